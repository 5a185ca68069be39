"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-20 -24 -4 -3 -24 -3 49 -9 36 -43
ack.received	-34 32 -30 -26 -37 -14 -16 -29 154 -58
ack.received@footer	0 0 0 0 2 0 0 0 -2 -5
ack.received@subject	-21 1 -6 -6 -20 -4 -32 2 85 20
ack.thanks	21 15 -23 -4 -9 -26 -18 21 22 -5
ack.thanks@subject	-13 14 -3 -2 5 -2 -25 -1 26 -46
affirm	42 19 27 -73 7 47 -9 -76 16 -18
against, and no job	8 0 5 5 -2 -12 14 -1 -16 16
agreed	150 -20 33 -10 -25 -15 -89 -10 -14 -11
agreed, and a nod	87 -7 -12 -3 -10 -7 -33 -4 -10 -6
among colleagues	0 0 0 0 0 0 0 0 0 21
answer	3 -20 36 -30 -58 -80 54 48 47 -69
asked to move	-42 -5 81 -3 -6 -3 -17 -3 -1 -3
automatic answer	-47 -21 -9 -6 -23 -9 -35 168 -18 -116
autoreply.absence	-30 -68 -20 -19 -53 -53 33 189 22 -77
autoreply.absence@subject	-17 -18 -17 -7 -12 -12 -39 129 -7 -65
autoreply.bounce	-27 -9 -5 -5 -29 -3 -21 106 -7 -86
autoreply.bounce@subject	-15 -5 -3 -2 -14 -2 -13 58 -4 -71
autoreply.receipt	-90 -12 -7 -4 -11 -9 12 150 -29 -49
autoreply.receipt@subject	-60 -7 -4 -2 -5 -4 20 90 -27 -38
autoreply.received	-23 12 0 -6 -53 -9 -28 126 -19 -85
autoreply.received@subject	-8 -7 -2 -3 -22 -2 -31 85 -10 -57
bias	56 -25 -38 -39 49 -49 168 40 -162 -235
board	21 -5 -2 -2 -9 -6 0 -13 15 -33
bulk	7 -4 -33 32 8 13 -11 -1 -12 209
calendar CANCEL	-7 -2 -2 30 -9 -1 -8 -1 -1 -13
calendar REPLY	-17 -5 -3 -2 -3 -1 -9 41 -1 -22
calendar REQUEST	152 -59 12 -8 -25 -7 -49 -11 -7 -26
calendar of the owner's	-17 -5 -3 -2 -3 -1 -9 41 -1 -2
cancellation.off	-74 -39 11 217 -24 -16 -52 -10 -14 -29
cancellation.off@footer	0 0 0 0 0 0 0 0 0 3
cancellation.off@subject	-52 -10 8 92 -9 -4 -15 -3 -6 -17
cancelled, and moved	10 -2 -17 14 -1 -1 -2 -1 -1 -4
chat.lure	10 13 1 -1 -2 -1 -14 0 -6 58
chat.lure@subject	-1 4 0 0 0 0 -1 0 -1 17
colleague	-1 -1 0 -1 -6 -1 -2 12 -1 320
day alone	-66 3 -44 101 -15 20 -11 16 -4 -17
deadline	-21 10 -69 -56 -17 79 73 -8 10 13
desk	10 -26 -33 -4 8 14 -17 9 39 -51
footer	24 -25 -27 -6 18 8 -10 -10 27 -18
forwarded	14 -2 -1 0 -3 -1 -7 3 -3 131
generated	17 1 -39 17 -5 -14 -63 54 32 163
hiring little	6 2 -24 -7 0 5 22 8 -12 21
hiring much	-12 3 3 -6 14 3 -15 7 2 -74
hiring none	-6 -28 12 0 -2 -1 -12 32 5 62
hiring some	20 14 7 10 9 -24 9 -33 -12 -38
hiring.application	22 -7 -58 -54 13 -42 31 -12 107 40
hiring.interview	26 5 17 28 -23 -47 -10 14 -11 5
hiring.meet	52 66 22 -12 3 -75 -3 -10 -42 3
hiring.process	-7 -18 -3 -20 17 26 14 0 -10 -1
hiring.role	-4 -28 -53 33 35 23 -15 2 8 -39
human	47 26 22 -38 6 12 35 -93 -19 17
invite.details	89 -26 2 -7 -11 -32 -6 -33 24 -46
invite.details@subject	-13 -17 23 -3 -20 7 -24 -3 50 -32
invite.fixed	102 -27 13 -2 -14 -11 -11 -55 4 -25
invite.fixed@subject	44 -34 -55 8 -13 -8 44 6 7 8
invite.forward	58 -5 11 0 -59 -8 4 -21 19 -4
invite.forward@subject	33 -4 -15 -1 -2 -3 -5 0 -3 -13
invite.invited	25 48 -41 1 -16 18 -10 -30 6 10
invite.invited@footer	0 -1 0 0 31 0 -2 0 -27 13
invite.invited@subject	27 17 0 -5 -15 -22 11 -5 -9 -13
invite.reminder	93 28 -71 -23 20 3 -32 -14 -4 9
invite.reminder@subject	47 41 -38 -12 -7 8 -22 -12 -6 -22
job and one time	25 20 38 27 -57 -23 -15 -8 -6 31
job, and no person	-24 -15 31 3 24 -10 -36 10 18 -38
known application	20 27 71 49 13 56 46 -135 -147 -500
known interview	4 -18 90 20 -16 -8 -64 -5 -3 -38
known interview, other time	-27 -2 33 -1 0 0 -2 0 0 -20
line ack.chosen 374ed8	0 0 0 0 -1 0 0 0 2 -4
line ack.chosen 3c5721	-1 -1 0 0 -3 0 17 0 -12 -5
line ack.chosen 6062dc	0 -1 0 0 1 0 6 0 -5 -2
line ack.chosen 6ef773	-20 -1 -1 0 -1 0 18 -1 7 1
line ack.chosen 90a3cb	-1 -4 -1 -1 -13 -1 -10 -1 30 -10
line ack.chosen d6f39f	0 -9 0 0 -2 0 18 0 -6 -1
line ack.chosen ed75c2	0 -1 0 0 -2 0 12 -3 -5 -4
line ack.chosen ff42fe	6 -4 0 0 -1 0 -5 0 4 7
line ack.received 026741	0 0 0 0 0 0 0 -5 6 13
line ack.received 0454da	-3 -1 -1 -1 -5 -1 -18 -2 31 63
line ack.received 0a5454	-1 0 0 0 0 0 0 0 2 7
line ack.received 131072	-1 0 0 0 -1 0 -5 0 9 8
line ack.received 13dfd8	-1 -1 0 0 -2 0 8 -6 1 3
line ack.received 183724	0 0 0 0 -1 0 -1 0 3 20
line ack.received 190687	0 0 0 0 1 0 6 0 -7 -7
line ack.received 1f9970	-1 -1 0 0 -1 0 -5 0 9 24
line ack.received 215161	0 0 0 0 -2 0 -1 0 5 20
line ack.received 279bf2	-12 7 -1 -3 40 -1 16 -1 -45 30
line ack.received 29fd6f	0 0 0 0 0 0 -1 0 3 -16
line ack.received 30eb96	-1 -1 -1 -1 -2 -1 7 13 -13 13
line ack.received 34be96	0 0 0 0 -1 0 -2 0 4 31
line ack.received 36d3e9	-2 0 0 0 -1 0 -1 0 6 -9
line ack.received 39490a	-1 0 0 0 0 0 0 0 2 6
line ack.received 454a64	0 -1 0 0 0 0 -4 0 6 -3
line ack.received 503309	0 -1 0 0 3 0 -6 -1 6 -10
line ack.received 52eba3	-3 12 0 0 -1 0 -4 0 -4 -2
line ack.received 544572	7 -3 -1 -1 -3 -1 -9 -1 11 -3
line ack.received 59220b	0 0 0 0 -1 0 -4 -5 11 -13
line ack.received 5b3e8b	0 0 0 0 -1 0 -1 0 3 -7
line ack.received 5d30c0	-1 -1 0 0 -1 0 -2 1 4 -30
line ack.received 5f18f7	0 0 0 0 -2 0 -2 0 5 -2
line ack.received 63cf33	-3 -2 -1 -1 -3 -2 49 -3 -35 -32
line ack.received 6c5600	0 0 0 0 0 0 -1 -3 6 -3
line ack.received 74acfd	-1 6 0 0 5 0 -1 0 -8 9
line ack.received 74cd9c	-3 2 0 0 -1 0 -2 4 3 34
line ack.received 76039f	0 0 0 0 1 0 0 0 0 26
line ack.received 786468	-1 -9 0 0 -1 0 -1 0 12 -22
line ack.received 8438bc	6 -4 0 0 0 0 -2 0 1 -2
line ack.received 85e505	-4 0 0 0 -1 1 -1 0 7 -21
line ack.received 868a91	-1 -1 -1 0 -1 0 28 0 -24 -8
line ack.received 95f9a4	-1 -2 -1 -1 13 -1 11 -1 -17 -19
line ack.received a2fa1e	0 0 0 0 -1 0 -10 0 13 23
line ack.received a5b7c0	-2 -3 -1 -1 -4 -1 34 -6 -17 -53
line ack.received aee148	-3 14 -1 -1 4 -1 -9 -2 0 31
line ack.received b99301	0 0 0 0 -1 0 -3 0 5 -10
line ack.received bb3531	0 -1 0 0 20 0 -4 0 -14 17
line ack.received c2c11e	0 0 0 0 -1 0 18 0 -16 -10
line ack.received c4163f	0 1 0 0 0 0 -3 0 3 -5
line ack.received c67946	0 0 0 0 0 0 -1 0 2 -6
line ack.received cc6f18	-7 -4 -1 -1 -17 -1 -22 -1 54 32
line ack.received ccdae9	0 38 -2 -1 -9 -1 22 -3 -43 28
line ack.received cf006d	0 0 0 0 -1 0 -3 0 5 -1
line ack.received d0cd5c	-1 -1 0 0 -1 0 -2 3 2 26
line ack.received d68741	0 2 0 0 0 0 -2 0 1 -4
line ack.received d7f545	0 -2 -1 -1 -10 -1 -3 -1 17 5
line ack.received da8d86	-2 -4 -1 0 -4 -1 -12 -1 24 -21
line ack.received dafe46	0 0 0 0 -1 0 -2 0 3 -4
line ack.received df88e2	-1 -1 0 0 -4 0 -2 0 8 -13
line ack.received e3ce4b	-1 -1 0 0 -3 0 -2 3 4 -6
line ack.received e94aba	-1 -1 0 0 -5 0 -3 8 2 -9
line ack.received eb03b9	0 0 0 0 0 0 0 0 1 34
line ack.received ebe92e	-3 -9 -1 -1 -7 -1 -7 -2 32 10
line ack.received ec9533	0 0 0 0 -8 0 -13 -1 23 -2
line ack.received f2c2de	5 -1 0 0 -1 -1 -1 -1 2 -10
line ack.received f94ea6	0 0 0 0 2 0 -8 0 5 7
line ack.received faabce	0 10 0 0 0 0 -8 0 0 13
line ack.received fabc9b	-1 -1 0 0 -1 0 -2 -1 7 -26
line ack.received fdf524	19 -8 -10 -5 -5 7 -4 -3 9 -2
line ack.thanks 08b450	15 -2 0 0 -2 0 -13 0 3 -11
line ack.thanks 129501	3 -4 -1 -1 -2 0 14 -5 -4 -3
line ack.thanks 12d02f	-1 -2 0 0 -4 -1 -28 27 8 5
line ack.thanks 206e77	13 1 -10 -8 -2 -9 24 -19 10 24
line ack.thanks 212a1a	-1 9 -1 2 0 -1 -6 0 -2 24
line ack.thanks 2d3bf1	0 -1 0 0 -1 -2 -6 12 -1 -21
line ack.thanks 411ac9	15 39 -3 1 -12 -2 -32 -3 -4 18
line ack.thanks 4b2903	-1 -9 -3 -1 10 -1 -7 7 4 -7
line ack.thanks 5e098a	-6 8 -1 0 10 -1 -6 -3 -1 4
line ack.thanks 655326	0 -1 0 0 -1 0 26 -3 -20 -4
line ack.thanks 6f1d50	-1 -1 0 0 -3 0 19 0 -14 4
line ack.thanks 898a5d	0 -13 -1 -1 5 -1 7 -1 5 -50
line ack.thanks 89b225	-2 -3 0 1 -9 0 3 -1 11 9
line ack.thanks 8ad364	-1 -14 0 1 0 0 12 0 4 -10
line ack.thanks 9bd87b	3 -1 -1 0 -9 -1 -10 -1 20 53
line ack.thanks a1c5af	-1 -1 0 0 -3 0 -2 1 5 -1
line ack.thanks a4ea1a	-2 -1 -2 0 4 -2 -5 8 0 -16
line ack.thanks bc059d	-2 -7 5 0 -2 0 12 -3 -2 6
line ack.thanks bd6246	-4 -3 -1 1 12 -1 -13 7 1 40
line ack.thanks c5a084	-1 -3 -1 1 9 -1 -1 -1 -2 12
line ack.thanks dbb69d	-1 5 -1 -1 0 0 -6 8 -3 -30
line ack.thanks dfc6d7	-1 -8 0 0 -2 0 15 0 -3 14
line ack.thanks e71fc4	0 9 0 0 -1 0 -4 -5 1 -19
line autoreply.absence 041131	0 0 -1 0 -1 0 12 -5 -4 -2
line autoreply.absence 06d145	-3 -2 -2 -2 -2 -14 6 19 -1 9
line autoreply.absence 0e3dd2	-2 -4 -2 -2 -5 -2 -22 36 3 -22
line autoreply.absence 1105c8	-1 -9 -8 -1 -1 -1 -14 35 -1 -2
line autoreply.absence 124c7d	-3 -5 7 -6 -2 -4 12 3 -1 -12
line autoreply.absence 132236	0 0 0 0 0 0 -1 3 0 -2
line autoreply.absence 17a3bd	-1 0 0 0 0 0 -2 5 0 -3
line autoreply.absence 25373d	-1 0 -1 0 0 0 -4 3 4 2
line autoreply.absence 2d70ce	-1 0 0 0 -1 0 -3 5 0 -2
line autoreply.absence 2f7f29	-1 0 0 0 0 0 -1 3 0 -2
line autoreply.absence 4096a3	-2 -16 -1 0 -5 -2 -11 5 34 -17
line autoreply.absence 42e3a7	0 0 0 0 0 -2 3 0 0 -6
line autoreply.absence 4bce64	-2 -2 -1 -1 -1 -3 1 10 0 -11
line autoreply.absence 505b69	0 0 0 0 0 0 -1 3 0 1
line autoreply.absence 51b24b	-1 0 8 -7 0 0 -1 2 0 0
line autoreply.absence 51c74d	-1 -1 -1 0 -1 0 -2 6 0 -9
line autoreply.absence 5fa024	6 -2 -1 -1 -5 -1 -6 2 8 8
line autoreply.absence 61331e	0 0 0 0 0 0 -1 3 0 -3
line autoreply.absence 62b8cd	0 0 0 0 0 0 4 -2 0 -2
line autoreply.absence 662d91	-9 9 -6 -2 -2 -8 15 4 -1 -2
line autoreply.absence 699ee4	0 0 0 0 0 0 -3 5 0 -2
line autoreply.absence 76eae2	4 -1 -6 -1 4 1 -1 1 0 -9
line autoreply.absence 7f5a0f	-1 -1 0 0 3 0 -2 4 -2 13
line autoreply.absence 8a2932	-1 -1 -1 0 -1 -1 -2 6 0 -3
line autoreply.absence 8a7ecd	4 -1 0 0 0 1 -5 1 0 -3
line autoreply.absence 9cbf59	0 0 0 0 0 0 0 2 0 -3
line autoreply.absence b5e0bd	-6 1 15 -2 -5 -2 5 17 -23 41
line autoreply.absence c303f9	-1 0 0 0 -12 0 -2 -3 18 10
line autoreply.absence c3bd79	-1 -1 0 0 -1 0 -2 9 -4 -6
line autoreply.absence c5b89f	0 0 0 0 0 -2 11 -8 0 -2
line autoreply.absence d33a66	12 -3 -1 -1 -1 0 -3 -1 -1 -3
line autoreply.absence e5ae72	0 -1 9 -1 0 0 -3 -4 0 -1
line autoreply.absence eb84dc	-1 0 0 0 0 0 -1 3 0 -1
line autoreply.absence f31f9c	-1 0 1 -3 -1 -1 20 -15 -1 13
line autoreply.bounce 38c40f	-1 -1 -1 -1 -6 -1 -2 14 -1 -8
line autoreply.bounce 649408	-2 -3 -2 -2 -12 -1 -6 27 0 -10
line autoreply.bounce 83f8a7	0 0 0 0 0 0 -3 4 0 4
line autoreply.bounce cc1f17	-1 -2 -1 0 -2 0 -2 9 -1 -10
line autoreply.receipt 7cedc2	-10 -2 0 0 -1 0 26 9 -22 -15
line autoreply.receipt 85274d	-4 -1 -1 0 -1 0 -1 9 0 -3
line autoreply.receipt ea4dea	-22 -5 -3 -2 -6 -4 -7 50 -1 0
line autoreply.received 0ae4ea	-1 -1 -1 -1 -6 -1 2 19 -11 -14
line autoreply.received 352e27	-14 29 9 -1 -7 -5 20 -24 -8 -54
line autoreply.received 4aa743	-1 -3 -2 0 -5 -2 -5 23 -4 24
line autoreply.received 62fbb7	-1 -1 0 0 -1 0 -6 -4 13 -8
line autoreply.received 634a1b	0 0 0 0 0 0 -23 -4 27 -4
line autoreply.received 681906	0 0 0 0 0 1 -1 2 -2 -8
line autoreply.received 79d478	-2 -1 0 0 -17 0 14 4 3 21
line autoreply.received 7ea01a	3 -4 -2 -2 -1 -1 -21 16 11 -36
line autoreply.received 85a6ec	-3 -4 -2 0 -6 0 -11 23 5 -22
line autoreply.received 8817c5	0 0 0 0 0 0 -3 14 -11 -1
line autoreply.received 92fcff	0 0 0 0 -1 0 27 5 -30 -8
line autoreply.received a5a734	0 0 0 0 0 0 -3 7 -2 -10
line autoreply.received a8406c	0 0 0 0 0 0 -4 8 -3 -3
line autoreply.received b9c3c8	0 -1 0 0 -1 0 -4 7 -1 45
line autoreply.received be28a5	0 0 0 0 -1 0 -2 8 -4 -15
line autoreply.received c9339a	0 -1 0 0 0 0 -8 17 -8 -3
line autoreply.received ef8582	-1 1 0 0 0 0 -4 5 0 4
line cancellation.off 0445ab	22 -11 -2 -7 1 -1 -2 0 -1 11
line cancellation.off 07248b	-1 0 -1 3 0 0 0 0 0 -6
line cancellation.off 1736fe	-2 -1 -1 6 -1 0 -1 0 0 -2
line cancellation.off 390489	-1 0 0 5 0 0 -2 0 0 -8
line cancellation.off 3a6c26	-5 -1 -1 25 -12 -1 -3 -1 -1 -13
line cancellation.off 3d9ec3	-5 -3 8 4 -2 0 -1 0 0 -7
line cancellation.off 435520	-3 -1 -1 11 -3 -1 -2 0 0 -8
line cancellation.off 4a7085	0 0 -1 9 -5 0 -1 0 0 -3
line cancellation.off 4b48cd	-4 -1 -1 8 -1 0 -1 0 0 13
line cancellation.off 505246	-1 0 -1 4 0 0 -1 0 0 -4
line cancellation.off 5a09fa	-3 -1 -1 11 -1 -1 -2 0 -1 -14
line cancellation.off 5b1112	-6 -1 -1 10 -1 0 -1 0 0 -2
line cancellation.off 5d6306	-3 0 -1 6 -1 0 -1 0 0 9
line cancellation.off 660e7d	-4 -1 13 -5 -1 -1 -2 0 0 -15
line cancellation.off 720e28	-1 0 0 2 0 0 0 0 0 -3
line cancellation.off 75774b	-3 -1 0 8 0 0 -3 0 0 -3
line cancellation.off 76c767	-1 0 0 4 -1 -1 -1 0 0 -3
line cancellation.off 80656c	-3 -4 5 0 8 -1 -4 -1 -1 17
line cancellation.off 852eae	1 -1 -4 8 -1 0 -1 0 0 18
line cancellation.off 9b2629	-5 -1 0 10 -2 0 -1 0 0 -5
line cancellation.off a21649	-2 0 -1 6 -1 -1 0 0 0 -7
line cancellation.off a3f453	-1 0 -1 7 -1 0 -3 0 0 -3
line cancellation.off a6407d	-3 -1 1 8 -2 -1 -1 0 -1 8
line cancellation.off c06016	-6 -2 24 -3 -8 -1 -2 0 -1 -7
line cancellation.off ce9cd8	-2 0 0 3 0 0 0 0 0 5
line cancellation.off f2afd1	-3 0 -1 6 0 0 0 0 0 2
line cancellation.off f3cf6f	-4 -1 -2 13 -2 -1 -2 0 -1 -6
line cancellation.off faa300	-21 -4 12 17 6 -1 -5 -1 -2 46
line cancellation.off fda3df	-24 -5 -1 50 -6 -2 -7 -1 -3 -18
line cancellation.off ff8a93	0 0 -1 4 0 -1 -1 0 0 -8
line chat.lure 2c135a	2 4 -1 0 -1 0 -2 0 -1 -2
line chat.lure 97ea52	4 9 2 0 0 0 -9 0 -5 55
line chat.lure a23a2a	3 3 -1 0 -1 0 -3 0 -1 -4
line chat.lure cc1b8a	0 1 0 0 0 0 0 0 0 13
line invite.details 0513de	3 -1 -1 0 -1 1 -1 0 0 4
line invite.details 15d134	-6 0 7 0 0 0 0 0 0 8
line invite.details 1cf71d	-16 -2 -2 7 32 0 -13 -1 -5 15
line invite.details 3c1b71	8 4 6 -16 -1 0 -1 0 -1 0
line invite.details 40ffb7	-7 -7 9 -1 -7 4 -22 -2 33 14
line invite.details 47119f	-1 19 -12 -1 -1 -1 -2 -1 -1 6
line invite.details 4f620d	22 -19 15 -2 -5 -1 -6 -2 -2 -62
line invite.details 60dd6b	0 6 0 -1 -1 0 -2 0 -1 -45
line invite.details 6ed742	3 0 -2 0 0 0 0 0 0 18
line invite.details 7264d1	20 13 -13 -4 -2 0 -13 -1 -1 -21
line invite.details 73d07e	-1 0 2 0 0 0 0 0 0 6
line invite.details 790811	-20 -1 25 2 -3 -1 0 0 -2 -30
line invite.details 841a22	24 -22 3 -1 -1 5 -6 0 -1 -13
line invite.details 846f83	4 -1 -1 -1 -1 -1 -2 -1 3 -21
line invite.details 87ed27	5 -3 -2 0 0 0 0 0 0 -18
line invite.details 94dba4	6 0 -5 0 0 0 0 0 0 -15
line invite.details 992e69	8 -1 0 -1 3 -1 -6 -1 -1 6
line invite.details a800fc	5 0 -1 0 -1 0 -1 -1 0 34
line invite.details a9cb42	9 -1 -4 -2 0 -1 -1 0 0 -15
line invite.details ac0a8c	16 -5 -13 12 -1 -1 -4 -1 -1 4
line invite.details ad9e56	16 -15 -2 -1 -11 -1 24 -1 -8 15
line invite.details b0ea8b	7 0 -6 0 0 0 0 0 0 -5
line invite.details b4761d	9 -1 -2 0 -1 0 -2 0 -1 19
line invite.details b81460	24 -14 2 -2 -4 -1 -4 -1 -1 15
line invite.details c090da	-1 1 -1 -1 -1 -1 2 -1 2 -14
line invite.details c0f303	2 -2 -2 0 0 0 3 0 0 -3
line invite.details c71aa5	16 -2 -5 -1 0 -1 -5 -1 0 -33
line invite.details cbac11	-4 -4 -1 4 -1 -1 8 -1 0 22
line invite.details cf48c7	0 0 1 0 0 0 0 0 0 7
line invite.details d6249a	-2 4 -2 -8 -2 -2 14 -1 -1 -11
line invite.details d73499	-2 0 3 0 0 0 0 0 0 1
line invite.details d83f7a	-6 5 -3 -1 -11 3 13 -4 4 -29
line invite.details da25c8	1 1 0 0 -2 3 -1 -1 -1 -61
line invite.details e178a9	-3 8 0 -1 -1 -1 -1 0 -1 -31
line invite.details ea94db	-37 -5 -7 -7 23 -29 60 -6 9 39
line invite.details ff7a0a	-5 25 -1 20 -6 -3 -33 -3 6 101
line invite.fixed 0183a9	-5 -2 -4 2 27 -2 -11 -1 -3 10
line invite.fixed 03c9be	0 0 0 0 0 0 0 0 0 -4
line invite.fixed 047946	0 0 0 0 0 1 -1 0 0 18
line invite.fixed 04a0ad	0 0 -1 -1 -1 0 6 0 -2 4
line invite.fixed 076127	-9 14 3 -1 -4 -1 1 -2 -1 27
line invite.fixed 098cfc	47 -23 -4 -2 0 -2 -15 -1 -1 -23
line invite.fixed 0a0b52	-19 3 13 -2 -3 3 9 -3 -1 37
line invite.fixed 0dded7	1 0 0 0 -2 0 3 0 0 19
line invite.fixed 10b8e0	8 -1 -7 1 -1 0 -1 0 1 -6
line invite.fixed 136a8b	16 -4 -9 0 0 0 -1 0 -1 -6
line invite.fixed 165531	0 0 0 2 0 0 -1 0 0 3
line invite.fixed 18893f	1 -14 1 -4 -2 0 19 0 -1 12
line invite.fixed 191fc1	9 -4 -2 -1 0 -1 1 0 -3 -2
line invite.fixed 1c8215	-7 0 8 0 1 0 0 0 0 4
line invite.fixed 1ca911	9 -5 -2 -1 1 -1 1 -1 -1 -16
line invite.fixed 1d1344	-9 1 6 4 -1 0 -1 0 -1 -10
line invite.fixed 1d5ae2	2 3 -2 0 0 0 -2 0 0 -14
line invite.fixed 1f3c2c	1 0 0 0 0 0 0 0 0 9
line invite.fixed 229c79	2 0 -1 0 0 0 -1 0 0 -23
line invite.fixed 28fd35	-3 -8 0 1 -2 0 15 0 -3 -1
line invite.fixed 2a3553	12 6 -3 1 -1 1 -14 -1 -1 -23
line invite.fixed 2a60bc	0 0 -1 0 0 0 -2 -2 6 12
line invite.fixed 2b875f	2 0 -1 0 0 0 0 0 0 4
line invite.fixed 2cb1d3	16 -2 -3 0 6 -1 -16 0 1 21
line invite.fixed 300ff0	1 3 3 0 0 4 -8 0 -1 -20
line invite.fixed 30ae37	6 -2 -2 0 0 0 -1 0 0 -3
line invite.fixed 33f6ea	9 -3 1 -1 -2 0 -10 -1 8 24
line invite.fixed 387048	-66 32 0 0 0 -1 36 0 0 35
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 15
line invite.fixed 40558e	4 -2 1 0 -1 0 -1 0 -1 16
line invite.fixed 476775	16 -13 -1 0 0 0 -1 0 -1 -20
line invite.fixed 4ac6c5	0 -1 0 0 0 -7 9 0 0 -3
line invite.fixed 4ded59	8 -8 0 -16 15 -8 17 -2 -7 16
line invite.fixed 4f9270	16 0 -2 0 7 -1 -19 0 -1 27
line invite.fixed 54befe	2 -1 -1 -1 -1 -1 7 0 -4 6
line invite.fixed 5a41e7	4 0 -4 0 0 0 0 0 0 4
line invite.fixed 60c059	1 -1 1 0 0 0 0 0 0 -8
line invite.fixed 629671	3 -1 -1 0 0 2 -3 0 -1 -10
line invite.fixed 66ead5	33 -11 -1 -1 1 0 -12 0 -9 9
line invite.fixed 67e3ca	7 0 -6 0 0 0 0 0 0 11
line invite.fixed 687cfe	12 -10 -1 0 0 0 -1 0 0 0
line invite.fixed 68b6df	-1 -6 0 -1 -2 4 5 0 0 10
line invite.fixed 7042ff	-4 9 -2 2 0 0 -5 0 1 -11
line invite.fixed 7058f8	21 -3 -12 -1 -3 -1 -1 -1 -1 -40
line invite.fixed 7256e6	8 5 -1 -1 -1 -1 -8 0 -1 -18
line invite.fixed 726fc9	-8 -4 -1 -3 0 28 -11 0 0 37
line invite.fixed 73c1f3	-3 -3 -2 1 -2 -1 16 -1 -5 4
line invite.fixed 75efc0	-5 9 0 0 0 0 -2 0 0 10
line invite.fixed 7606f5	24 -5 -1 -2 -4 -1 -8 -1 -2 -24
line invite.fixed 7631f1	10 -8 -2 -1 -2 4 4 -1 -5 -21
line invite.fixed 781fcd	-2 0 0 0 0 0 3 0 0 1
line invite.fixed 79567c	1 -1 -2 0 6 -2 -1 0 0 -3
line invite.fixed 7a6acd	7 0 -5 0 0 0 -1 0 0 -5
line invite.fixed 7b7f8e	0 0 0 0 0 0 1 0 -1 10
line invite.fixed 7ca363	2 0 -1 0 0 0 0 0 0 -12
line invite.fixed 7ff4d5	0 -1 1 0 -1 0 -2 -1 4 -19
line invite.fixed 808d29	17 -1 -6 0 -1 -1 -7 0 -1 -14
line invite.fixed 87db7a	-14 -5 0 34 -10 -1 -1 0 -3 5
line invite.fixed 87efe3	4 -1 -1 -2 -1 2 -1 0 -1 -35
line invite.fixed 8bc56c	4 43 -1 -7 -15 -3 -21 -1 -1 -27
line invite.fixed 8be9c4	-7 -1 0 0 0 0 -5 0 15 3
line invite.fixed 8d2754	1 -6 -3 -2 -2 -2 -11 -1 26 75
line invite.fixed 8ef528	-17 -2 33 -4 -2 -2 -5 0 0 -14
line invite.fixed 91ac76	-2 3 5 -1 -1 -1 -5 1 1 1
line invite.fixed 94c2a8	0 -10 13 1 -1 0 -2 -1 -1 14
line invite.fixed 98c299	-1 -3 3 1 -1 0 1 0 -1 53
line invite.fixed 9b3c4e	-94 11 14 -1 44 -15 76 -8 -27 19
line invite.fixed 9d76d4	7 -1 -1 0 0 0 -4 0 0 -7
line invite.fixed 9fb5a6	5 -1 -1 0 0 0 -1 0 0 -21
line invite.fixed a0c9fd	6 -2 -1 0 0 0 -1 0 0 6
line invite.fixed a3b0da	0 0 0 1 0 0 0 0 0 -4
line invite.fixed a54741	4 -1 0 0 -1 0 -1 0 0 2
line invite.fixed a8572b	56 -3 -19 -1 -2 -7 -22 -1 -2 34
line invite.fixed a86e28	22 -21 8 -1 -2 -7 -14 -10 25 12
line invite.fixed ad35e8	12 6 -16 0 0 0 -1 0 0 -14
line invite.fixed ad6f3f	13 -8 -3 0 0 0 0 0 0 30
line invite.fixed af1c73	12 -3 -2 -1 -1 -1 -3 -1 -1 -12
line invite.fixed b38da4	7 0 0 0 0 0 -3 -3 0 -14
line invite.fixed b50995	-4 -1 12 -1 -1 -1 -3 0 0 -15
line invite.fixed b529a7	-2 -1 0 0 -1 0 5 0 1 104
line invite.fixed b65158	13 0 -12 0 0 0 0 0 0 -1
line invite.fixed b6c7b5	-22 0 25 -1 0 0 -1 0 0 -6
line invite.fixed bbd110	0 0 0 0 0 0 0 0 0 -8
line invite.fixed c6ed5d	1 0 0 0 0 0 0 0 0 -3
line invite.fixed c75b78	1 0 -1 0 0 0 0 0 0 -13
line invite.fixed cd69e6	-9 -1 0 0 -3 0 -9 0 24 -31
line invite.fixed cdbc91	1 0 0 0 0 0 0 0 0 9
line invite.fixed ce310e	-12 -13 0 0 -1 0 29 -1 0 0
line invite.fixed cedd5c	0 -1 -1 -1 -1 0 -3 7 0 15
line invite.fixed d1ef14	12 -1 -4 0 0 -1 -5 0 0 -4
line invite.fixed d2707e	5 -1 -1 -2 0 0 -2 2 -1 -14
line invite.fixed d4ae67	-14 -4 -1 -1 -1 0 22 -1 0 3
line invite.fixed d70489	2 0 0 0 0 0 0 0 0 -5
line invite.fixed d7ae38	-13 13 3 0 -1 0 0 0 -1 -9
line invite.fixed db0a40	-25 6 20 31 7 1 -28 -5 -8 -50
line invite.fixed db4be8	2 0 -1 0 -1 0 -1 0 1 17
line invite.fixed db4c22	4 -1 -2 0 0 0 0 0 0 -2
line invite.fixed dcf6ba	2 -2 6 -1 -1 2 -4 -1 -1 -36
line invite.fixed df2c06	5 -1 -2 0 0 0 -1 0 0 -8
line invite.fixed df31bd	-2 -8 -1 0 -1 5 8 0 0 -26
line invite.fixed ea33e1	13 -2 -7 -5 0 -1 -2 4 0 -2
line invite.fixed ed533b	17 5 -17 6 -2 -1 -6 0 -1 6
line invite.fixed ef421d	-66 69 7 -2 -4 -5 17 -1 -16 -51
line invite.fixed ef7bde	-22 -1 27 -2 0 0 -2 0 0 -23
line invite.fixed f121eb	0 0 0 0 0 0 0 0 0 6
line invite.fixed f2545d	2 0 0 0 0 0 0 0 0 -36
line invite.fixed f2c989	1 -12 -1 -1 -1 -1 17 -1 -1 -13
line invite.fixed f775fd	21 -8 -1 -1 -1 -1 -6 -1 -1 34
line invite.fixed f98582	-11 -12 -6 -1 -27 25 7 -2 27 29
line invite.fixed fbc52e	10 -3 -1 0 -1 0 -3 0 -2 -21
line invite.forward 2c78cf	-19 1 12 -2 -15 10 6 -9 16 -10
line invite.forward 2e28d1	-4 -9 -1 0 -10 0 34 -4 -6 0
line invite.forward 2fa39b	1 -3 -2 -1 24 -1 -6 -2 -11 17
line invite.forward a5c758	-5 0 -3 -3 -1 -1 14 0 -1 -12
line invite.forward a686f0	15 7 -2 -3 -3 -3 -32 -5 25 12
line invite.forward ba2fe2	15 -5 -2 8 -2 0 -11 -1 -1 40
line invite.forward d2ad18	2 5 -1 0 -1 1 -1 0 -4 -8
line invite.forward d4d011	-4 -3 5 -1 -2 -3 11 4 -7 -16
line invite.forward f0bb0e	24 17 -11 -6 -30 -2 -16 -1 26 -28
line invite.forward f2d65c	0 0 0 0 0 1 0 0 0 15
line invite.forward fbdec9	-1 3 5 -1 -1 -1 -6 1 1 -3
line invite.forward fcf3bb	45 -11 10 11 -19 -9 -7 -3 -17 -8
line invite.invited 09cbd6	2 8 -1 -1 15 0 3 -3 -24 15
line invite.invited 0b7857	-6 -12 0 -1 14 8 10 -2 -13 17
line invite.invited 0e5615	12 -5 -1 -1 -2 -1 -1 0 -1 11
line invite.invited 1032dc	-7 9 0 0 -1 0 -1 0 1 -6
line invite.invited 108c6c	-2 2 -1 -1 -5 -1 12 -1 -2 11
line invite.invited 1540f7	-12 53 -2 -1 -4 -1 5 -1 -37 20
line invite.invited 1b926e	3 -1 0 -1 11 0 0 -1 -12 20
line invite.invited 1da1d5	-1 1 0 -9 12 0 -1 0 0 4
line invite.invited 23824a	30 28 -2 -1 -3 -18 -20 -1 -12 -6
line invite.invited 25026f	-2 12 -6 0 -6 -3 11 -3 -3 26
line invite.invited 26990a	3 -3 0 0 -1 -3 4 0 0 1
line invite.invited 2787bc	0 6 -3 0 0 0 -1 0 0 0
line invite.invited 311727	3 0 0 0 0 0 -1 0 0 8
line invite.invited 330a3f	-6 -19 -1 0 -2 -2 24 -1 6 -53
line invite.invited 33320b	1 -2 -2 0 2 2 1 -1 -1 3
line invite.invited 35ed6c	18 1 -1 -1 -1 -2 -12 -1 -1 37
line invite.invited 398855	8 7 -2 -1 0 0 -12 0 0 -36
line invite.invited 3b3cd9	12 -7 4 -1 1 -1 -3 -1 -3 -21
line invite.invited 3b447e	2 3 -1 0 -20 9 8 -1 -1 43
line invite.invited 3b8c1b	-2 -13 -1 -1 19 -1 0 -1 -1 0
line invite.invited 3d68ad	23 -29 -2 -3 -17 25 -2 -2 8 -23
line invite.invited 40ddb7	-29 20 9 -6 -49 -1 -27 -12 96 7
line invite.invited 4c6a0a	21 -15 -1 -1 -18 -5 7 -1 13 -24
line invite.invited 4efcee	2 -1 -3 2 6 -1 -1 0 -3 -18
line invite.invited 51e098	3 -6 0 0 0 0 5 0 0 -9
line invite.invited 525a1a	6 -4 -1 0 -11 0 12 0 -1 0
line invite.invited 5bb5c3	-1 3 0 0 0 0 -1 0 0 -32
line invite.invited 619c3d	-6 13 -1 -1 -6 -1 1 -1 2 33
line invite.invited 626b62	-5 17 -3 0 -2 2 -8 0 -2 18
line invite.invited 6fe2cd	-1 -9 0 0 -1 0 13 0 -1 -2
line invite.invited 729951	-1 -3 0 0 7 -4 -4 -1 6 -14
line invite.invited 7fc0e0	1 2 0 0 0 0 -2 0 0 7
line invite.invited 9cb27d	1 -30 0 0 0 0 30 0 -1 -3
line invite.invited a07873	6 26 -1 0 -9 5 -29 -6 8 -10
line invite.invited a3edfb	-8 33 -6 7 28 -13 -35 -4 -2 -26
line invite.invited abe96a	23 -7 -2 -1 -4 -3 -5 -2 1 22
line invite.invited acda2a	-58 -12 -7 27 27 10 7 22 -16 2
line invite.invited bd8f67	-8 15 -4 1 -8 6 -4 -3 5 -18
line invite.invited c0e21e	0 0 0 0 -1 0 1 0 -1 9
line invite.invited ceda20	8 0 0 0 -1 0 -7 0 1 23
line invite.invited d2e1a8	11 -2 0 0 -3 -1 -4 0 -1 -13
line invite.invited eabf2d	-17 6 -1 -1 8 -1 9 -1 -2 -2
line invite.invited f027a1	0 3 -1 -1 -2 8 -7 -1 -1 -5
line invite.invited f96b2b	26 -17 -1 -1 -1 -1 -3 -1 -1 14
line invite.reminder 16f34b	5 -1 -1 -1 0 0 -1 0 0 50
line invite.reminder 31c96d	18 0 -16 -1 -1 0 -1 2 0 -4
line invite.reminder 69d4eb	8 -9 -11 -2 36 -3 -9 -2 -8 1
line invite.reminder 6b1662	2 10 -3 -4 -3 10 -4 -5 -1 -57
line invite.reminder 71c3e0	14 -1 -9 -1 0 0 -1 0 0 -5
line invite.reminder 7c30f3	-4 36 -3 -2 -3 -1 -13 -6 -4 8
line invite.reminder 9f3f5c	5 0 -1 -2 0 0 -1 -1 0 12
line invite.reminder b8e95f	10 -1 -6 -1 0 0 -1 -1 0 -40
line invite.reminder d283e7	25 -3 -16 -7 -1 -1 4 -1 0 -3
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 5
line invite.reminder fd40e4	27 -5 -9 -4 -1 -1 -6 -1 -1 -11
line not.alert 01a9fe	2 0 0 0 0 0 -1 0 0 28
line not.alert 021d73	0 0 0 0 1 0 0 0 0 -10
line not.alert 0df047	0 -1 0 0 8 0 -6 0 0 -7
line not.alert 4fe027	0 0 0 0 7 0 0 0 -6 -13
line not.alert 59e495	-6 -1 0 1 -1 0 -9 -1 17 -43
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 29
line not.alert 69a5ce	0 0 0 0 0 0 0 0 0 8
line not.alert 8f8165	-1 -2 -1 20 -14 -2 10 -6 -4 -1
line not.alert 9685d2	0 0 0 0 2 0 0 0 0 17
line not.alert bcb3b7	0 0 0 0 0 0 0 0 0 4
line not.alert bfe4c2	0 -1 0 0 -1 0 3 0 -2 59
line not.alert c7b186	0 -1 0 -1 -15 0 -2 0 20 13
line not.alert ca783d	0 -1 0 0 1 0 11 0 -10 -68
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 8
line not.alert f4169f	0 -5 0 0 9 -2 -1 0 0 -8
line not.cold 01f655	1 0 0 0 6 1 -6 0 0 -4
line not.cold 291585	-1 4 0 0 -1 -1 -2 0 0 -13
line not.cold 2b97a8	1 -12 -1 -1 -4 -2 18 -1 1 11
line not.cold 321594	0 0 0 0 0 0 0 0 1 -14
line not.cold 4714bb	0 0 0 0 0 0 0 0 0 17
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 26
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 19
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 28
line not.cold 57f403	0 0 0 2 -2 0 0 0 0 3
line not.cold 6d3ecf	0 0 0 0 0 0 0 0 0 -9
line not.cold 89b006	0 0 0 0 0 0 0 0 0 7
line not.cold 8c81fb	0 1 0 0 7 0 -7 0 0 -25
line not.cold a1b67c	1 1 0 0 0 0 -1 0 0 -31
line not.cold a7a017	0 0 0 0 -1 0 0 2 0 9
line not.cold d4c9d5	0 0 0 0 0 0 3 0 -2 1
line not.cold f4a877	0 1 0 0 0 0 -1 0 0 -10
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 10
line not.employer 1167a8	-5 -7 -1 -1 -12 0 35 -2 -7 9
line not.employer 14b597	0 0 0 0 0 0 0 0 0 5
line not.employer 1cfa9f	-1 13 -2 4 -1 -1 -16 -3 6 -12
line not.employer 222ecd	4 -1 0 8 -7 0 -1 0 -1 32
line not.employer 2942db	0 0 0 0 0 0 0 0 0 10
line not.employer 304caa	0 0 1 0 0 0 0 0 0 -8
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 29
line not.employer 35677f	0 3 0 -1 0 0 -1 0 0 6
line not.employer 4b8f80	0 -1 0 0 -3 0 5 0 -1 -45
line not.employer 575b67	0 2 0 0 2 -1 -1 0 -1 -6
line not.employer 67531a	-1 1 0 -1 1 0 1 0 -1 -43
line not.employer 6a24f6	-1 -3 0 -7 29 -1 -8 0 -9 -25
line not.employer 6ea468	0 0 0 0 0 0 1 0 0 -9
line not.employer 723271	0 0 0 0 -22 0 -9 0 31 6
line not.employer 8e868b	-8 16 -2 0 -1 0 -2 0 -3 -21
line not.employer 93062d	0 0 0 0 0 0 0 0 0 7
line not.employer a30590	0 0 0 0 0 0 0 0 0 16
line not.employer a8dc7b	0 0 0 0 6 0 -5 0 0 -5
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 49
line not.employer b5b62b	-1 -6 3 -2 30 -1 -25 3 -2 -12
line not.employer d23c51	0 0 0 0 0 0 0 0 0 5
line not.employer d578f9	3 0 1 0 -2 0 -3 0 1 -13
line not.employer dd1498	0 0 0 0 3 0 12 0 -14 -10
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 5
line not.employer fcf858	0 0 0 0 7 1 -7 0 0 9
line not.employer fe18a8	-1 2 0 0 1 0 -6 0 6 -37
line not.event 2395b8	0 0 0 0 0 0 0 0 0 15
line not.event 2a32f8	0 0 0 0 0 0 0 0 0 6
line not.event 41038d	7 -6 0 0 0 0 -2 1 0 -2
line not.event 6145c9	-2 -1 0 0 0 -2 1 5 0 8
line not.event 73544a	-1 0 -2 -1 -2 0 8 0 0 14
line not.event 772771	0 -1 0 0 0 0 4 -1 0 -17
line not.event 8b075a	-2 0 0 0 0 0 -2 -2 6 11
line not.event 9ebcd4	11 -3 0 0 0 -1 -6 -1 0 16
line not.event ae04fe	-1 0 0 0 0 -1 3 0 0 3
line not.event ca9082	0 0 0 0 0 0 3 -1 0 -4
line not.event cc22c3	5 -2 -1 0 0 0 0 0 0 -26
line not.event f3eb68	-3 1 -4 -2 -11 -4 -3 31 -6 -4
line not.event f5ced4	1 0 -1 0 0 0 0 0 0 -9
line not.event f7070c	0 0 0 0 0 0 11 0 -10 3
line not.event facb30	0 0 0 0 0 0 0 0 0 7
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 3
line not.media 208961	2 0 0 -1 0 0 0 0 0 -4
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 5
line not.media 537b51	3 -2 0 0 0 0 0 0 0 -6
line not.media 547548	0 0 0 0 0 0 0 0 0 11
line not.media 5be570	5 0 -2 0 -1 -1 7 -1 -6 -21
line not.media 682372	1 0 0 0 0 0 1 0 0 7
line not.media 7e1156	2 0 0 -1 1 0 -1 0 0 -7
line not.media cc034f	1 0 0 0 0 0 0 0 0 14
line not.media d28f45	2 -1 0 0 0 0 0 0 0 6
line not.media dd55a0	1 1 -2 2 0 0 -1 0 0 8
line not.media e242b1	3 -2 0 0 1 0 -1 0 0 21
line not.media e3887c	0 0 0 0 0 0 0 0 0 5
line not.media ff1126	-1 8 0 0 2 -1 -4 -2 -1 2
line not.official 0195a6	0 0 0 0 0 0 0 0 0 4
line not.official 0a55f9	0 -1 1 0 0 -1 1 0 0 12
line not.official 0c6ad3	-9 7 5 -2 -8 -1 10 12 -15 -112
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 11
line not.official 10c9c4	1 -15 -4 -2 -1 0 19 1 0 29
line not.official 1d7a56	-5 -5 -1 0 0 0 10 -5 5 5
line not.official 1f00db	0 0 0 0 0 0 0 0 0 9
line not.official 2761b2	14 0 0 0 1 0 -10 0 -4 -15
line not.official 28abd2	0 0 0 0 -1 0 -1 0 2 35
line not.official 2a4d77	0 0 0 0 0 0 0 0 0 17
line not.official 33bd30	5 -1 0 0 5 -2 -4 -2 -1 8
line not.official 44a301	0 0 0 0 0 0 0 0 0 20
line not.official 59a209	0 0 0 0 -1 0 0 0 2 21
line not.official 799fba	0 0 0 0 0 0 0 0 0 17
line not.official 853526	-1 0 0 0 10 -2 -5 0 -1 4
line not.official 89061c	0 0 0 0 0 0 0 0 0 11
line not.official 9bfbab	14 0 -1 -1 0 -2 -7 -2 -2 -30
line not.official a46ea2	0 0 0 0 0 0 0 0 0 19
line not.official a60b6f	0 0 0 0 1 0 -1 0 0 -35
line not.official a62039	-34 27 19 -1 1 -1 -8 -4 0 -37
line not.official bc8297	0 0 0 0 0 0 0 0 0 4
line not.official c59ef2	17 -5 -4 -1 -3 -1 7 -3 -8 -24
line not.official c95b83	0 0 0 0 0 5 -3 0 0 7
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -6
line not.official dc278c	0 0 0 0 1 0 -1 0 0 6
line not.official f287f5	0 0 0 0 0 0 0 0 0 6
line not.official f5bce3	0 0 0 0 0 0 0 0 0 3
line not.practice 07c34d	-7 19 -3 -1 -3 0 -8 0 1 14
line not.practice 24b5bf	0 1 0 0 -1 0 -10 2 9 -32
line not.practice 4910c5	0 3 0 0 -1 0 -1 0 0 -4
line not.practice 5ad6f7	0 -4 0 0 5 0 1 1 -2 1
line not.practice 6259ac	0 0 0 -6 6 0 0 0 0 28
line not.practice 6cac21	0 0 0 0 0 0 0 0 0 14
line not.practice 7b1e4b	0 1 0 0 0 0 0 0 0 -6
line not.practice 7caa23	0 0 0 0 -1 0 3 0 -2 15
line not.practice 8225e8	-4 4 0 0 0 0 0 0 0 9
line not.practice 91553d	0 0 0 0 0 1 -13 0 13 40
line not.practice dd719b	0 1 0 0 9 0 -1 0 -8 -47
line not.practice ffb71e	-6 0 -1 0 0 0 0 7 1 13
line not.research 088d7a	-2 18 -1 0 1 -2 -12 -2 -1 -44
line not.research 1e4721	0 0 0 1 1 0 0 0 0 20
line not.research 312af7	1 0 0 0 -1 -1 4 -2 -1 -4
line not.research 596ae2	0 0 0 0 0 0 0 0 0 3
line not.research 798d96	0 0 0 0 0 0 0 0 0 3
line not.research 8566c5	0 0 0 0 0 0 0 0 0 4
line not.research d0afb7	-2 4 0 0 -1 0 -1 0 0 17
line not.research d4be0c	0 0 0 0 0 0 0 0 0 31
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 16
line not.research e7b9b0	0 0 0 0 0 0 0 0 0 6
line not.research f87caf	0 -1 -1 0 -1 -9 13 -1 0 22
line not.research fa6058	0 -1 -1 0 0 0 3 0 0 -11
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 16
line not.someone 193099	0 1 0 0 0 -3 4 0 -1 3
line not.someone 2a19f1	2 -6 -1 0 5 0 3 -2 -1 -22
line not.someone 41ad42	-1 -2 -3 0 11 -1 -1 0 -2 5
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 9
line not.someone 4e112d	-1 -1 11 0 -8 -5 5 -1 0 -8
line not.someone 66885f	4 1 -2 0 -5 0 5 0 -3 0
line not.someone 68d253	0 12 0 0 0 0 -9 -1 -1 -20
line not.someone 715e41	0 -33 16 8 -22 15 25 -4 -5 -59
line not.someone 868553	0 8 0 0 0 0 -7 0 0 4
line not.someone 8cc3e3	-5 -2 1 0 11 0 -4 0 1 -7
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 12
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -19
line not.someone 9864dd	0 0 0 0 0 0 0 0 0 13
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 10
line not.someone a13573	-10 0 12 0 0 0 -2 0 0 2
line not.someone a4ed43	2 -3 -1 0 7 -1 0 0 -1 -3
line not.someone aaa0e6	-8 9 0 0 0 0 0 0 0 -4
line not.someone ab68eb	-2 -2 0 0 -2 -2 11 -1 -1 20
line not.someone bb3af2	0 0 0 0 0 0 0 0 0 -15
line not.someone c58200	8 -8 0 1 0 0 0 0 0 -11
line not.someone d49548	0 0 0 0 0 0 0 0 0 61
line not.someone e47e80	1 -5 -2 0 0 13 -7 -1 0 -28
line not.someone f21bab	0 0 0 0 0 0 0 0 0 15
line not.someone f8c997	-4 -2 10 -1 -1 0 -6 4 0 19
line not.staff 364c48	0 9 0 0 0 0 -9 0 0 -3
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 16
line not.staff 626b86	0 0 0 0 0 0 0 0 0 44
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 13
line not.staff 670662	0 0 0 0 0 0 0 0 0 30
line not.staff 9918ed	6 -1 -2 -1 -2 0 -1 0 2 -22
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 21
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 13
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 19
line not.staff c8b875	0 0 0 0 0 0 0 0 0 6
line not.study 0471d1	-5 0 0 0 0 0 0 0 6 32
line not.study 0aa473	-5 -1 -1 0 -2 0 -19 -3 31 -75
line not.study 0d1b2e	-1 0 0 0 0 1 -2 0 1 3
line not.study 123165	-4 0 5 0 0 1 0 0 0 3
line not.study 1410e6	-2 3 0 1 -12 0 -4 0 15 -9
line not.study 162361	0 0 -5 0 0 -1 7 0 0 4
line not.study 172601	-1 -11 -4 -1 4 -5 4 -3 16 26
line not.study 1b724d	0 0 0 0 0 0 0 0 0 5
line not.study 1c0e33	0 0 0 0 0 0 0 0 0 21
line not.study 1c1540	0 0 0 0 0 0 0 0 0 22
line not.study 1d9012	-1 0 0 0 0 3 0 -1 0 -6
line not.study 1eb632	-1 1 0 0 0 0 0 0 0 6
line not.study 235d68	0 0 0 0 0 0 0 0 0 -13
line not.study 2a6029	0 -1 -3 6 0 -2 1 -1 0 12
line not.study 3060cf	0 0 0 0 0 0 0 0 0 46
line not.study 46d574	6 9 -6 -2 26 2 -27 -2 -6 -39
line not.study 47890a	0 0 0 0 0 0 0 0 0 -9
line not.study 478c5a	15 -3 -10 -1 -2 22 -19 -1 -1 53
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 3
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 6
line not.study 5f04cb	4 -7 -7 -1 36 -4 -6 -7 -7 -3
line not.study 644b00	0 0 0 0 0 0 0 0 0 9
line not.study 6525d3	24 -9 -13 2 -8 0 -9 -6 18 -44
line not.study 699000	-29 21 23 -7 -10 -16 25 1 -8 54
line not.study 6cb3d3	1 -9 0 0 0 -2 11 0 0 15
line not.study 6f659e	6 0 0 -1 -1 -1 0 -3 -1 -22
line not.study 7073b9	-2 0 0 0 0 0 1 0 2 -13
line not.study 746c68	0 0 0 0 0 0 0 0 0 8
line not.study 77171f	10 -5 -10 -1 -1 -3 7 2 0 -25
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 12
line not.study 90f3ea	0 0 0 0 0 2 0 0 0 17
line not.study a9d669	0 0 0 0 0 0 0 0 0 34
line not.study b08e0d	-2 -3 1 0 -17 -1 22 -5 4 -32
line not.study b4d752	-4 -1 7 0 1 1 -1 -2 0 -35
line not.study c03760	-3 0 0 -1 -4 4 7 1 -3 -14
line not.study c30363	0 0 0 0 0 0 5 0 -5 -11
line not.study cabc89	-2 -4 7 1 10 -3 -8 3 -4 16
line not.study de2e65	0 0 0 0 0 0 0 0 0 3
line not.study ea6129	0 1 0 0 0 0 0 0 0 30
line not.study ea8bfa	1 -1 0 0 0 0 7 0 -6 -26
line not.study ec0118	10 -2 -3 -1 -2 3 -2 -1 0 -48
line not.study ed6c93	0 0 0 0 6 0 -5 0 0 11
line not.study edac24	1 0 0 0 0 0 0 0 0 -37
line not.study f56be2	0 0 0 0 0 0 0 0 0 8
line not.study f6d837	-18 -1 19 0 0 0 -1 0 0 -5
line not.study f78521	0 1 0 0 0 0 0 0 0 5
line not.study fc55a5	0 0 0 0 0 1 0 0 0 -4
line offer.clear 033c77	-1 -1 0 0 -1 6 -2 -1 0 -7
line offer.clear 0bc5bd	-2 -1 0 0 0 5 -1 0 0 1
line offer.clear 106c0b	-2 0 0 0 -19 30 -7 -1 0 -9
line offer.clear 1309d3	-3 0 0 0 0 5 -1 0 0 -5
line offer.clear 15496e	-3 2 -1 0 2 4 -3 0 -1 2
line offer.clear 185843	-1 -1 0 0 -1 6 -1 0 0 -11
line offer.clear 1908e1	0 0 0 0 0 3 -2 0 0 -3
line offer.clear 19b3e0	-2 0 0 0 1 2 -1 0 0 7
line offer.clear 1a0081	-1 0 0 0 0 3 -1 0 0 -2
line offer.clear 1c7f09	-1 -1 0 0 -1 4 -2 0 0 -19
line offer.clear 1c9f56	-1 0 0 0 -2 6 -2 0 0 -8
line offer.clear 1ca965	0 0 0 0 0 2 -1 0 0 5
line offer.clear 20e575	-1 0 0 0 0 3 0 0 0 -4
line offer.clear 233169	0 0 0 0 17 -15 -1 0 0 -1
line offer.clear 356e63	-1 0 0 0 0 2 -1 0 0 -9
line offer.clear 37ee6b	-4 0 0 0 0 5 0 0 0 -3
line offer.clear 3da4b9	0 0 0 0 0 2 0 0 0 5
line offer.clear 46219b	0 0 0 0 0 2 -1 0 0 -10
line offer.clear 51a64a	0 0 0 0 -1 3 0 0 0 8
line offer.clear 5464d0	-16 -1 0 0 -1 -16 35 0 0 -15
line offer.clear 565743	-4 14 -1 -1 -22 27 -9 -1 -2 21
line offer.clear 59380b	-1 0 0 0 0 4 -1 0 0 4
line offer.clear 5c67f9	-1 -1 0 0 -10 15 -1 0 0 6
line offer.clear 60ecee	-1 -1 0 0 -1 4 -1 0 0 -11
line offer.clear 61f621	-2 0 0 0 0 4 -1 0 0 -10
line offer.clear 64b24a	-1 -1 0 0 -1 5 -1 0 0 -6
line offer.clear 77e0dd	-1 -1 0 0 -1 3 -1 0 1 0
line offer.clear 823e11	0 -1 -7 0 -4 17 -4 0 0 -13
line offer.clear 828a91	-1 -1 0 0 -1 8 -4 0 0 6
line offer.clear 84a1bf	-1 -1 0 0 0 8 -6 0 0 -7
line offer.clear 86d7bd	0 0 0 0 -1 3 -1 0 0 -11
line offer.clear 8a79c8	-5 0 0 0 -6 -43 56 0 -1 0
line offer.clear 8d64b4	-1 -1 0 0 -7 16 -4 0 -2 -17
line offer.clear 90a7cf	1 0 -2 0 0 2 0 0 0 -6
line offer.clear 95f345	0 -1 0 0 -2 -22 26 0 0 -19
line offer.clear 98786c	-1 -1 0 0 0 4 -1 0 0 38
line offer.clear 9dd7e6	0 0 0 0 0 3 -1 0 0 14
line offer.clear 9f8ccf	-1 0 0 0 0 6 -2 0 0 -9
line offer.clear a588b7	0 0 0 0 0 3 -9 0 8 -3
line offer.clear ae70d5	-12 -5 -1 -1 20 10 -13 -1 5 67
line offer.clear ae8df8	-11 -1 0 0 0 15 -2 0 0 2
line offer.clear aea8ad	-1 0 0 0 -1 4 -1 0 0 12
line offer.clear b6951d	5 0 0 0 0 1 -4 0 0 -9
line offer.clear ba436b	0 0 0 0 0 3 -1 0 0 -7
line offer.clear c04b1b	-1 0 0 0 0 3 -1 0 0 -6
line offer.clear c85d9a	0 -1 0 0 0 2 -1 0 0 -6
line offer.clear cef9a1	0 0 0 0 0 3 -1 0 0 -3
line offer.clear cf5a94	-2 -1 -1 -1 -3 14 -8 3 -1 16
line offer.clear d4448d	-2 -3 -1 -1 31 -19 -5 -1 -1 -3
line offer.clear d75bb5	-1 0 0 0 -2 6 -2 0 0 7
line offer.clear d7886c	-3 -4 -7 4 64 -23 -26 -2 -3 -19
line offer.clear deccbe	-1 -1 0 0 0 4 -1 0 0 -5
line offer.clear dfc967	1 1 0 0 0 5 -7 0 0 -4
line offer.clear e265d3	0 -1 0 0 -3 -29 34 0 0 34
line offer.clear e51d05	24 -21 -3 0 -1 2 -2 0 1 -7
line offer.clear ee0b73	0 -1 0 0 3 -1 0 0 0 -5
line offer.clear f161c3	-2 -1 -1 0 -1 6 -2 -3 4 -20
line offer.clear f58b35	0 0 0 0 0 2 -1 0 0 -4
line offer.clear f8e2b4	-2 -1 -1 17 -15 5 -3 0 0 22
line offer.clear f9e004	0 0 0 0 0 3 -1 0 0 -5
line offer.clear fa3ca0	7 -1 0 0 0 -12 7 0 0 -5
line offer.clear fad3d9	-8 -5 -3 -3 21 13 2 -5 -11 35
line offer.clear fdfcec	-5 -1 -1 0 -2 13 0 -2 -1 -19
line offer.terms 058dff	-7 8 0 1 -1 4 -6 0 0 33
line offer.terms 214913	8 -3 -1 -1 -7 9 -5 0 0 0
line offer.terms 31ac7b	-2 -2 -1 -1 -6 -42 57 -1 -2 61
line offer.terms 329580	-10 -11 22 -2 -3 -21 23 -1 2 20
line offer.terms 46eac7	-4 -5 -5 -1 -2 -1 24 -4 -2 -6
line offer.terms 4837e8	-1 -1 0 0 0 2 1 0 0 -4
line offer.terms 4caedf	-3 -4 -1 0 -8 19 0 -1 -1 -18
line offer.terms 5d6e5e	4 15 -1 0 -3 2 -16 0 -1 4
line offer.terms 6ad660	3 2 -1 1 -1 5 -7 -1 -1 -12
line offer.terms 720111	7 -1 0 0 0 1 -5 0 0 5
line offer.terms 72510e	-3 -2 -1 -1 -11 -12 33 -1 -2 -15
line offer.terms 72c5bc	-3 -2 -1 -1 11 4 -1 -1 -6 3
line offer.terms 748819	-1 -1 0 0 0 4 -1 0 0 -9
line offer.terms 7704e4	-8 -7 -2 -1 0 9 14 -3 -1 -15
line offer.terms 7715da	-5 -7 -2 -2 49 15 -36 -12 0 -45
line offer.terms 7a8677	6 -7 -2 -1 -1 17 -10 -1 -1 -32
line offer.terms 817d48	-1 -1 0 0 -1 8 -4 0 -1 -1
line offer.terms 8566f0	-5 7 0 0 -1 8 -6 0 -2 19
line offer.terms 874857	0 -1 -1 0 -1 4 0 0 -1 -16
line offer.terms 8984d5	0 0 0 0 0 3 -2 0 0 -2
line offer.terms a7c2e7	15 -13 -1 -1 11 12 -7 -4 -12 -26
line offer.terms a923c0	12 30 -4 8 -28 18 -35 -4 2 77
line offer.terms c75215	-5 -2 0 -2 -1 14 -2 0 -1 -18
line offer.terms c8ff0f	12 -11 -1 0 0 4 -2 0 0 -10
line offer.terms d05a0e	3 0 0 0 0 0 0 -2 0 -11
line offer.terms d25f7e	15 -3 -1 -3 2 -13 3 0 -1 -7
line offer.terms df814d	-1 -3 0 0 -4 7 2 0 -1 4
line offer.terms e1c77f	-1 0 0 0 -1 5 -2 0 0 -12
line offer.terms e447b4	-2 -1 -1 -1 0 5 -1 -1 0 2
line offer.terms ea5371	-2 -2 -1 -1 -1 -3 8 1 -1 -8
line offer.terms eacfcf	-1 -1 -2 -1 -6 32 -19 -1 0 -7
line offer.terms eb978a	-25 -8 -12 -1 0 -21 48 19 0 -13
line offer.terms fb7279	-1 -1 0 -1 -1 8 -4 0 0 -26
line pay.lure 7d0466	2 -2 0 0 -2 0 5 -6 4 -29
line pay.lure 803281	4 -6 2 0 0 0 0 0 0 43
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 60
line pay.lure c9599a	-1 -1 0 -1 -2 24 -17 0 0 -19
line proposal.availability 04ad95	0 -3 8 -5 5 0 -4 0 0 0
line proposal.availability 064833	-11 -2 28 0 -1 -5 -8 -1 -1 53
line proposal.availability 073c5c	-3 22 -1 -1 -8 -9 -9 -5 14 -10
line proposal.availability 09263a	-1 3 0 0 0 0 -1 0 0 -4
line proposal.availability 0a85e6	-1 8 0 0 -2 2 -4 -1 -2 -15
line proposal.availability 0fe66d	0 -7 0 0 -1 0 10 0 -3 -7
line proposal.availability 10fdf9	11 -12 5 0 -1 0 -2 0 -1 3
line proposal.availability 154547	-3 54 -23 0 -4 -1 -21 0 0 -39
line proposal.availability 15cc93	-2 6 -1 2 -1 0 -3 0 0 -12
line proposal.availability 18f728	-2 11 9 0 0 0 -17 0 0 -4
line proposal.availability 2543c1	-7 6 -1 0 0 0 -3 6 0 14
line proposal.availability 2556c6	-1 7 -7 0 0 -1 3 -1 -1 -1
line proposal.availability 25b6b8	-1 22 -8 0 -10 0 -2 0 0 69
line proposal.availability 29cad8	-2 3 -4 0 -1 -1 5 0 0 29
line proposal.availability 2f76bb	15 -9 0 0 -2 0 -14 0 11 -13
line proposal.availability 3c8320	-1 -23 -8 0 16 0 -10 28 -1 -20
line proposal.availability 44d3cb	-6 -8 -3 0 3 -1 0 5 11 -10
line proposal.availability 4c0fd4	8 -9 -9 0 -1 0 10 0 1 -16
line proposal.availability 5164fb	-1 14 0 0 -2 0 -9 0 -1 0
line proposal.availability 52fc52	0 3 0 0 0 0 -3 0 0 -6
line proposal.availability 54c939	-4 10 1 0 -1 -1 -3 0 -2 -6
line proposal.availability 5bb9f8	-3 10 -2 -1 -5 21 -18 -1 -3 -17
line proposal.availability 60f00a	41 -3 -22 -2 -2 -5 -3 -1 -3 15
line proposal.availability 621d06	-4 -11 0 0 0 -1 17 0 -1 13
line proposal.availability 628968	8 -46 -4 -10 -12 -3 25 -1 45 36
line proposal.availability 62c56e	-14 28 -12 0 0 0 0 0 0 -18
line proposal.availability 6d5e19	8 -7 0 0 0 0 0 0 0 -14
line proposal.availability 6f81aa	-3 18 15 -1 -2 -2 -18 -7 1 -33
line proposal.availability 73aa42	-1 -10 -3 0 -1 0 21 -2 -3 -10
line proposal.availability 75717e	-2 -14 4 0 -2 -1 25 -1 -8 1
line proposal.availability 774942	-2 11 0 0 -1 -1 -6 0 0 0
line proposal.availability 78a039	-6 -18 4 -1 8 -2 37 -1 -22 -1
line proposal.availability 7d026f	0 2 0 0 0 0 -1 0 0 23
line proposal.availability 7e1162	-7 10 0 0 0 0 -2 0 0 7
line proposal.availability 83a02c	-7 -17 -1 1 7 -1 1 5 12 3
line proposal.availability 855571	0 8 0 0 -1 6 -11 0 -1 -23
line proposal.availability 8ded75	-8 -29 -2 -1 5 0 37 4 -6 3
line proposal.availability 8e3c73	11 -28 25 -1 -1 -15 10 0 -1 15
line proposal.availability 947b79	0 29 0 0 0 0 -28 0 0 -12
line proposal.availability 99cd4c	-1 0 0 0 1 1 -1 0 0 10
line proposal.availability 9b03c3	-1 -35 0 0 -1 0 38 0 0 -4
line proposal.availability a4ed64	-11 10 1 0 -1 -1 4 -1 -1 1
line proposal.availability a54ed7	3 -11 25 -1 -3 -2 -8 -1 -2 0
line proposal.availability a8e11f	-2 -9 -1 0 -3 4 16 -1 -2 -6
line proposal.availability ac4082	-1 9 0 0 -1 0 -4 -1 -1 -18
line proposal.availability b05c6b	-1 10 -8 0 0 0 0 0 0 -6
line proposal.availability b18869	0 0 0 0 0 0 0 0 0 10
line proposal.availability b3831c	-1 -7 -9 0 -3 53 -30 -1 -1 36
line proposal.availability bb429a	16 19 -2 -2 11 -1 -24 -2 -16 -5
line proposal.availability c0decb	-2 16 -1 0 -5 -1 -7 0 -1 8
line proposal.availability c53b37	0 1 0 0 0 0 0 0 0 10
line proposal.availability cf0ef3	8 -1 0 0 0 1 -8 0 0 -8
line proposal.availability d39634	0 2 0 0 0 0 -1 0 0 8
line proposal.availability d55cf8	-3 -15 2 -1 -3 -2 25 0 -4 -5
line proposal.availability d60218	-2 4 -1 0 -1 -1 2 0 0 -13
line proposal.availability db8517	-6 10 -1 0 0 0 -2 0 0 30
line proposal.availability dd7c1b	5 -15 0 1 -2 -1 11 0 0 -12
line proposal.availability de872a	-1 11 0 0 0 0 -9 0 0 5
line proposal.availability e98e35	-1 5 0 0 -3 0 -1 0 0 8
line proposal.availability eb6e96	0 4 -1 0 0 -1 -2 0 0 -20
line proposal.availability fdc7b9	-1 -3 -1 0 -2 -6 14 -1 -1 13
line proposal.availability ffad47	-13 69 11 -12 -8 -2 -39 -2 -4 -43
line proposal.link 0cd345	-5 47 -1 -1 -10 -1 -25 -2 -3 -1
line proposal.link 145f41	-10 26 -4 -1 -3 0 -4 -2 -3 -32
line proposal.link 1c5e0b	0 1 0 0 0 0 0 0 0 8
line proposal.link 270408	-7 15 15 -4 -3 0 -11 -2 -4 17
line proposal.link 53b90f	-3 -1 6 0 -1 0 -1 0 0 9
line proposal.link 7a6f3d	-5 -10 -6 0 -10 -1 32 -1 2 2
line proposal.link 8e91ec	-1 3 0 0 0 0 0 0 -1 0
line proposal.link 9a309e	22 2 -1 -3 -2 -1 -14 -1 -1 -10
line proposal.link a11853	0 1 0 0 0 0 0 0 0 15
line proposal.link a4a8cc	-2 3 0 0 0 0 0 0 0 1
line proposal.link a52267	-1 5 0 0 -2 0 -1 0 -1 -12
line proposal.link b3d9a6	14 -6 -1 0 -3 0 -2 0 -3 -11
line proposal.link b67d92	-2 11 -1 -2 -3 1 -1 -2 -1 -3
line proposal.link bebde9	8 -7 0 0 0 0 0 0 0 -12
line proposal.link c51049	-1 6 0 0 -1 -1 -2 0 0 -18
line proposal.link c9d7d1	4 9 -1 0 -1 0 -11 0 0 -10
line proposal.link df4fac	-1 2 0 0 0 0 0 0 0 -23
line proposal.link e354e6	-4 20 -1 -1 -4 -2 -7 -1 -1 -7
line proposal.link f2cf97	10 35 4 -20 -1 -21 3 -1 -10 97
line proposal.link f2e7db	-2 8 -1 0 -1 0 -3 -1 0 -48
line proposal.offer 0115e9	8 -10 16 -16 -7 -2 20 -2 -7 21
line proposal.offer 012030	0 10 -9 0 0 0 0 0 0 -12
line proposal.offer 1a4955	-7 24 3 -1 -1 0 -18 0 -1 -16
line proposal.offer 1e728d	-8 10 -1 0 0 0 -1 0 0 -11
line proposal.offer 20320f	-11 -15 17 -2 0 -1 14 -4 0 32
line proposal.offer 21b1c0	-5 35 -2 -1 -16 -4 -7 -1 0 69
line proposal.offer 23fc63	-2 3 0 0 0 0 0 0 0 -3
line proposal.offer 2c775d	0 7 -3 0 -1 -11 9 1 -1 10
line proposal.offer 336904	-1 -4 -2 0 18 -1 -8 -1 -1 -15
line proposal.offer 39cd75	-4 1 4 0 0 0 0 0 0 9
line proposal.offer 4215e7	0 2 -1 0 0 0 1 -2 0 -6
line proposal.offer 4403b0	-1 5 -3 0 0 0 -1 0 0 6
line proposal.offer 519b83	-4 7 -1 0 -2 3 -2 0 -1 -10
line proposal.offer 531863	11 -11 5 -1 -1 -1 -2 0 -1 -2
line proposal.offer 54a4c1	-1 4 0 0 -1 0 -1 0 -1 1
line proposal.offer 566e5e	22 -8 -3 6 -5 -2 -6 -1 -2 -26
line proposal.offer 5955de	-1 -1 4 0 0 0 -1 0 0 -35
line proposal.offer 5e6735	0 12 0 0 -1 0 -10 0 0 -15
line proposal.offer 5f5fe1	-3 -19 32 -1 -2 -1 -3 -1 -1 15
line proposal.offer 631193	0 0 0 0 0 0 0 0 0 8
line proposal.offer 6621a3	0 2 0 0 0 0 -1 0 0 7
line proposal.offer 7386e5	-2 8 0 0 0 0 -4 0 0 2
line proposal.offer 78ccbe	-9 12 -1 7 -1 0 -5 -1 -1 14
line proposal.offer 79191e	45 -32 1 -1 -1 -2 -9 -1 0 -27
line proposal.offer 7eb33d	-36 14 0 -1 2 -2 28 -2 -2 -19
line proposal.offer 7f81e8	-2 3 0 0 0 0 0 0 0 -9
line proposal.offer 83e70f	-8 6 -10 -1 -1 -1 -12 1 26 8
line proposal.offer 89faa0	-1 -11 1 0 16 6 -9 -1 -1 2
line proposal.offer 8c2d8f	9 -12 3 -1 -3 0 8 0 -3 -7
line proposal.offer 8fa248	11 -4 7 -1 0 7 -16 -1 -2 -12
line proposal.offer 95b2ba	-8 18 0 -2 13 -5 -6 -3 -8 -48
line proposal.offer 95d8b0	0 0 0 0 0 0 0 0 0 14
line proposal.offer 9e0127	-3 -13 -7 -1 4 -1 23 1 -4 -3
line proposal.offer af2ae3	21 -19 -1 0 0 0 0 0 0 22
line proposal.offer c3267f	2 14 -14 -1 -2 -3 6 -1 -1 -10
line proposal.offer c4d064	-11 35 -15 -2 -4 -4 -19 -1 20 -11
line proposal.offer c8c1b8	-21 33 -4 -1 -1 0 0 -1 -3 15
line proposal.offer d958de	-1 5 -2 -1 -6 3 7 0 -4 13
line proposal.offer de1c44	-1 0 0 0 1 -1 2 0 0 5
line proposal.offer e18cdd	-5 3 -1 -1 10 0 -5 2 -4 -13
line proposal.offer e458e1	-1 -2 20 0 -16 0 -1 0 0 -4
line proposal.offer f1065c	0 2 0 0 0 0 0 0 0 -10
line proposal.offer f42b03	-1 -14 5 28 -9 -4 1 -2 -4 -3
line proposal.offer f9139a	22 -21 1 0 0 0 0 0 -1 -3
line proposal.offer fa5aac	-5 -14 5 8 -3 -2 15 -1 -2 50
line proposal.recorded 039905	0 1 0 0 0 0 0 0 0 -3
line proposal.recorded 5d6566	-7 28 -1 -1 -1 0 -16 -1 -2 -13
line proposal.recorded 688571	-6 15 -1 -2 -1 -1 -3 -1 -1 -16
line proposal.recorded 6c8968	-1 -3 0 0 -2 0 -2 -1 9 -3
line proposal.recorded 9405dc	3 -1 -2 0 3 0 -1 0 -1 -2
line proposal.recorded cf53cf	-8 4 -1 -3 -1 -1 16 -2 -3 -11
line rejection.clear 040668	3 0 0 0 -3 -21 22 0 -1 -2
line rejection.clear 0ae719	-2 -1 -1 0 3 -20 31 -1 -9 -7
line rejection.clear 0b9460	-3 -1 -1 15 1 -1 -5 0 -4 -2
line rejection.clear 0e0e8e	-1 -1 0 0 -16 0 19 0 -1 36
line rejection.clear 0f2043	-1 0 0 -1 -15 -1 -1 0 18 -26
line rejection.clear 0f61de	0 0 0 0 2 0 0 0 -1 -3
line rejection.clear 0f7da6	0 0 0 0 13 0 -1 0 -11 -2
line rejection.clear 0fd999	0 -1 0 0 4 0 -1 0 -1 6
line rejection.clear 10457a	0 0 0 0 2 0 0 0 0 -4
line rejection.clear 136970	0 11 -3 0 -7 0 0 0 0 18
line rejection.clear 1520da	-2 -1 -1 4 3 0 -1 0 -2 -3
line rejection.clear 156326	-1 -1 0 0 5 0 -2 0 -1 -7
line rejection.clear 169dd5	-1 0 0 0 8 -1 -6 0 0 -3
line rejection.clear 1b4e09	-1 24 -2 -10 -17 -1 9 0 -2 51
line rejection.clear 1bfcdd	0 0 0 0 2 0 0 0 0 12
line rejection.clear 1d3ee6	0 0 0 0 2 0 0 0 0 36
line rejection.clear 1ffd95	-1 -1 -1 4 1 0 -1 0 -1 15
line rejection.clear 21e4e7	-1 -3 0 -1 -16 22 -1 0 0 0
line rejection.clear 225799	0 0 0 0 4 0 -2 0 -1 -33
line rejection.clear 285169	0 0 0 0 2 0 -1 0 0 -13
line rejection.clear 2cffe8	0 0 0 0 -3 0 4 0 0 0
line rejection.clear 33a9b8	0 -1 0 0 9 0 3 0 -9 -4
line rejection.clear 387eaf	0 0 0 0 2 0 0 0 0 37
line rejection.clear 393875	-2 -11 -2 6 24 -2 -8 -1 -4 -36
line rejection.clear 3ba18c	0 0 0 0 2 0 -1 0 0 -14
line rejection.clear 3d2105	-1 -1 -1 34 -15 -1 -4 0 -11 14
line rejection.clear 412aa0	-2 -1 0 10 -5 0 -1 0 -1 41
line rejection.clear 4204b4	-1 -1 -1 17 -7 -3 -4 -1 -1 -24
line rejection.clear 4549bf	0 0 0 -1 7 0 -1 0 -3 -6
line rejection.clear 4571b9	-1 -1 0 1 3 0 -1 0 -1 -4
line rejection.clear 499547	-1 -1 0 0 0 0 -1 0 2 -3
line rejection.clear 4cf85c	-1 -1 -1 0 -2 -1 -2 9 -1 45
line rejection.clear 51cbfc	0 0 0 0 3 0 -1 0 -1 -10
line rejection.clear 53c79a	-1 -1 -1 -2 12 -1 -5 0 0 16
line rejection.clear 57a2e8	1 0 -1 0 2 0 -1 0 0 21
line rejection.clear 57cb74	-2 0 0 -1 6 0 -1 0 0 -2
line rejection.clear 5a4355	-1 -1 0 0 -11 0 -4 0 18 -29
line rejection.clear 674f35	0 0 0 0 1 0 0 0 0 4
line rejection.clear 73f58c	0 4 0 1 -3 0 0 0 0 -14
line rejection.clear 767193	0 16 0 0 -19 0 4 0 -1 -3
line rejection.clear 7ac572	0 0 0 0 4 0 -3 0 -1 -7
line rejection.clear 7b5b9d	-2 -1 -1 -1 4 0 2 0 -1 10
line rejection.clear 7cf7d9	-1 0 0 1 3 0 -2 0 0 -5
line rejection.clear 7e4dec	-1 -1 0 0 5 0 -1 0 -1 -4
line rejection.clear 7e7e8d	-2 0 0 3 0 0 0 0 0 -6
line rejection.clear 86dfe3	0 0 0 0 3 0 -1 0 -1 -2
line rejection.clear 8a3cb6	-2 0 0 5 -3 0 0 0 0 -2
line rejection.clear 8fb019	-1 0 0 0 3 0 -1 0 0 9
line rejection.clear 90fd5e	-1 0 0 2 2 0 -1 0 -1 -5
line rejection.clear 93a7ee	0 -1 0 0 4 0 -1 0 -1 26
line rejection.clear 98e1e2	0 0 0 0 -4 0 6 0 0 -21
line rejection.clear 99d3f1	0 0 0 1 2 0 -1 0 0 48
line rejection.clear 9e8770	0 0 0 0 -5 0 6 0 -1 6
line rejection.clear 9f521d	0 0 0 0 8 0 -6 0 0 -11
line rejection.clear 9fc5e2	-2 -3 -2 -2 32 -2 -13 -1 -7 33
line rejection.clear a084d4	0 -2 -4 0 12 0 -5 0 0 -7
line rejection.clear a9dd57	0 -4 0 0 27 0 -1 0 -21 -3
line rejection.clear ae28f0	0 0 0 0 2 0 -1 0 0 -3
line rejection.clear b3b96b	3 -3 0 0 -2 0 4 0 -1 0
line rejection.clear b791d3	0 0 0 0 2 0 -1 0 -1 -10
line rejection.clear bb4c16	-1 0 -1 0 8 0 -5 0 0 -6
line rejection.clear bf415e	0 0 0 0 -2 3 1 0 0 -6
line rejection.clear c1f18e	0 0 0 0 3 0 -1 -1 -1 60
line rejection.clear c6d729	2 0 0 -2 2 0 -1 0 0 -8
line rejection.clear cd6077	0 0 0 0 2 0 -1 0 -1 -3
line rejection.clear cfd4b1	0 0 0 0 1 0 0 0 0 -7
line rejection.clear d01b22	0 0 0 0 0 0 0 0 0 94
line rejection.clear d12930	5 16 -1 5 -18 -2 -4 0 -1 21
line rejection.clear d61264	-1 -1 0 0 4 0 -1 0 -1 -13
line rejection.clear e37ad0	0 0 0 0 1 0 0 0 -1 -17
line rejection.clear e9c489	-1 -1 0 -1 6 0 -2 0 0 27
line rejection.clear eac544	9 8 -1 -1 -5 -1 -12 -1 4 31
line rejection.clear ed20b0	0 -2 2 -1 3 0 -1 0 0 39
line rejection.clear edf521	0 0 0 0 -4 6 -1 0 -1 -3
line rejection.clear ee6999	-1 -4 0 0 8 0 -2 0 -1 -2
line rejection.clear ef5b89	-1 -1 0 0 6 0 -2 0 -1 -8
line rejection.clear f02a47	0 0 0 0 2 0 0 0 0 -5
line rejection.clear f28120	-3 -1 -1 6 6 -1 -4 0 -2 -9
line rejection.clear f32d2d	-1 -1 0 -1 5 0 -1 0 0 -29
line rejection.clear f68509	0 0 0 0 3 0 -1 0 0 -9
line rejection.clear f8deb3	0 0 0 0 3 0 -1 0 -1 -3
line rejection.clear f9a74f	0 0 0 0 -7 0 -7 0 15 -8
line rejection.farewell 0715f7	0 0 0 0 10 0 -1 0 -7 -6
line rejection.farewell 14f11e	-1 -1 0 0 11 0 -7 0 -1 -10
line rejection.farewell 1d1358	0 -4 0 0 6 0 0 0 -1 -10
line rejection.farewell 230c3f	-2 -1 -1 0 -15 -1 21 0 -1 8
line rejection.farewell 248b5d	0 0 0 0 1 0 0 0 -1 23
line rejection.farewell 2e3c26	0 0 0 0 5 0 0 0 -4 -3
line rejection.farewell 3c0963	0 -1 0 0 11 0 -6 0 -3 18
line rejection.farewell 3ccf65	-1 -1 -1 0 16 -1 -7 0 -4 28
line rejection.farewell 755591	0 0 0 0 2 0 -1 0 0 -6
line rejection.farewell 80df85	0 0 0 0 2 0 -1 0 -1 -7
line rejection.farewell 8578d7	-3 0 -1 5 -13 0 14 0 -2 21
line rejection.farewell 91d3cc	-3 4 -1 0 1 0 0 0 -1 -3
line rejection.farewell a14bc9	0 0 0 0 1 0 0 0 0 -4
line rejection.farewell bad998	0 0 0 6 -3 0 -1 0 -1 -27
line rejection.farewell bcc437	-1 -1 0 0 -2 -1 5 0 0 -3
line rejection.farewell ca54cb	0 0 0 0 2 0 -1 0 0 -7
line rejection.farewell db2eb1	0 -2 0 3 4 0 -3 0 0 -7
line rejection.farewell e18851	-8 -3 -2 -3 23 -2 -3 0 -2 7
line rejection.farewell e3811a	0 0 0 0 1 0 0 0 0 11
line rejection.farewell f57e9e	0 -1 0 0 -8 0 -1 0 11 7
line rejection.farewell feaed8	-4 -1 -2 5 6 0 -3 0 -1 -25
line rejection.soft 11bde3	0 0 0 -2 2 0 0 0 0 -9
line rejection.soft 16650a	0 -1 0 0 2 0 -1 0 1 -9
line rejection.soft 1e98c3	-1 -1 -1 0 4 -1 -18 0 18 -24
line rejection.soft 202427	-1 -4 -2 -1 20 -1 -9 -1 -2 -24
line rejection.soft 203d7f	-2 -5 -1 -1 32 -1 -25 -1 5 38
line rejection.soft 284069	1 3 -1 -2 -29 -1 16 -1 15 -1
line rejection.soft 2fbe82	0 0 0 -2 3 0 0 0 0 -7
line rejection.soft 365cfa	0 0 0 0 2 -1 0 0 0 -9
line rejection.soft 3d9034	0 0 0 0 2 0 0 0 -1 7
line rejection.soft 3e30d7	-2 -4 -1 6 -23 -1 22 1 3 -22
line rejection.soft 44e4df	-9 8 0 0 8 0 -1 0 -5 -11
line rejection.soft 4afdd7	-1 -1 0 0 -7 0 11 0 0 -3
line rejection.soft 4ec4b7	-2 -2 2 2 4 -1 -1 -1 -2 38
line rejection.soft 56ebd9	0 0 0 0 2 0 0 0 0 7
line rejection.soft 5d9659	0 0 0 0 3 0 0 0 -2 8
line rejection.soft 6344a3	-1 -7 26 1 -5 -1 -5 -1 -8 -1
line rejection.soft 68f1ed	0 -1 0 0 11 0 -4 0 -6 4
line rejection.soft 69e14c	-3 -1 -1 3 -7 -1 7 -13 16 -18
line rejection.soft 77cf3a	-3 6 -2 -2 -47 17 48 0 -18 25
line rejection.soft 7e113c	1 10 -1 -1 8 -1 -19 -1 4 -21
line rejection.soft 7e9457	-5 28 5 -2 -10 -3 -13 -6 6 1
line rejection.soft 87f42b	0 0 0 0 1 0 0 0 0 6
line rejection.soft 8ccfe1	0 0 0 0 1 0 0 0 0 10
line rejection.soft 946807	-4 -2 1 5 1 -1 2 -1 -2 34
line rejection.soft 9dcfe0	-4 -18 -12 -6 53 -19 37 -1 -31 9
line rejection.soft a9c69b	0 -1 0 0 8 -1 -4 0 -1 0
line rejection.soft af145d	0 0 0 0 0 2 -1 0 0 -4
line rejection.soft c3be73	-2 5 -2 2 13 -1 -7 -1 -6 -7
line rejection.soft db721f	6 -1 -4 -3 -11 -2 -22 0 38 -8
line rejection.soft dbf1e3	-1 5 -1 1 -2 -1 -1 0 0 -17
line rejection.soft dc6578	0 0 0 0 2 0 0 0 -1 20
line rejection.soft e54133	0 -1 0 0 7 0 -5 0 0 -19
line rejection.soft ed2b9f	-1 15 -8 4 -12 -6 20 -12 1 -57
line rejection.soft ef0750	-3 -4 9 2 8 -1 -8 -1 -3 25
line rejection.soft f8d69c	-4 -5 5 6 15 -3 -9 -1 -4 32
line rejection.soft fa016a	-22 -23 16 20 -15 -8 11 6 15 66
line rejection.soft fe674c	0 -1 0 0 9 0 -10 0 3 12
line reply.advanced 05f80c	0 12 0 0 -1 0 -10 0 0 4
line reply.advanced 128e7c	18 19 -1 -1 -7 -2 -57 -2 33 65
line reply.advanced 346cfb	4 11 -3 -2 -16 -5 22 -4 -6 -38
line reply.advanced 3f01af	0 0 0 0 1 0 0 0 0 9
line reply.advanced 5dea9d	3 -1 0 0 0 0 0 0 0 -1
line reply.advanced 639e27	0 1 0 0 0 0 0 0 0 13
line reply.advanced 6b90bd	-9 12 -1 -1 -1 -1 1 0 -1 -10
line reply.advanced 9f10f1	0 -2 0 0 -1 0 6 0 -3 -8
line reply.advanced b19692	-2 -11 0 0 -1 -4 19 0 -1 -3
line reply.advanced b92791	-2 -6 0 0 0 0 10 0 -1 -3
line reply.advanced c0ee3e	2 7 0 0 -7 9 -7 0 -3 7
line reply.advanced c34e71	2 -14 -1 0 1 -1 16 0 -2 -10
line reply.advanced c88572	-1 1 0 -9 10 0 -1 0 0 -4
line reply.advanced c98328	0 -4 -2 0 2 0 5 -1 -1 -4
line reply.advanced e9f38b	5 0 0 0 1 0 -2 -3 -1 -3
line reply.hint 04adb8	12 -12 -3 3 -1 -1 2 0 0 4
line reply.hint 05b287	1 23 -4 -1 4 -2 -19 -1 -2 -25
line reply.hint 10265e	-1 -9 -1 0 -4 0 15 0 0 -28
line reply.hint 21141d	6 5 7 -13 -12 -2 0 3 5 45
line reply.hint 247d6d	0 -16 -1 0 -1 4 15 0 0 9
line reply.hint 29555a	-1 -27 -1 0 0 -1 30 0 0 2
line reply.hint 508f6b	-1 -32 -3 1 -2 -2 9 -1 31 -13
line reply.hint 5437ce	-11 -14 -2 -1 0 1 28 -1 -1 -20
line reply.hint 65011b	30 20 -4 -2 -10 -3 -30 -1 -1 -26
line reply.hint 8ec2d0	-2 -8 -2 -1 -2 -2 25 -1 -8 -21
line reply.hint 994b6d	-1 -5 0 0 0 0 7 0 0 -7
line reply.hint a07161	-2 -13 -1 0 -4 -1 22 0 0 3
line reply.hint a94d96	9 -17 -3 -1 12 -2 4 -1 0 -35
line reply.hint bbf9ee	0 4 0 0 0 0 -2 0 0 1
line reply.hint bfe51d	0 0 0 0 0 0 2 0 0 25
line reply.hint d1065e	1 -17 -1 0 -1 10 8 -1 0 19
line reply.hint d875d4	-1 -8 0 0 -1 0 10 0 0 -4
line reply.hint e2877b	-1 -13 -1 0 -1 0 16 0 0 3
line reply.hint e62c9e	2 5 -1 -1 -3 -1 -3 -1 1 2
line reply.hint ecad97	-12 7 -1 0 -2 1 9 -1 -1 1
line reply.hint f0fe15	0 12 0 0 -12 0 3 0 -2 17
line reply.hold 00e15b	-3 -1 -1 5 -13 0 16 0 -2 6
line reply.hold 1332f7	-2 -1 -2 3 -24 -1 28 0 -2 -6
line reply.hold 4964b4	0 -2 0 0 -1 -1 5 0 0 -6
line reply.hold 77a904	-1 -1 -1 8 -8 -3 7 0 0 -11
line reply.hold 870ef3	-3 3 -1 -3 13 -2 -9 -1 3 20
line reply.hold b83488	-6 -2 6 -8 10 -2 21 -1 -19 -6
line reply.hold bffee2	-2 10 -3 15 -2 -2 -14 -1 -1 -13
line reply.hold c591de	-4 -2 7 2 -8 -2 9 -5 3 -8
line reply.hold cba178	-4 -1 -10 16 -9 -1 10 0 -1 -13
line reply.hold dc0384	-2 -6 0 2 -1 -2 10 0 0 -9
line reply.later 0b7e7d	-1 -1 0 0 -1 0 4 0 0 -3
line reply.later 2b33e7	-1 -3 0 0 -1 0 -10 0 15 11
line reply.later 5a1e8f	3 -3 25 -1 -4 0 -17 -1 -2 13
line reply.later 6b3eab	-3 -4 0 0 -10 0 18 0 0 -8
line reply.later 6f6c96	-2 -13 2 0 -1 0 17 -1 -2 -2
line reply.later 7c5afb	-2 -12 0 0 -1 0 16 0 0 -2
line reply.later 983acd	0 -1 1 0 0 0 0 0 0 6
line reply.later b7cffc	-5 -14 -1 -1 -6 11 -12 1 28 32
line reply.later cf7015	-1 -15 0 0 -1 0 22 0 -4 -3
line reply.later dfa9f3	0 -4 0 0 -1 0 6 0 -1 -8
line reply.later ea165b	-12 -14 -1 0 -1 -2 37 -4 -2 -11
line reply.pending 0a044e	-1 -1 0 1 -1 -14 26 0 -10 -1
line reply.pending 0fe672	5 -5 5 -5 1 -2 7 -2 -5 24
line reply.pending 13a5a4	-1 0 0 0 -10 -1 -3 -10 25 -11
line reply.pending 2d560f	-1 0 0 0 -9 0 -2 0 12 -12
line reply.pending 317e7f	0 0 0 0 0 0 3 0 -2 -4
line reply.pending 3325e8	14 -7 -3 -1 0 -2 -24 -10 33 -12
line reply.pending 37d947	-7 14 10 -7 16 -11 -24 6 2 -26
line reply.pending 3918ac	6 -2 -7 -2 3 -1 5 2 -4 -22
line reply.pending 3ec676	1 7 1 1 -1 -1 -27 2 18 -1
line reply.pending 4865bd	-1 0 0 0 -14 0 -1 -1 17 -23
line reply.pending 4b9101	-1 0 0 0 -6 -1 9 0 -1 -3
line reply.pending 4b99a8	1 0 -3 0 -9 0 9 1 0 17
line reply.pending 4d5fb8	23 -1 -1 -1 -2 -2 -8 -2 -7 9
line reply.pending 5484f5	-4 3 -1 -1 10 1 18 -9 -16 -8
line reply.pending 5bb28c	0 0 0 -2 -2 0 5 0 0 12
line reply.pending 5c760b	20 -17 11 -5 -6 3 -12 0 6 11
line reply.pending 5ed425	-6 4 -1 -3 16 -3 -2 2 -7 -7
line reply.pending 5fa303	-1 0 0 0 -3 0 5 0 0 -1
line reply.pending 681a87	4 -2 -1 -1 -4 -1 5 0 -1 -21
line reply.pending 70f8e0	51 -23 -8 5 -3 -3 -19 -1 1 -21
line reply.pending 729213	0 -1 0 0 -2 0 17 -1 -13 -1
line reply.pending 7336b2	0 -1 0 0 -2 0 23 0 -19 -1
line reply.pending 77e81d	-1 0 -1 1 -1 0 3 0 -1 -7
line reply.pending 7e28fc	2 -1 -1 -1 -1 0 7 -3 -2 -36
line reply.pending 7ee973	6 -6 -5 -2 -7 -3 20 -7 5 -32
line reply.pending 812dce	1 -1 -1 -1 0 3 1 0 -2 -3
line reply.pending 958b2b	-5 15 0 0 -2 -1 -23 -2 18 9
line reply.pending 958d2f	-1 -1 -1 0 0 -1 12 0 -7 -20
line reply.pending 9753be	-18 0 -2 -1 -6 -1 9 2 17 65
line reply.pending 9bd2bc	-15 18 -3 -3 0 0 5 -1 -1 51
line reply.pending 9cc2f4	-1 5 0 0 -1 -1 -2 1 -1 10
line reply.pending 9e4fca	-1 -1 -1 0 1 0 -3 -3 6 25
line reply.pending a1345c	0 -1 -1 0 -1 0 6 0 -2 -1
line reply.pending a32a50	9 0 0 0 0 0 -5 -2 0 33
line reply.pending a477ab	-1 -1 -1 0 23 5 -9 -2 -14 -6
line reply.pending a5e3ff	2 -1 -1 0 -1 -1 4 -1 -1 -8
line reply.pending a71711	13 -3 -1 -1 -1 0 -7 0 0 -3
line reply.pending ab983f	-33 -33 7 -3 -17 18 21 29 10 47
line reply.pending ac2188	-13 4 -1 -1 33 -1 -12 -2 -8 -22
line reply.pending aca581	-2 -2 0 0 -1 0 19 0 -13 0
line reply.pending b063d2	1 -1 -1 -1 -1 -1 5 -1 1 -25
line reply.pending b094c0	0 -1 0 1 -1 0 1 -1 1 -13
line reply.pending b0acb9	-1 0 0 0 -4 0 3 -1 3 -2
line reply.pending b75d17	-1 -1 0 1 -2 -1 10 0 -6 -2
line reply.pending bfcd5c	0 0 0 0 6 0 -5 0 -1 5
line reply.pending bffe54	1 -10 -2 0 -15 -1 25 0 2 -10
line reply.pending c3d619	0 -2 -4 -2 33 -2 19 8 -50 19
line reply.pending c51cda	6 -1 -4 -2 3 -1 -25 18 5 -2
line reply.pending c52d78	-3 40 -1 3 -10 7 -20 1 -17 9
line reply.pending c60ff7	1 -1 -1 0 -1 0 7 -3 -1 -6
line reply.pending cd1627	-2 -4 -1 -1 3 -1 6 6 -6 -31
line reply.pending d6d547	-8 -4 -4 -2 12 -2 21 -2 -11 -36
line reply.pending d94245	-1 -1 -1 0 2 0 11 -6 -4 -5
line reply.pending df6e18	0 26 -4 -1 -10 -1 -7 -2 1 -16
line reply.pending e80ff5	-7 -3 -2 9 -37 8 10 0 22 65
line reply.pending f7a5fe	6 -4 -8 3 -5 -1 14 -2 -2 -18
line reply.pending fa0904	-2 -7 4 0 -2 -1 7 -9 9 8
line reply.pending fecb91	-2 0 0 0 -1 0 1 0 3 -10
line reply.request 0340d7	-1 -2 0 0 -1 -1 11 0 -6 -19
line reply.request 0fb4e5	11 14 -2 -1 -4 0 -7 -2 -10 -7
line reply.request 117754	3 15 -1 -1 25 0 -35 -1 -7 -8
line reply.request 13717f	-1 -30 -2 -1 -2 -3 41 2 -5 2
line reply.request 14025f	-3 0 0 0 0 1 2 0 0 -2
line reply.request 1af89f	-26 14 3 -6 -35 21 44 2 -17 76
line reply.request 1be700	1 -6 -1 -1 -3 -2 -35 27 20 6
line reply.request 1c384d	-1 8 -1 0 -1 5 -7 0 -2 0
line reply.request 31257f	9 -32 0 0 0 -2 28 -1 0 -21
line reply.request 357822	28 -16 -11 -3 14 -36 -46 59 10 77
line reply.request 3c11fe	-1 -1 0 0 -4 0 13 0 -7 -10
line reply.request 5b4452	-1 -4 -1 1 -5 -1 15 -1 -3 -1
line reply.request 66ef09	-1 -4 -1 0 -3 -1 18 1 -8 -6
line reply.request 6c1060	1 19 -1 -1 -4 0 -24 -3 13 -11
line reply.request 6ff232	-2 2 -1 0 -15 -1 10 -1 7 -25
line reply.request 799b51	0 -3 0 0 0 -1 5 0 0 10
line reply.request 7cf686	-3 -2 -1 -1 4 19 -19 2 -1 1
line reply.request 7d357e	32 -2 -1 0 -1 0 -29 0 2 -6
line reply.request 81db9d	-7 -2 -2 -1 2 4 13 -8 0 -42
line reply.request 95cfa3	-4 -1 -1 0 -1 5 3 0 0 1
line reply.request 969156	29 -16 -11 -8 35 -19 0 -4 -6 -2
line reply.request 9a5a17	-1 -3 0 0 -3 10 10 -10 -1 -7
line reply.request 9b4e7f	1 -2 -2 -1 -3 -1 10 -2 1 -16
line reply.request 9c70e6	0 -11 0 0 -5 -1 20 0 -2 -19
line reply.request a2323b	-1 -9 0 0 -1 -4 16 0 -1 -26
line reply.request a691a8	0 -2 0 0 -2 0 5 0 0 -3
line reply.request aa708b	-1 39 0 0 -2 -1 -30 -3 -2 -7
line reply.request ac83e0	11 0 -2 -1 -3 -2 1 -2 -2 -28
line reply.request ae6616	-3 -3 0 0 -1 -1 10 0 -1 5
line reply.request b1c8ac	0 2 0 0 -1 1 -2 0 1 -5
line reply.request b85072	0 0 0 0 0 0 1 0 0 -11
line reply.request b9f167	-9 20 32 -1 -17 16 -33 -1 -6 11
line reply.request c8d440	-2 2 -4 -1 4 3 5 -1 -5 -22
line reply.request c99ff5	-1 25 -3 -2 -7 -14 3 6 -7 32
line reply.request d0d31a	-16 0 -3 -2 19 0 -5 -12 18 60
line reply.request d1b65d	0 0 0 0 -1 0 3 -1 0 -2
line reply.request d539ea	4 -10 -2 0 -2 -9 21 0 -3 -7
line reply.request f16cf5	2 29 -7 -2 -5 13 -22 -2 -7 -36
line reply.request f8db85	-2 -3 0 0 -2 -1 9 -1 -1 -8
line reply.thanks 0001cd	-12 -8 0 -1 6 -1 17 0 -1 -3
line reply.thanks 149ba5	18 -13 -7 -4 3 28 -18 -3 -5 4
line reply.thanks 15e903	-1 15 -2 -3 -1 -7 14 -13 -1 -18
line reply.thanks 36979e	-7 -3 25 -2 4 -3 8 -14 -8 18
line reply.thanks 372c17	-4 12 3 1 -14 -2 -14 1 17 -6
line reply.thanks 5e702d	13 -2 -1 -1 11 -3 -7 4 -14 1
line reply.thanks 848fce	-1 -3 -1 -1 5 0 4 -1 -2 29
line reply.thanks a3683e	-8 1 -2 2 -7 -4 22 3 -6 -9
line reply.thanks ad0c31	6 -12 -2 -4 -6 24 -12 -1 7 -23
line reply.thanks b6405e	-33 -6 -43 30 0 2 -2 37 15 7
line reply.thanks bb0a02	11 22 -13 -3 15 9 -31 -5 -6 -34
line reply.thanks bc6783	1 2 -2 -1 9 0 -7 13 -14 20
line reply.thanks c8e934	1 11 -2 -2 -2 -2 19 -12 -11 -22
line reply.thanks d0a6b8	-29 10 -5 -3 2 -15 46 -2 -5 23
line reply.thanks e37917	7 -28 0 0 28 -1 -2 0 -2 5
line reply.withdrawn 08a1ea	-1 -2 -1 0 -19 -1 33 -1 -8 -4
line reschedule.moved 060a4a	-1 0 2 0 0 0 0 0 0 -14
line reschedule.moved 0e126d	-24 -2 0 30 -1 -1 -1 -1 -1 -10
line reschedule.moved 0e2305	-1 -1 1 0 6 -2 -3 0 0 -21
line reschedule.moved 0e2d3d	-6 -6 21 0 -1 -4 -3 0 0 18
line reschedule.moved 108eaa	-1 0 3 0 0 0 -1 0 0 -12
line reschedule.moved 1ae7e9	-3 -5 2 -1 -2 -1 15 -1 -4 11
line reschedule.moved 20e1df	-3 0 4 0 0 0 0 0 0 -2
line reschedule.moved 2b8b41	12 0 -11 0 0 0 0 0 0 -5
line reschedule.moved 33f8a7	-6 -4 12 0 0 0 -2 0 1 -31
line reschedule.moved 351802	-1 0 1 0 0 1 -1 0 0 -7
line reschedule.moved 3694d6	-1 0 3 0 0 0 -1 0 0 -12
line reschedule.moved 36e371	-3 -1 4 -3 15 -2 -13 -1 3 5
line reschedule.moved 380598	-1 -1 16 -1 0 0 -12 0 -1 -6
line reschedule.moved 3c05c3	-1 -1 22 -2 -3 0 -3 -11 -1 -7
line reschedule.moved 430b12	0 2 0 0 -1 2 -3 0 -1 9
line reschedule.moved 4616a2	-3 -1 11 -2 -1 -1 -3 0 -1 -9
line reschedule.moved 485565	-13 -8 -9 -2 -5 -1 47 -4 -6 47
line reschedule.moved 4acd92	34 -15 -16 0 0 0 -3 0 0 10
line reschedule.moved 555671	-12 -6 71 -18 -6 -7 -12 -5 -5 35
line reschedule.moved 5a4ce0	-2 5 -1 0 0 0 0 0 0 19
line reschedule.moved 628471	1 -4 10 -1 -1 -1 -3 -1 -1 9
line reschedule.moved 6316ba	-5 -2 -13 -2 -2 0 25 -1 0 3
line reschedule.moved 632575	-2 -1 7 -1 0 0 -2 0 0 22
line reschedule.moved 6ee590	-3 16 -4 -1 -2 -1 -3 -2 -1 -27
line reschedule.moved 79fb6b	0 0 1 0 0 0 0 0 0 -9
line reschedule.moved 7a139e	-1 0 9 -7 0 0 0 0 0 -8
line reschedule.moved 7dbb5d	4 0 -2 0 0 0 0 0 0 -25
line reschedule.moved 80ec0d	-1 0 2 0 0 0 1 0 -1 -9
line reschedule.moved 8200b1	19 -1 -15 -1 0 0 -1 -1 0 7
line reschedule.moved 87114f	-5 -16 -31 0 -1 31 23 0 0 36
line reschedule.moved 884aac	0 7 -6 -1 -1 0 4 -1 -1 -3
line reschedule.moved 8a5182	11 4 -5 -1 -2 -1 -7 -1 1 -9
line reschedule.moved 8bddb2	-2 0 -11 14 0 0 0 0 0 0
line reschedule.moved 8d0070	-2 -3 2 0 -3 0 7 0 -2 0
line reschedule.moved 8f8b9b	-1 0 1 0 0 0 0 0 0 15
line reschedule.moved 928dd0	0 -1 2 0 0 0 0 0 0 8
line reschedule.moved 92ce8a	-2 -2 7 -1 0 0 -1 0 0 -6
line reschedule.moved 990fcd	-7 -1 6 -1 -1 -2 10 -1 -2 2
line reschedule.moved 9a6824	10 -8 27 -1 -7 -3 -18 -1 -1 -14
line reschedule.moved 9fee4e	-9 -1 12 0 0 0 -1 0 0 10
line reschedule.moved a062d2	-1 0 2 0 0 0 0 0 0 8
line reschedule.moved a1e0a0	-1 0 2 0 0 0 0 0 0 9
line reschedule.moved a2e37c	-14 -2 7 2 -15 -1 -6 5 25 6
line reschedule.moved a4a78a	-3 -1 5 0 0 0 0 0 0 -5
line reschedule.moved a9b564	-5 -1 10 0 -1 0 -3 0 0 26
line reschedule.moved acf34d	-2 -1 5 0 0 0 -1 0 0 -7
line reschedule.moved b1298a	3 -3 7 -2 -1 -1 -2 -1 -1 41
line reschedule.moved b5cfdf	-2 -1 5 0 0 0 -1 0 0 5
line reschedule.moved cb45a0	0 -4 5 0 0 0 0 0 0 5
line reschedule.moved d8722e	0 11 -2 0 -8 0 0 0 0 -5
line reschedule.moved dd2e1e	14 5 -4 0 -1 -11 -1 0 -1 -11
line reschedule.moved e85af9	-1 0 -1 2 0 0 0 0 0 12
line reschedule.moved e9dd97	3 27 -23 0 -1 -1 -4 0 0 -15
line reschedule.moved eda07a	3 -1 5 0 0 0 -6 0 -1 7
line reschedule.moved fb7bd0	0 -1 4 -1 0 0 -1 0 0 6
line reschedule.moved fc4991	0 0 17 0 -1 0 -7 -9 0 1
line reschedule.why 0daaa5	8 20 -26 -4 9 -2 1 -4 -1 36
line reschedule.why 1088cb	-17 -3 22 -1 0 0 -1 0 0 -4
line reschedule.why 175445	-8 -5 9 6 2 -1 0 -1 -3 4
line reschedule.why 27cfe6	1 0 3 -2 0 0 -1 0 0 -3
line reschedule.why 2a658f	-1 -3 15 -6 1 -1 -2 -2 -1 0
line reschedule.why 33f9ee	1 -1 -2 0 0 0 4 0 -1 -5
line reschedule.why 364aa9	2 -1 0 4 1 -1 -4 0 -1 -17
line reschedule.why 3720b4	-2 -2 7 0 -1 -1 13 -11 -3 -24
line reschedule.why 3d68ce	-4 -3 7 3 -2 0 -1 0 0 -11
line reschedule.why 44653c	-7 -7 -2 -1 13 -2 -39 48 -4 46
line reschedule.why 48e7f6	-1 -1 4 0 0 0 1 0 0 -10
line reschedule.why 4b1cb9	-1 -1 26 -4 -1 -1 -10 -6 -3 -6
line reschedule.why 5029be	-1 0 3 0 0 0 -3 1 0 -20
line reschedule.why 5208a1	2 -5 8 0 -1 -1 0 -1 -2 8
line reschedule.why 52bb00	-7 -6 3 19 -5 -3 0 -2 2 3
line reschedule.why 62e4eb	-1 8 -3 -1 0 0 -1 0 0 -4
line reschedule.why 66388f	-1 0 9 -7 -3 0 4 1 -1 7
line reschedule.why 686ded	-2 -1 11 4 -1 -1 -9 -1 -1 6
line reschedule.why 68ea79	26 -8 -8 -9 -2 -2 2 -2 3 -12
line reschedule.why 6ee84b	-4 -11 -14 31 -1 -3 3 -1 0 23
line reschedule.why 72297a	14 -6 2 -1 -2 7 -4 -10 -1 -18
line reschedule.why 7b3334	-5 -2 9 5 -5 0 -1 0 0 12
line reschedule.why 82459b	0 0 -4 7 -1 0 -1 0 0 -3
line reschedule.why 95429e	3 -3 5 -1 -1 1 -3 0 0 -10
line reschedule.why bafc2c	-4 -5 -16 -1 -9 -2 15 -2 25 -10
line reschedule.why c1f807	-28 -14 26 13 -5 -14 7 24 -9 -35
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 11
line reschedule.why e6002c	-1 10 -2 -1 -14 -1 16 -6 -1 -13
line reschedule.why f2f56e	-1 0 0 0 2 0 10 -8 -3 2
line reschedule.why f4b7ad	-1 -1 3 0 0 -1 -2 0 0 -2
line reschedule.why fc87fe	-2 -5 16 -1 -2 -1 3 -7 -1 -9
line reschedule.why ff3217	-7 -3 9 21 1 -2 -8 -2 -9 4
line survey 519376	0 0 0 0 0 0 0 0 0 3
line survey 58a285	0 0 0 0 0 0 0 0 0 14
line survey 75f292	11 -8 0 0 3 -1 3 0 -8 36
line survey 91a77c	0 0 0 0 0 0 0 0 1 8
line survey b736b4	0 2 0 0 0 0 -2 0 0 12
meeting link	77 -22 -10 -4 -11 -5 -19 -3 -2 -80
move asked, and a nod	-31 -4 67 -3 -6 -3 -16 -3 -1 -3
no job and a time	60 50 49 -5 -41 -22 -82 21 -30 4
no time	-43 -12 -52 -61 72 8 40 23 24 -2
not.alert	-7 -14 -3 18 6 -5 0 1 5 71
not.alert@footer	-9 -14 -1 -3 -9 -2 11 -6 33 73
not.alert@subject	1 -1 -1 -1 0 0 19 0 -17 125
not.cold	1 -3 -2 1 8 -3 1 -1 -2 112
not.cold@subject	0 4 0 0 -1 0 -2 -1 0 25
not.employer	-14 16 -4 0 32 -4 -28 -4 6 89
not.employer@subject	-4 -7 -1 -1 -10 0 30 -1 -5 67
not.event	14 -10 -10 -6 -16 -10 19 33 -13 47
not.event@subject	4 5 -1 -1 -1 -2 -6 3 -1 111
not.media	13 6 -6 0 1 -3 2 -4 -8 98
not.media@subject	14 4 -1 -2 0 -3 -10 -3 1 -13
not.official	-4 4 15 -8 -4 -6 29 -5 -22 76
not.official@subject	21 -16 3 -6 1 -23 9 -9 19 -6
not.practice	-17 24 -6 -8 12 0 -26 10 12 48
not.practice@subject	-15 24 -4 -1 -3 0 -8 7 0 65
not.research	-10 19 -3 0 0 -12 7 1 -2 93
not.research@footer	0 0 0 0 0 0 0 0 0 5
not.research@subject	0 -4 -1 -1 7 -4 12 -1 -8 29
not.someone	-15 -41 40 5 -3 14 28 -8 -21 81
not.someone@subject	-2 -3 -1 0 -3 4 4 2 -1 83
not.staff	5 7 -2 -1 -1 1 -11 0 1 129
not.staff@subject	4 -1 0 0 -2 0 -1 0 0 103
not.study	1 -11 2 -8 19 -1 -7 -28 35 64
not.study@subject	-8 -24 3 -8 21 -9 -32 -2 60 27
offer.clear	-76 -53 -49 -3 35 224 -36 -25 -17 -81
offer.clear@subject	-57 -10 -6 -7 2 -16 75 0 19 -48
offer.terms	-2 -35 -21 -12 -14 80 53 -19 -30 -65
offer.terms@subject	-3 -1 -2 -2 1 -14 14 19 -12 90
old time	-74 -36 173 40 -19 -28 -39 -7 -11 -12
one time	138 -35 23 37 -86 -34 -45 28 -27 11
one time, asked	44 -23 19 -13 -3 0 -20 -2 -3 4
owner	0 0 0 0 0 0 0 0 0 -222
owner interviews	0 0 0 0 0 0 0 0 0 35
pair alert&apply	-1 -1 0 0 4 0 0 0 -2 103
pair alert&ask	-1 -3 0 0 4 -1 0 0 1 -5
pair alert&candidate	-1 -1 0 -1 7 0 -6 0 2 5
pair alert&choose	-1 -1 0 -1 2 1 0 0 -1 8
pair alert&closer	0 0 0 0 0 0 0 0 0 18
pair alert&deadline	-2 -1 0 -1 0 0 3 0 1 -8
pair alert&education	0 0 0 0 0 0 -1 0 2 -8
pair alert&enjoyed	0 0 0 0 0 0 0 0 0 -11
pair alert&event	1 0 0 0 0 0 0 0 0 -9
pair alert&family	0 0 0 0 2 0 0 0 -1 6
pair alert&finance	0 0 0 0 0 0 0 0 0 7
pair alert&hear	1 -1 0 -1 6 0 6 -2 -9 -3
pair alert&hiringside	0 0 0 0 0 0 -1 0 1 -11
pair alert&hitch	0 0 0 0 0 0 2 -2 0 8
pair alert&inbox	0 0 0 0 0 0 0 0 0 9
pair alert&interview	0 -3 0 -1 0 0 -2 0 6 0
pair alert&invite	0 0 0 0 8 0 0 0 -7 16
pair alert&link	0 0 0 0 0 0 0 0 0 19
pair alert&mediaword	-2 0 0 0 -1 0 -6 -1 11 -11
pair alert&meet	1 0 0 0 1 0 -1 0 0 -9
pair alert&move	0 0 0 0 0 0 0 0 0 22
pair alert&not	-1 -1 0 -1 10 0 2 0 -9 29
pair alert&offer	-1 -1 0 0 8 0 -2 0 -4 -14
pair alert&office	0 0 0 0 1 0 0 0 -1 8
pair alert&official	0 0 0 0 -1 0 -1 0 2 -5
pair alert&other	-1 -1 0 0 7 0 -3 0 -1 -3
pair alert&prepare	-1 0 0 0 0 0 2 0 0 4
pair alert&property	1 -1 0 0 -5 0 7 0 -1 -6
pair alert&received	0 0 0 0 0 0 -1 0 1 36
pair alert&recruiter	0 0 0 0 -1 0 -1 0 1 20
pair alert&remind	-1 0 0 0 0 0 4 -2 0 13
pair alert&review	-1 0 0 0 2 0 1 0 -1 -5
pair alert&role	-4 -6 -1 11 3 -2 4 -3 -4 33
pair alert&sales	0 0 0 0 0 0 0 0 0 5
pair alert&send	0 0 0 0 1 0 0 0 -1 6
pair alert&shop	0 0 0 0 0 0 0 0 0 11
pair alert&slot	0 0 0 0 1 0 0 0 -1 -10
pair alert&stage	0 -1 0 0 0 0 -1 0 2 4
pair alert&study	0 -1 0 0 0 0 1 0 1 -16
pair alert&team	-1 -1 0 -1 6 1 -2 -2 0 2
pair alert&thank	0 0 0 0 -5 0 10 0 -3 -1
pair alert&time	1 -2 0 -1 2 0 3 -2 1 -13
pair alert&title	0 -1 0 0 -2 0 7 0 -4 78
pair alert&wait	0 -1 0 0 -2 0 -2 0 6 0
pair alert&wish	-1 -2 0 12 -6 0 7 -2 -6 -10
pair alert&yours	0 -1 0 0 4 0 4 0 -7 69
pair apply&ask	2 2 -1 -2 2 -5 8 14 -21 61
pair apply&asked	-1 12 0 0 15 -2 -16 -1 -8 -25
pair apply&available	-5 -4 -3 -1 23 -2 1 -1 -8 -42
pair apply&away	5 -7 -1 -1 7 -1 -9 -1 7 12
pair apply&back	-1 1 0 0 14 0 -11 -4 2 -18
pair apply&book	-2 -6 0 0 6 -1 4 -1 0 -9
pair apply&bounce	5 -1 -4 0 -12 -1 23 5 -16 1
pair apply&call	8 7 -1 -1 8 0 -23 -1 4 -13
pair apply&cancel	-1 -3 -1 3 -10 0 36 -1 -23 5
pair apply&candidate	-10 70 -14 -9 19 -7 -9 -11 -29 -53
pair apply&choose	-1 -19 -3 -2 23 21 15 -3 -31 -19
pair apply&civic	0 -2 -1 -1 -10 -2 -5 -1 22 82
pair apply&closer	11 11 -2 -3 -18 -2 -6 -1 11 -32
pair apply&cold	-1 4 -1 -1 -7 -1 18 -1 -11 -17
pair apply&confirm	-19 -11 -4 2 -14 0 -5 -3 54 12
pair apply&deadline	-7 24 -5 -1 -16 -8 12 -4 7 -27
pair apply&decide	3 -2 -1 -2 19 -1 -17 15 -14 -5
pair apply&document	9 10 -3 -3 -3 7 -14 0 -2 -95
pair apply&education	4 -6 -1 -2 4 -5 12 -4 -3 31
pair apply&enjoyed	18 10 -3 -5 25 -3 -27 -2 -12 -31
pair apply&event	1 -7 -1 -1 -4 -2 -8 -1 23 11
pair apply&family	-3 3 -1 -1 -2 -1 3 0 2 6
pair apply&feedback	-2 2 -1 -1 11 1 -10 -1 0 -11
pair apply&filled	-1 -11 -2 0 39 -5 5 -1 -24 -10
pair apply&finance	-9 -3 -1 -1 -3 -1 0 -1 18 30
pair apply&forwarded	-2 -8 -1 0 -7 0 24 -1 -4 -4
pair apply&future	-12 -9 -1 8 -4 -1 29 -3 -8 29
pair apply&glad	7 -19 -1 -1 -10 7 9 -1 10 15
pair apply&health	9 2 -1 -1 -10 0 -5 -1 7 -30
pair apply&hear	-9 8 -4 -7 6 11 -6 -8 10 2
pair apply&hiringside	-1 -13 -1 0 -12 -3 23 -1 8 11
pair apply&hitch	3 -1 0 0 1 0 -2 1 -1 -6
pair apply&hold	0 -1 0 0 -4 0 17 0 -11 10
pair apply&inbox	-1 1 -1 -1 -1 -2 -2 3 3 -14
pair apply&interview	26 -4 -7 1 -1 1 -14 6 -9 -19
pair apply&invite	4 10 -1 -1 -3 -1 14 -3 -19 -39
pair apply&join	0 -2 -1 -1 2 0 6 0 -5 -26
pair apply&keen	24 8 -2 -1 -2 -1 -1 -1 -23 5
pair apply&link	-1 -1 0 0 1 0 0 3 -1 18
pair apply&lure	3 -4 0 0 0 0 1 0 0 22
pair apply&machine	-10 -2 0 0 -3 0 -10 8 17 -4
pair apply&mediaword	-2 0 0 0 15 -1 6 1 -18 -14
pair apply&meet	-11 12 -2 -2 -4 -2 -9 -3 20 30
pair apply&mine	0 2 0 0 -12 0 -3 4 10 69
pair apply&move	-2 -17 -3 -1 4 -1 28 3 -12 15
pair apply&not	8 -19 -6 3 33 -10 -46 11 25 0
pair apply&offer	-12 7 -3 -2 -5 0 24 -4 -5 -23
pair apply&office	-4 -6 -1 -2 -1 1 26 0 -14 -14
pair apply&official	2 4 -2 -1 10 -1 -7 0 -5 -6
pair apply&onward	5 -15 -3 -4 14 -3 23 -2 -16 -17
pair apply&other	-5 5 -2 2 2 -2 -29 -2 32 -84
pair apply&paper	-7 -3 0 0 3 -2 -7 0 17 13
pair apply&pay	0 -2 -1 0 9 -2 -9 -2 6 34
pair apply&practice	17 -2 -1 -1 -1 0 -14 -1 3 -12
pair apply&prepare	-1 -6 -4 -1 -8 0 -30 -2 52 29
pair apply&property	2 0 -1 -1 -11 -1 -2 1 12 88
pair apply&received	-4 21 -7 -6 -6 -9 -40 -8 60 -7
pair apply&recorded	-1 -4 0 0 -3 0 -3 0 13 -16
pair apply&recruiter	1 15 -2 -1 9 0 -27 -1 7 29
pair apply&remind	1 -1 -3 3 -6 -1 1 0 6 -1
pair apply&review	5 -11 -6 3 -8 -8 42 -8 -9 -23
pair apply&role	16 6 -10 -12 5 -8 12 -13 2 41
pair apply&sales	-12 6 -1 -1 1 0 28 1 -21 -34
pair apply&send	-2 -12 -3 -2 0 -6 -4 8 20 40
pair apply&service	-8 6 -2 0 -9 0 13 0 1 8
pair apply&shop	-4 -7 -1 0 8 -1 -26 8 24 -4
pair apply&sign	-3 -3 -1 -1 7 -3 18 2 -16 42
pair apply&slot	2 -3 -2 -1 16 -2 -26 -1 16 5
pair apply&sorry	-2 8 -1 1 -28 -1 -1 -1 25 -2
pair apply&stage	-6 -11 -3 -2 4 -4 40 -6 -11 7
pair apply&start	-1 -1 0 0 -1 -2 1 0 3 5
pair apply&study	-4 -3 -1 -1 19 -1 9 1 -19 -39
pair apply&talk	-3 33 -2 0 -3 -1 -7 -1 -16 64
pair apply&task	0 -16 -1 0 18 -1 -9 -1 9 1
pair apply&team	-2 16 -4 -5 -14 5 11 5 -13 15
pair apply&thank	7 -4 -10 -7 24 -9 -41 -10 49 -39
pair apply&ticket	-4 15 -3 -2 -7 -3 12 1 -9 13
pair apply&time	29 -12 -10 1 -29 -10 -2 -3 35 -33
pair apply&title	-39 -3 -13 -14 -12 -11 34 1 57 -65
pair apply&urgent	-1 -2 0 0 14 0 -8 0 -2 -5
pair apply&video	3 -5 -1 0 0 0 -4 -1 8 -3
pair apply&wait	-6 11 3 -2 -4 -1 20 0 -22 -2
pair apply&wish	-2 7 -1 0 -20 -1 5 0 11 -9
pair apply&yours	7 21 -39 -24 14 6 3 -18 29 -38
pair ask&asked	53 -82 11 -9 -27 19 61 -9 -15 -66
pair ask&available	-19 8 39 -3 -5 23 -12 -2 -27 -49
pair ask&away	-1 -1 0 1 -1 0 1 0 0 3
pair ask&back	2 4 -1 0 0 4 -5 0 -3 -7
pair ask&book	-20 29 -3 8 -14 3 14 -1 -14 -19
pair ask&bounce	0 0 0 0 2 0 -2 1 0 -3
pair ask&call	-22 24 6 12 -5 -6 8 -3 -14 -2
pair ask&cancel	5 -1 -1 2 -5 0 0 -3 2 -21
pair ask&candidate	-6 -3 -3 -1 1 -14 24 2 0 1
pair ask&choose	-10 63 -5 -18 -3 -2 -11 -2 -12 53
pair ask&civic	-8 28 -3 -1 8 2 -17 -2 -6 -16
pair ask&closer	-3 15 0 -1 -6 -3 -5 -1 3 -33
pair ask&cold	-3 2 -2 0 -3 -2 -1 11 -2 -20
pair ask&confirm	-6 10 15 -2 -2 2 -13 -2 -2 9
pair ask&deadline	21 -14 -8 -7 -42 25 45 -1 -19 -21
pair ask&decide	-6 -9 3 -2 -3 -11 15 12 1 28
pair ask&document	7 -19 -3 -2 -2 0 39 4 -24 -7
pair ask&education	-2 -4 -1 5 -12 -6 24 -1 -2 -24
pair ask&enjoyed	-1 4 0 0 0 0 -1 0 -1 7
pair ask&event	20 -9 3 -2 -1 1 1 -8 -5 9
pair ask&exit	0 0 0 0 0 0 0 0 0 8
pair ask&family	-4 -1 5 0 0 0 0 0 0 24
pair ask&feedback	-2 -2 0 0 -1 6 1 0 -1 12
pair ask&filled	-2 -2 2 0 -1 0 8 -2 -3 -4
pair ask&finance	-2 7 -5 0 3 4 -6 0 -1 20
pair ask&forwarded	0 -5 0 0 -1 0 7 0 -1 24
pair ask&future	-3 -2 2 0 16 4 -16 1 -1 36
pair ask&glad	4 -2 0 0 0 1 -1 0 0 -1
pair ask&health	7 4 -1 -1 -2 -1 -5 0 -1 -9
pair ask&hear	-37 33 2 -3 -3 -6 -2 13 4 11
pair ask&hiringside	0 -1 0 0 -1 2 -2 2 0 52
pair ask&hitch	-2 20 2 -1 -4 -6 -3 -5 -1 40
pair ask&hold	-1 0 0 0 0 0 0 -2 3 0
pair ask&inbox	1 -25 -1 -1 -15 -2 2 30 11 -18
pair ask&interview	19 20 -6 -2 -8 -9 -9 10 -15 31
pair ask&invite	-9 11 -1 10 -5 3 -3 -3 -3 -35
pair ask&join	-1 -7 -1 3 -3 9 3 0 -4 17
pair ask&keen	3 16 6 -11 10 -4 1 -4 -17 -39
pair ask&link	-19 8 11 -14 -7 -3 37 -3 -9 -72
pair ask&machine	-1 -5 -2 0 7 -1 1 5 -6 3
pair ask&mediaword	2 2 0 -1 -8 -1 -14 7 12 -2
pair ask&meet	15 13 -6 7 6 -8 0 0 -25 13
pair ask&mine	-1 11 -8 0 -1 -5 3 1 0 -3
pair ask&move	-24 -14 27 -3 6 -12 -2 16 5 -40
pair ask&not	17 -12 -10 7 36 -17 -26 9 -5 -23
pair ask&offer	-2 13 -2 0 -8 0 8 0 -9 -23
pair ask&office	-1 0 0 0 1 0 2 0 -2 18
pair ask&official	1 -13 0 -1 -5 3 5 -1 11 -10
pair ask&onward	5 -13 -3 -2 -10 -2 6 9 10 -39
pair ask&other	-9 8 -8 -8 -3 -7 30 1 -4 12
pair ask&paper	0 -2 0 0 -2 0 2 -2 4 -11
pair ask&pay	0 -3 -5 -1 -2 -15 38 -2 -9 -19
pair ask&practice	0 -1 -1 0 2 0 -1 0 0 3
pair ask&prepare	6 -9 -5 -7 -20 -9 42 0 2 108
pair ask&property	5 -7 -6 -1 -1 -10 21 -1 0 -32
pair ask&received	-9 8 6 -1 -4 -11 18 1 -8 13
pair ask&recorded	-5 38 -1 -1 -1 -1 -25 -4 -1 -11
pair ask&recruiter	-3 -1 -1 0 2 -16 0 23 -5 14
pair ask&remind	11 -6 7 1 -7 11 -9 0 -7 -23
pair ask&review	-5 5 -1 -1 -4 5 1 0 0 -19
pair ask&role	0 8 -38 -9 17 -4 11 9 4 25
pair ask&sales	10 0 -3 0 -3 -1 -17 8 7 -7
pair ask&send	2 -15 -7 -3 -11 2 44 2 -15 -58
pair ask&service	8 -6 0 0 0 0 -1 0 0 -6
pair ask&shop	1 6 -4 -1 -24 5 13 2 1 -10
pair ask&sign	-8 -18 4 -7 0 50 -15 -3 -4 -41
pair ask&slot	12 83 1 -2 -20 -13 -44 0 -16 11
pair ask&sorry	-2 -16 20 2 0 0 -3 0 0 -10
pair ask&stage	-8 -6 -4 -2 -16 21 23 -2 -7 -49
pair ask&start	29 -8 -3 -1 -6 17 -25 -2 -1 -37
pair ask&study	-7 5 -2 14 13 -3 -19 -3 1 -19
pair ask&talk	-8 25 19 -12 -5 -1 -8 -6 -3 -1
pair ask&task	14 -25 -11 -1 -7 -7 41 -6 3 -15
pair ask&team	4 11 3 -2 -3 -4 -7 11 -13 40
pair ask&thank	-10 3 -2 -1 1 5 14 5 -15 18
pair ask&ticket	-3 -2 -7 -1 -8 19 9 0 -8 -10
pair ask&time	39 -30 34 25 -6 26 -20 -13 -56 37
pair ask&title	-5 -3 -1 -3 8 7 11 -1 -13 -36
pair ask&urgent	-1 14 -5 0 -3 -6 -1 4 -1 -26
pair ask&video	-8 5 5 2 -1 0 -1 -1 -1 13
pair ask&wait	-7 -6 12 0 -23 7 -5 -3 26 -28
pair ask&wish	0 -5 0 0 -1 0 9 0 -1 -2
pair ask&yours	10 -22 3 -2 -9 -3 28 16 -21 0
pair asked&available	-8 1 61 -8 -16 12 -26 -6 -11 -60
pair asked&away	-1 -1 0 0 -3 0 3 5 -2 -14
pair asked&back	-1 -4 0 0 0 0 5 0 0 -6
pair asked&book	-4 14 -14 0 -4 -3 20 -1 -9 13
pair asked&call	-6 63 -13 -2 -1 -13 -10 -3 -15 54
pair asked&candidate	0 -11 0 0 -1 0 15 0 -2 7
pair asked&choose	-36 33 24 -1 -30 -8 25 -1 -7 1
pair asked&civic	1 -7 0 -1 -7 -9 7 0 16 0
pair asked&closer	-8 21 -6 -1 -1 -5 3 -1 -3 23
pair asked&cold	-4 -5 -8 -2 7 -1 6 7 0 68
pair asked&confirm	-3 11 5 -1 2 4 -15 -1 -3 -30
pair asked&deadline	-1 15 -7 -1 -6 -6 20 -3 -10 -14
pair asked&decide	0 -8 2 0 2 -1 6 0 0 -6
pair asked&document	-3 -9 -2 -1 -10 -5 36 -5 -2 -57
pair asked&education	-1 -6 0 0 -11 -2 22 -1 -2 -35
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -5
pair asked&event	8 1 -8 6 -1 -1 -4 0 -1 2
pair asked&exit	0 0 0 0 0 0 0 0 0 6
pair asked&family	-4 19 5 0 -1 -2 -15 0 -1 49
pair asked&feedback	0 -1 0 0 -1 0 0 3 0 2
pair asked&finance	0 -8 0 0 0 0 8 0 0 16
pair asked&forwarded	0 -7 0 0 -3 0 12 0 -2 1
pair asked&future	-3 -9 11 -1 15 -2 -9 0 -1 -9
pair asked&glad	0 -8 0 0 0 0 8 0 0 2
pair asked&health	-2 6 0 0 -1 -2 0 0 -1 -16
pair asked&hear	-2 -3 -2 -1 21 3 -16 -1 1 19
pair asked&hiringside	3 -2 -2 0 -1 0 3 0 0 49
pair asked&hitch	13 31 -34 -1 -2 -9 4 -1 -1 16
pair asked&hold	0 0 0 0 0 0 1 0 0 6
pair asked&inbox	0 -15 0 0 -2 -1 25 -5 -1 15
pair asked&interview	0 42 -13 -3 2 -10 0 9 -27 -46
pair asked&invite	4 -2 0 0 0 0 -1 0 0 12
pair asked&join	-1 -8 -1 0 0 27 -24 0 7 12
pair asked&keen	11 -3 -8 0 13 -4 -14 -2 7 37
pair asked&link	-9 -9 10 0 -1 -1 11 0 0 -17
pair asked&mediaword	11 -9 -1 0 0 0 -1 0 0 7
pair asked&meet	23 39 -1 -2 -3 -9 -44 -3 0 -35
pair asked&mine	-2 -12 3 -1 2 2 8 0 -1 -31
pair asked&move	-2 -48 61 -4 -9 -13 3 8 3 -133
pair asked&not	21 19 -31 -1 -5 -5 -18 -1 22 17
pair asked&offer	-1 2 -2 0 -1 -8 9 0 0 24
pair asked&office	-9 0 12 0 -1 -1 1 0 0 18
pair asked&official	-3 -23 1 0 -3 -9 46 -5 -3 -58
pair asked&onward	-1 -2 -4 -1 -1 -2 15 -3 -1 -3
pair asked&other	-2 -19 18 -2 2 -2 8 -3 -1 -1
pair asked&pay	-2 -19 0 -1 4 -21 51 -3 -8 -13
pair asked&practice	0 3 0 0 0 0 -2 0 0 3
pair asked&prepare	-7 12 2 0 0 -1 -4 0 -1 28
pair asked&property	1 -4 -1 0 -1 -7 14 0 -1 5
pair asked&received	-1 -8 -1 0 -1 -3 17 0 -4 -14
pair asked&recorded	0 -3 0 0 6 0 -2 0 0 9
pair asked&recruiter	-1 -8 -1 -1 14 -8 5 0 -1 6
pair asked&remind	14 -9 -29 -4 -3 -15 42 8 -4 -57
pair asked&review	3 3 -1 0 -1 -1 -3 0 0 5
pair asked&role	-15 16 -29 -4 38 -15 18 -5 -5 -14
pair asked&sales	11 8 -2 0 -1 -2 -12 0 -1 49
pair asked&send	-4 14 -4 -1 -10 -10 25 -2 -8 -47
pair asked&service	-1 -6 -1 0 -3 -4 17 0 -2 12
pair asked&shop	-1 0 -1 0 -1 -6 16 0 -7 -3
pair asked&sign	3 14 -2 -1 -4 -1 -6 -1 -1 0
pair asked&slot	-5 -1 88 -10 -12 -23 -24 -4 -9 -4
pair asked&sorry	0 16 -15 0 0 0 -1 0 0 -4
pair asked&stage	-13 42 -7 -1 5 2 -30 4 -3 -39
pair asked&start	19 -17 -4 0 -1 13 -10 0 0 -7
pair asked&study	-1 -2 0 0 1 -1 5 0 -1 9
pair asked&talk	-22 123 -1 -2 -13 -14 -62 -3 -6 20
pair asked&task	15 25 -10 0 -1 0 -28 0 0 13
pair asked&team	3 0 -2 -1 0 -3 10 -1 -5 12
pair asked&ticket	1 8 -11 6 -1 -1 0 0 -1 -1
pair asked&time	47 37 52 -23 -23 -20 -31 -18 -20 39
pair asked&title	-7 11 -12 -1 -2 10 3 -1 -2 -31
pair asked&urgent	0 0 1 0 0 0 0 0 0 -5
pair asked&video	6 -13 0 0 -1 -1 12 0 -3 -36
pair asked&wait	14 -22 -58 -6 -14 -23 104 -5 10 -56
pair asked&wish	0 -3 -2 0 -1 0 7 0 -1 2
pair asked&yours	0 0 6 0 -5 -2 8 0 -7 4
pair available&away	0 -5 -5 0 0 0 -1 10 0 11
pair available&back	0 -10 0 0 11 0 -2 0 1 -4
pair available&book	-4 30 -6 -1 5 -2 -19 -2 0 -3
pair available&bounce	-8 -1 -1 0 0 0 -2 12 0 1
pair available&call	-2 6 -8 -2 5 -4 19 -1 -14 0
pair available&candidate	-3 -11 -1 -1 -1 0 15 -1 3 -1
pair available&choose	-7 9 12 -3 -12 -3 -7 -1 12 -9
pair available&civic	0 0 0 0 0 0 0 0 0 21
pair available&closer	-1 7 -1 0 8 0 -11 0 -1 -7
pair available&cold	0 3 0 0 0 0 -2 0 0 11
pair available&confirm	-7 7 -6 -3 18 0 -11 2 0 -15
pair available&deadline	-2 -2 -2 -2 0 -1 17 -1 -7 -37
pair available&decide	-4 -1 3 0 3 0 0 0 0 -12
pair available&document	-6 0 -1 0 -1 -2 13 -1 -3 -5
pair available&education	0 -10 0 0 4 -1 9 0 -1 -8
pair available&enjoyed	0 4 0 0 0 0 -4 0 0 9
pair available&event	4 -2 -2 0 2 -1 -1 0 -1 7
pair available&family	0 -7 0 0 10 0 -2 0 0 10
pair available&feedback	-1 -4 0 0 -5 0 12 -1 -1 -8
pair available&filled	-1 -3 1 -1 0 -1 -9 16 -2 16
pair available&future	-2 -1 -1 -2 -11 -1 0 15 4 -14
pair available&glad	3 -1 -1 0 0 -1 0 0 0 -3
pair available&health	0 3 0 0 0 -1 -1 0 0 21
pair available&hear	-8 13 2 -1 -13 -3 6 -1 3 16
pair available&hiringside	2 -1 -2 0 4 1 1 -1 -3 -12
pair available&hitch	0 1 3 -2 -6 -5 -5 -1 15 21
pair available&inbox	-7 -6 -1 0 0 0 13 3 -1 4
pair available&interview	-18 80 -32 -3 -12 -2 -10 10 -14 -34
pair available&invite	-1 6 0 0 -3 0 0 0 -1 8
pair available&join	0 0 0 0 0 0 0 0 0 16
pair available&keen	-2 1 0 0 5 0 -3 -1 0 22
pair available&link	-17 0 14 -1 0 1 0 5 -2 -32
pair available&lure	0 9 0 0 0 0 -5 0 -3 -3
pair available&meet	-13 6 20 -2 -3 -2 -7 4 -4 37
pair available&mine	-1 0 1 -1 -1 -1 7 0 -3 -37
pair available&move	8 -23 15 -1 -2 -1 -5 -1 9 -20
pair available&not	7 -6 -10 -8 31 -4 -9 6 -8 -37
pair available&offer	-1 0 0 0 0 3 0 0 -2 -22
pair available&office	-9 -5 11 0 0 0 2 0 1 -9
pair available&official	0 -5 0 0 -1 -1 10 -1 -2 11
pair available&onward	0 3 -1 -1 0 -1 3 -1 -3 -9
pair available&other	-1 -3 3 -2 15 0 -10 0 -1 23
pair available&pay	-5 5 0 -1 -1 -2 -1 0 4 0
pair available&practice	0 -2 0 0 3 0 0 0 0 15
pair available&prepare	8 4 1 -1 -4 -1 -7 0 0 -27
pair available&property	0 0 0 0 0 0 0 0 0 18
pair available&received	-4 0 4 0 -4 0 -2 4 2 6
pair available&recorded	-1 7 0 0 0 0 -4 0 0 11
pair available&recruiter	-2 15 0 -1 4 -1 -6 0 -9 -7
pair available&remind	-4 -13 20 -2 -2 -2 4 -1 -1 1
pair available&review	-2 -2 0 0 -4 -1 -3 1 12 2
pair available&role	-2 -18 -7 0 11 -1 36 0 -18 31
pair available&sales	-1 6 -2 0 0 -1 -2 0 -1 23
pair available&send	-7 23 -2 -1 -4 -5 0 -1 -3 -20
pair available&service	-1 7 0 0 0 -1 -4 0 -1 2
pair available&shop	1 3 -1 0 0 0 -2 0 0 30
pair available&sign	0 7 0 -1 0 2 -7 0 -1 -3
pair available&slot	-31 -19 41 -7 8 -12 40 0 -19 -40
pair available&sorry	-2 15 -14 1 -3 0 3 0 0 3
pair available&stage	-2 4 -1 -1 8 -7 0 -1 0 4
pair available&start	-2 1 0 0 0 2 1 0 -1 13
pair available&study	-7 12 0 -1 -11 -3 -6 -1 18 5
pair available&talk	-3 28 -2 -2 -5 -4 -25 -1 14 -1
pair available&task	-2 3 1 0 -1 0 0 0 0 14
pair available&team	-6 12 1 -2 13 -1 -15 -1 -1 -24
pair available&thank	-11 3 -15 27 5 -1 -5 -1 -2 20
pair available&ticket	1 4 -2 -1 -2 -1 -3 5 -1 1
pair available&time	1 27 1 -17 14 -12 -2 13 -24 8
pair available&title	-1 28 -15 -2 -4 0 -3 -2 -1 15
pair available&urgent	-3 -6 9 0 0 0 0 1 0 4
pair available&video	-7 11 3 0 -1 0 -6 0 -1 -10
pair available&wait	12 2 5 -1 9 -2 -26 2 0 35
pair available&yours	11 5 -13 0 18 -1 -10 -1 -9 -23
pair away&back	-4 -3 -2 -2 -2 -2 -16 23 9 -8
pair away&book	5 -3 -3 0 -1 2 0 0 0 0
pair away&call	0 -2 9 -7 7 0 4 -1 -9 -3
pair away&candidate	4 -3 2 0 -3 0 4 -2 -2 15
pair away&choose	-3 -3 -1 0 16 1 3 0 -14 -12
pair away&civic	0 0 -14 0 -3 0 19 -1 0 -6
pair away&closer	-1 -1 -1 0 2 -1 -4 0 5 -7
pair away&confirm	5 -1 -5 -1 2 -6 -6 11 2 -3
pair away&deadline	-15 9 -24 4 14 -23 -8 34 9 -44
pair away&decide	-1 0 0 0 -8 0 24 -10 -4 -14
pair away&document	-4 0 0 0 2 0 1 -1 4 -16
pair away&education	-2 -1 -1 0 4 -1 2 -1 0 -16
pair away&event	0 -2 -2 0 0 1 0 5 -1 10
pair away&family	0 -3 5 -3 -2 0 -7 0 9 -2
pair away&feedback	-1 -1 -1 0 -1 -1 -1 5 1 -4
pair away&filled	22 -4 -17 -3 14 -9 1 5 -8 -38
pair away&finance	-1 0 0 0 0 4 -2 0 0 0
pair away&future	0 -1 0 0 0 0 -6 -1 7 -3
pair away&glad	0 -1 0 0 -2 0 6 0 -2 1
pair away&hear	-2 -9 -1 -1 2 -1 -7 16 4 -7
pair away&hiringside	0 -2 2 0 3 0 -4 -2 2 0
pair away&hitch	-7 4 10 -7 5 -1 10 -7 -7 9
pair away&hold	-1 -1 -1 0 -3 0 7 -1 0 0
pair away&inbox	-4 -2 -2 -2 -2 -2 -8 24 -3 -12
pair away&interview	-3 -4 2 -2 15 -1 -3 2 -5 2
pair away&invite	2 -2 1 0 0 0 0 0 0 -4
pair away&join	0 0 0 0 1 0 0 0 0 -3
pair away&mediaword	-2 -3 0 0 -1 -5 -14 20 5 -8
pair away&meet	-14 7 2 8 -1 -2 -26 27 -2 0
pair away&move	11 -5 -5 -1 -1 -1 -12 10 3 9
pair away&not	-3 -11 0 -1 -26 -8 -3 40 13 -31
pair away&offer	-1 -1 -1 0 1 5 -2 1 -1 -9
pair away&office	-1 0 0 0 0 0 3 0 0 -1
pair away&official	0 -1 1 0 2 0 -2 1 0 5
pair away&other	-1 -1 1 0 1 0 4 -2 -1 13
pair away&pay	-2 -2 -1 -1 -5 -12 16 6 2 -32
pair away&prepare	5 2 -5 0 -1 -1 -27 23 4 -17
pair away&property	0 0 0 0 0 0 -1 1 0 12
pair away&received	0 0 0 0 -1 0 3 0 -2 -2
pair away&recruiter	3 6 -3 -1 -6 -1 -8 2 8 -4
pair away&remind	-4 -2 1 1 -2 -1 -7 16 -1 -2
pair away&review	2 -1 0 0 -6 0 -8 -3 18 -4
pair away&role	-2 -4 -1 13 22 1 -25 0 -5 0
pair away&sales	-2 0 0 0 0 0 2 0 -1 -4
pair away&send	-2 -1 0 0 -3 2 -1 0 6 -4
pair away&shop	-6 7 1 0 0 0 -2 0 0 -5
pair away&sign	-2 0 0 0 0 2 -4 0 5 -1
pair away&slot	-2 -2 3 -1 1 1 -3 2 -1 -3
pair away&sorry	-1 -1 0 2 0 0 7 -3 -4 -4
pair away&stage	0 -3 -1 0 8 -1 -8 4 1 -4
pair away&start	0 0 0 0 0 -1 6 -3 0 -4
pair away&study	0 -2 1 0 -2 0 5 1 -2 -7
pair away&talk	5 -1 5 -1 0 0 -2 -5 -1 -1
pair away&team	-16 1 2 8 -2 -2 19 -18 8 -13
pair away&thank	-1 -2 0 -1 22 -1 -10 0 -7 -2
pair away&ticket	0 0 0 0 3 1 -1 -2 1 10
pair away&time	-18 -12 4 -21 2 -28 23 70 -19 -47
pair away&title	-11 -13 -4 1 12 -4 9 -13 23 -21
pair away&wait	-2 -2 -1 -2 -13 -1 37 -12 -3 -8
pair away&yours	3 -6 -3 -1 -1 -1 -6 -2 15 12
pair back&book	0 8 -1 0 0 0 -9 0 2 -6
pair back&bounce	0 0 0 0 -5 0 -1 7 0 -15
pair back&call	-1 4 -1 -1 -1 -1 -1 0 1 0
pair back&candidate	1 8 -1 0 -1 0 -8 -2 4 -3
pair back&choose	-1 -1 0 -1 -1 7 -13 -1 12 -12
pair back&closer	-1 0 0 0 0 0 -1 1 3 16
pair back&deadline	4 -2 -6 -1 -4 -3 -15 -6 33 5
pair back&decide	-1 -1 0 0 -1 -1 7 -6 3 -10
pair back&document	-1 -2 0 0 -2 -1 8 0 -1 9
pair back&education	0 -3 0 0 5 1 -4 0 1 -10
pair back&enjoyed	-1 5 0 0 -1 3 -3 -3 0 -4
pair back&feedback	6 -2 -1 -1 11 -2 -17 -5 11 -5
pair back&future	0 0 0 0 0 1 2 -3 0 -9
pair back&glad	0 0 0 0 0 -6 7 0 0 -2
pair back&health	-1 3 0 0 0 1 -2 0 0 -3
pair back&hear	5 -3 -2 -2 14 -3 -33 -2 26 -8
pair back&hiringside	0 0 0 0 0 0 -2 -2 4 1
pair back&inbox	0 0 -1 -1 -6 -1 3 12 -7 -19
pair back&interview	0 8 -1 0 3 0 -8 -2 -1 -2
pair back&join	0 0 0 0 0 2 0 0 0 -13
pair back&meet	-1 -1 0 0 0 -6 11 -1 -2 -9
pair back&mine	0 0 0 0 0 0 0 0 0 6
pair back&move	5 -1 -5 0 0 0 0 0 1 6
pair back&not	-1 -1 4 -2 -3 -1 -9 1 11 -1
pair back&offer	-2 -3 -1 0 -4 -3 13 0 1 -18
pair back&onward	0 0 0 0 -2 0 0 0 4 1
pair back&pay	-1 -1 0 0 -3 4 -3 -2 6 -14
pair back&prepare	-1 0 0 0 0 0 -5 2 5 3
pair back&property	-1 -1 0 0 -1 2 9 0 -8 -10
pair back&received	0 0 0 0 0 0 -1 2 0 5
pair back&recruiter	-1 5 0 0 -1 2 4 -1 -7 -16
pair back&remind	4 -5 -4 -1 0 -6 13 0 0 -10
pair back&review	-1 -2 0 0 -2 -1 4 -2 4 20
pair back&role	0 -1 0 0 -3 1 1 0 2 3
pair back&send	-4 1 -2 -1 4 4 -6 9 -5 -1
pair back&shop	0 0 4 -2 0 0 -2 1 0 -4
pair back&sign	-1 -1 0 0 3 -1 3 0 -1 0
pair back&slot	4 2 -6 0 1 1 -4 2 -1 -11
pair back&stage	-1 -1 -1 -1 -2 -3 8 -2 4 -4
pair back&start	-5 -1 -1 -1 -1 -2 10 1 -1 -6
pair back&team	-1 -1 -1 0 -3 0 -1 -3 10 -3
pair back&thank	6 0 0 0 -1 -7 5 -1 0 -2
pair back&ticket	-1 3 -1 0 -1 0 7 -5 -2 19
pair back&time	-9 -14 -2 -9 -5 -5 5 14 25 -34
pair back&title	-1 -1 -2 -1 -1 3 -3 -2 9 1
pair back&wait	-3 -1 -1 0 3 -1 4 0 -1 -6
pair back&yours	-1 4 0 0 16 0 -18 -2 3 -15
pair book&bounce	0 -1 0 0 0 0 0 2 0 14
pair book&call	-6 -21 -3 -9 18 -3 19 -3 9 -54
pair book&cancel	-12 -1 3 26 -6 -2 -5 -1 -2 -13
pair book&candidate	-3 1 0 0 -2 -2 11 -1 -3 19
pair book&choose	-5 19 -2 -1 7 -4 -7 -1 -5 -26
pair book&civic	-23 -7 23 -3 10 -2 3 -1 0 -13
pair book&closer	-6 13 -2 -1 4 -1 -4 -1 -2 11
pair book&cold	-2 7 0 2 -3 -2 0 0 -1 -1
pair book&confirm	-6 7 -10 -2 -3 1 18 -1 -4 -18
pair book&deadline	15 -18 -9 -4 0 -3 30 -1 -10 16
pair book&decide	-2 1 0 0 0 0 0 1 0 -4
pair book&document	1 0 0 0 0 0 -2 0 2 36
pair book&education	-6 5 0 6 -7 -1 -1 0 4 -28
pair book&enjoyed	-2 3 0 0 0 0 0 0 0 9
pair book&event	6 2 11 2 -18 1 -2 -1 -1 -6
pair book&family	-15 0 -4 22 5 0 -2 -1 -4 -16
pair book&feedback	1 0 -1 0 0 0 0 0 0 -9
pair book&filled	-3 2 0 2 2 0 7 0 -9 5
pair book&finance	0 0 0 0 0 3 -2 0 0 4
pair book&future	-2 -7 2 -1 1 0 8 0 -1 -10
pair book&glad	4 -4 0 0 0 0 0 0 0 1
pair book&health	1 1 0 0 0 1 -1 0 0 48
pair book&hear	-5 -34 2 3 -6 -1 44 -1 -2 -2
pair book&hiringside	3 10 -1 0 -2 -2 -13 -1 6 -9
pair book&hitch	-13 19 15 -2 -4 3 -13 -4 -1 5
pair book&hold	-2 0 0 2 0 0 0 0 0 5
pair book&inbox	-3 -1 -1 1 -1 0 3 0 1 16
pair book&interview	10 -3 -9 -7 2 -7 21 -7 1 -40
pair book&invite	15 2 -1 0 1 2 -22 -2 5 0
pair book&join	-3 0 0 3 1 0 0 0 0 3
pair book&keen	-5 8 -9 -1 -2 -3 16 -1 -4 18
pair book&link	-1 21 10 -1 -4 -2 -19 -2 -2 -40
pair book&lure	3 -4 0 0 0 0 -3 0 4 30
pair book&machine	-4 3 0 0 0 0 -1 2 0 2
pair book&mediaword	-3 3 -1 -1 -2 2 -1 0 3 21
pair book&meet	4 -7 1 1 -2 -1 6 0 -3 -4
pair book&mine	-7 -8 2 0 0 0 15 0 -1 -12
pair book&move	0 2 1 11 -3 -2 -5 -1 -2 -53
pair book&not	-17 6 1 14 51 -4 -40 -3 -7 21
pair book&offer	-2 1 0 0 1 3 -2 0 0 7
pair book&office	0 0 0 0 0 0 0 0 0 38
pair book&official	-1 3 -1 -1 0 0 1 0 -1 76
pair book&onward	2 -24 21 0 0 -1 1 0 0 -23
pair book&other	-4 3 -5 6 0 0 2 0 -1 -5
pair book&pay	-1 1 0 0 2 -1 5 -1 -5 -9
pair book&practice	-2 3 0 0 0 0 0 0 0 23
pair book&prepare	4 1 14 -6 -12 3 -2 0 -1 -3
pair book&property	-14 8 -5 22 -2 -2 -4 -1 -2 -7
pair book&received	4 9 -2 -1 0 0 1 -1 -11 3
pair book&recorded	0 0 0 0 0 0 0 0 0 7
pair book&recruiter	-3 10 -2 0 -6 0 -5 1 6 -18
pair book&remind	-3 -14 17 6 -3 -1 -1 -1 -1 27
pair book&review	3 -1 -5 0 -2 0 -5 0 10 1
pair book&role	8 7 0 1 -7 3 -4 -2 -6 -19
pair book&sales	-2 3 0 0 0 0 -1 0 0 29
pair book&send	10 3 -1 0 -1 0 -10 -1 0 -1
pair book&service	-1 1 0 0 -1 -2 -5 0 8 43
pair book&shop	0 1 -4 1 0 -2 13 -1 -7 10
pair book&sign	7 -1 -5 0 -4 2 2 -2 2 4
pair book&slot	14 33 -5 1 -7 -3 -24 -1 -7 15
pair book&sorry	-2 -1 0 6 -1 0 -1 0 -1 10
pair book&stage	20 -35 13 1 -4 -1 10 -1 -2 -47
pair book&start	6 9 0 0 -4 5 -17 0 2 3
pair book&study	8 14 -9 0 -4 -1 -5 -1 -2 -3
pair book&talk	6 -6 18 -1 -5 -2 -6 -1 -4 -34
pair book&task	-25 -8 -1 2 -2 -1 31 -2 6 -16
pair book&team	5 24 -10 -5 10 -6 -14 -1 -2 -50
pair book&thank	4 2 -5 -9 0 -2 -6 -2 18 -16
pair book&ticket	0 2 0 0 0 0 -2 0 1 6
pair book&time	-12 -33 75 36 -22 1 -34 -6 -6 90
pair book&title	14 3 -7 -2 7 -2 -15 -2 4 -30
pair book&urgent	-5 -1 1 5 0 0 -1 2 0 -2
pair book&video	-1 2 -1 3 -1 0 -1 0 -1 -3
pair book&wait	-5 2 -1 -2 -6 -2 22 -4 -5 28
pair book&yours	18 0 -6 1 3 -2 1 -1 -13 -32
pair bounce&candidate	-1 5 0 0 -2 0 -2 1 0 -16
pair bounce&choose	0 0 0 0 0 0 0 1 0 -3
pair bounce&confirm	-1 0 0 0 0 0 -1 2 0 -5
pair bounce&filled	-9 -2 -1 -1 -2 -2 -4 22 -1 24
pair bounce&hear	0 -1 7 0 1 0 2 -6 -2 -3
pair bounce&inbox	-14 2 5 -2 -9 -1 -11 24 6 -7
pair bounce&interview	-9 -1 6 -1 -1 0 -2 8 0 4
pair bounce&invite	-13 -3 -2 -1 -4 -2 -4 30 -1 -4
pair bounce&keen	0 3 0 0 0 0 -2 0 0 15
pair bounce&machine	-2 -4 -2 -1 -5 -1 -8 14 8 3
pair bounce&move	0 0 7 0 -1 0 -1 -3 -1 -4
pair bounce&not	-9 -6 2 -5 -13 -4 1 28 6 -20
pair bounce&offer	0 0 0 0 -2 1 15 -1 -14 -10
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 3
pair bounce&received	0 0 0 0 0 0 4 0 -3 -2
pair bounce&recruiter	0 0 0 0 0 0 -1 2 0 12
pair bounce&review	1 0 0 0 0 0 0 0 0 -4
pair bounce&role	-1 9 0 0 -1 0 2 0 -7 10
pair bounce&send	0 0 0 0 -6 0 -2 10 -1 -20
pair bounce&shop	-2 -1 -1 -1 -6 0 1 6 5 -7
pair bounce&sign	-9 -3 -2 -1 -4 1 -6 24 -1 14
pair bounce&slot	-19 1 -1 0 0 3 -6 22 0 -11
pair bounce&sorry	0 -2 -2 -4 -6 -3 11 6 0 -7
pair bounce&stage	0 0 0 0 -1 0 4 2 -4 -5
pair bounce&talk	-3 5 0 0 0 0 -5 3 0 9
pair bounce&task	0 0 7 0 2 0 0 -7 -2 1
pair bounce&team	0 0 0 0 0 0 10 -2 -8 10
pair bounce&thank	-9 -1 -1 -1 -5 0 -1 14 4 -10
pair bounce&ticket	0 0 0 0 0 0 4 0 -3 0
pair bounce&time	-39 -3 5 -2 -1 -1 -3 44 -1 -24
pair bounce&title	-9 10 -1 -1 0 0 -11 9 3 -3
pair bounce&yours	7 -1 -4 0 -9 0 24 -1 -15 4
pair call&cancel	-5 -1 6 12 -6 -1 -4 -1 -1 -33
pair call&candidate	2 4 -1 -1 -6 -2 7 -3 0 -7
pair call&choose	4 -5 -1 -2 -2 8 2 0 -5 2
pair call&civic	-11 -1 -1 -4 9 -4 14 -1 -2 3
pair call&closer	-1 -5 0 -1 -2 0 17 0 -7 10
pair call&cold	9 -5 0 2 -1 0 -3 0 -2 6
pair call&confirm	18 -4 -1 -1 -5 6 -10 -1 -2 -11
pair call&deadline	-6 39 -1 -2 -2 -10 -1 -11 -5 41
pair call&decide	-1 -8 -1 -2 5 -2 17 -1 -8 -10
pair call&document	0 -3 0 0 15 0 -2 -1 -7 -7
pair call&education	-7 5 0 -1 10 0 -8 0 1 -5
pair call&enjoyed	-1 13 -1 0 -2 0 -7 0 -1 26
pair call&event	10 -1 0 2 16 -5 -17 -1 -4 -18
pair call&family	-2 0 0 0 0 0 3 0 0 23
pair call&feedback	0 -7 0 0 1 0 9 -2 1 4
pair call&filled	0 0 0 4 -2 0 0 0 -1 -5
pair call&finance	-2 7 0 -1 0 -1 -3 0 0 28
pair call&future	-1 -7 0 0 0 0 9 0 0 2
pair call&glad	0 -11 -1 -1 0 1 14 0 -1 -2
pair call&health	0 0 2 0 0 0 -2 0 0 -3
pair call&hear	1 0 2 2 -7 -4 20 -8 -6 -23
pair call&hiringside	6 -1 -4 0 -1 0 2 0 -1 11
pair call&hitch	-2 -5 8 -7 -1 2 -2 8 0 -10
pair call&hold	0 -1 0 1 -14 0 14 0 0 -5
pair call&inbox	-3 -14 -1 -1 2 -1 25 -2 -5 -16
pair call&interview	-5 26 -16 -3 3 -4 -9 2 6 -11
pair call&invite	6 -8 -1 -1 -3 0 -5 5 7 -25
pair call&join	-1 -2 0 0 2 -1 3 0 0 8
pair call&keen	-1 20 -1 -1 3 0 -17 -1 -1 -33
pair call&link	6 -5 0 0 0 0 0 0 0 -8
pair call&lure	4 2 -1 0 -1 -1 -2 0 -1 3
pair call&mediaword	0 0 0 0 0 0 0 0 0 55
pair call&meet	-4 3 12 -2 -4 -4 -2 -7 8 -13
pair call&move	-1 -2 3 0 -1 1 -1 1 -1 32
pair call&not	15 6 2 -19 3 -9 -6 -7 14 -73
pair call&offer	-2 -1 0 2 -2 4 -2 0 2 18
pair call&office	12 -1 0 -1 -2 -1 -10 2 -1 1
pair call&official	0 0 3 2 5 1 -2 0 -9 6
pair call&onward	-1 0 -1 0 3 8 -1 0 -7 -3
pair call&other	0 -20 26 6 -2 -5 2 -3 -4 4
pair call&pay	8 15 -1 -1 -12 -2 -6 -1 -1 8
pair call&practice	0 2 0 0 0 0 -2 0 0 6
pair call&prepare	23 3 -4 -8 -8 -13 6 -4 5 28
pair call&property	-1 3 0 4 -4 0 -1 0 0 27
pair call&received	-5 1 6 -1 -2 0 7 0 -5 -3
pair call&recorded	-2 7 0 0 0 0 -4 0 0 6
pair call&recruiter	7 -9 0 -5 -1 -1 13 -2 -3 13
pair call&remind	12 -7 0 2 -17 -11 28 -4 -2 -32
pair call&review	-5 -5 0 0 0 0 1 0 10 19
pair call&role	-4 64 -3 -8 -10 -4 -28 1 -8 -18
pair call&sales	5 25 -1 0 -3 -1 -21 -1 -5 16
pair call&send	10 4 -2 -1 -5 -2 0 -1 -3 -10
pair call&service	0 -8 0 0 0 0 -1 0 9 7
pair call&shop	-2 11 0 0 -3 0 -6 0 0 12
pair call&sign	-4 -6 6 2 -3 6 -4 3 1 14
pair call&slot	-7 40 -4 -4 -23 0 15 -10 -7 6
pair call&sorry	-1 -7 20 18 -14 -1 -14 0 0 -10
pair call&stage	-1 2 -2 -1 -1 -1 8 -1 -2 11
pair call&start	3 -1 0 0 -2 -9 8 0 2 18
pair call&study	0 0 1 14 -9 -1 -10 -1 6 3
pair call&talk	6 34 -4 -3 -2 7 -27 -8 -2 -52
pair call&task	7 -1 0 -1 -5 -1 1 0 0 0
pair call&team	-9 -14 9 -4 5 6 15 0 -9 -23
pair call&thank	6 -5 -5 -6 -4 -2 -7 -4 26 -6
pair call&ticket	3 -1 0 -1 -3 0 0 -4 6 -21
pair call&time	44 -22 -13 -2 -35 -20 60 -27 15 3
pair call&title	-14 28 6 -4 -9 -12 2 2 2 22
pair call&urgent	0 0 0 0 0 0 -8 10 0 -11
pair call&video	-6 -10 6 -1 2 -3 17 -1 -3 1
pair call&wait	-17 37 -4 -1 -2 -1 -8 -4 -1 -7
pair call&wish	-9 8 -2 -2 -10 6 8 -1 1 -39
pair call&yours	7 11 -2 -1 7 0 -15 4 -11 -36
pair cancel&candidate	4 0 0 -1 8 0 -8 0 -3 3
pair cancel&choose	-3 -1 -2 11 -2 -1 -1 0 0 20
pair cancel&civic	-1 0 0 2 -1 0 0 0 0 9
pair cancel&confirm	-3 -1 4 -7 -10 -1 23 0 -6 13
pair cancel&deadline	12 -4 -10 6 1 0 -3 0 -2 25
pair cancel&decide	-1 0 0 5 -2 0 -1 0 0 -1
pair cancel&education	-2 0 0 8 -5 0 -1 0 -1 12
pair cancel&event	-6 -1 -2 18 -3 -3 -2 -3 2 -21
pair cancel&family	0 0 0 1 0 0 0 0 0 5
pair cancel&filled	-4 -1 -2 24 -9 -1 -5 -1 -1 -8
pair cancel&finance	-1 0 0 4 -1 0 0 0 0 -6
pair cancel&health	-1 0 -1 2 0 0 0 0 0 26
pair cancel&hear	-2 -1 -1 7 -2 0 -1 0 0 7
pair cancel&hiringside	1 0 0 5 -2 0 -2 0 0 -3
pair cancel&hitch	-2 -1 -3 11 -1 -1 -3 -1 0 4
pair cancel&hold	-5 -2 3 30 -6 -2 -16 -3 2 -12
pair cancel&interview	-47 -16 3 106 -17 -3 -17 -4 -5 -38
pair cancel&invite	-2 0 0 3 0 0 0 0 0 -10
pair cancel&link	7 0 -8 1 0 0 0 0 0 -7
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 8
pair cancel&meet	-1 -1 3 4 -1 -1 -2 0 0 4
pair cancel&move	16 0 -16 2 0 0 -1 1 0 -3
pair cancel&not	-2 -3 3 8 3 -2 -9 -2 4 -6
pair cancel&offer	-1 0 -1 4 -3 0 0 0 0 -1
pair cancel&office	0 0 0 2 0 0 0 0 0 4
pair cancel&official	-2 0 0 5 -3 0 -1 0 3 2
pair cancel&onward	-1 -1 0 -12 4 0 11 0 0 -1
pair cancel&other	-2 0 0 11 -7 -1 -2 -1 3 7
pair cancel&prepare	12 0 -1 -3 -3 0 -3 -3 2 -14
pair cancel&property	-1 0 0 2 -1 0 0 0 0 14
pair cancel&recruiter	-5 -1 -2 5 -4 -1 9 0 -1 -17
pair cancel&remind	-11 -7 23 -1 -7 -1 8 -1 -1 -19
pair cancel&review	0 0 0 1 0 0 0 0 0 7
pair cancel&role	-13 -5 -6 54 -10 -4 -3 -4 -9 -20
pair cancel&sales	-1 0 0 5 -2 0 0 0 0 -1
pair cancel&service	0 0 0 1 0 0 0 0 0 8
pair cancel&shop	-3 -1 3 9 -4 0 0 0 -2 0
pair cancel&sign	0 0 0 8 -5 0 -1 0 0 12
pair cancel&slot	-8 -1 1 15 -4 -1 -2 -1 0 -12
pair cancel&sorry	-8 -8 1 32 -6 -2 -6 -2 -2 55
pair cancel&stage	-3 -1 -1 0 6 0 -2 0 0 4
pair cancel&study	-1 0 0 2 0 0 0 0 0 3
pair cancel&talk	-3 -6 5 10 -4 0 -1 0 0 -2
pair cancel&task	-1 0 -1 5 -1 0 -1 -3 2 -3
pair cancel&team	-2 -2 -3 22 -4 -2 -8 -1 -1 -4
pair cancel&ticket	-1 0 0 1 0 0 0 0 0 11
pair cancel&time	-27 -19 18 79 -20 -10 -12 -5 -5 0
pair cancel&title	-12 -3 -2 23 -8 -1 11 -1 -8 -5
pair cancel&wait	-1 0 0 2 0 0 -1 0 0 12
pair cancel&yours	-10 -5 -5 32 -14 -1 28 -1 -24 -5
pair candidate&choose	0 -31 -3 -4 37 13 1 -4 -8 15
pair candidate&civic	0 7 -1 -1 3 -3 -7 0 2 4
pair candidate&closer	-2 -2 -1 -1 35 -2 1 0 -29 -40
pair candidate&cold	0 0 0 0 -2 0 13 0 -10 -17
pair candidate&confirm	-8 -3 -3 3 -4 2 -1 0 14 28
pair candidate&deadline	15 1 -4 -5 -17 6 24 -3 -19 -26
pair candidate&decide	-5 4 -3 -3 14 -13 9 1 -4 -55
pair candidate&document	0 -3 0 0 1 9 -3 -1 -2 -7
pair candidate&education	-6 1 0 -1 -6 -2 14 -2 1 -3
pair candidate&enjoyed	3 -2 0 0 3 0 -1 0 -2 0
pair candidate&event	-2 -1 0 2 2 0 0 1 0 -3
pair candidate&family	1 4 0 0 -4 0 3 0 -3 -4
pair candidate&feedback	2 -4 0 0 -17 1 4 -3 18 10
pair candidate&filled	-5 -4 -1 3 8 1 8 -1 -8 -14
pair candidate&finance	-1 -2 0 0 1 0 2 0 1 19
pair candidate&forwarded	0 -7 0 0 -3 0 31 0 -20 -1
pair candidate&future	2 0 0 0 -7 0 7 -2 1 5
pair candidate&glad	11 20 -1 -2 -5 2 -23 0 -3 -26
pair candidate&health	10 -1 0 0 -3 0 2 0 -8 0
pair candidate&hear	4 -11 -2 -1 4 9 -10 -2 9 -28
pair candidate&hiringside	-2 -17 9 -2 -28 13 34 4 -9 64
pair candidate&hitch	0 0 0 0 0 0 2 0 -1 -6
pair candidate&hold	-3 -1 6 -1 0 0 4 0 -4 -1
pair candidate&inbox	-1 2 0 0 -5 7 2 4 -8 -5
pair candidate&interview	1 10 0 -7 -18 -1 -11 -3 29 36
pair candidate&invite	4 -10 -1 0 -15 -1 -21 1 44 -12
pair candidate&join	0 -1 0 0 9 0 -1 0 -7 -3
pair candidate&keen	4 1 0 0 -6 8 0 0 -7 10
pair candidate&link	0 -2 0 0 1 11 -4 -1 -4 -20
pair candidate&machine	0 0 0 0 -1 0 -1 3 0 -9
pair candidate&mediaword	-1 1 0 0 14 0 -3 1 -11 -17
pair candidate&meet	17 -23 0 0 3 -4 -5 -2 14 -16
pair candidate&mine	0 2 0 0 -15 0 -3 4 13 -22
pair candidate&move	-5 -8 -3 0 -3 -1 19 5 -3 19
pair candidate&not	1 -8 -1 -7 14 -4 1 -2 5 -60
pair candidate&offer	-9 0 -2 1 14 -2 -1 -1 0 -49
pair candidate&office	-6 6 -1 -1 2 2 6 0 -7 25
pair candidate&official	-1 2 -1 2 0 2 -5 0 2 -23
pair candidate&onward	-8 19 -3 -1 -1 -1 -12 -1 8 -26
pair candidate&other	-9 -3 -4 2 31 -9 16 -3 -22 -44
pair candidate&paper	0 0 0 0 0 0 1 0 -1 6
pair candidate&pay	4 -4 0 0 -1 -1 4 0 -1 6
pair candidate&practice	-2 9 -2 0 4 0 -5 0 -4 -4
pair candidate&prepare	-6 -6 -1 -1 2 1 5 -2 7 -37
pair candidate&property	-2 4 0 -1 1 0 2 0 -3 31
pair candidate&received	-4 -2 -2 -2 8 -4 3 4 -1 -49
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 2 -15
pair candidate&recruiter	12 12 -6 -2 -4 -11 29 -2 -29 -22
pair candidate&remind	-5 -15 -1 3 -9 7 13 3 3 10
pair candidate&review	-6 -3 -2 -2 25 -3 -2 0 -8 -15
pair candidate&role	-2 -7 -4 -3 44 0 -3 -3 -21 30
pair candidate&sales	-5 10 -1 -1 -3 2 14 -1 -16 26
pair candidate&send	0 -7 -1 -1 -10 -1 16 -1 4 -4
pair candidate&service	-6 -1 -2 0 -4 0 19 0 -6 9
pair candidate&shop	-8 -7 -1 -1 0 -2 14 6 -3 -29
pair candidate&sign	1 -2 -1 1 0 -11 36 0 -23 -19
pair candidate&slot	15 -1 4 -4 10 -11 -8 0 -4 2
pair candidate&sorry	-1 9 -1 -1 -7 -1 -5 -1 6 37
pair candidate&stage	-1 8 -2 -2 -26 -3 18 -5 14 -16
pair candidate&start	2 -1 0 0 7 -6 -3 0 2 -2
pair candidate&study	-1 -1 0 0 5 0 6 0 -7 -23
pair candidate&talk	14 -9 -2 -1 1 -1 7 -1 -7 40
pair candidate&task	1 -5 0 -1 12 0 -2 0 -4 7
pair candidate&team	3 -21 0 -6 5 5 12 1 0 -27
pair candidate&thank	1 5 -1 -1 -5 6 -11 5 1 42
pair candidate&ticket	5 6 -1 -2 -24 7 25 9 -25 -54
pair candidate&time	-5 -32 8 -3 11 -9 22 -4 13 51
pair candidate&title	22 2 -5 -3 -14 -2 9 2 -13 4
pair candidate&urgent	-1 -2 0 0 5 0 -3 1 -1 -1
pair candidate&video	0 8 0 0 -7 -1 0 0 1 9
pair candidate&wait	-6 -4 2 -2 -20 -2 66 1 -36 -5
pair candidate&wish	-1 -4 0 0 -4 0 5 0 6 -10
pair candidate&yours	-2 48 -5 -7 -25 3 10 -8 -13 -90
pair choose&civic	7 7 -7 -2 -7 -4 5 -2 3 -20
pair choose&closer	-1 0 -1 -1 17 -2 -9 -1 -2 -28
pair choose&cold	2 8 -2 -1 10 -2 -13 0 -2 -16
pair choose&confirm	-4 3 0 0 -2 10 -4 -1 -1 7
pair choose&deadline	14 -5 -2 4 -29 -3 29 -4 -4 -31
pair choose&decide	-9 5 -2 8 1 4 0 -1 -6 -44
pair choose&document	-4 -3 0 -1 4 10 0 0 -6 -10
pair choose&education	-4 -4 -2 -3 -13 -3 33 1 -6 -43
pair choose&enjoyed	-1 -1 0 0 1 4 -1 0 -1 -19
pair choose&event	-6 9 -1 0 9 -5 -3 -1 -2 -11
pair choose&family	0 -1 0 0 0 0 1 0 0 11
pair choose&feedback	-2 0 0 0 0 0 1 0 2 18
pair choose&filled	-4 -4 -2 5 -9 0 12 -2 4 -28
pair choose&finance	-2 -6 -1 -1 9 6 4 -1 -8 -11
pair choose&future	-2 -2 0 0 7 0 3 -1 -5 -7
pair choose&glad	2 -9 -2 -3 -10 40 -15 -1 -3 5
pair choose&health	-1 -2 6 1 -2 3 -2 -3 -1 38
pair choose&hear	-1 7 -2 5 -28 11 -23 -1 32 29
pair choose&hiringside	-5 -10 -5 -1 22 -5 15 -2 -9 -51
pair choose&hitch	-1 2 2 1 -4 0 3 -1 -1 -8
pair choose&hold	-1 -1 -2 6 -17 -3 20 -1 -2 -24
pair choose&inbox	0 3 0 0 -2 0 -1 2 -1 3
pair choose&interview	-3 16 -1 8 -10 6 -17 -3 4 10
pair choose&invite	7 -5 -1 0 -5 3 3 0 -2 -34
pair choose&join	0 -1 0 0 11 -13 7 0 -2 1
pair choose&keen	1 18 7 -11 -20 6 2 -1 -3 -31
pair choose&link	-2 16 15 -11 -7 -1 -5 -1 -2 27
pair choose&lure	0 5 0 0 0 0 -5 0 0 -2
pair choose&machine	0 1 0 0 -1 0 -1 0 0 -7
pair choose&mediaword	5 -1 -4 -1 14 4 -6 0 -11 -19
pair choose&meet	-7 2 0 -1 15 3 -5 0 -7 -29
pair choose&mine	0 0 1 0 5 0 -4 0 -1 -22
pair choose&move	-5 5 7 -8 -1 2 1 -1 0 6
pair choose&not	1 5 -6 25 -54 4 9 -2 18 -7
pair choose&offer	-6 2 -1 0 -12 24 -3 -1 -3 -47
pair choose&office	-2 1 -1 0 6 1 -7 0 2 30
pair choose&official	-2 -1 -1 0 -17 5 6 -3 13 -15
pair choose&onward	5 -12 -2 0 7 -1 8 -1 -4 -37
pair choose&other	-4 2 -4 8 22 -6 0 -4 -12 32
pair choose&paper	0 0 0 0 6 0 -5 0 0 1
pair choose&pay	-2 10 -2 -1 -3 15 -13 -1 -2 -32
pair choose&practice	0 0 0 0 5 0 -4 0 -1 12
pair choose&prepare	-6 0 -1 0 27 -4 -10 -1 -5 -32
pair choose&property	-1 8 -2 0 -1 7 -14 0 4 3
pair choose&received	-1 -1 0 0 14 -2 -2 0 -7 -11
pair choose&recruiter	3 12 -1 -3 -7 -9 5 -1 0 -96
pair choose&remind	-2 -12 1 13 -10 -2 15 -1 -3 14
pair choose&review	1 1 -1 -1 2 -2 12 -1 -11 -4
pair choose&role	2 -9 -5 0 -4 32 -6 -3 -7 -27
pair choose&sales	-1 2 -1 0 -1 3 1 -1 -2 41
pair choose&send	5 -4 0 -1 -2 6 -1 -1 -2 16
pair choose&service	-1 10 -2 0 0 -2 -4 0 0 11
pair choose&shop	0 5 -2 0 0 0 -1 -1 -1 -12
pair choose&sign	0 -8 -3 -3 -2 33 -1 -3 -14 -21
pair choose&slot	-17 78 -6 -19 -8 8 -29 -4 -3 37
pair choose&sorry	-2 -3 -6 2 21 -3 -10 -2 3 22
pair choose&stage	18 -13 -3 2 -9 -14 22 -2 -2 -34
pair choose&start	0 -1 0 0 15 -6 -5 0 -2 -18
pair choose&study	-8 -3 0 3 -13 1 10 0 11 4
pair choose&talk	-2 -3 -1 -2 -15 4 5 0 15 -3
pair choose&task	-8 -3 0 -1 2 0 8 -1 4 -27
pair choose&team	-8 2 -4 3 44 12 -25 -6 -18 12
pair choose&thank	15 -16 9 -2 7 -1 -7 -1 -3 -28
pair choose&ticket	8 3 -1 -2 -23 1 19 -4 -2 -30
pair choose&time	-44 40 13 6 -18 8 -7 -7 11 23
pair choose&title	-5 -5 -1 -5 34 29 -37 -3 -7 -21
pair choose&urgent	0 -3 -1 0 0 12 -8 0 0 3
pair choose&video	-1 1 2 0 1 0 -1 0 -1 -3
pair choose&wait	-1 -2 -1 1 3 -3 17 -1 -13 4
pair choose&wish	-1 2 0 0 -5 8 -4 0 -1 -10
pair choose&yours	12 13 -1 -3 -31 21 -3 -2 -7 32
pair civic&closer	-1 1 0 0 1 0 -1 0 0 16
pair civic&confirm	0 0 0 0 3 0 -3 0 0 23
pair civic&deadline	-3 -2 -19 6 -1 -5 8 -2 17 1
pair civic&decide	-5 -4 -1 4 -9 2 4 -2 12 -71
pair civic&document	-7 3 0 0 0 -1 -9 0 15 -8
pair civic&education	-3 4 0 0 5 0 0 0 -5 -38
pair civic&enjoyed	-1 5 0 0 1 0 -5 0 -1 -25
pair civic&event	-1 -13 12 -1 13 0 -3 -1 -6 -3
pair civic&family	0 -2 0 0 2 -2 2 0 -1 5
pair civic&finance	-2 -1 -1 6 -2 -1 2 -1 0 15
pair civic&future	0 0 0 0 0 0 0 0 0 5
pair civic&glad	13 -9 0 -1 -2 4 -4 0 -1 4
pair civic&health	0 1 0 0 0 0 0 0 0 36
pair civic&hear	-1 1 -1 -4 0 -5 6 -1 4 -7
pair civic&hiringside	2 -2 -3 -1 0 -3 8 -1 -1 -28
pair civic&hitch	-10 -1 11 0 0 0 1 0 0 -5
pair civic&inbox	0 0 0 0 0 -1 2 0 0 -8
pair civic&interview	-4 11 9 -1 -5 -2 -12 -1 4 59
pair civic&invite	-2 -1 0 0 0 6 -10 0 8 5
pair civic&join	-4 22 -2 -1 -10 6 -8 0 -3 8
pair civic&keen	4 1 0 0 -1 0 -3 0 -1 9
pair civic&link	0 2 13 0 -8 0 -3 0 -2 -9
pair civic&mediaword	-3 0 0 0 5 0 0 0 -1 1
pair civic&meet	-3 9 4 -4 -22 -2 14 -2 6 -1
pair civic&move	4 -1 -2 0 -10 -2 13 -1 0 -3
pair civic&not	-2 -2 -2 -7 27 -2 -10 -4 0 5
pair civic&offer	-5 -2 0 0 -18 16 10 -1 0 -3
pair civic&office	1 -2 -1 -1 -5 0 -1 -1 10 27
pair civic&official	-4 -2 5 0 -15 0 -3 0 20 16
pair civic&onward	7 -4 -1 6 -1 -1 -6 0 -1 -19
pair civic&other	-3 7 -2 -1 14 -4 -5 -1 -6 -13
pair civic&pay	0 -3 0 0 -1 -5 9 0 0 -4
pair civic&practice	0 0 0 0 5 0 0 0 -4 2
pair civic&prepare	0 -12 13 0 4 0 -1 0 -3 -4
pair civic&property	0 0 0 0 -5 0 5 0 0 7
pair civic&received	-6 0 0 0 0 0 -5 0 12 43
pair civic&recruiter	2 3 0 1 4 -1 0 0 -8 -17
pair civic&remind	5 -2 -5 -1 8 -1 -1 0 -3 -5
pair civic&review	-2 2 0 -1 -9 -1 1 0 10 -15
pair civic&role	5 10 -1 -3 -23 9 -9 -2 13 -74
pair civic&sales	0 0 0 0 0 0 0 0 0 6
pair civic&send	4 -3 0 -1 -4 1 5 0 -1 -14
pair civic&service	0 0 0 0 0 0 0 0 0 16
pair civic&shop	1 0 0 0 0 0 0 0 0 10
pair civic&sign	0 3 0 0 1 1 -1 0 -3 5
pair civic&slot	-1 6 -6 0 -1 1 3 -1 -1 18
pair civic&sorry	-1 0 0 -8 20 -1 -7 -2 -1 19
pair civic&stage	22 -13 -1 -4 0 -2 1 -1 -1 9
pair civic&start	-4 0 0 0 0 9 -4 0 0 -2
pair civic&study	-3 3 0 0 1 0 -1 0 0 -7
pair civic&talk	11 0 -1 -1 -9 -3 -8 0 10 4
pair civic&task	0 0 0 0 0 0 -1 0 1 7
pair civic&team	3 12 -3 -14 4 -7 14 -3 -7 -60
pair civic&thank	-2 13 0 0 -7 0 -4 1 -1 55
pair civic&ticket	-1 1 0 0 4 0 -2 0 -2 15
pair civic&time	-4 -36 19 -10 27 3 12 -5 -5 44
pair civic&title	-15 15 -3 -6 0 11 -18 -2 18 -70
pair civic&video	0 0 0 0 0 0 0 0 0 4
pair civic&wait	3 -1 -1 0 -7 -3 7 6 -4 6
pair civic&yours	-2 10 4 0 -18 -1 -10 0 19 113
pair closer&confirm	0 1 0 0 0 0 1 0 0 10
pair closer&deadline	-5 6 0 0 -4 0 -3 4 4 18
pair closer&decide	-1 -1 -2 -2 34 -1 -23 -1 -4 1
pair closer&document	-4 9 0 0 1 0 1 0 -6 -1
pair closer&education	0 0 0 0 1 0 -2 0 2 -7
pair closer&enjoyed	-1 -2 0 -2 3 0 2 -1 0 13
pair closer&event	0 1 0 0 1 0 0 0 0 -10
pair closer&family	-1 -2 1 0 5 0 1 0 -4 13
pair closer&feedback	-1 -2 0 0 -10 -1 14 0 -1 -3
pair closer&filled	0 -2 0 0 2 0 1 0 1 -8
pair closer&finance	0 0 0 -1 4 0 -2 0 0 1
pair closer&future	0 0 0 0 2 0 -1 0 0 14
pair closer&glad	0 10 0 -1 -3 -1 -2 0 -1 -4
pair closer&health	0 5 0 0 -2 0 -2 0 -1 7
pair closer&hear	-1 -7 -2 -2 19 -4 0 -1 -2 -5
pair closer&inbox	-3 5 3 -1 -2 -1 -4 9 -6 -9
pair closer&interview	8 -7 0 -3 3 -1 0 -2 3 13
pair closer&invite	1 -4 0 0 4 0 3 -2 -1 -6
pair closer&join	0 0 0 0 3 0 -2 0 0 -3
pair closer&keen	3 -9 0 0 0 0 8 0 -1 2
pair closer&link	-1 4 0 0 -2 0 -2 0 1 6
pair closer&machine	0 5 0 0 -1 0 -3 -2 0 -13
pair closer&mediaword	0 -1 0 0 -1 0 -1 1 1 6
pair closer&meet	0 -5 0 0 5 0 4 0 -3 0
pair closer&mine	0 0 0 0 1 0 -1 0 0 16
pair closer&move	-1 1 2 0 0 0 -2 0 0 8
pair closer&not	-8 -10 4 -5 37 4 -13 -8 -2 -40
pair closer&offer	0 0 0 0 1 -1 0 0 0 34
pair closer&office	0 0 0 0 0 0 0 0 0 5
pair closer&official	0 -1 0 0 -11 0 24 0 -12 -2
pair closer&onward	0 -1 0 0 13 0 -5 0 -5 2
pair closer&other	-2 -4 -1 -1 8 -1 -14 -1 16 -12
pair closer&pay	0 -1 -1 -1 0 9 -7 0 0 -9
pair closer&practice	0 0 0 0 0 0 0 0 0 5
pair closer&property	1 12 0 0 -9 -1 -2 0 0 9
pair closer&received	12 -1 -1 0 7 -1 3 -1 -17 -21
pair closer&recruiter	-2 -1 0 0 19 0 -5 0 -10 9
pair closer&remind	-1 5 0 -1 5 0 -6 0 -2 10
pair closer&review	-1 1 0 -1 25 -1 -4 2 -22 -6
pair closer&role	-1 5 -1 -3 -7 -4 0 -3 15 5
pair closer&sales	1 -3 0 0 0 0 3 0 0 3
pair closer&send	0 6 0 0 0 0 -10 -2 6 7
pair closer&sign	0 2 0 0 1 -1 -12 0 10 -17
pair closer&slot	-1 0 -2 -1 12 -3 9 2 -16 1
pair closer&sorry	-2 -3 -4 -1 3 7 -19 -2 21 -2
pair closer&stage	0 -3 0 0 2 0 -1 0 4 13
pair closer&study	0 -2 0 0 5 0 -1 0 -2 -14
pair closer&talk	3 -8 0 0 2 0 5 0 -1 -14
pair closer&task	0 -2 0 0 3 0 1 0 -2 -1
pair closer&team	0 10 0 -2 -4 -1 6 -2 -8 -39
pair closer&thank	12 15 1 -3 -36 -3 -1 21 -6 14
pair closer&ticket	-1 -1 0 -2 10 -1 -24 22 -3 3
pair closer&time	3 36 0 -4 3 -5 -22 0 -12 -16
pair closer&title	4 -10 -1 -2 11 -4 -3 -2 6 11
pair closer&video	-1 5 0 0 2 0 -2 0 -3 6
pair closer&wait	-1 -1 7 0 2 0 -18 2 10 4
pair closer&wish	0 -1 0 0 -6 -3 11 0 0 18
pair closer&yours	13 15 -1 -1 0 -1 -4 -1 -20 16
pair cold&deadline	-2 11 -2 -1 0 -3 -4 0 0 12
pair cold&decide	-5 8 0 0 -1 -1 0 0 0 -17
pair cold&document	0 0 0 0 0 0 0 0 0 -11
pair cold&education	0 0 0 0 0 0 -12 0 13 0
pair cold&enjoyed	2 -1 0 0 0 0 0 0 0 34
pair cold&event	2 0 1 0 0 0 -3 0 0 14
pair cold&family	0 0 0 0 3 0 -3 0 0 20
pair cold&feedback	-1 -1 0 0 -2 0 6 0 -2 -13
pair cold&finance	0 0 0 0 -5 0 5 0 0 -1
pair cold&future	0 0 0 0 9 0 0 0 -8 1
pair cold&glad	0 0 0 0 0 0 1 0 0 6
pair cold&hear	2 2 -2 1 -6 4 -2 10 -10 -33
pair cold&interview	-8 13 0 -1 -1 -1 -1 -1 -1 -24
pair cold&invite	2 -1 0 0 9 0 -1 0 -8 -9
pair cold&join	0 0 0 0 6 0 -3 0 -2 15
pair cold&keen	-3 10 -2 0 -2 -4 3 0 -2 -1
pair cold&mediaword	0 0 0 0 3 0 -3 0 0 1
pair cold&meet	3 2 0 0 0 0 -4 0 0 -5
pair cold&mine	0 0 0 0 0 0 0 0 0 -4
pair cold&not	0 0 0 0 1 0 1 0 0 -4
pair cold&offer	0 0 0 0 0 5 -5 0 0 -2
pair cold&office	7 2 -1 -1 2 -2 2 -1 -8 -42
pair cold&official	-8 9 0 0 0 0 -1 0 0 2
pair cold&onward	-1 0 0 -1 0 -1 6 -3 0 0
pair cold&other	-1 0 0 0 11 -1 -4 0 -3 -8
pair cold&pay	-1 9 -1 -1 4 -3 -9 0 3 10
pair cold&prepare	-2 0 1 0 0 0 3 0 -1 3
pair cold&property	-1 10 -2 0 -5 -2 1 0 -1 8
pair cold&received	2 -5 0 -1 0 0 0 0 5 9
pair cold&recruiter	0 -3 0 0 6 0 -1 1 -2 2
pair cold&remind	0 0 0 2 -2 0 1 0 0 -5
pair cold&review	2 -2 0 0 0 0 1 0 -2 -11
pair cold&role	3 5 -2 -3 -7 -2 -4 -3 14 41
pair cold&sales	-10 21 -2 -2 2 -1 5 -1 -12 -66
pair cold&send	0 -4 0 0 8 0 8 0 -10 -8
pair cold&sign	0 0 0 0 0 0 3 0 -2 8
pair cold&slot	-1 0 0 0 0 0 0 0 0 5
pair cold&study	0 0 0 0 0 0 1 0 -1 29
pair cold&talk	2 2 0 0 -1 -1 3 0 -4 34
pair cold&team	3 11 -2 -1 6 2 -27 -1 9 25
pair cold&thank	4 -3 0 -1 -2 0 -29 14 18 -20
pair cold&time	2 11 -1 1 6 -5 -7 -1 -7 -18
pair cold&title	-5 11 0 -1 -6 -1 10 0 -8 39
pair cold&urgent	0 0 0 0 0 0 0 0 0 7
pair cold&wait	-5 -3 -2 -2 -4 -4 30 -1 -9 -22
pair cold&yours	3 5 -1 -1 -8 -1 -1 -1 5 12
pair confirm&deadline	9 -3 -2 -2 3 0 -4 -1 0 46
pair confirm&decide	-6 -1 0 0 3 1 4 0 -1 -11
pair confirm&document	-3 -1 0 0 -1 0 -17 -1 23 7
pair confirm&education	-1 -2 -1 2 1 0 -3 0 4 25
pair confirm&enjoyed	6 -7 -1 0 -1 0 4 0 -1 -2
pair confirm&event	3 4 -2 0 6 -3 -6 0 -1 31
pair confirm&family	3 -1 0 0 -1 0 -1 0 0 4
pair confirm&feedback	6 -6 -1 0 0 0 1 0 0 -12
pair confirm&filled	7 -1 -5 -2 4 -7 -7 11 -1 -10
pair confirm&finance	-5 -1 0 0 -2 1 -8 -1 16 -17
pair confirm&forwarded	-1 0 0 0 -1 0 0 0 3 -8
pair confirm&future	1 0 -2 0 2 0 -3 0 2 -10
pair confirm&glad	0 -2 -1 -1 -2 1 6 -1 -1 -8
pair confirm&health	2 -1 -1 0 0 2 -2 0 0 24
pair confirm&hear	-10 17 -1 0 -3 -4 6 -1 -3 4
pair confirm&hiringside	3 -3 -1 0 -1 0 0 0 2 -6
pair confirm&hitch	7 -1 -5 0 -1 0 1 0 0 -9
pair confirm&hold	-1 5 3 -3 -3 3 -3 0 0 -6
pair confirm&inbox	8 -4 -2 -9 -4 -1 6 5 0 -1
pair confirm&interview	34 -27 -12 -7 -4 4 19 0 -6 -60
pair confirm&invite	10 9 -3 0 0 -6 -11 -2 3 -10
pair confirm&keen	4 -6 2 -1 8 2 -6 -1 -3 -3
pair confirm&link	7 0 -1 0 -1 -1 -4 0 0 20
pair confirm&machine	-4 4 0 0 -1 0 -1 0 2 -7
pair confirm&meet	12 -8 7 -5 2 1 -9 -1 1 31
pair confirm&mine	0 -1 0 0 0 3 -2 0 0 0
pair confirm&move	-5 -1 8 0 0 0 -1 0 0 14
pair confirm&not	-39 -9 38 -4 14 1 2 4 -7 -15
pair confirm&offer	-4 -1 -1 0 1 9 -4 0 0 -7
pair confirm&office	1 -7 -1 1 1 2 -4 0 7 42
pair confirm&official	2 0 -1 0 0 0 -2 0 3 13
pair confirm&onward	-3 -2 -1 -8 -2 12 5 0 0 -6
pair confirm&other	-4 -7 -2 2 1 -2 5 -1 7 -16
pair confirm&pay	-6 2 -1 0 3 1 -8 11 -1 -16
pair confirm&practice	0 0 0 0 0 0 0 0 0 4
pair confirm&prepare	7 -7 -6 4 -2 1 -10 -3 15 41
pair confirm&property	3 -1 -2 0 0 0 0 0 0 42
pair confirm&received	-7 2 -1 -1 -5 -1 -22 -3 38 -10
pair confirm&recorded	0 0 0 0 0 0 0 0 0 4
pair confirm&recruiter	5 1 -4 -9 -1 3 7 0 0 0
pair confirm&remind	-4 -2 7 -8 5 -2 5 -1 0 28
pair confirm&review	-1 -5 -1 0 0 -1 2 0 7 6
pair confirm&role	7 -19 -4 -5 -7 2 28 -5 3 -12
pair confirm&sales	5 -7 -3 0 -3 2 -4 -2 12 -13
pair confirm&send	-1 -3 -1 0 -5 0 2 -1 10 7
pair confirm&service	1 1 0 0 0 0 0 0 0 -4
pair confirm&shop	2 -1 -2 0 -2 -1 -3 0 8 27
pair confirm&sign	9 -7 -2 -1 -1 6 -2 -3 1 -2
pair confirm&slot	13 9 -15 -2 0 6 -10 1 -2 -3
pair confirm&sorry	-2 -1 -1 8 -1 -1 -2 0 -1 -2
pair confirm&stage	10 -5 -6 -1 12 -1 -7 -1 -1 -5
pair confirm&start	5 -2 0 0 4 4 -11 0 0 10
pair confirm&study	0 -2 0 0 -2 0 -1 0 6 19
pair confirm&talk	21 -9 -6 -2 -11 18 -8 -1 -3 -49
pair confirm&task	1 -4 -1 0 -1 2 4 0 -1 -8
pair confirm&team	-17 -7 -4 1 3 -1 19 -1 8 -30
pair confirm&thank	9 -4 -1 0 -2 -1 -1 -1 3 -23
pair confirm&ticket	1 -3 -1 0 -1 -1 -1 -2 8 23
pair confirm&time	22 -1 9 -19 -5 14 -14 0 -8 7
pair confirm&title	27 -18 -7 -9 -26 14 13 -7 13 -14
pair confirm&video	2 2 -1 0 -1 0 -1 0 0 3
pair confirm&wait	-7 3 -1 0 7 1 0 0 -3 31
pair confirm&wish	0 0 0 0 -4 8 -3 0 0 0
pair confirm&yours	22 -23 -10 -2 -7 11 14 -2 -2 41
pair deadline&decide	13 1 7 3 20 0 -39 -10 4 -7
pair deadline&document	-16 -7 -2 -1 0 2 24 -15 15 -22
pair deadline&education	5 3 -1 -1 -1 1 -9 -1 5 6
pair deadline&enjoyed	-1 2 0 0 -12 -1 18 -3 -3 2
pair deadline&event	18 7 -2 -2 -23 -1 -6 -2 12 29
pair deadline&exit	2 5 0 0 0 0 -7 0 0 -5
pair deadline&family	-4 7 0 0 -3 -1 -12 -1 14 -12
pair deadline&feedback	9 -2 -1 -1 7 -1 -26 -7 21 -19
pair deadline&filled	2 2 4 -1 -3 -3 12 -5 -8 5
pair deadline&finance	-6 -1 -1 5 -5 -1 -3 0 12 -10
pair deadline&future	-4 -1 0 0 -1 -1 4 -4 8 -13
pair deadline&glad	-6 13 0 -1 1 -1 -4 0 -1 -8
pair deadline&health	5 1 -1 0 0 0 -1 0 -3 22
pair deadline&hear	13 -8 -5 -8 -27 16 -16 6 28 38
pair deadline&hiringside	0 -1 0 0 -2 8 0 4 -9 7
pair deadline&hitch	1 -1 0 -1 -2 0 5 0 -2 21
pair deadline&hold	-2 -2 -3 3 -19 -4 35 -2 -7 -15
pair deadline&inbox	13 -6 -1 -1 -6 -11 -1 5 8 -20
pair deadline&interview	37 -27 10 7 1 -7 -5 -5 -11 4
pair deadline&invite	-3 -9 1 2 -2 0 11 -1 1 4
pair deadline&join	0 -1 0 0 3 0 -1 0 -2 29
pair deadline&keen	-2 -3 -3 -2 -5 1 5 -5 14 -27
pair deadline&link	-15 3 -10 -2 -4 13 26 -7 -3 -11
pair deadline&lure	0 5 0 0 0 -7 2 0 0 1
pair deadline&mediaword	-4 3 -1 0 -1 -7 -7 18 1 21
pair deadline&meet	-11 21 -7 6 -12 5 -8 -10 16 -8
pair deadline&mine	-1 -1 0 0 13 -5 -6 0 0 -4
pair deadline&move	11 -5 -6 -5 -7 -1 9 3 2 23
pair deadline&not	9 -29 27 -1 -51 -23 79 -5 -5 3
pair deadline&offer	-6 1 -4 -3 5 21 -5 -3 -7 29
pair deadline&office	-28 11 -6 -2 21 -4 12 -2 -3 -6
pair deadline&official	11 -2 11 -3 1 -1 -2 -8 -7 27
pair deadline&onward	-2 -7 2 6 4 -4 14 -3 -9 -13
pair deadline&other	-7 -27 10 0 11 -15 13 -4 17 -5
pair deadline&paper	-8 -1 0 0 -1 -2 4 -1 8 -14
pair deadline&pay	0 -1 -4 -2 4 -27 35 -2 -3 -5
pair deadline&practice	-2 -8 -2 0 3 0 9 0 -1 13
pair deadline&prepare	-8 4 7 -1 -18 -4 -18 -1 40 -54
pair deadline&property	1 9 -2 0 -3 -4 4 -1 -2 4
pair deadline&received	-8 -5 -2 -1 -3 -6 5 7 13 6
pair deadline&recorded	-4 30 -1 -1 -1 -1 -12 -6 -3 -9
pair deadline&recruiter	-5 -2 -1 0 26 -1 -22 -1 5 7
pair deadline&remind	-8 5 -7 7 -7 8 3 4 -6 26
pair deadline&review	-10 3 -2 -2 -10 -4 19 -2 6 19
pair deadline&role	-4 5 -8 -2 12 -8 10 -3 -3 -4
pair deadline&sales	-8 14 -2 -1 -19 -4 25 -1 -4 26
pair deadline&send	14 0 -2 -2 -5 4 -1 -3 -5 -11
pair deadline&service	-1 5 -1 -2 -7 -4 -5 0 15 -1
pair deadline&shop	-2 -4 -4 0 8 1 5 -1 -3 29
pair deadline&sign	3 -7 -4 -7 -20 32 -16 -2 22 50
pair deadline&slot	-5 23 -2 -8 3 22 -33 -8 8 26
pair deadline&sorry	-7 -4 6 0 15 -1 -7 -3 2 -11
pair deadline&stage	2 7 -5 -2 -19 -4 36 2 -17 -20
pair deadline&start	0 -8 -1 -1 4 -18 33 -1 -6 -15
pair deadline&study	0 -3 0 -1 -7 2 10 0 -1 8
pair deadline&talk	0 -2 -3 -1 -5 -4 14 -12 14 40
pair deadline&task	-3 -28 -2 -2 -1 -3 34 -6 12 -28
pair deadline&team	-1 20 -9 9 4 -13 -21 2 9 0
pair deadline&thank	21 -12 -3 -4 28 -5 -17 -4 -2 -17
pair deadline&ticket	2 -17 -8 -7 11 28 -28 31 -13 45
pair deadline&time	-3 51 -13 -17 -35 8 24 0 -14 -54
pair deadline&title	-23 13 -1 8 -14 -23 25 -1 16 -9
pair deadline&video	3 0 -1 0 0 0 -4 -2 4 25
pair deadline&wait	21 -14 -4 -5 -9 -8 -4 -6 29 -50
pair deadline&wish	0 0 0 0 -17 0 17 0 1 5
pair deadline&yours	-1 -5 2 3 -6 -3 18 -3 -5 38
pair decide&document	0 0 0 0 3 0 -3 0 0 -4
pair decide&education	-2 -1 -1 -1 8 1 -1 0 -3 -32
pair decide&enjoyed	0 -8 0 -1 2 0 8 0 -1 9
pair decide&event	-3 9 -2 -1 -1 -1 -12 0 11 -14
pair decide&family	0 8 0 0 -1 -1 -14 0 9 0
pair decide&feedback	2 -7 -2 -1 9 -1 13 -7 -7 8
pair decide&filled	-1 0 0 5 6 0 -5 0 -3 -10
pair decide&finance	0 -2 0 6 -4 -1 2 0 -1 21
pair decide&future	1 0 0 0 0 0 1 0 0 5
pair decide&glad	0 0 0 0 -1 4 -2 0 0 -8
pair decide&health	0 -5 0 0 1 0 6 0 -1 28
pair decide&hear	5 -7 -7 -4 16 7 10 -4 -16 -1
pair decide&hiringside	-1 -2 -1 -1 7 3 -1 -1 -4 -19
pair decide&hitch	0 0 0 0 -1 0 4 -1 -1 -5
pair decide&hold	0 0 0 0 2 0 0 0 -1 -8
pair decide&inbox	4 -8 0 0 -7 0 -6 -3 22 -12
pair decide&interview	-35 -1 4 -3 -1 5 11 6 16 -38
pair decide&invite	4 -2 0 0 0 0 -2 0 0 0
pair decide&keen	-1 -8 0 0 1 0 9 0 0 15
pair decide&machine	-1 -1 0 0 -2 0 0 10 -5 2
pair decide&mediaword	-1 -1 0 -1 -5 4 -1 -2 7 -3
pair decide&meet	4 7 -2 -3 -10 -3 2 -1 7 -14
pair decide&mine	4 0 0 0 0 0 -4 0 0 1
pair decide&move	-2 -4 -2 -1 3 0 11 -1 -4 -14
pair decide&not	-4 -7 -4 23 -17 -5 2 10 3 3
pair decide&offer	0 -2 0 -1 -3 8 -2 0 0 8
pair decide&office	2 -2 -2 -2 -10 4 3 0 9 -28
pair decide&official	-10 7 -1 0 13 0 -1 -1 -7 -2
pair decide&onward	-4 -3 -1 5 21 0 0 -1 -17 33
pair decide&other	-11 8 12 -1 31 -2 -26 -2 -10 32
pair decide&paper	-1 -1 0 0 0 0 1 -2 2 7
pair decide&pay	3 -1 0 0 -2 1 -9 0 8 -5
pair decide&practice	-2 9 -2 0 0 0 -5 0 0 -4
pair decide&prepare	-1 -2 -4 -1 -5 7 9 3 -5 7
pair decide&property	-1 0 0 0 -3 -1 6 0 -1 -9
pair decide&received	3 0 0 0 2 0 8 1 -12 12
pair decide&recruiter	-2 -9 -1 0 3 -10 26 -2 -5 22
pair decide&remind	-4 -1 -1 0 8 4 -1 -1 -4 -12
pair decide&review	-8 -2 -1 -1 0 -2 11 -3 7 17
pair decide&role	-1 -6 -4 6 25 6 -11 -2 -13 -40
pair decide&sales	-5 8 -1 0 1 0 -1 0 -1 8
pair decide&send	4 -9 -1 -1 -2 -3 14 -1 -1 -2
pair decide&shop	-7 0 0 0 2 0 8 0 -2 -3
pair decide&sign	0 -1 0 0 -2 -5 8 0 1 16
pair decide&slot	0 2 -3 0 -2 3 1 -5 4 14
pair decide&sorry	-1 -1 -3 -2 7 -2 8 -1 -4 -11
pair decide&stage	-2 -4 -1 -3 5 -3 12 -2 -2 -8
pair decide&start	3 -2 0 0 -1 4 -3 0 -1 -3
pair decide&study	0 -3 0 -1 1 0 11 0 -7 -10
pair decide&talk	2 -7 -1 -1 -6 -1 -13 -1 27 1
pair decide&task	-6 1 0 0 10 -1 -3 -2 2 0
pair decide&team	-3 -11 -5 4 14 0 21 9 -28 7
pair decide&thank	2 1 0 0 -1 2 -1 -1 -2 3
pair decide&ticket	2 -3 -2 -1 37 -5 -6 -5 -17 30
pair decide&time	-2 -24 -22 6 -14 58 3 -16 10 3
pair decide&title	-11 5 -5 9 4 3 28 -3 -30 -21
pair decide&wait	6 -1 -2 -1 -13 -1 6 1 4 -2
pair decide&wish	4 1 0 0 -2 0 -1 0 -1 -5
pair decide&yours	7 -2 -1 -1 6 6 -10 11 -18 7
pair document&education	4 2 0 -1 0 5 -3 0 -6 8
pair document&enjoyed	-2 9 0 0 4 0 -9 0 -1 -12
pair document&event	-4 -3 0 0 -1 -1 22 -4 -7 -1
pair document&family	2 -2 0 0 0 0 3 0 -2 -1
pair document&feedback	-3 -1 0 0 2 5 -2 0 -1 -2
pair document&filled	-3 -2 0 0 3 -1 7 0 -4 -10
pair document&finance	0 0 0 0 -2 6 -4 0 0 13
pair document&future	0 0 0 0 -2 7 -5 0 0 -7
pair document&glad	-2 -3 0 0 -2 10 -2 0 -1 -20
pair document&health	0 -2 0 0 -1 0 2 0 1 -18
pair document&hear	2 -4 -1 0 6 3 -7 0 2 -8
pair document&hiringside	1 -2 0 0 -2 7 -1 -1 0 -22
pair document&hitch	1 0 0 0 0 0 -2 3 -1 -4
pair document&inbox	1 -1 0 -1 7 -2 5 -5 -4 -1
pair document&interview	1 -4 -1 -2 1 6 3 -2 -2 9
pair document&invite	0 0 0 0 -1 1 -8 0 8 -2
pair document&join	1 -1 0 0 -2 0 4 0 -1 -3
pair document&keen	-1 -2 0 0 -1 -1 10 0 -4 -2
pair document&link	-10 -4 0 0 8 9 5 1 -9 -6
pair document&lure	-1 1 0 0 -2 0 3 0 0 -8
pair document&machine	-2 0 0 0 -2 -1 -3 0 8 -9
pair document&mediaword	3 -4 0 0 15 0 -25 8 2 -13
pair document&meet	3 -6 -1 0 7 2 4 -1 -8 -2
pair document&mine	0 0 0 0 0 1 0 0 -1 33
pair document&move	0 0 0 0 0 0 -1 3 -1 2
pair document&not	0 -6 6 -1 12 -4 8 -3 -12 -21
pair document&offer	9 -4 -1 -1 4 18 -18 -1 -5 -19
pair document&office	-1 1 0 0 4 0 0 0 -4 -10
pair document&official	-9 6 4 -1 -10 7 14 -9 -1 -48
pair document&onward	-2 -1 0 0 -1 -1 -1 8 -2 -20
pair document&paper	1 -3 0 0 -2 -1 11 -1 -4 -8
pair document&pay	-4 0 -1 0 -1 0 7 0 -2 14
pair document&practice	0 0 0 0 0 0 2 0 -2 -14
pair document&prepare	4 -6 -2 -4 -13 -8 29 -3 2 9
pair document&property	5 -1 0 0 0 0 -3 0 -1 10
pair document&received	-8 -6 -3 -4 -10 -9 -13 -4 57 -35
pair document&recorded	0 0 0 0 0 0 0 0 1 4
pair document&recruiter	0 0 0 0 0 0 2 0 0 -7
pair document&remind	0 -1 0 0 2 -1 4 0 -3 -1
pair document&review	5 -4 -1 -1 -1 -1 7 0 -5 -5
pair document&role	2 -2 -1 -1 6 16 -17 -1 -2 40
pair document&sales	-1 1 0 0 -1 6 -13 8 0 -24
pair document&send	-2 -3 -3 -2 -17 -28 63 -3 -6 -59
pair document&service	0 0 0 0 0 0 0 0 0 -4
pair document&shop	-2 -2 -1 0 -4 13 -22 6 11 -12
pair document&sign	-8 -2 -1 -1 -7 -10 29 -1 1 13
pair document&slot	-7 2 -1 0 -3 0 14 0 -4 56
pair document&sorry	0 -1 0 0 0 0 2 0 -1 3
pair document&stage	-1 -4 -1 0 1 -3 -4 0 11 -16
pair document&start	-6 -1 0 0 13 0 -2 -1 -3 -7
pair document&study	-4 -2 0 0 9 0 7 -2 -8 -2
pair document&talk	-1 -1 -1 0 2 -2 3 0 0 -22
pair document&task	-1 0 0 0 3 0 -5 0 4 -5
pair document&team	-1 -1 0 0 5 -1 2 0 -3 -11
pair document&thank	-5 21 -2 -1 -4 3 -24 -1 12 8
pair document&ticket	3 -2 0 0 8 10 7 -6 -18 1
pair document&time	8 -17 -3 -3 8 -5 44 -14 -18 -8
pair document&title	4 -9 5 -2 28 6 -23 -4 -5 13
pair document&video	3 -3 0 0 0 0 -3 0 4 -10
pair document&wait	-1 -5 -1 0 9 -8 24 1 -19 -13
pair document&yours	5 2 -1 -2 -8 4 -10 1 11 11
pair education&enjoyed	3 0 0 0 -2 1 2 0 -3 -14
pair education&event	-2 -3 -1 -1 6 0 -14 -1 17 31
pair education&family	0 0 0 0 0 0 0 0 0 15
pair education&feedback	0 0 0 0 0 0 -5 0 5 -2
pair education&filled	-2 -1 0 1 4 -1 2 -2 -1 -12
pair education&finance	3 -1 0 0 0 0 6 0 -8 -26
pair education&future	0 0 0 1 0 1 -2 0 1 15
pair education&glad	-4 -1 0 -2 -1 9 -1 0 0 26
pair education&health	0 0 0 0 0 1 -1 0 1 -17
pair education&hear	-2 -7 0 -1 -5 -3 16 -1 4 18
pair education&hiringside	-1 -6 0 0 -9 -1 9 -1 8 -10
pair education&hitch	0 0 0 0 0 -5 5 0 0 -14
pair education&hold	-1 0 0 1 0 -1 2 0 -1 -3
pair education&inbox	0 0 0 0 0 0 0 1 0 4
pair education&interview	21 -2 -1 -6 4 0 -19 -2 4 6
pair education&invite	3 -1 -1 0 -1 0 -1 -2 2 11
pair education&join	0 0 0 0 1 1 -2 0 2 -4
pair education&keen	-1 1 0 0 0 0 0 0 0 67
pair education&mediaword	-3 0 0 0 3 0 -13 0 14 -20
pair education&meet	2 0 -1 0 1 0 -5 -1 4 -5
pair education&mine	0 0 0 0 0 0 0 0 0 7
pair education&move	-3 0 4 -1 -3 0 3 0 1 15
pair education&not	-1 -2 0 2 16 -1 -11 2 -3 1
pair education&offer	-1 2 -1 0 -3 3 -1 -1 1 -1
pair education&office	0 0 -1 0 0 0 5 0 -4 8
pair education&official	3 -2 -1 0 1 0 -4 -2 5 -42
pair education&onward	-4 0 0 -2 3 6 -3 -1 1 15
pair education&other	-8 -1 0 0 22 -1 -11 -4 3 -26
pair education&pay	4 -5 0 0 4 -1 -6 0 5 -10
pair education&practice	0 -3 0 0 5 0 0 0 -1 11
pair education&prepare	8 -2 -1 -2 15 1 -10 0 -8 -12
pair education&property	5 -1 0 0 0 0 -3 0 -1 -42
pair education&received	-1 4 0 0 -4 0 -12 -2 16 15
pair education&recorded	0 0 0 0 0 0 -1 0 2 -11
pair education&recruiter	0 -1 0 0 0 0 7 0 -6 -31
pair education&remind	0 0 0 0 0 0 -1 0 1 7
pair education&review	-1 -1 0 0 0 0 16 0 -12 15
pair education&role	-3 -5 -5 -1 0 5 12 -3 0 -67
pair education&sales	0 0 0 0 -9 0 14 -1 -4 4
pair education&send	-4 -8 -1 -2 -1 7 9 -1 1 -22
pair education&service	13 -4 -1 -1 -1 -3 -3 -1 0 -17
pair education&shop	-3 -4 0 0 -2 -1 5 0 5 -4
pair education&sign	-2 -2 -1 0 -17 8 11 -4 7 -10
pair education&slot	24 -6 -3 -2 -2 -4 -7 1 -3 -5
pair education&sorry	-1 -1 0 2 2 -1 2 -2 -2 16
pair education&stage	-2 4 -1 1 -3 0 -9 -1 11 30
pair education&start	-1 -1 0 -3 6 6 -2 -1 -4 11
pair education&study	0 0 0 0 0 0 -6 0 8 9
pair education&talk	2 -1 0 0 1 0 -1 0 -1 9
pair education&task	0 0 0 0 0 -5 5 0 0 24
pair education&team	-7 -2 7 -5 10 -1 -14 -1 13 -23
pair education&thank	3 -1 0 0 10 -1 -25 1 13 46
pair education&ticket	0 -1 0 0 -10 0 8 -1 3 14
pair education&time	28 -6 -5 -1 -20 2 -4 1 5 38
pair education&title	-2 -5 -1 0 -2 -5 22 -5 -3 -105
pair education&video	0 0 0 0 0 0 -1 0 2 -3
pair education&wait	-1 4 1 -1 -4 0 12 -2 -10 58
pair education&wish	0 0 0 0 1 0 0 0 -1 6
pair education&yours	0 2 -1 -1 5 -2 -7 -1 5 102
pair enjoyed&event	-2 1 -2 0 0 0 4 0 -1 13
pair enjoyed&family	0 7 0 1 -1 0 -5 0 -1 13
pair enjoyed&feedback	5 -8 -1 -1 12 -1 -6 -1 -1 -1
pair enjoyed&finance	0 0 0 0 3 0 -2 0 0 -7
pair enjoyed&future	-1 -1 0 0 5 0 -3 0 0 9
pair enjoyed&glad	-1 0 0 0 3 0 0 0 0 -3
pair enjoyed&health	1 -5 0 0 0 0 4 0 0 -2
pair enjoyed&hear	0 4 -1 -1 -1 0 1 -1 0 24
pair enjoyed&hiringside	0 -1 0 -1 3 0 -1 0 0 -10
pair enjoyed&inbox	-3 13 -2 0 4 -1 -7 -2 -2 -16
pair enjoyed&interview	-3 14 -2 -2 5 -2 1 -6 -4 2
pair enjoyed&invite	0 5 0 0 -1 0 -2 0 -1 -2
pair enjoyed&join	-1 12 0 0 0 0 -11 0 0 35
pair enjoyed&keen	-4 20 -5 -3 8 -1 -11 -2 -3 -4
pair enjoyed&mediaword	1 1 0 0 0 0 -1 0 0 -7
pair enjoyed&meet	-28 -12 -11 -5 -1 -14 80 -4 -6 14
pair enjoyed&mine	0 0 0 0 1 0 -1 0 0 5
pair enjoyed&not	-1 0 -1 -2 13 -1 4 -2 -10 34
pair enjoyed&offer	-1 0 0 0 0 3 -1 0 0 3
pair enjoyed&office	0 1 0 -1 3 -1 -1 0 -1 1
pair enjoyed&official	-1 2 0 0 -1 0 3 0 -3 3
pair enjoyed&onward	1 2 -1 0 -1 0 0 0 0 15
pair enjoyed&other	-1 -2 -1 -1 22 -1 -15 -1 -1 27
pair enjoyed&pay	-1 -1 0 0 13 3 -10 -2 -1 -22
pair enjoyed&prepare	-2 0 0 0 -1 1 -8 0 10 20
pair enjoyed&property	-1 4 0 0 -1 2 -2 -1 -1 -19
pair enjoyed&received	1 -1 0 0 2 -1 1 0 -1 21
pair enjoyed&recruiter	0 5 0 0 0 2 -6 0 0 -5
pair enjoyed&remind	-6 10 -2 -3 -6 -2 11 -1 -1 -8
pair enjoyed&review	-1 4 0 0 0 0 -2 0 -2 15
pair enjoyed&role	5 10 -3 -2 8 -7 -7 -1 -4 16
pair enjoyed&sales	-4 5 0 0 -1 -1 2 0 -1 -10
pair enjoyed&send	0 1 -5 0 0 0 -6 10 0 -7
pair enjoyed&sign	-1 8 0 0 0 -6 3 0 -3 3
pair enjoyed&slot	14 -7 -6 -1 1 -1 2 -1 -1 2
pair enjoyed&sorry	-1 0 -1 2 4 -2 -1 0 0 3
pair enjoyed&stage	-2 0 -1 -1 -2 18 -11 0 -1 0
pair enjoyed&start	3 0 0 0 0 0 -1 0 0 -14
pair enjoyed&study	0 0 0 0 0 0 -1 0 0 5
pair enjoyed&talk	-2 -13 -5 -4 -6 13 27 -5 -5 58
pair enjoyed&task	6 23 -1 0 3 0 -31 0 0 8
pair enjoyed&team	3 21 -5 -2 7 -2 -16 -2 -4 0
pair enjoyed&thank	-9 -3 -3 0 19 -4 15 -5 -9 -12
pair enjoyed&ticket	0 0 0 0 9 0 -5 -2 -1 -11
pair enjoyed&time	-11 11 -16 -8 -2 17 24 -5 -9 -33
pair enjoyed&title	-7 18 -2 -1 9 5 -23 -2 3 28
pair enjoyed&video	-2 8 0 0 -1 0 -3 0 -1 2
pair enjoyed&wait	-1 1 0 0 21 -12 -5 -1 -3 8
pair enjoyed&yours	15 12 -3 -3 -1 -2 -9 -1 -7 -40
pair event&family	1 -1 0 0 -1 0 -2 0 4 13
pair event&filled	0 -3 0 1 -21 0 26 -1 -4 -4
pair event&finance	0 0 0 0 0 0 0 0 0 10
pair event&glad	-4 3 -1 0 0 5 -2 0 -1 20
pair event&health	1 0 0 -1 1 0 -1 0 0 -5
pair event&hear	3 -5 17 6 -2 -1 -13 -4 -2 2
pair event&hiringside	-5 0 0 0 -1 0 7 0 0 1
pair event&hitch	-2 -1 8 0 -4 3 -1 -4 0 11
pair event&hold	0 0 0 0 0 0 0 -2 3 2
pair event&inbox	-2 2 -1 -1 -3 0 -22 18 9 -13
pair event&interview	0 -13 29 -1 20 1 -24 -5 -7 -13
pair event&invite	6 -4 -1 -1 -4 4 1 0 0 -12
pair event&join	1 0 -1 0 0 0 -1 0 1 38
pair event&keen	-1 -7 -2 0 -2 0 16 -1 -4 15
pair event&link	-1 -11 12 1 0 0 0 0 0 18
pair event&mediaword	-1 -1 0 0 5 0 4 0 -4 -3
pair event&meet	-16 12 -4 -3 22 1 -4 -3 -4 -13
pair event&mine	0 0 0 0 0 0 0 0 0 5
pair event&move	-2 -6 21 -1 -6 -1 0 -3 -1 -9
pair event&not	15 -10 -12 14 -1 -8 1 -8 9 0
pair event&offer	1 -4 -3 2 7 0 -3 -1 1 16
pair event&office	0 7 0 0 0 -1 -5 -1 -1 -9
pair event&official	0 -5 0 2 -7 0 5 0 5 -2
pair event&onward	-1 3 4 -1 3 -2 -5 0 0 -11
pair event&other	-1 1 0 2 11 -2 -6 0 -5 -9
pair event&paper	0 0 0 0 0 0 1 0 -1 6
pair event&pay	-13 -4 -8 -1 6 -8 29 0 -1 4
pair event&practice	0 -2 0 0 7 0 0 0 -4 -19
pair event&prepare	8 -1 14 -8 -8 3 -2 -6 1 -16
pair event&property	1 0 0 0 -4 5 -2 0 1 -1
pair event&received	0 -3 -2 -1 -1 -1 -3 6 5 26
pair event&recruiter	3 0 2 -7 3 0 0 0 -2 3
pair event&remind	-9 1 -2 -1 -1 -4 21 -3 -1 -1
pair event&review	1 -1 -2 0 0 0 -5 10 -3 -14
pair event&role	17 -10 -5 3 4 -1 -1 -6 -2 -81
pair event&sales	3 1 0 0 0 0 -3 0 0 -15
pair event&send	-7 -1 9 -2 -3 -2 7 1 -2 -23
pair event&service	-1 4 3 0 -1 0 -6 0 1 -45
pair event&shop	-3 0 -4 0 2 -3 10 1 -2 0
pair event&sign	2 0 -1 2 -4 4 -1 -1 0 -9
pair event&slot	-8 2 1 -2 5 -8 7 5 -2 -44
pair event&sorry	-1 0 0 1 2 -1 0 0 0 11
pair event&stage	4 -4 -1 -1 9 -7 -1 0 1 -34
pair event&start	13 -2 -1 -1 2 2 -16 2 0 13
pair event&talk	5 4 0 0 -6 3 -2 -4 0 -19
pair event&task	5 -1 -1 0 -1 0 -3 -3 3 -21
pair event&team	1 6 0 0 8 -1 -8 -1 -5 -12
pair event&thank	-4 6 -1 -1 3 -1 -4 -2 2 30
pair event&ticket	-6 -3 7 5 -4 -2 2 5 -3 -9
pair event&time	31 -14 23 11 -18 -8 -28 0 2 2
pair event&title	2 -3 4 5 14 -13 -11 -3 5 -8
pair event&video	4 0 -1 0 0 -1 0 -1 0 12
pair event&wait	0 -1 4 0 -1 -1 0 0 -1 4
pair event&wish	-4 7 0 0 -7 0 -1 0 5 -9
pair event&yours	8 1 -1 -1 -11 -1 -5 -1 11 16
pair exit&interview	0 5 0 0 0 0 -5 0 0 23
pair exit&keen	0 0 0 0 0 0 0 0 0 8
pair exit&move	0 0 0 0 0 0 0 0 0 5
pair exit&recruiter	0 0 0 0 0 0 0 0 0 21
pair exit&role	0 0 0 0 0 1 0 0 0 7
pair exit&slot	0 0 0 0 0 0 0 0 0 7
pair exit&sorry	0 0 0 0 0 0 0 0 0 7
pair exit&stage	0 5 0 0 0 0 -5 0 0 3
pair exit&talk	0 0 0 0 0 0 0 0 0 6
pair exit&time	0 5 0 0 0 1 -5 0 0 31
pair family&future	-2 0 0 0 0 0 0 0 3 1
pair family&glad	0 0 0 0 0 0 0 0 0 3
pair family&health	-1 0 1 0 0 0 -1 -1 4 1
pair family&hear	-4 1 -1 -1 -13 -3 1 -6 26 -28
pair family&hiringside	-1 -1 0 0 -1 0 6 -1 -1 -5
pair family&hitch	-1 0 1 0 0 0 -1 -1 3 -4
pair family&inbox	-1 0 0 0 -8 0 -2 1 11 -5
pair family&interview	0 0 0 0 0 0 0 0 0 55
pair family&invite	0 -1 0 0 6 0 -1 0 -4 9
pair family&join	0 0 0 0 3 1 -3 0 0 1
pair family&keen	0 1 0 0 0 0 0 0 0 14
pair family&link	0 0 0 0 0 0 0 1 0 5
pair family&mediaword	0 0 0 0 0 0 0 0 0 -9
pair family&meet	16 1 -14 0 -1 -1 -1 0 0 -5
pair family&mine	1 -8 -1 -2 1 -1 -4 -4 18 -20
pair family&move	-4 -2 6 0 0 0 1 0 0 -3
pair family&not	8 18 -11 -3 -7 -9 -1 -2 8 41
pair family&offer	0 0 0 0 0 0 0 0 0 4
pair family&official	0 0 0 0 0 0 1 0 0 4
pair family&other	0 0 0 0 6 0 0 0 -4 9
pair family&pay	0 -3 -1 0 -2 5 -9 0 9 -11
pair family&prepare	1 0 0 -1 1 0 -1 0 0 7
pair family&property	-15 0 -4 22 -2 0 0 -1 0 -6
pair family&received	7 -2 -4 0 0 0 -2 -1 2 -14
pair family&recruiter	0 4 0 0 1 0 5 0 -9 -5
pair family&remind	-2 0 0 1 0 0 3 0 0 7
pair family&review	0 0 0 0 1 0 11 0 -11 7
pair family&role	3 -5 -1 -3 10 -2 1 -2 -2 34
pair family&send	0 5 0 0 0 0 -5 0 0 -3
pair family&service	0 0 0 0 -4 0 7 0 -3 26
pair family&sign	0 -2 0 0 -3 0 8 0 -2 -2
pair family&slot	20 -5 -18 -4 -2 1 2 -2 6 -36
pair family&sorry	0 -1 1 0 0 0 1 0 -1 -8
pair family&stage	2 2 0 0 0 0 -4 0 1 20
pair family&study	0 0 0 0 0 0 0 0 0 4
pair family&talk	3 15 -1 -4 2 -3 -8 -1 -3 -34
pair family&task	0 0 0 0 0 0 1 0 0 3
pair family&team	0 7 -1 0 2 -2 -4 -1 -1 -14
pair family&thank	-1 0 0 0 20 0 -12 0 -6 -11
pair family&time	12 -7 -12 -4 8 -1 18 -3 -11 28
pair family&title	1 -1 -1 -1 4 0 3 0 -5 -8
pair family&video	0 1 0 0 0 0 0 0 0 13
pair family&wait	-1 -1 0 -1 4 0 -12 -5 17 4
pair family&yours	-2 3 -1 -1 2 -1 -5 -1 7 15
pair feedback&future	-1 -1 0 0 2 0 -1 0 1 -6
pair feedback&hear	1 -2 -4 -3 29 -6 -16 -9 11 -40
pair feedback&hiringside	2 -3 -1 -1 -8 0 9 -1 3 -8
pair feedback&interview	-4 3 -3 -2 -10 0 14 -2 4 -7
pair feedback&invite	0 0 -1 0 0 0 0 0 1 3
pair feedback&keen	6 -6 0 0 3 0 -2 0 0 13
pair feedback&meet	6 -13 -1 0 0 0 8 0 1 -20
pair feedback&mine	0 0 0 0 0 0 1 0 0 4
pair feedback&move	0 0 0 0 0 0 -1 0 1 10
pair feedback&not	4 -2 -1 -1 -3 -1 2 0 2 -2
pair feedback&offer	0 0 0 0 3 0 -2 0 0 2
pair feedback&office	-9 -1 0 0 4 0 9 0 -1 -9
pair feedback&official	5 -1 0 0 0 0 -4 0 1 -15
pair feedback&onward	0 -1 0 0 5 -2 -1 -1 1 -9
pair feedback&other	2 0 0 0 -9 0 11 0 -3 28
pair feedback&prepare	-8 -1 0 0 -1 2 4 0 5 -23
pair feedback&received	2 0 0 0 0 0 2 -1 -3 5
pair feedback&recruiter	-1 -8 0 0 3 1 7 0 -1 -11
pair feedback&remind	0 0 0 0 1 0 0 0 0 13
pair feedback&review	1 -2 -2 -2 -8 -1 15 -1 2 -12
pair feedback&role	2 -1 0 0 -12 1 13 -1 -2 -19
pair feedback&sales	-2 -1 0 0 4 -1 5 0 -4 -11
pair feedback&send	-2 -8 -1 0 0 2 9 -1 0 11
pair feedback&sign	-3 1 0 -1 -4 8 1 0 -1 -8
pair feedback&sorry	0 0 0 0 1 0 -1 0 0 14
pair feedback&stage	3 -4 -1 -1 13 -5 1 -1 -4 -23
pair feedback&start	0 0 0 0 -3 0 0 0 3 -1
pair feedback&study	0 1 0 0 1 0 -1 0 0 6
pair feedback&talk	6 -1 0 0 0 -1 -3 -1 0 -4
pair feedback&team	-8 -13 -1 -1 -2 0 31 -2 -3 -19
pair feedback&thank	4 -1 -1 -1 -4 6 -3 -1 -1 2
pair feedback&ticket	8 -2 -1 -1 3 -1 -11 -7 11 -16
pair feedback&time	-1 -3 -3 -3 -6 0 -5 2 19 27
pair feedback&title	1 -11 -1 -1 -1 -1 13 -1 1 3
pair feedback&wait	-1 -1 0 0 -17 0 23 -1 -3 25
pair feedback&yours	-1 5 -1 -1 2 1 2 -1 -7 10
pair filled&finance	-1 0 0 2 11 0 -10 0 0 -2
pair filled&future	-1 -1 0 -1 -3 0 -8 16 -2 0
pair filled&glad	-3 0 0 7 -2 -18 17 0 0 25
pair filled&health	0 0 0 0 0 0 0 0 0 5
pair filled&hear	-1 0 0 1 6 0 -3 -2 0 1
pair filled&hiringside	-2 -2 0 0 5 -13 15 0 -2 9
pair filled&hitch	-4 -1 6 -1 3 0 4 0 -6 -3
pair filled&hold	-1 0 -1 2 18 0 -15 -1 -1 -3
pair filled&interview	-13 -9 9 5 3 -3 -11 15 5 -2
pair filled&invite	-8 -2 -1 -1 -3 -2 -3 20 0 -6
pair filled&join	-3 -1 -1 -1 6 -5 7 0 0 4
pair filled&mediaword	0 4 0 0 -2 9 -5 -3 -2 -14
pair filled&meet	-2 -2 -1 12 -14 0 8 3 -4 0
pair filled&mine	0 1 0 0 0 0 0 0 0 -5
pair filled&move	17 1 -3 0 0 -4 -2 -8 0 -6
pair filled&not	-2 -6 10 9 1 -4 7 -5 -9 13
pair filled&offer	-3 -3 -4 0 12 -14 13 2 -2 21
pair filled&office	-1 0 0 7 -1 -1 -4 1 -1 1
pair filled&official	0 0 0 2 -14 2 0 0 10 -10
pair filled&onward	-2 -5 4 0 27 -1 -29 -1 6 -7
pair filled&other	-2 -5 -1 8 -3 9 -1 -2 -3 8
pair filled&paper	0 -5 0 0 4 0 -3 0 4 11
pair filled&pay	-1 -3 5 -1 7 -1 -11 5 0 -12
pair filled&prepare	5 0 -1 1 2 -1 -4 0 -2 -27
pair filled&property	-1 0 0 7 -17 -1 2 0 10 3
pair filled&received	-1 -2 0 0 1 0 14 -1 -11 -7
pair filled&recruiter	4 0 -4 2 8 0 -6 -1 -2 -23
pair filled&remind	-9 -1 16 -4 -1 0 -1 0 0 -7
pair filled&review	0 -4 0 0 23 0 -23 0 5 -3
pair filled&role	-15 -12 -5 38 58 -5 -36 -5 -18 -12
pair filled&sales	-1 0 0 0 1 0 0 0 0 -13
pair filled&send	0 0 0 0 0 -3 3 1 0 2
pair filled&sign	-26 -5 -3 13 12 -29 22 22 -6 85
pair filled&slot	-3 -5 0 5 -5 -7 15 -1 0 -21
pair filled&sorry	-2 0 -2 3 10 -1 -4 -1 -2 15
pair filled&stage	-4 -1 -1 1 12 -1 -4 0 -3 4
pair filled&start	0 0 0 1 0 -3 3 0 0 3
pair filled&study	-3 0 0 4 -3 -5 7 0 0 -4
pair filled&talk	6 -1 -5 0 -1 -3 -2 7 -1 -12
pair filled&task	0 -4 0 0 -3 0 0 0 7 3
pair filled&team	-8 -6 1 12 23 -1 -8 -7 -6 -30
pair filled&thank	-1 1 -5 7 -7 6 0 0 -1 -12
pair filled&ticket	-1 4 0 0 6 0 -2 -4 -4 -4
pair filled&time	-22 -8 2 29 22 -16 -1 19 -26 -25
pair filled&title	-9 -7 3 2 18 -8 -8 10 -1 -37
pair filled&wait	0 -1 0 -1 18 0 -12 -1 -3 -2
pair filled&wish	0 0 0 0 -9 0 8 0 1 6
pair filled&yours	2 -5 -1 0 39 -1 -5 -2 -28 15
pair finance&future	1 -1 0 0 6 1 -8 -1 1 -18
pair finance&glad	-1 0 0 0 0 4 -3 0 0 14
pair finance&health	0 -1 0 0 0 1 -2 -1 3 -8
pair finance&hear	-1 -1 0 -1 -3 0 9 0 -3 15
pair finance&hiringside	0 0 0 0 0 0 0 0 -1 5
pair finance&hold	0 -1 -2 6 -17 -2 17 0 -1 -7
pair finance&interview	1 -3 -1 2 -2 -1 2 5 -4 21
pair finance&invite	2 -1 0 0 0 0 0 0 0 12
pair finance&join	0 0 0 0 0 1 -1 0 0 -8
pair finance&keen	1 0 -1 0 0 0 0 0 0 26
pair finance&mediaword	0 0 0 0 0 0 -2 0 4 5
pair finance&meet	-5 -3 0 -1 -5 -1 11 -1 5 41
pair finance&mine	0 7 -5 0 -1 -1 -1 0 0 -5
pair finance&move	1 0 -1 0 0 0 0 0 0 20
pair finance&not	0 0 -2 5 18 5 -24 -1 -2 33
pair finance&offer	-1 -1 0 0 -1 7 -4 0 0 17
pair finance&office	-1 0 0 0 -8 0 -1 0 11 33
pair finance&official	-2 -3 -1 -1 8 3 -10 6 0 -51
pair finance&onward	-1 0 0 6 8 -7 -5 0 -1 -3
pair finance&other	1 0 -1 0 6 -1 -3 0 0 10
pair finance&pay	-1 -1 -1 -1 10 10 -15 -1 -1 -17
pair finance&prepare	2 -1 0 0 -2 6 -5 0 2 24
pair finance&property	-1 -10 0 -1 -10 0 23 -1 -1 8
pair finance&received	-4 -1 0 0 -2 0 -4 -1 12 1
pair finance&recruiter	2 -2 0 1 0 1 0 0 -1 6
pair finance&review	1 -2 0 -1 1 -1 3 0 -1 -5
pair finance&role	-2 3 -7 5 -18 1 20 -2 0 -113
pair finance&sales	0 0 0 0 0 1 -2 0 3 2
pair finance&send	-1 -1 0 0 -3 7 -5 0 4 -22
pair finance&service	0 0 0 0 0 0 0 0 0 18
pair finance&shop	0 0 0 0 -2 6 -3 0 0 12
pair finance&sign	0 0 0 0 0 8 -5 0 -1 8
pair finance&slot	1 6 -5 0 6 0 -5 -1 -3 17
pair finance&sorry	0 0 0 1 0 0 0 0 0 26
pair finance&stage	-1 0 -2 -1 2 -6 9 -1 -1 14
pair finance&start	3 0 0 0 -3 9 -6 0 -2 -12
pair finance&study	-1 -2 0 0 -1 0 6 0 -1 -16
pair finance&talk	0 6 -1 0 -1 2 -4 0 0 23
pair finance&team	4 -4 -1 -2 -13 4 3 -1 11 -3
pair finance&thank	-6 0 -1 0 -2 -1 6 6 -3 18
pair finance&ticket	0 0 0 0 0 0 -1 0 2 39
pair finance&time	8 -6 -2 3 2 6 -6 -1 -4 -8
pair finance&title	-9 1 -2 -3 -2 -2 6 5 7 -53
pair finance&video	-3 8 0 -1 0 -1 -3 0 0 4
pair finance&wait	-1 0 -1 -1 7 6 -8 -1 -1 -12
pair finance&wish	0 1 0 0 0 0 0 0 0 6
pair finance&yours	-2 -3 -1 -1 0 -1 5 -1 2 59
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 3
pair forwarded&inbox	0 -1 0 0 -1 0 7 4 -8 10
pair forwarded&interview	0 0 0 0 0 0 1 0 0 6
pair forwarded&link	3 0 -2 0 0 0 0 0 0 -10
pair forwarded&not	-1 -1 0 0 -1 0 -3 6 0 -1
pair forwarded&received	0 0 0 0 0 0 10 0 -8 -2
pair forwarded&review	-1 0 0 0 -1 0 5 -1 -2 -6
pair forwarded&role	0 0 0 0 -2 0 -3 0 6 -3
pair forwarded&send	-4 -4 -1 -1 -9 0 25 0 -6 -13
pair forwarded&team	-2 -6 0 0 -3 0 29 0 -17 -1
pair forwarded&time	2 0 -2 0 0 0 8 0 -8 -1
pair forwarded&title	-1 -1 0 0 -3 0 13 0 -9 -1
pair forwarded&yours	-2 -8 0 0 -7 0 24 -1 -4 4
pair future&glad	-1 -1 0 0 0 -15 15 0 2 13
pair future&hear	-2 -4 -3 -1 18 -3 24 -4 -25 -30
pair future&hiringside	0 0 0 0 -6 0 7 0 0 -2
pair future&hitch	-1 1 -1 0 -1 -1 -7 -3 15 -9
pair future&interview	1 -5 0 -1 -2 -1 10 0 -2 5
pair future&invite	0 0 0 0 10 0 0 0 -9 -11
pair future&join	-1 -1 0 0 -14 2 7 0 9 -5
pair future&keen	3 -2 -3 0 13 0 -10 0 -1 -6
pair future&link	17 1 -6 0 -1 -1 -9 0 -1 0
pair future&mediaword	0 0 0 0 0 0 0 0 0 4
pair future&meet	-5 -9 -2 -2 13 -4 8 -3 5 10
pair future&mine	0 0 0 0 -1 0 -1 0 2 -4
pair future&move	16 -4 2 0 1 -2 -8 0 -3 -34
pair future&not	-5 -2 -1 9 -17 5 3 0 5 -6
pair future&offer	0 -1 0 0 0 -13 14 0 0 -10
pair future&office	0 0 0 0 0 0 1 0 0 4
pair future&official	1 -1 0 0 6 1 -8 0 1 -16
pair future&onward	-1 -1 0 0 10 -7 -2 0 1 22
pair future&other	-1 -2 3 0 4 0 -4 0 0 -10
pair future&pay	0 0 0 0 1 2 -1 0 0 -12
pair future&practice	0 0 0 0 5 0 -4 0 -1 -1
pair future&prepare	8 0 -12 0 -8 6 -5 0 12 -9
pair future&property	0 0 0 0 1 0 -1 0 -1 9
pair future&received	0 0 0 0 -3 0 -2 0 6 -2
pair future&recruiter	2 -5 0 0 9 1 -4 0 -2 17
pair future&remind	-3 12 2 -1 -1 0 -9 0 0 4
pair future&review	-8 -1 -1 9 -4 -1 -7 -1 14 -3
pair future&role	-2 -6 -1 0 -9 3 19 -1 -3 -39
pair future&sales	0 0 0 0 -1 0 -1 0 3 -1
pair future&send	16 4 -6 -1 8 0 -16 3 -8 -8
pair future&shop	0 0 0 0 0 6 -5 0 0 -5
pair future&sign	0 0 0 0 0 -14 15 0 0 -6
pair future&slot	-2 -4 2 -1 8 -1 13 -4 -11 -15
pair future&stage	-4 10 -1 -1 -7 -8 7 -3 8 25
pair future&start	-2 -1 2 0 -2 6 -4 0 0 -12
pair future&study	0 0 0 0 0 0 0 0 0 5
pair future&talk	-4 -2 1 -1 13 -1 -2 -1 -3 5
pair future&task	-5 0 0 0 -3 0 -2 0 10 -2
pair future&team	2 3 -1 0 -1 0 -4 -1 4 -6
pair future&thank	-1 -3 0 0 4 -2 8 -1 -5 9
pair future&ticket	-5 -1 0 0 -3 -1 7 -2 6 -26
pair future&time	-3 -4 0 -5 4 -2 1 13 -4 -36
pair future&title	-2 1 -1 1 0 -15 18 -1 -1 9
pair future&wait	-1 -1 0 0 -1 0 10 0 -7 -1
pair future&wish	-1 -1 0 0 10 0 -4 0 -3 10
pair future&yours	-11 -6 -1 9 -7 -1 6 -1 11 7
pair glad&hear	6 -17 -7 -2 -13 57 -25 -4 5 4
pair glad&hiringside	3 0 0 0 -3 -11 12 0 0 -6
pair glad&hitch	0 0 0 0 0 1 1 0 0 -4
pair glad&inbox	-1 -4 -1 0 -1 0 12 0 -5 -8
pair glad&interview	-9 12 -6 -9 12 23 -14 -2 -6 -50
pair glad&invite	1 -1 -1 -1 -2 8 -2 -1 -2 -8
pair glad&join	-7 -2 -1 -1 -5 4 6 -1 7 -30
pair glad&keen	-6 -15 -6 -3 6 10 14 -1 1 -34
pair glad&mediaword	0 0 0 0 6 -2 -3 0 0 26
pair glad&meet	-3 -7 -4 -3 19 -6 8 -1 -4 -32
pair glad&mine	0 0 0 0 -1 0 -2 0 2 -10
pair glad&move	0 -2 0 0 -4 3 5 0 -2 -6
pair glad&not	3 9 -1 -1 5 -3 -16 0 3 -13
pair glad&offer	-7 -5 -2 -2 -15 9 25 -1 -2 51
pair glad&office	-13 18 -1 7 -1 -4 -6 0 0 1
pair glad&official	-1 1 0 0 -1 5 -4 0 0 -16
pair glad&onward	15 16 -6 -3 -10 7 -16 -1 -3 29
pair glad&other	-2 -2 -1 -1 -15 -4 19 0 7 -6
pair glad&pay	-2 1 -1 0 -2 7 -2 0 -1 1
pair glad&practice	0 0 0 0 0 0 0 0 0 5
pair glad&prepare	2 -1 0 0 -3 6 -7 0 3 -7
pair glad&property	-1 11 0 7 -13 4 -8 0 0 41
pair glad&received	-3 -4 0 0 1 -1 1 0 6 -1
pair glad&recorded	-1 5 0 0 0 0 -3 0 0 1
pair glad&recruiter	-4 5 -2 0 -2 2 1 0 -1 1
pair glad&remind	0 -2 0 0 0 0 2 0 0 -6
pair glad&review	9 -1 0 -1 -1 2 -8 0 0 9
pair glad&role	6 10 -4 -1 -24 52 -33 -3 -4 -27
pair glad&sales	-10 14 0 0 -2 2 -3 0 0 21
pair glad&send	5 1 0 0 -2 2 -5 0 0 -8
pair glad&service	0 0 0 0 0 0 0 0 0 3
pair glad&sign	-1 -2 -1 7 -2 -34 34 0 -1 28
pair glad&slot	2 -4 -1 -1 -1 6 -5 0 4 -21
pair glad&stage	6 26 -3 -3 -7 -3 -11 -1 -4 4
pair glad&start	-6 -2 0 -2 -4 16 -1 0 0 17
pair glad&study	-2 -2 0 0 -2 -5 14 0 -2 2
pair glad&talk	-21 8 -3 -2 16 1 3 -1 -2 6
pair glad&task	13 10 -1 -2 -1 -1 -17 -1 -1 -41
pair glad&team	9 16 -3 -4 -6 19 -25 -1 -4 -14
pair glad&thank	-2 10 -1 6 -5 -9 0 0 2 5
pair glad&ticket	3 0 0 -1 0 0 -1 0 0 -5
pair glad&time	28 -7 -6 -11 -14 42 -22 -3 -7 -8
pair glad&title	14 11 -5 -7 -13 17 -18 -3 4 -90
pair glad&video	5 0 0 0 2 -1 -5 0 -1 -18
pair glad&wait	-1 -5 0 0 14 0 -8 0 0 -6
pair glad&wish	-5 8 0 0 -5 0 -4 0 6 6
pair glad&yours	8 -16 -2 -2 -15 21 -1 -2 8 0
pair health&hear	0 0 -1 0 2 1 -1 0 0 -9
pair health&hitch	0 -1 0 0 -2 0 0 -2 6 22
pair health&inbox	6 6 0 0 -1 -2 -8 -1 -1 -21
pair health&interview	7 2 -2 -1 -2 0 -2 -1 -1 -18
pair health&invite	0 -1 0 0 0 0 1 0 0 -11
pair health&join	1 0 0 0 0 0 0 0 0 -7
pair health&keen	2 -5 -1 0 -1 1 4 0 -1 -5
pair health&link	0 1 0 0 0 0 0 0 0 6
pair health&lure	-1 0 -1 -1 1 9 -6 0 0 -18
pair health&mediaword	0 0 0 0 0 0 -3 0 3 -4
pair health&meet	3 2 -1 0 -1 0 -2 -1 0 25
pair health&move	-2 -2 3 0 -1 0 2 0 0 42
pair health&not	-1 -1 1 1 1 1 -2 0 1 -8
pair health&offer	-1 0 -1 1 0 3 -1 0 0 -12
pair health&office	2 -1 -1 0 -1 0 2 0 0 -9
pair health&official	-1 1 0 0 0 -1 -3 0 3 -19
pair health&other	0 0 0 0 -1 0 8 -2 -5 -5
pair health&pay	-1 0 0 0 0 4 -1 0 0 2
pair health&practice	0 0 0 0 0 0 0 0 0 4
pair health&prepare	10 0 -3 -2 0 -1 -1 -1 -2 -44
pair health&property	2 -2 0 0 -1 -1 3 0 0 -8
pair health&received	2 -1 0 0 -1 0 -4 2 2 10
pair health&recruiter	11 -1 0 1 -2 0 -5 0 -4 -8
pair health&remind	-5 -1 7 0 0 0 0 0 0 1
pair health&review	0 -1 0 0 -2 -1 13 -2 -7 -8
pair health&role	3 4 -2 -1 -2 -2 -7 -2 9 -67
pair health&send	0 0 0 0 0 2 0 0 0 -3
pair health&service	1 -5 0 0 0 -2 12 0 -5 -17
pair health&shop	0 0 0 0 0 0 0 0 0 3
pair health&sign	2 -2 -1 -1 -1 11 -5 -1 -3 -17
pair health&slot	10 1 0 -1 -2 0 -10 -1 3 -6
pair health&sorry	0 -1 0 0 5 0 -4 0 -1 -13
pair health&stage	2 -2 0 0 -1 0 2 0 1 26
pair health&start	0 0 0 0 0 0 0 0 0 -3
pair health&talk	5 -2 -1 0 -1 -1 0 0 0 19
pair health&task	1 0 0 0 0 0 -1 0 0 -8
pair health&team	-1 2 -1 1 -1 0 5 0 -5 -22
pair health&thank	1 0 0 0 -8 0 0 0 8 40
pair health&ticket	-1 1 -1 0 0 0 -7 4 5 7
pair health&time	3 -2 13 -2 -2 7 -11 -4 -2 90
pair health&title	11 -11 -5 -1 -14 14 -1 -3 10 -31
pair health&video	0 0 0 0 0 0 0 0 0 8
pair health&wait	2 -1 0 0 -3 -1 10 -2 -5 -11
pair health&yours	4 5 -2 -1 -8 -1 -3 -2 8 -13
pair hear&hiringside	-2 -1 1 -1 -5 8 7 -2 -6 14
pair hear&hitch	2 -1 -2 -1 0 0 7 -4 -2 8
pair hear&hold	-1 12 -2 6 -13 -3 3 0 -1 -8
pair hear&inbox	4 -17 6 -1 -16 -6 -1 18 13 -36
pair hear&interview	-35 -23 13 26 9 0 2 1 7 15
pair hear&invite	-33 -2 35 0 6 -1 -11 -1 6 -10
pair hear&join	0 -5 0 0 -1 0 6 0 0 2
pair hear&keen	-7 9 -6 -1 21 1 0 -1 -16 38
pair hear&link	-7 0 8 0 -1 9 -6 0 -4 8
pair hear&lure	0 0 -1 0 0 0 1 0 0 4
pair hear&machine	-4 -7 -4 -2 1 -2 -15 37 -4 -25
pair hear&mediaword	1 0 0 0 0 0 5 2 -6 4
pair hear&meet	1 -15 9 -1 -8 -2 1 20 -5 -3
pair hear&mine	3 0 0 1 2 -1 -3 0 -3 -15
pair hear&move	-5 -2 14 -3 2 -1 -10 -4 9 -7
pair hear&not	-18 -25 -17 22 -11 -11 18 -9 50 -13
pair hear&offer	-1 -1 -1 0 2 14 -9 1 -5 -18
pair hear&office	-5 -2 -1 -1 -2 -2 14 0 -1 -13
pair hear&official	10 -1 -4 -1 -3 0 -4 -1 5 16
pair hear&onward	-3 10 -4 -2 1 -5 3 -2 1 7
pair hear&other	15 -7 -8 -2 -10 -2 22 -2 -4 34
pair hear&paper	1 0 0 0 -3 0 4 0 -1 -12
pair hear&pay	-2 3 0 4 2 -2 -3 0 -1 8
pair hear&practice	0 0 0 0 0 0 0 0 0 14
pair hear&prepare	-4 1 -4 3 -10 7 -17 19 5 4
pair hear&property	-1 2 0 0 -1 -1 2 2 -3 -4
pair hear&received	-7 3 9 -1 -5 -1 -12 19 -5 2
pair hear&recorded	-1 5 0 0 0 0 -3 -2 1 -13
pair hear&recruiter	-18 -3 3 6 -10 -2 13 -4 14 -11
pair hear&remind	-10 -5 2 2 15 4 -21 15 -3 -9
pair hear&review	-3 -6 -1 -1 -3 0 7 -3 10 79
pair hear&role	2 6 -8 -1 0 -13 37 -1 -21 -9
pair hear&sales	1 0 0 1 -2 -1 3 0 -1 -12
pair hear&send	-1 3 0 0 2 6 2 3 -16 6
pair hear&service	4 0 -4 0 -1 0 0 0 1 -3
pair hear&shop	-10 -1 0 -1 5 -2 30 -4 -16 -28
pair hear&sign	-2 -1 0 0 -2 13 -9 -1 3 16
pair hear&slot	0 -3 -2 1 -6 -6 -8 22 3 3
pair hear&sorry	-3 -2 -3 6 2 -2 -14 -2 17 41
pair hear&stage	7 -13 -6 6 -6 -6 34 -2 -14 -6
pair hear&start	5 -3 -1 0 -3 9 -5 -2 -2 5
pair hear&study	-1 -3 0 1 0 0 10 0 -6 7
pair hear&talk	-5 -4 -3 -3 9 -6 15 -1 -4 -11
pair hear&task	0 1 7 0 9 0 -6 -7 -3 -13
pair hear&team	-23 2 5 0 -15 23 33 -8 -16 -36
pair hear&thank	14 6 -3 -3 -6 0 -35 24 3 -2
pair hear&ticket	-12 2 -3 -3 -2 7 -18 30 -1 -3
pair hear&time	-38 -7 -17 14 13 23 -12 -1 26 8
pair hear&title	-26 0 18 -5 1 3 40 -1 -30 -62
pair hear&urgent	0 0 5 -1 0 0 -2 -1 0 7
pair hear&video	-12 2 14 0 -1 0 -6 0 3 18
pair hear&wait	-17 -24 5 -5 -6 -3 12 -7 46 -12
pair hear&wish	-5 3 -1 0 -5 -3 18 -1 -6 -21
pair hear&yours	-5 2 12 -5 3 3 -7 -1 -3 -1
pair hiringside&hitch	0 0 -3 0 -1 0 11 -2 -5 -12
pair hiringside&interview	18 0 -16 10 1 -2 -14 -3 6 37
pair hiringside&invite	5 -2 -1 1 -1 0 -4 0 3 -47
pair hiringside&join	0 0 0 0 1 0 0 0 0 -9
pair hiringside&keen	0 0 0 0 0 1 -1 0 0 6
pair hiringside&link	0 0 0 0 -1 11 -5 -1 -4 -10
pair hiringside&mediaword	-8 12 0 0 -1 0 -4 1 1 -1
pair hiringside&meet	-1 -1 1 -1 -4 0 5 0 1 -4
pair hiringside&mine	0 0 0 0 0 0 0 0 0 24
pair hiringside&move	-1 0 2 0 0 0 0 0 0 15
pair hiringside&not	2 -2 1 1 1 -1 1 -1 0 -35
pair hiringside&offer	-1 -1 0 0 -2 -3 12 0 -5 -16
pair hiringside&official	9 -2 0 0 -1 -1 -5 -1 0 -46
pair hiringside&onward	-1 -1 0 0 0 0 1 0 2 -16
pair hiringside&other	-2 -3 -2 -1 10 -1 -1 0 0 -6
pair hiringside&pay	0 -5 0 0 0 -1 4 -2 3 21
pair hiringside&prepare	4 0 0 0 -2 0 -3 0 0 -7
pair hiringside&property	1 0 0 0 0 0 1 0 0 -9
pair hiringside&received	0 0 0 0 0 0 0 0 1 -4
pair hiringside&recruiter	0 5 -1 0 -9 3 1 -1 1 -16
pair hiringside&remind	1 0 0 0 0 0 1 0 0 40
pair hiringside&review	2 -3 -1 -1 -6 -1 9 -2 3 -29
pair hiringside&role	3 -4 -1 1 4 0 -2 -2 1 37
pair hiringside&sales	0 0 0 0 -9 0 11 -1 0 13
pair hiringside&send	0 -2 0 0 -2 0 5 -1 -1 38
pair hiringside&shop	0 -6 0 0 -1 -1 5 1 2 12
pair hiringside&sign	0 -6 0 0 -12 -11 32 0 -1 1
pair hiringside&slot	-4 -9 8 -1 9 0 -3 1 -3 17
pair hiringside&sorry	-1 0 0 1 1 0 0 0 0 -7
pair hiringside&stage	-2 -2 0 0 -4 0 9 -1 1 3
pair hiringside&start	0 0 0 0 0 0 0 0 0 -5
pair hiringside&study	0 0 0 0 0 0 0 0 0 31
pair hiringside&talk	14 -12 -1 0 0 0 -1 0 0 2
pair hiringside&task	-2 -1 0 0 0 0 -3 0 7 -11
pair hiringside&team	7 -6 -2 -3 7 3 -20 -1 13 -11
pair hiringside&thank	0 -6 0 -1 10 0 -1 0 -1 32
pair hiringside&ticket	-1 -1 0 0 -11 9 9 3 -8 -1
pair hiringside&time	-2 -8 5 1 5 0 8 -4 -5 43
pair hiringside&title	6 3 -1 1 1 1 -11 -2 1 78
pair hiringside&video	-8 13 0 0 -1 0 -3 0 1 1
pair hiringside&wait	-1 6 0 0 -4 0 2 0 -3 24
pair hiringside&yours	2 2 0 1 1 -1 -6 -3 4 -60
pair hitch&inbox	-1 5 -1 0 -5 -1 -9 12 -1 2
pair hitch&interview	3 9 10 25 -3 -2 -35 -4 -3 -19
pair hitch&invite	5 -5 0 0 -3 3 0 0 0 -5
pair hitch&join	2 -1 1 0 -1 0 -1 0 0 -8
pair hitch&mediaword	0 0 0 0 0 0 1 0 0 6
pair hitch&meet	1 -4 8 -2 -3 0 2 -1 -1 1
pair hitch&mine	0 4 0 0 -1 -1 0 0 0 -6
pair hitch&move	-7 -7 26 -1 -2 -1 -7 2 -2 28
pair hitch&not	-30 56 34 -14 -36 -3 -5 5 -6 -8
pair hitch&offer	-2 -1 -1 1 -21 4 21 0 0 -17
pair hitch&office	0 0 0 0 0 0 0 0 0 10
pair hitch&onward	0 0 0 0 0 0 0 0 0 10
pair hitch&other	0 -1 1 0 0 0 1 0 0 3
pair hitch&pay	-1 -1 -1 0 -2 12 -7 0 0 -4
pair hitch&prepare	9 -6 -1 0 -4 3 -4 3 -1 -17
pair hitch&received	9 -7 -1 0 0 0 -1 0 0 -13
pair hitch&recruiter	0 0 1 -1 0 0 1 0 -1 -3
pair hitch&remind	-7 -10 35 -8 -2 -1 1 -8 -1 -39
pair hitch&role	0 6 -4 0 2 1 -4 -2 0 -10
pair hitch&sales	0 0 0 0 0 0 0 0 0 -6
pair hitch&service	0 -4 6 0 -6 0 6 0 -1 -1
pair hitch&shop	-3 -2 15 -2 0 -1 -8 2 -1 -30
pair hitch&sign	-1 0 0 0 -3 6 -1 0 0 -8
pair hitch&slot	8 -15 7 -2 1 0 8 -8 0 -20
pair hitch&sorry	-7 -9 17 5 0 -1 -3 -1 -2 -17
pair hitch&stage	0 10 1 -2 5 -5 -4 0 -5 9
pair hitch&start	5 -5 -1 0 -3 4 1 -1 0 -6
pair hitch&study	-5 -3 -1 0 -5 -2 18 0 -1 -3
pair hitch&talk	-7 -6 11 -4 -6 -1 18 -4 -1 -17
pair hitch&task	0 0 0 0 -1 -5 6 0 0 -3
pair hitch&team	0 18 15 -4 -2 -1 -15 -6 -5 -15
pair hitch&thank	1 0 0 0 0 0 0 1 -1 16
pair hitch&ticket	0 0 0 0 -1 1 1 0 0 9
pair hitch&time	-19 4 31 18 0 -4 -10 -12 -9 -9
pair hitch&title	1 3 23 -5 -6 -2 -13 -1 -1 -9
pair hitch&urgent	-2 4 -1 0 -7 -6 4 10 -2 -40
pair hitch&video	2 0 -1 0 0 0 0 0 0 -5
pair hitch&wait	4 -6 4 -4 -1 0 6 -1 -2 0
pair hitch&yours	2 -4 10 -3 -2 -1 -6 -2 7 -20
pair hold&interview	-12 -1 15 4 -1 -1 -2 -2 0 -13
pair hold&keen	0 5 -1 -1 -3 3 -3 0 0 -1
pair hold&meet	-1 -1 2 4 -2 1 -3 -1 0 4
pair hold&move	1 0 -2 0 11 -10 0 0 0 -1
pair hold&not	-3 -4 -1 10 -16 -6 25 -4 0 -32
pair hold&office	-1 -1 -2 11 -3 0 -3 -1 -1 -19
pair hold&onward	-1 -1 -1 2 30 -3 -21 0 -5 -1
pair hold&other	0 -1 -2 1 -2 0 4 0 -1 -10
pair hold&prepare	12 -2 -2 0 -1 -1 -6 -3 2 -1
pair hold&property	0 0 0 5 -3 -1 0 0 0 -14
pair hold&received	0 0 0 0 0 0 0 0 0 12
pair hold&recruiter	-3 -4 -1 4 -3 -1 13 0 -4 -5
pair hold&remind	-2 -1 6 2 -1 -1 -3 0 0 -4
pair hold&review	0 -1 -2 4 12 -1 -10 -1 -1 -15
pair hold&role	-10 -7 -4 37 -18 -18 36 -4 -13 -8
pair hold&sales	-1 -1 -3 7 3 -1 -3 -1 0 27
pair hold&slot	-1 -2 -1 4 -2 -3 8 0 -1 -12
pair hold&sorry	-2 -1 0 9 1 -10 10 -1 -6 -9
pair hold&stage	-2 -1 -1 1 -13 -2 20 0 0 -1
pair hold&study	0 0 0 1 -3 0 3 0 0 -4
pair hold&talk	1 0 -1 1 0 0 0 0 0 -8
pair hold&task	0 0 0 1 0 0 0 -2 3 -1
pair hold&team	-3 0 -4 3 4 -1 5 -2 -2 1
pair hold&thank	0 0 0 0 -7 0 8 0 0 6
pair hold&time	-11 -9 4 17 15 -16 6 -3 -2 -18
pair hold&title	-4 -1 -1 -2 -3 -1 20 -2 -6 -15
pair hold&wait	-3 10 -6 6 -10 2 4 -2 -1 -3
pair hold&yours	-1 0 0 2 -3 0 14 0 -11 9
pair inbox&interview	-1 -5 6 1 5 -6 8 -6 -1 19
pair inbox&invite	0 -1 0 0 0 -1 1 -1 3 -1
pair inbox&keen	-8 6 0 0 -4 5 -11 -1 15 10
pair inbox&link	2 -3 -1 0 -1 -15 14 2 2 16
pair inbox&machine	-2 3 -2 -1 -1 -2 -20 11 13 -12
pair inbox&mediaword	0 0 0 0 -1 0 6 -2 -2 -4
pair inbox&meet	-3 -1 0 0 -1 0 -4 4 6 -5
pair inbox&move	-1 1 6 0 3 -1 -4 -3 -1 25
pair inbox&not	-16 -15 1 -3 -27 -4 -29 61 31 -11
pair inbox&official	4 -1 0 0 -1 -2 4 -5 0 -9
pair inbox&onward	1 -1 0 -8 -4 0 11 1 1 -6
pair inbox&other	-1 -1 0 0 -5 0 5 -1 3 40
pair inbox&pay	0 -1 0 0 0 -7 6 1 0 14
pair inbox&prepare	0 -10 -1 -1 -7 -6 -2 13 13 13
pair inbox&received	-5 9 -2 -2 -6 -4 -6 26 -10 -35
pair inbox&recruiter	-3 -2 0 -9 -12 -1 13 21 -7 23
pair inbox&remind	-1 -6 0 -8 -9 7 11 7 -1 -11
pair inbox&review	-1 -1 -1 0 -2 0 -8 16 -2 -1
pair inbox&role	0 19 -1 -9 6 -2 -5 -8 -1 -14
pair inbox&sales	0 0 0 0 1 0 -1 0 0 14
pair inbox&send	9 -8 -2 0 -2 -3 1 5 1 -11
pair inbox&shop	7 -4 0 -1 -1 -1 8 1 -8 5
pair inbox&sign	-1 0 0 -1 -5 8 -8 1 5 7
pair inbox&slot	-4 -21 -2 -1 -2 -1 18 16 -4 43
pair inbox&sorry	-1 0 0 0 -3 -1 0 6 -1 -11
pair inbox&stage	-1 -3 0 -1 6 -1 -2 1 0 3
pair inbox&study	0 0 0 0 -1 0 5 -3 -2 -6
pair inbox&talk	0 4 0 0 -1 0 -2 0 0 10
pair inbox&task	6 -3 7 0 6 0 -9 -7 1 5
pair inbox&team	-1 -9 0 -1 -6 0 2 19 -4 13
pair inbox&thank	2 2 0 -3 0 2 -16 43 -31 -52
pair inbox&ticket	1 -2 -1 0 -2 0 -18 21 2 -35
pair inbox&time	-12 -24 3 -11 -12 0 8 34 13 4
pair inbox&title	-2 4 -1 0 6 -14 7 2 -2 1
pair inbox&wait	-2 -2 -1 0 0 0 -1 12 -5 -1
pair inbox&yours	5 -2 -1 0 -1 -1 -4 0 5 10
pair interview&invite	39 18 -2 -5 -21 -6 -23 -3 3 -40
pair interview&join	13 6 -17 0 0 0 -3 0 2 -13
pair interview&keen	10 -1 -11 -6 -2 -3 23 4 -15 -33
pair interview&link	-4 15 -2 -1 -2 -1 -9 5 -1 3
pair interview&lure	1 -1 1 0 0 0 -1 0 -1 65
pair interview&machine	-2 -2 -1 -1 -1 -1 -6 15 -1 5
pair interview&mediaword	3 7 -3 -1 -9 -2 5 -6 6 38
pair interview&meet	39 -13 -11 -11 42 -5 -33 -4 -4 -51
pair interview&mine	-16 4 5 -1 -2 -1 10 3 -2 40
pair interview&move	-50 -1 99 -9 -17 -5 7 -12 -12 -37
pair interview&not	-3 7 -15 34 36 -6 -44 17 -26 31
pair interview&offer	-17 33 -7 -1 -6 3 -6 2 1 -39
pair interview&office	15 9 -4 -2 -2 -2 -15 -1 1 36
pair interview&official	-11 11 7 -2 -5 -2 -7 4 5 17
pair interview&onward	5 21 2 -6 -11 15 -34 -1 9 -11
pair interview&other	-32 -18 38 14 -19 -1 19 -1 1 32
pair interview&paper	7 -7 -1 0 -3 0 -5 -2 11 13
pair interview&pay	-14 0 13 0 -1 1 8 -1 -7 20
pair interview&practice	-17 -8 -4 -1 0 0 26 4 1 80
pair interview&prepare	-3 -4 -6 -10 2 -3 24 -2 4 -12
pair interview&property	26 -9 -5 4 -11 5 -6 -1 -2 -59
pair interview&received	16 2 -5 -1 -2 -1 6 -1 -16 9
pair interview&recorded	-13 29 -1 -3 3 -1 -8 -2 -4 24
pair interview&recruiter	21 13 6 1 -14 1 -26 -2 0 -25
pair interview&remind	7 11 -4 4 -15 -5 3 5 -6 -8
pair interview&review	-10 0 -4 -3 -17 -2 3 -3 35 -3
pair interview&role	43 18 0 -2 -54 9 22 -6 -30 -76
pair interview&sales	18 6 -3 1 -6 -2 -10 -1 -3 -17
pair interview&send	13 -13 -2 -1 1 0 9 -3 -3 -2
pair interview&service	12 -15 8 0 -2 0 -8 -2 7 -13
pair interview&shop	0 2 0 7 -8 -1 12 -2 -11 -42
pair interview&sign	11 -7 0 -3 0 0 -7 8 -2 17
pair interview&slot	-1 6 54 -9 -52 -7 27 -9 -9 -18
pair interview&sorry	-11 -14 18 20 -1 -1 -5 -2 -3 22
pair interview&stage	-8 39 -28 -2 13 -6 11 -7 -12 5
pair interview&start	6 7 1 -1 -14 11 -23 0 13 19
pair interview&study	-3 14 -10 0 4 -1 14 -7 -10 44
pair interview&talk	12 10 30 -10 -4 -5 -31 -1 0 -13
pair interview&task	0 -19 0 -6 17 -3 7 -15 18 -1
pair interview&team	2 33 24 -9 -29 -5 -28 3 9 -46
pair interview&thank	-43 -18 -6 -9 32 -4 89 -6 -36 5
pair interview&ticket	10 5 -2 -2 -6 -1 -10 3 4 -8
pair interview&time	31 -43 47 46 -14 -19 -13 -25 -10 -35
pair interview&title	77 34 -5 13 -57 -16 5 -8 -43 -21
pair interview&urgent	-2 -8 8 1 -2 0 -6 9 0 -7
pair interview&video	13 44 -17 -8 -6 -2 -20 -3 1 -20
pair interview&wait	-19 49 -2 -4 -18 -3 -7 4 0 -17
pair interview&wish	-4 14 -1 0 1 0 -8 0 -1 2
pair interview&yours	-18 -26 43 -9 26 -2 63 2 -78 -2
pair invite&join	0 -2 -1 0 -2 8 -3 0 -1 -12
pair invite&keen	-7 15 7 -1 -4 1 3 -1 -13 -7
pair invite&link	9 -1 1 -1 -1 -2 -3 -1 -1 4
pair invite&mediaword	-8 7 -1 0 -5 0 2 0 5 3
pair invite&meet	-16 -6 13 -2 -4 7 14 -1 -4 -15
pair invite&mine	-2 4 0 0 0 0 -1 0 0 18
pair invite&move	-16 -2 19 0 -3 1 4 0 -2 1
pair invite&not	-2 -4 -4 1 2 -1 8 -2 1 -31
pair invite&offer	0 0 0 0 0 3 -1 0 -1 13
pair invite&office	0 -2 0 0 -2 0 -9 0 14 11
pair invite&official	6 -3 0 0 -1 0 -2 -2 2 6
pair invite&onward	3 0 -2 2 -5 0 0 1 0 -9
pair invite&other	-1 -7 4 1 -9 0 7 0 5 -37
pair invite&pay	-3 3 0 0 -3 6 -2 0 -1 -8
pair invite&practice	0 0 0 0 0 0 0 0 0 -9
pair invite&prepare	3 -10 8 -1 -5 3 -3 0 4 -20
pair invite&property	-1 4 0 0 -1 1 -1 0 -1 0
pair invite&received	7 7 -1 0 -2 0 2 -2 -11 -16
pair invite&recorded	-3 12 0 0 0 0 -3 -2 -2 0
pair invite&recruiter	1 3 0 0 -2 0 -3 0 1 11
pair invite&remind	1 0 0 0 0 0 0 0 0 -18
pair invite&review	4 4 -1 -1 2 -2 3 -1 -8 -8
pair invite&role	8 12 -2 -2 -2 2 -6 -5 -6 -16
pair invite&sales	4 -1 0 0 -3 3 -2 0 0 1
pair invite&send	31 -21 13 -2 6 0 -7 -5 -15 -20
pair invite&service	0 4 0 0 -1 0 -1 0 -1 -3
pair invite&shop	20 2 -10 -3 -2 0 -6 0 0 8
pair invite&sign	-10 -4 -1 -1 -5 5 -8 23 1 -32
pair invite&slot	3 -12 9 -1 -1 -2 5 -2 2 20
pair invite&sorry	0 0 0 0 -3 0 -1 0 5 -3
pair invite&stage	-8 0 12 -1 -2 -2 10 -1 -8 -23
pair invite&start	14 -5 -1 0 -3 4 -9 0 1 7
pair invite&study	0 -1 1 0 7 0 -2 0 -4 -8
pair invite&talk	6 -6 -1 0 -3 0 12 -1 -7 28
pair invite&task	25 -13 -1 -1 -7 -3 14 -4 -10 -39
pair invite&team	5 2 -2 0 -3 1 -12 -2 11 -5
pair invite&thank	1 -1 0 0 5 0 0 0 -5 26
pair invite&ticket	-1 -2 0 0 -1 0 5 0 0 9
pair invite&time	11 -24 11 10 -9 4 -38 -5 41 50
pair invite&title	6 12 -1 -3 -4 5 -5 -4 -6 11
pair invite&video	5 16 2 -1 -1 -1 -14 -1 -5 27
pair invite&wait	3 -9 0 0 -2 0 -5 0 14 -12
pair invite&yours	7 19 0 -1 -4 0 15 4 -39 9
pair join&keen	-1 -5 0 0 -7 5 -4 0 13 32
pair join&link	2 13 -1 0 -8 0 -3 0 -2 8
pair join&mediaword	0 0 0 0 -2 2 0 0 0 18
pair join&meet	2 18 -2 -2 6 6 -17 -1 -10 13
pair join&move	1 0 0 0 -1 2 0 0 0 -5
pair join&not	-7 23 -15 1 -17 2 1 -1 14 24
pair join&offer	-1 -2 -1 0 5 3 -5 -1 1 -20
pair join&office	0 0 0 0 0 0 0 0 0 11
pair join&official	0 0 0 0 -2 0 3 0 -1 2
pair join&other	-2 9 -2 0 5 -1 -8 0 -1 5
pair join&pay	-2 -3 -1 -1 -8 12 6 -1 -1 -27
pair join&prepare	-1 0 0 0 3 2 -3 0 -1 13
pair join&property	-1 -1 0 0 6 2 -2 0 -4 -10
pair join&received	0 0 0 0 0 5 -5 0 1 12
pair join&recruiter	-2 0 0 0 10 -1 -6 0 -1 33
pair join&remind	0 13 -13 0 0 0 0 0 0 3
pair join&review	0 -1 0 0 0 1 -1 0 1 9
pair join&role	14 -4 0 0 -20 3 -2 -1 10 38
pair join&sales	11 -8 -1 -1 -1 1 -1 0 0 7
pair join&send	0 0 0 0 0 2 -1 0 0 -15
pair join&service	0 0 0 0 0 0 0 0 0 12
pair join&sign	-3 -1 0 0 5 2 1 0 -3 1
pair join&slot	-8 16 -3 -2 -4 0 0 -1 2 9
pair join&sorry	0 0 0 0 0 0 0 0 0 11
pair join&stage	-1 0 0 0 2 -1 -2 3 1 22
pair join&start	5 -7 -1 0 0 -7 12 0 0 -11
pair join&study	-3 0 0 0 0 -5 8 0 0 4
pair join&talk	3 -2 1 -1 7 -2 -5 0 0 20
pair join&task	0 11 0 0 4 -1 -12 0 -2 -2
pair join&team	43 -12 -4 -7 22 7 -42 0 -8 -15
pair join&thank	-2 -5 0 0 13 0 -1 0 -3 11
pair join&time	39 11 -20 -9 12 6 -33 -2 -3 17
pair join&title	-9 -6 -2 0 5 31 -9 -2 -8 7
pair join&urgent	0 0 0 0 -2 2 -1 1 0 10
pair join&video	12 -11 -3 2 7 -2 1 -1 -5 0
pair join&wait	-2 -2 0 0 -3 2 8 0 -2 13
pair join&yours	0 10 -15 -1 7 2 -1 0 -1 -24
pair keen&link	0 0 10 -10 0 0 0 0 0 -8
pair keen&mediaword	-1 3 -1 0 -7 -3 -4 0 14 -9
pair keen&meet	-24 20 2 -4 5 -10 29 -3 -15 -1
pair keen&mine	-7 -6 -1 0 0 1 14 0 0 -5
pair keen&move	-1 0 12 -10 -2 0 5 0 -3 -7
pair keen&not	4 -8 0 -3 6 26 -27 8 -6 -15
pair keen&offer	-2 7 -1 -1 -9 16 -4 -1 -7 22
pair keen&office	0 1 0 0 0 0 0 0 0 14
pair keen&official	-14 5 -1 0 -1 0 10 0 0 28
pair keen&onward	4 10 -5 -1 -4 3 -5 -1 -1 -17
pair keen&other	-1 -23 -2 0 -8 26 -9 -4 20 -12
pair keen&pay	-5 13 13 -1 -5 -2 -10 -1 -3 -18
pair keen&prepare	-10 -2 9 0 2 0 10 0 -8 1
pair keen&property	-1 15 -3 -1 -2 1 -6 0 -3 6
pair keen&received	-4 0 0 0 1 0 8 -1 -5 -2
pair keen&recorded	-1 2 0 0 0 0 0 0 0 4
pair keen&recruiter	-1 10 -2 -1 -2 2 -4 0 -2 -14
pair keen&remind	10 3 -2 -3 -5 9 -11 -1 -1 -9
pair keen&review	-5 11 0 0 -2 0 -3 0 -1 7
pair keen&role	27 -17 10 -4 -30 26 -19 -2 9 -27
pair keen&sales	0 3 0 0 -1 0 -1 0 -1 0
pair keen&send	5 -2 0 0 -2 2 -2 0 -1 -18
pair keen&service	0 13 -2 0 -1 -2 -5 0 -2 -10
pair keen&shop	0 2 0 0 -2 0 -1 0 0 -3
pair keen&sign	-1 0 0 -1 -5 12 -5 0 0 -21
pair keen&slot	4 -7 15 -11 4 -1 2 -1 -5 43
pair keen&sorry	-1 -1 -7 16 -1 -1 -4 -2 0 -1
pair keen&stage	-13 12 7 0 -5 -1 12 -1 -11 28
pair keen&start	-4 -1 0 0 0 9 -2 -1 0 9
pair keen&study	0 -3 0 0 -1 0 4 0 0 -5
pair keen&talk	-6 13 8 4 -5 2 -15 -5 4 9
pair keen&task	-1 -6 0 0 -2 -1 10 0 0 -5
pair keen&team	7 6 -6 6 -11 4 1 -1 -5 26
pair keen&thank	0 -1 0 0 8 7 -7 0 -8 0
pair keen&ticket	0 0 0 0 0 0 0 0 0 -4
pair keen&time	65 -20 -10 -15 3 13 -11 -8 -18 18
pair keen&title	0 12 9 -3 -13 -3 5 -2 -6 -48
pair keen&urgent	3 -1 -2 -2 -3 3 -6 9 -1 -10
pair keen&video	-8 11 -1 0 -5 -1 6 -1 -1 1
pair keen&wait	-3 -5 -1 -4 -11 6 24 6 -12 21
pair keen&wish	0 -1 0 0 -2 0 -1 0 5 -2
pair keen&yours	31 10 -4 -3 3 -1 -5 -1 -30 -17
pair link&mediaword	0 0 0 0 0 0 0 0 0 19
pair link&meet	45 -3 -3 -7 4 -16 -11 -2 -7 28
pair link&move	26 -4 0 -10 2 -3 -10 0 0 15
pair link&not	1 -7 2 -1 -1 1 -2 7 0 -11
pair link&offer	-1 -1 0 0 -1 12 -5 -1 -4 -22
pair link&office	-11 0 11 0 0 0 0 0 0 -11
pair link&onward	0 1 -1 1 -1 0 1 0 0 7
pair link&other	3 4 0 -4 -2 0 -2 -1 1 -7
pair link&pay	-3 -1 0 0 0 0 5 0 0 -5
pair link&prepare	-2 -13 14 0 -1 0 0 0 3 -1
pair link&property	-1 0 0 0 0 2 0 0 0 -4
pair link&received	-4 -1 5 0 0 0 -1 0 1 7
pair link&recorded	-2 10 0 0 0 0 -6 -1 0 2
pair link&recruiter	-3 2 0 0 -1 0 1 0 3 -19
pair link&remind	-2 1 6 -1 0 0 -3 0 0 15
pair link&review	-2 -1 0 0 -2 1 6 -1 -1 -32
pair link&role	0 0 1 -3 3 0 -1 0 2 13
pair link&sales	0 1 0 0 0 0 0 0 0 16
pair link&send	30 -9 -8 -1 -3 -4 -3 1 -2 -24
pair link&service	0 0 0 0 0 0 0 0 0 7
pair link&shop	1 -1 0 0 0 0 -1 3 -1 12
pair link&sign	0 2 -5 0 -2 10 -4 0 -1 -30
pair link&slot	-14 17 20 -12 -13 -5 14 -3 -4 -14
pair link&sorry	0 0 1 0 3 -2 -1 0 0 -5
pair link&stage	0 1 0 0 0 0 1 0 0 -3
pair link&study	0 1 0 0 0 0 0 0 0 6
pair link&talk	-1 4 0 0 -1 0 0 0 -1 5
pair link&task	-2 -4 -1 0 -3 -1 12 -1 -1 -11
pair link&team	-4 14 4 -1 -8 0 -3 0 -2 15
pair link&ticket	-4 -10 -1 -1 -2 8 10 3 -5 6
pair link&time	-12 -18 19 -1 5 4 15 -3 -9 -3
pair link&title	-7 8 4 0 -1 -1 1 -2 -2 7
pair link&video	26 -8 7 -2 -6 -2 -11 -2 -2 -19
pair link&wait	1 -12 -1 0 3 -2 12 0 0 -5
pair link&yours	0 3 -1 0 -1 0 1 2 -2 -3
pair lure&meet	0 0 0 0 0 0 0 0 0 5
pair lure&not	1 0 -1 0 0 0 0 0 0 23
pair lure&offer	-5 4 0 0 -1 6 -4 0 0 6
pair lure&office	-1 2 0 0 0 0 0 0 0 10
pair lure&official	4 -4 0 0 0 0 1 0 -1 -12
pair lure&pay	0 0 0 0 1 0 0 0 0 73
pair lure&prepare	5 -3 0 0 -1 1 -1 0 -1 -36
pair lure&property	0 0 0 0 0 7 -5 0 0 9
pair lure&received	0 0 0 0 0 0 0 0 0 16
pair lure&recruiter	0 0 0 0 0 0 0 0 0 20
pair lure&remind	0 0 0 0 0 0 2 0 0 32
pair lure&role	1 1 0 0 1 6 -8 0 0 18
pair lure&sales	-1 2 0 0 -1 6 -5 0 -1 5
pair lure&send	4 -1 -1 0 -1 -1 1 0 0 16
pair lure&shop	0 -1 0 0 -1 6 -4 0 0 14
pair lure&sign	-2 4 -1 -1 -1 18 -16 -1 0 -21
pair lure&slot	-2 3 1 0 0 6 -6 0 -1 11
pair lure&start	-1 0 0 0 0 0 2 0 0 -10
pair lure&team	0 0 0 0 0 0 0 0 0 15
pair lure&thank	-5 5 0 0 0 0 0 0 0 -8
pair lure&ticket	0 0 0 0 2 0 -1 0 0 8
pair lure&time	-2 -1 1 -1 0 6 -3 0 0 52
pair lure&title	3 -3 0 0 -4 6 0 0 -1 42
pair lure&yours	1 -1 1 0 0 0 -1 0 0 34
pair machine&not	-3 -1 -3 -1 2 -1 -15 24 -1 -30
pair machine&official	-2 0 0 0 -1 0 -1 0 4 -1
pair machine&prepare	0 -1 0 0 0 0 -1 3 0 4
pair machine&received	-8 3 0 0 -7 0 -8 2 19 -15
pair machine&recruiter	0 0 0 0 -2 0 1 0 1 10
pair machine&send	0 -1 -1 0 5 -1 -3 2 0 1
pair machine&sign	-1 0 0 0 -2 -1 -4 3 6 -14
pair machine&task	-2 0 0 0 -1 0 -2 0 4 2
pair machine&thank	0 -1 0 0 0 0 -1 5 -2 1
pair machine&time	-1 -1 -1 -1 0 0 -2 5 0 6
pair machine&title	-9 -1 0 0 -6 0 -7 2 22 -12
pair machine&yours	-9 -2 0 0 -1 0 -6 2 15 0
pair mediaword&meet	-1 3 -1 -1 5 -3 0 0 -2 -7
pair mediaword&move	-2 0 2 -1 -1 0 -2 0 4 10
pair mediaword&not	-1 -11 -9 -1 -2 -3 25 -1 4 44
pair mediaword&offer	0 0 0 -1 -3 5 -1 0 0 6
pair mediaword&office	0 0 0 0 3 0 -3 0 0 -3
pair mediaword&official	1 -4 0 0 -2 0 -4 0 10 -5
pair mediaword&onward	-1 0 0 0 -4 0 -8 8 5 -19
pair mediaword&other	-1 0 0 0 3 0 -1 0 0 -17
pair mediaword&paper	-2 -1 0 0 -1 0 -1 -2 7 1
pair mediaword&pay	-1 0 0 0 -6 12 -3 0 -2 -14
pair mediaword&practice	0 -2 0 0 7 0 0 0 -4 -3
pair mediaword&prepare	0 1 0 0 6 0 -1 0 -6 9
pair mediaword&property	1 3 -1 0 -1 0 0 0 -1 -9
pair mediaword&received	0 0 0 0 2 0 -1 0 -1 14
pair mediaword&recorded	-1 15 0 0 -1 -4 -3 -4 -1 50
pair mediaword&recruiter	-8 4 0 0 1 0 -5 -1 9 -8
pair mediaword&remind	0 0 0 0 -2 0 -6 0 8 14
pair mediaword&review	-1 0 0 0 1 0 -7 0 8 7
pair mediaword&role	1 -3 -1 -1 0 4 2 -1 -1 -60
pair mediaword&sales	0 0 0 0 3 0 -13 9 1 37
pair mediaword&send	0 0 0 0 -2 0 -3 0 5 9
pair mediaword&service	0 0 0 0 0 0 0 0 0 17
pair mediaword&sign	0 -4 0 0 8 1 -2 0 -2 3
pair mediaword&slot	-3 4 2 0 -1 -1 1 2 -3 39
pair mediaword&sorry	0 0 -1 0 4 0 2 -1 -3 5
pair mediaword&stage	-5 6 -1 0 0 0 2 0 -2 -7
pair mediaword&study	-1 2 0 0 -1 -1 7 -3 -3 -6
pair mediaword&talk	-4 7 -1 -1 5 -3 -2 0 -1 -6
pair mediaword&task	4 -1 0 0 -2 -1 -4 -2 6 -12
pair mediaword&team	-4 -13 -9 0 7 -3 21 0 0 -30
pair mediaword&thank	-2 1 0 0 -8 -1 -5 -1 16 29
pair mediaword&ticket	-1 5 0 0 -2 0 -2 1 0 1
pair mediaword&time	14 -17 -4 -3 -10 1 -5 17 8 40
pair mediaword&title	3 -2 -1 -1 -9 0 -17 -3 29 -14
pair mediaword&video	-8 12 0 0 0 0 -3 0 0 16
pair mediaword&wait	8 -17 -10 -2 -6 -1 27 -1 2 -7
pair mediaword&yours	-2 1 -1 0 -9 0 16 -1 -4 -1
pair meet&mine	1 0 -1 0 1 1 -2 0 0 34
pair meet&move	6 -17 6 8 14 -6 -7 -1 -3 0
pair meet&not	3 -14 -8 30 25 -8 -10 0 -17 -42
pair meet&offer	2 5 0 -1 -3 -6 10 0 -7 -10
pair meet&office	-14 26 -6 3 -11 -10 4 -1 8 -68
pair meet&official	-10 19 -1 0 9 0 -12 0 -3 52
pair meet&onward	0 5 -1 -1 0 0 -3 0 0 -4
pair meet&other	8 9 -5 1 5 -6 -9 -1 -2 -9
pair meet&paper	3 -1 -2 7 -1 -1 -3 -1 0 -26
pair meet&pay	1 2 0 -1 -1 -5 5 0 -1 5
pair meet&prepare	-17 9 5 -1 -5 1 -29 20 17 37
pair meet&property	9 14 -2 -1 6 -10 -7 -1 -8 -9
pair meet&received	-9 -3 13 -3 -9 -1 -11 4 18 -28
pair meet&recorded	1 0 0 0 0 0 0 0 0 -8
pair meet&recruiter	0 -11 1 3 -3 -1 7 -1 4 27
pair meet&remind	4 -25 15 -10 -8 -8 11 19 3 5
pair meet&review	4 -7 -2 1 -1 -1 -11 -1 18 -11
pair meet&role	22 15 -8 11 -5 -11 -25 -3 4 -27
pair meet&sales	-6 21 -2 7 -8 -7 -11 -1 8 -51
pair meet&send	0 -3 0 0 -6 -1 1 1 8 15
pair meet&service	6 -1 1 0 0 0 -1 0 -5 -15
pair meet&shop	-3 4 0 0 0 0 -1 1 0 -5
pair meet&sign	-4 -5 4 4 1 8 -12 2 1 20
pair meet&slot	23 -28 6 -6 4 -3 26 -10 -13 -50
pair meet&sorry	-8 -6 22 0 3 -3 -7 0 -1 3
pair meet&stage	2 1 7 -5 -2 -2 4 -3 -3 -21
pair meet&start	-20 -5 -1 -1 0 -5 30 1 0 2
pair meet&study	2 -1 1 0 0 3 -4 0 0 -12
pair meet&talk	-6 14 -6 -4 15 -15 0 -10 11 25
pair meet&task	10 -5 -10 1 18 -1 -27 -2 17 -31
pair meet&team	-26 29 15 0 -12 -6 -12 -5 18 -11
pair meet&thank	-13 -4 -2 -2 1 -2 33 -4 -6 1
pair meet&ticket	-26 6 7 -1 -5 -1 6 -1 15 -13
pair meet&time	73 -29 4 9 -37 -17 5 4 -12 64
pair meet&title	-17 22 6 9 -7 0 -23 -3 14 2
pair meet&urgent	3 -5 6 -2 0 0 -2 1 0 -3
pair meet&video	-5 3 11 2 1 -1 -8 -1 -1 -16
pair meet&wait	14 -29 6 5 -1 -4 21 0 -12 19
pair meet&wish	-4 9 -2 1 -1 0 -10 0 8 -2
pair meet&yours	1 2 11 -4 7 -1 -14 -1 0 2
pair mine&move	0 -2 3 0 0 0 -1 4 -4 8
pair mine&not	-3 3 1 0 0 -9 11 0 -3 -4
pair mine&offer	0 -1 0 0 -1 -3 5 0 0 -29
pair mine&onward	0 4 0 0 0 0 0 0 -3 15
pair mine&other	1 -2 1 -1 -2 8 -5 0 0 -23
pair mine&pay	-1 -1 -1 0 -3 6 1 0 -1 9
pair mine&prepare	1 0 0 0 -14 0 0 0 14 14
pair mine&received	0 0 0 0 0 -5 5 0 0 30
pair mine&recruiter	-1 -1 1 0 3 -1 -1 0 0 17
pair mine&remind	-2 -3 3 -1 10 -2 -3 0 0 21
pair mine&review	0 0 0 0 0 0 0 4 -4 2
pair mine&role	-3 9 -3 0 -1 1 -2 0 0 87
pair mine&send	0 0 0 1 0 0 -1 0 0 56
pair mine&sign	0 -2 0 0 0 1 2 0 0 -19
pair mine&slot	-1 9 -5 0 2 -1 -2 0 -3 14
pair mine&start	-5 10 0 0 0 -5 1 0 0 -1
pair mine&talk	1 1 0 0 0 0 -1 0 0 27
pair mine&team	-8 -8 1 0 0 0 15 0 0 59
pair mine&thank	0 4 -1 0 -17 0 -2 1 16 68
pair mine&ticket	0 0 0 0 0 0 -1 2 0 3
pair mine&time	-4 -6 11 -2 9 -3 -3 -1 -1 49
pair mine&title	2 -4 3 0 3 1 -4 0 -1 26
pair mine&urgent	0 5 -3 0 -1 -1 -1 0 0 -22
pair mine&wait	-2 -4 0 -2 3 0 5 4 -4 -3
pair mine&wish	0 0 0 0 0 0 0 0 0 5
pair mine&yours	0 1 0 0 -13 0 -2 0 14 -11
pair move&not	-7 -6 -12 27 13 -3 -1 -2 -8 -10
pair move&offer	0 -1 0 -1 6 -12 10 -1 -1 -3
pair move&office	2 -2 -3 -1 -1 1 5 0 -2 24
pair move&official	-5 0 10 -2 0 0 0 -3 0 0
pair move&onward	-8 2 -2 -1 -10 -11 15 -1 16 -1
pair move&other	-2 2 3 -3 -3 -2 9 -1 -3 15
pair move&paper	0 0 0 0 0 0 0 0 0 7
pair move&pay	-3 -8 -2 -1 -4 7 9 -1 4 -14
pair move&practice	-1 9 -2 0 -2 0 -4 0 0 5
pair move&prepare	-8 -1 9 -4 -1 -1 3 7 -4 -16
pair move&property	-1 -3 2 0 -1 -6 10 0 0 10
pair move&received	-3 0 6 0 0 0 0 -3 0 12
pair move&recorded	0 0 0 0 0 0 0 0 0 3
pair move&recruiter	-3 -4 6 4 -1 0 -2 0 1 -2
pair move&remind	18 1 -1 -2 -2 -1 -10 -2 -1 -45
pair move&review	-2 -2 2 0 0 0 -2 4 1 -17
pair move&role	-8 -5 -11 -1 0 -20 37 12 -5 -46
pair move&sales	-1 0 0 0 -1 1 1 0 0 24
pair move&send	17 -1 -7 0 2 -2 -10 1 1 9
pair move&service	0 0 1 0 -1 0 1 0 0 21
pair move&shop	-4 1 4 -1 1 0 -2 8 -8 10
pair move&sign	-1 3 -4 0 -2 3 8 0 -7 10
pair move&slot	-48 -6 103 -15 -8 0 -22 -5 1 -34
pair move&sorry	-7 -4 17 -2 15 -13 5 -1 -9 20
pair move&stage	-13 -1 -3 -1 -1 -1 24 -3 -1 -7
pair move&study	-2 -2 2 -1 -3 0 8 0 -3 -3
pair move&talk	24 0 -16 -4 7 -4 -4 -1 -3 -24
pair move&task	6 -2 6 -3 -4 0 6 -7 -2 9
pair move&team	-5 1 10 -1 -1 3 -3 -1 -3 7
pair move&thank	0 2 0 0 2 0 8 -1 -11 -7
pair move&ticket	-1 -2 0 0 4 0 -5 0 3 3
pair move&time	-7 -31 71 7 -6 -13 -12 -13 4 17
pair move&title	-15 3 24 -4 -2 -1 7 -4 -8 -57
pair move&urgent	0 0 0 0 0 0 0 1 0 3
pair move&video	0 -1 1 0 2 0 -1 0 -1 10
pair move&wait	-4 -15 21 -1 -10 -6 17 5 -8 -23
pair move&yours	-31 -23 51 -2 1 0 38 -4 -28 -22
pair not&offer	-2 -11 -4 -1 21 -18 28 -2 -12 -3
pair not&office	-4 -4 -9 14 -6 -7 17 -2 1 7
pair not&official	-3 8 8 1 6 -2 -1 -8 -10 -37
pair not&onward	-5 -14 1 7 46 0 7 -8 -35 -9
pair not&other	-6 -12 -10 8 -23 12 25 -5 10 32
pair not&paper	0 -1 -2 11 0 -1 -2 -1 -4 7
pair not&pay	2 -5 -11 -2 -9 -7 36 -4 -1 -20
pair not&practice	16 1 -3 3 -5 0 -12 -4 5 -29
pair not&prepare	-3 9 -3 -6 0 1 7 -2 -3 -28
pair not&property	-4 4 -4 4 6 -7 12 -3 -8 -15
pair not&received	-4 -7 8 -2 16 -8 9 1 -13 57
pair not&recorded	0 0 1 0 1 0 -1 0 0 12
pair not&recruiter	3 -5 -2 9 32 -2 -19 -4 -13 -5
pair not&remind	-8 17 15 12 -18 -4 -13 1 -3 -53
pair not&review	7 -11 -6 8 41 -2 -2 0 -36 -24
pair not&role	-4 -15 -15 40 35 -22 5 -14 -10 45
pair not&sales	3 -2 -3 7 -1 -1 -7 -1 5 -7
pair not&send	1 -11 -3 -2 -11 -8 22 3 8 -16
pair not&service	-2 3 3 0 -5 -1 4 -1 -2 -1
pair not&shop	0 -3 3 2 -3 5 -6 -1 2 -17
pair not&sign	4 -11 1 -6 13 -18 21 -3 0 34
pair not&slot	6 -16 6 -4 67 -21 -23 -5 -11 23
pair not&sorry	-14 50 -56 1 4 -3 -2 -3 23 71
pair not&stage	-8 -13 -4 -4 38 -3 3 -2 -7 -10
pair not&start	-3 -4 -1 -1 0 -3 13 0 -1 9
pair not&study	-1 -1 -1 0 25 -2 -12 -1 -7 7
pair not&talk	10 -4 28 -11 1 12 -23 -11 -2 16
pair not&task	4 -4 3 -3 31 -2 -12 -13 -3 4
pair not&team	3 1 7 -6 28 -14 -13 -6 0 -19
pair not&thank	-4 -3 -1 -3 7 -2 -4 0 10 -28
pair not&ticket	11 3 -2 -2 -6 -4 -1 4 -4 2
pair not&time	-79 38 58 82 -30 -31 -26 -6 -8 -74
pair not&title	-12 -6 13 9 31 -7 -25 -18 15 -12
pair not&urgent	-1 -8 9 -2 -9 2 1 9 -2 -23
pair not&video	3 -4 -4 3 1 -1 4 0 0 17
pair not&wait	15 -2 -22 -2 -5 -4 27 7 -14 3
pair not&wish	-8 13 -1 -1 1 -2 4 0 -6 16
pair not&yours	-4 -7 0 -1 28 -3 -6 7 -14 -13
pair offer&office	2 1 0 0 -1 0 -2 0 -1 4
pair offer&official	3 -1 0 2 -3 2 -2 -1 0 -1
pair offer&onward	-3 0 0 0 -5 10 -3 0 3 6
pair offer&other	-1 -3 -2 1 9 -13 10 -1 -1 -2
pair offer&pay	-5 -3 -3 -2 -9 31 -11 -2 4 -36
pair offer&practice	0 0 0 0 0 0 0 0 0 5
pair offer&prepare	9 -3 -1 1 -1 12 -13 -1 -5 2
pair offer&property	0 -2 -1 1 -11 6 7 0 0 32
pair offer&received	3 -1 0 0 -1 -4 3 -3 3 4
pair offer&recruiter	0 0 0 0 0 1 0 0 0 19
pair offer&remind	-2 -1 0 -1 0 2 3 -1 0 1
pair offer&review	-1 2 0 0 -3 28 -13 -5 -6 4
pair offer&role	-32 -13 -5 -4 1 77 -9 -7 -7 -19
pair offer&sales	-2 3 0 0 -5 8 -5 0 1 21
pair offer&send	0 -5 -1 -1 -9 20 -9 -2 8 -11
pair offer&service	-5 0 -1 0 0 0 0 0 8 10
pair offer&shop	2 -1 0 0 -2 10 -7 -2 -1 16
pair offer&sign	-4 -4 -2 2 -9 -13 38 -4 -3 -37
pair offer&slot	-7 -20 13 0 20 1 -16 0 9 -16
pair offer&sorry	-1 -1 -1 0 15 -11 -2 0 2 43
pair offer&stage	-1 3 0 0 0 0 -4 0 3 -1
pair offer&start	-8 -5 -1 -1 -5 16 4 0 -1 -36
pair offer&study	0 0 0 0 0 1 0 0 0 8
pair offer&talk	-2 -4 -1 0 -2 2 6 2 -1 0
pair offer&task	-1 0 0 0 0 3 -2 0 1 24
pair offer&team	-3 9 -2 0 1 2 -8 -1 2 -13
pair offer&thank	-6 5 -1 0 -16 -7 12 -2 15 62
pair offer&ticket	0 0 0 0 -1 11 -5 -3 -2 -6
pair offer&time	-16 18 -14 -7 14 28 -10 -8 -5 -34
pair offer&title	-17 14 -6 1 -6 28 -4 -4 -6 -81
pair offer&urgent	0 0 0 0 -2 3 0 0 0 -7
pair offer&video	2 1 0 0 0 -1 0 -1 0 -8
pair offer&wait	-1 -3 -1 -1 -12 24 2 -5 -2 4
pair offer&wish	0 1 0 0 4 1 -1 0 -4 8
pair offer&yours	-8 2 -1 -1 -2 5 12 -3 -3 -14
pair office&official	-1 1 0 0 -1 0 0 0 0 4
pair office&onward	2 1 0 0 3 0 -4 0 -1 5
pair office&other	-2 -5 -1 0 6 -1 -1 -1 5 -51
pair office&paper	0 0 -2 11 -1 -1 -5 -1 0 -15
pair office&pay	-1 -2 -1 0 -1 1 5 0 0 -8
pair office&prepare	-8 -3 0 0 -1 0 5 -1 9 -7
pair office&property	-1 -3 -1 11 -1 -1 -3 0 -1 -18
pair office&received	3 -2 0 0 0 -1 5 -1 -4 9
pair office&recruiter	1 -1 0 4 1 -1 -5 4 -4 -14
pair office&remind	-1 -1 0 0 2 -1 -3 4 -1 -30
pair office&review	3 -5 -2 3 -10 -1 -2 -1 14 -16
pair office&role	7 4 -2 7 -14 -6 5 -1 0 19
pair office&sales	5 1 -5 5 16 -13 9 -4 -14 -45
pair office&send	-1 -3 -1 0 -3 1 8 0 0 -3
pair office&shop	-2 -2 -1 0 -3 -1 14 -1 -3 4
pair office&sign	-3 0 -1 7 -1 1 -7 4 0 -2
pair office&slot	8 -14 9 0 10 6 -13 -3 -3 -12
pair office&sorry	0 0 0 0 4 0 -3 0 0 16
pair office&stage	3 0 -1 -2 14 -1 -9 0 -4 -10
pair office&start	22 -6 -1 -1 -2 -3 -8 0 -1 -15
pair office&study	6 -6 0 0 0 0 5 0 -4 -14
pair office&talk	6 -3 -1 0 -7 -1 -4 0 9 0
pair office&task	-1 -2 0 0 3 0 2 0 0 11
pair office&team	-3 -4 -4 -5 -2 -1 12 1 6 -54
pair office&thank	-1 5 0 6 6 -1 -11 0 -2 27
pair office&time	-35 -31 28 13 -14 -4 24 0 19 35
pair office&title	24 21 -6 -3 -7 -11 -12 -1 -5 2
pair office&video	0 4 0 0 0 0 -3 0 0 30
pair office&wait	-7 -3 -3 7 -4 -2 7 -2 8 -30
pair office&wish	-1 4 0 0 -1 0 -2 0 0 -2
pair office&yours	-1 -3 0 -1 -4 1 23 -1 -16 34
pair official&onward	-3 2 -1 0 16 -7 -3 0 -5 -9
pair official&other	-1 -2 0 2 1 0 -3 0 3 11
pair official&paper	0 0 0 0 0 0 1 0 0 -7
pair official&pay	-3 -4 -1 0 0 -1 10 0 -1 11
pair official&practice	0 -1 0 0 -3 -1 10 -3 -2 -8
pair official&prepare	4 9 4 -1 1 6 -18 -4 0 39
pair official&property	15 -8 -2 0 -4 -1 -4 0 4 -43
pair official&received	-6 -11 17 -1 -6 -4 0 0 12 -16
pair official&recorded	-1 3 0 0 -1 0 -3 0 3 2
pair official&recruiter	2 -4 0 0 -1 -2 2 0 2 -17
pair official&remind	0 0 1 0 0 0 2 -1 -1 -29
pair official&review	0 6 -1 0 0 -1 -10 0 6 -7
pair official&role	10 -1 -2 0 5 6 -18 -4 5 -47
pair official&sales	-12 13 0 0 9 0 -3 0 -7 12
pair official&send	3 -5 -1 -1 -4 -1 17 -5 -3 -29
pair official&service	8 -4 -4 0 -2 -3 9 -2 -1 1
pair official&shop	-2 -1 -1 0 -3 7 1 -1 0 -13
pair official&sign	-1 -2 0 2 -4 1 6 -1 -1 -2
pair official&slot	8 -13 0 -1 3 -2 8 -1 -2 -9
pair official&stage	12 -3 -3 0 10 -5 -11 -1 1 -29
pair official&start	-6 0 0 0 -3 7 2 0 0 -7
pair official&study	-5 -4 0 0 3 -2 -1 0 10 -32
pair official&talk	-1 3 0 0 0 3 -5 0 0 7
pair official&task	-1 8 0 0 0 -2 -8 0 4 0
pair official&team	10 0 0 -1 4 -11 1 -4 1 -66
pair official&thank	-2 2 0 0 8 0 16 6 -29 21
pair official&ticket	8 -4 -1 -1 -3 -3 4 3 -4 18
pair official&time	0 -12 11 -3 -3 12 3 -7 -2 86
pair official&title	1 10 7 1 -3 4 -23 -4 9 -25
pair official&urgent	0 0 0 0 0 0 -1 2 0 -5
pair official&video	0 1 0 0 0 0 0 0 0 -8
pair official&wait	0 0 0 0 0 0 1 0 0 5
pair official&yours	9 0 1 -1 13 0 -4 4 -22 49
pair onward&other	-2 -3 -3 1 3 -3 5 -1 2 28
pair onward&pay	-1 -1 0 0 2 -7 4 0 3 14
pair onward&practice	0 0 -3 4 0 0 0 0 -1 -4
pair onward&prepare	-2 3 9 -1 -7 -1 1 -1 -1 -16
pair onward&property	-2 3 0 0 -4 5 -1 0 -2 4
pair onward&received	-1 0 0 0 4 0 -13 0 11 -3
pair onward&recorded	-1 6 0 0 0 0 -4 0 0 -1
pair onward&recruiter	-2 4 -2 -8 -2 -3 19 -1 -5 -3
pair onward&remind	-3 -11 1 -8 -2 -1 28 -2 -2 -5
pair onward&review	-4 -9 -1 -3 23 -1 -5 -1 1 -32
pair onward&role	-1 1 2 -14 19 4 13 -5 -20 -47
pair onward&sales	11 -10 -2 -1 8 -1 -10 8 -2 -29
pair onward&send	3 12 -1 -1 0 0 -10 0 -3 -18
pair onward&shop	0 -1 0 0 -5 0 8 0 0 -12
pair onward&sign	0 0 0 0 0 2 -1 0 0 7
pair onward&slot	2 15 -2 -3 -7 6 -10 1 -3 -9
pair onward&sorry	-1 -2 0 0 -9 -1 13 0 0 5
pair onward&stage	-6 5 6 -12 19 -24 11 -9 11 -37
pair onward&start	-4 -2 0 -1 4 4 0 0 0 5
pair onward&study	-3 -3 0 -1 -3 -1 -24 0 35 -12
pair onward&talk	-3 -9 19 0 -8 13 -12 -1 0 4
pair onward&task	-3 15 -1 -1 -8 -1 0 -2 2 4
pair onward&team	-7 9 0 0 12 5 -17 -4 2 -12
pair onward&thank	-1 -3 0 0 -2 -1 -11 -1 19 9
pair onward&ticket	-2 -1 0 0 -1 0 -1 -1 7 11
pair onward&time	7 -41 26 -4 -10 22 2 -7 4 -27
pair onward&title	-6 15 -1 -3 11 -9 4 -2 -8 -22
pair onward&video	5 16 -1 0 -1 0 -14 0 -4 -12
pair onward&wait	-11 -3 1 -2 -6 -1 26 0 -4 -11
pair onward&wish	0 1 0 0 -3 7 -4 0 0 -5
pair onward&yours	7 -6 -2 -4 7 2 21 -2 -23 -10
pair other&paper	0 0 0 0 9 0 -8 0 0 7
pair other&pay	-1 -3 3 -1 -3 11 -4 -1 -1 -7
pair other&practice	0 -1 0 0 -5 0 -2 0 9 -15
pair other&prepare	-5 -8 2 0 17 -1 -6 -1 2 -6
pair other&property	0 -1 0 5 -8 0 6 0 0 87
pair other&received	-1 -1 0 0 0 0 -5 1 6 10
pair other&recruiter	2 -2 -3 5 9 -1 -9 -1 -1 -7
pair other&remind	-6 -9 -5 17 -10 6 8 -1 -1 -6
pair other&review	-2 -6 -1 -1 -7 -2 11 -2 11 2
pair other&role	-8 -5 -7 6 35 -7 -11 -2 -2 -39
pair other&sales	-1 -7 -2 1 2 -2 4 -1 6 0
pair other&send	0 -1 0 0 5 -1 4 0 -6 23
pair other&service	0 0 0 0 0 0 0 0 0 11
pair other&shop	0 -1 -3 0 17 -2 -7 0 -2 4
pair other&sign	-2 3 -6 3 -15 1 11 -4 10 39
pair other&slot	-4 43 7 -1 -18 -12 -18 -6 7 -25
pair other&sorry	-1 9 0 0 1 -1 -5 -1 -2 16
pair other&stage	0 -4 7 -1 -3 -2 6 -1 -2 30
pair other&start	-2 -2 0 -1 14 -2 -6 0 0 7
pair other&study	0 -2 1 0 1 0 1 0 0 -15
pair other&talk	-3 -39 -2 -1 -23 17 42 -6 15 -7
pair other&task	0 0 -1 1 0 -1 1 0 0 31
pair other&team	-12 -12 -4 -2 56 -5 -3 -4 -14 -29
pair other&thank	-3 -8 -4 0 3 7 9 -3 -1 9
pair other&ticket	-1 -1 -1 0 -4 -1 7 4 -3 4
pair other&time	-16 3 -2 16 20 -10 13 -8 -17 22
pair other&title	-4 -14 -7 2 37 -12 -14 -4 16 19
pair other&video	0 10 0 0 -5 -2 -2 0 0 3
pair other&wait	7 2 -1 -2 -12 -2 19 -3 -8 16
pair other&wish	-1 2 -2 0 3 0 1 0 -3 18
pair other&yours	-3 -4 8 0 6 -1 -10 0 3 -19
pair paper&prepare	0 0 0 0 0 0 0 0 1 7
pair paper&received	0 0 0 0 0 0 -1 0 2 5
pair paper&review	0 0 -2 3 -15 -1 15 -1 0 20
pair paper&role	-16 21 -1 0 10 -2 -7 -1 -4 -24
pair paper&send	0 0 0 0 0 0 0 0 0 3
pair paper&sign	0 -1 0 0 0 0 1 0 0 21
pair paper&slot	-20 24 1 0 -19 -2 16 0 0 18
pair paper&sorry	0 -1 0 0 0 0 2 0 -1 13
pair paper&stage	0 0 0 0 -19 0 19 0 0 3
pair paper&talk	1 0 0 0 0 0 0 0 0 -4
pair paper&task	-3 1 -1 0 -4 -3 0 -2 11 -4
pair paper&thank	0 0 0 0 -1 0 0 0 2 -4
pair paper&time	-22 19 -1 11 -2 -1 -9 -1 6 -15
pair paper&title	-1 -6 0 0 1 -1 5 -1 3 -17
pair paper&wait	-21 24 -3 7 -7 -1 4 -1 -3 -9
pair paper&yours	-6 -6 0 0 3 -1 -5 0 16 16
pair pay&practice	0 -3 -1 0 0 5 -1 0 0 3
pair pay&prepare	8 -2 -1 0 -3 13 -15 0 -1 28
pair pay&property	2 1 -6 -2 -3 -9 22 -2 -3 -41
pair pay&received	0 0 0 0 0 1 -1 1 0 41
pair pay&recorded	0 0 0 0 0 0 0 0 0 7
pair pay&recruiter	-1 0 -1 -1 -1 7 -2 -1 -1 48
pair pay&remind	-3 -2 -3 -1 1 -5 14 0 0 4
pair pay&review	8 6 0 0 -1 -1 -6 -2 -4 -1
pair pay&role	7 -1 14 -2 -9 4 -8 -1 -4 4
pair pay&sales	-2 0 -1 0 -1 1 4 0 0 17
pair pay&send	2 -9 1 -1 -2 7 6 -1 -1 -59
pair pay&service	-1 1 -2 0 0 -2 6 0 -1 -6
pair pay&shop	-3 -11 -2 0 0 -1 23 0 -7 12
pair pay&sign	-4 -8 -3 -1 -9 24 3 -2 -2 -39
pair pay&slot	10 32 -29 0 -30 60 -34 -7 -3 -41
pair pay&sorry	0 0 -1 -1 -3 9 -5 0 2 2
pair pay&stage	-4 3 0 0 5 -7 -4 0 8 2
pair pay&start	-8 -5 -2 -2 3 41 -25 -2 -2 -28
pair pay&study	-3 -3 -2 0 -1 2 1 0 7 22
pair pay&talk	-3 7 14 -1 -1 0 -10 0 -4 -6
pair pay&task	3 0 0 -1 16 -3 -14 0 -1 3
pair pay&team	0 -5 -3 -1 -3 0 11 -2 4 13
pair pay&thank	8 0 0 0 0 0 -5 0 -2 1
pair pay&ticket	3 -1 -1 0 8 1 -8 1 -3 -7
pair pay&time	-26 -35 0 -7 5 81 -11 -5 -1 -24
pair pay&title	-19 11 14 -3 9 13 -25 -3 2 36
pair pay&video	-1 -1 0 0 -1 -1 5 0 0 18
pair pay&wait	-2 -7 -2 0 -7 12 10 -3 -1 -11
pair pay&yours	2 0 2 0 7 2 -11 -2 1 39
pair practice&prepare	0 -1 6 0 5 -1 -3 0 -4 -31
pair practice&recruiter	0 0 0 0 5 0 -4 0 -1 17
pair practice&remind	-10 -2 -1 -1 0 0 14 0 0 4
pair practice&review	18 2 -1 -1 -1 0 -11 -1 -5 -14
pair practice&role	-1 2 0 0 8 -1 -3 0 -6 15
pair practice&sales	1 0 0 0 1 0 0 0 -1 -11
pair practice&send	0 1 0 0 -2 0 6 -3 -2 -12
pair practice&shop	0 0 0 0 0 0 0 0 0 6
pair practice&sign	-3 0 0 0 0 0 0 4 0 1
pair practice&slot	-2 6 -3 0 -11 5 -7 0 13 10
pair practice&sorry	0 0 0 0 0 0 0 0 0 3
pair practice&stage	0 0 0 0 -2 0 -1 0 4 -1
pair practice&start	0 0 0 0 0 0 0 0 0 5
pair practice&task	1 0 0 0 0 0 0 0 0 -4
pair practice&team	17 -1 -1 -1 4 0 -11 0 -9 -7
pair practice&thank	0 0 0 0 0 0 0 0 0 15
pair practice&ticket	0 0 0 0 0 0 0 0 0 10
pair practice&time	5 -6 1 2 7 -2 -5 3 -6 50
pair practice&title	-1 9 -2 0 -12 0 -6 0 13 21
pair practice&video	0 0 0 0 0 0 0 0 0 -3
pair practice&yours	-10 -20 -1 -1 -9 0 29 0 12 5
pair prepare&property	3 2 1 0 -1 0 -5 1 -2 36
pair prepare&received	-3 -6 -2 -2 -9 -1 -4 0 28 15
pair prepare&recorded	0 1 0 0 0 0 0 0 0 3
pair prepare&recruiter	1 0 -3 -7 1 4 2 1 1 -32
pair prepare&remind	-1 -3 -6 -1 -1 5 -12 19 -1 3
pair prepare&review	1 -6 -2 -1 -6 0 14 -4 3 -31
pair prepare&role	8 2 3 -11 1 14 -18 -5 6 28
pair prepare&sales	-1 -2 -1 0 -2 0 3 -2 5 -3
pair prepare&send	0 -1 -1 -1 -2 -15 22 1 -2 25
pair prepare&service	-7 0 -1 -1 -1 0 11 -1 -1 -36
pair prepare&shop	-1 -1 0 0 -3 8 0 3 -6 -5
pair prepare&sign	-6 -1 2 0 -5 7 11 -1 -8 31
pair prepare&slot	3 -4 12 1 1 -12 -6 -4 8 -6
pair prepare&sorry	2 -2 -5 8 6 -10 1 1 -1 -6
pair prepare&stage	3 -5 4 -1 6 -1 -8 0 2 -1
pair prepare&start	-15 -6 -1 -1 -2 -21 47 -1 -1 -10
pair prepare&study	-7 5 -1 1 -1 3 6 0 -6 -41
pair prepare&talk	7 -3 -9 -4 -2 -1 13 -1 -1 -6
pair prepare&task	-2 0 -2 -4 1 -1 -8 -4 20 3
pair prepare&team	-5 -8 1 0 -4 2 16 -3 3 -8
pair prepare&thank	3 2 -2 0 -8 -1 -8 -1 14 34
pair prepare&ticket	-13 -2 -1 0 -7 1 2 -1 21 -1
pair prepare&time	-23 -23 39 -14 -16 -5 33 13 -5 -41
pair prepare&title	-3 -8 8 -2 2 -1 5 -5 4 -35
pair prepare&video	-1 3 -1 0 0 0 -1 0 1 0
pair prepare&wait	-11 -17 26 -2 -5 -10 28 3 -13 -27
pair prepare&wish	0 0 0 0 0 0 0 0 0 9
pair prepare&yours	-6 -6 0 -1 10 1 -13 -2 18 35
pair property&received	0 0 0 0 1 0 0 0 1 32
pair property&recruiter	-1 -1 0 0 1 2 6 1 -8 -26
pair property&remind	1 0 0 0 0 0 0 0 -1 22
pair property&review	-2 3 0 0 7 1 -3 0 -6 -9
pair property&role	13 -24 -2 5 -22 0 22 -2 9 -51
pair property&sales	-1 0 -1 0 0 0 3 0 0 10
pair property&send	-2 -1 -1 0 0 0 5 0 0 -8
pair property&service	0 14 -3 0 -2 -7 0 0 -2 5
pair property&shop	-1 0 -1 0 0 0 3 0 0 3
pair property&sign	-1 -1 0 7 -11 7 2 -1 -1 1
pair property&slot	12 -3 -2 -1 -2 6 -7 -1 -3 -20
pair property&sorry	2 0 -2 1 0 0 0 0 0 30
pair property&stage	2 2 -3 -1 -2 -2 7 1 -4 11
pair property&start	-1 -2 0 0 -4 4 2 0 0 -1
pair property&study	0 -1 -1 0 0 0 4 0 0 -9
pair property&talk	-1 11 0 0 -4 6 -11 0 0 13
pair property&team	5 3 1 0 9 -2 -10 0 -6 -8
pair property&thank	9 5 -5 39 -11 -3 -15 -4 -15 8
pair property&ticket	0 0 0 0 1 0 0 0 0 -8
pair property&time	25 3 -11 8 -12 7 -2 -3 -16 35
pair property&title	24 -8 -3 -3 -11 5 -7 -2 5 -71
pair property&wait	-1 2 0 0 -1 13 -11 0 -1 -9
pair property&wish	-1 1 0 0 4 -1 -2 0 -1 2
pair property&yours	9 -3 -1 -1 -1 -1 -3 -1 2 42
pair received&recorded	-6 -6 -2 -1 -2 -1 5 0 12 -14
pair received&recruiter	-1 -2 0 0 6 -1 -5 4 -2 -8
pair received&remind	-5 -3 10 0 0 0 -3 0 1 3
pair received&review	-1 -1 -1 -1 -2 -1 -13 0 19 -12
pair received&role	-15 6 -3 -3 24 -8 -19 -20 38 -2
pair received&sales	0 -3 7 -1 9 -1 5 -3 -12 -16
pair received&send	-4 -2 -1 -1 -3 0 5 -2 6 -20
pair received&service	-2 11 -1 0 -2 -4 5 -7 1 -18
pair received&shop	-4 -7 -1 -1 2 0 19 1 -9 2
pair received&sign	7 -3 -1 -1 23 -1 -10 -5 -9 -27
pair received&slot	15 -29 3 -1 -3 -1 11 0 5 -18
pair received&sorry	-1 -1 2 -1 4 0 -2 0 -2 -2
pair received&stage	8 -3 -1 0 -4 -1 -8 -2 11 2
pair received&start	5 -5 -1 0 0 -4 5 0 0 2
pair received&study	-1 -1 0 0 -1 0 -19 2 21 -35
pair received&talk	1 1 -1 0 0 0 -1 0 0 11
pair received&task	0 -1 0 0 -3 0 15 -1 -9 -16
pair received&team	2 4 5 -1 -2 4 -8 12 -17 35
pair received&thank	6 -17 -4 -2 -6 -3 20 -8 13 2
pair received&ticket	4 -9 -2 -2 -5 -4 -8 26 0 -51
pair received&time	4 -14 16 -4 -16 -4 2 -2 18 0
pair received&title	-6 -8 7 -3 -14 -3 5 -5 27 -34
pair received&video	-13 7 10 0 -1 0 -1 0 -1 1
pair received&wait	4 -6 -1 0 -1 3 -1 13 -10 20
pair received&wish	-1 -1 0 0 -3 0 -1 0 6 6
pair received&yours	4 18 -4 -4 -24 -4 -16 0 31 66
pair recorded&recruiter	-1 -11 0 0 3 0 11 0 -2 10
pair recorded&review	0 -1 0 0 -1 0 -1 0 3 -5
pair recorded&role	-3 10 0 -1 0 -1 -5 -2 0 -11
pair recorded&send	0 4 0 0 0 0 -1 -2 -1 6
pair recorded&shop	0 -7 0 0 -1 0 11 0 -2 0
pair recorded&sign	0 0 0 0 0 0 0 0 0 5
pair recorded&slot	-1 10 0 0 0 0 -7 0 0 17
pair recorded&sorry	0 0 0 0 0 0 0 0 0 6
pair recorded&stage	-3 20 0 0 -1 0 -13 0 -2 -13
pair recorded&talk	0 3 1 0 0 0 -4 0 0 -4
pair recorded&task	0 -4 0 0 -2 0 -1 0 8 -5
pair recorded&team	-2 0 0 0 -2 0 11 -2 -5 3
pair recorded&thank	0 -13 0 0 3 0 24 0 -13 0
pair recorded&ticket	-1 10 0 0 -1 0 -5 -3 0 -17
pair recorded&time	-11 19 -1 -2 -2 -1 -2 -6 6 18
pair recorded&title	-4 5 0 -2 3 0 -3 0 2 11
pair recorded&video	-6 15 -1 -1 -1 -1 -8 -1 4 -3
pair recorded&yours	-2 8 0 0 0 0 -8 0 4 -16
pair recruiter&remind	-3 7 -2 -4 5 -1 -4 5 -3 7
pair recruiter&review	-2 -1 -1 0 -22 0 33 -1 -5 -7
pair recruiter&role	2 3 -5 -15 19 2 7 0 -12 33
pair recruiter&sales	-1 3 0 1 7 0 -5 0 -4 -16
pair recruiter&send	-1 5 -1 -2 -4 -3 12 -1 -6 6
pair recruiter&service	0 0 0 1 0 0 0 0 0 -8
pair recruiter&shop	0 -2 0 5 -4 -6 7 0 -1 -7
pair recruiter&sign	0 -1 0 0 0 -11 15 -1 0 -5
pair recruiter&slot	0 -3 -1 3 -1 -2 13 -1 -9 -2
pair recruiter&sorry	-1 0 0 2 0 0 0 0 0 7
pair recruiter&stage	-3 -5 0 1 -14 -4 21 0 3 -61
pair recruiter&start	0 0 0 0 0 1 0 0 0 7
pair recruiter&study	0 0 0 0 0 -2 2 0 0 6
pair recruiter&talk	5 22 -4 -2 -2 -1 -16 -1 -2 7
pair recruiter&task	0 -3 0 2 -4 0 -9 -1 16 -5
pair recruiter&team	-36 15 11 -12 4 -7 17 20 -12 -1
pair recruiter&thank	-1 -1 0 -2 1 0 -7 17 -6 14
pair recruiter&ticket	-7 0 -2 -2 -1 0 4 -3 11 -4
pair recruiter&time	7 1 -2 -5 4 10 13 1 -30 -1
pair recruiter&title	14 -2 -4 -5 -16 2 59 -4 -44 46
pair recruiter&urgent	-1 -1 0 1 0 0 -1 3 0 6
pair recruiter&video	-1 8 0 0 -1 0 -5 0 -1 5
pair recruiter&wait	-1 -2 -1 -1 -9 -1 2 -2 14 2
pair recruiter&yours	12 25 2 -2 11 -8 -28 -1 -10 7
pair remind&review	1 0 -5 -2 5 -1 5 -1 -3 5
pair remind&role	-6 7 -6 14 -7 -4 -2 -1 6 -2
pair remind&sales	6 -1 -3 0 0 0 1 0 -1 2
pair remind&send	0 19 1 -1 0 4 -22 0 0 -3
pair remind&service	2 -2 4 0 -1 0 -2 0 0 -2
pair remind&sign	-1 -4 6 0 -5 25 -20 -1 -1 -13
pair remind&slot	-12 -16 3 -3 -2 -10 49 -7 -3 -11
pair remind&sorry	-9 -5 28 15 -10 -2 -15 -1 -1 -47
pair remind&stage	0 4 -3 -2 3 10 -5 -3 -4 -2
pair remind&start	-12 -5 2 -1 0 -5 22 0 0 0
pair remind&study	-2 -1 0 14 -2 -1 -7 -1 0 6
pair remind&talk	-11 2 39 -13 -3 -7 1 -6 -2 1
pair remind&task	-14 0 -1 0 -1 -1 19 -2 -1 -15
pair remind&team	-15 4 16 0 -2 -2 0 -1 1 14
pair remind&thank	-6 -10 0 -2 -10 6 23 -1 -1 11
pair remind&ticket	-3 1 0 0 4 0 2 0 -3 17
pair remind&time	-8 -9 40 -20 9 -18 13 15 -22 -3
pair remind&title	-13 4 14 -2 -5 -2 -3 -1 7 45
pair remind&video	-18 12 16 -2 0 0 -4 0 -3 -13
pair remind&wait	10 4 -24 -3 7 21 -11 -5 -1 -24
pair remind&yours	16 0 -18 -5 -6 -1 9 -1 6 12
pair review&role	10 6 -2 -1 34 -3 -17 -2 -25 5
pair review&sales	2 6 -6 3 -9 -2 3 -1 4 1
pair review&send	-2 -2 0 0 -4 6 -6 -1 9 43
pair review&service	-1 4 0 0 -1 0 3 0 -5 13
pair review&shop	0 0 0 0 3 0 -3 4 -4 -3
pair review&sign	-1 7 -1 0 -1 6 -6 -1 -2 6
pair review&slot	3 7 -2 -1 -7 -1 -3 10 -6 14
pair review&sorry	0 0 0 0 3 0 -1 0 -1 52
pair review&stage	-7 -13 0 -1 -15 -2 42 -2 -2 -30
pair review&start	0 -1 0 0 -11 0 -1 0 13 0
pair review&study	-2 -1 1 -1 4 0 1 0 -2 -11
pair review&talk	5 -3 -1 -1 -8 0 -1 0 10 9
pair review&task	-7 -2 11 -2 -1 -5 4 -4 6 -7
pair review&team	13 -9 -3 -3 -4 -2 12 -4 0 -3
pair review&thank	-4 -1 -1 -1 15 -1 1 -1 -7 -31
pair review&ticket	-1 -1 -1 -1 -4 -3 -11 1 20 -7
pair review&time	-3 -6 -6 -1 -3 -5 -13 -7 44 -46
pair review&title	5 -3 -4 -3 6 1 23 -6 -19 -35
pair review&video	-1 -1 0 0 -8 0 1 0 10 -5
pair review&wait	-10 10 -3 3 -20 14 -8 -1 15 -4
pair review&wish	-1 -1 0 0 -1 0 -2 0 5 -2
pair review&yours	-11 6 -4 5 -1 -3 63 -7 -49 32
pair role&sales	-7 22 -2 -4 15 -3 1 -4 -19 -25
pair role&send	7 9 -2 -2 -9 9 -21 -4 13 10
pair role&service	-4 13 -1 -2 0 -4 -10 -8 14 -3
pair role&shop	0 11 -6 -1 1 3 -16 -4 11 12
pair role&sign	-26 -11 -3 16 9 12 -2 -7 12 35
pair role&slot	21 5 -5 -3 -27 13 26 2 -30 -54
pair role&sorry	-14 -5 10 11 5 -14 19 -3 -10 -51
pair role&stage	-1 2 -5 -3 30 -9 -2 -3 -9 -5
pair role&start	5 -15 -2 -5 -2 42 -17 -1 -6 -9
pair role&study	-3 1 0 -1 5 -3 -3 -1 7 -2
pair role&talk	16 34 5 -9 -2 -14 -21 -3 -7 -78
pair role&task	-12 -12 -2 -1 -20 -3 48 -4 5 4
pair role&team	12 17 -10 1 6 5 -36 -2 7 47
pair role&thank	13 16 -6 -1 -9 -8 -36 -4 34 -30
pair role&ticket	0 -4 -3 -3 -2 1 -1 -6 18 -37
pair role&time	20 -17 -11 11 32 13 -21 -8 -18 -41
pair role&title	-19 85 -13 2 -30 -12 27 -22 -19 -44
pair role&urgent	-1 7 -5 0 -2 2 -2 1 0 6
pair role&video	0 14 0 -2 -3 -2 -5 -1 -1 -6
pair role&wait	-24 19 0 -3 -28 -7 58 -2 -15 59
pair role&wish	-2 4 -3 10 -41 -2 36 -3 0 -22
pair role&yours	36 21 2 -14 -24 5 -35 -11 21 -105
pair sales&send	-2 4 1 -1 -5 0 -3 0 7 33
pair sales&service	-9 0 10 0 0 0 -1 0 0 -16
pair sales&shop	-5 -5 7 3 -5 5 3 -1 -3 -8
pair sales&sign	-1 -1 0 0 -11 4 11 -1 0 14
pair sales&slot	16 11 -4 0 -2 -4 -15 -1 -1 -4
pair sales&sorry	-1 -1 0 0 8 0 -5 0 -1 15
pair sales&stage	-2 -1 -1 0 7 -1 2 0 -3 14
pair sales&start	21 -6 -1 -1 -2 -1 -8 0 -1 7
pair sales&study	-1 -1 -1 0 0 0 5 0 -1 -10
pair sales&talk	5 3 -1 2 -2 -2 -3 -1 -2 -22
pair sales&task	0 -5 0 0 -2 2 7 0 0 14
pair sales&team	9 -14 -4 -2 12 1 -2 -2 2 -27
pair sales&thank	12 -12 0 -3 21 -1 -7 0 -10 36
pair sales&ticket	-2 0 0 0 -10 0 13 -2 1 12
pair sales&time	19 -17 2 6 -3 -3 7 -2 -8 -3
pair sales&title	7 26 -2 -3 -16 -8 3 -3 -4 -15
pair sales&video	14 -4 -2 -1 -2 0 -2 0 -2 29
pair sales&wait	0 0 -3 6 3 -1 5 -1 -9 -28
pair sales&wish	3 -1 0 0 -19 0 17 0 0 -5
pair sales&yours	-11 10 -2 -1 5 2 21 -1 -23 -27
pair send&shop	-8 -2 -17 5 8 -3 20 9 -12 -26
pair send&sign	-13 -10 -5 -5 -7 73 -29 -2 -2 0
pair send&slot	-3 69 -1 -3 -17 -4 -47 -2 8 -28
pair send&sorry	-1 -1 2 1 2 0 -3 0 -1 2
pair send&stage	11 8 -1 -1 -4 -4 -7 -1 0 -22
pair send&start	-3 -1 0 0 -1 -5 11 0 0 -11
pair send&study	-1 -4 -1 0 0 0 9 0 -1 4
pair send&talk	-1 8 -1 0 -1 0 -4 0 0 4
pair send&task	-2 4 -3 -1 -9 -6 20 -2 -1 -30
pair send&team	-7 -13 -2 -2 -9 -1 35 0 -2 13
pair send&thank	-3 12 -1 -1 -13 -1 -35 -4 46 -21
pair send&ticket	-4 -8 11 -3 -6 0 13 2 -6 -35
pair send&time	-12 -9 -7 -6 -5 -4 31 22 -12 -38
pair send&title	14 -23 -2 -2 -15 8 14 -4 9 32
pair send&video	3 9 -1 0 -1 -1 -7 -1 0 -21
pair send&wait	1 -6 5 -2 -1 -3 -6 0 12 -27
pair send&wish	-2 -2 0 -1 -2 -1 8 0 0 -13
pair send&yours	7 -20 -2 -1 3 -1 6 -2 11 -83
pair service&shop	0 0 0 0 0 0 0 0 0 19
pair service&slot	13 -2 2 -1 -1 -3 -7 -1 -1 39
pair service&sorry	-1 -4 5 1 0 0 0 0 0 -19
pair service&stage	4 4 0 0 -1 0 -5 0 -1 8
pair service&talk	8 0 -1 0 0 0 -1 0 -5 -50
pair service&task	0 0 0 0 1 0 -1 0 0 -25
pair service&team	0 10 -2 0 -1 -2 0 0 -5 5
pair service&thank	0 -5 0 -1 -6 -2 -1 0 16 5
pair service&time	19 2 14 -3 -7 -6 -6 -2 -10 13
pair service&title	11 3 -1 -2 -3 -16 -13 -2 23 -1
pair service&wait	0 2 0 0 -1 0 4 0 -4 8
pair service&yours	-5 6 -1 0 -3 0 0 0 3 3
pair shop&sign	3 -20 13 -1 3 5 -9 -1 8 -2
pair shop&slot	0 3 -2 -1 -2 0 2 -1 0 -1
pair shop&sorry	9 0 -5 -3 0 0 0 0 0 9
pair shop&stage	-1 -2 -1 0 0 0 5 -1 0 -8
pair shop&start	0 0 0 0 -2 7 -4 0 0 10
pair shop&study	-4 -3 -2 0 0 -1 10 0 -1 -1
pair shop&talk	-3 5 0 3 -3 0 -2 0 0 -8
pair shop&task	2 -2 -1 -1 -8 -1 12 -1 -2 -9
pair shop&team	2 -5 -1 -1 0 -1 10 0 -4 -8
pair shop&thank	-1 3 -2 0 9 0 -3 1 -6 -13
pair shop&ticket	-11 1 -2 -1 -4 0 30 0 -13 -17
pair shop&time	-8 3 2 -1 -3 -3 1 15 -7 -14
pair shop&title	1 -8 -1 5 0 -1 -3 -1 7 -7
pair shop&video	3 -2 0 0 -1 0 0 0 0 11
pair shop&wait	0 -1 3 -2 -1 -1 2 5 -5 -9
pair shop&wish	-1 8 0 0 -1 0 -5 0 0 -2
pair shop&yours	-4 -4 -1 -1 8 -1 -6 0 8 7
pair sign&slot	4 -7 -1 4 -1 11 -13 -1 4 18
pair sign&sorry	-1 -4 7 0 0 0 -2 0 -1 28
pair sign&stage	2 2 -1 -1 -2 6 -8 -1 3 30
pair sign&start	-1 -1 -1 0 -5 7 3 0 -1 -2
pair sign&study	-5 0 0 0 3 0 4 0 -2 -12
pair sign&talk	1 0 -1 0 0 0 0 4 -4 -2
pair sign&task	-18 -2 0 -1 4 0 18 -2 1 -2
pair sign&team	7 -7 -1 -1 20 1 -9 -2 -9 8
pair sign&thank	-5 4 -1 6 -7 -6 -5 -4 19 -20
pair sign&ticket	8 -5 -1 -1 -16 19 -2 -1 -2 11
pair sign&time	-16 -25 -3 -4 -5 89 -36 0 -1 16
pair sign&title	-10 -14 -3 0 -11 -6 21 3 20 -56
pair sign&urgent	0 -3 -1 0 -1 13 -8 0 0 8
pair sign&wait	-2 -2 -1 -1 1 0 1 -1 7 -33
pair sign&yours	1 -3 2 -1 10 2 -5 -1 -6 51
pair slot&sorry	-1 16 -7 4 -9 -2 4 -3 -4 14
pair slot&stage	-11 30 9 -2 -8 -3 -15 -1 0 2
pair slot&start	19 -11 0 -2 -4 23 -25 -1 1 -22
pair slot&study	6 -9 -3 0 5 -1 2 1 -1 10
pair slot&talk	13 21 4 -4 -5 6 -19 -12 -5 13
pair slot&task	2 5 -2 -1 -4 -1 7 -3 -5 24
pair slot&team	-1 -13 7 -12 9 10 13 -4 -9 19
pair slot&thank	7 -56 -11 -4 13 -6 59 -8 7 -17
pair slot&ticket	1 -5 -2 0 7 5 -3 16 -19 43
pair slot&time	30 -19 8 -25 5 -39 72 2 -33 -6
pair slot&title	2 13 11 -7 -39 3 -3 1 19 -30
pair slot&urgent	-1 7 -4 1 -1 -1 -2 1 0 -3
pair slot&video	-8 5 10 0 -5 -3 4 -2 -1 22
pair slot&wait	-20 13 -1 -5 6 4 -1 0 3 16
pair slot&wish	1 2 -1 0 -4 7 -6 0 0 -6
pair slot&yours	7 -24 21 -10 23 -2 -16 -2 3 -7
pair sorry&stage	1 -4 3 0 10 0 -7 0 -1 12
pair sorry&study	0 0 0 0 0 0 0 0 0 15
pair sorry&talk	-2 -6 7 13 -4 -1 -6 0 0 -4
pair sorry&team	-3 -2 -4 11 19 -2 -13 -2 -4 -20
pair sorry&thank	-5 0 12 3 -10 -1 13 -3 -10 -16
pair sorry&ticket	0 0 0 0 5 0 -4 0 0 -1
pair sorry&time	-29 42 0 36 1 -17 -23 -5 -5 15
pair sorry&title	-4 -2 4 6 -17 -2 18 -1 -2 -27
pair sorry&wait	-3 -5 1 -6 4 -5 35 -7 -14 -17
pair sorry&yours	-4 -2 13 -1 7 -1 -1 -1 -9 -1
pair stage&start	-5 0 0 0 9 -7 6 -1 -2 14
pair stage&study	-5 0 -1 0 1 -1 -34 -1 41 3
pair stage&talk	-3 2 16 -1 -5 19 -20 -4 -4 -24
pair stage&task	-3 -1 -2 -1 -9 -3 11 -4 11 -29
pair stage&team	7 -1 -5 -5 1 -3 3 -1 5 11
pair stage&thank	-3 -2 -1 -1 14 -7 -16 -1 16 -3
pair stage&ticket	0 -3 -1 -1 -14 -1 25 -2 -3 -5
pair stage&time	28 -25 2 -7 0 4 -6 -5 11 55
pair stage&title	20 7 -6 -5 13 -12 -6 -7 -4 -14
pair stage&video	-5 16 -1 -1 -1 -1 -2 -1 -4 6
pair stage&wait	-5 -1 -1 -1 -7 13 6 -2 -2 -6
pair stage&wish	-1 3 0 0 0 -1 -3 0 2 -21
pair stage&yours	-6 -6 -3 -1 -4 -3 66 -4 -37 28
pair start&study	0 4 0 0 0 0 -4 0 0 6
pair start&talk	0 -7 2 -1 -4 1 11 0 -1 9
pair start&task	4 6 0 0 -1 5 -14 0 1 4
pair start&team	16 -2 -1 -1 -10 12 -21 -1 7 -4
pair start&thank	3 0 0 0 -2 0 -1 0 1 10
pair start&ticket	0 0 0 0 5 1 -1 0 -5 -5
pair start&time	18 -54 -12 -13 -3 43 41 -9 -12 -9
pair start&title	21 -8 -2 -2 12 -5 -9 -1 -8 -16
pair start&wait	3 4 0 0 -5 1 -4 0 2 -2
pair start&yours	0 0 1 0 0 1 0 0 0 11
pair study&talk	-7 -2 -1 -2 -8 -4 10 -1 14 -6
pair study&task	2 6 0 0 2 0 -13 0 5 -5
pair study&team	5 -4 0 -1 7 -1 -4 -1 -2 -1
pair study&thank	-9 5 -1 -1 14 -1 -19 -5 18 -6
pair study&ticket	-3 -2 0 1 -1 0 2 3 0 4
pair study&time	0 -12 -2 14 8 0 4 -6 -8 36
pair study&title	-9 1 -1 0 8 -5 10 -1 -3 -1
pair study&video	-5 5 0 0 -5 0 -2 0 8 -5
pair study&wait	-1 -2 0 0 3 -1 11 0 -11 -4
pair study&wish	0 1 0 0 0 0 0 0 -1 6
pair study&yours	2 -6 -1 -1 -7 -1 21 2 -10 10
pair talk&task	9 -11 -2 -3 -2 0 16 -1 -6 -7
pair talk&team	7 12 -6 5 -16 5 -3 -5 0 2
pair talk&thank	-16 8 -4 -3 3 -4 26 -4 -7 -11
pair talk&ticket	4 -1 0 0 -1 0 -2 0 0 -6
pair talk&time	31 -25 30 -27 -16 -9 53 -22 -15 -44
pair talk&title	6 33 4 -5 -4 -1 -22 0 -12 -12
pair talk&video	-10 38 -1 -1 -2 -3 -15 -3 -1 -22
pair talk&wait	-7 8 -4 -3 2 -5 27 -9 -10 25
pair talk&wish	4 0 0 0 -2 7 -7 0 0 11
pair talk&yours	-2 11 21 -5 2 -2 -7 -1 -18 -11
pair task&team	-7 17 -2 -1 2 1 -14 -1 4 1
pair task&thank	-10 -2 -1 -1 15 -1 14 -2 -10 7
pair task&ticket	6 -15 -3 -2 -6 -3 8 -2 17 -8
pair task&time	15 -19 -9 -1 16 -9 19 -13 1 -43
pair task&title	-24 -10 -2 -2 -4 -8 60 -2 -8 -21
pair task&video	-6 5 0 0 -7 -1 2 -1 9 -11
pair task&wait	-7 9 -1 0 4 -1 1 -2 -2 -18
pair task&wish	0 2 0 0 1 0 -1 0 -1 3
pair task&yours	-4 -24 -1 -1 9 -1 26 -1 -5 -11
pair team&thank	4 -14 -2 -4 2 -2 1 13 3 50
pair team&ticket	-21 -2 13 -1 6 -1 12 9 -14 11
pair team&time	58 -37 5 13 -8 -14 5 -26 4 3
pair team&title	19 12 27 -3 14 -15 46 -21 -79 -14
pair team&urgent	-1 0 0 1 -1 0 -2 4 0 -4
pair team&video	-11 6 9 -1 -5 -1 -5 -2 9 15
pair team&wait	-13 -8 -12 -4 21 -3 23 -5 1 2
pair team&wish	0 -1 -1 -1 -4 8 1 0 -2 7
pair team&yours	1 4 -1 -11 -28 8 12 5 9 20
pair thank&ticket	1 0 0 0 -3 -1 -39 47 -5 0
pair thank&time	-37 -10 2 -15 48 0 39 -12 -14 18
pair thank&title	1 1 -4 -7 21 -7 16 0 -20 -83
pair thank&video	-4 6 0 -1 11 0 -2 -1 -9 -11
pair thank&wait	-2 6 -19 -2 -3 -2 21 -4 6 -22
pair thank&wish	-2 -1 -2 1 2 -1 11 0 -8 4
pair thank&yours	15 17 -9 2 47 -9 -45 -10 -8 -8
pair ticket&time	4 1 9 -2 -8 -2 5 -18 11 -20
pair ticket&title	-5 -5 -2 -1 2 0 9 7 -4 4
pair ticket&video	0 0 0 0 0 0 0 0 0 -8
pair ticket&wait	-10 0 -1 -1 11 0 12 5 -16 -10
pair ticket&wish	-1 10 0 0 -4 0 -6 0 1 -10
pair ticket&yours	3 6 -1 -1 3 -1 15 3 -26 33
pair time&title	-33 -6 -1 -5 8 29 12 -15 12 46
pair time&urgent	-5 -9 11 5 -2 -1 -1 1 0 -37
pair time&video	26 4 -2 -3 0 -3 -13 -4 -5 77
pair time&wait	-8 -5 -23 -2 -2 30 7 -16 19 19
pair time&wish	5 1 -1 -1 -7 24 -24 -1 3 2
pair time&yours	15 -23 33 -17 -13 -1 31 -11 -14 27
pair title&urgent	-1 0 0 0 -2 -2 5 1 0 28
pair title&video	-7 31 2 -2 -4 -3 -14 -1 -3 -37
pair title&wait	-9 10 4 -3 -5 8 11 -3 -13 17
pair title&wish	-1 6 -1 -1 -35 -1 28 0 4 5
pair title&yours	25 7 -14 -8 -18 0 32 -14 -11 -105
pair urgent&wait	3 -1 -2 -2 -3 3 -6 9 0 -7
pair urgent&yours	-1 -2 2 0 12 0 -7 0 -2 -6
pair video&wait	-4 4 -1 0 -1 -1 4 0 0 6
pair video&yours	4 -2 0 -1 1 0 -1 0 0 -3
pair wait&wish	0 2 -2 0 4 0 -2 0 -1 11
pair wait&yours	7 14 4 -2 0 -1 2 -1 -23 -4
pair wish&yours	-2 6 -1 0 -16 0 5 0 7 -9
past interview	-18 17 -31 -4 16 23 4 -3 -5 -10
pay.lure	5 -10 1 -2 -5 31 -19 -6 5 91
pay.lure@subject	0 0 0 0 0 0 0 0 0 13
person, and hiring little	-2 -5 -15 11 16 4 4 -29 16 -12
promise	-25 -99 -58 -62 -76 38 170 45 68 -49
proposal.availability	-39 130 4 -43 -56 15 2 7 -20 -18
proposal.availability@subject	-30 27 -22 -2 -6 -3 16 32 -11 -23
proposal.link	14 145 36 -33 -46 -27 -47 -13 -29 -23
proposal.link@subject	-22 49 2 -3 -6 -2 -12 0 -6 -41
proposal.offer	-16 100 10 10 -22 -30 -12 -25 -15 -39
proposal.offer@subject	-17 25 -4 -1 -1 0 -1 0 -1 -3
proposal.recorded	-39 155 -7 -8 -14 -8 -53 -19 -7 -78
proposal.recorded@subject	-22 84 -3 -5 2 -2 -39 -8 -6 -47
question	-38 110 66 -95 -26 45 58 -69 -49 38
reader applies	-6 24 15 -48 33 12 10 -48 9 -29
rejection.clear	-56 -19 -55 100 219 -32 -80 -18 -60 -60
rejection.clear@subject	-1 -2 -1 2 15 -1 -9 -1 -2 18
rejection.farewell	-31 -23 -10 15 113 -11 -25 -6 -23 -18
rejection.soft	-66 -3 27 23 71 -46 10 -37 20 26
rejection.soft@subject	-8 3 -6 -4 -57 13 24 0 35 -17
relay	52 11 45 16 -21 -1 -53 -27 -21 -76
reply.advanced	19 20 -11 -16 -27 -7 103 -14 -68 -20
reply.advanced@subject	4 -5 -1 -1 -7 -2 40 -1 -27 -13
reply.hint	30 -58 -23 -18 -40 2 95 -6 19 -39
reply.hint@subject	-5 -54 -3 -1 -5 12 60 -2 -2 -43
reply.hold	-26 -2 -6 46 -64 -11 90 -10 -17 -45
reply.hold@subject	-8 -3 5 -6 -9 -5 34 -1 -6 0
reply.later	-39 -95 28 -5 -30 5 108 -8 35 -3
reply.pending	33 -17 -36 -23 -37 -21 92 -14 22 -27
reply.pending@subject	-20 -5 0 -5 10 2 50 3 -35 -42
reply.request	-24 12 -33 -37 -36 -4 90 36 -4 -51
reply.request@footer	0 0 0 0 0 0 0 0 0 5
reply.request@subject	30 -15 -25 -6 -28 -21 83 13 -30 -39
reply.thanks	-39 -5 -51 8 52 23 33 13 -35 -7
reply.thanks@subject	-15 -2 -3 -4 -13 -3 7 12 22 14
reply.withdrawn	-3 -5 -1 -15 -74 -2 172 -3 -69 -19
reply.withdrawn@subject	-1 -1 0 0 -14 0 55 0 -39 -4
reschedule.moved	-44 -28 178 5 -53 -13 0 -41 -4 -6
reschedule.moved@footer	10 -3 -2 -1 -1 0 -1 0 -2 -28
reschedule.moved@subject	-54 -20 91 26 -10 -7 -4 -15 -8 -27
reschedule.why	-43 -47 84 66 -31 -29 -10 22 -12 -1
reschedule.why@footer	23 -10 -13 0 0 0 0 0 1 -30
reschedule.why@subject	4 5 16 11 -13 -11 -10 -1 -1 24
scheduler	14 181 -33 -15 -43 -11 -69 -6 -19 -127
sense alert	-8 -9 -2 11 17 -2 -6 -6 5 47
sense alert@around	-1 0 0 0 -1 -1 -2 0 7 74
sense alert@if	0 0 0 2 0 0 0 0 0 22
sense alert@sender	0 0 0 0 0 0 0 0 0 86
sense alert@subject	0 0 0 0 0 0 4 0 -3 120
sense apply	22 10 -55 -19 13 -32 -14 -22 96 93
sense apply@around	-21 -11 -32 13 6 -15 -21 -2 84 -46
sense apply@if	-3 -22 -3 9 -5 -10 16 -4 22 -30
sense apply@sender	-1 9 -3 -1 -14 -3 -5 -3 21 -11
sense apply@subject	-32 9 -36 -29 39 -7 -27 -24 108 -64
sense ask	-14 101 -11 -14 -102 45 10 61 -76 1
sense ask@around	-14 -16 -12 14 -35 -36 111 3 -16 13
sense ask@if	-61 52 28 -33 -42 28 39 -8 -5 -6
sense ask@sender	0 0 0 0 0 0 0 0 0 6
sense ask@subject	-12 -38 -9 -2 -32 1 88 7 -4 31
sense asked	-29 75 3 -50 -23 45 29 -39 -12 28
sense asked@if	-10 -1 44 -7 6 -26 16 -3 -19 16
sense asked@subject	-18 24 21 -8 -41 -3 22 1 1 25
sense available	14 89 5 -7 13 -20 -68 18 -43 56
sense available@around	16 19 -1 -3 -23 -7 -18 21 -4 27
sense available@if	2 54 -25 -7 -50 22 -6 -27 38 -71
sense available@sender	-1 1 0 0 0 0 0 0 0 8
sense available@subject	-17 24 -1 -2 -10 -3 -6 23 -8 17
sense away	-28 -14 -16 -18 -12 -39 -30 134 23 -36
sense away@around	1 2 -3 0 -1 -1 4 0 -1 7
sense away@if	-7 -1 7 -4 -20 -5 15 3 12 13
sense away@sender	0 -1 0 0 10 0 -5 0 -4 20
sense away@subject	-16 -13 0 -11 -13 -14 -17 91 -6 -2
sense back	-6 -3 2 -12 13 -21 3 10 14 -19
sense back@if	-4 -17 5 9 -6 -11 29 0 -6 -6
sense back@subject	-2 -5 -2 -1 7 1 -1 4 -1 -31
sense book	-2 30 22 40 -42 -16 -20 -24 11 -13
sense book@around	23 14 22 -6 -7 -5 -52 18 -7 15
sense book@if	29 -21 1 -8 -11 -1 -11 -3 24 13
sense book@sender	11 4 1 15 -9 -1 -11 -5 -6 71
sense book@subject	22 -7 36 2 -16 -25 4 -8 -9 5
sense bounce	-53 -5 -6 -9 -23 -3 10 102 -12 39
sense bounce@around	-1 0 0 1 -2 0 3 1 -2 -17
sense bounce@if	0 0 0 0 -2 0 1 3 -1 -1
sense bounce@sender	-8 -1 -1 -1 -6 -1 -2 20 -1 -17
sense bounce@subject	-23 -7 4 -2 -15 -2 20 41 -17 -41
sense call	30 72 12 -23 -18 -40 20 -39 -14 50
sense call@around	12 15 9 -2 6 -3 -30 -7 -1 9
sense call@if	18 -1 -6 -7 22 -19 -23 -8 23 7
sense call@sender	-2 0 0 0 7 0 -3 0 0 14
sense call@subject	72 25 -46 7 -28 -25 32 -24 -13 -44
sense cancel	-16 -28 -3 146 -34 -13 -27 -8 -17 25
sense cancel@around	-1 0 -1 0 -8 -1 12 0 0 -1
sense cancel@if	-7 -6 -3 35 -10 -1 -15 7 1 -12
sense cancel@subject	-42 -11 -12 111 -24 -5 7 -4 -21 21
sense candidate	-19 5 10 -16 35 -14 3 -15 10 15
sense candidate@around	25 -10 -6 -2 -32 -10 5 -11 42 -27
sense candidate@if	11 -11 -1 -3 -2 -2 -22 4 26 28
sense candidate@sender	14 2 -4 0 -10 -1 2 9 -12 -35
sense candidate@subject	-3 12 -8 -6 -8 -24 45 0 -8 102
sense choose	-60 40 -12 -1 95 41 -24 -56 -23 22
sense choose@around	3 6 -1 -1 -9 -2 4 0 -1 26
sense choose@if	-30 57 0 -1 -1 -1 -47 -2 24 46
sense choose@sender	-2 4 5 -3 6 -1 -2 -1 -6 28
sense choose@subject	-5 4 2 -4 7 40 -29 -3 -12 25
sense civic	-2 -11 -7 -26 19 8 -4 -6 29 52
sense civic@around	11 -2 0 -2 12 -1 -8 -1 -9 22
sense civic@if	3 -2 -1 0 -1 0 5 1 -6 33
sense civic@sender	1 12 -16 1 -12 7 14 3 -9 172
sense civic@subject	1 11 4 -5 -29 0 7 -2 13 167
sense closer	-23 12 -6 -16 51 -16 5 13 -20 32
sense closer@around	-20 4 13 0 -16 -5 27 -1 -2 -24
sense closer@if	-17 5 -2 -2 -39 -1 26 -7 36 9
sense closer@sender	0 0 0 0 0 0 0 0 0 14
sense closer@subject	4 -1 0 0 -9 0 -1 -1 9 46
sense cold	1 2 -13 -4 18 -8 -5 21 -11 27
sense cold@around	2 0 0 0 2 0 0 0 -3 -8
sense cold@if	-13 -2 -1 0 -46 -1 39 -1 26 26
sense cold@sender	5 -1 0 0 -1 0 -7 -2 5 0
sense cold@subject	-11 15 -1 -1 -14 -1 -15 7 22 69
sense confirm	64 -33 -33 -22 -14 3 -5 6 33 -15
sense confirm@around	-8 -5 28 -1 -2 -1 -8 -2 0 -3
sense confirm@if	-1 -6 16 3 -6 -1 -2 -2 -1 -77
sense confirm@sender	-1 0 0 0 0 0 -1 0 3 0
sense confirm@subject	68 -36 -29 -14 -37 0 -9 -9 65 31
sense deadline	-17 10 4 -34 -41 -31 53 9 48 -2
sense deadline@around	7 -9 -3 -1 -13 -3 32 -14 3 17
sense deadline@if	15 35 -18 -17 -21 -1 19 -13 0 16
sense deadline@subject	-12 -27 1 -2 -1 -12 48 5 -1 98
sense decide	-21 -14 -34 18 20 27 57 -22 -30 53
sense decide@around	7 -5 -20 15 17 -3 -7 -1 -2 -5
sense decide@if	-5 8 -2 -3 -25 34 10 -15 -2 50
sense decide@sender	0 0 0 0 0 0 0 0 0 8
sense decide@subject	-35 -2 -6 -6 121 1 -40 -7 -24 -32
sense document	-10 -22 -20 -17 17 -20 33 -16 55 11
sense document@around	-1 -10 -1 -1 -6 -1 15 10 -4 -16
sense document@if	-7 24 -2 -1 -28 -5 10 3 4 28
sense document@sender	0 0 0 0 0 0 0 0 0 10
sense document@subject	-11 -36 -4 -3 -11 -15 84 -3 -1 31
sense education	29 -35 3 -6 -7 3 -27 -14 54 53
sense education@around	-13 13 2 24 -16 4 -21 -8 15 -56
sense education@if	17 -12 -12 -1 4 5 -7 0 5 5
sense education@sender	9 -3 -3 22 -22 0 4 1 -8 212
sense education@subject	11 -14 1 -10 42 -11 -10 -4 -5 85
sense enjoyed	-2 31 -49 -15 74 -2 23 -15 -45 -40
sense enjoyed@around	5 -4 -5 -1 -3 15 1 -1 -7 -5
sense enjoyed@if	-6 -3 -3 0 13 6 -7 0 1 8
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 6
sense enjoyed@subject	-6 -12 0 0 -7 -2 30 0 -2 -6
sense event	19 -20 14 27 29 -38 -53 -6 28 33
sense event@around	2 8 4 -1 0 -5 -9 -4 5 -3
sense event@if	-3 -9 6 4 17 -10 -23 6 11 10
sense event@sender	-1 12 0 0 -5 -1 -24 20 -1 51
sense event@subject	-16 -17 45 9 18 -7 -26 -3 -2 72
sense exit	0 12 -1 0 0 0 -10 0 -1 37
sense exit@subject	0 0 0 0 0 0 0 0 0 27
sense family	5 -15 3 10 16 -15 -23 -21 40 89
sense family@around	-8 35 -11 -4 -4 -3 -3 -1 -2 2
sense family@if	7 3 -4 -1 6 -6 -11 -5 11 -38
sense family@sender	0 0 0 0 8 0 -1 0 -5 77
sense family@subject	0 11 -1 -1 -7 2 -17 -1 14 87
sense feedback	10 -17 -10 -7 -18 3 38 -10 12 33
sense feedback@around	-2 -8 -5 -6 -15 21 21 -3 -3 -7
sense feedback@if	2 -1 -1 -2 12 -2 -11 2 0 -13
sense feedback@sender	-1 -2 0 0 -1 0 4 0 0 23
sense feedback@subject	-8 -12 -4 -3 29 -6 29 -4 -20 -20
sense filled	-54 -47 -12 55 100 -34 25 36 -69 -72
sense filled@around	0 0 1 0 1 0 0 0 0 7
sense filled@if	-5 -5 9 -1 16 -1 0 -1 -13 4
sense filled@subject	-12 -5 3 -9 23 -3 -20 28 -4 35
sense finance	-2 -17 -22 14 7 25 -2 -9 5 94
sense finance@around	-17 -10 7 -7 14 -11 39 3 -18 -23
sense finance@if	0 0 -1 0 3 1 -2 0 0 8
sense finance@sender	-5 -12 25 0 17 -3 -11 -2 -7 118
sense finance@subject	-4 7 -11 -4 7 -17 8 4 10 34
sense forwarded	0 -11 -4 -2 -12 -1 36 5 -12 -5
sense forwarded@around	10 -1 -4 -1 -2 0 -2 -2 1 71
sense forwarded@subject	-2 0 0 0 -1 0 0 0 4 9
sense future	-25 -26 -17 23 68 -21 11 2 -14 -14
sense future@around	4 -2 -1 -1 7 -8 -5 7 -1 22
sense future@if	-7 -7 -6 27 20 -5 -18 0 -3 11
sense future@sender	0 0 0 0 8 -7 -1 0 0 4
sense future@subject	-4 5 5 -1 19 -9 -13 -1 -2 5
sense glad	13 1 -41 -16 -17 73 10 -18 -6 2
sense glad@around	2 -2 -1 -1 4 8 -9 -1 -1 8
sense glad@if	12 -8 -1 -1 5 9 -3 0 -14 23
sense glad@subject	-12 -27 -3 -1 -4 42 5 -1 1 18
sense health	27 -4 12 -6 -22 8 -18 -10 12 45
sense health@around	9 4 -8 1 -1 5 -10 2 -3 -24
sense health@if	5 1 -3 -1 0 2 -3 -1 -1 -11
sense health@sender	-13 0 12 3 -10 -1 4 -2 5 73
sense health@subject	23 -14 -6 -2 5 5 -11 0 1 23
sense hear	-42 -40 -15 13 -48 -2 66 40 28 -3
sense hear@around	-7 3 -15 -2 76 2 -46 -1 -9 -16
sense hear@if	6 -43 4 38 -18 -27 -13 -2 54 -41
sense hear@sender	-39 13 -11 7 -4 -13 55 -37 29 19
sense hear@subject	-68 -42 7 15 96 28 34 -1 -70 -143
sense hiringside	13 -29 -17 6 -9 -2 54 -6 -9 46
sense hiringside@around	-10 -1 12 0 1 0 -9 0 9 7
sense hiringside@if	-1 -3 0 0 -7 -1 7 -4 10 47
sense hiringside@sender	8 -1 0 0 -3 0 3 -1 -7 -2
sense hiringside@subject	8 -3 0 -2 15 -3 -8 -2 -4 141
sense hitch	-41 51 57 0 -55 -10 9 -8 -3 -52
sense hitch@around	-23 -1 55 -1 -1 -1 -26 -1 -1 -1
sense hitch@if	9 7 -1 -2 -10 -5 15 -1 -12 17
sense hitch@sender	-13 0 13 0 0 0 0 0 0 4
sense hitch@subject	-1 -4 9 2 -2 -5 -3 3 0 3
sense hold	-10 1 -7 55 -31 -25 48 -11 -19 -22
sense hold@if	-3 -6 -3 7 10 -4 0 -1 -1 -8
sense hold@subject	-7 -6 4 -6 -15 -8 43 -2 -4 24
sense inbox	-77 -31 -15 -21 -50 -49 15 174 54 -24
sense inbox@around	-13 26 -5 -1 -10 0 -7 0 11 29
sense inbox@if	1 -18 -12 -2 -13 2 13 15 15 47
sense inbox@sender	3 -5 -1 -1 -8 -2 7 15 -8 -19
sense inbox@subject	1 3 4 -3 -28 -7 -3 72 -38 -123
sense interview	4 65 22 40 -11 -41 -17 -35 -27 88
sense interview@around	33 8 55 -19 -17 -4 -32 15 -38 48
sense interview@if	-20 61 1 16 -24 -12 -23 -2 2 6
sense interview@sender	22 -7 2 0 -3 -1 -7 -3 -1 -3
sense interview@subject	146 53 47 44 -33 -66 -78 -10 -104 -110
sense invite	8 -45 77 1 -30 -5 -37 14 17 -18
sense invite@around	1 0 0 1 0 0 -1 0 0 157
sense invite@if	6 4 1 -3 2 -3 -25 -2 20 -21
sense invite@sender	0 0 0 0 -1 0 -1 -2 5 4
sense invite@subject	67 -4 3 -5 -11 -3 -17 -7 -21 -2
sense join	43 -19 -32 -10 22 58 -70 -7 15 50
sense join@around	3 -4 -3 -1 7 -2 -5 -4 7 -3
sense join@if	-1 -10 -2 -1 14 -1 6 -1 -4 -25
sense join@sender	5 -2 1 0 -8 -7 8 0 4 -5
sense join@subject	8 -11 -3 -3 -11 -22 27 -3 17 22
sense keen	24 6 -34 -16 3 55 -13 -18 -8 15
sense keen@around	1 6 1 -1 10 -1 -13 -1 -2 28
sense keen@if	5 -18 0 -1 -30 0 26 15 4 10
sense keen@subject	7 1 -1 0 -3 -8 5 0 -1 -10
sense link	45 34 20 -28 -33 -19 26 -13 -31 83
sense link@around	12 0 3 0 12 0 -28 3 -1 29
sense link@if	-22 24 12 -11 4 -13 2 5 -1 58
sense link@sender	-2 -2 4 -3 3 0 -1 0 3 -13
sense link@subject	6 23 5 -3 -4 -8 -23 4 -1 23
sense lure	3 4 -1 -3 1 7 -6 -1 -5 103
sense lure@if	-1 0 0 0 -1 0 1 1 0 30
sense lure@subject	-1 3 -3 0 1 -1 3 -1 -1 36
sense machine	-22 1 -5 -2 -2 -3 -32 31 35 -59
sense machine@around	0 3 -1 1 -6 0 -6 -1 10 -18
sense machine@sender	28 -20 -3 1 31 -5 -14 -15 -3 -26
sense machine@subject	-9 -6 -3 -3 -12 -3 -23 40 17 -49
sense mediaword	3 1 -20 -8 24 -4 -59 15 49 55
sense mediaword@around	17 -5 -3 0 6 0 -16 -1 4 43
sense mediaword@if	13 -6 -9 -1 10 -1 -5 0 0 37
sense mediaword@sender	12 -2 -1 0 16 -2 -16 -1 -6 56
sense mediaword@subject	-6 9 -3 -2 -19 -5 15 -4 15 58
sense meet	33 51 -53 0 32 -60 15 -17 -2 -29
sense meet@around	26 -4 10 -1 -12 -6 -6 -3 -3 -31
sense meet@if	7 -10 8 -7 -5 -29 -22 -11 69 -1
sense meet@sender	0 -1 0 0 1 -1 0 0 0 28
sense meet@subject	67 33 -15 -1 -4 -39 -41 -3 3 -15
sense mine	-15 -5 1 -6 7 0 -1 -2 20 6
sense mine@around	8 -6 -15 35 -18 -2 -3 -7 8 -11
sense mine@if	0 3 0 0 -1 0 -1 0 -1 73
sense mine@subject	-4 10 -2 0 -15 -1 -6 3 16 51
sense move	-17 -55 113 -14 16 -40 -15 19 -8 35
sense move@around	-22 -2 43 -5 -1 -2 -6 -3 -3 9
sense move@if	-37 20 36 16 -6 -1 -31 11 -8 27
sense move@sender	0 0 0 0 0 0 0 0 0 6
sense move@subject	-44 -58 203 -13 -9 -16 -22 -10 -31 -51
sense not	-111 -56 30 102 135 -91 11 26 -47 20
sense not@around	-5 0 34 0 -10 -1 -23 11 -6 60
sense not@if	13 3 -29 22 13 -64 -21 22 41 74
sense not@sender	-37 10 -11 7 -5 -13 57 -37 29 -17
sense not@subject	1 -6 -27 48 -7 -15 -25 22 9 26
sense offer	-51 22 -29 -11 6 106 4 -26 -21 136
sense offer@around	-5 5 -14 -1 -6 -27 53 -2 -2 7
sense offer@if	0 -26 -4 -5 -30 56 7 -3 4 10
sense offer@sender	0 0 0 0 0 0 0 0 0 21
sense offer@subject	-25 -25 12 -9 5 113 -57 -4 -9 25
sense office	0 -30 15 13 -4 -31 35 -2 4 47
sense office@around	0 4 -1 -1 -11 -1 9 -2 2 -36
sense office@if	-2 -22 -2 0 -21 -9 54 -1 1 -25
sense office@sender	-1 0 0 0 -7 -1 4 1 4 27
sense office@subject	9 22 -6 -3 -7 10 -21 2 -7 170
sense official	24 -31 18 -8 -22 -5 44 -20 -1 44
sense official@around	-12 -4 11 -5 6 -13 49 2 -33 -26
sense official@if	3 -8 3 -1 13 -1 4 -4 -9 2
sense official@sender	2 -5 -2 -4 23 3 -10 0 -7 137
sense official@subject	7 -5 0 -3 -2 -8 21 1 -11 91
sense onward	-11 -16 2 -9 46 -6 27 -12 -20 -12
sense onward@around	-3 -4 -1 15 1 -1 3 -6 -5 -6
sense onward@if	-13 -19 -5 -2 -18 -18 71 -2 5 -35
sense onward@subject	-7 29 -8 -5 14 -18 5 -6 -4 -39
sense other	-103 -53 22 7 160 -17 -16 -40 40 17
sense other@around	-18 2 20 -1 -2 -1 1 0 -1 39
sense other@if	21 -12 19 -2 22 5 -63 -2 12 63
sense other@subject	-20 -8 16 -1 15 -1 10 -2 -9 40
sense paper	-27 20 -4 10 -19 -6 15 -5 17 47
sense paper@around	-2 2 2 6 -2 -2 6 -2 -8 -25
sense paper@if	0 -1 0 -1 1 -1 -6 3 4 11
sense paper@sender	0 0 0 0 0 0 0 0 0 46
sense paper@subject	-1 -2 -1 0 0 -3 10 -1 -1 40
sense pay	-47 -33 -28 -14 -2 207 -54 -16 -13 64
sense pay@around	-3 -4 1 -1 -26 11 12 -1 10 15
sense pay@if	-11 -33 -7 -1 6 85 -29 -3 -7 -7
sense pay@sender	-1 0 0 0 1 1 -1 0 0 -3
sense pay@subject	9 -16 -1 -1 2 -2 2 11 -5 37
sense practice	4 3 -3 1 1 2 -9 -1 2 56
sense practice@around	0 4 0 0 0 0 -3 0 0 8
sense practice@if	-6 -3 -3 -1 -3 18 -2 0 0 3
sense practice@sender	0 4 0 0 0 0 -3 0 0 31
sense practice@subject	6 -4 -3 -1 -4 -1 9 4 -5 97
sense prepare	149 -73 -21 -22 -7 -14 -32 3 17 26
sense prepare@around	-3 -5 -2 -1 -5 -2 24 -4 0 -10
sense prepare@if	12 -11 6 1 -1 -8 -21 -4 28 -53
sense prepare@sender	0 0 -1 4 -7 0 -3 5 2 17
sense prepare@subject	-18 -3 -2 -2 -2 -4 1 -3 32 -3
sense property	34 -16 -30 69 -33 -8 17 -10 -23 45
sense property@around	7 -5 -3 -3 17 -6 7 -3 -12 11
sense property@if	-5 3 0 1 6 11 -14 -1 -2 -8
sense property@sender	8 -5 -1 0 10 -1 1 -1 -11 80
sense property@subject	26 5 -12 -2 6 -14 -5 -3 -1 92
sense received	-12 -31 14 -30 -12 -41 -16 7 122 46
sense received@around	17 -6 -2 -1 0 -1 -12 10 -6 29
sense received@if	-1 -11 9 -3 -1 4 -11 6 8 37
sense received@subject	-19 -31 -5 -4 -47 -6 -34 25 121 -27
sense recorded	-22 31 -3 -4 -1 -6 -7 -8 19 73
sense recorded@if	-9 16 -1 0 -3 1 5 -1 -8 24
sense recorded@sender	3 0 -1 -1 0 0 -1 0 0 -17
sense recorded@subject	-10 33 -1 -2 2 -2 3 -6 -17 15
sense recruiter	-19 48 -18 3 1 -41 -6 38 -5 7
sense recruiter@around	51 1 1 6 19 -11 -60 -3 -3 -159
sense recruiter@if	-8 -9 3 1 3 -3 -14 -2 28 -21
sense recruiter@sender	17 12 -11 -25 41 -18 62 -14 -64 -150
sense recruiter@subject	3 11 1 -3 3 -10 1 9 -14 10
sense remind	3 -23 9 -15 12 -15 36 11 -18 -3
sense remind@around	8 -3 14 18 -6 -1 -23 -3 -4 4
sense remind@if	-7 -2 13 -7 32 0 -17 -3 -9 -2
sense remind@sender	7 0 -6 0 0 0 0 0 0 7
sense remind@subject	14 7 3 4 -40 -12 39 -7 -8 28
sense review	-4 9 -15 -6 -40 0 8 -8 56 69
sense review@around	3 -7 6 -1 1 -1 -1 0 -1 5
sense review@if	-5 -11 -2 -2 2 -12 -23 -2 55 -2
sense review@sender	0 -3 -1 0 -1 0 5 0 -1 7
sense review@subject	24 -18 -4 -2 -5 5 15 -6 -10 42
sense role	18 -8 -63 52 47 25 15 -55 -31 -24
sense role@around	20 -14 -17 -3 46 -24 -50 10 32 -50
sense role@if	-23 -46 -6 17 47 62 -16 -2 -32 45
sense role@sender	-34 3 -7 -6 17 16 -57 13 56 -76
sense role@subject	-18 47 -49 -27 106 -11 -25 -30 7 -83
sense sales	20 3 2 0 -2 -5 10 -2 -27 62
sense sales@around	6 2 -1 1 -1 -1 -6 0 -1 65
sense sales@if	8 -11 -9 -2 -5 -8 8 -4 23 -4
sense sales@sender	12 -12 0 0 0 0 -1 1 0 12
sense sales@subject	-17 57 -3 1 5 -9 -27 1 -9 84
sense send	30 -12 -19 -21 -67 34 24 12 18 83
sense send@around	-7 5 10 0 -2 0 -14 -1 10 22
sense send@if	-8 2 3 -1 -52 64 -17 -3 13 85
sense send@sender	1 0 0 -1 1 0 0 0 0 -3
sense send@subject	-1 12 -1 -1 -17 -6 -12 6 21 -35
sense service	21 -6 12 -6 -10 -14 1 -13 14 9
sense service@around	15 11 -14 -2 11 -2 -48 -2 31 -13
sense service@if	0 -2 -4 0 -2 -8 22 -3 -2 -18
sense service@sender	19 -9 -3 0 -2 -3 -4 -1 2 19
sense service@subject	17 19 -8 -4 15 -17 -12 -6 -4 44
sense shop	6 -21 -5 5 -21 -4 -4 20 23 10
sense shop@around	12 13 -11 4 -4 -1 -6 -4 -2 37
sense shop@if	0 4 -3 0 -2 -3 -15 0 19 22
sense shop@sender	-8 1 -1 -1 -7 -1 1 19 -3 -14
sense shop@subject	-5 0 3 6 -5 -7 -4 3 9 12
sense sign	-63 -30 -10 -10 -33 143 -14 -11 28 -11
sense sign@around	-6 -4 1 0 -2 -6 18 0 -1 9
sense sign@if	-16 -19 -7 -9 -6 82 -11 -3 -12 51
sense sign@sender	0 0 0 0 0 1 0 0 0 -9
sense sign@subject	-33 -18 -8 -6 -11 66 1 14 -4 -7
sense slot	46 93 47 -72 -19 5 -20 0 -80 -35
sense slot@around	60 9 -15 -7 -20 -19 -11 14 -10 12
sense slot@if	-11 54 21 -17 -21 23 -33 -7 -8 10
sense slot@sender	3 -1 2 0 0 -1 -2 0 0 -1
sense slot@subject	-52 19 57 -4 -9 2 4 -11 -5 -15
sense sorry	-96 -62 92 137 142 -54 -96 -36 -26 -91
sense sorry@around	-2 8 -3 0 -1 0 -2 0 0 10
sense sorry@if	-4 -4 -1 19 -17 -3 0 -1 11 -24
sense sorry@subject	-5 -16 16 17 6 -3 -14 -1 -1 17
sense stage	14 9 -28 -20 -9 -12 44 -26 27 12
sense stage@around	12 23 -36 14 18 7 -29 -3 -6 -11
sense stage@if	-14 29 -4 -3 -11 -10 -3 -4 19 -21
sense stage@sender	-1 5 5 -2 1 -1 -1 -1 -4 5
sense stage@subject	23 65 -16 -15 16 -32 -6 -10 -26 -83
sense start	28 -45 -17 -19 8 64 4 -14 -10 -36
sense start@around	20 -2 -2 -2 -2 7 -17 0 -1 0
sense start@if	-5 -22 -8 -6 -15 62 2 -4 -3 -18
sense start@sender	-7 0 0 0 -3 -14 17 0 9 -22
sense start@subject	-36 -3 -2 -1 -8 -19 72 -1 -1 29
sense study	9 -6 -21 13 -11 -16 -3 -5 41 38
sense study@around	-4 5 0 -1 0 -1 -13 6 9 14
sense study@if	1 -1 -1 0 2 0 -1 0 1 16
sense study@sender	1 2 1 0 0 0 -2 0 -1 52
sense study@subject	-5 9 -1 -1 9 -3 -3 -1 -2 60
sense talk	18 68 -5 -32 11 -1 32 -59 -31 0
sense talk@around	50 28 -29 -9 -17 0 -4 -5 -14 -61
sense talk@if	-1 68 -13 -12 -16 -16 -18 -4 13 -9
sense talk@sender	0 0 0 0 0 0 0 0 0 9
sense talk@subject	48 129 -20 -4 -23 -29 -85 0 -15 -95
sense task	12 13 -12 -13 -10 -45 89 -36 3 -61
sense task@around	-5 -2 1 -1 -6 -2 22 -1 -4 23
sense task@if	5 -4 -3 0 10 1 -9 -5 6 0
sense task@sender	-2 -5 1 0 -1 0 21 -1 -13 -1
sense task@subject	-32 -21 -15 -8 35 -26 115 -24 -22 -68
sense team	4 -6 5 -15 -12 2 35 -19 6 -14
sense team@around	8 12 -19 15 29 -14 -7 -12 -13 -73
sense team@if	4 -25 -12 -4 -23 -8 40 -11 39 15
sense team@sender	26 -6 15 -15 4 -10 -3 -8 -3 4
sense team@subject	28 15 -10 -10 13 -16 -16 -6 0 38
sense thank	-42 -61 -91 24 72 -74 30 38 106 -24
sense thank@around	-7 -7 22 8 -21 -31 29 35 -29 -72
sense thank@if	2 -7 3 -1 15 0 -11 -1 1 12
sense thank@subject	-45 -26 -9 -11 11 -22 -12 14 99 -23
sense ticket	-6 -17 -1 -11 11 19 -31 58 -21 1
sense ticket@around	9 -6 -1 0 -15 -1 -16 19 12 -9
sense ticket@if	14 -23 -5 -2 7 3 5 -6 6 8
sense ticket@sender	2 -5 -1 -2 -2 -1 -39 68 -20 10
sense ticket@subject	-12 7 -5 -3 -14 -2 -2 33 -3 15
sense time	57 18 4 5 -34 7 -49 2 -9 34
sense time@if	-35 -8 47 21 14 31 -19 -31 -21 17
sense time@subject	70 -82 93 138 -74 -44 -94 11 -18 -30
sense title	36 3 -24 -28 4 32 14 -58 20 -16
sense title@around	9 4 15 -1 9 -39 -30 16 16 -97
sense title@if	-19 6 -1 18 -15 8 -8 1 11 20
sense title@sender	2 -30 0 -2 43 -1 4 -3 -13 58
sense title@subject	37 19 -35 -38 46 -12 -57 3 37 -170
sense urgent	-9 -2 10 -3 0 6 -45 53 -9 -18
sense urgent@if	-2 -6 1 -3 5 -1 -32 39 -3 12
sense urgent@subject	-5 -8 4 6 -2 7 -2 0 0 41
sense video	68 54 2 -12 -36 -16 -45 -11 -4 -56
sense video@around	-1 -1 4 0 0 0 -1 0 0 -6
sense video@if	-6 5 -1 -1 -5 -1 -2 -1 12 -4
sense video@sender	0 0 0 0 0 0 0 0 0 24
sense video@subject	-6 28 -6 -1 -5 -9 10 -5 -7 -56
sense wait	-16 -31 -5 -51 -12 -21 74 -12 74 -17
sense wait@around	-13 15 11 -5 -11 -9 22 -2 -6 6
sense wait@if	-49 40 8 -8 -53 -61 143 4 -24 -10
sense wait@sender	0 4 0 0 -1 0 -2 0 0 8
sense wait@subject	-7 -4 -4 -7 -52 -8 85 -4 0 20
sense wish	-26 8 -29 42 54 6 -27 -5 -23 26
sense wish@around	5 9 0 -1 7 -1 -15 -2 -2 9
sense wish@if	0 -1 0 -1 8 3 -6 0 -2 32
sense wish@sender	0 0 0 0 0 0 0 0 0 4
sense wish@subject	1 -1 -1 0 0 0 1 0 0 26
sense yours	7 14 -9 -11 -68 -9 65 -22 31 -22
sense yours@around	-15 -4 22 -1 7 -1 0 -2 -6 29
sense yours@if	-11 3 -5 1 -2 -8 22 -12 13 -59
sense yours@subject	-30 -5 14 -23 37 7 49 -19 -31 -56
several times, asked	-12 66 38 -15 -26 -9 -29 -4 -9 -6
shift	-18 -44 36 -8 -5 49 39 -18 -30 -14
short	-1 18 -5 -35 -56 53 33 28 -35 -36
slots on offer	115 -8 -14 -3 -14 -8 -51 -5 -11 -24
survey	13 -6 0 -1 3 -2 2 -1 -8 91
survey@subject	1 0 0 0 0 0 0 0 0 39
task, and no interview	-13 52 -21 -12 94 -82 56 -37 -36 10
times of one day	110 59 5 -11 -20 -19 -100 -8 -16 28
times of several days	-57 176 79 -25 -57 -20 -57 -16 -23 25
to several	0 0 0 0 0 0 0 0 0 135
voided interview	-21 -26 53 0 -1 -1 -4 0 0 -3
voided, and a time	-24 -3 28 0 0 0 -1 0 0 -1
windows	10 109 -35 3 -7 -63 -11 -9 3 66
writer applies	-24 -21 -4 -10 28 0 10 2 18 159
"""
