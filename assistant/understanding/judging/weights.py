"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-17 -20 -3 -3 -25 -3 39 -7 39 -46
ack.received	-48 39 -31 -25 -19 -22 5 -34 136 -70
ack.received@footer	0 0 0 0 2 0 0 0 -1 -5
ack.received@subject	-24 -1 -7 -6 -19 -4 -38 6 93 23
ack.thanks	29 10 -20 -3 -10 -17 -19 8 22 -12
ack.thanks@footer	0 -1 0 0 -10 0 -3 -1 17 -18
ack.thanks@subject	-12 21 -3 -3 10 -3 -34 -2 25 -62
affirm	45 16 43 -82 13 51 -11 -73 -1 -19
against, and no job	14 -5 -4 3 0 -3 19 6 -30 14
agreed	149 -18 32 -10 -27 -16 -87 -10 -15 -11
agreed, and a nod	98 -8 -16 -3 -12 -8 -38 -4 -9 -6
among colleagues	0 0 0 0 0 0 0 0 0 19
answer	15 -33 18 -27 -40 -74 43 51 47 -69
asked to move	-43 -4 83 -3 -6 -4 -17 -3 -2 -3
automatic answer	-47 -22 -9 -7 -27 -10 -40 185 -22 -115
autoreply.absence	-20 -77 -20 -22 -59 -63 42 186 33 -71
autoreply.absence@subject	-20 -21 -23 -8 -14 -15 -33 141 -8 -73
autoreply.bounce	-26 -10 -6 -6 -34 -4 -26 119 -7 -80
autoreply.bounce@subject	-14 -5 -3 -3 -17 -2 -15 64 -5 -70
autoreply.receipt	-92 -13 -7 -4 -13 0 -8 160 -23 -46
autoreply.receipt@subject	-60 -8 -4 -2 -7 6 0 97 -22 -39
autoreply.received	-24 11 1 -6 -55 -7 -19 132 -33 -68
autoreply.received@subject	-7 -9 -2 -3 -21 -2 -33 91 -13 -57
bias	23 -16 -24 -38 57 -32 24 22 -18 -67
board	16 1 -2 -2 4 -4 -5 -10 2 -15
bulk	5 -4 -28 35 8 14 -12 -2 -16 203
calendar CANCEL	-8 -2 -2 30 -9 -1 -8 -1 -1 -15
calendar REPLY	-19 -5 -3 -2 -4 -1 -9 44 -1 -20
calendar REQUEST	173 -60 16 -8 -25 -7 -73 -9 -8 -35
calendar of the owner's	-19 -5 -3 -2 -4 -1 -9 44 -1 5
cancellation.off	-84 -40 2 264 -35 -22 -60 -10 -16 -42
cancellation.off@subject	-61 -11 4 112 -12 -4 -18 -3 -7 -15
cancelled, and moved	21 -2 -27 7 -1 -1 5 -1 -1 5
chat.lure	10 10 1 -1 -2 -1 -13 0 -3 43
chat.lure@subject	-2 6 0 0 0 0 -2 0 -1 13
colleague	-1 -1 -1 -1 -7 -1 -3 14 -1 313
day alone	-63 -5 -43 106 -26 3 -5 30 4 -23
deadline	-31 3 -52 -64 -38 88 66 -1 28 20
desk	3 -27 -25 -15 13 38 -30 25 18 -30
footer	18 -23 -24 -7 20 12 -17 -9 30 -1
forwarded	42 -4 -2 -1 -6 -1 -25 2 -5 135
generated	18 11 -32 22 4 -14 -77 56 13 170
hiring little	12 -11 -34 0 4 -8 26 16 -5 18
hiring much	-20 10 4 -12 12 4 6 -3 -1 -64
hiring none	6 -29 8 -22 6 18 -21 29 5 61
hiring some	13 22 12 17 4 -29 0 -33 -7 -44
hiring.application	12 -18 -56 -45 25 -38 32 7 81 24
hiring.interview	28 -8 11 45 -7 -53 -17 12 -11 -5
hiring.meet	20 54 14 19 0 -54 -19 -30 -5 4
hiring.process	-13 -18 -8 -25 17 23 26 4 -6 2
hiring.role	6 -13 -78 29 23 42 -11 -5 6 -39
human	55 35 24 -44 7 10 46 -94 -38 9
invite.details	75 -29 -22 -10 -20 -25 33 -39 37 -44
invite.details@footer	0 -1 0 0 -2 0 -7 0 10 -6
invite.details@subject	23 -11 1 -3 -12 2 -52 -4 57 -32
invite.fixed	100 -25 16 -15 -24 5 6 -62 -2 -29
invite.fixed@subject	38 -30 -25 6 -2 -12 18 2 4 11
invite.forward	39 13 12 -4 -52 -6 11 -18 5 -8
invite.forward@subject	32 -6 -14 -1 -2 -1 -6 0 -3 -14
invite.invited	39 39 -56 -3 -13 23 11 -32 -6 2
invite.invited@footer	0 -1 0 0 30 0 -2 0 -27 17
invite.invited@subject	23 13 -6 -5 -14 -19 25 -5 -11 -22
invite.reminder	102 -6 -70 -18 18 -5 -1 -12 -8 3
invite.reminder@subject	47 39 -36 -8 -8 7 -25 -10 -6 -20
job and one time	37 42 41 25 -60 -45 -26 -11 -2 31
job, and no person	-27 -20 12 9 36 -2 -25 3 15 -30
known application	6 28 91 54 17 58 40 -132 -161 -471
known interview	6 -16 78 32 -19 -8 -64 -6 -4 -40
known interview, other time	-31 -2 38 -1 0 0 -2 0 0 -21
line ack.chosen 374ed8	0 0 0 0 0 0 0 0 2 -4
line ack.chosen 3c5721	-1 -1 0 0 -3 0 17 0 -12 -5
line ack.chosen 4a5215	0 -1 0 0 -2 0 -12 0 15 -10
line ack.chosen 6062dc	0 -1 0 0 1 0 5 0 -3 -3
line ack.chosen 6ef773	-16 -1 -1 0 -1 0 17 -1 3 6
line ack.chosen 90a3cb	-1 -3 -1 -1 -11 -1 -8 -1 25 -8
line ack.chosen d6f39f	0 -7 0 0 -1 0 15 0 -6 -1
line ack.chosen ec934c	0 0 0 0 -1 0 11 0 -10 -2
line ack.chosen ed75c2	0 -1 0 0 -1 0 13 -1 -9 -4
line ack.chosen ff42fe	6 -3 0 0 -1 0 -4 0 3 8
line ack.received 026741	0 0 0 0 0 0 0 -6 7 14
line ack.received 0454da	-3 -2 -1 -1 -6 -1 6 -2 10 67
line ack.received 056020	0 0 0 0 -1 0 -2 0 3 -7
line ack.received 0a5454	-1 0 0 0 0 0 0 0 2 5
line ack.received 131072	0 0 0 0 -1 0 -3 0 6 7
line ack.received 13dfd8	-1 -1 0 0 -1 0 7 -7 4 3
line ack.received 183724	0 -1 0 0 -1 0 -6 0 9 22
line ack.received 190687	0 0 0 0 11 0 0 0 -10 -9
line ack.received 19817e	0 -1 0 0 -1 0 -13 0 15 -1
line ack.received 19c9d0	-1 0 0 0 -1 0 -1 0 3 -3
line ack.received 1f9970	-1 11 0 0 -4 0 -6 0 2 28
line ack.received 215161	0 0 0 0 -2 0 -1 0 5 43
line ack.received 279bf2	-8 24 -1 -2 22 -2 16 -1 -48 17
line ack.received 29fd6f	0 0 0 0 7 0 -3 0 -2 -32
line ack.received 30eb96	-1 -1 -1 -1 -4 -1 26 14 -31 13
line ack.received 32b128	-1 -1 0 0 0 0 2 0 0 -3
line ack.received 34be96	-1 -1 0 0 -1 0 -3 0 7 21
line ack.received 35a79a	-3 -2 -1 -1 4 -3 61 -1 -55 -20
line ack.received 36d3e9	-3 0 0 0 0 0 -2 0 6 -3
line ack.received 39490a	-1 0 0 0 0 0 -1 0 2 9
line ack.received 454a64	0 -1 0 0 0 0 -3 0 5 -3
line ack.received 503309	0 -2 0 0 1 0 -8 -1 11 -9
line ack.received 52eba3	-5 7 0 0 0 0 -2 0 1 -2
line ack.received 544572	2 -3 -1 -1 -3 -1 -1 -1 8 -1
line ack.received 576121	0 0 0 0 0 0 0 0 1 3
line ack.received 59220b	0 0 0 0 -1 0 -3 -5 10 -16
line ack.received 5b3e8b	0 0 0 0 -1 0 -2 0 3 -8
line ack.received 5d30c0	-1 -1 0 0 -1 0 -3 1 5 -30
line ack.received 5f18f7	0 0 0 0 4 0 -5 0 2 -3
line ack.received 69e267	0 0 0 0 4 0 -7 0 4 -2
line ack.received 6adcdf	-1 0 0 1 0 0 1 0 0 -8
line ack.received 6c5600	0 0 0 0 0 0 -1 0 3 -3
line ack.received 746740	0 0 0 0 0 0 -6 -3 10 -2
line ack.received 74acfd	-1 5 0 0 5 0 11 0 -18 20
line ack.received 74cd9c	-3 2 0 0 -1 0 5 4 -5 41
line ack.received 76039f	0 0 0 0 14 0 -1 0 -11 27
line ack.received 786468	-1 -10 0 0 -1 0 -2 0 15 -23
line ack.received 8438bc	6 -4 0 0 2 -1 -3 0 0 -2
line ack.received 85e505	-5 -1 0 0 -1 0 -1 0 8 -21
line ack.received 868a91	-1 -1 0 0 -1 0 21 -2 -15 -8
line ack.received 95f9a4	-2 -3 -1 -1 13 -1 16 -1 -22 -16
line ack.received a2fa1e	-1 3 0 0 -2 0 -12 0 12 25
line ack.received a5b7c0	-2 -3 -1 -1 -4 -1 26 -8 -6 -58
line ack.received aee148	-3 11 -1 -1 4 -1 -12 -2 5 31
line ack.received afb883	-1 6 0 0 1 0 -4 0 -2 -3
line ack.received b14d41	0 0 0 0 -1 0 -8 -3 12 2
line ack.received b5491b	-2 0 -1 -1 -7 -1 -4 -4 19 -15
line ack.received b99301	-1 0 0 0 -3 0 10 0 -5 -9
line ack.received bb3531	0 0 0 0 13 0 -3 0 -8 21
line ack.received bc4931	5 -12 0 0 0 0 26 0 -18 -26
line ack.received c2c11e	0 0 0 0 -1 0 20 0 -19 -12
line ack.received c4163f	0 0 0 0 -1 0 -3 0 5 -5
line ack.received c67946	0 -1 0 0 -1 0 -2 0 5 -10
line ack.received cc6f18	-8 -5 -1 -1 -16 -1 -24 -1 55 31
line ack.received ccdae9	-1 41 -2 -1 -10 -1 7 -4 -28 19
line ack.received cf006d	0 0 0 0 -1 0 -2 0 4 -1
line ack.received d0cd5c	-1 -1 0 0 -2 0 -15 5 16 26
line ack.received d68741	-1 1 0 0 0 0 -4 0 5 -7
line ack.received d7f545	-1 -3 -1 -1 -10 -1 2 -1 16 5
line ack.received da8d86	-1 -3 -1 -1 -7 -1 -17 -1 31 -20
line ack.received dafe46	0 0 0 0 -1 0 -2 0 4 -7
line ack.received df88e2	-1 -1 0 0 -4 0 -9 0 16 -9
line ack.received e3ce4b	-1 -1 0 0 -3 0 -2 3 4 -6
line ack.received e94aba	-1 -1 0 0 -7 -3 7 9 -4 -9
line ack.received eb03b9	0 0 0 0 0 0 0 0 1 40
line ack.received ebe92e	-5 -12 -1 -1 -10 -1 -4 -2 36 20
line ack.received ec9533	0 0 0 0 -12 0 -11 -1 25 -1
line ack.received f2c2de	0 -1 0 0 -2 0 -1 0 4 -15
line ack.received f437d2	0 -3 0 0 11 0 -4 0 -4 -3
line ack.received f94ea6	0 0 0 0 4 0 -5 0 1 5
line ack.received faabce	-1 21 0 0 -2 0 -10 0 -7 40
line ack.received fabc9b	-1 -1 0 0 -2 0 -5 -1 11 -38
line ack.received fdf524	20 -7 -9 -5 13 7 -10 -4 -6 14
line ack.thanks 08b450	19 -2 0 0 -2 0 -14 0 -1 -12
line ack.thanks 129501	13 -4 -1 -1 -15 11 11 -3 -13 1
line ack.thanks 12d02f	-1 -2 0 0 -3 0 -26 23 10 4
line ack.thanks 206e77	2 2 -10 -7 7 -9 41 -36 9 32
line ack.thanks 212a1a	-2 20 -1 3 -1 -1 -8 -1 -9 28
line ack.thanks 2d3bf1	1 -2 0 0 -4 -2 -1 8 2 -22
line ack.thanks 411ac9	13 24 -3 1 -4 -2 -34 -3 7 7
line ack.thanks 4b2903	-1 -10 -2 -1 12 -1 -10 10 3 -8
line ack.thanks 5e098a	-5 17 -1 0 -2 -1 -24 -2 17 -3
line ack.thanks 655326	0 -1 0 0 5 0 16 -1 -17 -4
line ack.thanks 6f1d50	-1 -1 0 0 -4 -2 32 0 -23 2
line ack.thanks 898a5d	6 -20 -1 -1 17 -1 2 -2 0 -56
line ack.thanks 89b225	-2 -4 0 0 -8 0 10 -1 4 9
line ack.thanks 8ad364	-1 -13 -1 0 0 -1 15 -1 1 -5
line ack.thanks 9bd87b	4 -5 -1 0 -3 -1 -21 -1 28 70
line ack.thanks a1c5af	0 0 0 0 -1 0 -2 2 3 -2
line ack.thanks a4ea1a	-3 0 0 0 -2 0 -6 8 4 -18
line ack.thanks bc059d	-5 -6 6 0 -3 0 11 -2 -1 2
line ack.thanks bd6246	-6 -4 -1 1 13 -1 -1 7 -9 43
line ack.thanks c5a084	-1 -1 -1 1 14 -2 -14 -1 5 16
line ack.thanks dbb69d	2 4 -1 -1 -5 -1 -3 8 -5 -34
line ack.thanks dfc6d7	-1 -6 0 0 -2 0 9 0 0 17
line ack.thanks dfd15f	0 0 0 0 2 0 -3 0 2 -2
line ack.thanks e71fc4	0 7 0 0 -12 0 8 -5 2 -22
line autoreply.absence 041131	7 -4 -4 0 -1 0 15 -10 -3 -3
line autoreply.absence 06d145	-3 -2 -1 -1 -2 -14 1 24 -3 8
line autoreply.absence 0e3dd2	-2 -4 -2 -2 -5 -2 -26 39 6 -25
line autoreply.absence 1105c8	-1 -7 -7 -1 -1 -1 -23 41 -1 0
line autoreply.absence 124c7d	-4 -5 6 -6 -2 -6 5 13 -2 -16
line autoreply.absence 132236	0 0 0 0 0 0 -1 3 0 -1
line autoreply.absence 17a3bd	-1 -1 0 0 -1 -1 -3 7 0 -3
line autoreply.absence 25373d	-1 0 -1 0 0 0 3 3 -4 2
line autoreply.absence 2d70ce	-1 0 0 0 -1 0 -7 -19 29 -3
line autoreply.absence 2f7f29	-1 0 0 0 0 0 -1 3 0 -2
line autoreply.absence 4096a3	-2 -15 2 0 -7 -2 -15 7 32 -20
line autoreply.absence 4bce64	0 -2 -1 -2 -2 -4 4 10 -3 -14
line autoreply.absence 505b69	0 0 0 0 0 0 -1 3 0 0
line autoreply.absence 51b24b	-1 0 13 -9 0 0 -4 2 0 -1
line autoreply.absence 51c74d	-1 -1 -1 0 -1 -2 3 4 -1 -9
line autoreply.absence 5fa024	3 -6 -10 -1 -6 -1 18 -6 9 4
line autoreply.absence 61331e	0 0 0 0 0 0 -1 3 0 -3
line autoreply.absence 645ae2	-3 -1 0 0 -1 -2 22 -7 -8 -2
line autoreply.absence 662d91	-7 6 -6 -1 -2 -7 25 1 -9 13
line autoreply.absence 699ee4	0 0 0 0 -2 0 0 4 0 -2
line autoreply.absence 76eae2	1 -2 -4 -1 6 0 1 2 -2 -9
line autoreply.absence 7f5a0f	-1 -1 0 0 3 -1 -2 4 -2 16
line autoreply.absence 8a2932	-1 -1 0 0 -1 -1 -1 5 -1 -3
line autoreply.absence 8a7ecd	7 0 0 0 0 1 -8 1 0 -3
line autoreply.absence 97bda5	0 0 0 0 0 0 8 -4 -3 -1
line autoreply.absence 9cbf59	0 0 0 0 0 0 0 2 0 -4
line autoreply.absence ad6e6c	0 0 0 0 0 0 -2 3 0 -1
line autoreply.absence b5e0bd	-6 4 11 -2 -5 -2 -3 25 -22 57
line autoreply.absence c303f9	-1 0 0 0 -12 0 -3 -2 19 12
line autoreply.absence c3bd79	-1 -1 0 0 -1 0 -2 10 -5 -7
line autoreply.absence c5b89f	0 0 0 0 0 -1 7 -5 0 -1
line autoreply.absence d33a66	17 -5 -1 -1 -1 -1 14 -19 -1 -6
line autoreply.absence e5ae72	0 0 12 -1 0 0 -6 -4 0 -1
line autoreply.absence eb84dc	-1 0 0 0 0 0 -1 3 0 -1
line autoreply.absence f31f9c	-1 0 1 -1 -1 -1 6 -3 -1 12
line autoreply.bounce 38c40f	-1 -1 -1 -1 -7 -1 -3 17 -1 -5
line autoreply.bounce 649408	-2 -4 -2 -2 -14 -1 -7 32 0 -7
line autoreply.bounce 83f8a7	0 0 0 0 0 0 -3 4 0 7
line autoreply.bounce cc1f17	-1 -3 -1 -1 -3 -1 -3 11 -1 -8
line autoreply.receipt 7cedc2	-10 -2 0 0 -1 0 15 12 -14 -16
line autoreply.receipt 85274d	-4 -2 -1 0 -1 0 -2 10 0 -1
line autoreply.receipt ea4dea	-24 -5 -3 -2 -7 -5 -7 53 -1 -1
line autoreply.received 0ae4ea	-2 2 -3 -1 -7 -1 1 21 -12 -21
line autoreply.received 195b42	0 0 0 0 0 0 -2 3 0 0
line autoreply.received 352e27	-14 26 10 -1 -8 -4 11 -15 -4 -61
line autoreply.received 4aa743	-1 -3 -1 0 -4 -1 3 13 -5 37
line autoreply.received 62fbb7	0 0 0 0 -1 0 -3 3 2 -6
line autoreply.received 634a1b	0 0 0 0 0 0 -12 -5 18 -4
line autoreply.received 681906	0 0 0 0 0 3 -2 2 -2 -7
line autoreply.received 79d478	-2 -1 0 0 -15 -1 10 3 6 31
line autoreply.received 7ea01a	2 -6 -2 -2 -1 -1 -17 18 7 -40
line autoreply.received 85a6ec	-4 -3 -2 0 -7 0 -16 24 9 -25
line autoreply.received 8817c5	0 0 0 0 0 0 -3 15 -12 -1
line autoreply.received 92fcff	0 -1 0 0 -1 0 28 3 -29 -7
line autoreply.received a5a734	0 0 0 0 0 0 -4 7 -2 -12
line autoreply.received a8406c	0 0 0 0 -1 0 -5 10 -3 -3
line autoreply.received b9c3c8	0 -1 0 0 0 0 -4 7 0 54
line autoreply.received be28a5	0 0 0 0 -1 0 -2 10 -5 -18
line autoreply.received c9339a	0 -1 0 0 0 0 -8 18 -8 -3
line cancellation.off 0445ab	24 -11 -2 -7 1 -1 -3 0 -2 17
line cancellation.off 07248b	-1 0 -1 4 -1 0 -1 0 0 -9
line cancellation.off 1736fe	-3 -1 -3 11 -1 0 -1 0 -1 -6
line cancellation.off 190037	8 0 -1 6 -3 -1 -8 0 0 -5
line cancellation.off 390489	-1 0 0 5 0 0 -2 0 0 -9
line cancellation.off 3a6c26	-5 -1 -1 26 -11 -1 -4 -1 -1 -15
line cancellation.off 3d9ec3	-6 -2 6 5 -2 0 -1 0 0 -8
line cancellation.off 40d985	-2 0 0 4 0 0 -1 0 0 -1
line cancellation.off 435520	-4 -1 -2 13 -3 -1 -1 0 -1 -15
line cancellation.off 4a7085	0 0 -1 9 -5 -1 -1 0 0 -3
line cancellation.off 4b48cd	-4 -1 -1 8 -1 0 -1 0 0 17
line cancellation.off 505246	-1 0 -1 4 0 -1 -2 0 0 -4
line cancellation.off 5a09fa	-4 -2 -1 14 -2 -1 -3 0 -1 -19
line cancellation.off 5b1112	-7 -1 -1 11 -1 0 -1 0 0 2
line cancellation.off 5d6306	-3 0 -1 6 -1 0 -1 0 0 17
line cancellation.off 660e7d	-2 -1 4 6 -1 -1 -5 0 0 -11
line cancellation.off 750335	-1 0 0 2 0 0 0 0 0 -5
line cancellation.off 75774b	-5 0 0 9 0 0 -2 0 0 3
line cancellation.off 76c767	-3 -1 0 7 -1 -1 -1 0 0 -7
line cancellation.off 80656c	-2 -4 6 -4 10 -1 -4 -1 -1 26
line cancellation.off 852eae	-5 -1 -5 16 -2 -1 -2 0 0 22
line cancellation.off 9b2629	-8 -1 -1 12 0 0 -1 0 0 -24
line cancellation.off a21649	-3 0 -1 14 -8 -1 -1 0 0 1
line cancellation.off a2e3cf	-3 0 -10 14 0 0 0 0 0 -8
line cancellation.off a3f453	-1 0 -1 7 -1 0 -3 0 0 -3
line cancellation.off a6407d	6 -1 -10 2 -3 -1 7 0 -1 -2
line cancellation.off c06016	-6 -2 11 9 -7 -1 -3 0 -1 1
line cancellation.off ce9cd8	-2 0 0 4 0 0 0 0 0 9
line cancellation.off f2afd1	-6 -1 -1 10 -1 0 -1 0 0 -1
line cancellation.off f3cf6f	-5 -1 -3 16 -2 -1 -2 0 -1 -6
line cancellation.off faa300	-21 -4 10 20 5 -1 -5 -1 -2 73
line cancellation.off fda3df	-32 -5 24 34 -7 -2 -8 -1 -3 -3
line cancellation.off ff8a93	0 0 -1 5 0 -1 -2 0 0 -7
line chat.lure 2c135a	1 6 -1 0 -1 0 -4 0 -1 -11
line chat.lure 97ea52	4 4 2 0 0 0 -7 1 -3 49
line chat.lure a23a2a	3 4 -1 0 -1 0 -4 -1 0 -5
line chat.lure cc1b8a	0 1 0 0 0 0 0 0 0 11
line invite.details 0513de	-23 -1 -2 -1 -1 -4 33 0 -1 -2
line invite.details 15d134	-4 -1 7 -1 0 0 -1 0 0 12
line invite.details 1cf71d	-41 2 -2 5 31 1 8 -1 -4 20
line invite.details 3c1b71	4 3 12 -18 -1 0 2 0 -1 3
line invite.details 40ffb7	-7 -4 10 -1 -5 5 -21 -2 25 3
line invite.details 47119f	4 15 -10 -1 -1 -1 -4 -1 -1 1
line invite.details 4f620d	32 -18 5 -1 -5 -2 -9 -1 -1 -67
line invite.details 60dd6b	4 5 0 -1 -1 -1 -3 -1 -2 -52
line invite.details 6ed742	-17 0 -2 -1 -16 0 36 0 0 29
line invite.details 7264d1	30 10 -11 -3 -1 -1 -21 -3 -1 -29
line invite.details 73d07e	-1 -1 3 0 0 0 0 0 0 8
line invite.details 790811	-3 -2 7 3 -4 -1 1 0 -1 -29
line invite.details 841a22	20 -20 5 -1 -1 4 -6 -1 -1 -6
line invite.details 846f83	5 -3 -5 -1 -1 -1 4 -1 5 -28
line invite.details 87ed27	3 -2 -1 0 0 0 0 0 0 -25
line invite.details 94dba4	5 0 -4 0 0 0 0 0 0 -16
line invite.details 992e69	13 -2 0 -1 5 -1 -14 -1 0 5
line invite.details a800fc	6 -1 -2 0 -1 0 -2 -1 0 28
line invite.details a9cb42	6 -1 -3 0 0 0 -1 0 0 -13
line invite.details ac0a8c	13 -4 -13 13 -1 -1 -4 -1 -1 -2
line invite.details ad9e56	-17 -14 -2 -1 -7 0 46 -1 -4 23
line invite.details b0ea8b	5 0 -4 0 0 0 -1 0 0 -5
line invite.details b4761d	-21 -2 -2 0 0 0 27 0 0 13
line invite.details b81460	32 -18 5 -2 -4 -1 -9 -1 -2 -1
line invite.details c090da	2 -2 0 -1 -2 -1 1 -1 4 9
line invite.details c0f303	2 -2 -2 -1 0 0 3 0 0 -4
line invite.details c71aa5	15 -2 -2 -1 -1 -1 -7 -1 -1 -43
line invite.details cbac11	-2 -5 -1 3 -1 -2 9 -1 0 40
line invite.details cf48c7	-1 -2 4 -1 0 0 0 0 0 8
line invite.details d6249a	3 2 -2 -9 -2 1 10 -1 -2 -2
line invite.details d73499	-3 0 3 0 0 0 0 0 0 1
line invite.details d83f7a	0 8 -3 -1 -13 1 2 -3 8 -29
line invite.details da25c8	5 2 -2 -1 -1 3 -1 -3 -1 -58
line invite.details e178a9	17 0 -7 -2 -5 -1 -7 -1 6 -29
line invite.details ea94db	-23 7 -5 -6 27 -17 15 -6 9 26
line invite.details ff7a0a	6 28 -6 22 -5 -3 -46 -3 8 86
line invite.fixed 0183a9	-8 -3 2 7 33 -2 -26 -1 -2 -1
line invite.fixed 03c9be	0 0 0 0 0 0 0 0 0 -4
line invite.fixed 047946	5 -1 -3 0 0 5 -6 0 0 18
line invite.fixed 04a0ad	-3 0 -1 -1 -1 -1 10 0 -4 3
line invite.fixed 076127	-23 24 5 1 -7 -1 23 -4 -18 26
line invite.fixed 098cfc	46 -20 -3 -2 -1 -2 -19 -1 1 -22
line invite.fixed 0a0b52	-25 2 11 -3 -3 7 23 -3 -9 36
line invite.fixed 0dded7	1 0 0 0 -1 0 2 0 0 16
line invite.fixed 10b8e0	8 -3 -4 1 -1 0 -2 0 1 -3
line invite.fixed 136a8b	15 -4 -5 -1 -1 0 -3 0 -1 -12
line invite.fixed 165531	3 0 0 2 -1 -1 -3 0 0 9
line invite.fixed 18893f	-1 -7 1 -2 -1 0 11 0 0 22
line invite.fixed 191fc1	14 -4 -1 -1 -1 -1 -3 -1 -3 0
line invite.fixed 1c8215	-6 0 7 0 0 0 2 -3 1 4
line invite.fixed 1ca911	11 -11 -3 -1 0 -1 5 0 -1 -11
line invite.fixed 1d1344	-6 0 3 6 -1 0 -1 0 0 -16
line invite.fixed 1d5ae2	3 3 -3 0 0 0 -2 0 0 -24
line invite.fixed 1f3c2c	2 0 -1 0 0 0 0 0 0 10
line invite.fixed 229c79	2 0 -1 0 0 0 1 0 -1 -26
line invite.fixed 28fd35	-2 -9 0 1 -2 0 14 0 -2 -1
line invite.fixed 2a3553	13 8 -4 1 -1 1 -16 -1 -1 -23
line invite.fixed 2a60bc	2 0 -1 0 0 0 -6 -2 8 16
line invite.fixed 2b875f	3 0 -1 0 0 0 -1 0 0 6
line invite.fixed 2cb1d3	16 -2 -5 0 0 -1 -9 0 2 44
line invite.fixed 300ff0	-3 3 2 -1 -1 2 5 0 -8 -18
line invite.fixed 30ae37	7 -3 -2 3 -1 0 -2 0 -1 -3
line invite.fixed 33f6ea	8 -6 0 -2 -3 -12 4 -1 12 24
line invite.fixed 387048	-50 32 -3 0 0 -2 25 0 0 28
line invite.fixed 3cb6d6	-13 18 0 0 -1 0 -2 0 0 -1
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 4
line invite.fixed 3d80fc	1 0 0 0 0 0 0 0 0 25
line invite.fixed 40558e	15 -3 -6 -5 -1 -1 5 -1 -2 32
line invite.fixed 4292e0	-6 3 0 0 0 0 4 0 0 -2
line invite.fixed 476775	17 -12 -1 0 -1 0 -1 0 -1 -27
line invite.fixed 4ac6c5	0 -1 0 0 4 -5 2 0 0 -1
line invite.fixed 4ded59	10 -3 -9 -16 15 -8 17 -2 -4 18
line invite.fixed 4df0c3	0 0 0 0 -1 0 4 0 -2 13
line invite.fixed 4f9270	14 0 7 0 8 0 -27 -1 -1 33
line invite.fixed 54befe	12 -1 -1 -1 -1 -2 0 -1 -5 -18
line invite.fixed 5a41e7	5 0 -4 0 0 0 0 0 0 5
line invite.fixed 60195e	3 0 0 0 -1 0 -1 0 0 1
line invite.fixed 60c059	0 0 1 0 0 0 0 0 0 -9
line invite.fixed 629671	7 -1 0 0 0 3 -7 0 -2 -8
line invite.fixed 66ead5	31 -13 -2 -1 3 4 -15 -1 -6 -4
line invite.fixed 67e3ca	6 0 -4 0 0 0 -1 0 0 14
line invite.fixed 687cfe	-8 12 -1 0 0 0 -2 0 0 0
line invite.fixed 68b6df	-1 -6 1 0 -2 4 5 0 0 11
line invite.fixed 7042ff	-6 7 -1 2 -4 0 -5 0 9 -10
line invite.fixed 7058f8	19 -3 -7 -1 -2 -1 -4 -1 -1 -41
line invite.fixed 7256e6	21 7 -1 -1 -1 -1 -19 0 -4 -17
line invite.fixed 726fc9	-11 -4 -1 -4 -5 27 -19 -1 18 28
line invite.fixed 73c1f3	-4 -1 0 1 -1 -1 11 -1 -4 0
line invite.fixed 75efc0	3 1 0 0 0 0 -3 0 0 10
line invite.fixed 7606f5	21 -6 -2 -1 -2 -1 -7 -1 -2 -17
line invite.fixed 7623c9	0 0 0 1 0 0 0 0 0 3
line invite.fixed 7631f1	1 -8 -10 -3 -4 28 1 -1 -4 -35
line invite.fixed 781fcd	0 0 0 0 0 0 0 0 0 3
line invite.fixed 79567c	1 -1 1 0 -1 0 1 0 0 -9
line invite.fixed 7a6acd	7 0 -5 0 0 0 -1 0 0 -3
line invite.fixed 7b7f8e	-1 0 0 0 0 0 3 0 -1 14
line invite.fixed 7ca363	-30 0 -1 0 0 0 32 0 0 -13
line invite.fixed 7ff4d5	6 -1 1 -1 -2 0 -6 -1 4 -28
line invite.fixed 808d29	19 -1 -8 0 -1 -1 -6 0 -1 -15
line invite.fixed 87db7a	-11 -4 0 30 -10 -1 -1 0 -2 7
line invite.fixed 87efe3	5 -1 -1 -1 -1 2 -3 0 -1 -37
line invite.fixed 8bc56c	20 29 0 -6 -14 -3 -31 -1 5 -32
line invite.fixed 8be9c4	-6 -1 -1 0 2 -1 -6 0 13 -1
line invite.fixed 8d2754	-3 -2 -2 -1 -2 -1 -14 -1 27 41
line invite.fixed 8ef528	-15 4 27 -3 -1 -2 -9 -1 -1 -16
line invite.fixed 91ac76	1 1 4 -2 -1 -1 10 0 -12 1
line invite.fixed 94c2a8	3 -6 8 1 -1 1 -4 -1 -1 8
line invite.fixed 98c299	1 -3 3 0 0 0 0 0 0 62
line invite.fixed 9b3c4e	-86 16 31 -18 47 -15 61 -10 -25 42
line invite.fixed 9cba8c	0 0 0 0 0 0 0 0 0 -4
line invite.fixed 9d76d4	4 0 -1 0 0 0 -1 0 0 -8
line invite.fixed 9fb5a6	4 -1 -1 0 -3 0 3 0 -1 -27
line invite.fixed a0c9fd	6 -2 -1 0 0 0 -1 0 0 0
line invite.fixed a3b0da	1 0 0 0 0 0 0 0 0 -3
line invite.fixed a54741	4 -1 0 1 0 0 -1 0 -1 1
line invite.fixed a8572b	56 -2 -21 -1 -1 -8 -20 -1 -1 45
line invite.fixed a86e28	16 -17 12 -1 -2 -9 -20 -7 27 9
line invite.fixed ad35e8	13 7 -17 0 0 0 -1 0 -1 -17
line invite.fixed ad6f3f	7 -4 -2 0 0 0 -1 0 0 50
line invite.fixed af1c73	13 -2 -2 -1 -1 -1 -5 -1 -1 0
line invite.fixed b38da4	-24 -1 0 1 -1 0 26 -2 1 -21
line invite.fixed b50995	-8 -1 10 10 -1 -2 -7 0 -1 -27
line invite.fixed b529a7	-1 -1 -1 0 -1 0 4 0 2 96
line invite.fixed b65158	13 0 -11 0 0 0 -1 0 0 -1
line invite.fixed b6c7b5	-33 -2 38 -1 0 0 -1 0 0 -7
line invite.fixed bbd110	7 0 0 0 0 0 -6 0 0 -9
line invite.fixed c75b78	1 0 -1 0 0 0 0 0 0 -13
line invite.fixed cd69e6	-9 -1 0 0 -3 -1 -10 0 25 -34
line invite.fixed cdbc91	18 -13 -4 0 0 0 0 0 0 12
line invite.fixed ce310e	-9 -11 0 0 -1 0 23 -1 0 1
line invite.fixed cedd5c	5 -1 -2 -1 -1 -1 -5 6 -1 22
line invite.fixed d1ef14	13 -1 -5 0 7 -2 -8 0 -4 -8
line invite.fixed d2707e	3 -2 0 -1 0 0 -2 3 -1 -7
line invite.fixed d4ae67	-8 -4 -4 -1 -1 1 17 0 0 -2
line invite.fixed d70489	4 -1 0 0 -1 0 -1 0 -1 -6
line invite.fixed d7ae38	-8 11 0 -1 -1 0 -1 0 -1 -6
line invite.fixed db0a40	-34 10 20 22 12 2 -20 -4 -8 -47
line invite.fixed db4be8	3 -1 -1 0 -1 0 -1 0 1 14
line invite.fixed db4c22	6 -2 -2 0 0 0 0 0 0 1
line invite.fixed dcf6ba	4 -20 5 -1 -1 4 12 -1 -1 -39
line invite.fixed df2c06	4 -1 -1 0 0 0 -1 0 0 -9
line invite.fixed df31bd	-2 -6 -1 0 -1 5 6 0 0 -22
line invite.fixed ea33e1	17 -3 -7 -1 -1 -1 -7 4 -1 7
line invite.fixed ed533b	13 1 -15 7 -2 -1 -2 0 -1 22
line invite.fixed ef421d	-73 71 6 -2 -11 -6 30 -2 -13 -48
line invite.fixed ef7bde	-21 -1 27 -1 0 0 -3 0 0 -9
line invite.fixed f121eb	0 0 0 0 0 0 0 0 0 8
line invite.fixed f2545d	2 0 0 0 0 0 0 0 0 -42
line invite.fixed f2c989	1 -8 -1 -1 -5 -1 16 -1 -1 -16
line invite.fixed f775fd	21 -4 -1 -2 -2 -1 -8 -2 -2 10
line invite.fixed f98582	-1 -14 -9 -1 -25 19 9 -1 22 15
line invite.fixed fbc52e	6 -2 -1 0 -1 -1 -1 0 0 -22
line invite.forward 2c78cf	-24 6 10 -3 -18 15 13 -8 10 -16
line invite.forward 2e28d1	0 -12 0 0 6 0 18 -2 -8 -2
line invite.forward 2fa39b	2 -2 -2 -1 21 -1 -8 -1 -9 10
line invite.forward a5c758	-21 25 -4 -5 -1 -2 9 0 -1 -13
line invite.forward a686f0	18 4 13 -4 -3 -5 -54 -5 36 -1
line invite.forward ba2fe2	13 -3 -2 11 -3 0 -14 -1 -1 56
line invite.forward d2ad18	4 3 -1 0 -1 1 -2 0 -4 -8
line invite.forward d4d011	-2 -6 -1 -1 -2 -6 17 4 -3 -12
line invite.forward f0bb0e	22 15 -12 -11 -31 -2 3 0 17 -34
line invite.forward f2d65c	-2 3 0 0 -1 0 2 0 -1 19
line invite.forward fbdec9	-1 1 8 -2 -1 -1 9 0 -13 -4
line invite.forward fcf3bb	47 -16 4 14 -16 -6 -8 -3 -16 5
line invite.invited 09cbd6	-4 15 -1 -1 15 0 -3 -2 -18 10
line invite.invited 0b7857	-7 -13 1 -1 15 5 14 -1 -13 25
line invite.invited 0e5615	16 -9 -1 -1 -2 -1 -2 0 -1 8
line invite.invited 1032dc	-3 5 0 0 -1 0 -1 0 1 -7
line invite.invited 108c6c	-7 -7 -1 -1 -7 -2 23 -1 2 19
line invite.invited 1540f7	-3 52 -2 -1 -4 -2 0 -1 -40 23
line invite.invited 1b926e	1 9 0 -1 13 0 -6 -1 -15 25
line invite.invited 1da1d5	-1 0 0 -11 14 0 -1 0 0 8
line invite.invited 23824a	23 36 -2 -1 -5 -18 -20 -1 -12 0
line invite.invited 25026f	-2 14 -7 0 -4 -1 4 -2 -3 33
line invite.invited 26990a	6 -8 -8 -3 -1 -2 18 0 -2 -15
line invite.invited 2787bc	1 3 -1 0 0 0 -2 0 0 -3
line invite.invited 311727	0 0 0 3 0 0 -1 0 0 7
line invite.invited 330a3f	-11 -6 -1 0 -2 -3 16 -1 7 -61
line invite.invited 35ed6c	24 -3 -1 -1 -1 -3 -12 -1 -2 13
line invite.invited 398855	1 0 -2 -1 -1 -1 3 0 0 -36
line invite.invited 3b3cd9	19 -2 -1 -1 -2 -5 0 -1 -7 -23
line invite.invited 3b447e	-2 1 -1 0 -17 8 12 0 -2 45
line invite.invited 3b8c1b	-17 -17 -1 -1 13 -1 30 -1 -6 2
line invite.invited 3d68ad	39 -37 -4 -4 -23 34 -8 -3 4 -17
line invite.invited 40ddb7	-34 24 7 -6 -51 -5 -11 -10 87 8
line invite.invited 4c6a0a	25 -16 -1 -1 -22 -1 -7 -1 24 -13
line invite.invited 4efcee	-7 -9 -2 1 6 -1 15 0 -3 -5
line invite.invited 51e098	5 -6 -2 0 -1 0 4 0 0 -2
line invite.invited 525a1a	10 -8 0 0 -6 0 6 0 -1 1
line invite.invited 5bb5c3	-1 4 0 0 -1 0 -1 0 -1 -37
line invite.invited 619c3d	-11 8 -2 -1 -5 -1 12 -1 2 22
line invite.invited 626b62	-6 4 -2 -1 -4 1 8 0 0 20
line invite.invited 6fe2cd	-1 -16 0 -1 -1 -1 23 0 -2 -4
line invite.invited 729951	-1 -3 0 0 7 -5 -2 -1 5 -19
line invite.invited 7fc0e0	4 -2 0 0 0 0 -2 0 0 10
line invite.invited 9cb27d	4 -27 0 0 0 0 24 0 -1 -1
line invite.invited a07873	8 28 -1 0 1 3 -41 -7 9 -2
line invite.invited a3edfb	-9 41 -7 7 22 -15 -42 -5 6 -24
line invite.invited abe96a	28 -10 -2 -2 -4 -3 -2 -2 -4 50
line invite.invited acda2a	-50 -22 -7 29 38 17 3 20 -27 -5
line invite.invited bd8f67	-9 13 -3 1 -6 9 -9 -3 7 -22
line invite.invited c0e21e	0 5 0 0 -1 0 -3 0 -1 5
line invite.invited ceda20	-1 -2 0 0 -1 0 3 0 1 27
line invite.invited d2e1a8	15 -2 0 0 -2 -1 -9 0 -1 -13
line invite.invited eabf2d	-16 0 -1 -1 8 -1 18 -1 -4 -18
line invite.invited f027a1	7 10 -1 -1 -3 5 -16 -1 -1 -5
line invite.invited f96b2b	25 -15 -1 -1 -1 -1 -5 0 -1 19
line invite.reminder 16f34b	4 -1 -1 -1 0 0 -1 0 0 49
line invite.reminder 31c96d	18 1 -17 -1 -1 0 -1 2 0 -4
line invite.reminder 69d4eb	9 -6 -8 -2 36 -2 -17 -1 -8 7
line invite.reminder 6b1662	5 12 -3 -3 -3 9 -10 -5 -2 -56
line invite.reminder 71c3e0	15 -9 -11 -1 -1 -3 13 -1 -2 2
line invite.reminder 7c30f3	-2 32 -3 -2 -3 -1 -13 -4 -3 6
line invite.reminder 9f3f5c	2 -5 -1 -1 0 -3 8 0 0 12
line invite.reminder b8e95f	8 -7 -5 -1 0 -3 8 0 0 -44
line invite.reminder d283e7	25 -19 -15 -6 -2 -1 21 -1 -1 -5
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 6
line invite.reminder fd40e4	30 -4 -10 -3 -1 -1 -7 -1 -1 -30
line not.alert 01a9fe	0 2 0 0 0 0 -1 0 0 49
line not.alert 021d73	0 0 0 0 1 0 0 0 0 -14
line not.alert 0df047	0 -1 0 0 5 0 -4 0 0 2
line not.alert 4fe027	0 0 0 0 6 0 -1 0 -4 -19
line not.alert 59e495	-10 -2 -1 9 -1 -1 -9 -1 14 -55
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 43
line not.alert 69a5ce	0 0 0 0 0 0 0 0 0 8
line not.alert 768935	0 0 0 0 0 0 0 0 0 5
line not.alert 80dd2c	0 0 0 0 0 0 0 0 0 21
line not.alert 8f8165	-2 -3 -2 19 -23 7 15 -5 -7 -27
line not.alert 9685d2	0 0 0 0 3 0 -3 -1 2 15
line not.alert bcb3b7	0 0 0 0 0 0 0 0 0 3
line not.alert bfe4c2	0 0 0 0 -1 0 3 0 -1 56
line not.alert c7b186	0 -1 0 -1 -14 0 -3 0 19 17
line not.alert c7cd1b	0 0 0 0 1 0 0 0 0 3
line not.alert ca783d	-1 -1 0 -1 16 -1 -4 -1 -7 -77
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 12
line not.alert f4169f	0 -3 0 0 8 0 -3 0 -1 -10
line not.cold 01f655	0 0 0 0 7 1 -7 0 1 -6
line not.cold 04300e	0 1 0 0 0 0 -1 0 0 -18
line not.cold 291585	0 0 0 0 0 0 0 0 0 -9
line not.cold 2a6222	4 -1 0 0 0 0 -3 0 1 -50
line not.cold 2b97a8	2 -10 -1 -1 -3 -1 15 0 -1 11
line not.cold 321594	0 0 0 0 0 0 0 0 1 -15
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 21
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 17
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 46
line not.cold 57f403	0 0 0 3 -2 0 0 0 0 6
line not.cold 5a7f17	0 0 0 0 0 0 0 0 0 25
line not.cold 6d3ecf	0 0 0 0 0 0 0 0 0 9
line not.cold 89b006	0 0 0 0 0 0 0 0 0 7
line not.cold 8c81fb	-2 7 0 0 3 0 -5 0 -1 -24
line not.cold a1b67c	1 0 0 0 0 0 -1 0 0 -34
line not.cold a1fb50	0 14 0 0 -2 -1 -9 0 -1 3
line not.cold a7a017	0 0 0 0 -1 0 0 2 0 10
line not.cold bb6f4f	0 0 0 0 0 0 0 0 0 16
line not.cold c82d1f	0 0 0 0 0 0 0 0 0 -7
line not.cold e51b05	-3 -8 0 0 0 0 14 -2 0 5
line not.cold f33462	0 0 0 0 0 0 0 0 0 4
line not.cold f4a877	0 2 0 0 0 0 -1 0 0 -14
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 11
line not.employer 1167a8	-3 -4 -1 -1 -10 0 26 -1 -6 1
line not.employer 14b597	0 0 0 0 0 0 0 0 0 4
line not.employer 1cfa9f	3 21 -10 13 -2 -1 -27 -3 8 -21
line not.employer 222ecd	3 -1 0 9 -7 0 -2 0 -1 59
line not.employer 2942db	0 0 0 0 0 0 0 0 0 10
line not.employer 304caa	0 0 1 0 0 0 0 0 0 -12
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 35
line not.employer 35677f	-3 4 -13 -3 0 0 15 0 0 5
line not.employer 4b8f80	0 -1 0 0 -2 0 4 0 0 -50
line not.employer 575b67	0 4 0 0 0 0 -3 0 -1 -4
line not.employer 67531a	-2 3 0 -2 17 -1 -13 0 -2 -51
line not.employer 6a24f6	-2 -8 0 -8 27 -1 -3 0 -5 -37
line not.employer 6ea468	-1 0 0 0 0 0 2 0 0 -13
line not.employer 723271	0 0 0 0 -22 0 -7 0 28 7
line not.employer 88ffbb	17 -2 -1 0 0 0 -13 0 0 -49
line not.employer 8e7085	0 0 0 0 -2 -17 19 0 0 20
line not.employer 8e868b	-5 11 -2 1 -1 0 -2 0 -1 -6
line not.employer 93062d	0 0 0 0 0 0 0 0 0 6
line not.employer 98726f	0 0 0 0 12 -1 -9 0 -1 18
line not.employer a30590	0 0 0 0 0 0 0 0 0 20
line not.employer a8dc7b	0 -1 0 0 5 0 -4 0 0 -5
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 56
line not.employer b5b62b	-4 -8 6 -2 28 -1 -9 4 -13 -25
line not.employer b87a04	0 0 0 0 0 0 0 0 0 6
line not.employer d23c51	0 0 0 0 0 0 0 0 0 4
line not.employer d578f9	0 -1 1 0 -4 0 2 0 2 -29
line not.employer dd1498	-3 0 0 3 0 0 18 0 -17 -38
line not.employer e07e3d	0 0 0 0 1 0 -1 0 0 -11
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 4
line not.employer fcf858	0 -1 0 0 4 9 -11 0 0 -9
line not.employer fe18a8	-4 5 -1 0 -9 10 -1 -1 1 -36
line not.entry 04bc13	0 0 0 0 0 0 0 0 0 12
line not.entry 0e22b9	0 0 0 0 0 0 0 0 0 4
line not.entry 1b65dc	0 0 0 0 0 0 0 0 0 10
line not.entry 4012ae	0 0 0 0 0 0 0 0 0 11
line not.entry 50a48f	0 0 0 0 0 0 0 0 0 8
line not.entry 6eab1a	0 0 0 0 0 0 0 0 0 24
line not.entry a10839	0 0 0 0 0 0 0 0 0 4
line not.entry b3f47d	0 0 0 0 0 0 0 0 0 34
line not.entry be78aa	1 0 0 0 0 0 0 0 0 -20
line not.entry d06d1a	0 0 0 0 0 0 0 0 0 -11
line not.entry f593bc	0 0 0 0 0 0 0 0 0 43
line not.entry f971b2	0 0 0 0 0 0 0 0 0 11
line not.entry fd8c7a	0 0 0 0 0 0 0 0 0 7
line not.event 2395b8	0 0 0 0 8 -1 -2 -3 -1 6
line not.event 2a32f8	0 0 0 0 0 0 2 0 0 7
line not.event 41038d	7 -5 0 0 0 0 -3 2 0 -1
line not.event 6145c9	-1 -2 -1 -1 -3 -3 7 4 -2 7
line not.event 73544a	-1 0 -1 -1 -1 0 5 0 0 25
line not.event 772771	-1 0 0 0 0 0 3 0 0 -13
line not.event 8af43f	0 0 0 0 0 0 0 0 0 4
line not.event 8b075a	-2 0 0 0 0 0 -1 -5 8 13
line not.event 9ebcd4	8 -1 0 0 0 -1 -4 0 -1 9
line not.event ae04fe	0 0 0 0 0 -1 2 0 0 7
line not.event cc22c3	2 -2 -2 -1 -2 1 7 -1 -3 -35
line not.event f3eb68	-6 4 -7 -4 -9 -8 -2 36 -5 -30
line not.event f5ced4	1 0 0 0 0 0 0 0 0 -8
line not.event f7070c	0 0 0 0 0 0 14 0 -13 4
line not.event facb30	0 0 0 0 0 0 0 0 0 6
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 4
line not.media 208961	2 0 0 0 0 0 -1 0 0 3
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 4
line not.media 537b51	2 -2 0 0 0 0 0 0 0 -6
line not.media 547548	0 0 0 0 0 0 0 0 0 14
line not.media 5be570	3 -1 -2 0 -1 0 9 -1 -6 -25
line not.media 682372	1 0 0 0 0 0 1 0 -1 13
line not.media 7e1156	2 0 -1 -1 1 0 -1 0 0 -6
line not.media 82a220	0 0 0 0 0 0 0 0 0 10
line not.media cc034f	6 0 0 0 -4 0 -1 0 0 8
line not.media d28f45	5 -1 -1 0 20 -1 -17 -1 -4 -41
line not.media dd55a0	1 1 -4 4 0 0 -1 0 0 17
line not.media e242b1	2 -2 0 0 1 0 -1 0 0 26
line not.media e3887c	0 0 0 0 0 0 0 0 0 6
line not.media ff1126	-2 6 0 0 -6 -4 10 -2 -1 -12
line not.official 0195a6	0 0 0 0 0 0 0 0 0 8
line not.official 0a55f9	-1 -1 2 0 0 -2 2 0 0 17
line not.official 0c6ad3	1 16 3 -2 -8 -2 0 8 -17 -107
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 12
line not.official 10c9c4	1 -15 -4 -2 -1 0 20 1 0 11
line not.official 1d7a56	-5 -4 -1 0 0 0 10 -6 6 6
line not.official 1f00db	0 0 0 0 0 0 0 0 0 12
line not.official 21c871	0 0 0 0 0 0 0 0 0 -3
line not.official 2761b2	13 12 0 0 -2 -1 -16 -1 -5 -15
line not.official 27e4df	0 0 0 0 0 0 0 0 0 5
line not.official 28abd2	-1 0 0 1 0 0 0 0 1 35
line not.official 2a4d77	0 0 1 0 0 0 0 0 0 20
line not.official 33bd30	1 0 0 0 0 1 -1 0 0 14
line not.official 44a301	0 0 0 0 0 0 0 0 0 23
line not.official 59a209	0 0 0 0 -1 0 0 0 2 21
line not.official 763e79	0 0 0 0 0 0 1 0 0 3
line not.official 799fba	0 0 0 0 0 0 0 0 0 18
line not.official 853526	-1 0 0 0 12 -6 -4 0 -1 2
line not.official 89061c	0 0 0 0 0 0 0 0 0 15
line not.official 9bfbab	6 -2 0 0 1 -1 -1 0 -2 -35
line not.official a46ea2	0 0 0 0 0 0 0 0 0 32
line not.official a60b6f	0 0 0 0 1 0 -1 0 0 -40
line not.official a62039	-33 19 29 -1 0 -1 -10 -4 -1 -52
line not.official bc8297	0 0 0 0 0 0 0 0 0 5
line not.official c59ef2	16 -5 -3 -1 -3 -1 6 -3 -6 -24
line not.official c95b83	0 -1 0 0 0 2 -1 0 0 8
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -7
line not.official dc278c	0 0 0 0 4 0 -3 0 0 6
line not.official f287f5	0 0 0 0 0 0 0 0 0 8
line not.practice 07c34d	-3 17 -4 -1 -3 0 -7 0 0 11
line not.practice 24b5bf	1 -1 0 -1 -5 0 -6 3 9 -26
line not.practice 4910c5	0 5 0 0 -2 0 -3 0 0 -5
line not.practice 5ad6f7	-1 -3 0 0 12 -1 -5 1 -2 -7
line not.practice 6259ac	0 0 0 -8 8 0 2 0 0 26
line not.practice 6cac21	0 0 0 0 0 0 0 0 0 17
line not.practice 7caa23	0 -3 0 0 -1 -1 6 0 -1 24
line not.practice 8225e8	-5 6 0 0 0 0 0 0 0 14
line not.practice 91553d	0 0 0 0 0 1 -9 0 9 38
line not.practice dd719b	2 1 0 0 8 0 -2 0 -7 -45
line not.practice ffb71e	-6 0 -1 0 0 0 0 7 1 11
line not.research 088d7a	-2 16 -1 0 -3 -2 -6 -1 -1 -52
line not.research 1e4721	0 0 -1 1 1 0 0 0 0 20
line not.research 312af7	1 -1 0 0 -1 -1 4 -2 -1 -1
line not.research 596ae2	0 0 0 0 0 0 0 0 0 3
line not.research 8566c5	0 0 0 0 0 0 0 0 0 3
line not.research d0afb7	-1 2 0 0 0 0 0 0 0 22
line not.research d4be0c	0 0 0 0 0 0 0 0 0 39
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 16
line not.research e7b9b0	0 2 0 0 0 0 -1 0 0 8
line not.research f87caf	4 -4 -1 -1 -1 -8 11 -1 0 0
line not.research fa6058	0 0 -1 0 0 0 3 0 0 -8
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 16
line not.someone 193099	-1 0 -1 0 -1 -2 5 0 -1 4
line not.someone 2a19f1	-1 -3 -1 1 4 0 2 -1 -1 -22
line not.someone 41ad42	-1 -3 -3 -1 12 2 -4 0 -3 -5
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 13
line not.someone 4e112d	-1 -1 5 0 -5 -5 7 -1 0 -10
line not.someone 66885f	4 -8 -2 0 -5 0 13 0 -1 0
line not.someone 68d253	0 12 0 0 1 0 -10 0 -1 -23
line not.someone 715e41	-4 -30 31 6 -24 8 24 -7 -5 -66
line not.someone 868553	0 8 0 0 0 0 -7 0 0 8
line not.someone 8cc3e3	-4 -2 1 0 11 0 -5 0 1 -5
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 16
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -17
line not.someone 9864dd	0 0 0 0 0 0 0 0 0 17
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 14
line not.someone a13573	-10 0 12 0 0 0 -2 0 0 3
line not.someone a4ed43	2 -5 -1 0 -5 0 14 0 -4 -33
line not.someone aaa0e6	-11 12 0 0 0 0 0 0 0 3
line not.someone ab68eb	-2 -2 0 0 -2 -2 10 -1 -1 13
line not.someone bb3af2	0 0 0 0 0 0 0 0 0 -16
line not.someone c58200	8 -8 0 1 0 0 0 0 0 -12
line not.someone d49548	0 0 0 0 0 0 0 0 0 68
line not.someone e47e80	1 -3 -1 0 1 11 -7 -1 0 -34
line not.someone f21bab	0 0 0 0 0 0 0 0 0 15
line not.someone f8c997	-9 -3 14 -1 -1 1 -6 5 0 24
line not.someone f9a38e	0 0 0 0 0 0 1 0 -1 3
line not.staff 364c48	0 12 0 0 0 0 -11 0 0 -4
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 17
line not.staff 626b86	0 0 0 0 0 0 0 0 0 48
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 14
line not.staff 670662	0 0 0 0 0 0 0 0 0 33
line not.staff 9918ed	3 -1 -1 -1 -1 0 -2 0 3 -23
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 23
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 14
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 19
line not.staff c8b875	0 0 0 0 0 0 0 0 0 6
line not.study 0471d1	-5 0 0 0 0 0 -2 0 9 30
line not.study 0679f8	5 -1 0 0 -2 0 -1 0 0 4
line not.study 0aa473	-1 -1 -1 0 -1 0 -21 -2 26 -82
line not.study 0d1b2e	-1 1 0 0 0 1 -4 0 3 -8
line not.study 123165	-3 0 4 0 0 1 -1 0 0 6
line not.study 1410e6	-2 6 0 1 -9 0 -8 0 13 -4
line not.study 162361	0 0 -4 -6 0 0 11 0 0 5
line not.study 172601	0 -10 -3 -1 11 -9 2 -4 14 7
line not.study 1b724d	0 0 0 0 0 0 0 0 0 6
line not.study 1c0e33	0 0 0 0 0 0 0 0 0 29
line not.study 1c1540	0 0 0 0 0 0 1 0 0 22
line not.study 1d9012	-1 0 0 0 -1 3 -1 -1 0 -7
line not.study 1eb632	0 0 0 0 0 0 0 0 0 9
line not.study 235d68	0 0 0 0 0 0 0 0 0 -17
line not.study 2a6029	-1 -1 -12 8 -2 -2 15 -1 -4 -1
line not.study 305233	0 0 1 0 3 0 -3 0 0 -4
line not.study 3060cf	0 0 0 0 0 0 0 0 0 50
line not.study 46d574	14 8 -5 -2 23 -3 -30 -1 -4 -36
line not.study 47890a	0 0 0 0 0 0 0 0 0 -16
line not.study 478c5a	27 -3 -18 -1 -2 18 -19 -1 -1 46
line not.study 50d9ee	0 0 0 0 0 0 1 0 0 -7
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 7
line not.study 5f04cb	0 -5 -5 -2 33 1 -9 -8 -5 -13
line not.study 62f32f	0 0 0 0 0 0 0 0 0 3
line not.study 644b00	0 0 0 0 0 0 0 0 0 8
line not.study 6525d3	16 -9 -3 2 -6 5 -18 -5 18 -17
line not.study 699000	-23 19 22 -8 -14 -12 16 4 -4 53
line not.study 6cb3d3	1 -8 0 0 0 -2 10 0 0 28
line not.study 6f659e	0 0 0 0 0 -1 0 2 0 -21
line not.study 7073b9	-2 -1 0 0 -11 -1 13 0 2 -11
line not.study 746c68	0 0 0 0 0 0 0 0 0 3
line not.study 77171f	4 -4 -9 -1 -1 1 8 2 0 -28
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 16
line not.study 90f3ea	0 0 0 0 0 1 0 0 0 31
line not.study a9d669	0 0 0 0 0 0 0 0 0 44
line not.study b08e0d	-1 -4 0 -1 -14 -1 18 -4 6 -21
line not.study b4d752	-3 -3 -9 -1 8 2 -3 -3 12 -44
line not.study c03760	-3 -1 0 -5 -4 7 11 2 -7 -19
line not.study c30363	0 -1 0 0 0 0 0 0 1 -16
line not.study cabc89	-22 -5 10 1 6 -4 16 1 -3 27
line not.study de2e65	0 0 0 0 0 0 0 0 0 4
line not.study ea6129	0 2 0 0 0 0 -1 0 0 37
line not.study ea8bfa	1 -1 0 0 0 -1 4 0 -2 -32
line not.study ec0118	2 0 -2 0 -1 2 0 -1 0 -48
line not.study ed6c93	-2 0 0 0 8 4 -8 0 -1 4
line not.study edac24	6 -1 0 0 -3 0 -2 0 0 -33
line not.study f56be2	0 0 0 0 0 0 0 0 0 8
line not.study f6d837	-17 -1 18 0 -3 2 5 0 -4 -38
line not.study f78521	0 0 0 -4 0 0 5 0 0 4
line offer.clear 033c77	-1 -1 0 0 -1 6 -2 -1 0 -4
line offer.clear 0bc5bd	-2 -1 0 0 0 5 -1 0 0 1
line offer.clear 106c0b	-3 -1 -1 0 -18 30 -6 0 0 -15
line offer.clear 1309d3	-3 0 0 0 0 7 -2 0 0 -5
line offer.clear 15496e	-2 1 -1 0 2 3 -2 0 -1 -7
line offer.clear 15f0df	0 0 0 0 0 2 -1 0 0 -3
line offer.clear 185843	-1 -1 0 0 -1 5 -1 0 0 -13
line offer.clear 1908e1	0 0 0 0 0 2 -1 0 0 -4
line offer.clear 19b3e0	-2 0 0 0 2 3 -2 0 0 7
line offer.clear 1a0081	-6 0 0 0 0 -3 9 0 0 -5
line offer.clear 1c7f09	-1 -1 0 0 -1 4 -1 0 0 -24
line offer.clear 1c9f56	-1 -1 0 0 -3 8 -2 0 -1 -9
line offer.clear 1ca965	0 0 0 0 0 4 -2 0 0 4
line offer.clear 20e575	-1 0 0 0 0 3 -1 0 0 -4
line offer.clear 2123ed	0 0 0 0 0 2 0 0 0 -3
line offer.clear 233169	0 0 0 0 13 -8 -3 0 -1 -1
line offer.clear 356e63	-1 0 0 0 0 2 -1 0 0 -10
line offer.clear 37ee6b	-5 0 0 0 0 6 0 0 0 -5
line offer.clear 3999a4	28 0 0 0 0 -23 -4 0 0 -1
line offer.clear 3da4b9	-1 0 0 0 0 0 4 -1 0 4
line offer.clear 46219b	0 0 0 0 0 4 -1 0 0 -12
line offer.clear 4fc7a9	-5 0 0 0 0 -9 15 0 0 -7
line offer.clear 51a64a	0 0 0 0 3 1 -3 0 0 12
line offer.clear 51e454	0 0 0 0 -1 3 -1 0 0 -1
line offer.clear 5464d0	-6 -1 0 0 -1 -10 18 0 0 -16
line offer.clear 565743	-4 15 -1 -1 -24 27 -9 -1 -2 10
line offer.clear 59380b	0 0 0 0 0 3 -1 0 0 4
line offer.clear 5c67f9	-1 -1 0 0 -5 10 -1 0 0 6
line offer.clear 5e0bd8	-4 0 0 0 0 5 -1 0 0 -6
line offer.clear 60ecee	-1 0 0 0 -1 4 -2 0 0 -11
line offer.clear 61f621	-2 0 0 0 0 5 -2 0 0 -11
line offer.clear 6205d3	0 0 0 -1 -6 -1 9 0 0 -9
line offer.clear 64b24a	-1 -1 0 0 -1 5 -1 0 0 -5
line offer.clear 6c6258	0 0 0 0 0 13 -12 0 0 -6
line offer.clear 77e0dd	-1 -1 0 0 -1 -6 8 0 1 1
line offer.clear 823e11	0 -1 -5 0 -2 11 -3 0 0 -17
line offer.clear 828a91	-1 -1 0 0 -3 12 -5 0 -1 5
line offer.clear 84a1bf	-1 -1 0 0 0 9 -7 0 0 -6
line offer.clear 86d7bd	0 0 0 0 -1 3 -1 0 0 -11
line offer.clear 8a79c8	-3 0 0 0 -3 -42 50 0 -1 16
line offer.clear 8d64b4	-1 -1 0 -1 -5 15 -5 0 -2 -25
line offer.clear 90a7cf	1 0 -1 0 0 1 -1 0 0 -6
line offer.clear 95f345	-1 -1 0 0 -1 -16 20 0 0 -23
line offer.clear 98786c	-1 -1 0 0 0 5 -2 0 0 35
line offer.clear 9dd7e6	0 0 0 0 0 3 -1 0 0 36
line offer.clear 9f8ccf	-1 0 0 0 0 5 -2 0 0 -8
line offer.clear a588b7	-1 -1 -1 0 -1 7 -14 0 11 -17
line offer.clear ae70d5	-5 -5 -1 -1 20 12 -25 -1 7 73
line offer.clear ae8df8	-3 -1 0 0 0 17 -12 0 0 3
line offer.clear aea8ad	-1 0 0 0 -1 4 -2 0 0 12
line offer.clear b6951d	9 0 0 -1 0 -2 -4 0 0 -7
line offer.clear ba436b	0 0 0 0 0 3 -1 0 0 -8
line offer.clear c04b1b	-1 0 0 0 0 -1 2 0 0 -7
line offer.clear c85d9a	-1 -1 0 0 0 3 -1 0 0 -7
line offer.clear cef9a1	0 0 0 0 0 3 -1 0 0 -5
line offer.clear cf5a94	-4 -1 -1 -1 -4 15 -6 3 -1 18
line offer.clear d4448d	-2 -3 -1 -1 26 -14 -5 -1 -1 34
line offer.clear d75bb5	0 0 0 0 -2 6 -3 0 0 9
line offer.clear d7886c	-3 -5 -7 2 58 -16 -16 -3 -10 -30
line offer.clear dcf5fa	-5 0 0 0 0 7 -1 0 0 -10
line offer.clear deccbe	-1 0 0 0 -1 4 -1 0 0 -4
line offer.clear dfc967	0 10 0 0 0 4 -13 0 0 -3
line offer.clear e265d3	0 -1 0 0 -2 -25 28 0 0 27
line offer.clear e51d05	16 -16 -2 0 -1 13 -12 0 2 -8
line offer.clear e58170	-1 0 0 0 0 2 0 0 0 -4
line offer.clear eb86a2	-1 0 0 0 0 3 -1 0 0 -4
line offer.clear ef7acc	-1 0 0 0 0 3 -1 0 0 -1
line offer.clear f13f7b	-2 0 0 0 0 4 -1 0 0 -2
line offer.clear f161c3	-2 -1 -1 0 -2 5 1 -5 4 -24
line offer.clear f58b35	0 0 0 0 0 2 -1 0 0 -5
line offer.clear f70db5	0 0 0 0 -1 1 0 0 0 12
line offer.clear f8e2b4	-3 -1 -1 5 -4 10 -5 0 0 34
line offer.clear f9e004	0 0 0 0 0 2 -1 0 0 -5
line offer.clear fa3ca0	11 0 0 0 -1 -29 21 0 -1 -6
line offer.clear fad3d9	-8 -6 -3 -2 25 6 4 -5 -10 34
line offer.clear fdfcec	-4 -1 -1 -1 -3 11 1 -1 -1 -17
line offer.clear ff0819	0 0 0 0 0 2 0 0 0 3
line offer.terms 058dff	-12 -1 -1 1 -7 8 13 -1 -2 33
line offer.terms 214913	3 -3 -1 -1 -6 14 -6 0 -1 2
line offer.terms 31ac7b	-8 -3 -1 -1 -5 -35 56 -1 -2 53
line offer.terms 329580	-12 -11 14 -1 -1 -17 27 -1 1 37
line offer.terms 46eac7	-5 -4 -5 -1 -2 -1 22 -2 -3 -5
line offer.terms 4837e8	0 -1 0 0 -1 -1 4 0 -1 -4
line offer.terms 4caedf	-3 -3 -1 -1 -10 22 -2 -1 -1 -26
line offer.terms 5d6e5e	6 15 -1 0 -4 8 -22 -1 -1 7
line offer.terms 6ad660	2 9 -1 1 -4 25 -24 -1 -6 -9
line offer.terms 720111	7 -1 0 0 0 1 -6 0 0 8
line offer.terms 72510e	-3 -3 -1 -1 -8 -11 29 -1 -1 -14
line offer.terms 72c5bc	-4 -2 -2 -1 13 6 -8 -1 -2 9
line offer.terms 748819	-1 -1 0 0 -1 6 -3 0 0 -11
line offer.terms 7704e4	-10 -7 -2 -5 0 15 13 -3 -2 -15
line offer.terms 7715da	-6 -7 -2 -2 55 20 -54 -11 6 -54
line offer.terms 7a8677	6 -7 -2 -1 -2 10 -3 -1 -1 -39
line offer.terms 817d48	-1 0 0 0 -1 7 -4 0 0 -1
line offer.terms 8566f0	-5 12 -1 -1 -2 14 -15 -1 -2 8
line offer.terms 874857	0 -1 -1 0 -1 5 0 0 -1 -17
line offer.terms 8984d5	0 0 0 0 0 3 -1 0 0 -1
line offer.terms a7c2e7	16 -13 -1 -1 10 12 -13 -4 -5 -45
line offer.terms a923c0	15 23 -4 9 -31 5 -13 -4 0 78
line offer.terms c75215	-5 -2 0 -2 -1 12 -1 0 0 -14
line offer.terms c8ff0f	37 -7 -1 -1 -1 -25 -1 0 -1 -10
line offer.terms d05a0e	5 -1 -1 -1 -1 0 1 -2 -1 -14
line offer.terms d25f7e	17 -3 -1 -1 0 -29 18 0 -1 -8
line offer.terms df814d	-1 -2 0 0 -3 11 -3 0 -1 3
line offer.terms e1c77f	-1 0 0 0 0 3 -1 0 0 -9
line offer.terms e447b4	-1 -1 0 0 0 9 -5 -1 0 13
line offer.terms ea5371	2 -2 -1 -2 -2 -11 23 1 -8 -18
line offer.terms eacfcf	0 -1 -2 -1 -4 31 -21 -1 0 -2
line offer.terms eb978a	-23 -6 -6 -2 -3 -14 36 18 1 -14
line offer.terms fb7279	-1 -1 -1 -1 -1 10 -5 0 0 -25
line pay.lure 7d0466	2 -2 0 0 -2 0 1 -5 7 -41
line pay.lure 803281	4 -6 2 0 0 0 0 0 0 45
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 55
line pay.lure c9599a	-1 -2 0 -1 -2 25 -20 0 0 -23
line proposal.availability 04ad95	0 -3 8 -5 2 0 -2 0 0 1
line proposal.availability 064833	-14 8 23 -1 -1 -4 -11 -1 -1 60
line proposal.availability 073c5c	-6 15 -3 -1 -10 -11 -14 -6 37 -6
line proposal.availability 09263a	-1 8 0 0 -1 0 -6 0 -1 -3
line proposal.availability 0a85e6	1 -11 0 0 -2 2 13 -1 -2 -23
line proposal.availability 0f9fe3	-1 3 0 0 -1 0 6 0 -7 -3
line proposal.availability 0fe66d	5 -7 1 0 -1 0 3 0 -1 -4
line proposal.availability 10fdf9	23 -20 3 -1 -1 -1 -2 -1 -1 -3
line proposal.availability 154547	-2 55 -23 0 -3 -2 -24 0 0 -44
line proposal.availability 15cc93	-2 7 -3 4 -1 0 -4 0 0 -1
line proposal.availability 18f728	-2 3 13 0 0 0 -13 0 -1 -4
line proposal.availability 2543c1	-14 14 -1 0 0 0 -4 7 0 17
line proposal.availability 2556c6	-1 6 -6 0 0 -1 3 0 0 1
line proposal.availability 25b6b8	0 22 -10 0 -9 -1 -2 0 0 97
line proposal.availability 2880f2	-1 -1 2 0 0 0 0 0 0 -3
line proposal.availability 29cad8	-2 9 -4 0 0 0 -1 0 0 32
line proposal.availability 2f76bb	17 -7 0 0 -3 0 -10 0 4 -15
line proposal.availability 3305f1	0 2 0 0 0 0 0 0 0 -22
line proposal.availability 3c8320	-2 -22 -7 0 15 0 -9 27 -1 -28
line proposal.availability 44d3cb	-6 1 -3 0 2 -1 -12 5 12 -13
line proposal.availability 4c0fd4	5 -2 -8 0 -1 0 6 0 0 -17
line proposal.availability 5164fb	-2 14 0 0 -2 0 -9 0 -1 -2
line proposal.availability 52fc52	5 -3 1 0 0 0 -2 0 0 -6
line proposal.availability 54c939	-4 11 1 -1 -1 -1 -3 -1 -2 3
line proposal.availability 5bb9f8	-3 5 -1 -1 -5 18 -10 -1 -3 -10
line proposal.availability 60f00a	39 1 -15 -1 -7 -5 -10 0 -1 7
line proposal.availability 621d06	-6 -1 0 0 -1 -1 10 0 -1 16
line proposal.availability 628968	11 -38 1 -9 -12 -4 9 0 42 41
line proposal.availability 62c56e	-13 25 -11 0 0 0 -1 0 0 -17
line proposal.availability 6d5e19	8 -7 0 0 0 0 0 0 0 -16
line proposal.availability 6f81aa	10 22 12 -4 -3 3 -28 -6 -6 -34
line proposal.availability 73aa42	-3 -12 -2 0 -2 0 24 -1 -4 -12
line proposal.availability 75717e	-3 -12 4 0 -2 -1 25 -1 -11 -5
line proposal.availability 774942	-2 12 0 0 -1 0 -7 0 0 2
line proposal.availability 78a039	-7 -42 3 -1 8 -2 62 -1 -20 4
line proposal.availability 7d026f	0 2 0 0 0 0 -1 0 0 23
line proposal.availability 7e1162	-10 14 0 0 0 -1 -2 0 0 9
line proposal.availability 83a02c	-6 -24 -2 2 10 -1 1 5 15 -5
line proposal.availability 855571	-1 11 0 0 -1 1 -9 0 -1 -29
line proposal.availability 8ded75	-9 -20 -2 -1 8 0 26 4 -7 7
line proposal.availability 8e3c73	14 -26 23 -1 -1 -13 6 -1 -1 1
line proposal.availability 947b79	-1 27 0 0 -2 -1 -23 0 -1 -15
line proposal.availability 99cd4c	-1 17 0 0 -7 1 -4 0 -5 11
line proposal.availability 9b03c3	-1 -47 0 0 -2 0 52 0 -1 -5
line proposal.availability a4ed64	-9 7 1 0 -1 -1 4 -1 -1 3
line proposal.availability a54ed7	7 -9 24 -1 -4 -2 -12 -1 -2 7
line proposal.availability a8e11f	-2 -7 -1 0 -4 1 18 -1 -3 -2
line proposal.availability ac4082	-1 12 0 0 -1 0 -7 0 -1 -15
line proposal.availability b05c6b	-2 11 -7 0 0 -1 -1 0 0 -16
line proposal.availability b18869	0 0 0 0 0 0 0 0 0 10
line proposal.availability b3831c	-2 -12 -9 0 -3 64 -35 -1 -2 41
line proposal.availability bb429a	12 24 -2 -3 8 -1 -23 -2 -12 -11
line proposal.availability c0decb	-2 16 -1 0 -4 -1 -7 0 -1 17
line proposal.availability c53b37	0 1 0 0 0 0 0 0 0 20
line proposal.availability cf0ef3	7 -6 1 0 -1 1 -1 0 -1 -25
line proposal.availability d39634	0 2 0 0 0 0 -1 0 0 7
line proposal.availability d55cf8	-5 -38 -7 -1 -2 -1 67 -11 -2 -7
line proposal.availability d60218	-2 4 -1 0 -1 -1 1 0 0 -12
line proposal.availability db8517	-7 11 -1 0 0 0 -2 0 0 33
line proposal.availability dd7c1b	5 -15 0 2 -2 -1 11 0 0 -11
line proposal.availability de872a	-1 14 0 0 0 0 -12 0 0 17
line proposal.availability e98e35	-1 4 0 0 -2 0 0 0 0 9
line proposal.availability eb6e96	0 4 -1 0 0 -1 -2 0 0 -26
line proposal.availability fafc92	0 1 0 0 -1 0 2 0 0 -8
line proposal.availability fdc7b9	-1 -1 -1 0 -1 -6 11 0 -1 19
line proposal.availability ffad47	-13 73 9 -11 -8 -2 -43 -1 -3 -49
line proposal.link 0cd345	-4 44 -1 -1 -9 -1 -23 -1 -4 -1
line proposal.link 145f41	-8 28 -4 -1 -4 0 -5 -2 -5 -32
line proposal.link 1c5e0b	0 3 0 0 0 0 -2 0 0 9
line proposal.link 270408	-8 18 16 -4 -3 4 -19 -1 -3 21
line proposal.link 53b90f	-3 -1 7 0 -1 0 -1 0 0 5
line proposal.link 7a6f3d	-3 -6 -6 -1 -13 -1 30 -1 2 22
line proposal.link 8e91ec	-1 3 0 0 0 0 0 0 -1 0
line proposal.link 9a309e	17 6 -1 -2 -2 -2 -14 -1 -1 -10
line proposal.link a11853	0 2 0 0 0 0 0 0 0 19
line proposal.link a4a8cc	-3 4 0 0 0 0 0 0 0 1
line proposal.link a52267	-1 5 0 0 -2 0 -1 0 -1 -12
line proposal.link b3d9a6	19 -10 -1 0 -3 0 -1 0 -3 -16
line proposal.link b67d92	-4 -2 2 -2 -4 2 11 -2 -2 -1
line proposal.link bebde9	7 -4 0 0 0 0 -2 0 0 -17
line proposal.link c51049	-1 8 0 0 -1 -2 -3 0 0 -19
line proposal.link c9d7d1	4 9 -1 0 -1 0 -11 0 0 -12
line proposal.link df4fac	-1 5 0 0 0 0 -2 0 0 -23
line proposal.link e354e6	-3 20 -1 -1 -4 -2 -8 -1 -1 -4
line proposal.link f2cf97	9 32 4 -19 0 -21 4 -1 -9 79
line proposal.link f2e7db	-1 7 0 0 -1 0 -2 0 -1 -61
line proposal.offer 0115e9	14 -10 17 -17 -4 -2 10 -2 -6 23
line proposal.offer 012030	0 10 -9 0 0 0 0 0 0 -12
line proposal.offer 1a4955	-6 20 3 -1 -1 -1 -13 0 -1 -21
line proposal.offer 1e728d	-5 6 0 0 0 0 0 0 0 -15
line proposal.offer 20320f	-17 -8 15 -2 -4 -2 19 -2 2 34
line proposal.offer 21b1c0	-7 41 -2 -1 -16 -5 -10 -1 0 80
line proposal.offer 23fc63	0 2 0 0 0 0 0 0 0 -3
line proposal.offer 2c775d	0 11 -3 -1 -2 -7 6 1 -6 17
line proposal.offer 336904	0 -2 -1 0 15 -1 -9 -1 -1 -14
line proposal.offer 39cd75	-15 -2 19 0 0 0 -1 0 0 10
line proposal.offer 41beb8	0 2 0 0 0 0 -1 0 0 -21
line proposal.offer 4215e7	0 3 -1 0 0 0 0 -1 0 -3
line proposal.offer 4403b0	0 5 -3 0 0 0 -1 0 0 15
line proposal.offer 46af9b	-1 2 0 0 0 0 0 0 0 -5
line proposal.offer 519b83	-4 8 -1 0 -2 3 -3 0 -1 -9
line proposal.offer 531863	22 -18 3 -1 -1 -1 -3 -1 -1 -8
line proposal.offer 54a4c1	-3 6 0 0 -1 0 -1 0 -1 1
line proposal.offer 566e5e	17 -4 1 6 -3 -2 -9 -1 -4 -31
line proposal.offer 5955de	-1 -1 4 0 0 0 -1 0 0 -38
line proposal.offer 5e6735	-5 18 0 0 -2 0 -10 0 -1 -18
line proposal.offer 5f5fe1	-4 -19 32 -1 -2 -2 -1 -1 -2 9
line proposal.offer 631193	0 0 0 0 0 0 0 0 0 14
line proposal.offer 6621a3	-1 2 0 0 0 0 -1 0 0 10
line proposal.offer 7386e5	-1 5 0 0 0 0 -2 0 -1 9
line proposal.offer 78c0ec	1 -2 1 0 0 0 1 0 0 -5
line proposal.offer 78ccbe	-15 13 5 8 -1 1 -9 -1 -1 15
line proposal.offer 79191e	68 -39 -13 -1 -1 -2 -9 -1 -1 -42
line proposal.offer 7eb33d	-27 8 0 -1 -1 4 23 -2 -3 -20
line proposal.offer 7f81e8	-2 4 0 0 0 0 0 0 0 -6
line proposal.offer 83e70f	-2 5 -11 -1 -1 -2 -19 2 29 27
line proposal.offer 89faa0	0 -11 0 0 15 6 -8 -1 0 2
line proposal.offer 8c2d8f	3 -18 3 -1 -3 2 18 -1 -5 -15
line proposal.offer 8fa248	5 4 8 -1 -2 9 -20 -1 -2 -29
line proposal.offer 95b2ba	-8 16 0 -2 8 -6 0 -2 -6 -56
line proposal.offer 95d8b0	0 -6 0 0 0 -3 9 0 0 14
line proposal.offer 9e0127	-5 -7 -5 -1 7 0 16 1 -5 0
line proposal.offer a424bc	0 1 0 0 0 0 0 0 0 -12
line proposal.offer af2ae3	14 -21 -1 0 0 -3 11 0 0 30
line proposal.offer b07e45	0 0 0 0 0 0 0 0 0 3
line proposal.offer c3267f	0 11 -9 -1 -2 -3 6 -1 -1 11
line proposal.offer c4d064	4 25 -23 -2 -7 4 -20 -1 20 -21
line proposal.offer c8c1b8	-25 37 -4 -1 -2 0 0 -1 -4 17
line proposal.offer d958de	-2 5 -1 6 -4 -5 7 -1 -5 10
line proposal.offer de1c44	-6 6 -1 0 1 -1 1 0 -1 10
line proposal.offer e18cdd	-6 4 -1 -1 9 0 -2 2 -4 9
line proposal.offer e458e1	-1 -2 19 0 -15 0 -1 0 0 1
line proposal.offer f1065c	-1 1 -6 0 0 0 7 0 0 -15
line proposal.offer f42b03	2 -13 2 28 -9 -4 -1 -1 -3 -16
line proposal.offer f5dc7e	2 2 0 0 -1 0 -5 0 2 0
line proposal.offer f9139a	18 -17 1 0 0 0 -1 0 -1 -3
line proposal.offer fa5aac	-7 -15 6 10 -3 -3 13 -1 -2 57
line proposal.recorded 4e93b6	0 2 0 0 -4 0 -7 0 10 -2
line proposal.recorded 5d6566	-10 30 -1 -1 -1 -1 -15 -1 -2 -13
line proposal.recorded 688571	-7 18 -1 -2 -1 -1 -4 -1 -1 -13
line proposal.recorded 6c8968	-1 -2 0 0 -4 0 -2 0 10 -3
line proposal.recorded 9405dc	1 5 -1 0 4 0 -5 0 -2 -2
line proposal.recorded a7818a	-4 16 0 0 0 -1 -5 -3 -1 -10
line proposal.recorded cf53cf	-5 3 -1 -3 -2 -1 16 -2 -5 -7
line rejection.clear 040668	4 0 0 0 -2 -17 17 0 -1 14
line rejection.clear 0ae719	-2 -1 -1 -1 0 -17 28 -1 -6 -8
line rejection.clear 0b9460	-3 -2 -1 18 12 -14 -4 -1 -5 -5
line rejection.clear 0e0e8e	-1 -1 0 0 -12 0 15 0 -1 37
line rejection.clear 0f2043	-1 0 0 -1 -4 -1 -2 0 8 -21
line rejection.clear 0f61de	-1 -1 -1 -14 20 0 -1 0 -1 -3
line rejection.clear 0f7da6	0 0 0 0 14 0 -1 0 -11 -2
line rejection.clear 0fd999	-1 -1 0 0 4 0 -1 0 -1 -2
line rejection.clear 10457a	0 0 0 0 3 0 -1 0 0 -3
line rejection.clear 136970	0 12 -2 0 -9 0 0 0 0 26
line rejection.clear 1520da	-2 -1 -1 5 3 0 -2 0 -2 -3
line rejection.clear 156326	0 0 0 0 4 0 -2 0 -1 -9
line rejection.clear 169dd5	-1 0 0 0 11 -1 -8 0 -1 -4
line rejection.clear 1b4e09	-1 22 -3 -5 -18 -1 8 0 -1 54
line rejection.clear 1bfcdd	0 0 0 0 -1 0 -4 0 6 15
line rejection.clear 1d3ee6	0 0 0 0 2 0 0 0 -1 45
line rejection.clear 1ffd95	-2 -1 1 3 0 0 -1 0 0 12
line rejection.clear 21e4e7	-1 -3 0 -1 -13 20 -2 0 0 -7
line rejection.clear 2254fb	0 0 0 0 3 0 -1 0 0 -5
line rejection.clear 225799	0 -1 0 0 5 0 -2 0 -1 -39
line rejection.clear 227ade	4 -1 0 0 -4 0 2 -2 1 -3
line rejection.clear 285169	0 0 0 0 2 0 -1 0 0 -15
line rejection.clear 2cffe8	0 0 0 0 -3 0 4 0 0 -1
line rejection.clear 33a9b8	0 -2 0 0 14 0 2 0 -14 -5
line rejection.clear 387eaf	-2 0 0 0 -2 0 -1 0 6 41
line rejection.clear 393875	-2 -8 -2 6 23 -2 -9 -1 -4 -13
line rejection.clear 39b76c	0 0 0 0 1 0 0 0 0 -3
line rejection.clear 3ba18c	0 0 0 0 2 0 -1 0 0 -14
line rejection.clear 3d2105	-1 -1 -3 33 -10 -1 -4 0 -11 33
line rejection.clear 412aa0	-2 -1 0 9 -4 -1 0 0 -1 38
line rejection.clear 4204b4	-1 -1 -1 5 5 -2 -5 0 -1 -33
line rejection.clear 444c7d	0 0 0 2 0 0 0 0 0 -8
line rejection.clear 4549bf	0 0 0 -1 7 0 -2 0 -3 -14
line rejection.clear 4571b9	-1 -1 0 1 3 0 -1 0 0 -4
line rejection.clear 499547	-1 -1 0 0 0 0 -1 0 3 -3
line rejection.clear 4cf85c	-1 -1 -1 0 -4 -1 -2 10 -1 52
line rejection.clear 51cbfc	0 0 0 0 3 0 -1 0 -1 -5
line rejection.clear 53c79a	-1 -1 -1 -4 14 -1 -5 0 0 21
line rejection.clear 57a2e8	2 0 -2 0 3 0 -1 0 0 20
line rejection.clear 57cb74	-3 0 0 -1 6 0 -2 0 0 -3
line rejection.clear 5a4355	-1 -1 0 0 -11 0 -8 0 21 -34
line rejection.clear 61ffae	0 0 0 0 -3 0 5 0 0 -6
line rejection.clear 6901f5	-1 7 0 0 -1 0 -1 0 -4 -2
line rejection.clear 73f58c	0 3 0 1 -2 0 -1 0 0 -13
line rejection.clear 767193	0 15 0 0 -24 0 11 0 -1 -5
line rejection.clear 7ac572	0 0 0 0 4 0 -2 0 0 -6
line rejection.clear 7b5b9d	-2 -1 -1 -1 0 6 -1 0 0 11
line rejection.clear 7cf7d9	-1 0 0 1 4 0 -2 0 0 -5
line rejection.clear 7e4dec	-1 -1 0 0 5 0 -2 0 -1 -5
line rejection.clear 7e7e8d	-2 0 0 7 -4 0 0 0 0 -7
line rejection.clear 86dfe3	0 0 0 0 2 0 -1 0 0 -9
line rejection.clear 8a3cb6	-2 0 0 5 -3 0 0 0 0 -2
line rejection.clear 8fb019	-1 0 0 -1 4 0 -2 0 -1 6
line rejection.clear 90fd5e	-1 0 0 2 2 0 -1 0 -1 -7
line rejection.clear 93a7ee	0 -1 0 0 4 0 -2 0 -1 16
line rejection.clear 98e1e2	0 0 0 0 -3 0 5 0 0 -21
line rejection.clear 99d3f1	0 0 0 1 1 0 -1 0 0 57
line rejection.clear 9e8770	0 0 0 0 -4 0 6 0 -1 7
line rejection.clear 9f521d	0 0 0 0 7 0 -5 0 0 -8
line rejection.clear 9fc5e2	-2 -3 -1 -2 36 -2 -18 -1 -7 41
line rejection.clear a084d4	0 -2 -4 0 12 0 -5 0 0 -6
line rejection.clear a9dd57	0 -4 0 0 20 0 -1 0 -14 -4
line rejection.clear ae28f0	0 0 0 0 2 0 -1 0 0 -3
line rejection.clear b3689a	0 0 0 0 1 0 0 0 0 3
line rejection.clear b3b96b	6 -5 0 0 -5 0 6 0 -1 -4
line rejection.clear b791d3	0 0 0 0 2 0 -1 0 -1 -11
line rejection.clear bb4c16	-1 0 0 0 6 0 -3 0 0 -5
line rejection.clear bf415e	0 0 0 0 -2 2 1 0 0 -8
line rejection.clear c1f18e	0 0 0 0 3 0 -1 0 -1 90
line rejection.clear c5e9f8	0 -1 0 0 3 0 -1 0 -1 2
line rejection.clear c6d729	3 0 0 -2 3 0 -3 0 0 -11
line rejection.clear cad31d	0 0 0 0 1 0 0 0 0 -4
line rejection.clear cd6077	0 0 0 0 2 0 0 0 -1 -5
line rejection.clear cfd4b1	0 0 0 0 1 0 0 0 0 -9
line rejection.clear d01b22	0 0 0 0 0 0 0 0 0 112
line rejection.clear d12930	3 18 0 5 -18 -2 -3 0 -1 30
line rejection.clear d5de05	0 0 0 0 2 0 -1 0 0 -49
line rejection.clear d61264	-1 -1 0 0 4 0 -1 0 -1 -13
line rejection.clear e37ad0	0 0 0 0 1 0 0 0 0 -21
line rejection.clear e9c489	-1 -1 0 -1 6 0 -2 0 -1 34
line rejection.clear eac544	9 7 -1 -1 -3 -1 -14 -1 5 22
line rejection.clear ed20b0	0 -1 1 1 3 -1 -2 0 -1 44
line rejection.clear edd4a2	0 0 0 0 2 0 -1 0 0 16
line rejection.clear edf521	0 0 0 0 -2 4 -1 0 0 -2
line rejection.clear ee6999	-1 -7 0 0 13 -1 -2 0 -2 -5
line rejection.clear ef5b89	-1 -1 0 0 6 -1 -2 0 -1 -8
line rejection.clear f02a47	0 0 0 0 2 0 -1 0 0 -5
line rejection.clear f08e75	-1 -1 -1 -5 9 0 -1 0 0 -2
line rejection.clear f28120	-5 -1 -1 12 4 -1 -6 0 -2 -12
line rejection.clear f32d2d	-1 -1 0 -1 5 0 -1 0 0 -33
line rejection.clear f68509	0 0 0 0 3 0 -1 0 0 -8
line rejection.clear f8deb3	0 0 0 0 3 0 -1 0 -1 -4
line rejection.clear f9a74f	0 -1 0 0 -6 0 -4 0 11 -11
line rejection.clear ffa03c	0 0 0 0 -20 0 23 0 -1 -4
line rejection.farewell 0715f7	0 0 0 0 8 0 -2 0 -6 -3
line rejection.farewell 14f11e	-1 -1 0 0 8 0 -2 0 -3 -10
line rejection.farewell 1d1358	0 -3 0 0 5 0 0 0 -1 -8
line rejection.farewell 230c3f	-1 -1 -1 0 -15 -1 21 0 -1 9
line rejection.farewell 248b5d	-1 -1 0 0 -23 0 29 0 -3 26
line rejection.farewell 2e3c26	0 0 0 0 3 0 0 0 -2 -2
line rejection.farewell 3c0963	0 0 0 0 6 0 -2 0 -2 16
line rejection.farewell 3ccf65	-1 -1 -1 0 22 0 -10 0 -8 25
line rejection.farewell 44533c	0 0 0 0 4 0 -1 -1 0 3
line rejection.farewell 755591	0 0 0 0 2 0 -1 0 0 -6
line rejection.farewell 80df85	0 0 0 0 3 0 -1 0 0 -6
line rejection.farewell 8578d7	-8 5 -1 4 -3 -1 7 0 -4 18
line rejection.farewell 91d3cc	-2 6 -1 0 1 0 -3 0 -1 -3
line rejection.farewell a14bc9	0 0 0 0 3 0 -2 0 -1 -3
line rejection.farewell bad998	0 0 0 4 4 -1 -5 -1 -1 -37
line rejection.farewell bcc437	-1 -1 0 -1 -1 -1 5 0 0 -3
line rejection.farewell ca54cb	0 0 0 0 3 0 -2 0 -1 -6
line rejection.farewell db2eb1	0 -1 0 3 5 0 -5 0 -1 -7
line rejection.farewell e18851	-5 -2 -1 -1 16 -1 -4 0 -2 14
line rejection.farewell e3811a	0 0 0 0 1 0 0 0 0 11
line rejection.farewell f57e9e	-1 -1 0 0 -4 -1 -16 0 22 13
line rejection.farewell feaed8	-5 -1 -1 6 6 -1 -3 0 -1 -33
line rejection.soft 11bde3	0 0 0 -2 3 0 0 0 0 -12
line rejection.soft 16650a	0 -1 0 0 2 0 -1 0 0 -13
line rejection.soft 1e98c3	-1 -2 -4 -2 2 -1 -10 -1 19 -25
line rejection.soft 202427	0 -2 -1 0 16 -1 -9 -1 -1 -25
line rejection.soft 203d7f	-2 -4 -1 -1 28 -1 -25 -2 10 37
line rejection.soft 284069	1 3 -1 -2 -33 -1 14 -1 21 -8
line rejection.soft 2fbe82	0 0 0 -2 6 0 -1 0 -3 -11
line rejection.soft 365cfa	0 0 0 0 3 -1 0 0 0 -15
line rejection.soft 3d9034	0 0 0 0 2 0 -1 0 -1 4
line rejection.soft 3e30d7	-3 -5 -1 8 -5 -1 6 1 1 -34
line rejection.soft 44e4df	-7 6 0 0 12 0 -2 0 -8 -19
line rejection.soft 4afdd7	-1 -14 0 0 -6 0 23 0 0 -4
line rejection.soft 4ec4b7	-2 -1 2 1 4 -1 -2 0 -1 37
line rejection.soft 56ebd9	0 0 0 0 2 0 0 0 0 6
line rejection.soft 5d9659	0 0 0 0 2 0 0 0 -1 10
line rejection.soft 6344a3	-2 -8 28 2 -10 -1 -1 -1 -7 4
line rejection.soft 68f1ed	0 -1 0 0 11 0 -3 0 -6 1
line rejection.soft 69e14c	-3 4 -2 3 -8 -1 3 -12 16 -12
line rejection.soft 77cf3a	-3 8 -3 -2 -30 15 43 0 -29 52
line rejection.soft 7e113c	7 5 -1 -1 3 -1 -21 -1 10 -21
line rejection.soft 7e9457	-2 29 12 -3 -11 -3 -23 -6 7 -1
line rejection.soft 861a1c	0 0 0 0 1 0 0 0 0 -17
line rejection.soft 87f42b	0 0 0 0 1 0 0 0 0 6
line rejection.soft 8ccfe1	0 0 0 0 1 0 0 0 0 13
line rejection.soft 946807	-4 -2 3 5 2 -1 0 -1 -1 37
line rejection.soft 9dcfe0	-5 -16 -13 -8 47 -22 45 2 -31 11
line rejection.soft a9c69b	0 -1 0 0 8 -1 -5 0 -1 -4
line rejection.soft af145d	0 0 0 0 1 0 0 0 0 -6
line rejection.soft c3be73	-3 5 -2 3 14 -1 -9 -1 -6 -10
line rejection.soft c5cef8	0 -7 0 0 2 0 7 0 -1 2
line rejection.soft cb46a2	0 0 0 0 14 0 -8 0 -5 -18
line rejection.soft cd16be	0 0 0 0 3 0 -1 0 -2 -1
line rejection.soft db721f	7 -2 -3 -2 -11 -2 -24 0 39 -7
line rejection.soft dbf1e3	-1 1 -1 1 1 -1 0 0 0 -17
line rejection.soft dc6578	0 0 0 0 2 0 -1 0 -1 21
line rejection.soft e54133	0 -1 0 0 8 0 -5 0 -1 -21
line rejection.soft ed2b9f	-2 17 -7 6 -12 -6 12 -11 4 -19
line rejection.soft ef0750	-3 -4 4 4 8 -1 -3 -1 -3 19
line rejection.soft f8d69c	-5 -4 5 7 11 -3 -13 -1 3 37
line rejection.soft fa016a	-20 -23 23 24 -14 -8 12 7 0 58
line rejection.soft fe674c	0 -1 0 0 2 0 -1 0 2 13
line reply.advanced 05f80c	0 15 0 0 -1 0 -12 0 -1 2
line reply.advanced 128e7c	16 23 -1 -1 -5 -2 -52 -2 24 57
line reply.advanced 346cfb	2 12 -3 -2 -18 -4 27 -3 -11 -33
line reply.advanced 5dea9d	0 3 0 0 0 -1 -1 0 0 3
line reply.advanced 639e27	0 1 0 0 0 0 -1 0 0 17
line reply.advanced 6b90bd	-2 12 -1 -1 0 0 -6 0 -1 13
line reply.advanced 9f10f1	0 -2 0 0 -1 0 6 0 -3 -9
line reply.advanced b19692	-2 -15 0 0 -4 -5 29 0 -2 -5
line reply.advanced b92791	-1 -4 0 0 0 0 8 0 -2 -5
line reply.advanced c0ee3e	16 2 -1 0 -7 8 -13 0 -5 4
line reply.advanced c34e71	0 -2 -1 0 1 -1 6 0 -2 -7
line reply.advanced c88572	-1 0 0 -11 13 0 0 0 0 -3
line reply.advanced c98328	0 -1 -2 -1 17 -1 -9 -1 -2 -18
line reply.advanced d61c86	-1 -2 0 0 -3 0 -7 0 14 -2
line reply.advanced e9f38b	7 -1 0 0 0 0 -4 -2 -1 -3
line reply.advanced fa2918	0 0 0 0 0 0 16 0 -16 -7
line reply.hint 04adb8	14 -12 -3 3 -2 -2 3 -1 0 4
line reply.hint 05b287	-2 25 -3 -1 -3 -2 -11 -1 -2 -25
line reply.hint 10265e	-1 -8 -1 0 -2 0 12 0 0 -30
line reply.hint 21141d	8 14 7 -9 -13 7 -21 6 1 56
line reply.hint 247d6d	-1 -17 -1 0 -5 4 21 0 0 17
line reply.hint 29555a	-1 -22 -1 0 0 -1 26 0 0 3
line reply.hint 34ba52	0 -1 -1 0 0 3 0 0 0 2
line reply.hint 508f6b	-1 -33 -2 6 -2 -2 13 -1 23 -19
line reply.hint 5437ce	0 -17 -3 -1 -1 -2 25 -1 -1 -20
line reply.hint 65011b	24 22 -2 -1 -12 -4 -24 -1 -1 -27
line reply.hint 8ec2d0	-2 -7 -2 -1 -2 -2 23 -1 -6 -22
line reply.hint 994b6d	-1 -5 0 0 -1 0 8 0 0 -10
line reply.hint a07161	-3 -11 -1 0 -3 -1 20 0 0 -2
line reply.hint a94d96	5 -19 -2 -1 15 -2 5 -1 0 -38
line reply.hint bbf9ee	0 3 0 0 0 0 -1 0 0 4
line reply.hint bfe51d	0 0 0 0 -1 -1 3 0 0 28
line reply.hint d1065e	2 -18 -1 0 -1 8 10 0 0 25
line reply.hint d21198	0 -4 -1 0 0 -1 6 0 0 -3
line reply.hint d875d4	-1 -9 0 0 -1 0 12 0 0 -9
line reply.hint e2877b	-1 -15 0 0 -1 2 18 -1 0 -2
line reply.hint e62c9e	3 4 -1 -1 -3 -1 -5 -1 3 12
line reply.hint ecad97	-12 2 -1 -1 -4 1 16 -1 -1 -2
line reply.hint f0fe15	0 9 0 0 -8 0 2 0 -2 18
line reply.hold 00e15b	-3 -1 -1 6 -11 2 12 0 -2 10
line reply.hold 1332f7	-2 -1 -2 5 -27 -1 31 0 -3 -6
line reply.hold 4964b4	0 -1 -1 0 -2 -1 5 0 0 -5
line reply.hold 77a904	-2 -1 -1 11 -7 -3 3 0 -1 -14
line reply.hold 870ef3	-4 3 -1 -3 4 -2 -1 -1 6 18
line reply.hold b83488	-6 -2 8 -9 4 -2 25 -1 -18 -9
line reply.hold bffee2	-4 11 -4 16 0 -2 -16 -1 -1 -18
line reply.hold c591de	-11 -3 3 10 -8 8 4 -7 4 -27
line reply.hold cba178	-4 -1 -10 18 -11 -2 11 -1 -1 -12
line reply.hold dc0384	-1 -4 0 1 -1 -1 7 0 0 -8
line reply.later 0b7e7d	-1 -2 0 0 -1 0 4 0 0 -4
line reply.later 2b33e7	-1 -2 0 0 -1 0 1 0 3 11
line reply.later 5a1e8f	9 -4 24 -1 -4 -1 -19 -1 -3 10
line reply.later 6b3eab	-1 -2 0 0 -6 0 9 0 2 -9
line reply.later 6f6c96	-2 -11 3 0 -1 1 14 0 -2 -3
line reply.later 7c5afb	-2 -8 0 0 -1 0 11 0 -1 -2
line reply.later 92a727	0 0 7 0 0 0 -7 0 1 -6
line reply.later 983acd	0 -1 2 0 0 0 -1 0 0 16
line reply.later b7cffc	-7 -13 -2 -1 -8 12 -30 -16 65 39
line reply.later cf7015	-1 -15 0 0 -1 0 21 0 -4 -3
line reply.later dfa9f3	-2 -8 0 0 -1 0 13 0 -1 -10
line reply.later ea165b	-9 -22 -1 0 -1 -2 42 -4 -2 -13
line reply.pending 0a044e	-1 0 0 1 -1 -12 22 0 -9 -1
line reply.pending 0fe672	8 -6 5 -4 -7 -1 12 -4 -2 39
line reply.pending 13a5a4	-1 0 0 0 -9 -1 -4 -6 23 -10
line reply.pending 1bd6ec	-1 -3 0 1 0 0 6 0 -2 10
line reply.pending 23eca2	0 -1 0 0 -1 0 3 0 -2 -1
line reply.pending 2d560f	-1 -5 0 0 -7 0 7 0 7 -12
line reply.pending 317e7f	-1 0 0 0 -1 0 4 0 -1 -6
line reply.pending 3325e8	13 -5 -3 -2 -5 -2 -38 -11 54 -1
line reply.pending 37d947	-10 14 7 -6 29 -14 -24 5 -1 -40
line reply.pending 3918ac	2 -2 -5 -2 4 -1 -17 2 20 -20
line reply.pending 3ec676	1 8 1 2 -4 10 -39 3 18 -13
line reply.pending 4865bd	-1 -1 0 0 -14 0 -3 0 20 -27
line reply.pending 4b9101	-1 0 0 0 -6 -1 9 0 -1 -3
line reply.pending 4b99a8	-1 0 -1 0 -7 0 7 1 0 25
line reply.pending 4d5fb8	25 -1 -1 -1 -2 -3 -15 -2 1 3
line reply.pending 5484f5	-6 4 -1 -1 10 0 22 -11 -17 -14
line reply.pending 5bb28c	0 0 -1 -1 -2 0 4 0 0 15
line reply.pending 5c760b	15 0 21 -6 -9 -1 -26 -1 5 21
line reply.pending 5ed425	-3 6 -1 -3 16 -3 -6 1 -8 -3
line reply.pending 5fa303	-1 0 0 0 -2 0 4 0 0 -1
line reply.pending 681a87	6 -1 -1 -2 -8 -1 9 -1 -2 -22
line reply.pending 70f817	0 8 0 0 0 0 -7 0 0 -7
line reply.pending 70f8e0	52 -20 -5 3 -3 -4 -24 -1 1 -21
line reply.pending 729213	0 0 0 0 -2 0 21 -2 -16 -2
line reply.pending 7336b2	0 0 0 0 -2 0 23 0 -19 -2
line reply.pending 77e81d	-1 0 -1 1 -1 0 4 0 -2 -14
line reply.pending 7e28fc	10 -1 -1 -1 -1 -2 3 -3 -3 -41
line reply.pending 7ee973	13 -9 -7 -2 -8 -4 33 -8 -8 -35
line reply.pending 812dce	2 -1 -1 -1 0 4 2 0 -5 8
line reply.pending 958b2b	-2 14 -1 0 -1 -1 -27 -1 19 16
line reply.pending 958d2f	-1 -1 -1 -1 -5 -1 15 0 -6 -27
line reply.pending 9753be	-14 -1 -1 -1 -6 -1 5 1 19 59
line reply.pending 9bd2bc	-16 19 -2 -2 0 0 4 -1 -1 68
line reply.pending 9cc2f4	-1 12 -1 -1 -6 -1 6 1 -10 18
line reply.pending 9d2663	0 0 0 0 -1 0 4 0 -1 -11
line reply.pending 9e4fca	-5 -1 -1 0 1 -1 3 -2 6 19
line reply.pending a1345c	0 -1 0 0 -1 0 4 0 -2 -1
line reply.pending a32a50	9 0 0 0 -1 0 -5 -1 -2 48
line reply.pending a477ab	-1 -1 -1 0 23 4 -9 -1 -14 0
line reply.pending a5e3ff	2 -1 -1 0 -1 -1 4 -1 -2 -7
line reply.pending a71711	3 -7 -1 -1 -1 0 8 0 -1 -3
line reply.pending ab983f	4 -45 4 -1 -16 16 15 22 1 40
line reply.pending ac2188	-12 3 -1 -1 30 0 -11 -2 -8 -27
line reply.pending aca581	5 -1 -1 0 -2 0 16 -1 -17 5
line reply.pending b063d2	1 -1 -1 -1 -2 -1 13 -2 -7 -41
line reply.pending b094c0	-1 -1 0 0 -2 -1 10 -1 -4 -23
line reply.pending b0acb9	-1 0 4 0 -4 0 -5 0 8 -6
line reply.pending b75d17	-1 -1 0 1 -1 -2 8 0 -4 -2
line reply.pending bfcd5c	0 0 0 0 5 0 -2 0 -1 11
line reply.pending bffe54	3 -13 -2 0 -17 -1 28 1 2 -21
line reply.pending c3d619	-3 -3 -4 -2 31 -3 -6 10 -20 39
line reply.pending c51cda	-29 -1 -3 0 1 -1 14 19 0 -10
line reply.pending c52d78	-6 43 -1 3 -10 4 -15 2 -20 -3
line reply.pending c60ff7	-2 8 -1 -1 -2 -1 4 -1 -4 -13
line reply.pending cd1627	7 -6 -2 -1 6 -1 -18 6 8 -29
line reply.pending d6d547	-12 -4 -4 -3 18 -3 21 0 -13 -48
line reply.pending d94245	-1 -1 -1 -1 2 -1 8 -2 -4 -2
line reply.pending df6e18	3 14 -3 -2 -14 -5 7 -1 1 -16
line reply.pending e80ff5	-9 -3 -2 10 -45 39 -3 -2 17 77
line reply.pending f7a5fe	11 -6 -7 1 -5 -2 14 -2 -5 -14
line reply.pending fa0904	-10 -10 5 0 0 0 15 -9 9 2
line reply.pending fecb91	-2 -1 0 0 -2 0 5 0 0 -11
line reply.request 0107a7	-1 0 0 0 -1 0 5 0 -2 -4
line reply.request 0340d7	-1 -2 0 0 -1 -1 32 0 -27 -18
line reply.request 0fb4e5	-13 16 -2 -1 19 3 0 -2 -20 -13
line reply.request 117754	5 10 0 0 24 0 -32 -1 -4 -10
line reply.request 13717f	-7 -27 -2 -1 -3 -13 55 2 -4 -7
line reply.request 14025f	-6 0 0 0 0 -4 10 0 0 -4
line reply.request 1af89f	-24 18 3 0 -38 46 5 6 -17 69
line reply.request 1be700	3 -7 -1 -1 -2 -2 -34 24 20 4
line reply.request 1c384d	-2 9 -1 0 -2 4 -6 0 -2 1
line reply.request 31257f	8 -28 0 0 0 -2 24 0 0 -18
line reply.request 357822	33 -21 -7 -3 5 -41 -41 68 7 93
line reply.request 37338d	0 -2 0 0 0 -1 3 0 0 7
line reply.request 3c11fe	-1 -1 0 0 -3 0 8 0 -3 -12
line reply.request 5b4452	-6 -4 3 2 -3 -1 15 -1 -4 19
line reply.request 66ef09	0 -4 -1 -1 -3 -1 11 2 -3 -12
line reply.request 6c1060	-2 14 -1 -1 -2 1 -12 -2 5 -7
line reply.request 6ff232	-2 2 -1 0 -6 -5 10 -1 3 -30
line reply.request 799b51	-1 -6 0 0 -4 -1 16 -1 -3 3
line reply.request 7cf686	-3 -2 -1 0 8 11 -14 3 -2 3
line reply.request 7d357e	40 -3 -1 0 -1 -1 -36 0 2 -6
line reply.request 81db9d	-4 2 -2 -1 -7 2 7 -6 8 -28
line reply.request 95cfa3	-3 -3 -1 0 -18 8 26 -1 -8 -2
line reply.request 969156	34 -20 -11 -8 33 2 -3 -21 -7 -21
line reply.request 9a5a17	-1 -3 0 0 -2 10 5 -7 -1 -8
line reply.request 9b4e7f	13 -9 -7 -1 -1 -2 9 -2 0 0
line reply.request 9c70e6	0 -8 0 0 -5 -1 15 0 -1 -22
line reply.request a2323b	0 -7 0 0 -6 -3 18 0 0 -26
line reply.request a691a8	0 -2 0 0 -1 0 5 0 0 -3
line reply.request aa708b	-1 34 0 0 -1 -1 -28 -2 -1 -6
line reply.request ac83e0	4 5 -2 -1 16 -2 -16 -2 -2 -35
line reply.request ae6616	-2 -10 -1 0 5 0 33 0 -24 -1
line reply.request b1c8ac	0 3 0 0 -1 0 -2 0 1 -4
line reply.request b85072	0 0 0 0 0 0 1 0 0 -11
line reply.request b9f167	-12 18 35 -1 -16 9 -27 -1 -6 8
line reply.request c8d440	4 8 -3 -1 -11 1 13 -1 -10 -9
line reply.request c99ff5	14 23 -11 -2 -4 -20 1 4 -5 22
line reply.request ce8673	-10 -4 0 0 2 -1 -12 -1 26 -24
line reply.request d0d31a	-20 7 -4 -2 3 -2 -21 -12 52 51
line reply.request d1b65d	0 0 0 0 -1 0 3 0 0 -3
line reply.request d539ea	5 -9 -3 0 -1 -5 13 0 -1 -20
line reply.request f16cf5	2 38 -3 -3 -8 16 -23 -2 -16 -25
line reply.request f8db85	-2 -5 1 -1 -2 -1 12 -1 -1 -9
line reply.thanks 0001cd	-11 -11 0 -1 8 0 17 0 -1 -3
line reply.thanks 149ba5	9 3 -10 -3 5 24 -17 -3 -7 3
line reply.thanks 15e903	4 14 -2 -2 1 -6 0 -8 -1 -18
line reply.thanks 36979e	-14 0 21 -1 -1 -3 15 -10 -6 18
line reply.thanks 372c17	-4 8 2 0 -15 -3 -10 4 17 -20
line reply.thanks 5e702d	14 -4 -1 -1 3 -3 0 6 -12 2
line reply.thanks 848fce	-4 -7 -1 -1 3 -1 13 -1 -3 28
line reply.thanks a3683e	-8 1 -1 3 -7 -3 26 0 -9 -11
line reply.thanks ad0c31	4 -10 -2 -3 5 23 -19 -2 5 -17
line reply.thanks b6405e	-24 -5 -38 32 -3 5 -19 30 22 7
line reply.thanks bb0a02	15 0 -13 -3 23 7 -19 -4 -6 -26
line reply.thanks bc6783	2 11 -1 -1 -5 -1 9 12 -27 27
line reply.thanks c8e934	15 11 -1 -2 -1 -2 1 -6 -14 -20
line reply.thanks d0a6b8	-35 5 -7 -4 11 -7 45 -2 -5 27
line reply.thanks e37917	0 -24 0 0 22 -1 6 0 -2 5
line reply.withdrawn 08a1ea	-1 -2 -1 -1 -23 -1 38 -1 -9 -6
line reply.withdrawn 6a74b6	-1 -1 0 0 -14 0 45 0 -28 -6
line reschedule.moved 0254a6	-1 0 2 0 0 0 0 0 0 4
line reschedule.moved 060a4a	-1 0 2 0 0 0 0 0 0 -18
line reschedule.moved 0e126d	-19 -2 -6 32 -1 -1 -2 -2 -1 1
line reschedule.moved 0e2305	-1 -1 3 0 0 0 -1 0 0 -25
line reschedule.moved 0e2d3d	-8 -9 26 0 -1 -3 -4 0 0 18
line reschedule.moved 108eaa	-1 -1 2 0 0 0 0 0 0 -13
line reschedule.moved 1791e9	-4 0 4 0 0 0 0 0 0 -5
line reschedule.moved 1ae7e9	-4 -4 4 -1 -3 -3 24 -1 -12 6
line reschedule.moved 20e1df	-3 0 4 0 0 0 0 0 0 -2
line reschedule.moved 2164ff	-1 0 2 0 0 0 0 0 0 -3
line reschedule.moved 2b8b41	10 0 -9 0 0 0 0 0 0 -5
line reschedule.moved 33f8a7	-5 -4 12 0 0 0 -2 0 1 -29
line reschedule.moved 351802	-1 0 1 0 0 5 -5 0 0 -7
line reschedule.moved 3694d6	-2 -1 4 0 0 0 -1 0 0 -11
line reschedule.moved 36e371	-2 -1 6 -4 15 -2 -16 -1 3 6
line reschedule.moved 380598	0 -1 18 0 0 0 -16 0 -1 -5
line reschedule.moved 3c05c3	-3 -1 16 8 -1 0 -12 -7 0 9
line reschedule.moved 430b12	-2 3 2 -1 -6 -8 12 -1 -1 5
line reschedule.moved 459af2	-3 -1 7 0 0 0 -1 0 0 -22
line reschedule.moved 4616a2	-9 -2 -7 0 -1 -1 22 -1 -1 -5
line reschedule.moved 485565	-15 -7 2 -2 -7 -1 39 -3 -6 49
line reschedule.moved 4acd92	36 -11 -15 0 0 0 -9 0 0 11
line reschedule.moved 555671	-11 -6 68 -17 -5 -3 -18 -5 -4 54
line reschedule.moved 5a4ce0	12 3 -8 0 0 0 -4 0 -2 18
line reschedule.moved 6316ba	15 -2 -27 -3 -2 0 21 -1 -1 2
line reschedule.moved 632575	-8 -3 15 -1 0 0 -2 0 0 36
line reschedule.moved 6ee590	-3 16 -3 -1 -3 -1 -3 -2 -1 -32
line reschedule.moved 79fb6b	-1 0 3 0 0 0 -1 0 0 -13
line reschedule.moved 7a139e	-1 0 14 -9 0 0 -4 0 0 -6
line reschedule.moved 7dbb5d	3 0 -2 0 0 0 0 0 0 -24
line reschedule.moved 80ec0d	-1 0 3 0 -1 0 1 0 -1 -13
line reschedule.moved 8200b1	20 -1 -15 -1 0 0 -2 0 0 11
line reschedule.moved 87114f	-4 -11 -24 0 -1 24 17 0 0 33
line reschedule.moved 884aac	0 6 -8 -1 -1 0 6 -1 0 -5
line reschedule.moved 8a5182	10 3 -3 -1 -3 -1 -7 -1 1 12
line reschedule.moved 8bddb2	-2 0 -12 15 0 0 0 0 0 -5
line reschedule.moved 8d0070	-2 -3 3 0 -2 -1 7 0 -1 -11
line reschedule.moved 8f8b9b	-1 0 1 0 0 0 0 0 0 19
line reschedule.moved 928dd0	-1 -1 2 0 0 0 0 0 0 11
line reschedule.moved 92ce8a	-2 -1 7 2 -1 0 -4 0 0 -5
line reschedule.moved 92ea61	-2 -4 15 -1 -1 -1 -4 -1 -1 14
line reschedule.moved 990fcd	-13 -5 17 -1 -2 0 8 -1 -2 -2
line reschedule.moved 9a6824	12 -8 29 0 -6 -3 -23 -1 -1 -4
line reschedule.moved 9fee4e	-15 -1 18 0 0 0 -1 0 0 8
line reschedule.moved a062d2	-1 0 2 0 0 0 0 0 0 12
line reschedule.moved a1c884	0 0 -1 -1 0 0 1 0 0 4
line reschedule.moved a1e0a0	-1 0 2 0 0 0 0 0 0 6
line reschedule.moved a2e37c	-4 -4 3 -2 -17 -2 -2 4 25 -10
line reschedule.moved a9b564	-5 -1 11 0 0 0 -4 0 0 36
line reschedule.moved ac6b58	-10 -1 10 -6 0 0 8 0 0 0
line reschedule.moved acf34d	-3 -1 6 0 0 0 -1 0 0 -8
line reschedule.moved b1298a	-1 -3 5 -2 -1 -1 6 -1 -1 37
line reschedule.moved b5cfdf	-3 -1 6 0 0 0 -1 0 0 2
line reschedule.moved cb45a0	0 -3 4 0 0 0 0 0 0 6
line reschedule.moved d8722e	-1 12 -11 0 -9 0 10 0 0 -15
line reschedule.moved dd2e1e	13 5 -4 0 -1 -9 -4 0 -1 -13
line reschedule.moved e85af9	-1 0 -2 4 0 0 0 0 0 14
line reschedule.moved e9dd97	4 30 -24 -1 -1 -2 -7 0 0 -29
line reschedule.moved eda07a	0 -3 6 0 0 0 -1 0 0 5
line reschedule.moved fb7bd0	-2 -1 6 -1 0 0 -1 0 0 1
line reschedule.moved fc4991	0 0 13 0 -1 0 -5 -6 0 1
line reschedule.why 0daaa5	9 19 -27 -3 10 -3 1 -3 -4 32
line reschedule.why 1088cb	-18 -3 21 -1 0 0 2 0 0 1
line reschedule.why 175445	-9 -5 8 15 -3 -2 3 -5 -3 5
line reschedule.why 27cfe6	1 -2 4 -1 0 -1 3 -3 -1 -4
line reschedule.why 2a658f	-1 -3 12 -2 1 -1 -4 -1 -1 5
line reschedule.why 33f9ee	-2 -1 -9 -3 0 0 16 0 0 -11
line reschedule.why 364aa9	3 -2 2 7 0 -1 -7 -1 -1 -20
line reschedule.why 3720b4	-2 -1 6 1 -1 -1 7 -5 -3 -23
line reschedule.why 3d68ce	-5 -4 7 10 -4 -1 -3 0 -1 -16
line reschedule.why 44653c	-5 -6 4 -3 18 -3 -46 45 -4 52
line reschedule.why 48e7f6	-9 -1 14 -1 0 0 0 0 0 -15
line reschedule.why 4b1cb9	-1 -1 28 -3 -1 -1 -15 -5 -2 -8
line reschedule.why 5029be	-1 -1 9 0 -1 0 -6 2 0 -25
line reschedule.why 5208a1	1 -5 12 1 -2 0 -6 -1 -1 6
line reschedule.why 52bb00	-8 -7 5 16 -4 -2 0 -1 1 13
line reschedule.why 62e4eb	-3 7 0 -1 -1 0 -2 0 0 -9
line reschedule.why 63cc31	-3 0 3 0 0 0 0 0 0 20
line reschedule.why 66388f	-5 -1 18 -10 -3 0 0 0 -1 7
line reschedule.why 686ded	-4 -2 3 6 17 -1 -15 -1 -3 14
line reschedule.why 68ea79	34 -16 -25 -15 -2 -2 33 -2 -5 -17
line reschedule.why 6ee84b	-6 -10 1 26 -3 -3 -7 2 -1 28
line reschedule.why 72297a	-3 -6 -2 -4 0 9 17 -13 2 -28
line reschedule.why 7b3334	-5 -2 8 5 -5 0 -1 0 0 15
line reschedule.why 82459b	0 -3 6 1 0 0 -2 0 0 -5
line reschedule.why 95429e	1 -3 6 -1 -1 2 -4 0 0 -7
line reschedule.why bafc2c	-4 -4 -10 -3 -9 -2 12 -1 21 -19
line reschedule.why c1f807	-28 -12 27 12 -3 -13 4 22 -9 -39
line reschedule.why e0d0d4	0 0 1 0 0 0 0 0 0 14
line reschedule.why e6002c	-1 11 0 -1 -16 -1 16 -6 -1 -17
line reschedule.why f2f56e	-1 -1 0 0 3 0 8 -4 -4 4
line reschedule.why f4b7ad	0 -1 3 1 0 -1 -2 0 0 -2
line reschedule.why fc87fe	12 -8 7 -2 -2 -1 2 -11 2 -25
line reschedule.why ff3217	-12 -4 20 21 1 -2 -15 -1 -6 28
line survey 3226dc	0 0 0 0 0 0 1 0 0 -9
line survey 519376	0 7 0 0 -2 0 -1 0 -4 2
line survey 58a285	0 0 0 0 0 0 0 0 0 18
line survey 75f292	15 -8 0 0 7 -2 -5 -1 -7 27
line survey 91a77c	0 0 0 0 0 0 -1 0 1 8
line survey b736b4	0 2 0 0 0 0 -2 0 0 14
meeting link	63 -17 -6 -3 -11 -5 -15 -2 -2 -80
move asked, and a nod	-33 -3 69 -3 -6 -4 -16 -3 -2 -3
no job and a time	53 24 36 -9 -26 -35 -24 16 -35 12
no time	-39 -7 -54 -67 70 1 36 25 35 8
not.alert	-14 -12 -4 26 8 4 -13 -1 6 80
not.alert@footer	-9 -12 -1 -2 -9 -2 15 -5 26 65
not.alert@subject	0 -2 -1 -1 10 8 2 -1 -15 118
not.cold	-4 11 -3 1 0 -3 4 -2 -4 116
not.cold@subject	0 0 0 0 0 0 -1 0 0 21
not.employer	-10 21 -24 7 33 -5 -8 -5 -9 99
not.employer@subject	-2 -4 -1 -1 1 -1 13 -1 -4 93
not.entry	2 -1 0 0 0 0 0 0 0 172
not.entry@subject	1 0 0 0 0 0 0 0 0 32
not.event	6 -6 -13 -7 -11 -14 34 31 -20 32
not.event@subject	5 -2 -1 -1 -5 -4 9 4 -4 108
not.media	18 2 -9 2 10 -6 0 -5 -13 91
not.media@subject	10 4 -1 -1 1 -3 -8 -3 1 1
not.official	-4 18 26 -6 -3 -11 11 -6 -25 101
not.official@subject	9 -1 7 -5 -7 -20 2 -9 23 -20
not.practice	-12 21 -7 -10 14 -2 -23 11 9 60
not.practice@subject	-11 22 -5 -1 -4 0 -8 7 0 69
not.research	-5 16 -3 0 -5 -11 10 1 -2 106
not.research@footer	0 0 0 0 0 0 0 0 0 4
not.research@subject	4 -7 -1 -1 8 -5 11 -1 -8 3
not.someone	-28 -40 54 4 -14 9 44 -10 -19 81
not.someone@subject	-2 -2 -1 0 -3 2 5 2 -1 78
not.staff	2 11 -2 -1 -1 1 -14 0 3 138
not.staff@subject	1 0 0 0 0 0 0 0 0 113
not.study	-14 -12 -14 -22 11 11 15 -19 44 38
not.study@subject	7 -21 -2 -8 19 -1 -53 6 52 38
offer.clear	-44 -55 -47 -20 36 214 -35 -27 -22 -83
offer.clear@subject	-46 -12 -6 -6 -3 -5 61 0 16 -50
offer.terms	15 -34 -25 -18 -17 71 58 -18 -31 -83
offer.terms@subject	-5 -1 -2 -2 -3 -10 12 18 -7 87
old time	-75 -30 195 17 -20 -32 -40 -7 -7 -17
one time	129 -54 27 33 -70 -60 3 20 -27 14
one time, asked	50 -25 19 -13 -3 1 -12 -13 -3 5
owner	0 0 0 0 0 0 0 0 0 -269
owner interviews	0 0 0 0 0 0 0 0 0 35
pair alert&apply	-1 -1 0 0 2 0 -1 0 2 116
pair alert&ask	-1 -2 0 0 3 0 -3 0 2 -7
pair alert&asked	0 -2 0 0 4 0 -2 0 0 -1
pair alert&cancel	0 0 0 1 0 0 0 0 0 -5
pair alert&candidate	-1 -1 0 -1 7 0 -6 0 3 2
pair alert&choose	-1 -1 0 -1 0 4 -1 0 -1 5
pair alert&closer	0 0 0 0 0 0 0 0 0 17
pair alert&confirm	0 0 0 0 0 0 0 0 0 11
pair alert&deadline	-1 -1 0 -1 -1 0 4 0 1 -7
pair alert&education	0 -1 0 -1 2 0 -2 0 3 -4
pair alert&enjoyed	0 0 0 1 0 0 0 0 0 -15
pair alert&event	0 -1 -1 0 -1 0 4 0 0 -10
pair alert&family	0 0 0 0 1 0 0 0 -1 5
pair alert&finance	0 0 0 0 0 0 0 0 0 6
pair alert&hear	1 -1 0 -1 8 0 5 -1 -11 4
pair alert&hiringside	0 0 0 0 0 0 0 0 0 -10
pair alert&hitch	0 0 0 0 0 0 1 -1 0 8
pair alert&inbox	0 0 0 0 -1 0 0 0 2 5
pair alert&interview	-1 -3 -1 -1 0 0 1 0 5 -7
pair alert&invite	0 0 0 0 11 0 -3 0 -8 19
pair alert&link	0 0 0 0 0 0 0 0 1 17
pair alert&mediaword	-3 0 -5 5 -1 0 -4 0 8 -15
pair alert&meet	0 -1 0 0 1 0 2 0 0 -13
pair alert&move	-1 0 -4 6 0 0 0 0 0 18
pair alert&not	-1 -1 -5 5 6 0 4 0 -6 29
pair alert&offer	-1 -1 0 0 6 0 -1 0 -2 -24
pair alert&office	0 0 0 0 1 0 1 0 -2 9
pair alert&onward	-1 0 0 1 4 0 -2 0 -1 -1
pair alert&other	-1 -1 0 0 4 0 -3 0 1 -13
pair alert&prepare	0 0 0 0 0 0 1 0 0 5
pair alert&property	1 -1 -1 0 -8 0 9 0 0 -7
pair alert&received	0 0 0 0 0 0 -2 0 2 33
pair alert&recruiter	0 0 0 0 0 0 1 0 0 36
pair alert&remind	0 0 0 0 0 0 1 -1 0 13
pair alert&review	-1 -1 0 0 4 0 -3 0 2 -14
pair alert&role	-4 -4 -1 11 -2 2 3 -3 -2 35
pair alert&sales	0 0 0 0 0 0 1 0 -1 3
pair alert&send	0 0 0 0 1 0 0 0 -1 3
pair alert&shop	0 0 0 0 0 0 1 0 -1 9
pair alert&slot	0 0 0 0 1 0 0 0 -1 -14
pair alert&study	1 -1 0 0 0 0 -1 0 2 -16
pair alert&team	-1 -1 0 -1 4 4 -3 -1 -1 2
pair alert&thank	0 0 0 0 -6 0 10 0 -2 -1
pair alert&ticket	-1 0 0 0 0 0 -1 0 3 -1
pair alert&time	0 -2 0 -1 1 -1 2 -1 2 -21
pair alert&title	0 -1 0 0 -5 0 8 0 -2 101
pair alert&wait	0 0 0 0 -3 0 -1 0 5 13
pair alert&wish	-1 -1 0 12 -7 0 7 -2 -6 -11
pair alert&yours	0 -1 0 1 5 0 2 0 -5 70
pair apply&ask	1 3 -1 -2 -6 -5 0 15 -5 71
pair apply&asked	4 7 0 0 12 -2 -15 -1 -6 -32
pair apply&available	-3 -13 -2 -1 26 -2 -2 -2 -2 -37
pair apply&away	8 -8 -1 -1 7 -2 2 -1 -5 5
pair apply&back	-3 6 0 0 9 -1 -5 -4 -2 -15
pair apply&book	2 -6 0 -1 -1 -1 4 -1 5 10
pair apply&bounce	2 -2 -3 0 -9 -1 19 7 -12 -12
pair apply&call	19 -2 -2 -1 5 0 -10 -1 -7 -20
pair apply&cancel	-3 -4 -1 5 -34 -1 65 -1 -28 3
pair apply&candidate	-9 57 -18 -1 34 -2 -19 -14 -27 -63
pair apply&choose	2 -17 -3 -2 15 29 9 -4 -29 -22
pair apply&civic	2 1 -1 -1 -9 -2 -11 -1 21 75
pair apply&closer	8 9 -2 -3 -13 -3 -15 -1 19 -33
pair apply&cold	-4 11 -1 -1 -7 -1 21 -1 -18 -7
pair apply&confirm	-20 -12 -3 2 -6 0 -21 -3 62 13
pair apply&deadline	0 17 -5 -2 -16 -9 8 -3 11 -24
pair apply&decide	-4 -2 -1 -3 34 1 -16 15 -25 -4
pair apply&document	7 13 -3 -3 5 2 -8 0 -12 -114
pair apply&education	-5 0 -1 0 10 -1 6 -5 -4 29
pair apply&enjoyed	14 3 -3 -7 28 -3 -19 -2 -10 -43
pair apply&event	1 -1 -1 -1 -15 1 -17 -2 35 32
pair apply&family	-5 7 -1 -1 -5 -1 -1 0 7 12
pair apply&feedback	-3 0 -1 -1 14 0 -36 -2 28 -8
pair apply&filled	3 -13 -2 -1 10 -8 16 -2 -4 -6
pair apply&finance	-3 -8 -2 -1 -2 -2 -7 -1 25 7
pair apply&forwarded	-3 -9 -1 0 -7 -1 20 -1 1 -8
pair apply&future	-11 -8 -1 9 5 -1 18 -4 -8 25
pair apply&glad	13 -27 -2 -1 -13 11 13 -1 7 10
pair apply&health	10 3 -1 0 -14 -1 -6 -1 10 -30
pair apply&hear	-9 11 -4 -8 4 10 -4 -6 8 16
pair apply&hiringside	-4 -13 -2 1 -3 1 11 -1 11 14
pair apply&hitch	3 -2 0 0 5 0 -5 1 -2 -3
pair apply&hold	-1 -1 0 1 -4 0 16 0 -10 9
pair apply&inbox	1 3 -1 -1 -1 -2 -1 3 -1 -14
pair apply&interview	23 -3 -5 1 3 -3 -11 7 -13 -2
pair apply&invite	1 24 -1 -1 3 -1 6 -3 -26 -31
pair apply&join	0 -2 -1 -1 1 3 6 0 -5 -29
pair apply&keen	28 11 -3 -1 -3 5 -7 0 -31 -2
pair apply&link	-3 1 0 0 -2 0 -4 3 6 27
pair apply&lure	2 -1 0 0 0 0 0 0 -1 24
pair apply&machine	-8 -2 -1 0 -4 -1 -9 10 15 -9
pair apply&mediaword	-3 -2 0 -1 12 -1 8 1 -14 -17
pair apply&meet	-8 -5 -2 -2 5 0 -3 -3 18 30
pair apply&mine	0 4 0 0 -14 0 -3 3 11 82
pair apply&move	0 -5 -2 -1 -1 -1 22 3 -15 27
pair apply&not	15 -23 -6 13 31 -12 -44 13 14 24
pair apply&offer	-13 11 -3 -2 8 -1 8 -5 -3 -37
pair apply&office	-7 -5 -1 -2 -2 1 44 0 -28 -27
pair apply&official	-11 8 -2 -1 7 -2 5 1 -5 1
pair apply&onward	16 -21 -4 -3 14 -4 20 -3 -15 -19
pair apply&other	-6 4 -2 2 13 -3 -30 -2 24 -85
pair apply&paper	-8 -1 0 0 1 -2 -13 0 22 13
pair apply&pay	-4 -3 -1 0 12 -2 -13 -2 14 28
pair apply&practice	15 -2 -1 -1 0 -1 -16 0 5 -13
pair apply&prepare	13 -13 -3 -1 -5 -3 -32 -3 47 28
pair apply&property	2 -2 -1 -1 -4 -1 -5 1 11 93
pair apply&received	-2 12 -8 -7 -11 -11 -19 -8 53 -12
pair apply&recorded	-1 -8 0 0 -4 0 12 0 2 -20
pair apply&recruiter	-1 20 -2 -1 11 -1 -29 -2 5 21
pair apply&remind	1 -1 -2 3 -5 -1 -1 -1 8 22
pair apply&review	1 -3 -6 5 2 -8 42 -11 -21 -32
pair apply&role	5 3 -10 -7 6 -7 34 -16 -9 47
pair apply&sales	-16 14 -2 -1 -4 -1 18 0 -9 -36
pair apply&send	-5 -12 -2 -2 -1 -7 -11 11 31 66
pair apply&service	-5 0 -2 -1 -5 0 22 0 -9 14
pair apply&shop	-3 -8 -1 0 2 -2 -28 8 32 -7
pair apply&sign	-3 -5 -1 -1 7 5 6 1 -10 52
pair apply&slot	0 -7 -1 -1 15 -2 -20 -1 18 4
pair apply&sorry	-2 7 -1 1 -10 -1 -5 -1 13 -10
pair apply&stage	-8 -12 -3 -2 5 -6 25 -7 8 24
pair apply&start	-1 2 0 0 -1 -1 -2 0 3 29
pair apply&study	-5 -2 -1 -1 11 -1 14 1 -16 -58
pair apply&talk	4 31 -2 0 -1 -1 -13 -1 -16 69
pair apply&task	-1 -22 -1 0 21 -1 4 -1 0 17
pair apply&team	-9 13 -5 -5 -23 6 28 5 -10 -7
pair apply&thank	5 8 -10 -7 35 -10 -59 -9 47 -53
pair apply&ticket	-9 6 -3 -2 -11 -3 23 -1 1 11
pair apply&time	42 -8 -10 0 -38 -6 -8 -2 31 -38
pair apply&title	-54 -7 -13 -16 4 -13 32 1 67 -71
pair apply&urgent	-1 -2 0 0 12 0 -10 0 1 -2
pair apply&video	2 -10 -1 -1 -1 0 -5 -1 16 1
pair apply&wait	7 6 0 -1 8 -2 15 -1 -31 14
pair apply&wish	-3 8 -1 0 -14 -1 8 -2 4 -15
pair apply&yours	13 22 -43 -24 18 9 11 -20 15 -41
pair ask&asked	54 -85 23 -9 -21 29 48 -11 -27 -65
pair ask&available	-20 5 38 -3 -3 31 -17 -2 -29 -25
pair ask&away	2 -1 1 1 -2 0 -1 1 -1 6
pair ask&back	2 -2 -2 -1 0 0 6 -1 -2 1
pair ask&book	-16 30 -2 7 -13 2 8 -1 -15 -2
pair ask&bounce	0 0 0 0 2 0 -2 2 0 -7
pair ask&call	-25 39 7 9 -6 -7 4 -4 -17 0
pair ask&cancel	7 -1 -1 2 -5 0 -1 -3 2 -24
pair ask&candidate	-5 -5 -3 -1 7 -15 -3 23 1 -9
pair ask&choose	-8 60 -2 -14 -6 -2 -16 -2 -10 59
pair ask&civic	-5 31 -4 -1 1 1 -16 -2 -6 -17
pair ask&closer	-3 9 0 -1 -3 -3 -3 -1 4 -20
pair ask&cold	-3 8 -2 0 -4 -3 -5 11 -3 -35
pair ask&confirm	-18 11 22 -2 -3 9 -12 -2 -4 12
pair ask&deadline	24 -9 -8 -6 -49 15 39 0 -7 -10
pair ask&decide	-2 -8 4 -1 -7 -11 10 12 2 27
pair ask&document	10 -18 -3 -2 -10 -7 20 25 -15 -11
pair ask&education	-3 -4 -1 5 -11 -5 21 -1 -1 -25
pair ask&enjoyed	-1 3 0 0 3 0 -4 0 0 6
pair ask&event	24 -9 4 -2 1 0 -12 -7 1 12
pair ask&exit	0 0 0 0 0 0 0 0 0 9
pair ask&family	-5 -1 7 0 0 0 0 0 0 31
pair ask&feedback	0 -3 0 0 -2 3 -16 0 19 11
pair ask&filled	1 -3 0 0 -1 0 4 -1 -2 -8
pair ask&finance	-1 -1 -6 0 3 4 11 0 -10 19
pair ask&forwarded	0 -6 0 0 -1 0 7 0 -1 27
pair ask&future	-2 -2 2 0 14 3 -15 2 -2 42
pair ask&glad	8 -3 -1 0 -1 0 -3 0 0 3
pair ask&health	8 4 -2 0 -2 -2 -4 0 -1 -6
pair ask&hear	-38 46 7 -3 -6 -6 -24 14 10 -12
pair ask&hiringside	1 -1 -1 0 -1 1 -19 23 -3 44
pair ask&hitch	0 18 1 0 -3 -5 -5 -4 -1 42
pair ask&hold	-1 0 0 0 0 0 0 -3 3 1
pair ask&inbox	-2 -15 -1 -2 -14 -2 8 28 -1 -25
pair ask&interview	20 23 -13 -7 -9 -9 -2 10 -14 32
pair ask&invite	-4 10 -1 6 -6 0 4 -2 -7 -36
pair ask&join	11 -16 -1 2 -2 8 2 0 -5 15
pair ask&keen	-3 24 6 -11 6 2 -5 -4 -15 -36
pair ask&link	-14 -4 12 -15 -6 -6 49 -3 -12 -80
pair ask&lure	-1 0 0 0 0 0 2 0 0 -4
pair ask&machine	1 -5 -1 -1 7 -1 -4 7 -4 4
pair ask&mediaword	-1 3 3 -1 -6 0 -15 8 10 3
pair ask&meet	24 2 -1 3 2 -9 1 -2 -21 17
pair ask&mine	-1 11 -9 0 0 -2 0 2 0 22
pair ask&move	-26 -15 38 -5 6 -15 -24 35 5 -30
pair ask&not	8 -11 -13 5 22 -19 -3 10 1 -23
pair ask&offer	-2 11 -3 0 -9 0 5 0 -2 -32
pair ask&office	-2 -6 0 0 0 -1 11 0 -1 11
pair ask&official	2 -17 0 -1 -3 1 6 -1 12 -12
pair ask&onward	7 -15 -3 -1 -7 -3 1 10 12 -45
pair ask&other	-8 7 -9 -4 -7 -9 32 1 -4 21
pair ask&paper	1 -2 0 0 -2 0 1 -2 5 -14
pair ask&pay	0 -3 -4 -1 -2 -15 38 -2 -11 -26
pair ask&practice	1 -2 0 0 2 -1 0 0 0 3
pair ask&prepare	6 -7 -6 -8 -15 -8 41 -3 1 106
pair ask&property	2 -6 -6 -1 -2 -9 22 0 0 -34
pair ask&received	-11 13 5 -1 -2 -9 13 -2 -7 17
pair ask&recorded	-8 42 -1 -1 -2 -1 -28 -3 1 -13
pair ask&recruiter	-2 -6 -2 -1 3 -17 10 21 -7 16
pair ask&remind	-5 11 5 -2 -7 8 -5 1 -6 -30
pair ask&review	-4 5 -1 -1 -3 3 -19 0 20 -13
pair ask&role	-3 4 -40 -14 4 -2 29 15 6 46
pair ask&sales	16 -9 -10 -1 -8 6 -17 9 15 -28
pair ask&send	3 -13 -6 -3 -9 -2 53 5 -28 -61
pair ask&service	14 -8 -7 0 -3 -1 2 0 4 -15
pair ask&shop	0 3 -2 -1 -21 5 14 2 0 -16
pair ask&sign	-10 -15 7 -4 4 40 -14 -4 -4 -43
pair ask&slot	14 74 10 0 -19 -21 -39 -1 -17 11
pair ask&sorry	-3 -14 21 2 0 0 -5 0 0 -18
pair ask&stage	-11 -2 -4 -2 -12 17 25 -3 -9 -46
pair ask&start	27 -29 -4 -1 -5 31 -16 -2 -2 -52
pair ask&study	-2 4 -1 11 4 -2 -14 -3 2 -33
pair ask&talk	-9 31 14 -8 -2 -4 -12 -6 -4 0
pair ask&task	26 -32 -11 -1 -6 -7 36 -8 3 -18
pair ask&team	11 3 3 -2 -7 -3 -6 14 -12 35
pair ask&thank	-4 2 1 -9 6 0 16 3 -16 5
pair ask&ticket	-6 -6 -6 -1 -7 9 31 -1 -12 -15
pair ask&time	49 -27 26 15 -8 25 -17 -11 -52 27
pair ask&title	3 -6 0 -2 6 2 10 -1 -12 -45
pair ask&urgent	-1 12 -6 0 -2 -5 0 3 -1 -24
pair ask&video	-6 -2 5 2 -3 -1 7 -1 -1 14
pair ask&wait	-10 -9 11 0 -24 5 3 0 25 -38
pair ask&wish	0 -5 0 0 -1 0 8 0 -1 3
pair ask&yours	3 -21 3 -2 -7 -4 21 16 -10 -4
pair asked&available	4 -29 58 -7 -15 12 -7 -6 -9 -64
pair asked&away	-2 -2 -5 0 -2 0 11 3 -1 -22
pair asked&back	-1 -3 -1 0 0 -1 6 0 0 -6
pair asked&book	-6 14 -13 -1 -3 -2 21 -1 -10 2
pair asked&call	-8 71 -14 -3 3 -18 -10 -3 -18 53
pair asked&candidate	0 -12 0 0 1 0 14 0 -2 4
pair asked&choose	-32 35 19 -1 -24 -7 14 -1 -4 -1
pair asked&civic	2 -8 0 -1 -5 -7 5 0 14 6
pair asked&closer	-9 20 -5 -1 1 -6 3 -1 -3 24
pair asked&cold	-3 -7 -6 -2 11 -3 2 8 0 66
pair asked&confirm	-3 3 10 -1 -1 1 -5 -1 -2 -24
pair asked&deadline	13 -5 -10 -2 -9 -9 31 1 -11 -6
pair asked&decide	0 -8 3 0 2 -1 4 0 0 9
pair asked&document	-3 -8 -2 -1 -4 -7 30 -4 -1 -52
pair asked&education	-1 -2 -1 0 -10 -3 19 -1 -2 -40
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -7
pair asked&event	3 6 -5 5 -1 -1 -6 0 -1 7
pair asked&exit	0 0 0 0 0 0 0 0 0 6
pair asked&family	-6 21 6 0 -5 -2 -14 0 -1 69
pair asked&feedback	0 -1 0 0 -1 0 -2 5 0 1
pair asked&finance	2 -15 0 0 0 0 23 0 -9 22
pair asked&forwarded	0 -7 0 0 -2 0 11 0 -1 1
pair asked&future	-4 -11 12 -1 20 -3 -12 0 -1 -15
pair asked&glad	2 -11 -1 0 0 0 9 0 0 2
pair asked&health	-2 8 -1 0 -1 -2 -1 -1 -1 -21
pair asked&hear	-2 8 -2 -1 21 0 -24 -2 2 37
pair asked&hiringside	3 -2 -2 0 -1 0 3 0 0 58
pair asked&hitch	14 23 -53 -6 -3 -9 35 -1 -1 -1
pair asked&hold	0 0 0 0 0 0 1 0 0 8
pair asked&inbox	0 -15 0 0 -6 -1 27 -4 -1 15
pair asked&interview	-4 51 -19 -3 1 -7 5 2 -25 -36
pair asked&invite	4 -12 0 0 0 0 9 0 0 24
pair asked&join	10 -18 -1 0 -3 26 -22 -1 8 7
pair asked&keen	11 6 -8 0 8 -5 -19 -2 9 14
pair asked&link	-7 -9 9 0 -1 -1 9 0 0 -18
pair asked&mediaword	11 -9 -1 0 0 0 -1 0 0 17
pair asked&meet	32 38 -4 -2 -5 -12 -45 -4 2 -61
pair asked&mine	-2 -8 2 -1 1 2 5 0 -1 -18
pair asked&move	-7 -50 55 -4 -8 -14 16 7 5 -136
pair asked&not	13 15 -54 -4 -11 -6 23 -1 25 -5
pair asked&offer	-1 -18 -2 0 -1 -5 27 0 0 20
pair asked&office	-7 -8 10 0 0 0 7 0 0 20
pair asked&official	-3 -20 1 0 -6 -8 44 -4 -3 -81
pair asked&onward	-4 -1 -10 -6 -4 -1 29 -2 -1 -4
pair asked&other	0 -17 -18 -2 1 -3 41 -3 -1 -17
pair asked&pay	-2 -9 0 -1 3 -20 41 -3 -9 -10
pair asked&practice	0 3 0 0 0 0 -2 0 0 2
pair asked&prepare	-6 15 2 0 0 0 -9 0 -1 47
pair asked&property	0 -4 -1 0 -1 -6 13 0 0 14
pair asked&received	-1 -11 0 0 -2 -2 20 0 -3 -26
pair asked&recorded	0 -5 0 0 6 0 0 0 0 -4
pair asked&recruiter	-1 -12 -1 -1 24 -8 3 0 -4 7
pair asked&remind	6 0 -22 -4 -3 -15 34 7 -4 -65
pair asked&review	0 4 -1 0 0 0 -2 0 0 16
pair asked&role	-14 25 -25 -3 34 -11 3 -4 -4 -27
pair asked&sales	11 6 -16 0 -1 -2 5 0 -4 56
pair asked&send	-5 6 -4 -1 -5 -15 33 -2 -8 -29
pair asked&service	-1 -5 -15 0 -2 -3 28 0 -1 7
pair asked&shop	-1 1 0 0 -1 -4 13 0 -7 -10
pair asked&sign	4 15 -2 -1 -4 17 -27 -1 -1 -8
pair asked&slot	-3 16 95 -9 -15 -27 -38 -4 -17 4
pair asked&sorry	-1 14 -11 0 0 0 -1 0 0 -7
pair asked&stage	-18 38 1 -1 9 0 -32 6 -2 -41
pair asked&start	17 -30 -3 0 -1 26 -8 0 0 3
pair asked&study	-1 -3 0 0 3 -1 3 0 -1 9
pair asked&talk	-27 111 -3 -2 -10 -12 -47 -4 -5 17
pair asked&task	17 18 -9 0 0 -1 -24 0 0 19
pair asked&team	5 8 -3 -1 -1 -3 0 -1 -5 8
pair asked&ticket	-2 6 -8 5 -1 -1 2 0 -1 3
pair asked&time	58 43 69 -22 -23 -30 -56 -17 -21 35
pair asked&title	-9 17 -10 -1 -2 13 -4 -1 -2 -39
pair asked&urgent	0 0 1 0 0 0 0 0 0 -5
pair asked&video	4 -8 0 0 -1 -1 9 0 -2 -36
pair asked&wait	19 -24 -45 -5 -20 -21 93 -4 7 -41
pair asked&wish	-1 -4 -7 0 -1 0 21 -6 -1 1
pair asked&yours	1 3 3 0 -5 -2 6 0 -6 7
pair available&away	0 -4 -4 0 0 0 -2 9 0 15
pair available&back	0 -11 0 0 12 0 -4 0 3 -4
pair available&book	-5 37 -6 -1 3 -3 -23 -2 -1 -7
pair available&bounce	-7 -2 -1 0 0 0 -3 14 -1 1
pair available&call	-2 -14 -8 -3 0 -4 40 0 -10 5
pair available&candidate	-4 -12 -1 -1 -2 0 12 -2 9 -4
pair available&choose	-6 4 11 -3 -6 -4 -6 -1 10 -2
pair available&civic	0 0 0 0 0 0 0 0 0 25
pair available&closer	-1 5 -1 0 12 -2 -9 -1 -4 -7
pair available&cold	0 2 -1 0 0 -2 1 0 0 8
pair available&confirm	-1 0 -10 -3 17 -4 -1 2 1 -9
pair available&deadline	14 -20 -7 -3 0 -2 26 -1 -8 -35
pair available&decide	-3 -5 4 0 4 0 0 0 0 -13
pair available&document	-7 2 0 0 -1 -2 10 -1 -1 -2
pair available&education	0 -8 0 0 4 -2 8 0 -1 -9
pair available&enjoyed	0 3 0 0 0 0 -3 0 0 9
pair available&event	5 0 -2 0 1 -1 -2 0 -1 1
pair available&family	0 -9 0 0 9 0 1 0 0 13
pair available&feedback	-1 -3 0 0 -6 0 12 -1 -2 -20
pair available&filled	8 -9 -2 -1 0 -1 -8 14 -3 12
pair available&future	-2 -3 -1 -1 -7 -1 1 13 2 -15
pair available&glad	6 -6 -1 0 -1 -2 5 0 0 -6
pair available&health	0 3 0 0 0 -1 -2 0 0 23
pair available&hear	-9 10 2 -1 -13 -3 15 -1 0 15
pair available&hiringside	1 1 -2 0 3 0 0 -1 -2 -17
pair available&hitch	0 2 2 -1 -1 -5 -6 -1 10 20
pair available&inbox	-5 -7 -1 0 -1 0 11 4 -1 7
pair available&interview	-16 69 -30 -3 -13 -3 -3 11 -12 -43
pair available&invite	-2 5 0 0 -2 -1 2 0 -1 -1
pair available&join	0 0 0 0 0 0 0 0 0 20
pair available&keen	-1 -1 0 0 6 0 -2 -1 0 25
pair available&link	-15 13 12 -2 1 3 -15 5 -2 -43
pair available&lure	0 6 0 0 0 0 -4 0 -2 -6
pair available&mediaword	1 0 0 0 0 0 0 0 0 8
pair available&meet	-12 10 17 -2 -3 -2 -9 2 -2 20
pair available&mine	-1 1 1 -1 -1 -2 4 0 -2 -51
pair available&move	5 -22 18 -1 -2 -1 -8 -1 12 -18
pair available&not	5 -9 -9 -4 31 -5 -10 8 -6 -52
pair available&offer	-1 -20 0 0 0 2 20 0 -1 -24
pair available&office	-7 -7 9 0 0 0 4 0 1 -3
pair available&official	0 -6 0 0 0 -2 9 0 -1 15
pair available&onward	-2 3 -1 0 0 -1 4 -1 -3 -13
pair available&other	-1 -3 3 -2 16 0 -12 0 -1 24
pair available&pay	-6 5 0 -1 -2 1 -1 -1 4 -7
pair available&practice	0 -1 0 0 2 0 0 0 0 15
pair available&prepare	10 7 1 -1 -7 -1 -10 -1 1 -31
pair available&property	0 0 0 0 0 0 1 0 0 30
pair available&received	-4 1 3 0 -5 0 -2 3 4 5
pair available&recorded	-2 5 0 0 0 -1 0 0 0 15
pair available&recruiter	-1 14 0 -1 6 -1 -8 0 -10 -8
pair available&remind	-6 -8 18 -2 -2 -2 4 -1 -1 6
pair available&review	-2 -3 1 0 -2 -1 -3 2 9 18
pair available&role	-3 -13 -6 0 11 -1 28 0 -16 36
pair available&sales	0 7 -1 0 0 -1 -4 0 -1 31
pair available&send	-6 31 -2 -1 -4 -5 -8 -1 -5 -22
pair available&service	-1 7 -1 0 0 -1 -5 0 -1 9
pair available&shop	2 4 -1 0 1 0 -5 0 0 29
pair available&sign	1 4 0 -1 -1 5 -5 -1 -1 -6
pair available&slot	-48 25 43 -7 5 -14 16 -1 -19 -27
pair available&sorry	-2 14 -12 1 -2 0 2 0 0 -4
pair available&stage	-13 2 9 -2 6 -7 8 -1 -2 2
pair available&start	-3 -16 -1 0 0 18 3 0 0 16
pair available&study	-6 13 0 -1 -9 -4 -8 -1 17 0
pair available&talk	-5 10 -2 -2 -3 -5 -4 -1 12 0
pair available&task	-1 1 2 0 1 0 -2 0 0 21
pair available&team	-7 7 2 -1 9 -2 -4 -1 -1 -17
pair available&thank	-12 5 -14 27 0 -2 -1 -1 -2 20
pair available&ticket	-5 14 -2 -1 -4 -2 -7 5 2 2
pair available&time	7 21 0 -14 14 -13 -5 12 -22 -2
pair available&title	-3 30 -12 -2 -4 0 -5 -2 -2 10
pair available&urgent	-3 -3 6 0 0 0 1 1 -1 6
pair available&video	-7 12 2 0 -1 -1 -5 0 0 -15
pair available&wait	8 6 5 -1 4 -2 -21 2 0 35
pair available&yours	12 0 -12 0 24 -1 -11 -1 -11 -29
pair away&back	-4 -3 -2 -2 -5 -4 -10 23 7 -9
pair away&book	3 -2 -2 0 -1 3 -5 3 0 -2
pair away&call	-1 -2 8 -6 4 -1 20 -5 -17 -5
pair away&candidate	6 -3 3 -1 -5 0 6 -1 -5 35
pair away&choose	-3 -2 -1 0 12 0 4 0 -10 -11
pair away&civic	0 0 -14 0 -3 0 20 -1 -1 -6
pair away&closer	0 -1 0 0 1 -1 -6 0 7 -9
pair away&confirm	2 -1 -4 0 7 -7 -8 11 0 -4
pair away&deadline	-14 18 -22 8 9 -21 -28 37 13 -37
pair away&decide	-2 -1 -1 0 -10 0 25 -7 -5 -15
pair away&document	-3 0 0 0 3 0 -4 -1 5 -20
pair away&education	-2 -1 -1 0 7 -2 -6 2 3 -18
pair away&event	2 -1 -2 0 4 1 -3 6 -5 12
pair away&family	0 -2 5 -3 -3 0 -7 0 10 -3
pair away&feedback	-1 -1 -1 0 -1 -1 1 8 -4 -5
pair away&filled	13 -4 -15 -1 17 -10 14 1 -16 -49
pair away&finance	-1 0 0 0 0 5 -4 0 0 4
pair away&future	0 -1 0 0 0 0 -7 0 8 -2
pair away&glad	0 -2 0 0 -2 0 5 0 -1 0
pair away&health	0 0 0 0 0 1 3 -3 0 3
pair away&hear	-2 -8 -2 -1 2 -2 4 16 -6 -8
pair away&hiringside	-4 -1 4 0 4 0 -3 -2 2 21
pair away&hitch	-6 3 11 -7 4 -1 3 -2 -6 10
pair away&hold	-1 -1 0 0 -4 0 7 -1 0 -1
pair away&inbox	-5 -2 -2 -2 -2 -3 -12 29 -2 -15
pair away&interview	-7 -5 -2 4 13 -5 17 -9 -5 -7
pair away&invite	1 -1 1 0 0 0 0 0 0 -6
pair away&join	0 0 0 0 1 0 0 0 0 15
pair away&mediaword	-2 -2 0 0 0 -4 -14 18 6 -10
pair away&meet	-13 9 4 12 -4 -2 -28 25 -3 0
pair away&move	6 -5 -1 -1 0 -1 -9 11 0 7
pair away&not	-4 -10 -2 -1 -16 -9 0 33 7 -30
pair away&offer	-1 -1 -1 0 5 5 -4 1 -5 -7
pair away&office	0 0 -1 0 -1 0 5 0 -2 -2
pair away&official	0 -1 1 0 2 0 -3 1 -1 5
pair away&onward	1 -1 -1 0 -2 0 0 -1 3 -4
pair away&other	-1 -1 1 0 1 0 3 -1 -2 17
pair away&pay	-3 -2 -2 -2 -4 -4 9 6 2 -31
pair away&prepare	2 3 -5 0 -1 -1 -24 19 5 -22
pair away&property	0 0 0 0 0 -1 0 2 0 15
pair away&received	-2 0 0 0 0 0 6 0 -3 -1
pair away&recruiter	2 7 -2 -1 -6 -1 -10 2 9 -4
pair away&remind	-3 -2 1 1 -2 -1 -7 17 -3 -1
pair away&review	-1 -1 0 0 -5 0 -3 -2 12 -2
pair away&role	-2 -4 -1 12 24 3 -17 1 -16 -4
pair away&sales	1 -1 0 0 -2 -1 4 0 -2 -6
pair away&send	-1 -1 0 0 -2 2 -9 4 8 -1
pair away&service	4 -1 0 0 -2 -1 7 1 -8 -3
pair away&shop	-6 8 1 0 0 0 -2 0 0 -3
pair away&sign	-3 0 0 0 -1 1 2 -4 5 -2
pair away&slot	-2 -2 4 -1 1 1 -3 3 -1 1
pair away&sorry	-1 -1 1 1 0 0 5 -2 -4 0
pair away&stage	-1 -3 -1 -1 7 -1 -13 4 9 -5
pair away&start	0 0 0 0 0 -1 5 -2 0 -4
pair away&study	0 -3 1 0 -2 0 4 1 -1 -9
pair away&talk	6 -1 4 -1 0 0 -4 -4 0 -1
pair away&team	-15 3 4 11 -6 -4 20 -21 7 -12
pair away&thank	-1 -2 -1 -1 19 -1 -10 1 -6 -3
pair away&ticket	0 0 0 0 2 0 -1 -2 0 29
pair away&time	-27 -12 8 -11 -5 -30 33 68 -24 -62
pair away&title	-10 -12 -5 6 9 -5 8 -10 19 -26
pair away&wait	-3 -2 -1 -1 2 -2 18 -8 -5 -11
pair away&yours	4 -7 -2 -1 -1 -1 3 -2 5 11
pair back&book	-1 9 -1 0 0 0 -8 -1 2 -7
pair back&bounce	0 0 0 0 -6 0 -1 9 0 -14
pair back&call	-1 5 -2 -1 -5 -2 19 -5 -8 -1
pair back&candidate	3 16 -1 0 -4 0 -10 -3 0 -4
pair back&choose	0 -1 0 -1 -1 2 -12 0 14 -7
pair back&civic	3 9 -3 0 0 0 -8 0 0 -6
pair back&closer	-1 0 0 0 0 0 -2 2 3 18
pair back&confirm	5 -4 0 0 -1 0 -3 0 3 2
pair back&deadline	4 -1 -4 -1 -4 -5 -19 -5 36 7
pair back&decide	-2 -1 0 0 -1 -1 9 -6 2 -10
pair back&document	-1 -1 0 0 -1 -1 6 0 -1 12
pair back&education	-2 4 -1 -1 3 5 -10 0 1 -16
pair back&enjoyed	-2 3 0 0 -1 7 -5 -1 0 -8
pair back&family	0 -3 0 0 9 0 -4 0 -1 -9
pair back&feedback	7 4 -2 -2 11 -3 -13 -2 0 2
pair back&filled	-3 -1 -1 -1 0 3 -8 12 -1 -8
pair back&finance	0 0 0 0 0 2 -1 0 0 -25
pair back&future	0 0 0 0 0 1 -1 -3 3 -9
pair back&glad	0 0 0 0 0 -6 7 0 0 -2
pair back&health	-1 3 0 0 0 1 -2 0 0 -2
pair back&hear	6 2 -1 -2 16 -3 -32 0 15 -1
pair back&hiringside	0 0 0 0 0 0 -4 -1 5 0
pair back&inbox	2 8 -1 -1 -11 -1 -3 14 -8 -13
pair back&interview	0 9 -1 0 3 -2 -6 -2 -1 -3
pair back&invite	-3 0 -1 0 1 3 -2 0 2 -7
pair back&join	-2 -1 0 0 -4 5 3 -1 -1 -18
pair back&keen	0 0 0 0 8 2 -1 0 -8 -19
pair back&meet	-3 -6 0 0 0 -3 16 -2 -2 -12
pair back&mine	0 0 0 0 0 0 0 0 0 10
pair back&move	4 -1 -7 0 0 -5 14 0 -4 4
pair back&not	1 -2 5 -2 -5 -1 -3 -3 11 -3
pair back&offer	0 -2 -1 -1 -4 -8 17 0 -1 -21
pair back&office	-2 -2 -4 0 0 0 9 0 -1 -13
pair back&official	0 0 0 0 0 0 1 0 0 -4
pair back&onward	-1 0 0 0 0 0 -5 0 7 1
pair back&other	0 0 0 0 -4 0 6 0 -1 9
pair back&pay	0 -1 0 -2 -3 6 -8 -1 9 -14
pair back&prepare	0 -1 0 0 1 1 -12 5 7 4
pair back&property	-1 0 0 0 0 1 7 1 -7 -8
pair back&received	-2 -6 0 0 -5 0 14 1 -1 5
pair back&recruiter	-1 3 0 0 -1 2 4 -1 -6 -20
pair back&remind	1 -4 -3 -1 0 -6 14 0 -1 -13
pair back&review	-2 -1 -1 0 -1 -1 -1 -1 8 23
pair back&role	-1 7 0 0 -8 0 15 0 -12 5
pair back&sales	-1 -2 0 0 -1 0 4 1 -1 -1
pair back&send	-3 -2 -1 -1 3 6 -15 14 0 9
pair back&shop	0 0 5 -1 0 0 -3 1 0 -5
pair back&sign	-2 -2 -1 -1 4 -1 2 -1 -1 0
pair back&slot	1 -1 -4 0 0 5 -4 2 0 -27
pair back&stage	0 -1 -5 -1 1 -3 3 -2 9 -7
pair back&start	-3 -2 -5 -2 -1 -6 22 1 -5 -18
pair back&team	-4 -6 -1 -2 -7 1 8 -4 13 -11
pair back&thank	6 15 0 0 -9 -7 1 -1 -6 -2
pair back&ticket	-3 -3 -1 0 -6 -5 26 -6 -2 20
pair back&time	-6 -14 -5 -12 -5 -1 6 21 18 -43
pair back&title	-3 -2 -2 -1 -1 7 -6 -2 10 -4
pair back&wait	-2 -1 1 0 5 -2 2 -1 -1 -8
pair back&yours	-2 8 0 0 11 -1 -11 -2 -3 -15
pair book&bounce	-1 -1 0 1 0 0 0 2 0 18
pair book&call	0 -29 -3 -9 22 -4 20 -2 5 -40
pair book&cancel	-11 -1 3 28 -7 -2 -7 -1 -2 -10
pair book&candidate	-2 4 -1 -1 0 -2 0 -1 2 33
pair book&choose	-8 19 -3 1 4 -5 -6 -1 -2 -29
pair book&civic	-20 -3 21 -2 10 -3 -1 -1 -1 -16
pair book&closer	-5 13 -2 -1 3 -1 -4 -1 -1 13
pair book&cold	-2 6 -1 2 -3 -3 1 0 -1 -1
pair book&confirm	1 6 -17 -2 -3 2 18 -1 -3 -20
pair book&deadline	9 -23 -7 -2 0 -4 38 -1 -11 10
pair book&decide	-2 1 -2 0 3 0 -1 1 0 -6
pair book&document	0 0 0 0 0 0 -5 0 5 38
pair book&education	-7 -7 0 6 -7 1 8 0 7 -30
pair book&enjoyed	0 1 0 0 0 0 -1 0 0 9
pair book&event	15 -4 9 4 -17 0 -5 -1 -1 -5
pair book&family	-13 0 -3 20 3 0 -2 -1 -3 -18
pair book&feedback	1 0 -1 0 0 0 -1 0 0 -7
pair book&filled	-2 1 0 2 2 -1 1 0 -3 3
pair book&finance	1 0 0 0 0 4 -4 0 0 4
pair book&future	-1 -14 1 -1 -5 0 22 0 -1 -13
pair book&glad	4 -4 0 0 0 0 0 0 0 2
pair book&health	0 1 0 0 0 3 -3 0 0 56
pair book&hear	-3 -31 1 4 -7 -1 38 -1 0 -11
pair book&hiringside	-1 10 -1 0 -1 -2 -9 0 2 6
pair book&hitch	-12 17 13 0 -3 2 -16 -1 -1 12
pair book&hold	-2 0 0 2 0 0 0 0 0 7
pair book&inbox	-5 0 -1 1 -1 -1 6 0 0 16
pair book&interview	10 -13 -8 -11 7 -6 34 -7 -6 -38
pair book&invite	16 0 -2 0 0 1 -18 -2 5 -7
pair book&keen	-1 3 -9 -1 -2 -3 18 -1 -3 20
pair book&link	-4 27 10 -1 -6 -2 -19 -2 -3 -58
pair book&lure	3 -4 0 0 0 0 -4 0 6 33
pair book&machine	-3 2 0 0 0 0 -1 3 0 4
pair book&mediaword	-3 3 -1 -1 -2 2 -1 0 3 25
pair book&meet	5 -12 1 2 -2 -1 10 0 -2 -4
pair book&mine	-5 -9 1 0 0 0 14 0 0 -14
pair book&move	-2 1 4 11 1 -3 -10 -1 -2 -36
pair book&not	-18 1 -12 12 54 -5 -22 -3 -7 19
pair book&offer	-1 0 0 0 0 5 -4 0 0 14
pair book&office	0 0 0 0 -6 0 7 0 -1 45
pair book&official	-2 4 -1 0 -1 0 0 0 -1 87
pair book&onward	3 -22 20 0 0 0 1 0 -1 -26
pair book&other	-5 1 -4 6 4 -1 2 0 -1 -7
pair book&pay	-2 3 -1 0 0 3 5 -1 -6 -17
pair book&practice	-1 1 0 0 0 0 0 0 0 27
pair book&prepare	5 1 14 -6 -10 1 -4 -1 -1 7
pair book&property	-13 8 -5 20 -3 -3 -2 -1 -1 -5
pair book&received	-1 7 4 0 0 0 2 -1 -10 4
pair book&recorded	0 0 0 0 0 0 0 0 0 7
pair book&recruiter	-1 10 -2 1 -6 -1 -6 1 4 -28
pair book&remind	-3 -12 5 7 -3 -1 9 -1 -1 26
pair book&review	2 -1 -3 0 -1 0 -4 0 8 3
pair book&role	6 16 -1 5 -10 -6 -15 -2 8 -32
pair book&sales	-2 3 -1 0 0 0 -1 0 0 42
pair book&send	11 4 -2 0 -1 0 -11 -1 0 -4
pair book&service	-2 4 -1 1 -1 -3 -4 0 6 44
pair book&shop	0 0 -3 2 0 -2 12 -1 -8 11
pair book&sign	6 -1 -5 0 -3 0 2 -2 3 7
pair book&slot	24 11 -11 -1 -8 -4 -4 -1 -6 13
pair book&sorry	-2 -1 0 6 -1 0 -1 0 -1 14
pair book&stage	20 -31 12 0 -4 -1 5 -1 1 -38
pair book&start	9 9 0 0 -3 -3 -13 0 2 18
pair book&study	7 15 -8 0 -5 -1 -5 -1 -2 -3
pair book&talk	9 -1 15 -1 -1 -2 -14 -1 -4 -42
pair book&task	-15 -8 -3 2 -2 -1 23 -2 7 -16
pair book&team	3 11 -8 -3 1 -2 4 0 -5 -48
pair book&thank	5 1 -2 -9 0 -2 -7 -1 15 -12
pair book&ticket	1 1 0 0 0 0 -2 0 0 15
pair book&time	-10 -42 87 30 -33 -7 -34 -6 15 64
pair book&title	19 2 -8 1 3 -3 -13 -2 1 -10
pair book&urgent	-3 -9 1 3 -2 0 6 3 0 -2
pair book&video	-1 -2 -5 0 -1 -1 10 0 -1 -14
pair book&wait	-1 -1 -2 -1 -7 -3 25 -4 -5 35
pair book&yours	12 3 6 -5 -3 -2 0 -1 -10 -32
pair bounce&candidate	1 5 0 0 -2 0 -4 1 -1 -20
pair bounce&choose	3 -1 0 0 -1 0 -1 1 0 -6
pair bounce&confirm	0 -1 0 0 0 0 -1 3 -1 -5
pair bounce&filled	-9 -2 -1 -1 -3 -3 -4 24 -1 31
pair bounce&hear	-1 0 5 1 0 0 4 -2 -5 -4
pair bounce&inbox	-9 -2 3 -1 -13 -2 -13 29 8 -10
pair bounce&interview	-7 -3 4 0 -2 0 -4 12 -1 7
pair bounce&invite	-14 -3 -2 -1 -4 -3 -5 32 -1 -3
pair bounce&keen	0 2 0 0 0 0 -1 0 0 24
pair bounce&machine	-3 -4 -2 -1 -6 -1 -8 14 9 -2
pair bounce&move	0 0 5 0 -1 0 -2 0 -1 -4
pair bounce&not	-10 -5 1 -3 -14 -3 -7 35 6 -25
pair bounce&offer	0 0 0 0 -2 1 14 0 -12 -13
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 4
pair bounce&received	0 0 0 0 0 0 6 0 -5 -2
pair bounce&recruiter	6 -1 0 0 -2 0 -4 1 0 8
pair bounce&review	2 -1 0 0 -1 0 -1 0 1 -16
pair bounce&role	2 5 0 0 -2 0 2 -1 -6 6
pair bounce&send	0 0 0 0 -7 0 -3 11 -1 -22
pair bounce&shop	-2 -1 -1 -1 -5 0 2 7 1 -7
pair bounce&sign	-10 -3 -2 -1 -4 1 -7 27 -1 18
pair bounce&slot	-19 0 -1 0 0 3 -4 22 0 -8
pair bounce&sorry	0 -1 0 -2 -7 -1 4 7 0 -6
pair bounce&stage	0 0 0 0 0 0 6 2 -6 -5
pair bounce&talk	-4 4 0 0 0 0 -4 3 0 13
pair bounce&task	3 -1 5 0 1 0 -2 -4 -2 2
pair bounce&team	-1 0 0 1 0 0 7 -1 -6 15
pair bounce&thank	-10 -1 -1 -1 -3 0 -2 14 2 -11
pair bounce&ticket	0 0 0 0 0 0 6 0 -5 -1
pair bounce&time	-40 -3 4 -1 -1 -1 -5 49 -2 -25
pair bounce&title	-10 6 -1 -1 1 0 -8 9 3 -1
pair bounce&yours	3 2 -3 0 -6 0 16 0 -12 5
pair call&cancel	-5 -1 1 19 -6 -1 -4 -1 -1 -25
pair call&candidate	-1 5 -2 0 -6 -1 8 -2 -1 -11
pair call&choose	3 -2 -1 -2 -2 7 -1 0 -3 5
pair call&civic	-8 -1 -2 -3 9 -4 13 -1 -2 4
pair call&closer	-2 -7 0 -1 -4 0 21 -1 -6 8
pair call&cold	11 -5 0 2 -2 0 -5 0 0 5
pair call&confirm	20 8 -1 -1 -4 6 -25 -1 -1 9
pair call&deadline	-12 31 0 -3 -7 -11 21 -11 -9 51
pair call&decide	-2 -9 -1 -2 6 -2 19 0 -9 -21
pair call&document	1 -2 -1 -1 10 -1 -1 -1 -4 -33
pair call&education	-10 -7 0 -1 6 0 8 0 4 -3
pair call&enjoyed	1 9 -1 0 -2 0 -6 0 -1 32
pair call&event	8 0 5 1 15 -6 -19 -1 -3 -29
pair call&family	-4 0 0 0 0 0 5 0 0 30
pair call&feedback	-1 -7 0 0 0 0 19 -2 -8 -1
pair call&filled	1 0 0 4 -2 0 -1 0 -1 -6
pair call&finance	-1 6 0 0 0 -1 -3 0 0 18
pair call&future	-1 -15 0 0 -1 0 18 0 0 3
pair call&glad	0 -14 -2 -1 0 0 18 0 -1 9
pair call&health	0 0 2 0 0 0 -2 0 0 -5
pair call&hear	0 24 1 2 -17 -6 18 -6 -17 -32
pair call&hiringside	4 -1 -2 0 -1 0 1 0 -1 9
pair call&hitch	-2 -6 9 -8 -1 2 -1 7 0 -8
pair call&hold	0 0 -1 1 -13 -1 14 0 0 -6
pair call&inbox	-3 -14 -1 -1 -6 -1 33 -2 -6 -10
pair call&interview	13 30 -15 -3 3 -4 -28 1 4 -21
pair call&invite	9 -5 -1 -1 -2 -1 -8 4 5 -27
pair call&join	-1 -3 0 0 0 -1 1 0 5 6
pair call&keen	-3 25 -1 -1 3 -3 -18 -1 -1 -42
pair call&link	5 -4 0 0 0 0 -1 0 0 -13
pair call&lure	4 3 -1 0 -1 0 -3 0 -1 -1
pair call&mediaword	1 0 -1 0 -1 0 0 0 0 52
pair call&meet	-3 3 14 -1 -4 -3 -7 -7 10 -5
pair call&move	1 -2 3 0 -1 2 4 1 -8 39
pair call&not	1 14 11 -18 3 -10 -10 -12 20 -75
pair call&offer	-2 -22 0 2 -2 4 15 0 5 23
pair call&office	15 4 -2 0 -1 -1 -16 3 -1 -5
pair call&official	-2 1 8 2 5 1 -6 0 -9 5
pair call&onward	-2 0 -1 0 3 7 0 0 -6 -1
pair call&other	0 -17 24 7 -6 -4 2 -2 -4 14
pair call&pay	10 9 -2 -1 -10 -7 4 -2 -2 -1
pair call&practice	1 1 0 0 0 0 -1 0 0 7
pair call&prepare	24 4 -4 -8 -8 -11 3 -3 5 41
pair call&property	-2 4 -1 4 -4 0 -1 0 0 36
pair call&received	-6 0 6 -1 -2 -2 15 0 -10 -9
pair call&recorded	-1 6 0 0 0 0 -4 0 0 18
pair call&recruiter	7 -5 0 -6 -4 -1 10 -1 0 13
pair call&remind	14 -6 -4 9 -18 -12 24 -5 -3 -31
pair call&review	-3 -4 0 0 -1 0 2 0 7 22
pair call&role	-3 61 -2 -8 -8 -6 -21 2 -14 -25
pair call&sales	7 31 -3 0 -2 -1 -26 -1 -6 29
pair call&send	12 1 -2 -1 -5 -3 3 -1 -4 -6
pair call&service	0 -6 0 0 0 0 6 0 0 9
pair call&shop	-2 11 2 -2 -3 0 -7 0 1 12
pair call&sign	-7 -2 7 1 -3 5 -5 1 1 26
pair call&slot	-11 25 -2 -3 -21 -5 38 -11 -10 -11
pair call&sorry	-3 -8 19 19 -16 -2 -7 -1 -1 -6
pair call&stage	1 1 -2 -1 -1 -1 8 -2 -1 23
pair call&start	3 -1 0 0 -1 -8 6 0 2 29
pair call&study	0 1 1 12 -7 -1 -10 0 5 4
pair call&talk	9 16 -4 -3 -5 7 -11 -8 -2 -41
pair call&task	10 0 0 -1 -4 -1 -3 0 0 3
pair call&team	-7 -22 12 -4 4 5 17 1 -7 -23
pair call&thank	6 -5 -3 -7 -7 -3 -6 -4 27 -13
pair call&ticket	3 -1 0 -1 -2 0 2 -3 1 -19
pair call&time	55 -17 -11 5 -37 -24 52 -22 -1 8
pair call&title	-7 22 4 -3 -5 -14 0 1 4 29
pair call&urgent	-2 -11 0 0 -1 0 6 9 -1 -13
pair call&video	-6 -7 5 -1 0 -3 13 -1 -2 -3
pair call&wait	-14 35 -2 -1 -7 -6 0 -4 -2 -17
pair call&wish	-8 6 -1 -1 -5 5 5 0 -1 -45
pair call&yours	25 0 -1 -1 3 0 -8 4 -22 -54
pair cancel&candidate	2 0 0 0 10 -1 -9 0 -1 -15
pair cancel&choose	-5 -1 -3 16 -2 -1 -2 0 -1 15
pair cancel&civic	-1 0 0 3 -1 0 0 0 0 9
pair cancel&confirm	-6 -1 5 -2 -8 -1 16 0 -4 -3
pair cancel&deadline	9 -4 -10 11 0 0 -3 0 -2 35
pair cancel&decide	-2 0 0 6 -2 0 -1 0 0 -6
pair cancel&education	-3 0 0 10 -5 0 -1 0 -1 13
pair cancel&event	-7 -1 -2 20 -3 -2 -2 -3 2 -22
pair cancel&family	0 0 0 1 0 0 0 0 0 9
pair cancel&filled	-4 -2 -2 25 -33 -2 22 -1 -3 -10
pair cancel&finance	-1 0 0 4 -1 0 0 0 0 -7
pair cancel&health	-3 0 -2 6 0 0 0 0 0 13
pair cancel&hear	-2 -1 0 8 -2 0 -1 0 0 14
pair cancel&hiringside	-1 0 -1 7 -1 0 -3 0 0 -11
pair cancel&hitch	-2 -2 -2 14 -2 -1 -5 -1 0 17
pair cancel&hold	-11 -3 1 32 -6 3 -14 -4 2 -29
pair cancel&inbox	-1 0 0 -6 -2 0 10 0 0 1
pair cancel&interview	-62 -16 16 118 -20 -4 -23 -3 -5 -67
pair cancel&invite	-2 -1 0 4 0 0 0 0 0 -10
pair cancel&link	6 0 -7 1 0 0 0 0 0 -9
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 10
pair cancel&meet	-3 -1 6 3 -2 -1 0 -1 -1 5
pair cancel&move	20 -1 -18 -4 0 -1 3 1 0 1
pair cancel&not	-3 -3 7 10 5 3 -20 -2 4 -3
pair cancel&offer	-1 0 -2 5 6 -8 0 0 0 0
pair cancel&office	-1 0 -2 -1 -1 0 5 0 0 4
pair cancel&official	-3 0 0 6 -3 0 -1 0 2 -1
pair cancel&onward	-2 -1 -5 -6 6 0 9 0 0 -1
pair cancel&other	-2 0 -1 11 -7 -1 -2 0 2 9
pair cancel&prepare	15 0 -2 -1 -3 0 -7 -3 2 -8
pair cancel&property	-1 0 0 2 -1 0 0 0 0 10
pair cancel&recruiter	-8 -1 -1 8 -4 -1 8 0 -1 -16
pair cancel&remind	-10 -7 17 7 -7 -2 3 -1 -1 -14
pair cancel&review	0 0 0 1 -1 0 1 0 0 9
pair cancel&role	-14 -6 -6 57 2 -13 -4 -5 -12 -26
pair cancel&sales	-3 0 -1 7 -2 0 0 0 0 -6
pair cancel&service	-1 0 0 3 0 0 0 0 0 -1
pair cancel&shop	-4 -2 4 3 -4 -1 7 -1 -2 0
pair cancel&sign	0 0 -1 8 -5 0 -1 0 0 17
pair cancel&slot	-8 -1 -2 19 -4 -1 -2 -1 0 2
pair cancel&sorry	-8 -8 0 36 -7 -2 -7 -1 -1 79
pair cancel&stage	-5 -1 -6 7 7 0 -2 0 0 -12
pair cancel&study	-1 0 0 2 0 0 0 0 0 7
pair cancel&talk	-4 -6 5 9 -3 -1 -1 0 0 2
pair cancel&task	-1 -1 -1 6 -1 0 -2 -3 3 0
pair cancel&team	-5 -2 -6 20 -4 -2 1 -1 -1 -8
pair cancel&ticket	-2 0 -5 7 0 0 0 0 0 -2
pair cancel&time	-41 -20 18 100 -21 -11 -14 -5 -6 -4
pair cancel&title	-17 -4 -5 25 -10 -1 25 -1 -13 -30
pair cancel&wait	-2 0 0 4 0 0 -1 0 0 10
pair cancel&yours	-15 -6 11 23 -39 -1 56 -1 -28 2
pair candidate&choose	5 -36 -3 -4 28 22 -2 -5 -4 13
pair candidate&civic	0 7 -3 -1 8 -4 -7 -1 1 -9
pair candidate&closer	-2 -3 -1 -1 34 -2 1 0 -27 -52
pair candidate&cold	0 3 0 0 -1 0 8 0 -8 -19
pair candidate&confirm	-10 -4 -3 5 -3 1 -7 1 19 23
pair candidate&deadline	19 -4 4 -11 -18 7 19 -4 -12 -22
pair candidate&decide	-6 4 -4 -3 6 -11 19 1 -6 -68
pair candidate&document	-3 -3 0 0 0 9 -3 20 -19 -16
pair candidate&education	-6 7 0 1 -3 2 11 -2 -10 -13
pair candidate&enjoyed	2 1 0 0 1 0 -1 0 -2 -4
pair candidate&event	-1 -1 0 2 -1 3 1 1 -3 -7
pair candidate&family	-1 7 0 0 -5 0 3 0 -3 -2
pair candidate&feedback	2 -4 -1 -1 -16 1 -10 -4 32 -1
pair candidate&filled	0 -4 -1 2 4 -1 -2 -1 3 -27
pair candidate&finance	-2 -5 0 0 5 -1 11 0 -7 24
pair candidate&forwarded	0 -7 0 0 -2 0 25 0 -14 1
pair candidate&future	-1 2 0 0 -10 0 11 -3 2 7
pair candidate&glad	14 24 -1 -2 -7 7 -33 0 -3 -18
pair candidate&health	11 7 0 1 -9 -1 -1 0 -7 5
pair candidate&hear	5 -9 -2 -2 -1 9 2 -2 0 -41
pair candidate&hiringside	-9 -20 21 -6 -30 14 18 22 -9 55
pair candidate&hitch	0 0 0 1 -1 0 2 0 -1 -5
pair candidate&hold	-3 -1 5 0 0 0 3 0 -3 -4
pair candidate&inbox	5 2 0 0 -5 6 -7 4 -4 -5
pair candidate&interview	6 13 -2 -12 -14 -2 -13 -4 29 34
pair candidate&invite	2 -4 -1 0 -12 -1 -23 2 37 -6
pair candidate&join	5 -2 0 0 9 0 -3 0 -8 11
pair candidate&keen	4 -1 0 0 -5 13 -1 0 -9 6
pair candidate&link	-3 -4 8 -6 1 11 -1 -1 -5 -27
pair candidate&machine	-1 0 0 0 -1 0 0 4 -1 -8
pair candidate&mediaword	-1 2 0 0 12 0 -5 1 -8 -17
pair candidate&meet	16 -18 2 -1 -1 -1 4 -3 2 -19
pair candidate&mine	0 4 0 0 -15 0 -6 3 14 -18
pair candidate&move	-3 -9 -3 -1 -5 -1 1 25 -5 30
pair candidate&not	-3 -8 -1 0 13 -4 -5 -2 8 -27
pair candidate&offer	-10 3 -2 1 12 3 -12 -1 7 -60
pair candidate&office	-2 1 -1 -1 4 2 13 0 -15 27
pair candidate&official	-1 -1 0 2 0 2 0 0 -2 -18
pair candidate&onward	-4 19 -3 -1 -7 -2 -11 0 9 -37
pair candidate&other	-11 -7 -5 1 33 -6 19 -3 -22 -34
pair candidate&paper	0 0 0 0 0 0 9 0 -8 4
pair candidate&pay	4 -5 0 0 -1 -4 6 0 1 12
pair candidate&practice	-2 9 -2 0 3 0 -4 0 -4 -3
pair candidate&prepare	-7 -5 -1 -1 6 0 1 -1 8 -48
pair candidate&property	-2 1 0 -1 6 0 0 0 -3 27
pair candidate&received	-5 -5 -2 -2 5 -4 10 3 1 -48
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 3 -15
pair candidate&recruiter	15 7 -5 -2 -3 -13 40 -2 -37 -35
pair candidate&remind	-2 -14 0 3 -7 7 8 4 4 16
pair candidate&review	-14 0 -2 -2 16 -3 24 -2 -17 -19
pair candidate&role	6 12 -5 -7 48 7 -12 -4 -45 20
pair candidate&sales	-7 12 2 0 -3 1 -5 -2 0 29
pair candidate&send	0 -5 -1 -1 -6 -1 10 -1 5 25
pair candidate&service	-4 -1 -1 0 -7 0 15 0 0 20
pair candidate&shop	-8 -8 3 -1 1 -2 12 5 -2 -28
pair candidate&sign	1 0 8 -5 4 -3 23 -1 -27 -18
pair candidate&slot	8 6 7 -3 5 -9 -9 0 -4 -4
pair candidate&sorry	-1 8 -1 -1 -5 -1 -5 -1 6 33
pair candidate&stage	-6 13 -3 -10 -25 -3 29 -5 11 -32
pair candidate&start	3 1 0 0 9 -8 -8 0 3 19
pair candidate&study	-1 -2 0 0 7 0 7 0 -9 -29
pair candidate&talk	15 -5 -3 -1 1 -1 -1 -1 -4 49
pair candidate&task	3 -9 0 0 12 0 -3 -1 -1 23
pair candidate&team	6 -4 0 -6 -4 6 -1 1 2 -8
pair candidate&thank	-3 7 -2 -1 5 5 -36 5 19 33
pair candidate&ticket	7 -3 -1 -2 -24 7 36 6 -27 -50
pair candidate&time	4 -37 19 -8 7 -6 15 -3 10 40
pair candidate&title	16 24 -7 -1 -11 -2 -10 1 -11 3
pair candidate&urgent	-1 -2 0 0 3 0 -4 1 2 1
pair candidate&video	-2 8 0 0 -9 -1 -1 0 5 10
pair candidate&wait	-6 -4 -1 -1 -20 -2 57 -1 -23 -2
pair candidate&wish	-1 -3 0 0 -4 0 3 0 6 -10
pair candidate&yours	4 41 -9 -8 -32 10 13 -10 -9 -73
pair choose&civic	11 6 -7 -2 -2 -4 0 -2 0 -39
pair choose&closer	-1 1 -1 -1 19 -2 -10 -1 -4 -29
pair choose&cold	2 8 -2 -1 12 -3 -14 0 -1 15
pair choose&confirm	-5 4 -1 0 -1 10 -4 -1 -1 -21
pair choose&deadline	11 -6 -4 -2 -26 -15 44 -4 2 -31
pair choose&decide	-9 15 -2 9 -11 6 6 -1 -13 -47
pair choose&document	-3 -3 0 -1 3 17 -10 1 -5 -13
pair choose&education	-3 -4 -2 -2 -7 0 28 0 -11 -44
pair choose&enjoyed	-1 -1 0 0 1 4 -2 0 -1 -6
pair choose&event	-6 7 -2 1 8 -1 -3 -1 -3 -14
pair choose&family	0 -1 0 0 0 0 1 0 0 13
pair choose&feedback	-3 0 0 0 -1 0 3 0 2 21
pair choose&filled	-4 -9 -2 5 14 -1 7 -2 -7 -22
pair choose&finance	-4 -6 -1 -1 9 4 5 -1 -6 -12
pair choose&future	-3 -1 2 0 4 0 2 0 -3 -6
pair choose&glad	1 -9 -2 -3 -12 46 -14 -2 -5 26
pair choose&health	-3 -1 5 3 0 2 -3 -3 -1 11
pair choose&hear	-1 7 -2 5 -22 12 -26 -1 28 30
pair choose&hiringside	-6 -8 -4 -1 17 -1 13 -2 -8 -46
pair choose&hitch	-1 2 2 2 -5 0 3 -1 -1 -4
pair choose&hold	-2 -1 -2 6 -20 -4 25 -1 -2 -26
pair choose&inbox	1 4 0 -1 -3 0 -1 2 -1 6
pair choose&interview	6 0 0 3 -10 1 -7 -3 9 -2
pair choose&invite	6 3 -1 0 -6 2 -2 -1 -2 -33
pair choose&join	-1 0 -1 -1 9 -10 7 -1 -3 -11
pair choose&keen	1 36 6 -10 -22 8 -10 -1 -7 -29
pair choose&link	-4 16 18 -11 -8 -2 -6 -1 -2 32
pair choose&lure	0 4 0 0 0 0 -4 0 0 -3
pair choose&machine	0 1 0 0 -1 0 1 0 -1 -7
pair choose&mediaword	4 -2 -2 -1 9 5 -5 0 -8 -18
pair choose&meet	-3 0 0 0 11 4 -1 -1 -10 -23
pair choose&mine	0 0 1 0 4 0 -3 0 -1 -21
pair choose&move	-4 2 8 -8 -6 1 9 -1 -2 -1
pair choose&not	0 1 -7 27 -41 0 2 -2 20 -2
pair choose&offer	-5 1 -3 2 -11 19 0 -1 -3 -40
pair choose&office	-1 1 -1 0 7 2 -10 0 2 29
pair choose&official	-2 -1 0 0 -10 4 8 -3 4 -11
pair choose&onward	9 -9 -2 0 -3 -9 22 -2 -5 -42
pair choose&other	-5 -3 -3 9 28 -6 -2 -4 -13 40
pair choose&paper	0 0 0 0 6 0 -5 0 -1 3
pair choose&pay	-1 8 -3 -1 0 6 -5 -2 -1 -23
pair choose&practice	0 0 0 0 4 0 -3 0 -1 10
pair choose&prepare	-5 0 -1 0 24 -4 -11 0 -3 -22
pair choose&property	-1 7 -3 1 2 4 -10 0 0 -8
pair choose&received	-2 4 0 0 14 -2 -4 0 -8 -9
pair choose&recruiter	6 6 0 -3 2 -6 5 0 -10 -113
pair choose&remind	0 -17 0 10 -7 -6 24 -1 -3 11
pair choose&review	6 -5 -1 -1 6 -2 8 -1 -10 -2
pair choose&role	5 -12 -5 -1 2 56 -25 -4 -17 -15
pair choose&sales	-1 3 -1 1 2 2 -1 -1 -2 56
pair choose&send	5 -6 2 -1 -3 -1 9 -1 -4 10
pair choose&service	-1 9 -2 1 0 -3 -3 0 0 8
pair choose&shop	0 2 -1 0 -3 4 2 -1 -2 -30
pair choose&sign	1 -8 -3 -3 -4 29 6 -3 -15 -23
pair choose&slot	-19 78 -1 -15 -10 7 -31 -4 -4 39
pair choose&sorry	-2 -2 -5 3 18 -2 -9 -1 2 16
pair choose&stage	8 -19 -2 1 -3 -25 52 -1 -11 -21
pair choose&start	3 14 -1 0 17 -9 -22 0 -2 -28
pair choose&study	-7 -2 0 3 -11 -1 8 -1 10 2
pair choose&talk	-3 -4 -1 -2 -12 3 5 -1 13 -9
pair choose&task	0 -4 -1 -1 -2 10 -9 -1 7 -32
pair choose&team	-10 2 -3 4 48 12 -27 -6 -19 22
pair choose&thank	14 -11 7 -2 6 -1 -10 -1 -2 -41
pair choose&ticket	7 3 -1 -1 -21 1 20 -4 -4 -31
pair choose&time	-39 45 11 9 -17 -3 -14 -7 14 41
pair choose&title	-7 -6 -1 -5 24 41 -27 -4 -15 -28
pair choose&urgent	0 -2 -1 0 -1 11 -11 3 0 4
pair choose&video	-2 5 1 0 0 0 -4 0 0 -2
pair choose&wait	-3 -2 -1 2 -2 -3 25 -1 -14 4
pair choose&wish	-1 4 0 0 -4 7 -5 0 -2 -10
pair choose&yours	26 1 -1 -3 -36 35 -7 -2 -12 36
pair civic&closer	-1 1 0 0 1 0 -1 0 0 15
pair civic&confirm	0 0 0 0 3 0 -2 0 0 29
pair civic&deadline	-5 -2 -17 7 -6 -2 10 -1 17 10
pair civic&decide	-5 -3 -1 5 -5 2 1 -2 9 -80
pair civic&document	-6 1 0 0 -5 -1 -4 0 16 -15
pair civic&education	-3 3 0 0 -1 0 6 0 -4 -41
pair civic&enjoyed	-1 7 0 0 2 0 -7 0 -1 -42
pair civic&event	-1 -12 11 -1 11 -1 -2 -1 -6 2
pair civic&family	0 -1 0 0 2 -1 2 0 -1 7
pair civic&filled	-1 0 0 0 1 0 -1 0 0 11
pair civic&finance	-1 0 -1 7 -2 -1 0 0 -2 9
pair civic&future	0 0 0 0 0 0 0 0 0 5
pair civic&glad	11 -6 0 -1 -1 3 -5 0 -1 9
pair civic&health	0 4 0 0 -3 0 1 0 -2 36
pair civic&hear	-1 0 -1 -3 1 -4 6 -1 3 -3
pair civic&hiringside	3 -1 -3 -1 -3 -2 11 -1 -3 -39
pair civic&hitch	-9 -1 11 0 -1 0 1 0 0 -4
pair civic&hold	0 0 0 1 -1 1 0 0 0 -5
pair civic&inbox	0 0 0 0 0 0 1 0 0 -9
pair civic&interview	-1 11 6 0 -5 -1 -13 -1 3 75
pair civic&invite	-2 -1 0 0 0 4 -10 0 10 4
pair civic&join	-3 22 -3 -1 -15 4 -1 0 -3 9
pair civic&keen	6 0 0 0 -1 0 -4 0 -1 18
pair civic&link	0 2 12 0 -8 0 -3 0 -2 -14
pair civic&mediaword	-3 0 0 0 4 0 -1 0 0 4
pair civic&meet	-1 11 0 -3 -22 -3 10 -1 10 15
pair civic&move	1 -1 0 0 -10 -3 14 -1 0 -3
pair civic&not	-2 -2 -1 -4 19 -4 -4 -3 1 14
pair civic&offer	-6 -2 0 -1 -17 16 10 -1 0 -9
pair civic&office	2 -2 -1 -1 0 0 -5 -1 10 18
pair civic&official	-6 -3 6 1 -14 0 -3 0 18 8
pair civic&onward	11 -4 -1 6 -1 -1 -10 0 -1 -5
pair civic&other	-4 8 -4 -2 23 -4 -10 -1 -6 -29
pair civic&pay	-1 -2 0 0 -1 -2 6 0 0 -5
pair civic&practice	0 0 0 0 5 0 0 0 -4 8
pair civic&prepare	-3 -12 12 0 4 0 3 0 -3 -7
pair civic&property	0 0 0 0 -4 0 5 0 0 7
pair civic&received	-6 0 0 0 0 0 -4 0 11 49
pair civic&recruiter	2 3 0 2 2 0 -3 0 -6 -21
pair civic&remind	2 -1 -3 -1 13 -1 -5 -1 -2 -16
pair civic&review	-2 2 0 -1 -9 -1 0 0 11 -19
pair civic&role	9 12 -1 -2 -30 8 -7 -2 12 -75
pair civic&sales	0 0 0 0 0 0 1 0 0 3
pair civic&send	5 -2 0 0 -2 1 0 0 -1 -14
pair civic&service	0 0 0 0 0 0 0 0 0 20
pair civic&shop	0 0 0 0 0 0 0 0 0 10
pair civic&sign	0 2 0 0 2 0 -2 0 -2 5
pair civic&slot	-3 7 -5 0 -3 3 3 -1 -1 31
pair civic&sorry	-1 0 0 -6 11 -1 0 -1 -2 22
pair civic&stage	30 -14 -1 -2 -2 -1 -7 -1 -3 7
pair civic&start	-5 0 0 0 -6 11 2 0 -1 -3
pair civic&study	-2 2 0 0 2 0 -1 0 0 -5
pair civic&talk	13 2 -1 -1 -9 -3 -13 -1 12 4
pair civic&task	0 0 0 0 0 0 -1 0 1 9
pair civic&team	0 12 -4 -12 6 -7 14 -3 -6 -56
pair civic&thank	-1 12 0 0 -7 0 -4 1 -1 54
pair civic&ticket	-1 -1 0 0 -3 1 6 -1 -2 12
pair civic&time	-5 -35 16 -7 25 5 10 -5 -5 47
pair civic&title	-6 18 -3 -4 -13 5 -10 -2 14 -102
pair civic&video	0 0 0 0 0 0 0 0 0 9
pair civic&wait	0 0 -1 0 -9 -3 10 6 -2 14
pair civic&yours	3 10 0 0 -17 -1 -14 0 19 119
pair closer&cold	0 -2 0 0 0 -2 3 0 1 -11
pair closer&confirm	0 1 0 0 0 0 1 0 0 9
pair closer&deadline	-6 7 0 -1 -4 0 -2 4 3 18
pair closer&decide	0 -1 -2 -2 32 -1 -22 -1 -3 4
pair closer&document	-3 7 0 0 1 0 12 -11 -6 -1
pair closer&education	0 0 0 0 1 0 -2 0 2 -11
pair closer&enjoyed	-1 -1 0 -2 4 0 1 0 0 10
pair closer&event	0 1 0 0 1 0 -1 0 0 -12
pair closer&family	-1 -2 2 0 4 0 1 0 -4 15
pair closer&feedback	0 -1 0 0 -9 -1 13 0 -1 -5
pair closer&filled	0 -1 0 0 2 0 1 0 0 -10
pair closer&finance	0 0 0 -1 4 0 -3 0 0 -2
pair closer&future	0 -1 0 0 7 0 -2 0 -3 11
pair closer&glad	0 11 0 -1 -5 -1 -2 0 -1 -4
pair closer&health	0 1 0 0 0 0 -1 0 0 8
pair closer&hear	-1 -6 -2 -1 18 -4 0 -1 -3 -4
pair closer&inbox	-3 3 3 -1 -3 -1 -4 11 -6 -13
pair closer&interview	6 -7 -3 -3 17 -1 -6 -2 0 3
pair closer&invite	4 -5 0 0 3 0 2 -1 0 -5
pair closer&join	0 0 0 0 3 0 -2 0 0 9
pair closer&keen	7 -9 0 0 -1 0 6 -1 -1 0
pair closer&link	-1 4 0 0 -2 0 -2 0 1 6
pair closer&machine	0 4 0 0 -1 0 -3 -1 1 -16
pair closer&mediaword	0 -2 0 0 0 0 -1 1 1 6
pair closer&meet	1 -5 0 0 5 0 3 0 -3 -2
pair closer&mine	0 0 0 0 2 0 -1 0 0 23
pair closer&move	-1 2 2 0 0 0 -1 0 -1 5
pair closer&not	-8 -12 2 -5 48 2 -14 -8 -7 -59
pair closer&offer	0 0 0 0 1 -1 0 0 0 44
pair closer&office	0 1 0 0 0 0 -1 0 0 6
pair closer&official	0 -1 0 0 -10 0 22 0 -10 -4
pair closer&onward	0 -1 0 0 13 0 -5 0 -6 2
pair closer&other	-2 -4 -1 -1 10 -1 -15 -1 14 -11
pair closer&pay	0 0 -1 0 -1 9 -6 0 0 -9
pair closer&practice	0 0 0 0 0 0 0 0 1 7
pair closer&property	2 11 0 0 -10 -1 -2 0 0 10
pair closer&received	6 2 -1 0 5 -2 3 0 -12 -28
pair closer&recruiter	-2 -2 0 0 19 0 -5 0 -9 10
pair closer&remind	-1 4 0 -1 9 0 -7 0 -3 12
pair closer&review	-1 2 0 -1 23 -1 -3 3 -21 5
pair closer&role	-2 6 -1 -3 -5 -2 0 -3 10 44
pair closer&sales	0 -7 0 0 2 0 6 0 -1 1
pair closer&send	0 5 0 0 -1 0 1 -12 7 4
pair closer&service	1 1 0 0 0 0 -1 0 0 -7
pair closer&sign	0 3 0 0 1 -1 -10 0 8 -19
pair closer&slot	0 -2 -1 -1 14 -2 8 2 -18 -2
pair closer&sorry	-1 -1 -3 -1 0 6 -16 -1 18 -3
pair closer&stage	0 -7 0 0 3 0 0 -1 6 20
pair closer&study	0 -2 0 0 8 0 -2 0 -2 -20
pair closer&talk	6 -9 -1 0 2 0 3 0 -1 -25
pair closer&task	0 -6 0 0 4 0 5 0 -2 -5
pair closer&team	0 14 0 -2 -6 -1 1 -2 -6 -54
pair closer&thank	6 14 1 -3 -39 -3 17 9 -2 25
pair closer&ticket	0 -1 0 0 8 0 -21 20 -4 2
pair closer&time	-4 37 0 -4 5 -5 -28 1 -3 -13
pair closer&title	2 -2 -1 -2 8 -2 -7 -1 4 -5
pair closer&video	1 2 0 0 1 0 -2 0 -1 9
pair closer&wait	-1 -1 4 0 0 0 -11 3 7 2
pair closer&wish	-1 -2 0 0 -15 -3 26 0 -5 8
pair closer&yours	9 13 -3 -1 13 -1 -14 -1 -14 30
pair cold&confirm	4 0 1 0 0 0 -3 0 -2 2
pair cold&deadline	-3 22 -3 -1 -5 -4 -9 0 2 14
pair cold&decide	-4 5 0 0 -1 0 1 0 0 -19
pair cold&document	1 0 0 0 0 0 2 0 -2 -12
pair cold&education	0 0 0 0 0 0 -13 0 13 -1
pair cold&enjoyed	-1 4 0 0 0 0 -3 0 0 57
pair cold&event	4 0 1 0 0 0 -5 0 0 15
pair cold&family	0 0 0 0 3 0 -3 0 0 24
pair cold&feedback	-3 -1 0 0 -1 -1 7 0 -2 -14
pair cold&finance	0 0 0 0 -5 0 5 0 0 -2
pair cold&future	0 0 0 0 9 0 0 0 -8 0
pair cold&glad	0 0 0 0 0 0 1 0 0 7
pair cold&hear	0 4 -1 1 -3 2 -9 9 -3 -40
pair cold&interview	-8 13 0 0 -1 -1 -2 0 -1 -24
pair cold&invite	-3 3 0 0 9 0 -1 0 -8 -10
pair cold&join	0 0 0 0 5 0 -3 0 -1 17
pair cold&keen	-3 14 -2 0 -2 -5 2 0 -2 -9
pair cold&link	0 0 0 0 1 0 0 0 0 11
pair cold&mediaword	0 0 0 0 3 0 -3 0 0 3
pair cold&meet	5 2 0 0 0 0 -6 0 0 -5
pair cold&mine	0 0 0 0 0 0 0 0 0 -4
pair cold&not	0 0 0 0 1 0 1 0 0 -7
pair cold&offer	0 0 0 0 0 3 -3 0 0 -2
pair cold&office	4 7 -1 -1 3 -2 3 -1 -14 -34
pair cold&official	-5 7 0 0 -1 0 0 0 0 6
pair cold&onward	-4 2 0 0 3 0 2 -2 0 -2
pair cold&other	-1 0 0 0 10 -1 -3 0 -3 -9
pair cold&pay	-1 8 -2 -1 4 -3 -7 0 2 7
pair cold&prepare	-3 0 1 0 0 0 3 0 -1 3
pair cold&property	-1 9 -2 0 -4 -3 2 0 -1 8
pair cold&received	2 -6 0 -1 0 0 6 0 0 8
pair cold&recruiter	-3 -3 0 0 4 0 3 1 -1 8
pair cold&remind	0 0 0 2 -2 0 3 0 -2 -4
pair cold&review	2 1 0 0 0 0 -1 0 -2 -13
pair cold&role	3 14 -2 -2 -9 -2 -17 -1 15 54
pair cold&sales	-11 23 -2 -2 3 -1 5 -1 -12 -61
pair cold&send	0 -4 0 0 8 0 7 0 -10 -6
pair cold&sign	0 0 0 0 0 0 2 0 -2 11
pair cold&slot	-1 0 0 0 0 0 1 0 0 4
pair cold&stage	0 -1 0 0 2 0 -6 0 6 0
pair cold&study	0 0 0 0 0 0 1 0 -1 29
pair cold&talk	4 0 0 0 0 -1 2 0 -3 29
pair cold&team	2 17 -3 -1 7 -1 -37 -1 17 28
pair cold&thank	4 -4 0 -1 -1 0 -30 14 19 -27
pair cold&ticket	-1 0 0 0 0 0 2 0 0 5
pair cold&time	1 14 -2 1 6 -5 -6 -1 -7 -15
pair cold&title	1 12 0 -1 -4 -1 3 0 -10 54
pair cold&urgent	0 0 0 0 0 0 0 0 0 11
pair cold&wait	-4 -3 -2 -1 -3 -3 27 -1 -8 -24
pair cold&yours	2 7 -1 -1 -9 -2 6 -1 -1 25
pair confirm&deadline	11 -3 -2 -2 -3 -2 5 -2 -1 48
pair confirm&decide	-8 -1 -1 1 4 1 5 0 -2 -17
pair confirm&document	-4 0 0 0 -7 0 -7 -1 20 10
pair confirm&education	-2 -3 -1 2 -2 -1 1 0 5 23
pair confirm&enjoyed	5 -5 -1 0 -1 0 2 0 -1 -4
pair confirm&event	0 6 -2 -1 12 -3 -7 -1 -5 43
pair confirm&family	1 0 0 0 0 0 0 0 0 6
pair confirm&feedback	8 -6 -1 0 -1 0 1 0 0 -10
pair confirm&filled	5 -1 -4 -1 10 -7 -8 11 -5 -10
pair confirm&finance	-5 -1 0 0 -2 0 -7 -1 16 -18
pair confirm&forwarded	-1 0 -1 0 -1 0 0 0 3 -10
pair confirm&future	1 0 -1 0 4 0 -3 0 1 -13
pair confirm&glad	-3 -5 -2 -2 -1 7 6 -1 0 -19
pair confirm&health	2 -1 -1 1 0 3 -3 0 1 0
pair confirm&hear	-1 15 -1 -1 1 -4 -3 -1 -6 12
pair confirm&hiringside	0 -3 -1 1 -6 -1 6 -1 4 -29
pair confirm&hitch	8 -1 -5 -1 -1 0 0 0 1 -3
pair confirm&hold	-3 5 7 -2 -2 3 -5 0 -1 -12
pair confirm&inbox	10 -6 -1 -8 -3 -1 6 4 0 0
pair confirm&interview	44 -22 -24 -8 -4 5 18 -1 -7 -81
pair confirm&invite	10 8 -3 1 -6 -4 -8 -2 5 -15
pair confirm&keen	4 -5 1 -1 7 4 -6 -1 -3 -10
pair confirm&link	4 4 -2 0 -1 -1 -4 0 0 21
pair confirm&machine	-3 3 0 0 -1 0 -1 0 2 -10
pair confirm&mediaword	4 -1 -1 0 -3 2 -1 0 0 -2
pair confirm&meet	11 -8 9 -6 -11 1 -15 -1 18 38
pair confirm&mine	2 -3 0 0 0 5 -4 0 0 -5
pair confirm&move	-10 -2 15 0 -1 2 -2 0 -1 11
pair confirm&not	-39 -11 29 -4 -4 1 12 2 13 -35
pair confirm&offer	-4 -1 -1 0 5 9 -4 0 -4 -5
pair confirm&office	2 -10 -1 1 0 2 -1 0 8 50
pair confirm&official	0 -1 -1 1 -4 0 3 -1 2 19
pair confirm&onward	-7 -3 -1 -8 -2 11 11 -1 -1 -2
pair confirm&other	-1 -6 -1 1 -8 -1 9 -1 8 -15
pair confirm&pay	-9 0 -1 0 6 6 -12 11 0 -31
pair confirm&practice	1 0 0 0 0 0 0 0 0 6
pair confirm&prepare	6 -5 -5 4 -7 2 -13 -2 20 53
pair confirm&property	12 -1 -6 -3 0 0 -2 0 0 43
pair confirm&received	-7 3 -1 -1 -5 -1 -23 -2 36 -14
pair confirm&recorded	0 0 0 0 0 0 0 0 0 4
pair confirm&recruiter	4 0 -2 -10 1 3 3 0 0 1
pair confirm&remind	1 -3 1 -11 9 -2 6 -1 0 10
pair confirm&review	-4 -4 -1 0 0 0 2 0 7 11
pair confirm&role	0 -19 -4 -5 4 4 21 -4 3 -28
pair confirm&sales	3 -6 -2 1 -2 2 -8 -2 13 -16
pair confirm&send	0 -2 -1 -1 -4 0 -2 -1 12 10
pair confirm&service	0 2 -1 0 0 0 -1 0 0 -9
pair confirm&shop	2 -2 -1 0 -1 -1 -4 0 8 32
pair confirm&sign	-7 -6 -3 -2 -2 -1 23 -3 2 -11
pair confirm&slot	13 10 -12 -2 0 6 -14 1 -2 6
pair confirm&sorry	-2 -1 0 8 0 -1 -4 0 -1 -3
pair confirm&stage	8 -8 -6 -1 11 -2 1 -1 -2 -6
pair confirm&start	1 -3 -1 -1 1 6 0 -1 -1 14
pair confirm&study	-1 -4 0 0 -14 -1 -2 -1 22 23
pair confirm&talk	19 -8 -5 -2 -7 14 -8 -1 -2 -61
pair confirm&task	-8 -4 -1 -1 -6 2 22 -1 -2 -19
pair confirm&team	-18 -8 -5 1 -1 0 23 -2 9 -32
pair confirm&thank	11 -4 2 -1 -2 -1 -9 -1 6 -26
pair confirm&ticket	-1 0 -1 -1 -7 -1 6 -1 5 21
pair confirm&time	28 -7 -8 -19 -6 20 5 -3 -10 16
pair confirm&title	21 -16 -8 -7 -19 10 5 -6 19 -18
pair confirm&video	3 2 -1 0 -1 0 -1 0 0 4
pair confirm&wait	-5 -1 -1 1 8 2 4 -1 -7 28
pair confirm&wish	0 0 0 0 2 7 -5 0 -4 1
pair confirm&yours	16 -19 -11 -2 -3 10 12 -3 -1 46
pair deadline&decide	21 3 3 4 15 -1 -36 -9 1 -10
pair deadline&document	-14 -8 -2 -2 4 -2 24 -11 10 -11
pair deadline&education	0 4 -1 -1 -12 0 6 0 4 -2
pair deadline&enjoyed	-1 2 0 0 -6 -1 14 -2 -6 -2
pair deadline&event	11 7 -3 -3 -29 -2 -1 -6 24 30
pair deadline&exit	4 7 0 0 0 0 -10 0 0 -13
pair deadline&family	19 7 0 0 -7 -1 -31 -1 14 -19
pair deadline&feedback	12 -1 -1 -1 10 -1 -20 -7 8 -15
pair deadline&filled	11 -6 0 -1 -12 -5 9 -3 7 4
pair deadline&finance	0 -3 -1 7 -4 -1 -7 0 9 -9
pair deadline&future	-7 -1 4 -1 -1 -1 3 -4 8 -3
pair deadline&glad	3 12 -1 -1 1 -1 -11 0 -1 -10
pair deadline&health	7 5 -2 -1 -1 0 -2 -4 -2 33
pair deadline&hear	12 -4 -6 -7 -29 14 -5 9 16 25
pair deadline&hiringside	-2 -6 8 -6 -1 8 9 4 -14 14
pair deadline&hitch	0 -1 0 -1 -2 0 9 -3 -2 22
pair deadline&hold	-2 -2 -2 3 -26 -4 40 -1 -7 -14
pair deadline&inbox	14 10 -1 -1 -6 -10 -21 12 4 -30
pair deadline&interview	26 -15 12 1 10 -7 -18 -8 -1 16
pair deadline&invite	3 -8 -2 2 -9 -2 15 -1 2 24
pair deadline&join	-10 -1 -1 0 10 0 4 0 -2 42
pair deadline&keen	-20 -2 -4 -1 11 0 8 -5 14 -27
pair deadline&link	-14 4 -1 -8 -15 15 14 -7 13 -11
pair deadline&lure	0 3 0 0 -1 -7 6 0 0 -17
pair deadline&mediaword	-7 4 -1 0 0 -6 -9 16 2 33
pair deadline&meet	-14 20 -6 10 -13 4 -4 -8 12 10
pair deadline&mine	-2 -3 -1 -1 23 -9 -6 -1 -1 -28
pair deadline&move	3 -4 10 -4 -6 -1 -5 1 5 28
pair deadline&not	3 -15 31 -4 -51 -24 64 -5 -1 -14
pair deadline&offer	-6 -1 -3 -3 11 22 -5 -4 -10 30
pair deadline&office	-20 9 -5 -1 17 -5 9 -1 -4 -3
pair deadline&official	8 -1 6 -3 -13 2 5 -7 2 20
pair deadline&onward	1 -13 1 6 -6 -13 33 -3 -5 -10
pair deadline&other	-8 -23 7 -2 16 -10 13 -2 9 -16
pair deadline&paper	-6 -1 0 0 -1 -2 3 -1 9 -12
pair deadline&pay	9 0 -4 -2 2 -25 24 -2 -2 1
pair deadline&practice	-2 -6 -3 0 2 0 10 0 -1 18
pair deadline&prepare	0 6 6 -1 -14 -5 -21 -1 31 -62
pair deadline&property	1 6 -3 0 -5 -5 9 -1 -2 1
pair deadline&received	-6 15 -2 -1 -4 -3 -17 12 5 -2
pair deadline&recorded	-7 38 -1 -1 -1 -1 -18 -5 -4 -8
pair deadline&recruiter	-5 -5 -1 0 20 -4 -11 0 6 7
pair deadline&remind	-1 -13 -5 1 1 0 19 4 -6 20
pair deadline&review	-6 15 -2 -2 -4 -4 15 -2 -11 30
pair deadline&role	-6 -7 -8 -2 -25 -10 39 -4 23 -15
pair deadline&sales	-5 15 -2 -1 -17 -4 12 -1 4 17
pair deadline&send	16 -9 -3 -2 -4 -11 24 -3 -8 25
pair deadline&service	-1 4 -1 -1 -5 -5 -4 0 14 -5
pair deadline&shop	-1 -5 -3 0 8 2 5 -2 -4 26
pair deadline&sign	3 -15 5 -11 -25 22 8 -2 16 61
pair deadline&slot	-7 31 -5 -8 2 20 -36 -9 11 28
pair deadline&sorry	-8 -6 5 -1 6 -3 10 -3 1 -17
pair deadline&stage	1 28 -5 -3 -21 -14 30 2 -18 -26
pair deadline&start	6 -1 -1 -1 1 -17 24 -1 -9 -5
pair deadline&study	1 -4 0 0 -6 1 13 0 -6 10
pair deadline&talk	-5 -2 -3 -1 -7 -3 14 -11 17 37
pair deadline&task	2 -3 -2 -2 -2 -3 9 -6 7 -30
pair deadline&team	-13 14 -8 12 11 -14 -14 6 6 -3
pair deadline&thank	26 -12 -3 -4 27 -6 -12 -2 -13 -5
pair deadline&ticket	2 -1 -8 -7 -5 33 -25 28 -18 48
pair deadline&time	29 39 6 -26 -29 10 -16 1 -15 -56
pair deadline&title	-24 10 2 12 -20 -22 33 0 9 -18
pair deadline&video	3 18 -1 0 -1 0 -22 -1 3 36
pair deadline&wait	14 -11 -3 -4 -9 -8 8 -5 17 -64
pair deadline&wish	0 0 0 0 -15 0 15 0 1 4
pair deadline&yours	3 -10 3 4 11 -3 8 -3 -12 46
pair decide&document	0 -1 0 0 10 0 -3 0 -7 -3
pair decide&education	-4 -1 -1 -1 9 1 3 -1 -4 -36
pair decide&enjoyed	0 -8 0 -2 3 0 9 0 -1 13
pair decide&event	-3 6 -1 -3 4 -2 -10 -1 10 -12
pair decide&family	0 8 0 0 -3 0 -14 0 9 0
pair decide&feedback	3 -8 -2 -1 4 -1 8 -7 5 10
pair decide&filled	-2 0 -1 4 5 0 -6 0 0 -9
pair decide&finance	0 -1 0 7 -2 -1 0 0 -2 23
pair decide&future	0 0 0 0 2 0 0 0 0 8
pair decide&glad	0 0 0 0 -1 3 -2 0 0 -7
pair decide&health	0 -5 0 0 1 0 8 0 -2 26
pair decide&hear	7 -12 -8 -7 22 7 5 -4 -9 -4
pair decide&hiringside	3 -2 -1 -1 4 3 1 -1 -5 -29
pair decide&hitch	-1 0 0 0 -2 0 6 -1 -1 -4
pair decide&hold	-1 0 0 1 2 0 0 0 -1 -10
pair decide&inbox	5 -9 0 0 -6 0 -9 -3 22 -10
pair decide&interview	-31 -6 0 -1 -4 5 12 5 20 -43
pair decide&invite	3 2 0 0 0 0 -4 0 -1 3
pair decide&keen	-1 -9 0 0 1 0 8 -1 3 18
pair decide&machine	-1 -1 0 0 -2 -1 -2 12 -6 3
pair decide&mediaword	-1 -1 0 -1 -6 5 1 -3 5 -5
pair decide&meet	4 3 -3 -2 -10 -3 4 -1 8 -13
pair decide&mine	6 0 0 0 0 0 -5 0 0 -7
pair decide&move	0 -5 1 -1 0 0 11 -1 -4 -16
pair decide&not	-5 -6 -6 23 -9 -6 2 10 -3 3
pair decide&offer	-1 -1 0 -1 -5 9 0 0 0 5
pair decide&office	1 -3 -2 -2 -1 1 -2 -1 9 -50
pair decide&official	-7 5 -1 -1 15 -2 0 -1 -8 -1
pair decide&onward	-4 -3 -1 7 12 0 10 -1 -18 45
pair decide&other	-11 7 8 -1 37 -3 -27 -2 -8 23
pair decide&paper	-1 -1 0 0 0 0 2 -2 2 10
pair decide&pay	-1 -1 0 0 -4 -1 -2 0 10 -7
pair decide&practice	-1 10 -2 0 0 0 -5 0 0 -5
pair decide&prepare	-4 -2 0 -1 -6 4 11 3 -5 23
pair decide&property	-1 -1 0 0 -3 -1 7 0 -2 -10
pair decide&received	4 0 0 0 3 0 8 2 -16 16
pair decide&recorded	0 -2 0 0 3 0 -1 0 1 -10
pair decide&recruiter	1 -9 -1 0 2 -10 26 -2 -8 24
pair decide&remind	-3 -1 -1 0 14 2 -7 -1 -3 -21
pair decide&review	-8 -2 -1 -1 1 -1 8 -2 6 20
pair decide&role	-8 -5 -4 5 38 8 -11 -2 -21 -46
pair decide&sales	-3 5 -1 0 1 0 -2 0 -1 10
pair decide&send	4 -8 -1 0 -3 -2 13 -1 -2 -7
pair decide&shop	-8 0 0 0 2 0 8 0 -2 -3
pair decide&sign	1 -1 -1 0 -2 -10 14 0 0 19
pair decide&slot	-4 2 -3 0 -3 4 2 -4 7 22
pair decide&sorry	-1 -1 -2 -2 18 -2 3 -1 -12 -19
pair decide&stage	2 -4 -2 -2 5 -2 13 -2 -8 -17
pair decide&start	3 -2 0 0 0 5 -4 0 -1 0
pair decide&study	0 -4 0 -1 2 0 13 0 -10 -9
pair decide&talk	0 -6 -1 -1 -7 -1 -11 -1 29 -8
pair decide&task	-7 1 -1 -2 11 -1 -2 -3 4 4
pair decide&team	-3 -11 -6 5 0 0 34 9 -29 11
pair decide&thank	-1 1 0 0 0 2 1 -1 -2 3
pair decide&ticket	6 -3 -2 -2 32 -4 -29 -3 4 37
pair decide&time	14 -23 -16 5 -16 50 -2 -14 2 1
pair decide&title	-12 3 -6 10 12 1 38 -4 -42 -42
pair decide&video	-1 1 0 0 -1 0 -3 0 4 -11
pair decide&wait	1 -2 -2 0 -16 -2 3 2 17 -17
pair decide&wish	3 1 0 0 -2 0 0 0 -2 -3
pair decide&yours	0 -2 -1 -1 13 6 -1 12 -27 9
pair document&education	2 0 0 0 -9 1 9 0 -2 24
pair document&enjoyed	-2 11 0 0 2 0 -10 0 -1 -13
pair document&event	-2 -3 0 0 -1 -1 13 -2 -3 4
pair document&family	0 -1 0 0 0 0 3 0 -2 1
pair document&feedback	-2 -1 0 0 2 2 1 0 -1 -4
pair document&filled	-4 -2 0 0 1 -3 12 -1 -3 -15
pair document&finance	0 0 0 0 -5 6 -7 0 7 12
pair document&forwarded	0 0 0 0 0 0 2 0 -2 11
pair document&future	0 -1 0 0 -1 6 -3 0 0 -13
pair document&glad	-1 2 0 0 -2 9 -6 0 -1 -20
pair document&health	0 -3 0 0 -1 0 4 0 0 -18
pair document&hear	1 -3 0 0 5 6 -12 0 4 -4
pair document&hiringside	2 -2 0 0 0 7 -22 19 -5 -31
pair document&hitch	1 0 0 0 0 0 -2 2 0 -4
pair document&inbox	1 -1 0 -1 6 -2 3 -4 -3 -2
pair document&interview	4 -2 -1 -1 4 4 -6 -1 -1 25
pair document&invite	0 0 0 0 -6 1 -2 0 8 -1
pair document&join	1 -1 0 0 -6 0 8 0 -1 -4
pair document&keen	-1 -3 0 0 -1 -1 9 0 -2 -2
pair document&link	-11 -5 -2 0 5 10 5 1 -2 -6
pair document&lure	-2 2 0 0 -1 0 2 -1 0 -11
pair document&machine	-2 -1 0 0 -2 -1 -4 0 10 -4
pair document&mediaword	5 -4 0 0 11 0 -23 10 2 -15
pair document&meet	10 -10 -1 0 8 0 0 -1 -6 -3
pair document&mine	0 0 0 0 0 1 0 0 0 35
pair document&move	-6 0 -2 0 -1 -2 -6 24 -6 0
pair document&not	4 -6 7 -1 -9 -2 24 -1 -16 -23
pair document&offer	8 -3 -1 -1 -1 25 -22 -1 -4 -24
pair document&office	-1 2 0 0 4 0 -3 0 -2 -9
pair document&official	2 8 5 -1 -11 10 1 -7 -5 -46
pair document&onward	-1 -2 0 0 -6 -2 13 9 -10 -23
pair document&other	0 0 0 0 -5 0 8 0 -1 -4
pair document&paper	1 -3 0 0 -2 -1 10 -1 -4 -8
pair document&pay	-6 0 -2 0 2 2 7 0 -1 19
pair document&practice	0 -1 0 0 0 0 2 0 -1 -19
pair document&prepare	0 -7 1 -4 -17 -9 41 -6 0 -3
pair document&property	2 -1 0 0 0 -1 -1 1 0 11
pair document&received	-12 -8 -2 -3 -10 -6 4 -4 40 -33
pair document&recorded	0 0 0 0 0 0 0 0 1 3
pair document&recruiter	-1 -2 0 0 0 0 7 0 -3 -7
pair document&remind	2 0 0 0 2 -1 2 0 -4 -1
pair document&review	8 -3 -1 -1 -4 -1 24 0 -22 -5
pair document&role	3 1 -1 -1 3 27 -12 -1 -20 32
pair document&sales	-2 2 0 0 -1 6 -13 10 -1 -27
pair document&send	-4 -2 -3 -2 -8 -28 59 -11 -1 -49
pair document&service	0 0 0 0 0 0 0 0 0 -3
pair document&shop	-2 -2 0 0 -3 15 -26 6 12 -13
pair document&sign	-7 -3 -1 -1 -7 -1 12 0 8 25
pair document&slot	-8 2 -3 0 -2 0 17 0 -6 68
pair document&sorry	0 -1 1 0 -6 0 7 0 -1 -1
pair document&stage	-3 -2 -1 0 -7 -2 1 0 15 -11
pair document&start	-5 -1 0 0 5 3 2 -1 -2 -9
pair document&study	-2 -1 0 0 -1 -1 12 -2 -4 2
pair document&talk	0 0 0 0 0 0 2 0 0 -14
pair document&task	-2 -1 0 0 -4 11 -9 0 5 -3
pair document&team	1 -2 -1 0 0 -1 5 0 -2 -13
pair document&thank	-4 20 -2 -1 14 0 -24 -12 10 -8
pair document&ticket	1 -3 -1 -1 2 10 15 -4 -20 1
pair document&time	-7 -16 -4 -3 9 -10 64 -10 -23 -7
pair document&title	13 -11 5 -2 19 2 -6 -4 -16 9
pair document&video	6 -6 0 0 0 0 -3 0 4 -12
pair document&wait	-2 -5 -1 0 13 -6 23 1 -22 -14
pair document&yours	3 4 -2 -2 13 3 -4 0 -16 0
pair education&enjoyed	-2 0 0 -1 0 5 -1 0 -1 -21
pair education&event	-6 -3 -1 -1 4 -2 -4 -1 14 37
pair education&family	3 0 -2 0 0 0 -1 0 0 17
pair education&feedback	1 0 0 0 1 0 -7 0 7 -1
pair education&filled	-3 -1 0 1 4 2 -2 -1 -1 -8
pair education&finance	0 -1 0 2 1 0 7 -1 -8 -44
pair education&future	0 -11 0 0 0 0 7 0 4 16
pair education&glad	-9 2 0 -2 -1 13 -1 0 0 28
pair education&health	-4 -1 0 1 0 -4 7 0 1 -24
pair education&hear	-15 -13 2 -1 -3 4 28 -2 1 26
pair education&hiringside	-2 -7 0 1 -9 2 8 -1 8 -16
pair education&hitch	-1 0 1 0 0 -4 4 0 0 -16
pair education&hold	-2 0 0 2 0 -1 2 0 -1 -6
pair education&inbox	0 0 0 0 0 0 0 1 0 3
pair education&interview	24 -14 -1 -4 0 -1 -12 -2 9 11
pair education&invite	7 -5 -1 -1 -6 3 3 -3 2 7
pair education&join	-2 -1 0 0 -3 4 0 0 3 -15
pair education&keen	-3 4 0 0 0 1 -1 0 -1 65
pair education&mediaword	-3 0 0 0 4 0 -14 0 14 -26
pair education&meet	-1 2 -1 0 1 9 -9 -1 1 3
pair education&mine	0 0 0 0 0 0 0 0 0 3
pair education&move	-2 0 4 0 -3 0 -1 0 3 37
pair education&not	-3 -2 3 2 7 -2 -2 1 -5 -13
pair education&offer	-1 2 -1 0 -3 4 -7 0 5 21
pair education&office	0 0 0 0 0 0 4 0 -3 17
pair education&official	3 -3 -1 0 -3 0 0 -2 6 -49
pair education&onward	-8 -3 -1 -2 -2 9 4 0 3 12
pair education&other	-7 -1 0 0 15 0 -8 -3 4 -28
pair education&pay	1 -6 0 0 5 -4 -1 0 5 -23
pair education&practice	0 -3 0 0 4 -1 -1 0 2 20
pair education&prepare	-10 -2 -1 -1 6 -5 22 0 -8 -11
pair education&property	2 -1 0 0 0 -2 1 0 1 -50
pair education&received	0 2 0 -1 -4 -1 -9 -3 16 29
pair education&recorded	0 0 0 0 0 0 -1 0 2 -12
pair education&recruiter	0 -2 0 1 -3 -2 21 0 -14 -20
pair education&remind	0 0 0 0 0 0 -1 0 1 -3
pair education&review	-4 2 0 0 4 -1 13 0 -13 26
pair education&role	-3 2 -5 -2 -15 11 24 -4 -7 -74
pair education&sales	-1 -1 0 1 -8 0 13 -1 -3 5
pair education&send	-5 -8 -1 -2 -2 5 11 0 2 -25
pair education&service	16 -3 -3 -1 -1 -3 -5 0 0 -24
pair education&shop	-3 -3 0 0 -2 -1 3 0 7 -9
pair education&sign	-1 -3 0 0 -16 14 5 -4 6 -9
pair education&slot	17 -11 -2 -2 -2 1 3 0 -4 -17
pair education&sorry	-1 -1 0 1 -3 -1 7 -1 -2 8
pair education&stage	-10 3 -1 0 -11 13 -5 -1 13 17
pair education&start	-9 -2 -1 -4 3 9 11 -1 -7 11
pair education&study	0 -1 0 -1 -2 0 -3 0 7 9
pair education&talk	4 -2 0 0 1 0 -1 0 -1 10
pair education&task	0 0 0 0 -6 -4 10 0 0 27
pair education&team	-9 -6 2 3 10 6 -20 -1 15 -17
pair education&thank	1 6 0 -1 10 -1 -27 1 11 45
pair education&ticket	-2 -2 0 0 -20 0 27 -1 -1 11
pair education&time	9 1 -4 0 -23 5 4 1 9 25
pair education&title	5 -9 1 1 -5 2 10 -5 0 -108
pair education&urgent	0 0 0 0 0 -4 4 1 0 -2
pair education&wait	-3 5 4 -1 -3 0 14 -1 -14 59
pair education&wish	0 0 0 0 1 0 1 0 -2 7
pair education&yours	-9 9 -1 -1 3 3 -13 -1 10 86
pair enjoyed&event	-3 -1 -2 0 -2 1 9 0 -1 15
pair enjoyed&family	-1 5 -4 1 -1 -1 2 0 -2 18
pair enjoyed&feedback	4 -5 -1 -1 7 -2 -1 -1 -1 -2
pair enjoyed&filled	-2 0 0 0 2 3 -2 0 0 7
pair enjoyed&finance	0 0 0 0 3 0 -2 0 0 -9
pair enjoyed&future	0 -1 0 0 3 0 -2 0 0 12
pair enjoyed&glad	-4 -4 0 0 2 2 6 0 -1 -13
pair enjoyed&health	0 -6 0 0 -1 0 8 0 -1 1
pair enjoyed&hear	2 3 -1 -1 -2 1 0 -1 -1 17
pair enjoyed&hiringside	0 -1 0 -1 2 -1 1 0 0 -12
pair enjoyed&inbox	-3 11 -2 0 3 -1 -6 -1 -1 -17
pair enjoyed&interview	-6 7 -3 -2 3 -2 11 -5 -3 11
pair enjoyed&invite	-3 6 0 0 -1 3 -4 0 -1 -6
pair enjoyed&join	-2 11 0 0 0 4 -12 0 0 40
pair enjoyed&keen	-5 19 -4 -3 6 1 -9 -2 -3 -6
pair enjoyed&mediaword	0 1 0 0 0 0 2 0 -1 -3
pair enjoyed&meet	-29 -16 -12 -4 4 -14 81 -4 -6 14
pair enjoyed&mine	0 1 0 0 1 0 -1 0 0 6
pair enjoyed&not	-1 -2 -1 -2 17 -2 -2 -2 -7 31
pair enjoyed&offer	-1 0 0 0 6 3 -3 0 -4 0
pair enjoyed&office	-3 6 0 -1 3 0 -3 0 -1 -11
pair enjoyed&official	-1 3 0 0 1 0 0 0 -3 -5
pair enjoyed&onward	-1 9 -1 0 -3 0 -3 0 0 13
pair enjoyed&other	-1 -2 -1 -1 26 -2 -14 -1 -5 41
pair enjoyed&pay	-1 2 0 0 9 3 -9 -2 -1 -24
pair enjoyed&prepare	-3 0 0 0 -2 1 -6 0 10 27
pair enjoyed&property	-1 5 -1 0 0 2 -3 -1 0 -30
pair enjoyed&received	1 0 0 0 2 0 -1 0 -1 23
pair enjoyed&recruiter	0 4 0 0 0 1 -4 0 0 -4
pair enjoyed&remind	-5 10 -2 -2 -6 -3 8 -1 -1 -12
pair enjoyed&review	0 6 0 0 0 0 -5 0 -1 20
pair enjoyed&role	-3 0 -2 -3 4 -5 13 -1 -3 22
pair enjoyed&sales	-7 11 0 0 -2 -1 1 0 -1 -20
pair enjoyed&send	0 1 -4 0 0 0 -6 9 0 -11
pair enjoyed&sign	-1 10 0 0 -1 -6 1 0 -2 4
pair enjoyed&slot	10 -4 -5 -1 6 2 -3 -1 -5 -11
pair enjoyed&sorry	-2 -1 -7 0 17 -2 -3 -1 -1 3
pair enjoyed&stage	3 -18 -1 -1 -3 15 7 0 -2 -9
pair enjoyed&start	3 0 0 0 0 1 -2 0 0 -16
pair enjoyed&study	0 0 0 0 1 0 0 0 0 5
pair enjoyed&talk	4 -8 -5 -3 -6 10 20 -5 -8 73
pair enjoyed&task	1 27 -1 0 6 0 -32 0 0 2
pair enjoyed&team	-4 10 -5 -2 13 -2 -5 -1 -4 -12
pair enjoyed&thank	-7 2 -3 1 15 -4 8 -5 -7 -13
pair enjoyed&ticket	0 0 0 0 9 0 -6 -2 -1 -12
pair enjoyed&time	-20 15 -16 -7 0 15 25 -4 -9 -26
pair enjoyed&title	-7 4 -2 -1 6 9 -12 -2 6 35
pair enjoyed&video	-1 6 0 0 -1 0 -2 0 0 6
pair enjoyed&wait	0 -1 0 0 26 -10 -7 -1 -6 12
pair enjoyed&yours	16 2 -3 -6 2 -1 -2 -1 -6 -44
pair event&family	3 -1 0 0 -2 -1 -2 0 3 11
pair event&feedback	1 -1 0 0 -1 0 3 0 -1 -2
pair event&filled	2 -3 -2 1 -23 0 17 -1 9 0
pair event&finance	0 0 0 0 0 0 0 0 0 12
pair event&glad	-7 -2 -1 -1 2 3 7 -1 -1 29
pair event&health	-2 -1 0 0 1 -7 13 -3 0 -8
pair event&hear	0 -6 19 4 4 -1 -6 -3 -11 -4
pair event&hiringside	-5 0 -1 0 -2 3 6 0 -1 2
pair event&hitch	-1 -2 11 0 -3 2 -3 -4 -1 20
pair event&hold	0 0 0 0 0 0 0 -3 3 2
pair event&inbox	-1 2 -1 -1 -4 0 -26 22 9 -7
pair event&interview	7 -10 19 4 12 -1 -17 -4 -9 -10
pair event&invite	9 -7 -1 -1 -3 2 5 -1 -5 -17
pair event&join	1 0 -1 0 -1 0 -1 0 1 43
pair event&keen	-4 -5 -2 0 -4 0 18 -1 -3 24
pair event&link	-1 -9 11 1 0 0 -1 0 0 21
pair event&mediaword	0 0 0 0 4 0 2 -1 -4 5
pair event&meet	-13 11 -6 -2 19 -4 7 -3 -8 -13
pair event&mine	0 0 0 0 0 0 1 -1 0 6
pair event&move	-6 -7 30 -1 -8 -1 -1 -5 -1 -4
pair event&not	10 -6 -11 15 -2 -11 7 -12 9 -4
pair event&offer	1 -3 -2 2 12 0 -6 -2 -2 11
pair event&office	0 7 1 0 0 -1 -3 -1 -3 -2
pair event&official	-3 -6 5 1 -3 -1 2 0 6 -14
pair event&onward	0 4 3 -1 3 -1 -7 0 0 -12
pair event&other	-1 1 0 2 10 -2 -5 0 -4 -8
pair event&paper	0 0 0 0 0 0 1 0 -1 8
pair event&pay	-12 -3 -4 -1 5 -3 19 0 -1 -2
pair event&practice	0 -1 0 0 6 0 -1 0 -4 -20
pair event&prepare	3 3 12 -10 -8 -4 7 -7 3 -21
pair event&property	2 -1 0 1 -4 5 -2 0 1 -1
pair event&received	-1 -2 -1 -1 0 -1 -5 6 6 43
pair event&recruiter	-1 -2 5 -5 2 -1 9 0 -5 21
pair event&remind	-10 3 -3 -3 -1 -2 19 -2 -1 11
pair event&review	2 -1 -2 0 0 0 -6 10 -3 -8
pair event&role	16 1 -2 2 0 0 -17 -7 8 -86
pair event&sales	2 2 0 0 -1 0 -3 0 0 -15
pair event&send	-6 -2 6 -3 -4 -4 12 0 1 -39
pair event&service	10 3 -3 0 3 1 -14 -1 1 -75
pair event&shop	0 -1 -2 0 2 -4 5 2 -1 -5
pair event&sign	0 0 -1 2 -3 2 1 -2 0 -6
pair event&slot	0 5 4 -2 4 -5 -10 6 -2 -39
pair event&sorry	-1 0 1 5 -4 -2 6 -1 -2 5
pair event&stage	-4 -2 -1 -1 6 -6 15 -2 -3 -37
pair event&start	9 -2 -1 -1 1 -3 -8 2 2 2
pair event&talk	9 -6 2 -1 -9 2 7 -4 0 -16
pair event&task	8 -1 -1 0 -1 -1 -6 -3 4 -22
pair event&team	7 6 4 0 5 3 -15 -1 -9 -15
pair event&thank	-3 9 0 -1 7 0 -9 -1 -1 38
pair event&ticket	-4 -4 3 3 -3 -2 2 7 -2 -12
pair event&time	23 -16 21 9 -17 -11 -3 0 -7 4
pair event&title	3 1 5 6 12 -11 -14 -4 2 -11
pair event&video	4 0 -1 0 0 -1 -1 -1 0 23
pair event&wait	-2 -1 3 0 4 -1 4 -1 -6 4
pair event&wish	-1 7 0 0 -3 0 -2 0 0 -3
pair event&yours	10 -3 -2 4 -14 3 -9 -1 14 14
pair exit&interview	0 7 0 0 0 0 -7 0 0 17
pair exit&keen	0 0 0 0 0 0 0 0 0 8
pair exit&recruiter	0 0 0 0 0 0 0 0 0 21
pair exit&role	0 0 0 0 0 0 0 0 0 8
pair exit&stage	0 7 0 0 0 0 -7 0 0 2
pair exit&talk	0 0 0 0 0 0 0 0 0 6
pair exit&time	0 7 0 0 0 0 -6 0 0 28
pair family&finance	0 0 0 0 0 0 0 0 0 -4
pair family&future	-2 0 0 0 0 0 -6 0 9 2
pair family&glad	0 0 0 0 0 0 0 0 0 5
pair family&health	1 0 1 0 0 0 -4 -2 5 3
pair family&hear	-4 1 -1 -1 -16 -3 12 -6 19 -23
pair family&hiringside	-1 -1 0 0 -1 0 5 -1 -1 -6
pair family&hitch	-1 0 1 0 0 0 -3 -1 5 -7
pair family&inbox	-1 0 0 0 -8 0 -5 1 13 -6
pair family&interview	0 0 0 0 -3 0 4 0 0 71
pair family&invite	0 -1 0 0 5 0 -1 0 -3 10
pair family&join	0 0 0 0 14 1 -12 0 -2 -3
pair family&keen	0 2 0 0 0 0 -1 0 0 23
pair family&link	0 0 0 0 0 0 -1 1 0 6
pair family&mediaword	0 0 0 0 0 0 0 0 0 -12
pair family&meet	10 2 -8 0 -1 -1 -2 0 0 2
pair family&mine	1 -7 0 -2 0 -1 -5 -3 17 -53
pair family&move	-6 -1 7 0 0 0 1 0 -1 -2
pair family&not	2 14 -5 -3 0 -9 -2 -1 4 52
pair family&offer	0 0 0 0 0 0 0 0 0 7
pair family&office	0 0 0 0 0 0 0 0 0 3
pair family&official	0 0 0 0 -3 0 4 0 0 7
pair family&onward	0 -2 0 0 4 0 2 0 -3 1
pair family&other	0 0 0 0 5 0 -1 0 -3 2
pair family&pay	0 -2 0 0 -3 5 -9 0 10 -11
pair family&prepare	0 0 0 0 1 0 -1 0 1 8
pair family&property	-13 0 -3 20 -2 0 0 -1 0 -5
pair family&received	6 -2 -2 0 0 0 -3 -1 3 -16
pair family&recruiter	-1 3 0 0 1 0 7 0 -8 -4
pair family&remind	-4 0 1 1 0 0 4 0 0 7
pair family&review	0 0 0 0 1 0 11 0 -11 9
pair family&role	2 -3 -1 -2 7 -2 0 -2 2 40
pair family&send	0 4 0 0 0 0 -3 0 0 -3
pair family&service	3 0 -3 0 -5 0 8 0 -2 26
pair family&sign	0 -2 0 0 -3 0 7 0 -2 0
pair family&slot	15 -5 -9 -3 -3 1 -2 -1 7 -35
pair family&sorry	0 -1 1 0 0 0 1 0 -1 -3
pair family&stage	1 5 0 0 0 0 -6 0 1 21
pair family&study	0 0 0 0 0 0 0 0 0 5
pair family&talk	3 16 -1 -4 -2 -3 -6 -1 -3 -38
pair family&task	0 0 0 0 0 0 1 0 0 4
pair family&team	0 7 -1 0 11 -1 -11 -1 -5 -19
pair family&thank	-2 -1 0 0 24 -1 -15 0 -6 -18
pair family&time	28 -8 -2 -4 -3 -2 9 -4 -15 35
pair family&title	-1 4 -2 -1 1 -1 3 0 -4 -12
pair family&video	0 1 0 0 0 0 0 0 0 17
pair family&wait	-1 -1 0 -1 4 -1 -6 -6 12 8
pair family&yours	-4 7 -2 -1 0 -1 -11 -1 13 18
pair feedback&future	0 0 0 0 1 0 -3 0 3 -6
pair feedback&hear	6 0 -5 -3 23 -5 -8 -7 -1 -44
pair feedback&hiringside	-2 -3 -1 -1 -6 -1 -1 -1 15 -13
pair feedback&inbox	2 9 0 0 -4 0 -5 2 -2 2
pair feedback&interview	-8 0 -3 -3 -11 -1 28 -3 0 -22
pair feedback&invite	0 0 0 0 0 0 -1 0 1 5
pair feedback&keen	6 -5 0 0 2 0 -2 0 0 16
pair feedback&meet	5 -12 -1 -1 -1 0 9 0 1 -20
pair feedback&mine	0 0 0 0 0 0 1 0 0 6
pair feedback&move	0 0 0 0 0 0 4 0 -3 12
pair feedback&not	3 -2 -1 -1 4 -1 1 0 -2 -7
pair feedback&office	-7 -2 0 0 3 0 9 0 -2 -6
pair feedback&official	5 -1 0 0 0 0 -4 0 0 -15
pair feedback&onward	0 -1 0 0 6 -1 -6 0 3 -9
pair feedback&other	1 0 0 0 -9 0 13 0 -4 34
pair feedback&prepare	-5 -1 0 0 5 1 2 0 -1 -26
pair feedback&received	2 0 0 0 0 0 6 -1 -6 8
pair feedback&recruiter	-1 -8 0 0 0 1 10 0 -2 -9
pair feedback&remind	0 0 0 0 1 0 1 0 -1 15
pair feedback&review	-1 -2 -2 -2 -4 -2 -33 -2 49 -3
pair feedback&role	0 -1 0 0 -11 1 21 0 -10 -22
pair feedback&sales	-4 -3 0 0 3 -1 -7 0 11 -9
pair feedback&send	-1 -8 -1 0 1 2 5 0 3 8
pair feedback&sign	-3 3 0 -1 -2 4 1 0 -2 -9
pair feedback&slot	2 0 0 0 0 0 4 0 -4 2
pair feedback&sorry	0 0 0 0 1 0 1 0 0 13
pair feedback&stage	7 -6 -1 -1 10 -4 -7 -2 4 -26
pair feedback&study	0 1 0 0 1 0 -1 0 0 7
pair feedback&talk	5 -2 -1 0 -1 -2 3 -1 -1 -7
pair feedback&task	-1 -1 0 0 9 0 -3 0 -3 1
pair feedback&team	-8 -14 -2 -1 2 -1 31 -2 -6 -27
pair feedback&thank	6 8 -1 -1 -7 3 -4 0 -3 5
pair feedback&ticket	9 -2 -1 -1 1 -1 -9 -7 9 -13
pair feedback&time	0 -3 -3 -3 -6 -2 9 3 5 33
pair feedback&title	-1 -9 -1 0 1 -1 -5 0 17 2
pair feedback&wait	0 -1 -1 0 -18 -1 17 -1 6 19
pair feedback&yours	-2 4 -1 -1 1 1 8 -1 -8 8
pair filled&finance	-2 0 0 2 10 0 -9 0 -1 1
pair filled&future	-1 -1 -1 0 -2 0 -6 14 -2 0
pair filled&glad	-2 0 0 7 -1 -15 12 0 0 26
pair filled&health	0 0 0 0 0 0 0 0 1 16
pair filled&hear	-1 0 0 0 5 0 -2 -2 0 -2
pair filled&hiringside	-2 -1 0 -1 7 -11 9 0 -1 10
pair filled&hitch	-3 -1 5 1 2 0 0 0 -4 -2
pair filled&hold	-1 -1 0 3 14 -1 -13 0 -1 -3
pair filled&inbox	-1 3 -1 0 0 0 0 -1 0 3
pair filled&interview	-15 -9 10 6 -2 -4 -16 17 11 -2
pair filled&invite	-10 -2 -2 -1 -3 1 -4 22 0 -12
pair filled&join	-4 -1 -1 -1 7 -2 4 0 -2 12
pair filled&mediaword	0 3 0 0 -1 7 -4 -2 -2 -17
pair filled&meet	-2 -3 -2 8 -13 -1 13 3 -3 1
pair filled&mine	0 0 0 0 0 0 0 0 0 -10
pair filled&move	10 3 -2 0 -2 -6 7 -4 -5 -6
pair filled&not	-5 -6 10 10 4 -6 6 -4 -9 14
pair filled&offer	-4 -3 -4 0 18 -10 8 2 -6 27
pair filled&office	-1 -1 -1 7 -2 -1 -2 1 -1 2
pair filled&official	0 0 0 2 -7 2 0 0 4 -9
pair filled&onward	0 -6 3 0 23 -1 -26 -1 7 -4
pair filled&other	-3 -5 -1 7 3 7 -4 -2 -3 15
pair filled&paper	0 -5 0 0 5 0 -4 0 4 15
pair filled&pay	-1 -2 5 -1 6 -2 -12 8 0 -13
pair filled&prepare	2 -1 -1 1 -2 -1 -2 0 4 -29
pair filled&property	0 0 0 8 -11 -1 0 0 4 3
pair filled&received	-4 -2 0 0 1 0 14 -1 -8 1
pair filled&recruiter	2 -6 -3 2 10 -1 -2 -1 -1 -15
pair filled&remind	-9 -1 18 -5 -1 0 -1 -1 -1 -6
pair filled&review	0 -4 0 0 22 0 -17 -1 1 -5
pair filled&role	-17 -13 -6 43 58 -3 -45 -5 -12 -27
pair filled&sales	1 -1 0 0 -3 0 3 0 0 -16
pair filled&send	0 0 0 0 0 -4 4 1 0 -1
pair filled&service	3 -1 0 0 -1 0 -1 0 0 -7
pair filled&shop	0 0 0 -2 0 0 3 0 0 -5
pair filled&sign	-23 -5 -3 13 15 -27 12 25 -6 94
pair filled&slot	-4 -4 1 5 -3 -4 10 -1 0 -23
pair filled&sorry	-2 1 -3 3 10 -1 -4 -2 -2 16
pair filled&stage	-5 -7 -1 1 17 -1 -3 -1 1 -1
pair filled&start	0 -1 0 0 0 -4 6 0 -1 3
pair filled&study	-2 0 0 4 -3 -5 6 1 0 1
pair filled&talk	6 -1 -4 0 -1 -4 -4 9 -1 -15
pair filled&task	-1 -5 0 0 -3 0 0 0 9 3
pair filled&team	-7 -4 2 8 27 -1 -13 -4 -6 -28
pair filled&thank	-1 2 -4 7 -6 4 -1 -1 0 -14
pair filled&ticket	-1 2 0 0 10 0 -4 -3 -5 -6
pair filled&time	-16 -15 5 24 16 -15 5 16 -19 -27
pair filled&title	-10 -8 4 3 30 -5 -18 14 -9 -36
pair filled&wait	0 -1 -1 0 18 0 -10 0 -5 0
pair filled&wish	0 0 0 0 -2 0 6 0 -2 8
pair filled&yours	3 -6 -1 0 20 -1 17 -1 -32 18
pair finance&future	0 0 0 0 8 1 -7 0 0 -18
pair finance&glad	5 -1 -1 0 0 9 -11 0 0 20
pair finance&health	0 -1 0 0 0 1 -3 -2 5 -8
pair finance&hear	-1 -1 0 0 -3 0 8 0 -2 19
pair finance&hiringside	0 0 0 0 1 0 0 0 -1 12
pair finance&hold	0 -1 -2 7 -20 -3 20 0 -1 -5
pair finance&interview	-1 -2 -1 2 -2 -1 3 5 -3 21
pair finance&invite	2 -1 0 0 0 0 0 0 0 17
pair finance&join	0 0 0 0 0 1 -1 0 0 -5
pair finance&keen	3 0 -2 0 0 0 0 0 0 27
pair finance&mediaword	0 0 0 0 0 0 -3 0 5 4
pair finance&meet	-4 -1 0 -1 -3 0 13 -1 -3 47
pair finance&mine	0 7 -6 0 0 0 0 0 0 -4
pair finance&move	1 0 -1 0 0 0 0 0 0 37
pair finance&not	3 0 -3 7 16 4 -26 -1 -1 36
pair finance&offer	-1 -1 0 0 -1 9 -5 0 0 15
pair finance&office	-1 0 0 0 -8 0 -4 0 13 39
pair finance&official	0 -5 -1 -1 10 1 -8 6 -2 -54
pair finance&onward	5 -2 -1 6 10 -6 -12 0 -1 -3
pair finance&other	1 0 -1 0 6 -1 -3 0 -1 2
pair finance&pay	-1 -1 -1 -1 9 10 -15 0 -1 -15
pair finance&prepare	2 -2 0 0 -2 5 -10 0 7 26
pair finance&property	-1 -9 0 -1 -10 2 21 0 -1 5
pair finance&received	-4 -1 0 0 -2 0 -4 0 11 0
pair finance&recruiter	0 -5 0 1 0 0 4 0 0 15
pair finance&review	1 -5 0 -1 2 -1 14 0 -10 -2
pair finance&role	1 1 -8 8 -15 4 10 -2 1 -116
pair finance&sales	0 0 0 0 0 1 -1 0 2 5
pair finance&send	-1 -1 0 0 -2 6 -5 0 4 -12
pair finance&service	0 0 0 0 0 0 0 0 0 30
pair finance&shop	0 0 0 0 -1 5 -4 0 -1 11
pair finance&sign	0 -1 0 0 1 7 -5 0 -1 11
pair finance&slot	2 3 -7 0 5 1 0 -1 -2 -1
pair finance&sorry	0 0 0 1 0 0 0 0 0 25
pair finance&stage	-3 -7 -2 -2 4 -8 21 -1 -3 28
pair finance&start	2 -1 0 0 -1 8 -6 0 -2 -22
pair finance&study	-1 -2 0 0 -1 0 6 0 -1 -17
pair finance&talk	1 6 -1 0 -1 0 -5 0 0 30
pair finance&task	0 -5 0 0 6 0 -1 0 -1 -7
pair finance&team	5 -2 -1 -1 -12 4 -6 -1 13 -1
pair finance&thank	-7 0 -1 0 -1 -1 9 6 -5 26
pair finance&ticket	0 0 0 0 0 0 0 0 0 37
pair finance&time	17 -7 -4 5 3 11 -20 -1 -4 -9
pair finance&title	-4 -3 -2 -2 -4 -3 2 4 12 -65
pair finance&video	-2 8 0 0 -1 -1 -3 0 0 4
pair finance&wait	-1 0 0 -1 5 5 -6 -1 -1 -10
pair finance&wish	0 1 0 0 0 0 0 0 0 7
pair finance&yours	4 -5 -2 -1 -1 -1 -5 -1 12 62
pair forwarded&hear	0 0 0 0 0 0 3 0 -2 -1
pair forwarded&hiringside	0 -1 0 0 0 0 1 0 0 3
pair forwarded&inbox	0 -1 0 0 -1 0 7 4 -8 12
pair forwarded&interview	0 0 0 0 0 0 1 0 0 7
pair forwarded&link	3 0 -2 0 0 0 0 0 0 -14
pair forwarded&not	-1 -1 0 0 -1 0 -3 7 -1 0
pair forwarded&received	0 0 0 0 0 0 3 0 -2 -1
pair forwarded&remind	1 -1 -1 0 0 0 4 0 -2 -1
pair forwarded&review	0 0 0 0 -1 0 6 -1 -4 -6
pair forwarded&role	0 -1 0 0 -2 0 -5 0 9 -2
pair forwarded&send	-4 -4 -1 -1 -7 -1 18 0 -3 -15
pair forwarded&slot	0 -1 0 0 0 0 3 0 -1 11
pair forwarded&team	-3 -7 0 0 -4 0 26 0 -12 -3
pair forwarded&ticket	0 0 0 0 0 0 3 0 -2 -1
pair forwarded&time	1 -1 -1 0 0 0 11 0 -9 -4
pair forwarded&title	-1 -1 0 0 -3 0 10 0 -5 -2
pair forwarded&yours	-3 -9 -1 0 -6 -1 20 -1 1 1
pair future&glad	0 -1 0 0 0 -17 16 0 2 14
pair future&hear	-3 -5 -4 -1 18 -3 27 -5 -25 -21
pair future&hiringside	-1 -1 0 0 -8 0 4 0 7 -5
pair future&hitch	-1 1 -1 0 3 -1 -8 -2 10 -12
pair future&interview	2 -13 0 -1 -1 -1 16 -1 -1 6
pair future&invite	1 0 0 0 9 0 0 0 -9 -12
pair future&join	-1 -1 0 0 -14 2 8 0 8 -7
pair future&keen	3 -1 -3 0 14 0 -12 0 -1 -4
pair future&link	17 0 -6 0 0 -1 -8 0 -1 -1
pair future&mediaword	0 0 0 0 0 0 0 0 0 13
pair future&meet	-5 -5 -3 -2 15 -4 4 -4 3 26
pair future&mine	0 0 0 0 -1 0 -1 0 2 -5
pair future&move	15 -4 9 0 0 -3 -14 0 -2 -31
pair future&not	-7 -2 6 11 -16 4 -3 0 6 -3
pair future&offer	0 -1 0 0 0 -15 16 0 0 -7
pair future&office	0 0 0 0 -6 0 9 0 -1 4
pair future&official	-1 0 0 0 10 0 -8 0 1 -15
pair future&onward	-2 -1 0 0 11 -6 -14 0 12 34
pair future&other	-1 -1 3 0 2 0 -1 0 0 -9
pair future&pay	0 0 0 0 1 2 -1 0 0 -14
pair future&practice	0 0 0 0 4 0 -3 0 -1 -3
pair future&prepare	6 0 -11 0 -7 5 -4 1 11 -14
pair future&property	0 0 0 0 0 0 0 0 0 12
pair future&received	0 0 0 0 -5 0 1 0 6 -3
pair future&recorded	-1 -1 0 0 7 0 -3 0 0 -2
pair future&recruiter	0 -5 0 0 10 0 -3 0 -1 17
pair future&remind	-2 14 3 -1 -2 -1 -12 0 -1 8
pair future&review	-6 -1 -1 10 -5 -1 -7 -1 11 -4
pair future&role	-3 -8 -1 0 -14 2 28 -1 -4 -45
pair future&send	15 2 -6 -1 7 0 -16 3 -5 -7
pair future&shop	0 0 0 0 1 5 -5 0 0 -8
pair future&sign	-1 0 0 0 0 -18 20 0 0 -8
pair future&slot	-2 -14 5 -1 6 -1 19 -3 -9 -1
pair future&sorry	-3 -1 3 0 2 0 -1 0 0 -3
pair future&stage	-4 7 -1 -1 -4 -7 8 -3 6 34
pair future&start	-2 -1 2 0 -1 5 -4 0 0 -15
pair future&study	0 0 0 0 0 0 0 0 0 16
pair future&talk	-2 -2 1 -1 11 -1 -3 -1 -3 7
pair future&task	-5 0 0 0 -2 0 -2 0 9 -2
pair future&team	-1 2 -1 -1 -7 -1 5 -1 3 -12
pair future&thank	-1 -3 0 0 5 -2 8 -1 -6 21
pair future&ticket	-5 -1 0 0 -2 -1 9 -3 3 -31
pair future&time	-4 -4 9 -4 -4 -4 3 12 -4 -47
pair future&title	-3 1 1 1 -5 -18 25 -1 0 9
pair future&wait	-1 -1 0 0 -3 0 13 0 -6 -3
pair future&wish	-1 -1 0 0 10 0 -5 0 -2 9
pair future&yours	-10 -4 -1 10 -11 -1 6 -1 11 -5
pair glad&hear	0 -12 -8 -2 -11 50 -15 -4 1 2
pair glad&hiringside	3 0 0 0 -1 -9 8 0 0 -7
pair glad&hitch	0 0 0 0 0 3 -1 0 0 -5
pair glad&inbox	0 -4 -1 0 -1 0 11 0 -4 -11
pair glad&interview	-12 14 -6 -9 11 24 -15 -2 -5 -53
pair glad&invite	4 0 -1 -1 -2 6 -3 -1 -1 10
pair glad&join	-6 -2 -1 -1 -4 2 5 -1 8 -29
pair glad&keen	-14 -5 -6 -4 2 20 10 -2 -2 -31
pair glad&mediaword	0 -1 0 0 7 -3 -2 0 0 33
pair glad&meet	-11 -7 -4 -2 25 -9 13 -1 -4 -41
pair glad&mine	3 -2 -1 0 -1 0 -2 0 2 -7
pair glad&move	0 -3 0 0 -3 2 5 0 -1 -7
pair glad&not	2 6 -1 -1 7 -4 -12 0 2 -16
pair glad&offer	-8 -6 -2 -2 -15 15 21 -1 -2 48
pair glad&office	-11 18 -1 7 -2 -4 -6 0 -1 -8
pair glad&official	-1 5 0 0 -1 4 -6 0 -1 -13
pair glad&onward	26 11 -6 -3 -7 13 -30 -1 -3 32
pair glad&other	-2 -2 -1 -1 -13 -4 15 0 8 -5
pair glad&pay	-2 0 -1 -1 -2 9 -2 0 -1 5
pair glad&practice	0 0 0 0 0 0 0 0 0 6
pair glad&prepare	4 0 0 0 -1 4 -6 0 0 -8
pair glad&property	-1 14 0 7 -13 4 -10 0 0 44
pair glad&received	-5 -2 0 0 2 -6 8 0 5 -7
pair glad&recruiter	-4 6 -1 -1 -1 4 -2 0 -1 1
pair glad&remind	0 -4 0 0 0 -1 5 0 0 -3
pair glad&review	9 2 0 -1 -1 2 -10 0 0 13
pair glad&role	-5 6 -4 -1 -27 62 -24 -3 -5 -32
pair glad&sales	-10 14 0 0 -2 2 -2 0 -1 16
pair glad&send	8 -4 -1 0 -1 2 -4 0 1 -8
pair glad&service	0 0 0 0 0 0 0 0 0 4
pair glad&shop	0 0 0 0 0 0 1 0 0 -3
pair glad&sign	-5 -2 -1 7 1 -40 39 0 -1 33
pair glad&slot	5 -4 -1 -1 -1 6 -6 -1 3 -22
pair glad&stage	6 19 -3 -3 -6 -5 -3 -1 -4 4
pair glad&start	-12 -4 -1 -3 -5 30 -4 0 -1 25
pair glad&study	-2 -3 0 0 -1 -4 11 0 -1 2
pair glad&talk	-27 7 -3 -2 13 1 16 -1 -3 3
pair glad&task	22 5 -1 -2 0 -2 -21 -1 -1 -46
pair glad&team	14 18 -3 -4 -6 19 -33 -1 -4 -20
pair glad&thank	-5 10 -1 6 1 -8 -4 0 1 10
pair glad&ticket	3 0 0 -1 0 0 -1 0 0 -6
pair glad&time	25 -15 -7 -11 -12 50 -20 -3 -7 19
pair glad&title	15 14 -5 -8 -15 18 -20 -3 3 -90
pair glad&video	6 -1 0 0 2 -1 -5 0 0 -19
pair glad&wait	-1 -4 0 0 9 5 -8 0 -1 -8
pair glad&wish	-4 11 0 0 -5 0 -7 0 5 5
pair glad&yours	9 -24 -3 -2 -19 24 12 -2 6 -1
pair health&hear	0 0 0 0 2 0 0 0 0 -11
pair health&hiringside	0 0 0 1 -1 0 1 0 0 -7
pair health&hitch	3 -2 -2 0 -3 1 -3 -2 8 27
pair health&hold	-1 0 0 2 0 0 0 0 0 -4
pair health&inbox	2 6 0 0 0 -1 -6 0 0 -22
pair health&interview	3 7 -2 2 -2 0 -4 -1 -2 -40
pair health&invite	6 -1 0 0 -1 0 -3 0 0 -11
pair health&join	0 0 0 0 0 0 0 0 0 -8
pair health&keen	3 -5 -1 0 0 0 4 0 -1 -5
pair health&link	0 1 0 0 0 0 0 0 0 6
pair health&lure	-2 0 -1 0 1 10 -7 0 0 -19
pair health&mediaword	0 0 0 0 0 0 -1 0 2 -9
pair health&meet	8 3 -2 0 -1 -1 -6 -1 0 36
pair health&move	-1 -2 3 0 -1 2 2 -2 0 51
pair health&not	-2 -1 0 4 0 0 2 -4 1 -28
pair health&offer	1 -2 -2 2 -1 4 -2 0 -1 -11
pair health&office	1 -1 -1 0 -1 0 2 0 0 -7
pair health&official	0 0 0 0 0 0 -1 0 2 -21
pair health&onward	0 -1 -1 0 0 0 1 0 1 -7
pair health&other	0 0 0 0 -1 -1 7 -1 -4 7
pair health&pay	-1 0 0 0 0 6 -4 0 0 6
pair health&practice	0 -1 0 0 0 0 1 0 0 5
pair health&prepare	9 0 -2 -1 0 -7 2 0 0 -57
pair health&property	2 -2 0 0 -1 -1 3 0 0 -16
pair health&received	10 -2 0 0 -2 0 -10 2 2 19
pair health&recruiter	15 -1 0 0 -1 0 -8 0 -5 -17
pair health&remind	-6 -1 10 0 0 -1 -2 0 0 -2
pair health&review	-1 9 0 0 -6 0 10 -2 -10 -10
pair health&role	13 15 -3 -4 -6 -3 -13 -3 5 -74
pair health&service	1 -6 -1 1 1 -2 9 0 -3 -20
pair health&shop	0 0 0 0 0 0 0 0 0 6
pair health&sign	0 -2 -1 0 -1 13 -7 -1 -2 -18
pair health&slot	18 4 0 -1 -2 -1 -15 -2 0 -20
pair health&sorry	0 -1 0 1 4 0 -4 0 0 -24
pair health&stage	-1 -2 0 1 1 0 3 -2 0 14
pair health&start	-3 0 0 0 0 -4 8 0 0 -5
pair health&study	3 0 0 0 0 0 -2 0 0 11
pair health&talk	1 -2 -1 0 -3 -1 7 0 -1 31
pair health&task	5 0 0 0 0 0 -5 0 0 -5
pair health&team	0 2 -1 1 -2 0 5 0 -4 -30
pair health&thank	1 -2 -1 0 -7 -1 5 0 5 49
pair health&ticket	7 1 -5 0 -1 -1 -8 3 4 -8
pair health&time	0 -1 14 1 -4 4 0 -8 -6 89
pair health&title	11 3 -9 -3 -20 12 3 -3 6 -37
pair health&video	0 0 0 0 0 0 0 0 0 12
pair health&wait	2 -1 0 0 -4 -1 11 -2 -6 -20
pair health&yours	2 9 -1 -1 -12 -1 -4 -2 11 -5
pair hear&hiringside	0 -2 2 -1 -9 9 6 -1 -4 15
pair hear&hitch	3 -1 -2 -1 1 2 6 -3 -3 10
pair hear&hold	-2 12 -3 6 -15 0 4 0 -1 -4
pair hear&inbox	7 -7 4 0 -27 -6 -7 26 10 -33
pair hear&interview	-43 -10 18 28 11 -1 -10 -1 8 23
pair hear&invite	-29 -2 28 -1 9 -1 -3 -1 -1 -19
pair hear&join	2 -6 0 0 -1 0 6 0 -1 4
pair hear&keen	-3 15 -3 -1 20 -1 -11 -1 -15 57
pair hear&link	-4 0 4 0 -1 9 -6 1 -3 10
pair hear&machine	-5 -8 -3 -2 2 -2 -20 42 -4 -27
pair hear&mediaword	0 0 0 0 0 0 5 2 -6 5
pair hear&meet	1 -16 8 0 -9 5 -4 18 -3 -1
pair hear&mine	5 1 -1 4 -2 -1 -4 0 -3 -10
pair hear&move	-7 -3 20 -2 1 -1 -4 -3 0 2
pair hear&not	-18 -22 -10 24 -18 -10 -3 -4 61 -18
pair hear&offer	-1 -1 -1 0 0 14 -8 1 -5 -18
pair hear&office	-2 5 -1 -1 0 -1 4 0 -3 -32
pair hear&official	10 -2 -4 -3 4 0 -8 -1 4 23
pair hear&onward	-6 8 -4 -1 5 -3 7 -2 -4 6
pair hear&other	13 -8 -5 -1 -16 -2 11 -1 9 38
pair hear&paper	2 0 0 0 -4 0 5 0 -1 -10
pair hear&pay	-2 9 0 3 2 -4 -6 -1 -1 0
pair hear&practice	0 0 0 0 0 0 1 0 0 18
pair hear&prepare	1 -1 -3 3 -11 4 -14 18 2 -4
pair hear&property	0 3 0 -1 -2 -1 4 2 -3 -1
pair hear&received	-8 2 9 -1 -4 -2 -17 25 -5 8
pair hear&recorded	-1 5 0 0 0 0 -3 -1 1 -17
pair hear&recruiter	-16 3 -1 4 -9 -1 13 -3 10 6
pair hear&remind	-7 6 2 3 16 1 -33 16 -5 -23
pair hear&review	2 -7 -1 -1 -5 0 1 -3 15 80
pair hear&role	-2 7 -8 -2 4 -10 40 -1 -29 -19
pair hear&sales	2 6 0 0 -4 -1 -8 0 5 -13
pair hear&send	-3 3 2 3 2 5 1 3 -15 1
pair hear&service	4 0 -3 0 -1 0 7 0 -6 -4
pair hear&shop	-11 -1 0 -1 3 -2 38 -4 -22 -30
pair hear&sign	-2 -1 0 0 -4 18 -6 -2 -2 34
pair hear&slot	3 2 1 -1 -8 -9 -20 21 12 1
pair hear&sorry	-3 -4 -1 6 1 -2 -6 -3 11 37
pair hear&stage	3 -20 -6 5 -2 -4 13 -13 25 -25
pair hear&start	6 -2 -1 0 -5 15 -6 -2 -5 4
pair hear&study	-1 -3 0 1 0 0 12 0 -9 10
pair hear&talk	-4 -5 -3 -2 5 -3 8 0 5 -5
pair hear&task	2 2 5 -2 17 -1 -16 -5 -2 -19
pair hear&team	-18 -2 1 0 -16 18 31 -3 -11 -44
pair hear&thank	24 16 -3 -3 -12 0 -52 24 6 1
pair hear&ticket	-9 -1 -3 -3 -7 8 -32 38 10 2
pair hear&time	-22 5 -18 8 8 17 3 5 -6 24
pair hear&title	-28 -6 31 -6 -3 3 25 1 -16 -66
pair hear&urgent	-1 -1 7 0 2 0 -4 -1 -1 9
pair hear&video	-9 3 9 0 -1 0 -5 0 3 20
pair hear&wait	-19 -30 10 -5 4 -3 11 -9 42 -25
pair hear&wish	-2 4 -1 -1 -1 -3 12 0 -7 -24
pair hear&yours	-13 6 18 -7 1 2 -12 -2 6 -20
pair hiringside&hitch	0 0 -2 0 -1 0 11 -1 -6 -12
pair hiringside&inbox	-1 -1 0 0 0 0 -1 1 2 -10
pair hiringside&interview	18 4 -24 12 5 -3 -12 -3 4 16
pair hiringside&invite	6 -1 -1 1 -2 -1 -3 0 2 -59
pair hiringside&join	3 -1 0 0 0 0 -1 0 0 2
pair hiringside&keen	0 0 0 0 0 1 0 0 0 8
pair hiringside&link	-2 0 8 -7 -4 11 -2 -1 -4 -18
pair hiringside&mediaword	-9 10 0 0 0 0 -1 1 0 6
pair hiringside&meet	-1 0 3 -1 -4 0 1 0 2 1
pair hiringside&mine	0 0 0 0 0 0 0 0 0 27
pair hiringside&move	11 -1 -10 0 -2 0 -16 20 -1 9
pair hiringside&not	-3 -6 0 2 5 -1 14 -1 -8 -41
pair hiringside&offer	-1 -1 0 0 0 0 7 0 -4 -21
pair hiringside&office	0 0 0 -1 1 -1 4 0 -3 -7
pair hiringside&official	12 -2 0 0 0 -2 -6 -1 -2 -49
pair hiringside&onward	-1 -1 0 0 -2 0 -7 0 11 -17
pair hiringside&other	-3 -3 -1 -1 6 -1 3 0 -1 -13
pair hiringside&pay	0 -4 0 0 0 -1 2 -1 5 28
pair hiringside&prepare	6 0 0 1 4 0 -2 0 -7 -8
pair hiringside&property	1 0 0 0 -1 0 1 0 0 -7
pair hiringside&received	0 0 0 0 -1 0 4 1 -3 -14
pair hiringside&recruiter	6 5 -2 0 -8 2 -6 -1 3 -32
pair hiringside&remind	0 -1 0 0 0 0 2 0 0 46
pair hiringside&review	-6 -3 -1 -1 -3 -1 8 -2 10 -21
pair hiringside&role	4 -5 -3 1 -7 3 4 0 3 57
pair hiringside&sales	-1 -1 2 1 -9 0 -5 -1 14 -5
pair hiringside&send	1 -1 0 0 -3 -1 5 0 0 34
pair hiringside&shop	-1 -7 3 0 -1 -2 3 1 4 10
pair hiringside&sign	-3 -6 8 -7 -9 -11 28 0 -1 -4
pair hiringside&slot	-2 -11 10 0 8 0 -3 1 -2 11
pair hiringside&stage	-2 -2 0 0 -7 -1 8 -1 4 -8
pair hiringside&start	0 0 0 0 0 0 0 0 0 -5
pair hiringside&study	0 0 0 0 0 0 0 0 0 39
pair hiringside&talk	12 -9 -1 0 0 0 -1 0 0 -7
pair hiringside&task	-2 -1 0 0 4 0 -2 0 2 -8
pair hiringside&team	23 -9 -12 -3 4 5 -11 -2 6 9
pair hiringside&thank	-1 -6 0 -1 9 -1 1 0 -1 33
pair hiringside&ticket	3 -1 -1 0 -12 9 10 3 -10 5
pair hiringside&time	3 -13 5 -3 0 4 11 -3 -3 25
pair hiringside&title	3 3 -2 4 -6 0 -15 -2 15 90
pair hiringside&video	-8 11 0 0 -1 0 -1 0 1 2
pair hiringside&wait	-5 2 0 -1 -10 -1 8 -1 8 38
pair hiringside&yours	4 2 -10 1 10 2 -9 -3 3 -70
pair hitch&inbox	-1 4 -1 0 -4 -1 -7 11 -1 -2
pair hitch&interview	-6 8 18 23 -2 -1 -34 -3 -2 -32
pair hitch&invite	3 -3 0 0 -2 2 0 0 0 -6
pair hitch&join	2 -1 1 0 -1 0 -1 0 0 -8
pair hitch&mediaword	0 0 0 0 0 0 1 -1 -1 11
pair hitch&meet	1 -3 6 -2 -3 0 3 -1 -1 -3
pair hitch&mine	-1 3 -1 0 0 -1 0 -1 0 -3
pair hitch&move	-6 -7 26 -2 -2 -1 -8 2 -2 42
pair hitch&not	-28 50 57 -19 -32 -4 -23 4 -5 -3
pair hitch&offer	1 -2 -1 1 -21 4 19 0 -1 -18
pair hitch&office	-6 0 7 -1 0 0 1 0 0 0
pair hitch&onward	1 0 -1 0 -1 0 0 0 1 17
pair hitch&other	0 -1 1 0 0 0 1 0 0 11
pair hitch&pay	-1 -1 -1 0 -2 10 -6 0 0 -3
pair hitch&prepare	5 -3 0 0 -3 2 -4 3 -1 -15
pair hitch&property	-6 0 7 0 0 0 0 0 0 -11
pair hitch&received	6 -4 0 0 0 0 -1 0 1 -12
pair hitch&remind	-5 -10 44 -9 -3 -2 -9 -5 -1 -40
pair hitch&role	2 5 -3 1 1 3 -9 -2 2 -12
pair hitch&sales	-5 0 7 0 0 0 0 0 0 -22
pair hitch&service	-1 -3 7 0 -4 0 2 0 -1 -2
pair hitch&shop	-4 -2 13 -3 1 -2 -6 3 0 -33
pair hitch&sign	-1 0 0 0 -3 5 0 0 0 -7
pair hitch&slot	11 -16 12 -3 0 -1 10 -9 -2 -18
pair hitch&sorry	-7 -10 24 6 -1 -1 -6 -1 -2 -25
pair hitch&stage	-1 11 1 -1 3 -5 -5 -1 -3 10
pair hitch&start	2 -3 0 0 -2 3 1 -1 0 -1
pair hitch&study	-3 -3 -1 0 -4 -2 12 0 0 -2
pair hitch&talk	-5 -4 12 -4 -6 -1 11 -4 -1 -14
pair hitch&task	0 0 0 0 -1 -4 5 0 0 -4
pair hitch&team	-4 15 20 -5 -3 -1 -13 -3 -5 -23
pair hitch&thank	2 0 -1 0 0 0 1 0 -1 25
pair hitch&ticket	0 -1 0 0 -1 1 3 -2 0 8
pair hitch&time	-21 0 58 13 -2 -4 -27 -7 -9 -8
pair hitch&title	-2 3 19 -5 -5 0 -11 -1 1 -4
pair hitch&urgent	-2 4 -1 0 -4 -5 2 8 -1 -46
pair hitch&video	2 0 -1 0 0 0 0 0 0 -7
pair hitch&wait	1 -3 3 -2 -2 -1 6 0 -2 3
pair hitch&yours	2 -4 9 -3 2 -1 -8 -2 5 -23
pair hold&interview	-13 -1 14 11 -1 -1 -8 -1 0 -24
pair hold&keen	0 5 -1 -1 -2 4 -4 0 0 2
pair hold&meet	-1 -1 6 5 -2 1 -8 -1 0 11
pair hold&move	1 0 -3 2 9 -8 0 0 0 -1
pair hold&not	-5 -5 2 12 -22 -1 22 -5 0 -40
pair hold&offer	0 0 0 1 8 -8 0 0 0 -3
pair hold&office	-1 -1 -3 15 -5 -1 -2 -1 -1 -16
pair hold&official	-1 0 0 1 0 0 1 0 0 -6
pair hold&onward	-2 -1 -6 7 21 -3 -11 -2 -4 -5
pair hold&other	0 -1 -1 0 -6 0 9 0 -1 -10
pair hold&pay	-1 0 -1 4 -1 -1 1 -1 0 -8
pair hold&prepare	10 -1 -2 1 -1 -1 -5 -3 2 -1
pair hold&property	0 0 0 6 -3 -1 0 0 -1 -12
pair hold&received	0 0 0 0 0 0 0 0 0 13
pair hold&recruiter	-3 -3 0 3 -4 -1 12 -1 -4 -2
pair hold&remind	-3 0 11 2 -1 -1 -8 0 0 -2
pair hold&review	0 -1 -1 4 8 -1 -7 0 -1 -14
pair hold&role	-11 -7 -4 33 -12 -16 33 -5 -12 -7
pair hold&sales	-2 -1 -2 9 4 -1 -6 -1 0 36
pair hold&slot	-1 -3 -1 3 -2 -2 7 0 -1 -11
pair hold&sorry	-2 -1 0 8 0 -8 9 -1 -6 -9
pair hold&stage	-3 -1 -6 7 -13 -3 22 -1 -1 -7
pair hold&study	-1 0 0 1 -2 0 3 0 0 -3
pair hold&talk	1 0 -1 0 0 0 0 0 0 -7
pair hold&task	0 0 0 1 0 0 0 -3 3 -1
pair hold&team	-4 0 -2 3 -1 -2 9 -1 -2 4
pair hold&thank	0 0 0 0 -9 0 10 0 0 8
pair hold&time	-13 -7 4 27 12 -14 -6 -2 -2 -14
pair hold&title	-6 -1 -1 2 -5 0 17 -1 -6 -26
pair hold&wait	-4 9 -5 8 -9 3 0 -1 -1 2
pair hold&yours	-1 0 0 2 -3 0 13 0 -9 11
pair inbox&interview	-3 -7 4 2 3 -6 17 -5 -4 25
pair inbox&invite	-1 -1 0 1 0 -1 0 -1 3 2
pair inbox&keen	-7 4 0 0 -3 4 -12 -2 16 11
pair inbox&link	5 -3 -1 -1 -2 -18 16 1 2 3
pair inbox&machine	0 1 -2 -1 -17 -2 -11 12 20 -18
pair inbox&mediaword	0 -1 0 0 -1 0 7 -2 -2 -6
pair inbox&meet	-3 -1 0 0 -1 -1 -4 6 4 -5
pair inbox&move	4 2 2 -1 -2 0 -2 -1 -1 12
pair inbox&not	-12 -17 0 -4 -37 -5 -25 61 39 -7
pair inbox&official	1 -1 0 0 -1 -1 2 -3 1 -12
pair inbox&onward	0 -1 0 -8 -3 0 9 1 2 -2
pair inbox&other	-1 -1 0 0 -3 0 4 0 2 43
pair inbox&pay	0 0 0 0 0 -6 5 1 0 14
pair inbox&prepare	3 -11 -1 -1 -4 -5 -9 -1 28 20
pair inbox&received	-3 22 -3 -2 -7 -5 -17 33 -19 -39
pair inbox&recruiter	1 -3 0 -8 -12 -1 8 22 -7 16
pair inbox&remind	-1 -6 0 -8 -6 6 11 7 -2 -13
pair inbox&review	-1 14 -1 0 -4 -1 -19 1 11 -9
pair inbox&role	-2 17 -1 -7 5 -2 -5 -8 3 -31
pair inbox&sales	3 -2 0 0 1 0 1 0 -2 16
pair inbox&send	8 -7 -1 0 -4 -2 19 10 -22 -11
pair inbox&shop	0 -4 0 0 -1 0 9 6 -8 1
pair inbox&sign	-1 0 -1 -1 -4 13 -9 0 3 6
pair inbox&slot	-2 -24 -2 0 -2 -1 22 16 -7 28
pair inbox&sorry	-1 1 -1 0 -4 -1 -1 8 -1 -8
pair inbox&stage	-2 11 0 -1 7 -1 -15 1 1 9
pair inbox&start	0 0 0 0 -13 0 -1 -1 16 6
pair inbox&study	0 0 0 0 0 0 6 -3 -3 -8
pair inbox&talk	-1 3 0 0 -1 0 -4 0 3 13
pair inbox&task	12 11 5 0 6 0 -29 -5 1 4
pair inbox&team	-3 -14 -1 1 0 -1 5 17 -5 12
pair inbox&thank	10 12 -1 -3 -8 2 -14 45 -42 -58
pair inbox&ticket	0 13 -1 0 -2 0 -28 25 -8 -44
pair inbox&time	-13 -23 0 -10 -12 5 4 41 8 5
pair inbox&title	-5 7 -1 1 6 -12 6 2 -4 -5
pair inbox&wait	-2 -2 -1 -1 -4 -1 1 13 -6 3
pair inbox&yours	2 -2 -1 0 -1 -1 4 -1 -1 10
pair interview&invite	39 11 -6 -4 -16 -10 -6 -3 -4 -46
pair interview&join	20 -2 -16 0 -1 0 -4 0 4 -16
pair interview&keen	6 -1 -9 -6 -5 -5 33 5 -17 -29
pair interview&link	-5 18 -2 -2 -5 -1 -9 5 -2 -4
pair interview&lure	-2 2 4 -1 -1 0 -2 0 -1 65
pair interview&machine	-2 -2 -1 -1 -1 -1 -6 15 -1 7
pair interview&mediaword	3 6 -3 -1 -6 -2 8 -7 3 58
pair interview&meet	48 -18 -6 -10 40 -6 -41 -4 -2 -57
pair interview&mine	-18 6 6 -1 -2 -1 8 3 -2 24
pair interview&move	-43 -3 101 -9 -16 -5 -6 -8 -12 -17
pair interview&not	-18 8 -32 23 50 -6 -15 13 -23 32
pair interview&offer	-20 35 -7 -3 -8 7 -10 2 4 -43
pair interview&office	15 15 -3 -2 -2 -1 -22 -1 1 34
pair interview&official	-20 13 15 -1 -7 -2 -9 5 6 22
pair interview&onward	3 31 -4 2 -10 18 -47 -2 9 -29
pair interview&other	-29 -13 30 8 -12 -1 17 -1 1 38
pair interview&paper	7 -7 -1 0 -4 0 -6 -3 14 8
pair interview&pay	-12 2 11 0 -1 -1 10 -1 -8 30
pair interview&practice	-14 -8 -4 -1 0 0 23 4 1 78
pair interview&prepare	-10 -3 -10 -11 4 -2 29 -2 5 -13
pair interview&property	28 -8 -2 1 -10 4 -10 -1 -2 -65
pair interview&received	13 10 -5 -1 -2 -1 5 -1 -19 19
pair interview&recorded	-19 38 -2 -3 3 -1 -10 -2 -5 28
pair interview&recruiter	30 7 10 3 -17 1 -33 -2 2 -39
pair interview&remind	1 16 -13 -12 -10 -4 32 -2 -7 -6
pair interview&review	-1 -2 -5 -3 -15 -2 1 -3 30 5
pair interview&role	19 15 2 -14 -39 11 43 -7 -30 -85
pair interview&sales	2 17 4 1 -8 -2 -12 -1 -2 -29
pair interview&send	12 -11 -2 -1 3 -1 6 -2 -3 -1
pair interview&service	16 -14 7 1 -2 0 -11 -1 5 0
pair interview&shop	-8 5 3 10 -8 -1 12 -2 -13 -51
pair interview&sign	10 -6 -1 -2 4 0 -13 10 -2 23
pair interview&slot	-5 -1 50 -12 -49 -7 43 -10 -10 -9
pair interview&sorry	-12 -14 16 26 -5 -2 -5 -1 -3 21
pair interview&stage	-20 51 -28 -3 16 -10 14 -10 -10 -5
pair interview&start	5 9 1 -1 -15 15 -29 -1 16 38
pair interview&study	-1 11 -3 0 2 -1 12 -7 -13 30
pair interview&talk	-6 24 30 -18 1 -5 -26 -1 1 -3
pair interview&task	20 -25 -2 -6 15 -3 -7 -13 20 9
pair interview&team	27 21 20 -7 -29 -7 -25 -2 2 -63
pair interview&thank	-46 -15 -6 -8 37 -1 80 -3 -38 3
pair interview&ticket	11 0 -7 4 -6 -2 -16 0 16 -34
pair interview&time	33 -39 43 29 -14 -20 2 -31 -2 -28
pair interview&title	72 32 0 20 -58 -16 -8 -5 -38 -31
pair interview&urgent	-2 -10 11 1 -3 0 -7 9 -1 -18
pair interview&video	4 53 -16 -6 -11 -3 -25 -3 8 -15
pair interview&wait	-16 41 -2 -1 -18 -3 -5 6 -1 -5
pair interview&wish	-8 17 -1 0 1 0 -7 0 -3 4
pair interview&yours	-11 -17 48 -13 28 -19 71 3 -89 -20
pair invite&join	-3 -1 -1 0 -1 10 -3 0 -1 -19
pair invite&keen	-24 15 6 -2 -10 -1 35 -1 -19 -15
pair invite&link	13 -5 -2 -1 -2 -2 4 -1 -4 2
pair invite&mediaword	-6 8 -1 -1 -3 0 0 0 4 5
pair invite&meet	-21 2 12 -1 -9 4 26 -2 -10 -22
pair invite&mine	0 5 0 0 0 0 -3 0 -1 11
pair invite&move	-7 -3 12 0 -3 1 3 0 -1 -1
pair invite&not	1 -7 -3 3 2 -1 6 -1 0 -37
pair invite&offer	0 0 0 0 0 3 -1 0 -1 17
pair invite&office	-4 0 0 0 -1 -1 -11 0 17 12
pair invite&official	7 0 0 0 -7 0 -8 -3 11 3
pair invite&onward	4 1 -2 2 -4 0 -3 2 0 -7
pair invite&other	-1 -3 2 1 -10 0 9 0 3 -39
pair invite&pay	-2 3 0 0 -3 5 -2 0 -1 -8
pair invite&practice	0 0 0 0 0 0 0 0 0 -10
pair invite&prepare	2 -7 8 -1 -9 2 0 0 5 -25
pair invite&received	6 15 -1 0 -2 0 -2 -2 -13 -19
pair invite&recorded	-7 16 0 -1 0 0 -4 -2 -1 0
pair invite&recruiter	5 0 -1 0 -3 -1 3 -1 -3 8
pair invite&remind	-2 0 -1 0 0 6 -2 0 0 -4
pair invite&review	5 -7 -1 -1 0 -3 23 -1 -15 -7
pair invite&role	21 18 -2 -2 -8 0 -23 -5 1 -18
pair invite&sales	-6 9 0 0 -2 2 -3 0 0 5
pair invite&send	28 -13 14 -2 5 -1 -16 -4 -12 -20
pair invite&service	0 2 0 0 0 0 -2 0 0 -5
pair invite&shop	17 2 -9 -3 -2 -1 -5 0 0 8
pair invite&sign	-11 -1 0 -1 -3 3 -12 25 1 -38
pair invite&slot	7 3 1 -1 -2 0 -8 -2 2 5
pair invite&sorry	0 0 0 0 -2 0 -1 0 3 -5
pair invite&stage	-6 0 14 -2 -5 -2 19 0 -19 -21
pair invite&start	13 -3 0 0 -2 3 -10 0 1 8
pair invite&study	0 -1 1 0 7 0 -2 0 -4 -16
pair invite&talk	6 -7 -8 0 -3 0 18 -1 -6 22
pair invite&task	36 -11 -1 -1 -13 -4 5 -4 -7 -38
pair invite&team	3 8 -1 1 -9 1 -11 -2 10 2
pair invite&thank	1 0 0 0 4 0 -1 0 -3 61
pair invite&ticket	-2 -2 0 0 -7 0 11 0 0 7
pair invite&time	27 -24 4 5 -9 19 -60 -5 43 54
pair invite&title	23 9 -1 -3 -5 5 -17 -5 -7 -2
pair invite&video	6 29 -1 -1 -2 -1 -25 -1 -5 25
pair invite&wait	0 -4 1 -1 -2 7 -15 -1 15 -31
pair invite&wish	-2 -2 0 0 0 0 3 0 0 0
pair invite&yours	4 24 -3 -2 0 -1 15 3 -40 3
pair join&keen	-15 -5 -1 0 11 5 -8 0 13 35
pair join&link	1 13 -1 0 -8 0 -3 0 -2 11
pair join&mediaword	0 0 0 0 -1 1 0 0 0 20
pair join&meet	8 10 -2 -2 4 4 -17 -1 -4 11
pair join&move	1 0 0 0 -1 1 1 0 0 -5
pair join&not	-7 25 -16 1 -21 1 5 -1 13 34
pair join&offer	-1 -1 -1 0 4 6 -10 0 4 -7
pair join&office	0 0 0 0 0 0 0 0 0 8
pair join&official	0 0 0 0 -1 0 2 0 0 6
pair join&other	-16 7 -3 -1 22 -1 -9 0 0 -5
pair join&pay	-2 -3 -1 -1 -4 8 5 -1 -1 -35
pair join&prepare	-1 -1 0 0 4 4 -4 0 -1 16
pair join&property	-1 -1 0 0 5 2 -2 0 -3 -12
pair join&received	0 0 0 0 0 3 -2 0 0 16
pair join&recruiter	-2 2 0 0 11 -4 -8 0 2 34
pair join&remind	0 14 -14 0 0 0 0 0 0 4
pair join&review	0 0 0 0 0 3 -3 0 1 14
pair join&role	11 -3 -1 0 -19 2 1 -1 9 27
pair join&sales	9 -7 -1 -1 -1 1 -1 0 0 8
pair join&send	0 0 0 0 -1 2 -1 0 0 -17
pair join&service	0 0 0 0 0 0 0 0 0 17
pair join&shop	0 0 0 0 0 0 0 0 0 7
pair join&sign	-3 -2 0 0 4 2 3 0 -3 13
pair join&slot	-6 18 -3 -2 -7 5 -5 -1 1 2
pair join&sorry	0 0 0 0 -6 0 6 0 -1 13
pair join&stage	-1 -5 -1 0 2 -4 7 2 1 8
pair join&start	3 -4 -1 -1 -6 -3 13 0 -2 -15
pair join&study	-2 0 0 0 0 -4 6 0 0 9
pair join&talk	1 -1 0 -1 9 -4 -4 0 0 20
pair join&task	0 11 0 0 3 -1 -11 0 -1 -1
pair join&team	13 -4 -5 -7 32 6 -36 -2 3 -41
pair join&thank	-1 -6 0 0 23 -1 -11 -1 -3 9
pair join&time	39 10 -20 -8 12 7 -34 -2 -4 19
pair join&title	-8 -6 -2 0 0 32 -2 -2 -12 3
pair join&urgent	0 0 0 0 -1 2 -1 1 0 13
pair join&video	11 -10 -2 1 5 -2 2 -1 -4 -2
pair join&wait	-2 -4 0 0 -3 4 9 0 -3 14
pair join&yours	1 9 -15 -1 2 4 -3 0 3 -21
pair keen&link	1 0 9 -9 0 0 0 0 0 -10
pair keen&mediaword	3 0 -2 0 -7 -3 -5 0 13 0
pair keen&meet	-32 29 0 -5 -3 -9 33 -4 -9 -6
pair keen&mine	-5 -8 -1 0 0 2 12 0 0 -8
pair keen&move	-2 2 12 -9 -9 0 9 0 -3 -6
pair keen&not	4 -8 -2 -3 14 16 -23 8 -5 -15
pair keen&offer	-2 6 -1 -1 -7 14 -5 -1 -6 23
pair keen&office	0 1 0 0 0 0 -1 0 0 10
pair keen&official	-13 4 -1 0 -1 0 11 0 0 20
pair keen&onward	8 13 -5 -1 -5 2 -9 -1 -2 -21
pair keen&other	-14 -19 -2 0 11 19 -11 -2 19 -31
pair keen&pay	-6 14 7 -1 -3 0 -10 -1 -1 -28
pair keen&prepare	-8 -2 9 0 0 0 5 0 -3 6
pair keen&property	1 11 -3 -1 -1 0 -6 0 -1 18
pair keen&received	-3 7 0 0 0 1 5 -1 -7 -3
pair keen&recorded	-1 3 0 0 0 0 -1 0 0 5
pair keen&recruiter	-1 13 -1 -1 -4 2 -4 0 -5 -19
pair keen&remind	11 2 -2 -2 -4 8 -12 -1 -1 -11
pair keen&review	-11 6 0 0 -5 -1 19 0 -7 8
pair keen&role	29 -14 6 -5 -24 22 -17 -2 4 -39
pair keen&sales	-4 4 -1 0 -1 6 -2 0 -1 1
pair keen&send	4 0 0 0 -2 2 -2 0 -1 -22
pair keen&service	1 11 -3 0 -1 -2 -4 0 -1 -11
pair keen&shop	0 3 0 0 -2 0 -1 0 0 -4
pair keen&sign	-1 0 0 0 -3 12 -7 0 0 -26
pair keen&slot	6 -14 14 -10 4 -2 7 -1 -3 30
pair keen&sorry	-1 -1 -6 16 -1 -1 -6 -1 0 -1
pair keen&stage	-8 12 7 0 -6 -1 5 0 -9 29
pair keen&start	-6 14 -1 -1 -1 16 -18 -1 -1 8
pair keen&study	0 -3 0 0 0 0 4 0 0 -5
pair keen&talk	-6 9 3 4 -7 2 -2 -4 1 4
pair keen&task	0 -8 0 0 -2 -1 11 0 0 -5
pair keen&team	5 2 -7 6 4 6 -6 -3 -7 26
pair keen&thank	0 -1 0 0 8 7 -7 0 -7 13
pair keen&ticket	0 0 0 0 0 0 0 0 0 3
pair keen&time	61 -9 -11 -11 1 22 -30 -9 -14 9
pair keen&title	13 -1 5 -3 -14 3 7 -2 -9 -60
pair keen&urgent	4 -1 -2 -2 -3 2 -6 10 -1 -7
pair keen&video	-4 3 -1 0 -4 -1 10 -1 -2 6
pair keen&wait	0 -7 -1 -4 -7 7 15 7 -9 33
pair keen&wish	0 -1 0 0 -3 0 -1 0 5 -2
pair keen&yours	34 14 -4 -3 2 5 -8 -2 -38 -21
pair link&mediaword	1 0 0 0 0 0 0 0 0 14
pair link&meet	38 -1 -4 -7 7 -14 -11 -1 -6 29
pair link&move	23 -5 -3 -10 2 -3 -3 -1 -1 -5
pair link&not	2 -8 2 -1 -1 1 -3 9 0 -7
pair link&offer	-1 -1 0 0 -1 13 -6 -1 -4 -24
pair link&office	-8 -1 9 0 0 0 0 0 0 -8
pair link&official	1 -1 0 0 -6 0 -2 0 8 0
pair link&onward	1 0 0 1 -2 0 1 0 0 4
pair link&other	3 4 2 -5 -2 0 -2 -1 2 -12
pair link&pay	-5 -9 -2 0 -3 0 21 0 -1 -8
pair link&prepare	-2 -13 13 0 -1 0 0 0 3 4
pair link&property	-1 -1 0 0 -1 2 0 0 0 -6
pair link&received	-3 1 5 0 0 0 -3 0 1 6
pair link&recorded	-1 9 0 0 0 0 -7 -1 0 3
pair link&recruiter	-3 1 0 0 -1 0 2 0 3 -17
pair link&remind	-2 1 5 -1 0 0 -3 0 0 18
pair link&review	-2 -5 0 0 -3 1 10 0 -1 -32
pair link&role	-1 0 1 -5 -8 0 -4 0 18 19
pair link&sales	-1 3 0 0 -1 0 -1 0 -1 19
pair link&send	29 -6 -8 -1 -3 -4 -6 1 -2 -29
pair link&service	0 0 0 0 0 0 0 0 0 8
pair link&shop	0 0 0 0 0 0 -1 4 -1 9
pair link&sign	-5 2 13 -14 -2 12 -4 0 -1 -47
pair link&slot	-1 11 7 -12 -18 -10 32 -5 -5 -35
pair link&sorry	0 0 1 0 3 -2 -1 0 0 -8
pair link&stage	0 -1 0 0 -2 0 5 0 -1 -11
pair link&study	0 1 0 0 0 0 0 0 0 7
pair link&talk	-1 4 0 0 -1 0 0 0 -1 8
pair link&task	-2 -8 0 0 -4 -1 16 -1 0 -12
pair link&team	-6 16 4 0 -9 0 -3 0 -2 22
pair link&thank	-1 0 0 0 2 0 -1 0 -1 3
pair link&ticket	-5 -13 -1 -1 -1 9 11 4 -4 9
pair link&time	-21 -24 23 -8 6 -2 38 -3 -10 0
pair link&title	-7 9 4 0 -1 -1 -2 -2 0 7
pair link&video	26 -11 8 -3 -3 -2 -12 -2 -2 -11
pair link&wait	4 -10 0 0 3 -2 6 0 0 -4
pair link&yours	-2 6 -1 0 -6 0 -4 2 5 -9
pair lure&meet	0 0 0 0 0 0 0 0 0 6
pair lure&not	1 0 -1 0 0 0 0 0 0 21
pair lure&offer	-5 6 0 0 -1 6 -4 0 0 6
pair lure&office	-3 2 3 0 0 0 -1 0 0 6
pair lure&official	3 -3 0 0 0 0 1 0 -1 -27
pair lure&pay	0 0 0 -2 1 3 -1 0 0 75
pair lure&prepare	4 -2 0 0 -1 1 -1 0 0 -44
pair lure&property	-2 -1 3 0 0 5 -4 0 0 4
pair lure&received	0 0 0 0 0 0 0 0 0 15
pair lure&recruiter	0 0 0 0 0 0 0 0 0 21
pair lure&remind	0 0 0 0 0 0 1 0 0 38
pair lure&role	0 3 0 0 1 5 -8 0 0 35
pair lure&sales	-4 2 3 -1 -1 6 -5 0 -1 -4
pair lure&send	4 -1 -1 0 -1 -1 1 -1 0 12
pair lure&shop	0 -1 0 0 -1 6 -4 0 0 15
pair lure&sign	-3 3 -1 -1 -1 21 -17 0 0 -23
pair lure&slot	-3 4 1 0 0 5 -6 0 -1 10
pair lure&stage	0 0 0 0 0 0 1 0 0 3
pair lure&start	-1 0 0 0 0 -1 2 0 0 -13
pair lure&team	-2 0 3 -2 0 3 -1 0 0 4
pair lure&thank	-4 4 0 0 0 0 0 0 0 -8
pair lure&ticket	0 0 0 0 2 0 -1 0 0 7
pair lure&time	-5 -1 3 -5 0 13 -5 0 0 53
pair lure&title	2 -2 0 0 -3 5 -1 0 -1 46
pair lure&yours	0 2 1 0 0 0 -2 0 -1 38
pair machine&meet	0 0 0 0 0 0 0 0 0 4
pair machine&mine	0 0 0 0 0 0 -1 1 0 6
pair machine&not	0 -3 -3 -1 0 -1 -21 22 8 -35
pair machine&official	-2 0 0 0 0 0 -1 0 4 3
pair machine&prepare	-1 -1 0 0 0 0 0 3 -1 4
pair machine&property	0 0 0 0 0 0 0 1 0 -3
pair machine&received	-8 2 0 -1 -5 0 -7 5 15 -7
pair machine&recruiter	0 0 0 0 -2 0 2 0 0 8
pair machine&role	0 0 0 0 0 0 0 3 -2 -1
pair machine&send	0 0 0 0 3 0 -2 2 -2 0
pair machine&sign	-1 -1 0 0 -4 -1 -8 2 12 -16
pair machine&stage	0 0 0 0 0 0 0 1 -1 -3
pair machine&task	-2 0 0 0 0 0 -2 0 5 8
pair machine&thank	1 -1 -1 -1 0 0 -3 5 0 3
pair machine&time	-1 -1 -1 -1 0 0 -3 7 -1 8
pair machine&title	-6 -2 0 0 -5 0 -8 2 19 -13
pair machine&yours	-7 -2 0 0 -1 0 -5 3 12 0
pair mediaword&meet	6 3 -6 -1 6 -5 -3 -1 0 -8
pair mediaword&move	1 0 -6 5 -1 0 -4 -1 5 3
pair mediaword&not	-2 -9 -12 5 2 -5 20 -1 3 40
pair mediaword&offer	-1 3 0 -1 -5 7 -3 0 0 7
pair mediaword&office	0 0 0 0 3 0 -1 0 -1 -2
pair mediaword&official	-3 0 0 -1 -1 0 -2 0 8 -1
pair mediaword&onward	-1 0 0 0 -2 0 -10 10 3 -20
pair mediaword&other	-1 0 0 0 4 0 -2 0 -1 -15
pair mediaword&paper	-2 -1 0 0 0 0 -2 -2 7 -5
pair mediaword&pay	0 -2 0 0 -3 9 -3 0 0 -15
pair mediaword&practice	0 -2 0 0 7 0 0 0 -4 -5
pair mediaword&prepare	3 -1 0 0 4 0 2 0 -6 18
pair mediaword&property	2 0 -1 0 0 0 -1 0 0 -11
pair mediaword&received	0 -1 0 0 2 0 -1 0 0 16
pair mediaword&recorded	-5 18 0 0 0 -5 -2 -4 -1 60
pair mediaword&recruiter	-5 2 0 0 2 0 -4 -1 7 -5
pair mediaword&remind	0 0 0 0 -2 0 -7 0 9 21
pair mediaword&review	-1 -1 0 0 1 0 -7 0 9 8
pair mediaword&role	-2 -6 -2 -2 -5 1 19 -1 -2 -75
pair mediaword&sales	-4 4 0 0 1 0 -10 10 -1 36
pair mediaword&send	-4 4 0 0 -2 0 -3 0 5 6
pair mediaword&service	0 0 0 0 -1 0 4 0 -2 11
pair mediaword&sign	0 -4 0 0 9 1 -1 0 -4 5
pair mediaword&slot	1 2 -2 0 -1 -1 1 2 -3 18
pair mediaword&sorry	0 0 -1 0 3 0 3 -1 -4 8
pair mediaword&stage	-1 5 -1 0 -1 0 -2 0 -1 -11
pair mediaword&study	-1 2 0 0 -1 0 7 -3 -4 -7
pair mediaword&talk	0 3 -1 -1 7 -5 -2 0 -1 -1
pair mediaword&task	9 -3 -1 0 -2 -1 -6 -2 5 -17
pair mediaword&team	-1 -10 -7 0 5 -2 17 0 -1 -23
pair mediaword&thank	-3 -1 0 0 -10 -1 4 -1 11 23
pair mediaword&ticket	-1 4 0 0 -2 0 -3 2 0 4
pair mediaword&time	16 -15 -4 -2 -11 3 -9 14 9 30
pair mediaword&title	7 -7 -1 0 -10 -1 -13 -2 27 -19
pair mediaword&video	-8 10 0 0 0 0 -1 0 0 20
pair mediaword&wait	7 -15 -8 -1 -10 -2 30 -1 1 -13
pair mediaword&yours	-3 2 -1 0 -9 0 14 -1 -2 -5
pair meet&mine	1 1 0 0 1 2 -3 0 0 31
pair meet&move	3 -16 10 6 14 -6 -8 -1 -2 -7
pair meet&not	-5 -7 1 32 13 -12 -21 0 -1 -29
pair meet&offer	-1 5 -1 0 -4 -3 5 0 -2 -21
pair meet&office	-11 30 -3 4 -11 -11 -2 -1 6 -67
pair meet&official	-5 21 -1 0 10 0 -20 0 -2 62
pair meet&onward	4 8 -1 -1 -1 -1 -8 0 0 -4
pair meet&other	5 9 -4 0 3 -5 -5 -1 -2 -4
pair meet&paper	2 -2 -2 8 -1 0 3 -1 -8 -29
pair meet&pay	-1 1 0 0 0 -3 5 0 0 12
pair meet&prepare	-7 10 7 -1 -5 1 -39 17 17 41
pair meet&property	12 9 -2 -1 4 -8 -3 -1 -9 13
pair meet&received	-10 -5 17 -3 -5 -1 -32 4 35 -39
pair meet&recorded	1 0 0 0 0 0 0 0 0 -10
pair meet&recruiter	2 -11 2 3 -5 4 2 -1 4 24
pair meet&remind	5 -17 17 -9 -8 -7 -1 16 4 3
pair meet&review	-3 -14 -2 1 1 -2 19 -1 3 -9
pair meet&role	19 10 -9 10 2 -8 -17 -3 -4 -36
pair meet&sales	-3 19 -2 8 -10 -8 -9 -1 5 -38
pair meet&send	0 -5 0 0 -7 3 4 1 5 9
pair meet&service	8 0 1 0 -2 0 -4 1 -2 -12
pair meet&shop	-4 4 -1 -3 0 0 3 1 -1 -9
pair meet&sign	-4 -4 5 5 -2 17 -16 2 -2 26
pair meet&slot	11 -16 9 -6 1 3 18 -9 -10 -47
pair meet&sorry	-12 -5 23 2 -2 -3 -3 0 -1 5
pair meet&stage	11 -3 6 -5 -4 -2 2 -4 -2 -15
pair meet&start	-12 -4 -1 -1 -1 7 14 1 -3 3
pair meet&study	5 -1 1 1 -14 1 -3 0 12 -13
pair meet&talk	-2 17 -7 -5 17 -15 -11 -10 17 17
pair meet&task	17 -5 -10 1 16 -1 -32 -2 16 -32
pair meet&team	-28 22 14 2 -14 -6 0 -6 16 -15
pair meet&thank	-14 -5 -2 -2 4 -3 39 -3 -12 -6
pair meet&ticket	-20 0 6 -1 -4 -1 9 -1 12 -13
pair meet&time	64 -24 5 8 -36 -17 13 1 -14 57
pair meet&title	-3 3 5 12 -12 -2 -9 -4 11 -2
pair meet&urgent	4 -6 8 -3 0 0 -3 1 0 1
pair meet&video	5 1 8 1 0 -1 -8 -1 -4 -33
pair meet&wait	11 -22 4 5 -1 -1 15 0 -10 35
pair meet&wish	-5 13 -2 0 -4 -1 -10 0 9 0
pair meet&yours	4 -8 5 -3 13 1 -6 -1 -4 -5
pair mine&move	0 -1 2 0 0 0 0 4 -3 22
pair mine&not	-3 3 2 3 -2 -9 11 -1 -4 -13
pair mine&offer	0 -1 0 0 2 -2 4 0 -3 -35
pair mine&office	-1 0 0 0 -1 -4 8 0 0 -22
pair mine&official	1 0 0 0 0 0 0 0 0 -4
pair mine&onward	-1 3 0 0 3 0 -3 0 -2 11
pair mine&other	0 -1 1 -1 -2 8 -5 0 0 -21
pair mine&pay	-1 -1 -1 0 -3 5 3 0 -1 9
pair mine&prepare	1 0 0 0 -14 0 0 0 14 20
pair mine&received	0 0 0 0 0 -4 3 0 1 36
pair mine&recruiter	-3 -1 3 0 2 0 -1 0 0 18
pair mine&remind	-3 -2 3 -1 6 -1 -2 0 0 24
pair mine&review	0 0 0 0 0 0 0 3 -3 9
pair mine&role	-3 9 -5 0 0 1 -2 0 0 111
pair mine&send	2 1 0 4 0 0 -6 0 0 57
pair mine&service	0 0 0 0 -1 0 4 0 -2 -12
pair mine&sign	0 -1 0 0 0 2 0 0 0 -11
pair mine&slot	2 6 -6 0 1 -1 -1 0 -1 19
pair mine&sorry	0 0 0 0 0 0 0 0 0 4
pair mine&stage	0 0 0 0 4 0 -2 0 0 -11
pair mine&start	-7 12 0 0 0 -4 0 0 0 12
pair mine&talk	0 1 0 0 0 0 0 0 0 40
pair mine&team	-8 -9 2 0 1 0 14 0 0 63
pair mine&thank	-4 6 -1 0 -13 0 -2 1 14 80
pair mine&ticket	0 0 0 0 0 0 -1 2 0 5
pair mine&time	-4 -6 12 -2 5 -2 -1 -2 -1 48
pair mine&title	3 -2 4 0 2 1 -3 0 -4 30
pair mine&urgent	0 5 -3 0 0 0 -1 0 0 -33
pair mine&wait	-3 0 0 -1 3 1 3 3 -6 -13
pair mine&wish	0 0 0 0 3 0 0 0 -2 5
pair mine&yours	0 1 0 0 -14 0 -3 0 16 -13
pair move&not	11 -11 -32 32 11 -5 3 -4 -6 -32
pair move&offer	-1 -1 -1 -1 -1 -16 16 -1 4 -4
pair move&office	5 1 -11 -3 -3 -1 16 0 -3 26
pair move&official	-6 0 12 -2 0 0 0 -3 0 -1
pair move&onward	-5 5 -2 -1 -16 -11 7 -1 24 2
pair move&other	-3 0 -28 -2 4 -4 38 -1 -3 1
pair move&paper	0 0 0 0 0 0 0 0 0 8
pair move&pay	-9 -6 0 -1 -5 7 11 -1 4 -14
pair move&practice	-1 10 -2 0 -2 0 -4 0 0 4
pair move&prepare	-8 -1 10 -4 2 -1 -1 7 -5 -21
pair move&property	-2 -3 3 0 -1 -4 7 0 0 11
pair move&received	-4 0 7 0 0 0 0 -3 0 12
pair move&recorded	0 0 0 0 0 0 0 0 0 3
pair move&recruiter	-3 -7 13 3 -2 -1 -1 -1 -1 -2
pair move&remind	13 2 6 -1 -2 -1 -13 -1 -1 -41
pair move&review	-1 -1 1 -1 -2 0 -1 3 1 -17
pair move&role	-12 -4 2 0 -10 -17 48 10 -18 -54
pair move&sales	1 2 -16 0 -1 1 15 0 -1 19
pair move&send	21 -1 -8 0 -1 -1 -12 1 3 0
pair move&service	-1 -1 -14 0 -2 0 22 0 -4 10
pair move&shop	-6 1 5 -4 0 -1 2 8 -7 6
pair move&sign	2 2 -4 0 -2 2 9 0 -9 14
pair move&slot	-20 -15 100 -15 -12 -2 -30 -6 0 -77
pair move&sorry	-8 -2 15 -1 12 -11 4 -2 -8 23
pair move&stage	-11 2 -3 -1 -6 -2 22 -2 0 0
pair move&start	-1 0 -2 0 0 -3 8 0 0 18
pair move&study	-2 -3 2 -1 -2 0 7 0 -2 -9
pair move&talk	23 3 -17 -4 12 -4 -9 -1 -3 -35
pair move&task	5 -3 6 -3 -3 0 5 -4 -1 13
pair move&team	7 2 -2 -5 -6 3 2 -1 0 7
pair move&thank	-3 4 2 0 1 0 9 -1 -10 -9
pair move&ticket	-1 -2 0 0 7 -6 -3 1 4 6
pair move&time	5 -38 79 2 -7 -12 -14 -11 -3 27
pair move&title	-20 3 37 -6 -3 -3 2 -4 -6 -57
pair move&urgent	0 0 0 0 0 0 0 0 0 3
pair move&video	0 -1 2 0 2 0 -1 0 -1 15
pair move&wait	-5 -12 22 -1 -11 -6 15 5 -5 -30
pair move&wish	0 0 0 0 2 0 -1 0 0 7
pair move&yours	-19 -11 44 -3 -3 -1 29 -4 -32 -35
pair not&offer	-2 -11 -5 1 18 1 12 -1 -12 -2
pair not&office	-4 2 -10 18 -3 -8 7 -2 0 18
pair not&official	-3 7 8 1 5 -5 3 -7 -9 -33
pair not&onward	-9 -14 4 10 60 -1 -1 -8 -41 9
pair not&other	-7 -10 -25 14 -22 27 19 -4 7 25
pair not&paper	0 -1 -2 13 1 -1 -4 -1 -5 2
pair not&pay	-1 -4 -9 -1 0 -17 36 -3 -2 -22
pair not&practice	14 2 -2 3 -5 0 -15 -3 7 -37
pair not&prepare	11 9 -7 -8 7 0 7 -2 -16 -25
pair not&property	-4 5 -4 6 6 -7 8 -3 -8 -22
pair not&received	8 -8 8 -2 16 -8 1 2 -17 72
pair not&recorded	0 0 4 0 2 0 -4 0 0 4
pair not&recruiter	3 -8 -1 10 44 -2 -28 -4 -13 -10
pair not&remind	-20 17 6 5 -11 -5 14 -3 -1 -71
pair not&review	10 -16 -4 11 47 -2 -3 1 -44 -21
pair not&role	-12 -18 -19 38 22 -14 33 -16 -14 27
pair not&sales	3 2 -17 9 -5 -2 -1 0 12 -1
pair not&send	3 -12 -2 2 -9 -9 14 6 8 16
pair not&service	-3 4 -10 1 -4 -2 18 -1 -3 -30
pair not&shop	-1 -3 7 2 -3 15 -17 0 0 -7
pair not&sign	4 -10 3 -3 11 -22 17 -4 4 36
pair not&slot	23 -22 -33 -2 68 -23 -2 -5 -3 32
pair not&sorry	-14 42 -46 13 -10 -4 2 0 17 72
pair not&stage	-8 1 -4 -4 34 -5 -1 -4 -9 -27
pair not&start	-4 -3 -1 1 -22 -5 22 0 12 30
pair not&study	-2 -2 -1 1 5 -2 -7 -1 9 2
pair not&talk	9 1 31 -7 8 4 -35 -9 -3 31
pair not&task	-8 1 3 -2 23 -2 2 -10 -6 9
pair not&team	-4 -3 10 -3 30 -17 -2 -6 -4 -32
pair not&thank	10 -2 -1 -2 2 -2 -11 -1 7 -41
pair not&ticket	11 10 -2 -2 -13 -5 -10 5 6 3
pair not&time	-73 32 22 86 -25 -35 14 -10 -13 -77
pair not&title	-11 -6 10 13 30 -11 -24 -16 15 7
pair not&urgent	1 -5 6 -3 -7 1 -1 9 -1 -21
pair not&video	5 1 -8 0 -1 -1 5 -1 -1 14
pair not&wait	22 -7 -22 -3 0 22 10 11 -32 13
pair not&wish	-7 9 -1 -1 4 -2 9 0 -13 20
pair not&yours	4 -4 -3 8 26 -4 -6 8 -29 1
pair offer&office	-1 2 -1 0 -1 0 0 0 0 3
pair offer&official	0 0 0 2 -3 2 -1 0 0 -4
pair offer&onward	-4 1 0 0 -5 12 -10 0 7 9
pair offer&other	-1 -3 -1 1 11 -9 7 -1 -4 4
pair offer&pay	-5 -4 -3 -2 -6 30 -15 -2 5 -36
pair offer&practice	0 1 0 0 0 0 0 0 0 4
pair offer&prepare	8 -2 0 1 -1 13 -16 -1 -4 -1
pair offer&property	0 -2 -1 1 -11 6 6 0 0 33
pair offer&received	0 -1 0 0 0 -3 0 -3 8 2
pair offer&recruiter	0 -1 0 0 0 -1 3 0 0 16
pair offer&remind	-2 0 0 0 0 4 0 0 0 -2
pair offer&review	-1 1 0 0 0 28 -15 -4 -8 -4
pair offer&role	-34 -14 -5 -4 10 73 -4 -6 -14 -34
pair offer&sales	-2 2 0 0 -3 8 -6 0 2 20
pair offer&send	-3 -3 -1 -1 -9 21 -14 -1 11 -21
pair offer&service	-6 -1 -1 0 -1 1 -5 1 13 1
pair offer&shop	0 -1 0 0 -2 10 -6 -1 0 14
pair offer&sign	-3 -3 -2 2 -9 -10 33 -4 -3 -42
pair offer&slot	-5 -20 12 -1 19 10 -22 0 7 -21
pair offer&sorry	-1 -1 -1 -1 27 -11 -13 0 1 48
pair offer&stage	-1 7 0 0 -1 0 -8 0 4 2
pair offer&start	-6 -5 -2 -2 -6 18 8 0 -5 -56
pair offer&study	0 0 0 0 0 1 0 0 0 9
pair offer&talk	-3 -24 -1 0 -4 5 26 2 -1 1
pair offer&task	-1 1 0 0 0 3 -3 0 1 26
pair offer&team	-4 14 -1 0 -4 5 -10 -1 2 -16
pair offer&thank	-5 3 -1 0 -12 -7 6 -2 17 91
pair offer&ticket	0 -1 0 0 -1 7 -1 -3 -1 -11
pair offer&time	-18 18 -15 -8 7 39 -8 -8 -7 -19
pair offer&title	-19 11 -7 0 -3 38 -11 -3 -6 -87
pair offer&urgent	0 0 0 0 -2 2 0 0 0 -7
pair offer&video	2 1 0 0 0 -1 0 -1 0 -6
pair offer&wait	-3 -3 -1 -1 -10 52 -17 -5 -11 -29
pair offer&wish	0 4 0 0 10 1 -4 0 -10 8
pair offer&yours	-11 4 -1 -1 5 6 -3 -4 5 -21
pair office&official	-1 2 0 0 -7 0 7 0 0 5
pair office&onward	1 8 -1 0 3 0 -9 0 -2 9
pair office&other	-2 -4 -1 -1 9 -1 -3 -1 5 -66
pair office&paper	0 0 -2 13 -1 -1 -7 -1 0 -10
pair office&pay	-1 -1 -1 0 -1 -1 6 0 -1 -6
pair office&prepare	-9 -4 2 0 -1 0 3 0 9 -8
pair office&property	-7 -3 6 12 -1 -2 -3 0 -2 -27
pair office&received	0 -3 0 0 2 -1 14 -1 -10 12
pair office&recruiter	0 1 0 6 0 1 -10 5 -3 -20
pair office&remind	0 2 0 -1 8 -2 -10 5 -2 -36
pair office&review	1 -1 -2 4 -9 -1 -1 -1 9 -23
pair office&role	7 9 -2 7 -22 -7 9 -1 1 11
pair office&sales	-10 20 0 6 6 -12 9 -4 -15 -51
pair office&send	-1 -3 -1 0 -2 3 5 0 0 -7
pair office&shop	-2 -2 -2 -4 -5 -1 20 -1 -2 4
pair office&sign	-5 0 -1 7 -1 2 -4 4 -1 6
pair office&slot	11 -12 7 0 9 5 -15 -2 -2 -4
pair office&sorry	0 0 0 0 4 0 -3 0 0 18
pair office&stage	1 3 -5 -2 14 -2 -3 -1 -5 -6
pair office&start	15 -8 -5 -1 -2 -4 7 0 -2 -20
pair office&study	6 -6 0 0 0 0 5 0 -3 -15
pair office&talk	9 -3 -1 -1 -10 -1 -7 1 12 0
pair office&task	-1 -2 0 0 4 0 1 0 0 7
pair office&team	-10 11 -4 -8 -5 -3 16 3 1 -59
pair office&thank	-1 -2 0 6 10 -1 -10 0 -2 36
pair office&ticket	-1 -2 0 0 0 -1 5 0 -1 1
pair office&time	-34 -33 28 9 -14 -7 41 1 8 6
pair office&title	22 27 -8 -6 -6 -16 -8 -1 -3 0
pair office&video	-1 8 0 0 0 0 -6 0 0 31
pair office&wait	-7 -6 -3 8 -3 -3 6 -2 9 -33
pair office&wish	0 5 0 0 0 0 -3 0 0 -2
pair office&yours	-3 -7 0 -1 -8 1 43 -1 -24 35
pair official&onward	-4 2 -1 0 12 -6 1 0 -4 -9
pair official&other	-1 -2 0 2 -5 0 4 0 3 18
pair official&paper	0 0 0 0 0 0 0 0 0 -4
pair official&pay	-4 -3 -1 0 1 -2 10 0 -1 14
pair official&practice	0 0 0 0 -2 0 7 -3 -1 -10
pair official&prepare	-3 8 4 -1 -3 7 -5 -4 -4 44
pair official&property	13 -7 -2 0 3 -1 -3 0 -2 -45
pair official&received	-7 -10 14 -1 -4 -2 -1 -1 10 -11
pair official&recorded	-4 6 0 -1 -1 0 -3 0 4 6
pair official&recruiter	-1 -7 0 1 0 -3 7 0 2 -8
pair official&remind	0 0 1 0 0 0 2 -1 -1 -19
pair official&review	0 1 -1 0 -2 -2 -3 1 7 5
pair official&role	4 -1 4 -1 9 6 -32 -4 14 -49
pair official&sales	-14 16 -1 0 3 0 5 -1 -9 18
pair official&send	-3 -1 -1 -1 -4 -1 16 -4 -1 -31
pair official&service	6 -3 -3 0 -2 -2 7 -1 -1 1
pair official&shop	-4 0 -1 0 -2 8 -5 0 4 -13
pair official&sign	-1 -2 -1 2 -4 -2 8 -1 -1 -1
pair official&slot	9 -11 0 -1 3 -1 2 0 -1 -5
pair official&stage	10 -7 -3 -1 9 -6 -4 -1 2 -40
pair official&start	-4 0 0 0 -1 10 -4 0 0 -7
pair official&study	-11 -4 7 -1 1 -2 -3 0 13 -33
pair official&talk	0 2 0 0 0 1 -2 0 0 10
pair official&task	2 3 0 -2 -2 -2 -2 0 4 5
pair official&team	4 0 12 0 -7 -14 13 -4 -3 -92
pair official&thank	-2 0 0 0 9 0 14 6 -26 28
pair official&ticket	8 -5 -1 0 -5 -3 10 3 -7 13
pair official&time	-7 -12 20 -2 0 12 -11 -5 4 77
pair official&title	-6 4 13 2 8 3 -19 -1 -3 -9
pair official&urgent	-1 0 0 0 2 0 -2 2 0 -6
pair official&video	0 1 0 0 0 0 0 0 0 -7
pair official&wait	0 -1 0 0 0 0 1 0 0 3
pair official&wish	0 0 0 0 0 0 0 0 0 3
pair official&yours	12 0 1 -1 17 -1 -7 4 -25 59
pair onward&other	-2 -3 -2 0 2 -4 8 -1 1 37
pair onward&pay	-1 1 0 0 0 -5 3 -1 3 18
pair onward&practice	0 -1 -2 3 0 0 1 0 -1 2
pair onward&prepare	0 4 8 -2 -10 -1 4 -2 -1 -10
pair onward&property	-1 3 0 0 -2 5 -3 0 -1 2
pair onward&received	-1 -1 0 0 3 0 -14 0 13 -3
pair onward&recorded	-2 11 0 0 -2 0 -4 0 -3 -1
pair onward&recruiter	-4 5 -2 -8 0 -2 17 -2 -4 -8
pair onward&remind	-2 -9 1 -8 -1 -1 23 -2 -2 5
pair onward&review	-2 -9 -1 -2 26 -1 -4 -1 -6 -41
pair onward&role	0 -2 1 -12 23 10 1 -3 -19 -61
pair onward&sales	10 -4 -2 -1 9 -2 -16 10 -3 -40
pair onward&send	2 0 -1 -1 -4 -11 12 0 1 -36
pair onward&shop	0 -1 0 0 -4 0 6 0 0 -14
pair onward&sign	-1 0 0 0 0 -7 8 0 0 10
pair onward&slot	2 6 -3 -1 0 6 -9 2 -3 10
pair onward&sorry	-1 -2 0 0 -7 -1 10 0 1 13
pair onward&stage	1 18 -10 -7 21 -30 8 -9 8 -51
pair onward&start	-7 -1 0 -2 2 8 2 0 -1 6
pair onward&study	-3 1 -1 -1 2 -1 -33 1 34 -9
pair onward&talk	-1 -3 17 0 -7 12 -16 -1 0 1
pair onward&task	7 12 -1 -1 -14 -2 -5 -2 6 9
pair onward&team	-1 13 2 0 -2 2 -14 -4 5 -18
pair onward&thank	0 -3 -1 -1 2 -1 -14 -1 18 16
pair onward&ticket	-4 -5 -5 6 -8 0 8 -1 10 4
pair onward&time	12 -37 19 5 -9 24 -16 -7 9 -33
pair onward&title	-1 14 -1 -4 19 -5 -17 -2 -2 -25
pair onward&video	4 27 -1 0 -3 -1 -19 0 -6 -11
pair onward&wait	-9 -3 1 -2 -5 -1 27 0 -9 -7
pair onward&wish	0 2 0 0 -3 7 5 0 -9 0
pair onward&yours	19 -15 -3 -3 7 1 22 -2 -27 -4
pair other&paper	0 0 0 0 10 0 -9 0 -1 4
pair other&pay	-1 -2 4 -1 -1 10 -6 -1 -1 -11
pair other&practice	0 -1 0 0 -4 0 -3 0 8 -18
pair other&prepare	-3 -8 1 0 15 -1 -7 -1 4 0
pair other&property	0 -1 0 5 -8 0 5 0 0 103
pair other&received	-1 -2 0 0 -4 0 1 1 5 12
pair other&recruiter	2 -2 -2 5 10 -1 -9 -1 -2 -11
pair other&remind	-6 -12 -4 14 2 4 3 -1 -2 -13
pair other&review	-2 -6 -1 -1 5 -2 8 -2 1 5
pair other&role	-9 -6 -7 7 31 -9 -15 -3 10 -44
pair other&sales	0 -7 -16 1 -2 -2 23 -1 5 -22
pair other&send	0 -1 0 0 1 -1 10 0 -9 15
pair other&service	-1 -1 -15 0 0 0 16 0 0 -5
pair other&shop	-1 -1 -3 0 19 -2 -10 0 -3 -1
pair other&sign	-3 3 -5 5 -20 5 9 -3 9 48
pair other&slot	-4 44 10 3 -19 -9 -22 -5 2 -21
pair other&sorry	-1 8 1 0 1 -1 -5 -1 -2 9
pair other&stage	2 -3 7 -1 -4 -2 5 -1 -2 41
pair other&start	-2 -1 0 0 13 -1 -8 0 -1 9
pair other&study	0 -1 1 0 1 0 1 0 0 -16
pair other&talk	-3 -40 -2 -1 -19 10 44 -4 16 1
pair other&task	0 0 -1 2 -4 -1 5 0 0 44
pair other&team	-27 -15 -3 -2 65 -6 4 -3 -13 -39
pair other&thank	-1 -8 -4 0 2 6 8 -2 -1 14
pair other&ticket	-1 -2 -1 0 -13 3 19 4 -7 2
pair other&time	-13 1 -2 18 19 -6 15 -6 -25 23
pair other&title	-4 -14 -6 3 35 -11 -13 -4 14 16
pair other&video	0 10 0 0 -6 -2 -2 0 1 4
pair other&wait	5 0 -1 -2 -14 -3 12 -3 7 14
pair other&wish	0 3 -2 0 -15 0 19 0 -4 22
pair other&yours	-1 0 1 1 12 -1 -12 -1 2 -21
pair paper&prepare	1 0 0 0 0 0 -1 0 1 9
pair paper&received	0 0 0 0 0 0 -1 0 2 6
pair paper&review	-1 -2 -1 4 -9 -1 17 -1 -6 24
pair paper&role	-18 27 -1 0 9 -1 -12 0 -3 -28
pair paper&send	0 0 0 0 0 0 0 0 0 3
pair paper&sign	0 -1 0 0 0 0 1 0 1 26
pair paper&slot	-19 25 1 0 -13 0 7 0 0 18
pair paper&sorry	0 -1 0 0 0 0 1 0 0 13
pair paper&stage	2 -1 0 0 -13 0 13 0 0 -3
pair paper&talk	1 3 0 0 0 0 -3 0 0 -14
pair paper&task	-1 -1 0 0 -5 -2 0 -2 13 -2
pair paper&team	-3 -1 1 0 0 0 0 0 3 2
pair paper&thank	0 0 0 0 -1 0 -1 0 2 -6
pair paper&time	-22 22 -3 11 -4 8 -12 -1 0 -25
pair paper&title	0 -8 -2 -2 -7 9 5 -1 5 -15
pair paper&wait	-21 26 -2 8 -8 -1 1 0 -3 -18
pair paper&yours	-6 -5 0 0 1 -2 -8 0 21 16
pair pay&practice	0 -2 -1 0 0 4 -1 0 0 5
pair pay&prepare	8 -1 -1 0 -2 14 -17 0 0 34
pair pay&property	0 -2 -6 -2 -2 -9 24 -2 -1 -47
pair pay&received	0 0 0 0 0 3 -4 1 1 45
pair pay&recorded	0 0 0 0 0 0 0 0 0 5
pair pay&recruiter	-2 -1 -1 0 0 1 5 -2 -1 55
pair pay&remind	-3 -2 -2 -1 2 -2 8 0 -1 6
pair pay&review	9 4 0 0 -1 0 -8 -2 -2 -1
pair pay&role	4 3 9 -2 -7 8 -14 -2 0 -7
pair pay&sales	-2 0 0 0 -1 0 4 0 0 20
pair pay&send	2 -10 -2 -1 -2 6 8 -1 -1 -67
pair pay&service	-1 2 -2 0 0 -1 5 0 -1 -18
pair pay&shop	-3 -10 -1 0 1 1 20 0 -8 25
pair pay&sign	-4 -7 -3 -1 -7 11 14 -2 -2 -32
pair pay&slot	6 32 -21 0 -31 51 -30 -7 0 -36
pair pay&sorry	0 0 -1 -1 -2 7 -5 0 2 4
pair pay&stage	-2 3 -1 0 0 -7 -1 -2 10 -2
pair pay&start	-10 -6 -2 -3 3 50 -29 -2 -1 -36
pair pay&study	-3 -2 -2 0 -3 2 3 0 6 30
pair pay&talk	-5 9 9 -1 -4 8 -12 -1 -3 -11
pair pay&task	3 0 0 0 24 0 -25 0 -1 5
pair pay&team	4 -6 -4 -3 -5 4 7 -3 6 16
pair pay&ticket	0 -1 0 0 7 2 -7 1 -2 -11
pair pay&time	-21 -34 -5 -9 7 87 -20 -5 0 -26
pair pay&title	-21 6 9 -3 9 16 -19 -3 7 51
pair pay&video	-2 1 0 0 -1 -2 5 0 0 21
pair pay&wait	-3 -7 -4 0 -6 7 16 -2 0 -6
pair pay&wish	0 0 0 0 -1 -1 3 0 0 -1
pair pay&yours	-2 0 2 0 8 1 -12 -2 6 39
pair practice&prepare	0 -1 7 0 4 -1 -5 0 -4 -37
pair practice&recruiter	0 -1 0 0 4 0 -2 0 -1 21
pair practice&remind	-9 -1 -1 -1 0 0 11 0 0 1
pair practice&review	15 2 -1 0 -1 0 -13 0 -2 -23
pair practice&role	0 4 0 0 7 0 -4 0 -6 19
pair practice&sales	1 -1 0 0 1 0 0 0 0 -9
pair practice&send	0 3 0 0 -3 0 5 -3 -2 -13
pair practice&shop	0 0 0 0 0 0 0 0 0 9
pair practice&sign	-4 0 0 0 0 0 0 4 0 1
pair practice&slot	-1 7 -4 0 -10 4 -7 0 11 8
pair practice&sorry	0 0 0 0 0 0 0 0 0 4
pair practice&stage	0 0 0 0 -3 1 -3 0 6 1
pair practice&start	0 0 0 0 0 0 0 0 0 5
pair practice&task	2 -1 0 0 0 0 0 0 0 -4
pair practice&team	15 0 0 0 4 0 -13 0 -6 -12
pair practice&thank	0 0 0 0 0 0 0 0 0 19
pair practice&ticket	0 0 0 0 0 0 0 0 0 11
pair practice&time	3 -5 4 2 6 -2 -9 4 -3 54
pair practice&title	-1 9 -3 0 -11 0 -5 0 11 20
pair practice&video	1 0 0 0 0 0 0 0 0 -4
pair practice&yours	-9 -18 -1 -1 -7 0 26 0 11 7
pair prepare&property	2 3 0 0 -1 0 -4 1 -1 43
pair prepare&received	8 -6 -1 -2 -9 0 -4 1 14 1
pair prepare&recorded	-2 2 0 0 0 0 0 0 0 3
pair prepare&recruiter	2 -1 -2 -7 4 4 -2 2 -1 -30
pair prepare&remind	-3 -5 -9 -3 -1 3 1 17 -1 -1
pair prepare&review	2 -6 -2 -1 0 0 9 -19 16 -42
pair prepare&role	6 -1 3 -10 6 15 -16 -5 3 13
pair prepare&sales	-3 -1 -1 0 -1 0 3 -2 5 -3
pair prepare&send	5 -2 -2 -1 -3 -12 -5 25 -5 -3
pair prepare&service	-7 2 -2 -1 -1 0 11 -1 -1 -37
pair prepare&shop	-1 -1 0 0 -2 9 -1 3 -8 -4
pair prepare&sign	-3 -1 1 0 -5 7 16 -5 -10 27
pair prepare&slot	3 -4 12 2 1 -8 -8 -4 5 -1
pair prepare&sorry	2 -2 -5 10 4 -9 -1 1 -1 -2
pair prepare&stage	3 -5 3 -1 1 0 -11 0 9 6
pair prepare&start	-16 -4 -1 -1 1 -22 44 -1 0 -21
pair prepare&study	-3 4 -1 1 -1 2 3 0 -6 -37
pair prepare&talk	9 -3 -7 -4 -3 -2 11 -1 -1 -6
pair prepare&task	5 -3 -2 -3 4 -3 -10 -4 15 10
pair prepare&team	-2 -12 1 0 -1 3 19 -6 -4 -10
pair prepare&thank	13 -1 -4 0 -9 -1 -13 -1 17 28
pair prepare&ticket	-11 -3 -1 0 -10 1 9 0 14 4
pair prepare&time	-6 -24 36 -17 -16 -10 31 15 -8 -44
pair prepare&title	8 -11 7 -1 5 -3 -8 -5 8 -47
pair prepare&video	-3 4 0 0 -3 0 -2 0 5 2
pair prepare&wait	2 -15 23 -2 -7 -8 26 3 -22 -40
pair prepare&wish	-1 2 0 0 0 0 0 0 0 15
pair prepare&yours	8 -12 -2 -1 12 0 -14 -2 11 35
pair property&received	0 0 0 0 1 0 -1 0 1 48
pair property&recruiter	-1 -3 0 0 1 7 5 1 -9 -31
pair property&remind	1 0 0 0 0 0 0 0 -1 27
pair property&review	-2 2 0 0 6 1 -2 0 -4 -2
pair property&role	15 -23 -2 5 -11 2 13 -2 4 -66
pair property&sales	-7 0 6 -1 1 0 2 0 -1 -8
pair property&send	-1 -3 -1 0 0 -2 8 0 0 -13
pair property&service	2 12 -3 0 -3 -8 3 -1 -2 8
pair property&sign	-1 -1 0 8 -9 6 -1 0 -1 -8
pair property&slot	13 -6 -2 0 -2 5 -6 -1 -1 -20
pair property&sorry	3 0 -3 2 -1 0 0 0 0 33
pair property&stage	5 0 -4 -1 -1 -3 5 1 -1 5
pair property&start	-1 -2 0 0 -3 4 3 0 0 -3
pair property&study	0 -2 -1 0 -2 0 15 0 -9 -15
pair property&talk	0 11 0 0 -3 6 -12 0 0 2
pair property&task	0 2 0 0 0 0 -1 0 -1 4
pair property&team	0 2 6 -1 7 -4 -6 -1 -4 -19
pair property&thank	5 5 -3 36 -10 -3 -1 -3 -26 0
pair property&ticket	5 0 0 0 1 0 -5 0 -1 -8
pair property&time	26 4 -8 6 -15 3 0 -2 -13 37
pair property&title	23 -6 -2 -3 -6 9 -15 -2 1 -69
pair property&wait	0 0 0 0 -1 11 -9 0 -1 -7
pair property&wish	-1 3 0 0 3 0 -3 0 0 1
pair property&yours	7 -4 -1 -1 1 -1 -6 -1 5 37
pair received&recorded	-7 -7 -2 -1 -2 -1 19 0 -1 -32
pair received&recruiter	-1 -3 -1 -1 4 6 -11 5 1 7
pair received&remind	-9 -3 12 -1 -1 -12 -9 -1 24 -3
pair received&review	-2 14 -1 -1 -3 -1 0 0 -8 -12
pair received&role	-15 2 -3 -3 23 -5 -10 -19 31 -13
pair received&sales	3 -6 3 -1 11 -1 10 -2 -16 -20
pair received&send	-3 -1 -1 -1 -2 0 1 2 5 -19
pair received&service	-2 11 -1 0 -2 -3 4 -7 1 -21
pair received&shop	-3 -6 0 -1 0 2 21 2 -14 -9
pair received&sign	3 -4 -2 -1 22 -20 -2 -6 9 -35
pair received&slot	9 -27 8 -1 -2 -1 8 1 7 -30
pair received&sorry	-4 -1 7 -1 4 -1 -2 0 -1 -1
pair received&stage	8 18 -1 -1 -1 -1 -28 -2 7 5
pair received&start	2 -3 0 0 0 -1 2 0 0 6
pair received&study	-1 -1 0 0 0 0 -23 3 24 -32
pair received&talk	1 1 -1 0 0 0 -6 0 6 10
pair received&task	2 16 0 -1 -3 -1 5 -2 -18 -21
pair received&team	3 -2 4 -1 -1 2 -5 14 -13 43
pair received&thank	8 -22 -5 -2 -6 -4 15 -10 25 -16
pair received&ticket	2 3 -3 -2 -14 -3 -8 30 -6 -57
pair received&time	6 -16 21 -5 -13 -14 -14 -3 39 -4
pair received&title	-5 -5 7 -3 -16 -4 13 -5 19 -43
pair received&video	-10 8 9 0 -1 0 -6 0 1 2
pair received&wait	13 -4 -1 0 -2 0 2 14 -22 5
pair received&wish	-1 -1 0 0 -2 0 0 0 5 6
pair received&yours	7 21 -5 -4 -25 -5 -5 -1 18 80
pair recorded&recruiter	-1 -10 0 0 4 0 10 0 -2 8
pair recorded&remind	0 -12 4 0 -1 0 10 0 0 -6
pair recorded&review	0 -1 0 0 -2 0 15 0 -11 -6
pair recorded&role	-6 11 0 -1 1 -1 -6 -1 2 -15
pair recorded&sales	-4 4 0 0 2 0 -2 0 0 -1
pair recorded&send	-4 8 0 0 -1 0 -2 -1 -1 10
pair recorded&shop	0 -7 0 0 -1 0 12 0 -3 -2
pair recorded&sign	0 0 0 0 0 0 0 0 0 4
pair recorded&slot	0 8 0 0 0 0 -7 0 0 17
pair recorded&stage	-5 24 0 0 -2 0 -13 0 -4 -13
pair recorded&study	0 4 0 0 -2 0 -2 0 0 -1
pair recorded&talk	-1 0 4 0 0 -1 -1 0 0 -2
pair recorded&task	1 -9 0 0 -3 0 15 0 -3 -7
pair recorded&team	-1 0 0 0 -1 0 9 -1 -5 3
pair recorded&thank	0 -16 0 0 3 0 22 0 -8 -5
pair recorded&ticket	0 9 0 0 -1 0 -5 -2 1 -18
pair recorded&time	-12 18 2 -1 -2 -1 -4 -6 6 23
pair recorded&title	-4 4 0 -2 4 0 -4 0 2 9
pair recorded&video	-6 18 -1 -1 -3 -1 -10 -1 5 -1
pair recorded&yours	-4 5 0 0 0 0 9 0 -9 -18
pair recruiter&remind	-3 9 0 -5 4 -1 -8 6 -2 7
pair recruiter&review	-1 -6 -1 0 -25 0 21 -2 15 -8
pair recruiter&role	4 9 -5 -13 4 -3 4 -2 2 38
pair recruiter&sales	-1 7 -2 0 5 1 -7 0 -3 -17
pair recruiter&send	-4 2 -1 -2 -5 1 17 -1 -7 -7
pair recruiter&service	0 -1 -1 2 0 1 -1 0 0 -25
pair recruiter&shop	-1 0 0 6 -5 -4 4 0 -1 -10
pair recruiter&sign	-1 -1 0 -1 -2 -3 11 -1 -1 -13
pair recruiter&slot	-3 3 0 3 -2 -1 9 0 -9 -12
pair recruiter&sorry	-1 0 0 2 0 0 0 0 0 7
pair recruiter&stage	-7 -17 1 -1 -7 -5 38 0 -1 -78
pair recruiter&start	0 0 0 0 0 2 -1 0 0 6
pair recruiter&study	-1 0 0 0 0 -2 4 0 -1 11
pair recruiter&talk	1 18 -3 -2 -9 -2 -3 -1 1 9
pair recruiter&task	1 -6 0 1 -8 -1 -6 -1 19 -6
pair recruiter&team	-31 20 19 -13 -1 -5 2 22 -13 27
pair recruiter&thank	1 -2 0 -2 -1 -1 -9 19 -4 25
pair recruiter&ticket	-8 1 -2 0 -4 2 8 -2 5 1
pair recruiter&time	10 1 -4 -1 4 5 12 3 -30 -7
pair recruiter&title	13 4 -3 -4 -13 4 48 -5 -45 56
pair recruiter&urgent	-1 -1 0 0 -1 0 -3 6 0 6
pair recruiter&video	-1 8 0 0 -1 0 -4 0 -1 7
pair recruiter&wait	-2 -2 -1 0 -6 -1 2 -2 11 0
pair recruiter&wish	0 0 0 0 0 0 0 0 1 3
pair recruiter&yours	15 27 3 -2 8 -8 -49 -2 9 -8
pair remind&review	4 0 -4 -2 4 0 1 -1 -2 11
pair remind&role	-13 -5 -9 8 -2 -4 20 -1 7 6
pair remind&sales	6 -4 -3 -1 2 -1 6 -1 -5 8
pair remind&send	1 20 -2 -1 0 4 -20 0 -1 -3
pair remind&service	2 -2 6 0 -1 0 -5 0 0 6
pair remind&shop	0 0 3 -2 0 -2 2 0 0 -4
pair remind&sign	-2 -15 6 -1 -4 3 -4 -2 19 -23
pair remind&slot	-19 -18 4 -11 -3 -7 63 -6 -3 -10
pair remind&sorry	-13 -4 30 18 -10 -2 -17 -1 -1 -41
pair remind&stage	3 8 -2 -2 5 7 -8 -5 -6 4
pair remind&start	-10 -8 2 0 0 -4 22 0 0 8
pair remind&study	-1 -1 0 12 -1 -1 -8 0 0 4
pair remind&talk	-13 4 43 -10 -4 -6 -7 -6 -2 11
pair remind&task	-12 -2 -1 0 1 -1 17 -2 -1 -13
pair remind&team	-7 0 15 0 -1 -3 -7 3 1 15
pair remind&thank	-6 -11 0 -2 -7 5 23 0 -1 16
pair remind&ticket	-1 1 0 0 3 0 2 0 -3 23
pair remind&time	-9 -14 24 -15 7 -31 28 10 -2 -8
pair remind&title	-9 5 16 -2 -4 -2 -9 -2 7 35
pair remind&video	-14 16 13 -3 -1 0 -9 0 -2 -11
pair remind&wait	8 1 -25 -3 3 23 -5 -3 -1 -31
pair remind&yours	22 3 -23 -3 -6 -2 2 -1 7 -1
pair review&role	2 13 -2 -1 38 -3 -23 -2 -23 -5
pair review&sales	1 5 -5 3 -8 -2 -16 -1 21 2
pair review&send	-2 -2 0 0 -3 5 2 -1 2 46
pair review&service	0 2 0 0 0 0 1 0 -3 16
pair review&shop	0 0 0 0 3 0 -4 3 -2 -2
pair review&sign	-1 7 -1 0 -1 5 -6 -1 -2 -2
pair review&slot	1 6 -1 -1 -4 -1 -4 11 -7 30
pair review&sorry	0 0 0 0 3 0 -1 0 -1 40
pair review&stage	-10 -16 1 -2 -8 -2 27 -3 12 -24
pair review&start	0 -1 0 0 -7 -1 -4 0 13 -1
pair review&study	-1 -1 1 0 3 0 3 0 -3 -4
pair review&talk	2 4 -1 -1 -8 0 -9 0 13 14
pair review&task	1 -9 12 -3 -4 -9 30 -4 -14 -13
pair review&team	10 -4 -3 -3 -3 0 13 -5 -5 -4
pair review&thank	-3 -1 -1 -1 16 -1 2 -1 -11 -32
pair review&ticket	-4 8 -1 -1 -2 -1 -11 2 11 -6
pair review&time	-13 -1 -6 -2 -10 -6 5 -8 41 -39
pair review&title	2 4 -5 -4 1 1 39 -7 -30 -48
pair review&video	-1 -12 0 0 -10 0 11 0 12 -4
pair review&wait	-8 2 -2 3 -14 13 -13 -1 20 1
pair review&wish	-1 0 0 0 -2 0 5 0 -2 -2
pair review&yours	-12 11 -5 6 6 -4 58 -8 -54 15
pair role&sales	-15 31 -3 -4 20 -4 0 -3 -21 -42
pair role&send	1 13 -2 -3 -5 10 -22 -1 9 2
pair role&service	-1 14 -2 -2 1 -4 -5 -8 6 -4
pair role&shop	-9 14 -2 0 6 5 -24 -3 13 -2
pair role&sign	-27 -12 -4 16 12 5 7 -6 8 38
pair role&slot	23 17 -7 -5 -26 9 14 3 -27 -76
pair role&sorry	-13 -4 11 9 -3 -13 24 -2 -10 -67
pair role&stage	-3 -6 -6 -11 42 -8 7 -3 -13 -9
pair role&start	22 -11 -2 -4 -1 17 -5 -1 -14 -13
pair role&study	-7 3 6 -1 2 -4 -4 -1 7 -12
pair role&talk	22 28 1 -9 -11 -11 -10 -3 -7 -82
pair role&task	11 -29 -2 -1 -32 8 42 -5 7 4
pair role&team	-6 -1 -2 2 -13 14 -4 -3 13 27
pair role&thank	11 32 -6 -1 -5 -9 -50 -3 30 -45
pair role&ticket	-12 -7 -3 -1 -1 0 10 -6 20 -36
pair role&time	35 -25 -9 10 15 -8 -38 -8 28 -46
pair role&title	-11 59 -5 1 -28 4 44 -32 -33 -41
pair role&urgent	-1 5 -6 0 0 1 -3 1 3 12
pair role&video	-2 14 0 -1 -3 -2 -5 -3 1 -5
pair role&wait	-22 17 -1 -5 -35 -1 49 -2 0 60
pair role&wish	-2 7 -2 10 -35 -1 29 -3 -4 -28
pair role&yours	12 20 4 -14 -24 14 -19 -13 20 -111
pair sales&send	-5 6 1 -1 -4 0 -2 -1 5 34
pair sales&service	-6 1 -6 0 -3 0 17 0 -2 -62
pair sales&shop	-7 -5 11 2 -4 5 4 -1 -6 -12
pair sales&sign	-3 0 0 -1 -9 3 12 -1 -1 21
pair sales&slot	11 9 -1 -1 -2 -3 -12 0 -1 -21
pair sales&sorry	-1 -1 1 0 7 0 -3 0 -2 18
pair sales&stage	-2 -5 -1 0 7 -2 8 -1 -4 -6
pair sales&start	14 -5 -2 -1 -2 7 -10 0 -1 7
pair sales&study	-2 -1 -1 0 0 0 5 0 -1 -8
pair sales&talk	8 3 -1 3 -4 -2 -5 0 -1 -23
pair sales&task	2 -4 -1 -1 -4 2 8 0 -3 11
pair sales&team	0 -11 1 -1 7 0 4 -2 2 -16
pair sales&thank	12 -14 0 -3 21 -1 -6 0 -8 30
pair sales&ticket	-1 -1 0 -1 -10 -1 18 -2 -2 13
pair sales&time	10 -19 10 7 -10 3 14 -3 -13 -5
pair sales&title	0 23 -4 -2 -11 -9 -1 -3 6 -14
pair sales&video	13 -1 -1 -1 -4 0 -3 0 -2 34
pair sales&wait	0 0 -3 7 3 -2 -14 -1 9 -28
pair sales&wish	1 3 0 0 -18 0 15 0 0 -2
pair sales&yours	-14 14 -2 -1 5 1 27 -2 -29 -31
pair send&shop	-9 -4 -12 4 4 -5 15 12 -5 -32
pair send&sign	-12 -10 -5 -4 -9 69 -23 -2 -4 4
pair send&slot	1 63 1 -3 -18 -3 -45 -2 5 -33
pair send&stage	15 -9 -1 -1 -3 -14 16 -1 0 -8
pair send&start	-3 -1 0 0 -1 -4 8 0 2 14
pair send&study	-2 -4 -1 0 0 -1 11 0 -2 6
pair send&talk	1 8 -1 0 -1 0 -6 0 0 1
pair send&task	3 0 -2 -1 -7 -5 14 -2 1 -36
pair send&team	-7 -15 -2 -2 -16 -3 38 2 5 -5
pair send&thank	0 7 -1 -1 -12 -1 -11 -13 33 -28
pair send&ticket	-3 -10 6 -2 -4 0 18 3 -8 -40
pair send&time	-10 -14 -10 -6 -6 -5 35 28 -11 -42
pair send&title	12 -22 -2 -2 -15 7 10 -2 14 66
pair send&video	6 6 -2 -1 -1 -1 -6 -1 0 -29
pair send&wait	3 -1 2 -2 -4 0 -10 0 12 -20
pair send&wish	-1 -2 0 -1 -2 -1 7 0 0 -15
pair send&yours	4 -20 -2 -1 4 -2 2 -2 17 -52
pair service&shop	0 0 0 0 0 0 0 0 0 22
pair service&slot	14 2 1 -1 -1 -2 -12 0 -1 43
pair service&sorry	-1 -3 4 2 0 0 0 0 0 -6
pair service&stage	8 4 -1 0 -2 0 -9 0 -1 20
pair service&start	0 -1 0 0 0 2 -1 1 0 -15
pair service&talk	5 0 0 0 0 0 -1 0 -2 -55
pair service&task	1 -1 1 0 1 0 -2 0 0 -25
pair service&team	-1 8 -2 0 -1 -3 1 0 -3 11
pair service&thank	0 -4 0 -1 -6 -3 3 0 12 2
pair service&time	19 5 16 -1 -10 -5 -9 -3 -14 3
pair service&title	10 7 -2 -1 3 -17 -16 -1 18 8
pair service&urgent	0 -1 1 0 -4 0 5 0 0 -2
pair service&wait	1 0 0 0 -2 0 7 0 -5 -3
pair service&yours	-4 1 0 0 2 0 9 0 -7 10
pair shop&sign	2 -17 11 -1 2 3 -10 0 11 -6
pair shop&slot	-4 -1 2 1 -2 0 4 -1 0 11
pair shop&sorry	9 0 -6 -3 0 0 0 0 0 26
pair shop&stage	-1 -2 -1 0 -1 -2 9 -1 -1 -12
pair shop&start	0 0 0 0 1 8 -8 0 0 20
pair shop&study	-4 -3 -1 0 0 0 9 0 0 -1
pair shop&talk	-4 8 0 3 -4 -1 -2 0 0 -9
pair shop&task	4 -2 -1 -1 -5 -1 8 -1 -2 -12
pair shop&team	0 -3 1 -7 -2 -1 18 0 -5 -8
pair shop&thank	-1 3 -1 -1 7 0 -4 1 -4 -13
pair shop&ticket	-9 0 -1 -1 -4 -1 29 1 -15 -25
pair shop&time	-12 -3 6 -7 -5 1 8 17 -6 -9
pair shop&title	-7 -5 0 2 1 0 4 0 6 5
pair shop&video	0 -1 0 0 0 0 1 0 1 12
pair shop&wait	0 -1 2 -1 -1 -1 0 4 -3 -5
pair shop&wish	-1 8 0 0 -1 0 -6 0 0 -3
pair shop&yours	-3 -6 -1 -1 5 -1 -8 0 15 15
pair sign&slot	8 -7 -3 1 -4 31 -31 -2 5 27
pair sign&sorry	-1 -4 8 0 0 0 -3 0 -1 28
pair sign&stage	-1 1 -1 -1 2 -8 8 -1 1 42
pair sign&start	-4 -6 -1 -1 -5 6 15 -1 -3 7
pair sign&study	-3 0 0 0 5 0 2 0 -3 -9
pair sign&talk	1 0 -1 0 1 -1 -1 5 -4 0
pair sign&task	-35 -3 -1 -1 1 8 30 -2 2 -10
pair sign&team	6 -7 -1 -1 20 2 -3 -6 -10 9
pair sign&thank	-4 5 -1 6 -5 -10 -8 -3 19 -22
pair sign&ticket	9 -4 -1 -1 -14 20 -5 -2 -2 7
pair sign&time	-32 -38 4 -12 -4 68 -2 -1 17 36
pair sign&title	-11 -8 -3 0 -8 -21 32 4 17 -43
pair sign&urgent	0 -2 -1 0 -1 11 -9 1 0 11
pair sign&video	1 2 0 0 2 -1 -2 -1 0 -13
pair sign&wait	-4 -3 -2 -1 2 2 8 -4 2 -38
pair sign&yours	1 -4 1 0 9 10 -10 0 -6 47
pair slot&sorry	-7 14 1 4 -8 -2 3 -2 -3 29
pair slot&stage	-1 12 5 -1 -5 -2 -6 -2 0 5
pair slot&start	20 -9 0 -2 -3 29 -35 0 1 -34
pair slot&study	4 -5 -2 0 1 -1 5 1 -2 15
pair slot&talk	30 24 -1 -4 -6 6 -31 -11 -6 13
pair slot&task	9 3 -1 -1 -4 -1 2 -3 -4 26
pair slot&team	-1 -17 7 -11 7 9 20 -4 -9 35
pair slot&thank	-5 -49 -12 -2 14 -6 54 -7 13 -2
pair slot&ticket	-10 14 -2 0 3 3 -9 16 -16 55
pair slot&time	31 -26 -12 -31 28 -29 71 -1 -30 -26
pair slot&title	-6 17 11 -6 -43 5 -1 1 22 -40
pair slot&urgent	-2 -4 -5 0 -1 0 12 0 0 -5
pair slot&video	-7 5 4 -3 -5 -3 11 -2 -1 12
pair slot&wait	-17 19 2 -4 11 1 -12 0 -1 17
pair slot&wish	3 1 -1 0 -2 7 -7 0 0 -3
pair slot&yours	0 -20 18 -9 25 -2 -10 -3 1 2
pair sorry&stage	1 -4 2 0 8 0 -5 0 -1 10
pair sorry&start	0 0 0 0 -5 0 6 0 -1 3
pair sorry&study	-1 0 0 1 0 0 0 0 0 13
pair sorry&talk	-2 -6 7 14 -5 -1 -7 0 0 -4
pair sorry&task	-1 0 -1 2 0 0 0 0 0 5
pair sorry&team	-4 -2 -2 12 13 -2 -9 -1 -4 -26
pair sorry&thank	-5 1 11 5 -8 -1 7 -2 -8 -20
pair sorry&ticket	0 0 0 0 -1 0 4 0 -1 4
pair sorry&time	-34 33 17 40 -6 -16 -26 -5 -3 26
pair sorry&title	-5 -3 5 6 -10 -2 20 -1 -10 -38
pair sorry&wait	-3 -6 -2 -4 -1 -7 33 -3 -8 -18
pair sorry&wish	0 0 0 0 1 0 -1 0 0 3
pair sorry&yours	-4 -2 8 5 4 -1 -1 -1 -9 -8
pair stage&start	-6 -1 -5 -1 7 -5 13 -1 -2 9
pair stage&study	-6 3 -1 -1 4 -1 -36 -1 37 8
pair stage&talk	2 12 13 -1 -7 14 -27 -5 -1 -34
pair stage&task	2 43 -1 -1 -19 -4 -28 -4 12 -35
pair stage&team	13 5 -4 -6 -13 -8 5 -4 12 -4
pair stage&thank	-5 -2 -1 -1 24 -9 -22 -1 16 -5
pair stage&ticket	-1 30 -6 5 -23 -1 2 -3 -3 -24
pair stage&time	29 -29 6 -2 -2 1 -3 -8 8 43
pair stage&title	27 0 -6 -4 13 -12 -21 -6 8 -5
pair stage&video	-7 69 -1 -1 -5 -1 -46 -1 -6 14
pair stage&wait	-6 -1 -1 -1 -7 11 21 -2 -13 7
pair stage&wish	-1 8 0 0 0 0 -5 0 0 -22
pair stage&yours	-11 -2 -2 -2 -10 -6 46 -5 -9 29
pair start&study	0 5 0 0 0 0 -4 0 0 5
pair start&talk	-5 -7 1 -2 -4 11 8 0 -1 13
pair start&task	9 5 0 0 -1 6 -19 0 1 6
pair start&team	18 -3 0 -1 -5 13 -30 -1 9 -5
pair start&thank	3 0 0 0 -2 0 -4 0 3 12
pair start&ticket	-1 -3 0 0 2 -5 15 0 -9 -8
pair start&time	21 -24 -19 -19 -3 36 40 -10 -22 -7
pair start&title	16 -6 -2 -2 3 2 -4 -1 -6 19
pair start&wait	1 6 0 0 -4 4 -8 0 2 9
pair start&yours	1 2 0 0 -2 3 -3 0 -1 35
pair study&talk	-4 1 -1 -2 -7 -5 6 -1 12 -11
pair study&task	5 3 0 0 -2 -1 -7 -1 3 4
pair study&team	-1 -3 6 0 8 -1 -6 -1 -2 5
pair study&thank	-6 4 -1 -1 10 -1 -7 -5 8 6
pair study&ticket	-3 -2 0 0 -1 0 3 3 -1 6
pair study&time	-3 -10 5 12 3 0 6 -5 -9 35
pair study&title	-13 1 5 0 8 -5 5 -1 -2 0
pair study&video	-4 7 0 0 -5 0 -1 0 4 -7
pair study&wait	-1 -2 0 0 1 -1 9 0 -6 2
pair study&wish	0 1 0 0 1 0 0 0 -1 8
pair study&yours	1 -7 -1 -1 -5 -1 22 2 -11 -1
pair talk&task	8 -13 -2 -3 -5 0 19 -1 -4 -3
pair talk&team	16 5 -5 5 -12 2 -10 -5 3 5
pair talk&thank	-13 11 -4 -3 -4 -4 31 -5 -9 -10
pair talk&ticket	4 -1 -1 0 -1 0 -6 0 6 -20
pair talk&time	30 -35 27 -30 -11 4 50 -21 -13 -18
pair talk&title	13 26 0 -5 1 -6 -23 1 -7 -9
pair talk&video	-7 35 -1 -1 -3 -3 -16 -2 -2 -19
pair talk&wait	-7 7 -5 -3 -3 -6 33 -8 -8 28
pair talk&wish	6 -2 0 0 -3 7 -7 0 0 17
pair talk&yours	3 8 20 -4 4 -2 -9 -1 -19 -22
pair task&team	-3 23 -2 -1 3 2 -22 -1 1 10
pair task&thank	-9 -3 -1 -1 20 -2 8 -2 -9 1
pair task&ticket	7 15 -3 -2 -6 -3 -18 -2 13 -2
pair task&time	9 -28 -12 -2 25 -9 23 -10 4 -34
pair task&title	17 -28 -3 -2 -9 -8 42 -2 -7 -27
pair task&video	-6 32 -1 -1 -8 -1 -24 -1 10 -13
pair task&wait	-4 9 -1 0 0 -1 1 -2 -2 -20
pair task&wish	0 3 0 0 1 0 -3 0 0 5
pair task&yours	-4 -27 -1 -1 9 -1 42 -1 -17 -18
pair team&thank	3 -9 -3 -3 18 -3 -20 14 2 64
pair team&ticket	-23 -5 10 0 -1 -1 26 11 -15 25
pair team&time	58 -36 13 5 -15 -4 10 -25 -6 -7
pair team&title	21 8 22 -3 14 -12 41 -19 -73 -26
pair team&urgent	-3 -11 1 0 0 0 8 4 -1 -8
pair team&video	-9 4 9 0 -7 -1 -5 -1 11 19
pair team&wait	-16 -1 -10 -3 10 -1 31 -3 -6 -11
pair team&wish	1 0 -1 0 -1 7 -3 0 -2 7
pair team&yours	4 -7 -8 -11 -33 10 14 6 25 11
pair thank&ticket	-3 0 0 0 -1 -1 -30 40 -4 12
pair thank&time	-33 -2 -1 -15 49 -3 50 -13 -33 16
pair thank&title	-4 3 -4 -6 21 -8 11 0 -13 -100
pair thank&video	-5 4 0 0 10 0 -1 0 -8 -14
pair thank&wait	8 7 -15 -2 -15 -3 21 -4 2 -48
pair thank&wish	-2 -1 -1 1 7 -1 8 0 -10 3
pair thank&yours	13 13 -9 3 69 -9 -52 -10 -18 -17
pair ticket&time	10 -3 1 5 -9 -3 7 -15 7 -30
pair ticket&title	-18 -4 -2 -1 4 1 17 8 -5 -7
pair ticket&video	0 27 0 0 -1 0 -25 0 0 -9
pair ticket&wait	-12 -1 -1 -1 15 0 -6 5 0 -11
pair ticket&wish	-2 10 0 0 -3 0 -5 0 1 -13
pair ticket&yours	-1 1 -1 -1 4 -2 17 3 -19 15
pair time&title	-23 -1 5 -1 -1 26 -9 -13 18 51
pair time&urgent	-2 -6 9 3 -3 -2 -1 1 0 -53
pair time&video	29 -3 -7 -5 -3 -4 -3 -5 1 91
pair time&wait	1 -4 -21 -1 -12 28 9 -12 11 15
pair time&wish	6 1 -1 -1 -1 23 -28 -1 3 4
pair time&yours	39 -17 39 -26 -20 5 20 -11 -29 32
pair title&urgent	-1 0 0 0 -2 -2 3 1 0 32
pair title&video	-6 28 2 -2 -4 -2 -13 -1 -2 -28
pair title&wait	-10 18 2 -1 -8 15 -8 -3 -6 30
pair title&wish	-2 13 -1 -1 -28 -1 19 0 1 7
pair title&yours	6 10 -9 -8 -16 6 43 -15 -17 -82
pair urgent&wait	4 -1 -2 -2 -3 2 -5 9 -1 -4
pair urgent&yours	-1 -3 1 0 9 0 -8 0 2 -4
pair video&wait	-2 2 0 -1 -1 -1 4 0 0 3
pair video&yours	4 -5 1 -1 1 0 -1 0 2 -6
pair wait&wish	0 2 -2 0 6 -2 1 0 -5 21
pair wait&yours	17 10 2 -1 6 -1 8 -2 -40 10
pair wish&yours	-4 7 -1 0 -14 -1 13 0 -1 -14
past interview	-25 24 -34 -3 14 22 11 -3 -6 -9
pay.lure	5 -10 2 -1 -5 35 -27 -6 8 74
pay.lure@subject	0 0 0 0 0 0 0 0 0 12
person, and hiring little	-9 -4 -5 -2 22 15 -1 -39 24 -26
promise	-3 -93 -69 -49 -74 27 150 41 69 -51
proposal.availability	-20 137 -3 -43 -75 17 12 -2 -24 -22
proposal.availability@subject	-32 31 -19 -2 -5 -4 7 34 -10 -26
proposal.link	10 149 39 -32 -48 -24 -51 -13 -30 -26
proposal.link@subject	-21 49 4 -3 -6 -2 -15 0 -5 -38
proposal.offer	-24 104 19 18 -35 -29 -14 -21 -19 -32
proposal.offer@subject	-17 24 -3 -1 -1 0 -1 0 -1 -6
proposal.recorded	-48 174 -6 -8 -17 -8 -62 -18 -8 -80
proposal.recorded@subject	-29 100 -3 -5 1 -3 -42 -8 -10 -48
question	-38 114 58 -105 -25 59 70 -78 -54 44
reader applies	15 36 17 -54 25 3 -8 -53 19 -19
rejection.clear	-60 -22 -56 94 239 -43 -70 -20 -61 -52
rejection.clear@subject	-1 -2 -1 2 17 -1 -10 -1 -3 16
rejection.farewell	-32 -14 -8 14 114 -11 -31 -7 -25 -19
rejection.farewell@subject	0 -1 0 0 4 0 -3 0 0 -5
rejection.soft	-58 -22 36 31 79 -53 5 -32 14 16
rejection.soft@footer	0 -1 0 0 -1 0 -7 0 10 -4
rejection.soft@subject	-8 8 -7 -3 -56 11 17 2 36 -21
relay	57 26 28 24 -21 -3 -49 -33 -28 -68
reply.advanced	32 32 -12 -19 -34 -8 106 -13 -84 -9
reply.advanced@subject	0 -4 -1 -1 -6 -1 43 -1 -29 -26
reply.hint	32 -60 -21 -8 -49 3 97 -4 10 -35
reply.hint@subject	-2 -49 -4 -1 -4 11 53 -2 -2 -44
reply.hold	-35 0 -9 62 -75 -2 83 -11 -13 -65
reply.hold@subject	-12 -5 7 0 -15 -5 39 -2 -6 -1
reply.later	-32 -115 30 -5 -29 8 114 -24 53 -3
reply.pending	39 -17 -22 -26 -57 -8 77 -12 26 -34
reply.pending@subject	-21 -10 1 -6 8 -3 68 6 -42 -15
reply.request	-4 15 -28 -31 -45 3 77 38 -24 -45
reply.request@footer	0 0 0 0 0 0 0 0 0 7
reply.request@subject	31 -13 -20 -6 -25 -31 92 23 -52 -44
reply.thanks	-34 -11 -56 12 44 25 43 23 -45 2
reply.thanks@subject	-19 0 -3 -4 -18 -4 9 10 28 10
reply.withdrawn	-4 -4 -2 -14 -73 -3 159 -3 -56 -26
reply.withdrawn@subject	-1 -1 0 0 -16 0 49 0 -30 -6
reschedule.moved	-43 -29 189 7 -69 -22 19 -38 -14 -26
reschedule.moved@footer	4 -1 -1 -1 0 0 0 0 0 -26
reschedule.moved@subject	-59 -21 99 27 -10 -6 -10 -13 -8 -23
reschedule.why	-55 -59 88 72 -12 -29 -2 17 -20 -4
reschedule.why@footer	20 -10 -10 0 0 0 0 0 1 -21
reschedule.why@subject	-2 6 25 1 -15 -10 -6 -1 2 32
scheduler	18 172 -30 -11 -44 -12 -67 -8 -19 -129
sense alert	-9 -9 -7 16 16 1 -8 -5 6 36
sense alert@around	-1 0 0 0 0 -1 -3 0 5 82
sense alert@if	-3 -1 -1 6 -4 5 -2 0 0 4
sense alert@sender	0 0 0 0 0 0 0 0 0 128
sense alert@subject	-1 -1 0 0 -1 0 7 0 -3 136
sense apply	25 11 -63 -15 0 -36 -15 -23 115 91
sense apply@around	-12 -14 -46 8 4 -15 -23 4 95 -62
sense apply@if	13 -30 -10 10 3 -10 16 -13 20 -3
sense apply@sender	-1 9 -3 -2 -16 -5 -16 1 34 -34
sense apply@subject	-28 10 -34 -32 33 -5 -24 -23 103 -40
sense ask	-16 87 0 -29 -108 25 17 80 -56 7
sense ask@around	-23 -16 -8 12 -36 -39 100 22 -12 8
sense ask@if	-36 35 23 -31 -44 29 29 -7 2 -10
sense ask@sender	0 0 0 0 0 0 0 0 0 8
sense ask@subject	-11 -46 -25 -1 -29 -1 108 9 -5 21
sense asked	-28 79 -4 -56 -20 51 36 -43 -15 22
sense asked@if	-8 -3 44 -7 2 -19 14 -4 -18 -2
sense asked@subject	-19 22 9 -11 -36 -11 46 -1 0 37
sense available	3 113 1 -3 0 -16 -68 17 -45 52
sense available@around	15 17 -2 -3 -27 -7 -19 12 14 21
sense available@if	37 43 -27 -9 -55 14 -2 -30 28 -66
sense available@sender	-1 0 0 0 -1 0 -4 -11 18 5
sense available@subject	-16 23 1 -3 -12 -2 -10 24 -5 0
sense away	-33 -8 -11 -6 -16 -31 -29 127 8 -23
sense away@around	0 5 -2 0 -2 -1 2 -1 -1 6
sense away@if	-4 1 2 -4 -18 -5 14 4 8 15
sense away@sender	0 -1 0 0 8 0 -3 0 -3 23
sense away@subject	-15 -13 -2 -9 -12 -15 -15 91 -9 -11
sense back	-6 2 0 -16 0 -21 22 16 4 -22
sense back@around	-1 0 -3 0 -8 -1 14 0 -1 9
sense back@if	-1 -15 3 9 -7 -10 33 1 -14 -2
sense back@subject	-3 -6 -1 -1 9 1 -3 6 -2 -34
sense book	14 16 17 37 -42 -25 -21 -18 23 3
sense book@around	21 12 20 -3 -6 -5 -48 16 -7 17
sense book@if	33 -20 -2 -5 -11 -2 -17 -3 28 23
sense book@sender	-1 7 16 7 -7 -1 -10 -3 -7 99
sense book@subject	25 13 42 10 -17 -23 -31 -8 -11 4
sense bounce	-55 -9 -5 -6 -23 -3 0 112 -11 33
sense bounce@around	-1 0 0 1 -2 0 5 1 -4 -20
sense bounce@if	0 0 0 0 -2 0 -2 4 1 0
sense bounce@sender	-7 -1 -1 -1 -7 -1 -3 21 -1 -14
sense bounce@subject	-18 -10 2 -1 -17 -2 10 51 -15 -39
sense call	33 83 13 -12 -35 -57 35 -42 -18 39
sense call@around	12 23 3 -2 8 -4 -34 -5 -1 8
sense call@if	-3 10 1 -8 18 -21 -17 -26 46 4
sense call@sender	-3 -1 0 0 9 0 -4 0 0 31
sense call@subject	89 17 -39 7 -29 -30 15 -18 -13 -19
sense cancel	-26 -30 -5 168 -52 -17 -1 -9 -26 39
sense cancel@around	0 0 0 0 -7 -1 9 0 0 0
sense cancel@if	-12 -6 -2 42 -12 8 -23 5 0 -12
sense cancel@subject	-60 -13 7 118 -12 -14 10 -4 -32 20
sense candidate	-3 2 13 -21 31 -13 -22 5 8 29
sense candidate@around	19 -15 -9 -6 -38 -15 34 -9 40 -35
sense candidate@if	10 -9 -1 0 18 0 -15 5 -7 26
sense candidate@sender	18 -5 -3 3 -10 -1 -9 11 -5 -39
sense candidate@subject	-15 17 -9 -7 2 -21 59 -3 -22 67
sense choose	-44 45 -14 2 101 35 -38 -52 -35 11
sense choose@around	3 12 -1 0 -6 -2 -1 0 -4 34
sense choose@if	-31 52 -1 -5 -6 10 -63 -13 58 38
sense choose@sender	0 1 4 -1 13 -1 -5 -1 -11 32
sense choose@subject	-8 -4 3 -5 11 41 -16 -5 -17 8
sense civic	-2 -5 -10 -22 24 5 -12 -5 28 59
sense civic@around	12 -2 1 -1 7 -1 -8 -1 -7 27
sense civic@if	4 -2 -2 0 -2 0 6 1 -6 35
sense civic@sender	8 11 -18 2 -13 4 9 3 -6 154
sense civic@subject	5 14 5 -2 -33 -1 1 -2 13 185
sense closer	-17 9 -10 -15 46 -18 24 2 -21 49
sense closer@around	-25 12 12 -6 -26 -10 54 -7 -3 -42
sense closer@if	-17 1 -2 -2 -33 -2 14 -6 48 21
sense closer@sender	0 0 0 0 0 0 0 0 0 18
sense closer@subject	0 0 0 0 -10 0 -1 0 11 51
sense cold	-6 17 -12 -4 25 -12 -17 22 -13 46
sense cold@around	3 -1 0 0 8 0 -6 0 -3 -2
sense cold@if	-11 -2 -1 0 -41 -1 34 -1 23 43
sense cold@sender	5 -2 0 0 7 0 -11 0 2 9
sense cold@subject	-12 19 -1 -1 -13 -1 -16 6 19 97
sense confirm	47 -23 -30 -20 -23 0 -1 4 45 -2
sense confirm@around	-2 0 20 -1 -3 -1 -10 -2 -1 -6
sense confirm@if	1 -14 13 4 -6 -3 11 -2 -5 -83
sense confirm@sender	-1 0 0 0 0 0 -1 0 3 -1
sense confirm@subject	87 -35 -31 -19 -40 8 -31 -12 72 17
sense deadline	5 20 9 -37 -47 -46 48 8 40 4
sense deadline@around	10 -8 -8 -1 -13 -3 31 -10 2 19
sense deadline@if	-2 35 -15 -19 -1 4 25 -16 -10 14
sense deadline@subject	-9 -26 -1 -2 -2 -3 49 3 -8 104
sense decide	-1 -12 -30 15 15 17 56 -20 -41 52
sense decide@around	7 -4 -19 13 12 -1 -2 -1 -3 22
sense decide@if	-7 19 -4 3 -30 47 -3 -15 -11 83
sense decide@sender	0 0 0 0 4 0 -4 0 0 12
sense decide@subject	-33 -11 -6 -9 150 1 -47 -6 -39 -46
sense document	-9 -26 -17 -16 12 -12 32 -1 37 9
sense document@around	2 -5 -1 -1 -7 -1 7 10 -3 -32
sense document@if	-10 26 -2 -1 -24 8 -1 3 2 31
sense document@sender	0 0 0 0 0 0 0 0 0 11
sense document@subject	-10 -28 -4 -3 -4 -21 91 -3 -16 41
sense education	-14 -44 0 2 -9 24 3 -12 51 68
sense education@around	-11 14 0 26 -17 3 -16 -7 9 -61
sense education@if	12 -12 -8 2 7 5 -9 1 3 8
sense education@sender	16 -7 -2 21 -24 0 2 0 -6 216
sense education@subject	16 -17 0 -7 38 -19 -12 -2 1 78
sense enjoyed	-8 29 -59 -17 97 2 9 -13 -41 -38
sense enjoyed@around	5 -3 -6 -1 -3 14 2 -1 -7 -6
sense enjoyed@if	-2 -4 -3 0 13 8 -12 0 1 26
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 4
sense enjoyed@subject	-6 -8 0 0 -7 -1 26 0 -2 -4
sense event	15 -18 21 24 12 -46 -30 -7 29 18
sense event@around	2 9 7 -1 1 -7 -6 -3 -1 -33
sense event@if	3 -11 2 4 12 -8 -6 4 0 13
sense event@sender	0 14 0 0 -4 -1 -23 16 -2 67
sense event@subject	1 -32 40 8 8 -10 -16 -3 4 55
sense exit	3 10 0 0 1 0 -13 0 0 35
sense exit@subject	0 0 0 0 0 0 0 0 0 31
sense family	31 -14 11 6 24 -21 -41 -22 25 59
sense family@around	8 21 -12 -2 -3 -5 1 -1 -7 1
sense family@if	0 0 -4 -1 8 -5 -8 -5 15 -42
sense family@sender	-1 -1 0 0 8 0 -1 0 -6 100
sense family@subject	0 14 -1 -1 -8 1 -21 -1 16 93
sense feedback	11 -11 -11 -8 -21 -4 7 -11 48 23
sense feedback@around	-2 -5 -5 -4 -14 18 18 -2 -4 -9
sense feedback@if	3 11 -2 -2 12 -2 -25 4 0 -24
sense feedback@sender	-1 -2 0 0 -1 0 4 0 0 25
sense feedback@subject	-12 -14 -4 -3 26 -4 34 -2 -20 -27
sense filled	-42 -59 -12 54 93 -37 25 41 -62 -62
sense filled@around	-1 0 1 0 1 0 0 0 0 9
sense filled@if	4 -8 9 -1 6 -2 1 -3 -6 -3
sense filled@subject	-15 -6 2 -10 7 -2 -15 29 10 45
sense finance	7 -31 -23 21 5 26 -3 -8 6 84
sense finance@around	-18 4 7 -2 10 -11 25 2 -17 -35
sense finance@if	0 -1 -1 0 3 1 -5 -1 3 2
sense finance@sender	-2 -12 23 0 13 -4 -10 -2 -5 147
sense finance@subject	-6 2 -12 -4 6 -14 16 4 8 54
sense forwarded	14 -13 -4 -1 -12 -2 21 4 -7 -13
sense forwarded@around	35 -2 -9 -1 -4 0 -16 -4 0 56
sense forwarded@subject	-3 0 0 0 -1 0 0 0 4 11
sense future	-29 -38 -6 21 77 -29 -5 0 7 0
sense future@around	1 -1 -1 -1 9 -7 -7 7 -1 24
sense future@if	-13 -8 -3 30 11 -5 -11 -7 5 9
sense future@sender	0 0 0 0 8 -6 -1 0 0 8
sense future@subject	-6 2 6 -1 20 -8 -10 -1 -3 4
sense glad	-4 10 -41 -17 -18 88 10 -17 -10 -2
sense glad@around	1 3 -2 -1 5 7 -12 -1 -2 9
sense glad@if	9 -7 -2 -1 10 8 -9 -1 -9 21
sense glad@subject	-19 -21 -5 -1 -8 38 22 -2 -3 8
sense health	43 4 6 -4 -24 6 -22 -15 7 25
sense health@around	19 18 -8 0 -15 0 -14 -1 0 -14
sense health@if	4 2 -2 0 -1 2 -2 -1 -1 5
sense health@sender	-6 9 14 2 -18 -2 -5 -3 8 104
sense health@subject	23 -8 -7 -3 -4 -1 0 1 -1 31
sense hear	-58 -26 15 9 -62 -6 58 38 32 7
sense hear@around	-8 6 -18 -3 54 -1 -27 -3 -1 -14
sense hear@if	-6 -30 6 34 -26 -19 -5 1 45 -61
sense hear@sender	-31 1 -17 6 3 -10 70 -46 23 4
sense hear@subject	-82 -36 9 19 113 25 36 8 -93 -111
sense hiringside	14 -33 -15 3 -21 -1 47 14 -9 57
sense hiringside@around	-9 -1 11 0 1 0 -11 0 10 16
sense hiringside@if	-2 -2 0 1 -3 -1 0 -1 8 45
sense hiringside@sender	9 0 0 0 -2 0 -1 0 -5 -3
sense hiringside@subject	-1 -3 2 -2 20 -3 -9 -1 -3 164
sense hitch	-40 36 70 -6 -48 -8 6 -5 -6 -57
sense hitch@around	-23 -1 50 -1 -1 -1 -21 -1 -1 -1
sense hitch@if	25 4 -5 -1 -10 -7 8 -4 -10 21
sense hitch@sender	-14 0 14 0 1 0 -1 0 0 4
sense hitch@subject	-4 -4 13 -4 -2 -5 1 3 2 6
sense hold	-15 3 -10 58 -28 -23 47 -12 -20 -21
sense hold@if	-5 -6 -2 10 8 -4 0 -1 -1 -5
sense hold@subject	-9 -5 7 -3 -19 -8 43 -2 -5 31
sense inbox	-64 -25 -19 -20 -83 -47 8 186 64 -35
sense inbox@around	-11 21 -6 1 -20 0 -18 6 28 13
sense inbox@if	-1 -19 -10 -3 -19 4 26 16 5 48
sense inbox@sender	-2 -6 -1 -1 -8 -1 10 18 -9 -16
sense inbox@subject	3 6 2 -2 -31 -7 -12 76 -34 -134
sense interview	-7 66 28 32 -7 -52 0 -39 -21 81
sense interview@around	39 4 86 -12 -15 -5 -71 24 -49 55
sense interview@if	-33 55 3 19 -23 -11 -36 2 23 -3
sense interview@sender	30 -9 4 1 -3 -4 -14 -3 -1 -13
sense interview@subject	157 65 66 45 -47 -85 -84 -9 -108 -109
sense invite	9 -44 58 -3 -32 7 -15 18 3 -27
sense invite@around	2 0 -1 3 -3 0 -1 0 0 174
sense invite@if	-3 24 1 0 -3 -4 -28 -3 15 -5
sense invite@sender	0 0 0 0 -1 0 -1 -2 5 5
sense invite@subject	86 6 1 -3 -9 -6 -47 -6 -21 -16
sense join	34 -12 -33 -11 30 55 -78 -10 25 47
sense join@around	2 -6 -3 -1 13 5 -12 -3 4 -1
sense join@if	2 -8 -2 -1 13 5 -3 -1 -5 -36
sense join@sender	9 -1 -2 -3 7 -8 4 -1 -6 -16
sense join@subject	1 -10 -3 -3 -8 -15 29 -3 12 21
sense keen	14 48 -36 -14 1 52 -31 -17 -16 13
sense keen@around	5 9 0 -1 10 -2 -18 -1 -3 32
sense keen@if	14 -19 -8 -4 -14 2 26 14 -12 22
sense keen@subject	11 10 -1 0 -3 -8 -6 -1 -1 -24
sense link	54 59 28 -44 -39 -27 7 -13 -25 75
sense link@around	14 1 2 0 12 0 -31 3 -1 35
sense link@if	-12 23 11 -10 5 -11 -9 5 -2 72
sense link@sender	1 -2 4 -5 5 -1 -2 -1 3 -12
sense link@subject	4 21 0 -3 -4 -8 -12 3 -2 18
sense lure	-1 3 2 -7 0 12 -7 -1 -1 91
sense lure@if	-1 0 0 0 -2 0 13 2 -11 35
sense lure@subject	-3 7 -1 0 1 -1 -1 -1 -1 33
sense machine	-16 -3 -5 -2 -20 -4 -27 31 45 -69
sense machine@around	0 2 -2 2 -18 -1 -18 -13 47 -32
sense machine@sender	14 -14 -3 2 25 -4 -26 -23 29 -30
sense machine@subject	-10 -6 -3 -3 -11 -3 -26 45 17 -44
sense mediaword	10 0 -25 -2 34 -13 -52 14 33 52
sense mediaword@around	12 -3 -3 0 18 -1 -25 -1 3 50
sense mediaword@if	8 -6 -8 4 11 -1 -8 0 0 51
sense mediaword@sender	11 3 -1 0 11 -1 -19 -1 -2 76
sense mediaword@subject	-7 9 -3 -2 -15 -5 13 -3 13 64
sense meet	29 57 -57 5 20 -52 22 -18 -5 -31
sense meet@around	39 -2 -1 -2 -12 -8 0 -4 -10 -49
sense meet@if	13 -13 3 -3 -1 -29 -29 -11 71 -9
sense meet@sender	6 -1 0 0 2 -1 -5 0 -2 28
sense meet@subject	90 26 -17 2 -8 -39 -68 -2 15 -12
sense mine	-17 -1 1 -2 10 -3 5 -3 8 -24
sense mine@around	3 -1 -13 30 -15 -3 -5 -1 5 -9
sense mine@if	-1 7 -2 -2 -2 10 -10 0 -1 114
sense mine@subject	-4 12 -2 -1 -16 -1 -8 3 15 57
sense move	-3 -47 122 -9 -6 -47 -32 37 -15 24
sense move@around	-21 -1 41 -3 -1 -2 -7 -3 -3 8
sense move@if	-43 14 27 10 -5 -2 -12 14 -4 27
sense move@sender	0 0 0 0 0 0 0 0 0 7
sense move@subject	-37 -59 209 -12 -23 -24 -9 -7 -38 -54
sense not	-120 -81 39 125 130 -71 -4 22 -40 29
sense not@around	-7 1 31 0 -13 -1 -14 11 -9 61
sense not@if	24 -19 -30 20 17 -65 -13 12 54 66
sense not@sender	-29 -2 -17 6 3 -10 71 -45 24 -33
sense not@subject	-5 -1 -33 41 -13 -5 -15 25 8 73
sense offer	-51 5 -33 -14 24 119 -8 -31 -12 152
sense offer@around	-7 4 -13 -1 10 -28 38 -2 -2 13
sense offer@if	0 -23 -4 -2 -35 59 3 -2 4 2
sense offer@sender	0 0 0 0 0 0 0 0 0 26
sense offer@subject	-28 -21 11 -14 2 124 -57 -7 -11 31
sense office	-3 -19 10 12 -2 -34 41 1 -6 65
sense office@around	1 1 -1 -1 -7 -1 17 -3 -6 -32
sense office@if	0 -19 -2 1 -16 -9 45 0 0 -31
sense office@sender	-1 0 0 0 1 -3 6 1 -4 38
sense office@subject	4 23 -8 -3 -7 4 -6 1 -9 158
sense official	-1 -32 22 -8 -11 -7 46 -17 9 52
sense official@around	-13 -2 12 -2 18 -8 26 3 -33 -28
sense official@if	3 -12 4 1 12 3 6 -5 -11 -1
sense official@sender	14 -10 -2 -4 29 7 -26 0 -8 152
sense official@subject	9 -11 2 -4 4 -9 -43 4 49 86
sense onward	-3 -21 -10 -6 59 -16 24 -10 -16 -12
sense onward@around	-3 -4 -1 13 5 -1 -3 -3 -5 -12
sense onward@if	-14 -21 -5 5 -16 -11 70 -2 -5 -59
sense onward@subject	6 31 -17 -5 7 -14 2 -5 -5 -35
sense other	-104 -55 0 15 159 -6 -28 -35 53 20
sense other@around	-21 4 23 0 -2 -1 -2 0 -1 46
sense other@if	10 -20 2 -9 43 3 -36 -9 15 46
sense other@sender	0 0 0 0 0 0 0 0 0 3
sense other@subject	-21 -5 18 -1 15 -1 5 -2 -9 43
sense paper	-28 15 -6 10 -36 0 37 -6 12 17
sense paper@around	14 -8 3 7 -6 -6 8 -3 -9 -30
sense paper@if	0 0 0 0 2 -1 -5 3 2 16
sense paper@sender	0 0 0 0 0 0 0 0 0 55
sense paper@subject	1 -2 -1 0 -6 -3 14 -1 -1 35
sense pay	-44 -35 -31 -17 -4 202 -48 -16 -6 70
sense pay@around	-1 -3 1 -1 -20 7 13 -1 4 13
sense pay@if	-9 -27 -8 1 2 79 -31 -3 -4 -21
sense pay@subject	11 -13 -1 -2 -7 12 -3 10 -6 42
sense practice	4 -7 -2 1 0 18 -20 0 7 66
sense practice@around	-1 2 0 0 0 0 -1 0 0 12
sense practice@if	-4 -3 -3 -1 -3 13 -1 0 0 0
sense practice@sender	-1 1 0 0 0 0 0 0 0 39
sense practice@subject	8 -4 -3 -1 -4 -1 3 4 -2 102
sense prepare	121 -72 -22 -24 -8 -19 -6 6 24 25
sense prepare@around	-5 -4 0 -2 -5 -3 22 -2 -2 -18
sense prepare@if	5 -11 7 3 -2 -5 -8 -2 14 -42
sense prepare@sender	1 11 -1 3 -8 -1 -10 6 -1 14
sense prepare@subject	-18 -2 -1 0 -1 -4 -12 -1 39 3
sense property	43 -16 -29 66 -27 -10 15 -8 -34 41
sense property@around	9 -9 0 -2 13 -5 5 -2 -8 12
sense property@if	-6 4 1 4 5 15 -14 -2 -6 -5
sense property@sender	7 -7 -1 0 11 0 -2 0 -7 95
sense property@subject	26 0 -13 -4 11 -6 -6 -3 -4 103
sense received	-7 -38 16 -32 -16 -44 -15 14 122 23
sense received@around	23 -4 -1 -1 1 -1 -23 11 -5 31
sense received@if	0 -12 10 -5 -6 8 -12 6 11 26
sense received@subject	-23 -38 -5 -5 -48 -7 -44 17 151 -40
sense recorded	-29 39 -1 -5 -2 -8 2 -8 10 73
sense recorded@if	-14 22 -1 -1 -3 1 4 -1 -7 29
sense recorded@sender	-2 6 -1 -1 0 0 -1 0 0 -21
sense recorded@subject	-11 38 -1 -2 2 -2 -2 -5 -16 13
sense recruiter	-8 25 -9 7 3 -45 -15 40 2 8
sense recruiter@around	13 9 6 -17 3 -74 30 -30 60 -185
sense recruiter@if	-15 -6 -2 -1 1 -4 3 1 24 -28
sense recruiter@sender	-55 16 -16 -56 32 -56 128 -30 37 -110
sense recruiter@subject	15 12 1 -7 4 -6 -4 10 -25 23
sense remind	11 -20 -6 -12 15 -30 39 4 -1 4
sense remind@around	-11 -2 33 13 -5 -1 -20 -2 -4 2
sense remind@if	-9 4 13 -8 28 12 -28 -2 -9 -6
sense remind@sender	6 0 -5 0 0 0 0 0 0 8
sense remind@subject	13 8 10 6 -39 6 7 -3 -9 27
sense review	-9 1 -13 -7 -27 -7 -15 -24 100 73
sense review@around	6 -4 7 -1 0 -1 -5 -1 -1 9
sense review@if	-7 -10 -2 -2 2 -12 -24 -1 57 -4
sense review@sender	4 -10 -1 0 -1 0 8 0 -1 23
sense review@subject	26 -12 -4 -3 -10 3 3 -6 3 53
sense role	1 -8 -58 46 57 17 -14 -49 7 -12
sense role@around	18 -16 -15 -3 38 -29 -25 8 23 -46
sense role@if	-49 -43 -22 16 55 84 -12 -2 -28 11
sense role@sender	-56 8 -8 -6 -13 -9 26 10 47 -95
sense role@subject	3 54 -45 -29 105 -3 -34 -38 -12 -66
sense sales	-1 23 -11 1 1 0 6 -1 -18 69
sense sales@around	3 1 -1 5 -4 -1 -3 0 -1 104
sense sales@if	9 -8 -11 -5 -9 0 -2 -4 29 14
sense sales@sender	13 -12 0 0 0 0 -1 1 0 20
sense sales@subject	-28 48 -6 1 -5 -11 11 2 -12 84
sense send	25 -22 -21 -19 -59 27 18 39 12 84
sense send@around	-5 4 9 0 -3 0 -13 -1 11 18
sense send@if	-9 6 6 -7 -48 68 -25 -4 12 89
sense send@subject	-1 13 -1 -1 -16 -4 -19 8 21 -44
sense service	26 0 -5 -4 -10 -13 4 -13 15 23
sense service@around	13 6 -10 -2 7 -2 -37 -2 27 -11
sense service@if	7 -3 -7 -1 -3 -7 13 -4 4 -15
sense service@sender	10 -4 -3 0 -2 4 -6 -1 2 16
sense service@subject	28 19 -11 -3 17 -19 -11 -5 -16 59
sense shop	-11 -19 -1 2 -22 0 -6 26 32 27
sense shop@around	5 13 -10 4 -14 -1 -11 -2 16 37
sense shop@if	-1 6 -3 0 -3 -2 -16 0 19 16
sense shop@sender	-4 0 -1 -1 -8 -1 -3 20 -2 -13
sense shop@subject	-13 2 7 7 -13 9 -17 9 8 18
sense sign	-78 -40 0 -27 -32 155 6 -17 32 -26
sense sign@around	-6 -3 1 0 -2 -6 17 1 -1 7
sense sign@if	-13 -18 -8 -13 -4 92 -18 -3 -15 46
sense sign@sender	0 0 0 0 0 1 0 0 0 -16
sense sign@subject	-49 -34 -10 -7 -11 45 38 17 12 -13
sense slot	36 96 54 -63 -26 -1 -14 0 -81 -24
sense slot@around	58 12 -17 -5 -20 -18 -13 15 -13 24
sense slot@if	-4 58 6 -16 -26 21 -19 -16 -5 1
sense slot@sender	1 -3 7 0 -1 0 -4 0 0 0
sense slot@subject	-73 6 71 -11 -17 5 36 -11 -7 -6
sense sorry	-114 -66 102 151 141 -55 -89 -30 -41 -80
sense sorry@around	-1 8 -3 0 -1 0 -2 0 0 10
sense sorry@if	-6 -2 -1 22 -22 -3 2 -1 13 -21
sense sorry@subject	-5 -15 23 17 5 -4 -18 -1 -1 29
sense stage	15 10 -29 -28 -5 -26 47 -38 54 12
sense stage@around	16 23 -32 11 44 3 -48 -7 -12 -17
sense stage@if	-23 23 -4 1 -7 -4 -2 -4 20 -32
sense stage@sender	1 1 4 -1 3 0 1 0 -9 1
sense stage@subject	41 36 -37 -17 24 -28 36 -9 -47 -74
sense start	27 -30 -25 -23 -10 74 8 -16 -5 -15
sense start@around	14 -2 -2 -2 -2 -3 0 0 -2 1
sense start@if	0 -29 -9 -6 -20 70 2 -4 -4 -26
sense start@sender	-7 0 0 0 -1 -12 13 0 8 -16
sense start@subject	-30 -3 -2 -1 -6 -14 58 -1 -2 44
sense study	11 2 -13 11 -25 -17 -7 -4 42 37
sense study@around	-2 7 0 -1 -1 -2 -16 8 7 19
sense study@if	1 -1 0 0 2 0 -1 0 1 22
sense study@sender	2 6 0 0 -2 0 -6 0 -1 65
sense study@subject	0 7 -1 -1 6 -3 -4 -1 -2 62
sense talk	46 67 -10 -32 -14 -14 34 -58 -20 -6
sense talk@around	48 26 -22 -7 -18 1 -8 -3 -17 -65
sense talk@if	7 66 -17 -11 -20 -19 -18 -3 16 3
sense talk@sender	0 0 0 0 0 0 0 0 0 10
sense talk@subject	56 118 -17 -8 -16 -25 -93 2 -17 -92
sense task	27 14 -14 -15 -3 -38 68 -36 -3 -57
sense task@around	-6 -1 2 -1 -6 -2 21 -1 -5 23
sense task@if	0 2 -3 0 8 0 -8 -5 6 1
sense task@sender	-5 -10 1 0 -2 0 25 -2 -8 -5
sense task@subject	-42 2 -19 -7 51 -27 89 -22 -24 -67
sense team	-4 9 8 -14 -7 -9 27 -19 9 -12
sense team@around	22 16 -15 16 38 -6 -28 -11 -32 -64
sense team@if	-3 -21 -14 -1 -18 -9 23 -12 55 -2
sense team@sender	51 -9 18 -10 17 -6 -34 -6 -23 26
sense team@subject	38 28 -25 -10 27 -21 -18 -10 -11 32
sense thank	-44 -47 -90 21 74 -83 43 37 87 -19
sense thank@around	2 -10 12 6 -31 -25 39 40 -34 -69
sense thank@if	-2 -4 0 -2 28 0 -13 -2 -7 8
sense thank@subject	-50 -23 -9 -10 22 -26 -8 16 88 -41
sense ticket	-3 4 -16 -4 -13 21 -28 53 -14 7
sense ticket@around	4 -10 -1 0 -10 1 -8 18 6 -4
sense ticket@if	10 -5 -9 2 13 0 0 -8 -3 -7
sense ticket@sender	1 -7 -1 -2 -3 2 -37 69 -23 11
sense ticket@subject	-15 1 -5 -3 -17 -3 2 34 5 33
sense time	47 17 -6 4 -40 11 -38 -1 7 49
sense time@if	-24 1 44 20 -3 51 -36 -34 -20 21
sense time@subject	61 -89 95 139 -54 -56 -81 11 -26 -25
sense title	38 9 -4 -23 0 35 -10 -54 10 -8
sense title@around	-5 -1 36 0 21 -40 -45 15 17 -93
sense title@if	-25 11 -1 17 -19 13 -4 -2 10 45
sense title@sender	5 -26 0 -1 35 -2 1 -3 -9 65
sense title@subject	55 17 -35 -39 49 -17 -41 -1 12 -158
sense urgent	-9 -7 9 -4 5 4 -42 55 -10 -14
sense urgent@if	-2 -5 2 -2 6 -1 -36 23 16 15
sense urgent@subject	-3 -10 7 5 -4 8 -5 0 3 50
sense video	83 91 -7 -14 -45 -17 -80 -13 3 -52
sense video@around	4 -2 3 0 -2 0 -2 -1 0 -21
sense video@if	-6 7 -1 -1 -8 3 -2 -1 10 -2
sense video@sender	0 0 0 0 0 0 0 0 0 43
sense video@subject	-8 50 -5 -1 -8 -8 -5 -4 -10 -53
sense wait	-14 -20 -10 -43 -29 4 65 -9 56 -38
sense wait@around	-14 15 11 -2 -9 -7 15 -2 -7 18
sense wait@if	-51 41 1 -14 -66 -60 163 -1 -12 -30
sense wait@sender	0 0 0 0 0 0 0 0 0 13
sense wait@subject	-7 -3 -2 -6 -53 -3 78 -4 -1 43
sense wish	-17 2 -44 38 28 0 41 -10 -38 23
sense wish@around	1 8 -1 -1 6 -1 -8 -2 -2 13
sense wish@if	0 -2 0 -1 5 0 8 0 -9 43
sense wish@sender	0 0 0 0 0 0 0 0 0 4
sense wish@subject	2 -1 -1 0 0 0 0 0 0 33
sense yours	10 21 1 -17 -89 -2 57 -24 43 -32
sense yours@around	-13 -1 19 -1 24 -1 -11 -4 -12 31
sense yours@if	-4 5 -7 0 -12 -7 23 -20 22 -29
sense yours@subject	-8 -11 0 -18 39 1 18 -20 -1 -41
several times, asked	-15 73 36 -16 -24 -9 -32 -4 -9 -8
shift	-14 -49 53 -9 -7 44 26 -15 -27 -25
short	-6 12 4 -20 -69 35 32 38 -25 -21
slots on offer	129 -9 -19 -3 -17 -9 -53 -6 -12 -30
survey	15 1 0 -1 4 -2 -5 -1 -11 76
survey@subject	1 0 0 0 0 0 0 0 0 37
task, and no interview	-63 70 -23 -11 104 -68 74 -38 -44 6
times of one day	140 70 -4 -13 -22 -25 -121 -11 -15 24
times of several days	-58 191 75 -26 -63 -25 -57 -14 -25 21
to several	0 0 0 0 0 0 0 0 0 143
voided interview	-24 -21 51 0 -1 -1 -4 0 0 -3
voided, and a time	-27 -3 32 0 0 0 -1 0 0 -1
windows	10 105 -24 3 -11 -65 -14 -9 4 64
writer applies	-27 -14 -5 -3 33 -5 5 1 14 158
"""
