"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-20 -23 -4 -3 -24 -3 49 -9 37 -41
ack.received	-41 33 -32 -29 -38 -17 -10 -31 166 -63
ack.received@footer	0 0 0 0 2 0 0 0 -2 -5
ack.received@subject	-23 0 -7 -6 -21 -4 -34 1 93 21
ack.thanks	24 14 -25 -4 -7 -26 -22 21 25 -14
ack.thanks@subject	-12 14 -3 -3 4 -3 -25 -1 29 -50
affirm	43 15 28 -78 8 55 0 -85 15 -16
against, and no job	16 0 7 6 -3 -17 1 2 -11 21
agreed	153 -19 39 -11 -27 -16 -96 -11 -13 -11
agreed, and a nod	95 -7 -13 -3 -12 -8 -38 -4 -9 -6
among colleagues	0 0 0 0 0 0 0 0 0 20
answer	4 -18 31 -31 -57 -81 48 53 50 -59
asked to move	-46 -4 88 -4 -7 -4 -19 -3 -2 -3
automatic answer	-50 -21 -10 -7 -26 -9 -40 183 -19 -107
autoreply.absence	-33 -70 -22 -22 -54 -55 35 204 17 -71
autoreply.absence@subject	-18 -19 -17 -8 -12 -13 -40 134 -7 -62
autoreply.bounce	-29 -10 -6 -5 -33 -4 -25 120 -8 -79
autoreply.bounce@subject	-16 -5 -3 -3 -16 -2 -15 65 -5 -65
autoreply.receipt	-94 -13 -8 -4 -11 -10 10 159 -29 -47
autoreply.receipt@subject	-62 -8 -5 -3 -6 -5 18 97 -27 -38
autoreply.received	-23 11 1 -7 -55 -9 -37 140 -20 -75
autoreply.received@subject	-8 -7 -2 -3 -23 -2 -32 89 -11 -51
bias	25 -12 -9 -24 46 -41 19 29 -33 -52
board	19 -4 -2 -2 -6 -5 -1 -12 13 -28
bulk	5 -4 -33 33 9 14 -10 -1 -13 197
calendar CANCEL	-8 -2 -2 31 -9 -1 -7 -1 -1 -14
calendar REPLY	-19 -5 -3 -2 -4 -1 -10 45 -1 -20
calendar REQUEST	172 -60 12 -9 -26 -8 -65 -10 -7 -30
calendar of the owner's	-19 -5 -3 -2 -4 -1 -10 45 -1 0
cancellation.off	-79 -41 11 245 -32 -18 -61 -11 -15 -28
cancellation.off@footer	0 0 0 0 0 0 0 0 0 3
cancellation.off@subject	-58 -11 7 102 -9 -4 -17 -3 -7 -18
cancelled, and moved	11 -2 -16 13 -1 -1 -3 -1 -1 -3
chat.lure	11 13 1 -1 -2 -1 -15 0 -6 48
chat.lure@subject	-1 4 0 0 0 0 -1 0 -1 14
colleague	-1 -1 -1 -1 -7 -1 -2 14 -1 292
day alone	-74 0 -47 116 -16 23 -12 15 -5 -22
deadline	-18 13 -72 -62 -18 86 78 -13 5 13
desk	-18 -30 -39 -12 12 10 8 14 55 -35
footer	28 -26 -28 -6 19 7 -7 -11 24 -17
forwarded	13 -2 -1 -1 -3 -1 -7 4 -3 122
generated	19 0 -40 18 -3 -14 -68 55 32 159
hiring little	5 1 -28 1 -3 1 19 14 -10 20
hiring much	-11 5 6 -10 10 -2 -4 2 2 -61
hiring none	-5 -30 18 -16 -4 3 -11 36 8 55
hiring some	24 17 1 14 17 -21 5 -41 -16 -38
hiring.application	26 -6 -66 -61 24 -41 35 -21 111 40
hiring.interview	29 16 14 33 -20 -51 -14 7 -15 0
hiring.meet	38 60 16 13 6 -69 -22 -14 -28 3
hiring.process	-7 -19 -3 -20 18 26 21 -2 -13 0
hiring.role	1 -24 -60 27 43 26 -16 -4 7 -33
human	51 27 27 -42 11 11 37 -103 -17 9
invite.details	63 -31 -5 -11 -10 -34 33 -36 32 -49
invite.details@subject	-1 -16 23 -4 -18 7 -38 -4 50 -29
invite.fixed	100 -24 10 0 -13 -12 -8 -58 6 -31
invite.fixed@subject	57 -32 -56 7 -12 -8 31 6 8 11
invite.forward	63 0 7 -1 -59 -6 -5 -21 22 -8
invite.forward@subject	34 -4 -15 -1 -2 -3 -5 -1 -3 -13
invite.invited	27 47 -43 -6 -18 24 -4 -34 6 5
invite.invited@footer	0 -1 0 0 28 0 -2 0 -24 13
invite.invited@subject	14 8 -1 -5 -16 -19 35 -5 -11 -14
invite.reminder	101 26 -73 -22 18 3 -34 -14 -4 7
invite.reminder@subject	56 38 -40 -12 -7 8 -24 -12 -6 -20
job and one time	30 22 48 35 -60 -27 -33 -8 -7 33
job, and no person	-32 -15 24 4 29 -8 -22 2 18 -45
known application	16 28 74 50 13 63 46 -142 -146 -465
known interview	3 -18 95 21 -16 -8 -68 -6 -3 -35
known interview, other time	-27 -2 33 -1 0 0 -2 0 0 -18
line ack.chosen 374ed8	0 0 0 0 -1 0 -1 0 3 -4
line ack.chosen 3c5721	-1 -1 0 0 -3 0 18 0 -13 -5
line ack.chosen 6062dc	0 -1 0 0 1 0 5 0 -4 -3
line ack.chosen 6ef773	-19 -1 -1 0 -1 0 18 -1 5 1
line ack.chosen 90a3cb	-1 -4 -1 -1 -12 -1 -10 -1 30 -9
line ack.chosen d6f39f	0 -8 0 0 -2 0 15 0 -5 -1
line ack.chosen ed75c2	0 -1 0 0 -2 0 12 -4 -4 -4
line ack.chosen ff42fe	6 -4 0 0 -1 0 -5 0 5 7
line ack.received 026741	0 0 0 0 0 0 0 -5 6 13
line ack.received 0454da	-3 0 -1 -1 -5 -1 -18 -2 32 59
line ack.received 0a5454	-1 0 0 0 0 0 0 0 3 6
line ack.received 131072	-1 0 0 0 -1 0 -5 0 9 7
line ack.received 13dfd8	-1 -1 0 0 -2 0 8 -6 2 3
line ack.received 183724	0 0 0 0 -1 0 -1 0 4 19
line ack.received 190687	0 0 0 0 1 0 6 0 -6 -7
line ack.received 1f9970	-1 -1 0 0 -1 0 -4 0 8 23
line ack.received 215161	0 0 0 0 -2 0 -1 0 5 34
line ack.received 279bf2	-12 6 -1 -4 41 -1 14 -1 -41 27
line ack.received 29fd6f	0 0 0 0 0 0 -2 0 3 -14
line ack.received 30eb96	-1 -1 -1 -1 -2 -1 7 12 -12 14
line ack.received 34be96	0 0 0 0 -1 0 -2 0 4 29
line ack.received 36d3e9	-3 0 0 0 -1 0 -2 0 6 -9
line ack.received 39490a	-1 0 0 0 0 0 -1 0 3 8
line ack.received 454a64	0 -1 0 0 0 0 -4 0 6 -3
line ack.received 503309	0 -1 0 0 3 0 -6 -1 6 -9
line ack.received 52eba3	-4 12 0 0 -1 0 -3 0 -4 -2
line ack.received 544572	6 -3 -1 -1 -3 -1 -7 -1 10 -4
line ack.received 59220b	0 0 0 0 -1 0 -3 -6 11 -13
line ack.received 5b3e8b	0 0 0 0 -1 0 -2 0 3 -8
line ack.received 5d30c0	-1 -1 0 0 -1 0 -2 1 4 -29
line ack.received 5f18f7	0 0 0 0 -2 0 -2 0 5 -3
line ack.received 63cf33	-3 -3 -1 -1 -4 -4 62 -3 -43 -35
line ack.received 6c5600	-1 0 0 0 -1 0 -1 -3 6 -3
line ack.received 74acfd	-2 6 0 0 6 0 0 0 -9 13
line ack.received 74cd9c	-3 2 0 0 -2 0 -2 4 2 33
line ack.received 76039f	0 0 0 0 1 0 0 0 -1 24
line ack.received 786468	-1 -9 0 0 -1 0 -2 0 13 -21
line ack.received 8438bc	5 -3 0 0 0 0 -2 0 1 -2
line ack.received 85e505	-4 0 0 0 -1 1 -1 0 7 -20
line ack.received 868a91	-1 -1 -1 0 -1 0 24 -1 -20 -8
line ack.received 95f9a4	-1 -2 -1 -1 13 -1 8 -1 -14 -18
line ack.received a2fa1e	-1 0 0 0 -1 0 -9 0 12 19
line ack.received a5b7c0	-2 -3 -1 -1 -4 -1 35 -6 -18 -53
line ack.received aee148	-3 13 -1 -1 3 -1 -10 -2 3 29
line ack.received b99301	-1 0 0 0 -1 0 -3 0 6 -10
line ack.received bb3531	0 -1 0 0 17 0 -3 0 -12 16
line ack.received c2c11e	0 0 0 0 -1 0 17 0 -15 -11
line ack.received c4163f	0 1 0 0 0 0 -3 0 3 -5
line ack.received c67946	0 0 0 0 0 0 -1 0 2 -6
line ack.received cc6f18	-7 -4 -1 -1 -16 -1 -25 -1 57 32
line ack.received ccdae9	0 38 -2 -1 -9 -2 20 -3 -40 17
line ack.received cf006d	0 0 0 0 -1 0 -4 0 5 -1
line ack.received d0cd5c	-1 -1 0 0 -1 0 -2 4 2 27
line ack.received d68741	0 3 0 0 0 0 -3 0 1 -5
line ack.received d7f545	0 -2 -1 -1 -8 -1 -2 -1 14 7
line ack.received da8d86	-2 -3 -1 -1 -4 -1 -12 -1 24 -23
line ack.received dafe46	0 0 0 0 -1 0 -2 0 4 -4
line ack.received df88e2	-1 -1 0 0 -3 0 -2 0 8 -15
line ack.received e3ce4b	-1 -1 0 0 -2 0 -2 3 4 -6
line ack.received e94aba	-1 -1 0 0 -5 0 -3 8 2 -9
line ack.received eb03b9	0 0 0 0 0 0 0 0 1 35
line ack.received ebe92e	-4 -9 -1 -1 -8 -1 -7 -2 33 13
line ack.received ec9533	0 0 0 0 -8 0 -14 -1 24 -2
line ack.received f2c2de	4 -1 0 0 -1 -1 -1 -1 2 -9
line ack.received f94ea6	0 0 0 0 3 0 -6 0 3 7
line ack.received faabce	-1 11 0 0 0 0 -8 0 -1 15
line ack.received fabc9b	-1 -1 0 0 -2 0 -2 -2 8 -26
line ack.received fdf524	18 -8 -9 -5 -6 7 -4 -3 10 -2
line ack.thanks 08b450	18 -2 0 0 -2 0 -15 0 1 -13
line ack.thanks 129501	4 -4 -1 -1 -3 0 14 -5 -4 -3
line ack.thanks 12d02f	-1 -2 0 0 -4 -1 -28 26 9 5
line ack.thanks 206e77	13 0 -11 -8 3 -10 20 -20 12 25
line ack.thanks 212a1a	-2 10 -1 2 0 -1 -6 -1 -2 24
line ack.thanks 2d3bf1	0 -1 0 0 -1 -2 -5 10 -1 -20
line ack.thanks 411ac9	15 39 -3 1 -10 -2 -34 -3 -3 13
line ack.thanks 4b2903	-1 -10 -3 -1 10 -1 -5 9 3 -6
line ack.thanks 5e098a	-6 8 -1 0 9 -1 -6 -4 2 0
line ack.thanks 655326	0 -1 0 0 -1 0 26 -3 -20 -4
line ack.thanks 6f1d50	-1 -1 0 0 -3 0 20 0 -15 3
line ack.thanks 898a5d	2 -10 -2 -1 5 -1 7 -1 2 -49
line ack.thanks 89b225	-2 -3 0 1 -10 0 6 -1 9 9
line ack.thanks 8ad364	-1 -14 -1 1 0 0 14 -1 2 -9
line ack.thanks 9bd87b	3 -2 -1 0 -8 -1 -10 -1 20 49
line ack.thanks a1c5af	-1 -1 0 0 -2 0 -2 1 5 -2
line ack.thanks a4ea1a	-2 0 -1 0 3 -2 -5 8 0 -15
line ack.thanks bc059d	-2 -8 5 0 -2 0 10 -3 1 5
line ack.thanks bd6246	-4 -3 -1 1 12 -1 -13 7 1 39
line ack.thanks c5a084	-1 -3 -1 1 7 -1 0 -1 -2 10
line ack.thanks dbb69d	-1 5 -1 -1 0 0 -7 8 -3 -30
line ack.thanks dfc6d7	-1 -7 0 0 -2 0 12 0 -2 14
line ack.thanks e71fc4	0 10 0 0 -1 0 -4 -5 1 -18
line autoreply.absence 041131	-1 0 -1 0 -1 0 12 -5 -4 -2
line autoreply.absence 06d145	-3 -2 -2 -2 -2 -13 5 20 -1 9
line autoreply.absence 0e3dd2	-3 -4 -2 -2 -5 -2 -22 38 2 -20
line autoreply.absence 1105c8	-1 -8 -8 -1 -1 -1 -12 34 -1 -2
line autoreply.absence 124c7d	-3 -5 7 -6 -2 -4 12 3 -1 -12
line autoreply.absence 132236	0 0 0 0 -1 0 -1 3 0 -2
line autoreply.absence 17a3bd	-1 0 0 0 -1 0 -2 5 0 -3
line autoreply.absence 25373d	-1 0 -1 0 0 0 -4 3 4 2
line autoreply.absence 2d70ce	-1 0 0 0 -1 0 -3 5 0 -2
line autoreply.absence 2f7f29	-1 0 0 0 0 0 -1 3 0 -2
line autoreply.absence 4096a3	-2 -16 0 0 -4 -2 -10 4 32 -17
line autoreply.absence 42e3a7	0 0 0 0 0 -2 4 0 0 -6
line autoreply.absence 4bce64	-2 -2 -1 -1 -1 -3 2 10 -1 -11
line autoreply.absence 505b69	0 0 0 0 0 0 -1 3 0 1
line autoreply.absence 51b24b	-1 0 8 -7 0 0 -1 2 0 0
line autoreply.absence 51c74d	-1 -1 -1 0 -1 -1 -3 7 0 -7
line autoreply.absence 5fa024	9 -2 -2 -1 -5 -1 -6 2 6 8
line autoreply.absence 61331e	0 0 0 0 0 0 -1 3 0 -3
line autoreply.absence 62b8cd	0 0 0 0 0 0 4 -2 0 -2
line autoreply.absence 662d91	-9 9 -7 -2 -2 -8 16 4 -1 0
line autoreply.absence 699ee4	0 0 0 0 0 0 -3 5 0 -2
line autoreply.absence 76eae2	3 -1 -6 -1 3 1 0 2 0 -8
line autoreply.absence 7f5a0f	-1 -1 0 0 3 0 -2 4 -2 13
line autoreply.absence 8a2932	-1 -1 -1 0 -1 -1 -2 6 0 -3
line autoreply.absence 8a7ecd	4 -1 0 0 -1 1 -5 1 0 -3
line autoreply.absence 9cbf59	0 0 0 0 0 0 0 2 0 -3
line autoreply.absence b5e0bd	-6 0 12 -2 -5 -2 7 18 -23 39
line autoreply.absence c303f9	-1 0 0 0 -12 0 -2 -3 18 10
line autoreply.absence c3bd79	-1 -1 0 0 -1 0 -2 9 -4 -6
line autoreply.absence c5b89f	0 0 0 0 0 -1 10 -8 0 -1
line autoreply.absence cedaa4	0 0 0 0 0 0 -1 3 0 -1
line autoreply.absence d33a66	11 -3 -1 -1 -1 0 -4 0 -1 -3
line autoreply.absence e5ae72	0 -1 9 -1 0 0 -3 -4 0 -1
line autoreply.absence eb84dc	-1 0 0 0 0 0 -1 3 0 -1
line autoreply.absence f31f9c	-1 0 1 -2 -1 -1 19 -16 -1 12
line autoreply.bounce 38c40f	-1 -1 -1 -1 -7 -1 -2 16 -1 -7
line autoreply.bounce 649408	-2 -4 -2 -2 -13 -1 -7 31 0 -8
line autoreply.bounce 83f8a7	0 0 0 0 0 0 -3 4 0 3
line autoreply.bounce cc1f17	-1 -2 -1 -1 -2 -1 -3 10 -1 -8
line autoreply.receipt 7cedc2	-11 -2 0 0 -1 0 27 9 -22 -15
line autoreply.receipt 85274d	-4 -2 -1 0 -1 -1 -1 10 0 -3
line autoreply.receipt ea4dea	-23 -5 -3 -2 -6 -4 -8 52 -1 1
line autoreply.received 0ae4ea	-1 -1 -1 -1 -6 -1 2 19 -10 -16
line autoreply.received 195b42	0 0 0 0 0 1 -2 3 0 0
line autoreply.received 352e27	-13 27 9 -1 -7 -5 17 -19 -8 -53
line autoreply.received 4aa743	-1 -2 -1 0 -4 -2 -9 24 -4 25
line autoreply.received 62fbb7	-1 -1 0 0 -2 0 -6 -3 13 -7
line autoreply.received 634a1b	0 0 0 0 0 0 -19 -4 24 -3
line autoreply.received 681906	0 0 0 0 0 1 -1 3 -2 -7
line autoreply.received 79d478	-2 -1 0 0 -17 0 14 4 3 23
line autoreply.received 7ea01a	3 -4 -2 -2 -1 -1 -19 16 9 -36
line autoreply.received 85a6ec	-3 -4 -2 -1 -7 0 -13 25 5 -21
line autoreply.received 8817c5	0 0 0 0 0 0 -3 15 -11 -1
line autoreply.received 92fcff	0 0 0 0 -1 0 25 5 -28 -7
line autoreply.received a5a734	0 0 0 0 0 0 -4 8 -2 -10
line autoreply.received a8406c	0 -1 0 0 -1 0 -4 9 -3 -3
line autoreply.received b9c3c8	-1 -1 0 0 -1 0 -4 7 -1 46
line autoreply.received be28a5	0 0 0 0 -1 0 -2 9 -4 -15
line autoreply.received c9339a	0 -1 0 0 0 0 -8 18 -8 -3
line autoreply.received ef8582	-1 1 0 0 0 0 -4 6 0 4
line cancellation.off 0445ab	24 -11 -2 -6 0 -1 -3 0 -1 11
line cancellation.off 07248b	-1 0 -1 3 0 0 -1 0 0 -6
line cancellation.off 1736fe	-3 -1 -1 7 -1 0 -1 0 -1 -2
line cancellation.off 390489	-1 0 0 5 0 0 -2 0 0 -8
line cancellation.off 3a6c26	-5 -1 -2 25 -10 -1 -4 -1 -1 -13
line cancellation.off 3d9ec3	-6 -2 8 3 -2 0 -1 0 0 -7
line cancellation.off 435520	-3 -1 -1 12 -3 -1 -2 0 -1 -8
line cancellation.off 4a7085	-1 0 -1 9 -5 0 -1 0 0 -3
line cancellation.off 4b48cd	-4 -1 -1 9 -1 0 -1 0 0 12
line cancellation.off 505246	-1 0 -1 4 0 -1 -2 0 0 -4
line cancellation.off 5a09fa	-4 -1 -1 12 -1 -1 -2 0 -1 -14
line cancellation.off 5b1112	-7 -1 -1 12 -1 0 -1 0 0 -2
line cancellation.off 5d6306	-3 -1 -1 6 -1 0 -1 0 0 9
line cancellation.off 660e7d	-4 -1 12 -3 -1 -1 -2 0 0 -15
line cancellation.off 720e28	-1 0 0 2 0 0 -1 0 0 -3
line cancellation.off 75774b	-4 -1 0 9 -1 0 -3 0 0 -4
line cancellation.off 76c767	-2 0 0 5 -1 -1 -1 0 0 -3
line cancellation.off 80656c	-3 -5 6 -2 9 -1 -4 -1 -1 18
line cancellation.off 852eae	0 -1 -4 9 -1 0 -2 0 0 18
line cancellation.off 9b2629	-6 -1 -1 11 -2 0 -1 0 0 -5
line cancellation.off a21649	-3 0 -1 14 -8 -1 0 0 0 -6
line cancellation.off a3f453	-1 0 -1 7 -1 0 -3 0 0 -3
line cancellation.off a6407d	-4 -1 1 8 -2 -1 -1 0 -1 9
line cancellation.off c06016	-6 -3 23 -2 -7 -1 -3 -1 -1 -8
line cancellation.off ce9cd8	-2 0 0 4 0 0 0 0 0 6
line cancellation.off f2afd1	-3 0 -1 6 -1 0 -1 0 0 3
line cancellation.off f3cf6f	-4 -1 -3 14 -2 -1 -2 0 -1 -6
line cancellation.off faa300	-23 -4 12 21 6 -2 -5 -1 -3 45
line cancellation.off fda3df	-27 -5 0 54 -6 -2 -8 -2 -4 -19
line cancellation.off ff8a93	0 0 -1 5 0 -1 -2 -1 0 -8
line chat.lure 2c135a	3 4 -1 0 -1 -1 -3 0 -1 -4
line chat.lure 97ea52	3 10 3 0 0 0 -10 1 -5 47
line chat.lure a23a2a	4 3 -1 0 -1 0 -4 0 -1 -4
line chat.lure cc1b8a	0 1 0 0 0 0 0 0 0 12
line invite.details 0513de	-15 -1 -1 -1 -2 1 18 0 0 3
line invite.details 15d134	-7 0 8 0 0 0 0 0 0 9
line invite.details 1cf71d	-39 -2 -2 6 32 0 11 -1 -5 13
line invite.details 3c1b71	8 5 7 -16 -1 0 -1 0 -1 0
line invite.details 40ffb7	-4 -7 10 -1 -6 5 -26 -2 33 11
line invite.details 47119f	2 18 -14 -1 -1 -1 -2 -1 -1 6
line invite.details 4f620d	29 -19 11 -2 -5 -2 -9 -2 -2 -59
line invite.details 60dd6b	2 6 0 -1 -1 0 -4 -1 -1 -45
line invite.details 6ed742	-23 0 -3 -1 0 0 27 0 0 15
line invite.details 7264d1	25 14 -14 -4 -2 0 -17 -1 -1 -21
line invite.details 73d07e	-1 0 2 0 0 0 0 0 0 6
line invite.details 790811	-16 -1 24 2 -3 -1 -2 0 -2 -30
line invite.details 841a22	24 -21 3 -1 -1 6 -8 -1 -1 -13
line invite.details 846f83	5 -1 -1 -1 -1 -1 -3 -1 4 -20
line invite.details 87ed27	6 -3 -2 0 0 0 0 0 0 -17
line invite.details 94dba4	7 0 -6 0 0 0 0 0 0 -14
line invite.details 992e69	11 -1 -2 -1 3 -1 -7 -1 -1 6
line invite.details a800fc	5 -1 -1 0 -1 0 -2 -1 0 35
line invite.details a9cb42	10 -1 -4 -2 0 -1 -1 0 0 -14
line invite.details ac0a8c	17 -5 -11 10 -1 -1 -5 -1 -1 4
line invite.details ad9e56	-12 -14 -2 -1 -10 -2 50 -1 -8 14
line invite.details b0ea8b	7 0 -6 0 0 0 0 0 0 -5
line invite.details b4761d	-17 -2 -2 0 -1 0 24 0 -2 17
line invite.details b81460	25 -13 3 -2 -4 -1 -5 -1 -2 15
line invite.details c090da	-1 1 -1 -1 -1 -1 2 -1 2 -11
line invite.details c0f303	2 -2 -3 -1 0 0 4 0 0 -3
line invite.details c71aa5	20 -2 -6 -1 -1 -1 -8 -1 0 -31
line invite.details cbac11	-4 -3 -1 5 -1 -1 6 -1 0 24
line invite.details cf48c7	0 0 1 0 0 0 0 0 0 6
line invite.details d6249a	2 3 -2 -8 -2 -1 10 -1 -1 -9
line invite.details d73499	-2 0 3 0 0 0 0 0 0 1
line invite.details d83f7a	-3 4 -3 -1 -11 4 10 -4 6 -27
line invite.details da25c8	4 -1 0 0 -2 3 -1 -1 -1 -59
line invite.details e178a9	-1 7 0 -1 -1 -1 -2 -1 -1 -31
line invite.details ea94db	-9 -4 -7 -7 25 -31 25 -6 13 37
line invite.details ff7a0a	6 22 2 20 -6 -4 -45 -3 7 94
line invite.fixed 0183a9	-5 -2 -5 3 28 -2 -11 -1 -3 7
line invite.fixed 03c9be	0 0 0 0 0 0 0 0 0 -4
line invite.fixed 047946	0 0 0 0 0 1 -1 0 0 19
line invite.fixed 04a0ad	-1 0 -1 -1 -1 0 7 0 -2 4
line invite.fixed 076127	-9 14 4 1 -4 -1 0 -2 -1 26
line invite.fixed 098cfc	50 -22 -4 -2 0 -2 -19 -1 -1 -24
line invite.fixed 0a0b52	-15 3 10 -2 -3 3 9 -3 -2 37
line invite.fixed 0dded7	1 -1 0 0 -2 0 3 0 0 16
line invite.fixed 10b8e0	9 -1 -7 1 -1 0 -1 0 1 -5
line invite.fixed 136a8b	18 -4 -10 -1 0 0 -2 0 -1 -8
line invite.fixed 165531	-1 0 0 3 0 0 -1 0 0 12
line invite.fixed 18893f	1 -12 1 -4 -3 0 18 0 -1 15
line invite.fixed 191fc1	9 -3 -2 -1 0 -1 0 0 -2 -2
line invite.fixed 1c8215	-8 0 8 0 1 0 -1 0 0 2
line invite.fixed 1ca911	9 -5 -2 -1 1 -1 0 -1 -1 -15
line invite.fixed 1d1344	-8 1 6 5 -1 0 -1 0 -1 -10
line invite.fixed 1d5ae2	2 3 -3 0 0 0 -2 0 0 -14
line invite.fixed 1f3c2c	1 0 0 0 0 0 0 0 0 9
line invite.fixed 229c79	3 0 -1 0 0 0 -1 0 0 -24
line invite.fixed 28fd35	-3 -8 0 1 -2 0 15 0 -3 -1
line invite.fixed 2a3553	11 7 -3 1 -1 1 -14 -1 -1 -25
line invite.fixed 2a60bc	0 0 -1 0 0 0 -2 -2 6 12
line invite.fixed 2b875f	2 0 -1 0 0 0 -1 0 0 4
line invite.fixed 2cb1d3	16 -2 -3 0 6 -1 -16 0 1 37
line invite.fixed 300ff0	1 3 2 0 0 5 -9 0 -1 -19
line invite.fixed 30ae37	7 -2 -3 0 0 0 -1 0 0 -3
line invite.fixed 33f6ea	8 -4 1 -1 -3 0 -9 -1 9 18
line invite.fixed 387048	-54 31 -2 0 0 -1 26 0 0 33
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 14
line invite.fixed 40558e	4 -2 1 -1 -1 0 -1 0 -1 24
line invite.fixed 476775	16 -13 -1 0 0 0 -1 0 -1 -22
line invite.fixed 4ac6c5	0 -1 0 0 0 -8 9 0 0 -3
line invite.fixed 4ded59	7 -9 0 -15 14 -7 17 -2 -6 13
line invite.fixed 4f9270	16 0 -2 0 6 -1 -19 -1 -1 23
line invite.fixed 54befe	3 -1 -1 -1 -1 -1 6 0 -4 2
line invite.fixed 5a41e7	4 0 -4 0 0 0 0 0 0 3
line invite.fixed 60c059	0 0 1 0 0 0 0 0 0 -8
line invite.fixed 629671	4 -1 -1 0 0 2 -4 0 -1 -9
line invite.fixed 66ead5	31 -9 -1 -1 1 0 -12 -1 -9 8
line invite.fixed 67e3ca	7 0 -6 0 0 0 0 0 0 9
line invite.fixed 687cfe	12 -10 -1 0 0 0 -1 0 0 2
line invite.fixed 68b6df	-1 -6 0 -1 -2 3 6 0 0 8
line invite.fixed 7042ff	-4 8 -2 2 0 0 -4 0 1 -10
line invite.fixed 7058f8	21 -3 -11 -1 -3 -1 0 -1 -1 -41
line invite.fixed 7256e6	9 4 -1 -1 -1 -1 -8 0 -1 -18
line invite.fixed 726fc9	-6 -4 -1 -3 -1 26 -11 0 0 36
line invite.fixed 73c1f3	-2 -2 -2 1 -2 -1 13 -1 -4 4
line invite.fixed 75efc0	-5 9 0 0 0 0 -3 0 0 9
line invite.fixed 7606f5	22 -4 -1 -2 -4 -1 -7 -1 -2 -20
line invite.fixed 7631f1	11 -8 -2 -1 -2 4 3 -1 -4 -22
line invite.fixed 79567c	1 -1 -2 0 5 -2 -1 0 0 -3
line invite.fixed 7a6acd	7 0 -5 0 0 0 -1 0 0 -6
line invite.fixed 7b7f8e	0 0 0 0 0 0 1 0 -1 11
line invite.fixed 7ca363	-29 0 -2 0 0 0 31 0 0 -12
line invite.fixed 7ff4d5	1 -1 1 0 -1 0 -3 -2 5 -21
line invite.fixed 808d29	18 -1 -6 -1 -1 -1 -7 -1 -1 -13
line invite.fixed 87db7a	-11 -5 0 32 -10 -1 -1 0 -4 5
line invite.fixed 87efe3	5 -1 -1 -2 -1 3 -2 0 -1 -38
line invite.fixed 8bc56c	4 41 -1 -7 -14 -3 -19 -1 0 -27
line invite.fixed 8be9c4	-6 -1 0 0 0 -1 -6 0 14 3
line invite.fixed 8d2754	6 -6 -3 -2 -2 -2 -15 -1 24 71
line invite.fixed 8ef528	-14 -2 30 -4 -2 -2 -5 -1 0 -13
line invite.fixed 91ac76	-2 3 6 -1 -1 -1 -6 1 1 2
line invite.fixed 94c2a8	2 -10 13 1 -1 0 -4 -1 -1 9
line invite.fixed 98c299	-1 -3 3 1 -1 0 1 0 -1 53
line invite.fixed 9b3c4e	-85 11 17 1 42 -14 63 -9 -26 22
line invite.fixed 9d76d4	3 0 -1 0 0 0 -1 0 0 -7
line invite.fixed 9fb5a6	5 -1 -1 0 0 0 0 0 0 -21
line invite.fixed a0c9fd	6 -2 -1 0 0 0 -2 0 0 5
line invite.fixed a3b0da	0 0 0 1 0 0 0 0 0 -4
line invite.fixed a54741	5 -1 0 0 -1 0 -2 0 0 1
line invite.fixed a8572b	55 -3 -18 -1 -2 -6 -22 -1 -2 33
line invite.fixed a86e28	19 -18 9 -1 -2 -7 -14 -10 24 10
line invite.fixed ad35e8	13 6 -16 0 0 0 -1 0 0 -14
line invite.fixed ad6f3f	12 -7 -3 0 0 0 0 0 0 36
line invite.fixed af1c73	14 -2 -2 -1 -1 -1 -3 -1 -1 -13
line invite.fixed b38da4	-21 0 0 0 0 0 26 -3 0 -14
line invite.fixed b50995	-4 -1 13 -1 -1 -1 -4 -1 -1 -14
line invite.fixed b529a7	1 -1 -1 0 -1 0 3 -1 1 96
line invite.fixed b65158	13 0 -12 0 0 0 0 0 0 -2
line invite.fixed b6c7b5	-20 0 23 -1 0 0 -1 0 0 -6
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -8
line invite.fixed c75b78	1 0 -1 0 0 0 0 0 0 -13
line invite.fixed cd69e6	-10 -1 0 0 -3 0 -10 0 26 -33
line invite.fixed cdbc91	1 0 0 0 0 0 0 0 0 11
line invite.fixed ce310e	-11 -12 0 0 -1 0 26 -1 0 0
line invite.fixed cedd5c	0 -1 -1 -1 -1 0 -3 8 -1 11
line invite.fixed d1ef14	12 -1 -4 0 0 -1 -5 0 0 -4
line invite.fixed d2707e	5 -1 -1 -2 0 0 -2 3 -1 -14
line invite.fixed d4ae67	-13 -3 -1 -1 -1 0 20 -1 0 3
line invite.fixed d70489	3 -1 0 0 0 0 -1 0 0 -6
line invite.fixed d7ae38	-13 13 2 0 -1 0 0 0 -1 -9
line invite.fixed db0a40	-31 5 24 31 11 1 -29 -5 -8 -44
line invite.fixed db4be8	2 -1 -1 0 -1 0 -1 0 1 15
line invite.fixed db4c22	5 -1 -2 0 0 0 0 0 0 -2
line invite.fixed dcf6ba	4 -2 6 -1 -1 1 -5 -1 -1 -35
line invite.fixed df2c06	5 -1 -1 0 0 0 -1 0 0 -8
line invite.fixed df31bd	-2 -8 -1 0 -1 4 8 0 0 -24
line invite.fixed ea33e1	13 -2 -8 -5 0 -1 -2 4 0 -3
line invite.fixed ed533b	18 4 -18 6 -2 -1 -6 0 -1 18
line invite.fixed ef421d	-67 71 8 -2 -4 -5 14 -2 -14 -43
line invite.fixed ef7bde	-18 -1 24 -1 0 0 -2 0 0 -23
line invite.fixed f121eb	1 0 0 0 0 0 0 0 0 5
line invite.fixed f2545d	2 0 0 0 0 0 0 0 0 -37
line invite.fixed f2c989	2 -13 -1 -1 -2 -1 18 -1 -1 -15
line invite.fixed f775fd	21 -8 -1 -1 -2 -1 -5 -1 -1 37
line invite.fixed f98582	-13 -11 -5 -1 -25 25 6 -2 25 24
line invite.fixed fbc52e	10 -2 -1 0 -1 0 -3 0 -2 -22
line invite.forward 2c78cf	-16 1 8 -2 -15 11 6 -9 15 -9
line invite.forward 2e28d1	-2 -8 -1 0 -8 0 27 -4 -5 -1
line invite.forward 2fa39b	1 -3 -2 -1 23 -1 -5 -1 -10 14
line invite.forward a5c758	-4 0 -3 -4 -1 -1 14 0 -1 -13
line invite.forward a686f0	18 10 -2 -4 -3 -3 -36 -5 25 9
line invite.forward ba2fe2	16 -5 -3 7 -2 0 -10 -1 -1 40
line invite.forward d2ad18	2 5 -1 0 -1 1 -2 0 -4 -9
line invite.forward d4d011	-7 -3 4 -1 -2 -3 14 5 -7 -14
line invite.forward f0bb0e	24 18 -13 -5 -30 -2 -18 -1 26 -28
line invite.forward f2d65c	0 0 0 0 0 1 0 0 0 16
line invite.forward fbdec9	-1 3 6 -1 -1 -1 -6 0 1 -3
line invite.forward fcf3bb	42 -11 12 11 -19 -8 -6 -3 -17 -6
line invite.invited 09cbd6	3 9 -1 -1 14 0 2 -3 -23 12
line invite.invited 0b7857	-6 -12 0 -1 13 8 10 -2 -12 17
line invite.invited 0e5615	12 -5 -1 -1 -2 -1 -2 0 -1 11
line invite.invited 1032dc	-6 8 0 0 -1 0 -1 0 1 -6
line invite.invited 108c6c	-6 2 -1 -1 -5 -1 17 -1 -2 12
line invite.invited 1540f7	-11 54 -2 -1 -3 -1 0 -1 -35 19
line invite.invited 1b926e	4 -2 0 -1 11 0 0 -1 -11 19
line invite.invited 1da1d5	-1 2 0 -11 13 0 -1 0 0 6
line invite.invited 23824a	27 27 -2 -1 -3 -17 -18 -1 -12 -6
line invite.invited 25026f	-2 11 -9 -1 -5 -3 15 -3 -3 25
line invite.invited 26990a	4 -3 0 0 -1 -2 4 0 0 1
line invite.invited 2787bc	0 5 -3 0 0 0 -1 0 0 0
line invite.invited 311727	3 0 0 0 0 0 -1 0 0 7
line invite.invited 330a3f	-6 -17 -1 0 -2 -2 22 -1 7 -52
line invite.invited 33320b	0 -2 -2 0 3 2 1 -1 -1 2
line invite.invited 35ed6c	19 0 -1 -1 -1 -2 -12 -1 -1 34
line invite.invited 398855	-4 5 -2 -1 -1 -1 3 0 0 -36
line invite.invited 3b3cd9	12 -8 4 -1 0 -4 2 -1 -3 -24
line invite.invited 3b447e	0 1 -1 -1 -19 9 12 -1 -2 42
line invite.invited 3b8c1b	-6 -12 -1 -1 18 -1 6 -1 -2 -2
line invite.invited 3d68ad	32 -23 -3 -4 -18 27 -15 -3 7 -22
line invite.invited 40ddb7	-31 20 9 -7 -47 3 -26 -12 90 9
line invite.invited 4c6a0a	21 -16 -1 -1 -18 -5 8 -1 13 -19
line invite.invited 4efcee	-11 -7 -3 2 6 -1 17 0 -3 -18
line invite.invited 51e098	3 -6 0 0 -1 0 5 0 0 -9
line invite.invited 525a1a	8 -5 0 -1 -9 0 10 0 -2 2
line invite.invited 5bb5c3	-1 3 0 0 0 0 -1 0 0 -33
line invite.invited 619c3d	-4 13 -2 -1 -5 -1 -1 -1 2 30
line invite.invited 626b62	-4 17 -3 -1 -3 3 -8 0 -2 16
line invite.invited 6fe2cd	-1 -10 0 0 -1 0 14 0 -1 -2
line invite.invited 729951	-1 -3 0 0 7 -3 -4 -1 5 -16
line invite.invited 7fc0e0	1 3 0 0 0 0 -3 0 0 7
line invite.invited 9cb27d	2 -30 0 0 0 0 30 0 -1 -3
line invite.invited a07873	6 28 -1 0 -9 4 -30 -6 9 -7
line invite.invited a3edfb	-9 32 -6 7 23 -12 -34 -5 2 -23
line invite.invited abe96a	24 -7 -2 -1 -4 -2 -6 -2 1 19
line invite.invited acda2a	-53 -12 -5 25 29 13 0 20 -17 -3
line invite.invited bd8f67	-7 14 -4 1 -8 5 -4 -3 5 -16
line invite.invited c0e21e	0 0 0 0 -1 0 1 0 -1 10
line invite.invited ceda20	5 -2 0 0 -1 0 -1 0 0 23
line invite.invited d2e1a8	11 -2 0 0 -2 -1 -5 0 -1 -13
line invite.invited eabf2d	-20 5 -1 -1 7 -1 16 -1 -3 -3
line invite.invited f027a1	0 3 -1 -1 -1 9 -7 -1 -1 -4
line invite.invited f96b2b	28 -17 -1 -1 -1 -1 -5 -1 -1 15
line invite.reminder 16f34b	6 -2 -1 -1 0 0 -1 -1 0 47
line invite.reminder 31c96d	18 0 -16 -1 -1 0 -1 2 0 -5
line invite.reminder 69d4eb	7 -9 -11 -2 34 -3 -8 -2 -7 -1
line invite.reminder 6b1662	5 10 -3 -4 -3 10 -6 -5 -2 -46
line invite.reminder 71c3e0	15 -1 -10 -1 -1 0 -1 0 0 -5
line invite.reminder 7c30f3	-1 32 -3 -3 -3 -1 -12 -6 -3 5
line invite.reminder 9f3f5c	4 0 -1 -2 -1 0 -1 -1 0 11
line invite.reminder b8e95f	11 -1 -7 -1 0 0 -1 -1 0 -40
line invite.reminder d283e7	25 -3 -16 -7 -1 -1 3 -1 0 -4
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 5
line invite.reminder fd40e4	28 -4 -9 -4 -1 -1 -7 -1 -1 -13
line not.alert 01a9fe	2 1 0 0 0 0 -1 0 0 26
line not.alert 021d73	0 0 0 0 1 0 0 0 -1 -11
line not.alert 0df047	0 -1 0 0 8 0 -6 0 0 -6
line not.alert 4fe027	0 0 0 0 7 0 0 0 -6 -13
line not.alert 59e495	-5 -1 0 1 -1 0 -10 -1 17 -40
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 32
line not.alert 69a5ce	0 0 0 0 0 0 0 0 0 8
line not.alert 8f8165	-1 -2 -1 20 -14 -2 10 -6 -4 0
line not.alert 9685d2	0 0 0 0 2 0 -1 0 0 17
line not.alert bcb3b7	0 0 0 0 0 0 0 0 0 4
line not.alert bfe4c2	0 -1 0 0 -1 0 3 0 -1 49
line not.alert c7b186	0 -1 0 -1 -14 0 -3 0 19 10
line not.alert c7cd1b	0 0 0 0 1 0 0 0 0 3
line not.alert ca783d	0 -1 0 0 1 0 9 0 -8 -64
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 8
line not.alert f4169f	0 -5 0 0 8 -1 -1 0 0 -7
line not.cold 01f655	1 0 0 0 5 1 -5 0 0 -5
line not.cold 04300e	0 1 0 0 0 0 0 0 0 -3
line not.cold 291585	0 4 0 0 -1 -1 -2 0 0 -12
line not.cold 2b97a8	2 -11 -1 -1 -4 -1 15 -1 1 8
line not.cold 321594	0 0 0 0 0 0 0 0 1 -13
line not.cold 4714bb	0 0 0 0 0 0 0 0 0 16
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 23
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 17
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 28
line not.cold 57f403	0 0 0 3 -2 0 0 0 0 3
line not.cold 6d3ecf	0 1 0 0 0 0 0 0 0 -9
line not.cold 89b006	0 0 0 0 0 0 0 0 0 7
line not.cold 8c81fb	0 1 0 0 7 0 -7 0 0 -22
line not.cold a1b67c	1 1 0 0 0 0 -1 0 0 -30
line not.cold a7a017	0 0 0 0 -1 0 0 2 0 7
line not.cold d4c9d5	0 0 0 0 0 0 3 0 -2 1
line not.cold f33462	0 0 0 0 0 0 0 0 0 5
line not.cold f4a877	0 1 0 0 0 0 -1 0 0 -12
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 9
line not.employer 1167a8	-4 -6 -1 -1 -10 0 29 -1 -6 10
line not.employer 14b597	0 0 0 0 0 0 0 0 0 5
line not.employer 1cfa9f	-1 13 -2 4 -1 -1 -15 -3 6 -9
line not.employer 222ecd	4 -1 0 8 -7 0 -2 0 -1 30
line not.employer 2942db	0 0 0 0 0 0 0 0 0 9
line not.employer 304caa	0 0 1 0 0 0 0 0 0 -3
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 24
line not.employer 35677f	0 3 0 -1 0 0 -1 0 0 8
line not.employer 4b8f80	-1 -1 0 1 -2 0 4 0 0 -43
line not.employer 575b67	0 2 0 0 2 -1 -2 0 -1 -6
line not.employer 67531a	-1 1 0 -2 2 0 2 0 -1 -39
line not.employer 6a24f6	-2 -4 0 -7 28 -1 -7 0 -8 -28
line not.employer 6ea468	0 0 0 0 0 0 1 0 0 -10
line not.employer 723271	0 0 0 0 -19 0 -10 0 30 5
line not.employer 8e868b	-9 16 -2 0 -1 0 -2 0 -2 -18
line not.employer 93062d	0 0 0 0 0 0 0 0 0 6
line not.employer a30590	0 0 0 0 0 0 0 0 0 16
line not.employer a8dc7b	0 -1 0 0 6 0 -5 0 0 -5
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 49
line not.employer b5b62b	-1 -6 3 -2 30 -1 -26 3 -2 -11
line not.employer d23c51	0 0 0 0 0 0 0 0 0 5
line not.employer d578f9	5 0 1 0 -1 0 -5 0 1 -12
line not.employer dd1498	0 0 0 0 3 0 11 0 -12 -11
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 4
line not.employer fcf858	0 0 0 0 7 1 -7 0 0 7
line not.employer fe18a8	-1 2 -1 0 -8 0 9 0 1 -35
line not.event 2395b8	0 0 0 0 0 0 0 0 0 15
line not.event 2a32f8	0 0 0 0 0 0 0 0 0 6
line not.event 41038d	8 -6 0 0 0 0 -2 2 0 -2
line not.event 6145c9	-1 -2 0 0 0 -2 2 4 0 7
line not.event 73544a	-2 0 -2 -1 -2 0 9 0 0 20
line not.event 772771	-1 -1 0 0 0 -1 4 -1 0 -17
line not.event 8b075a	-2 0 0 0 0 0 -2 -2 6 10
line not.event 9ebcd4	12 -2 0 0 0 -1 -8 0 0 15
line not.event ae04fe	-1 0 0 0 0 -1 3 0 0 2
line not.event c6229d	0 0 0 0 -1 0 3 0 0 -2
line not.event ca9082	0 0 0 0 0 0 3 -1 0 -5
line not.event cc22c3	5 -2 -1 -1 0 0 0 0 0 -25
line not.event f3eb68	-4 0 -5 -2 -10 -6 -1 33 -5 -8
line not.event f5ced4	2 0 -1 0 0 0 0 0 0 -10
line not.event f7070c	0 0 0 0 0 0 11 0 -10 2
line not.event facb30	0 0 0 0 0 0 0 0 0 6
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 3
line not.media 208961	2 0 0 -1 0 0 0 0 0 -5
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 4
line not.media 537b51	3 -2 0 0 0 0 0 0 0 -7
line not.media 547548	0 0 0 0 0 0 0 0 0 10
line not.media 5be570	5 0 -2 0 -1 -1 7 -1 -6 -21
line not.media 682372	1 0 0 0 0 0 1 0 -1 7
line not.media 7e1156	1 0 -1 -1 1 0 -1 0 0 -8
line not.media cc034f	1 0 0 0 0 0 0 0 0 12
line not.media d28f45	2 -1 0 0 0 0 0 0 0 6
line not.media dd55a0	0 1 -2 2 0 0 -1 0 0 11
line not.media e242b1	3 -2 0 0 1 0 -1 0 0 19
line not.media e3887c	0 0 0 0 0 0 0 0 0 5
line not.media ff1126	-1 8 0 0 2 -1 -4 -2 -1 2
line not.official 0195a6	0 0 0 0 0 0 0 0 0 4
line not.official 0a55f9	0 -1 1 0 0 -1 2 0 0 11
line not.official 0c6ad3	-8 8 6 -2 -7 0 7 11 -15 -105
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 10
line not.official 10c9c4	1 -15 -5 -2 -1 0 21 1 0 27
line not.official 1d7a56	-5 -5 -1 0 0 0 10 -5 5 6
line not.official 1f00db	0 0 0 0 0 0 0 0 0 9
line not.official 2761b2	14 0 0 0 1 0 -10 0 -5 -15
line not.official 28abd2	0 0 0 0 -1 0 -1 0 2 33
line not.official 2a4d77	0 0 0 0 0 0 0 0 0 17
line not.official 33bd30	5 -1 0 0 4 -1 -4 -2 -1 7
line not.official 44a301	0 0 0 0 0 0 0 0 0 20
line not.official 59a209	0 0 0 0 -1 0 0 0 2 20
line not.official 799fba	0 0 0 0 0 0 0 0 0 17
line not.official 853526	-1 0 0 0 9 -2 -4 0 -1 5
line not.official 89061c	0 0 0 0 0 0 0 0 0 11
line not.official 9bfbab	13 0 0 -1 0 -2 -6 -2 -2 -28
line not.official a46ea2	0 0 0 0 0 0 0 0 0 20
line not.official a60b6f	1 0 0 0 1 0 -2 0 0 -37
line not.official a62039	-31 25 19 -1 1 -1 -8 -4 -1 -34
line not.official bc8297	0 0 0 0 0 0 0 0 0 4
line not.official c59ef2	18 -4 -4 -1 -3 -1 4 -3 -7 -24
line not.official c95b83	0 0 0 0 0 4 -3 0 0 6
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -6
line not.official dc278c	0 0 0 0 1 0 -1 0 0 5
line not.official f287f5	0 0 0 0 0 0 0 0 0 6
line not.practice 07c34d	-7 18 -3 -1 -3 0 -6 0 1 14
line not.practice 24b5bf	0 1 0 0 -2 0 -10 2 9 -31
line not.practice 4910c5	0 3 0 0 -1 0 -1 0 0 -4
line not.practice 5ad6f7	0 -4 0 0 5 0 1 1 -2 1
line not.practice 6259ac	0 0 0 -6 6 0 0 0 0 27
line not.practice 6cac21	0 0 0 0 0 0 0 0 0 14
line not.practice 7b1e4b	0 1 0 0 0 0 0 0 0 -4
line not.practice 7caa23	0 0 0 0 -1 0 3 0 -2 14
line not.practice 8225e8	-4 5 0 0 0 0 0 0 0 8
line not.practice 91553d	-1 0 0 0 0 1 -11 0 12 37
line not.practice dd719b	0 1 0 0 8 0 -1 0 -7 -45
line not.practice ffb71e	-6 0 -1 0 0 0 0 7 1 14
line not.research 088d7a	-2 18 -1 0 1 -2 -11 -2 -1 -43
line not.research 1e4721	0 0 0 1 1 0 0 0 0 20
line not.research 312af7	1 0 0 0 -1 -1 4 -2 -1 -3
line not.research 596ae2	0 0 0 0 0 0 0 0 0 3
line not.research 8566c5	0 0 0 0 0 0 0 0 0 4
line not.research d0afb7	-2 4 0 0 0 0 0 0 0 16
line not.research d4be0c	0 0 0 0 0 0 0 0 0 30
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 15
line not.research e7b9b0	0 0 0 0 1 0 0 0 0 6
line not.research f87caf	0 -1 -1 0 -1 -9 14 -1 0 17
line not.research fa6058	-1 -1 -1 0 0 0 4 0 0 -10
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 14
line not.someone 193099	0 1 0 0 0 -2 3 0 -1 2
line not.someone 2a19f1	2 -5 -1 1 5 0 2 -2 -1 -22
line not.someone 41ad42	-1 -2 -3 0 12 -1 -2 0 -1 6
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 9
line not.someone 4e112d	-1 -1 10 0 -7 -5 5 -1 0 -9
line not.someone 66885f	4 0 -2 0 -5 0 6 0 -2 0
line not.someone 68d253	0 12 0 0 1 -1 -9 -1 -1 -20
line not.someone 715e41	-3 -34 19 8 -21 12 28 -4 -4 -54
line not.someone 868553	0 8 0 0 0 0 -7 0 0 5
line not.someone 8cc3e3	-4 -2 -1 -1 12 0 -5 0 1 -8
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 13
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -19
line not.someone 9864dd	0 0 0 0 0 0 0 0 0 14
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 11
line not.someone a13573	-11 0 13 0 0 0 -2 0 0 2
line not.someone a4ed43	2 -4 -1 0 -1 -1 12 0 -6 -8
line not.someone aaa0e6	-7 8 0 0 0 0 0 0 0 0
line not.someone ab68eb	-2 -2 0 0 -2 -2 10 -1 -1 16
line not.someone bb3af2	0 0 0 0 0 0 0 0 0 -16
line not.someone c58200	8 -8 0 1 0 0 0 0 0 -10
line not.someone d49548	0 0 0 0 0 0 0 0 0 59
line not.someone e47e80	1 -5 -2 0 1 13 -7 -1 0 -31
line not.someone f21bab	0 0 0 0 0 0 0 0 0 15
line not.someone f8c997	-5 -2 10 -1 -1 1 -6 4 -1 19
line not.staff 364c48	0 8 0 0 0 0 -8 0 0 -4
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 16
line not.staff 626b86	0 0 0 0 0 0 0 0 0 40
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 13
line not.staff 670662	0 0 0 0 0 0 0 0 0 27
line not.staff 9918ed	5 -1 -2 -1 -2 0 -2 0 2 -21
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 19
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 13
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 18
line not.staff c8b875	0 0 0 0 0 0 0 0 0 6
line not.study 0471d1	-6 0 0 0 0 0 -1 0 7 32
line not.study 0aa473	-3 -1 -1 0 -1 0 -18 -3 28 -73
line not.study 123165	-3 0 3 0 0 1 -1 0 0 3
line not.study 1410e6	-2 3 -1 1 -12 0 -4 0 15 -7
line not.study 162361	0 0 -4 0 0 -1 6 0 0 4
line not.study 172601	-1 -12 -4 -1 4 -5 4 -3 17 26
line not.study 1b724d	0 0 0 0 0 0 0 0 0 5
line not.study 1c0e33	0 0 0 0 0 0 0 0 0 22
line not.study 1c1540	0 0 0 0 0 0 0 0 0 22
line not.study 1d9012	-1 0 0 0 0 3 -1 -1 0 -7
line not.study 1eb632	-1 1 0 0 0 0 0 0 0 6
line not.study 235d68	0 0 0 0 0 0 0 0 0 -14
line not.study 2a6029	0 -1 -3 7 0 -2 1 -1 0 12
line not.study 3060cf	0 0 0 0 0 0 0 0 0 43
line not.study 46d574	8 9 -6 -2 23 1 -27 -2 -5 -41
line not.study 47890a	0 0 0 0 0 0 0 0 0 -9
line not.study 478c5a	15 -3 -9 -1 -2 22 -21 -1 -1 51
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 3
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 6
line not.study 5f04cb	4 -7 -7 -1 36 -4 -7 -7 -6 -3
line not.study 644b00	1 0 0 0 0 0 0 0 0 7
line not.study 6525d3	23 -9 -11 2 -9 0 -8 -6 18 -40
line not.study 699000	-31 20 24 -7 -9 -17 23 2 -7 53
line not.study 6cb3d3	1 -9 0 0 0 -2 11 0 0 16
line not.study 6f659e	5 0 0 -1 -1 -1 0 -2 0 -22
line not.study 7073b9	-2 0 0 0 0 0 1 0 3 -12
line not.study 746c68	0 0 0 0 0 0 0 0 0 9
line not.study 77171f	10 -5 -10 -1 -1 -2 6 2 0 -24
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 12
line not.study 90f3ea	0 0 0 0 0 2 0 0 0 17
line not.study a9d669	0 0 0 0 0 0 0 0 0 33
line not.study b08e0d	-2 -3 1 -1 -17 -1 22 -5 4 -30
line not.study b4d752	-3 -1 6 0 1 1 -2 -2 0 -34
line not.study c03760	-3 0 0 -1 -4 4 6 2 -3 -14
line not.study c30363	0 0 0 0 0 0 5 0 -4 -12
line not.study cabc89	-25 -4 6 0 10 -3 19 1 -4 12
line not.study de2e65	0 0 0 0 0 0 0 0 0 3
line not.study ea6129	0 1 0 0 0 0 -1 0 0 29
line not.study ea8bfa	0 -1 0 0 0 0 7 0 -6 -25
line not.study ec0118	9 -2 -4 -1 -2 3 -2 -1 0 -45
line not.study ed6c93	0 0 0 0 5 0 -4 0 0 10
line not.study edac24	1 0 0 0 0 0 -1 0 0 -36
line not.study f56be2	0 0 0 0 0 0 0 0 0 7
line not.study f6d837	-15 -1 16 0 0 0 -1 0 0 -6
line not.study f78521	0 1 0 0 0 0 0 0 0 5
line not.study fc55a5	0 0 0 0 0 1 0 0 0 -4
line offer.clear 033c77	-1 -1 0 0 -1 6 -2 -1 0 -7
line offer.clear 0bc5bd	-2 -1 0 0 -1 5 -1 0 0 2
line offer.clear 106c0b	-2 0 0 0 -17 30 -9 0 0 -10
line offer.clear 1309d3	-2 0 0 0 0 5 -1 0 0 -5
line offer.clear 15496e	-2 1 -1 0 2 4 -3 0 -1 1
line offer.clear 15f0df	-1 0 0 0 0 2 -1 0 0 -3
line offer.clear 185843	-1 -1 0 0 -1 6 -1 0 0 -11
line offer.clear 1908e1	0 0 0 0 0 3 -1 0 0 -3
line offer.clear 19b3e0	-2 0 0 0 2 2 -1 0 0 7
line offer.clear 1a0081	-1 0 0 0 0 3 -1 0 0 -2
line offer.clear 1c7f09	-1 -1 0 0 -1 4 -1 0 0 -20
line offer.clear 1c9f56	-1 0 0 0 -1 6 -2 0 0 -8
line offer.clear 1ca965	0 0 0 0 0 2 -1 0 0 5
line offer.clear 20e575	-1 0 0 0 0 3 -1 0 0 -5
line offer.clear 233169	0 -1 0 0 16 -13 -1 0 0 -1
line offer.clear 356e63	-1 0 0 0 1 2 -1 0 0 -9
line offer.clear 37ee6b	-4 0 0 0 0 6 0 0 0 -3
line offer.clear 3da4b9	0 0 0 0 0 2 0 0 0 5
line offer.clear 46219b	0 0 0 0 0 2 -1 0 0 -10
line offer.clear 51a64a	0 0 0 0 -1 3 0 0 0 8
line offer.clear 5464d0	-11 -1 -1 0 -1 -14 28 0 0 -14
line offer.clear 565743	-4 14 -2 -1 -23 29 -11 -1 -2 19
line offer.clear 59380b	-1 0 0 0 -1 4 -1 0 0 4
line offer.clear 5c67f9	-1 -1 0 0 -10 16 -2 0 0 8
line offer.clear 60ecee	-1 -1 0 0 -1 5 -1 0 0 -10
line offer.clear 61f621	-2 0 0 0 0 5 -1 0 0 -9
line offer.clear 64b24a	-1 -1 0 0 -1 5 -1 0 0 -6
line offer.clear 77e0dd	-1 -1 0 0 -1 4 -2 0 1 0
line offer.clear 823e11	0 -1 -6 0 -3 14 -4 0 0 -13
line offer.clear 828a91	-1 -1 0 0 -1 8 -4 0 0 5
line offer.clear 84a1bf	-1 -1 0 0 0 9 -6 0 0 -7
line offer.clear 86d7bd	0 0 0 0 0 3 -1 0 0 -10
line offer.clear 8a79c8	-3 0 0 0 -4 -44 53 0 -1 3
line offer.clear 8d64b4	-1 -1 -1 -1 -5 16 -5 0 -2 -18
line offer.clear 90a7cf	1 0 -1 0 0 2 0 0 0 -6
line offer.clear 95f345	0 -1 0 0 -2 -21 25 0 0 -19
line offer.clear 98786c	-1 -1 0 0 0 5 -2 0 0 36
line offer.clear 9dd7e6	0 0 0 0 0 3 -1 0 0 13
line offer.clear 9f8ccf	-2 0 0 0 0 6 -2 0 0 -9
line offer.clear a588b7	0 0 0 0 0 3 -8 0 7 -3
line offer.clear ae70d5	-9 -5 -1 -2 20 10 -15 -1 3 62
line offer.clear ae8df8	-7 -1 0 0 0 14 -5 0 0 2
line offer.clear aea8ad	-1 0 0 0 -1 4 -1 0 0 11
line offer.clear b6951d	5 0 0 0 0 1 -4 0 0 -9
line offer.clear ba436b	0 0 0 0 0 3 -1 0 0 -7
line offer.clear c04b1b	-1 0 0 0 0 3 -1 0 0 -6
line offer.clear c85d9a	0 -1 0 0 0 3 -1 0 0 -6
line offer.clear cef9a1	0 0 0 0 0 4 -2 0 0 -4
line offer.clear cf5a94	-2 -1 -1 -1 -3 13 -7 3 -1 17
line offer.clear d4448d	-2 -3 -1 -1 30 -18 -4 -1 -1 -4
line offer.clear d75bb5	-1 0 0 0 -2 6 -2 0 0 6
line offer.clear d7886c	-3 -5 -7 3 64 -22 -25 -2 -3 -18
line offer.clear deccbe	-1 -1 0 0 0 4 -1 0 0 -5
line offer.clear dfc967	1 1 0 0 0 6 -7 0 0 -3
line offer.clear e265d3	0 -1 0 0 -3 -28 33 0 0 32
line offer.clear e51d05	24 -19 -2 0 -1 1 -4 0 1 -7
line offer.clear ee0b73	0 -1 0 0 3 -1 0 0 0 -4
line offer.clear f161c3	-2 -1 -1 -1 -1 7 -2 -4 5 -21
line offer.clear f58b35	0 0 0 0 0 3 -1 0 0 -4
line offer.clear f8e2b4	-1 -1 -1 18 -15 4 -3 -1 0 26
line offer.clear f9e004	0 0 0 0 0 3 -1 0 0 -4
line offer.clear fa3ca0	6 -1 0 0 0 -13 8 0 0 -5
line offer.clear fad3d9	-9 -6 -4 -3 18 12 7 -5 -11 31
line offer.clear fdfcec	-5 -1 -1 0 -3 11 2 -2 -1 -12
line offer.terms 058dff	-6 7 0 2 -1 4 -5 0 0 30
line offer.terms 214913	8 -3 -1 -1 -7 9 -5 0 0 0
line offer.terms 31ac7b	-2 -3 -1 -1 -5 -42 57 -1 -2 56
line offer.terms 329580	-9 -10 19 -2 -2 -18 21 -1 2 23
line offer.terms 46eac7	-5 -5 -6 -1 -2 0 25 -4 -2 -5
line offer.terms 4837e8	-1 -1 0 0 0 2 1 0 0 -4
line offer.terms 4caedf	-4 -4 -1 -1 -8 17 1 -1 -1 -17
line offer.terms 5d6e5e	4 15 -1 0 -3 2 -15 0 -1 6
line offer.terms 6ad660	6 2 -1 1 -1 4 -9 -1 -1 -11
line offer.terms 720111	9 -1 0 0 0 1 -8 0 0 5
line offer.terms 72510e	-3 -2 -1 -1 -12 -10 32 -1 -2 -15
line offer.terms 72c5bc	-3 -2 -1 -1 11 3 0 -1 -6 5
line offer.terms 748819	-1 -1 0 0 -1 4 -1 0 0 -10
line offer.terms 7704e4	-9 -7 -2 -1 -1 9 14 -3 -1 -14
line offer.terms 7715da	-5 -8 -2 -2 48 16 -36 -12 1 -44
line offer.terms 7a8677	9 -7 -2 -1 -1 16 -12 -1 -1 -33
line offer.terms 817d48	-1 -1 0 0 -1 9 -6 0 -1 -2
line offer.terms 8566f0	-5 6 -1 0 -1 9 -5 0 -2 18
line offer.terms 874857	-1 -1 -1 0 -1 5 0 0 -1 -16
line offer.terms 8984d5	0 0 0 0 0 3 -1 0 0 -1
line offer.terms a7c2e7	15 -13 -1 -1 10 12 -7 -5 -11 -26
line offer.terms a923c0	16 30 -5 7 -29 21 -38 -4 1 68
line offer.terms c75215	-6 -3 -1 -3 -1 17 -2 0 -1 -16
line offer.terms c8ff0f	11 -10 -1 0 0 3 -2 0 0 -9
line offer.terms d05a0e	3 0 0 0 0 0 0 -2 0 -11
line offer.terms d25f7e	14 -3 -1 -4 3 -14 5 0 -1 -7
line offer.terms df814d	-2 -3 0 0 -4 7 2 0 -1 3
line offer.terms e1c77f	-1 0 0 0 -1 5 -2 0 0 -11
line offer.terms e447b4	-2 -1 -1 -1 0 5 0 -1 0 1
line offer.terms ea5371	-3 -2 -1 -1 -1 -3 9 2 -1 -8
line offer.terms eacfcf	-1 -2 -2 -1 -5 29 -18 -1 0 -6
line offer.terms eb978a	-24 -8 -11 -1 1 -19 45 17 0 -12
line offer.terms fb7279	-1 -1 0 -1 -1 8 -3 0 0 -26
line pay.lure 7d0466	3 -2 0 0 -2 0 4 -6 5 -38
line pay.lure 803281	3 -6 3 0 0 0 0 0 0 39
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 57
line pay.lure c9599a	-1 -1 0 -1 -2 24 -18 0 0 -19
line proposal.availability 04ad95	0 -3 9 -5 3 0 -3 0 0 0
line proposal.availability 064833	-11 -1 28 -1 -1 -4 -9 -1 -1 54
line proposal.availability 073c5c	-3 25 -1 -1 -9 -8 -11 -6 14 -10
line proposal.availability 09263a	-1 4 0 0 -1 0 -1 0 0 -4
line proposal.availability 0a85e6	0 9 0 0 -2 2 -5 -1 -2 -15
line proposal.availability 0fe66d	0 -7 0 0 -1 0 10 0 -2 -5
line proposal.availability 10fdf9	11 -12 5 0 -1 0 -2 0 -1 3
line proposal.availability 154547	-3 54 -24 0 -4 -1 -20 0 0 -39
line proposal.availability 15cc93	-3 6 -1 2 -1 0 -3 0 0 -8
line proposal.availability 18f728	-2 8 9 0 0 0 -14 0 0 -5
line proposal.availability 2543c1	-6 6 -1 0 0 0 -3 6 0 14
line proposal.availability 2556c6	-1 6 -6 0 0 -1 5 -1 -1 -1
line proposal.availability 25b6b8	-1 22 -8 0 -10 -1 -2 0 0 67
line proposal.availability 29cad8	-2 3 -4 0 -1 -1 5 0 -1 28
line proposal.availability 2f76bb	16 -9 -1 0 -2 -1 -12 0 8 -13
line proposal.availability 3c8320	-1 -22 -8 0 15 0 -8 26 -1 -19
line proposal.availability 44d3cb	-6 -8 -3 0 3 -1 -1 5 11 -10
line proposal.availability 4c0fd4	7 -7 -9 0 -1 0 10 0 0 -15
line proposal.availability 5164fb	-1 14 0 0 -2 0 -8 0 -1 0
line proposal.availability 52fc52	0 3 1 0 0 0 -2 0 0 -6
line proposal.availability 54c939	-4 11 1 -1 -1 -1 -3 0 -2 -5
line proposal.availability 5bb9f8	-3 8 -2 -1 -5 21 -15 -1 -3 -18
line proposal.availability 60f00a	45 -5 -22 -2 -2 -5 -6 -1 -3 11
line proposal.availability 621d06	-4 -8 0 0 0 -1 15 0 -1 16
line proposal.availability 628968	12 -47 -4 -11 -13 -4 22 -1 45 31
line proposal.availability 62c56e	-14 26 -11 0 0 0 -1 0 0 -17
line proposal.availability 6d5e19	8 -6 0 0 0 0 0 0 0 -14
line proposal.availability 6f81aa	-3 19 15 -2 -2 -2 -19 -7 1 -33
line proposal.availability 73aa42	-1 -10 -3 0 -2 0 21 -2 -3 -10
line proposal.availability 75717e	-2 -14 5 0 -2 -1 24 -1 -8 -1
line proposal.availability 774942	-1 9 0 0 -1 0 -5 0 0 0
line proposal.availability 78a039	-6 -16 5 -1 7 -2 36 -1 -22 3
line proposal.availability 7d026f	0 2 0 0 0 0 -1 0 0 22
line proposal.availability 7e1162	-6 10 0 0 -1 0 -2 0 0 8
line proposal.availability 83a02c	-7 -17 -2 2 7 -1 0 5 12 -1
line proposal.availability 855571	-1 9 0 0 -1 5 -11 0 -1 -23
line proposal.availability 8ded75	-9 -28 -2 -1 4 0 37 5 -7 4
line proposal.availability 8e3c73	10 -26 24 -1 -1 -16 11 0 -1 13
line proposal.availability 947b79	0 28 0 0 0 0 -26 0 0 -12
line proposal.availability 99cd4c	-1 0 0 0 1 1 -1 0 0 9
line proposal.availability 9b03c3	-1 -36 0 0 -1 0 39 0 0 -4
line proposal.availability a4ed64	-11 10 1 0 -1 -1 4 -1 -1 1
line proposal.availability a54ed7	2 -10 24 -1 -4 -2 -7 -1 -2 -1
line proposal.availability a8e11f	-2 -7 -1 -1 -3 3 15 -2 -2 -6
line proposal.availability ac4082	-1 9 0 0 -1 0 -4 -1 -1 -19
line proposal.availability b05c6b	-1 11 -8 0 0 0 0 0 0 -6
line proposal.availability b18869	0 0 0 0 0 0 0 0 0 9
line proposal.availability b3831c	-1 -7 -8 0 -3 50 -28 -1 -2 35
line proposal.availability bb429a	15 18 -2 -2 11 -1 -23 -2 -15 -6
line proposal.availability c0decb	-2 15 -1 0 -4 -1 -6 0 -1 9
line proposal.availability c53b37	0 1 0 0 0 0 0 0 0 13
line proposal.availability cf0ef3	7 0 0 0 0 2 -8 0 0 -8
line proposal.availability d39634	0 2 0 0 0 0 -1 0 0 8
line proposal.availability d55cf8	-4 -15 2 -1 -3 -2 25 0 -3 -5
line proposal.availability d60218	-2 3 -1 0 -1 -1 2 0 0 -14
line proposal.availability db8517	-5 9 -1 0 0 0 -2 0 0 28
line proposal.availability dd7c1b	5 -15 0 2 -2 -1 11 0 0 -13
line proposal.availability de872a	-1 11 0 0 0 0 -8 0 -1 17
line proposal.availability e98e35	-1 5 0 0 -3 0 -1 0 0 9
line proposal.availability eb6e96	0 4 -1 0 0 -1 -2 0 0 -21
line proposal.availability fdc7b9	-1 -2 -1 0 -2 -5 13 -1 -1 12
line proposal.availability ffad47	-13 69 11 -13 -9 -2 -37 -2 -4 -42
line proposal.link 0cd345	-5 48 -1 -1 -10 -1 -25 -2 -4 -2
line proposal.link 145f41	-10 27 -4 -1 -3 0 -4 -2 -3 -32
line proposal.link 1c5e0b	0 1 0 0 0 0 0 0 0 9
line proposal.link 270408	-7 16 15 -4 -3 0 -11 -2 -4 17
line proposal.link 53b90f	-3 0 6 0 -1 0 -1 0 0 9
line proposal.link 7a6f3d	-5 -9 -6 -1 -11 -1 32 -1 2 3
line proposal.link 8e91ec	-1 3 0 0 0 0 -1 0 -1 -1
line proposal.link 9a309e	21 1 -1 -3 -2 -1 -12 -1 -2 -10
line proposal.link a11853	0 1 0 0 0 0 0 0 0 15
line proposal.link a4a8cc	-2 3 0 0 0 0 0 0 0 1
line proposal.link a52267	-1 5 0 0 -2 0 -1 0 -1 -12
line proposal.link b3d9a6	14 -5 -1 0 -4 0 -2 0 -3 -11
line proposal.link b67d92	-2 11 -1 -2 -4 0 1 -2 -1 -1
line proposal.link bebde9	7 -6 0 0 0 0 0 0 0 -13
line proposal.link c51049	-1 7 0 0 -1 -1 -2 0 0 -17
line proposal.link c9d7d1	4 7 -1 0 -1 0 -9 0 0 -8
line proposal.link df4fac	-1 2 0 0 0 0 0 0 0 -22
line proposal.link e354e6	-4 23 -1 -1 -4 -2 -8 -1 -1 -6
line proposal.link f2cf97	14 32 5 -20 -1 -20 2 -1 -11 84
line proposal.link f2e7db	-2 9 -1 -1 -1 0 -3 -1 -1 -48
line proposal.offer 0115e9	10 -10 17 -17 -5 -2 16 -2 -7 23
line proposal.offer 012030	0 10 -8 0 0 0 0 0 0 -11
line proposal.offer 1a4955	-7 21 3 -1 -1 -1 -14 0 -1 -14
line proposal.offer 1e728d	-7 9 -1 0 0 0 -1 0 0 -12
line proposal.offer 20320f	-5 -13 14 -3 0 -1 11 -4 0 30
line proposal.offer 21b1c0	-5 35 -2 -1 -16 -4 -7 -1 0 73
line proposal.offer 23fc63	-2 3 0 0 0 0 0 0 0 -3
line proposal.offer 2c775d	-1 6 -4 -1 -1 -12 11 1 -1 11
line proposal.offer 336904	-1 -3 -2 0 17 -1 -8 -1 -1 -15
line proposal.offer 39cd75	-3 1 4 0 0 0 0 0 0 10
line proposal.offer 4215e7	0 2 -1 0 0 0 2 -2 0 -6
line proposal.offer 4403b0	-1 5 -2 0 0 0 -1 0 0 7
line proposal.offer 519b83	-4 7 -1 0 -2 3 -3 0 -1 -11
line proposal.offer 531863	11 -10 6 -1 -1 -1 -2 0 -1 -2
line proposal.offer 54a4c1	-1 5 0 0 -1 0 -1 0 -1 1
line proposal.offer 566e5e	22 -5 -2 6 -5 -2 -9 -1 -3 -26
line proposal.offer 5955de	-1 -1 4 0 0 0 -1 0 0 -35
line proposal.offer 5e6735	-1 11 0 0 -1 0 -9 0 0 -16
line proposal.offer 5f5fe1	-4 -16 30 -2 -2 -1 -3 -1 -2 14
line proposal.offer 631193	0 0 0 0 0 0 0 0 0 9
line proposal.offer 6621a3	0 3 0 0 0 0 -1 0 0 5
line proposal.offer 7386e5	-2 7 -1 0 0 0 -4 0 0 2
line proposal.offer 78ccbe	-9 12 -2 7 -2 0 -6 -1 -1 13
line proposal.offer 79191e	42 -31 2 -1 -1 -2 -8 -1 0 -26
line proposal.offer 7eb33d	-36 16 0 -1 2 -2 25 -2 -2 -17
line proposal.offer 7f81e8	-2 4 0 0 0 0 0 0 0 -8
line proposal.offer 83e70f	-5 6 -10 -1 -1 -1 -14 2 25 17
line proposal.offer 89faa0	-2 -11 1 0 15 6 -7 -1 -1 3
line proposal.offer 8c2d8f	9 -12 3 -1 -3 0 8 -1 -3 -6
line proposal.offer 8fa248	10 -1 6 -1 0 7 -17 -1 -2 -15
line proposal.offer 95b2ba	-8 17 1 -2 12 -5 -5 -3 -7 -47
line proposal.offer 95d8b0	0 0 0 0 0 0 0 0 0 13
line proposal.offer 9e0127	-3 -13 -7 -1 3 -1 25 1 -4 -2
line proposal.offer af2ae3	20 -19 -1 0 0 0 0 0 0 22
line proposal.offer c3267f	2 11 -12 -1 -2 -3 8 -1 -2 -8
line proposal.offer c4d064	-10 32 -13 -2 -3 -4 -20 -1 21 -16
line proposal.offer c8c1b8	-21 33 -4 -1 -2 0 1 -1 -4 14
line proposal.offer d958de	-4 4 -2 -1 -6 4 10 0 -5 13
line proposal.offer de1c44	-1 0 0 0 1 -2 2 0 0 5
line proposal.offer e18cdd	-5 3 -1 -1 10 0 -5 2 -4 -13
line proposal.offer e458e1	-1 -2 21 0 -16 0 -1 0 0 -4
line proposal.offer f1065c	0 2 0 0 0 0 0 0 0 -9
line proposal.offer f42b03	0 -12 4 26 -9 -4 2 -2 -5 -7
line proposal.offer f9139a	21 -19 1 0 0 0 -1 0 -1 -3
line proposal.offer fa5aac	-5 -14 5 9 -3 -2 15 -1 -3 48
line proposal.recorded 5d6566	-6 31 -1 -1 -1 -1 -18 -1 -2 -14
line proposal.recorded 688571	-7 17 -1 -2 -1 -1 -3 -1 -1 -15
line proposal.recorded 6c8968	-1 -1 0 0 -2 0 -2 -1 8 -3
line proposal.recorded 9405dc	3 0 -3 0 2 0 -1 0 -1 -2
line proposal.recorded cf53cf	-9 6 -2 -3 -2 -1 15 -2 -3 -8
line rejection.clear 040668	4 0 0 -1 -2 -20 21 0 -1 -3
line rejection.clear 0ae719	-2 -1 -1 -1 3 -21 29 -1 -6 -5
line rejection.clear 0b9460	-4 -2 -1 21 -3 -1 -5 -1 -5 -3
line rejection.clear 0e0e8e	-1 -1 0 0 -14 0 18 0 -1 35
line rejection.clear 0f2043	-1 0 0 -1 -13 -1 -1 0 17 -24
line rejection.clear 0f61de	0 0 0 0 2 0 0 0 -1 -3
line rejection.clear 0f7da6	0 0 0 0 13 0 -1 0 -11 -2
line rejection.clear 0fd999	-1 -1 0 0 4 0 -1 0 -1 3
line rejection.clear 10457a	0 0 0 0 2 0 0 0 0 -4
line rejection.clear 136970	0 12 -3 0 -7 0 0 0 0 19
line rejection.clear 1520da	-2 -1 -1 5 3 0 -1 0 -2 -3
line rejection.clear 156326	-1 -1 0 0 5 0 -2 0 -1 -8
line rejection.clear 169dd5	-1 0 0 0 7 -1 -5 0 0 -4
line rejection.clear 1b4e09	-2 24 -2 -10 -17 -1 9 0 -2 52
line rejection.clear 1bfcdd	0 0 0 0 2 0 0 0 0 13
line rejection.clear 1d3ee6	0 0 0 0 2 0 0 0 0 35
line rejection.clear 1ffd95	-1 -1 -1 4 1 0 -1 0 -1 13
line rejection.clear 21e4e7	-1 -3 0 -1 -14 20 -1 0 0 0
line rejection.clear 225799	0 0 0 0 5 0 -3 0 -1 -30
line rejection.clear 285169	0 0 0 0 3 0 -1 0 0 -14
line rejection.clear 2cffe8	0 0 0 0 -4 0 4 0 0 0
line rejection.clear 33a9b8	0 -1 0 0 9 0 2 0 -10 -4
line rejection.clear 387eaf	0 0 0 0 2 0 -1 0 0 35
line rejection.clear 393875	-2 -11 -2 7 23 -2 -7 -1 -5 -35
line rejection.clear 3ba18c	0 0 0 0 3 0 -1 0 0 -13
line rejection.clear 3d2105	-1 -1 -1 33 -15 -1 -4 0 -11 27
line rejection.clear 412aa0	-2 -1 1 11 -5 -1 -2 0 -1 40
line rejection.clear 4204b4	-1 -1 -1 18 -7 -3 -4 -1 -1 -24
line rejection.clear 4549bf	0 0 0 -1 7 0 -1 0 -4 -8
line rejection.clear 4571b9	-1 -1 0 2 3 0 -1 0 -1 -4
line rejection.clear 499547	-1 -1 0 0 1 0 -1 0 2 -3
line rejection.clear 4cf85c	-1 -1 -1 0 -3 -1 -2 11 -2 44
line rejection.clear 51cbfc	0 0 0 0 3 0 -1 0 -1 -10
line rejection.clear 53c79a	-1 -1 -1 -3 12 -1 -4 0 0 16
line rejection.clear 57a2e8	1 0 -1 0 2 0 -1 0 0 20
line rejection.clear 57cb74	-2 0 0 -1 5 0 -1 0 0 -2
line rejection.clear 5a4355	-1 -1 0 0 -11 0 -4 0 18 -30
line rejection.clear 674f35	0 0 0 0 1 0 0 0 0 4
line rejection.clear 73f58c	0 4 0 1 -3 0 0 0 0 -13
line rejection.clear 767193	0 15 0 0 -18 0 4 0 -1 -4
line rejection.clear 7ac572	0 0 0 0 5 0 -3 0 -1 -7
line rejection.clear 7b5b9d	-2 -1 -1 -1 4 0 2 0 -1 11
line rejection.clear 7cf7d9	-1 -1 0 1 4 0 -2 0 0 -5
line rejection.clear 7e4dec	-1 -1 0 0 5 0 -2 0 -1 -6
line rejection.clear 7e7e8d	-2 0 0 3 0 0 0 0 0 -6
line rejection.clear 86dfe3	0 -1 0 0 3 0 -1 0 -1 -2
line rejection.clear 8a3cb6	-2 0 0 5 -3 0 0 0 0 -2
line rejection.clear 8fb019	-1 0 0 0 4 0 -1 0 0 8
line rejection.clear 90fd5e	-1 0 0 2 2 0 -1 0 -1 -5
line rejection.clear 93a7ee	0 -1 0 0 4 0 -2 0 -1 28
line rejection.clear 98e1e2	0 0 0 0 -4 0 6 0 -1 -20
line rejection.clear 99d3f1	0 0 0 1 2 0 -1 0 0 50
line rejection.clear 9e8770	0 0 0 0 -6 0 8 0 -1 6
line rejection.clear 9f521d	0 0 0 0 9 0 -7 0 0 -10
line rejection.clear 9fc5e2	-2 -4 -2 -2 34 -2 -13 -1 -7 32
line rejection.clear a084d4	0 -2 -4 0 13 0 -5 0 0 -6
line rejection.clear a9dd57	0 -4 0 0 25 0 -1 0 -18 -4
line rejection.clear ae28f0	0 0 0 0 2 0 -1 0 0 -3
line rejection.clear b3b96b	3 -3 0 0 -1 0 3 0 -1 -1
line rejection.clear b791d3	0 0 0 0 3 0 -1 0 -1 -11
line rejection.clear bb4c16	-1 0 -1 0 7 0 -4 0 0 -6
line rejection.clear bf415e	0 0 0 0 -3 3 1 0 0 -6
line rejection.clear c1f18e	0 0 0 0 3 0 -1 -1 -1 68
line rejection.clear c5e9f8	0 0 0 0 3 0 -1 0 0 -2
line rejection.clear c6d729	2 0 0 -1 1 0 -2 0 0 -8
line rejection.clear cd6077	0 0 0 0 2 0 -1 0 -1 -3
line rejection.clear cfd4b1	0 0 0 0 1 0 0 0 0 -10
line rejection.clear d01b22	0 0 0 0 1 0 0 0 0 93
line rejection.clear d12930	3 17 -1 4 -16 -2 -3 0 -1 22
line rejection.clear d61264	-1 -1 0 0 4 0 -1 0 -1 -12
line rejection.clear e37ad0	-1 0 0 1 2 0 0 0 -1 -16
line rejection.clear e9c489	-1 -1 0 -1 6 0 -2 0 -1 27
line rejection.clear eac544	9 8 -1 -1 -5 -1 -13 -1 4 28
line rejection.clear ed20b0	0 -2 2 -1 3 0 -2 0 0 37
line rejection.clear edf521	0 0 0 0 -3 6 -1 0 -1 -3
line rejection.clear ee6999	-1 -4 0 0 9 0 -2 0 -1 -3
line rejection.clear ef5b89	-1 -1 0 0 6 -1 -2 0 -1 -8
line rejection.clear f02a47	0 0 0 0 2 0 -1 0 0 -5
line rejection.clear f28120	-3 -1 -1 6 6 -1 -5 0 -2 -9
line rejection.clear f32d2d	-1 -1 0 -1 5 0 -1 0 0 -29
line rejection.clear f68509	0 0 0 0 3 0 -1 0 0 -9
line rejection.clear f8deb3	0 0 0 0 3 0 -1 0 -1 -4
line rejection.clear f9a74f	0 0 0 0 -8 0 -5 0 13 -10
line rejection.farewell 0715f7	0 0 0 0 10 0 -2 0 -7 -5
line rejection.farewell 14f11e	-1 -1 0 0 12 0 -8 0 -1 -10
line rejection.farewell 1d1358	0 -4 0 0 6 0 0 0 -1 -9
line rejection.farewell 230c3f	-1 -1 -1 0 -12 -1 18 0 -1 8
line rejection.farewell 248b5d	0 0 0 0 1 0 0 0 -1 26
line rejection.farewell 2e3c26	0 0 0 0 5 0 0 0 -3 -3
line rejection.farewell 3c0963	-1 -1 0 0 11 0 -6 0 -3 17
line rejection.farewell 3ccf65	-2 -1 -1 0 16 -1 -6 0 -4 25
line rejection.farewell 755591	0 0 0 0 3 0 -1 0 0 -6
line rejection.farewell 80df85	0 0 0 0 3 0 -1 0 -1 -6
line rejection.farewell 8578d7	-3 0 -1 4 -11 -1 11 0 1 18
line rejection.farewell 91d3cc	-3 3 -1 1 1 0 1 0 -1 -3
line rejection.farewell a14bc9	0 0 0 0 1 0 0 0 0 -3
line rejection.farewell bad998	0 0 0 6 -3 0 -1 -1 -1 -27
line rejection.farewell bcc437	-1 -1 0 0 -1 -1 4 0 0 -3
line rejection.farewell ca54cb	0 0 0 0 3 0 -1 0 -1 -7
line rejection.farewell db2eb1	-1 -2 0 3 4 0 -3 0 0 -8
line rejection.farewell e18851	-8 -3 -2 -3 23 -2 -3 0 -2 9
line rejection.farewell e3811a	0 0 0 0 1 0 0 0 0 10
line rejection.farewell f57e9e	-1 -1 0 0 -7 0 -2 0 11 10
line rejection.farewell feaed8	-5 -1 -2 6 6 0 -3 0 -1 -25
line rejection.soft 11bde3	0 0 0 -1 2 0 0 0 0 -9
line rejection.soft 16650a	0 -1 0 0 2 0 -1 0 1 -10
line rejection.soft 1e98c3	-1 -1 -1 0 5 -1 -18 0 17 -24
line rejection.soft 202427	-1 -4 -2 -1 19 -1 -9 -1 -2 -24
line rejection.soft 203d7f	-2 -5 -1 -1 33 -1 -27 -1 6 29
line rejection.soft 284069	1 3 -1 -2 -25 -1 13 -1 14 -1
line rejection.soft 2fbe82	0 0 0 -1 2 0 0 0 0 -7
line rejection.soft 365cfa	0 0 0 0 2 -1 0 0 0 -10
line rejection.soft 3d9034	0 0 0 0 2 0 0 0 -1 7
line rejection.soft 3e30d7	-3 -5 -1 5 -21 -1 25 1 0 -29
line rejection.soft 44e4df	-8 7 0 0 8 0 -1 0 -4 -11
line rejection.soft 4afdd7	-1 -2 0 0 -8 0 12 0 0 -3
line rejection.soft 4ec4b7	-2 -2 2 2 4 -1 -1 -1 -2 36
line rejection.soft 56ebd9	0 0 0 0 2 0 0 0 0 6
line rejection.soft 5d9659	0 0 0 0 3 0 -1 0 -2 7
line rejection.soft 6344a3	-2 -7 27 1 -3 -1 -6 -1 -9 0
line rejection.soft 68f1ed	0 -1 0 0 11 0 -4 0 -5 -2
line rejection.soft 69e14c	-4 -2 -2 3 -6 -1 7 -13 16 -17
line rejection.soft 77cf3a	-3 6 -2 -2 -50 17 48 0 -15 34
line rejection.soft 7e113c	2 10 -1 -1 8 -1 -17 -1 1 -19
line rejection.soft 7e9457	-6 26 7 0 -9 -3 -15 -7 6 -2
line rejection.soft 87f42b	0 0 0 0 1 0 0 0 0 6
line rejection.soft 8ccfe1	0 0 0 0 1 0 0 0 0 9
line rejection.soft 946807	-5 -2 1 5 1 -1 2 -1 -2 33
line rejection.soft 9dcfe0	-5 -17 -13 -8 55 -20 40 -2 -31 2
line rejection.soft a9c69b	-1 -1 0 0 8 -1 -4 0 -1 2
line rejection.soft af145d	0 0 0 0 0 1 -1 0 0 -5
line rejection.soft c3be73	-3 6 -3 2 13 -1 -8 -1 -6 -6
line rejection.soft c5cef8	0 0 0 0 3 0 0 0 -2 0
line rejection.soft db721f	6 -1 -4 -3 -11 -2 -22 -1 37 -5
line rejection.soft dbf1e3	-1 5 -1 1 -1 -1 -1 0 0 -16
line rejection.soft dc6578	0 0 0 0 2 0 0 0 -1 20
line rejection.soft e54133	0 -1 0 0 7 0 -5 0 0 -19
line rejection.soft ed2b9f	-2 17 -8 3 -13 -6 20 -12 2 -46
line rejection.soft ef0750	-3 -3 8 3 9 -1 -8 -1 -3 27
line rejection.soft f8d69c	-5 -5 5 7 15 -2 -9 -1 -4 33
line rejection.soft fa016a	-22 -25 19 26 -22 -10 10 7 16 65
line rejection.soft fe674c	0 -1 0 0 8 0 -10 0 4 11
line reply.advanced 05f80c	0 12 0 0 -1 0 -10 0 0 6
line reply.advanced 128e7c	18 21 -1 -1 -6 -2 -58 -2 32 58
line reply.advanced 346cfb	6 13 -4 -2 -17 -6 21 -4 -8 -39
line reply.advanced 3f01af	0 0 0 0 1 0 0 0 0 10
line reply.advanced 5dea9d	3 -1 0 0 0 0 0 0 0 1
line reply.advanced 639e27	0 1 0 0 0 0 0 0 0 14
line reply.advanced 6b90bd	-6 10 -1 -1 -1 -1 0 0 -1 -10
line reply.advanced 9f10f1	0 -2 0 0 -1 0 7 0 -3 -8
line reply.advanced b19692	-2 -10 0 0 -1 -5 21 0 -1 -3
line reply.advanced b92791	-2 -8 0 0 0 0 12 0 -2 -3
line reply.advanced c0ee3e	1 6 -1 0 -7 9 -5 0 -3 8
line reply.advanced c34e71	1 -14 -1 -1 1 -1 18 -1 -3 -9
line reply.advanced c88572	-1 2 0 -10 11 0 -1 0 0 -4
line reply.advanced c98328	0 -4 -2 0 2 0 5 -1 -2 -5
line reply.advanced e9f38b	7 0 0 0 1 0 -3 -3 -1 -3
line reply.hint 04adb8	14 -12 -3 3 -1 -1 2 0 0 5
line reply.hint 05b287	1 24 -4 -1 2 -2 -18 -1 -2 -26
line reply.hint 10265e	-1 -7 -1 0 -3 0 14 0 0 -28
line reply.hint 21141d	6 6 7 -13 -13 -2 1 2 4 51
line reply.hint 247d6d	0 -15 -1 0 -2 4 15 -1 -1 10
line reply.hint 29555a	-1 -26 -1 0 0 -1 29 0 0 2
line reply.hint 508f6b	-1 -31 -3 1 -2 -2 9 -1 29 -13
line reply.hint 5437ce	-10 -13 -3 -1 -1 2 27 -1 -1 -19
line reply.hint 65011b	28 19 -4 -2 -9 -3 -27 -1 -1 -27
line reply.hint 8ec2d0	-2 -8 -2 -1 -2 -2 25 -1 -7 -21
line reply.hint 994b6d	-1 -6 0 0 0 0 8 0 0 -5
line reply.hint a07161	-2 -12 -1 0 -4 -1 21 0 0 2
line reply.hint a94d96	8 -17 -3 -1 10 -2 6 -1 0 -34
line reply.hint bbf9ee	0 4 0 0 0 -1 -1 0 0 1
line reply.hint bfe51d	0 0 0 0 -1 0 2 0 0 25
line reply.hint d1065e	1 -16 -1 0 -1 9 9 -1 0 19
line reply.hint d875d4	-1 -8 0 0 -1 0 11 0 0 -4
line reply.hint e2877b	-1 -15 -1 0 -1 0 18 0 0 4
line reply.hint e62c9e	3 5 -1 -1 -3 -1 -3 -1 2 3
line reply.hint ecad97	-12 7 -1 -1 -2 1 10 -1 -1 1
line reply.hint f0fe15	0 13 0 0 -11 0 1 0 -2 16
line reply.hold 00e15b	-3 -1 -1 5 -14 0 17 0 -3 6
line reply.hold 1332f7	-2 -1 -2 3 -26 -1 30 0 -2 -7
line reply.hold 4964b4	0 -2 0 0 -1 -1 5 0 0 -6
line reply.hold 77a904	-1 -1 -1 8 -9 -3 7 0 -1 -10
line reply.hold 870ef3	-4 3 -1 -3 8 -2 -4 -1 3 20
line reply.hold b83488	-7 -2 7 -8 8 -2 24 -1 -19 -7
line reply.hold bffee2	-2 10 -4 15 -4 -2 -13 -1 -1 -12
line reply.hold c591de	-5 -2 7 2 -8 -2 10 -6 4 -8
line reply.hold cba178	-4 -1 -10 17 -11 -1 11 0 -1 -13
line reply.hold dc0384	-2 -5 0 2 -1 -2 9 0 0 -9
line reply.later 0b7e7d	-1 0 0 0 -1 0 3 0 0 -4
line reply.later 2b33e7	-1 -3 0 0 -1 0 -10 0 16 11
line reply.later 5a1e8f	6 -6 24 -1 -4 -1 -14 -1 -2 9
line reply.later 6b3eab	-3 -4 0 0 -9 0 17 0 0 -8
line reply.later 6f6c96	-2 -13 2 0 -1 0 18 -1 -2 -2
line reply.later 7c5afb	-3 -13 0 0 -1 0 18 0 0 -2
line reply.later 983acd	0 -1 2 0 0 0 0 0 0 7
line reply.later b7cffc	-5 -14 -2 -2 -6 12 -7 1 24 37
line reply.later cf7015	-1 -17 0 0 -1 0 24 0 -4 -3
line reply.later dfa9f3	0 -4 0 0 -1 0 6 0 -1 -8
line reply.later ea165b	-11 -13 -1 0 -1 -2 35 -4 -2 -11
line reply.pending 0a044e	-1 -1 0 1 -1 -15 27 0 -10 -1
line reply.pending 0fe672	5 -5 6 -6 1 -3 7 -2 -2 26
line reply.pending 13a5a4	-1 0 0 0 -9 -1 -1 -10 22 -11
line reply.pending 2d560f	0 0 0 0 -8 0 -2 0 11 -11
line reply.pending 317e7f	0 0 0 0 0 0 3 0 -2 -5
line reply.pending 3325e8	17 -7 -3 -1 0 -1 -23 -11 29 -13
line reply.pending 37d947	-7 14 9 -7 17 -11 -25 7 2 -28
line reply.pending 3918ac	7 -2 -7 -2 3 -1 4 2 -4 -20
line reply.pending 3ec676	2 7 1 1 -1 -1 -28 2 17 0
line reply.pending 4865bd	-1 -1 0 0 -14 0 0 -1 17 -24
line reply.pending 4b9101	-1 0 0 0 -5 -1 9 0 -1 -4
line reply.pending 4b99a8	2 0 -3 0 -9 0 10 1 0 17
line reply.pending 4d5fb8	22 -1 -1 -1 -2 -2 -7 -2 -7 7
line reply.pending 5484f5	-5 3 -1 -1 10 1 17 -9 -14 -3
line reply.pending 5bb28c	0 0 0 -2 -2 0 5 0 0 13
line reply.pending 5c760b	21 -15 9 -5 -6 2 -13 -1 7 7
line reply.pending 5ed425	-6 5 -1 -3 16 -3 -4 2 -6 -11
line reply.pending 5fa303	-1 0 0 0 -4 0 6 0 0 -1
line reply.pending 681a87	5 -2 -1 -1 -4 -1 4 0 -1 -22
line reply.pending 70f8e0	45 -19 -7 4 -3 -3 -18 -1 1 -22
line reply.pending 729213	0 0 0 0 -2 0 16 -1 -13 -1
line reply.pending 7336b2	0 0 0 0 -2 0 22 0 -18 -1
line reply.pending 77e81d	-1 0 -1 1 -1 0 4 0 -1 -8
line reply.pending 7e28fc	4 -1 -1 -1 -1 0 5 -3 -2 -37
line reply.pending 7ee973	10 -7 -6 -2 -8 -3 20 -7 3 -32
line reply.pending 812dce	1 -1 -1 -1 0 3 0 0 -2 9
line reply.pending 958b2b	-3 17 -1 0 -2 -1 -26 -2 17 11
line reply.pending 958d2f	-1 -1 -1 0 -1 -1 12 0 -7 -20
line reply.pending 9753be	-16 -1 -2 -1 -6 -1 10 1 16 52
line reply.pending 9bd2bc	-16 20 -3 -3 0 0 4 -1 -1 59
line reply.pending 9cc2f4	-1 5 -1 0 -1 -1 -2 2 -1 27
line reply.pending 9e4fca	-1 -1 -1 0 1 0 -2 -3 6 22
line reply.pending a1345c	0 -1 0 0 -1 0 6 0 -3 -1
line reply.pending a32a50	9 0 0 0 0 0 -5 -2 0 34
line reply.pending a477ab	-1 -1 -1 0 21 5 -6 -2 -15 -5
line reply.pending a5e3ff	4 -1 -1 0 -1 -1 1 -1 -1 -8
line reply.pending a71711	0 -7 -1 -1 -1 0 10 0 0 -3
line reply.pending ab983f	-28 -30 7 -2 -16 20 14 28 7 39
line reply.pending ac2188	-9 4 -1 -1 33 -1 -17 -2 -7 -26
line reply.pending aca581	-2 -2 0 0 -1 0 19 0 -12 0
line reply.pending b063d2	1 -1 -2 -1 -1 -1 4 -1 1 -25
line reply.pending b094c0	0 -1 0 1 -1 0 1 -1 1 -14
line reply.pending b0acb9	-1 0 0 0 -4 0 3 -1 4 -2
line reply.pending b75d17	-1 -1 0 1 -1 -1 8 0 -5 -2
line reply.pending bfcd5c	0 0 0 0 6 0 -4 0 -1 6
line reply.pending bffe54	2 -10 -2 -1 -15 -1 22 0 2 -11
line reply.pending c3d619	-2 -2 -4 -2 34 -2 21 7 -49 20
line reply.pending c51cda	4 -2 -4 -2 3 -1 -19 19 3 -1
line reply.pending c52d78	-3 36 -1 3 -11 6 -17 1 -14 8
line reply.pending c60ff7	2 -1 -1 0 -1 0 5 -2 -1 -6
line reply.pending cd1627	-3 -4 -1 -1 3 -1 4 6 -3 -33
line reply.pending d6d547	-9 -4 -5 -2 13 -2 21 -2 -11 -33
line reply.pending d94245	-1 -1 -1 0 2 0 11 -6 -4 -4
line reply.pending df6e18	-1 25 -3 -1 -8 -2 -9 -2 2 -18
line reply.pending e80ff5	-8 -3 -2 9 -40 8 14 0 23 63
line reply.pending f7a5fe	7 -4 -8 4 -5 -1 13 -2 -2 -19
line reply.pending fa0904	-2 -8 4 0 -2 -1 9 -9 8 5
line reply.pending fecb91	-2 0 0 0 -1 0 2 0 2 -11
line reply.request 0340d7	-1 -2 0 0 -1 -1 11 0 -6 -19
line reply.request 0fb4e5	-15 15 -2 -1 -4 1 17 -2 -10 -9
line reply.request 117754	7 12 -1 -1 25 0 -35 -1 -7 -8
line reply.request 13717f	-2 -28 -2 -1 -2 -3 41 2 -5 3
line reply.request 1af89f	-25 16 3 -7 -39 22 45 2 -18 65
line reply.request 1be700	1 -6 -1 -1 -3 -2 -34 26 19 4
line reply.request 1c384d	-2 9 -1 0 -1 5 -8 0 -2 0
line reply.request 31257f	8 -30 0 0 0 -2 26 -1 0 -20
line reply.request 357822	34 -16 -11 -3 12 -36 -44 59 6 79
line reply.request 3c11fe	-1 -1 0 0 -2 0 11 0 -6 -11
line reply.request 5b4452	-2 -3 -1 2 -4 0 12 -1 -2 14
line reply.request 66ef09	-1 -4 -1 -1 -3 -1 18 2 -8 -9
line reply.request 6c1060	2 17 -1 -1 -4 0 -22 -3 12 -9
line reply.request 6ff232	-2 3 -1 0 -12 -1 7 -1 7 -25
line reply.request 799b51	0 -3 0 0 0 -1 5 0 0 10
line reply.request 7cf686	-2 -2 -1 -1 5 18 -20 3 -1 0
line reply.request 7d357e	41 -2 -1 0 -1 -1 -38 0 2 -5
line reply.request 81db9d	-7 -2 -2 -1 1 4 12 -8 3 -36
line reply.request 95cfa3	-3 -1 -1 0 -1 5 2 0 0 2
line reply.request 969156	28 -18 -12 -9 37 -21 2 -4 -5 -7
line reply.request 9a5a17	-1 -3 0 0 -3 10 9 -10 -1 -7
line reply.request 9b4e7f	1 -1 -2 -1 -3 1 6 -2 1 -3
line reply.request 9c70e6	0 -10 0 0 -5 -1 18 0 -2 -22
line reply.request a2323b	-1 -9 -1 0 -1 -4 16 0 -1 -26
line reply.request a691a8	0 -2 0 0 -2 0 5 0 -1 -3
line reply.request aa708b	0 35 0 0 -1 -1 -29 -2 -2 -6
line reply.request ac83e0	12 0 -2 -1 -3 -2 -1 -2 -1 -29
line reply.request ae6616	-2 -3 -1 0 -1 -1 9 0 -1 4
line reply.request b1c8ac	0 2 0 0 -1 1 -2 0 1 -4
line reply.request b85072	0 0 0 0 0 0 1 0 0 -10
line reply.request b9f167	-10 17 35 -1 -17 16 -33 -1 -6 8
line reply.request c8d440	-1 2 -5 -1 3 3 5 -1 -5 -21
line reply.request c99ff5	-1 26 -3 -2 -6 -15 3 6 -7 28
line reply.request d0d31a	-16 0 -3 -2 17 -1 -1 -12 16 51
line reply.request d1b65d	0 0 0 0 -1 0 3 -1 0 -2
line reply.request d539ea	7 -10 -3 0 -1 -8 17 0 -2 -8
line reply.request f16cf5	3 28 -6 -2 -5 14 -23 -2 -7 -31
line reply.request f8db85	-2 -2 0 -1 -2 -1 8 -1 -1 -7
line reply.thanks 0001cd	-12 -8 0 -1 5 -1 18 0 -1 -3
line reply.thanks 149ba5	15 -11 -6 -4 5 26 -17 -3 -5 3
line reply.thanks 15e903	2 14 -2 -3 0 -6 10 -14 -1 -17
line reply.thanks 36979e	-8 -4 24 -1 3 -3 8 -13 -6 15
line reply.thanks 372c17	-5 13 3 1 -12 -2 -16 1 18 -4
line reply.thanks 5e702d	12 -3 -1 -1 12 -3 -6 5 -13 1
line reply.thanks 848fce	-1 -3 -1 -1 4 0 5 -1 -2 28
line reply.thanks a3683e	-9 1 -2 2 -7 -4 23 3 -6 -11
line reply.thanks ad0c31	5 -11 -2 -4 -4 23 -11 -2 6 -21
line reply.thanks b6405e	-31 -5 -46 31 -1 1 -4 37 16 7
line reply.thanks bb0a02	11 21 -14 -3 19 12 -35 -5 -6 -25
line reply.thanks bc6783	0 1 -2 -1 8 -1 -4 12 -14 20
line reply.thanks c8e934	1 11 -2 -2 -3 -2 19 -12 -11 -19
line reply.thanks d0a6b8	-30 9 -5 -3 4 -16 48 -2 -5 21
line reply.thanks e37917	6 -26 -1 0 27 -1 -3 0 -2 5
line reply.withdrawn 08a1ea	-1 -2 -1 -1 -22 -1 37 -1 -8 -5
line reply.withdrawn 6a74b6	-1 -1 0 0 -14 0 48 0 -31 -5
line reschedule.moved 060a4a	-1 0 2 0 0 0 0 0 0 -15
line reschedule.moved 0e126d	-24 -2 0 31 -1 -1 -2 -1 -1 -11
line reschedule.moved 0e2305	-1 -1 2 0 6 -2 -3 0 0 -21
line reschedule.moved 0e2d3d	-6 -6 21 0 -1 -4 -3 0 0 17
line reschedule.moved 108eaa	-1 -1 3 0 0 0 -1 0 0 -12
line reschedule.moved 1ae7e9	-3 -6 2 -1 -2 -1 16 -1 -5 10
line reschedule.moved 20e1df	-3 0 4 0 0 0 0 0 0 -2
line reschedule.moved 2b8b41	12 0 -12 0 0 0 0 0 0 -4
line reschedule.moved 33f8a7	-5 -4 11 0 0 0 -2 0 1 -32
line reschedule.moved 351802	-1 0 1 0 0 1 -1 0 0 -7
line reschedule.moved 3694d6	-1 -1 4 0 0 0 -1 0 0 -11
line reschedule.moved 36e371	-3 -2 4 -3 16 -2 -13 -1 4 6
line reschedule.moved 380598	-1 -1 14 -1 0 0 -10 0 -1 -6
line reschedule.moved 3c05c3	-1 -1 21 -2 -3 0 -3 -11 -1 -7
line reschedule.moved 430b12	0 2 0 0 -1 3 -3 0 -1 9
line reschedule.moved 4616a2	-3 -1 12 -2 -1 -1 -3 0 -1 -9
line reschedule.moved 485565	-14 -9 -8 -2 -5 -1 50 -4 -6 43
line reschedule.moved 4acd92	40 -14 -17 0 0 0 -8 0 0 9
line reschedule.moved 555671	-13 -7 72 -19 -6 -7 -11 -5 -5 33
line reschedule.moved 5a4ce0	-2 5 -1 0 0 0 -1 0 0 19
line reschedule.moved 628471	6 -4 6 -1 -1 -1 -3 -1 -1 9
line reschedule.moved 6316ba	-5 -1 -13 -2 -2 0 24 -1 0 3
line reschedule.moved 632575	-3 -1 8 -1 -1 0 -2 0 0 23
line reschedule.moved 6ee590	-3 16 -3 -1 -2 -1 -3 -2 -1 -26
line reschedule.moved 79fb6b	0 0 1 0 0 0 0 0 0 -9
line reschedule.moved 7a139e	-1 0 9 -7 0 0 0 0 0 -8
line reschedule.moved 7dbb5d	4 0 -2 0 0 0 -1 0 0 -25
line reschedule.moved 80ec0d	-1 0 2 0 -1 0 1 0 -1 -10
line reschedule.moved 8200b1	20 -1 -15 -1 -1 0 -1 -1 0 4
line reschedule.moved 87114f	-4 -15 -29 0 -1 28 22 0 0 36
line reschedule.moved 884aac	0 7 -7 -1 -1 0 4 -1 -1 -3
line reschedule.moved 8a5182	11 4 -5 -1 -2 -1 -7 -1 1 -8
line reschedule.moved 8bddb2	-2 0 -10 12 0 0 0 0 0 0
line reschedule.moved 8d0070	-2 -3 3 0 -3 0 8 0 -2 0
line reschedule.moved 8f8b9b	-1 0 1 0 0 0 0 0 0 15
line reschedule.moved 928dd0	-1 -1 2 0 0 0 0 0 0 8
line reschedule.moved 92ce8a	-2 -2 8 -1 -1 0 -1 0 0 -6
line reschedule.moved 990fcd	-7 -1 8 -1 -2 -2 9 -1 -2 3
line reschedule.moved 9a6824	12 -8 26 -1 -6 -3 -19 -2 -1 -14
line reschedule.moved 9fee4e	-10 -1 13 0 0 0 -1 0 0 10
line reschedule.moved a062d2	-1 0 2 0 0 0 0 0 0 7
line reschedule.moved a1e0a0	-1 0 3 0 0 0 0 0 0 8
line reschedule.moved a2e37c	-13 -2 7 3 -16 -2 -7 4 26 6
line reschedule.moved a4a78a	-3 -1 5 0 0 0 -1 0 0 -5
line reschedule.moved a9b564	-5 -1 11 0 -1 0 -3 0 0 26
line reschedule.moved acf34d	-3 -1 6 0 0 0 -1 0 0 -7
line reschedule.moved b1298a	3 -3 7 -2 -1 -1 -2 -1 -1 39
line reschedule.moved b5cfdf	-2 -1 6 0 0 0 -1 0 0 7
line reschedule.moved cb45a0	0 -4 5 0 0 0 0 0 0 5
line reschedule.moved d8722e	-1 12 -2 0 -8 0 0 0 0 -5
line reschedule.moved dd2e1e	12 5 -4 0 -1 -9 -1 0 -1 -12
line reschedule.moved e85af9	-1 0 0 2 0 0 0 0 0 14
line reschedule.moved e9dd97	3 28 -24 0 -1 -1 -4 0 0 -14
line reschedule.moved eda07a	4 -1 5 0 0 0 -6 0 -1 7
line reschedule.moved fb7bd0	0 -1 4 -1 0 0 -1 0 0 7
line reschedule.moved fc4991	0 0 15 0 -1 0 -5 -8 0 1
line reschedule.why 0daaa5	8 19 -26 -4 9 -2 1 -4 -1 34
line reschedule.why 1088cb	-15 -3 20 -1 0 0 -1 0 0 -5
line reschedule.why 175445	-8 -5 9 8 1 -1 0 -1 -3 5
line reschedule.why 27cfe6	1 0 3 -2 0 0 -1 0 0 -3
line reschedule.why 2a658f	-2 -2 15 -5 1 -1 -2 -2 -1 1
line reschedule.why 33f9ee	2 -1 -2 0 0 0 3 0 -1 -5
line reschedule.why 364aa9	2 -1 0 5 1 -1 -5 0 -1 -16
line reschedule.why 3720b4	-2 -2 7 0 -1 -1 12 -10 -4 -24
line reschedule.why 3d68ce	-4 -3 8 4 -2 0 -1 0 0 -11
line reschedule.why 44653c	-6 -7 -1 0 16 -2 -43 47 -4 44
line reschedule.why 48e7f6	-2 -2 4 0 -1 0 1 0 0 -9
line reschedule.why 4b1cb9	-1 -1 26 -4 -1 -1 -9 -7 -3 -7
line reschedule.why 5029be	-1 0 3 0 0 0 -3 1 0 -21
line reschedule.why 5208a1	2 -5 9 0 -1 -1 -1 -1 -3 7
line reschedule.why 52bb00	-8 -7 4 20 -6 -3 0 -2 1 4
line reschedule.why 62e4eb	-1 7 -3 -1 0 0 -1 0 0 -4
line reschedule.why 66388f	-1 -1 9 -8 -4 0 4 1 -1 8
line reschedule.why 686ded	-2 -1 10 4 -1 -1 -7 -1 -1 8
line reschedule.why 68ea79	26 -7 -9 -8 -2 -2 1 -2 3 -11
line reschedule.why 6ee84b	-7 -12 -6 26 -2 -2 2 0 0 23
line reschedule.why 72297a	14 -6 2 -2 -2 6 -3 -10 -1 -18
line reschedule.why 7b3334	-6 -2 10 4 -5 0 -1 0 0 12
line reschedule.why 82459b	0 -1 -3 6 -1 0 -1 0 0 -3
line reschedule.why 95429e	3 -3 5 -1 -1 2 -3 0 -1 -10
line reschedule.why bafc2c	-4 -5 -16 -1 -9 -2 15 -2 23 -11
line reschedule.why c1f807	-30 -14 24 13 -4 -14 10 23 -8 -37
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 11
line reschedule.why e6002c	-1 11 -2 -1 -15 -1 17 -6 -1 -14
line reschedule.why f2f56e	-1 0 0 0 2 0 10 -8 -4 3
line reschedule.why f4b7ad	-1 -1 3 0 0 -1 -2 0 0 -2
line reschedule.why fc87fe	-2 -5 17 -1 -2 -1 3 -8 -1 -9
line reschedule.why ff3217	-8 -4 9 23 1 -2 -8 -2 -9 4
line survey 3226dc	0 0 0 0 1 0 0 0 -1 -3
line survey 519376	0 1 0 0 0 0 0 0 0 3
line survey 58a285	0 0 0 0 0 0 0 0 0 14
line survey 75f292	11 -8 0 0 3 -1 3 0 -7 25
line survey 91a77c	0 0 0 0 0 0 0 0 1 7
line survey b736b4	0 3 0 0 0 0 -2 0 0 13
meeting link	74 -20 -11 -4 -11 -5 -19 -3 -2 -77
move asked, and a nod	-37 -4 74 -3 -7 -3 -17 -3 -1 -3
no job and a time	56 38 41 -14 -46 -29 -41 25 -32 6
no time	-37 -15 -53 -74 76 17 31 22 32 1
not.alert	-6 -14 -4 18 7 -5 -4 0 7 72
not.alert@footer	-9 -14 -1 -3 -7 -2 13 -7 29 69
not.alert@subject	1 -1 -1 -1 0 0 16 0 -15 111
not.cold	2 -2 -2 1 7 -2 -1 0 -2 106
not.cold@subject	0 4 0 0 -1 0 -2 -1 0 21
not.employer	-14 17 -4 -1 29 -5 -22 -4 4 88
not.employer@subject	-4 -6 -1 -1 -9 0 26 -1 -4 63
not.event	15 -12 -11 -6 -16 -13 21 34 -12 40
not.event@subject	7 4 -1 -1 -1 -4 -5 3 -1 102
not.media	11 7 -6 1 2 -3 1 -4 -8 93
not.media@subject	12 5 -1 -2 1 -3 -11 -3 1 -15
not.official	3 4 17 -8 -3 -6 22 -6 -21 75
not.official@subject	18 -16 5 -5 -1 -24 13 -9 19 -11
not.practice	-18 23 -7 -8 12 0 -25 11 12 48
not.practice@subject	-17 23 -4 -1 -3 0 -6 8 0 65
not.research	-11 18 -3 0 0 -12 9 2 -2 87
not.research@footer	0 0 0 0 0 0 0 0 0 5
not.research@subject	0 -4 -1 -1 7 -5 12 -1 -8 20
not.someone	-18 -41 41 5 -7 11 40 -8 -23 75
not.someone@subject	-2 -3 -1 0 -3 4 4 2 -1 75
not.staff	5 7 -2 -1 -1 1 -11 0 2 118
not.staff@subject	4 -1 0 0 -2 0 -1 0 0 94
not.study	-16 -11 0 -9 16 -1 10 -28 39 53
not.study@subject	-4 -23 3 -8 22 -9 -44 0 64 32
offer.clear	-71 -56 -49 -5 41 226 -38 -27 -21 -81
offer.clear@subject	-47 -11 -7 -7 3 -17 69 0 17 -50
offer.terms	6 -39 -25 -14 -14 85 53 -21 -31 -66
offer.terms@subject	-3 -2 -2 -2 2 -16 17 18 -13 83
old time	-80 -36 183 39 -20 -29 -40 -7 -10 -14
one time	133 -44 17 38 -93 -43 -10 32 -30 16
one time, asked	54 -19 17 -14 -3 0 -30 -2 -3 2
owner	0 0 0 0 0 0 0 0 0 -220
owner interviews	0 0 0 0 0 0 0 0 0 35
pair alert&apply	-1 -1 0 0 4 0 0 0 -1 100
pair alert&ask	-1 -3 0 0 4 -1 0 0 1 -4
pair alert&candidate	-1 -1 0 -1 7 0 -5 0 2 3
pair alert&choose	-1 -1 0 -1 2 1 0 0 -1 8
pair alert&closer	0 0 0 0 0 0 0 0 0 17
pair alert&deadline	-1 -1 0 -1 0 0 3 0 1 -9
pair alert&education	0 0 0 0 0 0 -1 0 2 -8
pair alert&enjoyed	0 0 0 0 0 0 0 0 0 -11
pair alert&event	1 0 0 0 0 0 0 0 0 -9
pair alert&family	0 0 0 0 2 0 0 0 -1 4
pair alert&finance	0 0 0 0 0 0 0 0 0 6
pair alert&hear	2 -1 0 -1 6 0 6 -2 -9 -3
pair alert&hiringside	0 0 0 0 0 0 0 0 1 -12
pair alert&hitch	0 0 0 0 0 0 2 -2 0 8
pair alert&inbox	0 0 0 0 0 0 0 0 0 9
pair alert&interview	0 -3 0 -1 0 0 -2 0 5 0
pair alert&invite	0 0 0 0 7 0 0 0 -6 15
pair alert&link	0 0 0 0 0 0 0 0 0 18
pair alert&mediaword	-1 0 0 0 -1 0 -6 -1 11 -11
pair alert&meet	1 -1 0 0 1 0 -1 0 0 -10
pair alert&move	0 0 0 0 0 0 0 0 0 21
pair alert&not	-1 -1 0 -1 10 0 3 0 -9 32
pair alert&offer	-1 -1 0 0 8 0 -2 0 -5 -14
pair alert&office	0 0 0 0 1 0 0 0 -1 8
pair alert&official	0 0 0 0 -1 0 -1 0 2 -5
pair alert&other	-1 -1 0 0 7 0 -3 0 -1 -5
pair alert&prepare	0 0 0 0 0 0 1 0 0 4
pair alert&property	1 -1 -1 0 -6 0 7 0 -1 -8
pair alert&received	0 0 0 0 0 0 -1 0 1 31
pair alert&recruiter	0 0 0 0 0 0 0 0 1 19
pair alert&remind	-1 0 0 0 0 0 3 -2 0 11
pair alert&review	-1 0 0 0 2 0 0 0 0 -5
pair alert&role	-4 -6 -1 12 2 -2 4 -3 -4 31
pair alert&sales	0 0 0 0 0 0 0 0 0 4
pair alert&send	0 0 0 0 1 0 0 0 -1 3
pair alert&shop	0 0 0 0 0 0 0 0 0 10
pair alert&slot	0 0 0 0 1 0 0 0 -1 -10
pair alert&stage	0 0 0 0 0 0 -1 0 2 3
pair alert&study	1 -1 0 0 0 0 0 0 1 -16
pair alert&team	-1 -1 0 -1 6 1 -2 -2 0 1
pair alert&thank	0 0 0 0 -5 0 9 0 -3 -1
pair alert&time	2 -2 0 -1 2 0 1 -2 1 -14
pair alert&title	0 -1 0 0 -2 0 7 0 -3 81
pair alert&wait	0 -1 0 0 -2 0 -2 0 5 10
pair alert&wish	-1 -2 0 12 -6 0 7 -2 -7 -10
pair alert&yours	0 -1 0 0 4 0 3 0 -6 60
pair apply&ask	3 1 -1 -2 1 -5 10 15 -21 66
pair apply&asked	-1 11 0 0 12 -2 -11 -1 -8 -25
pair apply&available	-5 -6 -3 -1 24 -2 3 -1 -9 -33
pair apply&away	6 -7 -1 -1 8 -1 -11 -1 6 9
pair apply&back	-1 1 0 0 14 0 -10 -4 2 -16
pair apply&book	-1 -7 0 0 6 -1 5 -1 -1 -1
pair apply&bounce	4 0 -4 0 -12 -1 23 6 -17 -1
pair apply&call	9 5 -1 -1 7 0 -22 -1 3 -16
pair apply&cancel	-2 -3 -1 3 -26 -1 57 -1 -26 3
pair apply&candidate	-4 69 -15 -10 20 -7 -13 -12 -27 -57
pair apply&choose	0 -19 -3 -2 25 20 13 -4 -30 -18
pair apply&civic	-1 -1 -1 -1 -12 -2 -3 -1 21 75
pair apply&closer	9 10 -2 -3 -12 -3 -10 -1 11 -21
pair apply&cold	-2 4 -1 -1 -7 -1 18 -1 -11 -18
pair apply&confirm	-19 -11 -4 1 -13 0 -9 -3 58 6
pair apply&deadline	-6 23 -6 -2 -15 -8 10 -4 7 -27
pair apply&decide	2 -2 -1 -2 21 0 -19 14 -12 -9
pair apply&document	12 9 -3 -3 -4 7 -20 0 3 -97
pair apply&education	5 -7 -1 -2 4 -5 11 -4 0 25
pair apply&enjoyed	18 12 -3 -5 23 -3 -27 -2 -12 -34
pair apply&event	1 -6 -1 -1 -4 -2 -9 -1 24 11
pair apply&family	-3 4 -1 -1 -2 -1 1 0 3 1
pair apply&feedback	-2 1 -1 -1 12 1 -9 -1 0 -11
pair apply&filled	-1 -12 -2 0 24 -5 25 -1 -28 -13
pair apply&finance	-9 -2 -1 -1 -3 -1 0 -1 18 25
pair apply&forwarded	-3 -8 -1 0 -7 0 24 -1 -4 -5
pair apply&future	-13 -9 -1 9 -4 -1 31 -3 -8 27
pair apply&glad	7 -19 -1 -1 -9 7 8 -1 9 16
pair apply&health	12 1 -1 -1 -9 -1 -6 -1 6 -33
pair apply&hear	-7 7 -4 -7 10 12 -15 -8 13 12
pair apply&hiringside	0 -14 -2 0 -11 -3 23 -1 7 7
pair apply&hitch	3 -1 0 0 0 0 -3 2 -1 -7
pair apply&hold	0 -1 0 0 -4 0 18 0 -12 10
pair apply&inbox	-1 1 -1 -1 -1 -2 -3 3 3 -15
pair apply&interview	26 0 -7 1 -1 0 -15 6 -9 -18
pair apply&invite	4 13 -1 -1 -3 -1 11 -3 -19 -39
pair apply&join	0 -2 -1 -1 1 1 7 0 -5 -28
pair apply&keen	25 10 -2 -1 -2 -1 -4 -1 -23 4
pair apply&link	-1 -1 0 0 1 0 0 4 -1 16
pair apply&lure	3 -3 0 0 0 0 1 0 0 21
pair apply&machine	-7 -2 -1 0 -3 -1 -11 9 15 -5
pair apply&mediaword	-2 0 -1 -1 14 -1 5 1 -17 -18
pair apply&meet	-10 12 -2 -2 -4 -2 -11 -3 23 31
pair apply&mine	0 3 0 0 -13 0 -4 3 12 69
pair apply&move	-2 -18 -3 -1 4 -1 32 3 -13 18
pair apply&not	5 -19 -6 3 39 -10 -46 12 22 16
pair apply&offer	-11 7 -3 -2 -4 0 24 -4 -6 -26
pair apply&office	-5 -6 -1 -2 0 1 26 0 -13 -18
pair apply&official	2 5 -2 -1 10 -1 -8 -1 -4 -11
pair apply&onward	4 -15 -3 -4 16 -3 24 -2 -17 -23
pair apply&other	-6 5 -2 2 7 -2 -28 -2 27 -81
pair apply&paper	-6 -4 0 0 3 -1 -8 0 17 11
pair apply&pay	0 -2 -1 0 9 -2 -8 -2 6 29
pair apply&practice	16 -2 -1 -1 0 0 -15 -1 3 -12
pair apply&prepare	2 -7 -4 -1 -9 0 -36 -2 56 25
pair apply&property	2 1 -1 -1 -10 -1 -3 1 11 81
pair apply&received	-8 21 -8 -7 -7 -10 -45 -8 71 -5
pair apply&recorded	-1 -4 0 0 -3 0 -3 0 12 -18
pair apply&recruiter	1 14 -2 -1 6 0 -24 -1 7 25
pair apply&remind	1 -1 -3 3 -6 -1 1 0 5 6
pair apply&review	6 -12 -6 2 -8 -7 35 -10 0 -27
pair apply&role	14 7 -10 -13 2 -8 15 -14 6 47
pair apply&sales	-13 6 -2 -1 0 0 33 1 -23 -35
pair apply&send	-3 -11 -3 -2 -2 -6 -4 8 23 50
pair apply&service	-6 5 -2 0 -8 0 10 0 1 10
pair apply&shop	-4 -7 -2 0 7 -1 -27 8 27 2
pair apply&sign	-3 -4 -1 -1 5 -2 16 2 -13 49
pair apply&slot	3 -4 -2 -1 16 -2 -23 -1 14 10
pair apply&sorry	-2 7 -1 1 -23 -1 -3 -1 23 -8
pair apply&stage	-6 -12 -4 -2 5 -4 43 -7 -13 21
pair apply&start	-1 -1 0 1 -1 -2 1 0 3 27
pair apply&study	-4 -2 -1 -1 18 -1 8 1 -18 -43
pair apply&talk	-3 33 -2 0 -4 -1 -8 -1 -15 61
pair apply&task	1 -15 -1 0 17 -1 -8 -1 8 0
pair apply&team	-2 15 -4 -5 -14 3 17 4 -13 6
pair apply&thank	7 -5 -10 -7 27 -9 -40 -10 49 -43
pair apply&ticket	-5 14 -3 -2 -10 -3 18 1 -10 12
pair apply&time	31 -14 -11 1 -26 -10 -6 -2 36 -31
pair apply&title	-38 -2 -14 -15 -13 -11 35 1 56 -54
pair apply&urgent	-1 -2 0 0 14 0 -9 0 -2 -5
pair apply&video	2 -4 -1 0 0 0 -4 -1 7 -1
pair apply&wait	-5 10 3 -2 -3 -1 19 -1 -20 16
pair apply&wish	-2 8 -1 0 -19 -1 4 0 11 -11
pair apply&yours	14 22 -41 -26 15 6 1 -20 29 -34
pair ask&asked	50 -84 12 -10 -28 20 68 -10 -18 -65
pair ask&available	-20 11 40 -3 -6 22 -13 -2 -28 -37
pair ask&away	-1 -1 0 1 -1 0 0 0 0 3
pair ask&back	2 3 -1 0 0 5 -5 0 -3 -6
pair ask&book	-21 29 -3 8 -14 3 14 -1 -14 -9
pair ask&bounce	0 0 0 0 2 0 -2 1 0 -4
pair ask&call	-22 25 6 10 -6 -7 11 -3 -15 -5
pair ask&cancel	5 -1 -1 2 -4 0 -1 -3 2 -21
pair ask&candidate	-4 -3 -3 -1 2 -14 22 3 -1 -4
pair ask&choose	-11 66 -5 -18 -6 -2 -11 -2 -11 50
pair ask&civic	-8 27 -3 -1 8 2 -16 -2 -5 -16
pair ask&closer	-3 15 0 -1 -5 -3 -5 -1 3 -17
pair ask&cold	-3 2 -2 0 -3 -2 -2 11 -2 -22
pair ask&confirm	-5 9 15 -2 -2 2 -12 -2 -2 9
pair ask&deadline	22 -14 -9 -8 -41 23 48 -1 -20 -15
pair ask&decide	-6 -9 3 -2 -3 -11 15 12 2 26
pair ask&document	11 -19 -3 -2 -2 -1 36 4 -23 -9
pair ask&education	-2 -5 -1 5 -12 -6 24 -1 -2 -25
pair ask&enjoyed	-1 4 0 0 0 0 -1 0 -1 6
pair ask&event	19 -9 3 -2 0 1 0 -8 -4 7
pair ask&exit	0 0 0 0 0 0 0 0 0 7
pair ask&family	-3 -1 5 0 0 0 0 0 0 24
pair ask&feedback	-2 -2 0 0 -1 5 2 0 -1 11
pair ask&filled	-2 -2 2 0 -1 0 7 -2 -3 -4
pair ask&finance	-2 8 -5 0 3 4 -6 0 -1 21
pair ask&forwarded	0 -5 0 0 -1 0 7 0 -1 24
pair ask&future	-3 -2 2 0 16 3 -16 2 -1 37
pair ask&glad	5 -3 -1 0 -1 1 0 0 0 -1
pair ask&health	8 4 -1 -1 -2 -1 -6 -1 -1 -11
pair ask&hear	-37 33 4 -3 -4 -6 -3 14 3 9
pair ask&hiringside	0 -1 0 0 -1 2 -2 2 0 49
pair ask&hitch	-1 19 3 -1 -4 -6 -2 -5 -2 40
pair ask&hold	-1 0 0 0 0 0 0 -2 3 1
pair ask&inbox	1 -26 -1 -2 -15 -2 4 30 10 -17
pair ask&interview	20 23 -4 -2 -9 -11 -10 10 -15 26
pair ask&invite	-9 10 -1 10 -6 1 1 -3 -4 -37
pair ask&join	-1 -7 -1 3 -2 9 3 0 -4 15
pair ask&keen	4 16 6 -12 9 -4 1 -3 -18 -37
pair ask&link	-14 4 11 -15 -8 -5 38 -4 -9 -74
pair ask&machine	-1 -5 -2 0 7 -1 1 6 -6 4
pair ask&mediaword	2 2 0 -1 -8 -1 -13 6 12 -3
pair ask&meet	18 16 -6 7 4 -8 -6 0 -26 12
pair ask&mine	-1 11 -9 0 -1 -4 3 2 0 -2
pair ask&move	-23 -14 29 -3 6 -11 -5 16 5 -40
pair ask&not	17 -10 -9 7 36 -17 -28 9 -5 -26
pair ask&offer	-2 13 -2 0 -8 2 7 0 -9 -25
pair ask&office	-1 0 0 0 1 0 2 0 -1 17
pair ask&official	1 -14 0 -1 -5 2 7 -1 10 -10
pair ask&onward	5 -11 -3 -2 -11 -2 6 8 9 -37
pair ask&other	-9 8 -7 -9 -4 -5 28 1 -4 12
pair ask&paper	0 -2 0 0 -2 0 2 -2 5 -12
pair ask&pay	0 -4 -4 -1 -2 -14 37 -3 -9 -19
pair ask&practice	0 -1 -1 0 3 0 -1 0 0 2
pair ask&prepare	-2 -7 -6 -7 -19 -9 49 0 2 106
pair ask&property	5 -6 -6 0 -1 -9 19 0 0 -32
pair ask&received	-9 9 6 -1 -4 -11 17 1 -9 9
pair ask&recorded	-4 40 -1 -1 -2 -1 -28 -4 -1 -13
pair ask&recruiter	-3 -1 -1 0 2 -15 1 22 -5 15
pair ask&remind	8 -3 8 0 -8 11 -9 0 -7 -26
pair ask&review	-3 6 -1 -1 -4 4 -1 1 -1 -16
pair ask&role	3 9 -37 -10 17 -2 8 9 2 39
pair ask&sales	11 -1 -2 -1 -3 -1 -17 8 6 -11
pair ask&send	6 -12 -7 -4 -12 3 38 3 -16 -56
pair ask&service	9 -6 0 0 0 0 -1 0 0 -7
pair ask&shop	1 6 -3 -1 -25 5 14 3 1 -12
pair ask&sign	-7 -18 5 -7 0 50 -15 -3 -4 -40
pair ask&slot	8 81 3 -4 -21 -15 -33 -1 -17 10
pair ask&sorry	-2 -15 20 2 0 0 -3 0 0 -9
pair ask&stage	-9 -3 -3 -2 -15 22 21 -2 -8 -40
pair ask&start	26 -7 -2 -1 -6 16 -22 -2 -1 -39
pair ask&study	-6 5 -2 12 12 -2 -17 -3 0 -23
pair ask&talk	-3 26 18 -12 -5 -2 -12 -7 -3 -3
pair ask&task	20 -26 -11 -1 -7 -8 38 -7 2 -17
pair ask&team	3 10 4 -2 -4 -3 -5 11 -14 37
pair ask&thank	-9 3 -2 -1 0 4 15 4 -15 12
pair ask&ticket	-3 -3 -7 -1 -8 19 10 1 -8 -11
pair ask&time	46 -31 35 22 -7 25 -22 -14 -54 31
pair ask&title	-3 -5 0 -3 8 6 13 -1 -13 -37
pair ask&urgent	-1 14 -5 0 -3 -6 -1 4 -1 -25
pair ask&video	-9 6 5 3 -1 -1 -1 -1 -1 11
pair ask&wait	-7 -5 11 0 -22 9 -7 -2 25 -29
pair ask&wish	0 -4 0 0 -1 0 8 0 -1 -1
pair ask&yours	14 -23 3 -2 -8 -3 26 16 -22 3
pair asked&available	-9 -2 62 -9 -15 11 -22 -6 -11 -56
pair asked&away	-1 -1 1 0 -3 0 4 4 -2 -14
pair asked&back	-1 -3 0 0 0 0 5 0 0 -6
pair asked&book	-3 14 -15 -1 -4 -3 21 -1 -9 11
pair asked&call	-6 60 -14 -3 -1 -13 -5 -3 -16 45
pair asked&candidate	0 -11 0 0 -1 0 15 0 -2 5
pair asked&choose	-34 31 23 -1 -28 -7 22 -1 -6 0
pair asked&civic	1 -7 0 -1 -7 -8 6 0 16 0
pair asked&closer	-9 22 -6 -1 -1 -4 2 -1 -3 20
pair asked&cold	-3 -4 -7 -2 7 -1 5 7 0 66
pair asked&confirm	-4 9 5 -1 2 4 -12 -1 -3 -31
pair asked&deadline	-2 14 -7 -2 -6 -5 23 -4 -11 -15
pair asked&decide	0 -9 2 0 2 -1 6 0 0 -2
pair asked&document	-3 -10 -2 -1 -8 -5 36 -5 -2 -54
pair asked&education	-1 -6 0 0 -11 -2 22 -1 -2 -35
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -6
pair asked&event	8 3 -7 5 -1 -1 -5 0 -1 2
pair asked&exit	0 0 0 0 0 0 0 0 0 6
pair asked&family	-4 20 4 0 -1 -2 -15 0 -1 54
pair asked&finance	0 -8 0 0 0 0 9 0 0 15
pair asked&forwarded	0 -7 0 0 -3 0 12 0 -2 1
pair asked&future	-3 -9 11 -1 14 -2 -8 0 -1 -10
pair asked&glad	0 -8 0 0 0 0 9 0 0 2
pair asked&health	-1 6 0 0 -1 -1 0 0 -1 -17
pair asked&hear	-3 -3 -2 -1 19 3 -13 -2 1 32
pair asked&hiringside	3 -2 -2 0 -1 0 4 0 0 46
pair asked&hitch	13 29 -34 -1 -3 -8 5 -1 -1 17
pair asked&hold	0 0 0 0 0 0 1 0 0 6
pair asked&inbox	0 -16 0 0 -2 -1 26 -5 -1 14
pair asked&interview	0 44 -14 -3 2 -10 -1 8 -27 -39
pair asked&invite	4 -2 0 0 0 0 -2 0 0 10
pair asked&join	-1 -9 -1 0 0 26 -23 0 7 10
pair asked&keen	11 -3 -8 0 12 -4 -13 -2 8 35
pair asked&link	-9 -9 10 0 -1 -1 10 0 0 -17
pair asked&mediaword	10 -8 -1 0 0 0 -1 0 0 8
pair asked&meet	26 39 -2 -2 -3 -9 -46 -3 0 -36
pair asked&mine	-2 -11 2 -1 2 2 9 0 -1 -23
pair asked&move	0 -49 64 -5 -9 -12 1 7 3 -128
pair asked&not	20 19 -31 -1 -5 -5 -16 -1 20 14
pair asked&offer	-1 3 -2 0 -1 -7 9 0 0 23
pair asked&office	-9 -1 12 0 -1 -1 1 0 0 18
pair asked&official	-3 -24 1 0 -3 -9 46 -5 -3 -59
pair asked&onward	0 -2 -4 -1 -1 -2 13 -3 -1 -4
pair asked&other	-1 -18 17 -2 2 -2 8 -3 -1 -5
pair asked&pay	-2 -20 0 -1 4 -18 49 -3 -8 -14
pair asked&practice	0 4 0 0 0 0 -2 0 0 1
pair asked&prepare	-6 12 2 0 0 -1 -4 0 -1 26
pair asked&property	1 -6 -1 0 -1 -6 15 0 -1 6
pair asked&received	-1 -8 -1 0 -1 -3 18 0 -4 -14
pair asked&recorded	0 -3 0 0 5 0 -2 0 0 7
pair asked&recruiter	-1 -7 -1 -1 13 -7 4 0 -1 4
pair asked&remind	12 -6 -27 -5 -4 -15 42 7 -4 -56
pair asked&review	3 3 -1 0 -1 -1 -3 0 0 5
pair asked&role	-13 17 -28 -4 37 -13 15 -4 -6 -20
pair asked&sales	11 7 -2 0 -1 -2 -12 -1 -1 47
pair asked&send	-5 12 -4 -1 -9 -9 28 -2 -9 -39
pair asked&service	-1 -7 -1 0 -3 -4 17 0 -1 12
pair asked&shop	-1 0 -1 0 -1 -5 16 0 -7 -6
pair asked&sign	2 13 -2 -1 -4 0 -6 -1 -1 -2
pair asked&slot	-6 2 86 -11 -13 -21 -23 -4 -10 -7
pair asked&sorry	0 15 -14 0 0 0 -1 0 0 -5
pair asked&stage	-12 41 -7 -1 6 3 -29 3 -3 -43
pair asked&start	17 -15 -3 -1 -1 12 -9 0 0 -8
pair asked&study	-1 -3 0 0 1 -1 6 0 -1 8
pair asked&talk	-22 123 -2 -2 -14 -14 -60 -4 -6 18
pair asked&task	19 23 -10 0 -1 0 -30 0 0 14
pair asked&team	2 0 -2 -1 0 -3 10 -1 -6 12
pair asked&ticket	1 7 -10 6 -2 -1 1 0 -1 -2
pair asked&time	49 39 51 -24 -25 -19 -30 -19 -22 33
pair asked&title	-6 12 -11 -1 -3 10 3 -1 -2 -32
pair asked&urgent	0 0 1 0 0 0 0 0 0 -5
pair asked&video	6 -11 0 0 -1 -1 11 0 -3 -34
pair asked&wait	14 -23 -52 -6 -14 -22 100 -5 8 -53
pair asked&wish	0 -2 -2 0 -1 0 7 0 -1 2
pair asked&yours	0 0 5 0 -5 -1 10 0 -7 1
pair available&away	0 -4 -4 0 0 0 -1 9 0 10
pair available&back	0 -10 0 0 11 0 -1 0 1 -5
pair available&book	-4 29 -6 -1 5 -2 -18 -2 0 -6
pair available&bounce	-8 -2 -1 0 0 0 -2 13 0 1
pair available&call	-2 6 -8 -3 4 -4 20 -1 -13 3
pair available&candidate	-3 -11 -1 -1 0 0 13 -1 3 -4
pair available&choose	-8 9 12 -3 -10 -4 -8 -1 11 -9
pair available&civic	0 0 0 0 0 0 0 0 0 21
pair available&closer	-1 6 -1 0 7 0 -10 0 -1 1
pair available&cold	0 3 0 0 0 0 -2 0 0 9
pair available&confirm	-6 6 -6 -3 17 0 -10 2 0 -14
pair available&deadline	-2 1 -3 -3 0 -1 15 -1 -7 -36
pair available&decide	-4 -1 3 0 3 0 0 0 0 -12
pair available&document	-5 0 -1 0 -1 -1 13 -1 -2 -4
pair available&education	0 -10 0 0 4 -1 9 0 -1 -8
pair available&enjoyed	0 5 0 0 0 0 -4 0 0 9
pair available&event	4 -1 -2 0 2 -1 -1 0 -1 7
pair available&family	0 -7 0 0 9 0 -1 0 0 10
pair available&feedback	-1 -4 0 0 -5 0 13 -1 -1 -16
pair available&filled	-1 -4 1 -1 1 -1 -9 15 -2 17
pair available&future	-2 -1 -1 -2 -10 -1 1 14 3 -14
pair available&glad	3 -1 -1 0 0 -1 0 0 0 -4
pair available&health	0 2 0 0 0 -1 -1 0 0 20
pair available&hear	-8 13 2 -1 -12 -3 6 -1 2 15
pair available&hiringside	1 -1 -2 0 5 1 -1 -1 -2 -13
pair available&hitch	0 1 3 -2 -6 -4 -4 -1 14 21
pair available&inbox	-7 -6 -1 0 0 0 11 3 -1 5
pair available&interview	-16 81 -31 -3 -12 -2 -12 9 -14 -34
pair available&invite	-1 6 0 0 -3 0 0 0 -2 5
pair available&join	0 0 0 0 0 0 0 0 0 15
pair available&keen	-1 0 0 0 5 0 -2 -1 0 22
pair available&link	-18 1 15 -1 0 1 0 4 -2 -31
pair available&lure	0 9 0 0 0 0 -5 0 -3 -4
pair available&meet	-13 7 19 -2 -3 -2 -7 3 -4 36
pair available&mine	-1 0 1 -1 -1 -1 6 0 -3 -40
pair available&move	8 -24 15 -1 -2 -1 -4 -1 9 -20
pair available&not	5 -6 -9 -7 31 -4 -8 6 -7 -41
pair available&offer	-1 0 0 0 1 3 0 0 -2 -22
pair available&office	-9 -5 11 0 0 0 2 0 1 -10
pair available&official	0 -5 0 0 -1 -1 10 -1 -2 11
pair available&onward	0 4 -1 -1 0 -1 2 -1 -3 -9
pair available&other	-1 -3 3 -3 15 0 -8 0 -1 20
pair available&pay	-5 3 0 -1 -1 1 -1 0 4 1
pair available&practice	0 -2 0 0 3 0 0 0 0 14
pair available&prepare	8 4 1 -1 -4 -1 -8 0 1 -27
pair available&property	0 0 0 0 0 0 0 0 0 20
pair available&received	-4 0 4 0 -4 0 -2 4 2 6
pair available&recorded	-2 7 0 0 0 0 -5 0 0 11
pair available&recruiter	-1 14 0 -1 5 -1 -8 0 -8 -8
pair available&remind	-4 -12 19 -2 -2 -2 5 -1 -1 -1
pair available&review	-2 -2 0 0 -3 -1 -3 2 10 3
pair available&role	-3 -17 -7 0 11 -1 36 0 -19 41
pair available&sales	0 6 -2 0 0 -1 -2 0 -1 20
pair available&send	-8 23 -2 -1 -4 -4 1 -1 -4 -21
pair available&service	-1 6 0 0 0 -1 -4 0 -1 1
pair available&shop	1 3 -1 0 0 0 -3 0 0 29
pair available&sign	0 6 0 -1 1 2 -7 0 -1 -3
pair available&slot	-30 -18 41 -7 10 -11 34 0 -20 -32
pair available&sorry	-2 15 -13 1 -3 0 3 0 0 2
pair available&stage	-2 5 -2 -1 9 -6 -1 -1 0 3
pair available&start	-3 1 0 0 0 2 1 0 -1 13
pair available&study	-6 11 0 -1 -11 -4 -6 -1 18 3
pair available&talk	-4 29 -3 -2 -5 -4 -24 -1 13 -4
pair available&task	-1 3 1 0 -1 0 -1 0 0 15
pair available&team	-7 11 2 -2 13 -1 -15 -1 -1 -17
pair available&thank	-10 1 -13 26 1 -2 -1 -1 -2 17
pair available&ticket	0 5 -2 -1 -2 -1 -3 5 -1 2
pair available&time	4 27 2 -17 13 -11 -9 13 -23 8
pair available&title	-1 27 -14 -2 -4 0 -3 -2 -1 10
pair available&urgent	-3 -5 8 0 0 0 -1 1 0 3
pair available&video	-6 12 3 0 -1 0 -6 0 -1 -10
pair available&wait	11 1 3 -1 9 -2 -25 2 0 34
pair available&yours	11 3 -13 0 18 -1 -7 -1 -9 -19
pair away&back	-4 -3 -2 -2 -2 -2 -15 22 8 -8
pair away&book	4 -2 -3 0 -1 1 0 0 0 0
pair away&call	0 -2 10 -7 7 0 3 -1 -9 -4
pair away&candidate	5 -3 2 0 -3 0 4 -2 -2 16
pair away&choose	-3 -3 -1 0 16 1 1 1 -13 -11
pair away&civic	0 0 -14 0 -2 0 19 -1 0 -5
pair away&closer	-1 -1 -1 0 2 -1 -4 1 5 -7
pair away&confirm	4 -1 -5 -1 1 -6 -5 10 3 -2
pair away&deadline	-15 9 -23 4 12 -21 -7 34 7 -43
pair away&decide	-1 0 0 0 -7 0 22 -9 -4 -14
pair away&document	-3 0 0 0 2 0 -1 -1 4 -17
pair away&education	-2 -1 -1 0 4 -1 1 -1 0 -15
pair away&event	1 -2 -2 0 0 1 -2 6 -1 9
pair away&family	0 -3 5 -3 -1 0 -8 0 10 -2
pair away&feedback	-1 -1 -1 -1 -1 -1 -1 5 1 -3
pair away&filled	20 -4 -17 -3 15 -9 1 5 -8 -37
pair away&finance	-1 0 0 0 0 4 -2 0 0 1
pair away&future	0 -1 0 0 0 0 -5 -1 7 -2
pair away&glad	0 -1 0 0 -2 0 5 0 -2 0
pair away&hear	-2 -10 -1 -1 2 -1 -5 15 3 -6
pair away&hiringside	1 -2 2 0 4 0 -4 -2 1 1
pair away&hitch	-7 4 11 -8 5 -1 9 -6 -7 9
pair away&hold	-1 -1 -1 0 -4 0 8 -1 0 0
pair away&inbox	-4 -2 -2 -2 -2 -2 -8 26 -3 -12
pair away&interview	-2 -4 2 -2 14 -1 -4 2 -5 2
pair away&invite	2 -2 1 0 0 0 0 0 0 -3
pair away&mediaword	-2 -3 0 0 -1 -4 -14 18 6 -8
pair away&meet	-15 7 3 9 -1 -2 -24 27 -2 1
pair away&move	10 -5 -4 -1 0 -1 -13 10 3 8
pair away&not	-2 -11 -1 -1 -25 -9 -3 39 13 -30
pair away&offer	-1 -1 -1 0 1 5 -2 1 -1 -8
pair away&official	0 -1 1 0 1 0 -2 1 0 5
pair away&onward	-1 0 0 1 -2 0 3 0 1 -2
pair away&other	-1 -1 1 0 1 0 3 -1 -1 14
pair away&pay	-2 -2 -1 -1 -5 -10 15 5 1 -30
pair away&prepare	6 1 -6 0 -1 -1 -25 22 3 -17
pair away&property	0 0 0 0 0 0 -1 1 0 12
pair away&received	0 0 0 0 -1 0 3 0 -2 -2
pair away&recruiter	3 6 -3 -1 -6 0 -8 1 8 -4
pair away&remind	-4 -2 1 1 -2 -1 -7 15 -1 -1
pair away&review	2 -1 0 0 -7 0 -7 -2 16 -4
pair away&role	-2 -4 -1 11 21 1 -22 0 -4 -1
pair away&sales	-2 0 0 1 0 0 2 0 -1 -4
pair away&send	-1 -1 -1 0 -3 2 -3 0 6 -4
pair away&shop	-6 8 1 0 0 0 -2 0 0 -5
pair away&sign	-2 0 0 0 -1 2 -4 0 5 -1
pair away&slot	-2 -2 3 -1 1 1 -3 2 -1 -2
pair away&sorry	-1 -1 1 2 1 0 6 -3 -4 -3
pair away&stage	0 -3 -1 0 8 -1 -7 3 1 -4
pair away&start	0 0 0 0 0 -1 6 -3 0 -4
pair away&study	0 -2 1 0 -2 0 5 1 -2 -7
pair away&talk	6 -1 3 -1 0 0 -1 -5 -1 -1
pair away&team	-17 1 2 8 -2 -2 20 -18 8 -12
pair away&thank	-1 -2 -1 -1 21 -1 -10 0 -6 -2
pair away&ticket	0 0 0 0 3 1 -2 -2 1 10
pair away&time	-20 -13 4 -20 1 -26 18 71 -16 -45
pair away&title	-12 -13 -4 2 11 -4 12 -13 21 -22
pair away&wait	-2 -2 -1 -2 -12 -1 34 -11 -2 -7
pair away&yours	3 -6 -2 -1 1 0 -6 -2 14 10
pair back&book	0 8 -1 0 0 0 -8 0 2 -6
pair back&bounce	0 0 0 0 -6 0 -1 9 0 -14
pair back&call	-1 4 -1 -1 -1 -1 0 0 1 0
pair back&candidate	0 7 -1 0 -1 0 -6 -2 3 -3
pair back&choose	-1 -1 0 -1 -1 6 -12 -1 11 -11
pair back&closer	-1 0 0 0 0 0 -2 1 3 15
pair back&confirm	2 -1 0 0 -1 0 -2 0 3 -2
pair back&deadline	4 -1 -6 -1 -4 -2 -14 -6 31 5
pair back&decide	-1 -1 0 0 -1 -1 7 -6 3 -10
pair back&document	-1 -1 0 0 -2 -1 8 0 -1 10
pair back&education	0 -3 -1 0 6 1 -5 0 2 -9
pair back&enjoyed	-1 5 0 0 -1 3 -3 -3 0 -3
pair back&event	0 -3 0 0 2 1 1 1 -1 2
pair back&feedback	5 -2 -1 -2 11 -3 -14 -5 11 -4
pair back&future	0 0 0 0 0 1 2 -3 1 -9
pair back&glad	0 0 0 0 0 -7 8 0 0 -2
pair back&health	-1 3 0 0 0 1 -2 0 0 -3
pair back&hear	3 -3 -2 -2 14 -3 -28 -3 24 -7
pair back&hiringside	0 0 0 0 0 0 -1 -2 3 1
pair back&inbox	0 -1 -1 -1 -7 -1 2 14 -6 -16
pair back&interview	0 8 -1 0 3 0 -7 -2 -1 -2
pair back&invite	-1 0 -1 0 1 0 -1 0 3 -2
pair back&join	0 0 0 0 -1 2 0 0 0 -12
pair back&meet	-1 -1 0 0 0 -6 11 -1 -2 -9
pair back&mine	0 0 0 0 0 0 0 0 0 7
pair back&move	5 -1 -4 0 0 0 0 0 1 5
pair back&not	-1 -1 4 -2 -3 -1 -8 2 10 -1
pair back&offer	-2 -3 -1 0 -4 -4 14 0 1 -18
pair back&onward	0 0 0 0 -2 0 0 -1 4 2
pair back&pay	-1 -1 0 0 -3 4 -3 -2 6 -13
pair back&prepare	-1 0 0 0 0 0 -5 2 4 3
pair back&property	-1 -1 0 0 -1 2 9 0 -8 -9
pair back&received	0 0 0 0 0 0 -1 2 0 5
pair back&recruiter	-1 5 0 0 -1 2 4 -1 -7 -16
pair back&remind	3 -4 -4 -1 0 -6 13 0 0 -10
pair back&review	-1 -2 0 0 -3 -1 4 -2 4 19
pair back&role	0 -1 0 0 -3 1 1 0 2 4
pair back&send	-3 1 -2 -1 3 6 -9 10 -5 0
pair back&shop	0 0 4 -2 0 0 -2 1 0 -4
pair back&sign	-1 -1 -1 0 3 -1 3 -1 -1 -1
pair back&slot	4 2 -5 0 1 1 -4 2 -1 -10
pair back&stage	-2 -1 -1 -1 -2 -3 8 -2 4 -4
pair back&start	-6 -1 -1 -1 -1 -2 11 1 0 -7
pair back&team	-1 -1 -1 0 -3 0 -1 -3 10 -4
pair back&thank	5 0 0 0 -1 -8 6 -1 0 -2
pair back&ticket	-1 2 -1 0 -1 0 7 -6 -2 18
pair back&time	-8 -14 -2 -8 -5 -4 3 14 25 -32
pair back&title	-1 -1 -2 -1 -2 3 -3 -2 9 1
pair back&wait	-2 -1 0 0 3 -1 4 0 -1 -7
pair back&yours	-1 4 0 0 15 0 -17 -2 2 -15
pair book&bounce	0 -1 0 0 0 0 0 2 0 15
pair book&call	-3 -23 -2 -10 19 -4 18 -3 9 -51
pair book&cancel	-13 -2 4 27 -6 -2 -5 -1 -2 -13
pair book&candidate	-3 0 0 -1 -2 -2 11 -1 -3 28
pair book&choose	-6 20 -2 -1 5 -4 -7 -1 -5 -26
pair book&civic	-23 -7 24 -3 8 -2 3 -1 0 -13
pair book&closer	-6 13 -2 -1 4 -1 -4 -1 -2 11
pair book&cold	-2 6 0 2 -2 -2 0 0 -1 -1
pair book&confirm	-1 6 -11 -2 -3 0 16 -1 -4 -16
pair book&deadline	14 -19 -9 -4 0 -2 31 -1 -10 13
pair book&decide	-2 1 0 0 0 0 0 1 0 -3
pair book&document	0 0 0 0 0 0 -2 0 2 36
pair book&education	-6 6 0 6 -7 -1 -1 0 5 -28
pair book&enjoyed	-2 3 0 0 0 0 0 0 0 10
pair book&event	6 1 11 2 -18 1 -2 -1 -1 -7
pair book&family	-14 0 -4 20 5 0 -2 -1 -4 -16
pair book&feedback	1 0 -1 0 0 0 0 0 0 -8
pair book&filled	-3 1 0 2 2 -1 7 -1 -9 4
pair book&finance	1 0 0 0 0 2 -2 0 0 4
pair book&future	-2 -8 1 -1 1 0 9 0 -1 -10
pair book&glad	4 -3 0 0 0 0 0 0 0 2
pair book&health	0 1 0 0 0 1 -1 0 0 45
pair book&hear	-5 -34 2 3 -6 -1 45 -1 -2 -3
pair book&hiringside	2 9 -1 0 -2 -2 -10 -1 4 2
pair book&hitch	-14 17 16 -2 -4 3 -12 -4 -1 5
pair book&hold	-2 0 0 2 0 0 0 0 0 5
pair book&inbox	-3 -1 -1 1 -1 0 3 0 2 16
pair book&interview	13 -8 -8 -6 3 -7 21 -7 0 -43
pair book&invite	16 1 -1 0 0 2 -21 -2 6 -2
pair book&join	-3 0 0 3 1 0 0 0 0 3
pair book&keen	-3 8 -10 -1 -2 -3 15 -1 -4 18
pair book&link	-2 24 10 -1 -5 -2 -20 -2 -2 -39
pair book&lure	3 -4 0 0 0 0 -4 0 5 29
pair book&machine	-4 3 0 0 0 0 -1 3 0 3
pair book&mediaword	-3 3 -1 -1 -2 2 -1 0 3 20
pair book&meet	4 -7 2 2 -2 -1 6 0 -3 -6
pair book&mine	-7 -8 2 0 0 0 14 0 -1 -13
pair book&move	1 2 2 10 -4 -2 -6 -1 -2 -51
pair book&not	-17 3 2 14 51 -5 -39 -3 -7 19
pair book&offer	-1 0 0 0 1 3 -2 0 0 8
pair book&office	0 0 0 0 0 0 0 0 0 36
pair book&official	-1 3 -1 0 0 0 1 0 -1 74
pair book&onward	2 -23 21 0 0 -1 1 0 0 -23
pair book&other	-5 3 -4 5 0 0 2 0 -1 -4
pair book&pay	-1 0 0 0 1 -1 6 -1 -5 -9
pair book&practice	-1 2 0 0 0 0 0 0 0 22
pair book&prepare	5 0 14 -7 -11 2 -2 0 -1 -4
pair book&property	-12 8 -4 20 -2 -2 -4 -1 -1 -8
pair book&received	4 10 -2 -1 0 0 0 -1 -11 4
pair book&recorded	0 0 0 0 0 0 0 0 0 6
pair book&recruiter	-3 8 -1 0 -5 0 -3 1 5 -20
pair book&remind	-2 -14 18 5 -3 -1 0 -1 -2 23
pair book&review	3 -1 -5 0 -2 0 -4 0 10 1
pair book&role	7 8 0 2 -7 3 -4 -2 -7 -14
pair book&sales	-1 3 0 0 0 0 -1 0 0 32
pair book&send	10 2 -3 -1 -1 -1 -5 -1 -1 -3
pair book&service	-1 1 0 0 0 -2 -5 0 8 41
pair book&shop	0 0 -4 1 0 -2 13 -1 -7 5
pair book&sign	6 -2 -5 -1 -3 3 2 -2 2 4
pair book&slot	14 37 -5 1 -8 -3 -29 -1 -7 9
pair book&sorry	-2 -1 0 7 -1 0 -1 0 -1 10
pair book&stage	20 -35 12 1 -5 -1 11 -1 -2 -46
pair book&start	7 11 0 0 -4 5 -20 0 2 2
pair book&study	8 14 -9 0 -4 -1 -5 -1 -2 -4
pair book&talk	8 -5 17 -1 -5 -2 -7 -1 -4 -34
pair book&task	-15 -7 -3 2 -2 -1 23 -2 5 -16
pair book&team	4 22 -9 -4 8 -6 -11 -1 -2 -43
pair book&thank	4 2 -5 -8 -1 -2 -5 -2 16 -16
pair book&ticket	-1 2 0 0 0 0 -2 0 1 12
pair book&time	-7 -33 77 35 -22 0 -39 -6 -6 78
pair book&title	13 3 -7 -1 5 -2 -14 -2 4 -33
pair book&urgent	-4 -1 1 4 0 0 -2 2 0 -2
pair book&video	-1 2 -1 3 -1 0 -1 0 -1 -4
pair book&wait	-5 2 -3 -2 -7 -1 25 -5 -5 28
pair book&yours	16 -2 -4 1 3 -2 3 -1 -13 -25
pair bounce&candidate	-1 5 0 0 -2 0 -2 1 -1 -16
pair bounce&choose	0 0 0 0 0 0 -1 1 0 -3
pair bounce&confirm	-1 0 0 0 0 0 -1 3 0 -5
pair bounce&filled	-9 -2 -2 -1 -2 -2 -4 23 -1 24
pair bounce&hear	0 -1 6 0 0 0 2 -5 -2 -3
pair bounce&inbox	-15 2 5 -2 -10 -1 -12 28 6 -7
pair bounce&interview	-10 -2 6 -1 -1 0 -2 10 -1 5
pair bounce&invite	-14 -3 -2 -1 -4 -3 -5 31 -1 -4
pair bounce&keen	0 3 0 0 0 0 -2 0 0 16
pair bounce&machine	-2 -4 -1 -1 -6 -1 -9 15 9 0
pair bounce&move	0 0 7 0 -1 0 -1 -3 -1 -4
pair bounce&not	-10 -6 2 -6 -15 -4 -2 33 7 -21
pair bounce&offer	0 0 0 0 -2 1 16 -1 -14 -11
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 3
pair bounce&received	0 0 0 0 0 0 4 0 -3 -2
pair bounce&recruiter	0 0 0 0 0 0 -1 2 0 10
pair bounce&review	1 0 0 0 0 0 0 0 0 -4
pair bounce&role	-1 9 0 0 -1 0 2 0 -8 10
pair bounce&send	0 0 0 0 -7 0 -2 12 -1 -19
pair bounce&shop	-2 -1 -1 -1 -6 0 1 7 5 -7
pair bounce&sign	-9 -3 -2 -1 -4 1 -7 27 -1 13
pair bounce&slot	-17 1 -1 0 0 3 -5 21 0 -10
pair bounce&sorry	0 -1 -1 -4 -7 -3 10 7 0 -6
pair bounce&stage	0 0 0 0 -1 0 4 2 -4 -5
pair bounce&talk	-4 5 0 0 0 0 -5 3 0 9
pair bounce&task	0 0 7 0 1 0 0 -6 -2 1
pair bounce&team	0 0 0 0 0 0 11 -2 -9 11
pair bounce&thank	-10 -1 -1 -1 -5 0 -2 15 4 -10
pair bounce&ticket	0 0 0 0 0 0 4 0 -4 -1
pair bounce&time	-37 -3 4 -2 -1 -1 -3 44 -1 -24
pair bounce&title	-10 10 -1 -1 0 0 -10 10 3 -3
pair bounce&yours	6 -1 -4 0 -9 0 25 -1 -16 3
pair call&cancel	-6 -1 5 13 -6 -1 -4 -1 -1 -32
pair call&candidate	3 4 -2 -1 -7 -2 8 -3 0 -7
pair call&choose	3 -5 -1 -2 -2 8 3 0 -4 2
pair call&civic	-11 -1 -1 -3 8 -4 16 -1 -2 2
pair call&closer	-1 -4 0 -1 -2 0 16 0 -7 9
pair call&cold	8 -5 0 2 -1 0 -2 0 -2 6
pair call&confirm	19 -4 -2 -1 -5 6 -11 -1 -2 -3
pair call&deadline	-6 36 -1 -3 -3 -10 3 -11 -5 40
pair call&decide	-2 -10 -1 -2 5 -2 21 -1 -7 -11
pair call&document	0 -3 -1 0 14 0 -1 -1 -7 -7
pair call&education	-6 5 0 -1 9 0 -8 0 2 -4
pair call&enjoyed	-1 13 -1 0 -2 0 -7 0 -1 27
pair call&event	9 -1 0 2 14 -5 -15 -1 -3 -18
pair call&family	-2 0 0 0 0 0 4 0 0 23
pair call&feedback	0 -8 0 0 1 0 9 -2 1 4
pair call&filled	0 0 0 4 -2 0 0 0 -1 -4
pair call&finance	-2 7 0 -1 0 -1 -3 0 0 27
pair call&future	-2 -8 0 0 0 0 10 0 0 3
pair call&glad	0 -12 -1 -1 0 2 15 0 -1 -1
pair call&health	0 -1 3 0 0 0 -2 0 0 -4
pair call&hear	0 -1 2 1 -6 -4 23 -8 -6 -23
pair call&hiringside	6 -1 -4 0 -1 0 2 0 -1 12
pair call&hitch	-2 -6 8 -7 -1 2 -1 7 0 -9
pair call&hold	0 -1 0 1 -12 0 13 0 0 -5
pair call&inbox	-3 -14 -1 -1 2 -1 25 -3 -4 -13
pair call&interview	-3 27 -16 -4 3 -4 -10 1 5 -7
pair call&invite	8 -7 -1 -1 -3 0 -6 5 6 -24
pair call&join	-1 -1 0 0 1 -1 2 0 1 8
pair call&keen	-1 20 -1 -1 3 0 -17 -1 -1 -32
pair call&link	6 -4 0 0 0 0 0 0 0 -8
pair call&lure	5 2 -1 0 -1 -1 -2 0 -1 2
pair call&mediaword	0 0 0 0 -1 0 0 0 0 66
pair call&meet	-5 1 13 -2 -4 -4 1 -7 7 -11
pair call&move	-1 -2 4 0 -1 1 -1 1 -1 31
pair call&not	11 10 5 -18 4 -9 -9 -7 13 -69
pair call&offer	-2 -1 0 2 -2 4 -3 0 2 18
pair call&office	10 0 0 -1 -2 -1 -9 3 -1 4
pair call&official	1 0 3 1 5 1 -3 0 -8 6
pair call&onward	-1 0 -1 0 3 8 -1 0 -6 -3
pair call&other	0 -19 23 5 0 -5 1 -3 -3 5
pair call&pay	8 16 -1 -1 -13 -2 -6 -1 -1 7
pair call&practice	0 2 0 0 0 0 -2 0 0 6
pair call&prepare	26 3 -4 -8 -7 -12 1 -4 6 29
pair call&property	-1 3 -1 4 -4 0 -1 0 0 27
pair call&received	-5 0 6 -1 -2 0 8 0 -6 -3
pair call&recorded	-2 7 0 0 0 0 -5 0 0 14
pair call&recruiter	7 -9 0 -6 -2 -1 15 -2 -3 12
pair call&remind	12 -6 -1 0 -18 -11 30 -5 -2 -34
pair call&review	-4 -4 0 0 0 0 1 0 9 18
pair call&role	-3 64 -3 -9 -11 -4 -28 2 -8 -22
pair call&sales	4 26 -1 1 -3 -1 -20 -1 -6 22
pair call&send	11 3 -2 -2 -5 -2 1 -1 -3 -11
pair call&service	0 -8 0 0 0 0 -1 0 9 7
pair call&shop	-2 11 0 0 -3 0 -5 0 0 11
pair call&sign	-4 -5 6 1 -2 5 -5 3 1 14
pair call&slot	-6 40 -3 -4 -24 -1 16 -10 -8 6
pair call&sorry	-1 -6 19 18 -13 -1 -14 -1 0 -8
pair call&stage	-1 2 -2 -1 -2 -1 9 -1 -2 11
pair call&start	3 -1 0 0 -1 -9 8 0 2 18
pair call&study	0 0 1 12 -8 -1 -9 -1 6 2
pair call&talk	6 36 -4 -4 -3 7 -27 -8 -2 -48
pair call&task	8 0 0 -1 -5 -1 -1 0 0 1
pair call&team	-9 -14 9 -4 5 6 14 0 -8 -19
pair call&thank	5 -4 -4 -6 -3 -3 -5 -3 23 -8
pair call&ticket	3 -1 -1 -1 -3 0 1 -4 6 -20
pair call&time	51 -22 -13 -4 -36 -20 57 -26 13 3
pair call&title	-15 27 7 -4 -11 -12 5 2 2 21
pair call&urgent	-1 0 0 0 0 0 -8 10 0 -11
pair call&video	-6 -9 6 -1 2 -3 15 -1 -3 0
pair call&wait	-13 34 -3 -1 -2 -1 -8 -4 -1 -7
pair call&wish	-9 8 -1 -2 -9 6 8 -1 1 -40
pair call&yours	9 9 -2 -1 7 0 -14 4 -11 -38
pair cancel&candidate	4 0 0 -2 9 0 -8 0 -2 2
pair cancel&choose	-3 -1 -2 13 -2 -1 -2 0 -1 19
pair cancel&civic	-1 0 0 2 -1 0 0 0 0 9
pair cancel&confirm	-3 -1 4 -7 -9 -1 21 0 -4 14
pair cancel&deadline	11 -4 -10 7 1 0 -4 0 -2 25
pair cancel&decide	-1 0 0 5 -2 0 -1 0 0 -1
pair cancel&education	-2 0 0 9 -4 0 -1 0 -1 13
pair cancel&event	-6 -1 -2 19 -3 -3 -2 -3 2 -20
pair cancel&family	0 0 0 1 0 0 0 0 0 6
pair cancel&filled	-4 -2 -2 24 -25 -2 16 -1 -5 -9
pair cancel&finance	-1 0 0 4 -1 0 -1 0 0 -6
pair cancel&health	-1 0 0 3 0 0 0 0 0 24
pair cancel&hear	-2 -1 -1 7 -2 0 -1 0 0 7
pair cancel&hiringside	1 0 -1 5 -2 0 -2 0 0 -3
pair cancel&hitch	-2 -1 -2 11 -1 -1 -3 -1 0 5
pair cancel&hold	-6 -2 3 28 -6 -2 -14 -3 2 -12
pair cancel&interview	-51 -17 6 112 -17 -4 -20 -4 -6 -38
pair cancel&invite	-2 0 0 4 0 0 0 0 0 -10
pair cancel&link	8 0 -8 1 0 0 0 0 0 -7
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 8
pair cancel&meet	-1 -1 3 4 -1 -1 -2 0 0 4
pair cancel&move	16 0 -16 2 0 -1 -2 1 0 -2
pair cancel&not	-3 -3 2 11 4 -3 -10 -2 4 -6
pair cancel&offer	-2 0 0 4 -2 0 0 0 0 -2
pair cancel&office	0 0 0 2 0 0 -1 0 0 4
pair cancel&official	-3 0 0 5 -3 0 -1 0 3 3
pair cancel&onward	-1 -1 0 -13 5 0 11 0 0 -1
pair cancel&other	-2 -1 0 11 -7 -1 -2 -1 3 6
pair cancel&prepare	12 0 -1 -3 -3 0 -4 -3 2 -14
pair cancel&property	-1 0 0 2 -1 0 0 0 0 14
pair cancel&recruiter	-6 -1 -2 6 -4 -1 9 0 -1 -16
pair cancel&remind	-12 -7 24 -1 -7 -2 7 -1 -1 -18
pair cancel&review	-1 0 0 1 0 0 0 0 0 8
pair cancel&role	-14 -6 -7 58 -11 -4 -5 -5 -7 -21
pair cancel&sales	-2 0 0 5 -2 0 0 0 0 -2
pair cancel&service	0 0 0 1 0 0 0 0 0 8
pair cancel&shop	-4 -1 3 9 -4 -1 -1 0 -2 -1
pair cancel&sign	0 0 -1 8 -5 0 -1 0 0 11
pair cancel&slot	-8 -1 1 17 -4 -1 -2 -1 0 -11
pair cancel&sorry	-8 -8 2 34 -7 -2 -6 -2 -2 56
pair cancel&stage	-3 -1 -1 0 7 0 -1 0 0 4
pair cancel&talk	-4 -6 6 10 -4 0 -1 0 0 -2
pair cancel&task	-1 -1 -1 6 -1 0 -1 -3 2 -2
pair cancel&team	-3 -2 -4 23 -4 -2 -8 -1 -1 -4
pair cancel&ticket	-1 0 0 1 0 0 0 0 0 12
pair cancel&time	-31 -19 19 87 -21 -10 -14 -5 -6 0
pair cancel&title	-14 -3 -3 25 -8 -1 13 -1 -8 -6
pair cancel&wait	-1 0 0 3 0 0 -1 0 0 13
pair cancel&yours	-12 -5 -4 31 -29 -1 48 -1 -27 -7
pair candidate&choose	1 -32 -4 -4 40 12 0 -4 -9 11
pair candidate&civic	0 7 -1 -1 2 -3 -7 -1 3 3
pair candidate&closer	-2 -2 -1 -1 36 -2 -2 0 -27 -46
pair candidate&cold	0 0 0 0 -2 0 13 0 -10 -17
pair candidate&confirm	-7 -3 -3 3 -3 2 -2 1 13 27
pair candidate&deadline	15 0 -4 -5 -13 7 21 -4 -18 -29
pair candidate&decide	-6 3 -4 -3 16 -12 9 1 -3 -56
pair candidate&document	0 -3 0 0 1 9 -4 -1 -2 -8
pair candidate&education	-6 1 0 -1 -6 -2 12 -2 3 -4
pair candidate&enjoyed	3 -1 0 0 3 0 -1 0 -2 -1
pair candidate&event	-2 -1 -1 2 1 -1 -1 1 0 -3
pair candidate&family	1 4 0 0 -4 0 3 0 -3 -4
pair candidate&feedback	1 -4 -1 -1 -17 1 7 -3 17 3
pair candidate&filled	-5 -4 -1 2 9 0 8 -1 -8 -16
pair candidate&finance	-1 -2 0 0 1 0 2 0 0 25
pair candidate&forwarded	0 -7 0 0 -3 0 30 0 -19 -1
pair candidate&future	1 0 0 0 -7 0 7 -3 2 5
pair candidate&glad	12 21 -1 -2 -5 2 -25 0 -2 -25
pair candidate&health	11 -1 0 0 -3 0 1 0 -8 -2
pair candidate&hear	3 -10 -2 -1 5 9 -10 -2 9 -24
pair candidate&hiringside	-2 -17 9 -2 -27 12 32 4 -8 62
pair candidate&hitch	0 0 0 0 -1 0 2 0 -1 -6
pair candidate&hold	-3 -1 6 -1 0 0 4 0 -4 -1
pair candidate&inbox	-1 2 0 0 -5 7 1 4 -8 -6
pair candidate&interview	2 10 -1 -7 -18 -1 -11 -3 30 31
pair candidate&invite	4 -9 -1 0 -15 -1 -23 1 44 -11
pair candidate&join	0 -1 0 0 9 0 -1 0 -7 -4
pair candidate&keen	5 1 0 0 -6 8 -2 0 -6 9
pair candidate&link	0 -2 0 0 -1 11 -1 -1 -5 -26
pair candidate&machine	0 0 0 0 -1 0 -1 3 0 -7
pair candidate&mediaword	-1 1 0 0 13 0 -4 1 -10 -16
pair candidate&meet	17 -22 0 0 2 -4 -3 -2 12 -17
pair candidate&mine	0 3 0 0 -15 0 -4 3 14 -18
pair candidate&move	-3 -8 -3 -1 -3 -1 15 4 -1 26
pair candidate&not	2 -8 -1 -6 19 -4 -5 -3 6 -33
pair candidate&offer	-7 0 -3 1 14 -1 -1 -1 -1 -50
pair candidate&office	-6 5 -1 -1 2 2 7 0 -7 23
pair candidate&official	-1 1 -1 2 0 2 -5 -1 2 -22
pair candidate&onward	-7 18 -3 -1 -1 -2 -11 -1 7 -28
pair candidate&other	-11 -4 -4 2 34 -8 16 -3 -22 -43
pair candidate&paper	0 0 0 0 0 0 1 0 0 5
pair candidate&pay	4 -5 0 0 -1 -1 4 0 -1 7
pair candidate&practice	-2 8 -2 0 4 0 -4 0 -4 -3
pair candidate&prepare	-3 -6 -1 -1 3 1 -4 -2 12 -39
pair candidate&property	-2 3 0 -1 1 0 2 0 -3 28
pair candidate&received	-4 -2 -2 -2 9 -4 1 3 1 -43
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 2 -15
pair candidate&recruiter	14 10 -6 -2 -4 -11 27 -2 -28 -27
pair candidate&remind	-4 -15 -1 3 -8 7 13 3 3 8
pair candidate&review	-7 -3 -2 -2 22 -2 2 -1 -8 -20
pair candidate&role	-2 -5 -4 -4 45 0 -5 -3 -21 17
pair candidate&sales	-6 10 -1 -1 -5 2 19 -1 -17 25
pair candidate&send	0 -7 -1 -1 -11 -1 16 -1 5 31
pair candidate&service	-5 -1 -2 0 -4 0 18 0 -6 15
pair candidate&shop	-8 -7 -1 -1 1 -2 13 6 -2 -22
pair candidate&sign	2 -3 -1 1 0 -10 32 0 -21 -14
pair candidate&slot	13 -1 4 -5 8 -10 -7 0 -3 3
pair candidate&sorry	-1 8 -1 -1 -5 -1 -5 -1 6 29
pair candidate&stage	-2 9 -3 -3 -27 -3 21 -5 13 -27
pair candidate&start	2 -1 0 0 7 -7 -3 0 2 21
pair candidate&study	-1 -1 0 0 5 0 6 0 -7 -26
pair candidate&talk	15 -9 -3 -1 0 -1 6 -1 -8 39
pair candidate&task	3 -5 0 -1 12 0 -4 -1 -4 8
pair candidate&team	3 -20 0 -6 7 4 9 1 2 -16
pair candidate&thank	0 4 -1 -1 -4 6 -10 4 2 36
pair candidate&ticket	5 5 -1 -2 -27 7 32 7 -27 -53
pair candidate&time	-2 -32 6 -3 12 -9 19 -4 12 44
pair candidate&title	22 8 -5 -3 -11 -2 4 2 -14 21
pair candidate&urgent	0 -1 0 0 6 0 -3 1 -1 -2
pair candidate&video	-1 9 0 0 -7 -1 0 0 1 10
pair candidate&wait	-6 -3 2 -2 -19 -2 65 0 -35 0
pair candidate&wish	-1 -3 0 0 -5 0 4 0 6 -9
pair candidate&yours	1 54 -6 -8 -31 1 23 -9 -24 -79
pair choose&civic	7 7 -7 -2 -7 -4 3 -2 4 -17
pair choose&closer	-1 0 -1 -1 18 -2 -9 -1 -2 -26
pair choose&cold	1 8 -2 -1 11 -2 -13 0 -2 -13
pair choose&confirm	-4 2 0 0 -2 11 -4 -1 -1 5
pair choose&deadline	14 -5 -3 4 -29 -2 29 -4 -5 -31
pair choose&decide	-9 5 -2 8 2 5 -1 -2 -5 -41
pair choose&document	-4 -3 -1 -1 5 11 -2 0 -5 -10
pair choose&education	-3 -4 -2 -2 -11 -3 31 0 -5 -38
pair choose&enjoyed	-1 -1 0 -1 1 4 -1 -1 -1 -19
pair choose&event	-6 8 -1 0 10 -5 -4 -1 -2 -10
pair choose&family	0 -1 0 0 0 0 1 0 0 11
pair choose&feedback	-2 0 0 0 0 0 1 0 2 18
pair choose&filled	-5 -4 -2 5 -6 0 10 -2 3 -23
pair choose&finance	-3 -6 -1 -1 9 7 4 -1 -9 -12
pair choose&future	-2 -2 0 0 6 0 3 -1 -5 -6
pair choose&glad	2 -9 -2 -3 -10 41 -16 -1 -3 6
pair choose&health	0 -2 6 1 -2 4 -3 -3 -1 34
pair choose&hear	-2 7 -2 5 -27 10 -21 -1 30 28
pair choose&hiringside	-6 -10 -4 0 21 -4 14 -2 -9 -48
pair choose&hitch	-1 1 2 1 -4 0 3 -1 -1 -7
pair choose&hold	-1 -2 -2 6 -19 -3 23 -1 -2 -24
pair choose&inbox	0 3 0 -1 -2 0 -1 3 -1 5
pair choose&interview	-4 17 -1 8 -8 6 -18 -3 4 9
pair choose&invite	8 -4 -1 0 -4 3 1 0 -2 -33
pair choose&join	0 -1 -1 0 11 -13 6 0 -2 1
pair choose&keen	0 18 7 -11 -20 7 3 -1 -3 -30
pair choose&link	-3 18 15 -11 -8 -2 -5 -1 -2 27
pair choose&lure	0 6 0 0 0 0 -5 0 0 -3
pair choose&machine	0 1 0 0 -1 0 -1 0 0 -7
pair choose&mediaword	4 -1 -4 -1 14 4 -6 0 -10 -20
pair choose&meet	-6 2 0 0 13 4 -5 0 -7 -28
pair choose&mine	-1 0 1 0 5 0 -5 0 -1 -19
pair choose&move	-5 5 8 -8 -1 2 2 -1 -1 2
pair choose&not	0 4 -6 26 -50 2 9 -2 17 -10
pair choose&offer	-7 1 -1 1 -11 24 -4 -1 -3 -44
pair choose&office	-2 0 -1 0 6 1 -7 0 2 29
pair choose&official	-2 -1 -1 0 -16 5 5 -3 13 -9
pair choose&onward	5 -12 -2 0 9 -2 8 -1 -4 -36
pair choose&other	-6 2 -5 8 26 -6 -2 -4 -12 32
pair choose&paper	0 0 0 0 6 0 -5 0 0 1
pair choose&pay	-2 9 -2 -1 -2 14 -12 -1 -2 -30
pair choose&practice	0 0 0 0 5 0 -4 0 -1 12
pair choose&prepare	-6 0 -2 0 27 -4 -10 -1 -4 -30
pair choose&property	-1 8 -2 0 -1 7 -14 0 3 1
pair choose&received	-1 -1 0 0 14 -2 -3 0 -6 -11
pair choose&recruiter	5 11 -1 -3 -3 -8 2 -1 -1 -90
pair choose&remind	-2 -12 1 14 -10 -2 15 -1 -3 13
pair choose&review	1 0 -1 -1 1 -2 13 -1 -11 -3
pair choose&role	2 -9 -6 0 -1 33 -8 -3 -8 -28
pair choose&sales	-1 2 -1 0 -1 3 1 -1 -2 41
pair choose&send	6 -4 0 -1 -2 7 -2 -1 -2 13
pair choose&service	-1 9 -1 0 0 -2 -4 0 0 10
pair choose&shop	0 6 -2 0 0 0 -2 -1 -1 -14
pair choose&sign	0 -7 -3 -3 -2 33 -1 -3 -14 -20
pair choose&slot	-15 77 -5 -20 -9 9 -30 -5 -3 34
pair choose&sorry	-2 -3 -6 3 20 -3 -10 -2 3 17
pair choose&stage	9 -15 -3 2 -6 -15 33 -2 -3 -28
pair choose&start	0 -1 0 0 16 -7 -5 0 -2 -18
pair choose&study	-8 -3 0 3 -12 1 9 0 11 2
pair choose&talk	-2 -3 -1 -2 -15 4 5 -1 14 -3
pair choose&task	-3 -3 -1 -1 2 0 3 -1 4 -25
pair choose&team	-8 2 -4 3 45 11 -27 -6 -17 17
pair choose&thank	14 -15 9 -2 7 -1 -7 -2 -3 -28
pair choose&ticket	9 3 -1 -2 -22 1 17 -4 -2 -30
pair choose&time	-41 37 13 7 -15 10 -12 -7 8 25
pair choose&title	-8 -6 -1 -5 34 29 -32 -3 -7 -20
pair choose&urgent	0 -3 -1 0 0 12 -8 0 0 3
pair choose&video	-1 1 2 0 2 0 -2 0 -1 -3
pair choose&wait	-1 -2 -1 1 3 -3 15 -1 -11 2
pair choose&wish	-1 2 0 0 -4 8 -4 0 -1 -10
pair choose&yours	15 12 -1 -3 -28 22 -6 -2 -8 31
pair civic&closer	-1 1 0 0 1 0 -1 0 0 16
pair civic&confirm	0 0 0 0 3 0 -3 0 0 22
pair civic&deadline	-2 -2 -18 5 -2 -4 6 -2 18 3
pair civic&decide	-5 -4 -1 3 -10 1 6 -2 12 -67
pair civic&document	-6 3 0 0 0 -1 -10 0 15 -8
pair civic&education	-3 4 0 0 4 0 0 0 -4 -37
pair civic&enjoyed	-1 5 0 0 1 0 -5 0 -1 -25
pair civic&event	-1 -13 13 -1 12 -1 -3 -1 -6 0
pair civic&family	0 -1 0 0 2 -1 2 0 -1 5
pair civic&finance	-2 -1 -1 6 -3 -1 3 -1 -1 14
pair civic&future	0 0 0 0 0 0 0 0 0 5
pair civic&glad	12 -8 0 -1 -2 4 -4 0 -1 5
pair civic&health	0 1 0 0 0 0 0 0 0 35
pair civic&hear	-1 1 -1 -3 -2 -4 7 -1 5 -5
pair civic&hiringside	2 -1 -3 -1 0 -3 8 -1 0 -28
pair civic&hitch	-11 -1 12 0 0 0 1 0 0 -4
pair civic&inbox	0 0 0 0 0 -1 2 0 0 -8
pair civic&interview	-2 11 8 -1 -5 -2 -12 -1 5 60
pair civic&invite	-2 -1 0 0 0 6 -9 0 8 4
pair civic&join	-5 20 -2 -1 -9 6 -7 0 -3 8
pair civic&keen	4 1 0 0 -1 0 -3 0 -1 10
pair civic&link	0 1 13 0 -8 0 -3 0 -2 -9
pair civic&mediaword	-3 0 0 0 4 0 -1 0 0 2
pair civic&meet	-4 8 3 -3 -21 -2 14 -2 7 0
pair civic&move	4 -1 -2 -1 -10 -2 12 -1 0 -3
pair civic&not	-2 -2 -1 -5 24 -2 -9 -4 2 5
pair civic&offer	-5 -1 0 -1 -18 16 9 -1 0 -5
pair civic&office	1 -2 -1 -1 -5 0 -1 -1 10 29
pair civic&official	-3 -2 4 0 -14 0 -4 0 19 12
pair civic&onward	7 -3 -1 5 -1 -1 -6 0 -1 -17
pair civic&other	-4 7 -2 -1 13 -4 -4 -1 -5 -11
pair civic&pay	-1 -3 0 0 -1 -3 8 0 0 -5
pair civic&practice	0 0 0 0 4 0 0 0 -4 1
pair civic&prepare	1 -13 13 0 4 0 -2 0 -2 -5
pair civic&property	0 0 0 0 -5 0 5 0 0 7
pair civic&received	-5 0 0 0 0 0 -6 0 13 41
pair civic&recruiter	2 3 0 1 4 -1 0 0 -8 -17
pair civic&remind	5 -2 -5 -1 8 -1 0 0 -3 -4
pair civic&review	-2 2 0 -1 -10 -1 2 0 10 -15
pair civic&role	6 10 -1 -3 -24 9 -8 -2 13 -72
pair civic&sales	0 0 0 0 0 0 0 0 0 6
pair civic&send	4 -3 0 -1 -5 1 5 0 -1 -14
pair civic&service	0 0 0 0 0 0 0 0 0 16
pair civic&shop	1 0 0 0 0 0 0 0 0 10
pair civic&sign	0 3 0 0 1 1 -1 0 -3 4
pair civic&slot	0 6 -6 0 -1 1 3 -1 -1 19
pair civic&sorry	-1 0 0 -6 18 -1 -7 -1 -1 17
pair civic&stage	22 -12 -1 -4 -1 -2 0 -1 -1 10
pair civic&start	-4 0 0 0 0 9 -4 0 0 -3
pair civic&study	-3 3 0 0 1 0 -1 0 0 -6
pair civic&talk	10 1 -1 -1 -9 -3 -8 0 10 3
pair civic&task	0 0 0 0 0 0 -1 0 1 8
pair civic&team	4 12 -3 -14 3 -7 13 -3 -5 -53
pair civic&thank	-2 12 0 0 -6 0 -3 1 -1 54
pair civic&ticket	-1 1 0 0 4 0 -2 0 -1 15
pair civic&time	-4 -37 20 -9 25 3 12 -5 -4 45
pair civic&title	-13 14 -3 -6 -1 10 -15 -3 15 -70
pair civic&video	0 0 0 0 0 0 0 0 0 4
pair civic&wait	3 -1 -1 -1 -7 -3 6 6 -4 5
pair civic&yours	-2 10 3 0 -18 -1 -9 0 18 107
pair closer&cold	0 1 0 0 0 0 -1 0 1 -3
pair closer&confirm	0 1 0 0 0 0 1 0 0 9
pair closer&deadline	-6 7 -1 0 -2 0 -4 4 2 16
pair closer&decide	-1 -1 -2 -2 33 -1 -23 -1 -4 0
pair closer&document	-3 9 0 0 1 0 1 0 -6 -1
pair closer&education	0 0 0 0 1 0 -2 0 2 -9
pair closer&enjoyed	-1 -2 0 -1 3 0 3 -1 0 12
pair closer&event	0 1 0 0 1 0 0 0 0 -10
pair closer&family	-1 -2 1 0 5 0 1 0 -4 11
pair closer&feedback	-1 -2 0 0 -8 -1 13 0 -1 -4
pair closer&filled	0 -2 0 0 2 0 1 0 1 -9
pair closer&finance	0 0 0 -1 5 0 -2 0 0 -1
pair closer&future	0 0 0 0 2 0 -1 0 0 11
pair closer&glad	-1 10 0 -2 -3 -1 -2 0 -1 -4
pair closer&health	0 4 0 0 -1 0 -2 0 -1 6
pair closer&hear	-1 -7 -2 -2 20 -4 0 -1 -2 -7
pair closer&inbox	-3 5 3 -1 -3 -1 -4 9 -5 -9
pair closer&interview	8 -7 0 -3 4 -1 -1 -2 2 10
pair closer&invite	2 -4 0 0 3 0 3 -2 -1 -4
pair closer&join	0 0 0 0 4 0 -2 0 0 -3
pair closer&keen	4 -9 0 0 0 0 7 0 -1 2
pair closer&link	-1 4 0 0 -2 0 -2 0 1 6
pair closer&machine	0 6 0 0 -1 0 -3 -1 0 -13
pair closer&mediaword	0 -1 0 0 0 0 -1 2 1 6
pair closer&meet	0 -5 0 0 5 0 5 0 -3 -1
pair closer&mine	0 0 0 0 1 0 -1 0 0 17
pair closer&move	-1 2 2 0 0 0 -2 0 0 6
pair closer&not	-8 -9 4 -4 41 3 -15 -8 -4 -51
pair closer&offer	0 0 0 0 1 -1 0 0 0 34
pair closer&office	0 0 0 0 0 0 0 0 0 5
pair closer&official	0 -1 0 0 -10 0 22 0 -11 -3
pair closer&onward	0 -2 0 0 13 0 -4 0 -5 2
pair closer&other	-2 -5 -1 -1 10 -1 -15 -1 15 -15
pair closer&pay	0 -1 -1 -1 1 9 -7 0 0 -9
pair closer&practice	0 0 0 0 0 0 0 0 0 6
pair closer&property	1 12 0 0 -9 -1 -2 0 0 8
pair closer&received	9 -1 -1 0 7 -1 2 -1 -14 -23
pair closer&recruiter	-2 -1 0 0 18 0 -5 0 -9 8
pair closer&remind	-1 5 0 -1 6 0 -7 0 -2 10
pair closer&review	-1 1 0 -1 24 -1 -4 2 -20 -9
pair closer&role	-1 5 -1 -3 -4 -4 -1 -3 13 35
pair closer&sales	1 -4 0 0 0 0 3 0 0 0
pair closer&send	0 6 0 0 0 0 -9 -2 6 6
pair closer&sign	0 2 0 0 1 -1 -10 0 9 -18
pair closer&slot	-1 0 -2 -1 12 -2 8 2 -16 1
pair closer&sorry	-2 -3 -4 -1 5 6 -18 -2 19 -2
pair closer&stage	0 -3 0 0 2 0 -1 0 4 20
pair closer&study	0 -2 0 0 5 0 -1 0 -2 -16
pair closer&talk	4 -8 0 0 2 0 5 0 -1 -15
pair closer&task	0 -2 0 0 3 0 1 0 -2 -3
pair closer&team	0 10 0 -2 -2 -1 5 -2 -7 -42
pair closer&thank	9 15 1 -3 -34 -3 -2 21 -4 9
pair closer&ticket	-1 -1 0 -1 11 -1 -24 22 -3 1
pair closer&time	0 36 0 -4 4 -5 -22 0 -9 -18
pair closer&title	4 -11 -2 -2 12 -3 -2 -2 5 4
pair closer&video	-1 5 0 0 2 0 -3 0 -3 6
pair closer&wait	-2 -1 7 0 2 0 -16 2 9 3
pair closer&wish	-1 -2 0 0 -12 -3 24 0 -6 13
pair closer&yours	11 15 -1 -1 3 -1 -5 -1 -19 32
pair cold&deadline	-2 10 -2 -1 0 -3 -4 0 1 12
pair cold&decide	-6 8 0 0 -1 -1 1 0 0 -17
pair cold&document	0 0 0 0 0 0 0 0 -1 -10
pair cold&education	0 0 0 0 0 0 -11 0 12 0
pair cold&enjoyed	2 -1 0 0 0 0 0 0 0 34
pair cold&event	2 0 1 0 0 0 -3 0 0 13
pair cold&family	0 0 0 0 4 0 -3 0 0 21
pair cold&feedback	-2 -1 0 0 -1 0 6 0 -2 -13
pair cold&finance	0 0 0 0 -5 0 5 0 0 -1
pair cold&future	0 0 0 0 8 0 0 0 -8 0
pair cold&glad	0 0 0 0 0 0 1 0 0 6
pair cold&hear	1 1 -2 1 -5 5 -1 10 -10 -31
pair cold&interview	-9 13 0 -1 -1 -1 0 -1 -1 -25
pair cold&invite	2 -1 0 0 8 0 -1 0 -8 -9
pair cold&join	0 0 0 0 6 0 -3 0 -2 14
pair cold&keen	-3 10 -2 0 -2 -4 2 0 -1 -2
pair cold&mediaword	0 0 0 0 3 0 -3 0 0 1
pair cold&meet	3 2 0 0 0 0 -4 0 0 -5
pair cold&mine	0 0 0 0 0 0 0 0 0 -4
pair cold&not	0 0 0 0 1 0 1 0 0 -5
pair cold&offer	0 0 0 0 0 6 -6 0 0 -2
pair cold&office	6 2 -1 -1 3 -2 2 -1 -8 -36
pair cold&official	-8 9 0 0 0 0 -1 0 0 4
pair cold&onward	-1 0 0 -1 1 -1 5 -3 0 -1
pair cold&other	-1 0 0 0 10 -1 -4 0 -2 -9
pair cold&pay	-2 9 -1 -1 4 -3 -9 0 2 10
pair cold&prepare	-2 0 1 0 0 0 3 0 -1 4
pair cold&property	-1 9 -1 0 -5 -2 1 0 -1 7
pair cold&received	2 -5 0 -1 0 0 0 0 6 8
pair cold&recruiter	0 -4 0 0 6 0 -1 1 -2 7
pair cold&remind	0 0 0 2 -2 0 1 0 0 -5
pair cold&review	2 -2 0 0 0 0 2 0 -2 -10
pair cold&role	2 4 -2 -3 -7 -2 -4 -3 13 42
pair cold&sales	-11 21 -2 -2 2 -2 6 -1 -12 -61
pair cold&send	0 -4 0 0 7 0 7 0 -9 -9
pair cold&sign	0 0 0 0 0 0 3 0 -2 8
pair cold&slot	-1 1 0 0 0 0 1 0 0 6
pair cold&study	0 0 0 0 0 0 1 0 -1 26
pair cold&talk	1 3 0 -1 -1 -1 3 0 -4 27
pair cold&team	2 12 -2 -1 7 3 -27 -1 8 24
pair cold&thank	3 -3 -1 -1 -2 -1 -29 14 18 -17
pair cold&time	1 11 -1 1 6 -5 -6 -1 -6 -17
pair cold&title	-5 12 0 -1 -6 -1 11 0 -9 51
pair cold&urgent	0 0 0 0 0 0 0 0 0 8
pair cold&wait	-4 -3 -2 -2 -4 -3 28 -1 -9 -22
pair cold&yours	3 5 -1 -1 -8 -1 0 -1 4 11
pair confirm&deadline	9 -3 -2 -2 3 0 -3 -1 0 44
pair confirm&decide	-4 -1 -1 0 3 1 2 0 -1 -11
pair confirm&document	-3 -1 -1 0 -1 0 -17 -1 24 6
pair confirm&education	-1 -2 -1 2 0 0 -3 0 4 22
pair confirm&enjoyed	5 -7 -1 0 -1 0 4 0 -1 -2
pair confirm&event	3 3 -2 0 6 -3 -6 -1 -1 30
pair confirm&family	3 -1 0 0 -1 0 -1 0 0 3
pair confirm&feedback	6 -5 -1 0 0 0 1 0 0 -11
pair confirm&filled	7 -1 -5 -2 4 -6 -6 10 -1 -9
pair confirm&finance	-5 -1 0 0 -2 1 -8 -1 17 -18
pair confirm&forwarded	-1 0 -1 0 -1 0 -1 0 3 -10
pair confirm&future	1 0 -2 0 2 0 -3 0 2 -10
pair confirm&glad	-3 -3 -2 -2 -2 5 7 -1 0 -10
pair confirm&health	2 -1 -1 0 0 2 -1 0 1 24
pair confirm&hear	-11 16 -1 0 -3 -4 7 -1 -3 3
pair confirm&hiringside	3 -3 -1 0 -1 0 0 0 2 -7
pair confirm&hitch	7 -1 -5 0 -1 0 1 0 0 -9
pair confirm&hold	-1 5 4 -3 -3 2 -2 0 0 -6
pair confirm&inbox	11 -5 -2 -9 -3 -1 5 5 0 -2
pair confirm&interview	38 -26 -13 -8 -5 4 16 0 -6 -62
pair confirm&invite	11 8 -3 0 -1 -6 -10 -2 3 -13
pair confirm&keen	4 -6 2 -1 7 2 -5 -1 -2 -4
pair confirm&link	6 0 -1 0 -1 -1 -4 0 0 19
pair confirm&machine	-4 4 0 0 -1 0 -1 0 2 -7
pair confirm&meet	9 -7 7 -5 2 1 -7 -1 2 29
pair confirm&mine	0 -1 0 0 0 3 -1 0 0 -1
pair confirm&move	-6 -1 9 0 -1 0 -1 0 0 14
pair confirm&not	-37 -10 36 -4 14 1 3 4 -7 -18
pair confirm&offer	-4 -1 -1 0 1 9 -4 0 -1 -7
pair confirm&office	1 -7 -1 1 1 3 -4 0 7 43
pair confirm&official	2 0 -1 0 0 0 -3 0 3 12
pair confirm&onward	-3 -2 -1 -9 -1 12 5 0 0 -5
pair confirm&other	-4 -7 -2 1 3 -2 3 -1 7 -16
pair confirm&pay	-7 0 -1 -1 2 5 -8 10 -1 -17
pair confirm&practice	0 0 0 0 0 0 0 0 0 4
pair confirm&prepare	8 -8 -6 4 -2 1 -11 -3 16 41
pair confirm&property	3 -1 -2 0 0 0 0 0 0 41
pair confirm&received	-7 2 -1 -1 -5 -1 -23 -3 40 -10
pair confirm&recorded	0 0 0 0 0 0 0 0 0 3
pair confirm&recruiter	4 1 -4 -10 -1 3 7 0 0 0
pair confirm&remind	-3 -2 7 -9 6 -2 4 -1 0 25
pair confirm&review	1 -6 -1 0 0 -1 1 0 7 6
pair confirm&role	7 -19 -5 -5 -6 3 24 -6 7 -21
pair confirm&sales	5 -7 -3 0 -3 2 -5 -2 12 -12
pair confirm&send	0 -2 -1 -1 -4 0 0 -1 10 6
pair confirm&service	1 1 0 0 0 0 -1 0 0 -7
pair confirm&shop	2 -2 -2 0 -1 -1 -4 0 8 32
pair confirm&sign	-4 -7 -2 -2 -1 6 14 -4 1 -4
pair confirm&slot	17 8 -15 -2 1 6 -14 2 -2 4
pair confirm&sorry	-2 -1 -1 9 0 -1 -2 0 -1 -3
pair confirm&stage	9 -5 -6 -1 12 -1 -6 -1 -1 -6
pair confirm&start	4 -2 -1 -1 3 8 -11 0 0 9
pair confirm&study	0 -2 0 0 -2 0 -2 0 6 21
pair confirm&talk	20 -9 -6 -2 -10 21 -8 -1 -3 -51
pair confirm&task	-9 -3 -1 -1 0 1 16 -1 -1 -10
pair confirm&team	-18 -8 -4 1 3 -1 20 -1 8 -30
pair confirm&thank	10 -4 -2 -1 -2 -1 -2 -2 3 -23
pair confirm&ticket	1 -2 -1 0 -1 -1 -1 -2 8 22
pair confirm&time	19 -2 5 -21 -5 18 -6 0 -8 8
pair confirm&title	26 -20 -8 -10 -25 16 12 -7 16 -13
pair confirm&wait	-8 2 0 0 7 1 2 0 -3 31
pair confirm&wish	0 0 0 0 -3 8 -3 0 0 0
pair confirm&yours	21 -22 -10 -2 -7 11 11 -2 1 37
pair deadline&decide	14 0 7 2 19 1 -37 -10 5 -11
pair deadline&document	-10 -7 -2 -2 0 2 18 -15 16 -20
pair deadline&education	5 3 -1 -1 -1 1 -10 -1 6 9
pair deadline&enjoyed	-1 3 0 0 -12 -1 16 -3 -3 1
pair deadline&event	16 7 -2 -2 -22 -1 -4 -2 10 30
pair deadline&exit	4 5 0 0 0 0 -8 0 0 -7
pair deadline&family	-5 6 0 0 -3 -1 -12 -1 15 -13
pair deadline&feedback	10 -2 -1 -1 7 -1 -25 -8 21 -18
pair deadline&filled	2 2 3 -1 -2 -3 12 -5 -8 7
pair deadline&finance	-7 -1 -1 4 -5 -1 -2 0 13 -12
pair deadline&future	-5 -1 -1 0 -1 -1 5 -4 8 -11
pair deadline&glad	-7 12 -1 -1 1 0 -3 0 -1 -7
pair deadline&health	7 1 -1 0 0 0 -4 0 -3 23
pair deadline&hear	13 -7 -5 -9 -27 16 -15 7 27 35
pair deadline&hiringside	0 -1 -1 0 -2 9 0 4 -9 9
pair deadline&hitch	1 -1 0 -1 -2 0 4 0 -2 22
pair deadline&hold	-2 -2 -3 3 -24 -4 42 -2 -7 -14
pair deadline&inbox	12 -6 -1 -1 -6 -13 2 6 7 -19
pair deadline&interview	31 -27 9 7 -1 -9 6 -5 -11 5
pair deadline&invite	-1 -9 1 2 -3 -1 11 -1 1 9
pair deadline&join	0 -1 0 0 3 1 -1 0 -2 27
pair deadline&keen	-3 -4 -3 -2 -5 -1 10 -5 13 -27
pair deadline&link	-9 5 -11 -2 -4 12 19 -7 -3 -9
pair deadline&lure	0 5 0 0 1 -8 3 0 0 0
pair deadline&mediaword	-5 4 -1 0 -1 -6 -9 17 2 19
pair deadline&meet	-10 21 -7 6 -12 5 -10 -10 16 -5
pair deadline&mine	-1 -1 0 0 12 -5 -5 0 0 -6
pair deadline&move	12 -6 -6 -5 -6 -1 7 3 3 22
pair deadline&not	10 -29 22 -1 -51 -24 84 -4 -6 -7
pair deadline&offer	-6 0 -4 -3 5 21 -4 -3 -7 30
pair deadline&office	-24 11 -5 -2 19 -4 10 -2 -3 -7
pair deadline&official	9 -1 10 -3 0 -1 -2 -8 -5 24
pair deadline&onward	-5 -8 2 5 1 -5 21 -3 -9 -12
pair deadline&other	-7 -27 10 -1 12 -15 16 -4 16 -3
pair deadline&paper	-6 -1 0 0 -1 -2 4 -1 8 -14
pair deadline&pay	2 -2 -4 -2 4 -26 32 -2 -2 -4
pair deadline&practice	-2 -9 -2 0 4 0 10 0 -1 12
pair deadline&prepare	-3 3 6 -1 -17 -3 -24 -1 40 -52
pair deadline&property	1 8 -2 0 -5 -4 5 -1 -2 4
pair deadline&received	-7 -4 -2 -1 -3 -6 5 7 11 4
pair deadline&recorded	-5 33 -1 -1 -1 -1 -13 -6 -3 -9
pair deadline&recruiter	-6 -4 -1 0 24 -1 -16 -1 5 6
pair deadline&remind	-6 5 -6 8 -7 7 2 4 -5 23
pair deadline&review	-8 4 -2 -2 -12 -4 19 -2 5 19
pair deadline&role	-4 5 -9 -2 8 -7 17 -3 -3 -6
pair deadline&sales	-7 13 -2 -1 -17 -4 22 -1 -4 23
pair deadline&send	13 -1 -3 -2 -5 5 1 -3 -5 -3
pair deadline&service	-1 5 0 -2 -7 -4 -5 0 15 -1
pair deadline&shop	-1 -5 -4 0 9 1 5 0 -3 26
pair deadline&sign	3 -7 -4 -7 -19 34 -18 -2 20 47
pair deadline&slot	7 25 -3 -9 2 21 -43 -7 6 29
pair deadline&sorry	-8 -4 6 0 13 -2 -5 -3 3 -10
pair deadline&stage	2 7 -4 -2 -20 -4 40 1 -19 -22
pair deadline&start	2 -8 -1 -1 4 -23 35 -2 -6 -18
pair deadline&study	0 -4 0 -1 -7 3 9 0 0 6
pair deadline&talk	-1 -2 -3 -1 -4 -4 14 -12 14 36
pair deadline&task	2 -27 -2 -3 -2 -3 26 -6 13 -29
pair deadline&team	-2 18 -9 9 3 -12 -17 1 8 -6
pair deadline&thank	20 -12 -3 -4 26 -5 -13 -4 -3 -10
pair deadline&ticket	3 -17 -8 -8 9 30 -28 31 -13 43
pair deadline&time	6 57 -18 -19 -36 10 14 -2 -13 -47
pair deadline&title	-25 12 -1 8 -13 -23 30 -1 13 -12
pair deadline&video	3 0 -1 0 0 0 -3 -2 4 27
pair deadline&wait	17 -12 -4 -5 -9 -9 -1 -6 29 -49
pair deadline&wish	0 0 0 0 -15 0 15 0 1 5
pair deadline&yours	0 -6 3 3 -6 -3 19 -3 -7 33
pair decide&document	0 0 0 0 3 0 -2 0 0 -4
pair decide&education	-2 -1 -1 -1 9 1 -2 0 -3 -33
pair decide&enjoyed	0 -8 0 -1 2 0 9 0 -1 9
pair decide&event	-3 9 -2 -1 0 -1 -11 0 9 -13
pair decide&family	0 7 0 0 -1 0 -14 0 9 -1
pair decide&feedback	3 -8 -2 -1 10 -1 12 -7 -7 11
pair decide&filled	-1 -1 -1 4 7 0 -5 0 -3 -9
pair decide&finance	0 -2 0 5 -4 -1 3 0 -1 20
pair decide&future	1 0 0 0 0 0 1 0 0 5
pair decide&glad	0 0 0 0 -1 5 -2 0 0 -7
pair decide&health	0 -5 0 0 1 0 6 0 -1 29
pair decide&hear	7 -7 -7 -4 17 6 8 -5 -16 -2
pair decide&hiringside	-1 -2 -1 -1 7 3 -1 -1 -3 -20
pair decide&hitch	-1 0 0 0 -1 0 4 -1 -1 -4
pair decide&hold	0 0 0 0 2 0 1 0 -1 -8
pair decide&inbox	3 -8 0 -1 -7 0 -3 -4 20 -11
pair decide&interview	-34 -2 4 -3 0 4 9 5 16 -37
pair decide&invite	4 -2 0 0 0 0 -2 0 0 -1
pair decide&keen	-1 -9 0 0 1 0 10 0 0 15
pair decide&machine	-1 -1 -1 0 -2 -1 0 10 -5 2
pair decide&mediaword	-1 -1 0 -1 -5 4 0 -2 6 -4
pair decide&meet	1 6 -2 -2 -10 -3 4 -1 7 -14
pair decide&mine	5 0 0 0 0 0 -5 0 0 1
pair decide&move	-1 -4 -1 -1 2 0 10 -1 -4 -15
pair decide&not	-5 -7 -5 23 -16 -5 4 9 2 3
pair decide&offer	-1 -2 0 -1 -2 8 -2 0 0 7
pair decide&office	2 -2 -2 -2 -10 3 3 0 8 -28
pair decide&official	-10 8 -1 0 12 0 -1 -1 -7 -1
pair decide&onward	-4 -3 -1 5 23 0 -1 -1 -17 39
pair decide&other	-12 9 11 -1 33 -2 -26 -2 -10 32
pair decide&paper	-1 -1 0 0 0 0 2 -2 2 5
pair decide&pay	3 -1 0 0 -2 1 -9 0 8 -5
pair decide&practice	-2 8 -2 0 1 0 -4 0 0 -4
pair decide&prepare	-1 -2 -4 -1 -6 6 10 3 -6 9
pair decide&property	-1 -1 0 0 -3 -1 7 0 -1 -8
pair decide&received	3 0 -1 0 2 0 8 0 -12 13
pair decide&recruiter	-2 -10 -1 0 3 -10 27 -1 -5 21
pair decide&remind	-4 -1 -1 0 8 3 -2 -1 -3 -12
pair decide&review	-6 -2 -1 -1 -1 -2 8 -3 8 12
pair decide&role	-3 -6 -5 7 26 6 -10 -2 -13 -43
pair decide&sales	-5 8 -1 0 1 0 -1 0 -1 6
pair decide&send	4 -10 -1 -1 -2 -3 14 -1 -1 -4
pair decide&shop	-8 0 0 0 2 0 8 0 -2 -3
pair decide&sign	1 -1 0 0 -1 -5 8 0 1 16
pair decide&slot	-2 1 -3 0 -1 4 2 -5 4 13
pair decide&sorry	-2 -1 -3 -2 8 -2 7 -1 -4 -9
pair decide&stage	0 -4 -1 -3 4 -2 11 -2 -2 -9
pair decide&start	3 -2 0 0 0 4 -3 0 -1 -3
pair decide&study	0 -4 0 -1 2 0 10 0 -6 -10
pair decide&talk	1 -7 -1 -1 -6 -1 -12 0 27 0
pair decide&task	-4 1 0 -1 10 -1 -5 -2 3 -1
pair decide&team	-2 -12 -6 4 12 1 22 9 -27 7
pair decide&ticket	3 -3 -2 -2 35 -4 -5 -5 -17 30
pair decide&time	-1 -24 -21 5 -14 53 4 -15 12 5
pair decide&title	-13 3 -5 10 3 4 32 -3 -30 -23
pair decide&wait	4 -1 -2 -1 -11 -2 6 1 4 -3
pair decide&wish	3 1 0 0 -2 0 -1 0 -1 -4
pair decide&yours	5 -2 -1 -1 7 6 -10 11 -17 4
pair document&education	4 2 0 -1 0 5 -4 0 -5 10
pair document&enjoyed	-1 9 0 0 4 0 -9 0 -1 -12
pair document&event	-3 -2 0 0 -1 -1 18 -4 -7 -1
pair document&family	2 -2 0 0 0 0 3 0 -2 -1
pair document&feedback	-3 -1 0 0 2 5 -2 0 -1 -2
pair document&filled	-3 -2 0 0 4 -1 6 0 -3 -11
pair document&finance	0 0 0 0 -2 6 -4 0 0 13
pair document&future	0 0 0 0 -1 7 -5 0 0 -7
pair document&glad	-1 -3 0 0 -2 10 -2 0 -1 -19
pair document&health	1 -2 0 0 -1 0 2 0 -1 -17
pair document&hear	1 -4 -1 0 6 3 -6 -1 2 -6
pair document&hiringside	1 -2 0 0 -2 7 -2 -1 0 -23
pair document&hitch	1 0 0 0 0 0 -2 3 -1 -4
pair document&inbox	1 -1 0 -1 7 -2 5 -5 -4 0
pair document&interview	3 -5 -1 -2 2 6 0 -2 -2 11
pair document&invite	0 0 0 0 -1 1 -7 0 7 -2
pair document&join	1 -1 0 0 -2 0 4 0 -1 -2
pair document&keen	0 -2 0 0 -1 -1 9 0 -4 -2
pair document&link	-11 -4 -2 0 8 10 8 1 -8 -7
pair document&lure	-1 1 0 0 -2 -1 4 0 0 -10
pair document&machine	-2 0 0 0 -2 -1 -3 0 8 -8
pair document&mediaword	4 -4 0 0 14 0 -23 8 1 -15
pair document&meet	4 -6 -1 0 7 2 1 -1 -7 0
pair document&mine	0 0 0 0 0 1 0 0 0 30
pair document&move	-6 0 -2 0 0 0 5 3 0 1
pair document&not	3 -6 5 -1 11 -5 7 -3 -11 -22
pair document&offer	8 -4 -1 -1 3 19 -19 -1 -5 -17
pair document&office	-1 1 0 0 3 0 0 0 -4 -9
pair document&official	-4 6 4 -1 -10 6 10 -9 -1 -45
pair document&onward	-1 -1 0 0 0 -1 -2 8 -1 -19
pair document&paper	1 -4 0 -1 -2 -1 10 -1 -3 -10
pair document&pay	-5 0 -2 0 -1 0 10 0 -2 12
pair document&practice	0 0 0 0 1 0 1 0 -2 -14
pair document&prepare	-3 -7 -4 -5 -12 -7 36 -3 3 8
pair document&property	5 -1 0 0 0 0 -3 0 -1 10
pair document&received	-8 -6 -3 -3 -9 -9 -17 -4 58 -33
pair document&recorded	0 0 0 0 0 0 0 0 1 4
pair document&recruiter	0 0 0 0 0 0 2 0 0 -7
pair document&remind	1 -1 0 0 2 -1 3 0 -3 -1
pair document&review	7 -3 -1 -1 -2 -1 7 0 -6 -5
pair document&role	3 -3 -1 -1 6 15 -16 -1 -3 35
pair document&sales	-1 1 0 0 -1 6 -12 8 0 -25
pair document&send	0 -4 -4 -2 -15 -27 58 -3 -5 -59
pair document&service	0 0 0 0 0 0 0 0 0 -4
pair document&shop	-2 -2 -1 0 -4 13 -21 6 9 -12
pair document&sign	-8 -2 -1 -1 -6 -7 27 -2 0 13
pair document&slot	-8 2 -2 0 -3 0 18 0 -5 54
pair document&stage	-1 -4 -1 0 1 -3 -3 0 12 -14
pair document&start	-4 -1 0 0 13 -1 -1 -1 -3 -8
pair document&study	-3 -1 0 0 9 0 5 -2 -7 -2
pair document&talk	-1 -1 -1 0 2 -2 4 0 0 -22
pair document&task	-1 0 0 0 2 0 -5 0 5 -5
pair document&team	-1 -1 -1 0 4 -1 0 0 -1 -9
pair document&thank	-3 20 -2 -1 -4 2 -24 -1 13 7
pair document&ticket	4 -2 0 0 8 11 5 -6 -17 2
pair document&time	3 -18 -5 -3 9 -6 59 -14 -26 -8
pair document&title	4 -9 5 -2 26 6 -22 -4 -5 10
pair document&video	3 -4 0 0 0 0 -3 0 4 -9
pair document&wait	1 -5 -1 0 9 -9 22 1 -17 -13
pair document&yours	5 2 -2 -2 -8 4 -11 1 11 11
pair education&enjoyed	3 0 0 0 -2 1 1 0 -3 -15
pair education&event	-1 -4 -1 -1 6 0 -14 -1 15 31
pair education&family	0 0 0 0 0 0 0 0 0 15
pair education&feedback	0 0 0 0 0 0 -6 0 6 -1
pair education&filled	-2 -1 0 1 4 -1 2 -2 -1 -10
pair education&finance	3 -1 0 0 1 0 5 0 -7 -22
pair education&future	0 0 0 1 0 1 -2 0 2 16
pair education&glad	-5 -1 0 -2 -1 11 -1 0 0 26
pair education&health	0 0 0 0 0 1 -1 0 1 -18
pair education&hear	-3 -8 0 -1 -6 -3 16 -1 5 17
pair education&hiringside	-1 -7 0 0 -9 -1 9 -1 9 -9
pair education&hitch	-1 0 0 0 0 -5 5 0 0 -14
pair education&hold	-1 0 0 1 0 -1 2 0 -1 -3
pair education&inbox	0 0 0 0 0 0 0 1 0 4
pair education&interview	21 -3 -1 -6 4 1 -19 -2 5 11
pair education&invite	4 -2 -1 0 -1 0 -1 -2 2 11
pair education&join	0 0 0 0 1 1 -3 0 2 -3
pair education&keen	0 1 0 0 0 0 0 0 0 66
pair education&mediaword	-3 0 0 0 2 0 -12 0 13 -20
pair education&meet	3 -1 -1 0 1 0 -6 -1 4 -3
pair education&mine	0 0 0 0 0 0 0 0 0 7
pair education&move	-3 0 4 -1 -3 0 3 0 1 15
pair education&not	-1 -2 -1 2 16 -1 -11 1 -3 -6
pair education&offer	-1 2 -1 0 -2 4 -3 -1 1 0
pair education&office	0 0 -1 0 0 0 5 0 -4 8
pair education&official	3 -2 -1 0 1 0 -4 -2 5 -41
pair education&onward	-6 0 -1 -2 3 8 -3 -1 1 15
pair education&other	-6 -1 0 -1 22 -1 -14 -4 4 -27
pair education&pay	4 -5 0 0 4 -1 -6 0 5 -10
pair education&practice	0 -3 0 0 5 0 0 0 -1 13
pair education&prepare	-5 -2 -1 -3 15 1 5 -1 -8 -12
pair education&property	5 -1 0 0 0 0 -4 0 0 -42
pair education&received	-1 3 0 -1 -4 0 -12 -2 16 16
pair education&recorded	0 0 0 0 0 0 -1 0 2 -11
pair education&recruiter	0 -1 0 0 0 0 7 0 -6 -30
pair education&remind	0 0 0 0 0 0 -1 0 1 7
pair education&review	-1 -1 0 0 0 0 15 -1 -11 15
pair education&role	-4 -5 -5 -1 0 6 11 -4 1 -67
pair education&sales	0 0 0 0 -9 0 14 -1 -4 4
pair education&send	-5 -8 -1 -2 -1 8 8 -1 1 -24
pair education&service	13 -4 -1 -1 -1 -3 -3 -1 0 -17
pair education&shop	-3 -4 0 0 -2 -1 5 0 5 -6
pair education&sign	-2 -3 -1 0 -17 9 10 -4 7 -9
pair education&slot	24 -6 -2 -2 -2 -3 -7 1 -2 -4
pair education&sorry	-1 -1 0 2 2 -1 2 -2 -2 14
pair education&stage	-2 4 -1 1 -2 0 -9 -1 11 29
pair education&start	-1 -2 0 -3 6 8 -3 -1 -4 8
pair education&study	0 0 0 0 0 0 -7 0 8 10
pair education&talk	3 -1 0 0 1 0 -1 0 -1 9
pair education&task	1 0 0 0 0 -5 5 0 0 26
pair education&team	-4 -3 7 -5 10 0 -16 -1 13 -17
pair education&thank	3 -1 0 -1 10 -1 -25 1 13 46
pair education&ticket	0 -1 0 0 -10 1 8 -1 4 14
pair education&time	28 -7 -5 -1 -18 4 -7 1 6 38
pair education&title	-1 -6 -1 0 -1 -4 20 -5 -1 -98
pair education&wait	-1 3 1 -1 -4 0 12 -2 -10 56
pair education&wish	0 0 0 0 1 0 0 0 -1 6
pair education&yours	0 1 -1 -1 6 -2 -8 -1 6 93
pair enjoyed&event	-2 1 -2 0 0 0 4 -1 -1 12
pair enjoyed&family	-1 7 0 1 -1 0 -5 0 -1 14
pair enjoyed&feedback	4 -7 -1 -1 12 -1 -6 -1 -1 -2
pair enjoyed&finance	0 0 0 0 3 0 -2 0 0 -7
pair enjoyed&future	-1 -1 0 0 6 0 -4 0 0 9
pair enjoyed&glad	-1 0 0 0 2 0 0 0 0 -3
pair enjoyed&health	1 -5 0 0 0 0 5 0 0 -1
pair enjoyed&hear	0 4 -1 -1 0 0 -1 -1 0 22
pair enjoyed&hiringside	0 -1 0 -1 3 -1 -1 0 0 -11
pair enjoyed&inbox	-3 13 -2 0 3 -1 -6 -2 -3 -16
pair enjoyed&interview	-3 12 -3 -2 4 -2 4 -6 -4 4
pair enjoyed&invite	0 6 0 0 -1 0 -3 0 -1 -3
pair enjoyed&join	-1 12 0 0 0 0 -11 0 0 34
pair enjoyed&keen	-3 19 -5 -3 8 -1 -10 -2 -3 -3
pair enjoyed&mediaword	1 1 0 0 0 0 -1 0 0 -7
pair enjoyed&meet	-29 -12 -12 -5 2 -15 82 -4 -6 13
pair enjoyed&mine	0 1 0 0 1 0 -1 0 0 5
pair enjoyed&not	-1 0 -1 -2 13 -1 4 -2 -10 33
pair enjoyed&offer	-1 0 0 0 0 3 -1 0 0 3
pair enjoyed&office	0 1 0 -1 3 -1 -1 0 -1 1
pair enjoyed&official	-1 2 0 0 -1 0 3 0 -3 3
pair enjoyed&onward	1 2 -1 0 -1 0 0 0 0 16
pair enjoyed&other	-1 -2 -1 -1 23 -1 -15 -1 -1 28
pair enjoyed&pay	-1 -1 0 0 12 3 -10 -2 -1 -21
pair enjoyed&prepare	-2 0 0 0 0 1 -8 0 10 20
pair enjoyed&property	-1 5 0 0 -1 2 -2 -1 -1 -18
pair enjoyed&received	1 0 0 0 2 -1 1 0 -1 22
pair enjoyed&recruiter	0 5 0 0 0 2 -6 0 0 -5
pair enjoyed&remind	-7 8 -2 -3 -6 -2 12 -1 -1 -8
pair enjoyed&review	-1 4 0 0 0 0 -2 0 -2 15
pair enjoyed&role	5 10 -3 -2 7 -7 -7 -1 -4 12
pair enjoyed&sales	-3 5 0 0 -1 -1 1 0 -1 -10
pair enjoyed&send	0 2 -4 0 0 0 -6 9 0 -7
pair enjoyed&sign	-1 7 0 0 0 -5 3 0 -3 4
pair enjoyed&slot	13 -6 -6 -1 1 -1 1 -1 -1 2
pair enjoyed&sorry	-2 0 -1 2 4 -2 -2 0 0 3
pair enjoyed&stage	-1 0 -1 -1 -2 17 -11 0 -1 -1
pair enjoyed&start	3 0 0 0 0 0 -2 0 0 -14
pair enjoyed&study	0 0 0 0 0 0 -1 0 0 4
pair enjoyed&talk	0 -13 -6 -4 -6 12 26 -5 -5 64
pair enjoyed&task	6 23 -1 0 3 0 -31 0 0 8
pair enjoyed&team	3 22 -6 -3 11 -2 -20 -2 -4 3
pair enjoyed&thank	-10 -3 -3 0 16 -4 19 -5 -9 -12
pair enjoyed&ticket	0 0 0 0 8 0 -5 -2 -1 -11
pair enjoyed&time	-13 10 -16 -8 -1 15 27 -5 -9 -25
pair enjoyed&title	-7 18 -2 -1 8 5 -22 -2 3 32
pair enjoyed&video	-2 8 0 0 -2 0 -3 0 -1 3
pair enjoyed&wait	-1 1 0 0 20 -11 -5 -1 -3 7
pair enjoyed&yours	16 13 -3 -4 0 -2 -12 -2 -7 -42
pair event&family	1 -1 0 0 -1 0 -3 0 4 13
pair event&filled	0 -3 0 1 -18 0 24 -1 -3 -5
pair event&finance	0 0 0 0 0 0 0 0 0 10
pair event&glad	-4 3 -1 0 0 5 -2 -1 -1 21
pair event&health	1 0 0 0 1 0 -1 0 0 -5
pair event&hear	3 -5 17 5 -2 -1 -12 -4 -2 3
pair event&hiringside	-5 0 0 0 -1 0 6 0 0 2
pair event&hitch	-2 -1 9 0 -3 3 0 -4 0 11
pair event&hold	0 0 0 0 0 0 0 -3 3 2
pair event&inbox	-2 2 -1 -1 -3 0 -20 18 7 -12
pair event&interview	2 -12 26 3 14 1 -22 -4 -8 -12
pair event&invite	6 -4 -1 -1 -4 3 0 0 -1 -12
pair event&join	2 0 -1 0 0 0 -1 0 1 38
pair event&keen	-1 -6 -2 0 -1 0 14 -1 -4 15
pair event&link	-1 -11 12 1 0 0 -1 0 0 18
pair event&mediaword	-1 -1 0 0 4 0 4 0 -4 -4
pair event&meet	-11 12 -5 -3 20 0 -6 -3 -3 -11
pair event&mine	0 0 0 0 0 0 0 0 0 5
pair event&move	-2 -6 21 -1 -6 -1 0 -4 -1 -8
pair event&not	15 -10 -10 17 -4 -8 2 -8 8 -1
pair event&offer	1 -4 -3 2 7 0 -3 -1 1 15
pair event&office	-1 7 0 0 1 -1 -5 -1 0 -8
pair event&official	1 -4 0 2 -7 0 4 0 5 -2
pair event&onward	-1 3 3 -1 4 -3 -5 0 -1 -11
pair event&other	-1 1 0 1 11 -2 -6 0 -4 -9
pair event&paper	0 0 0 0 0 0 1 0 -1 6
pair event&pay	-13 -4 -7 -1 6 -8 26 0 -1 5
pair event&practice	0 -2 0 0 7 0 0 0 -4 -18
pair event&prepare	12 -2 14 -9 -8 2 -4 -7 1 -14
pair event&property	1 -1 0 0 -3 5 -2 0 1 -1
pair event&received	1 -3 -2 -1 -1 -1 -5 6 5 26
pair event&recruiter	4 0 2 -7 3 0 0 0 -2 4
pair event&remind	-8 1 -1 -1 -1 -3 18 -3 -1 0
pair event&review	2 -1 -2 0 0 0 -5 9 -2 -14
pair event&role	18 -9 -5 2 4 -1 -3 -6 0 -82
pair event&sales	3 1 0 0 0 0 -3 0 0 -14
pair event&send	-7 -2 8 -2 -3 -3 9 1 -2 -24
pair event&service	0 5 3 0 -1 0 -6 0 1 -45
pair event&shop	-4 -1 -4 0 1 -4 12 1 -2 -2
pair event&sign	2 0 -1 2 -4 3 -1 -1 0 -10
pair event&slot	-3 1 2 -2 5 -7 1 4 -1 -44
pair event&sorry	-1 0 0 5 -2 -1 0 0 0 12
pair event&stage	4 -3 -1 -1 10 -8 -2 0 1 -35
pair event&start	11 -3 -1 -1 3 1 -14 2 0 13
pair event&talk	5 3 0 0 -5 3 -2 -5 0 -21
pair event&task	7 -1 -1 0 0 0 -4 -3 3 -19
pair event&team	0 6 0 0 8 -1 -7 -1 -4 -11
pair event&thank	-4 5 -1 -1 4 -1 -4 -1 2 28
pair event&ticket	-5 -3 6 4 -4 -2 0 7 -3 -11
pair event&time	37 -14 23 11 -17 -7 -33 0 1 1
pair event&title	0 -2 4 4 15 -12 -11 -3 5 -7
pair event&video	5 0 -1 0 0 -1 0 -1 0 14
pair event&wait	0 -1 3 0 -1 -1 1 0 -1 4
pair event&wish	-4 7 0 0 -7 0 -1 0 5 -6
pair event&yours	9 0 -1 3 -16 -1 -5 -1 11 13
pair exit&interview	0 5 0 0 0 0 -5 0 0 22
pair exit&keen	0 0 0 0 0 0 0 0 0 8
pair exit&move	0 0 0 0 0 0 0 0 0 5
pair exit&recruiter	0 0 0 0 0 0 0 0 0 21
pair exit&role	0 0 0 0 0 1 0 0 0 7
pair exit&slot	0 0 0 0 0 0 0 0 0 5
pair exit&sorry	0 0 0 0 0 0 0 0 0 7
pair exit&stage	0 5 0 0 0 0 -5 0 0 2
pair exit&talk	0 0 0 0 0 0 0 0 0 6
pair exit&time	0 5 0 0 0 0 -5 0 0 28
pair family&future	-2 0 0 0 0 0 0 0 3 2
pair family&glad	0 0 0 0 0 0 0 0 0 3
pair family&health	-1 0 1 0 0 0 -1 -1 4 1
pair family&hear	-4 1 -1 -1 -13 -3 3 -6 24 -21
pair family&hiringside	-1 -1 0 0 -1 0 5 -1 -1 -5
pair family&hitch	-1 0 1 0 0 0 -1 -1 4 -4
pair family&inbox	-1 0 0 0 -8 0 -2 1 10 -5
pair family&interview	0 0 0 0 0 0 0 0 0 54
pair family&invite	0 -1 0 0 6 0 -1 0 -4 8
pair family&join	0 0 0 0 3 1 -3 0 0 1
pair family&keen	0 1 0 0 0 1 0 0 0 14
pair family&link	0 0 0 0 0 0 0 1 0 4
pair family&mediaword	1 0 0 0 0 0 0 0 0 -10
pair family&meet	16 1 -13 0 -1 -1 -2 -1 0 -4
pair family&mine	1 -8 -1 -2 1 -1 -4 -3 16 -21
pair family&move	-4 -1 5 0 0 0 1 0 0 -3
pair family&not	6 16 -10 -2 -6 -9 0 -2 8 41
pair family&offer	0 0 0 0 0 1 0 0 0 4
pair family&official	0 0 0 0 0 0 1 0 0 5
pair family&other	0 0 0 0 5 0 -1 0 -4 8
pair family&pay	0 -3 -1 0 -1 5 -9 0 10 -11
pair family&prepare	1 0 0 -1 1 0 -1 0 0 6
pair family&property	-13 0 -3 20 -2 0 0 -1 0 -6
pair family&received	6 -1 -3 0 0 0 -2 -1 2 -15
pair family&recruiter	-1 4 0 0 1 0 5 0 -8 -4
pair family&remind	-3 0 0 1 0 0 3 0 0 6
pair family&review	0 0 0 0 1 0 10 0 -11 7
pair family&role	2 -4 -1 -2 10 -2 2 -2 -2 29
pair family&send	0 6 0 0 0 0 -5 0 0 -4
pair family&service	0 0 0 0 -4 0 7 0 -3 26
pair family&sign	0 -2 0 0 -3 0 7 0 -2 -2
pair family&slot	19 -5 -16 -3 -1 1 0 -2 7 -35
pair family&sorry	0 -1 1 0 0 0 1 0 -1 -8
pair family&stage	2 2 0 0 0 0 -4 0 1 19
pair family&study	0 0 0 0 0 0 0 0 0 4
pair family&talk	3 15 -1 -3 1 -3 -9 -1 -3 -34
pair family&task	0 0 0 0 0 0 1 0 0 3
pair family&team	0 7 -1 0 2 -1 -5 -1 -1 -15
pair family&thank	-1 0 0 0 19 0 -11 0 -5 -11
pair family&time	12 -7 -11 -3 7 0 16 -3 -10 27
pair family&title	0 0 -1 -1 4 -1 2 0 -4 -9
pair family&video	0 1 0 0 0 0 0 0 0 13
pair family&wait	-1 -1 0 -2 4 -1 -9 -6 15 4
pair family&yours	-2 4 -1 -1 3 -1 -8 -1 8 9
pair feedback&future	-1 -1 0 0 2 0 0 0 1 -5
pair feedback&hear	3 -4 -4 -3 29 -6 -16 -9 10 -36
pair feedback&hiringside	2 -3 -1 -1 -9 0 9 -1 3 -13
pair feedback&interview	-5 3 -3 -2 -11 0 16 -2 4 -12
pair feedback&invite	0 0 -1 0 0 0 0 0 1 4
pair feedback&keen	5 -6 0 0 4 0 -3 0 0 13
pair feedback&meet	5 -13 -1 0 -1 0 9 0 1 -18
pair feedback&mine	0 0 0 0 0 0 1 0 0 3
pair feedback&move	0 0 0 0 0 0 -1 0 1 10
pair feedback&not	4 -2 -1 -1 -3 -1 2 0 2 -2
pair feedback&offer	0 0 0 0 3 0 -2 0 0 2
pair feedback&office	-7 -1 0 0 3 0 7 0 -1 -9
pair feedback&official	5 -1 0 0 0 0 -4 0 1 -14
pair feedback&onward	0 -1 0 0 5 -2 -1 -1 1 -9
pair feedback&other	2 0 0 0 -9 0 11 0 -3 29
pair feedback&prepare	-5 -1 0 0 -1 2 1 0 5 -21
pair feedback&received	3 -1 0 0 0 0 2 -1 -3 5
pair feedback&recruiter	-1 -9 0 0 3 1 8 0 -1 -10
pair feedback&remind	0 0 0 0 1 0 0 0 -1 13
pair feedback&review	0 -2 -2 -2 -8 -1 15 -1 2 -10
pair feedback&role	2 -1 0 0 -11 1 13 -1 -2 -19
pair feedback&sales	-3 -1 0 0 3 -1 6 0 -4 -11
pair feedback&send	-1 -8 -1 -1 0 2 9 -1 0 10
pair feedback&sign	-3 1 -1 -1 -3 7 1 0 -1 -8
pair feedback&sorry	0 0 0 0 1 0 -1 0 0 13
pair feedback&stage	2 -4 -1 -1 11 -5 5 -2 -6 -29
pair feedback&start	0 0 0 0 -3 0 0 0 3 -1
pair feedback&study	0 1 0 0 1 0 -1 0 0 6
pair feedback&talk	4 -1 -1 0 0 -2 2 -1 -1 -6
pair feedback&task	-1 0 0 0 0 0 1 0 1 3
pair feedback&team	-8 -14 -2 -2 -1 -1 33 -2 -3 -20
pair feedback&thank	4 -1 -1 -1 -4 6 -1 -1 -1 3
pair feedback&ticket	7 -2 -1 -1 3 -1 -10 -7 11 -14
pair feedback&time	-1 -3 -3 -3 -6 -1 -3 2 18 28
pair feedback&title	1 -11 -1 -1 -1 -1 13 -1 1 4
pair feedback&wait	-1 -1 0 0 -17 0 24 -1 -3 24
pair feedback&yours	-1 4 -1 -1 3 1 4 -1 -8 9
pair filled&finance	-2 0 0 2 11 0 -10 0 0 0
pair filled&future	-1 -1 0 -1 -2 0 -8 15 -2 0
pair filled&glad	-4 0 0 7 -1 -18 17 0 0 25
pair filled&health	0 0 0 0 0 0 0 0 0 5
pair filled&hear	-1 0 0 1 6 0 -3 -2 0 2
pair filled&hiringside	-2 -2 0 0 6 -13 14 0 -2 9
pair filled&hitch	-4 -1 6 -1 3 0 3 0 -5 -3
pair filled&hold	-1 -1 -1 2 15 0 -12 -1 -1 -3
pair filled&interview	-14 -10 9 6 3 -4 -12 16 6 -2
pair filled&invite	-9 -2 -2 -1 -3 -2 -3 22 0 -5
pair filled&join	-3 -1 -1 -1 6 -6 7 0 0 4
pair filled&mediaword	0 4 0 0 -2 9 -5 -3 -2 -16
pair filled&meet	-2 -2 -1 12 -12 0 7 2 -4 1
pair filled&mine	0 0 0 0 0 0 0 0 0 -5
pair filled&move	15 1 -3 0 0 -3 -2 -7 0 -6
pair filled&not	-4 -6 9 10 3 -5 8 -5 -10 13
pair filled&offer	-3 -3 -5 0 14 -13 11 2 -3 22
pair filled&office	-1 0 0 7 -1 -1 -3 1 -1 1
pair filled&official	0 0 0 2 -12 2 -1 0 10 -9
pair filled&onward	-2 -5 3 1 26 -1 -28 -1 6 -7
pair filled&other	-3 -5 -1 7 2 8 -3 -2 -3 10
pair filled&paper	0 -5 0 0 4 0 -3 0 4 11
pair filled&pay	-1 -3 4 -1 7 0 -11 5 0 -13
pair filled&prepare	6 -1 -2 1 2 -1 -5 0 -1 -26
pair filled&property	-1 0 0 7 -16 -1 2 0 9 4
pair filled&received	-1 -2 0 0 1 0 13 -1 -10 -7
pair filled&recruiter	3 0 -4 2 8 0 -6 -1 -2 -22
pair filled&remind	-9 -1 16 -3 -1 0 -2 0 0 -6
pair filled&review	0 -5 0 0 22 0 -22 0 5 -3
pair filled&role	-16 -13 -6 37 64 -5 -37 -5 -19 -8
pair filled&sales	-1 0 0 1 1 0 0 0 0 -14
pair filled&send	0 0 0 0 0 -3 3 1 0 1
pair filled&sign	-23 -6 -3 12 13 -29 16 24 -6 86
pair filled&slot	-3 -5 0 5 -2 -6 13 -1 0 -19
pair filled&sorry	-2 0 -2 3 11 -1 -5 -1 -2 18
pair filled&stage	-5 -1 -1 1 13 -1 -5 -1 -2 3
pair filled&start	0 0 0 1 0 -3 3 0 0 3
pair filled&study	-3 0 0 4 -3 -6 7 1 0 -3
pair filled&talk	6 -1 -5 0 -1 -3 -2 8 -1 -13
pair filled&task	0 -5 0 0 -2 0 0 0 8 4
pair filled&team	-8 -6 1 12 23 -1 -9 -7 -6 -28
pair filled&thank	-1 1 -4 7 -6 5 0 -1 -1 -12
pair filled&ticket	-1 4 0 0 7 0 -2 -4 -4 -3
pair filled&time	-21 -9 2 31 23 -15 -7 19 -25 -22
pair filled&title	-10 -7 3 2 21 -9 -8 9 -1 -37
pair filled&wait	0 -1 -1 -1 17 0 -10 -1 -3 -2
pair filled&wish	0 0 0 0 -6 0 6 0 1 6
pair filled&yours	1 -5 -1 0 24 -1 16 -2 -33 12
pair finance&future	2 0 0 0 7 0 -9 -1 1 -17
pair finance&glad	-1 0 0 0 0 4 -3 0 0 15
pair finance&health	0 -1 0 0 0 1 -2 -2 4 -8
pair finance&hear	-1 -1 0 -1 -3 0 9 0 -3 15
pair finance&hiringside	0 0 0 0 1 0 0 0 -1 7
pair finance&hold	0 -1 -2 6 -18 -2 17 0 -1 -6
pair finance&interview	0 -2 -1 2 -2 -1 2 6 -4 20
pair finance&invite	2 -1 0 0 0 0 0 0 0 13
pair finance&join	0 0 0 0 0 1 -1 0 0 -7
pair finance&keen	1 0 -1 0 0 0 0 0 0 27
pair finance&mediaword	0 0 0 0 0 0 -2 0 4 4
pair finance&meet	-6 -3 0 -1 -6 -1 11 -1 6 40
pair finance&mine	0 8 -5 0 -1 -1 -1 0 0 -5
pair finance&move	1 0 -1 0 0 0 0 0 0 28
pair finance&not	1 0 -2 5 19 4 -24 -1 -2 31
pair finance&offer	-1 -1 0 0 -1 7 -3 0 0 15
pair finance&office	-1 0 0 0 -8 0 -1 0 11 33
pair finance&official	-1 -3 -1 -1 8 2 -10 6 0 -49
pair finance&onward	-1 0 0 5 9 -7 -4 0 -1 -2
pair finance&other	1 0 -1 0 6 -1 -3 0 0 11
pair finance&pay	-1 -1 -1 -1 10 11 -15 -1 -1 -16
pair finance&prepare	2 -1 0 0 -2 5 -5 0 2 24
pair finance&property	0 -10 0 -1 -10 1 21 -1 -1 6
pair finance&received	-5 -1 0 0 -2 0 -4 -1 13 -2
pair finance&recruiter	2 -3 0 1 0 1 0 0 -1 7
pair finance&remind	3 -1 0 -1 1 0 -1 0 0 -2
pair finance&review	1 -3 0 -1 1 -1 4 0 -1 -4
pair finance&role	-2 4 -7 6 -18 2 17 -2 1 -111
pair finance&sales	0 0 0 0 0 1 -2 0 3 2
pair finance&send	-1 -1 0 0 -3 7 -6 0 4 -23
pair finance&service	0 0 0 0 0 0 0 0 0 24
pair finance&shop	0 0 0 0 -2 5 -3 0 0 11
pair finance&sign	0 0 0 0 0 8 -6 -1 -1 9
pair finance&slot	1 6 -6 0 6 1 -5 -1 -3 17
pair finance&sorry	0 0 0 1 0 0 0 0 0 25
pair finance&stage	-2 -1 -2 -1 3 -7 10 -1 -1 21
pair finance&start	3 0 0 0 -2 9 -7 0 -2 -13
pair finance&study	-1 -2 0 0 -1 0 6 0 -1 -16
pair finance&talk	0 6 -1 0 -1 1 -4 0 0 23
pair finance&team	4 -3 -1 -2 -13 3 3 -1 11 -2
pair finance&thank	-7 0 -1 0 -2 -1 7 7 -3 18
pair finance&ticket	0 0 0 0 0 0 -1 0 2 39
pair finance&time	8 -6 -2 3 3 6 -6 -2 -4 -7
pair finance&title	-9 -1 -2 -3 -2 -2 7 5 7 -56
pair finance&video	-3 8 0 -1 0 -1 -2 0 0 4
pair finance&wait	-1 -1 -1 -1 7 6 -8 -1 -1 -12
pair finance&wish	0 1 0 0 0 0 0 0 0 6
pair finance&yours	-2 -2 -1 -1 1 -1 5 -1 1 57
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 3
pair forwarded&inbox	0 -1 0 0 -1 0 6 4 -8 10
pair forwarded&interview	0 0 0 0 0 0 1 0 0 7
pair forwarded&link	3 0 -2 0 0 0 -1 0 0 -11
pair forwarded&not	-1 -1 0 0 -1 0 -4 7 -1 -1
pair forwarded&received	0 0 0 0 0 0 9 0 -8 -2
pair forwarded&review	-1 0 0 0 -1 0 5 -1 -2 -5
pair forwarded&role	0 -1 0 0 -2 0 -3 0 6 -4
pair forwarded&send	-4 -4 -1 -1 -9 0 25 0 -6 -13
pair forwarded&team	-2 -6 0 0 -3 0 27 0 -15 -1
pair forwarded&time	2 0 -2 0 0 0 7 0 -7 -3
pair forwarded&title	-1 -1 0 0 -3 0 13 0 -8 -2
pair forwarded&yours	-3 -8 0 0 -7 0 24 -1 -4 3
pair future&glad	-1 -1 0 0 0 -15 14 0 3 12
pair future&hear	-2 -4 -4 -1 15 -3 25 -5 -23 -28
pair future&hiringside	0 0 0 0 -6 0 7 0 0 -2
pair future&hitch	-1 1 -1 0 -1 -1 -7 -3 14 -9
pair future&interview	0 -5 0 -1 -2 -1 11 0 -2 7
pair future&invite	1 0 0 0 9 0 0 0 -9 -11
pair future&join	-1 -1 0 0 -15 2 8 0 8 -5
pair future&keen	3 -2 -4 0 13 0 -9 0 -1 -6
pair future&link	17 0 -6 0 -1 -1 -9 0 -1 -1
pair future&mediaword	0 0 0 0 0 0 0 0 0 4
pair future&meet	-6 -9 -2 -2 13 -4 9 -4 4 11
pair future&mine	0 0 0 0 -1 0 -2 0 3 -4
pair future&move	16 -4 3 0 0 -2 -9 0 -3 -33
pair future&not	-6 -2 -1 10 -16 5 2 1 7 -7
pair future&offer	0 -1 0 0 0 -12 14 0 0 -9
pair future&office	0 0 0 0 0 0 1 0 0 4
pair future&official	2 -1 0 0 7 0 -9 -1 1 -14
pair future&onward	-1 -1 0 0 11 -7 -2 0 1 23
pair future&other	-1 -2 3 0 3 0 -3 0 0 -8
pair future&pay	0 0 0 0 1 2 -1 0 0 -12
pair future&practice	0 0 0 0 5 0 -4 0 -1 -1
pair future&prepare	8 0 -12 0 -8 5 -6 1 13 -8
pair future&property	0 0 0 0 2 0 -1 0 -1 10
pair future&received	0 0 0 0 -3 0 -2 0 6 -1
pair future&recruiter	2 -5 0 0 10 1 -5 0 -2 15
pair future&remind	-2 12 2 -1 -1 0 -8 -1 0 4
pair future&review	-8 -1 -1 9 -5 -1 -5 -1 13 -3
pair future&role	-2 -6 -1 -1 -8 2 20 -1 -3 -38
pair future&sales	0 0 0 0 -1 0 -2 0 3 -1
pair future&send	15 3 -6 -1 7 1 -16 3 -7 -8
pair future&shop	0 0 0 0 0 5 -5 0 0 -6
pair future&sign	0 0 0 0 0 -14 15 0 0 -6
pair future&slot	-2 -5 2 -1 7 -1 14 -4 -11 -13
pair future&stage	-4 9 -1 -1 -5 -8 8 -3 6 27
pair future&start	-2 -1 2 0 -2 6 -4 0 0 -12
pair future&study	0 0 0 0 0 0 0 0 0 4
pair future&talk	-4 -2 1 -1 12 -1 -1 -1 -3 6
pair future&task	-4 0 0 0 -2 0 -3 0 10 -1
pair future&team	2 2 -1 0 -2 0 -3 -2 4 -5
pair future&thank	-1 -3 0 0 4 -2 8 -1 -5 7
pair future&ticket	-5 -1 0 0 -3 -1 6 -3 6 -25
pair future&time	-3 -4 1 -4 5 -2 -1 12 -3 -33
pair future&title	-2 1 -1 1 -1 -15 19 -1 -1 9
pair future&wait	-1 -1 0 0 -1 0 9 0 -5 -1
pair future&wish	-1 -1 0 0 10 0 -4 0 -3 10
pair future&yours	-11 -6 -1 9 -7 -1 6 -1 11 4
pair glad&hear	5 -16 -9 -2 -13 54 -19 -4 3 0
pair glad&hiringside	3 0 0 0 -3 -11 11 0 0 -6
pair glad&hitch	0 0 0 0 0 1 1 0 0 -4
pair glad&inbox	0 -5 -1 0 -1 0 12 0 -4 -7
pair glad&interview	-8 13 -6 -10 11 25 -17 -2 -6 -46
pair glad&invite	1 -1 -1 -1 -3 9 -2 -1 -2 1
pair glad&join	-8 -2 -1 -1 -6 5 6 -1 7 -28
pair glad&keen	-5 -13 -7 -3 5 11 13 -2 1 -36
pair glad&mediaword	0 0 0 -1 6 -1 -3 0 0 26
pair glad&meet	-7 -5 -4 -3 18 -5 10 -1 -4 -32
pair glad&mine	0 0 -1 0 -1 0 -2 0 3 -10
pair glad&move	0 -2 0 0 -3 3 5 0 -2 -6
pair glad&not	3 9 -1 -1 5 -3 -14 0 3 -12
pair glad&offer	-7 -6 -2 -2 -15 11 25 -2 -2 49
pair glad&office	-14 18 -1 6 -1 -3 -5 0 0 3
pair glad&official	-1 1 0 0 -1 6 -4 0 -1 -16
pair glad&onward	15 15 -6 -3 -10 9 -17 -1 -3 30
pair glad&other	-2 -2 -1 -1 -14 -4 17 0 7 -5
pair glad&pay	-4 0 -1 -1 -2 12 -3 0 -1 0
pair glad&practice	0 0 0 0 0 0 0 0 0 5
pair glad&prepare	2 -1 0 0 -3 6 -6 0 2 -6
pair glad&property	-1 11 0 7 -13 3 -7 0 0 41
pair glad&received	-3 -4 0 0 1 -1 2 0 6 -1
pair glad&recorded	-1 5 0 0 0 0 -3 0 0 1
pair glad&recruiter	-4 5 -2 -1 -2 2 2 0 -1 2
pair glad&remind	0 -2 0 0 0 0 2 0 0 -4
pair glad&review	11 -1 0 -1 -1 2 -10 0 0 10
pair glad&role	3 10 -4 -2 -24 57 -32 -3 -4 -28
pair glad&sales	-10 13 0 0 -2 2 -3 0 0 20
pair glad&send	5 1 0 0 -2 2 -5 0 0 -7
pair glad&service	0 0 0 0 0 0 0 0 0 3
pair glad&sign	-2 -2 -1 6 -2 -34 35 0 -1 27
pair glad&slot	2 -4 -1 -1 -1 7 -5 -1 3 -21
pair glad&stage	7 27 -3 -3 -7 -3 -12 -1 -4 7
pair glad&start	-9 -3 -1 -3 -4 22 -2 0 0 15
pair glad&study	-3 -2 0 0 -1 -5 13 0 -2 2
pair glad&talk	-23 8 -3 -2 15 5 4 -1 -2 6
pair glad&task	16 9 -1 -2 -1 -2 -18 -1 -1 -38
pair glad&team	9 15 -4 -4 -6 18 -23 -1 -4 -14
pair glad&thank	-2 10 -1 5 -5 -10 1 0 2 13
pair glad&ticket	3 0 0 -1 0 0 -1 0 0 -5
pair glad&time	26 -7 -6 -12 -14 48 -24 -3 -6 3
pair glad&title	11 10 -6 -8 -13 23 -18 -3 3 -87
pair glad&video	5 0 0 0 2 -1 -5 0 -1 -17
pair glad&wait	-1 -4 0 0 13 0 -7 0 0 -7
pair glad&wish	-5 8 0 0 -5 0 -3 0 5 6
pair glad&yours	9 -14 -3 -2 -14 23 -5 -2 8 2
pair health&hear	0 -1 0 0 1 1 -1 0 0 -9
pair health&hitch	0 -1 0 0 -2 0 1 -2 5 20
pair health&inbox	5 6 0 0 -1 -1 -7 -1 -1 -20
pair health&interview	6 2 -2 -1 -2 0 -1 -1 -1 -18
pair health&invite	1 -1 0 0 0 0 1 0 0 -11
pair health&join	0 0 0 0 0 0 0 0 0 -7
pair health&keen	3 -5 -1 0 -1 1 4 0 -1 -5
pair health&link	0 1 0 0 0 0 0 0 0 6
pair health&lure	-1 0 -1 -1 1 9 -6 0 0 -18
pair health&mediaword	0 0 0 0 0 0 -2 0 2 -5
pair health&meet	6 2 -1 0 -1 0 -4 -1 0 24
pair health&move	-2 -2 3 0 -1 0 2 0 0 40
pair health&not	-1 -1 1 1 1 1 -2 0 1 -10
pair health&offer	-1 0 -1 1 -1 3 -1 0 0 -12
pair health&office	3 -1 -2 -1 -1 0 3 0 0 -9
pair health&official	-1 1 0 0 0 0 -2 0 3 -19
pair health&onward	-1 -1 0 0 0 1 1 0 1 -3
pair health&other	0 0 0 0 -1 0 8 -2 -4 -5
pair health&pay	-1 0 0 0 0 4 -1 0 0 3
pair health&practice	0 0 0 0 0 0 0 0 0 4
pair health&prepare	12 0 -3 -2 0 -1 -3 -1 -2 -44
pair health&property	2 -2 0 0 -2 -1 3 0 0 -9
pair health&received	5 -1 0 0 -1 0 -7 2 2 11
pair health&recruiter	12 -1 0 1 -2 0 -6 0 -4 -9
pair health&remind	-4 -1 6 0 0 0 0 0 0 -1
pair health&review	0 -1 0 0 -2 -1 13 -2 -7 -8
pair health&role	4 3 -2 -1 -1 -2 -5 -2 7 -69
pair health&send	-1 0 0 0 0 2 0 0 0 -3
pair health&service	1 -5 0 0 0 -2 12 0 -5 -18
pair health&shop	0 0 0 0 0 0 0 0 0 3
pair health&sign	1 -2 -1 -1 -1 12 -4 -1 -3 -18
pair health&slot	12 1 1 -1 -2 0 -12 -1 1 -8
pair health&sorry	0 -1 0 0 5 0 -3 0 -1 -12
pair health&stage	1 -2 0 0 -1 0 2 0 1 25
pair health&start	0 0 0 0 0 0 1 0 0 -3
pair health&study	1 0 0 0 0 0 0 0 0 5
pair health&talk	5 -2 -1 0 -1 -1 0 0 0 19
pair health&task	4 0 0 0 0 0 -4 0 0 -8
pair health&team	-1 2 -1 1 -1 0 5 0 -5 -23
pair health&thank	1 0 0 0 -8 0 0 0 7 40
pair health&ticket	-1 0 -1 0 0 0 -6 4 4 6
pair health&time	7 -2 13 -2 -2 7 -15 -4 -2 84
pair health&title	10 -9 -5 -1 -13 13 -2 -3 10 -31
pair health&video	0 0 0 0 0 0 0 0 0 8
pair health&wait	2 -1 0 0 -3 -1 10 -2 -5 -12
pair health&yours	4 5 -1 -1 -8 -1 -3 -2 7 -14
pair hear&hiringside	-3 -1 1 -1 -5 9 7 -2 -5 16
pair hear&hitch	4 -1 -2 -1 0 0 5 -3 -1 8
pair hear&hold	-2 12 -2 6 -14 -2 4 0 -1 -7
pair hear&inbox	2 -16 5 -1 -16 -5 -1 20 12 -34
pair hear&interview	-35 -24 12 27 8 0 4 2 6 16
pair hear&invite	-29 -2 33 0 6 -1 -13 -1 6 -12
pair hear&join	0 -5 0 0 -1 0 6 0 0 2
pair hear&keen	-7 9 -6 -1 21 1 0 -1 -16 45
pair hear&link	-7 0 8 0 -1 9 -6 0 -4 9
pair hear&lure	0 0 -1 0 0 0 1 0 0 3
pair hear&machine	-5 -8 -4 -2 1 -2 -15 39 -4 -23
pair hear&mediaword	1 -1 0 -1 -1 0 5 2 -6 4
pair hear&meet	-1 -15 9 -1 -8 -2 3 18 -4 -3
pair hear&mine	4 0 0 1 1 -1 -4 0 -2 -3
pair hear&move	-5 -2 15 -3 1 -1 -9 -4 8 -6
pair hear&not	-19 -24 -17 23 -15 -11 21 -8 51 -16
pair hear&offer	-1 -1 -1 0 2 16 -10 1 -5 -18
pair hear&office	-3 -2 -1 -1 -2 -2 12 0 -1 -12
pair hear&official	9 -1 -4 -1 -4 0 -5 -1 6 17
pair hear&onward	-4 11 -4 -1 0 -5 4 -2 1 3
pair hear&other	14 -6 -7 -2 -9 -2 21 -1 -6 36
pair hear&paper	1 0 0 0 -3 0 4 0 -1 -12
pair hear&pay	-2 3 0 3 2 -2 -3 0 -1 8
pair hear&practice	0 0 0 0 0 0 0 0 0 14
pair hear&prepare	0 0 -4 3 -11 7 -16 17 4 5
pair hear&property	-1 1 0 0 -1 -1 3 2 -3 -5
pair hear&received	-8 4 10 -1 -5 -2 -11 19 -5 1
pair hear&recorded	-1 5 0 0 0 0 -3 -2 1 -14
pair hear&recruiter	-19 -2 3 6 -9 -2 14 -3 13 -9
pair hear&remind	-10 -5 2 2 16 3 -19 14 -3 -9
pair hear&review	-3 -6 -1 -1 -3 1 8 -3 9 77
pair hear&role	1 5 -9 -1 0 -11 36 -1 -20 -7
pair hear&sales	0 0 0 1 -2 -1 4 0 -1 -7
pair hear&send	-2 4 0 0 2 6 2 3 -15 4
pair hear&service	4 0 -4 0 -1 0 0 0 1 -5
pair hear&shop	-11 -1 0 -1 5 -2 32 -4 -17 -28
pair hear&sign	-2 -1 0 0 -2 13 -10 -1 3 28
pair hear&slot	0 -1 -2 0 -8 -6 -13 24 5 3
pair hear&sorry	-3 -3 -2 6 2 -2 -14 -2 17 37
pair hear&stage	6 -13 -6 6 -6 -6 20 -3 1 -7
pair hear&start	5 -2 -1 0 -3 9 -5 -2 -2 4
pair hear&study	-1 -3 0 1 0 0 10 0 -5 5
pair hear&talk	-4 -5 -3 -3 8 -5 16 -1 -4 -9
pair hear&task	0 1 6 0 10 0 -6 -7 -3 -13
pair hear&team	-25 1 6 0 -14 24 32 -7 -16 -34
pair hear&thank	13 6 -3 -3 -5 -1 -36 24 4 -3
pair hear&ticket	-12 2 -3 -3 -2 7 -17 32 -3 -1
pair hear&time	-31 -6 -17 13 12 21 -14 0 23 8
pair hear&title	-28 0 18 -5 1 3 44 -1 -30 -60
pair hear&urgent	0 -1 6 -1 0 0 -2 -1 0 7
pair hear&video	-13 2 14 0 -1 0 -5 0 3 17
pair hear&wait	-18 -25 5 -5 -5 -3 15 -7 43 -17
pair hear&wish	-3 3 -1 0 -4 -3 15 -1 -6 -21
pair hear&yours	-6 0 12 -5 3 4 -7 0 -1 -10
pair hiringside&hitch	0 0 -3 0 -1 0 11 -2 -4 -13
pair hiringside&interview	16 0 -14 9 1 -2 -11 -3 4 32
pair hiringside&invite	5 -2 -1 1 -1 0 -4 0 3 -46
pair hiringside&join	0 0 0 0 1 0 0 0 0 -9
pair hiringside&keen	0 0 0 0 0 1 0 0 0 6
pair hiringside&link	0 0 0 0 -3 11 -2 -1 -4 -17
pair hiringside&mediaword	-8 11 0 0 0 0 -3 1 1 0
pair hiringside&meet	-1 -1 2 -1 -4 0 4 0 1 -3
pair hiringside&mine	0 0 0 0 0 0 0 0 0 24
pair hiringside&move	-2 0 2 0 0 0 0 0 0 15
pair hiringside&not	1 -3 1 1 1 -1 1 -2 0 -34
pair hiringside&offer	-1 -1 0 0 -1 -2 11 -1 -5 -16
pair hiringside&official	10 -2 0 0 -1 -1 -5 -1 0 -43
pair hiringside&onward	-1 -1 0 0 0 0 1 0 2 -16
pair hiringside&other	-3 -3 -2 -1 11 -1 -1 0 0 -5
pair hiringside&pay	0 -5 0 0 0 -1 5 -2 3 25
pair hiringside&prepare	4 0 0 0 -2 0 -3 0 0 -6
pair hiringside&property	1 0 0 0 0 0 1 0 0 -8
pair hiringside&received	0 0 0 0 0 0 0 0 1 -3
pair hiringside&recruiter	1 4 -1 0 -8 3 0 -1 2 -16
pair hiringside&remind	1 0 0 0 0 0 1 0 0 38
pair hiringside&review	2 -3 -1 -1 -6 -1 9 -2 3 -25
pair hiringside&role	3 -4 -2 1 4 0 -2 -2 1 34
pair hiringside&sales	0 0 0 0 -9 0 11 -1 0 12
pair hiringside&send	0 -2 0 0 -2 0 5 -1 -1 37
pair hiringside&shop	0 -6 0 0 -1 -1 5 1 3 9
pair hiringside&sign	-1 -7 0 0 -12 -10 31 0 -1 1
pair hiringside&slot	-4 -9 8 -1 10 1 -3 1 -3 20
pair hiringside&sorry	-1 0 0 1 1 0 0 0 0 -6
pair hiringside&stage	-2 -2 0 0 -5 -1 10 -1 1 -5
pair hiringside&start	0 0 0 0 0 0 0 0 0 -5
pair hiringside&study	0 0 0 0 0 0 0 0 0 32
pair hiringside&talk	14 -11 -1 0 0 0 -1 0 0 1
pair hiringside&task	-2 -1 0 0 0 0 -3 0 7 -10
pair hiringside&team	9 -7 -1 -3 7 3 -19 -1 13 1
pair hiringside&thank	-1 -7 0 -1 11 -1 -1 0 -1 32
pair hiringside&ticket	-1 -1 0 0 -12 9 9 3 -8 -1
pair hiringside&time	-2 -8 5 1 5 0 7 -4 -4 39
pair hiringside&title	6 2 -1 1 1 1 -9 -2 1 75
pair hiringside&video	-9 12 0 0 -1 0 -2 0 0 2
pair hiringside&wait	-1 6 0 0 -4 0 2 0 -2 23
pair hiringside&yours	2 0 1 1 2 -1 -6 -3 4 -60
pair hitch&inbox	-1 5 -1 0 -5 -1 -9 11 -1 2
pair hitch&interview	0 6 16 21 -3 -1 -33 -4 -3 -18
pair hitch&invite	5 -5 0 0 -3 3 0 0 0 -4
pair hitch&join	2 -1 1 0 -1 0 -1 0 0 -8
pair hitch&mediaword	0 0 0 0 0 0 1 0 0 6
pair hitch&meet	1 -3 8 -2 -3 0 2 -1 -1 1
pair hitch&mine	0 4 -1 0 -1 -1 -1 0 0 -4
pair hitch&move	-8 -6 27 -1 -3 -1 -7 2 -2 28
pair hitch&not	-28 51 36 -14 -35 -3 -4 4 -6 -8
pair hitch&offer	-2 -1 -1 1 -20 4 19 0 0 -17
pair hitch&office	0 0 0 0 0 0 0 0 0 10
pair hitch&onward	0 0 0 0 -1 0 0 0 0 10
pair hitch&other	0 -1 1 0 0 0 1 0 0 3
pair hitch&pay	-1 -1 -1 0 -2 11 -6 0 0 -4
pair hitch&prepare	9 -6 0 0 -4 3 -5 4 -1 -18
pair hitch&received	9 -7 0 0 0 0 -1 0 0 -13
pair hitch&recruiter	0 0 1 -1 0 0 1 0 -1 -3
pair hitch&remind	-7 -10 36 -8 -2 -2 1 -7 -1 -39
pair hitch&role	1 7 -4 0 1 1 -3 -2 0 -11
pair hitch&sales	0 0 0 0 0 0 0 0 0 -5
pair hitch&service	0 -4 6 0 -6 0 7 0 -1 -1
pair hitch&shop	-3 -2 15 -2 0 -1 -9 2 -1 -31
pair hitch&sign	-1 0 0 0 -3 6 -1 0 0 -7
pair hitch&slot	9 -15 9 -2 0 0 8 -8 -1 -19
pair hitch&sorry	-7 -9 19 5 0 -1 -3 -1 -2 -17
pair hitch&stage	0 10 1 -2 4 -4 -4 -1 -5 9
pair hitch&start	5 -5 0 0 -3 4 1 -1 0 -6
pair hitch&study	-5 -3 0 0 -4 -2 17 -1 -1 -3
pair hitch&talk	-7 -5 12 -5 -6 -1 17 -4 -1 -17
pair hitch&task	-1 0 0 0 -1 -5 6 0 0 -3
pair hitch&team	0 16 16 -4 -2 -1 -13 -5 -5 -14
pair hitch&thank	1 0 0 0 0 0 0 1 -1 15
pair hitch&ticket	0 0 0 0 -1 1 1 0 0 8
pair hitch&time	-20 2 41 15 -1 -4 -13 -11 -9 -10
pair hitch&title	1 4 23 -5 -6 -2 -12 -1 -1 -8
pair hitch&urgent	-2 5 -1 0 -7 -6 4 10 -2 -40
pair hitch&video	2 0 -1 0 0 0 0 0 0 -5
pair hitch&wait	4 -6 5 -4 -1 0 5 0 -2 1
pair hitch&yours	2 -4 10 -3 -2 -1 -6 -2 6 -20
pair hold&interview	-12 -1 15 4 -1 -1 -2 -2 0 -13
pair hold&keen	0 5 -1 -1 -3 3 -2 0 0 -1
pair hold&meet	-1 -1 3 5 -2 0 -3 -1 0 5
pair hold&move	1 0 -2 0 10 -10 1 0 0 -1
pair hold&not	-4 -4 0 11 -22 -7 31 -5 0 -32
pair hold&office	-1 -1 -2 12 -3 0 -3 -1 -1 -18
pair hold&onward	-1 -1 -1 2 27 -3 -18 0 -5 -1
pair hold&other	0 -1 -2 1 -4 0 7 0 -1 -10
pair hold&prepare	13 -2 -2 1 -1 -1 -7 -3 2 -1
pair hold&property	0 0 0 5 -3 -1 1 0 -1 -13
pair hold&received	0 0 0 0 0 0 0 0 0 11
pair hold&recruiter	-3 -4 -1 4 -5 -1 14 0 -4 -4
pair hold&remind	-3 -1 6 3 -1 -1 -3 0 0 -4
pair hold&review	-1 -1 -2 4 10 -1 -8 -1 -1 -15
pair hold&role	-11 -7 -4 35 -10 -19 34 -5 -13 -8
pair hold&sales	-1 -1 -3 7 2 -1 -3 -1 0 26
pair hold&slot	-1 -2 -1 3 -2 -3 8 0 -1 -11
pair hold&sorry	-2 -1 0 10 1 -10 10 -1 -6 -9
pair hold&stage	-2 -1 -1 1 -14 -2 21 0 0 -1
pair hold&study	0 0 0 1 -3 0 4 0 0 -4
pair hold&talk	1 0 -1 1 0 0 0 0 0 -7
pair hold&task	0 0 0 1 0 0 0 -3 3 -1
pair hold&team	-4 0 -4 3 1 -1 8 -2 -2 2
pair hold&thank	0 0 0 0 -7 0 8 0 0 6
pair hold&time	-12 -8 2 18 14 -16 7 -3 -2 -15
pair hold&title	-4 -1 -1 -2 -5 -2 24 -2 -7 -15
pair hold&wait	-3 9 -7 6 -11 2 7 -2 -1 -3
pair hold&yours	-2 0 0 2 -3 0 14 0 -11 9
pair inbox&interview	-2 -5 6 1 4 -6 9 -5 -1 19
pair inbox&invite	-1 -1 -1 0 0 -1 0 -1 4 -2
pair inbox&keen	-8 6 0 0 -4 5 -11 -2 14 9
pair inbox&link	2 -3 -1 0 -2 -15 15 2 2 14
pair inbox&machine	-2 3 -2 -1 -2 -2 -21 13 14 -13
pair inbox&mediaword	0 0 0 0 -1 0 6 -2 -2 -4
pair inbox&meet	-3 -1 -1 -1 -1 0 -4 5 6 -4
pair inbox&move	-1 1 6 0 3 -1 -4 -2 -1 25
pair inbox&not	-17 -15 1 -3 -28 -5 -29 68 29 -7
pair inbox&official	4 -1 0 0 -1 -2 4 -5 1 -8
pair inbox&onward	0 -1 0 -9 -4 0 11 1 1 -5
pair inbox&other	-1 -2 -1 0 -4 -1 6 -1 3 40
pair inbox&pay	0 -1 0 0 0 -8 7 2 0 13
pair inbox&prepare	0 -10 -1 -1 -7 -6 -1 13 12 13
pair inbox&received	-6 7 -2 -2 -7 -5 -3 29 -11 -32
pair inbox&recruiter	-4 -2 0 -9 -11 -1 12 21 -6 20
pair inbox&remind	-1 -7 0 -8 -8 7 12 7 -1 -11
pair inbox&review	-1 -1 -1 0 -2 0 -7 15 -2 -1
pair inbox&role	-1 18 -1 -9 6 -2 -3 -8 0 -14
pair inbox&sales	0 0 0 0 1 0 -1 0 0 14
pair inbox&send	9 -8 -2 0 -3 -3 -1 7 2 -11
pair inbox&shop	6 -5 0 -1 -1 -1 8 2 -8 4
pair inbox&sign	-1 0 0 -1 -4 9 -8 1 5 7
pair inbox&slot	-4 -20 -2 -1 -2 -1 19 15 -4 43
pair inbox&sorry	-1 -1 0 0 -4 -1 0 7 -1 -9
pair inbox&stage	-2 -3 0 -1 6 -1 -2 2 1 4
pair inbox&study	0 0 0 0 -1 0 5 -3 -2 -6
pair inbox&talk	0 5 0 0 -1 0 -2 0 0 11
pair inbox&task	6 -3 6 0 6 0 -9 -6 1 5
pair inbox&team	-1 -9 0 -1 -5 0 2 18 -4 14
pair inbox&thank	0 1 -1 -4 -1 3 -15 44 -28 -51
pair inbox&ticket	1 -2 -1 -1 -2 0 -17 22 0 -33
pair inbox&time	-13 -24 2 -11 -12 0 9 36 12 5
pair inbox&title	-3 3 -1 0 6 -15 10 2 -2 0
pair inbox&wait	-2 -2 -1 -1 0 -1 -2 13 -5 0
pair inbox&yours	4 -2 -1 0 -1 -1 -4 0 5 9
pair interview&invite	35 11 -3 -6 -22 -8 -6 -4 2 -45
pair interview&join	12 7 -16 0 0 0 -3 -1 2 -13
pair interview&keen	-2 -3 -11 -7 -3 -5 40 3 -14 -29
pair interview&link	-3 16 -2 -2 -4 -1 -8 4 -1 -4
pair interview&lure	1 -1 2 0 0 0 -1 0 -1 59
pair interview&machine	-2 -2 -1 -1 -1 -1 -6 16 -1 5
pair interview&mediaword	5 6 -3 -1 -9 -2 5 -7 6 33
pair interview&meet	38 -9 -11 -11 39 -5 -33 -4 -4 -46
pair interview&mine	-15 4 5 -1 -2 -1 8 3 -2 38
pair interview&move	-54 -4 107 -10 -17 -6 7 -12 -12 -33
pair interview&not	-7 7 -15 40 33 -6 -44 16 -24 28
pair interview&offer	-18 33 -7 -1 -5 3 -7 2 1 -36
pair interview&office	16 9 -4 -2 -3 -2 -14 -1 1 33
pair interview&official	-10 10 7 -3 -5 -2 -7 4 5 18
pair interview&onward	3 23 0 -6 -10 16 -33 -2 9 -9
pair interview&other	-34 -18 39 14 -18 -2 18 -1 2 33
pair interview&paper	7 -7 -1 0 -3 0 -5 -2 12 12
pair interview&pay	-13 0 12 0 -1 1 8 -1 -7 23
pair interview&practice	-17 -9 -3 -2 -1 0 27 4 1 76
pair interview&prepare	4 -4 -5 -11 1 -4 17 -3 4 -10
pair interview&property	25 -8 -5 4 -10 5 -7 -1 -2 -56
pair interview&received	16 4 -5 -1 -2 -1 5 -1 -16 7
pair interview&recorded	-13 33 -2 -3 2 -1 -11 -2 -4 23
pair interview&recruiter	24 11 6 2 -15 1 -27 -2 0 -22
pair interview&remind	10 10 -4 4 -15 -5 3 4 -6 -4
pair interview&review	-6 -1 -4 -3 -18 -2 2 -3 35 1
pair interview&role	41 23 0 0 -52 10 16 -7 -31 -71
pair interview&sales	16 9 -3 1 -5 -2 -10 -1 -3 -20
pair interview&send	16 -15 -2 -1 1 0 9 -3 -3 -7
pair interview&service	14 -15 8 0 -2 0 -9 -2 7 -13
pair interview&shop	-1 2 0 8 -8 -1 12 -2 -11 -45
pair interview&sign	11 -8 0 -3 0 0 -8 10 -2 19
pair interview&slot	-1 9 56 -10 -51 -7 22 -9 -10 -16
pair interview&sorry	-13 -15 21 25 -5 -2 -6 -2 -4 24
pair interview&stage	-7 45 -29 -2 9 -6 11 -8 -13 -1
pair interview&start	3 6 1 -1 -14 13 -21 0 14 28
pair interview&study	-2 14 -10 0 3 -1 14 -8 -10 41
pair interview&talk	10 15 30 -11 -5 -5 -30 -1 -2 -12
pair interview&task	15 -22 0 -6 16 -3 -1 -15 18 1
pair interview&team	-1 33 25 -9 -31 -6 -23 2 9 -44
pair interview&thank	-46 -16 -6 -10 33 -1 87 -5 -36 -3
pair interview&ticket	10 5 -2 -2 -6 -1 -10 3 3 -8
pair interview&time	35 -43 51 48 -17 -18 -21 -24 -11 -33
pair interview&title	76 40 -4 14 -56 -17 0 -9 -44 -20
pair interview&urgent	-2 -7 8 1 -2 0 -6 9 0 -7
pair interview&video	11 49 -18 -9 -7 -2 -20 -4 0 -20
pair interview&wait	-21 47 -2 -4 -18 -3 -2 3 -1 -16
pair interview&wish	-8 13 -1 0 0 0 -3 0 -1 1
pair interview&yours	-21 -20 48 -8 23 -3 61 1 -81 -10
pair invite&join	0 -2 -1 0 -3 9 -3 0 -1 -12
pair invite&keen	-18 10 7 -1 -5 -1 20 -1 -12 -13
pair invite&link	9 -1 1 -1 -1 -2 -3 -1 -1 2
pair invite&mediaword	-6 6 -1 0 -5 0 2 0 5 1
pair invite&meet	-16 -6 13 -2 -4 7 13 -1 -4 -17
pair invite&mine	-1 4 0 0 0 0 -1 0 0 18
pair invite&move	-16 -2 19 0 -3 1 3 0 -2 0
pair invite&not	-1 -5 -3 1 4 -1 5 -2 1 -33
pair invite&offer	0 0 0 0 0 4 -1 0 -1 12
pair invite&office	0 -2 0 0 -2 0 -8 0 14 9
pair invite&official	6 -2 0 0 -1 0 -2 -2 3 5
pair invite&onward	3 0 -2 2 -5 0 0 1 1 -9
pair invite&other	-1 -6 4 1 -8 0 6 0 5 -37
pair invite&pay	-2 3 0 0 -3 6 -2 0 -1 -9
pair invite&practice	0 0 0 0 0 0 0 0 0 -9
pair invite&prepare	4 -10 9 -1 -5 3 -4 0 4 -20
pair invite&property	0 4 0 0 -1 1 -1 0 -1 -1
pair invite&received	7 7 -1 0 -2 0 1 -2 -11 -18
pair invite&recorded	-3 13 0 -1 0 0 -4 -2 -2 0
pair invite&recruiter	4 2 0 1 -2 0 -5 0 1 11
pair invite&remind	1 0 0 0 0 0 0 0 0 -20
pair invite&review	8 4 -1 -1 2 -2 0 -1 -9 -7
pair invite&role	13 13 -2 -2 -2 2 -10 -5 -6 -18
pair invite&sales	4 0 0 0 -3 3 -2 0 0 1
pair invite&send	30 -22 12 -2 5 0 -3 -5 -15 -19
pair invite&service	0 4 0 0 -1 0 -1 0 -1 -4
pair invite&shop	19 2 -9 -3 -2 0 -6 0 0 7
pair invite&sign	-11 -4 -1 -1 -5 5 -8 25 1 -31
pair invite&slot	5 -11 10 -1 -1 -2 1 -2 2 21
pair invite&sorry	0 0 0 0 -3 0 -1 0 4 -4
pair invite&stage	-3 -1 11 -1 -1 -2 4 -1 -7 -21
pair invite&start	14 -5 -1 0 -3 3 -9 0 1 5
pair invite&study	0 -1 1 0 6 0 -2 0 -4 -8
pair invite&talk	-1 -8 -1 0 -4 0 21 -1 -6 29
pair invite&task	32 -12 -1 -1 -7 -3 5 -4 -9 -36
pair invite&team	5 2 -2 0 -3 1 -11 -2 10 -8
pair invite&thank	1 0 0 0 5 0 -1 0 -4 52
pair invite&ticket	-2 -2 0 0 -1 1 5 0 0 9
pair invite&time	23 -23 12 10 -10 4 -49 -5 39 51
pair invite&title	11 11 0 -3 -5 5 -9 -5 -6 9
pair invite&video	5 16 2 -1 -1 -1 -15 -1 -4 25
pair invite&wait	4 -8 0 0 -2 0 -6 -1 14 -15
pair invite&wish	-3 -2 0 0 0 0 6 0 0 0
pair invite&yours	0 17 -1 -2 -4 0 25 4 -39 5
pair join&keen	-1 -6 0 0 -7 6 -4 0 13 32
pair join&link	2 12 -1 0 -8 0 -3 0 -2 10
pair join&mediaword	0 0 0 0 -1 2 0 0 0 17
pair join&meet	2 16 -2 -2 5 6 -17 -1 -8 13
pair join&move	1 0 0 0 -1 2 0 0 0 -5
pair join&not	-7 22 -15 1 -17 2 0 -1 14 24
pair join&offer	-1 -2 -1 0 4 5 -5 -1 2 -19
pair join&office	0 0 0 0 0 1 0 0 0 11
pair join&official	0 0 0 0 -2 0 3 0 -1 2
pair join&other	-2 8 -2 -1 6 -1 -8 0 -1 3
pair join&pay	-2 -3 -1 -1 -8 11 5 -1 -1 -27
pair join&prepare	0 0 0 0 3 2 -3 0 -1 14
pair join&property	-1 -1 0 0 6 2 -2 0 -4 -11
pair join&received	0 0 0 0 0 4 -4 0 1 12
pair join&recruiter	-2 1 0 0 11 -1 -6 0 -1 32
pair join&remind	0 13 -13 0 0 0 0 0 0 3
pair join&review	0 0 0 0 0 1 -1 0 1 9
pair join&role	13 -3 -1 0 -19 4 -3 -1 10 33
pair join&sales	10 -7 -1 -1 -1 1 -1 0 0 7
pair join&send	0 0 0 0 0 2 -1 0 0 -15
pair join&service	0 0 0 0 0 0 0 0 0 12
pair join&sign	-3 -1 0 0 5 2 2 0 -3 1
pair join&slot	-8 15 -3 -2 -4 0 0 -1 1 8
pair join&sorry	0 0 0 0 0 0 0 0 0 11
pair join&stage	-1 -1 0 0 2 -1 -2 2 1 22
pair join&start	5 -6 -1 -1 0 -7 10 0 0 -11
pair join&study	-3 0 0 0 0 -5 8 0 0 5
pair join&talk	3 -2 1 -1 6 -2 -5 0 0 20
pair join&task	0 11 0 0 4 -1 -12 0 -2 -2
pair join&team	40 -11 -4 -7 22 8 -40 -1 -7 -18
pair join&thank	-2 -4 -1 0 13 0 -1 -1 -3 10
pair join&time	36 11 -19 -9 11 7 -31 -2 -2 13
pair join&title	-9 -6 -2 -1 5 29 -6 -2 -8 5
pair join&urgent	0 0 0 0 -2 3 -1 1 0 10
pair join&video	12 -10 -3 2 7 -2 -1 -1 -5 1
pair join&wait	-1 -2 0 0 -3 3 6 0 -2 12
pair join&yours	0 10 -14 -1 5 2 -1 0 0 -24
pair keen&link	1 0 10 -10 0 0 0 0 0 -9
pair keen&mediaword	-1 3 -1 0 -6 -3 -4 0 12 -7
pair keen&meet	-24 23 2 -5 4 -9 25 -4 -14 -2
pair keen&mine	-7 -6 -1 0 0 1 13 0 0 -7
pair keen&move	-1 0 12 -10 -2 0 5 0 -2 -7
pair keen&not	3 -7 0 -3 5 26 -25 8 -6 -15
pair keen&offer	-2 7 -1 -1 -9 18 -4 -1 -8 22
pair keen&office	0 1 0 0 0 0 0 0 0 13
pair keen&official	-13 5 -1 0 -1 0 9 0 0 29
pair keen&onward	4 10 -5 -1 -4 3 -5 -1 -1 -17
pair keen&other	-1 -22 -2 0 -6 25 -9 -3 19 -14
pair keen&pay	-5 13 12 -1 -5 -1 -9 -1 -2 -17
pair keen&prepare	-10 -3 9 0 2 0 9 0 -7 0
pair keen&property	-1 15 -2 -1 -2 1 -6 -1 -3 9
pair keen&received	-3 1 0 0 1 0 6 -1 -4 -2
pair keen&recorded	-1 2 0 0 0 0 0 0 0 3
pair keen&recruiter	-1 10 -2 -1 -2 2 -4 -1 -3 -15
pair keen&remind	10 2 -2 -3 -5 10 -10 -1 -1 -11
pair keen&review	-4 11 0 0 -2 0 -3 0 -1 7
pair keen&role	28 -15 8 -4 -28 25 -18 -3 6 -31
pair keen&sales	1 3 0 0 -1 0 -1 0 -1 -2
pair keen&send	2 -3 0 0 -2 3 2 0 -1 -19
pair keen&service	0 13 -2 0 -1 -2 -6 0 -2 -10
pair keen&shop	0 2 0 0 -2 0 -1 0 0 -3
pair keen&sign	-1 0 -1 -1 -5 13 -6 0 0 -22
pair keen&slot	4 -6 16 -11 3 -1 1 -1 -5 43
pair keen&sorry	-1 -1 -7 15 -1 -1 -3 -1 0 -1
pair keen&stage	-13 12 7 0 -4 -1 10 -1 -10 27
pair keen&start	-3 -1 0 0 0 9 -2 -1 0 9
pair keen&study	0 -3 0 0 -1 0 5 0 0 -5
pair keen&talk	-12 12 6 3 -5 1 -3 -6 2 8
pair keen&task	0 -4 0 0 -2 -1 8 0 0 -5
pair keen&team	7 8 -6 5 -12 6 -1 -1 -5 26
pair keen&thank	1 -1 0 0 9 7 -8 0 -8 1
pair keen&ticket	0 0 0 0 0 0 0 0 0 -4
pair keen&time	66 -21 -8 -15 1 14 -13 -8 -16 15
pair keen&title	2 14 7 -3 -14 -2 4 -2 -6 -50
pair keen&urgent	3 -1 -2 -2 -3 3 -6 9 0 -9
pair keen&video	-7 13 -1 0 -4 -1 3 -1 -2 3
pair keen&wait	-2 -4 -1 -4 -11 7 21 6 -11 17
pair keen&wish	0 -1 0 0 -2 0 -1 0 5 -3
pair keen&yours	29 12 -4 -3 4 -1 -5 -2 -29 -17
pair link&mediaword	0 0 0 0 0 0 0 0 0 17
pair link&meet	42 -2 -3 -7 5 -15 -13 -2 -6 28
pair link&move	21 -4 -1 -10 2 -3 -3 -1 0 13
pair link&not	0 -6 2 -1 -1 1 -2 7 -1 -10
pair link&offer	-1 -1 0 0 -1 12 -6 -1 -4 -22
pair link&office	-11 0 11 0 0 0 0 0 0 -11
pair link&onward	0 0 -1 1 -1 0 1 0 0 6
pair link&other	2 5 0 -4 -3 0 -2 -1 2 -7
pair link&pay	-5 0 -2 0 0 0 8 0 0 -7
pair link&prepare	-3 -13 14 0 -1 0 0 0 3 0
pair link&property	-1 0 0 0 0 2 -1 0 0 -5
pair link&received	-4 -1 6 0 0 0 -1 0 1 6
pair link&recorded	-1 10 0 0 0 0 -7 -1 0 2
pair link&recruiter	-3 2 0 0 -1 0 1 0 3 -17
pair link&remind	-2 0 6 -1 0 0 -3 0 0 15
pair link&review	-2 -1 0 0 -2 2 6 -1 -1 -30
pair link&role	0 0 1 -3 3 0 -1 0 2 13
pair link&sales	0 1 0 0 0 0 0 0 0 15
pair link&send	30 -7 -8 -1 -3 -3 -6 1 -2 -27
pair link&service	0 0 0 0 0 0 0 0 0 7
pair link&shop	1 -1 0 0 0 0 -1 4 -1 12
pair link&sign	0 2 -5 0 -2 10 -4 0 -1 -31
pair link&slot	-16 17 19 -13 -14 -8 23 -4 -4 -16
pair link&sorry	0 0 1 0 4 -2 -1 0 0 -5
pair link&stage	0 0 0 0 -2 0 3 0 -1 -10
pair link&study	0 1 0 0 0 0 0 0 0 6
pair link&talk	-1 5 0 0 -1 -1 -1 0 -1 3
pair link&task	-2 -3 -1 0 -3 -1 12 -1 -1 -11
pair link&team	-5 14 5 -1 -8 0 -3 0 -2 17
pair link&ticket	-3 -9 -1 -1 -1 8 9 3 -5 6
pair link&time	-16 -25 18 -1 5 0 32 -3 -8 -7
pair link&title	-7 9 4 0 -1 -1 -1 -2 -2 6
pair link&video	30 -8 5 -2 -6 -2 -12 -2 -2 -16
pair link&wait	3 -9 -1 0 3 -3 7 0 0 -4
pair link&yours	0 3 -1 0 -2 0 1 2 -2 -5
pair lure&meet	0 0 0 0 0 0 0 0 0 5
pair lure&not	1 0 -1 0 0 0 0 0 0 20
pair lure&offer	-5 4 0 0 -1 6 -4 0 0 5
pair lure&office	-1 2 0 0 0 0 0 0 0 10
pair lure&official	4 -3 0 0 0 0 1 0 -1 -14
pair lure&pay	0 0 0 0 1 0 0 0 0 69
pair lure&prepare	6 -3 0 0 -1 1 -3 0 -1 -37
pair lure&property	0 0 0 0 0 6 -5 0 0 9
pair lure&received	0 0 0 0 0 0 0 0 0 14
pair lure&recruiter	0 0 0 0 0 0 0 0 0 19
pair lure&remind	0 0 0 0 0 0 2 0 0 29
pair lure&role	1 0 0 0 1 6 -8 0 0 17
pair lure&sales	-1 2 0 0 -1 6 -5 0 -1 3
pair lure&send	4 -1 -1 0 -1 -1 0 -1 0 13
pair lure&shop	0 -1 0 0 -1 6 -4 0 0 13
pair lure&sign	-2 4 -1 -1 -1 19 -17 -1 0 -22
pair lure&slot	-2 3 1 0 0 6 -6 0 -1 10
pair lure&stage	0 0 0 0 0 0 1 0 0 3
pair lure&start	0 0 0 0 0 -2 3 0 0 -11
pair lure&team	0 0 0 0 0 0 0 0 1 14
pair lure&thank	-5 5 0 0 0 0 0 0 0 -8
pair lure&ticket	0 0 0 0 2 0 -1 0 0 7
pair lure&time	-2 -1 1 -1 0 6 -3 0 0 49
pair lure&title	2 -3 0 0 -4 6 0 0 -1 38
pair lure&yours	1 -1 2 0 0 0 -1 0 -1 31
pair machine&not	-3 -1 -3 -1 1 -1 -16 24 0 -30
pair machine&official	-2 0 0 0 -1 0 -1 0 4 0
pair machine&prepare	0 -1 0 0 0 0 -1 3 0 4
pair machine&received	-9 3 -1 -1 -7 0 -8 2 19 -13
pair machine&recruiter	0 0 0 0 -2 0 1 0 1 8
pair machine&role	0 0 0 0 0 0 -1 3 -1 -1
pair machine&send	0 -1 -1 0 4 -1 -3 2 0 1
pair machine&sign	-1 -1 0 0 -2 -1 -4 3 5 -14
pair machine&task	-2 0 0 0 -1 0 -2 0 5 2
pair machine&thank	-1 -1 -1 0 0 0 -1 6 -2 2
pair machine&time	-1 -1 -1 -1 0 0 -2 6 -1 6
pair machine&title	-6 -1 0 0 -6 0 -8 2 19 -12
pair machine&yours	-6 -2 0 0 -1 0 -7 2 13 0
pair mediaword&meet	-1 2 -1 -1 5 -3 0 0 -1 -5
pair mediaword&move	-2 0 2 0 -1 0 -3 0 4 8
pair mediaword&not	-1 -10 -9 -1 -2 -3 23 -1 4 47
pair mediaword&offer	0 0 0 -1 -3 5 -1 0 0 5
pair mediaword&office	0 0 0 0 3 0 -3 0 0 -3
pair mediaword&official	1 -4 0 0 -2 0 -3 0 9 -5
pair mediaword&onward	-1 0 0 0 -4 0 -8 8 5 -19
pair mediaword&other	-1 0 0 0 2 0 -2 0 1 -17
pair mediaword&paper	-2 -1 0 0 -1 0 -1 -2 7 0
pair mediaword&pay	-1 0 0 0 -4 11 -4 0 -1 -15
pair mediaword&practice	0 -1 0 0 6 0 0 0 -4 -3
pair mediaword&prepare	0 1 0 0 6 0 -1 0 -5 7
pair mediaword&property	1 2 -1 0 -1 0 0 0 -1 -9
pair mediaword&received	0 -1 0 0 2 0 -1 0 -1 12
pair mediaword&recorded	-1 15 0 0 -1 -4 -3 -4 -1 53
pair mediaword&recruiter	-6 4 0 0 2 0 -6 -1 9 -9
pair mediaword&remind	0 0 0 0 -2 0 -6 0 8 12
pair mediaword&review	-1 0 0 0 1 0 -7 0 8 7
pair mediaword&role	2 -3 -2 -1 1 4 2 -1 -2 -61
pair mediaword&sales	0 0 0 0 3 0 -12 8 1 41
pair mediaword&send	0 0 0 0 -2 0 -3 0 6 7
pair mediaword&service	0 0 0 0 0 0 0 0 0 16
pair mediaword&sign	0 -4 0 0 8 1 -2 0 -2 3
pair mediaword&slot	-3 4 1 0 -1 -1 0 3 -3 36
pair mediaword&sorry	0 0 -1 0 4 0 2 -1 -3 5
pair mediaword&stage	-4 6 -1 0 0 0 2 0 -2 -7
pair mediaword&study	-1 2 0 0 -1 -1 7 -3 -3 -7
pair mediaword&talk	-2 6 -1 -1 5 -3 -3 0 -1 -8
pair mediaword&task	6 -2 0 0 -2 -1 -5 -2 6 -13
pair mediaword&team	-3 -11 -8 0 7 -3 18 0 1 -29
pair mediaword&thank	-2 1 0 0 -7 -1 -5 -1 15 28
pair mediaword&ticket	-1 5 0 0 -2 0 -3 1 0 1
pair mediaword&time	15 -15 -5 -3 -10 2 -7 15 8 37
pair mediaword&title	4 -2 -1 -1 -8 0 -14 -3 25 -17
pair mediaword&video	-8 11 0 0 0 0 -2 0 0 14
pair mediaword&wait	7 -16 -9 -1 -6 -1 24 -1 2 -7
pair mediaword&yours	-2 2 -1 0 -8 0 14 -1 -3 -5
pair meet&mine	1 0 -1 0 0 1 -2 0 0 34
pair meet&move	5 -17 6 9 13 -6 -7 -1 -3 0
pair meet&not	2 -14 -8 31 24 -9 -9 0 -17 -38
pair meet&offer	2 6 0 -1 -3 -6 10 0 -8 -10
pair meet&office	-15 25 -6 4 -11 -9 5 -1 8 -67
pair meet&official	-9 19 -1 0 9 0 -14 0 -3 54
pair meet&onward	0 5 -1 -1 0 0 -3 0 0 -4
pair meet&other	6 9 -5 1 5 -6 -7 -1 -2 -8
pair meet&paper	3 -1 -2 7 -1 -1 -3 -1 0 -26
pair meet&pay	0 2 0 -1 -1 -5 6 -1 -1 6
pair meet&prepare	-11 7 6 -1 -4 1 -32 18 16 37
pair meet&property	9 12 -2 -1 6 -10 -4 -1 -7 -7
pair meet&received	-7 -3 14 -3 -9 -1 -13 5 17 -31
pair meet&recorded	1 0 0 0 0 0 0 0 0 -9
pair meet&recruiter	1 -12 1 2 -2 -1 8 -1 3 27
pair meet&remind	3 -23 15 -11 -8 -8 12 17 2 7
pair meet&review	5 -7 -3 1 -1 -1 -10 -1 18 -9
pair meet&role	22 17 -9 10 -4 -10 -27 -3 4 -28
pair meet&sales	-7 20 -2 8 -8 -6 -11 -1 7 -50
pair meet&send	0 -5 0 0 -6 -1 3 1 7 15
pair meet&service	7 -1 1 0 0 0 -1 0 -4 -13
pair meet&shop	-3 4 0 0 0 0 -1 1 0 -5
pair meet&sign	-4 -4 4 5 1 8 -12 2 1 22
pair meet&slot	27 -26 7 -6 4 -5 21 -10 -13 -47
pair meet&sorry	-8 -5 21 0 0 -3 -4 0 -1 4
pair meet&stage	5 0 7 -5 -3 -2 4 -3 -3 -20
pair meet&start	-16 -5 -1 -1 0 -7 30 1 0 2
pair meet&study	2 -1 1 0 0 3 -4 0 0 -11
pair meet&talk	-6 13 -7 -4 13 -15 4 -10 12 20
pair meet&task	19 -6 -10 1 18 -1 -34 -2 16 -29
pair meet&team	-27 28 15 0 -11 -7 -11 -5 18 -12
pair meet&thank	-14 -5 -2 -2 2 -3 35 -4 -7 -3
pair meet&ticket	-25 5 7 -1 -5 -1 5 -1 14 -12
pair meet&time	84 -31 3 10 -36 -19 0 2 -12 55
pair meet&title	-19 23 7 9 -7 0 -23 -4 14 4
pair meet&urgent	3 -4 6 -2 0 0 -2 1 0 -3
pair meet&video	-6 2 11 2 1 -1 -7 -1 -1 -12
pair meet&wait	14 -24 5 5 -1 -4 17 0 -11 17
pair meet&wish	-5 10 -2 0 -1 0 -10 0 9 -2
pair meet&yours	2 3 10 -5 6 -1 -14 -1 -1 0
pair mine&move	0 -2 3 0 0 0 -1 4 -3 11
pair mine&not	-3 2 1 0 -1 -9 12 -1 -2 -4
pair mine&offer	0 -1 0 0 -1 -3 5 0 0 -29
pair mine&office	-1 -1 -1 0 -1 -3 7 0 0 -6
pair mine&onward	0 4 0 0 -1 0 0 0 -3 12
pair mine&other	1 -1 1 -1 -2 8 -5 0 0 -11
pair mine&pay	-1 -1 -1 0 -3 6 1 0 -1 8
pair mine&prepare	1 0 0 0 -14 0 0 0 14 12
pair mine&received	0 0 0 0 0 -5 5 0 0 28
pair mine&recruiter	-1 -1 2 0 3 0 -1 0 0 15
pair mine&remind	-2 -3 2 -1 9 -2 -3 0 0 21
pair mine&review	0 0 0 0 0 0 0 3 -3 4
pair mine&role	-3 10 -4 0 -1 1 -3 0 0 89
pair mine&send	0 0 0 1 0 0 -1 0 0 51
pair mine&sign	0 -2 0 0 0 1 3 0 0 -15
pair mine&slot	-1 9 -5 0 1 -1 -2 0 -2 16
pair mine&start	-4 9 0 0 0 -5 1 0 0 -1
pair mine&talk	1 1 0 0 0 0 -1 0 0 28
pair mine&team	-8 -7 1 0 0 0 14 0 0 56
pair mine&thank	0 3 -1 0 -16 0 -2 1 17 66
pair mine&time	-4 -6 11 -2 8 -3 -3 -1 -1 50
pair mine&title	2 -4 3 0 4 1 -5 0 -1 20
pair mine&urgent	0 6 -3 0 -1 -1 -1 0 0 -22
pair mine&wait	-2 -4 1 -2 3 0 5 3 -4 -5
pair mine&wish	0 0 0 0 0 0 0 0 0 4
pair mine&yours	0 1 0 0 -13 0 -3 0 15 -12
pair move&not	-5 -7 -12 27 13 -3 -2 -2 -8 -13
pair move&offer	-1 -1 0 -1 5 -12 10 -1 0 -3
pair move&office	2 -2 -2 -1 -1 1 6 0 -2 22
pair move&official	-4 0 11 -2 0 0 0 -3 0 -1
pair move&onward	-8 1 -2 -1 -9 -12 16 -1 15 -4
pair move&other	-2 2 4 -3 -2 -2 8 -1 -3 15
pair move&paper	0 0 0 0 0 0 0 0 0 7
pair move&pay	-8 -8 -2 -1 -4 7 14 -1 4 -17
pair move&practice	-2 9 -2 0 -1 0 -3 0 0 4
pair move&prepare	-7 -1 10 -4 0 -1 -2 7 -1 -17
pair move&property	-1 -3 3 0 -1 -5 9 0 0 10
pair move&received	-3 0 6 0 0 0 0 -3 0 12
pair move&recorded	0 0 0 0 0 0 0 0 0 3
pair move&recruiter	-3 -4 6 4 -2 -1 0 0 0 -2
pair move&remind	17 1 1 -2 -2 -1 -11 -2 -1 -45
pair move&review	-2 -2 2 0 0 0 -3 3 2 -18
pair move&role	-8 -6 -9 0 0 -19 36 12 -6 -45
pair move&sales	-1 0 0 0 -1 1 1 0 -1 23
pair move&send	16 -1 -7 0 2 -2 -10 1 1 7
pair move&service	0 0 1 0 -1 0 1 0 -1 28
pair move&shop	-4 1 4 -1 1 0 -3 9 -7 7
pair move&sign	0 3 -4 0 -2 3 5 0 -5 10
pair move&slot	-55 -7 107 -16 -8 0 -17 -6 1 -34
pair move&sorry	-8 -4 18 -2 15 -13 4 -1 -9 23
pair move&stage	-14 -2 -4 -1 -1 -1 27 -3 -1 -2
pair move&study	-2 -2 2 -1 -2 0 7 0 -3 -3
pair move&talk	23 0 -14 -4 7 -4 -4 -1 -2 -23
pair move&task	6 -2 7 -3 -3 0 5 -7 -2 8
pair move&team	-6 0 11 -1 -2 3 -1 -1 -3 6
pair move&thank	0 2 0 0 2 0 8 -1 -11 -9
pair move&ticket	-1 -2 0 0 5 0 -5 1 3 4
pair move&time	-12 -32 75 6 -6 -14 -9 -12 5 13
pair move&title	-19 1 28 -4 -2 -1 9 -4 -9 -57
pair move&urgent	0 0 0 0 0 0 0 1 0 3
pair move&video	1 -1 1 0 2 0 -2 0 -1 10
pair move&wait	-4 -14 20 -1 -10 -6 16 5 -7 -23
pair move&yours	-34 -25 55 -3 0 0 41 -5 -29 -18
pair not&offer	-3 -10 -4 -1 23 -18 28 -2 -12 -4
pair not&office	-4 -4 -9 15 -6 -7 17 -3 1 8
pair not&official	-2 8 8 1 6 -3 0 -8 -8 -40
pair not&onward	-5 -13 2 4 52 -1 6 -8 -37 -2
pair not&other	-8 -11 -10 9 -18 11 21 -5 10 24
pair not&paper	0 -1 -2 12 0 -1 -1 -1 -4 6
pair not&pay	2 -4 -11 -2 -7 -8 36 -4 -2 -20
pair not&practice	15 0 -2 3 -4 0 -12 -4 5 -31
pair not&prepare	2 9 -3 -5 1 0 -1 -2 -1 -25
pair not&property	-4 5 -4 4 5 -7 13 -3 -8 -16
pair not&received	-5 -7 9 -2 15 -8 9 1 -12 63
pair not&recorded	0 0 1 0 1 0 -1 0 0 9
pair not&recruiter	3 -5 -2 10 32 -2 -19 -4 -12 -5
pair not&remind	-9 17 16 14 -18 -4 -12 -1 -3 -53
pair not&review	8 -11 -6 8 42 -2 -3 0 -36 -23
pair not&role	-6 -15 -15 40 33 -23 11 -15 -9 31
pair not&sales	3 -2 -3 8 0 -1 -8 -1 5 -2
pair not&send	0 -11 -3 -2 -11 -8 24 3 8 18
pair not&service	-2 3 3 0 -5 -1 5 -1 -2 -1
pair not&shop	0 -3 3 2 -2 5 -6 -1 1 -10
pair not&sign	4 -11 2 -6 14 -18 19 -3 0 28
pair not&slot	7 -14 6 -4 69 -21 -28 -5 -9 23
pair not&sorry	-15 47 -54 7 5 -4 -6 -1 21 59
pair not&stage	-7 -11 -4 -5 37 -3 4 -2 -8 -17
pair not&start	-3 -5 -1 -1 0 -4 13 0 -1 30
pair not&study	-2 -1 -1 0 24 -3 -11 -1 -7 5
pair not&talk	9 -2 27 -11 1 10 -22 -11 -2 16
pair not&task	-3 -5 2 -3 31 -2 -4 -13 -3 3
pair not&team	0 0 9 -6 27 -15 -12 -6 2 -28
pair not&thank	-4 -3 -1 -4 10 -2 -6 1 10 -28
pair not&ticket	11 3 -2 -2 -4 -5 -1 3 -4 0
pair not&time	-86 38 55 92 -30 -31 -18 -9 -9 -69
pair not&title	-11 -5 14 11 30 -7 -27 -18 14 11
pair not&urgent	0 -7 8 -2 -10 2 2 8 -2 -23
pair not&video	2 -3 -4 3 0 -1 3 -1 0 17
pair not&wait	12 -2 -22 -2 -7 -4 28 8 -12 11
pair not&wish	-8 12 -1 -1 2 -2 4 -1 -6 14
pair not&yours	-7 -6 1 3 30 -4 -8 7 -15 -1
pair offer&office	2 1 0 0 -1 0 -2 0 -1 4
pair offer&onward	-4 0 0 0 -4 10 -4 0 2 6
pair offer&other	-1 -3 -2 1 9 -13 10 -1 -1 -3
pair offer&pay	-6 -4 -3 -2 -9 33 -11 -2 4 -33
pair offer&practice	0 1 0 0 0 0 0 0 0 5
pair offer&prepare	9 -3 -1 2 -1 12 -13 -1 -5 2
pair offer&property	0 -2 -1 1 -10 6 7 0 0 32
pair offer&received	3 -1 0 0 -1 -4 3 -3 3 4
pair offer&recruiter	0 0 0 0 0 1 0 0 0 19
pair offer&remind	-2 -1 0 -1 0 2 3 -1 0 1
pair offer&review	-1 2 0 0 -3 28 -13 -5 -6 2
pair offer&role	-34 -13 -6 -4 2 79 -9 -7 -8 -21
pair offer&sales	-2 3 0 0 -5 9 -5 -1 1 20
pair offer&send	-1 -4 -1 -1 -10 22 -10 -2 8 -16
pair offer&service	-4 0 -1 0 0 0 -1 0 7 9
pair offer&shop	2 -1 0 0 -2 11 -7 -2 -1 15
pair offer&sign	-4 -4 -3 1 -7 -11 36 -4 -4 -35
pair offer&slot	-7 -19 11 0 20 2 -15 0 9 -16
pair offer&sorry	-1 -1 -2 -1 32 -13 -16 0 2 43
pair offer&stage	-1 4 0 0 0 0 -4 0 3 -1
pair offer&start	-7 -6 -1 -1 -5 15 5 0 -1 -36
pair offer&study	0 0 0 0 0 1 0 0 0 8
pair offer&talk	-3 -4 -1 0 -2 2 7 2 -1 0
pair offer&task	-1 0 0 0 0 3 -2 0 1 24
pair offer&team	-4 10 -2 0 0 5 -9 -1 1 -14
pair offer&thank	-5 4 -1 0 -15 -8 14 -2 15 63
pair offer&ticket	0 -1 0 0 -1 12 -5 -3 -1 -7
pair offer&time	-19 19 -14 -7 14 30 -9 -9 -5 -24
pair offer&title	-19 14 -6 0 -6 31 -4 -4 -6 -77
pair offer&urgent	0 0 0 0 -2 3 -1 0 0 -7
pair offer&video	2 1 0 0 0 -1 0 -1 0 -8
pair offer&wait	-2 -2 -1 -1 -12 24 1 -5 -2 4
pair offer&wish	0 2 0 0 4 1 -2 0 -4 8
pair offer&yours	-8 2 -1 -1 -3 6 12 -3 -4 -16
pair office&official	-1 1 0 0 -1 0 0 0 0 4
pair office&onward	2 1 0 0 3 0 -4 0 -1 6
pair office&other	-2 -5 -1 0 7 -1 -1 -1 4 -51
pair office&paper	0 -1 -2 12 -1 -1 -5 -1 0 -14
pair office&pay	-1 -2 -1 0 -2 2 5 0 0 -8
pair office&prepare	-5 -4 0 -1 -1 0 2 -1 9 -7
pair office&property	-1 -3 -1 11 -1 -2 -1 -1 -1 -17
pair office&received	3 -2 0 0 0 -1 5 -1 -4 9
pair office&recruiter	2 -1 1 5 0 -1 -5 3 -4 -15
pair office&remind	-1 -1 0 0 2 -1 -2 4 -1 -26
pair office&review	3 -6 -2 4 -10 -1 -1 -1 14 -16
pair office&role	6 4 -2 6 -15 -6 8 -1 -1 15
pair office&sales	3 1 -5 5 16 -11 10 -4 -14 -43
pair office&send	-1 -3 -1 0 -3 1 8 0 0 -5
pair office&shop	-3 -2 -1 0 -3 -1 14 -1 -3 4
pair office&sign	-3 0 -1 6 -1 1 -6 5 0 -1
pair office&slot	8 -13 9 0 10 5 -14 -2 -3 -14
pair office&sorry	0 0 0 0 4 0 -3 0 0 15
pair office&stage	3 0 -1 -2 12 -1 -6 0 -4 -9
pair office&start	20 -5 -1 -1 -2 -3 -7 0 -1 -16
pair office&study	6 -7 -1 0 0 0 6 0 -4 -14
pair office&talk	6 -2 -1 0 -7 -1 -4 1 9 -1
pair office&task	-1 -2 0 0 2 0 2 0 0 10
pair office&team	-4 -4 -4 -5 -2 -1 13 1 6 -48
pair office&thank	-2 5 0 6 6 -1 -10 0 -2 27
pair office&time	-29 -29 27 14 -14 -5 17 0 19 32
pair office&title	20 20 -6 -3 -7 -10 -9 -1 -5 1
pair office&video	0 3 0 0 0 0 -2 0 0 28
pair office&wait	-7 -3 -3 7 -4 -2 6 -2 8 -30
pair office&wish	-1 4 0 0 0 0 -2 0 0 -3
pair office&yours	-1 -3 0 -1 -3 1 23 -1 -16 31
pair official&onward	-3 3 -1 0 16 -7 -4 0 -4 -7
pair official&other	-1 -2 0 2 1 0 -3 0 4 12
pair official&paper	0 0 0 0 0 0 1 0 0 -6
pair official&pay	-3 -4 -1 0 -1 -1 11 0 -1 10
pair official&practice	0 -1 0 0 -3 -1 10 -3 -2 -8
pair official&prepare	-6 9 4 -1 1 6 -7 -4 0 37
pair official&property	16 -8 -2 0 -3 -1 -4 0 4 -42
pair official&received	-6 -11 15 -1 -6 -4 2 -1 12 -16
pair official&recorded	-1 3 0 0 -1 0 -3 0 3 3
pair official&recruiter	3 -4 0 0 -1 -2 2 0 2 -13
pair official&remind	0 0 1 0 0 0 1 -1 -1 -29
pair official&review	0 6 -1 0 1 -1 -9 0 5 -2
pair official&role	10 -1 -2 0 5 5 -16 -4 4 -46
pair official&sales	-11 13 -1 0 9 0 -3 0 -7 11
pair official&send	3 -5 -1 -1 -5 0 17 -6 -3 -32
pair official&service	7 -4 -4 0 -2 -3 9 -1 -1 1
pair official&shop	-2 -1 -1 -1 -3 6 1 -1 1 -12
pair official&sign	-1 -2 -1 2 -3 2 5 -1 -1 -3
pair official&slot	9 -12 0 -1 3 -1 6 -1 -2 -8
pair official&stage	11 -3 -3 0 10 -6 -10 -1 1 -26
pair official&start	-4 0 0 0 -2 8 0 0 0 -8
pair official&study	-5 -4 0 0 3 -2 0 0 9 -30
pair official&talk	0 3 0 0 0 3 -4 0 0 7
pair official&task	-1 7 0 0 0 -1 -7 0 4 1
pair official&team	10 1 1 -1 3 -11 2 -4 1 -68
pair official&thank	-2 2 -1 0 8 0 14 7 -27 21
pair official&ticket	8 -4 -1 -1 -4 -2 4 3 -3 19
pair official&time	0 -12 10 -3 -3 14 3 -7 -3 80
pair official&title	-1 10 7 0 -3 4 -23 -4 9 -25
pair official&urgent	0 0 0 0 0 0 -1 2 0 -5
pair official&video	0 1 0 0 0 0 0 0 0 -9
pair official&yours	9 0 1 -1 14 0 -6 4 -22 42
pair onward&other	-2 -3 -3 0 4 -3 5 -1 2 28
pair onward&pay	-1 -2 0 0 2 -7 5 0 3 14
pair onward&practice	0 0 -2 3 0 0 0 0 -1 -4
pair onward&prepare	-1 4 8 -1 -8 -1 1 -1 -1 -14
pair onward&property	-1 2 0 0 -3 5 -1 0 -2 4
pair onward&received	-1 0 0 0 4 0 -12 0 11 -3
pair onward&recorded	-1 6 0 0 0 0 -4 0 0 -1
pair onward&recruiter	-5 3 -2 -9 -2 -4 23 -1 -4 -3
pair onward&remind	-3 -12 1 -9 -2 -1 29 -2 -2 -4
pair onward&review	-5 -8 -1 -3 23 -1 -4 -1 1 -32
pair onward&role	-2 0 1 -15 22 7 11 -5 -19 -49
pair onward&sales	10 -9 -2 -1 7 -1 -8 8 -3 -31
pair onward&send	1 10 -1 -1 1 0 -6 0 -3 -19
pair onward&shop	0 -1 0 0 -7 0 9 0 0 -12
pair onward&sign	-1 0 0 0 0 2 -1 0 0 7
pair onward&slot	3 14 -2 -3 -4 7 -13 2 -3 -10
pair onward&sorry	-2 -2 0 0 -6 -1 10 0 1 6
pair onward&stage	-5 8 5 -13 21 -24 11 -9 7 -35
pair onward&start	-6 -2 0 -2 5 5 1 0 0 5
pair onward&study	-3 -3 -1 -1 -2 -1 -25 1 33 -12
pair onward&talk	-2 -7 18 0 -7 13 -14 -1 0 3
pair onward&task	4 16 -2 -1 -7 -2 -10 -2 3 5
pair onward&team	-7 9 0 -1 12 5 -17 -4 2 -12
pair onward&thank	-1 -3 0 -1 -1 -1 -10 -1 17 8
pair onward&ticket	-2 -1 0 0 -2 0 0 -1 7 11
pair onward&time	11 -40 26 -5 -8 23 -4 -7 5 -26
pair onward&title	-7 15 -2 -4 15 -9 3 -3 -8 -21
pair onward&video	4 16 -1 0 -1 0 -14 0 -4 -11
pair onward&wait	-10 -3 1 -2 -6 -1 25 0 -5 -11
pair onward&wish	0 1 0 0 -7 7 1 0 -2 -4
pair onward&yours	6 -5 -2 -4 10 2 22 -2 -25 -12
pair other&paper	0 0 0 0 9 0 -8 0 0 5
pair other&pay	-1 -3 3 -1 -3 9 -2 -1 -1 -8
pair other&practice	0 -1 0 0 -4 0 -3 0 8 -16
pair other&prepare	-5 -9 2 0 17 -1 -7 -1 3 -5
pair other&property	0 -1 0 4 -7 0 5 0 0 87
pair other&received	-1 -1 0 0 1 0 -5 2 6 13
pair other&recruiter	1 -2 -1 4 9 -1 -8 -1 -1 -6
pair other&remind	-6 -9 -3 17 -10 6 8 -1 -1 -5
pair other&review	-2 -7 -1 -1 -7 -2 13 -2 10 2
pair other&role	-9 -6 -8 6 37 -7 -8 -2 -3 -36
pair other&sales	0 -8 -2 1 3 -2 2 -1 6 -1
pair other&send	0 -1 0 0 5 -1 4 0 -6 17
pair other&service	0 0 0 0 0 0 0 0 0 10
pair other&shop	-1 -1 -4 0 17 -1 -7 0 -2 4
pair other&sign	-2 3 -6 2 -13 2 8 -4 10 44
pair other&slot	-4 43 8 -1 -18 -12 -16 -6 7 -24
pair other&sorry	-1 8 1 0 2 -1 -5 -1 -2 15
pair other&stage	-1 -4 6 -1 -2 -2 5 -1 -2 28
pair other&start	-2 -2 0 -1 15 -2 -6 0 0 7
pair other&study	0 -2 1 0 1 0 2 0 0 -15
pair other&talk	-3 -39 -2 -1 -21 16 40 -6 15 -8
pair other&task	0 0 -1 2 0 -1 0 0 0 32
pair other&team	-12 -12 -3 -2 55 -5 -4 -4 -13 -27
pair other&thank	-3 -8 -5 0 4 7 9 -3 -1 11
pair other&ticket	-1 -2 -1 0 -4 -1 7 4 -3 4
pair other&time	-17 1 0 16 21 -9 14 -8 -18 22
pair other&title	-5 -15 -8 2 39 -13 -13 -4 16 16
pair other&video	0 10 0 0 -6 -2 -2 0 0 3
pair other&wait	5 3 -1 -2 -12 -2 20 -3 -7 15
pair other&wish	-1 2 -2 0 -9 0 16 0 -6 23
pair other&yours	-3 -3 8 0 7 -1 -11 -1 3 -21
pair paper&prepare	1 0 0 0 0 0 0 0 1 7
pair paper&received	0 0 0 0 0 0 -1 0 2 5
pair paper&review	0 0 -2 4 -14 -1 13 -1 1 21
pair paper&role	-13 19 -1 0 9 -2 -8 -1 -4 -26
pair paper&send	0 0 0 0 0 0 0 0 0 3
pair paper&sign	0 -1 0 0 0 0 1 0 1 21
pair paper&slot	-17 22 1 0 -18 -2 14 0 0 16
pair paper&sorry	0 -1 0 0 0 0 2 0 -1 12
pair paper&stage	0 0 0 0 -18 0 18 0 0 4
pair paper&talk	1 0 0 0 0 0 0 0 0 -4
pair paper&task	-2 1 -1 0 -4 -2 -1 -2 12 -3
pair paper&team	-2 -1 2 0 0 0 0 0 3 0
pair paper&thank	0 0 0 0 -1 0 -1 0 2 -4
pair paper&time	-19 17 -1 12 -2 -2 -10 -1 7 -15
pair paper&title	-1 -6 0 0 0 -1 5 -1 4 -17
pair paper&wait	-18 22 -2 7 -8 -1 3 -1 -2 -9
pair paper&yours	-5 -6 0 0 3 -1 -6 0 16 14
pair pay&practice	0 -2 -1 0 0 5 -1 0 0 2
pair pay&prepare	8 -2 -1 0 -3 13 -15 0 -1 29
pair pay&property	2 0 -6 -2 -3 -7 20 -3 -2 -41
pair pay&received	0 0 0 0 0 1 -2 1 0 40
pair pay&recorded	0 0 0 0 0 0 0 0 0 7
pair pay&recruiter	-1 1 -1 -1 0 6 -3 -1 -1 47
pair pay&remind	-3 -1 -2 -1 1 -4 11 0 0 4
pair pay&review	8 5 0 0 -1 -1 -5 -2 -4 -1
pair pay&role	6 0 12 -2 -10 7 -7 -2 -3 1
pair pay&sales	-2 0 0 0 -2 1 4 0 0 16
pair pay&send	2 -10 0 -1 -3 9 4 -1 -1 -59
pair pay&service	-1 1 -1 0 0 -2 6 0 -1 -6
pair pay&shop	-2 -12 -2 0 0 -1 23 0 -7 12
pair pay&sign	-4 -8 -3 -1 -9 25 4 -2 -2 -38
pair pay&slot	8 29 -27 0 -30 63 -33 -7 -2 -34
pair pay&sorry	0 0 -1 -1 -3 8 -5 0 2 2
pair pay&stage	-4 3 0 0 5 -7 -5 0 8 0
pair pay&start	-9 -5 -2 -3 4 45 -25 -2 -2 -30
pair pay&study	-3 -3 -2 0 0 1 1 0 6 21
pair pay&talk	-5 6 12 -1 -1 3 -9 -1 -4 -7
pair pay&task	3 0 0 -1 17 -2 -15 0 -1 3
pair pay&team	-1 -6 -3 -1 -3 0 13 -3 4 15
pair pay&thank	7 0 0 0 0 0 -5 0 -2 1
pair pay&ticket	3 -1 -1 0 8 2 -8 1 -3 -7
pair pay&time	-34 -34 -3 -8 6 89 -9 -6 -1 -19
pair pay&title	-21 11 12 -4 9 17 -22 -3 2 34
pair pay&video	-1 0 0 0 -1 -1 4 0 0 18
pair pay&wait	-2 -6 -2 0 -7 13 9 -2 -1 -12
pair pay&yours	1 0 2 0 7 2 -10 -2 0 37
pair practice&prepare	0 -1 6 0 4 -1 -4 0 -3 -30
pair practice&recruiter	0 0 0 0 5 0 -4 0 -1 15
pair practice&remind	-10 -1 -1 -1 0 0 13 0 0 4
pair practice&review	17 2 -1 0 -1 0 -11 0 -4 -14
pair practice&role	-1 2 0 0 9 -1 -3 0 -6 14
pair practice&sales	1 0 0 0 1 0 0 0 -1 -12
pair practice&send	0 1 0 0 -2 0 7 -4 -2 -13
pair practice&shop	0 0 0 0 0 0 0 0 0 6
pair practice&sign	-4 0 0 0 0 0 0 4 0 1
pair practice&slot	-2 5 -3 -1 -10 4 -6 0 12 9
pair practice&sorry	0 0 0 0 0 0 0 0 0 3
pair practice&stage	0 0 0 0 -2 0 -1 0 4 0
pair practice&start	0 0 0 0 0 0 0 0 0 5
pair practice&task	1 0 0 0 0 0 0 0 0 -3
pair practice&team	16 -1 0 0 4 0 -10 0 -8 -8
pair practice&thank	0 0 0 0 0 0 0 0 0 15
pair practice&ticket	0 0 0 0 0 0 0 0 0 10
pair practice&time	4 -6 2 2 8 -1 -6 4 -6 49
pair practice&title	-2 8 -2 0 -10 0 -6 0 12 21
pair practice&video	0 0 0 0 0 0 0 0 0 -4
pair practice&yours	-10 -19 -1 -1 -8 0 28 0 12 3
pair prepare&property	5 2 0 0 -1 0 -6 1 -1 36
pair prepare&received	-2 -6 -2 -2 -8 -1 -8 0 30 13
pair prepare&recruiter	2 -1 -3 -7 1 4 1 2 1 -32
pair prepare&remind	2 -3 -6 -1 -1 4 -12 18 -1 3
pair prepare&review	2 -6 -3 -1 -6 0 13 -4 5 -29
pair prepare&role	11 1 3 -11 2 13 -22 -6 8 23
pair prepare&sales	0 -3 -1 0 -2 0 2 -2 6 -5
pair prepare&send	5 -1 -2 -1 -2 -16 16 1 -2 20
pair prepare&service	-5 0 -1 -1 -1 0 9 -1 -1 -36
pair prepare&shop	-1 -1 0 0 -3 8 0 3 -6 -5
pair prepare&sign	-5 -1 2 0 -5 6 8 -1 -5 31
pair prepare&slot	4 -4 13 1 1 -11 -7 -4 7 -5
pair prepare&sorry	1 -2 -5 9 7 -10 0 1 -1 -5
pair prepare&stage	3 -4 5 -1 5 -1 -8 0 2 -1
pair prepare&start	-8 -6 -1 -1 0 -21 39 -1 -1 -11
pair prepare&study	-6 5 -1 1 -1 3 4 0 -5 -40
pair prepare&talk	14 -5 -8 -4 -2 -1 8 -1 -1 -6
pair prepare&task	2 -1 -2 -4 1 -1 -11 -4 20 7
pair prepare&team	-2 -9 0 0 -4 2 13 -3 3 -7
pair prepare&thank	5 1 -2 0 -7 -1 -9 -1 15 33
pair prepare&ticket	-11 -2 -1 0 -7 1 -1 -1 22 2
pair prepare&time	-16 -26 37 -13 -15 -5 29 12 -3 -41
pair prepare&title	3 -9 7 -2 2 -1 -2 -5 6 -36
pair prepare&wait	-7 -17 24 -2 -4 -10 22 3 -9 -28
pair prepare&wish	0 0 0 0 0 0 0 0 0 9
pair prepare&yours	1 -6 0 -1 10 1 -21 -2 18 30
pair property&received	0 0 0 0 1 0 0 0 1 32
pair property&recruiter	-1 -1 0 0 1 2 6 1 -8 -26
pair property&remind	1 0 0 0 0 0 0 0 -1 22
pair property&review	-2 3 0 0 6 1 -2 -1 -5 -8
pair property&role	14 -23 -2 5 -21 1 20 -2 8 -53
pair property&sales	-1 0 -1 0 0 0 2 0 0 9
pair property&send	-2 -1 -1 0 0 0 5 0 0 -9
pair property&service	1 13 -3 0 -2 -6 0 0 -2 7
pair property&sign	-1 -1 -1 7 -11 7 2 -1 -1 -2
pair property&slot	13 -4 -2 -1 -2 5 -6 -1 -2 -20
pair property&sorry	2 0 -2 1 0 0 0 0 0 29
pair property&stage	2 2 -3 -1 -2 -2 7 1 -4 10
pair property&start	-1 -2 0 0 -3 3 4 0 0 -3
pair property&study	0 -2 -1 0 0 0 4 0 0 -9
pair property&talk	0 9 0 0 -4 6 -10 0 0 14
pair property&team	6 3 0 0 8 -2 -10 0 -5 -6
pair property&thank	9 6 -4 38 -11 -3 -16 -3 -15 4
pair property&ticket	0 0 0 0 1 0 0 0 0 -6
pair property&time	24 4 -11 8 -12 7 -2 -3 -15 33
pair property&title	23 -7 -3 -3 -11 4 -6 -2 4 -68
pair property&wait	0 1 0 0 -1 13 -11 0 -1 -8
pair property&wish	-1 1 0 0 4 0 -2 0 -1 2
pair property&yours	9 -2 -1 -1 -1 -1 -5 -1 2 35
pair received&recorded	-5 -5 -2 -1 -3 -1 4 0 12 -18
pair received&recruiter	-1 -2 0 -1 6 -1 -5 4 -1 -9
pair received&remind	-6 -3 11 -1 0 0 -3 0 1 2
pair received&review	-1 -1 -1 -1 -2 -1 -11 0 18 -15
pair received&role	-15 5 -3 -3 22 -7 -18 -20 40 -10
pair received&sales	0 -2 6 -1 9 -1 5 -3 -12 -17
pair received&send	-4 -2 -1 -1 -3 0 3 -1 8 -14
pair received&service	-3 10 -1 0 -2 -4 6 -7 1 -19
pair received&shop	-4 -7 -1 -1 1 0 19 1 -9 0
pair received&sign	7 -3 -1 -1 22 -1 -9 -5 -9 -29
pair received&slot	16 -28 4 -1 -3 -1 9 0 4 -21
pair received&sorry	-1 -1 3 -1 5 0 -2 -1 -2 -1
pair received&stage	8 -2 -1 -1 -3 -1 -8 -2 9 2
pair received&start	5 -5 0 0 0 -4 5 0 0 2
pair received&study	-1 -1 0 0 -1 0 -18 3 19 -33
pair received&talk	1 1 -1 0 0 0 -1 0 0 10
pair received&task	2 -1 0 0 -3 0 11 -1 -7 -16
pair received&team	1 4 6 -1 -2 3 -7 11 -16 32
pair received&thank	4 -17 -4 -2 -6 -3 20 -7 15 1
pair received&ticket	3 -9 -3 -2 -6 -3 -5 26 -2 -48
pair received&time	5 -14 15 -4 -16 -4 3 -2 17 -4
pair received&title	-8 -8 8 -3 -15 -3 5 -6 30 -44
pair received&video	-14 7 11 0 -1 0 -1 0 -1 1
pair received&wait	4 -6 -1 0 -1 2 -1 13 -10 15
pair received&wish	-1 -1 0 0 -3 0 -1 0 6 5
pair received&yours	1 19 -5 -4 -23 -4 -18 0 36 71
pair recorded&recruiter	-1 -11 0 0 3 0 11 0 -2 8
pair recorded&review	0 -1 0 0 -1 0 -1 0 3 -5
pair recorded&role	-3 12 0 -1 0 -1 -5 -2 0 -12
pair recorded&send	0 5 0 0 0 0 -1 -2 -1 6
pair recorded&shop	0 -7 0 0 -1 0 11 0 -2 0
pair recorded&sign	0 0 0 0 0 0 0 0 0 5
pair recorded&slot	-1 11 0 0 0 0 -8 0 -1 17
pair recorded&sorry	0 0 0 0 0 0 0 0 0 6
pair recorded&stage	-3 21 0 0 -1 0 -14 0 -2 -14
pair recorded&talk	0 3 1 0 0 0 -3 0 0 -3
pair recorded&task	0 -4 0 0 -2 0 -1 0 8 -5
pair recorded&team	-2 0 0 0 -2 0 10 -2 -4 3
pair recorded&thank	0 -13 0 0 2 0 23 0 -11 0
pair recorded&ticket	-1 11 -1 0 -1 0 -6 -3 0 -17
pair recorded&time	-10 21 -1 -2 -2 -1 -3 -6 5 16
pair recorded&title	-5 6 0 -2 3 0 -4 -1 2 7
pair recorded&video	-6 18 -1 -1 -2 -1 -9 -1 3 -4
pair recorded&yours	-2 8 0 0 0 0 -8 0 4 -17
pair recruiter&remind	-3 7 -1 -6 5 -1 -2 5 -3 6
pair recruiter&review	-3 -2 -1 0 -22 0 35 -1 -5 -6
pair recruiter&role	4 3 -5 -15 16 0 9 0 -12 28
pair recruiter&sales	-1 3 -1 1 7 0 -5 0 -4 -4
pair recruiter&send	-2 3 -1 -2 -4 -3 16 -1 -5 1
pair recruiter&service	0 0 0 1 0 0 0 0 0 -7
pair recruiter&shop	0 -1 0 5 -4 -5 6 0 -1 -8
pair recruiter&sign	-1 -1 0 -1 0 -10 14 -1 -1 -5
pair recruiter&slot	0 -3 -1 2 -1 -2 14 0 -8 -2
pair recruiter&sorry	-1 0 0 2 0 0 0 0 0 7
pair recruiter&stage	-1 -5 0 2 -12 -5 18 1 3 -58
pair recruiter&start	0 0 0 0 0 0 0 0 0 7
pair recruiter&study	0 1 0 0 0 -3 2 0 0 6
pair recruiter&talk	6 22 -5 -2 -2 -1 -16 -1 -2 6
pair recruiter&task	1 -3 0 2 -4 -1 -11 -1 17 -5
pair recruiter&team	-32 11 12 -11 1 -7 18 20 -10 4
pair recruiter&thank	-1 -1 0 -3 1 0 -7 17 -5 12
pair recruiter&ticket	-4 -1 -2 -2 -1 0 4 -3 9 -6
pair recruiter&time	9 1 -1 -6 5 9 11 1 -29 -1
pair recruiter&title	13 -3 -5 -5 -16 2 63 -4 -45 45
pair recruiter&urgent	-1 -1 0 1 -1 0 -1 4 0 7
pair recruiter&video	-1 8 0 0 -1 0 -5 0 -1 5
pair recruiter&wait	-1 -2 -1 -1 -8 -1 2 -2 13 0
pair recruiter&yours	13 23 2 -2 9 -7 -26 -1 -10 7
pair remind&review	3 0 -5 -2 5 -1 3 -1 -3 5
pair remind&role	-6 8 -6 13 -6 -4 -2 -1 6 0
pair remind&sales	5 -1 -3 0 0 0 1 0 -1 3
pair remind&send	0 19 1 -1 0 4 -20 0 -1 -3
pair remind&service	2 -2 4 0 -1 0 -2 0 0 -1
pair remind&shop	0 0 1 0 0 0 0 0 0 -3
pair remind&sign	-1 -4 6 0 -5 25 -19 -1 -1 -11
pair remind&slot	-10 -14 4 -4 -2 -9 46 -7 -3 -14
pair remind&sorry	-9 -4 28 15 -10 -2 -14 -1 -1 -45
pair remind&stage	0 2 -3 -2 3 11 -3 -3 -5 0
pair remind&start	-12 -6 1 -1 0 -6 23 0 0 11
pair remind&study	-2 -1 0 12 -2 -1 -6 -1 0 4
pair remind&talk	-11 -1 38 -12 -3 -8 5 -6 -2 6
pair remind&task	-11 0 -1 0 0 -1 17 -2 -1 -15
pair remind&team	-16 3 17 0 -1 -2 -1 -1 1 14
pair remind&thank	-7 -10 0 -3 -10 6 25 -1 -1 15
pair remind&ticket	-2 1 0 0 4 0 1 0 -3 17
pair remind&time	-3 -8 40 -19 7 -17 12 11 -22 1
pair remind&title	-13 4 16 -2 -5 -2 -3 -1 6 41
pair remind&video	-18 12 15 -2 0 0 -4 0 -2 -12
pair remind&wait	11 4 -24 -3 7 22 -12 -4 -1 -26
pair remind&yours	17 0 -20 -6 -5 -1 9 -1 6 7
pair review&role	13 6 -2 -1 30 -3 -14 -2 -26 1
pair review&sales	1 5 -5 3 -9 -2 3 -1 4 2
pair review&send	-2 -2 0 0 -4 6 -4 -1 8 46
pair review&service	-1 4 0 0 -1 0 3 0 -4 12
pair review&shop	0 0 0 0 3 0 -3 3 -3 -3
pair review&sign	-1 7 -1 0 -1 6 -5 -1 -3 8
pair review&slot	3 5 -2 -1 -6 -1 -2 10 -6 24
pair review&sorry	0 0 0 0 4 0 -1 0 -1 46
pair review&stage	-8 -13 0 -1 -14 -2 47 -2 -6 -29
pair review&start	0 -1 0 0 -11 0 -1 0 13 0
pair review&study	-2 -1 1 0 4 -1 1 0 -2 -9
pair review&talk	4 -3 -1 -1 -8 0 -1 0 10 9
pair review&task	-12 -4 12 -4 -1 -6 14 -4 4 -6
pair review&team	12 -10 -3 -3 -6 -2 15 -4 2 0
pair review&thank	-5 -2 -1 -1 14 -1 2 -1 -7 -28
pair review&ticket	-2 -2 -1 -1 -4 -2 -8 1 19 -7
pair review&time	-7 -5 -7 -2 -4 -5 -9 -7 45 -42
pair review&title	8 -4 -4 -3 4 0 29 -6 -24 -37
pair review&video	-1 -2 0 0 -9 0 2 0 10 -4
pair review&wait	-9 10 -3 3 -20 13 -5 -2 13 -9
pair review&wish	-1 -1 0 0 -2 0 -1 0 5 -2
pair review&yours	-11 5 -4 4 0 -3 53 -7 -38 25
pair role&sales	-7 22 -2 -4 14 -3 3 -4 -19 -27
pair role&send	6 7 -2 -3 -10 11 -18 -4 12 2
pair role&service	-4 12 -1 -2 1 -4 -8 -8 14 -4
pair role&shop	-1 12 -6 -1 2 3 -15 -4 11 6
pair role&sign	-25 -11 -4 15 10 4 5 -7 12 36
pair role&slot	23 8 -6 -3 -28 13 22 1 -30 -57
pair role&sorry	-14 -5 10 12 8 -14 15 -3 -9 -51
pair role&stage	-1 3 -6 -3 30 -9 -2 -3 -9 -3
pair role&start	4 -15 -2 -5 -1 42 -17 -1 -6 -11
pair role&study	-3 0 -1 -1 4 -4 -1 -1 6 -6
pair role&talk	18 36 3 -9 -5 -13 -18 -3 -7 -82
pair role&task	6 -13 -3 -1 -22 -3 33 -4 5 4
pair role&team	10 18 -10 1 1 6 -31 -2 6 35
pair role&thank	12 18 -6 -2 -12 -8 -34 -4 36 -38
pair role&ticket	0 -4 -3 -3 -1 1 -2 -6 18 -41
pair role&time	28 -19 -11 13 31 6 -20 -9 -19 -43
pair role&title	-15 87 -16 0 -33 -17 36 -23 -19 -47
pair role&urgent	-1 8 -5 0 -2 2 -2 1 0 5
pair role&video	-1 15 0 -2 -3 -3 -5 -1 -1 -5
pair role&wait	-20 17 1 -2 -30 -6 57 -2 -14 60
pair role&wish	-2 5 -3 11 -39 -2 32 -3 1 -23
pair role&yours	35 22 1 -15 -26 6 -32 -12 21 -91
pair sales&send	-2 3 1 -1 -5 0 -2 -1 6 30
pair sales&service	-7 0 8 0 0 0 -1 0 0 -17
pair sales&shop	-5 -4 7 3 -5 5 2 -1 -3 -11
pair sales&sign	-1 -1 0 0 -11 4 11 -1 0 13
pair sales&slot	14 11 -3 0 -2 -4 -13 -1 -1 -7
pair sales&sorry	-1 -1 0 0 8 0 -5 0 -1 14
pair sales&stage	-3 -1 -1 0 6 -1 5 -1 -4 12
pair sales&start	19 -5 -1 -1 -2 -1 -7 0 -1 7
pair sales&study	-1 -1 -1 0 0 0 6 0 -1 -9
pair sales&talk	4 4 -1 2 -2 -2 -3 -1 -2 -21
pair sales&task	1 -5 0 0 -2 1 6 0 -1 13
pair sales&team	9 -14 -4 -2 13 0 -2 -2 1 -12
pair sales&thank	11 -10 0 -2 20 -1 -8 0 -9 34
pair sales&ticket	-1 0 0 0 -12 -1 15 -2 1 10
pair sales&time	20 -17 1 7 -3 -3 5 -2 -8 -4
pair sales&title	5 28 -2 -4 -15 -7 4 -3 -6 -12
pair sales&video	13 -3 -2 -1 -2 -1 -2 0 -3 27
pair sales&wait	0 0 -4 7 3 -2 5 -1 -9 -27
pair sales&wish	3 -1 0 0 -17 0 15 0 0 -3
pair sales&yours	-12 10 -2 -1 3 2 25 -1 -25 -29
pair send&shop	-9 -3 -15 4 7 -4 20 10 -10 -20
pair send&sign	-13 -10 -5 -5 -7 76 -32 -2 -2 -5
pair send&slot	-3 69 -1 -4 -17 -3 -48 -2 8 -35
pair send&sorry	-1 -1 2 1 3 0 -3 0 -1 -1
pair send&stage	10 6 -2 -1 -4 -4 -4 -1 0 -23
pair send&start	-2 -1 0 0 -1 -4 10 0 0 10
pair send&study	-1 -5 -1 0 0 0 9 0 -1 4
pair send&talk	4 7 -1 -1 -1 0 -7 0 0 4
pair send&task	0 6 -3 -1 -8 -5 14 -2 -1 -30
pair send&team	-7 -14 -2 -2 -9 -1 35 -1 -1 7
pair send&thank	-3 9 -2 -1 -14 -1 -31 -4 45 -20
pair send&ticket	-3 -8 10 -3 -5 1 11 3 -5 -38
pair send&time	-10 -6 -7 -6 -5 -1 22 23 -11 -39
pair send&title	14 -24 -2 -2 -15 8 16 -4 9 59
pair send&video	3 9 -1 -1 -1 -1 -7 -1 0 -23
pair send&wait	2 -7 3 -2 -1 -3 -2 0 11 -20
pair send&wish	-2 -2 0 -1 -2 -2 8 0 1 -14
pair send&yours	8 -21 -2 -2 1 -1 8 -2 12 -62
pair service&shop	0 0 0 0 0 0 0 0 0 18
pair service&slot	13 -1 2 -1 -1 -3 -7 -1 -1 39
pair service&sorry	-1 -4 5 1 0 0 0 0 0 -19
pair service&stage	5 4 0 0 -1 0 -6 0 -1 15
pair service&talk	8 0 -1 0 0 0 -1 0 -5 -49
pair service&task	1 -1 0 0 1 0 -1 0 0 -25
pair service&team	0 9 -1 0 -1 -2 0 0 -5 6
pair service&thank	0 -4 0 -1 -5 -2 -1 0 15 5
pair service&time	24 2 13 -3 -7 -6 -10 -2 -10 11
pair service&title	11 2 -1 -2 -2 -15 -12 -2 23 3
pair service&wait	0 1 0 0 -1 0 4 0 -4 9
pair service&yours	-4 6 0 0 -2 0 -1 0 3 6
pair shop&sign	3 -20 12 -1 2 5 -8 -1 7 -5
pair shop&slot	0 4 -2 0 -2 0 1 -1 0 7
pair shop&sorry	8 0 -5 -3 0 0 0 0 0 15
pair shop&stage	-1 -2 -1 0 0 0 5 -1 0 -10
pair shop&start	0 0 0 0 -2 6 -4 0 0 21
pair shop&study	-4 -3 -1 0 0 -1 10 0 -1 -1
pair shop&talk	-3 5 0 3 -3 0 -1 0 0 -8
pair shop&task	3 -2 -1 -1 -7 -1 10 -1 -2 -10
pair shop&team	2 -5 0 -1 0 -1 10 0 -4 -8
pair shop&thank	-1 3 -2 -1 8 0 -3 1 -5 -14
pair shop&ticket	-12 0 -2 -1 -4 0 29 0 -12 -18
pair shop&time	-8 4 2 -1 -4 -2 -1 17 -6 -7
pair shop&title	0 -8 -1 5 2 -1 -3 -1 7 2
pair shop&video	2 -1 0 0 -1 0 0 0 0 10
pair shop&wait	-1 -1 3 -2 -1 -1 2 5 -4 -10
pair shop&wish	-1 8 0 0 -1 0 -5 0 0 -2
pair shop&yours	-4 -5 -1 -1 7 -1 -7 0 11 19
pair sign&slot	6 -8 -1 4 -1 13 -15 -1 4 16
pair sign&sorry	-1 -4 7 0 0 0 -2 0 -1 26
pair sign&stage	2 1 -1 -1 -2 6 -7 -1 3 29
pair sign&start	-2 -1 -1 -1 -5 9 1 0 -1 -4
pair sign&study	-6 0 0 0 3 0 5 0 -2 -11
pair sign&talk	1 0 -1 0 0 0 0 4 -4 -2
pair sign&task	-37 -2 -1 -2 4 0 40 -2 0 -5
pair sign&team	7 -7 -1 -1 18 2 -8 -2 -8 8
pair sign&thank	-5 4 -1 5 -7 -8 -5 -3 19 -20
pair sign&ticket	8 -5 -1 -1 -16 20 -2 -1 -2 11
pair sign&time	-25 -26 -3 -6 -5 84 -17 0 -2 14
pair sign&title	-9 -14 -3 -1 -10 -15 30 3 19 -55
pair sign&urgent	0 -3 -1 0 0 12 -8 0 0 8
pair sign&wait	-2 -2 -1 -1 1 1 1 -1 6 -33
pair sign&yours	1 -3 2 -1 10 2 -5 -1 -5 46
pair slot&sorry	-1 15 -4 4 -8 -2 3 -2 -3 13
pair slot&stage	-10 29 10 -2 -8 -3 -13 -2 0 2
pair slot&start	21 -8 0 -2 -4 22 -29 -1 1 -25
pair slot&study	5 -8 -2 0 4 -1 4 1 -1 16
pair slot&talk	13 20 4 -4 -5 6 -16 -12 -5 14
pair slot&task	9 8 -2 -1 -3 -1 -2 -3 -5 25
pair slot&team	-1 -12 8 -13 9 11 11 -4 -9 17
pair slot&thank	8 -53 -12 -4 9 -6 59 -8 7 -7
pair slot&ticket	0 -4 -2 0 6 5 -4 18 -20 44
pair slot&time	31 -24 15 -27 1 -38 77 -1 -33 -10
pair slot&title	-2 16 13 -7 -40 4 -3 1 19 -28
pair slot&urgent	-1 8 -5 1 -1 -1 -2 0 0 -3
pair slot&video	-8 7 10 0 -5 -2 1 -2 -2 21
pair slot&wait	-13 16 -1 -5 5 3 -9 0 3 13
pair slot&wish	2 2 -1 0 -4 8 -7 0 0 -5
pair slot&yours	6 -23 22 -11 22 -2 -12 -2 1 1
pair sorry&stage	0 -4 2 0 9 0 -6 0 -1 12
pair sorry&study	0 0 0 0 0 0 0 0 0 15
pair sorry&talk	-2 -6 8 12 -4 -1 -5 0 0 -4
pair sorry&task	-1 0 -1 3 0 0 0 0 0 2
pair sorry&team	-4 -2 -3 11 16 -2 -10 -2 -4 -21
pair sorry&thank	-6 0 12 4 -8 -1 11 -3 -10 -15
pair sorry&ticket	0 0 0 0 5 0 -4 0 0 -2
pair sorry&time	-30 39 5 38 -1 -17 -22 -5 -5 21
pair sorry&title	-5 -2 4 6 -14 -2 16 -1 -2 -27
pair sorry&wait	-3 -5 1 -6 5 -5 33 -6 -14 -16
pair sorry&yours	-5 -2 13 3 4 -1 -2 -1 -9 -2
pair stage&start	-5 -1 -1 -1 10 -7 6 -1 -2 13
pair stage&study	-6 0 -1 0 1 -1 -33 -1 39 3
pair stage&talk	-1 5 15 -2 -5 18 -22 -4 -4 -25
pair stage&task	2 -1 -2 -1 -8 -3 8 -5 10 -26
pair stage&team	7 -1 -5 -6 1 -3 4 -2 5 11
pair stage&thank	-3 -2 -1 -1 15 -8 -14 -1 14 -2
pair stage&ticket	2 -3 -1 -1 -15 -1 25 -2 -4 -7
pair stage&time	32 -25 0 -7 -1 5 -9 -5 11 46
pair stage&title	21 11 -7 -5 13 -13 -8 -7 -5 -15
pair stage&video	-6 17 -1 -1 -1 -1 -2 -1 -5 7
pair stage&wait	-5 -1 -1 -1 -8 13 9 -2 -4 1
pair stage&wish	-1 4 0 0 0 -1 -3 0 2 -20
pair stage&yours	-4 -4 -4 -1 -4 -3 61 -4 -37 27
pair start&study	0 4 0 0 0 0 -4 0 0 6
pair start&talk	-2 -8 1 -1 -4 4 12 0 -1 8
pair start&task	6 7 0 0 -1 4 -16 0 1 4
pair start&team	14 -2 -1 -1 -10 12 -19 -1 7 -5
pair start&thank	3 0 0 0 -2 0 -1 0 1 10
pair start&ticket	0 0 0 0 5 1 -1 0 -5 -6
pair start&time	21 -52 -12 -14 -3 43 38 -9 -12 -8
pair start&title	17 -8 -2 -2 12 -2 -7 -1 -8 7
pair start&wait	3 5 0 0 -5 -1 -5 0 3 9
pair start&yours	0 0 1 0 0 1 0 0 0 33
pair study&talk	-7 -1 -1 -2 -7 -4 9 -1 14 -6
pair study&task	2 5 0 0 2 0 -12 0 4 -4
pair study&team	5 -4 0 -1 8 -1 -3 -1 -3 -2
pair study&thank	-9 5 -1 -1 13 -1 -17 -5 16 1
pair study&ticket	-3 -2 0 1 -1 0 2 3 0 5
pair study&time	1 -12 -2 12 6 1 5 -6 -7 33
pair study&title	-8 1 -1 0 8 -6 9 -1 -3 -4
pair study&video	-4 4 0 0 -5 0 -1 0 7 -4
pair study&wait	-1 -2 0 0 2 -1 11 0 -10 -3
pair study&wish	0 1 0 0 0 0 0 0 -1 6
pair study&yours	2 -6 -1 -1 -6 -1 21 2 -11 8
pair talk&task	12 -10 -2 -3 -2 -1 13 -1 -5 -6
pair talk&team	6 12 -6 4 -15 4 -2 -5 1 1
pair talk&thank	-14 8 -4 -3 2 -4 28 -5 -7 -5
pair talk&ticket	5 -2 0 0 -1 0 -2 0 0 -6
pair talk&time	29 -28 29 -28 -17 -7 59 -22 -14 -36
pair talk&title	5 34 3 -6 -5 0 -22 0 -11 -16
pair talk&video	-10 38 -1 -1 -2 -4 -15 -3 -2 -20
pair talk&wait	-7 9 -4 -3 1 -5 25 -7 -9 23
pair talk&wish	3 0 0 0 -2 7 -8 0 -1 12
pair talk&yours	3 12 21 -5 1 -2 -12 -1 -18 -15
pair task&team	-5 18 -2 -1 2 0 -15 -1 4 2
pair task&thank	-10 -3 -1 -1 14 -1 15 -2 -10 8
pair task&ticket	9 -15 -3 -2 -4 -3 3 -2 17 -6
pair task&time	11 -19 -12 -2 17 -9 27 -14 1 -42
pair task&title	10 -11 -2 -2 -8 -8 32 -2 -8 -20
pair task&video	-5 6 -1 -1 -8 -1 2 -1 8 -11
pair task&wait	-5 11 -1 0 3 -1 -3 -3 -2 -18
pair task&wish	0 1 0 0 1 0 -1 0 -1 4
pair task&yours	-2 -24 -1 -1 8 -1 26 -1 -6 -13
pair team&thank	4 -14 -2 -4 2 -2 1 13 3 46
pair team&ticket	-22 -2 12 -1 5 -1 12 9 -13 11
pair team&time	54 -37 7 14 -7 -14 4 -26 5 0
pair team&title	18 13 26 -2 11 -15 46 -22 -75 -22
pair team&urgent	-1 0 0 1 -1 0 -2 4 0 -4
pair team&video	-11 5 10 0 -5 -1 -5 -2 9 16
pair team&wait	-15 -7 -12 -4 19 -2 26 -5 0 -5
pair team&wish	-1 0 -1 -1 -4 8 1 0 -2 7
pair team&yours	2 4 -1 -12 -26 7 13 5 8 8
pair thank&ticket	0 1 0 0 -3 -1 -36 43 -3 0
pair thank&time	-38 -9 2 -16 48 0 40 -12 -13 30
pair thank&title	-1 3 -5 -7 16 -7 17 0 -16 -83
pair thank&video	-4 5 0 0 12 0 -2 -1 -9 -11
pair thank&wait	0 5 -20 -2 -3 -2 20 -4 6 -23
pair thank&wish	-2 -1 -1 2 1 -1 10 0 -7 3
pair thank&yours	14 17 -10 1 52 -9 -48 -10 -7 -9
pair ticket&time	6 1 9 -2 -9 -2 3 -17 11 -18
pair ticket&title	-8 -3 -2 -1 3 0 8 7 -4 2
pair ticket&video	0 0 0 0 0 0 0 0 0 -9
pair ticket&wait	-11 0 -1 -1 11 0 14 4 -16 -9
pair ticket&wish	-1 10 0 0 -4 0 -5 0 1 -10
pair ticket&yours	2 6 -1 -1 0 -1 19 3 -26 32
pair time&title	-17 -8 2 -5 7 23 1 -15 12 46
pair time&urgent	-3 -8 10 5 -2 -1 -1 1 0 -37
pair time&video	26 5 -3 -3 0 -3 -13 -4 -5 74
pair time&wait	-2 -5 -23 -2 -1 31 -4 -14 20 13
pair time&wish	6 1 -1 -1 -6 24 -24 -1 3 3
pair time&yours	13 -23 37 -17 -13 -1 29 -11 -14 21
pair title&urgent	-1 0 0 0 -2 -2 4 1 0 28
pair title&video	-7 33 2 -2 -5 -3 -14 -1 -3 -37
pair title&wait	-12 9 3 -3 -6 8 18 -3 -14 34
pair title&wish	-1 7 -1 -1 -32 0 25 0 4 6
pair title&yours	26 12 -13 -8 -22 2 34 -15 -16 -85
pair urgent&wait	3 -1 -2 -2 -3 3 -5 8 0 -7
pair urgent&yours	-1 -2 2 0 12 0 -8 0 -2 -7
pair video&wait	-3 5 -1 -1 -1 -1 2 0 0 7
pair video&yours	3 -1 0 -1 0 0 -1 0 -1 -4
pair wait&wish	0 2 -2 0 4 0 -3 0 -1 12
pair wait&yours	7 13 4 -2 1 -1 3 -1 -23 9
pair wish&yours	-5 5 -1 0 -17 0 10 0 8 -10
past interview	-17 16 -31 -4 17 23 3 -4 -5 -9
pay.lure	4 -10 2 -2 -5 32 -20 -7 6 72
pay.lure@subject	0 0 0 0 0 0 0 0 0 11
person, and hiring little	-2 -5 -8 4 17 2 4 -30 18 -14
promise	-22 -106 -57 -69 -80 45 173 46 70 -57
proposal.availability	-33 132 6 -46 -61 13 4 6 -20 -21
proposal.availability@subject	-30 28 -22 -2 -6 -3 15 33 -12 -20
proposal.link	15 152 35 -34 -49 -28 -46 -14 -31 -27
proposal.link@subject	-23 51 2 -3 -7 -2 -12 0 -6 -39
proposal.offer	-13 109 12 6 -25 -31 -12 -26 -19 -33
proposal.offer@subject	-17 25 -4 -1 -1 0 -1 0 -1 -3
proposal.recorded	-39 167 -8 -9 -15 -8 -60 -20 -8 -76
proposal.recorded@subject	-22 91 -4 -6 1 -3 -42 -9 -6 -44
question	-37 118 70 -103 -25 46 63 -75 -56 36
reader applies	-1 26 21 -52 28 14 14 -53 4 -28
rejection.clear	-61 -21 -57 110 226 -37 -78 -19 -63 -56
rejection.clear@subject	-1 -2 -1 2 15 -1 -8 -1 -2 15
rejection.farewell	-33 -25 -10 14 123 -11 -30 -6 -21 -20
rejection.soft	-71 -3 30 30 77 -50 8 -39 19 20
rejection.soft@subject	-8 4 -6 -5 -61 14 26 -1 37 -17
relay	44 10 41 15 -12 1 -49 -32 -18 -64
reply.advanced	24 21 -12 -18 -26 -9 104 -14 -70 -22
reply.advanced@subject	4 -5 -1 -1 -8 -2 40 -1 -28 -16
reply.hint	29 -55 -24 -19 -44 0 103 -8 18 -32
reply.hint@subject	-5 -55 -3 -2 -5 11 63 -2 -2 -43
reply.hold	-28 -1 -5 49 -76 -12 100 -10 -17 -44
reply.hold@subject	-9 -4 6 -6 -15 -5 40 -2 -6 -1
reply.later	-40 -103 27 -6 -31 6 125 -8 30 -5
reply.pending	39 -12 -41 -25 -39 -23 96 -15 21 -28
reply.pending@subject	-22 -5 -1 -6 10 2 52 4 -35 -40
reply.request	-18 9 -34 -39 -34 -3 85 38 -4 -53
reply.request@footer	0 0 0 0 0 0 0 0 0 6
reply.request@subject	43 -24 -24 -6 -28 -24 79 15 -31 -42
reply.thanks	-44 -3 -58 9 57 22 31 14 -28 -7
reply.thanks@subject	-15 1 -3 -5 -14 -3 6 11 23 17
reply.withdrawn	-4 -5 -2 -16 -74 -3 168 -3 -62 -21
reply.withdrawn@subject	-1 -1 0 0 -16 0 53 0 -34 -5
reschedule.moved	-34 -30 183 3 -55 -15 -2 -44 -5 -18
reschedule.moved@footer	9 -3 -2 -1 -1 0 -1 0 -2 -26
reschedule.moved@subject	-57 -21 97 26 -11 -7 -5 -14 -9 -27
reschedule.why	-45 -48 93 66 -31 -30 -12 20 -13 -4
reschedule.why@footer	22 -9 -13 0 0 0 0 0 1 -30
reschedule.why@subject	5 7 12 11 -13 -11 -9 -1 -1 23
scheduler	15 184 -34 -15 -44 -12 -70 -6 -19 -120
sense alert	-6 -9 -2 12 17 -2 -8 -6 5 44
sense alert@around	-1 0 0 0 -1 -1 -3 0 7 74
sense alert@if	0 0 0 2 0 0 0 0 0 21
sense alert@sender	0 0 0 0 0 0 0 0 0 86
sense alert@subject	0 0 0 0 0 0 4 0 -3 113
sense apply	33 9 -58 -22 4 -34 -6 -24 99 84
sense apply@around	-22 -12 -31 12 4 -15 -22 0 85 -50
sense apply@if	-2 -21 -4 9 -4 -11 15 -4 22 -12
sense apply@sender	3 9 -3 -1 -12 -2 -9 -2 19 -14
sense apply@subject	-23 9 -36 -31 34 -5 -35 -23 110 -43
sense ask	-11 108 -7 -19 -106 45 12 59 -82 1
sense ask@around	-15 -15 -10 15 -32 -37 105 2 -13 9
sense ask@if	-56 52 32 -32 -42 23 37 -8 -6 -8
sense ask@sender	0 0 0 0 0 0 0 0 0 6
sense ask@subject	-12 -39 -8 -2 -30 -1 92 7 -6 25
sense asked	-27 79 5 -54 -22 47 31 -42 -17 29
sense asked@if	-11 -1 44 -7 5 -25 17 -4 -18 12
sense asked@subject	-14 22 19 -9 -41 -5 27 0 1 27
sense available	9 92 10 -8 12 -19 -67 16 -45 52
sense available@around	18 17 -2 -3 -23 -6 -18 22 -4 26
sense available@if	2 53 -24 -8 -49 20 -6 -26 38 -71
sense available@sender	0 1 0 0 0 0 0 0 0 8
sense available@subject	-17 23 0 -3 -10 -2 -5 22 -9 9
sense away	-28 -13 -15 -19 -11 -37 -33 133 23 -34
sense away@around	2 2 -3 0 -1 -1 3 0 -1 7
sense away@if	-9 0 7 -3 -19 -6 16 3 10 11
sense away@sender	0 -1 0 0 9 0 -5 0 -4 19
sense away@subject	-14 -13 -1 -11 -12 -14 -18 88 -6 -3
sense back	-4 -4 3 -12 14 -19 -1 10 14 -18
sense back@if	-4 -17 4 9 -6 -10 29 0 -5 -6
sense back@subject	-2 -5 -1 -1 6 1 0 5 -1 -28
sense book	-2 26 25 40 -42 -17 -15 -25 9 -6
sense book@around	25 12 19 -6 -7 -5 -50 18 -7 13
sense book@if	28 -20 2 -8 -12 -2 -10 -3 24 13
sense book@sender	10 5 2 15 -9 -1 -11 -5 -6 66
sense book@subject	31 -6 36 2 -16 -24 -5 -8 -10 3
sense bounce	-54 -5 -6 -9 -25 -3 7 107 -13 38
sense bounce@around	-1 0 0 2 -2 0 3 1 -2 -17
sense bounce@if	0 0 0 0 -2 0 1 4 -1 0
sense bounce@sender	-8 -1 -1 -1 -7 -1 -3 22 -1 -14
sense bounce@subject	-25 -7 3 -2 -17 -2 20 48 -18 -38
sense call	36 79 11 -24 -20 -41 15 -38 -17 42
sense call@around	13 14 9 -2 6 -3 -29 -6 -1 10
sense call@if	19 -1 -5 -7 20 -18 -25 -7 24 1
sense call@sender	-3 0 0 -1 7 0 -2 0 0 15
sense call@subject	72 28 -46 5 -29 -26 30 -21 -13 -32
sense cancel	-22 -28 -3 156 -53 -14 -8 -9 -20 23
sense cancel@around	-1 0 -1 0 -7 -1 10 0 0 0
sense cancel@if	-6 -6 -2 34 -10 -1 -15 6 0 -12
sense cancel@subject	-47 -12 -9 116 -26 -5 9 -4 -23 18
sense candidate	-7 7 7 -18 33 -14 5 -18 6 17
sense candidate@around	23 -9 -6 -2 -32 -9 2 -10 44 -27
sense candidate@if	9 -11 -1 -3 -2 -2 -19 4 25 35
sense candidate@sender	18 3 -4 0 -9 -1 -2 9 -14 -42
sense candidate@subject	-5 14 -9 -7 -13 -24 54 0 -11 84
sense choose	-57 40 -12 0 97 41 -27 -56 -25 20
sense choose@around	3 7 -1 -1 -9 -2 4 0 -1 27
sense choose@if	-27 53 1 -2 0 -1 -46 -2 24 42
sense choose@sender	0 4 4 -3 6 -1 -4 -1 -6 26
sense choose@subject	-14 1 2 -4 7 40 -17 -3 -13 21
sense civic	0 -12 -6 -25 16 8 -7 -6 32 51
sense civic@around	11 -2 0 -2 10 -1 -8 -1 -8 22
sense civic@if	2 -2 -1 0 -1 0 5 1 -6 33
sense civic@sender	-2 11 -11 1 -10 6 10 3 -8 163
sense civic@subject	3 11 4 -5 -29 0 5 -2 13 159
sense closer	-25 13 -7 -16 55 -17 8 13 -24 32
sense closer@around	-17 4 11 0 -16 -5 26 -1 -2 -24
sense closer@if	-16 4 -2 -2 -38 -1 26 -7 36 7
sense closer@sender	0 0 0 0 0 0 0 0 0 14
sense closer@subject	4 -1 0 0 -9 0 -1 -1 9 43
sense cold	-1 2 -12 -5 20 -6 -7 21 -11 35
sense cold@around	3 0 0 0 2 0 0 0 -4 -8
sense cold@if	-13 -2 -1 -1 -45 -1 37 -1 26 24
sense cold@sender	6 -1 0 0 0 0 -8 -2 6 1
sense cold@subject	-12 15 -1 -1 -13 -1 -14 7 20 67
sense confirm	61 -36 -35 -25 -13 6 0 4 37 -10
sense confirm@around	-6 -5 26 -1 -2 -1 -8 -2 0 -4
sense confirm@if	-2 -7 17 3 -5 -1 -1 -2 -1 -74
sense confirm@sender	-1 0 0 0 0 0 -1 0 3 0
sense confirm@subject	72 -35 -30 -15 -37 0 -11 -9 65 25
sense deadline	-7 11 -6 -36 -48 -29 60 7 49 -2
sense deadline@around	7 -8 -2 -1 -13 -3 30 -13 3 14
sense deadline@if	12 32 -18 -16 -20 1 23 -14 2 12
sense deadline@subject	-11 -26 1 -2 -1 -9 46 5 -3 99
sense decide	-19 -17 -33 17 22 24 58 -23 -30 50
sense decide@around	6 -4 -19 15 16 -4 -8 -1 -2 -5
sense decide@if	-5 8 -2 -3 -23 33 10 -15 -2 52
sense decide@sender	0 0 0 0 0 0 0 0 0 8
sense decide@subject	-35 -3 -7 -7 122 1 -41 -7 -24 -31
sense document	-10 -27 -23 -18 21 -18 40 -16 52 10
sense document@around	-1 -9 0 -2 -6 -1 13 10 -4 -15
sense document@if	-7 24 -2 0 -24 -5 8 3 4 26
sense document@sender	0 0 0 0 0 0 0 0 0 9
sense document@subject	-11 -36 -4 -3 -11 -15 82 -3 0 27
sense education	19 -37 2 -7 -4 5 -18 -15 56 54
sense education@around	-12 14 3 23 -15 5 -20 -9 12 -53
sense education@if	16 -11 -11 -1 5 5 -7 1 4 6
sense education@sender	13 -3 -2 20 -20 0 0 0 -9 197
sense education@subject	17 -14 0 -9 42 -10 -18 -4 -5 82
sense enjoyed	-1 35 -50 -15 76 -3 20 -17 -44 -35
sense enjoyed@around	4 -4 -5 -1 -3 14 1 -1 -6 -5
sense enjoyed@if	-4 -3 -3 0 13 5 -9 0 1 17
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 6
sense enjoyed@subject	-6 -12 -1 0 -7 -1 30 0 -2 -8
sense event	24 -21 15 30 25 -38 -56 -6 26 28
sense event@around	2 8 4 -1 1 -4 -11 -3 5 -6
sense event@if	-2 -7 6 4 14 -8 -23 6 10 7
sense event@sender	0 12 0 0 -4 -1 -26 20 0 49
sense event@subject	-17 -15 42 9 16 -8 -21 -3 -2 67
sense exit	2 11 -1 0 0 0 -12 0 -1 34
sense exit@subject	0 0 0 0 0 0 0 0 0 25
sense family	3 -17 5 8 20 -15 -22 -21 40 83
sense family@around	-7 33 -11 -3 -2 -3 -3 -1 -3 3
sense family@if	6 4 -4 -1 7 -6 -12 -5 10 -37
sense family@sender	0 0 0 0 8 0 -2 0 -5 77
sense family@subject	0 12 -1 -1 -8 1 -17 -1 14 82
sense feedback	11 -18 -10 -7 -16 1 39 -11 11 28
sense feedback@around	-2 -7 -5 -6 -15 19 22 -2 -3 -7
sense feedback@if	2 -1 -1 -2 12 -2 -9 2 0 -12
sense feedback@sender	-1 -2 0 0 -1 0 4 0 0 23
sense feedback@subject	-9 -12 -4 -3 30 -5 29 -5 -21 -21
sense filled	-48 -49 -13 55 97 -35 27 37 -71 -69
sense filled@around	0 0 1 0 1 0 0 0 0 7
sense filled@if	-6 -5 10 -1 15 -1 -1 0 -10 2
sense filled@subject	-13 -6 2 -9 21 -3 -17 31 -6 35
sense finance	0 -17 -22 14 6 25 -2 -9 5 92
sense finance@around	-14 -9 7 -7 14 -12 37 3 -18 -25
sense finance@if	0 0 -1 0 3 1 -2 -1 0 7
sense finance@sender	-2 -11 23 0 18 -4 -12 -3 -8 111
sense finance@subject	-4 6 -12 -4 7 -17 7 4 12 35
sense forwarded	0 -11 -4 -2 -12 -1 36 5 -11 -8
sense forwarded@around	11 -1 -4 -1 -2 0 -2 -2 1 63
sense forwarded@subject	-2 0 0 0 -1 0 0 0 4 10
sense future	-24 -28 -16 21 65 -21 15 1 -14 -15
sense future@around	4 -2 -1 -1 7 -9 -6 7 -1 21
sense future@if	-7 -7 -6 26 19 -4 -19 0 -2 10
sense future@sender	0 0 0 0 9 -7 -1 0 0 4
sense future@subject	-5 5 5 -1 18 -9 -11 -1 -2 2
sense glad	14 5 -41 -18 -18 83 1 -18 -7 4
sense glad@around	3 -2 -1 -1 3 8 -9 -1 -1 8
sense glad@if	10 -7 -1 -1 6 8 -3 0 -12 22
sense glad@subject	-12 -28 -5 -1 -5 40 13 -2 0 16
sense health	34 -6 12 -6 -21 9 -22 -10 11 35
sense health@around	12 3 -7 1 1 4 -13 2 -3 -23
sense health@if	5 1 -3 -1 0 2 -3 0 -1 -1
sense health@sender	-11 0 14 3 -9 -1 2 -2 5 64
sense health@subject	24 -14 -5 -3 6 4 -12 0 0 20
sense hear	-39 -40 -15 13 -54 -1 57 39 40 -1
sense hear@around	-8 3 -14 -2 71 2 -43 -1 -8 -15
sense hear@if	4 -45 2 35 -20 -25 -10 -4 61 -43
sense hear@sender	-37 15 -13 7 -5 -13 60 -43 29 14
sense hear@subject	-67 -45 6 14 97 29 36 1 -71 -125
sense hiringside	13 -30 -16 5 -8 -2 52 -6 -8 48
sense hiringside@around	-10 -1 12 -1 1 0 -9 0 9 7
sense hiringside@if	-1 -3 0 0 -6 -1 6 -4 9 40
sense hiringside@sender	9 -1 0 0 -2 0 3 -1 -7 -2
sense hiringside@subject	8 -3 0 -2 15 -3 -10 -2 -4 131
sense hitch	-38 46 67 -4 -54 -11 6 -9 -4 -51
sense hitch@around	-22 -1 52 -1 -1 -1 -23 -1 -1 -1
sense hitch@if	10 6 -2 -2 -10 -4 16 -1 -12 15
sense hitch@sender	-14 0 14 0 1 0 0 0 0 4
sense hitch@subject	0 -4 8 2 -2 -5 -3 3 0 4
sense hold	-10 0 -8 53 -28 -27 51 -12 -19 -20
sense hold@if	-3 -6 -3 7 10 -4 0 -1 -1 -8
sense hold@subject	-7 -5 5 -6 -18 -8 46 -2 -4 23
sense inbox	-79 -34 -17 -23 -52 -50 18 184 54 -22
sense inbox@around	-11 24 -5 -1 -10 0 -7 0 11 25
sense inbox@if	1 -18 -12 -3 -13 1 15 15 14 40
sense inbox@sender	1 -6 -1 -1 -9 -2 8 18 -8 -16
sense inbox@subject	-1 2 3 -3 -29 -7 -3 73 -36 -118
sense interview	13 68 27 40 -19 -40 -19 -37 -33 73
sense interview@around	35 8 60 -19 -16 -5 -42 16 -38 57
sense interview@if	-21 57 3 16 -24 -12 -22 -2 6 5
sense interview@sender	23 -7 2 0 -3 -1 -9 -3 -1 -5
sense interview@subject	163 53 57 46 -38 -68 -99 -7 -106 -110
sense invite	10 -48 73 0 -29 -6 -30 15 15 -20
sense invite@around	1 0 0 1 0 0 -1 0 0 148
sense invite@if	6 5 1 -2 1 -3 -26 -2 20 -22
sense invite@sender	0 0 0 0 -1 0 -1 -2 5 3
sense invite@subject	82 -5 2 -6 -12 -4 -29 -8 -20 -3
sense join	43 -18 -32 -11 22 56 -69 -8 16 43
sense join@around	3 -3 -3 -1 8 -2 -7 -3 7 -3
sense join@if	0 -10 -2 -1 14 0 4 -1 -3 -27
sense join@sender	4 -2 1 0 -10 -8 12 0 4 -6
sense join@subject	11 -10 -3 -3 -8 -21 23 -3 15 18
sense keen	23 11 -34 -19 4 55 -12 -19 -10 14
sense keen@around	3 4 1 -1 9 -1 -13 -1 -2 26
sense keen@if	6 -18 0 -2 -27 0 24 15 2 18
sense keen@subject	6 1 -1 0 -3 -7 5 0 -1 -11
sense link	52 39 18 -29 -35 -21 22 -15 -31 75
sense link@around	10 0 3 0 12 0 -26 3 -1 29
sense link@if	-22 23 12 -12 4 -13 4 4 0 54
sense link@sender	-2 -1 3 -3 3 -1 -2 -1 3 -11
sense link@subject	6 22 4 -3 -4 -7 -21 3 -1 23
sense lure	5 4 -1 -3 1 7 -8 -1 -4 90
sense lure@if	0 0 0 0 -1 0 1 2 0 30
sense lure@subject	-1 3 -3 0 1 -1 2 -1 -1 33
sense machine	-19 1 -5 -3 -3 -3 -35 32 34 -57
sense machine@around	-1 4 -1 2 -6 0 -7 -1 10 -20
sense machine@sender	28 -20 -3 1 31 -4 -15 -14 -3 -19
sense machine@subject	-10 -6 -3 -3 -12 -3 -23 43 17 -46
sense mediaword	7 3 -21 -8 25 -4 -62 13 47 54
sense mediaword@around	17 -5 -3 0 5 0 -17 -1 4 42
sense mediaword@if	12 -6 -10 -2 10 -1 -5 0 0 42
sense mediaword@sender	14 0 -1 0 15 -1 -20 -1 -6 53
sense mediaword@subject	-5 9 -3 -2 -17 -5 15 -4 12 53
sense meet	35 56 -51 0 28 -62 16 -20 -2 -28
sense meet@around	25 -3 9 -1 -12 -6 -4 -3 -3 -34
sense meet@if	7 -9 8 -6 -3 -27 -27 -10 67 -4
sense meet@sender	0 -1 0 0 1 -1 0 0 0 27
sense meet@subject	67 32 -16 -1 -6 -37 -40 -3 3 -15
sense mine	-13 -4 0 -6 5 0 -2 -2 21 4
sense mine@around	6 -6 -13 35 -15 -3 -6 -7 8 -11
sense mine@if	0 3 0 0 -1 0 -1 0 -1 89
sense mine@subject	-4 10 -2 0 -15 -1 -7 3 16 45
sense move	-19 -59 122 -13 11 -41 -11 17 -6 31
sense move@around	-20 -1 42 -4 -1 -2 -7 -4 -3 7
sense move@if	-35 18 41 13 -6 -1 -33 10 -7 24
sense move@sender	0 0 0 0 0 0 0 0 0 6
sense move@subject	-49 -59 212 -14 -9 -16 -24 -9 -32 -48
sense not	-117 -54 26 110 141 -98 12 27 -47 22
sense not@around	-6 -1 32 0 -13 -1 -16 10 -7 57
sense not@if	14 1 -23 20 12 -62 -24 20 42 67
sense not@sender	-35 11 -13 7 -6 -13 62 -42 29 -23
sense not@subject	-1 -3 -29 49 -11 -15 -22 21 10 53
sense offer	-52 23 -30 -12 23 112 -13 -27 -23 128
sense offer@around	-6 4 -14 -2 11 -27 38 -2 -2 8
sense offer@if	1 -25 -4 -5 -31 55 6 -3 5 6
sense offer@sender	0 0 0 0 0 1 0 0 0 21
sense offer@subject	-26 -24 11 -9 3 116 -57 -4 -9 22
sense office	3 -30 14 13 -5 -29 33 -2 4 47
sense office@around	0 3 -1 -1 -10 -1 10 -2 2 -34
sense office@if	0 -21 -2 1 -19 -8 50 -1 1 -28
sense office@sender	-1 0 0 0 -7 -1 5 1 3 26
sense office@subject	9 22 -6 -3 -7 9 -20 2 -7 163
sense official	13 -33 16 -9 -19 -3 53 -20 2 45
sense official@around	-14 -3 11 -5 8 -12 43 3 -30 -27
sense official@if	3 -8 3 -1 12 -1 4 -4 -9 -1
sense official@sender	4 -5 -2 -4 25 1 -12 0 -7 130
sense official@subject	6 -5 -1 -3 -1 -9 20 2 -9 83
sense onward	-5 -17 0 -13 47 -7 33 -13 -26 -9
sense onward@around	-2 -4 -1 15 1 -1 1 -6 -4 -7
sense onward@if	-12 -20 -5 -2 -20 -18 73 -2 5 -43
sense onward@subject	-5 32 -8 -5 16 -18 1 -6 -5 -38
sense other	-101 -53 21 6 164 -19 -12 -40 34 16
sense other@around	-17 2 19 0 -2 -1 1 -1 -1 39
sense other@if	18 -7 19 -2 16 5 -57 -2 11 57
sense other@subject	-20 -6 17 -1 15 -1 6 -2 -9 37
sense paper	-21 17 -4 10 -19 -6 11 -5 18 43
sense paper@around	-1 2 2 7 -2 -3 5 -2 -8 -23
sense paper@if	0 -1 0 0 1 -1 -5 3 3 11
sense paper@sender	0 0 0 0 0 0 0 0 0 46
sense paper@subject	-1 -2 -1 0 -1 -3 10 -1 -1 38
sense pay	-52 -37 -29 -16 -2 217 -53 -17 -12 61
sense pay@around	-3 -4 1 -1 -23 10 10 -1 10 15
sense pay@if	-11 -30 -6 -1 6 81 -29 -3 -6 -8
sense pay@sender	-1 0 0 0 1 1 -1 0 0 -4
sense pay@subject	8 -15 -1 -1 2 0 1 11 -5 33
sense practice	3 3 -2 0 2 2 -11 -1 2 50
sense practice@around	0 3 0 0 0 0 -3 0 0 8
sense practice@if	-5 -3 -3 -1 -2 16 -1 0 0 2
sense practice@sender	0 3 0 0 0 0 -2 0 0 30
sense practice@subject	6 -5 -3 -1 -4 -1 9 4 -5 94
sense prepare	120 -76 -27 -24 -4 -17 3 -1 27 19
sense prepare@around	-3 -5 -2 -2 -4 -2 21 -3 0 -11
sense prepare@if	11 -12 6 1 -3 -8 -20 -4 29 -50
sense prepare@sender	0 1 -1 4 -6 0 -3 5 2 14
sense prepare@subject	-16 -3 -1 -2 -1 -4 -5 -2 34 -3
sense property	41 -16 -30 66 -32 -6 11 -10 -23 39
sense property@around	7 -5 -3 -3 18 -6 7 -3 -12 9
sense property@if	-5 4 0 1 6 12 -17 -1 -1 -11
sense property@sender	8 -5 -1 0 10 -1 -1 0 -10 76
sense property@subject	25 5 -12 -2 7 -15 -4 -3 -2 87
sense received	-11 -30 12 -30 -13 -41 -22 8 125 41
sense received@around	17 -6 -2 -1 0 -1 -12 10 -6 26
sense received@if	-1 -10 8 -3 -1 3 -10 5 9 32
sense received@subject	-19 -29 -5 -4 -47 -6 -40 26 125 -32
sense recorded	-20 38 -3 -4 -2 -6 -13 -8 18 71
sense recorded@if	-10 16 -1 -1 -3 1 5 -1 -8 23
sense recorded@sender	3 0 -1 -1 0 0 -1 0 0 -17
sense recorded@subject	-9 36 -2 -2 1 -2 -1 -6 -16 14
sense recruiter	-12 43 -17 2 2 -41 -11 37 -3 7
sense recruiter@around	59 0 0 6 23 -12 -73 -2 -1 -155
sense recruiter@if	-9 -9 4 1 2 -3 -15 -2 31 -22
sense recruiter@sender	-2 13 -15 -26 52 -22 74 -11 -62 -99
sense recruiter@subject	8 11 1 -4 5 -9 -4 8 -15 6
sense remind	6 -20 10 -17 11 -15 37 8 -19 3
sense remind@around	6 -3 14 15 -6 -1 -20 -2 -4 3
sense remind@if	-8 -2 14 -5 30 0 -19 -3 -8 -3
sense remind@sender	7 0 -6 0 0 0 0 0 0 7
sense remind@subject	26 4 5 8 -41 -12 28 -9 -8 26
sense review	4 5 -15 -7 -41 0 -3 -9 66 68
sense review@around	2 -7 7 -1 2 -1 -1 0 -1 5
sense review@if	-4 -11 -2 -2 1 -10 -19 -2 49 -6
sense review@sender	0 -3 -1 0 -1 0 5 0 -1 16
sense review@subject	16 -19 -4 -3 -5 5 16 -7 2 36
sense role	26 -4 -69 53 50 22 10 -57 -31 -25
sense role@around	20 -12 -16 -3 44 -23 -54 11 34 -49
sense role@if	-23 -42 -6 15 45 62 -19 -2 -30 46
sense role@sender	-58 -2 -7 -7 10 13 -8 12 48 -88
sense role@subject	-22 51 -49 -28 109 -6 -27 -30 3 -70
sense sales	21 5 0 1 -1 -4 9 -3 -29 67
sense sales@around	6 2 -1 1 -1 -1 -5 0 -1 62
sense sales@if	8 -12 -9 -1 -4 -8 8 -4 22 13
sense sales@sender	12 -11 0 0 0 0 -1 1 0 12
sense sales@subject	-18 57 -4 1 5 -9 -25 2 -9 78
sense send	31 -17 -21 -23 -69 41 21 14 22 80
sense send@around	-6 6 9 0 -2 0 -15 -1 10 19
sense send@if	-7 2 3 -2 -49 59 -15 -3 12 80
sense send@subject	0 11 -1 -1 -18 -5 -12 8 19 -36
sense service	27 -7 10 -6 -11 -14 -1 -13 14 10
sense service@around	13 11 -12 -3 11 -2 -44 -2 28 -14
sense service@if	0 -2 -3 0 -2 -9 24 -3 -3 -18
sense service@sender	20 -8 -3 0 -2 -3 -6 -1 3 15
sense service@subject	18 18 -7 -4 15 -17 -13 -6 -3 42
sense shop	0 -20 -4 5 -24 -2 -1 21 25 10
sense shop@around	12 13 -10 4 -4 -1 -7 -4 -2 36
sense shop@if	0 3 -2 0 -2 -3 -12 0 16 20
sense shop@sender	-9 0 -1 -1 -7 0 -1 21 -2 -13
sense shop@subject	-6 0 3 7 -5 -7 -6 4 10 12
sense sign	-67 -34 -11 -13 -30 144 -6 -9 27 -12
sense sign@around	-7 -4 1 0 -2 -6 18 0 -1 10
sense sign@if	-17 -18 -6 -9 -6 82 -12 -3 -12 46
sense sign@sender	0 0 0 0 0 1 0 0 0 -9
sense sign@subject	-46 -18 -8 -7 -12 58 21 16 -4 -12
sense slot	39 101 54 -76 -27 5 -12 -1 -82 -30
sense slot@around	53 8 -11 -7 -19 -18 -9 12 -9 16
sense slot@if	-11 54 25 -17 -21 21 -35 -7 -7 8
sense slot@sender	3 -1 2 0 0 0 -2 0 0 -2
sense slot@subject	-49 18 61 -4 -10 1 0 -11 -6 -13
sense sorry	-100 -64 99 141 149 -56 -108 -34 -26 -82
sense sorry@around	-2 8 -2 0 -1 0 -2 0 0 10
sense sorry@if	-4 -4 0 19 -17 -3 0 -1 11 -24
sense sorry@subject	-6 -14 15 17 5 -3 -13 -1 -1 19
sense stage	21 14 -31 -22 -7 -13 32 -28 34 13
sense stage@around	11 22 -32 14 17 7 -30 -3 -6 -11
sense stage@if	-13 26 -3 -3 -9 -9 -2 -4 17 -22
sense stage@sender	1 4 5 -2 1 -1 -2 -1 -4 2
sense stage@subject	20 68 -16 -16 18 -33 -2 -10 -29 -79
sense start	32 -43 -16 -20 10 63 -1 -15 -9 -19
sense start@around	17 -2 -2 -2 -2 4 -13 0 -1 0
sense start@if	-5 -21 -8 -6 -15 56 6 -3 -3 -19
sense start@sender	-7 0 0 0 -2 -15 17 0 9 -20
sense start@subject	-28 -3 -2 -1 -7 -20 64 -1 -1 28
sense study	11 -6 -22 11 -10 -17 -2 -4 39 31
sense study@around	-2 3 0 -1 0 -1 -12 5 8 13
sense study@if	1 -1 -1 0 2 0 -1 0 1 17
sense study@sender	3 2 1 0 0 0 -4 0 -1 49
sense study@subject	-5 9 -1 -1 8 -3 -2 -1 -2 64
sense talk	22 72 -7 -35 4 -3 36 -59 -30 -2
sense talk@around	48 25 -27 -9 -16 0 -3 -4 -13 -64
sense talk@if	-1 64 -12 -11 -16 -14 -20 -4 15 -11
sense talk@sender	0 0 0 0 0 0 0 0 0 8
sense talk@subject	44 135 -20 -5 -26 -26 -87 1 -16 -90
sense task	24 12 -13 -15 -6 -45 76 -37 4 -57
sense task@around	-5 -2 1 -1 -6 -2 21 -1 -4 22
sense task@if	4 -3 -4 0 10 1 -9 -5 6 -1
sense task@sender	-2 -5 1 0 -1 0 21 -1 -12 -2
sense task@subject	-46 -19 -18 -9 38 -25 125 -25 -21 -67
sense team	6 -6 8 -16 -9 0 34 -22 5 -14
sense team@around	15 15 -20 15 33 -16 -16 -12 -14 -69
sense team@if	2 -26 -12 -4 -21 -8 42 -11 37 12
sense team@sender	34 -7 15 -14 5 -8 -17 -7 -1 30
sense team@subject	30 17 -10 -10 13 -16 -19 -5 0 29
sense thank	-44 -64 -94 24 74 -76 34 36 109 -22
sense thank@around	-7 -6 22 8 -23 -29 29 35 -28 -72
sense thank@if	2 -7 3 -1 15 0 -9 -1 -1 11
sense thank@subject	-46 -24 -9 -12 7 -21 -11 16 99 -24
sense ticket	-2 -17 -2 -13 8 21 -29 56 -20 -3
sense ticket@around	8 -6 -1 0 -15 -1 -16 18 13 -10
sense ticket@if	14 -23 -5 -2 7 3 6 -6 6 5
sense ticket@sender	2 -5 -1 -2 -2 0 -37 66 -20 8
sense ticket@subject	-12 7 -5 -3 -12 -2 -2 33 -4 22
sense time	56 20 -3 7 -36 2 -32 1 -13 40
sense time@if	-31 -4 52 20 11 30 -31 -29 -18 14
sense time@subject	63 -81 93 143 -76 -46 -88 10 -20 -24
sense title	52 9 -26 -27 -1 25 12 -61 17 -9
sense title@around	5 5 15 -1 9 -39 -28 17 16 -91
sense title@if	-19 7 0 17 -14 7 -10 0 12 37
sense title@sender	3 -30 0 -2 42 -1 4 -3 -13 53
sense title@subject	44 22 -35 -40 46 -7 -64 3 32 -159
sense urgent	-8 -1 9 -4 0 5 -45 52 -9 -17
sense urgent@if	-2 -6 1 -3 6 -1 -30 37 -3 11
sense urgent@subject	-4 -7 4 6 -2 6 -2 0 0 40
sense video	73 64 -1 -12 -36 -16 -55 -12 -6 -51
sense video@around	-1 -1 5 0 0 0 -1 0 0 -6
sense video@if	-6 6 -1 -1 -5 -1 -2 -1 11 -3
sense video@sender	0 0 0 0 0 0 0 0 0 24
sense video@subject	-6 32 -6 -1 -6 -8 7 -5 -7 -55
sense wait	-11 -32 -9 -50 -16 -21 74 -10 75 -18
sense wait@around	-12 12 11 -5 -10 -9 23 -3 -6 5
sense wait@if	-44 34 8 -9 -53 -58 142 3 -23 -3
sense wait@sender	0 3 0 0 -1 0 -2 0 0 7
sense wait@subject	-8 -4 -4 -7 -51 -7 87 -4 -2 28
sense wish	-28 5 -30 43 34 6 8 -5 -34 18
sense wish@around	4 8 0 -1 6 -1 -11 -2 -3 9
sense wish@if	0 -1 0 -1 7 3 -6 -1 -2 31
sense wish@sender	0 0 0 0 0 0 0 0 0 4
sense wish@subject	1 -1 -1 0 0 0 1 0 0 26
sense yours	9 16 -3 -12 -83 -8 76 -25 29 -25
sense yours@around	-11 -4 20 -1 7 -1 -2 -2 -6 27
sense yours@if	-10 3 -4 0 -3 -8 24 -13 11 -50
sense yours@subject	-29 -4 15 -20 42 8 41 -20 -32 -54
several times, asked	-14 73 41 -17 -26 -9 -33 -4 -10 -7
shift	-22 -48 36 -9 -5 49 45 -18 -28 -19
short	-9 17 -6 -32 -55 57 31 28 -32 -30
slots on offer	128 -9 -17 -3 -16 -9 -58 -6 -10 -24
survey	13 -6 0 -1 3 -2 1 -1 -7 77
survey@subject	1 0 0 0 0 0 0 0 0 34
task, and no interview	-46 55 -23 -14 104 -80 72 -38 -30 5
times of one day	120 58 7 -13 -19 -19 -110 -8 -16 23
times of several days	-58 185 83 -27 -58 -21 -64 -16 -25 19
to several	0 0 0 0 0 0 0 0 0 129
voided interview	-19 -23 48 0 -1 -1 -4 0 0 -2
voided, and a time	-22 -3 26 0 0 0 -1 0 0 -1
windows	7 113 -33 1 -8 -63 -13 -9 4 68
writer applies	-21 -21 -5 -10 26 0 11 1 18 164
"""
