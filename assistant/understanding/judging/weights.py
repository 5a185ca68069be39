"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-21 -23 -4 -3 -25 -3 50 -9 37 -42
ack.received	-40 31 -32 -27 -43 -16 -9 -30 166 -58
ack.received@footer	0 0 0 0 2 0 0 0 -2 -5
ack.received@subject	-22 -1 -7 -6 -21 -4 -31 1 92 20
ack.thanks	20 16 -25 -5 -10 -27 -20 20 30 -5
ack.thanks@subject	-12 12 -3 -3 2 -3 -23 -1 31 -46
affirm	39 11 29 -77 7 56 2 -85 17 -18
against, and no job	7 1 7 6 -6 -17 9 2 -8 16
agreed	154 -19 37 -11 -26 -16 -93 -10 -14 -11
agreed, and a nod	94 -8 -13 -3 -11 -8 -36 -4 -11 -6
among colleagues	0 0 0 0 0 0 0 0 0 21
answer	0 -19 28 -29 -56 -79 43 60 53 -69
asked to move	-45 -4 85 -4 -7 -3 -18 -3 -2 -3
automatic answer	-50 -21 -10 -7 -25 -9 -38 179 -19 -116
autoreply.absence	-34 -71 -22 -22 -54 -55 36 204 19 -78
autoreply.absence@subject	-18 -19 -17 -8 -12 -13 -38 133 -7 -65
autoreply.bounce	-29 -10 -6 -5 -32 -4 -23 115 -7 -86
autoreply.bounce@subject	-16 -5 -3 -3 -16 -2 -14 63 -5 -71
autoreply.receipt	-96 -13 -8 -4 -11 -10 12 158 -28 -49
autoreply.receipt@subject	-64 -7 -5 -2 -6 -5 19 96 -27 -38
autoreply.received	-22 10 0 -7 -55 -9 -31 137 -23 -85
autoreply.received@subject	-7 -7 -2 -3 -23 -2 -31 86 -10 -57
bias	18 -10 -12 -25 52 -41 20 30 -33 -62
board	18 -4 -2 -2 -7 -5 2 -11 11 -33
bulk	6 -4 -32 31 9 14 -11 -1 -12 209
calendar CANCEL	-8 -2 -2 30 -8 -1 -7 -1 -1 -13
calendar REPLY	-19 -5 -3 -2 -4 -1 -9 44 -1 -22
calendar REQUEST	157 -61 11 -9 -24 -7 -49 -11 -7 -26
calendar of the owner's	-19 -5 -3 -2 -4 -1 -9 44 -1 -2
cancellation.off	-82 -42 11 240 -30 -17 -54 -10 -15 -29
cancellation.off@footer	0 0 0 0 0 0 0 0 0 3
cancellation.off@subject	-57 -11 8 102 -12 -4 -16 -3 -7 -17
cancelled, and moved	11 -2 -15 13 -1 -1 -2 -1 -1 -5
chat.lure	11 13 1 -1 -2 -1 -15 0 -6 58
chat.lure@subject	-1 4 0 0 0 0 -1 0 -1 17
colleague	-1 -1 -1 -1 -7 -1 -2 14 -1 320
day alone	-74 0 -49 113 -8 21 -16 13 0 -17
deadline	-21 13 -70 -60 -19 84 75 -14 11 13
desk	6 -22 -33 -10 12 12 -17 10 43 -51
footer	26 -25 -27 -6 19 5 -5 -11 25 -18
forwarded	14 -2 -1 -1 -3 -1 -8 4 -3 131
generated	18 -1 -39 18 -3 -14 -66 55 32 163
hiring little	-2 5 -28 1 -4 2 19 16 -8 21
hiring much	-6 4 5 -10 16 -5 -12 1 7 -74
hiring none	-7 -36 19 -17 -8 6 -6 37 9 62
hiring some	24 21 0 15 20 -22 7 -42 -23 -38
hiring.application	32 -5 -66 -59 24 -43 34 -21 104 40
hiring.interview	28 19 16 32 -24 -55 -10 6 -11 4
hiring.meet	33 64 16 14 7 -65 -13 -15 -41 0
hiring.process	-4 -21 -3 -18 17 24 20 -2 -13 -1
hiring.role	11 -25 -62 26 36 26 -16 -5 8 -39
human	52 23 26 -45 21 8 33 -100 -19 17
invite.details	89 -25 2 -9 -12 -38 -2 -35 30 -46
invite.details@subject	-17 -15 24 -3 -17 6 -23 -4 50 -32
invite.fixed	105 -24 9 -2 -13 -15 -8 -58 7 -25
invite.fixed@subject	45 -34 -53 5 -11 -8 43 6 7 8
invite.forward	63 -3 7 -1 -63 -6 2 -21 22 -4
invite.forward@subject	32 -4 -15 -1 -2 -3 -5 -1 -3 -13
invite.invited	26 45 -41 -4 -17 23 -5 -34 7 10
invite.invited@footer	0 -1 0 0 27 0 -2 0 -23 13
invite.invited@subject	30 12 -1 -5 -15 -19 12 -5 -10 -13
invite.reminder	102 25 -73 -23 17 2 -32 -14 -4 9
invite.reminder@subject	54 37 -40 -12 -7 7 -20 -12 -6 -22
job and one time	22 11 43 33 -60 -18 -14 -9 -8 31
job, and no person	-17 -16 24 6 21 -6 -29 1 18 -38
known application	17 27 73 47 13 63 45 -139 -146 -500
known interview	1 -18 94 20 -16 -8 -64 -6 -4 -38
known interview, other time	-26 -2 33 -1 0 -1 -2 0 0 -20
line ack.chosen 374ed8	0 0 0 0 -1 0 -1 0 3 -4
line ack.chosen 3c5721	-1 -1 0 0 -3 0 18 0 -12 -5
line ack.chosen 6062dc	0 -1 0 0 1 0 6 0 -4 -2
line ack.chosen 6ef773	-20 -1 -1 0 -1 0 19 -1 6 1
line ack.chosen 90a3cb	-1 -4 -1 -1 -12 -1 -10 -1 30 -10
line ack.chosen d6f39f	0 -7 0 0 -2 0 15 0 -5 -1
line ack.chosen ed75c2	0 -1 0 0 -2 0 13 -3 -6 -4
line ack.chosen ff42fe	6 -4 0 0 -1 0 -4 0 4 7
line ack.received 026741	0 0 0 0 0 0 0 -5 6 12
line ack.received 0454da	-3 0 -1 -1 -5 -1 -17 -2 31 63
line ack.received 0a5454	-1 0 0 0 0 0 0 0 3 7
line ack.received 131072	-1 0 0 0 -1 0 -5 0 9 8
line ack.received 13dfd8	-1 -1 0 0 -2 0 7 -6 2 3
line ack.received 183724	0 0 0 0 -1 0 -1 0 4 20
line ack.received 190687	0 0 0 0 1 0 6 0 -6 -7
line ack.received 1f9970	-1 -1 0 0 -2 0 -5 0 9 24
line ack.received 215161	0 0 0 0 -2 0 -1 0 5 20
line ack.received 279bf2	-11 7 -1 -3 37 -1 17 -1 -44 30
line ack.received 29fd6f	0 0 0 0 0 0 -2 0 3 -16
line ack.received 30eb96	-1 -1 -1 -1 -2 -1 7 12 -12 13
line ack.received 34be96	0 0 0 0 -1 0 -2 0 4 31
line ack.received 36d3e9	-3 0 0 0 -1 0 -1 0 6 -9
line ack.received 39490a	-1 0 0 0 0 0 -1 0 3 6
line ack.received 454a64	0 -1 0 0 0 0 -4 0 5 -3
line ack.received 503309	0 -1 0 0 3 0 -6 -1 6 -10
line ack.received 52eba3	-3 12 0 0 -1 0 -3 0 -4 -2
line ack.received 544572	5 -3 -1 -1 -3 -1 -8 -1 12 -3
line ack.received 59220b	0 0 0 0 -1 0 -3 -5 11 -14
line ack.received 5b3e8b	0 0 0 0 -1 0 -2 0 3 -7
line ack.received 5d30c0	-1 -1 0 0 -1 0 -2 1 4 -30
line ack.received 5f18f7	0 0 0 0 -2 0 -2 0 5 -2
line ack.received 63cf33	-3 -2 -1 -1 -1 -2 48 -3 -35 -32
line ack.received 6c5600	-1 0 0 0 -1 0 -1 -2 5 -3
line ack.received 74acfd	-1 6 0 0 6 0 -1 0 -8 9
line ack.received 74cd9c	-3 2 0 0 -2 0 -2 4 3 34
line ack.received 76039f	0 0 0 0 1 0 0 0 -1 26
line ack.received 786468	-1 -9 0 0 -1 0 -2 0 13 -22
line ack.received 8438bc	5 -3 0 0 0 0 -2 0 1 -2
line ack.received 85e505	-4 0 0 0 -1 1 -1 0 7 -21
line ack.received 868a91	-1 -1 -1 0 -1 0 23 0 -19 -8
line ack.received 95f9a4	-1 -2 -1 -1 12 -1 13 -1 -19 -19
line ack.received a2fa1e	-1 0 0 0 -1 0 -9 0 12 23
line ack.received a5b7c0	-2 -3 -1 -1 -4 -1 35 -6 -18 -53
line ack.received aee148	-3 12 -1 -1 4 -1 -10 -2 3 31
line ack.received b99301	-1 0 0 0 -1 0 -3 0 6 -10
line ack.received bb3531	0 -1 0 0 17 0 -4 0 -11 17
line ack.received c2c11e	0 0 0 0 -1 0 17 0 -16 -10
line ack.received c4163f	0 1 0 0 0 0 -3 0 3 -5
line ack.received c67946	0 0 0 0 -1 0 -1 0 2 -6
line ack.received cc6f18	-7 -4 -1 -1 -18 -1 -19 -1 52 32
line ack.received ccdae9	-1 37 -2 -1 -10 -2 23 -3 -41 28
line ack.received cf006d	0 0 0 0 -1 0 -3 0 5 -1
line ack.received d0cd5c	-1 -1 0 0 -1 0 -2 4 2 26
line ack.received d68741	0 2 0 0 0 0 -2 0 1 -4
line ack.received d7f545	0 -2 -1 -1 -8 -1 -2 -1 14 5
line ack.received da8d86	-2 -3 -1 -1 -4 -1 -11 -1 23 -21
line ack.received dafe46	0 0 0 0 -1 0 -2 0 4 -4
line ack.received df88e2	-1 -1 0 0 -3 0 -2 0 8 -13
line ack.received e3ce4b	-1 -1 0 0 -3 0 -2 3 4 -6
line ack.received e94aba	-1 -1 0 0 -5 0 -3 8 2 -9
line ack.received eb03b9	0 0 0 0 0 0 0 0 1 34
line ack.received ebe92e	-4 -9 -1 -1 -8 -1 -8 -2 34 10
line ack.received ec9533	0 0 0 0 -8 0 -13 -1 23 -2
line ack.received f2c2de	4 -1 0 0 -1 -1 -1 -1 2 -10
line ack.received f94ea6	0 0 0 0 3 0 -7 0 4 7
line ack.received faabce	0 11 0 0 0 0 -9 0 0 13
line ack.received fabc9b	-1 -1 0 0 -2 0 -2 -1 8 -26
line ack.received fdf524	19 -8 -9 -5 -6 7 -7 -3 12 -2
line ack.thanks 08b450	15 -2 0 0 -2 0 -12 0 2 -11
line ack.thanks 129501	3 -4 -1 -1 -3 0 16 -5 -6 -3
line ack.thanks 12d02f	-1 -2 0 0 -3 -1 -28 26 10 5
line ack.thanks 206e77	12 0 -11 -8 2 -10 22 -20 13 24
line ack.thanks 212a1a	-2 10 -1 2 0 -1 -6 -1 -2 24
line ack.thanks 2d3bf1	0 -1 0 0 -1 -1 -5 10 -1 -21
line ack.thanks 411ac9	14 40 -3 1 -10 -2 -36 -3 -2 19
line ack.thanks 4b2903	-1 -9 -3 -1 9 -1 -6 8 3 -7
line ack.thanks 5e098a	-5 7 -1 0 8 -1 -6 -4 2 4
line ack.thanks 655326	0 -1 0 0 -1 0 26 -3 -20 -4
line ack.thanks 6f1d50	0 -1 0 0 -3 0 19 0 -14 4
line ack.thanks 898a5d	1 -10 -2 -1 4 -1 6 -1 5 -50
line ack.thanks 89b225	-1 -3 0 1 -9 0 5 -1 10 9
line ack.thanks 8ad364	-1 -14 -1 1 0 0 13 -1 3 -10
line ack.thanks 9bd87b	3 -3 -1 0 -9 -1 -8 -1 19 53
line ack.thanks a1c5af	0 -1 0 0 -2 0 -2 1 5 -1
line ack.thanks a4ea1a	-2 0 -1 0 3 -2 -5 8 0 -16
line ack.thanks bc059d	-2 -8 5 0 -3 0 10 -3 1 6
line ack.thanks bd6246	-3 -3 -1 1 11 -1 -12 6 1 40
line ack.thanks c5a084	-1 -3 -1 1 8 -1 -1 -1 -2 12
line ack.thanks dbb69d	-1 4 -1 -1 0 0 -6 8 -3 -30
line ack.thanks dfc6d7	-1 -6 0 0 -2 0 12 0 -2 14
line ack.thanks e71fc4	0 9 0 0 -1 0 -4 -5 0 -19
line autoreply.absence 041131	-1 0 -1 0 -1 0 12 -5 -4 -2
line autoreply.absence 06d145	-3 -2 -2 -2 -2 -13 7 18 -1 9
line autoreply.absence 0e3dd2	-3 -4 -2 -2 -5 -2 -21 37 3 -22
line autoreply.absence 1105c8	-1 -8 -8 -1 -1 -1 -12 33 -1 -2
line autoreply.absence 124c7d	-3 -5 7 -6 -2 -4 13 2 -1 -12
line autoreply.absence 132236	0 0 0 0 -1 0 -1 3 0 -2
line autoreply.absence 17a3bd	-1 0 0 0 -1 0 -2 5 0 -3
line autoreply.absence 25373d	-1 0 -1 0 0 0 -4 3 4 2
line autoreply.absence 2d70ce	-1 0 0 0 -1 0 -2 5 0 -2
line autoreply.absence 2f7f29	-1 0 0 0 0 0 -1 3 0 -2
line autoreply.absence 4096a3	-2 -16 0 0 -4 -2 -10 4 30 -17
line autoreply.absence 42e3a7	0 -1 0 0 0 -2 3 0 0 -6
line autoreply.absence 4bce64	-1 -2 -1 -1 -1 -3 0 10 0 -11
line autoreply.absence 505b69	0 0 0 0 0 0 -1 3 0 1
line autoreply.absence 51b24b	-1 0 8 -7 0 0 -1 2 0 0
line autoreply.absence 51c74d	-1 -1 -1 0 -1 -1 -2 7 0 -9
line autoreply.absence 5fa024	5 -2 -2 -1 -5 -1 -4 2 7 8
line autoreply.absence 61331e	0 0 0 0 0 0 -1 3 0 -3
line autoreply.absence 62b8cd	0 0 0 0 0 0 4 -2 0 -2
line autoreply.absence 662d91	-9 8 -6 -2 -2 -8 15 4 -1 -2
line autoreply.absence 699ee4	0 0 0 0 0 0 -3 4 0 -2
line autoreply.absence 76eae2	4 -1 -6 -1 3 1 0 1 0 -9
line autoreply.absence 7f5a0f	-1 -1 0 0 3 0 -2 4 -2 13
line autoreply.absence 8a2932	-1 -1 -1 0 -1 -1 -2 6 -1 -3
line autoreply.absence 8a7ecd	3 -1 0 0 0 1 -4 1 0 -3
line autoreply.absence 9cbf59	0 0 0 0 0 0 0 2 0 -3
line autoreply.absence b5e0bd	-6 0 12 -2 -5 -2 7 18 -22 41
line autoreply.absence c303f9	-1 0 0 0 -11 0 -2 -3 18 10
line autoreply.absence c3bd79	-1 -1 0 0 -1 0 -2 9 -4 -6
line autoreply.absence c5b89f	0 0 0 0 0 -2 10 -8 0 -2
line autoreply.absence cedaa4	0 0 0 0 0 0 -1 3 0 -1
line autoreply.absence d33a66	12 -3 -1 -1 -1 0 -3 -1 -1 -3
line autoreply.absence e5ae72	0 -1 9 -1 0 0 -3 -4 0 -1
line autoreply.absence eb84dc	-1 0 0 0 0 0 -1 3 0 -1
line autoreply.absence f31f9c	-1 0 1 -2 -1 -1 17 -13 -1 13
line autoreply.bounce 38c40f	-1 -1 -1 -1 -7 -1 -2 15 -1 -8
line autoreply.bounce 649408	-2 -4 -2 -2 -13 -1 -6 29 0 -10
line autoreply.bounce 83f8a7	0 0 0 0 0 0 -3 4 0 4
line autoreply.bounce cc1f17	-1 -2 -1 0 -2 -1 -3 10 -1 -10
line autoreply.receipt 7cedc2	-11 -2 0 0 -1 0 26 10 -22 -15
line autoreply.receipt 85274d	-4 -2 -1 0 -1 -1 -1 10 0 -3
line autoreply.receipt ea4dea	-24 -5 -3 -2 -7 -4 -7 52 -1 0
line autoreply.received 0ae4ea	-1 -1 -1 -1 -6 -1 1 18 -9 -15
line autoreply.received 195b42	0 0 0 0 0 1 -2 3 0 1
line autoreply.received 352e27	-13 26 9 -1 -6 -5 21 -17 -14 -55
line autoreply.received 4aa743	-1 -2 -2 0 -5 -2 -7 24 -4 24
line autoreply.received 62fbb7	-1 -1 0 0 -2 0 -6 -3 12 -8
line autoreply.received 634a1b	0 0 0 0 0 0 -20 -3 24 -4
line autoreply.received 681906	0 0 0 0 0 1 -1 3 -2 -8
line autoreply.received 79d478	-2 -1 0 0 -17 0 14 4 3 21
line autoreply.received 7ea01a	4 -3 -2 -2 -1 -1 -20 15 10 -36
line autoreply.received 85a6ec	-3 -4 -2 -1 -7 0 -12 24 5 -22
line autoreply.received 8817c5	0 0 0 0 0 0 -3 15 -11 -1
line autoreply.received 92fcff	0 0 0 0 -1 0 24 5 -27 -8
line autoreply.received a5a734	0 0 0 0 0 0 -4 7 -2 -10
line autoreply.received a8406c	0 -1 0 0 -1 0 -4 9 -3 -3
line autoreply.received b9c3c8	-1 -1 0 0 -1 0 -4 7 -1 45
line autoreply.received be28a5	0 0 0 0 -1 0 -2 8 -4 -15
line autoreply.received c9339a	0 -1 0 0 0 0 -8 18 -8 -3
line autoreply.received ef8582	-1 1 0 0 0 0 -4 5 0 4
line cancellation.off 0445ab	21 -11 -2 -4 0 -1 -2 0 -1 11
line cancellation.off 07248b	-1 0 -1 3 0 0 -1 0 0 -6
line cancellation.off 1736fe	-3 -1 -1 7 -1 0 -1 0 -1 -2
line cancellation.off 390489	-1 0 0 5 0 0 -2 0 0 -8
line cancellation.off 3a6c26	-5 -1 -1 25 -11 -1 -3 -1 -1 -13
line cancellation.off 3d9ec3	-6 -2 7 4 -2 0 -1 0 0 -7
line cancellation.off 435520	-3 -1 -1 12 -3 -1 -2 0 -1 -8
line cancellation.off 4a7085	-1 0 -1 9 -5 0 -1 0 0 -3
line cancellation.off 4b48cd	-4 -1 -1 9 -1 0 -1 0 0 13
line cancellation.off 505246	-1 0 -1 4 0 0 -1 0 0 -4
line cancellation.off 5a09fa	-4 -1 -1 12 -1 -1 -2 0 -1 -14
line cancellation.off 5b1112	-7 -1 -1 11 -1 0 -1 0 0 -2
line cancellation.off 5d6306	-3 -1 -1 6 -1 0 -1 0 0 9
line cancellation.off 660e7d	-4 -1 12 -3 -1 -1 -2 0 0 -15
line cancellation.off 720e28	-1 0 0 2 0 0 -1 0 0 -3
line cancellation.off 75774b	-4 -1 0 9 -1 0 -3 0 0 -3
line cancellation.off 76c767	-2 0 0 5 -1 -1 -1 0 0 -4
line cancellation.off 80656c	-3 -5 6 -1 8 -1 -4 -1 -1 17
line cancellation.off 852eae	0 -1 -3 9 -1 0 -1 0 0 17
line cancellation.off 9b2629	-5 -1 -1 11 -3 0 -1 0 0 -5
line cancellation.off a21649	-3 0 -1 6 -1 -1 0 0 0 -7
line cancellation.off a3f453	-1 0 -1 7 -1 0 -3 0 0 -3
line cancellation.off a6407d	-4 -1 1 8 -2 -1 -1 0 -1 8
line cancellation.off c06016	-6 -3 22 -1 -7 -1 -3 -1 -1 -8
line cancellation.off ce9cd8	-2 0 0 4 0 0 0 0 0 5
line cancellation.off f2afd1	-3 0 -1 6 -1 0 -1 0 0 2
line cancellation.off f3cf6f	-4 -1 -2 14 -2 -1 -2 0 -1 -6
line cancellation.off faa300	-23 -4 12 23 3 -2 -5 -1 -3 46
line cancellation.off fda3df	-27 -5 0 52 -7 -2 -7 -2 -4 -18
line cancellation.off ff8a93	0 0 -1 5 0 -1 -2 0 0 -8
line chat.lure 2c135a	3 4 -1 0 -1 -1 -2 0 -1 -2
line chat.lure 97ea52	3 9 2 0 0 0 -10 1 -5 55
line chat.lure a23a2a	4 2 -1 0 -1 0 -3 0 -1 -4
line chat.lure cc1b8a	0 1 0 0 0 0 0 0 0 13
line invite.details 0513de	3 -1 -1 0 -1 1 -1 0 0 3
line invite.details 15d134	-6 0 7 0 0 0 0 0 0 8
line invite.details 1cf71d	-14 -2 -2 6 30 0 -12 -1 -5 15
line invite.details 3c1b71	8 4 6 -15 -1 0 -1 0 -1 0
line invite.details 40ffb7	-7 -7 9 -1 -6 4 -22 -2 33 14
line invite.details 47119f	1 18 -13 -1 -1 -1 -2 -1 -1 6
line invite.details 4f620d	23 -16 11 -2 -5 -2 -6 -2 -2 -62
line invite.details 60dd6b	0 6 0 -1 -1 0 -3 -1 -1 -45
line invite.details 6ed742	4 0 -2 0 0 0 0 0 0 18
line invite.details 7264d1	20 13 -13 -3 -1 0 -13 -1 -1 -21
line invite.details 73d07e	-1 0 2 0 0 0 0 0 0 6
line invite.details 790811	-19 -1 25 2 -4 -1 1 0 -2 -30
line invite.details 841a22	21 -19 3 -1 -1 4 -5 -1 -1 -13
line invite.details 846f83	4 -1 -1 -1 -1 -1 -2 -1 3 -21
line invite.details 87ed27	5 -3 -2 0 0 0 0 0 0 -18
line invite.details 94dba4	7 0 -6 0 0 0 0 0 0 -15
line invite.details 992e69	9 -1 -1 -1 2 -1 -6 -1 -1 6
line invite.details a800fc	5 -1 -1 0 -1 0 -2 -1 0 34
line invite.details a9cb42	9 -1 -4 -2 0 -1 -1 0 0 -15
line invite.details ac0a8c	14 -4 -11 10 -1 -1 -3 -1 -1 4
line invite.details ad9e56	18 -15 -2 -1 -10 -1 19 -1 -8 15
line invite.details b0ea8b	7 0 -6 0 0 0 0 0 0 -5
line invite.details b4761d	9 -1 -2 0 -1 0 -2 0 -1 19
line invite.details b81460	23 -12 3 -2 -4 -1 -4 -1 -1 15
line invite.details c090da	-2 2 -1 -1 -1 -1 2 -1 2 -14
line invite.details c0f303	2 -2 -2 0 0 0 4 -1 0 -3
line invite.details c71aa5	16 -2 -5 -1 -1 -1 -5 -1 0 -32
line invite.details cbac11	-4 -3 -1 5 -2 -1 7 -1 0 22
line invite.details cf48c7	0 0 1 0 0 0 0 0 0 7
line invite.details d6249a	-1 4 -1 -7 -2 -1 12 -1 -1 -11
line invite.details d73499	-2 0 3 0 0 0 0 0 0 1
line invite.details d83f7a	-6 5 -3 -1 -11 3 13 -4 5 -29
line invite.details da25c8	2 0 0 0 -2 3 -1 -1 -1 -60
line invite.details e178a9	-1 7 0 -1 -1 -1 -2 -1 -1 -30
line invite.details ea94db	-42 -6 -6 -7 23 -33 66 -6 11 38
line invite.details ff7a0a	-8 22 2 20 -6 -4 -29 -3 6 101
line invite.fixed 0183a9	-5 -3 -4 2 28 -2 -11 -1 -3 10
line invite.fixed 03c9be	0 0 0 0 0 0 0 0 0 -4
line invite.fixed 047946	0 0 0 0 0 1 -1 0 0 18
line invite.fixed 04a0ad	0 0 -1 -1 -1 0 5 0 -2 4
line invite.fixed 076127	-10 15 3 1 -4 -2 0 -3 -1 27
line invite.fixed 098cfc	45 -21 -4 -2 0 -2 -14 -1 -1 -23
line invite.fixed 0a0b52	-15 2 10 -2 -3 4 9 -3 -1 37
line invite.fixed 0dded7	1 -1 0 0 -2 0 3 0 0 19
line invite.fixed 10b8e0	8 -1 -7 1 -1 0 -1 0 1 -6
line invite.fixed 136a8b	17 -4 -9 -1 0 0 -1 0 -1 -6
line invite.fixed 165531	0 0 0 2 0 0 -1 0 0 3
line invite.fixed 18893f	1 -12 1 -3 -3 0 17 0 -1 12
line invite.fixed 191fc1	8 -3 -2 -1 0 -1 1 0 -2 -2
line invite.fixed 1c8215	-8 0 8 0 1 0 0 0 0 4
line invite.fixed 1ca911	8 -5 -2 -1 1 -1 1 -1 -1 -16
line invite.fixed 1d1344	-7 0 6 5 -1 0 -1 0 -1 -11
line invite.fixed 1d5ae2	2 3 -2 0 0 0 -2 0 0 -14
line invite.fixed 1f3c2c	1 0 0 0 0 0 0 0 0 9
line invite.fixed 229c79	3 0 -1 0 0 0 -1 0 0 -23
line invite.fixed 28fd35	-3 -7 0 1 -2 0 14 0 -3 -1
line invite.fixed 2a3553	11 6 -3 1 -1 2 -13 -1 -1 -23
line invite.fixed 2a60bc	0 0 -1 0 0 0 -2 -2 6 12
line invite.fixed 2b875f	2 0 -1 0 0 0 0 0 0 4
line invite.fixed 2cb1d3	15 -2 -3 0 5 -1 -15 0 1 21
line invite.fixed 300ff0	2 3 3 0 0 4 -9 0 -1 -20
line invite.fixed 30ae37	6 -2 -2 0 0 0 -1 0 0 -3
line invite.fixed 33f6ea	8 -4 1 -1 -3 0 -8 -1 8 24
line invite.fixed 387048	-59 29 0 0 0 0 31 0 0 35
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 15
line invite.fixed 40558e	4 -2 1 -1 -1 0 -1 0 -1 17
line invite.fixed 476775	15 -12 -1 0 0 0 -1 0 -1 -20
line invite.fixed 4ac6c5	0 -1 0 0 0 -8 10 0 0 -4
line invite.fixed 4ded59	7 -8 0 -15 15 -7 17 -2 -6 16
line invite.fixed 4f9270	15 0 -2 0 7 -1 -18 -1 -1 27
line invite.fixed 54befe	3 -1 -1 -1 -1 -1 6 -1 -4 6
line invite.fixed 5a41e7	4 0 -4 0 0 0 0 0 0 4
line invite.fixed 60c059	0 0 1 0 0 0 0 0 0 -8
line invite.fixed 629671	3 -1 -1 0 0 2 -3 0 -1 -10
line invite.fixed 66ead5	30 -9 -1 -1 1 0 -12 -1 -8 9
line invite.fixed 67e3ca	7 0 -6 0 0 0 0 0 0 11
line invite.fixed 687cfe	12 -10 -1 0 0 0 -1 0 0 0
line invite.fixed 68b6df	-1 -6 0 -1 -2 3 5 0 0 10
line invite.fixed 7042ff	-4 8 -2 2 0 0 -4 0 1 -11
line invite.fixed 7058f8	20 -3 -11 -1 -3 -1 0 -1 -1 -40
line invite.fixed 7256e6	9 4 -1 -1 -1 -1 -9 0 -1 -18
line invite.fixed 726fc9	-6 -4 -1 -3 -1 25 -10 0 0 37
line invite.fixed 73c1f3	-2 -2 -2 1 -2 -1 12 -1 -4 4
line invite.fixed 75efc0	-4 8 0 0 0 0 -2 0 0 10
line invite.fixed 7606f5	24 -5 -1 -2 -4 -1 -8 -1 -2 -23
line invite.fixed 7631f1	10 -7 -2 -1 -2 4 3 -1 -4 -21
line invite.fixed 79567c	1 -1 -2 0 5 -2 -1 0 0 -3
line invite.fixed 7a6acd	7 0 -5 0 0 0 -1 0 0 -5
line invite.fixed 7b7f8e	0 0 0 0 0 0 1 0 -1 11
line invite.fixed 7ca363	2 0 -1 0 0 0 0 0 0 -11
line invite.fixed 7ff4d5	0 -1 1 0 -1 0 -2 -2 5 -19
line invite.fixed 808d29	17 -1 -6 -1 -1 -1 -7 0 -1 -14
line invite.fixed 87db7a	-13 -4 0 31 -8 -1 -1 0 -3 5
line invite.fixed 87efe3	4 -1 -1 -2 -1 3 -1 0 -1 -35
line invite.fixed 8bc56c	6 41 0 -7 -14 -3 -20 -1 -1 -27
line invite.fixed 8be9c4	-7 -1 0 0 0 0 -5 0 14 3
line invite.fixed 8d2754	2 -5 -3 -2 -2 -2 -11 -1 24 75
line invite.fixed 8ef528	-14 -2 28 -4 -2 -2 -4 0 0 -14
line invite.fixed 91ac76	-2 3 6 -1 -1 -1 -5 1 1 1
line invite.fixed 94c2a8	1 -10 12 1 -1 0 -2 -1 -1 14
line invite.fixed 98c299	-1 -3 3 1 -1 0 1 0 -1 53
line invite.fixed 9b3c4e	-102 10 18 0 40 -14 82 -9 -26 19
line invite.fixed 9d76d4	3 0 -1 0 0 0 -1 0 0 -7
line invite.fixed 9fb5a6	5 -1 -1 0 0 0 -1 0 0 -21
line invite.fixed a0c9fd	6 -2 -1 0 0 0 -1 0 0 6
line invite.fixed a3b0da	0 0 0 1 0 0 0 0 0 -4
line invite.fixed a54741	4 -1 0 0 -1 0 -1 0 0 2
line invite.fixed a8572b	51 -3 -17 -1 -1 -6 -21 -1 -2 34
line invite.fixed a86e28	19 -18 8 -1 -2 -7 -12 -10 23 12
line invite.fixed ad35e8	13 5 -16 0 0 0 -1 0 0 -14
line invite.fixed ad6f3f	12 -7 -3 0 0 0 0 0 0 30
line invite.fixed af1c73	12 -2 -2 -1 -1 -1 -2 -1 -1 -12
line invite.fixed b38da4	6 0 0 0 0 0 -3 -3 0 -14
line invite.fixed b50995	-4 -1 13 -2 -1 -1 -3 -1 -1 -15
line invite.fixed b529a7	-1 -1 0 0 -1 0 4 0 1 103
line invite.fixed b65158	13 0 -12 0 0 0 0 0 0 -1
line invite.fixed b6c7b5	-20 0 23 -1 0 0 -1 0 0 -6
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -8
line invite.fixed c6ed5d	1 0 0 0 0 0 0 0 0 -3
line invite.fixed c75b78	1 0 -1 0 0 0 0 0 0 -13
line invite.fixed cd69e6	-9 -1 0 0 -3 0 -10 0 25 -31
line invite.fixed cdbc91	1 0 0 0 0 0 0 0 0 9
line invite.fixed ce310e	-11 -12 0 0 -1 0 27 -1 0 0
line invite.fixed cedd5c	-1 -1 -1 -1 -1 -1 -2 8 -1 15
line invite.fixed d1ef14	11 -1 -4 0 0 -1 -4 0 0 -4
line invite.fixed d2707e	5 -1 -1 -2 0 0 -2 3 -1 -14
line invite.fixed d4ae67	-13 -3 -2 -1 -1 0 20 -1 0 3
line invite.fixed d70489	3 -1 0 0 0 0 0 0 0 -5
line invite.fixed d7ae38	-12 12 2 0 -1 0 0 0 -1 -9
line invite.fixed db0a40	-28 6 24 31 9 1 -28 -5 -8 -50
line invite.fixed db4be8	2 -1 -1 0 -1 0 -1 0 1 17
line invite.fixed db4c22	4 -1 -2 0 0 0 0 0 0 -2
line invite.fixed dcf6ba	3 -2 6 -1 -1 1 -4 -1 -1 -36
line invite.fixed df2c06	5 -1 -1 0 0 0 -1 0 0 -8
line invite.fixed df31bd	-2 -8 -1 0 -1 5 8 0 0 -26
line invite.fixed ea33e1	13 -2 -7 -5 0 -1 -1 4 0 -2
line invite.fixed ed533b	16 5 -17 6 -2 -1 -5 0 -1 7
line invite.fixed ef421d	-67 72 8 -2 -4 -5 13 -2 -14 -51
line invite.fixed ef7bde	-19 -1 24 -1 0 0 -1 0 0 -23
line invite.fixed f121eb	1 0 0 0 0 0 0 0 0 6
line invite.fixed f2545d	2 0 0 0 0 0 0 0 0 -36
line invite.fixed f2c989	1 -13 -1 -1 -2 -1 18 -1 -1 -13
line invite.fixed f775fd	21 -8 -1 -1 -2 -1 -5 -1 -2 34
line invite.fixed f98582	-12 -10 -5 -1 -24 23 5 -2 25 29
line invite.fixed fbc52e	9 -3 -1 0 -1 0 -3 0 -1 -22
line invite.forward 2c78cf	-16 0 9 -2 -14 11 6 -10 15 -10
line invite.forward 2e28d1	-3 -8 -1 0 -8 0 29 -4 -5 -1
line invite.forward 2fa39b	1 -3 -2 -1 19 -1 -2 -1 -10 17
line invite.forward a5c758	-4 0 -3 -3 -1 -1 13 0 -1 -13
line invite.forward a686f0	16 8 -2 -4 -3 -3 -32 -5 25 12
line invite.forward ba2fe2	16 -5 -3 7 -2 0 -11 -1 -1 40
line invite.forward d2ad18	2 5 -1 0 -1 1 -2 0 -4 -8
line invite.forward d4d011	-6 -3 3 -1 -2 -3 13 5 -6 -16
line invite.forward f0bb0e	24 18 -13 -5 -30 -2 -16 -1 26 -27
line invite.forward f2d65c	0 0 0 0 0 1 0 0 0 15
line invite.forward fbdec9	-1 2 6 -2 -1 -1 -6 0 1 -3
line invite.forward fcf3bb	44 -12 12 11 -19 -8 -7 -3 -17 -8
line invite.invited 09cbd6	3 9 -1 -1 14 0 2 -3 -23 15
line invite.invited 0b7857	-5 -13 0 -1 13 8 11 -2 -12 17
line invite.invited 0e5615	11 -3 -1 -1 -2 -1 -1 0 -1 12
line invite.invited 1032dc	-6 8 0 0 -1 0 -1 0 1 -6
line invite.invited 108c6c	-2 4 -1 -1 -5 -1 10 -1 -2 12
line invite.invited 1540f7	-11 51 -2 -1 -4 -1 4 -1 -36 20
line invite.invited 1b926e	3 -2 0 -1 10 0 1 -1 -11 20
line invite.invited 1da1d5	-1 1 0 -9 12 0 0 0 0 4
line invite.invited 23824a	28 26 -2 -1 -3 -17 -18 -1 -10 -6
line invite.invited 25026f	-2 12 -6 0 -5 -3 10 -3 -3 26
line invite.invited 26990a	2 -3 0 0 -1 -2 5 0 0 1
line invite.invited 2787bc	0 4 -2 0 0 0 -1 0 0 0
line invite.invited 311727	3 0 0 0 0 0 -1 0 0 8
line invite.invited 330a3f	-5 -18 -1 0 -2 -2 22 -1 6 -53
line invite.invited 33320b	1 -3 -2 0 3 2 2 -1 -1 3
line invite.invited 35ed6c	20 0 -1 -1 -1 -2 -13 -1 -1 37
line invite.invited 398855	8 8 -2 -1 0 0 -12 0 0 -37
line invite.invited 3b3cd9	11 -5 3 -1 1 -1 -3 -1 -3 -22
line invite.invited 3b447e	2 3 -1 -1 -19 9 8 -1 -1 42
line invite.invited 3b8c1b	-2 -11 -1 -1 17 -1 0 -1 -2 1
line invite.invited 3d68ad	23 -27 -3 -4 -17 26 -3 -3 7 -24
line invite.invited 40ddb7	-36 20 9 -7 -45 3 -22 -12 91 7
line invite.invited 4c6a0a	21 -16 -1 -1 -18 -4 8 -1 13 -23
line invite.invited 4efcee	2 -2 -2 1 6 -1 -2 0 -3 -17
line invite.invited 51e098	3 -6 0 0 -1 0 5 0 0 -9
line invite.invited 525a1a	8 -6 -1 0 -10 0 11 0 -1 0
line invite.invited 5bb5c3	-1 3 0 0 0 0 -1 0 0 -32
line invite.invited 619c3d	-5 13 -2 -1 -5 -1 0 -1 2 33
line invite.invited 626b62	-4 16 -3 -1 -2 3 -7 0 -2 18
line invite.invited 6fe2cd	-1 -10 0 0 -1 0 14 0 -1 -2
line invite.invited 729951	-1 -3 0 0 7 -3 -5 -1 6 -14
line invite.invited 7fc0e0	1 1 0 0 0 0 -2 0 0 7
line invite.invited 9cb27d	2 -29 0 0 0 0 29 0 -1 -3
line invite.invited a07873	6 26 -1 0 -9 4 -28 -6 8 -10
line invite.invited a3edfb	-8 33 -5 7 22 -12 -31 -4 -1 -27
line invite.invited abe96a	21 -6 -2 -1 -4 -2 -5 -2 1 21
line invite.invited acda2a	-57 -14 -7 25 30 11 8 20 -16 2
line invite.invited bd8f67	-7 14 -4 1 -8 5 -4 -3 5 -18
line invite.invited c0e21e	0 0 0 0 -1 0 1 0 -1 9
line invite.invited ceda20	7 0 0 0 -1 0 -6 0 1 23
line invite.invited d2e1a8	11 -2 0 0 -3 -1 -4 0 -1 -13
line invite.invited eabf2d	-16 6 -1 -1 7 -1 10 -1 -3 -2
line invite.invited f027a1	-1 3 -1 -1 -1 8 -6 -1 -1 -5
line invite.invited f96b2b	25 -15 -1 -1 -1 -1 -3 -1 -1 14
line invite.reminder 16f34b	6 -2 -1 -1 0 0 -1 -1 0 50
line invite.reminder 31c96d	18 0 -17 -1 -1 0 -1 2 0 -4
line invite.reminder 69d4eb	10 -8 -11 -2 33 -3 -9 -2 -7 1
line invite.reminder 6b1662	3 10 -3 -5 -3 9 -4 -6 -2 -57
line invite.reminder 71c3e0	15 -1 -10 -1 -1 0 -1 0 0 -5
line invite.reminder 7c30f3	0 30 -3 -2 -3 -1 -11 -6 -4 8
line invite.reminder 9f3f5c	4 0 -1 -2 -1 0 -1 -1 0 12
line invite.reminder b8e95f	11 -1 -6 -1 0 0 -1 -1 0 -40
line invite.reminder d283e7	26 -3 -16 -7 -1 -1 3 -1 0 -3
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 5
line invite.reminder fd40e4	28 -5 -9 -4 -1 -1 -6 -1 -1 -11
line not.alert 01a9fe	2 0 0 0 0 0 -1 0 0 28
line not.alert 021d73	0 0 0 0 1 0 0 0 -1 -10
line not.alert 0df047	0 -1 0 0 8 0 -6 0 0 -7
line not.alert 4fe027	0 0 0 0 7 0 0 0 -6 -13
line not.alert 59e495	-6 -1 0 1 -1 0 -9 -1 17 -43
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 29
line not.alert 69a5ce	0 0 0 0 0 0 0 0 0 8
line not.alert 8f8165	-2 -2 -1 20 -15 -2 12 -6 -4 -1
line not.alert 9685d2	0 0 0 0 2 0 -1 0 0 17
line not.alert bcb3b7	0 0 0 0 0 0 0 0 0 4
line not.alert bfe4c2	0 -1 0 0 -1 0 3 0 -2 59
line not.alert c7b186	0 -1 0 -1 -15 0 -3 0 20 13
line not.alert ca783d	0 -1 0 0 1 0 9 0 -8 -68
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 8
line not.alert f4169f	0 -4 0 0 8 -1 -1 0 0 -8
line not.cold 01f655	1 0 0 0 5 1 -6 0 0 -4
line not.cold 291585	0 4 0 0 -1 0 -2 0 0 -13
line not.cold 2b97a8	2 -11 -1 -1 -4 -2 16 -1 0 11
line not.cold 321594	0 0 0 0 0 0 0 0 1 -14
line not.cold 4714bb	0 0 0 0 0 0 0 0 0 16
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 26
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 19
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 28
line not.cold 57f403	0 0 0 3 -2 0 0 0 0 3
line not.cold 6d3ecf	0 1 0 0 0 0 0 0 0 -9
line not.cold 89b006	0 0 0 0 0 0 0 0 0 8
line not.cold 8c81fb	0 1 0 0 7 0 -7 0 0 -25
line not.cold a1b67c	1 1 0 0 0 0 -1 0 0 -31
line not.cold a7a017	0 0 0 0 -1 0 0 2 0 9
line not.cold d4c9d5	0 0 0 0 0 0 3 0 -2 1
line not.cold f4a877	0 1 0 0 0 0 -1 0 0 -10
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 10
line not.employer 1167a8	-4 -6 -1 -1 -11 0 31 -1 -6 9
line not.employer 14b597	0 0 0 0 0 0 0 0 0 5
line not.employer 1cfa9f	-1 14 -2 4 -1 -1 -16 -3 6 -12
line not.employer 222ecd	4 -1 0 8 -7 0 -1 0 -1 32
line not.employer 2942db	0 0 0 0 0 0 0 0 0 10
line not.employer 304caa	0 0 1 0 0 0 0 0 0 -8
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 29
line not.employer 35677f	0 3 0 -1 0 0 -1 0 0 6
line not.employer 4b8f80	-1 -1 0 0 -3 0 4 0 0 -45
line not.employer 575b67	0 2 0 0 2 -1 -1 0 -1 -6
line not.employer 67531a	-1 1 0 -2 2 0 2 0 -1 -43
line not.employer 6a24f6	-1 -3 -1 -5 27 -1 -8 0 -8 -25
line not.employer 6ea468	0 0 0 0 0 0 1 0 0 -9
line not.employer 723271	0 0 0 0 -20 0 -8 0 28 6
line not.employer 8e868b	-8 15 -2 0 -1 0 -2 0 -3 -21
line not.employer 93062d	0 0 0 0 0 0 0 0 0 7
line not.employer a30590	0 0 0 0 0 0 0 0 0 16
line not.employer a8dc7b	0 -1 0 0 6 0 -5 0 0 -5
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 49
line not.employer b5b62b	-1 -6 3 -2 30 -1 -25 3 -2 -12
line not.employer d23c51	0 0 0 0 0 0 0 0 0 5
line not.employer d578f9	3 0 1 0 -1 0 -3 0 1 -13
line not.employer dd1498	0 0 0 0 3 0 11 0 -12 -10
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 5
line not.employer fcf858	0 0 0 0 7 1 -7 0 0 9
line not.employer fe18a8	-1 2 0 0 1 0 -6 0 5 -37
line not.event 2395b8	0 0 0 0 0 0 0 0 0 15
line not.event 2a32f8	0 0 0 0 0 0 0 0 0 6
line not.event 41038d	8 -7 0 0 0 0 -2 2 0 -2
line not.event 6145c9	-1 -1 0 0 0 -2 1 4 0 8
line not.event 73544a	-1 0 -2 -1 -2 0 8 0 0 14
line not.event 772771	0 -1 0 0 0 0 4 -1 0 -17
line not.event 8b075a	-2 0 0 0 0 0 -2 -2 6 11
line not.event 9ebcd4	10 -2 0 0 0 -1 -5 -1 0 16
line not.event ae04fe	-1 0 0 0 0 -1 2 0 0 3
line not.event ca9082	0 0 0 0 0 0 3 -1 0 -4
line not.event cc22c3	5 -2 -1 -1 0 0 0 0 0 -26
line not.event f3eb68	-2 1 -4 -2 -10 -4 -5 32 -6 -3
line not.event f5ced4	1 0 -1 0 0 0 0 0 0 -9
line not.event f7070c	0 0 0 0 0 0 11 0 -10 3
line not.event facb30	0 0 0 0 0 0 0 0 0 7
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 3
line not.media 208961	2 0 0 -1 0 0 0 0 0 -4
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 5
line not.media 537b51	2 -2 0 0 0 0 0 0 0 -6
line not.media 547548	0 0 0 0 0 0 0 0 0 10
line not.media 5be570	4 0 -2 0 -1 -1 7 -1 -5 -21
line not.media 682372	1 0 0 0 0 0 1 0 -1 7
line not.media 7e1156	1 0 0 -1 1 0 -1 0 0 -7
line not.media cc034f	1 0 0 0 0 0 0 0 0 14
line not.media d28f45	2 -1 0 0 0 0 0 0 0 6
line not.media dd55a0	0 1 -2 2 0 0 -1 0 0 8
line not.media e242b1	3 -2 0 0 1 0 -1 0 0 21
line not.media e3887c	0 0 0 0 0 0 0 0 0 5
line not.media ff1126	-1 8 0 0 2 -1 -4 -2 -1 2
line not.official 0195a6	0 0 0 0 0 0 0 0 0 4
line not.official 0a55f9	0 -1 1 0 0 -1 1 0 0 12
line not.official 0c6ad3	-9 8 5 -2 -7 0 6 11 -13 -112
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 11
line not.official 10c9c4	1 -14 -4 -2 -1 0 18 1 0 30
line not.official 1d7a56	-5 -5 -1 0 0 0 11 -5 5 5
line not.official 1f00db	0 0 0 0 0 0 0 0 0 9
line not.official 2761b2	13 0 0 0 1 0 -9 0 -5 -15
line not.official 28abd2	0 0 0 0 -1 0 -1 0 2 35
line not.official 2a4d77	0 0 0 0 0 0 0 0 0 17
line not.official 33bd30	5 -1 0 0 4 -1 -3 -2 -1 8
line not.official 44a301	0 0 0 0 0 0 0 0 0 20
line not.official 59a209	0 0 0 0 -1 0 0 0 2 21
line not.official 799fba	0 0 0 0 0 0 0 0 0 17
line not.official 853526	-1 0 0 0 8 -2 -4 0 -1 4
line not.official 89061c	0 0 0 0 0 0 0 0 0 11
line not.official 9bfbab	12 0 0 0 0 -2 -6 -2 -2 -30
line not.official a46ea2	0 0 0 0 0 0 0 0 0 19
line not.official a60b6f	0 0 0 0 1 0 -1 0 0 -35
line not.official a62039	-31 24 19 -1 1 -1 -8 -3 -1 -37
line not.official bc8297	0 0 0 0 0 0 0 0 0 4
line not.official c59ef2	16 -4 -4 -1 -3 -1 5 -3 -6 -24
line not.official c95b83	0 0 0 0 0 4 -3 0 0 7
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -6
line not.official dc278c	0 0 0 0 1 0 -1 0 0 6
line not.official f287f5	0 0 0 0 0 0 0 0 0 6
line not.official f5bce3	0 0 0 0 0 0 0 0 0 3
line not.practice 07c34d	-7 18 -3 -1 -3 0 -6 0 1 14
line not.practice 24b5bf	0 1 0 0 -2 0 -10 2 9 -31
line not.practice 4910c5	0 3 0 0 -1 0 -1 0 0 -4
line not.practice 5ad6f7	0 -4 0 0 5 0 1 1 -2 1
line not.practice 6259ac	0 0 0 -5 5 0 0 0 0 27
line not.practice 6cac21	0 0 0 0 0 0 0 0 0 14
line not.practice 7b1e4b	0 1 0 0 0 0 0 0 0 -6
line not.practice 7caa23	0 0 0 0 -1 0 3 0 -2 15
line not.practice 8225e8	-3 4 0 0 0 0 0 0 0 9
line not.practice 91553d	-1 0 0 0 0 1 -12 0 12 39
line not.practice dd719b	0 1 0 0 8 0 -1 0 -7 -47
line not.practice ffb71e	-6 0 -1 0 0 0 0 7 1 13
line not.research 088d7a	-2 17 -1 0 1 -2 -11 -2 -1 -44
line not.research 1e4721	0 0 0 1 1 0 0 0 0 20
line not.research 312af7	1 0 0 0 -1 -1 4 -2 -1 -4
line not.research 596ae2	0 0 0 0 0 0 0 0 0 3
line not.research 798d96	0 0 0 0 0 0 0 0 0 3
line not.research 8566c5	0 0 0 0 0 0 0 0 0 4
line not.research d0afb7	-2 3 0 0 -1 0 -1 0 0 17
line not.research d4be0c	0 0 0 0 0 0 0 0 0 31
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 16
line not.research e7b9b0	0 0 0 0 1 0 0 0 0 6
line not.research f87caf	-1 -1 -1 0 -1 -9 14 -1 0 22
line not.research fa6058	0 -1 -1 0 0 0 3 0 0 -11
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 16
line not.someone 193099	0 1 0 0 0 -2 4 0 -1 3
line not.someone 2a19f1	2 -5 -1 1 5 0 2 -2 -1 -22
line not.someone 41ad42	-1 -2 -3 0 11 -1 -1 0 -2 5
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 9
line not.someone 4e112d	-1 -1 9 0 -7 -4 5 -1 0 -8
line not.someone 66885f	4 0 -2 0 -5 0 6 0 -2 0
line not.someone 68d253	0 12 0 0 1 -1 -9 -1 -1 -20
line not.someone 715e41	-2 -33 17 7 -22 11 29 -4 -5 -59
line not.someone 868553	0 8 0 0 0 0 -8 0 0 4
line not.someone 8cc3e3	-4 -2 1 -1 11 0 -5 0 1 -7
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 12
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -19
line not.someone 9864dd	0 0 0 0 0 0 0 0 0 13
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 10
line not.someone a13573	-10 0 12 0 0 0 -2 0 0 2
line not.someone a4ed43	2 -3 -1 0 7 -1 0 0 -1 -3
line not.someone aaa0e6	-7 8 0 0 0 0 0 0 0 -3
line not.someone ab68eb	-2 -2 0 0 -2 -2 10 -1 -1 20
line not.someone bb3af2	0 0 0 0 0 0 0 0 0 -15
line not.someone c58200	9 -8 0 1 0 0 0 0 0 -10
line not.someone d49548	0 0 0 0 0 0 0 0 0 61
line not.someone e47e80	1 -5 -2 0 0 13 -7 -1 0 -28
line not.someone f21bab	0 0 0 0 0 0 0 0 0 15
line not.someone f8c997	-5 -2 10 -1 -1 1 -5 4 -1 18
line not.staff 364c48	0 9 0 0 0 0 -9 0 0 -3
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 16
line not.staff 626b86	0 0 0 0 0 0 0 0 0 44
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 13
line not.staff 670662	0 0 0 0 0 0 0 0 0 30
line not.staff 9918ed	5 -1 -2 -1 -2 0 -1 0 2 -22
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 21
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 13
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 18
line not.staff c8b875	0 0 0 0 0 0 0 0 0 6
line not.study 0471d1	-5 0 0 0 0 0 -1 0 7 32
line not.study 0aa473	-3 -1 -1 0 -1 0 -17 -3 27 -75
line not.study 0d1b2e	-1 0 0 0 0 1 -2 0 1 3
line not.study 123165	-4 0 4 0 0 1 0 0 0 3
line not.study 1410e6	-2 3 -1 1 -12 0 -4 0 14 -9
line not.study 162361	0 0 -3 0 0 -1 5 0 0 4
line not.study 172601	-1 -12 -3 -1 4 -5 4 -3 16 26
line not.study 1b724d	0 0 0 0 0 0 0 0 0 5
line not.study 1c0e33	0 0 0 0 0 0 0 0 0 21
line not.study 1c1540	0 0 0 0 0 0 0 0 0 22
line not.study 1d9012	-1 0 0 0 0 3 0 -1 0 -6
line not.study 1eb632	-1 1 0 0 0 0 0 0 0 7
line not.study 235d68	0 0 0 0 0 0 0 0 0 -13
line not.study 2a6029	0 -1 -3 7 0 -2 1 -1 0 12
line not.study 3060cf	0 0 0 0 0 0 0 0 0 46
line not.study 46d574	8 9 -6 -2 22 1 -26 -2 -5 -39
line not.study 47890a	0 0 0 0 0 0 0 0 0 -9
line not.study 478c5a	14 -3 -9 -1 -2 21 -18 -1 -1 53
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 3
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 6
line not.study 5f04cb	4 -7 -6 -1 34 -4 -8 -7 -5 -3
line not.study 644b00	1 0 0 0 0 0 0 0 0 9
line not.study 6525d3	21 -9 -10 2 -8 0 -8 -6 18 -44
line not.study 699000	-27 20 22 -7 -9 -16 22 2 -7 54
line not.study 6cb3d3	1 -9 0 0 0 -2 11 0 0 15
line not.study 6f659e	5 0 0 -1 -1 -1 0 -2 0 -22
line not.study 7073b9	-2 0 0 0 0 0 1 0 2 -13
line not.study 746c68	0 0 0 0 0 0 0 0 0 8
line not.study 77171f	9 -5 -10 -1 -1 -2 7 2 0 -25
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 12
line not.study 90f3ea	0 0 0 0 0 2 0 0 0 17
line not.study a9d669	0 0 0 0 0 0 0 0 0 34
line not.study b08e0d	-2 -3 1 0 -17 -1 23 -5 4 -32
line not.study b4d752	-3 -1 6 0 1 1 -1 -2 0 -35
line not.study c03760	-3 0 0 -1 -4 3 6 1 -3 -14
line not.study c30363	1 0 0 0 0 0 5 0 -5 -11
line not.study cabc89	-2 -4 7 1 9 -3 -7 1 -3 16
line not.study de2e65	0 0 0 0 0 0 0 0 0 3
line not.study ea6129	0 1 0 0 0 0 0 0 0 30
line not.study ea8bfa	1 -1 0 0 0 0 7 0 -6 -26
line not.study ec0118	9 -2 -3 -1 -2 3 -2 -1 0 -48
line not.study ed6c93	0 0 0 0 5 0 -4 0 0 11
line not.study edac24	1 0 0 0 0 0 0 0 0 -37
line not.study f56be2	0 0 0 0 0 0 0 0 0 8
line not.study f6d837	-15 -1 16 0 0 0 -1 0 0 -5
line not.study f78521	0 1 0 0 0 0 0 0 0 5
line not.study fc55a5	0 0 0 0 0 1 0 0 0 -4
line offer.clear 033c77	-1 -1 0 0 -1 6 -2 -1 0 -7
line offer.clear 0bc5bd	-2 -1 0 0 -1 5 -1 0 0 1
line offer.clear 106c0b	-2 0 0 0 -17 28 -7 -1 0 -9
line offer.clear 1309d3	-3 0 0 0 0 5 -1 0 0 -5
line offer.clear 15496e	-2 2 -1 0 2 4 -3 0 -1 3
line offer.clear 15f0df	-1 0 0 0 0 3 -1 0 0 -2
line offer.clear 185843	-1 -1 0 0 -1 6 -1 0 0 -11
line offer.clear 1908e1	0 0 0 0 0 3 -2 0 0 -3
line offer.clear 19b3e0	-2 0 0 0 2 2 -1 0 0 7
line offer.clear 1a0081	-1 0 0 0 0 3 -1 0 0 -2
line offer.clear 1c7f09	-1 -1 0 0 -1 4 -1 0 0 -19
line offer.clear 1c9f56	-1 0 0 0 -1 6 -2 0 0 -8
line offer.clear 1ca965	0 0 0 0 0 2 -1 0 0 5
line offer.clear 20e575	-1 0 0 0 0 3 -1 0 0 -4
line offer.clear 233169	0 -1 0 0 16 -14 -1 0 0 -1
line offer.clear 356e63	-1 0 0 0 1 2 -1 0 0 -9
line offer.clear 37ee6b	-4 0 0 0 0 6 0 0 0 -3
line offer.clear 3da4b9	0 0 0 0 0 2 0 0 0 5
line offer.clear 46219b	0 0 0 0 0 2 -1 0 0 -10
line offer.clear 51a64a	0 0 0 0 -1 3 0 0 0 8
line offer.clear 5464d0	-12 -1 -1 0 -1 -15 30 0 0 -15
line offer.clear 565743	-4 13 -2 -1 -22 29 -10 -1 -2 21
line offer.clear 59380b	-1 0 0 0 -1 4 -1 0 0 4
line offer.clear 5c67f9	-1 -1 0 0 -10 14 -1 0 0 6
line offer.clear 60ecee	-1 -1 0 0 -1 5 -1 0 0 -11
line offer.clear 61f621	-2 0 0 0 0 4 -1 0 0 -10
line offer.clear 64b24a	-1 -1 0 0 -1 5 -1 0 0 -6
line offer.clear 77e0dd	-1 -1 0 0 -1 4 -1 0 1 0
line offer.clear 823e11	0 -1 -6 0 -3 14 -4 0 0 -13
line offer.clear 828a91	-1 -1 0 0 -1 8 -5 0 0 6
line offer.clear 84a1bf	-1 -1 0 0 0 8 -5 0 0 -7
line offer.clear 86d7bd	0 0 0 0 0 3 -1 0 0 -11
line offer.clear 8a79c8	-5 0 0 0 -5 -45 56 0 -1 0
line offer.clear 8d64b4	-1 -1 -1 -1 -6 16 -4 0 -2 -17
line offer.clear 90a7cf	1 0 -2 0 0 2 0 0 0 -6
line offer.clear 95f345	0 -1 0 0 -2 -20 24 0 0 -19
line offer.clear 98786c	-1 -1 0 0 0 5 -2 0 0 38
line offer.clear 9dd7e6	0 0 0 0 0 3 -1 0 0 14
line offer.clear 9f8ccf	-2 -1 0 0 0 6 -2 0 0 -9
line offer.clear a588b7	0 0 0 0 0 3 -9 0 7 -3
line offer.clear ae70d5	-12 -5 -1 -2 19 10 -11 -1 4 67
line offer.clear ae8df8	-8 -1 0 0 0 12 -2 0 0 2
line offer.clear aea8ad	-1 0 0 0 -1 4 -1 0 0 12
line offer.clear b6951d	4 0 0 0 0 1 -4 0 0 -9
line offer.clear ba436b	0 0 0 0 0 3 -1 0 0 -7
line offer.clear c04b1b	-1 0 0 0 0 3 -1 0 0 -6
line offer.clear c85d9a	0 -1 0 0 0 3 -1 0 0 -6
line offer.clear cef9a1	0 0 0 0 0 3 -1 0 0 -3
line offer.clear cf5a94	-2 -1 -1 -1 -3 14 -7 3 -1 16
line offer.clear d4448d	-2 -3 -1 -1 30 -18 -5 -1 -1 -3
line offer.clear d75bb5	-1 0 0 0 -2 6 -2 0 0 7
line offer.clear d7886c	-3 -5 -7 3 65 -22 -26 -2 -3 -19
line offer.clear deccbe	-1 -1 0 0 -1 4 -1 0 0 -5
line offer.clear dfc967	0 1 0 0 0 5 -6 0 0 -4
line offer.clear e265d3	0 -1 0 0 -2 -29 33 0 0 34
line offer.clear e51d05	21 -17 -2 0 -1 0 -1 0 1 -7
line offer.clear ee0b73	0 -1 0 0 3 -1 0 0 0 -5
line offer.clear f161c3	-2 -1 -1 -1 -1 7 -2 -3 4 -20
line offer.clear f58b35	0 0 0 0 0 3 -1 0 0 -4
line offer.clear f8e2b4	-2 -1 -1 18 -15 4 -3 -1 0 22
line offer.clear f9e004	0 0 0 0 0 3 -1 0 0 -5
line offer.clear fa3ca0	7 -1 0 0 0 -12 7 0 0 -5
line offer.clear fad3d9	-9 -6 -4 -3 19 13 5 -5 -11 35
line offer.clear fdfcec	-5 -1 -1 0 -3 12 1 -2 -1 -19
line offer.terms 058dff	-5 7 0 1 -1 5 -6 0 0 33
line offer.terms 214913	7 -3 -1 -1 -7 9 -5 0 0 0
line offer.terms 31ac7b	-2 -3 -1 -1 -5 -44 58 -1 -2 62
line offer.terms 329580	-8 -10 18 -2 -2 -19 22 -1 2 20
line offer.terms 46eac7	-5 -5 -5 -1 -2 0 24 -4 -2 -6
line offer.terms 4837e8	-1 -1 0 0 0 2 1 0 0 -4
line offer.terms 4caedf	-3 -4 -1 -1 -8 18 0 -1 -1 -18
line offer.terms 5d6e5e	3 15 -1 0 -3 2 -15 0 -1 4
line offer.terms 6ad660	3 2 -1 1 -1 4 -7 -1 -1 -12
line offer.terms 720111	6 -1 0 0 0 1 -5 0 0 5
line offer.terms 72510e	-3 -2 -1 -1 -11 -9 29 -1 -2 -15
line offer.terms 72c5bc	-3 -2 -1 -1 12 4 -1 -1 -7 3
line offer.terms 748819	-1 -1 0 0 -1 4 -1 0 0 -9
line offer.terms 7704e4	-9 -7 -2 -2 -1 10 14 -3 -1 -15
line offer.terms 7715da	-5 -7 -2 -2 44 14 -31 -12 1 -45
line offer.terms 7a8677	6 -7 -2 -1 -1 16 -9 -1 -1 -32
line offer.terms 817d48	-1 -1 0 0 -1 8 -4 0 -1 -1
line offer.terms 8566f0	-5 6 -1 0 -1 8 -5 0 -2 19
line offer.terms 874857	0 -1 -1 0 -1 5 0 0 -1 -16
line offer.terms 8984d5	0 0 0 0 0 3 -2 0 0 -2
line offer.terms a7c2e7	13 -12 -1 -1 9 12 -6 -4 -11 -26
line offer.terms a923c0	15 27 -5 8 -28 20 -35 -4 1 77
line offer.terms c75215	-8 -3 -1 -3 -1 17 -2 0 -1 -18
line offer.terms c8ff0f	11 -10 -1 0 0 4 -2 0 0 -10
line offer.terms d05a0e	3 0 0 0 0 0 0 -2 0 -11
line offer.terms d25f7e	16 -3 -1 -3 2 -13 3 0 -1 -7
line offer.terms df814d	-2 -3 0 0 -4 8 2 0 -1 4
line offer.terms e1c77f	-1 0 0 0 -1 5 -2 0 0 -12
line offer.terms e447b4	-2 -1 -1 -1 0 5 0 -1 0 2
line offer.terms ea5371	-2 -2 -1 -1 -1 -3 8 2 -1 -8
line offer.terms eacfcf	-1 -2 -2 -1 -5 30 -18 -1 0 -7
line offer.terms eb978a	-23 -8 -11 -1 1 -19 44 17 0 -13
line offer.terms fb7279	-1 -1 0 -1 -1 8 -3 0 -1 -26
line pay.lure 7d0466	2 -2 0 0 -2 0 4 -6 5 -29
line pay.lure 803281	4 -6 2 0 0 0 0 0 0 43
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 60
line pay.lure c9599a	-1 -1 0 -1 -2 23 -17 0 0 -19
line proposal.availability 04ad95	0 -3 9 -5 4 0 -4 0 0 0
line proposal.availability 064833	-11 -3 28 -1 -1 -4 -8 -1 -1 53
line proposal.availability 073c5c	-4 25 -1 -1 -8 -8 -10 -5 12 -10
line proposal.availability 09263a	-1 4 0 0 -1 0 -1 0 0 -4
line proposal.availability 0a85e6	0 8 0 0 -2 2 -4 -1 -3 -15
line proposal.availability 0fe66d	0 -6 0 0 -1 0 9 0 -3 -7
line proposal.availability 10fdf9	11 -11 5 0 -1 0 -2 0 -1 3
line proposal.availability 154547	-3 54 -23 0 -4 -1 -21 0 0 -39
line proposal.availability 15cc93	-2 6 -1 2 -1 0 -3 0 0 -12
line proposal.availability 18f728	-2 10 8 0 0 0 -15 0 0 -4
line proposal.availability 2543c1	-7 6 -1 0 0 0 -3 6 0 14
line proposal.availability 2556c6	-1 6 -6 0 0 -1 5 -1 -1 -1
line proposal.availability 25b6b8	-1 21 -7 0 -10 -1 -2 0 0 69
line proposal.availability 29cad8	-2 4 -3 0 -1 -1 4 0 -1 28
line proposal.availability 2f76bb	15 -9 -1 0 -2 -1 -11 0 9 -13
line proposal.availability 3c8320	-1 -22 -8 0 16 0 -9 26 -1 -20
line proposal.availability 44d3cb	-6 -8 -3 0 3 -1 0 5 11 -10
line proposal.availability 4c0fd4	7 -7 -8 0 -1 0 9 0 0 -16
line proposal.availability 5164fb	-1 14 0 0 -2 0 -9 0 -1 0
line proposal.availability 52fc52	0 3 1 0 0 0 -3 0 0 -6
line proposal.availability 54c939	-3 9 1 0 -1 -1 -3 0 -2 -6
line proposal.availability 5bb9f8	-3 7 -2 -1 -5 21 -14 -1 -3 -16
line proposal.availability 60f00a	40 -4 -22 -2 -2 -4 -1 -1 -4 15
line proposal.availability 621d06	-4 -9 0 0 0 -1 17 0 -1 13
line proposal.availability 628968	9 -48 -3 -11 -12 -4 25 -1 45 37
line proposal.availability 62c56e	-13 26 -11 0 0 0 0 0 0 -18
line proposal.availability 6d5e19	8 -7 0 0 0 0 0 0 0 -14
line proposal.availability 6f81aa	-3 19 15 -1 -2 -2 -19 -7 1 -33
line proposal.availability 73aa42	-1 -10 -3 0 -2 0 21 -2 -3 -10
line proposal.availability 75717e	-2 -12 5 0 -2 -1 22 -1 -8 1
line proposal.availability 774942	-2 10 0 0 -1 0 -5 0 0 0
line proposal.availability 78a039	-6 -15 5 -1 7 -2 33 -1 -21 -1
line proposal.availability 7d026f	0 2 0 0 0 0 -1 0 0 23
line proposal.availability 7e1162	-5 9 0 0 -1 0 -2 0 0 8
line proposal.availability 83a02c	-8 -16 -1 2 6 -1 1 5 12 3
line proposal.availability 855571	0 8 0 0 -1 5 -9 0 -1 -23
line proposal.availability 8ded75	-9 -28 -2 -1 4 0 36 4 -6 3
line proposal.availability 8e3c73	11 -26 23 -1 -1 -15 11 -1 -1 16
line proposal.availability 947b79	0 27 0 0 0 0 -25 0 0 -13
line proposal.availability 99cd4c	-1 0 0 0 1 1 -1 0 0 10
line proposal.availability 9b03c3	-1 -34 0 0 -1 0 37 0 0 -4
line proposal.availability a4ed64	-10 9 1 0 -1 -1 4 -1 -1 1
line proposal.availability a54ed7	2 -9 23 -1 -3 -2 -8 -1 -2 1
line proposal.availability a8e11f	-2 -7 -1 0 -3 4 15 -2 -2 -6
line proposal.availability ac4082	-1 8 0 0 -1 0 -3 -1 -1 -18
line proposal.availability b05c6b	-1 10 -8 0 0 0 0 0 0 -6
line proposal.availability b18869	0 0 0 0 0 0 0 0 0 9
line proposal.availability b3831c	-1 -7 -7 0 -3 49 -28 -1 -2 36
line proposal.availability bb429a	14 19 -2 -2 11 -1 -23 -2 -14 -5
line proposal.availability c0decb	-2 15 -1 0 -4 -1 -6 0 -1 8
line proposal.availability c53b37	0 1 0 0 0 0 0 0 0 10
line proposal.availability cf0ef3	7 0 0 0 0 2 -7 0 0 -8
line proposal.availability d39634	0 2 0 0 0 0 -1 0 0 8
line proposal.availability d55cf8	-3 -15 2 -1 -3 -2 25 0 -3 -5
line proposal.availability d60218	-2 2 -1 0 -1 -1 4 0 0 -13
line proposal.availability db8517	-5 9 -1 0 0 0 -2 0 0 30
line proposal.availability dd7c1b	6 -15 0 2 -2 -1 11 0 0 -12
line proposal.availability de872a	-1 12 0 0 0 0 -9 0 -1 5
line proposal.availability e98e35	-1 6 0 0 -4 0 -1 0 0 8
line proposal.availability eb6e96	0 4 -1 0 0 -1 -2 0 0 -20
line proposal.availability fdc7b9	-1 -2 -1 0 -2 -5 12 -1 -1 13
line proposal.availability ffad47	-13 69 11 -13 -9 -2 -38 -2 -4 -43
line proposal.link 0cd345	-5 48 -1 -1 -10 -1 -25 -2 -4 -1
line proposal.link 145f41	-10 27 -4 -1 -3 0 -4 -2 -3 -32
line proposal.link 1c5e0b	0 1 0 0 0 0 0 0 0 8
line proposal.link 270408	-7 15 15 -4 -3 0 -11 -2 -4 17
line proposal.link 53b90f	-3 0 6 0 -1 0 -1 0 0 9
line proposal.link 7a6f3d	-5 -8 -6 0 -11 -1 31 -1 2 2
line proposal.link 8e91ec	-1 3 0 0 0 0 -1 0 -1 0
line proposal.link 9a309e	20 1 -1 -3 -2 -1 -12 -1 -2 -10
line proposal.link a11853	0 1 0 0 0 0 0 0 0 15
line proposal.link a4a8cc	-1 3 0 0 0 0 0 0 0 1
line proposal.link a52267	-1 5 0 0 -2 0 -1 0 -1 -12
line proposal.link b3d9a6	14 -5 -1 0 -3 0 -2 0 -3 -11
line proposal.link b67d92	-2 11 -1 -2 -3 1 0 -2 -1 -3
line proposal.link bebde9	7 -6 0 0 0 0 0 0 0 -13
line proposal.link c51049	-1 7 0 0 -1 -1 -2 0 0 -18
line proposal.link c9d7d1	4 8 -1 0 -1 0 -10 0 0 -10
line proposal.link df4fac	-1 2 0 0 0 0 0 0 0 -24
line proposal.link e354e6	-3 21 -1 -1 -4 -2 -8 -1 -1 -7
line proposal.link f2cf97	11 32 5 -20 0 -21 5 -1 -10 97
line proposal.link f2e7db	-2 8 -1 0 -1 0 -3 -1 -1 -48
line proposal.offer 0115e9	7 -10 17 -15 -5 -2 17 -2 -7 21
line proposal.offer 012030	0 10 -8 0 0 0 0 0 0 -12
line proposal.offer 1a4955	-6 22 3 -1 -1 0 -16 0 -1 -16
line proposal.offer 1e728d	-6 9 -1 0 0 0 -1 0 0 -11
line proposal.offer 20320f	-8 -10 12 -3 0 -1 13 -4 0 32
line proposal.offer 21b1c0	-5 35 -2 -1 -16 -4 -7 -1 0 69
line proposal.offer 23fc63	-2 3 0 0 0 0 0 0 0 -3
line proposal.offer 2c775d	0 7 -3 -1 -1 -12 9 1 -1 10
line proposal.offer 336904	-1 -3 -2 0 17 -1 -8 -1 -1 -15
line proposal.offer 39cd75	-3 1 3 0 0 0 0 0 0 9
line proposal.offer 4215e7	0 2 -1 0 0 0 2 -2 0 -6
line proposal.offer 4403b0	-1 5 -2 0 0 0 -1 0 0 6
line proposal.offer 519b83	-4 7 -1 0 -2 3 -2 0 -1 -10
line proposal.offer 531863	10 -10 5 -1 -1 -1 -2 0 -1 -2
line proposal.offer 54a4c1	-1 5 0 0 -1 0 -1 0 -1 1
line proposal.offer 566e5e	20 -7 -2 5 -5 -2 -6 -1 -2 -26
line proposal.offer 5955de	-1 -1 4 0 0 0 -1 0 0 -35
line proposal.offer 5e6735	-1 12 0 0 -1 0 -9 0 0 -15
line proposal.offer 5f5fe1	-4 -15 29 -1 -2 -1 -3 -1 -2 16
line proposal.offer 631193	0 0 0 0 0 0 0 0 0 8
line proposal.offer 6621a3	0 3 0 0 0 0 -1 0 0 7
line proposal.offer 7386e5	-2 8 -1 0 0 0 -4 0 0 2
line proposal.offer 78ccbe	-9 12 -2 7 -2 0 -5 -1 -1 15
line proposal.offer 79191e	39 -29 2 -1 -1 -2 -7 -1 0 -26
line proposal.offer 7eb33d	-33 14 0 -1 2 -2 24 -2 -2 -19
line proposal.offer 7f81e8	-2 4 0 0 0 0 0 0 0 -8
line proposal.offer 83e70f	-7 6 -10 -1 -1 -1 -11 2 24 8
line proposal.offer 89faa0	-2 -10 1 0 15 6 -8 -1 -1 2
line proposal.offer 8c2d8f	8 -12 3 -1 -3 0 9 -1 -3 -6
line proposal.offer 8fa248	9 -2 6 -1 -1 8 -17 -1 -2 -11
line proposal.offer 95b2ba	-7 17 1 -2 13 -5 -6 -3 -8 -48
line proposal.offer 95d8b0	0 0 0 0 0 0 0 0 0 14
line proposal.offer 9e0127	-3 -13 -8 -1 4 -1 25 1 -4 -3
line proposal.offer af2ae3	19 -18 -1 0 0 0 0 0 0 23
line proposal.offer c3267f	3 11 -13 -1 -2 -3 7 -1 -2 -9
line proposal.offer c4d064	-9 31 -13 -2 -4 -4 -18 -1 20 -11
line proposal.offer c8c1b8	-19 31 -4 -1 -2 0 0 -1 -4 15
line proposal.offer d958de	-1 5 -2 -1 -6 3 7 0 -4 13
line proposal.offer de1c44	-1 0 0 0 1 -1 2 0 0 5
line proposal.offer e18cdd	-4 3 -1 -1 11 0 -5 2 -4 -13
line proposal.offer e458e1	-1 -2 21 0 -15 0 -1 0 0 -4
line proposal.offer f1065c	0 2 0 0 0 0 0 0 0 -10
line proposal.offer f42b03	0 -12 4 26 -9 -4 1 -2 -4 -3
line proposal.offer f9139a	20 -19 1 0 0 0 0 0 -1 -3
line proposal.offer fa5aac	-5 -14 5 9 -3 -2 15 -1 -3 50
line proposal.recorded 039905	0 1 0 0 0 0 0 0 0 -3
line proposal.recorded 5d6566	-6 29 -1 -1 -1 -1 -16 -1 -2 -13
line proposal.recorded 688571	-7 16 -1 -2 -1 -1 -3 -1 -1 -16
line proposal.recorded 6c8968	-1 -1 0 0 -2 0 -2 -1 7 -3
line proposal.recorded 9405dc	3 1 -3 0 2 0 -1 0 -1 -2
line proposal.recorded cf53cf	-9 7 -2 -3 -2 -1 13 -2 -3 -11
line rejection.clear 040668	4 0 0 -1 -2 -21 21 0 -1 -2
line rejection.clear 0ae719	-2 -1 -1 0 2 -21 32 -1 -9 -7
line rejection.clear 0b9460	-4 -2 -1 17 1 -1 -5 -1 -5 -2
line rejection.clear 0e0e8e	-1 -1 0 0 -15 0 19 0 -1 36
line rejection.clear 0f2043	-1 0 0 -1 -12 -1 -1 0 16 -26
line rejection.clear 0f61de	0 0 0 0 2 0 0 0 -1 -3
line rejection.clear 0f7da6	0 0 0 0 13 0 -1 0 -11 -2
line rejection.clear 0fd999	-1 -1 0 0 4 0 -1 0 -1 6
line rejection.clear 10457a	0 0 0 0 2 0 0 0 0 -4
line rejection.clear 136970	0 12 -3 0 -7 0 0 0 0 18
line rejection.clear 1520da	-2 -1 -1 5 3 0 -1 0 -2 -3
line rejection.clear 156326	-1 -1 0 0 5 0 -2 0 -1 -7
line rejection.clear 169dd5	-1 0 0 0 8 -1 -5 0 0 -3
line rejection.clear 1b4e09	-2 24 -2 -9 -16 -1 8 0 -2 51
line rejection.clear 1bfcdd	0 0 0 0 2 0 0 0 0 12
line rejection.clear 1d3ee6	0 0 0 0 2 0 0 0 0 36
line rejection.clear 1ffd95	-1 -1 -1 4 1 0 -1 0 -1 15
line rejection.clear 21e4e7	-1 -3 0 -1 -14 20 -1 0 0 0
line rejection.clear 225799	0 0 0 0 5 0 -2 0 -1 -33
line rejection.clear 285169	0 0 0 0 3 0 -1 0 0 -13
line rejection.clear 2cffe8	0 0 0 0 -3 0 4 0 0 0
line rejection.clear 33a9b8	0 -1 0 0 9 0 3 0 -9 -4
line rejection.clear 387eaf	0 0 0 0 2 0 -1 0 0 37
line rejection.clear 393875	-2 -11 -2 6 23 -2 -7 -1 -5 -36
line rejection.clear 3ba18c	0 0 0 0 3 0 -1 0 0 -14
line rejection.clear 3d2105	-1 -1 -1 34 -15 -1 -4 0 -11 14
line rejection.clear 412aa0	-2 -1 1 11 -5 -1 -2 0 -1 41
line rejection.clear 4204b4	-1 -1 -1 18 -8 -3 -4 -1 -1 -24
line rejection.clear 4549bf	0 0 0 -1 7 0 -1 0 -4 -6
line rejection.clear 4571b9	-1 -1 0 2 3 0 -1 0 -1 -4
line rejection.clear 499547	-1 -1 0 0 1 0 -1 0 2 -3
line rejection.clear 4cf85c	-1 -1 -1 0 -3 -1 -2 10 -2 45
line rejection.clear 51cbfc	0 0 0 0 3 0 -1 0 -1 -10
line rejection.clear 53c79a	-1 -1 -1 -2 11 -1 -4 0 0 16
line rejection.clear 57a2e8	1 0 -1 0 2 0 -1 0 0 21
line rejection.clear 57cb74	-2 0 0 -1 5 0 -1 0 0 -2
line rejection.clear 5a4355	-1 -1 0 0 -11 0 -4 0 18 -29
line rejection.clear 674f35	0 0 0 0 1 0 0 0 0 4
line rejection.clear 73f58c	0 4 0 1 -3 0 0 0 0 -14
line rejection.clear 767193	0 15 0 0 -18 0 4 0 -1 -3
line rejection.clear 7ac572	0 0 0 0 5 0 -3 0 -1 -6
line rejection.clear 7b5b9d	-2 -1 -1 -1 4 0 2 0 -1 10
line rejection.clear 7cf7d9	-1 -1 0 1 4 0 -2 0 0 -5
line rejection.clear 7e4dec	-1 -1 0 0 5 0 -1 0 -1 -4
line rejection.clear 7e7e8d	-2 0 0 3 0 0 0 0 0 -6
line rejection.clear 86dfe3	0 -1 0 0 3 0 -1 0 -1 -2
line rejection.clear 8a3cb6	-2 0 0 5 -3 0 0 0 0 -2
line rejection.clear 8fb019	-1 0 0 0 4 0 -1 0 0 9
line rejection.clear 90fd5e	-1 0 0 2 2 0 -1 0 -1 -5
line rejection.clear 93a7ee	0 -1 0 0 4 0 -2 0 -1 26
line rejection.clear 98e1e2	0 0 0 0 -4 0 6 0 -1 -21
line rejection.clear 99d3f1	0 0 0 1 2 0 -1 0 -1 47
line rejection.clear 9e8770	0 0 0 0 -5 0 7 0 -1 6
line rejection.clear 9f521d	0 0 0 0 9 0 -7 0 0 -11
line rejection.clear 9fc5e2	-2 -4 -2 -2 33 -2 -13 -1 -7 33
line rejection.clear a084d4	0 -2 -4 0 12 0 -5 0 0 -7
line rejection.clear a9dd57	0 -4 0 0 24 0 -1 0 -18 -3
line rejection.clear ae28f0	0 0 0 0 2 0 -1 0 0 -3
line rejection.clear b3b96b	2 -2 0 0 -1 0 3 0 -1 0
line rejection.clear b791d3	0 0 0 0 3 0 -1 0 -1 -10
line rejection.clear bb4c16	-1 0 -1 0 7 0 -4 0 0 -6
line rejection.clear bf415e	0 0 0 0 -3 3 1 0 0 -6
line rejection.clear c1f18e	0 0 0 0 3 0 -1 -1 -1 61
line rejection.clear c5e9f8	0 0 0 0 3 0 -1 0 0 -2
line rejection.clear c6d729	2 0 0 -1 1 0 -2 0 0 -8
line rejection.clear cd6077	0 0 0 0 2 0 -1 0 -1 -3
line rejection.clear cfd4b1	0 0 0 0 1 0 0 0 0 -7
line rejection.clear d01b22	0 0 0 0 0 0 0 0 0 94
line rejection.clear d12930	3 16 -1 4 -16 -2 -3 0 -1 21
line rejection.clear d61264	-1 -1 0 0 4 0 -1 0 -1 -13
line rejection.clear e37ad0	-1 0 0 1 2 0 0 0 -1 -17
line rejection.clear e9c489	-1 -1 0 -1 6 0 -2 0 -1 27
line rejection.clear eac544	7 8 -1 -1 -5 -1 -11 -1 4 31
line rejection.clear ed20b0	0 -2 2 -1 3 0 -1 0 0 39
line rejection.clear edf521	0 0 0 0 -3 6 -1 0 -1 -3
line rejection.clear ee6999	-1 -3 0 0 9 0 -2 0 -1 -2
line rejection.clear ef5b89	-1 -1 0 0 6 -1 -2 0 -1 -8
line rejection.clear f02a47	0 0 0 0 2 0 -1 0 0 -5
line rejection.clear f28120	-3 -1 -1 6 6 -1 -4 0 -2 -9
line rejection.clear f32d2d	-1 -1 0 -1 5 0 -1 0 0 -29
line rejection.clear f68509	0 0 0 0 3 0 -1 0 0 -9
line rejection.clear f8deb3	0 0 0 0 3 0 -1 0 -1 -3
line rejection.clear f9a74f	0 0 0 0 -8 0 -6 0 14 -8
line rejection.farewell 0715f7	0 0 0 0 10 0 -1 0 -7 -6
line rejection.farewell 14f11e	-1 -1 0 0 11 0 -6 0 -1 -10
line rejection.farewell 1d1358	0 -4 0 0 6 0 0 0 -1 -10
line rejection.farewell 230c3f	-1 -1 -1 0 -12 -1 18 0 -1 8
line rejection.farewell 248b5d	0 0 0 0 1 0 0 0 -1 23
line rejection.farewell 2e3c26	0 0 0 0 5 0 0 0 -4 -3
line rejection.farewell 3c0963	0 -1 0 0 11 0 -6 0 -3 18
line rejection.farewell 3ccf65	-2 -1 -1 0 16 -1 -6 0 -4 28
line rejection.farewell 755591	0 0 0 0 3 0 -1 0 0 -6
line rejection.farewell 80df85	0 0 0 0 3 0 -1 0 -1 -7
line rejection.farewell 8578d7	-3 0 -1 4 -13 -1 15 0 -2 21
line rejection.farewell 91d3cc	-3 3 -1 1 1 0 0 0 -1 -3
line rejection.farewell a14bc9	0 0 0 0 1 0 0 0 0 -4
line rejection.farewell bad998	0 0 0 6 -3 0 -1 -1 -1 -27
line rejection.farewell bcc437	-1 -1 0 1 -1 -1 4 0 0 -3
line rejection.farewell ca54cb	0 0 0 0 2 0 -1 0 -1 -7
line rejection.farewell db2eb1	-1 -2 0 3 4 0 -3 0 0 -7
line rejection.farewell e18851	-7 -3 -2 -3 22 -2 -3 0 -2 8
line rejection.farewell e3811a	0 0 0 0 1 0 0 0 0 11
line rejection.farewell f57e9e	-1 -1 0 0 -7 0 -1 0 11 7
line rejection.farewell feaed8	-4 -1 -2 5 6 0 -3 0 -1 -25
line rejection.soft 11bde3	0 0 0 -1 2 0 0 0 0 -8
line rejection.soft 16650a	0 -1 0 0 2 0 -1 0 1 -9
line rejection.soft 1e98c3	-1 -1 -1 0 4 -1 -17 0 16 -24
line rejection.soft 202427	-1 -4 -2 0 19 -1 -8 -1 -2 -24
line rejection.soft 203d7f	-2 -5 -1 -1 31 -1 -25 -1 6 38
line rejection.soft 284069	1 3 -1 -2 -26 -1 13 -1 14 -1
line rejection.soft 2fbe82	0 0 0 -1 2 0 0 0 0 -7
line rejection.soft 365cfa	0 0 0 0 2 -1 0 0 0 -9
line rejection.soft 3d9034	0 0 0 0 2 0 0 0 -1 7
line rejection.soft 3e30d7	-2 -4 -1 6 -23 -1 24 1 -1 -22
line rejection.soft 44e4df	-8 7 0 0 8 0 -1 0 -4 -11
line rejection.soft 4afdd7	-1 -2 0 0 -7 0 11 0 0 -3
line rejection.soft 4ec4b7	-2 -2 2 2 4 -1 -1 -1 -2 38
line rejection.soft 56ebd9	0 0 0 0 2 0 0 0 0 7
line rejection.soft 5d9659	0 0 0 0 3 0 0 0 -2 8
line rejection.soft 6344a3	-2 -7 26 1 -3 -1 -5 -1 -9 -1
line rejection.soft 68f1ed	0 -1 0 0 10 0 -3 0 -5 4
line rejection.soft 69e14c	-3 -2 -1 3 -6 -1 6 -13 16 -18
line rejection.soft 77cf3a	-3 5 -2 -2 -47 16 49 0 -16 25
line rejection.soft 7e113c	2 11 -1 -1 7 -1 -18 -1 4 -21
line rejection.soft 7e9457	-6 25 8 1 -9 -3 -16 -6 6 0
line rejection.soft 87f42b	0 0 0 0 1 0 0 0 0 6
line rejection.soft 8ccfe1	0 0 0 0 1 0 0 0 0 10
line rejection.soft 946807	-4 -2 1 6 1 -1 2 -1 -2 34
line rejection.soft 9dcfe0	-5 -17 -12 -7 55 -19 37 -2 -29 9
line rejection.soft a9c69b	0 -1 0 0 8 -1 -5 0 -1 0
line rejection.soft af145d	0 0 0 0 0 1 -1 0 0 -4
line rejection.soft c3be73	-2 6 -2 2 13 -1 -8 -1 -6 -8
line rejection.soft c5cef8	0 0 0 0 3 0 0 0 -1 2
line rejection.soft db721f	4 1 -4 -3 -11 -2 -22 -1 37 -8
line rejection.soft dbf1e3	-1 4 -1 1 -1 -1 -1 0 0 -17
line rejection.soft dc6578	0 0 0 0 2 0 0 0 -1 20
line rejection.soft e54133	0 -1 0 0 7 0 -5 0 0 -19
line rejection.soft ed2b9f	-5 19 -8 3 -16 -6 21 -12 4 -57
line rejection.soft ef0750	-3 -3 7 3 9 -1 -8 -1 -3 25
line rejection.soft f8d69c	-5 -5 5 7 15 -2 -9 -1 -4 32
line rejection.soft fa016a	-21 -24 20 20 -14 -11 9 7 15 66
line rejection.soft fe674c	0 -1 0 0 8 0 -9 0 3 12
line reply.advanced 05f80c	0 13 0 0 -1 0 -10 0 0 4
line reply.advanced 128e7c	17 22 -1 -1 -7 -2 -57 -2 31 65
line reply.advanced 346cfb	5 8 -4 -2 -16 -5 24 -4 -6 -38
line reply.advanced 3f01af	0 0 0 0 1 0 0 0 0 9
line reply.advanced 5dea9d	3 -1 0 0 0 -1 0 0 0 -1
line reply.advanced 639e27	0 1 0 0 0 0 0 0 0 13
line reply.advanced 6b90bd	-9 11 -1 -1 -1 -1 2 0 -1 -10
line reply.advanced 9f10f1	0 -2 0 0 -1 0 7 0 -3 -8
line reply.advanced b19692	-2 -10 0 0 -1 -4 19 0 -1 -3
line reply.advanced b92791	-1 -8 0 0 0 0 12 0 -2 -3
line reply.advanced c0ee3e	2 6 0 0 -7 9 -6 0 -3 7
line reply.advanced c34e71	1 -12 -1 -1 1 -1 16 -1 -3 -10
line reply.advanced c88572	-1 1 0 -9 10 0 0 0 0 -4
line reply.advanced c98328	0 -4 -2 0 2 0 6 -1 -2 -4
line reply.advanced e9f38b	5 0 0 0 1 0 -2 -3 -1 -3
line reply.hint 04adb8	12 -12 -3 3 -1 -1 3 0 0 4
line reply.hint 05b287	1 22 -4 -1 2 -2 -17 -1 -2 -25
line reply.hint 10265e	-1 -8 -1 0 -4 0 14 0 0 -28
line reply.hint 21141d	6 6 7 -13 -12 -2 1 2 4 45
line reply.hint 247d6d	0 -15 -1 0 -2 4 15 -1 -1 9
line reply.hint 29555a	-1 -26 -1 0 0 -1 29 0 0 2
line reply.hint 508f6b	-1 -30 -3 1 -2 -2 11 -1 26 -13
line reply.hint 5437ce	-10 -13 -2 -1 -1 1 28 -1 -1 -20
line reply.hint 65011b	28 17 -4 -2 -8 -3 -26 -1 -1 -26
line reply.hint 8ec2d0	-2 -8 -2 -1 -2 -2 25 -1 -7 -21
line reply.hint 994b6d	-1 -6 0 0 0 0 8 0 0 -7
line reply.hint a07161	-2 -12 -1 0 -4 -1 21 0 0 3
line reply.hint a94d96	8 -16 -2 -1 10 -2 5 -1 0 -35
line reply.hint bbf9ee	0 4 0 0 0 -1 -1 0 0 1
line reply.hint bfe51d	0 0 0 0 0 0 2 0 0 25
line reply.hint d1065e	1 -16 -1 0 -1 10 8 -1 0 19
line reply.hint d875d4	-1 -8 0 0 -1 0 11 0 0 -4
line reply.hint e2877b	-1 -14 -1 0 -1 0 17 0 0 3
line reply.hint e62c9e	3 5 -1 -1 -3 -1 -2 -1 1 2
line reply.hint ecad97	-11 7 -1 -1 -2 1 9 -1 -1 1
line reply.hint f0fe15	0 12 0 0 -11 0 2 0 -2 17
line reply.hold 00e15b	-3 -1 -1 5 -13 0 16 0 -3 6
line reply.hold 1332f7	-2 -1 -2 3 -24 -1 29 0 -2 -6
line reply.hold 4964b4	0 -2 0 0 -1 -1 5 0 0 -6
line reply.hold 77a904	-1 -1 -1 8 -8 -3 7 0 -1 -11
line reply.hold 870ef3	-4 3 -1 -2 7 -2 -3 -1 3 20
line reply.hold b83488	-7 -2 6 -8 6 -2 27 -1 -20 -6
line reply.hold bffee2	-2 10 -3 15 -3 -2 -14 -1 -1 -13
line reply.hold c591de	-5 -2 7 3 -8 -2 9 -5 3 -8
line reply.hold cba178	-4 -1 -10 17 -10 -1 11 0 -1 -13
line reply.hold dc0384	-2 -5 0 2 -1 -2 9 0 0 -9
line reply.later 0b7e7d	-1 -2 0 0 -1 0 5 0 0 -4
line reply.later 2b33e7	-1 -3 0 0 -1 0 -8 0 14 11
line reply.later 5a1e8f	3 -3 23 -1 -4 0 -15 -1 -2 13
line reply.later 6b3eab	-3 -4 0 0 -9 0 17 0 1 -8
line reply.later 6f6c96	-2 -14 2 0 -1 0 19 -1 -2 -2
line reply.later 7c5afb	-3 -13 0 0 -1 0 17 0 0 -2
line reply.later 983acd	0 -1 2 0 0 0 0 0 0 6
line reply.later b7cffc	-5 -15 -1 -1 -6 11 -9 1 26 32
line reply.later cf7015	-1 -16 0 0 -1 0 23 0 -4 -3
line reply.later dfa9f3	0 -4 0 0 -1 0 6 0 -1 -8
line reply.later ea165b	-12 -13 -1 0 -1 -2 36 -4 -2 -11
line reply.pending 0a044e	-1 -1 0 1 -1 -15 27 0 -11 -1
line reply.pending 0fe672	6 -5 5 -5 -1 -2 11 -2 -7 25
line reply.pending 13a5a4	-1 0 0 0 -8 -1 0 -10 21 -11
line reply.pending 2d560f	0 0 0 0 -8 0 -2 0 11 -12
line reply.pending 317e7f	0 0 0 0 0 0 3 0 -2 -4
line reply.pending 3325e8	14 -7 -3 -1 0 -1 -21 -10 29 -12
line reply.pending 37d947	-6 14 8 -7 17 -11 -26 7 4 -26
line reply.pending 3918ac	7 -2 -7 -2 4 -1 3 2 -4 -22
line reply.pending 3ec676	1 7 1 1 -1 -1 -27 2 17 -1
line reply.pending 4865bd	-1 -1 0 0 -14 0 0 -1 17 -23
line reply.pending 4b9101	-1 0 0 0 -5 -1 8 0 -1 -3
line reply.pending 4b99a8	1 0 -3 0 -9 0 9 1 0 17
line reply.pending 4d5fb8	21 -1 -1 -1 -2 -2 -7 -2 -6 9
line reply.pending 5484f5	-4 2 -1 -1 9 1 17 -9 -14 -8
line reply.pending 5bb28c	0 0 0 -1 -2 0 4 0 0 12
line reply.pending 5c760b	20 -15 9 -5 -4 2 -14 -1 7 11
line reply.pending 5ed425	-5 5 -1 -3 15 -3 -3 1 -6 -7
line reply.pending 5fa303	-1 0 0 0 -3 0 6 0 0 -1
line reply.pending 681a87	4 -2 -1 -1 -3 -1 4 0 -1 -21
line reply.pending 70f8e0	47 -19 -7 4 -3 -3 -21 -1 3 -21
line reply.pending 729213	0 0 0 0 -2 0 16 -1 -13 -1
line reply.pending 7336b2	0 0 0 0 -3 0 23 0 -19 -1
line reply.pending 77e81d	-1 -1 -1 1 -1 0 4 0 -1 -7
line reply.pending 7e28fc	2 -1 -1 -1 -1 0 7 -3 -2 -36
line reply.pending 7ee973	6 -6 -5 -2 -8 -3 20 -7 5 -32
line reply.pending 812dce	1 -1 -1 -1 0 3 1 0 -2 -3
line reply.pending 958b2b	-5 15 -1 0 -2 -1 -22 -2 17 9
line reply.pending 958d2f	-1 -1 -1 0 -1 -1 12 0 -7 -20
line reply.pending 9753be	-18 0 -2 -1 -6 -1 12 1 16 65
line reply.pending 9bd2bc	-15 19 -3 -3 0 0 4 -1 -1 51
line reply.pending 9cc2f4	-1 5 -1 0 -1 -1 -2 2 -1 10
line reply.pending 9e4fca	-1 -1 -1 0 1 0 -2 -3 6 25
line reply.pending a1345c	0 -1 0 0 -1 0 6 0 -2 -1
line reply.pending a32a50	8 0 0 0 0 0 -4 -2 0 33
line reply.pending a477ab	-1 -1 -1 0 21 5 -7 -2 -13 -6
line reply.pending a5e3ff	1 -1 -1 0 -1 -1 5 -1 -1 -8
line reply.pending a71711	12 -3 -1 -1 0 0 -7 0 0 -3
line reply.pending ab983f	-31 -31 6 -2 -16 18 19 26 12 48
line reply.pending ac2188	-12 4 -1 -1 31 -1 -11 -2 -7 -21
line reply.pending aca581	-2 -2 0 0 -1 0 18 0 -13 0
line reply.pending b063d2	1 -1 -1 -1 -1 -1 5 -1 0 -24
line reply.pending b094c0	0 -1 0 1 -1 0 1 -1 1 -13
line reply.pending b0acb9	-1 0 0 0 -4 0 3 -1 4 -2
line reply.pending b75d17	-1 -1 0 1 -1 -1 9 0 -5 -2
line reply.pending bfcd5c	0 0 0 0 7 0 -5 0 -1 5
line reply.pending bffe54	0 -10 -2 -1 -14 -1 24 0 2 -10
line reply.pending c3d619	1 -2 -4 -2 31 -2 20 7 -49 19
line reply.pending c51cda	5 1 -4 -2 2 -1 -24 18 4 -2
line reply.pending c52d78	-3 33 -1 3 -10 6 -17 1 -12 9
line reply.pending c60ff7	1 -1 -1 0 -1 0 7 -3 -1 -6
line reply.pending cd1627	-4 -4 -1 -1 3 -1 6 6 -5 -31
line reply.pending d6d547	-7 -4 -4 -2 12 -2 19 -2 -10 -36
line reply.pending d94245	-1 -1 -1 0 2 0 10 -5 -4 -5
line reply.pending df6e18	-1 25 -4 -1 -8 -2 -9 -2 1 -16
line reply.pending e80ff5	-7 -3 -2 9 -38 7 11 0 22 65
line reply.pending f7a5fe	6 -4 -8 3 -5 -1 14 -2 -2 -18
line reply.pending fa0904	-2 -8 4 0 -2 -1 9 -9 8 8
line reply.pending fecb91	-1 0 0 0 -1 0 2 0 2 -10
line reply.request 0340d7	-1 -2 0 0 -1 -1 11 0 -5 -20
line reply.request 0fb4e5	11 14 -2 -1 -4 0 -6 -2 -10 -8
line reply.request 117754	3 13 -1 -1 24 0 -31 -1 -6 -8
line reply.request 13717f	-1 -29 -2 -1 -2 -3 42 2 -5 3
line reply.request 14025f	-3 0 0 0 0 1 2 0 0 -2
line reply.request 1af89f	-27 15 2 -7 -35 19 49 1 -19 76
line reply.request 1be700	1 -6 -1 -1 -3 -2 -35 26 20 6
line reply.request 1c384d	-2 8 -1 0 -1 5 -7 0 -2 0
line reply.request 31257f	9 -32 0 0 0 -2 27 -1 0 -21
line reply.request 357822	31 -17 -12 -3 12 -34 -42 59 6 77
line reply.request 3c11fe	-1 -1 0 0 -3 0 12 0 -7 -10
line reply.request 5b4452	-2 -3 -1 2 -4 -1 13 -1 -3 -1
line reply.request 66ef09	-1 -4 -1 -1 -3 -1 17 1 -8 -6
line reply.request 6c1060	1 16 -1 -1 -4 2 -23 -3 12 -10
line reply.request 6ff232	-2 2 -1 0 -14 -1 10 -1 6 -25
line reply.request 799b51	0 -2 0 0 0 -1 5 0 0 10
line reply.request 7cf686	-2 -2 -1 -1 4 18 -18 3 -1 1
line reply.request 7d357e	28 -2 -1 0 -1 0 -25 0 2 -6
line reply.request 81db9d	-8 -2 -2 -1 1 4 13 -8 3 -42
line reply.request 95cfa3	-4 -1 -1 0 -1 5 3 0 0 1
line reply.request 969156	32 -20 -12 -9 38 -20 -1 -3 -5 -2
line reply.request 9a5a17	-1 -3 0 0 -3 10 8 -9 -1 -7
line reply.request 9b4e7f	1 0 -2 -1 -3 0 7 -2 1 -17
line reply.request 9c70e6	0 -9 0 0 -4 -1 17 0 -2 -19
line reply.request a2323b	-1 -8 0 0 -1 -3 15 0 -1 -26
line reply.request a691a8	0 -2 0 0 -2 0 5 0 -1 -3
line reply.request aa708b	0 33 0 0 -1 -1 -26 -2 -2 -7
line reply.request ac83e0	11 0 -2 -1 -3 -2 0 -2 0 -29
line reply.request ae6616	-3 -3 -1 0 -1 -1 10 0 -1 5
line reply.request b1c8ac	-1 2 0 0 -1 1 -2 0 1 -5
line reply.request b85072	0 0 0 0 0 0 1 0 0 -11
line reply.request b9f167	-9 20 31 -1 -17 15 -31 -1 -6 11
line reply.request c8d440	-1 2 -4 -1 3 3 4 -1 -5 -22
line reply.request c99ff5	0 27 -3 -2 -6 -15 0 6 -7 32
line reply.request d0d31a	-15 2 -3 -2 18 0 -5 -12 16 60
line reply.request d1b65d	0 0 0 0 -1 0 3 -1 0 -2
line reply.request d539ea	5 -10 -2 0 -1 -7 18 0 -2 -7
line reply.request f16cf5	1 28 -5 -2 -5 13 -22 -2 -7 -36
line reply.request f8db85	-2 -3 0 -1 -2 -1 10 -1 -1 -8
line reply.thanks 0001cd	-11 -8 0 -1 6 -1 17 0 -1 -3
line reply.thanks 149ba5	17 -10 -6 -4 5 25 -19 -3 -5 4
line reply.thanks 15e903	-1 13 -2 -3 0 -6 13 -13 -1 -18
line reply.thanks 36979e	-7 -4 23 -1 3 -3 8 -13 -6 17
line reply.thanks 372c17	-5 12 2 0 -12 -2 -17 2 19 -6
line reply.thanks 5e702d	12 -3 -1 -1 10 -3 -7 5 -11 2
line reply.thanks 848fce	-1 -3 -1 -1 4 0 5 -1 -2 29
line reply.thanks a3683e	-8 1 -2 2 -7 -4 21 3 -6 -9
line reply.thanks ad0c31	5 -11 -2 -4 -4 24 -12 -2 6 -23
line reply.thanks b6405e	-35 -2 -44 30 -4 0 -2 38 19 7
line reply.thanks bb0a02	9 18 -13 -3 21 11 -32 -5 -6 -34
line reply.thanks bc6783	2 1 -2 -1 7 0 -5 11 -14 20
line reply.thanks c8e934	1 10 -2 -2 -2 -2 20 -11 -11 -22
line reply.thanks d0a6b8	-27 9 -5 -3 5 -15 43 -2 -5 23
line reply.thanks e37917	6 -26 -1 0 26 -1 -1 0 -2 5
line reply.withdrawn 08a1ea	-1 -2 -1 0 -18 -1 33 -1 -8 -4
line reschedule.moved 060a4a	-1 0 2 0 0 0 0 0 0 -14
line reschedule.moved 0e126d	-23 -2 0 30 -1 -1 -2 -1 -1 -10
line reschedule.moved 0e2305	-1 -1 2 0 5 -2 -3 0 0 -21
line reschedule.moved 0e2d3d	-5 -5 20 0 -1 -5 -3 0 0 18
line reschedule.moved 108eaa	-1 -1 3 0 0 0 -1 0 0 -12
line reschedule.moved 1ae7e9	-3 -5 2 -1 -2 -1 14 -1 -4 11
line reschedule.moved 20e1df	-3 0 4 0 0 0 0 0 0 -2
line reschedule.moved 2b8b41	12 0 -11 0 0 0 0 0 0 -5
line reschedule.moved 33f8a7	-6 -4 12 0 0 0 -2 0 1 -31
line reschedule.moved 351802	-1 0 1 0 0 1 -1 0 0 -7
line reschedule.moved 3694d6	-1 -1 4 0 0 0 -1 0 0 -12
line reschedule.moved 36e371	-2 -2 3 -3 16 -2 -13 -1 3 5
line reschedule.moved 380598	-1 -1 14 -1 0 0 -10 0 -1 -6
line reschedule.moved 3c05c3	-1 -1 20 -2 -3 0 -3 -10 -1 -7
line reschedule.moved 430b12	0 2 1 0 -1 2 -3 0 -1 9
line reschedule.moved 4616a2	-3 -1 12 -2 -1 -1 -3 0 -1 -9
line reschedule.moved 485565	-14 -8 -7 -2 -6 -1 49 -4 -6 47
line reschedule.moved 4acd92	35 -14 -18 0 0 0 -3 0 0 10
line reschedule.moved 555671	-12 -6 70 -19 -6 -6 -11 -5 -5 35
line reschedule.moved 5a4ce0	-2 4 -1 0 0 0 -1 0 0 19
line reschedule.moved 628471	5 -4 7 -1 -1 -1 -3 -1 -1 8
line reschedule.moved 6316ba	-4 -1 -13 -2 -2 0 23 -1 0 3
line reschedule.moved 632575	-3 -1 8 -1 -1 0 -2 0 0 22
line reschedule.moved 6ee590	-3 16 -3 -1 -2 -1 -3 -2 -1 -27
line reschedule.moved 79fb6b	0 0 1 0 0 0 0 0 0 -9
line reschedule.moved 7a139e	-1 0 9 -7 0 0 0 0 0 -8
line reschedule.moved 7dbb5d	4 0 -3 0 0 0 0 0 0 -25
line reschedule.moved 80ec0d	-1 0 2 0 -1 0 1 0 -1 -9
line reschedule.moved 8200b1	20 -1 -15 -1 -1 0 -1 -1 0 7
line reschedule.moved 87114f	-4 -15 -27 0 -1 27 21 0 0 36
line reschedule.moved 884aac	0 7 -6 -1 -1 0 4 -1 -1 -3
line reschedule.moved 8a5182	11 4 -5 -1 -2 -1 -7 -1 1 -9
line reschedule.moved 8bddb2	-2 0 -9 12 0 0 0 0 0 0
line reschedule.moved 8d0070	-2 -3 3 0 -3 0 7 0 -2 0
line reschedule.moved 8f8b9b	-1 0 1 0 0 0 0 0 0 15
line reschedule.moved 928dd0	-1 -1 2 0 0 0 0 0 0 8
line reschedule.moved 92ce8a	-2 -2 8 -1 -1 0 -1 0 0 -6
line reschedule.moved 990fcd	-7 -1 7 -1 -2 -2 9 -1 -2 1
line reschedule.moved 9a6824	10 -8 25 -1 -6 -3 -16 -2 -1 -14
line reschedule.moved 9fee4e	-9 -1 13 0 0 0 -1 0 0 10
line reschedule.moved a062d2	-1 0 2 0 0 0 0 0 0 8
line reschedule.moved a1e0a0	-1 0 3 0 0 0 0 0 0 9
line reschedule.moved a2e37c	-13 -2 7 2 -16 -2 -6 4 25 6
line reschedule.moved a4a78a	-3 -1 5 0 0 0 -1 0 0 -5
line reschedule.moved a9b564	-5 -1 11 0 -1 0 -3 0 0 26
line reschedule.moved acf34d	-3 -1 6 0 0 0 -1 0 0 -7
line reschedule.moved b1298a	3 -3 7 -2 -1 -1 -2 -1 -1 41
line reschedule.moved b5cfdf	-2 -1 6 0 0 0 -1 0 0 5
line reschedule.moved cb45a0	0 -4 5 0 0 0 0 0 0 5
line reschedule.moved d8722e	-1 12 -2 0 -8 0 0 0 0 -5
line reschedule.moved dd2e1e	11 5 -4 0 -1 -9 -1 0 -1 -11
line reschedule.moved e85af9	-1 0 0 2 0 0 0 0 0 12
line reschedule.moved e9dd97	3 27 -24 0 -1 -1 -4 0 0 -16
line reschedule.moved eda07a	3 -1 5 0 0 0 -5 0 -1 8
line reschedule.moved fb7bd0	0 -1 4 -1 0 0 -1 0 0 6
line reschedule.moved fc4991	0 0 14 0 -1 0 -5 -8 0 1
line reschedule.why 0daaa5	6 19 -24 -4 9 -2 1 -4 -1 36
line reschedule.why 1088cb	-15 -3 20 -1 0 0 -1 0 0 -4
line reschedule.why 175445	-8 -5 9 8 1 -1 0 -1 -3 4
line reschedule.why 27cfe6	1 0 3 -2 0 0 -1 0 0 -3
line reschedule.why 2a658f	-2 -2 14 -5 1 -1 -2 -2 -1 0
line reschedule.why 33f9ee	2 -1 -3 0 0 0 3 0 -1 -5
line reschedule.why 364aa9	2 -1 0 5 1 -1 -5 0 -1 -17
line reschedule.why 3720b4	-2 -2 7 0 -1 -1 12 -10 -3 -24
line reschedule.why 3d68ce	-4 -3 7 4 -2 0 -1 0 0 -11
line reschedule.why 44653c	-7 -7 -1 0 12 -2 -38 47 -4 46
line reschedule.why 48e7f6	-2 -2 4 0 -1 0 1 0 0 -10
line reschedule.why 4b1cb9	-1 -1 26 -3 -1 -1 -10 -7 -3 -6
line reschedule.why 5029be	-1 0 3 0 0 0 -2 1 0 -20
line reschedule.why 5208a1	2 -5 8 0 -1 -1 0 -1 -2 8
line reschedule.why 52bb00	-8 -7 4 20 -5 -3 -1 -2 2 2
line reschedule.why 62e4eb	-1 7 -3 -1 0 0 -1 0 0 -4
line reschedule.why 66388f	-1 -1 9 -7 -4 0 4 1 -1 7
line reschedule.why 686ded	-2 -1 11 4 -1 -1 -8 -1 -1 6
line reschedule.why 68ea79	26 -7 -8 -9 -2 -2 0 -2 3 -12
line reschedule.why 6ee84b	-6 -11 -4 24 -1 -2 0 0 0 23
line reschedule.why 72297a	13 -5 2 -1 -2 6 -3 -10 -1 -18
line reschedule.why 7b3334	-5 -2 10 4 -5 0 -1 0 0 12
line reschedule.why 82459b	0 -1 -2 6 -1 0 -1 0 0 -3
line reschedule.why 95429e	3 -3 5 -1 -1 2 -3 0 -1 -10
line reschedule.why bafc2c	-4 -5 -14 -1 -9 -2 13 -2 23 -10
line reschedule.why c1f807	-29 -14 23 12 -4 -14 10 23 -8 -35
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 11
line reschedule.why e6002c	-1 11 -2 -1 -15 -1 16 -6 -1 -13
line reschedule.why f2f56e	-1 0 0 0 2 0 10 -7 -3 2
line reschedule.why f4b7ad	-1 -1 3 0 0 -1 -2 0 0 -2
line reschedule.why fc87fe	-2 -5 17 -1 -2 -1 3 -8 -1 -9
line reschedule.why ff3217	-8 -3 9 23 2 -2 -9 -2 -9 4
line survey 519376	0 1 0 0 0 0 0 0 0 3
line survey 58a285	0 0 0 0 0 0 0 0 0 14
line survey 75f292	11 -7 0 0 3 -1 2 0 -8 36
line survey 91a77c	0 0 0 0 0 0 0 0 1 8
line survey b736b4	0 3 0 0 0 0 -2 0 0 12
meeting link	72 -20 -10 -4 -10 -5 -17 -3 -2 -80
move asked, and a nod	-36 -4 72 -3 -6 -3 -16 -3 -1 -3
no job and a time	68 48 53 -11 -44 -29 -84 30 -32 4
no time	-36 -15 -53 -74 74 15 36 23 30 -2
not.alert	-8 -14 -3 18 5 -5 -1 0 6 70
not.alert@footer	-9 -14 -1 -3 -8 -2 13 -6 30 73
not.alert@subject	1 -1 -1 -1 0 0 17 0 -16 125
not.cold	2 -2 -2 1 7 -2 0 -1 -2 112
not.cold@subject	0 4 0 0 -1 0 -2 -1 0 25
not.employer	-14 18 -4 1 34 -5 -31 -4 6 89
not.employer@subject	-4 -6 -1 -1 -10 0 27 -1 -5 66
not.event	15 -11 -10 -6 -15 -11 18 33 -12 47
not.event@subject	4 4 -1 -1 -1 -2 -6 3 -1 110
not.media	11 6 -6 0 2 -3 1 -4 -8 98
not.media@subject	11 5 -1 -2 1 -3 -9 -3 1 -13
not.official	-5 4 17 -8 -3 -6 24 -4 -18 76
not.official@subject	19 -15 4 -5 -2 -23 12 -8 19 -6
not.practice	-17 22 -7 -7 10 0 -25 11 13 48
not.practice@subject	-15 22 -4 -1 -3 0 -7 8 0 65
not.research	-11 18 -3 0 0 -12 9 1 -2 93
not.research@footer	0 0 0 0 0 0 0 0 0 5
not.research@subject	0 -4 -1 -1 7 -4 12 -1 -8 29
not.someone	-17 -41 40 5 -2 11 31 -8 -20 81
not.someone@subject	-2 -3 -1 0 -3 4 4 2 -1 83
not.staff	5 7 -2 -1 -1 1 -11 -1 2 129
not.staff@subject	3 -1 0 0 -2 0 -1 0 0 103
not.study	4 -12 1 -7 13 -1 -8 -28 38 64
not.study@subject	-9 -20 2 -8 21 -10 -39 0 63 27
offer.clear	-81 -54 -49 -5 45 221 -30 -26 -20 -80
offer.clear@subject	-53 -11 -7 -7 4 -18 76 0 17 -49
offer.terms	-2 -38 -25 -13 -16 88 57 -21 -30 -65
offer.terms@subject	-3 -2 -2 -2 2 -13 16 17 -12 90
old time	-81 -35 181 37 -20 -28 -37 -7 -10 -13
one time	144 -44 26 38 -91 -35 -44 36 -30 11
one time, asked	52 -21 11 -13 -3 -1 -20 -2 -3 4
owner	0 0 0 0 0 0 0 0 0 -222
owner interviews	0 0 0 0 0 0 0 0 0 35
pair alert&apply	-1 -1 0 0 4 0 0 0 -2 103
pair alert&ask	-1 -3 0 0 4 -1 0 0 1 -5
pair alert&candidate	-1 -1 0 -1 7 0 -5 0 2 5
pair alert&choose	0 -1 0 -1 2 1 0 0 -1 8
pair alert&closer	0 0 0 0 0 0 0 0 0 18
pair alert&deadline	-1 -1 0 -1 0 0 3 0 1 -8
pair alert&education	0 0 0 0 0 0 -1 0 2 -8
pair alert&enjoyed	0 0 0 1 0 0 0 0 0 -11
pair alert&event	1 0 0 0 0 0 0 0 0 -9
pair alert&family	0 0 0 0 1 0 0 0 -1 6
pair alert&finance	0 0 0 0 0 0 0 0 0 7
pair alert&hear	1 -1 0 -1 6 0 6 -2 -8 -3
pair alert&hiringside	0 0 0 0 0 0 -1 0 1 -11
pair alert&hitch	0 0 0 0 0 0 2 -2 0 8
pair alert&inbox	0 0 0 0 0 0 0 0 0 9
pair alert&interview	0 -3 0 -1 0 0 -1 0 5 0
pair alert&invite	0 0 0 0 7 0 0 0 -6 16
pair alert&link	0 0 0 0 0 0 0 0 0 19
pair alert&mediaword	-2 0 0 0 -1 0 -6 -1 11 -11
pair alert&meet	1 -1 0 0 1 0 -1 0 0 -9
pair alert&move	0 0 0 0 0 0 0 0 0 22
pair alert&not	-1 -1 0 -1 10 0 2 0 -9 29
pair alert&offer	-1 -1 0 0 9 0 -2 0 -5 -14
pair alert&office	0 0 0 0 1 0 0 0 -1 8
pair alert&official	0 0 0 0 -1 0 -1 0 2 -5
pair alert&other	-1 -1 0 0 6 0 -3 0 -1 -3
pair alert&prepare	0 0 0 0 0 0 1 0 0 4
pair alert&property	1 -1 0 0 -5 0 7 0 -1 -6
pair alert&received	0 0 0 0 0 0 -1 0 1 36
pair alert&recruiter	0 0 0 0 0 0 0 0 1 20
pair alert&remind	-1 0 0 0 0 0 3 -2 0 13
pair alert&review	-1 0 0 0 2 0 0 0 0 -5
pair alert&role	-4 -5 -1 12 2 -2 5 -3 -4 34
pair alert&sales	0 0 0 0 0 0 0 0 0 5
pair alert&send	0 0 0 0 1 0 0 0 -1 6
pair alert&shop	0 0 0 0 0 0 0 0 0 11
pair alert&slot	0 0 0 0 1 0 0 0 -1 -10
pair alert&stage	0 0 0 0 0 0 -1 0 2 4
pair alert&study	0 -1 0 0 0 0 1 0 1 -16
pair alert&team	-1 -1 0 -1 6 1 -1 -2 0 2
pair alert&thank	0 0 0 0 -5 0 10 0 -3 -1
pair alert&time	1 -2 0 -1 1 0 2 -2 1 -13
pair alert&title	0 -1 0 0 -2 0 7 0 -4 78
pair alert&wait	0 0 0 0 -2 0 -2 0 5 0
pair alert&wish	-1 -2 0 12 -6 0 7 -2 -7 -10
pair alert&yours	0 -1 0 1 4 0 4 0 -6 69
pair apply&ask	3 1 -1 -2 -1 -5 11 14 -21 61
pair apply&asked	-1 10 0 0 12 -2 -11 -1 -8 -25
pair apply&available	-5 -6 -3 -1 23 -2 4 -1 -9 -42
pair apply&away	5 -7 -1 -1 7 -1 -9 -1 6 12
pair apply&back	-1 1 0 0 14 0 -11 -4 3 -18
pair apply&book	-1 -7 0 0 5 -1 5 -1 0 -9
pair apply&bounce	5 -1 -4 0 -12 -1 23 6 -16 1
pair apply&call	8 5 -1 -1 7 0 -21 -1 4 -13
pair apply&cancel	-1 -3 -1 4 -11 0 37 -1 -23 5
pair apply&candidate	-10 68 -15 -10 24 -8 -13 -12 -24 -53
pair apply&choose	0 -19 -3 -2 23 19 14 -4 -28 -19
pair apply&civic	0 -1 -1 -1 -11 -2 -4 -1 20 82
pair apply&closer	10 10 -2 -2 -12 -3 -9 -1 9 -32
pair apply&cold	-1 4 -1 -1 -7 -1 18 -1 -11 -16
pair apply&confirm	-19 -11 -4 1 -14 0 -6 -3 55 12
pair apply&deadline	-6 21 -6 -2 -17 -8 14 -4 8 -27
pair apply&decide	2 -2 -1 -2 20 -1 -18 14 -13 -5
pair apply&document	8 9 -3 -3 -4 7 -17 0 4 -95
pair apply&education	4 -7 -1 -2 3 -5 11 -4 1 31
pair apply&enjoyed	18 11 -3 -4 22 -3 -26 -3 -12 -31
pair apply&event	1 -7 -1 -1 -5 -2 -8 -1 24 11
pair apply&family	-3 4 -1 -1 -2 -1 1 0 4 6
pair apply&feedback	-2 1 -1 -1 11 1 -9 -1 0 -11
pair apply&filled	0 -12 -2 0 39 -5 6 -1 -25 -10
pair apply&finance	-8 -3 -1 -1 -3 -1 0 -1 18 30
pair apply&forwarded	-3 -8 0 0 -7 0 25 -1 -4 -4
pair apply&future	-11 -9 -1 8 -5 -1 31 -3 -8 30
pair apply&glad	7 -19 -1 -1 -9 7 8 -1 9 15
pair apply&health	9 0 -1 -1 -9 -1 -5 -1 8 -30
pair apply&hear	-9 6 -4 -6 5 11 -7 -8 14 3
pair apply&hiringside	-1 -14 -2 0 -12 -3 24 -1 8 11
pair apply&hitch	3 -1 0 0 0 0 -2 2 -1 -6
pair apply&hold	0 -1 0 0 -4 0 17 0 -12 10
pair apply&inbox	-1 1 -1 -1 -1 -2 -3 3 4 -14
pair apply&interview	24 -2 -7 1 -1 1 -13 6 -8 -20
pair apply&invite	5 10 -1 -1 -4 -1 12 -3 -17 -39
pair apply&join	0 -2 -1 -1 0 0 6 0 -3 -26
pair apply&keen	24 8 -2 -1 -2 -1 -2 -1 -22 5
pair apply&link	-1 -1 0 0 1 0 0 3 -1 18
pair apply&lure	3 -4 0 0 0 0 1 0 0 22
pair apply&machine	-9 -2 -1 0 -3 -1 -9 8 16 -4
pair apply&mediaword	-2 0 -1 -1 14 -1 4 1 -16 -14
pair apply&meet	-11 12 -2 -2 -5 -2 -9 -2 23 31
pair apply&mine	0 2 0 0 -13 0 -4 3 11 69
pair apply&move	-2 -18 -3 -1 3 -1 31 3 -13 15
pair apply&not	6 -18 -6 3 35 -10 -45 11 24 0
pair apply&offer	-11 7 -4 -2 -3 0 22 -4 -5 -23
pair apply&office	-4 -6 -1 -2 0 1 26 0 -13 -14
pair apply&official	2 5 -2 -1 10 -1 -9 0 -3 -6
pair apply&onward	5 -15 -3 -3 14 -3 24 -2 -17 -17
pair apply&other	-6 4 -2 2 5 -2 -25 -2 26 -84
pair apply&paper	-7 -3 0 0 3 -2 -6 0 17 13
pair apply&pay	0 -2 -1 0 9 -1 -8 -2 7 34
pair apply&practice	15 -2 -1 -1 -1 0 -13 -1 4 -12
pair apply&prepare	0 -7 -4 -1 -10 0 -30 -2 53 29
pair apply&property	1 1 -1 -1 -10 -1 -2 1 11 88
pair apply&received	-8 20 -8 -7 -9 -10 -38 -8 67 -7
pair apply&recorded	-1 -4 0 0 -3 0 -3 0 12 -16
pair apply&recruiter	0 13 -2 -1 5 0 -23 -1 9 29
pair apply&remind	1 -1 -3 3 -5 -1 1 0 5 -1
pair apply&review	5 -11 -6 2 -9 -7 40 -10 -4 -23
pair apply&role	15 9 -10 -11 -2 -7 13 -13 8 41
pair apply&sales	-12 7 -2 -1 0 0 29 1 -21 -34
pair apply&send	-2 -11 -3 -2 -4 -6 -2 8 22 40
pair apply&service	-7 5 -2 0 -8 0 12 0 1 8
pair apply&shop	-4 -7 -2 0 5 -1 -25 8 27 -4
pair apply&sign	-3 -4 -1 -1 5 -2 16 2 -13 42
pair apply&slot	3 -4 -2 -1 14 -2 -21 -1 15 5
pair apply&sorry	-2 7 -1 1 -24 -1 -2 -1 22 -2
pair apply&stage	-5 -12 -4 -2 4 -4 41 -6 -11 7
pair apply&start	-1 -1 0 1 -1 -2 0 0 3 5
pair apply&study	-4 -3 -1 -1 18 -1 8 1 -18 -39
pair apply&talk	-3 32 -2 0 -3 -1 -8 -1 -15 64
pair apply&task	-1 -15 -1 0 17 -1 -7 -1 8 1
pair apply&team	-1 14 -4 -5 -17 4 15 4 -10 15
pair apply&thank	7 -5 -10 -7 26 -10 -41 -10 50 -39
pair apply&ticket	-4 14 -3 -2 -8 -3 12 1 -7 13
pair apply&time	29 -15 -10 1 -25 -9 -2 -2 34 -33
pair apply&title	-37 -3 -14 -14 -17 -11 38 1 57 -65
pair apply&urgent	-1 -2 0 0 13 0 -7 0 -2 -4
pair apply&video	3 -3 -1 0 0 0 -4 -1 7 -3
pair apply&wait	-6 9 2 -2 -4 -1 21 -1 -20 -2
pair apply&wish	-2 8 -1 0 -21 -1 6 -1 11 -9
pair apply&yours	13 20 -41 -24 17 5 6 -20 24 -38
pair ask&asked	51 -84 13 -10 -28 21 66 -10 -19 -66
pair ask&available	-18 9 39 -3 -6 21 -12 -2 -27 -49
pair ask&away	-1 -1 0 1 -1 0 1 0 0 3
pair ask&back	1 4 -1 0 0 4 -5 0 -3 -7
pair ask&book	-20 29 -3 8 -14 2 13 -1 -14 -19
pair ask&bounce	0 0 0 0 1 0 -2 1 0 -3
pair ask&call	-21 24 6 9 -5 -6 9 -3 -13 -2
pair ask&cancel	4 -1 -1 3 -4 0 0 -3 2 -21
pair ask&candidate	-5 -3 -3 -1 1 -14 23 2 -1 1
pair ask&choose	-11 63 -5 -18 -4 -2 -11 -2 -11 53
pair ask&civic	-8 28 -3 -1 7 2 -17 -2 -6 -16
pair ask&closer	-3 15 0 -1 -5 -3 -6 -1 3 -33
pair ask&cold	-2 2 -2 0 -3 -2 -2 11 -2 -20
pair ask&confirm	-6 9 15 -2 -2 2 -11 -2 -2 9
pair ask&deadline	20 -13 -8 -8 -40 24 45 -1 -20 -22
pair ask&decide	-6 -9 3 -2 -3 -10 14 12 1 28
pair ask&document	7 -20 -3 -2 -1 -2 40 4 -23 -7
pair ask&education	-2 -5 -1 5 -13 -6 25 -1 -2 -24
pair ask&enjoyed	-1 4 0 0 0 0 -2 0 -1 7
pair ask&event	20 -9 3 -2 0 1 1 -8 -5 9
pair ask&exit	0 0 0 0 0 0 0 0 0 8
pair ask&family	-2 -1 4 0 0 0 0 0 0 24
pair ask&feedback	-2 -2 0 0 -1 5 2 0 -1 12
pair ask&filled	-2 -2 2 0 -1 0 8 -1 -3 -4
pair ask&finance	-2 7 -5 0 3 4 -6 0 -1 20
pair ask&forwarded	0 -5 0 0 -1 0 8 0 -1 24
pair ask&future	-3 -2 2 0 15 3 -15 2 -1 36
pair ask&glad	4 -3 -1 0 -1 1 0 0 0 -1
pair ask&health	6 4 -1 -1 -2 -1 -4 -1 -1 -9
pair ask&hear	-35 32 3 -3 -5 -6 -4 13 4 10
pair ask&hiringside	0 -1 0 0 -1 2 -1 2 0 52
pair ask&hitch	-2 18 3 -1 -4 -6 -1 -5 -1 40
pair ask&hold	-1 0 0 0 0 0 0 -2 3 0
pair ask&inbox	0 -25 -1 -2 -15 -2 2 30 11 -18
pair ask&interview	19 20 -5 -2 -9 -9 -9 10 -15 30
pair ask&invite	-6 11 -1 9 -5 2 -3 -3 -4 -35
pair ask&join	-1 -6 -1 3 -2 9 3 0 -4 17
pair ask&keen	5 16 6 -12 9 -3 0 -3 -17 -39
pair ask&link	-19 11 11 -14 -8 -2 32 -3 -9 -72
pair ask&machine	-1 -5 -2 0 6 -1 1 6 -6 3
pair ask&mediaword	4 2 -1 -1 -8 -1 -13 7 13 -2
pair ask&meet	16 15 -7 8 4 -8 -1 0 -25 12
pair ask&mine	-1 11 -8 0 -1 -5 3 2 0 -3
pair ask&move	-23 -14 28 -3 4 -11 -1 16 5 -41
pair ask&not	15 -10 -9 7 35 -17 -26 9 -4 -23
pair ask&offer	-2 12 -2 0 -8 1 8 0 -9 -23
pair ask&office	-1 0 0 0 1 0 2 0 -1 18
pair ask&official	1 -12 0 -1 -5 2 5 -1 10 -10
pair ask&onward	5 -11 -3 -1 -10 -2 5 9 9 -39
pair ask&other	-9 8 -7 -8 -4 -6 27 1 -4 12
pair ask&paper	0 -2 0 0 -2 0 2 -2 4 -11
pair ask&pay	-1 -4 -4 -1 -2 -13 37 -3 -9 -19
pair ask&practice	0 -1 -1 0 3 0 -1 0 0 3
pair ask&prepare	8 -9 -5 -7 -18 -10 39 0 2 108
pair ask&property	4 -6 -6 0 -1 -10 21 0 0 -32
pair ask&received	-9 7 6 -1 -3 -11 17 1 -8 13
pair ask&recorded	-4 38 -1 -1 -1 -1 -25 -4 -1 -11
pair ask&recruiter	-3 -1 -1 0 2 -15 0 22 -5 14
pair ask&remind	10 -4 7 0 -7 10 -9 0 -7 -24
pair ask&review	-4 5 -1 -1 -3 4 1 1 0 -19
pair ask&role	2 9 -36 -8 15 -3 10 9 2 25
pair ask&sales	10 0 -3 -1 -3 -1 -17 8 7 -6
pair ask&send	1 -13 -7 -4 -11 3 44 2 -16 -58
pair ask&service	9 -6 0 0 0 0 -1 0 0 -6
pair ask&shop	1 5 -4 -1 -23 5 13 2 1 -10
pair ask&sign	-8 -18 4 -7 0 49 -13 -3 -4 -41
pair ask&slot	8 83 5 -4 -21 -11 -42 -1 -17 11
pair ask&sorry	-2 -15 20 2 0 0 -3 0 0 -10
pair ask&stage	-8 -2 -3 -2 -14 21 18 -2 -7 -49
pair ask&start	27 -7 -2 -1 -6 15 -23 -2 -1 -37
pair ask&study	-6 6 -2 11 12 -2 -17 -2 0 -19
pair ask&talk	-8 26 18 -12 -5 -2 -8 -7 -3 0
pair ask&task	15 -25 -12 -1 -7 -8 41 -7 3 -15
pair ask&team	4 10 3 -2 -4 -3 -5 11 -13 40
pair ask&thank	-9 2 -2 -1 1 4 14 4 -14 18
pair ask&ticket	-3 -2 -6 -1 -8 19 8 1 -8 -10
pair ask&time	42 -30 34 21 -7 25 -17 -13 -55 37
pair ask&title	-3 -4 0 -3 7 6 12 -1 -13 -36
pair ask&urgent	-1 14 -5 0 -3 -7 -1 4 -1 -26
pair ask&video	-9 6 5 3 -1 -1 -1 -1 -1 13
pair ask&wait	-7 -5 11 0 -21 8 -7 -2 25 -28
pair ask&wish	0 -5 0 0 -1 0 9 0 -1 -2
pair ask&yours	10 -23 3 -2 -8 -3 30 15 -22 0
pair asked&available	-10 -1 62 -9 -15 11 -22 -6 -11 -60
pair asked&away	-1 -1 1 0 -3 0 4 4 -2 -14
pair asked&back	-1 -3 0 0 0 0 5 0 0 -6
pair asked&book	-4 14 -14 -1 -3 -2 19 -1 -9 12
pair asked&call	-5 60 -13 -3 -1 -12 -8 -3 -15 54
pair asked&candidate	0 -11 0 0 -1 0 16 0 -2 7
pair asked&choose	-34 30 22 -1 -27 -7 22 -1 -6 1
pair asked&civic	1 -7 0 -1 -7 -8 7 0 15 0
pair asked&closer	-8 21 -5 -1 -1 -4 1 -1 -3 23
pair asked&cold	-4 -4 -7 -2 7 -1 6 6 0 68
pair asked&confirm	-3 10 5 -1 1 4 -13 -1 -3 -29
pair asked&deadline	-2 16 -7 -2 -6 -5 20 -4 -10 -14
pair asked&decide	0 -8 2 0 2 -1 6 0 0 -6
pair asked&document	-3 -10 -2 -1 -9 -5 37 -5 -2 -57
pair asked&education	-1 -5 0 0 -11 -2 22 -1 -2 -35
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -5
pair asked&event	7 2 -7 5 -1 -1 -4 0 -1 2
pair asked&exit	0 0 0 0 0 0 0 0 0 6
pair asked&family	-3 19 3 0 0 -1 -16 0 -1 49
pair asked&feedback	0 -1 0 0 -1 0 0 2 0 3
pair asked&finance	0 -8 0 0 0 0 8 0 0 16
pair asked&forwarded	0 -7 0 0 -3 0 12 0 -2 1
pair asked&future	-3 -9 11 -1 15 -2 -9 0 -1 -9
pair asked&glad	0 -8 0 0 0 0 8 0 0 2
pair asked&health	-2 5 0 0 -1 -1 0 0 -1 -16
pair asked&hear	-2 -4 -2 -1 19 3 -11 -1 0 19
pair asked&hiringside	2 -2 -2 0 -1 0 3 0 0 50
pair asked&hitch	13 29 -32 -1 -3 -8 4 -1 -1 16
pair asked&hold	0 0 0 0 0 0 1 0 0 6
pair asked&inbox	0 -15 0 0 -2 -1 25 -5 -1 15
pair asked&interview	2 43 -15 -3 1 -10 0 8 -26 -46
pair asked&invite	4 -2 0 0 0 0 -1 0 0 12
pair asked&join	-1 -8 -1 0 0 26 -23 0 7 12
pair asked&keen	11 -4 -8 0 12 -4 -13 -2 7 37
pair asked&link	-9 -9 10 0 -1 -1 10 0 0 -17
pair asked&mediaword	10 -8 -1 0 0 0 -1 0 0 7
pair asked&meet	23 40 -3 -2 -3 -9 -43 -3 0 -35
pair asked&mine	-2 -10 2 -1 2 2 8 0 -1 -31
pair asked&move	1 -49 63 -5 -9 -14 4 7 3 -133
pair asked&not	18 19 -31 -1 -5 -5 -15 -1 20 17
pair asked&offer	-1 3 -2 0 -1 -7 8 0 0 24
pair asked&office	-9 -1 11 0 -1 -1 1 0 0 18
pair asked&official	-3 -22 1 0 -3 -8 44 -5 -3 -58
pair asked&onward	0 -2 -4 -1 -1 -2 14 -3 -1 -3
pair asked&other	-2 -17 17 -2 2 -2 8 -3 -1 -2
pair asked&pay	-2 -20 0 -1 4 -17 47 -3 -8 -13
pair asked&practice	0 4 0 0 0 0 -2 0 0 3
pair asked&prepare	-7 12 2 0 0 -1 -3 0 -1 27
pair asked&property	1 -5 -1 0 -1 -7 14 0 -1 5
pair asked&received	-1 -7 -1 0 -1 -3 16 0 -4 -14
pair asked&recorded	0 -3 0 0 5 0 -2 0 0 9
pair asked&recruiter	-1 -7 -1 -1 13 -7 5 0 -1 6
pair asked&remind	12 -6 -26 -5 -4 -14 40 7 -5 -57
pair asked&review	3 3 -1 0 -1 -1 -3 0 0 5
pair asked&role	-13 16 -27 -4 35 -14 17 -5 -6 -14
pair asked&sales	12 6 -2 0 -1 -2 -12 0 -1 49
pair asked&send	-5 13 -4 -1 -10 -8 25 -2 -9 -47
pair asked&service	-1 -6 -1 0 -2 -4 16 0 -1 12
pair asked&shop	-1 0 -1 0 -1 -6 16 0 -7 -3
pair asked&sign	2 12 -2 -1 -4 0 -6 -1 -1 0
pair asked&slot	-8 1 86 -10 -13 -21 -20 -4 -10 -4
pair asked&sorry	0 15 -13 0 0 0 -1 0 0 -4
pair asked&stage	-11 40 -7 -1 6 3 -30 3 -3 -39
pair asked&start	16 -15 -3 -1 -1 12 -9 0 0 -7
pair asked&study	-1 -2 0 0 1 -1 5 0 -1 9
pair asked&talk	-22 122 -2 -2 -14 -14 -60 -3 -6 19
pair asked&task	15 22 -10 0 -1 0 -24 0 0 13
pair asked&team	2 0 -2 -1 0 -3 10 -1 -6 13
pair asked&ticket	1 7 -10 6 -1 -1 0 0 -1 -1
pair asked&time	46 37 50 -24 -25 -20 -24 -19 -22 39
pair asked&title	-6 11 -11 -1 -2 10 3 -1 -2 -31
pair asked&urgent	0 0 1 0 0 0 0 0 0 -5
pair asked&video	6 -11 0 0 -1 -1 11 0 -3 -36
pair asked&wait	12 -23 -52 -6 -14 -21 100 -5 8 -56
pair asked&wish	0 -3 -2 0 -2 0 7 0 -1 2
pair asked&yours	0 -1 5 0 -5 -1 10 0 -7 4
pair available&away	0 -4 -4 0 0 0 -1 9 0 11
pair available&back	0 -10 0 0 11 0 -2 0 1 -4
pair available&book	-4 28 -6 -1 5 -2 -19 -2 0 -3
pair available&bounce	-8 -1 -1 0 0 0 -2 13 0 1
pair available&call	-2 6 -8 -3 4 -4 18 -1 -13 0
pair available&candidate	-3 -11 -1 -1 -1 0 14 -1 3 -1
pair available&choose	-7 9 12 -3 -11 -4 -7 -1 11 -10
pair available&civic	0 0 0 0 0 0 0 0 0 21
pair available&closer	-1 7 -1 0 7 0 -11 0 -1 -7
pair available&cold	0 3 0 0 0 0 -2 0 0 11
pair available&confirm	-7 6 -5 -3 17 0 -11 2 0 -15
pair available&deadline	-2 1 -3 -3 0 -1 15 -1 -7 -37
pair available&decide	-4 -1 3 0 3 0 0 0 0 -12
pair available&document	-5 0 -1 0 -1 -1 12 -1 -3 -5
pair available&education	0 -10 0 0 4 -1 9 0 -1 -7
pair available&enjoyed	0 5 0 0 0 0 -4 0 0 9
pair available&event	4 -1 -2 0 2 -1 -1 0 -1 7
pair available&family	0 -7 0 0 10 0 -2 0 0 10
pair available&feedback	-1 -3 0 0 -5 0 11 -1 -1 -8
pair available&filled	-1 -3 1 -1 1 -1 -8 15 -2 16
pair available&future	-2 -1 -1 -2 -10 -1 1 14 3 -14
pair available&glad	3 -1 -1 0 0 -1 1 0 0 -3
pair available&health	0 2 0 0 0 -1 -1 0 0 21
pair available&hear	-8 14 2 -1 -12 -3 6 -1 2 17
pair available&hiringside	1 -1 -2 0 4 1 0 -1 -3 -12
pair available&hitch	0 1 3 -2 -6 -4 -5 -1 13 21
pair available&inbox	-7 -6 -1 0 0 0 12 3 -1 4
pair available&interview	-17 79 -29 -3 -12 -2 -11 9 -13 -34
pair available&invite	-1 6 0 0 -2 0 0 0 -2 8
pair available&join	0 0 0 0 0 0 0 0 0 16
pair available&keen	-1 0 0 0 5 0 -2 -1 0 22
pair available&link	-17 1 14 -1 0 1 0 4 -2 -32
pair available&lure	0 9 0 0 0 0 -6 0 -3 -3
pair available&meet	-12 7 19 -2 -3 -2 -7 3 -4 37
pair available&mine	-1 1 1 -1 -1 -1 6 0 -3 -37
pair available&move	7 -23 16 -1 -2 -1 -4 -1 9 -20
pair available&not	6 -6 -10 -7 32 -4 -9 5 -8 -37
pair available&offer	-1 0 0 0 1 3 0 0 -2 -22
pair available&office	-9 -5 11 0 0 0 2 0 1 -9
pair available&official	0 -5 0 0 -1 -1 10 -1 -2 11
pair available&onward	0 4 -1 -1 0 -1 2 -1 -3 -9
pair available&other	-1 -3 3 -3 14 0 -9 0 -1 23
pair available&pay	-5 2 0 -1 -1 1 -1 0 4 0
pair available&practice	0 -2 0 0 3 0 0 0 0 15
pair available&prepare	7 4 1 -1 -4 -1 -7 0 1 -27
pair available&property	0 0 0 0 0 0 0 0 0 19
pair available&received	-4 0 4 0 -4 0 -2 4 2 6
pair available&recorded	-1 7 0 0 0 0 -5 0 0 11
pair available&recruiter	-1 14 0 -1 4 -1 -8 0 -8 -7
pair available&remind	-5 -11 20 -2 -2 -2 4 -1 -1 1
pair available&review	-2 -2 0 0 -3 -1 -3 1 10 2
pair available&role	-3 -18 -7 0 12 -1 35 0 -19 31
pair available&sales	1 5 -2 0 0 -1 -2 0 -1 23
pair available&send	-7 23 -2 -1 -4 -4 0 -1 -4 -20
pair available&service	0 6 0 0 0 -1 -3 0 -1 1
pair available&shop	1 3 -2 0 0 0 -2 0 0 30
pair available&sign	0 7 0 -1 0 2 -7 0 -1 -3
pair available&slot	-30 -20 41 -7 9 -10 36 0 -20 -40
pair available&sorry	-2 14 -13 1 -2 0 3 0 0 3
pair available&stage	-2 5 -1 -1 9 -6 -2 -1 0 4
pair available&start	-3 1 0 0 0 2 1 0 -1 13
pair available&study	-6 11 0 -1 -10 -4 -6 -1 18 4
pair available&talk	-3 28 -2 -2 -5 -4 -24 -1 13 0
pair available&task	-2 3 1 0 -1 0 0 0 0 14
pair available&team	-6 11 2 -2 13 -1 -15 -1 -1 -24
pair available&thank	-10 2 -13 25 5 -1 -5 -1 -2 20
pair available&ticket	0 4 -2 -1 -2 -1 -2 4 -1 1
pair available&time	1 27 4 -16 13 -11 -7 12 -23 8
pair available&title	-1 27 -13 -2 -4 0 -4 -2 -1 15
pair available&urgent	-3 -5 7 0 0 0 0 1 0 4
pair available&video	-6 12 3 0 -1 0 -6 0 -1 -10
pair available&wait	11 1 4 -1 9 -2 -24 2 0 35
pair available&yours	10 3 -12 0 18 -1 -8 -1 -9 -23
pair away&back	-4 -3 -2 -2 -2 -2 -16 22 9 -8
pair away&book	4 -2 -3 0 -1 2 -1 0 0 0
pair away&call	0 -2 9 -7 6 0 4 -1 -8 -3
pair away&candidate	4 -3 2 0 -3 0 4 -2 -2 15
pair away&choose	-3 -3 -1 0 16 1 2 1 -13 -12
pair away&civic	0 0 -13 0 -2 0 17 -1 0 -6
pair away&closer	-1 -1 -1 0 2 -1 -4 1 4 -7
pair away&confirm	5 -1 -5 -2 2 -6 -5 10 2 -3
pair away&deadline	-14 8 -22 3 12 -20 -8 34 8 -44
pair away&decide	-1 0 0 0 -6 0 21 -9 -3 -14
pair away&document	-3 0 0 0 2 0 0 -1 3 -16
pair away&education	-2 -1 -1 0 3 -1 1 -1 0 -16
pair away&event	1 -2 -2 0 0 1 -1 6 -1 10
pair away&family	0 -3 5 -3 -1 0 -7 0 9 -2
pair away&feedback	-1 -1 -1 0 -1 -1 -1 5 1 -4
pair away&filled	19 -4 -17 -3 14 -9 2 5 -7 -38
pair away&finance	-1 -1 0 0 0 4 -2 0 0 0
pair away&future	0 -1 0 0 0 0 -5 -1 7 -3
pair away&glad	0 -1 0 0 -2 0 5 0 -2 1
pair away&hear	-2 -9 -1 -1 2 -1 -7 15 4 -7
pair away&hiringside	0 -2 2 0 3 0 -4 -2 2 0
pair away&hitch	-7 3 11 -8 5 -1 9 -6 -7 9
pair away&hold	-1 -1 -1 0 -4 0 8 -1 0 0
pair away&inbox	-4 -2 -2 -2 -2 -2 -8 26 -3 -12
pair away&interview	-3 -4 2 -2 14 -1 -3 2 -5 2
pair away&invite	2 -2 1 0 0 0 0 0 0 -4
pair away&join	0 0 0 0 1 0 0 0 0 -3
pair away&mediaword	-2 -3 0 0 -1 -4 -13 17 6 -8
pair away&meet	-14 6 3 8 -1 -2 -23 26 -2 0
pair away&move	9 -4 -3 -1 0 -1 -13 11 3 9
pair away&not	-3 -10 0 -1 -24 -9 -5 40 13 -31
pair away&offer	-1 -1 -1 0 1 5 -3 1 -1 -9
pair away&official	0 -1 1 0 1 0 -2 1 0 5
pair away&other	-1 -1 1 0 0 0 4 -1 -1 13
pair away&pay	-2 -2 -1 -1 -5 -9 13 5 2 -32
pair away&prepare	5 1 -6 0 -1 -1 -24 21 4 -17
pair away&property	0 0 0 0 0 0 -1 1 0 12
pair away&received	0 0 0 0 -1 0 3 0 -2 -2
pair away&recruiter	4 6 -3 -1 -5 0 -8 1 8 -4
pair away&remind	-4 -2 1 1 -2 -1 -5 14 -1 -2
pair away&review	1 -1 0 0 -6 0 -8 -2 17 -4
pair away&role	-1 -4 -1 10 20 1 -23 0 -4 0
pair away&sales	-2 0 0 1 0 0 2 0 0 -4
pair away&send	-2 -1 -1 0 -3 2 -2 0 6 -4
pair away&shop	-6 7 1 0 0 0 -2 0 0 -5
pair away&sign	-2 0 0 0 0 2 -4 0 5 -1
pair away&slot	-2 -2 3 -1 1 1 -3 2 -1 -3
pair away&sorry	-1 -1 1 2 1 0 5 -3 -4 -4
pair away&stage	0 -3 -1 0 8 -1 -7 3 1 -4
pair away&start	0 0 0 0 0 -1 6 -3 0 -4
pair away&study	0 -2 1 0 -2 0 5 1 -2 -7
pair away&talk	6 -1 3 -1 0 0 -1 -5 -1 -1
pair away&team	-16 0 2 7 -2 -2 18 -18 9 -13
pair away&thank	-1 -2 0 -1 20 -1 -10 0 -6 -2
pair away&ticket	0 0 0 0 3 1 -2 -2 1 10
pair away&time	-20 -12 4 -20 1 -25 17 70 -15 -48
pair away&title	-11 -12 -3 2 11 -4 8 -12 22 -21
pair away&wait	-2 -2 -1 -2 -12 -1 32 -10 -1 -8
pair away&yours	3 -6 -3 -1 0 -1 -5 -2 14 12
pair back&book	0 8 -1 0 0 0 -9 0 2 -6
pair back&bounce	0 0 0 0 -6 0 -1 8 0 -15
pair back&call	-1 4 -1 -1 -1 -1 -1 0 1 0
pair back&candidate	1 7 -1 0 -1 0 -7 -2 3 -3
pair back&choose	-1 -1 0 -1 -1 6 -12 -1 11 -12
pair back&closer	-1 0 0 0 0 0 -1 1 3 16
pair back&confirm	2 -1 0 0 -1 0 -2 0 3 -2
pair back&deadline	4 -1 -6 -1 -4 -3 -15 -6 31 5
pair back&decide	-1 -1 0 0 -1 -1 6 -6 3 -10
pair back&document	-1 -1 0 0 -2 -1 7 0 -1 9
pair back&education	0 -3 0 0 5 1 -4 0 2 -10
pair back&enjoyed	-1 5 0 0 -1 3 -4 -3 0 -4
pair back&feedback	6 -2 -1 -2 10 -3 -15 -4 11 -5
pair back&future	0 0 0 0 0 1 2 -3 1 -9
pair back&glad	0 0 0 0 0 -7 7 0 0 -2
pair back&health	-1 3 0 0 0 1 -2 0 0 -3
pair back&hear	5 -3 -2 -2 13 -3 -30 -2 25 -8
pair back&hiringside	0 0 0 0 0 0 -1 -2 4 1
pair back&inbox	0 -1 -1 -1 -7 -1 3 14 -6 -19
pair back&interview	0 8 -1 0 3 0 -7 -2 0 -2
pair back&join	0 0 0 0 0 2 0 0 0 -13
pair back&meet	-1 -1 0 0 0 -6 11 -1 -2 -9
pair back&mine	0 0 0 0 0 0 0 0 0 6
pair back&move	5 -1 -4 0 0 0 0 0 1 6
pair back&not	-1 -1 4 -2 -2 -1 -9 2 10 -1
pair back&offer	-2 -3 -1 0 -4 -3 12 0 1 -18
pair back&onward	0 0 0 0 -2 0 0 0 4 1
pair back&pay	-1 -1 0 0 -3 4 -3 -2 6 -14
pair back&prepare	-1 0 0 0 0 0 -5 1 4 3
pair back&property	-1 -1 0 0 -1 2 9 0 -8 -10
pair back&received	0 0 0 0 0 0 -1 2 0 5
pair back&recruiter	-1 5 0 0 -1 2 4 -1 -7 -16
pair back&remind	3 -4 -4 -1 0 -6 13 0 0 -10
pair back&review	-1 -1 0 0 -2 -1 4 -2 4 20
pair back&role	0 -1 0 0 -2 1 1 0 2 3
pair back&send	-4 1 -2 -1 3 4 -6 10 -5 -1
pair back&shop	0 0 4 -2 0 0 -2 1 0 -4
pair back&sign	-1 -1 -1 0 3 -1 3 0 -1 0
pair back&slot	4 1 -5 0 1 1 -4 2 -1 -11
pair back&stage	-1 -1 -1 -1 -2 -3 6 -2 5 -4
pair back&start	-5 -1 -1 -1 -1 -2 10 1 0 -6
pair back&team	-1 -1 -1 0 -3 0 -2 -3 10 -3
pair back&thank	5 0 0 0 -1 -8 5 -1 0 -2
pair back&ticket	-1 3 -1 0 -1 0 6 -5 -1 19
pair back&time	-8 -14 -2 -9 -5 -5 4 14 25 -34
pair back&title	-1 -1 -2 -1 -2 3 -3 -2 9 1
pair back&wait	-3 -1 0 0 3 -1 4 0 -1 -6
pair back&yours	-1 4 0 0 15 0 -18 -2 3 -15
pair book&bounce	0 -1 0 0 0 0 0 2 0 14
pair book&call	-4 -22 -2 -9 17 -4 20 -3 8 -54
pair book&cancel	-13 -2 4 27 -7 -2 -5 -1 -2 -13
pair book&candidate	-3 1 0 -1 -3 -2 12 -1 -3 19
pair book&choose	-6 20 -2 -1 5 -4 -7 -1 -5 -26
pair book&civic	-22 -7 24 -3 8 -2 2 -1 0 -14
pair book&closer	-6 13 -2 -2 4 -1 -4 -1 -2 11
pair book&cold	-2 6 0 2 -2 -2 0 0 -1 -1
pair book&confirm	-1 6 -11 -2 -3 0 15 -1 -4 -18
pair book&deadline	15 -18 -9 -4 0 -2 29 -1 -10 16
pair book&decide	-2 1 0 0 0 0 0 1 0 -4
pair book&document	0 0 0 0 0 0 -2 0 2 36
pair book&education	-6 5 0 6 -8 -1 0 0 5 -28
pair book&enjoyed	-2 3 0 0 0 0 0 0 0 9
pair book&event	6 1 11 2 -17 1 -2 -1 -1 -6
pair book&family	-13 0 -3 19 5 0 -2 -1 -4 -16
pair book&feedback	1 0 -1 0 0 0 0 0 0 -9
pair book&filled	-3 2 0 2 2 -1 7 -1 -9 5
pair book&finance	1 0 0 0 0 3 -2 0 0 3
pair book&future	-2 -7 1 -1 1 0 9 0 -1 -10
pair book&glad	4 -4 0 0 0 0 1 0 0 1
pair book&health	0 1 0 0 0 1 -1 0 0 48
pair book&hear	-5 -34 2 3 -6 -1 44 -1 -2 -2
pair book&hiringside	2 9 -1 0 -2 -2 -11 -1 5 -9
pair book&hitch	-14 16 16 -2 -4 3 -12 -4 -1 5
pair book&hold	-2 0 0 2 0 0 0 0 0 5
pair book&inbox	-3 -1 -1 1 -1 0 4 0 2 16
pair book&interview	13 -8 -8 -6 1 -8 22 -7 1 -40
pair book&invite	15 2 -2 0 0 2 -21 -2 6 0
pair book&join	-3 0 0 3 1 0 0 0 0 3
pair book&keen	-3 8 -9 -1 -2 -3 15 -1 -4 18
pair book&link	-1 22 10 -1 -5 -2 -18 -2 -2 -40
pair book&lure	3 -4 0 0 0 0 -3 0 5 30
pair book&machine	-4 3 0 0 0 0 -1 2 0 2
pair book&mediaword	-2 2 -1 -1 -2 2 -1 0 3 21
pair book&meet	3 -6 1 2 -2 -1 6 0 -3 -4
pair book&mine	-7 -8 2 0 0 0 14 0 0 -12
pair book&move	-1 2 3 10 -4 -2 -6 -1 -2 -53
pair book&not	-17 3 3 14 49 -5 -36 -3 -7 21
pair book&offer	-1 1 0 0 1 3 -2 0 0 7
pair book&office	0 0 0 0 0 0 0 0 0 38
pair book&official	-1 3 -1 0 0 0 1 0 -1 76
pair book&onward	2 -23 20 0 0 -1 2 0 0 -23
pair book&other	-5 3 -3 4 0 0 2 0 -1 -5
pair book&pay	-1 0 0 0 1 -1 6 -1 -5 -9
pair book&practice	-1 2 0 0 0 0 0 0 0 23
pair book&prepare	4 0 14 -6 -11 2 -2 0 -1 -3
pair book&property	-12 8 -4 19 -2 -2 -4 -1 -2 -7
pair book&received	4 9 -1 -1 0 0 1 -1 -11 3
pair book&recorded	0 0 0 0 0 0 0 0 0 7
pair book&recruiter	-3 9 -1 0 -5 0 -4 1 4 -17
pair book&remind	-3 -13 18 4 -3 -1 0 -1 -1 27
pair book&review	3 -1 -5 0 -2 0 -4 0 10 1
pair book&role	7 7 0 3 -7 3 -5 -2 -6 -19
pair book&sales	-1 3 0 0 0 0 -1 0 0 29
pair book&send	10 3 -1 0 -1 0 -9 -1 0 -1
pair book&service	-1 1 0 0 0 -2 -5 0 8 43
pair book&shop	0 0 -4 1 0 -2 13 -1 -7 10
pair book&sign	7 -2 -5 -1 -3 3 2 -2 2 4
pair book&slot	12 34 -5 1 -8 -3 -23 -1 -7 16
pair book&sorry	-2 -1 0 7 -1 0 -1 0 -1 10
pair book&stage	19 -33 12 1 -5 -2 10 -1 -2 -47
pair book&start	5 9 0 0 -4 5 -17 0 2 3
pair book&study	8 13 -9 0 -4 -1 -5 -1 -2 -3
pair book&talk	7 -5 17 -1 -5 -2 -5 -1 -4 -34
pair book&task	-25 -8 -2 2 -2 -1 31 -2 6 -16
pair book&team	5 21 -9 -4 9 -6 -12 -1 -2 -50
pair book&thank	4 2 -5 -8 0 -2 -5 -2 15 -16
pair book&ticket	-1 2 0 0 0 0 -1 0 1 6
pair book&time	-11 -33 75 35 -21 0 -33 -6 -6 90
pair book&title	15 2 -7 -1 5 -2 -15 -2 5 -30
pair book&urgent	-4 -1 1 4 0 0 -1 2 0 -2
pair book&video	-1 2 -1 3 -1 0 -1 0 -1 -3
pair book&wait	-5 2 -1 -2 -6 -1 22 -4 -5 28
pair book&yours	17 -1 -5 1 2 -2 3 -1 -13 -32
pair bounce&candidate	-1 5 0 0 -2 0 -2 1 -1 -16
pair bounce&choose	0 0 0 0 0 0 -1 1 0 -3
pair bounce&confirm	-1 0 0 0 0 0 -1 3 0 -5
pair bounce&filled	-9 -2 -1 -1 -2 -2 -4 23 -1 24
pair bounce&hear	0 -1 6 0 1 0 1 -5 -2 -3
pair bounce&inbox	-15 1 4 -2 -9 -1 -11 27 6 -7
pair bounce&interview	-10 -2 6 -1 -1 0 -2 10 -1 4
pair bounce&invite	-14 -3 -2 -1 -4 -2 -5 31 -1 -4
pair bounce&keen	0 3 0 0 0 0 -2 0 0 15
pair bounce&machine	-2 -4 -1 -1 -6 -1 -8 14 9 3
pair bounce&move	0 0 6 0 -1 0 -1 -2 -1 -4
pair bounce&not	-10 -6 2 -6 -14 -4 0 32 7 -20
pair bounce&offer	0 0 0 0 -2 1 15 -1 -14 -10
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 3
pair bounce&received	0 0 0 0 0 0 4 0 -3 -2
pair bounce&recruiter	0 0 0 0 0 0 -1 2 0 12
pair bounce&review	1 0 0 0 0 0 0 0 0 -4
pair bounce&role	-1 8 0 0 -1 0 2 0 -7 10
pair bounce&send	0 0 0 0 -7 0 -2 11 -1 -20
pair bounce&shop	-2 -1 -1 -1 -6 0 0 6 5 -7
pair bounce&sign	-10 -3 -2 -1 -4 1 -7 26 -1 14
pair bounce&slot	-18 1 -1 0 0 3 -6 21 0 -11
pair bounce&sorry	0 -1 -1 -4 -7 -3 10 7 0 -7
pair bounce&stage	0 0 0 0 -1 0 4 2 -4 -5
pair bounce&talk	-4 5 0 0 0 0 -4 3 0 9
pair bounce&task	0 0 6 0 1 0 0 -6 -1 1
pair bounce&team	0 0 0 0 0 0 11 -2 -9 10
pair bounce&thank	-10 -1 -1 -1 -5 0 -1 15 4 -10
pair bounce&ticket	0 0 0 0 0 0 4 0 -3 0
pair bounce&time	-39 -3 4 -2 -1 -1 -3 45 -1 -24
pair bounce&title	-9 10 -1 -1 0 0 -10 10 3 -3
pair bounce&yours	7 -1 -4 0 -9 0 24 -1 -15 4
pair call&cancel	-5 -1 5 13 -6 -1 -4 -1 -1 -33
pair call&candidate	3 4 -1 -1 -6 -2 6 -2 0 -7
pair call&choose	4 -5 -1 -2 -2 8 2 0 -4 2
pair call&civic	-10 -1 -1 -3 8 -4 14 -1 -2 3
pair call&closer	-1 -4 0 -1 -2 0 15 0 -7 10
pair call&cold	9 -5 0 2 -1 0 -3 0 -2 6
pair call&confirm	19 -4 -1 -1 -5 6 -10 -1 -2 -11
pair call&deadline	-5 36 -1 -3 -3 -10 0 -10 -4 41
pair call&decide	0 -10 -1 -2 5 -2 19 -1 -7 -10
pair call&document	0 -3 -1 0 13 0 -1 -1 -7 -7
pair call&education	-6 5 0 -1 8 0 -8 0 1 -5
pair call&enjoyed	-1 13 -1 0 -2 0 -7 0 -1 26
pair call&event	10 -1 0 2 13 -4 -15 -1 -3 -18
pair call&family	-2 0 0 0 0 0 3 0 0 23
pair call&feedback	0 -8 0 0 1 0 8 -2 1 4
pair call&filled	0 0 0 4 -2 0 0 0 -1 -4
pair call&finance	-2 7 0 -1 0 -1 -3 0 0 28
pair call&future	-1 -7 0 0 0 0 10 0 0 2
pair call&glad	0 -12 -1 -1 0 1 14 0 -1 -2
pair call&health	0 0 3 0 0 0 -2 0 0 -3
pair call&hear	1 0 2 1 -7 -4 20 -8 -5 -23
pair call&hiringside	6 -1 -4 0 -1 0 2 0 -1 11
pair call&hitch	-2 -5 8 -7 -1 2 -2 8 0 -10
pair call&hold	0 -1 0 1 -13 0 13 0 0 -5
pair call&inbox	-3 -14 -1 -1 2 -1 25 -2 -4 -16
pair call&interview	-1 26 -16 -3 1 -4 -10 1 6 -11
pair call&invite	6 -7 -1 -1 -3 -1 -5 4 6 -25
pair call&join	-1 -2 0 0 1 -1 2 0 1 8
pair call&keen	-1 20 -1 -1 2 0 -17 -1 -1 -33
pair call&link	6 -4 0 0 0 0 0 0 0 -8
pair call&lure	5 2 -1 0 -1 -1 -2 0 -1 3
pair call&mediaword	0 0 0 0 0 0 0 0 0 55
pair call&meet	-4 2 12 -2 -4 -4 -1 -7 7 -13
pair call&move	-1 -2 4 0 -1 1 -1 1 -1 32
pair call&not	10 10 4 -17 2 -9 -5 -7 13 -73
pair call&offer	-2 -1 0 2 -2 4 -3 0 2 18
pair call&office	12 -1 0 -1 -2 -1 -10 3 -1 1
pair call&official	0 0 3 1 5 1 -2 0 -9 6
pair call&onward	-1 0 -1 0 3 8 -1 0 -6 -3
pair call&other	0 -18 22 5 -1 -5 3 -3 -3 4
pair call&pay	8 16 -1 -1 -12 -2 -6 -1 -1 8
pair call&practice	0 2 0 0 0 0 -2 0 0 6
pair call&prepare	22 3 -4 -8 -7 -13 6 -4 5 28
pair call&property	-1 3 -1 4 -4 0 -1 0 0 27
pair call&received	-5 0 6 -1 -2 0 7 0 -4 -3
pair call&recorded	-2 7 0 0 0 0 -5 0 0 6
pair call&recruiter	7 -9 0 -5 -1 -1 14 -1 -2 13
pair call&remind	13 -7 -1 0 -17 -11 29 -5 -2 -32
pair call&review	-4 -4 0 0 0 0 1 0 10 19
pair call&role	-1 62 -2 -9 -12 -4 -28 2 -8 -18
pair call&sales	6 25 -1 1 -3 -1 -20 -1 -5 16
pair call&send	12 4 -2 -2 -5 -2 0 -1 -3 -9
pair call&service	0 -8 0 0 0 0 -1 0 9 7
pair call&shop	-1 11 0 0 -4 0 -6 0 0 12
pair call&sign	-4 -5 6 2 -2 6 -5 3 1 14
pair call&slot	-6 40 -3 -4 -23 -1 16 -10 -8 6
pair call&sorry	-1 -6 18 18 -14 -1 -14 -1 0 -10
pair call&stage	0 2 -2 -1 -2 -1 7 -1 -2 11
pair call&start	3 -1 0 0 -2 -9 8 0 2 18
pair call&study	0 0 1 12 -8 -1 -9 0 6 3
pair call&talk	7 34 -4 -4 -4 7 -27 -8 -2 -52
pair call&task	7 -1 0 -1 -4 -1 0 0 0 0
pair call&team	-8 -13 9 -4 5 6 15 0 -8 -23
pair call&thank	6 -4 -4 -6 -3 -3 -6 -3 23 -6
pair call&ticket	2 -1 -1 -1 -3 0 1 -4 6 -21
pair call&time	46 -21 -13 -3 -36 -20 61 -26 12 3
pair call&title	-12 26 6 -4 -10 -12 2 2 3 22
pair call&urgent	-1 0 0 0 0 0 -8 11 0 -11
pair call&video	-6 -9 5 -1 1 -3 15 -1 -3 1
pair call&wait	-15 32 -3 -1 -2 -1 -5 -4 -1 -7
pair call&wish	-7 8 -2 -2 -10 6 7 -1 1 -39
pair call&yours	7 10 -2 -1 6 0 -13 4 -10 -36
pair cancel&candidate	4 0 0 -1 7 0 -7 0 -3 2
pair cancel&choose	-3 -1 -2 12 -2 -1 -2 0 -1 19
pair cancel&civic	-1 0 0 2 -1 0 0 0 0 9
pair cancel&confirm	-3 -1 4 -7 -10 -1 23 0 -5 13
pair cancel&deadline	12 -4 -10 7 1 0 -3 0 -2 25
pair cancel&decide	-1 0 0 5 -2 0 -1 0 0 -1
pair cancel&education	-2 0 0 8 -4 0 -1 0 -1 12
pair cancel&event	-6 -1 -2 19 -3 -3 -2 -3 2 -21
pair cancel&family	0 0 0 1 0 0 0 0 0 5
pair cancel&filled	-4 -1 -2 24 -9 -2 -5 -1 -1 -8
pair cancel&finance	-1 0 0 4 -1 0 0 0 0 -6
pair cancel&health	-1 0 0 2 0 0 0 0 0 26
pair cancel&hear	-2 -1 -1 7 -2 0 -1 0 0 7
pair cancel&hiringside	1 0 0 5 -2 0 -2 0 0 -3
pair cancel&hitch	-2 -1 -2 11 -1 -1 -3 -1 0 4
pair cancel&hold	-5 -2 3 28 -5 -2 -14 -3 2 -12
pair cancel&interview	-50 -17 6 110 -18 -4 -18 -4 -6 -38
pair cancel&invite	-2 0 0 4 0 0 0 0 0 -10
pair cancel&link	7 0 -8 1 0 0 0 0 0 -7
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 8
pair cancel&meet	-1 -1 3 4 -1 -1 -2 0 0 4
pair cancel&move	15 0 -15 2 0 -1 -2 1 0 -3
pair cancel&not	-4 -3 3 12 2 -3 -9 -2 4 -6
pair cancel&offer	-1 0 0 4 -2 0 0 0 0 -1
pair cancel&office	0 0 0 2 0 0 -1 0 0 4
pair cancel&official	-3 0 0 5 -3 0 -1 0 3 2
pair cancel&onward	-1 -1 0 -12 4 0 11 0 0 -1
pair cancel&other	-2 -1 0 11 -7 -1 -2 -1 3 7
pair cancel&prepare	10 0 -1 -2 -3 0 -3 -3 2 -14
pair cancel&property	-1 0 0 2 -1 0 0 0 0 14
pair cancel&recruiter	-6 -1 -2 6 -4 -1 10 0 -1 -17
pair cancel&remind	-11 -7 23 -1 -8 -2 7 -1 -1 -19
pair cancel&review	-1 0 0 1 0 0 0 0 0 7
pair cancel&role	-14 -6 -6 56 -11 -4 -1 -5 -9 -20
pair cancel&sales	-2 0 0 5 -2 0 0 0 0 -1
pair cancel&service	0 0 0 1 0 0 0 0 0 8
pair cancel&shop	-4 -1 3 9 -4 -1 0 0 -2 0
pair cancel&sign	0 0 0 8 -5 0 -1 0 0 12
pair cancel&slot	-8 -1 1 17 -4 -1 -2 -1 0 -12
pair cancel&sorry	-8 -9 2 34 -7 -2 -6 -2 -2 55
pair cancel&stage	-3 -1 -1 1 6 0 -1 0 0 4
pair cancel&study	-1 0 0 2 0 0 0 0 0 3
pair cancel&talk	-4 -6 6 9 -4 0 -1 0 0 -2
pair cancel&task	-1 -1 -1 5 -1 0 -1 -3 2 -3
pair cancel&team	-3 -2 -3 22 -3 -2 -7 -1 -1 -4
pair cancel&ticket	-1 0 0 1 0 0 0 0 0 11
pair cancel&time	-31 -19 18 86 -21 -10 -12 -5 -6 0
pair cancel&title	-14 -3 -3 26 -9 -1 11 -1 -8 -5
pair cancel&wait	-1 0 0 3 0 0 -1 0 0 12
pair cancel&yours	-11 -5 -4 31 -15 -1 29 -1 -24 -5
pair candidate&choose	-1 -31 -3 -4 36 12 4 -4 -8 15
pair candidate&civic	0 7 -1 -1 2 -3 -7 -1 3 4
pair candidate&closer	-2 -2 -1 -1 34 -2 0 0 -27 -40
pair candidate&cold	0 0 0 0 -2 0 13 0 -10 -17
pair candidate&confirm	-7 -3 -3 3 -3 2 -1 1 13 28
pair candidate&deadline	16 0 -4 -4 -15 7 22 -3 -19 -27
pair candidate&decide	-4 3 -4 -3 15 -12 8 0 -4 -55
pair candidate&document	0 -3 0 0 1 9 -3 -1 -3 -8
pair candidate&education	-6 1 0 -1 -7 -2 15 -2 2 -3
pair candidate&enjoyed	3 -1 0 0 2 0 -1 0 -2 0
pair candidate&event	-1 -1 -1 2 1 -1 -1 1 0 -3
pair candidate&family	1 4 0 0 -4 0 2 0 -3 -4
pair candidate&feedback	2 -4 -1 -1 -16 1 4 -3 17 10
pair candidate&filled	-5 -4 -1 2 9 0 8 -1 -9 -14
pair candidate&finance	-1 -2 0 0 1 0 2 0 1 19
pair candidate&forwarded	0 -7 0 0 -3 0 30 0 -19 -1
pair candidate&future	1 0 0 0 -7 0 8 -2 2 5
pair candidate&glad	11 20 -1 -2 -5 2 -23 0 -3 -26
pair candidate&health	10 -1 0 0 -3 0 2 0 -7 0
pair candidate&hear	3 -10 -2 -1 3 9 -11 -2 10 -28
pair candidate&hiringside	-3 -17 8 -2 -27 12 34 4 -9 64
pair candidate&hitch	0 0 0 0 0 0 2 0 -1 -6
pair candidate&hold	-2 -1 5 -1 0 0 4 0 -4 -1
pair candidate&inbox	-1 2 0 0 -5 7 2 4 -8 -5
pair candidate&interview	3 10 -1 -7 -17 -1 -12 -3 29 36
pair candidate&invite	4 -10 -1 0 -15 -1 -21 1 43 -12
pair candidate&join	0 -1 0 0 8 0 -1 0 -6 -3
pair candidate&keen	4 1 0 0 -6 8 0 0 -6 10
pair candidate&link	0 -2 0 0 1 11 -4 -1 -5 -20
pair candidate&machine	0 0 0 0 -1 0 -1 3 0 -9
pair candidate&mediaword	-1 1 0 0 13 0 -3 1 -10 -17
pair candidate&meet	17 -21 0 0 3 -4 -4 -2 13 -16
pair candidate&mine	0 2 0 0 -15 0 -3 3 13 -22
pair candidate&move	-4 -8 -3 -1 -3 -1 18 4 -2 19
pair candidate&not	-1 -8 -1 -6 16 -4 2 -3 4 -60
pair candidate&offer	-8 0 -3 1 16 -1 -2 -1 -1 -49
pair candidate&office	-6 5 -1 -1 2 2 7 0 -7 25
pair candidate&official	-1 2 -1 2 0 2 -5 -1 2 -23
pair candidate&onward	-7 18 -3 -1 0 -2 -11 -1 7 -26
pair candidate&other	-10 -4 -4 1 34 -9 15 -3 -22 -44
pair candidate&paper	0 0 0 0 0 0 1 0 -1 6
pair candidate&pay	4 -5 0 0 -1 -1 4 0 -1 6
pair candidate&practice	-2 8 -2 0 4 0 -4 0 -4 -4
pair candidate&prepare	-6 -6 -1 -1 1 1 2 -2 10 -37
pair candidate&property	-2 3 0 -1 2 0 2 0 -3 31
pair candidate&received	-4 -2 -2 -2 8 -4 4 3 -1 -49
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 2 -15
pair candidate&recruiter	11 11 -6 -2 -3 -10 29 -2 -27 -22
pair candidate&remind	-5 -14 -1 2 -8 7 13 3 3 10
pair candidate&review	-6 -2 -2 -2 22 -3 -1 0 -6 -15
pair candidate&role	-2 -7 -4 -3 41 0 -2 -3 -20 30
pair candidate&sales	-5 10 -1 -1 -5 2 16 -1 -16 26
pair candidate&send	1 -7 -1 -1 -11 -1 15 -1 5 -4
pair candidate&service	-5 -1 -2 0 -4 0 18 0 -6 9
pair candidate&shop	-7 -7 -1 -1 0 -2 13 6 -1 -29
pair candidate&sign	1 -3 -1 1 -1 -10 35 0 -21 -19
pair candidate&slot	13 -1 4 -5 10 -10 -7 0 -4 2
pair candidate&sorry	-1 8 -1 -1 -5 -1 -5 -1 6 37
pair candidate&stage	0 9 -3 -3 -26 -3 17 -5 13 -17
pair candidate&start	2 -1 0 0 7 -6 -3 0 2 -2
pair candidate&study	-1 -1 0 0 5 0 6 0 -7 -23
pair candidate&talk	14 -8 -2 -1 0 -1 7 -1 -7 41
pair candidate&task	1 -5 0 -1 12 0 -3 -1 -3 7
pair candidate&team	5 -20 0 -6 3 4 13 1 -1 -27
pair candidate&thank	0 4 -1 -1 -5 6 -9 4 2 42
pair candidate&ticket	5 5 -1 -2 -23 7 25 8 -25 -54
pair candidate&time	-3 -31 6 -3 13 -9 22 -4 10 51
pair candidate&title	21 6 -5 -3 -12 -2 7 2 -13 4
pair candidate&urgent	0 -1 0 0 5 0 -3 1 -1 -1
pair candidate&video	0 9 0 0 -7 -1 0 0 1 9
pair candidate&wait	-6 -4 2 -2 -21 -2 66 0 -34 -5
pair candidate&wish	-1 -4 0 0 -5 0 5 0 6 -10
pair candidate&yours	-1 52 -6 -8 -23 2 10 -9 -16 -90
pair choose&civic	7 7 -7 -2 -7 -4 4 -2 4 -21
pair choose&closer	-1 0 -1 -1 18 -2 -9 -1 -3 -28
pair choose&cold	2 7 -2 -1 11 -2 -13 0 -2 -16
pair choose&confirm	-4 2 0 0 -2 10 -4 -1 -1 7
pair choose&deadline	13 -4 -2 4 -28 -2 26 -3 -3 -31
pair choose&decide	-8 4 -2 8 1 5 -1 -2 -5 -44
pair choose&document	-4 -3 -1 -1 4 10 0 0 -5 -11
pair choose&education	-3 -4 -2 -3 -11 -3 30 0 -5 -44
pair choose&enjoyed	-1 -1 0 -1 1 4 -1 -1 -1 -19
pair choose&event	-6 8 -1 0 10 -5 -3 -1 -2 -11
pair choose&family	0 -1 0 0 0 0 1 0 0 11
pair choose&feedback	-2 0 0 0 0 0 1 0 2 18
pair choose&filled	-5 -4 -2 5 -6 0 11 -2 3 -28
pair choose&finance	-2 -5 -1 -1 9 6 3 -1 -8 -11
pair choose&future	-2 -2 0 0 7 0 3 -1 -5 -7
pair choose&glad	3 -9 -2 -3 -10 40 -15 -2 -3 5
pair choose&health	-1 -2 6 1 -2 3 -2 -3 -1 38
pair choose&hear	-1 7 -2 5 -26 10 -21 -1 31 29
pair choose&hiringside	-5 -9 -4 0 20 -4 15 -2 -9 -51
pair choose&hitch	-2 1 2 1 -4 0 3 -1 -1 -8
pair choose&hold	-1 -2 -2 6 -17 -3 21 -1 -2 -24
pair choose&inbox	-1 2 0 -1 -2 0 -1 3 -1 3
pair choose&interview	-5 16 -1 9 -9 6 -16 -3 4 10
pair choose&invite	6 -4 -1 0 -4 3 3 0 -2 -34
pair choose&join	0 -1 -1 0 11 -12 6 0 -2 1
pair choose&keen	1 17 8 -11 -18 7 1 -1 -3 -31
pair choose&link	-3 18 15 -11 -8 -2 -5 -1 -2 27
pair choose&lure	0 6 0 0 0 0 -5 0 0 -2
pair choose&machine	0 1 0 0 -1 0 -1 0 0 -7
pair choose&mediaword	5 -1 -4 -1 14 4 -6 0 -10 -20
pair choose&meet	-7 2 0 0 13 3 -4 0 -7 -29
pair choose&mine	-1 0 1 0 5 0 -4 0 -1 -22
pair choose&move	-5 5 8 -8 -1 2 1 -1 -1 6
pair choose&not	-1 4 -6 26 -49 3 7 -3 17 -7
pair choose&offer	-7 1 -1 1 -10 24 -3 -1 -3 -47
pair choose&office	-2 1 -1 0 7 1 -7 0 2 30
pair choose&official	-2 -1 -1 0 -15 5 5 -3 12 -15
pair choose&onward	6 -12 -2 0 8 -1 7 -1 -4 -37
pair choose&other	-6 2 -5 8 26 -6 -4 -4 -12 32
pair choose&paper	0 0 0 0 6 0 -5 0 0 1
pair choose&pay	-2 9 -2 -1 -2 15 -12 -1 -2 -33
pair choose&practice	0 0 0 0 5 0 -4 0 -1 12
pair choose&prepare	-7 0 -2 0 25 -4 -8 -1 -4 -32
pair choose&property	-1 8 -2 0 0 6 -14 0 3 3
pair choose&received	-1 -1 0 0 13 -2 -3 0 -6 -11
pair choose&recruiter	3 10 -1 -3 -4 -7 5 -1 -1 -96
pair choose&remind	-2 -12 1 13 -9 -2 15 -1 -3 14
pair choose&review	1 1 -1 -1 3 -2 11 -1 -11 -4
pair choose&role	2 -9 -5 0 0 32 -7 -3 -8 -27
pair choose&sales	-1 2 -1 0 -1 3 1 -1 -2 41
pair choose&send	5 -4 0 -1 -2 7 -1 -1 -2 16
pair choose&service	-1 9 -1 0 0 -2 -4 0 0 11
pair choose&shop	-1 4 -2 0 0 0 0 -1 -1 -12
pair choose&sign	-1 -7 -3 -3 -3 32 1 -3 -13 -21
pair choose&slot	-16 75 -5 -20 -9 8 -27 -5 -2 37
pair choose&sorry	-2 -3 -5 3 20 -3 -10 -2 3 22
pair choose&stage	16 -13 -3 2 -7 -14 23 -2 -3 -35
pair choose&start	0 -1 0 0 15 -6 -5 0 -2 -18
pair choose&study	-7 -3 0 2 -12 1 9 0 11 4
pair choose&talk	-2 -3 -1 -2 -15 4 5 -1 14 -3
pair choose&task	-8 -3 -1 -1 2 0 8 -1 4 -27
pair choose&team	-7 2 -4 3 43 11 -25 -6 -17 12
pair choose&thank	14 -14 8 -2 7 -1 -6 -1 -3 -28
pair choose&ticket	8 2 -1 -2 -23 1 19 -4 -2 -30
pair choose&time	-44 36 12 7 -14 10 -8 -7 8 23
pair choose&title	-4 -5 -1 -5 33 28 -35 -3 -7 -21
pair choose&urgent	0 -3 -1 0 0 11 -7 1 0 3
pair choose&video	-1 1 1 0 1 0 -2 0 -1 -3
pair choose&wait	-2 -2 -1 1 2 -3 16 -1 -11 4
pair choose&wish	-1 2 0 0 -4 8 -4 0 -1 -10
pair choose&yours	12 9 -1 -3 -28 22 -2 -2 -8 33
pair civic&closer	-1 1 0 0 1 0 -1 0 0 16
pair civic&confirm	0 0 0 0 3 0 -3 0 0 23
pair civic&deadline	-4 -2 -17 6 -1 -4 6 -2 17 1
pair civic&decide	-4 -4 -1 4 -9 1 4 -2 12 -71
pair civic&document	-7 3 0 0 0 -1 -8 0 14 -8
pair civic&education	-3 4 0 0 4 0 0 0 -4 -38
pair civic&enjoyed	-1 5 0 0 1 0 -5 0 -1 -25
pair civic&event	-1 -13 13 -1 12 -1 -3 -1 -5 -3
pair civic&family	0 -2 0 0 2 -1 2 0 -1 5
pair civic&finance	-2 -1 -1 6 -3 -1 2 -1 0 15
pair civic&future	0 0 0 0 0 0 0 0 0 5
pair civic&glad	13 -8 0 -1 -2 4 -4 0 -1 4
pair civic&health	0 1 0 0 0 0 0 0 0 36
pair civic&hear	-1 1 -1 -3 -2 -4 7 -1 5 -7
pair civic&hiringside	2 -2 -3 -1 0 -3 8 -1 -1 -28
pair civic&hitch	-10 -1 11 0 0 0 1 0 0 -5
pair civic&inbox	0 0 0 0 0 -1 2 0 0 -8
pair civic&interview	-2 11 7 -1 -5 -2 -12 -1 5 59
pair civic&invite	-1 -1 0 0 0 6 -9 0 8 5
pair civic&join	-4 21 -2 -1 -10 6 -7 0 -3 8
pair civic&keen	5 1 0 0 -1 0 -3 0 -1 9
pair civic&link	0 2 13 0 -8 0 -3 0 -2 -9
pair civic&mediaword	-3 0 0 0 4 0 0 0 0 1
pair civic&meet	-2 8 3 -3 -21 -2 12 -2 7 -1
pair civic&move	3 -1 -1 -1 -9 -2 12 -1 0 -3
pair civic&not	-2 -2 -1 -5 23 -2 -9 -4 1 5
pair civic&offer	-5 -2 0 -1 -16 15 9 -1 0 -3
pair civic&office	1 -2 -1 -1 -5 0 -1 -1 10 27
pair civic&official	-2 -2 4 0 -15 0 -3 0 19 16
pair civic&onward	8 -4 -1 5 -1 -1 -6 0 -1 -19
pair civic&other	-3 7 -2 -1 13 -3 -4 -1 -5 -13
pair civic&pay	0 -3 0 0 -1 -3 8 0 0 -4
pair civic&practice	0 0 0 0 4 0 0 0 -4 2
pair civic&prepare	0 -12 13 0 4 0 -1 0 -2 -4
pair civic&property	0 0 0 0 -5 0 5 0 0 7
pair civic&received	-7 0 0 0 0 0 -4 0 12 43
pair civic&recruiter	2 3 0 1 4 -1 0 0 -8 -17
pair civic&remind	4 -2 -4 -1 8 -1 -1 0 -3 -5
pair civic&review	-2 2 0 -1 -9 -1 1 0 11 -15
pair civic&role	7 10 -1 -3 -23 8 -8 -2 11 -74
pair civic&sales	0 0 0 0 0 0 0 0 0 6
pair civic&send	4 -3 0 -1 -4 1 4 0 -1 -14
pair civic&service	0 0 0 0 0 0 0 0 0 16
pair civic&shop	1 0 0 0 0 0 0 0 0 10
pair civic&sign	0 3 0 0 1 1 -1 0 -3 5
pair civic&slot	-1 6 -6 0 -1 0 3 -1 -1 18
pair civic&sorry	-1 0 0 -6 17 -1 -7 -1 -1 19
pair civic&stage	21 -11 -1 -4 -1 -2 0 -1 -1 9
pair civic&start	-4 0 0 0 0 9 -3 0 0 -2
pair civic&study	-3 3 0 0 1 0 -1 0 0 -7
pair civic&talk	11 1 -1 -1 -9 -3 -8 0 10 4
pair civic&task	0 0 0 0 0 0 -1 0 1 7
pair civic&team	3 11 -3 -13 3 -7 13 -3 -5 -60
pair civic&thank	-2 12 0 0 -6 0 -4 1 -1 55
pair civic&ticket	-1 1 0 0 4 0 -2 0 -1 15
pair civic&time	-4 -35 20 -8 24 3 10 -5 -4 44
pair civic&title	-12 14 -3 -6 -1 10 -15 -3 15 -70
pair civic&video	0 0 0 0 0 0 0 0 0 4
pair civic&wait	3 -1 -1 -1 -7 -3 5 7 -4 6
pair civic&yours	-1 10 3 0 -18 -1 -9 0 17 113
pair closer&confirm	-1 1 0 0 0 0 1 0 0 10
pair closer&deadline	-5 6 -1 0 -3 0 -4 4 3 18
pair closer&decide	-1 -1 -2 -1 33 -1 -22 -1 -4 1
pair closer&document	-3 8 0 0 1 0 0 0 -6 -1
pair closer&education	0 0 0 0 1 0 -2 0 2 -7
pair closer&enjoyed	-1 -2 0 -1 3 0 2 -1 0 13
pair closer&event	0 1 0 0 1 0 0 0 0 -10
pair closer&family	-1 -2 1 0 5 0 1 0 -4 13
pair closer&feedback	-1 -2 0 0 -8 -1 13 0 -1 -3
pair closer&filled	0 -2 0 0 2 0 1 0 1 -8
pair closer&finance	0 0 0 -1 5 0 -2 0 0 1
pair closer&future	0 0 0 0 2 0 -1 0 0 14
pair closer&glad	0 9 0 -1 -3 -1 -2 0 -1 -4
pair closer&health	0 4 0 0 -1 0 -2 0 -1 6
pair closer&hear	-1 -7 -2 -2 18 -4 1 -1 -2 -5
pair closer&hiringside	0 -1 0 0 1 0 1 1 -2 3
pair closer&inbox	-3 5 3 -1 -2 -1 -4 9 -5 -9
pair closer&interview	7 -7 0 -3 4 -1 -1 -2 2 13
pair closer&invite	1 -3 0 0 3 0 4 -2 -1 -6
pair closer&join	0 0 0 0 4 0 -2 0 0 -3
pair closer&keen	3 -8 0 0 0 0 7 0 -1 2
pair closer&link	-1 4 0 0 -2 0 -2 0 1 6
pair closer&machine	0 6 0 0 -1 0 -3 -1 0 -13
pair closer&mediaword	0 -1 0 0 0 0 -1 1 1 6
pair closer&meet	0 -5 0 0 5 0 5 0 -3 0
pair closer&mine	0 0 0 0 1 0 -1 0 0 16
pair closer&move	-1 2 2 0 0 0 -2 0 0 8
pair closer&not	-8 -9 4 -4 41 2 -13 -8 -5 -40
pair closer&offer	0 0 0 0 1 -1 0 0 0 34
pair closer&office	0 0 0 0 0 0 0 0 0 5
pair closer&official	0 -1 0 0 -10 0 21 0 -10 -2
pair closer&onward	0 -1 0 0 13 0 -5 0 -5 2
pair closer&other	-2 -5 -1 -1 10 -1 -14 -1 14 -12
pair closer&pay	0 -1 -1 0 1 8 -6 0 0 -9
pair closer&practice	0 0 0 0 0 0 0 0 0 5
pair closer&property	1 12 0 0 -9 -1 -2 0 0 9
pair closer&received	10 -1 -1 0 7 -1 2 -1 -15 -21
pair closer&recruiter	-2 -1 0 0 18 0 -5 0 -9 9
pair closer&remind	-1 5 0 -1 6 0 -6 0 -2 10
pair closer&review	-1 1 0 -1 24 -1 -4 2 -20 -6
pair closer&role	-1 5 -1 -3 -5 -4 -1 -3 12 5
pair closer&sales	1 -3 0 0 0 0 3 0 0 3
pair closer&send	0 6 0 0 0 0 -10 -2 6 7
pair closer&sign	0 2 0 0 1 -1 -11 0 10 -17
pair closer&slot	-1 1 -2 -1 12 -2 7 2 -16 1
pair closer&sorry	-2 -3 -3 -1 6 6 -18 -2 18 -2
pair closer&stage	0 -3 0 0 2 0 -1 0 4 13
pair closer&study	0 -2 0 0 5 0 -1 0 -2 -14
pair closer&talk	3 -8 0 0 2 0 5 0 -1 -14
pair closer&task	0 -2 0 0 3 0 1 0 -2 -1
pair closer&team	0 11 0 -2 -3 -1 5 -2 -7 -39
pair closer&thank	11 15 1 -3 -32 -3 -4 20 -4 14
pair closer&ticket	-1 -1 0 -1 10 -1 -23 21 -3 3
pair closer&time	2 34 0 -4 4 -5 -22 0 -10 -16
pair closer&title	4 -10 -2 -2 11 -3 -2 -2 6 11
pair closer&video	-1 5 0 0 2 0 -3 0 -3 6
pair closer&wait	-1 -1 6 0 2 0 -16 2 10 4
pair closer&wish	0 -1 0 0 -6 -3 11 0 -1 18
pair closer&yours	12 14 -1 -1 2 -1 -5 -1 -19 16
pair cold&deadline	-2 10 -2 -1 0 -3 -4 0 1 12
pair cold&decide	-5 8 0 0 -1 -1 0 0 0 -17
pair cold&document	0 0 0 0 0 0 0 0 -1 -11
pair cold&education	0 0 0 0 0 0 -11 0 12 0
pair cold&enjoyed	1 -1 0 0 0 0 0 0 0 34
pair cold&event	2 0 1 0 0 0 -3 0 0 14
pair cold&family	0 0 0 0 4 0 -3 0 0 20
pair cold&feedback	-1 -1 0 0 -1 0 6 0 -2 -13
pair cold&finance	0 0 0 0 -5 0 5 0 0 -1
pair cold&future	0 0 0 0 8 0 0 0 -8 1
pair cold&glad	0 0 0 0 0 0 1 0 0 6
pair cold&hear	2 1 -2 1 -6 5 -2 10 -10 -33
pair cold&interview	-7 13 0 -1 -1 -1 -1 -1 -1 -24
pair cold&invite	2 -1 0 0 8 0 -1 0 -7 -9
pair cold&join	0 0 0 0 6 0 -3 0 -2 15
pair cold&keen	-2 10 -1 0 -2 -4 2 0 -1 -1
pair cold&mediaword	0 0 0 0 3 0 -3 0 0 1
pair cold&meet	3 2 0 0 0 0 -4 0 0 -5
pair cold&mine	0 0 0 0 0 0 0 0 0 -4
pair cold&not	0 0 0 0 1 0 1 0 0 -4
pair cold&offer	0 0 0 0 0 6 -6 0 0 -2
pair cold&office	7 2 -1 -1 2 -2 1 -1 -8 -42
pair cold&official	-8 9 0 0 0 0 -1 0 0 2
pair cold&onward	-1 0 0 -1 1 -1 6 -3 0 0
pair cold&other	-1 0 0 0 10 -1 -4 0 -2 -8
pair cold&pay	-1 9 -1 -1 4 -3 -9 0 2 10
pair cold&prepare	-2 0 1 0 0 0 2 0 -1 3
pair cold&property	-1 9 -1 0 -5 -2 1 0 -1 8
pair cold&received	2 -5 0 -1 0 0 0 0 6 9
pair cold&recruiter	0 -3 0 0 6 0 -1 1 -1 2
pair cold&remind	0 0 0 2 -2 0 1 0 0 -5
pair cold&review	2 -2 0 0 0 0 2 0 -2 -11
pair cold&role	2 5 -2 -3 -7 -2 -3 -3 13 41
pair cold&sales	-9 21 -2 -2 2 -2 5 -1 -12 -66
pair cold&send	0 -4 0 0 7 0 7 0 -9 -7
pair cold&sign	0 0 0 0 0 0 3 0 -2 8
pair cold&slot	0 1 0 0 0 0 0 0 0 5
pair cold&study	0 0 0 0 0 0 1 0 -1 29
pair cold&talk	2 3 0 -1 -1 -1 2 0 -4 34
pair cold&team	3 11 -2 -1 7 2 -27 -1 9 25
pair cold&thank	3 -3 -1 -1 -2 -1 -29 14 18 -20
pair cold&time	3 11 -1 1 5 -5 -6 -1 -6 -18
pair cold&title	-5 11 0 -1 -7 -1 11 0 -9 39
pair cold&urgent	0 0 0 0 0 0 0 0 0 7
pair cold&wait	-4 -3 -2 -2 -4 -4 28 -1 -9 -22
pair cold&yours	3 6 -1 -1 -8 -1 -1 -1 4 13
pair confirm&deadline	9 -3 -2 -2 3 0 -3 -1 0 46
pair confirm&decide	-6 -1 -1 0 3 1 4 0 -1 -11
pair confirm&document	-3 -1 -1 0 -1 0 -16 -1 23 7
pair confirm&education	-1 -2 -1 2 0 0 -3 0 4 25
pair confirm&enjoyed	5 -7 -1 0 -1 0 4 0 -1 -2
pair confirm&event	4 3 -2 0 6 -3 -6 -1 -1 31
pair confirm&family	3 -1 0 0 -1 0 -1 0 0 4
pair confirm&feedback	6 -5 -1 0 0 0 1 0 0 -12
pair confirm&filled	8 -1 -5 -2 4 -6 -6 10 -1 -10
pair confirm&finance	-5 -1 0 0 -2 1 -8 -1 16 -17
pair confirm&forwarded	-1 0 0 0 -1 0 0 0 3 -8
pair confirm&future	1 0 -1 0 2 0 -3 0 2 -10
pair confirm&glad	-2 -2 -1 -1 -2 1 8 -1 0 -8
pair confirm&health	2 -1 -1 0 0 2 -2 0 1 24
pair confirm&hear	-9 15 -1 0 -3 -4 6 -1 -3 4
pair confirm&hiringside	3 -3 -1 0 -1 0 1 0 2 -6
pair confirm&hitch	6 -1 -4 0 -1 0 1 0 0 -10
pair confirm&hold	-1 4 3 -3 -3 2 -2 0 0 -6
pair confirm&inbox	7 -4 -2 -9 -4 -1 7 5 0 -1
pair confirm&interview	36 -26 -12 -7 -5 3 17 0 -6 -60
pair confirm&invite	10 8 -3 0 -1 -6 -10 -2 3 -9
pair confirm&keen	4 -6 2 -1 7 2 -5 -1 -2 -4
pair confirm&link	6 0 -1 0 -1 -1 -3 0 0 20
pair confirm&machine	-4 4 0 0 -1 0 -1 0 2 -7
pair confirm&meet	9 -7 7 -5 2 1 -8 -1 2 31
pair confirm&mine	0 -1 0 0 0 3 -2 0 0 0
pair confirm&move	-6 -1 9 0 0 0 -1 0 0 14
pair confirm&not	-37 -9 36 -4 14 1 2 4 -7 -15
pair confirm&offer	-4 -1 -1 0 1 9 -4 0 -1 -7
pair confirm&office	1 -7 -1 1 1 3 -4 0 7 42
pair confirm&official	2 0 -1 0 0 0 -2 -1 3 13
pair confirm&onward	-3 -2 -1 -8 -2 12 5 0 0 -6
pair confirm&other	-3 -7 -2 1 4 -2 2 -1 7 -16
pair confirm&pay	-5 1 -1 0 2 2 -8 10 -1 -16
pair confirm&practice	0 0 0 0 0 0 0 0 0 4
pair confirm&prepare	7 -7 -6 4 -2 1 -10 -3 15 41
pair confirm&property	3 -1 -2 0 0 0 0 0 0 42
pair confirm&received	-7 2 -1 -1 -5 -1 -21 -3 38 -10
pair confirm&recorded	0 0 0 0 0 0 0 0 0 4
pair confirm&recruiter	5 1 -4 -9 -2 3 7 0 0 0
pair confirm&remind	-3 -2 7 -9 6 -2 4 -1 0 28
pair confirm&review	-1 -5 -1 0 0 -1 2 0 7 6
pair confirm&role	8 -18 -5 -5 -8 3 27 -6 5 -12
pair confirm&sales	5 -7 -3 0 -3 2 -5 -2 12 -13
pair confirm&send	-1 -3 -1 -1 -4 0 2 -1 10 7
pair confirm&service	1 1 0 0 0 0 0 0 0 -4
pair confirm&shop	2 -2 -2 0 -2 -1 -4 0 8 27
pair confirm&sign	9 -6 -2 -1 -1 6 -3 -3 1 -2
pair confirm&slot	13 7 -14 -2 1 6 -10 1 -2 -3
pair confirm&sorry	-2 -1 -1 9 -1 -1 -2 0 -1 -2
pair confirm&stage	10 -5 -6 -1 12 -1 -6 -1 -1 -5
pair confirm&start	5 -2 0 0 4 5 -10 0 0 10
pair confirm&study	0 -2 0 0 -3 0 -2 0 6 19
pair confirm&talk	22 -8 -6 -2 -11 17 -7 -1 -3 -49
pair confirm&task	1 -4 -1 0 -1 2 3 -1 0 -8
pair confirm&team	-15 -8 -4 1 3 -1 18 -1 8 -30
pair confirm&thank	9 -4 -1 -1 -2 -1 -1 -2 3 -23
pair confirm&ticket	1 -3 -1 0 -1 -1 0 -2 8 23
pair confirm&time	27 -2 6 -19 -6 14 -13 1 -7 7
pair confirm&title	27 -18 -7 -9 -26 13 15 -7 14 -14
pair confirm&video	2 2 -1 0 -1 0 -1 0 0 3
pair confirm&wait	-7 2 -1 0 7 1 1 0 -3 31
pair confirm&wish	0 0 0 0 -4 8 -3 0 0 0
pair confirm&yours	20 -21 -10 -2 -9 11 14 -2 0 41
pair deadline&decide	13 1 6 2 17 1 -35 -10 4 -7
pair deadline&document	-17 -7 -2 -2 0 2 25 -15 15 -23
pair deadline&education	4 3 -1 -1 -1 1 -10 -1 6 7
pair deadline&enjoyed	-1 3 0 0 -10 -1 15 -2 -3 2
pair deadline&event	17 6 -2 -2 -20 -1 -6 -2 11 29
pair deadline&exit	2 5 0 0 0 0 -7 0 0 -5
pair deadline&family	-4 6 0 0 -3 -1 -12 -1 14 -12
pair deadline&feedback	9 -2 -1 -1 7 -1 -24 -7 21 -19
pair deadline&filled	3 2 3 -1 -1 -3 11 -5 -8 5
pair deadline&finance	-6 -1 -1 5 -5 -1 -3 0 13 -10
pair deadline&future	-5 -1 -1 0 -1 -1 5 -4 8 -13
pair deadline&glad	-6 12 -1 -1 1 0 -3 0 -1 -8
pair deadline&health	5 1 -1 0 0 0 -2 0 -2 22
pair deadline&hear	12 -6 -5 -9 -26 16 -20 8 30 37
pair deadline&hiringside	0 -1 -1 0 -2 9 0 4 -9 7
pair deadline&hitch	1 -1 0 -1 -2 0 5 0 -2 21
pair deadline&hold	-2 -2 -3 3 -20 -4 38 -2 -7 -15
pair deadline&inbox	11 -6 -1 -1 -6 -12 1 6 7 -20
pair deadline&interview	35 -25 7 8 -1 -7 -2 -5 -10 4
pair deadline&invite	-3 -9 1 2 -2 1 10 -1 2 3
pair deadline&join	0 -1 0 0 3 1 -1 0 -1 29
pair deadline&keen	-1 -4 -3 -2 -4 0 7 -5 12 -28
pair deadline&link	-13 4 -11 -2 -4 11 25 -7 -3 -11
pair deadline&lure	0 5 0 0 0 -8 2 0 0 0
pair deadline&mediaword	-4 3 -1 0 -1 -6 -8 15 1 21
pair deadline&meet	-11 20 -7 5 -11 3 -6 -9 17 -8
pair deadline&mine	-1 -1 0 0 12 -6 -5 0 0 -4
pair deadline&move	11 -5 -6 -5 -7 -1 9 2 2 23
pair deadline&not	8 -28 21 -1 -48 -24 81 -5 -6 3
pair deadline&offer	-6 0 -4 -3 5 21 -4 -3 -7 29
pair deadline&office	-25 10 -5 -1 19 -4 11 -2 -3 -6
pair deadline&official	9 -1 10 -3 0 -1 -1 -7 -7 27
pair deadline&onward	-3 -6 2 5 2 -4 16 -3 -9 -13
pair deadline&other	-7 -26 9 0 12 -15 14 -4 15 -5
pair deadline&paper	-8 -1 0 0 -1 -2 5 -1 8 -14
pair deadline&pay	-1 -2 -4 -2 4 -24 33 -2 -3 -5
pair deadline&practice	-2 -8 -2 0 3 0 10 0 -1 13
pair deadline&prepare	-7 3 6 -1 -18 -4 -17 -1 40 -54
pair deadline&property	1 8 -2 0 -4 -4 4 -1 -2 4
pair deadline&received	-9 -5 -2 -1 -4 -6 8 7 12 6
pair deadline&recorded	-5 32 -1 -1 -1 -1 -13 -6 -3 -9
pair deadline&recruiter	-5 -3 -1 0 24 -1 -20 -1 5 7
pair deadline&remind	-7 4 -6 7 -7 7 3 5 -6 26
pair deadline&review	-9 4 -2 -2 -10 -4 18 -2 7 19
pair deadline&role	-4 3 -8 -2 10 -8 14 -3 -2 -4
pair deadline&sales	-7 13 -2 -1 -17 -4 22 -1 -4 26
pair deadline&send	12 -1 -3 -2 -5 5 0 -3 -5 -10
pair deadline&service	-1 5 0 -2 -7 -4 -5 0 15 -1
pair deadline&shop	-1 -5 -4 0 9 1 5 -1 -3 29
pair deadline&sign	1 -7 -4 -7 -18 32 -15 -3 21 50
pair deadline&slot	-3 24 -3 -9 2 19 -30 -7 7 27
pair deadline&sorry	-8 -4 6 0 12 -2 -5 -3 3 -11
pair deadline&stage	2 8 -5 -2 -20 -4 35 1 -15 -20
pair deadline&start	2 -8 -1 -1 4 -23 35 -1 -6 -15
pair deadline&study	0 -4 0 -1 -7 2 9 0 0 8
pair deadline&talk	0 -3 -3 -1 -4 -4 15 -12 13 40
pair deadline&task	-5 -28 -2 -3 -1 -3 35 -6 12 -29
pair deadline&team	0 17 -8 8 3 -12 -17 2 7 0
pair deadline&thank	19 -12 -3 -4 25 -5 -14 -4 -1 -17
pair deadline&ticket	2 -17 -8 -7 7 29 -24 30 -12 44
pair deadline&time	2 54 -19 -18 -36 8 25 -3 -13 -54
pair deadline&title	-22 11 -1 7 -14 -23 30 -1 14 -9
pair deadline&video	3 0 -1 0 0 0 -4 -2 4 25
pair deadline&wait	17 -12 -4 -5 -9 -9 -3 -6 29 -50
pair deadline&wish	0 0 0 0 -15 0 15 0 1 5
pair deadline&yours	0 -7 2 3 -7 -3 24 -4 -7 38
pair decide&document	0 0 0 0 3 0 -2 0 0 -4
pair decide&education	-2 -1 -1 -1 9 1 -1 -1 -3 -32
pair decide&enjoyed	0 -8 0 -1 2 0 9 0 -1 9
pair decide&event	-3 8 -2 -1 0 -1 -11 0 9 -14
pair decide&family	0 7 0 0 -1 0 -13 0 9 0
pair decide&feedback	2 -8 -2 -1 10 0 11 -6 -7 8
pair decide&filled	-1 -1 -1 4 7 0 -5 0 -3 -10
pair decide&finance	0 -2 0 6 -3 -1 2 0 -1 21
pair decide&future	1 0 0 0 0 0 1 0 0 5
pair decide&glad	0 0 0 0 -1 5 -2 0 0 -8
pair decide&health	0 -5 0 0 1 0 6 0 -1 28
pair decide&hear	4 -7 -7 -4 18 7 9 -4 -15 -2
pair decide&hiringside	-1 -2 -1 -1 7 3 -1 -1 -3 -19
pair decide&hitch	0 0 0 0 -1 0 4 -1 -1 -5
pair decide&hold	0 0 0 0 2 0 0 0 -1 -8
pair decide&inbox	3 -8 0 -1 -7 0 -4 -3 21 -12
pair decide&interview	-34 -2 3 -3 0 4 11 6 16 -38
pair decide&invite	3 -2 0 0 0 0 -2 0 0 0
pair decide&keen	-1 -8 0 0 1 0 10 0 0 15
pair decide&machine	-1 -1 -1 0 -2 -1 0 10 -5 2
pair decide&mediaword	-1 -1 0 -1 -5 4 0 -2 6 -3
pair decide&meet	4 6 -2 -2 -10 -2 1 -1 8 -14
pair decide&mine	3 0 0 0 0 0 -3 0 0 1
pair decide&move	-2 -4 -1 -1 2 0 11 -1 -4 -14
pair decide&not	-4 -7 -5 24 -15 -5 2 9 2 3
pair decide&offer	0 -2 0 -1 -2 8 -2 0 0 8
pair decide&office	2 -3 -2 -2 -10 3 3 0 8 -28
pair decide&official	-10 7 -1 0 12 0 -1 -1 -7 -2
pair decide&onward	-4 -3 -1 5 23 0 -1 -1 -17 33
pair decide&other	-10 9 11 -1 31 -2 -25 -2 -10 32
pair decide&paper	-1 -1 0 0 0 0 1 -2 2 7
pair decide&pay	2 -1 0 0 -2 1 -9 0 8 -5
pair decide&practice	-2 8 -2 0 1 0 -5 0 0 -4
pair decide&prepare	-1 -2 -4 -1 -6 6 9 3 -5 8
pair decide&property	-1 -1 0 0 -3 -1 6 0 -1 -8
pair decide&received	3 0 -1 0 2 0 8 0 -11 12
pair decide&recruiter	-2 -9 -1 0 3 -10 25 -1 -5 22
pair decide&remind	-4 -1 -1 0 8 4 -1 -1 -4 -12
pair decide&review	-8 -2 -1 -1 -1 -2 9 -2 8 17
pair decide&role	-2 -6 -4 6 25 5 -10 -2 -13 -40
pair decide&sales	-5 7 -1 0 1 0 -1 0 -1 8
pair decide&send	3 -9 -1 -1 -1 -3 13 -1 -1 -2
pair decide&shop	-6 0 0 0 2 0 7 0 -2 -3
pair decide&sign	0 -1 0 0 -1 -5 8 0 1 16
pair decide&slot	-1 1 -3 0 -1 3 1 -4 3 14
pair decide&sorry	-1 -1 -3 -2 9 -2 5 -1 -4 -11
pair decide&stage	-1 -4 -1 -3 5 -2 11 -2 -2 -8
pair decide&start	3 -2 0 0 -1 3 -3 0 -1 -3
pair decide&study	0 -3 0 -1 1 0 10 0 -7 -10
pair decide&talk	2 -6 -1 -1 -7 -1 -13 0 27 1
pair decide&task	-6 1 0 -1 10 -1 -3 -2 3 1
pair decide&team	-2 -12 -6 4 12 0 23 9 -28 7
pair decide&thank	1 1 0 0 0 2 -1 0 -2 3
pair decide&ticket	3 -3 -2 -2 34 -4 -4 -5 -18 30
pair decide&time	-3 -24 -20 5 -14 50 8 -15 12 3
pair decide&title	-10 3 -5 9 4 3 29 -3 -30 -21
pair decide&wait	6 -1 -2 -1 -11 -2 5 1 4 -2
pair decide&wish	4 1 0 0 -2 0 -2 0 -1 -5
pair decide&yours	5 -1 -1 -1 7 5 -9 11 -16 7
pair document&education	3 2 0 -1 0 5 -2 0 -6 8
pair document&enjoyed	-2 9 0 0 3 0 -8 0 -1 -12
pair document&event	-4 -2 0 0 -1 -1 20 -4 -7 -1
pair document&family	2 -2 0 0 0 0 3 0 -2 -1
pair document&feedback	-3 -1 0 0 2 5 -1 0 -1 -2
pair document&filled	-3 -2 0 0 3 -1 7 0 -4 -10
pair document&finance	0 0 0 0 -2 6 -4 0 0 13
pair document&future	0 0 0 0 -1 6 -4 0 0 -7
pair document&glad	-1 -3 0 0 -2 10 -2 0 -1 -20
pair document&health	0 -2 0 0 -1 0 2 0 0 -18
pair document&hear	1 -4 -1 0 6 3 -6 -1 2 -8
pair document&hiringside	1 -2 0 0 -2 7 -1 -1 0 -22
pair document&hitch	1 0 0 0 0 0 -2 3 -1 -4
pair document&inbox	0 -1 0 -1 6 -2 6 -5 -4 -1
pair document&interview	2 -5 -1 -2 2 6 2 -2 -2 9
pair document&invite	0 0 0 0 -1 1 -7 0 7 -2
pair document&join	1 -1 0 0 -2 0 3 0 -1 -3
pair document&keen	-1 -2 0 0 -1 -1 9 0 -4 -2
pair document&link	-10 -4 0 0 7 10 5 1 -9 -7
pair document&lure	-1 1 0 0 -2 0 3 0 0 -8
pair document&machine	-2 0 0 0 -2 -1 -3 0 8 -9
pair document&mediaword	3 -4 0 0 14 0 -23 8 2 -13
pair document&meet	3 -6 -1 0 7 2 4 -1 -7 -2
pair document&mine	0 0 0 0 0 1 0 0 0 33
pair document&move	0 0 0 0 0 0 -2 3 0 2
pair document&not	0 -6 5 -1 12 -4 8 -3 -11 -21
pair document&offer	7 -4 -1 -1 4 19 -17 -1 -5 -19
pair document&office	-1 1 0 0 3 0 0 0 -4 -10
pair document&official	-9 5 4 -1 -9 6 15 -9 -1 -48
pair document&onward	-1 -1 0 0 0 -1 -2 8 -1 -20
pair document&paper	1 -4 0 -1 -2 -1 11 -1 -4 -8
pair document&pay	-4 0 -1 0 -1 0 7 0 -2 14
pair document&practice	0 0 0 0 1 0 1 0 -2 -14
pair document&prepare	6 -7 -3 -5 -12 -9 28 -3 3 9
pair document&property	4 -1 0 0 0 0 -2 0 -1 10
pair document&received	-9 -6 -3 -3 -9 -8 -13 -4 55 -35
pair document&recorded	0 0 0 0 0 0 0 0 1 4
pair document&recruiter	0 0 0 0 0 0 2 0 0 -7
pair document&remind	0 -1 0 0 2 -1 4 0 -3 -1
pair document&review	5 -3 -1 -1 -1 -1 7 0 -5 -5
pair document&role	2 -2 -1 -1 6 15 -15 -1 -2 40
pair document&sales	-1 1 0 0 -1 6 -13 8 0 -23
pair document&send	-2 -4 -4 -2 -15 -26 61 -3 -5 -59
pair document&service	0 0 0 0 0 0 0 0 0 -4
pair document&shop	-2 -2 -1 0 -4 13 -21 6 10 -12
pair document&sign	-7 -2 -1 -1 -6 -7 26 -1 0 13
pair document&slot	-7 2 -1 0 -3 0 14 0 -4 55
pair document&sorry	0 -1 0 0 0 0 2 0 -1 3
pair document&stage	-1 -4 -1 0 1 -3 -4 0 11 -16
pair document&start	-6 -1 0 0 13 -1 0 -1 -3 -7
pair document&study	-4 -2 0 0 9 0 6 -2 -7 -2
pair document&talk	-1 -1 -1 0 2 -2 3 0 0 -22
pair document&task	-1 0 0 0 2 0 -5 0 4 -5
pair document&team	-1 -1 -1 0 4 -1 2 0 -2 -11
pair document&thank	-4 19 -2 -1 -3 2 -24 -1 14 8
pair document&ticket	3 -2 -1 0 7 11 6 -6 -17 1
pair document&time	7 -17 -3 -3 9 -6 44 -14 -17 -8
pair document&title	4 -9 5 -2 26 6 -21 -4 -4 13
pair document&video	3 -3 0 0 0 0 -3 0 4 -10
pair document&wait	-1 -5 -1 0 8 -8 23 1 -17 -13
pair document&yours	4 2 -2 -2 -8 4 -10 0 11 11
pair education&enjoyed	2 0 0 0 -2 1 1 0 -2 -14
pair education&event	-1 -4 -1 -1 6 0 -13 -1 15 31
pair education&family	0 0 0 0 0 0 0 0 0 15
pair education&feedback	0 0 0 0 0 0 -5 0 6 -2
pair education&filled	-2 -1 0 1 4 -1 2 -2 -1 -12
pair education&finance	3 -1 0 0 1 0 5 0 -7 -26
pair education&future	0 0 0 1 0 1 -2 0 2 15
pair education&glad	-6 -1 0 -2 -1 12 -1 0 0 26
pair education&health	0 0 0 0 0 1 -1 0 1 -17
pair education&hear	-2 -7 0 -1 -6 -3 16 -1 4 18
pair education&hiringside	-1 -7 0 0 -9 -1 10 -1 8 -10
pair education&hitch	-1 0 0 0 0 -5 5 0 0 -14
pair education&hold	-1 0 0 1 0 -1 2 0 -1 -3
pair education&inbox	0 0 0 0 0 0 0 1 0 4
pair education&interview	21 -3 -1 -6 3 2 -19 -2 5 7
pair education&invite	4 -2 -1 0 -1 0 -1 -2 2 11
pair education&join	0 0 0 0 1 1 -2 0 2 -4
pair education&keen	0 1 0 0 0 0 0 0 0 67
pair education&mediaword	-3 0 0 0 2 0 -12 0 13 -20
pair education&meet	2 0 -1 0 1 0 -5 -1 4 -5
pair education&mine	0 0 0 0 0 0 0 0 0 7
pair education&move	-3 0 4 -1 -3 0 3 0 1 15
pair education&not	-1 -2 0 2 16 -1 -11 1 -3 1
pair education&offer	-1 1 -1 0 -2 4 -2 -1 1 0
pair education&office	0 0 -1 0 0 0 5 0 -4 8
pair education&official	3 -2 -1 0 1 0 -4 -2 5 -42
pair education&onward	-6 0 -1 -2 3 8 -3 -1 1 15
pair education&other	-8 -1 0 -1 21 -1 -10 -4 4 -26
pair education&pay	3 -5 0 0 4 -1 -5 0 5 -10
pair education&practice	0 -3 0 0 5 0 0 0 -1 11
pair education&prepare	7 -2 -1 -2 14 1 -9 0 -7 -13
pair education&property	4 -1 0 0 0 0 -3 0 0 -42
pair education&received	-1 3 0 -1 -4 0 -12 -2 16 15
pair education&recorded	0 0 0 0 0 0 -1 0 2 -11
pair education&recruiter	0 -1 0 0 0 0 7 0 -6 -31
pair education&remind	0 0 0 0 0 0 -1 0 1 7
pair education&review	-1 -1 0 0 0 0 14 -1 -10 15
pair education&role	-4 -5 -5 -1 1 7 10 -4 1 -68
pair education&sales	0 0 0 0 -9 0 15 -1 -4 4
pair education&send	-6 -8 -1 -2 -1 9 9 -1 1 -22
pair education&service	12 -4 -1 -1 -1 -3 -2 -1 0 -17
pair education&shop	-2 -4 0 0 -2 -1 5 0 5 -4
pair education&sign	-2 -2 -1 0 -17 8 11 -4 7 -10
pair education&slot	23 -6 -2 -2 -2 -3 -6 0 -2 -3
pair education&sorry	-1 -1 0 2 2 -1 1 -2 -1 16
pair education&stage	-2 4 -1 1 -2 0 -9 -1 11 29
pair education&start	-3 -2 0 -3 6 9 -2 -1 -4 11
pair education&study	0 0 0 0 0 0 -7 0 8 9
pair education&talk	2 -1 0 0 1 0 -1 0 -1 9
pair education&task	0 0 0 0 0 -5 5 0 0 24
pair education&team	-6 -3 7 -5 9 0 -16 -1 14 -23
pair education&thank	3 -1 0 -1 10 -1 -24 0 14 46
pair education&ticket	0 -1 0 0 -10 1 8 -1 3 14
pair education&time	25 -6 -5 -1 -17 5 -7 1 6 37
pair education&title	0 -6 -1 0 -2 -5 18 -5 -1 -105
pair education&video	0 0 0 0 0 0 -1 0 2 -3
pair education&wait	-1 4 1 -1 -4 0 12 -2 -10 58
pair education&wish	0 0 0 0 1 0 0 0 -1 6
pair education&yours	0 1 -1 -1 5 -2 -8 -1 7 102
pair enjoyed&event	-2 1 -2 0 0 0 4 0 -1 13
pair enjoyed&family	-1 7 0 1 -1 0 -5 0 -1 13
pair enjoyed&feedback	4 -7 -1 -1 11 -1 -5 -1 -1 -2
pair enjoyed&finance	0 0 0 0 3 0 -2 0 0 -7
pair enjoyed&future	-1 -1 0 0 5 0 -3 0 0 9
pair enjoyed&glad	-1 0 0 0 3 0 0 0 0 -3
pair enjoyed&health	1 -5 0 0 0 0 5 0 0 -2
pair enjoyed&hear	0 3 -1 -1 -1 0 1 -1 0 24
pair enjoyed&hiringside	0 -1 0 -1 3 -1 -1 0 0 -10
pair enjoyed&inbox	-3 11 -2 0 4 -1 -6 -2 -2 -16
pair enjoyed&interview	-3 12 -3 -2 3 -2 3 -5 -4 2
pair enjoyed&invite	0 5 0 0 -1 0 -2 0 -1 -2
pair enjoyed&join	-1 12 0 0 0 1 -11 0 0 35
pair enjoyed&keen	-3 18 -5 -3 8 0 -9 -2 -3 -4
pair enjoyed&mediaword	1 1 0 0 0 0 -1 0 0 -7
pair enjoyed&meet	-26 -11 -11 -5 1 -15 77 -4 -6 14
pair enjoyed&mine	0 1 0 0 1 0 -1 0 0 5
pair enjoyed&not	-1 0 -1 -1 12 -1 3 -2 -9 34
pair enjoyed&offer	-1 0 0 0 0 3 -1 0 0 3
pair enjoyed&office	0 1 0 -1 3 -1 -1 0 -1 1
pair enjoyed&official	-1 2 0 0 -1 0 3 0 -3 3
pair enjoyed&onward	1 2 -1 0 -1 0 0 0 0 15
pair enjoyed&other	-1 -2 -1 -1 22 -1 -15 -1 -1 27
pair enjoyed&pay	-1 -1 0 0 12 3 -10 -2 -1 -22
pair enjoyed&prepare	-1 0 0 0 -1 1 -8 0 9 20
pair enjoyed&property	-1 4 0 0 -1 2 -2 -1 -1 -19
pair enjoyed&received	1 0 0 0 2 -1 1 0 -1 21
pair enjoyed&recruiter	0 6 0 0 0 2 -6 0 0 -5
pair enjoyed&remind	-6 8 -2 -3 -6 -2 11 -1 -1 -8
pair enjoyed&review	-1 4 0 0 0 0 -2 0 -2 15
pair enjoyed&role	5 10 -3 -2 8 -7 -7 -1 -4 17
pair enjoyed&sales	-3 5 0 0 -1 -1 2 0 -1 -10
pair enjoyed&send	0 2 -4 0 0 0 -6 9 0 -7
pair enjoyed&sign	-1 6 0 0 0 -4 3 0 -3 3
pair enjoyed&slot	12 -6 -6 -1 1 -1 2 -1 -1 2
pair enjoyed&sorry	-1 0 -1 2 4 -2 -1 0 0 3
pair enjoyed&stage	-2 0 -1 -1 -2 16 -10 0 -1 0
pair enjoyed&start	2 0 0 0 0 0 -1 0 0 -14
pair enjoyed&study	0 0 0 0 0 0 -1 0 0 4
pair enjoyed&talk	-2 -13 -6 -4 -6 12 29 -5 -5 58
pair enjoyed&task	5 23 -1 0 4 0 -30 0 0 8
pair enjoyed&team	2 21 -6 -2 11 -2 -19 -2 -4 0
pair enjoyed&thank	-9 -4 -3 0 17 -4 17 -5 -9 -12
pair enjoyed&ticket	0 0 0 0 8 0 -5 -2 -1 -11
pair enjoyed&time	-11 9 -16 -8 -1 14 26 -5 -9 -33
pair enjoyed&title	-6 18 -2 -1 9 5 -22 -2 2 28
pair enjoyed&video	-2 8 0 0 -1 0 -3 0 -1 2
pair enjoyed&wait	-1 1 0 0 21 -11 -5 -1 -3 8
pair enjoyed&yours	14 13 -3 -3 0 -2 -11 -2 -7 -40
pair event&family	1 -1 0 0 -1 0 -3 0 4 13
pair event&filled	0 -3 0 1 -17 0 23 -1 -3 -4
pair event&finance	0 0 0 0 0 0 0 0 0 10
pair event&glad	-4 2 -1 0 0 5 -2 -1 -1 20
pair event&health	1 0 0 -1 1 0 -1 0 0 -5
pair event&hear	3 -5 16 6 -1 -1 -12 -4 -2 2
pair event&hiringside	-5 0 0 0 -1 0 6 0 0 1
pair event&hitch	-2 -1 9 0 -3 3 -1 -4 0 11
pair event&hold	0 0 0 0 0 0 0 -2 3 2
pair event&inbox	-2 2 -1 -1 -3 0 -20 18 7 -13
pair event&interview	5 -12 25 0 17 1 -24 -5 -7 -14
pair event&invite	6 -4 -1 -1 -4 3 1 0 -1 -12
pair event&join	2 0 -1 0 0 0 -1 0 1 38
pair event&keen	-1 -6 -2 0 -1 0 15 -1 -4 15
pair event&link	-1 -11 12 1 0 0 -1 0 0 19
pair event&mediaword	-1 -1 0 0 4 0 3 0 -4 -3
pair event&meet	-10 11 -5 -2 18 -1 -5 -3 -3 -13
pair event&mine	0 0 0 0 0 0 0 0 0 5
pair event&move	-2 -6 21 -1 -6 -1 0 -4 -1 -9
pair event&not	14 -10 -10 13 1 -8 0 -8 8 0
pair event&offer	1 -4 -3 2 7 0 -3 -1 1 16
pair event&office	0 7 0 0 1 -1 -5 -1 0 -9
pair event&official	0 -4 0 2 -7 0 4 0 5 -2
pair event&onward	-1 3 3 -1 4 -3 -5 0 0 -11
pair event&other	-1 1 0 1 11 -2 -6 0 -4 -9
pair event&paper	0 0 0 0 0 0 1 0 0 6
pair event&pay	-12 -4 -6 -1 6 -8 26 0 -1 4
pair event&practice	0 -2 0 0 7 0 0 0 -4 -19
pair event&prepare	9 -2 14 -8 -7 2 -3 -6 1 -16
pair event&property	1 -1 0 0 -4 5 -2 0 1 -1
pair event&received	0 -3 -2 -1 -1 -1 -4 6 5 26
pair event&recruiter	3 0 2 -6 3 0 0 0 -2 3
pair event&remind	-8 1 -1 -1 -1 -3 18 -3 -1 -1
pair event&review	1 -1 -2 0 0 0 -5 9 -2 -14
pair event&role	18 -9 -6 3 5 -1 -3 -6 0 -81
pair event&sales	3 1 0 0 0 0 -3 0 0 -15
pair event&send	-6 -1 9 -2 -3 -2 6 1 -2 -23
pair event&service	0 4 3 0 -1 0 -6 0 1 -44
pair event&shop	-3 0 -3 0 2 -3 9 1 -2 1
pair event&sign	2 0 -1 2 -3 3 -1 -1 0 -9
pair event&slot	-5 1 2 -2 5 -7 4 4 -2 -44
pair event&sorry	-1 0 0 1 2 -1 0 0 0 11
pair event&stage	4 -4 -1 -1 10 -7 -1 0 1 -34
pair event&start	13 -2 -1 -1 3 2 -16 2 0 13
pair event&talk	6 3 0 0 -6 3 -2 -5 0 -20
pair event&task	5 -1 -1 0 0 0 -3 -3 3 -21
pair event&team	2 6 -1 0 8 -1 -9 -1 -4 -12
pair event&thank	-3 5 -1 -1 3 -1 -3 -1 2 30
pair event&ticket	-5 -3 6 4 -4 -2 1 6 -3 -9
pair event&time	33 -14 23 12 -18 -7 -30 0 1 2
pair event&title	2 -2 3 4 14 -12 -12 -3 5 -8
pair event&video	4 0 -1 0 0 -1 0 -1 0 12
pair event&wait	0 -1 3 0 -1 -1 1 0 -1 4
pair event&wish	-3 7 0 0 -7 0 -1 0 5 -9
pair event&yours	9 0 -1 -1 -11 -1 -5 -1 11 16
pair exit&interview	0 5 0 0 0 0 -5 0 0 23
pair exit&keen	0 0 0 0 0 0 0 0 0 8
pair exit&move	0 0 0 0 0 0 0 0 0 5
pair exit&recruiter	0 0 0 0 0 0 0 0 0 21
pair exit&role	0 0 0 0 0 1 0 0 0 7
pair exit&slot	0 0 0 0 0 0 0 0 0 7
pair exit&sorry	0 0 0 0 0 0 0 0 0 7
pair exit&stage	0 5 0 0 0 0 -5 0 0 3
pair exit&talk	0 0 0 0 0 0 0 0 0 6
pair exit&time	0 5 0 0 0 0 -5 0 0 31
pair family&future	-2 0 0 0 0 0 0 0 3 1
pair family&glad	0 0 0 0 0 0 0 0 0 3
pair family&health	-1 0 1 0 0 0 -1 -1 4 1
pair family&hear	-4 0 -1 -1 -13 -3 3 -5 24 -28
pair family&hiringside	-1 -1 0 0 -1 0 6 -1 -1 -5
pair family&hitch	-1 0 1 0 0 0 -1 -1 4 -4
pair family&inbox	-1 0 0 0 -8 0 -2 1 10 -6
pair family&interview	0 0 0 0 0 0 0 0 0 55
pair family&invite	0 -1 0 0 5 0 -1 0 -4 9
pair family&join	0 0 0 0 3 1 -3 0 0 1
pair family&keen	0 1 0 0 0 1 0 0 0 14
pair family&link	0 0 0 0 0 0 0 1 0 5
pair family&mediaword	0 0 0 0 0 0 0 0 0 -9
pair family&meet	15 1 -12 0 -1 -1 -1 0 0 -5
pair family&mine	1 -8 -1 -2 2 -1 -4 -4 16 -20
pair family&move	-3 -1 5 0 0 0 1 0 0 -3
pair family&not	6 15 -9 -2 -5 -9 0 -2 7 42
pair family&offer	0 0 0 0 0 1 0 0 0 4
pair family&official	0 0 0 0 0 0 1 0 0 4
pair family&other	0 0 0 0 5 0 -1 0 -4 9
pair family&pay	0 -3 -1 0 -1 5 -9 0 9 -11
pair family&prepare	0 0 0 -1 1 0 -1 0 0 6
pair family&property	-13 0 -3 19 -2 0 0 -1 0 -6
pair family&received	6 -2 -3 0 0 0 -2 -1 2 -14
pair family&recruiter	0 4 0 0 1 0 4 0 -8 -5
pair family&remind	-2 0 0 1 0 0 2 0 0 7
pair family&review	0 0 0 0 1 0 10 0 -10 7
pair family&role	3 -5 -1 -2 9 -2 2 -2 -1 34
pair family&send	0 6 0 0 0 0 -5 0 0 -3
pair family&service	0 0 0 0 -3 0 7 0 -3 26
pair family&sign	0 -2 0 0 -2 0 7 0 -2 -2
pair family&slot	18 -5 -15 -3 -2 1 1 -2 7 -36
pair family&sorry	0 -1 1 0 0 0 1 0 -1 -8
pair family&stage	2 3 0 0 0 0 -5 0 1 20
pair family&study	0 0 0 0 0 0 0 0 0 4
pair family&talk	3 15 -1 -3 1 -3 -9 -1 -3 -34
pair family&task	0 0 0 0 0 0 1 0 0 3
pair family&team	0 7 -1 0 2 -1 -4 -1 -1 -14
pair family&thank	-1 0 0 0 19 0 -12 0 -5 -11
pair family&time	12 -7 -11 -3 8 0 16 -3 -11 28
pair family&title	1 0 -1 -1 4 -1 2 0 -4 -8
pair family&video	0 1 0 0 0 0 0 0 0 13
pair family&wait	-1 -1 0 -2 4 -1 -10 -5 15 4
pair family&yours	-3 4 -1 -1 2 -1 -7 -1 8 15
pair feedback&future	-1 -1 0 0 2 0 0 0 1 -6
pair feedback&hear	1 -4 -4 -3 28 -6 -14 -9 10 -40
pair feedback&hiringside	2 -3 -1 -1 -8 0 8 -1 3 -8
pair feedback&interview	-4 2 -3 -2 -10 0 15 -2 5 -7
pair feedback&invite	0 0 -1 0 0 0 0 0 1 3
pair feedback&keen	5 -6 0 0 3 0 -2 0 0 13
pair feedback&meet	5 -12 -1 0 0 0 8 0 1 -20
pair feedback&mine	0 0 0 0 0 0 1 0 0 4
pair feedback&move	0 0 0 0 0 0 -1 0 1 10
pair feedback&not	4 -2 -1 -1 -3 -1 2 0 2 -2
pair feedback&offer	0 0 0 0 3 0 -2 0 0 2
pair feedback&office	-9 -1 0 0 3 0 9 0 -1 -9
pair feedback&official	5 -1 0 0 0 0 -4 0 1 -15
pair feedback&onward	0 -1 0 0 4 -2 -1 -1 1 -9
pair feedback&other	1 0 0 0 -8 0 11 0 -4 28
pair feedback&prepare	-8 -1 0 0 -1 2 4 0 5 -23
pair feedback&received	2 0 0 0 0 0 2 -1 -3 5
pair feedback&recruiter	-1 -8 0 0 3 1 7 0 -1 -11
pair feedback&remind	0 0 0 0 1 0 0 0 0 13
pair feedback&review	0 -2 -2 -2 -8 -1 14 -1 2 -12
pair feedback&role	1 -1 0 0 -11 1 13 -1 -2 -19
pair feedback&sales	-2 -1 0 0 4 -1 5 0 -4 -11
pair feedback&send	-2 -8 -1 -1 0 2 9 -1 0 11
pair feedback&sign	-3 1 -1 -1 -3 7 1 0 -1 -8
pair feedback&sorry	0 0 0 0 1 0 -1 0 0 14
pair feedback&stage	3 -4 -1 -1 13 -5 1 -1 -5 -23
pair feedback&start	0 0 0 0 -3 0 0 0 3 -1
pair feedback&study	0 1 0 0 1 0 -1 0 0 6
pair feedback&talk	5 0 0 0 0 0 -3 -1 -1 -4
pair feedback&team	-8 -13 -1 -1 -2 0 31 -2 -3 -19
pair feedback&thank	4 -1 -1 -1 -4 5 -2 -1 -1 2
pair feedback&ticket	7 -2 -1 -1 3 -1 -11 -7 11 -16
pair feedback&time	-1 -3 -3 -3 -5 0 -5 2 18 27
pair feedback&title	1 -10 -1 -1 -1 -1 13 -1 1 3
pair feedback&wait	-1 -1 0 0 -16 0 23 -1 -3 25
pair feedback&yours	-1 4 -1 -1 2 1 5 -1 -7 10
pair filled&finance	-2 0 0 2 11 0 -10 0 0 -2
pair filled&future	-1 -1 -1 -1 -2 0 -8 15 -2 0
pair filled&glad	-3 0 0 7 -1 -18 16 0 0 25
pair filled&health	0 0 0 0 0 0 0 0 0 5
pair filled&hear	-1 0 0 1 6 0 -3 -2 0 1
pair filled&hiringside	-2 -2 0 0 6 -13 14 0 -2 9
pair filled&hitch	-4 -1 6 -1 3 0 4 0 -5 -3
pair filled&hold	-1 -1 -1 2 15 0 -12 -1 -1 -3
pair filled&interview	-14 -10 8 7 3 -4 -11 16 5 -2
pair filled&invite	-9 -2 -2 -1 -3 -2 -3 22 0 -6
pair filled&join	-3 -1 -1 -1 6 -6 7 0 0 4
pair filled&mediaword	0 4 0 0 -2 9 -5 -3 -2 -14
pair filled&meet	-2 -2 -1 12 -13 0 8 2 -4 0
pair filled&mine	0 0 0 0 0 0 0 0 0 -5
pair filled&move	13 1 -3 0 0 -3 -2 -6 0 -6
pair filled&not	-3 -6 8 10 4 -4 6 -5 -10 13
pair filled&offer	-3 -3 -4 0 13 -14 12 2 -3 21
pair filled&office	-1 0 0 7 -1 -1 -4 1 -1 1
pair filled&official	0 0 0 2 -12 2 0 0 9 -10
pair filled&onward	-2 -5 3 1 25 -1 -26 -1 6 -7
pair filled&other	-3 -5 -1 8 1 7 -1 -2 -3 8
pair filled&paper	0 -5 0 0 4 0 -2 0 4 11
pair filled&pay	-1 -3 3 -1 7 1 -11 5 0 -12
pair filled&prepare	6 -1 -2 1 2 -1 -4 0 -1 -27
pair filled&property	-1 0 0 7 -16 -1 2 0 9 3
pair filled&received	-1 -2 0 0 1 0 13 -1 -11 -7
pair filled&recruiter	4 -1 -4 2 8 0 -6 -1 -2 -23
pair filled&remind	-8 -1 15 -2 -1 0 -1 0 0 -7
pair filled&review	0 -4 0 0 21 0 -20 0 5 -3
pair filled&role	-15 -12 -6 38 60 -5 -34 -5 -19 -12
pair filled&sales	-1 0 0 1 1 0 0 0 0 -13
pair filled&send	0 0 0 0 0 -3 2 1 0 2
pair filled&sign	-26 -6 -3 13 10 -29 22 24 -6 85
pair filled&slot	-3 -5 -1 6 -2 -6 12 -1 0 -21
pair filled&sorry	-2 0 -2 3 11 -1 -5 -1 -2 15
pair filled&stage	-4 -2 -1 1 12 -1 -4 -1 -2 4
pair filled&start	0 0 0 1 0 -2 3 0 0 3
pair filled&study	-3 0 0 4 -2 -6 7 1 0 -4
pair filled&talk	6 -1 -5 0 -2 -3 -2 8 -1 -11
pair filled&task	0 -4 0 0 -2 0 0 0 7 3
pair filled&team	-8 -6 1 12 22 -1 -7 -7 -6 -30
pair filled&thank	-1 1 -4 7 -7 5 0 -1 -1 -12
pair filled&ticket	-1 4 0 0 6 0 -2 -4 -4 -4
pair filled&time	-23 -8 0 31 22 -14 -3 20 -25 -25
pair filled&title	-10 -7 3 2 20 -9 -7 9 -1 -37
pair filled&wait	0 -1 -1 -1 17 0 -10 -1 -3 -2
pair filled&wish	0 0 0 0 -8 0 8 0 1 6
pair filled&yours	1 -5 -1 0 39 -1 -3 -2 -28 15
pair finance&future	1 -1 0 0 7 0 -8 -1 1 -18
pair finance&glad	-1 0 0 0 0 4 -3 0 0 14
pair finance&health	0 -1 0 0 0 2 -2 -2 4 -8
pair finance&hear	-1 -1 0 -1 -3 0 9 0 -3 15
pair finance&hiringside	0 0 0 0 1 0 0 0 -1 5
pair finance&hold	0 -1 -2 6 -16 -2 16 0 -1 -7
pair finance&interview	0 -2 -1 2 -2 -1 2 6 -4 20
pair finance&invite	2 -1 0 0 0 0 0 0 0 12
pair finance&join	0 0 0 0 0 1 -1 0 0 -8
pair finance&keen	1 0 -1 0 0 0 0 0 0 26
pair finance&mediaword	0 0 0 0 0 0 -2 0 4 5
pair finance&meet	-5 -3 0 -1 -5 -1 10 -1 6 41
pair finance&mine	0 7 -5 0 -1 -1 -1 0 0 -5
pair finance&move	1 0 -1 0 0 0 0 0 0 20
pair finance&not	0 0 -2 5 18 4 -24 -1 -2 33
pair finance&offer	-1 -1 0 0 -1 8 -4 0 0 17
pair finance&office	-1 0 0 0 -8 0 -1 0 11 33
pair finance&official	-2 -2 -1 -1 9 2 -10 6 -1 -51
pair finance&onward	-1 0 0 6 8 -7 -4 0 -1 -3
pair finance&other	1 0 -1 0 6 -1 -3 0 0 10
pair finance&pay	-1 -1 -1 -1 10 10 -15 -1 -1 -17
pair finance&prepare	2 -1 0 0 -2 5 -5 0 2 24
pair finance&property	-1 -9 0 -1 -10 1 22 -1 -1 8
pair finance&received	-5 -1 0 0 -2 0 -4 -1 13 2
pair finance&recruiter	1 -2 0 1 0 1 0 0 -1 6
pair finance&remind	3 -1 0 -1 1 0 -1 0 0 -2
pair finance&review	1 -2 0 -1 1 -1 3 0 -1 -5
pair finance&role	-2 3 -7 6 -18 1 18 -2 1 -113
pair finance&send	-1 -1 0 0 -3 7 -5 0 4 -22
pair finance&service	0 0 0 0 0 0 0 0 0 19
pair finance&shop	0 0 0 0 -2 5 -3 0 0 12
pair finance&sign	0 0 0 0 0 8 -5 0 -1 8
pair finance&slot	1 6 -6 0 6 1 -5 -1 -3 17
pair finance&sorry	0 0 0 1 0 0 0 0 0 26
pair finance&stage	-1 0 -2 -1 3 -6 9 -1 -1 14
pair finance&start	2 0 0 0 -2 8 -6 0 -2 -12
pair finance&study	-1 -2 0 0 -1 0 6 0 -1 -16
pair finance&talk	0 6 -1 0 -1 1 -4 0 0 23
pair finance&team	4 -3 -1 -2 -13 4 2 -1 11 -3
pair finance&thank	-7 0 -1 0 -1 -1 6 7 -3 18
pair finance&ticket	0 0 0 0 0 0 -1 0 2 39
pair finance&time	8 -6 -2 3 3 6 -7 -2 -4 -8
pair finance&title	-8 0 -2 -3 -2 -2 6 5 7 -53
pair finance&video	-2 8 0 -1 0 -1 -3 0 0 4
pair finance&wait	-1 -1 -1 -1 6 6 -7 -1 -1 -12
pair finance&wish	0 1 0 0 0 0 0 0 0 6
pair finance&yours	-1 -2 -1 -1 0 -1 5 -1 2 59
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 3
pair forwarded&inbox	0 -1 0 0 -1 0 6 4 -8 10
pair forwarded&interview	0 0 0 0 0 0 1 0 0 6
pair forwarded&link	3 0 -2 0 0 0 0 0 0 -10
pair forwarded&not	-1 -1 0 0 -1 0 -3 7 -1 -1
pair forwarded&received	0 0 0 0 0 0 9 0 -8 -2
pair forwarded&review	-1 0 0 0 -1 0 5 -1 -2 -6
pair forwarded&role	0 -1 0 0 -2 0 -3 0 6 -3
pair forwarded&send	-4 -4 -1 -1 -9 0 24 0 -6 -13
pair forwarded&team	-2 -6 0 0 -3 0 28 0 -16 -1
pair forwarded&time	2 0 -2 0 0 0 7 0 -7 -1
pair forwarded&title	-1 -1 0 0 -3 0 13 0 -8 -1
pair forwarded&yours	-3 -8 0 0 -7 0 25 -1 -5 4
pair future&glad	-1 -1 0 0 0 -14 14 0 2 13
pair future&hear	-2 -4 -4 -1 18 -3 22 -4 -23 -30
pair future&hiringside	0 0 0 0 -6 0 7 0 0 -2
pair future&hitch	-1 1 -1 0 -1 -1 -7 -3 14 -9
pair future&interview	0 -5 0 -1 -2 -1 10 0 -2 5
pair future&invite	0 0 0 0 9 0 0 0 -9 -11
pair future&join	-1 -1 0 0 -14 2 6 0 8 -5
pair future&keen	3 -1 -4 0 13 0 -9 0 -1 -6
pair future&link	17 1 -6 0 -1 -1 -8 0 -1 0
pair future&mediaword	0 0 0 0 0 0 0 0 0 4
pair future&meet	-6 -8 -2 -2 11 -3 9 -3 5 9
pair future&mine	0 0 0 0 -1 0 -1 0 2 -4
pair future&move	16 -4 2 0 0 -2 -8 0 -3 -34
pair future&not	-5 -2 -1 9 -16 5 4 0 6 -6
pair future&offer	0 -1 0 0 0 -12 13 0 0 -10
pair future&office	0 0 0 0 0 0 1 0 0 4
pair future&official	1 -1 0 0 7 0 -8 -1 1 -16
pair future&onward	-1 -1 0 0 11 -7 -2 0 1 22
pair future&other	-1 -2 3 0 3 0 -3 0 0 -10
pair future&pay	0 0 0 0 1 2 -1 0 0 -12
pair future&practice	0 0 0 0 5 0 -4 0 -1 -1
pair future&prepare	6 0 -11 0 -7 5 -5 0 12 -9
pair future&property	0 0 0 0 1 0 -1 0 -1 9
pair future&received	0 0 0 0 -3 0 -2 0 6 -2
pair future&recruiter	1 -5 0 0 9 1 -4 0 -2 17
pair future&remind	-3 12 2 -1 -1 0 -8 -1 0 4
pair future&review	-7 -1 -1 8 -4 -1 -6 -1 13 -3
pair future&role	-2 -6 -1 -1 -7 2 19 -1 -3 -39
pair future&sales	0 0 0 0 -1 0 -1 0 3 -1
pair future&send	15 4 -6 -1 7 1 -15 3 -7 -8
pair future&shop	0 0 0 0 0 5 -5 0 0 -5
pair future&sign	0 0 0 0 0 -13 14 0 0 -6
pair future&slot	-2 -4 2 -1 7 -1 14 -4 -12 -15
pair future&stage	-3 9 -1 -1 -6 -8 7 -3 7 25
pair future&start	-2 -1 2 0 -1 5 -4 0 0 -12
pair future&study	0 0 0 0 0 0 0 0 0 5
pair future&talk	-4 -2 1 -1 12 -1 -2 -1 -3 5
pair future&task	-5 0 0 0 -2 0 -2 0 10 -2
pair future&team	2 2 -1 0 -1 0 -3 -1 4 -6
pair future&thank	-1 -3 0 0 4 -2 7 -1 -4 9
pair future&ticket	-6 -1 0 0 -3 -1 6 -2 6 -26
pair future&time	-3 -4 1 -4 4 -2 0 12 -3 -35
pair future&title	-2 1 -1 1 -1 -14 17 -1 0 9
pair future&wait	-1 -1 0 0 -1 0 10 0 -6 -1
pair future&wish	-1 -1 0 0 10 0 -4 0 -3 10
pair future&yours	-10 -6 -1 8 -8 -1 7 -1 11 6
pair glad&hear	5 -16 -7 -2 -12 54 -21 -4 4 4
pair glad&hiringside	3 0 0 0 -2 -11 11 0 0 -6
pair glad&hitch	0 0 0 0 0 1 1 -1 0 -4
pair glad&inbox	-1 -4 -1 0 -1 0 12 0 -4 -8
pair glad&interview	-8 10 -6 -10 11 26 -13 -2 -6 -50
pair glad&invite	1 -1 -1 -1 -3 9 -1 -1 -2 -8
pair glad&join	-7 -2 -1 -1 -6 5 5 -1 7 -30
pair glad&keen	-4 -13 -7 -3 4 11 13 -2 0 -34
pair glad&mediaword	0 0 0 -1 6 -1 -3 0 0 26
pair glad&meet	-5 -5 -3 -3 18 -5 9 -1 -4 -32
pair glad&mine	0 0 0 0 -1 0 -2 0 2 -10
pair glad&move	0 -2 0 0 -3 3 5 0 -2 -6
pair glad&not	2 9 -1 -1 5 -3 -15 0 3 -12
pair glad&offer	-7 -6 -2 -2 -15 12 23 -2 -2 51
pair glad&office	-12 17 -1 7 -1 -4 -6 0 0 1
pair glad&official	-1 1 0 0 -1 5 -3 0 0 -16
pair glad&onward	13 14 -6 -3 -10 11 -15 -1 -3 29
pair glad&other	-2 -2 -1 -1 -13 -4 16 0 7 -5
pair glad&pay	-2 1 -1 0 -2 8 -2 0 -1 1
pair glad&practice	0 0 0 0 0 0 0 0 0 5
pair glad&prepare	2 -1 0 0 -2 6 -6 0 2 -7
pair glad&property	-1 11 0 7 -12 4 -7 0 0 41
pair glad&received	-3 -3 0 0 1 -1 1 0 6 -1
pair glad&recorded	-1 5 0 0 0 0 -3 0 0 1
pair glad&recruiter	-4 5 -2 -1 -2 3 1 0 -1 1
pair glad&remind	0 -2 0 0 0 0 2 0 0 -6
pair glad&review	9 -1 0 -1 -1 2 -8 0 0 9
pair glad&role	5 8 -4 -2 -24 57 -32 -3 -4 -27
pair glad&sales	-9 13 0 0 -2 1 -3 0 0 21
pair glad&send	5 0 0 0 -2 2 -5 0 0 -8
pair glad&service	0 0 0 0 0 0 0 0 0 3
pair glad&sign	-2 -2 -1 6 -1 -33 34 0 -1 28
pair glad&slot	2 -4 -1 -1 -1 6 -5 -1 4 -21
pair glad&stage	6 26 -3 -3 -7 -3 -11 -1 -4 4
pair glad&start	-7 -2 0 -2 -4 18 -1 0 0 17
pair glad&study	-3 -2 0 0 -2 -5 13 0 -2 2
pair glad&talk	-19 8 -3 -2 14 1 3 -1 -2 6
pair glad&task	13 10 -1 -2 -1 -2 -16 -1 -1 -41
pair glad&team	10 14 -4 -4 -6 19 -24 -1 -5 -14
pair glad&thank	-2 9 -1 6 -5 -9 0 0 2 5
pair glad&ticket	3 0 0 -1 0 0 -1 0 0 -5
pair glad&time	27 -7 -6 -11 -13 43 -22 -3 -7 -8
pair glad&title	15 10 -6 -7 -13 19 -19 -3 3 -90
pair glad&video	5 0 0 0 2 -1 -5 0 -1 -18
pair glad&wait	-1 -5 0 0 12 0 -6 0 0 -6
pair glad&wish	-5 8 0 0 -5 0 -3 0 5 6
pair glad&yours	9 -14 -3 -2 -15 22 -3 -2 7 0
pair health&hear	0 -1 -1 0 1 1 -1 0 0 -9
pair health&hitch	0 -1 0 0 -2 0 0 -2 6 22
pair health&inbox	5 6 0 0 -1 -1 -7 -1 -1 -21
pair health&interview	7 2 -2 -1 -2 0 -1 -1 -1 -18
pair health&invite	1 -1 0 0 0 0 1 0 0 -11
pair health&join	0 0 0 0 0 0 0 0 0 -7
pair health&keen	2 -5 -1 0 -1 1 4 0 -1 -5
pair health&link	0 1 0 0 0 0 0 0 0 6
pair health&lure	-1 0 -1 -1 1 9 -6 0 0 -18
pair health&mediaword	0 0 0 0 0 0 -3 0 3 -5
pair health&meet	3 2 -1 0 -1 0 -2 -1 0 25
pair health&move	-2 -2 3 0 -1 0 2 0 0 42
pair health&not	-1 -1 1 1 1 1 -2 0 1 -8
pair health&offer	-1 0 -1 1 -1 3 -1 0 0 -12
pair health&office	2 -1 -1 0 -1 0 2 0 0 -9
pair health&official	-1 1 0 0 0 -1 -2 0 3 -19
pair health&other	0 0 0 0 -1 0 7 -1 -3 -5
pair health&pay	-1 0 0 0 0 4 -1 0 0 2
pair health&practice	0 0 0 0 0 0 0 0 0 4
pair health&prepare	9 0 -3 -2 0 -1 -1 -1 -2 -44
pair health&property	2 -2 0 0 -2 -1 3 0 0 -8
pair health&received	2 -1 0 0 -1 0 -4 2 2 10
pair health&recruiter	11 -1 0 1 -2 0 -5 0 -4 -8
pair health&remind	-5 -1 6 0 0 0 0 0 0 1
pair health&review	0 -1 0 0 -2 -1 12 -2 -5 -8
pair health&role	4 3 -2 -1 -1 -2 -6 -2 9 -67
pair health&send	-1 0 0 0 0 2 0 0 0 -3
pair health&service	1 -5 0 0 0 -2 11 0 -5 -17
pair health&shop	0 0 0 0 0 0 0 0 0 3
pair health&sign	1 -2 -1 -1 -1 11 -4 -1 -3 -17
pair health&slot	10 1 1 -1 -2 0 -10 -1 2 -6
pair health&sorry	0 -1 0 0 5 0 -3 0 -1 -13
pair health&stage	2 -2 0 0 -1 0 1 0 1 26
pair health&start	0 0 0 0 0 0 1 0 0 -3
pair health&talk	5 -1 -1 0 -1 -1 0 0 0 19
pair health&task	1 0 0 0 0 0 -1 0 0 -8
pair health&team	-1 2 -1 1 -1 0 5 0 -5 -22
pair health&thank	1 0 0 0 -8 0 0 0 7 40
pair health&ticket	-1 1 -1 0 0 0 -7 4 5 7
pair health&time	3 -2 13 -2 -2 6 -11 -4 -2 90
pair health&title	10 -9 -5 -1 -13 12 -2 -3 10 -30
pair health&video	0 0 0 0 0 0 0 0 0 8
pair health&wait	2 -1 0 0 -3 -1 8 -2 -4 -11
pair health&yours	4 4 -2 -1 -8 -1 -3 -2 9 -13
pair hear&hiringside	-3 -1 1 -1 -5 9 7 -2 -6 14
pair hear&hitch	2 -1 -2 -1 0 0 7 -4 -2 8
pair hear&hold	-2 11 -2 6 -13 -2 3 0 -1 -8
pair hear&inbox	3 -16 5 -1 -16 -5 -4 20 13 -36
pair hear&interview	-35 -25 12 26 7 0 6 2 6 15
pair hear&invite	-29 -2 32 0 5 -1 -11 -1 6 -10
pair hear&join	0 -4 0 0 -1 0 5 0 0 2
pair hear&keen	-7 9 -6 -1 21 1 0 -1 -15 38
pair hear&link	-7 0 8 0 -1 9 -6 0 -4 8
pair hear&lure	0 0 -1 0 0 0 1 0 0 4
pair hear&machine	-5 -8 -4 -2 1 -2 -15 38 -4 -25
pair hear&mediaword	1 0 0 0 0 0 4 2 -5 4
pair hear&meet	-1 -13 9 -1 -8 -2 2 18 -4 -3
pair hear&mine	2 0 0 1 2 -1 -2 0 -3 -15
pair hear&move	-5 -2 15 -3 2 -1 -9 -4 9 -7
pair hear&not	-19 -24 -16 23 -14 -11 17 -8 52 -13
pair hear&offer	-1 -1 -1 0 2 15 -10 1 -5 -19
pair hear&office	-5 -2 -1 -1 -2 -2 13 0 -1 -13
pair hear&official	10 -1 -5 -1 -4 0 -3 -1 5 16
pair hear&onward	-3 10 -4 -1 0 -5 3 -2 1 7
pair hear&other	13 -6 -7 -2 -10 -3 21 -2 -4 34
pair hear&paper	1 0 0 0 -3 0 4 0 -1 -12
pair hear&pay	-2 3 0 3 2 -1 -3 0 -1 8
pair hear&practice	0 0 0 0 0 0 0 0 0 14
pair hear&prepare	-3 0 -4 3 -11 6 -14 16 6 4
pair hear&property	-1 1 0 0 -1 -1 3 2 -3 -4
pair hear&received	-8 3 9 -1 -5 -2 -12 19 -4 2
pair hear&recorded	-1 5 0 0 0 0 -3 -2 1 -13
pair hear&recruiter	-18 -2 3 6 -9 -2 11 -3 14 -11
pair hear&remind	-10 -5 2 2 15 3 -18 13 -3 -9
pair hear&review	-3 -5 -1 -1 -3 0 7 -3 9 79
pair hear&role	1 5 -8 0 -3 -10 36 -1 -19 -9
pair hear&sales	1 0 0 1 -2 -1 3 0 -1 -12
pair hear&send	-1 3 0 0 2 6 2 3 -14 6
pair hear&service	4 0 -4 0 -1 0 0 0 1 -3
pair hear&shop	-10 -1 0 -1 4 -2 30 -4 -16 -28
pair hear&sign	-2 -1 0 0 -2 13 -9 -1 3 16
pair hear&slot	-1 -1 -2 0 -7 -6 -10 23 3 3
pair hear&sorry	-3 -3 -2 6 2 -2 -14 -2 17 41
pair hear&stage	6 -11 -6 6 -5 -5 31 -2 -13 -6
pair hear&start	5 -3 -1 0 -3 9 -5 -2 -1 5
pair hear&study	-1 -3 0 1 0 0 10 0 -6 7
pair hear&talk	-4 -5 -3 -3 8 -5 16 -1 -4 -11
pair hear&task	0 1 6 0 9 0 -5 -7 -3 -13
pair hear&team	-23 1 5 0 -15 23 32 -7 -15 -36
pair hear&thank	13 6 -3 -3 -6 0 -35 24 4 -2
pair hear&ticket	-11 2 -3 -3 -2 7 -19 32 -2 -3
pair hear&time	-37 -6 -18 13 12 21 -12 -1 27 8
pair hear&title	-26 1 17 -4 0 3 42 -1 -30 -62
pair hear&urgent	0 -1 6 -1 0 0 -2 -1 0 7
pair hear&video	-12 2 13 0 -1 0 -6 0 3 18
pair hear&wait	-17 -24 4 -5 -5 -3 15 -7 42 -12
pair hear&wish	-4 3 -1 0 -5 -3 17 -1 -6 -21
pair hear&yours	-7 0 12 -5 1 4 -5 -1 0 -1
pair hiringside&hitch	0 0 -2 0 -1 0 10 -2 -4 -12
pair hiringside&interview	16 1 -14 9 1 -2 -13 -3 6 37
pair hiringside&invite	5 -2 -1 1 -1 0 -4 0 3 -47
pair hiringside&join	0 0 0 0 1 0 0 0 0 -9
pair hiringside&keen	0 0 0 0 0 1 -1 0 0 6
pair hiringside&link	0 0 0 0 -1 11 -5 -1 -4 -10
pair hiringside&mediaword	-7 11 0 0 0 0 -4 1 0 -1
pair hiringside&meet	-1 -1 1 -1 -4 0 4 0 1 -4
pair hiringside&mine	0 0 0 0 0 0 0 0 0 24
pair hiringside&move	-2 0 2 0 0 0 0 0 0 15
pair hiringside&not	1 -3 1 1 1 -1 1 -1 0 -35
pair hiringside&offer	-1 -1 0 0 -1 -2 11 -1 -5 -16
pair hiringside&official	9 -2 0 0 -1 -1 -5 -1 0 -46
pair hiringside&onward	-1 -1 0 0 0 0 1 0 2 -16
pair hiringside&other	-2 -3 -1 -1 10 -1 -1 0 0 -6
pair hiringside&pay	0 -5 0 0 0 -1 4 -2 3 21
pair hiringside&prepare	3 0 0 0 -2 0 -2 0 0 -7
pair hiringside&property	1 0 0 0 0 0 1 0 0 -9
pair hiringside&received	0 0 0 0 -1 0 0 0 1 -4
pair hiringside&recruiter	0 4 -1 0 -8 3 0 -1 1 -16
pair hiringside&remind	1 0 0 0 0 0 1 0 0 40
pair hiringside&review	2 -3 -1 -1 -5 -1 9 -2 3 -29
pair hiringside&role	3 -4 -2 1 4 -1 -1 -2 1 37
pair hiringside&sales	0 0 0 0 -9 0 11 -1 0 13
pair hiringside&send	0 -2 0 0 -2 0 5 -1 -1 38
pair hiringside&shop	0 -6 0 0 -1 -1 5 1 3 12
pair hiringside&sign	-1 -7 0 0 -11 -11 31 0 -1 1
pair hiringside&slot	-3 -9 7 -1 9 0 -2 1 -3 17
pair hiringside&sorry	-1 0 0 1 1 0 0 0 0 -7
pair hiringside&stage	-2 -2 0 0 -4 -1 8 -1 1 3
pair hiringside&start	0 0 0 0 0 0 0 0 0 -5
pair hiringside&study	0 0 0 0 0 0 0 0 0 31
pair hiringside&talk	13 -11 -1 0 0 0 0 0 0 1
pair hiringside&task	-2 -1 0 0 0 0 -3 0 7 -11
pair hiringside&team	7 -6 -1 -3 7 2 -18 -1 13 -11
pair hiringside&thank	0 -6 0 -1 10 -1 -1 0 -1 32
pair hiringside&ticket	-1 -1 0 0 -12 9 10 3 -8 -1
pair hiringside&time	-3 -8 5 1 4 0 8 -4 -4 43
pair hiringside&title	6 3 -1 1 1 1 -9 -2 1 78
pair hiringside&video	-8 11 0 0 -1 0 -3 0 1 1
pair hiringside&wait	-1 6 0 0 -4 0 2 0 -2 24
pair hiringside&yours	1 1 1 1 2 -1 -5 -3 4 -60
pair hitch&inbox	-1 5 -1 0 -5 -1 -8 11 -1 2
pair hitch&interview	-1 6 18 20 -3 -1 -33 -3 -3 -18
pair hitch&invite	5 -5 0 0 -3 3 0 0 0 -5
pair hitch&join	2 -1 1 0 -1 0 -1 0 0 -8
pair hitch&mediaword	0 0 0 0 0 0 1 0 0 6
pair hitch&meet	1 -3 8 -2 -3 0 2 -1 -1 1
pair hitch&mine	0 4 -1 0 -1 -1 0 0 0 -6
pair hitch&move	-8 -6 27 -1 -2 -1 -7 2 -2 28
pair hitch&not	-30 48 36 -14 -34 -3 -2 4 -6 -8
pair hitch&offer	-2 -1 -1 1 -19 4 18 0 0 -17
pair hitch&office	0 0 0 0 0 0 0 0 0 10
pair hitch&onward	0 0 0 0 -1 0 0 0 0 10
pair hitch&other	0 -1 1 0 0 0 1 0 0 3
pair hitch&pay	-1 -1 -1 0 -2 11 -6 0 0 -4
pair hitch&prepare	8 -6 -1 0 -4 3 -4 4 -1 -17
pair hitch&received	8 -7 0 0 0 0 -1 0 0 -13
pair hitch&recruiter	0 0 1 -1 0 0 1 0 -1 -3
pair hitch&remind	-8 -9 36 -8 -2 -2 1 -8 -1 -39
pair hitch&role	0 7 -4 0 1 1 -4 -2 1 -10
pair hitch&sales	0 0 0 0 0 0 0 0 0 -6
pair hitch&service	0 -4 6 0 -6 0 6 0 -1 -1
pair hitch&shop	-3 -2 14 -2 0 -1 -8 2 -1 -30
pair hitch&sign	-1 0 0 0 -3 6 -1 0 0 -8
pair hitch&slot	7 -14 9 -2 0 0 8 -8 0 -20
pair hitch&sorry	-7 -9 18 5 0 -1 -3 -1 -2 -17
pair hitch&stage	-1 10 1 -2 4 -4 -4 -1 -4 8
pair hitch&start	5 -5 0 0 -3 4 1 -1 0 -6
pair hitch&study	-5 -3 0 0 -4 -2 16 -1 -1 -3
pair hitch&talk	-6 -4 11 -4 -6 -1 16 -5 -1 -17
pair hitch&task	-1 0 0 0 -1 -5 7 0 0 -3
pair hitch&team	-1 15 16 -4 -2 -1 -13 -6 -5 -15
pair hitch&thank	1 0 0 0 0 0 0 1 -1 16
pair hitch&ticket	0 0 0 0 -1 1 1 0 0 9
pair hitch&time	-22 2 41 14 -1 -4 -10 -11 -9 -9
pair hitch&title	1 3 23 -5 -6 -3 -11 -1 -1 -9
pair hitch&urgent	-2 4 -1 0 -7 -7 4 10 -2 -40
pair hitch&video	1 0 -1 0 0 0 0 0 0 -5
pair hitch&wait	4 -5 5 -4 -1 0 6 -1 -2 0
pair hitch&yours	1 -4 10 -3 -2 -1 -5 -2 6 -20
pair hold&interview	-12 -1 14 5 -1 -1 -2 -2 0 -14
pair hold&keen	0 5 -1 -1 -3 3 -3 0 0 -1
pair hold&meet	-1 -1 2 5 -2 0 -3 -1 0 4
pair hold&move	1 0 -2 0 11 -10 1 0 0 -1
pair hold&not	-3 -4 0 11 -18 -7 27 -4 0 -32
pair hold&office	-1 -1 -2 12 -3 0 -3 -1 -1 -19
pair hold&onward	-1 -1 -1 2 27 -3 -17 0 -5 -1
pair hold&other	0 -1 -1 1 -3 0 6 0 -1 -10
pair hold&prepare	11 -2 -2 1 -1 -1 -5 -3 2 -1
pair hold&property	0 0 0 5 -3 -1 0 0 0 -14
pair hold&received	0 0 0 0 0 0 0 0 0 12
pair hold&recruiter	-3 -4 -1 4 -4 -1 13 0 -4 -5
pair hold&remind	-3 -1 6 3 -1 -1 -3 0 0 -4
pair hold&review	0 -1 -2 4 9 -1 -8 -1 -1 -15
pair hold&role	-10 -7 -4 36 -21 -18 43 -5 -13 -8
pair hold&sales	-1 -1 -3 7 2 -1 -3 -1 0 26
pair hold&slot	-1 -3 -1 3 -2 -3 8 0 -1 -12
pair hold&sorry	-2 -1 0 10 1 -10 10 -1 -6 -9
pair hold&stage	-2 -1 -1 1 -13 -2 19 0 0 -1
pair hold&study	0 0 0 1 -3 0 4 0 0 -4
pair hold&talk	1 0 -1 1 0 0 0 0 0 -8
pair hold&task	0 0 0 1 0 0 0 -2 3 -1
pair hold&team	-4 0 -4 3 2 -1 7 -2 -2 1
pair hold&thank	0 0 0 0 -6 0 7 0 0 6
pair hold&time	-11 -8 2 18 14 -16 6 -3 -2 -18
pair hold&title	-4 -1 -1 -2 -4 -2 22 -2 -7 -15
pair hold&wait	-3 9 -6 6 -10 2 5 -2 -1 -3
pair hold&yours	-2 0 0 2 -3 0 15 0 -11 9
pair inbox&interview	-2 -5 5 1 4 -6 10 -5 -1 19
pair inbox&invite	-1 -1 -1 0 0 -1 0 -1 4 -1
pair inbox&keen	-7 5 0 0 -4 5 -10 -1 14 10
pair inbox&link	2 -3 -1 0 -1 -14 13 2 2 16
pair inbox&machine	-2 3 -2 -1 -2 -2 -20 13 13 -12
pair inbox&mediaword	0 0 0 0 -1 0 5 -2 -2 -4
pair inbox&meet	-3 -2 -1 -1 -1 0 -4 5 6 -5
pair inbox&move	-1 1 5 0 2 -1 -3 -2 -1 25
pair inbox&not	-16 -15 0 -3 -28 -5 -29 66 30 -11
pair inbox&official	4 -1 0 0 -1 -2 4 -5 1 -9
pair inbox&onward	0 -1 0 -8 -4 0 12 1 1 -6
pair inbox&other	-1 -2 -1 0 -5 0 5 -1 3 40
pair inbox&pay	0 -1 0 0 0 -7 6 2 0 14
pair inbox&prepare	-1 -9 -1 -1 -7 -6 -1 13 13 13
pair inbox&received	-5 7 -2 -2 -6 -5 -6 29 -9 -35
pair inbox&recruiter	-4 -2 0 -9 -11 -1 13 20 -6 23
pair inbox&remind	-1 -6 0 -8 -9 6 11 8 -1 -11
pair inbox&review	-1 -1 -1 0 -2 0 -7 15 -1 -1
pair inbox&role	0 18 -1 -9 5 -2 -2 -8 -1 -14
pair inbox&sales	0 0 0 0 1 0 -1 0 0 14
pair inbox&send	8 -7 -2 0 -3 -3 0 6 2 -11
pair inbox&shop	6 -4 0 -1 -1 -1 7 2 -7 5
pair inbox&sign	-1 0 0 -1 -5 8 -7 1 5 7
pair inbox&slot	-4 -20 -2 -1 -2 -1 18 15 -4 43
pair inbox&sorry	-1 0 0 0 -4 -1 0 7 -1 -11
pair inbox&stage	-2 -3 0 -1 6 -1 -2 2 1 3
pair inbox&study	0 0 0 0 -1 0 4 -2 -2 -6
pair inbox&talk	0 4 0 0 -1 0 -2 0 0 10
pair inbox&task	5 -3 6 0 6 0 -8 -6 1 5
pair inbox&team	-1 -9 0 -1 -5 0 2 18 -4 13
pair inbox&thank	2 1 -1 -4 -1 2 -17 44 -26 -52
pair inbox&ticket	1 -2 -1 -1 -2 0 -17 22 0 -35
pair inbox&time	-14 -24 2 -11 -12 0 12 36 10 4
pair inbox&title	-3 3 -1 0 5 -14 9 2 -2 1
pair inbox&wait	-2 -2 -1 -1 0 -1 -2 12 -5 -1
pair inbox&yours	3 -2 -1 0 -1 -1 -3 0 5 10
pair interview&invite	43 15 -3 -5 -21 -6 -22 -4 3 -39
pair interview&join	11 7 -16 0 0 0 -3 0 2 -13
pair interview&keen	8 2 -10 -6 -3 -3 24 3 -15 -33
pair interview&link	-4 15 -2 -2 -2 -1 -8 4 -1 3
pair interview&lure	1 -1 1 0 0 0 -1 0 -1 65
pair interview&machine	-2 -2 -1 -1 -1 -1 -6 16 -1 5
pair interview&mediaword	4 6 -3 -1 -9 -2 5 -6 6 38
pair interview&meet	40 -10 -11 -11 37 -5 -32 -4 -4 -51
pair interview&mine	-15 4 5 -1 -2 -1 8 3 -2 40
pair interview&move	-56 -3 108 -9 -17 -6 8 -12 -13 -37
pair interview&not	-8 6 -14 37 34 -6 -40 15 -24 31
pair interview&offer	-17 31 -7 -1 -5 3 -6 2 1 -39
pair interview&office	16 9 -4 -2 -3 -2 -14 -1 1 36
pair interview&official	-8 10 6 -2 -6 -2 -7 4 5 17
pair interview&onward	2 21 2 -6 -10 17 -33 -2 9 -11
pair interview&other	-32 -18 38 13 -18 -2 18 -1 2 32
pair interview&paper	7 -7 -1 0 -3 0 -5 -2 12 13
pair interview&pay	-13 1 11 0 -1 1 8 -1 -7 20
pair interview&practice	-16 -8 -3 -2 -1 0 25 4 1 80
pair interview&prepare	-1 -5 -6 -10 1 -4 22 -3 4 -12
pair interview&property	25 -8 -5 3 -10 5 -6 -1 -2 -59
pair interview&received	15 3 -4 -1 -2 -1 6 -1 -16 9
pair interview&recorded	-13 31 -1 -3 2 -1 -9 -2 -4 24
pair interview&recruiter	20 11 6 2 -14 1 -24 -2 0 -25
pair interview&remind	11 10 -6 5 -15 -5 3 4 -6 -8
pair interview&review	-9 -1 -5 -3 -17 -2 4 -3 36 -3
pair interview&role	38 22 0 2 -52 11 17 -7 -30 -76
pair interview&sales	18 7 -3 0 -5 -2 -11 -1 -3 -17
pair interview&send	15 -14 -2 -1 1 0 8 -3 -3 -2
pair interview&service	12 -15 8 0 -2 0 -7 -2 7 -13
pair interview&shop	-1 3 0 8 -8 -1 11 -2 -10 -42
pair interview&sign	9 -7 0 -3 0 0 -6 9 -2 18
pair interview&slot	-4 10 55 -9 -50 -7 25 -9 -10 -18
pair interview&sorry	-13 -15 20 21 -1 -2 -6 -2 -3 22
pair interview&stage	-8 43 -29 -2 9 -6 13 -8 -13 5
pair interview&start	4 6 1 -1 -13 13 -23 0 13 19
pair interview&study	-1 14 -10 0 3 -1 13 -7 -10 44
pair interview&talk	12 15 28 -11 -6 -5 -32 -1 -1 -13
pair interview&task	2 -20 -1 -6 16 -3 9 -14 18 -1
pair interview&team	3 31 26 -9 -30 -6 -26 3 9 -46
pair interview&thank	-42 -17 -6 -9 31 -5 88 -5 -34 5
pair interview&ticket	10 4 -2 -2 -6 -1 -8 2 3 -8
pair interview&time	29 -42 50 49 -19 -18 -14 -24 -12 -35
pair interview&title	78 37 -4 14 -55 -17 -1 -8 -43 -21
pair interview&urgent	-2 -7 7 1 -2 0 -6 8 0 -7
pair interview&video	11 47 -17 -8 -6 -2 -20 -4 0 -20
pair interview&wait	-18 46 -1 -4 -18 -3 -4 3 -1 -17
pair interview&wish	-4 14 -1 0 0 0 -8 0 -1 2
pair interview&yours	-24 -21 49 -11 22 -3 67 1 -79 -2
pair invite&join	0 -2 -1 0 -3 8 -3 0 -1 -12
pair invite&keen	-6 15 7 -1 -4 1 2 -1 -12 -8
pair invite&link	9 -1 1 -1 -1 -1 -3 -1 -1 4
pair invite&mediaword	-6 6 -1 0 -5 0 2 0 5 3
pair invite&meet	-15 -7 13 -2 -4 7 13 -1 -4 -15
pair invite&mine	-2 4 0 0 0 0 -1 0 0 18
pair invite&move	-16 -2 18 0 -3 1 3 0 -1 1
pair invite&not	-2 -5 -3 1 3 -1 7 -2 1 -31
pair invite&offer	0 0 0 0 0 4 -1 0 -1 14
pair invite&office	0 -2 0 0 -2 0 -8 0 14 11
pair invite&official	6 -2 0 0 -1 0 -2 -2 2 6
pair invite&onward	3 0 -2 2 -5 0 0 1 1 -9
pair invite&other	-1 -6 4 1 -8 0 6 0 5 -37
pair invite&pay	-2 3 0 0 -3 6 -2 0 -1 -8
pair invite&practice	0 0 0 0 0 0 0 0 0 -9
pair invite&prepare	3 -10 8 -1 -5 3 -4 0 4 -20
pair invite&property	0 3 0 0 -1 1 -1 0 -1 0
pair invite&received	6 7 -1 0 -2 0 2 -2 -11 -16
pair invite&recorded	-3 12 0 -1 0 0 -4 -2 -2 0
pair invite&recruiter	2 2 0 1 -2 0 -3 0 1 11
pair invite&remind	1 0 0 0 0 0 0 0 0 -18
pair invite&review	5 3 -1 -1 2 -2 3 -1 -8 -9
pair invite&role	8 13 -3 -2 -2 2 -5 -5 -6 -16
pair invite&sales	3 0 0 0 -3 3 -2 0 0 1
pair invite&send	32 -20 12 -2 5 0 -7 -5 -15 -20
pair invite&service	0 3 0 0 -1 0 -1 0 -1 -3
pair invite&shop	19 1 -9 -3 -2 0 -5 0 0 8
pair invite&sign	-11 -4 -1 -1 -5 5 -8 24 1 -32
pair invite&slot	3 -12 10 -1 -1 -2 5 -2 2 21
pair invite&sorry	0 0 0 0 -3 0 -1 0 5 -3
pair invite&stage	-6 -1 11 -1 -2 -2 9 -1 -7 -23
pair invite&start	13 -5 -1 0 -3 3 -8 0 1 7
pair invite&study	0 -1 1 0 6 0 -2 0 -4 -8
pair invite&talk	6 -6 -1 0 -3 0 12 -1 -7 28
pair invite&task	24 -13 -1 -1 -7 -3 15 -4 -9 -39
pair invite&team	5 3 -2 0 -3 1 -11 -2 9 -5
pair invite&thank	1 -1 0 0 5 0 0 0 -4 26
pair invite&ticket	-2 -3 0 0 -1 0 6 0 0 9
pair invite&time	13 -24 11 9 -10 4 -36 -5 38 49
pair invite&title	8 10 -1 -3 -4 5 -5 -5 -6 11
pair invite&video	5 17 2 -1 -1 -1 -14 -1 -5 27
pair invite&wait	4 -9 0 0 -2 0 -5 -1 13 -12
pair invite&yours	7 19 -1 -1 -3 0 14 3 -38 9
pair join&keen	-1 -5 0 0 -7 5 -3 0 12 32
pair join&link	2 13 -1 0 -8 0 -3 0 -2 8
pair join&mediaword	0 0 0 0 -1 2 0 0 0 18
pair join&meet	3 16 -2 -2 5 6 -17 -1 -8 13
pair join&move	1 0 0 0 -1 2 0 0 0 -5
pair join&not	-7 22 -15 1 -16 2 1 -1 14 24
pair join&offer	-1 -2 -1 0 5 4 -5 -1 1 -20
pair join&office	0 0 0 0 0 1 0 0 0 11
pair join&official	0 0 0 0 -2 0 3 0 -1 2
pair join&other	-2 8 -2 0 5 -1 -7 0 -1 5
pair join&pay	-2 -3 -1 -1 -7 11 4 -1 -1 -27
pair join&prepare	-1 0 0 0 3 2 -3 0 -1 13
pair join&property	-1 -1 0 0 6 2 -2 0 -4 -10
pair join&received	0 0 0 0 0 4 -4 0 1 12
pair join&recruiter	-2 0 0 0 10 -1 -6 0 0 33
pair join&remind	0 13 -13 0 0 0 0 0 0 3
pair join&review	0 0 0 0 0 1 -1 0 1 9
pair join&role	12 -4 -1 0 -20 3 -1 -1 10 38
pair join&sales	10 -7 -1 -1 -1 1 -1 0 0 7
pair join&send	0 0 0 0 0 2 -1 0 0 -15
pair join&service	0 0 0 0 0 0 0 0 0 12
pair join&sign	-3 -1 0 0 5 2 2 0 -3 1
pair join&slot	-7 15 -3 -2 -4 0 0 -1 1 9
pair join&sorry	0 0 0 0 0 0 0 0 0 11
pair join&stage	-1 0 0 0 2 -1 -2 2 1 21
pair join&start	4 -6 -1 -1 0 -8 12 0 0 -11
pair join&study	-3 0 0 0 0 -5 8 0 0 4
pair join&talk	3 -2 1 -1 6 -2 -5 0 0 20
pair join&task	0 11 0 0 4 -1 -12 0 -2 -2
pair join&team	39 -10 -4 -7 21 7 -41 -1 -6 -15
pair join&thank	-3 -4 -1 0 12 0 -1 -1 -2 11
pair join&time	37 11 -19 -9 11 7 -32 -2 -2 17
pair join&title	-8 -6 -2 -1 6 27 -8 -2 -8 7
pair join&urgent	0 0 0 0 -1 2 -1 1 0 10
pair join&video	11 -9 -3 2 7 -2 0 -1 -4 0
pair join&wait	-2 -2 0 0 -3 2 7 0 -2 13
pair join&yours	-1 10 -14 -1 4 2 -1 0 1 -24
pair keen&link	1 0 10 -10 0 0 0 0 0 -8
pair keen&mediaword	-1 3 -1 0 -6 -3 -3 0 11 -9
pair keen&meet	-25 23 2 -5 3 -9 27 -4 -13 -1
pair keen&mine	-7 -6 -1 0 0 1 13 0 0 -5
pair keen&move	-1 0 12 -10 -2 0 5 0 -2 -7
pair keen&not	2 -7 0 -3 6 25 -25 7 -6 -15
pair keen&offer	-2 7 -1 -1 -8 17 -4 -1 -7 22
pair keen&office	0 1 0 0 0 0 0 0 0 14
pair keen&official	-12 4 -1 0 -1 0 9 0 0 28
pair keen&onward	5 9 -5 -1 -4 3 -5 -1 -1 -17
pair keen&other	-1 -22 -2 0 -7 24 -8 -4 18 -12
pair keen&pay	-5 13 11 -1 -4 -1 -10 -1 -2 -18
pair keen&prepare	-10 -3 9 0 2 0 9 0 -6 1
pair keen&property	-1 14 -2 -1 -2 1 -6 -1 -3 6
pair keen&received	-3 0 0 0 1 0 8 -1 -4 -2
pair keen&recorded	-1 2 0 0 0 0 0 0 0 4
pair keen&recruiter	-1 10 -2 -1 -2 2 -4 -1 -3 -14
pair keen&remind	10 2 -2 -3 -5 9 -9 -1 -1 -9
pair keen&review	-4 10 0 0 -2 0 -3 0 -1 7
pair keen&role	26 -14 7 -4 -26 23 -16 -3 6 -27
pair keen&sales	0 3 0 0 -1 0 -1 0 -1 0
pair keen&send	5 -2 0 0 -2 3 -2 0 -1 -18
pair keen&service	0 12 -2 0 -1 -2 -5 0 -2 -10
pair keen&shop	0 3 0 0 -2 0 -1 0 0 -3
pair keen&sign	-1 0 -1 -1 -5 13 -5 0 0 -21
pair keen&slot	3 -6 16 -11 3 -1 2 -1 -5 43
pair keen&sorry	-1 -1 -6 15 -1 -1 -4 -2 0 -1
pair keen&stage	-12 11 7 0 -5 -1 11 -1 -10 28
pair keen&start	-3 -1 0 0 0 8 -2 -1 0 9
pair keen&study	0 -3 0 0 -1 0 4 0 0 -5
pair keen&talk	-5 14 6 4 -5 2 -12 -6 2 10
pair keen&task	-1 -5 0 0 -2 -1 9 0 0 -5
pair keen&team	6 6 -6 5 -11 5 1 -1 -5 26
pair keen&thank	0 -1 0 0 8 7 -6 0 -8 0
pair keen&ticket	0 0 0 0 0 0 0 0 0 -4
pair keen&time	62 -20 -8 -15 1 13 -8 -8 -16 18
pair keen&title	1 14 7 -3 -13 -2 4 -2 -6 -48
pair keen&urgent	3 -1 -2 -2 -3 3 -6 9 0 -10
pair keen&video	-8 12 -1 0 -4 -1 5 -1 -2 1
pair keen&wait	-3 -4 -1 -4 -10 6 20 5 -11 21
pair keen&wish	0 -1 0 0 -2 0 -1 0 5 -2
pair keen&yours	30 11 -4 -3 2 -1 -5 -2 -29 -18
pair link&mediaword	0 0 0 0 0 0 0 0 0 19
pair link&meet	40 -2 -3 -6 4 -15 -10 -2 -6 28
pair link&move	25 -4 1 -10 2 -3 -10 -1 0 15
pair link&not	0 -6 2 -1 -1 1 -2 7 -1 -11
pair link&offer	-1 -1 0 0 -1 13 -6 -1 -5 -22
pair link&office	-11 0 11 0 0 0 0 0 0 -11
pair link&onward	0 0 -1 1 -1 0 1 0 0 6
pair link&other	2 5 0 -3 -3 0 -2 -1 2 -7
pair link&pay	-3 -1 0 0 0 0 5 0 0 -5
pair link&prepare	-3 -13 14 0 -1 0 0 0 3 -1
pair link&property	-1 0 0 0 0 2 -1 0 0 -4
pair link&received	-4 -1 5 0 0 0 -1 0 1 7
pair link&recorded	-2 9 0 0 0 0 -5 -1 0 2
pair link&recruiter	-3 2 0 0 -1 0 1 0 3 -19
pair link&remind	-2 0 6 -1 0 0 -2 0 0 15
pair link&review	-2 -1 0 0 -2 2 6 -1 -1 -32
pair link&role	0 0 1 -3 2 0 -1 0 2 13
pair link&sales	0 1 0 0 0 0 0 0 0 16
pair link&send	29 -8 -8 -1 -3 -4 -4 1 -2 -24
pair link&service	0 0 0 0 0 0 0 0 0 7
pair link&shop	1 -1 0 0 0 0 -1 4 -1 12
pair link&sign	0 2 -5 0 -2 10 -4 0 -1 -30
pair link&slot	-15 21 20 -13 -13 -5 12 -4 -4 -14
pair link&sorry	0 0 1 0 4 -2 -1 0 0 -5
pair link&stage	0 1 0 0 -1 0 1 0 0 -3
pair link&study	0 1 0 0 0 0 0 0 0 5
pair link&talk	-1 5 0 0 -1 -1 0 0 -1 5
pair link&task	-2 -4 -1 0 -3 -1 13 -1 -1 -11
pair link&team	-5 14 5 0 -8 0 -3 0 -2 15
pair link&ticket	-3 -9 -1 -1 -2 9 9 3 -5 5
pair link&time	-10 -18 19 -1 5 2 15 -3 -9 -3
pair link&title	-7 8 4 0 -1 -1 1 -2 -2 6
pair link&video	26 -7 5 -2 -6 -2 -10 -2 -2 -19
pair link&wait	2 -11 -1 0 3 -3 10 0 0 -5
pair link&yours	0 3 -1 0 -2 0 1 2 -2 -3
pair lure&meet	0 0 0 0 0 0 0 0 0 5
pair lure&not	1 0 -1 0 0 0 0 0 0 23
pair lure&offer	-5 4 0 0 -1 6 -4 0 0 6
pair lure&office	-1 1 0 0 0 0 0 0 0 10
pair lure&official	3 -3 0 0 0 0 1 0 -1 -12
pair lure&pay	0 0 0 0 1 0 0 0 0 73
pair lure&prepare	5 -2 0 0 -1 1 -1 0 -1 -36
pair lure&property	0 0 0 0 0 6 -5 0 0 9
pair lure&received	0 0 0 0 0 0 0 0 0 16
pair lure&recruiter	0 0 0 0 0 0 0 0 0 20
pair lure&remind	0 0 0 0 0 0 2 0 0 32
pair lure&role	1 0 0 0 1 6 -8 0 0 18
pair lure&sales	-1 1 0 0 -1 6 -5 0 -1 5
pair lure&send	4 -1 -1 0 -1 -1 0 -1 0 16
pair lure&shop	0 -1 0 0 -1 6 -4 0 0 14
pair lure&sign	-2 4 -1 -1 -1 18 -16 -1 0 -21
pair lure&slot	-2 2 1 0 0 6 -6 0 -1 10
pair lure&start	-1 0 0 0 0 -1 2 0 0 -10
pair lure&team	0 0 0 0 0 0 0 0 1 15
pair lure&thank	-4 5 0 0 0 0 0 0 0 -8
pair lure&ticket	0 0 0 0 2 0 -1 0 0 8
pair lure&time	-2 -1 1 -1 0 6 -3 0 0 52
pair lure&title	3 -3 0 0 -4 6 -1 0 -1 42
pair lure&yours	1 -1 1 0 0 0 -1 0 -1 33
pair machine&not	-4 -1 -3 -1 1 -1 -14 24 0 -30
pair machine&official	-2 0 0 0 -1 0 -1 0 4 -1
pair machine&prepare	0 -1 0 0 0 0 -1 3 0 4
pair machine&received	-9 3 -1 -1 -7 0 -8 2 20 -15
pair machine&recruiter	0 0 0 0 -2 0 1 0 1 10
pair machine&role	0 0 0 0 0 0 -1 3 -1 -1
pair machine&send	0 -1 -1 0 4 -1 -3 2 0 1
pair machine&sign	-1 -1 0 0 -2 -1 -4 3 5 -14
pair machine&task	-2 0 0 0 -1 0 -2 0 5 2
pair machine&thank	-1 -1 -1 0 0 0 -1 6 -2 1
pair machine&time	-1 -1 -1 -1 0 0 -2 6 -1 6
pair machine&title	-8 -1 0 0 -6 0 -7 2 20 -12
pair machine&yours	-8 -2 0 0 -1 0 -5 2 14 0
pair mediaword&meet	-1 2 -1 -1 5 -3 0 0 -1 -7
pair mediaword&move	-2 0 2 -1 -1 0 -2 0 4 9
pair mediaword&not	-1 -9 -8 -1 -2 -3 22 -1 4 44
pair mediaword&offer	0 0 0 -1 -3 5 -1 0 0 6
pair mediaword&office	0 0 0 0 3 0 -3 0 0 -3
pair mediaword&official	1 -4 0 0 -2 0 -3 0 9 -5
pair mediaword&onward	-1 0 0 0 -4 0 -8 8 5 -19
pair mediaword&other	-1 0 0 0 2 0 -2 0 1 -17
pair mediaword&paper	-2 -1 0 0 -1 0 -1 -2 7 1
pair mediaword&pay	-1 0 0 0 -5 11 -3 0 -1 -14
pair mediaword&practice	0 -1 0 0 6 0 0 0 -4 -3
pair mediaword&prepare	0 1 0 0 6 0 -1 0 -5 9
pair mediaword&property	1 2 -1 0 -1 0 0 0 -1 -9
pair mediaword&received	0 -1 0 0 2 0 -1 0 -1 14
pair mediaword&recorded	-1 14 0 0 -1 -3 -3 -4 -2 50
pair mediaword&recruiter	-7 3 0 0 2 0 -6 -1 9 -8
pair mediaword&remind	0 0 0 0 -2 0 -6 0 8 14
pair mediaword&review	-1 0 0 0 1 0 -7 0 8 7
pair mediaword&role	2 -3 -2 -1 1 4 2 -1 -2 -60
pair mediaword&sales	0 0 0 0 3 0 -13 9 2 36
pair mediaword&send	0 0 0 0 -2 0 -3 0 5 9
pair mediaword&service	0 0 0 0 0 0 0 0 0 17
pair mediaword&sign	0 -4 0 0 8 1 -2 0 -2 3
pair mediaword&slot	-3 4 1 0 -1 -1 0 2 -3 39
pair mediaword&sorry	0 0 -1 0 4 0 1 -1 -3 5
pair mediaword&stage	-4 5 -1 0 0 0 2 0 -2 -7
pair mediaword&study	-1 2 0 0 -1 -1 7 -2 -3 -6
pair mediaword&talk	-3 6 -1 -1 5 -3 -3 0 -1 -6
pair mediaword&task	4 -1 0 0 -1 -1 -3 -2 5 -12
pair mediaword&team	-4 -11 -7 0 7 -2 17 0 1 -30
pair mediaword&thank	-2 1 0 0 -6 -1 -5 -1 14 29
pair mediaword&ticket	-1 5 0 0 -2 0 -3 1 0 1
pair mediaword&time	14 -14 -5 -3 -9 1 -6 14 8 40
pair mediaword&title	4 -2 -1 -1 -8 0 -15 -3 25 -14
pair mediaword&video	-7 11 0 0 0 0 -3 0 0 16
pair mediaword&wait	7 -15 -9 -1 -6 -1 22 -1 2 -7
pair mediaword&yours	-1 1 -1 0 -8 0 13 -1 -2 -1
pair meet&mine	1 0 -1 0 0 1 -2 0 0 34
pair meet&move	4 -17 7 9 13 -6 -7 -1 -3 0
pair meet&not	1 -14 -6 31 23 -8 -10 0 -17 -42
pair meet&offer	2 6 0 -1 -3 -6 10 0 -7 -10
pair meet&office	-13 24 -6 4 -11 -9 3 -1 8 -67
pair meet&official	-9 18 -1 0 8 0 -12 0 -3 52
pair meet&onward	0 5 -1 -1 1 0 -3 0 0 -4
pair meet&other	8 8 -5 2 4 -6 -9 -1 -2 -9
pair meet&paper	3 -1 -2 7 -1 -1 -3 -1 0 -26
pair meet&pay	1 2 0 -1 -1 -5 5 0 -1 5
pair meet&prepare	-15 7 6 -1 -4 1 -28 17 17 37
pair meet&property	10 12 -2 -2 6 -10 -6 -1 -7 -9
pair meet&received	-10 -3 14 -3 -9 -1 -10 4 18 -28
pair meet&recorded	1 0 0 0 0 0 0 0 0 -8
pair meet&recruiter	0 -11 1 2 -2 -1 8 -1 3 27
pair meet&remind	5 -23 14 -10 -7 -8 12 17 2 5
pair meet&review	5 -7 -3 1 -1 -1 -11 -1 18 -11
pair meet&role	23 15 -9 11 -5 -11 -25 -3 4 -28
pair meet&sales	-6 19 -2 7 -8 -6 -11 -1 8 -51
pair meet&send	1 -4 0 0 -6 -1 2 1 7 15
pair meet&service	6 -1 1 0 0 0 -1 0 -4 -15
pair meet&shop	-3 3 0 0 0 0 -1 1 0 -5
pair meet&sign	-4 -4 4 4 1 8 -11 2 0 20
pair meet&slot	23 -26 7 -6 4 -6 27 -10 -13 -50
pair meet&sorry	-7 -5 21 0 3 -3 -7 0 -1 3
pair meet&stage	3 0 7 -5 -3 -2 5 -3 -3 -21
pair meet&start	-17 -5 -1 -1 0 -8 31 1 0 2
pair meet&study	2 -1 1 0 0 3 -4 0 0 -12
pair meet&talk	-4 12 -6 -4 12 -15 4 -10 11 25
pair meet&task	10 -5 -10 1 18 -1 -27 -2 17 -31
pair meet&team	-25 29 14 -1 -10 -6 -12 -5 16 -11
pair meet&thank	-13 -5 -2 -2 2 -3 34 -4 -6 1
pair meet&ticket	-25 5 7 -1 -5 -1 6 -1 15 -13
pair meet&time	79 -31 1 10 -35 -21 6 1 -11 64
pair meet&title	-17 22 6 7 -6 -1 -22 -4 13 2
pair meet&urgent	3 -4 6 -2 0 0 -2 1 0 -3
pair meet&video	-6 3 10 2 1 -1 -7 -1 -1 -16
pair meet&wait	14 -26 5 5 -1 -4 18 0 -11 19
pair meet&wish	-4 9 -2 1 -2 0 -10 0 8 -2
pair meet&yours	1 3 10 -4 5 -1 -13 -1 1 3
pair mine&move	0 -2 3 0 0 0 -1 4 -3 8
pair mine&not	-3 2 1 0 0 -9 12 -1 -3 -4
pair mine&offer	0 -1 0 0 -1 -3 5 0 0 -29
pair mine&onward	0 4 0 0 0 0 0 0 -3 15
pair mine&other	1 -1 1 -1 -2 8 -5 0 0 -23
pair mine&pay	-1 -1 -1 0 -3 6 1 0 -1 9
pair mine&prepare	1 0 0 0 -14 0 0 0 14 14
pair mine&received	0 0 0 0 0 -5 5 0 0 30
pair mine&recruiter	-1 -1 2 0 3 0 -1 0 0 17
pair mine&remind	-2 -3 2 -1 9 -2 -3 0 0 21
pair mine&review	0 0 0 0 0 0 0 3 -3 2
pair mine&role	-3 9 -4 0 -1 1 -2 0 0 87
pair mine&send	0 0 0 1 0 0 -1 0 0 56
pair mine&sign	0 -2 0 0 0 1 3 0 0 -19
pair mine&slot	-1 8 -5 0 1 -1 -1 0 -2 14
pair mine&start	-4 9 0 0 0 -5 1 0 0 -1
pair mine&talk	1 1 0 0 0 0 -1 0 0 27
pair mine&team	-7 -7 1 0 0 0 15 0 0 59
pair mine&thank	0 3 -1 0 -16 0 -2 1 16 69
pair mine&ticket	0 0 0 0 0 0 -1 2 0 3
pair mine&time	-4 -5 11 -2 8 -3 -3 -1 -1 49
pair mine&title	2 -4 3 0 3 1 -4 0 -1 26
pair mine&urgent	0 6 -3 0 -1 -1 -1 0 0 -22
pair mine&wait	-2 -4 1 -2 3 0 4 3 -4 -4
pair mine&wish	0 0 0 0 0 0 0 0 0 5
pair mine&yours	0 1 0 0 -13 0 -2 0 14 -11
pair move&not	-6 -7 -12 26 11 -3 1 -2 -8 -10
pair move&offer	-1 -1 0 -1 6 -12 9 -1 0 -3
pair move&office	3 -2 -3 -1 -1 1 5 0 -2 24
pair move&official	-5 0 10 -2 0 0 0 -3 0 0
pair move&onward	-8 2 -2 -1 -9 -11 15 -1 14 -1
pair move&other	-3 2 4 -3 -3 -2 9 -1 -3 15
pair move&paper	0 0 0 0 0 0 0 0 0 7
pair move&pay	-3 -9 -2 -1 -4 7 8 -1 4 -14
pair move&practice	-1 9 -2 0 -1 0 -4 0 0 5
pair move&prepare	-8 -2 10 -4 -1 -1 2 7 -3 -16
pair move&property	-1 -3 3 0 -1 -6 10 0 0 10
pair move&received	-3 0 6 0 0 0 0 -2 0 12
pair move&recorded	0 0 0 0 0 0 0 0 0 3
pair move&recruiter	-3 -4 6 4 -1 -1 0 0 0 -2
pair move&remind	16 1 2 -2 -2 -1 -11 -2 -2 -45
pair move&review	-2 -2 1 0 0 0 -2 3 3 -17
pair move&role	-9 -6 -8 0 0 -19 36 12 -6 -46
pair move&sales	-1 0 0 0 -1 1 1 0 -1 24
pair move&send	16 -1 -7 0 2 -2 -10 1 1 9
pair move&service	0 0 1 0 -1 0 1 0 -1 21
pair move&shop	-4 1 4 -1 1 0 -2 8 -7 9
pair move&sign	-1 3 -4 0 -2 3 7 0 -6 10
pair move&slot	-50 -7 106 -16 -7 0 -21 -6 0 -34
pair move&sorry	-8 -3 17 -2 15 -13 4 -1 -9 20
pair move&stage	-13 -1 -4 -1 -1 -1 25 -3 -1 -7
pair move&study	-2 -2 2 -1 -2 0 8 0 -3 -3
pair move&talk	21 0 -13 -4 7 -4 -4 -1 -2 -24
pair move&task	6 -2 6 -3 -3 0 6 -7 -2 9
pair move&team	-5 1 11 -1 -2 3 -3 -1 -3 8
pair move&thank	0 2 0 0 2 0 7 -1 -10 -7
pair move&ticket	-1 -2 0 0 4 0 -4 0 3 3
pair move&time	-14 -32 78 6 -6 -14 -11 -11 4 17
pair move&title	-18 2 28 -4 -3 -1 9 -4 -8 -57
pair move&urgent	0 0 0 0 0 0 0 1 0 3
pair move&video	0 -1 1 0 2 0 -2 0 -1 10
pair move&wait	-4 -14 20 -1 -9 -6 16 5 -7 -23
pair move&yours	-34 -24 55 -3 -1 0 39 -4 -28 -22
pair not&offer	-2 -11 -4 -1 26 -19 24 -2 -12 -3
pair not&office	-4 -4 -8 15 -6 -7 15 -3 1 7
pair not&official	-3 8 8 1 7 -2 -2 -8 -8 -37
pair not&onward	-5 -14 2 5 47 -1 8 -8 -35 -9
pair not&other	-8 -11 -10 9 -19 11 23 -5 10 32
pair not&paper	0 -1 -2 11 0 -1 -1 -1 -4 7
pair not&pay	1 -4 -11 -2 -6 -8 34 -4 -1 -20
pair not&practice	14 1 -2 3 -5 0 -11 -4 5 -29
pair not&prepare	-3 9 -3 -5 0 0 6 -2 -2 -28
pair not&property	-3 4 -4 4 5 -7 12 -3 -8 -15
pair not&received	-5 -7 8 -2 16 -8 8 1 -11 57
pair not&recorded	0 0 1 0 1 0 -1 0 0 12
pair not&recruiter	3 -5 -2 10 31 -2 -19 -4 -12 -5
pair not&remind	-9 17 16 15 -18 -4 -12 -1 -3 -53
pair not&review	6 -11 -6 8 41 -2 -1 0 -35 -24
pair not&role	-6 -15 -15 41 36 -23 7 -15 -10 45
pair not&sales	2 -2 -3 7 0 -1 -7 -1 5 -7
pair not&send	0 -11 -3 -2 -11 -8 21 3 9 -16
pair not&service	-2 3 3 0 -5 -1 4 -1 -2 -1
pair not&shop	0 -3 3 2 -2 4 -6 -1 2 -17
pair not&sign	3 -11 1 -6 12 -18 21 -3 -1 34
pair not&slot	3 -13 7 -4 66 -21 -21 -6 -11 23
pair not&sorry	-14 45 -51 4 9 -4 -6 -1 20 71
pair not&stage	-7 -12 -4 -4 36 -3 3 -2 -6 -10
pair not&start	-3 -5 -1 -1 1 -4 13 0 -1 9
pair not&study	-2 -1 -1 0 24 -2 -11 -1 -7 7
pair not&talk	9 -2 26 -11 1 10 -21 -11 -2 16
pair not&task	4 -4 2 -3 30 -2 -10 -13 -3 4
pair not&team	1 -1 10 -6 26 -14 -12 -6 2 -19
pair not&thank	-4 -3 -1 -3 8 -2 -5 1 10 -28
pair not&ticket	10 4 -2 -2 -6 -4 1 3 -4 2
pair not&time	-84 37 55 92 -29 -31 -22 -9 -8 -74
pair not&title	-14 -5 14 12 31 -7 -27 -18 15 -12
pair not&urgent	0 -6 8 -2 -9 2 2 8 -2 -23
pair not&video	1 -2 -3 3 0 -1 4 -1 0 17
pair not&wait	10 -2 -20 -2 -5 -4 27 8 -12 3
pair not&wish	-8 13 -1 -1 1 -2 4 -1 -6 16
pair not&yours	-4 -5 0 -1 27 -4 -7 6 -13 -13
pair offer&office	2 1 0 0 0 0 -2 0 -1 4
pair offer&onward	-3 0 0 0 -5 10 -3 0 2 6
pair offer&other	-1 -3 -2 1 9 -13 10 -1 -1 -2
pair offer&pay	-6 -4 -3 -2 -9 33 -12 -2 4 -36
pair offer&practice	0 1 0 0 0 0 0 0 0 5
pair offer&prepare	8 -3 -1 2 -1 12 -12 -1 -5 2
pair offer&property	0 -2 -1 1 -11 6 7 0 0 32
pair offer&received	2 -1 0 0 -1 -5 4 -3 3 4
pair offer&recruiter	0 0 0 0 0 1 0 0 0 19
pair offer&remind	-2 -1 0 -1 0 2 4 -1 0 1
pair offer&review	-1 2 0 0 -3 27 -13 -4 -6 4
pair offer&role	-33 -13 -6 -4 4 77 -10 -7 -8 -19
pair offer&sales	-2 3 0 0 -5 9 -5 -1 1 21
pair offer&send	-1 -5 -1 -1 -10 21 -9 -2 8 -11
pair offer&service	-4 0 -2 0 0 0 0 0 7 10
pair offer&shop	2 -1 0 0 -2 11 -7 -2 -1 16
pair offer&sign	-4 -4 -3 1 -8 -11 37 -4 -4 -37
pair offer&slot	-7 -19 11 0 20 2 -15 0 9 -17
pair offer&sorry	-1 -1 -1 0 15 -12 -2 0 2 43
pair offer&stage	-2 3 0 0 0 0 -4 0 3 -1
pair offer&start	-8 -5 -1 -1 -5 16 5 0 -1 -36
pair offer&study	0 0 0 0 0 1 0 0 0 8
pair offer&talk	-2 -4 -1 0 -2 2 6 2 -1 0
pair offer&task	-1 0 0 0 0 3 -2 0 1 24
pair offer&team	-4 9 -2 0 1 4 -9 -1 1 -13
pair offer&thank	-5 4 -1 0 -16 -7 13 -2 15 62
pair offer&ticket	0 -1 0 0 -1 12 -5 -3 -2 -6
pair offer&time	-19 19 -14 -7 16 30 -11 -9 -5 -33
pair offer&title	-18 13 -7 0 -5 31 -5 -4 -6 -81
pair offer&urgent	0 0 0 0 -2 3 0 0 0 -7
pair offer&video	2 1 0 0 0 -1 0 -1 0 -8
pair offer&wait	-2 -2 -1 -1 -11 23 1 -4 -2 4
pair offer&wish	0 1 0 0 4 1 -1 0 -4 8
pair offer&yours	-8 2 -1 -1 -2 6 12 -3 -4 -14
pair office&official	-1 1 0 0 -1 0 0 0 1 4
pair office&onward	2 1 0 0 3 0 -4 0 -1 5
pair office&other	-2 -5 -1 -1 6 -1 -1 -1 4 -51
pair office&paper	0 -1 -2 11 -1 -1 -5 -1 0 -15
pair office&pay	-1 -2 -1 0 -1 1 4 0 0 -8
pair office&prepare	-8 -4 1 0 -1 0 5 -1 9 -7
pair office&property	-1 -3 -1 11 -1 -2 -3 -1 -1 -18
pair office&received	2 -2 0 0 0 -1 5 -1 -3 9
pair office&recruiter	2 -1 1 5 1 -1 -5 3 -4 -14
pair office&remind	0 -1 0 0 2 -1 -3 4 -1 -30
pair office&review	3 -6 -2 4 -10 -1 -1 -1 14 -16
pair office&role	7 5 -2 6 -14 -6 6 -1 -1 19
pair office&sales	5 1 -5 5 15 -12 9 -4 -14 -45
pair office&send	-1 -3 -1 0 -3 1 7 0 0 -3
pair office&shop	-2 -2 -1 0 -3 -1 13 -1 -3 4
pair office&sign	-3 0 -1 7 -1 1 -7 4 0 -2
pair office&slot	7 -12 9 0 10 5 -12 -2 -3 -12
pair office&sorry	0 0 0 0 4 0 -3 0 0 16
pair office&stage	3 0 -1 -2 12 -1 -7 0 -4 -10
pair office&start	20 -5 -1 -1 -2 -2 -7 0 -1 -15
pair office&study	6 -7 0 0 0 0 6 0 -4 -14
pair office&talk	7 -3 -1 0 -8 -1 -4 0 9 0
pair office&task	-1 -2 0 0 3 0 2 0 0 11
pair office&team	-3 -4 -4 -5 -2 -1 12 1 6 -54
pair office&thank	-1 4 0 6 6 -1 -10 0 -2 27
pair office&time	-30 -29 26 14 -14 -5 20 -1 18 34
pair office&title	23 20 -6 -3 -7 -11 -9 -1 -5 2
pair office&video	0 4 0 0 0 0 -3 0 0 30
pair office&wait	-7 -3 -3 7 -4 -2 7 -2 7 -30
pair office&wish	0 4 0 0 -1 0 -2 0 0 -2
pair office&yours	-1 -3 0 -1 -3 1 23 -1 -16 34
pair official&onward	-3 3 -1 0 16 -7 -3 0 -4 -9
pair official&other	-1 -2 0 2 1 0 -3 0 3 11
pair official&paper	0 0 0 0 0 0 1 0 0 -7
pair official&pay	-3 -4 -1 0 0 -1 10 0 -1 11
pair official&practice	0 -1 0 0 -2 -1 9 -3 -2 -8
pair official&prepare	4 9 4 -1 1 5 -17 -4 0 38
pair official&property	15 -8 -2 0 -3 -1 -4 0 3 -43
pair official&received	-6 -10 15 -1 -5 -4 1 0 12 -16
pair official&recorded	-1 3 0 0 -1 0 -4 0 3 2
pair official&recruiter	2 -3 0 0 -1 -2 2 0 2 -17
pair official&remind	0 0 1 0 0 0 1 -1 -1 -29
pair official&review	0 6 -1 0 1 -1 -10 0 5 -7
pair official&role	10 0 -2 0 6 5 -17 -4 3 -47
pair official&sales	-11 12 0 0 9 0 -3 0 -7 12
pair official&send	3 -5 -1 -1 -4 0 16 -5 -3 -29
pair official&service	8 -4 -4 0 -2 -3 8 -2 -1 1
pair official&shop	-2 -1 -1 -1 -3 6 2 -1 1 -13
pair official&sign	-1 -2 0 2 -3 1 5 -1 -1 -2
pair official&slot	7 -12 0 -1 3 -2 8 -1 -2 -9
pair official&stage	10 -3 -3 0 10 -6 -9 -1 1 -29
pair official&start	-5 0 0 0 -2 7 2 0 0 -7
pair official&study	-5 -5 0 0 4 -2 0 0 9 -32
pair official&talk	0 3 0 0 0 3 -4 0 0 6
pair official&task	-2 7 0 0 0 -1 -7 0 4 0
pair official&team	10 0 1 -1 4 -11 1 -4 1 -66
pair official&thank	-3 2 -1 0 9 0 13 7 -26 20
pair official&ticket	8 -4 -1 -1 -3 -2 4 3 -4 18
pair official&time	1 -12 9 -3 -3 12 5 -7 -3 85
pair official&title	-1 10 6 0 -2 4 -22 -4 8 -25
pair official&urgent	0 0 0 0 0 0 -1 2 0 -5
pair official&video	0 1 0 0 0 0 0 0 0 -8
pair official&wait	0 0 0 0 0 0 1 0 0 5
pair official&yours	9 1 1 -1 13 0 -6 4 -21 49
pair onward&other	-2 -3 -3 0 4 -3 4 -1 3 28
pair onward&pay	-1 -2 0 0 2 -7 5 0 3 14
pair onward&practice	0 0 -2 3 0 0 0 0 -1 -4
pair onward&prepare	-1 3 8 -1 -8 -1 2 -1 -1 -16
pair onward&property	-1 2 0 0 -3 5 -1 0 -2 4
pair onward&received	-1 -1 0 0 4 0 -13 0 11 -3
pair onward&recorded	-1 6 0 0 0 0 -4 0 0 -1
pair onward&recruiter	-3 5 -2 -8 -1 -3 18 -1 -5 -3
pair onward&remind	-3 -11 1 -8 -2 -1 28 -2 -2 -4
pair onward&review	-4 -8 -1 -2 21 -1 -4 -1 1 -32
pair onward&role	-3 0 1 -14 18 8 14 -5 -20 -47
pair onward&sales	11 -9 -2 -1 8 -1 -10 8 -3 -29
pair onward&send	3 10 -1 -1 0 0 -9 0 -3 -19
pair onward&shop	0 -1 0 0 -5 0 7 0 0 -12
pair onward&sign	-1 0 0 0 0 2 -1 0 0 7
pair onward&slot	2 14 -2 -3 -5 6 -10 1 -3 -9
pair onward&sorry	-2 -2 0 0 -6 -1 10 0 0 5
pair onward&stage	-6 7 4 -12 20 -23 10 -9 9 -37
pair onward&start	-6 -2 0 -2 4 6 0 0 0 5
pair onward&study	-3 -3 -1 -1 -2 -1 -24 1 33 -12
pair onward&talk	-3 -8 18 0 -8 13 -12 -1 0 4
pair onward&task	-3 15 -1 -1 -7 -2 -1 -2 2 4
pair onward&team	-7 9 0 -1 12 5 -16 -4 2 -12
pair onward&thank	-1 -3 0 -1 -1 -1 -10 -1 17 9
pair onward&ticket	-2 -1 0 0 -1 0 -1 -1 7 11
pair onward&time	4 -40 25 -5 -9 24 4 -7 5 -27
pair onward&title	-5 15 -2 -4 13 -9 3 -3 -8 -22
pair onward&video	5 16 -1 0 -1 0 -14 0 -4 -12
pair onward&wait	-10 -3 0 -2 -6 -1 25 0 -5 -11
pair onward&wish	0 1 0 0 -3 7 -4 0 0 -5
pair onward&yours	6 -6 -2 -4 8 2 23 -2 -24 -9
pair other&paper	0 0 0 0 9 0 -8 0 0 7
pair other&pay	-1 -3 3 -1 -3 10 -3 -1 -1 -7
pair other&practice	0 -1 0 0 -5 0 -2 0 8 -15
pair other&prepare	-5 -8 2 0 17 -1 -6 -1 3 -6
pair other&property	0 -1 0 4 -8 0 6 0 0 87
pair other&received	-1 -1 0 0 1 0 -6 1 6 11
pair other&recruiter	2 -2 -1 4 9 -1 -8 -1 -1 -7
pair other&remind	-6 -9 -3 16 -10 5 8 -1 -1 -6
pair other&review	-2 -7 -1 -1 -7 -2 11 -2 10 2
pair other&role	-9 -5 -7 7 34 -7 -7 -2 -3 -39
pair other&sales	-1 -8 -2 1 3 -2 3 -1 6 0
pair other&send	0 -1 0 0 5 -1 4 0 -5 23
pair other&service	0 0 0 0 0 0 0 0 0 11
pair other&shop	0 -1 -4 0 17 -2 -7 0 -2 4
pair other&sign	-2 3 -6 3 -15 1 10 -4 10 39
pair other&slot	-4 42 7 -1 -17 -12 -16 -6 7 -25
pair other&sorry	-1 7 1 0 2 -1 -5 -1 -2 16
pair other&stage	0 -4 6 -1 -2 -2 6 -1 -2 30
pair other&start	-2 -2 0 -1 14 -2 -5 0 0 7
pair other&study	0 -2 1 0 1 0 1 0 0 -15
pair other&talk	-3 -38 -2 -1 -20 15 40 -6 14 -7
pair other&task	-1 0 -1 2 1 -1 0 0 0 31
pair other&team	-12 -12 -3 -2 55 -5 -3 -4 -13 -29
pair other&thank	-3 -8 -4 0 2 7 9 -3 -1 9
pair other&ticket	-1 -1 -1 0 -3 -1 6 4 -3 4
pair other&time	-17 1 0 15 20 -9 14 -8 -16 22
pair other&title	-5 -15 -8 2 38 -12 -12 -4 15 19
pair other&video	0 10 0 0 -5 -2 -2 0 0 3
pair other&wait	7 3 -1 -2 -12 -2 18 -3 -7 16
pair other&wish	-1 2 -2 0 3 0 1 0 -4 18
pair other&yours	-3 -3 8 0 6 -1 -10 -1 4 -19
pair paper&prepare	0 0 0 0 0 0 0 0 1 7
pair paper&received	0 0 0 0 0 0 -1 0 2 5
pair paper&review	0 0 -2 4 -13 -1 12 -1 0 20
pair paper&role	-14 18 -1 0 9 -2 -6 -1 -3 -24
pair paper&send	0 0 0 0 0 0 0 0 0 3
pair paper&sign	0 -1 0 0 0 0 1 0 0 21
pair paper&slot	-18 20 1 0 -17 -2 15 0 0 18
pair paper&sorry	0 -1 0 0 0 0 2 0 -1 13
pair paper&stage	0 0 0 0 -16 0 17 0 0 3
pair paper&talk	1 0 0 0 0 0 0 0 0 -4
pair paper&task	-3 1 -1 0 -4 -2 0 -2 11 -4
pair paper&team	-2 -1 1 0 0 0 0 0 3 0
pair paper&thank	0 0 0 0 -1 0 0 0 2 -4
pair paper&time	-20 16 -1 12 -2 -2 -7 -1 7 -15
pair paper&title	-1 -6 0 0 0 -1 5 -1 4 -17
pair paper&wait	-19 20 -2 7 -7 -1 6 -1 -3 -9
pair paper&yours	-6 -6 0 0 3 -1 -5 0 16 16
pair pay&practice	0 -2 -1 0 0 5 -1 0 0 3
pair pay&prepare	6 -2 -1 0 -3 13 -13 0 -1 28
pair pay&property	1 1 -6 -2 -3 -8 21 -3 -3 -42
pair pay&received	0 0 0 0 0 1 -1 1 0 41
pair pay&recorded	0 0 0 0 0 0 0 0 0 7
pair pay&recruiter	-2 0 -1 -1 0 6 -2 -1 -1 48
pair pay&remind	-3 -2 -2 -1 1 -4 11 0 0 4
pair pay&review	8 5 0 0 -1 -1 -5 -2 -4 -1
pair pay&role	6 1 11 -2 -10 6 -7 -2 -3 4
pair pay&sales	-2 0 -1 0 -2 1 4 0 0 17
pair pay&send	2 -9 0 -1 -3 8 6 -1 -1 -59
pair pay&service	-1 1 -1 0 0 -2 5 0 -1 -6
pair pay&shop	-3 -11 -2 0 0 -1 24 0 -7 12
pair pay&sign	-4 -8 -3 -1 -9 26 3 -2 -2 -39
pair pay&slot	8 26 -26 0 -29 64 -33 -7 -3 -41
pair pay&sorry	0 0 -1 -1 -3 7 -4 0 2 2
pair pay&stage	-4 3 0 0 5 -7 -4 0 8 2
pair pay&start	-8 -5 -2 -3 4 41 -24 -2 -2 -28
pair pay&study	-4 -3 -2 0 0 2 2 0 6 22
pair pay&talk	-3 7 11 -1 -1 0 -9 0 -4 -6
pair pay&task	2 0 0 -1 15 -3 -12 0 -1 3
pair pay&team	0 -5 -3 -1 -3 1 11 -3 4 13
pair pay&thank	6 0 0 0 0 0 -4 0 -2 1
pair pay&ticket	3 -1 -1 0 8 2 -8 1 -3 -7
pair pay&time	-27 -33 -3 -7 4 84 -12 -6 -1 -24
pair pay&title	-18 12 11 -3 9 13 -24 -3 3 36
pair pay&video	-1 0 0 0 -1 -1 4 0 0 18
pair pay&wait	-2 -7 -2 0 -7 12 9 -3 -1 -11
pair pay&yours	1 0 2 0 7 2 -10 -2 1 39
pair practice&prepare	0 -1 5 0 4 -1 -3 0 -3 -31
pair practice&recruiter	0 0 0 0 5 0 -4 0 -1 17
pair practice&remind	-9 -1 -1 -1 0 0 12 0 0 4
pair practice&review	16 2 -1 -1 -1 0 -10 -1 -4 -14
pair practice&role	-1 2 0 0 8 -1 -3 0 -6 15
pair practice&sales	1 0 0 0 1 0 0 0 -1 -11
pair practice&send	0 1 0 0 -2 0 6 -4 -2 -12
pair practice&shop	0 0 0 0 0 0 0 0 0 6
pair practice&sign	-4 0 0 0 0 0 0 4 0 1
pair practice&slot	-1 5 -3 0 -11 4 -6 0 12 10
pair practice&sorry	0 0 0 0 0 0 0 0 0 3
pair practice&stage	0 0 0 0 -2 0 -1 0 4 -1
pair practice&start	0 0 0 0 0 0 0 0 0 5
pair practice&task	1 0 0 0 0 0 0 0 0 -4
pair practice&team	16 -1 -1 -1 4 0 -10 0 -7 -7
pair practice&thank	0 0 0 0 0 0 0 0 0 15
pair practice&ticket	0 0 0 0 0 0 0 0 0 10
pair practice&time	4 -6 2 1 8 -2 -5 4 -6 50
pair practice&title	-1 8 -2 0 -11 0 -5 0 12 21
pair practice&video	0 0 0 0 0 0 0 0 0 -3
pair practice&yours	-9 -19 -1 -1 -8 0 27 0 11 5
pair prepare&property	3 2 1 0 -1 0 -4 1 -1 36
pair prepare&received	-4 -6 -2 -2 -9 -1 -5 -1 30 15
pair prepare&recorded	-1 1 0 0 0 0 0 0 0 3
pair prepare&recruiter	1 -1 -3 -7 1 4 2 2 1 -32
pair prepare&remind	0 -3 -6 -1 -1 5 -10 17 -1 3
pair prepare&review	1 -6 -2 -1 -6 0 12 -4 5 -31
pair prepare&role	8 1 3 -10 2 13 -18 -5 7 28
pair prepare&sales	-1 -3 -1 0 -2 0 3 -2 5 -3
pair prepare&send	1 -2 -2 -1 -2 -16 22 1 -2 25
pair prepare&service	-6 0 -1 -1 -1 0 10 -1 -1 -36
pair prepare&shop	-1 -1 0 0 -2 7 0 3 -6 -5
pair prepare&sign	-6 -2 2 0 -5 6 10 -1 -6 31
pair prepare&slot	2 -4 12 1 1 -11 -5 -4 7 -6
pair prepare&sorry	1 -2 -5 9 7 -10 1 1 -1 -6
pair prepare&stage	2 -4 4 -1 5 -1 -7 0 2 -1
pair prepare&start	-14 -6 -1 -1 0 -22 45 -1 -1 -10
pair prepare&study	-7 5 -1 1 -1 3 5 0 -5 -41
pair prepare&talk	9 -5 -9 -4 -2 -1 12 -1 -1 -6
pair prepare&task	-1 -1 -2 -4 1 -1 -8 -4 20 3
pair prepare&team	-4 -9 0 0 -4 2 16 -3 2 -8
pair prepare&thank	4 1 -2 0 -7 -1 -8 -1 14 34
pair prepare&ticket	-13 -2 -1 0 -6 1 1 -1 22 -1
pair prepare&time	-18 -25 36 -13 -15 -7 34 11 -4 -41
pair prepare&title	-1 -9 7 -2 1 -2 6 -5 4 -35
pair prepare&wait	-9 -16 22 -2 -4 -10 26 3 -10 -27
pair prepare&wish	0 0 0 0 0 0 0 0 0 9
pair prepare&yours	-5 -6 0 -1 8 1 -13 -2 18 35
pair property&received	0 0 0 0 1 0 0 0 1 32
pair property&recruiter	-1 -1 0 0 1 2 6 1 -8 -26
pair property&remind	1 0 0 0 0 0 0 0 -1 22
pair property&review	-2 3 0 0 6 1 -3 0 -5 -9
pair property&role	13 -23 -2 5 -21 1 22 -2 8 -51
pair property&sales	-1 0 -1 0 0 0 3 0 0 10
pair property&send	-2 -1 -1 0 0 0 6 0 0 -8
pair property&service	1 14 -2 0 -2 -6 -1 0 -2 5
pair property&shop	-1 0 -1 0 0 0 3 0 0 3
pair property&sign	-1 -1 0 7 -11 7 2 -1 -1 1
pair property&slot	12 -3 -2 -1 -2 5 -6 -1 -2 -20
pair property&sorry	2 0 -2 1 0 0 0 0 0 30
pair property&stage	3 2 -3 -1 -2 -2 6 1 -4 11
pair property&start	-1 -2 0 0 -3 4 3 0 0 -1
pair property&study	0 -2 -2 0 0 0 4 0 0 -9
pair property&talk	0 10 0 0 -4 6 -11 0 0 13
pair property&team	5 3 0 0 9 -2 -10 0 -5 -8
pair property&thank	8 5 -4 37 -12 -3 -14 -3 -14 8
pair property&ticket	0 0 0 0 1 0 0 0 0 -8
pair property&time	24 4 -10 7 -12 7 -2 -3 -15 35
pair property&title	22 -7 -3 -3 -10 5 -6 -2 4 -72
pair property&wait	0 1 0 0 -1 13 -10 0 -1 -8
pair property&wish	-1 1 0 0 4 0 -2 0 -1 2
pair property&yours	8 -3 -1 -1 -2 -1 -3 -1 2 42
pair received&recorded	-6 -4 -2 -1 -3 -1 3 0 12 -14
pair received&recruiter	-1 -2 0 -1 5 -1 -5 4 -1 -8
pair received&remind	-6 -3 11 -1 0 0 -3 0 1 3
pair received&review	-1 -1 -1 -1 -2 -1 -12 0 19 -12
pair received&role	-15 5 -3 -3 22 -7 -20 -20 41 -1
pair received&sales	0 -2 6 -1 8 -1 5 -3 -11 -16
pair received&send	-4 -2 -1 -1 -3 0 4 -1 8 -20
pair received&service	-2 10 -1 0 -2 -3 5 -7 1 -18
pair received&shop	-4 -6 -1 -1 1 0 18 1 -8 2
pair received&sign	7 -3 -1 -1 21 -1 -8 -5 -9 -27
pair received&slot	14 -27 3 -1 -3 -1 10 0 5 -18
pair received&sorry	-1 -1 3 -1 4 0 -2 0 -2 -2
pair received&stage	8 -3 -1 -1 -3 -1 -8 -2 10 2
pair received&start	5 -5 0 0 0 -4 5 0 0 2
pair received&study	-1 -1 0 0 -1 0 -18 3 20 -35
pair received&talk	0 1 -1 0 0 0 -1 0 0 11
pair received&task	0 -1 0 0 -3 0 14 -1 -8 -16
pair received&team	2 4 6 -1 -2 3 -8 12 -16 35
pair received&thank	6 -16 -4 -2 -6 -3 17 -7 16 2
pair received&ticket	3 -9 -3 -2 -6 -3 -6 26 -1 -51
pair received&time	3 -14 15 -4 -15 -4 6 -2 16 0
pair received&title	-7 -8 7 -3 -15 -3 5 -6 29 -34
pair received&video	-13 7 10 0 -1 0 -1 0 -1 1
pair received&wait	4 -6 -1 0 -1 2 -1 13 -10 20
pair received&wish	-1 -1 0 0 -3 0 -1 0 6 6
pair received&yours	2 18 -5 -4 -24 -5 -13 -1 31 66
pair recorded&recruiter	-1 -9 0 0 3 0 9 0 -1 10
pair recorded&review	0 -1 0 0 -1 0 -1 0 3 -5
pair recorded&role	-3 12 0 -1 0 -1 -5 -2 0 -11
pair recorded&send	0 5 0 0 0 0 -1 -2 -1 6
pair recorded&shop	0 -6 0 0 -1 0 10 0 -2 0
pair recorded&sign	0 0 0 0 0 0 0 0 0 5
pair recorded&slot	-1 11 0 0 0 0 -8 0 0 17
pair recorded&sorry	0 0 0 0 0 0 0 0 0 6
pair recorded&stage	-3 20 0 0 -1 0 -14 0 -2 -13
pair recorded&talk	0 3 1 0 0 0 -4 0 0 -4
pair recorded&task	0 -4 0 0 -2 0 -1 0 8 -5
pair recorded&team	-2 1 0 0 -2 0 9 -2 -4 3
pair recorded&thank	0 -12 0 0 2 0 22 0 -12 0
pair recorded&ticket	-1 11 0 0 -1 0 -5 -3 0 -17
pair recorded&time	-10 21 -1 -2 -2 -1 -3 -6 5 18
pair recorded&title	-4 6 0 -2 2 0 -3 -1 2 11
pair recorded&video	-6 17 -1 -1 -2 -1 -9 -1 3 -3
pair recorded&yours	-2 8 0 0 -1 0 -8 0 4 -16
pair recruiter&remind	-3 7 0 -6 4 -1 -2 4 -3 7
pair recruiter&review	-2 -2 -1 0 -21 0 32 -1 -4 -7
pair recruiter&role	2 3 -5 -14 16 1 9 0 -11 33
pair recruiter&sales	-1 3 -1 1 7 0 -5 0 -4 -15
pair recruiter&send	-1 4 -1 -2 -4 -2 11 -1 -5 6
pair recruiter&service	0 0 0 1 0 0 0 0 0 -8
pair recruiter&shop	0 -2 0 5 -4 -5 7 0 -1 -7
pair recruiter&sign	-1 -1 0 -1 0 -9 14 -1 -1 -5
pair recruiter&slot	0 -3 -1 2 -1 -2 13 0 -8 -2
pair recruiter&sorry	-1 0 0 2 0 0 0 0 0 7
pair recruiter&stage	-3 -4 0 1 -13 -4 20 1 3 -61
pair recruiter&start	0 0 0 0 0 1 0 0 0 7
pair recruiter&study	0 0 0 0 0 -2 2 0 0 6
pair recruiter&talk	6 22 -5 -2 -2 -1 -15 -1 -2 7
pair recruiter&task	-1 -3 0 2 -4 -1 -9 -1 16 -5
pair recruiter&team	-33 11 11 -11 4 -7 17 19 -11 0
pair recruiter&thank	-1 -1 0 -2 1 0 -7 16 -5 14
pair recruiter&ticket	-7 -1 -2 -2 0 0 5 -3 9 -4
pair recruiter&time	8 1 -1 -6 5 9 12 1 -28 -1
pair recruiter&title	14 -1 -5 -5 -14 2 57 -4 -42 46
pair recruiter&urgent	-1 -1 0 1 -1 0 -1 4 0 6
pair recruiter&video	-1 8 0 0 -1 0 -5 0 -1 5
pair recruiter&wait	-1 -2 -1 -1 -7 -1 1 -2 13 2
pair recruiter&yours	10 22 2 -2 7 -6 -23 -1 -8 7
pair remind&review	0 0 -4 -2 5 -1 5 -1 -3 5
pair remind&role	-6 7 -6 13 -6 -4 -2 -1 6 -2
pair remind&sales	5 -1 -2 0 0 0 1 0 -1 2
pair remind&send	0 19 0 -1 0 4 -21 0 -1 -3
pair remind&service	2 -2 4 0 -1 0 -2 0 0 -2
pair remind&sign	-1 -4 5 0 -5 25 -19 -1 -1 -12
pair remind&slot	-11 -13 4 -4 -2 -10 47 -7 -3 -11
pair remind&sorry	-9 -4 28 16 -10 -2 -15 -1 -1 -47
pair remind&stage	-1 4 -3 -2 3 10 -4 -3 -4 -1
pair remind&start	-11 -6 1 -1 0 -5 22 0 0 0
pair remind&study	-1 -1 0 12 -1 -1 -6 0 0 6
pair remind&talk	-10 0 37 -12 -3 -7 3 -6 -2 1
pair remind&task	-13 0 -1 0 0 -1 18 -2 -1 -15
pair remind&team	-15 3 16 0 -1 -2 0 -2 1 14
pair remind&thank	-6 -10 0 -3 -10 6 24 -1 -1 11
pair remind&ticket	-2 1 0 0 4 0 2 0 -3 17
pair remind&time	-5 -7 40 -20 6 -17 15 11 -22 -3
pair remind&title	-13 5 15 -2 -5 -2 -3 -1 6 45
pair remind&video	-17 12 14 -2 0 0 -4 0 -3 -13
pair remind&wait	9 4 -22 -3 8 21 -10 -5 -1 -23
pair remind&yours	18 1 -20 -5 -6 -1 8 -1 6 12
pair review&role	9 6 -2 -1 32 -3 -12 -2 -25 5
pair review&sales	1 5 -5 3 -8 -2 3 -1 4 1
pair review&send	-2 -2 0 0 -3 6 -4 -1 7 43
pair review&service	-1 3 0 0 -1 0 3 0 -4 13
pair review&shop	0 0 0 0 2 0 -3 3 -2 -3
pair review&sign	-1 7 -1 0 -1 6 -6 -1 -3 6
pair review&slot	3 5 -2 -1 -5 -1 -3 9 -6 14
pair review&sorry	0 0 0 0 3 0 -1 0 -1 52
pair review&stage	-7 -12 0 -1 -12 -2 40 -2 -3 -30
pair review&start	0 -1 0 0 -10 0 -1 0 13 0
pair review&study	-2 -1 1 0 4 -1 1 0 -2 -11
pair review&talk	5 -3 -1 -1 -8 0 -1 0 10 9
pair review&task	-8 -3 10 -2 0 -6 7 -4 6 -7
pair review&team	12 -9 -3 -3 -5 -2 12 -5 3 -3
pair review&thank	-4 -2 -1 -1 14 -1 1 -1 -6 -30
pair review&ticket	-2 -1 -1 -1 -4 -2 -9 1 19 -7
pair review&time	-2 -6 -6 -1 -3 -5 -16 -7 46 -46
pair review&title	5 -4 -4 -3 6 0 25 -6 -19 -35
pair review&video	-1 -1 0 0 -8 0 1 0 10 -5
pair review&wait	-10 10 -3 3 -19 13 -7 -1 15 -4
pair review&wish	-1 -1 0 0 -2 0 -1 0 5 -2
pair review&yours	-10 6 -4 4 -2 -3 62 -7 -47 31
pair role&sales	-6 23 -2 -4 13 -3 2 -4 -19 -25
pair role&send	6 7 -2 -3 -10 11 -19 -4 13 11
pair role&service	-4 12 -1 -2 1 -4 -8 -8 14 -3
pair role&shop	0 11 -6 -1 2 3 -16 -4 11 12
pair role&sign	-24 -10 -3 16 9 12 -3 -7 11 35
pair role&slot	21 6 -6 -3 -27 12 26 1 -29 -54
pair role&sorry	-14 -5 10 13 7 -15 16 -3 -10 -51
pair role&stage	0 3 -6 -3 30 -8 -5 -3 -8 -5
pair role&start	3 -15 -2 -5 -1 44 -17 -1 -6 -9
pair role&study	-3 1 -1 -1 4 -4 -2 -1 6 -2
pair role&talk	19 35 3 -9 -5 -13 -18 -3 -7 -78
pair role&task	-10 -11 -3 -1 -18 -3 44 -4 5 4
pair role&team	12 17 -10 1 2 5 -32 -2 7 47
pair role&thank	12 18 -6 -2 -11 -8 -36 -4 37 -30
pair role&ticket	-1 -4 -3 -3 -2 1 1 -6 17 -37
pair role&time	24 -20 -10 14 30 14 -23 -9 -19 -41
pair role&title	-13 85 -17 1 -35 -10 29 -23 -18 -44
pair role&urgent	-1 7 -5 0 -2 1 -2 1 0 6
pair role&video	-1 15 0 -2 -3 -3 -5 -1 -1 -6
pair role&wait	-22 16 0 -3 -26 -6 57 -2 -14 59
pair role&wish	-1 4 -3 11 -39 -2 32 -3 0 -22
pair role&yours	33 26 1 -13 -31 6 -33 -12 23 -104
pair sales&send	-2 4 1 -1 -5 0 -2 -1 6 33
pair sales&service	-8 0 9 0 0 0 -1 0 0 -16
pair sales&shop	-5 -4 7 2 -5 5 3 -1 -3 -8
pair sales&sign	-1 -1 0 -1 -11 4 11 -1 0 14
pair sales&slot	14 11 -3 0 -2 -4 -14 -1 -1 -4
pair sales&sorry	-1 -1 0 0 8 0 -5 0 -1 15
pair sales&stage	-2 0 -1 0 7 -1 2 0 -3 14
pair sales&start	19 -5 -1 -1 -2 -1 -7 0 -1 7
pair sales&study	-1 -1 -2 0 0 0 6 0 -1 -10
pair sales&talk	5 4 -1 2 -2 -2 -3 -1 -2 -22
pair sales&task	0 -4 0 0 -2 1 6 0 -1 15
pair sales&team	10 -13 -4 -2 12 0 -2 -2 1 -27
pair sales&thank	11 -10 0 -2 19 -1 -7 0 -9 36
pair sales&ticket	-2 0 0 0 -11 0 13 -2 1 12
pair sales&time	21 -18 1 6 -4 -3 5 -2 -8 -3
pair sales&title	6 28 -2 -4 -15 -8 3 -3 -5 -14
pair sales&video	13 -2 -2 -1 -2 -1 -2 0 -2 29
pair sales&wait	0 0 -3 6 3 -2 5 -1 -9 -28
pair sales&wish	4 -1 0 0 -17 0 15 0 0 -5
pair sales&yours	-10 11 -2 -1 4 2 21 -1 -23 -27
pair send&shop	-9 -2 -15 5 7 -3 18 10 -10 -26
pair send&sign	-13 -10 -5 -5 -7 75 -31 -2 -2 0
pair send&slot	-2 68 -1 -4 -17 -4 -46 -2 8 -28
pair send&sorry	-1 -1 2 1 3 0 -3 0 -1 2
pair send&stage	11 8 -1 -1 -4 -4 -7 -1 0 -22
pair send&start	-3 -1 0 0 -1 -5 11 0 0 -11
pair send&study	-1 -4 -2 0 0 0 9 0 -1 4
pair send&talk	0 7 -1 -1 -1 0 -4 0 -1 4
pair send&task	-3 4 -3 -1 -8 -6 20 -2 -1 -30
pair send&team	-7 -13 -2 -2 -9 -1 36 -1 -2 13
pair send&thank	-3 9 -2 -1 -14 -1 -31 -3 46 -21
pair send&ticket	-4 -8 10 -3 -5 0 13 2 -6 -35
pair send&time	-16 -8 -7 -6 -4 -1 30 23 -11 -38
pair send&title	14 -23 -2 -2 -15 8 15 -4 9 32
pair send&video	3 9 -1 -1 -1 -1 -7 -1 0 -21
pair send&wait	1 -6 4 -2 -1 -2 -4 0 10 -27
pair send&wish	-1 -2 0 -1 -2 -2 8 0 0 -13
pair send&yours	9 -19 -2 -2 0 -1 7 -2 12 -82
pair service&shop	0 0 0 0 0 0 0 0 0 19
pair service&slot	12 -2 2 -1 -1 -3 -6 -1 -1 39
pair service&sorry	-1 -4 5 1 0 0 0 0 0 -19
pair service&stage	3 4 0 0 -1 0 -4 0 -1 8
pair service&talk	7 0 -1 0 0 0 -1 0 -4 -50
pair service&task	0 0 0 0 1 0 -1 0 0 -25
pair service&team	0 9 -1 0 -1 -2 0 0 -4 5
pair service&thank	0 -4 0 -1 -5 -3 -1 0 15 5
pair service&time	19 2 12 -3 -7 -6 -5 -2 -9 13
pair service&title	11 1 -1 -2 -2 -14 -12 -2 22 -1
pair service&wait	0 1 0 0 -1 0 4 0 -4 8
pair service&yours	-4 5 -1 0 -2 0 0 0 3 3
pair shop&sign	3 -20 12 -1 2 5 -7 -1 6 -2
pair shop&slot	0 3 -2 -1 -2 0 3 -1 0 -1
pair shop&sorry	9 0 -5 -3 0 0 0 0 0 9
pair shop&stage	-1 -2 -1 0 -1 0 5 -1 0 -8
pair shop&start	0 0 0 0 -2 6 -4 0 0 10
pair shop&study	-4 -3 -2 0 0 -1 11 0 -1 -1
pair shop&talk	-3 5 0 3 -3 0 -2 0 0 -8
pair shop&task	3 -2 -1 -1 -7 -1 11 -1 -2 -9
pair shop&team	2 -5 -1 -1 0 -1 10 0 -4 -8
pair shop&thank	-1 2 -2 -1 7 0 -3 1 -4 -13
pair shop&ticket	-10 0 -2 -1 -4 0 28 0 -12 -17
pair shop&time	-10 2 2 -1 -3 -2 2 17 -6 -14
pair shop&title	1 -8 -1 5 1 -1 -3 -1 7 -7
pair shop&video	2 -1 0 0 -1 0 0 0 0 11
pair shop&wait	0 -1 3 -2 -1 -1 2 4 -4 -9
pair shop&wish	-1 8 0 0 -1 0 -5 0 0 -2
pair shop&yours	-4 -5 -1 -1 6 -1 -5 0 11 8
pair sign&slot	3 -7 -1 4 -1 12 -13 -1 4 18
pair sign&sorry	-1 -4 7 0 0 0 -2 0 -1 28
pair sign&stage	3 1 -1 -1 -2 6 -7 -1 3 30
pair sign&start	-1 -1 -1 0 -5 7 3 0 -1 -2
pair sign&study	-5 0 0 0 3 -1 5 0 -2 -12
pair sign&talk	1 0 -1 0 0 0 0 4 -4 -2
pair sign&task	-15 -2 0 -1 4 0 16 -2 1 -2
pair sign&team	7 -7 -1 -1 17 2 -6 -2 -8 8
pair sign&thank	-4 3 -1 6 -8 -8 -3 -3 19 -19
pair sign&ticket	7 -5 -1 -1 -15 19 0 -1 -2 11
pair sign&time	-16 -25 -2 -5 -5 90 -37 1 -1 16
pair sign&title	-8 -13 -3 0 -9 -5 18 3 19 -56
pair sign&urgent	0 -3 -1 0 0 11 -7 0 0 8
pair sign&wait	-2 -2 -1 -1 0 1 1 -1 6 -33
pair sign&yours	1 -3 2 -1 10 2 -4 -1 -5 51
pair slot&sorry	-1 14 -4 4 -8 -2 3 -2 -3 14
pair slot&stage	-11 29 9 -2 -7 -3 -14 -2 0 2
pair slot&start	18 -9 0 -2 -3 20 -24 -1 1 -22
pair slot&study	5 -8 -2 0 3 -1 4 1 -1 10
pair slot&talk	13 20 4 -4 -6 6 -15 -12 -5 13
pair slot&task	2 6 -2 -1 -3 -1 6 -3 -5 24
pair slot&team	-1 -12 8 -12 7 10 14 -4 -9 19
pair slot&thank	7 -51 -11 -4 7 -6 60 -8 7 -18
pair slot&ticket	1 -5 -2 0 6 5 -3 17 -19 43
pair slot&time	26 -19 16 -27 2 -38 77 -2 -34 -6
pair slot&title	0 15 12 -7 -39 4 -3 0 19 -30
pair slot&urgent	-1 7 -5 1 -1 -1 -1 0 0 -3
pair slot&video	-8 7 10 0 -5 -3 2 -2 -2 22
pair slot&wait	-18 12 0 -5 5 4 0 0 2 16
pair slot&wish	1 2 -1 0 -4 7 -6 0 0 -6
pair slot&yours	6 -23 21 -11 21 -2 -12 -2 2 -7
pair sorry&stage	1 -3 2 0 9 0 -6 0 -1 12
pair sorry&study	0 0 0 0 0 0 0 0 0 15
pair sorry&talk	-2 -6 7 12 -3 -1 -6 0 0 -4
pair sorry&task	-1 0 -1 3 0 0 0 0 0 2
pair sorry&team	-3 -2 -3 11 16 -2 -12 -2 -4 -20
pair sorry&thank	-5 0 12 4 -9 -1 11 -3 -9 -16
pair sorry&ticket	0 0 0 0 5 0 -4 0 0 -1
pair sorry&time	-30 37 6 39 -1 -17 -23 -5 -5 15
pair sorry&title	-5 -2 4 6 -15 -2 16 -1 -2 -27
pair sorry&wait	-3 -5 3 -6 6 -5 30 -6 -13 -17
pair sorry&yours	-5 -2 13 -1 8 -1 -1 -1 -9 0
pair stage&start	-4 -1 -1 -1 10 -7 5 -1 -1 14
pair stage&study	-6 0 -1 0 1 -1 -33 -1 39 3
pair stage&talk	-3 5 15 -2 -5 17 -20 -4 -5 -24
pair stage&task	-3 0 -2 -1 -7 -3 11 -5 10 -29
pair stage&team	8 -1 -5 -6 1 -3 2 -2 6 12
pair stage&thank	-3 -2 -1 -1 15 -8 -15 -1 14 -3
pair stage&ticket	0 -3 -1 -1 -14 -1 25 -2 -3 -5
pair stage&time	26 -22 0 -7 -1 4 -6 -5 11 54
pair stage&title	21 10 -7 -5 13 -12 -8 -7 -5 -14
pair stage&video	-5 17 -1 -1 -1 -1 -3 -1 -4 6
pair stage&wait	-4 0 -1 -1 -7 12 6 -2 -3 -6
pair stage&wish	-1 3 0 0 0 -1 -3 0 2 -21
pair stage&yours	-5 -5 -4 -1 -5 -3 64 -4 -37 28
pair start&study	0 5 0 0 0 0 -4 0 0 6
pair start&talk	0 -8 2 -1 -4 0 11 0 -1 9
pair start&task	4 7 0 0 -1 4 -14 0 1 4
pair start&team	16 -2 -1 -1 -9 11 -20 -1 7 -4
pair start&thank	3 0 0 0 -2 0 -1 0 1 10
pair start&ticket	0 0 0 0 5 1 -1 0 -5 -5
pair start&time	17 -51 -12 -13 -2 41 40 -10 -11 -10
pair start&title	19 -7 -2 -2 13 -5 -8 -1 -7 -16
pair start&wait	2 4 0 0 -5 0 -4 0 3 -2
pair start&yours	0 0 1 0 0 1 0 0 0 10
pair study&talk	-6 -1 -1 -2 -7 -4 9 -1 13 -6
pair study&task	2 5 0 0 2 0 -12 0 4 -5
pair study&team	5 -4 0 -1 7 -1 -3 -1 -3 -1
pair study&thank	-8 5 -1 -1 13 -1 -16 -5 16 -6
pair study&ticket	-3 -2 0 1 -1 0 2 3 0 4
pair study&time	1 -11 -2 12 6 1 6 -5 -7 36
pair study&title	-8 0 -1 0 8 -6 10 -1 -3 -1
pair study&video	-4 4 0 0 -5 0 -1 0 8 -5
pair study&wait	-1 -2 0 0 2 -1 12 0 -10 -4
pair study&wish	0 1 0 0 0 0 0 0 -1 6
pair study&yours	2 -6 -1 -1 -6 -1 20 2 -10 10
pair talk&task	10 -11 -2 -3 -2 0 15 -1 -5 -8
pair talk&team	7 13 -5 5 -16 5 -3 -5 -1 2
pair talk&thank	-16 7 -4 -3 3 -4 29 -4 -7 -11
pair talk&ticket	4 -1 0 0 0 0 -1 0 0 -6
pair talk&time	31 -26 28 -26 -18 -9 57 -22 -14 -44
pair talk&title	8 33 2 -5 -4 -3 -20 0 -12 -11
pair talk&video	-9 38 -1 -1 -2 -3 -16 -3 -1 -22
pair talk&wait	-6 8 -4 -3 1 -5 24 -7 -8 25
pair talk&wish	4 0 0 0 -3 7 -7 0 -1 11
pair talk&yours	-1 11 19 -5 2 -2 -7 -1 -17 -11
pair task&team	-6 17 -2 -1 3 0 -14 -1 4 1
pair task&thank	-10 -3 -1 -1 16 -1 14 -2 -10 7
pair task&ticket	4 -14 -3 -2 -4 -3 8 -2 17 -8
pair task&time	14 -19 -11 -1 16 -10 22 -13 1 -43
pair task&title	-23 -10 -2 -2 -4 -9 60 -2 -8 -21
pair task&video	-5 6 -1 -1 -7 -1 2 -1 8 -11
pair task&wait	-7 9 -1 0 3 -1 1 -3 -2 -18
pair task&wish	0 2 0 0 1 0 -1 0 -1 3
pair task&yours	-4 -24 -1 -1 9 -1 27 -1 -6 -10
pair team&thank	4 -14 -2 -4 3 -2 0 12 4 50
pair team&ticket	-20 -2 11 -1 5 -1 11 10 -14 11
pair team&time	56 -35 7 13 -6 -13 1 -26 3 4
pair team&title	19 14 25 -3 13 -15 44 -22 -75 -14
pair team&urgent	-1 0 0 1 -1 0 -2 4 -1 -4
pair team&video	-10 5 10 0 -5 -1 -5 -2 9 14
pair team&wait	-12 -7 -11 -4 18 -2 24 -5 0 2
pair team&wish	0 -1 -1 -1 -5 8 1 0 -2 8
pair team&yours	1 4 -1 -11 -29 7 17 5 7 20
pair thank&ticket	0 0 0 0 -3 -1 -34 41 -3 0
pair thank&time	-36 -12 1 -16 45 0 44 -12 -15 18
pair thank&title	1 2 -5 -7 19 -8 13 0 -15 -83
pair thank&video	-4 5 0 0 11 0 -2 -1 -9 -11
pair thank&wait	-2 5 -19 -2 -3 -2 23 -4 5 -22
pair thank&wish	-2 -1 -2 2 1 -1 11 0 -7 4
pair thank&yours	14 18 -10 1 49 -9 -47 -10 -6 -7
pair ticket&time	4 2 8 -2 -9 -2 5 -17 11 -20
pair ticket&title	-6 -5 -2 -1 2 0 10 6 -5 4
pair ticket&video	0 0 0 0 0 0 0 0 0 -8
pair ticket&wait	-10 0 -1 -1 11 0 12 4 -16 -10
pair ticket&wish	-1 10 0 0 -4 0 -6 0 1 -10
pair ticket&yours	2 6 -1 -1 3 -1 12 4 -23 33
pair time&title	-32 -9 1 -4 7 27 13 -15 13 46
pair time&urgent	-4 -8 10 5 -2 -1 -1 1 0 -37
pair time&video	25 6 -2 -3 -1 -3 -13 -4 -5 77
pair time&wait	-7 -5 -22 -2 -1 29 3 -14 19 19
pair time&wish	6 2 -1 -1 -7 22 -22 -1 3 2
pair time&yours	15 -23 35 -16 -14 -1 32 -12 -16 27
pair title&urgent	-1 0 0 0 -2 -3 5 1 0 28
pair title&video	-6 32 2 -2 -5 -3 -14 -1 -3 -37
pair title&wait	-8 10 3 -3 -5 8 12 -3 -13 17
pair title&wish	0 6 -1 -1 -33 0 26 0 4 5
pair title&yours	26 11 -13 -7 -25 1 36 -14 -15 -105
pair urgent&wait	3 -1 -2 -2 -3 3 -5 8 0 -7
pair urgent&yours	-1 -2 2 0 10 0 -6 0 -2 -6
pair video&wait	-4 5 -1 0 -1 -1 3 0 0 6
pair video&yours	4 -1 0 -1 0 0 -1 0 -1 -3
pair wait&wish	0 2 -2 0 4 0 -2 0 -1 11
pair wait&yours	6 13 4 -2 0 -1 3 -1 -22 -4
pair wish&yours	-2 7 -1 0 -17 0 6 0 8 -9
past interview	-16 16 -30 -4 16 22 5 -4 -5 -10
pay.lure	4 -10 2 -2 -5 30 -18 -7 6 91
pay.lure@subject	0 0 0 0 0 0 0 0 0 13
person, and hiring little	-7 -7 -6 1 9 5 11 -26 21 -12
promise	-27 -105 -55 -67 -78 44 175 45 68 -49
proposal.availability	-37 127 7 -46 -60 14 7 7 -19 -18
proposal.availability@subject	-31 28 -22 -2 -6 -3 15 33 -11 -23
proposal.link	13 150 34 -34 -48 -28 -44 -14 -30 -23
proposal.link@subject	-21 49 2 -3 -7 -2 -12 0 -6 -40
proposal.offer	-17 109 10 8 -22 -31 -12 -26 -18 -40
proposal.offer@subject	-16 25 -4 -1 -1 0 -1 0 -1 -3
proposal.recorded	-38 164 -7 -9 -15 -8 -59 -20 -9 -78
proposal.recorded@subject	-22 89 -3 -6 0 -3 -41 -9 -6 -47
question	-40 121 67 -101 -26 45 62 -74 -55 38
reader applies	-8 27 21 -54 33 13 21 -53 0 -29
rejection.clear	-63 -20 -57 110 223 -39 -73 -19 -62 -60
rejection.clear@subject	-1 -2 -1 2 14 -1 -8 -1 -2 18
rejection.farewell	-30 -24 -10 14 117 -11 -25 -6 -25 -18
rejection.soft	-74 0 31 28 73 -52 8 -38 24 26
rejection.soft@subject	-9 3 -6 -5 -59 13 25 -1 38 -17
relay	58 10 40 17 -19 2 -57 -32 -18 -76
reply.advanced	19 20 -12 -17 -28 -7 106 -14 -67 -20
reply.advanced@subject	3 -5 -1 -1 -7 -2 40 -1 -28 -13
reply.hint	28 -56 -23 -19 -44 1 105 -8 15 -39
reply.hint@subject	-5 -54 -3 -1 -5 11 62 -2 -2 -43
reply.hold	-28 -1 -6 49 -71 -12 97 -10 -18 -45
reply.hold@subject	-9 -4 5 -6 -14 -5 40 -2 -6 0
reply.later	-37 -99 27 -5 -30 6 116 -9 31 -3
reply.pending	31 -13 -40 -24 -39 -23 101 -15 22 -27
reply.pending@subject	-19 -5 -1 -5 7 2 51 4 -35 -42
reply.request	-13 11 -38 -39 -31 -2 81 36 -4 -51
reply.request@footer	0 0 0 0 0 0 0 0 0 5
reply.request@subject	26 -21 -23 -6 -27 -22 88 14 -28 -39
reply.thanks	-45 -4 -56 8 53 22 30 16 -24 -7
reply.thanks@subject	-15 -2 -3 -5 -16 -3 9 11 23 14
reply.withdrawn	-3 -5 -1 -15 -74 -2 172 -3 -67 -19
reply.withdrawn@subject	-1 -1 0 0 -14 0 53 0 -37 -4
reschedule.moved	-42 -27 181 3 -55 -15 3 -43 -5 -6
reschedule.moved@footer	9 -3 -2 -1 -1 0 -1 0 -2 -28
reschedule.moved@subject	-56 -21 96 25 -11 -6 -4 -14 -9 -27
reschedule.why	-47 -46 95 64 -32 -31 -13 21 -12 -1
reschedule.why@footer	22 -8 -13 0 0 0 0 0 1 -30
reschedule.why@subject	3 7 11 11 -13 -11 -7 -1 -1 23
scheduler	15 179 -34 -14 -42 -12 -68 -6 -19 -126
sense alert	-8 -9 -2 12 16 -2 -6 -7 5 47
sense alert@around	-1 0 0 0 -1 -1 -2 0 7 74
sense alert@if	0 0 0 2 0 0 0 0 0 22
sense alert@sender	0 0 0 0 0 0 0 0 0 86
sense alert@subject	0 0 0 0 0 0 4 0 -3 120
sense apply	29 6 -58 -20 9 -33 -13 -23 102 93
sense apply@around	-21 -11 -30 12 2 -15 -23 0 86 -45
sense apply@if	-5 -20 -4 8 -5 -10 21 -4 18 -30
sense apply@sender	0 8 -3 -1 -14 -2 -4 -2 18 -10
sense apply@subject	-33 4 -36 -30 42 -7 -35 -23 118 -64
sense ask	-9 108 -6 -18 -104 46 3 60 -79 1
sense ask@around	-13 -15 -10 14 -31 -35 102 2 -13 13
sense ask@if	-60 52 29 -31 -40 22 41 -8 -5 -6
sense ask@sender	0 0 0 0 0 0 0 0 0 6
sense ask@subject	-11 -37 -8 -2 -29 0 85 7 -5 31
sense asked	-28 81 5 -53 -23 45 31 -42 -17 29
sense asked@if	-11 -1 43 -7 6 -24 15 -4 -17 16
sense asked@subject	-15 22 19 -9 -39 -5 26 0 1 24
sense available	7 90 10 -8 16 -19 -67 15 -44 55
sense available@around	16 16 -1 -3 -22 -6 -17 21 -4 27
sense available@if	-1 50 -23 -8 -49 20 -4 -25 38 -71
sense available@sender	0 1 0 0 0 0 0 0 0 8
sense available@subject	-17 23 0 -2 -9 -2 -6 22 -8 17
sense away	-27 -14 -14 -19 -11 -36 -35 132 24 -36
sense away@around	2 2 -3 0 -1 -1 3 0 -1 7
sense away@if	-7 0 7 -3 -19 -5 15 3 9 13
sense away@sender	0 -1 0 0 9 0 -4 0 -4 20
sense away@subject	-15 -13 -1 -10 -12 -14 -15 86 -6 -2
sense back	-5 -3 3 -12 14 -19 -2 10 15 -19
sense back@if	-4 -16 4 9 -5 -9 28 0 -5 -6
sense back@subject	-2 -5 -1 -1 5 1 0 5 -1 -31
sense book	1 27 27 39 -42 -16 -19 -24 7 -13
sense book@around	24 12 18 -6 -6 -5 -48 17 -7 15
sense book@if	27 -19 3 -8 -11 -2 -11 -3 25 14
sense book@sender	10 4 2 15 -8 -1 -11 -5 -6 70
sense book@subject	18 -5 36 2 -15 -23 5 -8 -10 5
sense bounce	-54 -5 -6 -9 -25 -3 8 106 -12 39
sense bounce@around	-1 0 0 1 -2 0 3 1 -2 -17
sense bounce@if	0 0 0 0 -2 0 1 3 -1 -1
sense bounce@sender	-8 -1 -1 -1 -6 -1 -2 21 -1 -18
sense bounce@subject	-25 -7 3 -2 -16 -2 20 47 -18 -40
sense call	31 78 7 -24 -22 -39 21 -37 -15 50
sense call@around	10 13 9 -2 6 -3 -26 -6 -1 9
sense call@if	15 -2 -5 -7 20 -17 -22 -7 25 7
sense call@sender	-2 0 0 -1 6 0 -3 0 0 14
sense call@subject	71 26 -45 5 -28 -25 30 -20 -13 -44
sense cancel	-23 -28 -2 153 -37 -14 -23 -9 -17 25
sense cancel@around	-1 0 -1 0 -6 -1 10 0 0 -1
sense cancel@if	-7 -5 -2 33 -9 -1 -15 7 1 -12
sense cancel@subject	-46 -12 -9 115 -25 -5 7 -4 -21 22
sense candidate	-14 6 6 -17 38 -14 3 -18 10 15
sense candidate@around	23 -9 -6 -2 -31 -9 2 -10 42 -27
sense candidate@if	11 -11 -1 -3 -2 -2 -21 4 25 28
sense candidate@sender	13 3 -4 1 -10 -1 3 8 -13 -34
sense candidate@subject	-3 14 -9 -7 -6 -23 41 0 -7 102
sense choose	-60 39 -12 1 94 42 -25 -54 -25 22
sense choose@around	3 6 -1 -1 -9 -2 4 0 -1 26
sense choose@if	-28 51 2 -1 -1 -1 -43 -2 24 46
sense choose@sender	-1 4 4 -3 6 -1 -2 -1 -6 28
sense choose@subject	-7 4 3 -4 7 39 -27 -3 -12 25
sense civic	-1 -10 -5 -24 17 8 -8 -5 29 52
sense civic@around	11 -2 0 -2 10 -1 -8 -1 -8 22
sense civic@if	2 -2 -1 0 -1 0 5 1 -6 33
sense civic@sender	-3 10 -10 1 -11 6 12 3 -8 172
sense civic@subject	3 11 3 -5 -28 -1 6 -2 13 167
sense closer	-23 15 -7 -16 61 -17 -5 12 -20 32
sense closer@around	-17 4 11 0 -14 -5 25 -1 -2 -23
sense closer@if	-17 4 -2 -2 -38 -1 27 -7 36 9
sense closer@sender	0 0 0 0 0 0 0 0 0 14
sense closer@subject	4 -1 0 0 -9 0 -1 -1 9 46
sense cold	1 2 -12 -5 19 -7 -7 20 -11 27
sense cold@around	2 0 0 0 1 0 0 0 -3 -8
sense cold@if	-13 -2 -1 0 -44 -1 37 -1 26 26
sense cold@sender	5 -1 0 0 -1 0 -6 -2 5 0
sense cold@subject	-10 15 -1 -1 -13 -1 -15 7 20 69
sense confirm	65 -33 -31 -23 -15 2 -4 4 35 -15
sense confirm@around	-6 -5 25 -1 -2 -1 -8 -2 0 -3
sense confirm@if	-1 -6 17 3 -5 0 -4 -2 -1 -77
sense confirm@sender	-1 0 0 0 0 0 -1 0 3 0
sense confirm@subject	66 -34 -29 -14 -36 0 -7 -8 63 31
sense deadline	-12 11 -7 -36 -47 -29 65 6 49 -2
sense deadline@around	7 -8 -2 -1 -13 -3 29 -13 3 17
sense deadline@if	14 31 -18 -16 -20 0 21 -14 2 16
sense deadline@subject	-11 -27 1 -2 -1 -10 49 5 -2 98
sense decide	-21 -17 -33 18 21 23 61 -22 -29 53
sense decide@around	7 -4 -18 14 16 -4 -7 -1 -2 -5
sense decide@if	-4 8 -2 -3 -23 31 12 -14 -3 49
sense decide@sender	0 0 0 0 0 0 0 0 0 8
sense decide@subject	-33 -4 -7 -7 120 1 -40 -7 -24 -32
sense document	-8 -27 -21 -17 19 -18 33 -16 56 11
sense document@around	-1 -9 -1 -2 -6 -1 13 10 -4 -16
sense document@if	-7 23 -2 -1 -23 -5 8 3 4 28
sense document@sender	0 0 0 0 0 0 0 0 0 10
sense document@subject	-11 -35 -4 -3 -10 -15 80 -3 0 31
sense education	27 -35 3 -6 -5 5 -29 -15 56 54
sense education@around	-13 14 3 21 -14 4 -21 -9 14 -56
sense education@if	15 -11 -10 -1 5 5 -7 0 5 5
sense education@sender	8 -2 -2 19 -19 0 4 0 -8 212
sense education@subject	13 -14 0 -9 40 -10 -12 -4 -4 85
sense enjoyed	-3 32 -49 -15 75 -2 21 -16 -44 -40
sense enjoyed@around	5 -4 -5 -1 -3 14 1 -1 -6 -5
sense enjoyed@if	-4 -3 -3 0 13 4 -7 0 1 8
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 6
sense enjoyed@subject	-6 -12 0 0 -7 -1 29 0 -2 -6
sense event	24 -21 15 26 27 -37 -54 -6 26 33
sense event@around	3 8 4 -1 0 -4 -11 -3 4 -3
sense event@if	-2 -8 7 4 14 -8 -22 6 9 10
sense event@sender	0 12 0 0 -5 -1 -23 19 -1 51
sense event@subject	-12 -15 40 9 15 -7 -26 -3 -2 72
sense exit	0 12 -1 0 0 0 -10 0 -1 37
sense exit@subject	0 0 0 0 0 0 0 0 0 27
sense family	5 -18 5 7 20 -15 -23 -21 40 89
sense family@around	-6 32 -10 -3 -2 -3 -4 -1 -3 2
sense family@if	6 4 -4 -1 7 -5 -12 -5 10 -38
sense family@sender	0 0 0 0 7 0 -1 0 -5 77
sense family@subject	0 12 -1 -1 -8 1 -17 -1 14 87
sense feedback	8 -18 -10 -7 -16 2 38 -10 12 33
sense feedback@around	-2 -7 -5 -6 -14 17 21 -2 -3 -7
sense feedback@if	2 -1 -1 -2 12 -2 -9 2 0 -13
sense feedback@sender	-1 -2 0 0 -1 0 4 0 0 23
sense feedback@subject	-8 -12 -4 -3 29 -5 28 -5 -20 -20
sense filled	-54 -48 -15 55 109 -36 22 36 -70 -72
sense filled@around	0 0 1 0 1 0 0 0 0 7
sense filled@if	-6 -5 9 -1 15 -1 0 -1 -11 4
sense filled@subject	-13 -6 2 -8 23 -3 -20 29 -5 35
sense finance	-1 -16 -21 14 7 23 -3 -9 6 94
sense finance@around	-16 -9 6 -6 13 -12 37 3 -17 -23
sense finance@if	0 0 -1 0 3 1 -2 -1 0 8
sense finance@sender	-3 -10 22 0 17 -4 -11 -3 -7 118
sense finance@subject	-4 6 -11 -4 7 -17 8 4 12 34
sense forwarded	0 -11 -4 -2 -12 -1 36 5 -12 -5
sense forwarded@around	10 -1 -4 -1 -2 0 -2 -2 1 72
sense forwarded@subject	-2 0 0 0 -1 0 0 0 4 9
sense future	-24 -26 -16 19 65 -21 14 1 -13 -14
sense future@around	3 -2 -1 -1 7 -8 -5 7 -1 22
sense future@if	-6 -7 -7 26 17 -4 -18 0 -1 11
sense future@sender	0 0 0 0 9 -7 -1 0 0 4
sense future@subject	-4 5 5 -1 18 -9 -11 -1 -2 5
sense glad	14 3 -40 -17 -19 78 8 -18 -8 2
sense glad@around	3 -2 -1 -1 3 8 -9 -1 -1 8
sense glad@if	11 -7 -1 -1 5 8 -3 0 -13 23
sense glad@subject	-10 -28 -3 -1 -5 39 8 -2 0 18
sense health	25 -6 12 -6 -20 9 -18 -10 14 45
sense health@around	9 3 -6 0 0 4 -11 2 -2 -24
sense health@if	5 1 -3 -1 0 2 -4 -1 -1 -11
sense health@sender	-13 0 13 3 -10 -1 3 -2 6 73
sense health@subject	21 -12 -5 -3 5 3 -11 0 1 23
sense hear	-43 -40 -17 14 -51 0 65 39 34 -3
sense hear@around	-7 2 -13 -2 71 2 -45 -1 -8 -16
sense hear@if	6 -43 3 35 -19 -26 -9 -4 58 -41
sense hear@sender	-38 15 -13 8 -7 -11 60 -42 29 19
sense hear@subject	-66 -45 7 14 95 27 37 1 -70 -143
sense hiringside	11 -29 -16 5 -8 -3 53 -6 -8 46
sense hiringside@around	-9 -1 11 -1 1 0 -9 0 9 7
sense hiringside@if	0 -3 0 0 -6 -1 7 -4 8 47
sense hiringside@sender	8 -1 0 0 -2 0 4 0 -7 -2
sense hiringside@subject	7 -3 0 -2 15 -3 -7 -2 -4 141
sense hitch	-43 44 68 -3 -52 -10 9 -8 -3 -52
sense hitch@around	-22 -1 50 -1 -1 -1 -22 -1 -1 -1
sense hitch@if	9 7 -1 -2 -9 -4 14 -1 -11 17
sense hitch@sender	-13 0 14 0 1 0 0 0 0 4
sense hitch@subject	-1 -4 8 2 -2 -5 -2 3 0 3
sense hold	-11 0 -8 54 -37 -26 59 -11 -20 -22
sense hold@if	-3 -6 -3 7 10 -3 0 -1 -1 -8
sense hold@subject	-7 -5 4 -6 -17 -8 45 -2 -4 24
sense inbox	-81 -36 -17 -22 -53 -48 17 185 55 -24
sense inbox@around	-11 23 -5 -1 -10 0 -7 0 11 29
sense inbox@if	1 -16 -12 -2 -13 1 12 14 14 47
sense inbox@sender	1 -5 -1 -1 -8 -2 7 17 -8 -19
sense inbox@subject	-1 2 3 -3 -28 -6 -2 71 -35 -123
sense interview	9 66 26 39 -24 -40 -11 -37 -28 89
sense interview@around	27 7 57 -18 -14 -5 -35 17 -37 49
sense interview@if	-21 55 3 15 -23 -12 -22 -2 8 7
sense interview@sender	20 -6 2 0 -3 -1 -6 -3 -1 -3
sense interview@subject	152 54 56 42 -40 -66 -85 -7 -106 -109
sense invite	16 -44 69 -1 -30 -5 -36 15 15 -18
sense invite@around	1 0 0 1 0 0 -1 0 0 157
sense invite@if	5 6 1 -2 1 -3 -25 -2 19 -21
sense invite@sender	0 0 0 0 -1 0 -1 -2 5 4
sense invite@subject	68 -5 1 -6 -11 -4 -15 -7 -21 0
sense join	40 -15 -31 -11 22 54 -69 -7 17 50
sense join@around	3 -3 -3 -1 6 -2 -4 -3 6 -3
sense join@if	-1 -10 -2 -1 13 0 6 -1 -3 -25
sense join@sender	4 -2 1 0 -7 -8 9 0 4 -5
sense join@subject	6 -10 -3 -3 -9 -21 28 -3 14 22
sense keen	25 12 -33 -19 5 54 -14 -19 -12 15
sense keen@around	3 4 1 -1 9 -1 -12 -1 -2 28
sense keen@if	4 -16 0 -2 -25 0 22 15 2 10
sense keen@subject	5 1 -1 0 -3 -6 5 0 -1 -10
sense link	44 41 19 -28 -34 -19 22 -14 -31 84
sense link@around	12 0 3 0 12 0 -27 3 -1 29
sense link@if	-21 22 12 -11 3 -13 5 4 -1 59
sense link@sender	-2 -2 3 -2 2 -1 -1 -1 3 -13
sense link@subject	6 21 4 -3 -4 -7 -20 3 -1 24
sense lure	4 4 -1 -3 2 8 -8 -1 -5 103
sense lure@if	0 0 0 0 -1 0 1 2 0 30
sense lure@subject	-1 3 -2 0 1 -1 2 -1 -1 36
sense machine	-21 1 -5 -3 -3 -3 -31 31 34 -59
sense machine@around	-1 4 -1 1 -6 0 -7 -1 10 -18
sense machine@sender	27 -18 -4 1 29 -5 -14 -13 -3 -26
sense machine@subject	-10 -6 -3 -3 -12 -3 -23 42 17 -49
sense mediaword	5 1 -20 -8 26 -3 -61 13 48 55
sense mediaword@around	15 -4 -3 0 5 0 -15 -1 4 43
sense mediaword@if	12 -5 -9 -1 10 -1 -5 0 0 37
sense mediaword@sender	11 -1 -1 0 15 -1 -16 -1 -5 56
sense mediaword@subject	-5 8 -3 -2 -16 -5 14 -4 12 58
sense meet	32 54 -51 1 28 -63 18 -20 0 -29
sense meet@around	26 -3 8 -1 -12 -6 -6 -3 -2 -32
sense meet@if	6 -10 8 -6 -3 -26 -24 -9 63 -1
sense meet@sender	0 -1 0 0 1 -1 0 0 0 28
sense meet@subject	65 31 -16 -1 -7 -37 -37 -2 4 -15
sense mine	-15 -3 0 -6 6 0 1 -3 20 6
sense mine@around	5 -6 -13 34 -16 -3 -4 -6 8 -11
sense mine@if	0 3 0 0 -1 0 -1 0 -1 73
sense mine@subject	-4 10 -2 0 -15 -1 -6 3 16 51
sense move	-21 -57 121 -13 11 -41 -9 18 -7 35
sense move@around	-21 -1 41 -4 -1 -2 -5 -3 -3 9
sense move@if	-36 16 41 12 -7 -2 -27 10 -8 27
sense move@sender	0 0 0 0 0 0 0 0 0 6
sense move@subject	-52 -58 210 -14 -11 -16 -19 -9 -31 -51
sense not	-124 -55 27 108 142 -98 17 27 -44 20
sense not@around	-7 -1 32 0 -9 -1 -18 10 -6 60
sense not@if	13 1 -23 19 11 -60 -22 20 42 74
sense not@sender	-36 12 -13 8 -9 -11 62 -42 29 -17
sense not@subject	-2 -2 -29 49 -11 -14 -21 21 9 26
sense offer	-54 22 -29 -12 13 109 0 -27 -22 136
sense offer@around	-5 4 -13 -1 -5 -25 49 -2 -1 7
sense offer@if	0 -24 -4 -5 -30 55 7 -3 4 10
sense offer@sender	0 0 0 0 0 1 0 0 0 21
sense offer@subject	-26 -23 10 -9 4 114 -56 -4 -9 25
sense office	1 -29 13 13 -4 -30 34 -2 3 46
sense office@around	0 2 -1 -1 -9 -1 10 -2 1 -35
sense office@if	-1 -21 -2 1 -18 -8 49 -1 1 -25
sense office@sender	-1 0 0 0 -7 -1 5 1 3 27
sense office@subject	10 21 -6 -3 -7 8 -19 2 -6 170
sense official	23 -31 16 -8 -18 -6 43 -20 1 44
sense official@around	-13 -4 11 -5 7 -12 43 3 -29 -26
sense official@if	2 -7 3 -1 11 -1 4 -4 -8 2
sense official@sender	3 -5 -2 -4 23 1 -9 0 -7 136
sense official@subject	7 -5 -1 -3 0 -8 18 2 -9 91
sense onward	-12 -18 1 -12 48 -6 34 -12 -23 -12
sense onward@around	-3 -4 -1 14 1 -1 3 -5 -4 -6
sense onward@if	-13 -18 -5 -2 -19 -17 72 -2 4 -35
sense onward@subject	-7 31 -8 -5 15 -17 3 -6 -5 -39
sense other	-101 -51 18 7 167 -20 -15 -41 36 17
sense other@around	-17 2 19 0 -2 -1 2 0 -1 39
sense other@if	19 -8 18 -2 15 4 -55 -2 11 63
sense other@subject	-21 -6 17 -1 14 -1 8 -2 -9 40
sense paper	-26 16 -5 10 -17 -6 15 -5 17 47
sense paper@around	-2 3 1 7 -1 -2 4 -2 -7 -25
sense paper@if	0 -1 0 -1 1 -1 -5 3 3 11
sense paper@sender	0 0 0 0 0 0 0 0 0 46
sense paper@subject	-1 -2 -1 0 -1 -3 10 -1 -1 40
sense pay	-48 -37 -30 -15 -2 214 -53 -17 -13 64
sense pay@around	-3 -3 1 -1 -22 10 10 -1 9 15
sense pay@if	-10 -30 -5 -1 6 79 -30 -3 -6 -7
sense pay@sender	-1 0 0 0 1 1 -1 0 0 -3
sense pay@subject	8 -15 -1 -1 2 0 1 10 -5 37
sense practice	3 3 -2 0 1 2 -9 0 2 56
sense practice@around	0 3 0 0 0 0 -3 0 0 8
sense practice@if	-5 -3 -3 -1 -2 15 -1 0 0 3
sense practice@sender	0 3 0 0 0 0 -2 0 0 31
sense practice@subject	5 -5 -3 -1 -4 -1 9 4 -4 97
sense prepare	152 -76 -24 -22 -9 -22 -24 0 24 27
sense prepare@around	-3 -5 -2 -2 -5 -2 20 -3 1 -10
sense prepare@if	9 -11 6 1 -4 -8 -18 -3 28 -53
sense prepare@sender	0 0 -1 4 -6 0 -3 5 2 17
sense prepare@subject	-19 -3 -1 -2 -1 -4 -1 -3 33 -3
sense property	36 -15 -29 64 -33 -7 17 -10 -23 45
sense property@around	6 -5 -3 -2 17 -6 7 -3 -11 11
sense property@if	-4 3 0 1 6 11 -14 -1 -2 -8
sense property@sender	7 -5 -1 0 10 -1 0 -1 -10 80
sense property@subject	25 5 -12 -2 6 -14 -4 -3 -2 92
sense received	-15 -30 12 -30 -12 -40 -16 9 121 46
sense received@around	16 -5 -2 -1 0 -1 -11 9 -6 29
sense received@if	-1 -10 9 -3 -1 3 -10 5 8 37
sense received@subject	-19 -29 -5 -4 -47 -6 -37 24 124 -27
sense recorded	-20 37 -3 -4 -2 -6 -11 -8 18 73
sense recorded@if	-9 16 -1 -1 -3 1 4 -1 -7 24
sense recorded@sender	3 0 -1 -1 0 0 -1 0 0 -17
sense recorded@subject	-10 36 -1 -2 1 -2 1 -6 -16 15
sense recruiter	-18 43 -17 2 5 -40 -8 36 -4 7
sense recruiter@around	50 0 -1 6 22 -13 -58 -3 -4 -159
sense recruiter@if	-9 -8 4 1 2 -3 -12 -2 27 -21
sense recruiter@sender	18 9 -13 -24 42 -20 65 -12 -66 -150
sense recruiter@subject	5 10 1 -3 5 -9 0 8 -15 10
sense remind	6 -18 10 -17 10 -14 35 8 -19 -3
sense remind@around	7 -3 13 15 -5 -1 -20 -2 -4 4
sense remind@if	-8 -1 14 -6 29 -1 -17 -3 -8 -1
sense remind@sender	7 0 -6 0 0 0 0 0 0 7
sense remind@subject	22 3 2 7 -40 -12 37 -10 -8 28
sense review	-3 6 -17 -7 -38 0 6 -9 62 69
sense review@around	3 -7 6 -1 2 -1 -1 0 -1 5
sense review@if	-6 -10 -2 -2 2 -10 -17 -2 47 -2
sense review@sender	0 -3 -1 0 -1 0 5 0 -1 7
sense review@subject	22 -17 -4 -2 -4 5 17 -6 -11 43
sense role	23 -2 -68 53 40 25 17 -57 -30 -24
sense role@around	21 -12 -15 -3 42 -22 -56 11 35 -49
sense role@if	-24 -42 -5 15 43 60 -15 -3 -28 45
sense role@sender	-34 5 -7 -6 17 16 -58 12 54 -76
sense role@subject	-22 50 -49 -28 109 -6 -29 -30 4 -83
sense sales	21 5 0 1 -1 -5 8 -2 -27 62
sense sales@around	6 2 -1 1 -1 -1 -5 0 -1 65
sense sales@if	8 -12 -9 -1 -4 -7 7 -4 23 -4
sense sales@sender	12 -11 0 0 0 0 -1 1 0 12
sense sales@subject	-15 55 -3 0 5 -9 -26 2 -9 85
sense send	31 -14 -20 -22 -69 41 19 14 21 83
sense send@around	-6 6 8 0 -2 0 -14 -1 9 22
sense send@if	-7 1 3 -2 -46 56 -14 -3 13 85
sense send@sender	1 0 0 -1 1 0 0 0 -1 -3
sense send@subject	-1 12 -1 -1 -17 -6 -11 7 19 -35
sense service	23 -7 9 -6 -10 -14 3 -13 15 9
sense service@around	13 10 -11 -3 11 -2 -43 -2 27 -13
sense service@if	0 -2 -4 0 -2 -8 23 -3 -3 -18
sense service@sender	17 -7 -3 0 -2 -3 -4 -1 2 19
sense service@subject	16 17 -7 -4 14 -15 -11 -6 -3 44
sense shop	5 -21 -5 5 -24 -3 -2 20 25 10
sense shop@around	10 13 -9 4 -4 -1 -7 -4 -2 37
sense shop@if	0 3 -2 0 -2 -3 -13 0 18 22
sense shop@sender	-9 0 -1 -1 -7 -1 0 20 -2 -14
sense shop@subject	-5 -1 2 6 -5 -7 -4 4 10 12
sense sign	-62 -34 -10 -11 -34 149 -13 -8 23 -11
sense sign@around	-6 -4 1 0 -2 -5 17 0 -1 9
sense sign@if	-16 -18 -6 -9 -5 80 -13 -3 -11 50
sense sign@sender	0 0 0 0 0 1 0 0 0 -9
sense sign@subject	-29 -18 -8 -6 -11 62 -1 15 -5 -7
sense slot	42 99 54 -75 -29 3 -9 -3 -82 -35
sense slot@around	52 8 -11 -6 -18 -18 -9 12 -9 12
sense slot@if	-11 50 25 -17 -20 21 -33 -7 -8 11
sense slot@sender	3 -1 2 0 0 0 -2 0 0 -1
sense slot@subject	-51 19 60 -4 -10 1 1 -11 -5 -15
sense sorry	-96 -64 101 137 139 -55 -103 -34 -25 -91
sense sorry@around	-2 7 -2 0 -1 0 -2 0 0 10
sense sorry@if	-4 -4 0 18 -18 -3 1 -1 10 -24
sense sorry@subject	-5 -14 15 17 5 -3 -13 -1 -1 17
sense stage	16 17 -31 -21 -4 -12 37 -28 25 12
sense stage@around	11 21 -32 13 17 7 -29 -3 -6 -11
sense stage@if	-12 25 -3 -3 -9 -9 -5 -4 20 -20
sense stage@sender	0 4 4 -2 1 -1 -1 -1 -4 4
sense stage@subject	23 66 -16 -16 17 -32 -6 -11 -27 -82
sense start	27 -43 -16 -19 11 59 5 -15 -8 -36
sense start@around	16 -2 -2 -2 -1 4 -12 0 -1 0
sense start@if	-5 -21 -7 -6 -14 55 5 -3 -3 -18
sense start@sender	-8 0 0 0 -2 -15 17 0 9 -22
sense start@subject	-33 -3 -2 -1 -7 -21 70 -1 -1 29
sense study	11 -5 -22 10 -10 -17 -3 -4 39 38
sense study@around	-3 3 0 -1 0 -1 -12 5 8 14
sense study@if	1 -1 -1 0 2 0 -1 0 1 16
sense study@sender	1 2 1 0 0 0 -2 0 -1 52
sense study@subject	-5 8 -2 -1 8 -3 -2 -1 -2 60
sense talk	21 71 -7 -34 4 -4 36 -58 -30 0
sense talk@around	47 24 -26 -9 -16 -1 -3 -4 -13 -61
sense talk@if	-1 63 -12 -11 -16 -15 -18 -4 15 -8
sense talk@sender	0 0 0 0 0 0 0 0 0 9
sense talk@subject	43 132 -19 -5 -25 -30 -82 1 -15 -95
sense task	11 12 -14 -13 -3 -46 87 -37 3 -61
sense task@around	-5 -2 1 -1 -6 -2 20 -1 -4 23
sense task@if	4 -3 -3 0 9 1 -9 -5 6 0
sense task@sender	-2 -4 1 0 -1 0 20 -1 -12 -1
sense task@subject	-31 -21 -16 -8 32 -27 119 -25 -22 -68
sense team	5 -6 9 -16 -11 1 32 -21 7 -14
sense team@around	10 13 -20 14 30 -15 -8 -12 -13 -73
sense team@if	3 -25 -12 -4 -21 -7 40 -10 36 15
sense team@sender	27 -9 15 -14 3 -10 -2 -8 -2 4
sense team@subject	28 16 -9 -9 13 -16 -16 -5 0 38
sense thank	-40 -62 -92 23 71 -80 34 35 111 -24
sense thank@around	-4 -6 20 7 -23 -28 26 35 -27 -72
sense thank@if	1 -6 3 -1 14 0 -11 -1 1 12
sense thank@subject	-44 -26 -9 -11 5 -21 -9 16 99 -23
sense ticket	-6 -16 -3 -12 8 20 -28 54 -17 1
sense ticket@around	8 -6 -1 0 -15 -1 -16 17 12 -9
sense ticket@if	12 -21 -4 -2 7 3 6 -6 6 8
sense ticket@sender	1 -4 -1 -2 -2 -1 -35 64 -20 9
sense ticket@subject	-11 6 -5 -3 -13 -2 0 32 -3 15
sense time	57 21 -4 9 -34 2 -37 0 -14 34
sense time@if	-36 -5 51 18 12 29 -22 -28 -18 17
sense time@subject	62 -81 92 142 -75 -45 -88 11 -19 -30
sense title	40 9 -26 -25 -1 30 19 -61 15 -16
sense title@around	7 5 15 -1 11 -38 -36 19 18 -97
sense title@if	-21 8 1 16 -13 7 -8 0 11 20
sense title@sender	2 -29 0 -2 40 -1 4 -3 -12 58
sense title@subject	35 21 -35 -38 50 -11 -59 4 33 -170
sense urgent	-8 -1 9 -3 -1 4 -42 52 -9 -18
sense urgent@if	-2 -6 2 -3 5 -1 -30 37 -3 12
sense urgent@subject	-4 -7 4 6 -2 6 -1 0 0 41
sense video	66 64 -1 -12 -35 -16 -49 -12 -5 -55
sense video@around	-1 -1 5 0 0 0 -1 0 0 -6
sense video@if	-6 5 -1 -1 -5 -1 -2 -1 11 -4
sense video@sender	0 0 0 0 0 0 0 0 0 24
sense video@subject	-6 32 -6 -1 -5 -8 6 -5 -7 -56
sense wait	-17 -32 -9 -49 -15 -20 74 -8 76 -17
sense wait@around	-12 13 10 -5 -10 -9 22 -2 -6 6
sense wait@if	-45 31 9 -9 -52 -56 142 3 -23 -10
sense wait@sender	0 3 0 0 -1 0 -1 0 0 8
sense wait@subject	-7 -3 -4 -7 -48 -7 84 -5 -3 20
sense wish	-23 9 -30 43 47 4 -23 -5 -23 26
sense wish@around	4 8 0 -1 6 -1 -12 -1 -1 9
sense wish@if	0 -1 0 -1 7 3 -5 0 -2 32
sense wish@sender	0 0 0 0 0 0 0 0 0 4
sense wish@subject	1 -1 -1 0 0 0 1 0 0 26
sense yours	9 16 -5 -14 -72 -8 68 -24 29 -22
sense yours@around	-11 -4 19 -1 6 -1 0 -2 -5 29
sense yours@if	-13 3 -4 0 -2 -8 25 -12 10 -59
sense yours@subject	-34 -2 16 -23 42 7 49 -20 -33 -56
several times, asked	-16 72 40 -16 -26 -9 -30 -5 -10 -6
shift	-14 -48 37 -9 -5 47 37 -18 -28 -14
short	-1 21 -7 -32 -55 56 24 29 -35 -36
slots on offer	128 -9 -17 -3 -16 -9 -56 -6 -12 -25
survey	13 -5 0 -1 3 -2 1 -1 -8 91
survey@subject	1 0 0 0 0 0 0 0 0 39
task, and no interview	-17 52 -24 -12 95 -82 62 -39 -34 10
times of one day	118 53 5 -13 -19 -19 -100 -8 -17 28
times of several days	-62 185 80 -26 -57 -21 -59 -16 -24 26
to several	0 0 0 0 0 0 0 0 0 135
voided interview	-18 -21 46 0 -1 -1 -4 0 0 -3
voided, and a time	-22 -2 25 0 0 0 -1 0 0 -1
windows	12 112 -33 1 -7 -63 -15 -9 3 66
writer applies	-24 -20 -5 -10 26 0 14 1 17 159
"""
