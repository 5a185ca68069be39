"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-28 -29 -7 -5 -28 -5 48 -14 68 -75
ack.received	-51 -24 -46 -44 -107 -29 27 -19 292 -88
ack.received@subject	-28 -4 -13 -11 -41 -9 -57 12 151 33
ack.thanks	21 3 -42 -22 18 -43 -44 23 86 -12
ack.thanks@subject	-12 7 -6 -5 -10 -6 -34 -4 70 -91
affirm	70 35 25 -86 21 56 -25 -119 22 -23
against, and no job	13 -5 -15 12 2 -36 21 13 -3 24
agreed	213 -24 47 -13 -35 -26 -134 -15 -15 -13
agreed, and a nod	132 -11 -17 -5 -15 -13 -55 -6 -11 -8
answer	13 -21 74 -29 -82 -167 69 100 44 -74
asked to move	-47 -7 107 -4 -9 -5 -29 -4 -2 -4
automatic answer	-74 -33 -21 -12 -39 -17 -64 288 -27 -177
autoreply.absence	-56 -99 -19 -53 -68 -68 10 382 -29 -143
autoreply.absence@subject	-29 -20 -21 -13 -18 -16 -41 172 -12 -69
autoreply.bounce	-48 -16 -11 -8 -44 -8 -33 178 -11 -100
autoreply.bounce@subject	-26 -8 -6 -4 -21 -4 -19 95 -7 -87
autoreply.receipt	-126 -19 -18 -7 -12 -11 6 211 -24 -75
autoreply.receipt@subject	-92 -12 -10 -4 -8 -7 15 140 -22 -45
autoreply.received	-22 -17 -5 -9 -42 -9 -130 260 -25 -76
autoreply.received@subject	-9 -8 -4 -4 -9 -4 -57 113 -18 -82
bias	77 31 -60 -74 83 -70 -6 55 -35 23
board	9 3 -3 -4 13 -5 -23 -11 20 -76
bulk	7 -8 -37 38 21 11 -22 -3 -6 338
calendar CANCEL	-20 -4 -4 54 -10 -2 -11 -2 -2 -25
calendar REPLY	-27 -9 -7 -4 -7 -3 -15 74 -3 -53
calendar REQUEST	232 -80 6 -16 -33 -10 -62 -22 -14 -93
calendar moved	-1 0 3 0 0 0 -1 0 0 0
cancellation.off	-185 -48 0 450 -67 -29 -80 -18 -24 -59
cancellation.off@subject	-105 -19 -7 218 -31 -8 -27 -7 -13 0
cancelled, and moved	-6 -2 11 3 -1 -1 -3 -1 -1 13
chat.lure	15 -1 -2 -1 -2 -1 -7 1 -1 98
chat.lure@subject	0 0 0 0 0 0 0 0 0 31
colleague	-2 -2 -1 -1 -10 -1 -3 24 -3 386
day alone	-131 -45 -49 169 1 45 -41 46 6 -55
deadline	-51 49 -108 -72 -37 153 89 -32 10 15
desk	2 -25 -61 -18 37 -11 1 21 56 -66
footer	13 -15 -25 -9 19 3 -27 -14 55 -13
forwarded	10 -1 -2 -1 -4 -1 -6 6 -1 183
generated	13 -4 -57 20 39 -21 -139 49 101 221
hiring little	9 23 -83 -10 -15 30 18 44 -14 17
hiring much	10 25 23 -48 9 -53 21 -19 32 -82
hiring none	-14 -53 48 -10 -1 -4 -44 76 1 120
hiring some	33 19 -16 33 47 -6 1 -76 -35 -41
hiring.application	52 49 -141 -113 62 -75 52 -65 179 25
hiring.interview	41 48 94 36 -41 -67 -81 -18 -12 -11
hiring.meet	53 104 -2 5 -2 -71 2 -17 -73 9
hiring.process	9 0 -50 -8 36 9 41 -12 -25 17
hiring.role	-26 -22 -128 59 44 108 -27 -20 11 -60
human	90 19 47 -62 25 18 42 -164 -15 -3
invite.details	216 -73 2 -38 -43 -66 38 -56 19 -75
invite.details@subject	17 -14 0 -5 -8 3 -9 -7 23 -19
invite.fixed	216 -25 11 24 -60 -44 -5 -88 -29 -48
invite.fixed@subject	75 -22 -43 2 -13 -12 -5 4 14 10
invite.forward	86 -17 9 1 -17 -2 -14 -15 -30 24
invite.forward@subject	38 -4 -21 -1 -2 -2 -6 -1 -2 -17
invite.invited	64 71 -74 -7 -40 29 3 -52 7 -20
invite.invited@footer	0 -1 0 0 20 0 -2 0 -16 -2
invite.invited@subject	55 -12 -1 -10 -16 -16 23 -9 -13 -27
invite.reminder	123 19 -63 -26 31 -4 -45 -21 -14 -6
invite.reminder@subject	75 29 -40 -20 -8 3 -16 -15 -8 -50
job and one time	64 -5 23 80 -89 -38 -1 -16 -19 28
job, and no person	-5 -42 -17 14 63 -19 -1 -34 41 -66
known application	-2 40 144 68 -13 58 64 -188 -171 -551
known interview	-23 -23 128 41 -26 -10 -74 -8 -6 -49
known interview, other time	-30 -7 47 -4 -1 -1 -3 -1 -1 -24
line ack.chosen 374ed8	-1 -1 0 0 -1 0 -1 0 5 -8
line ack.chosen 3c5721	-1 -1 0 0 -2 0 9 -1 -2 -11
line ack.chosen 6062dc	-1 -2 0 0 -1 0 -1 0 6 -7
line ack.chosen 6ef773	-27 -2 -2 -1 -2 0 29 -2 6 1
line ack.chosen 90a3cb	-2 -6 -1 -1 -10 -1 -9 -1 32 0
line ack.chosen d6f39f	-1 -6 0 0 -3 0 16 0 -5 -3
line ack.chosen ed75c2	-1 -1 -1 0 -3 0 22 -8 -6 -5
line ack.chosen ff42fe	7 -7 -1 0 -2 -1 -4 0 8 -19
line ack.received 0454da	-7 -7 -3 -3 -11 -3 -12 -3 48 14
line ack.received 0a5454	-3 -1 0 0 -1 0 -1 0 6 14
line ack.received 131072	-1 -1 0 0 -2 -1 -6 -1 12 7
line ack.received 13dfd8	-1 -1 0 0 -5 0 17 -1 -8 6
line ack.received 183724	0 -1 0 0 -1 0 -1 0 4 52
line ack.received 1f9970	-1 -1 -1 -1 -3 -1 -3 -1 10 37
line ack.received 215161	-1 -1 0 0 -1 0 -2 0 6 24
line ack.received 279bf2	-7 -6 -2 -5 42 -2 21 -1 -41 3
line ack.received 29fd6f	-1 -1 0 0 1 0 -2 0 3 -25
line ack.received 30eb96	-2 -2 -1 -1 -4 -1 -14 12 14 -3
line ack.received 34be96	-1 -1 0 0 -2 0 -2 0 7 44
line ack.received 39490a	-1 -1 -1 0 -1 0 -1 -1 6 29
line ack.received 503309	0 -1 0 0 -1 0 -1 0 4 -3
line ack.received 544572	6 -3 -2 -1 -5 -2 -18 -1 27 11
line ack.received 576121	0 0 0 0 -1 0 -3 14 -10 -2
line ack.received 5b3e8b	-1 0 0 0 -1 0 -2 0 5 -14
line ack.received 5f18f7	0 0 0 0 -1 0 -1 0 3 -3
line ack.received 63cf33	-4 0 -2 -2 3 -2 52 -10 -36 -26
line ack.received 6c5600	-1 -1 0 0 -1 0 -2 -1 5 -3
line ack.received 74acfd	-1 7 0 0 9 0 -4 0 -10 24
line ack.received 74cd9c	-1 -2 -1 -1 -4 -1 -4 -1 13 41
line ack.received 76039f	0 0 0 0 0 0 -1 0 1 59
line ack.received 8438bc	4 -1 0 -1 -1 -1 -2 0 3 -3
line ack.received 85e505	-1 -1 0 0 -1 1 -1 0 4 -29
line ack.received 95f9a4	-3 -2 -2 -1 9 -1 11 -1 -10 -52
line ack.received a2fa1e	-1 0 -1 0 -3 -1 -4 -1 10 11
line ack.received a5b7c0	-2 -3 -1 -1 -7 -1 21 -2 -3 -77
line ack.received aee148	-6 14 -3 -3 2 -3 -11 -3 14 52
line ack.received b99301	0 -1 0 0 -1 0 -2 0 5 -14
line ack.received bb3531	-1 -1 -1 -1 -2 -1 -3 -1 10 32
line ack.received c67946	0 -1 0 0 -1 0 -1 0 4 -8
line ack.received cc6f18	-10 -4 -2 -2 -37 -2 24 -2 35 9
line ack.received ccdae9	-1 11 -4 -3 -13 -3 -18 -6 37 15
line ack.received d0cd5c	-2 -1 -1 -1 -2 -1 -2 10 0 50
line ack.received d7f545	-2 -2 -1 -1 -4 -1 16 -1 -4 37
line ack.received da8d86	-2 -3 -1 -1 -4 -1 -10 -2 25 -35
line ack.received df88e2	-1 -1 -1 -1 -16 -1 -2 -1 22 -20
line ack.received e3ce4b	-1 -1 -1 0 -15 -1 -2 0 21 -10
line ack.received eb03b9	0 0 0 0 0 0 -1 0 2 58
line ack.received ebe92e	-6 -10 -1 -2 -13 -2 13 -4 25 -20
line ack.received f94ea6	0 1 0 0 2 0 -5 0 4 10
line ack.received faabce	-1 12 -1 -1 -2 -1 -7 -1 1 21
line ack.received fabc9b	-1 -1 -1 0 -2 -1 -2 -1 8 -42
line ack.received fdf524	19 -8 -7 -7 -8 7 5 -4 2 -9
line ack.thanks 129501	7 -7 -1 -1 -5 -1 24 -9 -7 8
line ack.thanks 12d02f	-1 -1 -1 -1 -4 -1 -46 31 23 1
line ack.thanks 206e77	19 17 -23 -15 59 -20 -4 -33 1 -27
line ack.thanks 212a1a	-2 11 -1 2 0 -1 -8 -1 1 34
line ack.thanks 2d3bf1	0 -1 0 0 -2 -1 -3 9 -2 -22
line ack.thanks 411ac9	-2 29 -4 4 0 -2 -21 -4 1 44
line ack.thanks 4b2903	-2 -8 -3 -2 10 -2 -13 19 1 -1
line ack.thanks 5e098a	-3 2 -1 -1 3 -2 -8 7 1 62
line ack.thanks 655326	-1 -1 0 0 -2 0 26 -8 -13 -5
line ack.thanks 6f1d50	-1 -1 0 0 -3 0 12 -1 -5 12
line ack.thanks 898a5d	24 -14 -3 -2 -7 -2 -2 -2 7 -53
line ack.thanks 89b225	-1 -4 0 0 -2 -1 -2 -1 11 -10
line ack.thanks 8ad364	-2 -18 -1 -1 -2 -1 24 -1 1 -41
line ack.thanks 9bd87b	-3 2 -1 -1 -1 -2 -18 -1 25 43
line ack.thanks a1c5af	-1 -1 0 0 -2 0 -2 2 5 -3
line ack.thanks a4ea1a	-1 -1 0 0 -1 0 -2 4 2 -23
line ack.thanks bc059d	-3 -12 5 -1 -7 -1 14 -5 10 -23
line ack.thanks bd6246	-3 -4 -2 1 5 -2 2 7 -4 30
line ack.thanks c5a084	-1 2 -1 -1 1 -1 -3 -1 5 30
line ack.thanks dbb69d	0 4 -1 -1 -2 0 -7 6 1 0
line ack.thanks dfc6d7	-1 -6 -1 -1 -4 -1 14 -1 0 23
line ack.thanks e71fc4	0 9 0 0 -1 0 -4 0 -2 -16
line autoreply.absence 041131	1 -1 -1 0 -1 0 5 -3 0 -2
line autoreply.absence 06d145	-6 -3 -6 -4 -2 -16 20 19 -1 10
line autoreply.absence 0e3dd2	-6 -8 -5 -3 -8 -4 -28 68 -5 -77
line autoreply.absence 1105c8	-3 -2 -2 -2 -1 -2 -11 24 -1 -7
line autoreply.absence 124c7d	-5 -3 -2 -1 -3 -5 20 1 -1 -21
line autoreply.absence 132236	-1 -1 -1 0 -1 0 -1 6 0 -3
line autoreply.absence 17a3bd	-3 -1 -1 -1 -1 -1 -2 10 0 -6
line autoreply.absence 25373d	-1 -1 -1 0 -1 -1 -3 7 0 3
line autoreply.absence 2d70ce	-1 -1 -1 0 -1 0 -3 8 -1 -3
line autoreply.absence 2f7f29	-1 -1 0 0 -1 0 -1 4 0 -3
line autoreply.absence 4096a3	-3 -15 0 -1 -6 -2 -7 0 33 -24
line autoreply.absence 42e3a7	-1 -1 0 0 0 -2 4 0 0 -13
line autoreply.absence 4bce64	-2 -2 -2 -1 -3 -2 -1 15 -2 -12
line autoreply.absence 505b69	-1 0 0 0 0 0 -1 4 0 4
line autoreply.absence 509991	-1 -1 0 0 -1 0 -1 4 0 0
line autoreply.absence 51b24b	-2 -1 15 -13 -1 0 -1 3 0 -1
line autoreply.absence 51c74d	-1 -1 -1 -1 -1 -1 -3 9 -1 6
line autoreply.absence 536493	-1 0 0 0 0 0 -1 3 0 4
line autoreply.absence 5fa024	3 -2 -2 -1 -2 -1 -6 12 -1 9
line autoreply.absence 61331e	-1 -1 -1 0 -1 -1 -2 6 0 -4
line autoreply.absence 662d91	-3 -2 -2 -1 -2 -1 -2 14 -1 8
line autoreply.absence 76eae2	2 -2 -4 -1 -2 3 -5 11 -1 -9
line autoreply.absence 7f5a0f	-1 -1 -1 -1 3 -1 -5 9 -2 19
line autoreply.absence 8a2932	-1 -1 -1 0 -1 -1 -3 9 -1 -2
line autoreply.absence 8a7ecd	3 -1 -1 0 -1 -1 -3 4 0 -1
line autoreply.absence b5e0bd	-9 -1 8 -3 -8 -4 14 26 -22 33
line autoreply.absence b6da77	-1 -1 0 0 -1 0 -1 4 0 -3
line autoreply.absence c303f9	-1 -1 0 0 -1 0 -1 5 0 15
line autoreply.absence c3bd79	-1 -1 -1 0 -1 -1 -2 7 -1 -6
line autoreply.absence c5b89f	-1 -1 1 0 0 -2 18 -14 0 -2
line autoreply.absence d33a66	23 -4 -2 -2 -1 -1 -4 -8 -2 -4
line autoreply.absence e37c00	-1 0 0 0 0 0 -1 4 0 0
line autoreply.absence f31f9c	-1 -1 1 -1 -1 -1 22 -17 -1 32
line autoreply.bounce 38c40f	-2 -2 -2 -2 -10 -1 -4 26 -2 -12
line autoreply.bounce 649408	-3 -6 -4 -3 -19 -3 -11 49 -1 -14
line autoreply.bounce 83f8a7	0 0 0 0 -1 0 -4 7 0 5
line autoreply.bounce cc1f17	-1 -3 -1 -1 -3 -1 -5 18 -2 -13
line autoreply.receipt 85274d	-6 -3 -2 -1 -1 -1 -3 17 -1 -5
line autoreply.receipt ea4dea	-26 -6 -6 -3 -5 -3 -9 59 -1 -25
line autoreply.received 0ae4ea	-2 0 -3 -1 -9 -2 -9 40 -15 -20
line autoreply.received 352e27	-7 0 6 -1 -5 -3 -35 21 25 -98
line autoreply.received 4aa743	-1 -2 -1 -1 -2 -1 -29 42 -5 49
line autoreply.received 79d478	0 -1 0 0 -2 0 -6 7 2 53
line autoreply.received 7ea01a	-3 -5 -3 -2 -3 -1 -18 33 1 -89
line autoreply.received 85a6ec	-3 -4 -1 -1 -13 -1 -13 29 7 -17
line autoreply.received a8406c	0 -1 0 0 -1 0 -7 10 -1 -2
line autoreply.received b9c3c8	0 -1 0 0 -1 0 -7 19 -9 76
line autoreply.received c9339a	0 -1 0 0 -1 0 -15 30 -12 -3
line autoreply.received ef8582	-1 -1 0 0 -1 -1 -5 9 -1 -5
line cancellation.off 0445ab	5 -2 -2 7 -1 -1 -4 -1 -1 47
line cancellation.off 07248b	-2 -1 -2 8 -1 -1 -2 0 0 -10
line cancellation.off 1736fe	-4 -1 -1 11 -1 0 -1 0 -1 -1
line cancellation.off 390489	-2 -1 -1 11 -1 -1 -4 0 0 -6
line cancellation.off 3a6c26	-9 -3 -3 43 -16 -2 -7 -2 -1 -22
line cancellation.off 3d9ec3	-13 -2 15 3 -1 0 -1 0 0 -18
line cancellation.off 435520	-5 -2 -3 22 -5 -2 -4 -1 -1 -12
line cancellation.off 4a7085	-1 -1 -3 15 -5 -1 -2 -1 0 -8
line cancellation.off 4b48cd	-7 -2 -3 18 -1 -1 -3 -1 -1 2
line cancellation.off 5a09fa	-6 -3 -3 23 -3 -2 -4 -1 -1 -25
line cancellation.off 5b1112	-10 -1 -2 17 -1 -1 -1 0 0 5
line cancellation.off 660e7d	-6 -1 4 9 -2 -1 -3 0 0 -6
line cancellation.off 80656c	-3 -2 0 7 4 -1 -4 -1 -1 -2
line cancellation.off 852eae	-8 -2 -7 24 -2 -1 -3 -1 -1 4
line cancellation.off 9b2629	-11 -3 -1 22 -4 -1 -2 0 -1 -7
line cancellation.off a21649	-6 -1 -2 13 -2 -1 -1 0 0 -14
line cancellation.off a6407d	-1 -1 -5 15 -5 -1 -2 -1 -1 36
line cancellation.off c06016	-13 -5 24 16 -12 -2 -6 -1 -2 20
line cancellation.off ce9cd8	-5 -1 -1 10 -1 -1 -1 0 0 4
line cancellation.off f2afd1	-3 -1 -1 7 -1 0 -1 0 0 -1
line cancellation.off f3cf6f	-4 -2 -4 20 -4 -1 -3 -1 -1 -1
line cancellation.off faa300	-46 -8 6 74 -5 -3 -9 -3 -5 60
line cancellation.off fda3df	-52 -9 3 94 -12 -4 -10 -3 -7 -94
line chat.lure 2c135a	6 0 -1 0 -1 -1 -2 0 0 5
line chat.lure 97ea52	-1 0 0 0 0 0 0 1 0 87
line chat.lure a23a2a	9 -1 -1 0 -1 -1 -5 0 0 2
line invite.details 0513de	1 -1 -2 0 -1 6 -1 0 0 -11
line invite.details 1cf71d	-5 -4 -3 4 23 0 -9 -2 -4 17
line invite.details 3c1b71	9 7 11 -21 -1 -1 -2 -1 -2 0
line invite.details 40ffb7	28 -19 -4 -2 -3 3 -6 -2 4 36
line invite.details 47119f	-3 18 -4 -1 -2 -2 -4 -1 -1 23
line invite.details 4f620d	20 -9 13 -3 -3 -3 -8 -3 -3 -36
line invite.details 60dd6b	8 3 -1 -1 -1 -1 -3 -1 -1 -40
line invite.details 6ed742	2 0 0 0 0 0 0 0 0 5
line invite.details 7264d1	11 -4 2 -2 -2 -1 -2 -1 -1 -40
line invite.details 790811	3 -2 1 4 -6 -1 5 -1 -2 -34
line invite.details 841a22	10 -4 2 -1 -1 -1 -2 -1 -1 -73
line invite.details 846f83	13 -4 0 -2 -1 -1 -2 -1 -1 -13
line invite.details 992e69	11 -4 4 -1 -2 -1 -4 -1 -2 2
line invite.details a800fc	8 -1 -2 -1 -1 0 -2 -1 0 26
line invite.details ac0a8c	19 -4 0 -2 -3 -2 -3 -2 -2 -28
line invite.details ad9e56	32 -12 -3 -1 -7 1 -7 -1 -2 -10
line invite.details b4761d	4 -1 -1 0 -1 0 -1 0 -1 34
line invite.details b81460	21 -6 6 -3 -4 -2 -6 -2 -4 1
line invite.details c090da	9 -2 -1 -1 -1 -1 -1 -1 -1 7
line invite.details c71aa5	19 -2 -8 -3 -1 -1 -2 -2 -1 -38
line invite.details cbac11	-6 -2 -1 12 -1 1 -1 -1 -1 27
line invite.details d6249a	-3 -4 -2 -8 -2 -2 23 -1 -1 -2
line invite.details d73499	-5 0 7 0 0 0 0 0 0 0
line invite.details d83f7a	7 9 -3 -2 -7 -3 -8 -8 15 -37
line invite.details da25c8	7 4 4 -5 -1 -4 -2 -1 -1 -90
line invite.details e178a9	13 -6 6 -2 -2 -2 -6 -1 -1 -38
line invite.details ea94db	-68 -2 -22 -12 1 -38 107 -8 42 18
line invite.details ff7a0a	30 -8 11 19 -9 -6 -23 -6 -7 121
line invite.fixed 0183a9	7 -4 -11 5 7 5 -5 -2 -3 2
line invite.fixed 03c9be	2 0 0 0 0 0 0 0 0 -8
line invite.fixed 047946	0 0 0 0 0 0 0 0 0 40
line invite.fixed 04a0ad	6 0 -1 -1 -1 -1 -2 -1 -1 -20
line invite.fixed 076127	-11 18 -6 2 1 1 7 -5 -7 39
line invite.fixed 098cfc	38 -19 -5 -2 -2 -3 -5 -1 -1 -12
line invite.fixed 0a0b52	-8 -6 2 -2 -3 6 18 -6 -1 50
line invite.fixed 0dded7	0 -2 -1 0 -1 -1 6 -1 0 3
line invite.fixed 10b8e0	9 -1 -5 -1 -1 -1 -1 -1 2 -9
line invite.fixed 136a8b	18 -2 -12 -1 -1 -1 -1 -1 -1 1
line invite.fixed 165531	0 -1 1 3 -1 -1 -1 -1 0 13
line invite.fixed 18893f	-1 -10 1 -1 0 0 12 0 0 36
line invite.fixed 191fc1	8 -1 -2 -1 0 -1 -2 0 -1 -1
line invite.fixed 1ca911	3 -2 -1 -1 -1 -1 5 -2 -1 -3
line invite.fixed 1d1344	-9 -4 9 10 -2 -1 -2 1 -1 -33
line invite.fixed 1d5ae2	2 6 -2 0 0 -1 -5 0 0 -38
line invite.fixed 229c79	5 0 -1 0 0 0 -2 0 0 -38
line invite.fixed 28fd35	-2 -2 -1 4 -1 -1 4 0 0 -8
line invite.fixed 2a3553	10 15 -4 -1 -2 3 -19 -1 -1 -39
line invite.fixed 2b875f	4 0 -1 0 0 0 -1 0 0 16
line invite.fixed 2cb1d3	15 -1 -3 -1 2 -1 -10 -1 -1 20
line invite.fixed 30ae37	5 -1 -1 0 -1 0 -1 0 -1 -4
line invite.fixed 33f6ea	13 -6 -2 -3 -5 1 -6 -2 10 31
line invite.fixed 387048	-15 17 0 -1 -1 0 -1 0 1 1
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 32
line invite.fixed 40558e	7 -2 0 -1 -1 -1 -1 -1 -1 81
line invite.fixed 4ac6c5	0 -1 0 -1 0 -9 12 0 0 7
line invite.fixed 4ded59	-4 -11 -5 -13 17 -7 31 -4 -3 -8
line invite.fixed 4f9270	6 -3 -3 1 3 -1 -1 -1 -1 27
line invite.fixed 54befe	7 -1 -1 -1 -1 -1 -1 -1 -1 10
line invite.fixed 60195e	3 0 0 0 0 0 0 0 0 0
line invite.fixed 60c059	0 1 2 0 0 0 -1 0 0 -8
line invite.fixed 66ead5	16 -9 -1 -1 2 1 -3 -1 -3 33
line invite.fixed 687cfe	3 0 -1 0 0 0 -1 0 0 14
line invite.fixed 68b6df	0 -1 -1 -2 0 5 -1 0 0 16
line invite.fixed 7042ff	6 -1 0 0 0 0 -3 0 0 -6
line invite.fixed 7058f8	23 -4 -13 1 -5 -2 3 -1 -2 -64
line invite.fixed 7256e6	20 -2 -2 -1 -5 -1 -4 -1 -5 -10
line invite.fixed 726fc9	-5 -4 0 -5 -1 32 -16 -1 -1 13
line invite.fixed 73c1f3	1 -1 -2 2 -2 -1 3 -1 -1 -8
line invite.fixed 75efc0	-1 9 0 0 -1 -1 -6 0 -1 23
line invite.fixed 7606f5	30 -5 -3 -4 -4 -3 -7 -1 -2 -13
line invite.fixed 7631f1	9 5 -4 -1 -2 2 -7 -1 -2 -2
line invite.fixed 79567c	13 -7 -1 0 -1 -1 -3 0 1 -3
line invite.fixed 7a6acd	14 0 -11 0 0 0 -1 0 0 -14
line invite.fixed 7b7f8e	0 0 0 0 0 0 1 1 0 25
line invite.fixed 7ca363	1 0 0 0 0 0 0 0 0 -30
line invite.fixed 7ff4d5	1 -1 2 -1 -1 1 -2 -1 2 5
line invite.fixed 808d29	22 -1 -7 -1 -1 -2 -9 -1 -1 8
line invite.fixed 87efe3	10 -1 -2 -1 -1 -1 -2 -1 -1 -58
line invite.fixed 8bc56c	7 19 0 -7 -1 -5 -13 -1 2 -42
line invite.fixed 8be9c4	2 -1 -1 -1 5 0 -3 -1 -1 2
line invite.fixed 8d2754	13 -5 -3 -3 -4 -2 -9 -2 14 36
line invite.fixed 8ef528	-16 -1 29 -3 -1 -1 -5 -1 0 -15
line invite.fixed 91ac76	-9 -1 17 -1 -1 -1 -2 -1 -1 25
line invite.fixed 94c2a8	11 -14 10 2 -1 -1 -4 -1 -1 7
line invite.fixed 98c299	-1 -2 0 1 -1 -1 4 0 -1 100
line invite.fixed 9b3c4e	-41 -1 12 15 0 -10 63 -11 -27 24
line invite.fixed 9d76d4	4 0 -1 0 0 0 -1 0 0 -18
line invite.fixed 9fb5a6	4 -1 -1 0 0 0 -1 0 0 -18
line invite.fixed a3b0da	0 0 -1 2 0 0 0 0 0 -9
line invite.fixed a54741	7 -1 -1 -1 -1 -1 -1 -1 -1 9
line invite.fixed a8572b	43 -2 -22 -1 -3 -4 -9 -1 -1 5
line invite.fixed a86e28	-3 -2 10 -1 -1 -2 12 -12 -1 59
line invite.fixed ad35e8	18 11 -24 -2 -1 -1 -1 0 -1 -18
line invite.fixed ad6f3f	8 -4 -2 0 0 0 0 0 0 30
line invite.fixed af1c73	21 -4 -3 -2 -2 -2 -4 -2 -2 -30
line invite.fixed b38da4	8 -1 -1 1 -1 0 -3 -3 0 -23
line invite.fixed b50995	-13 -2 6 17 -1 -2 -3 -1 -1 6
line invite.fixed b529a7	4 -2 -1 -1 -2 -1 -2 -1 4 33
line invite.fixed b65158	27 0 -24 0 0 0 -1 0 0 3
line invite.fixed b6c7b5	-23 0 27 -1 -1 0 -1 0 0 -34
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -15
line invite.fixed c75b78	1 0 0 0 0 0 0 0 0 -29
line invite.fixed cd69e6	-14 -1 0 0 -5 -1 -15 -1 38 -48
line invite.fixed cdbc91	2 -1 0 0 0 0 0 0 0 10
line invite.fixed ce310e	-10 -12 0 0 -1 -1 26 -1 -1 -3
line invite.fixed cedd5c	1 -1 -1 -4 -1 -1 -2 10 -1 48
line invite.fixed d1ef14	12 -1 -6 0 0 -1 -4 0 0 1
line invite.fixed d2707e	1 -1 -1 0 -1 0 -1 5 -1 -19
line invite.fixed d4ae67	-9 -1 -1 -1 -1 -2 16 -1 0 13
line invite.fixed d70489	6 -1 -1 -1 -1 -1 -1 -1 -1 6
line invite.fixed d7ae38	-11 15 1 0 -1 0 -2 0 -1 -5
line invite.fixed db0a40	-51 7 47 28 8 0 -15 -11 -14 -123
line invite.fixed db4be8	3 -1 -1 -1 -1 -1 -1 0 3 6
line invite.fixed dcf6ba	3 -2 8 -2 -2 -1 -3 -1 -1 -8
line invite.fixed df2c06	6 -1 -2 -1 0 -1 -2 0 0 -1
line invite.fixed df31bd	1 -8 -2 -1 -1 1 12 -1 -1 -15
line invite.fixed e1f41d	-6 -1 -1 -5 13 0 0 0 0 -10
line invite.fixed ea33e1	15 -4 -7 -2 -1 -1 -3 3 -1 -3
line invite.fixed ed533b	10 -3 -10 7 -1 -1 -1 -1 -1 3
line invite.fixed ef421d	-69 87 14 -4 -6 -6 -6 -3 -7 -119
line invite.fixed ef7bde	-22 -1 27 -1 0 0 -1 0 0 -15
line invite.fixed f2c989	1 -20 -2 -1 -1 -1 29 -1 -2 8
line invite.fixed f775fd	20 -5 1 -3 -3 -2 -4 -2 -3 16
line invite.fixed f98582	11 -9 -2 0 -14 -2 -1 -2 18 42
line invite.fixed fbc52e	14 -3 -1 0 -6 -1 -1 0 -2 -81
line invite.forward 2c78cf	-7 -4 -1 -3 -4 12 17 -8 -3 -27
line invite.forward 2e28d1	1 -1 0 0 0 1 2 -2 0 16
line invite.forward 2fa39b	2 -2 -3 -1 23 -1 -8 -1 -9 12
line invite.forward a5c758	2 0 -3 -2 -1 0 6 -1 -1 -41
line invite.forward a686f0	2 -3 -2 -2 -3 -4 13 -4 3 12
line invite.forward ba2fe2	22 -7 -2 4 -4 2 -12 -2 -2 59
line invite.forward d2ad18	4 -1 -1 0 0 1 -2 0 0 27
line invite.forward d4d011	-4 -3 4 -2 -2 -3 3 8 -1 -28
line invite.forward f0bb0e	15 20 -5 -2 -8 -2 -17 -1 -1 -20
line invite.forward f2d65c	0 1 -1 0 0 1 -1 0 0 19
line invite.forward fbdec9	-8 -2 18 -1 -1 -1 -2 -1 -1 17
line invite.forward fcf3bb	67 -12 6 11 -16 -6 -33 -3 -14 -6
line invite.invited 09cbd6	3 12 -1 -1 0 -1 -5 -2 -5 6
line invite.invited 0b7857	-8 -14 1 0 11 10 18 -3 -14 -1
line invite.invited 0e5615	10 3 -2 -1 -3 -1 -4 -1 -1 36
line invite.invited 1032dc	-9 14 -1 0 -1 0 -1 0 -1 -21
line invite.invited 108c6c	-10 8 -2 -1 -4 -2 16 -1 -2 9
line invite.invited 1540f7	11 12 -3 -2 -3 -2 -6 -2 -3 -21
line invite.invited 1b926e	2 1 -1 -1 0 -1 3 -1 -2 47
line invite.invited 1da1d5	-2 -2 -1 -5 10 -1 3 -1 -1 -4
line invite.invited 23824a	4 28 -3 -2 -4 -10 -8 -2 -3 -4
line invite.invited 25026f	-2 18 -7 0 -1 -1 -5 0 -2 53
line invite.invited 26990a	5 -2 0 0 -1 -2 3 0 -3 7
line invite.invited 2787bc	1 3 -1 0 0 0 -2 0 0 3
line invite.invited 311727	3 -1 0 0 0 0 0 0 0 12
line invite.invited 330a3f	-9 17 -1 -1 -2 -1 -2 0 -1 -57
line invite.invited 33320b	-1 -5 -2 -1 5 3 5 -1 -3 8
line invite.invited 35ed6c	21 3 -2 -2 -2 -3 -12 -1 -2 57
line invite.invited 398855	12 -5 -1 -1 -1 0 -3 0 0 -51
line invite.invited 3b3cd9	11 -5 8 -4 -2 -2 -2 -2 -2 -29
line invite.invited 3b447e	0 0 -1 -1 -26 20 10 -1 -1 75
line invite.invited 3b8c1b	-4 3 -2 -1 13 -1 -4 -1 -3 3
line invite.invited 3d68ad	33 -19 -5 -8 -23 26 -6 -5 7 -76
line invite.invited 40ddb7	-42 77 1 -11 -39 7 -44 -21 71 7
line invite.invited 4c6a0a	29 -37 -1 -1 0 -1 12 -1 0 22
line invite.invited 4efcee	1 3 -5 4 -1 -1 -3 -1 3 10
line invite.invited 51e098	7 -10 -1 -1 -1 -1 8 -1 -1 1
line invite.invited 525a1a	18 -12 -1 -1 -7 -1 6 -1 -1 0
line invite.invited 5bb5c3	-2 6 -1 0 -1 0 -1 0 0 -33
line invite.invited 619c3d	15 6 -3 -3 -8 -2 -4 -3 1 -3
line invite.invited 626b62	0 8 -4 -1 -2 4 -4 -1 -1 15
line invite.invited 6fe2cd	-2 -14 -1 -1 -1 -1 21 -1 -2 0
line invite.invited 729951	-1 -3 0 0 8 -2 -13 -1 13 -24
line invite.invited 7fc0e0	5 -4 0 0 0 0 0 0 0 6
line invite.invited 9cb27d	-1 -33 0 0 -1 0 39 0 -2 -3
line invite.invited a07873	2 10 -3 2 4 -2 -13 -2 2 -6
line invite.invited a3edfb	-6 33 -8 9 26 -6 -35 -5 -8 -39
line invite.invited abe96a	22 -6 -2 -2 -4 -2 -5 -3 2 68
line invite.invited acda2a	-47 -25 -10 32 28 1 38 14 -30 -3
line invite.invited bd8f67	2 12 -6 1 -3 -1 -4 -1 0 -42
line invite.invited ceda20	1 1 0 0 -1 0 -1 0 0 8
line invite.invited eabf2d	-11 -11 -2 -2 3 -1 27 -1 -2 -18
line invite.invited f027a1	1 0 -1 -1 -2 7 0 -1 -2 -5
line invite.invited f96b2b	30 -17 -1 -1 -2 -1 -5 -1 -2 46
line invite.reminder 16f34b	13 -4 -2 -2 -1 -1 -2 -2 -1 73
line invite.reminder 31c96d	28 -1 -25 0 0 0 -1 0 0 -19
line invite.reminder 69d4eb	33 -7 -19 -4 31 -4 -27 -2 -2 6
line invite.reminder 6b1662	12 5 -5 -8 -3 6 6 -9 -4 -41
line invite.reminder 71c3e0	9 -2 -2 -1 -1 0 -1 -1 -1 -4
line invite.reminder 7c30f3	2 28 -3 -1 7 -1 -20 -6 -5 6
line invite.reminder 9f3f5c	6 -1 -1 -1 0 0 -1 -1 0 16
line invite.reminder b8e95f	13 -1 -4 -3 -1 -1 -1 -1 -1 -44
line invite.reminder d283e7	17 -2 -4 -7 -1 -1 1 -1 -1 -15
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 12
line invite.reminder fd40e4	20 -4 -4 -4 -1 -1 -2 -3 -1 -26
line not.alert 01a9fe	6 -3 0 0 0 0 -1 -1 -1 40
line not.alert 021d73	0 0 0 0 2 0 0 0 -1 -4
line not.alert 0df047	0 -1 0 0 6 0 -3 0 -1 -28
line not.alert 4fe027	0 0 0 0 1 0 0 0 1 -26
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 60
line not.alert 768935	0 0 0 0 1 0 0 0 0 -17
line not.alert 8f8165	-2 -2 -3 18 -25 -2 23 -5 -3 30
line not.alert 9685d2	0 0 0 0 2 0 0 0 0 14
line not.alert b43cd8	0 0 0 0 0 0 0 0 0 21
line not.alert bfe4c2	0 -1 0 0 -1 0 8 0 -6 62
line not.alert c7b186	0 0 0 0 3 0 -1 0 -1 7
line not.alert c7cd1b	0 0 0 0 1 0 0 0 -1 -7
line not.alert ca783d	-1 -1 -1 -1 6 -1 3 -1 -4 -111
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 12
line not.alert f4169f	0 -6 0 0 12 -1 -2 0 -2 -2
line not.cold 01f655	9 -3 -1 -1 -1 2 -4 0 -1 5
line not.cold 04300e	0 2 0 0 -1 0 -1 0 0 -19
line not.cold 291585	0 0 0 0 0 0 0 0 0 9
line not.cold 2b97a8	8 -13 -2 -2 -5 0 17 -2 -2 -5
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 -3
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 59
line not.cold 57f403	-1 0 0 5 -3 0 0 0 0 4
line not.cold 6d3ecf	0 0 0 0 0 0 0 0 0 13
line not.cold 89b006	0 0 0 0 0 0 0 0 0 19
line not.cold a1b67c	2 0 0 0 0 0 -1 0 0 -19
line not.cold a7a017	0 0 0 0 0 0 0 0 0 16
line not.cold f4a877	0 2 0 0 0 0 -1 0 0 -40
line not.employer 1167a8	-4 1 -1 -2 -4 -1 14 -1 -2 -21
line not.employer 1cfa9f	4 13 -2 5 -1 -1 -18 -1 0 7
line not.employer 222ecd	3 -2 -1 8 -6 0 0 0 -1 53
line not.employer 2942db	0 0 0 0 0 0 0 0 0 19
line not.employer 304caa	-1 0 1 0 0 0 0 0 0 -8
line not.employer 34f5b6	0 1 0 0 -1 0 0 0 2 29
line not.employer 35677f	0 0 1 0 0 0 0 0 0 -3
line not.employer 4b8f80	-2 -2 -1 2 -3 1 5 0 0 -27
line not.employer 5787b6	-1 0 1 0 -1 0 -1 0 2 -10
line not.employer 67531a	-1 -3 0 0 3 0 6 0 -3 -55
line not.employer 6a24f6	-2 -4 -1 -1 24 -1 -11 0 -3 -35
line not.employer 6ea468	0 0 0 0 0 0 1 0 0 -15
line not.employer 723271	0 0 0 0 0 0 0 0 0 17
line not.employer 8e868b	-2 4 -1 1 -2 -1 -1 0 2 -63
line not.employer 93062d	0 0 0 0 0 0 0 0 0 10
line not.employer a30590	0 0 0 0 0 0 0 0 0 19
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 97
line not.employer b5b62b	-4 -5 5 -2 32 -1 -26 5 -3 -15
line not.employer b87a04	0 0 0 0 0 0 0 0 0 3
line not.employer cb9ec0	0 0 0 0 0 0 0 0 0 3
line not.employer d23c51	0 0 0 0 0 0 0 0 0 6
line not.employer d578f9	4 -1 2 0 -1 0 -3 0 -1 -18
line not.employer dd1498	0 0 0 0 -1 0 7 0 -6 -16
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 4
line not.employer fcf858	0 0 0 0 1 0 0 0 0 24
line not.employer fe18a8	-2 6 -1 -1 -7 -1 0 -1 6 -74
line not.event 2395b8	0 0 0 0 0 0 0 1 0 24
line not.event 2a32f8	0 0 0 0 0 0 0 1 0 12
line not.event 41038d	9 -8 0 0 -1 0 -2 3 0 -13
line not.event 6145c9	-1 -2 0 -1 0 -1 7 -1 0 16
line not.event 73544a	-2 0 -2 -3 -3 -1 10 0 0 10
line not.event 772771	0 0 0 0 0 0 2 0 0 -6
line not.event 8b075a	0 -1 0 0 0 0 0 1 0 26
line not.event 9ebcd4	3 -1 0 0 0 0 -1 0 0 24
line not.event ae04fe	0 0 0 0 0 -1 2 0 0 7
line not.event c07c41	0 0 0 0 0 0 2 -1 0 -11
line not.event c6229d	-1 0 0 0 0 0 2 0 0 -3
line not.event ca9082	-1 0 0 0 0 0 4 -1 0 -10
line not.event cc22c3	3 0 -1 0 0 0 -1 0 0 -13
line not.event f3eb68	4 -5 -3 -3 -3 -3 -14 31 -4 -43
line not.event f5ced4	3 0 -1 0 0 0 0 0 0 -27
line not.event facb30	0 0 0 0 0 0 0 0 0 5
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 5
line not.media 208961	2 0 0 0 0 0 0 0 0 -18
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 15
line not.media 537b51	0 2 0 0 0 0 -1 0 0 -8
line not.media 547548	1 0 0 0 0 0 0 0 0 6
line not.media 5be570	1 0 -2 0 0 -1 7 -1 -4 -19
line not.media 682372	1 0 0 0 0 0 0 0 0 12
line not.media 7e1156	2 0 0 0 0 0 0 0 0 -4
line not.media 82a220	0 0 0 0 0 0 0 0 0 4
line not.media cc034f	2 -1 0 0 0 0 0 0 0 30
line not.media d28f45	2 0 0 0 0 0 0 0 0 10
line not.media dd55a0	-1 1 -2 4 -1 0 -1 0 0 -57
line not.media e242b1	1 1 0 0 0 0 0 0 0 28
line not.media e3887c	0 0 0 0 0 0 0 0 0 7
line not.media ff1126	-1 8 -1 0 3 -1 -6 -2 0 20
line not.official 0195a6	0 0 0 0 0 0 0 0 0 7
line not.official 03dbaa	0 0 0 0 0 0 0 0 0 3
line not.official 0a55f9	0 -1 2 0 0 0 0 0 0 11
line not.official 0c6ad3	2 4 7 -3 -5 1 6 3 -15 -115
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 14
line not.official 10c9c4	3 -10 -1 -1 -1 0 9 2 -1 5
line not.official 1d7a56	0 0 0 0 0 0 0 0 0 10
line not.official 1f00db	0 0 0 0 0 0 0 0 0 10
line not.official 21c871	0 0 0 0 0 0 0 0 0 19
line not.official 2761b2	2 8 -1 -1 -1 -1 -3 0 -3 1
line not.official 28abd2	0 0 0 0 0 0 0 0 0 41
line not.official 33bd30	1 0 0 0 0 0 0 0 0 16
line not.official 44a301	0 0 0 0 0 0 0 0 0 34
line not.official 59a209	0 0 0 0 0 0 0 0 0 34
line not.official 799fba	0 0 0 0 0 0 0 0 0 26
line not.official 853526	0 0 0 0 4 0 -3 0 0 12
line not.official 89061c	0 0 0 0 0 0 0 0 0 27
line not.official 9bfbab	7 0 0 0 0 -1 -4 -1 0 -54
line not.official a60b6f	1 0 0 0 0 0 0 0 0 -23
line not.official a62039	-23 21 16 -1 -1 -1 -9 -1 -1 -63
line not.official bc8297	0 0 0 0 0 0 0 0 0 4
line not.official c95b83	0 0 0 0 0 0 0 0 0 4
line not.official dc278c	0 0 0 0 0 0 0 0 0 9
line not.official e48ddb	15 -5 -3 -2 -3 -1 2 -2 -1 -56
line not.official f287f5	0 0 0 0 0 0 0 0 0 6
line not.official f3f5a7	-1 0 1 0 0 0 0 0 0 22
line not.official f5bce3	0 0 0 0 0 0 0 0 0 5
line not.practice 07c34d	-4 15 -3 -1 -5 0 -3 1 1 -13
line not.practice 24b5bf	0 0 0 0 0 0 0 0 0 26
line not.practice 4910c5	0 0 0 0 0 0 0 0 0 3
line not.practice 6259ac	0 0 0 0 0 0 0 0 1 28
line not.practice 6cac21	0 0 0 0 0 0 0 0 1 14
line not.practice 76649e	6 0 0 0 -5 0 0 0 0 -5
line not.practice 7b1e4b	0 0 0 0 0 0 0 0 0 11
line not.practice 7caa23	0 0 0 0 0 0 0 0 0 22
line not.practice 8225e8	0 0 0 0 0 0 0 0 0 10
line not.practice 91553d	-1 -1 0 0 -2 2 -8 -1 11 11
line not.practice dd719b	3 -1 0 0 0 0 -1 0 0 -8
line not.practice ffb71e	-10 0 -2 0 0 0 0 12 1 18
line not.research 088d7a	-2 26 -1 -1 -4 -3 -13 -1 -1 -67
line not.research 1e4721	0 0 -1 2 1 0 -1 0 -1 36
line not.research 312af7	0 1 0 0 -1 0 3 -1 0 10
line not.research 596ae2	0 0 0 0 0 0 0 0 0 4
line not.research 798d96	0 0 0 0 0 0 0 0 0 3
line not.research 8566c5	0 0 0 0 0 0 0 0 0 7
line not.research d0afb7	-1 2 0 0 0 0 0 0 0 33
line not.research d4be0c	0 0 0 0 0 0 0 0 0 35
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 14
line not.research e7b9b0	0 0 0 0 1 0 0 0 0 7
line not.research f87caf	2 -3 -2 0 2 -19 23 -2 0 29
line not.research fa6058	0 0 0 0 0 0 1 0 0 9
line not.someone 049f8c	0 0 0 0 1 0 0 0 1 49
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 30
line not.someone 2a19f1	-2 -5 -1 2 -1 -1 11 -1 -1 -27
line not.someone 41ad42	0 0 1 0 -1 0 2 0 0 23
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 22
line not.someone 4e112d	0 0 1 0 0 0 0 0 0 -6
line not.someone 66885f	0 -4 -1 0 -3 -1 9 0 0 -3
line not.someone 715e41	1 -38 24 8 -22 -2 48 -7 -11 -125
line not.someone 868553	0 9 0 0 0 0 -6 0 -1 4
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 28
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -40
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 22
line not.someone a4ed43	5 -1 -1 0 0 -1 -7 -1 6 -7
line not.someone aaa0e6	-8 9 0 0 0 0 0 0 0 36
line not.someone ab68eb	-1 -1 0 0 -3 -2 10 -1 -1 -3
line not.someone bb3af2	0 0 1 0 0 0 0 0 0 -31
line not.someone e47e80	-1 -5 -1 0 1 15 -6 -1 -1 -30
line not.someone f21bab	0 0 0 0 0 0 0 0 0 23
line not.someone f8c997	-6 -2 9 -1 -1 0 -6 9 -1 32
line not.someone f9a38e	0 0 0 0 0 0 0 0 0 6
line not.staff 364c48	0 7 0 0 0 0 -7 0 0 -2
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 34
line not.staff 626b86	0 0 0 0 0 0 0 0 0 47
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 8
line not.staff 670662	0 0 0 0 0 0 0 0 0 41
line not.staff 9918ed	12 -1 -4 -1 -4 0 -1 0 0 -31
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 20
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 8
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 13
line not.staff c8b875	0 0 0 0 0 0 0 0 0 4
line not.study 01cb92	0 0 0 0 0 0 0 0 0 43
line not.study 0679f8	0 0 0 0 0 0 0 0 0 40
line not.study 0aa473	-3 -2 -2 -1 4 -1 -28 -5 37 -135
line not.study 0d1b2e	-1 -1 1 0 2 0 -1 0 0 7
line not.study 123165	1 0 -1 0 0 2 -1 0 0 -16
line not.study 1410e6	0 0 0 0 0 0 0 0 0 10
line not.study 162361	1 0 -2 0 0 -1 4 -1 0 9
line not.study 172601	1 -1 0 0 -3 0 -1 -1 5 -29
line not.study 1d9012	0 0 0 0 -1 2 -1 0 0 -9
line not.study 1eb632	0 1 0 0 0 0 0 0 0 10
line not.study 235d68	0 0 0 0 0 0 0 0 0 17
line not.study 2a6029	-1 -1 -5 10 -1 -3 3 -2 0 17
line not.study 3060cf	0 0 0 0 0 0 0 1 0 52
line not.study 38fe68	0 0 1 0 0 0 0 0 0 -13
line not.study 46d574	12 8 -5 -1 17 3 -28 -4 -2 -38
line not.study 47890a	0 1 0 0 0 0 0 0 0 -12
line not.study 478c5a	15 -5 -13 -2 -4 8 6 -3 -3 22
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 5
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 10
line not.study 5f04cb	6 -2 -2 -1 -2 -1 1 -4 5 3
line not.study 62f32f	0 0 0 0 0 0 0 0 0 37
line not.study 644b00	2 0 -1 0 0 0 0 0 0 26
line not.study 6525d3	15 -9 -5 10 -8 0 -2 -1 0 -51
line not.study 699000	-24 23 14 -11 -8 -15 17 10 -6 46
line not.study 6cb3d3	0 0 0 0 0 0 0 0 0 8
line not.study 6f659e	-1 1 0 0 -1 -2 1 2 0 -34
line not.study 7073b9	0 0 0 0 0 0 2 0 0 -19
line not.study 77171f	17 -1 -17 0 -1 0 -3 4 1 -34
line not.study 7a9e8d	0 0 0 0 0 1 0 0 0 -18
line not.study 866aba	1 0 0 0 0 0 0 0 0 24
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 13
line not.study 90f3ea	-1 0 0 0 0 2 -1 1 0 20
line not.study a9d669	0 0 0 0 0 0 0 1 0 26
line not.study b08e0d	-2 -1 1 0 1 -1 10 -8 0 -35
line not.study b4d752	-1 -1 7 -1 2 -1 -2 -2 -1 -49
line not.study c03760	-7 3 0 -2 -4 3 3 1 3 -1
line not.study cabc89	-1 -8 9 8 3 -5 -6 2 -3 5
line not.study d012a6	-11 -1 -1 0 -1 2 -6 -1 19 28
line not.study de2e65	0 0 0 0 0 0 0 0 0 6
line not.study ea6129	0 0 0 0 0 0 0 0 0 60
line not.study ea8bfa	0 0 0 0 0 0 0 0 0 44
line not.study ec0118	3 -2 -3 -1 -1 4 1 -1 -1 -63
line not.study ed6c93	0 0 0 0 0 0 0 0 0 9
line not.study edac24	2 0 0 0 0 0 0 0 0 -45
line not.study f56be2	0 0 0 0 0 0 0 0 0 7
line not.study f6d837	-11 -1 13 -1 0 0 -1 1 0 -4
line not.study f78521	0 2 0 0 0 0 0 0 0 8
line offer.clear 033c77	-2 -1 -1 -1 -1 10 -3 -1 -1 -20
line offer.clear 0bc5bd	-4 -1 -1 -1 -1 12 -2 -1 -1 -25
line offer.clear 106c0b	-3 -1 -1 0 -16 31 -9 -1 0 -17
line offer.clear 15496e	-5 3 -1 -1 4 6 -5 -1 -1 -3
line offer.clear 185843	-1 -1 0 0 -1 6 -1 0 0 -4
line offer.clear 1c7f09	-1 -1 -1 0 0 6 -2 0 0 -32
line offer.clear 1c9f56	-2 -1 -1 0 -1 9 -3 0 -1 -7
line offer.clear 1ca965	-1 -1 0 0 -1 5 -2 0 0 3
line offer.clear 20e575	-1 -1 0 0 -1 5 -1 0 0 -3
line offer.clear 356e63	-1 -1 0 0 1 3 -2 0 0 -12
line offer.clear 51a64a	-1 -1 0 0 -1 5 -1 0 0 15
line offer.clear 5464d0	-7 -1 -1 0 -1 14 -3 -1 0 -26
line offer.clear 565743	-8 6 -3 -2 -14 39 -14 -2 -3 11
line offer.clear 59380b	-1 -1 -1 -1 -1 10 -3 -1 -1 -14
line offer.clear 5c67f9	-1 -2 0 0 -3 9 -2 0 0 12
line offer.clear 60ecee	-2 -1 -1 0 -2 8 -2 0 -1 -19
line offer.clear 64b24a	-2 -1 -1 -1 -1 10 -3 -1 -1 9
line offer.clear 77e0dd	-1 -1 0 0 0 4 -1 0 0 8
line offer.clear 823e11	-1 -1 -2 0 -1 6 -1 0 0 -27
line offer.clear 828a91	-1 -2 -1 0 -2 13 -7 0 -1 4
line offer.clear 84a1bf	-1 -1 -1 0 -1 8 -4 0 0 -10
line offer.clear 8a79c8	-5 -1 -1 0 -2 -48 58 -1 -1 -3
line offer.clear 8d64b4	-2 -2 -1 -1 -4 19 -6 -1 -2 -12
line offer.clear 95f345	-1 -1 -1 0 -1 8 -3 0 0 -21
line offer.clear 98786c	-2 -2 -1 -1 -1 12 -3 -1 -1 55
line offer.clear 9dd7e6	-1 -1 0 0 -1 7 -3 0 0 22
line offer.clear a588b7	-1 -1 0 0 -1 6 -3 0 0 -4
line offer.clear ae70d5	-17 -6 -3 -3 3 24 -13 -2 17 51
line offer.clear ae8df8	-7 -1 -1 0 -1 14 -3 -1 0 3
line offer.clear aea8ad	-1 -1 -1 0 -1 7 -2 0 0 -7
line offer.clear c85d9a	-1 -1 0 0 0 5 -1 0 0 9
line offer.clear cf5a94	-4 -2 -2 -1 -3 18 -8 4 -2 42
line offer.clear d4448d	-2 -4 -1 -1 46 -29 -7 -1 -1 -6
line offer.clear d75bb5	-1 -1 0 0 -3 10 -3 0 0 -10
line offer.clear d7886c	-5 -7 -14 5 57 -8 -21 -3 -5 -19
line offer.clear deccbe	-1 -1 -1 0 -1 6 -2 0 0 -3
line offer.clear e265d3	0 -1 0 0 -1 5 -1 0 0 19
line offer.clear e51d05	5 -6 -2 0 -1 5 -1 0 1 -10
line offer.clear f161c3	-3 -2 -1 -1 -2 14 -4 0 -1 -26
line offer.clear f8e2b4	-3 -1 -2 21 -14 5 -4 -1 -1 55
line offer.clear fa3ca0	2 -1 -1 -1 -1 2 -1 0 0 -6
line offer.clear fad3d9	-15 -11 -7 3 9 1 42 -9 -13 44
line offer.clear fdfcec	-5 -2 -1 -1 -3 2 15 -3 -2 -29
line offer.terms 058dff	-1 4 0 0 -1 5 -6 0 -1 50
line offer.terms 214913	3 -7 -1 -1 -9 20 -3 -1 -1 0
line offer.terms 31ac7b	-3 -4 -1 -1 -2 -52 67 -1 -2 57
line offer.terms 329580	-9 -5 -5 -2 -3 -14 40 0 -2 15
line offer.terms 46eac7	-1 -2 -1 -1 -2 5 4 -1 -1 1
line offer.terms 4837e8	-1 -1 0 0 -1 5 -1 0 0 -4
line offer.terms 4caedf	-2 -2 -1 -1 -9 25 -7 -1 -1 -19
line offer.terms 5d6e5e	-2 15 -1 -1 -2 3 -10 -1 -1 14
line offer.terms 6ad660	6 4 -1 -1 -4 3 -6 -1 -1 -12
line offer.terms 720111	0 -1 0 0 0 3 -1 0 0 15
line offer.terms 72510e	-4 -2 -1 0 -1 -10 21 -1 0 -13
line offer.terms 72c5bc	-4 -2 -1 -1 -2 16 -5 -1 -1 15
line offer.terms 7704e4	-4 -4 -2 -1 -3 12 -4 8 -2 -21
line offer.terms 7715da	-6 -6 -3 -3 54 -8 -7 -16 -4 -55
line offer.terms 7a8677	-2 -6 -2 -1 -1 12 1 -1 0 -52
line offer.terms 817d48	-1 -1 0 0 -1 6 -1 0 0 1
line offer.terms 8566f0	-2 -7 -1 -1 -3 7 9 -1 -2 37
line offer.terms 874857	0 -3 -1 -1 -1 9 -1 -1 -1 -34
line offer.terms a7c2e7	4 -12 -2 -2 3 17 8 -4 -11 -78
line offer.terms a923c0	7 30 -7 7 -17 6 -15 -11 -1 88
line offer.terms c75215	-6 -2 -1 -4 -2 22 -2 -1 -3 -33
line offer.terms c8ff0f	6 -5 -2 -2 -1 7 -2 -1 -1 -8
line offer.terms d25f7e	14 -4 -1 -3 -1 1 -5 -1 -1 -8
line offer.terms df814d	-5 -1 -1 0 -5 16 -2 0 -1 -2
line offer.terms e447b4	-2 -2 -1 -1 -1 8 1 -1 -1 -14
line offer.terms ea5371	-3 -3 -1 -1 -1 1 8 1 -1 -10
line offer.terms eacfcf	-1 -2 -2 -1 -1 19 -11 -1 -1 -19
line offer.terms eb978a	-28 -4 -12 -2 -10 1 38 19 -2 -4
line offer.terms fb7279	-1 -1 -1 0 -1 7 -3 0 0 -18
line pay.lure 803281	0 0 0 0 0 0 0 0 0 62
line pay.lure 84273a	-10 -4 -2 -1 -5 -21 46 -12 10 -39
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 32
line pay.lure d14732	4 -2 0 -1 0 2 -2 -1 0 -1
line proposal.availability 064833	-6 -13 33 -1 -1 -2 -8 -1 -1 15
line proposal.availability 073c5c	7 33 0 -2 -9 -7 -18 -6 2 -10
line proposal.availability 09263a	-1 5 -1 0 -1 0 -1 0 0 11
line proposal.availability 0a85e6	-1 14 0 -1 -3 2 -7 -1 -2 -10
line proposal.availability 0fe66d	6 -7 5 0 -1 0 -3 0 1 3
line proposal.availability 10fdf9	9 -10 8 -1 -1 -1 -2 -1 -1 1
line proposal.availability 154547	-2 48 -24 0 -1 -1 -18 0 -1 -27
line proposal.availability 15cc93	-5 6 -1 4 -1 0 -2 0 0 -27
line proposal.availability 18f728	-2 12 -1 -2 0 0 -5 0 0 -12
line proposal.availability 2543c1	-11 11 -2 0 -1 -1 -6 10 0 16
line proposal.availability 2556c6	-1 -5 -5 -1 -1 -1 19 -1 -3 -16
line proposal.availability 25b6b8	-2 14 -6 0 -1 -1 -3 0 -1 49
line proposal.availability 29cad8	-3 4 -4 -1 -1 -1 7 -1 -1 -10
line proposal.availability 2f76bb	14 -13 -1 0 -1 -1 4 -1 -1 -13
line proposal.availability 3c8320	-3 -19 -1 -1 16 -1 -3 13 -1 -37
line proposal.availability 44d3cb	-12 10 -7 -1 -2 -1 4 8 -1 -10
line proposal.availability 52fc52	6 -2 2 0 -1 0 -3 0 0 -14
line proposal.availability 54c939	-2 7 4 -1 -1 -1 -4 -1 -1 1
line proposal.availability 5bb9f8	-3 26 -2 -1 -3 -2 -11 -2 -2 -42
line proposal.availability 60f00a	-5 12 0 -2 -4 0 2 1 -3 9
line proposal.availability 621d06	-6 -14 -1 -1 -1 -1 25 -1 -2 0
line proposal.availability 628968	-6 23 -8 -14 -22 -8 -19 -3 56 6
line proposal.availability 62c56e	-9 23 -13 0 0 0 0 0 0 -4
line proposal.availability 6f81aa	-4 15 19 -2 -4 -3 -13 -11 2 -35
line proposal.availability 73aa42	-2 -11 -6 -1 -5 -1 34 -3 -6 -24
line proposal.availability 75717e	-3 -22 9 -1 -2 -1 36 -2 -14 30
line proposal.availability 774942	2 6 0 0 -2 0 -4 0 -1 -4
line proposal.availability 78a039	-8 33 14 -2 6 -3 -13 -2 -25 -18
line proposal.availability 7d026f	0 3 0 0 0 0 -2 0 0 52
line proposal.availability 7e1162	-1 7 0 0 -1 0 -4 0 -1 17
line proposal.availability 83a02c	-9 1 -2 -2 4 -1 1 8 -1 16
line proposal.availability 8ded75	-5 -24 -2 -2 -1 -1 35 3 -3 3
line proposal.availability 8e3c73	16 -26 23 -1 -2 -1 -5 -1 -2 24
line proposal.availability 99cd4c	-1 0 0 0 0 2 -1 0 0 23
line proposal.availability 9b03c3	-2 -38 -1 0 -1 -1 44 0 -1 18
line proposal.availability a4ed64	-5 8 2 -1 -3 -1 2 -1 -2 -5
line proposal.availability a54ed7	-4 4 27 -1 -4 -3 -12 -2 -4 0
line proposal.availability a8e11f	-2 0 -2 -1 -3 3 6 -2 -2 4
line proposal.availability ac4082	0 -1 0 0 -1 -1 5 -1 -1 -2
line proposal.availability b05c6b	-5 9 -1 0 -1 0 -1 0 0 -10
line proposal.availability b3831c	-2 14 -7 -1 -4 42 -36 -1 -4 61
line proposal.availability bb429a	7 29 -3 -2 -4 -1 -21 -2 -3 -8
line proposal.availability c0decb	-1 11 -1 -1 -6 -1 2 -1 -1 7
line proposal.availability c53b37	0 1 0 0 0 0 0 0 0 19
line proposal.availability d55cf8	-6 -22 1 -1 -4 -2 39 -1 -4 -12
line proposal.availability db8517	-5 9 -1 0 0 0 -2 0 0 65
line proposal.availability dd7c1b	10 -20 -3 5 -3 -1 13 -1 0 -18
line proposal.availability de872a	-1 11 0 0 -1 0 -7 0 -1 0
line proposal.availability eb6e96	-1 5 -1 0 0 -1 -1 0 0 -32
line proposal.availability fdc7b9	-1 -4 -1 -1 -3 -4 15 -1 -1 44
line proposal.availability ffad47	-12 75 19 -22 -5 -4 -41 -2 -7 -49
line proposal.link 0cd345	-8 57 -1 -1 -12 -2 -27 -2 -4 -10
line proposal.link 145f41	-3 27 -6 -1 -5 -1 -4 -2 -4 -21
line proposal.link 1c5e0b	-1 3 0 0 0 0 -1 0 0 16
line proposal.link 270408	-2 15 1 -1 -4 -1 -4 -2 -2 20
line proposal.link 53b90f	-2 4 3 -1 -1 0 -2 0 -1 13
line proposal.link 7a6f3d	3 0 -14 -2 -14 -2 34 -2 -3 9
line proposal.link 9a309e	16 -6 0 -1 -2 -1 -4 -1 -1 -5
line proposal.link a52267	-1 6 -1 0 -1 -1 -1 0 -1 -16
line proposal.link b67d92	-3 12 -4 -2 -4 -2 7 -2 -2 4
line proposal.link c9d7d1	-4 18 -1 -1 -1 -1 -9 -1 -1 -4
line proposal.link df4fac	-1 6 -1 0 -1 -1 -1 -1 0 -36
line proposal.link e354e6	-5 34 -2 -1 -5 -4 -12 -2 -2 -36
line proposal.link f2cf97	-12 86 23 -22 -1 -29 -24 -3 -19 98
line proposal.link f2e7db	-2 12 -1 -1 -2 -1 -3 -1 -1 -62
line proposal.offer 0115e9	2 -7 14 -16 1 -3 14 -3 -2 26
line proposal.offer 1a4955	-4 8 5 0 -1 -1 -7 0 -1 -4
line proposal.offer 20320f	-7 24 -2 -2 -1 -2 -7 -2 0 14
line proposal.offer 21b1c0	-5 45 -3 -1 -20 -5 -9 -1 0 15
line proposal.offer 23fc63	-2 5 -1 0 0 0 0 0 0 -2
line proposal.offer 2c775d	-3 7 0 -1 -1 -11 10 -1 -1 11
line proposal.offer 336904	0 1 0 0 0 0 0 0 0 15
line proposal.offer 39cd75	-6 2 6 0 0 0 -1 0 0 13
line proposal.offer 4215e7	-1 3 -2 0 0 0 3 -3 0 -5
line proposal.offer 4403b0	-1 8 -2 0 -1 -1 -2 0 -1 15
line proposal.offer 519b83	0 7 -2 0 -1 -1 -2 -1 0 -15
line proposal.offer 531863	9 -8 7 -1 -1 -1 -3 -1 -1 -2
line proposal.offer 566e5e	15 -4 0 2 -4 -2 -3 -2 -3 -27
line proposal.offer 5955de	-1 -6 10 0 -1 0 -1 0 0 -39
line proposal.offer 5e6735	-1 7 -1 0 -1 0 -2 0 -1 -30
line proposal.offer 5f5fe1	-6 15 6 -1 -3 -2 -6 -1 -2 28
line proposal.offer 6621a3	-1 5 -1 0 0 0 -1 0 0 -16
line proposal.offer 7386e5	-1 5 -1 0 -1 0 -1 0 -1 18
line proposal.offer 78ccbe	-13 18 -4 12 -2 1 -7 -2 -1 21
line proposal.offer 79191e	43 -39 10 -2 -1 -2 -7 -1 -1 -22
line proposal.offer 7eb33d	-23 18 0 -2 0 -3 19 -3 -5 -49
line proposal.offer 83e70f	3 4 -1 -1 -2 -1 -2 2 -1 45
line proposal.offer 89faa0	-5 -12 2 -1 16 6 -3 -1 -1 13
line proposal.offer 8c2d8f	7 -4 3 -1 -2 4 -4 -1 -1 14
line proposal.offer 8fa248	1 9 12 -2 -5 13 -21 -2 -4 22
line proposal.offer 95b2ba	-11 32 4 -3 5 -7 -6 -3 -12 -41
line proposal.offer 9e0127	-6 -16 -3 -2 -2 -1 31 3 -4 -6
line proposal.offer af2ae3	18 -16 -2 0 0 0 0 0 0 17
line proposal.offer c3267f	-12 22 -18 -1 -3 -4 19 -2 -2 35
line proposal.offer c4d064	3 15 -9 -2 -7 -5 -19 -3 27 -60
line proposal.offer c8c1b8	-14 28 -4 -1 -3 -1 2 -1 -5 8
line proposal.offer d958de	5 -3 -6 -1 4 2 4 -1 -3 6
line proposal.offer de1c44	-1 1 -1 0 3 -3 1 0 -1 -16
line proposal.offer e18cdd	-3 -5 -1 -2 21 -3 -4 -1 -1 -6
line proposal.offer e458e1	-1 4 -1 0 0 0 -1 0 0 -17
line proposal.offer f42b03	-4 -6 6 32 -9 -6 -10 -2 -1 -36
line proposal.offer fa5aac	-10 16 -3 14 -5 0 -6 -2 -2 48
line proposal.recorded 5d6566	-6 44 -2 -2 -1 -1 -27 -1 -3 -17
line proposal.recorded 688571	-11 27 -3 -3 -1 -1 -4 -2 -2 -18
line proposal.recorded cf53cf	-9 18 -3 -3 -5 -2 11 -3 -4 -41
line rejection.clear 040668	7 -1 -1 -1 1 -1 -2 0 -3 2
line rejection.clear 07f855	0 -1 0 0 3 0 -1 0 1 -2
line rejection.clear 0ae719	-2 -2 -2 17 -11 -21 37 -1 -17 -21
line rejection.clear 0b9460	-4 -2 -2 19 8 -1 -9 -1 -7 -13
line rejection.clear 0e0e8e	-1 -1 0 0 -21 -1 25 0 -1 40
line rejection.clear 0f61de	-1 -1 0 0 3 0 0 0 -1 -8
line rejection.clear 0f7da6	-1 -1 0 0 16 -1 -2 0 -10 -4
line rejection.clear 0fd999	-1 -1 0 0 5 0 -1 0 -1 10
line rejection.clear 136970	0 16 -6 0 -8 0 -1 0 0 15
line rejection.clear 1520da	-3 -1 -1 5 2 -1 -1 0 -1 -3
line rejection.clear 169dd5	-8 -1 -1 -5 20 -2 -4 0 -1 -2
line rejection.clear 1b4e09	-3 33 -5 -12 -9 -1 1 -1 -3 29
line rejection.clear 1bfcdd	0 -1 0 0 4 0 -1 0 -1 39
line rejection.clear 1d3ee6	0 -1 0 0 4 0 -1 0 -1 32
line rejection.clear 1ffd95	-1 -1 -1 10 -4 -1 -2 0 -1 43
line rejection.clear 2254fb	0 0 0 0 3 0 -1 0 0 -9
line rejection.clear 225799	-1 -1 -1 -1 9 -1 -3 0 -2 -60
line rejection.clear 33a9b8	0 -3 0 0 13 0 6 0 -14 -9
line rejection.clear 387eaf	0 0 0 0 3 0 -1 0 -1 32
line rejection.clear 393875	-5 -14 -5 11 36 -3 -10 -2 -8 -66
line rejection.clear 39cf83	0 -1 0 0 4 0 -1 0 -1 -3
line rejection.clear 3ba18c	0 -1 0 0 4 0 -1 0 -1 -16
line rejection.clear 3d2105	-2 -1 -2 49 -22 -2 -7 -1 -12 32
line rejection.clear 412aa0	-3 -2 2 10 0 -1 -3 -1 -1 47
line rejection.clear 4204b4	-1 -1 -1 22 -11 -5 -3 0 0 -11
line rejection.clear 4549bf	-1 -1 0 -1 9 -1 -4 0 -2 -9
line rejection.clear 4571b9	-2 -1 -1 3 5 -1 -3 -1 -1 -5
line rejection.clear 499547	-1 -1 0 0 -7 -1 -2 0 13 -4
line rejection.clear 4cf85c	-3 -3 -2 0 1 -2 -5 15 -3 27
line rejection.clear 53c79a	-2 -2 -3 7 8 -1 -5 -1 -1 0
line rejection.clear 57a2e8	0 0 -1 -1 3 0 -1 0 0 26
line rejection.clear 674f35	0 0 0 0 2 0 -1 0 0 -6
line rejection.clear 6934ae	0 0 0 0 1 0 0 0 0 9
line rejection.clear 73f58c	0 0 0 2 1 0 -1 0 0 -25
line rejection.clear 7ac572	-1 -1 0 0 7 -1 -3 0 -1 -10
line rejection.clear 7b5b9d	-3 -1 -1 -1 11 -1 -4 -1 -1 17
line rejection.clear 7cf7d9	-1 -1 -1 1 7 -1 -3 0 -1 -9
line rejection.clear 7e4dec	-1 -1 -1 -1 10 -1 -3 -1 -2 -12
line rejection.clear 7e7e8d	-2 -1 -1 11 -4 -1 -2 0 0 -12
line rejection.clear 86dfe3	0 -1 0 0 5 0 -2 0 -1 -1
line rejection.clear 8fb019	-2 -1 0 -1 7 0 -2 0 -1 17
line rejection.clear 90fd5e	-1 -1 -1 5 4 -1 -3 -1 -1 -6
line rejection.clear 93a7ee	-1 -1 -1 -1 10 -1 -4 -1 -1 37
line rejection.clear 99d3f1	-1 -1 0 0 5 0 -1 0 -1 48
line rejection.clear 9e8770	0 0 0 0 2 0 -1 0 0 19
line rejection.clear 9f521d	0 -1 0 0 4 0 -1 0 -1 -5
line rejection.clear 9fc5e2	-4 -6 -3 -3 42 -5 -12 -2 -6 12
line rejection.clear ae28f0	0 -1 0 0 5 -1 -2 0 0 -4
line rejection.clear b36671	-1 -1 -1 1 3 0 -1 0 0 -3
line rejection.clear b3b96b	3 -3 0 0 2 0 1 0 -1 3
line rejection.clear b791d3	0 -1 0 0 5 0 -1 0 -1 -26
line rejection.clear bb4c16	-1 -1 -1 -1 9 -1 -4 -1 -1 -4
line rejection.clear bf415e	-1 -1 0 0 -4 5 3 0 0 -20
line rejection.clear c1f18e	-1 -1 0 0 5 0 -1 0 -2 91
line rejection.clear c5e9f8	0 -1 0 0 5 0 -2 0 -1 -5
line rejection.clear cfd4b1	-1 -1 0 0 5 0 -1 0 -1 -17
line rejection.clear d01b22	0 0 0 0 1 0 0 0 0 154
line rejection.clear d12930	-1 -1 -1 7 1 -1 -2 -1 -2 28
line rejection.clear d61264	-2 -2 -1 1 10 -1 -2 0 -1 -42
line rejection.clear e9c489	-1 -1 -1 -1 12 -1 -5 -1 -2 29
line rejection.clear eac544	-8 -3 -2 -2 13 -2 -5 -2 10 32
line rejection.clear ed20b0	-1 -1 2 -1 5 -1 -2 0 -1 48
line rejection.clear edf521	-1 -1 0 0 4 0 -1 0 -1 -5
line rejection.clear ee6999	-1 -4 -1 -1 14 -1 -4 -1 -2 -2
line rejection.clear ef5b89	-1 -1 0 0 6 0 -2 0 -1 -6
line rejection.clear f28120	-7 -1 -2 19 -2 -2 -3 -1 -1 -8
line rejection.clear f32d2d	-2 -1 -1 -1 9 -1 -2 -1 -1 -56
line rejection.clear f68509	-1 -1 0 0 5 0 -2 0 -1 -27
line rejection.farewell 0715f7	-1 -1 0 0 6 0 -2 0 -1 -10
line rejection.farewell 14f11e	-1 -1 -1 0 8 -1 -2 0 -1 -14
line rejection.farewell 230c3f	-4 -1 -1 -1 4 -2 9 -1 -2 7
line rejection.farewell 248b5d	0 0 0 0 2 0 0 0 0 33
line rejection.farewell 3c0963	0 0 0 0 3 0 -1 0 0 26
line rejection.farewell 3ccf65	-4 -3 -2 0 17 -1 -4 -1 -3 -14
line rejection.farewell 44533c	-1 -1 -1 -1 6 -1 -2 -1 1 -1
line rejection.farewell 755591	-1 0 -1 0 6 -1 -3 0 0 -8
line rejection.farewell 8578d7	-5 1 -1 6 -25 -1 32 -1 -5 10
line rejection.farewell 91d3cc	-4 2 -2 2 3 -1 2 -1 -2 -6
line rejection.farewell a14bc9	0 -1 0 0 3 0 -1 0 -1 -7
line rejection.farewell c42cd8	-1 1 0 0 3 0 -2 0 0 -4
line rejection.farewell ca54cb	-1 -2 0 0 9 -1 -3 0 -1 -6
line rejection.farewell db2eb1	-1 -4 -1 5 8 0 -5 0 -1 -16
line rejection.farewell e18851	-1 -1 -1 -2 15 -1 -6 0 -4 3
line rejection.farewell f57e9e	-1 -1 0 0 5 0 -1 0 -1 4
line rejection.farewell feaed8	-1 -1 0 0 10 0 -4 0 -2 -17
line rejection.soft 16650a	0 0 0 0 3 0 -1 0 -1 1
line rejection.soft 1e98c3	-1 0 -1 -1 7 -1 2 -1 -4 -26
line rejection.soft 203d7f	-4 -6 -3 -2 20 -3 -4 -2 3 18
line rejection.soft 284069	0 6 -2 -3 -29 -2 13 -2 19 -4
line rejection.soft 2fbe82	0 0 0 0 3 0 -1 0 0 4
line rejection.soft 365cfa	0 0 0 0 3 0 -1 0 -1 -10
line rejection.soft 3d9034	0 0 0 0 2 0 -1 0 -1 10
line rejection.soft 3e30d7	-5 -7 -2 5 -4 -2 2 1 12 -51
line rejection.soft 44e4df	-8 7 -1 -1 3 -1 -2 0 2 -16
line rejection.soft 4afdd7	-1 -2 -1 -1 -24 -1 31 -1 -1 -3
line rejection.soft 4ec4b7	-3 -2 3 0 9 -1 -3 -1 -2 24
line rejection.soft 56ebd9	0 0 0 0 3 0 -1 0 0 10
line rejection.soft 5d9659	0 0 0 0 2 0 -1 0 0 12
line rejection.soft 6344a3	-4 -3 5 5 7 -2 -5 -1 -3 1
line rejection.soft 68f1ed	-1 -1 0 0 10 0 -4 0 -3 -7
line rejection.soft 69e14c	-1 -1 -1 -1 7 -1 10 -11 -1 8
line rejection.soft 77cf3a	-6 9 -5 -5 -20 13 27 -1 -13 0
line rejection.soft 7db5f3	0 0 0 0 3 0 -1 0 -1 -3
line rejection.soft 7e113c	25 0 -2 -2 -2 -2 -21 -2 5 -6
line rejection.soft 7e9457	4 8 -5 4 7 -4 2 -7 -10 32
line rejection.soft 87f42b	0 0 0 0 2 0 -1 0 0 4
line rejection.soft 946807	-8 -4 3 16 7 -2 -6 -2 -3 16
line rejection.soft 9dcfe0	-16 -18 -19 -11 33 -17 60 -6 -6 46
line rejection.soft a9c69b	-1 -1 -1 -1 15 -1 -8 -1 -1 -6
line rejection.soft c3be73	-2 5 -1 1 9 -1 -8 -1 -2 -19
line rejection.soft c5cef8	0 0 0 0 4 0 -1 0 -1 -7
line rejection.soft db721f	-4 12 -4 -2 0 -3 0 -1 2 -19
line rejection.soft dbf1e3	-2 -1 -1 3 3 -1 0 0 -1 -11
line rejection.soft dc6578	0 0 0 0 2 0 0 0 -1 17
line rejection.soft e54133	0 -1 0 0 6 0 -3 0 -1 -38
line rejection.soft ed2b9f	-8 10 -15 4 27 -11 5 -21 8 -22
line rejection.soft ef0750	-7 -3 1 10 17 -2 -9 -2 -4 39
line rejection.soft f8d69c	-4 -3 2 10 13 -2 -10 -2 -3 49
line rejection.soft fa016a	-22 -40 54 32 -25 -27 0 10 19 51
line rejection.soft fe674c	0 -1 0 0 5 0 -3 0 -1 12
line reply.advanced 05f80c	0 13 -1 0 -1 -1 -9 0 0 4
line reply.advanced 128e7c	19 47 -4 -3 -10 -4 -35 -4 -6 29
line reply.advanced 346cfb	3 22 -7 -5 -15 -8 32 -7 -15 14
line reply.advanced 5dea9d	3 -1 0 0 -1 -1 1 -1 0 8
line reply.advanced 6b90bd	-16 15 -1 -1 -3 -1 10 -1 -3 -35
line reply.advanced b19692	-4 -9 0 -1 -3 -2 22 -1 -2 -3
line reply.advanced b92791	-3 -14 -1 -1 -1 -1 25 -1 -3 -2
line reply.advanced c0ee3e	0 0 -1 -1 -9 15 0 -1 -4 3
line reply.advanced c34e71	0 -13 -2 -1 1 -2 21 -1 -3 -14
line reply.advanced c88572	-2 -1 0 -5 7 -1 4 -1 0 -3
line reply.advanced c98328	0 -7 -2 -1 3 -1 11 -1 -4 -2
line reply.advanced e9f38b	5 4 -1 0 2 0 -7 -3 0 -5
line reply.hint 04adb8	14 -17 -2 6 -1 -3 5 -1 -1 7
line reply.hint 05b287	1 12 -4 -1 -1 -3 -2 -1 -1 -14
line reply.hint 21141d	5 14 -3 -17 -20 -2 22 0 -1 6
line reply.hint 247d6d	-1 5 -1 0 -1 2 -2 -1 -1 19
line reply.hint 508f6b	-2 -15 -2 8 -3 -6 -10 -1 31 -13
line reply.hint 5437ce	-14 -13 -3 -1 -3 4 32 -1 -1 -25
line reply.hint 65011b	4 -3 -1 -2 -2 -3 6 0 -1 -26
line reply.hint 8ec2d0	-6 -7 -3 -2 -4 -4 30 -2 -4 -47
line reply.hint 994b6d	-1 -2 0 0 -1 1 4 0 -1 -6
line reply.hint a07161	-1 -7 -1 0 -1 -1 13 -1 0 7
line reply.hint a94d96	5 -21 -4 -1 8 -3 19 -2 -1 -42
line reply.hint bfe51d	0 -1 0 0 -1 -1 5 -1 0 22
line reply.hint d1065e	1 -1 -1 0 -1 -2 6 -1 -1 8
line reply.hint e2877b	-1 -12 0 0 -1 1 15 0 0 -6
line reply.hint e62c9e	1 1 -1 0 -1 -1 2 -1 -1 21
line reply.hint ecad97	-9 1 -1 -1 -3 1 13 -1 -1 10
line reply.hint f0fe15	-1 11 0 0 -19 -1 14 -1 -4 15
line reply.hold 00e15b	-8 -2 -3 14 -15 -1 22 -1 -5 6
line reply.hold 1332f7	-2 -2 -4 4 -31 -1 41 -1 -4 -9
line reply.hold 77a904	-2 -2 -2 10 -3 -4 4 0 -1 -26
line reply.hold 870ef3	-9 6 -3 1 -34 -4 46 -2 -2 14
line reply.hold b83488	-8 -2 5 -11 -21 -2 53 -2 -12 -8
line reply.hold bffee2	-3 -2 -2 13 -6 -2 4 -1 -1 -12
line reply.hold c591de	-9 -3 14 0 -25 -3 30 -1 -3 -4
line reply.hold cba178	-2 -1 -2 8 -4 -2 5 -1 -2 -20
line reply.hold dc0384	-2 -3 -1 4 -6 -3 12 -1 -1 -17
line reply.later 0b7e7d	-1 -5 0 0 -1 -1 8 0 0 2
line reply.later 2b33e7	-2 -5 0 0 -2 0 5 0 6 39
line reply.later 5a1e8f	6 -3 23 -1 -4 0 -16 -1 -3 35
line reply.later 6f6c96	-3 -17 1 -1 -3 0 28 -1 -3 -3
line reply.later b7cffc	-5 -11 -3 -2 -11 1 24 0 6 38
line reply.later cf7015	-1 -28 -1 0 -3 -1 39 -1 -5 -5
line reply.later ea165b	-8 -23 -1 -1 -2 -2 41 -3 -1 -10
line reply.pending 0fe672	-6 -3 3 -1 -9 2 35 -2 -18 38
line reply.pending 13a5a4	0 -1 -1 -1 -1 -1 15 -11 -1 -3
line reply.pending 2d560f	-1 0 0 0 -1 0 -1 0 5 -41
line reply.pending 3325e8	7 -5 -4 -2 -4 -2 7 -3 5 -4
line reply.pending 37d947	0 23 1 -8 4 -16 -26 15 7 -17
line reply.pending 3918ac	4 -2 -1 -1 0 -1 -1 4 -1 12
line reply.pending 3ec676	0 7 2 1 -4 -2 -9 7 -2 10
line reply.pending 4b9101	-1 -1 -1 -1 -5 -1 11 -1 -1 -13
line reply.pending 4b99a8	-1 -1 -1 0 -14 -1 14 3 1 16
line reply.pending 4d5fb8	0 -1 -1 -1 -2 -1 8 -2 -2 -7
line reply.pending 5484f5	-2 -2 -1 -1 11 0 11 -7 -10 9
line reply.pending 5c760b	25 -7 0 -3 4 -2 -43 -1 28 10
line reply.pending 5ed425	3 1 -3 -7 27 -5 -6 1 -11 -33
line reply.pending 681a87	7 -1 -1 -1 -2 -1 0 -1 -1 -37
line reply.pending 70f8e0	41 -14 -4 -1 -3 -4 -30 -1 16 -23
line reply.pending 77e81d	-2 -1 -1 2 -1 0 5 0 -1 -12
line reply.pending 7e28fc	1 -3 -1 -1 -2 -1 10 -3 0 -31
line reply.pending 7ee973	0 -3 -12 -2 -9 -2 35 -3 -3 -6
line reply.pending 812dce	-3 -2 -1 -1 -1 4 6 1 -3 -14
line reply.pending 958b2b	-1 -1 -1 0 -2 -1 7 -1 -1 19
line reply.pending 958d2f	-2 -1 -1 -1 -4 -1 15 -1 -3 -41
line reply.pending 9753be	-15 -3 -3 -3 -7 -2 19 1 14 -4
line reply.pending 9bd2bc	-8 -3 -2 -6 0 0 20 -1 -1 54
line reply.pending 9cc2f4	-1 8 -1 -1 -2 -1 -5 4 -1 23
line reply.pending 9e4fca	-2 -1 -1 1 2 -1 10 -9 1 -11
line reply.pending a32a50	4 -1 0 0 -1 0 0 -1 -1 47
line reply.pending a477ab	-2 -2 -1 -1 16 5 1 -3 -13 -3
line reply.pending a5e3ff	3 -1 -2 0 -1 -1 3 -1 -1 -13
line reply.pending ab983f	-6 -32 -4 -8 -17 -8 13 36 26 43
line reply.pending ac2188	-10 5 -1 -1 20 -1 -6 -2 -4 -23
line reply.pending aca581	-1 -4 -1 1 -2 -1 14 -2 -4 -18
line reply.pending b063d2	2 -1 -1 -1 -2 -1 1 -1 3 -19
line reply.pending b094c0	-1 -1 0 2 -1 0 2 0 -1 -8
line reply.pending bffe54	0 -10 -2 -1 -19 -1 23 1 9 -26
line reply.pending c3d619	4 3 -3 -2 29 -3 -7 3 -23 62
line reply.pending c51cda	-4 2 -3 -2 -8 -2 -19 28 9 21
line reply.pending c52d78	-2 31 -1 6 -4 2 -24 0 -6 -8
line reply.pending c60ff7	2 -2 -1 -1 -2 -1 10 -4 -1 2
line reply.pending cd1627	-8 -3 -2 -2 -5 -2 20 8 -5 -20
line reply.pending d6d547	-4 -3 -1 -1 2 0 9 -2 0 -38
line reply.pending d94245	-1 -1 -1 0 -1 -1 2 3 0 -1
line reply.pending df6e18	5 -2 -3 -1 -7 -1 18 -2 -6 10
line reply.pending e80ff5	-8 -5 -5 14 -42 3 30 1 13 87
line reply.pending f7a5fe	5 -3 -3 1 -2 -2 7 -2 -1 8
line reply.pending fa0904	-4 -11 4 -1 -5 -1 11 -12 19 -20
line reply.request 0fb4e5	-4 4 -2 -1 -4 -7 20 -2 -7 12
line reply.request 13717f	-6 -29 -3 -1 -2 -4 47 0 -2 24
line reply.request 1af89f	-30 40 -15 -6 -52 17 87 2 -42 75
line reply.request 1be700	-3 -9 -2 -1 -3 -2 -13 31 1 -2
line reply.request 1c384d	-2 13 -1 -1 -2 2 -8 -1 -1 -4
line reply.request 31257f	0 -33 -1 0 -1 -3 39 -1 -1 -28
line reply.request 357822	48 -22 -8 -5 -7 -42 -41 78 -1 69
line reply.request 5b4452	-2 4 -1 -1 -4 1 4 -1 0 -8
line reply.request 66ef09	-2 -6 -2 -1 -3 -2 16 3 -3 -9
line reply.request 6c1060	0 16 -1 -1 -2 -4 -6 -1 -1 28
line reply.request 6ff232	-2 0 -1 -1 -23 0 19 -1 8 -31
line reply.request 799b51	0 -2 -1 0 0 -1 5 0 0 17
line reply.request 7cf686	-1 -1 -1 -1 2 10 -13 4 1 -3
line reply.request 81db9d	-8 -8 -2 -1 -3 4 28 -9 0 -31
line reply.request 95cfa3	-3 -2 -2 -1 -1 2 7 -1 0 -4
line reply.request 969156	43 -8 -21 -16 14 -4 -30 -2 23 -33
line reply.request 9a5a17	-1 -3 -1 0 -3 20 5 -17 -1 -18
line reply.request 9b4e7f	-1 1 -2 -1 -5 4 3 -2 2 -29
line reply.request a2323b	-1 -12 -1 -1 -1 -4 22 -1 -1 -49
line reply.request ac83e0	6 -1 -2 -1 -4 -1 7 -2 -2 -26
line reply.request ae6616	-4 -4 -1 -1 -1 -2 14 0 -1 33
line reply.request b9f167	-4 3 21 -2 -5 5 -11 -2 -5 -49
line reply.request c8d440	1 3 -1 -1 -1 1 1 -1 -1 35
line reply.request c99ff5	6 14 -3 -2 -5 -14 -3 12 -5 39
line reply.request d0d31a	-14 -1 -3 -3 29 -6 -2 -7 8 94
line reply.request d539ea	-1 -13 0 0 -2 -3 20 0 -1 -29
line reply.request f16cf5	3 21 -4 -3 -10 19 -19 -3 -3 7
line reply.request f8db85	-4 -2 0 -1 -2 -1 13 -2 -2 -8
line reply.thanks 0001cd	-12 -7 -1 -2 4 -1 21 -1 -1 -4
line reply.thanks 149ba5	-3 20 -3 -2 5 -2 -8 -4 -3 4
line reply.thanks 15e903	-9 1 -2 -3 1 -4 32 -15 -2 -20
line reply.thanks 36979e	-7 -9 4 -3 9 -3 11 1 -3 23
line reply.thanks 372c17	-10 15 -4 3 2 -4 1 11 -14 -49
line reply.thanks 5e702d	10 -6 -2 -2 11 -4 -8 7 -6 25
line reply.thanks 848fce	1 -5 -1 -1 1 1 7 -1 -1 24
line reply.thanks a3683e	-11 -2 -2 1 -7 -4 32 -1 -4 18
line reply.thanks ad0c31	0 -9 -3 -5 4 31 -12 -2 -3 -3
line reply.thanks b6405e	-22 -9 -30 32 2 -14 -26 35 31 -31
line reply.thanks bb0a02	-3 7 -20 -7 59 12 -35 -6 -7 -54
line reply.thanks bc6783	-3 8 -3 -2 3 0 -7 10 -6 17
line reply.thanks c8e934	4 -6 -2 -2 5 -3 9 -1 -4 -18
line reply.thanks d0a6b8	-28 5 -6 -8 -1 -7 53 -3 -5 9
line reply.thanks e37917	1 -13 -1 -1 21 -1 -6 -1 -1 8
line reschedule.moved 060a4a	-2 -1 6 0 0 0 -1 0 0 -23
line reschedule.moved 0e126d	-22 -4 2 37 -4 -2 -3 -2 -2 -23
line reschedule.moved 0e2305	-2 -1 7 0 -1 -1 -1 0 0 -32
line reschedule.moved 0e2d3d	-5 -3 18 -1 -1 -1 -5 -1 -1 33
line reschedule.moved 1ae7e9	-4 -3 2 -1 -3 -1 12 -1 -2 32
line reschedule.moved 2b8b41	-1 0 2 0 0 0 0 0 0 -4
line reschedule.moved 33f8a7	-4 -4 13 -1 -1 -1 -2 -1 1 -54
line reschedule.moved 3694d6	-2 -1 7 0 -1 0 -1 0 0 -18
line reschedule.moved 36e371	3 -1 -3 -2 14 -2 -6 -1 -2 24
line reschedule.moved 380598	-1 -1 7 0 0 0 -3 0 0 -22
line reschedule.moved 3c05c3	-3 -1 18 -1 -1 -1 -7 -5 -1 -11
line reschedule.moved 430b12	-1 5 -1 -1 -1 5 -4 -1 -1 11
line reschedule.moved 4616a2	-5 -2 8 8 -2 -1 -5 -1 -1 2
line reschedule.moved 485565	-26 -5 39 -3 -3 -2 10 -2 -7 20
line reschedule.moved 4acd92	-6 -1 8 0 0 0 -1 0 0 21
line reschedule.moved 555671	-21 -1 76 -19 -3 -4 -18 -4 -5 41
line reschedule.moved 5a4ce0	-2 6 -1 0 -1 0 -1 0 0 -4
line reschedule.moved 628471	-5 -5 23 -2 -2 -2 -4 -1 -1 30
line reschedule.moved 632575	-4 -1 12 -1 -1 -1 -4 -1 -1 21
line reschedule.moved 6ee590	-6 12 9 -1 -4 -1 -4 -2 -1 -41
line reschedule.moved 79fb6b	-1 0 2 0 0 0 0 0 0 -10
line reschedule.moved 80ec0d	-2 -1 5 0 0 0 -1 0 0 -10
line reschedule.moved 8200b1	43 -2 -32 -1 -1 -1 -3 -2 -1 -11
line reschedule.moved 87114f	-4 -25 -13 -1 -2 25 19 -1 0 31
line reschedule.moved 8819e2	-1 -1 3 0 0 0 0 0 0 -1
line reschedule.moved 884aac	-1 10 -15 -1 -2 0 11 -1 0 -6
line reschedule.moved 8a5182	17 3 -10 -1 -3 -1 -5 -1 1 -21
line reschedule.moved 8bddb2	-3 0 2 2 0 0 0 0 0 -1
line reschedule.moved 8d0070	-2 -1 5 0 0 0 -1 0 0 5
line reschedule.moved 8f8b9b	-1 0 3 0 0 0 0 0 0 3
line reschedule.moved 928dd0	0 -1 2 0 0 0 0 0 0 24
line reschedule.moved 92ce8a	-4 -1 10 -1 -1 -1 -2 0 -1 10
line reschedule.moved 990fcd	-9 -2 8 -2 -2 -4 14 -2 -2 23
line reschedule.moved 9a6824	15 -36 47 -2 -4 -2 -13 -2 -1 -19
line reschedule.moved 9fee4e	-13 -1 17 -1 -1 0 -1 0 0 -7
line reschedule.moved a062d2	-2 0 5 0 0 0 0 0 0 9
line reschedule.moved a1e0a0	-3 -1 5 0 0 0 -1 0 0 -5
line reschedule.moved a2e37c	-16 -4 10 0 -4 -2 -5 -1 22 35
line reschedule.moved a4a78a	-2 -1 5 0 0 0 -1 0 0 -3
line reschedule.moved a9b564	-11 -2 21 -1 -1 -1 -4 -1 -1 11
line reschedule.moved acf34d	-5 -1 10 -1 -1 -1 -1 -1 -1 -6
line reschedule.moved b1298a	4 -4 11 -1 -2 -2 -4 -1 -1 66
line reschedule.moved b5cfdf	-3 -1 7 0 0 0 -1 0 0 18
line reschedule.moved cb45a0	-1 -7 9 0 0 0 0 0 0 16
line reschedule.moved d8722e	-1 16 -4 0 -10 0 -1 0 0 -11
line reschedule.moved dd2e1e	3 7 -6 0 -2 -1 1 0 0 -4
line reschedule.moved e85af9	-1 0 -1 4 0 0 -1 0 0 19
line reschedule.moved e9dd97	-3 31 -17 -1 -1 -2 -6 -1 -1 -7
line reschedule.moved eda07a	-3 -1 8 0 0 0 -1 0 0 13
line reschedule.moved fb7bd0	-4 -1 8 0 -1 0 -1 0 0 23
line reschedule.moved fc4991	0 0 14 0 -1 0 -2 -10 0 1
line reschedule.why 0daaa5	0 18 -12 -7 13 -2 -7 -2 -2 47
line reschedule.why 1088cb	-12 -3 20 -1 -1 -1 -2 0 0 -17
line reschedule.why 175445	-6 -7 17 7 -5 -1 -2 -1 -1 21
line reschedule.why 27cfe6	-1 -1 6 -1 -1 -1 -2 0 0 -13
line reschedule.why 2a658f	-3 -1 8 -1 -1 0 2 -3 0 -6
line reschedule.why 33f9ee	-2 -1 6 0 0 0 -1 0 0 -17
line reschedule.why 364aa9	-3 -1 4 10 -5 -1 -2 -1 -1 -23
line reschedule.why 3720b4	-3 -3 11 2 -2 -1 2 -4 -1 -34
line reschedule.why 3d68ce	-4 -2 10 9 -9 0 -1 -1 0 -8
line reschedule.why 44653c	-7 -11 4 1 -8 -3 -29 55 -1 54
line reschedule.why 48e7f6	-3 -4 9 -1 -1 -1 2 -1 -1 -10
line reschedule.why 4b1cb9	-1 -1 16 -1 0 0 -3 -9 0 -12
line reschedule.why 5029be	-1 -1 4 -1 -1 -1 -3 4 0 -30
line reschedule.why 5208a1	-3 -2 11 1 -2 -1 -2 -1 -1 -2
line reschedule.why 52bb00	-5 -3 8 12 -6 -4 1 -2 -2 -3
line reschedule.why 62e4eb	-1 2 3 -1 -1 -1 -2 0 0 8
line reschedule.why 66388f	-3 -1 17 -14 -16 0 17 0 -1 5
line reschedule.why 686ded	-3 -1 10 9 -2 -1 -8 -1 -1 10
line reschedule.why 68ea79	8 -5 9 -1 -2 -2 -3 -1 -1 -25
line reschedule.why 6ee84b	-6 -10 -9 30 0 -4 2 -1 -1 26
line reschedule.why 72297a	-1 -4 13 -2 -1 -1 7 -10 -1 -35
line reschedule.why 7b3334	-3 -4 10 7 -8 0 -1 0 0 20
line reschedule.why 95429e	-4 -5 15 -1 -1 3 -5 -1 -1 -14
line reschedule.why bafc2c	-4 -4 10 -1 -4 -1 -15 -2 20 -41
line reschedule.why c1f807	-25 -8 60 -4 -5 -25 19 -3 -8 -36
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 16
line reschedule.why e6002c	0 16 -7 -1 0 -1 -2 -5 -1 -10
line reschedule.why f2f56e	-1 -1 2 0 -1 0 2 0 0 9
line reschedule.why f4b7ad	-1 -1 4 3 -1 -1 -3 0 0 -2
line reschedule.why fc87fe	-3 -11 29 -1 -4 -1 11 -10 -10 -11
line reschedule.why ff3217	-9 -5 7 18 0 -2 -5 -2 -1 22
line survey 519376	0 0 0 0 0 0 0 0 0 6
line survey 75f292	17 -8 1 0 4 0 6 -3 -16 46
line survey b736b4	0 0 0 0 0 0 0 0 0 12
meeting link	73 -24 -9 -4 -6 -6 -17 -4 -3 -109
move asked, and a nod	-40 -6 95 -3 -9 -5 -27 -4 -2 -3
no job and a time	133 71 117 -60 -74 -58 -143 68 -55 9
no time	-63 -22 -104 -131 155 -7 88 26 58 -91
not.alert	2 -23 -6 15 24 -5 22 -8 -21 121
not.alert@footer	-17 -6 -3 -3 0 6 -1 -7 30 80
not.alert@subject	1 -1 -1 -1 0 -1 15 0 -13 167
not.cold	10 -5 -6 2 23 0 -16 -4 -5 197
not.cold@subject	3 0 0 0 -1 0 -1 0 0 55
not.employer	-7 4 1 8 32 -6 -22 0 -10 170
not.employer@subject	-1 -3 -1 -1 -5 0 16 -1 -4 60
not.event	15 -18 -10 -8 -10 -8 18 30 -9 55
not.event@subject	8 3 -1 -1 -4 -2 -8 7 -2 102
not.media	6 11 -6 2 1 -3 -1 -4 -6 150
not.media@subject	4 9 -3 -2 4 -3 -8 -3 3 -15
not.official	3 12 20 -9 -10 -2 10 -2 -23 122
not.official@subject	21 11 4 -6 -11 -3 -18 -6 7 16
not.practice	-6 13 -6 -2 -12 1 -14 12 14 138
not.practice@subject	-9 14 -6 -1 -5 -1 -4 13 -1 60
not.research	-13 25 -4 0 0 -22 12 5 -3 170
not.research@footer	0 0 0 0 0 0 0 0 0 25
not.research@subject	0 -7 -1 -1 14 -1 11 -1 -13 37
not.someone	-12 -44 29 8 -32 4 62 -4 -11 168
not.someone@subject	-2 -2 -1 0 -3 4 2 4 -2 61
not.staff	12 6 -5 -1 -3 -1 -8 0 -1 141
not.staff@subject	5 0 0 0 -3 0 0 0 0 161
not.study	15 2 -14 3 -7 -6 -33 -12 52 70
not.study@subject	-35 -20 -5 -18 42 -8 -52 17 79 122
offer.clear	-143 -89 -69 -5 15 435 -72 -38 -33 -141
offer.clear@subject	-61 -18 -12 -8 -6 76 20 -3 13 -48
offer.terms	-44 -33 -54 -26 -25 135 111 -21 -42 -115
offer.terms@subject	-7 -3 -4 -3 -9 14 3 17 -9 88
old time	-119 -55 246 42 -25 -33 -28 -15 -13 -55
one time	248 -55 60 37 -142 -77 -81 69 -61 38
one time, asked	35 -12 31 -23 -5 -5 -13 -3 -5 -6
owner	0 0 0 0 0 0 0 0 0 -304
pair alert&apply	-1 -1 0 0 -1 0 2 0 2 104
pair alert&ask	-1 -4 0 0 5 -1 0 0 2 -15
pair alert&available	0 0 0 0 0 0 0 0 1 -12
pair alert&away	0 0 1 0 0 0 2 -3 1 -7
pair alert&cancel	0 0 0 1 0 0 0 0 0 3
pair alert&candidate	-1 -1 0 0 5 0 -5 0 2 -2
pair alert&choose	0 0 0 0 0 1 0 0 0 19
pair alert&closer	0 0 0 0 0 0 0 0 0 16
pair alert&deadline	0 -1 0 0 -6 -1 7 -1 2 -18
pair alert&event	0 0 0 0 0 0 1 0 0 7
pair alert&family	0 0 0 0 1 0 0 0 0 4
pair alert&hear	0 0 0 0 -6 -1 11 -3 -1 -5
pair alert&hiringside	0 0 0 0 0 0 0 0 0 4
pair alert&hitch	0 0 1 0 0 0 3 -3 0 11
pair alert&inbox	0 0 0 0 0 0 0 0 0 7
pair alert&interview	0 0 0 0 0 0 0 0 1 7
pair alert&invite	0 0 0 0 5 0 -3 0 -1 24
pair alert&link	0 0 0 0 0 0 0 0 0 25
pair alert&meet	0 0 0 0 1 0 0 0 -1 -4
pair alert&move	0 0 1 0 0 0 0 0 0 26
pair alert&not	0 -1 0 0 -3 0 7 0 -2 33
pair alert&offer	0 -1 0 0 6 0 -3 0 -1 -2
pair alert&office	0 0 0 0 2 0 0 0 -1 17
pair alert&onward	-1 -1 0 0 5 0 -2 0 -1 1
pair alert&other	-1 -1 0 0 6 0 -4 0 0 -6
pair alert&pay	0 0 0 0 0 0 0 0 0 13
pair alert&prepare	0 0 0 0 0 0 1 0 0 9
pair alert&property	0 0 0 0 -15 0 18 -1 -1 5
pair alert&received	0 0 0 0 0 0 -1 0 2 38
pair alert&recruiter	0 0 0 0 0 0 0 0 0 19
pair alert&remind	-1 -1 0 1 0 -1 4 -3 0 13
pair alert&review	-1 -1 0 0 8 0 -4 0 -1 -12
pair alert&role	-3 -7 -2 12 -6 -2 12 -3 0 24
pair alert&sales	0 0 0 0 0 0 0 0 0 5
pair alert&shop	0 0 0 0 0 0 0 0 0 6
pair alert&slot	0 1 1 0 0 0 0 0 0 -22
pair alert&study	-1 -1 0 0 0 0 1 0 2 -5
pair alert&team	-1 -1 0 1 4 1 -1 -3 0 -10
pair alert&time	2 -1 0 0 -1 -1 2 -3 1 -12
pair alert&title	0 -1 1 0 -7 0 12 -1 -4 83
pair alert&wait	0 0 0 0 1 0 0 0 0 6
pair alert&wish	-2 -1 -1 12 -20 -1 16 -2 0 -21
pair apply&ask	1 6 -4 -3 -11 -5 13 15 -12 49
pair apply&asked	-2 19 -1 -1 8 -2 -11 -1 -9 -49
pair apply&available	-7 -1 -5 -2 21 -2 1 -2 -2 -74
pair apply&away	7 -7 -1 -1 6 -1 -6 -1 5 27
pair apply&back	-1 0 0 0 -3 0 4 0 0 4
pair apply&book	-5 -7 0 0 1 -1 5 -2 8 -16
pair apply&bounce	-4 7 -2 -1 -8 -1 18 4 -14 -17
pair apply&call	9 4 -3 -2 -1 -2 -16 -2 13 -23
pair apply&cancel	-2 -2 -1 6 -17 -1 39 -1 -21 -10
pair apply&candidate	-18 76 -34 -19 22 -17 22 -18 -15 -62
pair apply&choose	5 -26 -5 -3 30 12 5 -5 -12 -29
pair apply&civic	6 5 -1 -1 -5 -1 0 -1 -2 167
pair apply&closer	-4 11 -4 -3 0 -4 -25 -4 33 -34
pair apply&cold	-1 2 -2 -1 -2 -1 10 -1 -4 -74
pair apply&confirm	-23 -12 -8 1 -19 -3 0 -5 70 31
pair apply&deadline	7 1 -6 -4 -32 -8 -3 -7 53 -3
pair apply&decide	-3 -3 -2 -1 29 -2 -15 11 -12 6
pair apply&document	10 10 -6 -6 -10 10 -12 -5 10 -127
pair apply&education	7 -12 -2 -2 3 -2 -12 -2 21 81
pair apply&enjoyed	7 24 -4 -5 23 -3 -34 -3 -5 -73
pair apply&event	-3 4 -2 0 0 -3 -14 -2 21 47
pair apply&family	-4 2 -2 -2 -4 -2 -3 -1 17 -42
pair apply&feedback	-4 3 -1 -1 5 -1 -4 -1 3 -13
pair apply&filled	5 -13 -3 -2 35 -4 -5 -4 -10 -30
pair apply&finance	-14 -1 -2 -3 10 -3 -10 -2 25 32
pair apply&forwarded	-4 -3 0 -1 -13 -1 12 -4 14 -13
pair apply&future	-14 -12 -3 9 13 -2 22 -3 -11 3
pair apply&glad	5 -9 -3 -2 -16 9 3 -2 15 2
pair apply&health	10 5 -2 -1 -9 -1 -9 -1 8 13
pair apply&hear	-12 21 -6 -5 2 -1 -12 -10 24 23
pair apply&hiringside	0 -11 -2 0 11 -2 17 2 -15 58
pair apply&hitch	4 -1 -1 1 1 -1 -1 -1 -1 -13
pair apply&hold	0 -1 0 0 -3 0 12 0 -6 30
pair apply&inbox	-3 3 -2 -1 -15 -2 -7 0 28 -2
pair apply&interview	16 -19 -4 -1 -12 3 -2 8 11 3
pair apply&invite	5 -8 -3 -1 -11 -3 16 -3 7 -71
pair apply&join	2 -1 -1 -1 -1 1 11 0 -9 -26
pair apply&keen	7 18 -3 -2 0 -1 4 -2 -21 -29
pair apply&link	-2 -1 -1 -1 -2 0 4 2 1 40
pair apply&lure	0 0 0 0 0 0 0 0 0 27
pair apply&machine	-4 -2 -1 -1 -3 -1 -10 8 14 -2
pair apply&mediaword	1 -2 -1 -1 -9 -1 8 0 4 -21
pair apply&meet	1 3 -4 -3 -19 -3 12 -1 14 76
pair apply&mine	0 0 0 0 0 0 0 0 0 170
pair apply&move	0 -6 -3 -2 14 -2 34 -8 -28 51
pair apply&not	11 -35 -11 -1 67 -11 -41 7 13 -33
pair apply&offer	-7 2 -5 -1 -5 1 10 -1 7 -12
pair apply&office	-8 -1 -1 -3 8 -1 14 -1 -6 7
pair apply&official	4 0 -2 -1 9 -3 -10 7 -4 32
pair apply&onward	-1 -7 -6 -6 16 -5 40 -5 -26 -86
pair apply&other	-8 -12 -4 -1 38 -4 -26 -4 20 -79
pair apply&paper	-6 -4 -1 -1 4 -1 -11 -1 20 11
pair apply&pay	-5 1 -1 -1 10 -2 -3 -1 2 5
pair apply&practice	0 -1 0 0 -10 0 -1 0 12 14
pair apply&prepare	3 -6 -3 -1 -8 -2 -21 -6 44 66
pair apply&property	1 -4 -1 -1 -3 -1 -2 0 10 122
pair apply&received	-24 -9 -14 -11 -16 -14 -63 -13 165 -6
pair apply&recorded	-2 -2 0 -1 -3 -1 -3 -1 11 -19
pair apply&recruiter	-5 7 -3 -2 6 -3 5 -3 -3 2
pair apply&remind	1 0 -1 2 -2 -1 3 -1 0 1
pair apply&review	16 -29 -11 1 -4 -9 66 -14 -16 -1
pair apply&role	8 25 -18 -16 4 -11 10 -16 13 -41
pair apply&sales	-12 13 -2 -2 10 -3 11 3 -19 -11
pair apply&send	-1 -14 -5 -4 -21 -5 31 17 4 124
pair apply&service	-4 -1 -4 -1 -1 0 11 0 1 -24
pair apply&shop	-6 -8 -2 0 1 -2 -23 -1 41 15
pair apply&sign	-3 -6 -2 -2 7 -3 3 7 -2 19
pair apply&slot	8 -18 -1 -3 23 -3 -13 -4 11 2
pair apply&sorry	-3 -3 -2 -1 -6 -2 -9 -2 27 13
pair apply&stage	-7 -3 -4 -4 -15 -6 47 -4 -6 -23
pair apply&start	-2 1 0 0 -1 0 -1 0 3 -21
pair apply&study	-3 -3 -2 -1 21 -1 0 -2 -10 -44
pair apply&talk	-3 28 -2 -1 2 -1 -5 -1 -16 54
pair apply&task	-1 -13 -1 -1 5 -1 12 -2 3 -7
pair apply&team	-4 14 -7 -8 -12 0 72 1 -56 -3
pair apply&thank	8 13 -19 -14 49 -17 -98 -15 93 -62
pair apply&ticket	-9 6 -6 -3 9 -3 -3 3 6 13
pair apply&time	22 -16 -11 -3 -11 -11 -38 3 65 16
pair apply&title	-53 3 -24 -22 -18 -16 66 4 61 -124
pair apply&urgent	-1 -2 0 0 6 0 -3 1 -1 -4
pair apply&video	0 5 -1 0 1 0 -4 -1 0 12
pair apply&wait	-5 2 -1 -2 -8 -3 13 -2 6 1
pair apply&wish	-1 5 -1 -1 -7 -1 -5 -1 11 -19
pair ask&asked	22 -74 28 -14 -15 21 78 -15 -30 -87
pair ask&available	-19 11 49 -6 -11 16 -28 -3 -11 -41
pair ask&away	-3 -2 0 3 -1 0 2 0 -1 11
pair ask&back	0 -2 -1 -1 -5 7 4 0 -2 -13
pair ask&book	-26 51 -4 10 -12 -3 -7 -1 -9 -43
pair ask&bounce	0 -1 -1 0 2 1 -2 0 2 -13
pair ask&call	-23 25 -5 7 -20 -5 45 -4 -19 -18
pair ask&cancel	5 -1 -1 3 -5 0 0 0 -1 -25
pair ask&candidate	-6 -8 -7 -1 -5 1 12 5 9 -21
pair ask&choose	-16 74 5 -20 -19 -3 -13 -2 -6 66
pair ask&civic	-2 8 -4 -1 10 2 -5 -1 -5 -36
pair ask&closer	0 10 2 -1 -3 -1 -11 1 3 -40
pair ask&cold	-2 4 -3 -1 -4 -1 -7 14 -1 -20
pair ask&confirm	-9 4 15 -3 -4 5 0 -4 -3 15
pair ask&deadline	7 12 -11 -8 -31 29 26 -13 -10 -10
pair ask&decide	-7 -16 6 -3 -4 9 0 16 -1 16
pair ask&document	6 -24 -6 -4 -2 4 35 0 -10 -16
pair ask&education	0 0 -1 0 0 -13 14 0 0 4
pair ask&enjoyed	-1 4 0 0 -1 -1 2 -1 -2 6
pair ask&event	17 -1 5 -2 3 -3 -9 -8 -3 26
pair ask&family	-1 -1 3 0 0 0 -1 0 0 41
pair ask&feedback	-2 -3 -1 0 0 6 2 0 -1 6
pair ask&filled	-2 -2 1 0 -1 -1 10 -4 -2 -8
pair ask&finance	-1 7 -5 0 0 3 -4 0 0 7
pair ask&future	-5 -4 3 -1 13 1 -9 3 -2 27
pair ask&glad	1 -2 -1 0 -1 1 2 -1 0 14
pair ask&health	4 7 -2 -1 -2 -1 -3 -1 -1 2
pair ask&hear	-19 34 -4 -3 1 -3 -30 20 5 43
pair ask&hiringside	0 -1 0 0 -1 2 2 4 -4 30
pair ask&hitch	-3 20 5 -1 -2 -16 5 -6 -1 72
pair ask&hold	0 1 0 0 0 0 0 1 0 20
pair ask&inbox	-5 -22 -4 -2 -21 -3 6 24 26 -42
pair ask&interview	9 22 1 0 -14 -5 -15 13 -10 75
pair ask&invite	-2 15 -2 6 -4 -2 -3 -3 -6 -23
pair ask&join	-7 -2 -1 9 -4 8 2 -1 -4 38
pair ask&keen	-4 11 5 -12 2 2 9 -4 -8 32
pair ask&link	-1 17 10 -12 -20 1 20 -4 -12 -64
pair ask&lure	0 0 0 0 0 0 2 0 0 -6
pair ask&machine	-1 -4 -1 -1 5 -1 -6 17 -7 -17
pair ask&mediaword	5 4 -5 -1 -5 -1 -11 9 4 -18
pair ask&meet	0 29 2 5 -3 -8 1 -2 -23 -13
pair ask&mine	0 0 0 0 0 0 -4 4 0 61
pair ask&move	-26 -40 56 -13 2 -14 4 19 11 -88
pair ask&not	-10 -1 -2 3 34 -18 -12 17 -12 0
pair ask&offer	-2 -5 -1 -1 -2 3 10 0 -2 -29
pair ask&office	0 0 0 0 0 0 0 0 1 31
pair ask&official	-2 -7 -1 -1 -4 4 8 -1 4 -11
pair ask&onward	4 -11 -8 -3 -8 -3 10 11 9 -47
pair ask&other	-16 16 -6 -8 -3 -4 25 -2 -1 30
pair ask&paper	0 -1 0 0 -2 0 3 -1 3 -24
pair ask&pay	-4 -3 -3 -1 -3 -7 23 -1 -2 -40
pair ask&practice	-1 0 0 0 0 0 1 0 1 38
pair ask&prepare	13 -4 -6 -10 -18 -17 38 3 2 96
pair ask&property	3 -8 -6 -1 -2 -7 20 0 0 -30
pair ask&received	-5 20 -1 -1 0 -21 24 3 -20 12
pair ask&recorded	-4 42 -1 -1 -2 -1 -29 -3 0 -4
pair ask&recruiter	-2 -5 -1 -1 -4 -1 -10 27 -3 50
pair ask&remind	9 -11 4 3 -6 3 13 -11 -3 -12
pair ask&review	-5 -4 -2 -1 -8 1 18 -1 3 -63
pair ask&role	-6 7 -34 -7 15 -11 20 17 0 72
pair ask&sales	5 -6 -5 -1 -3 -1 -3 10 3 -6
pair ask&send	-7 -6 -13 -6 -24 20 52 2 -18 -60
pair ask&service	8 -6 0 0 0 0 -1 0 0 7
pair ask&shop	5 5 -8 -2 -11 4 15 1 -10 -4
pair ask&sign	-6 -24 1 -7 -1 67 -19 -4 -7 -90
pair ask&slot	-10 93 23 -6 -33 -9 -40 -5 -14 23
pair ask&sorry	-2 -2 4 5 -1 0 -3 0 0 -13
pair ask&stage	-8 18 -4 -5 -5 3 5 -3 -2 -30
pair ask&start	10 -2 0 -2 -3 13 -13 -2 -2 -44
pair ask&study	5 -3 -4 10 14 -3 -8 -3 -7 -23
pair ask&talk	-5 19 18 -9 -7 -5 4 -10 -4 5
pair ask&task	12 -15 -3 -3 -7 -16 42 -4 -6 -11
pair ask&team	16 15 -3 -3 -5 -2 -7 10 -22 73
pair ask&thank	-8 4 -5 -3 -4 4 20 2 -11 -9
pair ask&ticket	-4 -1 -10 -2 -7 27 5 1 -9 -12
pair ask&time	46 -58 52 6 -11 42 -1 -32 -43 22
pair ask&title	-1 -5 -1 -6 10 -11 32 -1 -17 -81
pair ask&urgent	-2 14 -6 -1 -5 -14 8 7 -3 -12
pair ask&video	-7 11 -1 7 -2 -1 -3 -1 -1 10
pair ask&wait	-7 -11 9 -2 -7 1 20 -5 2 -17
pair ask&wish	-1 1 0 0 0 0 1 0 0 -5
pair asked&available	-9 27 68 -10 -13 6 -29 -10 -30 -53
pair asked&away	-2 -2 1 -1 -3 -1 7 2 -1 -30
pair asked&book	-10 6 1 -1 -3 -2 12 -1 -4 28
pair asked&call	-6 79 -12 -3 -11 -12 -7 -4 -23 50
pair asked&candidate	0 -3 0 0 3 0 1 0 0 9
pair asked&choose	-40 49 15 -1 -3 -5 -12 -1 -1 3
pair asked&civic	1 -2 0 -1 -6 -3 -2 0 15 7
pair asked&closer	-2 2 -2 -1 1 -2 8 -1 -3 45
pair asked&cold	-6 0 -6 -3 5 -2 16 -4 -1 83
pair asked&confirm	7 -4 11 -2 -5 7 -10 -2 -3 -44
pair asked&deadline	-2 3 -10 -2 -5 0 29 -5 -7 1
pair asked&decide	-1 -16 6 -1 4 -1 9 -1 0 -23
pair asked&document	-4 -13 -3 -1 -15 -6 53 -7 -3 -67
pair asked&education	-1 -5 0 0 -1 -1 8 0 0 -34
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -6
pair asked&event	-2 4 -6 6 -1 -1 2 0 -2 10
pair asked&exit	0 0 0 0 0 0 0 0 0 8
pair asked&family	-1 0 2 0 -3 -1 4 0 -1 104
pair asked&feedback	-1 -2 0 0 -2 0 4 2 0 -9
pair asked&finance	0 -1 0 0 0 0 1 0 0 7
pair asked&future	-4 -13 15 -1 17 -3 -9 -1 -2 -23
pair asked&health	-2 8 -1 0 -1 -2 0 -1 -1 -5
pair asked&hear	-3 -8 0 -2 41 8 -32 -2 -3 27
pair asked&hiringside	2 -2 -2 0 0 0 3 0 0 57
pair asked&hitch	1 34 -7 -1 -2 -7 -16 -1 -1 41
pair asked&hold	0 0 0 0 0 0 1 0 0 7
pair asked&inbox	-1 -17 -1 0 -2 -1 32 -6 -3 19
pair asked&interview	11 34 -12 -2 1 -4 -1 -1 -25 -23
pair asked&invite	3 -2 0 0 0 0 -1 0 0 12
pair asked&join	-1 -9 -1 0 -2 28 -26 -1 13 21
pair asked&keen	3 -5 -1 -1 11 -3 -16 -1 12 64
pair asked&link	1 -1 0 0 0 0 1 0 0 -9
pair asked&mediaword	-1 2 0 0 0 0 0 0 0 37
pair asked&meet	-1 48 6 -3 -6 -7 -34 -4 0 -76
pair asked&mine	-1 -5 3 0 -1 4 -2 1 0 67
pair asked&move	-6 -57 108 -6 -8 -19 -3 -4 -5 -168
pair asked&not	11 17 -23 -2 -6 -3 -7 -2 14 0
pair asked&offer	-1 -4 0 0 -1 0 7 0 0 32
pair asked&office	0 -4 0 0 0 0 6 0 0 42
pair asked&official	-3 -16 0 -1 -3 -9 40 -7 -1 -67
pair asked&onward	-2 -9 -10 -2 -1 -2 33 -5 -1 -16
pair asked&other	-4 -23 28 -2 7 -2 0 -3 -1 14
pair asked&pay	-3 -22 0 -2 5 -13 43 -4 -4 -24
pair asked&practice	0 3 0 0 0 0 -2 0 0 14
pair asked&prepare	-9 6 4 -1 -1 -2 4 -1 -1 30
pair asked&property	2 -10 -2 0 -2 -8 20 -1 -1 27
pair asked&received	0 6 0 0 -1 -4 8 0 -8 -17
pair asked&recorded	0 -5 0 0 7 0 -2 0 0 16
pair asked&recruiter	-1 -8 -1 -2 19 -10 5 -1 -1 27
pair asked&remind	15 -21 -17 -4 -1 -13 48 -3 -3 -97
pair asked&review	-2 4 -1 0 -1 -1 1 0 0 22
pair asked&role	-21 13 -24 -6 34 -12 32 -7 -9 -6
pair asked&sales	6 1 -2 0 -1 -2 -1 -1 0 57
pair asked&send	-6 16 -6 -2 -13 -2 26 -3 -11 -57
pair asked&service	0 -7 0 0 -1 -1 10 0 0 -1
pair asked&shop	-1 3 0 0 -1 -6 6 0 0 10
pair asked&sign	-2 -7 -1 -1 -3 9 7 -1 -1 27
pair asked&slot	-16 26 76 -10 -17 -17 -21 -6 -15 10
pair asked&stage	-15 50 -10 -2 2 -7 -17 3 -4 -45
pair asked&start	-5 -7 0 -1 -1 18 -3 -1 -1 0
pair asked&study	-2 -4 -1 0 2 -1 8 0 -2 5
pair asked&talk	-18 96 -6 0 -16 -9 -36 -4 -7 19
pair asked&task	0 19 -1 0 0 -1 -16 0 0 29
pair asked&team	-1 7 -2 -1 -2 -2 13 -1 -10 6
pair asked&ticket	-2 10 -13 7 -1 -1 2 0 -1 7
pair asked&time	32 30 54 -31 -28 2 -6 -26 -27 77
pair asked&title	-12 18 -6 -2 -5 9 4 -2 -3 -42
pair asked&video	7 4 -3 -1 -1 -1 -3 -1 -1 -35
pair asked&wait	-3 -42 -46 -4 -18 -18 130 -6 7 -102
pair available&away	0 0 0 0 0 0 0 0 1 16
pair available&book	-4 28 -3 -1 1 -3 -17 -2 0 -15
pair available&bounce	-12 -3 -2 0 -1 -1 -3 21 0 -5
pair available&call	-2 35 -6 -3 -8 -5 8 -2 -16 -27
pair available&candidate	-2 -6 -1 -1 -2 0 8 -1 4 0
pair available&choose	-5 15 1 -5 -6 -4 -3 -2 10 15
pair available&civic	0 0 0 0 0 0 1 0 0 9
pair available&closer	-1 7 -1 0 6 0 -9 0 -1 -12
pair available&cold	0 4 -1 0 -1 0 -2 0 0 -2
pair available&confirm	0 -5 -4 -3 22 4 -15 3 -3 -25
pair available&deadline	-4 3 -2 -2 -8 0 16 -2 -3 -58
pair available&decide	-1 -7 7 0 0 0 1 0 0 -21
pair available&document	-1 -1 -1 0 0 0 4 0 0 -24
pair available&education	0 0 0 0 3 0 1 0 -2 0
pair available&enjoyed	0 4 0 0 0 0 -3 0 -1 3
pair available&event	-2 7 -1 0 -1 -1 -1 0 -1 13
pair available&family	0 -10 0 0 10 0 1 0 0 23
pair available&filled	-1 -1 1 -1 -1 -1 -11 18 -2 40
pair available&future	-2 0 -1 -1 -2 -1 -14 16 5 -26
pair available&glad	2 -1 -1 0 -1 -1 3 0 0 -10
pair available&health	0 4 0 0 0 -1 -2 0 0 -9
pair available&hear	-5 13 -2 -1 -3 -2 2 0 -1 33
pair available&hiringside	1 0 -2 0 8 1 -4 0 -3 -15
pair available&hitch	-3 10 6 -3 -4 -4 -12 -1 12 22
pair available&inbox	-3 -14 -1 0 -1 0 14 6 -1 20
pair available&interview	-19 93 -29 -5 -14 -3 -17 13 -18 -9
pair available&invite	-4 11 0 0 -4 -1 1 0 -2 0
pair available&join	0 0 0 0 0 0 0 0 1 8
pair available&keen	-1 1 -1 0 5 0 -2 0 -1 30
pair available&link	-8 13 -2 -2 -2 1 -2 5 -3 -30
pair available&mediaword	0 1 0 0 0 0 0 1 0 7
pair available&meet	-13 17 19 -4 -5 -2 -10 3 -5 46
pair available&mine	0 0 0 0 0 0 0 0 0 20
pair available&move	0 -25 35 -1 -4 -2 0 -1 -2 -17
pair available&not	3 -10 1 -8 25 -3 -12 9 -6 -73
pair available&offer	-1 0 0 0 -1 4 -2 0 0 -14
pair available&office	0 -5 0 0 0 0 5 0 1 14
pair available&official	0 1 0 0 0 1 -1 0 0 14
pair available&onward	-2 3 -1 0 0 -1 1 -1 2 0
pair available&other	-1 -7 8 -1 8 0 -5 0 -1 44
pair available&pay	-8 4 0 -1 -1 4 -1 -1 3 -14
pair available&practice	0 0 0 0 0 0 0 0 0 14
pair available&prepare	8 1 2 -1 -1 -1 -6 -1 -1 -5
pair available&property	0 0 0 0 0 0 1 0 0 36
pair available&received	0 0 0 0 -1 0 -2 5 -1 10
pair available&recorded	-4 10 0 0 0 0 -4 0 -1 23
pair available&recruiter	-1 15 2 -4 2 -2 -2 0 -11 -18
pair available&remind	-3 -8 27 -4 -2 -3 -4 -1 -2 -18
pair available&review	-2 -2 -1 -1 0 -1 -5 5 6 9
pair available&role	-10 -17 -12 -1 16 1 31 0 -10 34
pair available&sales	-7 15 -2 -1 0 -1 -3 0 0 15
pair available&send	-6 30 -3 -2 -4 -3 -5 -2 -6 -16
pair available&service	0 3 0 0 -1 0 -1 0 0 -4
pair available&shop	-2 7 -3 -1 1 0 -1 0 0 54
pair available&sign	-1 1 0 0 0 2 -1 0 0 15
pair available&slot	-27 15 32 -6 -4 -13 17 0 -15 -35
pair available&sorry	-2 11 -8 -1 -4 0 5 0 -1 -3
pair available&stage	-2 10 -1 -3 8 -6 -4 -1 0 19
pair available&start	-6 2 -1 0 -1 5 3 0 -1 10
pair available&study	-2 15 0 -2 -10 -5 -9 -2 14 9
pair available&talk	-4 42 -2 -3 -6 -6 -27 -2 8 -12
pair available&task	0 -1 0 0 -1 0 4 0 -1 16
pair available&team	-5 12 0 -4 13 -1 -13 -3 1 -57
pair available&thank	-3 -1 -17 26 7 -2 -4 -2 -4 4
pair available&ticket	-4 11 -4 -2 1 -1 -5 6 -1 10
pair available&time	-17 75 22 -17 0 -11 -32 12 -31 -12
pair available&title	3 33 -11 -5 -8 0 -8 -4 -1 3
pair available&video	2 8 -1 0 -1 -1 -6 -1 -1 -4
pair available&wait	0 -9 6 -1 16 -2 -13 4 0 45
pair away&back	-4 -4 -4 -4 -2 -2 -11 32 -2 -7
pair away&book	-3 3 -1 2 -1 4 -4 0 0 -3
pair away&call	-1 -2 14 -12 3 -1 1 -1 -1 3
pair away&cancel	-1 0 -1 4 0 0 -1 0 0 3
pair away&candidate	4 -4 3 -1 -3 0 4 -2 -2 7
pair away&choose	-2 -3 -1 1 11 1 -7 5 -5 -20
pair away&confirm	4 -3 -2 -1 -10 -6 7 10 1 3
pair away&deadline	-15 4 -27 7 -9 -9 -15 52 12 -62
pair away&decide	-3 -1 -2 0 -5 0 29 -12 -5 -13
pair away&document	-2 -1 0 0 0 0 2 -2 3 -13
pair away&education	-2 -1 -1 -1 1 -1 5 1 0 -22
pair away&event	-1 -2 -2 0 0 1 -2 8 -2 15
pair away&feedback	-1 -2 -1 -1 -3 -1 4 5 -1 -5
pair away&filled	7 -6 -14 -3 1 -10 28 5 -8 -37
pair away&finance	-1 -1 0 0 -1 9 -5 0 0 17
pair away&health	-1 0 0 0 0 3 -1 0 0 3
pair away&hear	-3 -3 -2 -1 -3 -1 -4 16 1 1
pair away&hitch	-4 -3 19 -13 4 -1 4 0 -4 11
pair away&hold	-1 -1 -1 0 -13 -1 16 1 -1 -2
pair away&inbox	-4 -3 -3 -3 -3 -3 -13 35 -3 -28
pair away&interview	-3 -6 3 2 3 -1 1 4 -3 6
pair away&meet	-11 2 2 10 -3 -2 -25 30 -3 -3
pair away&move	5 -4 -2 -1 -1 -2 -14 17 2 11
pair away&not	-8 -13 -6 0 -24 -10 5 56 1 -67
pair away&offer	-2 -2 -1 -1 2 11 -4 0 -2 -8
pair away&official	0 0 0 0 0 0 0 1 0 19
pair away&onward	-1 -1 0 1 -5 0 8 0 0 -3
pair away&other	-1 -1 -1 1 -3 -1 8 -1 -1 11
pair away&pay	-3 -3 -3 -2 -10 7 10 5 -2 -44
pair away&prepare	-1 1 -1 1 0 -1 -18 20 -1 -1
pair away&property	0 0 -1 1 0 0 -1 2 0 15
pair away&received	0 0 0 0 0 0 1 0 0 6
pair away&recruiter	1 -1 0 -1 1 0 0 4 -3 -4
pair away&remind	-5 -2 -4 2 -1 -2 0 13 -1 7
pair away&review	-2 -1 -1 -1 -10 -1 4 0 13 -2
pair away&role	-3 -4 -2 10 14 4 -17 1 -2 -3
pair away&send	-2 -1 -1 -1 0 3 -1 1 3 0
pair away&shop	-1 0 1 1 -1 0 0 0 0 11
pair away&sign	-1 -1 0 0 0 2 -6 0 6 -2
pair away&slot	-2 -1 5 -1 3 1 -5 4 -4 -4
pair away&sorry	-2 -1 1 3 -2 -1 4 -2 -1 2
pair away&stage	2 -5 -2 -1 10 -1 1 4 -9 -12
pair away&start	-1 -1 -1 0 1 0 8 -5 0 -4
pair away&team	-16 -4 6 9 -5 2 13 -12 7 -20
pair away&thank	-2 -2 -1 -1 20 -1 -14 2 -1 -5
pair away&ticket	0 -1 0 1 -1 0 6 -5 0 22
pair away&time	-22 -15 0 -19 -10 -15 -15 105 -9 -68
pair away&title	-9 -6 -3 4 9 -3 -9 -5 21 -50
pair away&wait	-3 -1 0 -2 -6 -1 25 -7 -4 -4
pair back&book	-2 -1 -1 -1 0 0 -1 -1 6 -5
pair back&bounce	-1 -1 -1 -1 -8 -1 -1 13 -1 -18
pair back&candidate	-2 -1 -1 0 1 0 3 0 0 -7
pair back&choose	-1 -1 0 -1 -1 5 -14 -1 14 -16
pair back&closer	-3 -1 -1 -1 -1 -1 -3 3 8 17
pair back&confirm	1 2 -1 0 0 0 -2 0 0 -11
pair back&deadline	5 -4 -12 -1 -6 -4 7 -3 18 0
pair back&decide	-1 -1 -1 -1 0 -1 8 -8 4 -10
pair back&document	-1 -1 0 0 -3 -1 7 0 -1 10
pair back&education	0 -1 0 0 0 1 0 1 0 4
pair back&enjoyed	-1 -1 0 0 0 4 0 -1 0 -3
pair back&event	-3 3 0 0 -1 1 0 1 0 6
pair back&feedback	0 -3 -3 -3 13 -3 1 0 -3 -9
pair back&glad	0 0 0 0 0 -12 14 0 0 -1
pair back&hear	-1 -5 -3 -4 19 -3 -18 7 8 -5
pair back&inbox	-4 0 -2 -2 -10 -2 -9 25 4 -14
pair back&interview	0 -1 -1 1 4 0 -2 -1 0 4
pair back&join	-1 0 0 0 -1 3 0 -1 0 -20
pair back&move	9 -1 -10 0 -3 0 6 0 0 -3
pair back&not	-1 -2 4 -1 -4 -1 -10 2 13 -5
pair back&offer	-3 -3 -4 0 -4 -8 23 0 -1 -19
pair back&onward	-1 -1 0 0 1 0 2 0 0 3
pair back&pay	-1 -1 -1 -1 -1 6 -2 0 0 -29
pair back&prepare	-1 -1 -1 1 0 1 -1 2 0 4
pair back&remind	7 -4 -8 -2 0 -8 17 -1 0 -18
pair back&review	-1 -1 -1 0 -4 -1 6 0 0 23
pair back&send	-5 -3 -3 -2 -14 8 8 15 -3 -4
pair back&sign	-3 -2 -1 -1 -2 -1 10 -1 -1 -3
pair back&slot	6 2 -9 1 -1 4 -4 3 -1 -17
pair back&stage	-2 -2 -3 -4 1 -2 14 0 -1 -6
pair back&start	-3 -2 -1 -1 -1 1 4 1 2 -1
pair back&team	-1 -1 -3 1 -3 0 9 -1 -1 -15
pair back&thank	4 -1 0 0 -1 -14 13 -1 0 -1
pair back&ticket	-1 -1 0 0 -1 0 6 -3 0 27
pair back&time	-12 -14 -12 -14 -8 -7 12 40 15 -64
pair back&title	-2 -1 -1 -1 -1 4 1 1 -1 14
pair back&wait	-1 0 0 0 0 0 3 0 -1 -14
pair book&bounce	0 -1 0 0 -1 0 0 3 0 34
pair book&call	3 -35 -2 -10 0 -6 44 -4 10 -39
pair book&cancel	-27 -3 -1 53 -8 -3 -7 -2 -3 22
pair book&candidate	-3 -2 1 1 -9 -1 10 -1 4 24
pair book&choose	-12 42 -3 0 -1 -3 -16 -1 -6 -36
pair book&civic	-7 -2 1 -2 9 -4 9 -1 -3 -28
pair book&closer	-3 0 -1 -1 5 -1 -1 -1 1 16
pair book&cold	-1 14 0 3 -3 -2 -7 0 -2 -5
pair book&confirm	9 -6 -8 -3 -2 0 17 -3 -3 -10
pair book&deadline	12 8 -10 0 -1 -3 0 -1 -5 19
pair book&decide	-5 3 0 0 0 0 0 2 0 1
pair book&document	0 0 0 1 0 1 -1 0 1 47
pair book&education	-2 -1 0 2 0 0 -2 0 3 12
pair book&enjoyed	0 3 0 0 -1 0 0 0 -1 1
pair book&event	12 2 -3 10 -11 -3 -4 -1 -1 -3
pair book&family	0 1 0 0 6 0 -1 0 -5 6
pair book&feedback	2 0 -2 0 0 0 1 0 0 -12
pair book&filled	-5 2 0 6 2 -1 -3 -1 0 20
pair book&finance	1 0 0 0 0 5 -4 0 0 -5
pair book&future	-3 -12 1 0 -1 0 16 0 -1 -2
pair book&glad	1 0 0 0 0 0 0 0 0 10
pair book&health	0 1 0 0 0 0 -1 0 0 70
pair book&hear	-6 -31 0 6 -11 -2 49 -2 -4 5
pair book&hiringside	0 13 -2 1 -1 -1 -9 -1 0 -20
pair book&hitch	-11 15 13 0 -1 0 -15 -1 -1 9
pair book&inbox	-6 -1 -1 0 -2 -1 7 0 4 25
pair book&interview	0 9 9 -2 -21 -12 30 -10 -3 -86
pair book&invite	9 7 -4 -1 3 -2 -11 -2 0 -25
pair book&join	-7 0 0 8 0 0 0 0 0 5
pair book&keen	-4 9 -2 -2 -1 -3 9 -1 -4 43
pair book&link	-4 50 -2 -2 -7 -4 -23 -3 -4 -10
pair book&lure	-1 0 0 0 -1 0 -6 1 8 26
pair book&machine	-2 -1 0 0 0 1 0 4 0 9
pair book&mediaword	3 -1 0 -1 -1 4 -1 -1 0 36
pair book&meet	0 -4 1 5 -3 -2 5 0 -2 -22
pair book&mine	-1 -1 4 1 -1 0 0 0 -1 -1
pair book&move	-21 -3 28 16 -4 -4 -9 -1 -3 -55
pair book&not	-22 0 5 21 37 -5 -24 -4 -8 23
pair book&offer	-2 0 0 0 0 7 -4 0 0 22
pair book&office	0 0 0 1 0 0 -1 0 0 39
pair book&official	-5 7 -1 0 -1 0 -1 1 -1 80
pair book&onward	0 -24 22 0 0 0 2 0 0 -11
pair book&other	-8 -2 1 8 -1 -1 4 -1 -1 -7
pair book&pay	-2 13 2 -1 0 2 -13 -1 0 3
pair book&practice	-1 2 0 0 0 0 0 0 0 16
pair book&prepare	6 6 0 -6 -1 -1 -3 -1 -1 11
pair book&property	1 13 -1 0 0 -2 -8 -1 -2 6
pair book&received	3 6 -1 0 -2 -1 -3 -1 -2 3
pair book&recorded	-1 0 1 0 0 0 0 0 0 10
pair book&recruiter	0 6 0 2 -3 -2 -4 1 1 -31
pair book&remind	-4 -3 5 11 -5 -2 0 -1 -1 69
pair book&review	5 -1 -7 0 -2 -1 -1 -1 7 19
pair book&role	9 17 -2 13 -12 0 -11 -3 -11 -19
pair book&sales	-3 4 0 0 0 0 -1 1 0 24
pair book&send	12 -1 -1 -1 6 0 -9 -1 -4 11
pair book&service	-2 2 1 0 -1 -2 -7 0 9 27
pair book&shop	1 11 -5 0 1 -1 -5 -1 -1 9
pair book&sign	5 -1 -1 0 -3 3 -2 0 -1 26
pair book&slot	4 41 -1 3 -13 -6 -16 -4 -9 -22
pair book&sorry	-5 -2 -1 16 -3 -1 -3 -1 -1 11
pair book&stage	19 -37 11 2 -4 -2 13 -2 -1 -55
pair book&start	3 -1 -1 -1 -3 1 -3 -1 5 -7
pair book&study	2 19 -2 1 -6 -2 -9 -2 -2 -29
pair book&talk	8 -15 22 -2 -7 -3 4 -2 -5 -38
pair book&task	3 2 -3 5 -2 -1 -3 -1 0 -13
pair book&team	9 25 -7 -3 2 -4 -12 -2 -7 -46
pair book&thank	3 6 -6 -7 4 -2 -9 -2 14 -21
pair book&time	5 -11 27 66 -32 -8 -37 -10 1 66
pair book&title	10 -2 0 5 2 -8 -13 -3 8 -12
pair book&urgent	-4 -1 2 6 -3 0 -1 3 0 -3
pair book&video	-6 4 -1 8 -1 -1 -2 -1 -1 -14
pair book&wait	0 -12 -2 -3 -9 1 33 -5 -3 50
pair bounce&filled	-10 -3 -3 -1 0 -2 -5 29 -5 6
pair bounce&hear	-1 -1 3 0 -1 0 3 -3 1 -3
pair bounce&inbox	-22 -5 0 -2 -12 -2 -10 49 6 -8
pair bounce&interview	-17 -3 2 -1 -1 -1 -2 23 -1 23
pair bounce&invite	-15 -4 -4 -2 -4 -2 -5 36 0 -21
pair bounce&machine	-3 -5 -2 -2 -11 -1 -10 29 6 -10
pair bounce&move	-1 0 4 0 0 0 -1 0 0 -6
pair bounce&not	-17 -7 -1 -6 -20 -5 -8 58 6 -36
pair bounce&recruiter	0 -1 0 0 1 0 -1 3 -1 9
pair bounce&role	0 3 0 0 0 0 -1 1 -2 4
pair bounce&send	-1 -1 -1 0 -9 -1 -3 17 -3 -17
pair bounce&shop	-4 -2 -2 -1 -3 0 0 13 -1 -10
pair bounce&sign	-11 -4 -4 -2 -4 2 -8 36 -4 -14
pair bounce&slot	-12 2 -2 0 -1 3 -7 18 0 -12
pair bounce&sorry	-1 -1 -1 -3 -9 -3 8 10 -1 -11
pair bounce&talk	-5 0 1 0 0 0 0 6 0 11
pair bounce&team	0 0 0 0 -1 0 22 -5 -15 13
pair bounce&thank	-15 -1 -2 -1 -1 -1 -2 23 -2 -12
pair bounce&time	-42 -5 -1 -2 -1 -1 -5 60 -1 -38
pair bounce&title	-14 7 -2 -1 -4 -1 -5 15 4 -12
pair call&cancel	-12 -3 0 36 -9 -2 -6 -1 -1 -37
pair call&candidate	4 -2 -2 -1 -6 -2 6 -2 5 28
pair call&choose	-2 1 -1 -3 0 7 0 0 -2 -11
pair call&civic	-8 -8 -1 -2 11 -2 12 -1 -1 -12
pair call&closer	-1 -1 -1 -1 0 0 9 -1 -4 16
pair call&cold	5 -1 0 3 -4 0 -1 0 0 13
pair call&confirm	18 -3 -3 -2 -7 6 -7 -1 -2 -3
pair call&deadline	-3 18 -1 -3 -2 -2 0 -7 0 49
pair call&decide	2 -14 -2 -2 6 -2 19 0 -8 1
pair call&document	1 -3 -1 -1 14 0 -6 -1 -4 -8
pair call&education	0 0 0 0 0 0 -1 0 1 -15
pair call&enjoyed	2 7 -1 0 -1 0 -4 0 -1 55
pair call&event	7 -1 -1 5 15 -4 -14 -1 -6 -28
pair call&family	0 0 0 0 0 0 1 0 0 33
pair call&feedback	0 0 0 0 0 0 3 -2 -1 12
pair call&filled	0 0 -1 7 -3 0 -2 0 0 -4
pair call&finance	0 6 0 -1 0 -1 -2 0 0 43
pair call&future	-3 -11 0 0 -1 0 17 0 0 6
pair call&glad	2 -7 -2 -1 -1 1 10 -1 -1 -9
pair call&health	-1 0 4 -1 0 1 -2 0 0 -5
pair call&hear	4 13 -6 3 -10 -4 22 -11 -9 0
pair call&hiringside	6 0 -4 0 -1 0 0 0 0 17
pair call&hitch	-2 -1 14 -12 -1 -1 1 1 0 2
pair call&inbox	-3 -16 -2 -1 -11 -2 42 -5 -1 -52
pair call&interview	14 5 -16 -1 -24 -7 21 -1 8 -38
pair call&invite	11 -3 -2 -2 -9 -1 -2 4 5 -14
pair call&keen	4 10 -2 -1 -2 1 -8 -1 -2 0
pair call&link	3 0 0 0 0 0 -1 0 0 -18
pair call&lure	9 -1 -1 -1 -1 -1 -3 -1 0 12
pair call&mediaword	-1 1 0 0 -1 0 0 0 0 76
pair call&meet	-1 1 3 -2 -4 -3 -3 -1 9 2
pair call&mine	0 0 0 0 0 0 0 0 0 14
pair call&move	-3 -3 7 -1 -1 -1 1 1 -1 55
pair call&not	15 37 -12 -18 3 -9 -12 -6 2 -80
pair call&offer	-1 0 -1 3 -3 2 -1 0 1 31
pair call&office	6 -2 0 -1 -1 -1 -4 4 0 15
pair call&official	-3 2 4 2 3 0 -1 0 -7 -18
pair call&onward	0 -2 -1 -1 4 8 -1 0 -7 5
pair call&other	-4 -9 17 6 -8 -4 1 -3 5 -4
pair call&pay	9 19 -1 -1 -14 -2 -8 -1 -1 23
pair call&practice	0 4 0 0 0 0 -3 0 0 6
pair call&prepare	25 -1 -5 -7 -13 -7 4 -3 6 20
pair call&property	0 0 0 3 -2 0 0 0 0 24
pair call&received	-1 17 0 -1 -1 0 -3 0 -9 9
pair call&recorded	-1 6 0 0 0 0 -3 0 -1 14
pair call&recruiter	6 3 0 -6 -2 -2 8 -5 -2 27
pair call&remind	7 -16 -7 5 -23 -14 58 -7 -3 -59
pair call&review	-4 -4 -1 -1 -1 -1 1 -1 12 -3
pair call&role	21 62 -5 -9 -20 -4 -35 2 -12 -30
pair call&sales	9 -2 -1 -1 -1 0 -1 0 -3 25
pair call&send	18 10 -3 -3 -5 -3 -9 -2 -4 16
pair call&service	0 -10 0 0 0 0 -1 0 12 23
pair call&shop	-1 2 0 -1 0 0 0 0 1 9
pair call&sign	-8 -2 2 3 -4 8 -4 4 2 -9
pair call&slot	17 22 -11 -4 -24 -4 16 -5 -8 10
pair call&sorry	-2 -7 11 27 -21 -2 -6 -1 0 -26
pair call&stage	6 2 -3 -2 -2 -2 9 -2 -5 12
pair call&start	4 -1 0 -1 -1 -1 -1 0 2 13
pair call&study	0 0 0 11 -1 -1 -7 -1 0 26
pair call&talk	22 13 -5 -3 -8 4 -17 -2 -5 -69
pair call&task	0 0 -1 -1 -1 -1 5 0 0 -3
pair call&team	-7 -6 3 -5 7 4 8 0 -5 -35
pair call&thank	6 -1 -4 -6 -5 -5 -7 -5 26 1
pair call&ticket	2 -1 -1 -1 -2 0 6 -6 3 -5
pair call&time	58 -26 -20 15 -54 -23 43 -12 18 0
pair call&title	-6 32 1 -3 -12 -7 -13 2 7 32
pair call&video	7 4 -1 -1 2 -2 -2 -1 -5 -14
pair call&wait	6 7 -3 -1 -2 -1 0 -4 -1 -10
pair call&wish	-6 1 -2 -6 -7 4 15 -1 0 -43
pair cancel&candidate	4 0 -1 5 -1 0 -3 0 -4 -16
pair cancel&choose	-6 -2 -3 20 -3 -1 -3 -1 -1 12
pair cancel&confirm	-4 -1 8 -1 -15 -1 23 0 -10 11
pair cancel&deadline	-3 -5 -2 17 1 -1 -3 -1 -3 23
pair cancel&event	-15 -2 -5 36 -5 -2 -4 -1 -1 -6
pair cancel&filled	-7 -3 -4 46 -15 -3 -9 -2 -2 -8
pair cancel&finance	-1 -1 0 7 -2 0 -1 0 0 -3
pair cancel&health	-3 0 -1 5 0 0 0 0 0 39
pair cancel&hear	-2 -1 -1 11 -3 -1 -2 0 0 32
pair cancel&hiringside	-4 -1 -1 9 -1 0 -1 0 0 -12
pair cancel&hitch	-2 -2 4 6 -1 -1 -3 -1 -1 42
pair cancel&hold	-13 -3 5 34 -6 -4 -10 -1 -1 -14
pair cancel&interview	-89 -19 8 172 -24 -7 -25 -7 -10 -109
pair cancel&link	0 0 -1 2 0 0 -1 0 0 -9
pair cancel&meet	-3 -1 6 8 -3 -2 -4 -1 -1 -12
pair cancel&move	7 -2 -9 6 0 -1 -2 2 -1 20
pair cancel&not	-6 -5 2 33 -4 -4 -15 2 -2 -10
pair cancel&offer	-3 0 -1 8 -4 0 0 0 0 -16
pair cancel&office	-1 -1 0 4 -1 0 -1 0 0 2
pair cancel&official	-1 0 0 6 -3 0 0 0 0 8
pair cancel&onward	-1 -1 0 0 4 0 -1 0 0 2
pair cancel&other	-1 -1 -1 14 -9 -1 -1 -1 0 20
pair cancel&prepare	10 -1 -1 2 -4 -1 -3 0 -1 -24
pair cancel&property	-2 0 0 4 -1 0 0 0 0 1
pair cancel&recruiter	-8 -2 -2 23 -4 -1 -4 -1 -1 -17
pair cancel&remind	-19 -4 10 36 -8 -3 -9 -2 -1 -9
pair cancel&role	-23 -9 -11 96 -27 -8 3 -4 -19 -28
pair cancel&sales	-2 0 0 3 0 0 0 0 0 7
pair cancel&shop	-6 -2 2 15 -3 -1 -5 -1 -1 13
pair cancel&sign	0 0 0 10 -7 -1 -1 0 0 23
pair cancel&slot	-11 -2 -2 28 -5 -2 -4 -1 -1 -24
pair cancel&sorry	-13 -5 5 41 -10 -4 -10 -2 -2 23
pair cancel&stage	-2 -1 -1 7 2 0 -3 0 0 17
pair cancel&talk	-10 -2 -5 24 -3 -1 -2 -1 -1 -6
pair cancel&task	-2 0 -3 7 0 0 0 0 0 -1
pair cancel&team	-11 -3 -5 41 -5 -3 -10 -2 -2 -24
pair cancel&ticket	0 0 0 0 0 0 0 0 0 18
pair cancel&time	-83 -21 11 187 -25 -15 -37 -8 -9 -26
pair cancel&title	-24 -4 -5 47 -23 -2 29 -1 -17 -5
pair cancel&wait	-1 0 0 2 0 0 0 0 0 28
pair candidate&choose	-15 -18 -6 -3 52 17 -17 -6 -4 -5
pair candidate&civic	4 -1 -1 -1 0 0 0 0 -1 68
pair candidate&closer	-4 -6 -2 -2 40 -2 -3 -2 -19 -51
pair candidate&cold	0 0 0 0 -1 0 5 0 -3 -28
pair candidate&confirm	-4 -2 -9 3 -3 0 1 -1 16 49
pair candidate&deadline	14 -2 -6 -6 -26 4 46 -2 -23 -52
pair candidate&decide	2 2 -4 -2 7 -1 3 -4 -4 -54
pair candidate&document	0 -2 -1 -1 0 7 -4 -1 1 -24
pair candidate&education	-2 2 -1 -1 0 0 -1 -1 3 79
pair candidate&event	0 -1 -1 4 0 -1 -2 -1 2 -13
pair candidate&family	0 11 0 0 -1 0 -9 0 1 -15
pair candidate&feedback	-4 -1 -1 -1 1 0 3 -2 5 18
pair candidate&filled	-7 -9 -2 2 15 0 4 -1 -2 -23
pair candidate&finance	-3 -2 -1 -1 7 -1 1 -1 0 15
pair candidate&future	-1 0 0 0 -8 0 4 -1 7 11
pair candidate&glad	26 28 -2 -3 -11 -2 -33 -1 -3 -26
pair candidate&health	11 0 0 0 -5 0 0 0 -4 1
pair candidate&hear	0 -6 -2 -2 4 7 3 -4 0 -24
pair candidate&hiringside	-4 -8 10 -1 -9 11 14 2 -15 46
pair candidate&hitch	0 0 0 1 -1 0 2 0 -1 -14
pair candidate&hold	-1 -1 2 -1 -2 0 4 0 -2 -1
pair candidate&inbox	-1 2 -1 -1 -5 7 -4 0 2 -5
pair candidate&interview	21 8 -8 -7 -10 -4 -25 -3 27 63
pair candidate&invite	4 -6 -1 0 -21 -1 -12 1 38 -21
pair candidate&join	3 -1 0 0 1 0 -4 0 1 -3
pair candidate&keen	1 2 -1 -1 -6 7 -3 0 -1 -6
pair candidate&link	-1 -3 -1 1 -3 10 1 -1 -3 -51
pair candidate&machine	0 0 0 0 -1 0 -1 1 2 9
pair candidate&mediaword	-1 -1 0 0 3 0 -2 0 1 0
pair candidate&meet	-1 -5 1 -1 10 -3 -6 -1 5 -12
pair candidate&mine	0 0 0 0 0 0 0 0 0 11
pair candidate&move	-2 -2 -10 -1 0 -1 10 -1 5 27
pair candidate&not	-13 -5 -3 -4 22 -4 11 -6 2 -67
pair candidate&offer	-9 -1 -6 1 10 0 3 -2 3 -90
pair candidate&office	-2 -1 -1 -2 3 0 5 0 -3 45
pair candidate&official	-1 -3 -1 5 6 -1 0 -1 -4 26
pair candidate&onward	-10 26 -9 -2 5 -3 -6 -2 1 -38
pair candidate&other	-12 -9 -6 0 86 -10 -19 -5 -24 -82
pair candidate&paper	0 0 0 0 0 0 1 0 -1 7
pair candidate&pay	3 0 0 0 0 -1 -1 0 0 0
pair candidate&practice	0 0 0 0 0 0 0 0 0 6
pair candidate&prepare	-4 -3 -1 0 4 -1 2 -2 5 -21
pair candidate&property	-1 0 -1 -1 13 -1 -7 0 -3 17
pair candidate&received	-6 -8 -4 -3 4 -4 9 -4 15 -66
pair candidate&recorded	-1 -1 1 0 -1 0 -1 0 4 -15
pair candidate&recruiter	15 -2 -2 -1 -7 -1 11 -3 -10 -22
pair candidate&remind	-4 -3 -1 2 -7 7 6 3 -2 27
pair candidate&review	-9 -12 -3 -4 27 -3 10 -3 -2 -18
pair candidate&role	-2 6 -8 -2 53 -4 5 -6 -42 -39
pair candidate&sales	-4 9 -1 -1 6 -1 3 -1 -12 51
pair candidate&send	6 -5 -2 -1 0 -1 16 -1 -12 -20
pair candidate&service	-5 -1 -4 0 -3 0 11 0 2 -8
pair candidate&shop	-4 -2 -1 -1 -3 -1 11 2 -2 -39
pair candidate&sign	-3 -4 -2 1 10 7 4 2 -16 -17
pair candidate&slot	4 -1 3 -7 18 -9 -5 -2 -1 -2
pair candidate&sorry	-2 -2 -1 -1 6 -1 -5 -1 8 26
pair candidate&stage	3 26 -5 -5 -30 -6 33 -4 -12 -40
pair candidate&start	7 -2 -1 -1 4 -3 -5 0 1 -4
pair candidate&study	-1 -2 0 0 7 -1 -1 0 -1 -19
pair candidate&talk	23 -2 -5 -1 -3 -1 -7 -2 -3 44
pair candidate&task	0 -6 -1 -1 -1 -1 11 -1 -2 9
pair candidate&team	9 -9 0 -8 16 0 27 1 -37 -40
pair candidate&thank	-4 6 -2 -2 4 6 -17 6 2 32
pair candidate&ticket	3 6 -2 -3 -20 7 23 6 -20 -86
pair candidate&time	9 -18 3 -4 21 -9 -7 -4 8 100
pair candidate&title	13 17 -9 -6 6 -4 31 2 -51 -12
pair candidate&urgent	-1 -2 0 0 6 0 -3 2 -1 -3
pair candidate&video	-1 6 0 0 0 -4 -2 0 1 5
pair candidate&wait	-5 -4 -1 -1 -19 -2 34 -4 2 -2
pair candidate&wish	-1 6 0 0 -1 0 -4 0 1 -25
pair choose&civic	12 7 -10 -3 -7 -5 11 -3 -3 -33
pair choose&closer	-1 -3 -2 -2 31 -2 -12 0 -8 -31
pair choose&cold	5 9 -2 -1 3 -3 -8 0 -2 -31
pair choose&confirm	-3 -1 -1 0 -4 15 -4 -1 -2 4
pair choose&deadline	8 4 -4 6 -58 -10 51 -4 7 -44
pair choose&decide	-8 2 -3 13 -3 11 -5 -2 -4 -40
pair choose&document	-2 -4 -1 -1 5 11 0 0 -8 -4
pair choose&education	-6 -2 -3 -2 8 -6 16 1 -5 -52
pair choose&enjoyed	-1 -1 -1 -1 1 6 -1 -1 -1 -21
pair choose&event	-2 0 -2 1 12 -1 -4 -1 -2 -6
pair choose&family	0 -2 0 0 1 0 3 0 0 22
pair choose&feedback	-4 -1 0 0 -2 0 1 0 6 18
pair choose&filled	-4 -6 -3 5 12 0 6 -2 -8 -1
pair choose&finance	-2 -3 -2 -1 -1 7 10 -2 -6 -7
pair choose&future	-3 2 0 0 -7 0 9 0 -2 -8
pair choose&glad	8 -10 -2 -6 -17 39 -5 -2 -4 2
pair choose&health	-5 -1 5 3 0 4 -2 -2 -1 -3
pair choose&hear	1 -3 -2 8 -5 2 -14 -1 14 18
pair choose&hiringside	-4 -7 -7 1 25 -1 2 -3 -7 -78
pair choose&hitch	-2 -3 4 4 -4 -1 6 -2 -2 -5
pair choose&hold	-2 -2 -3 8 -18 -4 24 -1 -2 -33
pair choose&inbox	-4 2 -1 -1 -1 0 1 5 0 10
pair choose&interview	-14 16 -3 11 1 8 -10 -5 -4 14
pair choose&invite	7 -5 -2 0 -6 2 8 0 -5 -23
pair choose&join	-2 0 -1 -1 3 -14 16 -1 -1 -6
pair choose&keen	5 18 7 -11 -21 5 2 -2 -4 -24
pair choose&link	-7 35 10 -12 -12 -3 -6 -3 -4 -4
pair choose&lure	0 0 0 0 0 0 0 0 0 6
pair choose&mediaword	5 -1 -4 -3 1 6 -3 0 -1 -19
pair choose&meet	-4 1 1 -2 17 1 -9 2 -8 -54
pair choose&mine	0 1 0 0 1 0 -1 0 -1 -26
pair choose&move	-6 -8 23 -10 -5 4 11 -1 -8 -13
pair choose&not	-18 7 -8 35 -26 -1 5 -1 7 -11
pair choose&offer	-10 -4 -2 1 -5 26 -1 -2 -4 -57
pair choose&office	1 -1 -1 0 0 2 1 -1 -2 57
pair choose&official	-1 -1 -1 0 1 3 2 -2 -1 -20
pair choose&onward	9 -17 -3 -1 7 6 5 -2 -5 -55
pair choose&other	-15 21 -12 8 55 -10 -23 -7 -18 69
pair choose&paper	0 0 0 0 2 0 0 0 0 13
pair choose&pay	-5 15 -3 -2 -9 29 -19 -2 -3 -34
pair choose&practice	0 0 0 0 0 0 0 0 0 10
pair choose&prepare	-10 1 -3 4 18 1 -14 0 3 -24
pair choose&property	-1 11 -3 1 7 8 -19 0 -4 -20
pair choose&received	-1 -2 0 -1 12 -1 -3 0 -4 -21
pair choose&recruiter	-8 15 1 -9 -2 -4 16 1 -10 -113
pair choose&remind	-2 -4 2 15 -6 -3 4 -1 -6 26
pair choose&review	5 -6 -2 -2 11 -3 14 -2 -14 -10
pair choose&role	5 -12 -8 -7 7 41 -6 -6 -15 1
pair choose&sales	-1 1 -1 -1 0 6 -1 -1 -2 41
pair choose&send	5 -1 0 -2 -3 11 -6 -1 -2 19
pair choose&service	-1 13 -2 -1 0 -2 -8 0 0 11
pair choose&shop	-2 9 -3 0 0 2 -4 -2 -1 -27
pair choose&sign	-8 -7 -4 -3 5 52 -26 -2 -8 7
pair choose&slot	-19 82 4 -20 -11 3 -26 -8 -3 24
pair choose&sorry	-4 -4 -5 3 28 -3 -14 -2 2 53
pair choose&stage	20 -19 -2 3 -19 -6 35 0 -11 -33
pair choose&start	-1 -1 0 -1 8 0 -4 0 0 -10
pair choose&study	-2 -4 -1 1 -5 -3 4 -1 10 -4
pair choose&talk	-2 12 -1 -2 -10 3 -10 -1 12 -14
pair choose&task	2 -6 -1 -1 6 -1 7 -1 -4 -27
pair choose&team	-11 5 -6 4 50 16 -32 -7 -19 -2
pair choose&thank	7 -11 7 -1 4 -1 -1 -1 -2 -42
pair choose&ticket	0 2 -1 -1 -13 2 18 -3 -4 -41
pair choose&time	-41 47 2 11 -1 10 -29 -7 8 64
pair choose&title	-8 -8 2 -10 54 38 -42 -5 -20 13
pair choose&urgent	-1 -4 -1 0 0 11 -8 2 0 4
pair choose&video	3 -1 0 0 0 0 -1 0 0 3
pair choose&wait	-3 -2 -1 -1 -7 7 16 -2 -7 20
pair choose&wish	-1 0 0 0 -2 9 -4 0 0 -5
pair civic&closer	0 0 0 -1 3 0 -2 0 0 7
pair civic&confirm	0 0 1 0 1 0 0 0 0 37
pair civic&deadline	8 -1 -24 1 -5 -3 16 -2 12 15
pair civic&decide	0 -3 -2 -3 -3 -4 21 -3 -3 -67
pair civic&document	0 0 0 0 1 0 -12 0 12 -8
pair civic&education	0 0 0 0 0 0 1 0 -1 -3
pair civic&enjoyed	0 4 0 0 0 1 -3 0 -1 -19
pair civic&event	0 -1 0 -1 3 -1 0 -1 1 -24
pair civic&family	0 -1 0 0 2 -1 1 0 0 -4
pair civic&finance	0 0 -1 0 2 0 -1 0 0 -9
pair civic&glad	4 -2 0 -1 -5 7 -3 0 -1 25
pair civic&health	0 0 0 0 0 0 0 0 0 38
pair civic&hear	-2 -1 0 -2 10 -4 2 -1 -1 -7
pair civic&hiringside	4 -1 -6 -1 -4 -2 12 -1 -1 -51
pair civic&interview	0 4 2 -1 -1 -1 -1 -1 -2 60
pair civic&invite	-3 -1 0 0 0 7 -14 0 12 17
pair civic&join	-3 -1 0 0 0 7 -2 0 -1 -1
pair civic&keen	8 -1 0 0 -5 1 -1 0 0 16
pair civic&mediaword	0 0 0 0 0 0 0 0 0 5
pair civic&meet	-6 5 -1 -3 -4 3 10 -2 -1 17
pair civic&move	8 0 -6 -1 -10 -2 12 -1 -1 -4
pair civic&not	-2 -2 -2 -7 22 -2 2 -4 -5 -15
pair civic&offer	-1 -1 0 0 -8 1 10 0 -1 -2
pair civic&office	2 -1 0 -1 -1 -1 1 -1 0 58
pair civic&official	1 -1 -1 -2 11 -3 -4 -1 -1 -5
pair civic&onward	10 1 -1 -1 -7 -1 -1 0 -1 -32
pair civic&other	0 0 0 0 8 -1 -5 -1 0 13
pair civic&pay	0 0 0 0 0 2 -1 0 0 14
pair civic&practice	0 0 0 0 0 0 0 0 0 8
pair civic&prepare	3 -1 0 0 0 -2 0 0 0 5
pair civic&property	0 0 0 0 0 0 0 0 0 11
pair civic&received	0 0 0 0 0 0 0 0 0 73
pair civic&recruiter	5 3 -1 2 -5 0 -3 0 -2 -16
pair civic&remind	9 0 -8 -1 3 0 -2 0 0 5
pair civic&review	-1 3 -1 -1 1 -1 3 0 -3 -10
pair civic&role	9 8 -1 -3 -7 -4 5 -1 -6 -68
pair civic&sales	0 0 0 0 0 0 0 0 0 9
pair civic&send	8 -1 0 0 -5 1 -1 0 0 -9
pair civic&shop	3 0 0 0 0 -1 0 0 0 16
pair civic&sign	0 0 0 0 1 0 0 0 0 15
pair civic&slot	3 3 -7 0 0 0 2 -1 0 42
pair civic&sorry	-1 0 0 -4 14 -1 -7 -1 0 23
pair civic&stage	20 -3 -2 -2 -8 -2 -1 -1 -1 -31
pair civic&talk	0 0 0 0 0 -1 2 0 0 34
pair civic&team	4 3 -3 -14 6 -5 18 -4 -6 -33
pair civic&thank	-2 0 0 0 1 0 0 0 2 60
pair civic&ticket	0 1 0 0 0 1 0 0 0 27
pair civic&time	6 -11 -11 -10 19 4 14 -4 -7 76
pair civic&title	-10 8 -4 -4 31 11 -19 -3 -10 -94
pair civic&wait	4 -1 -1 -1 -8 -4 16 -1 -4 -19
pair closer&cold	0 1 0 0 -1 0 -1 0 2 4
pair closer&confirm	-1 1 -1 0 0 -1 2 0 0 24
pair closer&deadline	0 -2 -1 -1 -3 0 -11 7 11 34
pair closer&decide	-1 -1 -1 -1 28 -1 -22 -1 0 2
pair closer&document	-1 7 0 0 4 0 -2 0 -7 -4
pair closer&education	0 0 0 0 1 0 0 0 0 3
pair closer&enjoyed	-1 -1 -1 -1 9 -1 -4 -1 0 21
pair closer&event	0 0 0 0 1 0 -1 0 0 -12
pair closer&family	-1 -3 2 0 5 0 4 0 -7 17
pair closer&feedback	0 0 0 0 -3 -1 6 0 0 -9
pair closer&filled	-1 -3 -1 0 -3 -1 2 0 8 -9
pair closer&finance	0 0 0 -1 6 -1 -3 -1 0 3
pair closer&future	0 -1 0 0 5 0 -2 0 -1 9
pair closer&hear	-1 -4 -1 -1 26 -3 -11 -1 -3 1
pair closer&hiringside	-1 -2 0 0 1 0 3 0 0 -5
pair closer&inbox	-4 2 -1 -1 -4 -1 -10 15 4 7
pair closer&interview	6 -6 -1 -1 3 -1 -4 -1 5 19
pair closer&invite	1 -4 -1 -1 3 -1 2 -2 3 -13
pair closer&join	0 0 0 -1 7 -1 -4 -1 0 -7
pair closer&keen	3 -6 0 0 -1 0 6 0 -2 1
pair closer&link	-1 6 0 0 -3 0 -3 0 3 11
pair closer&machine	0 5 0 0 -1 0 -4 4 -3 -11
pair closer&mediaword	0 -2 0 0 2 0 0 0 0 6
pair closer&meet	0 -6 0 0 3 0 6 0 -1 -6
pair closer&move	-3 3 2 0 0 0 -2 0 0 10
pair closer&not	-8 -3 -1 -5 62 -5 -27 -5 -9 -55
pair closer&offer	0 0 0 0 3 -1 -1 0 0 45
pair closer&onward	0 -1 -1 -1 14 -1 -2 -1 -8 12
pair closer&other	-3 -7 -2 -2 20 -3 -16 -2 14 -52
pair closer&property	1 6 0 0 -1 -4 -1 0 0 12
pair closer&received	-2 -1 -1 -1 8 -1 7 -1 -8 -22
pair closer&recruiter	-3 -1 0 0 17 0 -4 0 -8 6
pair closer&remind	0 0 0 -1 8 0 -2 0 -5 17
pair closer&review	-1 3 -1 -1 24 -1 -5 -1 -17 0
pair closer&role	-3 12 -3 -3 7 -3 -21 -3 17 -16
pair closer&sales	1 0 0 0 1 0 0 0 0 -4
pair closer&send	0 5 0 0 -2 0 -6 -1 5 35
pair closer&sign	0 0 0 0 2 0 -11 0 11 -10
pair closer&slot	-1 -8 1 -1 16 -2 6 2 -13 15
pair closer&sorry	-2 -2 -2 -1 9 -3 -15 -2 19 25
pair closer&stage	-1 -1 0 0 6 0 -2 0 -1 8
pair closer&study	0 -3 0 0 7 0 -1 0 -3 -22
pair closer&talk	4 -8 -1 0 4 0 4 0 -2 -38
pair closer&task	0 1 0 0 5 0 -2 0 -3 -3
pair closer&team	-1 8 -2 -1 -5 -2 8 -2 -5 -71
pair closer&thank	-2 10 -2 -3 -10 -6 -18 26 5 31
pair closer&ticket	-1 -1 0 0 11 0 -30 22 -1 14
pair closer&time	-4 19 -1 -3 11 -6 -15 0 0 -15
pair closer&title	-1 0 -3 -2 21 -2 -16 -2 4 -23
pair closer&video	-1 6 0 0 2 0 -3 0 -3 11
pair closer&wait	-2 -1 3 0 4 -1 -13 -1 11 9
pair closer&wish	-1 -1 0 0 2 -3 -4 0 7 19
pair cold&deadline	-1 13 -2 -1 -2 -3 -8 1 4 44
pair cold&decide	-4 7 -1 -1 -1 -2 3 0 0 -34
pair cold&document	0 0 0 0 1 0 1 0 -1 -19
pair cold&education	0 0 0 0 0 0 0 0 0 4
pair cold&enjoyed	-3 4 0 0 0 0 0 0 0 46
pair cold&event	-1 1 1 0 0 0 0 0 0 14
pair cold&family	0 0 0 0 1 0 -1 0 0 24
pair cold&hear	-3 8 -3 2 -10 -1 -5 12 -2 -20
pair cold&interview	-15 22 -1 -2 -1 -2 1 -1 -1 -46
pair cold&invite	-3 4 0 0 2 0 -1 0 0 -14
pair cold&join	0 0 0 0 -1 0 -1 0 2 32
pair cold&keen	-2 14 -2 -1 -1 -3 -3 0 -2 0
pair cold&meet	-1 4 0 0 0 0 -1 0 -1 -13
pair cold&not	0 0 -1 0 2 0 1 0 0 -9
pair cold&offer	0 1 0 0 0 0 0 0 0 -4
pair cold&office	-1 8 -1 -1 -1 -1 0 -1 -2 -42
pair cold&official	-8 10 -1 0 0 0 0 0 0 -4
pair cold&onward	-5 3 -3 -2 1 -1 12 -4 0 -1
pair cold&other	0 0 0 0 5 -2 -1 0 0 -7
pair cold&pay	-1 12 -1 -1 5 -2 -11 -1 0 0
pair cold&prepare	-2 0 1 0 0 0 3 0 -1 1
pair cold&recruiter	0 0 0 0 -1 0 -1 1 2 16
pair cold&remind	0 -1 0 3 -3 -1 3 0 0 -5
pair cold&role	-8 15 -5 -5 -2 -4 5 -4 8 53
pair cold&sales	-18 22 -3 -2 -3 -3 14 -2 -6 -80
pair cold&send	0 -6 0 0 0 0 8 0 -1 -15
pair cold&sign	0 0 0 0 -1 0 2 0 -1 4
pair cold&stage	0 1 0 0 0 0 0 0 1 6
pair cold&study	0 0 0 0 0 0 0 0 0 4
pair cold&talk	-1 6 -1 -1 -3 -2 3 -1 -2 27
pair cold&team	-1 19 -2 -2 -3 -3 -7 -1 -1 50
pair cold&thank	0 -2 -1 -1 -3 -1 -6 7 8 -10
pair cold&time	-2 13 -2 1 -2 -6 4 -1 -6 -5
pair cold&title	-7 14 -1 -1 -1 -1 0 -1 -2 62
pair cold&wait	-6 -2 -1 -1 -1 -2 15 0 -2 -28
pair confirm&deadline	8 -5 -1 -1 -4 2 3 -1 -1 51
pair confirm&decide	-5 -1 -1 0 0 2 6 0 0 4
pair confirm&document	-3 -1 -1 -1 -3 -1 -7 -1 16 16
pair confirm&education	0 -1 -1 7 -5 -1 -2 0 1 79
pair confirm&event	6 -1 -3 0 1 1 -2 -1 -2 24
pair confirm&family	0 0 0 0 0 0 0 0 0 4
pair confirm&feedback	5 -3 -2 0 0 0 1 0 0 -15
pair confirm&filled	6 -3 -2 -2 -10 -6 8 10 -2 -18
pair confirm&finance	-7 -1 -1 -1 -3 0 -12 -1 27 -17
pair confirm&forwarded	-1 0 -1 0 -4 0 0 0 7 -17
pair confirm&future	0 0 0 0 0 0 -3 0 5 6
pair confirm&glad	-1 -3 -3 -2 -3 5 8 -1 0 -21
pair confirm&health	2 -1 -1 0 0 3 -2 -1 -1 23
pair confirm&hear	3 4 -5 -1 -5 -4 14 -2 -3 -2
pair confirm&hiringside	6 -1 -1 0 -2 0 0 0 0 -14
pair confirm&hitch	-2 -1 5 -1 -1 -1 2 -1 0 -10
pair confirm&hold	-2 3 6 -6 -12 2 11 0 0 -3
pair confirm&inbox	-3 -1 -1 -1 0 0 1 6 0 30
pair confirm&interview	52 -19 -15 -17 -10 3 18 -1 -10 -74
pair confirm&invite	9 -5 -3 2 -1 -1 -2 0 0 -5
pair confirm&keen	2 -3 4 0 -1 1 -1 0 0 6
pair confirm&link	7 1 -1 0 -1 -1 -5 0 0 24
pair confirm&mediaword	4 -1 -1 -2 -1 3 -1 -1 0 15
pair confirm&meet	3 -4 14 -8 -1 -1 -2 -1 0 50
pair confirm&move	-7 -1 11 -1 -1 -1 -1 0 0 11
pair confirm&not	-52 -8 51 -3 2 0 5 5 -1 -24
pair confirm&offer	-6 -2 -1 0 2 13 -3 -1 -2 -22
pair confirm&office	0 0 0 1 0 0 0 0 0 66
pair confirm&official	-1 0 0 1 0 0 -3 0 4 60
pair confirm&onward	-4 -2 -1 0 -3 13 -1 -1 -1 -3
pair confirm&other	-5 -2 0 2 -2 0 8 -1 -1 -1
pair confirm&paper	0 0 0 0 0 0 0 0 1 10
pair confirm&pay	-9 -1 -1 -1 -2 7 -6 10 3 -11
pair confirm&practice	0 0 0 0 0 0 0 0 0 11
pair confirm&prepare	5 -6 -2 7 -3 0 -10 -4 15 54
pair confirm&property	2 0 -1 0 0 0 0 0 0 68
pair confirm&received	-6 -3 -2 -1 -6 -2 -19 -5 44 -16
pair confirm&recorded	-1 0 1 0 0 0 0 0 1 8
pair confirm&recruiter	2 -1 1 -2 -1 4 -1 -1 0 3
pair confirm&remind	-3 -1 15 -5 -1 -1 -2 -1 -1 37
pair confirm&review	-7 -1 -3 -3 7 0 7 0 0 22
pair confirm&role	6 -19 -5 7 -30 14 26 -7 8 -51
pair confirm&sales	2 -1 -1 0 -2 -1 -5 -3 10 -21
pair confirm&send	1 1 -1 0 -1 1 -2 -1 2 13
pair confirm&service	1 1 -1 0 0 0 -1 0 0 -23
pair confirm&shop	1 -1 -1 -1 2 -1 -3 -1 4 52
pair confirm&sign	3 -5 -2 -2 -1 11 -2 -3 2 29
pair confirm&slot	29 2 -15 -4 -9 5 -7 2 -3 -28
pair confirm&sorry	-2 -1 -4 15 -3 -1 -2 -1 -1 -21
pair confirm&stage	21 -5 -12 0 1 -1 -1 -1 -1 9
pair confirm&start	-5 -1 -1 0 0 9 -2 -1 1 -15
pair confirm&study	1 0 0 0 0 0 0 0 1 17
pair confirm&talk	23 -5 -7 -3 -10 13 -6 -2 -3 -65
pair confirm&task	-3 -1 0 -1 -1 1 5 0 0 -17
pair confirm&team	-17 -6 -3 1 7 -4 17 -2 7 -24
pair confirm&thank	6 -1 0 -1 -1 -1 -4 -1 2 -14
pair confirm&ticket	0 -2 -1 -1 -1 -1 -4 -3 13 17
pair confirm&time	62 -18 2 -19 -15 20 -25 1 -8 38
pair confirm&title	28 -11 -7 3 -34 14 12 -9 5 -7
pair confirm&video	12 -5 -2 -1 -1 -1 -1 -1 -1 -19
pair confirm&wait	-15 -2 0 0 14 1 3 -1 -1 40
pair deadline&decide	16 1 0 -1 11 -3 -16 -15 6 -11
pair deadline&document	-4 -9 -4 -3 -4 -9 27 -24 30 -31
pair deadline&education	1 -1 -1 -1 0 0 -3 0 5 28
pair deadline&enjoyed	-2 4 -1 -1 6 -1 -2 -2 -1 -4
pair deadline&event	17 0 -1 -1 0 -3 -23 -4 15 38
pair deadline&exit	4 5 -1 0 0 0 -7 0 0 -13
pair deadline&family	-4 2 0 0 -4 -1 -13 -1 20 -7
pair deadline&feedback	14 -2 -1 -1 1 -1 -1 -9 0 -27
pair deadline&filled	7 1 4 -3 15 -1 -3 -12 -8 -3
pair deadline&finance	-9 -1 -1 2 -3 -2 -2 -1 18 -16
pair deadline&future	-4 -1 -1 -1 -7 -1 10 -1 6 -11
pair deadline&glad	0 10 -1 -2 0 -1 -4 -1 -2 -6
pair deadline&health	0 2 0 0 -1 0 1 -1 0 47
pair deadline&hear	13 -10 -19 -8 -26 21 -8 22 15 10
pair deadline&hiringside	-1 -1 -1 -1 -2 8 5 -1 -7 29
pair deadline&hitch	-2 -2 -1 -1 -4 0 8 2 -2 42
pair deadline&hold	-3 -2 -3 4 -32 -5 52 -1 -9 -9
pair deadline&inbox	2 -6 -3 -3 -11 -18 17 10 11 -8
pair deadline&interview	28 -4 7 16 -16 -9 -19 -3 0 9
pair deadline&invite	-6 -14 2 0 -6 0 16 -2 8 9
pair deadline&join	0 -1 0 0 3 1 -3 0 0 57
pair deadline&keen	-3 0 -4 -2 -6 6 3 -7 14 -43
pair deadline&link	-14 19 -5 -3 -10 7 15 -8 0 4
pair deadline&mediaword	-2 7 -2 -2 1 -4 -17 15 4 -3
pair deadline&meet	-8 -3 -5 9 -12 -2 18 2 2 -12
pair deadline&mine	-1 0 0 0 11 0 -10 0 1 -11
pair deadline&move	10 -4 -4 -3 -8 -1 9 3 -2 -4
pair deadline&not	-9 -18 9 3 -57 -31 108 -5 -1 -19
pair deadline&offer	-4 -7 -5 -1 1 12 17 -4 -10 38
pair deadline&office	-21 8 -3 -1 10 -4 13 -3 -1 -10
pair deadline&official	4 -2 -2 -1 -2 -1 14 -9 -1 16
pair deadline&onward	-5 -14 0 2 -6 -7 51 -5 -17 -23
pair deadline&other	-12 -30 5 5 -8 -22 48 -4 19 -28
pair deadline&paper	-4 -2 -1 -1 -5 -2 11 -1 5 -28
pair deadline&pay	8 9 -3 -2 2 -20 0 0 5 39
pair deadline&practice	0 0 0 0 0 0 1 0 0 22
pair deadline&prepare	2 -2 3 -1 -21 0 -4 0 24 -64
pair deadline&property	-1 13 -2 0 -9 -4 7 -1 -3 29
pair deadline&received	-16 -11 -3 -2 -3 -15 6 17 27 14
pair deadline&recorded	-8 45 -3 -2 -2 -2 -18 -5 -5 -17
pair deadline&recruiter	-8 -4 -2 2 14 -1 -5 -4 9 -5
pair deadline&remind	-7 6 -12 11 -6 2 14 -4 -5 5
pair deadline&review	-8 -4 -3 -3 -15 -4 22 -2 16 26
pair deadline&role	2 -3 -15 -6 8 7 5 -3 5 -15
pair deadline&sales	-8 15 -2 -1 -22 -4 24 -1 -2 15
pair deadline&send	5 0 -5 -3 -8 7 12 -3 -5 -1
pair deadline&service	-1 12 -2 -2 -5 -6 -8 -1 13 12
pair deadline&shop	-1 -2 -7 -1 7 -1 6 0 -1 43
pair deadline&sign	-6 -13 -5 -7 -16 31 -4 -3 23 57
pair deadline&slot	14 27 -18 -8 -10 1 -25 10 8 39
pair deadline&sorry	-10 -2 2 2 14 -1 0 -2 -3 2
pair deadline&stage	-3 8 -7 -3 -26 -5 52 2 -19 -22
pair deadline&start	8 -9 -2 -1 5 -28 36 -2 -8 -4
pair deadline&study	5 -2 -1 -1 -1 0 6 0 -7 12
pair deadline&talk	11 -16 -4 -2 -7 -4 19 -10 13 32
pair deadline&task	-8 -15 -3 -4 -5 -6 55 -6 -8 -15
pair deadline&team	18 9 -12 15 -19 -11 -7 6 2 -54
pair deadline&thank	31 -28 -5 -5 21 -7 -13 -3 10 -17
pair deadline&ticket	4 -18 -13 -12 7 33 -2 28 -27 46
pair deadline&time	-6 55 -52 -14 -52 22 68 -10 -12 -68
pair deadline&title	-26 17 -6 11 -27 -24 45 4 6 29
pair deadline&video	5 -1 -1 1 -1 0 -7 -4 8 56
pair deadline&wait	-15 -4 -4 -4 8 -15 10 -5 31 -92
pair deadline&wish	-1 0 0 0 -14 0 15 0 1 9
pair decide&document	0 -1 0 0 0 0 0 1 0 -17
pair decide&education	-3 -1 -1 0 8 0 -1 -1 -2 -65
pair decide&enjoyed	0 0 0 0 1 0 1 0 -1 42
pair decide&event	0 6 -2 -2 3 -1 -11 0 8 -6
pair decide&family	0 3 0 0 -2 0 -11 0 11 -11
pair decide&feedback	5 -3 -3 -2 20 -1 -5 -8 -3 7
pair decide&filled	-1 -1 -1 6 4 -1 -2 0 -4 -7
pair decide&finance	1 -3 -1 4 -4 -1 5 -1 -1 13
pair decide&future	1 0 -1 0 0 0 2 0 0 14
pair decide&health	0 0 0 0 1 0 1 0 0 44
pair decide&hear	3 -11 -8 -7 34 2 13 -5 -21 43
pair decide&hiringside	-2 -2 -1 -1 7 1 1 -1 -3 -8
pair decide&hitch	-1 0 0 0 -1 0 3 0 0 -5
pair decide&hold	0 -1 0 0 0 0 4 0 -1 -15
pair decide&inbox	3 -12 0 -1 -1 -1 4 -1 8 -4
pair decide&interview	-38 5 -3 -7 8 1 32 9 -7 -55
pair decide&invite	5 -2 0 1 0 0 -2 0 0 15
pair decide&join	-1 -2 0 0 -1 3 1 0 -1 -2
pair decide&keen	0 0 0 0 1 0 0 0 0 40
pair decide&machine	-3 -1 -1 -1 -1 -1 -3 16 -5 4
pair decide&mediaword	-1 -1 -1 -3 -5 6 2 0 1 -4
pair decide&meet	-1 -1 0 -1 -2 -1 8 -1 -1 -9
pair decide&move	2 -9 0 -2 3 1 8 -1 -3 -15
pair decide&not	-4 -9 -6 30 -14 -6 9 6 -5 21
pair decide&offer	-1 -2 -1 -4 -1 12 -3 -1 0 -13
pair decide&office	5 -2 -1 -2 -1 1 2 -1 -1 -21
pair decide&official	-9 9 -1 0 7 0 1 0 -7 -2
pair decide&onward	-4 -4 -2 3 24 0 3 -2 -18 58
pair decide&other	-18 11 8 -1 24 -2 -12 -3 -7 13
pair decide&paper	-1 -1 -1 2 -6 -1 7 -1 1 -13
pair decide&pay	0 -1 0 0 -4 2 -8 0 11 -18
pair decide&prepare	2 -3 -6 -1 -1 2 5 4 -2 0
pair decide&property	0 -1 -1 1 -6 -1 10 0 -1 -17
pair decide&received	2 -3 -1 0 6 -1 7 -1 -10 21
pair decide&recruiter	-1 -2 -1 0 12 1 -2 -1 -5 27
pair decide&remind	-3 -3 -1 -2 9 2 2 -1 -3 -9
pair decide&review	-8 -3 -2 -2 11 -2 18 -4 -8 13
pair decide&role	-2 -8 -5 0 41 5 -12 -4 -15 -67
pair decide&sales	-4 8 -1 -1 2 -1 -2 0 -1 22
pair decide&send	3 -1 -1 -1 2 -1 0 -1 -1 54
pair decide&shop	-1 -1 0 -1 2 -2 4 0 -1 -3
pair decide&sign	0 -1 0 0 -1 8 -6 0 1 8
pair decide&slot	-6 -1 -3 0 -3 0 10 -3 7 44
pair decide&sorry	-3 -2 -2 -2 9 -2 5 -1 -3 4
pair decide&stage	0 -5 -2 -4 14 -3 6 -3 -3 -18
pair decide&study	-1 -1 -1 -1 3 -1 8 0 -7 -4
pair decide&talk	4 -3 -1 -1 0 -2 4 0 0 8
pair decide&task	-6 -1 -1 -1 10 -1 -1 -1 2 2
pair decide&team	7 -8 -6 -2 5 -1 17 8 -20 -49
pair decide&thank	-4 4 -1 0 0 3 0 0 -1 2
pair decide&ticket	12 -5 -3 -3 31 -4 -1 -7 -23 49
pair decide&time	-12 -34 -9 -9 -1 34 61 -19 -12 5
pair decide&title	-12 9 -6 4 9 2 16 -5 -16 -36
pair decide&wait	-5 -1 -3 -2 -15 -3 10 1 17 -3
pair document&education	0 -1 0 0 -1 1 1 0 1 16
pair document&enjoyed	-2 7 -1 0 4 -1 -6 -1 -1 -16
pair document&event	-3 -3 -1 0 -2 -2 20 -6 -4 -1
pair document&family	1 -1 0 0 -1 0 4 0 -3 0
pair document&feedback	-2 -1 0 0 4 5 -4 -1 0 -3
pair document&filled	-2 -2 0 0 4 -1 8 -1 -6 -21
pair document&finance	0 0 0 0 -1 4 -3 0 0 28
pair document&future	-1 0 0 0 -2 9 -6 0 0 -24
pair document&glad	0 -2 -1 -1 -4 16 -4 -1 -3 -34
pair document&health	-1 -2 0 0 0 0 3 0 0 -4
pair document&hear	0 -4 -1 -1 1 5 -8 0 8 -4
pair document&hiringside	1 -2 -1 0 -2 7 2 -1 -4 -28
pair document&hitch	0 0 0 0 0 0 -2 4 0 -9
pair document&inbox	0 -2 0 -1 4 -2 11 -6 -4 -9
pair document&interview	9 -9 -2 -3 0 10 2 -3 -4 -4
pair document&invite	2 -1 0 0 -1 1 -11 0 11 -18
pair document&join	1 -1 0 0 -4 -1 5 0 -1 -11
pair document&keen	0 -4 -1 0 -1 -1 11 -1 -3 -4
pair document&link	-1 -3 0 0 8 9 -4 -1 -8 1
pair document&lure	-1 -1 0 0 -2 0 5 0 0 23
pair document&machine	-1 -1 0 0 -1 0 -1 2 2 -10
pair document&mediaword	0 0 0 0 13 0 -22 10 0 -27
pair document&meet	6 -4 -1 -1 7 -2 5 -1 -10 0
pair document&move	0 1 0 0 0 0 -2 4 -1 -1
pair document&not	-5 -6 4 -1 12 1 8 -1 -13 -28
pair document&offer	1 -6 -2 -1 0 32 -19 -2 -4 -36
pair document&office	0 0 0 0 0 0 1 0 0 -15
pair document&official	-5 -3 3 -1 -8 3 23 -9 0 -47
pair document&onward	-2 -2 -1 -1 0 -1 -2 10 -1 -38
pair document&other	0 -1 0 0 3 0 1 0 -2 -8
pair document&paper	2 -4 -1 -1 -3 -1 17 -1 -7 -23
pair document&pay	0 0 0 0 -4 0 7 0 -2 -20
pair document&prepare	24 -9 -4 -6 -9 -17 24 -3 -2 16
pair document&property	0 -1 0 0 0 -1 2 1 0 14
pair document&received	-7 -4 -2 -4 -6 -6 -10 -5 45 -34
pair document&remind	-2 -1 -1 -1 5 -1 7 -1 -5 -5
pair document&review	11 -2 -1 -1 -5 -1 -2 0 1 14
pair document&role	1 -7 -2 -3 3 21 -8 -1 -5 51
pair document&sales	-2 -3 -1 -1 -3 13 -14 9 1 -60
pair document&send	-2 -12 -6 -3 -28 -2 51 -2 4 -63
pair document&shop	-3 -3 -1 1 -4 17 -21 6 9 -30
pair document&sign	-3 -4 -1 -1 -3 10 1 -1 1 57
pair document&slot	3 0 -1 0 -4 0 6 0 -3 48
pair document&sorry	0 -1 0 0 0 0 4 0 -3 0
pair document&stage	-1 -2 -1 -1 1 -1 0 0 4 -9
pair document&start	-4 -1 0 0 13 -10 7 -1 -3 -16
pair document&study	-1 -2 0 0 12 0 -6 -1 -1 -9
pair document&team	-1 -3 -1 -1 -2 -1 1 -1 8 -15
pair document&thank	3 13 -1 -1 -7 2 -14 -1 6 -9
pair document&ticket	2 -2 -1 -1 12 10 1 -10 -12 -8
pair document&time	9 -21 -6 -5 13 -3 49 -23 -14 -59
pair document&title	2 -12 2 -3 18 11 -1 -4 -12 13
pair document&video	4 -3 -1 0 -1 0 -6 0 8 -24
pair document&wait	-2 -2 -1 -1 12 -16 25 -1 -14 -34
pair education&event	-1 -1 -1 -1 0 1 -21 -2 26 40
pair education&family	0 0 1 0 0 0 0 0 1 7
pair education&feedback	0 0 0 0 0 0 0 1 0 7
pair education&filled	-2 -1 -1 5 5 -4 4 -3 -2 -15
pair education&finance	2 -1 0 0 2 0 3 0 -5 -12
pair education&future	-1 0 0 1 0 1 -1 0 0 19
pair education&glad	0 -1 0 0 0 3 -1 0 0 23
pair education&health	1 0 1 0 1 0 -1 0 0 -41
pair education&hear	-3 -3 1 -2 3 -3 6 -1 0 7
pair education&hiringside	0 0 0 0 0 1 0 0 0 -6
pair education&interview	27 -6 -4 2 -5 -3 -11 -2 1 -24
pair education&invite	2 -1 -1 1 -2 0 -1 -1 3 43
pair education&join	0 0 0 0 1 0 -1 0 2 -26
pair education&keen	0 0 0 3 0 -1 -1 0 0 59
pair education&link	0 0 0 0 3 0 -1 -1 0 -2
pair education&mediaword	0 1 0 0 0 0 0 0 0 9
pair education&meet	3 -1 -1 0 2 -1 -5 -1 4 18
pair education&move	-1 0 2 0 -3 0 4 0 -1 22
pair education&not	-3 -2 0 8 10 -2 -9 2 -3 -28
pair education&offer	-1 -2 -1 4 -1 4 -3 -1 1 21
pair education&office	0 0 0 0 0 0 1 0 0 6
pair education&official	4 -1 0 0 0 0 -1 0 0 -20
pair education&onward	0 0 0 0 2 0 0 0 -1 24
pair education&other	-6 -1 0 0 19 0 -8 -1 -2 -26
pair education&pay	0 -1 0 0 -1 0 0 1 1 -15
pair education&practice	0 0 0 0 1 0 0 0 0 7
pair education&prepare	5 -2 -2 1 9 -1 -7 -1 -3 -40
pair education&property	0 -1 0 0 0 0 2 0 0 -29
pair education&received	-1 -1 0 0 -4 0 -6 -1 13 54
pair education&recorded	0 0 0 0 0 0 0 0 1 -10
pair education&recruiter	1 -1 0 0 1 1 0 0 0 -19
pair education&remind	0 0 0 0 0 0 -2 0 2 -20
pair education&review	-1 -2 0 0 -1 0 9 -1 -2 21
pair education&role	-7 -7 -6 5 -4 14 2 -4 8 -116
pair education&send	-7 -2 -1 1 0 11 -1 -1 -1 -23
pair education&shop	0 0 0 0 0 0 0 0 1 8
pair education&sign	0 0 0 5 0 -3 0 0 -1 1
pair education&slot	16 -4 -2 -2 -1 -3 -3 1 -2 -24
pair education&sorry	-2 -2 0 5 4 -1 -2 -1 -1 -35
pair education&stage	-3 -1 -1 3 1 -1 2 0 0 52
pair education&start	2 -1 0 -1 3 0 -3 0 -1 -24
pair education&study	0 0 0 0 0 0 0 0 0 63
pair education&talk	5 0 -1 -1 3 -1 -2 0 -3 11
pair education&task	1 0 0 0 0 -12 13 0 0 -8
pair education&team	1 2 -2 -4 2 -2 5 -2 -1 4
pair education&thank	-2 -1 0 -1 9 -1 -5 1 -1 44
pair education&ticket	0 0 0 0 0 0 -1 0 2 13
pair education&time	14 -8 -7 -1 -7 -7 13 1 2 -7
pair education&title	0 -17 0 13 -10 -14 24 -4 8 -111
pair education&wait	0 -1 1 -1 -3 0 5 -1 1 92
pair education&wish	0 1 0 0 0 0 0 0 0 8
pair enjoyed&event	1 0 -3 -1 -1 0 6 -1 0 6
pair enjoyed&family	0 2 0 0 0 0 -1 0 0 18
pair enjoyed&feedback	3 0 -1 -1 8 -1 -5 -1 -1 -21
pair enjoyed&future	-1 -1 0 0 3 0 0 0 -1 15
pair enjoyed&glad	-1 2 -1 0 4 0 -3 0 -1 -2
pair enjoyed&hear	4 -1 -1 -1 -1 0 2 -1 -1 45
pair enjoyed&inbox	-1 -1 0 0 3 -1 4 -1 -2 -12
pair enjoyed&interview	-7 14 -3 -3 5 -2 3 -4 -2 -14
pair enjoyed&invite	-2 7 0 0 -1 0 -1 0 -1 -3
pair enjoyed&join	-1 3 0 0 -1 1 -2 0 0 51
pair enjoyed&keen	-3 23 -6 -2 5 2 -11 -3 -4 -45
pair enjoyed&mediaword	0 2 0 0 0 0 -1 0 0 -6
pair enjoyed&meet	-24 -3 -14 -8 3 -23 81 -4 -7 -20
pair enjoyed&not	-1 -2 0 -1 21 0 -8 -1 -7 45
pair enjoyed&offer	-1 0 0 0 0 4 -2 0 0 17
pair enjoyed&office	-4 5 0 0 0 0 0 0 0 -7
pair enjoyed&official	-1 0 0 0 -1 1 2 0 0 53
pair enjoyed&onward	-4 7 -1 0 1 0 -1 0 -1 19
pair enjoyed&other	-1 -3 -1 -1 26 -2 -15 -1 -1 14
pair enjoyed&pay	1 -2 -1 -1 12 5 -13 -2 -1 -33
pair enjoyed&prepare	-1 0 0 0 -1 1 -5 0 6 41
pair enjoyed&property	-1 2 -1 0 0 4 -2 -1 0 -28
pair enjoyed&received	1 0 -1 0 4 -1 -2 0 -1 -1
pair enjoyed&recruiter	-1 1 0 0 0 3 -1 -1 0 -5
pair enjoyed&remind	-10 1 -2 -3 -3 -3 22 -1 -2 -19
pair enjoyed&review	0 1 0 0 0 0 -1 0 0 20
pair enjoyed&role	1 5 -4 -3 2 4 -2 -1 -2 -2
pair enjoyed&sales	-5 7 -1 0 -2 -1 3 -1 -1 -20
pair enjoyed&send	-1 2 -1 0 2 0 -1 0 -1 16
pair enjoyed&sign	-2 7 -1 0 0 -4 -1 0 0 -6
pair enjoyed&slot	13 -7 -6 -1 5 -2 0 -1 -1 10
pair enjoyed&stage	-4 -2 -1 -1 -3 18 -5 -1 -1 13
pair enjoyed&study	0 1 0 0 0 0 -1 0 0 10
pair enjoyed&talk	-2 -8 -8 -5 -13 13 33 -5 -5 73
pair enjoyed&task	-1 15 -1 0 0 -1 -11 0 -1 11
pair enjoyed&team	-4 22 -10 -3 10 -1 -9 -2 -3 8
pair enjoyed&thank	-9 -3 -3 -3 14 -5 25 -5 -10 -27
pair enjoyed&time	-10 0 -15 -9 11 9 26 -6 -6 -63
pair enjoyed&title	-7 15 -3 -2 8 6 -15 -2 0 62
pair enjoyed&video	-4 10 0 0 -1 -1 -2 0 -1 9
pair enjoyed&wait	-1 -1 0 0 11 -3 -3 -1 -3 8
pair event&family	1 -1 -1 1 -2 0 -2 0 4 14
pair event&filled	-1 -2 -1 3 1 -1 6 -1 -4 -11
pair event&future	0 -1 0 0 0 0 -1 2 0 -3
pair event&glad	1 -3 -1 -1 2 10 -6 -1 -1 37
pair event&health	0 0 0 0 0 0 -1 1 0 7
pair event&hear	2 -8 13 3 2 -1 -3 -4 -3 37
pair event&hiringside	0 0 -1 1 0 0 1 0 0 -14
pair event&hitch	-2 -2 13 0 -1 0 -2 -6 0 12
pair event&inbox	-1 -1 -1 -1 -1 -1 -12 9 7 -15
pair event&interview	16 -12 22 2 0 3 -21 -6 -6 -7
pair event&invite	11 -11 -2 -1 -1 1 3 -1 -1 4
pair event&join	4 -1 -1 0 0 0 -1 0 0 56
pair event&keen	1 5 -3 -1 -1 0 3 -1 -4 3
pair event&link	-1 3 -1 2 -1 -1 -1 0 0 26
pair event&mediaword	-1 -2 -1 0 0 0 4 0 0 5
pair event&meet	-8 10 -7 0 2 -2 7 -4 1 -52
pair event&move	-2 -6 20 0 -2 -1 -3 -6 -1 5
pair event&not	11 -7 -1 9 12 -5 -17 -6 5 -3
pair event&offer	0 -5 -2 4 -1 10 -4 -2 0 36
pair event&office	2 4 -2 0 -1 -1 -3 -1 0 -17
pair event&official	0 3 0 3 -14 -1 -1 0 10 17
pair event&onward	-2 -5 4 -1 1 7 -3 0 -1 -9
pair event&other	-1 3 -1 3 1 -1 -4 0 0 -9
pair event&paper	0 0 0 0 0 0 1 0 0 5
pair event&pay	1 -1 0 0 -1 4 -1 0 0 25
pair event&practice	0 0 0 0 0 0 0 0 0 19
pair event&prepare	12 -2 5 -7 -2 -1 1 -2 -3 0
pair event&property	-1 -4 0 2 -4 8 -1 0 0 4
pair event&received	-5 -3 -1 -1 -1 -2 -10 12 11 55
pair event&recruiter	6 0 0 -6 2 -1 -2 1 -1 35
pair event&remind	-7 -2 -3 0 -1 -1 18 -3 -1 17
pair event&review	2 0 -1 0 1 0 -1 0 1 11
pair event&role	5 5 0 7 4 3 -28 -4 9 -113
pair event&sales	-1 2 1 0 0 0 -1 0 0 -23
pair event&send	-4 0 10 -4 -2 -1 -1 5 -2 -8
pair event&service	-3 9 3 0 -1 -1 -7 0 0 -75
pair event&shop	-4 -1 -2 1 -1 -1 2 5 0 31
pair event&sign	3 1 -1 3 -1 0 -1 -2 -1 -14
pair event&slot	-5 11 0 -2 6 -5 6 -8 -3 -47
pair event&sorry	-1 0 0 1 4 -3 0 0 0 31
pair event&stage	5 -3 -3 0 7 -2 -2 0 -1 -66
pair event&start	15 -4 -1 -1 0 10 -18 0 0 7
pair event&study	0 0 0 0 1 0 0 0 0 16
pair event&talk	4 4 1 2 -7 5 -1 -7 -2 -30
pair event&task	3 3 -1 0 0 0 -3 0 0 -31
pair event&team	9 1 -2 0 3 -2 -8 -2 -1 -3
pair event&thank	-3 0 -2 -1 6 -2 -2 -2 7 40
pair event&ticket	-10 -2 6 4 -3 -1 -6 13 -1 -26
pair event&time	20 6 -8 25 -25 0 -15 -4 0 6
pair event&title	3 -7 6 2 11 -7 -19 -4 14 -23
pair event&video	6 0 -1 0 0 -1 -1 -2 0 22
pair event&wait	0 -1 4 0 -1 -1 -2 0 0 3
pair exit&interview	0 4 0 0 0 0 -4 0 0 20
pair exit&keen	0 0 0 0 0 0 0 0 0 14
pair exit&slot	1 0 0 0 0 0 0 0 0 14
pair exit&stage	0 4 0 0 0 0 -4 0 0 4
pair exit&talk	0 0 0 0 0 0 0 0 0 13
pair exit&time	0 4 0 0 0 1 -4 0 0 36
pair family&future	-3 0 0 0 -2 0 0 0 6 0
pair family&health	0 0 1 0 0 0 0 0 0 3
pair family&hear	-5 -1 -2 -2 -18 -3 16 0 13 -40
pair family&hitch	0 0 1 0 0 0 0 0 0 4
pair family&interview	0 -1 0 1 4 0 -4 0 0 51
pair family&invite	0 -1 0 0 7 0 -1 0 -5 10
pair family&keen	-1 0 0 0 0 1 0 0 0 20
pair family&meet	10 0 -8 2 -1 -1 -2 0 1 2
pair family&mine	1 -7 0 0 -4 -1 -2 -5 18 -21
pair family&move	-1 -2 3 0 0 0 0 0 0 -11
pair family&not	6 -3 -8 -2 3 -2 -1 0 7 91
pair family&other	0 0 0 0 4 0 -1 0 -2 -4
pair family&pay	-1 -4 -1 0 -3 7 -10 0 12 -15
pair family&prepare	0 0 0 0 0 1 0 0 1 33
pair family&received	9 -2 -3 -1 -4 -1 -2 -2 4 -28
pair family&recruiter	-1 -3 -1 -1 -1 0 14 0 -8 1
pair family&remind	-1 0 0 2 -1 0 0 0 0 7
pair family&review	0 0 0 0 0 0 10 0 -8 -2
pair family&role	-2 -4 -2 -2 12 -3 4 -1 -2 25
pair family&service	0 0 0 0 0 1 0 0 1 15
pair family&slot	15 -6 -8 -5 -1 4 -8 -3 12 -77
pair family&sorry	0 -1 0 1 -1 0 4 0 -3 -2
pair family&stage	2 8 0 0 0 0 -7 0 -1 14
pair family&talk	2 0 -1 -4 6 -1 2 -1 -1 -38
pair family&team	0 3 -1 0 -4 0 1 0 2 -21
pair family&thank	0 -1 0 0 12 0 -10 0 1 -24
pair family&time	15 -9 -8 -2 2 1 11 -4 -5 34
pair family&title	-3 6 -1 -2 3 -1 2 -1 -3 -10
pair family&video	0 0 0 0 0 0 0 0 0 13
pair family&wait	-1 0 0 0 3 -1 -1 0 0 -2
pair feedback&future	-1 0 0 0 3 0 1 0 -2 6
pair feedback&hear	1 -7 -7 -5 29 -6 8 -4 -10 -40
pair feedback&hiringside	5 -1 -2 0 -1 0 0 0 0 22
pair feedback&inbox	0 -1 0 0 0 0 -1 3 0 0
pair feedback&interview	-11 5 -5 -3 7 -2 9 -3 4 6
pair feedback&keen	5 -4 0 0 3 0 -3 0 -1 14
pair feedback&meet	6 -2 -2 0 -1 0 0 0 0 -17
pair feedback&mine	-1 0 0 0 -1 0 3 0 -1 0
pair feedback&not	5 -3 -3 -2 6 -1 -7 0 5 8
pair feedback&offer	0 0 0 0 1 1 0 0 0 30
pair feedback&office	-1 -1 0 0 0 0 4 0 0 -18
pair feedback&onward	-1 -1 0 0 4 -1 1 0 -1 -10
pair feedback&other	0 0 0 0 3 0 1 0 -2 46
pair feedback&prepare	-9 0 0 0 -3 0 7 0 6 -25
pair feedback&received	1 0 0 0 1 0 0 0 -1 11
pair feedback&remind	-1 0 0 -1 2 0 0 0 0 23
pair feedback&review	3 -1 -4 -2 -1 -1 11 -1 -3 21
pair feedback&role	2 -1 0 0 -1 0 1 0 -1 -7
pair feedback&sales	-4 -2 -1 0 -1 -1 9 -1 0 -28
pair feedback&send	-2 0 -1 -1 -1 4 4 -1 -1 11
pair feedback&sign	-4 1 -1 -1 -2 10 -1 0 -2 -13
pair feedback&slot	2 -1 0 0 -1 0 3 -1 -1 4
pair feedback&sorry	0 0 0 0 3 0 -1 0 0 14
pair feedback&stage	2 -4 -1 -1 2 -1 6 -1 -1 -27
pair feedback&talk	5 1 -1 0 -1 -1 -1 -1 -1 -8
pair feedback&team	-3 -3 -1 -2 2 -1 15 -2 -4 -13
pair feedback&thank	3 -1 0 -1 -1 6 -5 0 0 7
pair feedback&ticket	8 -2 -1 -1 -1 -1 4 -9 3 -16
pair feedback&time	-4 -3 -6 -4 -3 -2 19 5 -3 3
pair feedback&wait	-2 -1 -1 -1 -4 -1 11 -1 -1 36
pair filled&finance	-1 0 0 2 1 0 -1 0 0 23
pair filled&glad	-2 0 0 6 0 -11 9 0 0 29
pair filled&hear	1 -1 -1 2 0 0 4 -5 0 25
pair filled&hiringside	1 -2 -1 1 6 0 -3 0 -1 10
pair filled&hitch	-4 -1 3 0 3 -1 5 0 -4 -4
pair filled&hold	-2 -1 -1 4 -9 -1 10 0 -1 -3
pair filled&interview	-19 -14 3 12 4 -5 -18 28 10 -15
pair filled&invite	-10 -2 -3 -1 -3 -2 -4 26 0 -14
pair filled&join	-2 0 0 0 1 -11 13 0 0 10
pair filled&mediaword	0 6 0 0 2 0 -4 -1 -2 -6
pair filled&meet	-2 -2 -2 12 -11 -2 7 2 -4 -11
pair filled&move	9 3 -5 -1 -1 -1 -2 -2 0 -6
pair filled&not	-1 -10 5 12 5 -4 18 -10 -16 32
pair filled&offer	-7 -5 -9 6 29 -5 -7 3 -4 29
pair filled&office	-1 -1 0 6 -2 -1 -2 2 -1 1
pair filled&onward	-3 -7 3 -1 15 -1 -18 -1 11 -18
pair filled&other	-5 -10 -3 12 27 1 -14 -3 -4 -1
pair filled&paper	-1 -6 -1 2 5 -1 -5 0 8 -7
pair filled&pay	-2 -3 2 0 -1 -2 6 2 0 -20
pair filled&prepare	-1 0 4 5 1 -3 -3 -1 -2 -36
pair filled&property	0 0 -1 7 0 -1 -4 0 0 3
pair filled&recruiter	0 0 -1 3 6 0 -3 -1 -4 -36
pair filled&remind	-12 -2 16 3 -1 -1 -2 -1 -1 -16
pair filled&review	-1 -5 0 1 5 0 -8 0 10 -2
pair filled&role	-18 -18 -11 54 78 -8 -34 -8 -34 20
pair filled&sales	0 -1 0 0 1 0 2 0 -1 -19
pair filled&send	-1 -1 0 4 -1 -3 0 4 -1 1
pair filled&sign	-29 -9 -6 15 26 -26 6 32 -10 70
pair filled&slot	-7 -4 -6 7 3 -6 17 -2 -2 -28
pair filled&sorry	-4 0 -1 8 4 -1 1 -2 -4 41
pair filled&stage	-5 -2 -1 2 14 -1 -4 -1 -1 18
pair filled&study	-3 -1 -1 3 0 -11 12 1 -1 -9
pair filled&talk	-1 0 -1 2 -2 -3 -2 9 -1 -6
pair filled&team	-10 -6 1 15 23 -8 -7 -5 -5 -29
pair filled&thank	-1 2 -2 6 2 1 -6 -1 -1 -23
pair filled&ticket	0 4 0 0 6 0 2 -6 -6 -2
pair filled&time	-26 -14 -9 38 18 -15 -13 24 -3 -46
pair filled&title	-9 -10 1 9 18 -16 5 11 -8 -41
pair finance&future	-1 -2 -1 -1 8 7 -11 -1 2 -21
pair finance&glad	0 1 0 0 0 2 -1 0 0 10
pair finance&health	0 -1 0 0 0 2 -1 -1 0 -17
pair finance&hear	-2 -1 0 0 2 -1 4 0 -3 4
pair finance&hiringside	0 0 0 0 2 0 -1 0 -1 -15
pair finance&hold	0 -1 -2 -1 -14 -3 22 0 -2 -38
pair finance&interview	-1 -2 -2 4 -4 -1 2 9 -5 57
pair finance&invite	2 -1 0 0 0 0 0 0 0 25
pair finance&keen	1 0 -1 0 0 0 0 0 0 27
pair finance&meet	-5 -1 0 0 -1 0 1 -1 7 26
pair finance&mine	0 0 0 0 0 0 0 0 0 4
pair finance&move	0 1 0 0 0 0 -1 0 0 27
pair finance&not	-3 1 -2 8 5 3 -9 -1 -1 65
pair finance&offer	-2 -1 -1 -1 -1 14 -7 -1 -1 35
pair finance&office	0 0 0 0 0 0 0 0 0 57
pair finance&official	-1 -2 -1 -1 9 5 -9 -1 2 -36
pair finance&onward	-1 -1 -1 3 7 0 -5 0 -1 -1
pair finance&other	1 0 -1 0 3 -1 -1 0 0 38
pair finance&pay	-2 -2 -1 -1 -1 12 -5 -1 -1 -28
pair finance&prepare	5 -4 0 0 -2 4 -6 -1 4 4
pair finance&property	1 -1 0 -1 0 7 -6 0 0 4
pair finance&received	-7 -1 -1 -1 -3 -1 -5 -1 19 32
pair finance&recruiter	0 -3 -1 1 1 1 2 0 -1 14
pair finance&remind	4 -1 -1 -1 0 0 0 -1 0 14
pair finance&review	1 -3 -1 -1 5 -1 3 0 -4 7
pair finance&role	0 11 -9 3 -10 4 -1 -4 7 -154
pair finance&sales	0 0 0 0 0 1 -3 0 4 2
pair finance&send	-1 -1 -1 0 -1 7 -2 -1 -1 -32
pair finance&shop	0 0 0 0 -1 4 -3 0 0 14
pair finance&sign	-1 -1 -1 0 -1 9 -4 -1 -1 17
pair finance&slot	1 7 -6 -1 9 3 -6 -1 -5 37
pair finance&sorry	0 0 1 1 -1 0 0 0 0 48
pair finance&stage	0 -3 -2 -1 4 -3 9 -1 -2 -2
pair finance&study	0 -2 0 0 0 0 6 0 -2 -9
pair finance&talk	3 3 -1 1 0 -1 -3 0 0 8
pair finance&team	9 -3 -2 -1 1 2 -8 -1 3 -22
pair finance&thank	-11 1 -2 -1 2 -2 9 10 -7 26
pair finance&ticket	0 0 0 0 -1 0 -2 0 4 51
pair finance&time	9 -5 -3 3 5 8 -12 -3 -2 -21
pair finance&title	-9 0 -3 -3 -6 -6 12 7 8 -103
pair finance&wait	-1 -1 -1 -1 2 7 -4 -1 -1 -6
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 6
pair forwarded&inbox	-1 -1 -1 0 -1 -1 -2 7 -1 1
pair forwarded&interview	-1 0 0 0 0 0 2 0 0 -7
pair forwarded&not	-1 -1 -1 0 -2 -1 -5 11 -1 -1
pair forwarded&send	-1 -1 0 0 -2 0 23 0 -18 -9
pair forwarded&team	-4 -2 0 0 -7 0 28 -1 -14 -1
pair forwarded&time	3 0 -2 0 0 0 0 0 0 -20
pair forwarded&title	-1 -1 0 0 -7 0 23 0 -13 -4
pair future&glad	-1 -1 0 0 -1 -18 14 0 8 30
pair future&hear	-3 -4 -8 0 6 -3 21 -2 -5 -15
pair future&hiringside	-1 0 0 0 -10 0 13 0 0 -11
pair future&hitch	-1 2 -1 0 1 -1 -9 -3 13 -14
pair future&interview	-5 -11 0 -2 -13 -1 25 -1 6 24
pair future&invite	1 0 0 0 1 0 0 0 0 -16
pair future&join	-1 -1 0 0 -5 3 13 -1 -7 -4
pair future&keen	-1 -2 -7 -1 14 0 -2 0 -1 -3
pair future&link	16 0 -5 -1 0 -1 -8 -1 -1 -1
pair future&meet	-3 -6 -3 -2 -18 -1 32 -2 4 6
pair future&move	12 -6 7 1 -2 -3 -8 -1 -1 -13
pair future&not	-6 -2 -1 12 -1 4 -2 1 -4 2
pair future&offer	0 -1 0 0 -8 -14 17 -1 7 -12
pair future&official	-1 -2 -1 -1 8 6 -10 -1 2 -17
pair future&onward	-1 -2 0 -1 10 0 -3 0 -1 43
pair future&other	-2 -2 4 -1 0 -1 1 -1 0 -14
pair future&pay	-1 -1 0 0 0 4 -2 0 0 -9
pair future&prepare	4 0 -5 0 -3 3 -2 1 2 -5
pair future&recruiter	-1 -7 0 0 9 1 1 0 -1 27
pair future&remind	-2 5 4 -1 -1 -1 -3 -1 -1 15
pair future&review	-6 -1 -1 10 -3 -1 -7 -1 10 -18
pair future&role	-4 -7 -2 -1 8 -1 21 -3 -10 -61
pair future&sales	0 0 0 0 -7 0 -2 0 11 -3
pair future&send	13 0 -5 -1 -1 2 -11 4 0 15
pair future&shop	0 0 0 0 0 4 -3 0 1 0
pair future&sign	0 0 0 0 0 -16 18 0 0 1
pair future&slot	-5 -14 5 -2 6 0 17 -4 -4 -23
pair future&sorry	-5 -2 3 1 5 -1 -2 0 0 -9
pair future&stage	-6 6 -2 -1 -6 -2 10 -2 3 55
pair future&start	-2 -2 4 0 -1 4 -3 0 0 -1
pair future&talk	-3 -4 2 -1 7 -1 2 -1 -2 -5
pair future&team	-2 4 -1 -1 -2 -1 0 -1 4 -5
pair future&thank	-3 -3 -1 -1 4 -3 7 -2 2 10
pair future&ticket	-1 -1 0 0 -3 -1 2 1 3 -15
pair future&time	-7 -5 5 -6 2 -2 4 15 -6 -34
pair future&title	-3 5 -1 2 -3 -19 23 -1 -2 3
pair future&wait	-1 -1 -1 0 -6 0 11 -1 -2 -5
pair future&wish	-1 -1 -1 -1 12 -1 -2 0 -6 0
pair glad&hear	-4 -5 -8 -3 -14 54 -22 -4 4 2
pair glad&inbox	-2 -6 -1 0 -2 0 14 -1 -3 -25
pair glad&interview	2 9 -8 -11 0 38 -19 -3 -7 -51
pair glad&invite	2 -3 -2 -2 -4 14 -1 -1 -3 4
pair glad&join	-7 -2 -2 -1 -3 6 9 -1 1 -43
pair glad&keen	3 -13 -9 -5 2 19 10 -3 -4 -17
pair glad&mediaword	-1 0 0 -1 5 0 -2 0 0 44
pair glad&meet	2 -7 -5 -5 19 -2 4 -2 -4 -35
pair glad&mine	2 0 -1 0 0 0 -1 0 0 -39
pair glad&move	0 -2 -1 0 -5 6 7 0 -4 -16
pair glad&not	3 -1 0 -1 4 -2 -3 0 0 -8
pair glad&offer	-12 -10 -4 -3 -18 39 15 -3 -4 63
pair glad&office	-6 10 -1 5 -1 1 -7 0 0 13
pair glad&official	-1 3 -1 0 0 2 -2 0 0 -7
pair glad&onward	6 20 -6 -5 -16 23 -17 -2 -4 38
pair glad&other	-5 -1 -2 -1 -5 -4 17 -1 3 -12
pair glad&pay	-1 2 -1 -1 -4 13 -6 -1 -1 -7
pair glad&prepare	2 -1 -1 -1 -3 7 -4 -1 0 -8
pair glad&property	-1 3 0 6 -6 4 -5 0 0 39
pair glad&received	0 -2 0 0 2 -1 -8 0 10 0
pair glad&recruiter	-5 8 -2 -1 -2 7 -3 0 -1 -8
pair glad&review	12 -3 -1 -1 -1 2 -6 -1 -1 8
pair glad&role	9 -3 -7 -9 -31 94 -39 -5 -8 -65
pair glad&sales	-8 11 -1 0 -2 2 -2 0 0 21
pair glad&send	9 7 -4 -1 -7 6 -8 -1 0 -28
pair glad&shop	0 0 0 0 -1 0 3 -1 0 -9
pair glad&sign	-4 -2 -1 5 -2 -30 37 -1 -1 13
pair glad&slot	6 -5 -2 -1 -1 6 -9 -1 7 -17
pair glad&stage	17 29 -4 -3 -17 -5 -6 -3 -8 41
pair glad&start	-4 -5 -1 -3 -5 22 -3 0 0 11
pair glad&study	-2 -1 0 0 -2 -11 20 0 -3 -7
pair glad&talk	-19 2 -4 -4 9 2 18 -2 -2 -10
pair glad&task	16 8 -2 -2 -2 -5 -9 -1 -3 -53
pair glad&team	18 2 -4 -2 -6 11 -7 -2 -9 -4
pair glad&thank	-4 7 -1 9 -4 -18 4 0 8 27
pair glad&ticket	4 1 0 -1 -1 0 -2 0 0 -9
pair glad&time	34 -15 -9 -14 -12 52 -20 -4 -11 -10
pair glad&title	8 12 -9 -9 -18 26 -2 -5 -5 -121
pair glad&video	2 5 0 0 2 0 -5 0 -2 -27
pair glad&wish	-1 5 0 0 -2 1 -1 0 0 7
pair health&hear	-2 1 -1 2 2 1 -3 -1 0 -12
pair health&hitch	0 -5 1 0 -2 -1 8 0 0 23
pair health&interview	9 0 0 -1 -2 -1 -2 -1 -2 -78
pair health&invite	2 0 0 0 0 0 0 0 0 -18
pair health&meet	0 3 -1 0 0 0 -1 -1 0 40
pair health&move	-3 -3 5 0 -2 -1 4 0 -1 49
pair health&not	-3 -1 2 2 1 1 -3 -1 1 -23
pair health&offer	-2 -1 -1 2 -1 5 -2 -1 0 -35
pair health&office	0 -2 0 0 -2 -1 5 0 0 -3
pair health&official	-1 3 0 0 0 0 0 0 0 -9
pair health&onward	0 -1 1 0 1 0 -1 0 1 -5
pair health&other	0 0 0 0 -1 0 3 -1 0 1
pair health&pay	-1 -1 -1 0 -1 6 -2 -1 0 8
pair health&practice	0 0 0 0 0 0 0 0 0 3
pair health&prepare	6 -3 -2 -2 -1 -1 1 0 0 -38
pair health&property	1 -2 0 0 -2 -1 5 0 0 1
pair health&received	7 -1 0 0 -4 0 -5 3 1 13
pair health&recruiter	10 0 0 2 0 0 -10 0 -1 -7
pair health&remind	-4 -1 6 0 0 0 0 0 0 13
pair health&review	0 -1 0 0 -3 -1 14 -1 -8 1
pair health&role	7 -4 -2 -2 -11 -3 8 -1 8 -11
pair health&sales	0 0 0 0 0 1 0 0 0 -5
pair health&send	-1 -1 0 0 -1 4 -1 0 0 -9
pair health&service	1 -8 -1 0 -2 -1 20 0 -8 -21
pair health&sign	0 -1 -1 -1 -1 15 -10 -1 -1 -20
pair health&slot	-2 11 3 -1 -1 0 -6 -1 -2 -29
pair health&sorry	0 -1 0 0 6 0 -4 0 0 -29
pair health&stage	0 -1 0 0 2 0 -1 0 1 34
pair health&study	1 0 0 0 0 0 0 0 0 9
pair health&talk	0 1 -1 0 -1 -2 4 0 0 7
pair health&task	1 0 0 0 0 0 0 0 0 3
pair health&team	-2 0 -1 3 -2 1 11 0 -9 -33
pair health&thank	-1 -1 0 0 -9 0 0 0 11 63
pair health&ticket	-1 -3 0 0 -3 0 -3 7 4 1
pair health&time	1 -1 13 -2 -2 8 -11 -4 -2 80
pair health&title	13 -4 -5 -3 -12 10 -2 -4 7 -59
pair health&wait	2 -1 0 0 -2 -1 3 -1 -1 -24
pair hear&hiringside	-2 -1 3 -1 -13 7 12 -1 -4 38
pair hear&hitch	2 -1 -3 -1 -1 -1 8 -3 -1 26
pair hear&hold	-3 2 -4 7 -25 -2 27 0 -1 -12
pair hear&inbox	0 -4 0 -2 -12 -5 -21 34 11 -70
pair hear&interview	-39 -20 5 22 6 -6 26 9 -4 63
pair hear&invite	-26 -2 40 -3 -14 -1 -14 -1 21 -18
pair hear&join	0 0 0 0 0 1 0 0 0 8
pair hear&keen	0 13 -10 -2 24 1 -15 -1 -10 19
pair hear&link	-1 0 1 0 -1 8 -5 1 -2 3
pair hear&lure	1 0 -1 0 0 0 1 1 0 7
pair hear&machine	-10 -10 -6 -4 -1 -5 -29 67 -3 -44
pair hear&mediaword	0 1 0 0 0 0 0 0 0 -3
pair hear&meet	5 -5 -2 1 -8 -1 -9 17 1 23
pair hear&mine	-2 0 -1 5 0 -2 1 -1 -1 -2
pair hear&move	-6 -7 13 2 1 -1 -1 -6 6 -11
pair hear&not	-21 -12 -27 33 -14 -11 18 -6 39 -15
pair hear&offer	-1 -1 -1 1 0 10 -6 3 -4 -24
pair hear&office	-3 1 -2 0 3 -1 5 -1 -1 -27
pair hear&official	9 -1 -10 -3 10 -4 3 -2 -2 26
pair hear&onward	-1 16 -5 -1 1 -3 -1 -1 -4 34
pair hear&other	4 -8 -6 5 -11 -3 25 -1 -5 50
pair hear&paper	2 -1 -1 0 -6 -1 8 -1 -1 -18
pair hear&pay	-1 2 0 3 -1 0 -2 -1 -1 4
pair hear&practice	0 0 0 0 0 0 0 0 0 16
pair hear&prepare	-5 -5 -3 5 -9 3 -7 13 8 0
pair hear&property	0 -1 -1 0 -3 -1 5 3 -2 -23
pair hear&received	-1 0 -2 -2 -7 -2 -22 23 13 12
pair hear&recorded	-2 7 0 0 0 0 -4 -1 0 0
pair hear&recruiter	-21 1 0 11 -10 1 11 -6 13 -18
pair hear&remind	-4 -2 -10 2 7 2 -4 11 -3 -24
pair hear&review	4 -4 -1 -2 -3 -2 -1 -5 13 124
pair hear&role	-1 10 -9 2 -9 0 18 -3 -9 62
pair hear&sales	-5 -1 -1 2 -1 -1 10 -1 -2 -16
pair hear&send	-6 15 2 3 -9 5 -11 6 -4 -38
pair hear&service	9 -1 -8 0 -3 0 4 0 0 2
pair hear&shop	-9 -4 -2 -2 -4 -2 41 -5 -13 -5
pair hear&sign	-4 -1 0 -1 -3 13 -10 -1 7 21
pair hear&slot	9 -2 -9 -3 -7 -6 -19 33 5 -8
pair hear&sorry	-3 -3 -3 7 0 -2 -8 -3 15 57
pair hear&stage	5 -3 -8 12 -16 -3 28 -3 -11 -12
pair hear&start	8 -3 -1 -1 -2 -2 4 -2 -1 13
pair hear&study	0 0 -1 0 2 -1 6 0 -6 7
pair hear&talk	-2 -7 -4 -3 4 -4 19 0 -3 4
pair hear&task	3 -1 3 0 5 0 -5 -3 -1 -23
pair hear&team	-13 -1 -7 -1 -13 6 55 -2 -25 -23
pair hear&thank	14 -2 -4 -2 -1 0 -38 33 0 16
pair hear&ticket	-9 -2 -6 -5 -12 6 -12 47 -6 40
pair hear&time	-9 -3 -50 15 11 28 -4 6 5 19
pair hear&title	-10 0 3 -3 9 3 34 2 -37 -68
pair hear&urgent	-1 -1 7 -1 -1 0 -2 -1 0 5
pair hear&video	-1 0 0 0 0 0 -6 0 8 25
pair hear&wait	-16 -28 -1 -6 -6 -4 26 -3 37 27
pair hear&wish	-6 -1 -1 -1 8 -2 7 -1 -1 -15
pair hiringside&hitch	-1 0 -2 1 -1 0 8 -1 -4 -22
pair hiringside&inbox	0 0 0 0 0 0 0 0 1 16
pair hiringside&interview	-4 17 -2 1 5 -2 -6 -4 -5 67
pair hiringside&invite	2 -1 -2 1 -1 0 -1 0 1 -21
pair hiringside&link	0 0 0 0 -4 10 -2 -1 -2 -34
pair hiringside&mediaword	-11 13 0 0 1 0 -1 0 0 -14
pair hiringside&meet	0 -1 2 0 -5 0 7 0 -1 -3
pair hiringside&move	-5 -1 7 0 0 0 0 0 0 24
pair hiringside&not	0 -1 0 0 0 0 3 0 -1 -27
pair hiringside&offer	0 -1 0 0 -1 10 -4 -1 -3 -31
pair hiringside&office	0 0 0 0 0 0 0 0 0 7
pair hiringside&official	3 -1 0 0 2 -1 -3 0 -1 -65
pair hiringside&onward	-1 -1 -1 0 -1 -1 4 -1 1 -40
pair hiringside&other	-2 -3 -1 -1 8 -1 1 -1 0 -6
pair hiringside&pay	0 0 0 0 0 1 0 0 0 14
pair hiringside&prepare	2 -1 0 1 -1 0 0 0 0 -19
pair hiringside&received	0 0 0 0 -1 0 0 0 1 3
pair hiringside&recruiter	3 5 -1 1 -4 0 0 -1 -3 -24
pair hiringside&remind	2 -1 -1 -1 -1 0 1 0 0 40
pair hiringside&review	4 -2 -3 -1 -3 0 11 -1 -5 3
pair hiringside&role	4 -2 -1 1 1 0 -1 -1 -1 59
pair hiringside&sales	0 0 0 0 0 0 1 0 0 17
pair hiringside&send	-1 -1 0 1 0 1 1 0 0 21
pair hiringside&shop	0 0 0 0 -1 0 0 3 -1 16
pair hiringside&sign	0 -1 0 0 -2 4 -2 3 -2 -9
pair hiringside&slot	-5 -5 8 -1 7 1 -2 0 -3 36
pair hiringside&sorry	-1 0 -1 2 1 0 -1 0 0 -7
pair hiringside&stage	-2 -1 0 0 -3 0 6 -1 0 27
pair hiringside&study	0 0 0 0 1 0 0 0 0 38
pair hiringside&talk	0 0 0 0 0 0 0 0 0 16
pair hiringside&task	0 0 0 0 -2 0 3 0 0 -12
pair hiringside&team	5 0 0 -3 14 1 -6 -2 -9 24
pair hiringside&thank	-1 -4 0 0 8 0 0 0 -2 27
pair hiringside&ticket	0 0 0 0 -3 8 2 -1 -5 22
pair hiringside&time	-4 -6 7 6 -2 -1 5 -2 -3 44
pair hiringside&title	3 4 -1 1 -1 2 -7 -1 -1 99
pair hiringside&wait	0 3 -1 0 -7 0 7 0 -2 34
pair hitch&inbox	0 -1 -1 0 -6 -1 -3 13 -1 0
pair hitch&interview	-15 4 41 10 -4 -3 -27 -4 -3 -41
pair hitch&mediaword	0 0 0 0 0 0 0 0 0 11
pair hitch&meet	-3 -4 16 -4 -3 -1 1 -1 -2 -5
pair hitch&mine	0 -2 5 0 0 0 -1 0 0 29
pair hitch&move	-11 -7 36 -2 -4 -2 -11 2 -2 18
pair hitch&not	-25 15 79 -21 -12 -5 -30 4 -4 -26
pair hitch&offer	-1 -1 -1 2 -1 4 -1 0 -1 -11
pair hitch&office	0 0 1 0 0 0 0 0 0 18
pair hitch&onward	0 0 1 0 0 0 0 0 0 23
pair hitch&other	0 -2 3 0 0 0 0 0 0 11
pair hitch&prepare	8 -8 1 1 -1 -1 -5 5 -1 -28
pair hitch&received	6 -9 6 -1 -1 0 -1 0 0 -26
pair hitch&recruiter	0 -1 3 -3 0 0 0 0 0 -3
pair hitch&remind	-14 -7 55 -8 -3 -3 -6 -11 -2 -35
pair hitch&role	0 5 -4 0 3 -3 3 -1 -3 7
pair hitch&send	1 0 -1 0 0 2 -1 0 0 5
pair hitch&shop	-4 -2 13 -1 -1 -2 -5 3 -1 -46
pair hitch&slot	2 -15 27 -3 0 -4 7 -11 -3 -44
pair hitch&sorry	-9 -14 40 -3 -4 -2 -5 -1 -1 -39
pair hitch&stage	0 11 0 -3 4 -4 -3 -1 -4 -13
pair hitch&talk	-11 -6 18 -7 -3 -5 22 -7 -1 -22
pair hitch&task	-1 0 2 0 0 -12 13 0 0 -3
pair hitch&team	-7 13 28 -8 -4 -2 -8 -6 -5 -40
pair hitch&thank	0 -1 0 0 1 0 -1 2 0 7
pair hitch&time	-35 -5 92 8 -4 -10 -24 -13 -10 -1
pair hitch&title	-7 -1 32 -8 -4 -13 5 -2 -2 -16
pair hitch&urgent	-3 7 -3 -1 -2 -13 10 6 -1 -39
pair hitch&wait	6 -8 2 -1 -1 -1 6 -2 -1 3
pair hold&interview	-15 3 14 10 -3 -1 -4 -1 -1 6
pair hold&keen	0 0 -1 0 -3 -1 7 -1 -1 6
pair hold&meet	-2 -2 5 6 -2 -2 -2 -1 0 25
pair hold&move	1 -1 -2 1 7 -10 5 0 0 -6
pair hold&not	-6 -7 2 15 -42 -8 54 -4 -4 -62
pair hold&office	-1 -1 -5 16 -3 -2 0 -2 -1 -24
pair hold&onward	-1 -1 -2 4 5 -3 3 0 -5 -5
pair hold&other	0 -1 -3 2 -7 -1 14 -1 -1 -14
pair hold&prepare	11 -1 -3 1 -1 -1 -6 -1 0 -2
pair hold&property	0 -1 -1 7 -3 -1 1 -1 0 -21
pair hold&recruiter	-5 -3 -2 9 -6 -2 12 -1 -2 -22
pair hold&remind	-5 -1 9 5 -1 -2 -5 -1 0 -3
pair hold&review	-1 -1 -3 6 -5 -1 6 -1 0 -17
pair hold&role	-18 -9 -8 34 -53 -22 94 -4 -14 -16
pair hold&sales	-1 -2 -4 10 -1 -2 2 -1 0 18
pair hold&slot	-4 -5 -3 7 -4 -3 14 -1 -2 -25
pair hold&sorry	-4 -1 -2 14 0 -10 6 -1 -1 -14
pair hold&stage	-4 -1 -1 2 -6 -3 13 0 0 -1
pair hold&team	-8 2 -6 13 -3 -2 8 -2 -4 12
pair hold&thank	0 0 0 0 -9 -1 11 0 0 6
pair hold&time	-17 -8 -2 39 14 -20 -2 -3 -3 -15
pair hold&title	-8 2 -2 1 -14 -2 32 -1 -8 -17
pair hold&wait	-2 3 -4 0 -7 1 10 -1 -1 37
pair inbox&interview	-4 -6 2 0 1 -12 21 -2 0 27
pair inbox&invite	-3 -1 -1 -1 -1 -1 0 -2 8 20
pair inbox&keen	-1 1 0 0 -4 7 -3 0 0 41
pair inbox&link	-3 0 -1 0 -4 -18 17 3 6 21
pair inbox&machine	-2 2 -3 -2 -9 -1 -16 21 9 -14
pair inbox&meet	-2 -1 -1 -1 -1 -1 1 4 3 -3
pair inbox&move	-1 2 3 0 -1 0 -3 0 0 49
pair inbox&not	-25 -10 -6 -7 -40 -8 -50 107 39 -31
pair inbox&official	1 -1 0 0 0 -1 7 -5 0 -23
pair inbox&other	-2 -3 -1 -1 -6 -7 17 2 0 48
pair inbox&pay	0 0 0 0 0 -14 13 2 0 17
pair inbox&prepare	-6 -10 -2 -2 -12 -12 19 17 9 18
pair inbox&received	-1 -7 -4 -4 -11 -4 -14 63 -18 -50
pair inbox&recruiter	-6 -2 -1 -1 -10 -1 -8 20 9 28
pair inbox&remind	0 -5 -1 0 -6 7 6 0 -1 2
pair inbox&review	-1 -1 0 0 -2 -1 -2 5 2 3
pair inbox&role	-1 -2 -1 0 6 -1 -2 1 -1 -17
pair inbox&send	0 -3 -2 0 -11 -2 3 19 -4 4
pair inbox&shop	0 -1 -1 -1 -2 0 -4 12 -3 2
pair inbox&sign	-1 -1 -1 -1 -5 8 -5 3 4 20
pair inbox&slot	-4 -27 -2 -1 -3 -1 25 13 -1 55
pair inbox&sorry	-1 0 -1 0 -5 -1 -3 12 -1 -19
pair inbox&stage	-1 -1 0 -1 6 -1 -3 1 -1 31
pair inbox&talk	-1 0 0 0 -1 0 3 0 0 16
pair inbox&task	3 -2 3 0 4 0 -5 -3 1 4
pair inbox&team	-1 -12 -1 -1 -2 -1 0 18 -2 23
pair inbox&thank	10 -1 -5 -4 -14 2 -22 49 -14 -59
pair inbox&ticket	-1 -2 -1 -1 -3 -1 -9 31 -13 -71
pair inbox&time	-27 -28 -6 -3 -12 -1 17 49 10 7
pair inbox&title	-7 2 -2 1 0 -25 23 5 4 24
pair inbox&wait	-3 -3 -1 -1 -2 -1 0 15 -3 -2
pair interview&invite	82 9 -9 -11 -24 -11 -26 -7 -2 -41
pair interview&join	7 -2 -2 0 -1 0 -2 -1 1 -25
pair interview&keen	9 14 -14 -5 -3 -5 20 -6 -11 -13
pair interview&link	-5 17 -2 -2 -4 -1 -5 6 -2 8
pair interview&lure	0 0 0 0 0 0 0 1 0 68
pair interview&machine	-4 -3 -3 -2 -3 -1 -9 27 -2 6
pair interview&mediaword	-7 17 -4 -2 -5 -1 8 -4 -1 60
pair interview&meet	27 12 -7 -16 20 -6 -23 -6 -1 -77
pair interview&mine	2 5 6 0 -2 -1 -11 4 -3 94
pair interview&move	-90 -16 189 -6 -26 -10 -13 -11 -18 -85
pair interview&not	-35 6 -2 53 25 -10 -28 12 -21 47
pair interview&offer	-15 13 -6 0 -11 16 -7 3 6 -1
pair interview&office	24 3 -9 -2 -5 -2 -8 -1 -2 61
pair interview&official	1 13 2 -1 -3 -2 -3 -6 -2 44
pair interview&onward	0 30 -7 -5 -5 22 -41 -3 7 9
pair interview&other	-17 -23 27 12 4 -3 7 -2 -4 61
pair interview&paper	10 -8 -1 -1 -4 -1 -10 -1 17 -2
pair interview&pay	-10 -9 20 0 -1 2 -2 -1 -1 63
pair interview&practice	-13 1 -3 -4 -1 0 13 6 1 87
pair interview&prepare	3 -15 -4 -9 -3 -12 35 -4 7 -26
pair interview&property	27 -13 -10 3 -7 7 -4 -2 -1 -55
pair interview&received	16 -10 -1 -2 -4 -1 3 -2 1 31
pair interview&recorded	-13 40 -2 -3 -4 -2 -10 -3 -3 13
pair interview&recruiter	17 14 5 8 -17 -3 -14 -3 -5 -75
pair interview&remind	27 -6 -8 10 -18 -8 18 -8 -7 0
pair interview&review	6 -8 -7 -4 -2 -3 3 -3 18 72
pair interview&role	30 20 1 7 -4 18 -34 -8 -30 -78
pair interview&sales	-1 14 -3 0 -13 -3 1 -1 5 -13
pair interview&send	24 -13 -4 -2 4 -1 5 -6 -7 -14
pair interview&service	14 -22 9 1 -1 -1 -3 -6 10 -19
pair interview&shop	3 0 -3 10 -7 -2 6 -2 -5 -51
pair interview&sign	-1 -6 -1 -5 -1 0 -2 19 -4 -2
pair interview&slot	-4 10 84 -5 -25 -12 -21 -15 -12 -14
pair interview&sorry	-15 -16 34 12 -2 -2 -6 -2 -3 12
pair interview&stage	-8 29 -17 -1 -7 -8 21 -9 -1 86
pair interview&start	6 5 3 -4 -9 19 -25 -1 7 25
pair interview&study	0 9 -2 -2 2 -1 14 -10 -10 24
pair interview&talk	17 8 6 -1 -12 -6 1 1 -14 -14
pair interview&task	-2 -6 -4 -5 -9 -3 6 -9 31 17
pair interview&team	23 35 24 5 -6 -8 -49 0 -24 -5
pair interview&thank	-23 -14 -10 -8 41 -5 45 0 -26 7
pair interview&ticket	1 6 -4 -3 -6 -2 -3 8 3 -3
pair interview&time	72 -73 40 87 -58 -16 -8 -25 -18 -14
pair interview&title	81 50 24 15 -31 -20 -75 -10 -34 -69
pair interview&urgent	-3 -2 5 2 -2 0 -1 0 0 4
pair interview&video	3 56 -14 -7 -7 -4 -19 -5 -3 -31
pair interview&wait	-14 36 2 -2 -1 -3 -8 -4 -6 31
pair interview&wish	0 4 -1 -1 1 1 -3 0 -1 -7
pair invite&join	1 -4 -1 -1 -2 12 -5 0 -1 -3
pair invite&keen	-10 16 10 -2 -4 2 -5 -2 -6 -15
pair invite&link	8 3 -1 -1 -2 -1 -3 -2 -1 29
pair invite&mediaword	0 1 -1 -1 -1 0 3 0 -1 0
pair invite&meet	-9 -9 9 -2 -3 7 14 -1 -5 -20
pair invite&mine	10 -2 -1 -1 -1 -1 -4 -1 -1 40
pair invite&move	-15 -2 18 0 -5 2 6 0 -3 16
pair invite&not	0 -5 -5 1 -7 -1 12 -2 8 -35
pair invite&offer	-1 -1 0 0 -3 7 -1 0 0 23
pair invite&office	-2 3 0 0 0 0 0 0 0 24
pair invite&official	1 1 -1 1 -1 1 -1 0 -1 12
pair invite&onward	2 8 -4 3 1 -1 -7 1 -3 -7
pair invite&other	-1 -6 4 1 -1 0 4 -1 0 -17
pair invite&pay	-1 0 0 0 -4 9 -2 0 -1 7
pair invite&prepare	-1 -8 13 -1 -3 -1 -4 -1 5 -42
pair invite&property	1 0 0 0 0 0 0 0 0 15
pair invite&received	-1 -4 0 0 -4 0 6 -1 4 0
pair invite&recorded	-5 18 -1 -1 -1 -1 -6 -1 -2 -5
pair invite&recruiter	0 3 -1 0 -2 -1 -2 -1 2 1
pair invite&review	11 -7 -3 -2 0 -3 4 -2 0 4
pair invite&role	1 25 -5 -2 -2 -2 -6 -4 -4 -29
pair invite&sales	-2 9 0 0 -5 2 -4 0 0 -4
pair invite&send	49 -26 14 -4 -5 0 -15 -8 -6 -24
pair invite&shop	22 -1 -12 0 -1 -1 -6 0 0 4
pair invite&sign	-12 -6 -1 -2 -5 3 -7 32 -2 -40
pair invite&slot	3 -19 17 -3 -5 -4 12 -3 2 21
pair invite&stage	-15 8 13 -1 -7 -2 16 0 -10 -9
pair invite&start	2 -1 -1 0 0 0 -2 -1 2 6
pair invite&study	-1 1 0 0 2 0 -1 0 0 -10
pair invite&talk	8 0 -2 -1 -6 0 9 -1 -8 34
pair invite&task	22 -26 -3 -3 -8 -5 42 -4 -15 -77
pair invite&team	0 12 -4 1 -9 1 -9 -2 12 -8
pair invite&thank	3 -2 0 0 1 0 -1 0 -1 33
pair invite&ticket	0 -7 0 0 -2 0 12 -1 -1 -2
pair invite&time	34 -26 2 6 -17 3 -17 -7 23 35
pair invite&title	25 4 -3 -4 -6 3 -4 -6 -9 -18
pair invite&video	9 10 -1 -2 -2 -1 -9 -1 -2 18
pair invite&wait	2 -5 5 0 -2 -1 3 -1 -1 -13
pair invite&wish	0 0 0 0 0 0 0 0 0 5
pair join&keen	-1 -6 -1 0 -2 4 -7 0 14 35
pair join&link	3 0 -1 0 0 0 -1 0 0 -23
pair join&meet	0 3 -3 2 -1 9 -16 -1 7 7
pair join&not	-11 9 -2 9 -1 2 -5 -1 -1 38
pair join&offer	-2 -3 -1 -1 -5 18 -5 -1 1 -27
pair join&office	0 0 0 0 0 1 0 0 0 10
pair join&official	0 0 0 0 -3 0 5 0 -1 -8
pair join&other	-2 7 -2 -1 7 -1 -7 0 -1 11
pair join&pay	-2 -2 -1 -1 -7 14 1 -1 -1 -32
pair join&prepare	-1 -1 0 0 -1 3 -1 0 0 19
pair join&recruiter	-2 1 -1 0 4 2 -5 -1 0 51
pair join&review	-1 -1 0 0 -1 2 -1 0 2 7
pair join&role	3 -2 -1 0 -1 2 -1 -1 -1 70
pair join&send	0 0 0 0 -1 3 -1 0 0 -19
pair join&sign	-3 -2 -1 -1 5 -3 10 -1 -5 -12
pair join&slot	-7 15 -4 3 -1 2 0 -1 -8 -10
pair join&stage	2 -1 -1 -1 6 -1 -3 0 -1 16
pair join&start	1 -3 -1 -1 0 -13 20 -1 -1 -13
pair join&study	-2 0 0 0 0 -10 13 0 0 4
pair join&talk	4 -2 -1 -2 7 1 -5 -1 -1 26
pair join&task	-1 4 0 0 5 -1 -2 0 -4 -4
pair join&team	29 -19 -7 -6 8 21 -24 -4 3 6
pair join&thank	-2 -2 -1 -1 6 -1 2 -1 -1 39
pair join&time	38 3 -9 -12 17 15 -43 -5 -3 -11
pair join&title	-8 -7 -4 0 0 23 7 -3 -10 -14
pair join&urgent	0 0 0 0 0 2 -1 1 0 -3
pair join&video	7 -4 -3 6 3 -1 -6 -1 -1 2
pair join&wait	-1 -1 0 0 -2 3 2 0 -1 16
pair keen&mediaword	-1 4 -1 -1 -1 -2 3 -1 -1 15
pair keen&meet	-31 35 4 -6 1 -8 7 -5 4 -34
pair keen&mine	0 0 0 0 0 0 0 0 0 -17
pair keen&move	-13 0 23 -9 -6 0 9 -1 -3 -16
pair keen&not	-1 -17 1 -2 16 18 -8 -1 -5 -24
pair keen&offer	-3 -3 -2 2 -4 18 -6 -1 -1 58
pair keen&office	0 1 0 0 0 0 -1 0 0 -5
pair keen&official	-7 9 -1 0 -1 1 -1 0 0 -31
pair keen&onward	7 14 -7 -1 -6 3 -8 -1 -2 -28
pair keen&other	-1 -20 -2 0 -2 18 -7 -6 20 -18
pair keen&pay	-2 18 -3 -2 -2 10 -14 -2 -4 -24
pair keen&prepare	-11 -6 13 3 3 -2 2 -1 -1 -17
pair keen&property	-1 13 -2 -1 -1 2 -8 -1 -2 19
pair keen&received	-2 -3 -1 0 2 -1 10 -1 -3 -11
pair keen&recruiter	-2 14 -2 -1 -3 4 -6 -1 -3 -12
pair keen&remind	7 -4 -2 0 -5 9 -4 -1 -1 -1
pair keen&review	0 4 0 0 0 0 -1 0 0 11
pair keen&role	14 13 -8 -6 -10 34 -27 -4 -6 -60
pair keen&sales	2 2 -1 0 0 0 -1 0 0 -11
pair keen&send	53 -2 -15 18 -15 -1 -26 -4 -8 -71
pair keen&shop	1 0 0 0 1 0 0 0 0 -3
pair keen&sign	-1 0 -1 3 -5 11 -5 -1 -1 -43
pair keen&slot	-4 1 19 -11 -1 2 0 -2 -3 71
pair keen&stage	-11 15 10 0 -7 -2 -2 -1 -2 16
pair keen&start	-3 -2 -1 -1 -1 12 -4 -1 0 19
pair keen&study	-1 2 0 0 0 0 1 0 0 6
pair keen&talk	8 6 -10 1 -5 5 3 -9 1 -18
pair keen&task	-8 0 -1 0 -1 -1 12 0 0 -11
pair keen&team	7 12 -8 4 -7 7 -4 -3 -7 3
pair keen&thank	-1 -1 0 -1 10 7 -4 0 -10 -1
pair keen&ticket	-1 1 0 0 0 1 0 0 0 -4
pair keen&time	56 -25 -7 -14 -10 22 -1 -9 -13 21
pair keen&title	-5 26 -9 -1 -8 7 0 -4 -6 -113
pair keen&urgent	3 -1 -2 -1 -2 3 -1 1 0 -22
pair keen&video	-15 15 -2 -1 -2 -2 9 -1 -1 -15
pair keen&wait	0 -6 0 -3 -10 5 20 -3 -4 53
pair link&mediaword	0 0 0 0 0 0 0 1 0 12
pair link&meet	37 -1 -9 0 11 -11 -19 -2 -5 11
pair link&move	14 -4 11 -10 4 -4 -11 -1 0 20
pair link&not	-2 -1 -1 -2 -2 1 -3 10 -1 -17
pair link&offer	-1 -1 0 0 -1 12 -6 -1 -3 -28
pair link&onward	1 0 -1 0 -2 -1 3 0 1 10
pair link&other	-4 17 -2 -1 -8 -1 -2 -1 2 -18
pair link&pay	7 -1 0 0 0 0 -5 0 0 7
pair link&prepare	-6 0 4 0 -3 0 0 0 7 2
pair link&property	0 0 0 0 -1 2 -1 0 0 4
pair link&received	-1 1 0 0 0 0 0 0 0 21
pair link&recruiter	-5 2 -1 -1 -6 -1 5 -1 6 -22
pair link&remind	2 0 2 -2 -1 -1 0 -1 0 20
pair link&review	-3 -4 -1 -1 -6 0 16 -1 -1 -43
pair link&role	-2 0 5 -1 -2 -1 -1 0 3 10
pair link&sales	0 2 0 0 -1 1 -1 0 0 13
pair link&send	34 -3 -8 -2 -5 -3 -12 1 -3 -56
pair link&shop	4 -3 -1 0 -1 0 -1 3 -1 7
pair link&sign	2 -4 -1 -1 -3 14 -5 0 -2 -54
pair link&slot	2 71 7 -13 -19 -5 -30 -5 -6 -30
pair link&sorry	0 0 1 0 6 -3 -3 0 0 -15
pair link&stage	-1 -2 0 0 -2 0 5 0 0 -4
pair link&study	0 0 0 0 0 0 0 0 0 13
pair link&talk	-2 10 -1 -1 -2 -1 -2 -1 -1 17
pair link&task	-4 -4 -1 -1 -5 -2 16 -2 1 -25
pair link&team	-2 1 3 0 0 0 -1 0 0 11
pair link&ticket	-4 -4 -1 -1 -3 8 4 5 -3 14
pair link&time	-3 7 -2 -2 3 1 15 -5 -15 7
pair link&title	-4 14 4 -1 -1 -1 -8 -2 -1 8
pair link&video	19 -3 13 -4 -5 -4 -11 -3 -2 -8
pair link&wait	5 -1 -1 0 5 -3 -5 0 0 -9
pair lure&not	1 1 -1 0 0 0 1 0 0 32
pair lure&offer	-4 3 0 0 -2 13 -9 0 0 11
pair lure&office	0 0 0 0 0 0 0 0 0 16
pair lure&pay	0 0 0 0 0 0 0 0 0 87
pair lure&prepare	0 0 0 0 0 2 0 0 0 -28
pair lure&property	0 0 0 0 0 0 0 0 0 12
pair lure&received	0 0 0 0 0 0 0 0 0 12
pair lure&recruiter	0 1 0 0 0 0 0 0 0 15
pair lure&remind	0 1 0 0 0 0 1 0 0 22
pair lure&role	3 0 0 0 -1 1 -1 0 0 18
pair lure&sales	0 -1 0 0 -2 13 -10 0 0 20
pair lure&send	8 -1 -1 0 -2 -1 -2 -1 0 19
pair lure&shop	0 -1 0 0 -2 13 -10 0 0 33
pair lure&sign	-3 -1 -1 -1 -1 16 -8 -1 0 -12
pair lure&slot	0 0 0 0 1 0 1 0 0 9
pair lure&thank	-4 4 0 0 1 0 0 0 0 -11
pair lure&time	-1 -1 -1 -1 1 7 -4 0 0 41
pair lure&title	0 -2 0 0 -2 0 5 1 0 57
pair machine&not	-3 -4 -3 -2 -6 -3 -23 34 10 -42
pair machine&prepare	0 -1 0 0 0 0 0 3 0 10
pair machine&property	0 0 0 0 0 0 -1 3 0 -5
pair machine&received	-1 -1 -1 0 -2 -1 -4 3 6 11
pair machine&recruiter	0 0 0 0 -1 0 0 0 2 11
pair machine&role	-1 -1 0 0 1 0 -2 5 -1 0
pair machine&sign	-1 -1 -1 0 -3 0 -7 8 5 -20
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 11 -2 -2
pair machine&time	-2 -1 -1 -1 -1 0 -4 10 -1 4
pair machine&title	-3 -1 0 0 -2 0 -4 3 7 -12
pair mediaword&meet	-2 2 -1 -2 4 -3 2 -1 -1 -19
pair mediaword&move	0 0 -1 -1 -1 0 -3 0 7 15
pair mediaword&not	0 -2 -1 -2 6 -2 2 0 -1 67
pair mediaword&offer	-1 0 0 -2 -3 8 -2 0 0 -6
pair mediaword&official	0 0 0 0 0 0 0 0 0 20
pair mediaword&onward	0 0 0 0 1 0 -9 10 -1 -11
pair mediaword&other	-1 0 0 0 5 0 -3 0 -1 -28
pair mediaword&pay	0 2 0 0 0 -1 0 0 -1 3
pair mediaword&practice	0 0 0 0 0 0 0 0 0 7
pair mediaword&prepare	1 2 0 0 0 0 -1 0 -1 10
pair mediaword&property	1 0 0 0 0 0 0 0 0 3
pair mediaword&received	-1 -1 0 0 -1 0 -1 0 4 25
pair mediaword&recorded	-1 14 -1 -1 -1 -2 -5 -3 -1 64
pair mediaword&recruiter	0 3 0 0 -1 0 -1 0 -1 7
pair mediaword&remind	0 -1 0 0 -6 0 -1 0 9 25
pair mediaword&review	0 -1 0 0 2 0 -7 0 6 6
pair mediaword&role	2 -4 -2 -4 3 6 7 -1 -6 -95
pair mediaword&sales	-1 0 0 0 -3 0 -10 11 3 43
pair mediaword&service	0 0 0 0 0 0 0 0 0 7
pair mediaword&shop	1 0 0 0 0 0 0 0 -1 8
pair mediaword&sign	1 -3 0 0 8 1 -1 0 -6 1
pair mediaword&slot	-3 8 -2 0 -1 -1 0 0 -1 29
pair mediaword&stage	0 2 0 -1 0 -1 3 0 -2 -28
pair mediaword&study	-1 3 -1 -1 -1 -1 7 -3 -2 -29
pair mediaword&talk	2 3 -1 -2 4 -2 -2 -1 -1 13
pair mediaword&task	2 0 -1 0 1 0 -1 0 0 -22
pair mediaword&team	0 -1 -1 0 -1 -1 5 0 0 -21
pair mediaword&thank	-1 0 0 0 -4 0 -11 -1 19 15
pair mediaword&ticket	-1 6 0 0 0 0 -2 0 -2 10
pair mediaword&time	6 4 -4 -6 -12 6 -21 15 13 75
pair mediaword&title	3 0 -2 -1 -7 -2 -21 -3 33 -48
pair mediaword&video	-10 13 0 0 0 0 -1 0 0 -2
pair mediaword&wait	-1 -1 -1 -1 -12 -1 8 -1 9 9
pair meet&mine	1 0 0 0 0 0 0 0 0 8
pair meet&move	-14 -17 38 0 8 -4 -6 -1 -3 28
pair meet&not	-12 -11 13 37 10 -12 -13 1 -12 -72
pair meet&offer	3 -3 -1 0 -4 -6 16 0 -4 -6
pair meet&office	-13 27 -2 8 -8 -7 -3 0 -2 -63
pair meet&official	-6 10 -1 -1 1 0 -1 0 -1 54
pair meet&onward	0 -1 -1 -1 -1 -1 8 -1 -2 -9
pair meet&other	-1 4 -2 4 2 -3 0 -1 -1 11
pair meet&paper	1 -2 -4 10 -1 0 -2 -1 0 -49
pair meet&pay	-1 4 0 -1 -1 1 0 -1 -1 42
pair meet&prepare	1 -1 8 0 -4 -3 -24 17 5 56
pair meet&property	6 1 -2 0 8 -2 -7 -1 -2 18
pair meet&received	-6 -4 3 -3 -8 -4 -1 6 17 -38
pair meet&recruiter	-2 -3 4 2 -10 -1 -1 -1 12 36
pair meet&remind	4 -18 13 -19 -8 -10 30 13 -4 11
pair meet&review	3 -4 -7 3 5 -2 -9 -1 12 21
pair meet&role	12 31 -11 17 -9 -12 -25 -4 3 -30
pair meet&sales	-11 24 -4 9 -4 -3 -8 -2 -1 -63
pair meet&send	6 1 0 -1 -1 -1 -3 -1 0 50
pair meet&service	4 -2 3 -1 -1 -1 -1 0 -1 -24
pair meet&shop	-1 2 -1 -1 0 0 -1 2 0 -10
pair meet&sign	-2 -1 -1 6 0 5 -8 4 -3 3
pair meet&slot	7 -2 17 -3 2 -5 5 -3 -16 -64
pair meet&sorry	-2 -4 11 3 4 -4 -7 -1 -1 -23
pair meet&stage	-13 6 13 -5 0 -3 6 -2 -2 -20
pair meet&start	-15 -4 -1 -1 -1 -3 26 0 0 -7
pair meet&study	10 -4 -1 2 -1 0 -5 0 0 -16
pair meet&talk	-6 3 -9 -7 7 -12 31 -5 -1 19
pair meet&task	2 -2 -1 -1 22 -1 -14 -2 -3 -22
pair meet&team	-17 36 0 -2 -3 -7 -9 -8 9 31
pair meet&thank	-15 -8 -4 -5 17 -5 37 -7 -10 18
pair meet&ticket	-18 8 1 -1 -4 -1 14 2 -2 2
pair meet&time	79 -45 21 9 -25 -29 1 2 -12 52
pair meet&title	-9 37 -4 5 -2 0 -23 -6 1 41
pair meet&urgent	2 -2 6 -2 -1 -1 -2 1 0 -6
pair meet&video	12 -2 -2 6 1 -2 -7 -2 -3 -38
pair meet&wait	10 -11 7 -3 1 -5 7 -2 -4 22
pair meet&wish	-1 4 -1 -1 -7 -1 -7 0 13 -1
pair mine&move	-1 -3 4 0 -1 0 -1 2 -1 28
pair mine&not	-1 -1 0 5 0 -8 7 0 -1 14
pair mine&offer	0 -1 0 0 -1 4 -1 0 0 -26
pair mine&onward	0 1 0 0 0 0 -1 0 0 23
pair mine&other	0 -1 0 0 -1 6 -3 0 0 -33
pair mine&pay	-1 -1 -1 0 -2 2 5 -1 -1 5
pair mine&prepare	1 1 0 0 0 0 0 0 0 10
pair mine&received	0 0 1 0 0 0 0 0 0 36
pair mine&recruiter	-3 1 4 0 0 0 0 0 0 25
pair mine&remind	-2 0 4 0 0 0 -1 0 0 27
pair mine&role	-2 -5 7 0 0 3 -2 0 0 94
pair mine&send	3 0 0 5 0 -2 -4 0 0 29
pair mine&sign	0 -2 -1 0 -1 6 -1 0 0 -31
pair mine&slot	0 0 0 0 0 0 0 2 -1 -16
pair mine&stage	0 1 0 0 0 0 -1 0 0 3
pair mine&talk	0 2 -1 0 0 0 0 0 0 30
pair mine&team	-2 0 4 0 0 0 0 0 0 80
pair mine&thank	0 1 -1 0 0 0 0 0 0 88
pair mine&time	-3 -5 15 0 -1 -1 -2 -1 -2 145
pair mine&title	7 -6 6 0 -1 3 -6 -1 -2 -19
pair mine&wait	-1 0 0 0 -1 0 3 0 -1 -16
pair move&not	-11 -6 -10 27 16 -5 -4 -3 -5 -26
pair move&offer	-1 -2 -1 -1 0 -10 17 -1 -1 -31
pair move&office	6 -3 -6 0 -1 2 3 0 -1 46
pair move&official	-4 0 7 0 0 -1 0 -2 0 -6
pair move&onward	-8 9 -8 -2 -2 -3 5 -1 9 8
pair move&other	-6 -7 15 2 -3 -4 8 -2 -3 16
pair move&paper	0 0 0 0 0 0 0 0 0 11
pair move&pay	-4 -7 2 -1 -5 6 6 -1 4 -28
pair move&prepare	-20 -2 20 -2 -2 -1 4 8 -4 -16
pair move&property	-2 -5 4 -1 -3 -7 15 0 0 34
pair move&received	-3 0 5 0 0 0 0 -2 0 19
pair move&recruiter	-5 -5 9 3 -1 -1 6 -1 -6 -24
pair move&remind	15 2 12 -3 -3 -2 -17 -2 -2 -70
pair move&review	-1 -3 -1 0 -4 1 9 0 0 -22
pair move&role	-10 -9 0 -2 4 -21 32 14 -7 -78
pair move&sales	-1 1 1 0 0 2 -1 0 0 16
pair move&send	18 -1 -5 0 -1 0 -9 -1 0 12
pair move&shop	-6 3 6 -1 -2 -1 -2 5 -2 27
pair move&sign	0 -2 0 0 -4 7 6 0 -6 9
pair move&slot	-61 -25 154 -18 -7 -4 -24 -9 -5 -64
pair move&sorry	-9 -1 19 1 13 -14 -1 -2 -6 29
pair move&stage	-15 7 16 -2 6 -2 -1 -1 -8 -9
pair move&start	-1 0 3 0 0 0 -1 0 0 0
pair move&study	0 -1 0 -1 -2 0 10 0 -4 0
pair move&talk	4 0 7 -2 -2 -2 -3 -1 -2 -47
pair move&task	-2 -3 7 -1 -4 0 11 -3 -4 -4
pair move&team	-8 2 17 -2 -6 3 4 -2 -8 3
pair move&thank	-2 8 -1 0 2 -1 5 -1 -11 3
pair move&time	-70 -49 188 6 -12 -20 -31 -10 -2 -4
pair move&title	-27 0 56 -5 -5 -2 2 -4 -15 -48
pair move&video	0 -1 2 -1 3 0 -1 0 -2 4
pair move&wait	-4 -13 16 -1 -9 -6 19 1 -3 -52
pair not&offer	-8 -7 -4 2 38 -32 27 -3 -12 17
pair not&office	-3 -2 -7 23 -3 -4 2 -4 -3 -11
pair not&official	-1 6 7 1 7 1 -5 -7 -9 -27
pair not&onward	-7 -21 -4 -3 80 -5 2 -9 -31 -2
pair not&other	-9 3 -12 20 -26 3 21 -5 5 37
pair not&paper	-1 -3 -5 16 -4 -2 8 -2 -6 11
pair not&pay	-4 -3 0 -1 -8 -13 32 -2 -1 -17
pair not&practice	0 -2 0 0 -12 0 9 -6 12 -29
pair not&prepare	-11 8 -2 -3 3 -1 -4 7 3 -8
pair not&property	-3 -3 -2 6 -3 -2 11 -2 -3 -38
pair not&received	-4 -7 6 -1 28 -15 4 0 -11 48
pair not&recorded	-1 -1 1 0 3 0 -2 0 0 22
pair not&recruiter	2 -6 -1 12 29 -3 -18 0 -14 -36
pair not&remind	-12 5 46 7 -17 -8 -8 -6 -8 -65
pair not&review	-4 -15 -12 10 45 -4 14 -1 -33 -24
pair not&role	-15 -29 -18 57 63 -42 22 -15 -22 56
pair not&sales	-1 -2 -4 10 -2 0 1 -1 -1 7
pair not&send	-2 -24 -5 -5 -10 -12 45 3 9 -35
pair not&service	-3 1 4 1 1 -1 -2 0 -1 0
pair not&shop	1 -3 3 3 -4 3 -3 1 -1 -28
pair not&sign	-6 -11 -1 -1 5 -24 30 2 5 17
pair not&slot	-24 8 18 -4 72 -22 -28 -6 -16 27
pair not&sorry	-10 6 -23 5 34 -18 -14 0 19 94
pair not&stage	0 -14 -5 -3 29 -6 -2 -5 5 29
pair not&start	-4 -6 -1 -1 -3 -10 24 0 -1 3
pair not&study	-1 -2 -1 -1 23 0 -12 -1 -5 -12
pair not&talk	-10 -5 30 -4 8 5 -8 -14 -2 26
pair not&task	-6 -8 -1 -3 33 -3 10 -9 -13 24
pair not&team	4 0 17 -13 54 -11 -22 -4 -26 -61
pair not&thank	-2 -4 -2 -2 12 -2 -5 3 1 -45
pair not&ticket	2 -8 -2 -3 -6 -2 15 3 1 -2
pair not&time	-125 7 109 119 -35 -42 -32 -4 2 -97
pair not&title	-16 -16 12 14 13 -10 2 -17 19 -42
pair not&urgent	-3 -6 16 -3 -3 2 -2 0 -1 -46
pair not&video	4 3 -9 7 -1 0 -1 -1 -1 21
pair not&wait	9 1 -18 0 8 -5 11 -1 -6 -2
pair not&wish	-11 3 -1 -1 3 -3 13 -1 -1 28
pair offer&office	3 1 0 1 -3 0 -1 0 -1 1
pair offer&official	0 -1 0 3 -4 4 -2 0 0 -14
pair offer&onward	-4 0 -1 -1 -3 16 -4 -1 -2 9
pair offer&other	-2 -3 -2 1 25 -11 -4 -1 -2 -1
pair offer&pay	-10 -6 -4 -3 -8 51 -15 -3 -2 -34
pair offer&practice	0 0 0 0 0 0 0 0 0 17
pair offer&prepare	3 -4 -1 7 -2 13 -10 -1 -3 -15
pair offer&property	0 -3 -1 1 -5 9 -1 0 0 15
pair offer&received	3 0 0 0 -2 -12 12 0 -1 -4
pair offer&recruiter	0 -1 0 0 1 2 -1 0 0 20
pair offer&remind	-3 -1 -1 0 -1 0 7 -1 -1 -2
pair offer&review	-2 -1 -1 -1 1 30 -16 -6 -4 -10
pair offer&role	-28 -20 -9 -6 18 85 -29 -5 -6 -7
pair offer&sales	-1 1 -1 0 -11 16 -10 0 7 36
pair offer&send	-4 -6 -2 2 -4 30 -11 -2 -2 -2
pair offer&service	-4 0 -4 0 -1 0 0 0 10 3
pair offer&shop	0 -1 0 0 -2 19 -12 -1 -1 19
pair offer&sign	-7 -8 -5 4 5 -8 30 -6 -5 -40
pair offer&slot	-7 -3 -11 -1 27 9 -11 -1 -2 20
pair offer&sorry	-1 -1 -1 1 17 -12 -2 0 -1 81
pair offer&stage	-3 3 0 0 -5 0 0 0 6 14
pair offer&start	-12 -9 -3 -2 -6 19 14 -1 -1 -54
pair offer&study	0 0 0 0 0 2 -1 0 0 20
pair offer&talk	-3 -1 -1 -1 -6 4 6 3 -1 17
pair offer&task	-2 4 -1 -1 -6 2 -2 0 7 28
pair offer&team	-4 3 -5 -1 4 9 -2 -2 -3 -4
pair offer&thank	-4 4 0 0 0 -14 13 0 2 91
pair offer&ticket	0 -1 -1 0 -1 12 -7 -1 -1 -5
pair offer&time	-28 8 -21 -9 22 55 -10 -8 -8 -41
pair offer&title	-19 2 -9 4 -8 47 -7 -5 -6 -67
pair offer&video	0 2 -1 0 0 0 0 -1 0 -9
pair offer&wait	-2 -2 -1 -1 -11 25 -1 -6 -1 -1
pair offer&wish	0 3 0 0 -1 1 -2 0 -1 15
pair office&official	0 0 0 0 0 0 0 0 0 15
pair office&onward	-2 5 0 0 1 0 -1 0 0 9
pair office&other	-1 2 -1 1 6 -1 -4 -1 -1 -46
pair office&pay	0 0 0 0 -1 3 -1 0 0 1
pair office&prepare	0 -1 -1 1 -1 0 2 0 -1 13
pair office&property	-2 -3 -1 11 -2 -2 1 -1 -1 -30
pair office&received	2 -1 0 0 -4 -1 10 -2 -4 9
pair office&recruiter	4 -2 -1 7 -7 -1 0 3 -1 -19
pair office&remind	-1 -1 3 -1 -1 0 -3 4 0 -22
pair office&review	2 -1 -3 6 -1 -1 0 -1 -1 12
pair office&role	3 19 -4 4 -14 -4 2 -2 -5 21
pair office&sales	-10 21 -7 6 4 -11 12 -5 -10 -33
pair office&send	0 0 0 0 -1 0 3 0 -1 7
pair office&shop	0 0 0 0 4 0 -1 0 -1 9
pair office&sign	-4 0 -2 5 -2 2 -7 7 -1 8
pair office&slot	-3 -2 -3 -2 7 10 -1 -3 -2 26
pair office&sorry	0 0 0 0 5 0 -3 0 0 30
pair office&stage	1 -2 -1 -1 12 -1 -9 0 -1 -18
pair office&start	16 -4 -2 -2 -1 -1 -4 0 -1 -25
pair office&study	9 -7 0 0 0 0 -1 0 0 -6
pair office&talk	10 1 -1 -1 -3 -1 -5 2 -2 6
pair office&task	0 0 0 0 0 0 1 0 0 20
pair office&team	-9 7 -4 -8 -1 -2 24 1 -9 -51
pair office&thank	-1 1 0 6 0 -1 -4 0 0 45
pair office&ticket	0 0 0 0 0 0 0 0 0 12
pair office&time	-16 -8 -1 20 -7 -6 26 -3 -5 56
pair office&title	19 22 -13 -6 -5 -5 -4 -2 -5 -44
pair office&video	1 0 0 0 0 0 0 0 0 49
pair office&wait	-1 -1 -1 0 -1 -1 7 -1 -1 -31
pair office&wish	5 0 0 -1 -1 0 -2 0 0 0
pair official&onward	-1 -1 -1 0 13 -1 -1 -1 -8 -10
pair official&other	0 0 0 3 -1 0 -1 0 0 6
pair official&paper	0 0 0 0 0 0 1 0 0 8
pair official&pay	-1 -1 0 0 -4 1 6 0 -1 12
pair official&prepare	6 5 2 -2 -2 1 -6 -4 1 33
pair official&property	10 -4 -1 -1 -2 -1 0 -1 0 -50
pair official&received	-5 -3 3 -1 4 -6 -2 5 5 -37
pair official&recorded	-1 6 0 -1 -1 0 -5 0 2 -12
pair official&recruiter	0 -3 -1 0 1 1 2 0 -1 -22
pair official&remind	1 0 0 0 0 0 1 -1 0 -26
pair official&review	0 8 -1 0 1 -2 -7 1 0 -4
pair official&role	-2 5 -1 1 9 5 -10 -1 -4 -42
pair official&sales	-13 13 -1 0 9 1 -3 -1 -5 10
pair official&send	1 -2 -2 -1 -4 3 14 -7 -2 -107
pair official&service	17 -1 -8 -1 0 0 -1 -5 -1 2
pair official&shop	-1 2 -1 -1 -2 5 -3 0 1 -22
pair official&sign	-1 -1 -1 3 -4 6 -1 -1 -1 7
pair official&slot	7 -3 0 -1 -5 0 2 1 -2 16
pair official&sorry	0 0 0 1 1 0 -1 0 0 -23
pair official&stage	0 -3 -1 0 6 -1 -1 0 -1 -36
pair official&start	-4 0 0 0 -2 4 3 0 0 -3
pair official&study	-1 -1 0 0 0 0 -3 0 6 -15
pair official&talk	0 5 0 0 0 0 -4 0 0 36
pair official&task	0 8 0 0 0 -2 -4 0 0 4
pair official&team	0 -2 1 -1 1 -13 16 -3 2 -65
pair official&thank	-1 1 0 0 13 -1 -2 0 -10 -1
pair official&ticket	13 -4 -2 -1 -2 1 -8 7 -4 1
pair official&time	18 -2 -8 0 -6 -1 9 -8 -1 120
pair official&title	-5 10 6 0 6 1 -4 -9 -5 -18
pair official&video	0 2 0 0 0 0 0 0 0 -15
pair official&wait	-1 -1 -1 0 0 1 1 0 1 -7
pair onward&other	-3 -3 -4 1 6 -4 12 -2 -4 17
pair onward&pay	-1 -3 0 0 -9 2 13 0 -1 7
pair onward&prepare	-2 -1 9 -2 0 -2 -1 -1 0 -20
pair onward&property	0 -3 0 0 -4 8 -1 0 1 3
pair onward&received	0 0 0 0 2 0 -17 0 16 -2
pair onward&recruiter	-3 6 -3 1 3 -2 1 -1 -3 -2
pair onward&remind	-3 -14 0 0 -2 -1 25 -2 -2 5
pair onward&review	-2 -11 -2 -3 10 -2 6 -2 6 -69
pair onward&role	-5 -6 -3 -10 9 17 34 -8 -30 -97
pair onward&sales	9 1 -2 -1 -2 -1 -12 9 -1 -68
pair onward&send	5 20 -7 -2 -16 -1 8 -1 -6 17
pair onward&shop	-1 -2 -1 -1 -5 -1 15 -1 -3 -15
pair onward&sign	-1 0 0 0 0 4 -1 0 0 18
pair onward&slot	-3 18 -5 -4 -14 5 6 2 -5 -16
pair onward&sorry	-3 -3 0 1 2 -2 10 -1 -3 18
pair onward&stage	-8 10 3 -13 17 -16 11 -10 6 -19
pair onward&start	-7 -5 -1 -3 0 18 -1 0 -1 -5
pair onward&study	-2 -2 -1 -1 -1 -1 -32 1 39 -29
pair onward&talk	-3 -15 21 -1 -9 16 -7 -1 -1 -4
pair onward&task	-1 -11 -3 -3 -6 -4 21 -4 10 7
pair onward&team	-14 35 -2 1 6 5 -16 -4 -10 -23
pair onward&thank	-2 -1 0 -1 -2 -1 -14 -1 21 12
pair onward&ticket	-1 -1 -1 -1 -3 -1 4 -2 5 15
pair onward&time	-8 -40 21 2 -5 28 1 -8 9 -29
pair onward&title	-7 31 -2 -4 -1 0 1 -3 -15 -28
pair onward&video	2 5 -1 0 -1 0 -4 0 -1 -18
pair onward&wait	-9 -6 -2 -3 -8 -1 31 0 -2 -24
pair onward&wish	-1 3 -1 -1 4 7 -9 0 -2 -11
pair other&paper	0 0 0 0 8 0 -5 0 -1 7
pair other&pay	-1 -2 1 -1 -3 -4 12 -1 -1 5
pair other&prepare	-5 -1 4 1 7 0 -4 0 -1 3
pair other&property	-1 -1 -1 4 2 -1 -2 0 0 104
pair other&received	-1 -3 -1 -1 4 -1 -3 3 2 2
pair other&recruiter	1 -2 -1 4 12 -2 -10 -1 -1 -51
pair other&remind	-9 3 -3 25 -18 4 1 -2 -1 -23
pair other&review	-2 -3 -2 -1 -4 -2 2 -2 13 -10
pair other&role	-9 -14 -13 14 36 -8 -4 -3 -1 -51
pair other&sales	-1 -1 -1 0 5 -1 1 -1 -1 49
pair other&send	-1 -2 -1 1 7 -1 1 -1 -2 54
pair other&shop	-1 -2 -7 0 13 -1 -2 0 -1 0
pair other&sign	-4 -3 0 6 7 -1 -1 -2 -2 38
pair other&slot	5 32 12 -4 -25 -16 -5 -6 7 -18
pair other&sorry	-2 -6 4 0 17 -2 -7 -2 -2 18
pair other&stage	-1 -4 3 -1 3 -2 5 -1 -1 18
pair other&start	0 0 0 0 3 0 -1 0 0 -8
pair other&talk	-1 -30 -2 -1 8 11 2 -6 19 13
pair other&task	0 -1 0 0 6 0 -5 0 0 56
pair other&team	-14 -8 -2 2 70 -6 -31 -2 -7 -1
pair other&thank	2 -13 -9 0 9 7 8 -2 -1 2
pair other&ticket	-1 -1 -1 0 -2 0 -1 6 0 -6
pair other&time	-18 8 -3 30 14 -12 2 -5 -16 51
pair other&title	-7 -22 -12 5 53 -20 12 -9 1 -12
pair other&video	-1 5 0 0 3 -4 -4 0 2 -12
pair other&wait	-2 1 0 -1 -18 -2 26 -2 -2 58
pair other&wish	-1 -1 0 0 5 0 0 0 -2 24
pair paper&prepare	0 -1 0 0 0 0 0 0 1 16
pair paper&received	0 0 0 0 0 0 -1 0 3 11
pair paper&review	-3 1 -4 6 3 -2 -7 -1 7 36
pair paper&role	2 -2 -2 2 13 -1 -4 -1 -6 -53
pair paper&send	0 0 0 0 0 0 1 0 0 5
pair paper&sign	0 -1 0 0 -1 0 4 0 -1 26
pair paper&slot	1 0 1 0 0 0 0 0 0 39
pair paper&sorry	0 -1 0 0 0 0 5 0 -3 22
pair paper&talk	1 0 0 0 0 0 -1 0 0 7
pair paper&task	-5 2 -1 -1 -4 -4 -2 -1 16 -12
pair paper&team	1 -1 0 1 0 -1 0 0 0 7
pair paper&thank	-1 0 0 0 -1 0 -1 0 4 -16
pair paper&time	0 -7 -5 16 -3 -2 -10 -2 13 -34
pair paper&title	-1 -7 -1 0 -2 -1 4 -1 9 -17
pair paper&wait	0 0 0 0 -16 0 20 0 -4 5
pair pay&practice	0 -2 -1 0 0 5 -1 0 0 0
pair pay&prepare	-8 -2 -1 -1 -2 20 -6 0 -1 34
pair pay&property	-5 0 -6 -2 -2 -3 21 -2 -2 -70
pair pay&received	-1 0 0 0 0 0 -1 2 1 50
pair pay&recruiter	-4 3 -2 -1 3 6 -2 -1 -1 37
pair pay&remind	4 -1 2 -1 0 0 -3 0 0 3
pair pay&review	9 4 -1 0 -1 0 -1 -1 -9 1
pair pay&role	-2 14 -3 -2 -10 19 -8 -2 -5 -32
pair pay&sales	-4 -1 -3 0 -2 1 10 -1 0 6
pair pay&send	-1 -4 -4 -2 -2 11 7 -2 -2 -94
pair pay&service	-1 4 -2 -1 0 -2 3 0 -2 -9
pair pay&shop	-3 -1 -4 -1 1 1 7 0 -1 9
pair pay&sign	-7 -6 -4 -2 -10 33 0 -3 -2 -56
pair pay&slot	19 22 -6 0 -33 68 -57 -8 -4 -10
pair pay&stage	4 4 -1 0 -1 -1 -2 0 -2 -10
pair pay&start	-10 -4 -2 -2 -3 40 -16 -2 0 -52
pair pay&study	-4 0 -3 0 0 0 7 0 0 65
pair pay&talk	0 5 -2 -1 -2 11 -9 -1 -1 -32
pair pay&task	2 0 -1 -1 18 -9 -8 -1 -1 10
pair pay&team	0 11 -3 -2 -2 13 -13 -2 -3 0
pair pay&thank	0 0 0 0 2 0 0 0 0 3
pair pay&ticket	-1 -1 -1 0 7 2 -8 1 1 -13
pair pay&time	-21 -28 9 -7 9 89 -44 -2 -4 -7
pair pay&title	-9 24 -3 -3 -12 13 -1 -3 -6 47
pair pay&video	0 1 0 0 0 0 0 0 0 18
pair pay&wait	-2 -6 -3 0 -9 10 12 -3 1 -26
pair practice&prepare	0 -1 5 0 0 -2 -1 0 0 -4
pair practice&recruiter	0 0 0 0 0 0 0 0 0 30
pair practice&remind	-8 -1 -1 -3 0 0 14 0 0 11
pair practice&review	0 0 0 0 0 0 1 0 0 6
pair practice&role	0 0 0 0 1 0 0 0 0 8
pair practice&sales	0 0 0 0 0 0 0 0 0 5
pair practice&send	0 -1 0 0 -2 0 10 -6 -1 -25
pair practice&shop	0 0 0 0 0 0 0 0 0 3
pair practice&slot	0 -3 -1 0 -10 4 -2 0 12 -9
pair practice&study	0 0 0 0 0 0 0 0 0 3
pair practice&team	0 0 0 0 0 0 0 0 0 6
pair practice&thank	0 0 0 0 0 0 0 0 0 20
pair practice&ticket	0 0 0 0 0 0 0 0 0 9
pair practice&time	-13 -3 3 -4 0 -2 12 6 0 82
pair practice&title	1 -1 0 0 -10 0 -1 0 12 3
pair practice&video	0 0 0 0 0 0 0 0 0 -11
pair prepare&property	1 -1 0 1 -1 0 0 0 0 67
pair prepare&received	7 -11 -2 -1 -8 -1 -5 0 20 19
pair prepare&recorded	-3 3 0 0 0 0 0 0 0 6
pair prepare&recruiter	-3 -1 -1 -7 -4 3 6 4 4 -38
pair prepare&remind	-5 -3 -3 -1 -2 3 -4 16 -1 -11
pair prepare&review	6 -2 -3 -1 -9 -1 17 -4 -3 -16
pair prepare&role	10 -3 4 -10 -3 10 -10 -4 7 62
pair prepare&sales	0 -1 0 0 -4 0 2 -4 7 10
pair prepare&send	2 -5 -3 2 -3 -16 28 2 -6 11
pair prepare&service	-10 2 -2 -1 -1 0 13 -1 0 -20
pair prepare&shop	2 -1 0 -1 -2 4 -2 4 -3 -1
pair prepare&sign	-3 -2 2 4 -2 5 2 -1 -6 54
pair prepare&slot	-9 -7 22 1 -5 -11 5 -4 7 -28
pair prepare&sorry	-1 -3 -5 12 6 -11 2 1 -1 -19
pair prepare&stage	-4 -4 11 1 1 -1 -2 2 -4 2
pair prepare&start	-10 -9 0 -1 1 -8 27 -1 1 -29
pair prepare&study	0 1 -1 0 0 -1 2 0 0 -21
pair prepare&talk	6 -11 -2 -1 -2 0 13 -1 -1 -20
pair prepare&task	0 -3 -1 -1 4 -1 4 -1 -1 27
pair prepare&team	4 -11 1 1 -14 0 5 -3 17 16
pair prepare&thank	6 -2 -1 2 6 -1 -7 -1 0 16
pair prepare&ticket	-6 -2 -1 -1 -3 1 6 0 7 1
pair prepare&time	-10 -20 21 -17 -17 -18 50 10 0 -31
pair prepare&title	3 -13 6 2 -8 -3 -8 -6 25 -28
pair prepare&video	6 -3 0 0 0 0 0 0 0 17
pair prepare&wait	-6 -14 20 -2 -5 -1 4 4 0 -36
pair prepare&wish	0 0 0 0 1 0 0 0 0 20
pair property&received	0 0 0 0 1 0 0 0 1 45
pair property&recruiter	-1 -1 -1 1 2 3 -1 0 -1 -47
pair property&remind	2 -1 0 1 0 0 -1 -1 0 12
pair property&review	-1 -1 0 0 7 0 -4 0 -1 -8
pair property&role	6 -13 -3 6 -8 0 17 -2 -2 -94
pair property&sales	-3 0 -3 0 0 1 8 0 0 13
pair property&send	-4 -1 -3 0 0 -1 11 0 0 -37
pair property&service	4 12 -3 0 -2 -6 -2 -1 -2 24
pair property&sign	-1 -1 -1 6 -3 7 -5 0 -1 -1
pair property&slot	12 -3 -4 0 -2 -1 -1 -1 -1 8
pair property&sorry	-1 -1 1 3 -1 0 -1 0 0 27
pair property&stage	0 3 0 0 0 -1 -1 0 0 17
pair property&talk	1 -3 -1 0 -5 9 -1 0 0 24
pair property&team	5 9 -3 0 10 -3 -13 -1 -5 -33
pair property&thank	6 2 -6 39 -13 -7 -10 -7 -5 5
pair property&ticket	1 0 0 0 0 1 -1 0 0 -9
pair property&time	23 4 -9 10 -6 14 -25 -4 -6 23
pair property&title	8 -3 -3 -3 4 -1 2 -3 -2 -70
pair property&wait	0 -1 -1 0 -1 7 -3 -1 -1 -21
pair property&wish	-2 -1 0 0 -2 -1 5 0 0 -1
pair received&recorded	-7 1 -7 -1 -6 -1 3 0 19 -7
pair received&recruiter	-1 -2 -1 -1 -4 -1 -3 4 8 4
pair received&remind	0 -3 5 -1 0 -1 -3 0 2 -8
pair received&review	-3 -3 -2 -1 -6 -2 -11 0 27 -22
pair received&role	-10 -9 -5 -4 14 -11 -10 -9 45 -20
pair received&sales	-5 -1 0 0 8 -2 7 -5 -2 -38
pair received&send	-5 -2 -1 -1 -3 0 11 8 -6 -40
pair received&shop	-8 -3 -1 -2 0 -1 16 4 -5 -31
pair received&sign	5 -3 -2 -1 21 -11 2 -5 -6 -41
pair received&slot	15 -21 2 -2 1 -2 2 6 -1 -33
pair received&sorry	-1 -2 5 -1 2 -1 -2 0 -1 8
pair received&stage	2 -3 -1 -1 -3 -1 -5 -2 15 25
pair received&start	7 -7 0 0 0 -12 13 0 0 7
pair received&study	-2 -2 -1 -1 -2 -1 -19 -1 28 -30
pair received&talk	3 0 -1 0 0 0 -1 0 0 -3
pair received&task	-1 -2 -1 0 -2 -1 10 -2 -1 -18
pair received&team	5 8 -1 -1 -9 0 16 13 -30 51
pair received&thank	-8 -22 -4 -2 -8 -3 45 -15 17 14
pair received&ticket	-4 -13 -4 -3 -8 -4 -17 52 -1 -97
pair received&time	-6 -2 -3 -4 -8 -6 -6 1 36 -13
pair received&title	-3 -10 -5 -4 -11 -5 -8 -3 50 -69
pair received&video	-1 5 0 0 -1 0 -2 -1 1 -2
pair received&wait	5 -10 -1 0 -2 2 -4 15 -4 -18
pair received&wish	-1 0 0 0 -1 0 -1 0 3 23
pair recorded&recruiter	-1 -9 1 0 4 0 8 0 -1 0
pair recorded&review	0 -1 0 0 -2 0 -1 0 4 -8
pair recorded&role	-5 15 -1 -1 -1 -1 -5 -1 0 -17
pair recorded&send	0 5 0 0 -1 0 -2 -1 -1 6
pair recorded&sign	0 0 0 0 0 0 0 0 0 5
pair recorded&slot	-2 13 0 -1 -1 -1 -7 -1 -1 25
pair recorded&stage	-3 22 0 0 -1 -1 -16 0 -2 -19
pair recorded&study	0 -1 0 0 -1 0 -1 0 3 -3
pair recorded&talk	0 4 1 0 0 0 -4 0 0 -8
pair recorded&team	-2 5 1 -1 -2 -1 6 -1 -5 2
pair recorded&ticket	-1 12 -1 -1 -1 -1 -7 0 -1 -17
pair recorded&time	-15 40 -7 -3 -3 -2 -16 -5 10 10
pair recorded&title	-6 9 0 -1 -2 -1 -3 -1 4 19
pair recorded&video	-9 30 -2 -2 -2 -1 -10 -2 -2 -2
pair recruiter&remind	-6 7 1 2 7 -1 -12 5 -3 6
pair recruiter&review	-3 -4 -2 0 -22 -1 42 -2 -9 -9
pair recruiter&role	8 3 -8 -5 7 0 1 1 -7 31
pair recruiter&sales	-3 4 -1 3 0 -1 -2 0 0 -6
pair recruiter&send	-4 13 -3 -3 -5 -1 4 -1 0 3
pair recruiter&service	-2 0 0 4 0 0 -1 0 0 -6
pair recruiter&shop	-1 -3 0 5 -4 -6 9 0 0 -14
pair recruiter&sign	-1 -2 -1 -1 1 7 -2 -1 -1 4
pair recruiter&slot	-4 3 -2 0 3 -3 14 -1 -10 -30
pair recruiter&sorry	-2 0 0 3 0 0 0 0 0 -4
pair recruiter&stage	-9 -3 1 6 -10 -3 27 5 -13 -58
pair recruiter&study	0 1 0 0 1 0 -1 0 0 10
pair recruiter&talk	3 25 -2 -3 -3 -1 -16 -1 -2 28
pair recruiter&task	0 -2 -1 3 -3 0 1 0 3 6
pair recruiter&team	-7 -3 13 -14 -12 -5 21 17 -11 -12
pair recruiter&thank	-1 -2 -1 -3 3 -1 -11 22 -7 17
pair recruiter&ticket	-9 -3 -5 -2 -1 -2 26 -6 2 -15
pair recruiter&time	-6 5 -1 12 2 4 3 -1 -17 -10
pair recruiter&title	1 17 1 -7 -16 1 59 -5 -51 59
pair recruiter&urgent	-1 -1 -1 1 -1 -1 -2 6 -1 9
pair recruiter&video	-2 11 0 1 -2 0 -7 0 -1 -6
pair recruiter&wait	-2 -3 -1 -1 -8 -1 1 -3 17 4
pair remind&review	-5 -1 -3 -2 8 -1 6 -1 -2 0
pair remind&role	-9 0 -5 22 -2 -5 2 -2 -1 3
pair remind&sales	2 -1 3 -1 0 0 -1 0 -1 11
pair remind&send	3 18 -3 0 0 0 -16 -1 -1 22
pair remind&service	-1 -2 5 1 0 0 -1 0 0 16
pair remind&shop	0 0 2 0 0 0 0 0 0 4
pair remind&sign	-2 -2 2 -1 -5 20 -10 -1 -1 -14
pair remind&slot	-10 -10 0 -8 -10 -9 63 -11 -5 -74
pair remind&sorry	-11 -8 26 18 -5 -4 -14 -2 -2 -57
pair remind&stage	3 -6 -3 -3 -4 4 17 -3 -4 -62
pair remind&start	-12 -8 2 -1 0 -6 27 -1 0 -4
pair remind&study	-1 -1 0 11 -1 -2 -6 -1 0 2
pair remind&talk	-10 14 25 -5 -3 -9 0 -9 -2 -17
pair remind&task	-16 2 -1 1 -1 -1 20 -2 -1 -20
pair remind&team	-4 7 10 -3 -1 -3 3 -4 -4 25
pair remind&thank	-7 -2 -3 -4 -11 4 23 -1 0 31
pair remind&ticket	-1 0 0 -1 5 0 1 0 -2 8
pair remind&time	8 -62 43 6 3 -35 68 -9 -22 30
pair remind&title	-2 6 6 -5 -1 -2 0 -2 -1 41
pair remind&video	-2 3 2 -1 0 0 -1 0 -1 -6
pair remind&wait	7 3 -26 -2 7 12 7 -5 -2 -58
pair review&role	7 2 -5 -1 21 -6 -1 -3 -14 -9
pair review&sales	-1 3 -5 6 -4 -2 4 -1 -2 12
pair review&send	-2 -2 -1 -1 -2 2 10 0 -4 22
pair review&service	0 0 0 0 -2 0 11 0 -7 0
pair review&shop	0 0 0 0 3 0 0 0 -1 2
pair review&sign	-1 8 -1 -1 -2 4 -6 -1 -1 12
pair review&slot	0 9 -2 0 11 -1 -10 0 -8 19
pair review&sorry	-1 -1 -1 -1 8 -1 -2 -1 -2 43
pair review&stage	-6 -13 -2 -2 1 -2 22 -2 3 -18
pair review&study	-1 -1 0 0 4 0 2 0 -2 8
pair review&talk	-1 4 -1 -1 0 0 3 0 -3 17
pair review&task	-7 -1 3 -4 -1 -9 21 -6 3 15
pair review&team	12 -6 -4 -5 -3 -3 27 -4 -15 -26
pair review&thank	-2 -2 -1 -1 15 -1 -1 -1 -6 -39
pair review&ticket	-4 0 -1 -1 4 -2 -7 2 11 -6
pair review&time	5 -17 -15 -2 13 -6 -22 -6 51 -37
pair review&title	2 -3 -7 -7 2 -5 56 -7 -31 -71
pair review&video	-1 1 0 0 0 0 1 0 1 -5
pair review&wait	-11 -6 -2 -2 -12 17 17 -8 8 -12
pair review&wish	0 -1 0 0 -4 0 1 0 5 -3
pair role&sales	-5 29 -5 -7 11 -3 -7 -5 -8 -49
pair role&send	11 3 -3 -4 -24 18 -5 -2 6 70
pair role&service	-1 -2 -1 -1 1 -5 -6 -1 14 7
pair role&shop	0 3 -12 -1 -8 3 17 -4 2 18
pair role&sign	-8 -10 -5 17 15 10 -18 -7 6 44
pair role&slot	19 14 -3 -5 4 -3 -5 1 -22 -75
pair role&sorry	-13 -5 2 22 13 -16 6 -4 -5 -27
pair role&stage	10 6 -11 -6 24 -7 0 -5 -11 -12
pair role&start	3 -16 -3 -7 1 43 -11 -2 -9 -21
pair role&study	-5 5 -1 -2 11 -2 -3 -1 -2 -42
pair role&talk	32 58 -14 -9 -11 -6 -33 -5 -11 -90
pair role&task	5 -9 -2 -1 -18 -4 40 -3 -9 15
pair role&team	-2 25 -12 1 -10 5 7 -1 -12 33
pair role&thank	12 11 -12 -8 28 -13 -62 -7 52 -118
pair role&ticket	-5 -4 -6 -4 16 -3 -3 -4 12 -71
pair role&time	53 -50 -11 35 28 43 -51 -11 -36 -33
pair role&title	-10 75 -33 -3 -5 0 27 -30 -20 -55
pair role&urgent	-1 8 -5 0 -2 1 -3 4 0 17
pair role&video	-1 15 3 -3 -2 -3 -5 -3 -1 -4
pair role&wait	-5 -9 1 -2 -23 -5 54 -3 -8 89
pair role&wish	-2 -2 -3 9 -30 -1 28 -4 5 -33
pair sales&send	-5 -3 0 0 -1 0 10 0 -1 16
pair sales&service	-4 -1 6 0 0 0 -1 1 0 -28
pair sales&shop	-11 -3 3 1 -3 11 5 -2 -2 -35
pair sales&sign	-1 -1 0 0 -5 7 1 -1 0 3
pair sales&slot	7 5 -4 -1 -1 -2 -2 -1 -1 4
pair sales&sorry	-1 -1 1 0 4 0 -3 0 0 13
pair sales&stage	-3 7 -1 2 -10 -1 -2 0 7 5
pair sales&start	16 -4 -2 -2 -2 -2 -3 0 0 -11
pair sales&study	-3 0 -3 0 0 -1 8 0 0 -2
pair sales&talk	2 10 -2 1 -5 -2 -2 -1 -1 -37
pair sales&task	2 -1 0 0 -7 0 0 0 7 16
pair sales&team	6 5 -3 -3 -1 -1 0 -2 -1 -27
pair sales&thank	12 -8 -1 -4 16 -1 -3 0 -11 31
pair sales&ticket	-4 2 -1 -1 -1 -1 -1 -2 8 8
pair sales&time	8 -9 2 7 -4 -3 14 -3 -11 -1
pair sales&title	-6 40 -5 -4 -15 -5 8 -3 -10 -15
pair sales&video	6 -1 0 0 0 0 -1 0 -3 44
pair sales&wait	0 -1 -1 0 -1 -1 7 -1 -1 -37
pair sales&wish	4 0 0 -1 -16 -1 14 0 0 -11
pair send&shop	-15 -5 -22 6 -5 -2 19 20 3 21
pair send&sign	-17 -12 -7 -4 -8 109 -57 -1 -2 -35
pair send&slot	-5 64 2 -6 -8 -3 -31 -3 -10 -27
pair send&sorry	-2 -2 -2 15 -14 -2 8 -1 -1 2
pair send&stage	12 20 -3 0 -7 -3 -15 -1 -2 6
pair send&start	-2 -1 0 0 -1 -9 16 -1 -1 -25
pair send&study	-4 -3 -4 -1 1 0 12 -1 -1 -2
pair send&talk	8 2 -2 5 -2 -1 -7 -1 -2 -6
pair send&task	-9 -7 -6 -2 -8 -9 48 -4 -3 -43
pair send&team	-1 1 -6 3 -7 -1 40 -1 -29 26
pair send&thank	-2 1 -2 -1 -14 0 -18 -3 39 11
pair send&ticket	-3 -7 10 -5 -5 3 5 6 -4 -25
pair send&time	-18 -8 -24 -11 -7 13 37 35 -16 -11
pair send&title	19 -7 -7 0 -20 3 30 -4 -15 70
pair send&video	5 12 -2 -1 -2 -1 -8 -2 -1 -36
pair send&wait	-3 -10 7 -2 -3 0 15 -2 -3 -32
pair service&slot	7 4 4 -1 -1 -3 -8 -1 -1 80
pair service&sorry	-1 -6 7 1 0 0 -1 0 0 -27
pair service&talk	5 -1 -1 0 0 0 -1 0 -1 -28
pair service&task	0 -1 -1 1 3 0 -1 0 0 -43
pair service&team	0 13 -1 -1 -2 -2 4 0 -10 24
pair service&thank	-1 -2 0 -1 -2 -4 -2 0 13 -5
pair service&time	8 12 3 -1 -2 -7 -4 -3 -5 21
pair service&title	19 -3 -3 -3 -6 -11 -11 -6 24 19
pair shop&sign	11 -21 14 -2 1 6 -11 0 1 -17
pair shop&slot	3 2 -3 -1 -4 1 3 -1 -1 -19
pair shop&sorry	0 0 0 0 0 0 0 0 0 18
pair shop&stage	0 -3 -1 0 -2 0 6 -1 2 -12
pair shop&study	-4 0 -4 1 0 -1 8 0 0 -6
pair shop&talk	-1 1 -1 3 0 0 -1 0 0 -7
pair shop&task	2 -5 -2 -1 -15 -2 28 -2 -2 -4
pair shop&team	1 -1 1 0 1 0 5 0 -5 -15
pair shop&thank	-1 3 -4 -1 3 0 -2 2 0 -10
pair shop&ticket	-9 1 -1 -1 -3 0 18 -2 -4 -21
pair shop&time	-22 -1 4 2 -2 -3 -2 26 -2 -19
pair shop&title	-2 -6 -5 4 11 -2 -6 0 5 -24
pair shop&video	3 -2 0 0 0 0 0 0 0 11
pair shop&wait	1 -3 3 -3 -2 -2 7 -1 -1 1
pair sign&slot	0 -9 -1 4 -3 13 -6 -1 4 28
pair sign&sorry	-1 -2 3 1 3 -1 1 0 -3 34
pair sign&stage	5 -2 -1 -1 -5 1 -5 -1 8 51
pair sign&start	-2 -2 -1 -1 -3 0 10 -1 -1 -3
pair sign&study	-2 0 0 0 2 -10 12 0 -1 -8
pair sign&talk	1 -1 -1 -1 1 3 -3 3 -2 -22
pair sign&task	6 -3 -1 -1 5 -1 -1 -1 -4 -18
pair sign&team	4 -3 -2 -2 17 3 -9 -3 -6 18
pair sign&thank	-1 -1 -2 5 -10 -4 -11 -3 27 -30
pair sign&ticket	-2 -6 -1 -1 -2 19 -3 -1 -3 33
pair sign&time	-12 -19 -6 -4 -9 94 -48 2 2 0
pair sign&title	3 -6 -3 2 -11 -15 9 4 17 -61
pair sign&wait	-3 -2 -2 -1 -7 14 -5 -2 9 -36
pair slot&sorry	-3 -10 16 8 2 -4 -6 -1 -2 9
pair slot&stage	-11 42 11 -3 8 -5 -43 -3 2 -21
pair slot&start	1 -12 2 -3 -6 14 2 -2 5 -16
pair slot&study	11 -8 -2 0 -1 0 -1 2 -1 3
pair slot&talk	7 28 -3 -2 -6 3 -12 -8 -8 16
pair slot&task	-10 -3 -1 -1 -4 -3 30 -2 -6 17
pair slot&team	5 -12 3 -5 25 0 -1 -5 -9 -16
pair slot&thank	17 -31 -12 -3 8 -7 48 -8 -12 -2
pair slot&ticket	-1 -4 -3 -2 2 7 -9 28 -17 35
pair slot&time	37 -6 43 -31 -30 -67 99 -11 -33 -6
pair slot&title	-1 39 1 -11 -24 -4 -18 3 14 -10
pair slot&urgent	-1 8 -4 1 -2 -1 -2 0 0 -1
pair slot&video	-9 9 1 5 -3 -2 2 -2 -1 39
pair slot&wait	15 -17 1 -6 16 -1 -8 0 1 26
pair slot&wish	1 4 -1 1 -5 7 -7 0 0 -9
pair sorry&stage	-3 -5 4 0 13 -1 -7 -1 -2 22
pair sorry&study	0 0 0 1 0 0 0 0 0 12
pair sorry&talk	-3 -1 0 17 -5 -2 -6 -1 -1 4
pair sorry&task	-3 0 -2 6 0 0 -1 0 0 0
pair sorry&team	-6 -3 2 14 16 -3 -16 -2 -2 -43
pair sorry&thank	-2 2 3 5 -2 -1 2 -1 -5 -21
pair sorry&ticket	0 0 0 0 2 0 -1 0 0 -3
pair sorry&time	-29 4 37 47 -3 -18 -25 -6 -6 -2
pair sorry&title	-6 -3 7 9 -16 -3 15 -1 -2 -21
pair sorry&wait	-3 -3 3 -2 1 -6 25 -7 -7 1
pair stage&start	0 -1 -1 -1 5 2 -4 0 -1 8
pair stage&study	-1 -2 -1 -1 1 -1 -33 -1 38 10
pair stage&talk	9 1 18 -1 -8 16 -23 -7 -5 -59
pair stage&task	-2 -14 -3 -3 -8 -7 37 -5 4 -19
pair stage&team	3 18 -1 -5 -2 -5 6 -6 -7 -7
pair stage&thank	-2 -4 -1 -1 16 -1 -25 -1 19 -11
pair stage&ticket	0 -4 -1 -1 -20 -1 33 -2 -3 -22
pair stage&time	17 -26 20 -10 -4 -1 13 -7 -3 60
pair stage&title	8 45 -5 -6 0 -9 -11 -7 -14 -66
pair stage&video	-4 13 -2 -1 -1 -1 -1 -1 -2 9
pair stage&wait	-3 -1 -3 -1 -6 5 2 -3 9 6
pair stage&wish	-2 6 -1 0 -2 0 -3 0 2 -43
pair start&talk	-2 -9 2 -2 -5 2 14 0 -1 15
pair start&task	2 -3 0 0 -1 1 3 -1 1 -24
pair start&team	21 -2 -1 -2 -1 2 -15 -1 0 -7
pair start&ticket	0 0 0 0 7 2 -2 0 -6 6
pair start&time	-12 -45 -9 -19 -2 63 45 -16 -6 4
pair start&title	13 -7 -3 -4 15 4 -14 -1 -4 -12
pair start&wait	6 -8 1 0 -3 -11 14 0 2 -8
pair study&talk	-9 3 -1 -3 -6 -6 12 -1 12 -22
pair study&task	10 -1 0 0 3 0 -3 0 -9 10
pair study&team	8 -5 -1 -1 6 -1 -3 0 -2 37
pair study&thank	-4 -2 -1 -2 15 -1 -10 -7 12 18
pair study&ticket	0 -3 0 0 -1 0 4 0 0 9
pair study&time	14 -12 -5 11 6 -2 8 -7 -11 42
pair study&title	-3 -2 -1 -1 10 -11 15 -1 -5 6
pair study&wait	-1 -3 -1 0 2 -1 8 -1 -3 -32
pair talk&task	5 -4 -1 -1 -2 -2 14 -1 -8 -19
pair talk&team	26 9 -9 2 -7 4 -12 -8 -6 -64
pair talk&thank	-18 1 -6 -4 -8 -6 56 -5 -9 -18
pair talk&ticket	4 -1 -1 0 -1 -1 -1 0 0 -5
pair talk&time	64 -23 4 -9 -26 -10 35 -19 -16 -55
pair talk&title	30 22 -11 -9 0 -5 -12 -3 -13 -64
pair talk&video	-8 50 -3 -2 -4 -4 -22 -6 -2 -70
pair talk&wait	1 -3 -3 -2 -6 -3 23 -2 -4 17
pair talk&wish	4 3 0 -1 -6 7 -6 0 -1 15
pair task&team	-2 7 -2 -1 6 -2 -4 -2 -1 23
pair task&thank	-3 -6 -2 -2 13 -2 24 -4 -18 -17
pair task&ticket	8 -11 -3 -3 -2 -4 19 -1 -4 -4
pair task&time	22 -21 -12 -3 20 -21 21 -14 7 -108
pair task&title	6 -27 -5 -3 -5 -18 63 -4 -8 -5
pair task&video	-7 -3 -1 -1 -1 -1 16 -1 -1 1
pair task&wait	-7 -3 -1 -1 -1 -2 20 -3 -3 -40
pair team&thank	12 -15 -3 -3 -5 -2 5 15 -4 97
pair team&ticket	-12 -3 9 -1 3 0 13 14 -23 14
pair team&time	69 -23 2 19 -8 -17 -12 -25 -5 -20
pair team&title	18 53 22 -16 13 -17 41 -20 -94 -9
pair team&urgent	-2 -1 1 1 -1 0 -3 5 -1 -5
pair team&video	6 2 -2 0 3 -1 -4 -4 0 20
pair team&wait	-22 -3 -5 -1 37 -1 3 -4 -5 -2
pair team&wish	4 3 -1 -2 0 7 -9 -1 -3 8
pair thank&ticket	-2 2 -1 -1 -5 -1 -18 27 -2 -3
pair thank&time	-23 -20 -6 -19 43 -4 55 -16 -10 36
pair thank&title	6 -4 -9 -11 64 -13 -54 1 19 -160
pair thank&video	3 0 0 0 3 0 -2 -1 -3 -12
pair thank&wait	-7 -1 -2 -3 34 -4 6 -4 -20 -42
pair thank&wish	-5 -1 -4 2 -3 -1 15 -1 -2 4
pair ticket&time	1 9 5 -5 1 -1 15 -20 -5 -22
pair ticket&title	-15 5 -4 -4 6 0 20 11 -20 28
pair ticket&wait	-6 -2 -1 -1 10 0 7 4 -11 -7
pair time&title	11 -6 1 -5 9 17 -22 -12 6 59
pair time&urgent	-6 -6 16 8 -6 -2 -2 -1 -1 -51
pair time&video	43 -4 -13 -5 -2 -5 1 -10 -5 60
pair time&wait	4 -17 -10 -10 8 21 11 -15 8 -4
pair time&wish	7 3 -2 -4 -7 27 -27 -2 4 -12
pair title&urgent	-2 -1 1 0 -1 -10 12 2 0 32
pair title&video	-3 35 2 -4 -4 -4 -15 -2 -5 -53
pair title&wait	-8 8 4 -3 -7 2 15 -3 -7 20
pair title&wish	4 3 -1 -2 -28 0 11 -1 15 6
pair urgent&wait	3 -1 -1 -1 -2 3 -1 0 0 -20
pair video&wait	2 2 -1 -1 -1 0 -1 0 0 13
pair wait&wish	0 -1 0 0 2 0 1 0 -1 26
past interview	-10 36 -42 -6 16 15 2 -6 -6 -13
pay.lure	-7 -7 -2 -2 -8 3 28 -13 9 109
pay.lure@subject	0 0 0 0 0 0 0 0 0 22
person, and hiring little	-6 -14 -20 -2 -6 23 57 -36 3 -6
promise	-54 -149 -117 -62 -142 16 309 72 127 -112
proposal.availability	-98 265 51 -64 -104 -11 24 -12 -52 -30
proposal.availability@subject	-42 41 -15 -6 -10 -6 31 27 -21 -77
proposal.link	-21 255 29 -35 -59 -46 -55 -20 -48 -54
proposal.link@subject	-24 70 -3 -4 -10 -4 -14 -1 -8 -127
proposal.offer	-40 181 26 11 -30 -43 -31 -40 -34 -37
proposal.offer@subject	-11 19 -4 -1 -1 -1 -1 0 -1 7
proposal.recorded	-54 237 -10 -12 -24 -10 -83 -20 -23 -134
proposal.recorded@subject	-26 126 -7 -7 -5 -5 -55 -9 -11 -75
question	-76 175 93 -112 -21 75 79 -125 -89 63
rejection.clear	-113 -77 -77 183 425 -56 -123 -31 -130 -87
rejection.clear@subject	-2 -2 -3 5 14 -2 -5 -1 -3 37
rejection.farewell	-31 -19 -14 8 130 -14 -19 -11 -30 -40
rejection.soft	-79 -37 4 53 145 -83 41 -53 9 20
rejection.soft@subject	-13 18 -8 -9 -79 9 46 -6 43 -2
relay	57 21 -7 28 2 -2 -53 -74 29 -174
reply.advanced	4 44 -21 -21 -47 -7 184 -24 -112 -64
reply.advanced@subject	-2 -6 -1 -1 -5 -2 37 -1 -18 -5
reply.hint	-3 -49 -31 -15 -55 -20 173 -13 14 -55
reply.hint@subject	-8 -31 -4 -2 -8 14 45 -3 -3 -42
reply.hold	-43 -13 1 54 -137 -20 188 -8 -23 -89
reply.hold@subject	-9 -5 4 -13 -29 -8 74 -2 -13 6
reply.later	-34 -153 23 -8 -39 -6 230 -11 -2 10
reply.pending	26 -56 -64 -37 -72 -55 193 23 43 -50
reply.pending@subject	-17 -9 -1 -7 10 0 36 11 -23 -23
reply.request	-6 11 -60 -51 -86 -13 172 70 -38 -45
reply.request@subject	0 -85 -14 -8 -32 -29 164 24 -19 -40
reply.thanks	-93 -9 -76 -4 117 -4 68 30 -29 -24
reply.thanks@subject	-9 2 -5 -7 -28 -4 20 3 26 87
reschedule.moved	-144 -44 378 -14 -61 -14 -31 -54 -17 -49
reschedule.moved@footer	6 -2 -2 -1 0 0 0 0 0 -24
reschedule.moved@subject	-77 -27 138 29 -15 -9 -17 -13 -10 -1
reschedule.why	-100 -49 242 71 -71 -57 -25 6 -17 -22
reschedule.why@footer	21 -1 -18 0 0 0 0 0 0 -45
reschedule.why@subject	-2 15 10 -1 -12 -21 14 0 -1 22
scheduler	9 173 -21 -17 -41 -17 -57 -9 -19 -131
sense alert	-5 -9 -3 12 4 -3 11 -8 0 83
sense alert@around	-1 0 0 0 -6 0 -2 0 11 93
sense alert@if	0 0 0 2 1 0 -2 0 0 20
sense alert@sender	0 0 0 0 1 0 0 0 0 122
sense alert@subject	0 0 0 0 -1 0 5 0 -4 168
sense apply	27 42 -92 -42 -36 -53 -22 -39 215 84
sense apply@around	-18 1 -41 8 -13 -14 -13 28 62 -54
sense apply@if	8 -16 -8 13 -12 -4 1 -5 22 13
sense apply@sender	-6 15 -8 -1 -7 -3 -16 4 22 -3
sense apply@subject	-69 8 -61 -46 96 -26 -22 -34 154 -93
sense ask	-13 134 6 -44 -103 57 -16 63 -83 -13
sense ask@around	-17 -17 -3 9 -18 -41 97 0 -9 16
sense ask@if	-35 15 25 -34 -18 4 38 -3 8 24
sense ask@sender	0 0 0 0 0 0 0 0 0 10
sense ask@subject	-9 -53 -6 -1 -14 -7 90 8 -7 35
sense asked	-54 82 35 -62 -5 53 58 -70 -35 55
sense asked@if	-5 21 32 -5 -8 -12 0 -5 -18 16
sense asked@subject	-10 13 24 -8 -29 -9 15 0 4 76
sense available	-7 116 43 -14 14 -32 -86 22 -57 65
sense available@around	29 0 -3 -4 -18 -7 -21 28 -6 32
sense available@if	-26 80 -27 -3 -39 23 -6 -27 23 -94
sense available@sender	-1 1 0 0 0 0 0 0 0 7
sense available@subject	-22 42 -14 -5 -8 -2 -1 21 -13 50
sense away	-20 -34 -25 -23 -34 -24 -27 182 4 -69
sense away@around	-3 4 5 -1 -2 -1 1 -1 -1 2
sense away@if	-4 -2 -2 -1 -1 -1 5 4 1 3
sense away@sender	0 0 0 0 7 0 -1 0 -5 30
sense away@subject	-15 -11 -4 -13 -11 -14 -9 81 -4 -27
sense back	-16 -16 -15 -15 -7 -26 48 42 6 23
sense back@if	-2 -12 9 -1 -6 -6 17 2 -1 -12
sense back@subject	-3 -7 -4 -2 2 2 3 11 -2 -37
sense book	23 38 19 49 -45 -28 -29 -27 1 -3
sense book@around	26 6 17 -4 -6 -5 -47 18 -4 0
sense book@if	17 -10 -11 -3 -11 -5 1 -1 24 -25
sense book@sender	0 0 6 18 -6 -1 -12 -4 -2 131
sense book@subject	36 16 29 26 -25 -22 -23 -13 -24 23
sense bounce	-73 -4 -10 -9 -29 -4 0 143 -13 17
sense bounce@sender	-12 -2 -2 -1 -9 -1 -4 35 -3 -10
sense bounce@subject	-39 -10 -3 -3 -14 -3 13 77 -18 -51
sense call	73 88 -33 -14 -76 -51 50 -34 -4 60
sense call@around	11 12 9 -3 5 -5 -19 -8 -1 35
sense call@if	-4 -3 -20 -6 35 -23 -24 -8 52 -14
sense call@sender	-2 0 -1 -1 5 -1 0 -1 0 30
sense call@subject	66 26 -34 15 -32 -34 28 -21 -13 -1
sense cancel	-77 -33 -1 266 -59 -21 -27 -9 -38 52
sense cancel@around	-2 0 -1 0 -4 -1 8 0 0 -5
sense cancel@if	-17 -5 -1 38 -7 -2 -7 -1 3 -19
sense cancel@subject	-83 -16 -14 185 -22 -8 -23 -7 -11 -10
sense candidate	-5 20 -10 -30 57 -6 16 -17 -26 32
sense candidate@around	15 -12 -5 -4 -23 -6 22 2 13 -22
sense candidate@if	17 -9 -2 -1 -5 -2 -24 11 16 43
sense candidate@sender	-5 13 -9 1 -13 -3 -3 17 3 -43
sense candidate@subject	-7 49 -18 -10 25 -10 2 -7 -24 182
sense choose	-83 84 -29 7 103 71 -62 -57 -33 9
sense choose@around	8 5 0 -1 0 -5 -8 3 -2 36
sense choose@if	-13 1 15 -8 11 -9 -24 -3 29 83
sense choose@sender	-1 -1 5 -5 15 -2 -5 -1 -4 24
sense choose@subject	-16 17 5 -2 3 26 -18 -4 -11 45
sense civic	17 4 -44 -26 19 3 36 -14 5 141
sense civic@around	14 -3 -1 -2 3 -2 -7 -1 -2 51
sense civic@if	-2 0 0 1 -1 -1 5 -1 0 29
sense civic@sender	2 4 -6 2 -14 3 8 4 -3 169
sense civic@subject	1 5 0 -4 -14 1 0 -2 13 235
sense closer	-29 0 -12 -16 130 -25 -64 20 -4 52
sense closer@around	-14 1 8 -1 -11 -2 25 -1 -4 -19
sense closer@if	-22 -2 -3 -3 -3 -2 16 -9 27 -1
sense closer@sender	0 0 0 0 0 0 0 0 0 26
sense closer@subject	1 -1 0 0 -9 0 -1 0 10 56
sense cold	-13 15 -13 -5 -2 -14 23 12 -4 89
sense cold@around	3 0 -1 -1 3 -1 -2 -1 -2 -9
sense cold@if	-19 -3 -2 -1 -14 -1 32 -2 9 39
sense cold@sender	1 -1 -1 -1 3 -1 -6 -1 5 -10
sense cold@subject	-12 26 -2 -2 -13 -3 -6 -1 14 97
sense confirm	104 -57 -17 -19 -60 21 9 -9 28 -17
sense confirm@around	1 -5 21 -1 -3 -2 -6 -2 -2 -3
sense confirm@if	6 -8 11 2 -2 4 -18 -3 9 -51
sense confirm@sender	-2 0 0 0 0 0 0 0 3 -4
sense confirm@subject	50 -26 -25 -10 -41 -2 -2 -5 60 47
sense deadline	-29 46 -89 -34 -76 -24 126 4 77 -1
sense deadline@around	-1 -6 -2 -1 -2 -3 31 -12 -4 35
sense deadline@if	-18 27 -11 -14 -8 -3 31 -10 5 27
sense deadline@subject	-8 -22 4 -3 -5 -3 30 7 -1 126
sense decide	-31 -39 -28 8 30 26 102 -28 -40 80
sense decide@around	5 -4 -20 11 14 -5 2 -2 -2 -1
sense decide@if	-20 13 -2 0 -8 33 1 -18 1 74
sense decide@sender	1 0 0 0 0 0 0 0 0 14
sense decide@subject	-40 -6 -11 -10 144 -3 -47 -5 -22 -26
sense document	24 -44 -24 -25 5 -6 44 -39 65 -7
sense document@around	6 -8 -1 -3 -6 -1 10 8 -5 -36
sense document@if	-6 8 -2 -3 0 -8 6 4 2 29
sense document@sender	0 0 0 0 0 0 0 0 0 11
sense document@subject	-11 -36 -7 -5 -13 -16 103 -1 -13 36
sense education	30 -45 -9 -1 8 -13 12 -9 28 174
sense education@around	-24 -7 8 28 -6 7 1 -8 1 -68
sense education@if	14 -8 -5 -1 -2 3 0 0 -1 21
sense education@sender	-10 -2 -2 19 -14 1 14 0 -5 227
sense education@subject	11 -14 -3 -6 30 -3 -22 -5 11 132
sense enjoyed	-29 49 -50 -30 101 1 24 -26 -39 -40
sense enjoyed@around	7 -3 -5 -1 -3 7 6 -2 -7 -10
sense enjoyed@if	-3 -4 0 0 8 3 -2 0 0 34
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 3
sense enjoyed@subject	-5 -1 -1 -2 -3 -1 16 0 -2 -11
sense event	11 -4 7 38 28 -18 -83 -14 36 80
sense event@around	2 15 7 -2 -5 -4 -13 -3 3 -27
sense event@if	-1 -5 -3 2 15 -6 -6 -3 6 12
sense event@sender	-2 20 0 -1 -10 0 -34 20 7 80
sense event@subject	-20 -10 30 16 -3 -4 -7 -3 0 117
sense exit	0 12 -1 0 -1 0 -9 -1 0 28
sense exit@subject	0 0 0 0 0 0 0 0 0 52
sense family	16 -36 -3 -10 -2 -6 15 -15 41 183
sense family@around	-4 18 -7 -1 -5 -3 1 -1 2 6
sense family@if	1 -6 -2 1 3 -3 3 -2 6 -23
sense family@sender	0 0 0 0 0 1 1 0 0 101
sense family@subject	2 -3 -1 -1 -1 3 -1 -1 4 112
sense feedback	11 0 -14 -10 3 1 24 -10 -6 70
sense feedback@around	-2 -3 -4 -5 -4 19 3 -2 -2 -7
sense feedback@if	-1 -3 -2 -2 20 -3 -9 1 -1 -40
sense feedback@sender	0 0 0 0 0 0 0 0 0 31
sense feedback@subject	-16 -11 -5 -5 13 -6 38 -4 -6 -20
sense filled	-58 -60 -21 71 115 -43 12 39 -54 -131
sense filled@if	-6 -10 10 -1 12 -3 -9 0 7 13
sense filled@subject	-20 -9 -4 -5 22 2 -24 41 -4 24
sense finance	1 -4 -17 3 7 17 3 -10 -1 177
sense finance@around	-16 -6 5 -3 10 -14 34 6 -15 -23
sense finance@if	2 0 -2 -1 5 0 -2 0 -1 35
sense finance@sender	-7 -3 19 0 14 0 -13 -3 -8 131
sense finance@subject	-12 6 -14 -4 4 -8 -2 7 24 35
sense forwarded	3 -5 -5 -2 -17 -2 8 6 15 -51
sense forwarded@around	3 -1 -1 -1 -1 1 -1 0 2 117
sense forwarded@subject	-3 0 0 0 -4 0 0 0 8 2
sense future	-27 -53 -7 3 64 -21 44 4 -6 3
sense future@around	7 -5 -1 -1 6 -2 -9 6 -1 29
sense future@if	-4 -7 2 17 4 -2 -3 -2 -5 14
sense future@sender	0 -1 0 0 6 -1 -3 0 0 -1
sense future@subject	-7 7 5 -1 16 -4 -11 -2 -2 31
sense glad	17 -5 -47 -26 -39 105 40 -26 -18 -28
sense glad@around	4 1 -3 -1 4 7 -9 -1 -2 15
sense glad@if	0 -5 -1 -1 6 5 1 -1 -3 36
sense glad@subject	-17 -22 -4 -2 -8 50 9 -2 -4 31
sense health	29 -1 5 -4 -18 16 -23 -9 4 64
sense health@around	10 6 0 3 -7 -2 -1 -2 -6 -4
sense health@if	1 -1 -1 0 -1 1 0 0 0 15
sense health@sender	3 -1 7 2 -14 -3 0 -2 7 140
sense health@subject	27 -13 -3 -2 -2 1 -16 4 4 77
sense hear	-36 -31 -66 25 -89 -7 84 68 51 -50
sense hear@around	-1 -4 -7 -5 61 -2 -37 2 -7 -32
sense hear@if	5 -33 6 21 -49 -32 11 -10 83 -78
sense hear@sender	-28 30 -22 12 -2 -17 74 -56 10 24
sense hear@subject	-84 -55 -1 8 114 28 36 19 -65 -149
sense hiringside	-4 -3 -8 -1 12 7 32 -4 -31 113
sense hiringside@around	-8 -1 12 -1 0 0 -2 0 0 42
sense hiringside@if	3 -9 0 1 12 -2 0 -1 -3 71
sense hiringside@sender	0 0 0 0 0 0 0 0 0 3
sense hiringside@subject	2 -1 5 -3 5 -2 0 -2 -4 182
sense hitch	-51 -4 166 -17 -27 -31 -16 -11 -9 -79
sense hitch@around	-29 -2 61 -1 -2 -2 -22 -1 -2 0
sense hitch@if	4 10 1 5 -8 -4 0 0 -8 32
sense hitch@sender	0 0 0 0 0 0 0 0 0 8
sense hitch@subject	-1 -2 0 4 -1 -12 8 5 -1 -10
sense hold	-19 -10 -17 63 -76 -33 124 -10 -24 -24
sense hold@if	-5 -8 -2 7 9 -6 8 -2 -1 -27
sense hold@subject	-8 -1 3 -10 -32 -12 71 -2 -9 25
sense inbox	-96 -61 -32 -20 -89 -62 35 270 55 -6
sense inbox@around	-3 22 -7 -3 -6 0 -10 0 8 76
sense inbox@if	-4 -10 -3 -2 -16 -4 19 1 17 60
sense inbox@sender	-9 -2 -2 -1 -9 -2 -6 34 -3 7
sense inbox@subject	-5 -8 -1 -3 -23 -6 -31 105 -28 -152
sense interview	49 81 45 67 -64 -53 10 -66 -69 80
sense interview@around	9 -26 111 -18 -24 -26 -20 26 -31 8
sense interview@if	-36 30 5 17 -12 -7 -29 2 29 3
sense interview@sender	9 -2 -2 1 -2 -1 0 -2 -2 -7
sense interview@subject	231 67 63 65 -73 -93 -133 8 -135 -162
sense invite	43 -56 69 -11 -59 -5 -28 16 31 56
sense invite@around	2 0 -1 5 -4 0 -1 0 0 221
sense invite@if	10 -6 3 -2 4 -1 -14 -3 9 -25
sense invite@sender	0 0 0 0 -2 0 0 0 3 0
sense invite@subject	92 -29 -7 -10 -16 -12 4 -10 -14 7
sense join	37 -31 -24 -6 22 58 -43 -14 2 44
sense join@around	2 -7 -2 -1 3 -2 8 -4 2 -20
sense join@if	-4 -11 -1 0 -3 5 17 -2 -1 -35
sense join@sender	4 -2 1 -1 -14 -1 11 -1 3 -8
sense join@subject	-12 -10 -4 -2 -15 -9 38 -5 18 25
sense keen	1 59 -42 -18 0 59 6 -34 -31 55
sense keen@around	9 2 1 -2 6 -1 -11 -2 -3 56
sense keen@if	-1 -16 -6 0 -12 1 1 20 13 33
sense keen@subject	2 1 -1 -1 -4 -2 5 -1 -1 -2
sense link	69 100 2 -29 -45 -28 -23 -18 -29 100
sense link@around	12 -1 5 -1 9 -1 -29 6 -1 35
sense link@if	-24 23 6 -13 -1 -26 27 3 7 50
sense link@sender	1 -1 0 0 -2 -1 -2 -1 5 -27
sense link@subject	3 20 2 0 -6 -3 -18 4 -2 33
sense lure	3 -2 -4 -3 3 -5 5 -1 4 120
sense lure@if	0 0 0 0 0 0 1 0 0 29
sense lure@subject	0 1 -1 0 0 -1 2 0 0 43
sense machine	-9 -3 -5 -4 -12 -2 -32 49 17 -82
sense machine@around	3 4 -1 -2 6 -1 -6 -1 -1 -5
sense machine@sender	27 1 -7 -5 21 -6 -22 -21 12 -31
sense machine@subject	-12 -10 -7 -5 -9 -6 -27 76 0 -45
sense mediaword	1 30 -19 -13 5 -5 -57 16 42 130
sense mediaword@around	5 -1 -1 0 1 0 -5 -1 1 97
sense mediaword@if	9 -4 -5 -1 14 -1 -13 0 0 12
sense mediaword@sender	1 5 -1 -1 17 -1 -9 -1 -10 92
sense mediaword@subject	-7 9 -4 -3 -5 -6 6 -4 14 96
sense meet	23 67 -34 2 2 -73 28 -18 3 -27
sense meet@around	44 -4 -7 -3 -7 -12 -4 -4 -4 -35
sense meet@if	-10 -7 1 1 -11 -6 -14 -1 46 71
sense meet@sender	0 -1 1 1 3 -1 0 0 -1 37
sense meet@subject	45 62 -27 2 -25 -20 -44 -5 12 20
sense mine	-10 -7 14 3 4 3 -14 -6 13 203
sense mine@around	5 -1 -8 18 -9 -2 -13 1 9 -9
sense mine@if	0 0 0 0 0 0 0 0 0 51
sense mine@subject	9 -1 -1 -1 -1 -1 -7 3 -1 132
sense move	-71 -92 250 -5 -3 -42 -4 2 -35 49
sense move@around	-36 -2 59 -4 -2 -3 -6 -4 -2 3
sense move@if	-19 -4 42 12 0 -11 -17 -2 -1 44
sense move@sender	0 0 0 0 0 0 0 0 0 8
sense move@subject	-84 -76 278 -17 -11 -22 -17 -10 -40 -60
sense not	-196 -115 68 153 246 -162 -14 65 -46 45
sense not@around	10 -3 14 -2 4 -1 -21 10 -10 109
sense not@if	-10 9 -1 18 2 -35 -52 13 56 93
sense not@sender	-28 26 -22 12 -3 -17 76 -55 10 -22
sense not@subject	-7 18 -27 29 -9 -10 -37 34 10 12
sense offer	-61 -5 -44 -8 31 149 -23 -28 -10 198
sense offer@around	-5 10 -15 0 -4 -28 46 -2 -2 14
sense offer@if	-5 -14 -5 -3 -24 30 24 -3 1 -4
sense offer@sender	0 0 0 0 0 1 0 0 0 40
sense offer@subject	-26 -16 -13 -8 -8 142 -54 -6 -11 47
sense office	10 -3 -11 20 -5 -19 29 1 -23 152
sense office@around	-1 9 1 0 -10 -1 6 -1 -2 -32
sense office@if	6 -6 -2 4 5 -3 4 0 -7 -17
sense office@sender	-2 0 1 0 0 0 2 2 -2 52
sense office@subject	6 20 -12 -5 -3 9 -13 2 -5 203
sense official	13 4 -10 -5 -2 -30 61 -20 -9 119
sense official@around	-2 -7 11 -3 -6 -7 22 -5 -4 -31
sense official@if	3 -9 1 -1 6 0 -3 0 4 15
sense official@sender	4 -5 -3 -5 23 2 -12 0 -5 148
sense official@subject	6 0 -4 -3 1 -1 2 -2 0 140
sense onward	-33 -26 -23 -21 76 6 53 -15 -16 -75
sense onward@around	-6 -6 1 12 3 -2 2 -2 -2 -11
sense onward@if	-19 -14 -4 -1 -20 -7 58 -1 9 -65
sense onward@subject	-8 14 -10 -7 10 -11 27 -8 -8 -61
sense other	-120 -59 12 29 235 -47 -32 -39 22 66
sense other@around	-27 -1 29 1 -2 0 1 0 -1 73
sense other@if	2 4 6 0 1 3 -36 -2 23 56
sense other@sender	0 0 0 0 0 0 0 0 0 8
sense other@subject	-7 -7 8 -2 16 0 11 -6 -13 79
sense paper	-4 -5 -12 15 -17 -7 26 -7 11 47
sense paper@around	-4 3 -5 14 2 -3 2 -2 -6 -48
sense paper@if	-1 0 0 0 0 0 -5 4 3 14
sense paper@sender	0 0 0 1 0 0 0 0 0 50
sense paper@subject	-1 -2 -2 0 -4 -4 16 -2 -1 48
sense pay	-40 -38 -17 -16 -21 223 -44 -23 -23 87
sense pay@around	-5 -2 2 -1 -6 4 12 -1 -3 17
sense pay@if	-2 -20 -6 1 13 20 5 -3 -8 -21
sense pay@sender	-1 1 0 0 2 1 -1 0 -1 -3
sense pay@subject	4 -11 -1 -1 3 1 -1 11 -5 49
sense practice	-14 -8 1 -4 -12 2 21 0 12 119
sense practice@around	-2 6 0 0 -1 0 -4 1 0 10
sense practice@if	-2 -1 -1 0 -1 13 -6 -1 0 5
sense practice@sender	-2 5 0 0 -1 -1 -2 1 0 42
sense practice@subject	-6 5 -2 -1 -1 -1 -1 7 0 79
sense prepare	184 -74 -43 -18 -21 -27 -38 3 35 47
sense prepare@around	-12 3 5 -2 -15 -2 24 -3 3 -29
sense prepare@if	0 -9 9 0 11 5 -41 -3 28 -16
sense prepare@sender	-4 3 -1 6 -10 0 -5 6 5 13
sense prepare@subject	-14 -6 1 0 -5 -5 16 -1 15 16
sense property	34 -18 -27 47 -23 -2 9 -14 -6 114
sense property@around	2 -5 10 -1 -3 -2 4 -1 -4 47
sense property@if	2 -2 -2 4 6 4 -3 -1 -7 3
sense property@sender	6 -3 -1 0 4 0 -4 0 -2 89
sense property@subject	25 8 -20 0 8 -2 -13 -2 -4 131
sense received	-22 -59 -20 -33 -26 -58 -43 51 209 34
sense received@around	21 -1 -2 -1 0 -1 -17 10 -9 40
sense received@if	-2 -10 2 -1 -2 0 -7 6 14 61
sense received@subject	-9 -18 -8 -6 -40 -9 -67 41 118 2
sense recorded	-27 69 -10 -6 11 -7 -50 -7 27 78
sense recorded@if	-12 16 -1 -1 -2 1 12 -2 -11 41
sense recorded@sender	5 1 -1 -1 0 -1 -2 -1 -1 -22
sense recorded@subject	-11 44 -3 -3 -4 -2 -12 -5 -4 14
sense recruiter	-24 0 -7 16 -1 -35 16 38 -3 17
sense recruiter@around	57 -3 3 5 60 -33 -32 -5 -51 -173
sense recruiter@if	-1 -3 -3 2 2 -4 -14 2 18 -6
sense recruiter@sender	27 -10 -7 -36 66 -29 51 2 -65 -188
sense recruiter@subject	8 14 -3 1 -10 1 3 7 -20 80
sense remind	6 -43 -2 20 -1 -32 97 -20 -24 19
sense remind@around	6 -4 13 7 -6 -1 -9 -2 -4 -14
sense remind@if	-4 5 7 -4 9 17 -18 -5 -6 21
sense remind@sender	11 1 -10 0 0 0 0 0 0 26
sense remind@subject	60 -20 2 6 -41 -18 40 -18 -13 10
sense review	7 -22 -37 -13 -10 -9 67 -29 46 65
sense review@around	0 -5 13 -2 -2 -1 -2 0 -1 36
sense review@if	-3 -13 -3 0 5 -8 13 -3 12 30
sense review@sender	0 -2 -1 0 -1 0 5 0 -2 16
sense review@subject	26 -10 -6 -4 -11 4 32 -5 -27 28
sense role	39 10 -132 69 61 58 11 -59 -57 -61
sense role@around	34 -19 -14 -3 39 -10 -78 23 27 -56
sense role@if	-31 -27 3 28 57 48 -62 7 -22 31
sense role@sender	-30 -5 -10 -8 -2 19 -49 15 69 -146
sense role@subject	-24 74 -56 -36 138 18 -54 -30 -31 -76
sense sales	-6 15 -10 1 -19 2 38 -1 -19 138
sense sales@around	2 5 -1 6 -6 -1 -3 0 -1 60
sense sales@if	-5 1 -2 7 6 0 -10 0 4 7
sense sales@sender	13 -12 0 0 0 0 -3 3 0 26
sense sales@subject	-30 67 -4 -2 -12 -8 -8 5 -7 122
sense send	74 -36 -36 -23 -99 76 50 17 -24 80
sense send@around	-2 9 10 -1 -4 -1 -19 -2 11 67
sense send@if	-18 -4 15 -1 -12 41 -23 -1 3 80
sense send@sender	1 0 0 -1 2 0 0 0 -1 -6
sense send@subject	5 16 -3 -2 -18 -9 4 8 -1 -39
sense service	19 -13 0 -6 -8 -12 10 -10 20 21
sense service@around	11 1 -5 -1 -3 0 -41 -2 40 -26
sense service@if	6 -1 -1 0 -2 -1 -2 -1 2 -14
sense service@sender	5 -2 -2 0 -2 0 -7 0 9 38
sense service@subject	20 11 -6 -4 20 -13 -14 -10 -3 44
sense shop	12 -38 -10 14 -29 2 -6 35 20 2
sense shop@around	2 20 -5 3 -2 -1 -13 -2 -3 43
sense shop@if	4 14 -3 0 -1 -3 -11 1 -1 21
sense shop@sender	-15 1 -2 -2 -10 -1 -2 34 -3 -8
sense shop@subject	-13 -6 -2 6 -7 -8 15 7 9 50
sense sign	-60 -69 -11 -4 -21 213 -66 6 11 -5
sense sign@around	-4 -1 3 -1 -2 -6 11 1 -1 8
sense sign@if	-14 -17 -4 -7 6 73 -30 -6 0 46
sense sign@sender	0 0 0 0 0 2 0 0 0 -9
sense sign@subject	-20 -14 -10 -7 -11 77 -27 25 -12 -23
sense slot	90 136 71 -79 -42 -46 -34 -7 -91 -65
sense slot@around	50 6 1 -7 -14 -13 -30 13 -7 -12
sense slot@if	-1 14 45 -19 -14 -20 -16 -7 18 19
sense slot@sender	4 -2 2 0 -1 -1 -2 0 0 1
sense slot@subject	-53 39 68 -9 -15 8 -16 -17 -4 -44
sense sorry	-123 -70 124 160 137 -72 -103 -35 -18 -128
sense sorry@around	-1 1 6 0 -1 0 -3 0 0 15
sense sorry@if	-7 -3 0 27 -7 -4 -1 -2 -1 -58
sense sorry@subject	-5 -7 17 3 4 -2 -9 -1 -1 22
sense stage	14 63 -28 -25 -23 -39 66 -32 5 -11
sense stage@around	-1 13 -20 10 28 4 -22 -4 -7 -28
sense stage@if	-13 12 -4 -3 -4 -7 13 -5 10 11
sense stage@sender	0 -1 6 -4 6 -1 -2 -1 -2 0
sense stage@subject	6 88 -28 -16 18 -26 0 -15 -26 -80
sense start	2 -41 -18 -25 10 59 49 -23 -14 -61
sense start@around	19 -2 -3 -4 -1 3 -11 0 -2 4
sense start@if	1 -13 -5 -2 -2 -4 29 -3 -2 -26
sense start@sender	-3 0 0 0 -1 -11 16 0 0 -29
sense start@subject	-27 -4 -3 -1 -4 -18 62 -3 -1 30
sense study	22 -5 -17 7 13 -28 -6 -8 22 91
sense study@around	-3 1 2 0 1 -1 -7 -1 7 44
sense study@if	1 -1 -1 -1 4 -1 0 0 0 19
sense study@sender	-1 6 1 0 -2 -1 -3 0 -1 51
sense study@subject	2 7 -2 -1 5 -1 -5 -1 -6 72
sense talk	41 104 -42 -30 -5 -14 61 -61 -54 6
sense talk@around	36 16 -6 -8 -9 -2 -8 -5 -15 -79
sense talk@if	-7 31 -5 -8 -14 -18 4 -6 22 47
sense talk@sender	0 0 0 0 0 0 0 0 0 16
sense talk@subject	28 135 -5 5 -39 -33 -73 0 -17 -89
sense task	13 11 -24 -17 10 -82 167 -37 -42 -76
sense task@around	-1 -1 -1 0 -5 -2 22 -2 -10 40
sense task@if	7 -8 -2 -1 9 0 -8 -2 6 -18
sense task@sender	-2 -3 2 0 -1 0 6 0 -2 11
sense task@subject	-21 -53 -20 -12 41 -48 176 -29 -35 -68
sense team	45 -6 -23 -14 37 -22 77 -27 -66 -10
sense team@around	16 -7 -21 20 22 -23 3 -16 7 -95
sense team@if	-8 -11 -4 4 -9 -13 57 -16 1 8
sense team@sender	54 -28 15 -11 -17 -1 -17 -5 10 8
sense team@subject	24 28 -5 -7 7 -9 -19 -7 -11 17
sense thank	-13 -82 -113 36 124 -95 21 26 97 -17
sense thank@around	-5 1 19 0 -17 -26 40 23 -34 -105
sense thank@if	7 -3 2 -1 13 -2 -17 -1 2 32
sense thank@subject	-48 -17 -15 -16 -13 -25 -37 24 147 -10
sense ticket	-12 -12 -17 -18 18 28 -24 72 -34 10
sense ticket@around	10 -6 -3 1 -3 -1 -9 15 -5 -6
sense ticket@if	10 -20 -2 -2 3 0 7 -3 5 46
sense ticket@sender	1 -7 -2 -3 -1 -2 -10 58 -35 25
sense ticket@subject	-18 16 -8 -4 -2 -3 -28 52 -4 9
sense time	83 22 -3 38 -50 -6 -53 1 -32 92
sense time@if	-39 11 39 14 4 26 -18 -25 -12 55
sense time@subject	82 -107 94 180 -101 -60 -76 13 -25 25
sense title	71 42 -42 -30 -14 13 -1 -72 32 -61
sense title@around	0 14 29 -5 9 -43 -72 24 45 -120
sense title@if	-29 -1 2 20 -10 1 -6 2 22 2
sense title@sender	1 -14 -2 -1 30 -2 -1 -4 -8 55
sense title@subject	33 38 -51 -41 71 -6 -54 -2 10 -250
sense urgent	-12 -3 17 -6 -4 -4 -31 52 -9 -2
sense urgent@if	-2 -1 -1 -1 -1 -1 -20 28 0 17
sense urgent@subject	-5 -5 3 9 -5 -1 5 -1 0 36
sense video	93 79 -14 -12 -16 -24 -70 -21 -15 -77
sense video@around	0 -1 7 -1 -1 -1 -3 -1 -1 -11
sense video@if	-6 15 -1 -1 -6 -1 -13 -1 13 -10
sense video@subject	2 55 -6 -3 -10 -8 -15 -8 -6 -81
sense wait	-31 -69 -2 -50 -7 -12 162 -22 31 -6
sense wait@around	-17 16 17 -4 -9 -15 21 -3 -5 9
sense wait@if	-31 12 -7 -14 -34 -24 122 1 -25 -67
sense wait@sender	0 1 0 0 0 0 0 0 0 8
sense wait@subject	-10 -16 -3 -6 -34 -9 85 -4 -3 32
sense wish	-31 -1 -25 30 60 3 -17 -7 -12 44
sense wish@around	-3 8 0 -1 -2 -1 -4 -2 5 11
sense wish@if	2 -2 -1 -1 3 1 -1 -1 -1 31
sense wish@subject	2 0 -1 0 0 0 -1 0 1 28
several times, asked	-32 124 13 -11 -16 -14 -42 -10 -12 -21
shift	-21 -11 44 -9 -6 31 -21 -5 -4 -32
short	0 29 6 -74 -100 85 98 36 -79 -99
slots on offer	179 -13 -19 -5 -21 -15 -87 -9 -12 -7
survey	19 -8 1 -1 4 -1 6 -3 -17 128
survey@subject	1 0 -1 0 0 0 0 0 0 34
times of one day	185 -4 -6 -10 -24 -24 -88 -15 -15 75
times of several days	-129 242 99 -24 -37 -34 -70 -26 -21 81
voided interview	-24 -38 66 0 0 0 -2 0 0 -3
voided, and a time	-25 -6 34 0 0 0 -1 0 0 -2
windows	-4 136 -42 -7 6 -53 -14 -14 -8 132
word !	112 -40 9 -10 -148 55 -9 -50 82 22
word ! !	-1 -10 -2 -2 -2 26 -6 -2 -2 102
word ! #	0 -4 -4 0 -1 16 -5 -1 -1 -15
word ! a	-1 -9 1 0 -1 0 0 2 9 -2
word ! and	1 -1 -1 -1 2 0 1 0 -1 3
word ! as	0 6 0 0 0 1 -6 0 0 -2
word ! before	3 -1 0 0 0 0 1 -2 0 -5
word ! gracia	0 0 0 0 0 -1 2 0 0 -6
word ! here	-8 0 0 0 0 -1 11 0 0 -3
word ! here'	3 -1 -1 -1 -1 -2 4 -1 -1 -17
word ! i	-1 9 0 0 -7 -1 4 0 -2 2
word ! i'd	0 1 0 0 0 0 0 0 -1 4
word ! i'll	0 -1 -1 1 -3 -1 1 -1 3 -4
word ! i'm	-1 0 0 0 -3 0 -5 6 3 4
word ! i've	0 0 -1 3 0 0 -1 0 0 2
word ! ich	2 0 0 0 0 0 -1 0 0 -3
word ! ik	2 -1 0 -1 -2 -1 -1 -1 5 -7
word ! il	0 0 0 0 0 1 1 -1 0 3
word ! it's	0 0 -1 -1 0 -1 4 0 0 18
word ! je	-4 -2 -1 -1 -2 0 17 -1 -6 -7
word ! just	0 0 2 0 -1 0 0 0 0 6
word ! nos	1 0 0 0 0 0 0 0 0 -10
word ! on	-1 5 0 0 -2 -2 3 -1 0 -14
word ! our	0 0 0 0 0 0 0 1 0 12
word ! please	0 2 0 0 -1 1 -1 1 -1 -29
word ! so	0 0 0 0 0 0 3 0 -1 3
word ! te	7 -1 -1 0 -1 0 -4 0 0 2
word ! thank	0 -7 0 0 4 0 -4 0 9 -5
word ! the	-2 -2 1 -1 -4 3 -5 -1 10 27
word ! they	-3 0 0 0 0 0 3 0 0 1
word ! this	0 0 0 0 0 0 0 0 1 6
word ! ti	6 0 0 0 -1 0 -3 0 0 1
word ! timemention	8 -4 0 0 0 -1 -3 0 0 38
word ! vous	0 0 0 0 0 1 0 0 0 9
word ! we	-10 2 5 -1 -12 1 10 -2 7 -9
word ! we'd	4 1 0 0 -1 0 -2 0 -1 -1
word ! we'll	-4 -2 22 0 -2 -1 -11 -1 -2 7
word ! we're	-2 -1 -1 -1 4 0 -8 -2 10 16
word ! we've	0 0 0 0 0 0 0 0 1 4
word ! what	-1 1 0 0 -2 0 4 -1 -1 7
word ! when	0 -14 2 -1 0 16 -3 0 0 -6
word ! wir	-1 1 0 0 2 0 -2 0 1 -7
word ! with	1 -2 -1 0 -2 4 3 -1 -2 -7
word ! you	-1 0 -1 0 -1 0 1 -2 3 17
word ! you're	1 0 0 0 0 0 0 0 0 -5
word ! your	1 -1 0 -1 -7 1 -4 0 11 -1
word #	150 6 -45 -59 -96 150 -111 21 -15 -14
word # !	0 0 0 0 2 0 -1 0 0 23
word # #	47 -53 -27 6 -22 55 -26 16 3 -54
word # :	4 1 5 -1 -8 -1 1 0 -1 127
word # ?	1 -7 -1 -1 -2 -4 11 -1 4 -33
word # a	-5 -8 -8 -3 -5 19 8 -2 5 6
word # ab	1 0 0 0 0 0 0 0 0 -8
word # after	-4 0 0 0 -1 7 -2 0 0 19
word # agosto	0 0 0 0 0 -1 10 -7 0 -1
word # al	-1 3 -2 0 -1 -9 8 4 0 6
word # all	1 0 0 0 0 0 0 0 0 13
word # am	1 12 4 -1 -1 -2 -10 0 -3 -7
word # an	-3 -20 -5 -1 -2 47 -11 -3 -1 -58
word # and	0 5 -3 -3 3 -1 5 0 -7 23
word # anos	0 0 0 0 0 0 0 0 0 10
word # application	0 -1 0 0 6 0 -3 0 -1 11
word # are	0 0 0 0 0 0 0 0 0 5
word # at	1 0 -1 0 1 0 0 0 0 -3
word # au	8 -1 -7 0 0 -1 1 0 0 17
word # b	11 -3 0 -2 1 -3 -4 -1 2 19
word # base	-1 0 0 0 -2 8 -3 -1 0 4
word # before	2 -1 0 -1 1 0 -1 0 0 3
word # bewerbungen	0 0 0 0 0 0 0 0 0 23
word # bis	-12 0 0 0 0 -1 15 0 0 11
word # bruto	-1 -1 0 0 -3 7 -2 0 0 -10
word # busines	0 -1 0 0 -1 5 -5 4 0 -21
word # c	0 0 0 0 0 0 0 0 0 20
word # candidat	0 0 0 0 0 0 0 0 0 33
word # como	0 0 2 0 0 0 1 -3 0 -2
word # day	0 6 -1 0 0 -1 -4 1 -1 10
word # days	-4 -10 1 -1 -2 3 0 0 13 59
word # de	3 0 -3 0 7 -8 -2 10 -8 7
word # dias	-3 -2 -1 -1 -4 7 14 -8 -2 -21
word # e	12 -4 -5 -2 -1 -2 3 0 -1 -28
word # ein	3 -1 0 0 0 0 -1 0 0 0
word # employer	0 0 0 0 0 0 0 0 0 11
word # empresa	0 0 0 0 0 0 0 0 0 18
word # en	-1 -2 0 0 6 0 -3 2 -2 14
word # et	0 0 0 0 0 0 0 0 0 3
word # eur	-1 -2 0 0 0 5 -1 -1 0 -2
word # euro	-10 -4 -3 -2 -3 33 -8 -2 -1 2
word # f	0 6 0 0 -1 0 -3 0 -1 -10
word # for	0 -3 0 0 -2 0 -10 0 16 18
word # fte	-3 0 0 0 -2 3 0 0 3 -8
word # h	4 -9 4 -2 -3 -1 10 -1 0 30
word # has	0 -1 0 0 -7 5 5 11 -11 -2
word # heur	-1 1 -1 0 -4 1 0 2 2 -18
word # hora	-2 -3 -1 0 -3 0 -3 21 -7 -1
word # hour	-7 -6 -3 -1 -8 18 4 9 -4 29
word # hr	-1 0 -1 -1 1 5 -3 0 -1 25
word # if	-8 16 -7 0 0 0 -1 0 0 0
word # in	9 -2 -2 -1 3 -1 -5 -1 -1 -29
word # instead	-3 -6 16 0 0 -3 -4 0 0 11
word # interview	1 0 1 0 0 0 0 0 0 10
word # is	-2 0 1 0 12 -1 -4 -1 -5 26
word # it	-5 0 16 0 -2 -2 -6 -1 -1 19
word # jour	-3 0 0 0 0 0 8 0 -5 0
word # june	-1 -1 0 0 -1 0 -1 0 5 23
word # k	-5 -15 -7 -1 -3 49 -12 -3 -4 -34
word # m	1 1 0 0 0 0 -1 0 0 4
word # mai	9 0 -7 0 0 0 0 0 0 14
word # may	0 5 0 -1 -4 -1 -6 1 5 0
word # mei	0 0 0 0 0 0 0 0 0 10
word # mile	-1 0 0 0 5 0 -2 0 -2 -4
word # mill	2 -1 0 0 0 0 0 0 0 -16
word # min	14 43 -7 -2 -14 -6 -29 -3 5 -71
word # mins	1 2 0 0 0 0 -2 0 0 -10
word # minut	8 15 -7 -5 -8 -5 19 -6 -11 -26
word # minute	2 13 -4 -1 1 -1 -7 -1 -2 -8
word # minuten	2 3 -1 0 -1 -1 -1 0 -1 -9
word # minuti	0 4 0 0 0 0 -1 -1 -1 3
word # minuto	0 3 0 0 -1 0 -1 -1 0 21
word # month	-1 3 -1 -2 5 3 -5 -1 -2 0
word # nd	2 0 0 0 0 0 0 0 0 -5
word # neue	0 0 0 0 0 0 0 0 0 14
word # new	0 0 0 0 0 0 0 0 0 30
word # no	0 0 0 0 -1 0 0 1 0 15
word # nouvell	0 0 0 0 0 0 0 0 0 5
word # nova	0 0 0 0 0 0 0 0 0 3
word # of	0 -1 -1 0 1 -5 12 0 -5 36
word # oferta	0 0 0 0 0 0 0 0 0 3
word # off	-2 2 0 0 4 0 -2 0 -1 1
word # on	0 -1 1 1 -1 0 -3 0 3 -7
word # open	0 0 0 0 0 0 -2 4 -1 4
word # or	-10 32 -7 -1 -1 -4 -7 0 -2 -26
word # ore	-3 -3 0 0 -3 0 4 6 -1 -5
word # other	0 0 0 0 1 0 0 0 0 11
word # p	0 -1 0 0 2 0 -1 0 0 7
word # para	-1 0 1 0 0 -1 6 -4 0 -5
word # park	-5 4 0 0 -1 5 -2 0 0 -5
word # people	1 1 -1 0 1 0 -2 0 1 -8
word # per	-2 -1 0 0 0 5 -1 0 0 29
word # percent	-1 -1 -1 0 -2 15 -10 -1 0 6
word # physiotherapist	0 -1 0 0 4 0 -2 0 -1 -1
word # plac	0 0 0 0 0 0 0 0 0 14
word # please	0 0 0 0 0 0 0 0 0 -8
word # plus	-1 0 0 0 -1 11 -8 -1 0 -3
word # pm	-12 20 -3 -1 -1 -1 -1 -1 -1 -26
word # proposal	0 0 0 0 0 0 0 0 0 7
word # quai	1 0 0 0 0 0 0 0 0 -7
word # question	-4 6 0 0 -1 -1 2 -1 -1 -11
word # rd	0 -1 -1 -2 -2 -1 8 -1 0 -21
word # s	2 -1 0 0 0 0 0 0 0 4
word # school	0 0 0 0 0 1 -1 0 0 -13
word # second	-1 2 0 0 0 0 0 0 0 3
word # session	0 0 0 0 0 0 0 0 0 5
word # so	-3 1 0 1 3 -1 -5 1 3 21
word # start	1 1 -2 -1 -2 13 -10 -1 0 -7
word # stunden	-1 -3 0 -1 -2 -1 9 -1 0 9
word # tage	-1 0 0 0 0 2 0 0 0 -5
word # th	-2 10 5 -2 -2 -4 -3 0 -1 -36
word # the	0 0 -1 0 0 -5 6 0 0 16
word # timemention	2 4 -1 0 -2 0 -2 0 -1 -2
word # to	1 1 -8 -2 -8 10 7 -3 2 24
word # tot	0 0 0 0 0 0 0 1 0 5
word # train	0 0 0 0 -8 0 10 0 -2 2
word # uhr	0 1 1 0 0 0 0 0 0 3
word # und	0 -7 0 0 -1 0 9 0 0 -8
word # uur	5 -6 1 -1 -2 6 0 -1 -2 26
word # vaga	0 0 0 0 0 0 0 0 0 13
word # was	-1 -1 0 0 0 0 3 0 0 -3
word # we	0 0 0 0 0 0 -1 2 0 -11
word # week	0 -1 0 0 -4 0 -1 0 5 2
word # will	7 0 0 0 1 0 -6 0 0 -2
word # with	22 -1 -1 -1 -1 0 -18 -1 0 0
word # within	0 0 0 0 1 0 0 0 0 6
word # word	-2 -1 -1 0 0 0 5 0 0 -7
word # work	-2 -1 4 0 -1 0 -4 0 3 17
word # would	0 -2 0 0 2 0 0 0 0 9
word # x	0 -8 0 0 0 0 8 0 0 9
word # y	1 1 0 0 0 0 -1 0 0 20
word # year	0 -1 0 0 -1 0 2 0 0 16
word # yrs	0 0 0 0 0 0 0 0 0 9
word # ª	1 0 0 0 0 0 -1 0 0 -5
word :	-19 -51 22 5 -78 12 -24 166 -33 -43
word : #	25 -26 -9 -3 -7 36 -25 11 -1 -25
word : a	-1 -1 -4 5 -1 -1 1 -1 3 -18
word : app	0 5 0 0 0 0 -2 0 -2 -2
word : application	-2 -1 -1 0 -3 0 -2 4 4 -5
word : av	2 0 0 0 0 0 0 0 0 -3
word : availability	0 1 0 0 0 0 0 1 0 -3
word : cal	-1 29 -3 -5 -8 -2 -9 -1 -1 -13
word : calend	1 19 -2 -2 -3 -3 -7 -1 -2 -13
word : call	-4 1 -1 0 0 0 -3 5 2 -9
word : can	0 -1 -1 0 0 2 0 0 0 -8
word : candidate	0 0 0 0 0 0 0 0 0 39
word : chat	9 -2 0 0 -1 0 -3 -2 -1 -13
word : ci	-1 0 1 0 0 0 2 -1 0 -3
word : coffee	-4 0 -1 0 0 0 0 6 0 -19
word : colloquio	-1 -1 0 3 -1 0 -1 2 0 -12
word : complete	-1 0 0 0 -1 0 8 0 -5 -2
word : cv	-1 -2 0 0 -1 0 -3 0 7 -6
word : data	8 -2 -1 1 1 -1 -5 -2 2 26
word : de	-3 6 0 0 0 -1 0 0 0 -3
word : die	1 -1 0 2 -1 0 1 0 -1 -8
word : el	-2 0 0 1 -1 2 0 0 0 -3
word : elena	0 0 0 0 0 0 0 0 0 12
word : entretien	8 -8 1 1 -3 -1 -3 6 -1 -29
word : entrevista	4 -2 0 4 -3 -1 -1 0 -1 -9
word : first	0 0 0 0 0 0 -2 0 2 5
word : friday	3 -1 0 0 0 0 0 0 -1 -2
word : google	1 0 1 0 0 0 0 0 0 3
word : gracia	-1 0 0 0 0 0 2 0 0 14
word : greta	0 0 0 0 0 0 0 0 0 5
word : hi	-1 0 0 0 0 0 3 -2 0 -2
word : hire	0 1 0 0 -1 6 -5 0 -1 -5
word : host	0 0 0 0 -3 0 0 4 0 0
word : how	0 0 0 0 0 0 0 0 0 18
word : http	14 69 -9 -11 -22 -10 -15 -6 -11 36
word : i	0 0 0 0 0 0 0 0 0 17
word : il	2 -1 0 2 -2 0 0 -1 0 -3
word : in	1 -1 0 0 -1 0 9 0 -6 2
word : interview	-8 -8 -2 2 -6 -2 -7 35 -4 25
word : intro	1 -1 0 2 0 0 0 0 0 -15
word : j	1 0 0 0 0 0 0 0 0 -9
word : join	0 0 0 0 0 0 0 0 0 11
word : la	-2 -1 -1 11 -4 -2 1 -1 -1 -5
word : le	-1 0 -1 1 -1 -1 3 0 0 17
word : lista	-3 -3 0 -2 14 -1 -4 -1 -1 -19
word : m	2 0 0 0 0 0 0 0 0 -23
word : may	0 0 0 0 0 0 0 0 0 -9
word : meet	19 -7 -2 -2 -2 -2 -3 -1 -1 -36
word : microsoft	4 -1 0 0 0 0 -2 0 0 -2
word : monday	1 0 0 0 0 0 0 0 0 -3
word : ms	1 0 0 0 0 0 0 0 0 -3
word : no	0 0 0 0 1 0 0 0 0 24
word : not	0 -1 -1 0 4 0 -1 0 -1 24
word : offer	-1 -1 0 0 -2 20 -11 -3 0 -2
word : on	-1 2 -9 11 -1 -1 -1 -1 0 -5
word : one	-1 3 0 0 0 0 -1 0 0 2
word : online	1 -2 0 0 -1 0 4 0 0 -1
word : our	-2 1 0 0 -5 0 1 0 7 -9
word : phone	-2 -2 0 7 -1 0 -1 0 0 -37
word : please	0 0 0 0 0 1 -1 1 0 -12
word : portfolio	0 0 0 0 0 0 -4 5 0 -3
word : position	-1 -1 -1 2 5 0 -1 0 -3 9
word : product	1 1 0 0 0 0 -1 0 0 7
word : question	0 0 0 0 0 0 -4 5 0 -6
word : quick	0 -1 0 0 -5 0 3 0 3 2
word : r	-3 0 0 2 1 1 0 0 0 0
word : re	-4 -1 -1 -1 -2 -1 -4 15 -1 -4
word : receiv	0 -1 0 0 -5 0 -2 -5 14 -5
word : recruiter	-1 0 0 1 0 0 -3 4 0 -4
word : research	-6 -1 -1 0 0 0 0 9 0 19
word : schedule	-1 2 0 0 0 0 -1 1 0 8
word : sunil	0 0 0 0 0 0 0 0 0 5
word : team	5 -1 -2 0 0 0 -1 0 0 -8
word : thank	-1 -1 -1 -1 3 -1 -6 7 2 -10
word : the	3 -2 -2 -3 -9 8 10 -2 -3 30
word : they	-6 -1 -1 -2 0 0 10 0 0 0
word : ti	-1 -2 0 0 0 5 -1 0 0 -4
word : time	-2 -4 15 -1 -1 0 -1 -5 0 8
word : timemention	-16 -29 64 -12 -12 -18 -32 57 -1 -100
word : tres	0 0 0 0 0 0 0 0 0 5
word : tuesday	2 -1 0 0 0 0 0 0 0 -4
word : une	-4 2 -1 3 0 0 0 0 0 -12
word : vorstellungsgesprach	-2 -2 1 1 -2 0 -2 6 -1 -4
word : votre	-1 2 0 0 0 0 0 0 0 10
word : we	5 -10 -9 -1 14 3 -8 -2 9 6
word : we'd	0 0 0 0 -3 5 -1 0 0 4
word : we're	1 0 0 0 -1 0 1 0 0 -3
word : we've	0 0 0 0 1 0 -1 0 0 7
word : what	0 0 0 0 0 0 1 0 0 26
word : wir	0 0 0 0 0 2 0 0 0 -7
word : yes	0 -2 0 0 0 0 -3 0 6 -9
word : you	2 -1 -1 0 -3 0 7 -1 -2 5
word : you're	3 9 0 -1 -1 0 -8 -1 0 5
word : your	1 6 -2 -2 9 -2 -4 -3 -3 -9
word : zoom	8 -1 -2 0 -1 -1 -2 -1 -1 -20
word ?	-36 125 33 -55 -51 45 59 -56 -63 -7
word ? #	0 -11 -1 0 -1 9 5 -1 0 -17
word ? ?	0 0 0 0 -1 0 -3 0 5 27
word ? a	0 -2 0 0 -1 -2 5 0 0 3
word ? and	0 -6 0 0 -2 -3 15 -3 -2 20
word ? bring	0 2 0 0 0 0 -1 0 0 13
word ? ci	0 2 0 0 0 0 -1 0 0 7
word ? dan	3 -3 -1 0 0 4 -3 0 0 -31
word ? dann	0 -1 0 0 0 0 2 0 0 -6
word ? de	0 0 0 0 0 0 0 0 0 5
word ? diga	0 13 -10 0 0 0 -1 0 0 -9
word ? dime	0 5 -1 0 0 0 -3 0 0 -9
word ? e	8 -12 -4 0 -1 -1 11 0 0 -23
word ? een	0 0 0 0 0 0 0 0 0 10
word ? he	0 -1 1 0 0 0 0 0 0 -5
word ? i	16 -6 -13 0 -1 -1 0 0 5 19
word ? i'd	0 0 0 0 0 0 0 0 0 30
word ? i'll	11 -4 -5 0 0 0 -1 0 0 -19
word ? i'm	-3 4 3 0 -1 -2 0 0 -1 -14
word ? i've	0 -10 10 -1 0 -1 4 0 0 -31
word ? ich	9 -5 -2 0 0 0 -1 0 0 -29
word ? if	-2 -2 12 -8 -3 -5 2 -1 6 -18
word ? ik	4 0 -1 0 0 -1 -1 0 0 -1
word ? it	0 -1 0 0 2 0 0 0 0 -5
word ? it's	0 -4 -1 0 0 6 -2 0 0 -9
word ? j'ai	0 -3 -1 0 0 -1 6 0 0 3
word ? je	-5 -3 10 0 0 0 -1 0 0 -9
word ? le	-1 -3 9 0 0 0 -4 0 0 -15
word ? let	0 -7 0 0 0 -1 8 0 0 -8
word ? me	0 5 0 0 0 -1 -4 0 0 -9
word ? morning	0 4 0 0 0 0 -3 0 0 -3
word ? my	0 -4 4 0 0 0 0 0 0 22
word ? no	0 -1 0 -1 -3 -1 -8 0 14 -3
word ? o	-1 0 1 0 0 0 1 0 0 -4
word ? our	0 -1 0 0 0 0 -2 0 3 2
word ? please	2 -5 0 0 0 3 2 0 0 -7
word ? pwd	2 -1 0 0 0 0 0 0 0 -11
word ? reply	7 -1 -6 0 0 0 3 -2 0 -3
word ? reschedule	4 -1 -3 0 0 0 0 0 0 13
word ? same	9 -13 5 0 0 4 -3 0 0 -9
word ? se	-2 3 0 0 0 -1 2 0 0 2
word ? son	0 0 0 0 0 0 0 0 0 3
word ? te	8 -8 1 0 0 0 -1 0 0 4
word ? tell	-1 -5 -1 0 -1 0 6 0 1 -22
word ? tenho	0 -6 -1 0 -1 -2 11 0 0 0
word ? the	1 -7 1 0 -2 -1 12 0 -4 -22
word ? then	4 -3 -3 3 3 0 -1 0 -2 1
word ? they	0 1 0 0 1 0 -1 0 0 -4
word ? timemention	-1 15 -2 0 0 -3 -8 0 0 -29
word ? use	1 0 0 0 0 0 0 0 0 -12
word ? we	-1 5 0 0 -1 -1 -2 0 0 23
word ? we're	0 3 0 0 0 0 -2 0 0 -7
word ? you	2 -3 0 0 2 0 -1 0 1 0
word ? your	0 0 0 0 0 0 0 0 0 19
word a	-45 -13 -7 -16 68 23 23 -23 -10 -42
word a #	-7 24 2 -2 -1 5 -12 -2 -6 -1
word a :	1 0 0 0 0 0 0 0 0 -3
word a accepte	-4 -2 -1 -1 1 -1 -2 10 -1 -10
word a adesao	0 0 0 0 0 0 0 0 0 6
word a adocao	0 0 0 0 0 0 0 0 0 6
word a background	0 -3 0 0 0 6 0 -1 0 -3
word a beaucoup	-1 -1 0 0 -7 -1 10 0 0 -4
word a bell	2 0 -1 0 3 -1 -1 -1 0 -4
word a bien	-2 -1 -4 0 -2 0 -4 0 14 -5
word a bit	3 -1 -2 0 12 -1 -10 0 -1 -3
word a bolsa	0 0 0 0 0 0 0 0 0 8
word a call	-2 7 -2 -1 5 -1 -6 0 -1 14
word a candidate	0 -2 -1 -1 16 0 -10 1 -3 -17
word a car	0 -1 0 0 1 -1 5 0 -3 0
word a career	0 0 0 0 0 0 0 0 0 11
word a casa	0 0 0 0 0 0 0 0 0 8
word a case	1 -2 -1 -1 0 0 -1 4 0 -6
word a ce	-1 -1 -2 2 5 0 -2 0 -1 -5
word a chair	0 0 0 0 0 0 0 0 0 -4
word a chance	0 1 0 0 0 0 -1 0 0 11
word a change	-6 -1 7 3 5 -6 -1 0 0 -7
word a chara	0 0 0 0 0 0 0 0 0 -6
word a chat	9 7 -3 3 -3 -2 -9 -1 -1 -9
word a check	0 0 0 0 0 0 0 0 0 6
word a choisi	0 0 0 0 1 0 0 0 0 9
word a client	0 -6 1 0 -1 0 7 0 0 0
word a close	0 -1 0 0 13 -8 -3 0 0 1
word a closer	0 -1 0 0 9 0 -1 0 -6 -7
word a coffee	-9 14 -2 0 16 -2 -15 0 -2 -18
word a colloquio	1 0 0 0 0 0 0 0 0 -3
word a competitive	0 -2 0 0 5 0 -1 -1 -1 -3
word a compter	-1 -1 0 0 0 5 -1 0 0 -4
word a conference	-1 0 0 0 0 0 -2 5 -1 -7
word a confidential	0 0 0 0 0 0 0 0 0 9
word a conflict	-2 -1 5 -1 0 0 0 0 0 1
word a contratacao	-1 -1 -1 2 -1 0 1 0 0 -4
word a conversa	0 4 0 1 0 0 -4 0 0 -1
word a copy	-1 -3 -1 0 -2 0 0 0 8 -13
word a couple	-2 3 -3 -1 -7 -3 11 -1 3 -26
word a creche	-1 0 0 0 0 0 6 -4 0 -17
word a credit	0 -1 0 0 -5 -3 10 0 0 14
word a customer	0 0 1 0 0 0 0 0 0 -3
word a da	0 1 0 0 0 0 0 0 0 4
word a data	0 -2 0 0 0 -1 3 0 1 -17
word a date	-1 2 0 0 -3 0 3 0 0 -9
word a day	-7 11 -1 -2 -6 6 -3 -2 3 22
word a de	0 0 0 1 0 0 -1 0 0 -11
word a decision	-2 -2 -2 -2 2 1 9 -3 0 21
word a different	0 0 0 0 1 0 -1 0 0 3
word a difficult	0 0 0 0 1 0 0 0 0 4
word a direcao	0 0 0 0 0 0 0 0 0 5
word a diretora	0 0 0 0 0 1 0 0 0 8
word a diretoria	0 0 0 0 -2 0 4 0 0 1
word a document	0 0 0 0 0 2 0 0 0 -12
word a doutora	0 0 0 0 0 0 0 0 0 19
word a empresa	-3 0 -1 4 0 0 8 0 -6 -27
word a entrevista	2 -20 1 7 -2 -2 17 -2 -2 -6
word a equipa	0 0 0 0 0 1 -1 0 1 -5
word a este	0 -2 0 0 -1 0 -1 5 -1 -14
word a ete	-10 -1 -1 4 -6 6 12 8 -13 5
word a examine	0 0 0 0 1 0 0 0 -1 12
word a falta	0 0 0 0 0 0 0 0 0 6
word a fami	3 -4 3 0 9 -2 -6 -1 -1 -26
word a fase	0 -16 0 0 0 0 16 0 0 -4
word a few	-10 10 -5 -7 0 -3 19 -3 -2 -32
word a fine	0 1 -5 0 -13 0 18 0 0 0
word a first	-7 14 -2 0 -1 -1 -5 0 4 -39
word a fit	0 0 0 0 0 0 -3 0 5 8
word a form	0 0 0 0 1 -1 0 0 0 -3
word a formal	0 1 0 0 -1 3 -2 0 -1 -4
word a free	0 0 0 0 0 0 0 0 0 20
word a friend	3 -1 0 0 3 0 -2 0 -1 1
word a full	1 -1 0 0 1 0 1 0 0 3
word a gap	0 -1 0 0 9 -1 -2 0 -5 4
word a gente	-1 -4 0 -1 1 0 6 -1 0 -5
word a gestora	0 8 -1 0 0 0 -8 0 0 -2
word a good	-2 4 -4 0 2 -3 1 -1 3 16
word a great	-1 3 0 0 -13 0 8 0 3 10
word a group	4 -1 0 -1 0 -1 -2 0 2 7
word a guest	-1 0 0 0 8 -1 -6 0 0 21
word a hacer	0 5 -1 1 0 0 -4 0 0 -9
word a half	0 3 -1 0 -1 0 -1 0 -1 -19
word a head	12 1 -9 -1 0 0 -2 0 0 0
word a home	0 0 0 0 0 0 0 0 0 13
word a hora	0 4 0 0 -1 0 -2 -1 0 1
word a human	0 0 0 0 0 0 -1 2 0 3
word a job	-2 -2 2 1 9 -1 -4 1 -5 43
word a jour	-2 -7 10 -1 -1 -1 3 -1 0 -7
word a l'accueil	2 0 0 0 0 0 -1 0 0 3
word a l'agence	0 1 0 0 0 0 -1 0 0 -6
word a l'association	0 0 0 0 0 0 0 0 0 5
word a l'atelier	-1 6 0 0 0 0 -4 0 0 -14
word a l'avance	1 0 0 0 0 0 0 0 0 10
word a l'ecoute	0 0 0 0 0 0 0 0 0 5
word a l'entretien	0 0 0 0 0 0 0 0 0 7
word a l'heure	2 0 -1 0 0 0 -1 0 0 -5
word a la	23 -13 9 -3 -14 -2 1 -3 1 -43
word a las	-1 -1 3 -2 -1 -1 8 -4 0 5
word a last	2 -2 1 0 0 0 0 0 0 -4
word a laura	0 0 0 0 0 0 0 0 0 3
word a lead	0 3 0 -3 4 0 -1 0 -1 13
word a letter	0 0 0 0 0 0 1 0 0 16
word a line	-1 0 0 0 0 0 3 0 -1 0
word a link	1 -2 -1 0 0 0 1 0 2 19
word a lione	0 0 0 0 0 0 0 0 0 16
word a list	1 0 0 0 1 0 -4 0 3 -15
word a lista	0 0 0 0 3 0 -1 0 0 -11
word a little	-5 0 -1 0 -6 -1 14 0 0 0
word a long	0 -2 2 0 3 0 -2 0 0 5
word a look	7 14 -2 -1 -11 -8 -9 0 10 -23
word a los	0 0 0 0 0 0 4 0 -3 -3
word a lot	-2 -3 -1 -1 10 -2 -8 -1 9 0
word a lyon	-5 -3 9 0 0 0 -1 0 0 11
word a mas	0 0 0 0 0 0 1 0 0 -8
word a match	0 -1 0 0 3 0 -3 0 3 -15
word a mediado	0 0 0 0 -1 0 4 0 -3 -13
word a meet	1 -2 0 0 -1 0 -7 0 10 -23
word a member	0 0 0 0 0 0 -6 6 1 -12
word a message	-3 -2 -1 0 -2 -5 8 5 1 -17
word a minha	0 0 0 0 0 0 0 0 0 16
word a minute	0 -10 -1 0 0 0 10 0 2 -5
word a mock	0 0 0 0 0 0 0 0 0 24
word a mon	2 0 0 -1 -1 -1 0 2 -1 14
word a month	-4 1 -1 0 -1 2 4 0 -1 -18
word a mortgage	0 0 0 0 0 0 0 0 0 9
word a new	-5 1 31 -9 -4 -2 -6 -3 -2 11
word a next	-1 7 0 0 3 0 -8 0 0 6
word a nice	-1 -1 0 0 1 -1 3 -1 -1 -6
word a night	0 0 0 0 2 0 0 0 -1 3
word a no	-1 -1 -1 -3 10 -1 2 -2 -3 -20
word a nos	0 0 0 -1 2 0 0 0 0 -10
word a nossa	-1 -2 1 6 -9 2 -4 0 8 2
word a note	-1 -1 0 0 -2 -1 4 0 1 -2
word a notre	0 -3 -1 0 2 -1 5 0 -1 -24
word a nous	-1 -1 0 0 -3 2 4 0 0 -3
word a nuestra	0 0 0 0 0 0 0 0 0 -8
word a number	-4 7 0 -1 1 0 -2 0 -1 1
word a nurse	0 0 0 0 0 0 0 0 0 23
word a one	0 0 0 0 -1 0 3 0 0 13
word a otra	0 0 0 0 1 0 0 0 0 8
word a otro	0 0 0 0 0 0 0 0 0 6
word a outra	0 0 0 0 1 0 0 0 0 21
word a paid	0 0 0 0 0 0 0 0 0 -4
word a palestra	0 0 0 0 0 0 0 0 0 14
word a panel	-2 -10 -1 -1 -1 0 16 0 0 16
word a parte	0 0 0 0 0 0 0 0 0 18
word a partir	-6 4 -1 -3 -4 13 -6 0 2 -9
word a pas	0 0 0 0 2 0 -1 0 0 -30
word a permanent	0 0 0 0 1 1 -1 1 -1 -14
word a person	0 -2 0 0 4 -1 1 0 -1 -4
word a personal	3 -1 0 0 0 0 0 0 0 -13
word a pessoa	0 -1 0 0 3 0 -1 0 0 6
word a phone	-1 3 -1 -1 -1 -1 3 -1 0 -23
word a photo	3 0 0 0 0 0 -1 0 0 10
word a place	1 0 -1 5 -2 0 -1 0 0 57
word a pleasure	-3 -2 -2 -2 17 -7 1 -1 -1 -1
word a position	0 -1 0 0 22 -10 -6 0 -3 14
word a post	0 0 0 0 -7 -1 10 2 -3 -1
word a presto	0 0 1 0 0 0 0 0 0 -5
word a primeira	0 0 0 0 -5 0 5 0 0 -10
word a principio	-1 0 0 0 -1 0 4 -1 0 -6
word a problem	2 -9 7 0 -2 -1 7 -2 -2 -21
word a proposta	0 0 0 0 0 1 0 0 0 17
word a prova	3 0 -1 0 2 0 -1 0 -1 -7
word a proxima	-1 1 -1 0 0 0 3 0 -1 -2
word a publicacao	0 0 0 0 0 0 0 0 0 3
word a quarter	0 10 0 0 -17 -1 10 0 -1 16
word a question	0 0 0 0 0 2 -7 1 5 5
word a quick	11 -2 -2 -2 -2 -3 0 0 1 -18
word a real	0 -1 0 0 -1 0 -3 0 6 3
word a realizar	1 0 0 0 0 0 0 0 0 -5
word a rececao	-3 0 0 0 -1 0 -2 -3 10 -8
word a record	0 0 0 0 0 0 0 0 1 9
word a recruiter	-1 0 0 0 -2 0 -2 0 5 2
word a referee	0 0 0 0 0 0 0 0 0 6
word a reference	0 -1 0 -2 5 0 -1 0 0 6
word a reminder	2 0 -1 0 0 0 0 0 0 18
word a reply	0 -1 0 0 -1 0 -2 3 0 -1
word a request	0 0 0 0 0 0 0 0 0 23
word a residence	0 0 0 0 0 0 0 0 0 15
word a retenu	5 -2 0 0 0 0 -2 0 -1 8
word a reuniao	-1 0 -2 5 0 0 -1 0 0 6
word a review	0 0 0 0 5 0 -2 0 -3 15
word a ring	1 -4 -1 -1 0 0 6 0 0 -7
word a rinuncia	3 0 0 0 0 0 -1 -1 0 -2
word a role	0 0 0 0 0 0 0 0 0 54
word a room	3 0 0 0 0 0 -2 0 0 0
word a rugbytech	0 0 0 0 -1 0 -1 0 2 -19
word a schedul	0 0 1 0 0 0 0 0 0 -9
word a screen	0 2 0 0 0 0 -1 0 0 5
word a second	0 -6 -1 -1 11 -1 0 -2 -1 -9
word a seguir	2 0 -2 0 4 0 -3 0 -1 1
word a senhora	0 0 0 0 0 0 0 0 0 18
word a senior	0 -2 0 0 2 0 0 0 0 14
word a settembre	-1 -1 0 0 -3 -2 6 1 0 20
word a short	-8 4 -2 -1 -5 -1 13 -2 2 17
word a shout	0 0 0 -3 -1 -1 7 0 0 -6
word a sign	-1 -1 -1 0 0 15 -11 -1 0 -2
word a slot	0 6 -2 0 0 -1 -2 0 0 9
word a slow	-1 0 -1 0 0 -2 -10 15 0 0
word a small	-1 0 0 0 -4 0 -6 0 12 -3
word a speak	0 0 0 0 0 0 0 0 0 16
word a start	-1 -1 0 0 -1 -13 16 0 -1 0
word a strong	0 0 0 0 3 0 -1 0 -1 -18
word a student	0 0 0 0 0 0 -2 2 0 18
word a sua	-7 -3 -1 -2 0 5 -1 7 2 16
word a table	0 0 0 0 0 0 0 0 0 -16
word a talk	-4 -4 0 -1 -3 -2 9 -1 6 -14
word a te	0 0 0 0 0 0 2 0 0 -3
word a team	1 0 -1 0 1 0 -1 0 0 -3
word a telephone	1 12 0 0 0 0 -1 0 -11 1
word a tempo	-1 -1 0 0 -1 4 -1 0 0 -3
word a ten	8 0 0 0 -1 0 -1 0 -5 -2
word a test	0 -1 0 0 -1 0 3 -1 1 9
word a thank	0 0 0 0 0 0 0 0 0 3
word a third	0 0 0 0 1 0 0 0 0 6
word a thorough	0 0 0 0 6 0 0 0 -6 5
word a ticket	-3 0 0 0 -1 0 3 2 0 -20
word a time	0 15 -2 -1 -4 -2 -6 -1 1 36
word a timemention	-6 0 3 -4 -3 -13 26 -2 -2 -37
word a tour	0 -1 0 0 0 0 -2 0 3 2
word a train	0 0 7 0 -1 0 -1 -5 1 0
word a trial	13 11 -3 -1 -1 -6 -8 -2 -5 -44
word a trouve	-1 -1 -9 15 -3 -1 0 -1 0 -2
word a tu	0 0 0 0 0 2 -1 0 0 -12
word a tua	-6 4 3 0 0 2 -3 -1 1 -7
word a two	0 0 0 0 0 0 0 0 0 3
word a uma	3 0 -2 0 1 0 0 0 0 13
word a un	7 -4 0 -1 -3 -1 2 0 -1 33
word a un'altra	0 0 0 0 0 0 0 0 0 8
word a una	-1 6 -1 10 -9 -1 -3 -1 -1 10
word a une	-5 7 0 0 3 -1 -3 0 0 11
word a usted	0 0 0 0 0 0 2 -1 0 6
word a vacancy	0 1 0 0 5 0 -5 2 -2 -6
word a vaga	2 -9 -4 7 -14 -3 14 -2 8 -35
word a valid	0 0 0 0 7 0 -6 0 0 -6
word a ver	0 0 0 0 0 0 0 0 0 4
word a very	-1 2 0 0 5 -1 -3 0 -1 -4
word a video	-1 8 -1 -1 -1 0 -5 0 2 -8
word a virtual	-1 3 0 0 0 0 0 0 -1 -16
word a voce	-1 3 0 0 -1 1 -1 0 0 -4
word a votre	8 -2 -1 -2 0 1 5 -1 -9 60
word a vous	5 -7 -1 -1 -6 -1 12 0 -2 0
word a walk	3 -1 -1 -1 0 0 0 0 0 -7
word a week	-5 -23 2 -2 -13 30 19 -3 -6 -10
word a word	-8 20 -1 0 -8 -2 -1 0 -1 18
word a work	0 -1 0 0 -1 0 2 0 1 -3
word a worker	0 -1 0 0 -1 0 3 0 -1 27
word a written	0 -1 0 0 -1 -1 3 0 -1 -9
word a year	-2 0 -1 2 3 5 -5 -1 0 -16
word a yes	-7 -3 3 -1 -2 14 -2 -1 -1 -37
word a zoom	3 0 -1 0 0 0 -1 0 0 -2
word aa	-3 -1 -1 -1 -1 -2 11 -1 -1 -15
word aaa	3 -1 0 0 0 0 -1 0 0 -5
word aan	8 5 -2 -6 0 21 -21 -3 -3 -52
word aan de	-3 -5 -1 0 0 0 -4 -1 13 -10
word aan een	0 0 0 0 0 0 0 0 0 17
word aan het	3 -1 -1 0 0 0 -1 0 0 -9
word aan te	-2 -1 -1 -3 -1 12 -4 0 0 -5
word aanbieden	0 0 0 0 1 1 -1 0 0 6
word aanbod	-1 -1 0 0 0 4 -1 0 0 8
word aangenomen	0 0 -1 11 -7 -2 -1 0 0 25
word aanleid	2 -2 0 0 0 0 0 0 0 -18
word aanleid van	2 -2 0 0 0 0 0 0 0 -18
word aanmeld	-1 2 -1 0 -1 -2 -1 -1 4 28
word aanmeld voor	0 4 0 0 0 -1 -8 0 6 11
word aanmeldingen	0 0 0 0 1 0 0 0 0 -7
word aanmeldingen voor	0 0 0 0 1 0 0 0 0 -7
word aansluitend	0 0 0 0 0 0 1 0 0 -7
word aanvraag	0 0 0 0 0 0 0 0 0 19
word aanvraag voor	0 0 0 0 0 0 0 0 0 16
word aanvragen	0 0 0 0 9 0 -6 -1 -1 0
word aanvragen voor	0 0 0 0 5 0 -3 -1 0 1
word ab	-7 4 -7 14 -3 4 -19 13 1 8
word ab #	-2 0 3 0 -1 0 -2 -1 3 -4
word ab dem	-5 5 -1 -2 0 5 0 -1 0 -9
word ab timemention	-1 1 0 0 0 0 -1 1 0 -5
word abaixo	1 1 -1 4 -3 0 -1 0 0 -3
word abara	3 -1 1 0 -1 0 -1 0 -1 26
word abbestellen	0 0 0 0 0 0 0 0 0 18
word abbiamo	-5 -2 -4 -1 20 0 -10 0 1 -24
word abbiamo deciso	0 -2 0 0 2 3 -1 0 0 0
word abbiamo ricevuto	-1 -2 0 0 5 -1 -6 2 3 20
word abbiamo scelto	0 0 0 0 2 0 -1 0 0 -4
word abc	4 -1 -1 0 0 0 -1 0 0 -21
word abc defg	4 -2 -1 0 0 0 0 0 0 -18
word abel	0 0 0 0 0 0 0 0 0 38
word abend	0 0 0 0 0 0 0 0 0 11
word aber	-9 -3 -3 1 9 -1 9 -1 -2 -3
word aberta	0 1 0 0 0 0 0 0 0 10
word abgelehnt	0 0 0 0 1 0 0 0 0 10
word abgesagt	-1 0 0 5 -1 0 -1 0 0 10
word abgeschlossen	-1 0 0 0 3 0 0 0 0 -8
word abierta	0 0 0 0 0 0 1 0 0 14
word ablauf	2 0 0 0 0 0 -1 0 0 -3
word able	-5 13 -17 8 3 -5 14 -2 -8 -27
word able to	-5 13 -18 8 3 -5 15 -2 -8 -27
word aboard	-2 0 0 0 1 -21 23 0 0 -3
word about	-14 36 -6 6 -16 -32 30 0 -4 88
word about #	-5 3 -2 -1 -6 3 3 -1 5 11
word about a	-1 -3 -1 0 1 -2 0 -2 8 17
word about an	0 6 -2 1 -1 -2 -5 4 -1 -10
word about how	0 1 0 0 0 0 0 0 0 9
word about it	0 -2 -1 -4 6 3 -3 -1 1 6
word about next	-2 0 0 2 0 0 1 0 0 5
word about our	0 0 0 0 -1 0 0 0 2 10
word about people	0 0 0 0 0 0 0 0 0 9
word about six	0 0 0 0 0 0 2 0 0 -3
word about that	0 -1 -2 9 -4 -1 -1 -1 0 -18
word about the	11 43 -14 0 -17 -20 1 -7 3 -74
word about timemention	-2 -1 8 0 -1 -1 -1 -1 -1 -3
word about twenty	-1 3 0 0 0 0 0 0 -1 0
word about two	3 0 -1 0 0 -1 -3 0 2 5
word about you	-1 0 -1 0 0 -1 9 0 -6 2
word about your	1 -7 -4 -1 8 -5 8 7 -7 38
word about yourself	0 0 0 0 0 0 0 0 0 6
word above	4 5 -9 -2 5 3 -18 7 5 -12
word above position	0 0 0 0 0 0 0 0 0 3
word above post	-7 6 0 -1 1 3 -1 0 0 -3
word abraco	1 2 0 0 -1 0 0 -1 -1 -19
word abrir	0 -1 0 6 -3 0 1 0 0 -1
word absage	-2 -1 -1 4 4 -1 -4 -1 3 -13
word absagen	0 -1 -1 5 0 -1 -2 0 0 15
word absence	-1 0 1 0 0 0 -1 2 0 11
word absente	0 0 0 0 0 0 -1 3 0 -1
word acaba	0 0 5 1 0 0 -1 -4 0 -1
word academy	1 -1 0 0 -1 0 2 0 0 -10
word accelerator	0 0 0 0 0 0 0 0 0 20
word accept	-28 -15 -6 6 15 9 -3 28 -6 31
word accept :	-12 -3 -3 -1 -3 -2 -3 27 -1 -17
word accept a	0 0 0 0 0 0 1 0 0 46
word accept and	-1 0 0 0 12 -6 -2 -1 0 -9
word accept another	0 0 0 6 -3 -1 -1 0 0 2
word accept by	0 0 0 0 2 0 0 0 0 -6
word accept for	0 -1 0 0 0 3 0 0 0 -3
word accept it	-1 0 0 -1 4 4 -3 -1 -1 -5
word accept or	4 -3 -1 0 -1 6 -2 -2 -1 -23
word accept our	0 -1 0 0 0 -8 6 0 1 -3
word accept the	-1 -1 0 2 0 0 -3 4 -1 -9
word accept this	-9 -2 -3 -1 -2 -1 -3 21 -1 -9
word accept your	0 0 0 0 1 0 0 0 0 25
word acceptance	-1 -4 0 -1 -3 12 -2 0 -1 -2
word acceptance within	0 -2 0 0 0 4 0 0 -1 -5
word accepte	-5 -1 -1 -1 1 -1 -2 10 -1 -17
word acceptee	0 0 0 0 0 0 0 0 0 6
word accepteriez	0 -1 0 0 -1 0 3 0 0 -2
word accepteriez vous	0 -1 0 0 -1 0 3 0 0 -2
word acces	0 -1 0 0 -1 0 -4 9 -1 18
word acces to	-1 0 0 0 -1 0 -3 9 -3 8
word acceso	0 0 0 0 0 0 0 1 0 -9
word accetta	-1 -1 0 0 0 3 -1 0 0 -2
word accettare	0 -1 0 0 6 -1 -2 -1 -1 15
word accettare la	0 -1 0 0 6 -1 -2 -1 -1 10
word accolta	0 0 0 0 2 0 -1 0 0 17
word accommodation	0 1 0 0 0 0 0 0 0 8
word accord	-5 -3 10 0 0 1 -1 0 0 2
word account	3 -2 0 0 -4 6 -5 2 0 52
word account and	3 -2 0 0 0 0 0 0 0 -3
word accountant	0 -2 0 -1 0 4 -1 0 0 -5
word accueillir	0 0 -1 -1 0 7 -4 0 0 0
word accuse	-1 -1 0 0 -1 0 -6 6 3 0
word accuse de	-1 -1 0 0 -1 0 -5 6 2 1
word accuson	0 0 0 0 0 0 -2 4 -1 -4
word ace	0 0 0 0 0 0 0 0 0 21
word aceita	0 0 0 0 0 2 0 0 0 5
word aceitar	0 -1 0 0 5 0 -1 -2 -1 -5
word aceitar o	0 0 0 0 5 0 -1 -2 -1 -8
word aceite	2 0 -1 0 2 1 -1 -1 0 -15
word acepta	0 0 0 0 0 2 0 0 0 7
word aceptacion	0 0 0 0 -1 4 -2 0 0 -15
word aceptar	0 0 0 0 1 0 0 0 0 9
word acesse	-1 3 0 0 -1 0 -1 0 0 -3
word acesso	-1 0 5 -5 0 0 -1 2 0 7
word acht	0 0 0 0 0 0 0 0 0 19
word acknowledge	4 -1 0 -1 -1 -1 -5 -1 6 -17
word acknowledge receipt	2 0 0 0 -1 0 0 0 0 -5
word acknowledge your	0 0 0 0 0 0 -4 0 6 -3
word acknowledgement	-1 -1 0 0 -2 0 -3 2 4 -17
word acme	0 0 0 0 0 0 -2 3 0 5
word acompanhar	1 0 0 0 -5 0 0 0 5 2
word acquisita	0 -1 0 0 -1 0 -2 -1 5 -17
word acquisition	1 0 0 0 0 0 0 0 0 -9
word acros	-1 1 -1 0 5 -1 -2 0 -1 -16
word acros your	0 1 0 0 0 0 0 0 0 -8
word act	0 -1 0 0 -3 0 -2 0 6 23
word action	-6 3 2 6 -8 10 7 -5 -10 19
word action is	-1 -1 -1 6 -6 0 12 -1 -8 10
word action need	-1 5 0 0 -1 -5 4 0 -3 -4
word action requir	-3 -1 3 0 -1 16 -9 -4 -1 22
word active	0 -1 0 0 0 -1 8 -1 -5 1
word actual	0 -1 1 0 1 0 0 0 0 8
word actualizacion	0 0 0 0 4 0 -1 -2 -1 4
word actualizado	0 0 1 0 1 0 0 0 0 -8
word acudir	0 0 0 0 0 0 0 0 0 -8
word ad	1 5 -1 0 0 -1 1 -5 0 -8
word ad for	0 2 -1 0 0 0 0 0 0 -10
word add	2 0 -2 -1 3 -1 -2 7 -7 17
word add to	2 0 0 0 0 0 0 0 0 24
word add your	0 0 0 0 3 0 0 0 -3 13
word added	-10 -1 9 -1 1 7 -15 1 8 67
word added to	0 0 0 0 0 0 -7 1 7 39
word added you	0 0 0 0 0 0 -1 0 2 10
word addetta	0 0 0 0 -1 0 1 0 1 -7
word addetta alle	0 0 0 0 0 0 0 0 0 -3
word addetto	0 0 0 0 0 0 0 0 0 -4
word additional	0 0 0 0 0 0 -1 5 -4 7
word addres	11 -6 -5 -1 -10 -2 5 7 2 -51
word addres :	0 0 0 0 0 0 0 0 0 -9
word addres and	5 0 0 0 0 -1 -1 0 -3 -6
word addres is	0 0 0 0 0 0 0 0 0 -24
word addres to	0 0 0 0 0 0 0 0 0 5
word address	-1 -5 0 0 -1 0 5 1 1 3
word adesao	0 0 0 0 0 0 0 0 0 6
word adesao ao	0 0 0 0 0 0 0 0 0 6
word adiantar	0 0 1 0 0 0 0 0 0 -12
word adjunto	1 -3 -1 0 -2 2 3 0 -1 6
word adjunto la	2 -1 0 0 0 1 -1 0 0 8
word adjuster	0 0 0 0 0 0 1 0 0 -7
word adjustment	4 -1 -1 0 -2 0 2 -1 0 6
word admin	-1 2 1 0 0 0 -2 0 0 -5
word administratif	3 0 0 0 -1 0 -1 0 0 -5
word administrativa	0 0 0 0 0 0 -2 -1 2 -9
word administrative	0 0 0 0 1 0 0 0 -1 -9
word administrator	0 0 0 0 -3 0 4 0 -1 5
word admision	1 0 0 0 0 0 0 0 0 23
word admissao	-1 -1 0 0 2 5 -4 0 0 32
word admissible	1 0 0 0 2 0 -1 0 0 -47
word admission	1 0 0 0 0 0 -1 1 -1 18
word admission committee	0 0 0 0 0 0 0 0 0 3
word admission interview	0 0 0 0 0 0 0 0 0 3
word admission officer	0 0 0 0 0 0 0 0 0 -8
word admitida	0 0 0 0 1 0 -1 0 0 3
word admitt	0 0 0 0 0 0 0 0 0 -6
word adocao	0 0 0 0 0 0 0 0 0 12
word adocao da	0 0 0 0 0 0 0 0 0 11
word adoeceu	-2 0 6 0 0 0 -3 0 0 -6
word adopcion	0 0 0 0 0 0 0 0 0 11
word adopcion de	0 0 0 0 0 0 0 0 0 10
word adopt	0 0 0 0 0 0 0 0 0 22
word adopt biscuit	0 0 0 0 0 0 0 0 0 18
word adoptie	0 0 0 0 0 0 0 0 0 30
word adoptie van	0 0 0 0 0 0 0 0 0 18
word adoption	0 0 0 0 0 0 0 0 0 18
word adresse	1 -1 0 0 0 0 -1 2 0 32
word adulto	0 0 0 0 0 0 0 0 0 3
word advanc	-1 2 0 0 -1 0 0 0 0 4
word advanc to	0 3 0 0 -1 0 -1 0 0 5
word advert	2 -1 0 0 -6 0 -4 2 8 0
word advertis	2 -1 0 1 0 -1 -2 0 0 13
word advertiser	0 0 0 0 0 0 0 0 1 -3
word advice	0 -2 0 0 2 0 0 0 0 9
word advis	-1 1 5 -2 -3 0 -1 0 1 -5
word advise	0 0 0 0 1 0 -1 0 0 -6
word advise that	0 0 0 0 1 0 -1 0 0 -3
word adviser	0 -1 1 0 -1 0 -1 5 -3 20
word adviser will	0 0 0 0 0 0 0 0 0 3
word adviseur	0 1 0 0 0 0 0 0 0 10
word adviseur bij	0 1 0 0 0 0 0 0 0 -3
word af	-1 1 0 0 0 0 0 0 0 41
word afdel	-1 -1 0 0 -2 0 6 0 -1 1
word affair	4 0 -1 0 2 0 -2 0 -2 -3
word affect	0 -2 0 0 0 0 4 0 -1 13
word afgesproken	3 0 -1 0 0 0 -1 0 0 -9
word afgewezen	0 0 0 0 1 0 0 0 -1 10
word afin	0 0 0 0 0 0 0 0 0 -7
word afraid	-3 -3 -6 15 21 -5 -14 -2 -3 -37
word afraid i	-1 0 0 1 0 0 0 1 0 10
word afraid that	0 -1 0 0 1 0 1 0 -1 -10
word afspraak	5 -10 11 4 -4 -2 -1 -2 -1 -56
word afspraak bij	0 0 0 0 0 0 0 0 0 10
word afspraak op	0 0 0 0 0 0 0 0 0 -7
word afspraak timemention	7 -1 -4 0 0 0 -1 0 0 -20
word afspraak van	-1 0 0 3 0 -1 -1 0 0 0
word after	-4 -1 6 7 -3 -4 -10 -13 22 -66
word after #	-1 0 0 0 0 0 -2 4 1 29
word after a	0 0 0 0 13 -1 -3 -1 -7 -7
word after all	2 -3 -1 24 -13 -3 -11 -1 5 -22
word after careful	0 0 0 0 3 0 -1 0 -1 14
word after much	0 0 0 0 1 0 0 0 0 12
word after six	0 -1 0 0 4 2 -3 0 -2 5
word after so	8 0 0 0 0 0 -7 0 0 -1
word after that	0 1 -2 -2 -4 -4 8 -1 4 1
word after the	-5 -1 0 -2 -5 -2 6 -5 15 8
word after this	-3 0 0 0 0 0 3 0 1 -2
word after timemention	1 12 -5 -1 -4 -3 -6 -1 7 -30
word after your	-5 7 -4 -3 0 18 -2 -5 -5 -15
word afternoon	1 4 15 -2 -1 -3 -12 -1 0 11
word afterward	0 0 0 0 -1 0 4 0 -2 23
word afwezig	-1 0 0 0 0 -1 -1 4 0 -2
word again	-15 -7 2 10 1 -14 35 9 -23 40
word again !	-9 -3 10 0 0 0 3 0 0 2
word again and	0 2 0 0 0 -1 3 0 -3 -1
word again for	-1 -1 -1 -1 2 -1 7 -1 -4 -1
word again next	0 0 0 0 0 0 1 0 0 5
word again on	-2 -1 -3 -2 -1 -9 10 10 -2 -2
word against	2 -1 -1 0 11 -1 -10 -1 1 11
word age	2 -1 0 0 1 0 -1 0 0 10
word agence	0 0 0 0 0 1 0 0 0 6
word agencia	0 0 0 0 0 1 0 0 0 -18
word agency	0 3 -1 -1 1 -1 -3 0 3 15
word agenda	7 2 15 2 -4 -4 -14 -2 -2 -47
word agenda :	-1 -12 17 0 -1 -1 -2 -1 0 0
word agenda de	8 0 -2 0 0 -1 -4 0 0 -3
word agendado	9 0 -1 0 -1 -1 -5 -1 0 1
word agendamento	-5 6 0 -1 0 0 0 0 0 -4
word agent	2 0 -3 -2 15 3 -18 9 -6 27
word agent job	4 -3 -1 0 0 0 0 0 0 -13
word agent will	-2 -1 -1 -1 0 0 -5 10 0 22
word agente	-4 5 -1 -1 2 1 -6 8 -5 -73
word agente immobiliare	1 0 0 0 2 0 -2 -1 0 -20
word agente inmobiliaria	1 0 0 0 0 1 0 0 0 -46
word aggiornamento	-1 -2 -1 -1 4 -1 6 -3 -2 -20
word aggiornato	-2 -1 6 0 0 0 -2 0 0 -1
word ago	-1 -2 -2 4 1 -1 0 0 -1 4
word ago and	-1 -1 -1 2 0 0 3 -1 0 2
word agora	-1 27 0 0 -5 -1 -23 -2 4 3
word agora e	0 1 0 0 -4 0 0 0 5 -1
word agosto	-1 -1 0 0 -1 -9 12 -1 0 -1
word agradecemo	-2 -2 3 0 10 -1 2 -8 -1 19
word agradecemo a	-1 0 3 0 1 0 1 -2 -1 23
word agradecemo o	0 0 0 0 0 0 -1 0 1 12
word agradeco	0 3 0 0 -1 0 -4 4 0 0
word agre	-5 -1 5 0 -3 5 3 -1 -2 -9
word agree	0 -4 1 -1 0 -8 16 -2 -1 5
word agree to	2 -3 -1 0 -3 -8 15 -1 -1 11
word agreement	0 0 0 0 0 8 -6 0 0 18
word aguardo	0 0 0 0 -2 2 0 0 0 24
word ahah	0 0 0 0 0 0 0 0 0 5
word ahead	-5 -3 2 16 -2 -3 -2 -2 -1 -35
word ahead and	0 0 1 3 -2 0 0 0 0 -1
word ahead of	-1 -1 2 2 -1 -1 1 0 -1 -8
word ahead with	-2 0 -2 4 1 -1 0 0 0 -13
word ahora	-2 5 -1 1 3 -2 -1 -3 -2 -4
word ahren	0 -1 0 0 -1 0 -1 3 0 -2
word ai	-2 0 0 1 9 -1 -6 0 -1 -10
word aid	0 -4 0 0 -2 0 12 0 -6 13
word aide	3 -2 -2 0 4 0 0 0 -2 -11
word aim	3 -1 -1 -1 -1 0 -6 4 3 -18
word aim to	3 -1 -1 -1 -1 0 -6 4 3 -28
word aimerait	0 15 0 0 -4 0 -9 0 -1 12
word aimerion	-8 0 -1 0 -1 -1 11 0 0 5
word aimerion vous	-8 0 -1 0 -1 -1 11 0 0 0
word ainda	-1 28 -1 0 -2 -1 -22 0 -1 9
word ainda nao	0 4 0 0 -1 0 -4 2 0 -2
word air	0 0 0 0 0 0 0 0 0 14
word airport	0 0 0 0 0 0 0 0 0 -4
word akkoord	0 0 0 0 -1 4 -2 0 -1 -2
word al	-1 -6 4 -8 7 -8 16 9 -13 27
word al #	-1 2 -2 0 -1 -9 8 4 -1 19
word al circolo	0 0 0 0 0 0 0 0 0 6
word al colloquio	0 -1 0 0 2 0 0 0 0 10
word al concorso	0 0 0 0 0 0 -1 0 2 -6
word al conservatorio	0 0 0 0 0 0 0 0 0 9
word al convegno	0 0 0 0 0 0 0 0 0 11
word al equipo	0 1 0 0 0 2 -2 0 0 9
word al final	-1 -2 3 0 5 0 -3 0 0 -9
word al lupo	3 -1 0 0 0 -1 -4 0 3 -7
word al nido	1 0 0 0 0 0 0 0 0 -8
word al piu	-1 0 0 0 0 0 1 0 0 -3
word al puesto	0 4 -2 0 0 0 -1 0 0 -2
word al suo	0 1 0 0 0 0 0 0 0 14
word al telefono	0 0 0 0 0 0 0 0 1 16
word al timemention	-5 -2 8 -2 -2 1 -2 6 -1 -16
word albany	0 0 0 0 0 1 0 0 0 7
word alder	1 0 0 0 0 0 0 0 0 -9
word alegria	0 0 0 0 0 1 0 0 0 6
word alert	0 0 0 0 2 0 0 0 -1 12
word alerta	0 0 0 0 0 0 0 0 0 6
word algo	-1 -1 0 0 -1 0 4 -1 0 9
word alguem	0 -1 0 0 4 0 -2 0 0 -12
word alguem com	0 -1 0 0 3 0 -2 0 0 -10
word alguien	0 -1 0 0 4 0 -2 0 0 -10
word alguien con	0 -1 0 0 3 0 -1 0 0 -8
word all	-9 -23 20 41 -43 -4 17 -16 16 -80
word all applicant	0 0 0 0 0 0 0 0 1 -4
word all at	-1 3 -1 0 1 0 -1 0 0 -1
word all candidat	-2 -4 8 -3 -2 -1 10 0 -6 -22
word all day	0 3 0 -1 2 -1 -17 15 -1 1
word all founder	0 0 0 0 0 0 0 0 0 21
word all good	8 0 -7 0 0 0 0 0 0 -3
word all interview	1 -1 1 4 -2 0 -2 0 -1 -5
word all of	14 -2 -2 -1 -4 -4 -8 -2 8 -14
word all other	-2 0 2 0 0 0 0 0 0 -3
word all right	-1 -3 -1 -1 0 0 6 0 0 3
word all set	4 -1 -1 0 0 0 -1 0 0 14
word all the	-5 -10 -1 19 -9 7 16 -3 -15 -36
word all three	0 0 0 0 0 0 0 0 0 9
word all time	3 0 -1 0 0 0 -1 0 0 -23
word all week	-7 8 -1 0 0 -1 4 0 -1 -6
word alla	-8 -11 11 -1 26 -9 -5 -2 -1 -8
word alla fase	-1 -3 0 0 0 0 6 0 -1 -1
word alla fine	-1 -3 0 0 7 0 -2 0 0 1
word alla mensa	0 0 0 0 0 0 0 0 0 6
word alla prova	0 -1 0 -1 17 -8 -5 -1 0 -4
word alla selezione	-1 0 1 1 1 0 -1 0 0 -10
word alla sua	1 0 0 0 1 0 -1 0 0 -4
word alle	-4 2 -20 19 -3 -2 11 -5 2 -10
word alle #	0 1 3 0 0 -1 -2 0 0 -1
word alle aanmeldingen	0 0 0 0 1 0 0 0 0 -7
word alle bewerbungen	0 0 0 0 1 0 -1 0 1 6
word alle gute	0 0 0 0 2 0 -1 0 0 5
word alle timemention	-5 -1 -8 -1 0 0 16 0 0 11
word alle vendite	0 0 0 0 0 0 0 0 0 -3
word alleen	0 0 0 0 0 0 0 0 0 20
word allegato	-2 -1 -1 -2 -1 11 -3 -1 0 -8
word allego	-3 -4 0 0 -2 -1 11 -1 0 10
word allego il	0 0 0 0 0 0 0 0 0 12
word allen	0 0 0 0 0 0 0 0 0 12
word allergi	0 0 0 0 0 0 0 0 0 17
word allo	0 0 0 0 0 0 0 0 0 7
word allora	-11 -1 15 -1 -1 -1 -1 0 0 -2
word allora timemention	2 0 -1 0 0 0 0 0 0 4
word allotment	0 0 0 0 0 0 0 0 0 20
word allotment society	0 0 0 0 0 0 0 0 0 14
word allow	5 -1 -1 -1 -5 -1 0 4 0 -13
word allow #	0 0 0 0 0 0 -3 4 0 4
word allow an	4 0 0 0 0 0 -1 0 -2 13
word allowance	0 -1 -1 0 0 -1 3 0 0 1
word almacen	-2 3 0 0 3 0 -2 0 -1 -16
word almoco	0 0 0 0 0 0 0 0 0 9
word along	0 1 0 0 0 1 -4 0 3 -4
word along with	0 2 0 0 0 1 -2 0 0 -4
word alor	1 0 0 0 0 0 0 0 0 13
word aloud	0 0 0 0 3 0 -1 0 -1 3
word alquiler	0 0 0 0 0 0 0 0 0 15
word already	-5 -8 5 9 23 3 -20 -1 -6 -22
word already have	-5 0 5 0 0 2 -2 0 0 0
word als	16 7 6 -11 -24 35 -40 -9 21 -156
word als erzieherin	-1 0 0 -1 0 0 3 0 0 -7
word als getuige	0 0 0 0 0 0 0 0 0 6
word als je	0 -1 -1 0 0 4 -1 0 0 -5
word als kreditberaterin	0 0 0 0 0 0 0 0 0 -7
word als magazijnmedewerker	0 1 0 0 1 -1 -1 0 0 -8
word als nachst	0 1 0 0 0 0 0 0 0 3
word als pflegefachkraft	1 0 0 0 0 0 0 0 0 -3
word als redakteurin	0 0 0 0 0 0 0 0 0 -11
word als sachbearbeiterin	0 0 0 0 1 1 0 0 0 -3
word also	-2 4 2 -2 6 -7 4 -2 -3 -35
word alten	0 0 0 0 0 0 0 0 0 8
word alternate	0 0 0 0 0 0 0 0 0 10
word alternativ	-2 10 -7 0 0 0 0 0 0 -9
word alternative	1 4 0 0 -1 -2 -1 0 0 -1
word although	0 -4 4 0 1 0 -1 0 -1 -2
word altre	0 -2 0 2 4 0 -2 0 -1 -8
word altri	0 0 0 0 -3 0 4 0 0 0
word altrimenti	0 0 0 0 0 0 0 0 0 3
word altro	-5 3 -10 -1 -1 -1 16 -1 0 27
word alumni	0 0 0 0 0 0 0 0 0 7
word alvast	5 -2 -2 0 0 0 0 0 0 -14
word alway	0 -4 -1 0 9 0 -5 0 1 6
word am	25 2 -6 19 -6 -15 -21 21 -18 0
word am #	-9 10 0 -1 0 1 0 0 -1 -7
word am a	0 0 0 0 0 0 0 0 0 19
word am besten	-1 9 0 0 0 0 -7 0 0 -5
word am delight	5 -3 0 0 0 1 -2 0 0 -1
word am pleas	6 7 -1 -1 -3 2 -7 0 -4 -8
word am sorry	-1 0 -1 2 1 0 0 0 0 -14
word am telefon	-1 -4 -2 0 -1 -9 18 -1 0 -27
word am timemention	3 1 -13 18 -3 -7 -4 13 -6 99
word am very	-2 0 2 0 1 0 -1 0 0 4
word am writ	0 -2 2 3 0 1 -2 0 -1 -3
word ambito	0 -1 -1 5 -1 0 -1 0 -1 -4
word ambito do	8 0 0 -6 1 0 0 0 0 -3
word amend	-5 0 0 0 0 -1 0 0 6 0
word amini	0 0 0 0 0 0 0 0 0 35
word amini timemention	0 0 0 0 0 0 0 0 0 35
word ammessa	0 -1 0 -1 6 0 -3 -1 0 2
word amministrativo	1 0 0 0 1 0 -1 0 0 -3
word ammissione	0 0 0 0 0 0 0 0 0 20
word among	-1 -1 -1 -4 26 -1 -7 -2 -9 -26
word among the	0 -1 -1 -3 22 -1 -6 -2 -8 -12
word among them	0 0 0 0 2 0 0 0 -1 -7
word among those	0 0 0 0 2 0 -1 0 0 -13
word an	-22 20 -46 -11 7 23 -7 -3 39 28
word an adviser	0 0 0 0 0 0 -2 5 -3 -2
word an answer	0 -1 -3 -2 7 2 -3 -1 2 23
word an application	-10 0 0 0 -1 -2 -3 2 15 27
word an appointment	-1 5 0 0 -1 0 -1 0 0 -3
word an assessment	0 -1 0 0 0 0 2 0 0 -3
word an automat	0 0 0 0 0 0 -2 2 1 -11
word an automatic	0 0 0 0 0 0 -1 2 0 -13
word an das	0 0 0 0 0 0 0 0 1 7
word an den	0 0 0 0 -1 0 -9 0 11 6
word an der	2 2 -3 -1 -2 -1 2 0 1 0
word an die	0 0 0 0 0 0 -1 1 1 -5
word an email	-3 -21 -1 0 -2 -7 42 -1 -7 12
word an employer	0 0 0 0 -1 0 4 -2 0 -6
word an equal	0 0 0 0 4 0 0 0 -3 -1
word an even	-1 3 0 -2 2 0 -1 0 -1 -8
word an eye	0 -1 0 0 4 0 0 -1 -1 -1
word an hour	9 14 -9 1 -14 37 -31 -5 -2 -17
word an ihr	1 0 -1 0 0 0 0 0 0 -6
word an ihren	0 0 0 0 0 0 0 0 0 7
word an in	1 0 0 0 0 0 0 0 0 -17
word an informal	0 1 0 0 0 0 0 0 -1 10
word an initial	0 0 0 0 0 0 0 0 0 6
word an internal	-1 -1 0 2 -4 0 0 0 5 -9
word an interview	-9 20 -10 -3 -12 -3 -11 5 22 -42
word an interviewer	0 0 1 0 0 0 0 0 0 36
word an invitation	0 0 0 0 -1 0 1 0 1 8
word an offer	-3 -5 -2 2 18 0 -4 -2 -5 -50
word an ondemand	-2 4 0 0 0 0 0 0 0 -3
word an online	-1 0 -1 -1 -4 -1 7 -1 1 -5
word an open	0 2 0 0 -1 0 -1 1 0 6
word an oral	0 1 0 0 0 0 0 0 0 -4
word an und	-2 -1 0 0 -4 -1 12 -3 -2 0
word an unserer	0 0 0 0 1 0 0 0 0 -3
word an update	-4 4 -1 -1 6 1 1 -3 -3 -12
word an urgent	0 0 0 0 0 0 0 0 0 4
word analisa	-3 -3 0 0 -2 0 6 0 2 2
word analisa la	0 0 0 0 -1 0 -1 0 3 18
word analise	0 -4 0 0 -5 0 3 0 7 10
word analise cuidadosa	0 0 0 0 0 0 0 0 0 6
word analisou	0 0 0 0 2 0 -1 0 0 -8
word analisou todo	0 0 0 0 2 0 -1 0 0 -8
word analista	2 7 0 -1 0 0 -5 -1 -1 9
word analista de	6 3 -1 -1 -1 -1 -4 -1 0 -7
word analista fiscal	0 0 0 0 0 0 0 0 0 6
word analyst	-15 7 -2 -3 -11 -5 35 -5 -1 -39
word analyst #	0 -1 0 0 3 0 -1 -2 1 0
word analyst at	0 -2 0 0 -1 4 0 0 -1 21
word analyst job	0 -4 2 0 -1 -1 4 0 0 -10
word analyst open	0 -1 0 0 2 -3 3 0 0 -3
word analyst position	-2 2 0 -4 -13 0 25 0 -8 5
word analyst role	-4 6 0 -1 -2 -1 3 0 0 6
word analytic	3 -3 -1 0 6 -1 -7 3 0 12
word analytic engineer	0 0 0 0 0 0 0 0 1 -8
word anbei	-2 -2 -1 0 -2 -2 11 -1 0 -2
word anbieten	-3 0 -1 -1 0 7 -2 0 0 1
word anbieten zu	-1 0 0 -1 0 3 0 0 0 20
word anche	1 -2 -1 0 4 0 -1 0 0 -18
word ancien	-1 0 1 0 0 0 0 0 0 3
word ancora	-4 -1 -14 -1 -7 -1 30 -1 -2 -11
word ancora una	0 0 0 0 0 0 2 -1 0 5
word and	-14 -46 -71 -16 31 4 44 28 39 3
word and #	9 6 -2 -2 -2 -13 6 2 -5 63
word and a	-1 9 -4 -2 -5 -3 -12 4 15 14
word and accept	0 -1 0 0 0 5 -2 -1 -1 -13
word and add	-1 0 -1 0 0 0 3 0 0 5
word and after	0 0 0 0 0 0 -3 0 3 3
word and all	-1 3 -1 1 4 0 -2 0 -2 -13
word and am	-1 1 0 0 -2 0 1 3 0 3
word and an	0 0 -1 0 0 5 -4 0 0 -10
word and another	0 0 0 0 0 -6 6 0 0 -1
word and answer	0 0 0 0 0 0 -1 2 -1 3
word and any	0 0 0 0 0 0 0 0 0 22
word and apply	0 0 0 0 -11 0 0 0 11 13
word and are	-2 0 -2 0 1 -4 15 -3 -5 -13
word and ask	1 1 1 0 0 0 -2 0 0 14
word and at	1 0 0 0 0 0 0 0 0 -3
word and be	4 -7 0 0 -1 8 -1 0 -2 -19
word and best	0 0 0 1 0 0 0 0 0 6
word and both	0 0 0 0 0 0 0 0 0 9
word and bring	2 -2 -1 0 -3 14 -8 -1 -1 -32
word and call	-6 -1 -1 -2 0 0 10 0 0 -3
word and can	0 0 0 0 9 0 -5 0 -2 20
word and can't	-1 -1 2 -1 -2 1 -4 7 -3 -17
word and choose	0 0 0 0 3 1 -1 0 -1 -6
word and come	-1 -2 1 0 0 -1 -5 -2 11 -6
word and confirm	-1 0 0 0 -2 -1 5 0 -1 -2
word and could	0 -7 0 0 15 -1 -3 -1 -3 0
word and cover	0 0 0 0 0 0 -2 0 3 5
word and don't	0 -1 0 0 0 0 4 -3 -1 11
word and dr	-1 0 0 0 0 -12 14 0 0 -5
word and earn	0 0 0 0 0 0 0 0 0 13
word and final	0 0 0 0 0 0 0 0 1 3
word and for	-2 -6 -1 -1 24 -2 -8 -3 0 15
word and forth	0 -1 0 -2 6 -2 -1 0 0 -4
word and get	-1 -1 -1 -1 -2 0 8 -4 1 35
word and give	-1 6 -1 0 0 -4 1 -1 0 5
word and good	-1 0 -1 0 -8 0 13 0 -1 -3
word and has	-2 -2 -4 -5 12 -3 6 -1 0 -31
word and have	-1 17 -2 -1 0 -7 -3 -3 0 4
word and he	-1 0 1 0 3 0 -1 0 0 -6
word and he's	0 4 0 0 2 -1 -11 0 6 0
word and hear	0 2 0 0 0 0 -1 0 -1 3
word and hope	-2 -1 0 0 -2 0 -4 0 10 -3
word and how	0 -1 0 0 1 0 1 0 -1 -9
word and i	7 -21 -1 -5 23 13 -11 -8 2 -109
word and i'd	-1 -6 -1 -1 -10 -1 12 -1 8 -18
word and i'll	-16 -7 -3 -3 -12 -4 49 -3 0 -37
word and i'm	2 -2 -1 -9 23 -3 -9 -1 0 16
word and i've	-1 -1 0 0 1 -1 -6 -1 9 -10
word and if	-1 2 0 2 7 -1 1 -1 -9 -13
word and in	0 4 -1 0 12 -1 -12 0 -2 -10
word and interview	2 1 0 0 0 0 -4 0 3 -3
word and is	-1 -1 0 0 -2 0 -4 8 0 -13
word and isn't	0 0 0 0 0 0 0 0 1 12
word and it	0 0 -1 3 2 -2 -4 4 -1 1
word and it's	-1 -1 -1 0 -5 4 5 2 -3 5
word and keep	0 -1 0 0 3 0 -2 0 -1 -3
word and last	0 0 0 0 0 0 0 0 0 12
word and let	-3 3 -2 0 -1 11 -5 -1 -2 16
word and look	0 0 0 0 0 1 0 0 0 33
word and may	-1 -3 0 0 -7 -1 7 0 6 -5
word and me	15 0 -7 -1 2 -1 -8 -1 -1 -39
word and meet	2 -1 -1 0 0 0 0 0 0 5
word and mr	0 0 0 0 0 0 0 0 0 20
word and ms	2 -1 0 -2 0 0 1 0 0 -10
word and my	2 0 -1 0 1 0 -1 0 0 -9
word and myself	1 0 0 0 0 0 0 0 0 -5
word and new	0 0 0 -1 -1 0 -6 12 -3 -2
word and next	-1 3 0 0 0 -1 2 -1 -2 0
word and no	-1 -2 -2 0 -3 -2 8 -1 4 -16
word and not	3 -7 6 -2 -1 -4 -9 12 2 -25
word and offer	0 0 0 0 0 0 0 0 0 6
word and on	-1 7 0 0 -3 -1 -1 0 -1 0
word and one	-3 -1 0 0 6 -1 -1 1 -2 10
word and our	3 1 -1 0 -3 0 -2 0 2 15
word and photo	0 0 0 0 0 0 0 0 0 3
word and pick	0 0 0 0 0 0 0 0 0 8
word and play	0 0 0 0 -1 0 -3 0 5 10
word and return	-1 -1 0 0 -2 -1 7 0 -1 13
word and sam	7 -2 -1 0 0 -1 -3 0 0 0
word and see	0 5 -1 0 0 -1 -3 0 0 29
word and select	0 2 0 0 0 0 0 0 0 -3
word and send	-1 -1 -1 0 -2 6 0 -1 -1 11
word and she	-1 1 -1 -1 12 -7 -4 0 2 -12
word and should	-1 1 0 0 0 0 1 0 -1 -3
word and show	0 1 0 -3 4 -1 -1 0 -1 -2
word and sign	-1 -1 0 0 -1 6 -3 0 -1 -21
word and so	-1 -4 -2 3 0 0 6 0 -1 -1
word and some	-2 0 0 0 -1 -1 8 -1 -2 1
word and someone	4 -1 0 0 -1 -1 -1 2 -3 -9
word and start	0 0 0 0 0 0 -5 0 5 0
word and take	1 1 0 0 0 0 -1 0 0 6
word and talk	0 7 0 0 1 -2 -4 0 0 -7
word and tell	-2 -7 -1 -1 -6 24 -3 -1 -3 -11
word and thank	-4 -3 -3 19 1 -2 -8 4 -5 -13
word and that	-1 0 0 0 6 0 -4 0 0 -3
word and the	3 2 -4 -1 17 -5 -10 -8 5 -65
word and then	-6 0 -1 -2 -7 -1 15 -1 3 -9
word and there	-1 -1 -2 3 5 -2 -2 0 0 -2
word and there'	-1 0 0 1 0 1 -1 0 0 -11
word and they	0 0 -3 9 5 -2 -8 -1 0 -7
word and think	0 0 -2 3 -1 0 0 0 0 14
word and three	2 -1 0 0 0 0 0 0 0 -3
word and time	-3 3 4 0 0 0 -2 -1 -1 -9
word and timemention	-4 12 -1 -1 0 -3 -4 1 -1 11
word and to	0 4 -1 0 -1 0 -1 0 0 8
word and two	1 -1 -3 -1 12 1 -12 -1 3 -11
word and want	-1 1 -1 0 4 -1 3 -1 -5 2
word and was	0 0 0 0 0 0 0 0 0 23
word and we	0 -18 2 -2 3 -3 27 -1 -9 -40
word and we'd	-1 3 -1 -1 3 3 -4 -1 -2 -15
word and we'll	3 -3 -3 1 -7 -6 13 -2 3 -48
word and we're	-3 -3 -1 8 4 -2 -7 -1 4 -3
word and we've	-1 -3 -1 2 14 -1 -7 -1 -2 -5
word and what	-1 2 -1 -3 6 -3 5 0 -5 6
word and when	0 -6 0 -4 -2 -1 12 0 0 2
word and whether	0 3 -1 0 -2 -1 8 0 -7 24
word and who	1 0 0 0 0 0 0 0 0 9
word and why	2 0 0 0 0 0 0 0 -2 7
word and will	-7 -19 -4 -6 -35 -4 3 27 45 -36
word and wish	-1 -1 0 0 6 0 -1 0 -2 1
word and with	0 -4 0 0 5 0 0 0 0 0
word and won't	-1 -3 5 1 -1 0 1 -1 -1 -11
word and work	0 -2 0 0 0 6 -3 0 0 -7
word and would	0 15 -1 -2 -1 -4 9 -1 -15 58
word and you	-1 6 -2 -2 13 -2 3 -3 -13 -18
word and you'll	2 1 -1 -1 2 -1 -2 -1 0 -10
word and you're	0 0 0 0 0 0 1 0 0 4
word and your	8 4 -2 -3 20 -2 -29 -8 12 25
word anda	3 -4 1 0 -6 0 10 -3 0 -3
word andar	3 0 -1 0 0 0 -1 0 0 -5
word ander	3 6 -2 -5 -1 -1 1 -1 -1 -21
word andere	-2 -2 1 0 12 -1 -5 -1 -3 15
word andere bewerberin	0 0 0 0 2 0 -1 0 0 -16
word andere kandidaat	0 0 0 0 3 0 -1 0 0 3
word andere person	0 0 0 0 2 0 0 0 0 -3
word anderen	0 0 2 0 0 0 -1 0 0 22
word andr	-6 3 4 1 1 -1 -1 -1 0 -15
word andr :	-1 0 1 0 0 0 1 0 0 -5
word andrebbe	-4 12 3 0 -1 -1 -9 0 0 -15
word android	2 -4 -1 0 -1 -6 8 0 2 -9
word android developer	2 -4 -1 0 -1 -6 8 0 2 -9
word anexo	-2 -1 -1 0 -4 1 10 -2 -1 -9
word anfang	-1 0 0 0 -1 0 2 0 0 -11
word anfangen	-5 0 0 0 0 6 -1 0 0 2
word anfrage	0 0 0 0 0 0 -14 16 -1 -3
word angebot	-1 -2 0 0 0 6 0 -1 0 30
word angekommen	4 0 0 0 -1 0 -2 0 -1 -7
word anhang	0 0 0 0 0 2 -1 0 0 4
word animal	10 -6 -2 0 -1 -2 2 -1 0 -11
word anliegen	0 0 0 0 0 0 -1 5 -3 2
word anmeldung	0 0 0 0 0 0 0 0 0 23
word annee	0 0 0 0 3 0 -2 0 0 -8
word annehmen	-1 -1 0 0 0 3 -1 0 0 1
word anni	0 -3 0 0 6 0 -2 0 0 11
word annoncer	0 0 0 0 0 0 0 0 0 6
word annoncer que	0 0 0 0 0 0 0 0 0 6
word announc	0 0 0 3 -1 0 -1 0 0 6
word announcement	-1 -1 0 2 14 0 -3 -2 -9 -10
word annual	3 -1 1 0 -1 0 -1 2 -3 -1
word annuale	0 0 0 0 0 0 0 0 0 8
word annuel	0 0 0 0 0 0 0 0 0 18
word annulation	-2 -1 -3 7 -1 0 -1 0 0 1
word annule	-9 -1 -1 16 -2 -1 -1 0 0 2
word annuler	0 0 3 0 -1 0 -1 0 0 -2
word annullamento	-1 0 -1 4 -1 -1 -1 0 0 -12
word annullato	-4 -1 -1 9 -1 -1 -1 0 0 5
word annunci	0 0 0 0 1 0 0 0 0 3
word ano	-1 -2 -3 7 -1 1 -1 1 0 7
word ano de	0 0 0 0 0 0 0 0 0 14
word anonymis	2 -1 0 -1 -3 -1 -2 0 6 -2
word anonymou	0 0 0 0 0 0 0 0 0 11
word anos	0 -1 0 0 4 0 -2 0 0 14
word another	-4 -17 38 -2 23 -9 -23 -5 -2 89
word another applicant	0 0 0 0 3 0 -1 0 -1 19
word another candidate	-2 -3 -1 1 16 -2 -5 -1 -4 -53
word another day	-1 -1 5 0 -1 0 -2 0 0 4
word another offer	0 0 0 0 -1 -1 3 0 0 22
word another slot	-2 -3 6 0 0 0 -1 0 0 9
word another time	5 3 8 -6 -7 -1 -2 0 0 -23
word another week	0 0 0 0 -3 0 5 0 0 4
word anouk	1 0 0 0 0 0 0 0 0 9
word anouk visser	1 0 0 0 0 0 0 0 0 15
word anruf	0 3 -1 0 -1 0 -1 1 0 4
word anrufen	-1 3 -1 0 0 0 1 0 0 10
word anrufen ?	-1 3 -1 0 0 0 0 0 0 9
word ans	0 0 0 0 4 0 -1 0 -2 15
word anschliesendem	4 -2 -1 0 0 0 0 0 0 -25
word answer	-12 -2 -9 -7 -30 -13 25 39 9 -37
word answer are	0 0 0 0 0 0 0 0 0 13
word answer by	-1 0 -1 -1 8 -4 3 -1 -2 -38
word answer in	0 0 0 0 0 0 -1 2 0 9
word answer question	0 0 0 0 0 0 0 0 0 12
word answer this	0 -1 0 0 0 2 -1 0 0 4
word answer timemention	-2 0 0 -1 0 0 5 0 0 6
word answer to	-2 5 0 -1 -2 3 -2 -1 0 -8
word answer within	-1 -2 0 0 -5 -1 7 10 -8 -19
word answer your	0 0 0 0 0 0 0 0 0 4
word ante	7 -11 -4 -2 -2 -6 24 -4 -2 14
word ante de	-1 -12 -1 -1 1 -4 19 -1 -1 -1
word ante del	0 5 -2 -1 -1 3 -1 -2 -1 1
word ante do	0 -2 0 0 -1 -4 7 0 0 -3
word ante el	0 0 0 0 0 0 0 0 0 6
word anterior	-1 -15 24 -1 0 -1 0 -6 0 -10
word antoine	0 0 0 0 0 0 0 0 0 -4
word antrag	0 0 0 0 0 0 0 0 0 16
word antrag auf	0 0 0 0 0 0 0 0 0 5
word antwoord	-1 -4 -1 -1 -4 7 6 2 -4 -37
word antwoorden	-1 7 -1 0 -1 -1 -5 -1 3 -15
word antwort	-2 -1 -1 -1 -3 -1 6 8 -4 -15
word antwort :	-1 0 0 0 0 0 -1 4 0 -2
word antworten	1 3 -1 0 -2 -1 4 -1 -3 -28
word antworten sie	2 0 0 0 -1 0 -1 1 0 -19
word anual	0 0 0 0 0 2 -1 0 0 14
word anulacao	0 0 0 1 0 0 0 0 0 6
word anulada	-2 -1 -1 5 0 0 -1 0 0 0
word anuncio	2 12 -8 0 -2 -1 -2 0 -1 -10
word any	1 54 8 -3 9 -14 -51 -1 -3 50
word any chance	-1 -1 14 0 -1 -2 -8 0 0 -3
word any day	-1 8 -1 0 -1 0 -4 0 0 5
word any further	0 -1 0 0 1 0 -1 6 -4 -7
word any good	0 -1 4 0 1 -1 -2 0 0 4
word any inconvenience	-3 0 3 2 0 0 0 0 0 -1
word any more	-2 -5 6 2 3 0 -1 0 -1 9
word any of	-1 4 -1 -1 1 0 -1 0 0 0
word any other	0 0 0 0 4 0 0 0 -3 1
word any problem	0 0 0 0 0 0 1 0 0 3
word any question	9 -4 -1 0 -1 0 -2 0 -1 -10
word any time	-5 29 -15 -2 -8 -1 -8 -1 10 -25
word anybody	-1 -1 -2 12 0 -3 -2 -1 -3 13
word anybody on	-1 0 -1 15 -9 -1 -2 0 0 6
word anyone	-1 -9 -2 6 -14 5 10 -1 7 -25
word anyth	-20 -2 -14 5 -17 -4 38 13 3 -23
word anyth about	-1 -1 -1 0 -2 0 -3 5 2 -1
word anyth chang	0 -1 -1 1 -1 5 -3 0 0 -5
word anyth else	-3 -6 -2 -2 -2 -5 16 -3 8 -23
word anziche	-1 0 3 0 0 0 0 0 0 -21
word anzubieten	-1 8 -7 0 0 1 -1 0 0 -13
word ao	-2 8 -12 -2 1 -2 11 0 -3 -3
word ao clube	0 0 0 0 0 0 0 0 0 6
word ao fim	0 -1 0 0 3 0 0 0 0 -1
word ao seu	0 0 0 0 0 0 0 0 0 15
word aos	0 -4 0 0 0 0 5 1 -1 -7
word apart	0 -1 0 0 2 0 0 0 0 6
word apartamento	0 0 0 0 0 0 0 0 0 16
word apartamento da	0 0 0 0 0 0 0 0 0 5
word apoio	0 0 0 0 0 0 0 0 0 18
word apoio ao	0 0 0 0 0 0 0 0 0 12
word apologi	-3 -2 3 15 -8 -1 -2 0 -2 -29
word apologi for	-1 -1 1 4 0 -1 0 0 -2 -8
word apologise	-1 0 1 1 -1 0 1 0 0 14
word apologize	-3 -1 4 3 1 -2 -2 0 0 -1
word apologize for	-3 -1 4 3 1 -2 -2 0 0 -1
word apos	0 0 0 0 1 0 0 0 0 4
word apos analise	0 0 0 0 1 0 0 0 0 4
word app	-3 -9 -3 -1 6 -3 -2 -4 20 -39
word appartement	0 0 0 0 0 0 0 0 0 8
word appear	4 -1 -1 2 -2 0 -1 -1 -1 16
word appear in	0 0 0 0 0 0 0 0 0 29
word appel	4 10 -1 0 -1 0 -10 -1 -1 -10
word appeler	0 0 0 0 0 0 0 0 0 30
word appelez	2 -7 -2 -1 -1 -2 10 0 -1 -11
word appelez moi	1 -6 -1 0 -1 -1 10 -1 0 -9
word appelle	-2 -1 -1 -1 0 -1 7 0 -1 -12
word appellerai	5 -1 0 -1 -1 0 -1 0 0 -4
word appena	-3 -1 13 -5 -2 -1 1 -1 -1 -12
word appli	-4 -6 -1 -2 4 -1 -6 0 18 57
word appli for	-2 -3 0 0 5 0 9 1 -9 38
word appli on	-1 -1 0 0 -1 0 -1 0 4 -23
word appli to	0 0 0 -1 1 0 -1 0 2 19
word applicant	1 -6 -3 -3 -13 -2 17 -1 9 136
word applicant :	3 1 0 0 -5 0 4 0 -1 -4
word applicant and	0 0 0 0 -5 0 9 0 -3 7
word applicant are	0 0 0 0 0 0 0 0 0 28
word applicant by	0 0 0 0 0 0 0 0 0 -3
word applicant for	0 0 0 0 3 0 -3 2 -1 2
word applicant than	0 0 0 0 0 0 0 0 0 41
word applicant we	0 0 0 0 -5 0 0 0 7 -2
word applicant who	-1 0 0 0 -3 0 -4 0 9 -8
word applicant whose	0 -1 0 0 9 0 -1 0 -7 -2
word applicant will	0 0 0 0 0 0 0 0 1 39
word application	-30 -29 -23 -8 14 -4 22 -19 78 24
word application !	0 1 0 0 -2 0 -4 0 6 -14
word application #	0 -1 0 0 11 0 -10 0 1 24
word application :	-1 -3 -1 0 0 -1 9 2 -5 22
word application acknowledgement	0 0 0 0 0 0 0 0 2 -5
word application after	0 0 0 0 -1 0 -2 0 4 -3
word application and	-3 11 -1 -1 5 3 -7 -1 -6 1
word application any	0 0 0 0 0 0 3 0 -2 0
word application as	1 -1 0 0 2 0 -7 0 6 -4
word application at	0 0 0 0 2 0 -1 0 -1 -3
word application close	-10 0 0 0 0 -2 1 0 12 7
word application confirmation	0 -1 0 0 0 0 0 0 3 -3
word application for	-13 -21 -6 -6 -36 -7 52 -10 46 85
word application form	0 0 0 0 -1 0 -2 0 4 -9
word application from	0 0 0 0 1 0 15 -4 -11 -2
word application further	0 2 0 0 0 0 -2 0 1 -4
word application has	-2 -2 -2 -1 1 -1 5 -2 3 -6
word application in	0 -1 0 0 -6 0 -2 0 9 -5
word application is	-1 -3 -1 -1 -11 -1 -10 -1 27 -21
word application over	0 0 0 0 -1 0 4 0 -2 -6
word application receiv	-1 11 -1 -1 3 -1 -3 -1 -8 38
word application sent	0 -1 0 0 0 0 -1 1 1 -9
word application statu	-1 -1 -1 -1 17 -1 3 -2 -13 -2
word application submitt	0 -1 0 0 -1 0 -1 0 4 -4
word application to	0 -8 -1 1 4 4 -10 -2 12 36
word application update	-5 -1 -1 -1 0 -1 11 -7 6 5
word application was	-1 -2 -1 0 15 -1 -4 -1 -5 12
word application we	1 -1 0 0 -1 0 3 0 -2 -7
word application which	2 -2 0 0 -1 0 -6 0 8 -4
word application will	-4 0 0 5 4 0 -4 -1 -1 -9
word application with	0 2 0 0 -1 0 -4 0 3 -7
word application you	0 -1 0 0 8 0 1 0 -8 -10
word apply	-7 -3 -4 -1 11 -4 34 -5 -20 104
word apply !	0 -7 0 0 -1 0 -2 0 11 -5
word apply :	0 0 0 0 0 0 0 0 1 25
word apply again	-1 -1 0 3 1 0 3 0 -4 8
word apply for	-1 -2 -1 -1 -2 -1 16 -1 -6 3
word apply in	0 0 0 0 0 0 0 0 0 8
word apply now	0 0 0 0 0 0 0 0 0 3
word apply to	-3 10 -1 -1 -6 -2 7 -2 -1 -2
word appoint	-4 -4 -1 -1 16 21 -19 -1 -6 -14
word appoint you	-1 -1 0 0 -3 8 -3 0 0 -2
word appointment	-10 -3 11 2 1 14 -6 -2 -7 14
word appointment :	-1 0 2 0 0 0 0 -1 0 -4
word appointment are	0 0 0 0 -1 0 2 0 0 -12
word appointment at	0 0 0 0 0 0 -1 1 0 4
word appointment confirmation	0 0 0 0 0 0 0 0 0 19
word appointment for	0 0 0 1 0 0 0 0 0 -4
word appointment has	-1 0 0 1 0 0 0 0 0 4
word appointment is	0 0 0 0 -2 4 -1 0 0 4
word appointment on	-4 0 5 0 0 0 0 0 0 -8
word appointment reminder	0 0 0 0 0 0 0 0 0 5
word appointment with	0 0 0 0 0 0 0 0 0 17
word apportez	1 0 0 0 0 0 0 0 0 12
word appreciat	4 -1 -1 0 7 0 -4 -1 -2 -10
word appreciat the	0 0 0 0 7 0 -5 0 -1 -11
word appreciate	0 -2 -1 4 9 0 -6 -1 -3 -8
word appreciate the	0 0 0 -1 3 0 0 0 -1 -1
word appreciate you	0 0 0 0 -2 0 -1 0 4 -1
word appreciate your	-1 -1 0 5 8 0 -5 -1 -5 -7
word apprecie	-1 -1 0 0 -7 -1 12 -1 0 4
word apprentice	10 6 -2 0 -2 -3 -8 -1 0 -20
word apprentissage	3 -1 0 0 -1 0 -1 0 0 -5
word approach	-2 0 0 0 0 0 3 0 0 -4
word approv	-1 0 1 0 3 0 -7 0 5 95
word approv the	0 0 0 0 4 0 -3 0 0 4
word approval	2 -2 0 0 0 0 1 0 0 50
word approve	0 0 0 0 0 0 0 0 0 37
word approve your	0 0 0 0 0 0 0 0 0 6
word approximate	3 -1 0 0 0 0 1 0 -2 -5
word approximate #	1 -1 0 0 0 0 1 0 0 -3
word appuntamento	-3 -1 5 10 -8 -1 -1 0 0 -8
word apre	-1 -3 -1 -1 5 0 4 -1 -3 11
word apre etude	0 0 0 0 1 0 0 0 0 -3
word apre timemention	0 1 0 0 0 0 0 0 0 8
word apre un	0 0 0 0 1 0 0 0 0 3
word apreciada	0 3 -1 0 0 1 0 -1 0 -8
word apreciado	-1 0 1 0 -1 0 0 0 1 -6
word april	8 -3 -1 0 -10 -1 9 -1 -2 42
word april #	2 1 0 0 0 -1 -1 0 0 14
word aprovada	0 0 0 0 -1 4 -1 0 0 1
word aprovado	1 -5 0 0 1 0 5 0 -2 -1
word aprovado na	1 -5 0 0 1 0 5 0 -2 -5
word aptitude	0 -4 0 0 0 0 6 0 0 -7
word aptitude test	0 -4 0 0 0 0 6 0 0 -7
word aqui	-6 6 9 -3 5 -4 -5 -2 0 -74
word aqui na	-3 2 5 0 0 0 -3 0 0 -20
word ar	0 0 0 0 0 0 0 0 0 3
word arbeidsovereenkomst	0 0 0 0 -1 6 -4 0 0 -2
word arbeitgeber	-1 0 0 2 1 0 0 0 0 7
word arbeitsvertrag	-1 0 0 0 -1 4 -1 0 0 15
word arbor	1 0 0 2 -2 0 0 0 0 -14
word architect	-1 0 0 1 3 0 -5 0 2 -3
word archiv	0 0 0 0 11 0 -3 0 -8 7
word are	-57 50 2 4 -21 -20 67 -18 -7 69
word are #	-3 5 -1 -1 -3 -3 10 -1 -3 -2
word are a	0 -1 -2 0 7 0 -4 2 -2 1
word are asked	1 0 0 0 -4 0 5 0 -1 -1
word are attach	4 -2 0 -1 1 0 0 0 -2 17
word are being	-1 2 0 0 -4 0 3 -1 2 -2
word are best	-1 13 0 0 -1 -2 -6 -1 0 -2
word are call	0 0 0 0 -3 0 -3 0 6 -2
word are clos	6 -1 1 -1 0 0 3 -7 -1 -3
word are coming	0 0 0 0 0 0 0 0 0 6
word are confidential	0 0 0 0 0 0 0 0 0 3
word are confirm	1 0 0 0 0 0 0 0 0 -11
word are delet	-2 -4 0 0 -2 0 0 5 3 11
word are delight	0 0 0 0 -1 3 -1 0 0 -5
word are doing	-2 9 3 0 -1 -1 -7 0 0 18
word are done	0 -1 0 0 -1 0 4 0 -1 3
word are due	-10 -1 -1 0 0 -1 14 -1 1 -13
word are four	0 0 0 0 0 0 0 0 0 8
word are free	0 8 0 0 -7 0 -1 0 0 1
word are going	-1 1 -1 3 -1 -1 -4 0 4 -3
word are grateful	0 -1 0 -1 11 0 -7 0 -1 -3
word are happy	0 -1 0 -1 -1 3 1 -1 0 -16
word are in	1 1 1 -1 -1 0 0 0 0 5
word are interview	0 0 0 0 0 0 0 0 0 13
word are invit	3 0 0 0 0 0 -3 0 0 8
word are limit	0 1 0 0 0 0 -1 0 0 4
word are look	2 -1 0 -1 0 0 0 0 0 23
word are made	0 0 0 0 -9 0 11 0 -2 -5
word are no	-1 -1 -13 15 6 0 1 -1 -6 -3
word are not	0 0 0 0 -2 0 -1 0 3 5
word are offer	0 0 0 0 0 0 1 0 0 -4
word are on	18 2 -2 -2 -5 3 -18 1 2 25
word are open	0 0 0 0 1 0 -1 0 0 14
word are plann	-2 -1 0 0 -1 0 -2 0 6 3
word are pleas	0 -3 0 -1 -4 5 8 0 -4 -7
word are post	0 0 0 0 5 0 0 0 -5 4
word are receiv	0 0 0 0 0 0 0 0 0 26
word are requir	1 0 0 0 0 0 0 0 0 -3
word are schedul	2 -1 0 0 0 0 0 0 0 -32
word are select	-1 -3 0 -1 0 4 -1 0 2 -1
word are shortlist	0 0 0 0 0 0 -2 0 2 8
word are still	3 -1 -2 0 -1 0 5 0 -3 -4
word are the	0 0 0 0 0 6 -5 0 0 17
word are timemention	-21 27 -4 0 0 0 -3 1 0 2
word are two	-1 -17 17 0 0 0 -2 0 3 3
word are unable	1 -1 0 -1 2 0 -1 0 0 6
word are undeliverable	0 0 0 0 0 0 0 0 1 5
word are wait	0 0 0 0 0 0 -1 0 1 36
word are work	0 1 0 0 -3 0 0 0 3 -4
word are you	-5 -3 0 -1 -7 -7 47 -4 -21 -30
word are your	0 0 0 0 0 0 1 0 0 -19
word area	-1 -6 -1 -1 -9 -3 31 -1 -10 30
word area manager	0 0 -1 -1 -5 -2 10 0 0 -2
word aren't	-1 -1 4 14 2 -2 -11 -1 -3 -11
word arm	0 0 0 0 0 1 0 0 0 8
word armazem	1 -1 0 0 3 0 -1 -2 0 -19
word around	-2 12 -2 -1 0 -5 -13 -2 12 7
word around #	0 0 0 0 0 0 0 0 0 16
word around on	0 0 0 0 0 0 0 0 0 18
word around the	0 0 0 0 0 0 -8 0 9 -4
word arrange	-1 5 -3 -1 -3 -1 -8 -1 13 7
word arrange a	1 -5 0 0 -1 0 5 0 2 -3
word arrange an	-1 -8 0 0 -1 0 -1 0 11 9
word arrangement	-2 -2 3 0 -1 0 5 -1 0 -12
word arrangement for	-1 0 1 0 0 0 0 0 0 -5
word arranque	0 0 0 0 0 0 1 0 0 11
word arriv	-1 -3 5 0 -5 -2 -23 -1 31 -10
word arriva	4 -1 4 -3 -1 -1 -3 0 0 0
word arrival	3 0 0 -1 0 0 0 0 0 -8
word arrivata	0 0 0 0 -2 0 0 0 3 6
word arrive	3 -1 0 -1 0 0 -2 0 3 27
word arrive #	0 0 0 0 0 0 0 0 0 4
word arrive ten	0 0 0 0 0 0 0 0 0 -3
word arrivee	-1 0 0 -1 0 6 -4 0 1 28
word art	4 -9 0 0 3 0 6 0 -3 -4
word article	-6 -2 -1 -1 0 -2 15 -1 -2 16
word article dans	0 0 0 0 0 0 0 0 0 6
word articolo	0 0 0 0 0 0 0 0 0 6
word articolo nella	0 0 0 0 0 0 0 0 0 5
word articulo	0 0 0 0 0 0 0 0 0 4
word articulo en	0 0 0 0 0 0 0 0 0 3
word artigo	0 0 0 0 0 0 0 0 0 4
word artigo na	0 0 0 0 0 0 0 0 0 3
word artikel	0 0 0 0 0 0 0 0 0 6
word artist	10 -9 -1 0 0 3 -2 0 0 3
word as	-32 -26 14 3 7 31 -6 -9 17 10
word as #	1 1 1 0 0 -1 -1 -1 0 -3
word as a	-7 1 5 1 15 -7 2 -3 -6 65
word as agre	1 0 0 0 0 0 0 0 0 -7
word as an	-1 -1 0 0 7 0 -5 0 0 46
word as before	-2 -1 3 0 0 0 0 0 0 -11
word as below	1 0 0 0 0 0 0 0 0 -4
word as discuss	0 3 -1 -1 -1 1 -1 0 0 -9
word as follow	1 0 -1 0 -2 11 -7 -1 0 -13
word as i	-3 -4 8 -4 3 8 -10 -1 2 -25
word as i'm	0 0 0 0 0 0 0 0 0 19
word as it	12 0 -12 0 1 0 0 0 -1 0
word as it's	-1 1 -1 0 0 -2 4 0 0 -2
word as long	-1 2 0 0 0 0 0 0 0 7
word as our	-3 -4 0 -1 -2 21 -10 -1 -1 -19
word as part	0 -5 -1 0 -2 -6 15 -1 -2 -20
word as per	0 0 0 0 0 0 -1 1 0 3
word as plann	6 -3 -4 0 -1 -5 8 -1 0 -3
word as promis	-1 -1 -1 -2 3 11 -7 -1 -1 -8
word as proxima	0 0 0 0 -3 0 -1 0 5 -1
word as request	0 0 0 0 0 0 0 0 0 10
word as soon	-1 -5 9 -5 -7 7 -16 0 18 -14
word as the	-3 0 3 12 -6 -4 7 -2 -6 11
word as there	5 -1 -1 0 -2 0 -16 -1 16 -15
word as they	0 -1 0 0 -1 0 -1 0 4 -2
word as timemention	-11 1 -3 0 0 -1 15 0 0 29
word as to	4 0 2 0 -3 -1 -1 -1 -1 -15
word as warehouse	0 0 0 0 0 0 0 0 0 -14
word as we	-4 -1 6 -2 -6 3 -1 3 2 -24
word as well	0 -6 4 -1 -1 0 2 0 3 -4
word as you	-4 -2 -4 3 -5 7 7 -1 -1 2
word asap	-2 2 0 0 2 0 -1 0 0 -7
word asi	9 -9 0 0 9 -2 -5 -1 -1 -10
word asi que	-1 -1 -2 1 9 -1 -4 -1 0 -8
word asistencia	1 0 0 0 0 0 0 0 0 16
word asistir	3 -2 -1 0 0 0 0 0 0 0
word ask	9 -8 -12 -6 1 -13 18 -4 15 -38
word ask about	4 -1 -2 0 0 -1 0 0 0 10
word ask for	0 2 -6 -1 8 -4 0 -2 4 -33
word ask us	5 0 -1 0 -1 0 -1 -1 0 -1
word ask why	-6 -1 -1 -2 0 0 10 0 0 -1
word ask you	5 -3 -2 -1 -1 -2 -5 0 8 -7
word asked	-3 -10 15 -3 -8 -7 29 -4 -8 4
word asked about	0 0 0 0 1 0 -1 0 0 -5
word asked for	-1 -2 3 -1 -10 -1 10 -1 2 -9
word asked if	-6 0 7 0 0 0 0 0 0 16
word asked me	0 -1 0 0 7 0 -2 0 -1 -5
word asked the	0 0 0 0 3 0 -1 0 0 -6
word asked to	9 1 6 -2 -8 -3 0 -1 -2 -30
word asked us	0 -2 0 1 -1 -1 5 -1 0 1
word asking	-1 -5 0 0 19 0 -7 -2 -4 2
word asks	1 0 0 0 0 0 0 0 0 11
word aspetta	0 0 0 0 0 0 0 0 0 11
word aspettiamo	4 0 -1 0 0 0 -1 0 0 3
word aspettiamo timemention	3 0 -1 0 0 0 -1 0 0 -2
word aspetto	-9 -1 12 0 0 0 -1 0 0 -18
word aspetto timemention	2 0 -1 0 0 0 0 0 0 -9
word aspirant	-1 -1 0 1 4 0 1 0 -3 -13
word aspirante	0 0 0 0 -1 0 0 0 1 -4
word aspirante :	0 0 0 0 -1 0 0 0 1 -4
word asses	0 -1 0 0 0 0 1 0 0 24
word assess	0 -1 0 0 1 0 2 0 -1 4
word assessment	3 1 3 -2 1 -5 10 -4 -7 -27
word assessment and	1 5 0 0 0 -1 -3 0 0 2
word assessment centre	-5 -1 -1 -1 0 0 7 -1 2 12
word assessment day	10 1 6 0 -3 -2 -10 -1 -1 -19
word assessment for	-3 -2 0 0 0 0 7 0 -1 -5
word assessor	0 0 0 0 0 0 1 0 0 7
word asset	0 -1 0 0 1 -1 -2 4 -1 0
word assign	0 0 0 0 0 0 -2 5 -3 36
word assign to	0 0 0 0 0 0 -2 5 -3 -3
word assignment	0 0 0 0 -1 -1 3 0 0 27
word assim	-1 -1 8 -5 -5 0 5 0 0 4
word assim que	-1 -1 8 -5 -5 0 5 0 0 6
word assinada	-2 0 0 0 0 4 -1 0 0 -4
word assinatura	0 0 0 0 -2 4 -1 0 0 -9
word assistant	9 -9 -7 -5 39 -12 1 -10 -5 -120
word assistant at	6 -1 0 0 -2 0 2 0 -4 -3
word assistant interview	3 -1 0 0 0 0 0 0 -1 0
word assistant job	0 0 0 0 1 0 0 0 0 -9
word assistant position	2 -1 0 -2 1 0 -2 0 1 -4
word assistant post	4 -2 0 0 2 1 -2 0 -2 -4
word assistante	9 -3 -2 -1 0 -1 -2 0 0 -3
word assistent	0 1 0 0 0 0 -1 0 0 -3
word assistente	-1 9 3 -2 2 -1 -9 -1 1 -11
word assistente administrativa	0 0 0 0 0 0 -1 0 2 -4
word associate	-9 11 -4 -3 -4 8 -4 7 -3 -77
word associate ii	0 0 0 0 0 0 0 0 0 -11
word assume	2 -2 4 0 -1 -1 -5 -1 4 -5
word assume that	0 0 0 0 0 0 -2 0 3 0
word assunto	-1 0 0 0 0 0 -1 3 0 -3
word assunzione	-1 -2 -1 0 -2 18 -11 0 -1 -6
word at	41 -63 76 -6 0 -40 -37 0 28 -31
word at #	0 -12 25 -3 -3 3 4 -8 -6 0
word at :	6 -1 -2 0 0 0 0 0 -1 1
word at a	-2 -2 -1 -1 -2 -2 -18 25 3 5
word at all	-14 -3 22 -1 -4 -2 5 -2 -1 5
word at any	-2 1 -1 -1 -3 -1 -4 -1 10 0
word at half	-3 -1 21 0 -2 -1 -13 -1 -1 4
word at home	-2 3 -1 0 -1 -1 4 0 -1 22
word at it	-1 -1 -1 0 -3 -4 -16 -2 27 7
word at its	-2 0 0 -2 2 -1 6 -1 -1 -10
word at least	-1 0 0 0 2 0 0 0 -1 4
word at my	-1 1 0 0 -5 -1 17 -10 -1 1
word at once	0 0 0 0 15 -3 -11 0 0 21
word at our	25 -13 5 -3 8 -1 -20 0 -1 -95
word at present	-1 -1 0 0 3 -5 9 0 -4 -3
word at reception	1 0 0 0 0 0 0 0 0 30
word at ridge	-6 7 -1 0 -4 1 8 0 -5 -6
word at that	4 -1 -1 0 -2 0 1 -1 0 -24
word at the	35 -18 -15 3 -18 -9 10 -7 20 66
word at their	0 6 -1 0 -4 -2 5 0 -3 -14
word at them	-1 -1 -1 0 -3 0 -7 0 13 -13
word at this	-2 2 -13 15 6 0 0 -1 -6 62
word at timemention	14 -33 43 -2 2 -1 -25 -6 9 -22
word at work	0 0 1 0 0 0 0 0 0 15
word at your	-6 -2 3 -1 -3 -5 32 -1 -17 44
word ate	-4 1 -6 -4 -13 25 6 -3 -3 -24
word ate #	0 0 0 0 0 0 4 -4 1 0
word ate dia	-1 0 0 0 0 1 0 1 0 -7
word ate la	0 0 1 0 0 0 -1 0 0 -8
word ate o	0 0 0 0 -1 -1 3 0 0 -1
word ate timemention	-5 4 -4 -2 -3 26 -13 -2 -2 11
word atelier	0 0 0 0 0 0 0 0 0 3
word attach	21 -21 -10 -6 -13 75 -29 -8 -10 17
word attach and	-1 -2 -1 0 -2 32 -24 -1 -1 18
word attach are	1 0 0 0 0 0 0 0 0 -9
word attach for	-2 -1 -2 -3 -1 17 -9 0 -1 -2
word attach form	0 0 0 0 -2 0 3 0 0 5
word attach is	1 -1 -1 0 0 -2 4 0 0 6
word attach letter	0 0 0 0 0 4 -2 0 0 -18
word attach please	5 -4 0 0 0 0 1 0 0 0
word attach the	0 0 0 0 0 1 0 0 0 5
word attach your	3 -1 0 0 -1 1 -1 -1 0 -4
word attachment	1 0 0 0 0 0 -2 1 1 -7
word attempt	0 0 0 0 9 0 -6 -2 0 1
word attend	11 -5 -2 -1 -2 -2 2 1 -2 7
word attend a	7 -3 -1 0 0 0 -1 0 -1 0
word attend an	2 0 0 0 0 0 -5 0 5 9
word attend for	1 0 0 -1 3 0 -2 0 -1 -15
word attend in	0 0 0 0 0 0 0 0 0 4
word attend on	1 -1 0 -1 -1 0 5 0 -1 -10
word attend the	0 -1 -1 -1 7 0 -2 0 -1 -16
word attend timemention	2 0 0 0 0 0 0 0 0 7
word attendance	5 -1 -1 0 0 0 -1 0 0 -16
word attendance by	3 -1 0 0 0 0 -1 0 0 -7
word attendant	0 0 0 0 -1 0 2 -1 1 -9
word attende	1 0 0 0 0 0 0 0 0 14
word attendon	2 0 0 0 0 0 0 0 0 -24
word attendue	1 0 0 0 0 0 0 0 0 10
word attent	-1 0 0 0 1 0 4 -1 -2 -12
word attenta	0 0 0 0 0 0 0 0 0 14
word attenta valutazione	0 0 0 0 0 0 0 0 0 14
word attente	0 0 0 0 -1 -1 3 0 0 9
word attention	7 -7 0 0 -1 0 0 0 2 -16
word attesa	-1 0 0 0 -3 -1 8 -1 0 0
word attire	10 -5 0 0 -1 0 -1 0 -1 -15
word attorney	0 0 0 0 0 0 0 0 0 15
word atualizacao	0 -1 0 0 -6 0 10 0 -1 -7
word au	12 4 1 -2 -2 -6 -10 3 1 -65
word au #	14 -3 -8 -1 -1 -1 1 1 -1 -2
word au college	0 0 0 0 0 0 0 0 0 -9
word au colloque	0 0 0 0 0 0 0 0 0 15
word au conservatoire	0 0 0 0 0 0 0 0 0 12
word au lieu	-1 0 2 0 0 0 0 0 0 4
word au plus	-1 -1 -1 0 -2 -1 5 7 -6 -10
word au poste	5 -1 -1 -1 -1 -1 -3 -1 4 -12
word au regret	-2 0 -1 4 1 0 -1 0 0 -4
word au service	0 0 0 0 0 0 0 0 1 -18
word au siege	4 -7 6 0 0 0 -2 0 0 -10
word au telephone	1 14 -1 0 -5 0 -8 0 -1 -9
word au timemention	0 -1 3 -1 -1 1 -2 0 0 12
word auch	-3 6 -14 18 -12 -2 2 -3 8 0
word aucun	-8 -1 12 -1 1 -1 -3 0 0 -3
word audiencia	0 0 0 0 0 0 0 0 0 4
word audio	1 0 0 0 0 0 0 0 0 -9
word audit	0 -1 1 0 0 0 1 0 0 12
word audition	0 -2 1 0 -4 0 1 0 5 -2
word auditor	0 -1 0 0 2 0 -1 -1 0 4
word auditoria	-1 -2 3 0 0 0 1 0 0 -1
word auditorio	2 0 -1 0 0 0 0 0 0 -18
word auf	-4 -5 8 -4 -27 2 19 -1 11 23
word auf dem	0 0 0 0 -1 0 1 0 0 4
word auf den	-1 0 2 0 0 0 0 0 0 -3
word auf der	-1 -4 3 -1 -1 3 4 -1 -1 9
word auf die	0 -2 0 0 -8 1 -6 -1 17 5
word auf eis	0 0 0 0 -9 0 12 0 -1 -2
word auf ihre	5 1 0 0 -3 0 -1 0 -1 7
word auf sie	-2 -1 -2 -1 -1 0 9 0 -1 -7
word auf timemention	-6 -1 9 0 0 0 -1 0 0 17
word auf unserer	1 0 -1 0 0 0 0 0 0 -15
word aufgabe	-3 7 -1 0 -2 -4 4 -1 0 -10
word aufgrund	-4 -1 9 -4 3 0 -10 14 -6 -11
word aufgrund der	-4 -1 8 -4 3 0 3 0 -4 -8
word aufnahme	0 0 0 0 0 0 0 0 0 19
word aufnahme in	0 0 0 0 0 0 0 0 0 8
word auftrag	0 0 0 0 2 0 -1 0 0 9
word auftrag fur	0 0 0 0 0 0 0 0 0 10
word auguriamo	0 0 0 0 1 0 0 0 0 11
word auguriamo il	0 0 0 0 1 0 0 0 0 11
word august	1 -2 -1 0 -2 9 -1 -2 -2 9
word august #	1 0 0 0 0 0 2 0 -1 -7
word aula	3 -1 -1 0 0 0 -1 0 0 -18
word aula #	0 0 0 0 0 0 0 0 0 19
word aula magna	0 0 0 0 0 0 0 0 0 -8
word aunque	0 0 0 0 1 0 0 0 0 3
word aura lieu	1 0 0 0 0 0 0 0 0 -6
word aurez	0 0 0 0 -1 0 1 0 1 -19
word auriez	0 7 0 0 -1 0 -5 0 0 24
word auriez vous	0 7 0 0 -1 0 -5 0 0 19
word aus	7 0 -1 -4 4 -2 1 1 -6 17
word ausbildungsplatz	-7 -2 0 -2 -1 15 -2 -1 0 -18
word ausbildungsplatz zur	-4 0 0 -2 0 6 0 0 0 -16
word ausgeschrieben	-1 0 0 1 3 0 -1 0 -1 0
word ausgesprochen	-9 -4 -2 -1 20 0 -4 -1 0 -9
word ausgewahlt	1 0 0 0 1 0 0 0 0 3
word ausschreibung	-1 0 0 2 4 0 -3 0 -1 -12
word aussi	-3 -2 4 -1 -2 -1 5 0 0 1
word austauschjahr	0 0 0 0 0 0 0 0 0 18
word austauschjahr in	0 0 0 0 0 0 0 0 0 18
word auswahl	0 -1 0 0 0 0 4 0 -1 16
word auswahlgesprach	9 -3 -1 -1 -2 0 -2 0 0 -32
word auswahlkommission	0 0 0 0 1 0 0 0 0 -13
word auswahltag	0 -1 -1 -2 0 6 -1 0 0 -31
word auswahlverfahren	3 -2 -1 0 2 0 -1 0 -1 -41
word auswei	0 0 0 0 0 0 1 0 0 4
word auswei mit	0 0 0 0 0 0 0 0 0 -3
word auteur	0 0 0 0 0 0 0 0 0 10
word authority	0 0 0 0 1 0 -1 0 0 -3
word auto	-1 -1 -1 0 -1 0 -3 6 0 14
word automat	0 0 0 0 0 0 -2 2 1 -4
word automat response	0 0 0 0 0 0 0 2 0 -4
word automatic	-3 -2 -1 -1 -3 -1 -8 20 0 -19
word automatic reply	-2 -2 -1 -1 -3 -1 -7 19 -2 -15
word automatica	-3 -2 -1 -1 -2 -1 -4 14 -1 -5
word automatica :	-2 -1 -1 -1 -1 -1 -3 10 -1 -3
word automatical	0 0 0 0 -1 0 -1 4 -1 -2
word automatico	0 3 0 0 -1 0 -2 1 0 -6
word automatique	0 -1 0 0 -1 0 -1 5 -1 -4
word automatisch	-1 -2 -1 0 -9 -1 -7 6 14 -11
word automatisch antwoord	0 0 0 0 0 0 -1 4 0 -2
word automatische	-1 0 0 0 -1 0 -1 5 0 -3
word automatische antwort	-1 0 0 0 0 0 -1 4 0 -3
word autor	0 0 0 0 0 0 0 0 0 18
word autori	0 0 0 0 0 0 0 0 0 6
word autour	1 0 -1 0 0 0 1 0 0 -12
word autr	0 0 0 0 0 0 0 0 0 13
word autre	-1 1 4 -1 -3 -1 4 -1 -1 6
word autumn	2 -1 0 0 -2 0 7 0 -5 20
word aux	-11 5 -1 0 1 -2 4 4 -1 -36
word auxiliar	0 6 0 0 -1 1 -5 0 -2 -4
word auxiliar administrativa	0 0 0 0 0 0 0 0 0 -4
word auxiliar de	0 5 0 0 -1 1 -3 0 -2 1
word av	2 0 0 0 0 0 0 0 0 -3
word availability	-10 25 2 -3 0 -3 0 2 -13 -38
word availability for	-4 26 -2 -1 -1 -1 -13 0 -3 -22
word available	-4 5 3 -1 -3 2 11 -1 -12 28
word available #	1 0 0 0 -1 0 2 0 -1 -15
word available for	0 14 0 0 0 0 -1 0 -12 8
word available in	0 0 0 0 0 2 -1 0 0 -16
word available on	0 1 1 0 0 0 -1 0 0 -12
word available time	-3 -9 0 0 0 0 13 0 0 -1
word available timemention	-1 -1 2 0 0 0 0 0 0 -5
word avaliacao	6 0 -2 0 -2 0 0 0 0 -14
word avaliacao de	3 0 -2 0 0 0 0 0 0 -14
word avancar	-4 4 0 0 1 0 -1 0 0 -7
word avance	0 0 1 0 2 0 -2 0 0 3
word avancou	1 -7 0 0 -1 0 10 0 -2 -1
word avant	5 -4 -2 -2 -5 1 10 -2 -2 21
word avant la	8 -6 -1 0 -1 -1 1 0 0 -17
word avant le	-2 4 -1 -1 -1 0 2 -1 -1 2
word avant timemention	1 1 0 -1 0 2 -3 0 0 22
word avanti	0 -2 0 0 9 -1 -2 -1 -2 7
word avanzar	-1 -1 0 0 -2 -1 5 0 0 -19
word ave	-4 8 -3 0 0 0 0 0 0 -11
word avec	15 -2 1 -6 -2 2 -7 -3 1 -17
word avec l'equipe	2 -5 -1 -3 -3 0 12 0 0 -4
word avec la	0 0 0 0 0 0 0 0 0 18
word avec le	0 0 0 0 0 0 0 0 1 18
word avec mes	0 -6 7 0 0 0 0 0 0 -2
word avec notre	1 2 0 0 -1 0 -1 0 0 3
word avec plaisir	0 0 0 0 -1 0 -5 0 6 -4
word avec votre	-1 0 0 0 0 2 -1 0 0 19
word avec vous	0 2 0 0 -1 0 1 0 0 7
word avenue	0 4 0 0 0 -2 -1 0 0 -17
word aver	-1 -1 0 0 1 0 -2 0 4 2
word avez	3 -11 -1 -1 2 -1 12 -1 -3 -3
word avez vous	0 -8 -1 0 -2 -1 12 0 0 5
word avis	0 0 0 0 -1 0 0 0 2 5
word avisa	2 -5 0 -1 0 0 5 0 0 -6
word avisano	0 0 0 0 0 0 0 0 0 7
word avisar	1 -1 6 0 0 0 -2 -4 0 1
word avisaremo	0 0 0 0 -2 0 3 0 1 -3
word avise	14 0 -14 0 0 0 0 0 0 4
word aviso	1 -1 0 0 -4 -2 8 -1 -1 -12
word avoir	-1 0 0 0 4 -1 -2 0 0 1
word avon	-2 -2 -2 -3 10 8 -5 0 -3 36
word avon bien	-1 -1 0 0 0 0 6 1 -4 20
word avon le	1 -3 -1 -2 -3 11 -2 0 -1 25
word avra	5 0 -1 0 0 0 -2 -2 0 -5
word avrebbe	0 3 0 0 0 0 -2 0 0 3
word avvisi	10 -9 -1 0 0 0 0 0 0 -5
word avviso	0 -1 0 0 12 -3 -6 0 -1 -11
word avviso pubblico	0 -1 0 0 15 0 -12 0 -1 -10
word await	0 -2 0 0 0 0 -2 5 0 23
word award	0 -1 0 0 6 0 -1 0 -4 15
word away	-5 4 8 -11 -4 -2 -2 13 -2 -30
word away until	-1 -1 -1 0 0 0 0 3 0 -10
word awesome	2 -1 0 0 2 0 -3 0 0 2
word aydin	0 0 0 0 0 0 0 0 0 12
word ayuda	0 0 0 0 0 0 -1 6 -5 2
word azienda	1 1 0 -1 0 0 0 0 0 -6
word aziende	0 0 0 0 0 0 0 0 0 7
word b	11 -3 -5 -3 -2 -4 8 -3 0 -6
word b #	-3 0 0 0 1 0 3 0 0 8
word b :	0 0 0 0 0 0 0 0 0 3
word b timemention	-3 7 -2 0 0 0 -1 0 0 -27
word baan	-6 6 -3 -1 -4 -1 12 -2 -1 13
word baan als	-2 7 0 0 0 -1 -3 0 0 -12
word back	-8 -34 5 -24 4 -30 39 19 29 -68
word back and	0 -1 0 -2 6 -1 -1 0 0 3
word back by	-1 -1 -1 0 0 -3 6 -1 0 -5
word back for	2 -7 3 -2 10 0 -4 -2 0 -15
word back from	-1 5 -2 -2 3 -3 -2 -1 3 -16
word back in	-1 -5 0 0 3 -8 2 0 10 7
word back on	0 -4 -4 -7 2 -3 7 15 -5 -10
word back so	0 -8 8 0 -1 0 1 0 0 13
word back timemention	-5 -2 -2 -3 -1 -3 -5 20 2 -8
word back to	-3 -11 -5 -4 -8 -3 21 9 5 28
word back with	-1 -2 9 -1 -1 -1 1 -2 -2 -13
word backend	-2 4 -1 0 1 0 -1 0 0 -4
word background	-4 1 -2 -1 13 3 -9 -2 1 -26
word background and	0 0 0 0 1 0 -1 0 1 -3
word background check	-1 -3 0 0 -1 4 6 -2 -3 -8
word background in	0 0 0 0 9 0 -8 0 -1 -6
word bad	-10 14 -5 13 11 -3 -14 -2 -3 -23
word bad news	-1 -1 -1 9 4 -1 -7 -1 0 -15
word badge	1 0 -1 0 7 3 -9 0 0 0
word bags	0 -1 0 0 5 0 0 0 -4 2
word baja	0 0 1 0 0 0 2 -2 0 7
word baker	-2 -4 7 2 -1 0 -2 0 -1 -10
word bakery	0 -1 0 0 0 0 -2 0 3 43
word bakker	2 0 0 0 0 0 -1 0 0 4
word balance	-1 -1 0 0 6 -1 -2 0 0 -5
word balcao	0 10 -6 0 -1 -1 -1 0 0 -5
word bald	0 0 0 0 -2 2 5 -2 -2 14
word balie	2 0 -1 0 0 0 0 0 0 -12
word banca	0 0 0 0 2 0 -1 0 -1 3
word banco	0 0 0 0 0 5 -6 -1 4 -4
word band	-1 -8 -1 0 8 0 5 0 -4 3
word band #	-1 -1 -1 0 6 1 -1 0 -4 0
word bando	2 -1 0 1 1 0 -2 0 0 6
word bank	6 -8 2 -5 6 -6 8 -3 0 1
word bank and	0 0 0 0 0 0 0 0 0 11
word bank detail	-5 -1 -1 0 0 -5 13 -1 0 -5
word bank holiday	-3 -2 9 -4 -2 1 -3 -1 6 -7
word banker	0 1 0 0 0 0 -1 0 0 9
word banque	-1 0 0 0 9 1 -1 0 -6 9
word bar	-1 -3 -1 4 5 0 -8 -1 5 -14
word barbara	-3 3 0 0 0 0 0 0 0 -1
word barista	3 -1 -2 1 -1 0 -2 0 3 -8
word barn	0 0 0 0 0 0 -4 0 4 -1
word bas	1 0 0 0 0 0 0 0 0 -18
word base	0 -3 -2 0 -3 18 -7 -3 0 -28
word base #	-1 -1 -1 0 -2 13 -7 -1 0 -5
word based	-1 -2 -1 0 7 0 -3 0 -1 9
word based on	2 -1 0 0 7 0 -5 0 -1 -2
word basi	-1 -4 -1 -1 18 -1 -9 -1 -1 -18
word basi of	2 -1 0 0 0 0 -1 0 1 -4
word basi van	-2 -2 0 0 16 -1 -8 0 -3 -3
word batch	3 0 0 0 -1 0 0 0 0 -8
word bate	-5 3 -1 1 -1 0 5 0 -1 -17
word bate papo	-4 7 0 1 -1 0 -2 0 -1 -17
word bater	0 3 0 0 0 -1 -1 0 0 -7
word baustelle	0 -1 0 -1 0 4 -2 0 0 -6
word bay	0 0 0 0 0 0 0 0 0 6
word be	-14 -55 50 12 -34 -1 -9 27 24 -48
word be #	-3 7 -2 0 -1 1 -1 -1 0 -45
word be a	5 -3 0 -2 -7 -1 14 -1 -5 -15
word be able	-2 0 -8 12 -3 -1 7 -1 -3 -31
word be about	3 -2 0 0 0 0 -1 0 0 7
word be advis	-1 1 0 0 -3 0 1 0 1 -7
word be an	0 2 0 0 2 0 -3 0 -1 -2
word be any	-1 -2 2 2 6 -1 -6 0 0 4
word be as	0 -1 0 0 2 11 -11 0 0 -6
word be asked	11 1 -1 -1 -4 0 -5 -1 0 -10
word be at	1 -2 4 -1 -1 4 -5 0 -1 -2
word be available	1 -3 3 0 0 0 0 0 0 -12
word be back	-1 -3 13 -2 -2 -1 -8 1 4 -14
word be by	0 3 0 0 -1 -2 0 0 0 0
word be call	0 0 0 0 5 0 0 0 -4 -7
word be clos	0 -1 0 0 1 0 2 0 -1 -6
word be consider	-4 -2 -1 5 -5 0 5 0 3 -17
word be contact	-2 -6 0 0 -11 0 9 -1 11 -10
word be delight	9 -5 0 -1 0 0 -2 0 0 7
word be deliver	-1 -1 -1 0 -5 -1 -3 11 -1 -8
word be done	0 0 1 0 0 0 0 0 0 -24
word be finish	0 0 0 0 -1 -8 10 0 -1 -3
word be free	-1 1 7 0 0 0 -6 0 0 -22
word be glad	3 6 -2 -1 0 0 -1 -1 -4 -15
word be going	0 0 0 1 0 0 -2 0 1 -10
word be grateful	2 0 0 0 -2 4 -1 0 -2 8
word be great	-9 0 10 0 7 0 -5 0 -1 15
word be happy	0 0 0 0 1 0 0 0 0 41
word be heard	0 0 0 0 0 0 0 0 0 8
word be held	-7 3 4 0 -3 -1 -11 -1 17 0
word be here	7 -7 4 0 -1 -3 -9 11 -2 -5
word be in	-13 -16 11 -3 -12 -13 44 -3 4 -26
word be inform	-1 -1 0 -1 -1 0 8 -1 -3 -4
word be interest	0 -1 0 0 1 0 0 0 1 4
word be interview	3 -1 0 0 0 0 -1 0 0 26
word be invit	0 0 0 0 -6 0 -1 0 8 1
word be issu	0 0 0 2 -2 0 0 0 0 -7
word be kept	0 0 0 0 1 0 0 0 0 7
word be look	-1 0 -1 -1 0 0 7 -2 -2 -6
word be made	0 0 0 0 0 0 2 0 0 4
word be making	0 0 0 0 3 -2 -1 0 0 -7
word be meet	2 0 -1 0 -1 0 1 0 -1 22
word be moving	0 0 0 0 3 0 -1 0 -1 -3
word be notifi	2 -1 -1 -1 2 -1 4 -3 -3 1
word be offer	-1 -1 0 1 -16 5 12 0 0 -23
word be on	-2 -2 5 -1 7 0 -4 0 -3 2
word be open	0 1 0 0 0 0 0 0 0 14
word be our	-1 -9 -1 -1 8 16 -8 -1 -3 -33
word be out	0 -2 3 0 0 0 0 0 0 13
word be paid	3 -4 -1 0 0 -1 4 0 -2 -7
word be possible	-2 1 2 0 0 0 -1 0 0 -29
word be prepar	2 2 0 0 0 0 -2 0 -2 -3
word be put	0 0 1 0 0 0 -3 0 4 5
word be reach	0 14 0 0 -1 0 -2 0 -9 0
word be ready	-2 0 0 0 0 -12 14 0 1 3
word be receiv	-1 0 0 0 4 0 0 0 -3 -1
word be record	0 0 0 0 0 0 0 0 0 40
word be remov	-1 3 0 1 -1 0 -1 0 0 41
word be review	0 0 0 0 -1 0 -1 0 3 -1
word be seen	7 0 0 0 -1 0 -2 0 -2 7
word be sent	-1 -2 11 0 -3 0 -3 0 -2 -5
word be sign	0 0 0 0 0 0 -4 0 5 3
word be slow	-2 -2 -3 -1 7 -3 -8 16 -4 -9
word be speak	1 0 -1 0 0 0 0 0 0 9
word be submitt	0 -1 0 0 -3 -5 12 -1 -1 2
word be taken	-1 -2 0 0 0 0 -3 0 6 -6
word be taking	-1 0 0 1 3 0 -1 0 -1 -2
word be the	-1 -3 3 0 3 -1 0 -1 0 2
word be there	3 -1 -1 0 0 0 0 0 0 -2
word be timemention	-14 -6 22 0 -1 1 -1 0 0 -19
word be told	6 -1 0 0 -3 0 -5 0 3 6
word be up	0 -1 0 0 2 0 -3 0 2 -3
word be will	0 -1 -11 0 1 -1 13 0 0 13
word be with	0 -3 3 0 0 0 1 0 0 7
word bea	-2 5 0 0 9 -1 -10 0 -1 -8
word beagle	0 0 0 0 0 0 0 0 0 10
word bear	-1 -1 -1 0 -3 -2 4 -1 5 -8
word bear with	-1 -1 -1 0 -3 -2 4 -1 5 -9
word bearbeiten	-1 -5 0 0 -2 0 7 5 -4 -10
word beatrice	0 0 0 0 0 0 0 0 0 10
word beatrice nkemelu	0 0 0 0 0 0 0 0 0 10
word beaucoup	-2 -2 -1 0 0 -1 12 -1 -5 -6
word beaucoup de	0 -1 0 0 8 0 -2 0 -4 -5
word beaucoup plu	0 0 0 0 0 0 2 0 0 -7
word beca	0 0 0 0 0 0 0 0 0 13
word beca de	0 0 0 0 0 0 0 0 0 6
word because	-6 -14 9 1 7 -16 -2 2 19 1
word because of	-6 -4 8 2 -3 -13 7 -2 11 -8
word because the	-2 -4 -1 1 -2 -1 -2 1 9 -18
word because you	0 0 0 0 1 0 0 0 -1 23
word bedankt	13 -4 -2 -1 -8 -4 -1 -3 10 6
word bedankt voor	14 -3 -2 -1 -2 -2 -9 -2 8 10
word bedauern	0 0 0 0 1 0 -1 0 0 -3
word bedroom	0 0 0 0 0 0 0 0 0 6
word bedroom flat	0 0 0 0 0 0 0 0 0 6
word been	-67 -7 37 47 18 -8 -16 5 -8 68
word been a	-7 -1 7 4 2 -1 -4 -1 0 -17
word been accept	0 0 0 0 4 -2 -2 0 0 23
word been added	0 0 0 0 0 0 -2 0 3 49
word been approv	0 0 0 0 0 0 0 0 0 56
word been call	-3 -2 6 1 0 0 -2 0 0 -24
word been cancel	-9 -1 -1 14 -1 0 -1 0 -1 -13
word been cancell	-6 -2 6 5 2 -1 -2 -1 -2 23
word been chang	-2 -4 14 -1 -1 0 -1 -5 0 2
word been chosen	0 0 0 0 0 0 0 0 0 5
word been clos	0 0 0 0 7 0 -1 0 -5 -3
word been complet	-1 -2 -1 -1 8 0 5 -4 -6 -14
word been fill	-3 -1 -1 11 -5 -1 6 -1 -6 -15
word been forward	-2 0 0 0 -2 0 0 -1 5 -7
word been given	-1 -1 0 0 7 0 -9 2 3 -7
word been invit	0 0 -1 -1 -2 -1 10 -1 -4 -14
word been look	0 -1 -2 8 2 -2 -4 -1 -1 -13
word been moved	-4 -1 5 0 -2 0 6 0 -3 15
word been offer	0 0 0 0 2 0 0 0 0 3
word been pass	0 1 0 0 -2 0 2 1 -2 -9
word been plac	0 0 0 -3 -5 -1 14 0 -4 -1
word been pull	-1 0 -1 8 -1 -2 -2 -1 0 1
word been put	-3 -1 0 5 -12 0 12 0 0 -2
word been receiv	-6 -2 -1 -1 -3 -1 -17 16 15 7
word been referr	1 -2 0 0 -7 0 2 -1 7 -7
word been reschedul	-4 0 6 0 0 0 0 0 0 10
word been review	0 0 0 0 -1 0 5 0 -3 3
word been schedul	6 -2 -1 -1 -1 0 -1 -1 -1 6
word been select	-1 12 -1 -5 -2 3 -3 -1 -2 17
word been sent	0 -2 0 0 0 -5 2 0 6 -8
word been shortlist	4 16 -1 -1 -3 -1 -6 -1 -6 -2
word been submitt	0 -1 0 0 -2 0 -1 0 5 -8
word been successful	0 0 0 0 0 1 0 0 1 -6
word been taken	-2 0 2 0 0 0 0 0 0 6
word been through	0 0 0 0 -8 0 9 0 -1 0
word been told	-2 -1 -1 16 -3 -1 -7 -1 0 -6
word been updat	-2 0 3 0 0 0 0 0 0 -2
word been withdrawn	-1 -1 0 2 -3 0 5 0 -2 -7
word beendet	-2 -1 -1 2 5 0 -2 0 -1 -14
word before	-10 19 2 -14 -13 -31 30 -19 35 -10
word before #	-1 14 -2 0 0 -1 -10 0 0 -1
word before a	1 0 0 0 0 0 0 0 0 4
word before and	0 -1 0 0 -1 0 0 0 3 1
word before i	1 -5 -1 -1 -3 -3 10 -5 6 5
word before that	-2 -1 -1 -2 -3 -2 10 -1 1 -9
word before the	1 3 -1 -1 -14 -2 -3 -1 18 15
word before then	-4 6 -2 0 -13 -1 12 -2 4 0
word before they	0 6 -1 0 0 -1 -1 0 -3 9
word before timemention	-5 10 -2 -2 -2 -1 2 -1 0 22
word before we	0 -10 -2 -1 -4 -4 22 -1 -2 -62
word before you	0 -3 18 -4 -6 -11 5 -2 3 -8
word before your	-1 -1 0 0 0 -8 12 -1 0 2
word beforehand	4 0 0 0 -1 0 -1 0 -2 22
word befragen	0 0 0 0 0 0 0 0 0 9
word begin	-4 -4 -3 -3 -10 -8 19 -2 15 -32
word begin on	4 -4 0 0 0 0 1 -1 0 -6
word begin with	0 0 0 -1 4 -1 -2 0 0 -5
word beginnen	5 -3 -1 0 0 2 -2 0 0 12
word beginnt	0 0 0 -1 -2 0 4 0 -1 6
word begrusen	1 0 0 0 0 0 0 0 0 -11
word begun	-1 0 0 0 0 -4 7 0 0 0
word behalf	-6 -1 7 0 2 1 -2 0 -1 -2
word behalten	-1 0 0 1 5 0 -3 0 -1 4
word behandel	0 0 0 0 0 0 0 0 0 4
word behaviour	0 0 0 0 0 0 0 0 0 -7
word behind	3 -5 7 -1 2 -2 0 -1 -2 -49
word behind the	4 0 -1 0 -1 0 0 -1 0 -17
word bei	0 11 -9 -7 -6 2 13 0 -4 17
word bei #	11 -1 -2 -2 0 0 -5 0 0 1
word bei der	0 3 -1 0 0 -1 -2 2 -1 7
word bei dir	-5 6 -1 0 0 0 0 0 0 -8
word bei ihnen	-2 11 -4 -1 -2 -1 -1 -1 0 -6
word bei mir	-1 0 2 0 0 0 0 0 0 27
word bei uns	-10 0 0 -2 -4 3 13 1 -1 -10
word beide	0 0 0 0 0 0 0 0 0 10
word beijo	-3 4 0 0 0 0 0 0 0 -4
word beim	-11 11 -1 -1 -1 -1 7 0 -2 1
word beim kunden	-11 12 -1 0 0 0 3 0 -1 -22
word being	4 -6 -4 10 -8 -4 10 8 -11 -50
word being consider	0 0 0 0 -1 0 13 0 -11 -3
word being review	0 0 0 0 -1 0 -1 2 1 -15
word being so	0 -1 0 0 11 -1 -6 0 -2 -9
word bekeken	0 0 0 0 0 0 7 0 -5 -9
word bekijken	2 -1 -3 0 -1 0 -2 0 5 -8
word bekijken hem	0 0 0 0 0 0 -1 0 1 -3
word bekommen	-4 0 5 0 -1 0 -6 -2 8 15
word bekommst	-1 1 0 0 0 0 1 0 0 -7
word bekommt	0 0 0 0 0 0 0 0 0 13
word bel	15 -2 -5 -3 -1 -7 5 -2 -1 -13
word bel ik	-1 -1 0 0 0 0 3 0 0 -11
word bel je	5 -3 -1 -1 -1 -2 3 0 0 -9
word bel ons	1 0 0 0 0 0 0 0 0 11
word belangstell	0 0 0 0 3 0 -2 0 0 -1
word belangstell voor	0 0 0 0 1 0 0 0 0 12
word believe	-2 -1 1 -1 4 1 -1 -1 -1 0
word bell	7 -1 -2 -1 1 -3 1 -1 -1 -61
word bella	-1 -3 -1 -1 -1 -2 10 -1 0 108
word belle	1 0 0 0 0 0 1 0 0 5
word bellen	-1 7 -2 -1 -2 -3 -1 0 4 31
word bellen ?	-1 5 -1 0 -1 -3 2 0 0 22
word bellen je	0 0 0 0 -1 0 -3 0 4 7
word bello	1 -1 -1 0 3 0 -2 0 0 -2
word below	-16 4 1 0 2 0 14 0 -6 -42
word below :	1 0 0 0 8 1 0 0 -8 -1
word belt	4 -4 0 0 0 0 2 0 0 0
word bem	-1 1 5 0 -4 6 -6 -2 0 13
word bem ?	-1 -1 5 1 -2 0 -1 0 0 -1
word bem vinda	0 0 0 0 -2 6 -3 0 0 1
word ben	-3 -10 -2 -1 1 -3 15 5 -1 58
word ben ik	-1 -1 -1 0 0 -1 6 -2 0 14
word ben je	-1 -11 -1 0 -1 -1 15 0 -1 -17
word bene	1 -10 11 0 0 1 -1 0 0 18
word bene ?	10 -9 -1 0 0 0 0 0 0 3
word bene timemention	-6 0 8 0 0 0 0 0 0 -6
word benefit	-1 0 -1 0 -1 4 1 0 0 15
word benevolat	0 0 0 0 0 0 0 0 0 9
word benevolat a	0 0 0 0 0 0 0 0 0 9
word benevole	0 0 0 0 0 0 0 0 0 3
word benoem	-2 -1 0 -4 2 12 -6 -1 0 -9
word bent	6 11 -2 -2 -4 12 -10 -1 -10 -24
word bent door	-1 -2 0 0 -1 0 5 0 0 -1
word bent geselecteerd	0 0 0 0 0 0 0 0 0 4
word bent u	0 0 0 0 0 0 0 0 0 3
word bereikbaar	0 -8 0 0 0 0 8 1 0 -1
word bereiken	-1 -6 -1 0 -1 -1 10 0 0 -13
word bereit	5 -5 -1 0 -2 0 6 -1 0 9
word bericht	-1 -1 -1 0 -3 -2 -7 16 -2 -17
word berucksichtigt	0 0 0 0 1 0 0 0 0 5
word berucksichtigt werden	0 0 0 0 1 0 0 0 0 7
word berufliche	0 0 0 0 1 0 0 0 0 4
word bescheid	3 -2 1 -1 -1 0 0 -1 1 -16
word beschikbaar	0 2 0 0 0 0 -1 0 0 6
word besetzt	1 0 0 0 2 0 -1 0 0 -4
word besetzung	0 0 0 0 -3 0 5 0 -1 -6
word besetzung der	0 0 0 0 -4 0 6 0 -1 0
word besichtigung	0 0 0 0 0 0 0 0 0 6
word besliss	1 -1 -1 0 -3 -1 6 -1 -1 -13
word besloten	-3 -2 -1 -7 0 23 -9 -1 0 -8
word besluit	0 0 0 0 0 0 2 -1 0 13
word beso	0 0 0 0 3 0 -2 0 0 6
word besoin	1 -2 -9 15 -3 -1 -6 -1 7 -26
word besprechen	0 0 0 0 0 1 0 0 0 3
word besprechung	1 -1 0 0 0 0 -1 2 0 7
word bespreken	0 0 0 0 0 0 0 0 0 57
word besprochen	2 -2 -1 0 -1 -9 13 -1 -1 -23
word besproken	5 -3 0 0 0 1 -1 0 0 -7
word besser	-1 4 0 0 1 0 -2 0 0 4
word best	-5 30 -13 17 2 -6 -7 6 -24 -47
word best ?	-1 4 -1 0 0 -1 -1 0 0 4
word best for	-2 8 -1 0 0 -1 -3 -1 0 -36
word best number	0 4 0 0 0 0 -2 0 -1 -5
word best of	-2 0 0 0 1 0 3 0 -1 10
word best wish	-1 0 -2 0 -1 0 -7 10 0 -3
word best with	-1 -1 0 7 -8 0 5 -1 -1 -4
word bestatige	3 0 -2 0 0 0 -1 0 1 -7
word bestatige ich	1 0 0 0 0 0 0 0 1 -7
word bestatigen	3 -3 0 0 -1 -1 -3 -1 5 35
word bestatigen sie	1 0 0 0 0 0 0 0 0 12
word bestatigen wir	0 0 0 0 0 0 0 0 1 12
word bestatigt	7 -1 -4 -1 0 0 -1 0 0 0
word bestatigung	1 -2 0 0 -10 0 -3 2 13 -12
word beste	24 -10 1 -3 -8 -1 11 -7 -8 34
word beste bedankt	0 0 0 0 0 0 -2 0 3 29
word beste je	0 0 0 0 0 0 0 0 0 11
word beste mevrouw	1 0 0 0 0 0 0 0 0 26
word beste ouder	0 0 0 0 0 0 0 0 0 3
word bestell	0 0 0 0 0 0 0 0 0 5
word besten	0 8 0 0 0 0 -6 0 -1 -8
word bestuur	0 0 0 0 -7 -1 11 -1 -1 -11
word besuch	0 -1 0 0 8 -1 -5 0 0 -6
word beta	0 0 0 0 0 0 0 0 1 5
word betriebsrat	-1 0 0 0 0 0 2 0 0 -6
word better	-6 9 -1 -2 29 -6 -16 -3 -4 30
word better ?	0 6 -1 0 0 -1 -3 0 0 -1
word better for	0 4 1 0 0 -1 -4 0 0 8
word better news	0 0 -1 0 14 -2 -10 -1 -1 -2
word better than	0 -1 0 0 4 0 -2 0 0 -1
word between	10 7 -5 -4 22 -8 -25 12 -10 1
word between #	13 -1 -1 -2 -1 -5 -5 2 0 6
word between the	0 8 -1 0 0 -1 -5 0 0 -2
word between timemention	0 2 0 0 0 0 0 0 0 -6
word between you	0 -1 -1 0 7 -1 -3 0 -1 -2
word bevestig	3 -2 -6 -1 -4 -1 -9 -2 21 -18
word bevestig ik	0 0 0 0 0 0 0 0 1 3
word bevestig van	-2 -1 -5 0 -2 -1 -7 0 17 -37
word bevestigd	1 0 0 0 0 0 0 0 0 4
word bevestigen	-4 11 0 0 0 -3 -3 0 0 -18
word bevestigen ?	-5 11 0 0 0 -3 -3 0 0 -25
word bevestigen we	1 0 0 0 0 0 0 0 0 -7
word bevestigen wij	0 0 0 0 0 0 0 0 0 5
word bevor	1 -2 0 0 -1 0 3 0 -1 4
word bewerben	0 0 0 0 0 0 0 0 0 33
word bewerber	0 0 0 0 0 0 0 0 0 56
word bewerber fur	0 0 0 0 0 0 0 0 0 21
word bewerberin	0 -1 0 0 0 0 2 0 -1 -15
word bewerberin entschieden	0 0 0 0 2 0 -1 0 0 -10
word bewerbung	16 6 -8 -9 -5 4 -12 4 6 -54
word bewerbung als	-2 -4 -2 -1 -7 7 -6 -2 16 -14
word bewerbung bei	0 1 0 0 0 0 1 0 -2 -9
word bewerbung erhalten	0 -1 0 0 0 0 0 0 2 -4
word bewerbung ist	0 -1 0 0 1 0 -1 0 2 -8
word bewerbung um	5 -1 0 -1 -2 0 -1 0 2 95
word bewerbungen	-2 -1 0 0 4 0 1 2 -3 32
word bewerbungen um	0 0 0 0 1 0 0 0 0 10
word bewerbungsgesprach	2 2 0 0 -1 0 -1 0 -2 -13
word bewerbungstrain	0 0 0 0 0 0 0 0 0 4
word bewerbungsunterlagen	0 0 0 0 0 0 -9 0 10 -9
word beworben	0 -1 0 0 -8 0 -2 0 13 16
word bezichtig	0 0 0 0 0 0 0 0 0 9
word bezichtig van	0 0 0 0 0 0 0 0 0 3
word bi	0 0 -1 0 0 0 1 0 0 14
word bia	0 0 0 0 0 0 0 0 0 4
word biblioteca	0 0 0 0 0 0 0 0 0 13
word bid	0 0 0 0 0 0 0 0 0 12
word bieden	-1 -1 0 0 0 3 -1 0 0 5
word bieden we	0 0 0 0 0 2 -1 0 0 5
word bien	12 -11 -6 -4 -1 -5 10 -1 5 35
word bien ?	0 0 0 0 0 0 0 0 0 4
word bien el	0 0 0 0 0 0 0 0 0 4
word bien ete	-4 -1 -4 0 -1 0 -4 0 14 -5
word bien parvenu	0 0 0 0 5 0 -2 3 -5 8
word bien recu	-2 -2 -1 -1 -5 -1 15 -1 -3 5
word bien timemention	0 1 0 0 0 0 0 0 0 -5
word bientot	0 -2 0 0 -1 1 4 0 -1 -5
word bienvenue	-1 0 0 0 0 9 -6 0 0 -8
word bieten	-4 0 0 -2 0 9 -1 0 0 -1
word big	15 -5 3 0 -2 -1 -21 -3 15 4
word bij	11 -7 -20 -4 3 -5 27 -3 -1 -46
word bij #	6 0 -2 -1 0 0 -2 -1 0 -1
word bij de	3 3 -2 -1 -2 0 -5 -1 5 -2
word bij het	0 0 0 0 1 0 0 0 0 4
word bij je	0 0 0 0 -6 -1 8 0 0 0
word bij jullie	0 0 0 0 0 0 0 0 0 33
word bij ons	-1 5 -2 0 0 0 0 0 0 27
word bijlage	-1 -1 -1 0 -1 3 2 -1 0 1
word bijlage vind	-1 -1 0 0 0 0 3 0 0 -5
word bike	0 0 0 0 4 0 -2 0 -1 6
word bill	10 -5 0 -1 0 -2 -2 0 0 35
word billet	0 0 -1 0 0 0 2 0 0 4
word bin	-2 5 -1 -1 -1 -2 -4 8 -1 9
word bin ich	-1 0 -1 -1 0 -1 3 1 0 -7
word binnen	-1 -3 0 -1 -1 0 -12 0 19 -5
word binnen twee	-1 -1 0 0 -3 0 -11 2 14 7
word bio	3 1 -1 0 0 0 -3 0 0 6
word birba	0 0 0 0 0 0 0 0 0 13
word birch	0 0 0 0 1 0 0 0 0 7
word bis	2 -7 -2 -2 -17 1 5 13 7 -21
word bis #	2 -1 4 -1 0 0 -3 0 0 20
word bis einschlieslich	0 0 0 0 0 0 -1 2 0 -8
word bis ende	11 -1 0 0 -1 0 -8 0 0 -6
word bis timemention	3 -8 -1 -1 -1 3 9 -2 -1 6
word bis zu	0 0 0 0 -1 0 -22 14 10 -2
word bis zum	-1 1 -1 -1 -4 2 3 0 1 -14
word biscuit	2 0 0 -1 0 0 0 0 0 21
word biscuit the	0 0 0 0 0 0 0 0 0 10
word bist	1 -1 0 0 -4 0 4 0 0 3
word bit	0 -3 6 -1 11 -3 -8 0 -2 8
word bitte	20 11 -6 -9 -11 5 -17 18 -10 39
word bitte an	0 0 0 0 0 0 0 1 0 -4
word bitte bestatigen	1 0 0 0 0 0 0 0 0 12
word bitte bis	-2 2 0 0 0 0 0 0 0 7
word bitte bringen	4 -1 -1 -1 0 0 -1 0 0 -3
word bitte den	0 -4 0 0 -1 0 7 0 0 -6
word bitte geben	1 -1 0 0 0 1 0 0 0 4
word bitte haben	0 0 0 0 0 0 1 0 1 7
word bitte ihre	1 0 0 0 0 0 1 0 0 -9
word bitte kommen	0 0 0 0 0 0 0 0 0 34
word bitte mit	0 1 0 0 -1 0 0 0 0 -7
word bitte sehen	-1 0 0 0 0 0 -13 14 0 -4
word bitte teilen	3 -3 0 0 0 2 -1 0 0 -6
word bitte um	-1 -4 -1 -1 -1 -2 10 0 0 -18
word bitte wahlen	0 6 -2 0 -1 0 -1 -1 0 -7
word bitten	5 -2 0 -1 -4 -1 -5 -1 8 -23
word bitten um	1 -1 0 0 -2 0 6 0 -3 -7
word bitten wir	2 -1 -1 0 -1 0 -10 0 12 -14
word blake	1 -2 -1 0 -2 0 1 3 0 3
word bleiben	-1 -4 0 0 10 0 -4 0 0 -6
word bleibt	-1 0 1 0 0 0 0 0 0 5
word bles	-5 -1 5 -1 4 0 -1 0 -1 1
word bless	0 1 0 0 -5 0 6 0 1 -6
word blijft	-3 -1 1 0 6 0 0 0 -3 3
word blijven	0 0 0 0 0 0 0 0 0 9
word blind	0 0 0 0 -1 0 6 0 -4 -6
word block	7 -2 -1 -1 -1 -1 0 0 -1 -3
word blog	0 -1 -1 -1 -2 0 2 0 4 25
word blood	0 0 0 0 0 0 0 0 0 4
word bloque	8 -2 -4 0 0 0 -1 0 0 -4
word blue	5 -10 7 0 0 0 -2 0 1 15
word boa	17 -19 -14 2 8 -4 12 -2 0 -35
word boa sorte	1 0 -1 0 9 -1 -6 -1 0 2
word boa tarde	16 -12 -12 3 0 -1 7 -1 0 -27
word board	-16 5 3 10 -18 -11 43 -5 -10 -7
word board has	-5 -1 4 6 -9 -1 8 0 -1 8
word board is	-1 0 0 -1 -1 0 2 0 0 6
word board meet	-5 -1 -1 -1 -2 0 10 0 0 -4
word board of	0 0 0 0 0 0 0 0 0 -3
word board on	0 -3 0 1 0 0 3 0 0 1
word board will	0 0 0 0 0 0 3 -2 -1 -19
word boas	2 -1 -1 0 -1 1 1 0 0 4
word boas noticia	0 -1 0 0 0 0 2 0 0 -3
word boat	1 5 -1 -1 3 -2 -9 -1 5 -14
word boathouse	3 -1 -2 0 0 0 0 0 0 -2
word bob	0 1 -1 0 -5 0 6 0 -1 -3
word bocca	3 -1 0 0 0 -1 -4 0 3 -7
word bocca al	3 -1 0 0 0 -1 -4 0 3 -7
word boekhouder	0 0 0 0 2 0 -1 0 0 6
word bogen	0 0 0 0 0 0 0 0 0 7
word bogota	0 0 0 0 0 0 0 0 0 3
word boiler	0 0 0 0 0 0 0 0 0 6
word bolsa	0 -1 0 0 1 0 3 0 -3 -47
word bolsa da	0 0 0 0 0 0 0 0 0 4
word bolsa de	-1 0 1 0 2 0 -1 0 0 -30
word bom	-5 18 2 0 -9 -3 12 -13 -2 -43
word bom dia	-5 14 2 0 -9 -3 15 -13 -2 -42
word bon	0 3 4 -1 -1 0 -4 -1 -1 4
word bonjour	9 -16 22 -3 -9 -11 20 -11 -1 -116
word bonjour c'est	0 0 0 0 0 0 1 0 0 -8
word bonjour je	7 -6 -1 0 0 0 0 1 0 13
word bonjour m	-1 1 3 -1 0 -1 -1 0 0 -5
word bonjour madame	-2 -4 7 0 -1 -1 1 0 0 12
word bonjour monsieur	-6 7 6 -1 0 0 -4 0 -1 -16
word bonjour votre	0 0 0 0 0 0 -3 0 3 4
word bonjour yani	-6 8 1 0 -1 0 17 -11 -6 -10
word bonn	1 0 0 0 0 0 0 0 0 -7
word bonne	-4 -2 -10 12 5 -1 4 -2 -2 3
word bonne chance	0 0 0 0 5 0 -3 0 -1 10
word bonne nouvelle	-4 -1 0 0 -1 0 8 0 -1 -4
word bonsoir	0 -1 0 -1 -1 -1 4 -1 -1 -23
word bonu	-2 -3 -2 -1 -3 24 -10 -2 -1 -5
word bonu #	-1 -1 -1 0 -2 17 -12 -1 0 0
word book	-9 33 6 -4 -10 -3 -20 -3 11 127
word book !	5 -1 -1 0 -1 0 -2 0 0 27
word book :	0 0 0 0 0 0 0 0 0 6
word book a	3 8 -2 -3 -1 -1 -4 0 0 3
word book by	0 1 0 0 0 0 0 0 0 -5
word book confirm	0 0 0 0 0 0 0 0 0 3
word book for	-12 0 -1 2 0 0 11 0 0 16
word book in	0 -4 0 0 -1 2 4 0 0 12
word book on	-4 0 5 1 0 0 0 0 0 0
word book the	0 0 0 0 0 0 0 0 0 3
word book with	0 0 0 0 0 0 1 0 0 6
word book your	-3 18 1 0 -2 0 -12 0 -1 4
word bookkeeper	0 -1 1 0 0 0 0 0 0 6
word boot	12 -3 -2 -1 -2 1 -1 -1 -1 -21
word borsa	0 0 0 0 0 0 0 0 0 13
word borsa della	0 0 0 0 0 0 0 0 0 8
word boss	20 0 -2 12 -16 -4 -26 -3 20 -20
word boston	12 1 -1 -2 0 -3 -4 -2 0 -6
word both	-9 3 -5 -2 20 32 -33 -3 -4 6
word both of	2 -1 -1 -1 7 1 -8 0 1 5
word bother	0 -1 -1 0 2 -5 1 0 5 -10
word bottom	0 0 0 0 3 0 -2 0 0 4
word bourse	0 0 0 0 0 0 0 0 0 12
word bourse de	0 0 0 0 0 0 0 0 0 5
word boutique	-1 1 -1 0 0 2 -1 0 0 -11
word bowl	0 2 0 0 13 -1 -12 0 -1 -10
word box	-14 -1 16 1 3 -1 -4 -1 1 -4
word box office	-13 -1 16 1 -1 0 -1 0 0 -14
word branch	24 -9 -9 -1 -2 0 6 -1 -7 -52
word branch manager	6 -3 -2 0 -1 0 8 0 -8 -7
word brand	2 -3 0 -1 3 -1 2 -1 -2 -4
word brandt	2 3 0 0 -2 0 -2 0 0 -7
word brasilia	-1 1 0 1 0 0 0 0 0 -12
word brauchen	-5 3 -1 2 -3 0 7 -1 -1 5
word brauchen wir	0 0 0 0 0 1 0 0 0 18
word break	13 0 -1 -1 -1 -1 -10 -1 1 -25
word breakfast	3 -2 -2 0 -1 6 -3 -1 0 5
word bremen	0 1 0 0 0 0 0 0 0 10
word brenda	-3 0 -1 0 -1 7 -2 0 0 17
word breng	0 0 0 0 0 0 0 0 0 12
word breve	2 -3 -1 -1 -9 0 -4 -1 18 -12
word brian	0 3 0 0 0 0 -2 0 0 -2
word brief	-1 0 -1 -1 14 -1 -17 -2 8 -17
word brief over	0 1 0 0 0 0 -1 0 1 -4
word bright	4 -1 -1 -3 2 -8 3 0 5 -1
word brilliant	0 0 0 0 2 0 0 0 0 6
word bring	28 -8 -13 -4 22 -13 3 -6 -8 0
word bring :	1 0 0 0 0 0 0 0 0 -9
word bring a	14 -4 -3 -1 -1 -1 -3 -1 0 1
word bring her	0 0 0 0 5 -1 -2 0 0 -4
word bring it	1 0 0 0 0 0 1 0 0 -3
word bring one	0 0 0 0 -2 5 -3 0 0 -6
word bring photo	1 0 0 0 0 0 0 0 0 27
word bring proof	1 0 0 0 0 0 0 0 0 -3
word bring the	2 0 0 0 0 0 0 0 0 79
word bring this	0 0 0 0 7 -6 0 0 0 -21
word bring two	0 1 0 0 0 0 1 0 0 -26
word bring your	13 1 -4 -1 -2 8 -13 -2 -1 -14
word bringen	5 -1 -1 -1 0 1 -2 -1 0 33
word bringen sie	5 -1 -1 -1 0 1 -2 -1 0 28
word bringt	0 0 0 0 0 0 0 0 0 11
word broken	0 -1 0 0 8 -1 -6 0 0 -3
word brother	4 -4 2 -2 1 0 2 -1 -1 -17
word bruna	0 0 0 0 0 0 0 0 0 7
word bruno	0 0 0 0 0 0 0 0 0 7
word brut	-1 0 0 0 0 3 -1 0 0 -1
word bruto	-2 -1 -1 0 -4 12 -3 -1 -1 -8
word buchen	0 1 0 0 0 0 0 0 0 7
word budget	-3 -1 -4 8 -2 -9 17 -2 -4 -7
word budget and	0 0 0 0 -4 0 5 0 0 -9
word budget for	0 -1 0 4 -2 -1 1 0 0 -4
word buen	4 -2 0 -1 -1 -1 3 -2 0 -33
word buen dia	5 -2 0 -1 -1 -1 4 -3 -1 -31
word buena	4 -1 -1 0 -1 -2 4 -2 -1 -28
word buena tard	5 -1 1 -1 1 -1 -2 -1 0 -8
word bueno	-5 3 4 1 -3 -1 2 -1 1 8
word bueno dias	-7 5 4 1 -6 -1 3 -1 1 -4
word build	11 -5 2 -4 -2 0 -6 -5 8 20
word build a	0 0 0 0 0 0 0 0 0 14
word bulletin	0 -1 0 -1 4 -1 0 0 0 -19
word bulletin de	0 -1 0 0 0 0 1 0 0 -15
word bump	0 0 1 0 0 0 0 0 0 -4
word buona	4 -3 -1 0 -1 0 2 0 0 -4
word buonasera	-2 -1 5 -1 1 0 -2 0 0 -4
word buongiorno	0 6 -2 0 2 -10 17 -11 -1 -37
word buongiorno il	0 0 0 0 0 0 1 0 0 5
word buongiorno timemention	-1 0 2 0 0 0 0 0 0 6
word bureau	-2 -1 0 -1 0 0 3 0 1 -3
word bureaux	10 -1 -4 -3 0 0 -1 -1 0 -1
word bureaux de	2 -1 0 0 0 0 0 0 0 -5
word burgeramt	3 -1 0 0 0 0 -1 0 0 -18
word buro	9 -4 -2 0 -1 -1 -2 2 0 13
word burokauffrau	0 0 0 0 0 0 0 0 0 -16
word bus	6 -2 -1 0 -5 -3 8 -1 -1 -14
word bus operator	4 -1 0 0 -5 0 5 0 -1 -5
word busca	0 0 0 0 1 0 -1 0 0 20
word buscamo	-3 7 6 -1 5 -1 -9 -4 1 -4
word buscando	0 0 0 0 1 0 0 0 0 17
word busines	-3 10 -1 2 -7 4 -10 6 0 9
word busines analyst	0 0 0 0 -1 0 3 0 0 -10
word busines attire	5 -2 0 0 -1 0 -1 0 0 -11
word busines casual	1 0 0 0 0 0 0 0 0 -13
word busines days	0 -1 -1 -1 -2 5 -8 7 1 -17
word busines partner	-7 9 -1 1 -1 -1 -1 0 0 -19
word busqueda	-1 -1 0 0 5 -1 -3 0 0 15
word buste	-1 -1 0 0 0 0 3 0 0 -12
word buste paga	-1 -1 0 0 0 0 3 0 0 -12
word busy	1 5 -1 0 -1 -1 -4 0 0 -5
word but	-5 -14 10 8 56 -18 -53 -11 27 -20
word but after	0 -2 0 0 1 0 3 0 -1 9
word but have	0 0 0 0 3 0 -1 0 0 40
word but i	-10 6 0 2 -4 -7 12 -1 3 -29
word but it	0 0 0 0 0 0 0 0 0 13
word but not	0 0 0 0 3 0 0 0 -1 29
word but the	1 -6 9 -2 -5 -4 9 -1 0 -5
word but we	0 0 -1 15 -20 0 -1 0 8 -1
word but we'll	6 -1 -5 0 4 0 -1 0 -1 -8
word but were	0 0 0 0 9 -1 -1 -1 -6 4
word but you	15 0 4 -1 6 -1 -20 -1 -2 -7
word but your	0 -3 0 0 0 0 -3 0 6 6
word button	-1 -2 0 0 0 0 3 0 0 -9
word button below	0 0 0 0 0 0 0 0 0 -4
word buurttuin	0 0 0 0 0 0 0 0 0 5
word buy	-1 0 -2 3 0 0 0 0 0 22
word buyer	-2 11 -1 1 -12 -2 12 0 -7 -4
word buzz	2 0 -1 0 -1 0 2 0 -1 -27
word by	-30 5 -14 -7 -3 43 5 -22 23 78
word by #	4 0 -1 -1 0 0 -1 0 0 -1
word by a	2 -1 0 0 1 0 -2 1 0 -12
word by and	0 0 0 0 0 0 0 0 0 8
word by another	0 0 0 0 1 0 0 0 0 -6
word by close	0 2 -1 -1 -2 0 1 0 0 -3
word by email	-1 -1 0 0 -4 4 -5 0 7 -9
word by logg	0 0 0 0 3 0 0 0 -2 -1
word by on	0 0 0 0 0 0 0 0 0 3
word by our	-1 4 0 0 -2 0 -4 2 2 -30
word by phone	1 16 -1 -1 -11 -2 8 -4 -7 21
word by question	7 0 0 0 -1 0 -2 0 -3 -4
word by return	1 1 0 0 0 0 -1 0 0 -9
word by telephone	0 0 0 0 0 0 0 0 0 24
word by text	0 -2 0 0 0 0 -3 0 6 -6
word by the	0 -11 -4 5 14 -5 -6 -4 11 56
word by timemention	-27 -10 -12 -8 2 38 29 -10 0 -8
word by us	-1 -1 3 -2 0 17 -15 0 -1 -3
word by video	1 3 0 0 -1 -2 -1 0 1 8
word by what	0 5 0 0 0 -2 -3 0 0 -5
word by your	1 -1 0 0 4 0 -1 0 -2 15
word by zoom	-1 0 2 0 0 0 0 0 0 8
word c	-6 -6 -3 -3 -2 -6 18 8 0 4
word c #	-5 -4 0 0 0 -5 10 5 1 1
word c timemention	-2 5 -2 0 0 0 -1 0 0 -26
word c to	1 0 0 0 0 0 0 0 0 17
word c'e	5 -1 3 -1 -2 -1 -4 -1 0 -7
word c'est	22 -5 -6 -3 -8 6 0 -3 -4 -80
word c'est cale	1 0 0 0 0 0 0 0 0 -4
word c'est note	8 0 -1 0 -1 -1 -5 0 0 -7
word c'est timemention	0 2 -1 0 0 0 -1 0 0 -17
word ca	5 16 -14 -1 -1 -2 -2 -1 -1 -9
word ca timemention	2 14 -13 -1 0 -1 0 -1 0 -15
word cabin	0 10 7 -4 -1 -5 -6 0 -1 -15
word cabinet	0 1 0 0 0 0 0 0 0 8
word cad	3 -2 0 0 0 0 0 0 0 11
word cada	0 -1 0 0 6 0 -4 0 0 0
word cadastro	0 -8 0 0 0 0 8 0 0 1
word cadre	5 0 0 0 -2 0 -1 0 -2 -4
word cadre de	0 0 0 0 0 0 0 0 0 -4
word cafe	6 -1 -1 1 1 -2 -3 0 0 25
word caffe	0 0 0 1 0 0 0 0 0 7
word caiu	-1 -1 1 2 0 0 -1 0 0 -24
word caixa	0 -1 2 0 2 0 0 -3 0 -4
word cal	-1 29 -3 -5 -9 -2 -9 -1 -1 -13
word cale	1 0 0 0 0 0 0 0 0 -4
word calend	1 20 -2 -2 -3 -3 -7 -1 -2 -4
word calendar	34 -2 -1 16 -10 -3 -22 -4 -6 -1
word calendar :	0 6 0 0 -2 0 -1 0 -2 26
word calendar and	0 0 0 2 1 0 -3 0 0 6
word calendar hold	8 -3 2 -2 -1 0 -2 -1 -1 -16
word calendar invite	5 0 -1 0 0 0 -3 0 0 -5
word calendario	1 1 0 2 -1 0 -1 0 -1 -4
word calidad	2 0 0 0 -1 1 -1 0 0 7
word call	21 28 16 12 -23 -26 -76 13 35 -85
word call !	-2 4 0 0 0 0 -1 0 0 9
word call #	1 -1 0 0 -1 0 -1 4 -1 11
word call ?	-3 14 -1 0 -1 -1 -7 0 0 -20
word call about	0 1 0 0 0 0 0 0 0 3
word call and	0 1 0 0 1 0 -1 0 0 7
word call for	0 2 -1 -1 5 -1 -4 -1 -1 -16
word call from	11 -1 -1 -2 -1 -5 0 -1 -1 -11
word call her	0 0 0 0 0 0 0 0 0 17
word call if	0 0 0 0 0 -2 4 0 0 -7
word call is	0 0 -1 0 0 -2 3 0 0 0
word call it	0 0 0 0 0 0 1 0 0 -3
word call letter	2 0 0 0 0 0 0 0 0 -14
word call me	-6 -8 -1 -3 15 -4 13 -2 -4 -17
word call off	-3 -1 -1 8 0 -1 -2 0 0 -5
word call on	13 0 -1 3 -4 -5 -5 -1 -1 8
word call or	-1 2 0 0 0 0 -2 0 2 -10
word call people	-2 -1 -1 -1 0 -1 -4 -1 11 -8
word call the	2 -1 -6 -3 -2 -2 -13 19 4 -20
word call this	0 1 0 0 0 0 0 0 0 11
word call timemention	-3 21 1 17 -21 -2 -11 -1 -1 -20
word call to	-2 -1 4 -1 3 0 -3 0 0 0
word call us	0 0 0 0 0 0 0 0 0 17
word call with	18 0 -2 2 -7 -1 -10 -2 2 20
word call you	9 -6 -5 -2 1 -2 6 -1 2 -9
word call your	1 1 -1 0 0 0 0 0 0 -5
word calle verde	0 0 0 0 0 0 0 0 0 5
word callum	0 0 0 0 0 0 0 0 0 8
word calma	0 0 0 -1 -1 0 3 -1 0 -13
word calma e	0 -1 0 -1 0 0 4 -1 0 -6
word calzado	6 -1 0 -2 -1 -1 -1 0 0 -22
word camara	-1 4 0 0 -1 0 -3 -1 2 -11
word cambiar	-1 0 1 0 0 0 0 0 0 7
word cambiar su	0 0 1 0 0 0 0 0 0 7
word cambio	-3 -2 8 -1 0 -1 -2 -1 0 -3
word cambio de	-2 -1 5 0 0 0 -1 0 0 -11
word came	-10 -16 -1 -4 28 -9 0 1 11 23
word came acros	-1 0 0 0 1 -1 2 0 0 -13
word came back	0 -1 -1 -1 12 -1 -7 -1 0 2
word came down	0 0 0 0 4 -1 -1 0 0 10
word came in	0 0 -1 0 -1 0 0 7 -3 -6
word came through	0 -8 0 0 -3 0 2 0 10 -9
word came up	-7 -1 2 -1 -2 4 7 -1 -1 30
word camera	2 -1 -1 -1 -1 -1 5 -1 -1 -22
word camila	0 0 0 0 0 0 0 0 0 12
word camila #	0 0 0 0 0 0 0 0 0 8
word caminant	0 0 0 0 0 0 0 0 0 5
word campaign	-2 0 0 2 1 0 0 0 0 -3
word campu	-2 -1 -1 1 -3 -1 -2 -1 9 12
word can	-7 27 10 -18 19 70 -67 -13 -21 72
word can also	-1 0 0 -1 12 0 -8 0 -2 7
word can apply	-1 -1 0 0 1 0 17 0 -16 -1
word can be	-1 14 -2 -1 -3 -9 -7 0 7 16
word can come	0 -1 8 0 0 -1 -5 0 0 20
word can do	-13 35 -12 -7 8 6 -11 -3 -3 8
word can expect	12 -1 -1 -2 -1 -5 4 -1 -5 -6
word can find	0 3 0 0 0 0 -3 0 0 -1
word can get	0 1 -1 0 0 2 0 0 0 -13
word can give	-1 -1 0 0 0 5 -2 -1 0 3
word can go	0 0 0 0 0 0 2 0 -1 -3
word can help	0 0 0 0 0 0 -3 3 0 4
word can hold	0 0 0 0 0 -2 3 0 0 -5
word can i	-1 -1 0 0 -1 2 0 0 0 -13
word can make	3 -1 -1 0 0 0 1 0 -2 -5
word can meet	0 1 0 0 0 0 0 0 0 12
word can offer	-15 23 -5 -1 0 0 -2 -1 0 -32
word can only	-2 -4 -1 0 8 0 -1 0 -1 -10
word can see	0 1 1 2 -3 -1 1 0 1 -35
word can send	0 0 0 0 0 0 1 0 0 22
word can show	0 0 0 0 6 0 -5 0 -1 -1
word can start	0 -1 -1 -1 1 0 4 -1 0 16
word can take	-2 -1 0 0 -2 0 6 -1 0 6
word can talk	0 0 0 0 0 0 0 0 0 9
word can tell	0 0 0 0 0 0 1 0 -1 -13
word can we	-1 -12 24 -1 -4 8 -11 -1 -1 31
word can you	27 -25 -5 -1 -3 37 -20 -2 -9 -13
word can't	-1 -14 5 -4 23 -30 7 20 -5 -34
word can't be	-2 0 4 0 -1 0 2 -1 -1 5
word can't come	1 0 0 0 0 0 0 0 0 -8
word can't do	0 4 -1 0 0 0 -2 0 0 12
word can't go	-2 0 2 -1 0 -1 2 0 0 7
word can't make	8 -6 3 -1 -1 -1 -1 -1 0 2
word can't offer	0 -1 0 0 21 -17 -1 0 0 6
word can't take	-1 -2 1 1 14 -1 -11 -1 0 -2
word can't wait	3 -1 -3 -2 -2 2 -16 19 -1 -24
word canada	-5 -1 -1 2 0 0 0 6 0 6
word canal	1 -1 0 0 0 0 0 0 0 -6
word cancel	-13 -6 4 43 -9 -3 -11 -2 -2 -25
word cancel :	-6 -2 -2 16 -2 -1 -2 -1 -1 -14
word cancel and	-3 -1 8 -4 0 0 0 0 0 -15
word cancel by	-1 0 0 3 0 0 0 0 0 -5
word cancel event	-4 0 -1 5 0 0 0 0 0 -11
word cancel or	0 0 0 0 0 0 0 0 0 -7
word cancel our	-1 0 2 3 -2 0 0 0 0 -3
word cancel timemention	-2 -1 -1 8 -1 -1 -2 0 0 17
word cancel your	-2 -1 0 6 -1 0 -1 0 0 -3
word cancelada	-7 -1 -1 13 -1 -1 -2 0 -1 -3
word cancelado	-7 0 -1 10 -1 0 0 0 0 5
word cancelado :	-6 0 -1 8 -1 0 0 0 0 -10
word cancelar	-2 -1 -1 6 -1 0 -1 0 0 -18
word cancelar a	-1 -1 -1 4 0 0 0 0 0 -3
word cancell	-21 -6 5 57 -5 -4 -15 -3 -7 12
word cancell :	-5 -1 -1 8 1 0 -1 0 -1 4
word cancell as	-1 0 0 3 0 0 0 0 0 -1
word cancell by	-4 -1 -1 10 4 0 -3 -1 -3 21
word cancell timemention	-1 -1 -1 9 -1 -1 -4 -1 0 14
word cancell your	-2 0 -1 6 0 0 -1 0 0 -3
word cancellation	0 -1 -1 6 -2 0 -1 0 -1 -20
word candidacy	-1 -1 0 0 14 -1 -3 -1 -6 -1
word candidacy for	0 0 0 0 4 0 -1 0 -2 -3
word candidat	-4 -4 0 -6 8 -1 15 0 -7 13
word candidat and	-1 -1 0 0 -1 0 6 0 -2 -22
word candidat are	0 0 0 0 1 0 0 0 0 5
word candidat at	0 0 0 0 0 0 0 0 0 3
word candidat for	-1 -1 0 0 7 0 -3 0 -1 -16
word candidat in	0 -1 0 0 -1 0 4 0 -1 16
word candidat on	0 -1 0 0 -1 0 3 -1 0 17
word candidat timemention	0 0 0 0 0 0 -2 4 0 4
word candidat to	-1 3 -1 0 -2 0 1 0 0 -6
word candidat who	0 3 0 0 -1 -2 -1 1 1 -19
word candidat whose	0 -1 0 0 1 0 1 0 0 -4
word candidat will	7 -1 -1 -2 -10 0 11 -1 -4 -6
word candidata	1 -4 0 -1 4 -1 5 -1 -4 -32
word candidatar	0 0 0 0 0 0 0 0 2 4
word candidatar a	0 0 0 0 0 0 0 0 1 5
word candidate	-3 -11 5 -1 30 0 -11 11 -22 61
word candidate :	2 -1 0 0 0 0 0 0 0 25
word candidate a	0 0 0 0 0 0 0 0 0 -5
word candidate account	0 -1 0 0 -2 0 2 4 -3 13
word candidate for	0 0 0 2 0 0 0 0 -1 30
word candidate has	0 0 0 0 3 0 -1 0 -1 -17
word candidate home	0 -1 0 0 -1 8 -4 -1 -1 -32
word candidate is	0 0 0 0 0 0 0 0 0 8
word candidate portal	0 0 0 0 0 0 0 0 0 -10
word candidate se	0 0 0 0 0 0 0 0 0 15
word candidate timemention	0 0 0 0 0 0 0 0 0 3
word candidate who	-3 -2 5 -1 6 -2 -3 0 -1 -34
word candidate with	-1 -1 0 0 11 0 -7 0 -2 -5
word candidate'	0 0 0 0 0 0 0 0 0 11
word candidati	1 -1 1 1 -5 0 3 0 -1 -22
word candidato	-4 2 -1 2 -2 -1 5 0 -2 26
word candidato para	0 0 0 0 0 0 0 0 0 9
word candidatur	-2 -1 0 0 10 0 -2 0 -4 11
word candidatur pour	-2 -1 0 0 11 0 -2 0 -6 3
word candidatura	-13 25 -8 -7 16 -7 1 -10 4 -159
word candidatura a	-3 8 -1 -1 0 -1 -1 -1 1 -23
word candidatura ao	0 0 0 0 0 0 0 0 1 8
word candidatura come	-1 5 -1 0 -2 0 -2 0 1 -21
word candidatura e	0 -1 0 0 0 0 16 0 -14 -22
word candidatura inviata	0 0 0 0 -1 0 0 0 2 -15
word candidatura nao	0 0 0 0 4 0 -2 0 -1 -4
word candidatura para	-1 0 -1 0 2 -1 -4 -1 5 27
word candidatura per	-1 0 -1 0 -2 -1 -2 0 6 27
word candidatura recebida	0 0 0 0 0 0 -1 0 2 21
word candidatura ricevuta	0 0 0 0 0 0 0 0 2 -4
word candidature	-3 16 -9 -5 -3 1 4 4 -7 -72
word candidature a	-3 -1 -3 -1 -8 6 11 0 -2 -8
word candidature au	4 -1 -1 -1 -1 -1 -3 -1 4 -2
word candidature de	-3 6 0 0 0 0 -2 0 1 -16
word candidature pour	-1 3 0 0 5 0 -2 0 -3 63
word candidature spontanee	0 2 0 0 -1 0 -7 0 6 -8
word cannot	-2 13 1 -1 -14 -1 -14 8 11 -6
word cannot accept	0 0 0 0 1 0 0 0 0 -3
word cannot be	0 0 0 0 0 0 -1 2 -1 4
word cantina	0 0 0 0 0 0 0 0 0 9
word capital	3 -1 0 0 0 0 -1 0 0 -17
word captain	-7 0 7 0 -1 0 1 0 0 0
word car	0 -2 -3 0 0 0 0 -1 6 17
word cara	-1 0 4 -1 1 -1 0 -1 -1 18
word cara obrigado	0 0 0 0 1 0 0 0 0 -4
word card	1 4 -1 0 -3 -1 -1 0 1 63
word card and	0 0 0 0 0 0 0 0 0 -4
word care	-6 11 -4 0 20 -6 -5 -2 -8 -18
word care and	0 0 0 0 3 0 2 0 -4 -2
word care assistant	0 -1 0 0 1 -4 6 0 -2 -6
word care operation	0 0 0 0 1 0 -1 0 0 -6
word career	-1 -2 -1 -2 4 3 -5 7 -3 37
word career page	0 -1 0 -2 4 0 -1 1 -1 -15
word career site	0 0 0 0 0 0 -1 0 1 -3
word careful	-1 -1 -1 -1 6 -3 -1 -1 2 35
word careful consideration	0 0 0 0 2 0 0 0 0 11
word careful review	0 0 0 0 0 0 0 0 1 9
word carer	0 -1 0 0 0 4 -2 0 0 1
word cargo	-1 -1 -1 -1 0 23 -27 -1 6 -6
word cargo de	0 0 0 0 1 0 -4 -1 6 -10
word cari	0 0 0 0 0 0 0 0 0 8
word carla	-1 -2 -1 2 4 -1 -1 0 0 34
word caro	0 1 0 0 0 0 0 0 0 7
word carpeta	0 0 0 0 2 0 -1 0 0 3
word carrera	0 0 0 0 -6 0 6 0 0 -2
word carri	0 0 0 0 0 0 0 0 0 4
word carry	3 -2 -1 -2 0 -1 2 -1 0 -1
word carry on	0 0 0 -1 2 0 1 0 -1 -6
word carta	-2 1 -1 0 -2 4 2 -1 -1 -21
word carta d'identita	0 0 0 0 0 0 1 0 0 -8
word carta de	0 0 0 0 0 -1 3 0 0 -15
word carta oferta	-1 -1 0 0 -1 5 -1 0 0 -5
word cartao de	0 0 -1 0 0 0 1 0 0 -6
word carte	-2 -4 -1 -1 -1 10 -1 -1 0 -6
word carte vitale	-2 -1 -1 -1 0 10 -5 0 0 -3
word carteira	-2 -1 0 0 -1 8 -4 0 1 -3
word carteira de	0 0 0 0 -1 5 -3 0 0 -1
word cas	2 0 0 0 1 0 -2 2 -2 10
word cas d'empechement	0 0 0 0 0 0 0 0 0 8
word casa	1 -2 -1 6 2 1 -5 -1 -1 26
word case	4 -7 2 -3 4 -6 5 9 -9 6
word case #	-1 -2 -1 -1 -1 0 -4 11 -1 -9
word case manager	1 -1 0 0 5 0 -1 0 -3 -2
word case study	3 -2 0 0 -1 0 3 0 -1 -7
word cash	0 0 0 0 -1 0 4 -2 0 11
word cashier	0 0 0 0 0 1 0 0 0 -6
word caso	11 -10 -2 -1 -1 -2 0 2 4 21
word cast	0 0 0 0 0 0 0 0 0 38
word castle	0 0 0 0 0 0 0 0 0 4
word casual	3 -2 -3 -3 -2 -1 9 -1 -1 -14
word cat	0 -1 0 0 3 0 -1 0 -1 -11
word catch	0 2 -4 -3 -1 -1 8 -1 0 -5
word catch up	1 3 0 0 0 0 -2 0 0 -5
word caught	-4 5 0 0 -3 0 3 0 0 -6
word causa	-1 0 2 0 -1 0 1 0 0 4
word cause	-3 0 4 0 0 0 0 0 0 0
word ccnl	-1 0 0 0 0 3 -1 0 0 -7
word cdi	-1 0 0 0 1 1 0 0 -1 4
word ce	-9 0 -9 0 5 0 19 -3 -3 28
word ce que	-4 8 -1 -1 5 -1 -4 0 -2 19
word ce qui	0 1 0 0 0 0 0 0 0 4
word ce rendez	3 -3 0 0 0 0 0 0 0 -13
word cedar	0 0 0 0 1 1 0 0 -1 -8
word cedo	0 0 1 0 0 0 0 0 0 8
word cela	9 -4 0 -1 -1 1 -3 -1 -1 -10
word cela vous	0 -2 1 0 0 3 -1 0 0 0
word cell	-2 1 -1 0 -2 7 -1 0 0 -16
word celular	0 5 0 0 0 0 -3 0 -1 0
word center	4 -1 -1 0 1 -8 6 0 0 5
word central	2 -1 -4 6 -1 0 -1 -1 0 -28
word centrale	0 0 0 2 0 0 0 0 0 -11
word centre	4 0 -2 -1 -4 -1 2 1 1 -10
word centre on	-6 1 0 0 0 0 5 0 0 5
word centro	0 0 0 0 0 0 1 0 0 42
word centro de	0 0 0 0 0 0 0 0 0 12
word ceo	6 1 -1 0 3 -6 0 -1 -1 -5
word cerca	0 3 0 0 2 0 -2 -1 0 -4
word cerchiamo	0 0 0 0 3 0 -1 0 0 -5
word cerrado	0 -1 -1 1 1 -8 -2 11 -1 -5
word cert	0 1 0 0 -4 0 -13 0 18 -16
word certifi	0 3 0 0 -1 0 -1 0 0 15
word certificado	-1 -1 0 0 0 -1 4 0 0 -13
word certificado de	-1 0 0 0 0 0 3 0 0 -13
word certificat	0 -4 -1 0 0 -2 7 0 0 -12
word certificate	6 -4 -1 0 -2 0 3 0 -1 0
word certification	2 0 -2 0 0 0 0 0 0 -4
word certo	5 -4 -1 0 0 -1 1 0 0 -8
word certo ?	5 -3 0 0 0 0 -1 0 0 -2
word cette	-2 1 -1 -1 2 -2 -2 6 -2 -36
word cette semaine	-1 7 0 0 -1 0 -2 0 -1 5
word cfo	2 3 0 0 -3 -1 1 0 0 1
word chair	-2 -12 6 -1 5 -2 8 -1 -2 -17
word chair the	-1 0 2 0 0 0 0 0 0 4
word challenge	-1 -1 0 0 0 -1 7 0 -4 3
word chamada	-11 2 -6 0 -4 -1 20 0 1 -22
word chamado	0 0 0 0 0 0 -3 4 0 13
word chamber	-5 0 5 0 0 0 0 0 0 -11
word chance	-2 25 13 -1 15 -3 -38 -2 -6 -2
word chance pour	0 0 0 0 4 0 -3 0 0 1
word chance to	0 3 0 0 7 0 -7 0 -2 -14
word chance you	-1 -4 15 0 -1 -2 -6 0 0 -1
word chang	2 -10 10 0 6 -2 22 -19 -10 -18
word chang :	-2 -4 15 -1 -1 0 -1 -5 0 4
word chang on	0 -1 0 0 0 0 2 0 0 -6
word chang to	2 -1 -1 0 1 0 0 0 0 -7
word chang your	0 0 0 0 0 0 0 0 0 5
word change	-7 -11 30 0 11 -9 -3 -2 -8 4
word change :	-1 -1 5 0 6 -1 -3 -1 -4 -1
word change in	0 -1 -1 3 2 -6 5 0 -1 -5
word change it	3 -2 0 0 0 0 0 0 0 -3
word change of	-15 -4 27 -1 -1 -1 -3 -1 -1 -22
word change or	0 0 0 0 0 0 0 0 0 5
word change the	0 0 1 0 0 0 0 0 0 24
word change to	-7 -2 10 -1 -2 0 2 0 0 -7
word change your	0 0 0 0 0 0 0 0 0 -5
word changement	-1 -1 -6 11 -1 -1 -1 -1 0 -5
word changement de	-1 -1 -6 11 -1 -1 -1 -1 0 -5
word channel	0 0 0 0 -1 0 4 0 -3 5
word chantier	-1 -5 6 -1 2 0 -2 0 0 1
word chapter	-1 0 -1 0 0 0 3 0 0 11
word chaque	0 0 0 0 0 0 2 0 -1 -4
word chara	0 0 0 0 0 0 0 0 0 -6
word charg	-1 1 0 0 3 0 0 0 -3 2
word charge	-3 0 0 3 0 0 0 0 0 14
word charge de	-2 0 0 3 0 0 0 0 0 -1
word chargee	12 -11 -1 0 3 0 -2 0 -1 1
word chargee de	12 -11 -1 0 0 0 -1 0 0 1
word charity	0 0 0 0 2 0 -1 0 1 -5
word charla	-1 5 4 -1 -3 -1 2 -4 -1 -9
word charlamo	0 5 -1 0 -1 0 -3 0 0 -18
word charlamo ?	0 4 -1 0 0 0 -2 0 0 -20
word charter	0 6 -1 0 0 -1 -3 0 -1 -1
word chat	26 25 -8 1 -7 -8 -24 -6 0 -31
word chat ?	-1 6 -1 0 -1 0 -2 0 -1 -18
word chat about	2 4 -1 0 -2 0 -1 0 0 -2
word chat and	0 0 0 0 0 0 -3 0 3 0
word chat on	0 0 0 0 0 0 0 0 0 11
word chat this	0 3 0 0 0 0 -1 0 -1 -9
word chat timemention	1 -1 -1 0 0 0 3 0 0 -5
word chat with	6 12 -3 -1 -2 -4 -4 -3 -2 -18
word chatt	-1 2 0 0 1 0 -1 0 -1 -4
word chaussur	1 0 0 0 0 0 0 0 0 -10
word che	9 7 -15 9 11 0 -14 -4 -3 -16
word che ci	0 0 0 0 1 0 0 0 0 -15
word che il	-1 -1 0 1 13 -8 -4 0 -1 11
word che la	6 0 0 0 2 0 -6 -1 0 7
word che non	0 0 0 0 -1 0 2 0 0 17
word che timemention	0 0 1 0 0 0 0 0 0 -4
word check	-16 -18 -4 -5 -25 -4 77 -10 4 25
word check and	0 2 0 0 0 1 -2 0 0 -4
word check back	0 0 0 0 0 -1 5 -1 -2 -5
word check for	0 0 0 0 -1 -6 11 -3 -1 -8
word check in	-1 -1 2 0 7 -1 -3 -2 -1 7
word check on	-1 -1 0 0 -2 0 0 1 3 -3
word check the	0 0 0 0 0 0 -3 0 4 1
word check with	-2 -14 -2 0 -9 -2 36 -2 -4 -4
word check your	0 -1 0 0 -5 0 -1 0 8 23
word cheer	-1 -1 -1 -2 -8 -1 -13 -1 27 -8
word cheer for	-1 -1 0 -2 -7 -1 -13 -1 25 -7
word chef	-2 12 2 -2 -5 -2 -21 -4 22 -55
word chef d'equipe	1 0 0 0 0 0 0 0 0 -11
word chef de	3 7 -9 1 0 0 -1 0 0 -8
word chefe	-1 0 0 2 0 0 0 0 0 28
word chefe de	-1 0 0 2 0 0 0 0 0 7
word chegou	0 3 0 0 -1 0 -3 0 2 2
word chemistry	3 -1 0 0 1 0 -1 0 -2 16
word chen	0 3 0 0 -1 0 -2 0 0 16
word cheque	0 0 0 0 4 0 -3 0 -1 -10
word cher	-2 -1 0 0 1 -1 6 -1 -3 22
word cherche	0 0 0 0 0 0 0 0 0 18
word chere	-4 -2 0 -1 -1 0 10 -1 -1 81
word chere madame	0 -1 0 0 0 0 1 0 -1 29
word chez	0 1 -1 -1 0 1 2 -1 -2 37
word chez nous	0 0 0 0 0 1 -1 0 0 10
word chez vous	0 0 0 0 0 0 0 0 0 26
word chi	-1 -3 0 0 -7 0 10 0 2 28
word chi non	0 0 0 0 -12 0 12 0 0 14
word chiacchierata	0 1 5 -4 -2 -1 2 -1 0 -3
word chiacchierata di	0 0 6 -4 -1 -1 0 -1 0 -5
word chiacchiere	0 3 0 0 0 0 -1 0 0 -4
word chiacchiere ?	0 3 0 0 0 0 -1 0 0 -4
word chiamami	0 0 0 0 0 0 1 0 0 6
word chiamata	0 5 -4 0 -1 0 0 0 0 5
word chiameremo	-3 -10 0 0 -1 0 14 0 0 0
word chiameremo per	-3 -10 0 0 -1 0 14 0 0 -2
word chiami	0 -1 0 0 0 -1 3 0 0 1
word chiamo	-1 -1 -1 0 -1 -1 6 -1 -1 -18
word chiamo timemention	1 0 0 0 0 0 0 0 0 -7
word chica	0 0 0 0 0 0 1 0 0 3
word chicago	1 0 0 0 0 0 0 0 0 -11
word chieda	4 0 -1 0 0 0 -1 0 0 -18
word chieda di	4 0 -1 0 0 0 -1 0 0 -18
word chiede	-1 -4 1 0 0 0 5 0 0 -3
word chiedi	3 -1 -1 0 0 0 0 0 0 -7
word chiediamo	0 3 0 0 0 0 -1 0 0 -12
word chief	1 0 0 0 3 0 -1 -1 0 -2
word child	0 0 0 0 6 0 0 0 -5 3
word children	2 -1 0 0 10 -2 -7 -1 1 -21
word chiudere	-1 -1 0 0 0 -1 3 0 0 -18
word chiusi	0 0 0 0 0 -1 14 -11 0 -1
word chiuso	-1 -2 0 1 5 0 -3 1 -1 -3
word chiusura	0 0 0 0 0 0 -1 2 0 3
word chloe	0 0 0 0 0 0 0 0 0 53
word choice	-5 16 -7 -1 10 1 -11 -3 -2 -18
word choir	0 2 0 -1 4 -1 -3 0 0 -3
word choisi	4 11 -2 0 -3 0 -9 -1 -1 4
word choisissez	-2 7 0 0 -1 0 -3 0 0 4
word choix	-3 4 -1 -1 0 -1 3 -1 -1 -13
word choos	-1 1 -1 0 -2 -1 -3 -10 17 -4
word choose	-23 47 1 -10 4 -14 -8 -2 6 40
word choose a	-3 2 7 -1 -2 -8 5 -1 1 20
word choose another	-1 15 -2 -5 -7 0 0 0 0 10
word choose from	0 0 0 0 1 0 3 0 -2 -1
word choose your	-1 2 0 0 0 1 -1 0 0 -7
word chose	0 0 0 0 2 -1 2 0 -1 -4
word chosen	-3 -1 -1 -1 13 -3 -9 -2 5 -9
word chosen for	0 0 0 0 0 0 0 0 1 11
word chosen to	0 0 0 0 -2 0 0 0 3 0
word christma	-1 5 -2 -1 -13 -2 8 11 -5 -23
word ci	-11 0 19 -6 1 16 -14 -4 0 -45
word ci e	-1 1 -1 0 2 0 -3 0 2 -26
word ci faccia	-1 0 1 0 0 1 0 0 0 5
word ci ha	0 4 6 -4 0 -1 -4 -1 0 -11
word ci joint	6 -6 0 0 -1 5 -2 0 0 2
word ci piacerebbe	1 0 0 0 1 0 -1 0 -1 11
word ci sara	1 0 0 0 0 0 0 0 0 -4
word ci sentiamo	1 6 -1 0 0 -2 -2 0 0 -15
word ci serve	0 0 0 0 0 0 2 -2 0 -7
word ci sono	0 2 0 0 1 0 -1 0 0 11
word ci vediamo	-13 0 15 0 0 0 0 0 0 7
word ciao	0 7 4 -4 3 -6 4 -4 -4 -116
word ciao !	1 1 -1 -1 -2 -1 2 1 -1 -7
word ciao ci	1 0 0 0 0 0 0 0 0 7
word ciao ho	1 2 0 0 -2 0 0 0 0 -8
word ciao per	-1 -1 0 0 -1 -1 4 0 0 -7
word ciao ti	1 0 -1 0 0 0 1 -1 0 -10
word ciao timemention	-6 -1 8 0 0 0 -1 0 0 -27
word cidadao	1 0 -1 0 0 0 1 0 0 -6
word cinco	-1 4 0 0 -1 2 -3 -1 0 5
word cinco dias	0 0 0 0 -1 2 -1 0 0 3
word cinque	0 0 0 0 0 1 0 0 0 11
word circa	0 3 0 0 0 0 -1 -1 -1 7
word circle	-1 -1 0 0 0 -1 4 -1 -1 -9
word circle back	-1 -1 0 0 0 -1 4 -1 -1 -10
word circolo	0 0 0 0 0 0 0 0 0 6
word circumstanc	0 0 0 0 4 -5 0 2 0 -2
word cita	3 -3 0 3 -1 -2 1 0 -1 27
word cita con	0 0 0 0 0 0 0 0 0 5
word cita de	1 0 0 1 0 0 -1 0 0 6
word cita del	0 0 0 3 0 0 -1 0 0 -5
word cita para	4 0 0 -2 0 -1 0 0 0 -2
word citacion	3 -1 0 0 0 0 -1 0 0 0
word city	-11 0 11 0 0 0 -1 1 1 -8
word civil	0 0 0 0 0 0 0 0 1 -4
word claim	-3 2 0 2 -2 0 -1 0 2 6
word claim handler	0 0 0 0 0 0 0 0 1 -26
word claim trainee	-1 0 0 1 -1 0 0 0 3 -1
word clara	2 0 0 0 0 0 0 0 0 3
word clas	2 11 -2 -1 1 -16 2 -1 3 -5
word clash	-2 10 -6 0 0 -1 -2 0 0 18
word classroom	0 0 0 0 0 -8 8 0 0 -6
word clean	0 -2 0 0 0 -12 16 0 -1 11
word clear	17 -2 -17 -1 3 0 -3 -1 3 -2
word clear the	17 -1 -17 0 -1 0 4 0 -1 -1
word clearance	-1 0 0 0 -1 1 3 0 -1 -2
word clerical	-1 0 0 0 3 0 0 0 0 -4
word clerk	-7 -7 0 -2 -4 -4 24 -2 1 3
word clic	0 0 0 0 0 0 0 0 0 3
word click	-2 -3 0 0 1 0 1 3 2 142
word click here	-2 0 0 0 1 0 4 0 -2 47
word client	-2 5 -6 6 32 -8 -3 -5 -19 -16
word client :	1 0 0 0 0 0 0 0 0 -3
word client a	-2 2 0 0 -1 -1 5 -1 -3 2
word client and	-8 10 0 0 -1 0 3 0 -3 -10
word client has	-1 -2 -2 8 -2 1 -2 -1 0 -7
word client in	0 -6 0 0 -1 0 7 0 0 -31
word client is	0 0 0 0 0 0 0 0 0 11
word client timemention	1 -1 -1 0 -1 0 6 0 -3 -34
word client want	5 -2 0 0 0 0 -1 0 0 5
word client would	-2 3 0 0 0 0 -1 0 0 -5
word client'	0 3 0 0 -1 0 -1 0 0 -1
word cliente	-10 8 -2 0 4 -2 8 -2 -4 -50
word cliente ha	0 0 -1 2 -1 0 1 0 0 -5
word clientele	0 0 0 0 5 1 -1 0 -5 2
word clientele a	0 0 0 0 0 1 -1 0 0 -4
word clienti	0 0 0 0 1 0 -1 0 0 9
word clinic	0 -2 -5 0 1 0 2 5 -2 -13
word clinica	1 1 0 0 0 0 0 0 0 -14
word clinical	2 -1 0 0 1 0 0 0 -1 14
word clinical study	0 0 0 0 0 0 0 0 0 19
word clinique	4 0 0 0 -2 -1 -2 0 2 -17
word clock	14 -2 -8 -1 0 0 -1 0 0 -11
word clos	-2 -20 6 -1 12 2 -15 12 6 -38
word clos :	-1 0 0 0 -1 0 0 0 3 17
word clos date	-1 -1 -1 -1 -4 -1 -4 -1 13 -13
word clos for	4 -2 -3 -4 0 -1 -8 15 -1 -2
word clos from	0 0 0 1 0 0 -1 2 0 -7
word clos on	0 0 -1 -1 1 0 -1 0 1 29
word clos the	-1 -1 1 2 2 -1 -3 -1 3 1
word clos timemention	0 -5 6 -3 -1 -1 16 -11 -1 -6
word close	-11 -3 -3 -1 18 -12 -8 -2 22 1
word close of	0 2 0 0 -2 0 1 0 0 -3
word close on	0 0 0 0 -1 0 -2 0 5 6
word close the	0 0 0 0 -2 0 -1 0 4 -2
word close timemention	-10 0 0 0 0 -2 1 0 12 0
word closer	-1 -2 0 0 17 -1 -4 -1 -8 -11
word closer match	0 -1 0 0 9 0 -1 0 -6 -6
word closer to	0 0 0 0 6 -1 -3 -1 0 -5
word cloth	1 0 -1 0 -1 0 3 -1 0 -12
word cloud	1 -1 0 0 -1 4 -2 -1 0 8
word cloud engineer	1 -1 0 0 -1 4 -2 -1 0 -16
word club	1 -1 0 0 0 0 -3 0 4 30
word clube	0 0 0 0 0 0 0 0 0 6
word co	-4 -1 -4 3 -3 5 -16 6 14 -19
word co founder	3 0 0 0 0 0 -2 0 0 11
word co op	0 0 0 0 0 0 0 0 0 20
word coach	-1 -3 5 0 -4 -2 1 0 5 1
word coach dee	0 0 0 0 0 0 0 0 0 6
word cobalt	3 0 -1 -1 0 0 -1 -1 0 -2
word cocina	-1 5 -2 0 0 0 -1 0 0 5
word code	1 7 -1 0 5 -2 -11 -1 1 30
word code #	0 0 0 0 0 0 0 0 0 -4
word code is	0 0 0 0 0 0 0 0 0 10
word codice	-1 -2 0 0 -2 13 -7 -1 0 -28
word codice fiscale	-1 -2 0 0 -2 13 -7 -1 0 -29
word codigo	0 -1 0 2 0 0 0 0 0 3
word coding	3 -6 -1 -1 -1 -1 7 -1 0 -24
word coffee	-9 15 -4 -1 15 -3 -18 6 0 -45
word coffee ?	0 1 0 0 0 0 0 0 0 22
word coffee on	-6 -1 0 0 17 0 -8 0 -2 -16
word coffee with	-2 4 -2 0 0 -1 -4 6 0 -16
word cohort	0 0 0 0 0 -5 5 0 0 3
word coisa	-3 -5 -10 -1 0 -1 20 0 0 -3
word cold	0 0 0 0 -1 0 -2 0 2 21
word colega	0 0 0 0 0 0 0 0 0 11
word colegio	0 0 0 0 0 0 -1 1 0 -8
word colin	4 -1 1 0 -1 0 -1 0 -1 9
word collaboration	0 0 0 0 0 0 0 0 0 14
word collaboratrice	0 0 0 0 1 0 0 0 0 -3
word colleagu	0 -1 0 0 0 0 -3 1 3 7
word colleague	1 -1 -1 -1 4 -1 -4 2 1 3
word collection	0 0 0 0 8 -1 -3 0 -3 1
word college	-1 -3 0 -8 1 24 -11 0 -2 -31
word college heeft	-3 -2 -1 -8 -1 25 -9 -1 0 -6
word colloque	0 0 0 0 0 0 0 0 0 15
word colloqui	-2 -2 -4 0 5 0 4 0 -1 44
word colloqui di	0 0 0 0 0 0 0 0 0 6
word colloquio	20 7 3 2 -10 -6 -9 -6 -2 -43
word colloquio con	3 2 0 0 -1 0 -2 -1 0 20
word colloquio conoscitivo	1 0 0 0 0 0 0 0 0 -13
word colloquio del	-3 0 1 3 0 0 -1 0 0 -7
word colloquio di	2 -1 3 -1 -1 -1 0 -1 -1 25
word colloquio e	0 0 1 0 0 0 0 0 0 6
word colloquio fissato	1 0 0 0 0 0 0 0 0 -11
word colloquio in	2 0 -1 0 0 0 0 0 0 -4
word colloquio per	-1 4 2 -1 -1 0 -1 0 -1 7
word colloquio relativo	0 0 0 0 0 0 0 0 0 -3
word colloquio timemention	-1 -1 3 2 -1 0 0 0 0 7
word columbu	-1 5 0 0 0 -1 -3 0 0 9
word columbu oh	-1 5 0 0 0 -1 -3 0 0 9
word com	16 84 -29 -10 -24 -8 -33 -2 6 53
word com #	-1 7 0 0 -1 -1 -3 0 0 9
word com a	3 10 -1 0 6 -3 -17 3 0 13
word com calma	0 0 0 -1 0 -1 4 0 0 -5
word com mais	0 -2 0 0 5 0 -2 0 0 -13
word com o	0 2 -1 0 -9 -1 -4 0 13 -28
word com rh	-1 3 0 0 -1 0 -1 0 0 -2
word com rl	-2 22 -2 -5 -8 -1 -3 -1 0 -1
word com sucesso	0 0 0 0 -5 0 0 0 7 -10
word com voce	-2 9 -3 0 -5 3 -1 0 1 -6
word combinado	8 0 -5 0 0 0 -2 0 0 -30
word come	4 36 39 22 -36 -11 -85 -17 48 -112
word come a	0 3 0 0 0 0 -2 0 0 -8
word come and	8 5 -5 -1 -3 6 -15 -1 4 33
word come at	-4 -6 28 -2 -1 -4 -9 -1 0 -16
word come back	-3 -9 -1 -2 -1 -8 18 -1 7 -17
word come by	1 3 -1 0 0 0 -1 0 -2 19
word come down	1 7 7 -3 -2 -3 -6 0 -1 -35
word come first	-3 5 0 0 0 0 -1 0 0 0
word come for	2 4 -1 -1 -3 -3 -3 -1 6 -16
word come in	5 5 -1 5 -5 -3 -10 -2 6 -22
word come on	-13 -3 20 11 -9 6 -10 -1 0 9
word come round	0 0 0 0 1 0 -1 0 0 8
word come timemention	1 -2 -1 17 -6 -3 -5 -1 0 -19
word come to	6 12 -3 -5 5 -8 -1 -1 -5 -24
word come up	1 11 0 1 -3 -3 -11 -1 4 10
word come with	0 0 0 0 0 0 0 0 0 12
word comecar	-2 -1 0 0 -1 3 2 -1 0 1
word comedor	0 0 0 0 0 0 0 0 0 6
word comercial	-3 9 0 0 -3 0 -1 0 -2 -4
word comfy	9 0 -8 0 0 0 0 0 0 -5
word comigo	0 0 0 0 0 0 0 0 0 19
word coming	1 -7 4 -5 8 8 5 -5 -9 -56
word coming in	0 -2 -1 -2 -2 -1 12 -1 -3 -25
word coming to	-1 -1 0 0 2 10 -6 -1 -2 -3
word coming up	7 -2 -1 -2 0 -1 2 -2 -1 -13
word comision	0 0 0 0 -1 3 0 -1 0 -9
word comision ha	0 0 0 0 0 1 -1 0 0 5
word comissao	0 0 0 0 1 1 -1 0 0 -4
word comissao analisou	0 0 0 0 2 0 -1 0 0 -8
word comite	0 -1 -1 -1 -1 -1 6 -1 -1 -6
word comite de	1 0 0 0 0 0 1 0 0 3
word commande	0 0 0 0 0 0 0 0 0 3
word comme	0 -4 4 -1 1 3 -1 -1 0 38
word comme convenu	-1 -1 3 0 0 0 1 0 0 -7
word comme non	0 0 0 0 0 0 0 0 1 11
word commenc	0 0 0 0 0 0 0 0 1 -3
word commenc #	0 0 0 0 0 0 0 0 1 -3
word comment	5 -2 -2 -2 1 -1 0 5 -4 6
word comment are	0 0 0 0 0 0 0 0 0 14
word comment on	0 0 0 0 0 0 0 0 0 5
word commerciale	-1 4 0 0 -2 0 -1 0 0 -23
word commissie	3 -1 -1 -1 2 0 -2 -1 0 2
word commission	-2 2 0 -1 -3 7 -1 0 -2 42
word commission a	0 0 0 0 1 0 0 0 -1 10
word commissione	-1 -2 1 0 5 0 -2 0 -1 2
word commissione ha	0 -2 0 0 6 0 -2 0 -1 -2
word committ	0 -2 0 0 0 0 2 0 1 -3
word committ to	0 -2 0 0 0 0 2 0 1 -3
word committee	2 -10 -3 -4 6 -4 10 -2 5 36
word committee has	0 -1 -1 -1 5 -2 5 -1 -4 13
word committee meet	0 0 0 0 0 0 1 0 0 40
word committee will	3 0 0 0 -2 0 2 0 -1 -2
word committee would	3 -5 0 0 0 0 3 0 0 0
word communication	5 -6 0 0 2 0 2 0 -2 30
word communication au	0 0 0 0 0 0 0 0 0 15
word community	-2 2 -1 0 -3 0 -1 0 4 6
word community !	0 0 0 0 0 0 0 0 0 11
word community garden	0 0 0 0 0 0 0 0 0 6
word como	5 -12 1 -3 -8 16 9 -6 -2 13
word como cloud	0 0 0 0 0 2 -1 0 0 -4
word como socia	0 0 0 0 0 0 0 0 0 4
word comoda	0 0 0 0 0 0 1 0 0 -3
word comodo	0 5 0 0 0 -1 -2 0 0 -1
word companera	0 0 0 0 1 0 -1 0 0 -6
word compani	0 2 -1 0 -1 -1 1 0 0 25
word company	-1 -3 -2 9 1 -4 -6 2 3 66
word company and	0 0 0 9 -2 -1 -6 -1 2 3
word compar	0 0 0 0 15 -3 -11 0 -1 3
word compare	0 0 -1 -1 -1 0 6 0 -1 1
word compareca	0 0 0 0 -2 3 0 0 0 3
word comparto	3 -1 -1 0 0 1 -1 -1 0 -19
word compensation	0 0 0 0 0 5 -5 0 0 15
word competencia	6 0 -2 0 -2 0 0 0 0 -14
word competency	2 0 0 0 0 0 0 0 0 -6
word competency based	1 0 0 0 0 0 0 0 0 -3
word competition	-1 -1 0 0 4 0 -1 0 -1 3
word competition was	0 0 0 0 1 0 0 0 0 -3
word competitive	0 -2 0 0 7 0 -2 -1 -3 -3
word complace	0 0 0 0 -1 4 -1 0 0 9
word complace ofrecerle	0 0 0 0 0 1 0 0 0 15
word complaint	0 0 0 0 0 0 0 0 0 11
word complet	-4 -4 -2 -2 10 -1 23 -7 -14 -36
word complet the	-3 0 0 0 1 0 5 0 -1 -10
word complet your	0 -1 0 0 0 0 10 -2 -6 -5
word completa	-1 -1 0 0 -1 2 4 -1 -1 4
word complete	-10 18 -4 -4 -17 -18 36 -8 7 -20
word complete a	1 0 0 -1 -1 0 3 0 -1 -6
word complete an	-1 -1 0 0 0 0 4 0 -1 -1
word complete it	-2 2 -1 -1 -1 -5 9 0 -1 -7
word complete the	0 -3 -1 0 -3 -5 17 -1 -3 -6
word complete your	-2 4 -1 -1 -2 -1 10 -1 -5 -6
word completer	-3 2 0 0 0 0 2 0 0 -4
word complimenti	3 2 0 0 -2 1 -3 0 0 -11
word compreensao	-5 0 3 5 0 0 0 -2 0 -4
word comprovativo	0 0 0 0 0 0 0 0 1 -7
word comptable	0 -1 0 0 1 0 1 0 -1 -6
word compte	0 -1 0 -1 1 -1 3 0 -1 2
word compter	-1 -1 0 0 -1 6 -1 0 0 -4
word compter du	-1 -1 0 0 0 5 -1 0 0 -4
word comptez	0 -1 0 0 -1 0 5 0 -1 2
word computer	0 0 0 0 0 -1 0 2 0 -10
word comum	1 -1 0 -2 4 0 -1 0 0 -1
word comunica	-2 -1 -1 1 15 -1 -9 -1 -1 -9
word comunica che	0 0 0 0 3 0 -2 0 0 4
word comunica que	-1 0 0 0 3 0 -1 0 0 -1
word comunicarle	0 -1 -1 -1 14 -7 -4 -1 -1 5
word comunicarle che	0 0 0 -1 13 -7 -3 0 0 19
word comunicarle que	0 0 -1 0 2 0 -1 0 0 -14
word comunque	0 0 0 0 0 0 4 -4 0 -3
word con	-6 29 -3 -13 15 1 -17 -4 -3 -30
word con #	0 0 1 0 0 0 0 0 0 27
word con calma	0 0 0 0 0 1 -1 0 1 -9
word con el	-3 3 -3 -1 0 1 2 5 -5 -15
word con i	0 0 0 0 2 0 -1 0 0 3
word con il	0 1 6 -4 -1 -1 -1 1 -1 10
word con la	-1 7 -1 -1 1 -1 -3 -1 -1 12
word con lo	0 0 0 0 0 0 -2 0 3 -1
word con los	-1 -1 0 0 0 0 3 0 0 2
word con mas	0 -1 0 0 3 0 -1 0 0 -9
word con mi	-1 0 0 0 0 -1 2 0 0 -16
word con nuestro	0 3 0 0 -1 0 0 0 0 0
word con su	0 1 5 0 1 0 -2 -4 0 0
word con te	0 -1 0 0 4 0 -3 0 0 3
word con un	-9 12 0 0 1 1 -3 0 0 -12
word con una	-1 -1 1 0 2 0 1 -1 -1 10
word con usted	0 0 0 0 0 1 -1 0 0 10
word concern	0 1 0 -1 -3 -2 -1 1 4 1
word concert	0 0 0 0 0 0 0 0 0 18
word concerto	0 0 0 0 0 0 0 0 0 15
word conclud	0 0 0 -1 6 -1 5 0 -7 -8
word concluida	-1 0 0 0 -3 0 -1 0 5 4
word concorso	-2 -1 -1 -4 0 9 -4 -1 4 -15
word concour	-6 -2 -1 -1 18 -1 -27 -3 22 -113
word concrete	0 -8 8 0 0 0 2 0 -1 -3
word concursal	3 -7 -1 -11 11 -2 -7 -2 15 -25
word concursal para	0 -2 0 -2 6 0 -1 0 0 -3
word concurso	-10 -4 -1 11 10 -2 -1 -1 -1 21
word conditional	-1 0 0 0 -1 5 -1 0 0 -4
word conditional offer	-1 0 0 0 -1 4 -1 0 0 -5
word conduct	0 1 0 0 1 0 -1 0 0 -4
word conducteur	-3 -3 -3 0 -1 -1 4 0 6 -6
word conducteur de	-3 1 -2 0 0 0 0 0 6 -4
word conductor	0 0 0 0 0 0 0 0 0 6
word conference	1 -1 0 -1 0 0 -2 5 -1 6
word conferma	2 -1 0 0 -1 0 0 -1 2 -3
word confermare	0 0 0 0 0 0 0 0 0 7
word confermata	0 0 0 0 0 0 0 0 0 5
word confermato	2 0 0 0 0 0 0 0 0 6
word confermato per	0 0 0 0 0 0 0 0 0 3
word confermiamo	0 -1 -1 0 -1 0 -3 -1 6 8
word confermiamo la	-1 0 0 0 0 0 -1 0 3 29
word confermo	0 1 -1 0 -1 1 -1 0 0 -6
word confidencial	0 0 0 0 0 0 0 0 0 7
word confidential	0 2 0 0 0 0 0 0 0 34
word confidential and	0 0 0 0 0 0 0 0 0 10
word confirm	13 -19 0 -9 -35 12 50 -8 -3 6
word confirm !	6 -1 -1 0 0 0 -3 0 0 -3
word confirm :	7 -1 -1 -1 -1 -1 -2 -1 -1 8
word confirm by	1 0 0 0 0 0 0 0 0 15
word confirm for	-2 -1 1 -1 0 -1 4 0 0 13
word confirm our	-1 -1 0 0 0 4 -1 0 0 8
word confirm receipt	0 0 0 0 -1 0 -1 0 2 21
word confirm that	-2 -2 2 -1 -17 -5 26 -1 0 -11
word confirm the	8 0 -7 0 0 1 -1 0 0 -19
word confirm timemention	6 0 -4 0 0 0 -1 0 0 -11
word confirm whether	-3 0 3 0 0 0 1 0 0 -3
word confirm with	3 0 -1 0 0 0 -2 0 1 0
word confirm your	5 2 -2 -1 -1 0 -1 -1 0 -32
word confirma	4 -1 0 0 0 0 -1 0 0 4
word confirmacao	2 0 0 0 0 0 -1 0 0 -3
word confirmacion	3 -1 0 0 0 0 -1 0 1 -24
word confirmada	6 -3 -1 0 0 0 -1 0 0 31
word confirmada :	0 0 0 0 0 0 0 0 0 8
word confirmado	1 0 0 0 0 0 0 0 0 22
word confirmamo	-1 -1 -1 -1 -2 -1 -6 -3 14 22
word confirmamo a	0 0 0 0 -1 0 -5 -3 11 -5
word confirmamo la	1 0 0 0 0 0 0 0 1 15
word confirmar	2 0 -2 0 -3 5 -1 0 0 -13
word confirmation	-12 -7 -7 -3 -18 2 31 0 14 -19
word confirmation :	7 -3 -1 -1 -1 0 -1 -4 4 -4
word confirmation de	-4 0 -4 0 -1 0 0 0 9 11
word confirmation of	0 0 0 0 0 0 -1 0 2 -18
word confirme	6 -3 -2 -2 -1 0 5 -1 -2 14
word confirme notre	1 0 0 0 0 0 0 0 0 11
word confirme su	0 -1 0 0 0 0 3 0 -1 -8
word confirmee	0 0 0 0 0 0 0 0 0 16
word confirmer	-1 -5 1 0 -1 2 6 0 0 -4
word confirmer votre	-1 -5 0 0 -1 2 6 0 0 -4
word confirmo	0 3 -1 0 -1 -1 0 0 -1 -8
word confirmo ?	-2 4 0 0 0 0 0 0 0 -31
word confirmo la	1 0 0 0 0 0 0 0 0 5
word confirmon	1 0 0 0 0 0 0 0 0 17
word confirmon votre	1 0 0 0 0 0 0 0 0 17
word conflict	-2 -2 6 -1 0 0 -1 -1 0 -1
word conforme	3 -1 0 0 0 0 -1 0 0 4
word congelada	-1 -1 0 1 -8 -1 10 0 0 -1
word congr	0 0 0 0 0 0 0 0 0 8
word congratulation	4 10 -3 2 -7 7 -9 -3 -1 30
word congratulation !	-2 0 -1 1 -3 14 -7 -2 0 -3
word congratulation on	0 6 -1 2 -2 -1 -5 0 1 -10
word congratulation you	1 6 0 0 -1 0 -4 0 -1 2
word congratulation you've	6 -1 0 0 0 -1 -2 0 -1 5
word congratulazioni	0 0 0 0 0 1 0 0 0 6
word congreso	0 0 0 0 0 0 0 0 0 9
word congresso	0 0 0 0 0 0 0 1 0 13
word conhece	-1 1 0 0 2 0 -1 0 0 -23
word conhecer	1 0 -1 0 -2 0 3 0 0 -8
word connaissance	1 1 -1 1 -1 0 -2 2 0 6
word connaitre	0 0 0 0 1 0 0 0 0 -29
word connect	-2 15 -4 -3 7 -2 -8 1 -3 -3
word connect with	0 0 0 0 2 0 0 0 -2 9
word connection	0 -1 0 0 -1 0 1 2 -1 -4
word conocer	0 1 0 0 0 -1 2 0 0 21
word conocer a	0 3 0 0 0 -1 -1 0 0 10
word conocerte	-10 -4 -1 -1 0 -1 18 -1 -1 -15
word conoscerla	-1 -1 0 0 0 0 3 0 0 8
word conoscerti	-1 -1 0 0 8 0 -4 0 0 -12
word conoscitivo	1 1 -1 0 0 0 -1 0 0 -14
word conosco	0 0 0 0 0 0 0 0 0 5
word consciou	0 2 0 0 1 0 -2 0 -1 -5
word consegue	-1 -11 -1 0 -1 -1 16 0 0 -10
word consegui	0 1 0 0 0 0 0 0 0 -4
word conseguimo	0 9 -2 0 -5 0 0 0 0 -8
word conseguir	-1 -1 4 0 0 0 0 0 0 -15
word conseil	0 -1 0 -1 1 -2 4 0 -1 -2
word conseiller	-1 3 0 0 3 0 -5 3 -2 22
word conseillere	0 0 0 0 5 1 -1 0 -5 -3
word conseillere clientele	0 0 0 0 5 1 -1 0 -5 -4
word consejo	0 0 1 0 0 0 0 0 0 5
word consent	1 -3 0 0 -5 -3 14 -1 0 15
word consent form	0 0 0 0 0 0 0 0 0 7
word conservadora	0 0 0 0 5 -1 -3 -1 0 -3
word conservadora de	0 0 0 0 5 -1 -3 -1 0 -3
word conservatoire	0 0 0 0 0 0 0 0 0 12
word conservatorio	0 0 0 0 0 0 0 0 0 30
word conservatorium	0 0 0 0 0 0 0 0 0 4
word consider	-6 -8 -2 5 5 0 13 -1 -6 -17
word consider the	0 0 0 1 4 0 -3 0 -1 -9
word consider you	0 -2 0 0 -10 0 4 0 8 -16
word consider your	0 0 0 0 -1 0 -3 0 5 11
word consideration	-1 -3 -1 -1 -2 -1 28 -1 -19 -8
word consideration we	0 0 0 0 2 0 0 0 0 6
word considerez	0 0 0 0 0 0 -1 0 2 9
word considerez le	0 0 0 0 0 0 0 0 1 12
word consigo	15 1 -12 -1 -3 5 -4 -1 -1 -26
word consiliare	1 0 0 0 0 0 0 0 0 -5
word consular	0 0 0 0 0 0 0 0 0 7
word consulate	0 0 0 0 0 0 0 0 0 -4
word consulente	3 -1 0 -1 -1 1 -1 0 1 15
word consulente commerciale	0 0 1 0 0 0 0 0 0 -4
word consulente in	0 0 0 0 0 0 0 0 0 -5
word consult	3 1 0 0 0 0 -3 0 -1 0
word consulta	0 -2 0 0 0 0 -2 7 0 21
word consulta com	0 0 0 0 0 0 0 0 0 16
word consultant	4 5 -1 1 -3 0 -4 -4 0 -8
word consultation	0 0 0 0 0 0 0 0 0 6
word consultora	0 -1 0 -1 1 3 -1 -1 0 -31
word consultora imobiliaria	0 -1 0 0 1 3 -1 -1 0 -31
word conta	0 -2 0 0 -1 -1 4 0 0 6
word contabilista	0 0 0 0 1 0 0 0 0 4
word contable	0 0 1 0 0 0 0 0 0 -6
word contact	-11 -35 -5 9 -15 -9 -13 45 35 -64
word contact by	0 0 0 0 -3 0 0 0 4 -1
word contact detail	0 -1 0 0 0 0 3 0 -1 -8
word contact met	-1 -3 0 4 -1 0 -4 0 6 -4
word contact op	0 -1 0 0 -1 0 -2 0 5 1
word contact the	-1 -1 0 0 0 0 -1 4 -1 13
word contact those	0 -2 0 0 -8 0 -2 0 13 -2
word contact us	0 -1 0 0 -4 0 -2 6 2 11
word contact you	-12 -6 -1 8 5 -1 1 0 6 -5
word contact your	-1 -2 0 1 0 0 3 0 0 -2
word contactaremo	0 -1 0 0 -1 0 0 0 3 -1
word contacto	-3 -9 2 0 2 -3 11 -3 4 -54
word contacto contigo	0 0 0 0 -1 0 6 0 -4 7
word contacto para	-1 -10 -1 1 -1 0 15 0 -3 -11
word contar	-1 -3 -1 0 -3 6 3 0 0 -2
word contato	-1 -7 -1 0 -5 -1 2 -1 14 18
word contato para	0 -5 0 0 1 0 6 0 0 -2
word contattata	0 0 0 0 -1 0 0 0 2 -4
word contattera	0 0 0 0 -1 0 15 -5 -9 -2
word contatteremo	-1 -3 0 0 -2 0 3 0 4 15
word contatto	-1 -1 0 0 3 0 0 0 -1 -18
word content	4 -1 -1 0 1 0 -1 -1 0 -38
word contestaremo	0 0 0 0 0 0 -1 0 2 29
word contestaremo en	0 0 0 0 0 0 0 0 1 30
word contigo	-2 0 0 1 -1 1 7 -1 -4 13
word contingent	1 -1 0 0 1 2 -1 0 -1 -12
word continu	0 -1 0 0 4 0 1 -1 -3 2
word continua	-12 5 -1 -1 -1 -2 14 -1 -3 -14
word continua a	-1 0 4 -1 1 -1 -2 0 0 -9
word continuar	0 3 0 0 3 0 -4 0 0 -2
word continue	0 4 0 -2 3 0 -2 0 -2 3
word conto	13 -5 -5 0 -1 -1 -1 0 0 -7
word contract	-14 -3 -7 0 -7 67 -27 -4 -5 -24
word contract in	0 0 0 0 0 3 -1 0 0 7
word contract with	0 -2 0 0 -1 5 -2 0 1 -12
word contraint	0 0 -2 5 -1 0 0 0 0 2
word contrario	10 -9 -1 0 0 0 0 0 1 -10
word contrat	-2 -6 -2 -1 5 30 -17 -1 -5 -23
word contrat de	0 -3 -1 0 -1 12 -7 0 0 9
word contratacion	-1 -1 -1 4 -2 0 2 0 0 -2
word contrato	-2 -2 -1 -1 -6 18 -5 0 -1 26
word contrato de	0 0 0 0 -1 3 -1 0 0 7
word contrato do	0 0 0 0 0 0 0 0 0 17
word contratto	-2 -1 -1 -2 -1 12 -4 0 0 1
word contratto di	0 0 0 0 0 1 0 0 0 9
word contretemp	-1 0 3 0 0 0 -1 0 0 -11
word contributo	0 0 0 0 0 0 0 0 0 7
word contributo al	0 0 0 0 0 0 0 0 0 7
word control	2 -1 -1 -1 6 1 -5 0 -1 0
word controle	-1 -3 5 0 0 0 0 0 0 19
word controleur	0 0 0 0 0 0 0 0 0 9
word controleur de	0 0 0 0 0 0 0 0 0 8
word controller	-9 9 -1 1 -9 4 9 -1 -2 17
word controllo	-4 -1 5 0 0 2 -1 0 0 -15
word convegno	0 0 0 0 0 0 0 0 0 11
word convem	0 1 0 0 0 0 0 0 0 -3
word convenient	-2 9 0 0 -2 -1 -3 0 -1 -13
word convenient time	0 3 0 0 0 0 -2 0 0 -4
word convenu	-1 -1 3 0 0 0 1 0 0 -7
word conversa	5 2 3 7 -10 -3 1 -2 -1 -18
word conversa com	5 2 -1 0 -1 0 -5 0 0 6
word conversa de	-2 -4 5 5 -5 -1 3 0 0 -6
word conversacion	0 -6 0 0 -1 0 9 0 -1 13
word conversar	1 6 -2 0 -1 -1 -2 0 0 -8
word conversar sobre	1 1 0 0 0 0 -1 0 0 -14
word conversation	5 10 -6 -5 2 6 -5 -1 -6 -13
word conversation about	-6 7 -1 0 0 0 0 0 0 1
word conversation of	0 1 -1 -1 -1 0 3 0 -1 -1
word conversation timemention	0 0 0 0 -2 4 -1 0 0 -22
word conversation with	15 -4 -1 -1 -1 -2 -4 -3 -1 -18
word convidada	0 3 -1 0 -1 0 -1 0 0 -13
word convidada para	0 3 -1 0 -1 0 -1 0 0 -16
word convidamo	-1 3 0 0 0 0 0 0 0 3
word convidamo voce	-1 3 0 0 0 0 0 0 0 -3
word convient	1 -2 0 0 0 3 -1 0 0 5
word convient ?	0 0 0 0 0 0 0 0 0 7
word convion	3 -1 0 0 0 0 -2 0 0 0
word convion a	3 -1 0 0 0 0 -2 0 0 0
word convite	19 -32 9 -1 -2 -1 10 -1 -3 -14
word convite :	6 -2 0 0 0 0 -1 0 0 -7
word convite para	3 -5 0 0 0 0 4 0 0 4
word convocada	3 -1 -2 1 0 0 -2 0 2 -14
word convocada para	2 0 -2 1 0 0 0 0 0 -4
word convocata	1 0 0 0 0 0 0 0 0 12
word convocata il	0 0 0 0 0 0 0 0 0 5
word convocation	4 -2 -1 -1 -1 -1 -20 -2 23 -22
word convocation a	0 0 0 0 0 0 0 0 0 14
word convocatoria	8 -4 -1 0 -3 -1 -2 -1 3 -20
word convocatoria para	1 0 0 0 0 0 0 0 0 -3
word convocazione	12 -3 -1 -1 -2 -1 -2 -1 -1 32
word convocazione colloquio	3 0 0 0 0 -1 -1 -1 0 0
word convocazione prova	4 -1 0 0 0 0 -2 0 0 -4
word convoque	0 0 0 0 0 0 0 0 0 10
word convoquee	2 0 0 0 0 0 0 0 0 -10
word convoquee a	1 0 0 0 0 0 0 0 0 -6
word cook	7 -4 -1 -1 -2 -1 15 0 -12 -8
word cool	2 -1 -2 -1 4 0 -6 -1 4 -13
word coordenacao	0 0 0 0 0 0 0 0 0 17
word coordenadora	3 -1 -1 2 -1 0 -2 -1 0 -11
word coordenadora de	2 0 -2 2 -1 0 -1 0 0 -3
word coordinador	-9 0 -1 0 0 0 0 10 0 2
word coordinador de	-9 0 -1 0 0 0 0 10 0 -1
word coordinadora	-1 3 0 0 -1 2 -3 0 0 -3
word coordinadora de	-1 3 0 0 -1 2 -3 0 0 -4
word coordination	-1 0 0 0 4 -1 -2 0 0 -5
word coordinator	-3 -7 2 -1 -5 5 4 -1 7 -25
word coordinator at	0 0 0 0 0 0 0 0 0 -5
word coordinator position	0 -3 0 0 0 0 4 0 0 10
word copi	2 -2 0 0 -2 5 -3 0 0 -15
word copi of	2 -1 0 0 0 0 0 0 1 -10
word copia	-1 -1 0 0 -1 -1 14 -9 0 -21
word copia del	0 -1 0 0 0 -1 11 -9 0 -11
word copie	0 -1 0 0 -1 -1 4 0 0 -22
word copy	5 -3 -1 -1 -3 11 -12 -2 7 -12
word copy of	-1 -1 -1 0 -2 1 -2 -1 8 -31
word cork	-1 11 0 -4 1 -4 -2 0 0 -2
word corner	0 0 0 0 2 0 0 0 -1 6
word corporate	-1 -1 -1 0 -2 -1 6 -1 0 -15
word correo	-3 1 -1 -1 -1 -1 -2 6 1 -25
word correspond	0 -1 0 0 7 0 -2 0 -3 3
word correspond a	0 0 0 0 0 0 0 0 1 3
word correspond pas	0 0 0 0 4 0 -1 0 -2 1
word correspondence	0 0 0 0 -1 0 -6 6 1 -9
word corso	0 0 0 0 0 0 1 0 0 -4
word corvid	0 1 0 1 0 0 0 0 0 11
word cosa	-15 2 -8 1 -1 -1 23 -1 0 10
word cosa preferisce	0 1 0 0 0 0 0 0 0 3
word cosi	1 0 2 -1 0 0 -1 0 0 5
word cost	-2 -1 4 -2 -1 0 3 -2 0 18
word costa	-1 -1 1 0 4 -1 1 -1 -1 -9
word costretti	-1 0 1 1 0 0 0 0 0 -8
word coucou	0 -1 -8 11 0 -1 0 -1 0 -1
word could	-29 21 70 -14 -5 -31 4 3 -18 35
word could be	0 1 0 0 -2 0 0 0 1 5
word could come	0 -1 3 0 0 -1 -1 0 0 26
word could do	-2 -1 10 0 -1 -1 -5 0 0 8
word could i	0 0 0 0 0 0 0 0 0 26
word could not	-1 -1 -1 0 -2 0 -3 10 -3 -7
word could we	-2 -9 33 -8 -2 -1 -10 -1 -1 15
word could you	-14 15 18 -4 -10 -22 35 -4 -14 -45
word couldn't	-1 15 -2 -6 -5 -1 -4 3 3 -10
word couldn't be	0 0 0 0 -5 0 -1 4 4 -4
word council	-14 -4 5 2 -13 10 -9 0 23 -11
word council has	-1 -1 0 2 -12 6 -7 0 13 -1
word counsel	3 1 0 0 0 0 -2 0 0 -5
word counselor	0 0 0 0 0 0 0 0 0 13
word count	0 0 0 0 0 0 1 0 0 8
word counter	0 -2 -4 0 6 -6 -11 -3 19 -42
word county	-2 4 2 0 4 0 -4 -1 -2 -23
word couple	-2 3 -3 -1 -7 -3 4 -1 11 -25
word couple of	-2 3 -3 -1 -7 -3 10 -1 3 -26
word courant	0 0 0 0 -2 0 4 0 -1 1
word courriel	0 0 0 0 0 0 -3 4 -1 6
word courrier	0 0 0 0 -3 0 1 0 3 -4
word course	-18 -7 28 -1 -2 0 1 0 -1 60
word court	-12 7 4 0 -4 0 4 -1 3 -24
word courtesy	-1 0 2 0 -1 0 1 -1 0 -5
word cover	-9 -3 -2 -2 -1 -4 17 5 -1 -7
word cover letter	-1 -1 0 0 -5 0 12 0 -4 -4
word cover note	-2 0 -1 0 0 0 2 0 2 -7
word cozinha	1 3 0 0 0 0 -3 0 0 6
word cpf	0 0 0 0 -1 5 -3 0 0 0
word creat	-2 -2 -1 -1 -2 0 -5 12 1 7
word creative	5 -1 -1 -1 0 0 -4 0 2 -3
word creche	0 0 0 0 0 -1 6 -4 0 1
word creche da	0 0 0 0 0 0 0 0 0 5
word creche de	0 0 0 0 0 0 0 0 0 12
word credential	6 1 -6 0 2 0 -1 0 -3 -2
word credit	2 -3 -1 -1 -3 -1 13 -1 -6 32
word creneau	10 2 -6 0 -1 -1 -2 -1 -1 -8
word crew	-10 3 4 -7 12 -11 5 -3 7 -28
word crew member	-1 -6 0 0 0 0 -1 0 9 -2
word crianca	0 0 0 0 0 0 0 0 0 5
word criminal	-1 0 0 0 0 0 6 -4 0 -11
word criteria	-5 -4 0 0 11 -1 0 0 0 -7
word cros	0 -1 0 -1 6 -2 -2 0 -1 -8
word cross	-1 -1 0 -1 -2 -1 8 -1 -1 3
word ctc	-2 5 0 -1 -4 10 -4 0 -3 -14
word ctc :	0 4 0 0 -2 0 0 0 -2 -1
word cto	8 1 -2 -1 14 -1 -11 -6 -1 -44
word cuadra	-3 7 -1 0 0 0 -3 0 0 1
word cual	-3 7 -1 0 -1 -1 -1 0 0 -15
word cual te	-1 3 0 0 0 0 -1 0 0 -3
word cualquier	-14 4 -8 0 -1 -1 20 0 0 3
word cuando	-1 4 -2 -1 -7 -3 11 -1 0 -8
word cuando podria	0 -7 0 0 -1 -2 12 0 0 -5
word cuando te	0 4 -1 0 0 -1 -1 0 0 -1
word cuanto	-1 -1 1 0 -1 0 6 -3 0 -1
word cuarenta	0 0 0 0 0 0 0 0 0 3
word cuarto	0 2 0 0 0 0 0 0 -1 5
word cuarto de	0 2 0 0 0 0 0 0 -1 4
word cuatro	0 0 0 0 0 0 0 0 0 33
word cucina	1 9 0 0 0 0 -9 0 0 1
word cuenta	-1 1 0 0 4 -1 -2 -1 0 2
word cui	0 4 0 0 0 0 -3 0 0 7
word cuidadosa	0 0 0 0 0 0 0 0 0 6
word cuidadosa lamentamo	0 0 0 0 0 0 0 0 0 6
word cuisine	1 11 -9 0 0 6 -8 -1 0 -29
word cultura	0 0 0 0 0 0 0 0 0 12
word culture	0 0 0 0 0 0 0 0 0 10
word current	-4 -6 1 2 1 -1 14 1 -8 -6
word current ctc	-1 8 0 0 -3 0 -3 0 -2 -7
word current employer	0 -2 0 2 0 0 1 0 0 -3
word current location	0 1 0 0 -2 0 3 0 -2 0
word current need	0 0 0 0 5 0 -1 0 -4 -7
word curriculo	0 -5 -1 -1 3 -1 22 -1 -15 2
word curriculo foi	0 -1 0 0 -2 0 12 0 -8 2
word curriculum	-1 15 -2 0 -1 -1 -5 -1 -4 -5
word curriculum per	0 3 0 0 -1 0 -1 0 0 9
word curso	0 0 0 0 1 0 0 0 0 3
word curti	-1 0 0 0 1 0 0 0 0 -7
word custom	0 0 0 0 1 1 -1 0 0 -10
word customer	4 -3 -4 0 9 -1 -7 0 2 4
word customer service	7 -1 -6 -1 2 0 0 0 0 0
word customer succes	-1 0 0 2 1 0 -1 0 0 -6
word customer support	0 0 0 0 3 0 -1 0 -2 1
word cut	-2 -1 -1 -4 9 -2 2 0 -2 17
word cv	14 6 -5 -3 -5 -4 4 -9 2 -1
word cv and	2 0 0 0 -4 0 -3 0 7 -8
word cv e	0 0 0 0 -1 0 15 -4 -10 10
word cv en	-3 6 0 0 0 0 -2 0 0 0
word cv est	0 0 0 0 1 0 0 0 0 4
word cv for	0 1 0 0 -1 0 -2 0 2 -3
word cv is	0 0 0 0 -1 0 6 0 -5 25
word cv mee	0 0 0 0 0 0 0 0 0 11
word cv to	0 -7 0 0 -5 0 18 0 -4 -30
word cv zit	0 0 0 0 0 0 0 0 0 9
word cvs	0 1 0 0 0 0 0 0 0 24
word d	13 5 -1 -3 -3 -1 -11 -1 1 23
word d #	0 0 0 0 0 0 0 0 0 6
word d'accord	11 -6 -2 -1 -1 -2 2 -1 -1 -5
word d'accord pour	11 -6 -2 -1 -1 -2 2 -1 -1 -8
word d'admissibilite	-1 0 0 0 4 0 -2 0 -1 -44
word d'admission	0 0 0 0 0 0 0 0 0 7
word d'apporter	5 0 0 0 0 -1 -2 0 0 4
word d'attesa	0 0 0 0 0 0 0 0 0 20
word d'autr	0 0 0 0 3 0 -1 0 0 -6
word d'avoir	0 -3 -2 3 9 0 -4 -1 -2 -13
word d'echange	0 0 0 0 0 0 0 0 0 14
word d'echange a	0 0 0 0 0 0 0 0 0 14
word d'embauche	0 0 0 0 0 1 -1 0 0 -23
word d'empechement	0 0 0 0 0 0 0 0 0 8
word d'emploi	0 0 0 0 0 0 1 0 0 15
word d'entretien	-2 4 0 0 0 0 -1 0 0 8
word d'equipe	1 0 0 0 0 0 0 0 0 -10
word d'essai	1 11 -8 0 1 -1 -3 0 0 -16
word d'etre	-5 -1 -1 7 -3 -1 3 0 0 12
word d'evaluation	0 0 0 0 0 0 0 0 0 12
word d'heure	0 1 1 0 0 0 -1 0 0 12
word d'ici	2 -1 0 -1 -4 -1 16 -1 -11 11
word d'ici la	3 -1 0 -1 -3 0 4 0 -1 11
word d'identita	0 0 0 0 0 0 0 0 0 -6
word d'identite	2 -1 -1 0 -1 3 -2 0 0 1
word d'infirmiere	1 0 0 0 0 0 0 0 0 -19
word d'ingenieur	-7 3 4 -1 0 -1 2 0 0 -10
word d'ora	0 1 0 0 0 0 0 0 0 7
word d'un	1 3 1 -1 0 0 -3 0 -1 -14
word d'une	2 -6 0 0 0 -1 6 0 0 -8
word d'une heure	0 0 0 0 0 0 0 0 0 5
word d'une piece	1 0 0 0 0 0 0 0 0 -5
word da	-18 5 -12 -1 25 -1 16 -11 -3 10
word da bella	0 0 0 0 0 0 0 0 0 11
word da candidatura	1 0 0 0 1 0 0 0 0 9
word da casa	0 0 0 0 0 0 1 0 0 -4
word da costa	-1 0 0 0 2 0 0 0 0 -7
word da entrevista	-3 1 2 -2 4 0 -2 0 0 -1
word da lista	-3 -3 0 -2 14 0 -4 -1 -1 -6
word da me	-3 5 0 0 0 0 -1 0 0 12
word da noi	0 1 0 0 0 0 0 0 0 -18
word da nossa	0 0 0 0 0 0 0 0 0 10
word da pra	-2 3 0 0 0 3 -3 0 0 3
word da rua	0 0 0 0 0 0 0 0 0 5
word da semana	2 0 -2 0 0 0 2 0 0 -4
word da sua	-5 2 -1 5 0 0 -1 0 0 -2
word da timemention	-1 0 1 0 0 0 0 0 0 14
word da vaga	0 0 0 0 -1 -1 2 0 0 -6
word daar	0 6 -5 0 2 0 2 0 -3 -17
word daarmee	-1 0 -1 2 1 0 -1 0 0 -3
word daarna	5 -2 -1 -1 -3 -3 13 -6 0 -30
word daarom	3 -2 0 0 -1 0 -1 0 1 -12
word dabei	6 7 -9 0 -1 -1 -1 -1 -1 -17
word dach	0 0 0 0 -2 0 0 0 3 -1
word dad	0 -1 1 0 0 0 0 0 0 21
word dado	4 -2 -1 0 0 1 -2 0 1 16
word dafur	-1 1 0 0 -1 0 1 0 0 6
word dag	-6 8 2 0 -5 7 -3 -2 -1 -25
word dagen	0 -1 0 0 0 1 4 -1 -2 11
word daher	-2 -1 0 1 -5 0 8 0 -1 -19
word dai	0 0 0 0 0 0 1 0 0 -15
word daily	0 0 0 0 0 0 0 0 0 6
word dal	-11 18 -3 -1 -2 4 2 -7 1 -8
word dal #	0 0 0 0 0 -1 9 -7 0 1
word dal link	-10 16 0 0 -1 0 -3 -1 0 1
word dal timemention	-1 -2 -1 -1 -1 5 -2 0 2 -9
word dale	0 -1 0 0 -1 0 2 0 0 -4
word dalla	0 0 0 0 0 0 0 0 1 14
word dalle #	0 0 0 0 0 0 0 0 0 -3
word damage	-2 -1 4 0 0 0 -1 0 0 2
word dame	0 0 0 0 0 0 1 0 0 -13
word damen	-1 0 0 0 0 0 0 0 2 -3
word damen und	-1 0 0 0 0 0 0 0 2 -3
word damit	-2 7 -1 2 -2 -1 -2 0 -1 -10
word dan	15 8 7 -5 -1 -2 -18 -2 -3 1
word dan laat	4 -3 -1 0 0 0 0 0 0 -20
word dana	20 -2 -16 -1 -1 0 0 0 -1 -24
word dana lopez	6 -1 -3 -1 0 0 -1 0 0 -20
word danach	15 -9 -2 -1 -1 -1 1 1 -2 -16
word dank	9 -4 -3 -3 -8 -4 -7 23 -4 7
word dank dass	0 0 0 0 0 0 1 0 0 12
word dank fur	0 -2 -1 -2 -5 -1 -8 22 -3 -8
word dank voor	12 -2 -1 -1 1 -2 2 3 -10 -4
word danke	-4 8 -2 1 -2 -2 4 -8 6 -1
word danke dass	0 -1 0 0 -1 0 5 -2 -2 -5
word danke fur	-2 6 -1 -1 0 -1 10 -6 -5 14
word danken	0 0 0 0 3 0 -1 0 -1 2
word danken ihnen	0 0 0 0 1 0 0 0 0 6
word dann	-2 -1 25 -4 -1 -3 -6 -3 -4 -3
word dann melden	0 0 0 0 0 0 1 0 0 15
word dano	0 0 5 0 0 0 -2 -4 2 0
word dans	-8 20 -3 -5 -1 -3 4 3 -7 -13
word dans la	1 -1 0 0 -2 0 5 0 -1 0
word dans le	-2 15 0 0 -3 -1 -7 -1 0 1
word dans les	0 2 0 0 -1 0 -2 2 1 -16
word dans mon	0 3 0 0 0 0 -1 0 0 -5
word dans nos	2 -1 3 -3 0 0 -1 0 0 3
word dans notre	-1 0 0 0 4 0 0 0 -1 14
word dans un	0 0 0 0 9 0 -6 4 -6 -3
word dans vos	0 0 0 0 1 0 0 0 -1 7
word dans votre	-6 -1 -5 0 -5 -1 9 -1 9 1
word dar	-1 -1 1 0 2 0 1 0 -1 -4
word daremo	0 0 0 0 0 0 8 -6 0 -2
word darf	-4 7 -1 0 0 0 0 0 0 13
word darf ich	-4 7 -1 0 0 0 0 0 0 2
word daruber	-1 0 0 0 0 0 2 0 0 -11
word das	-24 23 17 -1 1 -1 15 -12 -17 11
word das ?	2 -1 0 0 0 0 0 0 0 -10
word das angebot	0 0 0 0 0 0 0 0 0 9
word das austauschjahr	0 0 0 0 0 0 0 0 0 18
word das auswahlverfahren	-1 -1 0 1 2 0 0 0 0 -12
word das formular	0 0 0 0 0 0 0 0 0 10
word das gesprach	-2 3 1 1 -3 -1 2 0 0 38
word das interview	-1 0 0 2 0 0 0 0 0 18
word das nette	0 -1 0 -1 -3 0 8 -1 -1 -1
word das nicht	0 0 1 0 0 0 0 0 0 22
word das schulerpraktikum	0 0 0 0 0 0 0 0 0 10
word das stipendium	0 0 0 0 0 0 0 0 0 7
word das team	-7 -2 -1 0 13 0 -3 0 0 1
word das vorgesprach	-3 15 0 0 -3 0 -1 -5 -3 7
word dashboard	0 0 0 0 0 0 0 0 0 26
word dass	4 1 -9 -2 11 5 -6 3 -6 10
word dass die	0 0 0 0 0 0 0 2 0 -9
word dass es	-5 5 -8 0 13 -1 -4 4 -3 -13
word dass ich	0 0 0 0 0 0 0 0 0 23
word dass sie	11 -1 -1 0 -4 0 -1 -2 -2 28
word dass wir	-1 -2 0 0 -1 6 -1 0 -1 -3
word dat	25 -14 -11 -1 13 5 -11 -3 -2 22
word dat je	20 -13 -3 -2 -6 -2 7 -2 0 17
word dat u	0 0 0 0 0 0 0 0 0 15
word data	8 -18 37 -5 -16 -4 -12 -2 12 150
word data :	1 -15 23 -1 -1 -1 -1 -6 -1 5
word data analyst	-5 1 -2 5 4 -1 -4 1 1 -24
word data e	0 -6 1 0 -2 0 12 0 -3 -6
word data engineer	-5 -3 -1 0 -1 0 -5 10 6 77
word data entry	-1 1 0 0 0 0 2 0 0 20
word data manager	9 -1 0 0 -1 0 -3 0 -3 -2
word data scientist	1 -2 0 0 2 0 -1 0 0 20
word data steward	5 -2 -2 -1 0 2 -1 0 -1 2
word database	0 0 0 0 1 0 0 0 0 7
word database and	0 0 0 0 1 0 0 0 0 3
word date	-16 17 53 3 -24 -20 -6 -3 -3 31
word date #	1 0 0 0 0 0 0 0 0 -5
word date :	3 -3 2 7 -1 -1 -5 -1 -1 78
word date ?	0 -4 0 0 -2 0 13 0 -6 -2
word date and	-3 4 4 0 0 0 -4 2 -2 -6
word date as	-3 -1 3 -1 0 0 1 0 0 -2
word date for	0 0 0 1 0 0 0 0 1 -4
word date in	0 15 -2 0 0 -5 -6 0 0 -2
word date is	0 0 0 0 0 0 0 0 1 13
word date of	-1 -2 0 -1 -1 5 -2 0 2 8
word date time	0 0 1 1 0 0 0 0 0 -8
word date timemention	0 0 0 0 0 -8 9 0 0 21
word date will	-1 -1 11 0 -1 1 -7 0 -1 -3
word dati	0 0 0 0 2 0 -1 0 -1 17
word dato	0 -4 -1 10 -7 -1 4 -1 0 10
word datum	1 -3 1 1 -2 -1 4 -1 -1 -1
word datum :	2 0 0 -1 0 0 0 0 0 3
word dauer	6 -1 0 0 -3 0 -1 0 0 -9
word dauert	4 0 -1 0 -2 0 2 0 -1 18
word dauert etwa	0 0 0 0 0 0 0 0 0 5
word dauert noch	0 0 0 0 -1 0 2 0 -1 13
word davide	2 3 0 0 -1 -1 -2 0 0 -8
word davvero	-1 -1 4 0 4 0 -5 0 -1 -9
word day	14 64 19 -21 -15 -57 -5 4 -3 -42
word day !	1 11 0 -4 -3 -4 -2 0 3 7
word day #	0 0 0 0 0 0 0 0 0 4
word day :	5 0 0 0 0 0 -4 0 0 -18
word day and	-2 2 2 -1 2 -1 -15 15 -2 -8
word day before	1 0 -1 0 0 0 1 0 0 20
word day but	0 1 3 -1 -1 0 -2 0 0 -10
word day for	9 -2 0 0 0 1 -7 0 0 -6
word day in	-1 1 0 0 -1 0 -2 0 3 -7
word day is	0 0 0 0 -1 0 -3 0 5 6
word day on	7 2 -2 -2 -2 -1 -1 -1 0 1
word day one	-1 -1 0 0 1 -10 12 -1 -1 -6
word day or	-1 -1 0 0 -1 0 2 0 3 2
word day rate	0 6 -1 0 2 -1 -6 0 0 0
word day timemention	-9 4 0 0 0 -9 16 0 0 -10
word day will	15 -1 -1 -3 -1 -3 -4 -2 0 -7
word day with	0 1 0 -1 1 0 0 0 0 -3
word day'	0 -1 0 0 -1 0 4 -1 0 -1
word daylight	5 -1 -2 0 -1 0 0 -1 0 -3
word days	-35 24 -13 -6 -23 21 8 17 6 -7
word days a	0 0 0 0 0 0 2 0 -1 4
word days ago	0 0 0 0 0 0 0 0 0 -6
word days and	0 0 0 0 -3 0 0 0 4 -3
word days in	-2 -1 0 0 -1 -2 8 0 -1 0
word days of	0 -1 0 -1 1 1 0 -1 0 -4
word days or	0 0 0 0 0 0 1 0 0 -3
word days so	0 0 0 0 0 0 1 0 0 10
word days to	-1 0 0 0 -1 0 -2 5 -1 3
word days with	0 0 0 0 0 0 0 0 0 12
word dazu	0 0 0 0 0 0 0 0 0 13
word dbs	4 -3 0 0 -3 1 2 0 0 3
word dbs check	0 0 0 0 0 2 -1 0 0 4
word de	-18 -22 -35 20 64 29 -12 -29 2 -1
word de #	-2 6 -1 -2 5 9 -5 6 -16 -15
word de a	-1 1 3 0 -1 0 -1 0 0 -4
word de admision	1 0 0 0 0 0 0 0 0 20
word de admissao	0 -1 0 0 3 0 -1 0 0 12
word de adoptie	0 0 0 0 0 0 0 0 0 18
word de afdel	0 -1 0 0 -2 0 5 0 -1 -2
word de afspraak	4 -3 0 2 -1 0 -1 0 0 -3
word de agenda	8 0 -1 0 -1 -1 -4 0 0 -5
word de agente	0 0 0 0 0 0 0 0 0 -23
word de almacen	-1 0 0 0 3 0 -1 0 -1 -16
word de analista	2 0 0 0 1 0 -1 0 0 12
word de android	2 -3 0 0 -1 -5 8 0 0 -2
word de assistente	0 0 0 0 0 0 -1 0 2 -4
word de auxiliar	0 0 0 0 0 1 -1 0 0 -7
word de avaliacao	3 0 -2 0 0 0 0 0 0 -12
word de baan	-2 7 -1 0 -1 2 -4 -1 0 -17
word de baja	0 0 1 0 0 0 2 -2 0 7
word de balie	2 0 -1 0 0 0 0 0 0 -15
word de bank	0 1 0 0 0 0 0 0 0 -7
word de bella	0 0 0 0 0 0 0 0 0 33
word de besliss	0 0 0 0 0 0 1 0 0 12
word de bezichtig	0 0 0 0 0 0 0 0 0 5
word de bijlage	-1 -1 0 0 -1 3 2 -1 0 3
word de buurttuin	0 0 0 0 0 0 0 0 0 5
word de caixa	0 -1 2 0 2 0 0 -3 0 -4
word de calidad	2 0 0 0 -1 1 -1 0 0 6
word de candidature	-4 -1 -4 0 4 0 0 0 5 -1
word de chargee	0 0 0 0 3 0 -2 0 -1 -1
word de chef	0 0 0 0 0 0 0 0 0 -11
word de cidadao	0 0 -1 0 0 0 1 0 0 -6
word de cinco	0 0 0 0 0 1 -1 0 0 4
word de cita	0 0 0 0 0 0 0 0 0 7
word de commissie	3 -1 -1 -1 2 0 -2 -1 0 -5
word de comptable	0 -1 0 0 1 0 1 0 -1 -9
word de conseillere	0 0 0 0 5 1 -1 0 -5 -4
word de consultora	0 0 0 0 1 0 0 0 0 -7
word de contabilista	0 0 0 0 1 0 0 0 0 -4
word de contable	0 0 0 0 0 0 0 0 0 -5
word de controller	-7 9 0 0 0 0 -1 0 0 1
word de conversar	0 3 -2 0 0 0 0 0 0 -1
word de dado	4 -2 -1 0 0 0 -1 0 1 -6
word de devoir	-2 0 -1 4 0 0 0 0 0 -2
word de directeur	-1 0 1 0 -2 0 3 0 -1 7
word de directie	-1 0 -1 3 0 0 0 0 0 -2
word de direction	0 0 0 0 0 1 -1 0 1 -3
word de eerste	0 -1 0 0 0 0 2 0 0 7
word de empleo	-1 -1 0 0 5 0 -3 0 0 11
word de emprego	1 0 0 0 0 0 0 0 0 -5
word de enfermeira	0 0 0 0 0 0 0 0 0 -3
word de entrevista	13 2 -14 2 0 -1 -2 -1 -1 -6
word de espera	0 0 0 0 0 0 0 0 0 38
word de estadistica	0 0 0 0 -1 0 0 0 2 12
word de falar	0 0 0 0 -2 0 3 0 0 4
word de fecha	-1 2 1 0 0 0 -1 0 0 -9
word de feria	-1 -1 0 0 -1 3 -2 2 0 -6
word de fin	0 3 0 0 -1 0 -1 0 0 -2
word de functie	-2 -2 -1 2 5 -2 2 -2 0 -37
word de gesprekken	0 0 0 0 0 0 1 0 1 -3
word de gestion	0 0 0 0 0 0 0 0 0 6
word de gestionnaire	3 0 0 0 0 0 -3 0 1 -2
word de gestora	0 0 0 0 0 0 -3 -1 4 -9
word de grupo	1 0 -1 0 0 0 0 0 0 -15
word de guarderia	0 0 0 0 0 0 0 0 0 17
word de heer	0 0 0 0 0 0 0 0 0 25
word de hoogte	0 -3 0 1 4 0 0 0 0 -3
word de hora	-1 1 3 0 0 0 -1 0 -1 3
word de identidad	1 0 0 0 0 0 0 0 0 -8
word de ingl	0 0 0 0 0 0 1 0 0 3
word de intercambio	0 0 0 0 0 0 0 0 0 11
word de journaliste	0 0 0 0 0 1 -1 0 1 -13
word de joven	0 0 0 0 0 0 0 0 0 8
word de junio	0 1 0 0 0 0 1 0 0 3
word de kamer	0 0 1 0 0 0 0 0 0 13
word de keuken	-1 3 0 0 0 0 -1 0 0 -4
word de klant	-6 11 0 0 0 -3 -1 0 0 -18
word de knoop	0 0 0 0 0 0 7 -5 0 -2
word de l'entretien	-1 -1 4 1 1 0 -2 0 0 -7
word de la	5 -12 0 -3 13 -8 8 -1 -2 4
word de laatste	0 0 0 0 -3 0 4 0 0 3
word de lezing	0 0 0 0 0 0 0 0 0 7
word de lhe	-1 0 0 0 0 3 -2 0 0 4
word de link	7 4 -3 0 -1 -1 -5 -1 -1 7
word de logistica	0 3 0 0 0 0 -2 0 -1 -1
word de loja	0 1 0 0 1 0 0 0 0 -10
word de los	-1 0 0 1 0 0 1 0 0 10
word de ma	-1 0 6 -2 -1 -1 0 0 0 -9
word de magasiniere	0 0 0 0 0 0 0 0 0 -12
word de maintenance	1 -2 0 0 -1 0 -1 3 0 2
word de mantenimiento	4 0 0 -2 0 -1 -1 0 0 5
word de manutencao	-1 0 0 2 1 0 0 0 0 9
word de marcar	0 1 0 0 0 0 0 0 0 11
word de market	0 -1 0 0 2 0 -2 0 0 4
word de masteropleid	0 0 0 0 0 0 0 0 0 13
word de mayo	0 0 0 0 0 0 1 0 0 9
word de me	-3 1 0 0 -1 -2 5 0 0 -6
word de mes	0 0 -1 0 0 0 2 0 0 22
word de minut	-3 11 0 0 -3 0 -5 0 -1 -8
word de mon	0 0 0 0 0 0 0 0 0 -3
word de mozo	0 0 0 0 1 0 0 0 0 -9
word de mudar	0 0 1 0 0 0 0 0 0 4
word de nala	0 0 0 0 0 0 0 0 0 9
word de ne	0 0 0 0 0 0 0 2 -1 4
word de negociatrice	0 0 0 0 0 0 0 0 0 -5
word de nieuwe	0 0 0 0 0 0 0 0 0 17
word de nos	-1 -1 0 0 2 0 0 0 0 -13
word de nous	2 -3 2 0 3 5 -6 -1 -1 4
word de nuestra	0 0 0 0 0 0 0 0 0 6
word de obra	0 0 0 1 0 0 0 0 0 14
word de opdracht	0 0 0 0 0 0 0 0 0 21
word de opdrachtgever	-1 -2 0 0 -1 -2 8 0 -1 -7
word de opvangplek	0 0 0 0 0 0 0 0 0 3
word de paie	3 0 0 0 0 0 -2 0 0 0
word de persoonlijke	0 0 0 0 0 0 0 0 0 14
word de plaat	0 0 0 0 0 0 0 0 0 12
word de prij	0 0 0 0 0 0 0 0 0 22
word de procedure	-1 -1 0 0 13 -1 -7 -1 -1 -10
word de production	4 -4 0 0 4 -1 -2 0 0 -4
word de profesora	0 0 0 0 1 0 0 0 0 -9
word de professora	0 0 0 4 -3 0 0 0 0 -11
word de projet	0 0 0 0 0 0 1 0 0 -3
word de proyecto	1 -1 0 0 3 2 -4 0 -1 -1
word de prueba	0 3 0 0 1 0 -3 0 0 -6
word de qualidade	1 0 -2 2 -3 4 -2 -1 0 -10
word de que	-5 -2 0 -1 8 -1 3 -1 -1 -8
word de r	0 0 0 0 -2 3 0 0 0 -2
word de receptie	0 0 0 0 0 1 0 0 0 19
word de reception	-1 -1 0 0 -1 0 -5 6 2 1
word de recrutement	2 0 0 0 -1 -1 2 0 -1 15
word de redactora	0 0 0 0 0 0 0 0 0 -7
word de redatora	0 0 0 0 0 0 0 0 0 -4
word de rendez	0 0 0 0 0 0 0 0 0 21
word de residencia	0 0 0 0 0 0 0 0 0 5
word de responsable	3 -1 0 -1 1 0 -1 0 0 -6
word de reunion	1 -1 0 0 0 0 0 0 0 -5
word de riesgo	3 -1 0 0 -1 0 -1 0 0 -1
word de rol	0 4 0 0 0 0 -3 0 0 -10
word de salaire	0 -1 0 0 0 0 1 0 0 -15
word de saude	-1 0 0 0 -1 4 -1 0 0 -9
word de seguridad	4 0 0 -2 0 -1 0 0 0 -26
word de seguro	0 2 0 0 0 0 0 0 0 -12
word de seleccion	-1 9 0 0 -1 0 -5 0 -1 -6
word de selectiecommissie	0 -2 0 0 11 0 -5 0 -4 -11
word de selection	9 -6 -1 0 0 0 -1 0 0 -19
word de semaine	8 -3 -2 -1 -1 -2 2 -1 -1 -11
word de semana	0 -2 -1 -1 -1 -2 7 -1 -1 -10
word de sinistro	0 0 0 0 -1 0 0 0 1 -3
word de son	0 3 0 0 -1 0 -1 0 -1 9
word de statistique	0 0 0 0 0 0 0 0 0 13
word de su	0 0 0 0 0 1 -1 0 1 38
word de subsidie	0 0 0 0 0 0 0 0 0 5
word de suivi	0 0 0 0 0 0 0 0 0 3
word de surveillante	0 0 0 0 0 0 0 0 0 -12
word de ta	0 17 0 0 1 0 -15 0 -2 -2
word de talento	0 -1 0 0 5 0 -2 0 0 13
word de te	-1 0 0 0 -3 2 3 0 0 -3
word de temp	0 0 0 0 -1 0 2 0 0 -4
word de ti	0 0 0 0 3 0 -2 0 0 3
word de tijd	0 -1 0 0 2 0 -1 0 1 5
word de timemention	-50 -29 33 26 -13 18 29 -11 -3 -24
word de toelat	0 0 0 0 0 0 0 0 0 5
word de trabajo	1 -1 1 0 0 0 1 0 0 -30
word de trabalho	0 -1 0 0 -2 7 -4 0 0 0
word de travail	0 -6 0 0 0 -1 8 0 0 7
word de travaux	-3 1 -2 0 -1 0 0 0 6 -4
word de tu	-1 0 -1 2 6 0 5 -1 -10 17
word de turno	0 -8 0 0 0 0 8 0 0 13
word de uitslag	0 0 0 0 0 0 1 0 0 17
word de um	2 -1 0 0 -1 0 -1 0 0 -3
word de uma	0 9 -5 0 -1 -1 -1 0 0 -2
word de una	0 0 0 0 0 0 0 0 0 35
word de vacacion	-1 -1 0 0 -7 2 6 0 0 -5
word de vacature	-6 5 -1 1 5 -3 -3 -1 3 -31
word de venta	1 2 -1 0 0 0 -1 0 0 -7
word de verenig	0 0 0 0 0 0 0 0 0 3
word de vida	0 0 0 0 -1 0 -1 0 3 2
word de volgende	-2 -2 -1 -3 3 -1 3 -1 3 -7
word de vos	0 -1 0 0 11 0 -6 0 -2 -3
word de votre	-5 -4 4 -2 0 -4 4 13 -5 30
word de vous	-8 -9 -1 5 -1 19 -2 -2 -2 9
word de week	0 1 0 0 0 0 0 0 0 -3
word de werkgever	-2 -2 -1 3 -3 0 -10 -1 16 -9
word de werkplek	0 1 0 0 0 0 -1 0 0 -33
word de woning	0 0 0 0 0 0 0 0 0 8
word deadline	4 5 -2 -1 -2 5 -9 -4 5 5
word deadline for	0 2 0 0 0 0 -3 0 1 7
word deadline is	0 0 0 0 0 0 0 0 0 6
word deal	0 0 -1 0 3 5 -5 -1 0 6
word dean	2 0 -1 1 -1 0 -1 0 -1 -6
word dear	13 10 15 -7 -6 -13 36 -22 -26 3
word dear :	-1 0 0 2 -1 1 0 0 0 -8
word dear all	0 0 0 0 0 0 0 0 0 7
word dear and	0 0 0 0 0 0 0 0 0 12
word dear applicant	-1 1 0 0 1 0 12 0 -11 2
word dear candidate	2 2 0 0 0 0 -2 0 -1 -7
word dear dr	-2 -1 0 -1 -5 0 2 -1 9 -6
word dear i	1 -1 -1 -3 8 -1 -1 0 0 0
word dear member	0 0 0 0 0 0 0 0 0 3
word dear mr	4 -4 0 0 -1 0 3 0 -1 -15
word dear ms	1 3 2 -1 4 -1 0 -3 -7 23
word dear parent	0 0 0 0 0 0 0 0 0 10
word dear thank	4 -1 0 0 -8 0 7 0 0 25
word dear the	-1 0 0 0 -1 0 3 0 0 4
word debe	0 0 0 0 0 0 0 0 0 3
word debera	1 0 0 0 0 0 0 0 0 -5
word debera acudir	1 0 0 0 0 0 0 0 0 -8
word debrief	-7 0 0 0 0 0 6 0 2 6
word debut	7 -3 -2 -1 -3 11 -7 -1 -1 -15
word decale	-1 -1 3 0 0 0 0 0 0 -5
word decaler	-1 0 3 0 0 0 -1 0 0 2
word december	0 0 0 0 0 -1 3 0 -1 -5
word decid	-9 -5 0 29 35 -6 -40 -4 -1 59
word decid not	-1 -1 -1 26 -13 -1 -3 -1 -6 51
word decid on	0 0 0 0 0 0 1 0 0 -5
word decid to	-2 -3 -3 2 39 -4 -22 -3 -4 9
word decide	-13 5 -2 -3 -1 -2 21 -2 -2 35
word decide timemention	0 0 0 0 0 0 1 0 0 5
word decidido	-6 -4 0 -1 2 0 10 0 -1 -2
word decidimo	0 0 0 0 2 -1 1 0 0 -3
word decidio	0 0 0 1 1 0 -1 0 0 -4
word decirte	-1 0 0 4 -1 0 -1 0 0 -11
word decirte que	-1 0 0 4 -1 0 -1 0 0 -11
word decisao	-1 -1 -1 0 1 0 4 -1 -1 -10
word decisao sobre	0 0 0 0 0 0 1 0 0 4
word decision	1 -3 -8 -5 19 6 8 -12 -6 46
word decision :	0 0 0 0 0 0 0 0 0 7
word decision about	0 0 0 0 0 0 1 0 0 17
word decision and	0 0 0 0 -1 0 -1 5 -3 -2
word decision are	0 0 0 0 0 0 0 0 0 14
word decision by	-1 -1 -1 0 -1 7 -4 0 0 -5
word decision on	0 0 0 0 0 0 1 0 0 5
word decision pour	0 0 0 0 0 0 1 0 0 7
word decision sobre	0 0 0 0 0 0 1 0 0 6
word decision will	2 0 0 -1 -4 0 -1 0 3 6
word decision within	0 0 0 0 2 0 -1 0 -1 41
word decision yet	0 0 0 0 -1 0 3 0 0 -7
word decisione	-9 15 -1 -1 -1 -1 -2 -1 -1 6
word decisione su	0 0 0 0 0 0 1 0 0 5
word deciso	0 -2 0 0 2 3 -1 0 0 -6
word deck	0 0 0 0 0 0 0 0 0 16
word declaration	2 -1 0 0 0 0 -1 0 0 3
word declaree	1 0 0 0 2 0 -1 0 0 -47
word declaree admissible	1 0 0 0 2 0 -1 0 0 -47
word declin	-5 -1 -1 0 -1 0 -1 10 0 62
word decline	5 -4 0 0 -1 6 -3 -2 -1 -7
word decline the	0 0 0 0 0 0 0 0 0 13
word dedicato	0 0 0 0 1 0 0 0 0 -8
word dee	11 -5 -6 0 0 0 0 0 0 -7
word deel	0 -8 0 0 0 0 8 0 0 7
word deep	-1 0 0 2 1 0 0 0 0 -6
word defense	0 0 0 0 2 0 0 0 -1 -5
word defg	4 -2 -1 0 0 0 0 0 0 -18
word defg hij	4 -2 -1 0 0 0 0 0 0 -18
word definitiva	-1 -1 0 0 3 -1 0 0 0 -29
word degat	-1 0 5 -3 0 0 -1 0 0 -5
word degat des	-1 0 5 -3 0 0 -1 0 0 -5
word dei	0 0 3 1 -12 -1 11 -1 -1 -15
word dein	0 -1 -1 -3 1 13 -5 -1 -2 -12
word dein interview	4 -2 0 -1 0 0 0 0 0 -16
word deine	-1 8 -2 -1 3 0 -12 -3 8 3
word deine bewerbung	-3 8 -2 -1 2 0 -11 -3 9 -9
word deine unterlagen	0 8 0 0 -1 0 -6 0 0 -2
word deinem	1 0 0 0 0 0 0 0 0 10
word deinen	-3 -1 0 -2 1 10 -2 0 -1 11
word deiner	-1 6 0 0 9 0 -11 0 -3 -7
word deiner bewerbung	-1 6 0 0 9 0 -11 0 -3 -12
word deja	0 0 0 -1 4 0 -2 0 -1 5
word dejamo	-2 -3 4 0 10 -1 -6 -1 0 -16
word dejamo para	-1 -3 6 0 0 0 -1 0 0 -12
word dejeuner	1 0 0 0 0 0 0 0 0 3
word dejo	0 0 0 1 0 0 0 0 0 16
word del	-1 5 -8 18 0 -3 -4 0 -7 32
word del #	-1 4 -2 0 -1 -8 -2 11 0 2
word del club	0 0 0 0 0 0 0 0 0 3
word del posto	2 0 0 0 0 0 0 0 0 -23
word del proceso	0 -1 0 0 0 0 5 0 -3 -15
word del puesto	1 0 0 0 0 0 0 0 0 -5
word del suo	0 0 0 0 0 0 0 0 0 12
word del timemention	-11 -1 2 24 -6 -1 -6 -3 0 21
word del tribunal	2 0 0 0 0 0 -1 0 0 -10
word del tuo	0 0 0 0 0 0 0 0 0 5
word delai	-3 0 0 0 8 0 -4 6 -6 3
word delai de	0 0 0 0 9 0 -6 4 -6 -4
word delay	0 0 3 -1 0 -3 -1 4 -2 0
word delegation	1 0 0 0 0 0 0 0 0 24
word delet	-3 -4 -1 0 0 0 -2 9 1 11
word delet after	0 -4 0 0 2 0 0 5 -2 13
word delete	0 0 0 0 0 0 0 1 0 34
word delight	13 -10 -1 -2 -6 15 -10 -1 2 33
word delight that	0 -1 0 0 -1 2 -2 0 3 1
word delight to	14 -9 -1 -1 -3 9 -6 -1 -1 21
word deliver	-1 -5 -1 -1 -6 -1 -5 22 -2 -9
word deliver to	0 -1 0 0 -5 0 -1 10 -1 -9
word delivery	-2 -1 -1 0 -1 0 -2 5 2 2
word della	-3 -4 0 -1 0 0 14 -4 -1 4
word della nostra	0 0 0 0 0 0 0 0 0 8
word della pazienza	0 0 0 0 0 0 1 0 0 -9
word della prossima	0 0 0 0 -1 0 4 0 -1 -7
word della selezione	1 -1 0 1 -1 1 -1 0 0 -4
word della sua	0 0 0 0 1 2 -2 0 0 -6
word della tua	0 1 0 0 0 0 0 0 1 18
word delle	7 0 -7 0 3 0 -2 0 0 10
word delle #	0 0 0 0 0 0 0 0 0 10
word dello	0 0 0 0 1 0 1 0 0 -6
word dem	3 8 -4 -3 1 3 -9 -2 2 -39
word dem timemention	-5 2 -1 -2 0 5 -1 0 4 -8
word demand	-1 6 0 -1 4 0 -7 5 -5 -5
word demande	-1 3 0 0 0 -1 -4 0 3 33
word demande de	0 0 0 0 3 0 -2 0 0 9
word demi	0 6 0 0 0 0 -5 0 0 -3
word demi heure	0 6 0 0 0 0 -5 0 0 -3
word demir	1 0 0 0 0 0 0 0 0 6
word demo	5 -2 -1 0 0 -1 2 0 -2 42
word demo ?	0 0 0 0 0 0 0 0 0 11
word demo timemention	0 0 0 0 0 0 0 0 0 24
word demonstration	0 0 0 0 1 0 0 0 0 3
word demorar	0 0 0 0 0 0 1 0 0 4
word demorar mais	0 0 0 0 0 0 1 0 0 4
word den	-11 -5 10 -9 -11 14 4 -11 19 81
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 4
word den auftrag	0 0 0 0 0 0 0 0 0 24
word den ausbildungsplatz	0 0 0 0 0 0 0 0 0 -16
word den eingang	-1 0 0 0 -1 0 -3 0 6 4
word den fachlichen	0 0 0 0 0 0 0 0 0 8
word den kleingarten	0 0 0 0 0 0 0 0 0 23
word den krippenplatz	0 0 0 0 0 0 0 0 0 14
word den link	5 15 -3 0 -2 -1 -10 -3 -1 1
word den nachsten	-9 6 -1 -1 -4 -1 5 -5 9 -15
word den nachwuchsprei	0 0 0 0 0 0 0 0 0 23
word den ratenkredit	0 0 0 0 0 0 0 0 0 21
word den studienplatz	0 0 0 0 0 0 0 0 0 5
word den termin	4 -2 0 1 -1 0 -1 0 -1 -9
word den timemention	-6 -1 15 -5 0 0 -1 0 0 -15
word den vortrag	0 0 0 0 0 0 0 0 0 9
word deni	0 0 0 0 0 0 0 0 0 6
word denise	11 -2 -6 0 0 0 -1 0 0 3
word denken	0 0 0 0 0 0 0 0 0 16
word dental	2 -3 -1 -1 -3 0 8 -1 -1 -38
word dentista	0 0 0 0 0 0 0 0 0 -15
word denver	0 1 -1 0 0 0 -1 0 2 -6
word depart	0 0 0 0 0 0 0 0 0 12
word departamento	0 0 0 0 -2 0 1 0 2 -8
word department	-9 -4 6 4 -6 2 -11 -2 19 -10
word department and	2 -1 0 0 0 0 -1 0 1 -8
word department of	-1 -1 0 0 -5 0 -4 0 11 -10
word departure	0 0 0 0 0 0 0 0 0 6
word depend	0 -1 0 1 1 5 -4 0 -1 -4
word depend on	0 0 0 0 0 5 -4 0 0 -2
word deplacer	-1 0 -1 4 0 0 -1 0 0 7
word depoi	-4 0 -8 -1 8 -2 10 -1 -2 -37
word depoi a	-1 4 -8 -1 0 0 6 0 0 -4
word depoi do	-1 -1 -1 0 5 -1 -2 0 0 6
word deposit	0 0 0 0 0 -14 15 0 0 -1
word depot	-6 -1 -5 0 0 5 -2 0 10 1
word depui	0 3 0 0 -1 0 -1 1 0 -1
word deputy	0 0 -1 0 -2 4 1 0 -1 21
word der	10 -18 20 -14 -32 24 38 -8 -21 -16
word der betriebsrat	-1 0 0 0 0 0 2 0 0 -7
word der engeren	3 -1 0 0 0 0 0 0 0 -12
word der filiale	0 0 0 0 0 0 0 0 0 3
word der gartenstrase	0 0 0 0 0 0 0 0 0 7
word der kommission	2 0 0 0 0 0 0 0 0 -19
word der nachsten	0 0 0 0 1 0 1 0 0 -4
word der stelle	0 4 -2 -1 -5 -2 8 0 -1 -9
word der tagung	0 0 0 0 0 0 0 0 0 9
word der timemention	1 1 1 -1 -1 -1 -2 -1 1 -19
word der vorstand	1 0 -1 0 0 1 0 0 0 -3
word der woche	-1 3 0 0 0 -1 0 -1 0 8
word derde	8 -1 -1 -1 0 -3 -1 -1 0 -5
word dernier	0 -6 0 0 0 -2 8 0 0 -5
word derniere	0 0 0 0 0 0 2 -1 0 9
word des	2 -12 13 -1 13 -3 -4 3 -11 5
word des eaux	-1 0 5 -3 0 0 -1 0 0 -5
word des jeun	0 0 0 0 0 0 0 0 0 9
word des que	-1 -1 0 0 -2 0 15 -10 -1 -3
word descartado	0 0 0 0 2 0 -1 0 -1 -10
word describ	0 0 0 0 0 0 0 0 1 -16
word description	-1 -3 0 0 -5 -3 14 -1 -1 -2
word desculpa	-5 -1 2 11 -4 -1 -1 -1 0 -29
word desde	-1 4 -1 3 -2 1 -3 -1 1 -1
word desde el	0 0 0 0 0 1 0 0 0 -6
word desde la	0 0 -1 3 -1 0 0 0 0 0
word deseamo	0 0 0 0 3 0 -1 0 0 -2
word desejamo	-1 -1 0 -1 5 0 -2 0 0 16
word desejamo lhe	-1 0 0 -1 5 0 -2 0 0 3
word deshalb	-11 -3 3 1 13 -1 -1 -1 -1 -1
word design	-3 0 -4 -1 6 -2 5 -1 -1 -16
word designer	6 13 -5 -2 4 -4 -12 -1 1 -58
word designer role	0 -2 0 0 0 0 2 0 -1 -4
word desinscrire	0 0 0 0 0 0 0 0 0 3
word desistencia	1 0 0 0 0 0 -1 0 0 7
word desk	2 3 -9 -2 -6 1 -11 -11 34 -10
word desole	-1 -1 3 0 0 0 -1 0 0 -2
word desolee	-4 -1 0 4 3 0 -1 -1 0 -7
word despacho	0 0 0 1 0 0 0 0 0 9
word despu	-1 0 -3 0 9 -1 -4 -1 0 12
word despu de	-1 0 -3 0 9 -1 -4 -1 0 7
word desta	0 0 0 0 3 0 -1 0 -1 -15
word desta vez	0 0 0 0 3 0 -1 0 0 -13
word detail	-13 -7 5 -3 -12 -11 28 -5 19 -49
word detail :	0 4 1 0 0 0 -4 0 0 -5
word detail and	-5 -1 -1 0 -11 -5 13 -1 11 7
word detail are	-1 0 1 0 -3 4 -1 0 0 0
word detail below	-2 0 3 0 -2 0 4 0 -2 -3
word detail for	1 -1 -1 0 5 0 -3 0 0 -15
word detail in	0 0 0 0 1 0 0 0 0 11
word detail of	0 -2 1 0 -1 0 3 0 -1 -8
word detto	-7 -1 6 -4 0 0 7 -1 0 -8
word deu	0 0 0 0 0 0 0 0 0 7
word deux	-3 0 -2 -1 -2 0 12 -1 -3 5
word deuxieme	-1 3 -1 0 0 0 0 0 0 1
word dev	14 -7 -4 0 0 6 -9 0 0 -28
word devant	1 0 1 0 0 0 -1 0 0 4
word devant le	1 0 0 0 0 0 0 0 0 5
word deve	0 0 0 0 0 23 -22 0 0 4
word developer	2 0 -1 -1 -1 -7 -2 -2 13 -8
word developer e	2 -1 0 0 0 -1 -1 0 1 -4
word development	0 1 0 0 0 0 -1 0 0 4
word devenir	0 0 0 0 0 0 0 0 0 3
word devi	0 0 0 0 0 0 0 0 0 24
word devo	-2 -1 0 6 -1 -1 -2 -1 0 -16
word devoir	-2 0 -1 4 0 0 0 0 0 -2
word devon	-1 0 2 1 -1 0 0 0 0 11
word devon malheureusement	-1 0 1 1 -1 0 0 0 0 7
word devop	-4 3 -1 0 -1 0 15 -10 -1 -4
word dez	-2 3 0 0 0 0 1 0 0 5
word dez minuto	-2 3 0 0 0 0 0 0 0 12
word deze	-3 11 -1 -1 -8 -2 0 -1 5 -3
word deze week	-1 16 0 0 -1 -1 -12 0 -1 10
word dezelfde	-1 0 6 -2 0 -1 -2 0 0 10
word dhr	4 -3 1 0 0 0 -1 0 0 -3
word di	-10 18 -9 9 39 -9 -31 -9 2 -16
word di #	0 0 0 0 0 1 0 0 0 5
word di addetta	0 0 0 0 0 0 1 0 0 -6
word di agente	0 0 0 0 2 0 -1 0 0 -13
word di assunzione	0 0 0 0 0 3 -1 0 0 -2
word di aver	-1 0 0 0 0 0 -2 0 4 1
word di birba	0 0 0 0 0 0 0 0 0 13
word di comunicarle	0 0 0 0 0 1 0 0 0 21
word di consulente	0 0 0 0 0 0 0 0 0 -5
word di contabile	0 0 0 0 2 0 -1 0 0 -3
word di impiegata	-3 0 3 0 0 0 0 0 0 -8
word di infermiera	0 0 0 0 0 0 0 0 0 -3
word di insegnante	0 0 0 0 0 0 0 0 0 -7
word di lavoro	1 -1 0 1 0 0 -1 0 1 -45
word di magazziniera	0 -1 0 0 2 0 0 0 0 -4
word di me	3 0 -1 0 0 0 -1 0 0 -2
word di partecipazione	0 -1 0 0 -1 0 -3 0 5 -18
word di redattrice	0 1 0 0 0 0 -1 0 0 -18
word di scambio	0 0 0 0 0 0 0 0 0 16
word di selezione	0 0 0 0 0 0 -1 2 0 8
word di servizio	-1 0 0 -1 -1 3 0 0 0 8
word di studio	0 -1 0 0 12 0 -11 0 0 -3
word di timemention	-8 10 4 12 2 -10 -7 -2 -1 -15
word di un	0 0 -1 0 1 1 -2 2 0 3
word dia	2 16 5 9 -11 -6 10 -17 -7 -90
word dia !	2 4 -1 0 -2 -1 -1 0 0 -18
word dia #	-4 -1 2 3 0 -1 4 -4 0 1
word dia de	0 7 2 -1 0 -1 -5 0 0 -5
word dia timemention	-2 -5 -3 10 0 0 4 0 -3 -24
word dial	17 -2 -5 -1 0 -1 -8 0 0 -16
word dial in	2 0 0 0 0 0 0 0 0 -14
word diallo	0 0 0 0 0 0 0 0 0 28
word diary	4 0 -2 10 -3 -4 -1 -2 -2 -21
word dias	-19 4 8 -3 -17 -1 41 -12 1 -41
word dias :	0 5 -1 1 -4 0 0 0 -1 10
word dias de	-1 -1 0 0 -1 5 -2 -1 0 -7
word dias habil	0 0 0 0 -1 0 2 0 0 -5
word dias para	-2 -1 0 0 -4 -3 10 -1 2 -22
word dias utei	-2 -4 0 0 -1 0 16 -5 -4 -5
word dica	0 1 0 0 0 0 -1 0 0 6
word dice	5 -7 2 0 0 0 0 0 0 7
word dich	6 6 -4 -2 1 0 -20 -4 17 6
word dich in	0 -1 0 0 4 0 -9 -2 8 -6
word dicho	4 0 0 0 0 0 -2 0 0 1
word dico	0 0 0 0 -4 0 6 0 0 -5
word did	-6 -14 -6 0 12 -2 15 -4 5 28
word did great	-2 -3 -1 0 -1 1 8 -1 -1 -9
word did it	0 -2 0 0 -4 -1 4 0 4 17
word did not	-1 -1 0 -1 15 -1 -8 -2 0 -4
word did we	0 0 0 0 0 0 0 0 0 3
word did you	-1 0 -2 3 4 0 0 0 -3 2
word didn't	1 -3 -1 -1 5 1 -1 0 -2 -17
word die	-5 -24 -14 1 5 23 12 3 0 39
word die aufnahme	0 0 0 0 0 0 0 0 0 7
word die auswahlkommission	0 0 0 0 1 0 0 0 0 -13
word die einladung	0 -1 0 0 -1 0 3 -1 0 -5
word die engere	7 -3 0 0 -3 0 -2 0 1 -11
word die entscheidung	0 0 0 0 0 0 3 0 0 14
word die fachabteilung	-1 -2 0 0 -4 0 11 0 -4 -6
word die fragen	0 0 0 0 0 0 0 0 0 14
word die geschaftsleitung	-9 -4 -2 -1 17 1 -2 -1 -1 -7
word die hundin	0 0 0 0 0 0 0 0 0 15
word die je	0 -2 0 0 1 0 -2 0 4 -5
word die kommission	0 0 0 0 1 0 0 0 0 -4
word die mitgliedschaft	0 0 0 0 0 0 0 0 0 8
word die musikschule	0 0 0 0 0 0 0 0 0 5
word die nachste	-2 6 -1 0 -1 -2 1 -1 -1 7
word die neue	0 0 0 0 0 0 0 0 0 15
word die position	-2 5 -1 4 -3 1 -5 0 0 -14
word die projektforderung	0 0 0 0 0 0 0 0 0 16
word die sie	0 0 0 0 0 -1 0 2 0 -4
word die stelle	4 -3 3 -1 -14 -2 1 -3 15 -55
word die tatigkeit	0 0 0 0 0 0 0 0 0 -16
word die van	0 0 0 0 5 0 -3 -1 0 -1
word die vorauswahl	-1 -1 0 0 -2 0 7 -1 -1 -13
word die werkstatt	8 -1 0 0 -1 0 -4 0 -1 -2
word die wohnung	0 0 0 0 0 0 0 0 0 28
word die zukunft	0 0 0 0 1 0 0 0 0 6
word dieci	0 4 0 0 -1 0 0 0 0 -18
word dieci minuti	0 4 0 0 -1 0 -2 0 0 6
word dienstag	3 0 0 0 0 0 -2 0 0 -6
word dies	2 -1 -1 0 -1 -2 0 2 0 -6
word dies ist	3 -1 -1 0 -1 -1 0 2 0 -5
word diese	-2 4 -1 -1 -13 -2 -12 5 22 -20
word diese woche	-1 8 0 0 -1 0 -4 0 -1 -3
word diesen	0 4 0 0 0 0 -2 -1 0 -6
word dietary	4 2 -1 0 0 -1 -3 -1 0 -11
word diez	-1 2 0 0 -4 -3 10 -1 -1 -9
word diez minuto	0 3 0 0 -1 0 0 0 0 3
word difference	0 0 0 0 2 0 0 0 -1 9
word different	0 0 0 0 2 0 -1 0 0 13
word difficult	0 0 0 0 1 0 0 0 0 4
word difficult decision	0 0 0 0 1 0 0 0 0 -5
word diga	-4 17 -11 0 -1 2 -2 0 0 2
word diga me	-1 12 -10 0 0 0 -1 0 0 -15
word diga nos	-1 0 0 0 0 2 -1 0 0 8
word digano	0 0 0 0 0 1 0 0 0 7
word digano ante	0 0 0 0 0 1 0 0 0 7
word digital	0 3 -1 -1 0 0 -1 0 0 -22
word digo	-1 -1 -1 -1 -2 -2 10 -1 -1 -9
word dime	-2 6 -1 -1 -1 -5 4 0 0 -20
word dimelo	-13 -1 -1 0 -1 -1 18 -1 -1 -3
word dinamica	1 0 2 0 0 0 0 -2 0 -15
word dinner	-1 1 0 -2 2 0 -1 0 0 24
word diplom	6 -1 0 0 0 -1 -4 0 0 13
word diploma	-2 -5 -1 0 -9 -2 31 -9 -3 -17
word diploma en	-3 -4 0 0 -9 -1 21 0 -3 -9
word diploma'	1 0 0 0 0 0 0 0 0 8
word diplome	1 -2 0 0 -2 -1 6 -1 -1 -27
word dir	-11 5 -3 -3 -5 29 -8 -2 -1 -48
word dir die	-5 -4 0 -1 -7 21 -3 0 0 -14
word dir timemention	4 -2 -1 0 0 0 0 0 0 -1
word dire	3 8 -4 -1 -5 -2 4 -1 -1 -7
word direcao	0 0 0 0 0 0 0 0 0 8
word direccion	0 -1 -1 3 -1 0 1 -1 0 -4
word direct	3 1 -1 -1 -1 -15 7 7 1 -25
word direct client	0 0 0 0 0 0 0 0 0 11
word direct to	1 0 0 0 -1 0 0 0 1 -8
word directeur	-2 2 13 -2 -4 -1 3 -1 -8 10
word directie	-1 0 -1 3 0 0 0 0 0 -2
word direction	-1 -1 -2 3 8 0 -4 -1 -2 -24
word director	13 1 -3 7 7 -16 -17 -2 10 -28
word director is	0 0 0 0 -1 0 2 0 0 -4
word director of	1 3 -1 0 0 -1 -2 0 0 8
word director search	0 0 0 0 3 -2 0 0 0 23
word directora	0 0 0 0 0 0 1 0 0 16
word directrice	-1 4 -1 0 -2 0 1 0 -1 8
word direkt	2 0 0 0 -1 0 4 -2 -2 5
word diretor	0 0 2 -1 -5 -1 6 -1 -1 -21
word diretora	0 0 0 0 0 1 0 0 0 8
word diretora de	0 0 0 0 0 0 0 0 0 6
word diretoria	-1 0 1 0 -2 0 4 0 0 -1
word direttore	0 1 0 0 -1 0 2 -1 0 -16
word direttore e	-1 -1 1 0 -1 0 3 -1 0 -5
word direzione	1 -1 -1 0 -1 1 2 0 -1 -3
word dirige	0 0 0 0 0 0 0 0 0 12
word dis	3 -1 0 0 3 0 -4 0 0 5
word dis moi	0 0 0 0 3 0 -3 0 0 0
word disability	2 -4 0 0 0 0 2 0 1 -1
word disculpa	-1 -2 5 0 0 0 -1 0 0 -3
word disculpe	-1 0 4 2 -2 0 -1 0 0 2
word disculpe las	-1 0 4 0 -1 0 -1 0 0 2
word discus	0 7 0 0 -4 -1 0 0 -1 23
word discus the	0 7 0 0 -3 -1 -2 0 0 0
word discuss	0 1 -1 -1 0 5 -3 -1 -1 -15
word discussion	4 17 -2 -1 2 -2 -17 -1 -1 -14
word discute	2 0 -1 0 0 0 0 0 0 -16
word disdire	0 0 0 3 0 0 -1 0 0 0
word dispatch	0 0 0 0 0 0 1 0 0 -3
word dispatcher	6 -1 -1 -2 0 0 -1 0 0 -33
word dispiace	0 0 -1 3 0 -1 -1 0 0 -1
word dispo	0 2 -1 0 0 0 -1 0 0 -25
word disponibile	-1 -4 0 0 -1 -1 7 0 0 6
word disponibile timemention	0 1 0 0 0 0 0 0 0 11
word disponibilidad	-7 -2 -3 0 -1 -1 9 5 0 -19
word disponibilidade	-5 -12 -1 -1 2 0 12 5 -1 -12
word disponibilidade para	0 -10 0 0 0 0 12 0 0 -6
word disponibilita	-7 7 -1 0 -1 0 -3 6 0 2
word disponible	-1 3 0 0 0 1 -1 0 0 13
word disponivel	0 1 0 0 0 0 0 0 0 19
word disposition	2 0 0 0 2 -1 1 -2 -1 17
word disqualify	0 0 0 0 0 0 0 0 1 31
word distance	0 0 0 0 1 0 0 0 -1 4
word distribution	-4 3 0 0 0 0 9 0 -6 -2
word district	2 -2 0 0 4 1 -1 -2 -1 -29
word dit	1 -6 2 0 2 1 3 -1 -1 -20
word dit moment	-1 -1 0 0 -1 -1 5 0 -1 -10
word dite	-1 3 -1 0 0 0 -1 0 0 -2
word ditta	0 0 0 0 0 0 0 1 0 11
word division	4 -1 0 -1 -4 0 4 -1 -1 -12
word dix	0 2 0 0 -1 0 -4 4 -1 24
word dix jour	0 0 0 0 0 0 -2 4 -1 2
word dix minut	0 2 0 0 -1 0 -1 0 0 19
word dizer	2 -11 -3 1 0 0 12 0 0 -3
word dni	0 0 0 0 0 2 -1 0 0 6
word do	-14 6 3 12 36 0 -38 -31 26 12
word do #	2 9 -3 -1 -2 0 -4 -1 -1 -18
word do ?	0 5 0 0 0 0 -4 0 0 8
word do a	6 11 -2 -1 -2 -4 -6 -1 -1 -4
word do and	0 0 0 0 0 -1 3 -1 -1 -2
word do anyth	-5 -5 -1 9 -5 -1 5 -3 6 1
word do dia	0 -2 -1 5 -1 -1 2 0 -1 -2
word do hope	-2 -1 0 0 1 5 0 -1 -1 -1
word do i	0 0 0 0 0 0 0 0 0 23
word do it	-5 13 -1 -3 12 1 -16 -1 1 -6
word do juri	5 -1 0 -7 3 0 3 -1 -1 -3
word do mes	0 0 0 0 0 0 2 0 0 -4
word do not	-7 0 -1 6 11 -1 -7 1 -2 25
word do novo	0 0 0 0 0 0 0 0 0 20
word do procedimento	8 -2 0 -7 4 0 -1 0 -1 -5
word do processo	0 1 0 0 5 -1 -2 0 -1 9
word do seu	-6 8 -1 0 -2 -1 -4 -3 10 -4
word do so	0 0 0 0 -1 0 0 1 0 11
word do the	-1 -9 11 -1 8 -7 1 -2 1 -56
word do this	-5 2 3 13 -15 7 -3 0 0 -14
word do timemention	8 16 0 -10 -2 -1 -9 -1 -1 -4
word do with	-1 -1 -2 0 -1 -1 7 0 0 -13
word do you	-13 -30 10 -2 -5 18 17 -4 9 -5
word dobbiamo	-2 -1 3 11 4 -9 -6 -1 -1 7
word dobbiamo purtroppo	-1 0 1 0 0 0 0 0 0 16
word doc	0 -1 0 0 6 0 -4 0 0 -1
word docente	3 -1 -1 0 0 -1 -1 -2 2 -42
word docenti	0 0 0 0 0 0 0 0 0 9
word doch	2 -1 0 0 -1 -2 4 -1 -2 -31
word doch am	2 -1 0 0 0 0 0 0 0 -9
word doch timemention	1 0 0 -1 0 -1 2 0 -1 -11
word dochter	0 0 0 0 0 0 0 0 0 3
word dock	11 -2 -6 0 0 0 -2 0 0 -7
word doctor	0 0 0 0 0 0 0 0 0 23
word doctora	0 0 0 0 0 0 0 0 0 12
word doctoral	0 -1 0 0 7 0 -1 0 -4 20
word doctoral train	0 0 0 0 0 0 0 0 0 18
word document	-3 -8 -1 -2 8 0 15 -1 -8 -34
word document for	-2 0 0 0 -1 -12 16 0 0 -18
word document list	0 0 0 0 0 0 0 0 0 6
word document to	0 0 0 0 0 2 0 0 0 -10
word documentacao	-1 -1 0 0 2 1 -2 2 0 -20
word documentacion	-2 -1 -1 0 -2 5 -1 1 2 0
word documentazione	-2 -2 -1 0 -1 -1 0 2 5 -16
word documenti	1 -1 0 0 -1 -1 2 0 0 -24
word documento	-1 -2 -1 -1 -2 2 11 -5 -1 -31
word documento de	1 0 0 0 0 0 0 0 0 -10
word doe	0 1 0 0 0 0 0 0 0 17
word doen	-7 0 14 -2 -1 -1 -2 0 0 12
word doente	-1 0 2 0 0 0 0 0 0 -6
word does	-10 26 -16 -1 -8 8 1 -2 4 -47
word does not	5 -1 -1 0 -5 0 5 -1 -1 7
word does that	-1 -7 -1 0 -1 9 0 0 0 -15
word does the	0 0 0 0 0 0 0 0 0 -7
word does timemention	-17 31 -12 0 0 0 -1 0 0 -14
word does your	0 6 0 0 0 0 -3 0 -1 -15
word doesn't	5 -3 0 -1 14 -2 -8 -1 -5 38
word doesn't suit	4 -1 0 0 -1 0 -1 0 -1 5
word doesn't work	1 0 0 0 0 0 -1 0 0 16
word doet	0 0 0 0 0 0 0 0 0 5
word dog	0 -3 -1 0 4 9 -6 0 -3 -19
word doing	-3 5 6 -5 8 -3 -4 -2 -3 26
word doing the	-1 0 0 -2 2 -2 6 -1 -2 -6
word doing well	-2 4 3 0 1 -1 -5 0 0 7
word dois	-1 -9 0 0 -1 -1 11 2 -2 14
word dois dias	-1 -8 0 -1 0 0 10 2 -2 -2
word doit	0 0 0 0 -1 0 2 0 0 6
word doit etre	0 0 0 0 0 0 0 0 0 6
word domanda	-1 -4 -1 -1 10 -1 -8 -2 7 8
word domanda di	0 -1 0 0 -1 0 -3 0 5 8
word domanda per	0 0 0 0 0 0 -1 0 1 35
word domanda ricevuta	0 0 0 0 0 0 -1 0 1 16
word domande	-6 2 -1 -1 7 -2 5 -2 -2 39
word domande per	0 2 0 0 7 -1 -4 -1 -2 4
word don	0 0 0 2 -1 -6 6 0 0 6
word don't	0 -14 -21 13 -5 -5 32 1 -3 -24
word don't forget	13 0 -11 0 0 0 0 0 0 1
word don't have	-1 -1 -1 1 -9 0 5 5 0 -13
word don't hear	-1 0 1 0 0 0 -1 0 1 -10
word don't know	0 0 0 1 1 0 0 0 0 5
word don't mind	0 0 0 0 -1 0 3 0 -2 2
word don't need	-11 -1 -2 0 -2 0 18 -1 -2 8
word don't reply	0 -1 0 0 0 0 -3 2 3 -13
word don't want	-3 -6 0 -2 3 6 2 0 0 1
word don't worry	1 -2 0 -2 -2 -1 11 -3 -1 -5
word dona	0 6 -3 0 -1 0 -1 0 0 16
word donc	-11 -4 3 25 -5 -3 -2 -1 -1 -44
word donc pas	-2 -1 -10 19 -3 -1 -1 -1 0 -11
word donc timemention	5 -1 0 -1 -1 0 -1 0 0 -11
word donde	1 0 0 0 0 0 0 0 0 3
word donderdag	0 0 0 0 0 0 0 0 0 -4
word done	7 11 -6 -7 8 -5 4 -3 -10 -56
word donne	0 0 0 0 1 0 1 0 0 27
word donner	-1 0 -1 0 3 2 0 0 -2 21
word donner une	0 -1 0 0 3 0 -1 0 -1 14
word donner votre	0 0 0 0 0 3 -2 0 0 6
word dont	-1 -9 9 9 -2 -1 0 -1 -3 -28
word door	41 -14 -14 3 -4 -7 -3 -8 5 -104
word door de	-1 -1 -1 3 -1 0 2 0 0 -6
word door naar	-1 -1 0 -3 5 0 2 0 0 -5
word door ziekte	0 0 1 0 0 0 0 0 0 -8
word doorgaan	-1 0 1 1 -1 0 0 0 0 -5
word doorgestuurd	-1 -2 0 0 -3 0 -9 1 14 -1
word dopo	0 0 -5 -1 2 -2 8 -1 -1 3
word dopo attenta	0 0 0 0 0 0 0 0 0 14
word dopo il	0 0 -5 -1 -1 -2 8 -1 0 -11
word dos	-4 0 -1 -1 0 1 6 -1 0 71
word dos minuto	0 0 0 0 0 0 0 0 0 5
word dos referencia	-1 -1 0 0 0 0 3 0 0 -4
word dos semana	0 0 0 0 0 0 0 0 2 28
word dossier	-9 6 -2 -1 10 -1 12 -1 -15 -8
word dossier a	1 0 0 0 0 0 2 0 -2 6
word dossier de	0 -1 0 0 5 0 0 0 -4 14
word dossier est	0 2 0 0 1 0 3 0 -5 -14
word dossier pour	-4 4 0 0 2 0 -1 0 0 30
word dott	11 -10 -1 0 6 0 -4 -1 -1 -26
word dottoressa	2 0 0 0 2 0 -3 0 0 17
word dou	-1 -1 0 0 -1 0 4 0 -1 -5
word dou um	0 0 0 0 0 0 2 0 0 -5
word double	-8 -2 10 0 0 0 0 0 0 6
word double book	-8 -2 10 0 0 0 0 0 0 2
word doutora	0 0 0 0 0 0 0 0 0 19
word down	23 25 15 -3 0 -10 -57 -3 11 10
word down and	0 8 0 0 1 -3 -5 0 0 -5
word down for	3 -2 1 0 -1 0 5 0 -6 12
word down on	7 -1 0 0 -4 0 -7 0 5 -7
word down to	2 -1 -1 0 3 -1 -7 0 6 5
word down with	11 2 18 -3 2 -2 -27 -1 1 -40
word download	0 0 0 0 0 0 0 0 0 32
word download our	0 0 0 0 0 0 0 0 0 14
word doy	0 -1 2 0 -3 -1 4 0 0 -2
word doyle	1 0 0 0 0 0 0 0 0 -5
word dr	14 -22 13 -5 2 -17 13 -4 5 30
word dra	1 -1 0 -1 3 0 -2 0 0 11
word draaien	21 -8 -1 0 -1 -2 -7 0 0 -15
word draaien ?	21 -8 -1 0 -1 -2 -7 0 0 -15
word draft	0 0 0 0 0 0 0 0 0 36
word drama	0 -1 0 0 -1 0 4 0 -1 -7
word draw	-1 -2 0 0 9 2 -11 -1 3 -21
word drawn	0 0 0 0 0 2 -1 0 0 18
word dream	0 0 0 0 1 0 0 0 -1 6
word drei	-1 22 -1 0 -4 -1 -11 0 -3 40
word dres	3 0 -1 0 0 0 -1 0 0 -7
word drie	2 14 -1 -1 -1 -1 -11 -2 0 15
word drie kwartier	3 0 -1 0 0 0 -1 0 0 -10
word dringenden	0 0 0 0 0 0 -1 3 0 -2
word dringenden fallen	0 0 0 0 0 0 -1 3 0 -2
word drink	-1 -6 -1 0 1 7 -1 0 0 5
word driv	0 3 -1 0 0 -6 3 0 0 16
word driv licence	0 -1 0 0 1 0 1 0 0 9
word drive	0 4 0 0 -1 -2 2 0 -3 29
word driver	-7 7 -2 1 5 -12 4 -3 7 10
word driver'	-1 1 2 0 0 0 0 -1 0 -4
word droit	0 0 0 0 0 0 0 0 0 6
word drop	-2 10 0 1 -1 -3 -5 -1 1 8
word dropp	-2 -2 5 0 0 0 0 0 0 -3
word druck	0 0 0 0 0 0 0 0 0 4
word druck mir	0 0 0 0 0 0 0 0 0 8
word drug	-1 0 0 0 0 -12 15 0 0 15
word drug screen	-1 0 0 0 0 -13 15 0 0 12
word ds	0 0 0 0 0 0 0 0 0 7
word ds #	0 0 0 0 0 0 0 0 0 7
word du	10 -5 -20 -1 -11 16 42 -2 -30 -53
word du #	8 0 -8 0 0 -1 0 1 0 12
word du am	-3 4 -1 0 0 1 -1 0 0 4
word du bist	1 0 0 0 0 0 0 0 0 -3
word du conseil	2 0 0 -1 1 -1 -1 0 0 -5
word du den	0 0 0 0 0 0 0 0 0 9
word du dich	0 0 0 0 0 0 0 0 1 3
word du hast	-4 1 0 -2 0 8 -1 0 0 3
word du im	0 0 0 0 0 0 0 0 0 4
word du jury	-1 0 0 0 0 1 0 0 0 7
word du kannst	-1 0 -1 -1 0 5 -1 0 0 -11
word du marche	0 0 0 0 0 0 0 0 0 3
word du mir	5 7 -1 -1 -1 -1 -7 0 -2 8
word du mois	-1 3 0 0 -3 0 3 0 -1 -17
word du nouveau	-1 -2 -1 0 -1 -1 9 -1 -2 1
word du poste	5 -2 -1 -1 -2 -1 2 0 -1 -14
word du timemention	-8 -3 -2 2 -2 12 -2 3 -1 9
word duas	0 3 0 0 -1 0 -1 0 1 31
word duas semana	0 0 0 0 0 0 0 0 1 27
word dublin	0 11 0 -4 0 -4 -2 0 0 -5
word due	-12 2 0 5 -3 -4 9 -1 3 112
word due :	0 0 0 0 0 0 0 0 0 11
word due chiacchiere	0 3 0 0 0 0 -1 0 0 -4
word due course	-1 -1 0 0 -1 0 4 0 0 20
word due on	0 0 0 0 0 0 0 0 1 3
word due parole	0 2 0 0 0 0 -2 0 0 -4
word due settimane	1 0 0 0 0 0 -1 0 1 13
word due timemention	7 0 -6 0 0 0 -1 0 0 15
word due to	-9 -1 8 7 0 -2 -5 2 1 -26
word dura	2 10 0 0 -2 -1 -8 0 -1 12
word dura #	0 0 0 0 0 0 0 0 0 12
word durante	0 2 -2 0 -1 0 -1 3 0 2
word duration	4 -1 0 -1 0 0 -1 -1 0 8
word duration :	4 -1 0 0 0 0 -1 -1 0 8
word durch	1 -2 0 0 -3 2 7 0 -4 0
word dure	0 0 0 0 0 0 0 0 0 8
word duree	-3 2 -1 -1 0 1 3 0 0 -23
word duree :	-2 3 0 0 0 0 0 0 0 -13
word durera	0 0 0 0 0 0 0 0 0 6
word durfen	0 -5 0 0 1 -2 10 -1 -2 12
word durfen wir	0 -4 0 0 6 -1 2 0 0 16
word during	-1 0 0 -1 1 -1 4 1 -2 -3
word dus	-2 -1 1 12 -5 -3 -2 -1 0 -28
word dus niet	-1 0 -1 12 -7 -2 -1 0 0 -18
word duty	-1 1 0 0 0 3 -1 0 -1 -12
word duty on	0 -2 0 0 0 4 0 0 -1 -3
word duurt	5 -1 -1 0 0 0 0 0 0 15
word duvida	-1 -12 0 0 -1 -1 17 0 0 -14
word e	-22 -23 -51 -15 30 10 87 7 -23 39
word e #	-1 0 0 0 -1 5 0 -1 -1 17
word e a	-3 -1 5 -2 -3 -1 -1 -1 7 -1
word e al	0 0 6 -4 -1 0 0 0 0 -4
word e alle	0 0 0 0 0 0 0 0 0 8
word e ammessa	0 -1 0 -1 6 0 -3 -1 0 -4
word e ancora	-3 -1 -14 0 0 0 17 1 0 -4
word e arrivata	0 0 0 0 -2 0 0 0 3 6
word e as	0 0 0 0 0 0 0 0 0 4
word e con	0 0 -5 0 0 -1 8 -1 0 -14
word e confermato	0 0 0 0 0 0 0 0 0 3
word e convocata	1 0 0 0 0 0 0 0 0 11
word e di	0 0 0 0 0 0 1 0 0 8
word e due	0 0 0 0 0 0 1 0 0 10
word e entrevista	0 0 0 0 0 0 0 0 0 -5
word e etage	6 0 -2 0 0 -1 -1 0 0 -7
word e gia	0 -1 0 0 2 0 0 0 0 -4
word e il	0 -1 0 0 0 -1 3 0 0 26
word e in	0 -1 0 0 -2 0 18 -5 -9 26
word e la	-1 -3 0 0 4 -1 1 0 1 -6
word e le	0 4 0 0 -1 0 -3 0 1 6
word e mail	-3 1 -1 -1 -3 -2 -4 16 -3 50
word e mi	0 0 0 0 0 0 0 0 0 5
word e na	-1 -4 0 -1 0 0 6 0 0 9
word e nao	-12 -2 -1 4 2 -1 14 -4 -1 -15
word e no	0 0 0 0 0 0 1 0 0 5
word e non	-4 -3 -12 -1 13 -1 11 -1 -1 -10
word e o	1 -1 -2 0 7 -1 -2 -1 0 -19
word e per	0 0 0 1 0 0 0 0 0 -4
word e piaciuto	-1 4 -1 0 3 0 -5 0 0 -30
word e preciso	0 9 -6 0 -1 -1 -1 0 0 -7
word e responder	0 0 0 0 0 0 0 0 1 24
word e se	-1 -2 0 0 -1 1 5 0 0 -10
word e so	-4 -2 -7 -2 -5 -1 15 1 4 1
word e stata	-3 -4 -2 3 0 10 3 1 -8 3
word e stato	-11 -9 -1 2 -4 -1 26 8 -10 15
word e ti	1 -1 5 -4 -1 -1 2 -1 0 -18
word e timemention	2 -3 -23 -3 -2 -4 35 -1 -1 4
word e uma	-1 2 0 0 0 0 -1 1 0 4
word e voce	0 9 -4 0 -6 -5 6 0 0 -7
word e vorremmo	0 1 0 0 0 0 0 0 0 -3
word ea	0 3 0 0 0 0 -2 0 0 -1
word each	-6 21 -5 -1 -31 4 -18 -2 39 1
word each application	0 0 0 0 -7 0 -2 0 11 -6
word each candidate	0 0 0 0 0 0 0 0 0 -16
word each month	0 0 0 0 2 0 1 0 -2 5
word each of	0 0 0 0 -13 0 -1 0 15 16
word each other	0 1 -1 0 -1 1 -1 0 1 -15
word each step	0 0 0 0 -4 0 -2 0 7 0
word earlier	2 -5 10 0 2 -5 -4 0 0 -6
word earliest	0 -2 0 0 -2 0 6 0 -2 3
word early	-11 12 -4 11 -6 -8 10 -3 -2 -37
word early career	0 -1 0 0 -1 0 6 0 -2 -4
word early next	-1 0 0 0 -1 0 3 0 -1 -19
word earn	0 0 0 0 0 0 0 0 0 17
word earn #	0 0 0 0 0 0 0 0 0 14
word easier	-3 6 2 0 0 0 -3 0 0 -8
word easiest	-1 5 0 0 -1 0 -2 0 -1 -2
word easter	1 -1 0 0 2 -1 -2 3 -1 -4
word eastern	-7 -1 5 0 -1 -1 -1 7 -1 -34
word eastern time	-6 0 -1 2 0 0 0 7 0 -12
word easy	-1 -8 4 0 11 0 -3 -1 0 13
word eat	0 0 0 0 3 0 -2 0 0 4
word eaux	-1 0 5 -3 0 0 -1 0 0 2
word eben	-11 -1 18 -2 0 0 -4 0 0 6
word echange	-4 23 -1 -1 -12 -3 2 -2 -1 -28
word echange telephonique	4 1 0 -1 -1 0 -2 0 0 -13
word ecole	0 0 1 0 1 0 0 0 0 -8
word economica	0 0 0 0 0 2 -1 0 0 -3
word ed	0 0 0 0 0 0 -1 0 1 -4
word edit	-2 0 -2 0 -1 -3 8 -1 1 -35
word edit test	-2 0 -2 0 0 -3 8 0 0 -6
word edital	0 -1 0 0 8 -1 -5 0 -1 2
word edition	-1 -2 -1 1 1 -4 6 0 0 -3
word editor	5 -2 -3 -1 3 -3 4 -2 -1 -77
word editora	-3 6 -2 4 -1 -1 -2 -1 0 -18
word editorial	-1 -1 -1 3 -3 -1 3 -1 1 -8
word editorial assistant	0 0 0 0 -2 0 4 0 1 -7
word edt	2 0 -1 0 0 0 0 0 0 5
word educadora	1 0 -1 0 0 0 0 0 0 -33
word education	8 -3 -1 -1 1 0 -2 -4 1 -3
word educator	-5 8 -3 0 0 0 1 0 0 -7
word educatrice	1 0 0 0 0 0 0 0 0 -24
word een	31 20 2 -4 17 -9 -9 -22 -27 -23
word een ander	0 0 0 0 1 0 0 0 0 5
word een andere	-1 -1 1 1 3 0 -2 0 -1 13
word een baan	0 0 0 0 0 0 0 0 0 32
word een eerste	0 12 -1 0 2 0 -11 0 -1 -12
word een geldig	2 -1 0 0 0 0 -1 0 0 -8
word een gesprek	9 12 -2 -1 -1 -1 -5 -1 -9 -26
word een goed	-2 0 0 0 6 0 1 -5 0 -11
word een halfuurtje	0 19 0 0 -2 -1 -15 0 -1 -9
word een interview	0 0 0 0 0 0 0 0 0 15
word een keer	-3 8 -1 0 -1 -1 1 0 -3 -8
word een kopie	-2 -4 0 0 -8 -1 21 -5 -1 -10
word een korte	0 -1 0 0 -1 -1 1 -1 4 -4
word een moment	10 -6 -1 0 -1 0 -1 0 0 -6
word een nieuwe	0 0 1 0 0 0 0 0 0 7
word een paar	20 -7 -1 -1 0 -3 -6 -1 -1 -5
word een plek	1 -1 0 0 0 0 0 0 0 12
word een uur	1 -1 0 0 0 0 0 0 0 16
word een uurtje	1 1 0 0 0 0 -1 0 0 -6
word een week	2 2 -1 0 0 0 -1 0 0 -3
word eens	0 0 0 0 5 0 -2 -1 -1 -6
word eeo	0 0 0 0 2 0 0 0 -1 -3
word eerder	0 0 0 0 -2 0 3 0 0 -5
word eerst	0 -2 0 0 6 0 -1 0 -2 2
word eerste	-1 9 -2 -2 -1 4 -17 -1 11 -13
word eerste gesprek	1 1 0 0 0 0 0 0 0 -3
word eerste werkdag	3 -2 -1 -1 0 2 -1 0 0 -2
word effect	0 0 0 0 4 13 -14 0 -1 3
word effort	0 0 0 -1 5 0 -1 0 -3 -1
word eher	-1 1 0 0 3 0 -1 0 -1 -13
word eight	0 0 0 0 8 0 -4 0 -3 29
word eight week	0 0 0 0 0 0 -1 0 1 26
word ein	8 36 -10 -3 -9 3 -21 -3 -2 19
word ein erst	-4 14 -1 0 -1 0 -7 0 -1 -31
word ein gesprach	-1 2 0 0 -1 0 -1 0 1 22
word ein paar	0 6 0 0 0 0 -6 0 0 11
word eind	0 -1 0 0 -3 -1 12 -1 -5 -7
word eind volgende	-1 -1 0 0 -2 0 12 -1 -5 -8
word eine	-5 2 -5 -1 -2 -6 22 0 -6 -7
word eine andere	-1 -1 0 0 4 0 -1 0 -1 -4
word eine antwort	-1 0 0 0 0 0 2 0 0 -10
word eine halbe	1 7 0 0 0 0 -6 0 0 -2
word eine kleine	-1 3 -1 0 -1 -2 4 -1 -1 -13
word eine stunde	-3 4 0 0 0 0 0 0 0 6
word eine woche	0 1 0 0 0 0 1 0 0 20
word einem	-4 10 -1 -2 -3 -1 -4 2 2 -28
word einem gesprach	1 2 -1 -2 -1 0 -2 0 2 -10
word einem kurzen	-1 3 0 0 -1 0 0 0 0 -3
word einem vorstellungsgesprach	0 2 0 0 0 0 0 0 0 -16
word einen	-10 11 -3 -2 -5 7 8 -2 -3 34
word einen anderen	0 0 2 0 0 0 -1 0 0 22
word einen slot	-1 4 0 0 -1 -1 -1 0 0 -4
word einen termin	-4 -4 -1 0 -1 0 12 0 -1 -11
word einer	3 -4 1 3 -6 -1 -7 -2 13 -19
word einer entscheidung	0 0 0 0 -1 0 -8 0 10 -2
word einfach	12 0 -2 -1 -3 -2 -2 -2 -1 -30
word eingang	0 -1 -1 0 -1 -1 -4 0 7 -7
word eingang ihrer	0 0 0 0 -1 0 -1 0 3 7
word eingangsbestatigung	-1 0 0 0 -1 0 -1 4 -1 25
word eingegangen	-1 -1 -1 0 -2 -1 -3 5 3 13
word eingetragen	8 0 -3 0 0 0 -4 0 0 24
word einig	0 0 0 0 0 2 0 0 0 -9
word einkauf	1 0 0 0 0 0 0 0 0 13
word einladen	-2 5 -1 0 -1 0 -1 0 1 9
word einladung	17 -19 -3 -1 -2 -1 11 -1 -1 17
word einladung :	1 0 0 0 0 0 0 0 0 -6
word einladung zum	12 -7 -1 0 -1 0 -2 0 -1 8
word einmal	0 0 0 0 5 0 -3 0 0 13
word einschlieslich	0 0 0 0 0 0 -1 2 0 -8
word einschlieslich timemention	0 0 0 0 0 0 -1 2 0 -7
word einstellung	-1 -1 0 0 -1 3 0 0 0 1
word einverstanden	-1 -2 0 1 0 0 3 0 0 -6
word eis	0 0 0 0 -9 0 12 0 -1 -2
word either	7 1 -4 6 -12 0 -2 -1 5 -18
word either way	7 -2 -1 -1 -6 2 1 -1 1 -9
word ejecutivo	1 0 0 0 1 1 -2 0 0 -4
word ejercicio	-3 -2 0 0 1 -1 6 -1 0 -15
word el	-43 8 -3 -1 -6 13 30 10 -9 60
word el #	0 0 0 0 0 0 0 0 0 6
word el ano	0 0 0 0 0 0 0 0 0 7
word el aula	0 0 0 0 0 0 0 0 0 3
word el cliente	0 0 -1 0 4 0 -1 0 0 7
word el comedor	0 0 0 0 0 0 0 0 0 6
word el comite	0 0 0 0 -1 0 3 0 0 -6
word el congreso	0 0 0 0 0 0 0 0 0 9
word el conservatorio	0 0 0 0 0 0 0 0 0 11
word el contrato	0 0 0 0 1 1 -1 0 0 13
word el dia	0 0 1 0 0 0 -1 0 0 5
word el director	0 -1 0 0 0 0 3 -3 0 -21
word el dni	0 0 0 0 0 2 -1 0 0 6
word el enlace	0 4 0 0 -3 -1 2 -2 0 -12
word el equipo	1 1 -1 0 1 0 -1 0 0 -16
word el informe	0 0 0 0 0 0 0 0 0 5
word el ingreso	0 0 0 0 0 0 0 0 0 3
word el master	0 0 0 0 0 0 0 0 0 23
word el mismo	0 0 1 0 0 0 0 0 0 7
word el numero	-1 0 0 0 0 2 -3 2 1 -8
word el piso	0 0 0 0 0 0 0 0 0 7
word el plazo	0 0 0 0 0 1 0 0 0 10
word el premio	0 0 0 0 0 0 0 0 0 8
word el presidente	0 2 0 0 0 0 -1 0 0 -10
word el prestamo	0 0 0 0 0 0 0 0 0 10
word el presupuesto	0 -1 -1 3 -1 -1 1 0 0 3
word el proceso	-2 2 -3 0 0 -2 -8 -1 14 -3
word el puesto	-3 1 -4 0 -3 1 15 -5 -1 -63
word el resultado	0 0 0 0 -1 0 3 -1 0 -12
word el sector	0 -1 0 0 3 0 -1 0 0 -8
word el segundo	-1 0 0 0 3 0 -1 0 0 1
word el tiempo	0 0 0 0 1 0 0 0 0 9
word el timemention	-23 12 7 -4 -8 17 -8 15 -7 27
word el turno	-9 -5 -1 0 -1 -1 18 -1 -1 -3
word el tuyo	0 0 0 0 0 0 0 0 0 9
word el voluntariado	0 0 0 0 0 0 0 0 0 6
word ela	-3 5 0 0 0 0 -1 0 0 15
word elder	9 -5 0 0 0 -1 -2 0 0 -6
word ele	-3 -3 1 0 -5 0 14 -1 -2 15
word electrician	0 -2 0 0 -2 -4 7 0 2 5
word elegido	0 0 0 0 1 0 0 0 0 3
word elena	1 0 0 0 0 0 0 0 0 10
word eles	1 1 0 0 0 0 0 0 0 6
word eleven	0 0 0 0 0 0 0 0 1 12
word elf	1 1 0 -1 0 0 1 0 0 14
word elige	-1 5 0 0 -1 0 -1 -1 0 -3
word eligible	0 0 0 0 4 0 4 -1 -6 -8
word elk	0 0 0 0 -1 0 3 0 0 7
word elkaar	10 -10 -1 0 -3 -1 7 -1 -1 -13
word ella	0 1 0 0 1 0 -1 0 0 28
word elle	0 0 0 0 1 0 0 0 0 37
word elli	0 0 0 0 0 0 0 0 0 -7
word elm	4 -1 -1 0 0 0 -1 0 0 15
word else	-10 -10 0 -2 2 3 18 -5 3 -10
word else for	-1 0 -1 1 1 0 0 0 0 8
word else is	0 -1 0 0 -1 -1 4 0 0 -5
word else stay	-1 0 3 0 0 0 0 0 0 -4
word else timemention	0 0 0 0 0 0 0 0 0 9
word elsewhere	0 -2 0 1 14 -3 -9 0 0 38
word eltern	-3 -1 0 -2 -1 10 -1 0 0 2
word elternzeit	0 0 0 0 0 0 0 3 0 -3
word em	-7 -18 1 -10 -1 2 4 3 27 25
word em a	0 0 0 0 1 0 0 0 0 -6
word em analise	0 0 0 0 -5 0 -2 0 8 3
word em anexo	-1 0 0 0 0 4 -1 0 0 11
word em ate	-1 -4 0 0 -1 0 8 -2 -1 -4
word em breve	-1 -8 0 0 -6 1 -4 0 19 -4
word em casa	0 0 0 0 0 0 0 0 0 4
word em contacto	-1 0 3 0 -1 0 -8 -3 11 -14
word em contato	-1 -6 0 0 -7 0 2 0 14 -4
word em duas	0 0 0 0 0 0 0 0 1 25
word em estatistica	0 0 0 0 0 0 0 0 0 6
word em junho	-2 -4 -1 0 0 0 7 0 0 11
word em lyon	0 0 0 0 0 0 0 0 0 4
word em market	0 0 0 0 0 0 -1 -2 4 -25
word em nosso	0 0 0 0 0 0 0 0 0 4
word em timemention	0 -2 -1 -5 5 0 -2 6 0 -2
word em vez	-1 -1 4 0 0 0 -1 0 0 -16
word email	-9 -29 -6 -3 -17 -14 40 33 5 5
word email addres	0 -1 0 0 -4 0 5 -1 1 14
word email and	0 1 0 0 0 0 -7 1 5 -1
word email by	-1 2 0 0 0 0 0 0 0 -4
word email confirm	1 0 0 0 0 0 0 0 0 -7
word email from	-1 -2 0 0 -1 -1 7 -1 -2 11
word email has	0 0 0 0 -1 0 -4 7 -1 3
word email is	0 0 0 0 1 0 -3 5 -2 -5
word email with	-3 -10 0 0 0 0 13 0 0 6
word emergency	-1 -1 1 0 0 -5 5 0 0 -15
word emilio	0 -2 8 -2 -2 0 -1 0 0 -8
word empieza	3 -5 0 0 0 3 -1 0 0 -1
word empleo	-1 -1 0 -1 6 -1 0 0 -2 -15
word employ	0 0 0 0 0 0 0 0 0 9
word employee	-1 -1 2 0 6 -8 8 -1 -5 12
word employer	-6 -5 -2 10 0 -1 8 -2 -2 48
word employer :	-1 0 0 0 0 0 0 0 1 -6
word employer and	-1 0 0 3 0 0 -2 0 0 18
word employer are	0 0 0 0 0 0 0 0 0 17
word employer has	-1 -1 -1 5 2 0 -2 -1 0 -1
word employer on	-1 0 0 0 0 0 0 0 1 12
word employer will	0 0 0 0 0 0 0 0 1 6
word employer'	0 0 0 0 0 0 0 0 0 8
word employeur	0 0 0 0 0 0 0 0 0 13
word employment	-4 -4 -2 -2 7 -9 28 -2 -13 -26
word employment as	-1 0 0 0 0 2 0 0 0 -5
word employment check	-1 0 0 0 -1 -4 7 0 0 -11
word employment with	0 0 0 0 -1 2 0 -1 0 -5
word emprego	1 11 -8 0 2 0 -2 -3 -1 -27
word emprego no	0 0 0 0 3 0 0 -2 0 -22
word empresa	-7 1 -4 6 3 -2 16 -1 -13 38
word empresa esta	0 0 0 0 0 0 0 0 0 9
word empresa ha	-2 -1 -3 1 0 -1 10 0 -5 -7
word emprestimo pessoal	0 0 0 0 0 0 0 0 0 3
word empty	-1 -1 0 -2 1 -1 7 -1 -3 -7
word en	3 -5 -14 -17 3 1 36 -5 -2 11
word en #	-4 -4 -1 0 6 1 -1 6 -2 25
word en attente	0 0 0 0 -1 -1 3 0 0 9
word en bas	1 0 0 0 0 0 0 0 0 -5
word en ben	0 1 0 0 0 -1 1 0 0 -23
word en cas	2 0 0 0 0 0 -1 2 -1 11
word en contacto	-1 -9 0 0 -2 0 19 -1 -6 -3
word en creche	0 0 0 0 0 0 0 0 0 12
word en cuanto	0 -2 1 0 -1 0 6 -3 0 -9
word en dat	0 0 0 1 0 0 0 0 0 4
word en de	0 0 0 0 5 0 -4 0 0 0
word en dos	0 0 0 0 0 0 0 0 1 32
word en een	-2 -4 0 0 -9 0 19 0 -3 -5
word en el	-4 2 -2 -3 -4 2 1 -6 15 6
word en esta	0 0 0 0 4 0 -1 0 0 -3
word en je	1 -1 0 0 0 0 1 0 0 8
word en juin	-1 -1 0 0 -2 10 -5 0 0 -3
word en junio	-1 0 0 0 0 -5 7 0 0 19
word en kunnen	0 0 0 0 5 0 -3 -1 0 -6
word en la	4 1 -1 -1 0 -1 -5 -1 5 -18
word en laten	0 -1 1 0 0 0 0 0 0 -4
word en ligne	-10 11 -1 0 -3 -2 8 -2 0 -9
word en los	0 -1 0 0 0 0 1 0 0 5
word en lugar	-1 0 2 0 0 0 0 0 0 -10
word en lyon	0 0 0 0 0 0 0 0 0 7
word en master	0 0 0 0 0 0 0 0 0 14
word en mi	0 1 0 0 0 0 0 0 0 19
word en nemen	0 0 0 0 0 0 0 0 1 -4
word en nuestro	0 0 0 0 1 0 0 0 0 -16
word en qualite	-1 0 0 0 0 3 0 0 0 7
word en recepcion	6 -5 0 0 0 0 0 0 0 1
word en remercion	0 0 0 0 5 0 0 0 -5 -7
word en su	0 1 0 0 1 0 -1 0 0 37
word en timemention	0 0 0 0 0 0 2 0 0 6
word en tu	0 0 0 0 6 0 -2 0 -1 -3
word en un	6 -4 -1 0 -1 -1 -3 8 -5 -5
word en una	0 4 0 0 0 0 -1 -1 0 -2
word en uw	1 0 0 0 0 0 -1 0 0 24
word en video	-4 12 -1 0 0 0 -5 -1 -1 -10
word en visio	-2 4 0 0 -1 0 -1 0 0 -6
word encaja	-15 6 -1 -1 -5 0 18 -1 -1 -14
word encantaria	0 1 0 0 0 0 0 0 0 -4
word encargado	0 0 -2 0 10 -1 -4 0 0 9
word encerrada	-1 0 0 0 -6 -1 13 -4 0 -3
word enclos	0 0 0 0 4 2 -3 0 -1 -9
word encontra	-2 0 0 0 -3 4 2 0 -1 -7
word encontramo	0 0 0 0 0 0 0 0 0 3
word encore	-2 -2 0 -1 -2 -2 11 -2 -1 -13
word encore un	0 0 0 0 -1 0 2 0 0 -3
word encore une	0 0 0 0 0 0 3 -1 0 -2
word encourage	0 0 0 0 -7 0 -1 0 10 -12
word encourage you	0 0 0 0 -7 0 -1 0 10 -12
word end	8 -13 9 -4 -3 -10 2 -9 21 -66
word end of	-3 -3 -2 -1 -30 -3 19 -4 26 -12
word ende	9 -5 -1 -1 0 -1 1 -1 -1 -12
word ende der	8 0 0 0 0 0 -7 0 0 -6
word ende nachster	-3 -2 0 0 -1 0 8 -1 -1 -2
word ended	0 0 0 0 12 0 -11 0 0 0
word ends	0 -7 0 0 0 0 8 0 -1 -12
word energia	4 -4 -1 -1 0 -1 4 -1 0 -6
word energie	0 -1 -1 0 3 -1 -2 2 0 -10
word energy	-1 -4 0 1 5 0 2 -1 -1 -9
word enfant	-2 0 0 -1 -1 -1 5 0 0 -4
word enfermeira	0 0 0 0 0 0 0 0 0 3
word eng	1 6 0 0 -1 -1 -3 -1 0 -30
word engagement	-1 -1 0 0 0 3 -1 0 0 1
word engenheira	1 -1 0 0 3 0 -2 0 0 -2
word engenheira de	1 -1 0 0 3 0 -2 0 0 -2
word engenheiro	1 0 0 0 0 0 0 0 1 -15
word engere	7 -3 0 0 -3 0 -2 0 1 -11
word engere auswahl	0 -1 0 0 0 0 0 0 1 11
word engere wahl	7 -2 0 0 -3 0 -2 0 0 -22
word engeren	3 -1 0 0 0 0 0 0 0 -12
word engineer	9 -7 -4 -3 -10 4 3 6 1 10
word engineer :	-1 0 0 0 -1 4 -1 -1 0 7
word engineer at	1 0 0 0 0 0 0 0 0 8
word engineer role	0 2 0 0 0 0 0 0 0 -7
word engineer will	0 0 0 0 -3 0 10 -1 -5 2
word english	-4 1 0 0 0 -1 2 0 2 -10
word enhorabuena	0 0 0 0 0 3 -1 0 0 9
word enjoy	-5 1 -3 -3 -1 -3 19 -2 -3 -24
word enjoy it	-1 0 0 0 -3 0 6 -1 -1 -3
word enjoy meet	-1 3 0 -1 -1 0 0 0 0 -2
word enjoy our	-1 -4 0 0 0 -1 6 0 0 7
word enjoy read	0 3 0 0 0 0 -1 0 -1 -4
word enjoy the	-1 -1 -1 0 0 7 -2 0 0 -4
word enjoy your	-1 1 0 0 2 -8 7 0 0 -8
word enlace	0 15 0 -1 -5 -1 -5 -2 -1 -16
word enough	0 0 0 0 5 0 -5 0 1 13
word enquiri	0 0 0 0 -4 0 -1 3 2 -19
word enquiry	0 0 0 0 0 0 -11 7 6 -7
word enregistre	0 0 0 0 0 0 0 0 1 -9
word enregistree	-4 0 -4 0 -1 0 0 0 9 0
word enrollment	0 0 0 0 0 0 0 0 0 8
word enrollment center	0 0 0 0 0 0 0 0 0 7
word ensemble	0 0 0 0 0 0 0 0 0 4
word ensuite	0 -4 0 0 -1 -1 8 0 -1 -7
word entao	7 -1 -1 2 -4 -1 -1 -1 -1 -26
word entao timemention	-3 0 6 -1 0 0 0 0 0 3
word entender	0 0 0 0 0 0 0 0 0 10
word enter	0 2 0 0 -1 0 1 0 -1 8
word enter the	0 0 0 0 0 0 1 0 -1 -6
word entonc	-7 -1 19 -1 -4 -2 -1 -1 -1 -16
word entonc el	-15 0 16 0 0 0 0 0 0 0
word entonc para	0 0 0 0 0 0 0 0 0 -6
word entonc te	1 0 0 0 -3 -1 4 0 0 -7
word entra	1 0 0 0 1 0 -1 0 0 6
word entrada	0 0 0 0 0 0 0 0 0 14
word entrada en	0 0 0 0 0 0 0 0 0 11
word entrance	6 -1 -2 -2 0 0 -1 0 0 -20
word entrar	0 0 0 0 0 0 0 0 0 4
word entrara	0 -1 0 0 -6 0 -5 0 14 -5
word entrara em	0 -1 0 0 -6 0 -5 0 14 -5
word entraremo	-1 -6 3 0 -2 -1 -1 -3 11 -12
word entraremo em	-1 -6 3 0 -2 -1 -1 -3 11 -12
word entre	0 0 -1 -1 0 0 2 -1 0 -38
word entregar	0 0 0 0 -1 -1 -2 6 0 -14
word entretien	32 -16 5 -4 -17 -6 14 6 -13 -30
word entretien a	-1 3 0 0 -1 0 0 0 0 4
word entretien annuel	0 0 0 0 0 0 0 0 0 18
word entretien avec	1 -3 -1 0 -1 0 5 0 0 -11
word entretien chez	0 0 0 0 0 0 0 0 0 4
word entretien d'embauche	0 0 0 0 0 0 0 0 0 -26
word entretien de	10 -4 4 -3 -2 -2 -2 -1 -1 18
word entretien du	-2 0 0 0 0 0 -1 4 0 -5
word entretien est	1 0 0 0 0 0 0 0 0 -5
word entretien le	4 -1 -1 0 0 0 -1 0 0 0
word entretien pour	1 0 1 0 0 0 0 0 0 9
word entretien professionnel	0 0 0 0 0 0 0 0 0 9
word entretien technique	0 4 0 0 -1 0 -2 0 0 -4
word entretien telephonique	1 0 0 0 0 0 0 0 0 6
word entretien timemention	0 0 0 0 0 0 1 0 0 -3
word entretien video	-5 5 0 0 0 0 8 0 -7 -3
word entrevista	26 -15 13 26 -24 -12 9 -13 -8 7
word entrevista :	1 2 -1 2 0 0 -2 0 -1 -6
word entrevista ?	-1 3 -1 0 0 0 -1 0 0 -21
word entrevista a	0 0 0 0 0 0 0 0 0 5
word entrevista cancelada	-5 0 -1 7 0 0 0 0 0 -2
word entrevista com	1 12 -1 -1 -1 0 -9 0 0 -5
word entrevista con	8 -1 -3 -1 -1 0 -2 0 0 4
word entrevista confirmada	4 -3 -1 0 0 0 0 0 0 6
word entrevista da	0 1 0 0 0 0 0 0 0 6
word entrevista de	-4 -3 11 4 -2 -1 4 -7 -1 -2
word entrevista del	-5 -3 4 10 -2 -1 -2 -1 -1 1
word entrevista do	-1 0 0 3 0 0 -1 0 0 6
word entrevista e	16 -5 -15 -1 -5 0 6 0 4 -17
word entrevista el	-4 -4 0 -1 0 0 10 0 0 -4
word entrevista em	3 2 -2 0 0 0 -1 -1 0 0
word entrevista en	0 4 0 0 0 0 -3 0 0 0
word entrevista esta	0 0 0 0 0 0 0 0 0 3
word entrevista inicial	0 0 0 0 0 0 0 0 0 15
word entrevista na	1 1 0 0 0 0 0 0 0 9
word entrevista para	10 -2 5 -5 -1 -1 -2 -2 -1 1
word entrevista por	0 9 -3 0 -5 0 0 0 0 0
word entrevista presencial	1 4 -2 -1 -1 0 -1 0 0 -8
word entrevista sera	1 0 0 0 0 0 0 0 0 -6
word entrevista tecnica	5 -2 -1 0 0 0 -1 0 0 -3
word entrevista timemention	1 0 0 0 0 0 0 0 0 19
word entrevistar	-1 2 -1 0 -1 0 2 0 0 -12
word entrevistara	0 0 0 0 0 0 0 0 0 3
word entrevue	6 0 -1 -1 -1 0 -2 -1 0 -9
word entro	10 -2 -4 -2 -18 2 30 -13 -2 -8
word entro #	0 -1 0 0 -1 0 -1 4 -1 0
word entro due	1 0 0 0 0 0 -1 0 1 13
word entro il	0 2 -1 -1 -1 2 5 -6 -1 -9
word entro la	1 0 0 0 -2 0 3 0 -1 -8
word entro timemention	8 -3 -2 -1 -1 0 11 -11 -2 -1
word entry	-1 1 0 0 0 0 2 0 0 40
word entry clerk	0 0 0 0 0 0 2 0 0 17
word entscheiden	0 0 0 0 0 0 1 0 0 -9
word entscheidung	-3 -2 -1 -1 -4 -2 6 -2 9 6
word entscheidung uber	0 0 0 0 0 0 1 0 0 15
word entschieden	-7 0 -1 -1 19 0 -6 -1 -3 20
word enviada	-4 -1 -1 0 -1 0 -1 5 3 -9
word enviado	-13 -1 -1 0 -1 0 -1 16 2 -3
word enviar	0 -1 0 0 0 0 3 0 0 -16
word envie	-1 6 0 0 -1 -1 -1 -1 0 5
word envio	10 0 -11 0 -1 1 -1 0 2 62
word environment	3 -3 0 0 -1 0 0 0 1 -4
word envoie	-1 -3 -1 0 0 0 7 0 0 -8
word eolienne	1 -2 0 0 -1 0 -1 3 0 -1
word episode	0 0 0 0 0 0 0 0 0 -4
word equal	0 0 0 0 5 0 -1 0 -3 -1
word equal opportunity	0 0 0 0 4 0 0 0 -3 -1
word equipa	0 0 0 0 0 2 -1 0 1 9
word equipe	-1 -8 3 -4 2 -1 0 -1 9 26
word equipo	0 3 -1 -1 1 1 -3 -1 0 1
word equipo de	1 0 0 0 0 0 0 0 0 3
word equity	0 0 0 0 0 2 -1 0 0 -8
word er	-4 -11 -3 -1 -9 -6 41 -3 -3 31
word er een	-2 0 -1 -1 -1 -1 6 -1 -1 2
word er iets	-1 -2 0 0 -3 -1 9 -1 -1 -8
word er is	-1 -3 0 1 -3 -2 9 -1 -1 -2
word er ist	0 -2 0 0 0 0 3 0 1 16
word er niet	0 -4 -2 0 5 0 3 0 0 -14
word er timemention	-1 0 1 0 0 0 1 0 0 -7
word era	0 0 0 0 2 0 -2 0 0 -6
word erbij	1 0 0 0 0 0 0 0 0 35
word erfahrung	-7 -2 -1 0 15 0 -3 0 -1 -7
word erfolg	-2 -1 -1 0 0 -1 6 0 0 5
word erfolgreich	0 1 0 0 -9 0 -3 -1 12 -14
word erg	-1 -1 1 0 9 0 -6 -1 -1 -1
word erg veel	0 -1 0 0 10 0 -7 -1 -1 -24
word ergebni	0 0 0 0 1 -1 2 0 0 18
word erhalten	1 -2 -1 -1 -2 2 -9 5 7 -6
word erhalten sie	1 -1 0 0 -1 0 -4 -1 5 -3
word erinnerung	0 15 -1 0 2 -1 -10 -3 -2 -3
word erinnerung :	2 0 -1 0 0 0 0 0 0 3
word erreichbar	-1 -1 0 -1 0 -1 3 1 0 -3
word erreichen	0 6 0 0 -1 0 -4 0 0 -11
word erreicht	-1 7 -3 -1 -1 -1 4 -1 -3 -8
word error	-2 0 -1 0 0 0 3 1 0 17
word erscheinen	0 0 0 0 0 0 0 0 0 13
word erst	-6 13 -1 -2 -10 -1 13 0 -5 -47
word erst am	0 0 0 0 0 0 1 0 0 7
word erste	0 0 0 0 -4 2 3 0 0 -4
word ersten	0 0 0 0 -1 0 3 0 -2 -8
word erstgesprach	0 4 0 0 0 0 -2 0 0 39
word ervar	3 -4 0 0 3 0 -5 0 4 -6
word erwarten	7 0 0 0 0 0 -6 0 0 -18
word erwarten sie	7 0 0 0 0 0 -6 0 0 -16
word erzieherin	0 0 -1 -1 0 -1 3 0 0 -25
word erzieherin in	0 0 0 0 0 0 0 0 0 -5
word es	-32 12 -30 0 35 -3 28 -3 -5 -64
word es am	0 6 -6 0 0 0 0 0 0 6
word es bei	-13 9 -7 0 -1 -1 14 -1 0 -13
word es dauert	3 0 -1 0 0 0 -2 0 0 2
word es de	-27 -1 -8 -1 -1 0 39 -1 -1 8
word es el	0 2 -2 0 10 -1 -8 0 -1 17
word es gab	0 0 0 0 2 0 -1 0 0 -6
word es geht	6 -1 0 0 -1 0 -2 0 -1 -25
word es gibt	0 0 0 -1 0 -1 3 0 0 11
word es necesario	0 0 0 3 -1 0 -1 1 0 8
word es para	-3 5 -2 0 -2 2 1 0 0 -3
word es timemention	5 -4 1 0 0 0 0 0 0 -19
word es tut	-1 0 -1 3 0 0 0 0 0 4
word es una	0 -1 0 0 3 0 -1 0 0 11
word esa	1 0 0 0 0 0 0 0 0 5
word esamineremo	0 0 0 0 0 0 -1 0 1 15
word esamineremo e	0 0 0 0 0 0 -1 0 1 15
word escola	0 0 1 0 1 0 0 0 0 -7
word escolha	-1 10 -4 0 -2 0 -1 0 -1 0
word escolhemo	0 0 0 0 1 0 0 0 0 3
word escolher	-1 1 6 -5 0 0 0 0 0 -12
word escolheu	0 0 0 0 1 0 0 0 0 14
word escribo	1 -3 2 1 0 0 0 0 0 -4
word escritorio	-2 -4 5 -5 0 -1 7 1 0 3
word esito	-2 -2 -1 -1 13 0 -4 -1 -2 -7
word espace	-4 0 -4 0 1 0 -1 0 9 -21
word especial	0 0 0 0 0 0 1 0 0 3
word espera	1 4 -2 0 -1 1 0 -2 -1 78
word espera de	0 1 -2 0 0 1 0 0 0 21
word esperamo	-8 -2 -2 -1 3 -1 11 -1 -1 5
word esperamo el	2 0 0 0 0 0 0 0 0 -4
word esperamo por	-8 0 -5 0 0 0 15 0 0 9
word esperamo timemention	0 0 0 0 0 0 0 0 0 -8
word esperienza	0 -2 0 0 5 0 -2 0 0 -6
word espero	8 -6 -1 0 1 0 -1 0 0 -4
word essa	2 12 -2 0 0 -3 -7 -1 0 -55
word essa semana	-1 12 -1 0 0 -3 -6 0 0 -44
word essai	4 11 -9 0 0 -1 -3 0 0 -48
word essential criteria	0 -1 0 0 1 0 0 0 0 -3
word essere	-1 -1 -5 0 1 0 8 0 0 1
word est	-20 6 0 6 1 17 -24 0 12 35
word est a	0 -1 0 0 0 10 -2 0 -6 -18
word est bien	0 0 0 0 4 0 -2 3 -3 11
word est ce	-4 8 -1 0 0 -1 -2 0 0 -10
word est confirme	2 0 0 0 0 0 0 0 0 -3
word est confirmee	0 0 0 0 0 0 0 0 0 8
word est de	0 -2 0 0 -2 -1 6 0 0 1
word est donc	-1 0 0 3 -1 0 1 0 0 -2
word est en	0 0 0 0 -1 -1 4 0 0 -8
word est joint	1 0 -1 0 0 1 0 0 0 -8
word est obligatoire	0 0 0 0 0 0 0 0 0 10
word est pour	0 -3 -1 0 -1 12 -6 0 0 5
word est preselectionnee	1 0 0 0 0 0 0 0 0 9
word esta	-5 29 13 -7 0 -5 -16 -5 -5 2
word esta confirmada	3 -2 -1 0 0 0 0 0 0 12
word esta de	-1 0 0 0 0 0 1 0 0 9
word esta en	0 -3 7 0 -2 0 9 -4 -7 -1
word esta marcada	0 0 0 0 0 0 0 0 0 5
word esta na	0 0 0 0 0 0 0 0 0 9
word esta semana	-4 9 -1 -1 2 -1 -1 0 -3 -1
word estadistica	0 0 0 0 -1 0 0 0 2 12
word estado	-1 -1 0 0 4 0 10 -2 -8 -11
word estado de	0 -1 0 0 3 0 10 -2 -10 -7
word estagio	-1 -2 0 0 11 -2 -6 -2 3 -15
word estagio profissional	0 0 0 0 0 0 -1 -2 4 -25
word estamo	-2 5 -5 -1 -1 -1 3 0 1 -13
word estamo a	-1 0 0 0 -1 0 2 0 1 -6
word estao	0 0 0 0 0 0 0 0 0 11
word estara	-7 -4 0 -1 0 -1 16 -4 0 2
word estare	0 0 0 0 0 0 -1 3 0 -1
word estaremo	2 -1 0 0 -2 0 2 -1 -1 -18
word estaria	0 0 0 0 0 0 0 0 0 35
word estate	1 0 -1 -1 7 -1 -4 -1 -2 -39
word estatistica	0 0 0 0 0 0 0 0 0 6
word este	-2 7 -4 12 -5 -2 -9 3 1 -84
word este ano	0 -1 -3 7 -1 -1 -1 -1 0 -12
word este correo	-1 1 0 0 0 0 -1 3 -1 -23
word este timemention	7 -5 0 0 0 0 0 0 0 -5
word estimada	1 -2 1 0 1 5 2 -2 -5 71
word estimada :	1 -1 1 0 4 1 -3 -1 -1 30
word estimada familia	0 0 0 0 0 0 0 0 0 20
word estimada senora	0 0 0 0 0 0 0 0 0 44
word estimate	0 0 0 0 0 0 0 0 0 20
word estou	-1 0 -1 0 -1 -1 -1 6 -1 23
word estou de	0 0 0 0 0 0 -1 3 0 8
word estoy	-1 0 0 0 -1 -1 0 4 0 11
word estudiaremo	0 0 0 0 0 0 0 0 1 30
word estudiaremo y	0 0 0 0 0 0 0 0 1 30
word estudio	0 0 0 0 0 0 2 0 0 3
word estudo	0 0 0 0 0 0 0 0 0 9
word et	-11 14 -20 6 5 6 6 5 -11 -22
word et #	0 0 0 0 0 0 0 0 0 5
word et avon	0 0 0 0 3 0 -1 0 0 -2
word et de	0 0 0 0 -2 0 0 1 2 10
word et je	-1 0 -1 -1 -1 -1 5 -1 0 -37
word et la	0 -4 -1 0 1 -1 6 0 -1 -15
word et le	0 0 -1 1 0 0 0 0 0 22
word et nous	-2 15 -1 -1 2 -2 1 -2 -10 -25
word et on	0 0 0 0 0 0 1 0 0 -9
word et reviendron	0 0 0 0 0 0 -1 0 2 22
word et sera	0 0 0 0 0 0 0 0 0 9
word et timemention	0 0 0 0 0 0 0 0 0 7
word et un	-1 1 0 0 -1 2 0 0 0 -19
word et votre	-2 -1 -1 -1 -1 12 -6 0 0 2
word et vous	0 -2 -1 -1 -1 0 0 9 -4 1
word etage	6 0 -2 -1 0 -1 -1 0 0 -8
word etapa	-3 0 -1 -1 -1 0 6 -2 3 7
word etapa :	-1 6 0 0 -1 0 -1 -1 0 -1
word etape	-5 16 -1 -1 -4 -1 -2 -1 -1 -18
word ete	-14 -4 -5 4 -7 5 11 7 3 30
word ete retenu	0 0 0 0 1 0 -1 0 1 14
word ete retenue	0 -1 0 0 -5 6 -1 0 0 17
word ete selectionnee	0 0 0 0 1 0 0 0 -1 8
word ete transmise	0 0 0 0 -1 0 12 0 -10 -12
word etes	-4 -7 -11 -1 -3 0 27 -1 0 15
word etes convoquee	2 0 0 0 0 0 0 0 0 -10
word etes vous	-6 -1 -10 0 -1 -1 20 0 0 -1
word etre	-4 0 0 0 -3 0 4 4 0 -34
word etude	4 -3 0 0 1 0 0 0 0 -14
word etudie	-1 6 0 0 1 0 -3 0 -3 0
word etudie votre	-1 6 0 0 1 0 -3 0 -3 0
word etwa	-2 9 -5 -1 -2 -2 -7 -2 13 -1
word etwa eine	0 0 0 0 0 0 0 0 0 7
word etwa geduld	0 0 0 0 -1 0 -8 0 11 7
word eu	-2 -1 -1 -1 -4 0 14 -2 -2 -34
word eu te	0 -1 0 0 -5 0 8 -1 -1 -4
word euch	0 0 0 0 0 0 0 0 0 14
word eur	-1 -2 0 0 0 5 -1 -1 0 -2
word euro	-10 -4 -3 -2 -3 33 -8 -2 -1 3
word euro al	0 0 0 0 0 2 -1 0 0 -14
word euro bruto	-1 0 0 0 -1 4 -1 0 0 -1
word euro e	0 0 0 0 0 3 -1 0 0 -17
word europe	3 -2 1 0 0 0 -1 0 0 -6
word evaluacion	0 0 0 0 -2 -1 4 0 0 -6
word evaluate	0 0 0 0 -2 0 2 0 0 5
word evaluation	1 0 -1 -1 3 0 0 0 -2 -4
word even	1 6 -4 -5 0 -1 14 -6 -4 39
word even bellen	0 11 0 0 -1 -1 -8 0 0 -11
word even een	1 0 -1 0 -1 -1 8 -5 -1 -22
word even geduld	0 0 0 0 -1 0 2 0 0 -5
word even is	0 0 0 0 0 0 0 0 0 17
word evening	-1 4 -1 0 -1 0 -2 2 -1 -4
word event	-3 -8 13 9 -3 -4 4 -7 -2 -42
word event :	-1 -1 -1 3 0 0 0 0 0 -6
word event has	-6 -5 14 6 -1 0 -2 -5 -1 -9
word event type	-1 0 1 1 0 0 0 0 0 -4
word evento	-5 0 -1 8 0 0 -1 0 0 -13
word ever	0 -1 -1 -3 2 -1 4 0 -1 7
word every	-8 -9 -4 -2 17 2 2 -3 6 4
word every applicant	0 0 0 0 -8 0 -1 0 9 -1
word every application	-1 0 0 0 -1 0 -1 0 3 -7
word every other	0 -2 -1 0 0 5 -1 0 0 -3
word every succes	0 0 0 0 2 0 0 0 -1 -3
word every timemention	-11 -2 -1 0 2 -1 10 -1 4 -13
word everybody	3 -9 -3 -2 22 0 -18 -1 9 -20
word everybody is	4 -1 -1 0 -1 0 2 0 -1 -13
word everyone	20 -7 -1 -6 -20 10 -8 -4 15 -23
word everyone by	0 0 0 0 0 0 -1 0 3 -4
word everyone on	-1 0 0 0 0 0 2 0 0 4
word everyone who	0 -1 0 0 -2 7 -7 0 4 -4
word everyone'	-1 -1 0 10 -3 2 -5 -1 0 -18
word everyth	-1 -7 -1 -4 3 -3 13 -1 1 -4
word everyth else	-1 -1 3 0 0 0 0 0 0 -5
word evidence	-1 -1 2 0 0 0 2 0 -1 6
word ex	0 0 0 0 0 0 0 0 0 36
word exa	1 -1 0 -2 10 -1 -4 0 -2 -9
word exact	5 -1 1 -3 0 -1 0 0 0 6
word exam	2 -1 1 -1 6 1 -5 -1 -1 -22
word exam officer	0 0 0 0 0 1 0 0 0 -6
word examen	0 0 0 0 1 0 0 0 0 5
word examination	-1 2 0 2 0 1 -1 0 -2 -14
word examination for	0 2 0 2 -3 0 -1 0 -1 -14
word examine	0 0 0 0 1 0 0 0 0 10
word examine tout	0 0 0 0 1 0 0 0 -1 8
word example	-2 9 -4 -5 -7 -6 -23 42 -5 -56
word example x	-2 10 0 0 -2 -1 -4 0 -1 -6
word excel	1 0 0 0 -2 0 3 0 -1 -1
word excellent	-1 3 0 -1 7 -1 -5 0 -2 -2
word except	0 3 0 0 0 0 -2 0 0 10
word exceptional	0 -1 0 0 7 0 -5 0 -1 -2
word exchange	0 0 0 0 0 0 0 0 0 10
word exchange to	0 0 0 0 0 0 0 0 0 8
word excit	-1 2 -2 0 2 1 1 0 -3 1
word excit to	-1 1 -2 0 3 0 2 0 -3 -3
word excluida	-5 -1 0 -3 18 -1 -7 -1 -1 -13
word excus	-3 -7 9 4 -1 0 -1 0 0 0
word exec	0 0 0 0 -4 0 5 0 0 3
word executive	-1 2 0 2 -1 0 0 0 -1 36
word exercice	0 16 0 0 -4 0 -11 0 0 0
word exercise	-6 -3 -2 -1 -2 -2 25 -2 -7 -27
word exigida	0 -1 0 0 8 0 -4 0 -2 -17
word exit	0 0 0 0 0 0 0 0 0 25
word exit interview	0 0 0 0 0 0 0 0 0 13
word exitgesprek	0 0 0 0 0 0 0 0 0 16
word exito	3 -4 -1 0 4 0 -2 0 1 -17
word exito !	4 -3 0 0 0 0 0 0 0 -4
word exma	-3 -2 0 -4 10 -1 5 -2 -4 -34
word exp	0 4 0 0 0 0 -4 0 0 4
word expect	1 -4 -8 -5 -16 -19 26 15 10 -36
word expect a	-2 -2 -1 -1 -1 -5 -4 15 1 -26
word expect ctc	-1 6 0 0 -2 0 -1 0 -2 -7
word expect rate	0 0 0 0 0 0 0 0 0 6
word expect to	-12 -5 -2 -2 -9 2 18 -1 9 -29
word expect you	2 0 1 0 -1 0 -2 0 0 -4
word expectation	0 -1 0 0 2 0 -1 0 0 20
word experience	-6 -12 -2 -2 20 -3 9 -2 -2 -12
word experience :	0 -2 0 0 -3 0 1 0 4 -2
word experience and	-1 2 -1 -1 0 0 2 0 -1 9
word experience is	0 -1 0 0 6 0 -3 0 -1 0
word experience of	-1 -2 0 0 9 0 -3 0 -2 -13
word experience with	-1 -7 0 0 1 -1 11 -1 -2 -5
word experiencia	0 1 0 0 1 1 -2 0 -1 -16
word expert	0 0 0 0 0 0 0 0 0 33
word expir	-6 4 -1 -1 -2 6 -3 -3 6 -13
word expir in	-1 4 0 0 -1 1 0 -2 0 5
word expir on	-1 0 0 0 0 2 1 0 0 -9
word expire	-4 0 0 0 0 0 5 0 0 3
word explain	0 0 -1 2 0 0 1 0 0 9
word export	0 0 0 0 0 0 0 0 0 14
word extend	-2 -2 -1 1 6 4 -3 -2 -1 -32
word extend an	-1 -1 0 2 2 1 -2 -1 -1 -20
word extension	7 -2 1 -1 -1 0 0 -4 -1 2
word external	0 0 0 1 0 0 -1 0 0 3
word extra	0 0 0 0 1 5 -4 0 -2 1
word eye	-3 2 0 0 4 0 0 -1 -1 1
word eye on	0 -1 0 0 4 0 0 -1 -1 -1
word f	-4 8 1 -1 -5 -1 -6 -1 9 -48
word f #	0 6 0 0 -1 0 -3 0 -1 0
word fabrica	1 0 -1 0 0 0 -1 0 0 -37
word faccia sapere	0 0 0 0 0 1 0 0 0 4
word facciamo	-4 1 8 -1 -1 -1 -2 0 0 -14
word facciamo due	1 2 -1 0 0 0 -1 0 0 -3
word faccio	2 -1 0 0 0 0 1 -1 0 -11
word faccio vedere	3 -1 -1 0 0 0 0 0 0 -8
word face	1 2 0 0 0 0 -2 0 0 -10
word face interview	1 0 0 0 0 0 0 0 0 -5
word face to	1 2 0 0 0 0 -2 0 0 -18
word fachabteilung	-1 -2 0 0 -4 0 12 0 -3 -10
word fachbereich	-8 9 -1 0 -1 0 -8 0 10 -20
word fachgesprach	2 0 0 0 0 0 -1 0 0 -4
word fachlichen	0 0 0 0 0 0 0 0 0 8
word fachlichen teil	0 0 0 0 0 0 0 0 0 8
word faculty	-5 -1 0 0 -1 0 8 0 -1 -5
word fail	-5 3 -1 -1 2 0 -1 4 0 20
word failure	0 0 0 0 -1 0 -1 3 0 0
word fair	0 -1 -2 -1 0 -1 -13 -2 20 -44
word faire	-2 8 -9 0 -1 -2 7 -1 -1 -30
word faire le	3 0 0 0 0 0 -2 0 0 10
word faire votre	0 2 0 1 0 0 -1 0 0 -3
word fais	3 -3 -1 -1 -2 2 4 -1 -1 9
word fait	-2 1 0 0 5 -1 0 0 -1 4
word fala	-1 8 -1 0 -1 -2 -5 2 1 -26
word falamo	-3 1 -1 0 -1 0 6 0 0 -2
word falar	-1 6 -10 -2 -8 -1 17 -1 -1 -21
word falar com	3 7 -3 0 -5 0 0 0 0 -17
word fale	0 0 0 0 0 0 0 1 0 10
word fall	2 -3 3 -8 20 -5 -8 0 -2 20
word fall sie	1 0 -1 0 0 0 -1 1 0 29
word fallen	-1 -12 14 0 -1 -1 -2 3 0 -5
word falta	-12 0 -2 15 -4 -6 16 -5 -2 -27
word fami	3 -6 2 0 8 -3 -2 0 -3 6
word famiglie	0 0 0 0 0 0 0 0 0 8
word famili	0 -1 0 0 2 0 0 0 0 6
word familia	0 0 0 0 0 0 0 0 0 54
word familia :	0 0 0 0 0 0 0 0 0 22
word familial	0 0 0 0 0 0 0 0 0 4
word familie	0 0 0 0 0 0 0 0 0 24
word fammi	1 0 0 -1 0 0 0 0 0 -6
word fammi sapere	1 0 0 -1 0 0 0 0 0 -6
word fancy	-1 5 -1 1 -1 0 -4 0 0 -11
word fanno	0 0 0 0 0 0 0 0 0 7
word fantastic	-1 7 -1 0 0 -2 -1 0 -1 0
word far	-1 -1 1 14 -5 4 -9 0 -3 -16
word far more	0 0 0 0 1 0 1 1 -2 -4
word fare	-1 9 10 -4 11 -1 -21 -1 -1 2
word faremo	-1 0 -5 0 -1 0 7 0 0 11
word faremo sapere	0 0 -5 0 0 0 8 0 0 2
word farm	5 9 -3 3 -2 -4 -4 -2 -2 -20
word farm manager	0 0 0 0 0 0 1 0 0 3
word farmalia	-1 0 0 0 -1 4 -4 3 0 -13
word farmer	0 -2 -1 -1 -1 0 0 0 6 -3
word farti	-2 3 0 0 0 0 0 0 0 0
word fase	-4 -3 -3 -1 2 -1 14 -1 -2 -2
word fase seguinte	-1 -16 0 0 0 0 16 0 0 -3
word fase successiva	-1 -3 0 0 0 0 5 0 -1 -2
word fast	-1 4 -1 0 0 2 -1 -1 0 -19
word fatto	3 0 -1 3 0 -1 -3 -1 0 -6
word fault	0 -1 0 0 -4 1 -1 0 5 -8
word faut	-1 -1 1 -1 2 7 -5 -2 -1 1
word favor	4 0 -3 3 -2 1 -2 0 -1 30
word favorable	0 -1 0 0 3 1 -2 0 -1 19
word favorable a	0 0 0 0 2 0 -1 0 0 13
word faz	0 0 0 0 0 0 0 0 0 13
word fazer	1 7 0 0 -2 0 -5 0 -1 -1
word fd	-4 5 0 0 0 0 0 0 0 -3
word feature	0 0 0 0 2 0 -1 0 0 20
word februar	-2 5 0 0 0 0 -3 0 1 -7
word february	-3 -3 -1 -1 -2 1 -3 3 8 -19
word fecha	-2 2 4 -1 -3 0 4 -3 -2 -8
word fecha y	0 2 -2 0 -1 0 2 0 -1 -4
word fechado	4 -1 -1 -1 -1 2 -2 0 0 -10
word fechamo	-4 -1 0 2 1 3 -1 0 0 -4
word fechar	-1 0 0 0 0 0 2 0 0 -6
word fechou	1 0 -1 1 1 0 -1 0 0 -9
word fede	0 5 0 0 0 0 -4 0 0 -1
word federal	0 0 0 0 10 0 -1 0 -9 -1
word fee	0 0 0 0 0 0 0 0 0 46
word fee of	0 0 0 0 0 0 0 0 0 17
word feedback	-3 -8 -4 -4 4 -4 28 -4 -4 -19
word feedback and	0 0 0 0 0 0 0 0 0 11
word feedback by	0 0 0 0 0 0 1 0 0 -4
word feedback for	0 -1 0 0 -2 0 5 0 -1 6
word feedback from	-1 0 0 0 -1 0 5 -1 -1 -7
word feedback is	-1 0 0 0 -2 0 6 0 0 -6
word feedback on	0 -3 0 0 -3 0 9 -1 0 0
word feedback please	0 0 0 0 2 0 0 0 0 -11
word feel	-2 -8 -5 5 8 -5 8 0 -1 -37
word feel better	-3 -1 1 -1 -1 -1 6 -1 0 -1
word feel free	0 -3 -1 0 2 0 0 0 2 -32
word feel that	0 -1 0 0 3 0 -2 0 -1 4
word feeling	0 -1 -1 0 -1 -1 6 0 0 -4
word fehlen	-1 -1 0 0 -2 -1 6 -1 -1 -22
word fehlt	-7 -9 -1 0 12 -1 7 0 0 1
word feira	0 0 0 0 0 0 0 0 0 8
word feito	3 -1 -2 4 0 -1 -2 -1 0 16
word felicitacion	-1 6 0 0 0 -1 -3 0 0 -1
word felicitation	0 2 0 0 -1 3 -3 0 0 9
word felix	0 0 0 0 0 0 -1 3 0 -8
word fell	7 -6 -6 0 2 7 -2 0 0 -16
word fellow	-1 0 -1 -3 1 0 2 0 2 -1
word fellowship	0 -2 0 0 0 0 -3 0 6 1
word felt	-1 -2 -1 -1 38 -3 -27 -2 -2 -14
word felt that	-1 -1 0 -1 16 -2 -9 -1 -1 5
word femi	0 0 0 0 0 0 0 0 0 4
word fera	1 0 0 0 0 0 0 0 0 -10
word feria	-1 -1 -1 0 -1 3 -3 4 0 -4
word feriado	3 -1 -1 0 -2 0 3 0 -1 -5
word ferie	0 -1 0 0 0 0 9 -7 0 -4
word ferri	1 0 0 0 0 0 -6 0 6 -5
word ferro	0 0 0 0 0 0 0 0 0 28
word ferry	1 0 0 0 0 0 0 0 0 -7
word fest	0 4 0 1 -1 -1 -3 0 0 23
word festa	2 0 -1 0 0 0 0 0 0 6
word fetch	0 0 0 0 0 0 0 0 0 -8
word fete	0 0 0 -1 2 -1 -1 1 0 7
word few	-12 9 -5 -7 -1 -3 25 -3 -2 -41
word few days	-3 -1 0 0 -1 0 7 -1 -1 -18
word fica	22 2 -16 -8 -2 -3 7 -1 0 -23
word fica convocada	2 0 -2 0 0 0 0 0 0 -3
word fica entao	3 0 -2 0 0 0 0 0 0 -20
word fica marcada	2 0 -2 0 0 0 0 0 0 4
word fica na	0 0 0 0 0 0 0 0 0 19
word fica v	2 0 0 0 -1 0 0 0 0 -3
word ficha	0 0 0 0 0 0 1 0 0 16
word fiche	-1 0 0 0 -1 4 -2 0 0 -2
word fico	-1 0 0 1 3 0 -2 0 0 4
word fico com	0 0 0 1 3 0 -2 0 0 -2
word ficou	-1 -2 -2 0 9 -1 -1 -1 -1 19
word ficou marcada	0 0 0 0 0 0 0 0 0 9
word field	0 0 0 0 4 0 0 0 -3 10
word fifteen	2 -2 -1 0 -1 0 5 0 -2 -20
word fifteen minut	2 -2 -1 0 -1 0 5 0 -2 -20
word fifth	0 0 0 0 4 0 -1 0 -2 -3
word figlia	0 0 0 0 0 0 0 0 0 10
word figur	0 0 0 -2 0 0 3 0 0 11
word figure	0 0 0 0 0 0 1 0 0 17
word fijn	5 -6 -1 -2 7 1 -3 -1 -1 7
word fijn dat	7 -5 -1 -2 -1 2 1 0 0 -1
word file	0 -10 -2 0 -6 -3 -9 -3 32 25
word file for	5 -5 0 0 1 0 0 0 0 -2
word filha	0 0 0 0 0 0 0 0 0 -13
word filiale	1 0 0 1 0 0 0 0 0 19
word filing	0 0 0 0 1 0 0 0 0 7
word fill	-10 -10 -6 20 33 -9 9 -6 -21 -29
word fill in	-1 -3 -1 0 -4 -1 17 -2 -5 -14
word fill the	-3 -2 -1 0 19 -4 -6 -1 -3 0
word fill this	-1 0 0 1 0 0 0 0 0 -4
word fille	0 0 0 0 0 0 0 0 0 12
word film	0 0 0 0 0 0 0 0 0 6
word fim	-1 -4 -1 -1 4 -3 9 -1 -1 7
word fim do	-1 -2 0 0 2 -1 3 0 -1 -1
word fin	3 3 -3 -2 -5 -1 8 -1 -1 -16
word fin de	3 1 -2 -1 -2 -1 3 0 0 -5
word fin du	-1 3 0 0 -3 0 3 0 -1 -17
word final	2 -6 -5 -3 29 -7 2 -6 -5 -19
word final !	0 2 0 0 0 0 -1 0 0 -3
word final de	0 0 -1 0 0 0 2 0 0 -4
word final do	-2 -1 0 -2 6 0 0 0 0 3
word final interview	2 0 0 0 0 0 -1 0 0 -8
word final round	-1 7 -1 0 -1 -1 -3 0 0 5
word finale	5 0 0 0 -1 0 -2 0 0 -11
word finalement	-2 -1 2 0 6 -1 -3 0 0 -19
word finalis	-1 0 0 0 1 0 3 0 -1 -3
word finalist	-1 -2 -1 -2 12 -7 -6 -1 8 4
word finalist for	0 0 0 0 1 0 0 0 0 3
word finalista	0 0 0 0 1 0 0 0 0 33
word finalista para	0 0 0 0 1 0 0 0 0 9
word finalisti	4 0 0 0 -14 0 11 0 0 1
word finalizado	0 0 0 0 2 0 -1 0 0 11
word finalmente	0 0 0 0 1 0 0 0 0 13
word finance	-7 9 -2 0 2 2 0 -1 -2 1
word financeiro	-3 6 0 0 0 0 -2 0 0 -9
word financial	1 -1 0 0 1 0 1 1 -2 20
word financial analyst	0 0 0 0 3 0 -1 1 -2 7
word financier	0 0 0 0 0 0 0 0 0 23
word financiero	-3 3 0 0 1 0 -1 0 0 -2
word finch	4 1 -1 0 0 -1 -2 -1 0 -10
word find	16 -17 5 0 30 4 -33 -2 -4 16
word find a	-1 0 0 0 1 0 0 0 -1 8
word find another	6 -9 6 0 0 0 -1 0 0 -7
word find attach	4 -1 0 0 0 1 -2 -1 0 3
word find out	0 0 0 0 0 0 0 0 0 14
word find the	9 -10 -1 -1 -1 4 0 -1 -1 3
word find you	-1 1 3 0 7 0 -9 1 0 5
word find your	0 -1 0 0 0 11 -9 0 0 -3
word finden	-2 3 0 -1 -3 1 3 0 -2 1
word finden sie	1 0 0 0 0 1 -1 0 0 -8
word findest	0 0 0 0 -1 0 -1 0 1 -8
word findest du	0 0 0 0 -1 0 0 0 1 -7
word findet	0 -1 -2 4 -1 0 0 0 0 -9
word findet am	2 0 0 0 0 0 -1 0 0 -17
word fine	-26 -6 33 -4 -13 5 18 -5 -2 8
word fine della	1 0 0 0 -1 0 1 0 0 -7
word fine mese	0 1 -5 0 -13 0 19 0 0 -9
word finger	-1 -1 0 -1 -2 -1 8 -1 -1 4
word finger cross	-1 -1 0 -1 -2 -1 8 -1 -1 2
word fingerprint	0 0 0 0 0 -7 8 0 0 -5
word finish	-1 -14 19 -5 -6 4 9 -7 2 -34
word finish by	0 -2 1 0 -1 0 9 0 -7 -3
word finish it	-1 0 0 0 -1 14 -7 -4 -1 -11
word finish the	0 0 0 0 -1 0 3 -1 0 -5
word finish your	0 1 0 0 -1 0 -6 0 7 13
word fino	-2 -1 -7 -1 -4 -5 15 6 0 -19
word fino a	-1 -3 -6 -1 -3 -3 16 0 0 0
word fino al	-1 0 -1 0 -1 -1 -3 6 0 -1
word fintech	0 0 0 0 2 0 -1 0 0 19
word fintual	0 0 0 0 1 0 -1 0 1 -9
word fiona	1 0 0 0 0 0 0 0 0 -5
word fire	0 0 0 1 -3 0 3 0 0 14
word firm	-4 -1 -1 -1 -1 8 -8 11 -2 28
word firma	1 0 -1 0 0 0 0 0 0 -7
word firmada	0 0 0 0 0 2 0 0 0 -3
word firmado	0 0 0 0 0 0 0 0 0 3
word firmata	-1 -1 0 0 -1 4 -1 0 0 -12
word first	-39 18 -7 -3 3 -35 87 -3 -19 -23
word first aid	0 -4 0 0 -2 0 12 0 -6 8
word first and	2 3 0 -1 0 0 -2 0 -1 -3
word first call	-1 1 0 -1 8 -1 -6 0 1 -23
word first choice	0 0 0 0 -1 3 0 0 -1 -1
word first come	-3 5 -1 0 0 0 -2 0 2 6
word first conversation	-6 10 -1 0 0 0 -2 0 0 -9
word first day	-14 -1 -1 -1 -3 -33 54 -1 -1 -24
word first interview	-1 4 0 0 -1 0 -3 0 1 3
word first of	-3 -2 -2 -1 2 -5 17 -1 -5 -9
word first round	-1 -6 -1 -1 -2 -1 14 -1 -2 -9
word first serv	-2 5 -1 0 0 0 0 0 0 2
word first shift	0 0 -1 0 0 1 1 0 0 -8
word first stage	0 1 0 0 -7 0 11 0 -4 -4
word first thing	-8 11 0 0 0 0 -2 0 0 4
word first timemention	-1 -1 4 0 5 -1 -2 0 -4 2
word first week	2 2 -1 -1 -1 -1 2 -1 -1 -5
word fiscal	0 0 0 0 0 0 1 0 0 5
word fiscale	-1 -2 0 0 -2 13 -7 -1 0 -28
word fiscale e	0 -1 0 0 -2 13 -9 0 0 -21
word fissare	-1 -6 1 0 -1 -1 10 0 -1 -3
word fissare un	-1 -2 1 0 -1 -1 5 0 -1 -3
word fissato per	0 0 1 0 0 0 0 0 0 -7
word fit	-2 1 2 -1 1 -1 -5 -1 6 8
word fit for	0 3 0 0 -1 0 -1 0 0 -12
word fitnes	0 -1 0 0 -6 4 -2 0 5 3
word fitt	0 0 0 0 0 0 0 0 0 21
word fitter	0 3 0 0 4 -1 -4 -1 0 -14
word five	-2 7 -3 0 -5 -2 13 -1 -6 51
word five days	-1 1 0 0 0 0 4 -1 -3 10
word five minut	-1 0 0 0 0 1 3 0 -2 32
word five question	-1 11 0 0 0 0 -8 0 0 8
word five work	-1 0 0 0 -1 0 5 1 -3 -7
word fix	1 5 2 0 -1 -1 -6 -1 0 -16
word fix a	0 3 4 0 -1 -1 -5 0 0 1
word fixe	1 0 0 0 0 0 -1 0 1 5
word fixed	5 -1 -1 -2 -1 0 -4 0 5 7
word fixed for	2 -1 0 0 0 0 0 0 0 -11
word fixer	-1 -2 -2 2 -1 0 4 0 0 -3
word fizemo	0 0 0 0 1 0 0 0 0 -4
word fizemo outra	0 0 0 0 1 0 0 0 0 -4
word flat	2 -1 -2 0 0 2 1 0 0 34
word flat #	-1 0 -1 0 0 0 3 0 0 5
word flat on	0 0 0 0 0 0 0 0 0 6
word flexibility	0 0 -12 15 -1 0 0 -1 0 -8
word flexible	11 -5 0 0 -1 7 -10 0 -1 -28
word flight	-17 5 7 -1 -1 -3 13 -2 -1 -23
word floor	20 -5 8 -2 -1 -1 -21 1 1 -41
word flu	0 0 10 0 -1 -1 -6 -1 0 10
word flying	0 0 0 0 -2 0 0 0 4 6
word focu	0 0 0 0 1 0 0 0 0 8
word foi	-16 -19 -4 4 4 27 -14 8 10 48
word foi a	0 0 0 0 0 0 0 0 0 -5
word foi aceite	0 0 0 0 2 0 -1 0 0 -5
word foi aprovada	0 0 0 0 -1 4 -1 0 0 1
word foi aprovado	1 -4 0 0 0 0 6 0 -2 3
word foi cancelado	-2 0 0 3 0 0 0 0 0 3
word foi registrada	0 0 0 0 -1 0 -2 2 2 -5
word foi selecionada	-1 -4 0 0 0 3 3 0 -1 5
word foi uma	-1 -2 0 0 0 -1 4 0 0 2
word fois	0 0 0 0 1 0 0 0 -1 -3
word folder	0 0 0 0 0 0 -5 0 6 16
word folgenden	1 2 -1 0 -1 0 -2 0 2 -20
word folk	0 -4 0 0 0 -1 -1 -3 11 -9
word follow	3 11 -17 -4 0 23 -10 3 -10 -31
word follow :	0 5 -1 0 -1 0 -3 0 0 -12
word follow by	8 2 -1 0 -1 0 -4 0 -3 -34
word follow interview	-4 0 -1 6 0 0 0 0 0 -9
word follow once	0 -1 0 0 -1 4 1 0 -1 0
word follow our	0 0 0 0 4 0 0 0 -2 -1
word follow position	0 0 0 0 3 0 0 0 -3 -3
word follow the	-4 -1 0 -1 0 0 5 1 0 16
word follow up	-10 13 -6 -5 -1 -2 7 6 -2 0
word follow us	0 -1 0 0 3 0 -2 0 1 -13
word follow your	-2 -3 -1 -1 -2 1 8 -1 -1 -18
word fonction	-1 0 0 0 0 1 -1 1 1 -9
word fondation	0 0 0 0 0 0 0 0 0 10
word fondazione	0 0 0 0 0 0 0 0 0 8
word food	-9 14 -2 0 4 0 -4 0 -2 22
word for	20 58 -73 -1 -17 -62 18 28 29 66
word for #	1 1 -1 -1 5 -1 -4 -1 0 35
word for :	0 3 0 0 -6 -1 5 -1 0 -19
word for a	-19 77 -12 -6 13 -10 -31 -2 -9 124
word for about	0 0 0 0 -1 -1 3 0 0 7
word for accept	0 0 0 0 0 0 0 0 0 -9
word for adopt	0 0 0 0 0 0 0 0 0 5
word for agree	3 -1 0 0 0 0 -1 0 0 14
word for all	18 -6 -3 0 2 -3 -7 1 0 -11
word for an	-15 18 -7 -3 0 -3 4 -4 10 -72
word for analyst	-1 -1 0 0 -1 0 2 -1 2 5
word for and	0 0 -1 -1 12 -1 -1 -1 -6 -5
word for another	-2 -6 8 0 -1 0 1 0 1 12
word for any	-3 0 2 2 3 0 -1 0 -3 31
word for anyth	-1 -1 -1 0 -1 0 -2 6 0 0
word for apply	-5 -1 -3 -3 18 -3 19 -4 -19 -12
word for assistant	0 0 0 0 4 0 -1 0 -2 -10
word for attend	-3 -2 -1 -1 7 0 5 -1 -3 -27
word for barista	-1 1 0 0 0 0 -1 0 1 11
word for bear	-1 0 -1 0 -1 0 7 0 -3 -6
word for being	10 -2 -2 6 9 -1 -16 -2 -3 -17
word for book	1 0 0 0 0 0 0 0 0 9
word for both	-1 -1 0 0 -3 0 17 0 -12 -1
word for bus	1 0 0 0 -5 0 5 0 0 -4
word for buyer	0 0 -1 0 -3 0 10 0 -6 -9
word for check	0 0 0 0 7 0 -3 -1 -1 -6
word for choos	0 -1 0 0 0 0 2 0 0 3
word for claim	0 -1 0 0 0 0 1 0 1 -11
word for clinical	1 0 0 0 0 0 0 0 0 -3
word for coming	-3 -8 -1 -5 6 9 11 -2 -5 -19
word for complet	-1 -2 0 0 0 0 12 -1 -8 -5
word for consider	0 0 0 0 3 0 -1 0 -1 0
word for contact	-2 -1 -1 1 -3 0 -6 17 -5 -20
word for cook	-1 -2 1 0 -1 0 16 0 -13 -9
word for customer	-1 -2 0 -1 7 0 -3 -1 1 -4
word for data	1 4 -1 -2 -1 0 -10 -1 10 40
word for each	-1 9 0 0 0 0 -8 0 0 2
word for every	0 0 0 0 0 0 0 0 0 9
word for four	0 0 0 0 0 0 0 0 0 6
word for further	0 0 0 1 0 0 -1 1 0 -8
word for future	0 0 0 0 2 0 -1 0 0 21
word for gett	0 -1 -1 -1 -1 0 -12 14 2 6
word for giving	0 0 0 0 1 0 0 0 0 -20
word for guest	-4 4 0 0 -2 0 5 0 -2 -6
word for half	-1 2 0 0 0 -1 -2 0 2 -20
word for help	0 0 0 0 0 0 0 0 0 17
word for her	-5 0 5 0 1 0 -1 0 0 8
word for him	-2 3 0 0 0 0 0 0 0 11
word for his	0 0 0 0 0 0 0 0 0 11
word for in	0 -6 0 0 -2 0 5 -2 6 -13
word for interview	-11 15 -5 -3 5 -1 5 -5 1 -20
word for invit	0 0 0 0 0 0 0 0 0 19
word for it	4 -2 -4 3 4 -2 1 -2 -2 -19
word for join	0 0 0 0 0 0 0 0 0 22
word for lett	-2 1 -1 32 -13 -3 -7 -4 -2 -5
word for lunch	1 0 -1 0 1 0 0 0 0 -6
word for maintenance	0 -3 0 0 1 0 9 0 -7 -7
word for making	0 0 0 0 0 0 0 0 0 10
word for me	8 10 -6 0 -2 -1 -9 2 -1 11
word for medical	-1 -2 3 0 0 0 0 0 0 -9
word for meet	-1 -1 0 0 3 0 0 0 -1 -19
word for membership	0 0 0 0 0 0 0 0 0 8
word for more	0 -1 0 0 3 0 -1 1 -2 4
word for my	0 -1 1 0 0 0 0 0 0 8
word for next	0 3 0 0 11 0 -12 0 -1 4
word for now	-2 -6 -1 -2 -1 -2 13 -1 1 -18
word for nurse	-3 -2 2 0 2 1 1 -1 0 -6
word for offer	0 0 0 0 0 0 0 0 0 8
word for office	0 0 0 1 0 0 3 0 -3 58
word for one	0 -1 0 0 3 0 -1 0 -1 -8
word for other	0 0 0 0 3 0 -1 0 0 -13
word for our	9 9 5 -7 1 -2 -15 -1 1 -11
word for people	0 -1 0 0 1 0 0 0 0 8
word for publication	0 0 0 0 0 0 0 0 0 26
word for question	-1 0 0 1 -1 0 -1 4 -2 1
word for reach	0 0 0 0 -4 0 -2 5 3 2
word for register	0 0 0 0 0 0 -2 0 2 6
word for report	0 0 0 0 0 0 0 0 1 3
word for research	1 0 0 0 0 0 -1 0 0 -10
word for sale	-3 0 3 0 2 0 0 0 -1 11
word for send	-1 -3 -1 0 -6 -1 -8 -2 20 6
word for sign	5 -2 -1 -1 0 -6 6 -2 0 0
word for site	0 2 0 0 0 0 -1 0 0 -7
word for six	0 -2 0 0 0 3 -1 0 1 -11
word for someone	0 -1 0 0 6 -1 -3 -1 -1 1
word for someth	-2 -1 22 0 10 -1 -23 -1 -4 -2
word for spend	-1 0 0 -1 3 -1 1 0 -1 -12
word for staff	0 1 0 1 0 0 -1 0 0 20
word for store	0 1 0 0 2 0 -1 0 0 -18
word for submitt	0 0 0 0 -8 0 -2 0 11 7
word for taking	-1 -3 -1 -2 1 0 9 -1 -2 29
word for teacher	0 0 1 0 3 0 -3 0 -2 -13
word for tell	-5 -2 4 0 -3 -1 9 -1 -1 -16
word for ten	0 0 0 -3 4 0 0 0 0 6
word for the	-22 5 7 -5 -22 -15 39 -6 20 57
word for think	-1 -1 -1 0 -7 0 -9 -1 20 -9
word for this	-1 -5 -3 -1 28 -2 -9 -5 -1 -40
word for those	0 -2 0 0 -8 0 0 0 10 -6
word for three	-2 -1 0 0 0 4 -1 0 0 17
word for timemention	52 -2 -27 9 1 -6 -18 -4 -5 21
word for two	-1 -3 0 0 3 0 -3 1 4 7
word for unit	0 0 0 0 0 0 0 0 0 31
word for urgent	-1 -1 0 0 -2 -1 -13 18 -1 -6
word for us	6 -4 1 -2 8 -2 -3 0 -5 -21
word for warehouse	-1 -1 0 0 -1 2 4 0 -2 -18
word for wednesday	1 0 0 0 0 0 0 0 0 -19
word for which	-3 -1 0 -1 3 -1 7 0 -4 -19
word for writ	0 -1 0 0 -1 0 -4 8 0 -7
word for you	-7 10 10 -2 -1 19 -6 -6 -16 -48
word for your	-5 0 -36 0 -21 -16 22 12 43 -24
word fora	0 0 0 0 1 -1 -1 1 0 13
word foram	0 -1 0 0 -1 -1 3 0 0 -3
word forecast	0 -8 8 -3 -1 -1 5 0 0 8
word forget	13 -1 -13 3 -1 -1 -1 0 0 4
word forgot	0 0 0 0 -1 0 1 0 0 4
word forgotten	0 0 0 0 -8 0 10 0 0 -3
word forgotten you	0 0 0 0 -1 0 3 0 0 -3
word forklift	0 0 0 0 0 0 -1 0 2 5
word form	-22 -15 -4 -5 -6 -15 30 -6 44 -60
word form and	-1 0 0 0 -2 -1 -2 -1 7 -8
word form of	1 0 0 0 0 0 1 0 0 -20
word form with	-2 -2 0 0 -1 -4 5 -1 5 -8
word formal	1 4 -3 -2 -4 15 -7 -1 -2 -47
word formal interview	2 1 0 -1 0 0 0 0 -1 -3
word formal letter	3 -1 -1 -1 -1 5 -3 -1 -1 -16
word formal offer	0 0 0 0 -1 4 -1 0 0 -3
word format	1 1 0 0 -3 0 3 -1 -1 -8
word former	-2 -4 2 0 -1 -2 9 -1 0 -13
word former manager	0 -1 0 0 -1 -2 5 -1 0 -21
word formular	0 0 0 0 0 0 0 0 0 10
word formulier	0 0 0 0 0 0 0 0 0 13
word formulier in	0 0 0 0 0 0 0 0 0 5
word forth	0 -1 0 -2 6 -2 -1 0 0 -3
word forty	2 0 0 0 0 0 0 0 -2 23
word forty minut	0 0 0 0 0 0 0 0 0 15
word forum	0 0 0 0 0 0 0 0 0 3
word forward	35 -14 -7 4 -8 -11 17 -7 -9 -28
word forward this	0 0 0 0 3 0 -2 0 0 -2
word forward to	34 -9 -9 10 -4 -8 -7 -4 -2 -40
word forward with	0 2 -1 0 3 0 -2 0 0 20
word foto	0 0 0 0 0 0 0 0 0 12
word found	-3 -6 -2 0 13 -4 -3 2 3 -4
word found your	0 0 0 0 0 0 0 0 0 12
word foundation	0 0 0 0 0 0 0 0 0 22
word founder	0 7 -2 0 2 -1 -6 -1 1 54
word four	-7 -4 -3 -7 19 31 -19 -2 -7 20
word four candidat	0 0 0 0 0 0 0 0 0 8
word four days	-2 -2 -1 0 -1 4 4 0 -1 -6
word four of	0 0 -1 -1 -1 0 4 0 -1 14
word four week	-2 -1 -2 0 -2 2 4 1 0 -2
word four year	0 0 0 0 1 5 -6 0 0 3
word fourteen	0 0 0 0 0 0 0 0 0 6
word fourth	20 0 -1 -1 0 -1 -17 0 0 -7
word frage	0 -9 0 0 -1 -1 12 0 0 -1
word fragen	-1 7 -1 0 -1 -10 6 0 -1 40
word frau	23 -3 -8 -3 -31 -7 63 -11 -23 -69
word frau danke	0 0 0 0 0 0 1 -1 0 3
word frau die	-1 -1 0 0 -2 -2 7 -1 -1 2
word frau ich	-1 -1 0 0 0 0 4 0 -1 -3
word frau timemention	2 -3 1 0 0 0 0 0 0 -11
word frau wir	0 1 0 0 1 0 0 0 0 -4
word free	-1 14 6 -2 -9 1 -23 -2 14 61
word free ?	0 4 0 0 0 0 -4 0 0 16
word free for	-1 -1 7 0 0 0 -3 0 0 -11
word free on	0 -3 4 0 0 0 0 0 0 15
word free this	0 9 0 0 -7 0 -1 0 0 -1
word free timemention	-2 5 -1 0 0 0 -1 0 0 2
word free to	2 -4 -2 0 2 0 0 0 2 -43
word freelance	0 1 0 0 0 0 -1 0 1 -18
word freeze	-1 -1 0 2 -3 -1 5 0 0 -6
word frei	-1 -4 0 0 3 -2 6 0 -2 3
word freight	7 0 0 0 -1 0 -4 -1 -1 6
word fresh	-2 -1 2 0 1 0 0 0 1 6
word freude	0 -1 0 0 -1 0 4 0 0 3
word freue	0 0 0 0 0 0 0 0 0 20
word freue mich	0 0 0 0 0 0 0 0 0 19
word freuen	8 -3 -1 -1 -4 6 -3 -1 -1 26
word freuen uns	8 -3 -1 -1 -4 6 -3 -1 -1 2
word friday	-4 -2 -1 -1 -4 6 10 -1 -3 -8
word friday #	3 0 0 0 0 0 0 0 -1 -3
word friend	2 -1 -1 0 13 -3 -9 -2 1 -15
word from	-3 -19 -13 -3 40 32 -4 16 -46 -49
word from #	6 7 1 0 0 -1 -12 0 -2 22
word from :	0 -1 -1 0 2 0 -1 0 1 -4
word from a	0 -1 0 0 -1 -1 4 0 0 16
word from an	0 0 0 0 -1 0 -1 0 2 14
word from day	-1 -1 0 0 2 -10 11 0 -1 -8
word from home	0 0 0 0 0 7 -6 0 0 25
word from hr	6 -1 0 -2 0 1 -1 0 -3 -5
word from june	-1 -5 0 0 -4 20 -9 0 0 -14
word from me	11 -4 -3 -4 4 -8 2 -3 4 -56
word from my	2 0 -1 0 0 0 -1 1 0 10
word from our	2 -2 -2 -1 -1 -6 10 0 -1 -1
word from ridge	0 1 0 0 3 0 1 -2 -2 -5
word from september	-1 -1 0 0 0 6 -3 -1 0 5
word from tallfir	-2 -2 -1 0 -1 1 -13 18 -1 -14
word from the	-9 18 0 0 6 -3 -6 4 -10 -51
word from this	3 0 0 0 -1 0 -2 0 1 12
word from timemention	-10 -6 4 -3 3 38 -26 3 -3 11
word from us	-3 -4 -1 -1 -1 -6 15 -1 2 25
word from you	-2 0 3 1 -5 0 13 0 -10 36
word from your	-3 -2 -1 5 -3 0 5 -1 -1 13
word front	-4 1 -3 -2 -13 11 11 -4 3 -26
word front desk	1 1 -1 0 -1 4 -3 -1 0 4
word front end	-1 -1 0 0 -6 -1 7 -2 5 -1
word front of	-3 0 -1 -1 -6 9 5 -1 -1 -1
word front office	-2 2 0 0 0 0 0 0 0 -22
word frontend	0 -1 0 0 -2 0 -5 -1 11 -34
word frontend developer	-1 -1 0 0 -2 0 -5 -1 11 -33
word frozen	-1 -1 -1 14 -5 -2 -3 0 0 -7
word fruhere	-2 0 -1 2 0 0 0 0 0 12
word fte	-3 0 0 0 -2 3 0 0 3 -8
word fue	-7 -2 -2 1 2 -1 5 5 0 -1
word fuera	-1 0 -1 0 -1 0 -1 4 0 -2
word fuera de	-1 0 0 0 0 0 -1 4 0 -2
word fuhren	1 0 -2 -1 0 0 3 0 -1 1
word fuhren wir	1 -1 -1 0 0 0 3 0 0 -7
word full	-1 -6 -2 -1 -4 11 -6 4 4 17
word full name	0 -2 0 0 0 0 -3 1 5 -3
word full time	0 -2 0 0 -2 12 -6 -1 0 -9
word fully	-6 -1 0 0 7 0 1 -1 -1 -6
word fun	-4 -1 -1 -1 3 -1 10 -1 -4 14
word funcao	-4 5 0 -1 3 0 -2 0 0 -14
word funcao de	-4 5 0 -1 0 0 0 0 0 -6
word functie	4 -2 -4 0 -3 -2 11 -3 -1 -25
word functie van	1 0 0 -1 8 -1 -3 -1 -2 -38
word function	0 0 0 0 4 0 -4 1 0 5
word fund	-1 -1 -1 3 -2 -1 3 0 0 24
word fundacao	0 0 0 0 0 0 0 0 0 4
word fundacion	0 0 0 0 0 0 0 0 0 6
word fundrais	2 3 -1 0 -2 -1 -1 0 0 -13
word funf	0 1 0 0 0 0 -13 14 -1 10
word fur	-8 37 -15 -3 7 -9 -5 13 -17 24
word fur das	-1 4 -3 -1 -8 -1 20 -4 -5 -32
word fur deine	0 7 -1 -1 2 0 -7 -2 1 17
word fur den	0 -3 0 0 -1 0 6 0 -1 17
word fur dich	0 1 0 0 0 0 0 0 0 6
word fur die	-14 11 -1 -2 14 -6 2 -1 -4 2
word fur ein	-6 19 -2 -1 -2 -1 -9 1 -2 -25
word fur eine	-1 -1 0 0 4 0 -1 0 -1 -1
word fur einen	0 0 0 0 1 0 0 0 0 31
word fur ihr	0 3 0 1 1 -1 -3 -1 -1 -7
word fur ihre	-2 3 -1 -1 -7 1 -9 21 -4 28
word fur ihren	2 -1 -1 -1 5 0 -4 0 -1 -18
word fur sie	2 1 -8 1 -1 -1 6 0 0 -24
word fur timemention	3 -1 1 0 -1 0 -1 0 0 18
word furniture	5 -5 0 0 0 4 -2 0 0 3
word furs	4 1 -1 0 0 0 -2 0 0 -19
word further	-7 -5 3 3 -3 5 18 5 -19 -39
word further action	-1 -1 -1 6 -4 0 4 -1 -1 -2
word further consideration	0 0 0 0 1 0 0 0 0 -6
word further to	-2 0 -1 -1 -2 10 -4 0 -1 -2
word future	-1 -1 -1 0 10 -1 -3 -1 -3 34
word future vacanci	0 0 0 0 1 0 -1 0 0 6
word g	6 -1 2 1 -1 0 -7 0 0 27
word ga	5 -2 -3 0 0 0 0 0 0 -29
word gaan	2 0 -1 -1 4 0 -5 -1 0 -11
word gaan we	0 0 0 0 1 0 0 0 0 12
word gaat	-3 -2 -1 3 2 2 0 -1 0 7
word gaat het	0 -1 0 0 0 0 2 0 0 3
word gaat niet	-1 -1 -2 3 3 0 -2 0 0 -2
word gab	0 0 0 0 2 0 -1 0 0 -6
word gallery	0 -1 0 0 5 -1 -1 0 -2 8
word game	-1 -4 0 0 -1 0 8 0 -1 -14
word gap	0 -1 0 0 11 -1 -2 0 -5 0
word garage	-8 0 -1 -1 0 0 12 -1 0 -25
word garde	-2 -1 0 2 1 2 -2 0 0 -9
word garden	8 -1 -3 -1 -1 -1 -1 -1 -1 -1
word garden volunteer	0 0 0 0 0 0 0 0 0 6
word gardener	4 -1 -1 -1 -3 0 -3 0 5 -17
word gartenstrase	0 0 0 0 0 0 0 0 0 14
word gast	0 0 0 0 0 0 0 0 0 9
word gate	3 -11 16 -3 3 -2 -2 -1 -3 11
word gave	-4 -3 -1 0 17 -2 -2 -1 -4 -20
word gave us	-1 -4 0 0 -8 -1 14 0 0 -5
word geachte	2 -8 0 -1 -2 1 12 -2 -1 28
word geachte heer	3 -6 0 -1 -3 2 2 -1 3 -24
word geachte mevrouw	-1 -3 0 -1 -1 -1 11 -1 -4 52
word geandert	-1 0 5 0 -1 0 1 0 -2 9
word geannuleerd	-2 -1 -1 10 -2 0 -4 0 -1 -6
word geben	-4 -8 -2 -2 -7 22 5 -2 -2 -16
word geben sie	6 -1 -1 0 -1 1 -3 -1 0 -10
word gebeten	0 0 0 0 0 0 0 0 0 9
word gebucht	1 0 0 0 0 0 0 0 0 11
word geduld	-1 -1 -1 -1 -1 -1 0 -1 8 13
word geef	5 -4 -1 0 -5 7 -6 -1 6 -34
word geehrte	16 -13 2 -1 -14 2 21 -6 -6 -31
word geehrte damen	-1 0 0 0 0 0 0 0 2 -3
word geehrte frau	17 -14 2 -1 -14 2 21 -5 -8 -33
word geehrter	-4 15 -7 -1 7 -1 -7 -1 -2 -27
word geehrter herr	-4 15 -7 -1 7 -1 -7 -1 -2 -30
word geen	-13 0 22 -1 -1 -2 -5 0 -1 8
word gefallen	-2 12 -1 -1 0 0 -7 -1 -1 1
word gefallt	2 0 0 0 0 0 -1 0 -1 7
word gefeliciteerd	0 0 0 0 0 1 0 0 0 8
word gefuhrt	-3 15 0 0 -2 0 -7 -3 0 10
word gegen	2 -2 0 0 3 0 -1 0 -1 17
word gegeven	4 -5 -5 0 17 -1 -9 -1 1 -9
word gehalt	-1 -3 -1 0 -1 7 0 -1 -1 -6
word gehaltsnachweise	0 0 0 0 0 0 1 0 0 -4
word gehen	0 0 0 0 0 0 1 0 0 3
word gehort	0 0 0 0 0 0 0 0 0 9
word geht	15 9 -6 -1 -4 -1 -7 -2 -3 -81
word geht es	6 -1 0 0 -2 0 -3 0 -1 -24
word gekommen	7 -2 0 0 -3 0 -2 0 0 -15
word gekozen	0 0 0 0 4 0 -1 0 -1 17
word gekozen voor	0 0 0 0 2 0 -1 0 -1 10
word geld	0 0 0 0 0 0 0 0 0 11
word geldig	0 2 -1 -1 6 -1 -2 -1 -3 -6
word geldig legitimatiebewij	1 -1 0 0 0 0 0 0 0 -9
word gelegt	0 0 0 0 -1 0 2 0 0 8
word gelesen	-9 -1 0 0 0 0 -1 13 -1 14
word gelezen	-7 0 0 0 1 0 -1 8 0 8
word geloscht	0 0 0 0 1 0 0 0 0 5
word gemaakt	0 -2 0 0 11 0 -5 0 -3 10
word gemacht	-1 -6 -1 0 -3 -1 13 -1 -1 -7
word general	-1 3 -1 1 0 -1 -1 0 0 14
word general manager	0 0 0 1 0 0 0 0 0 -3
word generat	-2 -1 0 0 -2 0 -1 3 3 -9
word genitori	0 0 0 0 0 0 0 0 0 10
word genommen	0 0 0 0 -1 0 6 -2 -2 6
word genommen haben	0 0 0 0 -1 0 6 -2 -2 6
word gent	6 -5 3 0 -1 0 -2 0 -1 -16
word gente	1 -4 0 -2 0 -5 11 -1 0 1
word gentile	20 -4 -2 -2 -9 0 8 -8 -5 -12
word gentile candidata	0 -1 0 0 0 0 2 0 0 3
word gentile dott	10 -10 -1 0 5 0 -3 -1 -1 -26
word gentile dottoressa	2 0 0 0 2 0 -3 0 0 6
word gentile grazie	0 0 0 0 1 0 1 0 0 5
word gentile la	0 0 0 0 -13 0 13 0 0 15
word gentile le	0 0 0 0 0 0 0 0 0 4
word gentile sig	4 0 0 0 -1 0 -1 0 0 -7
word gentile signora	-1 0 0 0 0 0 0 0 0 42
word gentili genitori	0 0 0 0 0 0 0 0 0 7
word geography	-3 -1 1 -1 -4 0 -3 0 10 -4
word geologo	0 -8 0 0 0 0 8 0 0 -1
word geologo pleno	0 -7 0 0 0 0 8 0 0 -1
word gepland	1 0 0 0 0 0 0 0 0 5
word gepland op	1 0 0 0 0 0 0 0 0 6
word gerade	4 -8 -1 -1 5 0 1 0 0 1
word geregistreerd	-2 0 0 0 -3 0 -7 -2 15 -24
word gerencia	2 0 -2 1 0 0 0 0 0 -3
word gerente	-2 7 -1 -1 1 -1 -3 -1 1 -12
word gern	-1 24 -10 -1 -5 0 -3 -2 -3 -28
word gern als	0 0 0 0 0 1 0 0 0 -15
word gern ein	0 -2 0 0 0 4 -1 -1 0 1
word gern kennenlernen	-1 3 0 0 0 0 -1 0 0 43
word gern mit	0 6 0 0 -1 0 -4 0 0 1
word gerne	5 0 -2 0 -1 0 -2 0 0 3
word gerust	-1 3 0 0 4 0 -5 -1 -1 -7
word gerust nog	0 0 0 0 5 0 -3 -1 0 -4
word geschafft	-1 -1 0 0 -1 0 4 -1 0 5
word geschaftsfuhrer	-2 2 -1 1 -1 -1 1 -1 0 -18
word geschaftsfuhrung	-1 0 -1 3 0 0 0 0 0 -7
word geschaftsleitung	-9 -4 -2 -1 17 1 -2 -1 -1 -7
word gesehen	0 0 0 0 0 0 1 0 0 10
word geselecteerd	1 0 0 0 1 0 -1 0 0 5
word geselecteerd voor	0 0 0 0 1 0 0 0 0 9
word gesendet	-10 -1 0 0 -2 -2 -8 13 10 -10
word gesichtet	0 0 0 0 1 0 0 0 0 9
word gesolliciteerd	0 1 0 0 0 0 0 0 0 7
word gesprach	15 -3 13 -2 -12 -3 -4 -1 -2 -43
word gesprach am	3 -2 -2 2 -1 0 -1 0 0 11
word gesprach bei	5 -2 -1 -1 0 0 -1 0 0 0
word gesprach in	1 0 0 0 0 0 0 0 0 -24
word gesprach mit	4 -3 0 0 0 0 0 0 0 19
word gesprach timemention	-1 0 -1 2 0 0 1 0 0 -9
word gesprach uber	0 2 0 0 0 0 -1 0 0 4
word gesprach wegen	0 0 1 0 0 0 0 0 0 25
word gesprach zur	0 0 0 0 0 0 0 0 0 4
word gesprache	0 0 0 0 0 0 1 0 0 8
word gesprachen	0 0 0 0 0 0 1 0 0 -6
word gesprachspartnerin	1 -1 0 0 0 0 0 0 0 -8
word gesprachstermin	-2 3 0 1 0 0 -1 0 0 -20
word gesprek	29 25 -4 9 -5 -11 -22 -8 -13 -32
word gesprek ?	3 -1 -1 0 0 0 -1 0 0 -11
word gesprek bij	8 -1 -5 0 0 0 -1 -1 0 3
word gesprek met	2 0 -1 0 0 0 0 0 0 21
word gesprek op	4 -2 0 0 0 0 -1 0 0 -31
word gesprek over	-1 -1 3 -1 -1 0 2 0 0 -2
word gesprek timemention	2 0 0 1 -1 0 -1 0 0 -6
word gesprek van	-1 0 0 4 -1 0 -1 0 0 -13
word gesprek voor	1 0 0 0 0 0 0 0 0 7
word gesprekken	0 -1 0 0 0 0 2 0 0 36
word gestion	0 0 0 0 0 0 0 0 0 9
word gestionnaire	1 0 0 0 0 0 0 0 1 -12
word gestor	-1 0 0 0 -1 0 4 0 -2 -2
word gestora	-1 9 -1 -2 5 -1 -12 -1 4 -18
word gestora de	0 0 0 0 1 0 -1 0 0 -10
word gestora en	0 0 0 0 0 0 0 0 0 -3
word gestora no	0 0 0 0 0 0 -3 0 4 -4
word get	-19 -2 14 -7 1 -4 -4 8 14 64
word get #	0 0 0 0 0 0 0 0 0 12
word get a	2 1 -3 -1 0 -2 3 -1 1 13
word get an	-1 -5 0 0 -6 -6 22 -2 -2 -5
word get back	2 -3 -4 -1 2 -2 -2 11 -2 41
word get here	-6 0 0 0 -3 0 8 0 3 -2
word get in	-1 -1 0 3 0 -1 -3 0 3 -2
word get it	1 -1 0 0 3 0 -2 0 -1 2
word get the	0 -1 0 0 3 -1 1 -1 -1 15
word get this	0 0 0 0 0 0 1 0 0 6
word get to	-1 1 -1 -1 3 -3 -8 6 3 -12
word get you	-3 4 0 0 -1 -1 3 0 0 -7
word get your	-11 -2 -1 0 1 -1 14 -1 1 -5
word gets	1 -1 -1 -2 5 -3 2 -1 0 38
word gett	-1 -2 -1 -3 2 -2 -14 13 7 10
word gett in	-1 -1 0 -1 -1 0 -12 14 2 -5
word gett this	0 0 0 0 0 0 0 0 0 -10
word getuige	0 0 0 0 0 0 0 0 0 6
word gevallen	0 0 0 0 1 0 0 0 0 8
word geven	-1 0 0 1 -1 0 2 0 -1 4
word gewijzigd	-1 0 2 0 0 0 0 0 0 -3
word geworden	-1 1 -1 0 1 1 -2 0 -1 6
word gezien	-1 -1 0 -1 5 0 0 0 -1 -5
word gia	-1 -2 0 10 -2 -1 -3 -1 0 -18
word gibt	-7 -2 -1 -1 -2 -3 19 -1 -2 13
word gibt es	-12 0 0 0 0 -1 15 0 0 3
word gift	0 0 0 0 0 0 -3 0 3 4
word gift card	0 0 0 0 0 0 -3 0 3 1
word gig	1 -1 -1 0 7 -1 -3 0 -2 -21
word gil	7 -1 0 0 -4 0 -2 0 0 19
word ginge	-3 5 0 0 0 0 -1 0 0 -6
word giornata	0 8 0 1 -1 -2 -5 -1 0 -27
word giornata di	1 9 0 0 0 0 -9 0 0 -12
word giorni	-10 -6 6 -5 -3 -1 21 -2 -1 -4
word giorni di	0 0 0 0 0 0 1 0 0 -3
word giorni e	0 4 6 -4 -1 -1 -4 -1 0 -4
word giorni per	0 0 1 0 0 0 2 0 0 -7
word giorno	-2 2 -3 1 -2 -1 7 -1 -1 -26
word giorno :	-1 0 0 0 -1 0 3 0 0 -8
word giorno timemention	1 0 0 0 0 0 0 0 0 -6
word giovani	0 0 0 0 0 0 0 0 0 6
word giovani autori	0 0 0 0 0 0 0 0 0 6
word girl	0 -1 0 0 6 -1 -1 0 -2 0
word giro	7 -1 -3 0 -1 0 -2 -1 0 -16
word giugno	-6 -1 -1 -1 -1 -1 10 0 0 8
word giuria	0 0 0 0 0 0 0 0 0 14
word give	-2 -28 11 -14 -10 9 41 -7 0 -48
word give a	5 8 -1 0 -1 -4 -4 0 -3 0
word give feedback	0 0 0 0 1 0 0 0 0 7
word give it	-1 -1 1 0 -1 -2 5 0 1 -3
word give me	0 -9 8 -11 5 -4 13 -2 -1 -38
word give us	-1 -10 7 -1 -2 3 0 -1 3 -18
word give you	-3 -12 -5 -1 -5 19 11 -2 -1 -19
word give your	1 -4 0 0 -5 -3 14 -1 -1 1
word given	-5 3 1 0 7 -1 -11 1 5 7
word given the	0 0 0 0 -1 0 -1 1 2 -10
word given your	0 0 0 0 0 0 -1 1 1 16
word giving	-1 0 0 0 3 0 -1 0 0 -17
word giving us	0 0 0 0 1 0 0 0 0 -17
word glad	-6 4 -4 -1 0 -5 19 -2 -5 -2
word glad to	5 6 -3 -1 2 0 -1 -1 -6 -5
word glas	0 0 0 0 8 -1 -6 0 0 3
word gleich	7 -4 1 0 -1 0 0 -1 -2 -18
word gleicher	-5 -13 20 0 0 -1 -1 -1 0 4
word gli	0 0 0 0 -1 0 1 1 -1 28
word gluckwunsch	-3 -1 0 -2 -1 9 -1 0 -1 -13
word gmbh	2 2 0 -1 -4 0 -2 0 3 -3
word gmt	4 -1 -1 0 -1 0 0 -1 0 -9
word go	28 -19 -14 6 14 2 -27 -4 13 -32
word go ?	0 -1 0 0 0 0 2 0 0 9
word go ahead	-4 -2 2 7 -3 -1 2 0 -1 -2
word go back	2 -1 0 0 -1 0 2 -1 0 4
word go in	0 0 0 0 2 0 -2 0 0 -9
word go on	-2 -5 -1 3 -5 -5 16 -2 0 -21
word go out	3 4 -1 0 -1 -1 -9 -1 6 -20
word go over	1 0 0 0 -1 0 -5 0 6 14
word go through	-1 3 0 0 -1 -1 -5 0 6 4
word go to	-1 -1 -1 1 13 -3 -12 5 -1 5
word go with	27 -6 -8 -1 4 -4 -10 -1 -1 0
word goal	0 0 0 0 0 0 0 0 0 12
word god	-5 -1 5 -1 4 0 -3 3 -1 0
word god bles	-5 -1 5 -1 4 0 -1 0 -1 1
word goed	-7 10 -6 -1 0 2 -5 -6 15 -38
word goed nieuw	-5 2 -1 0 -1 4 3 0 0 -3
word goede	0 -1 0 0 4 0 -8 0 6 19
word goede orde	0 0 0 0 0 0 -6 0 8 14
word goedemorgen	-1 0 2 0 0 0 0 0 0 8
word goes	-7 -4 4 -1 -9 -2 20 -1 0 30
word goes into	0 0 0 -1 3 0 -1 0 0 -2
word goes to	0 0 0 0 0 1 0 0 0 15
word goes well	-5 0 5 0 0 0 1 0 0 -3
word going	-4 -2 -8 22 25 -7 -20 -4 -2 -36
word going ahead	-1 -1 -2 9 -2 -1 -2 -1 0 -18
word going through	0 0 0 0 0 0 2 0 -1 -5
word going to	-2 -2 -2 12 17 -5 -16 -3 2 -11
word going with	0 0 0 0 3 0 -1 0 0 -10
word gone	-3 0 5 0 28 -4 -22 -3 -1 -10
word gone with	0 0 0 0 2 0 -1 0 0 9
word gonna	-1 -8 0 0 9 -1 -3 -3 8 -16
word good	57 12 -39 -11 5 19 -43 -14 14 -48
word good ?	0 -1 4 0 0 -1 -8 0 7 3
word good afternoon	2 0 1 0 0 0 -2 0 1 8
word good even	0 0 0 0 0 0 0 0 0 17
word good fit	0 0 0 0 0 0 0 0 0 14
word good for	24 10 -20 0 -1 -3 -8 0 0 -20
word good luck	-7 -2 -3 2 15 -5 3 -4 2 -29
word good morn	8 -5 0 -2 -4 0 2 0 2 -13
word good news	-5 -11 -2 -1 -7 43 -14 -1 -2 -21
word good question	-8 -1 0 0 -1 -1 12 -1 0 -4
word good talk	0 0 -1 0 0 -1 3 0 0 -1
word good to	-10 15 -2 0 0 -1 0 -1 -1 -34
word google	19 -7 -2 -1 -2 -2 -6 -1 2 -33
word google meet	10 -3 -1 -1 -1 -1 -3 -1 -1 -34
word gostamo	-1 0 -1 0 -2 0 4 0 0 -5
word gostaria	-1 2 0 0 0 0 0 0 0 4
word gostaria de	-1 2 0 0 0 0 0 0 0 4
word gostariamo	-1 2 -1 -1 0 3 -1 -1 0 -14
word gostariamo de	-1 2 -1 -1 0 3 -1 -1 0 -14
word gostava	-3 8 -2 0 -1 -1 -2 0 0 -3
word gostava de	0 4 -2 0 0 0 -1 0 0 -1
word gostei	0 2 0 0 0 0 -1 0 0 12
word gosto	0 0 0 0 0 2 -1 0 0 -3
word gostou	-3 4 0 0 -1 0 1 0 0 -6
word got	-11 -17 -8 -10 9 -7 13 -19 48 1
word got #	0 4 -2 0 3 0 -3 0 -1 0
word got a	0 -7 -3 -1 12 -2 3 -1 -2 9
word got an	0 0 0 0 0 0 0 0 0 4
word got it	-3 -4 -2 -3 -2 6 12 -1 -3 -1
word got one	0 4 -1 0 0 0 -1 0 0 -6
word got the	-2 -3 -1 -1 0 7 -5 0 5 18
word got two	0 0 0 0 -1 0 4 0 -2 8
word got your	-3 -9 -3 -4 -6 -10 3 -11 45 -73
word government	0 0 0 0 0 0 0 0 0 8
word governor	1 0 4 -2 1 2 -1 -1 -5 -8
word graag	-5 9 -5 -2 1 6 7 -3 -8 -22
word graag een	0 0 0 0 0 1 -1 0 0 -3
word graag kenni	0 4 0 0 0 -1 -1 0 0 -4
word graag met	1 1 0 0 0 0 -1 0 0 15
word graag op	0 -3 0 0 4 0 -1 0 0 13
word graag spreken	1 4 0 0 0 -1 -3 0 0 -1
word graag uit	6 -4 0 0 0 0 1 0 -2 -22
word graag voor	-1 -2 0 0 0 0 5 0 0 -9
word grab	-1 14 0 0 -4 -2 -4 0 -3 3
word grab a	0 6 0 0 -1 -2 -3 0 0 -2
word grace	9 -5 0 -1 0 -2 -2 0 0 -8
word gracia	-6 -3 -2 -1 -2 -4 11 1 6 40
word gracia a	-1 0 0 0 0 0 3 -1 0 -5
word gracia por	-6 -2 -2 -1 -1 -3 11 2 2 26
word grad	0 0 0 0 -1 0 3 0 -1 17
word grade	-3 -4 -1 -2 -3 10 4 -1 1 -12
word grade #	-4 -1 0 0 0 10 -4 0 0 -2
word graduat	0 0 0 0 0 0 0 0 0 13
word graduation	0 3 0 0 -1 -2 -1 0 1 -1
word graduatoria	0 0 0 0 2 0 0 0 0 -13
word graham	0 -1 0 0 0 1 0 0 0 -25
word grand	12 -3 -1 0 0 -1 -5 -1 -1 -13
word grande	0 0 0 0 0 0 0 0 0 3
word grant	1 -6 2 3 1 -1 2 -1 -1 9
word grant of	0 0 0 0 0 0 0 0 0 21
word grant officer	0 -3 0 0 2 -1 3 0 0 -5
word graphic	0 0 0 0 0 0 0 0 0 -3
word graphic designer	0 0 0 0 0 0 0 0 0 -3
word grateful	0 -1 -11 14 8 3 -9 -1 -4 2
word grateful for	-1 -1 -13 15 9 0 -7 -1 -1 2
word grati	3 0 0 0 -2 0 0 0 0 -3
word gratuita	0 0 0 0 0 0 0 0 0 5
word grave	-1 3 12 -4 -1 -1 -3 -4 0 -8
word grazie	-10 -7 -2 -2 0 -4 20 4 2 10
word grazie a	-1 0 0 0 -1 0 4 0 0 -7
word grazie della	-1 -2 0 0 2 -1 4 -1 0 -5
word grazie mille	0 0 1 0 0 0 0 0 0 10
word grazie per	-2 -1 -6 -1 0 -1 10 0 0 16
word great	-22 11 -12 -6 -10 -5 43 -3 4 41
word great fit	0 3 0 0 -1 0 -1 0 0 -17
word great meet	-11 -4 -1 -2 -2 -1 20 0 0 -2
word great news	1 7 -1 0 -1 1 -8 0 3 -11
word great talk	0 3 0 0 0 0 -2 0 0 -4
word great to	-6 2 -2 -1 -3 -2 14 -1 -2 18
word green	0 -1 0 0 9 -1 -4 0 -2 -8
word greeting	8 -4 0 -1 -4 -1 -4 0 5 12
word greta	0 2 0 0 0 0 -1 0 0 16
word grill	0 1 0 0 0 0 0 0 0 17
word grille	0 0 0 0 0 0 0 0 0 8
word groep	2 0 0 0 0 1 0 0 -1 3
word groet	4 -4 -1 0 4 -2 7 -8 -1 1
word grote	0 -1 0 0 5 0 -3 0 -1 -5
word group	1 -4 6 -1 18 -3 -14 -1 -2 44
word group of	4 0 0 0 0 0 -1 0 -2 1
word groupe	-4 0 0 -1 1 0 0 4 0 3
word grow	0 0 0 0 -1 0 -3 0 5 36
word growth	-2 3 0 0 0 0 -1 0 0 11
word grupo	3 0 -1 1 0 0 -1 0 0 -6
word gruppo	0 0 0 0 2 0 -1 0 0 5
word grus	1 1 5 0 -3 -1 -1 -1 -2 -29
word gruse	7 -5 0 0 0 0 -1 0 0 -16
word gs	1 -2 0 0 3 0 10 0 -11 -6
word gs #	1 -2 0 0 3 0 10 0 -11 -6
word guarante	0 0 0 0 0 0 0 0 1 18
word guarantee	0 0 0 0 -4 0 5 0 0 17
word guarda	0 0 0 0 2 0 -1 0 0 28
word guarderia	1 0 -1 0 0 0 0 0 0 -8
word guarderia de	0 0 0 0 0 0 0 0 0 17
word gues	0 -1 0 0 1 -1 2 0 -1 13
word guest	-4 4 -1 -1 11 -2 -4 -1 -2 28
word guest :	0 -1 0 0 8 -1 -6 0 0 -5
word guest relation	-1 5 0 0 -1 0 -1 0 -1 -1
word guidance	0 0 0 0 0 0 0 0 0 3
word guide	0 0 0 0 0 0 1 0 0 5
word gustado	0 3 -1 0 0 0 -1 0 0 -18
word gustado tu	0 3 0 0 0 0 -1 0 0 -17
word gustaria	1 3 -1 0 0 1 -2 0 -1 3
word gustaria hacerte	0 1 0 0 0 0 0 0 0 11
word gusto	-1 3 -1 0 1 1 -1 0 -1 -1
word gut	3 -3 -1 -1 -1 -1 7 -1 -4 -24
word gut gefallen	0 -2 0 0 0 0 4 0 0 3
word gute	-6 4 -6 -1 -1 -1 15 -1 -3 -9
word gute gesprach	-4 7 -6 0 -1 0 5 0 0 -6
word gute nachrichten	-1 -5 -1 0 -1 -1 11 0 -2 -19
word guten	0 7 2 2 -2 -1 -6 3 -5 8
word guten tag	1 7 0 0 -2 -1 -4 4 -5 13
word guten timemention	-2 0 2 2 0 0 -1 0 0 -4
word guy	0 0 0 0 1 -1 0 0 0 3
word guys	0 -4 0 0 -2 0 -7 -2 16 0
word gwen	1 0 0 0 0 0 0 0 0 -16
word gym	8 -1 -6 0 0 0 -1 0 0 -9
word h	-5 -11 -6 -3 -3 -2 26 -2 6 53
word h #	0 -1 1 0 0 0 2 0 0 24
word h ?	0 0 1 0 0 0 0 0 0 -11
word h f	-4 2 -3 0 0 0 -1 0 7 -16
word ha	10 -15 3 9 17 -2 -11 -11 1 22
word ha gustado	0 3 -1 0 0 0 -1 0 0 -18
word ha il	0 0 0 0 0 0 0 0 0 7
word ha letto	0 0 0 0 -1 0 15 -4 -10 7
word ha llegado	0 0 0 0 -1 0 -2 0 3 2
word ha quedado	0 0 0 0 1 0 -1 0 2 -13
word ha sido	0 -3 0 2 1 0 -15 -1 15 43
word ha superado	-1 -2 -1 0 3 0 2 0 -1 -2
word ha superato	3 -3 0 0 0 0 1 0 0 -2
word ha surgido	-1 0 2 0 0 0 0 0 0 -3
word haar	0 0 0 0 0 0 0 0 0 17
word hab	4 0 -2 0 0 0 0 -1 0 6
word habe	4 -6 -2 -2 -1 -2 15 -1 -4 -10
word habe ich	0 3 0 -2 0 -1 3 -1 -2 -12
word haben	-10 -7 -11 -3 10 -2 15 -6 14 -2
word haben deine	0 -1 0 0 0 0 0 0 2 -4
word haben die	-3 -1 -1 2 5 0 2 -2 -1 -14
word haben sich	0 -1 0 0 -8 0 -2 0 13 5
word haben sie	-5 -12 -4 -2 -4 -2 25 5 -2 -3
word haben uns	-1 5 -1 0 2 0 -4 0 -1 6
word haben wir	-1 -6 -2 -1 13 3 -4 -1 -1 -4
word habia	-1 0 1 0 1 0 -1 0 0 -5
word habil	0 0 0 0 -1 0 1 6 -5 -5
word hablamo	0 1 -1 0 0 -5 6 0 0 -4
word hablar	0 8 0 0 -3 0 -3 0 -1 2
word hace	0 0 -1 3 0 0 1 -2 0 5
word hace falta	0 0 -1 3 0 0 1 -2 0 1
word hacer	0 4 -1 1 0 0 -4 0 1 -11
word hacerte	0 0 -1 3 -1 1 -1 -1 0 -4
word hacerte una	0 1 0 0 0 0 0 0 0 11
word had	-36 1 13 10 57 -9 -6 -6 -25 -8
word had #	0 0 0 0 0 0 0 0 0 18
word had a	-9 14 -2 0 -6 -4 7 -1 1 -21
word had an	-1 -1 0 3 -1 2 -3 0 0 6
word had been	-1 0 0 3 0 -1 -1 0 0 -2
word had fun	-1 0 -1 -1 -3 -1 10 -1 -2 -1
word had many	0 0 0 0 0 0 0 0 0 14
word had more	0 0 0 0 15 0 -1 0 -12 -7
word had the	-1 -1 1 1 3 -1 -1 0 0 2
word had to	-5 -3 11 2 6 -2 -3 -1 -5 -2
word had with	-1 -2 0 0 1 5 -1 0 -2 -2
word hadn't	-4 -2 14 -3 -1 -1 2 -2 -2 -6
word hai	-5 9 -1 -1 -3 -2 5 -2 -2 -13
word hair	1 1 0 0 0 0 -1 0 0 5
word hakken	0 0 0 0 0 0 6 -5 0 -1
word hakken we	-1 0 0 0 0 0 7 -5 0 0
word halbe	1 7 0 0 0 0 -6 0 0 -1
word halbe stunde	1 7 0 0 0 0 -6 0 0 -1
word hale	6 -6 7 -1 1 -1 -3 -1 -4 -28
word hale sons	0 -1 0 0 2 1 1 0 -3 -2
word half	3 14 28 -2 -9 -6 -28 -3 1 7
word half an	4 10 -1 0 -1 -1 -8 0 -1 19
word half day	0 1 0 0 0 0 -2 0 2 -9
word half hour	0 1 0 0 0 0 0 0 0 -6
word half of	0 0 0 0 0 0 0 0 0 7
word half term	4 -3 0 0 0 0 -2 0 1 6
word half the	-1 0 10 0 -1 -1 -6 -1 0 5
word halfuur	0 0 0 0 0 0 0 0 0 16
word halfuurtje	0 19 0 0 -2 -1 -15 0 -1 -9
word hall	-3 -5 10 -1 2 0 -2 0 -1 2
word hallo	13 3 -11 -3 -11 -4 25 -2 -10 -98
word hallo frau	5 8 -7 -1 -8 -1 15 -2 -8 -48
word hallo herr	5 -7 -1 0 0 0 5 0 0 -24
word hallo tobia	1 1 0 0 0 0 0 0 -1 -12
word halten	0 0 0 0 0 0 0 0 0 21
word halten sie	0 0 0 0 0 0 0 0 0 16
word han	-1 -1 0 3 -2 -1 7 0 -5 11
word hana	0 0 0 0 -1 0 -4 0 6 3
word hand	-2 8 -3 2 -6 -9 11 -2 1 4
word hand in	-1 -1 -2 3 -1 -6 10 -1 -1 5
word hand on	0 0 0 0 1 0 0 0 0 -4
word handbook	0 0 0 0 0 -8 8 0 1 -1
word handl	0 0 0 0 2 0 -2 6 -5 20
word handle	0 0 0 0 2 0 -2 0 0 -5
word handler	0 0 0 0 0 0 -1 0 1 -32
word handler vacancy	0 0 0 0 0 0 0 0 0 -22
word handy	0 0 0 0 0 0 -1 0 1 24
word hang	-1 -2 -1 -4 -6 -2 17 -2 1 -22
word hang in	0 -1 0 0 -3 0 0 0 4 -2
word hangt	0 0 0 0 0 0 0 0 0 8
word hangt an	0 0 0 0 0 0 0 0 0 8
word hanno	-1 -3 0 0 6 0 -1 0 -1 -2
word hansa	1 0 0 0 0 0 0 0 0 -21
word happen	-8 -7 0 6 -3 -3 10 -5 10 -25
word happen next	-1 -5 0 1 -2 0 1 -3 11 -3
word happy	1 -5 -3 -5 -10 8 29 -6 -8 2
word happy holiday	11 -4 -1 0 -2 -1 2 -2 -2 -5
word happy new	0 0 0 0 0 0 0 0 0 -12
word happy to	-6 -10 -9 -4 -4 14 25 -3 -4 19
word happy with	-2 2 7 0 0 -2 -5 0 0 -13
word harbor	7 -1 3 -3 -1 0 -3 -1 -1 -22
word harbour	2 -1 -2 0 4 -1 -2 0 -1 -17
word hard	-2 -2 -3 0 7 -3 3 -1 -1 -6
word hard feeling	0 -1 -1 0 -1 -1 6 0 0 -5
word hartelijk dank	0 0 0 0 1 0 0 0 0 -3
word hartwell	-5 8 0 -1 4 -1 -5 -1 -1 -9
word has	-99 -59 62 89 3 -28 -26 36 22 55
word has #	0 -2 0 0 -1 -1 6 0 0 -20
word has a	-2 8 -2 -1 10 -1 -8 -1 -2 -9
word has accept	-10 -2 -3 1 12 -5 -11 20 -2 -26
word has already	0 -1 0 0 1 3 -2 0 0 9
word has appli	0 0 0 0 0 0 0 0 0 7
word has asked	1 -8 4 0 2 -1 5 -1 -1 -11
word has been	-51 -20 40 35 -13 -3 -1 12 0 44
word has chang	-4 -1 4 0 12 0 -6 -1 -4 -11
word has chosen	0 0 0 0 1 0 0 0 0 3
word has clos	-1 0 -1 2 -2 0 -2 0 4 14
word has come	-1 -2 5 -1 -6 -2 -8 -2 18 -38
word has decid	-2 -1 -3 28 -19 -1 -1 -1 -1 -7
word has gone	0 -1 2 0 4 -1 -2 -1 0 13
word has had	0 0 7 4 -1 -2 -7 -1 0 0
word has his	0 0 0 0 4 0 -2 -1 0 7
word has invit	-2 5 -1 -2 -1 -1 5 -1 -2 4
word has just	0 0 1 0 0 0 0 0 0 39
word has made	0 0 0 1 -1 2 -2 0 1 -10
word has met	6 0 0 0 -1 0 -1 0 -4 -10
word has moved	-4 -2 4 0 -2 0 8 0 -4 10
word has not	-1 -1 0 0 -4 0 6 2 -2 -2
word has now	-1 -1 0 0 8 -2 -2 0 -3 9
word has reach	-1 -1 0 0 -3 0 -3 3 5 -8
word has receiv	0 0 0 0 0 0 0 0 1 7
word has review	0 0 0 0 0 0 0 0 0 4
word has run	0 -1 0 -1 5 -1 -1 0 0 -3
word has sido	1 -1 0 0 0 2 -1 0 0 3
word has stopp	-1 0 -2 4 7 -1 -6 -1 0 -3
word has taken	-1 0 0 0 1 -1 -3 5 -1 1
word has the	0 -1 -3 -4 2 -3 11 -1 -1 1
word has to	-2 -1 3 0 0 0 2 0 0 -2
word has withdrawn	-1 -1 -1 7 -2 0 -2 -1 0 -6
word has work	0 -1 0 0 5 0 -2 0 -1 -15
word has your	-1 -2 -1 0 -24 -2 0 -1 31 -1
word hasn't	0 -1 0 -1 4 -2 2 0 -3 0
word hast	-2 3 -1 -2 -1 7 -1 -1 -2 -3
word hasta	7 -2 -6 0 -9 -5 13 4 -2 -21
word hasta el	0 -1 -1 -1 -1 -2 2 4 -1 -14
word hat	-11 -4 -6 3 13 8 -9 -3 9 82
word hat alle	0 0 0 1 1 0 -1 0 0 8
word hat am	0 0 0 0 0 0 0 0 0 22
word hat die	0 -1 0 4 -4 0 3 0 -1 -1
word hat sich	-9 -5 -2 -1 25 -1 -5 -1 -2 29
word hat uns	2 -4 -1 -1 -3 5 4 -1 -1 5
word hate	-1 -3 3 0 2 -1 1 0 0 -1
word hatte	-8 13 -8 0 13 0 -9 0 0 3
word hatte ich	-1 9 -7 0 0 0 0 0 0 -4
word hatten	-1 8 -1 1 0 -1 -3 0 -1 2
word hatten sie	-1 11 0 0 -1 0 -8 0 -1 -2
word haus	2 -4 -5 -1 -6 3 14 -2 -1 -19
word have	-25 32 -13 11 -31 34 -21 -12 25 48
word have #	-2 -3 0 0 -1 -8 17 -1 -1 13
word have a	2 38 -1 -4 -22 -4 -7 -7 5 -34
word have accept	0 0 0 0 0 0 1 0 0 14
word have already	0 0 0 0 5 0 -2 0 -2 4
word have an	9 -2 -8 -2 -2 2 7 -1 -4 27
word have another	0 0 0 0 -4 -1 6 0 0 16
word have any	0 -2 -4 1 -4 0 8 0 2 -5
word have appli	0 0 0 0 3 0 0 0 -3 5
word have asked	-8 4 7 0 0 -2 -1 0 0 -7
word have been	-1 3 -3 6 -5 9 -9 -4 4 25
word have chang	8 -1 -7 0 -1 -5 7 0 0 -7
word have decid	0 -1 0 2 8 0 -5 0 -2 36
word have feedback	0 0 0 0 2 0 1 0 -1 -5
word have fifteen	0 1 0 0 0 0 0 0 0 -6
word have gone	0 0 0 0 4 -1 -3 0 1 -2
word have had	0 0 1 0 -2 0 2 0 0 5
word have heard	0 0 0 0 0 0 1 0 0 -13
word have it	4 -5 0 0 -1 0 -3 4 2 -5
word have made	-1 0 -4 -1 1 0 7 -1 -1 0
word have my	-6 1 5 0 0 0 1 0 0 -3
word have no	0 0 0 0 0 0 0 2 -1 15
word have not	-1 -2 -2 -1 1 2 2 -3 4 7
word have now	0 0 0 0 -1 0 0 0 3 -5
word have offer	0 0 0 0 15 -3 -11 0 0 -1
word have one	-1 -1 -1 -1 7 -1 1 -2 -1 2
word have pass	0 0 0 0 0 0 -1 0 2 -3
word have read	1 -1 3 0 0 0 -2 0 0 2
word have receiv	-1 -3 -1 -1 -4 -6 1 8 6 39
word have select	0 -1 0 0 2 0 0 0 0 -4
word have shown	0 0 0 0 -2 0 0 0 3 -2
word have some	0 -4 -1 0 1 -2 7 0 0 -5
word have someth	0 0 -1 -1 0 -1 7 -1 -3 -8
word have successful	-10 0 0 0 -2 -1 -4 0 17 -9
word have taken	0 0 0 2 3 -1 -3 0 0 14
word have the	-3 0 -1 -2 1 31 -23 -1 -2 8
word have them	-11 1 2 0 0 0 9 0 1 -15
word have timemention	16 15 -6 -1 0 -3 -18 -1 -1 23
word have to	-11 -7 31 21 -12 -4 -13 3 -8 5
word have told	0 0 -1 5 -1 -1 -1 -1 0 -14
word have two	-2 9 0 0 -5 0 1 0 -1 -1
word have until	-2 4 -1 -1 -1 0 2 -1 -1 -2
word have withdrawn	0 0 0 0 -12 0 20 0 -8 -5
word have you	0 -6 -3 -2 5 19 -6 -2 -4 -64
word have your	0 -1 -1 -1 -7 11 -16 -2 16 15
word haven't	-6 1 -5 -3 1 -5 21 -2 0 28
word haven't been	-1 0 -4 -3 -1 -1 9 -1 0 10
word haven't forgotten	0 0 0 0 -1 0 3 0 0 -3
word haven't heard	0 0 0 0 0 0 -1 0 2 6
word having	-2 2 -2 -3 29 6 -24 -2 -5 -35
word having you	-1 -1 -1 0 -1 11 -5 -1 0 -10
word hay	0 -1 2 0 -3 -1 6 -1 -1 19
word he	-1 8 -2 10 18 -5 -22 -6 -1 27
word he can	-1 0 1 0 8 0 -7 0 0 9
word he has	0 0 0 0 2 0 -1 0 0 5
word he is	0 3 0 0 -3 -1 2 -1 0 -7
word he visto	0 1 0 0 0 0 0 0 0 3
word he'd	-4 5 0 0 -1 0 1 0 0 17
word he'd like	-3 4 0 0 0 0 0 0 0 1
word he'll	3 -1 0 0 -2 0 -10 0 11 -6
word he's	0 9 -2 0 10 -4 -21 -2 10 22
word head	35 5 -22 3 0 -8 -16 -4 6 -61
word head of	2 4 -1 -1 1 -2 -6 -1 5 -3
word head office	0 -1 0 4 3 -1 -3 -1 -1 -15
word head up	18 -1 -12 0 -1 -1 -2 -1 0 -22
word headcount	-1 -2 -1 -2 1 -7 13 0 -1 13
word headquarter	1 0 -1 0 0 0 -1 0 2 -24
word headshot	0 0 0 0 0 0 0 0 0 14
word headteacher	0 0 0 0 -1 4 -2 0 1 -3
word health	-19 -2 -5 -2 -5 -11 35 1 9 0
word healthcare	0 -1 0 0 -2 1 -2 0 5 -3
word hear	25 -6 -6 -4 8 -8 -9 5 -5 -3
word hear about	2 1 -1 0 8 0 -1 0 -7 39
word hear back	1 0 0 0 -1 0 -1 0 2 -6
word hear by	0 0 0 0 0 0 -1 0 3 12
word hear from	-3 -5 1 -2 1 -2 8 8 -6 -6
word hear how	7 -2 -1 0 -2 -1 -1 0 0 2
word hear it	0 0 -1 2 1 -1 -1 0 0 -6
word hear more	0 5 0 0 0 0 -3 0 -1 -7
word hear this	0 0 0 0 -2 0 3 0 0 0
word hear what	0 2 0 0 0 0 -1 0 -1 -7
word hear you	-3 0 0 0 1 0 3 0 0 20
word heard	-3 -3 -3 6 2 -4 3 -2 4 -8
word heard back	0 -1 -1 -1 5 -1 -1 0 0 0
word heard by	-1 -1 0 0 0 0 4 0 -1 -5
word heard from	0 -2 0 0 3 0 -2 0 2 -18
word heard noth	0 -1 0 0 -3 -1 3 0 3 -5
word heart	0 0 0 0 0 0 1 0 0 5
word heat	0 0 0 0 0 0 0 0 0 6
word heb	0 16 -13 -2 -4 -5 14 -2 -4 -32
word heb ik	-2 10 -8 0 -2 -1 6 -1 -2 4
word heb je	-2 15 -3 -1 -2 -4 -1 -1 -2 -40
word hebben	-6 -5 -3 9 1 -1 -9 5 7 -4
word hebben je	-4 -1 0 0 -1 0 -2 0 9 -17
word hebben uw	0 0 0 0 0 0 -7 2 6 11
word hebben we	-1 -1 0 0 8 1 -5 -1 -2 -3
word hebt	4 -6 -1 0 1 0 3 -1 0 -13
word heeft	-5 -7 -2 -4 22 23 -13 0 -13 34
word heeft alle	0 0 0 2 1 0 -1 0 0 -8
word heeft de	-1 -1 0 1 5 0 -1 0 -2 -11
word heeft een	0 -2 0 0 12 0 -6 0 -4 -1
word heeft je	0 0 0 0 0 0 6 0 -5 6
word heeft u	0 0 0 0 0 0 0 0 0 11
word heeft uw	0 0 0 0 0 0 0 0 0 13
word heel	-1 2 0 0 0 2 -2 0 0 4
word heel graag	0 0 0 0 0 2 -1 0 0 -7
word heer	4 -6 0 -1 -4 2 2 -1 3 -6
word helaa	-2 -1 1 5 5 -1 -4 -1 -1 21
word helaa gaan	0 0 0 0 1 0 0 0 0 12
word helaa moeten	-1 0 1 2 -1 0 0 0 0 6
word helaa niet	-1 0 0 1 3 0 -2 0 0 -10
word held	-8 1 3 -1 -3 -1 -11 3 16 -10
word held in	-6 -1 0 0 -1 0 -7 -1 16 -4
word held on	-1 1 4 0 0 -1 -3 0 0 1
word held online	0 3 0 0 -2 0 -1 0 0 5
word hele	0 1 0 0 0 0 0 0 0 -3
word helemaal	6 -1 -3 0 1 -1 -1 0 -1 -2
word helio	0 -1 1 -1 -1 0 -1 3 0 -3
word hello	-7 -3 -2 -2 -1 1 2 3 9 -48
word hello !	-2 3 0 0 0 0 0 0 0 -25
word hello and	0 -1 0 0 -1 0 -1 4 0 1
word hello from	-1 3 -1 3 -1 -1 -2 0 0 -11
word hello thank	0 0 0 0 -3 -1 -6 -1 11 -12
word hello your	0 0 0 0 0 0 6 0 -5 12
word help	0 -3 -10 -1 0 -7 25 6 -9 52
word help ?	1 -2 0 0 0 -2 5 0 0 2
word help us	-5 3 -1 0 0 0 5 0 0 2
word help with	0 0 0 0 0 0 0 0 0 4
word help you	7 -1 -6 0 -4 0 3 2 0 -2
word helpen	0 0 0 0 2 0 -1 0 0 3
word hem	0 0 0 0 -1 0 -1 0 3 28
word hem en	0 0 0 0 0 0 -1 0 1 7
word hemo	0 4 -1 -1 -1 0 -13 9 3 26
word hemo decidido	0 0 0 0 1 0 0 0 0 -4
word hemo elegido	0 0 0 0 1 0 0 0 0 8
word hemo recibido	-1 -1 0 0 0 0 -8 8 3 30
word her	-2 0 -1 -4 8 2 3 -2 -3 131
word her a	0 3 0 0 0 0 -2 0 0 3
word her on	0 0 0 0 0 0 0 0 0 8
word her timemention	0 0 0 0 0 0 0 0 0 3
word here	-10 10 2 -13 5 0 -5 17 -6 -80
word here :	-2 18 -2 -5 -8 0 15 -5 -11 14
word here and	-1 1 0 0 0 -1 -3 0 5 11
word here are	0 -17 17 0 1 5 -5 0 -1 22
word here at	1 -2 6 0 0 -2 -2 0 0 -10
word here is	3 -5 -7 -2 -9 7 15 -2 -2 -36
word here to	-2 0 0 0 1 0 4 0 -2 -1
word here'	29 -12 -11 -9 -8 1 9 -5 7 44
word here' how	21 -1 -1 -3 -4 -3 -10 -2 4 -3
word here' the	5 -9 -7 -3 -8 -2 28 -2 -3 3
word here' what	3 -2 -2 0 -3 6 -8 -1 8 3
word hereby	1 0 0 0 0 0 -1 0 1 -3
word herinner	7 -1 -2 -2 0 0 -1 -1 0 -18
word herinner :	5 0 -1 -1 0 0 0 0 0 -30
word herr	1 9 -6 -1 8 0 -7 -1 -3 0
word herren	-1 0 0 0 0 0 0 0 2 -3
word herrn	-2 -1 7 -4 0 0 3 0 -2 -9
word herself	0 0 0 0 0 0 1 0 0 5
word herzlich	2 -1 -1 0 1 3 -2 0 0 -10
word herzlichen	-5 -1 0 -2 -2 9 0 -1 1 1
word herzlichen dank	0 -1 0 0 -1 0 2 0 1 -4
word hesitate	0 0 0 0 8 0 -6 0 -1 -5
word het	-2 -22 5 6 -7 27 -3 -10 6 22
word het aanbod	0 0 0 0 0 2 0 0 0 -5
word het aanneemt	0 0 0 0 0 1 0 0 0 9
word het appartement	0 0 0 0 0 0 0 0 0 3
word het bestuur	0 0 0 0 -4 0 6 0 0 2
word het college	-3 -2 -1 -8 -1 24 -9 -1 0 -7
word het congr	0 0 0 0 0 0 0 0 0 7
word het conservatorium	0 0 0 0 0 0 0 0 0 4
word het contract	-1 -1 -1 0 -1 7 -3 0 0 -15
word het formulier	0 0 0 0 0 0 0 0 0 8
word het gerust	0 0 0 0 5 0 -3 -1 0 -4
word het gesprek	2 6 1 15 -10 -3 -9 0 -1 34
word het interview	-2 0 -1 3 0 0 0 0 0 22
word het is	1 0 0 0 0 0 0 0 0 13
word het je	0 0 1 0 0 0 0 0 0 4
word het lidmaatschap	0 0 0 0 0 0 0 0 0 7
word het niet	0 -3 0 0 5 0 -1 0 0 11
word het ook	-1 -1 1 0 -2 -1 10 -6 0 -8
word het sollicitatiegesprek	0 -1 0 1 0 0 0 2 -1 -7
word het team	-1 -3 -1 0 1 8 -2 0 0 -20
word het timemention	-4 -3 8 0 0 0 -1 0 0 -15
word het tweede	1 0 0 0 0 0 -1 0 0 7
word het uitwisselingsjaar	0 0 0 0 0 0 0 0 0 10
word het vrijwilligerswerk	0 0 0 0 0 0 0 0 0 5
word het was	-1 -1 0 0 14 0 -10 0 0 -3
word heur	-1 1 -1 0 -4 1 0 2 2 -15
word heure	3 -7 22 -3 -1 -2 -9 -1 -1 -12
word heure :	5 -2 0 -1 0 0 0 0 0 -6
word heureux	0 -1 0 0 -1 3 -1 0 0 -2
word heureux de	0 -1 0 0 -1 3 -1 0 0 -2
word hey	4 9 -4 -4 -2 -3 4 -5 1 -165
word hey !	-2 -1 2 -1 -6 -1 5 0 3 -27
word hi	36 -8 -29 12 17 -57 102 -38 -35 -177
word hi !	-6 1 8 -1 -7 2 5 -2 0 -44
word hi a	-2 -1 0 -1 0 0 -1 4 1 -10
word hi all	0 0 0 0 0 0 0 0 0 15
word hi and	0 0 0 0 0 0 -1 1 0 9
word hi as	-3 -1 0 0 0 1 4 0 0 -5
word hi can	1 0 0 0 0 0 0 0 0 4
word hi confirm	2 0 0 0 0 0 0 0 0 12
word hi could	-1 -5 0 0 0 -1 9 0 0 -6
word hi dr	0 -1 7 0 0 0 -4 0 0 8
word hi from	-1 0 1 1 0 0 -5 0 5 -7
word hi happy	3 0 -1 0 0 0 0 0 0 -11
word hi here	2 2 0 0 0 0 -2 0 0 -9
word hi i	-1 -2 0 0 -11 5 6 -1 4 17
word hi i'm	-1 2 0 0 -1 0 0 0 -1 -7
word hi i've	0 0 0 0 0 0 0 0 0 8
word hi just	6 0 -6 0 0 0 17 -15 0 2
word hi look	3 -1 0 0 0 0 0 0 0 5
word hi love	0 0 0 0 0 0 1 0 0 6
word hi our	-1 0 -4 -1 0 0 7 0 0 2
word hi sorry	-2 -1 3 0 7 -1 -4 -1 0 -15
word hi team	0 0 0 0 0 0 0 0 0 4
word hi thank	-1 -12 -2 0 5 -2 21 -2 -7 56
word hi the	-16 -14 16 -5 -4 -3 31 -3 -1 -29
word hi there	-1 -1 -2 0 -3 0 -9 15 1 -2
word hi this	3 0 0 0 0 0 0 0 -2 7
word hi timemention	4 -1 -1 0 0 0 -1 0 -1 13
word hi vis	0 0 0 0 0 0 0 0 0 -10
word hi we'd	0 2 -1 0 0 0 0 -1 0 -5
word hi we're	0 0 0 0 0 -10 11 0 0 17
word hi you	0 0 0 0 0 0 0 0 0 32
word hi your	9 -4 -5 0 -2 0 3 0 -1 5
word hibrido	-3 -4 -1 0 0 -5 14 0 0 -13
word hier	0 5 -2 -1 -1 -1 0 -1 1 -11
word hierbij	6 -6 -1 0 -1 1 2 0 1 74
word hierbij bevestig	0 0 0 0 0 0 0 0 1 3
word hierbij de	5 -6 0 0 -1 -1 3 0 0 -5
word hiermit	2 -1 0 0 -1 0 -1 0 1 40
word hiermit bestatige	1 0 0 0 0 0 0 0 1 -8
word hiermit bestatigen	0 0 0 0 0 0 0 0 1 10
word high	0 -1 -1 -1 8 1 -6 2 -1 11
word hij	3 -2 -1 0 0 0 0 0 1 12
word hija	0 0 0 0 0 0 0 0 0 17
word hilft	0 0 0 0 0 0 -1 3 0 -1
word hill	0 0 0 0 9 -3 -5 0 0 -2
word him	7 7 -4 2 -7 -3 -2 -1 0 42
word him to	0 5 0 0 -1 0 -3 0 0 5
word hire	-1 1 -6 21 -21 -11 15 -7 10 -21
word hire and	-3 -1 -1 -1 -6 -3 9 -1 6 -7
word hired	0 -18 -2 7 5 17 -4 -1 -4 -16
word hiring	-8 2 1 6 2 -9 21 9 -24 46
word hiring committee	0 0 0 0 0 0 1 0 -1 -30
word hiring for	0 -1 0 1 1 0 1 0 0 -9
word hiring freeze	-1 -1 0 2 0 -1 2 0 0 -7
word hiring manager	-3 3 1 -4 -10 -2 53 -3 -36 70
word hiring plan	0 0 0 1 0 0 0 0 0 4
word hiring proces	0 -1 0 0 0 0 2 0 0 -3
word hiring team	-2 -2 3 0 -8 -1 -16 8 18 -5
word his	-2 1 -4 7 2 -3 -2 -2 3 63
word history	0 -2 0 0 -1 0 8 -1 -4 20
word hit	0 -3 -1 0 4 -1 -11 0 13 9
word hiya	-4 -1 -1 0 14 -1 -4 -1 -2 -11
word ho	-9 0 14 2 -3 -2 3 -2 -3 -37
word ho il	-4 -1 6 0 0 0 0 0 0 -19
word ho un	-1 -3 4 0 -1 0 2 0 -1 -7
word ho visto	-1 4 0 0 -2 0 -1 0 0 1
word hoe	-1 -1 0 0 -1 -1 6 -1 0 28
word hoeft	-1 0 -1 14 -7 -2 -1 0 0 -1
word hoeft niet	0 0 -1 2 0 0 0 0 0 17
word hoffe	-2 -1 3 0 0 0 1 0 -1 -17
word hoi	24 1 -11 -1 -6 -4 0 -4 1 -58
word hoi leuk	4 -2 -1 0 0 -1 1 0 0 1
word hoja	0 0 0 0 -1 0 -1 0 3 -7
word hoja de	0 0 0 0 -1 0 -1 0 3 -7
word hola	-10 3 -8 -5 0 -9 39 0 -9 -67
word hola !	3 1 -1 -1 0 -1 -3 1 1 -8
word hola :	1 6 -2 -1 -1 -1 0 -1 -2 1
word hola andr	0 0 0 0 2 0 -1 0 -1 -3
word hola la	0 0 0 0 0 0 0 0 0 19
word hola nos	-1 2 0 0 0 0 1 -1 0 -12
word hola te	6 -5 0 0 0 0 0 0 0 3
word hold	-9 -7 -8 26 -11 0 25 3 -20 -40
word hold a	0 0 0 0 7 0 -7 0 0 8
word hold for	8 -2 -1 0 -11 0 8 -1 -1 -3
word hold on	-1 -1 0 0 -1 0 2 0 1 7
word hold the	-2 -1 2 4 2 -3 4 0 -6 -3
word hold until	0 0 0 0 -2 0 7 0 -5 2
word hold your	-3 -2 -9 14 -1 6 -4 0 0 -10
word holiday	4 -9 7 -7 -9 -1 7 3 5 -22
word holiday !	10 -4 0 0 -1 -1 -1 -2 -2 -2
word holler	-1 0 -1 -1 -1 -1 10 -4 -1 -13
word holli	2 -2 0 1 -1 0 1 0 0 -7
word holly	0 0 0 0 0 0 0 0 0 32
word holm	-1 0 -2 3 0 0 0 0 0 -1
word holt	1 0 0 0 0 0 0 0 0 -13
word home	-3 -6 -4 2 -2 16 10 -2 -11 80
word home and	0 -4 0 0 -1 7 -2 0 0 -17
word home insurance	0 0 0 0 0 0 0 0 0 17
word home office	0 0 0 0 0 0 0 1 0 8
word home visit	0 0 0 0 0 0 0 0 0 11
word home with	0 1 0 0 0 -2 3 0 -1 4
word honest	-1 -5 1 7 4 -2 1 -1 -4 -7
word honoreren	0 0 0 0 5 0 -3 -1 0 -4
word hoofd	6 -1 0 0 -1 0 -1 0 -2 18
word hoogte	0 -3 0 1 4 0 0 0 0 -3
word hoor	1 -1 0 0 -3 -1 16 -1 -11 26
word hoor ik	0 0 0 0 0 0 0 0 0 14
word hoor je	1 -1 -1 0 -3 -1 17 -1 -11 -12
word hoort	-8 -2 -2 2 -6 -2 0 -2 20 14
word hoort u	-1 0 0 0 0 0 -12 0 13 20
word hope	-17 9 13 -5 12 1 -18 -5 11 -24
word hope our	0 0 0 0 6 -2 -2 0 0 -5
word hope that	-2 -2 -1 -1 -5 -1 14 -1 -1 -9
word hope this	0 1 5 -2 0 0 -3 0 0 4
word hope to	-2 -1 -1 -1 -4 -1 -3 -1 14 9
word hope we	0 0 0 1 0 0 -3 0 3 5
word hope you	-3 8 2 -1 12 -1 -15 -1 -2 13
word hope you'll	-3 -1 0 0 2 5 -2 0 -1 0
word hope you're	-1 5 0 -1 1 -1 -2 0 0 -4
word hope your	-1 -1 3 0 0 0 -1 0 0 -1
word hoped	-1 -1 -3 -2 16 -2 -5 -1 -1 -10
word hoped for	-1 -1 -2 -2 16 -2 -7 -1 -1 -7
word hopen	1 0 0 0 0 0 3 -1 -3 -3
word hoping	2 -1 -3 0 -2 0 7 -1 -3 -11
word hoping for	2 0 -2 0 1 0 0 0 0 4
word hoping to	0 0 0 0 -2 0 5 0 -2 -11
word hora	3 15 -2 0 -3 -3 -17 18 -11 -9
word hora :	3 -1 0 0 0 0 0 0 0 0
word hora da	-1 10 -7 0 0 0 -1 0 0 -5
word hora de	-1 4 0 0 -1 0 0 -1 -1 -3
word hora e	0 0 0 0 0 0 0 0 0 -14
word hora el	0 3 0 0 0 0 0 0 -1 7
word hora para	-2 -3 0 0 -3 0 9 0 -1 4
word hora y	0 0 0 0 0 0 0 0 0 7
word horaire	-1 3 1 0 -1 0 -2 0 0 -7
word horario	-8 6 -5 0 -4 -3 20 -2 -4 -69
word horario :	1 0 0 0 0 0 0 0 0 4
word horen	-3 -1 0 0 -1 -1 8 -1 -1 8
word hospital	10 -7 3 -2 0 -1 -3 -1 0 -15
word hospitation	15 -7 -2 -1 0 -1 -3 0 0 -47
word host	8 -1 -3 -1 -3 -1 -4 6 -1 18
word host you	0 0 0 0 0 0 1 0 0 6
word hot	0 0 0 0 1 0 -1 0 0 15
word hotel	4 1 0 -5 -1 -6 11 -2 -1 -20
word hotel mar	-1 4 -2 -1 1 0 0 0 0 -3
word houden	0 -3 0 0 5 0 -1 0 0 7
word hour	23 -28 -14 -10 -31 58 2 8 -8 -37
word hour #	-1 -2 -1 0 0 6 -2 0 0 -7
word hour :	1 0 0 0 0 1 0 0 0 -9
word hour ?	0 -14 14 0 0 5 -3 0 0 -21
word hour a	-1 -15 1 0 -5 20 5 -1 -3 -4
word hour ahead	3 0 0 0 0 0 -2 0 0 -1
word hour and	2 4 -2 -1 -2 5 -4 -2 -1 -20
word hour at	6 -1 -2 -1 0 0 0 0 0 -3
word hour before	2 0 0 0 -1 0 -4 0 5 7
word hour for	0 2 0 0 -1 0 -3 3 -1 -5
word hour in	0 4 0 0 0 -2 -1 0 0 -1
word hour notice	0 0 0 0 -4 0 5 0 0 0
word hour of	0 0 0 0 0 0 0 0 0 -6
word hour on	0 1 0 0 0 0 0 0 0 16
word hour or	0 2 0 0 0 0 -2 0 0 -3
word hour timemention	-2 -1 -1 -1 0 1 0 5 -1 -21
word hour to	0 -3 -1 0 0 5 -1 0 0 5
word hour with	-6 14 -2 0 -8 -5 9 -1 -1 -14
word hous	-6 -1 0 -1 20 -1 -9 -1 -2 -2
word house	0 -3 -2 -2 -14 9 10 -1 3 6
word houver	0 -1 0 0 -2 0 10 0 -6 -6
word how	20 -37 1 -3 -14 -10 50 0 -7 74
word how about	-12 -1 15 0 0 0 -1 0 0 -1
word how did	0 -2 0 0 -1 -1 4 0 0 12
word how it	0 -1 0 0 3 0 1 0 -2 12
word how long	0 0 -1 -1 0 -1 4 0 0 8
word how many	0 -15 0 0 0 0 13 0 2 10
word how much	0 -3 0 -1 2 0 3 0 -1 -8
word how the	14 -1 -1 -3 0 -3 -4 -2 0 -11
word how to	-1 0 0 0 0 0 1 0 0 26
word how was	0 -1 0 0 0 -1 3 0 0 3
word how we	0 0 0 0 -7 0 11 0 -3 20
word how you	-1 -2 -1 -1 2 -2 5 0 -1 14
word how you'd	8 -1 -1 0 0 -1 -3 0 0 -23
word however	0 -1 0 0 14 -10 -1 0 0 4
word hr	1 7 -3 -4 -11 3 13 -2 -5 15
word hr and	0 1 0 0 0 0 0 0 0 19
word hr manager	0 0 0 0 0 0 0 0 0 7
word hr will	-3 -1 -1 1 -2 0 7 0 -1 -1
word http	20 70 -10 -12 -21 -11 -19 -4 -13 85
word http :	20 70 -10 -12 -21 -11 -19 -4 -13 85
word hub	-1 0 0 1 3 -5 3 2 -3 -10
word hueco	0 3 5 0 0 0 -2 -4 0 -1
word hugo	2 3 0 0 -2 0 -2 0 0 65
word hugo lind	0 0 0 0 0 0 0 0 0 55
word huit	-1 0 0 0 -1 3 0 0 0 7
word humain	2 0 0 0 0 -1 0 0 0 -4
word human	1 -2 0 -1 3 0 -12 1 9 3
word human resourc	0 0 0 0 8 1 -8 0 1 0
word humano	0 0 0 0 0 0 0 0 0 6
word hundin	0 0 0 0 0 0 0 0 0 40
word hundin bella	0 0 0 0 0 0 0 0 0 40
word hundr	0 -2 0 0 12 -1 -4 -1 -3 -27
word hut	0 0 0 0 0 0 0 0 0 5
word hybrid	-2 4 0 -1 -1 1 -1 0 0 -11
word i	-74 -11 8 -16 56 -5 20 13 9 -15
word i #	-12 0 -1 0 0 -13 28 -1 0 -10
word i accept	0 -1 0 0 0 3 -1 0 0 0
word i agree	-1 -2 -2 0 1 -6 11 -1 -1 6
word i am	10 -3 6 0 1 4 -17 5 -6 -21
word i appreciate	0 0 0 0 5 0 -5 0 0 5
word i ask	0 0 0 0 0 0 0 0 0 6
word i book	-5 5 1 0 0 0 0 0 0 -5
word i both	0 -2 0 0 3 3 -2 0 -1 -4
word i bring	0 0 0 0 9 -1 -5 0 -2 5
word i call	0 0 0 0 0 0 1 0 0 6
word i came	0 1 0 0 0 0 0 0 0 -12
word i can	-15 19 -6 -6 4 2 1 -3 3 50
word i can't	-4 -7 0 -3 10 -17 25 -2 -1 -28
word i candidati	2 0 1 0 0 0 -2 0 0 -10
word i colloqui	0 -2 0 1 5 0 -2 0 -1 0
word i come	0 0 0 0 0 0 0 0 0 14
word i confirm	0 0 0 0 0 0 -1 0 1 20
word i could	-4 5 1 -1 -2 0 2 -1 -1 -12
word i did	0 -2 0 0 2 0 0 0 0 20
word i do	-3 -5 -2 2 2 5 -2 -4 8 -11
word i docenti	0 0 0 0 0 0 0 0 0 6
word i don't	-1 -1 1 -1 -1 -1 1 0 4 4
word i enjoy	-4 0 0 0 0 7 -1 0 -1 -11
word i expect	-2 -1 -5 -1 -5 0 16 -1 -2 -4
word i found	0 0 0 1 0 0 0 0 0 16
word i got	-3 -5 3 0 2 3 -4 -3 9 -8
word i had	-1 -1 -2 -1 4 -2 8 -1 -2 -12
word i have	-10 -14 21 -5 -4 19 -16 -3 14 97
word i haven't	-1 0 -4 -3 -1 -2 12 -1 0 17
word i hear	-1 -4 6 0 -2 -1 6 -1 -3 -36
word i hope	-3 -2 10 -3 12 -3 -9 -2 0 -26
word i interview	0 0 0 0 0 0 0 0 0 32
word i just	2 0 2 0 -1 0 0 0 -2 16
word i keep	0 -1 -1 -1 4 0 0 0 0 -6
word i know	-11 0 18 1 5 -6 -4 -1 -1 -17
word i lead	0 1 0 0 0 0 0 0 0 3
word i look	0 4 1 0 -1 0 -2 0 -1 -4
word i mention	-6 2 -2 -2 -3 -2 16 -1 -2 -8
word i must	-1 -3 4 2 0 0 -1 0 0 0
word i need	-3 14 -2 4 -2 -1 -7 -1 -2 6
word i notic	0 0 0 0 0 0 0 0 0 8
word i owe	0 0 0 0 0 0 2 0 0 5
word i promis	-1 -5 0 -4 10 -5 7 -1 -1 -12
word i promise	0 0 0 0 -12 0 13 0 0 9
word i put	-1 -1 0 0 -3 0 5 0 -1 3
word i read	-1 2 -1 0 1 -1 -6 -2 8 -25
word i real	-1 -4 0 -2 2 -1 7 0 0 11
word i realise	0 0 0 0 -2 0 3 0 0 -3
word i refer	-1 0 1 0 5 0 -2 0 -1 -2
word i regret	1 -4 4 1 0 0 -1 0 0 2
word i said	-1 -8 7 4 -2 1 2 0 -3 -10
word i saw	0 0 0 0 0 0 0 0 0 30
word i say	-1 -1 -3 0 -2 11 -4 0 0 31
word i see	0 0 0 0 -2 0 -1 0 5 15
word i send	0 -2 -1 0 0 5 -1 0 0 -4
word i sent	0 1 0 0 0 0 0 0 0 11
word i shall	-1 -3 0 0 0 -1 0 0 5 -5
word i should	-1 -1 0 0 1 -1 4 -1 0 13
word i still	0 0 0 0 -4 0 5 0 0 7
word i suggest	0 1 0 0 0 0 -1 0 0 3
word i take	0 -1 0 0 0 -2 4 0 0 -3
word i talk	2 -11 -1 0 4 8 0 0 -1 -31
word i think	0 4 0 0 -1 0 -1 0 0 9
word i thought	0 -1 -1 0 3 0 -1 0 0 8
word i told	-1 -1 -1 -1 3 0 5 -1 -3 -13
word i tried	-2 1 1 0 0 -1 0 0 0 -4
word i understand	-1 -3 0 0 0 -1 4 0 0 4
word i want	-9 -3 -6 -4 23 -8 -3 -4 13 -30
word i was	0 -1 0 4 2 -1 -2 0 -1 20
word i will	-1 -3 2 4 -1 -2 2 -1 1 -26
word i wish	-1 -1 -1 1 10 -2 -4 0 -2 -12
word i won't	-1 -1 2 2 0 -1 -5 0 3 19
word i work	0 0 0 0 -1 0 -11 14 -1 -3
word i would	4 10 -5 0 -5 9 -8 -2 -4 -11
word i write	0 -1 -3 0 5 0 -1 0 0 5
word i wrote	0 0 0 0 2 -1 -1 0 0 -17
word i'd	-12 7 -10 -4 19 -11 6 -6 10 1
word i'd ask	0 -1 0 -1 -2 -1 -1 0 6 2
word i'd be	-1 -2 -1 -2 2 3 4 0 -3 -2
word i'd hoped	-1 -1 -1 -1 16 -1 -10 -1 -1 -9
word i'd like	-3 2 -2 -2 8 -3 3 -1 -3 -37
word i'd love	-1 8 -1 0 2 -2 -5 0 -1 20
word i'd need	0 0 0 0 0 0 1 0 0 4
word i'd rather	-1 -10 -1 0 -4 -3 19 0 -1 28
word i'd suggest	-4 9 -1 0 -1 0 -3 0 0 -7
word i'd take	0 0 0 0 6 0 -5 0 -1 0
word i'll	4 -33 -2 -11 -17 -28 79 -17 26 -80
word i'll be	-2 -2 10 1 -7 -2 -1 -1 5 30
word i'll bring	1 0 0 0 0 0 0 0 0 42
word i'll call	2 0 -2 -1 -1 -1 4 -1 0 -56
word i'll come	-2 -1 0 -1 -4 -1 12 -2 -1 -1
word i'll get	-2 -2 0 0 -1 4 4 -1 -1 -15
word i'll give	1 -1 0 0 -4 0 4 0 1 -6
word i'll have	-11 -1 -1 -1 -1 1 12 -1 1 -29
word i'll keep	-1 -2 -1 1 8 0 -17 -2 14 -6
word i'll let	-1 -1 -1 -1 -5 -1 12 -1 -1 23
word i'll look	-1 -1 0 0 6 -1 -8 -1 4 1
word i'll make	0 1 1 0 0 0 -1 0 0 -9
word i'll put	0 -3 0 -1 -4 -6 8 0 5 -17
word i'll reply	0 0 0 0 0 0 -1 2 0 -9
word i'll ring	0 -2 -3 3 10 -6 3 -2 -3 -18
word i'll send	1 3 3 -1 -1 -1 -4 0 0 23
word i'll show	1 0 0 0 0 0 0 0 0 -7
word i'll take	-3 -1 5 1 0 0 -1 0 0 -20
word i'll text	-2 -2 -1 -1 -1 -4 12 -1 -1 -6
word i'll write	0 -1 3 0 -1 0 1 0 0 -5
word i'm	-34 9 -20 40 15 -6 -35 50 -18 21
word i'm a	0 1 0 0 0 0 0 0 0 9
word i'm afraid	-3 -3 -6 15 21 -5 -14 -2 -3 -40
word i'm at	-2 -2 -1 -1 -1 -3 3 8 -1 -13
word i'm away	-4 6 -2 0 0 0 -1 1 0 -15
word i'm consciou	0 2 0 0 1 0 -2 0 -1 -5
word i'm delight	-1 -1 0 0 -2 4 -2 0 2 3
word i'm free	-1 3 -1 0 0 0 0 0 0 9
word i'm going	0 -1 0 2 7 -1 -5 0 -3 -21
word i'm happy	2 1 0 -2 0 0 -2 0 0 -5
word i'm in	-1 -1 0 0 0 6 -17 15 0 13
word i'm look	0 0 0 0 0 0 0 0 0 55
word i'm not	0 0 -1 0 2 0 0 0 0 9
word i'm on	-1 1 -1 0 -1 0 -3 6 -1 13
word i'm pleas	0 4 0 0 1 0 -4 0 0 -9
word i'm real	-2 0 -1 7 -1 -1 -1 -1 0 -12
word i'm so	-1 -1 6 8 -3 0 -8 0 -1 -5
word i'm sorry	-3 -3 -23 14 21 -5 2 1 -4 -1
word i'm stuck	0 0 8 0 0 0 -1 -5 0 3
word i'm the	0 1 0 0 0 0 -1 0 0 -11
word i'm very	0 0 0 0 0 1 0 0 0 -13
word i'm wait	-1 -1 0 0 -3 0 2 0 2 -4
word i'm work	0 0 0 0 0 0 0 0 0 16
word i'm writ	-1 -1 -1 1 -9 4 7 0 0 9
word i've	-50 -12 44 48 31 -3 -70 11 1 -17
word i've a	-1 -1 6 0 -1 -1 -2 0 0 -2
word i've accept	0 0 0 0 0 0 0 0 0 18
word i've already	5 -3 0 0 0 0 -1 0 0 -1
word i've attach	0 1 0 0 0 1 -1 0 0 30
word i've been	-1 -3 2 -2 11 -2 -4 -1 0 -20
word i've book	4 -2 -1 0 0 0 0 0 0 -4
word i've cancell	-1 -1 -2 16 -4 -1 -6 -1 0 -6
word i've got	-1 -5 0 -1 15 1 -11 -1 2 15
word i've had	-8 9 0 0 6 0 -6 0 -1 -10
word i've just	-1 -1 0 8 2 2 -10 -1 0 -4
word i've moved	-3 -1 5 -1 0 0 -18 19 0 -5
word i've put	-3 -1 -2 -3 0 17 -14 0 5 1
word i've seen	0 3 0 0 0 -1 -1 0 0 -2
word i've sent	0 -2 0 -1 -6 -1 20 -1 -9 -9
word i've taken	-1 -1 -1 11 -9 -1 4 -1 -1 -9
word i've told	-1 0 1 -1 0 -1 4 0 0 11
word ia	0 0 0 0 0 0 0 0 0 5
word iban	-1 -1 0 0 -2 17 -11 0 0 -11
word ice	-2 -1 1 2 -1 -1 1 0 0 -5
word ich	1 17 0 -7 -17 -10 25 3 -11 -11
word ich bin	-1 5 -1 -1 -1 -1 -7 8 -1 3
word ich dir	-2 -1 2 0 3 0 -1 -1 0 -9
word ich eine	-1 4 0 0 -1 0 0 0 -1 -3
word ich hab	0 0 0 0 0 0 0 0 0 9
word ich habe	4 -10 -1 -1 -1 -2 12 -1 -2 1
word ich hatte	0 7 0 0 0 0 -6 0 0 5
word ich hoffe	-2 0 3 0 0 0 1 0 -1 -16
word ich ihnen	0 0 -2 1 -1 -1 4 -1 -1 1
word ich melde	0 0 2 0 0 0 0 0 0 -9
word ich mich	1 -1 -1 -2 3 0 1 0 -1 49
word ich mochte	0 0 0 0 -1 0 2 0 0 25
word ich muss	-1 0 -1 4 0 0 -1 0 0 -2
word ich noch	0 0 0 0 0 0 0 0 0 7
word ich rufe	4 -1 -1 0 0 0 -1 0 0 -3
word ich sie	1 3 -1 0 -1 0 1 0 -2 -9
word ich timemention	-4 11 -7 0 0 0 0 0 0 4
word ich wurde	0 1 0 0 0 0 0 0 0 -6
word ici	0 18 0 0 -4 0 -10 -1 -1 -2
word ici :	0 7 0 0 -2 0 -4 0 -1 -2
word id	12 -3 -3 -2 0 0 5 -2 -7 -34
word id #	1 0 0 0 3 0 0 0 -2 -19
word id :	8 -5 -1 -1 0 0 -1 0 0 -2
word id and	1 3 0 0 0 0 -1 0 -1 31
word idea	-1 -1 -2 3 8 -1 -5 -1 -1 6
word ideal	7 0 -3 -2 0 -2 2 -1 -1 30
word identidad	1 0 0 0 0 0 0 0 0 -8
word identifi	0 -1 0 0 13 0 0 0 -11 1
word identiteitsbewij	1 0 0 0 0 0 -1 0 0 9
word identity	1 0 0 0 0 0 0 0 0 7
word iemand	-1 -2 -1 11 -2 -3 -1 0 0 5
word iemand ander	0 0 0 0 0 0 0 0 0 9
word iets	-2 14 -6 -1 -4 -1 2 -1 -2 -6
word iets weten	0 0 0 0 0 0 0 0 0 -5
word if	-33 10 -8 -13 -48 40 -33 12 72 18
word if a	4 -1 -1 0 -3 0 -7 -2 11 -17
word if another	0 0 0 2 -1 0 0 0 0 -7
word if anyth	0 0 0 3 -1 -1 -1 0 0 -2
word if he	0 -1 0 0 9 -1 -6 0 -1 -15
word if i	-6 -2 4 -1 8 5 -8 -1 0 -16
word if interest	0 0 0 0 0 0 0 0 0 20
word if it	-6 -2 -2 -1 14 3 -27 17 3 61
word if it's	-1 -4 -1 -2 -1 -1 1 2 6 11
word if neither	-2 11 -3 -1 0 -2 -1 0 0 -6
word if none	0 1 0 0 0 0 0 0 0 -17
word if not	5 -2 -4 0 -2 0 -4 -1 8 -13
word if she	-1 -1 0 0 0 0 0 0 2 8
word if so	-1 -1 0 0 -3 -4 5 0 4 -7
word if someth	0 0 0 0 0 -5 6 0 0 2
word if that	9 -2 0 0 0 -1 2 -1 -6 -3
word if that'	-1 -4 15 -8 -2 7 -4 0 -1 -19
word if the	-3 -1 1 2 -1 -1 3 -2 1 35
word if there	0 3 0 0 -1 0 -3 1 1 -15
word if there'	0 -1 0 1 -2 0 -1 0 4 15
word if they	-7 -3 7 0 -4 0 3 8 -4 7
word if thing	0 0 -2 4 -1 0 0 0 0 -3
word if this	1 -1 0 0 0 0 -1 2 0 14
word if timemention	0 0 0 0 0 -5 6 0 0 -1
word if we	-5 -6 4 0 -13 -1 -1 0 21 -20
word if you	2 17 -11 -6 -14 42 -45 -5 21 34
word if you'd	-2 -8 -1 -1 -5 12 12 -2 -4 28
word if you're	-4 3 4 -6 1 6 -8 1 4 -34
word if you've	-1 -1 0 0 -4 0 -6 2 10 -11
word if your	-2 1 -1 0 -3 -6 2 2 7 -9
word ignore	0 0 0 0 0 0 0 0 0 40
word ignore this	0 0 0 0 0 0 0 0 0 34
word ihn	-1 0 0 0 0 3 -1 0 0 21
word ihnen	-3 19 -17 -5 2 12 2 -4 -7 8
word ihnen ?	0 1 0 0 0 0 0 0 0 16
word ihnen am	-1 9 -7 0 0 0 -1 0 0 -17
word ihnen das	-1 0 1 0 1 -1 2 0 0 8
word ihnen den	2 0 -2 0 0 2 -1 0 0 5
word ihnen die	2 -1 -1 -1 -1 3 0 -1 0 -3
word ihnen fur	0 0 0 0 0 0 0 0 0 7
word ihnen keine	0 0 0 0 1 0 0 0 0 5
word ihnen leider	0 0 0 -1 -1 0 4 0 -1 -2
word ihnen mitteilen	3 -1 0 0 2 1 -2 0 -1 -12
word ihnen timemention	-5 15 -6 -1 2 0 -4 0 0 14
word ihr	-3 -7 13 -4 0 5 4 2 -11 90
word ihr angebot	0 0 0 0 0 0 0 0 0 23
word ihr gesprach	1 -4 9 -5 -1 -1 2 -1 0 -37
word ihr interesse	-1 6 -1 2 0 -1 -5 0 0 -3
word ihr interview	-5 -1 6 1 0 0 0 0 0 -10
word ihr profil	0 -3 0 0 6 0 2 0 -3 -12
word ihr termin	1 0 0 0 0 0 0 0 0 11
word ihr vorstellungsgesprach	5 -1 0 -1 -1 0 -2 0 0 -32
word ihre	-28 17 2 -9 -19 -2 -1 35 5 44
word ihre anfrage	0 0 0 0 0 0 -14 16 -1 -8
word ihre anmeldung	0 0 0 0 0 0 0 0 0 8
word ihre berufliche	0 0 0 0 1 0 0 0 0 4
word ihre bewerbung	1 4 -3 -6 -14 6 6 -3 11 -27
word ihre bewerbungsunterlagen	0 0 0 0 0 0 -9 0 10 -11
word ihre e	0 0 0 0 0 0 -1 5 -3 18
word ihre geduld	0 0 0 0 0 0 0 0 0 15
word ihre konnte	0 0 0 0 1 0 0 0 0 6
word ihre mappe	0 0 0 0 0 0 1 0 1 -6
word ihre nachricht	-13 -1 0 0 -1 -1 -5 24 -2 -7
word ihre sohn	0 0 0 0 0 0 0 0 0 10
word ihre tochter	0 0 0 0 0 0 0 0 0 14
word ihre unterlagen	-2 4 -1 0 -3 -1 -5 -1 9 22
word ihrem	3 3 0 -3 0 0 -2 0 0 31
word ihren	-2 0 -9 16 17 -1 -15 -3 -2 6
word ihren besuch	1 -1 0 0 7 0 -5 0 0 -6
word ihren termin	0 0 1 0 0 0 0 0 0 11
word ihrer	0 -2 -1 -1 1 0 5 4 -7 41
word ihrer bewerbung	-1 -1 0 0 2 0 6 -1 -5 -4
word ii	0 0 -1 -1 4 -2 8 -2 -6 -38
word ik	-1 2 -6 2 4 -15 1 14 -2 1
word ik bel	5 -1 -1 0 0 -1 -2 0 0 -5
word ik ben	-1 0 -1 0 -1 -1 -3 7 0 5
word ik de	0 -2 -1 0 -1 8 -5 0 1 -18
word ik een	-1 2 0 1 0 0 -1 0 0 25
word ik heb	-1 -8 1 -1 0 -1 12 -1 -1 -4
word ik je	6 -2 -3 1 2 -1 0 -1 -1 -32
word ik kan	0 1 0 0 0 0 0 0 0 27
word ik kom	0 -1 0 0 -2 -1 4 0 0 -10
word ik timemention	0 0 0 0 0 1 0 0 0 3
word ik u	3 0 0 0 0 1 -3 0 0 10
word ik wil	-1 -1 0 0 -1 -1 4 0 0 19
word ik zag	0 0 0 0 0 0 0 0 0 13
word il	-25 0 7 5 17 -5 25 -11 -14 27
word il #	1 0 0 0 0 0 -1 0 0 -3
word il cliente	-1 0 0 2 0 0 -1 0 0 -9
word il colloquio	-2 -1 5 4 -3 -2 2 -2 -2 25
word il contratto	-1 0 -1 -1 0 7 -2 0 0 10
word il contributo	0 0 0 0 0 0 0 0 0 7
word il curriculum	0 -1 0 0 3 0 -2 0 0 -7
word il direttore	0 0 1 0 -2 0 3 -1 -1 -23
word il est	0 0 0 0 0 0 0 0 0 12
word il giorno	0 2 1 0 -1 0 -1 0 0 -15
word il link	13 3 -3 -1 -1 -1 -7 -1 -1 -16
word il me	-1 -2 0 0 -1 -1 6 0 0 -2
word il meglio	0 0 0 0 1 0 0 0 0 11
word il messaggio	-9 -2 -1 0 -1 -1 -2 17 -1 -10
word il nostro	0 1 -1 2 -1 0 -1 0 0 12
word il nous	-1 -1 1 -1 -1 7 -1 -2 -1 -3
word il nuovo	0 0 0 0 0 0 0 0 0 33
word il possible	-1 0 2 0 0 0 0 0 0 3
word il posto	-4 -1 2 10 -6 1 -4 -2 1 -43
word il premio	0 0 0 0 0 0 0 0 0 6
word il prestito	0 0 0 0 0 0 0 0 0 7
word il preventivo	0 0 0 0 0 0 0 0 0 6
word il primo	0 -1 0 0 0 0 2 0 -1 4
word il profilo	-1 0 0 0 -1 0 -2 0 5 1
word il responsabile	1 -1 0 2 -1 0 0 0 0 -3
word il ruolo	0 0 0 -1 1 -1 1 -1 0 -35
word il secondo	0 0 0 0 0 0 0 0 0 10
word il signor	1 0 0 0 0 0 0 0 0 33
word il suo	-4 -6 -1 -1 7 -2 11 0 -3 13
word il tempo	1 0 0 0 1 0 0 0 0 -10
word il timemention	-8 0 -9 -3 -5 13 16 -2 -2 -29
word il tuo	-6 16 2 -4 -2 -1 8 -5 -10 -5
word il volontariato	0 0 0 0 0 0 0 0 0 6
word il vostro	0 0 0 0 0 0 0 0 0 18
word ill	-2 -1 4 -1 -1 0 2 0 -1 24
word ils	0 0 0 0 2 0 -1 0 0 28
word im	-4 -9 -9 -8 -14 2 46 -2 0 -91
word im anhang	0 0 0 0 0 2 -1 0 0 3
word im auftrag	0 0 0 0 2 0 -1 0 0 -15
word im buro	3 0 -2 0 0 0 -2 2 0 -15
word im controll	0 0 0 0 0 0 0 0 0 -6
word im haus	-12 0 0 0 -1 -1 16 0 0 -1
word im juni	-1 -1 0 0 -1 -8 12 0 0 3
word im lager	1 0 -1 0 0 0 0 0 0 -20
word im master	0 0 0 0 0 0 0 0 0 6
word im original	2 -1 0 -1 0 0 0 0 0 13
word im studienburo	0 0 0 0 0 0 0 0 0 -20
word im team	0 -1 0 0 1 3 -1 0 -1 -8
word im verein	0 0 0 0 0 0 0 0 0 8
word immediate	0 0 0 1 0 0 0 0 0 30
word immer	-1 5 0 0 -1 0 -1 -1 0 1
word immobiliare	1 0 0 0 2 0 -2 -1 0 -20
word immobiliere	0 0 0 0 0 0 0 0 0 -23
word imobiliaria	0 -1 0 0 1 3 -1 -1 0 -31
word impiegata	0 2 3 0 -2 0 -2 -1 0 -9
word impossible	-4 -2 7 0 0 0 0 0 0 -7
word impress	0 5 -1 -1 2 2 -5 -1 -2 0
word impress by	0 5 0 0 1 -2 -3 0 -1 0
word impression	0 0 0 0 2 0 -1 0 0 4
word impressive	0 0 0 0 8 0 -3 0 -4 -1
word imprevisto	-1 -3 6 0 0 0 -1 0 0 -4
word in	66 -18 -37 -39 49 -10 -19 -13 22 -35
word in !	0 -1 0 -1 -11 0 1 0 12 -7
word in #	9 -5 -2 -1 -2 -8 4 -2 7 23
word in :	3 -1 0 0 4 0 -3 -2 -1 -12
word in ?	-2 -6 -2 0 -1 8 6 0 -2 5
word in a	-2 2 0 7 5 -9 3 -1 -5 22
word in advance	0 1 0 0 0 0 -1 0 0 3
word in allegato	-2 -1 -1 -2 0 11 -4 -1 0 2
word in an	0 -4 0 0 0 0 5 0 0 5
word in and	0 10 -1 -2 2 -3 -2 -4 0 -21
word in another	0 -2 2 0 4 -1 -2 0 0 -18
word in any	0 0 0 0 -1 0 -6 6 1 -7
word in at	-1 0 2 0 1 0 -1 -1 0 -13
word in attesa	-1 0 0 0 -3 -1 6 0 0 7
word in august	0 -2 0 0 0 5 -3 0 0 -11
word in aula	0 0 0 0 0 0 0 0 0 16
word in autumn	0 0 0 0 1 0 -1 0 0 11
word in banca	0 0 0 0 0 0 0 0 0 -5
word in bocca	3 -1 0 0 0 -1 -4 0 3 -7
word in by	0 -1 0 0 0 6 -1 0 -2 3
word in candidate	0 0 0 0 0 0 0 0 2 -3
word in case	2 1 0 0 2 -1 -2 0 -2 20
word in caso	10 -9 -1 0 0 0 0 0 2 -10
word in contact	-5 -1 -1 -1 -3 -2 13 -1 -1 -7
word in court	-5 0 3 0 0 0 3 0 0 -25
word in cui	0 4 0 0 0 0 -3 0 0 -3
word in de	9 16 -5 -1 -10 -1 -2 -3 -3 0
word in den	-11 8 -2 -1 0 -1 2 -5 9 -29
word in der	15 -4 -5 -2 -7 -2 21 -4 -11 1
word in die	15 0 -2 -1 -1 -1 -7 -1 -1 25
word in dringenden	0 0 0 0 0 0 -1 3 0 -2
word in due	-1 -1 0 0 -1 0 4 0 0 21
word in een	-2 -1 0 0 7 0 -1 0 -2 4
word in einem	0 2 0 0 -1 0 0 0 0 7
word in elternzeit	0 0 0 0 0 0 0 2 0 -3
word in english	0 2 0 0 0 0 -3 0 2 -8
word in february	-2 -1 0 -1 -1 2 -7 -1 10 -10
word in filiale	1 0 0 0 0 0 0 0 0 6
word in five	-1 1 -1 0 2 -3 4 -1 -1 -1
word in for	-4 9 -2 -1 24 -1 -14 -2 -10 -11
word in from	0 0 0 0 0 0 0 0 1 -3
word in front	-1 1 -1 0 -1 -1 2 0 0 17
word in future	0 0 0 0 5 0 0 0 -4 7
word in giornata	0 -1 0 0 0 -1 4 -1 0 -8
word in goede	0 0 0 0 0 0 -6 0 8 14
word in her	4 -3 0 0 0 -1 1 0 0 2
word in het	-1 -2 -1 0 -2 2 4 0 -1 18
word in his	0 -1 -2 3 -3 -1 -1 0 4 6
word in ihrem	0 0 0 0 0 0 0 0 1 34
word in ihrer	0 0 0 0 0 0 0 0 0 13
word in interview	0 0 0 0 0 0 0 -2 2 7
word in it	0 0 0 -1 -2 0 5 -1 -1 1
word in its	0 -4 4 0 0 0 0 0 0 5
word in je	-3 -1 -1 0 -4 -1 11 0 0 14
word in join	0 0 0 0 0 0 0 0 1 6
word in july	0 0 0 0 4 0 1 0 -3 -2
word in june	-2 11 -2 0 -3 2 -9 -1 3 44
word in juni	0 0 0 0 0 2 -1 0 0 8
word in last	0 0 0 0 8 0 -6 0 -1 2
word in law	-1 0 0 0 2 0 -3 0 2 -10
word in leed	-3 -3 0 0 -1 -1 9 0 -1 -25
word in line	2 -1 0 0 2 0 -2 0 -1 5
word in linea	-1 -1 0 0 0 0 12 -5 -5 -7
word in logistic	0 0 0 0 3 0 -2 0 0 1
word in london	0 2 0 0 -1 0 0 0 0 -12
word in lot	2 0 -1 0 0 0 0 0 0 -17
word in lyon	0 0 0 0 0 0 0 1 1 33
word in march	0 -2 0 0 0 -1 7 0 -3 9
word in may	-1 2 -1 -1 -1 0 0 0 2 3
word in mind	0 0 0 1 0 0 0 0 0 11
word in my	-1 2 1 0 6 0 -6 0 -1 28
word in new	4 -3 -1 0 0 0 0 0 0 5
word in october	0 0 0 0 0 0 0 0 0 6
word in on	-3 -1 -1 5 -3 -4 11 -1 -2 -32
word in one	5 -3 2 -3 -1 0 -3 0 3 0
word in onze	1 0 0 0 0 0 0 0 0 7
word in order	0 3 -1 0 -7 0 3 0 2 -6
word in our	-2 -3 1 1 -4 -1 -18 6 21 38
word in person	-5 10 -5 -1 0 -1 2 -1 0 -31
word in plaat	-2 -1 4 0 0 0 -1 0 0 -10
word in place	-3 -3 6 0 2 0 -2 0 -1 -5
word in ridge	0 0 0 0 -3 0 -1 0 5 -1
word in room	1 0 0 0 0 0 0 0 0 6
word in ruhe	2 -1 0 0 0 0 -1 0 1 -12
word in sede	-6 -1 3 -3 0 -1 8 0 0 -3
word in september	0 -5 0 0 8 0 0 0 -2 26
word in settimana	-1 11 0 0 0 0 -9 0 0 -9
word in so	0 0 0 0 0 1 -1 0 0 -12
word in statistic	-1 0 0 0 0 0 3 -1 -1 14
word in statistica	0 0 0 0 0 0 0 0 0 13
word in studio	0 2 0 0 0 0 -1 0 0 -7
word in te	-1 -2 0 0 0 0 3 0 0 -4
word in that	-5 0 5 0 1 0 0 0 0 1
word in the	7 -27 -14 -12 18 7 0 -3 23 -36
word in their	0 0 0 0 3 0 0 0 -2 0
word in there	0 -1 0 0 -3 0 0 0 4 -2
word in this	-2 6 -1 0 4 -1 -4 0 -1 28
word in three	0 -2 0 0 -3 9 -6 0 3 12
word in timemention	-7 -3 9 -4 8 -2 -5 4 -1 10
word in to	1 -1 -2 -1 0 10 -5 1 -3 -26
word in total	-3 -1 0 0 0 0 4 0 -1 2
word in touch	-7 -8 -2 1 -7 -4 0 11 16 -39
word in town	0 0 0 0 1 -1 0 0 0 9
word in two	-1 -4 -1 0 0 0 5 1 -1 21
word in unsere	1 0 0 0 0 0 0 0 0 -9
word in unserem	3 -3 -1 0 -3 5 -1 0 0 1
word in unserer	1 0 -1 0 0 0 0 0 0 -29
word in uw	0 0 0 0 1 0 0 0 0 51
word in video	0 4 0 0 0 0 -1 -1 -1 7
word in which	0 0 0 0 0 0 -1 1 0 4
word in with	0 -5 8 0 0 -8 5 0 0 -15
word in writ	4 -1 -1 0 -2 -8 11 -1 -2 1
word in you	0 0 0 0 -5 0 3 0 3 4
word in your	-9 -2 -5 5 -10 -5 42 1 -17 -4
word in zwei	0 0 0 -1 -2 0 4 0 0 35
word inbox	-1 1 -1 -1 -5 -1 -2 5 6 -25
word inc	0 0 0 -1 2 0 1 0 -1 12
word incident	0 0 0 0 0 0 0 0 0 14
word inclu	0 0 0 0 0 0 -1 2 0 -3
word includ	-4 -4 -1 0 -10 -16 14 6 15 -5
word include	0 0 0 0 1 0 -1 1 0 6
word income	0 1 0 0 0 0 0 0 0 11
word incomplete	0 0 0 0 -2 0 -3 0 5 8
word incontro	-1 3 -1 2 -3 -2 4 -1 -2 -6
word inconvenience	-5 -1 4 3 0 0 -1 0 0 -1
word inconveniente	1 -1 1 0 0 0 0 0 0 -5
word incorporacion	-2 -2 -3 0 -3 -1 11 0 -1 -7
word incorporarte	0 -2 0 0 -1 3 1 0 0 -22
word inde	-1 -2 0 0 -4 0 -5 0 14 2
word inde :	-1 -1 0 0 -2 0 -2 0 6 -7
word independent	0 0 0 0 0 0 0 0 1 12
word indeterminato	-1 -1 0 0 -1 3 -1 0 0 -2
word individual	0 -1 0 0 2 0 0 0 0 14
word industrial	0 0 0 0 0 0 0 0 0 -7
word ines	0 0 -1 0 0 -1 1 1 0 -10
word infelizmente	-3 -1 1 6 1 -1 -2 0 -1 -22
word infelizmente desta	0 0 0 0 1 0 0 0 0 -4
word infelizmente nao	0 0 0 0 2 0 -1 0 0 -5
word infelizmente temo	0 0 1 0 0 0 0 0 0 3
word infermiera	0 0 0 0 0 0 0 0 0 -4
word info	-2 -2 0 0 -1 0 3 2 0 8
word info :	-1 -1 0 0 0 0 4 0 -1 6
word info session	0 0 0 0 0 0 0 0 0 4
word inform	-6 -1 -1 -1 1 20 -7 3 -6 24
word inform you	-5 -1 -2 -1 3 20 -15 5 -6 12
word informa	-8 -1 -1 11 0 0 0 0 -1 -3
word informa se	-8 -1 -1 11 0 0 0 0 -1 -3
word informal	-3 7 -1 0 0 0 -1 0 -1 4
word informal chat	-3 5 -1 0 0 0 -1 0 0 -7
word informamo	-2 -1 3 3 3 0 -3 -2 -1 4
word informamo que	-2 -1 3 3 2 0 -3 -2 -1 0
word informar	-1 0 0 1 3 1 -2 0 -1 31
word informar que	-1 0 0 1 3 1 -2 0 -1 31
word informarle	0 0 1 0 1 0 0 0 0 4
word information	-2 -2 -1 -1 0 -13 19 2 -1 36
word informe	-1 0 0 1 0 0 0 0 0 11
word informer	2 -1 0 0 -2 -1 4 0 -2 10
word informer qu'elle	0 0 0 0 0 0 0 0 0 7
word informer que	2 -1 0 0 0 0 1 0 -1 3
word informo	0 0 0 1 0 0 0 0 0 -6
word infra	0 0 0 0 1 0 0 0 0 -3
word ing	4 -1 0 0 0 -1 -1 -1 0 -6
word ingang	-3 -2 0 -8 -1 24 -9 -1 0 11
word ingeniera	1 -1 0 1 0 0 -1 0 0 -3
word ingeniera de	1 -1 0 1 0 0 -1 0 0 -3
word ingepland	3 -1 0 0 0 0 0 -1 0 1
word ingevuld	0 -1 0 1 4 0 -2 0 -1 -11
word ingl	0 0 0 0 0 0 1 0 0 6
word ingreso	0 0 0 0 0 0 0 0 0 4
word ingreso como	0 0 0 0 0 0 0 0 0 4
word ingresso	0 0 0 0 0 3 -1 0 0 9
word ingresso no	0 0 0 0 0 0 0 0 0 13
word ingrid	0 0 0 0 0 0 0 0 0 17
word inicial	0 0 0 0 0 0 0 0 0 16
word inicio	1 -5 -2 -1 -1 3 7 -2 0 -9
word initial	0 1 0 -1 2 0 0 0 0 11
word iniziale	0 0 0 0 0 0 0 0 0 29
word iniziale e	0 0 0 0 0 0 0 0 0 29
word inizio	-6 0 -1 0 0 0 8 0 0 -1
word inmiddel	0 -1 0 0 5 0 -2 0 -1 -8
word inmobiliaria	1 0 0 0 0 1 0 0 0 -46
word innerhalb	1 0 0 0 0 0 -1 0 1 -16
word innerhalb der	1 0 0 0 -1 0 0 0 0 -6
word innerhalb von	0 0 0 0 1 0 -1 0 1 -10
word ins	5 1 -1 0 -1 -6 5 0 -1 5
word inschrijv	-7 -1 0 0 -2 0 -7 0 17 -21
word inscricao	-1 -1 0 0 -2 0 -3 0 7 4
word inscricao na	0 0 0 0 -5 0 0 0 6 -3
word inscripcion	-1 -1 0 0 4 0 -3 -1 2 -23
word inscripcion en	0 0 0 0 1 0 0 0 0 -11
word inscription	-3 0 0 0 -1 0 -17 -2 23 -3
word inscrito	0 0 0 0 0 0 0 0 0 -17
word insegnante	0 0 0 0 0 0 0 0 0 -7
word insegnante nella	0 0 0 0 0 0 0 0 0 -7
word inside	-1 -1 -1 -1 5 1 -8 1 5 47
word inside the	0 0 0 0 0 0 2 0 -1 19
word insight	-3 3 0 0 3 0 -4 0 3 23
word inspecao	0 0 1 0 0 0 0 0 0 -8
word inspeccion	0 0 1 0 0 0 0 0 0 -5
word inspection	0 0 1 0 0 0 0 0 0 5
word instalaco	-4 4 0 2 0 0 0 0 0 -2
word instead	-26 -14 53 -2 -5 -5 -16 15 0 20
word instead ?	-6 -12 33 -1 -1 -4 -7 -1 -1 -1
word instead of	-1 -1 5 0 0 0 -1 0 0 5
word instruction	-1 -1 0 0 0 0 4 -1 0 3
word instructional	1 -1 0 0 4 0 0 0 -3 -40
word instructor	1 0 0 0 1 0 0 0 -1 -7
word insurance	3 1 -1 -1 0 -1 -2 -1 1 27
word insurance policy	0 0 0 0 0 0 0 0 0 17
word intake	0 -1 0 1 2 0 0 0 0 3
word intakegesprek	0 0 0 0 0 0 0 0 0 7
word inter	-1 4 0 1 1 0 -2 0 -2 -5
word inter en	0 2 0 0 4 0 -4 0 -1 2
word intercambio	0 0 0 0 0 0 0 0 0 11
word intercambio em	0 0 0 0 0 0 0 0 0 4
word intercambio en	0 0 0 0 0 0 0 0 0 7
word interesada	-2 -1 -3 -2 0 -1 11 -4 0 20
word interesse	-7 20 -6 0 -17 -8 41 -3 -19 -58
word interesse ?	-1 -14 -3 -1 -6 -5 30 0 -1 -20
word interesse an	-3 4 -2 -1 0 -1 3 0 1 1
word interesse em	0 0 0 0 1 0 0 0 0 -4
word interesse in	5 0 0 0 -4 0 0 0 0 -6
word interest	-6 11 -5 -1 -1 -7 -9 -7 24 65
word interest ?	0 -2 -1 0 -2 -2 12 0 -5 -14
word interest and	0 -1 0 0 3 -1 0 0 -1 -5
word interest in	-1 5 -2 2 5 -2 -8 -3 5 48
word interest which	0 1 -1 0 -2 0 -1 0 2 -5
word interest you	0 0 0 0 8 0 -6 0 0 2
word interet	-1 2 0 0 1 -1 2 0 -2 -6
word interim	0 0 0 0 -3 0 0 0 3 10
word internal	-2 -3 -1 2 10 -1 6 -5 -6 28
word internal applicant	0 0 0 0 1 0 -1 0 0 13
word interne	-12 -5 -2 5 19 -1 -4 -1 0 -7
word internship	-1 -2 0 -1 -1 9 -5 0 0 20
word intervento	0 0 0 0 0 0 0 0 0 3
word interview	-23 29 84 10 -27 -33 -13 -2 -25 62
word interview !	0 0 0 0 0 0 1 0 0 6
word interview #	2 0 -1 0 0 0 0 0 0 38
word interview :	33 -28 22 0 -7 -2 -11 -4 -2 -12
word interview ?	-13 19 -9 -1 -2 -1 6 0 0 -18
word interview about	0 0 0 0 0 0 0 0 0 6
word interview and	8 -4 -8 0 5 1 -6 -1 5 -14
word interview any	-2 0 0 -1 1 0 -1 0 3 -1
word interview applicant	0 0 0 0 0 0 0 0 0 3
word interview appointment	0 0 0 0 0 0 0 0 0 7
word interview are	-6 -2 0 1 -4 -1 -3 -1 17 1
word interview as	0 0 0 0 0 0 0 0 0 -4
word interview at	2 8 -6 0 -2 -1 -2 -1 1 -37
word interview availability	-2 7 -1 0 -1 0 -2 0 -1 1
word interview book	1 0 0 0 0 0 0 0 0 3
word interview by	1 -1 2 0 0 0 -2 0 0 5
word interview call	2 -2 0 1 0 0 -1 1 0 -13
word interview cancell	-3 -1 6 2 -1 0 -1 0 -1 -4
word interview candidat	0 0 0 0 0 0 1 0 -1 3
word interview confirm	1 -1 2 0 0 0 0 0 0 -6
word interview confirmation	5 -1 -1 -1 -1 0 -1 0 -1 -9
word interview date	-4 1 9 -1 -1 -1 -3 0 -1 -10
word interview day	3 1 2 -3 0 0 -3 0 0 0
word interview detail	3 -1 0 0 0 0 -1 0 0 -18
word interview feedback	-2 -1 0 -1 -2 0 6 0 0 -6
word interview for	5 21 12 8 -5 -5 -14 -7 -16 -23
word interview has	-12 -1 8 6 -2 -1 7 -5 -2 -13
word interview i	-1 15 -2 0 -1 2 -13 0 0 -11
word interview in	-1 3 0 -1 0 0 -2 0 2 10
word interview invitation	4 -1 0 0 0 0 -1 0 0 31
word interview is	3 4 -2 -3 -1 -1 3 -2 -1 3
word interview kit	0 0 0 0 0 0 0 0 0 3
word interview last	0 -2 -1 -1 8 -8 3 -1 0 -16
word interview mit	0 3 0 0 0 0 -1 0 0 4
word interview moved	-1 -1 2 0 0 0 0 0 0 4
word interview next	0 1 0 0 0 0 0 0 0 -5
word interview notice	0 0 0 0 0 0 0 0 0 -9
word interview of	-1 2 11 -6 -1 0 -3 0 -1 11
word interview on	-27 -4 -1 21 -1 1 16 1 -6 -4
word interview over	0 1 0 0 0 0 0 0 0 -6
word interview panel	0 0 5 -2 0 0 -2 0 0 28
word interview please	-6 -3 0 0 -1 0 9 2 -1 -15
word interview postpon	-1 -1 10 0 -1 0 -6 0 -1 -3
word interview question	0 0 0 0 0 0 0 0 0 17
word interview request	-2 4 0 0 0 0 -1 0 0 -3
word interview reschedul	-3 -1 6 0 0 0 -1 0 0 -4
word interview room	6 0 -6 0 0 0 0 0 0 20
word interview schedul	-4 1 7 1 -1 -1 -2 0 -1 41
word interview schedule	1 -1 3 -1 -1 0 -1 0 0 33
word interview slot	-18 5 16 1 -1 0 -2 0 -1 -39
word interview stage	0 -1 0 0 -1 0 4 0 -1 9
word interview start	12 -5 -3 -2 0 0 0 -1 0 6
word interview take	0 0 0 0 0 0 0 0 0 6
word interview them	0 0 0 0 0 0 0 0 0 18
word interview this	0 12 0 1 1 0 -1 0 -13 15
word interview time	-2 3 9 -3 -2 -1 -3 -1 -1 -5
word interview timemention	39 -14 -18 -11 -3 -2 15 -3 -3 -98
word interview to	-4 0 4 0 0 0 0 0 1 -15
word interview update	-1 0 -11 15 -1 0 0 -1 0 -7
word interview van	-2 -1 0 2 6 0 -1 0 -2 12
word interview voor	0 0 0 0 0 0 0 0 0 12
word interview w	-9 13 -3 0 0 0 0 0 0 -7
word interview was	-11 -1 11 5 -1 0 -1 -2 -1 -9
word interview we	0 -2 0 0 0 1 3 0 0 26
word interview which	-1 0 1 0 0 0 1 0 0 6
word interview will	-1 12 2 -3 -6 -1 -9 -1 9 -19
word interview with	32 -10 5 -3 -1 -4 5 -15 -8 43
word interview you	-1 16 -4 0 -2 3 -5 -3 -2 -3
word interview your	1 0 0 0 0 0 0 0 0 13
word interviewen	0 0 0 0 0 0 0 0 0 10
word interviewer	6 -5 7 -1 -3 -1 1 -2 -2 9
word interviewer :	3 -1 0 0 -1 0 -1 0 0 -16
word interviewer are	0 0 0 0 0 0 0 0 0 -9
word interviewer will	2 0 0 0 0 0 0 0 0 4
word interviewtermin	1 0 0 0 0 0 0 0 0 6
word intervista	1 0 0 0 0 0 0 0 0 19
word into	-2 -3 8 -2 2 -3 2 -2 0 -2
word into our	-2 -2 3 0 -2 0 0 0 2 -11
word into the	2 1 -2 -2 2 -2 5 -1 -3 1
word into your	0 0 0 0 1 0 0 0 0 5
word intranet	0 0 0 0 0 0 0 0 0 7
word intro	11 23 -4 -4 -9 -2 -12 -1 -3 -25
word intro #	0 4 0 0 -1 -1 -2 0 0 -21
word intro call	2 3 -1 2 -1 -1 -1 -1 -2 -1
word introduc	0 -1 0 0 -5 0 7 0 -1 2
word introduce	0 -2 0 -1 7 -2 -2 0 0 17
word introduction	-3 1 4 0 0 -1 0 0 -1 4
word introductory	0 1 0 0 0 0 0 0 0 -4
word inutile	0 0 -1 4 0 0 -1 0 0 1
word invece	-2 0 4 0 0 0 0 0 0 -15
word inventory	0 -3 0 0 -3 0 -1 0 7 0
word invest	0 0 0 0 1 0 0 0 0 34
word investigation	0 0 0 0 0 0 0 0 0 7
word investor	-1 4 0 1 0 -2 -1 0 0 -3
word inviata	0 0 0 0 -1 0 -1 0 2 -16
word inviato	-9 -1 -1 0 0 0 -1 12 1 -5
word invio	1 0 0 0 0 0 0 0 0 28
word invit	0 1 -3 -4 -10 0 19 -6 2 50
word invit to	3 0 -1 -1 -1 -1 8 -2 -5 -6
word invit you	-5 4 -1 -2 0 3 5 -1 -3 27
word invita	0 6 0 0 -1 0 -2 -1 -1 -9
word invita a	0 6 0 0 -1 0 -2 -1 -1 -9
word invitacion	12 -4 1 -2 -1 0 -4 -1 0 -4
word invitamo	0 2 0 0 3 0 -3 0 -1 5
word invitamo a	0 2 0 0 3 0 -3 0 -1 5
word invitation	3 -10 -4 -1 -13 -6 -9 40 1 -15
word invitation :	11 -6 1 -1 -1 -1 0 -1 -1 -13
word invitation a	0 1 0 0 -3 0 4 0 0 -11
word invitation for	-1 -1 0 4 -1 0 -1 0 0 17
word invitation to	5 4 -1 -1 -2 0 -4 -1 -1 7
word invite	-6 1 47 -4 1 -4 -27 -6 -1 -2
word invite to	4 0 -1 0 0 0 -2 0 0 -2
word invite you	4 4 -1 0 10 -1 -3 -1 -10 -13
word invitee	-2 -2 0 1 0 0 4 0 0 -2
word invitiamo	1 1 0 0 0 0 0 0 0 11
word invitiamo a	1 1 0 0 0 0 0 0 0 12
word invito	1 0 0 0 0 0 0 0 0 -6
word inviton	2 -1 0 0 0 0 0 0 0 6
word inviton a	2 -1 0 0 0 0 0 0 0 6
word invoice	-1 0 -1 0 0 0 3 0 0 -2
word involv	0 1 0 0 0 0 -1 0 0 11
word inzwischen	0 -2 0 0 -1 5 -1 0 0 -9
word io	-3 6 3 0 -1 -1 3 -4 -2 -6
word ir	0 0 0 0 1 0 -1 0 0 37
word irati	1 0 1 0 0 0 0 0 0 -18
word is	14 -59 36 -33 -68 -13 40 19 63 50
word is #	5 -8 -1 -1 -2 -9 18 2 -3 25
word is a	1 3 6 -10 1 19 -23 0 3 -4
word is about	0 -1 0 0 -1 0 -1 3 0 -2
word is an	-4 6 0 -1 0 -1 -7 6 0 -15
word is at	2 4 -1 -1 -2 -1 -4 3 -1 6
word is attach	-7 -2 -2 -3 -3 22 -5 -1 -1 -4
word is available	1 -1 0 0 -1 0 2 0 0 5
word is away	0 0 0 -1 -1 0 3 -1 0 -1
word is back	-2 -1 -3 -4 -3 -6 11 -3 13 -22
word is being	-4 -4 -1 7 -5 -2 14 6 -11 -28
word is best	-1 3 -1 0 0 0 -1 0 0 -17
word is better	-2 2 1 0 0 0 -1 0 0 4
word is binnen	-1 -1 0 0 -1 0 -3 -1 8 -8
word is book	1 0 0 0 0 0 0 0 0 44
word is cancell	-3 -1 -1 9 -1 -1 -1 0 -2 -2
word is clos	-2 -3 11 -2 -2 4 -14 11 -2 -22
word is coming	4 -1 -1 0 0 0 -1 -1 0 -5
word is committ	0 -2 0 0 0 0 2 0 1 -3
word is complete	-2 -1 0 -1 -5 0 -1 0 11 -5
word is confirm	-2 1 1 -1 0 -1 3 0 0 59
word is current	0 0 0 0 0 0 0 0 1 5
word is de	0 -3 0 0 -1 0 5 0 0 6
word is down	0 0 10 0 -1 -1 -6 -1 0 6
word is due	6 0 -5 0 0 0 0 0 0 7
word is een	0 3 -1 1 -1 0 -1 -1 0 3
word is expect	2 -1 0 0 0 0 -2 0 1 -4
word is fine	-25 -3 18 -3 -3 7 12 -2 -2 -3
word is fixed	5 -1 -1 -2 0 0 -1 0 0 -15
word is free	2 0 0 0 0 0 -1 0 0 -11
word is from	3 0 0 0 0 0 0 0 -2 4
word is full	0 -1 -1 0 0 0 0 3 -1 -5
word is geselecteerd	1 0 0 0 0 0 0 0 0 3
word is going	0 -1 -3 0 11 -1 -5 0 -1 10
word is good	16 -1 -4 0 0 -1 -8 0 0 -3
word is helaa	0 0 0 0 1 0 0 0 0 -7
word is here	0 -1 4 0 0 -1 -1 0 0 -10
word is het	0 0 0 0 2 0 -1 0 0 10
word is hiring	0 0 0 0 0 0 0 0 0 11
word is ill	-1 -1 2 0 0 0 0 0 0 16
word is in	4 -11 2 -2 -6 -1 -5 5 15 -49
word is interest	-1 0 0 0 0 0 0 -2 4 -10
word is interview	0 0 0 0 0 0 0 0 0 18
word is je	1 0 -1 0 0 0 2 0 0 -5
word is just	-2 0 0 -1 -1 0 -1 2 4 -13
word is look	0 0 0 0 0 0 0 1 0 5
word is need	-1 -1 -1 6 -1 0 7 -1 -8 5
word is no	-2 -5 -6 -1 8 -1 6 4 -2 12
word is not	-1 -1 0 0 -5 -1 -1 9 1 25
word is now	-4 -2 4 -1 20 0 5 -2 -19 -22
word is off	-1 -1 2 4 -1 -1 -1 -1 0 16
word is on	4 -4 -6 -2 -6 -1 27 -7 -5 25
word is one	0 0 0 0 -4 -2 8 0 -1 -3
word is op	9 -2 -1 -1 -3 -4 3 -2 1 -24
word is open	1 -2 0 0 -1 0 6 0 -3 -9
word is our	0 0 0 0 1 0 0 0 0 11
word is out	-1 -2 1 0 -2 -1 8 -1 -4 -1
word is perfect	2 0 -1 0 0 0 0 0 0 18
word is pleas	0 0 0 0 0 2 -1 0 0 -6
word is ready	-1 3 -1 0 -1 10 -6 -1 -2 -6
word is requir	0 0 0 0 -4 0 5 0 0 7
word is runn	-3 -1 18 -1 -1 -2 -9 -1 0 0
word is schedul	7 -2 -1 -1 -1 0 -1 0 0 -29
word is set	4 -1 -2 0 0 0 0 0 0 -10
word is shortlist	-1 5 0 0 -1 0 -4 0 1 11
word is still	-8 -1 7 -1 -3 -1 9 0 -3 0
word is subject	0 0 0 0 -2 5 -1 0 0 -3
word is taking	0 0 0 1 0 0 1 0 0 -8
word is that	0 0 0 0 -4 0 5 0 0 6
word is the	15 -7 -5 -2 -18 -6 15 3 4 27
word is there	-2 1 1 0 0 0 0 0 -1 15
word is timemention	1 4 -2 0 -2 1 -1 -1 1 71
word is to	0 -1 0 1 -2 0 0 0 4 16
word is travell	-1 0 -3 -3 -1 -1 10 -1 0 -1
word is very	0 0 0 1 0 0 0 0 0 -3
word is wait	-1 2 -1 0 -1 0 0 4 -3 -6
word is what	-9 -1 -1 -1 -4 8 9 -1 0 -10
word is when	11 -4 -1 0 -2 -1 -10 -1 8 -10
word is with	-1 1 0 0 0 0 -16 0 16 -13
word is your	4 -8 -2 -1 -10 9 8 3 -3 -43
word is ziek	0 0 1 0 0 0 0 0 0 4
word island	1 0 0 0 0 0 0 0 0 -5
word isn't	-5 -5 -4 12 7 -3 -14 -2 13 32
word isn't a	0 -1 0 -3 8 -1 -1 0 -2 -3
word isn't for	0 0 0 0 0 0 0 0 0 7
word isn't monitor	0 -1 0 0 -2 0 -1 1 2 -3
word isn't the	-1 -1 0 -1 5 -1 -3 0 1 8
word issu	0 0 0 2 -2 0 0 0 0 -4
word issue	0 0 0 0 1 0 -1 0 0 15
word issue #	0 0 0 0 0 0 0 0 0 11
word ist	33 -11 -20 13 -9 -10 -3 1 6 -1
word ist am	3 -2 0 0 0 0 0 0 1 -8
word ist bei	-1 -1 3 0 -1 -1 0 3 -2 23
word ist bis	1 -2 0 0 0 0 3 0 0 7
word ist da	0 8 -7 0 0 0 -1 0 2 -12
word ist das	1 1 0 0 0 0 -1 0 0 8
word ist der	5 -1 -1 0 0 0 -1 0 0 -14
word ist fur	4 -1 0 0 -1 0 -1 0 0 14
word ist noch	4 0 -1 0 0 0 -2 -1 0 -1
word ist timemention	-1 0 1 0 0 0 -1 0 1 3
word istruttore	1 -1 1 0 1 0 -1 0 0 -4
word istruttore amministrativo	1 0 0 0 1 0 -1 0 0 -3
word it	-52 -93 -36 4 92 50 -9 -13 58 -34
word it !	0 -2 -1 1 -5 0 -1 0 7 -8
word it #	0 -1 2 0 0 0 -1 0 0 4
word it :	0 0 0 0 0 1 0 0 0 22
word it ?	11 -9 -9 -1 -1 9 1 -1 0 40
word it a	-5 0 2 0 -1 7 -2 0 0 8
word it and	-2 -2 -3 -1 4 -9 6 -6 13 11
word it as	-2 -2 4 0 -1 0 1 0 0 -8
word it at	-5 -4 1 0 -2 0 3 -2 10 -10
word it back	-4 -1 -1 0 -1 -4 13 -1 0 -13
word it be	-2 0 3 0 0 0 -1 0 0 -14
word it before	-10 8 -2 0 17 -1 -9 -1 -2 -8
word it by	-4 -1 -2 -1 -3 -5 9 -2 10 -17
word it came	0 0 0 0 0 0 -2 7 -3 14
word it can	0 0 0 0 0 0 -4 0 6 -2
word it careful	0 0 0 0 1 0 -1 0 1 20
word it clos	-1 1 0 0 2 0 -1 0 0 -3
word it doesn't	0 -2 0 0 3 0 -1 0 0 10
word it expir	0 0 0 0 -1 0 2 -1 0 -7
word it for	0 0 0 0 1 0 0 0 0 15
word it from	-1 -1 0 0 1 -2 5 0 -1 -8
word it go	0 -2 0 0 -1 -1 4 0 1 0
word it goes	1 0 0 0 0 0 0 0 0 13
word it has	-1 -6 -1 0 7 -3 5 -1 -1 -9
word it in	-4 -7 -3 -3 -11 12 21 -1 -4 -9
word it is	14 -7 7 -1 0 5 -23 3 4 24
word it isn't	-1 -1 -1 -1 3 -1 -2 0 4 36
word it may	0 0 0 0 -1 0 -3 6 0 -8
word it on	-5 0 -1 -1 0 7 -17 10 7 1
word it over	-3 -10 -1 -1 3 8 7 -1 -1 -13
word it so	-2 0 -1 0 -1 0 6 0 -1 -9
word it take	-2 3 -1 -1 0 0 3 0 -1 0
word it thank	-2 -1 -1 -2 -1 0 14 -1 -6 -3
word it the	-2 0 -1 8 -2 2 -6 0 0 -1
word it this	-1 0 -1 0 -6 -1 18 -1 -8 4
word it through	-7 -2 -2 0 -3 -3 15 -1 3 0
word it timemention	1 -12 19 -3 9 -8 -4 -1 -1 9
word it to	2 -4 -4 -3 9 -5 -11 -1 18 -37
word it up	-1 2 0 0 -4 0 4 0 -1 -1
word it was	-17 -4 -3 -3 30 -10 12 -3 -2 20
word it went	-1 -4 -3 0 0 -3 11 0 1 -1
word it will	-5 -4 5 -1 -3 0 9 0 -1 4
word it with	0 0 0 0 -6 0 6 0 0 19
word it within	0 -2 0 0 -1 14 -7 -3 0 -16
word it work	0 -1 1 0 0 1 0 0 0 -5
word it would	-4 8 -2 0 0 3 -4 0 -1 -19
word it you	0 -1 0 0 0 4 -2 -1 0 -7
word it'd	-2 1 -1 0 -1 -1 7 0 -1 -15
word it'd be	-1 3 0 0 -1 1 0 0 -1 -12
word it'll	9 -5 -4 -1 -13 -1 12 -1 4 -2
word it'll be	11 -4 -4 0 -11 -1 4 -1 6 -5
word it'll take	-1 0 -1 0 0 0 5 0 0 -5
word it's	12 -32 -15 -9 -15 10 30 -3 23 89
word it's #	-8 -7 -2 0 -1 7 12 0 0 -8
word it's a	1 -1 -2 -1 8 2 -6 0 0 -7
word it's about	0 2 -1 0 0 -1 -4 4 0 -24
word it's an	0 0 0 0 0 0 0 0 0 10
word it's in	0 -1 0 0 -6 0 -5 0 12 -4
word it's like	0 -1 0 0 -1 0 0 0 2 4
word it's not	0 -1 -1 1 -4 0 7 -2 0 -3
word it's on	0 -1 0 0 -4 -1 -6 -1 13 3
word it's still	0 0 0 0 0 0 0 0 1 43
word it's the	20 -8 -7 0 0 -1 -4 0 0 6
word it's timemention	0 0 0 0 0 0 1 0 0 6
word it's your	-1 -1 -1 0 -1 11 -5 -1 0 -3
word item	0 -2 0 0 -2 0 -3 0 7 15
word itinerary	1 0 0 0 0 0 0 0 0 -8
word its	14 -13 -2 0 -5 -13 16 -5 8 -57
word its review	-2 -1 0 -1 -8 0 3 0 9 -7
word its statu	0 0 0 0 -1 0 -1 0 3 -5
word its way	11 0 -2 0 -1 0 -8 -1 0 -2
word j	10 -5 -3 -2 -1 -2 -2 6 -1 -27
word j #	10 -3 -2 -1 -1 -1 -2 -1 0 -17
word j'ai	-5 -6 -2 -2 8 -2 22 -3 -10 -42
word j'ai le	-1 0 0 0 1 3 -1 0 0 -25
word j'ai une	0 -1 0 0 -1 -1 4 0 0 -2
word j'aimerai	-2 5 0 0 0 0 -1 0 0 -3
word j'aurai	0 1 -1 1 0 0 0 0 0 -13
word ja	12 -31 7 1 12 6 -12 -3 7 -37
word ja !	-1 -3 -1 0 -1 12 -5 0 0 -27
word jaar	-2 -1 0 0 7 0 -1 0 -3 11
word jahr	0 0 0 0 0 1 1 0 0 4
word jahresgesprach	0 0 0 0 0 0 0 0 0 3
word jan	1 -1 -1 0 2 -1 0 -1 0 5
word january	10 -5 -1 -1 -1 -1 2 -2 -2 17
word java	-1 5 -2 1 15 -2 -14 -1 -1 5
word java developer	0 5 0 0 0 -1 -3 0 0 2
word jd	0 -3 0 0 1 -2 6 0 -1 -5
word je	17 -2 -3 0 -23 -15 57 -30 -2 -93
word je aan	-4 0 0 0 0 0 0 0 5 -12
word je aanmeld	-1 3 0 0 -1 -2 5 0 -3 -1
word je belangstell	0 0 0 0 1 0 0 0 0 13
word je bent	3 -3 -1 0 0 1 3 -1 -1 5
word je bericht	7 -1 0 -1 -1 -1 -4 1 -1 -6
word je bij	2 6 -6 0 1 0 0 0 0 -24
word je brief	0 1 0 0 -1 -1 -4 -1 5 -14
word je cv	-1 2 0 0 0 0 0 0 0 -19
word je de	0 0 0 0 0 2 -1 0 0 20
word je deze	0 18 0 0 -1 -1 -14 0 0 7
word je door	6 -2 -1 -1 0 -1 -1 0 0 -3
word je een	0 2 -1 -1 -2 -1 4 -1 -1 -20
word je eerste	1 -2 -1 -1 0 5 -1 0 0 -3
word je er	-2 -1 0 0 -6 -1 11 -1 -1 -3
word je fais	3 -2 0 -1 -1 3 -1 0 0 27
word je garde	-2 0 0 2 2 0 -1 0 0 -10
word je gegeven	4 -5 -5 0 25 -1 -19 0 2 -11
word je gesprek	6 3 -5 0 -1 0 -2 0 0 -20
word je graag	4 3 -2 -1 3 7 -10 -1 -3 -6
word je hebt	-1 -2 0 0 1 1 3 0 0 -10
word je het	-1 2 -1 0 -1 1 4 -1 -2 -21
word je hoort	-7 -2 -1 0 -5 -1 12 -2 6 -8
word je in	-1 -3 1 0 0 -1 6 0 -1 -12
word je interview	0 0 1 0 0 0 0 0 0 -5
word je krijgt	0 5 0 0 0 -1 -2 -1 0 5
word je kunt	0 0 0 0 0 1 0 0 0 -4
word je l'ai	0 0 0 0 0 0 6 0 -5 7
word je le	0 0 0 0 -3 0 3 0 0 -1
word je mag	2 -1 0 0 0 0 -1 0 0 -6
word je me	-1 -4 -1 -1 -1 4 4 -1 0 33
word je ne	-1 1 -2 2 0 0 0 0 0 -3
word je niet	0 10 -8 0 1 0 -1 0 -1 -10
word je nieuwe	-1 -1 -1 0 -4 -1 10 0 -1 14
word je nog	-2 -7 -3 0 -5 0 19 -1 -1 -22
word je of	1 -1 0 0 -1 0 6 0 -5 -6
word je om	-1 -1 3 0 0 0 1 0 0 3
word je ons	1 0 0 0 0 2 -1 0 0 -7
word je op	1 -7 -1 3 -2 2 -2 -1 6 -8
word je peux	0 4 0 0 3 0 -6 0 0 16
word je portfolio	0 7 0 0 0 0 -6 0 0 2
word je prendrai	0 0 0 0 0 0 -1 2 0 8
word je prepare	0 0 0 0 0 0 0 0 0 5
word je profiel	3 -2 0 0 4 0 -1 0 -3 -4
word je serai	0 0 0 0 0 0 0 1 0 -3
word je sollicitatie	-3 12 -3 -2 -7 -2 -17 -3 23 -28
word je sollicitatiegesprek	3 0 0 -1 0 0 0 0 -1 -29
word je suis	-9 -8 20 7 -2 -2 -9 4 -1 -9
word je timemention	9 1 -6 -3 -2 -2 7 -2 -2 -6
word je uit	-4 5 0 0 -1 0 -2 0 2 9
word je van	19 -4 -2 0 -1 -2 -5 0 -5 -14
word je verder	0 0 0 0 2 0 -1 0 0 12
word je volgende	-3 9 -1 0 0 -1 -3 0 0 -8
word je voor	-1 -1 0 0 0 0 11 -5 -3 -1
word je vous	10 -17 6 -2 -7 -4 29 -3 -11 8
word je weten	0 -1 1 0 -2 0 0 -1 3 -5
word je wilt	0 0 0 0 0 2 -1 0 0 3
word jean	3 0 0 0 -1 0 -1 0 0 -1
word jede	0 -1 0 0 0 0 1 0 0 9
word jeder	0 0 0 0 -1 0 1 0 0 18
word jederzeit	5 -4 -1 -1 -2 -10 14 -2 1 -30
word jefa	0 0 0 0 3 1 -3 0 -1 11
word jefa de	0 0 0 0 3 0 -3 0 -1 2
word jeito	-1 4 -1 0 0 0 -2 0 0 5
word jemanden	0 0 0 0 1 0 0 0 0 15
word jersey	0 0 0 0 0 0 0 0 1 -6
word jess	-1 -1 0 1 -1 1 -3 0 3 -4
word jetzt	0 3 0 0 -1 -1 0 0 0 18
word jetzt bewerben	0 0 0 0 0 0 0 0 0 15
word jeun	-2 0 0 -1 -1 -1 5 0 0 10
word jeun auteur	0 0 0 0 0 0 0 0 0 9
word jij	-2 -4 -1 0 0 16 -7 -1 -1 59
word jij de	0 -2 0 0 -1 7 -2 0 0 6
word jij het	0 0 0 0 0 0 0 0 0 15
word jo	1 0 0 0 -3 0 0 0 3 109
word joan	4 -1 0 0 -1 0 -1 0 -1 6
word joao	0 0 0 0 0 0 0 0 0 30
word job	5 -17 -28 19 10 2 55 -16 -30 -54
word job !	-1 -2 -1 7 -11 1 3 -2 4 12
word job #	0 -1 -1 0 0 0 -1 0 3 -4
word job :	-3 -3 0 3 -2 0 -1 0 7 26
word job ?	-1 4 -12 0 -1 1 10 0 0 -30
word job alert	0 0 0 0 2 0 0 0 -1 4
word job and	0 4 -1 -1 1 1 -3 -1 0 -28
word job application	0 0 0 0 1 0 -1 1 -1 23
word job as	0 0 0 0 0 0 0 0 0 -14
word job at	-1 -2 0 0 -7 -4 15 -1 1 14
word job description	-1 -3 0 0 -5 -4 14 -1 -1 -6
word job has	-1 1 -1 9 -8 -1 0 0 1 -11
word job in	-2 -1 3 -3 4 0 -1 0 0 15
word job interview	4 -1 0 0 0 0 -1 0 0 12
word job is	1 -3 0 0 -8 13 -1 -1 0 -25
word job of	-5 0 0 1 0 6 -1 0 0 -1
word job offer	-1 0 0 0 0 2 1 0 -1 11
word job on	-1 3 0 0 0 0 3 0 -3 -12
word job post	0 -1 0 0 0 0 0 1 0 -4
word job timemention	-3 -1 -1 -2 12 -4 -1 -1 -1 -1
word job title	0 0 0 0 0 0 0 0 0 7
word job to	-1 -1 0 1 1 0 0 0 0 -4
word job'	-4 -1 -2 4 14 7 -13 -3 -2 -11
word jobalert	0 -3 0 0 4 0 -1 0 0 -1
word jobs	-3 -6 -9 0 5 -1 4 16 -6 14
word jobs match	0 0 0 0 0 0 0 0 0 4
word jobs that	0 0 0 0 0 0 0 0 0 11
word jobs you	0 0 0 0 0 0 0 0 1 -5
word joe	-1 7 -5 0 11 3 -14 0 -1 1
word joel	1 -2 -1 -1 -1 -1 -23 30 -1 -11
word join	8 -6 -5 -1 6 0 1 -3 0 82
word join #	3 0 -1 0 0 0 0 0 0 -12
word join link	0 0 0 0 0 0 0 0 0 3
word join our	0 -1 0 0 7 0 -2 0 -4 45
word join the	-4 -1 0 5 2 0 -1 0 0 22
word join us	3 3 -1 -5 0 -5 1 -1 4 0
word join with	0 0 0 0 0 0 0 0 0 21
word joindre	-3 10 0 -1 -1 -2 -2 -1 0 -14
word joint	7 -3 -2 -1 -2 6 -3 -1 0 13
word jona	7 -1 -1 -1 0 -1 -5 3 -1 30
word jonah	0 0 0 0 0 0 0 0 0 16
word jonge	0 0 0 0 0 0 0 0 0 22
word jonge schrijver	0 0 0 0 0 0 0 0 0 22
word jornada	-15 -1 -7 0 3 2 19 0 0 3
word jou	0 2 -1 -1 5 3 -6 -1 -1 1
word jou ?	1 1 -1 0 0 0 0 0 0 -11
word jou niet	0 0 0 0 6 0 -4 -1 0 1
word jour	-10 -5 10 -2 -4 5 19 2 -15 34
word jour de	0 0 0 0 0 0 1 0 0 8
word jour ouvr	-3 0 0 0 -1 0 7 4 -7 -16
word journal	0 1 0 0 0 0 0 0 0 11
word journaliste	1 0 0 0 0 1 -2 0 1 -15
word journee	6 -1 -1 -1 0 -1 -2 0 0 -14
word journee d'essai	1 0 0 0 1 0 0 0 0 -3
word jouw	3 1 -1 0 10 2 -9 -1 -5 13
word jouw sollicitatie	0 -1 0 0 12 0 -6 0 -4 -2
word joven	0 0 0 0 0 0 0 0 0 18
word joven autor	0 0 0 0 0 0 0 0 0 17
word joy	0 0 0 0 0 1 1 0 0 -3
word jr	4 -1 -1 -1 0 5 -5 -1 -1 -7
word jr #	0 0 0 0 0 5 -3 -1 0 -5
word ju	0 0 0 0 -6 0 7 0 0 -5
word judg	0 0 0 0 0 0 0 0 0 7
word judge	0 0 0 0 0 0 0 0 0 4
word judgement	0 -1 0 0 3 0 2 0 -3 0
word juf	0 0 0 0 0 0 0 0 0 14
word juin	-1 -1 0 -1 -3 9 -2 0 0 0
word julia	0 0 0 0 0 0 0 1 0 -4
word jullie	0 0 0 0 0 0 0 0 0 59
word july	-5 -1 -1 -1 3 -1 11 -1 -5 5
word jump	0 3 0 0 0 0 -2 0 0 14
word june	-3 9 -4 -1 -12 22 -19 -2 10 82
word june #	2 -5 -1 0 0 6 -2 0 0 -10
word june and	-2 3 0 0 0 0 0 0 0 3
word jung	2 0 0 0 0 0 0 0 -1 3
word junho	-2 -4 -1 0 -2 0 10 0 0 17
word juni	-1 -1 -1 0 -2 -7 14 -1 -1 -4
word junio	-1 0 0 0 0 -5 7 0 0 22
word junior	0 -6 0 -1 4 3 -4 -1 4 -8
word junta	0 0 0 0 0 0 1 0 0 8
word junto	0 0 0 0 1 1 -1 0 0 -7
word jurado	0 0 0 0 0 0 0 0 0 19
word juri	4 -1 0 -8 1 0 8 -1 -2 14
word juror	0 0 0 0 0 0 0 0 0 4
word jury	-2 -1 0 -1 1 1 2 0 -1 12
word jury de	1 0 0 0 0 0 0 0 0 6
word jury service	0 0 0 0 0 0 -1 1 0 6
word jusqu'a	-1 -1 -1 1 -3 0 5 0 -1 -17
word just	26 2 -19 10 -13 -7 5 -20 17 26
word just a	14 -3 -9 -2 -1 0 -3 0 5 18
word just come	2 -1 0 0 -1 4 -3 0 0 -5
word just confirm	8 0 -7 0 0 0 0 0 0 6
word just tell	-1 12 2 0 -2 -3 -13 -1 6 -17
word just the	0 0 0 0 0 0 0 0 0 3
word just to	-2 -1 0 0 -1 0 -7 3 9 -3
word just want	3 -1 0 0 -5 0 2 0 2 6
word justificante	0 0 0 0 0 0 0 0 1 -8
word k	-5 -15 -7 -1 -3 49 -12 -3 -4 -8
word kaixo	0 0 0 0 0 0 1 0 0 -7
word kalender	4 2 -2 0 -1 -1 -1 -1 -1 -5
word kam	3 -7 -1 0 -1 -2 9 0 0 -1
word kamer	1 0 1 0 0 0 0 0 0 25
word kamer #	1 0 0 0 0 0 0 0 0 -6
word kan	0 3 4 0 -7 1 1 -1 -1 68
word kan ik	-1 3 -1 1 -2 0 1 0 0 -9
word kan timemention	0 1 0 0 0 0 0 0 0 39
word kan tot	0 0 0 0 0 0 0 0 0 11
word kandidaat	-3 -3 -1 0 10 -1 -1 -1 -2 24
word kandidaat gekozen	0 0 0 0 2 0 -1 0 0 -6
word kandidaat voor	0 0 0 0 0 0 0 0 0 5
word kandidat	0 0 0 0 1 0 0 0 0 8
word kandidaten	-1 -1 0 0 7 0 0 0 -3 35
word kandidaten voor	0 0 0 0 1 0 0 0 0 6
word kandidatin	4 -2 -1 0 1 0 -1 0 0 1
word kandidatuur	-1 18 0 0 -2 0 -5 -2 -7 -18
word kann	-6 18 1 -2 -2 -1 -23 14 -1 11
word kann ich	-2 15 -7 1 -1 0 -6 0 0 -9
word kannst	6 -3 -2 -2 -1 5 -2 -1 0 13
word kannst du	7 -3 -1 -1 -1 1 -2 -1 0 23
word kantoor	8 -3 -1 0 -1 2 -2 2 -4 -4
word kantoor aan	2 -1 0 0 0 0 0 0 0 4
word kanzlei	3 0 1 -3 0 0 0 0 0 -8
word kara	3 -2 -3 -1 -2 -1 -4 10 -1 -6
word kara stone	-2 -1 -1 -1 -2 -1 -3 10 -1 -4
word karim	-2 2 0 0 0 0 0 0 0 11
word kate	3 0 -2 0 0 0 0 0 0 21
word keen	-8 10 -1 1 -4 -1 1 0 0 -12
word keen to	-7 11 0 0 -3 0 1 0 0 -8
word keep	-6 -5 -6 -1 15 -9 -1 -4 18 7
word keep an	0 -1 0 0 4 0 0 -1 -1 -1
word keep apply	0 0 0 0 1 0 -1 0 0 3
word keep it	-1 -1 -1 0 -4 -5 -3 -1 15 10
word keep the	7 0 0 0 0 0 -7 2 0 -15
word keep you	3 -4 -3 0 5 2 1 -2 -1 -14
word keep your	-13 -3 -2 1 6 -2 9 -2 6 -14
word keer	-3 8 -1 0 0 -1 1 0 -4 5
word kein	-7 0 12 0 -1 0 -2 0 0 3
word keine	0 -1 -1 -1 12 -1 -7 0 -1 -10
word keine zusage	0 0 0 0 0 0 0 0 0 8
word keinen	0 0 4 0 4 -2 -4 -1 -1 -12
word kelmore	0 0 0 0 0 0 0 0 0 7
word ken	0 0 4 0 0 -1 -2 0 0 0
word kennen	3 6 -1 0 -1 -3 -4 0 0 -13
word kennenlernen	-3 11 -2 -1 -5 -2 2 2 -3 27
word kennenlernen :	3 -2 0 0 0 0 -1 0 0 27
word kennenlernen am	-3 0 0 0 0 0 0 4 0 -12
word kennenlernen und	3 -1 0 0 0 0 -1 0 0 -7
word kennenlerngesprach	0 0 0 1 0 0 -1 0 1 54
word kenni	4 0 0 0 0 -1 -2 0 0 -4
word kennismak	13 -10 0 3 -2 -1 -8 -1 6 -10
word kennismaken	9 13 -2 -1 -3 -3 -11 -1 -1 -17
word kennismaken met	6 -4 0 0 0 0 -1 0 0 2
word kennziffer	1 3 0 0 -2 0 -1 0 0 -17
word kennziffer #	0 3 0 0 -2 0 -1 0 0 -16
word kept	-1 -1 0 -3 9 -2 -3 0 0 2
word kessler	0 0 0 0 0 0 0 0 0 8
word kestrel	1 0 0 0 0 0 -1 0 0 -5
word kettle	3 -1 -1 0 0 0 0 0 0 -30
word keuken	-1 3 0 0 0 0 -1 0 0 8
word keuze	0 -2 0 0 18 0 -11 0 -4 4
word keuze op	0 0 0 0 0 0 0 0 0 8
word kevin	0 0 0 0 0 0 0 0 0 26
word key	0 0 0 0 0 0 0 0 0 10
word keys	0 0 0 0 0 0 0 0 0 7
word kick	-3 -1 -1 -1 -3 -3 13 0 -2 13
word kick off	0 0 0 0 0 0 0 0 0 17
word kid	0 0 0 0 0 0 1 0 0 8
word kids	-1 2 -1 0 -2 0 -3 0 5 3
word kies	0 3 0 0 -1 0 -1 0 0 -1
word kiezen	11 -10 0 0 0 0 0 0 0 -1
word kijken	-5 -1 0 0 -2 0 1 -1 8 -17
word kim	10 -5 -4 0 -2 -2 3 1 -1 24
word kind	-14 25 8 -4 -16 7 -2 -2 -2 -71
word kind be	2 -1 0 0 0 0 1 0 -1 -13
word kind confirm	0 3 0 -1 0 0 -2 0 0 -3
word kind let	4 1 -1 0 -1 4 -6 -1 0 -29
word kind note	-8 0 9 0 -1 0 1 0 0 -4
word kind of	0 -1 -1 0 -4 -1 6 -1 2 -4
word kind reply	0 5 0 0 -2 0 -2 0 -1 14
word kind revert	0 0 0 0 -2 1 4 0 -2 -2
word kind share	-1 17 0 -1 0 -1 -12 0 0 -4
word kind sign	0 0 0 0 0 3 -1 0 0 -5
word kit	0 0 0 0 0 0 0 0 0 9
word kita	0 0 0 -1 0 -1 2 0 2 32
word kitchen	3 0 -1 1 -1 2 -2 -2 0 29
word klaar	2 -3 -2 0 1 0 5 0 -1 7
word klant	-6 11 0 0 0 -3 -1 0 0 -17
word klanten	0 0 0 0 0 0 0 0 0 8
word klantenservice	0 1 0 0 0 0 -1 0 0 -33
word klappt	-1 -1 1 0 0 -2 4 -1 -1 0
word klar	11 -1 1 -1 -1 -1 -7 -1 0 -4
word klasse	6 -11 0 0 -1 0 7 0 0 4
word klasse #	0 0 0 0 0 0 0 0 0 11
word kleine	-1 3 -1 0 -1 -2 4 -1 -1 -11
word kleingarten	0 0 0 0 0 0 0 0 0 23
word klingeln	16 -4 -4 -2 0 -1 -5 0 0 -6
word kniv	12 -2 -9 0 0 1 -1 0 0 -24
word knoop	0 0 0 0 0 0 7 -5 0 -2
word knoop door	0 0 0 0 0 0 7 -5 0 -2
word know	-40 16 -8 34 -7 17 -11 -21 20 -1
word know :	-3 8 -2 0 0 0 -2 0 0 -2
word know a	-4 7 0 -1 -1 0 -1 0 0 4
word know about	0 3 1 0 -1 -2 -1 0 0 -6
word know and	-1 -8 2 0 -9 -1 18 0 -1 -2
word know as	-1 -4 0 -1 1 0 -14 0 19 10
word know at	0 0 0 0 14 -3 -11 0 0 -1
word know by	-2 -4 -1 -1 -8 16 3 -1 -1 9
word know how	0 0 -1 -1 6 0 -6 -1 2 -4
word know i	0 -1 -1 3 9 -2 -5 0 -3 -2
word know if	-9 12 -5 -4 -2 4 9 -3 -2 5
word know it	0 0 -1 -1 4 -1 -1 0 0 7
word know more	-2 -12 2 -1 8 -2 12 0 -5 -14
word know of	4 2 0 0 -1 -1 -3 -1 0 -14
word know our	0 0 0 0 1 0 0 0 0 13
word know that	1 -3 -12 13 1 0 0 1 -1 2
word know that'	0 -1 0 0 3 0 0 0 -1 3
word know the	-2 -1 4 -2 9 -1 -4 0 -2 -13
word know timemention	0 -2 -2 0 -3 7 1 0 0 -8
word know what	-2 2 2 0 -4 13 -2 -1 -8 -2
word know when	-1 3 -1 0 -1 -1 -4 -6 10 -5
word know where	0 0 0 0 0 0 0 0 0 -11
word know whether	0 0 0 0 -1 2 -2 0 1 3
word know which	-1 5 0 0 -1 0 -1 0 0 11
word know within	-1 0 0 -1 0 0 4 0 -1 8
word know you	0 0 0 -1 6 -2 -2 0 -1 1
word know you've	0 -8 8 1 0 0 -1 0 1 -2
word know your	-1 -5 0 0 0 5 2 0 0 6
word known	0 0 -1 4 -4 -1 -1 -1 3 -10
word koffie	0 9 -2 0 -1 -1 -5 0 -1 -9
word kok	3 -2 0 0 0 0 0 0 0 -1
word kollegin	9 -8 0 0 0 1 -1 1 0 -14
word kom	6 2 -2 -1 -2 -2 2 -1 -1 -2
word kom je	4 3 -2 0 -1 -1 -2 0 -1 -15
word kom timemention	2 0 0 0 0 0 0 0 0 4
word komen	-2 -1 0 16 -15 -1 5 -1 -1 11
word komm	10 -2 -1 0 -2 -1 -3 -1 -1 -1
word komm doch	1 -1 0 0 0 0 0 0 0 -6
word komme	0 0 1 0 0 0 0 0 0 7
word kommen	6 -10 14 -4 0 -1 -1 -1 -3 22
word kommen ?	-3 6 -1 0 0 0 -1 0 -1 -17
word kommen sie	5 -3 -1 0 0 0 0 0 -1 17
word kommenden	3 1 -1 0 -1 0 -1 0 0 -14
word kommission	2 -1 -1 0 1 0 0 0 0 -22
word kommission hat	0 0 0 0 1 0 0 0 0 8
word kommst	0 -1 0 0 0 0 0 0 2 4
word kommt	-6 -4 0 -1 -9 23 0 -1 -2 42
word kommt am	0 0 0 0 0 0 0 0 0 19
word komst	0 -1 0 0 7 0 -5 0 0 -10
word komt	8 -3 -1 3 -9 2 6 -2 -3 28
word komt pas	0 0 0 0 -5 -1 9 -1 -1 -20
word komt timemention	-1 0 1 0 0 0 1 0 0 24
word konnen	3 1 13 -4 -7 0 4 -7 -5 -14
word konnen sie	4 -5 -5 0 -3 -1 12 -1 -1 -13
word konnen wir	-1 -5 2 -2 2 -1 7 -1 -1 2
word konnte	-5 -1 -1 0 1 0 0 6 -1 48
word konnte am	0 0 0 0 0 0 0 0 0 17
word konnte ich	0 -1 0 0 0 0 1 0 0 12
word konnte leider	0 0 0 0 1 0 0 0 0 9
word konnten	-2 0 0 0 -6 5 -5 -1 8 -14
word konnten sie	-1 2 0 0 -3 4 0 0 -1 -8
word konnten wir	0 0 1 0 0 0 0 0 0 8
word kopie	-2 -4 0 0 -8 -1 21 -5 -1 -10
word kort	0 1 0 1 -1 0 -1 0 0 10
word korte	0 -1 0 0 -1 -1 1 -1 3 -5
word kreditberaterin	0 0 0 0 0 0 0 0 0 -7
word kreditberaterin bei	0 0 0 0 0 0 0 0 0 -7
word kregen	-2 4 0 0 6 0 -5 -1 -1 -15
word kregen erg	0 0 0 0 5 0 -3 -1 0 -4
word krijg	21 -6 -1 0 0 -1 -10 0 0 -12
word krijg je	21 -6 -1 0 0 -1 -10 0 0 -13
word krijgt	0 5 0 0 0 -1 -2 -1 0 11
word krippenplatz	0 0 0 0 0 0 0 0 0 14
word krippenplatz fur	0 0 0 0 0 0 0 0 0 14
word kuche	1 0 0 0 0 0 0 0 0 15
word kun	3 -1 -5 -1 -2 -4 11 0 -1 -13
word kun je	3 -1 -5 -1 -2 -4 11 0 -1 -41
word kun jij	0 0 0 0 0 0 0 0 0 28
word kunde	-1 2 0 0 0 0 -1 0 0 -13
word kunden	-14 13 -1 0 -1 -1 7 -1 -2 -40
word kunnen	-4 7 -1 -1 -2 -1 7 -2 -4 -9
word kunnen die	0 0 0 0 5 0 -3 -1 0 -4
word kunnen we	0 0 1 0 1 0 0 0 0 24
word kunnen wij	3 -1 0 0 -8 0 8 0 -1 -2
word kunt	5 1 -3 0 3 1 -5 0 -1 4
word kunt u	5 1 -2 0 -1 0 -1 0 0 -7
word kurs	0 0 0 0 0 0 0 0 0 5
word kurz	5 10 -1 -1 1 -2 -8 -2 -2 -1
word kurz bescheid	4 -2 0 0 0 0 -1 0 0 -1
word kurze	2 -2 0 0 -2 0 4 0 -1 -6
word kurzen	-1 3 0 0 -1 0 0 0 0 1
word kurzfristig	0 0 0 0 0 0 0 0 0 6
word kwam	0 -1 0 0 -2 0 4 0 0 -1
word kwartier	3 4 -1 0 -1 0 -4 0 0 6
word l	0 1 0 1 -3 1 -3 0 3 19
word l #	0 1 1 0 -1 2 -3 1 0 11
word l meetup	1 0 0 0 0 0 0 0 0 -9
word l'abbiamo	0 5 -4 11 -10 -1 1 -1 0 -12
word l'accueil	-1 0 0 3 0 0 -1 0 0 2
word l'adhesion	0 0 0 0 0 0 0 0 0 5
word l'adhesion a	0 0 0 0 0 0 0 0 0 5
word l'adoption	0 0 0 0 0 0 0 0 0 22
word l'adoption de	0 0 0 0 0 0 0 0 0 22
word l'adozione	0 0 0 0 0 0 0 0 0 13
word l'adozione di	0 0 0 0 0 0 0 0 0 13
word l'agence	0 1 0 0 0 0 -1 0 0 -5
word l'ai	0 0 0 0 0 0 6 0 -5 7
word l'alternance	-1 -1 0 -2 -3 8 -1 0 0 -7
word l'alternance au	0 0 0 0 0 0 0 0 0 -7
word l'annee	0 0 0 0 0 0 0 0 0 14
word l'annee d'echange	0 0 0 0 0 0 0 0 0 14
word l'anno	0 0 0 0 0 0 0 0 0 17
word l'anno di	0 0 0 0 0 0 0 0 0 16
word l'appartamento	0 0 0 0 0 0 0 0 0 9
word l'appartamento di	0 0 0 0 0 0 0 0 0 4
word l'appartement	0 0 0 0 0 0 0 0 0 17
word l'appartement de	0 0 0 0 0 0 0 0 0 3
word l'appuntamento	1 -1 -1 11 -8 -1 -1 0 0 9
word l'appuntamento di	0 0 -1 11 -8 -1 -1 0 0 0
word l'association	0 3 0 0 -1 0 -1 0 -1 5
word l'assunzione	-1 -1 0 0 -2 15 -10 0 0 -3
word l'atelier	0 6 -1 0 0 0 -4 0 0 -21
word l'avance	1 0 0 0 0 0 0 0 0 10
word l'azienda	-5 5 -1 3 0 -1 14 -5 -10 -21
word l'azienda ha	-1 0 -1 3 0 -1 14 -5 -10 -2
word l'ecoute	0 0 0 0 0 0 0 0 0 5
word l'emploi	0 0 0 0 0 0 0 0 0 -10
word l'emploi de	0 0 0 0 0 0 0 0 0 -12
word l'entree	7 -6 0 0 0 0 0 0 0 16
word l'entree au	0 0 0 0 0 0 0 0 0 12
word l'entretien	-8 -2 4 12 -2 -1 0 -1 -1 14
word l'entretien de	-3 0 -2 7 -1 0 -1 0 0 2
word l'entretien du	-2 0 -1 3 0 0 0 0 0 -1
word l'entrevue	0 0 0 0 3 0 0 0 -1 -2
word l'epreuve	2 0 0 0 0 0 0 0 0 -30
word l'epreuve orale	1 0 0 0 0 0 0 0 0 -16
word l'equipe	10 -15 -2 -4 -6 1 30 -11 -2 -8
word l'essai	1 0 -1 0 1 2 -2 0 0 -28
word l'etablissement	-1 -1 0 1 -2 0 4 0 -1 -7
word l'etape	-2 0 0 0 -1 0 4 0 -1 1
word l'etape suivante	-2 0 0 0 -1 0 4 0 -1 1
word l'etude	0 0 0 0 0 0 5 1 -5 -7
word l'etudion	0 0 0 0 -1 0 -2 0 3 15
word l'etudion et	0 0 0 0 0 0 -1 0 2 22
word l'experience	0 0 0 0 2 0 -1 0 0 -7
word l'ha	0 0 0 1 -1 2 -1 0 0 20
word l'heure	11 -5 -3 -1 -1 -1 2 0 -1 -6
word l'incarico	0 0 0 0 0 0 0 0 0 37
word l'incarico per	0 0 0 0 0 0 0 0 0 32
word l'incontro	-1 0 0 3 0 0 -1 0 0 0
word l'ingresso	0 0 0 0 0 0 0 0 0 14
word l'ingresso al	0 0 0 0 0 0 0 0 0 9
word l'interet	-2 2 0 0 1 0 -1 0 1 -7
word l'interet que	-2 2 0 0 1 0 -1 0 1 -5
word l'interview	0 0 0 0 0 0 0 0 0 6
word l'intervista	0 0 0 0 0 0 0 0 0 17
word l'invitation	5 -12 9 -1 -1 -1 -3 2 0 -5
word l'invito	-1 -1 5 0 0 0 -2 0 0 -3
word l'iscrizione	0 0 0 0 0 0 0 0 0 6
word l'iscrizione al	0 0 0 0 0 0 0 0 0 6
word l'offerta	0 0 0 0 0 0 0 0 0 12
word l'offre	-5 3 -2 0 -1 0 0 0 6 0
word l'oral	-4 0 0 0 11 0 -5 0 -1 -15
word l'orario	-4 1 -10 -1 -1 -1 16 -1 0 1
word l'un	0 1 -1 0 0 0 2 -1 0 16
word l'un des	0 1 -1 0 0 0 2 -1 0 -6
word la	-11 -15 18 13 37 -20 39 -49 -12 -23
word la adopcion	0 0 0 0 0 0 0 0 0 8
word la aspettiamo	2 0 0 0 0 0 -1 0 0 -4
word la banque	0 0 0 0 0 1 -1 0 0 5
word la beca	0 0 0 0 0 0 0 0 0 11
word la bolsa	1 0 0 0 0 0 0 0 1 -21
word la borsa	0 0 0 0 0 0 0 0 0 10
word la bourse	0 0 0 0 0 0 0 0 0 12
word la calle	1 0 0 0 0 0 0 0 0 -3
word la candidata	0 0 0 0 0 0 0 0 0 3
word la candidatura	-1 0 0 0 4 0 -2 0 0 26
word la casa	0 0 -1 4 0 -1 -2 -1 0 -4
word la charla	0 0 5 0 0 0 -1 -4 0 -3
word la chiamo	0 -1 -1 0 -1 0 5 -1 -1 -12
word la comision	0 0 0 0 0 1 0 0 0 3
word la commission	-1 -1 0 0 -5 6 2 0 -1 40
word la commissione	-1 -2 0 0 5 0 -1 0 -1 0
word la communication	0 0 0 0 0 0 0 0 0 15
word la contatteremo	-1 -3 0 0 -1 0 1 0 4 -2
word la contatto	-1 1 0 0 -1 0 2 0 -1 -13
word la contratacion	-1 -1 -1 3 0 0 -1 0 0 -1
word la convocatoria	2 -1 0 1 -2 0 -1 0 4 -12
word la copie	0 -1 0 0 0 0 2 0 0 -17
word la de	0 0 0 0 0 0 0 0 0 3
word la decision	-1 4 -1 0 -3 -1 14 -10 -1 15
word la decisione	-10 12 0 0 -1 0 0 0 0 1
word la direccion	-1 0 0 3 0 0 0 0 0 -3
word la direction	-1 0 -1 2 -3 1 2 0 -1 -1
word la directora	-1 0 0 0 0 0 1 0 0 3
word la directrice	0 0 0 0 -1 0 1 0 0 15
word la doctora	0 0 0 0 0 0 0 0 0 12
word la documentacion	0 0 0 0 -2 5 -2 0 0 -7
word la domanda	0 -1 0 0 12 0 -13 -1 4 -22
word la dottoressa	0 0 0 0 0 0 0 0 0 9
word la e	0 0 0 0 0 0 -1 0 1 22
word la empresa	-4 2 -3 2 4 -1 8 -1 -6 -23
word la entrada	0 0 0 0 0 0 0 0 0 11
word la entrevista	-5 -3 7 9 -3 -2 2 -1 -3 4
word la esamineremo	0 0 0 0 0 0 -1 0 1 15
word la espera	0 2 -2 0 0 1 1 -2 0 23
word la estudiaremo	0 0 0 0 0 0 0 0 1 30
word la evaluacion	0 0 0 0 -2 -1 4 0 0 -9
word la fase	1 0 0 0 3 0 -1 0 -1 -3
word la fin	-1 2 -1 -1 -4 -1 6 -1 -1 -23
word la fine	1 0 0 0 -1 0 1 0 0 -7
word la graduatoria	0 0 0 0 1 0 0 0 0 -15
word la grille	0 0 0 0 0 0 0 0 0 5
word la hora	4 0 -1 0 0 0 -2 0 0 1
word la invitacion	11 -4 2 -2 -1 0 -4 -1 0 2
word la invitiamo	1 1 0 0 0 0 0 0 0 11
word la junta	0 0 0 0 0 0 1 0 0 6
word la lista	0 0 0 0 -1 0 -14 0 16 2
word la liste	-4 -1 0 0 15 0 -8 0 -2 -22
word la maraude	0 0 0 0 0 0 0 0 0 9
word la mia	2 0 0 0 0 0 -1 0 0 -11
word la misma	-3 -1 5 0 0 0 0 0 0 1
word la na	1 0 0 0 0 1 -1 0 0 -14
word la nostra	0 -1 -1 -3 0 1 7 -1 -1 -8
word la nueva	0 -2 2 0 0 0 0 0 0 12
word la oferta	0 0 0 0 2 1 -2 0 1 -12
word la oficina	1 -1 0 -1 0 0 -1 3 0 4
word la para	1 0 0 0 0 0 0 0 0 18
word la parte	0 0 0 0 0 0 0 0 0 14
word la partie	0 0 0 0 0 0 0 0 0 8
word la parution	0 0 0 0 0 0 0 0 0 6
word la pazienza	0 0 0 0 -1 0 2 0 0 3
word la persona	0 0 0 0 1 0 0 0 0 10
word la place	-1 -1 2 0 3 0 -2 0 -1 24
word la planta	1 -2 2 0 0 0 0 0 0 4
word la plaza	-2 -1 -1 2 4 2 -3 -1 -1 33
word la ponencia	0 0 0 0 0 0 0 0 0 9
word la posicion	-1 0 -1 1 0 0 1 0 0 -4
word la posizione	2 4 -1 2 2 -1 -5 -2 -1 -24
word la posta	0 0 0 0 0 0 -2 3 0 -2
word la preghiamo	0 0 0 0 0 1 -1 0 0 -4
word la presente	1 0 0 0 0 0 0 0 0 -21
word la prima	-1 -4 1 0 -1 0 5 0 0 7
word la primera	3 -2 -1 0 -1 0 2 0 -1 -1
word la procedura	0 0 0 1 1 0 0 0 0 5
word la procedure	0 0 0 0 4 0 1 0 -3 -4
word la prochaine	-4 7 0 0 -1 0 0 0 0 -3
word la proposta	0 0 0 0 0 3 -1 0 0 4
word la propuesta	0 -1 0 0 -1 4 -2 0 0 -3
word la prossima	0 1 1 0 0 0 0 0 0 -3
word la prova	5 0 0 -1 2 0 -4 -2 0 -16
word la proxima	0 -1 1 0 0 0 1 0 0 -3
word la prueba	0 8 -5 0 9 -2 -10 -1 0 -30
word la pubblicazione	0 0 0 0 0 0 0 0 0 5
word la publicacion	0 0 0 0 0 0 0 0 0 3
word la qualite	0 0 0 0 1 0 -1 0 0 -7
word la recepcion	0 0 0 0 0 0 0 0 1 9
word la relazione	0 0 0 0 0 0 0 0 0 18
word la responsable	1 2 1 0 0 0 -3 0 0 3
word la reunion	-1 0 0 3 -1 -1 0 0 0 -8
word la revision	0 0 0 0 0 0 0 0 0 10
word la revista	0 0 0 0 0 0 0 0 0 6
word la revue	0 0 0 0 0 0 0 0 0 6
word la ricerca	-1 0 0 2 0 0 0 0 0 3
word la ricezione	0 0 0 0 0 0 0 0 1 17
word la ringraziamo	-1 -1 0 -1 31 -13 -13 -1 0 4
word la ringrazio	5 0 0 0 0 0 -3 0 0 -9
word la riunione	0 0 -1 5 0 -1 -2 -1 0 -5
word la rue	0 0 0 0 0 0 0 0 0 4
word la s	5 -2 -1 -1 7 0 -6 -1 -1 -10
word la sala	2 0 0 0 0 0 -1 0 0 -4
word la scheda	-1 -1 0 0 0 -1 3 0 0 -16
word la segunda	1 0 0 0 0 0 0 0 0 3
word la semaine	-1 20 3 -3 -3 -1 -12 -1 -1 -5
word la semana	-1 8 -2 -1 -2 -1 2 -2 -1 -14
word la settimana	0 2 0 0 -4 0 4 0 0 -2
word la signature	0 0 0 0 0 0 0 0 0 13
word la siguiente	-1 1 0 0 0 0 2 0 -1 -3
word la sua	-3 8 -2 -1 -2 -2 -4 -2 8 7
word la subvencion	0 0 0 0 0 0 0 0 0 8
word la subvention	0 0 0 0 0 0 0 0 0 6
word la suite	3 10 -1 -1 -4 -1 -4 -1 -1 -20
word la tarde	0 0 0 0 0 0 0 0 0 4
word la tienda	2 1 -1 0 0 0 -1 0 0 -13
word la timemention	9 -9 0 0 0 0 0 0 0 9
word la tua	-1 -1 -2 -1 6 -1 14 1 -14 -32
word la tuya	0 0 0 0 2 0 0 0 0 -5
word la ultima	0 0 0 0 0 0 0 0 0 6
word la vacante	0 5 -1 1 -2 -1 -3 -1 1 7
word la veille	1 0 0 0 0 0 0 0 0 -3
word la visita	0 0 0 1 -1 0 1 0 0 13
word la visite	0 0 0 0 0 0 0 0 0 3
word la votre	3 -1 0 -1 7 -1 -3 0 -5 20
word laat	-1 1 -2 0 -1 7 -3 -1 0 -24
word laat ik	4 -3 -1 0 0 1 -1 0 0 -21
word laat u	0 0 0 0 0 1 0 0 0 9
word laatste	0 -1 0 0 -3 0 9 -1 -3 8
word lab	-3 11 -2 -1 3 -8 0 -1 0 -26
word labor	3 -6 1 -2 4 0 -1 0 0 0
word laboral	-1 0 0 0 -1 2 1 0 0 -8
word laboratorio	-2 -2 -1 13 -3 0 -3 -1 -1 -26
word labs	-6 -6 12 0 -6 1 21 -10 -7 -60
word labs :	0 0 0 0 -4 1 4 0 -1 -3
word labs has	-1 -4 0 1 -1 -1 6 -1 0 -3
word labs would	-1 2 0 0 0 0 0 0 0 -3
word lad	-6 -1 -1 4 20 -1 -11 -1 -2 -12
word laden	8 2 -3 -1 -2 -1 -3 -1 1 45
word laden sie	7 -2 -1 0 -1 -1 -2 -1 0 -11
word laden wir	1 -1 0 0 0 0 0 0 1 37
word lady	3 0 -1 -1 1 -1 -1 0 -1 -23
word lager	1 1 -1 0 0 0 -1 0 -1 -15
word lake	4 -1 0 -1 0 0 -1 -1 0 3
word lakeside	4 -2 0 -1 0 0 0 0 0 -9
word lamentamo	-1 -1 1 0 3 0 -1 0 -1 55
word lamentamo comunicarle	0 0 0 0 1 0 0 0 0 -17
word lamentamo informar	0 0 0 0 1 0 0 0 0 30
word lamentamo informarle	0 0 0 0 1 0 0 0 0 5
word land	-2 -3 5 -3 7 -1 -6 1 3 -13
word landline	0 0 0 0 -1 0 -1 0 2 10
word landlord	0 0 0 0 0 0 1 0 0 16
word lane	2 0 1 0 0 0 0 0 -2 10
word lang	5 4 -2 0 0 -1 -4 0 -1 -10
word langskomen	0 1 0 0 0 0 0 0 0 4
word languag	0 0 0 0 0 0 0 0 0 9
word laptop	-2 0 0 0 -1 -12 16 0 -1 3
word large	0 1 -1 0 -2 -1 3 0 0 12
word larkspur	-1 0 -1 0 0 0 3 0 0 -9
word las	-12 12 2 -1 -2 -4 13 -6 -1 -14
word las #	4 -4 0 0 0 0 0 0 0 15
word las dos	0 0 0 0 0 0 0 0 0 7
word las entrevista	-6 -4 0 0 0 0 11 0 0 0
word las molestia	-2 -1 5 1 -1 0 -2 0 0 6
word las timemention	-5 -1 3 -2 0 -1 10 -4 0 2
word lass	-2 1 1 0 7 -1 -4 -1 -2 -4
word lass uns	-2 2 1 0 3 -1 -3 -1 0 -3
word lassen	-5 4 1 -1 -5 0 8 -1 -1 -3
word lassen sie	-5 4 1 0 0 0 2 -1 0 -6
word last	3 -10 -10 -7 30 -18 10 -8 10 74
word last #	2 0 0 0 0 0 0 0 0 3
word last about	0 0 0 0 0 0 0 0 0 10
word last approximate	3 0 0 0 0 0 0 0 -2 -3
word last day	3 0 0 0 0 0 -2 0 0 -14
word last interview	-2 -1 -5 -2 0 0 11 -1 0 0
word last three	0 0 -1 0 -2 -5 8 0 0 -9
word last time	0 0 0 0 0 0 -2 0 2 13
word last week	-8 -1 -1 -2 24 -9 -11 -2 10 8
word last year	0 -1 0 0 5 0 0 0 -4 12
word late	-1 -5 14 2 2 -11 4 -1 -3 24
word laten	8 16 0 -1 -3 0 -11 -1 -7 -25
word laten we	2 -1 0 0 -1 -1 -2 -1 3 -7
word laten weten	5 18 -1 0 -2 1 -10 0 -11 -15
word later	15 -8 -2 -1 -10 -3 17 -1 -7 -6
word later than	2 0 -1 -1 -1 0 2 0 -2 -19
word later this	0 -1 0 0 -2 0 8 0 -4 -5
word later timemention	4 0 -3 0 0 0 0 0 0 -5
word latest	-1 2 -5 -3 -1 -1 10 -1 1 16
word lauft	0 0 0 0 0 0 0 0 1 4
word laugh	2 1 0 0 2 0 -2 0 -2 -6
word launch	0 0 0 0 0 0 1 0 0 5
word laura	0 0 0 0 0 0 0 0 0 17
word laurea	0 0 0 0 0 0 0 0 0 14
word laurea magistrale	0 0 0 0 0 0 0 0 0 13
word lavoro	2 1 -1 1 -2 1 -1 0 0 -37
word law	0 -1 -1 0 2 0 -3 0 3 5
word lawyer	0 0 0 0 0 2 0 0 0 11
word le	-12 2 9 3 11 51 -28 -10 -26 -7
word le #	2 -2 0 0 0 0 0 0 0 4
word le andrebbe	-4 3 3 0 0 0 -1 0 0 -18
word le auguriamo	0 0 0 0 1 0 0 0 0 13
word le benevolat	0 0 0 0 0 0 0 0 0 9
word le bureau	-1 -1 0 0 0 0 4 0 0 -5
word le client	0 0 0 0 3 0 -2 0 0 5
word le comite	0 -1 0 0 0 -1 2 0 0 -6
word le comme	0 0 0 0 0 0 0 0 1 12
word le confermiamo	1 0 0 0 0 0 0 0 0 3
word le confermo	1 0 0 0 0 0 0 0 0 7
word le conseil	-2 0 0 0 -1 0 4 0 0 -2
word le contestaremo	0 0 0 0 0 0 0 0 1 30
word le contrat	-2 -2 -1 -1 6 14 -9 -1 -5 -16
word le creneau	7 -2 -4 0 0 0 -1 0 0 -9
word le directeur	0 -9 10 0 0 0 0 0 0 -19
word le dossier	0 0 0 0 0 0 1 0 0 -10
word le dr	0 0 0 0 0 0 0 0 0 28
word le esperamo	1 0 0 0 0 0 0 0 0 -3
word le faremo	0 0 -5 0 0 0 7 0 0 3
word le informamo	0 0 0 0 2 0 -1 0 0 -7
word le invitamo	1 0 0 0 0 0 0 0 0 3
word le jour	0 1 0 0 0 0 -1 0 0 3
word le jury	-2 -1 -1 0 1 0 3 0 0 -36
word le lien	11 1 3 -2 -1 -2 -7 -1 -1 -25
word le maire	0 0 0 0 0 1 0 0 0 -5
word le mando	0 0 0 0 0 0 0 0 0 11
word le marche	0 0 0 0 0 0 0 0 0 18
word le meas	0 0 0 0 3 0 0 0 -1 -8
word le permi	0 -4 0 0 -1 0 7 0 0 -13
word le plaisir	0 -3 -1 -2 -4 14 -2 -1 -1 6
word le point	3 0 0 0 0 0 -1 0 0 11
word le poste	-4 -8 3 11 2 7 0 -3 -8 -76
word le pret	0 0 0 0 0 0 0 0 0 15
word le prix	0 0 0 0 0 0 0 0 0 10
word le proprietaire	0 0 0 0 0 0 0 0 0 18
word le recrutement	-2 2 0 5 -5 0 4 0 -2 -3
word le regret	0 0 0 0 2 0 -1 0 0 -6
word le rendez	-4 15 0 3 -3 -1 -7 -1 0 -24
word le risponderemo	0 0 0 0 0 0 -1 0 1 15
word le service	1 0 -3 -1 -3 -1 -2 0 9 -10
word le temp	0 -1 0 0 4 0 -1 0 -1 -8
word le timemention	-14 1 10 -8 -6 18 -7 7 0 -24
word le tue	-1 8 -1 0 0 0 -4 -1 0 -5
word lead	5 8 -3 -5 8 2 -23 0 9 -47
word lead the	0 3 0 0 0 -1 -1 0 0 -12
word leader	-1 0 -1 -1 2 0 0 0 0 18
word leadership	-1 -1 0 -3 -3 3 6 0 0 -23
word leak	0 -1 1 0 0 0 0 0 0 3
word learn	2 -1 -1 -2 21 -1 -13 -2 -3 6
word learn more	0 2 0 0 -1 0 0 0 0 3
word leas	-1 1 0 2 -2 0 0 0 0 -7
word leas consultant	-1 1 0 2 -2 0 0 0 0 -7
word lease	0 0 0 1 0 0 0 0 0 5
word lease and	0 0 0 1 0 0 0 0 0 3
word least	-1 0 0 0 2 0 0 0 -1 5
word leav	-3 0 6 -2 2 -3 -10 -1 11 -6
word leave	-2 0 1 -1 5 -1 -7 9 -2 67
word leave at	-1 2 0 0 0 0 -1 0 0 14
word leave from	0 0 0 0 0 0 0 1 0 18
word leave it	0 2 0 0 8 -1 -6 -1 -1 -3
word leave the	0 0 0 0 0 0 0 0 0 14
word leave until	-1 -1 0 0 -1 0 -1 5 0 -3
word lebenslauf	3 -10 -1 0 -2 -1 9 0 2 30
word lecturer	-6 -2 -1 -2 -6 13 -8 -2 14 -9
word lecturer in	-2 -1 0 -1 -4 0 -4 -1 15 -8
word lectureship	-4 -1 0 0 -1 0 5 2 0 0
word ledger	0 0 0 0 0 0 0 0 0 6
word lee	4 0 0 0 -1 0 -2 0 -1 -4
word leed	-2 8 -12 0 11 -5 8 -3 -4 -25
word leerkracht	0 0 0 0 0 1 -2 0 2 -13
word leerkracht op	0 0 0 0 0 0 -2 0 2 -10
word left	-13 2 -5 12 -13 -3 37 -17 0 -37
word left in	-1 0 -1 0 0 0 3 1 0 -10
word left off	0 0 0 0 -3 0 4 0 0 2
word legal	-2 -1 -6 -1 -2 1 16 -1 -3 11
word legen	-2 4 2 0 0 0 -3 0 0 12
word legitimatiebewij	2 -1 0 0 0 0 0 0 0 -18
word legitimatiebewij mee	2 -1 0 0 0 0 0 0 0 -25
word lehrstelle	-4 -4 0 -1 -7 21 -3 0 0 24
word lei	-1 2 -1 0 0 1 0 -1 -1 22
word lei e	0 0 0 0 0 0 0 0 0 6
word leicht	0 0 0 0 1 0 0 0 0 10
word leid	-2 -1 7 4 -1 -1 -5 -1 -1 -1
word leider	-1 6 -4 2 5 -2 0 -3 -4 25
word leider konnen	0 0 0 0 3 0 -1 0 0 21
word leider nicht	3 2 -1 0 0 0 -2 0 -1 -2
word leidinggevende	0 0 0 0 0 0 0 0 0 12
word leido	-13 3 -1 0 -4 0 5 16 -5 2
word leiter	3 -1 0 0 -1 0 -1 0 0 -6
word leitung	1 -1 0 0 0 0 -1 0 1 4
word lembrete	15 0 -14 0 0 0 0 0 0 -12
word lembrete de	15 0 -14 0 0 0 0 0 0 -4
word lena	-1 0 -1 0 0 0 0 4 0 23
word lend	3 -1 0 0 0 0 -1 0 0 -6
word lening	0 0 0 0 0 0 0 0 0 17
word leo	0 0 0 0 0 0 0 0 0 98
word leren	0 1 0 0 0 0 -1 0 0 6
word lernen	4 -4 0 0 0 0 0 0 0 -16
word les	-20 13 0 1 -3 1 14 0 -6 44
word les #	-2 2 0 0 2 0 -1 0 -1 -15
word les candidatur	0 0 0 0 1 0 0 0 -1 8
word les entretien	0 0 0 0 -3 0 5 0 -1 -9
word les meilleur	0 0 0 0 0 0 0 2 -1 5
word les troi	0 0 0 0 1 0 -1 0 1 5
word lese	-1 0 0 0 0 0 -1 3 0 -2
word less	-4 -1 -1 0 -4 -6 13 1 1 0
word less than	0 0 0 0 0 -5 5 2 -1 5
word lesson	3 -1 -2 -1 1 4 -1 -1 -3 -13
word let	-31 13 -24 0 -28 32 28 -18 28 5
word let me	-22 20 -8 -10 -8 23 23 -10 -8 -26
word let the	-1 -1 0 0 5 2 -3 -1 -2 -3
word let them	0 -1 -1 0 2 0 1 0 0 -7
word let us	-1 -2 0 -1 -3 8 -4 -1 3 -20
word let you	-4 -4 -14 13 -17 4 -8 -5 35 65
word let'	5 16 29 -7 -7 1 -31 -10 3 -31
word let' do	0 -2 2 -1 -1 7 -6 -1 2 -35
word let' go	16 -3 -6 -1 -5 -2 -3 0 5 -4
word let' meet	-10 17 -4 0 -1 -1 -2 0 -1 -11
word let' say	11 -6 0 -1 0 -1 0 -1 -1 -3
word let' talk	-4 16 -9 0 0 0 -2 0 0 0
word lets	18 -3 -3 0 -1 0 -8 0 -1 -8
word lett	2 -2 -3 31 -13 -1 -8 -4 -2 -25
word lett agent	4 -3 -1 0 0 2 -1 0 0 -21
word lett me	0 0 0 3 0 0 -1 0 0 5
word lett us	-2 2 -1 29 -13 -3 -6 -3 -2 -11
word letter	-6 1 1 -6 -21 30 -26 -7 34 -43
word letter and	-1 -1 0 0 -1 1 -6 -1 9 -5
word letter attach	-1 0 0 0 -1 12 -9 -1 0 -9
word letter by	0 0 0 0 0 2 -1 0 0 7
word letter from	-1 -1 0 0 0 0 3 0 0 2
word letter of	-2 -4 2 -1 -2 11 -3 -1 -1 10
word letter to	3 -1 0 0 -1 6 -5 -1 0 -7
word letter with	0 0 0 0 0 0 0 0 0 10
word lettera	-1 0 0 0 -1 5 -2 0 0 3
word letting	8 0 -8 -1 0 1 0 -1 0 -21
word letto	-8 3 -1 -1 -3 0 13 7 -10 -23
word letto il	-4 -1 -1 0 -1 0 15 2 -10 -6
word lettre	3 -1 0 0 -1 0 -1 0 0 -4
word letzte	0 0 -1 0 2 0 2 0 -1 5
word letzten	-1 -1 0 0 -2 0 6 0 -1 -3
word letzten drei	0 0 0 0 0 0 1 0 0 -4
word leuk	15 -17 -3 -1 -2 -3 14 -2 0 -5
word leuk dat	13 -7 -2 -1 -6 -3 6 -1 0 -4
word leur	0 0 0 0 0 0 0 0 0 20
word leva	-1 3 0 0 0 0 0 -1 0 7
word level	3 -6 -1 0 4 -2 6 -1 -4 8
word level #	6 0 0 0 2 -1 -8 -1 2 -3
word lever	-2 2 0 0 0 2 -1 0 -1 -14
word lezen	0 0 0 0 -1 0 7 0 -4 -8
word lezing	0 0 0 0 0 0 0 0 0 18
word lezing op	0 0 0 0 0 0 0 0 0 7
word lhe	7 -6 -8 -3 3 0 11 -2 -3 -13
word lhe convem	0 1 0 0 0 0 0 0 0 -3
word lhe muito	0 0 0 0 0 0 0 0 0 6
word lhe oferecer	0 0 0 0 0 2 -1 0 0 9
word lhe uma	2 0 -2 0 0 0 1 0 0 14
word li	-3 4 0 0 -1 -1 1 0 0 -1
word libera	0 2 0 0 0 0 -1 0 0 3
word libero	-1 2 0 0 0 0 -1 0 0 6
word libr	-14 2 -1 0 -1 -1 16 -1 -1 14
word library	8 -1 -6 0 1 0 -1 0 0 34
word libre	-1 4 -1 0 0 0 -1 0 0 -8
word libre timemention	-1 2 0 0 0 0 0 0 0 -5
word lic	0 0 0 0 0 0 0 0 0 -9
word licence	-3 1 -2 -1 6 -10 16 -1 -7 -6
word licencia	0 0 0 0 0 0 0 1 0 8
word license	0 0 1 0 5 -1 -4 -1 -1 -20
word license and	0 2 1 0 0 0 -1 -1 0 -15
word lidmaatschap	0 0 0 0 0 0 0 0 0 7
word lidmaatschap van	0 0 0 0 0 0 0 0 0 3
word liebe	0 -7 -3 -3 5 1 16 -3 -5 63
word liebe eltern	0 0 0 0 0 0 0 0 0 4
word liebe familie	0 0 0 0 0 0 0 0 0 23
word liebe frau	5 -6 -2 0 -7 -4 21 -3 -3 -6
word lieber	-3 0 2 -1 1 2 -3 1 0 -27
word lieber herr	-1 -1 2 0 2 2 -3 0 0 -3
word liegen	0 0 0 0 -2 0 -6 0 8 5
word liegt	-2 -1 -1 -1 -6 0 9 -2 3 15
word liegt bei	0 0 0 0 0 1 0 0 0 26
word lien	11 4 3 -2 -2 -2 -8 -2 -1 -34
word lieti	0 0 0 0 -1 3 -1 0 0 24
word lieti di	0 0 0 0 -1 3 -1 0 0 24
word lieu	2 -1 2 2 -1 -2 -1 0 0 9
word lieu :	3 0 0 0 0 -1 0 0 0 -13
word lieu le	1 0 0 0 0 0 0 0 0 -14
word lieu timemention	0 0 0 0 0 0 0 0 0 11
word lieve	0 0 0 0 1 1 0 0 0 17
word liever	-2 8 0 0 0 -2 -3 0 0 2
word life	0 0 0 0 0 0 0 0 0 31
word lifeguard	0 0 0 0 0 0 0 0 0 7
word lift	-2 -1 -1 8 -5 0 6 -3 -3 -22
word liga	0 -6 -1 0 -1 -3 11 0 0 5
word ligamo	0 9 -3 0 -5 0 0 0 0 -4
word ligar	-1 -16 -2 0 -1 -3 23 0 0 5
word light	-1 -1 0 -1 13 -2 -1 -1 -6 8
word ligne	-10 12 -1 0 -4 -2 8 -2 0 -10
word ligo	0 -3 -1 0 -5 -1 13 -1 -2 -33
word ligo lhe	1 0 0 0 0 0 -1 0 0 -11
word ligt	-1 -1 1 0 -2 -1 6 0 0 -1
word like	-26 69 13 -27 -23 30 -5 -18 -12 -11
word like ?	0 4 0 0 0 0 -3 0 0 -5
word like a	5 5 -1 0 -9 -6 6 0 0 -25
word like and	-3 2 4 0 -1 0 -1 0 0 1
word like feedback	-1 -2 0 0 1 0 3 0 0 -18
word like it	-1 6 -1 0 -8 14 -9 -1 0 0
word like the	0 20 0 0 -2 -3 -17 0 4 -2
word like to	-21 26 6 -18 -16 8 33 -12 -7 -14
word like you	5 -6 -4 -2 4 24 -11 -2 -8 7
word like your	0 0 0 0 1 0 1 0 -1 20
word liked	-3 4 -2 -1 13 2 -8 -3 -2 -5
word liked you	-2 -1 -1 -1 9 3 -4 -2 0 -9
word liked your	-1 3 0 0 5 -1 -5 -1 -1 -4
word lily	0 3 -1 -1 -2 0 2 0 -1 -1
word lim	0 0 0 0 0 0 0 0 0 -5
word limit	0 -2 -1 -1 2 -1 9 2 -8 12
word linar	0 0 0 0 0 0 0 0 0 38
word lind	1 0 0 0 0 0 0 0 0 46
word lindqvist	3 -1 0 0 0 0 0 -2 0 -5
word line	6 -7 -4 -1 1 12 -4 -1 -2 73
word line manager	-1 -1 0 0 0 0 2 0 0 11
word line up	1 4 -1 0 -1 -1 -4 0 1 13
word linea	-1 -1 0 0 -2 -1 16 -5 -5 -11
word linea la	0 0 0 0 -1 0 -2 0 4 -1
word link	52 56 11 -26 -28 -22 -23 -10 -11 -74
word link :	7 -3 -1 -1 -1 -1 0 -1 0 -30
word link below	1 3 -1 0 -1 0 0 0 -2 29
word link expir	-2 4 0 0 0 0 0 -1 0 0
word link for	0 0 -1 0 0 0 1 0 0 -12
word link in	2 0 0 0 0 0 0 0 -1 -3
word link is	-1 2 -1 0 0 -1 3 -1 0 -13
word link to	10 -7 2 -2 -1 -1 -2 -1 1 -30
word link will	-1 0 1 0 0 0 0 0 0 8
word linkedin	3 -1 0 -1 2 0 -1 0 -1 3
word lione	0 0 0 0 0 0 0 0 0 16
word list	2 2 -2 -4 -20 -5 34 -3 -4 62
word list and	-1 2 0 0 -6 -1 7 0 0 -10
word list for	0 -1 0 -1 5 -1 0 -1 0 -5
word list in	0 0 0 0 0 0 0 0 0 11
word list of	0 0 0 0 -3 0 1 0 3 14
word list you	0 0 0 0 0 0 0 0 0 8
word lista	-4 -7 -1 -2 8 -1 -21 -2 30 23
word lista d'attesa	0 0 0 0 0 0 0 0 0 20
word lista de	-1 -2 0 -1 10 -1 -18 -1 15 28
word liste	-4 -1 0 0 15 0 -8 0 -2 -18
word listo	1 0 0 0 0 0 0 0 0 4
word little	-6 -1 1 0 -7 -1 10 0 5 3
word live	3 -11 -2 -1 7 17 -15 -1 3 36
word live in	0 -6 0 0 0 0 7 0 -2 0
word live interview	4 -2 0 0 0 0 -1 -1 0 -6
word live on	0 0 0 0 0 0 0 0 0 10
word livello	-1 -2 0 -1 28 -12 -10 -1 -1 -3
word livr	-1 10 0 0 -1 0 -8 0 0 6
word llama	0 0 0 0 0 0 1 0 0 3
word llamada	0 5 -1 -1 -1 -5 5 0 -1 -8
word llamada ?	0 5 0 0 0 0 -3 0 -1 -4
word llamame	0 -1 0 0 -1 -1 4 0 0 1
word llamamo	0 3 0 0 -1 0 -1 0 0 5
word llamo	1 -1 -2 -1 -1 -1 7 -1 -1 -2
word llamo con	-1 0 0 -1 0 0 3 0 0 -1
word llega	1 -1 0 0 0 0 0 0 0 -3
word llegado	0 0 0 0 -1 0 -2 0 3 2
word llegar	3 -3 0 0 -1 2 1 0 0 -9
word lleva	0 0 0 0 0 0 0 1 0 19
word lo	0 -3 4 4 22 -4 -23 -5 4 -32
word lo de	3 0 0 0 0 -1 -1 -1 0 -8
word lo dejamo	-2 -3 4 0 9 -1 -6 0 0 -14
word lo que	-1 -1 -1 0 3 -1 -4 -1 5 -15
word load	2 -1 -1 0 -2 -1 3 0 0 18
word load planner	0 0 0 0 0 0 -1 1 0 7
word loan officer	0 0 0 0 0 0 0 0 1 -9
word lobby	1 -2 0 0 2 0 0 0 0 3
word local	1 -9 0 0 5 -1 -5 0 9 19
word locatie	6 0 -3 0 0 0 0 0 0 -18
word location	9 -5 -4 -2 -4 -2 14 -4 -2 -41
word location :	12 -4 -1 -1 -3 -1 3 -3 -2 -41
word lock	-3 -2 10 -1 0 0 -1 -2 0 -14
word lock in	-7 -2 10 0 0 0 0 0 0 0
word lodg	-10 -1 0 0 -2 -1 -1 0 15 -7
word log	1 -4 -1 -1 -1 -1 14 -2 -5 -22
word log in	1 -4 -1 -1 -1 -1 14 -2 -5 -26
word logg	0 0 0 0 3 0 -5 5 -2 -3
word logistic	0 -3 -1 -4 6 -2 5 0 -1 -1
word logistica	0 3 0 0 1 0 -2 0 -1 -1
word logo	0 0 0 0 0 0 0 0 0 16
word loja	1 2 -1 0 0 -1 -2 0 0 -4
word lokaal	0 0 0 0 0 0 0 0 0 4
word lol	-1 -8 0 0 2 0 1 -2 9 0
word london	6 1 -1 -1 -2 0 -1 0 -1 -14
word london on	4 2 0 0 -1 0 0 0 -2 -6
word long	1 0 -4 -4 11 -4 -1 0 1 31
word long as	-1 2 0 0 0 0 0 0 0 6
word longer	1 -5 -8 11 -5 -3 -16 33 -8 -24
word longer available	0 0 1 0 0 0 0 0 0 17
word longer be	-1 0 0 1 0 0 0 0 0 -5
word longer than	0 0 1 -1 -1 0 1 0 0 -6
word longer work	0 -1 -9 0 -6 -1 -14 32 -1 -6
word longo	-1 9 -1 0 0 -2 -4 0 0 -40
word look	33 14 13 0 -9 -18 -65 -12 44 38
word look ?	0 7 -1 0 0 -2 -4 0 0 -9
word look after	0 2 0 0 -2 0 13 -3 -9 17
word look at	6 1 -5 -3 -13 -11 0 -4 30 1
word look for	-3 -7 27 -3 22 -3 -27 0 -5 31
word look forward	37 -6 -8 10 -6 -4 -15 -2 -5 -18
word look good	0 7 0 0 0 0 -3 0 -2 -17
word look into	2 0 0 0 -1 0 0 0 0 10
word look like	0 5 3 -1 -1 0 -4 0 0 -38
word look over	0 0 0 0 0 0 -1 0 3 1
word look round	-1 18 -1 0 -2 -5 -8 -1 0 -12
word look through	0 -1 0 0 0 0 -2 0 4 0
word loop	0 0 0 0 -3 0 0 0 4 6
word looptail	1 0 0 1 0 0 0 0 0 -18
word lopez	6 -1 -3 -1 0 0 -1 0 0 14
word lordi	0 0 0 0 0 4 -2 0 0 -10
word lorraine	0 0 0 0 1 0 0 0 0 -8
word los	-3 -5 -2 2 -4 0 16 0 -4 65
word los caminant	0 0 0 0 0 0 0 0 0 5
word los requisito	-2 -2 0 0 0 0 3 0 1 -9
word lose	0 0 0 0 10 -1 -6 0 -2 16
word loss	0 0 0 0 0 0 0 0 0 11
word lost	0 -1 -1 11 -3 -2 -4 -1 0 3
word lot	7 -2 -2 -1 10 -2 -16 -2 9 -20
word lot c	2 0 0 0 0 0 0 0 0 -15
word lot of	-1 2 -1 -1 7 -1 -14 -1 9 -5
word love	6 12 -10 -5 24 5 -17 -3 -11 -21
word love for	-1 7 -1 0 -1 1 -4 0 -1 -3
word love it	0 1 0 0 0 0 0 0 0 -14
word love to	-5 20 -7 -3 13 1 -13 -1 -5 35
word love you	0 -3 -1 0 0 6 -2 0 0 -26
word love your	-1 2 0 0 -2 0 5 0 -3 -23
word loved	5 -1 -5 -1 16 6 -15 -2 -2 20
word loved the	4 -2 0 0 9 0 -10 0 0 7
word loved you	-1 0 -1 0 7 -1 -3 -1 0 -3
word loved your	2 4 -1 0 0 -4 -1 0 0 -1
word low	0 0 0 0 0 0 0 0 0 14
word lowe	0 0 0 0 0 -4 5 0 0 -4
word ltd	0 2 0 -3 3 0 1 0 -2 3
word lu	-5 -1 0 0 -1 0 -1 8 0 12
word luca	0 0 0 0 -2 0 -2 5 1 2
word lucia	0 0 0 0 0 0 0 0 0 5
word luck	-11 -1 -2 2 16 -6 4 -4 1 -4
word luck !	-2 0 1 5 -5 -1 0 -1 4 -13
word luck and	-6 -1 -1 -2 1 0 9 0 0 -4
word luck for	0 0 0 0 1 0 0 0 0 -3
word luck with	-1 -1 0 0 7 0 -2 0 -3 16
word luego	0 -1 -1 0 1 0 1 0 -1 -24
word lugar	0 1 4 -2 2 0 -4 0 -1 -22
word lugar de	0 -1 4 -1 0 0 -3 0 0 -10
word lugar del	-1 0 2 0 0 0 0 0 0 -10
word lugar el	1 0 0 0 0 0 0 0 0 -6
word lui	0 0 0 0 0 0 0 0 0 37
word luis	3 0 -1 0 0 0 -3 2 -1 6
word luka	4 -1 0 0 -1 0 -1 0 1 -2
word lukt	-5 8 4 -2 -2 -2 -2 -1 0 -34
word lunch	37 13 -3 -4 -1 -19 -15 -3 -3 -37
word lunch ?	0 5 -1 0 0 -1 -3 0 0 9
word lunch break	8 1 0 0 0 0 -8 0 0 -3
word lunch on	0 7 -1 0 0 -1 -3 0 0 -8
word lunch so	3 2 -1 0 0 0 -2 0 -1 -3
word lunch with	12 0 -1 0 0 0 -9 0 0 -11
word lund	1 0 0 0 3 -2 -1 0 0 6
word luogo	3 0 0 0 0 0 -1 -1 0 -1
word lupo	3 -1 0 0 0 -1 -4 0 3 -5
word lupo !	0 0 0 0 0 0 -2 0 3 -9
word lust	-1 3 0 0 0 0 -1 0 0 -5
word luz	0 -1 0 0 -1 0 5 -3 0 -4
word lyon	-5 -3 9 0 0 0 -1 0 0 71
word m	24 11 4 -7 1 -5 -23 -4 -2 7
word m #	0 0 0 0 0 0 0 0 0 5
word m d	0 1 0 0 0 0 0 0 0 5
word m v	6 -1 -3 -1 0 0 0 0 0 -10
word m w	5 7 -1 -1 -2 -1 -10 -1 2 -12
word m'a	-3 6 0 0 0 0 -3 0 0 27
word ma	1 -3 9 0 0 -3 1 -3 -2 -17
word maak	0 -3 0 0 4 0 0 0 0 5
word maar	-7 5 -3 -1 -3 -1 15 -2 -3 -8
word maart	-1 -1 0 0 6 0 -1 0 -2 4
word machen	1 0 0 0 0 1 -1 0 0 12
word machine	3 -2 0 -1 -1 0 -1 0 1 -2
word madam	0 0 0 0 0 0 0 0 0 22
word madame	3 -9 6 -1 6 -1 4 -2 -8 42
word madame je	0 0 0 0 0 0 0 0 0 30
word madame monsieur	0 0 0 0 -3 0 0 0 3 -8
word madame nous	0 1 0 0 0 0 1 0 0 -7
word madame votre	0 0 0 0 0 0 5 0 -4 16
word made	3 -8 -11 -2 12 -2 13 -1 -3 0
word made a	0 -1 -1 1 1 0 -2 0 1 -8
word made an	0 -1 -1 -1 13 -8 -3 0 0 -2
word made it	5 0 0 0 -1 -2 -3 2 -1 3
word made me	0 1 0 0 1 0 -1 0 0 17
word made the	-1 -1 0 0 -2 0 3 0 2 2
word made up	-1 -4 -5 -1 -7 11 8 -1 0 2
word madre	0 0 0 1 0 0 0 0 0 9
word mag	-2 10 -1 0 3 -1 -8 0 0 18
word mag ik	-6 11 0 0 3 -3 -5 0 0 11
word magasiniere	0 0 0 0 0 0 0 0 0 -12
word magazijnmedewerker	0 1 0 0 1 -1 -1 0 0 -8
word magazine	0 0 0 0 0 0 0 0 0 8
word magazziniera	0 -1 0 0 2 0 0 0 0 -4
word magazziniere	0 -1 0 0 1 0 -2 0 3 0
word magazzino	0 0 0 2 -1 0 0 0 0 13
word maggio	0 0 -5 0 0 0 5 0 0 9
word magistrale	0 0 0 0 0 0 0 0 0 15
word magistrale in	0 0 0 0 0 0 0 0 0 13
word magna	1 0 0 0 0 0 0 0 0 -16
word magst	-1 7 0 0 3 0 -7 0 -2 3
word mai	2 0 -8 0 -1 11 -24 -2 23 23
word mail	-6 -1 -4 -3 -16 -7 -8 45 0 83
word mail you	0 0 0 0 0 0 0 0 0 7
word mailbox	-2 -2 -1 -1 -6 -1 -7 17 3 -5
word mailbox is	-2 -2 -1 -1 -4 0 -6 14 1 -9
word main	5 -4 0 0 0 0 -4 0 3 18
word maintenance	1 -5 0 0 0 -1 8 3 -6 -7
word maintenance eolienne	1 -2 0 0 -1 0 -1 3 0 -1
word maintenant	-1 1 0 0 1 0 12 -10 -1 -5
word maire	0 0 0 0 0 1 0 0 0 -5
word mais	-7 3 0 2 5 -1 7 -6 -4 -22
word mais tarde	1 -1 -1 0 5 0 -1 -2 -1 -14
word mais uma	0 0 0 0 -1 0 2 0 0 3
word maison	0 -1 0 0 -1 0 3 0 0 -5
word maitre	-2 0 0 3 0 0 0 0 0 -14
word make	8 -2 25 -8 18 3 -40 -8 4 -24
word make a	1 -1 -1 0 6 0 -3 0 -1 3
word make chang	3 -1 -1 0 0 0 0 -2 2 -22
word make it	5 -15 16 -3 -5 6 -8 -1 5 -22
word make our	0 0 1 0 0 0 0 0 0 13
word make the	-1 -5 6 0 4 -1 -3 -1 -1 -4
word make timemention	0 0 2 -1 0 0 -1 0 0 5
word make up	0 0 0 0 1 0 -1 0 0 3
word make you	0 -1 -3 0 3 4 -2 0 0 0
word maken	3 -1 0 0 -1 -1 5 -1 -3 -19
word maken graag	0 3 0 0 0 -1 -2 0 0 -4
word maker	0 0 0 0 0 0 0 0 1 6
word making	5 -1 0 0 3 -2 -1 0 -3 11
word mal	5 -4 -1 0 -3 0 4 0 0 33
word malheureusement	-1 -1 2 1 5 -1 -3 -1 -1 26
word malheureusement nous	0 0 0 0 0 0 0 0 0 10
word malheureusement pas	0 0 0 0 2 0 -1 0 -1 13
word malheureusement reporter	-1 0 1 0 0 0 0 0 0 7
word man	-1 -3 3 -1 13 -4 -13 -1 7 3
word manag	0 -1 0 0 -2 0 0 0 4 3
word manage	0 0 0 0 -1 0 5 -3 -1 -7
word management	-3 -1 2 -1 8 -1 -1 -1 -2 18
word managementassistent	0 0 0 0 2 0 -1 0 0 -8
word manager	5 -14 2 -12 -14 2 54 -7 -16 23
word manager and	2 -1 -1 -1 8 1 -8 -1 0 -8
word manager at	2 -7 -1 0 -1 0 -2 0 9 -11
word manager has	-1 2 -1 0 -5 -2 9 -1 -1 5
word manager interview	2 -5 7 0 -1 0 -2 -1 1 -11
word manager is	-1 1 -4 -3 -4 -2 32 -2 -18 -10
word manager job	-1 -1 -1 -1 1 0 3 0 0 2
word manager mr	1 0 0 0 0 0 0 0 0 -3
word manager on	-1 -1 0 1 -3 -1 -1 0 6 1
word manager position	1 0 0 0 1 0 -1 0 0 3
word manager role	3 -2 0 0 1 0 0 0 -1 -4
word manager timemention	-1 -1 -1 -3 0 0 11 0 -4 0
word manager will	0 -3 2 0 -1 0 1 0 2 -2
word manager would	-1 -11 0 0 -1 0 13 0 0 -8
word manager'	-1 0 0 1 -1 0 -7 0 7 11
word manca	0 -1 0 0 0 -1 3 0 0 -9
word manda	-1 1 -1 0 0 0 1 0 0 10
word mandar	0 -1 0 0 0 0 2 0 0 -9
word mandate	0 3 0 0 -1 0 -1 0 -1 11
word mando	20 -5 -1 -1 -2 -3 -7 -2 -1 0
word mando la	6 -2 2 0 -1 -1 -4 0 0 -3
word mando o	5 0 -1 0 0 -1 -2 0 0 0
word manha	0 9 -7 0 0 0 -1 0 0 2
word mann	0 0 0 0 0 1 0 0 0 -9
word mano	0 0 0 0 0 0 -1 0 1 8
word manquant	-1 -1 0 0 -1 -1 4 0 0 -22
word manque	-2 -2 0 0 0 -1 7 0 0 -20
word mantenimiento	4 0 0 -2 0 -1 -1 0 0 5
word manuscript	0 0 0 0 0 0 0 0 0 25
word manuscrito	0 0 0 0 0 0 0 1 0 3
word manutencao	-1 0 0 2 1 0 0 0 0 12
word many	-4 -13 -2 -1 -30 -3 26 -1 28 25
word many applicant	0 0 0 0 -8 0 9 0 -1 1
word many application	0 0 0 0 -3 0 0 0 3 1
word many people	-3 0 0 0 -12 0 2 0 13 4
word many thank	-1 0 -1 0 -3 0 5 -1 2 -4
word map	5 0 0 0 0 -1 -1 0 -3 4
word maple	0 0 0 0 0 0 0 0 0 -5
word mappe	0 0 0 0 0 0 1 0 1 4
word mar	0 4 -2 -1 0 0 -1 0 0 -4
word maraude	0 0 0 0 0 0 0 0 0 9
word marcacao	0 1 0 0 0 0 0 0 0 7
word marcada	2 0 -1 0 0 0 0 0 0 15
word marcada para	0 0 1 0 0 0 0 0 0 16
word marcar	-1 -14 0 0 -1 0 17 0 0 12
word marcar uma	0 2 0 0 0 0 0 0 0 10
word march	-1 0 -1 -1 -5 -2 15 -1 -5 -3
word march #	1 0 0 0 0 0 1 0 0 -7
word marche	0 0 0 0 0 0 0 0 0 22
word marche du	0 0 0 0 0 0 0 0 0 7
word marchetti	1 0 0 0 1 0 -1 0 0 -18
word marco	0 0 0 0 0 0 3 -3 0 12
word marcu	2 0 1 0 0 0 -2 0 0 28
word marek	0 0 0 0 0 0 0 0 0 5
word maria	0 0 0 0 0 0 0 0 0 19
word marie	0 0 0 0 0 0 0 0 0 5
word marina	3 -1 0 0 0 0 -1 0 -1 2
word mario	2 0 0 0 0 0 0 0 0 -10
word mark	0 1 -1 -1 1 -1 6 0 -5 1
word market	5 -4 0 0 18 -2 -12 -5 -1 -28
word market coordinator	-1 -1 3 0 -1 0 0 0 0 -3
word market manager	0 0 0 0 2 0 -2 0 -1 -7
word markt	0 0 0 0 0 0 0 0 0 7
word marktplatz	5 -3 0 0 -2 0 0 0 0 -9
word marlow	0 0 -8 0 -3 1 -6 16 0 -18
word marsh	-1 -3 10 -5 -1 -1 -19 20 0 36
word mart	3 -2 -1 0 0 0 0 0 0 1
word marta	2 0 0 0 0 0 -1 0 0 -9
word martelo	-1 -5 0 -1 0 0 8 0 0 -5
word marz	2 -2 0 0 0 0 1 -1 0 3
word marzo	0 3 -2 0 0 0 0 0 0 3
word mas	-3 -8 -1 0 8 -1 15 -4 -7 -12
word mas de	0 0 0 0 0 0 1 0 -1 3
word mas tardar	0 0 0 0 0 0 1 0 0 -8
word master	0 -4 0 0 -1 0 -1 -2 9 49
word master de	0 0 0 0 0 0 0 0 0 33
word master statistik	0 0 0 0 0 0 0 0 0 5
word master'	0 0 0 0 0 0 0 0 0 20
word master' programme	0 0 0 0 0 0 0 0 0 18
word masteropleid	0 0 0 0 0 0 0 0 0 13
word masteropleid statistiek	0 0 0 0 0 0 0 0 0 12
word match	-1 -4 -1 -1 18 0 -12 -1 2 17
word match for	0 0 0 0 5 0 -2 0 -2 -2
word match the	0 0 0 0 0 0 0 0 0 14
word mate	1 -1 -1 1 8 -1 -5 -1 -1 -10
word material	0 -1 0 0 2 0 0 0 0 -15
word maternity	0 0 0 0 0 0 -1 1 0 11
word math	2 -1 0 0 0 0 -1 0 0 7
word matin	-9 7 -10 0 0 -1 13 0 0 1
word matricula	0 0 0 4 -3 0 0 0 0 10
word matron	0 1 0 0 0 0 0 0 0 -14
word matter	5 -1 -1 -1 -1 0 1 -1 -1 11
word maximo	-2 2 -1 0 -1 0 2 6 -6 -8
word may	-26 -3 -4 1 11 -3 -32 3 53 -26
word may #	1 2 -1 0 -1 0 -1 0 0 -35
word may and	-1 0 0 0 0 0 -3 0 4 -3
word may ask	-1 -1 -1 0 9 -1 -4 -1 -1 -15
word may at	1 0 0 0 0 0 0 0 0 3
word may be	-2 1 0 -1 -8 -1 3 -1 8 17
word may bring	0 0 0 0 0 0 0 0 0 12
word may contact	-6 -1 0 6 2 0 -2 0 1 -4
word may have	0 0 0 0 0 0 0 0 0 3
word may i	-1 -6 -3 -1 5 4 3 0 -1 -18
word may result	0 0 0 0 0 0 0 0 0 13
word may take	0 0 0 0 -1 0 -3 6 -2 -7
word may we	-1 -3 1 0 7 -1 -3 0 0 -29
word maybe	-3 -1 0 0 0 7 -5 0 2 31
word mayo	0 -1 -2 0 -4 0 -4 0 12 -7
word mayor	1 0 0 0 0 0 0 0 0 12
word md	0 -3 6 -1 0 -2 1 -1 0 -4
word me	-11 30 -15 -26 -16 15 35 1 -13 19
word me !	-1 -1 -3 0 1 1 3 0 0 4
word me #	15 0 -1 0 -2 -2 -8 -1 -1 -2
word me ?	-1 -14 -1 0 2 -1 16 0 -1 2
word me a	1 -10 -1 -4 6 -4 15 -2 -1 -19
word me about	0 -1 0 0 3 0 -1 0 -1 7
word me and	14 -7 -5 -4 0 0 -7 -2 11 -66
word me as	2 0 0 0 0 0 -1 0 0 -15
word me at	8 -1 -1 0 -1 0 -3 0 0 8
word me before	0 0 0 0 0 0 -5 0 6 14
word me by	0 -1 -1 0 -2 -2 7 0 -1 19
word me da	0 -3 -1 0 1 0 4 0 0 -3
word me dice	5 -6 2 0 0 0 0 0 0 0
word me even	0 -3 0 0 -1 -2 6 0 0 10
word me for	-2 0 2 -2 3 0 0 0 0 28
word me have	-1 1 0 0 0 1 1 0 -1 -15
word me if	-1 -5 -2 -1 -9 18 -15 14 2 -18
word me in	2 0 -1 0 2 -1 -1 -1 0 -5
word me know	-17 24 -6 -3 -7 28 -7 -8 -5 -6
word me manda	0 1 0 0 0 0 -1 0 0 13
word me now	1 0 0 0 0 0 0 0 0 -5
word me on	-5 4 -2 0 0 -1 5 0 0 -2
word me permet	0 0 0 0 0 0 0 0 0 37
word me see	-2 -1 -2 -1 -2 -2 12 -1 -1 -2
word me so	0 9 -8 0 0 0 -6 0 6 -3
word me the	-1 -2 -3 3 11 -2 -3 0 -2 -6
word me timemention	-4 -15 -3 -1 -1 -2 30 -1 -2 -22
word me to	0 -1 -1 -1 9 0 -4 0 -2 28
word me what	-4 -2 2 0 -1 8 -3 0 0 -5
word me when	0 -2 2 0 -3 -2 7 -1 0 -7
word me whether	0 4 0 0 0 0 -3 0 0 20
word me which	-6 16 3 -1 -3 -4 3 -1 -7 -22
word me your	-3 6 8 -11 -4 -2 -3 0 9 -33
word meal	0 0 -1 0 0 3 -1 0 0 -4
word mean	-2 -2 -2 1 14 -2 -9 0 2 10
word mean that	-1 0 0 -2 10 -1 -5 0 -1 -11
word meant	0 0 0 0 1 0 0 0 0 9
word meantime	-1 -2 -1 -2 -9 -1 6 0 9 -6
word meanwhile	0 0 -1 0 -2 0 3 0 1 0
word meas	0 0 0 0 3 0 0 0 -1 -8
word measur	0 0 0 0 1 0 -4 0 4 12
word measure	0 0 0 0 0 0 0 0 0 18
word medewerker	1 -3 -1 0 -9 -1 13 0 -1 -8
word media	4 2 0 1 -2 -1 -6 -1 2 -2
word media hora	0 4 0 0 0 0 -3 0 0 -7
word mediado	0 0 0 0 -1 0 4 0 -3 -13
word medica	0 0 0 0 0 0 0 0 0 4
word medical	-6 0 5 -1 -7 5 14 -2 -8 -48
word medico	0 3 0 0 -1 0 -1 0 -1 -4
word medir	0 0 1 0 0 0 0 0 0 11
word mee	20 -4 -1 -1 0 -2 -12 0 0 57
word meenemen	1 0 0 0 0 0 -1 0 0 7
word meer	-1 -1 -1 3 3 -1 -1 -1 -1 7
word meet	58 26 -48 -4 -36 -30 19 -20 35 -52
word meet #	0 0 0 0 0 0 0 0 0 10
word meet :	5 -2 -1 0 0 0 -1 0 0 -14
word meet ?	0 2 0 0 0 0 -1 0 0 10
word meet again	-1 -1 -2 -2 -1 -1 9 -1 0 -3
word meet and	0 -1 2 0 -1 0 1 0 -1 -12
word meet at	-1 0 0 5 0 -1 -2 -1 0 -3
word meet id	2 -1 0 0 0 0 0 0 0 4
word meet in	6 0 -6 0 0 0 0 0 0 -6
word meet is	0 0 0 0 0 0 4 0 -3 3
word meet link	25 -7 -10 -1 0 -2 -4 -1 0 -15
word meet me	0 0 0 0 0 0 0 0 0 11
word meet of	0 0 0 0 4 0 -3 0 -1 -6
word meet on	-2 -1 -2 7 -5 -2 5 -1 2 54
word meet our	4 0 -1 0 0 -1 -2 0 0 -3
word meet the	15 3 -6 -3 17 -3 -14 -5 -2 -52
word meet timemention	7 -2 -1 1 0 -1 -3 0 0 -3
word meet us	-2 4 1 -1 2 -1 -1 0 -1 -26
word meet with	3 0 -1 1 -1 -1 -4 -1 3 -23
word meet you	-13 15 -10 -8 -25 -8 39 -3 12 55
word meet your	0 0 0 0 -4 0 0 0 4 7
word meeting	-1 5 0 0 -1 0 -15 15 -2 6
word meetup	1 0 -1 0 0 -1 2 0 0 -9
word meglio	-1 1 0 0 0 0 1 0 0 -7
word mehr	0 1 -1 -1 0 -1 4 -1 -2 5
word mei	-1 -1 -1 0 -2 -1 7 0 0 8
word meia	0 2 0 0 0 0 -1 0 0 -14
word meia hora	0 2 0 0 0 0 -1 0 0 5
word meilleur	11 -3 -2 -1 6 -2 -6 1 -4 -5
word meilleure	0 0 0 0 0 0 0 0 1 9
word mein	1 -1 1 0 0 0 0 0 0 21
word mein vorstellungsgesprach	0 0 0 0 0 0 0 0 0 9
word meine	-1 -1 0 0 -1 0 -1 4 0 0
word meiner	3 0 0 -3 0 -1 4 0 -1 -1
word mejor	-1 -4 -1 0 1 -1 6 0 -1 -2
word mel	0 0 0 0 0 0 0 0 0 11
word meld	1 0 0 0 0 0 0 0 0 21
word meld u	0 0 0 0 0 0 0 0 0 11
word melde	2 -1 1 -1 -1 -1 2 -1 -1 -22
word melde mich	0 0 2 0 0 0 0 -1 0 -18
word melden	-1 -3 -1 1 1 -1 0 4 0 57
word melden sie	1 0 0 0 0 0 0 0 0 26
word melden uns	-1 -2 -1 1 2 -1 -5 5 1 18
word melden wir	0 0 0 0 0 0 1 0 0 17
word meldet	0 -1 0 0 -2 0 9 -2 -3 6
word meldet sich	0 0 0 0 -2 0 6 -2 -1 7
word melhor	0 2 0 0 0 0 -1 0 0 -10
word member	-2 -8 1 -1 2 0 -9 7 10 -3
word member of	-1 0 0 0 -1 0 -6 6 2 -18
word membership	0 0 0 0 1 0 0 0 0 35
word membership of	0 0 0 0 0 0 0 0 0 14
word meme	-6 -15 22 13 -4 -3 -5 -1 -1 -6
word memorial	1 1 -1 0 0 0 3 -3 0 -5
word memorial day	1 1 -1 0 0 0 3 -3 0 -5
word mensa	0 0 0 0 0 0 0 0 0 6
word mensagem	-5 0 -1 0 -1 -1 -7 15 -1 -26
word mensaje	-14 -2 -2 -1 -2 -1 -5 32 -5 -15
word menschen	0 4 0 0 -1 0 -1 -1 0 7
word mensen	0 0 0 0 0 0 0 0 0 14
word mention	-10 0 -3 -2 -4 -3 38 -1 -14 -21
word mentor	0 0 0 0 0 0 0 0 0 5
word menu	0 6 -1 0 0 -1 -3 0 -1 4
word mercado	0 0 0 0 -4 0 -1 0 5 16
word merchandiser	1 0 0 0 -1 0 -1 0 2 -36
word merci	8 -11 -14 11 -11 -2 23 -6 3 13
word merci !	-1 -1 0 0 -1 -1 9 0 -5 4
word merci d'apporter	5 0 0 0 0 -1 -2 0 0 3
word merci d'avoir	4 -3 -2 0 5 0 -4 -1 -1 -7
word merci de	-4 -1 -1 -2 -2 0 9 7 -6 -9
word merci pour	-1 6 -1 -1 -5 -1 -8 -1 11 43
word meridian	6 0 0 0 -3 0 -3 -1 1 -7
word merit	0 0 0 0 0 0 -1 0 2 -9
word mes	-1 -8 4 1 -2 5 4 0 -2 -6
word mes excus	-1 -6 6 2 0 0 0 0 0 3
word mesa	0 7 0 0 -2 0 5 0 -9 -18
word mesa para	0 0 0 0 0 0 0 0 0 14
word mese	-2 0 -6 -1 -16 8 18 -1 -1 -9
word mesi	0 -1 0 0 3 1 -1 0 -1 -1
word mesma	-6 0 7 0 0 0 0 0 0 4
word mesmo	-1 -9 3 0 3 0 5 0 0 -28
word mess	-1 -1 4 4 -4 0 -1 0 0 -12
word mess you	-1 -1 5 4 -4 0 -1 0 0 -1
word messag	-1 -4 -1 -1 -3 -1 2 6 2 1
word message	-23 -8 -9 -5 -20 -10 -21 94 1 8
word message about	-1 2 0 0 -1 0 4 -3 0 -14
word message are	0 0 0 0 0 0 0 0 1 5
word message could	0 0 0 0 -5 0 -2 8 0 -3
word message from	-1 -1 0 0 0 -5 8 -2 0 -5
word message to	-1 -5 -1 -1 -4 -1 -13 27 -2 -9
word message was	-7 -1 -1 0 -1 0 -2 13 0 6
word messaggio	-9 2 -2 -1 -2 -1 -5 18 0 -35
word messo	-2 0 3 0 0 0 0 0 0 -3
word mestrado	0 0 0 0 0 0 0 0 0 22
word mestrado em	0 0 0 0 0 0 0 0 0 7
word met	23 -21 -15 -11 51 28 -52 1 -5 7
word met #	0 0 0 0 0 0 0 1 0 4
word met and	6 0 0 0 -1 0 -1 0 -4 -12
word met de	-1 0 0 0 0 2 0 0 0 24
word met een	0 0 0 0 1 0 0 0 0 -8
word met je	0 -3 -1 3 7 -1 -10 -1 5 21
word met on	0 0 0 0 1 0 1 0 0 3
word met onze	0 1 0 0 0 0 -1 0 0 6
word met plezier	0 0 0 0 1 1 -1 0 0 5
word met timemention	-1 0 -1 -3 7 -1 0 0 -2 -4
word met u	-1 0 0 0 10 -1 -8 0 0 0
word met you	-1 -3 0 -1 12 5 -12 0 0 -9
word meteen	2 -3 -1 0 -1 0 5 -1 -1 0
word meter	0 0 0 -1 5 0 0 0 -3 -2
word metier	0 0 0 0 0 0 0 0 0 8
word meu	-3 4 0 1 0 0 0 0 0 49
word mevrouw	6 -4 -3 -1 -1 -2 7 -1 0 53
word mexico	-2 1 -1 2 0 0 0 0 0 -5
word mezz'ora	0 11 0 0 0 0 -10 0 0 -13
word mfa	1 -3 0 0 -1 -1 5 0 0 -12
word mi	22 -16 -6 2 -6 -6 26 -12 -4 43
word mi dispiace	0 0 -1 3 0 -1 -1 0 0 -1
word mi e	0 2 1 0 0 0 -2 0 0 -26
word mi en	2 0 0 0 0 0 -1 0 0 -9
word mi ha	0 0 0 0 0 0 0 0 0 17
word mi hanno	-1 0 0 0 -1 0 2 0 0 -6
word mia	1 8 -1 2 -1 -2 -6 -1 0 116
word mich	0 -5 -1 -3 1 -2 12 -1 -2 29
word mich auf	0 0 0 0 0 0 0 0 0 27
word mich doch	-1 0 0 -1 -1 -1 5 -1 -1 -4
word mich sehr	0 0 0 0 3 0 -2 0 0 19
word microphone	0 0 0 0 0 0 0 0 0 -3
word microsoft	11 -5 1 -1 -1 -1 -3 0 -1 -24
word microsoft team	6 -5 1 0 -1 0 -1 0 0 -17
word mid	0 -2 0 0 3 0 0 0 0 -2
word middag	-2 8 0 0 0 -2 -3 0 0 -10
word middle	1 -2 -1 0 2 -1 6 0 -4 2
word middle of	-1 -1 -1 0 0 0 3 0 0 1
word midi	1 2 -1 0 0 0 -1 0 0 -7
word mieux	0 2 -1 0 0 0 -1 0 0 -20
word might	-3 -4 5 1 5 -1 -7 2 2 41
word miguel	0 0 0 0 0 0 0 0 0 6
word mij	3 2 -2 0 -1 0 -1 0 0 28
word mijn	-2 1 3 0 -1 -1 4 -3 1 53
word mil	-1 -2 6 -1 0 0 -1 0 0 -10
word milano	2 -1 0 0 0 0 1 0 0 -15
word mile	-1 0 0 0 7 0 -3 0 -2 -11
word mill	-7 12 -5 0 -1 -1 2 0 -1 -1
word mille	-1 -1 3 0 0 0 0 0 0 11
word mim	6 1 0 -1 0 -1 -2 0 0 -20
word min	14 43 -7 -2 -14 -6 -29 -3 5 -71
word min on	0 5 0 0 -2 0 0 0 -2 12
word mind	-3 -13 3 -1 2 10 9 -2 -5 -2
word mind for	0 0 0 1 0 0 0 0 0 10
word mine	0 0 0 0 1 0 -1 0 1 11
word minha	-1 -17 18 0 0 0 0 0 0 4
word mini	0 0 0 0 0 0 0 0 0 5
word mins	1 2 0 0 0 0 -2 0 0 -10
word minut	9 60 -14 -11 -18 -8 13 -10 -21 75
word minut :	0 0 0 0 0 0 0 0 0 3
word minut ?	0 0 0 0 0 0 0 0 0 15
word minut and	0 3 0 0 0 0 -1 0 -1 10
word minut at	6 -3 -1 -1 0 0 0 0 0 1
word minut before	0 0 0 0 0 0 0 0 0 4
word minut by	0 0 0 0 0 0 0 0 0 4
word minut each	0 1 0 0 0 0 -1 0 0 4
word minut early	5 -2 -1 -1 0 0 -1 -1 0 -13
word minut for	0 4 0 0 0 0 -3 0 -1 -7
word minut in	-3 0 0 0 0 0 4 0 -1 0
word minut of	0 0 0 0 0 0 0 0 0 12
word minut on	-5 -1 -1 0 -1 0 12 -1 -3 3
word minut then	0 0 0 0 0 0 0 0 0 3
word minut timemention	-2 16 -2 -4 0 -1 -5 -1 0 38
word minut to	-4 2 0 0 0 0 3 0 0 6
word minut with	3 7 -1 0 -1 -1 -4 -1 -1 -11
word minute	8 1 -3 -2 -1 -2 4 -2 -4 -37
word minute interview	-1 4 -2 0 0 0 0 0 0 6
word minute phone	0 1 0 0 0 0 0 0 0 -7
word minute presentation	6 0 0 0 -1 0 -1 0 -3 -4
word minute video	2 -1 0 0 0 0 -2 0 2 -6
word minuten	3 4 -1 -1 -1 -1 -2 -1 -1 48
word minuten fur	0 0 0 0 0 0 0 0 0 8
word minuti	1 8 -1 0 -1 0 -3 -1 -2 25
word minuti e	0 3 0 0 0 0 -1 -1 -1 8
word minuto	-1 24 -2 -1 -6 -1 -9 -2 -2 45
word minuto ?	0 5 0 0 -3 0 -1 0 0 -3
word minuto de	0 0 0 0 0 0 0 0 0 8
word minuto e	0 4 0 0 0 0 -3 0 0 0
word minuto el	0 0 0 0 0 0 0 0 0 5
word minuto na	0 2 0 0 0 0 -1 0 0 9
word mio	0 0 0 1 0 0 0 0 0 37
word mir	13 12 4 1 -7 -1 -10 -5 -6 -13
word mir bis	-1 -1 0 0 0 2 0 0 0 -4
word mir bitte	0 7 0 0 -1 0 -5 0 0 4
word mir die	0 0 0 0 0 0 0 0 0 8
word mir ist	4 0 0 0 0 0 -3 0 0 -11
word mir sehr	-1 0 -1 3 0 0 0 0 0 4
word mira	0 0 0 0 0 0 -2 0 2 21
word mise	0 0 0 0 1 0 0 0 0 -9
word mise le	0 0 0 0 1 0 0 0 0 -8
word misma	-3 -1 5 0 0 0 0 0 0 8
word mismo	0 -1 2 0 5 0 -3 0 -2 1
word mismo dia	1 0 0 0 0 0 0 0 0 10
word miss	-4 18 -6 -10 -3 -2 10 -1 -3 -15
word miss you	-2 22 -5 -9 -7 -1 3 0 0 -8
word mission	0 1 -1 0 1 0 -1 0 0 -27
word mit	25 -6 -4 -5 -11 19 -3 -6 -9 34
word mit dem	0 0 0 0 0 0 0 0 0 8
word mit den	0 0 0 0 0 1 0 0 0 5
word mit der	-6 -4 3 -1 -7 21 -4 -1 -1 -7
word mit einer	6 -3 0 0 -5 0 6 -1 -2 -16
word mit ihnen	0 6 0 0 0 0 -5 0 0 26
word mit unserem	-1 7 0 0 -1 0 -2 -1 0 -1
word mitarbeitergesprach	0 0 0 0 0 0 0 0 0 4
word mitbringen	4 -1 0 0 0 0 -1 0 0 -10
word mitgliedschaft	0 0 0 0 0 0 0 0 0 10
word mitgliedschaft im	0 0 0 0 0 0 0 0 0 8
word mitte	0 -1 0 0 -1 0 6 -1 -2 -3
word mitteilen	3 -1 0 -1 3 -1 0 -1 -2 -18
word mitteilen dass	0 0 0 0 5 0 -2 0 -1 -4
word mitteilen zu	3 -1 0 0 -2 1 -1 0 0 -9
word mme	5 -1 3 0 -2 -1 -2 1 -2 -7
word mo	5 -11 7 0 0 0 -1 -1 0 -27
word mobile	7 0 -3 1 1 -1 -3 -1 -1 -34
word mochte	-9 22 -2 -1 -2 0 -7 -1 0 8
word mochte ich	0 0 0 0 0 0 0 0 0 9
word mochte sie	-9 14 -2 -1 -1 1 -1 0 -1 -14
word mochten	-7 -8 -2 -1 -8 23 3 0 -1 0
word mochten sie	-1 -6 0 0 -1 0 10 0 0 -3
word mochten wir	2 2 -1 0 0 0 -1 0 0 3
word mock	0 0 0 0 0 0 0 0 0 30
word mock interview	0 0 0 0 0 0 0 0 0 9
word mode	1 0 0 0 0 0 0 0 0 10
word mode :	0 0 0 0 0 0 0 0 0 3
word model	0 3 0 0 0 -1 -1 0 0 13
word moderator	0 0 0 0 0 0 0 0 0 7
word moet	-3 -1 2 5 -2 -2 3 -1 -1 -21
word moet ik	-1 0 1 1 0 0 0 0 0 -15
word moeten	-2 -1 2 4 0 0 -1 0 -1 23
word moeten we	-1 0 2 2 -1 0 -1 0 -1 13
word moeten wij	0 0 0 0 1 0 0 0 0 -3
word mogen	0 -3 0 0 9 0 -3 0 -1 -1
word moglich	4 -2 -1 0 0 0 -1 4 -4 34
word moi	-4 16 -2 -2 0 -3 -2 -2 -2 -38
word moi timemention	-3 -1 2 -1 0 -1 5 0 0 -16
word moin	10 -2 0 -1 -2 -2 1 -1 -2 -17
word moin frau	0 -1 0 0 0 0 3 -1 -1 -4
word mois	-3 2 -1 -1 9 1 1 -1 -7 -14
word molestia	-2 -1 5 3 -2 -1 -2 0 0 6
word moltissime	0 -1 0 0 6 -1 -2 -1 -1 6
word moltissime domande	0 -1 0 0 6 -1 -2 -1 -1 6
word molto	0 1 0 1 0 0 -1 0 0 7
word moment	5 18 3 -5 -16 -3 1 -2 -1 -29
word momento	-2 19 -7 0 10 -2 -9 -2 -7 -29
word mon	-2 0 -1 -1 0 -3 5 1 1 48
word mon agenda	0 3 0 0 0 0 -1 0 0 -4
word mon cv	0 0 0 0 0 0 0 0 0 42
word mon entretien	-3 3 0 0 0 0 0 0 0 8
word mon retour	0 0 0 0 0 0 -1 3 0 0
word monday	1 -1 -2 0 0 0 3 0 0 -10
word money	0 1 0 0 0 0 0 0 0 15
word money back	0 0 0 0 0 0 0 0 0 6
word monitor	0 -2 0 0 -4 0 -5 11 1 1
word monsieur	1 0 0 4 -9 -1 -2 -1 9 -11
word monteur	0 0 0 0 0 0 0 0 0 22
word month	-11 -1 -6 -4 12 -3 18 -4 -2 60
word month after	-3 -1 -1 -1 -3 -5 17 -1 -2 -5
word month and	-1 0 0 0 1 0 1 0 0 12
word month end	1 0 0 0 0 0 -1 0 0 5
word month in	0 -3 0 0 2 0 4 0 -3 3
word month of	0 0 0 0 3 0 -1 0 0 -4
word mooie	0 0 0 0 1 0 0 0 0 16
word more	-35 -19 -1 0 36 -7 64 -1 -38 30
word more ?	0 0 0 0 0 0 0 0 0 27
word more about	0 -4 -2 -1 7 -2 8 -1 -7 -25
word more application	0 0 0 0 0 0 2 0 -2 8
word more experience	0 -1 0 0 7 -1 -3 0 -1 -4
word more for	0 0 0 3 0 0 1 0 -3 -3
word more interview	0 0 0 0 0 0 0 0 0 3
word more people	-10 2 -1 -3 -6 -1 21 -1 -1 -5
word more recipient	0 0 0 0 -4 0 0 6 0 -8
word more succes	0 0 0 0 0 0 0 0 2 -15
word more than	-4 -1 0 -2 0 4 4 1 -1 -8
word more time	0 -2 0 0 12 0 2 0 -12 -23
word more to	0 0 0 0 0 0 2 0 0 5
word morn	17 -9 17 -2 0 -10 -11 -3 1 -43
word morning	-11 44 -9 -1 3 7 -30 -3 -1 -4
word morning are	-9 30 -7 0 -1 -3 -8 -1 0 -3
word mortgage	1 0 0 0 0 0 0 0 0 5
word mortgage on	0 0 0 0 0 0 0 0 0 6
word moss	2 -1 0 -1 1 0 -1 0 0 -5
word most	-2 0 1 -2 12 -5 -1 -4 0 16
word most of	-1 6 -1 0 3 -2 -4 0 -1 6
word mot	-1 -1 -1 0 -2 -1 8 -1 -2 -21
word mother	0 0 0 0 0 0 1 0 0 16
word mother'	-5 0 5 0 0 0 0 0 0 3
word motion	2 8 -2 0 0 -2 -4 0 0 -55
word motion designer	2 8 -2 0 0 -2 -4 0 0 -44
word motivatie	0 0 0 0 0 0 0 0 0 11
word motivo	-3 0 4 0 0 0 0 0 0 12
word motivo de	-2 0 3 0 0 0 0 0 0 -3
word motorista	3 0 -1 0 0 0 -1 0 0 -6
word move	-6 -11 6 -5 2 14 15 -3 -13 97
word move forward	-1 2 -1 0 1 0 7 -1 -6 37
word move it	0 0 0 0 0 0 0 0 0 5
word move on	0 0 0 0 0 0 0 0 0 8
word move our	-1 0 2 0 0 0 0 0 0 -7
word move to	-1 -2 -9 0 0 -1 14 0 0 51
word move you	1 5 -4 0 -1 0 1 0 -1 5
word move your	-2 0 4 0 0 0 0 0 0 5
word moved	-16 -6 25 -4 4 -4 -6 17 -12 64
word moved from	-1 -1 2 0 -2 0 7 0 -4 1
word moved the	-2 0 4 -1 0 0 0 0 0 -15
word moved to	-7 -1 6 -1 -1 0 7 0 -2 43
word moved your	-1 0 2 0 0 0 0 0 0 -4
word moving	-5 1 7 -1 4 -2 17 -6 -15 -16
word moving ahead	-1 2 0 0 1 0 -1 0 0 -4
word moving forward	0 -1 0 0 2 0 3 -1 -1 -10
word mozo	0 0 0 0 3 0 -2 0 -1 -16
word mozo de	0 0 0 0 3 0 -1 0 0 -16
word mr	12 -7 9 -8 0 -1 0 -1 -4 -25
word mrs	-1 -1 1 0 2 0 -1 0 0 20
word ms	-10 10 12 -3 6 -4 1 -3 -9 -5
word ms team	1 2 0 0 0 0 -2 0 0 -7
word much	-3 -2 -1 -3 16 -11 16 -3 -9 41
word much for	1 -1 0 0 6 0 0 0 -6 31
word much in	0 -1 0 -1 -2 0 6 -1 0 -3
word much thought	0 0 0 0 1 0 0 0 0 10
word mucha	0 -1 0 0 3 0 -1 0 0 -8
word mucho	-1 -2 -1 3 7 0 -5 0 -2 6
word mucho tu	0 0 0 0 4 0 -3 0 -1 -1
word mudanca	-1 -2 2 0 -1 -4 6 0 0 -4
word mudar	-1 0 1 0 0 0 0 0 1 6
word mudar a	0 0 1 0 0 0 0 0 0 11
word muita	0 0 0 0 1 1 0 0 0 -11
word muito	-2 -2 -1 -1 5 -1 7 -3 -2 10
word muito de	0 -1 0 0 -3 0 6 0 0 5
word muito pedido	0 0 0 0 5 0 -1 -2 -1 -8
word muito sucesso	0 0 0 0 0 0 0 0 0 6
word muletto	0 0 0 0 0 0 2 0 0 -3
word mum	0 0 0 0 0 0 0 0 0 13
word municipal	-1 0 0 0 1 0 -1 0 1 -10
word munissez	4 -1 0 0 0 0 -2 0 0 4
word munissez vous	4 -1 0 0 0 0 -2 0 0 4
word museo	-1 -1 1 0 2 -1 1 -1 -1 -4
word museu	-1 0 0 0 2 0 0 0 0 -7
word museu da	-1 0 0 0 2 0 0 0 0 -7
word museum	-3 -1 5 -1 -1 0 4 0 -1 -11
word musikschule	0 0 1 0 0 0 0 0 0 4
word muss	-4 -1 2 5 -2 -3 5 -1 -2 3
word mussen	-7 -2 10 3 5 -1 -4 -1 -2 -22
word mussen wir	-2 -1 3 3 5 -1 -4 -1 -2 -10
word musste	0 0 1 0 4 0 -2 0 -1 6
word must	-2 -7 5 2 6 -16 18 -1 -5 35
word must attend	0 0 0 0 0 0 0 0 0 13
word must be	-1 -1 2 0 2 -8 7 0 -1 13
word must bring	0 0 0 0 0 0 0 0 0 -7
word mutual	-1 2 0 0 1 -1 1 0 -1 -16
word mutuo	0 0 0 0 0 0 0 0 0 8
word muy	-4 -1 -2 -1 7 -2 6 -1 -2 -2
word muy bien	-3 5 0 0 3 -1 -3 0 -1 0
word mx	0 0 0 0 -3 0 -1 5 0 -6
word my	10 -10 14 -6 12 -13 -21 -3 18 73
word my application	0 0 0 0 0 0 0 0 0 40
word my assistant	-1 3 0 0 5 0 -5 0 -1 -10
word my brother	4 -4 2 -2 1 0 2 -1 -1 -29
word my calendar	5 5 -1 0 -3 0 -2 0 -3 29
word my cell	-3 0 0 0 -1 7 -2 0 0 -9
word my client	-7 13 0 -1 -1 -1 -2 0 0 -3
word my colleague	1 0 -1 0 -1 0 -3 3 2 -2
word my daughter	-1 0 1 1 0 0 -1 0 0 -10
word my desk	-1 -1 -1 -1 -2 -1 5 -11 12 -16
word my first	0 0 0 0 9 0 -7 0 0 0
word my interview	0 0 0 0 0 0 -2 3 0 -2
word my last	0 0 0 0 0 0 0 0 0 18
word my link	0 3 0 0 -1 -1 -1 0 0 -1
word my list	-1 -1 -1 -1 1 -1 4 -1 -1 -7
word my note	2 0 0 0 0 0 -1 0 0 5
word my office	0 0 0 0 0 0 0 0 0 3
word my partner	4 -8 -1 0 -1 0 7 0 -1 -24
word my pleasure	0 0 0 0 -2 -1 4 0 0 -4
word my resume	0 0 0 0 0 0 0 0 0 11
word my sister	0 0 0 0 0 0 0 0 0 -12
word my son	0 0 0 0 0 0 0 0 0 4
word my wife	0 0 -2 3 -1 0 0 0 0 -2
word myself	2 0 -1 0 -1 -1 1 0 -1 -4
word myself and	1 1 0 0 0 0 -1 0 0 -9
word n	2 -4 -1 -1 -14 -1 2 1 15 -27
word n #	1 0 0 0 0 0 0 0 0 -4
word n'a	-5 -1 -1 1 3 0 -2 4 1 58
word n'a malheureusement	0 0 0 0 1 0 0 0 -1 13
word n'a pas	-5 -1 0 0 2 0 -2 4 1 37
word n'avon	0 3 0 0 1 0 -1 -1 -1 -12
word n'avon pas	0 3 0 0 -1 0 -1 0 0 -8
word n'est	-1 -2 0 0 -1 0 4 0 0 0
word n'est pas	-1 -2 0 0 -1 0 4 0 0 -1
word n'y	0 0 1 0 0 0 0 0 0 16
word na	-1 -21 9 -10 10 -2 0 -15 30 -18
word na cantina	0 0 0 0 0 0 0 0 0 9
word na de	-6 -1 0 0 -6 -1 1 -2 15 -37
word na entrevista	0 0 0 0 0 0 7 -6 -1 7
word na nossa	0 0 0 0 1 0 -1 0 1 -9
word na proxima	-1 -2 0 0 -1 0 4 0 0 -5
word na rececao	4 0 0 0 -1 0 -1 0 -2 -1
word na revista	0 0 0 0 0 0 0 0 0 4
word na sala	2 0 -1 0 0 0 0 0 0 -3
word na semana	1 1 -3 -1 -1 0 3 0 -1 -10
word na sequencia	-1 -1 0 0 4 0 -1 0 0 -1
word na sua	0 0 0 0 0 0 0 0 0 18
word na timemention	1 6 2 -2 -2 -2 1 -1 -2 87
word na vaga	0 0 0 0 -5 0 0 0 6 0
word naar	3 -11 3 -5 8 -3 -20 -3 29 24
word naar aanleid	2 -2 0 0 0 0 0 0 0 -18
word naar de	-1 -5 -1 -3 0 -1 -12 -1 25 8
word naar timemention	-2 -1 5 0 0 0 -1 0 0 34
word nach	6 -9 -2 1 4 -1 2 -2 2 -13
word nach dem	2 -3 -1 0 -1 -1 2 -1 3 -9
word nach den	2 -1 0 0 -2 0 3 0 -1 -22
word nach der	5 -4 0 0 0 0 -1 0 0 3
word nach sorgfaltiger	0 0 0 0 4 0 -2 0 -1 -10
word nachmittag	0 2 0 0 0 0 0 0 0 10
word nachricht	-12 -3 -1 -1 -11 -3 -9 28 11 -28
word nachrichten	-1 -5 -1 0 -1 -1 11 1 -2 -19
word nachst	0 1 0 0 0 0 0 0 0 3
word nachste	0 5 -1 -1 -2 -2 5 -2 -1 1
word nachste runde	0 7 0 0 0 0 -6 0 0 0
word nachste woche	3 7 -1 0 -1 0 -6 -1 0 -7
word nachsten	-9 6 -1 -1 -3 -1 7 -6 9 -28
word nachsten tagen	-8 8 -1 0 -3 0 2 -5 8 -12
word nachster	-7 4 -1 -1 -1 0 8 -1 -1 -8
word nachster schritt	-3 6 -1 0 0 0 -1 0 0 -6
word nachster woche	-4 -2 0 0 -1 0 9 -1 -1 -3
word nacht	-1 -5 0 0 -1 -1 8 0 0 -6
word nachwuchsprei	0 0 0 0 0 0 0 0 0 23
word nada	6 -8 7 -1 -8 -2 11 -5 -1 17
word nader	4 -4 0 0 -1 0 1 0 0 5
word nadia	1 0 0 0 0 0 0 0 0 14
word nadie	0 -1 -1 3 3 0 -2 0 -2 -4
word naher	1 -1 0 0 1 0 0 0 0 -7
word nala	0 0 0 0 0 0 0 0 0 10
word name	-5 -3 -2 3 8 -6 6 1 -3 51
word name :	0 -2 0 0 -1 0 -3 0 7 14
word name and	0 -1 0 0 0 0 1 0 0 7
word name of	-1 -2 0 0 -2 -2 10 -1 -2 -19
word name on	-1 0 0 0 8 -1 -6 0 0 5
word name to	-1 -1 0 0 5 0 -1 0 -1 -3
word named	0 0 0 0 2 0 -3 1 0 14
word named you	0 0 0 0 0 0 0 0 0 6
word namen	2 -1 0 0 0 0 0 0 0 10
word nanny	0 0 -1 0 0 6 -3 0 0 -37
word nao	-40 7 2 25 39 -8 -10 -4 -11 35
word nao e	-1 -1 -1 0 8 -1 -5 0 0 17
word nao foi	-2 -3 -1 -1 13 -1 -6 2 -1 27
word nao lhe	-2 3 0 0 0 0 1 0 0 -5
word nao nos	0 0 0 0 0 0 0 0 0 3
word nao podemo	0 0 0 0 5 0 -1 -2 -1 -4
word nao precisa	0 0 -1 3 0 0 -2 1 0 7
word nao responda	0 0 0 0 0 0 -1 1 1 -11
word nao vai	-1 -1 2 4 0 -1 -2 0 0 -8
word nao vou	-1 -1 4 0 0 0 -1 1 0 -14
word nas	0 0 0 0 2 0 -1 -1 0 -6
word nas nossa	0 0 0 0 2 0 -1 0 0 -3
word national	1 0 0 0 0 0 0 0 0 9
word natural	0 -1 0 0 8 -1 -6 0 0 -3
word nd	2 0 0 0 0 0 0 0 0 -5
word ne	1 12 -24 1 29 -2 -16 3 -5 -53
word ne correspond	0 0 0 0 4 0 -1 0 -2 1
word ne pas	0 0 0 0 2 0 -3 4 -2 1
word ne pouvon	0 -1 0 0 5 0 -2 0 -1 -4
word ne vous	-4 -1 0 0 14 0 -6 0 -2 -52
word near	1 5 0 2 -4 -1 -1 0 -1 14
word near you	0 0 0 2 -2 0 0 0 1 9
word neben	6 0 -1 0 -2 0 -3 0 0 -17
word necesario	0 0 0 3 -1 0 -1 1 0 8
word necesario que	0 0 0 3 -1 0 -1 1 0 8
word necesita	0 0 0 0 0 0 0 0 0 26
word necesitamo	-1 -5 -2 0 9 0 0 -1 -1 -7
word necesito	-1 0 0 0 0 0 2 0 0 -7
word necessaria	0 0 0 0 0 0 0 0 0 6
word nee	0 1 0 0 -1 0 2 0 0 13
word need	-19 -8 -5 45 -8 -33 47 1 -20 20
word need :	-1 5 0 0 -1 0 0 0 -3 -1
word need a	-1 9 -3 3 -2 -1 -3 -1 -1 10
word need about	0 1 0 0 0 0 0 0 0 4
word need an	0 0 0 0 0 0 0 0 0 6
word need any	1 -5 0 0 0 -2 6 0 0 -6
word need anyth	0 0 0 0 -3 0 -4 9 -1 -1
word need for	1 0 0 0 0 0 0 0 1 16
word need from	-1 -1 0 1 -1 0 10 0 -9 1
word need in	0 1 0 0 0 0 -1 0 0 -15
word need someone	0 1 0 0 5 0 -4 0 0 -7
word need the	0 0 0 0 -3 0 6 0 0 22
word need to	-15 -3 4 41 -29 -17 26 -4 -4 12
word need your	-4 -1 -1 0 0 -5 13 0 -2 36
word needn't	0 0 0 1 -1 0 -1 0 2 9
word needn't do	0 0 0 1 -1 0 -1 0 2 5
word neem	2 7 -1 3 -1 -1 -8 -1 -1 27
word neem een	1 -1 0 0 0 0 0 0 0 -16
word neem je	1 8 -1 -1 0 -1 -4 -2 -1 9
word neem uw	0 0 0 0 0 0 0 0 0 16
word neemt	0 -2 -1 0 -2 -1 -4 5 5 -9
word negative	0 0 0 0 0 0 -1 0 1 10
word negociatrice	0 0 0 0 0 1 0 0 0 -24
word negociatrice immobiliere	0 0 0 0 0 0 0 0 0 -5
word negozio	0 1 0 0 0 0 0 0 0 13
word nehmen	-16 0 6 -1 -3 -1 17 -1 -3 -5
word nehmen sie	0 2 0 0 0 0 0 0 0 9
word nehmen wir	-7 0 7 0 0 0 0 0 0 9
word nei	-2 -11 1 -1 -1 0 14 0 0 15
word nei nostri	0 0 0 0 0 0 0 0 0 4
word nei prossimi	-3 -10 1 0 -1 0 14 0 0 -2
word neighbour	0 0 0 0 0 0 0 0 0 5
word neither	-2 11 -3 -1 0 -2 -1 0 0 -6
word nel	-1 0 -1 0 1 2 -1 -1 0 34
word nel nostro	0 0 0 0 1 0 -1 0 0 -3
word nella	2 0 -6 -1 3 0 3 0 0 -6
word nella laurea	0 0 0 0 0 0 0 0 0 13
word nella nostra	0 0 0 0 3 0 -1 0 -1 -26
word nella rivista	0 0 0 0 0 0 0 0 0 5
word nemen	-1 -4 -1 0 -2 9 -4 -2 5 -25
word nemen contact	0 0 0 0 0 0 -1 0 1 -3
word nennen	-1 5 -2 1 -1 0 -1 0 -1 -3
word nennen sie	-1 5 -1 0 -1 0 -1 0 -1 -2
word nephew	0 -1 -3 0 17 -1 -10 -1 -1 3
word neri	2 0 0 0 0 -1 -1 0 0 4
word nervou	0 0 0 0 0 0 0 0 0 20
word nessun	-20 0 23 0 0 0 -1 0 0 2
word nessun problema	-20 0 23 0 0 0 -1 0 0 -3
word nessuno	0 0 0 4 1 -1 -2 -1 -1 -7
word nesta	0 0 0 0 1 0 0 0 0 12
word net	-1 -3 -1 0 0 1 4 0 0 24
word nette	0 -1 0 -1 -3 0 8 -1 -1 -1
word network	0 0 0 0 8 0 -1 0 -6 20
word neue	2 0 1 0 -1 0 3 -2 -2 26
word neue jobs	0 0 0 0 0 0 0 0 0 7
word neue website	0 0 0 0 0 0 0 0 0 10
word neuen	-2 7 -3 -1 -6 -1 7 -1 -1 14
word neuer	-3 -2 5 0 -4 0 7 -1 -3 -14
word neuer termin	-2 -1 5 0 0 0 -1 0 0 -11
word neuigkeiten	-2 2 0 -1 3 -1 0 0 -1 -4
word never	-1 -1 0 1 -2 0 1 -3 5 6
word new	-27 -32 117 -6 -41 3 -16 6 -5 105
word new :	-7 0 8 0 0 0 0 0 0 -1
word new appointment	-1 0 2 0 0 0 0 -1 0 -4
word new date	-5 -5 41 -1 -3 -2 -21 -2 -2 -5
word new event	0 0 0 0 0 0 0 0 0 16
word new hire	4 -2 0 -1 0 0 1 0 0 -11
word new interview	0 -17 18 0 0 0 0 0 0 1
word new job	-1 -1 -1 8 -17 0 15 -2 -2 -2
word new jobs	0 0 0 0 1 0 0 0 -1 -6
word new message	-1 2 0 0 -1 0 7 -5 -1 -12
word new position	0 0 0 0 0 0 0 0 0 19
word new role	0 0 0 0 4 0 0 0 -4 10
word new time	0 -8 22 -8 -1 -1 -3 0 -1 -3
word new year	1 0 -1 -1 -1 0 -7 11 -2 -24
word new york	3 1 -2 -2 -1 -2 -2 6 -1 -25
word news	-8 -9 -10 8 -5 37 -11 -11 8 -4
word news !	-3 6 0 0 -1 0 0 0 -1 0
word news :	-1 10 0 0 -4 5 -8 0 -1 6
word news the	4 0 -1 0 -1 7 -8 0 0 -13
word news your	0 -2 0 0 0 0 -1 0 3 4
word newsletter	0 0 0 0 -2 0 3 0 0 10
word newsroom	0 0 0 0 1 0 0 0 0 -26
word next	-21 55 -20 -7 9 -22 4 -22 24 -9
word next #	0 0 0 0 -1 0 0 0 2 -3
word next :	5 -5 -1 -1 -1 0 -8 0 13 -17
word next conversation	0 2 0 0 0 0 -1 0 0 -5
word next interview	-1 3 0 0 0 0 -1 0 0 5
word next meet	0 0 0 0 0 0 0 0 0 19
word next one	0 0 0 0 7 0 -5 -1 0 0
word next phase	0 -1 0 0 0 0 7 -1 -4 -10
word next round	0 4 -2 0 -1 0 2 0 -1 21
word next stage	-2 2 -1 0 0 0 0 0 2 -7
word next step	-9 13 -5 3 9 -2 -3 -2 -4 -15
word next to	11 -4 -6 0 0 0 0 0 0 -17
word next week	-17 33 -3 -8 -18 -15 21 -17 22 -16
word nice	-2 -2 -1 -1 -4 -1 31 -17 -2 -15
word nicht	-10 29 -8 -1 5 -7 -4 5 -11 -14
word nicht berucksichtigen	0 0 0 0 2 0 0 0 0 5
word nicht berucksichtigt	0 0 0 0 1 0 0 0 0 7
word nicht erreicht	-1 7 -3 -1 0 -1 0 -1 0 -7
word nicht im	0 0 0 0 -5 0 5 2 -1 -1
word nicht in	0 0 0 0 4 0 -1 0 -2 17
word nicht mehr	0 0 0 0 0 0 0 0 0 7
word nico	4 -1 -1 2 1 -2 -1 -1 0 -21
word nicola	-1 -3 3 0 -1 0 -1 3 0 -1
word nido	1 0 0 0 0 0 0 0 0 18
word nido per	1 0 0 0 0 0 0 0 0 -8
word niente	0 0 6 -4 0 0 -1 0 0 4
word niet	6 -8 -5 10 31 -9 -20 -3 -2 -55
word niet bij	0 -3 0 0 11 0 -6 0 -1 -15
word niet door	-1 -1 -2 3 4 0 -2 0 0 -14
word niet geselecteerd	0 0 0 0 2 0 0 0 0 -8
word niet honoreren	0 0 0 0 5 0 -3 -1 0 -4
word niet in	-1 -1 0 0 -2 -1 6 -1 -1 -9
word niet met	0 0 0 0 2 0 -1 0 0 12
word niet op	0 -2 -1 0 23 0 -20 -2 2 -14
word niet te	-1 0 -1 14 -8 -3 -4 -1 3 -6
word niet uit	7 -1 0 0 -4 0 -2 0 0 11
word nieuw	-7 -5 -2 -1 -2 3 15 -1 -1 -7
word nieuwe	-5 -8 1 1 20 6 -11 -1 -2 18
word nieuwe tijd	-1 0 2 0 0 0 0 0 0 3
word nieuwe vacatur	0 -3 0 0 5 0 -1 0 -1 -2
word nieuwe website	0 0 0 0 0 0 0 0 0 14
word night	6 -9 -3 0 5 11 -3 -3 -5 -1
word night and	7 -4 -1 1 4 0 -7 0 0 -7
word night porter	-1 -1 0 0 -1 6 -2 -1 0 -12
word nimmt	4 -1 0 0 0 0 -2 0 0 -1
word nine	-8 -3 0 0 8 -2 1 -1 5 -3
word ninety	0 0 0 0 0 0 0 0 0 4
word ninety minut	0 0 0 0 0 0 0 0 0 3
word ninguem	0 -1 -2 4 6 0 -1 0 -5 -2
word ninth	0 -1 0 -1 -2 -1 -1 0 6 8
word nj	0 0 0 0 0 0 0 0 0 -6
word nkemelu	0 0 0 0 0 0 0 0 0 17
word no	-23 -37 3 46 3 -32 26 23 -9 12
word no #	0 -3 0 0 0 0 4 0 0 2
word no action	0 0 0 0 0 0 8 0 -8 11
word no ambito	0 -1 -1 5 -1 0 -1 0 -1 -4
word no armazem	0 0 0 0 3 0 0 -2 0 -24
word no auditorio	2 0 -1 0 0 0 0 0 0 -18
word no banco	-1 0 0 0 0 3 -5 0 3 -6
word no cafe	1 0 0 -1 0 0 0 0 0 10
word no congresso	0 0 0 0 0 0 0 0 0 14
word no conservatorio	0 0 0 0 0 0 0 0 0 10
word no decision	0 0 0 0 -1 0 3 0 0 -6
word no dia	12 -1 -3 -7 -2 0 3 0 -1 -1
word no es	-1 -1 -3 3 9 -1 -7 1 0 13
word no fim	-1 -2 -1 -1 1 -2 7 -1 -1 10
word no further	-1 -2 -1 6 -7 0 10 1 -5 -3
word no good	7 -1 8 -4 -4 -2 -2 -1 -1 1
word no ha	-2 -1 -1 -1 9 0 -3 0 -1 -4
word no hace	0 0 0 3 0 0 -1 0 0 1
word no hard	0 -1 -1 0 -1 -1 6 0 0 -5
word no has	0 0 0 0 1 0 0 0 0 -3
word no hay	0 0 0 1 0 0 0 0 0 7
word no interview	-2 -1 -5 10 -1 0 -1 0 0 -2
word no later	2 1 -1 -1 -1 0 2 0 -2 -16
word no longer	1 -4 -10 12 -4 -2 -19 33 -7 -18
word no maximo	0 -1 0 0 0 0 2 0 0 -5
word no me	5 -7 2 0 0 0 0 0 0 4
word no more	-2 -1 0 0 0 -3 8 -1 0 -8
word no need	2 0 -1 15 -9 -1 -8 1 0 3
word no nosso	0 0 1 0 0 0 0 0 0 -29
word no podemo	0 0 0 0 1 0 0 0 0 11
word no prazo	-2 0 0 0 0 0 5 -1 -2 -3
word no problem	-12 -1 12 -1 -6 -1 11 -1 -1 -5
word no processo	0 -1 0 -1 0 0 2 0 1 -6
word no proximo	0 0 0 0 0 0 0 0 0 -3
word no pued	3 -2 -1 0 0 0 0 0 0 3
word no puede	0 0 6 0 0 0 -1 -3 0 12
word no rush	-1 0 0 0 -1 1 -5 0 7 -6
word no slid	6 -1 -1 0 0 0 -3 0 0 -24
word no te	-19 -1 14 1 2 -1 8 -4 -1 -9
word no timemention	4 -1 0 0 0 0 -1 0 0 42
word no to	0 0 0 0 6 0 -5 0 0 4
word no vamo	0 -1 -1 3 1 -1 -1 0 0 -10
word no worri	-2 -2 10 0 -1 -1 -3 0 0 6
word nobody	-1 -1 -1 1 -2 -6 6 0 4 13
word noch	-18 23 -13 -3 5 -7 30 -8 -10 -35
word noch ein	0 6 0 0 0 0 -5 0 0 -15
word noch eine	0 -2 0 0 0 0 4 0 0 12
word noch einmal	0 0 0 0 5 0 -3 0 0 6
word noch ihr	-1 -2 0 0 -1 -1 5 0 -1 -7
word noch im	-1 0 0 0 -2 -2 6 -1 -1 -3
word noch nicht	-3 15 0 1 -2 -1 -7 -3 -1 0
word noch zwei	0 -1 0 0 -1 0 3 0 0 2
word noche	0 0 0 2 -1 0 0 0 0 12
word nochmal	-1 3 0 0 0 0 0 0 -2 4
word nodig	2 -6 5 -1 -1 1 6 -1 -5 -8
word nodigen	3 2 -1 -1 -1 -1 -1 -1 0 -23
word nodigen u	2 -1 0 0 0 0 0 0 0 -18
word nodigen we	1 1 0 0 0 0 -1 0 1 -10
word nog	-5 -4 -11 -1 2 0 29 -3 -7 -2
word nog een	-2 -3 0 0 -1 0 11 0 -4 4
word nog eens	0 0 0 0 5 0 -2 -1 -1 -6
word nog even	0 0 0 0 -1 0 2 0 0 6
word nog niet	-1 -1 0 0 -2 -1 6 -1 -1 -10
word nog twee	0 0 0 0 0 0 1 0 0 3
word noi	-1 0 -1 0 0 2 -1 0 0 -3
word noite	1 -1 0 0 0 0 0 0 0 -3
word nombramiento	-1 -1 -1 -1 -1 26 -19 -2 -1 -21
word nombre	-3 0 0 0 1 0 2 0 -1 3
word nome	0 0 0 0 2 0 -1 0 0 19
word nomina	-1 0 0 -3 -3 9 -1 0 0 4
word nominat	0 0 0 0 0 0 0 0 0 3
word nomination	0 0 0 0 -5 8 -1 0 0 4
word non	-8 12 -18 0 16 -6 8 2 -6 19
word non ci	0 0 0 0 0 0 0 0 0 12
word non e	-2 -3 -1 -1 2 -1 5 2 -1 4
word non ha	-1 0 0 -1 6 0 -3 0 0 1
word non possiamo	0 -1 0 0 6 -1 -2 -1 -1 11
word non puo	0 0 0 0 0 0 0 0 0 18
word non retenu	0 0 0 0 0 0 0 0 1 12
word non rispondere	0 3 0 0 -1 0 -2 0 0 -9
word non si	-3 -1 -8 -2 0 -1 16 -1 0 -1
word none	5 2 -3 -1 0 0 -2 -2 2 -30
word none of	0 1 -1 0 0 0 0 0 0 -10
word nonimmigrant	0 0 0 0 0 0 0 0 0 4
word noor	1 5 0 0 0 -1 -4 0 0 8
word nord	-1 4 0 0 -1 0 -1 1 -2 -9
word normal	4 5 -2 3 -4 -2 -9 9 -4 -3
word north	0 0 0 0 0 0 0 0 0 11
word northgate	-5 1 -1 0 -7 -5 21 -1 -4 -24
word nos	-11 7 6 -8 9 10 1 -8 -6 -113
word nos ate	0 0 0 0 0 1 0 0 0 9
word nos attent	0 0 0 0 1 0 0 0 0 -10
word nos bureaux	2 -1 3 -3 0 0 -1 0 0 -5
word nos complace	0 0 0 0 -1 4 -1 0 0 9
word nos encantaria	0 1 0 0 0 0 0 0 0 -5
word nos gusto	0 2 0 0 0 0 0 0 0 -6
word nos ha	0 1 1 0 0 0 -1 0 1 -19
word nos has	0 -2 0 0 5 0 -2 0 0 -1
word nos o	-1 0 1 0 0 1 0 0 0 -10
word nos pondremo	-1 -8 0 0 -2 0 12 0 -1 -1
word nos quedan	0 0 0 0 0 0 1 0 0 -3
word nos vemo	-1 -1 4 1 0 0 -1 0 0 -4
word nosotro	0 0 0 0 0 0 -1 0 1 10
word nossa	-6 4 5 6 -7 2 -8 -2 7 -6
word nossa conversa	-2 -3 5 6 -4 0 -1 0 0 -10
word nossa entrevista	0 0 1 0 0 0 0 0 0 8
word nossa escola	0 0 0 0 1 0 0 0 0 -5
word nossa fundacao	0 0 0 0 0 0 0 0 0 4
word nossa instalaco	-4 4 0 2 0 0 0 0 0 -5
word nossa proposta	0 0 0 0 -1 3 -1 0 0 3
word nosso	-4 -14 23 -6 -4 -5 -9 -1 19 -36
word nosso escritorio	0 0 6 -5 0 0 0 0 0 4
word nostra	0 -1 -2 -3 2 0 7 -1 -2 -21
word nostra fondazione	0 0 0 0 0 0 0 0 0 8
word nostra scuola	0 0 0 0 1 0 -1 0 0 -23
word nostra sede	1 0 0 0 0 0 0 0 0 -4
word nostri	1 0 0 0 0 0 1 0 0 3
word nostri uffici	1 0 0 0 0 0 0 0 0 5
word nostro	0 4 -1 1 -1 -1 -2 0 -1 5
word not	11 -37 5 26 47 -16 -65 26 4 -6
word not a	-1 0 1 1 0 0 -1 0 0 35
word not among	0 -1 -1 -3 24 -1 -7 -2 -9 -25
word not at	-1 -1 3 -1 0 0 0 0 0 0
word not be	-1 -2 -1 -1 7 -1 -7 12 -4 -19
word not been	-1 -1 0 0 1 0 -2 2 2 6
word not going	0 -2 -1 0 9 -1 -2 -2 0 -5
word not in	7 0 -6 0 4 0 -8 5 0 -3
word not interest	0 0 0 0 0 0 0 0 0 -3
word not meet	0 -1 0 -1 16 0 -8 -3 -1 -4
word not monitor	0 0 0 0 -2 0 -2 6 -1 -4
word not need	3 0 -2 0 0 0 -1 1 0 -12
word not reach	0 0 0 0 2 0 -2 0 0 4
word not read	-2 -1 -2 -1 -6 -2 0 15 -1 -16
word not referr	0 0 0 0 13 0 -3 -2 -6 -5
word not reply	-1 -1 0 0 3 0 -2 3 0 9
word not select	-1 2 -1 0 6 -1 -2 -1 -2 -3
word not submitt	0 0 0 0 0 0 0 0 0 23
word not successful	0 0 0 0 1 0 0 0 0 14
word not the	-2 -5 12 0 -5 -1 4 0 -1 10
word not this	0 0 0 0 3 0 -4 2 0 2
word not timemention	7 0 6 0 -1 0 -10 -1 -1 -24
word not to	-1 -4 -2 24 -9 3 -6 -1 -6 50
word not yet	21 0 -18 -1 -2 -1 2 -1 -1 0
word nota	0 0 0 0 -11 0 12 0 0 -1
word note	6 -10 7 -5 -13 -7 2 -15 33 -38
word note !	1 0 0 0 0 0 -3 4 -1 -6
word note :	3 -1 -1 0 -1 0 -1 -1 2 -1
word note and	2 -1 0 0 -1 0 0 0 0 5
word note for	-2 0 -2 0 2 -1 -3 0 7 -9
word note that	-7 -2 12 0 -1 0 -1 0 1 2
word note to	-1 -1 0 0 -4 -1 2 0 6 0
word noth	-7 -5 3 4 -8 -8 25 -7 3 -1
word noth to	0 -1 -2 -1 1 -2 8 -1 -1 11
word notic	-6 0 9 -4 -1 0 7 -2 -3 13
word notic that	-3 2 0 0 -2 0 8 0 -3 -8
word notice	3 -2 2 9 -14 -9 15 0 -4 -24
word notice period	1 7 0 0 -3 -1 0 0 -3 -6
word noticia	-2 -1 -4 4 -1 0 7 -1 -1 -13
word notifi	1 -1 0 -1 2 -1 4 -3 -3 0
word notifi by	2 0 0 0 -1 0 3 -2 0 3
word notifica	0 -3 0 -2 10 -1 -3 -1 -1 -2
word notificada	-3 0 -1 -2 7 0 0 0 0 -8
word notificada para	1 0 -1 0 0 0 0 0 0 -8
word notification	-2 -2 -1 0 10 0 10 -1 -13 -16
word notify	0 -1 0 0 -9 0 12 0 -1 6
word notizie	-1 -5 0 0 0 0 7 0 0 -3
word notre	-1 -1 1 12 0 1 -4 -4 -4 -40
word notre attention	3 -2 0 0 0 0 0 0 0 5
word notre choix	0 0 0 0 1 0 1 0 0 -11
word notre client	3 0 0 -1 -1 0 -1 0 0 -15
word notre decision	0 -2 0 0 -1 3 1 0 0 -15
word notre directeur	-3 7 0 0 -1 0 -2 0 0 -3
word notre echange	-4 2 0 0 -2 0 5 0 0 -2
word notre entretien	-1 -4 6 0 0 0 -1 1 0 6
word notre fondation	0 0 0 0 0 0 0 0 0 4
word notre offre	-1 0 0 0 3 0 0 0 -1 -10
word notre part	0 0 0 0 0 0 -1 0 2 12
word notre rendez	-2 -1 0 6 -1 0 -1 0 0 2
word notre site	0 0 0 0 2 0 0 0 -1 -10
word notte	0 0 0 0 0 0 1 0 0 7
word nous	-9 3 -11 -9 7 12 28 -7 -14 -3
word nous a	2 7 -1 0 1 1 -9 0 -1 -9
word nous accuson	0 0 0 0 0 0 -2 4 -1 -4
word nous aimerion	-8 0 -1 0 -1 -1 11 0 0 5
word nous avon	-3 -2 -2 -3 9 8 -5 0 -2 40
word nous confirmer	0 -5 1 0 -1 -1 6 0 0 -3
word nous devon	-1 0 2 1 -1 0 0 0 0 13
word nous donner	0 0 0 0 0 3 -2 0 0 6
word nous en	0 0 0 0 0 2 -1 0 0 7
word nous est	-1 -1 0 0 3 0 -3 2 -1 4
word nous faut	-1 -1 1 -1 0 7 -3 -2 0 -1
word nous interesse	-4 2 0 0 -2 0 9 0 -6 -11
word nous l'etudion	0 0 0 0 0 0 -1 0 2 22
word nous n'avon	0 3 0 0 1 0 -1 -1 -1 -12
word nous ne	0 -1 0 0 5 0 -2 0 -1 -3
word nous nous	-1 -2 0 -1 -1 6 1 0 0 -31
word nous revenon	-1 -7 0 1 -3 -2 22 -10 -1 1
word nous seron	0 0 0 0 -1 0 1 0 0 6
word nous somm	-1 -1 -2 3 0 2 -1 0 0 7
word nous vous	-1 -6 -7 -2 3 -2 29 -2 -10 -10
word nouveau	-1 -4 -2 -1 -8 -2 22 -2 -2 -20
word nouveau site	0 0 0 0 0 0 0 0 0 7
word nouvell	1 -4 0 -1 2 -2 5 0 -1 -26
word nouvell de	0 0 0 0 3 0 -1 0 -1 -5
word nouvell offr	0 0 0 0 0 0 0 0 0 6
word nouvelle	-5 -2 -1 2 -2 0 9 -1 -1 4
word nouvelle date	-1 0 0 3 0 0 -1 0 0 3
word nova	-2 -14 31 -1 -1 0 -5 -8 -1 5
word nova data	-2 -15 31 -1 -1 -1 -4 -8 -1 -3
word novamente	0 0 0 0 5 0 -1 -2 -1 -8
word novamente mais	0 0 0 0 5 0 -1 -2 -1 -8
word novedad	-1 -1 -1 0 6 -1 2 -3 -2 -14
word novedad en	0 0 0 0 6 0 -2 0 -2 -11
word novita	0 -1 0 0 -1 -1 9 -5 0 -3
word novo	-2 -18 25 -6 -4 -1 8 1 -1 11
word novo site	0 0 0 0 0 0 0 0 0 17
word now	-73 -7 55 -4 12 -11 53 -13 -11 6
word now :	-7 -1 10 -1 5 0 -1 -2 -3 2
word now and	-1 0 -1 0 -6 0 -1 0 11 -5
word now available	0 0 0 0 0 1 0 0 0 9
word now be	-14 -5 19 0 0 0 1 0 0 5
word now been	0 0 0 0 7 -2 -2 0 -2 -5
word now clos	0 0 0 0 9 -2 -7 -1 2 -10
word now look	0 0 0 0 0 0 20 0 -20 -5
word now on	-17 -1 19 0 -1 0 15 -4 -10 -7
word now review	0 0 0 0 0 0 1 0 0 15
word now so	-1 -1 -1 1 -1 -1 2 0 1 -4
word now take	-4 -1 5 0 0 0 0 0 2 -11
word now timemention	-2 0 2 0 0 0 0 0 0 5
word nowak	0 0 0 0 0 0 0 0 0 12
word nu	2 -2 0 0 -5 -1 7 -1 0 -17
word nudge	2 0 -2 0 0 -1 2 0 0 -11
word nuestra	0 2 -1 -1 3 1 -5 0 1 -6
word nuestra fundacion	0 0 0 0 0 0 0 0 0 6
word nuestra oficina	1 0 0 0 0 0 0 0 0 -6
word nuestro	0 2 0 0 0 0 -2 -1 0 -10
word nuestro colegio	0 0 0 0 1 0 0 0 0 -16
word nueva	-2 -3 6 1 -1 0 1 0 -1 24
word nueva fecha	-2 0 4 0 0 0 -1 0 0 9
word nueva web	0 0 0 0 0 0 0 0 0 14
word nuit	0 -6 0 0 -1 0 8 0 0 3
word nulla	5 0 0 1 -15 0 11 0 0 11
word number	-9 12 -6 -6 -14 8 2 7 7 -23
word number #	0 0 0 0 0 0 0 0 1 10
word number :	-2 -1 -1 -1 -1 0 -1 4 2 5
word number and	-6 -2 -1 -2 -5 0 21 -3 -1 -9
word number in	1 -1 -1 0 -1 0 -3 6 -1 -32
word number of	0 -2 -1 -1 -1 -1 -1 1 5 -4
word number on	2 -1 0 0 0 0 0 0 0 7
word number to	0 3 0 0 0 0 -2 0 0 -7
word numerical	0 -1 0 0 -1 0 6 -1 -2 -3
word numero	0 1 -1 -1 4 2 -11 5 1 -32
word numero #	1 -1 -1 0 0 0 -4 3 1 -26
word numero de	-1 -1 0 0 4 2 -6 2 0 -3
word nummer	1 -1 -1 0 -1 0 -1 0 4 -25
word nummer #	0 0 0 0 -1 0 -1 0 4 -19
word nun	-1 0 -1 1 -2 -1 7 0 -2 -10
word nuova	-2 -1 6 0 -1 0 -2 0 0 23
word nuova data	-2 -1 6 0 0 0 -2 0 0 13
word nuovi	0 -1 0 0 6 0 -4 0 -1 -1
word nuovo	-1 -1 0 0 2 -1 1 -1 0 21
word nuovo sito	0 0 0 0 0 0 0 0 0 32
word nur	1 -5 0 0 5 -3 2 2 -1 -6
word nurs	-1 2 -1 -1 -2 3 -1 0 0 10
word nurse	7 -1 -3 -1 -4 14 -7 -5 1 -5
word nurse manager	1 -1 0 -1 4 -1 -1 0 -1 -3
word nurse post	-4 1 2 0 -1 2 2 0 -1 -1
word nurse vacancy	0 0 0 0 0 0 0 0 0 -3
word nursery	-1 -7 4 2 -1 -2 9 -1 -4 -14
word nursery for	0 0 0 0 0 0 0 0 0 5
word ny	0 0 0 0 0 0 0 0 1 21
word o	-29 8 -27 14 -12 18 26 -10 13 9
word o ano	0 0 0 0 0 0 0 0 0 6
word o apartamento	0 0 0 0 0 0 0 0 0 12
word o apoio	0 0 0 0 0 0 0 0 0 15
word o cargo	-1 0 0 0 0 23 -26 -1 6 -9
word o cliente	-1 3 -1 0 1 -1 -1 0 0 -29
word o contrato	0 0 0 0 -2 5 -2 0 0 32
word o convite	10 -24 11 0 -1 0 8 0 -2 -11
word o curriculo	2 -1 0 0 6 0 -2 0 -5 -4
word o dia	-9 2 1 11 -2 -1 -1 0 -1 1
word o diretor	-1 0 2 0 -5 -1 6 -1 -1 -21
word o el	-4 16 -8 -1 -1 -1 -1 -1 -1 -25
word o emprego	0 0 0 0 3 0 0 -2 0 -24
word o emprestimo	0 0 0 0 0 0 0 0 0 3
word o estagio	0 0 0 0 0 0 -1 -2 4 -17
word o horario	-6 1 -7 0 -1 -1 15 0 0 -2
word o ingresso	0 0 0 0 0 0 0 0 0 10
word o juri	0 -1 0 0 -2 0 5 0 -1 9
word o link	9 2 -3 -1 -1 -1 -4 -1 0 -4
word o lugar	-1 2 2 -1 0 0 -3 0 0 -8
word o martelo	-1 -5 0 -1 0 0 8 0 0 -5
word o mestrado	0 0 0 0 0 0 0 0 0 6
word o meu	-3 4 0 0 0 0 0 0 0 20
word o nosso	-2 3 0 0 1 0 -1 0 0 1
word o orcamento	-2 -1 -2 6 -1 -1 1 -1 0 -4
word o prazer	0 0 0 0 0 1 0 0 0 8
word o premio	0 0 0 0 0 0 0 0 0 10
word o presidente	-1 0 0 -1 3 0 0 0 0 -1
word o processo	0 -1 0 0 2 0 2 0 -1 -8
word o que	-1 1 0 0 0 1 -1 0 0 19
word o resultado	-1 0 0 0 0 0 3 -1 -1 -9
word o seu	-4 -8 -7 0 6 -2 10 0 5 29
word o teu	0 4 0 0 2 0 -5 0 0 -3
word o time	4 -1 -1 0 0 -1 0 0 0 1
word o timemention	-3 25 -15 -1 -1 -1 -3 -1 -1 -43
word o voluntariado	0 0 0 0 0 0 0 0 0 9
word ob	1 -15 7 17 -1 2 -9 -2 1 -5
word ob sie	0 -14 16 -1 0 3 -2 -1 0 -4
word oben	2 0 0 0 -1 0 1 0 0 -4
word objet	-4 0 0 0 0 0 0 5 0 -1
word oblig	-1 -1 10 0 -8 0 -1 2 -1 -2
word oblig to	-1 -1 10 0 -8 0 -1 2 -1 -3
word obligation	0 0 0 0 0 0 0 0 0 5
word obligatoire	0 0 0 0 0 0 0 0 0 13
word obra	0 0 0 1 0 1 0 0 0 25
word obrigada	-2 -3 -1 -1 -1 -1 8 0 1 32
word obrigada pela	-1 -1 0 0 -1 0 3 0 0 9
word obrigada por	-1 -2 0 0 -1 -1 5 0 0 17
word obrigado	-3 0 0 -1 0 -2 -21 -3 30 -16
word obrigado pela	-1 2 -1 0 2 0 -1 0 -1 17
word obrigado pelo	0 0 0 0 1 0 0 0 0 -6
word obrigado por	-1 -1 0 0 -2 0 -16 0 21 -1
word occasion	-1 -1 0 0 6 0 -1 0 -2 -1
word occasion you	0 0 0 0 2 0 -1 0 0 -3
word occupational	-1 1 0 0 0 -5 6 0 0 -10
word ochtend	-2 10 -1 0 -1 -2 -4 0 0 -9
word october	1 0 0 0 -3 0 6 0 -3 2
word october #	1 0 0 0 0 0 0 0 0 -3
word oder	-36 60 -18 -1 -2 -1 -4 4 -2 0
word oder am	-3 4 0 0 0 0 -1 0 0 39
word oder timemention	-24 46 -15 -1 -1 -1 -4 -1 -1 -20
word of	-56 16 44 -33 -22 -8 1 -15 73 -39
word of #	-4 2 3 -1 -6 -1 2 -2 8 27
word of a	-6 -3 3 2 13 -7 -1 0 -2 12
word of addres	0 0 0 0 0 0 2 0 -1 -10
word of admission	0 0 0 0 0 0 0 0 0 7
word of all	-1 -2 0 0 5 0 1 0 -3 -5
word of an	-1 12 0 -2 -6 -2 -1 0 -1 12
word of analytic	1 0 0 0 0 0 0 0 0 9
word of any	4 -1 0 0 5 -1 -2 -1 -4 10
word of applicant	0 -1 0 0 -4 0 -1 0 6 5
word of application	-1 -1 0 0 -1 0 -2 0 5 9
word of appointment	-1 0 0 0 0 1 1 0 0 -28
word of assistant	-1 0 1 0 8 0 -6 0 0 -2
word of busines	0 3 0 0 -2 0 -1 0 0 1
word of candidat	1 0 0 0 0 0 1 0 0 7
word of course	-17 -6 28 -1 0 0 -3 0 -1 12
word of data	7 -1 0 0 -1 1 -2 0 -3 2
word of employment	-1 -1 -1 -1 5 -6 6 -1 -1 -6
word of experience	0 -2 0 0 0 0 -3 0 6 15
word of four	0 0 0 0 3 0 -2 0 0 -8
word of his	0 0 0 0 0 0 0 0 0 6
word of id	1 2 0 0 -1 0 0 -1 -1 -23
word of interest	0 0 0 0 -2 0 -5 0 8 12
word of interview	-6 -3 10 -1 -1 0 2 -1 -1 0
word of it	-2 1 -2 -1 2 -7 5 -1 3 -3
word of january	-1 -1 0 0 -2 -1 6 0 -2 -1
word of je	1 -3 -1 0 -2 2 -3 0 6 -30
word of join	-1 -2 0 -1 0 5 -1 0 0 -4
word of june	1 5 0 0 0 0 -4 0 0 -18
word of luck	-2 0 0 0 1 0 3 0 -1 10
word of may	-6 1 0 0 0 0 -8 -1 16 4
word of my	1 1 -1 -1 -6 -1 10 0 -1 1
word of next	-3 -2 -1 -1 -2 -1 5 -1 6 0
word of october	0 0 0 0 -3 0 7 0 -3 -2
word of office	-1 -1 0 -1 0 -1 -5 9 0 -12
word of our	-4 7 -3 3 -17 -2 7 6 5 29
word of people	-1 -1 -2 0 8 -1 -5 0 2 0
word of plan	-2 0 3 0 0 0 -1 0 0 -21
word of teach	9 -3 0 0 -1 0 -1 0 -3 -4
word of that	-1 2 -1 -1 -1 0 1 -1 3 14
word of the	-7 3 3 -7 -11 15 -28 1 31 27
word of their	0 0 0 0 -5 0 5 0 0 8
word of them	-3 -20 -4 -3 10 -4 20 0 3 -10
word of these	-4 5 2 -1 -3 -2 -5 -3 10 -48
word of this	1 -1 0 1 1 0 1 0 -2 35
word of those	-1 3 0 0 0 0 -1 0 0 2
word of three	0 -1 0 0 0 0 3 0 -1 3
word of time	-8 -1 12 0 -1 0 -1 0 0 1
word of timemention	-23 41 15 -14 1 -5 -11 -5 0 -40
word of two	-1 -1 0 0 -4 -2 10 -1 -1 -32
word of u	-2 0 0 0 -2 0 -7 0 12 -1
word of us	22 -6 -6 -2 -6 -2 -19 1 17 -15
word of we	1 -1 0 0 -1 0 5 0 -4 -6
word of week	0 0 0 0 -8 0 4 0 5 -2
word of which	0 0 0 0 9 0 -11 0 3 -6
word of work	0 -6 0 -3 4 0 6 0 0 8
word of you	-3 15 1 0 -16 -6 0 -2 11 -1
word of your	1 -15 6 6 19 -6 19 -7 -22 26
word oferecer	0 0 0 0 0 2 -1 0 0 27
word oferecer o	0 0 0 0 0 1 -1 0 0 7
word oferta	-2 -1 -1 -1 -2 8 -6 -1 5 -2
word off	-13 -10 -18 44 -23 15 -19 3 20 -15
word off on	-1 0 0 0 0 -2 -3 -1 7 -3
word off the	-1 -1 -1 6 -1 3 -4 0 0 5
word off timemention	-1 0 4 0 0 0 -2 0 -1 2
word off until	0 0 -16 0 -2 0 19 0 0 6
word offene	0 0 0 0 0 0 0 0 0 9
word offer	-34 7 -17 -3 33 50 -10 -11 -14 79
word offer #	0 0 0 0 0 0 0 0 0 16
word offer :	0 1 0 0 0 1 0 0 0 6
word offer a	0 0 0 0 -6 -1 8 0 0 -7
word offer and	0 -1 -3 0 4 -1 3 -1 0 5
word offer are	0 0 0 0 0 0 0 0 0 3
word offer at	0 0 0 0 0 0 0 0 0 9
word offer by	0 0 0 0 0 0 0 0 0 24
word offer for	-1 -2 -1 2 -10 14 4 -1 -4 -3
word offer from	0 0 0 0 0 2 -1 0 0 -4
word offer in	0 0 0 0 0 1 0 0 0 8
word offer is	-1 -1 0 0 -1 10 -4 -1 -2 -26
word offer it	0 0 0 0 1 0 0 0 0 -10
word offer letter	-1 -1 -1 0 -1 1 4 -1 -1 12
word offer of	-5 -2 -1 -1 5 0 7 -1 -1 -8
word offer on	2 -1 0 0 0 0 0 0 0 14
word offer or	0 0 0 0 0 0 4 0 -2 4
word offer please	0 0 0 0 -1 -1 3 0 0 0
word offer that	0 0 0 0 3 -2 0 0 0 4
word offer the	0 -1 0 0 18 -3 -13 0 -1 -9
word offer timemention	-14 19 -3 0 0 -1 -1 0 0 -8
word offer to	-1 -2 -1 1 13 6 -12 -1 -1 -24
word offer within	0 0 0 0 0 0 0 0 0 3
word offer you	-10 3 -4 -2 13 9 -5 -2 -2 29
word offerta	0 0 0 0 0 3 -1 0 0 2
word offerte	0 0 0 0 1 0 0 0 0 15
word offic	6 -3 0 -1 1 0 2 -2 -2 -20
word office	0 0 24 -8 -7 -3 -11 17 -13 -8
word office #	0 0 0 0 0 0 0 0 0 -5
word office :	0 0 0 -1 0 0 -3 6 0 3
word office and	-2 2 0 0 -1 -1 2 1 -1 -4
word office for	0 2 0 0 0 0 -2 0 0 -7
word office hour	-3 -1 -1 -1 -3 -3 14 0 -2 6
word office in	-4 6 0 0 0 0 -1 0 0 -4
word office is	14 -2 6 -1 -2 -1 -12 -1 -1 -2
word office manager	-1 2 0 0 0 0 -2 0 2 98
word office of	0 0 0 0 0 0 0 1 0 8
word office on	5 -3 1 -1 0 0 -1 0 -1 -3
word office re	0 0 0 0 0 0 -1 2 0 -4
word office timemention	0 0 0 0 0 0 0 1 0 15
word officer	-12 10 -3 -1 11 2 -18 1 11 -60
word officer interview	5 -2 0 0 -1 0 0 -1 -1 -1
word officer on	-1 0 0 1 0 0 0 0 0 5
word officer position	0 0 0 0 0 0 0 0 0 -9
word officer post	0 0 0 0 0 0 0 0 0 -7
word officer with	0 0 0 0 3 0 -1 0 -1 -1
word official	-2 -5 -1 -2 1 -5 26 -2 -8 -11
word officina	1 0 0 0 0 0 0 0 0 -34
word offr	0 0 0 0 2 0 -1 0 0 3
word offre	1 -2 0 0 3 0 -1 0 0 14
word offshore	1 0 0 0 2 0 -2 0 1 -5
word offsite	0 0 0 0 0 0 -2 4 0 2
word oficina	-4 -1 5 -1 -1 -6 5 3 -1 7
word oficina de	1 0 0 0 0 0 0 0 0 9
word ofrecerle	0 0 0 0 0 1 0 0 0 18
word ofrecerle el	0 0 0 0 0 0 0 0 0 3
word ofrecerle la	0 0 0 0 0 1 0 0 0 4
word ofrecerte	0 1 0 0 0 0 0 0 0 -10
word often	0 0 0 0 0 0 -1 0 1 5
word og	13 -2 -3 -2 0 -2 -5 0 0 -1
word ogni	0 3 0 0 0 0 -1 0 0 -5
word oh	-6 13 1 -1 -2 -2 -1 -1 0 14
word oh no	-5 -1 5 -1 -1 -1 6 -1 0 -2
word ohne	0 0 0 0 1 0 0 0 0 9
word oi	-5 -4 -1 3 -21 -7 32 -2 3 -5
word oi !	-2 2 0 -1 -6 -1 3 1 5 -7
word oi tudo	0 -1 0 5 -3 0 0 0 0 4
word ojo	0 2 0 0 0 -1 -3 2 0 -5
word ok	4 12 8 -1 -12 -1 -13 -4 8 -99
word ok ?	-2 -2 5 1 0 -1 -1 0 0 -13
word ok pour	1 0 -1 0 0 2 -1 0 0 -15
word ok with	0 0 0 0 0 0 0 0 0 -4
word okafor	5 0 -3 0 0 0 0 0 0 2
word oktober	2 -2 0 0 -2 3 1 -1 -1 -9
word ola	2 3 -2 -7 4 -3 4 1 -2 -56
word ola !	-4 6 -1 0 -2 -1 3 0 -1 -13
word ola a	0 -5 -1 -1 0 0 6 0 0 11
word old	-5 4 11 -1 -1 -1 -6 0 -1 23
word old :	-4 0 6 0 0 0 0 0 0 -4
word olha	0 0 0 0 0 0 0 0 0 23
word om	20 -8 4 -2 -5 1 -5 -3 -3 57
word om #	-1 0 0 0 0 2 0 0 0 -3
word om een	-1 -1 0 0 -1 0 3 0 0 1
word om je	-1 -1 0 0 -1 -1 6 0 -2 30
word om te	0 6 0 0 -1 -1 -4 0 0 0
word om timemention	18 -9 -1 1 -1 -2 -5 -1 0 19
word omar	1 0 0 0 0 0 0 0 0 50
word on	-8 7 -16 14 -12 -29 10 35 -1 -2
word on #	9 9 -2 -1 -1 -1 -15 3 0 -18
word on :	2 -1 0 0 0 0 0 0 -1 -5
word on a	-4 1 0 18 13 4 -25 -6 -1 45
word on aimerait	0 15 0 0 -4 0 -9 0 -1 12
word on air	0 0 0 0 0 0 0 0 0 13
word on all	0 -1 0 -2 -5 -1 4 -1 7 -4
word on an	0 0 0 0 0 0 0 1 0 -7
word on and	0 0 -1 4 -3 0 15 -4 -10 7
word on any	-2 1 5 -2 0 0 -2 0 0 9
word on as	-4 -1 0 0 6 8 -7 0 -1 -3
word on board	-1 3 -1 0 0 -7 7 0 -1 -3
word on call	0 0 0 0 0 -2 3 1 0 -10
word on discute	2 0 -1 0 0 0 0 0 0 -16
word on file	-2 -1 -1 2 -4 0 -5 -1 13 0
word on for	29 -2 -21 -1 0 0 -3 0 -1 -32
word on friday	-4 0 0 0 -1 7 -2 0 0 -1
word on hold	-5 -1 2 1 -13 -1 24 -1 -5 -4
word on how	-1 -2 0 0 3 0 1 0 0 6
word on ice	-1 0 0 3 -1 -1 1 0 0 -2
word on it	-4 -4 -2 -3 14 3 2 -2 -5 -12
word on its	11 -1 -2 0 -1 0 -8 0 1 2
word on leave	-1 -1 0 0 -1 0 -2 6 0 1
word on me	-2 0 2 0 1 0 0 0 0 23
word on monday	0 0 0 0 0 0 0 0 0 3
word on my	3 2 -1 -1 1 -2 -12 0 10 -8
word on or	-1 -1 -1 0 -2 0 6 0 -1 -11
word on our	-2 5 2 -2 3 -3 -8 0 5 -10
word on parental	0 0 0 0 0 0 0 2 0 -3
word on pass	0 2 0 0 0 -1 0 0 0 -7
word on peut	0 -10 16 -1 0 -2 -3 0 0 -7
word on remote	0 0 0 0 0 0 1 0 0 -9
word on saturday	0 0 0 0 0 0 0 0 0 5
word on se	-2 6 1 -1 -1 -1 -2 -1 0 -35
word on site	-2 2 -1 4 1 -1 -5 1 1 12
word on sleep	0 0 0 0 0 0 0 0 0 19
word on te	0 0 0 0 3 1 -1 0 -1 -2
word on team	0 1 0 0 1 0 -1 0 -1 4
word on telegram	0 0 0 0 0 0 0 0 0 11
word on that	0 -1 0 0 3 0 0 0 -1 5
word on the	-11 -8 21 -18 -11 3 38 6 -19 30
word on their	0 0 0 0 5 0 0 0 -3 4
word on this	0 -2 -4 4 5 -1 1 -1 -2 3
word on timemention	15 -6 -17 31 -16 -50 10 28 6 134
word on to	-2 -1 -1 -1 6 -1 5 -1 -3 -5
word on tuesday	0 1 0 0 0 0 0 0 0 27
word on two	0 0 0 0 -1 0 -5 0 6 2
word on us	-5 -1 -1 0 17 0 -9 0 -2 -11
word on video	-1 4 0 0 0 0 -2 0 0 7
word on vine	0 0 0 0 0 0 0 0 0 10
word on vous	-1 0 0 0 0 3 1 -1 0 -2
word on ward	0 0 0 0 0 0 0 0 0 -3
word on wednesday	-1 -1 0 0 1 0 -3 0 5 2
word on what	0 0 0 0 0 0 0 0 0 12
word on which	-1 14 -1 0 -7 0 -4 0 -2 -3
word on with	0 -1 0 0 3 0 1 0 -1 -5
word on you	0 -2 0 0 -1 -1 3 -1 3 0
word on your	-15 5 5 -4 -8 -6 36 -5 -9 -23
word on zoom	5 -1 0 0 0 0 0 -2 -2 6
word onboard	-7 -4 -2 -1 -1 -19 37 -2 -1 -22
word once	-5 -10 10 -4 12 -2 -17 0 15 38
word once more	0 0 0 0 6 0 -4 0 -1 3
word once the	-1 0 0 0 -6 -4 -7 -1 20 -17
word once we	0 0 1 0 -1 3 -3 0 0 -2
word once you've	0 0 0 0 0 3 -2 0 0 0
word onda	-1 2 -1 0 0 0 1 0 0 -11
word onde	0 0 0 0 0 0 0 0 0 6
word ondemand	-2 4 0 0 1 0 -1 0 -1 -5
word onder	0 0 0 0 -1 0 -3 1 4 -10
word ondertekend	0 0 0 0 0 1 -3 0 4 -2
word onderzoek	0 0 0 0 0 0 0 0 0 9
word one	26 -18 -11 -19 49 -34 9 0 -1 -14
word one and	-3 5 -2 0 -11 0 6 0 5 4
word one can	0 5 -1 0 0 -2 -1 0 0 -11
word one day	0 12 -1 0 -1 -2 -11 4 -1 -3
word one for	3 -3 -1 0 10 0 -9 0 0 4
word one hour	6 -3 -2 -1 -1 0 2 0 0 1
word one in	-1 -1 2 0 0 0 0 0 0 -15
word one interview	0 0 0 0 0 0 0 0 0 11
word one is	0 -1 0 0 0 0 3 -2 0 3
word one more	-2 0 -1 -1 -6 -1 16 -1 -4 4
word one of	-5 -18 1 -2 1 -6 22 7 -1 -6
word one on	0 2 -1 0 -2 5 -5 0 0 5
word one or	0 0 0 0 -4 0 -2 6 1 -8
word one other	0 0 -1 -1 4 0 -1 0 0 14
word one so	0 0 0 0 0 0 0 0 0 9
word one that	0 0 0 0 11 -10 0 0 0 -3
word one to	-2 -4 -2 -1 0 -1 10 0 1 3
word one way	-1 3 -1 -1 -2 -1 7 -1 -2 -9
word one who	-1 -1 -1 0 2 -2 3 0 1 -1
word one with	0 2 0 0 0 0 -2 0 0 -8
word one would	0 1 0 0 2 0 -2 0 0 -4
word one you	0 2 0 0 4 -1 -4 0 0 5
word ones	-1 2 -1 0 -1 0 -2 0 2 14
word ongeveer	1 0 0 0 0 0 0 0 0 -11
word online	-1 7 -3 -2 -11 -2 11 -4 5 58
word online assessment	-1 -2 0 0 -4 -1 10 -1 -1 -4
word online interview	-1 3 -1 -1 0 0 0 0 0 15
word online test	0 -5 0 0 -1 0 8 -1 -1 -14
word only	-1 -9 -9 -2 33 -5 -33 7 18 -6
word only be	0 0 0 0 0 0 0 1 0 -13
word only if	0 -1 0 0 -2 -1 -4 0 8 -11
word ons	15 25 -6 -3 -12 -5 -7 -3 -5 -26
word ons aan	5 19 0 0 -2 0 -9 0 -11 -24
word ons gesprek	-1 -1 2 0 6 -1 -5 0 0 -7
word ons in	-5 7 -1 0 0 0 0 0 0 -8
word ons kantoor	8 -3 -1 0 -1 -1 -1 2 -4 -15
word onsite	-7 3 0 1 -1 -1 6 0 -1 8
word ont	0 0 0 0 4 0 -3 0 0 21
word ontmoet	1 0 -1 1 0 0 0 0 0 3
word ontmoeten	-6 11 0 0 2 -3 -4 0 0 12
word ontvangen	-5 -6 -1 -1 -8 -2 -6 6 23 -19
word ontvangst	0 0 0 0 0 0 -6 0 7 9
word ontvangt	3 -1 -1 0 0 0 -2 0 2 4
word ontvangt u	3 -1 -1 0 0 0 -2 0 2 -11
word onze	8 1 -3 3 6 5 -18 -2 0 -80
word onze afspraak	-1 -1 0 3 0 -1 -1 0 0 -21
word onze keuze	0 0 0 0 7 0 -6 0 0 -13
word onze klantenservice	0 1 0 0 0 0 -1 0 0 -33
word onze school	0 0 0 0 1 0 -2 0 2 -10
word onze vacature	2 -1 0 0 0 0 -1 0 -1 -4
word ook	2 -1 1 0 -3 -1 11 -6 -3 7
word op	31 -32 6 -4 38 -4 -33 -9 6 8
word op #	4 -4 0 0 0 0 0 0 1 -2
word op basi	-2 -2 0 0 16 -1 -8 0 -3 -3
word op de	-1 -4 1 0 13 -2 -5 -1 -1 -13
word op dit	-1 -1 0 0 -1 -1 5 0 -1 -10
word op een	0 1 0 0 -1 0 1 -1 0 5
word op gesprek	0 0 0 0 0 0 0 0 0 18
word op het	5 -2 -1 0 0 0 -2 0 1 2
word op kantoor	-1 0 0 0 0 3 -1 1 0 -1
word op ons	9 -3 0 0 -1 0 0 0 -4 -14
word op onze	2 0 0 0 1 0 -3 0 1 -46
word op timemention	36 -24 -3 -4 -3 -2 -6 8 -2 50
word opcion	0 2 0 0 0 0 -1 0 0 -4
word opdracht	-1 5 0 0 -1 -2 0 -1 0 30
word opdracht voor	0 0 0 0 0 0 0 0 0 13
word opdrachtgever	-2 -2 0 0 -2 -2 10 0 -1 18
word open	20 -15 -15 7 11 -11 -12 20 -6 116
word open :	0 0 0 0 0 0 0 0 0 -3
word open again	-1 -2 -1 0 -1 0 -2 12 -5 -7
word open at	0 3 0 0 -1 0 -1 0 0 7
word open for	0 -2 -1 -1 -2 0 3 6 -2 -12
word open in	0 0 0 0 3 0 -1 0 -1 14
word open interview	-1 -1 -1 -1 0 0 0 5 0 -1
word open position	0 0 0 0 0 0 0 1 0 10
word open the	0 0 -3 0 5 0 -1 0 0 22
word open till	0 0 0 0 0 0 0 0 0 4
word open timemention	12 0 -8 -1 0 0 -3 0 0 -1
word open to	0 1 0 0 0 0 0 0 0 42
word open up	0 0 0 2 0 -1 -1 0 0 -7
word open your	0 -1 0 0 -1 0 2 0 0 -11
word opening	-3 0 0 2 2 -1 -5 0 6 13
word opening on	0 0 0 0 0 0 0 0 0 4
word operadora	0 -1 2 0 2 0 1 -3 0 -8
word operadora de	0 -1 2 0 2 0 1 -3 0 -9
word operation	1 7 -1 1 0 -1 -5 -1 -1 6
word operation associate	1 0 0 0 0 0 0 0 1 -11
word operation manager	0 0 0 0 0 0 0 0 0 5
word operative	0 0 0 0 1 -1 0 0 0 -7
word operator	4 -1 -1 -1 -4 0 3 -1 0 -7
word opgenomen	-2 -2 0 0 9 0 -1 0 -3 -4
word opinion	0 0 0 0 1 0 0 0 0 9
word opname	0 5 0 0 0 -1 -2 -1 0 -3
word oportunidade	-1 2 0 0 0 0 -1 0 1 18
word opportunita	0 0 0 0 2 0 -1 0 0 10
word opportunite	0 0 0 0 0 0 0 0 0 32
word opportuniti	0 0 0 -1 2 0 -1 0 2 9
word opportunity	0 0 0 0 10 0 -1 0 -8 77
word opportunity employer	0 0 0 0 3 0 0 0 -2 -1
word opportunity to	0 0 0 0 1 0 0 0 0 40
word oppure	-3 5 0 0 0 0 0 0 0 -13
word oppure timemention	-3 5 0 0 0 0 0 0 0 -13
word ops	0 2 -1 0 -2 0 2 0 0 -7
word opt	-2 -2 0 0 -4 0 -1 0 10 0
word opt out	-2 -2 0 0 -4 0 -1 0 10 -4
word optado	0 0 0 0 2 0 -1 0 0 -6
word optado por	0 0 0 0 2 0 -1 0 0 -6
word option	-9 -5 18 -1 -1 6 -8 -1 0 3
word optional	0 1 0 0 0 0 0 0 0 6
word opvangplek	0 0 0 0 0 0 0 0 0 3
word opvangplek voor	0 0 0 0 0 0 0 0 0 3
word or	-93 196 -27 -16 -26 -34 -16 0 16 1
word or #	-21 52 -20 -1 -3 -1 -5 -1 -1 -47
word or a	-1 -8 0 0 -1 -5 18 0 -2 -11
word or an	0 4 0 0 0 0 -3 1 0 7
word or any	-1 1 0 0 0 0 0 0 0 5
word or ask	-1 0 0 0 0 2 -1 0 1 -8
word or before	-1 -1 0 0 -1 0 5 0 0 -8
word or by	0 0 0 0 0 0 0 0 0 14
word or call	-2 3 0 0 0 0 0 0 0 5
word or cancel	4 -1 -3 0 0 0 0 0 0 7
word or decline	4 -3 -1 0 -1 6 -3 -2 -1 -27
word or else	0 5 0 0 -1 -2 -1 0 0 8
word or email	-1 2 0 0 -1 0 3 -5 3 -9
word or is	0 5 -1 0 0 -1 -3 1 0 -1
word or more	0 0 0 0 -4 0 -1 6 0 -7
word or next	0 1 0 0 0 0 0 0 0 3
word or no	-1 -3 0 -1 -2 1 2 -1 5 -18
word or not	0 0 0 -1 -1 0 2 -1 1 3
word or on	-5 8 0 0 0 -2 0 0 0 -10
word or so	-4 9 -2 -1 -3 -2 -1 -1 5 1
word or the	0 -1 3 -1 0 -1 1 0 0 10
word or three	0 3 0 0 0 0 -1 0 -1 -1
word or timemention	-58 106 6 -6 -5 -16 -19 -5 -5 -25
word or to	0 0 0 0 0 0 0 0 1 6
word or two	-1 -4 0 2 -1 -1 -1 0 5 -9
word or use	0 1 0 0 0 0 0 0 0 -6
word or withdraw	0 0 0 0 -2 0 0 0 3 -2
word or would	0 0 0 0 3 0 1 0 -3 -2
word or your	0 0 0 0 3 0 0 0 -3 8
word ora	-12 2 13 5 -11 -2 8 -2 -1 -37
word oral	7 1 1 0 -2 -1 1 -1 -6 -124
word oral board	-1 2 3 1 -2 -1 4 -1 -6 -28
word oral interview	7 0 -2 -3 0 0 -1 0 0 -14
word orale	11 -2 -1 -1 3 -1 -6 -2 -1 -32
word orari	0 5 0 0 0 0 -3 0 0 -7
word orario	0 0 3 0 0 0 -1 0 0 -3
word orbita	3 -2 0 0 -1 4 -2 0 0 -10
word orcamento	-2 -1 -2 6 -1 -1 1 -1 0 3
word orchard	1 0 -1 0 0 0 0 0 0 -3
word orde	0 0 0 0 0 1 -6 0 8 10
word orde ontvangen	0 0 0 0 0 0 -6 0 8 14
word ordenacao	-3 -3 0 -2 15 -2 -3 -1 -1 -4
word order	1 2 0 0 -13 -1 2 9 0 -13
word order of	0 3 -1 0 -6 0 6 0 0 -6
word ordine	0 0 0 0 0 0 0 0 0 3
word ore	-2 -3 -1 0 -3 0 4 6 -1 -12
word org	-1 -1 1 3 -2 -1 -1 2 0 31
word organisation	0 0 0 0 0 0 0 0 0 5
word organizer	0 0 0 2 -1 -1 1 -1 -1 -27
word orientation	11 -3 -6 -1 0 1 -6 0 5 -21
word orientation is	0 0 0 0 0 0 0 0 0 3
word originai	0 0 0 0 0 0 0 1 0 3
word original	0 -3 5 0 0 0 -2 1 -1 21
word original document	1 -1 0 0 0 0 0 0 0 5
word ort	-1 -1 5 0 0 0 -1 0 -1 -21
word ort :	1 0 0 0 0 0 0 0 0 -9
word ortega	2 -1 0 0 0 0 -1 3 -1 -14
word os	3 -3 -6 -2 2 2 5 -2 1 51
word os candidato	-1 -1 0 0 -2 0 3 0 0 -10
word os pedido	0 0 0 0 2 0 -1 0 0 -8
word os proximo	0 0 0 0 -1 0 0 0 2 -3
word os seus	0 0 0 0 0 0 0 0 0 19
word os tres	0 0 0 0 0 0 0 0 0 3
word other	-12 -6 1 -4 56 -7 -29 -6 8 -7
word other and	-1 -5 -1 0 0 0 8 0 -1 6
word other applicant	1 0 0 0 3 0 -1 0 -1 -8
word other candidat	7 2 0 0 2 2 -11 0 -1 23
word other jobs	0 0 0 0 3 0 0 0 -2 2
word other opening	0 -1 0 0 -10 0 -1 0 12 -5
word other people	0 0 0 0 4 0 -1 0 -2 1
word other position	0 0 0 0 3 0 0 0 -2 -10
word other timemention	0 -1 -2 -1 -1 4 2 0 -1 -8
word otherwise	11 -7 -1 -2 -2 -2 -1 3 0 -11
word otimo	1 -1 0 0 0 0 0 0 0 7
word otra	-15 -1 -8 -1 1 -1 26 -1 -1 18
word otra persona	0 0 0 0 -2 0 4 0 0 0
word otro	-4 4 3 -1 1 -1 0 -1 -1 18
word otro dia	0 -2 4 0 0 0 0 0 0 -1
word ou	-11 45 -11 -2 -6 -3 -8 -1 -3 -52
word ou bien	0 1 0 0 0 0 0 0 0 -6
word ou depoi	0 10 -8 0 0 0 -1 0 0 -16
word ou na	-4 6 -1 0 0 0 -1 0 0 -16
word ou timemention	-5 14 0 -1 -2 -1 -4 -1 -1 2
word ouder	0 0 0 0 0 0 0 0 0 7
word oui	-2 -1 0 0 -2 18 -11 -1 -1 -2
word our	52 7 7 -11 1 10 -81 5 9 -59
word our #	0 -2 0 0 3 0 -1 0 0 0
word our agent	0 0 0 0 0 0 -4 5 0 4
word our answer	-1 0 0 -1 -1 0 3 -1 1 -1
word our assessment	4 1 0 -1 0 0 -3 0 0 4
word our bank	0 0 0 0 0 0 0 0 0 -11
word our blog	0 -1 0 0 -1 0 -2 0 4 -1
word our call	-5 14 1 6 -10 -2 -4 -1 0 -8
word our career	0 -1 0 -2 4 0 -1 0 0 -19
word our client	-1 2 0 0 2 0 -3 0 -1 -3
word our clinic	0 -2 0 0 3 0 0 0 -1 -3
word our conversation	-1 -2 0 -1 5 0 -1 0 0 28
word our coordinator	0 0 0 0 -1 0 1 1 0 3
word our cto	8 1 -1 0 -1 0 -4 -2 0 -21
word our current	0 0 0 0 4 0 0 0 -3 3
word our database	0 0 0 0 1 0 0 0 0 7
word our decision	0 -1 0 0 4 0 -1 0 -1 8
word our director	1 4 3 -1 -2 -1 -4 -1 -1 3
word our end	9 -10 12 0 0 -1 -9 0 0 -19
word our engineer	-1 3 0 0 -3 0 8 -1 -5 -5
word our finance	1 -1 0 0 0 3 -2 0 0 -1
word our first	0 -1 0 -1 3 2 -2 0 -1 -3
word our foundation	0 0 0 0 0 0 0 0 0 21
word our head	4 -1 -1 0 0 0 1 0 -2 -4
word our hiring	2 -2 0 0 -4 0 1 0 4 -34
word our hr	0 7 0 0 -1 -1 -5 0 -1 7
word our interview	-18 12 10 1 -1 -1 -2 -1 0 20
word our journal	0 0 0 0 0 0 0 0 0 26
word our last	-1 0 -4 -1 0 0 7 0 0 5
word our lead	1 1 -1 1 0 0 -1 0 0 -6
word our manager	-1 -2 3 0 0 1 0 0 0 -1
word our meet	0 0 1 0 -2 0 0 0 3 6
word our need	0 0 0 0 0 0 0 0 0 -3
word our new	-1 -1 -1 0 -6 13 -3 -1 -1 -13
word our newsroom	0 0 0 0 0 0 0 0 0 -14
word our next	0 0 0 1 1 0 0 0 0 15
word our nursery	0 0 0 0 0 0 0 0 0 5
word our offer	-3 -1 -1 -1 0 0 6 -1 0 28
word our offic	4 -1 1 -1 -1 0 3 -3 -3 -2
word our office	1 0 2 -1 -1 0 0 0 -1 -6
word our open	0 -1 0 0 3 0 0 0 -1 5
word our opening	0 0 0 0 -10 0 -1 0 11 2
word our panel	3 -2 -1 0 1 0 0 0 -1 29
word our partner	-2 4 -1 -4 10 -3 -4 -1 -1 -8
word our path	0 0 0 0 6 -2 -2 0 0 -5
word our people	0 -1 0 0 -2 0 -2 1 4 6
word our plant	0 0 0 0 0 0 6 0 -5 -6
word our proces	0 0 0 0 -5 0 -1 0 7 -1
word our product	0 1 0 0 0 0 0 0 0 -5
word our recruit	0 0 0 0 0 0 -1 1 1 4
word our recruiter	0 3 0 0 -12 0 0 -3 14 9
word our recruitment	-1 11 0 -4 1 -4 -3 2 -1 -5
word our selection	0 0 0 0 0 0 -2 0 2 4
word our shortlist	-1 7 0 0 0 0 -4 0 -2 -2
word our side	0 -1 3 0 -2 1 -1 0 0 1
word our site	0 0 0 0 0 0 0 0 0 -4
word our staff	-1 0 -1 3 -2 0 -1 1 0 -13
word our summer	-2 2 0 0 0 0 0 0 0 5
word our system	-1 -2 0 0 -9 0 -8 -1 21 -16
word our talent	0 -1 0 0 7 0 -4 0 -1 20
word our talk	-1 -5 0 0 0 0 8 0 -1 6
word our team	3 0 -1 -1 -5 1 -3 2 3 -54
word our telephone	1 0 0 0 -2 4 -1 0 0 -2
word our timemention	-1 -2 6 6 -3 -1 -4 -1 0 -14
word our volunteer	0 0 0 0 0 0 0 0 0 3
word our vp	0 0 0 0 0 -1 2 0 0 -21
word our website	0 0 0 0 2 0 -1 1 0 -4
word ours	0 -2 0 0 4 -1 -1 0 0 6
word out	1 -31 10 -3 -3 -7 -22 43 10 -33
word out !	-3 -3 8 0 0 -1 -1 0 0 -11
word out :	0 0 0 0 0 0 0 0 0 10
word out about	0 0 0 1 -1 0 -3 0 3 3
word out and	0 0 0 0 -3 1 3 0 0 -2
word out by	2 0 0 0 1 0 -2 0 0 -22
word out for	-1 1 5 -2 5 0 -6 0 -1 0
word out if	0 0 0 -1 -3 -1 5 0 0 1
word out in	0 0 -1 -1 0 1 3 0 -1 -9
word out of	5 -11 4 8 -6 -3 -8 10 1 -5
word out on	-1 -2 4 0 0 0 -1 0 0 -22
word out the	3 -5 0 -2 4 1 -2 0 0 26
word out timemention	0 0 0 0 0 0 2 -1 0 8
word out to	0 -2 -2 -3 -1 -1 -9 17 1 -15
word out with	4 -2 -1 0 0 0 -1 0 0 -11
word outcome	2 -5 -2 -3 4 2 6 -4 0 8
word outcome of	-1 -1 0 -1 2 2 0 0 0 17
word outcome within	5 -1 0 -1 -1 0 3 -1 -4 -3
word outlook	0 0 0 0 0 0 0 0 0 12
word outra	-4 2 5 -5 8 -1 -3 0 -1 9
word outra empresa	0 0 0 0 0 0 0 0 0 23
word outra escolha	0 0 0 0 1 0 0 0 0 -4
word outra pessoa	0 0 0 0 3 0 -1 0 0 -3
word outra vaga	0 -1 0 0 3 0 -1 0 0 -16
word outro	-1 8 -3 1 -4 0 0 0 0 16
word outside	6 -1 -1 -1 9 -3 -9 2 -3 4
word ouvert	0 0 0 0 -1 -2 5 0 0 -3
word ouvr	-3 0 0 0 -1 0 7 4 -7 -16
word over	-4 -5 2 -9 -1 18 -11 -9 20 -25
word over #	0 0 0 0 0 0 0 0 1 22
word over a	0 -1 0 1 0 0 -3 0 5 -13
word over and	-1 -3 -1 0 -1 13 -7 0 0 -17
word over coffee	2 0 0 0 0 0 -1 0 0 -5
word over de	-3 6 1 -2 -5 -3 12 -6 0 0
word over four	0 -2 0 0 3 6 -5 0 -1 -4
word over het	0 -1 0 0 -1 -1 5 -1 -1 5
word over je	-1 -7 0 0 0 0 9 0 -1 -5
word over my	0 -1 0 0 -1 0 -2 6 0 0
word over the	-3 2 -5 0 17 18 -34 -2 7 -24
word over to	-2 -1 -1 -3 2 0 14 0 -9 -10
word over uw	4 -3 0 0 0 0 0 0 0 1
word over video	0 0 0 0 0 0 0 0 0 13
word over your	1 0 0 0 0 0 -3 0 4 4
word overdue	0 0 0 0 0 0 0 1 0 10
word overnight	0 0 1 0 -1 0 4 -3 0 -9
word owe	-1 -1 0 0 1 0 1 0 0 8
word owe you	0 0 0 0 0 0 2 0 0 5
word owen	0 -1 0 0 -1 0 -1 3 0 6
word owing	-2 -1 2 3 -3 0 0 0 1 -7
word owing to	-2 -1 2 3 -3 0 0 0 1 -7
word own	-3 3 -3 1 13 -5 -19 -3 16 -27
word owner	3 4 -3 15 -16 -4 2 -2 2 -34
word owner have	0 0 0 1 -2 0 2 0 0 -4
word p	-10 -2 -2 -1 0 -7 18 5 -1 18
word p #	-6 -2 -1 -1 -1 -6 18 -1 -1 -9
word paar	20 -1 -1 -1 -1 -3 -11 -1 0 6
word paciencia	-1 -1 0 0 1 -1 2 0 -1 5
word pacific	1 2 -2 0 0 0 0 0 0 -25
word pack	0 -2 0 0 8 0 -3 0 -3 9
word packag	0 4 0 0 -1 0 -2 0 0 2
word package	0 -1 0 0 0 4 -3 0 0 0
word padre	0 0 0 0 0 0 0 0 0 7
word paga	-1 -1 0 0 0 0 2 0 0 -9
word page	0 -4 -4 -2 -3 20 -5 4 -5 16
word page #	0 0 0 0 0 0 0 0 0 14
word pagina	-1 -3 0 0 -8 0 -4 -1 17 -11
word paid	14 -6 -4 -2 -2 6 -11 -2 7 -16
word paie	3 0 0 0 0 0 -2 0 0 0
word paio	0 1 6 -4 -1 0 -1 -1 0 -14
word paio di	0 1 6 -4 -1 0 -1 -1 0 -14
word pair	0 -2 -1 0 7 -2 1 -1 -2 -20
word pais	0 0 0 0 0 0 0 0 0 9
word palestra	0 0 0 0 0 0 0 0 0 17
word palestra no	0 0 0 0 0 0 0 0 0 14
word palisade	-1 0 0 1 0 0 0 0 0 -31
word palma	0 6 -1 0 2 -1 -4 0 -1 -18
word panel	27 -3 5 5 -8 -10 -7 -6 -3 -12
word panel #	1 0 0 0 0 0 0 0 0 6
word panel and	-3 -2 -4 -1 -1 -2 17 -1 -3 -6
word panel date	0 4 0 0 0 0 -3 0 0 -5
word panel for	0 0 0 0 0 0 0 0 0 53
word panel has	4 2 2 0 0 1 -5 0 -4 -5
word panel interview	-3 7 1 0 -1 -1 -1 -1 0 -15
word panel is	3 5 1 0 -2 -2 -3 -1 -1 -3
word panel look	0 0 0 0 0 0 0 0 0 -5
word panel member	0 0 1 0 0 0 0 0 0 17
word panel of	0 0 0 0 0 0 0 0 1 3
word panel on	3 0 0 0 0 0 -2 0 0 24
word panel timemention	12 -1 -1 -2 0 -3 -3 -2 0 -8
word panel was	-1 0 0 0 1 1 0 0 0 -19
word panel will	3 -1 0 0 -1 0 0 0 0 -20
word panel would	0 0 0 0 0 1 0 0 0 5
word panel'	-2 1 0 0 -1 0 4 0 0 -12
word panelist	-1 -1 4 -1 0 0 0 0 0 12
word panic	0 0 -1 -1 0 -1 4 0 0 2
word paper	1 -2 -1 0 -6 3 -8 -1 15 35
word paper in	0 0 0 0 0 0 0 0 0 26
word paperwork	3 0 -6 0 -2 7 2 -1 -2 -11
word papo	-5 -8 17 1 -2 -6 4 -1 -1 -38
word papo com	-1 3 0 0 -1 0 -1 0 0 -1
word papo de	-2 -14 18 0 0 0 0 0 0 -11
word par	-3 6 6 4 -9 8 -6 -4 -1 5
word par la	-3 0 3 0 -5 7 -1 0 0 -16
word par le	-1 0 0 2 0 0 0 0 0 12
word par telephone	0 8 0 0 0 0 -7 0 0 9
word para	-7 14 -16 -7 -24 25 13 -25 27 -9
word para a	8 14 -7 -6 -8 3 -6 -3 6 16
word para analista	0 0 0 0 0 0 0 0 0 -4
word para as	-1 0 1 0 1 0 -1 0 0 7
word para avanzar	-1 -1 0 0 -2 -1 5 0 0 -18
word para el	-5 -5 6 -3 0 -1 10 -2 -1 10
word para entrevista	-4 2 -1 0 -1 0 4 0 0 -11
word para la	3 6 -1 -2 -2 4 -9 -2 3 -6
word para las	-3 13 0 0 -4 0 -5 0 -1 -4
word para o	-11 -12 -2 11 1 25 -15 -5 7 41
word para product	-1 3 0 0 0 -1 0 0 0 -7
word para que	0 0 0 0 0 0 0 0 0 3
word para tecnica	-4 -1 -2 12 -2 0 -1 0 0 -6
word para ti	-1 0 0 0 0 2 0 0 0 17
word para timemention	16 -2 -9 2 -1 -1 -3 -1 -1 22
word para um	-2 7 -1 0 0 -1 -2 0 0 -12
word para uma	0 6 -1 0 -1 0 -3 0 0 4
word para una	-1 10 -1 0 -1 -1 -5 0 -1 -17
word para voce	-1 0 6 -5 0 0 0 0 0 12
word paraben	-1 -5 0 0 -1 4 5 0 -1 16
word paraben !	0 -4 0 0 -1 2 4 0 0 4
word paralegal	-11 8 -1 0 2 10 -6 -1 -1 -14
word parcour	0 3 0 0 8 0 -5 0 -4 -10
word parent	2 0 0 0 1 0 -2 0 0 81
word parental	-1 -1 0 0 0 0 -1 4 0 -3
word parfait	9 0 -7 0 0 0 -1 0 0 -17
word pari	1 0 1 0 0 0 0 0 0 -12
word parish	0 -1 0 0 -2 6 -3 0 0 -12
word park	-11 -1 -3 0 -4 4 0 -1 15 -12
word park and	-3 0 -1 0 -1 7 -2 0 0 2
word park in	2 0 -1 0 0 0 0 0 0 -18
word park is	-12 0 -1 -1 0 0 16 0 0 -18
word parlare	1 2 0 0 0 -1 -2 0 0 -7
word parlare del	1 0 0 0 0 0 0 0 0 -9
word parle	-2 2 -1 0 -2 -2 4 0 0 -25
word parler	5 0 -1 -1 0 -1 -2 0 0 33
word parler du	4 -1 0 -1 -1 -1 -1 0 0 -3
word parliamo	11 -1 -8 0 0 0 -1 0 0 -14
word parole	0 2 -1 0 0 0 -2 0 0 -5
word part	-2 -19 26 -4 -2 -9 -2 8 3 21
word part in	0 0 0 -1 2 0 0 0 0 48
word part of	-1 -5 -1 0 -2 -6 16 -1 -1 -11
word part sous	0 0 0 0 0 0 0 0 1 12
word part time	0 1 -1 0 0 -1 -13 10 3 -15
word parte	0 -1 0 0 1 1 0 0 -1 28
word parte tecnica	0 0 0 0 0 0 0 0 0 9
word partecipazione	-1 -1 0 0 -1 0 -3 0 6 -19
word parti	0 -1 0 0 5 0 -3 0 -1 4
word participacao	0 -1 0 0 2 0 5 -6 0 -10
word participacion	0 0 0 0 0 0 -1 0 2 -13
word participacion en	0 0 0 0 0 0 -1 0 2 -13
word participant	3 -1 0 0 0 0 0 0 0 -19
word participant :	2 -1 0 0 0 0 0 0 0 -20
word participar	0 -1 0 0 -6 0 -28 0 35 -3
word participer	1 0 0 0 0 0 0 0 0 6
word participer a	1 0 0 0 0 0 0 0 0 7
word particular	0 -1 0 0 7 0 -5 1 -1 -27
word partie	7 0 -7 0 0 0 0 0 0 15
word partie technique	0 0 0 0 0 0 0 0 0 8
word partir	-6 4 -1 -3 -4 13 -6 0 2 -9
word partir de	-4 5 -1 -1 -1 5 -4 0 0 -16
word partir du	-1 0 0 -2 -3 8 -2 0 0 8
word partner	-1 1 -5 -4 4 -1 11 -4 -2 -51
word partner and	0 0 -1 0 -1 5 -3 0 1 -2
word partner in	-1 0 0 0 0 0 1 0 0 -4
word partnership	0 0 0 0 0 0 0 0 0 63
word party	0 -2 5 0 0 -1 -1 0 0 35
word parution	0 0 0 0 0 0 0 0 0 7
word parution de	0 0 0 0 0 0 0 0 0 6
word parvenu	0 0 0 0 5 0 -2 3 -4 4
word parviendra	-3 0 0 0 -1 1 3 0 -1 -2
word pas	-22 -1 6 14 16 -5 -3 6 -9 -40
word pas a	3 -1 0 -1 2 0 -2 0 0 3
word pas de	-17 -1 14 0 11 0 -5 0 -1 -21
word pas encore	0 0 0 0 0 0 1 0 0 8
word pas ete	0 -1 0 0 3 0 -2 0 1 26
word pas la	0 0 0 0 1 0 0 0 0 -9
word pas pu	-4 3 0 0 0 0 -2 4 0 14
word pasa	0 3 0 0 0 0 -2 0 0 2
word pasado	0 0 -1 0 2 0 1 0 -1 3
word pasamo	0 -1 2 0 0 0 0 0 0 -3
word pasamo al	0 -1 2 0 0 0 0 0 0 -3
word pasaste	0 6 0 0 0 -1 -3 0 0 1
word pasate	3 0 -1 0 0 0 0 0 0 -21
word paso	-1 8 -1 -1 -1 -1 -3 -1 1 4
word paspoort	0 0 0 0 0 1 0 0 0 -12
word pass	-1 2 -7 -2 25 -5 -25 6 7 -48
word pass it	-1 2 0 0 -2 0 2 0 -1 -16
word pass the	-2 8 -1 -1 -2 0 -1 -1 -1 -4
word pass to	0 -3 0 0 -2 0 1 1 4 -6
word pass your	-1 1 0 0 -2 0 -6 9 0 -16
word passa	7 4 -5 -1 -1 2 -3 -1 -1 -13
word passa alla	-1 -3 0 0 0 0 6 0 -1 -1
word passa para	-2 9 2 0 0 0 -7 0 0 -2
word passa timemention	10 -1 -8 -1 0 2 -1 0 0 -19
word passage	9 -2 -1 -1 0 -1 -2 0 0 3
word passaporte	0 0 0 0 0 0 0 0 0 5
word passaporto	0 0 0 0 0 0 0 0 0 7
word passar	-3 18 -9 0 -1 -1 -4 0 1 12
word passar a	-2 0 2 0 0 0 0 0 0 10
word passar por	0 14 -11 0 0 -1 -2 0 0 -9
word passare	-1 7 -1 0 -1 -1 -3 0 0 -15
word passcode	3 -1 0 0 0 0 0 0 0 0
word passcode :	3 -1 0 0 0 0 0 0 0 1
word passe	1 -1 -1 -1 0 -1 3 0 -1 8
word passe a	-1 0 0 0 -1 0 4 0 -1 -2
word passen	0 0 0 0 1 1 -1 0 0 8
word passend	0 1 0 0 6 -1 -3 0 -2 -2
word passer	0 -7 -2 0 -1 -2 13 -1 0 -21
word passer a	8 -6 0 0 0 0 -1 0 0 -15
word passer timemention	0 0 0 0 0 0 0 0 0 7
word passera	0 0 0 0 0 0 0 0 0 16
word passera timemention	0 0 0 0 0 0 0 0 0 12
word passez	1 0 0 0 0 2 -1 0 0 -24
word passi	0 -1 -1 1 -1 1 0 0 0 -20
word passo	-4 11 -1 -1 -2 -1 -3 -1 0 12
word passou	-1 -34 17 0 -1 0 19 0 0 14
word passou para	0 -1 0 0 0 0 2 0 0 7
word passport	-3 -2 -1 0 -1 -2 10 0 0 1
word passt	-9 5 -9 -1 18 3 -16 1 9 -4
word passt dir	5 -3 -2 0 0 0 0 0 0 -2
word passt ihnen	-5 13 -5 0 0 0 -1 0 0 49
word password	0 -2 0 0 -1 0 -3 1 5 20
word past	2 -7 39 -2 1 -3 -30 -2 2 6
word past the	2 -1 0 0 2 0 -2 0 -1 5
word pasta	0 0 0 0 0 0 0 0 0 3
word pat	-1 -3 -1 0 -1 -1 7 0 1 -6
word patchy	-1 0 -1 -1 0 -1 -6 9 -1 -8
word patel	1 0 0 0 0 0 0 0 0 6
word patentino	0 0 0 0 0 0 0 0 0 16
word path	0 0 0 -1 6 -2 -2 1 0 0
word path cros	0 0 0 0 6 -2 -2 0 0 -5
word patience	-6 1 -1 -1 2 -1 13 -1 -6 1
word patient	0 -2 0 -1 3 -1 -3 0 5 -12
word patto	0 0 0 0 0 0 0 0 0 9
word patto di	0 0 0 0 0 0 0 0 0 9
word paul	2 -2 -2 1 -1 -10 16 -2 -1 46
word paul reed	1 -2 -1 1 -1 0 5 -2 -1 -12
word paulo	0 -1 0 1 0 0 1 0 0 21
word paus	0 -1 -1 0 -4 -2 10 -1 -1 -5
word pausa	-1 -1 0 -1 -2 -1 4 1 0 -8
word pause	-2 2 -1 -1 -9 -2 15 -1 -2 12
word pay	-1 3 -6 2 2 7 -7 -1 1 57
word pay #	0 0 -1 0 2 0 -1 0 0 3
word pay :	0 0 0 0 0 1 0 0 0 16
word pay for	-1 6 -3 2 0 -1 -2 0 -1 -7
word pay stub	0 0 0 0 0 0 0 0 0 16
word pay the	0 0 0 0 0 0 -1 1 0 9
word pay you	2 -1 -1 0 0 0 0 0 0 -23
word payable	0 0 0 0 0 0 0 0 0 15
word payment	0 0 0 0 0 0 -1 0 1 16
word payroll	-17 4 8 -2 -8 -4 26 2 -8 9
word payroll officer	-7 8 -1 -1 -1 3 -4 4 0 2
word pays	0 0 0 0 0 2 -1 0 0 8
word payslip	0 2 0 0 0 0 -1 0 -1 25
word pazienza	0 0 -1 0 -1 0 4 0 -1 -7
word pdf	-1 -2 0 0 -5 9 1 -1 0 -36
word peace	0 0 0 -1 14 -2 -7 0 -3 -16
word peco	-2 0 2 0 0 0 0 0 0 16
word pedido	-3 1 -1 -1 6 -1 -4 -4 7 -2
word pedido de	-1 2 0 -1 0 0 0 0 0 13
word pedido para	-1 -1 -1 0 6 -1 -6 -5 9 -21
word pediu	-1 -1 0 0 -6 0 8 0 0 0
word pedro	0 0 0 0 0 0 0 0 0 21
word peer	-1 3 -1 0 -1 0 -1 0 0 6
word pega	0 1 0 0 0 0 0 0 0 -4
word pela	-3 -2 -1 3 6 -2 0 -2 1 14
word pela candidatura	0 2 0 0 0 0 -1 0 0 7
word pela conversa	-1 -1 0 0 -2 0 5 0 0 2
word pela paciencia	0 0 0 0 1 0 0 0 0 3
word pela visita	0 0 0 0 0 0 2 0 0 -6
word pelo	-3 7 0 3 2 -1 -6 -1 -1 -11
word pelo interesse	0 0 0 0 1 0 0 0 0 5
word pelo link	0 6 0 0 -1 0 -4 0 0 9
word pelo que	-2 0 0 2 0 0 0 0 0 -12
word pena	0 0 0 1 1 0 -1 0 0 -7
word pendant	0 0 0 0 1 0 0 0 -1 6
word pendiente	0 0 0 0 0 0 1 0 0 3
word pensez	0 0 0 0 0 0 0 0 0 12
word pensez a	0 0 0 0 0 0 0 0 0 12
word pension	0 0 0 0 0 2 0 0 0 13
word people	-27 -3 -1 -5 51 -14 -17 -5 21 -4
word people #	0 0 0 0 -4 0 1 0 4 1
word people and	-14 1 -3 -2 5 -1 17 0 -1 -14
word people are	0 0 9 0 -1 -1 -6 0 0 14
word people for	-1 5 -1 -1 3 -3 -2 0 0 -3
word people team	0 0 0 0 -2 0 -4 1 6 -1
word people to	0 4 -1 -1 -4 -1 1 -1 3 -3
word people who	-1 -1 0 0 18 0 -2 0 -13 13
word people will	-1 -4 0 2 0 -1 4 0 0 -7
word people with	0 -5 0 0 8 0 -2 0 0 -3
word pequena	0 0 0 0 0 0 0 0 0 6
word per	-25 21 -24 -5 37 12 2 -18 -2 28
word per aver	0 -1 0 0 1 0 1 0 0 -3
word per due	0 1 0 0 0 0 0 0 0 -5
word per fissare	-1 -6 1 0 -1 0 7 0 0 -2
word per il	-1 6 -1 1 0 -2 -1 -3 1 4
word per l'anno	0 0 0 0 0 0 0 0 0 16
word per l'appartamento	0 0 0 0 0 0 0 0 0 9
word per l'incarico	0 0 0 0 0 0 0 0 0 32
word per l'ingresso	0 0 0 0 0 0 0 0 0 11
word per l'intervista	0 0 0 0 0 0 0 0 0 3
word per l'iscrizione	0 0 0 0 0 0 0 0 0 6
word per la	5 9 -2 -1 14 -9 -11 -2 -3 31
word per lei	0 0 0 0 0 0 0 0 0 19
word per lo	-1 -1 -1 2 9 -2 -5 -1 -1 -14
word per noi	0 0 0 0 1 1 -1 0 0 4
word per ora	-1 -1 -1 3 -1 -1 3 -1 0 -5
word per parlare	1 0 0 0 0 0 0 0 0 -10
word per post	-5 -1 0 -2 -1 11 -1 0 0 10
word per proseguire	-1 2 0 0 0 -1 2 -1 0 -13
word per sua	0 0 0 0 0 0 0 0 0 10
word per te	0 0 0 0 0 0 0 0 0 4
word per timemention	-1 -1 -1 1 -1 5 0 -2 -1 7
word per un	0 2 -1 0 -1 0 -3 0 4 -29
word per una	-1 12 0 0 -1 0 -10 0 0 -1
word percent	-1 -1 -1 0 -2 15 -10 -1 0 6
word perche	0 0 0 0 0 0 0 0 0 7
word perdona	-1 -2 2 1 0 0 3 -2 0 -5
word perfect	10 -1 -3 -1 -1 -1 -1 -1 -1 27
word perfecto	2 0 -1 0 0 0 0 0 0 -15
word perfeito	12 0 -11 0 0 0 -1 0 0 -5
word perfetto	6 0 -1 0 -1 -1 -3 0 0 11
word perfetto allora	1 0 0 0 0 0 0 0 0 11
word perfi	0 0 0 0 1 0 0 0 0 22
word perfil	-6 -18 -2 -2 1 -2 27 -2 3 6
word perfil nos	0 0 0 0 1 0 -1 0 0 -4
word perfil para	-1 2 0 0 -5 0 -4 0 8 12
word perfil y	0 0 0 0 -2 0 3 0 -1 -2
word performance	0 -1 0 0 4 0 -2 0 -1 6
word pergunta	-2 -2 -1 0 -1 -1 8 0 0 21
word pergunte	3 0 0 0 -1 0 0 0 -1 -1
word perhap	-1 0 4 0 -1 -1 -1 0 -1 3
word period	1 4 -1 -1 -4 9 -5 0 -4 -13
word permanent	-1 -1 0 0 -1 14 -10 1 -2 -5
word permesso	0 0 0 0 0 0 0 0 0 13
word permet	-4 0 0 0 11 0 -5 0 -1 21
word permet de	0 0 0 0 0 0 0 0 0 37
word permi	0 -5 0 0 -2 -1 9 0 0 -14
word permission	-1 -2 0 0 -1 -6 11 -1 -1 1
word permit	0 0 0 0 0 0 0 1 0 47
word pero	-1 -1 5 0 4 -1 1 -6 -2 4
word person	-7 3 -7 -2 36 0 -15 -2 -5 -23
word person and	0 0 0 0 0 0 0 0 0 11
word person at	1 0 0 0 0 0 0 0 0 -5
word person in	-1 0 0 0 6 0 -5 0 0 -5
word person interview	1 0 0 0 0 0 0 0 0 -15
word person on	-1 1 -1 -1 0 1 3 0 -1 -3
word person who	-1 -1 0 0 13 -2 -8 -1 -1 -3
word persona	-3 4 -1 -1 3 -1 0 -1 0 -13
word persona para	0 0 0 0 1 0 0 0 0 15
word personal	9 -6 -1 -1 5 -8 4 0 -2 28
word personal interview	1 -1 0 0 0 0 0 0 0 -17
word personal loan	0 0 0 0 0 0 0 0 0 5
word personalauswei	0 0 0 0 0 0 0 0 0 3
word personale	0 0 0 0 0 0 0 0 0 22
word personalrat	2 0 0 0 -2 0 1 0 0 -17
word persone	0 -1 0 0 5 0 -2 0 -1 0
word personen	0 0 0 0 -2 0 5 0 -1 7
word personlich	13 -1 -4 0 0 0 -7 0 -1 -31
word personlich kennenlernen	0 1 0 0 -1 0 0 0 0 -8
word personlichen	4 -3 0 0 0 0 0 0 0 11
word personlichen gesprach	4 -3 0 0 0 0 0 0 0 9
word personn	0 0 0 0 5 0 -1 0 -4 13
word personne	-1 1 0 -1 6 -1 -4 0 -1 14
word personnel	-1 -2 -1 0 -5 -1 7 -1 2 -8
word persoonlijke	0 0 0 0 0 0 0 0 0 16
word persoonlijke lening	0 0 0 0 0 0 0 0 0 16
word pesquisa	0 0 0 0 0 0 0 0 0 8
word pessoa	-3 2 -1 -1 -4 -1 4 -1 4 12
word pessoal	0 0 0 0 0 0 0 0 0 13
word peter	4 0 0 0 0 0 -3 0 0 -6
word petit	-5 4 5 -1 -3 -2 5 -1 -2 -3
word petite	3 -1 0 0 0 0 0 0 0 -5
word petra	5 0 -4 0 0 0 0 0 0 -3
word peu	0 0 0 0 -1 0 3 0 0 -2
word peut	-1 -7 17 -1 -1 -2 -5 0 0 8
word peut on	0 2 1 0 -1 0 -2 0 0 -5
word peux	-1 6 -3 2 3 0 -7 0 0 26
word pflegefachkraft	1 0 0 0 0 0 0 0 0 -3
word pharmacist	1 0 0 0 0 0 0 0 0 -16
word pharmacy	-1 -1 1 0 -5 -2 10 -1 0 -13
word phase	0 -2 0 0 0 0 6 -1 -4 -5
word phd	0 0 0 0 3 0 0 0 -1 -13
word phone	7 25 -12 2 -18 0 11 -8 -8 14
word phone about	0 13 0 0 -8 -1 -2 0 0 3
word phone call	6 1 -5 -2 -1 0 3 -1 0 -14
word phone interview	-2 3 -2 6 -1 -1 -3 -1 1 -14
word phone number	-1 0 0 0 -5 -1 7 -2 1 7
word phone or	-1 0 0 0 0 0 4 -3 1 1
word phone screen	-1 6 -1 0 -1 0 -1 0 -1 40
word phone with	-1 0 0 1 -1 4 -2 0 0 2
word phone you	8 0 -5 -2 -1 0 1 0 1 -2
word photo	4 0 0 0 -1 0 -1 0 -1 61
word photo id	3 0 0 0 0 0 -1 0 0 27
word photograph	0 0 0 0 -2 0 -2 -1 6 -5
word photographer	0 0 0 0 0 0 0 0 0 7
word physiotherapist	0 -1 0 0 4 0 -2 0 -1 2
word piacere	0 -5 0 0 6 0 0 0 0 -6
word piacerebbe	1 0 0 0 1 0 -1 0 -1 12
word piaciuto	-1 3 -1 0 4 0 -5 0 -1 -30
word piano	3 -1 0 0 0 0 -1 0 0 -5
word piazza	2 0 0 0 0 0 0 0 0 6
word pick	-4 15 -7 -1 -2 -10 1 -6 13 52
word pick a	2 1 1 0 -1 0 -1 -1 -1 45
word pick another	0 -1 2 0 0 0 0 0 0 5
word pick one	-3 6 -2 0 0 0 0 0 0 -8
word pick up	1 4 -4 3 -3 -1 0 0 -1 8
word pick you	0 0 0 0 0 0 0 0 0 14
word pick your	0 0 0 0 0 1 0 0 0 7
word picture	-2 0 1 0 0 0 1 0 0 9
word piec	0 -6 -1 0 -1 -3 13 -1 -1 -53
word piec manquant	-1 -1 0 0 -1 -1 4 0 0 -22
word piece	-3 -1 -1 -1 -1 -1 8 -1 2 43
word pike	0 0 0 0 4 0 -3 0 0 -7
word pile	-1 -1 0 0 -9 -1 -5 -1 18 -4
word ping	1 -1 0 0 -4 0 0 0 5 -8
word piscina	0 0 0 0 0 0 0 0 0 4
word piso	0 0 0 0 0 0 0 0 0 7
word piso de	0 0 0 0 0 0 0 0 0 3
word pitch	0 0 0 0 2 0 -1 0 0 34
word piu	2 -5 -2 1 41 -13 -19 -2 -1 -12
word piu avanti	0 -1 0 0 6 -1 -2 -1 -1 6
word piu tardi	4 -1 -1 0 -1 0 -1 0 0 -15
word plaat	-2 -1 4 0 -3 -1 4 -1 0 0
word plaat in	0 0 0 0 0 0 0 0 0 13
word plaat van	-1 0 3 0 0 0 -1 0 0 3
word plac	-5 0 5 -5 1 -2 13 -2 -5 69
word plac are	0 1 0 0 0 0 -1 0 0 5
word plac on	0 0 0 -4 -5 -1 14 0 -4 3
word place	10 -2 22 6 4 -6 -31 -3 1 109
word place :	1 0 0 0 0 0 0 0 0 3
word place ?	0 -4 4 0 0 0 0 0 0 2
word place at	1 0 0 0 0 0 0 0 0 10
word place en	0 0 0 0 0 0 0 0 0 25
word place for	0 0 0 0 0 0 0 0 0 23
word place in	1 0 0 0 2 0 -1 0 -1 15
word place on	-12 7 7 -1 -1 0 -1 0 1 8
word place to	0 0 0 5 -3 0 -1 0 0 2
word placement	-1 0 0 0 0 5 -2 0 0 10
word plaisir	-1 -5 -1 -3 1 12 -8 -1 6 -2
word plaisir de	0 -3 -1 -2 0 11 -4 -1 -1 2
word plait	0 1 0 0 1 0 0 0 0 13
word plan	4 -5 -6 17 -4 -2 5 -3 -6 -12
word plan and	-1 0 0 1 2 0 0 0 -2 13
word plan for	1 0 0 0 0 0 0 0 0 14
word plan on	3 -2 1 0 0 0 0 0 0 -31
word plan to	0 0 -13 15 -1 0 2 -1 -1 -3
word plane	0 -1 0 0 -2 0 0 0 4 -6
word planen	0 0 0 0 0 0 1 0 0 4
word plann	1 -6 8 -2 -11 -6 4 -1 13 25
word plann for	-3 -1 10 0 -2 0 -8 0 5 0
word plann officer	0 -1 0 0 -8 0 -3 0 13 -7
word plann timemention	-2 0 2 0 0 0 0 0 0 14
word plannen	1 -2 0 0 -1 0 3 0 0 -1
word planner	0 -5 -1 1 9 0 -2 -1 -3 21
word plano	-1 0 0 0 0 2 -1 0 0 4
word plant	-9 12 -2 -1 1 -1 6 0 -6 -15
word plant manager	0 0 0 0 0 0 0 0 1 -7
word planta	2 -1 2 0 0 0 -1 0 0 3
word plataforma	0 1 0 0 -5 0 0 0 4 -1
word platform engineer	0 0 0 0 0 0 0 0 0 -11
word platz	0 0 0 0 1 0 -1 1 0 37
word play	0 0 -1 -1 5 -2 -4 -1 4 55
word plaza	-1 -2 -1 1 5 2 -3 0 -1 40
word plaza en	0 0 0 0 1 0 0 0 0 19
word plaza para	0 0 0 0 0 0 0 0 0 17
word plazo	-1 3 0 0 -1 1 -3 2 1 3
word plazo de	0 0 0 0 -1 1 -2 2 1 4
word pleas	7 4 -2 -3 -7 7 6 -2 -10 -11
word pleas to	6 7 -2 -2 -7 12 -5 -1 -9 0
word please	-21 20 15 0 -55 41 -35 60 -26 5
word please !	2 0 -1 0 0 0 -1 0 0 3
word please accept	0 -2 2 0 0 1 -3 0 1 -12
word please allow	0 0 0 0 -3 0 -3 5 3 -8
word please also	0 0 0 0 0 0 1 0 0 -6
word please answer	-1 0 0 0 -3 -6 12 -1 -1 -2
word please apply	0 0 0 0 1 0 0 0 0 14
word please arrive	1 0 0 0 0 0 0 0 0 5
word please assume	0 0 0 0 0 0 -3 0 4 -1
word please be	-1 1 2 0 0 0 -1 0 0 4
word please book	0 1 0 0 0 0 0 0 0 5
word please bring	3 0 -1 0 0 0 -1 0 0 48
word please call	-1 1 -1 0 0 -6 8 0 0 19
word please cancel	0 0 0 0 0 0 0 0 0 6
word please check	0 0 0 0 0 0 1 0 0 15
word please choose	-3 16 5 -5 -8 -1 -3 0 -1 27
word please click	0 0 0 0 0 0 0 0 0 9
word please come	-3 0 4 0 0 1 -1 0 0 -18
word please complete	-3 -1 -1 -1 -2 -1 10 -1 -2 -8
word please confirm	-7 -3 13 -2 -1 4 0 -2 -1 -13
word please contact	8 -6 -1 0 -1 -2 -21 24 -1 -6
word please do	-7 -3 -1 6 7 -1 0 0 -2 -1
word please don't	-2 -3 -3 6 0 -6 0 5 2 -19
word please fill	-1 -3 0 0 -3 -1 16 -1 -5 -19
word please find	14 -10 0 -1 -2 17 -15 -1 -1 7
word please finish	-1 -2 0 0 -1 14 0 -4 -6 -18
word please give	-1 -1 1 0 -7 1 9 -1 0 -20
word please have	1 2 0 0 0 0 -2 0 0 4
word please join	1 0 0 0 0 0 0 0 0 -4
word please keep	-1 0 0 0 -1 -1 3 1 0 -23
word please let	2 1 -1 -1 -2 9 -6 -1 -1 -8
word please log	2 -3 -1 0 -1 2 5 -1 -3 -15
word please note	-2 -2 6 -1 -1 0 2 -4 2 -10
word please pick	1 1 0 0 0 0 -1 0 0 9
word please prepare	-13 -3 -1 0 -1 0 19 -1 0 -14
word please read	0 0 0 0 0 0 -5 0 5 15
word please reply	-10 25 -4 -1 -3 -7 3 -1 -3 4
word please report	5 -4 0 -1 0 3 -2 0 0 -4
word please respond	0 1 0 0 0 0 0 0 0 4
word please review	0 0 0 0 0 2 -1 0 0 -8
word please ring	-5 0 0 0 1 5 -2 1 0 6
word please see	1 0 0 0 0 1 0 0 0 -6
word please select	-1 0 8 -7 0 0 0 0 0 0
word please send	-2 -3 -2 0 -2 -1 11 2 -2 45
word please share	-1 6 0 0 0 0 -3 0 -1 9
word please sign	2 -2 -1 -1 -1 17 -12 -1 -1 -19
word please submit	0 0 0 0 0 0 0 0 0 7
word please take	-1 -1 -1 12 -4 -2 -4 -1 0 1
word please tell	-6 13 12 -1 -1 -1 -5 0 -10 9
word please upload	0 -1 0 0 -1 0 5 -1 -1 -15
word please use	0 2 -1 0 -1 0 -2 2 0 -8
word please write	0 0 -8 0 -3 -1 -6 18 0 -2
word pleasure	-7 -4 -2 -3 16 0 3 -2 -2 -6
word pleasure to	-1 -2 -1 -1 6 -3 1 -1 -1 -2
word plein	-2 -1 -1 0 -5 -1 9 0 0 4
word plek	0 -3 0 0 -2 0 5 0 0 22
word plek voor	1 -1 0 0 0 0 0 0 0 25
word pleno	0 -8 0 0 0 1 8 0 0 -4
word pleno :	0 -8 0 0 0 1 8 0 0 -1
word plenty	-3 0 0 0 0 0 4 0 0 3
word plezier	1 -5 -2 0 -3 0 9 -1 -1 1
word plezier bieden	0 0 0 0 0 2 -1 0 0 5
word plot	0 0 0 0 0 0 0 0 0 3
word plot #	0 0 0 0 0 0 0 0 0 3
word pls	1 3 0 0 -1 0 -2 1 0 -13
word plu	-4 23 0 0 -1 -1 -17 0 0 -16
word plumber	0 7 0 0 -1 -2 -3 0 0 -4
word plus	9 1 6 -1 6 18 -31 5 -13 9
word plus :	0 0 0 0 0 0 0 0 0 8
word plus a	0 6 -1 0 0 4 -8 0 -1 1
word plus de	0 0 0 0 4 -1 -2 0 0 -11
word plus tard	5 -1 -1 0 -1 -1 4 -1 -5 -10
word plus the	-1 1 0 0 -1 8 -6 0 -1 4
word plutot	7 -15 20 -1 -1 -3 -6 -1 0 -33
word plutot timemention	8 -7 10 -1 0 -3 -6 -1 0 -27
word pm	-12 26 -4 -1 -10 -1 3 -1 0 -12
word pm or	-1 4 -1 0 0 -1 -1 0 0 -8
word podcast	1 0 0 0 -4 0 0 0 4 13
word pode	9 -20 3 -1 -5 -4 19 0 -1 3
word pode na	0 1 0 0 0 0 0 0 0 11
word pode passar	0 14 -11 0 0 -1 -2 0 0 -2
word pode ser	9 -24 15 0 -1 -1 1 1 0 -14
word pode vir	1 1 0 0 0 0 -1 0 0 -3
word podemo	-2 0 3 -1 8 -1 -3 -3 -1 9
word podemo aceitar	0 0 0 0 5 0 -1 -2 -1 -5
word podemo aceptar	0 0 0 0 1 0 0 0 0 5
word podemo passar	-1 0 2 0 0 0 0 0 0 12
word poder	0 -2 3 0 0 0 -1 0 0 17
word podido	0 2 0 0 0 0 -2 3 -1 -1
word podria	-2 0 -4 -1 -2 -2 11 -1 -1 19
word podria venir	0 3 -2 0 0 0 0 0 0 -3
word poi	0 0 0 0 0 0 2 0 -1 -19
word point	-6 -3 -15 15 10 6 -3 3 -7 0
word point #	-1 0 0 0 0 6 -3 0 -1 -14
word point sur	3 0 0 0 -3 0 1 0 -1 15
word polari	0 0 0 0 0 0 0 0 0 -8
word policy	0 2 0 0 1 0 -1 0 -2 22
word pomeriggio	0 0 0 0 0 0 0 0 0 3
word pondremo	-1 -8 0 0 -2 0 12 0 -1 -1
word pondremo en	-1 -8 0 0 -2 0 12 0 -1 -1
word ponencia	0 0 0 0 0 0 0 0 0 12
word ponencia en	0 0 0 0 0 0 0 0 0 9
word ponto	0 0 0 0 1 0 0 0 0 -3
word pool	0 -1 0 0 3 1 -1 0 -1 -4
word pop	-5 9 -1 0 19 -1 -12 0 -9 -21
word pop in	-5 7 -1 0 19 -1 -11 0 -9 -18
word por	-26 15 -21 13 -16 7 12 0 16 -29
word por aqui	-1 -8 0 0 1 0 7 0 1 -2
word por ca	0 14 -11 0 0 -1 -2 0 0 -9
word por causa	0 0 0 0 0 0 0 0 0 11
word por dia	0 0 0 0 0 0 0 0 0 5
word por el	1 -2 1 1 -2 0 9 0 -9 0
word por falta	-9 -1 0 13 2 0 -2 0 -1 -6
word por favor	0 1 -1 3 -2 0 -1 0 0 23
word por la	0 -1 -1 1 1 -1 1 -1 -1 -17
word por lo	0 0 0 1 2 0 -1 0 0 -28
word por meet	1 1 0 0 0 0 0 0 0 -3
word por mi	2 0 0 0 0 0 -1 0 0 -11
word por mim	3 0 0 -1 0 0 0 0 0 0
word por motivo	-2 0 3 0 0 0 0 0 0 -3
word por participar	0 -1 0 0 -4 0 -14 0 20 -3
word por querer	0 0 0 0 1 0 -3 0 3 0
word por se	0 0 0 0 0 0 0 0 1 6
word por si	-8 -1 -6 1 -1 0 15 0 0 18
word por su	0 0 0 0 1 0 0 1 0 27
word por team	0 0 0 0 0 0 0 0 0 -5
word por telefone	0 12 -4 0 -5 0 -2 0 0 -8
word por telefono	2 7 -1 0 -4 0 -3 0 -1 3
word por ter	-14 -4 -1 9 12 -1 1 -1 -1 1
word por tu	-1 4 0 0 1 0 -2 0 -1 4
word por venir	-3 -3 -1 -1 -3 -1 14 -2 0 -7
word por video	0 0 0 0 0 0 0 0 0 16
word por videollamada	1 0 0 0 0 0 0 0 0 -3
word por whatsapp	5 0 -1 0 -1 0 -3 0 0 0
word por zoom	0 2 0 0 0 0 -1 0 0 12
word porque	0 0 0 0 4 -1 -3 1 -1 -6
word port	-1 1 0 0 -1 0 1 0 0 12
word porta	1 0 0 0 0 0 0 0 0 27
word porta il	0 0 0 0 0 0 0 0 0 7
word portal	-2 0 -1 -1 -3 1 4 -1 3 1
word portate	0 0 0 0 0 0 0 0 0 7
word porte	0 -1 1 0 2 0 -1 0 0 -6
word porter	-1 1 -1 0 -3 6 -3 -2 3 -21
word portez	-2 2 0 0 0 0 0 0 1 -3
word portez a	-2 2 0 0 0 0 0 0 1 -3
word portfolio	23 28 -3 -1 -3 -3 -45 4 1 -55
word portfolio review	10 3 -1 0 -1 0 -10 0 -1 -23
word porti	1 0 0 0 0 0 0 0 0 33
word porti il	0 0 0 0 0 0 0 0 0 11
word porti un	0 0 0 0 0 0 0 0 0 7
word portineria	2 0 0 0 0 0 -1 0 0 -5
word porto	0 1 0 0 0 1 -1 0 0 -9
word posicao	-2 3 0 1 0 -1 -1 0 0 -5
word posicion	-1 1 -1 0 0 0 1 0 0 -5
word position	28 -24 -15 -1 57 0 3 -8 -39 -16
word position #	0 0 0 0 4 0 0 0 -3 4
word position :	8 -8 -1 -2 6 4 -3 -1 -3 5
word position and	-1 1 0 0 0 0 -2 0 3 11
word position at	2 -2 -1 1 7 2 -6 -1 -2 1
word position fill	-1 -1 -1 0 10 0 -3 -1 -4 -13
word position for	0 0 0 0 5 0 0 0 -4 -12
word position has	0 -2 -1 -2 14 -1 1 -1 -8 -12
word position im	0 0 0 0 0 0 0 0 0 -6
word position in	0 0 0 0 4 0 -1 0 -4 32
word position is	0 0 0 1 2 0 0 0 -1 8
word position of	1 -2 -1 -1 12 5 -9 -1 -4 -3
word position on	13 -6 0 0 -1 -2 -4 0 0 -2
word position that	0 0 0 0 4 0 -1 0 -3 -4
word posizione	4 6 -2 1 1 -1 -6 -2 -1 -36
word posizione :	1 0 0 0 0 0 -1 0 0 -3
word posizione di	0 6 0 -1 2 0 -3 -1 -2 -22
word possiamo	-1 -5 5 -1 10 -1 -5 -1 -1 3
word possiamo accettare	0 -1 0 0 6 -1 -2 -1 -1 10
word possibile	0 0 0 0 0 0 -1 1 0 -20
word possible	-7 6 9 -1 -4 2 10 -10 -4 -15
word possible ?	0 1 0 0 0 0 0 0 0 -7
word possible de	-1 0 2 0 0 0 0 0 0 3
word possible for	0 6 0 0 0 -1 -3 0 -1 -2
word possivel	-3 4 0 0 0 0 -2 2 0 -2
word posso	-2 19 -14 0 2 0 -2 0 0 15
word post	-17 -3 -6 15 -15 46 -17 -5 2 30
word post #	-1 -2 0 0 -1 0 4 0 0 3
word post :	-1 0 0 0 0 0 0 0 2 8
word post a	0 0 0 0 0 0 0 0 0 5
word post and	-1 -1 0 1 0 0 3 0 -2 2
word post clos	0 0 0 0 0 0 0 0 0 13
word post for	0 1 0 0 0 0 0 0 0 -5
word post has	-2 -1 -1 9 -1 -1 -6 0 3 -20
word post in	-1 0 0 2 -1 -1 0 2 0 -6
word post is	4 -1 0 0 -4 -1 5 0 -2 -6
word post of	5 5 -1 -3 -2 3 -7 -1 -1 -24
word post on	1 -1 -1 0 2 0 2 0 -2 29
word post subject	-2 0 0 0 -2 7 -1 0 0 -2
word post timemention	2 0 0 -2 0 0 0 0 0 5
word posta	-1 -1 -1 0 2 -1 -3 3 2 -4
word postdoc	-1 1 0 0 11 -11 3 0 -2 -21
word poste	5 -8 0 8 -4 4 6 -5 -6 -102
word poste a	0 -1 0 1 5 -1 -2 0 0 -3
word poste de	18 -3 0 -2 4 0 -10 -2 -5 -94
word poste est	-1 -2 0 -1 -3 9 -1 0 0 -3
word poster	0 0 0 0 0 0 0 0 0 12
word posti	-1 -1 0 0 9 -2 -5 -1 0 -6
word posto	2 0 0 9 -7 4 -5 -2 0 -39
word posto al	0 0 0 0 0 0 0 0 0 10
word posto di	-1 -1 3 0 2 0 -2 0 -1 -50
word posto e	0 0 0 0 1 2 -1 0 0 -8
word posto nella	0 0 0 0 1 0 0 0 0 -3
word posto per	0 0 0 0 0 0 0 0 0 19
word postpon	-9 -1 24 -2 -2 0 -7 -1 -2 -8
word postpone	-2 -1 14 -1 -1 0 -7 -1 -1 -9
word postulacion	0 0 0 0 9 0 -7 0 -1 -16
word postulacion a	0 -1 0 0 4 0 -2 0 0 -11
word postule	0 0 0 0 2 0 -1 0 0 5
word postule chez	0 0 0 0 1 0 0 0 0 13
word postulez	0 0 0 0 0 0 0 0 0 4
word poterle	0 0 -5 -1 0 -2 9 -1 0 -15
word potrebbe	-1 -3 -1 0 -1 0 7 -1 0 -17
word potrei	0 0 0 0 0 0 0 0 0 11
word potremmo	-1 0 1 0 0 0 0 0 0 4
word pouco	2 2 -1 0 -1 -1 0 -1 0 -10
word pour	10 5 6 2 -8 15 -14 -9 -7 76
word pour ce	-1 0 2 0 0 0 1 -1 0 -3
word pour faire	4 -1 0 0 0 0 -2 0 0 19
word pour l'adhesion	0 0 0 0 0 0 0 0 0 5
word pour l'adoption	0 0 0 0 0 0 0 0 0 22
word pour l'alternance	-1 -1 0 -2 -3 8 -1 0 0 -7
word pour l'annee	0 0 0 0 0 0 0 0 0 14
word pour l'appartement	0 0 0 0 0 0 0 0 0 11
word pour l'emploi	0 0 0 0 0 0 0 0 0 -12
word pour l'entree	0 0 0 0 0 0 0 0 0 17
word pour l'entretien	0 3 0 0 -1 0 -2 0 0 -8
word pour la	-4 10 -4 13 3 -5 -10 -2 -1 67
word pour le	7 -7 1 -4 17 -1 3 -2 -12 -13
word pour les	-1 0 0 0 3 0 0 0 -1 4
word pour moi	-4 5 2 0 0 0 -3 0 0 -7
word pour notre	4 1 0 -1 -1 0 -2 0 0 16
word pour nous	-1 0 0 0 0 2 -1 0 0 3
word pour parler	5 -1 0 -1 -1 0 -1 0 0 3
word pour timemention	16 -11 4 0 -1 -2 -4 -1 -1 -40
word pour un	8 4 -1 -1 -3 -1 -6 -1 0 -3
word pour une	0 0 1 0 0 0 0 0 0 17
word pour votre	2 2 -1 -1 -5 6 -12 -1 11 5
word pour vous	-4 -4 5 0 -2 -1 6 0 0 1
word pourrai	0 0 0 0 0 0 1 0 0 11
word pourriez	-2 -10 11 0 -1 -3 5 -1 -1 -35
word pourriez vous	-1 -21 19 0 -1 -2 8 0 0 -23
word poursuivre	-1 -1 0 0 5 -1 2 -1 -3 -2
word pourvoir	1 0 0 0 0 0 0 0 0 -10
word pouvez	5 -17 -6 -1 -3 -3 17 -1 8 -6
word pouvez vous	9 -15 -1 0 -2 -2 11 0 -1 -10
word pouvon	-1 0 -1 0 5 -1 -1 0 -1 -6
word pouvon y	0 0 0 0 1 0 0 0 0 7
word power	-1 0 5 -2 3 0 -1 0 -3 2
word pra	-1 -10 17 -2 -2 -2 -2 2 0 -39
word pra gente	2 1 -1 -1 -1 -5 5 0 0 -1
word pra timemention	0 -17 18 0 0 0 0 0 0 -1
word praat	2 0 0 0 0 0 -1 0 0 4
word practica	3 6 -1 0 -2 -1 -4 0 -1 -26
word practical	1 0 0 0 0 0 -1 0 1 4
word practice	-2 9 0 0 1 -1 -9 0 2 -14
word practice interview	0 0 0 0 0 0 0 0 0 5
word praktijk	1 0 0 0 0 0 0 0 0 -6
word pranzo	0 0 0 0 0 0 1 0 0 4
word prat	1 0 0 0 0 0 0 1 0 4
word praten	14 -4 -1 -1 -1 -3 -2 -1 0 -13
word praten we	8 -1 -1 -1 0 -3 -1 -1 0 -14
word pratica	3 -1 -2 0 5 0 -3 0 -2 -6
word pratico	0 3 0 0 0 0 -3 0 0 0
word praxi	3 0 -2 0 0 0 0 0 0 -31
word pray	0 0 0 0 2 0 -1 0 0 -4
word prayer	0 0 0 0 0 0 0 0 0 7
word prazer	-1 -1 0 0 4 2 -3 0 0 4
word prazer de	0 0 0 0 0 1 0 0 0 8
word prazo	-2 0 0 0 -1 -1 7 -1 -2 -6
word pre	-4 1 -1 -1 -2 -15 24 -1 -2 20
word pre employment	-1 -1 0 0 -1 -8 13 -1 0 -13
word preavi	-1 -2 0 0 0 -1 6 0 0 -1
word precisa	14 0 -15 3 0 0 -2 1 0 8
word precisa de	0 0 0 0 0 0 -1 2 0 12
word precisamo	-1 0 1 0 0 1 5 -4 0 -6
word preciso	-2 9 -4 0 -7 3 2 0 0 -6
word preciso de	0 9 -6 0 -2 3 -4 0 0 -7
word preenchida	-1 -7 0 1 14 -2 -4 0 0 -3
word prefer	-12 6 15 0 -1 -1 -6 0 -1 -18
word prefer ?	-11 -1 16 0 -1 -1 -2 0 0 -15
word prefere	-1 2 0 0 -1 0 2 0 -1 10
word prefere ?	0 1 0 0 0 0 0 0 0 12
word preferenc	-1 15 0 0 0 -1 -7 -1 -3 -7
word preference	1 13 -2 -1 7 -1 -16 0 -1 -2
word preferez	-1 3 -1 0 0 0 -1 0 0 -2
word preferez vous	0 1 0 0 0 0 0 0 0 6
word preferisce	0 2 0 0 0 0 0 0 0 6
word preferisci	0 1 0 0 0 0 0 0 0 4
word preferr	-1 1 9 -8 -1 0 1 0 0 -32
word prefier	0 1 0 0 0 0 0 0 0 15
word preghiamo	0 0 0 0 0 1 -1 0 0 -4
word preghiamo di	0 0 0 0 0 1 -1 0 0 -4
word pregunta	2 8 -1 -1 -2 -6 2 -1 -2 6
word pregunta en	0 10 0 0 -1 0 -8 0 -1 -1
word pregunta por	4 0 0 0 0 0 -1 0 0 -21
word pregunte	1 0 0 0 0 0 0 0 0 -8
word pregunte por	1 0 0 0 0 0 0 0 0 -8
word preliminary	1 0 0 0 0 0 0 0 0 -4
word premier	-2 10 0 0 0 0 -6 0 0 2
word premier entretien	0 0 0 0 0 0 0 0 0 15
word premiere	0 0 0 0 1 0 3 0 -4 16
word premio	0 0 0 0 0 1 0 0 0 22
word premio de	0 0 0 0 0 0 0 0 0 8
word premio giovani	0 0 0 0 0 0 0 0 0 6
word premio joven	0 0 0 0 0 0 0 0 0 10
word prend	1 0 0 0 -1 0 1 0 0 -6
word prendra	0 0 0 0 0 0 1 0 0 4
word prendra encore	0 0 0 0 0 0 1 0 0 7
word prendrai	0 0 0 0 0 0 -1 2 0 8
word prendre	0 0 0 0 0 0 0 0 0 7
word prenota	0 1 0 0 0 0 0 0 0 7
word prenotazione	0 0 0 0 0 0 0 0 0 3
word prep	-2 -5 -4 -3 1 0 8 6 -1 -19
word prepar	1 1 0 1 2 5 -6 0 -4 -10
word prepar to	2 2 0 0 0 0 -2 0 -2 4
word prepara	0 0 0 0 0 0 0 0 0 6
word preparar	-1 -1 -3 7 -1 0 -1 -1 0 -8
word preparare	5 -1 -1 3 -2 0 -4 -1 0 -12
word preparation	0 1 0 0 0 0 0 0 0 10
word prepare	-14 -3 -1 -1 -1 0 22 -1 0 14
word prepare a	-13 -3 -1 0 -1 0 19 -1 0 -15
word preparer	0 -1 0 0 0 3 -1 0 0 7
word pres	1 -2 0 0 0 -1 3 0 0 -9
word presa	-1 3 0 -1 -2 3 -3 2 0 -8
word prescription	0 0 0 0 0 0 0 0 0 7
word preseleccionada	1 0 0 0 0 0 0 0 0 8
word preselectionnee	1 1 0 0 0 0 -1 0 0 6
word preselezionata	1 0 0 0 0 0 0 0 0 14
word presenca	0 0 0 0 0 0 1 0 -1 8
word presence	1 0 0 0 0 0 0 0 0 12
word presencial	1 4 -2 -1 -1 0 -1 0 0 -10
word present	-7 0 -2 0 7 -5 17 -1 -9 -7
word presentacion	0 0 0 0 0 0 0 0 0 8
word presentatie	1 -1 0 0 0 0 0 0 0 10
word presentation	2 -3 -1 -1 3 -1 6 -1 -4 7
word presentation of	0 0 0 0 5 -1 -3 0 0 -8
word presentazione	0 0 0 0 0 0 0 0 0 8
word presente	-2 -2 -1 1 4 4 -8 -1 4 -66
word presenter	-4 -1 -1 -1 11 0 -3 0 -1 3
word presentese	0 0 0 0 0 0 0 0 0 4
word presentez	2 0 0 0 0 0 0 0 0 29
word presentez vous	2 0 0 0 0 0 0 0 0 28
word presenti	0 0 0 0 0 0 0 0 0 24
word president	0 -1 1 0 0 0 0 0 0 -23
word presidente	6 2 -1 -6 2 -1 -2 0 0 -14
word presidente do	6 -1 0 -7 3 0 0 0 0 -1
word presso	5 -1 -1 -1 0 0 -1 0 -1 -16
word presso la	3 0 0 0 0 0 -1 0 0 -6
word pressure	0 -1 0 0 0 0 2 0 0 13
word pressure and	0 -1 0 0 0 0 2 0 0 7
word prestamo	0 0 0 0 0 0 0 0 0 10
word prestamo personal	0 0 0 0 0 0 0 0 0 8
word prestito	0 0 0 0 0 0 0 0 0 7
word prestito personale	0 0 0 0 0 0 0 0 0 6
word presto	0 -4 1 0 -1 0 7 0 -2 12
word presupuesto	-1 -1 -1 4 -2 -1 1 0 0 17
word pret	0 0 0 0 0 7 -6 0 0 16
word pret personnel	0 0 0 0 0 0 0 0 0 15
word pretensao	0 -12 0 0 -1 -1 14 0 0 -4
word prettige	0 0 0 0 -1 0 3 0 -1 -10
word pretty	0 3 0 0 0 0 -1 0 -1 3
word prevenir	-3 0 0 6 0 0 -1 0 -1 3
word preventivo	0 0 0 0 0 0 0 0 0 9
word previa	0 2 0 0 0 0 -1 0 0 -3
word previou	-2 -1 5 0 0 0 0 0 -1 9
word prevista	-9 -2 -1 12 5 0 -4 -1 -1 -10
word previsto	2 0 0 1 0 0 0 -1 0 -6
word prevu	-3 -1 3 1 0 0 0 0 0 -1
word prezada	1 -1 3 0 0 0 0 -3 0 51
word prezada senhora	0 0 0 0 0 0 0 0 0 36
word prezado	1 0 0 0 0 0 0 0 0 9
word pric	2 3 -2 -2 -3 -1 4 -1 -1 22
word price	1 0 0 0 0 0 0 0 0 37
word prij	0 0 0 0 0 0 0 0 0 15
word prij voor	0 0 0 0 0 0 0 0 0 22
word prik	0 10 0 0 -1 -1 -7 0 0 -5
word prikken	0 0 2 0 0 0 -1 0 0 -4
word prima	11 -9 -14 0 -3 -2 24 -5 -1 19
word prima di	-1 -7 0 0 -1 -1 16 -4 -1 2
word primary	4 -1 1 0 -2 4 -2 0 -4 4
word primary school	5 0 0 0 -3 4 -1 0 -4 -2
word primeira	1 3 0 0 -6 0 3 0 0 0
word primeira conversa	1 1 0 0 0 0 -1 0 0 -11
word primeiro	0 0 0 0 0 0 1 0 0 14
word primera	2 3 -1 0 -1 0 -1 0 -1 -4
word primero	0 0 0 0 -2 -1 4 0 0 1
word primi	0 0 0 0 0 0 1 0 0 -8
word primo	1 -1 0 0 0 0 2 0 -1 -3
word principal	2 2 -1 0 1 0 -4 -2 2 -47
word principio	-1 0 0 0 -1 0 4 -1 0 -6
word principio de	-1 0 0 0 -1 0 4 -1 0 -6
word print	0 -2 0 0 3 1 -5 0 4 4
word prior	1 0 0 0 0 0 0 0 0 -10
word pris	0 0 0 0 7 0 -4 0 -1 3
word pris le	0 0 0 0 6 0 -3 0 -1 -1
word prise	1 3 0 0 -1 0 -1 0 -1 17
word prise de	1 3 0 0 -1 -1 -1 0 -1 14
word privacy	1 -1 0 0 2 0 0 0 -1 -3
word private	-1 2 0 0 3 0 -1 0 -2 6
word prix	0 0 0 0 0 0 0 0 0 17
word prix des	0 0 0 0 0 0 0 0 0 9
word priya	3 -1 -1 0 0 0 -1 1 0 26
word priyanka	0 0 -2 0 4 0 0 0 0 4
word prize	0 0 0 0 0 0 0 0 0 16
word pro	-1 -1 0 0 0 5 -2 -1 0 -9
word probation	0 0 -1 0 0 -4 6 0 0 1
word probe	0 0 0 0 0 1 0 0 0 6
word probearbeiten	7 -4 -1 1 -1 0 -1 0 0 -11
word probeer	0 0 0 0 5 0 -3 -1 0 -4
word probeer het	0 0 0 0 5 0 -3 -1 0 -4
word probetag	-9 -2 -1 0 13 0 1 -1 0 0
word probleem	-12 -1 22 -2 -1 -2 -3 -1 0 -1
word problem	-20 -14 31 -2 -6 -3 24 -2 -8 9
word problem at	-11 -1 13 0 -5 -1 9 -1 -1 -1
word problema	-31 -2 39 -1 -1 -1 -2 -1 0 -13
word proce	-1 -1 0 0 4 -2 4 0 -5 -10
word proce with	0 0 0 0 4 -2 -1 0 0 -6
word procedimento	-6 -8 -2 2 8 2 -8 -2 14 -17
word procedimento concursal	3 -7 -1 -11 11 -2 -7 -2 15 -25
word procedura	0 0 0 1 1 0 0 0 0 5
word procedure	-2 -2 -1 -1 17 -1 -5 -1 -4 -12
word proces	-4 -3 -3 -2 -3 -16 25 -2 8 16
word proces :	0 0 0 0 0 0 0 0 0 17
word proces and	0 -2 0 0 5 0 -2 -1 0 -1
word proceso	-4 1 -4 0 6 -3 7 -2 0 -32
word proceso de	-1 5 0 0 -1 0 0 0 -1 5
word proceso selectivo	0 0 0 0 0 0 -14 0 16 -8
word process	0 0 0 0 2 0 0 0 -1 18
word processo	-3 1 -2 -2 12 -2 -18 -2 17 -15
word processo para	0 -1 0 0 4 0 -1 0 0 -1
word processo seletivo	-2 3 -1 -1 2 -1 -18 -1 19 -9
word processu	-1 -6 0 0 3 0 6 0 -1 4
word prochain	-2 0 0 0 3 1 -1 0 -1 -2
word prochaine	-5 23 -1 -1 -5 -2 -6 -1 -2 -8
word prochaine etape	-4 2 -1 0 -2 -1 6 0 -1 -4
word proche	0 0 0 0 4 0 -1 0 -3 -9
word procurement	0 0 0 0 3 0 -2 0 -1 7
word producer	1 -2 -1 -1 6 3 -5 0 0 6
word producer job	1 -1 0 -1 4 0 -2 0 0 -23
word product	11 11 -3 -2 -2 -3 -9 -2 0 -17
word product analyst	-2 4 -1 -1 0 -2 2 -1 0 -13
word product and	1 3 -1 0 -1 0 -2 0 0 -11
word product designer	0 3 0 0 0 0 -1 0 0 -3
word product manager	0 1 0 0 0 0 -1 0 0 -9
word product owner	3 0 -1 0 0 0 0 0 0 -21
word product sense	9 0 0 0 0 0 -7 0 0 0
word production	6 -9 -2 0 5 7 -6 -1 1 1
word proef	6 -3 -2 1 0 -1 -2 0 0 -5
word prof	4 0 -1 0 0 -1 -1 -2 0 -9
word profesora	0 0 0 0 1 0 1 0 0 -16
word profesora en	0 0 0 0 0 0 0 0 0 -9
word professeur	0 0 0 0 0 0 0 0 0 5
word professional	0 -1 0 0 2 0 2 0 -2 15
word professionnel	0 0 0 0 0 0 0 0 0 10
word professor	1 0 0 0 3 -2 -2 0 0 -2
word professora	0 0 0 4 -3 0 0 0 0 -6
word professora na	0 0 0 0 0 0 0 0 0 -4
word profiel	2 20 0 0 2 0 -11 0 -12 -6
word profil	2 -8 -1 -1 11 -1 11 -1 -11 -21
word profil correspond	0 0 0 0 0 0 0 0 1 3
word profil nous	0 -2 0 0 -1 0 9 0 -6 -9
word profile	-3 8 -1 -1 5 -1 -6 -1 1 79
word profile and	0 0 0 0 1 0 0 0 0 7
word profile has	0 5 0 0 -1 0 -5 0 2 -4
word profile is	0 5 0 0 -1 0 -6 0 2 -13
word profile with	0 0 0 0 0 0 0 0 1 5
word profili	0 0 0 0 2 0 0 0 0 19
word profilo	-4 -8 -1 -1 4 -1 23 -5 -6 -11
word profilo ci	-2 -4 0 0 3 0 4 0 -1 -9
word profilo e	0 0 0 0 -1 0 15 -5 -9 0
word profilo non	0 0 0 0 1 0 0 0 0 -5
word profissional	1 0 0 0 1 0 -2 -2 3 -37
word profissional em	0 0 0 0 0 0 -1 -2 4 -25
word progetto	0 0 0 0 0 0 0 0 0 23
word program	0 -2 0 0 8 0 0 0 -6 21
word program in	0 0 0 0 0 0 0 0 0 6
word programa	0 0 0 0 0 0 0 0 0 4
word programada	0 0 0 0 0 0 0 0 0 17
word programma	0 -1 0 0 6 0 -4 0 -1 8
word programme	8 5 -9 11 -4 -3 -5 -1 -2 49
word programme in	0 0 0 0 0 0 0 0 0 10
word progres	0 0 0 0 1 0 0 0 0 39
word progress	0 -1 0 0 4 0 -1 0 -1 -4
word project	-1 3 -1 0 -1 -1 -1 0 1 42
word project tender	0 0 0 0 0 0 0 0 0 13
word projekt	0 0 0 0 0 0 0 0 0 22
word projektforderung	0 0 0 0 0 0 0 0 0 16
word projet	0 -1 0 0 -1 0 4 0 0 18
word projeto	-2 8 -2 -1 4 -2 -5 0 0 4
word promemoria	4 -1 -1 0 0 0 0 -1 0 5
word promis	-2 -6 -2 -4 11 5 4 -2 -2 -21
word promise	-1 -1 -1 0 -13 -2 19 0 -1 11
word promotion	0 -1 0 3 -2 11 -8 0 0 13
word prompt	1 0 0 2 4 0 -6 0 0 0
word pronto	-1 -8 7 -4 -2 -1 11 -1 -1 -4
word proof	1 -2 -1 -1 -1 0 5 0 -1 -27
word proof of	1 -2 -1 -1 -1 0 5 0 -1 -28
word proper	0 0 0 0 -2 0 -5 -2 10 -6
word property	-3 0 0 0 0 0 3 0 1 1
word propietario	0 0 0 0 0 0 0 0 0 5
word propone	0 0 0 0 0 1 0 0 0 5
word propongo	0 0 3 0 0 0 -1 0 0 -4
word propongono	-1 2 0 0 0 0 0 0 0 -9
word propongono timemention	-1 2 0 0 0 0 0 0 0 -9
word propos	-1 1 2 0 0 0 -1 0 0 19
word propos start	0 0 0 0 0 0 0 0 0 14
word proposal	0 0 0 0 0 0 0 0 0 117
word proposal and	0 0 0 0 0 0 0 0 0 46
word proposal for	0 0 0 0 0 0 0 0 0 37
word propose	4 -9 8 0 0 0 -1 0 -1 11
word propose de	4 -3 0 0 0 0 0 0 0 -13
word propose timemention	7 -6 0 0 0 0 0 0 0 13
word proposer	-2 5 0 0 -1 6 -5 0 -1 11
word proposer le	0 -1 0 0 -1 5 -3 0 0 3
word proposer un	-2 6 0 0 -1 0 -2 0 -1 -6
word proposition	-1 1 0 0 0 2 -1 0 0 8
word proposon	-3 6 0 0 -1 1 -2 0 0 -6
word proposon de	-3 3 0 0 0 0 0 0 0 -3
word proposta	-1 -1 -2 -1 -2 15 -5 -2 -1 13
word proposta di	0 0 0 0 0 3 -1 0 0 -2
word proposta e	0 0 0 0 0 1 0 0 0 -4
word proprietaire	0 0 0 0 0 0 0 0 0 24
word proprietario	0 0 0 0 0 0 0 0 0 9
word proprio	0 0 1 0 0 0 0 0 0 4
word propuesta	-1 1 -1 0 -1 7 -3 0 0 1
word propuesta de	0 1 -1 0 0 1 -1 0 0 -7
word proseguire	-1 1 -1 0 1 -1 2 -1 -1 -16
word prospective	0 0 0 0 0 0 0 0 0 7
word prossima	-4 5 1 -1 -6 -1 9 -1 -2 -15
word prossima settimana	-1 1 0 0 -2 0 4 0 -1 -9
word prossimi	-3 -10 1 -1 0 -1 14 0 -1 -5
word prossimi giorni	-3 -10 1 0 -1 0 14 0 0 -2
word prossimo	-1 6 0 0 -1 0 -2 0 0 20
word prossimo passo	-1 5 0 0 -1 0 -2 0 0 8
word protocollo	0 -1 0 0 -1 0 -2 -1 5 -17
word proud	0 0 0 0 8 0 -7 0 0 -27
word proud of	0 0 0 0 0 0 0 0 0 -26
word prova	4 15 -4 -3 45 -14 -36 -5 -4 -55
word prova di	-1 0 0 -1 28 -11 -13 -1 -1 1
word prova orale	7 -1 -1 -1 4 0 -5 -2 0 -15
word prova pratica	3 -1 -2 0 5 0 -3 0 -2 -7
word prove	0 0 -4 0 0 -1 8 -1 0 -9
word provid	1 -1 0 -1 -1 4 -2 -1 0 -3
word provide	0 0 0 0 1 0 0 0 0 12
word provisional	-2 -2 3 0 0 1 -1 0 0 -2
word proxima	-3 -16 -1 -1 -2 -2 25 -3 3 -6
word proxima etapa	0 -8 0 0 -5 0 9 0 4 -1
word proxima fase	-2 -5 -1 0 -1 0 9 0 0 -1
word proxima semana	-1 -2 0 0 -2 -1 7 0 -1 -9
word proximo	-4 7 0 -1 0 -1 -2 -1 1 -3
word proximo dia	1 0 0 0 0 0 0 0 0 -3
word proximo passo	-4 6 0 0 -1 -1 0 0 0 5
word proyecto	1 -1 -1 0 3 2 -3 0 -1 31
word prozes	0 0 0 0 2 0 -1 0 0 3
word prueba	-1 13 -6 -1 7 -3 -6 -2 0 -45
word prueba de	-3 8 -2 0 0 0 -1 0 0 4
word prueba practica	4 0 -1 0 0 0 -1 0 0 -17
word prueba y	0 0 0 0 0 0 0 0 0 3
word prufen	7 0 0 0 0 0 -7 0 1 30
word prufen ihre	0 0 0 0 0 0 0 0 1 27
word prufung	-1 -1 0 0 -2 0 8 0 -3 -1
word pto	0 0 0 0 0 1 -1 1 0 -4
word pu	-5 3 0 0 7 0 -3 4 -5 8
word pubblicato	2 -1 0 0 0 0 -2 0 1 9
word pubblicazione	0 0 0 0 0 0 0 0 0 5
word pubblicazione del	0 0 0 0 0 0 0 0 0 5
word pubblico	0 -1 0 0 15 0 -12 0 -1 -11
word pubblico per	0 0 0 0 2 0 -1 0 0 -4
word public	-3 -1 1 2 1 0 2 0 -2 -1
word publicacao	0 0 0 0 0 0 0 0 0 3
word publicacao do	0 0 0 0 0 0 0 0 0 3
word publicacion	0 0 0 0 -1 0 0 0 1 -4
word publicacion de	0 0 0 0 -1 0 0 0 1 -4
word publicada	0 0 0 0 3 0 -1 0 0 6
word publicar	0 0 0 0 0 0 0 0 0 3
word publication	0 0 0 0 0 0 0 0 0 34
word publication of	0 0 0 0 0 0 0 0 0 26
word publie	0 3 0 0 -1 0 -1 0 0 -3
word publish	-1 0 0 1 1 0 -1 0 0 26
word publisher	0 0 0 0 0 0 1 0 0 -6
word puder	0 0 0 0 0 0 0 0 0 12
word pued	2 1 -1 -1 -1 -1 -1 -1 1 11
word pued el	0 1 0 0 0 0 0 0 0 11
word pueda	0 0 0 0 -1 -1 3 0 0 8
word puede	-1 -2 8 0 -1 0 -1 -3 1 17
word puede ser	0 -2 8 0 0 0 -1 -4 0 -2
word puedo	0 4 -4 0 0 0 0 0 0 8
word pues	1 0 -1 1 0 0 -1 0 0 -7
word puesto	1 5 -3 -4 -4 -2 15 -6 -2 -32
word puesto de	-2 9 -2 -1 1 -1 -1 -1 -1 -60
word puesto es	-1 0 0 0 0 3 -1 0 0 -2
word puis	0 3 0 0 -1 -1 0 0 0 21
word puis je	0 4 0 0 0 0 -3 0 0 53
word pull	-2 -4 1 13 -4 -3 -2 -1 3 -5
word punktlich	4 0 0 -3 0 0 0 0 0 -7
word punto	-1 2 0 0 0 0 -1 0 0 27
word puo	-1 -1 7 -4 -1 0 1 -1 0 53
word puo venire	0 0 1 0 0 0 0 0 0 14
word puoi	0 -1 0 0 -1 2 0 0 1 3
word pupil	7 -1 0 -1 -1 0 -1 0 -2 15
word pupil panel	3 -1 0 -1 0 0 0 0 0 -1
word purchase	0 0 0 0 0 0 0 0 0 10
word pursue	0 0 0 0 1 0 0 0 0 -9
word pursue other	0 0 0 0 1 0 0 0 0 -6
word purtroppo	-1 -1 3 -1 3 0 -2 0 -1 12
word purtroppo spostare	-1 0 1 0 0 0 0 0 0 16
word push	-7 -1 8 0 0 0 0 0 0 14
word put	-11 -13 -12 9 -27 10 22 -4 25 -23
word put a	0 -1 -1 6 -3 -2 1 0 0 10
word put in	0 0 0 0 0 0 0 0 0 16
word put into	0 0 0 0 3 0 -1 0 -2 -2
word put it	-4 -4 -2 -3 -5 24 -17 0 11 -5
word put off	0 0 -10 -2 -2 0 16 0 -1 4
word put on	-3 -1 0 5 -13 0 16 0 -3 -5
word put you	-1 -3 2 -1 -1 -1 8 -1 -2 -27
word put your	1 -1 -1 2 -3 -2 -4 -1 8 -7
word putt	0 -7 3 -1 5 -2 3 -1 0 -19
word pwd	2 -1 0 0 0 0 0 0 0 -11
word q	2 -2 -1 0 2 0 0 0 0 22
word q #	0 -2 0 0 2 0 0 0 0 26
word qa lead	-1 0 1 0 0 0 0 0 0 -4
word qu'a	0 -9 9 0 0 0 0 0 0 2
word qu'elle	0 0 0 0 0 0 0 0 1 7
word qu'elle n'a	0 0 0 0 0 0 0 0 1 5
word qu'est	0 0 0 0 0 0 0 0 0 4
word qu'est ce	0 0 0 0 0 0 0 0 0 4
word qu'il	-1 0 0 0 2 -1 4 -1 -2 -2
word quai	0 8 -1 0 0 0 -7 0 0 -8
word qual	-5 -10 -1 -2 13 -7 15 -1 -1 -29
word qual prefere	0 1 0 0 0 0 0 0 0 12
word qualche	-1 3 0 0 -2 0 1 0 0 -9
word qualche giorno	-1 0 0 0 -1 0 3 0 0 -9
word qualcosa	-1 -1 -5 -1 -3 -2 14 -1 0 -16
word quale	0 2 0 0 0 0 0 0 0 -11
word qualidade	1 0 -2 2 -3 4 -2 -1 0 -8
word qualifi	-1 -1 0 0 14 0 -3 -1 -7 -19
word qualifi applicant	0 0 0 0 3 0 0 0 -3 7
word qualification	-1 -1 -1 -1 3 4 3 0 -7 -15
word qualita	0 0 0 0 0 2 -1 0 0 -8
word qualite	-1 -1 0 0 2 3 -1 0 -1 -3
word quality	0 0 0 0 0 1 -1 0 1 4
word qualora	-1 0 0 0 -1 0 -2 0 4 -18
word qualquer	-5 6 -15 -1 -1 -1 18 -1 0 1
word quand	5 4 -9 15 -5 -2 -6 -1 -1 -32
word quand ?	6 -4 -1 0 0 0 -1 0 0 -13
word quando	-5 24 -19 -1 -16 -4 26 -4 -2 -36
word quando :	1 0 0 0 0 0 0 0 0 -3
word quando pode	0 7 0 0 -3 0 -2 0 0 -7
word quart	1 1 0 0 0 0 0 0 0 13
word quart d'heure	1 1 0 0 0 0 0 0 0 13
word quarter	-1 3 19 5 -20 -2 -1 -1 -1 -7
word quarter of	-1 10 0 0 -8 -1 1 0 -1 16
word quarto	0 1 0 0 0 0 0 0 0 6
word quatre	0 0 0 0 0 0 0 0 0 25
word quatro	0 0 0 0 0 0 0 0 0 26
word quattro	0 0 0 0 0 0 0 0 0 14
word que	-56 30 0 21 49 -3 -4 -32 -5 -56
word que a	-6 -3 -1 15 -1 -1 -3 -1 -1 -2
word que buscamo	0 0 0 0 0 0 -3 0 3 -2
word que cambiar	0 0 1 0 0 0 0 0 0 7
word que el	-1 2 -3 0 11 -2 -4 -2 -1 8
word que en	0 0 0 0 1 0 0 0 0 6
word que eu	1 0 0 0 0 0 0 0 0 -3
word que hay	0 0 0 0 -1 -1 2 0 0 5
word que ja	-1 0 0 1 3 0 -1 0 0 -6
word que je	0 0 1 0 -1 0 2 0 -1 -4
word que la	-2 -1 1 1 2 1 -2 0 -1 -7
word que le	-4 0 0 1 2 2 1 0 0 -17
word que lhe	0 1 0 0 0 0 0 0 0 3
word que lo	0 0 -2 0 10 -1 -7 1 0 5
word que me	-1 3 0 0 -1 0 -1 0 0 16
word que nao	-1 -1 -1 0 17 -2 -11 -1 0 12
word que no	-2 -1 -1 1 6 -1 -2 0 -1 -14
word que nos	-4 5 -1 -1 9 -2 -6 -1 0 -21
word que nous	-1 -1 0 0 1 1 -3 0 5 -2
word que o	-1 -1 0 3 0 0 -1 0 0 12
word que preferez	0 1 0 0 0 0 0 0 0 5
word que queremo	0 0 0 0 -3 7 -2 0 0 -7
word que se	0 0 0 2 -1 0 1 0 0 10
word que sea	-1 3 0 -1 0 0 0 0 0 -2
word que su	0 0 0 0 1 0 0 0 0 -12
word que tal	-2 11 -7 0 0 0 -1 0 0 -26
word que te	0 1 -1 0 4 1 -2 -2 -1 -1
word que termine	0 0 0 0 0 0 2 0 0 -7
word que timemention	-4 -2 6 1 0 0 2 -2 0 -4
word que vem	0 0 1 0 -1 0 1 0 0 -3
word que viene	-2 6 0 -1 -1 -1 0 -1 -1 -10
word que vous	-3 15 -9 -1 2 -1 -2 -1 1 15
word que ya	-1 0 0 1 2 0 -1 0 0 -6
word queda	11 -2 -2 0 -1 0 -5 -1 -1 -33
word queda confirmada	1 0 0 0 0 0 0 0 0 -5
word quedado	-1 0 0 1 2 0 -2 -1 2 -18
word quedamo	6 -4 -2 0 0 2 -2 0 0 -2
word quedo	2 -1 -2 0 3 2 -3 6 -5 17
word quel	-2 3 0 1 4 -1 -5 0 0 6
word quel giorno	-1 0 0 1 0 0 0 0 0 -3
word quella	0 0 0 1 -12 0 12 0 0 -2
word quelle	-1 -1 0 0 0 0 3 0 0 2
word quello	1 1 -1 0 0 0 -1 0 0 -4
word quelqu	0 -3 0 0 -2 0 11 0 -5 22
word quelqu'un	0 -1 0 4 1 0 -3 0 0 3
word quem	-1 3 0 0 0 0 -1 0 0 -1
word quer	0 2 -1 0 0 0 -1 0 0 -32
word querem	0 0 0 0 0 0 0 0 0 8
word queremo	-2 -6 -1 -1 0 11 2 -1 -2 -17
word queremo que	-1 0 0 0 0 3 -1 0 0 -8
word querer	0 0 0 0 1 0 -3 0 3 1
word querida	0 0 0 0 0 0 0 0 0 24
word querida :	0 0 0 0 0 0 0 0 0 6
word querido	0 1 0 0 0 0 0 0 0 6
word query	0 -1 0 0 -1 0 1 4 -2 -5
word questa	-1 3 0 0 0 0 -1 1 -1 0
word questa settimana	-1 3 0 0 0 0 0 0 -1 -6
word question	11 0 -4 -2 -4 -12 -20 38 -6 22
word question !	-7 0 0 0 0 0 9 0 0 -4
word question ?	0 -6 0 0 -1 0 4 0 4 -19
word question about	-1 -1 0 0 -2 0 -1 8 -2 2
word question and	0 2 0 0 -1 -1 2 0 -1 -6
word question for	0 0 0 0 0 0 0 0 0 9
word question in	0 0 0 0 6 2 -5 0 -2 -16
word question on	-1 4 0 0 -1 0 -4 4 -1 5
word question that	0 0 0 0 0 0 -5 0 5 5
word question to	0 0 0 0 1 0 -1 0 0 10
word questionnaire	0 -3 0 0 -1 -5 9 0 1 5
word questo	-2 -1 0 1 5 0 -2 0 -1 -10
word queue	0 0 -1 -1 -3 0 3 6 -4 -4
word qui	-3 7 -15 -2 8 -4 23 -2 -12 -22
word qui nous	-1 -1 0 -1 7 -1 -3 0 0 -6
word qui vous	-3 6 0 0 -1 0 -1 0 0 3
word quick	23 -1 -11 -4 -4 -13 11 -4 3 -30
word quick call	-1 8 -1 0 -1 0 -4 0 -1 11
word quick chat	0 3 0 0 -1 0 -1 0 -1 -20
word quick intro	-1 1 0 0 0 0 0 0 0 11
word quick note	1 -1 0 0 -2 0 -1 0 3 -5
word quick one	11 -7 -7 0 -2 -1 8 -2 0 -16
word quick question	0 -6 0 0 -2 0 13 0 -4 -11
word quick update	-1 -1 0 0 9 0 -4 0 -3 -4
word quien	1 0 0 0 0 0 0 0 0 26
word quiere	-4 7 -1 0 0 0 1 -1 0 -1
word quieren	-5 5 0 0 0 0 0 0 0 3
word quiero	0 0 0 0 0 0 0 0 0 5
word quiet	-1 -1 -1 -2 0 -1 10 -1 -3 8
word quillo	0 0 0 0 0 0 -1 2 0 22
word quince	0 0 0 0 0 0 0 0 0 9
word quindi	-1 -1 4 -1 0 0 4 -4 0 -10
word quindici	0 0 0 0 0 0 0 0 0 11
word quinta	0 0 0 0 0 0 0 0 0 5
word quinzaine	-3 2 0 0 -2 0 8 0 -5 -6
word quinze	0 2 0 0 0 0 -1 0 1 22
word quinze jour	0 0 0 0 0 0 0 0 1 22
word quiser	-2 3 0 0 1 2 -2 0 0 0
word quist	0 0 0 0 0 0 0 0 0 11
word quite	4 -1 -2 -1 11 -2 -4 -2 -2 -7
word quoi	-1 1 -1 -1 0 0 3 -1 0 -8
word quoi ?	-1 2 0 0 0 0 0 0 0 -12
word quot	0 0 0 0 0 0 0 0 0 36
word quote	0 0 0 0 3 0 -10 7 1 20
word quote the	0 0 0 0 -1 0 -6 6 1 -13
word r	-3 -4 1 3 0 3 0 -2 2 29
word r #	0 -3 -2 3 -1 4 -3 -1 3 20
word ra	4 0 0 0 -1 0 -1 0 0 -7
word radio	0 0 -1 0 2 0 0 0 -2 -4
word rail	5 -1 1 0 0 0 -5 0 0 -11
word rain	0 0 2 0 5 -1 -1 0 -4 34
word raison d'un	-1 0 2 0 0 0 0 0 0 -3
word raj	1 0 0 0 0 0 1 0 0 -8
word ral	-1 -6 0 0 -1 0 8 0 0 -14
word ran	-2 -2 3 0 1 0 1 0 0 -12
word rang	-1 0 0 1 0 0 0 0 0 14
word range	0 -2 0 0 0 -2 5 0 0 7
word ranger	1 -1 0 2 -2 0 -1 0 0 -13
word rank	3 1 -1 -1 0 0 0 -1 -1 -7
word rao	1 0 0 0 0 0 0 0 0 -3
word rapida	0 -6 0 0 -1 0 8 0 0 -22
word rappel	9 -1 -2 -4 0 -1 -1 0 0 -4
word rappel de	0 0 0 0 0 0 0 0 0 3
word rare	2 0 0 0 0 0 0 0 0 5
word rate	0 4 -2 -1 1 2 -2 -1 -1 95
word rate :	0 0 0 0 0 0 0 0 1 -6
word rate ?	0 0 0 0 3 0 -2 0 0 12
word rate and	0 0 0 0 0 0 1 0 0 -9
word ratenkredit	0 0 0 0 0 0 0 0 0 22
word rathau	-8 -2 -1 0 -1 -1 14 0 0 -23
word rather	3 -12 5 1 -3 -5 18 -6 -2 57
word rather not	0 0 0 2 -2 -1 2 0 0 -4
word rather than	4 -1 6 -1 3 -1 -3 -6 -2 13
word rating	0 0 0 0 0 0 0 0 0 8
word rato	6 -3 -1 0 0 0 -2 0 0 -18
word raum	-6 8 0 0 0 0 0 0 0 -1
word ravi	1 1 -1 0 0 0 -1 -1 0 4
word ravi de	0 0 0 0 0 0 0 0 0 7
word rd	2 -1 -1 -2 -3 -1 8 -1 -1 -41
word rd floor	2 0 -1 0 0 0 0 0 0 -17
word rdv	0 10 2 5 -6 -1 -8 0 -1 -31
word rdv timemention	1 0 0 0 0 0 0 0 0 -19
word re	-15 2 -2 -5 -3 -4 3 27 -3 -37
word re :	-5 -1 -1 -1 -3 -1 -9 23 -1 -32
word reach	-8 21 -2 -11 -22 -4 10 17 -1 -17
word reach out	-2 0 -2 -2 -14 -1 0 16 6 -14
word reach the	-3 -2 -1 0 4 -1 4 -1 -1 6
word reach us	0 -3 0 0 -3 0 2 0 4 -3
word reach you	-2 13 1 -8 -7 -1 5 0 -1 6
word react	0 -12 0 0 0 0 12 0 0 25
word reactie	0 0 0 0 2 0 -1 0 -1 19
word read	-21 8 -7 -5 -28 11 -56 43 54 -33
word read :	-21 -1 -3 0 -2 0 0 28 -1 -11
word read each	0 0 0 0 -13 0 -2 0 16 -2
word read every	0 1 0 0 12 0 -1 0 -10 -5
word read it	-2 -5 -1 -1 -10 -2 -5 5 23 -24
word read on	-21 -1 -3 0 -3 0 -1 25 4 -8
word read the	0 -1 0 0 -1 1 -5 0 6 10
word read this	-2 -1 3 0 1 0 -6 2 4 6
word read your	-1 17 -1 0 -2 0 1 0 -13 -16
word reader	0 0 0 0 0 0 0 0 0 11
word ready	-3 3 -1 -1 -2 -2 10 -2 -2 56
word ready to	-1 1 -1 0 -1 8 -4 -1 -1 -21
word reagendamento	-1 -17 20 0 0 0 -1 0 0 -16
word reagendar	0 0 1 0 0 0 0 0 0 -8
word reageren	0 0 0 0 -1 0 -2 5 -1 0
word real	-9 -5 0 9 -3 -6 10 -4 7 6
word real enjoy	-1 0 -1 -1 -2 -1 7 -1 -1 -1
word real like	0 0 0 0 0 0 1 0 0 4
word real sorry	-4 -2 4 13 -6 -1 -2 -1 0 -29
word real well	-1 -1 0 -1 -5 0 8 0 0 2
word realise	0 0 0 0 -2 0 3 0 0 -3
word realistical	-1 0 -1 -1 -1 -1 12 -3 -4 -7
word realiza	2 0 -1 0 0 0 0 0 0 -4
word realizada	-1 -1 0 -1 6 0 -2 0 0 0
word realizar	1 0 0 0 0 0 0 0 0 -5
word realizar no	1 0 0 0 0 0 0 0 0 -5
word reason	-3 -3 -1 5 4 0 1 0 -2 37
word reason for	0 0 0 0 0 0 0 0 0 10
word rebook	-1 -1 -4 8 -1 0 0 0 0 6
word recall	0 0 0 0 0 0 0 0 0 40
word recebe	0 -4 1 0 2 0 3 0 -2 -33
word recebe la	0 0 1 0 2 0 -2 0 0 -8
word recebemo	1 -2 -1 -1 -2 -1 -9 3 11 18
word recebemo a	0 0 0 0 -1 0 -1 1 3 19
word recebemo muito	0 0 0 0 5 0 -1 -2 -1 -8
word recebemo o	2 0 0 0 -5 0 -4 0 7 0
word recebemo sua	0 0 0 0 -1 0 -4 4 2 -3
word receber	-1 0 2 -1 0 0 -1 1 0 7
word recebida	0 0 0 0 -1 0 -1 0 2 21
word recebido	0 0 0 0 -1 0 -1 0 3 5
word rececao	2 -1 -1 0 -2 0 -3 -3 9 -9
word rececao do	-2 0 0 0 -1 0 -2 -3 9 -10
word receipt	-11 -2 -3 3 -3 -1 15 -1 3 7
word receipt and	-14 -1 -2 3 -1 -1 17 -1 -1 -12
word receipt of	2 -1 0 0 -2 0 -2 0 4 18
word receiv	-15 1 -3 -3 -15 -10 -20 30 35 134
word receiv #	0 0 0 0 3 0 0 0 -2 8
word receiv :	-1 0 0 0 -1 0 -4 0 6 -5
word receiv a	0 0 0 0 1 0 0 1 -1 -6
word receiv an	0 0 0 0 0 -5 5 0 0 16
word receiv and	-1 -1 -1 0 -2 0 -4 9 -1 -34
word receiv by	-5 -1 0 0 -1 0 -7 -1 14 13
word receiv it	0 0 0 0 0 0 -1 0 1 16
word receiv many	0 0 -1 0 -3 0 12 -1 -6 3
word receiv this	0 0 0 0 0 0 0 0 0 38
word receiv your	-4 -4 1 -1 -5 -2 -11 16 9 23
word receive	10 2 -4 -2 -3 -3 -3 0 2 10
word receive a	0 0 0 0 0 0 0 0 1 26
word receive the	1 0 0 0 0 0 0 0 0 -3
word receive this	4 -1 0 -1 0 0 0 -1 0 0
word receive you	7 4 -4 -1 -1 -2 -1 -1 -1 -38
word recent	-2 -4 -1 0 5 1 5 -1 -3 22
word recent application	1 0 0 0 2 0 -1 0 -1 -5
word recent interview	-1 -1 0 0 3 1 -1 0 -1 1
word recepcion	5 -5 0 0 0 0 -1 0 3 15
word recepcion de	0 0 0 0 0 0 0 0 1 9
word recepcionista	0 0 0 1 -1 0 0 0 0 -3
word receptie	0 0 0 0 0 1 0 0 0 19
word reception	-4 0 -1 -1 -3 -2 2 5 4 44
word reception de	0 0 0 0 -1 0 -3 6 0 -12
word receptionist	1 1 -1 0 0 12 -11 -1 -2 -21
word recevez	0 0 0 0 0 0 0 0 0 3
word recevoir	1 -3 4 0 0 0 0 0 0 7
word recevoir timemention	-3 0 4 0 0 0 0 0 0 6
word recevrez	-3 -4 -1 0 -4 -1 -3 -2 18 -27
word recevron	1 0 0 0 0 0 0 0 0 30
word recevron timemention	1 0 0 0 0 0 0 0 0 30
word recherch	0 0 0 0 2 0 0 0 -2 11
word recherche	0 -1 0 0 -1 0 3 0 0 8
word rechnen	6 -2 0 0 -3 0 2 -1 -1 -8
word recht	0 1 0 0 0 0 0 0 0 4
word rechtzeitig	0 0 0 0 0 0 0 0 0 4
word recibida	0 0 0 0 0 0 0 0 1 31
word recibido	0 -1 -1 -1 -1 -1 -10 8 7 28
word recibido su	0 0 0 0 0 0 0 0 1 30
word recibido tu	0 -1 0 0 -1 0 -8 8 3 -1
word recibimo	0 -1 0 0 2 0 -2 6 -4 0
word recibimo tu	0 0 0 0 0 0 -1 6 -4 0
word recibira	0 -1 0 0 0 0 3 0 0 1
word recibo	0 0 0 0 0 0 1 0 1 -5
word recipient	-1 -1 -1 0 -5 0 -1 8 0 -7
word reclutador	0 0 0 1 0 0 0 0 0 3
word recognise	-3 0 1 1 1 0 0 0 0 -9
word recommend	-1 -1 0 0 6 1 -5 0 -1 9
word recommend you	0 0 0 0 1 1 -1 0 0 7
word recommendation	4 -4 0 0 0 0 1 0 0 -3
word recommendation to	2 -3 0 0 0 0 2 0 0 -2
word reconversion	0 0 0 0 0 0 0 0 0 9
word record	-5 20 -1 -1 -2 -1 -12 -1 4 122
word record on	0 0 0 0 0 0 0 0 0 10
word record show	0 0 0 0 0 0 1 0 0 7
word record your	-2 12 -1 -1 0 0 -7 0 0 -2
word recordatorio	3 0 -1 -1 0 0 0 0 0 8
word recordatorio de	1 0 0 0 0 0 0 0 0 7
word recruit	-2 0 -1 4 1 -2 -24 23 -1 -15
word recruit for	0 0 0 0 2 0 -1 0 0 -5
word recruit team	0 0 0 0 0 0 -2 4 0 -1
word recruiter	-8 4 -1 9 -17 -2 -3 0 18 37
word recruiter :	0 1 0 0 0 0 0 0 0 5
word recruiter and	0 0 0 0 -1 0 1 0 1 4
word recruiter may	-5 0 0 6 1 0 0 0 0 -1
word recruiter will	-1 -1 0 1 -2 0 2 -3 6 -4
word recruitment	-4 12 0 -2 9 -10 -3 5 -9 -21
word recruitment for	0 0 0 0 10 0 -3 0 -7 -8
word recruitment team	0 -1 0 0 -1 0 -4 4 3 -1
word recrutador	0 0 0 0 -5 0 -14 0 20 11
word recrutamento	0 -1 -1 3 7 -1 -5 0 -2 -11
word recrutement	-3 2 -4 4 -6 2 4 0 2 4
word recrutement du	-1 1 0 2 -3 0 3 0 -1 -2
word recu	2 -3 -1 -1 2 -2 12 -1 -8 37
word recu beaucoup	0 -1 0 0 8 0 -2 0 -4 -5
word recu votre	-2 -1 -1 0 -3 -1 19 -8 -3 15
word recue	0 0 0 0 -1 0 -3 0 5 -3
word recurso	-1 0 0 1 0 0 0 0 0 6
word recurso humano	0 0 0 0 0 0 0 0 0 6
word redacteur	1 1 -1 0 0 0 -3 0 2 -4
word redactie	0 1 0 0 2 0 -1 0 0 -9
word redactora	0 0 0 0 0 0 0 0 0 -10
word redakteurin	0 0 0 0 0 0 0 0 0 -12
word redatora	1 0 0 0 0 0 0 0 0 -15
word redattrice	0 4 0 0 0 0 -4 0 0 -29
word redazione	0 0 0 0 0 0 0 0 0 -4
word rede	1 2 0 0 0 0 -2 -1 0 -6
word reden	12 -4 -1 -1 -1 -2 1 -1 -2 -8
word reden wir	3 -1 0 0 0 0 0 0 -1 1
word reed	2 -2 -1 1 -1 0 5 -2 -1 -22
word reel	-1 11 -1 0 0 -2 -5 0 0 -38
word ref	7 -1 -3 -1 -2 -1 -7 0 7 -33
word ref #	6 -1 0 0 0 0 -3 1 -3 -14
word refer	-2 -1 1 0 13 0 -2 0 -9 3
word refer to	-2 0 1 0 13 0 -2 0 -9 -2
word refere	0 -3 -1 -1 -2 -1 9 -1 -1 -26
word referee	0 0 0 0 0 0 0 0 0 11
word referenc	-4 -9 -2 -2 -2 3 8 -2 8 77
word referenc and	0 0 0 0 0 -3 4 0 0 35
word referenc by	0 -2 0 0 0 -1 4 0 0 -2
word reference	-1 -4 -2 -2 0 1 4 4 0 -11
word reference #	0 0 0 0 -1 0 -2 0 3 -1
word reference :	0 0 0 1 -1 0 0 0 2 -7
word reference check	-1 -1 0 0 -5 -2 13 -1 -4 -21
word reference for	0 0 0 0 0 0 0 0 0 12
word reference from	0 1 0 0 0 0 0 0 0 8
word reference to	1 -3 0 -1 2 5 -1 0 -3 -17
word referencia	-1 -2 0 0 -1 -1 5 0 0 21
word referencia ?	0 -1 0 0 0 0 3 0 0 -6
word referente	3 0 0 0 0 -1 -1 -1 0 -7
word referentie	0 -1 0 0 0 0 2 0 0 18
word referenz	0 -1 0 0 0 0 1 0 0 19
word referenze	0 -1 0 0 0 0 2 0 0 33
word referr	1 -3 0 -1 7 -1 -2 -3 2 7
word referr to	0 -2 0 0 2 0 1 -1 1 -8
word referral	0 0 0 0 -6 0 -6 0 13 13
word reflect	3 0 -1 0 -1 0 0 -1 0 7
word reflection	0 -1 0 0 7 0 -5 0 -1 -8
word refund	0 2 0 0 -1 -1 1 -1 -1 -4
word refus	0 0 0 0 0 0 0 0 0 5
word refusal	0 0 0 0 0 0 0 0 0 9
word refuse	-5 -4 4 0 0 5 0 0 0 4
word regard	-6 14 -2 5 8 -11 -6 0 -1 -12
word regard the	-1 5 0 0 -4 -1 3 0 0 -7
word regard to	0 1 0 0 3 0 -2 0 -2 -6
word regard your	-1 4 -2 3 12 -9 -5 -1 -2 0
word regarde	-1 0 0 0 0 0 2 0 0 26
word region	0 0 0 0 2 0 -1 0 -1 3
word regional	0 -2 0 -1 1 4 -3 0 0 15
word register	0 0 0 -1 -3 0 -4 -1 10 19
word register for	1 0 0 0 0 0 1 0 0 13
word register your	0 0 0 0 -2 0 -3 0 6 -1
word registo	-1 0 0 0 0 0 7 -4 0 -9
word registo criminal	-1 0 0 0 0 0 7 -4 0 -9
word registra	-1 8 -1 0 0 0 -4 -1 0 -3
word registrada	-1 -1 -1 0 -4 0 -17 7 17 -11
word registrado	0 0 0 0 0 0 0 0 1 -14
word registrar	0 0 0 0 3 0 -1 0 0 0
word registrata	0 -1 0 0 -1 0 -2 1 3 -7
word registration	0 -4 0 -1 -1 0 9 0 -2 -15
word registrazione	0 3 0 0 -1 0 -1 -1 0 -3
word registro	0 0 0 0 -2 0 -1 0 4 -13
word registro de	0 0 0 0 -2 0 -1 0 3 -11
word regret	-4 -6 2 8 14 -8 -4 -1 -2 -17
word regret de	-2 -1 -1 4 2 0 -1 0 0 1
word regret that	1 -1 0 -1 9 -6 -1 0 0 -9
word regret to	-1 -1 0 3 2 0 -1 0 -1 10
word regulatory	4 0 0 0 2 0 -2 0 -2 -4
word regulatory affair	4 0 0 0 2 0 -2 0 -2 -4
word rehearsal	0 0 0 0 0 0 0 0 0 4
word reimburs	-12 -1 0 0 0 0 14 0 0 -11
word reimbursement	0 0 0 0 0 0 1 0 0 -9
word reis	0 0 0 0 0 0 0 0 0 -3
word reisekosten	2 -1 0 0 0 -1 0 0 0 -10
word reject	0 0 0 0 0 0 0 0 0 50
word reject the	0 0 0 0 0 0 0 0 0 5
word rejection	0 0 0 0 0 0 0 0 0 53
word rejoindre	4 -1 -1 0 0 0 -2 0 0 -10
word reken	-4 -3 10 -1 -1 -1 0 0 0 -15
word relacion	0 0 0 0 2 0 -1 0 0 -7
word relance	0 -2 0 0 -1 -1 4 0 0 6
word relat	0 0 0 2 -2 -1 -4 5 0 0
word relation	-2 10 0 0 -2 -2 -2 0 -1 -7
word relationship	0 1 0 0 0 0 0 0 0 15
word relativa	-1 4 -2 -1 0 0 0 0 0 -1
word relativo	0 0 0 1 0 0 0 0 0 -3
word relazione	0 0 0 0 0 0 0 0 0 22
word relazione al	0 0 0 0 0 0 0 0 0 11
word releas	-1 -1 -1 11 -3 1 -4 -1 -1 15
word release	1 2 1 0 -1 -2 0 0 0 8
word relevant	0 0 0 0 -2 0 5 0 -2 -1
word reliability	1 0 0 0 -3 0 4 0 0 -16
word reliability engineer	1 0 0 0 -3 0 4 0 0 -16
word relocation	-4 -2 0 0 -1 -2 10 0 0 -5
word remain	-4 -3 10 -2 -2 -1 13 -3 -7 -6
word remarcada	-1 -14 24 -1 0 -1 -1 -6 0 -7
word remarcar	14 0 -13 0 0 0 0 0 0 -9
word remember	1 -2 -1 0 -1 0 4 5 -6 0
word remercie	0 0 0 0 0 0 0 0 0 5
word remercion	-1 -1 0 0 6 0 -1 0 -3 3
word remercion de	0 0 0 0 0 0 -1 0 2 10
word remi	-4 0 0 0 0 0 0 5 0 4
word reminder	9 3 -4 -4 -2 2 1 -5 -2 13
word reminder :	6 3 -2 -3 -1 2 0 -4 -1 -15
word reminder of	5 -1 0 -1 0 0 -1 -1 0 8
word remote	6 -3 -3 -1 2 2 -3 0 -1 26
word remoto	1 -1 0 0 -1 0 -1 3 0 12
word remov	-3 2 -1 6 -1 0 -2 0 0 35
word remov from	-3 3 -1 4 -1 0 -1 0 0 26
word remove	0 0 0 0 0 0 0 0 0 46
word remplir	0 0 0 0 0 0 0 0 0 8
word renata	0 1 0 0 0 0 0 0 0 -17
word rencontre	-5 7 0 1 -1 0 -1 0 0 5
word rencontrer	-2 3 -1 -1 -1 -1 3 0 0 6
word rendez	-3 13 5 7 -6 -3 -10 -2 -1 30
word rendez vous	-3 13 5 7 -6 -3 -10 -2 -1 30
word rendu	0 0 0 0 0 0 1 0 0 5
word renew	0 0 0 1 0 0 0 0 0 8
word renewal	0 0 0 0 0 0 0 0 0 5
word rennen	0 0 0 0 0 0 1 0 0 6
word rent	0 0 0 0 0 0 0 0 0 12
word renta	0 -2 0 0 0 0 3 0 0 -16
word rental	0 -7 0 0 2 -1 8 0 -2 9
word reopen	-4 -1 -1 2 1 -1 8 0 -4 -14
word rep	0 1 0 0 0 0 0 0 0 -18
word replac	-2 0 1 12 -1 -1 -6 -1 0 -9
word repli	1 -3 -1 0 -1 -3 -14 18 3 -10
word repli to	0 0 0 0 0 0 0 1 1 -3
word reply	-6 24 -15 -4 -16 -5 -30 50 1 -17
word reply :	-2 -2 -1 -1 -3 -1 -7 18 -1 -6
word reply by	-4 4 0 0 0 0 0 0 0 -1
word reply c	1 0 0 0 0 0 0 0 0 16
word reply in	0 0 0 0 -1 -5 9 0 -2 0
word reply to	0 2 -2 -1 -7 -1 -3 8 4 -52
word reply with	-6 24 -4 -1 -3 -4 -5 -1 -1 48
word repondre	0 3 1 0 -1 0 -3 4 -2 -18
word repons	-1 3 0 0 0 0 -1 0 0 6
word reponse	-1 0 -2 -2 -1 1 8 6 -10 8
word reponse automatique	-1 0 0 0 0 0 -1 3 0 -2
word reponse avant	0 0 0 0 0 3 -2 0 1 4
word reponse d'ici	0 0 0 0 0 0 11 0 -9 -2
word reponse de	0 0 0 0 0 0 0 0 1 12
word reponse vous	-3 0 0 0 0 0 1 4 -2 -4
word report	7 -11 7 -6 -10 4 14 0 -5 51
word report before	5 0 0 0 0 -1 -1 0 -3 1
word report de	-2 -1 7 0 -1 0 -2 0 0 -6
word report for	6 -3 -1 -3 0 3 -1 -1 -1 -11
word report is	0 0 0 0 0 0 0 0 0 8
word report to	1 -4 0 0 -1 0 5 0 -1 -7
word reporter	-1 -1 4 -1 0 0 -1 0 0 -51
word reporter job	0 0 0 0 0 0 0 0 0 -18
word reporter votre	-1 0 2 0 0 0 0 0 0 -5
word represent	0 0 0 0 0 0 0 0 0 21
word representative	0 0 0 0 6 0 0 0 -6 -2
word reprogramacion	-1 0 4 0 -1 0 -1 0 0 2
word req	7 -3 -2 0 3 -1 -2 0 -1 -15
word req #	6 -3 -1 -1 2 0 -2 0 -1 -14
word request	-7 3 7 -2 -3 0 -5 25 -17 -22
word request #	0 0 0 0 0 0 -8 13 -3 -25
word request a	0 0 0 0 3 0 -2 0 -1 -1
word request for	-1 0 0 0 2 0 0 0 -1 20
word request has	-1 0 2 0 0 0 0 0 0 -26
word request to	-1 0 3 0 0 0 0 -1 0 15
word requir	-3 1 3 1 -8 8 7 -5 -3 49
word requir :	-3 0 4 0 -2 15 -7 -4 -1 22
word requir to	1 0 0 2 -2 0 0 0 0 -9
word require	0 -2 0 0 0 0 4 0 -1 6
word requirement	-2 -1 0 1 4 0 -2 -2 3 -1
word requisition	0 -1 -1 -2 7 0 0 0 -3 16
word requisito	-2 -2 0 0 0 0 3 0 2 -9
word reschedul	-8 -6 20 -1 -1 -1 -2 0 -1 4
word reschedul :	-1 0 1 0 0 0 0 0 0 -3
word reschedul to	-1 0 1 0 0 0 0 0 0 -3
word reschedul your	-2 -1 4 0 0 0 0 0 0 -9
word reschedule	1 -11 27 -8 -2 -1 -2 -3 -1 3
word reschedule :	2 -1 -1 0 0 0 0 0 0 -8
word reschedule or	4 -1 -3 0 0 0 0 0 0 5
word reschedule your	-6 -5 13 0 -1 0 -1 0 0 7
word rescheduling	4 -1 -1 -1 0 0 0 0 0 -10
word research	1 -1 -2 0 12 -3 -12 8 -2 3
word research assistant	0 -1 0 0 1 1 0 0 0 -5
word research associate	-8 -2 -1 -1 -1 6 -2 9 0 -14
word research interview	0 0 0 0 0 0 0 0 0 8
word researcher	-1 1 4 0 -2 -1 -1 0 0 13
word reserv	1 0 0 0 0 0 0 0 0 9
word reserva	0 0 0 0 2 0 -1 0 0 -8
word reservado	0 0 0 0 0 0 0 0 0 -3
word reservation	-1 2 0 1 0 0 0 0 0 8
word reserve	2 8 -2 -1 -1 -1 0 -1 -3 8
word reserve list	0 0 0 0 0 0 4 0 -3 1
word reset	0 0 0 0 0 0 0 1 0 16
word residence	0 0 0 0 0 0 0 0 0 20
word residence permit	0 0 0 0 0 0 0 0 0 21
word residencia	0 0 0 0 0 0 0 0 0 6
word residency	0 0 0 0 -1 0 2 0 0 6
word resident	6 -2 -1 -1 0 0 0 -2 0 1
word resolucion	-1 -1 -1 -1 1 21 -14 -2 -4 -18
word resort	-3 -2 0 3 -1 0 4 0 -1 -1
word resourc	-1 0 0 1 7 1 -8 1 1 -1
word resourc department	0 0 0 0 2 0 -2 0 1 3
word respond	-3 1 0 -1 -3 4 -8 8 2 -24
word respond to	0 -1 0 0 -2 5 0 -2 0 -18
word respond within	0 0 0 0 0 0 -6 8 -1 -5
word responda	-1 -6 0 -1 -1 0 8 1 1 -10
word responda a	0 0 0 0 0 0 -1 1 1 -12
word responde	0 11 0 0 -1 1 -9 -1 0 -9
word responder	0 5 0 0 0 0 -4 0 0 22
word responder em	0 0 0 0 0 0 0 0 1 24
word responderemo	0 0 0 0 0 0 -8 11 -1 -3
word respons	0 0 0 0 0 0 -1 0 2 -3
word responsabile	7 0 4 -1 -3 -1 12 -1 -17 25
word responsable	4 1 0 -2 -2 1 12 -1 -14 53
word responsable de	-1 1 0 0 0 2 -1 0 0 -13
word responsavel	1 0 3 0 0 0 -3 0 0 -12
word response	-3 2 -1 0 6 -1 -9 3 3 -10
word response to	0 -3 0 0 0 0 4 0 0 3
word resposta	1 5 -6 -1 1 0 0 2 -1 -17
word resposta automatica	-1 0 0 0 0 0 -1 4 0 -1
word respuesta	-2 2 -2 -2 -3 -2 9 -1 1 -8
word respuesta automatica	-1 -1 0 0 0 0 -1 4 0 -1
word ressourc	2 0 0 0 0 -1 0 0 0 -3
word ressourc humain	2 0 0 0 0 -1 0 0 0 -4
word rest	-1 0 0 0 -2 0 3 0 0 1
word rest of	-1 -1 0 0 -2 0 3 0 0 -3
word resta	-5 9 1 -1 5 0 -7 -1 -1 1
word restaurant	0 -8 0 0 0 0 -1 0 9 -6
word reste	-3 4 4 -1 -5 -1 5 -1 -2 5
word resto	-1 0 1 0 0 0 0 0 0 4
word result	1 -5 -2 -3 13 -9 16 -2 -9 7
word result are	0 -1 0 0 0 0 3 0 -1 10
word result in	0 0 0 0 0 0 1 0 0 11
word resultado	-5 -3 -2 -1 18 -3 7 -9 -2 -27
word resultado de	-1 0 0 0 3 0 0 0 0 3
word resultat	-2 -1 0 0 7 0 -2 -1 -1 -23
word resum	0 0 0 0 -1 0 -3 1 4 -13
word resume	-6 13 -2 1 -18 -1 -23 -1 38 34
word resume #	0 0 0 0 0 0 0 0 0 -3
word resume and	0 0 0 0 0 0 -3 0 5 52
word resume is	0 0 0 0 0 0 0 0 0 8
word resume on	0 0 0 2 -1 0 0 0 0 4
word resume thank	0 -1 0 0 -6 0 -6 0 13 -6
word resume was	0 0 0 0 1 0 0 0 -1 10
word retail	-2 1 0 0 1 0 -1 0 2 4
word retain	0 0 0 0 1 0 0 0 0 31
word retenu	5 -3 -1 0 2 0 -3 0 0 49
word retenu toute	0 0 0 0 0 0 0 0 0 10
word retenue	0 -7 0 0 -5 6 7 0 1 13
word retenue pour	0 -6 0 0 0 -1 8 0 0 1
word retorno	-1 -1 -1 -1 2 -1 7 -4 -1 -13
word retour	0 3 -1 -1 7 0 -9 4 -1 7
word retour de	0 0 0 0 0 0 0 0 0 9
word retour le	0 0 0 0 0 0 -1 3 0 5
word retourner	-1 -1 0 0 -1 7 -3 0 0 -4
word return	-3 -1 -2 -1 -8 -1 7 12 -2 35
word return it	-1 -1 0 0 -2 1 3 0 -1 1
word return the	0 0 0 0 0 -5 6 0 0 13
word return to	-1 -1 0 0 -5 0 2 6 0 -5
word reune	-1 -1 0 -1 -5 -1 10 0 -1 -18
word reuniao	-1 3 -2 5 -1 -1 -2 -1 0 -31
word reuniao com	-1 4 0 0 -1 0 -1 0 0 -16
word reuniao de	-1 0 -1 5 0 0 -1 0 0 1
word reuniao do	0 0 0 0 0 0 0 0 0 9
word reunio	2 0 -1 0 0 0 0 0 0 -6
word reunion	-5 2 3 2 -1 -1 -2 2 -1 14
word reunion de	0 0 1 0 0 0 0 0 0 18
word reunit	-2 -1 0 -1 -1 -1 6 -1 0 -6
word reussir	0 0 0 0 0 0 0 0 0 4
word revenon	-1 -7 0 1 -3 -2 22 -10 -1 1
word revenon vers	-1 -7 0 1 -3 -2 22 -10 -1 1
word revenue	1 0 0 0 0 0 0 0 0 6
word rever	-1 0 0 2 0 0 0 0 0 7
word revert	0 -2 0 0 -2 4 3 0 -2 -8
word revert with	0 -2 0 0 0 4 0 0 -1 -2
word reviendron	0 0 0 0 -2 0 -9 0 12 21
word reviendron vers	0 0 0 0 -2 0 -9 0 12 21
word review	-1 -6 -6 -4 -2 21 12 -13 -2 31
word review #	0 1 0 0 0 0 0 0 0 5
word review all	0 0 0 0 0 0 1 0 0 12
word review and	0 -1 0 0 -10 4 11 0 -3 -18
word review application	0 0 0 0 3 0 -3 0 0 31
word review by	0 -1 0 0 -2 0 6 2 -3 -26
word review is	0 0 0 0 0 0 0 0 0 7
word review it	-1 -2 -1 -1 -2 -1 12 -4 1 6
word review of	0 0 0 0 5 0 -2 0 -3 5
word review on	-2 -1 0 0 -3 0 -4 0 11 -4
word review the	0 0 0 0 1 1 0 0 -1 6
word review we	0 -2 0 0 3 0 -4 0 3 -1
word review your	-2 0 -1 -1 4 0 5 -1 -5 -2
word reviewer	0 -2 0 0 0 0 -2 0 5 23
word revis	-4 -1 7 -1 -1 4 -3 -1 0 -4
word revisar	0 0 0 0 0 0 0 0 0 8
word revise	0 0 0 0 0 0 0 0 0 14
word revision	0 0 0 0 -2 0 11 0 -8 16
word revista	0 0 0 0 0 0 0 0 0 10
word revoir	0 0 0 0 0 0 0 0 0 17
word revue	0 0 0 0 0 0 0 0 0 6
word rfp	0 0 0 0 0 0 0 0 0 9
word rg	1 0 0 0 -1 3 -3 0 0 0
word rh	-1 1 -1 1 -3 -1 3 1 0 9
word rib	-2 -1 -1 -1 0 11 -6 0 0 -10
word ricerca	-1 3 -1 2 0 -1 -2 0 -1 -28
word ricevera	0 0 0 0 0 0 -1 2 0 17
word ricevuta	0 -1 0 0 -1 0 -2 0 5 11
word ricevuto	-2 -2 -1 -1 5 -1 -9 2 9 15
word ricevuto il	-1 0 0 0 -1 0 -1 3 0 -1
word ricevuto la	-1 -1 0 0 -2 0 -4 0 8 10
word ricevuto moltissime	0 -1 0 0 6 -1 -2 -1 -1 6
word ricezione	-1 0 0 0 0 0 -1 0 3 17
word ricezione della	0 0 0 0 0 0 0 0 1 17
word richiedera	0 0 0 0 0 0 1 0 0 5
word richiedera ancora	0 0 0 0 0 0 1 0 0 5
word richiesta	-1 3 0 0 0 -1 -5 4 -1 -1
word richiesta di	0 0 0 0 0 0 -1 2 0 6
word richiesto	-1 -1 0 -1 41 -13 -24 -1 -1 -13
word richtig	-2 0 0 0 0 -1 4 0 0 -12
word ricordiamo	2 0 -1 0 0 0 0 0 0 6
word ricordiamo il	2 0 -1 0 0 0 0 0 0 -6
word ride	5 -4 -2 -1 -3 -2 -1 0 6 -3
word ridge	-18 -7 9 4 -8 7 15 -3 1 -102
word ridge co	-8 -2 -3 3 -2 5 -8 7 8 -57
word ridge labs	-4 -12 12 1 -7 1 24 -10 -7 -30
word rien	0 0 0 0 0 -1 3 0 0 6
word riesci	0 5 0 0 0 0 -3 0 0 -9
word riesgo	3 -1 0 0 0 0 -1 0 0 -2
word right	23 -10 -7 -3 10 1 -9 -3 -3 5
word right ?	0 -3 -1 -1 0 0 6 0 0 6
word right now	0 -1 0 0 5 0 -6 0 3 -17
word right person	0 0 0 0 0 0 0 0 0 7
word right to	0 -1 0 0 -1 0 4 0 -1 -5
word rijbewij	0 -4 -1 0 0 -2 13 -5 0 -17
word rimborso	0 0 0 0 0 0 0 0 0 3
word ring	-7 -21 -11 -3 10 -1 16 -15 31 -16
word ring #	0 0 0 0 0 0 0 0 0 7
word ring me	3 -6 -5 -2 4 5 3 0 0 7
word ring the	1 -1 0 -1 -2 -1 1 5 -1 -17
word ring timemention	1 -4 -1 -1 0 -2 10 -1 -2 -6
word ring you	-5 -10 -1 2 7 -6 5 -2 11 -8
word ringraziamo	-1 -1 0 -1 31 -13 -13 -1 0 4
word ringraziamo per	0 -1 0 0 3 0 -1 0 0 10
word ringrazio	5 0 0 0 0 0 -3 0 0 -9
word ringrazio per	5 0 0 0 0 0 -4 0 0 0
word rinuncia	3 0 0 0 0 0 -1 -1 0 -9
word riprova	0 -1 0 0 6 -1 -2 -1 -1 6
word riprova piu	0 -1 0 0 6 -1 -2 -1 -1 6
word riscontro	-1 -1 0 0 -1 -1 5 -1 -1 -11
word risk	-1 2 0 0 0 0 0 0 0 16
word risponda	0 3 0 0 -1 1 -2 0 0 4
word rispondere	0 3 0 0 -1 0 -2 0 0 -8
word risponderemo	0 0 0 0 0 0 -1 2 1 15
word risponderemo entro	0 0 0 0 0 0 -1 1 1 15
word risposta	4 -2 -2 -1 2 -1 -4 5 -1 -46
word risposta automatica	-1 -1 -1 0 -1 0 -1 6 0 -3
word risposte	-1 7 -1 0 0 0 -3 -1 0 -3
word risulta	0 0 0 0 1 0 -1 0 0 -15
word ritardo	0 0 0 0 0 0 1 0 0 8
word riunione	0 0 -1 5 0 -1 -2 -1 0 -1
word riunisce	0 0 0 0 0 0 2 0 0 -3
word river	-1 -6 1 0 -1 7 -1 0 0 -19
word riverbend	0 0 0 0 0 1 0 0 0 -4
word riverside	0 0 0 0 0 0 0 0 0 11
word rivista	0 0 0 0 0 0 0 0 0 6
word rl	-2 22 -2 -5 -8 -1 -3 -1 0 -1
word rl #	-1 6 -1 0 -1 -1 -2 -1 0 -1
word road	9 -2 -5 0 4 0 -5 0 0 8
word rob	0 0 0 0 0 0 0 0 1 9
word robot	0 -1 0 0 -1 1 -2 0 3 -3
word robotic	2 -1 0 0 0 0 -1 0 1 -7
word rogito	0 0 0 0 0 0 0 0 0 3
word rol	7 -1 0 0 0 -1 -5 0 0 -5
word rol van	2 0 0 0 0 0 -2 0 0 -8
word role	-25 59 -8 9 7 -6 -21 2 -17 -10
word role !	0 0 0 0 0 0 0 0 0 -7
word role :	1 -2 0 0 0 0 2 0 0 -6
word role ?	-6 10 -1 0 -2 0 -1 0 0 31
word role and	0 0 0 0 1 0 0 0 -1 -4
word role are	4 -1 0 0 2 0 -1 0 -4 -1
word role at	-7 10 -1 -1 0 -1 -1 0 0 9
word role for	0 0 0 0 3 0 -1 0 -1 10
word role has	-1 0 0 2 -3 0 3 0 0 -2
word role in	0 0 0 0 4 0 0 0 -4 4
word role is	-1 -2 -1 0 -3 -4 13 -1 -1 -5
word role of	-1 -3 0 0 -2 7 -1 0 0 -8
word role play	0 0 0 0 0 0 0 0 0 -10
word role to	0 -1 0 0 3 0 -1 0 0 -9
word roll	-1 -1 0 0 -1 1 1 0 1 -9
word rolle	1 0 0 0 0 0 0 0 0 4
word roma	-4 6 -3 2 0 0 -1 0 0 -10
word rond	0 0 0 0 0 0 0 0 0 -5
word ronde	-1 4 -1 -3 4 -1 -2 0 0 27
word roof	0 0 0 0 0 0 0 0 1 16
word room	24 2 5 -2 -4 -7 -18 -4 3 9
word room #	19 -4 -7 -1 -1 -1 -2 -3 -1 -22
word room :	-3 0 0 0 0 0 3 0 0 19
word room and	4 -1 0 0 0 0 -2 0 0 -5
word room b	0 0 0 0 0 0 0 0 0 -3
word room for	1 7 -1 0 0 -4 -3 0 0 10
word room in	0 0 5 -2 0 0 -2 0 0 -1
word rosa	1 0 0 0 -12 0 13 0 0 73
word rosa linar	0 0 0 0 0 0 0 0 0 38
word rota	0 0 0 0 0 0 1 0 0 21
word rough	0 1 0 0 0 0 -3 0 2 -2
word round	2 34 -4 1 -8 -13 -7 -5 -1 -39
word round #	0 9 -1 0 0 -3 -4 0 0 -12
word round ?	0 8 0 0 -1 -3 -3 0 0 -3
word round and	0 0 0 0 1 0 0 0 0 4
word round at	0 2 0 0 0 0 -1 0 0 9
word round interview	0 -6 0 0 0 0 9 0 -1 -3
word round is	2 -1 0 0 -2 0 3 0 0 -13
word round the	3 3 -1 -1 7 -1 -7 0 -2 -31
word round two	0 1 0 0 0 0 0 0 0 -9
word route	2 -1 -9 11 -1 -1 -1 -1 0 -1
word route #	2 0 0 0 0 0 -1 0 0 -5
word row	-1 0 0 0 0 -4 5 0 0 -1
word rsvp	0 0 0 0 0 0 0 0 0 4
word rua	2 -1 0 0 0 0 0 0 0 6
word rua verde	0 0 0 0 0 0 0 0 0 12
word ruckfragen	0 0 0 0 0 0 -14 14 1 -5
word ruckmeldung	1 -1 -2 -1 14 -1 -7 -1 -2 -9
word rue	2 -1 0 0 0 0 0 0 0 5
word rue verte	0 0 0 0 0 0 0 0 0 7
word ruf	1 0 0 0 0 1 -1 0 0 4
word rufe	3 -1 -1 0 -1 -1 4 -1 -2 -24
word rufe sie	4 0 -1 0 0 0 -1 0 0 2
word rufen	-4 -8 -1 -1 -2 -2 11 -2 9 6
word rufen sie	1 -1 0 -1 -1 -1 4 -1 -1 -2
word rufen wir	-5 -7 0 0 -1 0 6 -2 9 -10
word rugbytech	0 0 0 0 -3 0 -4 -1 10 -28
word ruhe	2 -1 0 0 0 0 -1 0 1 -14
word ruhe an	0 0 0 0 0 0 0 0 1 -4
word ruiz	0 0 0 1 0 0 0 0 0 -19
word rule	0 0 0 0 0 0 1 0 0 11
word run	12 -5 -3 -8 0 -11 20 -5 0 5
word run a	-1 -6 -1 -4 10 -5 11 -2 -1 -16
word rund	3 -1 0 0 -3 0 4 0 -3 -5
word runde	1 7 -1 -1 1 -1 -5 -1 -1 2
word runn	-4 -8 32 -4 -7 -5 -1 -2 -1 4
word runn late	0 0 2 0 0 0 -1 0 0 18
word runs	1 2 0 0 0 -1 -7 0 6 21
word ruolo	1 -2 0 -1 6 -1 -2 -1 0 -38
word ruolo di	0 1 0 0 1 -1 1 -1 0 -34
word rush	-1 -1 0 0 -2 1 -4 0 8 -6
word ruth	3 -2 -2 0 0 4 -2 0 0 19
word s	6 -7 11 38 14 -11 -40 -5 -7 55
word s #	1 0 0 0 2 0 -1 -1 -1 5
word s call	0 -1 0 1 2 0 -2 0 0 -5
word s interview	-1 -2 4 14 -3 -2 -7 -1 -1 -11
word s'est	-8 0 2 3 1 0 3 0 0 25
word sa	0 -1 0 0 2 0 -1 0 0 9
word sabado	0 -3 0 0 0 0 4 0 0 4
word saber	0 -5 0 0 -1 -1 8 0 0 5
word sachbearbeiterin	1 0 0 0 1 0 0 0 -1 -4
word sachbearbeitung	3 -1 0 0 2 -1 -1 -2 0 -19
word sadly	0 0 0 0 -6 0 -2 0 8 0
word safe	1 -3 0 0 -4 -1 3 -3 8 -18
word safe in	2 -1 0 0 -2 0 -2 0 4 -1
word safety	-8 9 -2 2 -8 5 3 -1 0 -29
word sag	-2 0 2 -1 0 -2 5 -1 -1 -4
word sagen	-1 4 -9 16 -1 -1 -7 -1 -1 25
word sagen sie	0 0 0 0 0 0 0 0 0 19
word sagt	0 0 0 0 1 -1 0 2 0 5
word sai	0 0 1 0 0 0 0 0 0 20
word said	-7 -16 18 3 5 15 -15 1 -4 48
word said no	0 0 0 0 6 0 -5 0 0 4
word said yes	-6 -3 5 -1 4 7 -4 -1 -1 -8
word said you'd	0 0 0 0 0 0 1 0 0 9
word sair	0 -5 -1 0 -1 -3 10 0 0 3
word saison	0 -1 -9 15 -1 -1 -1 -1 0 -16
word sala	16 1 -1 -5 -3 -1 -3 -2 -1 -31
word sala #	2 0 0 0 0 0 0 0 0 3
word sala consiliare	1 0 0 0 0 0 0 0 0 -5
word salaire	-1 -1 0 0 0 2 1 0 0 -10
word salao	0 0 0 0 0 0 0 0 0 7
word salari	0 0 0 0 0 2 -1 0 0 18
word salarial	-1 -15 -1 0 -2 -8 27 -1 0 -10
word salario	-2 -1 -1 0 -2 8 -1 0 0 1
word salario de	-2 -1 0 0 -2 7 -1 0 0 -5
word salary	1 -11 -1 -1 -2 16 3 -1 -4 21
word salary #	0 0 0 0 0 6 -5 0 0 25
word salary :	0 0 0 0 0 1 0 0 0 -5
word salary expectation	0 -1 0 0 2 0 -1 0 0 4
word salary is	2 -1 0 0 -1 0 1 0 0 -5
word sale	0 1 2 1 10 -2 -8 -1 -2 1
word sale assistant	6 -4 -1 0 15 -1 -10 -1 -4 0
word salga	0 0 0 0 1 0 0 0 0 -7
word salle	3 0 0 0 0 -1 0 0 0 -3
word salon	1 2 0 0 0 -1 -1 0 0 -21
word salta	0 0 1 2 0 -1 -1 0 0 3
word saludo	0 -2 4 -1 0 -1 -1 1 -1 -32
word salut	8 -2 -2 -1 0 1 -1 -1 -1 -53
word salutation	14 -3 -2 -1 6 -2 -7 -1 -4 -13
word saluti	0 -1 0 0 1 -1 9 -8 0 -16
word salve	0 0 0 0 0 0 -2 2 0 5
word sam	7 10 -6 -1 1 -4 -6 -1 -1 -1
word same	-27 -46 119 -13 -15 8 -17 -5 -4 -22
word same afternoon	-1 0 2 0 0 0 0 0 0 4
word same day	0 -1 1 0 -9 0 11 0 -2 1
word same hour	-4 -13 25 -4 0 -1 -2 -1 0 -6
word same link	0 -1 3 0 0 0 -1 0 0 -11
word same place	10 -5 3 -2 -1 -2 -2 -1 0 -35
word same time	-8 -15 38 -3 -1 -3 -5 -1 0 15
word samen	0 0 0 0 -3 0 5 -1 -1 -6
word sample	0 -1 -1 -1 0 -1 4 -1 0 -32
word san	1 1 0 0 0 0 -1 0 0 -8
word sandra	3 -1 0 0 0 0 -1 0 0 -7
word sandwich	2 0 0 0 -1 0 0 0 0 -13
word sanitaria	0 0 0 0 0 1 0 0 0 -5
word sans	0 -1 -3 2 -1 -2 3 -1 2 13
word sans reponse	0 3 0 0 -1 0 -3 0 2 7
word santa	0 -1 0 0 -1 0 1 1 0 -5
word sante	5 -1 0 0 -3 0 2 0 -2 -10
word sao	0 1 0 1 -1 -1 -1 0 0 9
word sapere	-1 -2 -5 -1 -2 0 13 -1 -2 -1
word sapere entro	0 0 0 0 0 1 1 0 0 10
word sara	1 -1 -1 0 -14 -1 14 -1 1 -6
word sarebbe	1 0 0 0 -1 -1 1 0 0 16
word sarebbe disponibile	0 1 0 0 0 -1 1 0 0 8
word sat	0 -1 -1 0 1 1 0 0 0 5
word satisfactory	-3 0 0 0 -1 6 -1 0 0 -1
word saturday #	0 0 0 0 0 0 0 0 0 3
word saude	-1 -1 0 0 -1 4 -2 0 0 -13
word save	1 2 0 0 0 -1 -1 0 0 11
word save your	-2 0 0 0 0 0 3 0 0 -9
word saved	0 0 0 0 0 0 -5 -2 7 7
word saving	4 -1 -2 0 -1 0 0 -1 0 4
word saw	-1 5 -1 0 8 -1 -8 0 -1 17
word saw you	0 0 0 0 0 0 0 0 0 20
word saw your	-1 5 -1 0 -1 0 -2 0 -1 -16
word say	7 -31 19 -5 -2 36 -21 -3 0 36
word say ?	0 -3 -1 0 -1 13 -7 0 0 -22
word say so	-5 0 1 0 1 7 -3 0 -1 17
word say that	-3 0 9 -2 -5 2 -10 1 9 -2
word say the	0 -2 0 -1 4 -1 0 0 0 18
word say timemention	26 -14 -4 -1 0 -2 -4 -1 0 -12
word say we	0 -1 0 0 -1 0 4 0 -1 -2
word say yes	-3 -3 -3 -1 -5 18 -2 -1 -1 -1
word saying	0 0 0 0 -4 0 5 0 0 7
word says	-1 2 -5 -1 -3 12 3 -2 -6 -14
word says that	0 1 0 0 0 0 0 0 0 11
word scale	0 0 0 0 -2 3 2 0 0 6
word scambio	0 0 0 0 0 0 0 0 0 16
word scambio a	0 0 0 0 0 0 0 0 0 16
word scan	-1 -1 0 0 0 0 4 0 0 10
word scarpe	1 0 0 0 0 0 0 0 0 -10
word scegli	0 3 0 0 0 0 -1 0 0 1
word scegliere	-1 1 1 0 1 0 0 0 -1 -19
word scelta	0 0 -5 -1 2 -2 7 -1 -1 0
word scelto	0 -1 0 0 4 0 -1 0 0 -5
word scelto un'altra	0 0 0 0 2 0 -1 0 0 -7
word schaal	-1 -1 0 0 0 4 -1 0 0 -18
word schade	-2 7 -7 0 -4 -1 8 0 0 -7
word schau	0 0 0 0 1 0 -1 0 0 24
word schauen	0 0 0 0 0 0 0 0 1 -3
word scheda	-1 -1 0 0 0 -1 3 0 0 -16
word schedul	4 2 2 9 -8 -2 -4 0 -3 1
word schedul :	1 0 0 0 0 0 0 0 0 44
word schedul an	0 0 0 0 0 0 0 0 0 11
word schedul as	1 0 0 0 0 0 0 0 0 -7
word schedul for	2 -1 0 7 -5 0 -1 -1 -1 -1
word schedul interview	1 0 0 0 0 0 0 0 0 -13
word schedul on	-7 0 8 0 0 0 0 0 0 -9
word schedul to	1 0 0 0 0 0 0 0 0 -3
word schedul your	2 -1 -1 0 0 0 2 0 0 -10
word schedule	25 7 0 -6 -5 -1 -17 -3 3 8
word schedule :	0 1 0 0 0 0 0 0 0 12
word schedule a	0 1 0 0 -1 0 0 0 1 17
word schedule an	0 1 0 0 0 0 0 0 1 6
word schedule for	1 -1 0 0 -1 0 2 0 -1 -23
word schedule your	-2 8 -1 0 -1 0 -2 0 -1 -5
word scheme	-2 -1 0 0 1 0 3 0 1 -3
word schicke	7 0 -3 0 0 0 -4 0 0 -11
word schicke ich	7 0 -3 0 0 0 -4 0 0 -11
word schicken	-7 16 -1 -2 -4 9 -5 -2 -3 -40
word schicken sie	-2 10 -1 0 -2 -1 -2 -2 -1 -31
word schieben	-1 -1 2 0 0 0 0 0 0 -8
word schieben ?	0 -1 2 0 0 0 0 0 0 -8
word schikt	1 1 -1 0 0 0 0 0 0 -21
word schlagen	-4 0 9 -4 0 0 0 0 0 -4
word scholarship	0 0 0 0 0 0 0 0 0 26
word schon	6 -11 16 -1 2 0 -10 -2 1 3
word schon dass	8 0 0 0 -1 1 -8 0 1 10
word schone	0 0 1 -1 -1 -1 3 0 0 -11
word school	3 -11 5 -2 -7 -1 18 -3 -2 -17
word school and	0 0 0 0 0 0 0 0 0 15
word school board	-3 0 0 -2 -4 -1 3 -1 8 -6
word school district	0 -1 0 0 4 0 0 -2 -1 -20
word school scholarship	0 0 0 0 0 0 0 0 0 8
word school year	-2 -1 -1 -1 -4 -2 13 -1 -2 -21
word schreiben	-1 0 0 0 0 0 3 0 -2 0
word schrijver	0 3 0 0 0 0 -3 0 0 21
word schritt	-3 4 -1 0 -1 0 2 0 -1 -15
word schuift	2 0 0 0 0 0 0 0 0 4
word schuift aan	1 0 0 0 0 0 0 0 0 6
word schule	0 0 0 0 1 0 0 0 0 8
word schulerpraktikum	0 0 0 0 0 0 0 0 0 10
word schulerpraktikum ihre	0 0 0 0 0 0 0 0 0 10
word science	1 -1 0 0 0 -1 2 0 0 -8
word scientist	1 2 -1 -1 2 0 -3 0 0 13
word sciopero	-1 -1 4 2 -1 -1 -1 0 0 -14
word scor	0 -4 -1 -1 18 -1 -6 -2 -3 10
word scor #	0 0 0 0 3 0 -2 0 0 3
word score	-1 -3 0 -1 4 0 -4 0 6 -3
word scorecard	0 0 0 0 0 0 0 0 0 15
word scout	0 0 0 0 0 0 0 0 0 4
word screen	2 3 -4 2 -8 -19 33 -4 -5 19
word screen and	0 0 0 0 0 1 0 0 0 8
word screen call	0 2 0 1 0 0 -1 0 0 -11
word screen for	0 0 -1 0 0 -1 2 0 -1 -5
word screen to	0 0 -1 0 -2 0 7 0 -3 -4
word screen with	2 0 -2 1 0 0 0 0 0 -17
word scritto	0 0 0 0 1 0 0 0 0 -10
word scrub	1 3 -1 0 -1 0 -1 0 0 -25
word scuola	0 0 0 0 1 0 -1 0 0 -16
word scusa	-1 -1 5 4 -1 -1 -4 -1 -1 -14
word se	-43 -16 13 20 29 10 -5 -6 -3 -57
word se a	-1 0 0 0 0 0 3 -1 -1 -4
word se accetta	-1 -1 0 0 0 3 -1 0 0 -2
word se candidatar	0 0 0 0 0 0 0 0 1 5
word se desinscrire	0 0 0 0 0 0 0 0 0 3
word se e	0 -2 0 0 -1 -1 4 0 0 14
word se ha	-9 -1 1 2 -3 3 4 1 2 6
word se houver	0 -1 0 0 -2 0 9 0 -6 -2
word se il	0 0 0 0 -1 0 15 -5 -7 5
word se la	4 -1 0 0 0 0 -2 0 0 4
word se le	-2 -1 0 -2 3 20 -16 -2 -1 -10
word se lo	4 0 0 0 -1 1 -3 0 0 1
word se nao	-2 3 0 0 0 0 0 0 0 13
word se non	0 -2 0 0 4 0 -2 0 0 1
word se que	-9 -2 -1 11 10 -1 -7 -1 -1 -9
word se reune	0 0 0 0 -3 0 5 0 0 -6
word se reunit	-2 -1 0 -1 -1 -1 6 -1 0 -6
word se si	0 0 0 0 0 0 -1 2 0 -18
word se voit	1 0 1 0 0 0 -1 0 0 -22
word sea	-8 1 7 -1 -1 2 -7 -1 7 -5
word seance	0 0 0 0 0 0 0 0 0 17
word search	0 -8 -6 11 21 -8 5 -1 -12 -21
word search committee	2 -1 0 0 0 0 2 0 -3 -2
word search for	0 0 0 0 6 -1 -2 0 -1 3
word season	-3 -1 0 2 5 0 -7 0 4 7
word seasonal	7 -1 0 0 -1 -2 -3 1 0 -14
word seat	-1 -2 -3 -1 11 2 -6 0 0 29
word seat are	0 0 0 0 0 0 0 0 0 3
word seat on	0 0 0 0 0 0 0 0 0 12
word sech	0 0 0 0 2 0 0 0 -1 8
word second	19 -13 -4 -5 21 -4 -4 -4 -7 65
word second floor	-10 0 11 0 0 0 -1 2 -1 -3
word second interview	0 -6 -1 -1 12 0 -1 -2 -1 -1
word second one	7 -1 -3 0 -1 0 -1 0 -2 16
word second round	1 0 0 0 0 0 2 -1 0 5
word second stage	1 -1 0 0 0 -1 1 0 0 -10
word second timemention	4 -2 0 -1 0 0 0 0 0 -5
word second week	0 1 0 0 -1 0 3 0 -2 -3
word secondo	3 -1 -1 0 0 0 0 0 0 13
word secondo colloquio	2 0 -1 0 0 0 0 0 0 7
word secretaire	0 -2 0 0 -1 0 3 0 1 -4
word secretaria	4 0 -1 -4 -1 1 1 0 0 -12
word secretario	0 0 0 0 0 0 0 0 0 4
word secretary	-1 -2 6 0 -3 -1 8 -1 -6 3
word section	1 0 0 -1 -5 0 6 0 -1 -11
word section #	0 0 0 0 0 0 0 0 0 10
word sector	-2 -1 0 0 5 0 -3 0 2 -13
word securite	-1 0 0 0 3 0 0 0 -1 -9
word security	0 -1 1 0 -1 0 3 -2 0 -11
word sede	-3 -2 4 -4 -1 -1 8 -1 -1 -19
word sede di	2 0 0 0 0 0 0 0 0 -8
word seduta	0 0 0 0 0 0 0 0 0 4
word see	28 -2 -9 2 -13 0 8 -10 -4 -22
word see a	0 0 0 0 9 0 -5 0 -3 -15
word see below	1 0 0 0 0 0 0 0 0 -8
word see how	-2 0 -1 0 -7 0 10 0 0 -2
word see if	0 0 0 0 0 0 1 0 0 14
word see it	0 0 0 0 0 0 0 0 0 42
word see the	3 0 -2 2 -2 -2 1 -1 0 -2
word see them	0 0 0 0 -4 -1 6 0 0 14
word see us	-1 2 0 -1 2 10 -10 0 -1 -12
word see what	-2 -2 -2 -1 -2 -2 9 -1 4 -3
word see who	0 0 0 0 0 0 0 0 0 9
word see you	31 9 -2 4 -13 -14 -2 -6 -7 -53
word see your	0 0 0 0 1 4 -5 -1 3 -6
word seeing	0 4 -4 -5 -2 -4 16 -1 -5 -12
word seeing two	-10 -1 -1 -3 -1 -1 17 0 0 -1
word seeing you	3 0 -1 -1 0 0 0 0 0 0
word seem	-1 0 0 1 2 0 -1 0 0 13
word seen	6 -3 5 -1 2 -3 -3 0 -4 17
word segreteria	0 0 0 0 0 1 0 0 0 -10
word segue	3 -2 -1 -1 -1 1 4 -1 -1 9
word segue o	0 -2 -1 0 -1 0 5 -1 0 -1
word seguem	0 0 0 0 0 0 0 0 0 18
word seguimo	-15 -1 0 0 -6 -1 25 -1 -1 -17
word seguinte	2 -16 -2 -1 -1 0 20 0 -1 -12
word seguir	1 -13 -3 -1 4 -3 16 -1 -1 -6
word seguira	0 0 0 0 1 0 -1 2 0 -3
word seguito	0 0 0 1 1 0 -1 0 0 -5
word segunda	3 0 -2 0 0 0 -1 0 0 11
word segunda entrevista	0 1 0 0 0 0 0 0 0 9
word segundo	-1 0 0 0 3 0 -1 0 0 2
word seguridad	4 0 0 -2 0 0 0 0 0 -23
word seguro	-2 2 -1 0 -1 5 -1 -1 -1 -33
word seguro de	0 0 0 0 -1 3 -1 0 0 0
word sehen	-16 16 11 -2 8 -2 -28 13 0 -6
word sehen sie	-1 0 0 0 0 0 -13 14 0 -5
word sehr	12 1 -6 0 -4 3 10 -7 -8 -52
word sehr geehrte	16 -13 2 -1 -14 2 21 -6 -6 -31
word sehr geehrter	-4 15 -7 -1 7 -1 -7 -1 -2 -27
word sehr gefreut	0 0 0 0 3 0 -2 0 0 2
word sehr leid	-1 0 -1 3 0 0 0 0 0 4
word sei	4 -2 -1 -1 -1 0 1 -1 1 8
word sei stata	0 0 0 0 0 0 0 0 0 6
word sein	5 -1 0 0 -1 -1 -1 -1 -1 6
word seis	0 0 0 0 0 0 0 0 0 26
word seis mese	0 0 0 0 0 0 0 0 0 6
word seit	2 0 0 0 0 0 0 -1 0 3
word seite	0 1 0 0 0 0 0 0 0 5
word seja	-1 -1 0 0 -2 6 -3 0 1 -16
word selbst	0 0 0 0 0 0 0 0 0 7
word selecao	8 -1 0 -6 1 0 -1 0 -1 3
word seleccion	-1 8 0 0 -2 -1 -4 2 -2 10
word seleccionada	-1 -1 0 0 4 1 -2 0 0 -24
word seleccionada para	0 0 0 0 1 2 -1 0 0 -13
word seleccionado	0 -1 0 0 0 1 1 0 0 25
word selecionada	-1 -4 -1 0 -1 3 3 0 1 4
word selecionada para	-1 -4 0 0 -1 3 3 0 0 -2
word selecionado	0 0 0 0 0 0 0 0 0 31
word select	-6 11 6 -15 -7 5 3 -6 10 23
word select :	0 0 0 0 0 0 0 0 0 9
word select a	-1 1 8 -7 0 0 0 0 0 13
word select another	0 0 0 0 1 0 0 0 0 -4
word select for	-1 -5 -1 -2 0 12 -2 -1 1 14
word select official	0 -1 0 0 -2 0 9 -1 -5 -4
word select to	-2 13 0 -4 0 -4 -3 0 1 -3
word selectie	-2 -1 0 0 0 -1 -6 0 10 -12
word selectiecommissie	1 -2 0 0 11 0 -5 0 -4 -20
word selectiedag	0 -1 0 0 14 -1 -10 0 0 -9
word selectiegesprek	3 -1 -1 0 1 0 -1 0 0 -8
word selectieproef	0 0 -1 2 0 0 0 0 0 -3
word selection	9 -11 -2 -2 7 -2 6 -2 -3 -19
word selection committee	0 0 0 0 3 0 -2 0 -1 0
word selectionnee	-1 0 0 0 3 0 0 0 -1 15
word selectivo	0 0 0 0 0 0 -14 0 16 -8
word seletivo	-2 3 -1 -1 2 -1 -18 -1 19 -9
word seletivo para	0 0 0 0 0 0 0 0 1 -6
word selezionata	-1 -1 0 0 0 12 -10 0 0 -3
word selezionata per	0 0 0 0 1 0 -1 0 0 -17
word selezionato	0 0 0 0 -12 0 12 0 0 16
word selezione	-2 -2 -1 1 -5 -1 9 2 -2 -16
word selezione per	0 0 1 1 -1 0 -1 0 0 8
word selezioni	-1 2 -1 4 -1 -1 -2 0 -1 -17
word self	2 2 0 0 0 0 -2 0 0 10
word self schedule	0 2 0 0 0 0 -1 0 0 -4
word sell	2 1 0 0 0 0 0 0 -2 -9
word seller	0 0 0 0 0 0 0 0 0 7
word sem	-10 0 13 -3 -1 1 -1 1 0 23
word semain	0 0 0 0 -1 0 -1 0 3 12
word semain considerez	0 0 0 0 0 0 0 0 1 12
word semaine	5 23 0 -5 -6 -4 -5 -3 -4 -4
word semaine ?	0 -2 0 0 0 0 4 0 0 19
word semaine derniere	0 0 0 0 0 0 1 -1 0 10
word semaine prochaine	-1 20 -1 0 -3 -1 -11 -1 -2 -5
word semana	-10 36 -9 -6 -8 -9 15 -7 -3 -29
word semana ?	-2 11 1 0 -1 -2 -6 0 0 -42
word semana de	-4 7 -1 -1 -1 0 0 0 0 -7
word semana mas	0 0 0 0 0 0 3 -2 0 6
word semana para	-1 3 0 0 -1 0 0 0 0 -11
word semana que	-2 6 1 -1 -2 -1 1 -1 -1 -12
word semana te	0 0 0 0 0 0 2 0 0 -14
word seminar	7 2 -1 0 0 0 -8 0 0 1
word sempre	-6 4 4 0 -1 0 -1 0 0 12
word send	-10 -8 -3 -3 -19 1 34 -1 11 62
word send a	4 -1 -1 0 -1 -1 0 2 -2 30
word send an	-2 3 -1 0 0 0 1 0 0 3
word send it	-5 -3 -2 -1 -3 -5 21 0 -3 -33
word send me	-3 4 -3 3 -2 -2 6 -1 -2 -13
word send over	1 5 0 0 0 0 -8 0 3 -7
word send the	5 -4 -2 -1 -7 6 4 1 -1 32
word send us	-2 1 -1 0 -4 0 3 -2 6 7
word send you	-5 -3 2 -3 11 -3 8 -2 -5 1
word send your	0 -6 0 0 -1 0 10 0 -1 -13
word senden	-1 -1 0 0 -1 2 0 1 0 -4
word sender	1 0 0 0 -5 0 -2 7 0 -8
word senhor	0 0 0 0 0 0 0 0 0 4
word senhora	-4 -2 0 -4 18 -1 0 -2 -4 19
word senior	-3 0 -2 -5 1 4 2 -1 4 15
word senor	0 0 0 0 0 0 0 0 0 27
word senora	0 0 0 0 0 0 0 0 0 48
word senora :	0 0 0 0 0 0 0 0 0 32
word sense	8 2 -2 3 2 0 -11 0 -1 10
word sent	-15 -11 17 -4 -21 -9 -6 32 17 -47
word sent :	-14 -1 -3 0 2 0 -1 17 0 -6
word sent a	0 -4 0 0 -2 -1 4 4 0 -3
word sent an	1 -1 0 0 -1 -5 9 0 -2 -1
word sent to	-5 -5 10 -1 -5 -1 -13 1 18 -17
word sent you	-1 2 0 0 -1 2 3 -3 -1 -8
word sent your	-1 -1 0 0 -4 0 16 0 -9 -19
word sentiamo	1 6 -1 0 0 -2 -2 0 0 -15
word sentiamo timemention	1 0 0 0 0 0 0 0 0 3
word sentimo	0 0 0 1 1 0 -1 0 0 -5
word sentimo comunicarle	0 0 0 0 1 0 0 0 0 3
word sentirti	0 1 0 0 2 0 -2 0 0 -4
word senza	0 6 -4 0 -1 0 -1 0 0 17
word separate	0 -1 -1 0 5 1 -3 0 -1 -3
word september	7 -9 -1 -1 -6 6 11 -2 -5 22
word september #	0 0 0 0 -9 1 10 0 -1 -5
word septembre	1 -4 -1 0 -1 12 -6 0 0 12
word septiembre	0 0 0 0 -1 -1 2 1 0 12
word sequencia	-1 -1 0 0 4 0 -1 0 0 -6
word ser	7 -26 29 -1 -6 -2 4 -3 0 -6
word ser ?	10 -25 16 0 0 0 1 0 0 -4
word sera	4 -3 -2 1 -5 9 -7 0 3 -14
word serait	-1 -1 1 0 0 0 2 0 0 8
word serao	-1 -3 0 0 -12 0 2 -1 15 -13
word serata	4 -1 0 0 -1 0 -1 0 0 3
word serez	3 -3 0 0 -4 0 6 0 -1 -1
word seri	0 0 -1 0 5 0 -3 0 0 -2
word seri b	0 0 0 0 0 0 1 0 0 4
word seria	-7 5 5 0 0 0 -1 0 -1 -12
word seriez	-2 2 -1 0 -1 -1 3 0 0 -12
word seriez vous	-2 2 -1 0 -1 -1 3 0 0 -12
word seriou	0 0 0 0 1 0 0 0 0 8
word seron	0 0 0 0 -1 0 1 0 0 6
word seront	0 -1 0 0 12 0 -7 0 -3 -17
word serv	-2 4 -1 0 -1 0 3 0 -2 4
word serve	5 -1 -1 0 -2 0 0 0 -1 6
word server	0 -5 0 0 4 0 -1 3 0 7
word servic	2 -3 2 -1 -1 0 2 0 -2 -22
word service	16 10 -19 -2 7 -6 -3 0 -3 -19
word service market	0 0 0 0 0 0 0 0 0 -7
word service on	1 0 0 0 0 0 0 0 0 8
word servico	3 -1 1 -4 0 0 0 0 0 2
word servico de	5 -1 0 -4 0 0 0 0 0 -5
word servizio	-1 0 0 -3 -3 9 -1 0 0 9
word servono	0 -1 0 0 -2 13 -10 0 0 2
word servu	0 6 0 0 0 -2 -2 -1 -1 -6
word ses	0 0 0 0 0 0 0 0 0 -9
word sesion	0 0 0 0 0 0 0 0 0 7
word sessao	0 0 0 0 0 0 0 0 0 20
word session	5 0 -1 0 3 -1 -3 -1 -2 108
word session is	0 0 0 0 0 0 0 0 0 29
word session on	0 0 0 0 0 0 0 0 0 6
word session with	1 0 0 0 0 0 0 0 0 9
word set	3 -5 2 -3 4 -1 2 -2 2 -14
word set !	1 0 0 0 0 0 0 0 0 -22
word set :	2 0 -1 0 0 0 0 0 0 -3
word set for	4 -1 -1 0 0 0 -1 0 0 10
word set out	0 0 5 -2 0 1 -3 0 0 -12
word set up	-7 -3 -1 -1 2 0 8 -1 3 5
word sete	0 1 0 0 0 0 -1 0 0 -3
word setembro	0 0 0 -1 -1 0 3 0 0 22
word settembre	0 -1 -1 0 -3 -2 10 -3 0 35
word settimana	-2 19 -6 -2 -8 -2 6 -3 -2 -35
word settimana prossima	0 1 1 0 -4 0 4 0 0 -6
word settimane	1 0 0 0 -1 0 0 0 2 13
word setting	0 0 0 0 0 0 0 0 0 10
word settl	-1 0 0 0 -1 -1 5 -1 -1 -13
word settl in	0 0 0 0 0 0 0 0 0 4
word settore	0 0 0 0 2 0 -1 0 0 -4
word setzen	4 0 0 -1 -1 -1 0 0 0 -11
word setzen wir	4 0 0 -1 -1 -1 -1 0 0 -15
word seu	-13 1 -11 -2 3 -3 21 -1 5 -19
word seu artigo	0 0 0 0 0 0 0 0 0 3
word seu contacto	-1 0 0 1 2 0 -2 1 0 -7
word seu curriculo	-3 -1 -1 -1 -3 0 18 -1 -9 -24
word seu infelizmente	0 0 0 0 2 0 -1 0 0 -8
word seu nome	0 0 0 0 1 0 -1 0 0 6
word seu pedido	-2 0 0 0 -1 0 -2 -2 8 8
word seu perfil	-3 -21 -1 -1 -2 -1 24 -1 5 -13
word seu projeto	0 0 0 0 0 0 0 0 0 40
word seus	0 0 0 0 0 0 0 0 0 31
word seven	0 0 0 0 -1 1 0 0 0 21
word seven days	0 0 0 0 0 2 -1 0 0 12
word several	0 -2 0 0 4 0 0 0 -1 4
word shadow	0 4 -1 0 -1 0 -1 0 0 -2
word shah	1 -1 2 0 0 0 -1 0 0 -11
word shall	0 -11 0 -2 -5 13 -6 -1 14 -22
word shall be	0 -2 0 0 2 0 -5 0 6 -6
word shall i	-5 -1 -4 -1 -1 14 -2 -1 0 6
word shall we	6 -4 -1 0 0 0 0 0 0 -7
word shar	-11 -2 -3 -1 -4 13 10 0 -2 -5
word shar with	-11 0 -1 0 -1 0 15 0 0 7
word share	-1 29 -1 -1 -3 -11 -6 -4 -3 -25
word share your	-2 18 -1 -1 -2 -11 2 -3 -2 -12
word sharp	1 0 -1 0 1 0 -1 0 0 6
word she	-1 5 -9 0 13 -9 -15 -3 18 27
word she has	0 0 0 0 0 0 1 0 0 20
word she is	0 1 0 -1 2 -1 0 0 0 -5
word she like	1 0 0 0 -1 0 -4 0 5 -2
word she start	0 0 0 0 0 0 0 0 0 44
word she want	-1 1 0 0 0 -1 -1 0 2 -8
word she will	0 0 0 0 0 0 0 -2 2 6
word she'	-3 4 -2 -3 -7 -4 15 -2 1 -12
word she'd	0 0 -3 -1 3 -1 3 0 0 18
word she'd like	0 0 0 0 0 0 0 0 0 14
word she'll	1 -3 -1 0 -1 0 -3 0 8 12
word sheet	0 0 0 0 0 0 0 0 0 41
word sheila	0 0 0 0 3 0 -2 0 0 6
word shelter	1 1 0 0 0 0 0 0 0 -8
word shift	21 -2 -16 -3 2 6 1 -2 -7 -42
word shift lead	0 2 0 0 0 0 0 0 -1 -7
word ship	0 0 0 0 0 -1 3 0 0 4
word shipp	-2 -2 2 0 4 0 -1 0 0 -15
word shirt	21 -6 -2 0 0 -10 -3 0 0 -10
word shoe	15 -1 -10 -1 -1 -1 -1 0 0 -10
word shoot	-1 -2 1 0 -5 -1 -5 -1 13 2
word shop	6 -1 -6 2 9 -5 -24 18 -1 -61
word shop and	0 0 0 0 2 0 -3 0 2 -2
word short	-9 -4 -1 -3 -7 -1 28 -4 0 -8
word short form	0 -3 0 0 -1 0 8 -1 -3 -8
word short interview	0 0 0 0 0 0 0 0 0 9
word short note	0 0 0 0 -2 0 3 0 0 9
word short notice	-1 -1 2 0 2 0 0 0 -2 12
word short phone	-4 7 0 0 -1 0 -1 0 0 -4
word shortlist	6 21 3 -5 -6 -3 -24 -2 9 11
word shortlist by	-1 9 0 0 -2 0 1 0 -7 -12
word shortlist candidat	0 0 0 0 -2 0 -1 0 5 -2
word shortlist for	4 13 -1 -1 -5 -1 -6 -1 -3 9
word shortlist of	0 0 5 -2 2 0 -4 0 -1 -3
word shortlist we	0 0 0 0 0 0 -2 0 4 17
word shortlist will	0 0 0 0 -1 0 -1 0 3 -2
word should	11 -7 -5 5 -1 2 -6 1 -1 45
word should be	7 -5 0 -1 -3 6 -7 0 4 -37
word should have	0 0 -1 0 0 0 5 -1 -2 1
word should hear	-1 0 0 0 0 0 2 0 1 -12
word should i	0 0 0 0 0 0 0 0 0 30
word should it	-3 0 0 6 -1 0 -2 0 0 -9
word should we	0 0 0 0 -1 0 -3 0 5 -7
word should you	4 -1 0 0 -6 0 7 0 -3 3
word shouldn't	3 -1 0 0 1 0 1 0 -2 4
word shouldn't take	3 -1 0 0 -1 0 0 0 0 -4
word shout	8 1 -2 -3 -7 -5 -4 -2 13 -38
word shout if	5 5 -3 0 -6 -4 -9 -1 14 -40
word show	13 -1 -9 -3 12 -10 -36 14 21 0
word show it	-1 2 0 0 -5 -1 -11 -1 19 -14
word show that	0 -1 0 0 0 0 0 0 1 7
word show up	8 -4 -3 0 0 0 0 0 0 -3
word show us	0 -1 0 0 -1 0 4 0 -2 12
word show you	3 0 -1 2 2 -2 -2 0 -1 3
word shown	0 0 0 0 -2 0 -1 0 3 2
word shown in	0 0 0 0 1 0 0 0 0 -4
word showreel	1 1 0 0 0 0 -1 0 0 -12
word showroom	12 -5 0 -1 2 0 -2 -4 -2 -2
word shut	0 -1 -2 7 -1 -1 4 -1 -5 -4
word si	-21 -26 -13 -2 0 14 51 -4 1 72
word si acepta	0 0 0 0 0 1 0 0 0 7
word si e	-3 -1 -11 -1 2 0 14 0 0 26
word si le	-1 0 0 1 0 0 0 0 0 14
word si na	2 0 0 0 0 0 -1 0 0 -7
word si no	5 -6 2 0 0 0 0 0 0 8
word si presenti	0 0 0 0 0 0 0 0 0 23
word si riunisce	0 0 0 0 0 0 2 0 0 -3
word si terra	0 0 0 2 0 0 -1 0 0 -6
word si tu	1 -2 -1 -1 0 10 -5 0 -3 2
word si votre	0 -3 0 0 -1 0 10 0 -4 -1
word si vous	3 0 -1 -1 1 0 -2 0 0 9
word siamo	-3 5 -3 0 0 7 11 -14 -2 16
word siamo costretti	-1 0 1 1 0 0 0 0 0 -8
word siamo lieti	0 0 0 0 -1 4 -1 0 0 25
word siamo spiacenti	0 0 0 0 2 0 -1 0 0 8
word sich	-5 -4 -5 -3 3 3 6 0 4 22
word sich am	1 0 0 0 0 0 0 0 0 7
word sich bei	0 0 0 0 0 0 0 0 0 12
word sich bitte	-1 4 -1 0 0 0 -2 0 0 15
word sich die	0 0 0 0 -1 0 2 0 0 -4
word sich fur	-3 -4 -2 -1 20 0 -10 1 -1 2
word sich nach	0 0 0 0 2 0 0 0 0 -8
word sick	-1 -1 2 0 -7 -1 1 10 -2 1
word side	6 -2 -1 1 3 -1 -4 -1 -1 -56
word side door	3 0 -1 0 0 0 -1 0 0 -26
word sido	-7 -5 -1 12 2 1 -16 -1 15 46
word sido admitida	0 0 0 0 1 0 0 0 0 -6
word sido preseleccionada	1 0 0 0 0 0 0 0 0 8
word sido seleccionada	0 0 0 0 1 1 -1 0 0 4
word sie	27 28 -39 6 -52 -8 36 5 -3 -89
word sie !	1 0 0 0 0 1 -1 0 0 -5
word sie als	4 -2 -1 0 0 1 -1 0 0 13
word sie am	11 1 -3 -1 -1 -1 -3 -1 -1 6
word sie an	-5 -7 0 0 -1 -2 15 2 -1 -2
word sie auch	-6 11 -7 0 -1 -1 4 0 -1 -2
word sie bei	14 -2 -3 -2 0 -2 -5 -1 0 6
word sie bis	0 0 0 0 0 0 0 0 1 7
word sie bitte	2 -2 -1 -1 -3 -1 6 -1 -1 36
word sie das	0 0 0 0 0 1 0 0 0 13
word sie den	1 -6 0 0 -1 0 6 0 0 12
word sie die	-2 -1 0 0 0 3 -2 1 0 11
word sie diese	-1 8 0 0 -1 0 -6 0 0 -11
word sie doch	2 0 0 0 0 0 0 0 -1 -10
word sie eine	2 -1 0 -1 -1 0 -2 -1 4 -7
word sie einen	1 3 -2 0 -1 0 0 -1 0 3
word sie erhalten	0 0 0 0 -1 2 -5 6 -2 1
word sie es	5 -1 -4 0 0 0 0 0 0 6
word sie etwa	0 0 0 0 0 0 0 0 1 9
word sie fur	-4 12 -2 0 0 0 -3 -1 -1 -11
word sie gerne	2 0 0 0 0 0 -1 0 0 7
word sie haben	-3 12 -1 -1 -10 -3 0 -6 11 -10
word sie ihn	0 0 0 0 0 2 -1 0 0 7
word sie ihre	2 1 -1 -1 0 0 -1 0 0 29
word sie ihren	-1 2 0 0 0 0 0 0 0 -9
word sie im	1 0 -1 0 -4 0 5 0 0 14
word sie in	5 -1 -1 -1 2 0 -4 0 -1 -35
word sie kennenlernen	-3 -6 0 0 0 0 10 0 0 0
word sie konnen	-3 15 0 0 -2 0 -7 -3 0 -2
word sie mich	0 -3 -2 -1 -1 -2 9 -1 0 -17
word sie mir	0 16 -2 -1 -2 1 -9 -2 -1 -16
word sie mit	6 -2 0 0 -3 1 -2 0 0 -9
word sie nicht	-1 5 -1 0 -5 -1 3 1 -1 -18
word sie noch	-4 -5 -2 -1 -1 -2 16 0 0 -7
word sie sich	7 0 -2 -1 -1 4 -3 0 -4 13
word sie sind	4 -2 -1 -1 -1 0 1 0 0 -39
word sie timemention	3 0 -1 0 0 0 -2 0 0 16
word sie und	-1 -4 -1 0 0 0 6 0 0 25
word sie uns	1 1 1 -1 -4 0 6 -2 -2 -10
word sie von	-2 -1 -1 0 -1 0 -8 14 -2 -8
word sie zu	2 3 -1 -1 -2 -1 -1 -1 1 -29
word sie zum	3 -2 0 -1 -1 2 -1 0 0 -5
word siege	7 -8 5 3 -2 -1 -5 0 0 -7
word siento	0 0 0 3 -1 0 -1 0 0 -3
word siete	0 0 0 0 0 0 -2 0 3 1
word sift	0 0 0 0 0 0 0 1 0 5
word sig	4 0 0 0 -1 0 -1 0 0 -7
word sign	2 -17 1 -3 -14 52 -24 -6 9 11
word sign and	-1 -1 0 0 -1 -1 4 0 0 1
word sign before	0 0 0 0 0 1 -5 0 5 12
word sign bonu	0 -1 -1 0 0 6 -2 0 0 -6
word sign by	0 0 0 0 0 9 -7 0 0 13
word sign in	4 -9 7 -1 -2 3 -6 2 1 -12
word sign it	0 0 0 0 0 4 -2 0 0 -18
word sign off	-1 -1 -1 -1 -3 -2 5 -1 6 -2
word sign on	0 0 0 0 0 7 -6 0 0 -1
word sign the	-1 -1 0 0 0 0 4 0 0 24
word sign up	5 -1 -1 0 0 0 0 -2 -1 26
word signal	-2 -1 7 -7 -2 -3 -7 16 -1 -11
word signature	-5 -1 -2 -2 -1 14 -2 -1 0 8
word signe	-1 -1 0 0 -1 1 4 -1 -1 -4
word signor	1 0 0 0 0 0 0 0 0 33
word signora	-1 0 0 0 0 0 1 0 0 69
word sigu	-2 -1 -5 -2 -3 -1 18 -4 0 -6
word sigue	0 -1 0 0 3 0 1 0 -1 -9
word siguiente	-2 7 -1 -1 -1 -1 1 -1 -1 1
word siguiente fase	-1 1 0 0 -1 0 3 0 0 -3
word siguiente paso	-1 5 0 0 -1 -1 -1 0 0 7
word silence	0 0 -1 0 2 0 3 -1 -2 -10
word sim	0 0 0 0 0 0 2 0 0 -3
word similar	-2 -2 -1 0 3 -1 0 -1 4 -19
word similar jobs	-2 -1 0 1 0 0 -1 0 3 -17
word simple	0 0 0 0 0 0 1 0 0 22
word sin	-5 -1 4 2 -4 -2 8 -1 -1 18
word sin falta	0 0 0 0 0 0 2 0 0 -3
word sin problema	-3 -1 6 0 0 0 -1 0 0 -4
word since	-2 -4 -1 2 14 -2 3 -3 -7 25
word since the	-1 -1 0 3 -2 0 0 -2 3 0
word since you	0 0 0 0 5 0 -2 0 -3 9
word sincere	-1 0 0 1 0 0 0 0 0 11
word sind	18 -9 -3 -1 -4 -1 4 0 -5 -41
word sind in	4 -2 -1 0 0 0 0 0 0 -22
word sind sie	5 -7 -1 0 -1 -1 5 0 0 -15
word sind wir	0 1 0 0 3 0 0 0 -2 -5
word single	0 0 0 0 0 0 0 0 1 10
word siniestro	-9 0 -1 0 0 0 0 10 1 -2
word sinon	0 2 -1 0 0 0 0 0 0 -7
word sir	0 -1 0 0 2 0 -1 0 0 8
word sistema	1 -1 0 0 0 0 0 1 1 -3
word sister	3 -1 -1 0 0 0 1 0 -2 -45
word sit	16 -4 -3 -3 -7 -6 -14 -5 27 -28
word sit down	14 2 -2 -1 -1 -2 -20 -1 11 -41
word sit in	2 -1 0 0 -1 0 1 0 -1 18
word sit on	0 -1 0 -1 -3 -1 -1 0 6 6
word sit tight	-1 -4 -1 -1 -2 -2 3 -3 11 -11
word site	2 1 7 1 -2 -6 -21 -1 19 -8
word site engineer	0 0 0 0 0 0 -1 0 1 -11
word site reliability	0 0 0 0 -3 0 4 0 0 -10
word sito	0 -1 0 0 0 0 0 0 1 28
word sitt	0 2 0 0 0 0 -1 0 0 -7
word situation	-1 0 0 1 0 0 0 0 0 6
word situational	0 -1 0 0 0 0 1 0 2 -4
word six	-5 -9 -4 -1 20 17 -13 -2 -3 6
word six month	0 -3 -1 0 4 0 2 0 -1 13
word six people	0 0 0 0 16 -1 -11 0 -3 -5
word six week	-1 -6 -2 0 -1 18 -7 -1 0 -11
word sixty	0 -1 0 0 3 0 -1 0 -1 -4
word size	0 3 -1 0 -1 -8 7 0 0 35
word skill	-1 -5 -1 -1 -1 -1 9 -2 2 4
word skill test	0 -1 0 0 -1 -1 6 -1 0 -9
word skip	0 0 0 0 1 0 0 0 0 -4
word skipper	0 0 0 0 2 0 -7 0 6 -3
word sleep	0 0 0 0 -1 1 2 0 -2 28
word slid	6 -3 -2 -1 -2 -2 8 -1 -4 -39
word slid by	1 -1 -1 0 0 0 2 0 0 -9
word slight	-1 -1 3 -1 -1 -2 3 -1 0 4
word slip	0 0 0 0 0 0 1 0 0 7
word slot	-30 57 17 3 -13 -8 -25 -3 1 41
word slot :	-1 4 0 0 -1 0 -1 0 0 7
word slot are	-1 3 0 0 -1 0 0 0 -1 -5
word slot at	0 0 0 0 0 0 0 0 0 22
word slot for	-1 7 -1 2 0 -1 -5 0 0 -12
word slot in	-1 4 0 0 0 -1 -1 0 0 6
word slot on	-1 4 -2 1 0 0 -1 0 0 -2
word slot with	-1 8 0 -3 0 -1 -3 0 0 2
word slow	-1 -4 -5 -3 10 -8 -34 51 -7 -5
word small	5 0 -2 -1 -4 0 -10 -1 14 -3
word smart	-4 -1 -2 0 -1 0 9 -1 -1 4
word smit	1 0 0 0 0 0 0 0 0 -4
word snel	-6 -2 -1 0 -1 -1 8 4 -1 3
word snow	-6 -1 10 0 -2 -1 0 0 0 2
word so	-22 -32 33 19 18 -27 -3 -6 21 -20
word so a	0 0 -1 -1 0 -1 4 0 0 2
word so do	-1 -1 0 1 -1 6 -3 -1 1 -6
word so don't	7 0 -1 -2 1 0 -1 -2 -2 -6
word so expect	-7 0 -1 0 0 -4 -1 15 -1 -11
word so far	-1 0 0 0 0 0 1 0 0 11
word so glad	-10 -1 -1 0 -1 -2 16 0 0 -2
word so good	-1 -1 0 0 9 -1 -6 0 -1 -4
word so happy	-2 2 0 0 -2 -10 14 0 -1 2
word so i	-6 -9 14 0 11 3 -15 -1 3 -27
word so i'd	0 6 0 0 0 -1 -3 0 -1 -4
word so i'll	-1 -3 0 0 -1 -3 9 0 -1 12
word so i'm	-1 0 0 0 3 0 -2 0 1 3
word so if	1 -1 0 0 1 0 -2 0 1 4
word so it	-4 5 -2 0 -1 2 2 -1 -1 -12
word so it'll	0 0 0 0 -2 -1 -4 -1 9 -23
word so it's	-1 -1 0 0 0 0 2 0 0 -5
word so kind	0 0 4 0 -3 -1 1 0 -1 -2
word so many	0 -1 0 0 -11 0 -2 0 14 8
word so much	1 -1 2 0 2 0 -2 0 -2 42
word so no	2 -1 -1 1 -1 0 0 0 0 6
word so noth	0 0 0 3 0 0 -1 0 0 -1
word so please	0 2 4 -7 -5 -1 -4 2 9 -4
word so sorry	-11 -6 18 6 13 -2 -16 -1 -2 10
word so that	-1 3 0 -1 -3 0 2 0 1 26
word so that'	10 0 -8 -1 0 -1 1 -1 0 -7
word so the	-3 -1 3 0 -1 -1 5 -1 -1 -2
word so there'	0 0 0 7 -2 0 -2 -1 -1 5
word so they	0 0 0 0 3 0 -2 0 0 10
word so timemention	2 -4 2 7 -2 -1 -2 -1 0 -18
word so we	1 -2 -1 5 4 -3 -5 -2 2 -2
word so we'll	-1 1 -1 -1 9 -1 -4 -1 -3 -7
word so we're	-1 -10 8 -1 8 0 -2 0 -2 -13
word so we've	-2 0 3 0 1 0 -1 0 0 -4
word so you	6 -1 -1 -1 -4 -1 -5 -1 7 -7
word so your	-2 -1 1 2 -7 0 10 0 -3 5
word sobald	-1 -1 1 -1 -4 0 5 -1 2 6
word sobre	-1 -2 6 -2 0 -8 11 -1 -3 -33
word sobre a	1 1 -1 4 -3 -4 4 -1 -1 -28
word sobre el	0 0 0 0 -3 -1 5 0 0 -3
word sobre la	0 0 0 0 1 0 0 0 0 4
word sobre o	-1 2 2 -1 2 -1 -3 0 0 -15
word sobre tu	0 1 0 0 0 0 0 0 0 -4
word socia del	0 0 0 0 0 0 0 0 0 3
word social	5 2 0 0 -3 2 0 -2 -2 -21
word societe	0 0 0 0 0 0 0 0 0 5
word society	0 0 0 0 0 0 0 0 0 14
word socio	-1 -1 0 0 -1 0 3 0 0 -18
word sofa	0 0 0 0 0 0 0 0 0 29
word software	0 0 0 0 -1 2 0 0 -1 18
word sohn	0 0 0 0 0 0 0 0 0 21
word soin	0 -1 0 0 0 0 2 0 -1 -6
word sold	0 0 0 0 2 0 0 0 -2 3
word sole	0 9 -1 0 1 -2 -4 0 -1 0
word solicitor	0 0 0 -3 2 -1 5 -1 -1 14
word solicitud	-1 2 -3 -1 0 -1 -2 5 1 43
word solicitud de	0 3 -2 0 0 0 -3 6 -4 43
word solicitud para	0 0 0 0 0 0 -2 0 3 46
word solicitud recibida	0 0 0 0 0 0 0 0 1 30
word solid	0 -1 0 0 -9 -1 11 0 0 6
word sollicitati	0 0 0 0 5 0 -4 0 0 14
word sollicitatie	-5 7 -5 -3 -3 -4 -16 3 27 -47
word sollicitatie als	10 3 -1 -1 -6 -1 -5 -1 1 -34
word sollicitatie bij	0 -8 0 0 3 0 8 0 -1 -5
word sollicitatie is	-1 -2 0 0 -4 0 -13 -1 21 -2
word sollicitatie naar	0 0 0 0 -8 0 9 0 0 -1
word sollicitatie verzonden	0 -2 0 0 -4 0 -6 -1 13 -4
word sollicitatiegesprek	24 -3 1 1 -9 -2 -8 0 -3 -27
word sollicitatiegesprek van	2 -1 -1 0 -1 0 0 2 -1 -17
word sollicitatiegesprekken	0 0 0 0 0 0 0 0 0 8
word solliciteer	0 0 0 0 0 0 0 0 0 45
word sollten	0 0 0 0 -1 0 2 0 0 6
word sollten sie	0 0 0 0 -1 0 2 0 0 6
word solo	-7 3 7 2 -3 0 -1 0 0 -13
word solution	-1 0 -1 0 7 0 -4 0 -1 10
word some	0 -2 -4 -1 6 -5 17 -8 -3 -11
word some chang	0 0 0 0 -3 0 18 -4 -10 13
word some of	0 -1 0 0 7 0 -3 0 -2 -17
word some time	-1 9 -1 0 0 0 -7 0 0 -15
word somebody	-5 -5 -3 8 21 -6 -13 -3 5 -33
word somebody else	0 0 0 0 5 -2 -2 0 -1 11
word somebody who	0 0 0 0 4 0 -2 0 0 -4
word someone	-16 -7 15 -3 33 -7 -16 0 2 -32
word someone else	0 0 0 0 -3 0 6 0 -1 11
word someone from	4 -1 0 0 5 -2 -7 2 0 -11
word someone who	-1 -2 -1 -1 32 -3 -18 -3 -2 -10
word someone will	0 -2 0 0 -3 0 -3 3 6 -15
word someone with	0 0 0 0 6 0 -4 0 -1 -4
word someth	-9 0 30 -1 21 -11 -27 -5 1 -36
word someth came	-1 0 3 0 0 0 -1 0 0 2
word someth come	0 0 0 0 -1 0 -5 0 8 -1
word someth else	-1 -1 -1 3 6 -1 -3 -1 -2 -3
word someth has	0 -1 2 0 0 0 0 0 0 -14
word sometime	0 1 0 0 0 0 1 0 0 -4
word somewhere	-4 0 0 0 -1 7 -2 0 0 5
word somm	-1 -1 -2 3 0 2 -1 0 0 7
word son	-5 5 -4 0 -2 -1 -1 0 8 47
word son cv	0 0 0 0 0 0 0 0 0 4
word son entretien	0 0 0 0 0 0 0 0 0 7
word sono	-10 0 -14 3 4 -8 20 5 1 -15
word sono in	-2 0 1 0 0 0 -1 3 0 -6
word sono stati	0 0 0 0 -1 0 -1 0 4 4
word sons	-2 -1 -2 0 2 1 4 0 -3 -5
word sonst	0 -1 -1 0 0 -1 3 -1 0 -4
word sont	-1 5 0 0 1 0 -4 1 0 -2
word sont joint	0 0 0 0 0 0 0 0 0 17
word soon	4 -13 32 -7 -1 6 -45 -2 25 -66
word soon !	0 -1 26 0 -2 -1 -24 -1 5 -2
word soon as	-1 -5 9 -5 -7 7 -20 0 23 -15
word sooner	-1 2 -1 4 0 0 -2 -1 0 -31
word sopa	0 0 0 0 0 0 0 0 0 13
word sorgfaltiger	0 0 0 0 4 0 -2 0 -1 -10
word sorry	-46 -28 33 61 74 -29 -54 -10 -1 -52
word sorry !	-3 -9 18 0 -1 -1 -4 -1 0 -22
word sorry about	-2 0 2 8 -5 -1 -1 -1 0 -21
word sorry but	-2 0 2 1 -1 -1 2 0 0 -20
word sorry for	-13 4 23 -2 -2 -2 -3 -1 -4 20
word sorry i	0 0 0 0 0 0 0 0 0 32
word sorry that	0 1 -1 -4 17 -1 -10 -1 -1 -6
word sorry to	-5 -4 4 16 -1 -9 -4 4 -1 -1
word sort	-1 -3 -1 1 -1 -1 4 0 3 1
word sort of	0 -1 0 0 0 0 0 0 2 3
word sort out	-1 -2 0 1 0 0 3 0 0 6
word sorte	1 0 -1 0 9 -1 -6 -1 0 21
word souhaite	3 2 -1 -1 2 -1 -1 0 -2 18
word souhaite vous	0 1 0 0 0 0 0 0 0 6
word souhaiton	0 3 0 0 0 1 -2 0 -2 -2
word souhaiton une	0 0 0 0 1 0 0 0 0 -3
word sound	10 17 -2 0 -1 -3 -19 -1 0 5
word soup	0 2 0 0 0 0 -2 0 0 7
word sourc	0 0 0 -1 2 1 -1 0 -1 3
word sous	-2 -6 -3 -1 -7 3 6 2 7 7
word sous #	-5 -4 0 0 -5 0 9 2 3 -2
word sous quinze	0 0 0 0 0 0 -1 0 1 22
word sous troi	0 0 0 0 0 0 -1 0 1 12
word south	1 0 0 0 0 0 0 0 0 -9
word sowie	-1 -1 0 0 -1 0 3 0 -1 -2
word soy	-1 9 0 0 -1 0 -6 0 -1 1
word space	0 0 0 0 0 0 0 0 0 8
word spare	0 0 0 0 0 0 0 0 0 12
word spater	6 -1 -3 -1 -1 0 0 0 -1 -6
word spatesten	0 -1 0 0 -1 -1 5 -1 1 -26
word spatesten am	0 -1 0 0 -1 -1 4 -1 0 -19
word spatesten in	0 0 0 0 0 0 0 0 1 -4
word speak	-9 12 3 -1 -5 -5 14 -6 -2 70
word speak for	0 0 0 0 0 0 0 0 0 8
word speak on	0 0 0 0 0 0 0 0 0 9
word speak slot	0 0 0 0 0 0 0 0 0 16
word speak to	0 -2 -1 0 -1 -2 8 -1 0 -7
word speak with	3 2 -2 -1 -1 -1 -1 1 0 39
word speaker	0 0 0 0 0 0 0 0 0 8
word spec	0 0 0 1 0 0 0 0 0 3
word special	0 0 0 0 1 0 0 -2 1 19
word specialist	0 1 0 -1 7 -1 -2 0 -4 4
word specification	0 0 0 0 1 0 0 0 0 5
word speed	0 0 0 0 0 0 -2 0 2 11
word spend	-2 4 -2 -1 2 -6 6 -1 -1 -18
word spend a	0 0 0 0 0 0 0 0 0 -7
word spend the	0 0 0 -1 1 0 1 0 -1 -4
word spent	0 0 0 0 2 0 0 0 0 -4
word spent with	0 0 0 0 1 0 0 0 0 -6
word spiacenti	0 0 0 0 2 0 -1 0 0 8
word spiacenti di	0 0 0 0 1 0 0 0 0 21
word spijt	-1 0 2 1 0 0 0 0 0 8
word spoke	-9 -6 1 -2 0 -1 20 -1 -1 5
word spoke with	0 0 0 0 1 0 0 0 0 5
word spoken	-1 3 1 -1 -1 -1 2 -1 -1 -7
word spoken to	-1 3 1 -1 -1 -1 2 -1 -1 -7
word sponsor	-5 -1 -1 0 -3 -1 13 0 -1 18
word sponsorship	0 -1 0 0 0 0 2 0 0 -6
word spontanee	0 2 0 0 -1 0 -7 0 6 -8
word sport	0 0 0 0 0 0 0 0 0 9
word spostamento	-1 0 6 0 -1 0 -2 0 0 -28
word spostare	-2 0 4 0 0 0 0 0 0 15
word spostare il	-2 0 4 0 0 0 0 0 0 12
word spot	2 -2 0 1 0 6 -4 -1 0 -2
word sprak	0 20 0 0 -2 0 -8 0 -10 0
word sprak ons	0 20 0 0 -2 0 -8 0 -10 0
word sprechen	-9 20 -2 -1 -3 0 -3 -1 -1 -9
word sprechen uber	-3 3 0 0 0 0 0 0 0 9
word spreekt	9 -2 -1 0 -1 -1 -2 0 -2 -45
word spreekt met	2 -1 0 0 0 0 0 0 0 -16
word spreekt ons	4 -1 0 0 0 0 -1 0 -2 -25
word spreken	11 -5 -1 -1 -3 -1 2 -1 -1 12
word spreken we	0 0 0 0 0 0 2 -1 0 7
word spring	0 -1 0 0 11 0 -9 1 -1 29
word sql	-4 2 -1 -1 3 -4 7 -1 -1 2
word sql exercise	-3 0 0 0 0 -1 5 0 0 -7
word sr	0 3 0 1 -1 0 -1 0 -1 2
word sra	0 3 -2 0 0 0 0 -1 -1 -1
word sre	2 -1 0 -1 -3 0 4 0 0 -3
word ssa	10 -10 0 0 4 0 -3 -1 -1 -26
word st	16 -5 -2 -2 -1 -1 -5 -1 1 -37
word sta	0 0 2 0 -1 -1 0 0 0 6
word staat	14 -1 -5 0 -1 -1 -6 -1 0 41
word staat gepland	1 0 0 0 0 0 0 0 0 5
word staat op	0 0 0 0 0 0 0 0 0 15
word stabilimento	1 1 0 0 0 0 0 0 0 -4
word stack	0 0 0 0 2 0 -1 0 0 -9
word staff	-1 -1 -1 6 7 -2 -10 2 1 -48
word staff engineer	0 0 0 0 0 0 0 0 1 3
word stage	-6 4 -3 -2 4 -5 21 -3 -10 -5
word stage is	-1 0 0 0 -3 0 8 0 -3 -2
word stage of	0 4 0 0 -1 0 -2 0 0 -4
word stage two	-1 0 0 0 0 0 1 0 0 8
word stair	0 0 0 -3 2 -1 -4 -1 6 12
word stakeholder	3 -1 0 0 4 0 -5 0 -1 16
word stand	-11 -2 8 1 3 3 -1 -1 1 -7
word standard	-1 -1 -1 -1 20 0 -11 -1 -5 -8
word stanza	0 0 0 0 0 0 0 0 0 4
word stap	-1 3 0 0 -1 0 3 0 -2 -6
word star	0 0 -1 4 -1 -1 -1 -1 0 11
word start	4 -49 -1 -3 9 58 -14 -15 11 -14
word start :	4 -2 -1 -1 0 2 -1 -1 0 -15
word start a	0 -3 -1 0 0 6 -1 0 0 1
word start an	0 0 0 0 0 0 0 0 0 23
word start at	-5 -2 25 -2 0 2 -16 -1 -1 -14
word start date	-1 -2 -1 -1 -1 -17 23 0 -1 22
word start in	6 -3 -3 -1 2 6 -8 -1 2 12
word start interview	-2 4 0 0 0 0 0 0 0 -3
word start of	0 0 0 0 -1 0 1 0 0 3
word start on	4 -7 -2 -1 4 -1 7 -1 -3 35
word start the	0 -4 0 0 0 0 5 0 0 1
word start timemention	4 -10 -9 2 5 27 -15 -3 -1 -30
word start with	4 -1 -1 -1 1 9 -10 0 0 -1
word startup	0 0 0 0 0 0 0 0 0 55
word startup accelerator	0 0 0 0 0 0 0 0 0 11
word stat	-2 -1 4 0 0 0 -1 0 1 -3
word stata	-3 -4 -2 3 0 10 3 1 -8 8
word stata accolta	0 0 0 0 2 0 -1 0 0 8
word stata acquisita	0 -1 0 0 -1 0 -2 -1 5 -17
word stata preselezionata	1 0 0 0 0 0 0 0 0 14
word stata registrata	0 -1 0 0 -1 0 -2 1 3 -8
word stata selezionata	-1 -1 0 0 0 12 -10 0 0 -3
word state	-3 0 -1 1 -8 -8 10 -1 9 0
word statement	0 -6 0 0 -1 -1 10 0 -1 16
word statement and	0 0 0 0 0 0 0 0 0 6
word stati	0 0 0 0 -1 0 -1 0 4 4
word station	23 -13 -1 -3 -2 -3 1 -1 -1 -15
word statistic	-1 4 0 0 0 0 0 -1 -1 18
word statistica	0 0 0 0 0 0 0 0 0 13
word statistiek	0 0 0 0 0 0 0 0 0 12
word statistik	0 0 0 0 0 0 0 0 0 5
word statistique	0 0 0 0 0 0 0 0 0 13
word stato	-12 -10 -1 2 -2 -1 42 9 -26 11
word stato annullato	-1 0 0 3 0 0 0 0 0 7
word stato un	-1 -5 0 0 6 0 1 0 0 -1
word statt	-2 -15 20 3 -1 -1 -2 -1 0 -10
word statt um	-2 -13 19 0 0 -1 -1 -1 0 3
word statu	-8 -14 -4 2 18 1 23 -9 -9 -46
word statu :	-4 -2 -1 3 9 3 -2 -7 1 -21
word statu and	0 -5 0 0 0 0 6 0 0 -3
word statu at	0 0 0 0 1 0 -1 0 0 -3
word statu of	-1 -2 -1 -1 4 -1 12 0 -11 1
word statu update	0 0 0 0 -1 3 0 -1 -1 3
word stay	7 -6 -6 -2 7 -5 7 -2 -1 -17
word stay active	0 0 0 0 0 0 4 0 -3 4
word stay as	12 0 -11 0 0 0 0 0 0 -8
word stay in	-1 -1 -3 0 4 0 3 0 -1 -7
word stay safe	0 0 1 0 3 0 0 0 -3 0
word stay the	-4 -1 11 -1 -1 0 -2 0 0 0
word stay with	0 0 0 0 -1 0 3 0 -2 3
word steel	3 0 -3 -1 0 3 0 0 0 -8
word steel toes	1 0 -2 0 0 3 0 0 0 -7
word stehen	-7 8 0 0 0 0 0 0 0 -1
word steht	1 -1 1 1 0 0 -1 0 0 29
word stelle	9 -6 0 -3 -17 -6 16 -6 13 -51
word stelle als	11 1 4 -4 -6 -4 0 -1 -1 -30
word stelle im	-1 1 0 0 0 0 -3 0 4 -11
word stellen	-8 13 -1 -4 0 8 -7 -1 -1 50
word stellenbesetzungsverfahren	0 0 0 0 3 0 -1 0 0 -4
word stellt	0 0 0 0 0 0 0 0 0 3
word stellt sich	0 0 0 0 0 0 0 0 0 3
word stelt	0 4 0 0 0 -1 -2 0 0 -17
word step	-13 14 -6 2 4 4 -7 -3 5 -7
word step #	-4 0 0 0 -1 7 -2 0 1 -5
word step :	6 -2 -1 0 -1 0 2 -2 0 11
word step for	-1 -5 0 0 -1 0 7 0 1 -19
word step in	-1 -6 0 0 3 0 7 0 -2 -2
word step is	-1 5 0 0 0 0 -3 0 0 19
word stessa	-9 -3 15 0 0 0 -1 0 0 -9
word stesso	-1 0 2 0 1 0 -1 0 0 -8
word steve	0 -2 -1 -3 -1 -5 -5 -3 19 -19
word steward	5 -2 -2 -1 0 2 -1 0 -1 4
word stiamo	0 0 0 0 -5 0 6 0 1 -3
word stiftung	0 0 0 0 0 0 0 0 0 14
word stil	-1 -1 0 0 -2 -1 6 0 -1 3
word still	4 -4 -6 -10 -25 -16 59 9 -11 21
word still be	-1 0 1 -1 -1 0 -8 12 -2 -4
word still decid	0 0 0 0 0 0 1 0 0 5
word still in	0 0 0 0 0 0 -1 0 3 -1
word still interest	-1 5 -2 -3 -6 -3 15 -1 -5 -12
word still like	-1 -5 0 0 3 -5 10 -1 -1 -10
word still look	0 7 -1 0 -1 -2 -3 0 -1 -10
word still need	0 0 0 0 -4 0 5 0 0 0
word still open	0 0 0 0 0 0 0 0 0 12
word still under	0 0 0 0 -1 0 7 1 -6 -2
word still very	0 0 0 -1 -1 0 3 -1 0 -11
word still wait	0 3 0 0 -1 0 -1 0 0 -1
word stipendium	0 0 0 0 0 0 0 0 0 20
word stipendium unserer	0 0 0 0 0 0 0 0 0 4
word stock	6 -1 -1 0 -1 0 -3 0 0 6
word stok	0 -1 0 0 -2 1 -1 0 4 5
word stone	-2 5 -2 -1 -4 -1 -4 10 -1 -7
word stood out	0 1 0 0 0 0 0 0 0 5
word stop	3 -6 7 4 21 -6 -17 -6 0 -12
word stop to	-1 -2 -1 6 -2 -1 -3 -1 5 -4
word stopp	-1 1 -2 5 9 -2 -8 -1 -1 -9
word store	0 -1 -1 5 0 -2 -11 -3 14 -34
word store #	-1 -3 0 0 -3 0 -1 0 8 -3
word store manager	-3 3 0 -1 1 0 -2 -1 3 -16
word stori	2 0 0 0 0 0 -1 0 0 22
word storm	-3 -1 6 0 0 0 -1 0 0 -3
word story	5 0 0 0 -1 0 0 0 -3 61
word straight	-1 -1 -1 -1 2 -1 6 1 -4 -3
word straight after	0 0 0 0 0 -1 2 0 0 -3
word straight away	0 0 0 0 0 0 -1 1 0 -4
word street	-5 -6 17 -1 -1 0 -2 -1 -1 -27
word streichen	-1 0 -1 3 0 0 0 0 0 -11
word strength	0 0 0 0 1 0 0 0 0 6
word stres	0 1 0 0 0 0 0 0 0 3
word stretch	0 -3 -1 0 2 16 -12 0 0 -4
word strike	-1 0 2 0 0 0 -5 0 6 -6
word string	0 0 0 0 0 0 0 0 0 3
word strong	-1 -2 -1 -1 11 -1 -2 -1 -3 -23
word strong and	0 1 0 0 1 0 -1 0 0 -4
word stub	0 0 0 0 0 0 0 0 0 16
word stuck	0 -2 12 -1 0 -1 -2 -6 -1 9
word stuck on	-1 0 10 0 -1 0 -1 -6 0 13
word student	3 -1 -1 0 6 0 -9 2 0 22
word student exchange	0 0 0 0 0 0 0 0 0 8
word studi	-5 -3 0 -1 -1 -2 13 0 -1 -3
word studie	0 0 0 0 0 0 0 0 0 5
word studienburo	0 0 0 0 0 0 0 0 0 -20
word studienplatz	0 0 0 0 0 0 0 0 0 9
word studienplatz im	0 0 0 0 0 0 0 0 0 6
word studio	-4 4 1 0 9 4 -11 0 -3 16
word study	3 -2 0 0 -1 0 3 0 -1 52
word study on	0 0 0 0 0 0 0 0 0 20
word stuff	-1 0 -1 -4 3 -2 5 0 0 8
word stukken	-1 0 0 0 -9 -1 16 0 -5 -16
word stunde	-5 10 -1 0 -1 5 -8 0 0 6
word stunden	-1 -4 -1 -1 -2 -1 11 -1 -1 8
word stunden vorher	1 0 0 -1 0 0 0 0 0 10
word sturen	0 -1 0 0 0 0 1 0 0 -9
word stuur	10 5 -4 -1 -2 2 -10 -1 0 2
word stuur ik	11 -3 -3 0 -1 5 -8 0 0 0
word stuur je	-1 6 0 0 0 -1 -3 -1 0 -3
word style	0 -2 0 0 0 0 4 0 -1 15
word su	-16 -5 3 -2 -7 5 -15 14 23 84
word su articulo	0 0 0 0 0 0 0 0 0 4
word su candidatura	0 3 0 0 -2 0 -1 0 -1 -20
word su cita	0 0 0 0 0 0 0 0 0 9
word su hija	0 0 0 0 0 0 0 0 0 17
word su hoja	0 0 0 0 -1 0 0 0 3 -9
word su inter	0 -1 0 0 1 0 3 0 -1 0
word su mensaje	-13 -1 -1 0 -1 -1 -2 20 0 -5
word su paciencia	0 0 0 0 1 0 0 0 0 4
word su perfil	-1 1 0 0 2 0 -2 0 0 -6
word su proyecto	0 0 0 0 0 0 0 0 0 19
word su solicitud	0 -2 0 0 -1 0 2 0 1 25
word sua	-2 21 -15 -5 1 4 -20 1 16 -4
word sua agenda	-2 0 0 3 0 0 0 0 0 -9
word sua candidatura	-6 5 -3 -2 2 -3 3 -6 10 -48
word sua consulta	0 0 0 0 0 0 0 0 0 11
word sua domanda	0 -1 0 0 -1 0 -2 0 3 48
word sua empresa	0 0 0 0 0 0 0 0 0 7
word sua entrevista	15 2 -9 -4 0 -1 -2 -1 -1 -14
word sua figlia	0 0 0 0 0 0 0 0 0 10
word sua filha	0 0 0 0 0 0 0 0 0 5
word sua inscricao	-1 -1 0 0 -2 0 -3 0 7 -13
word sua mensagem	-4 -1 -1 0 -1 -1 -6 15 -1 -7
word sua participacao	0 0 0 0 2 0 5 -6 0 -7
word sua pretensao	0 -12 0 0 -1 -1 14 0 0 -4
word sua proposta	0 0 0 0 0 1 0 0 0 13
word sua prova	0 4 0 0 -1 0 -3 0 0 -6
word suas	-1 2 0 0 0 0 -1 0 0 7
word subito	0 0 0 0 0 0 0 0 0 11
word subject	-5 -6 0 -3 -6 14 1 6 -1 -15
word subject :	-2 -1 -1 -1 0 0 -1 6 0 -1
word subject to	-5 -1 1 -1 -4 15 -5 0 0 10
word submission	-10 -3 0 0 2 -2 -6 -2 22 27
word submission for	0 -2 0 0 3 0 -3 0 3 -10
word submit	-1 -4 -1 0 -5 -6 16 -1 2 26
word submit scorecard	0 0 0 0 0 0 0 0 0 5
word submit your	0 0 0 0 0 0 1 0 0 9
word submitt	-3 -7 -1 -1 -11 -7 31 -3 2 23
word submitt :	0 -1 0 0 0 0 -1 0 4 0
word submitt to	-1 -4 0 0 0 -6 23 -1 -11 -8
word submitt your	0 0 0 0 -8 0 -1 0 11 12
word subsequent	-1 -2 0 0 -2 5 2 0 -2 -4
word subsidie	0 0 0 0 0 0 0 0 0 7
word subsidie voor	0 0 0 0 0 0 0 0 0 5
word subvencion	0 0 0 0 0 0 0 0 0 20
word subvencion de	0 0 0 0 0 0 0 0 0 6
word subvention	0 0 0 1 -1 0 0 0 0 27
word subvention de	0 0 0 0 0 0 0 0 0 6
word succ	-5 0 -2 10 -5 -5 11 -1 -2 -10
word succ met	-1 -1 0 0 6 0 -4 0 0 11
word succes	-2 -1 -1 1 5 0 -2 0 0 -17
word succes in	0 0 0 0 3 0 0 0 -1 2
word succes manager	0 0 0 0 1 0 0 0 -1 -5
word successful	-9 -2 -1 -1 3 0 -6 -1 18 12
word successful candidate	2 -1 0 0 4 -3 0 0 -2 -3
word successful submitt	0 0 0 0 0 0 0 0 1 -4
word successful this	0 0 0 0 1 0 0 0 0 14
word successiva	1 -3 0 0 0 0 4 0 -1 -4
word sucesso	-1 0 0 0 -4 0 -1 0 7 -5
word such	-1 2 -2 3 -1 -1 2 1 -1 27
word suche	-2 -3 -1 2 1 -1 4 0 0 19
word suche ich	0 0 0 0 0 0 0 0 0 13
word suchen	0 -2 0 0 1 -1 3 0 0 -22
word sud	-2 -1 -1 -1 0 -2 7 0 0 -18
word sue	0 0 0 0 -1 13 -12 0 0 21
word sueldo	0 0 0 0 0 3 -1 0 0 -12
word suerte	4 -1 -3 0 10 -2 -8 -1 0 -1
word suerte !	5 0 0 0 0 -1 -2 0 0 0
word suggest	-11 24 -2 -1 -1 -1 -6 0 -1 0
word suggest a	-4 10 -1 0 -2 -1 -1 0 0 -11
word suggest that	-1 4 0 0 -1 0 -2 0 0 5
word suis	-9 -8 20 9 -2 -3 -9 4 -1 -9
word suis au	-2 0 -1 4 0 0 0 0 0 -2
word suis en	0 0 0 0 0 0 -1 2 0 5
word suit	19 17 1 -2 11 -8 -28 -3 -6 -28
word suit ?	0 1 1 0 0 0 -1 0 0 25
word suit me	0 0 0 0 0 0 0 0 0 18
word suit you	-16 18 8 -1 1 5 -9 -2 -4 -14
word suitable	0 -2 0 0 -2 0 3 0 2 9
word suite	-1 12 -3 -3 0 -1 12 -2 -13 0
word suite a	0 1 -1 -2 -1 1 11 0 -9 16
word suite de	-1 18 0 0 -2 0 -11 0 -2 -1
word suite favorable	0 0 0 0 2 0 -1 0 -1 20
word suivant	-4 1 0 0 -1 0 -1 4 0 -8
word suivante	-3 16 0 0 -3 -1 -7 0 -1 -8
word suivi	-1 0 0 0 3 0 0 0 -1 2
word suivra	-1 -3 0 0 -6 7 5 0 -1 -1
word sul	1 -1 -1 0 0 1 -1 0 1 -8
word sulla	0 0 0 0 3 0 -2 0 -1 7
word sulle	0 0 0 0 0 0 0 0 0 22
word summer	-9 -2 -4 1 2 15 -5 -2 5 39
word summer school	0 0 0 0 0 0 0 0 0 25
word summit	0 0 0 0 0 0 -1 1 0 -6
word sunil	0 0 0 0 0 0 0 0 0 5
word sunil greta	0 0 0 0 0 0 0 0 0 5
word sunny	0 -1 0 0 -3 0 -3 0 7 0
word suo	-4 -5 -1 -1 6 -2 10 0 -3 48
word suo appuntamento	0 0 0 0 0 0 0 0 0 5
word suo articolo	0 0 0 0 0 0 0 0 0 5
word suo colloquio	0 0 0 0 0 0 0 0 0 8
word suo curriculum	-1 3 -1 0 -1 0 -1 0 0 -27
word suo profilo	-3 -8 -1 0 5 -1 10 0 -1 -15
word suo progetto	0 0 0 0 0 0 0 0 0 18
word super	7 0 -3 0 1 0 -6 3 -2 -38
word super timemention	3 0 -1 0 0 0 0 0 0 -22
word superado	-1 -3 -1 0 2 0 4 0 -1 -2
word superado la	0 -2 0 0 0 0 4 0 -1 -1
word superato	2 -5 -1 -1 0 -1 6 0 -1 -2
word superato la	2 -4 -1 0 0 -1 3 0 0 -2
word superior	1 -1 0 0 3 -1 -2 0 0 -12
word supervisor	9 -8 -5 -1 2 -1 6 -1 -2 7
word supervisora	0 1 0 0 0 0 -1 0 0 8
word supp	5 -2 0 0 0 0 -1 -1 -1 3
word suppli	1 0 0 0 1 0 0 0 -1 31
word supplier	0 0 0 0 0 0 0 0 0 34
word support	-3 -7 0 -1 -2 1 1 11 1 -18
word support worker	0 -1 0 0 -3 0 -1 0 6 -2
word sur	-2 9 0 -1 20 -2 -14 -3 -7 26
word sur #	0 0 0 0 0 0 0 0 0 16
word sur la	-4 -1 0 0 16 0 -8 -1 -2 -16
word sur le	3 8 0 0 -3 0 -7 0 0 4
word sur les	0 0 0 0 0 0 0 0 0 20
word sur notre	0 2 0 0 1 0 -1 0 -1 -13
word sur place	0 0 0 0 0 0 0 0 0 8
word sur vos	0 0 0 0 0 0 0 0 0 10
word sur votre	2 4 0 0 -2 0 -2 0 -1 -4
word sure	-45 18 40 -1 -4 -1 -6 -1 0 42
word sure that	-1 0 1 0 0 0 0 0 1 9
word surgery	0 3 2 0 -1 0 -2 0 -1 -22
word surgido	-1 0 2 0 0 0 0 0 0 -3
word surpris	0 -2 0 0 -2 0 6 0 0 -2
word surveillante	0 0 0 0 0 0 0 0 0 -12
word surveillante au	0 0 0 0 0 0 0 0 0 -9
word survey	5 -3 0 0 2 0 3 -1 -5 -13
word surveyor	-1 -1 0 0 0 -4 9 0 -3 -5
word sus	0 2 -2 0 0 0 0 0 0 22
word suspendu	-2 0 -1 4 0 0 0 0 0 -2
word sven	0 0 0 0 0 0 0 0 0 15
word swamp	0 0 0 0 -2 0 -4 -2 9 2
word swap	0 0 0 0 0 0 0 0 0 19
word sweet	2 0 -1 0 0 0 1 0 0 -10
word swing	0 0 0 0 5 0 -2 0 -1 -10
word swing by	0 0 0 0 5 0 -2 0 -1 -10
word sync	0 0 0 0 0 0 2 0 0 23
word sync with	0 0 0 0 0 0 2 0 0 3
word system	-10 7 -2 7 -7 0 -13 0 17 -6
word system design	3 -1 -1 0 0 0 -1 0 0 5
word t	1 -1 0 0 -3 -2 5 0 -1 23
word t #	0 -3 0 0 0 0 3 0 0 14
word t'es	-1 2 -1 0 0 1 -1 0 0 -29
word ta	8 16 -1 2 -4 -1 -28 -11 20 -39
word ta candidature	-1 19 0 0 1 0 -15 0 -2 -19
word table	2 -2 0 -1 -4 -2 2 0 5 -10
word tag	2 -6 19 -1 -2 -2 -8 3 -6 12
word tag frau	-3 5 1 -1 0 0 0 -1 -1 10
word tag herr	-2 3 0 1 0 0 -1 0 0 -2
word tage	-3 0 -1 -1 -1 -8 16 -1 0 -9
word tagen	-9 14 -1 -1 -4 -1 -2 -5 9 -21
word tagt	-1 0 0 0 0 0 3 0 0 -9
word tagung	0 0 0 0 0 0 0 0 0 9
word take	-29 -25 0 22 -18 -16 50 -6 22 -52
word take #	0 1 0 0 0 0 0 0 0 17
word take a	-2 -3 -1 -1 -3 0 -7 2 15 -18
word take about	0 11 -2 -1 -1 -2 -5 -1 0 0
word take an	-1 0 0 0 -4 0 6 0 0 -3
word take another	0 0 0 0 -2 -1 4 0 0 8
word take home	-2 -3 -1 -1 0 -1 13 -1 -5 -12
word take it	-5 -1 5 0 -12 -2 17 -1 -1 -22
word take no	1 0 0 0 0 0 0 0 0 -4
word take on	-1 -1 0 2 1 0 -7 1 5 -3
word take our	0 -2 0 9 1 -1 -6 -1 0 2
word take part	0 0 0 0 0 0 0 0 0 17
word take place	-14 5 10 2 -4 -1 -3 -1 6 6
word take the	-5 -10 -2 -1 -6 1 29 -2 -4 -20
word take these	0 0 0 0 0 0 0 0 2 -15
word take two	0 0 0 0 0 0 3 0 -2 0
word take up	-4 -4 -1 1 -2 -1 15 -2 -2 -8
word take us	0 0 0 0 -3 0 -2 5 1 -11
word take you	-3 -6 -3 -1 19 4 -5 -2 -2 -15
word take your	0 1 0 0 0 0 1 0 -1 4
word taken	-6 -6 3 12 6 -3 -10 1 2 0
word taken over	-1 0 0 0 -1 0 -2 5 0 9
word taken the	0 -1 0 1 8 0 -5 0 -2 -6
word taking	-4 -5 -4 4 -7 -2 18 -1 0 46
word taking part	0 0 0 -1 2 0 0 0 0 33
word taking the	-1 -3 -1 0 -5 0 7 -1 4 16
word tal	-1 11 -7 0 -1 0 -1 0 0 -20
word talent	0 -2 -1 -1 14 -1 -8 0 -2 20
word talent acquisition	1 0 0 0 0 0 0 0 0 -10
word talent community	0 0 0 0 0 0 0 0 0 16
word talent pool	0 -1 0 0 0 0 -1 0 2 7
word talent team	0 0 0 0 0 0 -3 0 3 -6
word talento	0 -1 0 0 5 1 -3 0 -1 12
word talk	4 13 -22 -7 9 -12 32 -13 -4 -43
word talk ?	-1 3 -1 0 -1 0 0 0 -1 -9
word talk about	8 8 -5 -3 7 -1 -11 -2 0 -7
word talk and	0 0 0 0 1 0 -1 0 0 4
word talk at	0 0 1 0 0 0 0 0 0 5
word talk it	-9 -7 -2 -1 7 -2 15 -1 -1 3
word talk on	0 -5 0 0 -1 7 -1 0 0 -35
word talk then	6 -1 -2 0 -1 0 -2 0 0 -2
word talk this	0 2 0 0 0 0 -1 0 0 -6
word talk through	1 -1 0 0 0 0 0 0 0 -8
word talk timemention	1 -3 6 -1 -2 -2 3 -1 -1 10
word talk to	3 3 -5 1 4 -6 9 -4 -5 37
word talk with	1 0 0 0 0 0 0 0 -1 -12
word taller	-3 0 4 0 0 0 -1 0 0 -26
word tallfir	-4 1 -2 0 3 0 -9 17 -6 -21
word tanto	0 0 1 0 0 1 -1 0 0 -5
word tao	0 0 0 0 -1 0 -1 0 2 22
word tap	1 0 0 0 0 0 0 0 0 8
word tape	0 9 0 0 -2 0 -6 0 -1 -1
word tard	5 5 -1 1 -1 -2 -1 -1 -6 -24
word tard :	0 0 0 0 0 0 0 0 0 3
word tardar	0 0 0 0 0 0 1 0 1 -8
word tardar el	0 0 0 0 0 1 1 0 0 -6
word tardara	0 0 0 0 0 0 1 0 0 6
word tardara una	0 0 0 0 0 0 1 0 0 6
word tarde	22 -17 -13 2 8 -2 6 -4 -1 -23
word tardi	4 -1 -1 0 -1 0 -1 0 0 -16
word tarek	5 -1 -1 0 0 0 -2 0 0 -1
word target	0 -1 0 0 0 3 -1 0 0 15
word tarjeta	0 0 0 0 0 0 0 0 0 9
word task	2 -2 -3 -2 -5 6 6 -5 3 22
word tast	0 6 -1 0 0 -1 -3 0 -1 1
word tatigkeit	0 0 0 0 1 0 -1 0 0 -15
word tatigkeit im	0 0 0 0 0 0 0 0 0 -16
word tavar	1 0 0 0 0 0 -1 0 0 5
word tavolo	0 0 0 0 0 0 0 0 0 3
word tax	-4 -1 -1 0 -1 -1 10 0 -2 -19
word taxi	-6 0 0 0 0 0 8 0 0 -10
word tb	0 0 0 0 0 -7 8 0 0 11
word te	13 -9 5 6 -19 9 35 -19 -22 -130
word te adjunto	0 -2 0 0 -2 1 5 0 -1 0
word te avisaremo	0 0 0 0 0 0 -1 0 2 -3
word te aviso	-1 -1 0 0 -1 -2 6 -1 0 -10
word te bellen	0 6 0 0 0 -1 -4 0 0 2
word te comparto	3 -1 -1 0 0 1 -1 -1 0 -19
word te conhecer	1 -1 0 0 -2 0 3 0 0 -19
word te contactaremo	0 -1 0 0 -1 0 0 0 3 -1
word te cuadra	-3 7 -1 0 0 0 -3 0 0 -1
word te digo	-1 0 0 0 -1 0 3 0 0 -9
word te dou	-1 -1 0 0 0 0 3 0 0 -6
word te draaien	21 -6 -1 0 0 -2 -11 0 0 -14
word te encaja	-14 -1 -1 0 -1 0 18 -1 -1 -3
word te escribo	1 -3 2 1 0 0 0 0 0 -5
word te espera	0 3 0 0 0 0 -2 0 0 -3
word te esperamo	4 -1 0 0 0 0 -1 0 0 -24
word te espero	7 -5 -1 0 0 0 0 0 0 -5
word te fais	1 0 0 0 0 0 1 0 0 -7
word te invitamo	-1 3 0 0 3 0 -3 0 -1 1
word te komen	-1 0 -1 14 -7 -2 -1 0 0 -4
word te ligo	1 0 -1 0 -4 0 7 -1 -1 -7
word te llamo	0 -1 -2 -1 -1 -1 7 -1 -1 -2
word te lo	3 -1 -2 0 2 0 -1 0 0 -2
word te maken	3 -4 0 0 -1 -1 6 0 -3 -7
word te mando	10 -4 1 0 0 -1 -5 -1 0 -20
word te nemen	3 -1 -1 1 0 -1 0 -1 0 -5
word te propose	0 0 0 0 0 0 0 0 0 3
word te va	7 -8 2 0 0 0 -1 0 0 15
word te vervallen	-1 0 0 3 -1 0 -1 0 0 0
word te viene	-1 4 -1 0 0 0 -1 0 0 2
word tea	0 0 0 -1 -3 -1 -1 0 6 1
word teach	8 1 0 -2 -1 -4 -4 -1 2 -28
word teach a	2 0 -1 0 0 0 0 0 0 -15
word teach assistant	6 2 0 0 -1 -3 -3 0 1 -6
word teacher	8 2 -6 -2 0 -3 -6 -1 8 -23
word teacher of	1 0 1 0 3 0 -3 0 -1 -8
word team	-7 0 2 -7 11 9 -57 18 33 18
word team !	0 -1 -1 0 -1 6 -4 0 1 -5
word team :	0 0 0 0 0 0 0 0 0 11
word team ?	-2 4 -1 0 0 0 0 0 0 -6
word team and	-3 1 0 0 -2 0 5 0 0 14
word team at	0 1 0 0 0 0 -2 2 0 -3
word team has	-2 0 -1 2 0 -2 5 -2 -1 -6
word team is	-6 0 1 -1 -2 -1 3 3 2 4
word team lead	0 0 0 0 1 1 -3 0 2 -6
word team leader	-1 0 0 -1 0 0 2 0 0 9
word team like	0 0 0 0 0 0 1 0 0 21
word team link	-5 -1 8 0 0 0 0 0 0 -2
word team meet	2 -1 0 0 -1 0 -4 0 5 -20
word team need	1 -4 4 0 0 0 -2 0 2 13
word team on	2 2 -1 0 0 0 -1 0 0 4
word team read	0 -1 0 0 -5 0 1 0 5 -1
word team timemention	-1 0 -1 -1 -2 0 5 -1 0 -17
word team was	-2 -2 -1 1 -1 13 -8 0 0 -27
word team will	-1 -3 -1 -1 -9 0 7 7 2 -21
word team would	0 3 -1 0 0 0 -2 0 0 1
word team'	0 0 0 0 0 0 0 0 0 21
word teamleider	-5 8 0 0 0 -1 -1 0 0 -7
word tech	17 -7 -4 1 -6 -2 -12 -2 15 -81
word tech interview	4 0 -2 -1 0 0 -1 0 0 -39
word tech lead	7 -4 0 0 0 0 -2 0 0 -4
word technical	22 -3 -14 8 -3 -4 -2 -3 -2 -29
word technical interview	5 -1 -12 12 -2 0 1 -1 -1 -32
word technician	3 -4 -1 -1 3 -1 2 -2 2 -6
word technicien	2 -2 0 0 -1 0 -1 3 0 13
word technicien de	1 -2 0 0 -1 0 -1 3 0 1
word technique	-7 -2 -1 -1 -11 -1 3 -3 22 -27
word technologist	0 0 0 0 0 0 0 0 0 -3
word tecnica	2 -8 -4 12 -10 7 5 -2 -3 2
word tecnica ?	0 0 0 0 0 0 0 0 0 18
word tecnica de	-4 -2 -2 12 -5 6 -3 -1 -1 -14
word tecnico	0 -2 -1 0 1 -1 1 -1 2 14
word teil	4 0 -1 0 0 0 -2 0 0 2
word teilen	4 -2 0 0 -1 2 -1 0 0 -13
word teilen sie	3 -2 0 0 -1 2 -1 0 0 -13
word teilnahme	0 0 0 0 0 0 0 0 0 4
word telefon	-1 -4 -2 0 -1 -9 18 0 0 -27
word telefonat	4 21 -4 -1 -4 -1 -11 -1 -2 -29
word telefonat ?	0 16 0 0 -1 0 -13 0 -1 -19
word telefonata	0 3 -1 -1 -1 -1 2 -1 0 -14
word telefone	0 12 -4 0 -5 0 -2 0 0 2
word telefonica	0 3 0 0 -1 0 -1 0 0 -1
word telefonicamente	5 0 0 0 0 0 -4 0 1 -5
word telefonieren	0 7 0 0 3 0 -8 0 -2 -3
word telefonisch	6 4 -1 3 -1 -1 -10 0 -1 -17
word telefono	0 12 -2 1 -5 -2 -3 -1 0 1
word telegram	0 0 0 0 0 0 0 0 0 20
word telephone	5 38 -2 -1 -8 5 -18 -2 -16 12
word telephone conversation	0 2 0 0 -3 4 -2 0 -1 -1
word telephone interview	2 13 0 0 0 0 -1 0 -12 0
word telephonic	1 9 0 0 0 -1 -8 0 0 -6
word telephonique	2 4 -1 -1 -2 -1 -5 4 0 -16
word tell	-24 9 15 2 -27 23 37 -3 -31 -9
word tell me	-20 16 11 3 -18 22 -4 -4 -6 -46
word tell them	0 -1 0 -2 0 0 5 0 -2 2
word tell us	-5 4 7 -1 -1 0 12 -1 -15 13
word tell you	2 -10 -3 0 -9 2 23 2 -7 -4
word teller	9 -4 -3 0 0 0 0 0 0 -3
word tem	2 1 -2 0 -3 -3 8 -2 -1 -15
word tema	0 0 0 0 0 0 1 0 0 3
word temo	-2 -1 4 1 1 3 -6 -1 0 -5
word temo de	-1 0 4 2 0 0 -3 0 0 -2
word temo o	-1 -1 0 0 2 4 -3 0 0 9
word temoin	0 0 0 0 0 0 0 0 0 10
word temp	7 -3 -1 -1 5 -2 -3 0 -1 -19
word temp de	0 0 0 0 3 0 -1 0 -1 -3
word tempo	1 -3 -1 -1 2 3 1 -1 -1 -20
word tempo indeterminato	-1 -1 0 0 -1 3 -1 0 0 -2
word ten	14 -1 -7 -5 25 -2 -18 -3 -3 25
word ten days	-1 1 0 0 -5 0 -3 -1 8 -18
word ten minut	-4 4 -2 0 -1 -1 6 -1 0 21
word ten minute	8 0 0 0 -1 0 -1 0 -5 -3
word ten work	0 -2 0 0 1 0 3 1 -2 -4
word tenant	0 0 0 0 0 0 0 0 0 4
word tender	0 0 0 0 0 0 0 1 0 24
word tendra	1 -1 -1 0 0 0 2 0 0 -15
word tendra lugar	1 0 0 0 0 1 0 0 0 -7
word tendria	0 5 0 0 0 0 0 -2 -1 6
word tene	-1 3 -1 0 0 -1 1 0 0 -32
word tenemo	-1 0 1 2 -1 0 -2 0 2 15
word tenemo que	-1 0 1 2 -1 0 0 0 0 10
word tengo	-5 2 -1 6 0 -1 0 -1 -1 -4
word tengo que	-1 -1 0 4 -1 -1 0 -1 0 -18
word tenho	-2 -17 -2 4 -3 -1 22 -1 0 -5
word tenir	-2 -1 0 0 0 0 4 0 0 2
word tentative	-2 -2 0 -1 -1 0 -3 9 -1 -15
word tente	0 0 0 0 5 0 -1 -2 -1 -8
word tente novamente	0 0 0 0 5 0 -1 -2 -1 -8
word ter	-15 -5 -5 17 12 0 -2 -1 -1 -5
word teria	0 4 0 0 -1 0 -2 0 -1 24
word term	3 -8 -2 -1 -5 25 -16 -2 3 -34
word termin	-1 -10 14 7 -5 -3 5 -2 -4 -32
word termin :	-1 0 2 0 0 0 0 0 0 -16
word termin am	-1 -1 -1 7 -1 -1 -1 0 0 -17
word termin fur	3 1 1 -1 -1 0 -2 0 -1 -15
word termin ist	0 0 1 0 0 0 0 0 0 9
word termin mit	0 0 0 0 0 0 0 0 0 7
word terminal	0 0 0 0 0 0 0 0 0 -7
word terminbestatigung	8 -2 -4 -1 0 -1 -2 1 0 -4
word termine	-4 13 -1 -1 1 -1 -4 -1 -3 -23
word terminverschiebung	-1 0 2 0 0 0 0 0 0 -14
word termo	2 0 0 0 -2 1 -1 0 0 -6
word terra	0 0 0 2 0 0 -1 0 0 -6
word terra il	1 0 0 0 0 0 0 0 0 -5
word terug	-2 -5 0 2 -9 -4 21 -2 -1 -7
word terugkoppel	-1 2 0 0 -2 0 3 0 -1 -2
word tes	3 0 0 0 0 0 -2 0 -1 -17
word tesi	0 0 0 0 0 0 0 0 0 5
word test	-13 -37 -8 -5 -10 -18 110 -14 -4 -8
word test :	-1 -3 -1 0 0 0 6 0 0 7
word test and	-1 0 0 0 0 0 1 0 1 -15
word test at	0 -1 0 0 0 0 0 0 2 -3
word test de	-8 -4 -1 0 -1 -1 17 -1 -1 -6
word test for	-1 -5 0 0 -1 -1 10 -1 0 -6
word test is	0 0 0 0 -1 0 2 -1 0 9
word teste	1 1 -1 -1 1 -2 -4 -1 4 -8
word teste de	0 0 0 0 0 0 2 0 0 13
word tester	0 1 0 0 1 0 0 0 0 5
word teu	0 4 0 0 2 0 -5 0 0 -3
word tevoren	5 0 -5 1 0 0 0 0 0 13
word text	2 -9 7 -2 -10 -8 -23 31 14 -15
word text me	7 3 -1 0 -4 -3 -30 31 -2 -20
word text you	-2 -2 -1 -1 -1 -4 12 -1 -1 -7
word th	-2 10 5 -2 -2 -4 -3 0 -1 -36
word th grade	3 -2 0 0 0 1 0 0 0 -6
word than	1 -6 3 -6 15 -6 12 0 -14 19
word than #	-2 -2 12 -1 1 -6 4 -6 -1 -10
word than a	-3 2 -2 0 0 -3 6 0 0 3
word than an	2 0 -1 0 0 -2 4 0 -2 -1
word than i	0 0 0 0 3 0 -1 0 0 -14
word than plac	0 0 0 0 0 0 0 0 0 31
word than the	-4 0 0 0 -1 7 -1 0 -1 -5
word than timemention	1 4 -1 0 -2 0 -2 0 0 -13
word thank	-18 -32 -39 2 23 -43 13 30 64 2
word thank !	0 -1 0 0 -2 -1 -1 0 7 15
word thank again	0 0 0 -1 1 0 4 0 -2 7
word thank for	-6 -10 -17 16 -32 -20 -15 13 72 -64
word thank from	0 0 0 0 -3 0 -1 0 4 -1
word thank regard	-1 7 0 0 0 -1 -4 0 0 -2
word thank you	-3 -15 -16 -7 48 -15 -9 17 0 36
word thanksgiv	-1 -1 -1 -1 -1 0 12 -3 -5 -15
word that	-40 -13 1 12 0 -24 24 -8 49 -60
word that and	-1 -1 0 -1 -4 0 2 0 5 -7
word that date	-1 0 0 -1 0 0 5 -1 -1 -2
word that day	-3 -1 5 0 0 0 0 0 -1 11
word that doesn't	3 -1 0 0 0 0 -1 0 -1 0
word that help	-2 -1 -1 0 -6 -1 13 -1 -2 3
word that i	-2 -5 5 2 1 -1 2 0 -1 2
word that is	1 0 0 0 -3 1 2 0 -1 9
word that isn't	0 0 0 3 0 0 -10 0 8 -7
word that it	-1 -2 0 0 4 -1 -1 0 1 18
word that it's	2 -1 0 0 -1 0 -3 0 3 8
word that mean	-1 0 -2 4 1 -1 0 0 0 -8
word that morn	0 0 0 0 0 0 0 0 0 -4
word that our	0 0 0 0 1 0 -1 0 0 15
word that she	0 0 0 0 0 0 0 0 0 4
word that somebody	0 0 0 0 0 0 0 0 0 6
word that suit	-2 5 2 0 11 -10 -3 0 -2 -6
word that the	-17 3 8 6 0 9 -10 -1 2 -29
word that they	-1 0 0 0 0 0 0 0 1 -11
word that this	-2 -1 1 1 -1 0 2 0 1 -9
word that time	0 0 0 0 0 0 0 0 0 -8
word that to	0 0 0 0 0 0 1 0 0 4
word that was	-1 -2 1 0 5 0 2 0 -4 6
word that we	-7 4 -5 13 -9 -3 -5 4 9 -5
word that we'd	0 0 0 0 0 2 -1 0 0 -7
word that we're	1 0 0 0 0 0 -4 0 4 -1
word that we've	-1 -1 0 0 4 0 -1 1 -3 -9
word that week	-1 0 0 0 -1 -1 6 -1 -2 4
word that work	2 8 0 -1 -2 -1 -5 -1 0 -19
word that would	-2 1 -1 0 0 0 3 0 0 -9
word that you	0 12 -10 -10 -1 20 13 -5 -19 -21
word that you'd	0 -1 0 0 4 0 -1 0 -2 5
word that you'll	2 -1 -1 0 0 2 -1 0 0 -17
word that you're	-5 3 3 -1 -2 -10 12 0 -1 -7
word that you've	-1 -1 -1 3 1 -4 5 -1 -1 -20
word that your	-1 -7 -1 -3 -9 -2 -8 7 26 7
word that'	22 -4 7 -13 21 6 -31 -3 -4 -50
word that' a	0 -6 5 -2 1 7 -3 0 -1 -10
word that' ok	-2 0 3 0 0 0 0 0 0 -12
word that' the	13 -1 -5 0 1 0 -7 0 0 -15
word the	25 -91 5 60 33 0 -4 -23 -4 0
word the #	3 6 6 1 -2 -1 -13 -1 -1 -14
word the above	1 5 -8 -1 1 3 -3 0 2 -3
word the account	1 0 0 -1 2 0 0 0 0 20
word the addres	7 -1 -5 0 -1 -1 -1 2 0 -23
word the admission	1 0 0 0 0 0 0 0 0 11
word the advert	2 -1 0 0 -6 0 -4 2 8 -8
word the afternoon	1 -6 13 -1 -1 -1 -4 0 0 12
word the agency	0 2 -1 0 0 0 -1 0 0 -25
word the agent	0 1 0 0 0 0 0 0 0 23
word the agreement	0 0 0 0 0 0 0 0 0 21
word the allotment	0 0 0 0 0 0 0 0 0 15
word the alumni	0 0 0 0 0 0 0 0 0 3
word the analyst	-5 2 2 -1 -12 -2 26 -1 -9 4
word the answer	0 0 0 0 3 0 -1 0 -1 -3
word the app	-1 -4 0 0 5 0 0 0 1 2
word the applicant	0 0 0 0 0 0 0 0 0 6
word the application	0 -1 0 0 10 0 -5 0 -3 -3
word the appointment	0 -1 0 1 3 4 -5 0 -2 -18
word the arrangement	-3 -1 1 0 -1 0 6 -1 0 -5
word the article	0 0 -1 -1 -3 0 4 0 2 9
word the assessment	1 5 -1 0 2 -2 -3 -1 -1 -13
word the associate	0 0 0 0 -1 0 2 0 -1 -6
word the attach	1 -1 -1 -1 -5 22 -13 0 -2 -20
word the autumn	0 0 0 0 -5 0 7 0 -1 8
word the back	0 -1 -2 0 -2 -1 6 0 -1 -11
word the background	0 -1 0 0 -1 -1 4 0 0 -1
word the bank	11 -4 -7 0 -2 -1 -3 0 6 -10
word the bar	0 -2 0 0 0 0 -3 0 6 -12
word the basi	2 -1 0 0 0 0 -1 0 1 -4
word the beagle	0 0 0 0 0 0 0 0 0 10
word the best	-3 2 -6 18 0 -2 13 -3 -19 -3
word the blue	4 -10 7 0 0 0 -2 0 0 12
word the board	-9 -5 1 12 -8 -3 15 -1 -2 22
word the boat	1 5 -1 -1 0 -1 -8 0 5 -10
word the boathouse	3 -1 -2 0 0 0 0 0 0 -2
word the book	12 -1 -4 0 -1 0 -5 0 0 -5
word the boss	-1 0 -1 13 -15 -3 -4 -2 13 -28
word the bottom	0 0 0 0 0 0 0 0 0 4
word the branch	22 -6 -12 -1 -1 0 -1 0 0 -18
word the break	1 0 0 0 0 0 0 0 0 -4
word the budget	-1 -1 -1 7 -7 -3 8 -1 -1 5
word the build	-1 0 4 -1 -1 0 -1 -2 2 -7
word the bus	5 0 0 0 -1 -1 -2 0 0 4
word the busines	0 0 0 0 0 0 1 0 0 15
word the button	0 -3 0 0 0 0 4 0 0 -9
word the buyer	0 12 0 0 -10 -1 1 0 0 -4
word the calendar	9 -7 3 3 -1 -1 -4 -1 -1 -22
word the call	0 1 0 4 2 -2 -3 -1 -1 32
word the candidat	0 0 0 0 4 0 -3 0 -1 -2
word the candidate	-5 -2 8 0 0 0 -1 0 0 11
word the care	0 0 0 0 2 1 -2 0 0 9
word the case	0 -1 -1 0 0 0 4 -1 -1 -9
word the chair	0 -5 5 0 -1 -1 4 0 -1 -8
word the chance	0 0 0 0 8 0 -5 0 -1 -20
word the change	0 0 1 0 0 0 0 0 0 3
word the children	0 0 0 0 10 -2 -5 -1 -1 -22
word the claim	0 0 0 0 0 0 0 0 0 -12
word the client	-2 0 -7 9 19 -2 -2 -2 -13 -56
word the clinic	-4 0 0 0 -1 0 7 0 0 8
word the clinical	0 0 0 0 0 0 0 0 0 19
word the clock	10 0 -8 -1 0 0 0 0 0 -14
word the clos	-3 -1 -1 -1 -6 -1 -4 -1 16 -19
word the code	0 4 0 0 2 0 -5 0 -1 -8
word the coming	0 5 0 0 0 -1 -2 0 -1 -7
word the committee	3 -9 -1 -2 -1 -2 6 -1 8 67
word the community	0 2 0 0 -1 0 -1 1 0 10
word the company	-1 -1 -1 11 -3 -2 -4 -1 1 26
word the conference	0 0 0 0 0 0 0 0 0 20
word the consulate	0 0 0 0 0 0 0 0 0 -4
word the contact	0 -1 0 0 -1 0 3 0 0 -13
word the contract	-6 -1 -4 5 -2 20 -9 -1 -2 11
word the controller	-1 1 0 1 -9 0 10 0 -2 -4
word the council	-16 -3 5 3 -14 10 -10 -1 26 -7
word the course	0 0 0 0 0 0 1 0 0 7
word the current	0 0 0 0 1 0 -1 0 0 -4
word the customer	7 0 -6 0 0 0 -1 1 0 -6
word the cut	-1 1 0 0 0 0 1 0 0 -6
word the data	0 6 -1 0 -2 -1 -3 0 1 0
word the date	2 0 2 0 0 0 -3 0 0 15
word the day	17 -1 2 -7 9 -5 -10 -3 -2 -5
word the deadline	-1 2 0 0 -2 0 -6 0 6 0
word the dean	2 0 -1 1 -1 0 -1 0 -1 -7
word the delay	0 1 0 0 0 0 3 0 -2 -1
word the department	-1 -2 -1 5 2 2 -6 -1 2 -7
word the deposit	0 0 0 0 0 0 0 0 0 12
word the depot	-4 0 -1 0 0 5 0 0 0 4
word the desk	-2 0 0 0 0 0 3 0 0 7
word the detail	2 -3 1 -1 -6 5 4 -1 -2 6
word the diary	2 0 0 1 -1 0 -1 0 0 -9
word the director	-4 -2 -3 10 7 -2 -15 -1 10 -2
word the discussion	0 0 0 0 1 0 -1 0 0 -3
word the dispatcher	6 -1 -2 -2 0 0 -1 0 0 -24
word the doctoral	0 0 0 0 0 0 0 0 0 18
word the document	0 0 0 0 0 1 -1 0 0 -5
word the door	12 -4 -7 0 0 0 -1 0 0 -11
word the draft	0 0 0 0 0 0 0 0 0 4
word the driver	-2 0 -1 2 0 -2 3 0 0 14
word the earliest	0 0 0 0 -2 0 4 0 -2 3
word the early	-1 -1 0 -1 7 -1 -3 -1 0 0
word the editor	0 0 0 0 1 0 0 0 0 -19
word the email	0 0 0 0 0 0 1 0 0 3
word the employer	-3 -3 -2 8 -3 -1 6 -2 -1 -19
word the end	-5 -3 -2 -2 9 -6 -1 -5 14 -10
word the engineer	-1 0 2 0 0 1 -1 0 0 5
word the evaluation	0 0 0 0 2 0 0 0 -1 3
word the even	0 0 0 0 0 0 0 0 0 7
word the event	-1 0 0 1 0 0 0 0 0 -6
word the exercise	-3 -1 0 0 -3 -1 11 -1 -3 -9
word the fair	0 0 -1 0 -1 1 4 0 -1 -25
word the fami	0 0 0 0 0 0 0 0 0 4
word the feedback	0 0 0 0 -4 0 6 0 0 -3
word the field	0 0 0 0 0 0 1 0 0 3
word the final	-2 2 -3 -4 2 -4 15 -3 -2 -5
word the fire	0 0 0 0 -3 0 3 0 0 27
word the firm	-4 0 -1 -1 -1 8 -10 12 -2 -4
word the first	-12 -2 -4 -2 1 4 32 -2 -15 15
word the five	1 0 -1 0 0 0 0 0 0 -3
word the flat	0 0 0 0 0 0 0 0 0 23
word the floor	3 -2 -1 0 0 0 0 0 0 3
word the folder	0 0 0 0 0 0 -5 0 6 8
word the follow	-12 10 -3 5 0 -9 8 0 1 5
word the form	-3 -3 -1 0 -2 3 5 1 0 15
word the formal	0 -1 -1 -1 -1 6 -2 0 0 -15
word the founder	-2 3 0 0 2 0 -2 0 0 0
word the four	-1 -1 4 -5 12 -1 -4 -1 -3 5
word the front	3 0 -1 0 0 0 -1 0 0 0
word the full	0 1 0 0 0 0 0 0 0 20
word the garage	-10 0 -1 -1 0 0 12 0 0 -1
word the garden	4 0 -2 0 0 0 0 0 0 -7
word the gate	2 -8 7 0 3 0 -1 0 -2 14
word the governor	-1 1 0 -1 2 2 2 -1 -4 -12
word the grant	0 0 0 2 2 -1 -1 0 0 -7
word the graphic	0 0 0 0 0 0 0 0 0 -3
word the ground	1 0 -1 0 1 0 -1 0 0 -6
word the group	3 -1 -2 1 13 -1 -11 -2 -1 -9
word the half	0 0 0 0 -3 0 2 0 1 3
word the hall	1 0 0 0 0 0 0 0 0 -7
word the harbour	0 0 0 0 0 0 0 1 0 3
word the head	6 -4 -1 -1 -1 -1 -5 -1 9 -27
word the headteacher	0 0 0 0 1 0 -1 0 1 -4
word the hear	6 0 -6 0 0 0 0 0 0 6
word the hiring	-9 3 -1 1 -9 -3 27 6 -15 -31
word the holiday	-3 -1 -3 -3 -3 -1 9 9 -4 0
word the home	0 0 0 4 -1 -1 -1 0 0 15
word the host	0 0 0 0 0 0 0 0 0 4
word the hotel	-3 0 0 0 0 0 3 0 0 -6
word the hour	0 -2 0 0 0 0 -3 0 6 -12
word the house	1 -1 0 0 -1 0 0 0 3 -4
word the human	0 0 0 0 0 0 0 0 1 5
word the interest	0 0 0 0 9 0 -7 0 0 2
word the interview	6 -1 24 4 -6 -3 -13 1 -11 -23
word the interviewer	0 -1 0 0 -2 0 3 0 0 -12
word the invitation	3 -5 -1 3 -2 0 -1 4 -1 8
word the invite	-15 -2 25 -1 -2 -1 -5 0 -1 26
word the job	-4 -11 -7 2 21 23 -2 -6 -16 -40
word the joint	-1 3 -1 0 -1 0 -1 0 0 0
word the junior	0 -2 1 0 -1 0 2 0 1 -17
word the jury	0 0 0 0 0 0 0 0 0 11
word the kids	0 0 0 0 -2 0 -2 0 5 18
word the kitchen	3 -1 -1 0 -1 3 -2 -1 0 2
word the lab	-1 4 0 0 -3 -7 7 0 0 -1
word the landlord	0 0 0 0 0 0 1 0 0 13
word the last	0 -6 -4 -2 -1 -7 2 -5 22 -34
word the late	0 0 1 2 -2 0 0 0 0 3
word the latest	-1 0 -5 -3 -1 -1 10 -1 2 6
word the lett	0 0 0 0 0 0 0 0 0 -11
word the letter	-1 -1 0 0 3 4 -3 -1 -1 -13
word the library	8 -2 -6 0 0 0 0 0 0 35
word the light	0 0 0 0 0 0 0 0 0 6
word the line	0 -2 -1 0 -1 14 -9 0 0 4
word the link	-3 16 12 -12 -10 -10 13 -3 -4 -30
word the list	2 4 0 -2 -7 0 4 0 1 10
word the loan	0 0 0 0 0 0 0 0 0 -8
word the local	0 0 0 0 3 0 -3 1 0 1
word the long	-1 0 0 0 1 -2 4 -1 -1 -6
word the loop	0 0 0 0 -3 0 0 0 4 2
word the main	4 -3 0 0 1 0 -1 0 -1 9
word the manager	-1 -10 -4 -3 -2 -2 24 -1 -1 -11
word the market	0 0 0 0 1 0 -1 0 0 8
word the master'	0 0 0 0 0 0 0 0 0 18
word the meantime	-1 -2 -1 -2 -9 -1 6 0 9 -6
word the medical	-4 0 0 0 0 0 6 0 0 2
word the meet	8 -3 -5 4 0 -1 -2 0 0 -6
word the message	0 0 0 -1 1 0 -1 2 0 35
word the middle	-1 -1 -1 0 0 0 3 0 0 1
word the mill	2 0 -2 0 0 0 0 0 0 20
word the minimum	0 0 0 0 1 0 3 -2 -1 -5
word the moment	-1 3 0 -3 -9 -1 9 0 3 -2
word the month	-5 0 -2 -1 -11 -6 15 -1 11 -10
word the morn	2 -6 9 2 -1 -2 -3 -1 0 -6
word the most	0 -4 4 -1 11 0 -1 -1 -6 9
word the museum	-3 -1 5 -1 2 0 -1 0 0 -6
word the name	-1 -3 -1 0 -2 -3 12 -1 -2 -23
word the new	0 -19 19 10 -23 -7 27 -3 -4 21
word the news	0 0 0 0 -9 0 10 0 0 -4
word the next	-15 11 -3 -3 -6 0 23 -4 -3 16
word the night	0 -3 -1 0 0 4 -1 0 0 -14
word the number	3 -2 -2 -1 -8 11 -15 7 8 -39
word the nurse	-7 7 -1 -1 -1 -1 5 0 -1 -11
word the nursery	-1 -3 4 2 1 -2 -3 -1 2 -18
word the offer	-2 -4 -4 -1 12 12 -10 -1 -2 -19
word the office	14 3 -1 -3 -5 -4 -2 1 -4 -60
word the officer	0 0 0 0 0 0 0 0 0 3
word the old	0 0 0 0 0 0 0 0 0 12
word the one	6 -8 12 -4 10 -8 -7 -2 1 -16
word the online	-1 -4 0 0 0 0 7 -1 0 -6
word the onsite	-10 0 0 0 0 0 10 0 0 -3
word the open	0 0 0 0 -5 0 12 0 -6 28
word the operation	0 0 0 0 1 0 0 0 0 13
word the opportunity	0 0 0 0 0 0 0 0 0 49
word the oral	0 0 0 3 -2 0 6 0 -6 -23
word the order	0 0 0 0 -3 0 0 8 -4 -3
word the original	-1 0 2 0 0 0 0 0 0 14
word the other	-9 -2 3 -3 24 -10 4 -4 -3 -25
word the outcome	5 -3 -1 -1 -2 0 5 -1 -1 8
word the owner	1 4 -2 13 -14 -4 1 -1 2 -6
word the panel	-3 3 1 4 -5 -5 5 -6 6 -32
word the panel'	-2 1 0 0 -1 0 4 0 0 -12
word the paper	0 0 0 0 0 1 -1 0 0 26
word the paperwork	0 0 0 0 -1 0 3 0 -1 -7
word the parish	1 0 0 0 0 0 0 0 0 -8
word the part	0 0 0 0 0 0 0 0 0 3
word the partner	4 -4 -3 -1 3 7 -5 -1 1 -13
word the pass	0 -1 0 0 7 -1 -3 -1 0 -8
word the password	0 0 0 0 0 0 0 1 0 16
word the past	0 0 0 0 0 0 2 0 0 3
word the payroll	-1 -3 0 0 -6 -6 23 -1 -7 10
word the pension	0 0 0 0 0 0 0 0 0 5
word the person	0 -2 0 -1 6 0 -2 0 -1 -1
word the phd	0 0 0 0 2 0 0 0 -1 -9
word the phone	-1 12 -1 2 -5 3 -9 -2 1 -5
word the photograph	0 0 0 0 -1 0 -3 -1 6 0
word the pile	0 0 0 0 -3 0 -5 0 9 -2
word the place	0 0 0 0 5 0 -5 0 -1 -5
word the plan	1 0 0 0 0 0 0 0 0 7
word the plann	0 -1 0 0 -8 0 -5 0 14 2
word the plant	1 0 0 0 1 0 0 0 -1 -6
word the platform	1 0 0 0 0 0 0 0 0 4
word the portal	0 -1 -1 0 -1 -1 4 0 -1 0
word the portfolio	15 -2 -1 0 -1 0 -11 0 -1 8
word the position	1 -6 -3 2 33 7 -8 -2 -23 -34
word the post	5 -4 -3 19 8 13 -41 -4 8 -33
word the practice	0 2 0 0 0 0 -1 0 -1 -3
word the presentation	0 0 0 0 0 0 1 0 0 8
word the principal	2 3 0 0 2 0 -3 -2 -1 -4
word the proces	-2 -6 -1 -1 -1 -2 11 0 2 -23
word the producer	1 0 0 0 0 0 0 0 0 -8
word the product	0 1 -1 0 0 0 0 0 0 6
word the programme	-1 7 1 1 -3 -1 -2 0 0 7
word the property	-3 -1 0 0 0 0 3 0 1 2
word the proposal	0 0 0 0 0 0 0 0 0 23
word the pupil	1 0 0 0 0 0 0 0 0 4
word the question	0 -1 1 0 1 0 0 0 0 25
word the questionnaire	0 0 0 0 0 0 0 0 0 3
word the radio	0 0 -1 0 2 0 0 0 -2 -11
word the reason	0 0 0 0 0 0 0 0 0 29
word the receipt	-1 0 -2 3 0 0 0 0 0 0
word the record	0 0 0 0 0 0 0 0 0 13
word the recruiter	-3 1 1 2 -1 0 0 0 1 6
word the recruitment	-1 -1 0 0 9 0 -7 3 -4 -14
word the reference	0 0 0 0 -2 0 -7 6 4 -16
word the rejection	0 0 0 0 0 0 0 0 0 21
word the report	0 0 0 0 0 0 0 0 0 4
word the reporter	0 0 0 0 0 0 0 0 0 -18
word the research	1 -1 0 1 0 0 -1 0 0 -5
word the rest	-1 0 0 0 -2 0 3 0 0 -1
word the result	-1 -2 0 0 4 0 2 0 -1 -12
word the resume	0 0 0 0 0 0 0 0 0 10
word the right	-1 -1 0 0 1 0 1 0 0 14
word the role	-10 4 -3 11 5 1 -5 -1 -2 -23
word the room	-3 -2 4 2 -1 -1 1 0 0 2
word the round	-1 -1 -1 6 -7 -1 1 0 4 -11
word the runn	2 -1 -1 -2 -7 0 11 -1 -1 0
word the salary	2 -8 0 0 2 5 3 0 -2 3
word the same	-7 -6 26 -3 -11 5 -2 0 -3 26
word the schedule	2 -2 -1 -2 -1 4 0 0 0 -21
word the school	0 -1 0 -3 -7 -4 13 0 4 -21
word the screen	0 0 0 1 0 0 0 0 0 5
word the search	-4 -1 -1 7 13 -3 -4 -2 -4 -32
word the second	12 -7 -6 -1 -2 8 1 -1 -3 30
word the select	0 -1 0 0 -2 -1 13 -3 -5 -14
word the selection	0 -3 -1 -1 2 0 5 -1 -2 -14
word the seller	0 0 0 0 0 0 0 0 0 7
word the senior	1 2 0 -1 -6 0 4 0 0 -3
word the service	9 -5 -1 0 5 -2 -5 -1 -2 -15
word the session	0 1 0 0 0 0 -1 0 0 18
word the sheet	0 0 0 0 0 0 0 0 0 5
word the shelter	1 1 0 0 0 0 0 0 0 -8
word the shop	4 2 -4 -2 5 -3 -16 19 -4 -41
word the short	-1 -4 1 0 0 1 7 -1 -3 -9
word the shortlist	5 2 6 -2 -4 0 -6 0 0 -4
word the show	0 1 0 0 0 0 0 0 0 7
word the side	6 -1 -2 -2 0 0 -1 0 0 -36
word the sift	0 0 0 0 0 0 0 1 0 5
word the sign	0 0 -1 0 -1 -1 4 0 0 -2
word the silence	0 0 0 0 0 0 1 0 0 -7
word the site	0 0 7 -1 1 -1 -4 0 -1 4
word the slot	0 0 0 6 -7 -1 -1 0 5 -9
word the small	0 0 0 0 0 1 -1 0 0 5
word the snow	0 -1 6 -1 -1 0 -3 0 0 13
word the solution	0 0 0 0 5 0 -4 0 0 -6
word the spot	2 -2 1 0 0 0 0 0 0 11
word the spring	0 -1 0 0 10 0 -8 0 -1 -2
word the staff	3 0 0 -1 0 0 -1 0 0 -19
word the stair	0 0 0 -3 2 -1 -4 -1 6 8
word the standard	-1 -1 0 0 19 0 -10 -2 -4 -7
word the start	-1 0 0 0 -1 1 1 0 0 5
word the startup	0 0 0 0 0 0 0 0 0 11
word the station	17 -4 2 -2 0 -2 -9 0 -1 2
word the statu	-1 -1 0 2 4 0 -5 0 2 -6
word the store	-3 -3 0 0 2 0 -4 0 9 -15
word the student	0 0 0 0 4 0 -4 0 0 10
word the studio	-1 -1 2 0 0 0 -2 0 1 15
word the successful	2 -1 0 -1 5 -3 0 0 -2 -3
word the summer	0 -1 -2 3 0 -1 -6 0 7 35
word the support	0 -1 0 0 -1 0 2 0 0 6
word the survey	0 0 0 0 0 0 0 0 0 13
word the system	-1 1 0 0 -1 0 0 2 0 8
word the table	0 -1 0 -1 -3 -2 2 0 6 -14
word the take	-1 -1 0 0 -1 0 5 0 -1 -3
word the team	-14 -8 -5 4 -8 2 28 -1 2 -75
word the technical	1 0 1 0 0 0 -1 0 -1 -16
word the telephone	-1 2 0 0 -1 1 -1 0 0 -6
word the term	0 -2 0 0 -3 14 -8 -1 0 -24
word the test	-4 -15 -1 0 0 -1 24 -1 -1 10
word the three	2 0 -1 0 6 -2 -5 -1 0 14
word the time	4 3 -7 -3 -1 -3 14 -2 -5 45
word the timemention	-16 19 27 -22 -14 9 -29 24 1 12
word the timing	0 0 -1 6 -3 0 -1 0 0 -3
word the top	0 -1 0 0 -9 -1 15 0 -2 3
word the train	0 -1 1 -1 -3 -1 0 0 6 28
word the travel	0 0 0 0 1 0 -1 0 0 20
word the trouble	-6 -2 13 -1 3 -1 -6 0 -1 -16
word the trust	0 -1 0 0 -6 0 -1 0 9 4
word the truste	-1 -1 0 1 3 -1 0 0 0 15
word the two	7 1 0 0 0 0 -8 0 1 20
word the uk	0 -1 0 0 0 0 2 0 0 -4
word the university	0 0 0 0 1 0 0 0 0 11
word the usual	-1 0 0 0 -1 8 -5 0 0 -2
word the vacancy	-1 0 -1 3 0 0 -1 0 1 2
word the very	0 -1 0 0 2 0 1 0 -1 -11
word the volume	0 0 0 0 0 0 0 0 1 6
word the vote	0 -1 -16 0 4 0 14 -1 -1 -20
word the wait	0 6 -1 0 -6 -2 5 0 -1 1
word the ward	1 -1 0 0 12 0 0 0 -12 -24
word the way	2 -6 -1 0 1 7 -1 0 -1 -13
word the website	0 0 0 0 0 0 -5 0 5 1
word the week	2 10 29 -3 -12 -2 -39 -3 17 -30
word the weekend	-4 -3 -4 -1 16 -7 1 -1 3 -7
word the whole	29 -2 -21 -1 12 0 -17 0 1 -6
word the word	0 -2 0 -1 5 -1 -1 0 0 3
word the work	0 0 0 0 1 0 0 0 -1 12
word the written	0 2 0 0 2 0 -1 0 -2 -4
word the yard	1 0 -1 1 2 -1 0 -1 0 -12
word the yellow	5 0 -3 -1 0 0 0 0 0 0
word the young	0 0 0 0 0 0 0 0 0 11
word the zoom	1 0 0 0 0 0 0 0 0 9
word theatre	0 -6 10 0 -1 0 -4 0 1 -14
word their	0 3 -3 1 3 -4 12 -1 -10 34
word them	-29 -33 -9 -6 14 -11 63 2 10 8
word them and	0 0 0 0 -1 0 4 -2 0 3
word them in	0 2 -1 0 -4 -1 6 0 -1 9
word them on	0 -1 0 -1 -2 -1 -1 0 6 12
word them the	-1 -1 -3 0 2 0 2 0 0 -2
word them timemention	-2 -4 -2 -2 0 -1 12 0 0 3
word them to	0 -1 0 2 1 -1 5 0 -4 -16
word them with	0 0 0 0 0 0 0 0 0 14
word thema	1 0 0 0 0 0 0 0 0 3
word themselv	0 0 0 0 0 0 0 0 0 6
word then	50 -8 12 -7 -37 -15 -39 3 41 -57
word then !	12 -1 -2 0 -1 -1 -5 0 -1 -3
word then ?	-2 0 2 0 0 0 -2 0 2 12
word then a	0 3 -1 0 0 0 -2 0 2 24
word then i	0 3 0 0 -1 -2 0 0 0 -5
word then i'll	1 -1 0 0 -6 0 4 0 3 3
word then the	7 -3 -1 -1 2 -1 -2 0 -1 3
word then we	0 0 0 0 0 0 0 0 0 4
word then we'll	-8 -1 -1 -2 -1 0 12 0 0 -13
word then you	4 -1 -1 0 0 0 -1 0 0 -21
word therapist	0 1 0 0 1 0 -1 0 0 -15
word there	1 -4 -20 20 23 9 -62 6 28 11
word there !	1 -1 0 0 0 0 0 0 0 15
word there are	-3 4 -14 15 3 -1 -1 0 -3 1
word there is	3 -3 -2 -1 5 14 -32 -7 23 -15
word there was	-1 -1 3 -1 1 0 -1 0 0 -2
word there were	0 0 0 0 0 0 0 0 0 5
word there will	2 0 -3 5 0 0 -3 -1 -1 -4
word there'	-11 -20 -3 10 18 13 -6 -1 -1 17
word there' a	-1 -17 -4 0 11 15 -3 -1 0 -15
word there' been	-6 0 7 0 0 0 0 0 0 0
word there' no	-3 -1 -5 7 0 0 -1 1 2 -10
word there' noth	-1 -1 0 4 6 -2 -3 -1 -2 -6
word there' one	0 0 -1 -1 -2 0 4 0 0 2
word there'll	3 0 -1 0 -1 0 -1 -1 0 -15
word there'll be	3 0 -1 0 -1 0 -1 -1 0 -7
word thereafter	0 0 0 0 0 0 -1 0 1 11
word therefore	-1 1 -1 1 12 0 -1 0 -11 -7
word these	-7 7 -2 -2 -11 -4 1 -3 21 -58
word these next	0 0 0 0 0 0 0 0 2 -15
word these work	0 1 0 0 0 0 0 0 0 -12
word they	-30 8 -10 3 70 0 -15 1 -28 56
word they are	0 0 0 0 4 0 -3 0 0 3
word they can	-14 9 6 0 0 0 0 0 0 -12
word they do	0 0 0 0 3 0 0 0 -3 8
word they have	0 0 0 0 8 -1 -4 0 -2 2
word they like	-6 -1 -1 -2 0 0 10 0 0 -3
word they liked	-1 -1 -1 0 12 -1 -7 -1 0 -13
word they loved	-1 0 -1 0 14 -1 -11 0 0 0
word they need	0 -1 0 0 1 0 -8 9 -1 0
word they said	0 -1 -3 0 3 1 -1 0 0 14
word they say	0 0 0 1 -1 0 8 0 -8 -3
word they want	-1 -2 -4 0 2 13 -4 -1 -3 -2
word they will	1 0 0 0 0 0 -1 0 1 -3
word they'd	-1 -1 0 1 -2 0 7 -1 -3 1
word they'd like	0 -1 0 0 -4 0 10 -1 -3 -2
word they'll	-5 -3 -2 -3 -4 -2 14 -1 6 -4
word they're	-6 15 -4 -2 3 -4 4 -1 -5 -25
word they've	-8 7 -1 4 2 -2 0 0 0 8
word thing	-24 11 10 3 -6 0 10 -4 0 20
word thing ?	0 -1 -1 0 0 0 3 0 0 4
word thing before	0 -2 0 0 -1 -2 6 0 -1 1
word thing that	0 -2 0 0 -1 0 -1 0 4 -4
word thing to	-3 3 0 0 0 0 1 0 -1 6
word think	-10 -7 -6 1 -3 25 -11 -4 15 -1
word think about	-2 -3 -1 -1 3 5 1 -1 -2 -1
word think it	-1 -5 -1 0 0 3 6 0 -1 -14
word think of	-4 1 -1 0 -7 7 -10 -1 17 -1
word think that	-1 -1 0 0 1 0 -2 0 3 2
word think you	0 4 0 0 -1 0 -1 0 0 0
word think you'd	0 0 0 0 0 0 0 0 0 15
word thirty	1 -1 -1 -1 1 -1 2 0 0 17
word thirty days	0 -1 0 0 0 -1 3 0 0 3
word thirty minut	1 0 0 0 0 0 0 0 0 10
word this	-35 -15 -2 33 56 -26 -31 57 -37 48
word this ?	-2 -1 3 0 0 0 0 0 0 5
word this addres	-2 -3 0 0 -2 0 -2 6 3 -7
word this as	0 3 0 0 3 0 -1 0 -4 4
word this because	0 -1 0 0 3 0 -1 0 -1 20
word this confirm	1 0 0 0 -12 0 20 0 -7 -39
word this e	0 3 0 0 -1 0 -1 0 0 4
word this email	1 -2 -1 0 -1 0 -5 6 3 -47
word this event	-5 -6 13 8 -2 -1 -2 -5 -1 -34
word this invitation	-15 -3 -3 -1 -3 -2 -4 31 -1 -19
word this is	3 -8 -1 -2 -10 -1 -9 21 7 -24
word this isn't	-1 -1 -1 -3 0 -1 6 0 -1 -3
word this job	-1 -1 -11 0 3 -1 14 0 -2 7
word this letter	0 0 1 0 0 1 -1 0 0 5
word this link	-1 2 0 0 0 0 0 0 0 4
word this mail	0 0 0 0 0 0 2 -2 0 32
word this mailbox	-1 -2 -1 0 -4 0 -5 14 0 -2
word this message	4 -1 -1 -1 -2 0 -2 1 2 27
word this month	-1 -1 0 1 -2 0 11 0 -7 2
word this notice	0 0 0 0 1 0 0 0 0 -27
word this occasion	-1 -1 0 0 6 0 -1 0 -2 -1
word this offer	0 0 0 0 0 1 0 0 0 6
word this on	0 2 3 -1 -2 0 -1 0 0 -4
word this one	-1 -2 -1 0 13 -1 -7 -1 -1 -8
word this open	0 0 0 0 6 0 0 0 -5 -2
word this position	-1 -1 0 1 13 1 -5 -1 -8 -13
word this post	0 -2 0 1 2 0 2 0 -3 -4
word this requisition	0 0 0 -1 5 0 0 0 -3 -4
word this role	1 -1 0 0 -1 0 3 0 -1 1
word this season	0 0 0 0 3 0 -1 0 -1 -1
word this stage	0 0 0 0 -2 0 6 0 -3 14
word this summer	-1 -1 -1 0 3 5 -4 0 -1 -4
word this time	-1 -5 -2 -1 33 -4 -10 -4 -6 27
word this to	0 -2 1 0 0 -2 4 0 0 22
word this was	-1 0 0 0 4 0 -2 0 -1 -7
word this week	-8 44 7 -2 -24 -9 -4 14 -18 25
word this week'	0 0 0 0 0 0 1 0 0 10
word this weekend	3 -1 -1 0 6 -1 -5 0 -1 -19
word this will	-1 0 0 0 -5 0 -11 -1 18 -4
word this year	0 -1 -3 0 14 0 -5 0 -4 45
word this year'	0 0 0 0 0 0 0 0 0 10
word thoma	3 0 0 0 0 0 -1 0 0 3
word thorough	0 -1 0 0 9 0 -1 0 -6 1
word those	-2 4 -5 -2 -16 -2 -10 -1 32 -15
word those select	0 0 0 0 -7 0 0 0 8 -1
word those who	-1 -3 0 0 6 0 4 0 -5 -7
word though	-14 -2 9 -1 29 -5 -11 -2 -2 -29
word thought	-3 -3 0 -1 10 -2 3 -2 -2 -8
word thought of	0 0 0 0 0 1 0 0 0 -3
word thought we	0 0 0 0 5 -1 -2 -1 0 -2
word thought you	-1 -1 0 0 0 0 3 0 0 -3
word thoughtful	-1 -1 -1 -1 0 -1 9 -1 -4 -10
word three	3 -7 -8 -8 -6 20 4 -3 4 90
word three and	0 -2 0 0 -1 9 -5 0 0 6
word three candidat	0 0 0 0 0 0 0 0 0 3
word three days	-1 -4 0 0 -4 13 1 -5 1 -10
word three hour	-4 -1 -2 0 1 -2 9 0 0 -15
word three minut	0 0 0 0 0 0 0 0 0 9
word three month	0 0 0 0 0 0 0 0 0 15
word three of	2 2 -1 -1 5 -1 -5 -1 -1 -4
word three or	0 1 0 -1 -3 -2 -2 0 6 -12
word three people	0 0 0 0 0 0 1 0 -1 3
word three time	0 6 0 0 -1 0 -3 0 -1 21
word three to	0 0 0 0 0 -1 2 0 0 6
word three week	-1 -7 -1 -1 -2 5 8 -1 -1 -11
word three work	6 -1 0 0 -2 0 -3 7 -7 -9
word three year	-2 -1 -1 0 0 -2 6 0 0 -1
word thrill	1 0 -1 0 0 -14 16 0 0 -7
word thrill to	0 0 0 0 0 -9 10 0 0 9
word through	-8 -14 6 -6 -3 -16 16 2 22 -17
word through a	0 3 0 0 -3 0 -4 -1 6 -3
word through it	0 0 0 0 0 0 4 0 -2 5
word through our	0 0 0 0 0 0 0 0 1 4
word through the	-1 -2 0 0 -3 -6 11 0 1 42
word through timemention	2 -1 -1 -1 3 1 4 4 -10 -25
word through to	4 8 -2 -2 -2 -1 -11 -1 5 -3
word throughout	-1 0 -14 19 1 -1 -3 -1 -1 -19
word throw	-2 0 0 -1 0 -1 -11 -1 17 -3
word thui	0 1 0 0 0 0 0 0 0 19
word thursday	2 0 -1 0 -1 0 -6 7 -1 -14
word thx	7 -3 -1 -1 -4 -1 -10 -1 14 -11
word ti	5 1 10 -4 -10 -3 23 -11 -10 -61
word ti allego	-3 -4 0 0 -2 -1 11 -1 0 1
word ti aspettiamo	2 0 0 0 0 0 0 0 0 5
word ti chiamo	0 0 0 0 1 0 1 0 0 -4
word ti confermo	1 0 0 0 0 0 0 0 0 3
word ti contatteremo	0 -1 0 0 -1 0 2 0 0 17
word ti dico	0 0 0 0 -4 0 6 0 0 -5
word ti faccio	2 -1 -1 0 0 0 1 0 0 -10
word ti ho	0 0 -1 4 0 -1 -2 -1 0 -9
word ti mando	3 0 0 0 -1 -1 1 -1 0 -9
word ti ricordiamo	2 0 -1 0 0 0 0 0 0 4
word ti torna	0 0 0 0 0 1 0 0 0 -10
word ti va	-7 6 7 0 0 -2 -2 0 0 -23
word tia	0 0 0 0 0 0 0 0 0 10
word ticket	-7 0 2 3 -3 0 -7 19 -7 -21
word ticket #	-1 -1 -1 0 -1 -1 -9 19 -6 -48
word tiempo	0 0 0 0 2 0 0 0 0 -7
word tiempo que	0 0 0 0 1 0 0 0 0 8
word tien	1 0 -1 -3 -5 -7 19 -2 -2 -9
word tien minuten	0 2 0 0 0 0 -1 0 0 5
word tienda	2 1 -1 0 0 0 -2 0 0 14
word tiendra	3 -1 0 0 0 0 -2 0 0 3
word tiene	0 1 0 0 0 0 -3 2 1 26
word tient	-1 0 0 0 -1 0 3 0 -1 6
word tight	-1 -4 -1 -1 -1 -2 3 -3 10 -6
word tijd	-3 -2 10 -2 0 -2 0 -1 0 24
word tijd :	0 0 1 0 0 0 0 0 0 -4
word tijdstip	-1 1 2 0 0 0 -1 0 -1 -17
word til	-1 0 -1 -1 -1 -1 10 -3 -1 -5
word till	4 -10 3 -14 -5 -7 -4 3 29 -46
word till the	-2 -2 -2 -7 -6 -3 -8 16 14 -7
word till timemention	-3 -8 6 -6 -2 -2 -4 3 16 -21
word tim	0 0 0 0 -1 0 4 -2 0 2
word time	-47 41 90 -31 12 -15 -26 -8 -15 -35
word time !	0 0 0 0 0 0 0 0 0 6
word time :	-3 3 3 5 -3 -1 -2 -1 -1 -42
word time ?	-1 -5 14 0 0 -3 -4 0 0 9
word time after	-2 3 0 0 -2 0 -2 0 3 -2
word time and	-1 -1 1 -1 5 -1 -9 11 -3 -2
word time are	0 1 0 0 0 0 0 0 0 -4
word time as	-2 0 4 0 0 0 0 -1 0 -3
word time at	0 0 0 0 0 0 0 0 1 31
word time for	-16 16 9 -1 -1 -1 -4 -1 -1 -3
word time here	-1 18 -2 -5 -8 0 -1 0 0 -16
word time in	0 7 0 0 -1 0 -7 0 1 18
word time is	2 -1 1 0 -1 0 -1 0 -1 -4
word time new	-5 0 -2 1 0 0 0 7 0 -3
word time next	-1 0 7 0 -1 0 -3 -1 -1 1
word time of	-2 0 3 0 0 0 -2 3 0 -1
word time on	-2 15 -8 0 11 -1 -3 0 -13 9
word time or	-1 1 1 0 0 0 -1 0 1 -3
word time that	-3 8 1 0 -1 0 -2 0 -2 -2
word time timemention	-2 16 -10 -1 0 -1 -2 0 0 0
word time to	-2 9 -2 -1 -6 -1 -2 -1 7 4
word time us	-1 0 0 2 0 0 0 0 0 -7
word time we	0 0 0 0 2 -1 -1 0 1 -9
word time with	-1 0 7 -7 -2 -1 -2 -3 9 -10
word time you	4 1 -1 0 -3 -1 4 -1 -3 -14
word time zone	0 2 0 0 0 1 -2 0 0 -29
word timeline	0 0 0 0 -1 0 3 0 -2 -4
word timemention	36 47 41 38 -131 7 -1 27 -63 -206
word timemention !	52 -13 -19 -10 -3 -9 -7 13 -3 13
word timemention #	9 6 -1 -6 3 21 -21 -7 -3 77
word timemention :	-17 -4 -7 15 -3 -18 40 -4 -2 34
word timemention ?	20 70 -9 -19 -14 -2 -24 -10 -12 -70
word timemention a	18 -10 9 -3 -2 0 -7 -2 -2 -72
word timemention aan	-1 -2 -1 -4 -1 12 -3 -1 0 -13
word timemention ab	1 0 0 0 0 0 0 0 0 7
word timemention about	0 -1 -1 -1 -1 -3 9 -1 -1 16
word timemention after	-1 -1 3 7 -11 -4 12 -3 -2 -44
word timemention al	3 -1 -1 0 0 0 0 0 0 -11
word timemention all	-13 -3 7 -2 0 -1 13 -1 0 -4
word timemention am	2 -1 0 0 0 1 0 0 0 -16
word timemention an	2 -2 -1 -2 -1 7 -2 0 -1 -15
word timemention and	9 -6 -13 -12 15 -16 1 -7 30 9
word timemention any	-1 -2 6 0 0 0 -1 0 0 0
word timemention anziche	-1 0 2 0 0 0 0 0 0 -20
word timemention aqui	3 -1 0 -1 0 0 0 0 0 -13
word timemention are	0 0 1 -1 0 0 0 0 0 8
word timemention as	-2 -2 11 -10 1 -6 8 -1 0 13
word timemention at	34 -11 -9 -6 -4 -5 7 -3 -5 -84
word timemention au	10 -9 6 -2 -2 1 -3 -1 -1 -29
word timemention auf	0 -1 1 -1 -1 4 -2 0 0 20
word timemention avec	7 -1 -1 -4 0 2 -1 0 0 -2
word timemention be	-10 11 2 0 0 0 -1 0 0 -20
word timemention because	-1 0 2 0 0 0 0 0 0 3
word timemention before	1 0 -1 -1 0 -1 3 -1 -1 -17
word timemention bei	4 -1 -1 0 -1 0 1 -2 0 -2
word timemention ben	0 -1 0 0 0 -1 7 -3 0 1
word timemention bij	-3 5 -3 -1 -1 1 3 0 0 29
word timemention bis	0 0 0 0 0 0 -1 1 1 -7
word timemention break	3 0 0 0 0 0 -2 0 0 -9
word timemention but	10 -1 0 -1 -1 1 -6 -1 -1 -24
word timemention c'est	-2 6 0 0 0 0 -3 0 0 -3
word timemention call	-1 0 0 4 0 0 -2 0 0 0
word timemention can	0 0 0 0 0 0 0 0 0 11
word timemention chez	0 0 0 0 0 0 1 0 0 16
word timemention ci	1 0 0 0 0 0 0 0 0 -3
word timemention coding	0 0 0 0 0 0 0 0 0 -5
word timemention com	13 0 -14 2 -1 0 0 0 0 1
word timemention como	-2 0 1 0 0 -1 3 -1 0 -10
word timemention con	2 0 0 0 0 0 0 0 0 17
word timemention could	0 2 0 0 0 -1 -1 0 0 12
word timemention da	1 0 0 0 0 0 0 0 0 24
word timemention dans	2 -1 0 0 0 0 0 0 0 22
word timemention de	1 5 -1 0 0 0 -4 0 0 19
word timemention dopo	1 0 0 0 0 0 0 0 0 -4
word timemention e	-15 -1 -16 1 -2 -2 37 -2 -1 30
word timemention eastern	-1 0 1 1 0 0 0 0 0 -8
word timemention een	20 -2 -1 0 0 -2 -14 0 0 -1
word timemention ein	1 0 0 0 0 0 0 0 0 48
word timemention eine	0 2 0 0 0 0 -1 0 0 -16
word timemention eingetragen	0 0 0 0 0 0 0 0 0 30
word timemention el	-1 4 -1 3 -1 0 -2 -1 0 -10
word timemention em	0 0 1 0 0 0 -1 1 0 9
word timemention en	1 -3 -1 -1 -2 -2 9 -1 -1 10
word timemention est	-3 0 0 4 0 0 0 0 0 6
word timemention esta	0 0 0 0 0 0 0 0 0 6
word timemention et	-4 -2 -1 -1 0 -1 9 1 0 -2
word timemention even	0 -3 0 0 0 -2 11 -5 0 -4
word timemention first	-7 8 0 0 0 0 0 0 0 8
word timemention foi	-1 -2 0 0 -1 0 5 0 0 7
word timemention follow	2 -1 -1 0 0 0 -2 1 1 -32
word timemention for	25 -8 -3 -3 3 4 -6 -3 -7 17
word timemention frau	-2 0 1 2 0 0 -1 0 0 9
word timemention from	7 0 0 0 0 0 -7 0 0 1
word timemention fur	-2 4 -1 0 0 0 -1 0 0 8
word timemention gaat	-1 -1 -1 5 -1 0 -1 0 0 -4
word timemention geht	1 -1 1 0 0 0 -1 0 0 -22
word timemention h	-6 -2 -6 0 0 -1 16 0 0 1
word timemention has	-9 -14 28 1 2 -3 -4 -1 -1 18
word timemention have	2 0 -1 0 0 0 -1 0 0 -3
word timemention heb	0 0 0 0 0 0 0 0 0 13
word timemention her	0 0 0 0 0 0 0 0 0 3
word timemention here	2 0 -1 0 0 0 0 0 0 -8
word timemention herr	0 0 0 0 0 0 0 0 0 18
word timemention het	9 -1 -2 -1 0 -1 -3 -1 0 -7
word timemention ho	-5 -1 6 0 0 0 1 0 0 -20
word timemention hoor	2 0 0 0 0 0 -1 0 0 11
word timemention i	-7 6 4 -1 0 3 -3 0 -1 31
word timemention i'll	-1 -1 0 0 0 -2 5 1 -1 -6
word timemention i'm	0 0 0 0 -2 4 -1 0 0 15
word timemention i've	0 0 -1 4 -2 0 0 0 0 11
word timemention if	-4 -3 1 -1 -3 8 -2 -2 6 -5
word timemention il	-2 3 0 11 -9 5 -6 -1 0 11
word timemention im	-2 7 -2 0 -2 0 -1 1 0 -22
word timemention in	43 -27 3 -7 -2 6 -9 -3 -4 -25
word timemention ins	2 -1 0 0 0 0 0 0 0 -4
word timemention instead	-20 -6 34 -1 -1 -1 -3 -1 -1 1
word timemention interview	-6 -1 7 2 0 0 -1 0 0 -23
word timemention invece	-2 0 3 0 0 0 0 0 0 -15
word timemention is	5 -6 26 5 -4 2 -22 -4 -1 41
word timemention ist	7 -2 2 -1 -1 -3 0 -1 -1 -14
word timemention it	4 0 0 -3 0 8 -7 -1 -1 -1
word timemention je	5 14 -13 0 0 -1 -3 -1 0 -19
word timemention kan	-1 1 1 1 -1 0 -1 0 0 6
word timemention komen	-1 0 2 0 0 0 0 0 0 -9
word timemention kommen	-1 -13 16 0 0 -1 -1 0 0 18
word timemention komt	0 0 0 2 0 0 0 0 0 26
word timemention kurz	0 0 0 0 0 0 0 0 0 7
word timemention la	-1 0 0 2 0 0 -1 0 0 29
word timemention lang	7 -6 0 0 0 0 0 0 0 -19
word timemention laten	2 0 0 0 0 1 -2 0 0 4
word timemention le	-2 4 -2 3 -1 6 -5 -1 -1 -18
word timemention let	-1 0 0 0 0 3 -1 0 0 -5
word timemention lunch	23 -1 -1 -2 -1 -3 -12 -2 -1 -13
word timemention m	0 2 -1 0 0 0 0 0 0 8
word timemention ma	0 0 0 0 0 0 2 -1 0 -5
word timemention me	0 -3 0 0 0 0 4 0 0 7
word timemention mein	0 0 0 0 0 0 0 0 0 -11
word timemention meme	-4 -3 8 0 0 0 0 0 0 -5
word timemention met	3 0 -1 0 0 0 0 0 0 4
word timemention mi	4 -1 0 0 0 0 -1 0 0 26
word timemention mit	4 -2 -2 -1 0 2 -1 0 0 4
word timemention mme	0 0 0 0 0 0 0 0 0 13
word timemention moglich	0 0 0 0 0 0 0 0 0 26
word timemention mr	0 0 0 0 0 0 0 0 0 8
word timemention na	5 0 -1 -1 -1 -1 -1 -1 0 -32
word timemention nao	-9 1 10 2 -1 -1 -2 0 0 -11
word timemention new	-1 0 3 0 0 0 -1 0 0 2
word timemention next	-3 3 4 -2 0 0 -1 0 0 -20
word timemention nicht	-1 13 -11 0 0 0 -1 1 0 0
word timemention niet	1 0 3 -2 0 0 -1 0 0 -7
word timemention night	6 2 -1 1 -1 -1 -6 -1 1 2
word timemention no	1 -2 6 12 -3 -2 -1 -7 -3 -21
word timemention nog	0 0 0 0 0 0 1 0 0 8
word timemention non	-2 12 0 -3 -2 -1 -5 1 0 1
word timemention nos	-1 -1 2 0 0 0 2 0 0 -7
word timemention not	-7 -2 23 -2 -1 -2 -8 -1 0 -21
word timemention nous	0 -1 6 -2 -1 -1 -1 0 1 -7
word timemention o	-11 48 -23 -2 -1 -2 -6 -1 -2 -31
word timemention ob	-2 0 -9 17 0 -1 -5 -1 0 -2
word timemention oder	-31 57 -17 -1 -1 -1 -5 -1 -1 -17
word timemention of	-13 36 -6 1 5 -5 -10 -2 -5 -35
word timemention ok	-1 0 1 1 0 0 0 0 0 -11
word timemention on	10 -3 0 -1 -5 10 -6 -2 -3 -32
word timemention one	15 -3 -6 -1 -1 -3 0 -1 -1 -7
word timemention online	0 0 0 0 0 0 0 0 0 7
word timemention op	18 -6 -2 -1 -1 -1 1 -6 -2 -22
word timemention oppure	-1 2 0 0 0 0 0 0 0 -11
word timemention or	-60 136 0 -10 -8 -18 -29 -6 -5 18
word timemention ou	-9 33 -9 -1 -2 -2 -6 -1 -2 -48
word timemention our	-1 0 0 3 0 0 -1 0 0 -1
word timemention over	8 0 -7 0 0 0 0 0 0 -4
word timemention panel	13 -1 -1 -2 0 -3 -3 -2 0 -32
word timemention par	0 0 0 0 0 0 0 0 0 10
word timemention para	-1 2 0 -1 -2 -1 6 0 -3 1
word timemention passt	-2 1 -1 0 0 0 0 4 0 -9
word timemention pelo	1 0 0 0 0 0 0 0 0 -10
word timemention per	3 1 -2 -1 -1 -1 2 0 -1 30
word timemention please	0 -2 -5 4 -1 3 -1 -1 2 47
word timemention pode	10 -5 -4 0 0 0 0 0 0 -4
word timemention por	3 -2 -1 4 -2 3 -2 -1 -1 -5
word timemention pour	11 -6 0 -1 2 -1 -2 0 -2 31
word timemention pra	0 3 -1 0 0 -1 0 0 0 -12
word timemention presso	3 -1 0 0 0 0 -1 0 0 -9
word timemention que	3 1 -2 0 0 0 -1 -1 0 -20
word timemention rather	-1 -1 1 0 3 0 -2 0 0 -5
word timemention s	-4 -14 14 40 7 -7 -28 -4 -4 34
word timemention sala	10 0 0 -6 0 0 -1 -1 0 1
word timemention salle	0 0 0 0 0 0 0 0 0 10
word timemention same	-6 -24 46 -6 -1 -3 -4 -2 0 -3
word timemention se	-2 -1 0 -1 -1 24 -17 0 -1 1
word timemention sharp	2 0 -1 0 0 0 0 0 0 6
word timemention si	-1 0 1 0 0 1 -1 1 0 9
word timemention so	0 -5 -3 -5 -6 -2 -5 13 14 -27
word timemention sono	-2 0 1 2 0 0 -1 0 0 -10
word timemention start	-2 2 -3 0 2 7 -5 0 0 16
word timemention statt	-1 -13 18 0 0 -1 -1 -1 0 3
word timemention stellt	0 0 0 0 0 0 0 0 0 3
word timemention stessa	-3 0 4 0 0 0 0 0 0 -1
word timemention su	1 0 0 0 0 0 0 0 0 12
word timemention suit	-10 14 -3 0 0 0 0 0 0 30
word timemention sur	4 0 0 0 0 0 -2 0 0 -5
word timemention te	0 -9 -1 -1 -1 1 13 -1 -1 -22
word timemention tengo	0 0 0 0 0 0 0 0 0 7
word timemention tenho	0 0 0 0 0 0 0 0 0 7
word timemention thank	0 0 0 0 0 0 0 0 0 16
word timemention that	0 0 0 0 2 0 0 0 -2 7
word timemention the	9 -8 4 17 -6 -10 -3 -2 -2 -17
word timemention then	2 -1 4 -2 -2 -2 3 -1 -1 -30
word timemention through	3 -1 0 0 0 1 -1 -1 0 -14
word timemention ti	0 -1 0 0 0 0 3 0 0 -7
word timemention tien	1 0 0 0 0 0 0 0 0 3
word timemention timemention	-25 46 7 -3 -3 -7 -10 -2 -3 -72
word timemention to	-7 29 -4 -7 -4 6 -17 -1 4 5
word timemention tu	1 0 0 0 0 0 0 0 0 -6
word timemention und	-1 0 0 0 0 1 0 1 0 -15
word timemention unter	1 -4 -1 0 0 -1 6 0 0 -16
word timemention until	0 0 0 0 0 0 0 0 0 3
word timemention us	-4 0 -1 0 0 0 0 6 0 1
word timemention valu	1 0 0 0 0 0 0 0 0 -13
word timemention van	4 0 -4 0 0 0 1 0 0 -5
word timemention verschieben	-3 -1 5 0 0 0 -1 0 0 -6
word timemention verzetten	0 0 1 0 0 0 0 0 0 15
word timemention via	2 -1 -1 -1 0 2 0 0 0 -13
word timemention viene	0 0 0 0 0 0 0 0 0 4
word timemention voor	1 1 -1 0 -1 1 -1 0 0 -18
word timemention vor	-3 0 8 -4 0 0 0 0 0 -22
word timemention was	-1 2 0 -1 1 0 0 0 0 -11
word timemention we	0 -1 0 0 1 0 3 0 -2 8
word timemention we'll	-5 0 0 0 0 0 5 1 0 -3
word timemention we're	-1 0 0 0 7 -6 1 0 0 -2
word timemention welcome	13 -1 -1 -2 0 -3 -3 -2 0 -12
word timemention weten	-4 4 0 0 0 2 -1 0 0 6
word timemention what	0 -1 0 0 0 1 0 0 2 4
word timemention when	0 4 -1 0 -1 0 -1 0 0 10
word timemention which	4 1 -2 0 -1 -2 -3 0 3 -5
word timemention will	-12 -4 15 3 -1 0 -1 0 0 -11
word timemention with	12 -9 -4 6 -4 1 -12 2 8 -22
word timemention work	2 24 -19 -1 -1 -3 -2 -1 -1 24
word timemention would	-9 3 9 0 0 0 -2 0 0 -8
word timemention wrap	1 0 0 0 0 0 0 0 0 -9
word timemention y	-7 -4 -3 -3 -1 -1 22 -3 0 20
word timemention you	-17 21 -3 -1 9 -2 -5 0 -2 31
word timemention your	5 -1 0 0 -1 -1 -1 0 -1 16
word timemention zeit	-3 5 -1 0 0 0 -1 0 0 2
word timemention zijn	4 -2 0 -1 0 -1 0 0 0 0
word timemention zu	2 0 0 0 0 0 0 0 0 -12
word timemention zum	7 -3 -1 0 0 0 -1 0 0 20
word timemention zur	-10 -1 18 -2 0 -1 -4 0 0 -6
word timemention zuruck	0 -1 -1 -1 -1 -2 5 0 0 -10
word timemention º	2 0 -1 -1 1 0 0 0 0 11
word timetable	0 0 0 0 0 0 -1 0 2 3
word timing	0 -2 2 9 -5 -1 -2 -1 -1 -11
word tip	0 0 0 0 0 1 -1 0 1 -7
word tipp	0 -1 0 -1 3 0 -1 0 0 2
word tips	-8 -4 -2 -3 -2 15 8 -4 -1 -23
word tips for	-6 -1 -1 -2 -1 0 14 -3 0 -10
word title :	0 0 0 0 0 0 -1 0 1 -8
word titulo	0 -1 -1 0 0 -1 3 0 0 9
word tiver	-2 17 -1 0 -1 -1 -9 -2 0 -3
word to	-72 8 -39 12 4 28 73 -2 -11 13
word to !	-1 -4 0 0 -3 0 -3 0 11 1
word to #	10 1 -8 -2 -8 22 -20 -1 6 49
word to :	2 -1 0 0 -1 0 0 2 -1 7
word to a	0 -5 1 1 12 -7 4 -1 -4 -17
word to accept	-6 -1 0 0 -1 10 -1 0 0 11
word to add	0 0 0 0 -1 0 -3 7 -3 -41
word to adopt	0 0 0 0 0 0 0 0 0 9
word to advise	0 0 0 0 1 0 -1 0 0 -5
word to all	-2 -2 9 -1 -7 -2 9 1 -6 -14
word to an	4 -2 0 1 -7 -1 -1 5 0 6
word to and	0 0 0 0 1 0 -1 1 0 -13
word to another	-1 -1 -1 1 9 -1 -5 0 0 7
word to answer	-4 0 -2 -1 -5 -9 4 22 -5 -17
word to appear	5 -1 -1 2 -2 0 -1 -1 -1 -8
word to apply	-1 -1 -1 2 -1 0 4 -1 -1 22
word to appoint	-1 -1 0 0 1 8 -5 0 -1 -10
word to approve	0 0 0 0 0 0 0 0 0 17
word to arrange	-1 1 -3 -1 -3 -1 -6 -1 14 1
word to ask	0 0 3 0 0 0 -3 0 2 44
word to attend	6 4 -1 0 1 0 -9 -1 1 -10
word to be	-23 -11 13 -7 23 -11 11 2 5 39
word to begin	0 0 0 0 0 0 0 0 0 13
word to book	-1 6 0 0 -1 0 -2 0 -1 -12
word to bring	-14 -3 -1 -1 7 -8 22 -1 -1 4
word to calendar	1 0 0 0 0 0 0 0 0 27
word to call	1 -1 1 14 -4 -2 -7 0 -1 -24
word to campu	-2 0 0 0 -3 0 -4 0 11 -5
word to cancel	-4 -2 10 12 -4 -2 -8 -1 -1 25
word to catch	1 0 -4 -3 -1 -1 9 -1 0 -4
word to change	3 -2 1 0 0 0 0 0 0 28
word to chat	0 2 0 0 0 0 -1 0 0 -3
word to check	0 -1 0 -2 1 0 -2 1 3 29
word to choose	-2 -3 -1 0 12 -1 -9 -1 4 2
word to close	0 0 0 0 4 -1 -2 0 0 -10
word to come	-6 25 6 9 -12 -5 -22 -2 8 -7
word to complete	0 -2 -1 -1 -3 -13 26 -1 -4 -10
word to confirm	-3 2 -1 -1 -5 -3 8 -1 4 7
word to connect	-2 11 -3 -3 1 -1 -2 0 -1 -6
word to consider	0 0 0 0 1 0 0 0 0 -4
word to contact	-1 0 0 0 4 0 -3 0 0 1
word to continue	0 0 0 0 1 0 0 0 0 4
word to date	0 -4 0 0 -5 0 15 0 -5 -3
word to decide	0 0 0 0 0 0 0 0 1 -3
word to discus	-1 7 0 0 -4 -1 0 0 -1 10
word to do	-8 9 0 30 -15 -9 5 -3 -8 -27
word to every	-1 -1 0 0 -1 0 -1 0 3 -5
word to everyone	3 0 0 0 -4 0 -1 0 4 -2
word to expect	0 0 0 0 -1 -10 12 0 0 2
word to extend	-1 0 0 0 0 2 0 0 0 -8
word to face	1 2 0 0 0 0 -2 0 0 -18
word to fill	0 0 0 0 -1 0 0 0 1 -3
word to find	-1 -5 9 -1 -1 0 -1 0 0 11
word to finish	-1 1 0 0 0 0 0 0 0 7
word to five	-1 7 0 0 -1 -1 -2 -1 -1 5
word to follow	21 -7 -5 -1 -2 6 -10 -1 -1 -14
word to get	1 5 1 -3 7 -3 -4 -1 -3 4
word to give	5 -13 -2 -1 0 15 -1 0 -4 8
word to go	-7 -1 -5 2 7 -5 12 -3 -1 7
word to have	2 0 -5 -3 1 36 -40 7 2 -109
word to hear	-4 5 -3 0 10 -2 4 -1 -9 15
word to help	0 3 0 0 5 0 -3 0 -4 5
word to hire	-1 0 -1 18 -17 -1 3 -1 -1 1
word to hold	-2 0 -11 16 -6 5 -1 -1 0 0
word to host	0 0 0 0 0 0 1 0 0 7
word to inform	-5 -1 -2 -1 3 20 -14 5 -6 -6
word to interview	11 6 -2 -4 10 -3 -9 -3 -8 49
word to introduce	0 0 0 0 2 -1 0 0 0 17
word to invite	2 3 -1 -1 -4 -1 -5 -1 9 -1
word to it	7 -1 -2 7 -1 -1 -5 0 -3 -23
word to join	-3 4 -1 -4 9 9 -12 -1 -1 -12
word to keep	-1 0 -2 -1 3 1 2 -1 -1 4
word to know	-3 3 -4 -2 16 -5 -3 -2 -1 -24
word to learn	0 0 0 -1 9 -1 -2 0 -5 4
word to leave	-2 0 2 0 4 0 -2 -1 0 8
word to let	2 -4 -12 13 -6 3 5 1 -1 8
word to look	0 0 0 0 2 0 -1 0 1 28
word to lyon	0 0 0 0 0 0 0 0 0 8
word to make	5 -2 -3 -1 16 2 -13 -2 -2 -9
word to me	3 -7 -1 0 5 -1 6 -1 -2 25
word to meet	-6 31 -11 0 -35 -10 15 -4 19 -36
word to move	-4 3 -3 -1 -2 3 14 -3 -8 9
word to my	-2 -6 0 -1 -3 0 6 4 1 -35
word to offer	-2 0 -1 -1 -2 18 -8 -1 -2 37
word to one	0 -1 -1 0 -9 -3 -2 6 10 5
word to other	0 0 0 0 4 0 0 0 -3 0
word to our	5 6 0 -6 6 2 -9 -3 -1 -13
word to pick	0 -1 1 -1 -6 -1 8 -1 -1 -10
word to plan	4 -1 0 -1 -1 0 3 -1 -2 0
word to postpone	-1 -1 12 0 -1 0 -7 -1 -1 -9
word to prepare	-1 0 0 0 0 0 1 0 0 4
word to present	0 0 0 0 0 0 0 0 0 19
word to print	0 0 0 0 0 0 0 0 0 6
word to proce	0 0 0 0 7 -2 3 0 -7 -4
word to pursue	0 0 0 0 1 0 0 0 0 -6
word to push	0 0 1 0 0 0 0 0 0 -7
word to put	-1 0 4 -2 -2 0 1 0 -1 -2
word to reach	-2 0 -1 0 -3 -1 8 0 -1 5
word to read	4 0 -1 -1 -3 0 6 -2 -4 -1
word to receive	4 0 -1 0 -1 0 -1 0 -1 2
word to recommend	0 0 0 0 0 0 0 0 0 13
word to record	-3 10 -1 -1 0 0 -4 0 -1 -3
word to referenc	0 0 0 0 0 2 -1 0 0 4
word to reply	0 0 0 0 0 0 -2 2 0 -4
word to report	-1 -3 -2 -1 -7 3 13 0 -1 -10
word to reschedule	-4 -8 22 -6 -1 0 -1 -1 -1 21
word to respond	0 -1 0 0 -2 0 1 2 0 -27
word to review	-1 -1 0 0 -1 8 -4 -1 -1 -19
word to ridge	-9 -7 -1 -1 -3 3 3 8 6 -42
word to ring	-1 -5 1 0 -1 -1 22 -15 0 -3
word to run	-1 -3 0 0 -5 -3 15 -1 -1 6
word to say	3 2 -2 -3 9 1 -24 -1 16 -21
word to schedule	-1 8 -1 -1 -1 -1 -4 0 1 2
word to see	-25 6 12 6 -18 15 6 -5 2 -23
word to seeing	3 0 -1 -1 0 0 0 0 0 0
word to send	-1 -8 -1 0 -9 0 19 1 -2 -8
word to sender	0 0 0 0 -5 0 -1 7 0 -10
word to set	-7 -5 -1 -1 1 -1 11 -1 3 -7
word to share	-1 -1 0 0 0 1 0 0 1 5
word to shift	-1 -1 3 0 0 0 0 0 0 -4
word to show	2 -2 -1 2 2 -3 1 -1 0 -11
word to sign	0 0 0 0 0 2 -1 -1 0 25
word to sit	0 -2 0 0 5 0 -4 0 2 6
word to six	0 0 0 0 1 0 0 0 0 -6
word to somebody	0 0 0 1 3 -2 -1 0 0 -9
word to someone	0 0 0 0 2 0 -1 0 0 -5
word to speak	-8 13 -2 -1 -3 -2 4 -1 -1 18
word to spend	-3 0 0 0 0 -1 4 0 0 -3
word to start	1 -5 -3 -1 -2 19 -7 -1 -1 -25
word to stay	0 -1 -5 1 3 -2 4 0 0 -10
word to stop	1 -1 -1 3 7 0 -6 0 -3 -6
word to take	-14 -12 4 11 -11 21 -1 -3 6 -52
word to talk	-7 25 -7 -1 -4 -14 11 -7 3 -27
word to tell	2 -2 -2 1 -1 7 6 -2 -9 10
word to ten	0 -3 0 0 2 0 4 -1 -2 -3
word to thank	-1 0 0 0 8 0 -3 0 -4 -4
word to the	15 -10 -12 -11 14 -26 36 -1 -5 -66
word to them	-1 -1 -1 1 -2 -1 7 -3 -1 -2
word to think	-2 -4 -1 -1 -4 5 8 -1 -1 2
word to this	4 -8 1 0 4 -2 -5 11 -5 -63
word to those	0 0 0 0 -1 0 -1 0 3 0
word to three	-3 -5 -1 -1 -1 -1 10 5 -3 -14
word to timemention	2 -5 27 -3 -1 -3 -11 -3 -2 29
word to two	-3 -4 -3 -2 -2 -2 15 -1 0 -1
word to understand	4 0 0 0 -1 0 -2 0 0 1
word to us	-10 -1 -1 0 1 -1 9 0 2 -32
word to view	0 -1 0 0 3 7 -5 -1 -3 -9
word to wait	0 0 0 0 3 2 -1 0 -2 -2
word to watch	1 0 0 0 1 0 -1 0 0 -7
word to welcom	0 0 0 0 0 1 0 0 0 -3
word to what	4 -1 -1 0 2 0 -1 -1 -2 0
word to withdraw	-3 0 0 0 0 0 3 0 1 -2
word to work	-3 -5 -3 -1 5 8 -1 -2 2 20
word to write	-2 -1 -2 -1 7 -2 0 0 1 -1
word to you	-6 7 -8 -2 -2 1 4 6 -1 32
word to your	-2 -5 6 -3 13 11 -17 2 -5 -7
word tobia	7 3 0 0 -1 0 -7 -1 -2 -18
word toca	0 3 0 0 0 -1 -1 0 0 -2
word toch	0 -4 8 -1 -1 -1 -1 -1 0 -16
word tochter	0 0 0 0 0 0 0 0 0 14
word toda	1 -1 0 0 -5 1 6 0 0 -1
word toda las	1 -1 0 0 1 0 0 0 0 -3
word todavia	0 0 0 0 0 0 0 2 0 3
word todo	-1 0 -1 3 2 -1 -2 -1 2 -21
word todo os	0 1 0 0 2 -1 -1 0 0 -9
word toe	2 0 0 -1 1 0 0 0 0 -5
word toelat	0 0 0 0 0 0 0 0 0 7
word toelat tot	0 0 0 0 0 0 0 0 0 5
word toelatingsgesprek	0 0 0 0 0 0 0 0 0 4
word toes	1 0 -2 0 0 3 0 0 0 -7
word together	-3 -2 -1 -1 -3 0 9 -1 3 12
word together with	0 0 0 0 0 0 -1 0 2 9
word toi	-1 -4 -1 0 -2 22 -12 0 0 26
word told	-1 -1 -7 22 0 -5 -3 -3 -2 23
word told me	0 3 -1 1 0 0 -2 0 0 11
word told that	0 0 0 0 0 0 0 0 0 7
word told them	0 0 -1 0 -1 -1 4 0 0 -2
word told us	-2 0 -2 4 4 0 -3 -1 0 5
word told you	-2 -2 -2 3 8 -2 2 -1 -4 -27
word tom	0 4 -1 0 0 -1 -1 1 0 15
word toma	-2 2 2 0 -3 4 -2 0 0 0
word tomasz	0 0 0 0 0 0 0 0 0 39
word tombe	-3 -1 4 3 -1 0 -2 0 0 -18
word tomorrow	0 0 -2 3 0 0 0 0 0 3
word ton	3 13 -1 -1 11 0 -22 -1 -2 -7
word ton entretien	1 0 0 0 3 0 -3 0 0 2
word too	-1 0 -4 -2 -4 -9 15 -2 8 23
word too many	0 0 0 0 0 0 0 0 0 6
word took	-5 -3 0 2 50 -6 -30 -1 -6 5
word tool	2 -1 -1 4 -2 0 -1 0 0 -7
word top	8 -6 -2 -2 -12 1 10 -2 4 -21
word top of	-1 -1 0 -1 -14 -1 19 -1 -1 1
word topa	-2 13 -2 0 0 -3 -5 0 0 -39
word topa uma	-2 13 -2 0 0 -3 -5 0 0 -45
word topic	-5 -3 0 0 0 0 10 -1 0 5
word topic :	1 0 0 0 0 0 0 0 0 9
word tor	5 -1 -1 0 0 0 -1 -2 0 -24
word tor #	5 -1 -1 0 0 0 -1 -2 0 -24
word torna	0 0 0 0 0 1 0 0 0 -9
word tot	23 -18 12 -2 -3 -5 -9 -3 6 -7
word tot dan	3 0 0 0 0 0 -1 0 0 2
word tot het	-2 0 0 0 -2 0 -6 0 13 -15
word tot timemention	23 -8 2 -1 0 -3 -8 -4 0 4
word total	-8 2 -3 11 2 -1 -3 -1 0 13
word touch	-7 -8 -2 1 -8 -4 2 11 16 -34
word touch about	1 -1 -1 0 -1 0 -1 0 3 -11
word touch if	-2 -1 0 1 -1 0 3 -1 1 -5
word touch with	-3 -1 3 -1 -1 0 4 0 -1 -3
word tough	2 0 0 -1 0 0 0 0 0 3
word toujour	-8 -18 0 -1 -4 -2 32 -1 -1 -28
word tour	5 1 0 -1 -1 0 -4 0 2 19
word tour of	0 -1 0 0 0 0 -2 0 3 17
word tour with	2 0 0 -1 0 0 0 0 0 4
word tous	-3 6 4 -2 0 0 -4 0 0 15
word tout	0 -1 -1 3 1 0 0 -1 -1 32
word tout a	2 0 -1 0 -1 0 1 0 0 -9
word tout les	-1 0 -1 2 1 0 -1 0 -1 8
word tout mes	-1 0 -1 2 0 0 0 0 0 10
word toute	-3 1 0 0 -2 0 2 2 -1 12
word toute notre	0 0 0 0 0 0 0 0 0 10
word toute urgence	0 0 0 0 0 0 -1 2 0 -3
word tower	1 0 0 0 0 0 0 0 0 -6
word town	1 0 0 -3 5 -1 -3 0 2 5
word tra	3 3 -1 0 -1 0 -3 -1 0 -13
word tra i	4 0 0 0 -1 0 -2 0 0 -16
word trabajo	0 -1 1 0 -1 0 0 0 0 -10
word trabalho	5 -1 -1 -1 -3 7 -5 -1 -1 -3
word track	-2 0 -1 0 -1 0 3 0 1 7
word trad	-3 0 6 0 -1 0 -1 0 0 -20
word trade	-5 3 4 0 2 -4 -17 17 1 -34
word trae	5 0 0 -2 0 -1 -1 0 0 -5
word traed	0 0 0 0 0 0 0 0 0 4
word traga	4 0 -2 0 0 0 0 0 0 24
word traga o	1 0 -1 0 0 0 0 0 0 11
word traga os	0 0 0 0 0 0 0 0 0 7
word traiga	0 0 0 0 0 0 0 0 0 5
word traiga el	0 0 0 0 0 0 0 0 0 4
word train	0 -1 5 1 -4 -4 3 -8 8 140
word train is	0 0 0 0 0 0 0 0 0 26
word train programme	0 0 0 0 0 0 0 0 0 18
word trainee	-3 -2 -2 -4 -1 -5 17 -2 2 -27
word trainer	1 -1 0 0 0 0 0 0 0 11
word tran	1 0 0 0 0 0 0 0 0 8
word transcript	0 -1 0 0 0 0 2 0 1 18
word transcript and	0 0 0 0 0 0 1 0 0 4
word transmise	-1 0 0 0 -1 0 17 0 -15 -12
word transmise a	0 0 0 0 0 0 0 0 1 -9
word transport	0 0 0 0 1 0 0 0 -1 12
word transtorno	-1 -1 4 3 -3 0 -1 0 0 -10
word travail	0 -6 0 0 0 -1 8 0 0 13
word travaux	-4 0 -3 1 -3 0 4 0 5 -5
word travel	-1 -2 -3 3 0 -2 -14 21 -2 0
word travel grant	0 0 0 0 0 0 0 0 0 21
word travell	-2 -2 -3 -3 5 -2 -12 22 -2 -10
word traz	-2 0 0 0 0 3 0 0 0 15
word tre	-3 1 -1 -1 -1 -1 9 -1 -1 13
word treat	0 2 0 0 3 0 -3 -1 -1 0
word treffen	0 1 0 1 -1 0 0 0 0 -4
word trein	0 7 0 0 0 0 -6 0 0 4
word treinta	0 0 0 0 0 0 0 0 0 4
word trek	-1 3 0 0 0 0 -1 0 0 -8
word treno	0 0 0 0 0 0 0 0 0 11
word trent	1 0 0 0 0 0 0 0 0 17
word trente	0 0 0 0 0 0 0 0 0 14
word tres	-2 23 -3 -1 -6 -8 0 -2 -1 85
word tres bien	5 0 -1 0 0 -1 -1 0 0 14
word tres candidato	0 0 0 0 0 0 0 0 0 11
word tres dias	-3 -4 -1 0 0 -5 14 0 0 3
word tres entrevista	0 0 0 0 0 0 0 0 0 10
word tres finalista	0 0 0 0 0 0 0 0 0 17
word tres vite	0 8 0 0 -3 0 -6 0 0 -1
word triagem	1 26 0 0 -1 -1 -22 -2 -1 -3
word trial	27 4 -19 2 -2 12 -15 -4 -6 -52
word trial shift	20 -5 -18 -1 0 2 4 -1 -1 -42
word tribunal	2 0 0 0 1 1 -2 0 0 -12
word tried	-3 3 0 2 4 -2 11 -15 0 1
word tried to	-1 -1 0 0 5 -1 14 -15 0 -2
word trip	0 0 0 0 3 -6 5 0 -2 -3
word troi	-2 20 -1 -1 8 -1 -20 -1 -3 19
word troi candidat	0 0 0 0 1 0 0 0 0 3
word troi dernier	0 0 0 0 0 0 1 0 0 -11
word troi semain	0 0 0 0 0 0 -1 0 2 11
word trouble	-10 -5 18 -2 4 -2 -6 -1 3 -15
word trouve	-1 -1 -8 15 -2 -1 -1 -1 0 -3
word trouver	7 -6 0 -1 3 0 -2 0 -1 6
word trouverez	0 -1 0 0 -1 4 -1 0 0 0
word trouverez ci	-1 -1 0 0 -1 3 -1 0 0 -3
word trovi	0 0 0 0 0 2 -1 0 0 -4
word troviamo	0 0 8 -4 0 -1 -2 -1 0 -3
word truck	0 -4 -1 0 0 3 3 0 0 -6
word true	0 0 0 0 1 0 0 0 0 14
word truly	3 0 0 2 9 -11 -2 -1 0 -9
word trust	2 0 -1 -1 15 -10 -11 -1 7 2
word truste	-1 0 -1 1 1 -1 1 -1 1 7
word try	2 0 -1 0 2 0 -3 1 0 21
word trying	-1 4 4 -2 1 -1 -7 1 -1 10
word trying to	0 4 4 -2 1 -1 -6 0 -1 10
word tu	-7 15 -6 -3 14 29 -31 7 -17 -43
word tu ?	0 0 0 0 0 0 0 0 0 20
word tu candidatura	-2 10 -1 -1 -1 -1 6 -1 -8 -27
word tu cita	0 0 0 0 0 0 0 0 0 21
word tu consulta	0 0 0 0 0 0 -5 7 0 5
word tu curriculum	-1 9 -1 1 -1 0 1 0 -7 -29
word tu cv	-3 9 -1 0 -1 0 0 0 -3 -19
word tu entrevista	-5 -4 5 -1 -2 -1 10 -1 -1 -23
word tu equipo	0 0 0 0 0 0 0 0 0 17
word tu fais	1 0 0 0 0 0 0 0 0 -5
word tu inscripcion	0 -1 0 0 6 0 -3 0 -1 -13
word tu inter	0 2 0 0 4 0 -4 0 0 -1
word tu la	0 0 0 0 0 0 0 0 0 8
word tu perfil	-2 0 -1 -1 -1 -1 7 -1 -2 7
word tu peux	0 0 0 0 0 0 0 0 0 10
word tu postulacion	0 -2 0 0 9 0 -6 0 0 -13
word tu prefer	0 0 0 0 0 0 0 0 0 3
word tu proceso	0 -4 0 0 6 0 8 0 -9 -3
word tu solicitud	-1 0 0 0 -2 0 -3 6 0 -6
word tu tiempo	0 0 0 0 2 0 0 0 0 -15
word tu veux	2 -1 0 0 3 0 -3 0 0 -4
word tua	-8 4 2 -2 8 0 9 0 -14 -25
word tua candidatura	-2 1 -1 -1 4 -1 14 -1 -12 -37
word tua entrevista	-3 0 3 0 0 0 0 0 0 -4
word tua richiesta	0 0 0 0 0 0 -1 3 0 0
word tudo	5 -5 3 5 -3 0 -3 -1 0 -5
word tudo bem	0 -2 5 1 -3 0 -1 0 0 -1
word tudo certo	5 -3 0 0 0 0 -1 0 0 -1
word tue	-1 8 -1 0 -1 0 -4 -1 0 -9
word tuesday	10 -1 -1 -1 1 -1 -12 6 -1 21
word tuesday #	9 -1 0 0 0 0 -6 0 0 -3
word tuesday april	0 0 0 0 0 0 0 0 0 15
word tuesday may	1 0 0 0 0 0 0 0 0 -4
word tuo	-6 18 2 -4 -2 1 7 -5 -10 3
word tuo colloquio	-6 11 3 -3 -1 0 -2 -1 -1 -8
word tuo cv	0 0 0 0 -1 0 15 -5 -9 -7
word tuo profilo	0 1 0 0 -1 0 15 -5 -9 3
word turma	0 0 0 5 -3 0 0 0 0 4
word turn	6 -2 0 4 -4 -3 0 -1 0 17
word turn down	0 0 0 1 0 0 0 0 0 16
word turn off	0 0 0 0 0 0 0 0 0 6
word turn up	0 0 -1 4 -2 0 0 0 0 2
word turni	0 -5 0 0 1 0 5 0 0 -17
word turno	-9 -14 -1 0 -1 0 28 -1 -1 8
word turno de	-8 -5 -1 0 0 0 15 0 0 1
word tus	-1 0 -1 0 1 -1 3 -2 0 2
word tus dato	0 0 0 0 1 0 0 0 0 7
word tut	-2 -1 6 4 -2 -1 -9 -1 6 -8
word tut mir	-2 -1 7 4 -1 -1 -5 -1 -1 -1
word tutor	2 0 0 0 -5 0 7 1 -4 39
word tutora	0 0 0 0 0 0 0 0 0 4
word tutti	0 2 0 0 0 0 -2 0 0 9
word tutto	-1 -1 2 5 -1 -1 -1 -1 -1 -24
word tuya	0 1 0 0 1 0 -1 0 0 -9
word tuyo	-3 5 0 0 0 1 -3 0 0 10
word twee	-1 1 -1 0 -3 -1 -11 2 13 24
word twee weken	0 0 0 0 -2 0 -6 -1 10 12
word tweede	3 2 -2 -2 5 -1 -3 0 -3 35
word tweede gesprek	3 4 -1 -1 0 -1 -2 0 0 0
word twelve	1 -1 0 0 -4 6 2 -1 -3 25
word twelve month	0 0 0 0 0 0 4 0 -3 5
word twenty	7 4 0 0 0 -1 -7 -1 -2 5
word twenty minut	7 4 0 -1 -2 -1 -6 -1 -2 1
word twice	0 2 0 0 -7 11 -7 0 1 20
word two	-17 -29 -1 -9 11 0 43 2 0 22
word two bedroom	0 0 0 0 0 0 0 0 0 6
word two busines	0 0 0 0 0 0 -1 3 -1 -2
word two candidat	-1 0 0 0 0 0 1 0 0 3
word two days	-3 1 -5 0 -1 0 6 1 0 23
word two form	1 0 0 0 0 0 1 0 0 -23
word two hour	3 0 -1 0 0 -1 -1 0 0 2
word two interview	0 0 0 0 0 0 1 0 0 4
word two letter	0 0 0 0 0 0 -1 0 2 28
word two member	-1 0 0 0 0 0 0 0 1 -7
word two more	-12 0 -3 -4 -4 -2 28 -2 -1 -19
word two night	0 -3 0 0 0 0 4 0 -1 -1
word two of	-1 -5 3 -3 5 -3 7 -1 -1 -33
word two or	0 3 0 0 0 0 -1 0 -1 0
word two other	7 0 0 0 3 0 -9 0 0 15
word two people	-1 -1 0 -1 7 0 -4 0 -1 -6
word two refere	0 -1 0 0 0 0 3 0 0 -12
word two referenc	0 -1 0 0 0 2 1 0 0 5
word two thing	0 -1 0 0 4 0 -2 0 -1 10
word two to	0 -5 0 0 -1 0 7 0 0 -3
word two week	-3 -2 -2 -1 -1 -1 -5 0 16 62
word two work	0 -1 0 0 -1 0 -5 9 -1 -19
word two year	0 0 -1 0 0 -5 6 0 0 4
word tx	0 0 0 0 0 0 0 0 0 -5
word type	1 0 1 -1 0 1 -1 0 0 -10
word typing	0 1 -1 0 0 0 1 0 0 -7
word u	19 11 -11 -8 18 23 -49 -6 2 -18
word u bij	0 0 0 0 0 0 0 0 0 11
word u de	0 0 0 0 0 1 0 0 0 14
word u een	1 0 0 0 0 0 0 0 0 9
word u graag	1 -1 0 0 0 0 0 0 0 -5
word u heeft	0 0 0 0 4 0 -2 0 0 6
word u het	0 0 0 0 0 1 0 0 0 11
word u in	2 0 0 0 0 0 -1 0 0 4
word u is	0 0 0 0 1 0 0 0 0 -7
word u kunt	0 0 0 0 5 0 -3 0 -1 3
word u niet	0 -1 0 0 6 0 -6 -1 2 3
word u ons	2 -2 0 0 -8 0 9 0 0 2
word u op	5 -1 -1 -1 0 2 -3 0 0 -37
word u te	-1 -1 0 -4 0 12 -4 -1 0 -11
word u timemention	8 -1 -4 -1 0 1 -3 0 0 -44
word u uit	1 0 0 0 0 0 0 0 0 -3
word u van	0 0 0 0 0 0 -6 0 6 15
word u verhinderd	0 0 0 0 0 0 0 0 0 -8
word u voor	0 -1 0 0 1 1 0 0 -1 5
word u wordt	-2 -2 -1 0 4 -1 -8 -1 9 -30
word uber	14 20 -3 -4 -4 -4 -10 -7 -2 45
word uber den	-3 18 0 0 -2 -1 -7 -3 -1 6
word uber die	11 -5 0 -1 -3 -3 3 -1 -1 3
word uber eine	0 0 0 0 0 0 0 0 0 23
word uber ihre	2 1 0 -2 0 0 0 0 0 28
word ubermittelt	0 0 0 0 -1 0 0 0 2 -12
word ubernimmt	0 0 0 0 0 0 -1 1 0 23
word uberzeugt	-1 -3 -1 -2 -3 11 -1 0 0 5
word uffici	1 0 0 0 0 0 0 1 0 8
word ufficio	-1 4 0 0 -3 -1 -3 2 2 -16
word uhr	5 -6 3 0 0 0 -1 0 0 0
word uhrzeit	-5 -2 9 -1 -1 -1 2 -1 0 -17
word ui	0 0 0 0 0 0 0 0 0 5
word uit	15 0 -4 -1 -5 -1 -3 -1 0 3
word uit voor	0 4 -1 0 -1 -1 -2 -1 2 -4
word uiterlijk	-5 2 -1 -1 -1 5 2 -1 0 -22
word uiterlijk timemention	-4 2 -1 -1 -1 5 0 -1 0 -32
word uitgenodigd	3 0 0 0 -2 -1 -3 0 3 4
word uitker	0 0 0 0 0 0 0 0 0 37
word uitkomt	0 3 0 0 0 0 -1 0 -1 -1
word uitnodig	10 -1 -3 -1 -2 -1 1 -1 -1 -23
word uitnodig gesprek	4 -2 0 0 -1 0 -1 0 0 3
word uitnodig voor	2 -1 0 0 0 0 0 0 0 5
word uitslag	0 -1 0 0 19 -1 -13 -1 -1 4
word uitwisselingsjaar	0 0 0 0 0 0 0 0 0 10
word uitwisselingsjaar in	0 0 0 0 0 0 0 0 0 10
word uk	0 0 0 0 -1 0 2 0 0 -4
word ultima	-2 20 -1 -1 -1 0 -14 -1 -1 6
word ultime	-1 -1 0 0 0 0 3 0 0 -17
word ultimo	8 -4 -4 0 0 0 2 0 0 -4
word um	15 -17 31 -9 -10 -9 -20 -2 20 11
word um #	-3 3 1 0 0 0 0 0 0 11
word um abraco	0 2 0 0 0 1 -3 0 0 -17
word um das	2 0 0 0 0 0 0 0 -1 7
word um den	0 0 0 0 0 0 0 0 0 57
word um die	10 -1 -1 -1 -2 -1 -5 -1 1 6
word um einen	-5 -7 0 0 -1 0 13 0 0 -12
word um horario	-1 3 0 0 -1 0 -1 0 0 -7
word um retorno	0 0 0 0 0 0 2 0 0 -5
word um timemention	13 -20 23 -1 -1 -2 -6 -3 -1 -10
word uma	-4 44 -14 1 -3 -6 -12 -2 -3 2
word uma conversa	-1 -1 0 0 -1 -1 4 0 0 2
word uma decisao	0 0 0 0 1 0 0 0 0 -9
word uma entrevista	-1 13 -1 -1 -1 0 -9 0 -1 4
word uma hora	0 0 1 0 0 0 0 0 0 8
word uma pessoa	-3 3 0 0 0 0 1 0 0 -1
word uma primeira	0 4 0 0 -1 0 -2 0 0 9
word uma resposta	4 0 -3 0 0 0 1 0 0 -2
word uma semana	2 2 -3 0 -1 0 2 -1 0 -2
word umfrage	-1 4 0 0 -1 0 -1 0 -1 10
word un	-18 15 25 -13 5 -6 5 7 -18 -83
word un altro	-1 5 -1 -1 -1 0 -1 0 0 19
word un cafe	0 0 0 0 0 0 0 0 0 9
word un clic	0 0 0 0 0 0 0 0 0 3
word un colloquio	-4 0 -1 -1 -2 -1 6 -1 3 -3
word un creneau	4 -1 -2 0 0 0 0 0 0 6
word un de	3 -1 0 0 -1 0 -1 0 0 -1
word un delai	0 0 0 0 9 0 -6 4 -6 -3
word un dia	0 1 0 0 0 0 0 0 0 -7
word un documento	1 0 0 0 0 0 0 0 0 -6
word un entretien	10 0 -2 -1 -5 -1 1 -1 -1 11
word un feedback	0 0 0 0 4 0 -3 0 0 -1
word un incontro	-1 0 0 0 -2 -1 6 0 -2 -12
word un mensaje	0 -1 0 0 0 0 3 0 0 -1
word un paio	0 1 6 -4 -1 0 -1 -1 0 -14
word un peu	0 0 0 0 -1 0 3 0 0 -2
word un piacere	-1 -5 0 0 7 0 0 0 0 -1
word un plazo	0 0 0 0 0 0 -1 2 1 -6
word un posto	0 0 0 0 0 0 0 0 0 24
word un premier	-2 10 0 0 -1 0 -6 0 0 -19
word un quart	0 1 0 0 0 0 0 0 0 10
word un rato	6 -3 -1 0 0 0 -2 0 0 -17
word un riscontro	-1 0 0 0 -1 0 4 0 -1 1
word un saludo	-2 -1 4 0 0 0 -1 0 0 -10
word un'altra	-1 0 0 0 4 0 -1 0 -1 -24
word un'altra persona	0 0 0 0 2 0 -1 0 0 -3
word un'ora	0 0 0 0 0 0 0 0 0 9
word una	-10 38 -4 8 -11 -8 3 -11 -6 -21
word una charla	-2 1 -1 0 -2 -1 6 -1 0 4
word una chiacchierata	0 3 0 0 0 0 -1 0 0 4
word una conversacion	0 -6 0 0 -1 0 9 0 -1 10
word una entrevista	2 3 -1 -1 -1 0 1 -1 -1 34
word una hora	0 1 0 0 0 0 0 0 0 22
word una persona	-1 6 0 0 1 0 -3 -1 -1 -20
word una prima	0 3 0 0 0 0 -2 0 0 -8
word una primera	0 5 0 0 -1 0 -3 0 -1 -5
word una respuesta	0 0 0 0 0 0 2 -1 0 10
word una risposta	0 0 0 0 0 0 4 -2 0 -35
word una semana	-1 4 -1 0 -1 -1 2 -3 1 -4
word una settimana	-1 3 -1 0 0 0 2 -2 0 6
word unable	4 -1 -1 -1 4 -2 -2 1 -3 32
word unable to	4 -1 -1 -1 4 -2 -2 1 -3 32
word unaufgefordert	0 0 0 0 -1 0 2 0 0 -6
word unchang	-2 0 2 0 0 0 0 0 0 -21
word und	-2 -16 -4 -7 -1 15 6 5 4 38
word und #	0 -7 -1 0 0 1 9 0 -1 -20
word und bringen	0 0 0 0 0 2 -1 0 0 8
word und herren	-1 0 0 0 0 0 0 0 2 -3
word und ich	1 0 0 0 0 1 0 0 -1 -5
word und lese	-1 0 0 0 0 0 -1 3 0 -2
word und melden	-1 -1 0 0 3 0 -6 6 -1 41
word und wird	0 0 0 0 0 0 -1 0 2 -4
word und wurden	0 2 0 0 -2 0 -8 0 10 -9
word undeliver	0 0 0 0 -5 0 -1 6 0 -9
word undeliverable	-1 -1 -1 -1 -1 0 -1 6 0 3
word undeliverable :	-1 -1 -1 0 -1 0 -1 6 0 -3
word undeliverable and	0 0 0 0 0 0 0 0 1 5
word under	-3 -5 0 2 10 -2 18 0 -19 -12
word under consideration	-1 -2 0 0 -1 0 19 -1 -14 -13
word under review	0 0 0 0 -1 0 1 -1 2 -3
word under the	-1 -1 0 2 4 -1 -2 0 -2 -6
word understand	2 -5 -1 13 -11 -2 4 -2 2 11
word understand and	-1 -1 -2 12 -1 0 -7 -1 -1 -2
word understand that	-1 0 0 0 -5 -1 3 0 3 4
word understood	-1 -1 -2 6 -1 -1 3 -1 -1 -10
word underwriter	1 0 0 0 2 0 -1 0 -1 -15
word une	-12 20 1 0 6 -5 8 -1 -18 18
word une autre	-1 0 3 -1 1 0 -2 0 0 7
word une bonne	0 -1 0 0 0 -1 3 0 0 -3
word une candidate	0 0 0 0 0 0 0 0 0 -8
word une demi	0 6 0 0 0 0 -5 0 0 -3
word une heure	-1 2 0 0 0 0 0 0 0 8
word une personne	0 2 0 0 2 0 -2 0 0 -7
word une piece	1 0 0 0 0 0 0 0 0 3
word une place	0 0 0 0 0 0 0 0 0 21
word une reponse	-1 -1 -1 0 -1 -1 11 4 -11 -11
word une semaine	-1 1 0 0 0 0 2 -1 0 7
word une suite	0 0 0 0 2 0 -1 0 -1 20
word une vingtaine	0 8 0 0 -3 0 -5 0 -1 -7
word unfortunate	-2 -6 15 -7 -3 0 2 0 2 31
word unfortunate the	0 0 0 0 0 0 0 0 0 4
word unfortunate we	-1 0 1 1 -2 0 -1 0 3 2
word unfortunate we're	0 0 0 0 1 0 0 0 0 8
word unfortunate your	0 0 0 0 0 0 0 0 0 10
word uniform	0 0 0 0 0 0 0 0 0 17
word union	0 1 -1 0 -1 -3 3 0 -1 -7
word unit	5 -6 -1 1 -2 -1 5 1 -2 15
word unit #	1 0 0 0 0 0 0 0 0 29
word university	0 0 0 0 2 0 -1 0 0 7
word unknown	2 0 -2 0 -2 0 0 3 0 -4
word unles	5 -7 9 -1 1 2 -6 -1 -1 -15
word unles you	1 -5 7 -2 1 3 -3 -1 -1 -8
word uno	0 2 3 -3 -1 0 -1 0 0 -2
word uns	-15 -9 12 -8 3 14 2 -1 2 -77
word uns am	4 -3 0 0 0 0 0 0 0 -11
word uns angekommen	0 0 0 0 0 0 -1 0 3 -4
word uns auf	2 0 -1 0 -1 2 -1 0 0 -9
word uns bis	1 -1 0 0 0 1 0 0 0 8
word uns bitte	-1 5 0 0 -1 0 -2 0 0 -8
word uns das	-3 0 1 0 0 1 3 0 0 8
word uns eingegangen	0 0 0 0 -1 0 -1 5 -1 13
word uns fur	0 0 0 0 2 0 -1 0 0 12
word uns ihnen	3 -1 0 -1 -3 3 -1 0 0 14
word uns im	-14 -1 -1 -2 -1 5 16 -1 0 -7
word uns in	-2 4 -1 -1 4 -1 -3 -2 1 -4
word uns noch	-1 -1 0 0 -2 -1 7 -1 -1 -21
word uns sehr	1 0 0 0 0 1 0 0 0 -4
word uns sie	2 -1 0 0 0 0 0 0 0 -3
word uns uberzeugt	2 -1 0 0 0 0 0 0 0 6
word unser	-7 22 -8 8 -5 -2 -4 1 -5 -14
word unser geschaftsfuhrer	0 3 0 1 0 0 -2 0 0 -3
word unser gesprach	-1 -1 0 5 -1 -1 0 -1 0 -1
word unser termin	-1 0 -1 5 0 0 -1 0 0 -2
word unsere	0 1 -1 -1 -1 0 2 -1 0 -27
word unserem	-1 2 -1 -1 -1 3 3 -1 -3 -33
word unserem haus	1 -2 0 0 -2 5 0 0 0 -14
word unseren	0 -1 1 1 0 0 -1 0 0 -7
word unseren termin	0 0 1 1 0 0 -1 0 0 -6
word unserer	3 0 -2 0 0 -1 -1 -1 1 -25
word unserer bank	0 0 0 0 0 0 0 0 0 -7
word unserer kita	0 0 0 0 0 0 0 0 0 -3
word unserer stiftung	0 0 0 0 0 0 0 0 0 4
word unsubscribe	0 -1 0 0 5 0 -2 0 -1 24
word unsuccessful	-1 -1 0 0 6 0 -1 -2 -1 7
word unter	2 -5 -1 0 -1 -1 5 2 0 -41
word unterlagen	7 8 -2 -1 -7 -3 -3 -2 2 -15
word unterlagen fur	0 -1 0 0 0 0 1 0 0 6
word unterlagen sind	4 0 0 0 0 0 -1 0 -2 -4
word unterlagen und	0 0 0 0 0 0 0 0 1 27
word unterlagen werden	0 0 0 0 1 0 0 0 0 5
word unterschrieben	-1 0 0 0 0 4 -1 0 0 -2
word until	-12 -13 -17 -6 -25 -23 39 29 26 14
word until #	6 0 0 0 -2 -6 -1 0 3 0
word until the	0 -3 -2 0 -10 -3 13 2 4 -2
word until then	-6 -2 0 -1 -3 -2 -3 0 16 13
word until timemention	-7 -8 -5 -4 -4 -6 9 22 3 -14
word unwell	0 0 3 0 0 0 -1 0 0 19
word up	10 -1 -30 -5 3 -3 16 -2 12 -14
word up !	9 -2 -3 -1 0 0 0 -2 0 2
word up #	1 -1 0 0 0 0 0 0 0 11
word up :	6 1 -6 0 -3 0 -2 0 4 -7
word up a	-4 -9 -1 -1 7 -1 7 0 2 -4
word up after	0 0 0 0 0 0 0 0 0 6
word up again	-1 6 0 1 -4 -1 1 0 0 -1
word up an	-3 0 0 0 -1 0 0 0 5 -1
word up and	1 0 0 0 2 0 0 0 -2 4
word up at	0 -1 0 6 -4 0 -1 0 0 29
word up by	0 -2 0 0 0 0 -4 0 8 -4
word up for	-2 -4 -1 0 5 -2 5 0 -1 -6
word up from	2 -2 0 -1 7 -1 -3 0 -1 -6
word up in	0 0 0 0 -2 0 3 0 0 -3
word up interview	0 0 0 0 0 0 2 0 0 7
word up on	-7 2 0 -1 5 -1 1 6 -5 31
word up our	0 0 -4 -1 -5 11 1 -1 0 -2
word up that	12 -2 -9 -3 3 0 -1 0 0 -3
word up the	0 1 0 0 -1 0 1 0 0 24
word up timemention	-1 0 1 0 2 -1 0 0 0 15
word up to	-4 1 -2 0 -5 -5 18 4 -8 0
word up where	0 0 0 0 -3 0 4 0 0 2
word up with	-2 1 0 0 -3 7 -6 -1 4 -13
word up your	-1 5 0 1 0 0 -3 0 0 -1
word upcom	0 -3 -2 -2 -1 0 9 -1 -1 -12
word upcom interview	1 -3 -3 -2 -1 0 9 -1 0 -25
word updat	-33 -4 57 -2 -7 8 -13 -8 2 2
word updat :	-4 -1 7 0 0 0 -1 0 0 -6
word updat invitation	-3 0 4 0 0 0 0 0 0 -4
word updat the	-16 0 21 0 -1 0 -2 0 0 1
word update	-19 -6 -10 9 20 12 21 -20 -6 -25
word update :	-1 -4 0 0 6 3 -6 -8 9 -3
word update about	0 0 0 0 -8 0 9 0 0 -3
word update from	-3 -3 0 0 6 1 3 -2 -2 -7
word update on	-1 7 -1 -1 1 2 -1 -1 -5 -12
word update the	-1 -1 2 0 0 0 0 0 0 -4
word update your	0 0 0 0 0 0 -1 0 1 16
word update zu	0 -1 0 0 5 0 -2 0 -1 -6
word upload	0 -2 0 0 -2 -1 6 0 -1 -14
word upload your	0 -1 0 0 -1 0 3 -1 0 -1
word upon	-1 -1 0 -1 6 1 -2 0 -3 -10
word upstair	-1 3 -1 0 0 0 1 0 0 -2
word urgence	0 0 0 0 0 0 -1 2 0 -3
word urgencia	-1 5 2 0 -1 -1 -3 -1 0 -3
word urgent	-5 0 3 5 -5 -1 -15 21 -2 4
word urgent requirement	0 0 0 0 0 0 0 0 0 4
word urgente	-2 -1 3 1 -2 0 -1 2 0 -3
word urgenze	0 0 0 0 0 0 -1 3 0 -1
word urlaub	-1 -1 -1 0 0 2 0 1 0 -4
word us	-4 -37 -11 11 3 41 -25 -5 28 -105
word us !	-6 -3 4 -1 4 -9 13 -2 0 -17
word us #	1 0 0 0 -3 0 0 0 3 -6
word us :	0 -2 0 0 0 3 -1 0 0 -8
word us ?	-1 1 -1 0 1 7 -8 -1 1 -30
word us a	-2 -13 7 -1 1 -1 5 -1 6 -3
word us about	0 -1 0 0 6 0 -1 1 -4 21
word us and	0 0 0 0 1 0 -4 1 2 -1
word us as	-2 -5 3 -1 -1 6 0 0 1 8
word us at	4 -6 0 2 -2 -1 -4 -1 7 -30
word us before	0 -3 0 0 0 0 4 0 0 0
word us but	0 0 0 0 1 0 0 0 0 8
word us by	-11 -7 -1 0 -1 5 13 -2 4 -5
word us canada	-5 -1 -1 2 0 0 0 6 0 -9
word us down	0 0 0 0 0 0 0 0 0 10
word us for	-1 -1 0 0 5 0 -1 0 -2 31
word us how	0 0 0 0 0 0 1 0 0 11
word us in	1 -1 0 0 3 0 -10 0 9 -5
word us j	9 -3 -1 0 -1 -1 -2 0 0 -18
word us know	-3 0 -1 28 -17 6 -10 -4 1 -27
word us on	16 -7 -2 -2 11 -4 -13 -1 1 11
word us so	4 -2 -2 0 0 0 1 0 0 -2
word us that	-2 -1 -1 1 4 0 -1 0 -1 -10
word us the	-1 -1 0 0 0 -1 7 -2 -1 -10
word us through	0 -1 0 0 0 -1 2 0 0 19
word us timemention	-1 7 0 -4 3 -1 -2 -1 0 -2
word us to	-1 -2 0 1 -1 -1 1 -1 3 15
word us two	0 0 0 0 0 0 1 0 0 12
word us up	0 0 0 0 -1 0 0 5 -3 -8
word us which	0 3 0 0 0 -1 0 0 -2 0
word us will	2 -1 -1 0 0 0 -2 3 0 -5
word us within	0 0 0 0 -1 0 -1 0 3 18
word us your	-2 2 -1 0 -4 5 -1 0 2 -21
word usd	0 0 0 0 0 0 0 0 0 3
word use	2 2 -3 -1 1 -2 -3 4 0 7
word use the	2 -1 -2 -1 -2 -1 3 3 -1 -13
word use your	1 0 0 0 0 0 -1 1 0 -9
word used	-1 -1 4 0 -1 -1 -3 0 3 16
word used to	0 0 4 0 -1 -1 -2 0 2 -2
word useful	0 0 0 0 5 0 -4 0 0 7
word user	-1 0 0 0 -2 0 -1 4 0 9
word using	2 8 3 0 -2 0 -9 0 -1 31
word using the	0 8 3 0 -2 0 -8 0 -1 15
word usted	0 0 0 0 2 1 0 -1 0 17
word usual	-2 3 -1 -1 -12 7 -2 11 -3 -7
word utei	-2 -4 0 0 -1 0 15 -3 -4 -6
word utrecht	4 -1 0 0 0 0 -1 0 0 -8
word uur	33 -11 0 -2 -7 2 -10 -2 -3 19
word uurtje	1 1 0 0 0 0 -1 0 0 -8
word uw	0 6 4 -3 -15 -1 -16 12 13 118
word uw aanmeld	1 0 0 0 0 0 -6 0 6 16
word uw aanvraag	0 0 0 0 0 0 0 0 0 13
word uw afspraak	1 0 0 0 0 0 0 0 0 17
word uw bericht	-7 -1 0 0 -2 0 -4 16 -2 -6
word uw brief	1 0 0 0 0 0 -1 0 1 -16
word uw dochter	0 0 0 0 0 0 0 0 0 3
word uw gesprek	-1 -3 6 -1 0 0 0 0 0 9
word uw inschrijv	-2 0 0 0 -2 0 -7 0 12 -9
word uw interview	0 0 0 0 0 0 0 0 0 4
word uw kandidatuur	-1 18 0 0 -2 0 -4 -2 -8 -13
word uw project	0 0 0 0 0 0 0 0 0 8
word uw sollicitatie	4 -4 -1 -1 -11 -1 9 -1 5 -29
word uw uitker	0 0 0 0 0 0 0 0 0 24
word ux	-1 4 -1 2 -1 0 -5 0 2 -12
word v	19 -5 -4 -8 14 -2 -10 -2 -3 -23
word v x	3 -1 0 -1 0 0 0 0 0 -8
word va	17 -11 13 -2 -3 -1 -9 -2 -2 -17
word va ?	4 -3 0 0 0 0 0 0 0 15
word va a	3 -3 0 0 0 0 0 0 0 -2
word va bene	4 -10 7 0 0 1 -1 0 0 -14
word va bien	4 -5 3 0 0 0 -1 0 0 -3
word va el	1 0 0 0 0 0 -1 0 0 5
word vacacion	-1 -1 0 0 -7 -6 4 12 0 -7
word vacanci	-1 -1 0 0 -2 0 4 3 -1 21
word vacancy	-1 4 -4 2 -5 -4 -14 1 20 -53
word vacancy #	1 -1 0 0 -1 0 -1 0 2 -5
word vacancy :	-1 0 0 0 -1 0 -1 0 4 -10
word vacancy at	0 -1 0 0 -1 0 0 0 2 6
word vacancy has	-1 0 0 2 0 0 0 0 0 -6
word vacancy on	3 0 0 -1 0 0 -1 0 0 -3
word vacant	0 0 0 0 0 0 0 0 0 5
word vacante	1 6 -2 1 -2 -1 -2 -1 1 9
word vacante de	1 4 -1 -1 -1 0 -2 0 -1 -7
word vacation	-2 -1 -3 -8 -2 0 4 13 0 -12
word vacatur	-1 -3 -1 2 6 -1 -2 1 -2 0
word vacature	-5 0 -1 0 15 -4 -4 -2 0 -37
word vacature voor	2 -1 0 0 2 0 -4 0 2 -23
word vaccination	0 1 0 0 -1 0 -2 0 2 -4
word vaga	3 -12 -8 5 11 -12 6 -3 11 -2
word vaga :	5 0 -2 0 0 0 -1 0 0 3
word vaga analista	0 4 0 0 -1 -1 -2 0 0 -1
word vaga de	-3 -9 -2 6 5 -7 13 -2 -1 -37
word vaga e	0 -1 0 0 -5 2 -4 0 8 -8
word vaga foi	-1 -1 0 2 -1 0 2 0 -1 -4
word vaga na	0 0 0 0 0 0 0 0 1 11
word vaga para	0 0 0 0 0 0 0 0 0 39
word vai	-2 -13 1 5 -2 -1 15 -1 -2 -10
word vai demorar	0 0 0 0 0 0 1 0 0 4
word vakantie	-1 -1 0 0 -1 -1 15 -10 0 -7
word vale	0 0 0 0 0 2 -2 0 0 -11
word valeu	0 1 0 0 -1 0 1 0 0 -3
word valid	-1 0 0 1 7 0 -7 0 0 -6
word valid for	0 0 0 0 0 0 0 0 0 5
word valida	0 -1 0 0 5 0 -2 0 -1 2
word valley	0 0 0 0 10 -1 -6 0 -2 -3
word valu	1 -1 0 0 -1 0 -1 0 2 6
word value	0 0 0 0 -1 0 2 0 0 9
word valutazione	0 0 0 0 1 0 0 0 0 13
word valutazione siamo	0 0 0 0 1 0 0 0 0 11
word vamo	-2 0 -1 9 -2 -1 -3 -1 1 2
word vamo a	0 -1 -1 3 1 -1 -1 0 0 -10
word vamo analisa	0 0 0 0 0 0 0 0 1 21
word van	34 -28 -10 -1 5 16 -18 -6 7 -15
word van #	-1 -2 1 0 5 0 -2 1 -3 29
word van adviseur	0 1 0 0 0 0 0 0 0 -3
word van bella	0 0 0 0 0 0 0 0 0 18
word van de	0 -3 0 -1 16 -1 -7 -1 -2 -7
word van een	11 -10 0 0 0 0 0 0 0 -3
word van het	0 0 0 1 0 0 0 0 0 4
word van je	6 -2 -5 0 1 0 3 -1 -2 1
word van jou	0 0 0 0 4 2 -4 -1 0 2
word van leerkracht	0 0 0 0 0 0 -2 0 2 -10
word van managementassistent	0 0 0 0 2 0 -1 0 0 -8
word van ons	19 -7 -2 -1 -2 -2 -13 -1 8 -2
word van onze	0 0 0 0 0 0 0 0 0 3
word van tevoren	5 0 -5 1 0 0 0 0 0 13
word van timemention	-4 -3 0 3 -4 21 -14 2 -1 -17
word van uw	-4 -3 0 0 -11 -1 7 0 12 -19
word vanaf	-3 -2 -1 -1 0 9 3 -5 0 2
word vanaf timemention	-3 -2 -1 -1 0 9 3 -5 0 -11
word vao	0 0 0 0 0 0 0 0 0 4
word vast	1 8 -1 0 -1 0 -5 0 0 -11
word ve	0 0 0 0 0 0 0 0 0 10
word vederci	0 -5 3 -3 -1 -1 8 -1 0 -11
word vedere	3 -1 -1 0 0 0 0 0 0 -1
word vedi	0 0 0 0 0 0 0 0 0 -14
word vediamo	-13 0 15 0 0 0 -1 0 0 8
word vediamo timemention	-13 0 15 0 0 0 0 0 0 0
word veel	0 -6 -2 -1 13 -1 -1 -1 -2 -28
word veel aanvragen	0 0 0 0 5 0 -3 -1 0 -4
word veel plezier	2 -4 -1 0 -4 0 11 -1 -1 -4
word veel succ	-1 -1 0 0 7 0 -4 0 0 -3
word vega	0 1 0 0 2 0 -1 0 0 -3
word veille	1 0 0 0 0 0 0 0 0 -3
word vem	-3 13 -7 0 -1 -1 0 0 -1 2
word vemo	-1 -1 5 1 0 0 -1 0 0 4
word vemo !	0 0 0 0 0 0 0 0 0 3
word vencimento	0 0 0 0 0 1 0 0 0 5
word vendeuse	10 -9 0 0 0 0 -1 0 0 -4
word vendor	0 0 0 0 1 0 -1 0 0 20
word venez	2 0 -1 0 0 0 0 0 0 -37
word venez timemention	2 0 -1 0 0 0 0 0 0 -47
word venga	2 -1 -1 5 -1 -1 -2 0 0 -26
word venha	3 -1 -1 2 0 0 -1 0 0 -35
word venir	-5 3 3 3 -6 -3 8 -3 -1 -14
word venir a	-1 -4 8 0 0 0 -1 0 0 -9
word venir timemention	-3 -2 -1 3 -4 -1 8 -1 0 6
word venire	-3 0 4 1 0 0 -1 0 0 15
word venta	1 2 -1 0 0 0 -1 0 0 -7
word venue	-2 -1 1 -1 1 -1 3 0 0 15
word venue :	1 0 1 0 0 0 0 0 0 -12
word ver	-1 -1 0 0 3 0 -2 0 1 -5
word verbindliche	-3 -2 0 -1 -2 0 11 -1 -1 4
word verde	1 -2 -1 2 -1 0 1 -1 0 24
word verde e	0 0 0 0 0 0 1 0 0 4
word verder	1 -2 -1 -1 -5 -1 12 -1 -2 4
word verder met	0 0 0 0 3 0 -1 0 0 2
word verein	0 0 0 0 0 0 0 0 0 8
word vereinbaren	-5 -5 0 0 -1 0 11 0 1 -6
word verenig	0 0 0 0 0 0 0 0 0 3
word verfahren	1 -3 -1 0 -5 -1 10 -1 -2 -20
word vergader	3 -3 0 0 0 0 -1 2 0 -14
word verhinderd	0 0 1 0 0 0 0 0 0 -10
word verhindert	0 0 0 0 0 0 0 0 0 15
word verhuurmakelaar	0 0 0 0 2 1 -2 0 0 -34
word verification	-1 -3 0 0 0 0 1 5 0 6
word verify	0 0 0 0 0 0 0 0 1 6
word verify your	0 0 0 0 0 0 0 0 0 4
word verkoper	0 3 0 0 -1 0 -5 0 4 6
word verlegen	-1 0 3 0 0 0 -1 0 0 3
word verlegt	0 0 1 0 0 0 0 0 0 11
word verplaatsen	-1 -1 3 0 0 0 -1 0 0 -14
word verplaatst	-1 0 2 0 0 0 0 0 0 5
word verpleegkundige	-4 -1 -3 0 0 0 -2 8 2 -6
word vers	-3 -8 1 1 -4 -2 26 -10 -1 19
word vers vous	-3 -8 1 1 -4 -2 25 -10 -1 20
word verschieben	-2 -2 7 0 -1 0 -1 0 0 -23
word verschijnen	0 0 0 0 0 0 0 0 0 6
word verschoben	0 0 1 0 0 0 0 0 0 10
word versichertenkarte	0 0 0 0 0 0 0 0 0 7
word versicherung	0 0 0 0 0 0 0 0 1 8
word version	-1 -1 0 0 -1 1 2 0 0 21
word verstandni	-1 0 1 0 -1 0 4 0 -1 -5
word verte	0 0 0 0 0 0 0 0 0 3
word vertrag	-1 -1 -1 0 -2 5 1 -1 -1 -3
word vertretung	0 0 0 0 2 0 -1 1 -1 13
word vervallen	-1 0 0 3 -1 0 -1 0 0 5
word vervolg	-1 4 -1 0 -2 -2 3 -1 -1 -7
word verwacht	2 -1 -2 0 -3 2 4 -1 -1 -28
word verwacht op	1 0 0 0 0 0 1 0 0 -7
word verwacht voor	-2 0 0 0 0 3 0 0 0 -3
word verwachten	5 -1 -1 0 -1 -1 0 0 -1 -40
word verwachten u	3 -1 -1 0 -1 0 0 0 0 -16
word very	7 -3 3 -2 -3 -4 20 -4 -14 -37
word very best	0 0 0 0 2 0 -1 0 -1 -4
word very good	8 -1 -1 0 -5 -1 1 -1 0 2
word very happy	0 0 0 0 -1 1 1 0 0 -6
word very interest	0 0 0 0 -2 0 3 0 0 16
word very much	-2 3 -1 -1 0 0 8 -2 -5 -20
word very sorry	-3 -1 7 1 0 0 -3 0 -1 -7
word verzet	4 0 -3 0 0 0 0 0 0 9
word verzetten	-1 0 4 0 0 0 -1 0 0 26
word verzetten naar	-1 0 2 0 0 0 0 0 0 4
word verzonden	-7 -2 0 0 -4 0 -6 7 12 -4
word vet	14 -4 -2 -1 -2 6 -10 -1 0 -17
word veteran	4 -3 -1 0 0 0 0 0 0 -9
word veterinary	0 0 0 0 1 0 -1 0 0 -10
word veuillez	7 -6 0 0 0 0 -1 0 0 2
word veux	1 -1 0 0 1 10 -10 0 0 -4
word vez	-3 -2 4 3 3 -1 -3 -1 -1 -25
word vez das	-1 0 3 0 0 0 -1 0 0 -10
word vez de	-1 0 2 0 0 0 0 0 0 -8
word vez fizemo	0 0 0 0 1 0 0 0 0 -4
word vi	1 13 -6 -1 -4 -4 3 -2 -1 35
word vi o	0 9 -6 0 -1 -1 -1 0 0 6
word vi que	0 0 0 0 0 0 0 0 0 6
word via	6 3 -3 -1 -4 1 1 -2 -1 -3
word via de	0 1 0 0 0 0 0 0 0 11
word via team	3 0 0 0 0 0 -1 0 0 -9
word via verde	0 0 0 0 0 0 0 0 0 9
word via zoom	1 -1 0 0 0 0 0 0 0 -17
word viaje	0 -1 2 0 0 0 3 -3 0 -3
word viatura	0 0 0 0 0 -1 2 0 0 -7
word vicino	0 0 0 0 0 0 0 0 0 10
word vida	0 0 0 0 -1 0 -1 0 3 9
word video	4 72 -8 -6 -7 -7 -29 -9 -10 -12
word video call	0 4 -1 -1 0 -1 -5 0 3 -9
word video interview	5 16 -3 -2 -2 -1 -8 -2 -2 -34
word video on	0 0 0 0 0 0 0 0 0 13
word video timemention	0 0 0 0 0 0 0 0 0 8
word videochamada	-1 6 -1 0 -1 -1 -2 0 0 -13
word videointerview	-1 3 0 -1 0 0 -1 0 0 -2
word videollamada	4 -1 -1 -1 0 0 -1 0 0 -7
word viel	-2 6 -1 -1 -4 -1 5 -1 -1 16
word viel erfolg	-2 -1 -1 0 0 -1 6 0 0 5
word viele	0 0 0 0 1 0 0 0 0 11
word vielen	-1 1 -1 -1 -5 -1 -14 22 0 18
word vielen dank	-1 1 -1 -1 -5 -1 -14 22 0 18
word vien	-2 -1 -1 2 -1 -1 4 0 0 -13
word viene	1 9 2 -2 -2 -2 -3 -1 -1 11
word viene bien	-1 3 -1 0 0 0 -1 0 0 14
word viene mejor	0 1 0 0 0 0 0 0 0 -4
word viene te	-1 3 -1 0 0 0 -1 0 0 -2
word vient	-3 0 -1 11 -4 -1 -2 0 0 5
word vier	-2 0 1 0 2 0 3 0 -3 43
word vieren	0 1 0 0 0 0 0 0 0 3
word view	2 -3 -3 -1 2 16 -12 -2 1 41
word view #	0 0 0 0 0 0 0 0 1 -8
word view and	0 0 0 0 -1 7 -3 0 -2 -13
word view similar	0 0 0 0 0 0 0 0 2 -15
word view the	0 0 0 0 0 0 0 0 0 5
word view your	0 0 0 0 -2 1 -1 0 2 14
word vijf	0 1 0 0 -1 0 2 0 -1 11
word villa	0 0 0 0 0 0 0 1 0 -15
word vimo	0 2 1 0 0 0 -2 0 0 -24
word vind	4 -1 -5 0 0 0 3 -1 0 -10
word vind je	4 -1 -5 0 0 0 3 -1 0 -10
word vinda	0 0 0 0 -2 7 -3 0 0 0
word vinden	-1 -3 -1 0 4 2 -2 0 1 3
word vindo	-1 -2 0 0 0 0 4 0 0 -4
word vindt	0 0 0 0 1 0 0 0 0 8
word vine	1 -1 0 0 0 0 0 0 0 -3
word vingt	0 9 0 0 -2 0 -5 0 -1 16
word vingt minut	0 9 0 0 -2 0 -5 0 -1 3
word vingtaine	0 8 0 0 -3 0 -5 0 -1 -7
word vinte	1 4 0 0 -3 0 -2 0 0 -2
word vir	-3 5 0 3 -1 -1 -2 0 -1 -3
word vir timemention	1 -1 0 1 0 0 -1 0 0 -8
word vireo	0 2 0 0 2 -1 -2 0 0 -19
word virtual	0 16 -1 -1 -3 -1 -7 -1 -2 -28
word virtual interview	0 3 0 0 0 0 -1 0 -1 -16
word virtuale	-10 16 0 0 -1 0 -3 -1 0 -4
word vis	0 0 0 0 0 0 0 0 0 -10
word visa	0 -7 -1 0 -2 -5 16 0 0 -11
word visa statu	0 -5 0 0 0 0 6 0 0 2
word visio	4 2 0 -1 -1 -1 -1 -1 0 -12
word visioconference	1 0 0 0 0 0 0 0 0 -8
word visit	6 9 1 1 12 -8 -14 -1 -4 26
word visit and	0 0 0 0 3 -2 -2 0 0 -2
word visit on	0 0 -1 2 0 0 0 0 0 -23
word visit our	0 0 0 0 3 0 -1 0 -1 -13
word visit the	0 -2 0 0 4 0 0 1 -2 -2
word visit to	1 0 0 0 2 0 -1 -1 0 -22
word visita	3 -2 0 0 -1 -1 2 -1 -1 9
word visita a	2 0 0 0 0 0 -1 0 0 -14
word visita del	0 0 0 1 -1 0 0 0 0 9
word visite	5 -5 -1 0 0 0 0 0 0 0
word visite de	1 0 0 0 0 0 0 0 0 -11
word visiter	1 0 0 0 0 0 0 0 0 -4
word visitor	-5 0 -2 3 -2 -2 12 -1 -4 -11
word visser	1 0 0 0 0 0 0 0 0 16
word visto	0 5 0 0 -2 0 -1 0 -1 16
word visto e	0 0 0 0 0 0 0 0 0 4
word visto il	0 4 0 0 -2 0 -1 0 0 -1
word visual	-1 4 -1 0 -1 0 -2 -1 2 -39
word visual merchandiser	1 0 0 0 -1 0 -1 0 2 -36
word visum	0 0 0 0 0 0 0 0 0 9
word vitale	-2 -1 -1 -1 0 10 -5 0 0 -3
word vite	3 6 -1 -1 -1 -1 -12 7 -1 8
word viva	0 0 0 0 0 0 1 0 0 6
word vivo	0 0 0 0 0 0 0 0 0 6
word voce	-4 12 -2 -7 -22 4 21 -3 1 19
word voce consegue	0 0 0 0 0 0 0 0 0 7
word voce esta	1 0 0 0 0 0 0 0 0 -3
word voce foi	0 -1 0 0 -2 3 2 0 -1 8
word voce nao	0 9 -3 0 -4 0 0 0 0 -4
word voce para	-1 3 0 0 0 0 0 0 0 -3
word voce passou	0 -1 0 0 0 0 3 0 0 -1
word voce tem	-1 -10 0 0 -1 -1 15 -1 -1 -2
word vog	-1 -1 0 0 -9 -1 15 0 -3 -8
word vogliamo	-2 -2 -1 -2 -1 13 -4 -1 0 -9
word voici	-3 -4 -1 0 -6 0 16 -1 -1 -7
word voir	-1 -9 16 -1 0 -2 -3 0 0 16
word voir timemention	0 0 0 0 0 0 0 0 0 4
word voit	1 0 1 -1 0 0 0 0 0 -20
word volgende	-8 22 -3 -4 -2 -5 5 -3 -3 -30
word volgende ronde	-1 4 0 -3 4 -1 -2 0 0 -2
word volgende stap	-1 3 0 0 -1 0 3 0 -2 -6
word volgende week	-5 17 -2 -1 -4 -2 5 -2 -6 -26
word volgt	-1 -1 1 0 -1 1 2 0 0 9
word volontaria	0 0 0 0 0 0 0 0 0 3
word volontariat	-1 0 0 -1 -2 -2 9 -1 -1 -9
word volontariato	0 0 0 0 0 0 0 0 0 7
word volontariato alla	0 0 0 0 0 0 0 0 0 6
word volto	0 0 0 0 0 -1 3 0 0 -8
word volume	0 0 0 0 -1 0 -1 2 0 11
word voluntaria	0 0 0 0 0 0 0 0 0 5
word voluntariado	0 1 0 0 0 0 0 0 0 16
word voluntariado en	0 0 0 0 0 0 0 0 0 6
word voluntariado na	0 0 0 0 0 0 0 0 0 9
word voluntary	0 -1 0 0 3 0 0 0 -1 14
word volunteer	-5 3 0 -1 2 -2 -1 0 4 23
word volunteer coordinator	-2 3 0 -1 0 0 1 0 0 -6
word volunteer scheme	0 0 0 0 0 0 0 0 0 6
word volver	0 0 0 0 0 0 0 0 0 3
word volver a	0 0 0 0 0 0 0 0 0 3
word vom	1 -2 -1 1 -1 -2 2 1 0 -27
word vom #	0 0 0 0 0 0 0 1 0 8
word vom timemention	1 0 0 0 0 0 -1 1 0 -11
word von	5 0 8 -8 -6 -1 -5 9 -1 -20
word von mir	-1 0 0 0 -1 0 6 -1 -2 -8
word von ruckfragen	-1 0 0 0 0 0 -14 14 1 -4
word von timemention	0 0 1 0 0 0 0 0 0 7
word von uns	-2 -1 -1 0 -1 0 5 -1 1 -11
word vonden	-2 0 0 0 -2 0 12 -6 -1 -1
word voor	9 53 -9 2 1 6 -51 -13 2 54
word voor de	-16 8 -2 -2 13 5 -18 -3 13 20
word voor een	5 34 -3 -2 -2 -2 -24 -2 -5 29
word voor het	10 -10 1 11 -8 -2 -1 2 -2 33
word voor je	14 12 -8 -2 -3 0 -9 -7 3 -20
word voor jonge	0 0 0 0 0 0 0 0 0 22
word voor me	0 2 0 0 0 0 -1 0 0 -4
word voor onze	0 0 0 0 0 0 0 0 0 20
word voor timemention	-4 4 -2 -1 -1 1 13 -8 -2 0
word voor uw	0 -4 5 -2 2 -1 -4 5 -2 14
word voor verhuurmakelaar	0 0 0 0 2 0 -1 0 0 -18
word vooraf	0 0 0 0 0 0 0 0 0 20
word voorkeur	0 0 0 0 0 0 0 0 0 4
word voorstel	0 0 0 0 0 0 0 0 0 6
word vor	3 -3 8 -6 -3 -1 -7 -1 11 -12
word vor ort	1 0 0 0 0 0 0 0 -1 -9
word vorab	0 -1 0 0 -1 1 1 0 0 -9
word voraussichtlich	-3 -2 0 0 -1 0 6 -1 1 -4
word vorauswahl	-1 -2 0 0 -2 0 10 -1 -2 -16
word vorbei	4 -3 -1 -1 1 2 -2 0 -1 -15
word vorbei dann	3 -1 0 0 0 0 0 0 0 -11
word vorgesehen	6 -1 -1 0 -2 0 -1 0 0 -21
word vorgesprach	-3 19 0 0 -4 -1 -2 -5 -3 4
word vorher	1 0 0 -1 0 0 0 0 0 40
word vormittag	-2 4 0 0 0 0 -1 0 0 -7
word vorrei	-1 -4 0 0 -1 0 7 -1 0 16
word vorremmo	-4 7 -1 0 -1 0 0 0 -1 1
word vorremmo conoscerla	0 1 0 0 0 0 0 0 0 9
word vorstand	5 0 -2 0 0 1 -2 0 0 -9
word vorstellen	0 -1 0 0 -3 5 0 0 0 8
word vorstellung	0 0 0 0 0 0 0 0 0 -4
word vorstellungsgesprach	10 -6 -1 0 -5 -2 -1 7 -3 -54
word vorstellungsgesprach am	3 -1 -1 2 -1 0 -1 0 0 -18
word vorstellungsgesprach bei	2 -1 0 0 0 0 0 0 0 15
word vorstellungsgesprach fur	1 2 0 -2 0 0 0 0 0 -3
word vorstellungsgesprache	-1 0 0 0 0 0 0 0 2 15
word vorstellungstermin	4 -2 1 0 -1 -1 -1 -1 0 -35
word vortrag	1 0 0 0 0 0 0 0 0 9
word vortrag auf	0 0 0 0 0 0 0 0 0 9
word vos	4 13 -3 -2 25 -4 -16 -4 -13 -28
word vos diplom	6 -1 0 0 0 -1 -4 0 0 9
word vos repons	-1 3 0 0 0 0 -1 0 0 6
word vos troi	0 0 0 0 0 0 1 0 0 -11
word vossa	0 0 0 0 0 0 0 0 0 6
word vosso	0 0 0 0 0 0 0 0 0 16
word vostra	0 0 0 0 0 0 0 0 0 15
word vostro	0 0 0 0 0 0 0 0 0 18
word vote	-3 -1 -17 -3 6 -2 24 -2 -1 -19
word vote on	-3 -1 -1 -2 -2 -1 11 -1 0 -9
word voted	-2 -1 -1 -3 11 14 -16 -1 -1 -13
word votre	-14 -3 2 -8 -10 9 29 7 -11 57
word votre accord	-5 -3 10 0 0 1 -1 0 0 -1
word votre article	0 0 0 0 0 0 0 0 0 7
word votre candidature	7 -3 -6 -3 -12 3 18 -3 -1 -72
word votre carte	-2 -4 -1 -1 -1 9 -1 0 0 4
word votre connaissance	0 2 0 1 0 0 -1 0 0 -3
word votre conseiller	0 0 0 0 0 0 0 0 0 9
word votre convocation	-3 0 0 0 -1 0 -17 -2 23 -17
word votre cv	6 -5 -1 0 0 -1 4 0 -3 -20
word votre demande	-1 3 0 0 2 -1 -3 0 0 27
word votre dernier	0 -6 0 0 0 -1 8 0 0 4
word votre diplome	1 -2 0 0 -2 -1 5 0 -1 -24
word votre dossier	-6 7 -1 0 9 0 17 -1 -25 7
word votre entretien	3 4 2 -6 -3 0 12 -2 -9 -48
word votre equipe	0 0 0 0 0 0 0 0 0 28
word votre espace	-4 0 -4 0 1 0 -1 0 9 -21
word votre fille	0 0 0 0 0 0 0 0 0 12
word votre message	-13 -2 -1 -1 -4 -1 9 16 -4 -8
word votre n'a	0 0 0 0 1 0 0 0 -1 9
word votre offre	0 0 0 0 0 0 -1 0 1 18
word votre parcour	0 3 0 0 -1 0 -2 0 0 4
word votre part	2 -4 4 0 1 0 -2 0 -1 -9
word votre patience	0 0 0 0 1 0 1 0 0 5
word votre poste	0 0 0 0 0 0 0 0 0 9
word votre presence	0 0 0 0 0 0 0 0 0 10
word votre profil	3 -6 -1 -1 4 -1 10 -1 -8 -30
word votre projet	0 0 0 0 0 0 0 0 0 18
word votre proposition	0 0 0 0 1 0 0 0 0 15
word votre rendez	1 0 2 -1 0 -1 -1 0 0 24
word votre reponse	3 -1 0 -1 -1 2 -3 0 0 12
word vou	-2 -1 3 2 -1 -1 -2 0 1 -16
word vou conseguir	-1 -1 4 0 0 0 -1 0 0 -14
word voudrez bien	1 0 0 0 0 0 -1 0 1 -3
word vouloir	0 0 0 0 0 0 0 0 0 -10
word vous	-1 -45 1 -5 -23 5 93 -12 -13 -83
word vous :	0 -2 0 0 -3 -1 7 0 0 -1
word vous ?	-4 1 6 0 -1 0 -2 0 0 -2
word vous a	4 -1 -1 0 1 -1 -3 0 -1 1
word vous accueillir	0 0 -1 -1 0 7 -4 0 0 0
word vous annoncer	0 0 0 0 0 0 0 0 0 6
word vous appeler	0 0 0 0 0 0 0 0 0 30
word vous appelle	-2 -1 -1 -1 0 0 7 0 -1 -17
word vous appellerai	5 -1 0 -1 -1 0 -1 0 0 -4
word vous arrange	0 1 0 0 0 0 -1 0 0 6
word vous attend	9 -6 -1 0 0 0 -1 0 0 -12
word vous attendon	2 0 0 0 0 0 0 0 0 -24
word vous aurez	0 0 0 0 -1 0 1 0 1 -19
word vous avec	0 0 0 0 0 0 0 0 0 35
word vous avez	3 -3 0 -1 3 0 0 0 -2 -5
word vous confirme	1 0 -1 0 0 0 2 0 0 19
word vous confirmon	1 0 0 0 0 0 0 0 0 14
word vous convient	1 -2 0 0 0 3 -1 0 0 1
word vous convion	3 -1 0 0 0 0 -2 0 0 0
word vous de	-2 -1 2 5 -2 -1 -1 0 -1 -7
word vous disponible	-1 3 0 0 0 0 -1 0 0 -8
word vous dix	0 0 0 0 0 0 0 0 0 17
word vous du	-1 0 -1 3 0 0 -1 0 0 16
word vous en	-1 -2 0 -1 3 0 7 -1 -5 -10
word vous envoie	-1 -3 -1 0 0 -1 7 0 0 -1
word vous est	0 0 0 0 0 0 0 0 0 4
word vous etes	2 -6 -1 -1 -2 1 7 -1 0 16
word vous faire	-8 -3 -1 0 1 -1 14 -1 0 -34
word vous informer	2 -1 0 0 -2 -1 4 0 -2 10
word vous inviton	2 -1 0 0 0 0 0 0 0 6
word vous joindre	-3 10 0 -1 -1 -2 -2 -1 0 -14
word vous le	0 -4 0 0 -2 0 7 0 0 15
word vous libre	-1 3 0 0 0 0 -1 0 0 -11
word vous me	0 2 0 0 0 -1 1 0 0 -6
word vous ne	0 0 0 0 4 0 -3 0 -1 -8
word vous parler	0 2 0 0 0 0 -1 0 0 3
word vous parviendra	-3 0 0 0 -1 1 3 0 -1 -2
word vous portez	-2 2 0 0 0 0 0 0 1 -3
word vous pour	0 0 0 0 -7 -1 9 0 0 15
word vous pouvez	-4 -2 -5 0 -1 -1 6 0 9 6
word vous presenter	0 -1 0 0 0 0 2 0 0 6
word vous propose	4 -9 7 0 0 0 -1 0 0 -6
word vous proposer	-1 3 0 0 -1 6 -5 0 -1 16
word vous proposon	-3 6 0 0 -1 1 -2 0 0 -6
word vous recevoir	1 -3 4 0 0 0 0 0 0 -1
word vous recevrez	-3 -4 -1 0 -4 -1 -3 -2 18 -27
word vous remercie	0 0 0 0 0 0 0 0 0 5
word vous remercion	0 0 0 0 1 0 -1 0 1 10
word vous rencontrer	0 4 -1 0 -1 0 -1 0 0 -18
word vous sera	0 0 0 0 0 0 -3 4 -1 -11
word vous serez	3 -2 0 0 -2 0 3 0 0 0
word vous sous	0 0 0 0 0 0 -4 0 5 22
word vous trouverez	0 -1 0 0 -1 4 -1 0 0 0
word vous un	0 1 0 0 0 0 0 0 0 16
word vous va	0 0 1 0 0 0 -1 0 0 -7
word vous venir	-1 -11 14 0 0 0 -1 0 0 -11
word vous voudrez	1 0 0 0 0 0 -1 0 1 -3
word voy	0 -2 3 0 0 0 0 0 0 -1
word voyon	8 0 -7 0 0 0 0 -1 0 -1
word voz	0 -3 0 0 0 0 5 0 0 7
word vp	4 2 -1 0 -2 1 -3 -1 0 -27
word vraag	7 -3 -1 0 -1 -1 -3 3 -1 -25
word vraagt	0 0 0 0 0 0 0 0 0 11
word vragen	-1 7 0 0 -1 -1 -3 0 -1 31
word vrij	-1 15 0 0 -5 -1 1 0 -9 -11
word vrijwilliger	0 0 0 0 0 0 0 0 0 3
word vrijwilligerswerk	0 0 0 0 0 0 0 0 0 5
word vrijwilligerswerk in	0 0 0 0 0 0 0 0 0 5
word vu	8 0 -7 0 0 1 0 -1 0 6
word vue	0 0 0 0 2 0 -1 0 0 -9
word vuelve	0 0 0 1 -3 -1 5 0 0 -3
word vuestra	0 0 0 0 0 0 0 0 0 13
word vul	-1 9 0 0 -2 0 -5 0 0 7
word vuoi	-10 12 -1 -1 0 3 -2 -1 0 -5
word vuole	-1 1 0 0 0 0 0 0 0 -5
word w	-16 23 -5 -2 -5 -10 9 -2 8 -37
word w #	-8 -2 -1 0 0 -8 21 -1 0 -18
word w d	5 7 -1 -1 -2 -1 -10 -1 2 -12
word waar	4 -2 -5 0 -2 -1 2 5 0 -10
word wage	0 -7 0 0 0 -1 8 0 0 7
word wahl	9 -4 -1 -1 -3 -2 3 -1 -1 -46
word wahl gekommen	7 -2 0 0 -3 0 -2 0 0 -22
word wahlen	-2 11 -3 0 -2 0 -2 -1 -1 -12
word wahlen sie	-2 11 -3 0 -2 0 -2 -1 0 -8
word wahrnehmen	1 -1 0 0 0 0 0 0 0 4
word wait	-4 4 -4 -4 2 9 -19 15 1 0
word wait for	-5 6 -2 -1 -6 15 -4 -5 1 0
word wait in	0 0 0 1 0 0 0 0 0 30
word wait list	0 0 0 0 -6 -1 8 0 0 2
word wait on	-1 -1 0 0 -2 -1 0 0 5 9
word wait to	4 0 -2 -1 1 0 -3 5 -3 -29
word wait until	0 0 0 0 6 -6 1 0 -1 3
word walk	8 -2 -2 -1 -1 -7 7 0 -1 -5
word walk round	3 -1 0 -1 0 0 0 0 0 -3
word walkthrough	0 -1 -3 0 3 0 -4 5 0 7
word wall	4 -1 0 -1 4 0 -1 0 -5 -1
word wann	-1 19 -1 1 -3 -1 -11 -1 -3 22
word wann konnten	0 2 0 0 0 0 0 0 -1 6
word wanneer	2 31 -3 0 -4 2 -17 -1 -10 -11
word want	-19 -10 -26 -12 46 68 -37 -15 5 -33
word want an	0 0 0 0 0 0 0 0 0 7
word want and	0 0 0 0 0 0 0 0 0 6
word want it	-3 -4 -2 -1 -1 19 -5 -1 -1 -20
word want me	0 -1 0 0 3 0 -2 0 0 33
word want the	-2 -6 -2 -1 -1 19 -6 -1 0 -23
word want to	-7 7 -11 -5 5 -3 9 -9 13 -14
word want you	-4 -2 -9 -3 13 28 -20 -2 -2 -79
word war	-13 9 -8 -1 22 -1 -6 -1 -2 25
word ward	-8 -1 0 0 12 -2 0 0 0 -21
word ward #	0 0 0 0 0 0 0 0 0 3
word warden	-5 0 0 0 0 0 -7 -1 13 -3
word ware	5 4 -6 0 -1 2 -2 0 0 4
word ware es	4 3 -6 0 0 0 0 0 0 -7
word warehouse	-1 -2 0 -1 -2 2 5 -1 -1 -20
word warehouse operative	0 0 0 0 0 0 0 0 0 -7
word waren	-5 0 -1 0 4 1 2 0 -1 -7
word waren sie	0 -5 0 0 0 0 6 0 0 10
word warm	0 -1 -1 -1 -4 -1 3 0 5 7
word warn	-7 0 0 0 -3 0 7 1 2 5
word warteliste	0 0 0 0 0 0 0 0 0 14
word was	-72 -30 3 -8 110 -11 22 15 -30 103
word was #	0 0 0 0 3 0 -2 0 0 -1
word was :	-7 0 10 -1 0 0 0 -1 0 3
word was a	-5 -10 0 -4 33 -7 -9 -5 6 -11
word was approv	-1 0 1 0 0 0 0 0 0 27
word was cancell	-3 -1 2 6 3 0 -3 -1 -2 -16
word was close	0 0 0 0 5 0 -3 0 0 3
word was du	5 0 -1 -1 -1 -1 -2 0 0 -3
word was great	-10 3 -1 -2 -2 0 13 0 0 -3
word was impress	0 1 0 0 1 0 -1 0 0 -5
word was in	0 0 0 0 3 0 -1 0 -1 -3
word was moved	-2 0 3 0 0 0 0 0 0 -2
word was not	-1 -1 0 0 12 -1 -3 -1 -6 6
word was passt	0 2 -1 0 0 0 0 0 0 6
word was receiv	0 0 0 0 0 0 0 0 2 26
word was schedul	0 0 1 0 0 0 0 0 0 26
word was sent	-1 -1 0 0 -1 0 -3 1 6 -17
word was so	0 0 0 0 -5 0 5 0 0 -5
word was strong	0 1 0 0 1 0 -1 0 0 -3
word was the	0 -1 -3 0 10 0 -1 0 -5 2
word was timemention	-1 0 3 0 0 0 0 0 0 -3
word was very	0 0 0 0 0 0 1 0 -1 4
word wasn't	-1 -1 0 0 1 1 -2 4 -2 21
word wat	0 11 -3 -1 0 -5 2 -2 -2 -10
word wat past	0 1 0 0 0 0 0 0 0 7
word watch	-2 -12 -1 0 1 -1 19 -1 -2 -17
word watch the	0 0 0 0 0 0 0 0 0 -9
word water	0 0 2 -1 -1 0 -6 -1 7 -7
word way	24 -8 0 -4 6 4 -14 -3 -5 -6
word way interview	-1 2 0 0 -1 0 4 -1 -2 -2
word way or	1 0 0 0 0 -1 3 0 0 -7
word way to	-1 -4 0 0 10 0 -4 -1 0 15
word we	-66 -80 48 10 142 -15 -45 -16 22 -44
word we acknowledge	2 0 0 0 -1 0 -2 0 2 -5
word we aim	2 0 0 0 -1 0 -6 4 2 -17
word we all	0 -5 0 0 1 10 -5 0 0 -14
word we apologise	-1 0 1 1 0 0 0 0 0 11
word we appreciate	-1 -1 -1 2 6 0 -1 -1 -2 -9
word we are	-3 -6 3 -4 2 -1 5 -7 10 10
word we ask	-4 -1 0 0 0 0 7 0 0 -8
word we asked	0 -1 0 0 5 0 -1 0 -2 13
word we bekijken	0 0 0 0 0 0 -1 0 2 -3
word we bellen	0 -1 0 0 -1 0 -1 0 4 13
word we call	0 -1 0 0 -1 0 -5 0 8 0
word we can	-12 15 -8 0 5 35 -23 -3 -9 -47
word we can't	-3 -2 1 1 15 -10 -3 -1 2 -8
word we cannot	0 -4 4 0 -13 0 1 0 13 -4
word we confirm	0 0 0 0 -1 0 0 0 2 29
word we contact	-1 -3 0 0 7 0 -7 0 4 -4
word we could	-5 4 4 0 2 -2 0 0 -2 5
word we couldn't	-1 15 -2 -5 -11 0 -1 0 4 1
word we de	-1 -1 0 2 -1 0 6 -5 -1 -9
word we do	-7 -2 12 -11 -3 -16 21 0 6 -4
word we don't	-2 -6 -2 -1 0 6 -4 5 5 -45
word we encourage	0 0 0 0 3 0 -1 0 -1 -3
word we enjoy	-1 0 -1 -1 -3 -1 8 -1 -1 -5
word we expect	0 -1 0 0 -1 0 2 0 1 -6
word we felt	0 -1 0 -1 5 -2 -1 0 0 -10
word we found	0 -1 0 0 4 -1 -1 -1 0 1
word we gaan	1 -1 0 0 3 1 -3 0 0 3
word we get	0 -2 0 0 3 0 -4 0 4 -2
word we go	-1 -3 0 0 0 -3 3 0 4 -16
word we got	-1 -4 0 0 2 0 -7 1 9 10
word we had	-5 -5 -4 5 11 -6 13 -1 -10 26
word we have	-22 10 2 18 -9 4 -25 3 19 30
word we haven't	-1 -2 0 0 2 0 2 0 -1 7
word we hebben	-4 -3 -2 11 -8 -1 -12 6 14 4
word we het	-2 6 2 0 -3 -3 1 -1 0 23
word we hold	-1 2 0 0 -2 0 -1 0 2 4
word we hope	-2 -1 -1 -1 0 1 4 -1 0 -4
word we interview	-1 1 0 0 0 0 0 0 1 -3
word we invite	0 0 0 0 11 0 -1 0 -9 3
word we je	-1 -5 2 -1 21 1 -14 -2 -1 -26
word we just	0 0 0 -3 -1 -1 6 0 0 3
word we keep	0 0 -1 0 1 -5 5 0 0 -4
word we know	-2 -1 2 -1 8 0 -7 -1 2 -8
word we kregen	-2 3 0 0 5 0 -3 -1 -1 -7
word we like	0 3 -1 0 -1 0 -1 0 1 2
word we look	4 -3 -1 0 -2 0 2 0 0 -11
word we loved	0 5 0 0 1 -4 -1 0 0 39
word we made	0 -1 -3 -1 19 -12 -2 0 0 0
word we make	3 2 3 0 -2 0 -5 0 0 -15
word we maken	0 3 0 0 0 -1 -2 0 0 -4
word we may	5 -1 -1 0 -2 0 -1 -1 1 -19
word we meet	0 0 0 0 -1 0 -5 0 8 11
word we met	-1 -3 2 0 2 -1 0 0 0 -1
word we miss	-1 7 -3 -4 0 -1 4 0 0 -13
word we move	-1 0 2 0 0 0 0 0 0 34
word we must	-1 0 0 0 12 -8 -1 0 -2 4
word we need	-6 -7 3 2 6 -5 7 -1 1 3
word we nemen	-3 -3 -1 -1 0 11 -2 -1 0 -12
word we niet	0 0 0 0 1 0 0 0 0 14
word we nodigen	1 0 0 0 -1 0 1 0 0 4
word we notic	-3 2 0 0 -1 0 7 0 -3 -10
word we offer	0 0 0 0 0 2 -1 0 0 15
word we open	1 -3 0 -1 4 -1 -11 11 -2 -32
word we pay	-1 -1 -2 0 2 -1 3 0 1 -8
word we pick	0 0 0 0 4 0 -2 0 -1 -1
word we read	-1 2 0 0 12 0 -1 0 -12 25
word we receiv	-2 -1 2 0 5 0 -3 2 -3 10
word we record	0 0 0 0 0 0 0 0 0 6
word we regret	-1 -1 -1 2 10 -7 -1 0 -1 5
word we review	0 -1 0 0 -1 0 -5 0 8 7
word we run	0 1 0 0 -7 0 11 0 -4 0
word we said	0 -3 6 0 0 -2 -1 0 0 0
word we say	6 -15 25 0 -1 -2 -14 3 0 -9
word we see	0 -1 0 0 8 0 -4 0 -2 -9
word we shall	-1 -1 1 1 -3 0 0 0 3 -11
word we should	0 0 0 0 0 0 1 0 0 -3
word we speak	-4 0 0 0 0 0 5 0 0 7
word we spoke	-7 -3 3 -1 -1 -1 11 -1 -1 -14
word we spreken	11 -10 -1 0 0 0 0 0 0 -5
word we start	0 -1 1 0 0 0 -2 0 3 16
word we talk	-2 -6 5 -1 -1 4 7 -1 -6 12
word we think	-2 -1 -1 0 0 -1 5 0 1 -1
word we timemention	-7 -1 16 -2 -1 -2 -3 -1 0 6
word we u	2 -1 -1 0 4 1 -2 -1 -2 -26
word we want	0 -4 -3 0 2 5 0 -1 0 -31
word we went	0 -2 0 0 16 0 -1 0 -12 -5
word we were	-1 -2 -1 -1 31 -1 -16 -1 -8 -14
word we will	9 -3 0 -3 -4 -2 6 -2 -2 32
word we willen	1 4 -1 0 0 2 -4 -1 -1 -2
word we wish	-1 -1 -1 0 -8 0 19 0 -7 11
word we won't	-6 -6 -13 22 9 -3 0 -2 -2 -24
word we would	-9 -14 17 -9 -19 8 16 -1 11 11
word we write	0 0 0 0 0 0 0 0 1 -3
word we zien	1 0 0 0 0 0 0 0 0 11
word we zijn	-1 -2 0 0 -4 6 3 -1 -1 -12
word we'd	2 23 -10 -4 -1 46 -34 -8 -15 -42
word we'd be	0 -6 -2 -1 0 18 -4 -1 -5 28
word we'd have	-1 1 -1 4 -2 -1 3 -1 -3 0
word we'd like	8 18 -6 -5 -5 20 -20 -5 -5 -66
word we'd love	-3 10 -4 -1 -1 8 -5 -1 -3 -28
word we'll	7 -26 3 -10 -54 -20 26 -16 89 -47
word we'll be	-5 -3 3 -2 -4 -1 2 -1 11 -14
word we'll call	2 -1 -2 0 -14 0 -1 0 16 1
word we'll decide	-10 0 0 -1 0 0 12 0 0 12
word we'll do	7 -1 -7 0 3 0 -2 0 -1 -5
word we'll get	-1 1 0 0 -1 -1 -2 3 1 23
word we'll have	5 -6 4 -3 -6 -2 14 -2 -4 -29
word we'll keep	0 0 0 0 2 0 -2 1 1 32
word we'll let	-3 -3 -1 0 -3 -1 -11 -6 27 22
word we'll look	-2 -1 22 0 -3 -4 -27 -2 18 -9
word we'll pay	1 0 -3 3 0 0 0 0 0 -14
word we'll see	1 0 0 0 0 -6 6 0 0 -16
word we'll send	0 0 0 0 0 0 0 0 0 10
word we'll talk	6 -3 -2 0 0 0 -1 0 0 -17
word we'll tell	0 -1 0 0 -1 0 1 0 2 3
word we're	-17 -17 -11 25 23 -40 9 -1 30 14
word we're a	0 1 0 0 0 0 -3 1 0 0
word we're at	1 -1 -1 0 -2 -1 5 0 0 13
word we're clos	4 -2 3 -2 3 0 -2 -1 -2 -9
word we're current	0 -1 0 0 -1 0 0 1 1 -10
word we're delight	0 0 0 0 0 1 0 0 0 29
word we're excit	-1 1 0 0 0 0 -1 0 1 8
word we're going	0 -1 0 3 1 -1 -1 0 0 -6
word we're hiring	0 -1 0 -1 2 0 0 0 0 16
word we're in	-1 1 0 0 0 0 0 0 0 16
word we're interview	-2 2 0 0 0 0 0 0 0 5
word we're look	2 0 -1 0 4 0 -3 0 -1 -20
word we're no	0 0 -1 8 -11 -1 6 0 0 -1
word we're not	0 -2 0 -1 6 0 -1 0 0 -1
word we're on	2 0 -1 0 0 0 -1 0 0 -25
word we're open	0 0 0 0 1 0 0 0 0 4
word we're pleas	0 -1 0 0 -1 2 3 0 -1 25
word we're seeing	-1 5 -1 -1 0 -3 5 0 -2 -7
word we're so	-10 0 0 0 0 -12 24 0 0 -1
word we're sorry	-1 -1 1 1 7 -6 -1 1 0 37
word we're still	0 3 0 0 -1 0 1 0 -2 -1
word we're thrill	0 0 0 0 0 -9 10 0 0 -13
word we're unable	0 0 0 0 3 -2 -1 0 0 16
word we're wrapp	0 0 0 -1 0 0 2 0 0 -5
word we're writ	-1 -1 -12 13 1 0 0 0 0 -2
word we've	-16 4 0 7 70 2 -62 9 -13 -69
word we've been	-1 2 0 1 1 0 -2 0 0 -9
word we've chosen	-1 0 0 0 11 -2 -6 -1 -1 -18
word we've decid	-1 -1 -1 -1 28 -2 -18 -1 -3 27
word we've got	-1 0 0 0 0 0 2 2 -2 -9
word we've had	-3 -3 2 1 -8 -2 8 -1 5 -11
word we've now	0 0 0 0 3 0 -1 0 -1 -5
word we've put	-1 0 -1 2 -2 0 -6 -1 8 0
word we've receiv	-1 -1 0 0 -2 -1 -6 7 4 3
word wear	20 -1 -11 -1 -2 -1 -1 -1 -1 6
word web	2 0 0 0 -1 0 -1 0 2 28
word web y	0 0 0 0 0 0 0 0 0 17
word webinar	0 0 0 0 0 0 0 0 0 33
word website	-1 4 0 0 2 -1 -9 1 5 34
word website project	0 0 0 0 0 0 0 0 0 13
word wed	22 -4 -5 -1 -4 8 -12 -2 -2 -25
word wedd	0 0 0 0 0 0 0 0 1 16
word wednesday	2 -2 -1 -1 1 0 -4 0 5 -15
word wednesday #	-1 1 0 0 0 0 0 0 0 -13
word wednesday may	2 0 -1 0 0 0 0 0 0 -6
word week	-52 107 16 -27 -74 9 -1 -22 42 -48
word week !	-1 2 0 0 4 0 -4 0 -1 15
word week #	0 -1 0 0 -4 3 -1 0 4 2
word week :	-2 0 1 0 0 0 0 2 0 19
word week ?	-5 53 10 -3 -1 -5 -28 -1 -21 -5
word week about	-4 0 0 0 -2 0 7 0 0 -2
word week after	5 5 21 -1 -2 -1 -23 -1 -3 -12
word week ago	0 -2 -1 0 2 0 2 1 -1 17
word week and	-4 19 -2 -2 -10 -6 -4 15 -7 -26
word week are	0 -15 0 1 -1 0 18 0 -2 -2
word week before	-1 -1 0 -1 -12 -2 13 -1 3 -8
word week but	-1 -1 0 0 -2 0 -3 -2 9 -5
word week commenc	0 0 0 0 0 0 0 0 1 -3
word week een	-4 25 -1 0 -1 -1 -16 0 -1 -17
word week end	4 -4 -1 -1 -1 -1 6 -1 -1 -15
word week for	-7 8 -1 0 -2 0 2 0 0 1
word week from	-1 -5 -2 0 -4 8 3 0 0 -1
word week i	0 0 0 0 0 0 1 0 0 13
word week in	-1 2 -1 0 0 -2 3 0 0 7
word week is	-1 -1 -2 0 -2 -1 11 -1 -3 -9
word week later	0 0 2 0 0 0 -1 0 0 3
word week of	-10 11 2 -3 -6 -1 -13 -2 21 -30
word week on	0 0 0 0 -1 0 2 0 -1 -4
word week or	-4 8 -1 0 0 0 -1 0 0 5
word week so	-5 5 -3 -2 1 -1 13 -4 -5 -7
word week that	-2 1 -1 0 0 0 2 0 0 -4
word week to	-1 -5 -1 -1 -2 0 8 -1 1 6
word week when	0 6 0 0 -1 0 -3 0 -1 -1
word week'	0 0 0 0 0 0 1 0 0 15
word weekday	1 12 0 0 -2 -2 -7 -1 -1 -4
word weekend	2 -12 -14 -4 24 -1 7 -5 1 -72
word weekend !	9 -1 -7 0 1 -1 -1 0 0 -19
word weekend and	0 -1 0 0 -1 0 5 -3 0 -12
word weer	-1 -5 -1 0 -1 -1 6 3 -1 -7
word weet	-1 0 0 0 1 -1 3 -1 -1 -7
word weg	1 -1 0 0 1 0 0 0 0 -13
word wegen	0 -2 -7 18 -3 -2 0 -2 -2 4
word wegen den	0 0 0 0 0 0 0 0 0 4
word wegen der	3 -1 0 -1 -3 -1 5 0 -1 3
word weil	-2 0 -1 2 0 0 1 0 0 7
word weis	0 0 0 0 -1 0 3 0 -1 -2
word weiter	6 -4 -2 1 -11 -1 11 1 -1 -28
word weitere	2 -2 0 0 -1 0 4 -1 0 -24
word weiteren	0 -1 0 0 0 0 2 0 -1 -7
word weiterhin	0 0 0 0 -1 0 3 0 -1 -9
word weken	-1 -1 0 0 4 -1 -10 -1 10 11
word weken hoort	0 0 0 0 0 0 -6 0 6 15
word wel	0 0 0 0 0 0 0 0 0 5
word welcher	1 0 0 0 0 0 0 0 0 -4
word welcom	0 -2 0 0 -1 1 4 0 -1 -4
word welcom you	0 -2 0 0 -1 1 4 0 -1 -4
word welcome	2 -4 -3 -3 2 -21 35 -4 -3 -23
word welcome !	0 0 0 0 0 0 1 0 0 -23
word welcome aboard	-2 0 0 0 -1 -21 25 0 0 -1
word welcome to	-10 -1 -1 0 -4 -5 21 -1 1 -2
word welkom	-2 -1 0 0 0 5 -1 0 0 7
word well	-11 -12 34 -4 18 0 -13 -3 -9 7
word well and	0 -2 0 0 -4 0 9 0 -1 -3
word well done	-2 -1 0 0 0 0 3 0 0 -8
word well you	-1 0 0 0 0 0 1 0 1 4
word wen	0 -1 0 0 0 0 1 0 0 6
word wenn	-2 -2 -1 1 2 2 -10 -2 12 16
word wenn du	-1 -1 0 0 3 2 -3 0 1 0
word wenn es	0 -1 0 0 -1 0 -7 -2 10 12
word wensen	0 0 0 0 1 0 0 0 0 -3
word went	-3 -10 -4 0 40 -2 -10 4 -15 30
word went to	-1 -2 -1 0 12 3 -16 -1 4 -26
word went with	0 -1 0 0 15 -1 -1 0 -11 19
word wer	0 0 0 0 0 0 0 0 0 54
word werden	2 -2 -1 -1 5 -1 -6 6 -1 14
word werden nach	1 -1 0 0 1 0 -1 0 0 -8
word were	-12 -13 -6 4 116 -4 -52 -12 -21 -54
word were a	-1 -1 -1 -1 18 -1 -10 -1 -3 -8
word were hoping	0 0 -1 0 -1 0 3 0 0 -6
word were not	-1 -1 -1 -4 32 -2 -11 -4 -7 -11
word were very	0 0 0 0 -2 0 2 0 0 3
word weren't	-1 5 -3 -4 3 -1 2 0 0 31
word werk	0 0 0 0 -1 -1 3 0 0 14
word werkdag	3 -2 -1 -1 0 2 -1 0 0 5
word werkdagen	-1 -1 0 0 -2 0 -1 2 3 -12
word werken	-1 -3 0 0 0 -2 6 0 0 -6
word werkgever	-2 -2 -1 3 -3 -1 -9 -1 16 -2
word werkplek	0 1 0 0 0 0 -1 0 0 -33
word werkplek op	0 1 0 0 0 0 -1 0 0 -33
word werkstatt	8 0 -1 0 -1 0 -4 0 -1 9
word weten	3 20 -1 -1 -4 7 -14 -2 -8 -28
word weten of	8 -5 -1 0 -2 3 -3 0 1 -9
word weten wanneer	-1 20 0 0 -2 3 -11 0 -9 -8
word what	-19 19 -11 -8 -3 21 10 -14 6 -40
word what :	2 -2 0 0 0 0 0 0 0 -5
word what a	0 -1 0 0 -2 0 6 -1 -2 -3
word what are	0 -4 0 0 0 0 6 0 -1 -26
word what do	-1 -11 -1 -1 1 12 1 0 0 3
word what does	0 7 0 0 0 0 -4 0 -1 -10
word what happen	-7 -6 -1 1 -3 -2 11 -4 13 -10
word what i	-5 -1 -3 -5 -2 -3 22 -2 -1 -2
word what is	0 0 0 -1 -3 -1 -1 0 6 -4
word what it	0 0 0 0 6 0 -5 0 -1 -1
word what the	0 -1 -1 0 -1 0 2 0 1 -15
word what they	0 0 0 0 0 0 9 0 -7 6
word what time	0 4 1 0 0 -2 -2 0 0 -8
word what to	-8 0 0 0 0 -11 21 0 0 29
word what we	-2 1 -1 -1 8 17 -16 -2 -4 -11
word what we're	0 0 0 0 7 0 -5 0 -2 -8
word what would	-5 -3 0 0 -1 8 2 0 -2 -2
word what you	1 9 -3 0 -8 11 -14 -1 5 -10
word what you'd	1 3 -1 0 -1 0 -1 0 0 -21
word what you're	3 2 0 0 8 0 -8 0 -4 -3
word what'	0 -1 3 -1 4 -2 -2 -1 0 3
word what' your	-1 -5 5 0 2 -1 1 0 0 4
word whatever	0 2 -3 -1 -1 -1 -9 11 2 -12
word whatever you	0 0 0 -1 0 0 -8 12 -2 7
word whatsapp	9 -1 -1 0 -1 -1 -4 0 0 10
word whatsapp #	0 0 0 0 0 0 0 0 0 6
word when	-6 9 -10 -8 -3 5 8 -4 8 -40
word when :	3 -2 1 2 -1 -1 -1 -1 -1 6
word when are	0 5 0 0 0 -1 -3 0 0 26
word when can	0 -20 -3 0 -1 32 -5 0 -2 -30
word when could	0 7 0 0 0 -4 -2 0 0 29
word when i	-2 -4 -1 -4 9 -3 -1 0 6 -3
word when i'm	0 0 0 0 0 0 -6 7 0 -2
word when it	-1 -6 -1 3 -3 -2 6 -6 10 -22
word when it's	1 1 0 -4 -1 -1 5 0 0 4
word when the	11 -1 -1 0 -2 0 -9 0 4 -10
word when timemention	2 -1 0 0 0 0 0 0 0 -7
word when we	-6 -4 -3 -1 9 -1 6 1 -1 -10
word when you	-8 21 -1 -1 -5 -4 9 -1 -11 -4
word when you're	-1 -1 1 -1 3 -7 11 -1 -4 -5
word whenever	-7 8 -1 -1 1 0 16 -16 -1 -19
word whenever you	-1 6 0 0 0 2 -4 -1 -1 -12
word where	17 -7 -6 -5 6 -3 3 -2 -4 -48
word where :	8 -2 -2 -1 -1 0 -3 0 0 -24
word where the	0 0 0 0 1 0 -1 0 0 -5
word where we	-1 -1 0 0 -4 0 8 0 -1 -7
word where you	0 0 0 0 1 0 0 0 0 11
word whether	-7 2 8 -2 -4 -5 18 -2 -8 68
word whether the	0 0 0 0 0 0 1 0 0 9
word whether you	-3 3 9 -1 -2 2 -4 -1 -3 9
word whether you'd	-1 6 -1 0 0 -5 2 0 -1 2
word which	-43 54 9 -4 -4 1 -21 -4 12 -82
word which are	0 0 0 0 0 0 0 0 0 4
word which day	-1 12 -2 0 0 -1 -7 0 0 -2
word which do	-9 -6 16 0 0 0 -1 0 0 -16
word which i	-2 -3 1 0 3 0 -6 0 6 2
word which is	-1 -6 -6 -3 5 15 -10 -2 7 -6
word which of	-3 12 -1 -1 0 -2 -4 0 -1 -4
word which one	-1 8 -1 0 0 -2 -3 0 0 -10
word which should	1 0 0 0 0 0 0 0 0 -9
word which the	-4 0 0 0 -2 0 5 0 2 -10
word which was	-3 0 3 0 1 0 0 0 0 -6
word which we	-1 0 0 1 0 1 -1 0 0 3
word which will	-1 -1 0 0 4 0 -6 0 3 -11
word which you	-8 9 4 -1 1 -1 -2 0 -2 -14
word which you'd	-3 8 0 2 -3 -2 -1 0 0 -5
word whichever	0 2 0 0 -1 0 0 0 -1 -16
word while	-2 0 -1 0 1 -2 1 -1 4 46
word while we	-1 2 -1 0 1 -1 -4 -1 3 3
word while you	0 -1 0 0 -4 0 -1 0 7 6
word whiteboard	0 0 -1 -1 -1 0 4 0 -1 4
word who	-10 -14 1 -5 91 -11 -45 -6 -2 3
word who :	1 0 0 0 0 0 0 0 0 -9
word who already	-1 -2 0 0 8 -1 -2 -1 -2 -20
word who appli	0 0 0 0 0 0 -5 0 5 -1
word who are	0 0 0 0 -1 0 -3 0 6 -12
word who can	-1 -2 -1 -4 20 -2 -8 -2 -1 -5
word who had	-3 -2 5 0 21 0 -9 0 -12 -19
word who has	-1 -2 -1 -1 16 -1 -8 0 -2 -10
word who have	0 2 0 0 -1 -2 0 1 0 9
word who is	0 -2 0 -1 6 -1 0 0 0 9
word who live	0 0 0 0 8 0 -1 0 -5 -11
word who may	0 0 0 0 -1 0 1 0 1 -4
word who we	0 1 0 0 0 0 -3 0 4 -4
word who you	0 -1 0 0 3 0 -1 0 0 -8
word who'	-6 -2 -1 0 25 -1 -9 0 -6 -8
word who'd	-3 0 0 0 2 0 2 0 0 7
word who'd be	-3 0 0 0 1 0 3 0 0 2
word who've	0 -1 0 0 6 0 -1 0 -4 4
word whoever	0 0 0 0 0 0 0 0 0 23
word whole	29 -2 -21 -1 13 0 -23 0 6 -4
word whole team	12 -1 -4 0 3 0 -10 0 -1 -21
word whom	-2 -4 -2 2 9 0 -4 0 1 7
word whom we	0 0 0 0 -1 0 0 0 3 -4
word whose	-1 -3 0 0 13 0 -1 0 -7 3
word whose experience	0 0 0 0 1 0 0 0 0 -4
word whose qualification	0 0 0 0 8 0 -1 0 -6 -1
word why	-5 -3 -1 -2 -1 0 7 0 5 32
word why this	0 0 0 0 0 0 0 0 0 17
word why you	-6 -1 -1 -2 0 0 10 0 0 -13
word wie	12 -3 1 -5 -3 -9 10 3 -6 -22
word wie besprochen	1 -1 0 0 -1 1 1 0 -1 -6
word wieder	-2 -5 0 -1 3 -3 7 4 -3 -10
word wife	0 0 -2 3 -1 -1 1 0 0 -2
word wij	7 -5 -3 -1 0 -2 8 -4 0 -87
word wij u	1 -1 0 0 2 1 -2 0 0 -9
word wij uw	0 0 0 0 -8 0 9 0 0 7
word wil	2 6 -1 -1 -4 -1 -3 -1 2 21
word wil je	-2 10 -1 0 -1 -3 1 0 -2 -24
word will	11 -85 6 -7 -109 -41 117 44 64 4
word will answer	-1 -1 0 0 -1 0 2 4 -3 -19
word will ask	3 0 -2 0 0 0 0 0 0 -2
word will attend	0 0 0 0 0 0 0 0 0 13
word will be	16 -27 13 5 -40 -23 28 14 13 -20
word will begin	0 0 0 -1 4 -1 -1 0 0 -5
word will bring	0 0 0 2 0 -1 -1 0 0 -3
word will call	4 -2 -2 0 -2 -1 3 -1 0 42
word will come	0 0 0 0 -1 0 1 2 -1 12
word will confirm	-1 -13 -1 0 -6 0 25 -1 -2 -5
word will consider	0 0 0 0 0 0 -2 0 3 3
word will contact	-4 -5 0 0 -3 -1 4 0 8 7
word will expire	-4 0 0 0 0 0 5 0 0 -7
word will find	0 -1 0 0 0 0 2 0 0 -7
word will follow	1 -3 0 0 -3 11 -4 -1 -1 -3
word will get	1 -3 -2 -1 -3 -1 -12 17 3 1
word will give	0 2 0 0 0 0 -1 0 0 -3
word will go	6 -1 0 0 -1 0 -3 0 -1 -3
word will have	8 -4 -6 -1 -2 -1 11 1 -6 -3
word will hear	-1 -1 0 0 -1 0 -2 1 4 8
word will join	0 0 0 0 0 0 0 0 0 11
word will last	3 0 0 0 0 0 0 0 -2 -3
word will lead	0 0 0 0 0 0 0 0 1 9
word will let	-2 -1 -1 -1 -9 -1 6 -1 10 -12
word will look	-1 -1 -1 0 -4 0 6 -5 6 -6
word will meet	2 0 0 0 0 0 0 0 0 23
word will need	1 -1 1 0 -3 0 0 0 3 -5
word will not	-3 -4 -2 1 16 -1 -5 0 -3 -9
word will now	-20 -5 27 -1 0 0 0 -1 0 -6
word will reach	-1 -1 0 0 -2 0 4 0 1 -3
word will read	-1 -1 -1 -1 -4 -1 -3 13 -2 -22
word will receive	4 0 -2 0 0 0 -1 0 0 0
word will respond	0 0 0 0 0 0 -6 8 0 -2
word will review	-1 -2 0 0 -2 0 12 -1 -5 15
word will ring	-5 -1 -1 -1 -2 -2 12 -1 0 29
word will see	3 0 -1 0 -1 0 -1 0 0 -52
word will send	-1 -1 0 0 -1 0 4 0 0 0
word will show	1 0 -1 0 -5 0 -11 -1 18 -14
word will take	-5 6 -1 -1 -7 -13 8 1 12 -24
word will then	-2 0 0 -1 0 -1 -5 -1 11 -5
word will to	0 -2 -11 0 -2 -1 17 0 -2 12
word will write	1 -2 -1 -2 -12 -1 20 -1 -2 -16
word will you	0 0 0 0 0 0 1 0 0 4
word willen	1 3 -1 -1 -1 3 2 -1 -6 0
word willen je	1 4 0 0 1 0 -4 0 -1 7
word willkommen	0 0 0 0 -1 4 -2 0 0 19
word willst	-1 1 0 0 -1 2 0 0 0 -5
word wilt	8 -7 -1 0 -8 3 6 -1 -1 -3
word wilt u	2 -1 0 0 -8 0 9 0 -1 0
word wilt worden	3 -2 0 0 0 0 0 0 0 -2
word wind	8 -2 -1 -1 2 -1 -7 0 2 -23
word window	-1 4 2 0 4 0 -7 -1 0 11
word wine	0 0 0 0 4 0 -3 0 -1 3
word winkel	-6 7 -1 0 0 0 0 0 0 19
word winter	-1 -5 0 0 3 -2 8 0 -4 -13
word wir	-25 -22 23 1 13 37 -26 -10 9 -31
word wir alle	-1 0 -9 17 0 -1 -5 -1 0 3
word wir am	1 -1 -1 -1 0 0 3 0 0 13
word wir bedauern	0 0 0 0 1 0 -1 0 0 -3
word wir bestatigen	0 0 0 0 -1 0 -3 0 5 14
word wir bitten	1 -1 0 0 -2 0 6 0 -3 -7
word wir danken	0 0 0 0 2 0 0 0 0 4
word wir das	-3 4 2 1 -1 -1 -3 0 0 2
word wir den	-5 0 7 1 -1 0 -2 0 0 -6
word wir dich	-1 0 0 0 0 0 -7 -2 10 22
word wir die	1 -1 0 0 0 1 -1 0 0 -3
word wir dir	-4 0 -1 -2 0 9 -1 0 -1 -21
word wir freuen	4 -3 -1 -1 -1 5 -2 -1 -1 8
word wir gern	0 0 0 1 0 0 0 0 1 4
word wir haben	-4 -1 -6 1 3 -1 -3 4 8 9
word wir ihnen	-4 -6 -2 -2 5 3 11 -2 -4 -11
word wir ihre	0 -2 0 0 -1 0 4 0 0 -5
word wir ihren	0 0 1 0 0 0 0 0 0 12
word wir im	0 -2 0 0 0 -1 4 0 0 15
word wir in	0 -1 0 0 0 0 1 0 0 -10
word wir laden	6 -1 -1 0 -1 -1 -2 -1 0 0
word wir melden	-1 -1 0 1 -1 0 1 -1 2 -9
word wir mochten	-7 -10 -1 -1 -7 23 5 -1 -1 -4
word wir mussen	-5 -1 8 0 0 0 -1 0 0 -14
word wir nach	3 -1 0 0 0 0 -1 0 0 -6
word wir prufen	0 0 0 0 0 0 0 0 1 33
word wir rufen	0 0 0 0 0 0 0 0 0 24
word wir sie	3 -13 -12 17 1 -2 8 -2 0 -16
word wir sind	0 2 0 0 -1 0 0 0 0 -4
word wir sprechen	-2 3 0 0 -2 0 2 0 0 3
word wir timemention	2 0 0 0 0 0 0 0 0 -14
word wir uber	10 -3 0 0 -1 0 -4 0 -1 4
word wir uns	-13 -6 16 -3 12 -3 -1 -1 -1 -19
word wir wollen	-1 0 0 0 0 2 0 0 0 -6
word wir wurden	-3 6 0 0 -1 0 -1 0 -1 -7
word wird	9 -5 -3 1 14 -2 -9 0 -4 -22
word wird nicht	0 0 0 0 0 0 -1 3 0 -1
word wirklich	-1 -1 8 0 3 0 -6 -1 -1 -6
word wish	-5 -3 -4 0 1 2 14 9 -13 17
word wish to	0 -1 -1 0 -11 5 5 -1 3 25
word wish you	-2 -2 -1 0 8 -1 14 -1 -15 -1
word wissen	-1 3 0 0 0 0 0 0 -1 -2
word with	73 -24 20 -23 42 2 -77 -23 11 -35
word with #	0 0 0 0 2 0 -1 0 0 12
word with :	1 1 -1 0 -2 7 -4 -1 -1 -9
word with a	-9 12 -2 -3 17 7 -21 -2 0 64
word with all	0 0 0 0 0 1 -1 0 0 -11
word with an	-1 -1 -1 0 -3 2 3 0 0 -5
word with another	0 -2 1 0 3 0 -1 0 0 59
word with any	9 -4 0 -1 0 -1 -2 0 0 -9
word with dr	4 -13 -1 0 -1 0 14 -1 -1 15
word with each	0 0 0 0 0 0 0 0 0 7
word with google	1 0 0 0 0 0 0 0 0 6
word with him	0 5 0 0 0 -1 -3 0 0 -3
word with it	-1 -16 -3 0 9 29 -19 -3 5 -23
word with me	2 6 -3 -1 8 -3 -2 -1 -6 -74
word with more	-1 -1 0 0 12 -1 -5 -1 -2 -8
word with mr	2 0 0 0 0 0 0 0 -2 6
word with my	0 2 0 0 -7 -1 5 0 1 20
word with no	-1 1 6 -7 2 -3 -9 11 -1 -5
word with one	0 0 0 0 3 0 -2 0 -1 18
word with other	0 0 0 0 2 0 -1 0 0 -5
word with our	30 11 -6 -2 0 -5 -21 -4 -2 -48
word with patchy	-1 0 -1 -1 0 -1 -6 9 -1 -8
word with priya	1 0 0 0 0 0 0 0 0 5
word with reference	1 -2 0 -1 0 5 -1 0 -2 -15
word with regard	0 1 0 0 3 0 -1 0 -2 -7
word with ridge	2 -6 11 2 -2 3 -4 -6 -1 -33
word with someone	-15 -1 16 0 -2 0 -1 0 5 6
word with thank	2 -1 -2 0 -2 -1 -3 -2 10 -12
word with the	26 13 -8 -2 -10 -5 -22 -11 19 19
word with them	-1 -1 -2 0 1 -1 6 -1 -1 0
word with those	0 0 0 0 -3 0 -1 0 4 -1
word with three	-1 7 -1 0 -2 0 -3 0 -1 2
word with timemention	-4 0 -2 3 -1 0 0 6 0 -10
word with two	-2 1 -1 1 6 -1 -1 -1 -2 -7
word with us	1 -12 -3 -4 11 9 -14 -5 17 -26
word with what	0 0 0 -1 -3 -2 -2 0 8 -5
word with you	17 13 -3 -3 -1 -11 -3 -1 -8 53
word with your	8 3 -3 -2 27 -9 -13 -3 -8 58
word withdraw	-2 -3 -1 0 1 -7 1 -1 9 -4
word withdraw from	0 0 0 0 0 0 0 0 0 10
word withdraw my	0 0 0 0 0 0 0 0 0 10
word withdrawal	0 -1 0 0 -15 0 26 0 -10 -6
word withdrawn	-3 -2 -2 13 -20 -1 33 -1 -17 -25
word withdrew	0 -1 0 6 -6 -1 9 0 -6 13
word within	-1 -15 -4 -5 24 22 -27 16 -9 52
word within #	-4 -5 -1 -1 1 8 -7 8 0 29
word within a	0 -2 0 0 1 -1 8 -1 -4 -12
word within ten	0 0 0 0 2 0 -5 1 3 -1
word within the	1 0 0 0 4 1 -4 0 0 -8
word within three	6 -4 -1 -1 -2 14 -2 -4 -6 -12
word within two	-3 -2 -1 -1 -2 0 -3 8 4 30
word without	-5 -5 -4 14 1 -2 -3 3 1 -9
word without being	-1 0 -1 0 0 0 -1 4 -1 -3
word without it	0 -3 0 0 -1 0 5 0 0 -2
word witnes	0 0 0 0 0 0 0 0 0 5
word woche	-1 16 -3 -2 -2 1 -2 -3 -5 21
word woche :	0 1 0 0 0 0 0 0 0 6
word woche dann	0 0 0 0 0 0 1 0 0 15
word woche fur	0 1 0 0 0 0 0 0 0 -3
word wochen	-1 1 -1 -1 -4 -2 9 -1 0 13
word wohnung	0 0 0 0 0 0 0 0 0 36
word wohnung in	0 0 0 0 0 0 0 0 0 7
word wollen	-1 0 0 0 0 2 0 0 0 14
word women	0 0 0 0 0 0 0 0 0 16
word won't	-3 -8 -13 28 9 -8 -2 -4 0 -19
word won't be	-6 -10 -5 23 11 -5 5 -3 -10 -27
word wonder	0 -1 0 0 -1 0 0 0 3 11
word wonderful	13 -1 -6 0 -1 1 -3 -1 -1 8
word woning	0 0 0 0 0 0 0 0 0 8
word word	-16 17 -1 -5 7 -1 17 -3 -15 20
word word by	0 12 0 0 -9 -1 0 0 -1 -2
word word with	-9 9 -2 0 0 -1 3 0 0 -2
word worden	2 -3 1 0 0 0 0 2 -1 -6
word wordt	0 -6 5 -1 10 -2 -16 0 11 -60
word wordt niet	-1 0 0 0 2 0 -1 1 0 -5
word wordt verwacht	2 0 0 0 0 0 0 0 0 -8
word work	8 -29 -40 -13 28 2 11 49 -15 -17
word work ?	-6 11 -9 0 -1 0 6 0 0 11
word work and	0 0 0 0 0 0 0 0 0 10
word work at	0 0 -2 0 -3 0 -8 15 0 0
word work day	-1 0 0 0 -3 0 6 0 -2 7
word work days	5 -4 -1 -1 -3 -1 -2 17 -10 -28
word work for	11 6 -7 -1 -2 -5 -5 -3 7 -22
word work from	0 0 0 0 0 0 0 0 0 21
word work great	2 -1 -1 0 0 -1 2 0 0 -18
word work here	0 -1 -8 0 -3 0 -4 16 -1 -4
word work in	-1 -3 0 0 1 -1 3 0 0 -13
word work interview	3 -2 0 0 -1 0 -1 0 1 -5
word work is	-1 -1 0 0 6 -1 -2 -1 -1 -5
word work on	-2 -12 1 1 2 -1 11 -1 0 -5
word work out	2 -5 -1 -2 10 0 -4 -1 0 -4
word work style	0 -2 0 0 0 0 4 0 -1 2
word work that	0 -4 4 0 0 0 0 0 0 2
word work with	-2 -18 -2 -2 17 10 -2 -1 0 6
word worker	1 -2 -1 -1 -5 1 1 -1 7 15
word workshop	2 -1 0 0 0 0 0 0 0 6
word worri	-2 -2 10 0 -1 -1 -3 0 0 10
word worry	1 -3 0 -2 -2 -1 10 -3 0 -3
word worry if	1 -2 -1 -2 -2 -1 11 -3 0 -5
word worth	0 0 0 0 0 0 0 0 1 11
word would	-58 55 22 -17 -4 52 -6 -13 -30 54
word would any	0 1 1 0 0 0 0 0 0 -15
word would be	-1 14 5 -3 -5 22 -20 -3 -8 14
word would do	0 0 0 0 0 0 0 0 0 3
word would have	-1 -1 -3 2 9 0 -4 0 -1 -1
word would help	-2 -1 -1 0 0 0 4 0 0 -8
word would it	-1 0 3 0 0 0 -1 0 0 -18
word would like	-17 17 15 -13 -26 7 22 -5 -1 68
word would love	1 8 -4 -1 2 3 -8 0 -1 7
word would suit	0 3 -1 0 1 0 -1 0 -1 1
word would the	-1 0 4 0 -1 -1 1 -1 0 -10
word would timemention	-20 22 1 0 -1 0 -1 0 0 23
word would you	-6 -4 0 -2 5 9 7 -3 -8 -36
word wouldn't	-2 -6 -2 5 6 0 -1 0 0 3
word wrap	2 -1 -1 -1 -1 0 3 0 -1 -14
word wrap up	2 -1 -1 -1 -1 0 3 0 -1 -15
word wrapp	0 -1 0 -1 1 0 1 0 -1 -5
word wrapp up	0 -1 0 -1 1 0 1 0 -1 -5
word writ	2 -9 -12 15 3 -6 6 7 -5 -27
word writ about	0 0 0 0 -5 0 7 0 -2 2
word writ sample	1 0 0 0 1 0 0 0 0 -16
word writ to	-1 -3 -10 14 1 6 -7 0 1 -1
word writ with	0 -1 0 2 -1 -1 2 0 -1 -7
word write	-6 -10 -8 -6 -12 -7 36 17 -4 13
word write a	0 -12 0 0 0 0 12 0 1 -4
word write for	0 0 0 0 1 0 -1 0 0 7
word write to	-3 6 -9 -2 -23 -3 11 19 4 -27
word write with	0 -2 2 -2 -1 0 4 -1 -1 -2
word writer	-2 -1 -1 2 5 -1 -3 -1 1 19
word writer prize	0 0 0 0 0 0 0 0 0 11
word written	-2 0 1 -1 0 0 9 2 -9 -12
word written test	0 0 0 0 0 -1 1 0 0 -6
word wrong	-1 -1 0 0 2 -1 -1 3 0 7
word wrote	-1 2 -1 0 0 -1 -4 -1 5 11
word wrote to	0 0 0 0 2 0 -3 0 1 -22
word wunderbar	3 0 -1 0 0 0 -1 0 0 -1
word wunschen	0 0 0 0 3 0 -1 0 0 13
word wunschen ihnen	0 0 0 0 1 0 0 0 0 7
word wunschen wir	0 0 0 0 2 0 -1 0 0 5
word wurde	-16 8 -7 4 -13 -3 -13 11 29 0
word wurde ich	0 0 0 0 0 0 0 0 0 22
word wurden	-5 8 0 -1 -9 5 -7 -1 11 10
word wurden dich	-1 2 0 0 0 0 0 0 0 -6
word wurden sie	-2 2 0 0 0 0 1 0 0 12
word wurden wir	-1 3 0 0 0 0 0 0 0 5
word x	3 2 -2 0 -3 -1 5 -1 -2 0
word x #	-1 2 0 0 -2 -1 4 -1 -1 -1
word xx	1 0 0 0 0 0 0 0 0 13
word y	-29 -12 -1 -2 -14 -3 80 -11 -8 2
word y #	0 0 0 0 0 2 -1 0 0 21
word y a	0 -1 -1 0 1 -1 5 -1 -2 7
word y charlamo	1 1 0 0 0 0 -1 0 0 -6
word y con	0 0 0 0 0 0 0 0 0 4
word y donner	0 0 0 0 1 0 0 0 0 5
word y dos	0 -1 0 0 0 -1 3 0 0 -8
word y en	0 0 0 0 -1 0 3 0 -1 5
word y entrevista	-1 5 -2 0 -1 0 -1 0 0 -2
word y hora	0 1 0 0 -1 0 2 0 -1 -3
word y la	-1 1 0 0 -7 0 6 0 1 3
word y las	0 0 0 0 0 0 0 0 0 4
word y le	0 0 0 0 0 0 1 0 1 30
word y no	-3 0 -2 1 1 -2 9 -4 -1 -16
word y nos	0 1 -1 0 0 1 3 -2 -2 -23
word y sin	0 0 0 0 -2 -1 4 0 0 -1
word y su	0 0 0 0 0 0 0 0 0 22
word y te	0 -2 7 -1 3 -1 -7 0 0 -23
word y timemention	-1 -2 4 -2 0 0 0 0 0 12
word y una	0 0 0 0 0 0 0 0 0 3
word ya	2 -2 -2 4 2 -2 -10 -1 10 -9
word ya esta	0 0 0 0 1 0 -2 0 1 -10
word ya no	0 0 -1 4 -1 0 -1 0 0 3
word yani	-4 6 0 -1 2 0 13 -9 -7 -15
word yard	1 -1 -2 2 2 -1 -1 -1 0 -15
word year	-7 -8 -11 -5 45 5 -19 10 -9 12
word year !	0 0 0 0 0 0 0 0 0 -10
word year #	4 1 -1 -1 0 0 -2 0 0 -12
word year and	-1 -2 -3 -1 28 -1 -11 -1 -9 -13
word year in	-2 0 0 0 0 4 -1 0 0 7
word year is	0 0 -2 0 4 0 -1 0 0 3
word year of	-1 -3 -2 0 15 -1 -13 0 5 17
word year we	0 0 0 0 0 0 -8 12 -2 -1
word year'	-1 -2 0 1 3 0 2 0 -3 5
word yellow	5 0 -3 -1 0 0 0 0 0 1
word yep	15 -3 2 0 -3 -13 5 -1 -2 -4
word yes	-13 -17 -3 -4 -6 48 3 -4 -3 -31
word yes !	-1 -1 -1 0 0 8 -3 0 0 -7
word yes from	0 0 -1 0 0 2 0 0 0 -7
word yes or	-1 -5 -1 -1 0 1 2 -1 5 -18
word yes to	0 0 0 0 -4 1 4 0 -1 -5
word yes you	-1 -1 -1 0 -3 -4 23 0 -13 2
word yet	16 0 -24 0 -15 -10 42 -6 -4 -7
word yet i'm	0 2 -16 0 -2 0 18 0 0 -5
word yilmaz	0 0 0 0 0 0 0 0 0 17
word yo	6 -2 -1 0 -1 0 -8 0 7 -9
word york	3 0 -2 -2 -1 -2 -2 6 -1 -25
word you	8 -14 -56 -48 34 99 90 -73 -40 -84
word you !	7 7 -5 -2 -15 11 4 -4 -3 6
word you #	0 0 0 0 0 0 0 0 0 17
word you :	2 3 -4 -1 -2 14 -6 -5 -1 -33
word you ?	-3 0 3 -1 -4 11 -4 -1 -1 -23
word you a	-1 -15 -5 -2 19 8 21 -21 -3 -32
word you able	-1 3 -2 0 0 0 0 0 0 -5
word you about	7 -1 1 8 -13 -4 4 -2 0 33
word you accept	-11 -1 -1 -1 -2 12 6 -1 -1 15
word you after	0 -15 -1 -1 -3 -1 26 -1 -5 -10
word you again	0 -3 0 0 2 -1 6 0 -2 -6
word you all	0 0 0 0 -8 0 20 0 -10 4
word you also	-3 0 0 0 0 0 3 0 0 -2
word you an	-1 2 -1 -1 5 2 -7 -1 2 -6
word you and	0 11 -3 -2 24 1 -23 -1 -6 75
word you another	-1 -1 2 0 -2 5 -4 0 0 6
word you answer	0 -4 0 0 -4 0 9 2 -2 -11
word you appli	-3 -5 -1 -2 5 -1 10 0 -3 -22
word you are	22 15 -2 -5 -16 4 -17 1 -1 -43
word you aren't	0 0 0 0 3 0 -1 0 -1 1
word you around	0 1 0 -1 2 -1 -1 0 0 11
word you as	2 -3 -2 -1 -8 19 -1 -2 -2 -5
word you asked	-1 -1 0 0 -11 -1 18 -1 -2 20
word you at	0 -14 20 -2 -5 -2 6 -3 0 12
word you available	-1 15 0 0 0 0 -1 0 -12 -16
word you be	14 -14 3 -1 1 3 -1 -1 -3 -40
word you before	-1 1 5 -2 -3 -1 -3 0 5 -1
word you better	0 0 0 0 2 0 -1 0 0 7
word you book	-3 -4 0 3 -1 -1 6 0 0 -17
word you both	0 0 0 0 0 0 0 0 0 24
word you bring	-1 -1 0 0 0 0 3 0 0 -3
word you but	-1 -1 -1 -1 15 -2 -9 -1 1 -11
word you by	-2 -8 -1 -1 -7 -3 26 -5 0 21
word you call	-1 1 1 0 9 -1 -6 0 -2 3
word you came	-1 -2 -1 -1 16 -10 -1 -1 -1 -6
word you can	1 12 4 -3 -5 20 -5 -5 -20 -48
word you can't	1 -1 1 0 4 0 -3 -1 -1 20
word you cannot	0 19 -2 0 -1 0 -15 -1 0 -7
word you choose	-15 18 -3 0 0 0 0 0 0 2
word you come	10 25 3 -1 -2 -8 -22 -2 -3 -54
word you confirm	-2 -2 3 0 0 1 -1 0 0 -9
word you could	-2 3 15 -1 -5 -3 -10 -1 2 9
word you decide	0 3 0 0 0 0 -1 0 0 11
word you did	-3 -4 -2 -2 8 1 3 -3 3 -11
word you do	20 10 0 -3 3 -1 -26 0 -2 -18
word you don't	-13 -2 -2 1 1 0 23 -1 -7 10
word you down	3 -1 1 0 0 0 -1 0 0 5
word you every	0 0 0 0 2 0 0 0 -1 -3
word you feel	0 -2 -2 0 0 -3 9 0 0 0
word you find	6 0 -6 1 13 -1 -11 0 -1 -6
word you first	6 -5 -1 0 1 0 -1 0 0 -17
word you for	8 29 -22 -14 1 -9 0 16 -10 -49
word you forward	1 -2 -2 0 5 -4 6 -1 -3 -21
word you free	-1 2 3 0 0 0 -3 0 0 47
word you from	0 2 -1 1 3 1 -3 0 -2 0
word you gave	-2 -4 0 0 -3 -1 11 -1 -1 -15
word you get	-3 17 -3 -1 -5 -5 -13 -1 16 -20
word you give	-1 -8 -1 0 0 -1 12 0 -1 -13
word you go	1 0 0 0 -1 7 -3 0 -2 1
word you got	2 -3 -2 -1 0 -2 10 -1 -3 -24
word you had	-2 -3 -2 3 4 4 -1 0 -1 7
word you have	-2 29 -13 -12 -28 2 22 -12 14 25
word you haven't	-5 3 0 0 -1 -4 7 0 1 -4
word you hear	7 -1 0 0 0 0 -6 0 2 -2
word you here	0 -2 -1 -1 4 0 -1 0 0 -10
word you if	0 -1 -2 4 -2 -1 0 0 2 2
word you in	9 3 -6 -1 -7 -3 9 -1 -3 44
word you interview	-1 -4 -1 -1 6 0 5 -1 -4 10
word you is	-2 0 15 -1 -1 -2 -7 -1 0 2
word you kind	0 1 0 0 0 0 0 0 0 5
word you know	1 -9 -14 13 -1 -4 -16 -6 35 41
word you left	-6 -1 -1 -2 0 0 10 0 0 8
word you let	-1 -6 0 0 0 0 7 0 0 -9
word you like	0 14 -2 -1 4 -3 -6 -1 -6 20
word you look	0 0 0 0 0 0 1 0 0 7
word you luck	0 0 0 0 0 0 0 0 0 16
word you made	0 -2 -1 0 1 -1 5 -1 -2 -1
word you make	-1 -3 9 0 0 -2 -5 0 3 -4
word you may	-7 8 -2 -2 12 -2 -15 -2 9 21
word you me	10 -2 -1 0 0 -1 -3 0 -2 -12
word you met	7 -5 -7 0 10 0 -4 0 -1 -13
word you mind	-2 -4 8 0 0 -1 -1 0 0 -18
word you miss	0 0 0 0 0 0 0 0 0 14
word you more	0 2 0 -2 1 0 1 0 -1 14
word you move	0 -12 -3 0 2 15 -3 0 0 -4
word you must	1 0 0 0 -7 0 6 0 0 16
word you need	-1 -3 -4 13 -12 -10 19 -4 2 -37
word you needn't	0 0 0 1 -1 0 -1 0 2 7
word you next	-1 2 0 0 -4 -1 5 -1 0 -34
word you no	-2 -2 -1 1 -1 0 6 0 -1 -17
word you not	0 0 0 0 2 0 1 0 -2 -3
word you of	0 0 0 0 0 0 0 0 0 -10
word you on	8 20 -13 2 6 21 -29 -6 -9 -33
word you one	0 0 0 0 0 0 0 0 0 -3
word you out	1 2 -1 0 -6 -1 6 0 -1 -11
word you over	-2 -1 -1 -3 9 -1 3 0 -4 -4
word you pass	-1 -1 0 0 6 0 -2 0 -1 5
word you pick	2 0 -2 0 0 1 0 0 0 3
word you please	1 -1 0 0 0 -5 6 0 0 27
word you pop	0 10 0 0 0 0 -2 0 -7 -11
word you post	0 -1 -1 0 -1 0 4 0 0 -12
word you prefer	-11 0 15 0 -1 -1 -2 0 0 -16
word you put	0 0 0 0 4 0 -1 0 -2 -4
word you receive	4 -1 0 -1 0 0 0 -1 0 0
word you recent	0 0 0 0 0 0 0 0 0 16
word you remain	-1 0 5 -2 -5 0 5 0 -1 -5
word you ring	0 4 0 0 0 0 -2 0 0 -1
word you said	0 -1 -1 0 0 7 -5 0 0 25
word you say	-1 -5 0 0 -1 12 -4 0 0 -17
word you see	0 0 0 0 -4 -1 6 0 0 13
word you send	-2 5 -1 -1 -1 -2 4 -1 -2 -10
word you sent	2 3 -2 -1 -1 -3 -15 17 -1 -33
word you set	0 -1 5 -2 0 0 -2 0 -1 -15
word you should	5 -2 -1 1 6 -2 -2 -1 -4 15
word you show	0 -1 0 0 10 0 -8 0 0 -1
word you sign	0 0 0 0 -1 6 -4 0 0 29
word you so	0 -1 0 0 3 6 -5 -1 -2 38
word you start	-1 -23 -1 0 -1 26 2 -1 -1 -7
word you still	-3 0 -1 -1 -2 1 11 -1 -4 -21
word you take	0 -1 0 0 0 0 3 0 -1 25
word you tell	-4 4 3 -2 -1 -1 8 0 -7 -24
word you that	-5 -4 -4 1 -4 24 -4 3 -8 -13
word you the	-4 -5 -6 0 5 21 -4 -3 -4 -12
word you then	35 -6 -8 -2 0 -3 -14 -1 -1 7
word you there	4 -1 0 0 0 0 -2 0 0 41
word you think	-1 -1 0 0 3 12 -12 0 1 12
word you this	-1 3 2 -1 -1 0 -4 -1 3 -7
word you three	-1 0 -1 0 0 0 3 0 0 10
word you through	1 0 0 0 1 0 0 0 0 5
word you timemention	15 6 -17 -13 7 1 13 -5 -8 -35
word you to	-4 0 -9 -6 7 11 3 -6 3 -39
word you told	0 0 0 1 5 0 -3 -1 -1 4
word you took	0 0 0 0 4 0 -3 0 -1 -10
word you up	-4 -11 7 0 6 -3 0 0 5 -25
word you use	0 0 0 0 0 0 0 0 0 9
word you very	0 0 0 0 4 0 1 0 -4 4
word you wait	4 -2 -4 0 -2 0 -1 -1 6 -16
word you want	-4 -17 -4 -2 -8 38 -5 -3 6 25
word you we'll	0 0 0 0 -13 0 1 0 14 -2
word you well	-1 1 0 -1 17 0 -11 0 -4 -1
word you were	-8 -7 -3 1 55 0 -20 -8 -10 -40
word you weren't	-1 8 -1 -3 3 -1 -4 0 0 29
word you what	1 0 -1 0 0 0 0 0 0 -15
word you when	-7 1 -1 0 -5 -6 11 5 2 -11
word you will	16 -11 -4 -1 -10 -3 12 -2 4 33
word you wish	0 0 0 0 1 1 0 0 -1 20
word you with	-16 -3 17 -1 -1 1 1 2 0 12
word you within	0 0 0 0 -1 0 -11 9 4 23
word you won't	-3 0 0 0 -11 -1 12 -1 4 3
word you work	0 -11 -1 0 -1 -1 9 -3 8 -8
word you would	-11 11 2 1 7 -4 3 -1 -9 6
word you wrote	0 1 0 0 -4 0 -3 0 6 6
word you your	0 0 0 0 0 0 -5 0 5 19
word you'd	2 9 -4 0 19 3 -2 -8 -18 -40
word you'd be	-4 -4 5 -1 15 0 0 -3 -7 -1
word you'd do	1 0 0 0 0 0 0 0 0 -9
word you'd have	-1 -1 -2 2 13 -1 -9 -1 -1 -12
word you'd like	-4 7 -3 0 -6 10 4 -2 -6 9
word you'd rather	0 0 0 0 1 0 0 0 0 12
word you'll	41 -20 -18 -3 16 -10 19 1 -27 -127
word you'll be	13 0 -3 -1 5 -2 -10 -1 1 10
word you'll do	3 -1 -2 0 0 3 -3 0 0 -12
word you'll find	-1 -1 -1 0 11 -10 3 0 0 -3
word you'll get	2 -5 -2 -1 -1 -7 27 -2 -11 -9
word you'll have	0 -2 -4 1 -1 4 5 -1 -3 -45
word you'll hear	8 -1 0 -1 -3 0 -5 9 -6 -8
word you'll meet	11 -4 -3 -1 -1 0 -1 0 0 -33
word you'll need	-1 0 0 0 2 -4 5 0 -2 3
word you'll receive	1 -1 0 0 0 0 0 0 1 17
word you're	5 -2 12 -13 -16 -10 43 -9 -11 28
word you're a	0 0 0 0 0 0 -3 1 2 23
word you're able	0 3 0 0 0 0 -1 0 -1 8
word you're all	3 0 0 0 0 0 -1 0 0 -11
word you're available	-1 3 0 0 0 0 -1 0 0 -2
word you're book	3 0 0 0 0 0 -1 0 0 25
word you're confirm	2 0 0 0 0 0 0 0 0 -14
word you're happy	-3 2 7 0 -1 7 -11 -1 -1 -15
word you're in	5 -5 -2 0 -2 9 -5 -1 0 -18
word you're interest	0 0 0 0 0 0 0 1 0 13
word you're invit	0 1 0 0 0 0 1 0 -1 14
word you're meet	5 -1 -1 -1 0 0 0 -1 0 -4
word you're not	-1 -2 0 2 4 0 -4 0 2 -10
word you're on	5 -2 -1 -1 -7 -3 9 -2 2 0
word you're one	0 0 0 0 0 0 1 0 0 4
word you're register	1 0 0 0 0 0 0 0 0 12
word you're schedul	3 -2 0 0 0 0 0 0 0 21
word you're still	0 9 -2 -4 -13 -1 15 -1 -2 -21
word you're through	1 10 -1 0 -2 0 -8 0 0 -3
word you're welcome	-1 -1 -1 0 -4 -1 9 0 -2 -7
word you've	-10 9 6 10 -5 -3 -10 -2 5 26
word you've appli	0 0 0 0 0 0 0 1 0 8
word you've been	-4 17 -2 0 -5 -5 12 -3 -9 27
word you've got	2 0 -3 -1 -1 7 -8 -1 5 -9
word you've had	-5 0 5 0 1 0 -1 0 -1 -5
word you've pass	0 5 0 0 0 0 -3 0 0 1
word young	0 -1 0 0 10 -3 -6 0 0 12
word young writer	0 0 0 0 0 0 0 0 0 11
word your	-117 -7 -10 -16 -14 -4 59 19 90 82
word your #	0 -2 0 0 -1 -3 7 0 0 5
word your acceptance	-1 -2 0 0 -3 8 -2 0 -1 -7
word your account	2 -1 -1 2 -4 -1 -2 -2 6 10
word your ad	0 2 -1 0 0 0 0 0 0 -10
word your addres	0 -1 0 0 -1 0 4 -3 2 -11
word your annual	0 0 0 0 0 1 0 0 0 -5
word your answer	-2 3 -1 -1 -2 -2 10 -2 -2 -17
word your application	-9 -21 -16 -6 -27 3 73 -18 21 -120
word your appointment	-4 0 3 2 -1 2 -1 -1 -1 28
word your area	0 0 0 0 0 0 0 0 0 13
word your assessment	-1 0 6 -1 -1 -1 -1 -1 -1 -10
word your attendance	3 -1 -1 0 0 0 0 0 0 -21
word your availability	-6 16 4 -2 -3 -2 2 -2 -7 -17
word your background	-1 3 -1 -1 9 -1 -10 -1 1 -12
word your bank	-5 -1 -1 0 0 -5 13 -1 0 3
word your book	-1 0 0 -2 -1 -1 -7 -1 13 0
word your brother	0 0 0 0 0 0 0 0 0 7
word your busines	0 0 0 0 0 0 0 0 0 9
word your calendar	2 3 -1 5 -1 -1 -5 -1 -1 -14
word your call	2 4 -2 0 -1 0 -1 -1 0 8
word your camera	4 -1 -1 0 0 0 -1 -1 0 -18
word your candidacy	-1 -1 0 0 14 -1 -3 -1 -6 -1
word your candidate	-1 -1 0 0 -1 7 -2 3 -5 -11
word your candidature	0 0 0 0 2 0 -1 0 0 -4
word your career	2 0 0 0 1 0 -2 0 -1 13
word your certificat	1 1 0 0 0 0 -2 0 1 -11
word your choice	0 0 0 0 0 1 1 0 0 -11
word your claim	0 0 0 0 0 0 0 0 0 28
word your company	0 0 0 0 0 0 0 0 0 19
word your consent	1 -3 0 0 -5 -3 14 -1 0 6
word your contract	-1 -1 0 0 -1 16 -11 -1 0 -2
word your conversation	4 0 -1 0 0 0 -1 -2 0 -13
word your cover	-1 -1 0 0 -5 0 15 0 -7 -7
word your credential	0 2 0 0 2 0 0 0 -3 -3
word your current	-1 -7 0 2 -1 0 8 0 0 -16
word your cut	0 0 0 0 0 0 0 0 0 25
word your cv	6 2 -2 -1 -9 -1 8 -1 0 -58
word your dashboard	0 0 0 0 0 0 0 0 0 27
word your data	0 0 0 1 2 0 0 0 -2 7
word your date	0 0 0 0 0 0 0 0 0 14
word your daughter	0 0 0 0 0 0 0 0 0 5
word your decision	0 0 0 0 0 5 -4 0 0 4
word your detail	-1 -1 -1 -1 -6 -1 -14 -2 26 -5
word your document	-1 -2 0 -1 5 3 0 0 -5 -14
word your email	-1 -1 -1 -1 -3 -1 -9 15 3 4
word your employer	0 0 0 0 0 0 0 0 0 11
word your employment	0 -1 0 0 -1 2 2 0 -1 -11
word your enquiry	0 0 0 0 0 0 -11 7 6 -7
word your event	-1 0 1 1 0 0 0 0 0 -9
word your exit	0 0 0 0 0 0 0 0 0 4
word your experience	-1 1 -1 0 6 -1 -2 -1 -1 -15
word your fami	0 0 0 1 0 0 0 0 0 7
word your feedback	0 0 0 0 0 0 0 0 0 4
word your file	-2 -2 -1 -1 3 -2 7 -1 -2 -7
word your final	2 -1 0 0 0 0 0 0 0 -6
word your first	-18 -6 -1 -1 -6 -18 53 3 -7 -25
word your flexibility	0 0 -12 15 -1 0 0 -1 0 -8
word your flight	-15 0 0 0 0 0 17 0 0 0
word your form	-7 -4 -1 -3 -3 -5 -9 -3 35 -31
word your former	0 -3 0 0 0 0 3 0 0 5
word your free	0 0 0 0 0 0 0 0 0 29
word your future	0 0 0 0 -2 0 -2 0 6 -2
word your health	0 0 0 0 0 0 0 0 0 18
word your hiring	-2 0 2 0 0 0 0 0 0 6
word your home	0 0 0 0 0 0 0 0 0 20
word your in	0 -1 1 0 2 0 -1 0 0 -8
word your inbox	0 -1 -1 0 -2 -1 7 -2 0 -4
word your interest	-2 5 -3 4 0 -3 -11 -5 15 -25
word your interview	-42 -31 64 -13 6 -9 62 -16 -22 -133
word your interviewer	-1 -3 7 0 0 0 -1 0 0 -14
word your intro	4 -1 -1 0 0 0 0 0 -2 -16
word your is	-1 -1 1 -1 -3 -1 1 0 6 0
word your itinerary	1 0 0 0 0 0 0 0 0 -8
word your job	0 -1 0 -1 3 -1 1 0 -1 27
word your kind	0 0 0 0 -1 0 2 0 -1 3
word your laptop	-1 0 0 0 0 -11 14 0 0 -4
word your last	2 -1 -1 -1 0 -1 3 0 0 16
word your letter	-1 13 -1 -1 -9 -12 -16 -3 31 -13
word your licence	-3 4 -1 0 -1 -1 4 0 -1 -11
word your license	2 -1 0 0 0 0 0 0 0 -7
word your list	0 0 0 0 0 0 0 0 1 8
word your mail	-1 -1 -1 0 -1 -1 -6 12 -2 -7
word your manager	0 0 0 0 0 0 0 0 0 38
word your manuscript	0 0 0 0 0 0 0 0 0 18
word your meet	0 0 0 0 0 0 0 0 0 8
word your message	-17 -5 -5 -2 -13 -3 -28 77 -4 -53
word your mobile	1 1 -2 2 0 0 -1 0 0 -6
word your mock	0 0 0 0 0 0 0 0 0 4
word your money	0 0 0 0 0 0 0 0 0 5
word your mother	0 0 0 0 0 0 0 0 0 12
word your name	0 2 -1 4 12 -2 -9 -1 -5 39
word your next	-1 2 0 0 3 0 -1 0 -3 21
word your note	-1 0 -1 -1 -5 -1 -9 -2 20 -6
word your notice	0 -2 0 0 -1 -6 11 0 -1 -5
word your offer	-2 -2 -1 -1 7 13 -8 -3 -3 -17
word your old	-3 0 3 0 0 0 0 0 0 2
word your on	-1 3 0 0 0 0 -1 0 0 3
word your onboard	-1 0 0 0 0 -10 13 -1 0 -11
word your online	0 -1 0 0 0 0 1 0 0 6
word your onsite	-10 0 1 1 -1 0 11 0 0 -12
word your order	0 0 0 0 0 0 0 0 0 3
word your own	0 0 -1 0 -1 1 -6 1 5 9
word your panel	-1 13 -1 0 2 0 -12 -1 0 -1
word your paper	-1 -1 -1 0 -5 -3 -5 -1 16 20
word your passport	-4 -2 0 0 -1 -2 9 0 0 6
word your password	0 0 0 0 0 0 0 0 0 7
word your patience	-1 1 0 -1 3 -1 4 -1 -5 -3
word your payment	0 0 0 0 0 0 0 0 0 3
word your personal	0 -4 0 0 0 -8 13 0 0 0
word your phone	2 1 -1 -1 -5 -1 8 -1 -3 -14
word your place	0 11 0 0 -2 0 -8 0 0 15
word your plan	0 0 0 0 0 0 0 0 0 10
word your portfolio	-1 3 0 0 -1 0 3 0 -3 -19
word your post	0 0 0 0 0 0 0 0 0 9
word your practice	0 0 0 0 0 0 0 0 0 4
word your pre	-1 0 0 0 0 -9 11 0 0 -9
word your preferenc	0 0 0 0 3 0 0 0 -3 8
word your preferr	-1 1 9 -8 0 0 0 0 0 -37
word your present	0 1 0 0 0 1 -1 0 0 -7
word your profile	-3 2 -1 -1 1 -1 -2 -1 4 -8
word your project	0 0 0 0 0 0 0 0 0 13
word your proposal	0 0 0 0 0 0 0 0 0 51
word your qualification	0 0 0 0 -3 4 -2 0 2 -6
word your question	0 0 0 0 -1 0 -1 4 -1 8
word your recent	-1 -2 0 0 5 1 0 0 -2 -10
word your recruiter	-4 1 -1 4 0 0 1 0 -2 -15
word your refere	1 -1 0 0 -1 0 3 0 -1 -5
word your referenc	-1 -1 0 0 -1 3 -4 0 5 -2
word your registration	0 -4 0 0 -1 0 6 0 -1 -2
word your report	0 0 0 0 0 0 0 0 0 4
word your request	-2 -2 2 0 -4 -1 -5 25 -13 -54
word your research	7 0 0 0 12 -10 -7 0 -1 -6
word your reservation	0 0 0 1 0 0 0 0 0 3
word your respons	0 0 0 0 0 0 -1 0 2 3
word your resume	-3 12 -1 1 -17 -1 -18 -1 27 -9
word your review	0 0 0 0 0 0 0 0 0 36
word your right	0 -1 0 0 0 0 2 0 0 -9
word your role	0 0 0 0 0 0 1 0 0 9
word your schedule	1 0 0 0 0 0 0 0 0 -20
word your scor	-5 0 0 0 11 0 -4 0 -1 10
word your scorecard	0 0 0 0 0 0 0 0 0 7
word your search	-1 0 0 0 3 0 -1 0 0 -2
word your seat	0 0 0 0 0 0 0 0 0 5
word your second	0 0 0 0 0 0 0 0 0 3
word your self	0 0 0 0 0 0 0 0 0 3
word your session	0 0 0 0 0 0 0 0 0 9
word your side	0 -1 0 0 0 0 2 0 0 -8
word your signature	-5 -1 -1 -2 0 18 -8 0 0 1
word your skill	0 -3 0 0 -2 0 5 0 1 6
word your slid	0 -1 0 0 0 0 2 0 0 -10
word your slot	-1 0 1 2 0 0 -1 0 0 9
word your spot	1 -2 0 0 0 6 -4 0 0 -6
word your start	-5 -1 0 0 0 -10 17 0 0 -1
word your statu	0 0 -1 0 -1 0 -1 0 3 -11
word your stay	0 0 0 0 0 0 0 0 0 5
word your story	0 0 0 0 0 0 0 0 0 21
word your submission	-5 -3 0 0 3 -1 -4 0 11 15
word your talk	0 0 0 0 0 0 0 0 0 27
word your team	0 0 0 0 0 0 0 0 0 71
word your technical	3 0 -13 12 0 0 0 0 0 -20
word your tender	0 0 0 0 0 0 0 0 0 9
word your test	-2 0 -2 0 -1 -1 8 -2 0 -4
word your ticket	-1 0 0 0 0 0 3 -1 0 2
word your time	0 -8 0 0 -1 -1 15 -1 -3 19
word your timemention	4 2 -5 2 0 0 -3 0 0 -13
word your tour	0 0 0 0 0 0 0 0 0 31
word your transcript	0 0 0 0 0 0 1 0 0 -5
word your trial	3 -2 -2 3 -2 9 -8 -1 0 3
word your upcom	-5 -2 0 -1 -1 0 9 -1 0 -25
word your updat	0 3 0 0 0 0 -1 0 -1 5
word your video	4 9 -2 -1 -1 -1 -6 -1 -2 -13
word your virtual	1 0 0 0 0 0 0 0 0 -7
word your visit	1 2 0 0 5 -3 -4 -1 0 -22
word your was	0 -1 0 0 5 -1 -2 0 -1 -4
word your way	4 0 0 0 0 0 -3 0 0 -2
word your week	0 0 0 0 0 0 0 0 0 11
word your work	0 -11 0 0 6 -2 8 0 0 -1
word your writ	1 -1 0 0 5 0 -3 0 -1 -16
word yourself	-12 0 -2 1 7 -2 9 -2 0 1
word youth	9 -3 0 -1 0 -2 -4 0 0 -14
word yrs	0 0 0 0 0 0 0 0 0 9
word yusuf	1 0 0 0 0 0 -2 0 2 -5
word z	2 0 0 0 0 0 -1 0 0 -4
word zaal	5 -2 -3 0 0 0 0 0 0 10
word zag	0 0 0 0 0 0 0 0 0 17
word zaken	0 0 0 0 -1 0 -1 0 3 -4
word ze	-6 8 0 0 0 -1 0 0 -1 38
word zeg	0 1 0 0 0 0 0 0 0 8
word zegt	0 0 0 0 0 0 0 0 0 9
word zehn	1 -1 0 0 -1 0 1 0 0 11
word zehn minuten	1 0 0 0 0 0 0 0 0 10
word zeigen	9 -2 -1 -1 -1 -1 -3 -1 0 -20
word zeit	-14 5 16 -3 -3 -4 11 -4 -3 18
word zeit fur	3 0 0 0 -1 0 -1 0 0 8
word zeiten	-1 11 -1 0 -1 0 -6 0 -2 -3
word zeitpunkt	0 8 -2 0 -2 0 -1 -1 0 -9
word zelf	-1 3 -1 0 -1 -1 6 -5 0 12
word zelfde	-1 0 2 0 0 0 0 0 0 -4
word zes	0 1 0 0 4 0 -2 0 -1 15
word zich	0 0 0 0 0 0 1 0 0 8
word zie	2 0 -1 0 0 0 0 0 0 8
word zie ik	2 0 -1 0 0 0 0 0 0 8
word ziegler	0 0 0 0 0 0 0 0 0 7
word zieht	0 0 0 0 -2 0 4 0 -1 3
word ziek	0 0 1 0 0 0 0 0 0 24
word ziekte	0 0 1 0 0 0 0 0 0 -8
word zien	-1 8 1 -1 1 -3 -4 -1 -1 -19
word zien je	1 0 0 0 0 0 0 0 0 10
word zijn	-2 -5 3 -3 15 4 -16 -2 4 9
word zimmer	6 -2 -1 0 -2 0 0 0 0 -26
word zimmer #	5 -2 -1 0 -2 0 0 0 0 -25
word zin	18 -4 -1 1 0 -1 -11 0 0 -12
word zit	0 6 -5 0 0 0 -1 0 1 43
word zit in	0 0 0 0 0 0 0 0 0 12
word zitten	-2 0 0 0 0 2 2 -1 -1 8
word zo	3 -2 0 5 -2 -1 -6 5 0 -2
word zoal	6 -4 -1 0 0 1 -1 0 0 -17
word zodra	-2 -1 0 0 -3 2 7 -1 -2 -7
word zoek	0 -5 -1 0 16 -1 -8 0 0 11
word zoek ik	0 0 0 0 0 0 0 0 0 26
word zoeken	0 1 0 0 1 0 -1 0 0 6
word zoektocht	-1 -1 0 0 6 0 -3 0 0 8
word zonder	0 -1 -1 2 -6 0 7 0 -1 12
word zone	0 2 0 0 0 1 -2 0 0 -28
word zone :	1 0 0 0 0 0 0 0 0 -14
word zoo	0 0 0 0 0 0 0 0 0 31
word zoom	32 3 -10 -2 -3 -3 -8 -4 -4 11
word zoom :	2 -1 0 0 0 0 0 0 0 -8
word zoom and	7 0 -7 0 0 0 0 0 0 -1
word zoom link	9 -1 -1 -1 -1 -1 -3 -1 -1 39
word zoom on	0 0 0 0 0 0 0 0 0 5
word zorgvuldig	0 0 0 0 0 0 0 0 1 -3
word zou	-5 15 -2 -1 -1 -1 -3 0 -1 -9
word zu	-4 16 -5 -3 2 3 -25 11 4 -35
word zu deiner	-1 6 0 0 9 0 -11 0 -3 -9
word zu einem	1 8 -1 -2 -2 -1 -3 -1 2 -38
word zu ihnen	0 0 0 0 0 0 0 0 0 13
word zu konnen	3 -1 0 -1 -2 4 -1 0 0 23
word zu uns	-5 4 -2 2 -1 1 -1 0 1 -18
word zugesagt	-1 -1 -1 -1 -1 0 -2 8 -1 10
word zuid	10 -9 -1 0 0 -2 2 0 0 -17
word zukunft	0 0 0 0 1 0 0 0 0 6
word zukunft wunschen	0 0 0 0 1 0 0 0 0 6
word zullen	-1 -1 0 0 19 0 -17 0 0 -3
word zullen we	0 -1 0 0 19 0 -17 0 0 -2
word zum	18 -20 -8 -5 2 9 10 -1 -6 -23
word zum auswahlgesprach	2 -1 0 0 0 0 0 0 0 17
word zum gesprach	3 -1 -1 0 0 -2 -1 2 0 15
word zum kennenlernen	3 0 0 0 0 0 -1 0 -1 10
word zum personlichen	4 -3 0 0 0 0 0 0 0 9
word zum timemention	1 -2 -2 -2 -5 14 -5 0 1 -32
word zum vorstellungsgesprach	5 -3 0 0 0 0 0 0 0 -29
word zur	-12 -7 16 -5 -3 4 10 -2 -2 29
word zur burokauffrau	0 0 0 0 0 0 0 0 0 -16
word zur stelle	1 -1 0 -1 -1 -1 2 0 0 -4
word zuruck	0 -1 -1 -1 -1 -1 5 0 0 -18
word zusage	-1 -1 0 0 0 3 -1 2 0 27
word zusage geben	0 0 0 0 0 0 0 0 0 6
word zusammen	3 0 -1 -1 -3 -1 3 0 -1 -12
word zwei	-3 11 -3 -2 -6 -11 16 -2 -1 60
word zwei tage	-2 0 -1 -1 -1 -10 15 -1 -1 -3
word zwei wochen	0 1 -1 -1 -3 -2 6 -1 1 13
word zweite	0 1 0 0 0 0 0 0 0 5
word zweiten	0 0 0 0 0 0 0 0 0 3
word zwischenstand	0 0 0 0 0 0 1 0 0 15
word zwolle	1 0 0 0 0 0 -1 0 0 9
word ª	6 -2 0 0 0 0 -1 -1 0 -13
word º	3 -3 -2 -1 -10 0 -2 -1 15 -6
word º #	0 -3 0 0 -11 0 -1 -1 16 -14
"""
