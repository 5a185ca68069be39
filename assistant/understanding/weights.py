"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-11 -20 -4 -3 -24 -3 36 -8 37 -40
ack.received	-40 12 -31 -26 -46 -17 -2 -22 172 -56
ack.received@footer	0 0 0 0 3 0 0 0 -2 -4
ack.received@subject	-16 -3 -7 -6 -23 -5 -25 4 81 30
ack.thanks	23 16 -27 -5 -6 -25 -25 20 27 -9
ack.thanks@subject	-11 10 -3 -3 -7 -3 -15 -2 33 -42
affirm	38 2 30 -75 11 64 4 -86 11 -19
against, and no job	6 3 -6 4 -17 -16 18 7 0 16
agreed	134 -15 35 -10 -24 -15 -82 -9 -16 -7
agreed, and a nod	83 -5 -11 -3 -10 -7 -32 -3 -12 -4
among colleagues	0 0 0 0 0 0 0 0 0 17
answer	0 -20 23 -25 -55 -77 34 61 59 -53
asked to move	-37 -5 78 -4 -7 -4 -18 -3 -2 -3
automatic answer	-49 -20 -10 -7 -26 -9 -38 175 -15 -92
autoreply.absence	-36 -76 -23 -24 -49 -51 25 220 13 -69
autoreply.absence@subject	-19 -18 -17 -8 -12 -12 -32 126 -7 -59
autoreply.bounce	-27 -10 -6 -5 -33 -4 -24 116 -6 -67
autoreply.bounce@subject	-15 -5 -3 -3 -16 -2 -14 63 -4 -59
autoreply.receipt	-94 -12 -7 -4 -11 -10 9 154 -24 -39
autoreply.receipt@subject	-63 -7 -5 -2 -6 -5 16 95 -23 -36
autoreply.received	-20 5 0 -7 -53 -8 -46 144 -14 -64
autoreply.received@subject	-7 -7 -3 -3 -22 -2 -28 85 -13 -44
bias	62 -14 -56 -56 63 -52 172 33 -152 -160
board	9 2 -2 -2 2 -3 -2 -7 3 -12
bulk	4 -4 -27 29 12 12 -11 -1 -13 183
calendar CANCEL	-8 -2 -2 27 -7 -1 -6 -1 -1 -23
calendar REPLY	-19 -5 -3 -2 -4 -1 -10 46 -1 -16
calendar REQUEST	144 -55 8 -8 -22 -6 -42 -10 -7 -27
calendar of the owner's	-19 -5 -3 -2 -4 -1 -10 46 -1 7
cancellation.off	-87 -41 -2 258 -36 -18 -49 -11 -16 -24
cancellation.off@subject	-58 -11 6 109 -14 -5 -16 -4 -7 -25
cancelled, and moved	9 -2 -13 12 -1 -1 -2 -1 -1 -8
chat.lure	19 17 1 -1 -3 -2 -23 0 -8 39
chat.lure@subject	-1 8 0 0 0 0 -4 0 -2 11
colleague	-1 -1 -1 -1 -7 -1 -2 14 -1 258
day alone	-89 -7 -46 121 3 25 -22 8 7 -23
deadline	-21 15 -69 -60 -15 86 53 -15 26 8
desk	12 -19 -40 -12 17 7 -24 8 51 -35
footer	20 -26 -24 -5 25 3 -4 -12 22 -16
forwarded	12 -2 -1 -1 -3 -1 -5 4 -3 119
generated	13 2 -35 18 -9 -12 -58 58 23 141
hiring little	-8 6 -17 -7 -11 7 19 22 -10 22
hiring much	5 -2 7 -17 14 -13 -8 -1 14 -60
hiring none	-6 -30 11 -9 -3 2 -17 42 10 57
hiring some	17 24 -14 24 26 -15 12 -44 -30 -36
hiring.application	13 2 -72 -58 34 -38 38 -23 104 29
hiring.interview	22 19 43 27 -25 -55 -16 -2 -13 -2
hiring.meet	34 75 4 -3 -2 -55 3 -16 -40 8
hiring.process	-16 -20 -8 -12 17 17 41 -8 -12 3
hiring.role	8 -19 -74 34 41 42 -23 -15 7 -37
human	60 12 21 -41 24 7 33 -99 -17 10
invite.details	104 -19 -1 -13 -13 -44 -3 -34 24 -43
invite.details@subject	-19 -7 21 -4 -13 -2 -14 -4 42 -25
invite.fixed	108 -20 4 4 -21 -14 -12 -56 7 -29
invite.fixed@subject	45 -26 -42 3 -7 -7 21 4 9 15
invite.forward	62 -2 7 0 -55 -3 -20 -18 29 -8
invite.forward@subject	20 -2 -12 -1 -1 0 -2 0 -2 -15
invite.invited	21 36 -42 -6 -18 26 5 -36 13 3
invite.invited@footer	0 -1 0 0 20 0 -2 0 -17 -2
invite.invited@subject	32 7 -5 -6 -14 -15 17 -5 -11 -13
invite.reminder	96 20 -71 -19 13 1 -24 -14 -2 2
invite.reminder@subject	47 30 -39 -9 -7 6 -11 -12 -5 -21
job and one time	19 16 37 41 -60 -9 -23 -9 -12 29
job, and no person	-16 -8 9 9 26 -7 -31 -5 22 -34
known application	19 26 89 43 6 52 37 -135 -138 -405
known interview	-17 -16 97 19 -14 -7 -52 -6 -4 -30
known interview, other time	-23 -2 29 -1 0 0 -1 0 0 -16
line ack.chosen 374ed8	0 0 0 0 -1 0 -1 0 3 -4
line ack.chosen 3c5721	-1 -1 0 0 -2 0 16 0 -11 -5
line ack.chosen 6062dc	0 -1 0 0 1 0 5 0 -3 -2
line ack.chosen 6ef773	-16 -1 -1 0 -1 0 15 -1 6 1
line ack.chosen 90a3cb	-1 -4 -1 -1 -12 -1 -9 -1 28 -11
line ack.chosen d6f39f	0 -5 0 0 -2 0 12 0 -4 -1
line ack.chosen ed75c2	0 -1 0 0 -2 0 12 -2 -6 -3
line ack.chosen ff42fe	12 -4 0 0 -2 0 -6 0 0 10
line ack.received 026741	0 0 0 0 0 0 0 -4 5 10
line ack.received 0454da	-3 1 -1 -1 -5 -1 -14 -2 27 67
line ack.received 0a5454	-1 0 0 0 0 0 0 0 3 6
line ack.received 131072	-1 0 0 0 -1 0 -4 0 8 8
line ack.received 13dfd8	-1 -1 0 0 -2 0 7 -5 2 1
line ack.received 183724	0 0 0 0 -1 0 -1 0 3 16
line ack.received 190687	0 0 0 0 3 0 5 0 -8 -9
line ack.received 1f9970	-1 -1 0 0 -2 0 -4 0 9 34
line ack.received 215161	0 0 0 0 -2 0 -2 0 5 21
line ack.received 279bf2	-10 7 -1 -2 29 -1 17 -1 -38 30
line ack.received 29fd6f	0 0 0 0 0 0 -2 0 3 -17
line ack.received 30eb96	-1 -1 -1 -1 -3 -1 7 11 -11 18
line ack.received 34be96	0 0 0 0 -1 0 -2 0 4 34
line ack.received 39490a	-1 0 0 0 0 0 0 0 3 7
line ack.received 454a64	0 0 0 0 -1 0 -2 0 3 -5
line ack.received 503309	0 -1 0 0 4 0 -3 -1 2 -12
line ack.received 52eba3	-4 5 0 0 0 0 0 0 0 -2
line ack.received 544572	3 -3 -1 -1 -3 -1 -7 -1 13 -3
line ack.received 59220b	0 0 0 0 -1 0 -3 -5 10 -13
line ack.received 5b3e8b	0 1 0 0 -1 0 -1 0 3 -7
line ack.received 5d30c0	-1 -1 0 0 -1 0 -2 1 4 -29
line ack.received 5f18f7	0 0 0 0 3 0 -2 0 1 -2
line ack.received 63cf33	-2 -2 -1 -1 -1 -2 43 -3 -31 -31
line ack.received 6c5600	-1 0 0 0 -1 0 -1 0 3 -2
line ack.received 74acfd	-2 9 0 0 12 0 -3 0 -15 10
line ack.received 74cd9c	-3 3 0 0 -2 0 -2 0 5 33
line ack.received 76039f	0 0 0 0 1 0 0 0 -1 26
line ack.received 786468	-1 -8 0 0 -1 0 -2 0 12 -23
line ack.received 8438bc	4 -2 0 -1 0 0 -2 0 1 -2
line ack.received 85e505	0 0 0 0 0 1 -1 0 2 -14
line ack.received 868a91	-1 -1 -1 0 -1 0 19 2 -17 -7
line ack.received 95f9a4	-1 2 -1 -1 5 -1 10 -1 -13 -21
line ack.received a2fa1e	-1 3 0 0 -1 0 -8 0 7 25
line ack.received a5b7c0	-2 -2 -1 -1 -4 -1 33 -5 -17 -58
line ack.received aee148	-3 10 -1 -2 1 -1 -10 -2 8 22
line ack.received b99301	0 0 0 0 -1 0 -2 0 5 -9
line ack.received bb3531	0 -1 0 0 11 0 -3 0 -6 23
line ack.received c2c11e	0 0 0 0 -1 0 15 0 -14 -12
line ack.received c4163f	0 0 0 0 0 0 -2 0 3 -4
line ack.received c67946	0 0 0 0 -1 0 -1 0 2 -6
line ack.received cc6f18	-8 -4 -1 -1 -18 -1 -7 -1 41 36
line ack.received ccdae9	-1 15 -2 -1 -9 -2 7 -3 -4 25
line ack.received cf006d	0 0 0 0 -1 0 -2 0 3 -2
line ack.received d0cd5c	-1 -1 0 0 -1 0 -2 4 2 28
line ack.received d68741	0 1 0 0 0 0 -1 0 1 -4
line ack.received d7f545	0 -2 -1 -1 -7 -1 -1 -1 12 11
line ack.received da8d86	-2 -3 -1 -1 -4 -1 -10 -1 21 -21
line ack.received dafe46	0 0 0 0 -1 0 -2 0 4 -4
line ack.received df88e2	-1 -1 0 0 -4 0 -1 0 8 -12
line ack.received e3ce4b	-1 -1 0 0 -3 0 -2 3 4 -6
line ack.received e94aba	-1 -1 0 0 -3 0 -3 10 -2 -11
line ack.received eb03b9	0 0 0 0 0 0 0 0 1 39
line ack.received ebe92e	-4 -9 -1 -1 -8 -1 -7 -2 33 10
line ack.received ec9533	0 0 0 0 -8 0 -12 -1 21 -2
line ack.received f2c2de	0 -1 0 0 -1 0 -1 0 3 -9
line ack.received f94ea6	0 1 0 0 3 0 -7 0 4 6
line ack.received faabce	-1 13 0 0 0 0 -10 -1 -1 15
line ack.received fabc9b	-1 -1 0 0 -2 0 -2 -2 8 -31
line ack.received fdf524	19 -6 -8 -5 -6 6 -10 -3 13 -6
line ack.thanks 08b450	13 -2 0 0 -2 0 -11 0 2 -13
line ack.thanks 129501	2 -3 -1 -1 -3 0 15 -4 -6 -1
line ack.thanks 12d02f	-1 -2 0 0 -3 0 -24 22 9 5
line ack.thanks 206e77	11 2 -11 -8 6 -10 16 -19 14 33
line ack.thanks 212a1a	-2 13 -1 2 0 -1 -7 -1 -4 23
line ack.thanks 2d3bf1	0 -1 0 0 -1 0 -5 10 -3 -22
line ack.thanks 411ac9	13 37 -3 1 -6 -2 -35 -3 -3 17
line ack.thanks 4b2903	-2 -10 -4 -1 8 -1 -3 10 2 -4
line ack.thanks 5e098a	-5 8 -1 0 3 -1 -5 -4 4 4
line ack.thanks 655326	0 -1 0 0 3 0 22 -2 -21 -3
line ack.thanks 6f1d50	0 -1 0 0 -2 0 17 0 -12 4
line ack.thanks 898a5d	9 -11 -2 -1 -2 -1 5 -1 5 -47
line ack.thanks 89b225	-1 -3 0 1 -9 0 5 -1 9 7
line ack.thanks 8ad364	-1 -12 -1 1 -1 0 10 0 4 -6
line ack.thanks 9bd87b	2 -11 -1 0 -4 -1 -4 -1 19 50
line ack.thanks a1c5af	-1 -1 0 0 -3 0 -2 1 5 -1
line ack.thanks a4ea1a	-2 -2 -1 -1 2 -1 -3 7 0 -16
line ack.thanks bc059d	-2 -8 3 0 -3 -1 9 -3 4 6
line ack.thanks bd6246	-3 -3 -1 1 9 -1 -8 5 1 37
line ack.thanks c5a084	-1 -2 -1 1 11 -1 -1 -1 -5 4
line ack.thanks dbb69d	-1 8 -1 -1 0 0 -10 5 -1 -32
line ack.thanks dfc6d7	-1 -5 0 0 -2 0 11 0 -2 18
line ack.thanks e71fc4	0 9 0 0 -1 0 -4 -2 -1 -20
line autoreply.absence 041131	-1 0 -1 0 -1 0 8 -1 -3 -2
line autoreply.absence 06d145	-3 -2 -2 -2 -2 -11 8 15 -1 10
line autoreply.absence 0e3dd2	-4 -4 -2 -2 -5 -2 -20 37 2 -20
line autoreply.absence 1105c8	-1 -7 -7 -1 -1 -1 -9 28 -1 0
line autoreply.absence 124c7d	-4 -5 7 -5 -2 -4 15 1 -1 -12
line autoreply.absence 132236	0 0 0 0 -1 0 -1 3 0 -1
line autoreply.absence 17a3bd	-1 -1 0 0 -1 0 -2 5 0 -3
line autoreply.absence 25373d	-1 0 -1 0 0 0 -4 3 3 1
line autoreply.absence 2d70ce	-1 0 0 0 -1 0 -2 5 0 -2
line autoreply.absence 2f7f29	-1 0 0 0 0 0 -1 4 0 -2
line autoreply.absence 4096a3	-2 -14 0 0 -3 -2 -8 4 24 -19
line autoreply.absence 42e3a7	0 -1 0 0 0 -2 3 0 0 -7
line autoreply.absence 4bce64	-1 -2 -1 -1 -2 -3 1 9 0 -12
line autoreply.absence 505b69	0 0 0 0 0 0 -1 4 0 1
line autoreply.absence 51b24b	-1 0 9 -8 0 0 -1 2 0 0
line autoreply.absence 51c74d	-1 -1 -1 0 -1 -1 -2 6 0 -5
line autoreply.absence 536493	0 0 0 0 0 0 -1 3 0 0
line autoreply.absence 5fa024	3 -2 -2 -1 -3 -1 1 5 0 7
line autoreply.absence 61331e	0 0 0 0 0 0 -1 3 0 -3
line autoreply.absence 662d91	-5 2 -5 -2 -2 -7 15 5 -1 -2
line autoreply.absence 699ee4	0 0 0 0 0 0 -5 7 0 -2
line autoreply.absence 76eae2	3 -1 -6 -1 3 1 -1 2 0 -7
line autoreply.absence 7f5a0f	-1 -1 -1 0 2 -1 -2 5 -2 15
line autoreply.absence 8a2932	-1 -1 -1 0 -1 -1 -2 6 0 -2
line autoreply.absence 9cbf59	0 0 0 0 0 0 0 2 0 -3
line autoreply.absence b5e0bd	-6 0 8 -2 -5 -2 -1 17 -10 39
line autoreply.absence c303f9	-1 0 0 0 -9 0 -2 -3 16 11
line autoreply.absence c3bd79	-1 -1 0 0 -1 0 -2 8 -3 -5
line autoreply.absence c5b89f	0 0 0 0 0 -1 7 -5 0 -1
line autoreply.absence cedaa4	0 0 0 0 0 0 -1 3 0 -1
line autoreply.absence d33a66	15 -4 -1 -1 -1 0 -3 -3 -1 -3
line autoreply.absence e5ae72	0 -1 8 0 0 0 -3 -4 0 -1
line autoreply.absence eb84dc	-1 0 0 0 0 0 -1 4 0 -1
line autoreply.absence f31f9c	-1 0 1 -1 -1 -1 13 -10 0 10
line autoreply.bounce 38c40f	-1 -1 -1 -1 -7 -1 -2 15 -1 -6
line autoreply.bounce 649408	-2 -4 -2 -2 -13 -1 -7 30 1 -3
line autoreply.bounce 83f8a7	0 0 0 0 0 0 -3 5 0 5
line autoreply.bounce cc1f17	-1 -2 -1 -1 -2 -1 -3 10 -1 -6
line autoreply.receipt 7cedc2	-10 -2 0 0 -1 0 23 10 -19 -14
line autoreply.receipt 85274d	-5 -2 -1 0 -1 -1 -1 11 0 -2
line autoreply.receipt ea4dea	-24 -4 -3 -2 -6 -4 -7 50 -1 2
line autoreply.received 0ae4ea	-1 -1 -1 -1 -6 -1 2 17 -8 -14
line autoreply.received 352e27	-11 21 8 -1 -6 -4 1 -8 1 -55
line autoreply.received 4aa743	-1 -3 -1 0 -4 -2 -7 22 -4 25
line autoreply.received 62fbb7	-1 0 0 0 -2 0 -6 1 8 -6
line autoreply.received 634a1b	0 0 0 0 0 0 -15 -2 18 -2
line autoreply.received 681906	0 0 0 0 0 1 -1 3 -2 -6
line autoreply.received 79d478	-2 -1 0 0 -16 -1 14 4 2 24
line autoreply.received 7ea01a	3 -3 -1 -2 -1 -1 -15 15 5 -38
line autoreply.received 85a6ec	-3 -4 -1 -1 -7 0 -11 22 6 -20
line autoreply.received 92fcff	-1 0 0 0 -1 0 19 7 -24 -6
line autoreply.received a5a734	0 0 0 0 0 0 -4 8 -2 -9
line autoreply.received a8406c	0 0 0 0 0 0 -4 8 -3 3
line autoreply.received b9c3c8	-1 -1 0 0 -1 0 -4 10 -3 50
line autoreply.received be28a5	0 0 0 0 -1 0 -2 9 -4 -15
line autoreply.received c9339a	0 -1 0 0 0 0 -8 19 -10 -3
line autoreply.received ef8582	0 1 0 0 0 0 -4 6 0 2
line cancellation.off 0445ab	18 -10 -1 -2 -1 -1 -2 0 -1 9
line cancellation.off 07248b	-1 0 -1 3 0 0 -1 0 0 -5
line cancellation.off 1736fe	-3 -1 -1 7 -1 0 -1 0 -1 -4
line cancellation.off 390489	-1 0 0 5 0 0 -2 0 0 -7
line cancellation.off 3a6c26	-6 -1 -2 25 -10 -1 -3 -1 -1 -12
line cancellation.off 3d9ec3	-6 -2 7 4 -2 0 -1 0 0 -6
line cancellation.off 435520	-3 -1 -1 12 -3 -1 -2 0 -1 -10
line cancellation.off 4a7085	-1 0 -1 9 -5 0 -1 0 0 -3
line cancellation.off 4b48cd	-4 -1 -1 9 -1 0 -1 0 0 14
line cancellation.off 505246	-1 0 -1 4 0 -1 -1 0 0 -5
line cancellation.off 5a09fa	-4 -1 -1 13 -1 -1 -2 0 -1 -19
line cancellation.off 5b1112	-7 -1 -1 12 -1 0 -1 0 0 1
line cancellation.off 5d6306	-3 -1 -1 7 -1 0 -1 0 0 9
line cancellation.off 660e7d	-3 -1 3 4 -1 -1 -2 0 0 -13
line cancellation.off 720e28	-1 0 0 2 0 0 0 0 0 -4
line cancellation.off 75774b	-4 -1 0 8 -1 0 -2 0 0 -3
line cancellation.off 76c767	-2 0 0 5 -1 -1 -1 0 0 -3
line cancellation.off 80656c	-3 -4 7 2 4 -1 -4 -1 -1 17
line cancellation.off 852eae	-2 -1 -3 10 -1 -1 -1 0 0 18
line cancellation.off 9b2629	-6 -1 -1 10 -2 0 -1 0 0 -4
line cancellation.off a21649	-3 0 -1 6 -1 -1 0 0 0 -3
line cancellation.off a3f453	-1 0 -1 7 -1 0 -3 0 0 -2
line cancellation.off a6407d	-4 -1 0 10 -2 -1 -1 0 -1 6
line cancellation.off c06016	-7 -3 16 5 -6 -1 -3 -1 -1 -7
line cancellation.off ce9cd8	-2 0 0 4 0 0 0 0 0 8
line cancellation.off f2afd1	-3 -1 -1 6 -1 0 -1 0 0 1
line cancellation.off f3cf6f	-4 -1 -2 14 -2 -1 -2 0 -1 -4
line cancellation.off faa300	-23 -4 11 27 0 -2 -5 -2 -3 51
line cancellation.off fda3df	-28 -5 2 52 -7 -2 -7 -2 -4 -10
line cancellation.off ff8a93	0 0 -1 5 0 -1 -1 0 0 -10
line chat.lure 2c135a	3 9 -1 0 -1 -1 -6 0 -3 -4
line chat.lure 97ea52	3 9 3 0 0 0 -9 1 -6 41
line chat.lure a23a2a	12 6 -1 0 -1 -1 -13 -1 -2 -4
line chat.lure cc1b8a	0 1 0 0 0 0 0 0 0 9
line invite.details 0513de	2 -1 -1 0 0 1 -1 0 0 8
line invite.details 15d134	-7 0 7 0 0 0 0 0 0 11
line invite.details 1cf71d	-6 -3 -2 1 22 0 -9 -1 -3 23
line invite.details 3c1b71	2 7 8 -14 -1 0 -1 0 -1 0
line invite.details 40ffb7	-9 0 9 -1 -4 3 -20 -2 26 0
line invite.details 47119f	6 15 -14 -1 -1 -1 -2 -1 -1 10
line invite.details 4f620d	20 -13 7 -2 -2 -2 -5 -2 -2 -59
line invite.details 60dd6b	0 8 0 -1 -1 0 -3 -1 -1 -48
line invite.details 6ed742	4 0 -3 0 0 0 -1 0 0 19
line invite.details 7264d1	18 12 -12 -2 -1 0 -12 -1 -1 -19
line invite.details 790811	-17 -2 21 2 -4 -1 2 0 -2 -32
line invite.details 841a22	16 -12 1 -1 -2 6 -6 -1 -1 -16
line invite.details 846f83	6 -1 0 -1 -1 -1 -1 -1 0 -33
line invite.details 87ed27	5 -3 -1 0 0 0 0 0 0 -15
line invite.details 94dba4	6 0 -5 0 0 0 0 0 0 -14
line invite.details 992e69	9 -1 -1 -1 3 -1 -6 -1 0 6
line invite.details a800fc	5 -1 -1 0 -1 0 -2 -1 1 20
line invite.details a9cb42	6 -1 -4 0 0 0 -1 0 0 -13
line invite.details ac0a8c	11 -3 -6 7 -1 -1 -4 -1 -1 5
line invite.details ad9e56	19 -16 -2 -1 -8 -1 16 -1 -6 19
line invite.details b0ea8b	7 0 -5 0 0 0 0 0 0 -4
line invite.details b4761d	9 -1 -2 0 -1 0 -4 0 0 18
line invite.details b81460	24 -9 3 -2 -7 -1 -5 -1 -1 20
line invite.details c090da	4 1 -1 -1 -1 -1 2 -1 -2 -6
line invite.details c0f303	4 -2 -3 0 -1 0 3 -1 0 -4
line invite.details c71aa5	15 -2 -4 -1 -1 -1 -5 -1 -1 -29
line invite.details cbac11	-1 -1 -1 4 -1 0 -1 0 0 28
line invite.details cf48c7	0 0 1 0 0 0 0 0 0 3
line invite.details d6249a	-1 2 -1 -6 -2 -1 9 -1 -1 -8
line invite.details d73499	-2 0 3 0 0 0 0 0 0 1
line invite.details d83f7a	-8 8 -3 -1 -10 2 12 -4 5 -23
line invite.details da25c8	3 -3 1 0 -2 4 -1 -1 -1 -51
line invite.details e178a9	5 2 -1 -1 -1 -1 -2 -1 -1 -27
line invite.details ea94db	-42 -4 -5 -6 23 -40 65 -6 14 37
line invite.details ff7a0a	-9 16 0 18 -5 -4 -21 -3 7 76
line invite.fixed 0183a9	-6 -5 -3 3 20 -1 -5 -1 -1 9
line invite.fixed 03c9be	1 0 0 0 0 0 0 0 0 -3
line invite.fixed 047946	0 0 0 0 0 1 0 0 0 15
line invite.fixed 04a0ad	2 0 0 0 0 0 0 0 0 3
line invite.fixed 076127	-16 19 4 -2 -6 -1 6 -2 0 31
line invite.fixed 098cfc	37 -17 -3 -2 0 -2 -10 -1 -1 -21
line invite.fixed 0a0b52	-12 1 7 -2 -3 3 10 -3 -1 36
line invite.fixed 0dded7	1 -1 0 0 -1 0 2 0 0 13
line invite.fixed 10b8e0	6 -1 -7 1 -1 0 -1 0 1 -5
line invite.fixed 136a8b	16 -4 -8 -1 -1 0 -1 0 -1 -9
line invite.fixed 165531	0 0 0 3 0 0 -1 0 0 0
line invite.fixed 18893f	0 -8 1 -3 -2 0 13 0 0 21
line invite.fixed 191fc1	5 -2 -2 -1 0 -1 3 0 -2 -1
line invite.fixed 1c8215	-8 0 8 0 1 0 0 0 0 4
line invite.fixed 1ca911	23 -20 -2 0 -1 0 2 -1 -1 -13
line invite.fixed 1d1344	-6 -2 6 5 -1 0 -1 0 -1 -9
line invite.fixed 1d5ae2	2 3 -3 0 0 -1 -2 0 0 -17
line invite.fixed 1f3c2c	1 0 0 0 0 0 0 0 0 8
line invite.fixed 229c79	2 0 -1 0 0 0 -1 0 0 -25
line invite.fixed 28fd35	-3 -6 0 1 -2 0 14 0 -3 -1
line invite.fixed 2a3553	7 6 -2 1 -1 2 -11 -1 -1 -18
line invite.fixed 2a60bc	1 0 -1 0 0 0 -2 -2 6 13
line invite.fixed 2b875f	4 0 -2 0 0 0 -1 0 0 2
line invite.fixed 2cb1d3	13 -1 -2 -1 4 -1 -13 0 1 23
line invite.fixed 300ff0	5 0 2 0 0 3 -8 0 -1 -21
line invite.fixed 30ae37	5 -1 -3 0 0 0 0 0 0 -10
line invite.fixed 33f6ea	8 -3 -2 -1 -2 0 -4 -1 6 27
line invite.fixed 387048	-20 21 0 0 0 0 -1 0 0 41
line invite.fixed 3d3696	0 0 0 0 0 0 0 0 0 18
line invite.fixed 40558e	7 -4 1 -1 -1 -1 -1 0 -1 23
line invite.fixed 476775	13 -11 -1 0 0 0 -1 0 0 -27
line invite.fixed 4ac6c5	0 -1 0 0 0 -7 8 0 0 0
line invite.fixed 4ded59	-3 -11 1 -13 15 -5 21 -2 -4 10
line invite.fixed 4f9270	9 0 -1 0 8 -1 -14 -1 -1 19
line invite.fixed 54befe	5 -1 -1 0 -1 0 -1 0 -1 -17
line invite.fixed 5a41e7	4 0 -3 0 0 0 0 0 0 6
line invite.fixed 60195e	1 1 0 0 0 0 -1 0 0 7
line invite.fixed 60c059	0 0 1 0 0 0 0 0 0 -8
line invite.fixed 629671	3 -1 -1 0 0 2 -2 0 -1 -10
line invite.fixed 66ead5	24 -7 -1 -1 1 0 -10 -1 -6 17
line invite.fixed 67e3ca	7 0 -5 0 0 0 0 0 0 12
line invite.fixed 687cfe	2 0 0 0 0 0 -1 0 0 16
line invite.fixed 68b6df	-1 -4 0 -1 -1 3 3 0 0 6
line invite.fixed 7042ff	-4 6 -2 3 0 0 -3 0 0 -6
line invite.fixed 7058f8	18 -2 -10 -1 -3 -1 3 -1 -2 -35
line invite.fixed 7256e6	14 2 -1 -1 -3 -1 -7 0 -2 -22
line invite.fixed 726fc9	-6 -4 0 -3 0 21 -7 0 0 37
line invite.fixed 73c1f3	0 -1 -2 1 -1 -1 7 -1 -2 -7
line invite.fixed 75efc0	-3 7 0 0 0 0 -3 0 0 12
line invite.fixed 7606f5	22 -4 -1 -2 -3 -2 -7 -1 -2 -16
line invite.fixed 7631f1	4 0 -2 -1 -1 2 1 -1 -2 -21
line invite.fixed 79567c	1 -3 -1 0 4 -1 0 0 0 -3
line invite.fixed 7a6acd	6 0 -4 0 0 0 -1 0 0 -5
line invite.fixed 7b7f8e	0 0 0 0 0 0 1 0 -1 15
line invite.fixed 7ca363	3 0 -2 0 0 0 0 0 0 -12
line invite.fixed 7ff4d5	0 -1 1 0 -1 0 -2 -2 5 -27
line invite.fixed 808d29	15 -1 -5 -1 -1 -1 -6 -1 -1 -11
line invite.fixed 87db7a	-11 -3 0 24 -5 -1 -1 0 -3 5
line invite.fixed 87efe3	4 -1 -1 -2 -1 3 -1 0 -1 -37
line invite.fixed 8bc56c	5 32 0 -6 -13 -3 -13 -1 -1 -31
line invite.fixed 8be9c4	-8 -1 0 0 3 -1 -3 0 11 2
line invite.fixed 8d2754	4 -5 -2 -2 -2 -1 -10 -1 19 68
line invite.fixed 8ef528	-10 -1 21 -3 -1 -1 -3 0 0 -15
line invite.fixed 91ac76	0 2 4 -1 -1 -1 -5 1 1 3
line invite.fixed 94c2a8	0 -7 10 1 -1 0 -2 0 -1 -2
line invite.fixed 98c299	-1 -2 2 1 -1 0 2 0 -1 60
line invite.fixed 9b3c4e	-83 3 15 2 33 -10 71 -8 -23 30
line invite.fixed 9d76d4	4 0 -1 0 0 0 -2 0 0 -8
line invite.fixed 9fb5a6	4 -1 -1 0 0 0 0 0 0 -20
line invite.fixed a0c9fd	4 -2 -1 0 0 0 -1 0 0 1
line invite.fixed a3b0da	1 0 0 1 0 0 0 0 0 -5
line invite.fixed a54741	3 -1 0 0 0 0 -1 0 0 -2
line invite.fixed a8572b	40 -2 -13 -1 0 -4 -17 -1 -1 34
line invite.fixed a86e28	17 -15 9 -2 -2 -6 -9 -10 18 8
line invite.fixed ad35e8	14 4 -16 0 0 0 -1 0 0 -14
line invite.fixed ad6f3f	8 -4 -3 0 0 0 0 0 0 22
line invite.fixed af1c73	11 -2 -2 -1 -1 -1 -2 -1 -1 -3
line invite.fixed b38da4	6 0 0 0 0 0 -3 -2 0 -13
line invite.fixed b50995	-4 -1 2 9 -1 -1 -2 -1 -1 -13
line invite.fixed b529a7	0 -1 -1 0 -1 0 4 0 1 102
line invite.fixed b65158	11 0 -10 0 0 0 0 0 0 0
line invite.fixed b6c7b5	-15 0 19 -1 0 -1 -1 0 0 -9
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -11
line invite.fixed c75b78	1 0 -1 0 0 0 0 0 0 -14
line invite.fixed cd69e6	-10 -1 0 0 -3 0 -9 0 24 -30
line invite.fixed cdbc91	1 0 0 0 0 0 0 0 0 17
line invite.fixed ce310e	-10 -10 0 0 -1 0 23 -1 0 1
line invite.fixed cedd5c	0 -1 -1 -1 -1 0 -1 6 -1 15
line invite.fixed d1ef14	8 -1 -3 0 0 -1 -3 0 0 -3
line invite.fixed d2707e	2 -1 -1 0 0 0 -1 3 -1 -14
line invite.fixed d4ae67	-6 -3 -2 -1 -1 -1 14 -1 0 4
line invite.fixed d70489	3 -1 0 0 -1 0 -1 0 0 -1
line invite.fixed d7ae38	-8 13 -3 0 -1 0 0 0 -1 -24
line invite.fixed db0a40	-37 8 32 27 4 1 -21 -5 -8 -32
line invite.fixed db4be8	2 -1 -1 0 -1 0 -1 0 1 15
line invite.fixed db4c22	4 0 -2 0 0 0 0 0 0 -1
line invite.fixed dcf6ba	1 -2 5 -1 -1 1 -2 -1 -1 -42
line invite.fixed df2c06	4 0 -1 0 0 0 -1 0 0 -6
line invite.fixed df31bd	-1 -6 -1 0 -1 4 6 0 0 -20
line invite.fixed ea33e1	10 -2 -6 -4 0 -1 -1 4 0 -5
line invite.fixed ed533b	15 4 -16 6 -2 -1 -4 0 -1 -2
line invite.fixed ef421d	-71 72 9 -2 -4 -4 12 -2 -10 -43
line invite.fixed ef7bde	-13 -1 17 -1 0 0 -1 0 0 -16
line invite.fixed f121eb	1 0 0 0 0 0 0 0 0 8
line invite.fixed f2545d	2 -1 0 0 0 0 0 0 0 -39
line invite.fixed f2c989	2 -13 -1 -1 -1 -1 16 -1 -1 -22
line invite.fixed f775fd	13 -3 -1 -1 -2 -1 -2 -1 -1 34
line invite.fixed f98582	-7 -7 -4 -1 -20 19 2 -2 20 24
line invite.fixed fbc52e	8 -1 -1 0 -2 0 -1 0 -2 -21
line invite.forward 2c78cf	-15 1 5 -2 -12 10 9 -10 14 -12
line invite.forward 2e28d1	-3 -7 -1 0 -7 1 23 -2 -4 2
line invite.forward 2fa39b	0 -2 -2 -1 16 -1 -5 -1 -5 15
line invite.forward a5c758	0 -1 -2 -3 -1 -1 9 0 -1 -10
line invite.forward a686f0	13 7 -2 -4 -3 -5 -24 -6 23 6
line invite.forward ba2fe2	15 -5 -2 6 -2 0 -9 -1 -1 36
line invite.forward d2ad18	3 4 -1 0 -1 1 -2 0 -4 -7
line invite.forward d4d011	-2 -3 1 -1 -2 -2 3 6 0 -16
line invite.forward f0bb0e	21 15 -11 -5 -28 -2 -13 -1 23 -26
line invite.forward f2d65c	0 2 0 0 0 1 -1 0 0 15
line invite.forward fbdec9	2 2 4 -2 -1 -1 -6 0 1 -2
line invite.forward fcf3bb	34 -11 19 13 -14 -4 -18 -3 -16 1
line invite.invited 09cbd6	2 11 -1 -1 13 0 3 -3 -24 10
line invite.invited 0b7857	-5 -10 0 0 11 5 12 -2 -10 22
line invite.invited 0e5615	10 -1 -1 -1 -2 -1 -2 0 -2 11
line invite.invited 1032dc	-1 4 0 0 -1 0 -1 0 0 -4
line invite.invited 108c6c	-4 5 -1 -1 -4 -2 9 -1 -2 14
line invite.invited 1540f7	-8 27 -2 -1 -3 -1 5 -1 -16 21
line invite.invited 1b926e	5 -4 0 -1 6 0 1 -1 -7 23
line invite.invited 1da1d5	-1 1 0 -6 9 0 -1 0 0 2
line invite.invited 23824a	19 26 -2 -1 -4 -12 -18 -1 -7 -5
line invite.invited 25026f	-1 9 -6 0 -5 -2 11 -3 -3 28
line invite.invited 26990a	1 -2 0 0 -1 -2 4 0 0 1
line invite.invited 311727	2 0 0 0 0 0 0 0 0 5
line invite.invited 330a3f	-3 -12 -1 0 2 -2 12 -1 5 -56
line invite.invited 35ed6c	21 -3 -1 -1 -1 -3 -10 -1 -1 37
line invite.invited 398855	7 7 -1 -1 0 0 -11 0 0 -33
line invite.invited 3b3cd9	16 -6 0 -2 1 -1 -3 -1 -3 -20
line invite.invited 3b447e	1 2 -1 -1 -16 7 8 0 -1 45
line invite.invited 3b8c1b	-6 -1 -1 -1 13 -1 1 -1 -5 -14
line invite.invited 3d68ad	17 -24 -3 -4 -16 25 1 -3 7 -18
line invite.invited 40ddb7	-36 22 8 -7 -37 3 -18 -12 77 8
line invite.invited 4c6a0a	25 -18 -1 -1 -15 -3 3 -1 11 -19
line invite.invited 4efcee	3 -3 -2 1 5 -1 -1 0 -2 -16
line invite.invited 51e098	4 -7 0 0 -1 0 5 0 0 -8
line invite.invited 525a1a	6 -3 0 0 -7 0 7 0 -1 1
line invite.invited 5bb5c3	-1 4 0 0 0 -1 -1 0 0 -36
line invite.invited 619c3d	-7 15 -2 -1 -4 -1 -1 -1 2 27
line invite.invited 626b62	-2 11 -3 -1 -3 2 -5 0 0 19
line invite.invited 6fe2cd	-1 -9 0 0 -1 0 14 0 -1 -1
line invite.invited 729951	-1 -3 0 0 6 -2 -6 -1 7 -16
line invite.invited 7fc0e0	3 0 0 0 0 0 -1 0 0 8
line invite.invited 9cb27d	1 -22 0 0 0 0 23 0 -1 -3
line invite.invited a07873	2 25 -1 0 -7 3 -23 -5 7 -12
line invite.invited a3edfb	-6 28 -5 6 14 -10 -22 -4 -1 -26
line invite.invited abe96a	18 -4 -2 -1 -4 -2 -4 -2 1 24
line invite.invited acda2a	-52 -20 -6 22 28 15 12 16 -15 -5
line invite.invited bd8f67	-2 8 -3 1 -6 4 -4 -3 5 -17
line invite.invited c0e21e	0 1 0 0 -1 0 1 0 -1 4
line invite.invited ceda20	1 1 0 0 -1 0 -1 0 1 20
line invite.invited d2e1a8	11 -3 0 0 -3 -1 -4 0 -1 -9
line invite.invited eabf2d	-15 9 -1 -1 5 -1 8 -1 -3 -8
line invite.invited f027a1	-4 4 -1 -1 -1 6 -2 -1 -1 0
line invite.invited f96b2b	22 -13 -1 -1 -1 -1 -2 -1 -2 18
line invite.reminder 16f34b	6 -2 -1 -1 0 0 -2 -1 0 56
line invite.reminder 31c96d	17 0 -16 -1 -1 0 -1 2 0 -4
line invite.reminder 69d4eb	9 -7 -10 -2 28 -2 -8 -1 -5 1
line invite.reminder 6b1662	1 10 -3 -4 -3 7 0 -7 -2 -58
line invite.reminder 71c3e0	15 -1 -12 -1 0 0 -1 0 0 -11
line invite.reminder 7c30f3	4 23 -3 -3 -3 -1 -10 -5 -3 9
line invite.reminder 9f3f5c	2 0 -1 0 0 0 0 0 0 3
line invite.reminder b8e95f	11 -1 -6 -1 0 0 -1 0 0 -34
line invite.reminder d283e7	23 -2 -15 -6 -1 -1 2 -1 0 1
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 5
line invite.reminder fd40e4	22 -3 -8 -3 -1 -1 -5 -1 -1 -16
line not.alert 01a9fe	1 0 0 0 0 0 -1 0 0 21
line not.alert 021d73	0 0 0 0 2 0 0 0 -1 -12
line not.alert 0df047	0 -1 0 0 6 0 -5 0 0 -1
line not.alert 37c236	0 0 0 0 0 0 0 0 0 -3
line not.alert 4fe027	0 0 0 0 6 0 0 0 -5 -14
line not.alert 59e495	-7 -1 0 1 0 -1 -5 -1 14 -40
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 34
line not.alert 69a5ce	0 0 0 0 0 0 0 0 0 10
line not.alert 768935	0 0 0 0 0 0 0 0 0 4
line not.alert 8f8165	-3 -2 -1 18 -15 -2 13 -6 -3 -9
line not.alert 9685d2	0 0 0 0 3 0 -1 0 0 18
line not.alert bcb3b7	0 0 0 0 0 0 0 0 0 3
line not.alert bfe4c2	0 0 0 0 -1 0 3 0 -1 58
line not.alert c7b186	0 -1 0 -1 -16 0 -1 0 19 13
line not.alert c7cd1b	0 0 0 0 1 0 0 0 0 4
line not.alert ca783d	0 -1 0 0 1 0 7 0 -5 -62
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 7
line not.alert f4169f	0 -1 0 0 4 0 -1 0 -1 -7
line not.cold 01f655	2 -2 -1 0 6 1 -7 0 0 -11
line not.cold 04300e	0 1 0 0 0 0 0 0 0 -5
line not.cold 291585	0 3 0 0 -1 0 -2 0 0 -12
line not.cold 2b97a8	2 -8 -1 -1 -3 -1 13 -1 0 11
line not.cold 321594	0 0 0 0 0 0 0 0 1 -18
line not.cold 4714bb	0 0 0 0 0 0 0 0 0 16
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 26
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 18
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 26
line not.cold 57f403	0 0 0 3 -2 0 0 0 0 4
line not.cold 89b006	0 0 0 0 0 0 0 0 0 7
line not.cold 8c81fb	0 1 0 0 6 0 -6 0 0 -21
line not.cold a1b67c	1 0 0 0 0 0 0 0 0 -14
line not.cold a7a017	0 0 0 0 -1 0 0 2 0 8
line not.cold f4a877	0 1 0 0 0 0 -1 0 0 -14
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 11
line not.employer 1167a8	-4 -4 -1 -1 -8 0 24 -1 -5 1
line not.employer 14b597	0 0 0 0 0 0 0 0 0 5
line not.employer 1cfa9f	-4 15 -2 3 -1 -1 -14 -2 6 0
line not.employer 222ecd	2 -1 0 7 -5 0 0 0 -1 37
line not.employer 2942db	0 0 0 0 0 0 0 0 0 9
line not.employer 304caa	0 0 1 0 0 0 0 0 0 -13
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 29
line not.employer 35677f	0 3 0 0 0 0 -1 0 0 7
line not.employer 4b8f80	-1 -1 0 0 -2 1 2 0 1 -43
line not.employer 575b67	0 2 0 0 2 -1 -1 0 -1 -4
line not.employer 67531a	-1 2 0 -1 2 0 1 0 -1 -39
line not.employer 6a24f6	-1 -3 -1 -4 21 -1 -7 0 -5 -28
line not.employer 6ea468	-1 0 0 0 -1 0 2 0 0 -13
line not.employer 723271	0 0 0 0 -15 0 -7 0 22 7
line not.employer 8e868b	-7 14 -2 0 -1 0 -2 0 -2 -19
line not.employer 93062d	0 0 0 0 0 0 0 0 0 6
line not.employer a30590	0 0 0 0 0 0 0 0 0 15
line not.employer a8dc7b	0 -1 -1 0 5 0 -4 0 0 0
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 56
line not.employer b5b62b	-1 -5 3 -2 26 -1 -22 3 -1 -11
line not.employer b87a04	0 0 0 0 0 0 0 0 0 3
line not.employer d23c51	0 0 0 0 0 0 0 0 0 4
line not.employer d578f9	2 0 1 0 -1 0 -2 0 1 -14
line not.employer dd1498	0 0 0 0 4 0 8 0 -11 -12
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 4
line not.employer fcf858	0 -1 -1 0 6 0 -5 0 0 8
line not.employer fe18a8	-1 1 -1 0 2 0 -4 0 4 -44
line not.event 2395b8	0 0 0 0 0 0 0 0 0 14
line not.event 2a32f8	0 0 0 0 0 0 0 0 0 7
line not.event 41038d	8 -7 0 0 0 0 -2 2 0 -1
line not.event 6145c9	-1 -1 0 0 0 -2 1 4 0 5
line not.event 73544a	-1 0 -2 -2 -2 0 8 0 0 11
line not.event 772771	0 0 0 0 0 0 1 0 0 -3
line not.event 8b075a	-2 0 0 0 0 0 -2 -1 6 10
line not.event 9ebcd4	9 -2 0 0 0 -1 -5 0 0 11
line not.event c07c41	0 0 0 0 0 0 1 0 0 6
line not.event ca9082	0 0 0 0 0 0 3 -1 0 -3
line not.event cc22c3	3 -1 -1 0 0 0 0 0 0 -29
line not.event d1d57e	0 0 0 0 0 0 0 0 0 -3
line not.event f3eb68	0 0 -4 -2 -7 -4 -8 29 -4 -16
line not.event f5ced4	1 0 -1 0 0 0 0 0 0 -13
line not.event f7070c	0 0 0 0 0 0 10 0 -9 3
line not.event facb30	0 0 0 0 0 0 0 0 0 5
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 6
line not.media 208961	1 0 0 0 0 0 0 0 0 -6
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 6
line not.media 537b51	16 -14 0 0 0 0 0 0 0 -13
line not.media 547548	0 0 0 0 0 0 0 0 0 7
line not.media 5be570	1 0 -3 0 0 -1 8 -1 -4 -22
line not.media 682372	1 0 0 0 0 0 1 0 0 7
line not.media 7e1156	1 0 0 0 1 0 0 0 0 -9
line not.media 82a220	0 0 0 0 0 0 0 0 0 3
line not.media cc034f	1 0 0 0 0 0 0 0 0 8
line not.media d28f45	2 -1 0 0 0 0 0 0 0 7
line not.media dd55a0	0 1 -1 2 0 0 0 0 0 13
line not.media e242b1	18 -16 0 0 1 0 -1 0 0 9
line not.media e3887c	0 0 0 0 0 0 0 0 0 5
line not.media ff1126	-1 8 0 0 2 -1 -4 -2 -1 4
line not.official 0195a6	0 0 0 0 0 0 0 0 0 3
line not.official 0a55f9	0 -1 1 0 0 -1 1 0 0 14
line not.official 0c6ad3	-3 12 1 -2 -7 0 -2 9 -8 -96
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 16
line not.official 10c9c4	1 -12 -5 -2 -1 0 17 1 0 19
line not.official 1d7a56	-3 -5 -1 0 0 0 9 -4 4 5
line not.official 1f00db	0 0 0 0 0 0 0 0 0 13
line not.official 2761b2	8 0 0 0 4 -1 -6 0 -5 -22
line not.official 28abd2	0 0 0 0 0 0 0 0 0 32
line not.official 2a4d77	0 0 0 0 0 0 0 0 0 18
line not.official 33bd30	1 0 0 0 0 0 0 0 0 9
line not.official 3ef4e1	0 0 0 0 0 1 0 0 0 5
line not.official 44a301	0 0 0 0 0 0 0 0 0 19
line not.official 59a209	0 0 0 0 -1 0 -1 0 2 19
line not.official 763e79	0 0 0 0 0 0 1 0 0 3
line not.official 799fba	0 0 0 0 0 0 0 0 0 17
line not.official 853526	0 0 0 0 2 0 -2 0 0 9
line not.official 89061c	0 0 0 0 0 0 0 0 0 11
line not.official 9bfbab	5 0 0 0 1 0 -3 0 -2 -23
line not.official a46ea2	0 0 0 0 0 0 0 0 0 19
line not.official a60b6f	0 0 0 0 1 0 -1 0 0 -40
line not.official a62039	-24 17 19 -2 0 -1 -6 -3 -1 -34
line not.official bc8297	0 0 0 0 0 0 0 0 0 4
line not.official c59ef2	15 -5 -3 -1 -2 -1 1 -2 -3 -27
line not.official c95b83	0 0 0 0 0 0 0 0 0 8
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -9
line not.official dc278c	0 0 0 0 1 0 0 0 0 5
line not.official f287f5	0 0 0 0 0 0 0 0 0 10
line not.official f5bce3	0 0 0 0 0 0 0 0 0 3
line not.practice 07c34d	-3 13 -3 -1 -2 0 -5 0 1 12
line not.practice 24b5bf	1 2 -1 0 -2 0 -8 2 7 -29
line not.practice 4910c5	0 2 0 0 -1 0 -1 0 0 -8
line not.practice 5ad6f7	0 -5 0 0 6 0 2 1 -3 0
line not.practice 6259ac	0 0 0 -3 4 0 0 0 0 32
line not.practice 6cac21	0 0 0 0 0 0 0 0 0 18
line not.practice 76649e	2 0 0 0 -1 0 0 0 -1 3
line not.practice 7b1e4b	0 1 0 0 0 0 0 0 0 -6
line not.practice 7caa23	0 0 0 0 -1 0 3 0 -2 13
line not.practice 8225e8	-3 4 0 0 0 0 0 0 0 8
line not.practice 91553d	-1 0 0 0 0 1 -11 0 11 34
line not.practice dd719b	2 0 0 0 6 0 -1 -1 -5 -43
line not.practice ffb71e	-7 0 -1 0 0 0 0 7 1 11
line not.research 088d7a	-2 16 -1 0 -3 -2 -7 -1 0 -47
line not.research 1e4721	0 0 0 1 1 0 0 0 0 20
line not.research 312af7	3 -1 0 0 -1 -1 3 -2 -1 -8
line not.research 8566c5	0 0 0 0 0 0 0 0 0 3
line not.research d0afb7	-1 2 0 0 0 0 0 0 0 18
line not.research d4be0c	0 0 0 0 0 0 0 0 0 30
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 14
line not.research e7b9b0	0 0 0 0 1 0 0 0 0 7
line not.research f87caf	5 -3 -1 -1 -1 -10 12 -1 0 3
line not.research fa6058	0 0 0 0 0 0 0 0 0 5
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 12
line not.someone 193099	0 0 0 0 0 -1 2 0 0 6
line not.someone 2a19f1	-1 -4 -1 1 5 0 2 -1 -1 -25
line not.someone 41ad42	-2 -3 -2 0 12 -1 -1 0 -3 6
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 11
line not.someone 4e112d	-1 -1 0 0 -3 -3 7 0 0 -9
line not.someone 66885f	5 -4 -2 0 -3 0 5 0 0 -6
line not.someone 68d253	0 10 0 0 1 0 -9 -1 0 -22
line not.someone 715e41	-11 -29 16 5 -23 8 41 -4 -4 -51
line not.someone 868553	0 10 0 0 0 0 -8 0 -1 4
line not.someone 8cc3e3	-4 -2 1 -1 10 0 -6 0 1 -7
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 13
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -24
line not.someone 9864dd	0 0 0 0 0 0 0 0 0 13
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 12
line not.someone a13573	-9 0 12 0 0 0 -2 0 0 3
line not.someone a4ed43	13 -3 -2 0 4 -2 -7 -1 -2 -5
line not.someone aaa0e6	-3 4 0 0 0 0 0 0 0 4
line not.someone ab68eb	-2 -2 0 0 -2 -2 9 -1 -1 8
line not.someone bb3af2	0 0 0 0 0 0 0 0 0 -19
line not.someone c58200	10 -10 0 1 0 0 0 0 0 -12
line not.someone d49548	0 0 0 0 0 0 0 0 0 61
line not.someone e47e80	1 -4 -1 0 0 13 -7 -1 0 -30
line not.someone f21bab	0 0 0 0 0 0 0 0 0 13
line not.someone f8c997	-6 -2 9 -1 -1 1 -4 4 -1 14
line not.staff 364c48	0 8 0 0 0 0 -7 0 0 -5
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 19
line not.staff 626b86	0 0 0 0 0 0 0 0 0 42
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 10
line not.staff 670662	0 0 0 0 0 0 0 0 0 28
line not.staff 9918ed	5 -1 -2 0 -3 0 -1 0 2 -24
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 17
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 12
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 13
line not.staff c8b875	0 0 0 0 0 0 0 0 0 5
line not.study 0471d1	-6 0 0 0 0 0 0 0 7 29
line not.study 0679f8	0 0 0 0 1 0 0 0 0 3
line not.study 0aa473	-3 -1 -1 -1 4 0 -18 -3 22 -83
line not.study 123165	-4 0 4 0 0 1 0 0 0 0
line not.study 1410e6	-2 5 0 1 -10 0 -5 0 13 -4
line not.study 162361	0 0 -2 0 0 -1 3 0 0 4
line not.study 172601	0 -9 -2 -1 -1 -2 2 -2 14 22
line not.study 1b724d	0 0 0 0 0 0 0 0 0 4
line not.study 1c0e33	0 0 0 0 0 0 0 0 0 27
line not.study 1c1540	0 0 0 0 0 0 0 0 0 22
line not.study 1d9012	-1 0 0 0 0 3 0 0 0 -6
line not.study 1eb632	0 0 0 0 0 0 0 0 0 12
line not.study 235d68	0 0 0 0 0 0 0 0 0 -15
line not.study 2a6029	0 -1 -3 6 0 -2 1 -1 0 11
line not.study 3060cf	0 0 0 0 0 0 0 0 0 42
line not.study 46d574	8 4 -4 -2 18 2 -22 -1 -3 -31
line not.study 47890a	0 0 0 0 0 0 0 0 0 -11
line not.study 478c5a	12 -3 -9 -1 -2 18 -13 -1 -1 43
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 5
line not.study 5f04cb	3 -5 -4 -1 30 -4 -12 -5 -2 -2
line not.study 644b00	1 0 0 0 0 0 0 0 0 6
line not.study 6525d3	15 -7 -6 8 -12 0 -7 -6 16 -38
line not.study 699000	-23 16 13 -7 -8 -13 25 3 -5 42
line not.study 6cb3d3	1 -7 0 0 0 -1 8 0 0 18
line not.study 6f659e	0 0 0 0 0 -1 1 1 0 -19
line not.study 7073b9	-2 0 0 0 0 0 1 0 2 -12
line not.study 746c68	0 0 0 0 0 0 0 0 0 8
line not.study 77171f	7 -1 -8 -1 -2 -2 4 2 0 -21
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 16
line not.study 90f3ea	0 0 0 0 0 1 -1 0 0 17
line not.study a9d669	0 0 0 0 0 0 0 0 0 30
line not.study b08e0d	-1 -3 1 0 -15 -1 22 -5 3 -29
line not.study b4d752	3 -1 0 0 1 0 0 -2 0 -29
line not.study c03760	-3 0 0 -1 -3 3 6 2 -3 -9
line not.study c30363	1 0 0 0 0 0 6 0 -6 -21
line not.study cabc89	-2 -3 6 1 6 -2 -5 1 -2 11
line not.study de2e65	0 0 0 0 0 0 0 0 0 7
line not.study ea6129	0 1 0 0 0 0 -1 0 0 30
line not.study ea8bfa	3 -1 0 0 -1 0 7 -1 -7 -27
line not.study ec0118	5 -1 -2 -1 -1 2 -1 -1 0 -45
line not.study ed6c93	0 0 0 0 5 0 -4 0 0 11
line not.study edac24	1 0 0 0 0 0 0 0 0 -34
line not.study f56be2	0 0 0 0 0 0 0 0 0 6
line not.study f6d837	-11 -1 13 0 0 0 -1 0 0 -2
line not.study f78521	0 1 0 0 0 0 0 0 0 5
line not.study fc55a5	0 0 0 0 0 1 0 0 0 -8
line offer.clear 033c77	-1 -1 0 0 -1 6 -2 -1 0 -5
line offer.clear 0bc5bd	-2 -1 0 0 -1 6 -1 0 0 1
line offer.clear 106c0b	-2 0 0 0 -12 23 -6 0 0 -10
line offer.clear 1309d3	-2 0 0 0 0 4 -1 0 0 -5
line offer.clear 15496e	-2 1 -1 0 2 4 -3 0 -1 -1
line offer.clear 15f0df	-1 0 0 0 0 3 -1 0 0 -2
line offer.clear 185843	-1 -1 0 0 -1 5 -1 0 0 -11
line offer.clear 1908e1	0 0 0 0 0 3 -1 0 0 -4
line offer.clear 19b3e0	-1 0 0 0 1 1 -1 0 0 7
line offer.clear 1a0081	-1 0 0 0 0 3 0 0 0 -2
line offer.clear 1c7f09	-1 -1 0 0 0 4 -1 0 0 -21
line offer.clear 1c9f56	-1 -1 0 0 -1 5 -2 0 0 -7
line offer.clear 1ca965	0 0 0 0 0 2 -1 0 0 3
line offer.clear 20e575	-1 0 0 0 0 3 0 0 0 -2
line offer.clear 233169	0 0 0 0 15 -12 -1 0 0 -1
line offer.clear 356e63	-1 0 0 0 1 2 -1 0 0 -10
line offer.clear 37ee6b	-4 0 0 0 0 6 0 0 0 -4
line offer.clear 3da4b9	0 0 0 0 0 2 0 0 0 4
line offer.clear 46219b	0 0 0 0 0 2 -1 0 0 -10
line offer.clear 51a64a	0 0 0 0 0 2 0 0 0 9
line offer.clear 5464d0	-7 -1 -1 0 -1 -13 23 0 0 -14
line offer.clear 565743	-5 12 -2 -1 -21 30 -10 -1 -2 13
line offer.clear 59380b	-1 0 0 0 -1 4 -1 0 0 4
line offer.clear 5c67f9	-1 -1 0 0 -6 11 -1 0 0 3
line offer.clear 60ecee	-1 -1 0 0 -1 5 -1 0 0 -7
line offer.clear 61f621	-2 0 0 0 0 4 -1 0 0 -13
line offer.clear 64b24a	-1 -1 0 0 -1 5 -1 0 0 -2
line offer.clear 77e0dd	-1 -1 0 0 -1 3 -1 0 1 -2
line offer.clear 823e11	0 -1 -4 0 -1 9 -2 0 0 -12
line offer.clear 828a91	-1 -1 0 0 -1 8 -4 0 0 5
line offer.clear 84a1bf	-1 -1 0 0 0 6 -3 0 0 -7
line offer.clear 86d7bd	0 0 0 0 0 3 -1 0 0 -8
line offer.clear 8a79c8	-5 0 0 0 -3 -41 51 0 -1 -1
line offer.clear 8d64b4	-1 -1 -1 -1 -5 15 -4 0 -2 -19
line offer.clear 90a7cf	1 0 -1 0 0 2 0 0 0 -9
line offer.clear 95f345	-1 -1 0 0 -1 -15 19 0 0 -20
line offer.clear 98786c	-1 -1 0 0 0 5 -1 0 0 34
line offer.clear 9dd7e6	0 0 0 0 0 3 -1 0 0 16
line offer.clear 9f8ccf	-2 -1 0 0 0 5 -2 0 0 -7
line offer.clear a588b7	0 0 0 0 0 3 -8 0 7 -3
line offer.clear ae70d5	-12 -5 -1 -2 15 10 -7 -1 3 61
line offer.clear ae8df8	-7 -1 0 0 0 10 -1 0 0 3
line offer.clear aea8ad	-1 0 0 0 -1 4 -1 0 0 14
line offer.clear b6951d	3 0 0 0 0 2 -3 0 0 -9
line offer.clear ba436b	0 0 0 0 0 3 -1 0 0 -4
line offer.clear c04b1b	-1 0 0 0 0 3 -1 0 0 -7
line offer.clear c85d9a	0 -1 0 0 0 3 -1 0 0 -8
line offer.clear cef9a1	0 0 0 0 0 3 -1 0 0 -3
line offer.clear cf5a94	-2 -1 -1 -1 -3 13 -7 3 -1 10
line offer.clear d4448d	-2 -3 -1 -1 28 -16 -4 -1 -1 -4
line offer.clear d75bb5	-1 0 0 0 -1 5 -2 0 0 6
line offer.clear d7886c	-3 -4 -8 2 56 -16 -22 -2 -3 -22
line offer.clear deccbe	-1 -1 0 0 -1 5 -1 0 0 -3
line offer.clear dfc967	-3 2 0 0 0 5 -3 0 0 -3
line offer.clear e265d3	0 -1 0 0 -2 -25 28 0 0 33
line offer.clear e51d05	13 -14 -2 0 -1 4 -1 0 1 -8
line offer.clear ee0b73	0 -1 0 0 3 -1 0 0 0 -2
line offer.clear f161c3	-2 -1 -1 0 -1 8 -3 -4 4 -21
line offer.clear f58b35	-1 0 0 0 0 3 -1 0 0 -5
line offer.clear f8e2b4	-2 -1 -1 17 -14 4 -3 -1 -1 22
line offer.clear f9e004	0 0 0 0 0 3 -1 0 0 -5
line offer.clear fa3ca0	6 -1 0 0 0 -11 7 0 0 -5
line offer.clear fad3d9	-9 -6 -4 -3 16 12 9 -5 -10 26
line offer.clear fdfcec	-5 -1 -1 -1 -3 11 2 -2 -1 -8
line offer.clear ff0819	0 0 0 0 0 3 -1 0 0 2
line offer.terms 058dff	-4 5 0 1 -1 5 -5 0 0 28
line offer.terms 214913	6 -3 -1 -1 -7 10 -4 0 0 -1
line offer.terms 31ac7b	-2 -2 -1 -1 -3 -48 60 -1 -1 56
line offer.terms 329580	-5 -3 -3 -1 -2 0 14 -1 2 20
line offer.terms 46eac7	-5 -5 -5 -1 -2 -1 25 -4 -2 -4
line offer.terms 4837e8	-1 -1 0 0 0 2 1 0 0 -3
line offer.terms 4caedf	-2 -3 -1 0 -5 14 -1 -1 -1 -13
line offer.terms 5d6e5e	-2 13 -1 0 -1 2 -10 0 -1 5
line offer.terms 6ad660	2 2 -1 1 -1 4 -5 -1 -1 -11
line offer.terms 720111	6 -1 0 0 0 1 -5 0 0 3
line offer.terms 72510e	-3 -2 -1 -1 -10 -4 24 -1 -2 -13
line offer.terms 72c5bc	-2 -2 -1 -1 10 3 -1 -1 -5 5
line offer.terms 748819	-1 -1 0 0 -1 4 -1 0 0 -10
line offer.terms 7704e4	-7 -7 -2 -2 0 9 11 -2 -1 -11
line offer.terms 7715da	-4 -7 -2 -2 37 4 -18 -8 -1 -35
line offer.terms 7a8677	5 -7 -2 -1 -1 19 -12 -1 -1 -39
line offer.terms 817d48	-1 -1 0 0 -1 9 -5 0 -1 -1
line offer.terms 8566f0	-4 0 -1 0 -1 7 1 0 -1 16
line offer.terms 874857	-1 -1 -1 0 -1 5 0 0 -1 -9
line offer.terms 8984d5	0 0 0 0 0 5 -3 0 0 -1
line offer.terms a7c2e7	7 -10 -1 -1 5 13 -2 -3 -8 -20
line offer.terms a923c0	9 21 -5 7 -24 23 -29 -4 2 60
line offer.terms c75215	-3 -2 -1 -3 -1 12 -2 0 -1 -17
line offer.terms c8ff0f	8 -8 -1 0 0 6 -3 0 0 -9
line offer.terms d05a0e	4 0 0 0 0 -2 1 -1 0 -10
line offer.terms d25f7e	15 -3 -1 -3 3 -12 4 0 -1 -7
line offer.terms df814d	-2 -2 0 0 -4 7 2 0 -1 2
line offer.terms e1c77f	-1 0 0 0 -1 5 -2 0 0 -13
line offer.terms e447b4	-2 -1 -1 -1 0 5 0 -1 0 1
line offer.terms ea5371	-2 -2 -1 -1 -1 -1 7 0 -1 -6
line offer.terms eacfcf	-1 -1 -2 -1 -4 27 -17 -1 0 -6
line offer.terms eb978a	-17 -6 -8 -1 3 -15 29 14 0 -8
line offer.terms fb7279	-1 -1 -1 -1 -1 9 -3 0 -1 -30
line pay.lure 7d0466	2 -2 0 0 -2 0 4 -6 5 -37
line pay.lure 803281	4 -6 3 0 0 0 0 0 0 39
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 50
line pay.lure c9599a	-1 -1 0 -1 -2 17 -11 0 0 -19
line proposal.availability 04ad95	0 -3 9 -5 3 0 -3 0 0 0
line proposal.availability 064833	-9 -9 28 -1 -1 -3 -6 0 -1 56
line proposal.availability 073c5c	-5 28 -1 -1 -9 -7 -9 -4 9 -13
line proposal.availability 09263a	-1 4 0 0 -1 0 -1 0 0 6
line proposal.availability 0a85e6	-1 8 0 0 -2 2 -5 -1 -1 -18
line proposal.availability 0fe66d	1 0 0 0 -1 0 7 -1 -6 -5
line proposal.availability 10fdf9	9 -7 3 0 -1 0 -2 0 -1 -6
line proposal.availability 154547	-3 47 -20 0 -4 -1 -17 0 0 -40
line proposal.availability 15cc93	-2 5 -1 2 -1 0 -2 0 0 -15
line proposal.availability 18f728	-4 11 5 0 0 0 -11 0 0 -4
line proposal.availability 2543c1	-11 11 -1 0 0 -1 -3 6 0 15
line proposal.availability 2556c6	-1 2 -5 0 0 -1 7 -1 -1 3
line proposal.availability 25b6b8	-1 18 -6 0 -8 -1 -2 0 0 62
line proposal.availability 29cad8	-1 6 -2 0 -1 -1 0 0 -1 14
line proposal.availability 2f76bb	14 -9 0 0 -2 -1 -8 0 7 -12
line proposal.availability 3c8320	-1 -19 -7 0 14 0 -7 23 -1 -23
line proposal.availability 44d3cb	-6 -5 -2 0 4 -1 -5 5 10 -16
line proposal.availability 4c0fd4	5 -4 -6 0 -1 0 7 0 0 -12
line proposal.availability 5164fb	0 13 0 0 -2 0 -9 0 -1 -2
line proposal.availability 52fc52	3 0 1 0 0 0 -3 0 0 -5
line proposal.availability 54c939	-2 8 1 -1 -1 -1 -2 0 -2 -2
line proposal.availability 5bb9f8	-2 6 -2 -1 -4 17 -11 -1 -2 -14
line proposal.availability 60f00a	30 -2 -21 -2 1 -3 1 0 -2 -3
line proposal.availability 621d06	-7 -5 0 0 0 -1 15 0 -1 18
line proposal.availability 628968	7 -46 0 -10 -13 -4 26 -2 42 30
line proposal.availability 62c56e	-9 20 -10 0 0 0 0 0 0 -20
line proposal.availability 6f81aa	-2 20 13 -1 -2 -2 -18 -6 -1 -34
line proposal.availability 73aa42	-1 -8 -2 0 -2 0 17 -1 -3 -13
line proposal.availability 75717e	-2 -12 5 0 -2 -1 20 -1 -7 4
line proposal.availability 774942	-2 8 0 0 -1 0 -4 0 0 -1
line proposal.availability 78a039	-8 -10 5 -1 6 -2 29 -1 -18 5
line proposal.availability 7d026f	0 2 0 0 0 0 -1 0 0 22
line proposal.availability 7e1162	-4 8 0 0 -1 0 -2 0 -1 8
line proposal.availability 83a02c	-6 -13 -1 -1 6 -1 -1 5 10 0
line proposal.availability 855571	0 5 0 0 -1 4 -6 0 -1 -24
line proposal.availability 8ded75	-6 -22 -2 -1 4 0 28 5 -6 4
line proposal.availability 8e3c73	11 -22 19 -1 -1 -15 11 -1 -1 8
line proposal.availability 947b79	0 20 0 0 0 0 -18 0 0 -13
line proposal.availability 99cd4c	-1 0 0 0 1 1 -1 0 0 10
line proposal.availability 9b03c3	-1 -28 0 0 -1 0 30 0 0 -4
line proposal.availability a4ed64	-5 4 1 0 -1 -1 4 -1 -1 2
line proposal.availability a54ed7	1 -6 21 -1 -3 -2 -7 -1 -2 4
line proposal.availability a8e11f	-2 -6 -1 -1 -3 1 14 -1 -2 -5
line proposal.availability ac4082	0 3 0 0 -1 0 0 0 0 -1
line proposal.availability b05c6b	-1 10 -6 0 -1 0 -1 0 0 -4
line proposal.availability b18869	0 1 0 0 0 0 0 0 0 9
line proposal.availability b3831c	-1 -2 -6 0 -2 36 -22 -1 -2 40
line proposal.availability bb429a	13 17 -2 -3 8 -1 -20 -1 -11 -7
line proposal.availability c0decb	-2 12 -1 0 -3 -1 -4 0 -1 13
line proposal.availability c53b37	0 1 0 0 0 0 0 0 0 14
line proposal.availability cf0ef3	1 2 0 0 0 2 -5 0 0 -10
line proposal.availability d39634	0 1 0 0 0 0 -1 0 0 5
line proposal.availability d55cf8	-3 -13 1 -1 -2 -1 22 0 -2 -3
line proposal.availability d60218	-2 2 -1 0 -1 -2 4 0 0 -13
line proposal.availability db8517	-3 7 -1 0 0 0 -1 0 0 33
line proposal.availability dd7c1b	5 -14 -3 4 -2 -1 10 0 0 -13
line proposal.availability de872a	-1 10 0 0 0 0 -8 0 -1 5
line proposal.availability e98e35	-1 6 0 0 -3 0 -1 0 0 9
line proposal.availability eb6e96	0 4 -1 0 0 -1 -1 0 0 -25
line proposal.availability fdc7b9	-1 -2 -1 0 -2 -3 10 0 -1 15
line proposal.availability ffad47	-11 64 11 -12 -9 -2 -35 -1 -4 -40
line proposal.link 0cd345	-4 44 -1 -1 -10 -1 -23 -2 -3 -2
line proposal.link 145f41	-9 25 -4 -1 -3 0 -4 -2 -3 -21
line proposal.link 1c5e0b	0 1 0 0 0 0 0 0 0 10
line proposal.link 270408	-5 14 13 -3 -3 -1 -11 -1 -3 10
line proposal.link 53b90f	-3 1 4 0 -1 0 -1 0 0 7
line proposal.link 7a6f3d	-1 -2 -6 0 -11 -1 24 -1 -2 12
line proposal.link 8e91ec	-1 3 0 0 0 0 -1 0 -1 -1
line proposal.link 9a309e	17 3 -1 -2 -2 -1 -10 -1 -2 -9
line proposal.link a11853	0 1 0 0 0 0 0 0 0 20
line proposal.link a4a8cc	-1 2 0 0 0 0 0 0 0 4
line proposal.link a52267	-1 5 0 0 -2 0 -1 0 -1 -9
line proposal.link b67d92	-2 9 -1 -1 -3 0 1 -1 -1 0
line proposal.link bebde9	5 -5 0 0 0 0 0 0 0 -14
line proposal.link c51049	-1 7 0 0 -1 -1 -2 0 0 -19
line proposal.link c9d7d1	5 7 -1 0 -1 0 -9 0 0 -9
line proposal.link df4fac	-1 2 0 0 0 0 0 0 0 -21
line proposal.link e354e6	-3 22 -1 -1 -4 -2 -8 -1 -2 -13
line proposal.link f2cf97	5 33 4 -20 1 -19 7 -1 -10 76
line proposal.link f2e7db	-3 8 -1 -1 -1 0 -2 -1 -1 -52
line proposal.offer 0115e9	5 -12 18 -13 -2 -2 15 -2 -6 25
line proposal.offer 012030	0 10 -9 0 0 0 0 0 0 -14
line proposal.offer 1a4955	-8 21 3 -1 -1 -1 -12 0 -1 -13
line proposal.offer 1e728d	-4 5 0 0 0 0 0 0 0 -12
line proposal.offer 20320f	-11 1 5 -2 0 -1 11 -4 0 17
line proposal.offer 21b1c0	-4 32 -2 -1 -16 -4 -5 -1 0 62
line proposal.offer 23fc63	-2 3 0 0 0 0 0 0 0 -6
line proposal.offer 2c775d	1 4 -3 -1 -1 -10 9 1 -1 11
line proposal.offer 336904	0 -2 -1 0 14 -1 -7 -1 -1 -19
line proposal.offer 39cd75	-4 1 5 0 0 0 0 0 0 7
line proposal.offer 4215e7	0 2 -1 0 0 0 2 -2 0 -9
line proposal.offer 4403b0	-1 4 -2 0 0 0 -1 0 0 10
line proposal.offer 519b83	-4 7 0 0 -2 3 -3 0 -1 -9
line proposal.offer 531863	8 -5 3 -1 -1 -1 -3 0 -1 -9
line proposal.offer 54a4c1	-1 4 0 0 -1 0 -1 0 -1 6
line proposal.offer 566e5e	17 -4 1 4 -3 -2 -10 -1 -2 -23
line proposal.offer 5955de	-1 0 3 0 0 0 -1 0 0 -36
line proposal.offer 5e6735	-1 9 0 0 -1 0 -6 0 0 -13
line proposal.offer 5f5fe1	-4 -11 25 -2 -2 -1 -3 -1 -2 14
line proposal.offer 631193	0 0 0 0 0 0 0 0 0 9
line proposal.offer 6621a3	-1 3 0 0 0 0 -1 0 0 12
line proposal.offer 7386e5	-1 7 0 0 0 0 -4 0 0 -1
line proposal.offer 78ccbe	-8 12 -2 7 -2 0 -5 -1 -1 16
line proposal.offer 79191e	34 -27 3 -1 -1 -2 -5 -1 0 -26
line proposal.offer 7eb33d	-22 7 0 -1 1 -2 20 -2 -2 -14
line proposal.offer 7f81e8	-2 3 0 0 0 0 0 0 0 -9
line proposal.offer 83e70f	-3 7 -9 -1 -3 -2 -11 1 19 12
line proposal.offer 89faa0	-1 -10 1 0 14 5 -6 -1 -1 5
line proposal.offer 8c2d8f	8 -7 3 -1 -4 -1 7 -1 -4 -3
line proposal.offer 8fa248	4 1 6 -1 -1 8 -13 -1 -2 -12
line proposal.offer 95b2ba	-7 17 0 -2 10 -4 -5 -3 -6 -44
line proposal.offer 95d8b0	0 0 0 0 0 0 0 0 0 14
line proposal.offer 9e0127	-1 -12 -7 -1 4 -1 20 1 -4 -2
line proposal.offer af2ae3	14 -13 -1 0 0 0 0 0 0 19
line proposal.offer c3267f	-10 16 -9 -1 -2 -2 11 -1 -2 -1
line proposal.offer c4d064	-6 24 -11 -2 -3 -3 -16 -1 17 -14
line proposal.offer c8c1b8	-6 14 -2 -1 -2 0 1 -1 -4 18
line proposal.offer d958de	0 9 -1 -1 -5 2 2 0 -5 12
line proposal.offer de1c44	-1 0 0 0 1 -1 2 0 0 9
line proposal.offer e18cdd	-4 2 -1 -1 10 0 -5 2 -4 -11
line proposal.offer e458e1	-1 -2 19 0 -13 0 -1 0 0 -5
line proposal.offer f1065c	0 2 0 0 0 0 0 0 0 -13
line proposal.offer f42b03	-3 -7 5 21 -8 -3 1 -2 -4 -5
line proposal.offer f5dc7e	3 2 0 0 -1 0 -3 0 1 2
line proposal.offer f9139a	17 -16 1 0 0 0 0 0 -1 -3
line proposal.offer fa5aac	-4 -11 3 8 -3 -1 11 -1 -2 47
line proposal.recorded 5d6566	-6 29 -1 -1 -1 -1 -16 -1 -2 -11
line proposal.recorded 688571	-8 17 -1 -2 -1 -1 -3 -1 -1 -12
line proposal.recorded cf53cf	-5 7 -2 -3 -3 -1 10 -2 -2 -6
line rejection.clear 040668	3 0 0 -1 -1 -17 17 0 -1 -4
line rejection.clear 0ae719	-2 -1 -1 0 -3 -19 35 -1 -9 -9
line rejection.clear 0b9460	-4 -2 -1 16 0 -1 -4 -1 -4 0
line rejection.clear 0e0e8e	-1 -1 0 0 -12 0 15 0 -1 40
line rejection.clear 0f2043	-1 0 0 -1 -5 -1 -2 0 10 -22
line rejection.clear 0f7da6	0 0 0 0 12 0 -1 0 -10 -2
line rejection.clear 0fd999	0 -1 0 0 4 0 -1 0 -1 4
line rejection.clear 10457a	0 0 0 0 2 0 0 0 0 -3
line rejection.clear 136970	0 11 -3 0 -7 0 0 0 0 20
line rejection.clear 1520da	-2 -1 -1 5 2 0 -1 0 -2 -2
line rejection.clear 156326	-1 0 0 0 4 0 -2 0 -1 -7
line rejection.clear 169dd5	-1 0 0 0 8 -1 -5 0 -1 -5
line rejection.clear 1b4e09	-2 21 -2 -9 -14 -1 9 0 -2 51
line rejection.clear 1bfcdd	0 0 0 0 2 0 0 0 0 17
line rejection.clear 1d3ee6	0 0 0 0 2 0 0 0 0 34
line rejection.clear 1ffd95	-1 -1 -1 10 -4 0 -1 0 -1 12
line rejection.clear 21e4e7	-1 -3 0 -1 -11 17 -1 0 0 -1
line rejection.clear 2254fb	0 0 0 0 2 0 -1 0 0 -5
line rejection.clear 225799	0 0 0 0 5 0 -2 0 -1 -31
line rejection.clear 285169	0 0 0 0 2 0 -1 0 0 -15
line rejection.clear 2cffe8	0 0 0 0 -3 0 4 0 0 0
line rejection.clear 33a9b8	0 -1 0 0 8 0 2 0 -8 -4
line rejection.clear 387eaf	0 0 0 0 2 0 -1 0 0 36
line rejection.clear 393875	-2 -10 -2 6 22 -2 -6 -1 -4 -35
line rejection.clear 3ba18c	0 0 0 0 3 0 -1 0 -1 -14
line rejection.clear 3d2105	-1 -1 -1 31 -14 -1 -4 -1 -9 26
line rejection.clear 412aa0	-2 -1 0 10 -4 -1 -2 0 -1 35
line rejection.clear 4204b4	-1 -1 -1 17 -7 -3 -4 -1 -1 -25
line rejection.clear 4549bf	0 0 0 -1 7 0 -2 0 -3 -5
line rejection.clear 4571b9	-1 -1 0 2 3 0 -1 0 -1 -3
line rejection.clear 4cf85c	-1 -1 -1 0 -3 -1 -2 11 -2 35
line rejection.clear 53c79a	-1 -1 -1 1 8 -1 -4 0 0 15
line rejection.clear 57a2e8	1 0 -1 0 2 0 -1 0 0 27
line rejection.clear 57cb74	-1 0 0 -1 5 0 -1 0 0 -2
line rejection.clear 5a4355	-1 -1 0 0 -11 0 -3 0 16 -25
line rejection.clear 73f58c	0 4 0 1 -3 0 -1 0 0 -11
line rejection.clear 767193	0 13 0 0 -15 0 3 0 0 -4
line rejection.clear 7ac572	0 0 0 0 4 0 -2 0 0 -7
line rejection.clear 7b5b9d	-2 -1 -1 -1 5 0 1 0 -1 12
line rejection.clear 7cf7d9	-1 -1 0 1 3 0 -1 0 0 -4
line rejection.clear 7e4dec	-1 -1 0 0 5 0 -2 0 -1 -2
line rejection.clear 7e7e8d	-2 0 0 3 0 0 0 0 0 -7
line rejection.clear 86dfe3	0 -1 0 0 3 0 -1 0 -1 -1
line rejection.clear 8a3cb6	-2 0 0 4 -1 0 0 0 0 -3
line rejection.clear 8fb019	-1 0 0 0 3 0 -1 0 0 10
line rejection.clear 90fd5e	-1 -1 0 3 2 0 -1 0 -1 -5
line rejection.clear 93a7ee	0 -1 0 0 4 0 -2 0 -1 31
line rejection.clear 98e1e2	0 0 0 0 -3 0 6 0 -1 -24
line rejection.clear 99d3f1	0 0 0 1 2 0 -1 0 0 48
line rejection.clear 9e8770	0 0 0 0 -5 0 7 0 -1 7
line rejection.clear 9f521d	0 -1 -1 0 8 0 -6 0 0 -8
line rejection.clear 9fc5e2	-2 -4 -2 -2 30 -2 -11 -1 -5 31
line rejection.clear a084d4	0 -2 -2 0 11 0 -6 0 0 -6
line rejection.clear a9dd57	0 -4 0 0 18 0 -1 0 -12 -4
line rejection.clear ae28f0	0 0 0 0 3 0 -1 0 0 -2
line rejection.clear b791d3	0 0 0 0 3 0 -1 0 -1 -7
line rejection.clear bb4c16	-1 0 0 0 6 0 -3 0 0 -5
line rejection.clear bf415e	0 0 0 0 -2 3 1 0 0 -6
line rejection.clear c1f18e	0 0 0 0 3 0 -1 0 -1 63
line rejection.clear c5e9f8	0 0 0 0 3 0 -1 0 0 1
line rejection.clear c6d729	2 0 0 -1 1 0 -1 0 0 -8
line rejection.clear cfd4b1	0 0 0 0 1 0 0 0 0 -8
line rejection.clear d01b22	0 0 0 0 1 0 0 0 0 93
line rejection.clear d12930	6 15 -1 3 -16 -2 -2 0 -2 28
line rejection.clear d61264	-1 -1 0 0 4 0 -1 0 -1 -14
line rejection.clear e37ad0	-1 0 0 1 1 0 0 0 0 -15
line rejection.clear e9c489	-1 -1 0 -1 6 0 -2 0 -1 33
line rejection.clear eac544	5 6 -1 -1 -4 -1 -9 -1 5 27
line rejection.clear ed20b0	0 -1 1 -1 3 0 -1 0 0 33
line rejection.clear edf521	0 0 0 0 -2 4 -1 0 -1 -3
line rejection.clear ee6999	-1 -2 0 0 7 0 -2 0 -1 -3
line rejection.clear ef5b89	-1 -1 0 0 5 0 -1 0 -1 -7
line rejection.clear f28120	-3 -1 -1 7 5 -1 -4 0 -2 -11
line rejection.clear f32d2d	-1 -1 0 -1 5 0 -1 0 -1 -32
line rejection.clear f68509	0 0 0 0 4 0 -2 0 0 -8
line rejection.clear f8deb3	0 0 0 0 3 0 -1 0 -1 -4
line rejection.clear f9a74f	0 0 0 0 -7 0 -5 0 13 -7
line rejection.farewell 0715f7	0 0 0 0 8 0 -1 0 -6 -5
line rejection.farewell 14f11e	-1 -1 0 0 7 0 -2 0 -2 -11
line rejection.farewell 1d1358	0 -5 0 0 7 0 0 0 -1 -14
line rejection.farewell 230c3f	-2 -1 -1 0 -8 -1 13 0 -1 8
line rejection.farewell 248b5d	0 0 0 0 1 0 0 0 -1 25
line rejection.farewell 2e3c26	0 0 0 0 6 0 0 0 -5 -2
line rejection.farewell 3c0963	0 -1 0 0 8 0 -3 0 -3 13
line rejection.farewell 3ccf65	-2 -1 -1 0 13 -1 -4 0 -4 27
line rejection.farewell 44533c	0 -1 0 0 2 0 -1 -1 1 3
line rejection.farewell 755591	0 0 0 0 2 0 -1 0 0 -4
line rejection.farewell 80df85	0 0 0 0 3 0 -1 0 -1 -7
line rejection.farewell 8578d7	-6 5 -1 3 -14 -1 18 0 -4 19
line rejection.farewell 91d3cc	-3 2 -1 3 -1 0 2 0 -1 -4
line rejection.farewell a14bc9	0 0 0 0 3 0 -1 0 0 -4
line rejection.farewell bad998	0 0 0 5 -1 0 -1 0 -1 -24
line rejection.farewell bcc437	-1 -1 0 1 -1 -1 4 0 0 -2
line rejection.farewell ca54cb	0 0 0 0 3 0 -1 0 -1 -7
line rejection.farewell db2eb1	-1 -2 0 3 5 0 -4 0 -1 -6
line rejection.farewell e18851	-3 -2 -1 -3 16 -2 -3 0 -2 10
line rejection.farewell e3811a	0 0 0 0 2 0 -1 0 0 11
line rejection.farewell f57e9e	-1 -1 0 0 -7 0 -1 0 10 10
line rejection.farewell feaed8	0 0 0 0 5 0 -3 0 -1 -22
line rejection.soft 11bde3	0 0 0 -1 1 0 0 0 0 -9
line rejection.soft 16650a	0 -1 0 0 2 0 -1 0 1 -11
line rejection.soft 1e98c3	-1 -1 -1 0 3 -1 -13 0 14 -23
line rejection.soft 202427	-1 -3 -1 0 16 -1 -8 -1 -2 -26
line rejection.soft 203d7f	-2 -4 -1 -1 25 -1 -22 -1 8 34
line rejection.soft 284069	0 3 -1 -2 -21 -1 9 -1 14 1
line rejection.soft 2fbe82	0 0 0 -1 1 0 0 0 0 -7
line rejection.soft 365cfa	0 0 0 0 2 -1 0 0 0 -11
line rejection.soft 3d9034	0 0 0 0 2 0 0 0 -1 6
line rejection.soft 3e30d7	-2 -5 -1 5 -17 -1 29 1 -9 -24
line rejection.soft 44e4df	-3 3 0 0 9 0 -1 0 -5 -9
line rejection.soft 4afdd7	-1 -1 0 0 -6 0 10 0 0 -3
line rejection.soft 4ec4b7	-2 -2 2 2 5 -1 -1 -1 -2 27
line rejection.soft 56ebd9	0 0 0 0 2 0 0 0 0 9
line rejection.soft 5d9659	0 0 0 0 3 0 0 0 -2 9
line rejection.soft 6344a3	-2 -7 23 2 -4 -1 -4 -1 -7 -2
line rejection.soft 68f1ed	0 -1 0 0 9 0 -3 0 -4 4
line rejection.soft 69e14c	-1 -2 -1 1 -3 -1 7 -13 14 -13
line rejection.soft 77cf3a	-4 0 -2 -2 -38 16 44 0 -14 27
line rejection.soft 7e113c	8 6 -1 -1 3 -1 -15 -2 5 -14
line rejection.soft 7e9457	-6 21 10 3 -6 -3 -17 -6 4 14
line rejection.soft 87f42b	0 0 0 0 1 0 0 0 0 3
line rejection.soft 8ccfe1	0 0 0 0 1 0 0 0 0 10
line rejection.soft 946807	-5 -2 1 12 -3 -1 0 -1 -2 32
line rejection.soft 9dcfe0	-4 -15 -12 -8 49 -18 35 -3 -25 1
line rejection.soft a9c69b	-1 -1 0 0 9 -1 -5 0 -1 -5
line rejection.soft af145d	0 0 0 0 1 1 -1 0 0 -4
line rejection.soft c3be73	-2 9 -3 2 12 -1 -6 -1 -10 -11
line rejection.soft db721f	1 3 -4 -3 -10 -2 -15 -1 32 -5
line rejection.soft dbf1e3	-1 4 -1 1 0 -1 -1 0 0 -18
line rejection.soft dc6578	0 0 0 0 4 0 -2 0 -1 16
line rejection.soft e54133	0 -1 0 0 7 0 -5 0 0 -17
line rejection.soft ed2b9f	5 19 -8 2 -12 -6 5 -12 8 -43
line rejection.soft ef0750	-3 -3 7 3 9 -1 -7 -1 -3 26
line rejection.soft f8d69c	-5 -5 4 9 13 -2 -8 -1 -4 29
line rejection.soft fa016a	-18 -24 19 19 -12 -12 7 7 13 66
line rejection.soft fe674c	0 -1 0 0 3 0 -4 0 3 9
line reply.advanced 05f80c	0 11 0 0 -1 0 -8 0 0 4
line reply.advanced 128e7c	12 28 -2 -1 -8 -2 -55 -2 30 55
line reply.advanced 346cfb	4 2 -4 -2 -16 -5 30 -4 -6 -24
line reply.advanced 3f01af	0 0 0 0 1 0 0 0 0 7
line reply.advanced 5dea9d	3 -1 0 0 0 0 0 0 0 1
line reply.advanced 639e27	0 1 0 0 0 0 0 0 0 12
line reply.advanced 6b90bd	-9 9 -1 -1 -1 -1 4 -1 -1 -8
line reply.advanced 9f10f1	0 -2 0 0 -1 0 6 0 -3 -8
line reply.advanced b19692	-2 -9 0 0 -1 -2 16 0 -1 -3
line reply.advanced b92791	-1 -8 0 0 0 0 12 0 -2 -2
line reply.advanced c0ee3e	3 5 -1 0 -7 9 -5 0 -3 8
line reply.advanced c34e71	-3 -6 -1 -1 1 -1 14 0 -3 -10
line reply.advanced c88572	-1 2 0 -6 7 0 0 0 0 -5
line reply.advanced c98328	0 -4 -1 0 2 0 6 -1 -2 -6
line reply.advanced e9f38b	5 1 0 0 1 0 -3 -2 -1 -3
line reply.hint 04adb8	12 -12 -3 2 -1 -1 3 0 0 7
line reply.hint 05b287	0 17 -3 -1 -3 -2 -7 -1 -2 -22
line reply.hint 10265e	-1 -2 -1 0 -3 0 8 0 0 -29
line reply.hint 21141d	3 4 7 -12 -12 5 2 1 3 46
line reply.hint 247d6d	0 -11 -1 0 -5 1 18 0 0 9
line reply.hint 29555a	-1 -17 -1 0 0 -1 20 0 0 2
line reply.hint 34ba52	0 -1 -1 0 0 1 2 0 0 4
line reply.hint 508f6b	-1 -27 -2 1 -2 -2 12 -1 21 -12
line reply.hint 5437ce	-4 -13 -3 -1 -1 0 22 -1 -1 -19
line reply.hint 65011b	22 13 -3 -2 -6 -3 -20 -1 -1 -27
line reply.hint 8ec2d0	-2 -7 -2 -1 -2 -2 24 -1 -6 -21
line reply.hint 994b6d	-1 -6 0 0 0 1 8 0 0 -5
line reply.hint a07161	-2 -6 -1 0 -4 -1 15 0 0 3
line reply.hint a94d96	7 -17 -2 -1 8 -2 8 -1 -1 -37
line reply.hint bbf9ee	0 3 0 0 0 0 -1 0 0 -2
line reply.hint bfe51d	0 0 0 0 0 0 2 0 0 22
line reply.hint d1065e	1 -12 -1 0 -1 7 8 0 0 14
line reply.hint d875d4	-1 -7 0 0 -1 0 10 0 0 -3
line reply.hint e2877b	-1 -10 -1 0 -1 1 13 0 0 4
line reply.hint e62c9e	2 5 -1 -1 -3 -1 -2 -1 1 10
line reply.hint ecad97	-11 6 -1 -1 -2 1 9 -1 -1 2
line reply.hint f0fe15	0 10 0 0 -9 0 2 0 -2 17
line reply.hold 00e15b	-3 -1 -1 6 -11 0 14 0 -3 7
line reply.hold 1332f7	-2 -1 -2 3 -23 -1 28 0 -2 -6
line reply.hold 4964b4	0 -1 0 0 -1 -1 3 0 0 -7
line reply.hold 77a904	-1 -1 -1 8 -7 -2 6 0 0 -13
line reply.hold 870ef3	-4 3 -1 -3 -1 -2 6 -1 2 23
line reply.hold b83488	-7 -2 6 -8 0 -2 34 -1 -19 -5
line reply.hold bffee2	-2 9 -3 14 -1 -2 -13 -1 -1 -15
line reply.hold c591de	-5 -2 8 1 -8 -2 10 -5 3 -8
line reply.hold cba178	-4 -1 -9 16 -9 -1 11 0 -1 -13
line reply.hold dc0384	-2 -4 0 2 -1 -2 8 0 0 -9
line reply.later 0b7e7d	-1 -2 0 0 -1 0 5 0 0 -3
line reply.later 2b33e7	-1 -3 0 0 -1 0 -6 0 11 11
line reply.later 5a1e8f	0 -3 20 -1 -4 0 -11 -1 -2 12
line reply.later 6b3eab	-3 -4 0 0 -6 0 14 0 1 -9
line reply.later 6f6c96	-2 -11 2 0 -1 0 15 -1 -2 -2
line reply.later 7c5afb	-2 -12 0 0 -1 0 16 0 0 -2
line reply.later 983acd	0 -1 2 0 0 0 0 0 0 7
line reply.later b7cffc	-5 -15 -2 -1 -7 11 -5 1 23 34
line reply.later cf7015	-1 -16 0 0 -1 0 22 0 -3 -3
line reply.later dfa9f3	0 -3 0 0 -1 0 5 0 -1 -8
line reply.later ea165b	-10 -11 -1 -1 -1 -2 31 -4 -1 -11
line reply.pending 0a044e	-1 -1 0 1 -1 -14 25 0 -9 -1
line reply.pending 0fe672	0 -5 4 -5 -7 -1 20 -2 -6 27
line reply.pending 13a5a4	-2 0 0 0 -6 -1 3 -10 17 -9
line reply.pending 2d560f	-1 0 0 0 -7 0 -1 0 10 -13
line reply.pending 317e7f	0 0 0 0 0 0 3 0 -1 -4
line reply.pending 3325e8	10 -6 -3 -1 4 -1 -14 -9 20 -10
line reply.pending 37d947	-4 12 5 -7 20 -11 -27 7 5 -27
line reply.pending 3918ac	6 -2 -7 -2 4 -1 1 3 -3 -18
line reply.pending 3ec676	2 8 1 1 -1 -1 -26 4 13 6
line reply.pending 4865bd	-1 -1 0 0 -13 0 0 0 16 -21
line reply.pending 4b9101	-1 0 0 0 -4 -1 7 0 -1 -3
line reply.pending 4b99a8	-1 0 -1 0 -6 0 6 2 1 23
line reply.pending 4d5fb8	17 -1 -1 -1 -1 -2 -5 -2 -5 4
line reply.pending 5484f5	-4 2 -1 -1 13 1 8 -6 -13 -5
line reply.pending 5bb28c	0 0 0 -1 -1 0 3 0 0 14
line reply.pending 5c760b	21 -13 5 -5 -2 1 -14 -2 9 11
line reply.pending 5ed425	-3 4 -1 -3 13 -3 -3 0 -5 -7
line reply.pending 5fa303	-1 0 0 0 -2 0 5 0 0 -1
line reply.pending 681a87	4 -2 -1 -1 -3 -1 4 0 -1 -24
line reply.pending 70f8e0	45 -15 -5 3 -3 -3 -25 -1 5 -18
line reply.pending 729213	0 0 0 0 -2 0 14 -1 -11 -1
line reply.pending 7336b2	0 0 0 0 -3 0 21 0 -17 -1
line reply.pending 77e81d	-1 0 0 1 -1 0 3 0 -1 -11
line reply.pending 7e28fc	2 -1 -1 -1 -2 0 8 -3 -2 -40
line reply.pending 7ee973	8 -4 -5 -2 -6 -3 12 -5 4 -31
line reply.pending 812dce	0 -1 -1 -1 0 3 1 0 -2 -7
line reply.pending 958b2b	-4 13 -1 0 -1 -1 -19 -2 14 13
line reply.pending 958d2f	-1 -1 -1 0 0 -1 11 0 -6 -19
line reply.pending 9753be	-18 0 -2 -2 -6 -1 19 0 9 40
line reply.pending 9bd2bc	-12 15 -2 -3 0 3 0 -1 -1 51
line reply.pending 9cc2f4	-1 5 -1 0 -1 -1 -3 2 0 10
line reply.pending 9e4fca	-1 -1 -1 0 1 -1 -2 -1 5 19
line reply.pending a1345c	0 -1 0 0 -1 0 6 0 -3 -2
line reply.pending a32a50	11 0 0 0 0 0 -7 -2 0 29
line reply.pending a477ab	-1 -1 -1 0 16 5 -4 -2 -11 -8
line reply.pending a5e3ff	0 -1 -1 0 -1 -1 6 -1 -1 -8
line reply.pending a71711	12 -3 -1 -1 0 0 -6 0 0 -2
line reply.pending ab983f	-27 -31 3 -1 -13 18 16 22 13 33
line reply.pending ac2188	-11 3 -1 -1 23 -1 -7 -2 -5 -31
line reply.pending aca581	-3 -1 0 1 -1 0 17 0 -11 0
line reply.pending b063d2	0 -1 -2 -1 -1 -1 10 -1 -3 -16
line reply.pending b094c0	1 -1 0 1 -1 0 -1 0 2 -12
line reply.pending b0acb9	-1 0 0 0 -4 0 4 -1 3 -3
line reply.pending b75d17	-1 -1 0 1 -2 -1 7 0 -3 -2
line reply.pending bfcd5c	0 -1 -1 0 6 0 -3 0 -1 12
line reply.pending bffe54	0 -8 -2 -1 -14 -1 23 0 2 -12
line reply.pending c3d619	4 -2 -4 -2 21 -2 19 6 -39 30
line reply.pending c51cda	2 5 -4 -1 -4 -1 -16 16 3 14
line reply.pending c52d78	-3 24 -1 3 -10 5 -12 1 -7 5
line reply.pending c60ff7	8 -1 -1 0 -1 0 -2 -2 -1 -2
line reply.pending cd1627	-8 -2 -1 -1 3 -1 11 6 -7 -35
line reply.pending d6d547	-2 -3 -3 -1 13 -1 5 -1 -7 -34
line reply.pending d94245	-1 -1 -1 0 4 0 3 -1 -3 -4
line reply.pending df6e18	-3 22 -3 -1 -7 -2 -3 -2 -1 -13
line reply.pending e80ff5	-6 -3 -2 9 -37 6 16 -1 19 59
line reply.pending f7a5fe	5 -3 -8 3 -3 -1 11 -2 -2 -19
line reply.pending fa0904	-4 -5 3 0 -1 -1 9 -9 9 4
line reply.pending fecb91	-1 -1 0 0 -1 0 3 0 1 -10
line reply.request 0340d7	-1 -2 0 0 -1 -1 9 0 -4 -19
line reply.request 0fb4e5	8 10 -2 -1 -3 2 -5 -2 -7 -8
line reply.request 117754	2 9 0 0 23 0 -27 0 -6 -7
line reply.request 13717f	3 -28 -2 -1 -2 -3 36 2 -5 0
line reply.request 1af89f	-27 15 -1 -7 -31 23 47 0 -19 67
line reply.request 1be700	1 -6 -1 -1 -3 -1 -29 22 18 5
line reply.request 1c384d	-1 6 -1 0 -1 6 -6 -1 -2 2
line reply.request 31257f	11 -32 0 0 0 -2 24 -1 0 -22
line reply.request 357822	33 -20 -12 -3 9 -27 -34 53 1 76
line reply.request 3c11fe	-1 -1 0 0 -3 0 12 0 -8 -11
line reply.request 5b4452	-1 -2 -1 1 -3 0 9 -1 -2 -3
line reply.request 66ef09	-1 -4 -1 -1 -3 -1 15 2 -6 -4
line reply.request 6c1060	-1 12 -1 -1 -3 1 -13 -3 8 -7
line reply.request 6ff232	-2 2 -1 0 -12 0 12 -1 1 -25
line reply.request 799b51	0 -2 0 0 0 -1 5 0 0 11
line reply.request 7cf686	-2 -2 -1 -1 4 15 -15 3 0 3
line reply.request 7d357e	15 -3 -1 0 -1 -1 -10 0 1 -5
line reply.request 81db9d	-7 -5 -1 -1 1 3 15 -7 3 -16
line reply.request 95cfa3	-3 -1 -1 0 -1 3 4 0 0 3
line reply.request 969156	21 -19 -12 -9 34 -14 -4 -3 7 -10
line reply.request 9a5a17	-1 -2 0 0 -2 7 7 -7 -1 -6
line reply.request 9b4e7f	0 4 -1 -1 -3 -1 2 -1 1 -11
line reply.request 9c70e6	0 -7 0 0 -4 -1 14 0 -1 -22
line reply.request a2323b	-1 -8 -1 0 -1 -3 14 0 -1 -29
line reply.request a691a8	0 -3 0 0 -1 0 5 0 0 -2
line reply.request aa708b	0 25 0 0 -1 0 -21 -2 -1 -7
line reply.request ac83e0	10 -1 -2 -1 -3 -2 -1 -2 2 -27
line reply.request ae6616	-3 -3 -1 0 -1 0 10 0 -1 7
line reply.request b1c8ac	-1 2 0 0 0 0 -1 0 1 -6
line reply.request b85072	0 0 0 0 0 0 1 0 0 -10
line reply.request b9f167	-9 20 23 -1 -15 1 -13 -1 -6 7
line reply.request c8d440	0 9 -4 -1 5 2 -1 -1 -9 -3
line reply.request c99ff5	2 28 -3 -2 -4 -13 -10 7 -5 10
line reply.request d0d31a	-7 4 -2 -2 15 0 -9 -10 11 44
line reply.request d1b65d	0 0 0 -1 -1 -1 4 -1 0 -2
line reply.request d539ea	2 -8 -2 0 -1 -5 15 0 -1 -7
line reply.request f16cf5	4 23 -4 -2 -6 13 -21 -2 -5 -26
line reply.request f8db85	-3 -3 0 -1 -2 -1 12 -2 -1 -11
line reply.thanks 0001cd	-9 -7 0 -1 4 -1 15 0 -1 -4
line reply.thanks 149ba5	13 -6 -6 -3 6 20 -15 -3 -5 4
line reply.thanks 15e903	-4 12 -2 -3 2 -6 15 -13 -1 -19
line reply.thanks 36979e	-6 -3 17 -3 3 -3 4 -9 -1 15
line reply.thanks 372c17	-5 13 1 0 -9 -3 -15 2 16 -8
line reply.thanks 5e702d	10 -2 -1 -1 7 -3 -5 5 -10 6
line reply.thanks 848fce	-2 -4 -1 -1 4 0 7 -1 -3 31
line reply.thanks a3683e	-7 5 -3 3 -4 -3 15 2 -7 -17
line reply.thanks ad0c31	-1 -8 -2 -3 -6 26 -10 -2 7 -19
line reply.thanks b6405e	-27 -8 -20 22 -12 -5 2 31 17 -1
line reply.thanks bb0a02	3 5 -12 -3 23 9 -16 -4 -5 -21
line reply.thanks bc6783	0 1 -2 -1 -5 0 10 8 -12 16
line reply.thanks c8e934	8 9 -2 -2 -2 -2 6 -5 -9 -16
line reply.thanks d0a6b8	-27 6 -5 -3 7 -12 39 -2 -4 18
line reply.thanks e37917	1 -18 -1 0 18 -1 3 0 -2 7
line reschedule.moved 060a4a	-1 0 3 0 0 0 0 0 0 -12
line reschedule.moved 0e126d	-17 -2 -2 26 -1 -1 -2 -1 -1 -10
line reschedule.moved 0e2305	-2 -3 3 0 4 0 -2 0 0 -17
line reschedule.moved 0e2d3d	-2 -2 9 0 -1 -1 -3 0 0 22
line reschedule.moved 108eaa	-1 -1 6 0 -1 0 -3 0 0 -11
line reschedule.moved 1ae7e9	-3 -4 3 -1 -1 -1 12 -1 -4 3
line reschedule.moved 20e1df	-3 0 4 0 0 0 0 0 0 -2
line reschedule.moved 2b8b41	11 0 -10 0 0 0 0 0 0 -5
line reschedule.moved 33f8a7	-6 -3 11 0 0 0 -2 0 1 -29
line reschedule.moved 351802	-1 0 1 0 0 0 0 0 0 -8
line reschedule.moved 3694d6	-1 -1 4 0 0 0 -1 0 0 -14
line reschedule.moved 36e371	-1 -2 -1 -2 15 -2 -11 -1 4 8
line reschedule.moved 380598	-1 -1 9 -1 0 0 -6 0 -1 -8
line reschedule.moved 3c05c3	-1 -1 14 -2 -2 0 -2 -6 0 -6
line reschedule.moved 430b12	-1 1 2 0 -1 3 -3 0 -1 8
line reschedule.moved 4616a2	-3 -2 9 1 -1 -1 -3 0 -1 -8
line reschedule.moved 485565	-14 -9 18 -2 -7 -1 25 -4 -7 42
line reschedule.moved 4acd92	28 -11 -15 0 0 0 -1 0 0 4
line reschedule.moved 555671	-12 -7 60 -18 -5 -5 -3 -5 -5 37
line reschedule.moved 5a4ce0	-2 3 1 0 0 0 0 0 0 10
line reschedule.moved 628471	5 -3 7 -1 -1 -1 -3 -1 -1 23
line reschedule.moved 6316ba	-3 -1 -9 -2 -1 0 17 -1 -1 4
line reschedule.moved 632575	-3 -1 8 -1 -1 0 -2 0 0 18
line reschedule.moved 6ee590	-3 13 -1 -1 -2 -1 -3 -2 -1 -22
line reschedule.moved 79fb6b	0 0 1 0 0 0 0 0 0 -9
line reschedule.moved 7a139e	-1 0 10 -8 0 0 0 0 0 -8
line reschedule.moved 7dbb5d	4 0 -2 0 0 0 0 0 0 -28
line reschedule.moved 80ec0d	-1 0 3 0 -1 0 1 0 -1 -13
line reschedule.moved 8200b1	17 -1 -13 -1 -1 0 -1 -1 0 4
line reschedule.moved 87114f	-4 -11 -21 0 -1 21 17 0 0 40
line reschedule.moved 884aac	0 5 -4 -1 -1 0 3 -1 0 -3
line reschedule.moved 8a5182	10 3 -5 -1 -2 -1 -5 -1 1 -9
line reschedule.moved 8bddb2	-2 0 -6 9 0 0 0 0 0 -2
line reschedule.moved 8d0070	-2 -3 3 0 -3 0 7 0 -2 1
line reschedule.moved 8f8b9b	-1 0 1 0 0 0 0 0 0 14
line reschedule.moved 928dd0	0 0 1 0 0 0 0 0 0 11
line reschedule.moved 92ce8a	-2 -2 8 0 -1 0 -2 0 0 -15
line reschedule.moved 990fcd	-7 -1 7 -1 -3 -2 10 -1 -1 3
line reschedule.moved 9a6824	7 -7 23 -1 -5 -2 -12 -2 -1 -17
line reschedule.moved 9fee4e	-9 -1 12 0 0 0 -1 0 0 13
line reschedule.moved a062d2	-1 0 3 0 0 0 0 0 0 6
line reschedule.moved a1e0a0	-1 0 3 0 0 0 0 0 0 5
line reschedule.moved a2e37c	-13 -2 9 3 -14 -2 -5 3 21 14
line reschedule.moved a4a78a	-3 -1 5 0 0 0 -1 0 0 -5
line reschedule.moved a9b564	-5 -1 11 0 -1 0 -3 0 0 34
line reschedule.moved acf34d	-3 -1 6 0 0 0 -1 0 0 -5
line reschedule.moved b1298a	2 -3 9 -2 -1 -1 -2 -1 -1 40
line reschedule.moved b5cfdf	-2 -1 6 0 0 0 -1 0 0 3
line reschedule.moved cb45a0	-1 -4 5 0 0 0 0 0 0 7
line reschedule.moved d8722e	-1 11 -2 0 -8 0 0 0 0 -5
line reschedule.moved dd2e1e	9 3 -3 0 -2 -7 0 0 -1 -19
line reschedule.moved e85af9	-1 0 0 2 0 0 0 0 0 14
line reschedule.moved e9dd97	3 24 -21 0 -1 -1 -4 0 0 -11
line reschedule.moved eda07a	2 -1 5 0 0 0 -4 0 -1 4
line reschedule.moved fb7bd0	0 -1 3 0 0 0 -1 0 0 10
line reschedule.moved fc4991	0 0 11 0 -1 0 -2 -7 0 1
line reschedule.why 0daaa5	1 18 -18 -4 8 -2 2 -4 -1 31
line reschedule.why 1088cb	-11 -2 16 -1 0 0 -1 0 0 -5
line reschedule.why 175445	-5 -4 7 6 0 -1 1 -1 -3 5
line reschedule.why 27cfe6	0 0 3 -1 0 0 -1 0 0 -3
line reschedule.why 2a658f	-2 -2 11 -4 1 -1 -1 -3 -1 0
line reschedule.why 33f9ee	4 -1 -2 0 0 0 0 0 0 -6
line reschedule.why 364aa9	4 -1 -2 5 2 -1 -6 0 -1 -17
line reschedule.why 3720b4	-2 -2 7 0 -1 -1 6 -4 -3 -23
line reschedule.why 3d68ce	-4 -5 13 3 -3 0 -2 -1 -1 -12
line reschedule.why 44653c	-8 -7 1 0 9 -2 -29 40 -4 42
line reschedule.why 48e7f6	-2 -1 4 0 -1 0 1 0 0 -8
line reschedule.why 4b1cb9	-1 -1 24 -2 -1 -1 -10 -6 -2 -7
line reschedule.why 5029be	-1 -1 3 0 -1 0 -2 2 0 -20
line reschedule.why 5208a1	-1 -4 8 2 -2 -1 -1 -1 -1 -2
line reschedule.why 52bb00	-8 -7 7 21 -7 -3 -1 -2 1 2
line reschedule.why 62e4eb	0 8 -5 -1 0 0 -1 0 0 0
line reschedule.why 66388f	-1 0 10 -8 -3 0 3 1 -1 9
line reschedule.why 686ded	-2 -1 7 4 -1 -1 -4 -1 -1 6
line reschedule.why 68ea79	25 -8 -8 -5 -2 -2 -2 -2 3 -6
line reschedule.why 6ee84b	-4 -10 -7 20 -2 -3 6 0 0 20
line reschedule.why 72297a	8 -3 0 -1 -3 5 1 -6 0 -21
line reschedule.why 7b3334	-5 -2 10 4 -4 0 -1 0 0 17
line reschedule.why 82459b	0 0 -1 5 -1 0 -1 0 0 -2
line reschedule.why 95429e	3 -3 4 -1 -1 2 -3 0 -1 -8
line reschedule.why bafc2c	-4 -2 6 -1 -7 -1 -8 -1 18 -9
line reschedule.why c1f807	-23 -13 32 10 -4 -14 -3 21 -6 -33
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 12
line reschedule.why e6002c	-1 10 -2 -1 -16 -1 16 -5 -1 -12
line reschedule.why f2f56e	-1 -1 0 0 4 0 3 -3 -3 5
line reschedule.why f4b7ad	-1 -1 3 1 0 -1 -2 0 0 -2
line reschedule.why fc87fe	-2 -3 13 -1 -2 -1 3 -6 -2 -9
line reschedule.why ff3217	-6 -3 7 23 1 -2 -10 -2 -8 9
line survey 58a285	0 0 0 0 0 0 0 0 0 11
line survey 75f292	13 -9 0 -1 6 -2 2 -1 -10 23
line survey 91a77c	0 0 0 0 0 0 0 0 1 9
line survey b736b4	0 3 0 0 0 0 -2 0 0 7
meeting link	49 -18 -8 -3 -5 -3 -9 -2 -2 -72
move asked, and a nod	-32 -4 69 -3 -7 -3 -17 -3 -2 -2
no job and a time	65 36 58 -13 -44 -36 -73 39 -32 8
no time	-25 -15 -68 -82 71 8 52 21 37 -9
not.alert	-10 -9 -3 16 -3 -3 5 -1 8 75
not.alert@footer	-9 -11 -1 -3 -6 -2 10 -6 28 62
not.alert@subject	1 -1 0 -1 0 0 14 0 -12 113
not.cold	4 -2 -2 1 4 -2 -2 0 -2 103
not.cold@subject	0 3 0 0 -1 0 -2 0 0 14
not.employer	-19 21 -4 0 35 -5 -31 -3 6 80
not.employer@subject	-3 -4 -1 -1 -9 0 24 -1 -4 59
not.event	16 -12 -9 -6 -12 -9 12 31 -10 30
not.event@subject	1 3 -1 -1 -1 -2 -2 4 -1 90
not.media	21 -6 -6 1 2 -3 3 -5 -7 84
not.media@subject	21 -9 -2 -1 2 -2 -6 -3 1 -12
not.official	-7 3 14 -8 -5 -4 22 -2 -13 79
not.official@subject	12 -6 5 -5 -9 -20 11 -7 18 -12
not.practice	-9 16 -7 -6 6 0 -20 10 9 44
not.practice@subject	-10 17 -3 -1 -3 0 -6 7 -1 64
not.research	-4 15 -3 0 -4 -13 8 1 -2 81
not.research@footer	0 0 0 0 0 0 0 0 0 6
not.research@subject	0 -5 -1 -1 7 -4 12 -1 -8 19
not.someone	-10 -44 30 3 0 10 34 -7 -16 65
not.someone@subject	-2 -2 -1 0 -3 4 3 2 -1 60
not.staff	4 7 -2 -1 -2 1 -9 0 2 112
not.staff@subject	3 0 0 0 -2 0 0 0 0 93
not.study	2 -8 -5 -1 2 0 -6 -19 35 38
not.study@subject	-19 -14 1 -7 26 -9 -42 5 58 43
offer.clear	-91 -53 -48 -6 46 222 -19 -26 -23 -84
offer.clear@subject	-42 -11 -7 -7 2 -14 68 -1 13 -53
offer.terms	-6 -40 -42 -14 -11 97 62 -19 -27 -62
offer.terms@subject	-4 -2 -2 -2 0 -9 16 13 -10 76
old time	-81 -33 168 34 -19 -25 -29 -7 -9 -14
one time	152 -63 30 44 -90 -32 -49 43 -35 15
one time, asked	43 -17 7 -13 -3 -1 -11 -2 -3 -2
owner	0 0 0 0 0 0 0 0 0 -210
owner interviews	3 -1 0 0 -1 0 0 -1 0 34
pair alert&apply	-1 -1 0 0 1 0 1 0 0 96
pair alert&ask	-1 -1 0 0 1 0 0 0 1 -3
pair alert&candidate	-1 -1 0 -1 5 0 -4 0 2 2
pair alert&choose	0 -1 0 -1 2 1 0 0 -1 6
pair alert&civic	-3 -1 -1 0 9 -1 -7 -2 5 -34
pair alert&closer	0 0 0 0 0 0 0 0 0 17
pair alert&deadline	0 -1 0 -1 0 0 1 0 1 -11
pair alert&education	0 0 0 0 0 0 -1 0 2 -9
pair alert&enjoyed	0 0 0 0 0 0 0 0 0 -15
pair alert&event	1 -1 0 0 0 0 1 0 0 -9
pair alert&family	0 0 0 0 0 0 0 0 0 6
pair alert&finance	0 0 0 0 0 0 0 0 0 5
pair alert&hear	2 -1 0 -1 5 0 3 -1 -7 -3
pair alert&hiringside	0 0 0 0 1 0 0 0 0 -10
pair alert&hitch	0 0 0 0 0 0 1 -1 0 7
pair alert&inbox	0 0 0 0 0 0 0 0 0 8
pair alert&interview	0 -2 0 -1 -1 0 -2 0 6 -3
pair alert&invite	0 0 0 0 6 0 0 0 -5 17
pair alert&link	0 0 0 0 0 0 0 0 0 16
pair alert&mediaword	-3 0 0 0 0 0 -3 -1 8 -8
pair alert&meet	1 -1 0 0 1 0 -1 0 0 -11
pair alert&move	0 0 0 0 0 0 0 0 0 21
pair alert&not	-1 -1 0 -1 8 0 2 0 -7 25
pair alert&offer	-1 -1 0 0 9 0 -3 0 -4 -14
pair alert&office	0 0 0 0 1 0 0 0 -1 7
pair alert&other	-1 -1 0 0 4 0 -2 0 0 -4
pair alert&pay	1 0 0 0 0 0 0 0 0 -4
pair alert&prepare	0 0 0 0 0 0 1 0 0 4
pair alert&property	1 -1 0 0 -5 0 7 0 -1 -12
pair alert&received	0 0 0 0 0 0 0 0 1 37
pair alert&recruiter	0 0 0 0 0 0 0 0 0 26
pair alert&remind	0 0 0 0 0 0 2 -1 0 14
pair alert&review	0 0 0 0 1 0 0 0 1 -4
pair alert&role	-4 -3 -1 11 -1 -1 3 -3 0 28
pair alert&sales	0 0 0 0 0 0 0 0 0 4
pair alert&send	0 0 0 0 1 0 0 0 -1 5
pair alert&shop	0 0 0 0 0 1 0 0 0 9
pair alert&slot	0 1 0 0 0 0 0 0 0 -14
pair alert&stage	0 0 0 0 0 0 -1 0 2 4
pair alert&study	1 -1 0 0 0 0 0 0 1 -15
pair alert&team	-1 -1 0 0 5 1 -1 -1 -1 3
pair alert&time	3 -2 0 -1 1 0 -1 -2 1 -14
pair alert&title	0 -1 0 0 -3 0 6 0 -2 73
pair alert&wait	0 -1 0 0 -2 0 -2 0 5 0
pair alert&wish	-1 -1 -1 11 -5 0 4 -2 -4 -10
pair alert&yours	0 -1 0 0 1 0 4 0 -4 70
pair apply&ask	-1 2 -1 -2 -4 -4 8 13 -11 43
pair apply&asked	-2 10 0 0 7 -2 -4 -1 -8 -23
pair apply&available	-5 -6 -2 -1 22 -1 7 -1 -11 -47
pair apply&away	3 -5 -1 -1 7 -1 -7 -1 5 10
pair apply&back	-1 1 0 0 13 0 -10 -3 0 -18
pair apply&book	1 -8 0 0 5 -1 5 -1 0 -4
pair apply&bounce	5 -3 -4 0 -10 -1 20 7 -14 -7
pair apply&call	9 5 -2 -1 4 0 -18 -1 3 -12
pair apply&cancel	-1 -3 -1 4 -12 0 38 0 -25 4
pair apply&candidate	-10 52 -15 -10 38 -8 -14 -7 -28 -46
pair apply&choose	4 -17 -3 -2 19 16 9 -4 -23 -15
pair apply&civic	1 13 -13 -6 -5 -10 -9 2 26 -17
pair apply&closer	11 6 -2 -2 -6 -3 -11 -1 9 -27
pair apply&cold	4 4 -1 -1 -7 -1 13 -1 -10 -16
pair apply&confirm	-19 -10 -4 0 -14 1 -6 -4 55 4
pair apply&deadline	-9 16 -6 -2 -16 -7 10 -3 18 -23
pair apply&decide	-2 -1 -1 -1 19 0 -16 12 -8 -3
pair apply&document	4 6 -4 -3 -3 7 -24 1 16 -96
pair apply&education	0 -6 -1 -2 3 -4 9 -3 3 19
pair apply&enjoyed	27 -2 -3 -3 17 -2 -24 -2 -8 -28
pair apply&event	0 -6 -1 -1 -4 -2 -8 -1 23 11
pair apply&family	-4 8 -1 -1 -4 -1 -2 -1 6 7
pair apply&feedback	6 -7 -1 -1 10 1 -6 -1 -2 -16
pair apply&filled	0 -11 -2 0 31 -4 7 -1 -20 -9
pair apply&finance	-9 -2 -1 -1 -2 -1 1 -1 16 25
pair apply&forwarded	-3 -7 0 0 -7 0 23 -1 -4 -4
pair apply&future	-10 -8 -2 8 -3 -1 30 -2 -12 31
pair apply&glad	6 -14 -1 -1 -8 6 5 -1 8 22
pair apply&health	8 -1 -1 -1 -6 0 -3 -1 5 -25
pair apply&hear	-10 4 -4 -5 6 11 -11 -7 17 12
pair apply&hiringside	0 -14 -2 -1 -7 -2 20 0 4 13
pair apply&hitch	2 -1 0 0 0 0 -2 2 0 -4
pair apply&hold	0 -1 0 0 -4 0 18 0 -11 12
pair apply&inbox	0 2 -1 -1 -2 -2 -5 3 5 -10
pair apply&interview	24 -16 -8 0 -2 0 -8 4 5 -14
pair apply&invite	4 0 -2 -1 -3 -1 11 -2 -6 -39
pair apply&join	0 0 -1 -1 -3 1 7 0 -2 -23
pair apply&keen	17 13 -2 -1 -2 -1 -1 -1 -22 12
pair apply&link	-1 1 0 0 0 0 -1 3 -1 17
pair apply&lure	3 -4 0 0 0 0 1 0 0 17
pair apply&machine	-8 -2 -1 0 -3 -1 -9 8 15 -1
pair apply&mediaword	3 -1 -1 -1 9 -1 1 1 -12 -22
pair apply&meet	-11 15 -2 -2 -5 -2 -11 -2 21 31
pair apply&mine	0 2 0 0 -12 0 -4 3 12 67
pair apply&move	-3 -17 -3 -1 2 -1 34 3 -14 16
pair apply&not	4 -17 -6 4 35 -9 -41 7 22 -2
pair apply&offer	-9 5 -3 -2 -1 0 18 -3 -5 -20
pair apply&office	-4 -9 -1 -1 1 1 24 0 -10 -21
pair apply&official	6 3 -2 -1 5 -1 -13 3 -2 0
pair apply&onward	7 -12 -3 -3 13 -3 22 -2 -18 -21
pair apply&other	-6 4 -3 1 10 -2 -22 -2 21 -76
pair apply&paper	-6 -3 0 0 2 -1 -6 0 15 12
pair apply&pay	-1 -2 -1 0 9 -1 -7 -2 6 27
pair apply&practice	11 0 -1 -1 0 0 -11 -1 3 -14
pair apply&prepare	0 -5 -4 -1 -14 0 -26 -1 51 27
pair apply&property	3 1 -1 -1 -8 -1 -2 1 7 78
pair apply&received	-9 13 -8 -7 -14 -9 -39 -7 79 -19
pair apply&recorded	-1 0 0 0 -2 0 -2 0 7 -17
pair apply&recruiter	0 12 -2 -1 -1 0 -17 -1 11 27
pair apply&remind	2 -1 -3 2 -5 -1 0 0 6 -4
pair apply&review	3 -5 -6 3 -9 -7 30 -8 -2 -30
pair apply&role	13 11 -11 -10 -6 -7 11 -12 11 34
pair apply&sales	-12 4 -2 -1 0 0 26 2 -17 -31
pair apply&send	-4 -6 -3 -2 -7 -5 -2 8 21 25
pair apply&service	-5 -1 -2 0 -4 0 11 0 3 9
pair apply&shop	-4 -5 -2 0 2 -1 -26 8 28 5
pair apply&sign	-3 -4 -1 -1 4 -2 14 2 -9 37
pair apply&slot	3 -4 -2 -1 10 -2 -13 -2 11 2
pair apply&sorry	-2 6 -1 1 -18 -1 -2 -1 17 -4
pair apply&stage	-5 -8 -4 -2 1 -4 37 -6 -9 11
pair apply&start	-1 -1 0 0 -1 -1 0 0 3 4
pair apply&study	-2 -3 -1 -1 15 -1 10 -1 -16 -38
pair apply&talk	-4 31 -1 0 -3 -1 -8 -1 -12 59
pair apply&task	-2 -11 -1 0 21 -1 -6 -1 0 0
pair apply&team	3 13 -4 -4 -19 2 15 3 -9 13
pair apply&thank	6 -3 -11 -8 24 -10 -41 -10 51 -32
pair apply&ticket	-5 11 -3 -2 -4 -3 11 2 -8 14
pair apply&time	29 -15 -9 0 -20 -7 -7 -1 30 -30
pair apply&title	-34 -1 -14 -13 -19 -12 36 4 52 -50
pair apply&urgent	-1 -1 0 0 9 0 -5 0 -2 -5
pair apply&video	4 -2 -1 0 0 0 -3 0 3 -2
pair apply&wait	-5 5 2 -1 -3 -1 20 0 -15 -2
pair apply&wish	-2 7 -1 0 -20 -1 5 -1 10 -11
pair apply&yours	15 21 -42 -22 15 4 11 -20 17 -24
pair ask&asked	40 -71 21 -10 -27 17 61 -10 -22 -53
pair ask&available	-15 2 38 -3 -7 16 -13 -2 -16 -49
pair ask&away	-1 -1 1 2 -1 0 0 0 0 3
pair ask&back	0 3 -1 0 1 6 -6 0 -2 -5
pair ask&book	-17 25 -2 6 -12 2 13 -1 -13 -7
pair ask&call	-16 15 6 7 -7 -4 13 -3 -11 1
pair ask&cancel	3 -1 0 3 -4 0 0 -2 1 -20
pair ask&candidate	-4 -4 -2 -1 3 -11 20 3 -3 6
pair ask&choose	-9 54 -4 -17 -5 -1 -8 -2 -8 48
pair ask&civic	-7 48 -8 -4 -8 -1 1 -13 -9 40
pair ask&closer	-4 13 0 -1 -1 -3 -6 -1 2 -35
pair ask&cold	-2 2 -2 0 -3 -1 0 9 -2 -28
pair ask&confirm	-8 6 13 -2 -2 4 -7 -2 -2 10
pair ask&deadline	12 -6 -8 -7 -34 23 35 -1 -13 -18
pair ask&decide	-4 -10 4 -1 -3 -8 13 11 -1 27
pair ask&document	11 -20 -3 -3 -1 -4 29 3 -13 -9
pair ask&education	-1 -4 -1 4 -10 -6 22 -1 -3 -21
pair ask&enjoyed	-1 5 0 0 -1 0 -2 0 -1 7
pair ask&event	18 -9 1 -2 1 0 2 -7 -5 5
pair ask&exit	0 0 0 0 0 0 0 0 0 7
pair ask&family	-2 -1 3 0 0 0 0 0 0 28
pair ask&feedback	-3 -2 0 0 -1 4 3 0 0 10
pair ask&filled	-1 -2 0 0 -1 0 7 -2 -3 -5
pair ask&finance	-1 7 -5 0 4 2 -6 0 -1 20
pair ask&forwarded	0 -5 0 0 -1 0 7 0 -1 24
pair ask&future	-2 -2 2 0 11 1 -10 2 -1 37
pair ask&glad	5 -3 0 0 -1 1 -1 0 0 1
pair ask&health	5 3 -1 -1 -2 -1 -3 -1 0 -11
pair ask&hear	-30 25 2 -2 -6 -4 -5 13 7 10
pair ask&hiringside	0 -1 0 0 -1 1 -1 2 0 48
pair ask&hitch	-2 15 1 -1 -3 -7 1 -4 -1 37
pair ask&hold	-1 1 1 0 0 0 0 -1 2 3
pair ask&inbox	-3 -22 -1 -2 -13 -1 2 28 12 -19
pair ask&interview	16 21 -4 -2 -8 -9 -6 9 -16 30
pair ask&invite	0 7 0 6 -4 2 -3 -2 -4 -24
pair ask&join	0 -5 -1 3 -2 7 1 0 -3 13
pair ask&keen	5 15 6 -11 6 -1 0 -3 -15 -30
pair ask&link	-6 13 11 -12 -8 0 15 -2 -8 -63
pair ask&lure	-1 0 0 0 0 0 1 0 0 -4
pair ask&machine	-1 -5 -2 0 5 -1 3 7 -6 6
pair ask&mediaword	4 2 -2 -1 -7 -1 -11 6 9 1
pair ask&meet	17 12 -8 8 0 -7 2 0 -24 4
pair ask&mine	-1 9 -8 0 -1 -4 3 2 0 -4
pair ask&move	-20 -14 25 -3 2 -10 4 13 2 -34
pair ask&not	9 -11 -11 8 33 -17 -16 9 -3 -28
pair ask&offer	-2 11 -2 0 -8 2 8 0 -8 -25
pair ask&office	-1 0 0 0 1 0 2 0 -1 10
pair ask&official	1 -11 0 -1 -4 1 7 -1 8 -15
pair ask&onward	4 -9 -3 -1 -7 -2 4 8 5 -34
pair ask&other	-6 8 -6 -6 -3 -5 21 1 -4 14
pair ask&paper	1 -2 0 0 -1 0 3 -1 1 -12
pair ask&pay	-2 -5 -4 -1 -2 -10 34 -3 -7 -15
pair ask&practice	0 0 -1 0 3 -1 -1 0 0 -4
pair ask&prepare	12 -9 -5 -5 -15 -12 32 0 2 81
pair ask&property	2 -5 -6 0 -2 -8 20 0 0 -30
pair ask&received	-8 5 5 -1 -2 -10 17 2 -7 6
pair ask&recorded	-4 35 -1 -1 -2 -1 -22 -3 -1 -12
pair ask&recruiter	-3 -1 -1 -1 2 -12 0 20 -4 18
pair ask&remind	10 -9 7 1 -6 6 -3 1 -6 -29
pair ask&review	-7 7 -2 -1 -3 4 3 0 -1 -25
pair ask&role	-2 12 -29 -6 7 -3 12 8 1 24
pair ask&sales	11 0 -3 -1 -1 -1 -17 7 5 -11
pair ask&send	-6 -8 -7 -4 -10 8 39 3 -15 -44
pair ask&service	8 -6 0 0 0 0 -1 0 0 -10
pair ask&shop	1 3 -4 -1 -20 3 15 2 1 -13
pair ask&sign	-7 -19 4 -7 0 49 -13 -3 -4 -35
pair ask&slot	0 74 10 -5 -19 -9 -33 -1 -17 14
pair ask&sorry	-2 -14 18 2 0 0 -2 0 0 -11
pair ask&stage	-7 1 -3 -2 -12 18 11 -2 -3 -44
pair ask&start	24 -6 -2 -1 -4 10 -19 -2 -1 -38
pair ask&study	-3 4 -2 9 12 -2 -13 -2 -2 -21
pair ask&talk	-8 25 13 -8 -6 -2 -7 -6 -3 1
pair ask&task	18 -21 -11 -2 -4 -9 37 -5 -3 -11
pair ask&team	6 11 3 -1 -7 -3 -3 9 -14 33
pair ask&thank	-8 1 -1 -1 -1 2 17 2 -11 10
pair ask&ticket	-3 -2 -6 -1 -6 18 6 2 -8 -5
pair ask&time	39 -32 31 17 -6 22 -9 -13 -49 28
pair ask&title	-2 -3 1 -3 6 3 12 -1 -12 -33
pair ask&urgent	-1 12 -5 0 -3 -7 1 4 -1 -25
pair ask&video	-9 7 4 2 -1 -1 -1 -1 -1 12
pair ask&wait	-8 -5 9 0 -20 6 -2 -1 22 -26
pair ask&wish	0 -4 0 0 -2 0 8 0 -1 1
pair ask&yours	3 -18 3 -2 -7 -3 31 13 -20 -6
pair asked&available	-8 3 54 -7 -12 7 -20 -6 -11 -47
pair asked&away	-1 -1 1 0 -3 0 4 2 -1 -17
pair asked&back	-2 -2 0 0 0 0 5 0 0 -7
pair asked&book	-2 9 -12 -1 -2 -2 17 -1 -8 22
pair asked&call	-1 45 -10 -3 -1 -11 -3 -3 -14 47
pair asked&candidate	0 -12 0 0 1 0 14 0 -2 7
pair asked&choose	-29 24 18 -1 -22 -5 21 -1 -5 1
pair asked&civic	25 8 -11 -11 -14 -7 11 -8 8 -29
pair asked&closer	-7 17 -4 -1 2 -4 0 -1 -2 25
pair asked&cold	-5 -4 -7 -2 7 -1 8 5 0 64
pair asked&confirm	-4 7 5 -1 2 3 -8 -1 -2 -29
pair asked&deadline	-1 12 -7 -2 -5 -4 21 -5 -9 -2
pair asked&decide	0 -9 3 0 2 -1 6 0 0 -8
pair asked&document	-3 -8 -2 -1 -8 -4 32 -5 -2 -36
pair asked&education	-1 -3 0 0 -9 -1 17 -1 -2 -33
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -6
pair asked&event	4 3 -6 5 -1 -1 -4 0 -1 3
pair asked&exit	0 0 0 0 0 0 0 0 0 6
pair asked&family	-2 18 2 0 0 -1 -15 0 -1 56
pair asked&finance	0 -7 0 0 0 0 8 0 0 15
pair asked&forwarded	0 -6 0 0 -3 0 11 0 -2 1
pair asked&future	-4 -7 9 -1 14 -2 -8 0 -1 -6
pair asked&glad	0 -7 0 0 0 0 8 0 0 0
pair asked&health	-2 5 0 0 -1 -1 0 -1 -1 -16
pair asked&hear	-3 -3 -2 -1 17 2 -9 -1 0 25
pair asked&hiringside	2 -2 -1 0 -1 0 3 0 0 43
pair asked&hitch	14 24 -19 -1 -2 -6 -8 -1 -1 15
pair asked&hold	0 1 0 0 0 0 0 0 0 8
pair asked&inbox	0 -14 0 0 -1 -1 23 -5 -1 12
pair asked&interview	1 42 -15 -3 1 -9 1 7 -24 -34
pair asked&invite	5 -3 0 0 0 0 -1 0 0 11
pair asked&join	-1 -8 -1 0 0 24 -21 -1 7 9
pair asked&keen	11 -3 -7 0 7 -2 -11 -1 8 45
pair asked&link	-6 -5 10 0 0 0 1 0 0 -19
pair asked&mediaword	9 -7 0 0 0 0 -1 0 0 12
pair asked&meet	16 40 -5 -2 -4 -7 -35 -3 0 -32
pair asked&mine	-3 -7 2 -1 -2 4 7 0 -1 -33
pair asked&move	3 -45 56 -4 -9 -12 3 6 2 -115
pair asked&not	14 20 -29 -1 -4 -4 -10 -1 14 19
pair asked&offer	-1 3 -2 0 0 -6 7 0 0 26
pair asked&office	-7 -1 10 0 0 0 1 0 -1 20
pair asked&official	-3 -18 0 0 -2 -6 38 -5 -2 -63
pair asked&onward	-1 -2 -4 -1 -1 -1 15 -3 -1 -5
pair asked&other	-2 -11 13 -2 3 -1 4 -3 -1 -2
pair asked&pay	-2 -15 0 -1 4 -12 36 -3 -7 -9
pair asked&practice	-2 5 -1 0 0 0 -2 0 0 -3
pair asked&prepare	-9 13 2 -1 -1 -2 -3 0 -1 29
pair asked&property	1 -5 -1 0 -1 -5 13 0 -1 15
pair asked&received	0 -6 0 0 -1 -2 15 0 -4 -14
pair asked&recorded	0 -3 0 0 5 0 -2 0 0 8
pair asked&recruiter	-1 -5 -1 -1 11 -6 3 0 -1 12
pair asked&remind	6 -5 -17 -5 -4 -12 36 6 -4 -53
pair asked&review	0 5 -1 0 -1 -1 -2 0 0 4
pair asked&role	-15 16 -23 -4 29 -11 19 -5 -6 -13
pair asked&sales	12 3 -1 0 -1 -2 -9 0 -1 49
pair asked&send	-4 12 -4 -1 -8 -5 21 -2 -8 -33
pair asked&service	-1 -7 0 0 -1 -3 14 0 0 15
pair asked&shop	-1 -1 -1 0 -1 -4 14 0 -6 -1
pair asked&sign	2 11 -2 -1 -3 -1 -4 -1 -1 -4
pair asked&slot	-11 4 80 -10 -12 -19 -17 -4 -11 -7
pair asked&sorry	0 12 -11 0 0 0 0 0 0 -5
pair asked&stage	-11 39 -7 -1 7 2 -28 2 -2 -29
pair asked&start	12 -11 -2 -1 -1 11 -7 0 0 -8
pair asked&study	-2 -2 0 0 3 -1 3 0 -1 6
pair asked&talk	-14 103 -2 -2 -10 -10 -55 -3 -5 30
pair asked&task	13 18 -10 0 -1 -1 -19 0 0 15
pair asked&team	11 -8 -3 -1 -1 -3 12 -1 -6 5
pair asked&ticket	0 6 -9 5 -1 -1 1 0 -1 4
pair asked&time	37 32 42 -25 -25 -16 -5 -19 -22 22
pair asked&title	2 0 -9 -1 -3 9 4 -1 -2 -22
pair asked&urgent	0 0 1 0 0 0 0 0 0 -6
pair asked&video	5 -5 0 0 -1 -1 5 0 -3 -34
pair asked&wait	-3 -16 -43 -6 -14 -18 98 -4 5 -47
pair asked&wish	0 -2 -2 0 -2 0 7 0 -1 1
pair asked&yours	-1 -1 5 -1 -5 -1 12 0 -8 7
pair available&away	0 -4 -4 0 0 0 0 8 0 12
pair available&back	0 -9 0 0 11 0 -1 0 0 -8
pair available&book	-3 25 -4 -1 5 -2 -17 -2 0 -8
pair available&bounce	-8 -1 -1 0 0 0 -2 13 0 1
pair available&call	-3 9 -6 -2 1 -3 18 0 -13 -1
pair available&candidate	-2 -8 -1 -1 -2 -1 12 -1 3 0
pair available&choose	-5 9 11 -3 -9 -4 -7 -1 8 -9
pair available&civic	0 -30 14 -4 -7 -4 27 4 1 28
pair available&closer	-1 6 0 0 6 0 -9 0 -1 -7
pair available&cold	0 3 -1 0 0 0 -1 0 0 9
pair available&confirm	-6 8 -7 -3 16 1 -10 2 -1 -12
pair available&deadline	-3 7 -3 -3 0 0 10 0 -9 -34
pair available&decide	-2 -4 4 0 2 0 0 0 0 -12
pair available&document	-4 0 0 0 -1 -1 12 -1 -4 -4
pair available&education	0 -8 0 0 4 -1 7 0 -1 -6
pair available&enjoyed	0 5 0 0 0 0 -4 0 0 10
pair available&event	3 -1 -1 0 2 -1 0 0 -1 8
pair available&family	0 -6 0 0 8 1 -2 0 0 10
pair available&feedback	-1 -2 0 0 -4 0 9 0 -1 -10
pair available&filled	-1 -4 1 -1 2 -1 -7 12 -2 16
pair available&future	-2 -1 -1 -1 -8 -1 5 11 -2 -14
pair available&glad	2 -1 -1 0 0 -1 1 0 0 -6
pair available&health	0 2 0 0 0 -1 -1 0 0 21
pair available&hear	-8 12 3 -1 -10 -2 4 -1 2 20
pair available&hiringside	1 -1 -2 0 5 0 0 -1 -2 -17
pair available&hitch	0 2 3 -1 -5 -4 -4 -1 11 19
pair available&inbox	-6 -5 -1 0 0 0 9 3 -1 4
pair available&interview	-17 72 -25 -3 -11 -2 -10 8 -12 -19
pair available&invite	-2 6 0 0 -2 0 0 0 -1 14
pair available&join	0 0 0 0 0 0 0 0 0 15
pair available&keen	-1 0 0 0 5 0 -2 -1 0 22
pair available&link	-15 4 13 -1 -1 1 -1 3 -2 -36
pair available&lure	0 9 0 0 0 0 -5 0 -4 -3
pair available&meet	-11 7 18 -2 -3 -2 -7 3 -3 37
pair available&mine	-1 2 1 -1 -1 -1 5 0 -4 -45
pair available&move	5 -23 17 -1 -2 -1 -3 -1 8 -23
pair available&not	6 -10 -7 -6 29 -4 -8 5 -6 -42
pair available&offer	-1 0 0 0 1 2 0 0 -2 -25
pair available&office	-7 -5 9 0 0 0 2 0 1 -12
pair available&official	0 -5 0 0 0 -1 8 0 -2 12
pair available&onward	0 5 -1 -1 0 -1 1 -1 -3 -8
pair available&other	-1 -3 3 -3 13 0 -7 0 -1 19
pair available&pay	-5 1 0 -1 -1 3 -1 0 5 -3
pair available&practice	0 -2 0 0 3 0 0 0 0 14
pair available&prepare	5 2 1 -1 -4 -1 -1 -1 -1 -24
pair available&property	0 0 0 0 0 0 0 0 0 26
pair available&received	-4 0 4 0 -4 0 -1 3 2 3
pair available&recorded	-2 8 0 0 0 0 -5 0 0 12
pair available&recruiter	-1 13 1 -1 4 -1 -8 0 -6 -9
pair available&remind	-4 -7 19 -2 -2 -2 0 -1 -1 -2
pair available&review	-1 -1 -1 0 -2 -1 -3 2 7 6
pair available&role	-3 -18 -6 0 13 -1 35 0 -20 32
pair available&sales	3 4 -1 0 0 -1 -3 0 -1 19
pair available&send	-6 21 -2 -1 -4 -3 -1 -1 -4 -11
pair available&service	0 2 0 0 1 0 -1 0 0 5
pair available&shop	0 5 -1 0 0 0 -2 0 0 28
pair available&sign	-1 6 0 -1 1 3 -6 0 -1 -2
pair available&slot	-26 -15 39 -6 10 -8 28 0 -21 -24
pair available&sorry	-1 11 -10 0 -2 0 2 0 0 2
pair available&stage	-2 6 -2 -2 8 -5 -4 -1 0 8
pair available&start	-3 1 0 0 0 2 2 0 -1 13
pair available&study	-5 11 0 -1 -9 -3 -5 -1 14 2
pair available&talk	-2 26 -2 -2 -5 -4 -21 -1 10 8
pair available&task	-2 3 0 0 0 0 1 0 -1 20
pair available&team	-6 10 3 -2 10 -1 -11 -1 -2 -27
pair available&thank	-7 -1 -10 19 6 -1 -4 -1 -2 19
pair available&ticket	-1 6 -2 -1 -1 0 -4 4 -1 5
pair available&time	0 32 8 -15 10 -10 -13 10 -22 -3
pair available&title	-2 25 -10 -2 -4 -1 -3 -2 -2 13
pair available&urgent	-2 -3 7 0 -1 -1 -1 1 0 3
pair available&video	-5 10 3 0 -1 0 -5 0 -1 -5
pair available&wait	7 -1 3 -1 8 -1 -17 2 0 37
pair available&yours	7 1 -10 0 18 -1 -4 -1 -10 -24
pair away&back	-3 -3 -2 -2 -2 -1 -12 19 7 -6
pair away&book	3 -1 -3 0 -1 2 -3 3 0 0
pair away&call	-1 -2 9 -7 5 0 -2 0 -1 -1
pair away&candidate	2 -3 2 0 -2 0 4 -2 -1 17
pair away&choose	-3 -2 -1 0 14 1 1 2 -11 -10
pair away&civic	6 2 -15 -2 -7 0 25 -8 0 -17
pair away&closer	-1 -1 0 0 3 -1 -2 1 2 -6
pair away&confirm	6 -1 -4 -1 2 -5 -5 8 2 -1
pair away&deadline	-17 8 -18 3 6 -9 -16 30 12 -43
pair away&decide	-2 -1 -1 0 -4 0 18 -8 -3 -12
pair away&document	-2 0 0 0 2 0 0 -1 3 -15
pair away&education	-1 -1 -1 0 3 -1 2 -1 0 -17
pair away&event	1 -1 -2 0 0 1 -2 6 -1 10
pair away&family	0 -3 5 -3 -1 0 -6 0 8 -2
pair away&feedback	-1 -1 -1 -1 -1 -1 1 4 1 -3
pair away&filled	15 -5 -15 -2 14 -8 2 6 -7 -36
pair away&finance	-1 0 0 0 0 5 -3 0 0 3
pair away&future	0 -1 0 0 0 0 -5 -1 7 -1
pair away&glad	0 -1 0 0 -1 0 4 0 -2 0
pair away&health	0 0 0 0 0 2 -1 0 0 4
pair away&hear	-2 -7 -1 -1 2 -1 -9 14 5 -6
pair away&hiringside	-2 -1 2 0 4 0 -2 -1 1 1
pair away&hitch	-4 1 10 -7 4 -1 5 -2 -6 10
pair away&hold	-1 -1 -1 0 -4 0 8 -1 0 -1
pair away&inbox	-4 -2 -2 -2 -2 -2 -7 25 -3 -13
pair away&interview	-2 -3 2 -3 11 -1 -1 2 -4 -1
pair away&invite	2 -1 1 0 0 0 0 0 0 -7
pair away&mediaword	-2 -2 0 0 -1 -3 -11 14 6 -9
pair away&meet	-11 2 3 8 -2 -1 -18 21 -2 3
pair away&move	6 -3 -2 -1 0 -1 -13 10 3 7
pair away&not	-4 -10 0 0 -21 -7 -5 36 11 -29
pair away&offer	-1 -1 -1 0 1 6 -3 0 -1 -6
pair away&official	0 -1 1 0 1 0 -1 1 0 3
pair away&other	-1 -1 1 0 0 0 4 -1 -1 15
pair away&pay	-2 -2 -1 -1 -4 4 0 6 0 -30
pair away&prepare	5 1 -5 0 -1 -1 -18 16 3 -15
pair away&property	0 0 0 0 0 0 0 1 0 12
pair away&received	0 0 0 0 -1 0 3 0 -2 -3
pair away&recruiter	3 6 -3 -1 -4 -1 -7 0 7 -4
pair away&remind	-3 -1 -1 1 -2 -1 -3 11 -1 0
pair away&review	-1 -1 0 0 -4 0 -7 -1 14 -4
pair away&role	-2 -4 -1 8 16 2 -17 0 -4 1
pair away&send	-2 -1 -1 0 -2 2 -1 0 4 -2
pair away&shop	-4 5 1 0 0 0 -1 0 0 -4
pair away&sign	-1 0 0 0 0 2 -3 0 4 -2
pair away&slot	-1 -1 2 -1 1 2 -3 2 -1 1
pair away&sorry	-1 -1 2 1 1 0 4 -3 -3 -2
pair away&stage	0 -3 -1 0 7 -1 -3 2 -1 -4
pair away&start	0 0 0 0 0 0 6 -4 0 -3
pair away&study	0 -2 1 0 -1 0 4 1 -2 -7
pair away&talk	6 -1 1 -1 0 0 -2 -4 0 -1
pair away&team	-12 -2 3 7 -3 -1 13 -12 7 -14
pair away&thank	-1 -2 -1 -1 17 -1 -7 0 -5 -4
pair away&ticket	0 0 0 0 3 1 -2 -1 1 12
pair away&time	-18 -14 3 -17 0 -14 3 63 -7 -43
pair away&title	-10 -10 -2 3 7 -4 6 -8 18 -23
pair away&wait	-2 -2 -1 -2 -10 -1 26 -8 0 -7
pair away&yours	2 -5 -2 -1 0 0 -4 -2 10 9
pair back&book	1 7 0 0 -1 0 -9 0 2 -7
pair back&bounce	0 0 0 0 -6 0 -1 8 0 -14
pair back&call	-1 4 -1 -1 -1 -1 -1 0 1 -2
pair back&candidate	0 7 0 0 0 0 -5 -2 1 -3
pair back&choose	-1 -1 0 -1 -1 6 -10 -1 9 -9
pair back&civic	-1 3 2 -2 1 -1 -15 3 12 -21
pair back&closer	-1 0 0 0 0 0 -1 1 3 18
pair back&deadline	1 0 -5 -1 -3 -4 -8 -5 25 9
pair back&decide	-1 -1 0 0 -1 -1 6 -5 3 -11
pair back&document	-1 -1 0 0 0 -1 5 0 -1 11
pair back&education	2 -3 0 0 5 1 -5 0 2 -13
pair back&enjoyed	0 5 0 0 0 2 -4 -1 0 -1
pair back&event	0 -3 0 0 3 0 1 1 -1 -1
pair back&feedback	3 -1 -2 -2 4 -3 -4 -4 8 -2
pair back&future	0 0 0 0 0 1 2 -2 1 -6
pair back&glad	0 0 0 0 0 -6 7 0 0 -1
pair back&hear	2 -2 -2 -3 6 -3 -17 -2 20 -5
pair back&inbox	-2 0 -1 -1 -7 -1 2 14 -5 -14
pair back&interview	0 7 0 0 0 0 -5 -1 0 -1
pair back&join	0 0 0 0 0 2 0 0 0 -7
pair back&meet	-1 -1 0 0 0 -5 9 -1 -2 -10
pair back&mine	-1 1 0 0 0 0 0 0 0 5
pair back&move	5 0 -5 0 0 0 0 0 1 5
pair back&not	-1 -1 4 -2 -2 0 -7 1 8 0
pair back&offer	-2 -2 -1 -1 -3 -2 11 0 0 -11
pair back&onward	0 0 0 0 0 0 -1 -1 3 1
pair back&pay	0 -1 0 0 -2 3 -2 -1 3 -9
pair back&prepare	0 0 0 0 0 0 -4 1 4 3
pair back&property	-1 0 0 0 0 1 8 0 -7 -8
pair back&received	0 0 0 0 0 0 -1 2 0 6
pair back&recruiter	-1 5 0 0 -1 1 3 -1 -6 -15
pair back&remind	3 -3 -5 -1 0 -5 12 0 0 -11
pair back&review	-1 -1 0 0 -2 -1 3 -1 3 23
pair back&sales	-1 0 0 0 -2 0 4 0 0 -1
pair back&send	-6 1 -2 -1 2 4 -5 9 -4 7
pair back&shop	0 0 4 -2 0 0 -1 1 0 -3
pair back&sign	-1 -1 -1 0 2 2 1 0 -1 5
pair back&slot	5 -1 -6 0 0 2 -2 2 -1 -7
pair back&stage	0 -1 -1 -1 0 -2 4 -2 4 -5
pair back&start	-4 -1 -1 -1 -1 -1 8 0 0 -5
pair back&team	-1 -1 -1 0 -2 0 -1 -3 8 -6
pair back&thank	4 0 0 0 -1 -7 5 0 0 -1
pair back&ticket	-1 2 0 0 -1 0 5 -4 -1 21
pair back&time	-7 -15 -3 -9 -4 -4 8 13 19 -33
pair back&title	-1 -1 -1 -1 -1 3 -2 -1 6 1
pair back&wait	-4 0 0 0 2 -1 3 0 -1 -7
pair back&yours	-1 4 0 0 11 0 -13 -1 0 -14
pair book&bounce	0 -1 0 0 0 0 0 2 0 16
pair book&call	-4 -20 -2 -7 15 -3 16 -2 6 -49
pair book&cancel	-13 -2 -1 30 -6 -2 -4 -1 -2 -12
pair book&candidate	-3 2 0 -1 -1 -2 8 -1 -3 22
pair book&choose	-6 20 -2 -1 3 -3 -7 -1 -4 -22
pair book&civic	1 -25 19 2 -5 -1 17 -6 -2 -26
pair book&closer	-5 11 -2 -1 3 -1 -3 -1 -1 12
pair book&cold	-2 5 0 1 -2 -2 1 0 -1 -1
pair book&confirm	1 5 -11 -1 -3 0 14 -2 -3 -26
pair book&deadline	14 -16 -9 -3 0 -2 27 -1 -9 13
pair book&decide	-2 1 0 0 0 0 0 1 0 -3
pair book&document	0 0 0 0 0 0 -1 0 2 37
pair book&education	-2 6 0 5 -8 -1 -1 -1 1 -21
pair book&enjoyed	0 1 0 0 0 0 0 0 0 12
pair book&event	5 -1 11 3 -14 0 -3 -1 -1 -9
pair book&family	-9 0 -3 14 4 0 -1 -1 -3 -19
pair book&feedback	1 0 -1 0 0 0 0 0 0 -8
pair book&filled	-2 0 0 2 2 -1 6 0 -9 5
pair book&finance	0 0 0 0 0 3 -2 0 0 5
pair book&future	-2 -7 1 0 1 0 8 0 -1 -8
pair book&glad	4 -4 0 0 0 0 1 0 0 1
pair book&health	0 1 0 0 0 0 -1 0 0 49
pair book&hear	-5 -28 0 4 -6 -1 40 -1 -2 -5
pair book&hiringside	2 9 -1 0 -2 -1 -11 0 4 -7
pair book&hitch	-10 12 11 0 -3 2 -11 -1 -1 5
pair book&hold	-2 0 0 2 0 0 0 0 0 6
pair book&inbox	-3 -1 -1 1 -1 0 3 0 2 17
pair book&interview	8 -6 -6 -2 -1 -7 22 -6 -1 -38
pair book&invite	8 5 -1 0 0 1 -16 -2 6 -4
pair book&join	-3 0 0 3 1 0 0 0 0 3
pair book&keen	-1 7 -8 -1 -2 -2 13 -1 -4 25
pair book&link	-6 25 9 -1 -5 -2 -16 -2 -2 -39
pair book&lure	3 -4 0 0 0 0 -3 0 5 26
pair book&machine	-4 2 0 0 0 0 0 2 0 3
pair book&mediaword	1 2 -1 -1 -2 1 -1 -1 0 25
pair book&meet	5 -5 1 2 -3 -1 5 0 -3 -3
pair book&mine	-6 -6 2 0 0 0 11 0 0 -8
pair book&move	1 0 4 11 -5 -3 -6 -1 -2 -47
pair book&not	-17 -1 1 15 43 -4 -28 -3 -6 27
pair book&offer	-1 0 0 0 1 3 -2 0 0 9
pair book&office	0 0 0 0 0 0 0 0 0 36
pair book&official	-1 2 0 0 0 0 0 0 -1 68
pair book&onward	3 -19 16 0 0 -1 2 0 -1 -25
pair book&other	-5 2 -4 6 0 0 3 0 -1 -4
pair book&pay	-2 1 0 0 1 1 3 -1 -4 -2
pair book&practice	-1 2 0 0 0 0 0 0 0 22
pair book&prepare	2 0 13 -4 -8 1 -2 0 -1 -4
pair book&property	-7 7 -4 14 -2 -2 -4 -1 -1 -9
pair book&received	2 7 -1 0 0 0 3 -1 -10 6
pair book&recorded	0 0 0 0 0 0 0 0 0 8
pair book&recruiter	-5 7 0 1 -4 0 -2 1 4 -20
pair book&remind	-4 -13 16 5 -3 -1 0 -1 -1 26
pair book&review	3 -1 -4 0 -1 0 -4 -1 8 1
pair book&role	1 8 0 6 -5 2 -4 -2 -5 -18
pair book&sales	-1 2 0 0 0 0 0 0 0 29
pair book&send	9 1 -1 0 -1 0 -8 0 0 0
pair book&service	-1 1 0 0 0 -2 -4 0 6 43
pair book&shop	0 0 -3 1 0 -1 11 -1 -6 8
pair book&sign	4 -1 -4 -1 -2 3 0 -2 2 7
pair book&slot	7 31 -2 1 -8 -3 -18 -1 -7 5
pair book&sorry	-2 -1 1 6 -1 0 -1 0 -1 13
pair book&stage	15 -29 10 1 -4 -1 12 -1 -2 -49
pair book&start	3 9 -1 0 -3 4 -13 0 2 4
pair book&study	7 13 -8 0 -4 -1 -5 -1 -2 -6
pair book&talk	6 -3 14 -1 -4 -2 -5 -1 -3 -33
pair book&task	-10 -6 -1 1 -1 -1 13 -2 6 -6
pair book&team	4 18 -6 -4 9 -4 -11 -2 -4 -39
pair book&thank	3 2 -4 -7 0 -2 -3 -1 12 -16
pair book&ticket	-1 2 0 0 0 0 -1 0 0 5
pair book&time	-12 -30 61 38 -18 -2 -27 -5 -5 76
pair book&title	11 1 -5 1 6 -3 -13 -2 4 -26
pair book&video	-1 3 -1 3 -1 0 -1 0 -1 -3
pair book&wait	-5 1 -1 -2 -6 0 19 -3 -4 34
pair book&yours	15 -3 -3 2 1 -2 4 -1 -12 -33
pair bounce&candidate	0 2 0 0 -1 0 -1 1 0 -21
pair bounce&choose	0 0 0 0 0 0 -1 1 0 -3
pair bounce&civic	-7 -5 -1 -1 -3 -1 14 15 -10 -16
pair bounce&filled	-9 -2 -1 -1 -2 -2 -4 23 -1 28
pair bounce&hear	0 0 3 0 0 0 2 -2 -2 -2
pair bounce&inbox	-15 1 1 -2 -10 -1 -10 30 7 1
pair bounce&interview	-10 -1 3 -1 -1 0 -1 12 -1 7
pair bounce&invite	-14 -2 -2 -1 -4 -2 -4 30 -1 -3
pair bounce&keen	0 2 0 0 0 0 -2 0 0 18
pair bounce&machine	-3 -4 -1 -1 -6 -1 -8 13 11 4
pair bounce&move	-1 0 4 0 -1 0 -1 0 -1 -4
pair bounce&not	-11 -6 -1 -5 -14 -4 -1 33 9 -13
pair bounce&offer	0 0 0 0 -1 1 13 0 -12 -12
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 3
pair bounce&received	0 0 0 0 -1 0 3 0 -2 -2
pair bounce&recruiter	0 0 0 0 0 0 -1 1 0 12
pair bounce&role	-1 5 0 0 -1 0 4 0 -7 11
pair bounce&send	0 0 0 0 -7 0 -2 11 -1 -18
pair bounce&shop	-3 -1 -1 -1 -6 0 1 7 4 -8
pair bounce&sign	-10 -3 -2 -1 -4 2 -7 26 -1 16
pair bounce&slot	-15 0 -1 0 0 3 -5 18 0 -11
pair bounce&sorry	0 -1 -1 -4 -7 -3 9 7 0 -6
pair bounce&stage	0 0 0 0 0 -1 4 2 -3 -5
pair bounce&talk	-4 3 0 0 0 0 -2 3 0 6
pair bounce&task	0 0 4 0 1 0 1 -4 -1 2
pair bounce&team	0 0 0 0 0 0 10 -1 -8 12
pair bounce&thank	-9 -1 -1 -1 -4 0 -1 14 4 -9
pair bounce&ticket	0 0 0 0 0 0 3 0 -3 0
pair bounce&time	-36 -2 1 -2 -1 -1 -2 43 -1 -22
pair bounce&title	-9 6 -1 -1 0 0 -6 9 3 -5
pair bounce&yours	6 -3 -4 0 -7 0 22 0 -13 -5
pair call&cancel	-6 -1 2 16 -5 -1 -3 -1 -1 -33
pair call&candidate	2 5 -1 -1 -2 -2 1 -2 1 -2
pair call&choose	1 -3 -1 -2 0 8 0 0 -3 3
pair call&civic	4 -26 -4 -11 9 -4 43 -6 -5 8
pair call&closer	-1 -5 0 -1 0 0 13 0 -6 11
pair call&cold	7 -4 0 1 -2 0 -1 0 0 4
pair call&confirm	15 -2 -2 -1 -5 6 -9 -1 -1 -12
pair call&deadline	-4 30 0 -2 -4 -9 -5 -10 4 46
pair call&decide	1 -11 -1 -2 5 -2 17 0 -6 -14
pair call&document	0 -1 -1 0 11 0 1 -1 -8 -7
pair call&education	-3 4 0 -1 4 0 -6 0 1 -4
pair call&enjoyed	0 11 -1 0 -2 0 -7 0 -1 30
pair call&event	7 -1 0 3 10 -4 -12 -1 -3 -21
pair call&family	-1 0 0 0 0 0 2 0 0 15
pair call&feedback	0 -7 0 0 1 0 8 -2 1 2
pair call&filled	0 0 0 3 -2 0 0 0 -1 -4
pair call&finance	-1 5 0 0 -1 -1 -2 0 0 29
pair call&future	-1 -7 0 0 0 0 9 0 0 4
pair call&glad	0 -11 -1 -1 0 2 13 0 -1 -2
pair call&health	0 0 2 0 0 0 -2 0 0 -3
pair call&hear	-2 4 1 1 -6 -3 13 -7 -2 -16
pair call&hiringside	9 -2 -4 0 -2 0 1 0 -1 13
pair call&hitch	-2 -4 8 -7 -1 1 -3 7 0 -7
pair call&hold	0 -1 0 1 -12 0 13 0 0 -5
pair call&inbox	-3 -13 -1 -1 1 -1 23 -3 -3 -21
pair call&interview	1 28 -13 -2 -5 -4 -8 1 1 2
pair call&invite	2 -2 0 -1 -3 -1 -4 4 4 -25
pair call&join	0 0 0 0 0 0 -2 0 2 8
pair call&keen	-2 19 -1 -1 3 0 -15 -1 -2 -29
pair call&link	5 -3 0 0 0 0 0 0 0 -9
pair call&lure	10 3 -1 0 -1 -1 -7 -1 -2 2
pair call&mediaword	0 0 0 0 0 0 0 0 0 53
pair call&meet	-2 -1 11 -1 -3 -4 2 -7 6 -6
pair call&move	-1 -2 5 0 -1 1 -2 1 -1 31
pair call&not	6 12 4 -14 2 -4 -11 -6 11 -75
pair call&offer	-2 -1 0 2 -1 4 -2 0 1 23
pair call&office	8 2 0 -1 -1 -1 -9 3 -1 2
pair call&official	3 1 3 1 3 1 -4 0 -8 6
pair call&onward	-1 0 0 0 1 7 -1 0 -5 -3
pair call&other	-1 -15 16 4 -3 -5 7 -3 -2 1
pair call&pay	8 11 -1 -1 -10 -1 -7 0 -1 9
pair call&practice	2 1 0 0 0 0 -2 0 0 7
pair call&prepare	19 4 -4 -6 -6 -12 5 -3 3 33
pair call&property	0 2 0 3 -3 0 -1 0 0 28
pair call&received	-4 -2 5 -1 -2 0 7 0 -2 -3
pair call&recorded	-1 7 0 0 0 0 -5 0 0 8
pair call&recruiter	6 -9 0 -4 -2 -1 12 -2 -1 16
pair call&remind	12 -8 -3 1 -15 -11 30 -4 -2 -30
pair call&review	-3 -3 0 0 -1 0 1 0 8 19
pair call&role	-1 62 -2 -7 -16 -4 -27 2 -6 -17
pair call&sales	5 23 -1 0 -3 -1 -19 -1 -5 16
pair call&send	16 2 -2 -2 -5 -2 -2 -1 -3 -9
pair call&service	0 -6 0 0 0 0 -1 0 7 5
pair call&shop	-1 10 0 0 -3 0 -6 0 0 10
pair call&sign	-5 -4 5 1 -2 5 -4 3 1 20
pair call&slot	-8 40 -2 -4 -18 0 10 -10 -9 -3
pair call&sorry	-1 -4 16 16 -12 -1 -12 -1 0 -8
pair call&stage	0 2 -2 -2 -1 -1 7 -1 -2 8
pair call&start	3 -1 0 0 -1 -8 7 0 1 21
pair call&study	-1 1 1 9 -8 -1 -7 0 5 2
pair call&talk	8 34 -3 -3 -8 6 -25 -8 -2 -53
pair call&task	3 0 0 -1 -1 -1 1 0 0 -1
pair call&team	-6 -14 8 -4 3 5 12 1 -6 -24
pair call&thank	3 -3 -3 -3 -4 -2 -3 -3 19 -11
pair call&ticket	2 -1 -1 -1 -3 0 2 -4 5 -21
pair call&time	45 -24 -13 -1 -35 -19 56 -22 13 5
pair call&title	-10 20 5 -4 -7 -11 4 2 2 27
pair call&urgent	-1 0 0 0 0 0 -8 10 0 -12
pair call&video	-3 -3 5 -1 2 -2 5 -1 -3 -1
pair call&wait	-15 28 -1 -1 -2 0 -6 -2 -1 -9
pair call&wish	-6 5 -1 -2 -8 5 6 -1 0 -39
pair call&yours	13 7 -1 -2 1 0 -12 3 -10 -32
pair cancel&candidate	1 0 0 0 5 0 -3 0 -2 0
pair cancel&choose	-3 -1 -2 12 -2 -1 -2 0 -1 16
pair cancel&civic	1 -9 0 22 -5 -2 -6 0 0 6
pair cancel&confirm	-3 -1 4 -7 -11 -1 23 0 -6 13
pair cancel&deadline	13 -7 -9 8 0 -1 -3 0 -2 26
pair cancel&education	-2 0 0 7 -4 0 -1 0 0 14
pair cancel&event	-7 -1 -2 18 -3 -2 -2 -2 1 -25
pair cancel&family	0 0 0 1 0 0 0 0 0 7
pair cancel&filled	-4 -2 -2 22 -7 -1 -4 -1 -1 -6
pair cancel&finance	-1 0 0 4 -1 0 -1 0 0 -7
pair cancel&health	-1 0 0 2 0 0 0 0 0 27
pair cancel&hear	-2 -1 -1 7 -2 0 -1 0 0 6
pair cancel&hiringside	-3 0 0 5 -1 0 0 0 0 -3
pair cancel&hitch	-2 -1 -3 12 -2 -1 -3 -1 0 6
pair cancel&hold	-6 -2 3 24 -5 -2 -11 -2 1 -14
pair cancel&interview	-51 -17 7 109 -18 -4 -16 -4 -6 -48
pair cancel&invite	-2 0 0 4 0 0 0 0 0 -10
pair cancel&link	7 0 -7 1 0 0 0 0 0 -10
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 8
pair cancel&meet	-1 -1 4 4 -1 -1 -2 0 0 3
pair cancel&move	13 0 -14 4 0 -1 -2 1 0 -8
pair cancel&not	-9 -3 2 18 1 -3 -7 -1 0 -5
pair cancel&offer	-1 0 0 4 -2 0 0 0 0 -2
pair cancel&official	-1 0 0 5 -2 0 0 0 0 6
pair cancel&onward	-1 -1 0 -10 2 0 10 0 0 -2
pair cancel&other	-1 0 0 10 -6 -1 -1 0 0 7
pair cancel&prepare	3 0 -1 1 -1 0 -1 -2 1 -12
pair cancel&property	-1 0 0 2 -1 0 0 0 0 12
pair cancel&recruiter	-6 -1 -1 5 -5 -1 9 0 -1 -17
pair cancel&remind	-10 -7 17 5 -7 -2 7 -1 -1 -20
pair cancel&review	-1 0 0 1 0 0 0 0 0 6
pair cancel&role	-14 -6 -7 53 -15 -4 5 -4 -9 -22
pair cancel&sales	-2 0 0 4 -1 0 0 0 0 -2
pair cancel&service	0 0 0 1 0 0 0 0 0 9
pair cancel&shop	-4 -1 3 8 -2 0 -3 0 0 2
pair cancel&sign	0 0 0 7 -4 0 -1 0 0 10
pair cancel&slot	-8 -1 0 17 -4 -1 -2 -1 0 -10
pair cancel&sorry	-9 -8 3 33 -7 -2 -6 -2 -2 58
pair cancel&stage	-3 -1 -1 2 4 0 -1 0 0 -2
pair cancel&talk	-4 -6 6 8 -3 0 -1 0 0 -4
pair cancel&task	-1 -1 -1 5 -1 0 -1 -2 2 -3
pair cancel&team	-7 -2 -2 20 -2 -1 -5 -1 -1 -5
pair cancel&ticket	-1 0 0 1 0 0 0 0 0 10
pair cancel&time	-32 -22 10 94 -20 -9 -11 -5 -6 -1
pair cancel&title	-17 -3 -3 28 -10 -1 15 -1 -9 -6
pair cancel&wait	-1 0 0 3 0 0 -1 0 0 15
pair cancel&yours	-11 -5 -1 27 -15 -1 33 -1 -26 -4
pair candidate&choose	-1 -27 -3 -4 29 9 4 -4 -2 22
pair candidate&civic	10 -1 -6 -4 -11 -4 -6 -5 26 -14
pair candidate&closer	-2 -3 -1 -1 32 -2 -2 0 -21 -38
pair candidate&cold	0 0 0 0 -2 0 12 0 -10 -15
pair candidate&confirm	-8 -3 -3 2 -2 2 -2 1 13 27
pair candidate&deadline	12 2 -4 -4 -12 6 20 -3 -17 -23
pair candidate&decide	-6 3 -4 -3 12 -9 9 0 -2 -54
pair candidate&document	0 -1 0 0 1 8 -2 -1 -3 -6
pair candidate&education	-5 3 0 -1 -7 -2 13 -2 1 -1
pair candidate&enjoyed	11 -8 0 0 1 0 -1 0 -2 10
pair candidate&family	0 7 0 0 -4 0 1 0 -3 -4
pair candidate&feedback	9 -11 -1 -1 -11 1 5 -3 11 8
pair candidate&filled	-4 -4 -1 2 9 0 9 -2 -8 -16
pair candidate&finance	-2 -1 0 0 2 0 2 0 0 15
pair candidate&forwarded	0 -6 0 0 -3 0 26 0 -17 -1
pair candidate&future	-1 0 0 0 -4 0 7 -2 1 4
pair candidate&glad	8 17 -1 -2 -4 2 -18 0 -2 -23
pair candidate&health	9 0 0 0 -1 0 2 0 -8 -3
pair candidate&hear	2 -8 -2 -1 5 8 -13 -2 10 -27
pair candidate&hiringside	-6 -14 8 -2 -19 11 28 4 -8 63
pair candidate&hitch	0 0 0 0 0 0 2 0 -1 -5
pair candidate&hold	-2 -1 4 -1 -1 0 5 0 -4 -1
pair candidate&inbox	1 2 0 0 -6 7 0 4 -7 -6
pair candidate&interview	9 8 -3 -6 -15 -1 -14 -3 25 38
pair candidate&invite	4 -7 -1 0 -14 -1 -18 0 37 -8
pair candidate&join	0 -1 0 0 7 0 -1 0 -5 -3
pair candidate&keen	1 2 0 0 -6 7 1 0 -5 7
pair candidate&link	-1 -1 0 0 0 9 -3 -1 -4 -17
pair candidate&machine	0 0 0 0 -1 0 -1 3 0 -7
pair candidate&mediaword	-1 1 0 0 10 0 -3 1 -8 -12
pair candidate&meet	13 -16 0 0 3 -4 -6 -2 11 -20
pair candidate&mine	0 2 0 0 -14 0 -4 3 13 -25
pair candidate&move	-3 -7 -3 0 -3 -1 17 4 -3 21
pair candidate&not	-7 -7 -1 -4 17 -4 5 -3 5 -51
pair candidate&offer	-7 0 -3 0 14 -1 -3 -1 1 -49
pair candidate&office	-5 -1 -1 -1 2 2 8 0 -5 27
pair candidate&official	-1 2 -1 2 -4 2 -6 -1 6 -21
pair candidate&onward	-6 16 -3 -1 0 -2 -7 -1 4 -26
pair candidate&other	-9 -4 -4 0 35 -7 12 -3 -20 -42
pair candidate&paper	0 0 0 0 0 0 1 0 -1 3
pair candidate&pay	1 -3 0 0 0 -1 3 0 0 4
pair candidate&practice	-2 7 -2 0 3 0 -3 0 -3 -1
pair candidate&prepare	-7 -5 -1 -1 -3 1 4 -2 13 -38
pair candidate&property	-2 4 0 -1 2 0 2 0 -4 21
pair candidate&received	-5 0 -2 -2 3 -3 5 3 2 -42
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 2 -18
pair candidate&recruiter	11 8 -5 -1 -3 -8 23 -2 -23 -23
pair candidate&remind	-3 -14 -1 2 -8 7 12 1 4 9
pair candidate&review	-5 -4 -2 -2 19 -2 3 0 -6 -17
pair candidate&role	4 -11 -4 -3 32 0 3 -3 -17 24
pair candidate&sales	-6 5 -1 -1 -4 2 16 -1 -11 23
pair candidate&send	0 -6 -1 -1 -7 -1 14 -1 3 -1
pair candidate&service	-4 -1 -2 0 -3 0 14 0 -4 13
pair candidate&shop	-6 -5 -1 -1 1 -1 9 5 -1 -22
pair candidate&sign	1 -2 -1 0 -1 -7 27 0 -18 -15
pair candidate&slot	10 -2 4 -4 10 -9 -8 0 0 0
pair candidate&sorry	-1 7 -1 -1 -4 -1 -4 -1 5 31
pair candidate&stage	-1 11 -3 -3 -22 -3 14 -5 12 -23
pair candidate&start	2 -1 0 0 6 -5 -3 0 2 -2
pair candidate&study	-1 -3 0 0 7 -1 5 0 -6 -20
pair candidate&talk	14 -6 -2 -1 -2 -1 5 -2 -6 38
pair candidate&task	0 -3 0 0 12 0 -4 0 -3 5
pair candidate&team	3 -12 -1 -5 0 3 12 1 -2 -14
pair candidate&thank	-3 -1 -1 -1 -2 6 -5 3 5 34
pair candidate&ticket	4 2 -1 -2 -18 6 24 7 -23 -50
pair candidate&time	-3 -27 5 -3 14 -8 21 -6 6 43
pair candidate&title	10 12 -5 -3 -7 -2 10 2 -17 -11
pair candidate&urgent	0 -1 0 0 3 0 -2 1 -1 -1
pair candidate&video	0 9 0 0 -7 -1 0 0 0 10
pair candidate&wait	-6 -3 1 -2 -21 -1 61 0 -28 -6
pair candidate&wish	-1 -3 0 1 -5 0 4 0 6 -9
pair candidate&yours	10 38 -7 -8 -10 0 9 -8 -24 -86
pair choose&civic	-5 6 1 -2 -21 19 8 -6 0 20
pair choose&closer	-1 0 -1 -1 18 -2 -8 -1 -4 -21
pair choose&cold	6 6 -1 -1 10 -2 -15 0 -3 -15
pair choose&confirm	-3 2 0 0 -4 10 -2 -1 -1 3
pair choose&deadline	9 -3 -2 4 -22 -2 21 -2 -3 -29
pair choose&decide	-7 3 -2 8 -1 4 0 -2 -4 -48
pair choose&document	-3 -3 0 -1 6 7 1 0 -6 -9
pair choose&education	-3 -3 -2 -2 -6 -2 21 0 -3 -32
pair choose&enjoyed	-1 -1 0 0 1 3 -1 0 0 -16
pair choose&event	-4 5 -2 0 8 -4 -1 -1 -2 -13
pair choose&family	0 -1 0 0 0 0 1 0 0 11
pair choose&feedback	-3 0 0 0 0 0 1 0 3 18
pair choose&filled	-3 -4 -2 4 -1 -1 10 -2 -2 -16
pair choose&finance	-2 -5 -1 -1 7 5 4 -1 -7 -6
pair choose&future	-5 2 -1 0 5 0 3 -1 -4 -5
pair choose&glad	3 -9 -2 -3 -8 38 -15 -2 -3 10
pair choose&health	-3 -1 5 1 0 3 -2 -2 -1 31
pair choose&hear	-3 6 -1 4 -24 10 -18 -1 26 31
pair choose&hiringside	-4 -7 -4 -1 15 -3 12 -2 -7 -45
pair choose&hitch	-1 0 2 1 -4 0 5 -1 -1 -5
pair choose&hold	-1 -2 -2 6 -14 -3 18 -1 -1 -25
pair choose&inbox	-2 3 0 -1 -2 0 0 3 -1 5
pair choose&interview	-6 13 0 9 -7 4 -14 -3 4 2
pair choose&invite	6 -2 -1 0 -4 2 2 0 -2 -34
pair choose&join	-1 0 -1 0 10 -12 6 0 -1 -1
pair choose&keen	1 14 7 -10 -14 4 1 -1 -3 -28
pair choose&link	-3 19 13 -11 -9 -2 -5 -1 -2 29
pair choose&lure	0 5 0 0 0 0 -5 0 0 -3
pair choose&machine	0 1 0 0 -1 0 -1 0 0 -8
pair choose&mediaword	4 -1 -4 -1 12 3 -5 0 -8 -16
pair choose&meet	-3 2 0 -2 10 2 -2 0 -8 -30
pair choose&mine	-1 0 1 0 3 0 -3 0 -1 -23
pair choose&move	-5 5 8 -8 0 2 1 -1 -2 1
pair choose&not	-3 3 -5 24 -34 -1 3 -3 15 -5
pair choose&offer	-7 -1 -1 0 -6 19 -1 -1 -2 -45
pair choose&office	-2 0 0 0 9 1 -9 0 2 34
pair choose&official	0 -1 -1 0 -12 4 2 -2 9 -10
pair choose&onward	6 -13 -2 0 7 0 7 -1 -4 -35
pair choose&other	-7 3 -5 7 30 -6 -7 -4 -12 24
pair choose&paper	0 0 0 0 5 0 -4 0 0 2
pair choose&pay	-2 8 -2 -1 1 9 -10 -1 -2 -24
pair choose&practice	0 0 0 0 3 0 -3 0 -1 10
pair choose&prepare	-6 -1 -1 0 20 -5 -4 -1 -3 -27
pair choose&property	-1 7 -2 0 2 5 -11 0 0 -2
pair choose&received	-1 -1 0 0 10 -1 -1 0 -5 -12
pair choose&recruiter	3 9 -1 -3 2 -6 1 0 -4 -84
pair choose&remind	-2 -12 1 12 -8 -2 14 -1 -3 14
pair choose&review	6 -2 -1 -1 6 -1 5 -1 -11 -5
pair choose&role	1 -8 -6 1 6 27 -8 -3 -10 -20
pair choose&sales	-1 0 -1 0 4 2 -1 -1 -2 43
pair choose&send	4 -4 0 -1 -2 6 0 -1 -2 18
pair choose&service	0 8 -1 0 0 -2 -4 0 0 11
pair choose&shop	-1 4 -2 0 0 1 0 -1 -1 -11
pair choose&sign	1 -3 -2 -2 0 26 -8 -2 -9 -18
pair choose&slot	-9 65 -4 -18 -10 8 -25 -5 -1 33
pair choose&sorry	-2 -2 -4 2 18 -3 -9 -2 2 11
pair choose&stage	14 -12 -2 2 -3 -11 19 -1 -6 -26
pair choose&start	-1 -1 0 0 14 -5 -6 0 -1 -17
pair choose&study	-6 -2 0 2 -10 0 9 0 7 8
pair choose&talk	-2 -1 -1 -2 -13 3 5 -1 11 -1
pair choose&task	4 -2 0 -1 4 0 -4 -1 0 -25
pair choose&team	-9 6 -4 2 41 8 -24 -5 -14 23
pair choose&thank	12 -11 7 -2 4 -1 -6 -1 -2 -31
pair choose&ticket	6 2 -1 -1 -19 1 16 -3 -1 -27
pair choose&time	-38 29 12 8 -6 8 -10 -6 3 20
pair choose&title	-6 -3 -1 -6 31 25 -27 -3 -9 -12
pair choose&urgent	0 -2 -1 0 0 8 -5 1 0 3
pair choose&video	-1 2 1 0 1 0 -1 0 0 -4
pair choose&wait	-2 -2 -1 1 -2 -4 21 -1 -11 2
pair choose&wish	-1 2 0 0 -4 8 -3 0 -1 -11
pair choose&yours	14 4 -1 -3 -22 21 -3 -2 -8 31
pair civic&closer	-5 5 -3 -3 4 -4 -2 -1 9 17
pair civic&cold	-2 2 1 -1 5 -1 7 -3 -8 10
pair civic&confirm	32 -34 8 -4 3 11 -22 -7 13 -9
pair civic&deadline	0 -6 -26 -1 -19 4 42 -4 11 23
pair civic&decide	-6 -11 -5 2 -11 9 21 -6 6 -68
pair civic&document	-4 1 -4 -2 -1 12 -24 -1 25 0
pair civic&education	-7 -2 0 0 -6 8 -3 -3 13 -34
pair civic&enjoyed	3 -1 -5 -3 12 1 5 -3 -9 -41
pair civic&event	8 -20 9 1 9 -10 16 -10 -3 -43
pair civic&exit	-3 6 0 0 -1 0 -1 0 0 -1
pair civic&family	4 -7 -2 -1 6 -4 9 -1 -3 26
pair civic&feedback	11 -12 -2 -1 -4 -1 -9 -1 18 -26
pair civic&filled	2 -2 -7 0 6 -1 4 -7 5 -17
pair civic&finance	-8 -3 -1 5 -5 10 -8 6 6 15
pair civic&forwarded	2 -2 -2 0 -3 0 3 3 -1 -18
pair civic&future	-4 -2 0 -1 13 4 -2 -6 -1 -63
pair civic&glad	3 0 -6 -2 2 16 -6 -2 -5 16
pair civic&health	-2 -1 7 -1 -3 2 -5 2 2 12
pair civic&hear	7 -10 9 -9 -15 -9 46 -9 -10 -32
pair civic&hiringside	9 -10 -6 -1 -14 -4 24 -3 6 -32
pair civic&hitch	4 -6 14 -6 -3 2 5 -7 -3 8
pair civic&hold	-5 15 1 16 -7 1 -17 -4 0 -12
pair civic&inbox	-1 0 0 -2 -5 -3 1 11 -1 -40
pair civic&interview	19 -11 10 -7 -6 -8 2 -2 3 20
pair civic&invite	43 -13 -6 -2 3 8 -24 -5 -2 -20
pair civic&join	-4 15 -4 -2 2 10 -9 -1 -8 35
pair civic&keen	-1 0 -1 -3 4 7 0 -3 -4 26
pair civic&link	19 23 8 -2 -15 -1 -23 -5 -5 -81
pair civic&lure	9 2 -2 -1 -4 14 -16 -1 -2 -11
pair civic&machine	-3 5 -1 -1 -6 -1 -11 5 13 -37
pair civic&mediaword	1 -2 -1 -1 -2 4 -22 0 25 -6
pair civic&meet	9 7 3 -4 -9 -13 24 -7 -11 16
pair civic&mine	-2 4 3 -1 -1 0 -1 -1 -1 -5
pair civic&move	-2 -7 21 -3 6 -5 -13 -1 4 -23
pair civic&not	-23 8 27 0 11 -5 -1 -15 -2 10
pair civic&offer	-8 -5 -4 -2 -22 38 13 -7 -3 -56
pair civic&office	0 5 -4 8 -1 2 -11 -3 5 16
pair civic&official	-5 -10 1 -1 -10 5 -4 10 13 -5
pair civic&onward	9 11 -6 2 4 -9 3 -5 -8 -33
pair civic&other	-22 13 -16 1 26 -9 18 -5 -6 0
pair civic&paper	-3 5 -2 10 -2 -1 -6 -2 1 -10
pair civic&pay	-16 -16 -8 -3 7 13 28 -4 -2 -44
pair civic&practice	-1 2 0 0 5 0 -2 0 -4 4
pair civic&prepare	38 -13 -3 0 -25 8 1 -5 -2 10
pair civic&property	1 3 -1 5 -11 10 -7 -2 3 -4
pair civic&received	-24 -9 9 -4 1 -2 -14 4 38 1
pair civic&recorded	-4 15 1 -1 -1 -1 -11 0 1 -5
pair civic&recruiter	7 2 5 -10 13 -5 -7 0 -4 -45
pair civic&remind	-20 4 21 -13 10 -7 20 -9 -6 -21
pair civic&review	-4 2 -7 1 -15 -2 1 -4 28 -3
pair civic&role	11 4 -3 3 -9 17 -18 -15 9 -31
pair civic&sales	-3 4 -4 5 -3 6 -8 -3 6 -43
pair civic&send	8 2 -12 -6 -5 14 -16 13 2 -18
pair civic&service	-1 0 2 0 -1 0 -3 0 3 3
pair civic&shop	-7 3 -7 -2 -4 7 1 14 -3 -6
pair civic&sign	-2 -6 -5 -4 -17 52 -6 -3 -9 -5
pair civic&slot	-10 36 -11 -13 -16 3 24 2 -16 -31
pair civic&sorry	-8 -15 34 13 25 -7 -26 -8 -7 24
pair civic&stage	27 12 -10 -6 6 -12 -3 -4 -9 31
pair civic&start	-3 -5 -3 -3 1 29 -16 -2 3 -11
pair civic&study	-6 4 -4 0 -3 2 6 0 2 -25
pair civic&talk	2 5 -3 -11 1 -5 15 -8 4 -14
pair civic&task	15 5 -11 -2 19 -13 -11 -10 8 -25
pair civic&team	4 11 7 -17 2 -6 19 -19 -1 -33
pair civic&thank	-15 14 1 -3 31 -24 -17 -2 16 24
pair civic&ticket	2 13 -6 -4 -19 3 14 -1 -3 0
pair civic&time	-14 -29 39 -9 2 10 25 -18 -7 22
pair civic&title	5 30 3 -9 -25 22 -40 -9 23 -36
pair civic&urgent	-3 -6 8 0 2 7 -11 4 -2 7
pair civic&video	13 7 4 -3 -8 -3 -14 -1 5 -20
pair civic&wait	19 -10 0 -5 -39 11 31 -1 -5 7
pair civic&wish	11 4 -5 0 26 8 -34 -2 -7 -8
pair civic&yours	17 18 -8 -4 -2 -4 -9 -2 -5 67
pair closer&confirm	-2 2 0 0 0 0 1 0 0 12
pair closer&deadline	-4 4 0 0 -2 0 -6 4 5 22
pair closer&decide	-1 -1 -1 -1 29 -1 -20 -1 -3 3
pair closer&document	-3 7 0 0 2 0 0 0 -6 -1
pair closer&education	0 0 0 0 1 0 -2 0 2 -6
pair closer&enjoyed	-1 -2 0 -1 2 0 3 -1 0 16
pair closer&event	0 1 0 0 1 0 0 0 0 -10
pair closer&family	-1 -2 1 0 3 0 1 0 -4 12
pair closer&feedback	-1 -2 0 0 -7 -1 11 0 -1 -1
pair closer&filled	0 -2 0 0 2 0 1 0 1 -7
pair closer&finance	0 0 0 -1 5 0 -3 0 0 0
pair closer&future	0 0 0 0 2 0 -1 0 0 14
pair closer&glad	-1 9 0 -1 -2 -1 -2 0 -1 -4
pair closer&health	0 0 0 0 0 0 0 0 1 7
pair closer&hear	-1 -7 -1 -1 18 -4 0 -1 -2 -8
pair closer&hiringside	0 -1 0 0 1 0 1 1 -2 6
pair closer&inbox	-3 4 2 -1 -3 -1 -4 10 -4 -7
pair closer&interview	3 -5 0 -3 5 -1 1 -2 2 14
pair closer&invite	1 -1 0 0 2 0 2 -1 -1 -8
pair closer&join	0 0 0 0 4 0 -2 0 0 -4
pair closer&keen	2 -6 0 0 0 0 5 0 -1 0
pair closer&link	-1 3 0 0 -2 0 -2 0 1 5
pair closer&machine	0 4 0 0 -1 0 -3 0 -1 -13
pair closer&mediaword	0 -1 0 0 0 0 -1 1 0 8
pair closer&meet	0 -4 0 0 4 0 3 0 -3 3
pair closer&mine	0 0 0 0 1 0 -1 0 0 15
pair closer&move	-1 2 1 0 0 0 -1 0 0 7
pair closer&not	-5 -8 -2 -4 41 2 -12 -6 -7 -35
pair closer&offer	0 0 0 0 1 -1 0 0 0 36
pair closer&office	0 0 0 0 0 0 0 0 0 4
pair closer&official	0 0 0 0 -7 0 16 0 -8 -6
pair closer&onward	0 -1 0 0 13 0 -4 0 -5 1
pair closer&other	-2 -5 -1 -1 13 -1 -14 -1 11 -13
pair closer&pay	0 0 0 0 -1 8 -5 0 0 -9
pair closer&practice	0 0 0 0 0 0 0 0 0 6
pair closer&property	2 10 0 0 -8 -1 -2 0 -1 8
pair closer&received	10 -1 -1 0 6 -1 1 -1 -14 -23
pair closer&recruiter	-2 0 0 0 14 0 -4 0 -7 10
pair closer&remind	-1 3 0 -1 6 0 -4 0 -3 12
pair closer&review	-1 -1 0 -1 21 -1 -3 2 -16 -5
pair closer&role	-1 5 -1 -3 -5 -2 1 -3 9 5
pair closer&sales	1 -3 0 0 0 0 3 0 0 2
pair closer&send	0 6 0 0 -1 0 -8 -1 4 6
pair closer&sign	0 2 0 0 1 -1 -10 0 9 -20
pair closer&slot	-2 2 -1 -1 12 -2 4 3 -15 4
pair closer&sorry	-1 -1 -2 -1 4 5 -15 -1 14 2
pair closer&stage	-1 -2 0 0 3 0 0 -1 1 11
pair closer&study	0 -3 0 0 7 0 -1 0 -2 -15
pair closer&talk	3 -6 0 0 2 0 4 0 -1 -15
pair closer&task	0 -1 0 0 3 0 1 0 -2 -5
pair closer&team	0 10 0 -1 -1 -1 3 -2 -6 -44
pair closer&thank	11 12 0 -3 -27 -3 -6 17 -2 14
pair closer&ticket	-1 -1 0 -1 9 -1 -21 19 -3 0
pair closer&time	5 28 -3 -4 5 -4 -18 1 -11 -7
pair closer&title	2 -9 -1 -2 8 -2 2 -1 4 9
pair closer&video	-1 5 0 0 1 0 -3 0 -2 7
pair closer&wait	-1 -1 2 0 2 0 -11 2 9 4
pair closer&wish	-1 -1 0 0 -4 -3 10 -1 -1 12
pair closer&yours	13 10 -1 -1 4 -1 -6 -1 -17 21
pair cold&deadline	-1 9 -2 -1 -2 -2 -4 0 2 14
pair cold&decide	-3 6 0 0 -1 -1 0 0 0 -17
pair cold&document	0 0 0 0 0 0 0 0 -1 -10
pair cold&education	0 0 0 0 0 0 -8 0 9 1
pair cold&enjoyed	1 0 0 0 0 0 0 0 0 33
pair cold&event	2 0 1 0 0 0 -3 0 0 11
pair cold&family	0 0 0 0 3 0 -3 0 0 22
pair cold&feedback	-1 -1 0 0 -1 0 5 0 -2 -15
pair cold&finance	0 0 0 0 -5 0 5 0 0 -2
pair cold&future	0 0 0 0 7 0 0 0 -6 2
pair cold&glad	0 0 0 0 0 0 1 0 0 5
pair cold&hear	2 -1 -2 1 -7 5 0 8 -6 -36
pair cold&interview	-7 10 0 -1 -1 -1 1 0 -1 -30
pair cold&invite	2 -1 0 0 7 0 -1 0 -6 -10
pair cold&join	0 0 0 0 4 0 -3 0 0 15
pair cold&keen	-2 8 -1 0 -1 -3 1 0 -1 -2
pair cold&link	0 0 0 0 1 0 0 0 0 -5
pair cold&mediaword	0 0 0 0 3 0 -3 0 0 0
pair cold&meet	3 1 0 0 0 0 -3 0 0 -3
pair cold&mine	0 0 0 0 0 0 0 0 0 -3
pair cold&not	0 0 0 0 0 0 2 0 0 -6
pair cold&offer	0 0 0 0 0 6 -5 0 0 1
pair cold&office	5 2 -1 -1 4 -2 2 -1 -8 -39
pair cold&official	-6 8 0 0 0 0 -1 0 0 2
pair cold&onward	-1 0 1 -1 0 -1 5 -3 0 0
pair cold&other	-1 0 0 -1 9 -1 -3 0 -2 -6
pair cold&pay	-1 7 -1 -1 4 -2 -8 0 2 8
pair cold&property	-1 8 -1 0 -5 -2 2 0 -1 9
pair cold&received	2 -5 0 -1 0 0 0 0 5 9
pair cold&recruiter	0 -3 0 0 4 0 0 1 0 1
pair cold&remind	0 0 0 2 -2 0 1 0 0 -3
pair cold&review	7 -2 0 0 -1 0 -1 0 -3 -11
pair cold&role	0 5 -1 -3 -8 -2 -1 -3 13 36
pair cold&sales	-6 16 -2 -2 3 -1 4 -1 -11 -55
pair cold&send	0 -2 0 0 6 0 5 0 -8 -10
pair cold&sign	0 0 0 0 0 0 2 0 -2 12
pair cold&slot	0 1 0 0 0 0 0 0 0 4
pair cold&study	0 0 0 0 0 0 1 0 -1 27
pair cold&talk	2 1 0 -1 -2 -1 4 0 -3 26
pair cold&team	2 9 -2 -1 6 2 -24 -1 8 22
pair cold&thank	2 -1 -1 -1 -3 -1 -25 13 16 -18
pair cold&time	3 9 -1 0 5 -4 -5 -1 -5 -15
pair cold&title	-3 9 0 -1 -6 -1 11 0 -8 37
pair cold&urgent	0 0 0 0 0 0 0 0 0 7
pair cold&wait	-5 -2 0 -2 -3 -3 26 -1 -9 -21
pair cold&yours	7 7 -1 -1 -9 -1 -4 -1 3 13
pair confirm&deadline	8 -5 -2 -2 3 1 -2 -1 0 41
pair confirm&decide	-5 -1 0 0 3 2 3 0 -1 -10
pair confirm&document	-2 -1 -1 0 -1 0 -13 -1 19 6
pair confirm&education	0 -2 -1 5 -6 1 -1 0 4 25
pair confirm&enjoyed	2 -3 -1 0 0 0 3 0 -1 -2
pair confirm&event	4 2 -1 0 5 -2 -5 0 -1 20
pair confirm&family	2 0 0 0 -1 0 0 0 0 3
pair confirm&feedback	3 -2 -1 0 0 0 1 0 0 -10
pair confirm&filled	8 -1 -5 -1 2 -5 -5 8 -1 -6
pair confirm&finance	-5 -1 0 0 -2 1 -7 -1 16 -11
pair confirm&forwarded	0 0 -1 0 -1 0 -1 0 3 -14
pair confirm&future	0 0 -1 0 2 0 -3 0 2 -3
pair confirm&glad	-1 -2 -2 -1 -2 3 6 -1 0 -8
pair confirm&health	2 -1 -1 0 0 1 -1 0 1 23
pair confirm&hear	-6 12 -1 0 0 -3 2 -1 -2 7
pair confirm&hiringside	6 -4 -1 0 -2 0 0 0 1 -9
pair confirm&hitch	1 -1 0 0 -1 0 1 0 0 -12
pair confirm&hold	-1 5 4 -4 -3 2 -2 0 0 -6
pair confirm&inbox	3 -2 -2 -8 -4 -1 10 4 0 3
pair confirm&interview	30 -21 -11 -8 -3 4 15 -1 -6 -49
pair confirm&invite	9 5 -3 0 0 -6 -6 -1 2 -14
pair confirm&keen	1 -2 2 -1 5 2 -4 -1 -2 -1
pair confirm&link	4 1 -1 0 -1 0 -2 0 0 19
pair confirm&machine	-3 3 0 0 -1 0 -1 0 2 -7
pair confirm&mediaword	2 -1 -1 0 -1 2 -1 -1 0 4
pair confirm&meet	6 -3 7 -5 2 0 -8 -1 2 32
pair confirm&mine	0 -1 0 0 0 4 -2 0 0 -4
pair confirm&move	-5 -1 7 0 0 0 -1 0 0 14
pair confirm&not	-33 -8 32 0 9 1 2 3 -6 -17
pair confirm&offer	-4 -1 -1 0 0 8 -2 0 -1 -8
pair confirm&office	1 -5 -1 1 1 3 -5 0 6 38
pair confirm&official	2 0 -1 0 -1 0 -2 -1 2 3
pair confirm&onward	-5 -2 -1 -8 0 12 5 0 0 -10
pair confirm&other	-4 -6 -1 0 4 -1 3 -1 6 -12
pair confirm&pay	-4 -1 -1 0 -1 2 -4 7 1 -12
pair confirm&practice	1 0 0 0 0 0 0 0 0 4
pair confirm&prepare	8 -7 -5 3 -2 2 -9 -3 14 44
pair confirm&property	2 -1 -1 0 0 0 0 0 0 45
pair confirm&received	-7 1 -1 -1 -5 -1 -18 -3 36 -13
pair confirm&recorded	0 0 0 0 0 0 0 0 0 3
pair confirm&recruiter	3 0 -2 -10 -1 3 6 0 0 1
pair confirm&remind	0 -2 5 -9 7 -2 3 -1 0 27
pair confirm&review	-2 -4 -1 0 1 -1 2 0 5 8
pair confirm&role	2 -16 -4 -1 -6 4 19 -6 7 -21
pair confirm&sales	4 -6 -2 0 -2 2 -5 -2 11 -15
pair confirm&send	-3 -2 -1 -1 -3 -1 5 -1 7 3
pair confirm&service	1 1 0 0 0 0 0 0 0 -7
pair confirm&shop	2 -1 -2 0 -1 -1 -3 0 7 34
pair confirm&sign	6 -4 -2 -1 -1 6 -3 -3 1 -1
pair confirm&slot	10 7 -12 -2 1 5 -8 1 -2 -3
pair confirm&sorry	-2 -1 -1 11 -4 -1 -2 0 -1 -1
pair confirm&stage	6 -5 -5 -1 14 -1 -7 -1 -1 -5
pair confirm&start	2 -1 0 0 2 4 -6 0 0 9
pair confirm&study	0 -1 0 0 -2 0 -1 0 5 15
pair confirm&talk	17 -5 -6 -1 -8 10 -5 -1 -2 -38
pair confirm&task	-1 -3 -1 0 0 0 7 -1 0 -5
pair confirm&team	-16 -7 -2 -1 3 0 17 -1 8 -32
pair confirm&thank	11 -3 -1 -1 -2 -1 -5 -1 3 -22
pair confirm&ticket	0 -2 -1 0 -1 -2 1 -2 7 27
pair confirm&time	26 -5 1 -18 -6 14 -6 0 -7 11
pair confirm&title	22 -15 -7 -5 -21 6 13 -6 12 -17
pair confirm&video	3 1 -1 0 -1 0 -1 0 0 1
pair confirm&wait	-8 3 0 0 6 1 1 0 -2 31
pair confirm&wish	0 0 0 0 -4 7 -3 0 0 -1
pair confirm&yours	15 -17 -9 -2 -10 11 14 -2 2 42
pair deadline&decide	13 3 4 2 15 1 -33 -9 4 -14
pair deadline&document	-21 -6 -2 -2 0 1 22 -13 21 -21
pair deadline&education	5 2 -1 -1 -2 1 -9 -1 6 2
pair deadline&enjoyed	-1 4 0 -1 -9 -1 12 -2 -2 -1
pair deadline&event	12 6 -2 -2 -15 -1 -5 -2 9 32
pair deadline&exit	2 5 0 0 0 0 -5 0 0 -9
pair deadline&family	-4 5 0 0 -3 -1 -10 -1 13 -16
pair deadline&feedback	8 0 -1 -1 4 -1 -18 -7 16 -18
pair deadline&filled	2 1 2 -1 1 -3 8 -3 -7 5
pair deadline&finance	-7 -1 -1 4 -4 -1 -4 0 14 -11
pair deadline&future	-8 -1 -1 0 0 -1 5 -3 8 -11
pair deadline&glad	-4 9 -1 -1 1 0 -3 0 -1 -12
pair deadline&health	2 1 0 0 0 0 0 -1 -1 22
pair deadline&hear	8 -5 -6 -8 -23 13 -19 11 28 29
pair deadline&hiringside	-1 -1 -1 0 -2 8 1 3 -8 8
pair deadline&hitch	-1 -1 0 -1 0 0 4 0 -1 22
pair deadline&hold	-2 -2 -3 2 -20 -3 36 -2 -7 -13
pair deadline&inbox	9 -5 -1 -1 -6 -11 0 10 5 -25
pair deadline&interview	37 -26 4 6 -5 -7 6 -5 -10 3
pair deadline&invite	-1 -8 -1 1 -2 0 9 -1 3 3
pair deadline&join	4 -2 0 0 1 0 -2 -1 0 27
pair deadline&keen	1 -7 -3 -2 -3 1 8 -5 10 -30
pair deadline&link	-16 5 -10 -2 -4 7 29 -7 -3 -13
pair deadline&lure	0 5 0 0 1 -7 3 0 0 -1
pair deadline&mediaword	-3 2 -1 0 -1 -5 -6 13 1 9
pair deadline&meet	-8 15 -3 6 -10 0 -7 -7 14 -8
pair deadline&mine	-2 0 0 0 10 -6 -2 0 0 -7
pair deadline&move	9 -5 -4 -5 -7 -1 8 2 2 18
pair deadline&not	1 -21 16 1 -39 -21 71 -1 -7 -10
pair deadline&offer	-5 -1 -4 -3 5 18 -3 -3 -5 30
pair deadline&office	-19 9 -1 -1 17 -3 2 -1 -3 -11
pair deadline&official	6 0 7 -2 1 -1 1 -6 -5 24
pair deadline&onward	-1 -4 1 5 1 -4 15 -4 -9 -14
pair deadline&other	-5 -21 5 0 10 -14 17 -3 12 -5
pair deadline&paper	-6 -1 0 0 -1 -1 5 -1 6 -17
pair deadline&pay	-8 -1 -3 -2 4 -11 23 -1 -1 -6
pair deadline&practice	-2 -7 -2 0 2 0 9 0 -1 15
pair deadline&prepare	-4 3 2 -1 -15 -7 -12 -1 35 -53
pair deadline&property	1 7 -1 0 -2 -4 2 -1 -2 6
pair deadline&received	-11 -5 -2 -1 -4 -7 11 8 9 16
pair deadline&recorded	-5 30 -1 -1 -1 -1 -13 -4 -3 -14
pair deadline&recruiter	-5 -3 -1 0 19 -1 -14 -1 6 5
pair deadline&remind	-9 5 -6 7 -6 3 8 4 -5 22
pair deadline&review	-8 4 -2 -2 -7 -3 9 -2 10 19
pair deadline&role	-4 1 -9 -2 4 -8 24 -3 -2 -7
pair deadline&sales	-6 11 -2 -1 -13 -4 18 -1 -3 23
pair deadline&send	4 1 -3 -2 -4 4 7 -3 -4 -2
pair deadline&service	-1 5 0 -2 -6 -4 -4 0 11 1
pair deadline&shop	-1 -5 -4 0 8 0 6 -1 -3 28
pair deadline&sign	1 -6 -4 -6 -14 27 -13 -2 17 43
pair deadline&slot	2 19 -5 -9 2 14 -22 -7 6 18
pair deadline&sorry	-8 -4 6 0 10 -1 -3 -3 3 -7
pair deadline&stage	2 7 -5 -2 -17 -3 31 1 -13 -29
pair deadline&start	3 -7 -1 -1 3 -24 33 -2 -5 -17
pair deadline&study	1 -3 0 -1 -7 2 7 0 0 4
pair deadline&talk	1 -3 -3 -1 -3 -4 17 -12 8 39
pair deadline&task	-11 -23 -2 -3 2 -4 41 -8 7 -27
pair deadline&team	-1 10 -8 8 0 -10 -7 2 6 -4
pair deadline&thank	18 -11 -3 -4 20 -5 -10 -4 0 -13
pair deadline&ticket	2 -15 -7 -7 7 25 -22 31 -13 42
pair deadline&time	7 48 -22 -18 -32 12 11 -4 -3 -34
pair deadline&title	-20 5 -2 8 -14 -21 36 -1 10 -1
pair deadline&video	4 -1 -1 0 0 0 -4 -2 4 25
pair deadline&wait	11 -7 -3 -5 -4 -9 -4 -6 25 -50
pair deadline&wish	0 0 0 0 -11 0 12 0 0 7
pair deadline&yours	-2 -3 0 2 -9 -3 29 -3 -10 40
pair decide&document	0 0 0 0 1 0 -1 0 0 -4
pair decide&education	-2 -1 -1 -1 10 1 -1 -1 -3 -35
pair decide&enjoyed	0 -7 0 -1 2 0 8 0 -1 9
pair decide&event	-1 6 -1 -1 0 -1 -10 0 8 -6
pair decide&family	0 6 0 0 -1 0 -12 0 8 -1
pair decide&feedback	0 -7 -1 -1 10 0 11 -6 -5 8
pair decide&filled	-1 0 -1 2 7 0 -4 0 -3 -8
pair decide&finance	0 -2 0 5 -1 -1 0 0 -1 19
pair decide&future	1 0 0 0 0 0 1 0 0 4
pair decide&glad	0 0 0 0 -1 5 -2 0 0 -6
pair decide&health	0 -4 0 0 0 0 5 0 -1 29
pair decide&hear	0 -6 -6 -5 18 3 14 -3 -14 7
pair decide&hiringside	-1 -2 -1 -1 6 3 -1 -1 -3 -21
pair decide&hitch	0 0 0 0 -2 0 3 0 0 -3
pair decide&hold	0 0 0 0 2 0 0 0 -1 -8
pair decide&inbox	2 -8 0 -1 -6 0 2 -5 17 -14
pair decide&interview	-29 -3 2 -4 1 4 13 5 12 -22
pair decide&invite	3 -1 0 0 0 0 -1 0 0 3
pair decide&keen	-1 -7 0 0 0 0 9 0 0 16
pair decide&machine	-1 -1 -1 0 -1 -1 -1 10 -4 3
pair decide&mediaword	0 0 0 -1 -3 3 0 -1 3 1
pair decide&meet	5 3 -2 -2 -9 -2 -1 -1 8 -12
pair decide&mine	2 0 0 0 0 0 -1 0 0 8
pair decide&move	-1 -5 0 -1 2 0 11 -1 -3 -16
pair decide&not	-5 -6 -5 20 -9 -4 2 8 -1 9
pair decide&offer	-1 -1 0 -1 -2 6 -1 0 0 7
pair decide&office	2 -3 -2 -2 -9 2 4 0 8 -27
pair decide&official	-7 6 -1 0 8 0 -1 -1 -6 3
pair decide&onward	-3 -3 -1 5 22 0 -3 -1 -15 39
pair decide&other	-10 7 9 -1 28 -2 -21 -2 -8 29
pair decide&paper	0 0 0 0 0 0 2 -1 0 6
pair decide&pay	0 -1 0 0 -1 1 -7 0 8 -5
pair decide&practice	-2 7 -2 0 1 0 -4 0 0 -5
pair decide&prepare	3 -2 -4 -1 -4 3 8 3 -6 10
pair decide&property	-1 -1 0 0 -2 -1 5 0 -1 -15
pair decide&received	5 0 -1 0 2 0 4 0 -10 14
pair decide&recruiter	-2 -8 -1 0 5 -7 19 -1 -5 23
pair decide&remind	-2 -1 -1 -1 9 1 -1 -1 -3 -9
pair decide&review	-7 -2 -1 -1 -2 -2 6 -2 9 21
pair decide&role	-1 -5 -3 0 27 4 -8 -2 -11 -36
pair decide&sales	-3 6 -1 0 1 0 -2 0 -1 7
pair decide&send	1 -8 -1 -1 -1 -2 12 0 -1 -3
pair decide&shop	-6 0 0 0 1 0 6 0 -1 -2
pair decide&sign	0 -1 0 0 -1 -5 8 0 0 17
pair decide&slot	-4 0 -3 0 0 4 5 -6 4 19
pair decide&sorry	-1 -1 -2 -1 10 -1 2 -1 -4 -11
pair decide&stage	1 -3 -1 -3 6 -2 6 -2 -2 -4
pair decide&start	3 -2 0 0 0 4 -4 0 0 -2
pair decide&study	0 -2 0 -1 1 0 8 0 -5 -6
pair decide&talk	2 -5 -1 -1 -7 -1 -12 0 23 1
pair decide&task	-6 1 0 -1 11 -1 -2 -2 0 3
pair decide&team	3 -11 -4 0 8 1 23 7 -25 9
pair decide&thank	-1 1 0 0 0 2 0 0 -1 3
pair decide&ticket	8 -3 -2 -2 29 -3 -9 -4 -16 28
pair decide&time	-1 -24 -17 3 -11 39 11 -13 13 10
pair decide&title	-8 2 -4 4 7 3 27 -3 -27 -20
pair decide&wait	6 -1 -2 -1 -10 -1 4 1 4 0
pair decide&wish	4 1 0 0 -2 0 -2 0 -1 -4
pair decide&yours	1 -1 -1 -1 8 5 -9 9 -12 10
pair document&education	0 2 0 -1 0 5 1 -1 -6 11
pair document&enjoyed	-2 6 0 0 2 0 -4 0 -1 -12
pair document&event	-2 -2 0 0 -1 -1 18 -4 -7 -2
pair document&feedback	-3 -1 0 0 2 3 1 0 -1 -1
pair document&filled	-2 -2 0 0 3 -1 6 0 -4 -11
pair document&finance	0 0 0 0 -1 4 -2 0 0 14
pair document&future	0 0 0 0 -1 4 -3 0 0 -7
pair document&glad	-1 -2 -1 0 -2 9 -2 0 -1 -26
pair document&health	-1 -1 0 0 -1 0 3 0 1 -18
pair document&hear	0 -3 -1 0 4 3 -5 0 2 -8
pair document&hiringside	1 -2 0 0 -2 6 -1 -1 -1 -27
pair document&hitch	0 0 0 0 0 0 -2 3 0 -4
pair document&inbox	0 -1 0 -1 4 -2 7 -5 -2 -3
pair document&interview	2 -2 -1 -1 1 4 0 -2 -2 11
pair document&invite	0 0 0 0 0 1 -7 0 7 0
pair document&join	1 -1 0 0 -1 0 3 0 -1 -3
pair document&keen	-1 -2 0 0 -1 -1 9 0 -3 -2
pair document&link	-14 -4 0 0 6 9 10 1 -8 -7
pair document&lure	-1 3 0 0 -1 -1 2 0 -1 -10
pair document&machine	0 0 0 0 -1 0 -2 1 4 -5
pair document&mediaword	4 -4 0 0 11 0 -20 7 2 -14
pair document&meet	4 -7 -1 0 6 1 4 -1 -6 2
pair document&mine	0 0 0 0 0 1 0 0 0 30
pair document&move	0 0 0 0 0 0 -2 3 0 2
pair document&not	-1 -5 5 -1 10 -5 11 -2 -10 -24
pair document&offer	4 -3 -1 -1 2 18 -13 -1 -5 -28
pair document&office	0 3 0 0 4 0 -2 0 -4 -10
pair document&official	-7 4 3 -1 -7 4 17 -8 -4 -47
pair document&onward	-1 -1 0 0 0 -1 -1 7 -1 -20
pair document&other	0 0 0 0 1 0 2 0 -2 -3
pair document&paper	1 -4 -1 -1 -2 -1 12 -1 -4 -16
pair document&pay	-13 0 0 0 0 0 15 0 -1 11
pair document&practice	0 0 0 0 0 0 2 0 -2 -16
pair document&prepare	25 -6 -4 -4 -10 -11 12 -2 1 2
pair document&property	0 -1 0 0 0 0 1 0 0 8
pair document&received	-8 -4 -2 -3 -7 -7 -14 -3 48 -34
pair document&recorded	0 0 0 0 0 0 0 0 1 3
pair document&remind	1 -1 0 0 3 -1 3 0 -3 0
pair document&review	5 -3 -1 -1 -3 -1 8 0 -4 -6
pair document&role	1 -3 -2 -1 4 12 -8 -1 -2 38
pair document&sales	-1 3 0 0 -1 5 -12 7 0 -22
pair document&send	-4 -7 -3 -2 -11 -21 55 -2 -4 -55
pair document&service	0 0 0 0 0 0 0 0 0 -5
pair document&shop	-2 -2 -1 0 -3 9 -16 6 8 -8
pair document&sign	-7 -1 -1 -1 -4 -5 21 -1 -2 10
pair document&slot	-12 4 -1 0 -2 0 16 0 -4 57
pair document&sorry	0 -1 0 0 0 0 2 0 -1 3
pair document&stage	-1 -1 0 0 1 -2 -4 0 9 -6
pair document&start	-6 -1 0 0 11 -3 3 -1 -2 -5
pair document&study	-3 -1 0 0 7 0 7 -1 -8 -1
pair document&talk	0 1 0 0 0 0 0 0 0 -4
pair document&task	0 0 0 0 3 0 -4 0 1 -1
pair document&team	0 -1 -1 0 4 -1 2 0 -2 -12
pair document&thank	-3 13 -2 -1 0 1 -27 -1 21 5
pair document&ticket	1 -2 -1 0 6 9 3 -4 -13 1
pair document&time	5 -17 -3 -3 8 -6 35 -12 -8 -3
pair document&title	3 -7 4 -2 20 5 -16 -4 -4 4
pair document&video	4 -4 0 0 0 0 -4 0 4 -11
pair document&wait	-2 -4 -1 0 6 -8 23 1 -16 -13
pair document&yours	1 3 -2 -2 -6 3 -7 1 10 10
pair education&enjoyed	-1 1 0 0 0 0 2 0 -1 -7
pair education&event	-1 -4 -1 -1 5 0 -10 -1 12 30
pair education&family	0 0 0 0 0 0 0 0 0 14
pair education&feedback	0 0 0 0 0 0 -5 0 5 -1
pair education&filled	-2 -1 0 1 1 -1 2 -2 1 -3
pair education&finance	2 -1 0 0 1 0 4 0 -5 -24
pair education&future	0 0 0 1 2 0 -3 0 1 17
pair education&glad	-5 1 0 -2 -1 8 -1 0 0 28
pair education&health	0 0 0 0 0 0 -1 0 1 -24
pair education&hear	-2 -6 -1 -1 -2 -2 11 -1 4 17
pair education&hiringside	-1 -4 0 0 -8 0 8 -1 6 -9
pair education&hitch	-1 0 0 0 0 -5 6 0 0 -16
pair education&hold	-1 0 0 1 -1 -1 2 0 -1 -3
pair education&inbox	0 0 0 0 0 0 0 1 0 3
pair education&interview	26 -3 -1 -5 -1 0 -17 -3 4 -1
pair education&invite	4 -1 -1 0 0 0 -1 -1 1 14
pair education&join	0 0 0 0 0 1 -2 0 2 -5
pair education&keen	-3 3 0 0 0 0 0 0 0 66
pair education&mediaword	-1 0 0 0 2 0 -10 0 9 -17
pair education&meet	0 2 -1 0 1 0 -5 -1 3 -1
pair education&mine	0 0 0 0 0 0 0 0 0 6
pair education&move	-3 0 4 -1 -2 0 3 0 1 17
pair education&not	-2 -2 -1 6 11 -1 -9 1 -2 -9
pair education&offer	-1 1 -1 0 -2 5 -2 -1 1 0
pair education&office	0 0 -1 0 0 0 6 0 -5 8
pair education&official	3 -2 -1 0 0 0 -3 -1 4 -38
pair education&onward	-3 0 -1 -2 3 5 -2 -1 0 14
pair education&other	-7 -1 0 -1 17 -1 -8 -4 4 -24
pair education&pay	0 -4 0 0 1 1 -2 0 5 -8
pair education&practice	1 -3 0 0 5 0 2 0 -3 12
pair education&prepare	4 -2 -1 -2 12 1 -7 0 -4 -12
pair education&property	0 0 1 0 -1 0 0 0 1 -38
pair education&received	-1 3 -1 -1 -4 0 -10 -1 14 14
pair education&recorded	0 0 0 0 0 0 -1 0 1 -12
pair education&recruiter	0 -1 0 0 0 0 7 0 -6 -27
pair education&remind	0 0 0 0 0 0 -1 0 1 6
pair education&review	-3 1 0 0 0 0 11 0 -6 17
pair education&role	-4 -1 -5 3 -3 4 9 -3 0 -58
pair education&sales	0 0 0 0 -7 0 13 -1 -5 7
pair education&send	-3 -6 -1 -2 -1 6 7 -1 1 -20
pair education&service	11 -3 -1 -1 -1 -2 -2 -1 0 -18
pair education&shop	-2 -2 0 0 -1 0 3 0 3 -6
pair education&sign	-1 0 -1 0 -14 6 9 -4 5 -11
pair education&slot	20 -4 -2 -2 -2 -3 -5 0 -1 -5
pair education&sorry	-1 -1 0 5 -1 -1 1 -2 -1 11
pair education&stage	-2 3 -1 1 -1 0 -5 -1 6 24
pair education&start	-1 -1 0 -2 6 5 -3 -1 -2 16
pair education&study	0 0 0 0 0 0 -5 0 6 20
pair education&talk	2 0 0 0 3 0 -2 0 -1 11
pair education&task	2 0 0 0 0 -6 5 0 0 28
pair education&team	0 -3 6 -4 7 1 -16 -1 12 -6
pair education&thank	-1 -1 0 -1 9 -1 -18 0 13 38
pair education&ticket	0 -1 0 0 -8 1 7 -1 2 7
pair education&time	18 -4 -4 -2 -10 2 -9 1 8 35
pair education&title	2 -6 -1 4 -4 -4 14 -4 0 -92
pair education&video	0 0 0 0 0 0 -1 0 1 -3
pair education&wait	-1 3 1 0 -4 0 13 -2 -9 56
pair education&wish	0 0 0 0 1 0 0 0 -1 6
pair education&yours	-4 3 -1 -1 4 -1 -6 -1 8 93
pair enjoyed&event	-1 4 -2 0 -2 0 3 0 -2 12
pair enjoyed&family	-1 6 0 1 -1 0 -3 0 -2 18
pair enjoyed&feedback	9 -13 -1 -1 9 -1 -1 -1 -1 -1
pair enjoyed&finance	0 0 0 0 3 0 -2 0 0 -8
pair enjoyed&future	0 0 0 0 2 0 -1 0 0 9
pair enjoyed&glad	-1 2 0 0 2 -1 -1 0 0 -6
pair enjoyed&health	0 -4 0 0 0 0 4 0 0 0
pair enjoyed&hear	0 3 -1 -1 -2 0 2 -1 0 28
pair enjoyed&hiringside	0 0 0 -1 3 -1 0 0 0 -11
pair enjoyed&inbox	-1 0 -1 0 8 -1 -3 -1 -2 -8
pair enjoyed&interview	-2 7 -3 -2 2 -2 7 -4 -3 2
pair enjoyed&invite	1 1 0 0 0 0 -1 0 0 -4
pair enjoyed&join	-1 10 0 0 0 0 -8 0 0 35
pair enjoyed&keen	-4 20 -4 -3 -1 0 -3 -2 -2 -7
pair enjoyed&mediaword	4 0 0 0 -2 0 -1 0 -1 -9
pair enjoyed&meet	-26 -6 -12 -5 3 -14 69 -4 -5 11
pair enjoyed&mine	0 1 0 0 0 0 0 0 0 5
pair enjoyed&not	-1 -1 0 -1 12 -1 1 -2 -7 31
pair enjoyed&offer	-1 0 0 0 0 3 -1 0 0 1
pair enjoyed&office	0 0 0 -1 3 -1 -1 0 -1 -1
pair enjoyed&onward	0 2 -1 0 -1 0 1 0 0 13
pair enjoyed&other	-1 -2 -1 -1 22 -1 -14 -1 -1 28
pair enjoyed&pay	-1 -1 0 0 11 3 -10 -1 -1 -19
pair enjoyed&prepare	-1 2 0 0 -2 1 -7 0 7 19
pair enjoyed&property	0 1 0 0 0 2 -1 -1 0 -16
pair enjoyed&received	1 0 0 0 2 -1 0 0 -1 22
pair enjoyed&recruiter	0 5 0 0 0 1 -5 0 0 -3
pair enjoyed&remind	-5 6 -2 -3 -5 -2 13 -1 -1 -10
pair enjoyed&review	0 1 0 0 1 0 -1 0 -1 16
pair enjoyed&role	6 7 -2 -2 4 -6 -4 -1 -3 12
pair enjoyed&sales	-2 4 0 0 -2 -1 3 0 -1 -9
pair enjoyed&send	0 0 -4 0 2 0 -6 8 0 -7
pair enjoyed&sign	-1 4 0 0 0 -3 4 0 -3 3
pair enjoyed&slot	9 -4 -5 -1 2 -1 0 -1 -1 -2
pair enjoyed&stage	-2 0 -1 -1 -2 13 -5 0 -2 -1
pair enjoyed&start	0 0 0 0 2 0 -1 0 0 -11
pair enjoyed&study	0 0 0 0 0 0 -1 0 0 6
pair enjoyed&talk	-4 -10 -6 -4 -4 8 29 -4 -6 55
pair enjoyed&task	-1 18 0 0 6 0 -21 0 0 10
pair enjoyed&team	-1 20 -6 -2 15 -3 -15 -2 -4 -5
pair enjoyed&thank	-8 -4 -3 -2 16 -4 16 -4 -7 -16
pair enjoyed&ticket	0 0 0 0 7 0 -5 -1 -1 -11
pair enjoyed&time	-14 8 -14 -8 1 10 30 -4 -7 -38
pair enjoyed&title	-6 14 -2 -1 7 4 -17 -2 3 35
pair enjoyed&video	-3 8 0 0 -1 -1 -2 0 -1 4
pair enjoyed&wait	0 -1 0 0 19 -11 -5 -1 -2 7
pair enjoyed&yours	23 2 -2 -3 -2 -2 -9 -1 -6 -34
pair event&family	1 0 0 0 -1 0 -2 0 3 12
pair event&filled	0 -2 -2 1 -13 0 19 -1 -3 -6
pair event&finance	0 0 0 0 0 0 0 0 0 8
pair event&glad	-3 2 -1 0 0 6 -2 0 0 21
pair event&health	1 0 0 0 1 0 -1 0 0 -4
pair event&hear	2 -4 15 5 -1 -1 -11 -3 -3 5
pair event&hiringside	-5 0 -1 0 -1 0 7 0 0 1
pair event&hitch	-1 -1 7 0 -2 2 -2 -3 0 16
pair event&inbox	-1 1 -1 -1 -3 0 -17 16 6 -16
pair event&interview	9 -10 14 2 13 1 -19 -4 -6 -15
pair event&invite	7 -5 -1 -1 -3 2 1 0 -1 -16
pair event&join	1 0 -1 0 1 -1 -1 0 1 32
pair event&keen	-1 -2 -2 0 -3 0 12 -1 -4 14
pair event&link	0 -10 11 1 0 0 -1 0 0 20
pair event&mediaword	-1 -1 0 0 3 0 3 0 -3 -2
pair event&meet	-8 13 -5 -2 15 -4 -2 -3 -3 -10
pair event&mine	0 0 0 0 0 0 0 0 0 6
pair event&move	-2 -6 20 -1 -5 -1 0 -3 -1 -7
pair event&not	12 -9 -8 12 4 -8 -4 -6 6 -3
pair event&offer	1 -4 -3 1 7 0 -3 -1 1 18
pair event&office	0 6 0 0 1 -1 -5 -1 -1 -5
pair event&official	0 -2 0 2 -6 -1 3 0 5 -3
pair event&onward	0 3 0 0 3 -1 -4 0 -1 -13
pair event&other	-1 0 0 1 10 -2 -5 0 -3 -9
pair event&paper	0 0 0 0 0 0 1 0 -1 6
pair event&pay	-8 -3 -5 -1 5 -5 18 0 -1 6
pair event&practice	0 -2 0 0 6 0 0 0 -3 -19
pair event&prepare	7 0 10 -6 -6 2 -2 -5 1 -8
pair event&property	1 -2 0 0 -3 5 -1 0 1 1
pair event&received	-1 -3 -1 -1 -1 -1 -3 6 5 22
pair event&recruiter	2 0 2 -4 4 -2 -1 0 -1 5
pair event&remind	-3 1 -2 -1 -1 -2 12 -2 -1 7
pair event&review	1 -1 -2 0 1 0 -4 8 -2 -13
pair event&role	11 -5 -6 4 5 -1 -5 -5 1 -77
pair event&sales	3 1 0 0 0 0 -3 0 0 -19
pair event&send	-4 -1 7 -2 -2 -2 4 2 -1 -27
pair event&service	2 3 0 0 -1 0 -4 0 1 -46
pair event&shop	-2 -1 -2 0 3 -3 5 1 -2 -2
pair event&sign	3 0 -1 2 -2 2 -1 -1 0 -9
pair event&slot	1 1 1 -2 4 -6 -1 3 -1 -37
pair event&sorry	-1 0 0 1 2 -1 0 0 0 11
pair event&stage	2 -2 -1 -1 9 -6 0 0 1 -34
pair event&start	10 -2 -1 -1 2 2 -13 2 0 12
pair event&talk	4 4 0 0 -7 3 -1 -4 0 -20
pair event&task	3 0 -1 0 0 0 -2 -2 2 -19
pair event&team	1 4 -2 0 8 -2 -5 -1 -3 -1
pair event&thank	-2 4 -1 -1 4 -1 -4 -1 2 28
pair event&ticket	-5 -3 4 4 -3 -1 0 7 -2 -16
pair event&time	31 -12 15 13 -14 -5 -29 1 1 3
pair event&title	2 -1 1 5 11 -9 -12 -3 6 -15
pair event&video	6 -1 -1 0 0 -1 0 -1 -1 13
pair event&wish	-3 6 0 0 -6 0 -1 0 5 -8
pair event&yours	6 0 -1 -1 -8 -1 -5 -1 11 8
pair exit&interview	0 4 0 0 0 0 -4 0 0 21
pair exit&keen	0 0 0 0 0 0 0 0 0 6
pair exit&move	0 0 0 0 0 0 0 0 0 4
pair exit&recruiter	0 0 0 0 0 0 0 0 0 19
pair exit&role	0 0 0 0 0 0 0 0 0 7
pair exit&slot	0 0 0 0 0 0 0 0 0 3
pair exit&sorry	0 0 0 0 0 0 0 0 0 6
pair exit&stage	0 4 0 0 0 0 -4 0 0 2
pair exit&talk	0 0 0 0 0 0 0 0 0 5
pair exit&time	0 4 0 0 0 0 -4 0 0 28
pair family&finance	0 0 0 0 -1 0 0 0 2 -4
pair family&future	-2 0 0 0 0 0 0 0 3 2
pair family&glad	0 0 0 0 0 0 0 0 0 3
pair family&health	-1 0 1 0 0 0 -1 -1 3 1
pair family&hear	-3 0 -1 -1 -11 -2 3 -5 21 -28
pair family&hiringside	-1 -1 0 0 -1 0 5 -1 -1 -5
pair family&hitch	-1 0 1 0 0 0 -1 -1 3 -1
pair family&inbox	0 0 0 0 -8 0 -2 1 9 -3
pair family&interview	0 0 0 0 0 0 0 0 0 54
pair family&invite	0 -1 0 0 4 0 -1 0 -3 6
pair family&join	0 0 0 0 3 1 -3 0 0 1
pair family&keen	0 0 0 0 0 1 0 0 0 24
pair family&link	0 0 0 0 0 0 0 1 0 4
pair family&mediaword	0 0 0 0 0 0 0 0 0 -11
pair family&meet	13 0 -11 0 -1 -1 -1 0 0 4
pair family&mine	1 -7 -1 -2 2 -1 -3 -3 13 -24
pair family&move	-2 -1 4 0 0 0 1 0 -1 -4
pair family&not	5 11 -8 -2 -3 -7 1 -2 6 33
pair family&offer	0 0 0 0 0 1 0 0 0 4
pair family&official	0 0 0 0 0 0 1 0 0 4
pair family&other	0 0 0 0 3 0 0 0 -2 8
pair family&pay	0 -3 0 0 -1 5 -8 0 8 -11
pair family&prepare	0 0 0 -1 1 0 -1 0 0 8
pair family&property	-9 0 -2 14 -1 0 0 -1 0 -8
pair family&received	6 -2 -3 0 0 0 -2 -1 1 -15
pair family&recruiter	-1 4 0 0 0 0 3 0 -5 -5
pair family&remind	-1 0 0 1 0 0 1 0 0 4
pair family&review	0 0 0 0 0 0 8 0 -7 7
pair family&role	0 -2 -1 -2 6 -2 2 -2 1 35
pair family&send	0 5 0 0 0 0 -5 0 0 -3
pair family&service	0 0 0 0 -3 0 6 0 -2 26
pair family&sign	0 -2 0 0 -2 0 8 0 -3 -3
pair family&slot	16 -5 -13 -3 -2 2 -2 -2 8 -44
pair family&sorry	0 -1 1 0 0 0 1 0 -1 -7
pair family&stage	0 6 0 0 -1 0 -4 0 0 14
pair family&study	0 0 0 0 0 0 0 0 0 4
pair family&talk	2 14 -1 -3 1 -2 -7 -1 -3 -41
pair family&team	0 5 -1 0 2 -1 -5 0 0 -12
pair family&thank	-1 0 0 0 16 0 -12 0 -2 -15
pair family&time	12 -7 -10 -3 7 0 13 -3 -9 14
pair family&title	-1 4 -1 -1 2 -1 0 0 -3 -10
pair family&video	0 1 0 0 0 0 0 0 0 12
pair family&wait	-1 -1 0 -2 4 0 -7 -5 12 4
pair family&yours	-4 8 -1 -1 0 -1 -9 -2 11 16
pair feedback&future	0 0 0 0 4 0 0 0 -2 -5
pair feedback&hear	-2 -2 -4 -3 20 -4 -4 -8 8 -37
pair feedback&hiringside	1 -2 -1 0 -9 0 7 -1 4 -14
pair feedback&interview	-5 2 -3 -2 -13 0 16 -2 6 -9
pair feedback&invite	0 0 -1 0 0 0 0 0 1 6
pair feedback&keen	4 -2 0 0 1 0 -2 0 0 14
pair feedback&meet	3 -10 -1 0 2 0 5 0 1 -21
pair feedback&mine	-1 1 0 0 0 0 1 0 0 5
pair feedback&move	0 -1 0 0 2 0 -1 0 1 11
pair feedback&not	2 -2 -1 -1 -1 -1 2 0 2 -5
pair feedback&office	-9 -1 0 0 1 -1 12 0 -1 -13
pair feedback&official	4 -1 0 0 0 0 -3 0 1 -15
pair feedback&onward	2 -1 -1 0 5 -1 -4 -1 1 -9
pair feedback&other	3 0 0 0 -9 0 10 0 -3 27
pair feedback&prepare	-8 -1 0 0 -1 2 5 0 5 -22
pair feedback&received	2 0 0 0 0 0 2 -1 -2 6
pair feedback&recruiter	-1 -7 0 0 2 1 6 -1 1 -12
pair feedback&remind	-1 1 0 0 1 0 0 0 0 12
pair feedback&review	0 -2 -2 -2 -5 -1 10 -1 3 -13
pair feedback&role	1 -1 0 0 -11 1 12 0 -2 -19
pair feedback&sales	-2 -1 0 0 1 -1 8 0 -4 -13
pair feedback&send	-2 -9 -1 -1 2 2 9 -1 0 11
pair feedback&sign	-4 1 -1 -1 -2 6 3 0 -2 -7
pair feedback&sorry	0 0 0 0 1 0 -1 0 0 12
pair feedback&stage	3 -4 -1 -1 13 -3 -1 -1 -5 -23
pair feedback&start	0 0 0 0 -3 0 0 0 3 -2
pair feedback&study	0 1 0 0 1 0 -1 0 0 6
pair feedback&talk	1 1 -1 0 2 -1 -3 0 0 -4
pair feedback&task	-1 -1 0 0 0 0 1 0 1 3
pair feedback&team	-6 -11 -1 -1 4 0 20 -2 -3 -21
pair feedback&thank	2 0 -1 -1 -2 4 -1 0 -1 5
pair feedback&ticket	7 -2 -1 -1 1 -1 -7 -7 9 -14
pair feedback&time	0 -2 -3 -3 -6 0 -2 2 14 27
pair feedback&title	0 -8 -1 -1 0 -1 11 -1 1 4
pair feedback&wait	-2 0 0 0 -16 0 21 -1 -1 23
pair feedback&yours	7 -5 -1 -1 1 1 8 -1 -10 12
pair filled&finance	-2 0 0 2 10 0 -9 0 0 2
pair filled&future	-1 -1 -1 -1 -1 0 -7 12 -1 0
pair filled&glad	-3 0 0 6 -1 -16 15 0 0 22
pair filled&health	0 0 0 0 0 0 0 0 0 5
pair filled&hear	1 0 0 1 5 0 -3 -1 -1 3
pair filled&hiringside	-1 -1 0 0 5 -11 11 0 -1 8
pair filled&hitch	-4 -1 3 1 2 -1 4 0 -4 -2
pair filled&hold	-1 -1 -1 2 9 0 -6 -1 -1 -2
pair filled&interview	-15 -9 6 8 2 -4 -10 16 6 -4
pair filled&invite	-9 -2 -1 -1 -3 -2 -3 21 0 -2
pair filled&join	-3 -1 -1 -1 5 -5 6 0 0 3
pair filled&mediaword	0 2 0 0 0 6 -5 -1 -2 -15
pair filled&meet	-1 -2 -1 10 -10 0 7 2 -4 1
pair filled&mine	0 0 0 0 0 0 0 0 0 -7
pair filled&move	10 1 -3 0 0 -2 -1 -4 0 -5
pair filled&not	-4 -6 6 11 6 -4 5 -4 -9 8
pair filled&offer	-3 -3 -5 1 12 -12 11 2 -2 16
pair filled&office	-1 0 0 6 -1 -1 -2 1 -1 1
pair filled&official	1 0 0 2 -8 1 -1 0 5 -7
pair filled&onward	-2 -5 2 1 20 -1 -20 -1 6 -7
pair filled&other	-3 -5 -1 7 2 5 -1 -2 -3 14
pair filled&paper	0 -5 0 0 4 0 -2 0 4 9
pair filled&pay	-1 -3 2 -1 8 0 -10 5 0 -13
pair filled&prepare	6 0 -2 1 0 -1 -3 0 0 -21
pair filled&property	-1 0 0 6 -12 -1 4 0 4 4
pair filled&received	-1 -2 0 0 2 0 11 -1 -9 -7
pair filled&recruiter	3 -1 -4 2 8 0 -6 -1 -2 -21
pair filled&remind	-8 -1 13 -1 -1 0 -1 0 0 -7
pair filled&review	-1 -4 0 0 16 0 -16 0 5 -3
pair filled&role	-14 -12 -6 35 56 -5 -27 -5 -21 -1
pair filled&sales	-1 0 0 1 0 0 2 0 0 -15
pair filled&sign	-25 -5 -3 11 7 -25 22 24 -6 82
pair filled&slot	-3 -5 -2 5 2 -4 8 -1 0 -26
pair filled&sorry	-2 0 -2 3 9 -1 -4 -1 -2 17
pair filled&stage	-4 -1 -1 1 11 -1 -3 0 -2 6
pair filled&start	0 0 0 1 0 -2 2 0 0 3
pair filled&study	-3 0 0 3 -2 -5 7 1 0 -5
pair filled&talk	5 -1 -5 0 -2 -3 -2 8 -1 -13
pair filled&task	0 -4 0 0 -1 0 -1 0 7 3
pair filled&team	-9 -5 0 9 19 -1 -2 -5 -6 -22
pair filled&thank	-1 1 -3 6 -7 3 2 -1 -1 -13
pair filled&ticket	-1 3 0 0 5 0 -1 -2 -4 -4
pair filled&time	-24 -9 -1 27 19 -12 2 19 -21 -23
pair filled&title	-8 -6 2 3 19 -9 -5 8 -4 -37
pair filled&wait	0 -1 -1 -1 14 0 -8 -1 -2 -3
pair filled&yours	0 -4 -1 0 31 -1 0 -2 -25 19
pair finance&future	3 0 0 0 5 -2 -6 -1 1 -15
pair finance&glad	0 1 0 0 0 1 -1 0 0 21
pair finance&health	0 -1 0 0 0 1 -2 -1 3 -6
pair finance&hear	-1 -1 0 -1 -3 0 8 0 -2 17
pair finance&hiringside	0 0 0 0 1 0 0 0 -1 8
pair finance&hold	0 -1 -2 6 -15 -2 14 0 -1 -9
pair finance&interview	1 -2 -1 2 -2 -1 2 5 -4 29
pair finance&invite	2 -1 0 0 0 0 0 0 0 12
pair finance&join	0 0 0 0 0 1 -1 0 0 -5
pair finance&keen	1 0 -1 0 0 0 0 0 0 27
pair finance&mediaword	0 0 0 0 -1 0 -2 0 4 6
pair finance&meet	-4 -1 0 0 -2 0 1 -1 7 44
pair finance&mine	0 7 -4 0 -1 -1 -1 0 0 -5
pair finance&move	1 0 -1 0 0 0 0 0 0 21
pair finance&not	0 1 -2 5 19 2 -21 -1 -1 30
pair finance&offer	-1 -1 0 0 -1 8 -4 0 0 19
pair finance&office	-1 0 0 0 -8 0 -1 0 10 30
pair finance&official	0 -1 -1 -1 7 -3 -6 6 -1 -52
pair finance&onward	-1 0 0 5 7 -6 -4 0 -1 -1
pair finance&other	1 0 -1 0 6 -1 -3 0 0 9
pair finance&pay	-1 -1 -1 -1 9 11 -14 -1 -1 -15
pair finance&prepare	3 -2 0 0 -1 3 -4 0 2 22
pair finance&property	-1 -8 0 -1 -9 0 20 0 -1 4
pair finance&received	-5 -1 0 0 -2 0 -3 -1 12 -4
pair finance&recruiter	3 -2 0 1 -1 0 -1 0 -1 9
pair finance&review	1 -1 0 -1 2 -1 1 0 0 -3
pair finance&role	-2 3 -7 6 -15 1 14 -2 2 -107
pair finance&send	-1 -1 0 0 -3 7 -5 0 3 -17
pair finance&service	0 0 0 0 0 0 0 0 0 19
pair finance&shop	0 0 0 0 -1 3 -2 0 0 11
pair finance&sign	0 0 0 0 0 6 -4 0 0 8
pair finance&slot	1 5 -5 0 7 1 -4 -1 -4 27
pair finance&sorry	0 0 0 1 0 0 0 0 0 24
pair finance&stage	2 1 -1 -1 1 -8 7 0 -1 16
pair finance&start	2 0 0 0 -2 7 -5 0 -1 -14
pair finance&study	-1 -2 0 0 -1 0 5 0 -2 -17
pair finance&talk	3 4 -1 0 -1 -1 -2 0 0 27
pair finance&team	7 -2 -1 -1 -9 1 -5 -1 10 0
pair finance&thank	-7 0 -1 0 -1 -1 5 6 -3 17
pair finance&ticket	0 0 0 0 0 0 -1 0 2 39
pair finance&time	8 -4 -2 4 7 4 -13 -1 -2 -10
pair finance&title	-4 0 -2 -3 -3 -4 6 4 6 -60
pair finance&video	-2 7 0 -1 -1 -1 -2 0 0 6
pair finance&wait	-1 -1 -1 -1 6 4 -6 -1 -1 -16
pair finance&wish	0 1 0 0 0 0 0 0 0 6
pair finance&yours	-2 -2 -1 -1 1 -1 5 -1 1 62
pair forwarded&inbox	-1 -1 0 0 -1 0 5 4 -6 12
pair forwarded&interview	0 0 0 0 0 0 1 0 0 7
pair forwarded&link	2 0 -2 0 0 0 0 0 0 -9
pair forwarded&not	-1 -1 0 0 -1 0 -4 8 -1 0
pair forwarded&received	0 0 0 0 0 0 8 0 -7 -2
pair forwarded&review	-1 0 0 0 -1 0 5 -1 -1 -5
pair forwarded&role	0 0 0 0 -2 0 -2 0 5 -2
pair forwarded&send	-3 -3 0 0 -6 0 17 0 -3 -11
pair forwarded&team	-3 -5 0 0 -4 0 26 0 -14 0
pair forwarded&time	3 0 -1 0 0 0 6 0 -6 -4
pair forwarded&title	-1 -1 0 0 -3 0 12 0 -7 -1
pair forwarded&yours	-3 -7 0 0 -7 0 23 -1 -4 5
pair future&glad	-2 -1 0 0 2 -13 12 0 3 13
pair future&hear	-2 -4 -5 0 18 -3 19 -4 -20 -32
pair future&hiringside	0 0 0 0 -5 0 6 0 0 -2
pair future&hitch	-1 1 -1 0 -1 -1 -5 -3 11 -9
pair future&interview	-2 -5 0 -1 -3 -1 14 0 -1 14
pair future&invite	0 0 0 0 8 0 0 0 -7 -9
pair future&join	-1 -1 0 0 -14 2 7 0 8 0
pair future&keen	1 -1 -4 0 11 0 -6 0 -1 -6
pair future&link	13 0 -4 0 -1 -1 -7 0 0 -2
pair future&mediaword	0 0 0 0 0 0 0 0 0 4
pair future&meet	-8 -6 -2 -2 8 -3 12 -3 5 12
pair future&mine	0 0 0 0 -1 0 -2 0 3 -4
pair future&move	11 -4 4 0 -1 -2 -5 0 -3 -33
pair future&not	-6 -1 -1 10 -15 3 5 1 6 -1
pair future&offer	0 -1 0 0 0 -11 12 0 0 -6
pair future&office	0 0 0 0 0 0 0 0 0 4
pair future&official	3 0 0 0 4 -2 -6 -1 1 -12
pair future&onward	-1 -1 0 0 8 -6 -1 0 1 26
pair future&other	-1 -2 2 0 5 0 -4 0 0 -7
pair future&pay	0 0 0 0 1 2 -1 0 0 -8
pair future&practice	0 0 0 0 3 0 -2 0 -1 -1
pair future&prepare	2 2 -10 0 -5 3 -2 0 10 -8
pair future&property	0 0 0 0 0 0 0 0 0 10
pair future&received	0 0 0 0 -3 0 -1 0 5 -1
pair future&recruiter	3 -5 0 0 7 0 -3 0 -1 17
pair future&remind	-2 9 2 -1 -1 0 -6 0 0 8
pair future&review	-6 -1 -1 9 -1 -1 -6 -1 8 -3
pair future&role	-4 -5 -1 0 -3 0 20 -1 -5 -35
pair future&sales	0 0 0 0 -1 0 -1 0 3 0
pair future&send	11 2 -4 -1 6 1 -12 3 -6 -6
pair future&shop	0 0 0 0 1 3 -3 0 0 -5
pair future&sign	0 0 0 0 0 -12 13 0 0 -5
pair future&slot	-2 -5 2 -1 6 -1 19 -3 -14 -10
pair future&stage	-4 7 -1 -1 -6 -7 8 -3 6 29
pair future&start	-2 -1 2 0 -1 3 -2 0 0 -11
pair future&study	0 0 0 0 0 0 0 0 0 4
pair future&talk	-4 -2 1 -1 12 -1 -1 -1 -3 6
pair future&task	-5 0 0 0 -1 0 -1 0 8 -2
pair future&team	-3 7 -2 0 -1 -1 -2 -1 5 -4
pair future&thank	-1 -2 0 0 4 -2 6 -1 -3 9
pair future&ticket	-6 -1 0 0 -1 -1 5 -1 5 -23
pair future&time	-5 -1 0 -4 5 -2 0 10 -2 -29
pair future&title	-6 5 -2 1 2 -14 15 -1 0 11
pair future&wait	-1 -1 0 0 -2 0 10 0 -5 1
pair future&wish	-1 -1 0 0 9 0 -3 0 -3 10
pair future&yours	-9 -6 -1 9 -6 -1 6 -1 8 6
pair glad&hear	3 -11 -6 -2 -11 46 -18 -4 4 4
pair glad&hiringside	0 0 0 0 -1 -9 10 0 0 -7
pair glad&hitch	0 0 0 0 0 1 1 -1 0 -4
pair glad&inbox	-1 -4 -1 0 -1 0 11 0 -4 -8
pair glad&interview	-5 7 -6 -10 8 24 -9 -2 -7 -49
pair glad&invite	0 0 -1 -1 -2 7 -1 -1 -1 -4
pair glad&join	-6 -1 -1 -1 -6 3 5 -1 7 -31
pair glad&keen	0 -9 -6 -3 2 12 7 -2 0 -30
pair glad&mediaword	-1 1 0 -1 5 -1 -2 0 0 26
pair glad&meet	-3 -3 -4 -3 18 -5 4 -1 -4 -30
pair glad&mine	1 0 -1 0 -1 0 -2 0 3 -15
pair glad&move	0 -1 0 0 -2 3 4 0 -2 -3
pair glad&not	-1 5 -1 -1 6 -2 -9 0 2 -15
pair glad&offer	-8 -6 -2 -2 -14 16 20 -2 -3 44
pair glad&office	-9 14 -1 6 -1 -4 -4 0 0 -1
pair glad&official	0 1 0 0 0 2 -2 0 0 -15
pair glad&onward	17 8 -5 -3 -8 10 -14 -1 -3 31
pair glad&other	-1 -2 -1 -1 -7 -3 9 0 6 -7
pair glad&pay	-2 1 -1 0 -2 7 -2 0 -1 5
pair glad&practice	0 0 0 0 0 0 0 0 0 6
pair glad&prepare	-1 -1 0 0 -1 6 -4 0 1 -5
pair glad&property	-1 10 0 6 -12 4 -7 0 0 43
pair glad&received	-3 -2 0 0 1 -1 1 0 4 -3
pair glad&recorded	-1 5 0 0 0 0 -3 0 0 1
pair glad&recruiter	-4 4 -2 -1 -2 4 1 0 -1 2
pair glad&remind	0 -2 0 0 0 0 2 0 0 -7
pair glad&review	7 1 0 -1 -1 2 -8 0 0 13
pair glad&role	3 0 -4 -3 -19 57 -28 -3 -4 -21
pair glad&sales	-7 10 0 0 -1 1 -2 0 0 23
pair glad&send	5 -2 0 0 -2 2 -2 0 0 -5
pair glad&service	0 0 0 0 0 0 0 0 0 3
pair glad&sign	-3 -2 -1 6 1 -30 30 0 -1 27
pair glad&slot	0 -2 -1 -1 -1 6 -5 -1 4 -20
pair glad&stage	8 20 -3 -3 -6 -4 -7 -1 -4 12
pair glad&start	-5 -3 0 -2 -4 14 1 0 0 20
pair glad&study	-2 -1 0 0 -1 -5 12 0 -2 1
pair glad&talk	-18 8 -2 -2 13 -1 6 -1 -2 4
pair glad&task	13 5 -1 -2 -1 -2 -11 -1 -1 -40
pair glad&team	6 14 -3 -4 -5 17 -18 -1 -5 -4
pair glad&thank	-4 9 -1 7 -4 -9 1 0 2 6
pair glad&ticket	1 1 0 -1 0 0 0 0 0 -6
pair glad&time	18 -1 -6 -11 -10 37 -17 -3 -6 3
pair glad&title	9 10 -6 -8 -8 16 -12 -3 0 -93
pair glad&video	5 0 0 0 1 0 -4 0 0 -19
pair glad&wait	0 -3 0 0 6 1 -2 0 0 -6
pair glad&wish	-5 7 0 0 -5 1 -3 0 5 7
pair glad&yours	7 -9 -3 -2 -14 21 -5 -2 7 10
pair health&hear	0 0 0 0 2 0 -1 0 0 -12
pair health&hitch	1 -3 0 0 -3 0 1 -1 6 18
pair health&inbox	2 4 0 0 0 -1 -4 0 0 -21
pair health&interview	6 2 -1 0 -2 -1 -2 -1 -1 -10
pair health&invite	2 0 0 0 0 0 0 0 0 -15
pair health&join	0 3 0 0 -1 0 0 0 -2 -8
pair health&keen	1 -4 0 0 0 0 3 0 0 -7
pair health&link	0 1 0 0 0 0 0 0 0 9
pair health&lure	-1 0 -1 -1 1 8 -5 0 0 -19
pair health&mediaword	0 0 0 0 0 0 -2 0 2 -7
pair health&meet	4 4 -1 0 -1 0 -3 -1 -2 22
pair health&move	-2 -2 3 0 -2 0 3 0 0 40
pair health&not	-1 -1 2 1 1 0 -2 0 1 -9
pair health&offer	1 -1 0 1 -1 3 -2 0 0 -11
pair health&office	2 -1 -2 0 -2 0 3 0 0 -7
pair health&official	-1 1 0 0 0 -1 -1 0 3 -22
pair health&other	0 0 0 0 -1 0 4 -1 -2 -6
pair health&pay	-1 0 0 0 0 4 -1 0 0 6
pair health&practice	0 0 0 0 0 0 0 0 0 3
pair health&prepare	10 -1 -2 -2 0 -1 -3 0 -1 -41
pair health&property	2 -2 0 0 -2 -1 4 0 0 -8
pair health&received	3 -1 0 0 -2 0 -3 2 1 12
pair health&recruiter	8 0 0 1 -1 0 -4 0 -3 -8
pair health&remind	-5 -1 7 0 0 0 0 0 0 -10
pair health&review	0 -1 0 0 -2 0 9 -1 -3 -9
pair health&role	6 2 0 -2 0 -3 -6 -2 5 -64
pair health&service	1 -6 0 0 1 -2 10 0 -3 -24
pair health&sign	-2 -2 -1 -1 -1 11 -3 -1 -2 -17
pair health&slot	9 2 1 -1 -3 0 -8 -1 2 -10
pair health&sorry	0 -1 0 0 5 0 -3 0 -1 -14
pair health&stage	1 -2 0 0 0 0 1 0 0 32
pair health&start	0 0 0 0 0 0 1 0 0 -3
pair health&talk	5 -4 -1 0 -1 -1 3 0 0 23
pair health&task	1 0 0 0 0 0 -1 0 0 -7
pair health&team	-1 2 -1 1 -1 0 4 0 -4 -24
pair health&thank	0 2 0 0 -6 0 0 0 4 43
pair health&ticket	-1 1 -1 0 1 0 -7 4 3 6
pair health&time	2 -2 14 -1 -2 6 -11 -4 -2 71
pair health&title	7 -9 -4 -2 -10 10 2 -3 10 -27
pair health&video	0 0 0 0 0 0 0 0 0 14
pair health&wait	2 -1 2 0 -3 -1 3 -1 -2 -14
pair health&yours	3 3 -1 -1 -5 -1 -2 -2 5 -11
pair hear&hiringside	-1 -1 1 0 -6 7 7 -2 -5 18
pair hear&hitch	1 -1 -2 -1 2 0 5 -2 -1 9
pair hear&hold	-2 11 -2 5 -12 -2 2 0 -1 -7
pair hear&inbox	0 -14 2 -1 -15 -5 -3 23 12 -37
pair hear&interview	-33 -18 9 23 6 -1 4 5 5 21
pair hear&invite	-24 -1 29 -1 3 -1 -12 -1 7 -12
pair hear&join	2 -3 0 0 0 0 4 0 0 2
pair hear&keen	-3 8 -6 -1 18 0 -3 -1 -12 42
pair hear&link	-6 0 7 0 -1 8 -5 0 -3 6
pair hear&lure	0 0 -1 0 0 0 1 0 0 3
pair hear&machine	-5 -8 -4 -2 0 -3 -13 40 -5 -24
pair hear&mediaword	0 0 1 0 0 0 3 2 -4 5
pair hear&meet	0 -11 7 -1 -7 -1 2 15 -4 -2
pair hear&mine	0 1 0 1 1 -1 -1 0 -2 -8
pair hear&move	-5 -2 10 -1 3 -1 -7 -4 6 -10
pair hear&not	-18 -20 -17 22 -20 -9 17 0 44 -10
pair hear&offer	-1 -1 -1 0 0 16 -9 1 -5 -12
pair hear&office	-5 -2 -2 1 -4 -2 15 0 -1 -13
pair hear&official	13 -1 -4 -1 -5 0 -6 -1 5 13
pair hear&onward	-1 9 -4 -1 2 -3 -2 -1 1 3
pair hear&other	1 -5 -4 2 -8 -2 20 -1 -3 49
pair hear&paper	1 0 0 0 -2 0 4 0 -1 -14
pair hear&pay	-1 1 0 3 1 -1 -2 0 0 10
pair hear&practice	0 0 0 0 0 0 0 0 0 13
pair hear&prepare	-4 -1 -3 3 -9 3 -7 13 6 6
pair hear&property	-1 2 0 0 -1 -1 1 1 -2 -6
pair hear&received	-5 2 8 -1 -5 -2 -14 19 -3 6
pair hear&recorded	-1 5 0 0 0 0 -3 -1 1 -16
pair hear&recruiter	-14 -1 0 6 -8 -1 9 -3 11 -7
pair hear&remind	-10 -1 2 1 8 1 -10 11 -3 -13
pair hear&review	-1 -5 -1 -1 -2 0 3 -3 9 81
pair hear&role	4 -1 -8 -1 -9 1 28 -1 -14 -2
pair hear&sales	0 -1 0 1 -3 -1 6 0 -1 -17
pair hear&send	-3 4 0 0 2 7 -1 3 -11 -5
pair hear&service	4 0 -4 0 -1 0 0 0 1 -9
pair hear&shop	-9 -1 0 -1 3 -2 27 -2 -15 -27
pair hear&sign	-2 -1 0 0 -2 11 -6 -1 2 12
pair hear&slot	-2 0 -2 0 -5 -4 -13 21 5 -3
pair hear&sorry	-3 -3 -1 6 3 -2 -14 -2 16 33
pair hear&stage	4 -8 -6 5 -1 -4 18 -2 -7 -13
pair hear&start	3 -3 -1 0 -2 8 -3 -1 -1 4
pair hear&study	-1 -2 0 1 0 0 7 0 -5 8
pair hear&talk	-4 -3 -3 -2 5 -3 13 0 -3 -5
pair hear&task	2 2 3 0 10 0 -9 -4 -3 -14
pair hear&team	-16 1 3 -2 -12 22 20 -4 -13 -16
pair hear&thank	15 5 -3 -3 -5 -1 -35 22 4 -1
pair hear&ticket	-2 1 -3 -3 -3 6 -24 32 -4 -7
pair hear&time	-28 -2 -21 11 4 18 -8 3 22 7
pair hear&title	-19 -2 13 -5 -1 2 37 1 -26 -57
pair hear&urgent	0 -1 5 0 0 0 -2 -1 0 9
pair hear&video	-11 1 12 0 0 0 -5 0 4 18
pair hear&wait	-18 -19 2 -5 -5 -3 19 -6 32 -8
pair hear&wish	-5 2 -1 0 -4 -3 17 -1 -5 -21
pair hear&yours	-8 -1 11 -4 -1 4 -5 -1 6 3
pair hiringside&hitch	0 0 -2 0 0 0 9 -2 -4 -12
pair hiringside&interview	18 -3 -11 7 -3 -2 -10 -3 8 26
pair hiringside&invite	3 -1 -1 1 -1 0 -3 0 3 -46
pair hiringside&join	0 0 0 0 0 0 0 0 0 -11
pair hiringside&keen	0 0 0 0 0 1 -1 0 0 5
pair hiringside&link	0 0 0 0 -1 9 -4 -1 -3 -4
pair hiringside&mediaword	-5 8 0 0 0 0 -3 1 -1 6
pair hiringside&meet	-1 -1 1 0 -2 0 2 0 2 -4
pair hiringside&mine	0 0 0 0 0 0 0 0 0 23
pair hiringside&move	-2 0 2 0 0 0 1 0 0 16
pair hiringside&not	-2 -2 1 1 3 -1 2 -1 0 -28
pair hiringside&offer	-1 -1 0 0 0 -2 10 0 -4 -19
pair hiringside&official	11 -2 0 -1 -3 -1 -3 -1 0 -41
pair hiringside&onward	-1 -1 0 0 0 0 1 0 2 -17
pair hiringside&other	-3 -3 -1 -1 9 -1 -1 0 0 -4
pair hiringside&pay	0 -3 0 0 0 0 3 -1 2 22
pair hiringside&prepare	1 0 0 0 -1 0 -1 0 0 -7
pair hiringside&property	2 0 0 0 -1 0 0 0 0 -10
pair hiringside&received	0 0 0 0 0 0 0 0 0 -3
pair hiringside&recruiter	4 3 0 0 -8 3 0 -1 0 -15
pair hiringside&remind	1 0 0 0 0 0 1 0 0 36
pair hiringside&review	0 -2 -1 -1 -5 -1 8 -2 4 -22
pair hiringside&role	7 -5 -1 1 1 -1 0 -2 0 33
pair hiringside&sales	0 0 0 0 -7 0 9 -1 0 11
pair hiringside&send	-1 -1 0 0 -1 0 4 0 0 36
pair hiringside&shop	0 -4 0 0 -1 -1 3 1 2 13
pair hiringside&sign	-1 -5 0 0 -8 -9 24 1 -1 2
pair hiringside&slot	-3 -9 7 -1 10 0 -2 1 -3 13
pair hiringside&sorry	-1 0 0 1 1 0 0 0 0 -5
pair hiringside&stage	-3 -2 -1 0 -3 -1 7 -1 3 -2
pair hiringside&start	0 0 0 0 0 0 0 0 0 -7
pair hiringside&study	0 0 0 0 0 0 0 0 0 31
pair hiringside&talk	12 -9 -1 -1 0 0 0 0 0 -2
pair hiringside&task	-1 -1 0 0 1 0 -2 0 3 -5
pair hiringside&team	8 -6 -1 -3 7 2 -13 -1 6 5
pair hiringside&thank	-1 -6 0 -1 10 -1 -1 0 -1 31
pair hiringside&ticket	-1 -1 0 0 -9 8 8 3 -7 6
pair hiringside&time	-1 -9 5 1 4 0 7 -3 -5 33
pair hiringside&title	4 3 -1 1 0 0 -5 -2 0 70
pair hiringside&video	-6 9 0 0 0 0 -2 0 0 1
pair hiringside&wait	-1 5 0 0 -4 0 3 0 -2 26
pair hiringside&yours	4 -2 1 1 1 -1 -3 -2 0 -54
pair hitch&inbox	-1 3 0 0 -4 -1 -6 10 0 2
pair hitch&interview	-4 3 16 17 -3 -2 -22 -3 -2 -16
pair hitch&invite	4 -3 0 0 -2 2 0 0 0 -6
pair hitch&join	2 -1 1 0 -1 0 -1 0 0 -8
pair hitch&mediaword	0 0 0 0 0 0 0 0 0 6
pair hitch&meet	0 -3 7 -2 -3 0 2 -1 -1 -1
pair hitch&mine	0 4 -1 0 -1 -1 0 0 0 -3
pair hitch&move	-8 -6 26 -1 -2 -2 -6 2 -2 31
pair hitch&not	-31 35 41 -13 -28 -3 1 3 -5 -5
pair hitch&offer	1 -1 0 1 -17 4 14 0 -1 -15
pair hitch&office	0 0 0 0 0 0 0 0 0 15
pair hitch&onward	0 0 0 0 0 0 0 0 0 10
pair hitch&pay	-1 0 -1 0 -2 10 -5 0 0 -2
pair hitch&prepare	4 -4 0 0 -3 2 -3 4 0 -16
pair hitch&property	0 0 1 0 0 0 0 0 0 -3
pair hitch&received	6 -5 2 -1 0 0 -1 0 0 -16
pair hitch&remind	-9 -5 33 -6 -2 -2 -2 -6 -1 -43
pair hitch&role	0 4 -2 1 0 0 -3 -2 2 -9
pair hitch&sales	0 0 0 0 0 0 0 0 0 -7
pair hitch&service	0 -4 5 0 -5 0 6 0 -1 -1
pair hitch&shop	-3 -2 9 -2 0 -1 -4 3 0 -31
pair hitch&sign	-1 0 0 0 -2 4 0 0 0 -7
pair hitch&slot	5 -8 12 -2 -1 0 1 -7 0 -22
pair hitch&sorry	-7 -8 18 5 1 -1 -4 -1 -2 -12
pair hitch&stage	-1 9 1 -2 3 -3 -3 -1 -4 11
pair hitch&start	3 -4 0 0 -2 3 1 -1 0 -5
pair hitch&study	-3 -2 0 0 -3 -2 12 0 0 -2
pair hitch&talk	-5 -6 11 -4 -4 -1 14 -4 0 -13
pair hitch&task	-1 0 0 0 -1 -6 7 0 0 -3
pair hitch&team	-3 10 17 -4 -2 -1 -8 -4 -4 -17
pair hitch&thank	0 0 0 0 0 0 0 1 0 16
pair hitch&ticket	0 0 0 0 -1 1 1 0 0 8
pair hitch&time	-20 -1 40 11 -1 -4 -8 -9 -8 -14
pair hitch&title	-4 2 20 -4 -5 -4 -3 -1 -1 -12
pair hitch&urgent	-2 4 -1 0 -6 -7 5 9 -1 -41
pair hitch&video	1 0 -1 0 0 0 0 0 0 -5
pair hitch&wait	2 -4 4 -3 -2 -1 5 0 -2 5
pair hitch&yours	-1 -4 11 -3 -2 -1 -5 -2 6 -19
pair hold&interview	-11 -1 12 5 -1 -1 -1 -2 -1 -13
pair hold&keen	0 6 -1 0 -2 1 -3 0 0 1
pair hold&meet	-1 -1 3 4 -1 0 -2 -1 0 5
pair hold&move	1 0 -2 0 10 -9 1 0 0 -1
pair hold&not	-4 -4 0 9 -19 -6 28 -4 -1 -33
pair hold&office	-1 -1 -2 10 -2 0 -2 -1 -1 -17
pair hold&onward	-1 -1 -1 2 20 -3 -10 0 -5 -1
pair hold&other	0 -1 -1 1 -3 0 6 0 -1 -9
pair hold&prepare	7 -1 -1 1 -1 -1 -3 -2 1 -1
pair hold&property	0 0 0 5 -2 -1 0 0 0 -14
pair hold&received	0 0 0 0 0 0 0 0 0 12
pair hold&recruiter	-3 -3 1 3 -4 -1 13 0 -4 -5
pair hold&remind	-3 -1 6 3 -1 -1 -3 0 0 -3
pair hold&review	0 0 -2 3 6 -1 -5 0 -1 -15
pair hold&role	-11 -7 -4 32 -23 -17 47 -4 -13 -5
pair hold&sales	-1 -1 -3 6 3 -1 -2 -1 0 29
pair hold&slot	-2 -3 -1 3 -2 -2 9 0 -1 -11
pair hold&sorry	-2 -1 -1 9 1 -9 9 -1 -5 -10
pair hold&stage	-2 -1 -1 1 -11 -2 18 0 -1 -1
pair hold&study	0 0 0 1 -3 0 3 0 0 -5
pair hold&talk	1 0 -1 1 0 0 0 0 0 -7
pair hold&team	-4 -1 -2 2 2 -1 8 -2 -2 4
pair hold&thank	0 0 0 0 -6 0 6 0 0 6
pair hold&time	-11 -7 0 17 13 -15 7 -3 -2 -16
pair hold&title	-4 -2 -1 -2 -4 -2 23 -2 -7 -15
pair hold&wait	-3 11 -6 6 -8 0 4 -2 -1 0
pair hold&yours	-2 0 0 2 -3 0 14 0 -11 11
pair inbox&interview	-5 -3 3 1 2 -6 13 -3 -1 15
pair inbox&invite	-1 -1 -1 0 0 -1 0 -1 4 -1
pair inbox&keen	-5 4 0 0 -4 5 -8 -1 11 9
pair inbox&link	2 -3 -1 0 -2 -13 12 2 3 10
pair inbox&machine	-2 3 -2 -2 -3 -1 -20 13 12 -8
pair inbox&mediaword	-1 -1 0 0 -2 -1 7 -2 -1 -8
pair inbox&meet	-3 -3 -1 -1 1 -1 -3 6 3 -4
pair inbox&move	-1 0 3 0 2 0 -3 0 -1 25
pair inbox&not	-17 -12 -2 -4 -25 -5 -31 67 29 -8
pair inbox&official	1 -1 0 0 -1 -1 5 -4 1 -10
pair inbox&onward	0 -1 0 -8 -4 0 12 1 1 -7
pair inbox&other	-1 -2 -1 0 -4 0 5 -1 3 40
pair inbox&pay	0 -1 0 0 0 -7 6 2 0 10
pair inbox&prepare	0 -8 -1 -1 -6 -6 -2 13 11 16
pair inbox&received	-6 5 -2 -2 -6 -4 -5 35 -15 -33
pair inbox&recruiter	-4 -2 -1 -8 -11 -1 12 17 -3 22
pair inbox&remind	-1 -5 0 -7 -8 6 10 7 -1 -10
pair inbox&review	-1 -1 -1 0 -2 0 -6 13 -1 -2
pair inbox&role	-3 14 -1 -8 1 -2 5 -7 0 -13
pair inbox&sales	0 0 0 0 1 0 -1 0 0 13
pair inbox&send	4 -6 -1 0 -4 -2 -3 10 2 -9
pair inbox&shop	0 -4 0 0 -1 0 7 5 -6 3
pair inbox&sign	-1 0 -1 -1 -5 8 -5 1 4 6
pair inbox&slot	-2 -20 -2 -1 -2 -1 19 12 -3 37
pair inbox&sorry	-1 0 0 0 -4 -1 0 7 -1 -9
pair inbox&stage	-2 -2 0 -1 5 -1 -2 2 1 4
pair inbox&study	0 1 0 0 -2 0 7 -3 -2 -9
pair inbox&talk	0 1 0 0 1 0 -1 0 0 11
pair inbox&task	7 -2 3 0 5 0 -9 -4 1 5
pair inbox&team	-1 -9 0 -1 -5 0 3 15 -2 11
pair inbox&thank	4 -1 -2 -4 -4 3 -18 43 -21 -49
pair inbox&ticket	0 -2 -1 -1 -2 0 -13 23 -4 -40
pair inbox&time	-14 -21 -1 -10 -12 0 12 37 9 6
pair inbox&title	-5 3 -1 0 3 -13 12 2 0 0
pair inbox&wait	-2 -2 -1 -1 0 -1 -2 12 -4 0
pair inbox&yours	2 0 -1 0 -2 -1 -4 0 6 14
pair interview&invite	39 6 -4 -6 -17 -6 -18 -3 9 -36
pair interview&join	9 8 -14 0 0 0 -2 0 1 -18
pair interview&keen	9 3 -10 -6 -3 -3 23 2 -16 -29
pair interview&link	-7 17 -1 -2 -2 -1 -7 3 -1 11
pair interview&lure	1 0 2 0 0 0 -2 0 -1 56
pair interview&machine	-2 -2 -1 -1 -2 -1 -6 16 -1 6
pair interview&mediaword	8 -1 -2 -1 -9 -2 9 -5 3 37
pair interview&meet	36 -3 -13 -10 30 -5 -27 -5 -3 -48
pair interview&mine	-13 5 4 -1 -2 -1 6 3 -2 37
pair interview&move	-55 -6 119 -9 -18 -6 -3 -9 -13 -32
pair interview&not	-11 -1 -12 38 25 -6 -28 13 -18 24
pair interview&offer	-9 20 -6 -1 -5 4 -5 2 1 -45
pair interview&office	10 11 -4 -1 -2 -1 -12 0 1 28
pair interview&official	-4 9 5 -2 -8 -2 -7 4 5 10
pair interview&onward	3 21 2 -5 -10 13 -32 -2 9 -8
pair interview&other	-28 -14 30 12 -14 -2 15 -1 2 27
pair interview&paper	6 -6 -1 0 -3 0 -4 -1 9 14
pair interview&pay	-10 0 9 0 -1 1 8 -1 -6 20
pair interview&practice	-13 -7 -3 -2 -2 0 21 4 1 73
pair interview&prepare	-1 -2 -6 -8 0 -3 20 -3 4 -14
pair interview&property	17 -6 -4 3 -7 5 -4 -1 -1 -59
pair interview&received	12 -6 -3 -1 -2 -1 5 -1 -4 7
pair interview&recorded	-13 32 -1 -3 0 -1 -9 -2 -3 25
pair interview&recruiter	18 6 5 3 -14 1 -19 -1 0 -28
pair interview&remind	9 8 -5 2 -14 -5 7 3 -6 -15
pair interview&review	-8 -3 -4 -3 -19 -2 6 -3 35 -4
pair interview&role	39 20 2 5 -33 8 -5 -7 -29 -66
pair interview&sales	22 6 -2 0 -6 -2 -14 -1 -3 -23
pair interview&send	14 -13 -2 -1 0 0 7 -3 -3 0
pair interview&service	12 -16 4 0 -1 0 -4 -2 6 -11
pair interview&shop	-5 4 1 9 -7 -1 9 -2 -9 -39
pair interview&sign	4 -4 0 -3 -1 0 -5 10 -1 9
pair interview&slot	7 8 49 -8 -35 -7 5 -9 -10 -12
pair interview&sorry	-13 -15 22 19 -1 -2 -5 -2 -4 15
pair interview&stage	-13 45 -12 -1 5 -5 2 -8 -11 1
pair interview&start	10 4 1 -1 -13 10 -23 -1 12 15
pair interview&study	2 12 -10 0 0 -1 14 -8 -10 32
pair interview&talk	15 14 23 -11 -9 -5 -24 0 -3 -6
pair interview&task	5 -17 -3 -6 15 -3 1 -10 17 2
pair interview&team	15 19 22 -8 -27 -3 -28 1 8 -47
pair interview&thank	-41 -11 -6 -8 36 -4 71 -6 -30 -3
pair interview&ticket	13 4 -2 -2 -6 -1 -12 2 3 -10
pair interview&time	35 -43 46 51 -25 -19 -9 -22 -15 -30
pair interview&title	76 25 -2 14 -35 -14 -11 -7 -45 -20
pair interview&urgent	-2 -5 6 1 -2 0 -4 7 0 -9
pair interview&video	3 51 -16 -7 -6 -2 -20 -4 0 -18
pair interview&wait	-24 43 -1 -3 -16 -3 1 3 0 -10
pair interview&wish	-3 13 -1 0 -2 1 -6 0 -1 0
pair interview&yours	-27 -21 54 -14 13 -2 65 -2 -66 -6
pair invite&join	-2 -1 -1 0 -1 6 -2 0 -1 -14
pair invite&keen	5 5 8 -1 -3 1 3 -1 -15 -15
pair invite&link	4 3 1 -1 -1 -1 -3 -1 -1 -3
pair invite&mediaword	-2 1 -1 0 -4 0 2 0 5 3
pair invite&meet	-5 -10 12 -2 -3 4 11 -1 -5 -23
pair invite&mine	-3 5 0 0 0 0 -1 0 0 13
pair invite&move	-15 -2 18 0 -3 1 3 0 -2 1
pair invite&not	-4 -6 -3 1 4 -1 8 -2 2 -32
pair invite&offer	0 0 0 0 0 3 -1 0 -1 13
pair invite&office	1 -2 0 0 -2 0 -7 0 11 5
pair invite&official	5 -2 0 0 0 0 -2 -1 1 2
pair invite&onward	2 0 -1 2 -5 0 1 1 0 -10
pair invite&other	-1 -3 2 0 -6 0 4 0 5 -33
pair invite&pay	-1 1 0 0 -3 6 -2 0 -1 -5
pair invite&practice	0 0 0 0 0 0 0 0 0 -7
pair invite&prepare	3 -8 9 -1 -3 2 -5 0 5 -20
pair invite&received	5 -3 -1 0 -2 0 3 -1 -1 -16
pair invite&recorded	-4 13 0 -1 -1 0 -4 -2 -2 1
pair invite&recruiter	5 0 0 1 -2 0 -3 0 1 13
pair invite&remind	1 0 0 0 0 0 0 0 0 -20
pair invite&review	4 1 -1 -1 2 -2 4 -1 -6 -5
pair invite&role	5 13 -2 -2 0 1 -2 -4 -9 -10
pair invite&sales	3 0 0 0 -2 2 -2 0 0 1
pair invite&send	28 -15 9 -2 3 0 -6 -4 -13 -33
pair invite&service	1 0 0 0 0 0 0 0 0 -5
pair invite&shop	23 0 -8 -3 -3 -1 -8 0 -1 6
pair invite&sign	-12 -4 0 -1 -4 4 -6 24 1 -29
pair invite&slot	0 -8 9 -2 -2 -2 4 -2 3 14
pair invite&sorry	0 0 0 0 -3 0 -1 0 4 -3
pair invite&stage	-3 -1 9 -1 -2 -1 6 -1 -6 -22
pair invite&start	9 -4 0 0 -2 2 -5 0 1 7
pair invite&study	0 -1 1 0 6 0 -1 0 -4 -7
pair invite&talk	5 -7 -1 0 -2 0 12 -1 -6 36
pair invite&task	17 -12 -2 -1 -5 -3 23 -4 -12 -35
pair invite&team	1 5 -1 0 -3 3 -11 -2 7 -7
pair invite&thank	1 -1 0 0 4 0 0 0 -4 24
pair invite&ticket	-2 -3 0 0 -1 0 6 0 0 11
pair invite&time	16 -24 12 6 -9 2 -26 -5 30 40
pair invite&title	9 8 0 -3 -4 2 -1 -4 -8 3
pair invite&video	5 15 1 -1 -1 -1 -11 -1 -6 29
pair invite&wait	12 -17 0 0 -1 -1 -4 0 11 -18
pair invite&yours	9 6 -2 -2 -2 0 14 3 -26 16
pair join&keen	-1 -5 0 0 -7 5 -4 0 13 35
pair join&link	2 11 -1 0 -7 0 -2 0 -2 9
pair join&mediaword	0 0 0 0 -1 1 0 0 0 19
pair join&meet	5 14 -2 -2 3 3 -14 -1 -7 16
pair join&move	1 0 0 0 -1 1 0 0 0 -5
pair join&not	-5 19 -13 2 -14 2 -3 0 13 26
pair join&offer	-1 -2 -1 0 4 4 -4 -1 1 -17
pair join&office	0 0 0 0 0 0 0 0 0 10
pair join&official	0 0 0 0 -1 0 2 0 -1 6
pair join&onward	0 0 0 0 3 -1 -1 0 1 -1
pair join&other	-2 7 -2 0 4 0 -6 0 0 4
pair join&pay	-1 -1 0 -1 -4 10 -1 -1 -1 -27
pair join&prepare	-1 0 0 0 2 2 -2 0 0 13
pair join&property	-1 -1 0 0 5 2 -2 0 -3 -11
pair join&received	0 0 0 0 0 3 -3 0 1 11
pair join&recruiter	-1 0 0 0 8 -2 -4 0 1 34
pair join&remind	0 12 -11 0 0 0 0 0 0 3
pair join&review	0 -1 0 0 0 1 -1 0 1 8
pair join&role	4 -2 0 0 -19 3 3 -1 11 34
pair join&sales	8 -6 -1 -1 -1 1 -1 0 0 6
pair join&send	0 0 0 0 0 2 -1 0 0 -10
pair join&service	0 0 0 0 0 0 0 0 0 12
pair join&sign	-3 -1 0 0 5 1 4 0 -4 -2
pair join&slot	-1 12 -2 -1 -3 1 -3 -1 -1 7
pair join&sorry	0 0 0 0 0 0 0 0 0 10
pair join&stage	0 -1 0 0 4 -2 -3 2 1 14
pair join&start	3 -5 -1 -1 1 -8 11 0 0 -10
pair join&study	-2 0 0 0 0 -5 7 0 0 5
pair join&talk	0 1 1 -1 6 -1 -4 0 0 18
pair join&task	0 8 0 0 5 -1 -8 0 -3 -3
pair join&team	31 -10 -4 -7 19 5 -32 -1 -2 -24
pair join&thank	-3 -1 -1 0 10 0 -1 -1 -3 15
pair join&time	31 11 -17 -8 9 6 -28 -2 -2 6
pair join&title	-7 -5 -2 0 8 20 -5 -2 -7 3
pair join&urgent	0 0 0 0 -1 2 -1 1 0 9
pair join&video	10 -6 -2 2 6 -1 -4 -1 -4 6
pair join&wait	0 0 0 0 -2 3 3 0 -2 12
pair join&yours	-2 11 -13 -1 0 2 -1 0 4 -23
pair keen&link	1 0 9 -9 0 0 0 0 0 -10
pair keen&mediaword	0 3 -1 0 -5 -2 -3 0 8 -10
pair keen&meet	-24 28 3 -4 4 -8 20 -3 -15 -6
pair keen&mine	-6 -4 0 0 0 1 10 0 0 -6
pair keen&move	-2 0 13 -9 -2 0 4 0 -2 -8
pair keen&not	-1 -8 1 -3 11 17 -19 6 -4 -15
pair keen&offer	-2 5 -1 -1 -6 15 -4 -1 -7 23
pair keen&office	0 1 0 0 0 0 0 0 0 11
pair keen&official	-10 4 -1 0 -1 0 7 0 0 32
pair keen&onward	6 7 -5 -1 -3 3 -5 -1 -1 -18
pair keen&other	-1 -18 -2 0 -3 19 -7 -3 14 -17
pair keen&pay	-2 12 -2 -1 -2 4 -8 -1 -2 -11
pair keen&prepare	-11 -1 9 0 0 0 8 0 -5 1
pair keen&property	0 9 -2 -1 -1 1 -4 0 -1 14
pair keen&received	-3 3 0 0 1 0 7 -1 -7 -4
pair keen&recorded	-1 1 0 0 0 0 0 0 0 4
pair keen&recruiter	-1 10 -2 -1 -2 2 -5 0 -2 -14
pair keen&remind	9 1 -2 -3 -5 9 -8 -1 -1 -14
pair keen&review	-5 10 0 0 0 0 -3 0 -2 5
pair keen&role	22 -3 -5 -4 -21 23 -12 -2 3 -24
pair keen&send	4 2 0 0 -2 3 -4 0 -1 -18
pair keen&service	1 8 -1 0 0 -2 -4 0 -1 -11
pair keen&sign	-1 0 -1 -1 -5 12 -5 0 0 -21
pair keen&slot	1 -6 16 -10 1 0 2 -1 -3 49
pair keen&sorry	-1 -1 -4 12 -1 -1 -3 -1 0 -1
pair keen&stage	-10 8 8 0 -4 -1 9 -1 -9 26
pair keen&start	-2 -1 0 0 0 7 -2 -1 0 13
pair keen&study	0 -2 0 0 -1 0 3 0 0 -8
pair keen&talk	-5 21 -7 3 -4 6 -9 -5 0 -4
pair keen&task	-2 0 0 0 -2 -1 6 0 0 -3
pair keen&team	5 6 -5 4 -11 6 0 -2 -5 20
pair keen&thank	-1 -1 0 0 8 7 -6 0 -6 2
pair keen&ticket	1 1 0 0 0 0 -2 0 0 -4
pair keen&time	50 -17 -6 -14 -2 14 -4 -7 -14 14
pair keen&title	6 13 -6 -3 -12 5 6 -2 -7 -45
pair keen&urgent	2 -1 -2 -1 -3 2 -4 7 0 -9
pair keen&video	-9 12 -1 0 -3 -2 5 -1 -1 -2
pair keen&wait	5 -10 -1 -3 -7 5 14 5 -9 10
pair keen&wish	0 -1 0 0 -3 0 -1 0 5 -2
pair keen&yours	19 19 -3 -3 2 -1 -3 -2 -28 -6
pair link&mediaword	0 0 0 0 0 0 0 0 0 18
pair link&meet	33 -2 -2 -5 2 -12 -7 -1 -6 20
pair link&move	22 -5 2 -10 3 -3 -8 -1 0 10
pair link&not	-1 -4 2 -1 -1 1 -2 6 -1 -11
pair link&offer	-1 -1 0 0 -1 12 -5 -1 -4 -25
pair link&office	-8 -1 9 0 0 0 0 0 0 -13
pair link&official	1 0 0 0 0 0 0 0 0 3
pair link&onward	0 0 -1 1 -1 0 1 0 0 8
pair link&other	1 5 1 -2 -4 0 -1 -1 1 -10
pair link&pay	-9 0 0 0 0 0 10 0 0 -7
pair link&prepare	-3 -12 13 0 -1 0 0 0 3 -1
pair link&property	-1 0 0 0 0 2 0 0 0 -6
pair link&received	-4 0 5 0 0 0 -1 0 1 3
pair link&recorded	-2 7 0 0 0 0 -4 -1 0 2
pair link&recruiter	-3 1 0 0 -2 0 1 0 3 -16
pair link&remind	-3 0 6 -1 0 0 -1 0 0 14
pair link&review	-2 -1 -1 0 -2 1 6 -1 -1 -28
pair link&role	-1 1 1 -2 1 0 -1 0 1 12
pair link&sales	-1 2 0 0 -1 0 0 0 0 14
pair link&send	22 -4 -6 -1 -3 -3 -4 1 -2 -19
pair link&service	0 0 0 0 0 0 0 0 0 6
pair link&shop	1 -1 0 0 -1 0 -1 4 -1 11
pair link&sign	-1 2 -4 -1 -2 10 -3 0 -1 -32
pair link&slot	-17 23 19 -12 -14 -4 13 -3 -4 -18
pair link&sorry	0 0 1 0 4 -2 -1 0 0 -6
pair link&study	0 1 0 0 0 0 0 0 0 7
pair link&talk	0 5 0 0 -1 -1 -1 0 -1 1
pair link&task	-3 -5 -1 0 -2 -1 15 -2 -1 -10
pair link&team	-4 13 4 -1 -8 0 -2 0 -2 16
pair link&ticket	-2 -7 -1 -1 -1 8 7 2 -4 7
pair link&time	-8 -15 18 -1 4 0 14 -3 -8 -9
pair link&title	-6 8 4 0 -1 -1 -1 -2 0 9
pair link&video	23 -6 1 -2 -3 -2 -7 -2 -1 -12
pair link&wait	10 -10 -1 0 3 -3 1 0 0 -6
pair link&yours	-1 3 -1 0 -2 0 -1 2 -1 -7
pair lure&meet	0 0 0 0 0 0 0 0 0 5
pair lure&not	1 0 -1 0 0 0 0 0 0 19
pair lure&offer	-2 1 0 0 -1 5 -3 0 0 8
pair lure&office	0 3 0 0 0 0 -1 0 -1 10
pair lure&official	3 -1 0 0 0 1 -1 0 -1 -16
pair lure&pay	0 0 0 0 1 0 0 0 0 65
pair lure&prepare	3 0 0 0 -1 1 -2 0 -1 -38
pair lure&property	0 0 0 0 0 5 -4 0 0 6
pair lure&received	0 0 0 0 0 0 0 0 0 12
pair lure&recruiter	0 0 0 0 0 0 0 0 0 16
pair lure&remind	0 0 0 0 0 0 1 0 0 31
pair lure&role	2 0 0 0 1 4 -6 0 0 15
pair lure&sales	0 3 0 0 -1 5 -5 0 -1 4
pair lure&send	9 -1 -1 0 -1 -1 -4 -1 0 11
pair lure&shop	0 -1 0 0 -1 5 -4 0 0 14
pair lure&sign	-2 4 -1 -1 -1 15 -13 -1 0 -23
pair lure&slot	-2 4 1 0 0 4 -6 0 -1 4
pair lure&stage	0 0 0 0 0 0 1 0 0 3
pair lure&start	0 0 0 0 0 -2 4 0 0 -12
pair lure&team	0 0 0 0 0 0 0 0 0 12
pair lure&thank	-2 2 0 0 0 0 0 0 0 -8
pair lure&ticket	0 0 0 0 2 0 -1 0 0 8
pair lure&time	-2 -1 1 -1 0 5 -2 0 0 48
pair lure&title	3 -1 0 0 -3 4 -2 0 -2 34
pair lure&yours	2 0 2 0 0 0 -2 0 -1 29
pair machine&not	-4 0 -4 -1 -1 -1 -14 19 6 -30
pair machine&prepare	0 -1 0 0 0 0 -1 3 0 3
pair machine&received	-4 2 0 0 -5 0 -6 4 10 -3
pair machine&recruiter	0 0 0 0 -1 0 0 0 2 10
pair machine&role	0 0 0 0 0 0 -1 3 -1 0
pair machine&send	0 -2 0 0 4 0 -3 2 0 1
pair machine&sign	-1 -1 0 0 -2 0 -5 3 6 -15
pair machine&task	0 0 0 0 0 0 -1 0 1 6
pair machine&thank	-1 -1 -1 -1 0 0 -1 6 -2 5
pair machine&time	-1 -1 -1 -1 0 0 -2 6 -1 8
pair machine&title	-6 -1 0 0 -5 0 -5 2 16 -13
pair machine&yours	-7 -2 0 0 -1 0 -4 2 11 0
pair mediaword&meet	-1 4 -1 -1 4 -2 0 0 -2 -5
pair mediaword&move	-1 0 1 -1 -1 0 -2 0 4 9
pair mediaword&not	-1 -3 -1 -1 -1 -2 6 -1 4 39
pair mediaword&offer	0 0 0 -1 -2 4 -1 0 0 7
pair mediaword&office	0 0 0 0 3 0 -3 0 0 -2
pair mediaword&official	3 -4 0 0 -1 0 -2 0 5 2
pair mediaword&onward	-1 0 0 0 -4 0 -7 7 4 -18
pair mediaword&other	-1 0 0 0 2 0 -2 0 2 -11
pair mediaword&paper	0 0 0 0 0 0 0 -1 1 7
pair mediaword&pay	0 -1 0 0 -2 8 -3 0 -1 -14
pair mediaword&practice	0 -1 0 0 4 0 0 0 -3 -1
pair mediaword&prepare	1 2 0 0 4 0 -1 0 -4 7
pair mediaword&property	1 1 -1 0 0 0 0 0 0 -9
pair mediaword&received	0 -1 0 0 2 0 -1 0 0 14
pair mediaword&recorded	-1 12 0 0 0 -3 -3 -3 -1 48
pair mediaword&recruiter	-6 0 1 0 4 0 -4 0 6 -5
pair mediaword&remind	0 0 0 0 -2 0 -4 0 6 14
pair mediaword&review	-1 0 0 0 1 0 -7 0 7 6
pair mediaword&role	6 -6 -2 -1 0 3 2 -1 -1 -57
pair mediaword&sales	0 0 0 0 3 0 -11 7 2 35
pair mediaword&send	0 0 0 0 -2 0 -2 0 5 8
pair mediaword&service	0 0 0 0 0 0 0 0 0 19
pair mediaword&sign	0 -4 0 0 7 1 -2 0 -2 2
pair mediaword&slot	-2 3 1 0 -1 -1 0 2 -2 37
pair mediaword&sorry	-1 0 -1 0 4 0 1 -1 -3 5
pair mediaword&stage	-2 1 -1 0 0 0 2 0 -1 -6
pair mediaword&study	-2 3 0 -1 -3 -1 8 -2 -2 -12
pair mediaword&talk	2 1 -1 -1 5 -2 -2 0 -1 -4
pair mediaword&task	4 -1 0 0 0 -1 -2 -1 1 -9
pair mediaword&team	9 -11 0 0 6 -2 1 0 -3 -19
pair mediaword&thank	-2 1 0 0 -5 0 -4 -1 11 26
pair mediaword&ticket	-2 5 0 0 -1 0 -3 2 0 1
pair mediaword&time	12 -8 2 -2 -7 1 -16 12 6 41
pair mediaword&title	12 -9 0 0 -6 0 -14 -2 20 -17
pair mediaword&video	-5 8 0 0 0 0 -2 0 0 17
pair mediaword&wait	-1 -1 -1 -1 -5 0 6 0 3 5
pair mediaword&yours	1 2 -1 0 -9 0 10 -1 -2 -13
pair meet&mine	1 0 0 0 0 1 -1 0 0 32
pair meet&move	2 -16 8 9 13 -6 -6 -1 -2 0
pair meet&not	0 -13 8 29 21 -6 -24 0 -14 -38
pair meet&offer	1 5 0 -1 -3 -5 10 0 -7 -11
pair meet&office	-11 24 -2 3 -9 -8 -6 0 7 -64
pair meet&official	-9 16 -1 0 8 0 -11 0 -2 50
pair meet&onward	1 4 -1 -1 1 0 -4 0 0 -7
pair meet&other	7 7 -5 3 5 -5 -9 -1 -2 1
pair meet&paper	1 -1 -2 6 -1 0 -2 0 0 -26
pair meet&pay	-1 2 0 -1 -1 -2 4 0 0 6
pair meet&prepare	-14 6 6 -1 -2 0 -22 13 14 27
pair meet&property	7 8 -2 -1 6 -9 -3 -1 -5 -2
pair meet&received	-10 0 12 -3 -10 -1 -5 5 11 -42
pair meet&recorded	1 0 0 0 0 0 0 0 0 -9
pair meet&recruiter	-1 -10 3 0 -1 -1 7 0 2 26
pair meet&remind	8 -20 15 -10 -7 -8 7 12 3 15
pair meet&review	4 -6 -3 1 -1 -1 -10 -1 17 -10
pair meet&role	19 14 -7 10 -5 -9 -21 -3 3 -22
pair meet&sales	-6 19 -2 6 -6 -6 -10 -1 6 -47
pair meet&send	0 -6 0 0 -2 -1 3 1 5 12
pair meet&service	4 -1 1 0 0 0 -1 0 -2 -13
pair meet&shop	-2 3 0 0 0 0 -1 1 0 -7
pair meet&sign	-3 -5 3 4 2 6 -7 2 -1 18
pair meet&slot	23 -25 7 -5 3 -6 27 -10 -12 -44
pair meet&sorry	-6 -5 17 1 4 -3 -6 0 -1 0
pair meet&stage	0 -1 8 -5 -2 -2 7 -2 -3 -19
pair meet&start	-8 -4 -1 -1 0 -10 24 0 0 2
pair meet&study	3 0 1 0 -1 2 -5 0 0 -16
pair meet&talk	-1 12 -6 -4 10 -13 0 -9 11 21
pair meet&task	3 -3 -10 1 20 -1 -17 -3 11 -29
pair meet&team	-23 33 13 -2 -9 -6 -18 -5 16 -15
pair meet&thank	-14 -4 -2 -2 4 -3 33 -4 -9 -7
pair meet&ticket	-24 4 6 -1 -3 -1 7 1 10 -17
pair meet&time	73 -27 -5 11 -27 -24 5 -1 -5 46
pair meet&title	-16 25 6 6 -6 -3 -20 -4 11 5
pair meet&urgent	2 -2 4 -2 0 0 -2 1 0 -2
pair meet&video	1 -1 7 2 1 -1 -6 -1 -2 -11
pair meet&wait	19 -27 3 5 0 -3 14 0 -10 9
pair meet&wish	-4 9 -2 0 -4 0 -7 0 8 1
pair meet&yours	1 7 6 -3 3 -1 -11 -1 -1 -8
pair mine&move	-1 -2 3 0 0 0 0 4 -3 13
pair mine&not	-3 0 1 0 0 -9 13 0 -2 6
pair mine&offer	0 -1 0 0 -1 -4 5 0 0 -27
pair mine&official	0 0 0 0 0 0 0 0 0 -7
pair mine&onward	0 4 0 0 -1 0 0 0 -4 11
pair mine&other	0 -1 1 -1 -2 8 -4 0 0 -20
pair mine&pay	-1 -1 -1 0 -2 6 0 0 0 9
pair mine&prepare	1 0 0 0 -13 0 0 0 13 15
pair mine&received	0 0 0 0 0 -6 6 0 0 31
pair mine&recruiter	-1 0 2 0 0 0 0 0 0 18
pair mine&remind	-4 0 2 -1 6 -1 -2 0 0 20
pair mine&review	0 0 0 0 0 0 0 3 -3 2
pair mine&role	-3 9 -3 0 -1 1 -2 0 0 77
pair mine&send	0 0 0 1 0 0 0 0 0 54
pair mine&sign	0 -2 0 0 0 0 4 0 0 -22
pair mine&slot	-1 8 -5 0 1 -1 -1 0 -2 14
pair mine&start	-2 7 0 0 0 -6 2 0 -1 -1
pair mine&talk	0 1 0 0 0 0 0 0 0 31
pair mine&team	-7 -6 1 0 0 0 12 0 0 52
pair mine&thank	-1 2 -1 0 -15 0 -1 0 15 64
pair mine&ticket	0 0 -1 0 0 0 0 2 0 3
pair mine&time	-6 -2 10 -2 5 -2 -1 -1 -1 52
pair mine&title	1 -2 3 0 2 1 -3 0 -1 14
pair mine&urgent	0 5 -3 0 -1 -1 -1 0 0 -22
pair mine&wait	-3 -5 1 -2 4 0 5 3 -3 1
pair mine&wish	0 0 0 0 0 0 0 0 0 5
pair mine&yours	0 2 0 0 -13 0 -3 0 14 -9
pair move&not	-3 -6 -16 24 11 -3 4 -2 -8 -9
pair move&offer	-1 0 0 -1 5 -11 9 -1 0 -3
pair move&office	2 -2 -2 -1 -2 1 6 0 -2 19
pair move&official	-5 0 9 -1 0 0 0 -2 0 -2
pair move&onward	-6 0 -2 -1 -7 -11 17 -1 11 1
pair move&other	-2 1 3 -1 -2 -2 8 -1 -2 16
pair move&paper	0 0 0 0 0 0 0 0 0 7
pair move&pay	-3 -8 -1 -1 -3 7 6 -1 4 -19
pair move&practice	-1 8 -1 0 -1 0 -3 0 0 4
pair move&prepare	-8 -2 10 -4 0 -1 0 7 -2 -14
pair move&property	-2 -3 3 0 -2 -5 9 0 0 11
pair move&received	-3 0 6 0 0 0 0 -2 0 12
pair move&recorded	0 0 0 0 0 0 0 0 0 3
pair move&recruiter	-3 -4 5 4 -2 -1 1 0 0 -3
pair move&remind	14 0 3 -2 -2 -1 -9 -2 -2 -43
pair move&review	-2 -2 1 0 0 1 -2 3 2 -20
pair move&role	-9 -7 -3 0 0 -18 33 9 -6 -43
pair move&sales	-1 0 0 0 -1 1 1 0 -1 25
pair move&send	12 -2 -5 0 1 -1 -7 1 1 6
pair move&service	0 0 1 0 -1 0 1 0 -1 21
pair move&shop	-4 0 5 -1 0 0 -2 8 -6 7
pair move&sign	-1 2 -3 0 -2 3 5 0 -5 5
pair move&slot	-44 -9 103 -15 -9 0 -18 -6 -2 -24
pair move&sorry	-7 -2 15 0 13 -12 2 -1 -7 25
pair move&stage	-14 -2 13 -1 -1 -1 12 -3 -2 -6
pair move&study	-2 -2 2 -1 -2 0 7 0 -3 -4
pair move&talk	18 -2 -10 -4 7 -3 -2 -1 -2 -23
pair move&task	5 -2 4 -3 -3 0 5 -4 -2 8
pair move&team	-5 1 10 -1 -2 3 -1 -1 -3 3
pair move&thank	-1 1 0 0 1 0 8 -1 -8 -9
pair move&ticket	-1 -1 0 0 3 0 -3 1 2 1
pair move&time	-25 -30 90 6 -6 -12 -19 -9 4 17
pair move&title	-20 0 31 -4 -5 -1 12 -4 -9 -56
pair move&urgent	0 0 0 0 0 0 0 0 0 3
pair move&video	0 -1 1 0 2 0 -1 0 -1 12
pair move&wait	-2 -12 17 -1 -9 -6 15 4 -6 -23
pair move&yours	-34 -23 55 -3 -3 -1 40 -4 -27 -22
pair not&offer	-2 -10 -4 -1 28 -18 21 -2 -10 -4
pair not&office	-4 -2 -5 14 -5 -6 7 -2 2 9
pair not&official	-2 7 7 1 9 -4 -2 -7 -8 -31
pair not&onward	-5 -15 4 5 47 -1 7 -7 -34 0
pair not&other	-5 -7 -10 11 -14 6 21 -5 3 21
pair not&paper	0 -1 -2 10 0 -1 -1 -1 -4 3
pair not&pay	1 -2 -8 -1 0 -11 26 -3 -1 -23
pair not&practice	11 0 -2 2 -4 0 -8 -4 4 -31
pair not&prepare	-9 10 -3 -1 -4 -2 10 0 -1 -25
pair not&property	-3 0 -3 4 7 -6 10 -3 -6 -18
pair not&received	-5 -6 8 -2 14 -8 8 1 -10 38
pair not&recorded	0 0 1 0 1 0 0 0 0 11
pair not&recruiter	0 -4 -1 10 28 -2 -18 -4 -9 -2
pair not&remind	-7 17 18 13 -21 -4 -9 -3 -4 -50
pair not&review	6 -13 -7 9 39 -2 -1 0 -31 -23
pair not&role	-11 -15 -13 44 33 -25 8 -13 -8 39
pair not&sales	0 -2 -3 6 2 -1 -5 -1 3 -11
pair not&send	-1 -12 -3 -2 -8 -8 22 4 8 -17
pair not&service	-1 0 2 0 -4 -1 5 0 -1 -1
pair not&shop	0 -3 3 1 -2 2 -3 -1 2 -19
pair not&sign	3 -11 1 -6 7 -16 22 -3 2 28
pair not&slot	2 -14 7 -6 61 -19 -13 -6 -12 21
pair not&sorry	-13 33 -38 8 17 -5 -16 0 15 56
pair not&stage	-6 -14 -5 -3 32 -3 6 -2 -4 -12
pair not&start	-3 -4 -1 -1 2 -5 13 0 -1 8
pair not&study	-2 -1 -1 0 20 -2 -8 -1 -6 13
pair not&talk	9 -2 20 -8 1 7 -16 -9 -1 10
pair not&task	2 -6 -2 -3 29 -2 -2 -11 -5 11
pair not&team	-6 1 18 -8 27 -13 -17 -4 2 -15
pair not&thank	-3 -4 -1 -3 12 -2 -8 1 9 -30
pair not&ticket	7 4 -2 -1 -4 -4 1 4 -4 0
pair not&time	-84 35 52 93 -30 -30 -21 -7 -9 -52
pair not&title	-20 -7 13 15 31 -6 -25 -13 14 -20
pair not&urgent	-1 -5 7 -2 -9 2 2 7 -1 -22
pair not&video	0 0 -2 2 0 0 -1 0 0 21
pair not&wait	7 -1 -15 -2 -3 -3 20 7 -10 -4
pair not&wish	-7 10 -1 -1 1 -2 5 0 -5 15
pair not&yours	-6 -5 1 1 25 -4 -6 5 -10 -23
pair offer&office	1 0 0 0 0 0 0 0 -1 6
pair offer&official	0 0 0 2 -2 3 -1 0 0 1
pair offer&onward	-4 0 0 0 -4 11 -3 0 1 8
pair offer&other	-1 -3 -2 1 8 -11 10 -1 -1 1
pair offer&pay	-6 -4 -3 -2 -6 28 -10 -2 3 -19
pair offer&practice	0 1 0 0 0 0 0 0 0 4
pair offer&prepare	5 -2 -1 1 -1 11 -8 -1 -4 -3
pair offer&property	0 -2 -1 1 -12 6 8 0 0 33
pair offer&received	1 0 0 0 0 -5 5 -2 2 4
pair offer&recruiter	0 0 0 0 0 1 -1 0 1 20
pair offer&remind	-2 0 -1 -1 0 1 3 -1 0 1
pair offer&review	-1 -1 -1 0 -1 25 -11 -4 -5 -1
pair offer&role	-30 -13 -6 -4 9 67 -11 -5 -7 -8
pair offer&sales	-1 0 0 0 -3 7 -4 0 1 22
pair offer&send	-3 -4 -1 -1 -9 21 -9 -1 7 -1
pair offer&service	-4 0 -2 0 -1 0 -1 0 7 10
pair offer&shop	0 -1 0 0 -2 10 -5 -1 0 17
pair offer&sign	-4 -4 -3 1 -7 -11 35 -4 -3 -28
pair offer&slot	-4 -15 7 0 17 3 -14 -1 8 0
pair offer&sorry	-1 -1 -1 0 14 -11 -2 0 2 45
pair offer&stage	-2 3 0 0 1 0 -3 0 2 -5
pair offer&start	-7 -5 -1 -1 -5 14 7 0 -1 -31
pair offer&study	0 0 0 0 0 1 0 0 0 8
pair offer&talk	-2 -3 -1 0 -3 3 5 2 -1 3
pair offer&task	-1 0 0 0 0 2 0 0 1 20
pair offer&team	-3 8 -1 0 1 6 -10 -1 0 -5
pair offer&thank	-2 1 -1 0 -16 -7 14 -1 12 63
pair offer&ticket	0 -1 0 0 -2 10 -5 -2 -1 -8
pair offer&time	-15 14 -14 -6 16 28 -12 -7 -5 -20
pair offer&title	-13 2 -6 0 -3 36 -7 -3 -6 -72
pair offer&urgent	0 0 0 0 -2 2 -1 0 0 -6
pair offer&video	2 1 0 0 0 -1 0 -1 0 -7
pair offer&wait	-2 -2 -1 -1 -11 20 2 -4 -2 7
pair offer&wish	0 1 0 0 3 1 -1 0 -4 9
pair offer&yours	-8 0 -1 -1 0 6 10 -2 -3 -14
pair office&official	0 3 0 0 -1 0 -2 0 0 5
pair office&onward	0 3 0 0 3 0 -3 0 -2 7
pair office&other	-2 -3 -1 1 6 -1 -3 -1 3 -32
pair office&paper	0 0 -2 10 -1 -1 -4 -1 0 -16
pair office&pay	-1 -1 -1 0 -1 2 3 0 0 -5
pair office&prepare	-9 -1 0 0 -1 0 4 0 7 -10
pair office&property	-1 -3 -1 10 -2 -2 0 0 -1 -18
pair office&received	1 -1 0 0 -1 -1 6 -1 -3 10
pair office&recruiter	1 -1 1 5 2 -1 -4 2 -3 -17
pair office&remind	-2 2 2 0 2 -1 -6 3 0 -8
pair office&review	0 -3 -2 3 -8 0 0 0 11 -5
pair office&role	4 4 -2 5 -13 -7 10 -1 -1 14
pair office&sales	-3 8 -4 5 11 -10 11 -3 -14 -34
pair office&send	-1 -3 -1 0 -2 0 7 0 0 -4
pair office&sign	-4 0 -1 6 -1 1 -5 5 0 -4
pair office&slot	5 -9 8 0 8 4 -11 -2 -3 -3
pair office&sorry	0 0 0 0 4 0 -3 0 0 16
pair office&stage	1 2 -1 -2 11 -1 -6 -1 -4 -12
pair office&start	15 -4 -1 -1 -1 -2 -4 0 -1 -15
pair office&study	7 -7 0 0 0 0 4 0 -4 -8
pair office&talk	7 -2 -1 0 -7 -1 -5 1 9 -1
pair office&task	-1 -3 0 0 3 0 2 0 -1 9
pair office&team	-7 2 -3 -3 1 -1 7 0 4 -39
pair office&thank	-1 -1 0 5 7 -1 -8 0 0 26
pair office&time	-25 -23 23 13 -11 -4 14 -1 16 26
pair office&title	13 18 -6 -2 -9 -9 1 -1 -6 0
pair office&video	-2 6 0 0 0 0 -3 0 0 24
pair office&wait	-5 -3 -3 6 -3 -2 8 -2 4 -29
pair office&wish	0 4 0 0 0 0 -2 0 0 -6
pair office&yours	-1 -7 0 -1 -1 2 22 -1 -13 29
pair official&onward	-1 3 0 0 13 -6 -2 0 -6 -4
pair official&other	0 -1 1 2 1 0 -2 0 0 15
pair official&paper	0 0 0 0 0 0 1 0 0 -8
pair official&pay	-2 -4 -1 0 0 -1 8 0 -1 10
pair official&practice	0 -1 0 0 -2 -1 8 -3 -1 -9
pair official&prepare	2 9 3 -1 0 1 -11 -4 0 48
pair official&property	13 -7 -2 0 0 -1 -3 0 -1 -43
pair official&received	-2 -8 12 -1 -6 -4 -2 2 9 -14
pair official&recorded	-1 3 0 0 -1 0 -3 0 2 4
pair official&recruiter	4 -3 0 0 -1 -2 1 1 1 -14
pair official&remind	0 0 1 0 0 0 1 0 -1 -31
pair official&review	0 5 -1 0 1 -2 -8 0 5 -5
pair official&role	10 -1 -2 0 6 3 -15 -3 1 -41
pair official&sales	-8 12 0 0 5 0 -4 -1 -4 18
pair official&send	0 -4 -1 -1 -4 1 14 -4 -1 -28
pair official&service	8 -3 -4 0 -1 -2 6 -2 -1 -1
pair official&shop	-3 -1 -1 0 -2 4 3 0 1 -11
pair official&sign	-1 -2 -1 2 -3 2 4 -1 -1 -2
pair official&slot	3 -7 1 -1 3 -1 5 -1 -2 -1
pair official&stage	11 -1 -3 0 7 -7 -6 -1 -1 -29
pair official&start	-6 0 0 0 -2 4 4 0 0 -6
pair official&study	-2 -5 1 0 4 -2 0 0 5 -31
pair official&talk	1 2 0 -1 0 0 -2 0 0 11
pair official&task	0 6 0 0 1 -2 -5 0 1 0
pair official&team	9 1 1 -1 1 -11 2 -3 0 -57
pair official&thank	-3 2 -1 0 7 0 9 6 -20 24
pair official&ticket	12 -3 -1 -1 -2 -2 -2 5 -7 19
pair official&time	-2 -10 7 -2 -3 10 8 -6 -2 78
pair official&title	-2 11 6 0 -1 2 -17 0 1 -30
pair official&urgent	0 0 0 0 0 0 -1 2 0 -4
pair official&video	0 1 0 0 0 0 0 0 0 -7
pair official&wait	0 0 0 0 0 0 0 0 0 7
pair official&yours	9 1 1 -1 9 0 -8 5 -16 59
pair onward&other	-2 -3 -3 0 7 -2 1 -1 2 29
pair onward&pay	-1 -1 0 0 3 -5 3 0 1 15
pair onward&practice	0 0 -1 2 0 0 1 0 -1 -5
pair onward&prepare	0 3 4 0 -5 -1 1 -1 -1 -11
pair onward&property	-1 -1 0 0 -2 5 0 0 -1 3
pair onward&received	-1 0 0 0 3 0 -10 0 9 -4
pair onward&recorded	-1 6 0 0 0 0 -4 0 0 -1
pair onward&recruiter	-2 4 -2 -8 1 -3 16 -1 -5 -2
pair onward&remind	-5 -8 1 -8 -1 -1 26 -2 -2 -3
pair onward&review	-1 -7 -1 -2 18 -1 -7 -1 1 -25
pair onward&role	-1 -3 -1 -12 19 8 14 -5 -19 -46
pair onward&sales	9 -4 -1 -1 0 -1 -7 7 -2 -30
pair onward&send	3 7 -1 -1 0 1 -6 0 -3 -19
pair onward&shop	0 -1 0 0 -4 0 7 0 -1 -13
pair onward&sign	-1 0 0 0 0 2 -1 0 0 9
pair onward&slot	3 11 -3 -3 -4 6 -9 2 -3 -2
pair onward&sorry	-2 -2 0 0 -3 -1 7 0 0 6
pair onward&stage	-8 13 3 -9 16 -17 10 -10 2 -21
pair onward&start	-3 -2 0 -2 3 4 0 0 0 3
pair onward&study	-1 -2 -1 -1 -1 -1 -19 0 25 -7
pair onward&talk	-4 -3 14 0 -7 12 -11 -2 0 3
pair onward&task	-2 14 -1 -1 -4 -2 -1 -3 0 9
pair onward&team	-5 11 1 0 4 4 -12 -4 1 -11
pair onward&thank	-1 -3 0 -1 0 -1 -7 -1 14 11
pair onward&ticket	1 -1 0 0 0 0 0 -1 3 11
pair onward&time	2 -32 22 -4 -10 20 5 -8 5 -29
pair onward&title	0 10 -4 -2 10 -5 3 -2 -9 -13
pair onward&video	2 16 -1 0 0 0 -10 0 -6 -12
pair onward&wait	-8 -3 -1 -1 -4 0 20 1 -5 -3
pair onward&wish	0 1 0 0 -3 7 -4 0 0 -2
pair onward&yours	5 -4 -3 -3 7 2 22 -2 -24 -21
pair other&paper	0 0 0 0 8 0 -7 0 0 2
pair other&pay	-1 -2 2 -1 -1 9 -4 -1 -1 -8
pair other&practice	0 -1 0 0 -4 0 -2 0 7 -13
pair other&prepare	-5 -4 3 0 10 -1 -5 -1 2 -1
pair other&property	0 -1 0 3 -7 0 7 0 0 80
pair other&received	-1 -1 0 0 1 0 -5 2 6 11
pair other&recruiter	2 -2 -1 3 7 -1 -6 -1 -2 -8
pair other&remind	-6 -8 -2 15 -9 5 7 -1 -1 -8
pair other&review	-1 -5 -1 -1 -4 -2 5 -2 10 12
pair other&role	-9 -6 -8 7 32 -7 -4 -2 -3 -34
pair other&sales	0 -6 -1 1 3 -1 0 0 5 13
pair other&send	0 -1 0 0 4 0 3 0 -5 23
pair other&service	0 0 0 0 0 0 0 0 0 10
pair other&shop	-1 -1 -4 0 15 -1 -6 0 -1 4
pair other&sign	-2 2 -4 2 -11 1 9 -4 8 35
pair other&slot	-6 40 6 -1 -15 -11 -13 -6 6 -28
pair other&sorry	-1 6 1 0 3 -1 -5 -1 -2 13
pair other&stage	-1 -4 4 -1 0 -2 6 -1 -2 23
pair other&start	-2 -2 0 -1 13 -1 -5 0 0 6
pair other&study	0 -1 1 0 1 0 0 0 0 -4
pair other&talk	-2 -33 -2 -1 -14 11 36 -5 11 -13
pair other&task	-1 0 -1 1 1 -1 1 -1 0 32
pair other&team	-12 -11 -3 -2 52 -5 -2 -4 -13 -12
pair other&thank	-1 -8 -4 0 -1 7 10 -3 -1 10
pair other&ticket	-1 -2 -1 0 -2 -1 5 4 -3 5
pair other&time	-14 0 1 13 19 -8 11 -8 -14 9
pair other&title	-5 -14 -8 2 31 -11 -3 -4 12 19
pair other&video	0 9 0 0 -5 -1 -2 0 0 3
pair other&wait	6 2 -2 -2 -8 -2 13 -3 -4 12
pair other&wish	-1 2 -2 0 3 0 1 0 -3 15
pair other&yours	-3 -1 5 0 4 -1 -9 -1 4 -19
pair paper&prepare	1 0 0 0 0 0 0 0 1 4
pair paper&received	0 0 0 0 0 0 -1 0 2 6
pair paper&review	-1 0 -2 3 -10 -1 10 -1 1 22
pair paper&role	-16 18 -1 0 8 -1 -5 -1 -3 -29
pair paper&sign	0 -1 0 0 0 0 1 0 0 20
pair paper&slot	-17 18 0 0 -13 0 13 0 0 17
pair paper&sorry	0 -1 0 0 0 0 2 0 -1 11
pair paper&stage	0 0 0 0 -13 0 13 0 0 4
pair paper&talk	1 1 0 0 0 0 -1 0 0 -5
pair paper&task	-3 1 -1 0 -2 -4 3 -1 8 -1
pair paper&team	2 -1 0 0 0 0 0 0 0 4
pair paper&thank	-1 0 0 0 -1 0 0 0 2 -7
pair paper&time	-17 13 -2 10 -2 -1 -6 -1 7 -18
pair paper&title	-1 -6 0 0 -1 -1 5 -1 4 -21
pair paper&wait	-18 18 -2 6 -7 -1 8 0 -3 -11
pair paper&yours	-5 -5 0 0 2 -1 -5 0 14 15
pair pay&practice	0 -2 -1 0 0 4 -1 0 0 1
pair pay&prepare	1 -1 -1 0 -2 12 -7 0 0 30
pair pay&property	-3 0 -6 -2 -2 -6 22 -3 -1 -41
pair pay&received	0 0 0 0 0 1 -1 1 0 38
pair pay&recorded	0 0 0 0 0 0 0 0 0 6
pair pay&recruiter	-2 1 -1 0 2 4 -2 -1 -1 41
pair pay&remind	0 -2 -1 -1 1 -3 6 0 0 4
pair pay&review	8 4 0 0 0 0 -4 -1 -5 -2
pair pay&role	6 2 -2 -2 -8 14 -4 -2 -2 1
pair pay&sales	-2 0 -1 0 -1 1 5 0 0 17
pair pay&send	0 -8 -1 -1 -2 6 8 -1 -1 -48
pair pay&service	-1 2 -1 0 0 -2 4 0 -1 -8
pair pay&shop	-3 -10 -2 -1 0 0 21 0 -6 12
pair pay&sign	-4 -6 -2 -1 -6 22 1 -2 -1 -31
pair pay&slot	-1 15 -21 -1 -24 62 -20 -7 -2 -41
pair pay&sorry	0 0 -1 -1 -2 6 -4 0 2 2
pair pay&stage	-5 2 0 0 5 -6 -1 0 6 0
pair pay&start	-8 -4 -2 -3 3 34 -17 -2 -2 -27
pair pay&study	-3 -3 -3 0 0 1 4 0 5 27
pair pay&talk	1 10 -2 -1 -2 6 -8 0 -5 -10
pair pay&task	2 0 0 -1 15 -6 -8 0 -1 2
pair pay&team	1 -4 -3 -1 -1 1 7 -2 2 12
pair pay&ticket	0 -1 0 0 7 2 -7 1 -2 -3
pair pay&time	-23 -27 -6 -7 6 82 -18 -5 -2 -13
pair pay&title	-13 12 -2 -3 6 18 -17 -3 1 36
pair pay&video	0 1 0 0 0 0 0 0 0 15
pair pay&wait	-1 -4 -2 0 -5 9 5 -2 0 -11
pair pay&yours	0 0 2 0 8 2 -9 -1 -1 36
pair practice&prepare	0 -1 5 0 3 -1 -2 0 -3 -29
pair practice&recruiter	0 0 0 0 3 0 -3 0 -1 17
pair practice&remind	-8 -1 -1 -1 0 0 10 0 0 7
pair practice&review	11 4 -1 0 -1 0 -8 -1 -3 -16
pair practice&role	-1 2 0 0 7 -1 -2 0 -5 15
pair practice&sales	2 -1 0 0 1 0 -1 0 -1 -12
pair practice&send	0 1 0 0 -2 0 6 -3 -1 -14
pair practice&shop	0 0 0 0 0 0 0 0 0 6
pair practice&sign	-4 0 0 0 0 0 0 4 0 0
pair practice&slot	-1 5 -2 0 -9 4 -5 0 10 8
pair practice&sorry	0 0 0 0 0 0 0 0 0 4
pair practice&start	0 0 0 0 0 0 0 0 0 6
pair practice&task	2 0 0 0 0 0 0 0 0 -4
pair practice&team	12 0 0 0 3 0 -7 0 -6 -7
pair practice&thank	0 0 0 0 0 0 0 0 0 15
pair practice&ticket	0 0 0 0 0 0 0 0 0 11
pair practice&time	1 -6 2 1 6 -1 -2 4 -5 49
pair practice&title	-1 7 -2 0 -9 0 -5 0 10 20
pair practice&video	0 0 0 0 0 0 0 0 0 -7
pair practice&yours	-8 -16 -1 -1 -6 0 23 0 10 2
pair prepare&property	1 3 0 0 -1 0 -3 1 -2 36
pair prepare&received	-7 -5 -2 -2 -7 -2 -1 -1 26 9
pair prepare&recorded	-1 2 0 0 0 0 0 0 0 3
pair prepare&recruiter	-2 -1 -3 -5 0 4 2 2 2 -32
pair prepare&remind	1 -3 -6 -1 -1 2 -4 13 -1 4
pair prepare&review	2 -5 -2 -1 -5 0 10 -3 6 -27
pair prepare&role	2 2 0 -7 3 10 -14 -5 9 27
pair prepare&sales	0 0 -1 0 -1 0 2 -2 3 -1
pair prepare&send	4 -2 -2 -1 -2 -15 18 1 -2 18
pair prepare&service	-5 0 -1 -1 -1 0 8 -1 -1 -38
pair prepare&shop	-1 -1 0 0 -2 5 1 3 -6 0
pair prepare&sign	-5 -1 2 0 -4 2 11 -1 -5 36
pair prepare&slot	-2 -1 13 1 1 -9 -5 -4 6 -7
pair prepare&sorry	2 -2 -6 8 6 -10 1 1 -1 -7
pair prepare&stage	0 -4 4 -1 4 -1 -6 0 2 -1
pair prepare&start	-13 -5 0 -1 2 -21 39 -1 0 -11
pair prepare&study	-6 5 -1 1 -1 2 5 0 -5 -43
pair prepare&talk	11 -4 -8 -3 -3 -1 10 -1 -1 -3
pair prepare&task	-1 -1 -2 -4 4 -1 -7 -3 15 12
pair prepare&team	-6 -8 1 0 -3 2 17 -2 -1 -10
pair prepare&thank	3 1 -2 0 -7 -1 -7 -1 14 30
pair prepare&ticket	-14 -2 -1 0 -4 1 3 0 18 2
pair prepare&time	-14 -23 27 -8 -12 -9 35 8 -3 -39
pair prepare&title	-7 -3 4 0 0 -2 7 -5 6 -29
pair prepare&wait	-9 -13 16 -1 -3 -9 25 3 -8 -25
pair prepare&wish	0 0 0 0 0 0 0 0 0 10
pair prepare&yours	-3 -4 -1 -1 4 1 -10 -2 15 40
pair property&received	0 0 0 0 1 0 0 0 1 23
pair property&recruiter	0 0 0 0 1 2 5 1 -7 -24
pair property&remind	0 0 0 0 0 0 1 0 -1 23
pair property&review	-1 0 0 0 6 1 -2 0 -3 -10
pair property&role	12 -22 -2 4 -17 1 22 -2 4 -51
pair property&sales	-2 0 -2 0 0 0 4 0 0 9
pair property&send	-2 -2 -2 0 0 0 7 0 0 -6
pair property&service	1 8 -2 0 -1 -5 0 0 -1 7
pair property&shop	-2 0 -2 0 0 0 4 0 0 2
pair property&sign	-2 -1 -1 6 -10 5 3 0 -1 -4
pair property&slot	12 -4 -2 -1 -2 4 -4 -1 -2 -18
pair property&sorry	3 0 -3 1 0 0 0 0 0 27
pair property&stage	2 1 -4 -1 -1 -2 5 1 -2 11
pair property&start	-1 -2 0 0 -3 3 4 0 0 -4
pair property&study	-1 -2 -2 0 0 0 6 0 0 -8
pair property&talk	0 7 0 0 -4 6 -9 0 0 14
pair property&task	0 1 0 0 0 0 1 0 -1 5
pair property&team	5 3 1 0 6 -2 -8 -1 -4 -7
pair property&thank	4 4 -4 29 -12 -3 -3 -3 -12 2
pair property&ticket	0 0 0 0 1 0 0 0 0 -6
pair property&time	22 4 -9 7 -12 6 -2 -4 -12 33
pair property&title	18 -3 -3 -3 -7 3 -5 -2 1 -62
pair property&wait	0 0 0 0 -1 9 -7 0 -1 -11
pair property&wish	-1 0 0 0 3 0 -1 0 0 1
pair property&yours	7 -1 -1 -1 -3 -1 -3 -1 3 35
pair received&recorded	-7 -2 -2 -1 -3 -1 3 0 12 -15
pair received&recruiter	-1 -2 0 -1 4 -1 -4 4 0 -13
pair received&remind	-6 -2 11 -1 0 0 -2 0 1 1
pair received&review	-1 -1 -1 -1 -2 -1 -10 0 16 -16
pair received&role	-15 9 -3 -3 15 -6 -16 -17 36 -13
pair received&sales	0 -2 0 -1 5 -1 9 -3 -7 -15
pair received&send	-4 -2 -1 -1 -3 0 3 1 6 -18
pair received&shop	-4 -5 0 -1 0 0 15 2 -7 4
pair received&sign	5 -3 -1 -1 17 -2 -4 -5 -7 -27
pair received&slot	10 -23 4 -1 -3 -1 9 1 4 -26
pair received&sorry	-1 -1 2 -1 4 0 -2 0 -1 -1
pair received&stage	5 -3 -1 -1 -3 -1 -3 -2 8 2
pair received&start	3 -4 0 0 0 -5 6 0 0 2
pair received&study	-1 -1 0 0 -1 0 -13 0 17 -30
pair received&talk	0 2 0 0 0 0 0 0 -1 10
pair received&task	0 -1 0 0 -2 -1 19 -2 -13 -11
pair received&team	0 6 6 -1 -2 2 -5 10 -15 38
pair received&thank	6 -16 -4 -2 -7 -3 11 -6 20 -3
pair received&ticket	10 -8 -2 -2 -9 -2 -9 25 -2 -46
pair received&time	1 -16 14 -4 -13 -4 10 -1 14 -8
pair received&title	-9 1 6 -3 -18 -3 -3 -4 33 -45
pair received&video	-12 6 9 0 -1 0 -1 0 -1 0
pair received&wait	2 -5 0 0 -1 2 2 11 -10 10
pair received&wish	-1 -1 0 0 -3 0 -1 0 6 0
pair received&yours	2 12 -5 -4 -23 -5 -18 -1 42 62
pair recorded&recruiter	-1 -8 0 0 2 0 8 0 -1 8
pair recorded&review	0 -1 0 0 -1 0 -1 0 3 -6
pair recorded&role	-2 12 0 -1 -1 -1 -5 -1 -1 -13
pair recorded&send	0 5 0 0 -1 0 -2 -1 -1 6
pair recorded&shop	0 -5 0 0 -1 0 8 0 -2 0
pair recorded&sign	0 0 0 0 0 0 0 0 0 4
pair recorded&slot	-1 11 0 0 0 0 -8 0 0 17
pair recorded&sorry	0 0 0 0 0 0 0 0 0 6
pair recorded&stage	-2 18 0 0 -1 0 -13 0 -2 -14
pair recorded&talk	0 2 1 0 0 0 -2 0 0 -4
pair recorded&team	-1 2 0 0 -2 0 7 -1 -4 2
pair recorded&thank	0 -10 0 0 1 0 21 0 -11 0
pair recorded&ticket	0 8 0 0 -1 0 -5 -1 0 -20
pair recorded&time	-12 19 -2 -2 -2 -1 -3 -5 6 14
pair recorded&title	-4 7 0 -1 1 0 -3 -1 1 10
pair recorded&video	-6 21 -1 -1 -1 -1 -9 -1 -2 0
pair recorded&yours	-2 8 0 0 -1 0 -7 0 3 -19
pair recruiter&remind	-3 7 2 -7 2 -1 0 3 -2 5
pair recruiter&review	-3 1 -1 0 -18 0 24 -1 -1 -4
pair recruiter&role	2 5 -5 -10 8 0 13 0 -12 36
pair recruiter&sales	-1 2 -1 1 6 0 -4 0 -4 -15
pair recruiter&send	-3 5 -1 -2 -3 -2 9 -1 -3 12
pair recruiter&service	-1 0 0 1 -1 0 -1 0 1 -7
pair recruiter&shop	-1 -1 0 4 -3 -4 6 0 0 -8
pair recruiter&sign	-1 -1 0 0 0 -8 11 -1 -1 -6
pair recruiter&slot	0 -3 -1 2 2 -2 10 -1 -7 -2
pair recruiter&sorry	-1 0 0 2 0 0 0 0 0 6
pair recruiter&stage	-1 -5 0 1 -4 -4 15 1 -3 -57
pair recruiter&start	0 0 0 0 2 -1 0 0 0 6
pair recruiter&study	0 0 0 0 0 -2 2 0 0 3
pair recruiter&talk	7 17 -4 -2 -1 -1 -14 -1 -1 13
pair recruiter&task	2 -2 0 2 -3 -1 -7 -1 9 1
pair recruiter&team	-27 8 11 -10 4 -7 16 15 -12 2
pair recruiter&thank	-1 -1 0 -2 -1 0 -6 15 -3 13
pair recruiter&ticket	-9 0 -2 -1 0 0 6 -3 8 -6
pair recruiter&time	8 -1 -2 -4 3 7 13 0 -23 -2
pair recruiter&title	11 1 -7 -5 -12 0 51 -3 -37 43
pair recruiter&urgent	-1 -1 0 1 -1 0 -1 4 0 6
pair recruiter&video	-1 7 0 0 -1 0 -4 0 -1 5
pair recruiter&wait	-1 -2 -1 -1 -6 -1 0 -1 12 1
pair recruiter&yours	5 21 1 -2 0 -4 -18 -1 -2 1
pair remind&review	-2 0 -4 -2 6 -1 4 -1 -2 5
pair remind&role	-5 4 -3 10 -5 -5 0 -1 6 -1
pair remind&sales	3 -1 0 0 0 0 -1 0 0 7
pair remind&send	1 15 0 -1 0 3 -17 0 -1 -1
pair remind&service	1 -1 3 0 -1 0 -2 0 0 1
pair remind&shop	0 0 1 0 0 0 0 0 0 -4
pair remind&sign	-1 -4 5 0 -5 20 -13 -1 -1 -14
pair remind&slot	-3 -8 5 -4 -3 -8 30 -6 -2 -9
pair remind&sorry	-9 -5 26 15 -9 -2 -13 -1 -1 -46
pair remind&stage	-2 2 -2 -2 5 9 -3 -3 -4 -10
pair remind&start	-5 -4 1 -1 0 -5 15 0 0 -1
pair remind&study	-1 -1 0 9 -1 -1 -5 0 0 5
pair remind&talk	-7 -2 32 -9 -3 -7 3 -6 -1 1
pair remind&task	-13 0 -1 0 0 -1 19 -3 -1 -14
pair remind&team	-12 2 17 -2 -1 -2 -4 -1 2 23
pair remind&thank	-6 -9 0 -3 -9 5 24 -1 -1 9
pair remind&ticket	-2 1 0 0 4 0 0 0 -3 13
pair remind&time	-2 -9 33 -14 -1 -19 26 6 -20 0
pair remind&title	-13 3 14 -3 -5 -2 -1 -1 6 38
pair remind&video	-16 13 11 -1 0 0 -3 0 -2 -12
pair remind&wait	4 3 -20 -3 8 18 -5 -5 -1 -25
pair remind&yours	19 1 -22 -4 -6 -1 8 -1 6 3
pair review&role	1 5 -2 -1 27 -3 -4 -2 -20 2
pair review&sales	0 0 -4 3 -5 -1 3 -1 5 11
pair review&send	-2 -2 0 0 -3 5 -3 -1 6 24
pair review&service	0 0 0 0 0 0 3 0 -3 14
pair review&shop	0 0 0 0 2 0 -2 3 -2 -3
pair review&sign	-1 6 -1 0 -1 7 -6 -1 -2 7
pair review&slot	3 3 -1 -1 -3 -1 -3 8 -5 14
pair review&sorry	0 0 0 0 3 0 -1 0 -1 44
pair review&stage	-5 -10 -1 -1 -7 -2 30 -2 -2 -21
pair review&start	0 -1 0 0 -10 0 -1 0 12 0
pair review&study	-1 0 1 0 4 0 -1 0 -2 1
pair review&talk	4 -1 -1 -1 -8 0 -2 0 9 14
pair review&task	-14 -2 5 -3 4 -7 18 -4 3 -1
pair review&team	10 -6 -3 -3 -6 -2 5 -4 8 5
pair review&thank	-6 -2 -1 -1 11 -1 4 -1 -5 -34
pair review&ticket	-2 -1 -1 -1 -3 -2 -8 1 17 -9
pair review&time	-8 -3 -8 -1 -3 -4 -15 -5 47 -41
pair review&title	2 -10 -4 -3 8 0 28 -5 -15 -37
pair review&video	0 -2 0 0 -8 0 1 0 9 -5
pair review&wait	-10 7 -3 2 -15 11 -6 -1 14 0
pair review&wish	-1 -1 0 0 -2 0 -1 0 5 0
pair review&yours	-6 6 -4 5 0 -3 53 -6 -46 27
pair role&sales	-4 18 -1 -4 9 -4 4 -4 -14 -31
pair role&send	6 7 -2 -3 -8 9 -17 -3 9 13
pair role&service	-2 7 -1 -1 1 -4 -5 -7 13 0
pair role&shop	-3 10 -6 -1 2 1 -10 -3 9 9
pair role&sign	-6 -9 -3 14 7 11 -17 -6 9 36
pair role&slot	21 4 -3 -3 -16 8 16 0 -27 -50
pair role&sorry	-14 -5 10 17 5 -14 12 -2 -9 -52
pair role&stage	0 0 -6 -3 32 -6 -6 -4 -7 -11
pair role&start	4 -13 -2 -5 0 35 -13 -1 -5 -8
pair role&study	-3 1 -1 -1 5 -3 -1 -1 4 -6
pair role&talk	21 30 -9 -7 -10 -5 -10 -3 -7 -69
pair role&task	3 -11 -2 -1 -13 -3 29 -4 2 4
pair role&team	12 16 -8 -3 -7 5 -18 -1 5 35
pair role&thank	10 24 -6 -2 2 -8 -51 -3 34 -36
pair role&ticket	-6 -3 -3 -1 1 0 2 -5 13 -43
pair role&time	32 -20 -7 16 22 12 -26 -7 -23 -41
pair role&title	2 64 -27 -2 -22 1 18 -20 -14 -51
pair role&urgent	-1 7 -5 0 -2 1 -2 1 0 6
pair role&video	-1 13 0 -2 -2 -2 -4 -1 -1 -9
pair role&wait	-20 11 -1 -1 -23 -7 56 -2 -12 54
pair role&wish	0 4 -2 9 -34 -2 24 -3 3 -21
pair role&yours	25 29 1 -10 -34 6 -28 -11 22 -103
pair sales&send	-3 4 0 -1 -4 0 0 -1 4 30
pair sales&service	-5 0 6 0 0 0 0 0 0 -9
pair sales&shop	-7 -1 6 2 -3 4 5 -1 -3 -12
pair sales&sign	-1 -1 0 0 -8 3 9 -1 0 12
pair sales&slot	11 12 -3 0 -2 -3 -12 -1 -2 -11
pair sales&sorry	-1 -1 0 0 7 0 -4 0 -2 17
pair sales&stage	-2 3 0 1 -2 -1 4 0 -3 12
pair sales&start	18 -4 -1 -1 -2 -1 -7 0 -1 8
pair sales&study	-2 0 -2 0 0 0 5 0 -1 1
pair sales&talk	5 2 -1 2 -1 -1 -3 -1 -1 -22
pair sales&task	3 -4 0 0 -2 1 3 0 0 12
pair sales&team	8 -4 -2 -1 7 1 -8 -2 1 -8
pair sales&thank	9 -8 0 -2 13 -1 -6 0 -5 33
pair sales&ticket	-1 0 0 0 -8 -1 11 -2 1 15
pair sales&time	24 -19 1 6 -4 -3 5 -2 -7 -2
pair sales&title	-4 28 -1 -3 -18 -7 9 -2 -2 -19
pair sales&video	9 -1 -1 -1 -1 0 -2 0 -2 27
pair sales&wait	0 0 -4 5 4 -2 6 -1 -10 -24
pair sales&wish	4 -1 0 0 -14 0 12 0 0 -4
pair sales&yours	-12 6 -1 -1 4 2 22 -1 -19 -26
pair send&shop	-12 0 -13 4 2 -3 15 11 -5 -25
pair send&sign	-12 -9 -4 -4 -6 72 -32 -2 -2 3
pair send&slot	-2 55 -1 -4 -15 -4 -34 -2 7 -33
pair send&sorry	-1 -1 2 1 3 0 -2 0 -1 3
pair send&stage	8 5 -1 -1 -4 -3 -2 -2 0 -21
pair send&start	-2 -1 0 0 -1 -4 9 0 0 -14
pair send&study	-2 -4 -2 0 0 0 10 0 -1 5
pair send&talk	2 4 -1 0 1 0 -5 0 0 12
pair send&task	-3 4 -4 -2 -5 -8 23 -3 -1 -28
pair send&team	-6 -10 -2 -2 -8 -1 33 -1 -3 11
pair send&thank	-2 6 -1 -1 -13 -1 -24 -3 40 -19
pair send&ticket	-5 -7 7 -2 -4 -1 15 2 -5 -25
pair send&time	-23 -6 -9 -6 -3 0 34 23 -9 -35
pair send&title	9 -20 -2 -2 -14 8 15 -2 8 27
pair send&video	3 7 -1 -1 -1 -1 -6 -1 0 -21
pair send&wait	0 -6 3 -2 -1 -1 -1 0 8 -29
pair send&wish	-1 -2 0 -1 -2 -2 8 0 1 -13
pair send&yours	7 -15 -2 -2 -1 -1 6 -2 11 -89
pair service&shop	0 0 0 0 0 0 0 0 0 22
pair service&slot	11 -1 2 -1 -1 -2 -6 -1 0 39
pair service&sorry	-1 -4 5 1 0 0 0 0 0 -20
pair service&stage	3 0 0 0 0 0 -2 0 0 7
pair service&talk	5 0 -1 0 0 0 -1 0 -3 -48
pair service&task	0 0 0 0 1 0 -1 0 0 -26
pair service&team	0 8 -1 0 0 -2 0 0 -4 8
pair service&thank	0 -3 0 -1 -4 -2 -1 0 12 8
pair service&time	16 2 8 -2 -6 -5 -2 -2 -7 6
pair service&title	11 -1 -1 -2 -1 -12 -9 -2 18 5
pair service&wait	1 0 0 0 0 0 3 0 -3 10
pair service&yours	-4 -1 -1 0 1 0 0 0 5 6
pair shop&sign	4 -17 10 -1 1 5 -6 0 4 -8
pair shop&slot	-2 1 -1 0 -2 0 5 -1 0 -4
pair shop&sorry	8 0 -5 -3 0 0 0 0 0 9
pair shop&stage	-1 -2 -1 0 -1 0 4 -1 1 -9
pair shop&start	0 0 0 0 -1 4 -2 0 0 10
pair shop&study	-4 -3 -2 0 0 -1 10 0 -1 -1
pair shop&talk	-2 2 0 2 -1 0 0 0 0 -6
pair shop&task	3 -2 -1 -1 -6 -1 10 -1 -1 -9
pair shop&team	2 -4 0 0 -1 0 7 0 -3 -3
pair shop&thank	-1 3 -1 -1 3 0 -2 1 -2 -11
pair shop&ticket	-9 0 -1 0 -3 0 25 0 -10 -16
pair shop&time	-12 0 2 -1 -4 -2 4 17 -4 -14
pair shop&title	-4 -7 -2 4 2 0 -1 0 6 -8
pair shop&video	0 0 0 0 0 0 1 0 0 12
pair shop&wait	0 -1 3 -2 -1 -1 1 4 -4 -9
pair shop&wish	0 7 0 0 -1 0 -5 0 0 -4
pair shop&yours	-3 -3 -1 -1 5 -1 -9 0 14 16
pair sign&slot	3 -7 -1 3 0 11 -10 -1 1 18
pair sign&sorry	-1 -4 6 0 0 0 -1 0 -1 22
pair sign&stage	1 0 -1 -1 -2 5 -3 -1 1 27
pair sign&start	-1 -1 -1 0 -4 4 4 0 -1 0
pair sign&study	-4 0 0 0 3 -2 5 0 -2 -15
pair sign&talk	0 -1 -1 0 -1 1 2 4 -4 1
pair sign&task	3 -2 0 -1 5 -1 -2 -1 0 2
pair sign&team	5 -5 -1 -1 12 3 -4 -2 -7 6
pair sign&thank	-4 3 -1 5 -7 -8 1 -2 15 -19
pair sign&ticket	5 -5 -1 -1 -13 15 1 -1 -2 14
pair sign&time	-1 -22 -2 -5 -3 81 -46 2 -3 17
pair sign&title	5 -7 -3 -1 -8 -6 3 3 13 -55
pair sign&urgent	0 -2 -1 0 0 8 -5 0 0 10
pair sign&wait	-2 -2 -1 -1 1 0 1 -1 6 -34
pair sign&yours	0 -4 2 -1 10 2 -2 0 -6 51
pair slot&sorry	-1 11 -2 5 -7 -2 2 -2 -3 21
pair slot&stage	-12 25 10 -2 -4 -3 -12 -2 -1 2
pair slot&start	16 -6 0 -2 -3 16 -22 -1 1 -19
pair slot&study	3 -7 -2 0 1 -1 6 1 -1 8
pair slot&talk	8 17 2 -3 -7 6 -7 -11 -5 21
pair slot&task	0 6 -1 -1 0 -2 7 -4 -5 19
pair slot&team	-1 -8 2 -11 1 7 20 -3 -7 18
pair slot&thank	10 -42 -10 -3 9 -6 43 -8 6 -15
pair slot&ticket	0 -5 -2 0 3 5 -4 17 -15 42
pair slot&time	26 -14 26 -25 0 -35 62 -5 -35 -14
pair slot&title	2 15 11 -7 -26 2 -14 1 16 -26
pair slot&urgent	-1 7 -4 1 -1 -1 -1 0 0 -3
pair slot&video	-4 7 7 1 -3 -2 -2 -2 -1 20
pair slot&wait	-15 12 -1 -5 3 3 1 0 1 16
pair slot&wish	1 2 -1 0 -4 7 -5 0 0 -4
pair slot&yours	4 -18 19 -11 16 -2 -8 -3 3 -13
pair sorry&stage	2 -3 0 0 9 0 -6 0 -1 11
pair sorry&study	0 0 0 0 0 0 0 0 0 14
pair sorry&talk	-2 -6 8 10 -3 -1 -5 0 0 -5
pair sorry&task	-1 0 0 2 0 0 0 0 0 3
pair sorry&team	-4 -2 0 10 12 -2 -9 -2 -3 -25
pair sorry&thank	-3 0 12 1 -2 -1 2 -2 -6 -10
pair sorry&ticket	0 0 0 0 5 0 -4 0 0 -6
pair sorry&time	-31 27 16 36 -2 -16 -21 -5 -5 28
pair sorry&title	-5 -2 5 10 -15 -2 12 -1 -2 -29
pair sorry&wait	-3 -5 4 -5 6 -5 24 -5 -11 -15
pair sorry&wish	0 0 0 0 1 0 0 0 -1 3
pair sorry&yours	-5 -2 12 -1 8 -1 -1 -1 -8 -1
pair stage&start	-3 -1 -1 -1 8 -6 4 -1 -1 12
pair stage&study	-4 0 -1 0 2 -1 -25 -1 29 5
pair stage&talk	2 7 11 -2 -4 12 -15 -5 -5 -13
pair stage&task	-1 -4 -2 -1 -3 -4 14 -5 5 -20
pair stage&team	7 4 -3 -5 -6 -6 8 -4 4 3
pair stage&thank	-2 -1 -1 -1 15 -7 -14 -1 11 1
pair stage&ticket	1 -3 -1 -1 -12 -1 23 -1 -5 -7
pair stage&time	17 -15 15 -7 -1 4 -15 -5 7 39
pair stage&title	17 17 -6 -4 6 -11 -3 -7 -9 -4
pair stage&video	-7 20 -1 -1 -1 -1 -4 -1 -4 9
pair stage&wait	-4 -1 -1 -1 -6 10 7 -2 -3 -6
pair stage&wish	-1 3 0 0 0 -1 -2 0 2 -19
pair stage&yours	-2 -1 -4 -1 -6 -3 56 -4 -35 30
pair start&study	0 5 0 0 0 0 -4 0 -1 6
pair start&talk	0 -7 1 -1 -4 1 11 0 -1 8
pair start&task	6 6 0 0 -1 2 -12 0 1 8
pair start&team	17 -2 -1 -1 -7 9 -21 -1 7 -2
pair start&thank	1 1 0 0 0 0 -1 0 1 10
pair start&ticket	0 0 0 0 5 1 -1 0 -4 -2
pair start&time	18 -44 -11 -12 0 37 31 -9 -9 -4
pair start&title	14 -6 -2 -2 12 -5 -5 -1 -6 -16
pair start&wait	1 4 0 0 -4 -1 -3 0 3 1
pair start&yours	0 1 1 0 0 1 -1 0 -1 12
pair study&talk	-3 -1 -1 -2 -7 -4 8 -1 10 -4
pair study&task	4 3 0 0 0 -1 -7 -1 1 -8
pair study&team	3 -2 1 -1 7 -1 -4 -1 -2 3
pair study&thank	-7 5 -1 -1 8 -1 -9 -6 11 -6
pair study&ticket	-1 -1 0 1 0 0 2 0 0 5
pair study&time	1 -8 -1 9 4 0 8 -5 -7 27
pair study&title	-5 0 -1 0 7 -6 10 -1 -5 -6
pair study&video	-3 3 0 0 -4 0 -1 0 6 -7
pair study&wait	-1 -2 0 0 0 -1 12 0 -9 0
pair study&wish	0 1 0 0 0 0 0 0 -1 7
pair study&yours	2 -4 -1 -1 -5 -1 18 -1 -7 3
pair talk&task	8 -9 -2 -3 -3 -1 18 -1 -6 -9
pair talk&team	9 12 -5 4 -12 3 -6 -6 0 -14
pair talk&thank	-15 4 -4 -3 0 -4 33 -4 -7 -7
pair talk&ticket	3 -1 0 0 0 0 -1 0 0 -10
pair talk&time	28 -24 32 -17 -22 -7 44 -21 -12 -27
pair talk&title	11 27 -9 -4 1 -4 -14 0 -10 -9
pair talk&video	-7 34 -1 -1 -3 -3 -14 -3 -1 -26
pair talk&wait	-5 9 -4 -3 -2 -4 20 -5 -6 20
pair talk&wish	4 0 0 0 -5 7 -5 0 -1 11
pair talk&yours	-3 12 16 -5 1 -2 -4 -1 -15 -13
pair task&team	-4 16 -2 -1 6 0 -14 -1 0 4
pair task&thank	-12 -4 -1 -2 17 -2 21 -3 -14 4
pair task&ticket	-4 -12 -3 -2 0 -4 15 -3 12 -9
pair task&time	26 -14 -13 -1 16 -13 9 -11 1 -33
pair task&title	-7 -9 -2 -2 1 -9 42 -2 -12 -10
pair task&video	-5 9 -1 -1 -4 -1 4 -1 0 -14
pair task&wait	-7 9 -1 0 1 -1 5 -4 -2 -15
pair task&wish	0 1 0 0 1 0 0 0 -1 4
pair task&yours	-5 -21 -1 -1 12 -1 25 -1 -8 -10
pair team&thank	2 -10 -2 -3 4 -2 -5 10 6 46
pair team&ticket	-19 -2 10 -1 5 -1 11 9 -12 7
pair team&time	51 -33 13 9 -4 -10 -8 -22 3 1
pair team&title	19 18 20 -6 5 -15 41 -17 -64 -23
pair team&urgent	-1 0 0 1 -1 0 -2 4 -1 -3
pair team&video	-8 4 8 0 -5 -1 -4 -2 9 16
pair team&wait	-11 -2 -4 -4 10 -2 18 -5 -1 1
pair team&wish	0 -1 -1 -1 -5 7 1 0 -2 10
pair team&yours	2 7 0 -10 -30 5 20 4 2 11
pair thank&ticket	-2 1 0 0 -1 -1 -27 33 -3 0
pair thank&time	-35 -11 -1 -16 40 0 50 -13 -15 3
pair thank&title	2 9 -5 -6 19 -7 -5 0 -6 -81
pair thank&video	-3 4 0 0 10 0 -1 -1 -8 -11
pair thank&wait	-2 3 -3 -2 -3 -2 10 -4 3 -21
pair thank&wish	-3 -1 -2 2 4 -1 6 0 -5 6
pair thank&yours	13 15 -10 0 44 -9 -41 -10 -2 0
pair ticket&time	4 4 7 -2 -6 -2 0 -12 7 -18
pair ticket&title	-10 -4 -2 -1 3 0 15 6 -7 9
pair ticket&video	1 0 0 0 0 0 0 0 0 -10
pair ticket&wait	-9 -1 -1 -1 9 0 9 4 -11 -10
pair ticket&wish	0 9 0 0 -4 0 -6 0 1 -11
pair ticket&yours	-1 7 -1 -1 2 -1 11 3 -18 30
pair time&title	-15 -21 3 -3 9 22 7 -13 11 42
pair time&urgent	-1 -5 9 2 -2 -1 -1 1 0 -37
pair time&video	21 7 -3 -2 -1 -3 -10 -4 -5 70
pair time&wait	-18 10 -15 -1 0 22 -2 -11 16 12
pair time&wish	5 1 -1 -1 -6 18 -17 -1 3 0
pair time&yours	11 -19 36 -13 -14 -1 29 -10 -19 29
pair title&urgent	-1 0 0 0 -2 -3 5 1 0 27
pair title&video	-7 29 1 -2 -4 -3 -12 -1 -3 -27
pair title&wait	-8 7 0 -2 -3 7 14 -3 -12 19
pair title&wish	0 5 -1 -1 -29 0 23 0 4 6
pair title&yours	15 21 -9 -6 -23 1 28 -14 -13 -88
pair urgent&wait	2 -1 -1 -2 -3 2 -4 7 0 -5
pair urgent&yours	-1 -2 1 0 7 0 -5 0 -1 -6
pair video&wait	-3 6 0 0 0 0 -2 0 0 6
pair video&yours	5 -2 0 -1 0 0 0 0 -1 -5
pair wait&wish	0 1 -2 0 4 0 -2 0 -1 12
pair wait&yours	5 8 4 -2 0 -1 6 -1 -20 -8
pair wish&yours	-1 6 -1 0 -17 -1 6 0 7 -12
past interview	-24 20 -28 -4 8 21 15 -4 -5 -8
pay.lure	4 -10 2 -2 -5 25 -15 -6 7 67
pay.lure@subject	0 0 0 0 0 0 0 0 0 11
person, and hiring little	-4 -4 -3 -4 0 6 14 -25 20 -22
promise	-14 -108 -50 -67 -81 47 168 44 61 -41
proposal.availability	-43 134 9 -44 -55 0 9 7 -18 -13
proposal.availability@subject	-32 37 -18 -3 -6 -3 9 30 -13 -21
proposal.link	18 156 26 -31 -47 -28 -47 -13 -35 -19
proposal.link@subject	-19 48 1 -3 -7 -3 -11 0 -6 -33
proposal.offer	-16 117 15 3 -25 -28 -18 -25 -23 -28
proposal.offer@subject	-4 10 -2 0 -1 0 -1 0 -1 1
proposal.recorded	-37 170 -7 -9 -16 -7 -60 -17 -16 -75
proposal.recorded@subject	-19 91 -4 -6 -2 -3 -43 -8 -8 -45
question	-53 133 83 -94 -35 43 62 -74 -65 34
reader applies	-10 35 30 -57 23 17 25 -54 -9 -29
rejection.clear	-62 -26 -55 113 221 -45 -67 -19 -59 -44
rejection.clear@subject	-1 -2 -1 2 14 -1 -7 -1 -2 18
rejection.farewell	-26 -20 -8 10 107 -11 -18 -7 -28 -13
rejection.soft	-54 -7 28 34 72 -50 1 -40 17 19
rejection.soft@subject	-10 1 -6 -5 -59 13 27 -2 41 -12
relay	51 5 30 18 -3 2 -54 -36 -12 -77
reply.advanced	10 27 -12 -14 -29 -5 97 -14 -60 -13
reply.advanced@subject	2 -4 -1 -1 -6 -2 37 -1 -25 -19
reply.hint	24 -52 -21 -18 -49 1 115 -9 8 -32
reply.hint@subject	-6 -45 -3 -2 -5 9 54 -2 -2 -39
reply.hold	-29 0 -5 46 -73 -12 100 -9 -18 -44
reply.hold@subject	-9 -4 4 -6 -20 -5 47 -2 -6 0
reply.later	-36 -90 24 -5 -28 6 109 -8 28 0
reply.pending	31 -9 -48 -23 -41 -18 92 -9 25 -27
reply.pending@subject	-17 -5 -2 -5 11 2 45 4 -32 -30
reply.request	-7 3 -45 -41 -23 -4 85 35 -3 -39
reply.request@footer	0 0 0 0 0 0 0 0 0 6
reply.request@subject	13 -25 -20 -6 -26 -20 95 16 -26 -36
reply.thanks	-54 -3 -39 -1 42 17 40 17 -18 -6
reply.thanks@subject	-16 -1 -4 -5 -13 -3 8 9 24 12
reply.withdrawn	-3 -3 -1 -13 -49 -1 111 -2 -39 -14
reply.withdrawn@subject	-1 -1 0 0 -15 0 28 0 -11 -3
reschedule.moved	-48 -30 196 4 -53 -13 -7 -38 -10 -25
reschedule.moved@footer	7 -5 -1 0 0 0 0 0 0 -23
reschedule.moved@subject	-51 -21 93 22 -11 -6 -6 -10 -9 -27
reschedule.why	-43 -43 114 66 -35 -32 -39 24 -13 -2
reschedule.why@footer	17 -7 -10 0 0 0 0 0 1 -32
reschedule.why@subject	-1 8 7 10 -13 -12 2 -1 0 23
scheduler	15 139 -33 -12 -31 -9 -49 -5 -15 -105
sense alert	-7 -6 -2 11 13 -1 -9 -6 8 39
sense alert@around	-1 0 0 0 -1 -1 -2 0 6 74
sense alert@if	0 0 0 2 0 0 0 0 0 22
sense alert@sender	0 0 0 0 0 0 0 0 0 86
sense alert@subject	0 0 0 0 -1 0 4 0 -3 112
sense apply	35 2 -57 -19 4 -30 -27 -19 111 77
sense apply@around	-20 -10 -27 9 -3 -14 -16 4 78 -48
sense apply@if	-6 -17 -4 7 -3 -10 23 -3 13 -26
sense apply@sender	-3 8 -3 -1 -12 -2 -3 0 16 -7
sense apply@subject	-36 -4 -35 -29 36 -4 -30 -19 121 -47
sense ask	9 96 1 -20 -99 43 -14 53 -69 3
sense ask@around	-5 -15 -7 11 -26 -30 82 -1 -9 6
sense ask@if	-36 44 23 -26 -37 11 27 -6 0 -17
sense ask@sender	0 0 0 0 0 0 0 0 0 7
sense ask@subject	-10 -29 -7 -1 -24 -1 66 7 -1 30
sense asked	-34 85 17 -49 -29 42 34 -41 -25 24
sense asked@if	-10 0 39 -7 7 -20 10 -3 -15 22
sense asked@subject	-11 15 16 -8 -30 -4 23 -1 0 26
sense available	4 85 11 -11 16 -22 -56 13 -40 35
sense available@around	39 4 -1 -3 -19 -6 -29 20 -4 25
sense available@if	-1 53 -19 -7 -39 14 -10 -20 30 -64
sense available@sender	0 1 0 0 0 0 0 0 0 8
sense available@subject	-18 22 2 -2 -9 -2 -6 20 -8 14
sense away	-27 -15 -11 -18 -11 -22 -40 119 25 -30
sense away@around	2 1 -3 0 0 -1 2 -1 -1 4
sense away@if	-8 0 6 -2 -13 -3 11 4 6 12
sense away@sender	0 0 0 0 6 0 -2 0 -3 17
sense away@subject	-13 -12 -1 -8 -10 -12 -12 73 -5 -8
sense back	-7 -5 2 -12 16 -15 -1 11 11 -10
sense back@if	-2 -14 2 7 -6 -7 22 1 -3 -3
sense back@subject	0 -5 -1 -1 -2 1 6 5 -1 -29
sense book	-4 25 21 42 -37 -16 -12 -18 0 -7
sense book@around	15 10 10 -4 -3 -4 -35 15 -5 10
sense book@if	28 -18 2 -7 -10 0 -14 -3 22 14
sense book@sender	6 6 2 14 -6 -1 -9 -5 -7 58
sense book@subject	25 -3 34 5 -12 -20 -14 -6 -9 3
sense bounce	-53 -9 -9 -8 -24 -3 9 103 -7 39
sense bounce@around	-1 0 0 1 -2 0 2 1 -2 -19
sense bounce@if	0 0 0 0 -1 0 -1 4 0 0
sense bounce@sender	-7 -1 -1 -1 -7 -1 -3 21 -1 -12
sense bounce@subject	-25 -5 0 -2 -16 -2 16 50 -16 -34
sense call	27 81 -9 -18 -26 -25 7 -30 -8 38
sense call@around	23 5 6 -2 6 -3 -27 -6 -1 9
sense call@if	12 0 -5 -7 18 -15 -22 -6 24 5
sense call@sender	-2 0 0 -1 5 0 -2 0 0 13
sense call@subject	69 26 -29 4 -27 -23 8 -14 -13 -27
sense cancel	-31 -30 -7 157 -37 -13 -12 -8 -20 27
sense cancel@around	-1 0 -1 0 -5 -1 8 0 0 -1
sense cancel@if	-6 -5 -2 28 -7 -1 -13 6 1 -14
sense cancel@subject	-47 -11 -7 114 -18 -5 -2 -4 -20 21
sense candidate	-11 -2 2 -18 38 -13 12 -17 9 20
sense candidate@around	20 -9 -6 -2 -28 -9 0 -6 40 -21
sense candidate@if	6 -7 -1 -2 -2 -2 -21 4 26 31
sense candidate@sender	8 5 -4 0 -10 -1 4 8 -11 -34
sense candidate@subject	-4 13 -9 -6 9 -20 33 1 -17 82
sense choose	-43 32 -12 -1 87 36 -25 -45 -29 19
sense choose@around	7 5 -1 -1 -6 -2 0 0 -3 27
sense choose@if	-24 38 2 -1 -3 -2 -32 -2 25 48
sense choose@sender	1 4 2 -2 7 -1 1 -1 -10 32
sense choose@subject	-6 7 3 -4 4 34 -25 -3 -10 23
sense civic	11 -8 -17 -24 48 19 -8 -35 14 32
sense civic@around	-4 10 9 -8 1 -19 13 -2 -1 -37
sense civic@if	-24 13 6 14 -18 -7 36 -12 -9 3
sense civic@sender	-4 25 -7 0 -2 -1 -3 -2 -6 73
sense civic@subject	11 10 10 -12 -37 13 -49 19 35 88
sense closer	-20 11 -11 -15 66 -15 -11 11 -16 24
sense closer@around	-10 5 -1 0 -11 0 19 -1 -1 -22
sense closer@if	-15 4 -2 -2 -33 -2 21 -6 34 11
sense closer@sender	0 0 0 0 0 0 0 0 0 14
sense closer@subject	0 0 0 0 -7 0 -1 0 8 47
sense cold	4 1 -10 -6 15 -6 -5 16 -10 36
sense cold@around	1 1 0 0 3 0 -2 0 -2 -9
sense cold@if	-11 -2 -1 0 -36 -1 30 -1 23 26
sense cold@sender	3 0 0 0 0 0 -5 -1 5 2
sense cold@subject	-8 12 -1 -1 -10 -1 -12 7 16 58
sense confirm	65 -29 -27 -18 -11 0 -12 1 32 -5
sense confirm@around	-3 -3 22 -1 -4 -1 -8 -2 0 -5
sense confirm@if	6 -5 11 4 -3 -1 -12 -2 2 -74
sense confirm@subject	50 -28 -25 -13 -34 -1 5 -9 56 18
sense deadline	-14 13 -18 -34 -49 -23 71 4 50 2
sense deadline@around	3 -6 -2 -1 -8 -2 23 -10 3 13
sense deadline@if	20 20 -18 -14 -16 4 19 -13 -3 6
sense deadline@subject	-10 -22 -1 -3 -1 -8 45 4 -4 86
sense decide	-16 -20 -29 9 25 17 62 -22 -25 54
sense decide@around	4 -3 -13 11 14 -4 -6 -1 -2 -3
sense decide@if	-3 6 -2 -3 -18 26 9 -12 -4 47
sense decide@sender	0 0 0 0 0 0 0 0 0 15
sense decide@subject	-30 -4 -6 -7 112 1 -37 -5 -23 -30
sense document	11 -32 -21 -17 14 -14 22 -15 52 8
sense document@around	10 -6 -1 -2 -6 -1 3 7 -3 -13
sense document@if	-7 18 -2 -1 -19 -4 7 3 4 24
sense document@sender	0 0 0 0 0 0 0 0 0 9
sense document@subject	-11 -31 -4 -3 -10 -13 75 -1 -3 36
sense education	22 -31 1 -2 -1 2 -20 -14 43 55
sense education@around	-10 12 3 20 -13 3 -17 -9 11 -51
sense education@if	10 -9 -7 -1 7 4 -7 0 4 15
sense education@sender	5 2 -2 14 -17 0 5 -1 -6 185
sense education@subject	16 -14 0 -7 31 -7 -13 -4 -2 72
sense enjoyed	-5 18 -43 -16 77 -2 22 -15 -36 -32
sense enjoyed@around	5 -4 -5 -1 -3 13 2 -1 -6 -5
sense enjoyed@if	-3 -2 -2 0 13 3 -9 0 1 7
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 5
sense enjoyed@subject	-5 -9 -1 -1 -7 -1 26 0 -2 -8
sense event	25 -21 9 25 24 -31 -49 -5 24 35
sense event@around	8 7 4 -1 0 -4 -15 -2 4 -8
sense event@if	-2 -7 6 4 8 -5 -18 6 7 8
sense event@sender	1 11 0 0 -5 -1 -20 14 1 48
sense event@subject	-9 -15 31 10 16 -8 -21 -1 -2 60
sense exit	-1 10 -1 0 0 0 -8 0 -1 31
sense exit@subject	0 0 0 0 0 0 0 0 0 27
sense family	0 -13 5 3 22 -12 -26 -20 40 72
sense family@around	-1 24 -8 -3 -1 -2 -6 -1 -2 11
sense family@if	1 4 -3 -1 7 -3 -9 -4 9 -40
sense family@sender	0 0 0 0 7 0 -2 0 -4 78
sense family@subject	1 12 -1 -1 -7 2 -16 -1 12 72
sense feedback	12 -22 -10 -7 -10 1 36 -10 10 21
sense feedback@around	-4 -5 -4 -5 -10 13 20 -1 -2 -8
sense feedback@if	1 -2 -1 -2 12 -2 -7 1 0 -16
sense feedback@sender	-1 -1 0 0 -1 0 3 0 0 24
sense feedback@subject	-9 -11 -3 -3 21 -3 31 -4 -18 -15
sense filled	-51 -45 -16 47 106 -34 7 35 -51 -59
sense filled@around	0 0 1 0 1 0 0 0 0 6
sense filled@if	-5 -5 10 -1 12 -1 -1 -2 -7 3
sense filled@subject	-13 -5 0 -6 19 -2 -17 29 -4 34
sense finance	3 -12 -19 14 10 16 -13 -8 9 79
sense finance@around	-21 0 3 -2 6 -11 38 4 -16 -24
sense finance@if	0 0 -1 0 3 2 -2 -1 0 4
sense finance@sender	-2 -7 17 0 11 -3 -8 -2 -6 109
sense finance@subject	-5 7 -11 -3 6 -14 6 4 12 35
sense forwarded	0 -9 -3 -1 -10 -1 28 6 -9 -7
sense forwarded@around	10 -1 -4 -1 -1 0 -4 -1 1 58
sense forwarded@subject	-3 0 0 0 -1 0 0 0 4 9
sense future	-26 -24 -14 16 62 -22 24 0 -16 1
sense future@around	1 -1 -1 -1 6 -7 -4 6 -1 22
sense future@if	-6 -6 -6 22 14 -3 -15 0 0 8
sense future@sender	0 0 0 0 7 -6 0 0 0 4
sense future@subject	-7 7 4 -1 13 -8 -7 0 -2 4
sense glad	6 0 -36 -16 -23 77 16 -18 -7 -10
sense glad@around	2 1 -1 -1 2 7 -8 -1 -1 8
sense glad@if	9 -6 -1 -1 5 6 -2 0 -10 23
sense glad@subject	-13 -22 -3 -1 -5 34 11 -1 0 16
sense health	21 -12 15 -6 -15 9 -16 -9 13 23
sense health@around	7 6 -3 -2 -1 3 -6 -1 -2 -21
sense health@if	5 1 -3 -1 1 2 -4 0 -1 -9
sense health@sender	-5 1 9 0 -10 -1 2 -1 5 68
sense health@subject	15 -6 -4 -3 3 3 -11 1 1 26
sense hear	-54 -27 -16 14 -57 4 54 40 42 -1
sense hear@around	-6 -1 -9 -2 61 2 -38 0 -6 -12
sense hear@if	1 -38 0 27 -21 -21 -5 -3 60 -43
sense hear@sender	-33 16 -12 7 -6 -11 54 -43 26 6
sense hear@subject	-63 -43 5 11 81 33 32 5 -61 -98
sense hiringside	8 -29 -13 3 -5 -2 50 -5 -7 59
sense hiringside@around	-8 -1 10 -1 1 0 -8 0 8 12
sense hiringside@if	0 -2 0 0 -3 -1 1 -3 9 48
sense hiringside@sender	7 0 0 0 -3 0 3 0 -6 -2
sense hiringside@subject	10 -5 0 -2 9 -3 -5 -2 -3 125
sense hitch	-41 29 76 -3 -45 -10 -1 -3 -2 -46
sense hitch@around	-18 -1 41 -1 -2 -1 -16 -1 -1 -1
sense hitch@if	8 6 -2 -1 -7 -4 8 -1 -7 20
sense hitch@sender	-9 0 10 0 0 0 0 0 0 3
sense hitch@subject	-2 -3 6 2 -2 -6 1 3 0 3
sense hold	-16 6 -9 48 -39 -26 65 -10 -19 -13
sense hold@if	-3 -5 -2 6 9 -3 1 -1 -1 -10
sense hold@subject	-7 -5 3 -6 -19 -7 46 -2 -4 25
sense inbox	-81 -43 -19 -21 -55 -43 25 186 51 -19
sense inbox@around	-8 22 -5 -1 -10 0 -10 0 12 18
sense inbox@if	0 -15 -11 -3 -12 1 13 13 13 38
sense inbox@sender	-3 -5 -1 -1 -8 -1 8 17 -7 -8
sense inbox@subject	-4 2 0 -3 -27 -5 -4 70 -31 -118
sense interview	3 62 31 37 -35 -40 -3 -37 -17 72
sense interview@around	36 1 45 -12 -14 -7 -33 19 -34 32
sense interview@if	-20 44 5 11 -16 -8 -30 -2 16 7
sense interview@sender	13 -4 3 1 -3 -1 -4 -3 -1 -5
sense interview@subject	149 57 56 40 -50 -59 -89 0 -103 -100
sense invite	24 -50 56 -5 -25 -4 -24 15 14 -17
sense invite@around	1 0 0 1 0 0 -1 0 0 150
sense invite@if	1 7 1 -2 3 -3 -23 -2 16 -21
sense invite@sender	0 0 0 0 -1 0 0 -3 5 3
sense invite@subject	58 0 -3 -6 -9 -5 -8 -6 -21 -9
sense join	40 -15 -29 -10 20 42 -56 -8 17 36
sense join@around	3 0 -3 -1 2 -1 -3 -2 5 -1
sense join@if	-1 -7 -2 -1 10 3 1 -1 -1 -28
sense join@sender	3 -1 1 0 -7 -7 8 0 3 -5
sense join@subject	-4 -7 -2 -3 -7 -16 29 -3 13 20
sense keen	22 37 -38 -24 -1 54 -14 -18 -18 12
sense keen@around	1 3 1 -1 10 0 -12 -1 -2 27
sense keen@if	1 -15 0 -2 -18 0 20 12 4 -2
sense keen@subject	4 1 -1 0 -2 -5 3 0 -1 -13
sense link	36 55 19 -26 -33 -18 7 -13 -28 79
sense link@around	8 0 3 0 11 0 -23 3 -1 28
sense link@if	-20 17 10 -9 0 -13 11 4 1 53
sense link@sender	1 -2 0 -2 1 -1 -1 -1 4 -4
sense link@subject	8 17 1 -2 -4 -5 -16 2 -1 22
sense lure	10 5 -1 -3 0 4 -9 -1 -4 80
sense lure@if	0 0 0 0 -1 0 0 2 0 29
sense lure@subject	-1 5 -1 0 1 -1 -1 -1 -2 27
sense machine	-14 1 -5 -3 -5 -1 -29 28 28 -51
sense machine@around	-1 6 -1 1 -6 0 -8 -1 10 -20
sense machine@sender	10 -12 -3 1 25 -3 -11 -7 -1 -7
sense machine@subject	-6 -6 -3 -3 -11 -3 -21 43 10 -34
sense mediaword	12 4 -13 -8 23 -5 -58 11 33 46
sense mediaword@around	2 -2 2 0 4 2 -13 -1 5 53
sense mediaword@if	10 -4 -8 -1 9 -1 -5 0 0 36
sense mediaword@sender	7 1 -1 0 14 -1 -15 -1 -4 48
sense mediaword@subject	-2 3 -2 -2 -12 -4 13 -4 9 56
sense meet	29 55 -42 2 25 -61 14 -19 -3 -24
sense meet@around	21 -1 7 -1 -8 -6 -7 -2 -3 -35
sense meet@if	1 -9 7 -2 -3 -19 -22 -6 54 -5
sense meet@sender	0 -1 1 0 0 0 0 0 0 21
sense meet@subject	41 38 -16 -1 -8 -32 -24 -1 4 -6
sense mine	-16 0 0 -6 1 1 5 -3 16 4
sense mine@around	-1 -3 -8 29 -9 -3 -6 -5 6 -12
sense mine@if	1 3 0 0 -1 0 -2 0 -1 74
sense mine@subject	-4 10 -1 0 -15 -1 -7 3 15 43
sense move	-27 -60 131 -9 3 -38 -5 14 -9 26
sense move@around	-19 -1 35 -3 -2 -2 -4 -3 -2 5
sense move@if	-31 8 33 13 -6 -3 -17 9 -4 22
sense move@sender	0 0 0 0 0 0 0 0 0 5
sense move@subject	-53 -52 188 -12 -14 -15 -8 -6 -29 -51
sense not	-140 -55 30 108 149 -97 17 31 -44 17
sense not@around	-3 -2 28 0 -10 -1 -16 8 -4 50
sense not@if	17 -6 -12 14 0 -50 -15 14 39 58
sense not@sender	-31 12 -11 7 -7 -11 57 -43 27 -33
sense not@subject	-7 -3 -26 50 -13 -12 -11 16 8 21
sense offer	-48 13 -31 -11 17 100 3 -24 -20 137
sense offer@around	-5 2 -10 0 -3 -21 40 -2 -1 5
sense offer@if	0 -21 -4 -5 -26 48 8 -2 3 3
sense offer@sender	0 0 0 0 0 1 0 0 0 25
sense offer@subject	-24 -22 7 -8 1 110 -51 -5 -8 27
sense office	-4 -27 13 15 2 -24 23 -1 3 52
sense office@around	10 2 0 -1 -1 -1 -9 -1 1 -38
sense office@if	1 -20 -2 1 -15 -6 37 -1 4 -26
sense office@sender	-1 0 0 0 -4 0 4 1 0 31
sense office@subject	5 19 -6 -2 -8 7 -10 3 -7 140
sense official	25 -27 12 -7 -13 -7 35 -16 -1 58
sense official@around	-17 -2 9 -5 4 -11 35 4 -18 -34
sense official@if	3 -5 3 -1 8 0 0 -3 -5 1
sense official@sender	7 -5 -2 -3 15 0 -7 0 -6 122
sense official@subject	7 -5 -2 -3 1 -6 17 4 -13 79
sense onward	-6 -14 -3 -10 48 -6 33 -14 -27 -3
sense onward@around	-3 -4 -1 12 3 -1 1 -2 -4 -9
sense onward@if	-11 -14 -5 -1 -15 -14 59 -1 2 -34
sense onward@subject	-11 32 -7 -5 8 -13 7 -6 -6 -42
sense other	-93 -47 17 10 161 -20 -14 -38 24 19
sense other@around	-15 1 16 0 -1 0 1 0 -1 40
sense other@if	11 -6 15 -1 12 2 -41 -2 10 42
sense other@sender	0 0 0 0 0 0 0 0 0 3
sense other@subject	-16 2 12 -1 12 -1 1 -1 -8 42
sense paper	-23 16 -6 9 -14 -5 17 -4 10 34
sense paper@around	-2 3 -1 8 -1 -2 1 -1 -5 -23
sense paper@if	0 -1 0 -1 2 -1 -6 4 3 12
sense paper@sender	0 0 0 0 0 0 0 0 0 46
sense paper@subject	-1 -2 -1 0 -1 -4 12 -1 -1 33
sense pay	-53 -36 -39 -16 5 209 -44 -15 -12 56
sense pay@around	-2 -3 1 -1 -15 8 7 -1 5 16
sense pay@if	-10 -25 -4 -1 8 69 -30 -3 -4 -7
sense pay@sender	-1 0 0 0 1 1 -1 0 0 -4
sense pay@subject	6 -11 -1 -1 1 3 -2 8 -3 33
sense practice	1 7 -2 -1 1 1 -6 0 -1 46
sense practice@around	0 1 0 0 0 0 0 0 0 9
sense practice@if	-4 -2 -3 -1 -2 12 0 0 0 4
sense practice@sender	0 0 0 0 0 0 0 0 0 29
sense practice@subject	5 -4 -3 -1 -3 -1 6 4 -4 94
sense prepare	146 -64 -31 -18 -15 -29 -18 -2 29 15
sense prepare@around	-6 -4 0 -1 -4 -2 17 -1 2 -15
sense prepare@if	1 -11 5 2 -5 -7 -8 -2 25 -51
sense prepare@sender	0 1 -1 1 -5 0 -1 3 2 10
sense prepare@subject	-18 -4 -1 -1 0 -4 3 -2 27 -1
sense property	35 -16 -27 50 -30 -6 24 -9 -20 37
sense property@around	6 -7 -1 -2 14 -5 6 -3 -8 17
sense property@if	-5 2 0 3 5 10 -13 -1 -2 -12
sense property@sender	5 -5 -1 0 7 0 1 0 -7 77
sense property@subject	16 5 -10 -1 8 -13 -1 -2 -2 80
sense received	-16 -29 8 -28 -18 -35 -16 17 116 43
sense received@around	14 1 -1 -1 1 -1 -16 8 -5 27
sense received@if	-1 -10 7 -2 -2 3 -8 5 9 16
sense received@subject	-18 -23 -5 -4 -45 -6 -43 26 118 -18
sense recorded	-21 44 -4 -4 5 -5 -23 -7 15 71
sense recorded@if	-7 13 -1 -1 -2 1 4 -1 -6 22
sense recorded@sender	3 1 -1 -1 0 0 -1 0 0 -17
sense recorded@subject	-10 36 -2 -2 -1 -2 1 -5 -16 15
sense recruiter	-24 37 -13 6 10 -39 2 29 -7 16
sense recruiter@around	51 -3 -2 7 25 -14 -56 -3 -6 -122
sense recruiter@if	-9 -5 4 1 -1 -3 -7 0 21 -10
sense recruiter@sender	2 7 -16 -20 39 -18 69 -8 -56 -127
sense recruiter@subject	13 5 -2 -3 7 -8 -4 6 -16 21
sense remind	13 -12 7 -16 4 -17 36 4 -18 4
sense remind@around	2 -2 10 12 -4 -1 -12 -2 -3 3
sense remind@if	-10 1 13 -5 23 -1 -17 -2 -3 -3
sense remind@sender	5 0 -5 0 0 0 0 0 0 7
sense remind@subject	23 -2 1 12 -35 -11 30 -10 -7 28
sense review	-7 4 -20 -5 -24 -1 -1 -7 62 66
sense review@around	3 -8 9 -1 1 -1 -2 0 -1 16
sense review@if	-6 -5 -2 -1 2 -7 -6 -2 28 7
sense review@sender	2 -5 -1 0 -1 0 5 0 -1 6
sense review@subject	14 -18 -4 -2 -5 5 26 -6 -10 49
sense role	18 8 -74 53 34 30 14 -52 -30 -24
sense role@around	26 -11 -11 -6 38 -19 -55 11 28 -47
sense role@if	-26 -31 -6 11 35 52 -14 -2 -18 34
sense role@sender	-32 9 -6 -5 13 11 -43 9 43 -73
sense role@subject	-10 29 -43 -27 103 4 -34 -25 2 -59
sense sales	18 -1 -5 0 6 -5 11 -1 -22 64
sense sales@around	12 -1 -1 2 -2 -1 -9 1 -1 58
sense sales@if	8 -10 -9 0 -4 -4 -1 -3 25 -3
sense sales@sender	10 -9 0 0 0 0 -1 1 0 11
sense sales@subject	-13 50 -2 1 -6 -8 -18 2 -6 80
sense send	18 -14 -21 -21 -60 42 19 17 20 69
sense send@around	-6 6 7 0 -1 0 -13 -1 8 17
sense send@if	-6 3 2 -1 -38 43 -16 -2 15 79
sense send@sender	1 0 0 -1 1 0 0 0 0 -3
sense send@subject	-3 11 -1 -2 -15 -5 -9 9 14 -32
sense service	24 -14 4 -5 -9 -12 9 -12 15 19
sense service@around	8 4 -6 -2 11 -2 -33 -2 23 -10
sense service@if	2 -2 -3 -1 -2 -5 18 -3 -3 -20
sense service@sender	10 -6 -3 0 -1 2 -5 0 3 17
sense service@subject	15 9 -6 -4 16 -13 -9 -6 -3 42
sense shop	1 -20 -8 5 -23 -2 -6 24 29 6
sense shop@around	8 15 -7 3 -4 -1 -10 -2 -1 41
sense shop@if	-2 3 0 0 -2 -2 -12 0 16 20
sense shop@sender	-8 0 -1 -1 -8 2 -3 20 -2 -5
sense shop@subject	-8 0 2 6 -5 -6 -4 7 9 15
sense sign	-48 -31 -9 -12 -32 136 -19 -4 18 -20
sense sign@around	-5 -4 2 0 -2 -4 14 0 0 6
sense sign@if	-12 -17 -4 -8 -2 61 -10 -3 -8 51
sense sign@sender	0 0 0 0 0 1 0 0 0 -12
sense sign@subject	-11 -11 -8 -6 -12 49 -13 16 -5 -8
sense slot	32 101 55 -68 -24 -2 -7 -8 -79 -24
sense slot@around	68 11 -9 -6 -14 -15 -38 10 -6 8
sense slot@if	-7 43 25 -15 -15 18 -37 -7 -4 2
sense slot@subject	-41 16 61 -4 -12 1 -6 -10 -5 -17
sense sorry	-90 -65 108 130 122 -52 -100 -30 -24 -81
sense sorry@around	-2 5 0 0 -1 0 -2 0 0 9
sense sorry@if	-5 -3 1 19 -16 -3 1 -1 8 -29
sense sorry@subject	-5 -11 13 15 3 -3 -10 -1 -1 21
sense stage	3 24 -21 -19 7 -14 28 -28 19 12
sense stage@around	8 18 -25 11 17 6 -25 -2 -8 -9
sense stage@if	-11 19 -3 -2 -6 -6 -7 -4 20 -16
sense stage@sender	2 4 2 -2 3 -1 2 0 -9 8
sense stage@subject	13 64 -17 -12 13 -24 -3 -11 -23 -61
sense start	22 -36 -16 -18 15 45 7 -15 -4 -29
sense start@around	11 -2 -2 -2 -1 2 -5 0 -1 0
sense start@if	-6 -19 -6 -6 -11 50 5 -3 -4 -21
sense start@sender	-8 0 0 0 -1 -14 17 0 7 -23
sense start@subject	-29 -3 -2 -1 -6 -21 64 -2 -1 31
sense study	16 -1 -21 7 -8 -16 5 -7 25 26
sense study@around	-3 2 0 -1 0 0 -10 4 7 26
sense study@if	1 -1 -1 0 2 0 0 0 1 20
sense study@sender	-1 3 0 0 0 0 -2 0 0 50
sense study@subject	-4 7 -1 -1 6 -3 -1 -1 -2 55
sense talk	22 76 -11 -30 2 -7 32 -52 -31 -3
sense talk@around	40 17 -20 -7 -12 -2 -2 -4 -11 -65
sense talk@if	-1 51 -12 -10 -15 -10 -15 -4 15 1
sense talk@sender	0 0 0 0 0 0 0 0 0 7
sense talk@subject	39 112 -15 -2 -26 -25 -70 1 -13 -78
sense task	17 12 -21 -14 28 -56 100 -39 -26 -38
sense task@around	-4 -1 0 -1 -5 -2 18 -1 -4 23
sense task@if	3 -3 -3 0 9 0 -7 -4 6 -4
sense task@sender	-2 -4 1 0 -1 0 21 -2 -12 -3
sense task@subject	-15 -22 -21 -9 46 -39 118 -27 -32 -49
sense team	0 -3 14 -21 0 3 22 -19 4 -12
sense team@around	26 12 -18 10 26 -13 -17 -10 -16 -49
sense team@if	2 -17 -12 -3 -17 -6 38 -8 24 16
sense team@sender	28 -14 12 -9 -3 -6 3 -9 -2 1
sense team@subject	26 23 -11 -8 3 -15 -11 -6 -2 33
sense thank	-42 -62 -77 15 77 -82 40 29 102 -25
sense thank@around	27 -11 4 3 -25 -20 15 30 -23 -59
sense thank@if	2 -3 0 -1 9 0 -7 -1 1 13
sense thank@subject	-42 -21 -9 -11 -2 -18 -2 15 89 -19
sense ticket	-6 -11 -5 -10 5 18 -25 52 -17 -5
sense ticket@around	2 -2 -1 0 -11 0 -11 12 11 -12
sense ticket@if	7 -18 -4 -2 4 4 12 -4 2 4
sense ticket@sender	1 -4 -1 -2 0 0 -30 54 -18 6
sense ticket@subject	-13 6 -4 -3 -11 -2 1 30 -3 16
sense time	59 23 -3 10 -30 -1 -33 2 -25 37
sense time@if	-23 -8 44 11 11 29 -25 -25 -13 16
sense time@subject	42 -77 84 138 -70 -41 -71 11 -16 -19
sense title	34 6 -33 -21 6 28 21 -55 12 5
sense title@around	-9 6 22 -2 15 -27 -49 19 24 -83
sense title@if	-23 9 4 12 -9 6 -9 -1 11 10
sense title@sender	3 -25 0 -2 31 -1 5 -3 -7 52
sense title@subject	25 21 -35 -37 48 -8 -42 5 22 -140
sense urgent	-8 1 8 -3 -4 0 -33 47 -8 -16
sense urgent@if	-2 -5 2 -2 5 -1 -25 31 -2 12
sense urgent@subject	-2 -4 3 3 -2 2 1 0 0 42
sense video	56 72 -6 -10 -28 -15 -48 -11 -9 -48
sense video@around	-3 -1 5 0 2 0 -2 0 0 -5
sense video@if	-5 7 -1 -1 -5 -1 -5 -1 11 0
sense video@sender	0 0 0 0 0 0 0 0 0 28
sense video@subject	-6 36 -5 -1 -4 -6 -3 -4 -8 -53
sense wait	-14 -32 1 -43 -24 -23 77 -4 63 -26
sense wait@around	-11 7 9 -4 -7 -9 22 -2 -4 5
sense wait@if	-37 20 6 -7 -47 -43 126 1 -19 -15
sense wait@sender	0 3 0 0 0 0 -1 0 -1 9
sense wait@subject	-11 -1 -4 -7 -42 -6 82 -5 -6 20
sense wish	-16 9 -29 39 42 0 -18 -4 -23 14
sense wish@around	1 5 0 -1 5 -1 -7 -1 0 7
sense wish@if	1 -1 0 -1 4 0 0 0 -2 28
sense wish@sender	0 0 0 0 0 0 0 0 0 4
sense wish@subject	1 -1 -1 0 0 0 1 0 0 22
sense yours	12 14 -1 -16 -67 -6 61 -26 29 -31
sense yours@around	-9 -2 16 -1 3 -1 0 -2 -5 33
sense yours@if	-16 4 -3 0 0 -7 22 -11 11 -57
sense yours@subject	-32 1 21 -23 37 8 39 -18 -32 -48
several times, asked	-12 66 36 -16 -24 -9 -27 -5 -9 -13
shift	-8 -47 39 -9 -5 35 37 -16 -25 -24
short	-1 20 -5 -27 -65 52 28 33 -35 -34
slots on offer	97 -6 -11 -2 -13 -7 -46 -4 -9 -14
survey	13 -6 0 -1 7 -2 0 -1 -10 71
survey@subject	1 0 0 0 0 0 0 0 0 35
times of one day	113 45 3 -13 -18 -17 -87 -9 -15 21
times of several days	-59 180 71 -26 -54 -21 -54 -14 -24 27
to several	0 0 0 0 0 0 0 0 0 118
voided interview	-15 -15 36 0 -1 -1 -4 0 0 -2
voided, and a time	-19 -2 22 0 0 0 0 0 0 -1
windows	20 99 -26 -3 -6 -58 -18 -9 0 57
writer applies	-22 -20 -5 -10 21 3 18 2 13 138
"""
