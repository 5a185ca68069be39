"""What the features, add to the units of the network (see `table`).

Fitted by `python -m tests.fit`.
"""

NAMES = r"""
ack.chosen
ack.received
ack.received@footer
ack.received@subject
ack.thanks
ack.thanks@footer
ack.thanks@subject
affirm
against, and no job
agreed
agreed, and a nod
among colleagues
answer
asked to move
automatic answer
autoreply.absence
autoreply.absence@footer
autoreply.absence@subject
autoreply.bounce
autoreply.bounce@subject
autoreply.receipt
autoreply.receipt@subject
autoreply.received
autoreply.received@subject
bias
board
bulk
calendar CANCEL
calendar COUNTER
calendar REPLY
calendar REQUEST
calendar moved
calendar of the owner's
cancellation.off
cancellation.off@footer
cancellation.off@subject
cancelled, and moved
chat.lure
chat.lure@subject
colleague
day alone
deadline
desk
footer
forwarded
generated
hiring little
hiring much
hiring none
hiring some
hiring.application
hiring.interview
hiring.meet
hiring.process
hiring.role
human
invite.details
invite.details@footer
invite.details@subject
invite.fixed
invite.fixed@subject
invite.forward
invite.forward@subject
invite.invited
invite.invited@footer
invite.invited@subject
invite.reminder
invite.reminder@subject
job and one time
job, and no person
known application
known interview
known interview, other time
line ack.chosen 2edd81
line ack.chosen 374ed8
line ack.chosen 3c5721
line ack.chosen 4a5215
line ack.chosen 53cb1b
line ack.chosen 6062dc
line ack.chosen 6ef773
line ack.chosen 90a3cb
line ack.chosen a3368b
line ack.chosen d6f39f
line ack.chosen ec934c
line ack.chosen ed75c2
line ack.chosen ff42fe
line ack.received 026741
line ack.received 0454da
line ack.received 056020
line ack.received 0a5454
line ack.received 131072
line ack.received 13dfd8
line ack.received 183724
line ack.received 190687
line ack.received 19817e
line ack.received 19953f
line ack.received 19c9d0
line ack.received 1f9970
line ack.received 215161
line ack.received 23b9d8
line ack.received 279bf2
line ack.received 29fd6f
line ack.received 30eb96
line ack.received 32b128
line ack.received 34be96
line ack.received 35a79a
line ack.received 36d3e9
line ack.received 39490a
line ack.received 454a64
line ack.received 47dcc8
line ack.received 498256
line ack.received 503309
line ack.received 52eba3
line ack.received 544572
line ack.received 576121
line ack.received 59220b
line ack.received 5b3e8b
line ack.received 5d30c0
line ack.received 5f18f7
line ack.received 69e267
line ack.received 69f1f1
line ack.received 6adcdf
line ack.received 6c5600
line ack.received 746740
line ack.received 74acfd
line ack.received 74cd9c
line ack.received 76039f
line ack.received 786468
line ack.received 80057b
line ack.received 8438bc
line ack.received 85e505
line ack.received 868a91
line ack.received 87e685
line ack.received 95f9a4
line ack.received a07bf9
line ack.received a2fa1e
line ack.received a5b7c0
line ack.received a5ce49
line ack.received aee148
line ack.received afb883
line ack.received b14d41
line ack.received b3ce41
line ack.received b5491b
line ack.received b99301
line ack.received bb3531
line ack.received bc4931
line ack.received bcc65c
line ack.received c22201
line ack.received c2c11e
line ack.received c4163f
line ack.received c67946
line ack.received cc6f18
line ack.received ccdae9
line ack.received cf006d
line ack.received d0cd5c
line ack.received d2a8bc
line ack.received d68741
line ack.received d7f545
line ack.received da8d86
line ack.received dafe46
line ack.received df88e2
line ack.received e3ce4b
line ack.received e48ddd
line ack.received e94aba
line ack.received eb03b9
line ack.received ebe92e
line ack.received ec9533
line ack.received f2c2de
line ack.received f437d2
line ack.received f94ea6
line ack.received faabce
line ack.received fabc9b
line ack.received fdf524
line ack.thanks 08b450
line ack.thanks 129501
line ack.thanks 12d02f
line ack.thanks 206e77
line ack.thanks 212a1a
line ack.thanks 26f642
line ack.thanks 2d3bf1
line ack.thanks 3e866e
line ack.thanks 411ac9
line ack.thanks 4a0f96
line ack.thanks 4b2903
line ack.thanks 5e098a
line ack.thanks 60ac92
line ack.thanks 655326
line ack.thanks 6f1d50
line ack.thanks 7c15dc
line ack.thanks 898a5d
line ack.thanks 89b225
line ack.thanks 8ad364
line ack.thanks 9bd87b
line ack.thanks a1c5af
line ack.thanks a4ea1a
line ack.thanks bc059d
line ack.thanks bd6246
line ack.thanks c5a084
line ack.thanks dbb69d
line ack.thanks dfc6d7
line ack.thanks dfd15f
line ack.thanks e71fc4
line ack.thanks f7af89
line autoreply.absence 041131
line autoreply.absence 06d145
line autoreply.absence 0e3dd2
line autoreply.absence 1105c8
line autoreply.absence 112d94
line autoreply.absence 124c7d
line autoreply.absence 132236
line autoreply.absence 17a3bd
line autoreply.absence 247713
line autoreply.absence 25373d
line autoreply.absence 2d70ce
line autoreply.absence 2f7f29
line autoreply.absence 35515b
line autoreply.absence 3dead0
line autoreply.absence 4096a3
line autoreply.absence 42e3a7
line autoreply.absence 4bce64
line autoreply.absence 505b69
line autoreply.absence 509991
line autoreply.absence 51b24b
line autoreply.absence 51c74d
line autoreply.absence 51e79a
line autoreply.absence 536493
line autoreply.absence 5fa024
line autoreply.absence 61331e
line autoreply.absence 62b8cd
line autoreply.absence 645ae2
line autoreply.absence 662d91
line autoreply.absence 699ee4
line autoreply.absence 709e38
line autoreply.absence 71ccd3
line autoreply.absence 76eae2
line autoreply.absence 7dc2c9
line autoreply.absence 7f5a0f
line autoreply.absence 858fac
line autoreply.absence 85da3a
line autoreply.absence 8a2932
line autoreply.absence 8a7ecd
line autoreply.absence 90fd46
line autoreply.absence 97bda5
line autoreply.absence 982ec9
line autoreply.absence 993b93
line autoreply.absence 9cbf59
line autoreply.absence ad6e6c
line autoreply.absence b5e0bd
line autoreply.absence b6da77
line autoreply.absence c303f9
line autoreply.absence c3bd79
line autoreply.absence c5b89f
line autoreply.absence c67c66
line autoreply.absence cedaa4
line autoreply.absence d33a66
line autoreply.absence d4e613
line autoreply.absence e37c00
line autoreply.absence e5ae72
line autoreply.absence eb84dc
line autoreply.absence f239ef
line autoreply.absence f31f9c
line autoreply.absence fac9a1
line autoreply.bounce 38c40f
line autoreply.bounce 57b044
line autoreply.bounce 649408
line autoreply.bounce 83f8a7
line autoreply.bounce 91cabd
line autoreply.bounce cc1f17
line autoreply.receipt 12d080
line autoreply.receipt 64fd06
line autoreply.receipt 7cedc2
line autoreply.receipt 85274d
line autoreply.receipt dddd28
line autoreply.receipt ea4dea
line autoreply.received 0ae4ea
line autoreply.received 1450ad
line autoreply.received 195b42
line autoreply.received 352e27
line autoreply.received 3ce84d
line autoreply.received 41f561
line autoreply.received 4aa743
line autoreply.received 56fd84
line autoreply.received 62fbb7
line autoreply.received 634a1b
line autoreply.received 681906
line autoreply.received 79d478
line autoreply.received 7ea01a
line autoreply.received 85a6ec
line autoreply.received 8817c5
line autoreply.received 92fcff
line autoreply.received a5a734
line autoreply.received a8406c
line autoreply.received ad2084
line autoreply.received b9c3c8
line autoreply.received be28a5
line autoreply.received c9339a
line autoreply.received ef8582
line autoreply.received f860f3
line cancellation.off 0445ab
line cancellation.off 07248b
line cancellation.off 073ffa
line cancellation.off 1736fe
line cancellation.off 190037
line cancellation.off 1b809b
line cancellation.off 23e2a4
line cancellation.off 28ac92
line cancellation.off 345bec
line cancellation.off 390489
line cancellation.off 3a6c26
line cancellation.off 3d9ec3
line cancellation.off 40d985
line cancellation.off 435520
line cancellation.off 45afec
line cancellation.off 4a7085
line cancellation.off 4b48cd
line cancellation.off 505246
line cancellation.off 5a09fa
line cancellation.off 5b1112
line cancellation.off 5d6306
line cancellation.off 660e7d
line cancellation.off 720e28
line cancellation.off 750335
line cancellation.off 75774b
line cancellation.off 76c767
line cancellation.off 80656c
line cancellation.off 80a38e
line cancellation.off 852eae
line cancellation.off 98920c
line cancellation.off 9b2629
line cancellation.off a21649
line cancellation.off a2e3cf
line cancellation.off a3f453
line cancellation.off a6407d
line cancellation.off ba57aa
line cancellation.off c06016
line cancellation.off c25c4c
line cancellation.off ce9cd8
line cancellation.off d19072
line cancellation.off d49873
line cancellation.off f2afd1
line cancellation.off f3cf6f
line cancellation.off faa300
line cancellation.off fda3df
line cancellation.off ff8a93
line chat.lure 2c135a
line chat.lure 97ea52
line chat.lure a23a2a
line chat.lure cc1b8a
line invite.details 0513de
line invite.details 15d134
line invite.details 1cf71d
line invite.details 3c1b71
line invite.details 40ffb7
line invite.details 47119f
line invite.details 4a1f04
line invite.details 4f620d
line invite.details 5572b9
line invite.details 60dd6b
line invite.details 6ed742
line invite.details 7264d1
line invite.details 73d07e
line invite.details 790811
line invite.details 841a22
line invite.details 846f83
line invite.details 87ed27
line invite.details 94dba4
line invite.details 992e69
line invite.details a800fc
line invite.details a9cb42
line invite.details ac0a8c
line invite.details ad9e56
line invite.details b0ea8b
line invite.details b4761d
line invite.details b81460
line invite.details c090da
line invite.details c0f303
line invite.details c71aa5
line invite.details ca84ff
line invite.details cbac11
line invite.details cf48c7
line invite.details d58ca8
line invite.details d6249a
line invite.details d73499
line invite.details d83f7a
line invite.details da25c8
line invite.details e178a9
line invite.details ea94db
line invite.details fc5b2b
line invite.details ff7a0a
line invite.fixed 0183a9
line invite.fixed 03c9be
line invite.fixed 047946
line invite.fixed 04a0ad
line invite.fixed 076127
line invite.fixed 098cfc
line invite.fixed 0a0b52
line invite.fixed 0dded7
line invite.fixed 10b8e0
line invite.fixed 136a8b
line invite.fixed 165531
line invite.fixed 18893f
line invite.fixed 191fc1
line invite.fixed 1c8215
line invite.fixed 1ca911
line invite.fixed 1d1344
line invite.fixed 1d5ae2
line invite.fixed 1f3c2c
line invite.fixed 229c79
line invite.fixed 28fd35
line invite.fixed 2a3553
line invite.fixed 2a60bc
line invite.fixed 2a7b5a
line invite.fixed 2af90d
line invite.fixed 2b875f
line invite.fixed 2cb1d3
line invite.fixed 300ff0
line invite.fixed 30ae37
line invite.fixed 33f6ea
line invite.fixed 387048
line invite.fixed 3cb6d6
line invite.fixed 3d3696
line invite.fixed 3d80fc
line invite.fixed 40558e
line invite.fixed 4292e0
line invite.fixed 476775
line invite.fixed 4ac6c5
line invite.fixed 4ded59
line invite.fixed 4df0c3
line invite.fixed 4f9270
line invite.fixed 54befe
line invite.fixed 5a41e7
line invite.fixed 60195e
line invite.fixed 60c059
line invite.fixed 629671
line invite.fixed 66ead5
line invite.fixed 67e3ca
line invite.fixed 687cfe
line invite.fixed 68b6df
line invite.fixed 7042ff
line invite.fixed 7058f8
line invite.fixed 7256e6
line invite.fixed 726fc9
line invite.fixed 73c1f3
line invite.fixed 748d17
line invite.fixed 75efc0
line invite.fixed 7606f5
line invite.fixed 7623c9
line invite.fixed 7631f1
line invite.fixed 781fcd
line invite.fixed 79567c
line invite.fixed 79e0de
line invite.fixed 7a6acd
line invite.fixed 7b7f8e
line invite.fixed 7ca363
line invite.fixed 7ff4d5
line invite.fixed 808d29
line invite.fixed 87db7a
line invite.fixed 87efe3
line invite.fixed 8bc56c
line invite.fixed 8be9c4
line invite.fixed 8d2754
line invite.fixed 8ef528
line invite.fixed 908184
line invite.fixed 91ac76
line invite.fixed 94c2a8
line invite.fixed 970cca
line invite.fixed 98c299
line invite.fixed 9b3c4e
line invite.fixed 9cba8c
line invite.fixed 9cf95f
line invite.fixed 9d76d4
line invite.fixed 9fb5a6
line invite.fixed a0c9fd
line invite.fixed a3b0da
line invite.fixed a54741
line invite.fixed a8572b
line invite.fixed a86e28
line invite.fixed ad35e8
line invite.fixed ad6f3f
line invite.fixed af1c73
line invite.fixed b38da4
line invite.fixed b50995
line invite.fixed b529a7
line invite.fixed b65158
line invite.fixed b6c7b5
line invite.fixed bbd110
line invite.fixed c6ed5d
line invite.fixed c75b78
line invite.fixed ca5fc7
line invite.fixed cb0e9c
line invite.fixed cd69e6
line invite.fixed cdbc91
line invite.fixed ce310e
line invite.fixed cedd5c
line invite.fixed d1ef14
line invite.fixed d2707e
line invite.fixed d4ae67
line invite.fixed d70489
line invite.fixed d7ae38
line invite.fixed db0a40
line invite.fixed db4be8
line invite.fixed db4c22
line invite.fixed dcf6ba
line invite.fixed df2c06
line invite.fixed df31bd
line invite.fixed e1f41d
line invite.fixed ea33e1
line invite.fixed eb1f25
line invite.fixed ed533b
line invite.fixed ef421d
line invite.fixed ef7bde
line invite.fixed f121eb
line invite.fixed f2545d
line invite.fixed f2c989
line invite.fixed f775fd
line invite.fixed f98582
line invite.fixed fbc52e
line invite.forward 2c78cf
line invite.forward 2e28d1
line invite.forward 2fa39b
line invite.forward 6031dc
line invite.forward a5c758
line invite.forward a5d743
line invite.forward a686f0
line invite.forward ba2fe2
line invite.forward be9fe2
line invite.forward d2ad18
line invite.forward d4d011
line invite.forward f0bb0e
line invite.forward f2d65c
line invite.forward fbdec9
line invite.forward fcf3bb
line invite.invited 09cbd6
line invite.invited 0b7857
line invite.invited 0e5615
line invite.invited 1032dc
line invite.invited 108c6c
line invite.invited 1540f7
line invite.invited 1b926e
line invite.invited 1da1d5
line invite.invited 23824a
line invite.invited 25026f
line invite.invited 26990a
line invite.invited 2787bc
line invite.invited 2a446c
line invite.invited 311727
line invite.invited 330a3f
line invite.invited 33320b
line invite.invited 35ed6c
line invite.invited 398855
line invite.invited 3b3cd9
line invite.invited 3b447e
line invite.invited 3b8c1b
line invite.invited 3d68ad
line invite.invited 40ddb7
line invite.invited 425407
line invite.invited 4c6a0a
line invite.invited 4efcee
line invite.invited 51e098
line invite.invited 525a1a
line invite.invited 5bb5c3
line invite.invited 619c3d
line invite.invited 626b62
line invite.invited 6fe2cd
line invite.invited 729951
line invite.invited 7fc0e0
line invite.invited 85e1cf
line invite.invited 9cb27d
line invite.invited a07873
line invite.invited a3edfb
line invite.invited abe96a
line invite.invited acda2a
line invite.invited bd8f67
line invite.invited c0e21e
line invite.invited ceda20
line invite.invited d2e1a8
line invite.invited e08b46
line invite.invited eabf2d
line invite.invited f027a1
line invite.invited f96b2b
line invite.reminder 16f34b
line invite.reminder 31c96d
line invite.reminder 3d758c
line invite.reminder 69d4eb
line invite.reminder 6b1662
line invite.reminder 71c3e0
line invite.reminder 77e12d
line invite.reminder 7c30f3
line invite.reminder 9f3f5c
line invite.reminder b8e95f
line invite.reminder d283e7
line invite.reminder f3f411
line invite.reminder fd40e4
line not.alert 01a9fe
line not.alert 021d73
line not.alert 0c4f95
line not.alert 0df047
line not.alert 37c236
line not.alert 40b546
line not.alert 4fe027
line not.alert 59e495
line not.alert 5ace5e
line not.alert 69a5ce
line not.alert 768935
line not.alert 80dd2c
line not.alert 833850
line not.alert 8f8165
line not.alert 93e1a8
line not.alert 9685d2
line not.alert bcb3b7
line not.alert beacd3
line not.alert bfe4c2
line not.alert c7b186
line not.alert c7cd1b
line not.alert ca783d
line not.alert d5cf9f
line not.alert f35d7d
line not.alert f4169f
line not.cold 01f655
line not.cold 04300e
line not.cold 121c21
line not.cold 1c8bae
line not.cold 20d49b
line not.cold 291585
line not.cold 2a6222
line not.cold 2b97a8
line not.cold 321594
line not.cold 3ebec2
line not.cold 4b9028
line not.cold 4c7042
line not.cold 4dc4ec
line not.cold 50c73d
line not.cold 57f403
line not.cold 5a7f17
line not.cold 665d07
line not.cold 6d3ecf
line not.cold 6f0c50
line not.cold 89b006
line not.cold 8b1764
line not.cold 8c81fb
line not.cold 93ec41
line not.cold a1b67c
line not.cold a1fb50
line not.cold a7a017
line not.cold ae8ca1
line not.cold b22a73
line not.cold b5e452
line not.cold bb6f4f
line not.cold c82d1f
line not.cold d4c9d5
line not.cold e51b05
line not.cold f33462
line not.cold f4a877
line not.cold f817d3
line not.employer 10f6d9
line not.employer 1167a8
line not.employer 14b597
line not.employer 1cfa9f
line not.employer 21fbe1
line not.employer 222ecd
line not.employer 2942db
line not.employer 2d7331
line not.employer 2ed36c
line not.employer 304caa
line not.employer 3448a5
line not.employer 34df99
line not.employer 34f5b6
line not.employer 35677f
line not.employer 35d668
line not.employer 4b8f80
line not.employer 513c1d
line not.employer 575b67
line not.employer 5787b6
line not.employer 67531a
line not.employer 6a24f6
line not.employer 6ea468
line not.employer 723271
line not.employer 74d597
line not.employer 7d9618
line not.employer 849532
line not.employer 853954
line not.employer 8ceea4
line not.employer 8e7085
line not.employer 8e868b
line not.employer 93062d
line not.employer 98726f
line not.employer a30590
line not.employer a8dc7b
line not.employer b3f51b
line not.employer b5b62b
line not.employer b87a04
line not.employer c0cb70
line not.employer cb9ec0
line not.employer d116e9
line not.employer d1d590
line not.employer d23c51
line not.employer d578f9
line not.employer dd1498
line not.employer dda346
line not.employer e07e3d
line not.employer e5aaac
line not.employer e72a0d
line not.employer f00b3f
line not.employer fcf858
line not.employer fe18a8
line not.entry 04bc13
line not.entry 0e22b9
line not.entry 1323ed
line not.entry 1b65dc
line not.entry 4012ae
line not.entry 4b1d0c
line not.entry 50a48f
line not.entry 6eab1a
line not.entry 97526f
line not.entry a10839
line not.entry b3f47d
line not.entry be78aa
line not.entry c121b8
line not.entry d06d1a
line not.entry d9b377
line not.entry e1a54d
line not.entry f593bc
line not.entry f66256
line not.entry f971b2
line not.entry fd8c7a
line not.event 2395b8
line not.event 2a32f8
line not.event 41038d
line not.event 6145c9
line not.event 690d98
line not.event 73544a
line not.event 772771
line not.event 8af43f
line not.event 8b075a
line not.event 9ebcd4
line not.event ae04fe
line not.event c07c41
line not.event c6229d
line not.event ca9082
line not.event cc22c3
line not.event d1d57e
line not.event f3eb68
line not.event f5ced4
line not.event f7070c
line not.event facb30
line not.media 0691c8
line not.media 10d9f2
line not.media 208961
line not.media 3e4a4b
line not.media 537b51
line not.media 547548
line not.media 5be570
line not.media 5eb557
line not.media 682372
line not.media 7e1156
line not.media 82a220
line not.media cc034f
line not.media d28f45
line not.media dd55a0
line not.media e242b1
line not.media e3887c
line not.media ff1126
line not.official 0195a6
line not.official 01bac7
line not.official 0a55f9
line not.official 0c6ad3
line not.official 0ed07a
line not.official 10c9c4
line not.official 1d7a56
line not.official 1f00db
line not.official 21c871
line not.official 2761b2
line not.official 27e4df
line not.official 28abd2
line not.official 2a4d77
line not.official 33bd30
line not.official 3ef4e1
line not.official 44a301
line not.official 59a209
line not.official 763e79
line not.official 799fba
line not.official 853526
line not.official 89061c
line not.official 9bfbab
line not.official a46ea2
line not.official a60b6f
line not.official a62039
line not.official bc8297
line not.official c18e1f
line not.official c59ef2
line not.official c95b83
line not.official dbf2b0
line not.official dc278c
line not.official e10277
line not.official f287f5
line not.official f40714
line not.official f5bce3
line not.practice 07c34d
line not.practice 24b5bf
line not.practice 4910c5
line not.practice 5ad6f7
line not.practice 6259ac
line not.practice 6cac21
line not.practice 76649e
line not.practice 784d50
line not.practice 7b1e4b
line not.practice 7caa23
line not.practice 8225e8
line not.practice 91553d
line not.practice 9c0c20
line not.practice 9e0641
line not.practice dd719b
line not.practice ffb71e
line not.research 088d7a
line not.research 157090
line not.research 1e4721
line not.research 312af7
line not.research 32a713
line not.research 3532f9
line not.research 581919
line not.research 596ae2
line not.research 6e52fe
line not.research 798d96
line not.research 8566c5
line not.research c84297
line not.research d0afb7
line not.research d4be0c
line not.research ddf8e4
line not.research e7b9b0
line not.research ed64ed
line not.research f87caf
line not.research fa6058
line not.someone 09c2bf
line not.someone 193099
line not.someone 1d6249
line not.someone 1de2bd
line not.someone 2a19f1
line not.someone 35bc55
line not.someone 41ad42
line not.someone 4381ec
line not.someone 45f68e
line not.someone 4e112d
line not.someone 56ac14
line not.someone 66885f
line not.someone 68d253
line not.someone 715e41
line not.someone 7a061a
line not.someone 868553
line not.someone 8cc3e3
line not.someone 8dc7f3
line not.someone 8f0a12
line not.someone 9864dd
line not.someone 9fc14c
line not.someone a13573
line not.someone a4ed43
line not.someone aaa0e6
line not.someone ab68eb
line not.someone bb3af2
line not.someone c58200
line not.someone d49548
line not.someone d84d46
line not.someone da6085
line not.someone e47e80
line not.someone f1c9a3
line not.someone f21bab
line not.someone f56124
line not.someone f6c193
line not.someone f8c997
line not.someone f9a38e
line not.someone fcf3ca
line not.staff 364c48
line not.staff 4a6524
line not.staff 626b86
line not.staff 6703f5
line not.staff 670662
line not.staff 9918ed
line not.staff 9a9c2c
line not.staff 9f07a3
line not.staff ab9c3c
line not.staff be9e32
line not.staff c8b875
line not.staff cb7005
line not.study 0471d1
line not.study 0679f8
line not.study 0aa473
line not.study 0d1b2e
line not.study 123165
line not.study 1410e6
line not.study 162361
line not.study 172601
line not.study 1b724d
line not.study 1c0e33
line not.study 1c1540
line not.study 1d9012
line not.study 1eb632
line not.study 235d68
line not.study 2a6029
line not.study 2f5a61
line not.study 305233
line not.study 3060cf
line not.study 468451
line not.study 46d574
line not.study 47890a
line not.study 478c5a
line not.study 4e6651
line not.study 50d9ee
line not.study 55ec9e
line not.study 5f04cb
line not.study 62f32f
line not.study 644b00
line not.study 6525d3
line not.study 699000
line not.study 6cb3d3
line not.study 6f659e
line not.study 7073b9
line not.study 746c68
line not.study 77171f
line not.study 7de2b0
line not.study 8be0a5
line not.study 8ff9b5
line not.study 90f3ea
line not.study a9d669
line not.study b08e0d
line not.study b4d752
line not.study c03760
line not.study c30363
line not.study cabc89
line not.study de2e65
line not.study ea6129
line not.study ea8bfa
line not.study ec0118
line not.study ed6c93
line not.study edac24
line not.study f56be2
line not.study f6d837
line not.study f78521
line not.study f91f8e
line not.study fc55a5
line offer.clear 033c77
line offer.clear 0bc5bd
line offer.clear 0deba2
line offer.clear 106c0b
line offer.clear 1309d3
line offer.clear 15496e
line offer.clear 15f0df
line offer.clear 185843
line offer.clear 1908e1
line offer.clear 19b3e0
line offer.clear 1a0081
line offer.clear 1c7f09
line offer.clear 1c9f56
line offer.clear 1ca965
line offer.clear 1f3fc8
line offer.clear 20e575
line offer.clear 2123ed
line offer.clear 233169
line offer.clear 34ad0a
line offer.clear 356e63
line offer.clear 3610c3
line offer.clear 37ee6b
line offer.clear 3999a4
line offer.clear 3b7955
line offer.clear 3da4b9
line offer.clear 3df944
line offer.clear 3ecb0b
line offer.clear 46219b
line offer.clear 4b0139
line offer.clear 4fc7a9
line offer.clear 51a64a
line offer.clear 51e454
line offer.clear 5405a1
line offer.clear 5464d0
line offer.clear 555fb6
line offer.clear 565743
line offer.clear 59380b
line offer.clear 5a5739
line offer.clear 5c67f9
line offer.clear 5e0bd8
line offer.clear 60ecee
line offer.clear 61f621
line offer.clear 6205d3
line offer.clear 64b24a
line offer.clear 67ee80
line offer.clear 6c6258
line offer.clear 77e0dd
line offer.clear 791223
line offer.clear 823e11
line offer.clear 828a91
line offer.clear 84a1bf
line offer.clear 84b093
line offer.clear 86d7bd
line offer.clear 87d366
line offer.clear 880c8d
line offer.clear 8a79c8
line offer.clear 8d64b4
line offer.clear 8f85d8
line offer.clear 90a7cf
line offer.clear 95f345
line offer.clear 98786c
line offer.clear 9dd7e6
line offer.clear 9f8ccf
line offer.clear a588b7
line offer.clear aae565
line offer.clear ab33c8
line offer.clear ae33ee
line offer.clear ae70d5
line offer.clear ae8df8
line offer.clear aea8ad
line offer.clear b135ce
line offer.clear b359e7
line offer.clear b5c20c
line offer.clear b6951d
line offer.clear b6fd63
line offer.clear ba1f97
line offer.clear ba436b
line offer.clear ba54be
line offer.clear c04b1b
line offer.clear c65eb8
line offer.clear c7d60e
line offer.clear c85d9a
line offer.clear ca76da
line offer.clear cd088f
line offer.clear cef9a1
line offer.clear cf5a94
line offer.clear d3dcfb
line offer.clear d4448d
line offer.clear d4c75e
line offer.clear d75bb5
line offer.clear d7886c
line offer.clear dbdf11
line offer.clear dcf5fa
line offer.clear de8d36
line offer.clear deccbe
line offer.clear dfc967
line offer.clear e077dc
line offer.clear e265d3
line offer.clear e3ef10
line offer.clear e51d05
line offer.clear e58170
line offer.clear ea0b9b
line offer.clear eb86a2
line offer.clear ee0b73
line offer.clear ef7acc
line offer.clear f13f7b
line offer.clear f161c3
line offer.clear f4415e
line offer.clear f58b35
line offer.clear f70db5
line offer.clear f75df0
line offer.clear f8e2b4
line offer.clear f9e004
line offer.clear fa3ca0
line offer.clear fad3d9
line offer.clear fdfcec
line offer.clear fe90f5
line offer.clear ff0819
line offer.clear ff39a7
line offer.terms 058dff
line offer.terms 214913
line offer.terms 31ac7b
line offer.terms 329580
line offer.terms 46eac7
line offer.terms 4837e8
line offer.terms 4caedf
line offer.terms 5d6e5e
line offer.terms 6ad660
line offer.terms 720111
line offer.terms 72510e
line offer.terms 72c5bc
line offer.terms 748819
line offer.terms 7704e4
line offer.terms 7715da
line offer.terms 7a8677
line offer.terms 817d48
line offer.terms 8566f0
line offer.terms 874857
line offer.terms 8984d5
line offer.terms 8f3b89
line offer.terms a7c2e7
line offer.terms a923c0
line offer.terms c75215
line offer.terms c8ff0f
line offer.terms d05a0e
line offer.terms d25f7e
line offer.terms df814d
line offer.terms e1c77f
line offer.terms e447b4
line offer.terms ea5371
line offer.terms eacfcf
line offer.terms eb978a
line offer.terms fab060
line offer.terms fb7279
line pay.lure 20a9aa
line pay.lure 49a576
line pay.lure 7d0466
line pay.lure 803281
line pay.lure 88e44f
line pay.lure c9599a
line pay.lure d14732
line pay.lure f1da95
line proposal.availability 02a8e1
line proposal.availability 04ad95
line proposal.availability 064833
line proposal.availability 073c5c
line proposal.availability 09263a
line proposal.availability 0a85e6
line proposal.availability 0f9fe3
line proposal.availability 0fe66d
line proposal.availability 10fdf9
line proposal.availability 14ab73
line proposal.availability 154547
line proposal.availability 15cc93
line proposal.availability 18f728
line proposal.availability 2543c1
line proposal.availability 2556c6
line proposal.availability 25735e
line proposal.availability 25b6b8
line proposal.availability 2880f2
line proposal.availability 28a6eb
line proposal.availability 29cad8
line proposal.availability 2f76bb
line proposal.availability 3305f1
line proposal.availability 3c8320
line proposal.availability 44d3cb
line proposal.availability 4c0fd4
line proposal.availability 5164fb
line proposal.availability 52fc52
line proposal.availability 54c939
line proposal.availability 591e35
line proposal.availability 5bb9f8
line proposal.availability 60f00a
line proposal.availability 621d06
line proposal.availability 628968
line proposal.availability 62c56e
line proposal.availability 6d5e19
line proposal.availability 6f81aa
line proposal.availability 73aa42
line proposal.availability 75717e
line proposal.availability 774942
line proposal.availability 78a039
line proposal.availability 7d026f
line proposal.availability 7e1162
line proposal.availability 801701
line proposal.availability 83a02c
line proposal.availability 855571
line proposal.availability 8b3eb8
line proposal.availability 8ded75
line proposal.availability 8e0015
line proposal.availability 8e3c73
line proposal.availability 947b79
line proposal.availability 99cd4c
line proposal.availability 9b03c3
line proposal.availability a2d41c
line proposal.availability a4ed64
line proposal.availability a54ed7
line proposal.availability a8e11f
line proposal.availability ac4082
line proposal.availability b05c6b
line proposal.availability b18869
line proposal.availability b25ce6
line proposal.availability b3831c
line proposal.availability bb429a
line proposal.availability bd867c
line proposal.availability c0decb
line proposal.availability c53b37
line proposal.availability cf0ef3
line proposal.availability d39634
line proposal.availability d55cf8
line proposal.availability d60218
line proposal.availability db8517
line proposal.availability dd7c1b
line proposal.availability de872a
line proposal.availability e98e35
line proposal.availability eb6e96
line proposal.availability fafc92
line proposal.availability fc310b
line proposal.availability fdc7b9
line proposal.availability ffad47
line proposal.link 0cd345
line proposal.link 145f41
line proposal.link 1c5e0b
line proposal.link 270408
line proposal.link 2a029f
line proposal.link 53b90f
line proposal.link 53b937
line proposal.link 550cbf
line proposal.link 7a6f3d
line proposal.link 8e91ec
line proposal.link 9a309e
line proposal.link a11853
line proposal.link a4a8cc
line proposal.link a52267
line proposal.link b3d9a6
line proposal.link b67d92
line proposal.link bebde9
line proposal.link c51049
line proposal.link c9d7d1
line proposal.link df4fac
line proposal.link e354e6
line proposal.link f2cf97
line proposal.link f2e7db
line proposal.offer 0115e9
line proposal.offer 012030
line proposal.offer 1a4955
line proposal.offer 1e728d
line proposal.offer 20320f
line proposal.offer 21b1c0
line proposal.offer 23fc63
line proposal.offer 27e8ff
line proposal.offer 2c775d
line proposal.offer 336904
line proposal.offer 3918ab
line proposal.offer 39cd75
line proposal.offer 41beb8
line proposal.offer 4215e7
line proposal.offer 4403b0
line proposal.offer 46af9b
line proposal.offer 519b83
line proposal.offer 531863
line proposal.offer 54a4c1
line proposal.offer 566e5e
line proposal.offer 5955de
line proposal.offer 5e6735
line proposal.offer 5f5fe1
line proposal.offer 631193
line proposal.offer 6621a3
line proposal.offer 66cd18
line proposal.offer 6e6370
line proposal.offer 7386e5
line proposal.offer 78c0ec
line proposal.offer 78ccbe
line proposal.offer 79191e
line proposal.offer 7eb33d
line proposal.offer 7f81e8
line proposal.offer 83e70f
line proposal.offer 89faa0
line proposal.offer 8b1d96
line proposal.offer 8c2d8f
line proposal.offer 8fa248
line proposal.offer 95b2ba
line proposal.offer 95d8b0
line proposal.offer 96c8ce
line proposal.offer 9b3605
line proposal.offer 9e0127
line proposal.offer a424bc
line proposal.offer af2ae3
line proposal.offer b07e45
line proposal.offer bf3343
line proposal.offer c3267f
line proposal.offer c4d064
line proposal.offer c72723
line proposal.offer c8c1b8
line proposal.offer ca7364
line proposal.offer d958de
line proposal.offer db67f3
line proposal.offer de1c44
line proposal.offer e18cdd
line proposal.offer e458e1
line proposal.offer ec5c42
line proposal.offer f1065c
line proposal.offer f3596d
line proposal.offer f42b03
line proposal.offer f5bb48
line proposal.offer f5dc7e
line proposal.offer f9139a
line proposal.offer fa5aac
line proposal.recorded 039905
line proposal.recorded 4e93b6
line proposal.recorded 567910
line proposal.recorded 5d6566
line proposal.recorded 688571
line proposal.recorded 6c8968
line proposal.recorded 7194e8
line proposal.recorded 81cf45
line proposal.recorded 9405dc
line proposal.recorded a7818a
line proposal.recorded c46cf6
line proposal.recorded cf53cf
line proposal.recorded dbe129
line proposal.recorded f74803
line rejection.clear 005f84
line rejection.clear 016236
line rejection.clear 040668
line rejection.clear 07f855
line rejection.clear 0ae719
line rejection.clear 0b9460
line rejection.clear 0c5d40
line rejection.clear 0e0e8e
line rejection.clear 0f2043
line rejection.clear 0f61de
line rejection.clear 0f7da6
line rejection.clear 0fd999
line rejection.clear 10457a
line rejection.clear 1246f7
line rejection.clear 136970
line rejection.clear 146e5c
line rejection.clear 1520da
line rejection.clear 156326
line rejection.clear 169dd5
line rejection.clear 1b4e09
line rejection.clear 1bfcdd
line rejection.clear 1d3ee6
line rejection.clear 1ffd95
line rejection.clear 21e4e7
line rejection.clear 2254fb
line rejection.clear 225799
line rejection.clear 227ade
line rejection.clear 22a4fa
line rejection.clear 263f55
line rejection.clear 26e88b
line rejection.clear 285169
line rejection.clear 2a5106
line rejection.clear 2cffe8
line rejection.clear 33a9b8
line rejection.clear 37f223
line rejection.clear 387eaf
line rejection.clear 393875
line rejection.clear 39b76c
line rejection.clear 39cf83
line rejection.clear 3b8c6e
line rejection.clear 3ba18c
line rejection.clear 3d2105
line rejection.clear 3e6afe
line rejection.clear 412aa0
line rejection.clear 4204b4
line rejection.clear 421000
line rejection.clear 444c7d
line rejection.clear 4549bf
line rejection.clear 4571b9
line rejection.clear 45cc1f
line rejection.clear 470074
line rejection.clear 499547
line rejection.clear 4c9e6e
line rejection.clear 4cf85c
line rejection.clear 4d5af2
line rejection.clear 50e064
line rejection.clear 51cbfc
line rejection.clear 53c79a
line rejection.clear 57a2e8
line rejection.clear 57cb74
line rejection.clear 5a4355
line rejection.clear 5b65bc
line rejection.clear 5d4ad9
line rejection.clear 5e9d74
line rejection.clear 61ffae
line rejection.clear 653ca2
line rejection.clear 6901f5
line rejection.clear 6934ae
line rejection.clear 6e3b44
line rejection.clear 6e623d
line rejection.clear 708d67
line rejection.clear 73f58c
line rejection.clear 767193
line rejection.clear 7681e0
line rejection.clear 78fb05
line rejection.clear 7a92f4
line rejection.clear 7ac572
line rejection.clear 7b5b9d
line rejection.clear 7b7763
line rejection.clear 7be8ea
line rejection.clear 7cf7d9
line rejection.clear 7dbfa3
line rejection.clear 7e4dec
line rejection.clear 7e7e8d
line rejection.clear 80a1a3
line rejection.clear 82463d
line rejection.clear 86dfe3
line rejection.clear 870c66
line rejection.clear 89ba74
line rejection.clear 8a3cb6
line rejection.clear 8d51db
line rejection.clear 8fb019
line rejection.clear 90fd5e
line rejection.clear 930bc4
line rejection.clear 93a7ee
line rejection.clear 972264
line rejection.clear 97a136
line rejection.clear 98e1e2
line rejection.clear 99d3f1
line rejection.clear 9d6758
line rejection.clear 9e8770
line rejection.clear 9eaa68
line rejection.clear 9f521d
line rejection.clear 9fc5e2
line rejection.clear a084d4
line rejection.clear a0cce7
line rejection.clear a5dfdf
line rejection.clear a9dd57
line rejection.clear ae28f0
line rejection.clear af5a3e
line rejection.clear b1fc9a
line rejection.clear b28ac0
line rejection.clear b30d1c
line rejection.clear b36671
line rejection.clear b3689a
line rejection.clear b3b96b
line rejection.clear b791d3
line rejection.clear b7d703
line rejection.clear b7dbde
line rejection.clear bb4c16
line rejection.clear bc4a3a
line rejection.clear bf415e
line rejection.clear c1cc26
line rejection.clear c1f18e
line rejection.clear c446e8
line rejection.clear c5e9f8
line rejection.clear c6d516
line rejection.clear c6d729
line rejection.clear cad31d
line rejection.clear cbcbed
line rejection.clear cd6077
line rejection.clear cfd4b1
line rejection.clear d01b22
line rejection.clear d12930
line rejection.clear d5de05
line rejection.clear d61264
line rejection.clear d6cb27
line rejection.clear d77eaa
line rejection.clear e0d2ca
line rejection.clear e37ad0
line rejection.clear e596de
line rejection.clear e8c3ea
line rejection.clear e9c489
line rejection.clear eac544
line rejection.clear eae99d
line rejection.clear ecc54f
line rejection.clear ed20b0
line rejection.clear edd4a2
line rejection.clear edf521
line rejection.clear ee6999
line rejection.clear ef5b89
line rejection.clear efc096
line rejection.clear f02a47
line rejection.clear f08e75
line rejection.clear f28120
line rejection.clear f32d2d
line rejection.clear f68509
line rejection.clear f83b8b
line rejection.clear f8deb3
line rejection.clear f9a74f
line rejection.clear faf587
line rejection.clear fd9850
line rejection.clear ffa03c
line rejection.clear ffffb7
line rejection.farewell 0715f7
line rejection.farewell 14f11e
line rejection.farewell 1d1358
line rejection.farewell 230c3f
line rejection.farewell 248b5d
line rejection.farewell 2e3c26
line rejection.farewell 3c0963
line rejection.farewell 3ccf65
line rejection.farewell 44533c
line rejection.farewell 46faba
line rejection.farewell 644a6b
line rejection.farewell 755591
line rejection.farewell 80df85
line rejection.farewell 8578d7
line rejection.farewell 8bc5e2
line rejection.farewell 91d3cc
line rejection.farewell a14bc9
line rejection.farewell ad9bfd
line rejection.farewell bad998
line rejection.farewell bcc437
line rejection.farewell c42cd8
line rejection.farewell ca54cb
line rejection.farewell cc2be1
line rejection.farewell db2eb1
line rejection.farewell e18851
line rejection.farewell e3811a
line rejection.farewell e3995d
line rejection.farewell f57e9e
line rejection.farewell fd8a1b
line rejection.farewell feaed8
line rejection.soft 01e0b7
line rejection.soft 0feec5
line rejection.soft 11bde3
line rejection.soft 147d19
line rejection.soft 16650a
line rejection.soft 1e98c3
line rejection.soft 202427
line rejection.soft 203d7f
line rejection.soft 284069
line rejection.soft 2fbe82
line rejection.soft 365cfa
line rejection.soft 3d9034
line rejection.soft 3e30d7
line rejection.soft 44e4df
line rejection.soft 4afdd7
line rejection.soft 4ec4b7
line rejection.soft 56ebd9
line rejection.soft 5d9659
line rejection.soft 6344a3
line rejection.soft 68f1ed
line rejection.soft 69e14c
line rejection.soft 77cf3a
line rejection.soft 7db5f3
line rejection.soft 7e113c
line rejection.soft 7e9457
line rejection.soft 8026c4
line rejection.soft 861a1c
line rejection.soft 87f42b
line rejection.soft 8ccfe1
line rejection.soft 946807
line rejection.soft 9dcfe0
line rejection.soft a9c69b
line rejection.soft af145d
line rejection.soft c3be73
line rejection.soft c5cef8
line rejection.soft cb46a2
line rejection.soft cd16be
line rejection.soft cd3d1b
line rejection.soft db721f
line rejection.soft dbf1e3
line rejection.soft dc6578
line rejection.soft e54133
line rejection.soft eba051
line rejection.soft ed2b9f
line rejection.soft ef0750
line rejection.soft f8d69c
line rejection.soft fa016a
line rejection.soft fe674c
line reply.advanced 05f80c
line reply.advanced 0ebb7c
line reply.advanced 100186
line reply.advanced 128e7c
line reply.advanced 34412f
line reply.advanced 346cfb
line reply.advanced 34bd5c
line reply.advanced 43079e
line reply.advanced 5dea9d
line reply.advanced 5faa10
line reply.advanced 639e27
line reply.advanced 6b90bd
line reply.advanced 9f10f1
line reply.advanced b19692
line reply.advanced b92791
line reply.advanced c0ee3e
line reply.advanced c34e71
line reply.advanced c88572
line reply.advanced c98328
line reply.advanced d61c86
line reply.advanced e49b12
line reply.advanced e9f38b
line reply.advanced fa2918
line reply.hint 04adb8
line reply.hint 05b287
line reply.hint 10265e
line reply.hint 21141d
line reply.hint 247d6d
line reply.hint 29555a
line reply.hint 34ba52
line reply.hint 508f6b
line reply.hint 5437ce
line reply.hint 65011b
line reply.hint 8ec2d0
line reply.hint 994b6d
line reply.hint a07161
line reply.hint a94d96
line reply.hint bbf9ee
line reply.hint bfe51d
line reply.hint d1065e
line reply.hint d21198
line reply.hint d875d4
line reply.hint e2877b
line reply.hint e62c9e
line reply.hint ecad97
line reply.hint f0fe15
line reply.hold 00e15b
line reply.hold 1332f7
line reply.hold 14fc1b
line reply.hold 4964b4
line reply.hold 77a904
line reply.hold 870ef3
line reply.hold a89254
line reply.hold b83488
line reply.hold bffee2
line reply.hold c591de
line reply.hold caf32c
line reply.hold cba178
line reply.hold dc0384
line reply.hold ebfff2
line reply.later 0b7e7d
line reply.later 0eb254
line reply.later 2b33e7
line reply.later 5a1e8f
line reply.later 65973c
line reply.later 6b3eab
line reply.later 6f6c96
line reply.later 7c5afb
line reply.later 92a727
line reply.later 983acd
line reply.later b7cffc
line reply.later c47d32
line reply.later ca3c9f
line reply.later cf7015
line reply.later dfa9f3
line reply.later ea165b
line reply.pending 042678
line reply.pending 0a044e
line reply.pending 0fe672
line reply.pending 13a5a4
line reply.pending 1567ce
line reply.pending 1bd6ec
line reply.pending 23eca2
line reply.pending 2d560f
line reply.pending 317e7f
line reply.pending 3325e8
line reply.pending 37d947
line reply.pending 3918ac
line reply.pending 3ec676
line reply.pending 4865bd
line reply.pending 4b9101
line reply.pending 4b99a8
line reply.pending 4d5fb8
line reply.pending 5484f5
line reply.pending 5bb28c
line reply.pending 5c760b
line reply.pending 5ed425
line reply.pending 5fa303
line reply.pending 681a87
line reply.pending 70f817
line reply.pending 70f8e0
line reply.pending 729213
line reply.pending 7336b2
line reply.pending 77e81d
line reply.pending 7e28fc
line reply.pending 7ee973
line reply.pending 812dce
line reply.pending 958b2b
line reply.pending 958d2f
line reply.pending 9753be
line reply.pending 9bd2bc
line reply.pending 9cc2f4
line reply.pending 9d2663
line reply.pending 9e4fca
line reply.pending a1345c
line reply.pending a32a50
line reply.pending a477ab
line reply.pending a5e3ff
line reply.pending a71711
line reply.pending ab983f
line reply.pending ac2188
line reply.pending aca581
line reply.pending b063d2
line reply.pending b094c0
line reply.pending b0acb9
line reply.pending b5e5ee
line reply.pending b75d17
line reply.pending bfcd5c
line reply.pending bffe54
line reply.pending c3d619
line reply.pending c51cda
line reply.pending c52d78
line reply.pending c60ff7
line reply.pending cd1627
line reply.pending d6d547
line reply.pending d94245
line reply.pending df6e18
line reply.pending e80ff5
line reply.pending f7a5fe
line reply.pending fa0904
line reply.pending fecb91
line reply.request 0107a7
line reply.request 0340d7
line reply.request 0fb4e5
line reply.request 117754
line reply.request 13717f
line reply.request 14025f
line reply.request 1af89f
line reply.request 1be700
line reply.request 1c384d
line reply.request 207645
line reply.request 29c46d
line reply.request 2dacb0
line reply.request 31257f
line reply.request 357822
line reply.request 37338d
line reply.request 3c11fe
line reply.request 4c30ab
line reply.request 4d70fd
line reply.request 4da95a
line reply.request 4f5056
line reply.request 5b4452
line reply.request 66ef09
line reply.request 6c1060
line reply.request 6ff232
line reply.request 799b51
line reply.request 7cf686
line reply.request 7d357e
line reply.request 81db9d
line reply.request 95cfa3
line reply.request 969156
line reply.request 9a5a17
line reply.request 9b4e7f
line reply.request 9c70e6
line reply.request a2323b
line reply.request a691a8
line reply.request aa708b
line reply.request ac83e0
line reply.request ae6616
line reply.request b1c8ac
line reply.request b85072
line reply.request b9f167
line reply.request c8d440
line reply.request c99ff5
line reply.request ce8673
line reply.request d0d31a
line reply.request d1b65d
line reply.request d539ea
line reply.request dae084
line reply.request f16cf5
line reply.request f4e4dc
line reply.request f8db85
line reply.thanks 0001cd
line reply.thanks 149ba5
line reply.thanks 15e903
line reply.thanks 36979e
line reply.thanks 372c17
line reply.thanks 421716
line reply.thanks 5e702d
line reply.thanks 848fce
line reply.thanks a3683e
line reply.thanks ad0c31
line reply.thanks b6405e
line reply.thanks bb0a02
line reply.thanks bc6783
line reply.thanks c8e934
line reply.thanks d0a6b8
line reply.thanks e37917
line reply.withdrawn 08a1ea
line reply.withdrawn 6a74b6
line reply.withdrawn 9ddb70
line reply.withdrawn 9f60ab
line reschedule.moved 0254a6
line reschedule.moved 060a4a
line reschedule.moved 0e126d
line reschedule.moved 0e2305
line reschedule.moved 0e2d3d
line reschedule.moved 0e9cd3
line reschedule.moved 108eaa
line reschedule.moved 13b132
line reschedule.moved 1791e9
line reschedule.moved 1ae7e9
line reschedule.moved 20e1df
line reschedule.moved 2164ff
line reschedule.moved 2b8b41
line reschedule.moved 2c8f25
line reschedule.moved 33f8a7
line reschedule.moved 351802
line reschedule.moved 3694d6
line reschedule.moved 36e371
line reschedule.moved 380598
line reschedule.moved 3c05c3
line reschedule.moved 430b12
line reschedule.moved 459af2
line reschedule.moved 4616a2
line reschedule.moved 476164
line reschedule.moved 485565
line reschedule.moved 4acd92
line reschedule.moved 4bf4ea
line reschedule.moved 506b4c
line reschedule.moved 555671
line reschedule.moved 5a4ce0
line reschedule.moved 6316ba
line reschedule.moved 632575
line reschedule.moved 6ee590
line reschedule.moved 79fb6b
line reschedule.moved 7a139e
line reschedule.moved 7dbb5d
line reschedule.moved 7e2bcb
line reschedule.moved 80ec0d
line reschedule.moved 811744
line reschedule.moved 8200b1
line reschedule.moved 87114f
line reschedule.moved 8819e2
line reschedule.moved 884aac
line reschedule.moved 8a5182
line reschedule.moved 8bddb2
line reschedule.moved 8d0070
line reschedule.moved 8f8b9b
line reschedule.moved 928dd0
line reschedule.moved 92ce8a
line reschedule.moved 92ea61
line reschedule.moved 990fcd
line reschedule.moved 9a6824
line reschedule.moved 9fee4e
line reschedule.moved a062d2
line reschedule.moved a1c884
line reschedule.moved a1e0a0
line reschedule.moved a2e37c
line reschedule.moved a8e0ae
line reschedule.moved a9b564
line reschedule.moved ac6b58
line reschedule.moved acf34d
line reschedule.moved b0b795
line reschedule.moved b1298a
line reschedule.moved b5cfdf
line reschedule.moved c90f0a
line reschedule.moved cb45a0
line reschedule.moved d1cfac
line reschedule.moved d8722e
line reschedule.moved d87d1d
line reschedule.moved dd2e1e
line reschedule.moved e6a7ae
line reschedule.moved e85af9
line reschedule.moved e9dd97
line reschedule.moved eda07a
line reschedule.moved f923ad
line reschedule.moved fb7bd0
line reschedule.moved fc4991
line reschedule.moved fd5128
line reschedule.why 04f32d
line reschedule.why 09ff15
line reschedule.why 0daaa5
line reschedule.why 1088cb
line reschedule.why 175445
line reschedule.why 27cfe6
line reschedule.why 2a658f
line reschedule.why 302760
line reschedule.why 33f9ee
line reschedule.why 364aa9
line reschedule.why 3720b4
line reschedule.why 3d68ce
line reschedule.why 40cd3c
line reschedule.why 44653c
line reschedule.why 48e7f6
line reschedule.why 4b1cb9
line reschedule.why 5029be
line reschedule.why 5208a1
line reschedule.why 52bb00
line reschedule.why 5c4b87
line reschedule.why 62e4eb
line reschedule.why 63cc31
line reschedule.why 66388f
line reschedule.why 686ded
line reschedule.why 68ea79
line reschedule.why 6ee84b
line reschedule.why 7b3334
line reschedule.why 82459b
line reschedule.why 95429e
line reschedule.why bafc2c
line reschedule.why c1f807
line reschedule.why d8734e
line reschedule.why e0d0d4
line reschedule.why e6002c
line reschedule.why ebc72d
line reschedule.why f2f56e
line reschedule.why f4b7ad
line reschedule.why fc87fe
line reschedule.why ff3217
line survey 3226dc
line survey 519376
line survey 58a285
line survey 75f292
line survey 8b70be
line survey 91a77c
line survey b736b4
line survey b97bdd
line survey e75b35
meeting link
move asked, and a nod
no job and a time
no time
not.alert
not.alert@footer
not.alert@subject
not.cold
not.cold@subject
not.employer
not.employer@subject
not.entry
not.entry@subject
not.event
not.event@subject
not.media
not.media@subject
not.official
not.official@subject
not.practice
not.practice@subject
not.research
not.research@footer
not.research@subject
not.someone
not.someone@subject
not.staff
not.staff@subject
not.study
not.study@footer
not.study@subject
offer.clear
offer.clear@subject
offer.terms
offer.terms@footer
offer.terms@subject
old time
one time
one time, asked
owner
owner interviews
pair alert&apply
pair alert&ask
pair alert&asked
pair alert&available
pair alert&away
pair alert&back
pair alert&book
pair alert&call
pair alert&cancel
pair alert&candidate
pair alert&choose
pair alert&civic
pair alert&closer
pair alert&confirm
pair alert&deadline
pair alert&education
pair alert&enjoyed
pair alert&event
pair alert&family
pair alert&finance
pair alert&future
pair alert&glad
pair alert&health
pair alert&hear
pair alert&hiringside
pair alert&hitch
pair alert&hold
pair alert&inbox
pair alert&interview
pair alert&invite
pair alert&keen
pair alert&link
pair alert&mediaword
pair alert&meet
pair alert&move
pair alert&not
pair alert&offer
pair alert&office
pair alert&official
pair alert&onward
pair alert&other
pair alert&pay
pair alert&practice
pair alert&prepare
pair alert&property
pair alert&received
pair alert&recruiter
pair alert&remind
pair alert&review
pair alert&role
pair alert&sales
pair alert&send
pair alert&shop
pair alert&sign
pair alert&slot
pair alert&sorry
pair alert&stage
pair alert&study
pair alert&talk
pair alert&task
pair alert&team
pair alert&thank
pair alert&ticket
pair alert&time
pair alert&title
pair alert&wait
pair alert&wish
pair alert&yours
pair apply&ask
pair apply&asked
pair apply&available
pair apply&away
pair apply&back
pair apply&book
pair apply&bounce
pair apply&call
pair apply&cancel
pair apply&candidate
pair apply&choose
pair apply&civic
pair apply&closer
pair apply&cold
pair apply&confirm
pair apply&deadline
pair apply&decide
pair apply&document
pair apply&education
pair apply&enjoyed
pair apply&event
pair apply&family
pair apply&feedback
pair apply&filled
pair apply&finance
pair apply&forwarded
pair apply&future
pair apply&glad
pair apply&health
pair apply&hear
pair apply&hiringside
pair apply&hitch
pair apply&hold
pair apply&inbox
pair apply&interview
pair apply&invite
pair apply&join
pair apply&keen
pair apply&link
pair apply&lure
pair apply&machine
pair apply&mediaword
pair apply&meet
pair apply&mine
pair apply&move
pair apply&not
pair apply&offer
pair apply&office
pair apply&official
pair apply&onward
pair apply&other
pair apply&paper
pair apply&pay
pair apply&practice
pair apply&prepare
pair apply&property
pair apply&received
pair apply&recorded
pair apply&recruiter
pair apply&remind
pair apply&review
pair apply&role
pair apply&sales
pair apply&send
pair apply&service
pair apply&shop
pair apply&sign
pair apply&slot
pair apply&sorry
pair apply&stage
pair apply&start
pair apply&study
pair apply&talk
pair apply&task
pair apply&team
pair apply&thank
pair apply&ticket
pair apply&time
pair apply&title
pair apply&urgent
pair apply&video
pair apply&wait
pair apply&wish
pair apply&yours
pair ask&asked
pair ask&available
pair ask&away
pair ask&back
pair ask&book
pair ask&bounce
pair ask&call
pair ask&cancel
pair ask&candidate
pair ask&choose
pair ask&civic
pair ask&closer
pair ask&cold
pair ask&confirm
pair ask&deadline
pair ask&decide
pair ask&document
pair ask&education
pair ask&enjoyed
pair ask&event
pair ask&exit
pair ask&family
pair ask&feedback
pair ask&filled
pair ask&finance
pair ask&forwarded
pair ask&future
pair ask&glad
pair ask&health
pair ask&hear
pair ask&hiringside
pair ask&hitch
pair ask&hold
pair ask&inbox
pair ask&interview
pair ask&invite
pair ask&join
pair ask&keen
pair ask&link
pair ask&lure
pair ask&machine
pair ask&mediaword
pair ask&meet
pair ask&mine
pair ask&move
pair ask&not
pair ask&offer
pair ask&office
pair ask&official
pair ask&onward
pair ask&other
pair ask&paper
pair ask&pay
pair ask&practice
pair ask&prepare
pair ask&property
pair ask&received
pair ask&recorded
pair ask&recruiter
pair ask&remind
pair ask&review
pair ask&role
pair ask&sales
pair ask&send
pair ask&service
pair ask&shop
pair ask&sign
pair ask&slot
pair ask&sorry
pair ask&stage
pair ask&start
pair ask&study
pair ask&talk
pair ask&task
pair ask&team
pair ask&thank
pair ask&ticket
pair ask&time
pair ask&title
pair ask&urgent
pair ask&video
pair ask&wait
pair ask&wish
pair ask&yours
pair asked&available
pair asked&away
pair asked&back
pair asked&book
pair asked&call
pair asked&cancel
pair asked&candidate
pair asked&choose
pair asked&civic
pair asked&closer
pair asked&cold
pair asked&confirm
pair asked&deadline
pair asked&decide
pair asked&document
pair asked&education
pair asked&enjoyed
pair asked&event
pair asked&exit
pair asked&family
pair asked&feedback
pair asked&filled
pair asked&finance
pair asked&forwarded
pair asked&future
pair asked&glad
pair asked&health
pair asked&hear
pair asked&hiringside
pair asked&hitch
pair asked&hold
pair asked&inbox
pair asked&interview
pair asked&invite
pair asked&join
pair asked&keen
pair asked&link
pair asked&lure
pair asked&mediaword
pair asked&meet
pair asked&mine
pair asked&move
pair asked&not
pair asked&offer
pair asked&office
pair asked&official
pair asked&onward
pair asked&other
pair asked&pay
pair asked&practice
pair asked&prepare
pair asked&property
pair asked&received
pair asked&recorded
pair asked&recruiter
pair asked&remind
pair asked&review
pair asked&role
pair asked&sales
pair asked&send
pair asked&service
pair asked&shop
pair asked&sign
pair asked&slot
pair asked&sorry
pair asked&stage
pair asked&start
pair asked&study
pair asked&talk
pair asked&task
pair asked&team
pair asked&ticket
pair asked&time
pair asked&title
pair asked&urgent
pair asked&video
pair asked&wait
pair asked&wish
pair asked&yours
pair available&away
pair available&back
pair available&book
pair available&bounce
pair available&call
pair available&cancel
pair available&candidate
pair available&choose
pair available&civic
pair available&closer
pair available&cold
pair available&confirm
pair available&deadline
pair available&decide
pair available&document
pair available&education
pair available&enjoyed
pair available&event
pair available&family
pair available&feedback
pair available&filled
pair available&finance
pair available&future
pair available&glad
pair available&health
pair available&hear
pair available&hiringside
pair available&hitch
pair available&hold
pair available&inbox
pair available&interview
pair available&invite
pair available&join
pair available&keen
pair available&link
pair available&lure
pair available&mediaword
pair available&meet
pair available&mine
pair available&move
pair available&not
pair available&offer
pair available&office
pair available&official
pair available&onward
pair available&other
pair available&pay
pair available&practice
pair available&prepare
pair available&property
pair available&received
pair available&recorded
pair available&recruiter
pair available&remind
pair available&review
pair available&role
pair available&sales
pair available&send
pair available&service
pair available&shop
pair available&sign
pair available&slot
pair available&sorry
pair available&stage
pair available&start
pair available&study
pair available&talk
pair available&task
pair available&team
pair available&thank
pair available&ticket
pair available&time
pair available&title
pair available&urgent
pair available&video
pair available&wait
pair available&wish
pair available&yours
pair away&back
pair away&book
pair away&call
pair away&cancel
pair away&candidate
pair away&choose
pair away&civic
pair away&closer
pair away&cold
pair away&confirm
pair away&deadline
pair away&decide
pair away&document
pair away&education
pair away&enjoyed
pair away&event
pair away&family
pair away&feedback
pair away&filled
pair away&finance
pair away&future
pair away&glad
pair away&health
pair away&hear
pair away&hiringside
pair away&hitch
pair away&hold
pair away&inbox
pair away&interview
pair away&invite
pair away&join
pair away&keen
pair away&link
pair away&lure
pair away&mediaword
pair away&meet
pair away&move
pair away&not
pair away&offer
pair away&office
pair away&official
pair away&onward
pair away&other
pair away&pay
pair away&prepare
pair away&property
pair away&received
pair away&recruiter
pair away&remind
pair away&review
pair away&role
pair away&sales
pair away&send
pair away&service
pair away&shop
pair away&sign
pair away&slot
pair away&sorry
pair away&stage
pair away&start
pair away&study
pair away&talk
pair away&team
pair away&thank
pair away&ticket
pair away&time
pair away&title
pair away&urgent
pair away&video
pair away&wait
pair away&yours
pair back&book
pair back&bounce
pair back&call
pair back&candidate
pair back&choose
pair back&civic
pair back&closer
pair back&cold
pair back&confirm
pair back&deadline
pair back&decide
pair back&document
pair back&education
pair back&enjoyed
pair back&event
pair back&family
pair back&feedback
pair back&filled
pair back&finance
pair back&future
pair back&glad
pair back&health
pair back&hear
pair back&hiringside
pair back&hitch
pair back&hold
pair back&inbox
pair back&interview
pair back&invite
pair back&join
pair back&keen
pair back&lure
pair back&mediaword
pair back&meet
pair back&mine
pair back&move
pair back&not
pair back&offer
pair back&office
pair back&official
pair back&onward
pair back&other
pair back&pay
pair back&prepare
pair back&property
pair back&received
pair back&recruiter
pair back&remind
pair back&review
pair back&role
pair back&sales
pair back&send
pair back&shop
pair back&sign
pair back&slot
pair back&sorry
pair back&stage
pair back&start
pair back&study
pair back&talk
pair back&task
pair back&team
pair back&thank
pair back&ticket
pair back&time
pair back&title
pair back&wait
pair back&yours
pair book&bounce
pair book&call
pair book&cancel
pair book&candidate
pair book&choose
pair book&civic
pair book&closer
pair book&cold
pair book&confirm
pair book&deadline
pair book&decide
pair book&document
pair book&education
pair book&enjoyed
pair book&event
pair book&exit
pair book&family
pair book&feedback
pair book&filled
pair book&finance
pair book&future
pair book&glad
pair book&health
pair book&hear
pair book&hiringside
pair book&hitch
pair book&hold
pair book&inbox
pair book&interview
pair book&invite
pair book&join
pair book&keen
pair book&link
pair book&lure
pair book&machine
pair book&mediaword
pair book&meet
pair book&mine
pair book&move
pair book&not
pair book&offer
pair book&office
pair book&official
pair book&onward
pair book&other
pair book&paper
pair book&pay
pair book&practice
pair book&prepare
pair book&property
pair book&received
pair book&recorded
pair book&recruiter
pair book&remind
pair book&review
pair book&role
pair book&sales
pair book&send
pair book&service
pair book&shop
pair book&sign
pair book&slot
pair book&sorry
pair book&stage
pair book&start
pair book&study
pair book&talk
pair book&task
pair book&team
pair book&thank
pair book&ticket
pair book&time
pair book&title
pair book&urgent
pair book&video
pair book&wait
pair book&wish
pair book&yours
pair bounce&call
pair bounce&cancel
pair bounce&candidate
pair bounce&choose
pair bounce&civic
pair bounce&confirm
pair bounce&deadline
pair bounce&enjoyed
pair bounce&event
pair bounce&filled
pair bounce&glad
pair bounce&health
pair bounce&hear
pair bounce&hitch
pair bounce&inbox
pair bounce&interview
pair bounce&invite
pair bounce&keen
pair bounce&machine
pair bounce&meet
pair bounce&move
pair bounce&not
pair bounce&offer
pair bounce&other
pair bounce&paper
pair bounce&pay
pair bounce&prepare
pair bounce&received
pair bounce&recruiter
pair bounce&remind
pair bounce&review
pair bounce&role
pair bounce&send
pair bounce&shop
pair bounce&sign
pair bounce&slot
pair bounce&sorry
pair bounce&stage
pair bounce&talk
pair bounce&task
pair bounce&team
pair bounce&thank
pair bounce&ticket
pair bounce&time
pair bounce&title
pair bounce&wait
pair bounce&yours
pair call&cancel
pair call&candidate
pair call&choose
pair call&civic
pair call&closer
pair call&cold
pair call&confirm
pair call&deadline
pair call&decide
pair call&document
pair call&education
pair call&enjoyed
pair call&event
pair call&family
pair call&feedback
pair call&filled
pair call&finance
pair call&future
pair call&glad
pair call&health
pair call&hear
pair call&hiringside
pair call&hitch
pair call&hold
pair call&inbox
pair call&interview
pair call&invite
pair call&join
pair call&keen
pair call&link
pair call&lure
pair call&machine
pair call&mediaword
pair call&meet
pair call&mine
pair call&move
pair call&not
pair call&offer
pair call&office
pair call&official
pair call&onward
pair call&other
pair call&paper
pair call&pay
pair call&practice
pair call&prepare
pair call&property
pair call&received
pair call&recorded
pair call&recruiter
pair call&remind
pair call&review
pair call&role
pair call&sales
pair call&send
pair call&service
pair call&shop
pair call&sign
pair call&slot
pair call&sorry
pair call&stage
pair call&start
pair call&study
pair call&talk
pair call&task
pair call&team
pair call&thank
pair call&ticket
pair call&time
pair call&title
pair call&urgent
pair call&video
pair call&wait
pair call&wish
pair call&yours
pair cancel&candidate
pair cancel&choose
pair cancel&civic
pair cancel&cold
pair cancel&confirm
pair cancel&deadline
pair cancel&decide
pair cancel&education
pair cancel&event
pair cancel&exit
pair cancel&family
pair cancel&filled
pair cancel&finance
pair cancel&future
pair cancel&health
pair cancel&hear
pair cancel&hiringside
pair cancel&hitch
pair cancel&hold
pair cancel&inbox
pair cancel&interview
pair cancel&invite
pair cancel&join
pair cancel&link
pair cancel&mediaword
pair cancel&meet
pair cancel&mine
pair cancel&move
pair cancel&not
pair cancel&offer
pair cancel&office
pair cancel&official
pair cancel&onward
pair cancel&other
pair cancel&pay
pair cancel&practice
pair cancel&prepare
pair cancel&property
pair cancel&received
pair cancel&recruiter
pair cancel&remind
pair cancel&review
pair cancel&role
pair cancel&sales
pair cancel&send
pair cancel&service
pair cancel&shop
pair cancel&sign
pair cancel&slot
pair cancel&sorry
pair cancel&stage
pair cancel&study
pair cancel&talk
pair cancel&task
pair cancel&team
pair cancel&ticket
pair cancel&time
pair cancel&title
pair cancel&urgent
pair cancel&video
pair cancel&wait
pair cancel&yours
pair candidate&choose
pair candidate&civic
pair candidate&closer
pair candidate&cold
pair candidate&confirm
pair candidate&deadline
pair candidate&decide
pair candidate&document
pair candidate&education
pair candidate&enjoyed
pair candidate&event
pair candidate&exit
pair candidate&family
pair candidate&feedback
pair candidate&filled
pair candidate&finance
pair candidate&forwarded
pair candidate&future
pair candidate&glad
pair candidate&health
pair candidate&hear
pair candidate&hiringside
pair candidate&hitch
pair candidate&hold
pair candidate&inbox
pair candidate&interview
pair candidate&invite
pair candidate&join
pair candidate&keen
pair candidate&link
pair candidate&lure
pair candidate&machine
pair candidate&mediaword
pair candidate&meet
pair candidate&mine
pair candidate&move
pair candidate&not
pair candidate&offer
pair candidate&office
pair candidate&official
pair candidate&onward
pair candidate&other
pair candidate&paper
pair candidate&pay
pair candidate&practice
pair candidate&prepare
pair candidate&property
pair candidate&received
pair candidate&recorded
pair candidate&recruiter
pair candidate&remind
pair candidate&review
pair candidate&role
pair candidate&sales
pair candidate&send
pair candidate&service
pair candidate&shop
pair candidate&sign
pair candidate&slot
pair candidate&sorry
pair candidate&stage
pair candidate&start
pair candidate&study
pair candidate&talk
pair candidate&task
pair candidate&team
pair candidate&thank
pair candidate&ticket
pair candidate&time
pair candidate&title
pair candidate&urgent
pair candidate&video
pair candidate&wait
pair candidate&wish
pair candidate&yours
pair choose&civic
pair choose&closer
pair choose&cold
pair choose&confirm
pair choose&deadline
pair choose&decide
pair choose&document
pair choose&education
pair choose&enjoyed
pair choose&event
pair choose&family
pair choose&feedback
pair choose&filled
pair choose&finance
pair choose&future
pair choose&glad
pair choose&health
pair choose&hear
pair choose&hiringside
pair choose&hitch
pair choose&hold
pair choose&inbox
pair choose&interview
pair choose&invite
pair choose&join
pair choose&keen
pair choose&link
pair choose&lure
pair choose&machine
pair choose&mediaword
pair choose&meet
pair choose&mine
pair choose&move
pair choose&not
pair choose&offer
pair choose&office
pair choose&official
pair choose&onward
pair choose&other
pair choose&paper
pair choose&pay
pair choose&practice
pair choose&prepare
pair choose&property
pair choose&received
pair choose&recorded
pair choose&recruiter
pair choose&remind
pair choose&review
pair choose&role
pair choose&sales
pair choose&send
pair choose&service
pair choose&shop
pair choose&sign
pair choose&slot
pair choose&sorry
pair choose&stage
pair choose&start
pair choose&study
pair choose&talk
pair choose&task
pair choose&team
pair choose&thank
pair choose&ticket
pair choose&time
pair choose&title
pair choose&urgent
pair choose&video
pair choose&wait
pair choose&wish
pair choose&yours
pair civic&closer
pair civic&cold
pair civic&confirm
pair civic&deadline
pair civic&decide
pair civic&document
pair civic&education
pair civic&enjoyed
pair civic&event
pair civic&family
pair civic&feedback
pair civic&filled
pair civic&finance
pair civic&future
pair civic&glad
pair civic&health
pair civic&hear
pair civic&hiringside
pair civic&hitch
pair civic&hold
pair civic&inbox
pair civic&interview
pair civic&invite
pair civic&join
pair civic&keen
pair civic&link
pair civic&lure
pair civic&mediaword
pair civic&meet
pair civic&mine
pair civic&move
pair civic&not
pair civic&offer
pair civic&office
pair civic&official
pair civic&onward
pair civic&other
pair civic&paper
pair civic&pay
pair civic&practice
pair civic&prepare
pair civic&property
pair civic&received
pair civic&recruiter
pair civic&remind
pair civic&review
pair civic&role
pair civic&sales
pair civic&send
pair civic&service
pair civic&shop
pair civic&sign
pair civic&slot
pair civic&sorry
pair civic&stage
pair civic&start
pair civic&study
pair civic&talk
pair civic&task
pair civic&team
pair civic&thank
pair civic&ticket
pair civic&time
pair civic&title
pair civic&video
pair civic&wait
pair civic&wish
pair civic&yours
pair closer&cold
pair closer&confirm
pair closer&deadline
pair closer&decide
pair closer&document
pair closer&education
pair closer&enjoyed
pair closer&event
pair closer&family
pair closer&feedback
pair closer&filled
pair closer&finance
pair closer&future
pair closer&glad
pair closer&health
pair closer&hear
pair closer&hiringside
pair closer&hitch
pair closer&inbox
pair closer&interview
pair closer&invite
pair closer&join
pair closer&keen
pair closer&link
pair closer&machine
pair closer&mediaword
pair closer&meet
pair closer&mine
pair closer&move
pair closer&not
pair closer&offer
pair closer&office
pair closer&official
pair closer&onward
pair closer&other
pair closer&paper
pair closer&pay
pair closer&practice
pair closer&prepare
pair closer&property
pair closer&received
pair closer&recorded
pair closer&recruiter
pair closer&remind
pair closer&review
pair closer&role
pair closer&sales
pair closer&send
pair closer&service
pair closer&shop
pair closer&sign
pair closer&slot
pair closer&sorry
pair closer&stage
pair closer&start
pair closer&study
pair closer&talk
pair closer&task
pair closer&team
pair closer&thank
pair closer&ticket
pair closer&time
pair closer&title
pair closer&video
pair closer&wait
pair closer&wish
pair closer&yours
pair cold&confirm
pair cold&deadline
pair cold&decide
pair cold&document
pair cold&education
pair cold&enjoyed
pair cold&event
pair cold&family
pair cold&feedback
pair cold&filled
pair cold&finance
pair cold&future
pair cold&glad
pair cold&health
pair cold&hear
pair cold&hiringside
pair cold&hitch
pair cold&inbox
pair cold&interview
pair cold&invite
pair cold&join
pair cold&keen
pair cold&link
pair cold&mediaword
pair cold&meet
pair cold&mine
pair cold&move
pair cold&not
pair cold&offer
pair cold&office
pair cold&official
pair cold&onward
pair cold&other
pair cold&pay
pair cold&practice
pair cold&prepare
pair cold&property
pair cold&received
pair cold&recruiter
pair cold&remind
pair cold&review
pair cold&role
pair cold&sales
pair cold&send
pair cold&sign
pair cold&slot
pair cold&sorry
pair cold&stage
pair cold&study
pair cold&talk
pair cold&task
pair cold&team
pair cold&thank
pair cold&ticket
pair cold&time
pair cold&title
pair cold&urgent
pair cold&video
pair cold&wait
pair cold&wish
pair cold&yours
pair confirm&deadline
pair confirm&decide
pair confirm&document
pair confirm&education
pair confirm&enjoyed
pair confirm&event
pair confirm&exit
pair confirm&family
pair confirm&feedback
pair confirm&filled
pair confirm&finance
pair confirm&forwarded
pair confirm&future
pair confirm&glad
pair confirm&health
pair confirm&hear
pair confirm&hiringside
pair confirm&hitch
pair confirm&hold
pair confirm&inbox
pair confirm&interview
pair confirm&invite
pair confirm&join
pair confirm&keen
pair confirm&link
pair confirm&lure
pair confirm&machine
pair confirm&mediaword
pair confirm&meet
pair confirm&mine
pair confirm&move
pair confirm&not
pair confirm&offer
pair confirm&office
pair confirm&official
pair confirm&onward
pair confirm&other
pair confirm&paper
pair confirm&pay
pair confirm&practice
pair confirm&prepare
pair confirm&property
pair confirm&received
pair confirm&recorded
pair confirm&recruiter
pair confirm&remind
pair confirm&review
pair confirm&role
pair confirm&sales
pair confirm&send
pair confirm&service
pair confirm&shop
pair confirm&sign
pair confirm&slot
pair confirm&sorry
pair confirm&stage
pair confirm&start
pair confirm&study
pair confirm&talk
pair confirm&task
pair confirm&team
pair confirm&thank
pair confirm&ticket
pair confirm&time
pair confirm&title
pair confirm&urgent
pair confirm&video
pair confirm&wait
pair confirm&wish
pair confirm&yours
pair deadline&decide
pair deadline&document
pair deadline&education
pair deadline&enjoyed
pair deadline&event
pair deadline&exit
pair deadline&family
pair deadline&feedback
pair deadline&filled
pair deadline&finance
pair deadline&forwarded
pair deadline&future
pair deadline&glad
pair deadline&health
pair deadline&hear
pair deadline&hiringside
pair deadline&hitch
pair deadline&hold
pair deadline&inbox
pair deadline&interview
pair deadline&invite
pair deadline&join
pair deadline&keen
pair deadline&link
pair deadline&lure
pair deadline&machine
pair deadline&mediaword
pair deadline&meet
pair deadline&mine
pair deadline&move
pair deadline&not
pair deadline&offer
pair deadline&office
pair deadline&official
pair deadline&onward
pair deadline&other
pair deadline&paper
pair deadline&pay
pair deadline&practice
pair deadline&prepare
pair deadline&property
pair deadline&received
pair deadline&recorded
pair deadline&recruiter
pair deadline&remind
pair deadline&review
pair deadline&role
pair deadline&sales
pair deadline&send
pair deadline&service
pair deadline&shop
pair deadline&sign
pair deadline&slot
pair deadline&sorry
pair deadline&stage
pair deadline&start
pair deadline&study
pair deadline&talk
pair deadline&task
pair deadline&team
pair deadline&thank
pair deadline&ticket
pair deadline&time
pair deadline&title
pair deadline&urgent
pair deadline&video
pair deadline&wait
pair deadline&wish
pair deadline&yours
pair decide&document
pair decide&education
pair decide&enjoyed
pair decide&event
pair decide&family
pair decide&feedback
pair decide&filled
pair decide&finance
pair decide&future
pair decide&glad
pair decide&health
pair decide&hear
pair decide&hiringside
pair decide&hitch
pair decide&hold
pair decide&inbox
pair decide&interview
pair decide&invite
pair decide&join
pair decide&keen
pair decide&link
pair decide&machine
pair decide&mediaword
pair decide&meet
pair decide&mine
pair decide&move
pair decide&not
pair decide&offer
pair decide&office
pair decide&official
pair decide&onward
pair decide&other
pair decide&paper
pair decide&pay
pair decide&practice
pair decide&prepare
pair decide&property
pair decide&received
pair decide&recorded
pair decide&recruiter
pair decide&remind
pair decide&review
pair decide&role
pair decide&sales
pair decide&send
pair decide&service
pair decide&shop
pair decide&sign
pair decide&slot
pair decide&sorry
pair decide&stage
pair decide&start
pair decide&study
pair decide&talk
pair decide&task
pair decide&team
pair decide&thank
pair decide&ticket
pair decide&time
pair decide&title
pair decide&video
pair decide&wait
pair decide&wish
pair decide&yours
pair document&education
pair document&enjoyed
pair document&event
pair document&family
pair document&feedback
pair document&filled
pair document&finance
pair document&forwarded
pair document&future
pair document&glad
pair document&health
pair document&hear
pair document&hiringside
pair document&hitch
pair document&inbox
pair document&interview
pair document&invite
pair document&join
pair document&keen
pair document&link
pair document&lure
pair document&machine
pair document&mediaword
pair document&meet
pair document&mine
pair document&move
pair document&not
pair document&offer
pair document&office
pair document&official
pair document&onward
pair document&other
pair document&paper
pair document&pay
pair document&practice
pair document&prepare
pair document&property
pair document&received
pair document&recorded
pair document&recruiter
pair document&remind
pair document&review
pair document&role
pair document&sales
pair document&send
pair document&service
pair document&shop
pair document&sign
pair document&slot
pair document&sorry
pair document&stage
pair document&start
pair document&study
pair document&talk
pair document&task
pair document&team
pair document&thank
pair document&ticket
pair document&time
pair document&title
pair document&video
pair document&wait
pair document&wish
pair document&yours
pair education&enjoyed
pair education&event
pair education&family
pair education&feedback
pair education&filled
pair education&finance
pair education&future
pair education&glad
pair education&health
pair education&hear
pair education&hiringside
pair education&hitch
pair education&hold
pair education&inbox
pair education&interview
pair education&invite
pair education&join
pair education&keen
pair education&link
pair education&lure
pair education&mediaword
pair education&meet
pair education&mine
pair education&move
pair education&not
pair education&offer
pair education&office
pair education&official
pair education&onward
pair education&other
pair education&paper
pair education&pay
pair education&practice
pair education&prepare
pair education&property
pair education&received
pair education&recorded
pair education&recruiter
pair education&remind
pair education&review
pair education&role
pair education&sales
pair education&send
pair education&service
pair education&shop
pair education&sign
pair education&slot
pair education&sorry
pair education&stage
pair education&start
pair education&study
pair education&talk
pair education&task
pair education&team
pair education&thank
pair education&ticket
pair education&time
pair education&title
pair education&urgent
pair education&video
pair education&wait
pair education&wish
pair education&yours
pair enjoyed&event
pair enjoyed&exit
pair enjoyed&family
pair enjoyed&feedback
pair enjoyed&filled
pair enjoyed&finance
pair enjoyed&future
pair enjoyed&glad
pair enjoyed&health
pair enjoyed&hear
pair enjoyed&hiringside
pair enjoyed&hitch
pair enjoyed&inbox
pair enjoyed&interview
pair enjoyed&invite
pair enjoyed&join
pair enjoyed&keen
pair enjoyed&link
pair enjoyed&mediaword
pair enjoyed&meet
pair enjoyed&mine
pair enjoyed&move
pair enjoyed&not
pair enjoyed&offer
pair enjoyed&office
pair enjoyed&official
pair enjoyed&onward
pair enjoyed&other
pair enjoyed&paper
pair enjoyed&pay
pair enjoyed&practice
pair enjoyed&prepare
pair enjoyed&property
pair enjoyed&received
pair enjoyed&recorded
pair enjoyed&recruiter
pair enjoyed&remind
pair enjoyed&review
pair enjoyed&role
pair enjoyed&sales
pair enjoyed&send
pair enjoyed&service
pair enjoyed&shop
pair enjoyed&sign
pair enjoyed&slot
pair enjoyed&sorry
pair enjoyed&stage
pair enjoyed&start
pair enjoyed&study
pair enjoyed&talk
pair enjoyed&task
pair enjoyed&team
pair enjoyed&thank
pair enjoyed&ticket
pair enjoyed&time
pair enjoyed&title
pair enjoyed&video
pair enjoyed&wait
pair enjoyed&wish
pair enjoyed&yours
pair event&exit
pair event&family
pair event&feedback
pair event&filled
pair event&finance
pair event&future
pair event&glad
pair event&health
pair event&hear
pair event&hiringside
pair event&hitch
pair event&hold
pair event&inbox
pair event&interview
pair event&invite
pair event&join
pair event&keen
pair event&link
pair event&lure
pair event&mediaword
pair event&meet
pair event&mine
pair event&move
pair event&not
pair event&offer
pair event&office
pair event&official
pair event&onward
pair event&other
pair event&paper
pair event&pay
pair event&practice
pair event&prepare
pair event&property
pair event&received
pair event&recorded
pair event&recruiter
pair event&remind
pair event&review
pair event&role
pair event&sales
pair event&send
pair event&service
pair event&shop
pair event&sign
pair event&slot
pair event&sorry
pair event&stage
pair event&start
pair event&study
pair event&talk
pair event&task
pair event&team
pair event&thank
pair event&ticket
pair event&time
pair event&title
pair event&urgent
pair event&video
pair event&wait
pair event&wish
pair event&yours
pair exit&hear
pair exit&interview
pair exit&keen
pair exit&meet
pair exit&move
pair exit&not
pair exit&pay
pair exit&prepare
pair exit&recruiter
pair exit&remind
pair exit&role
pair exit&slot
pair exit&sorry
pair exit&stage
pair exit&study
pair exit&talk
pair exit&task
pair exit&team
pair exit&time
pair exit&title
pair exit&wait
pair family&feedback
pair family&filled
pair family&finance
pair family&future
pair family&glad
pair family&health
pair family&hear
pair family&hiringside
pair family&hitch
pair family&inbox
pair family&interview
pair family&invite
pair family&join
pair family&keen
pair family&link
pair family&mediaword
pair family&meet
pair family&mine
pair family&move
pair family&not
pair family&offer
pair family&office
pair family&official
pair family&onward
pair family&other
pair family&pay
pair family&practice
pair family&prepare
pair family&property
pair family&received
pair family&recorded
pair family&recruiter
pair family&remind
pair family&review
pair family&role
pair family&sales
pair family&send
pair family&service
pair family&sign
pair family&slot
pair family&sorry
pair family&stage
pair family&start
pair family&study
pair family&talk
pair family&task
pair family&team
pair family&thank
pair family&ticket
pair family&time
pair family&title
pair family&urgent
pair family&video
pair family&wait
pair family&wish
pair family&yours
pair feedback&finance
pair feedback&forwarded
pair feedback&future
pair feedback&glad
pair feedback&health
pair feedback&hear
pair feedback&hiringside
pair feedback&hitch
pair feedback&hold
pair feedback&inbox
pair feedback&interview
pair feedback&invite
pair feedback&keen
pair feedback&link
pair feedback&mediaword
pair feedback&meet
pair feedback&mine
pair feedback&move
pair feedback&not
pair feedback&offer
pair feedback&office
pair feedback&official
pair feedback&onward
pair feedback&other
pair feedback&pay
pair feedback&practice
pair feedback&prepare
pair feedback&property
pair feedback&received
pair feedback&recorded
pair feedback&recruiter
pair feedback&remind
pair feedback&review
pair feedback&role
pair feedback&sales
pair feedback&send
pair feedback&shop
pair feedback&sign
pair feedback&slot
pair feedback&sorry
pair feedback&stage
pair feedback&start
pair feedback&study
pair feedback&talk
pair feedback&task
pair feedback&team
pair feedback&thank
pair feedback&ticket
pair feedback&time
pair feedback&title
pair feedback&wait
pair feedback&yours
pair filled&finance
pair filled&future
pair filled&glad
pair filled&health
pair filled&hear
pair filled&hiringside
pair filled&hitch
pair filled&hold
pair filled&inbox
pair filled&interview
pair filled&invite
pair filled&join
pair filled&keen
pair filled&link
pair filled&mediaword
pair filled&meet
pair filled&mine
pair filled&move
pair filled&not
pair filled&offer
pair filled&office
pair filled&official
pair filled&onward
pair filled&other
pair filled&paper
pair filled&pay
pair filled&practice
pair filled&prepare
pair filled&property
pair filled&received
pair filled&recruiter
pair filled&remind
pair filled&review
pair filled&role
pair filled&sales
pair filled&send
pair filled&service
pair filled&shop
pair filled&sign
pair filled&slot
pair filled&sorry
pair filled&stage
pair filled&start
pair filled&study
pair filled&talk
pair filled&task
pair filled&team
pair filled&thank
pair filled&ticket
pair filled&time
pair filled&title
pair filled&wait
pair filled&wish
pair filled&yours
pair finance&future
pair finance&glad
pair finance&health
pair finance&hear
pair finance&hiringside
pair finance&hitch
pair finance&hold
pair finance&interview
pair finance&invite
pair finance&join
pair finance&keen
pair finance&link
pair finance&mediaword
pair finance&meet
pair finance&mine
pair finance&move
pair finance&not
pair finance&offer
pair finance&office
pair finance&official
pair finance&onward
pair finance&other
pair finance&pay
pair finance&practice
pair finance&prepare
pair finance&property
pair finance&received
pair finance&recorded
pair finance&recruiter
pair finance&remind
pair finance&review
pair finance&role
pair finance&sales
pair finance&send
pair finance&service
pair finance&shop
pair finance&sign
pair finance&slot
pair finance&sorry
pair finance&stage
pair finance&start
pair finance&study
pair finance&talk
pair finance&task
pair finance&team
pair finance&thank
pair finance&ticket
pair finance&time
pair finance&title
pair finance&video
pair finance&wait
pair finance&wish
pair finance&yours
pair forwarded&hear
pair forwarded&hiringside
pair forwarded&inbox
pair forwarded&interview
pair forwarded&link
pair forwarded&move
pair forwarded&not
pair forwarded&offer
pair forwarded&office
pair forwarded&pay
pair forwarded&prepare
pair forwarded&received
pair forwarded&remind
pair forwarded&review
pair forwarded&role
pair forwarded&sales
pair forwarded&send
pair forwarded&sign
pair forwarded&slot
pair forwarded&stage
pair forwarded&team
pair forwarded&ticket
pair forwarded&time
pair forwarded&title
pair forwarded&yours
pair future&glad
pair future&health
pair future&hear
pair future&hiringside
pair future&hitch
pair future&hold
pair future&interview
pair future&invite
pair future&join
pair future&keen
pair future&link
pair future&mediaword
pair future&meet
pair future&mine
pair future&move
pair future&not
pair future&offer
pair future&office
pair future&official
pair future&onward
pair future&other
pair future&pay
pair future&practice
pair future&prepare
pair future&property
pair future&received
pair future&recorded
pair future&recruiter
pair future&remind
pair future&review
pair future&role
pair future&sales
pair future&send
pair future&shop
pair future&sign
pair future&slot
pair future&sorry
pair future&stage
pair future&start
pair future&study
pair future&talk
pair future&task
pair future&team
pair future&thank
pair future&ticket
pair future&time
pair future&title
pair future&wait
pair future&wish
pair future&yours
pair glad&health
pair glad&hear
pair glad&hiringside
pair glad&hitch
pair glad&inbox
pair glad&interview
pair glad&invite
pair glad&join
pair glad&keen
pair glad&mediaword
pair glad&meet
pair glad&mine
pair glad&move
pair glad&not
pair glad&offer
pair glad&office
pair glad&official
pair glad&onward
pair glad&other
pair glad&paper
pair glad&pay
pair glad&practice
pair glad&prepare
pair glad&property
pair glad&received
pair glad&recorded
pair glad&recruiter
pair glad&remind
pair glad&review
pair glad&role
pair glad&sales
pair glad&send
pair glad&service
pair glad&shop
pair glad&sign
pair glad&slot
pair glad&stage
pair glad&start
pair glad&study
pair glad&talk
pair glad&task
pair glad&team
pair glad&thank
pair glad&ticket
pair glad&time
pair glad&title
pair glad&urgent
pair glad&video
pair glad&wait
pair glad&wish
pair glad&yours
pair health&hear
pair health&hiringside
pair health&hitch
pair health&hold
pair health&inbox
pair health&interview
pair health&invite
pair health&join
pair health&keen
pair health&link
pair health&lure
pair health&mediaword
pair health&meet
pair health&mine
pair health&move
pair health&not
pair health&offer
pair health&office
pair health&official
pair health&onward
pair health&other
pair health&pay
pair health&practice
pair health&prepare
pair health&property
pair health&received
pair health&recorded
pair health&recruiter
pair health&remind
pair health&review
pair health&role
pair health&sales
pair health&send
pair health&service
pair health&shop
pair health&sign
pair health&slot
pair health&sorry
pair health&stage
pair health&start
pair health&study
pair health&talk
pair health&task
pair health&team
pair health&thank
pair health&ticket
pair health&time
pair health&title
pair health&urgent
pair health&video
pair health&wait
pair health&wish
pair health&yours
pair hear&hiringside
pair hear&hitch
pair hear&hold
pair hear&inbox
pair hear&interview
pair hear&invite
pair hear&join
pair hear&keen
pair hear&link
pair hear&lure
pair hear&machine
pair hear&mediaword
pair hear&meet
pair hear&mine
pair hear&move
pair hear&not
pair hear&offer
pair hear&office
pair hear&official
pair hear&onward
pair hear&other
pair hear&paper
pair hear&pay
pair hear&practice
pair hear&prepare
pair hear&property
pair hear&received
pair hear&recorded
pair hear&recruiter
pair hear&remind
pair hear&review
pair hear&role
pair hear&sales
pair hear&send
pair hear&service
pair hear&shop
pair hear&sign
pair hear&slot
pair hear&sorry
pair hear&stage
pair hear&start
pair hear&study
pair hear&talk
pair hear&task
pair hear&team
pair hear&thank
pair hear&ticket
pair hear&time
pair hear&title
pair hear&urgent
pair hear&video
pair hear&wait
pair hear&wish
pair hear&yours
pair hiringside&hitch
pair hiringside&hold
pair hiringside&inbox
pair hiringside&interview
pair hiringside&invite
pair hiringside&join
pair hiringside&keen
pair hiringside&link
pair hiringside&mediaword
pair hiringside&meet
pair hiringside&mine
pair hiringside&move
pair hiringside&not
pair hiringside&offer
pair hiringside&office
pair hiringside&official
pair hiringside&onward
pair hiringside&other
pair hiringside&pay
pair hiringside&practice
pair hiringside&prepare
pair hiringside&property
pair hiringside&received
pair hiringside&recorded
pair hiringside&recruiter
pair hiringside&remind
pair hiringside&review
pair hiringside&role
pair hiringside&sales
pair hiringside&send
pair hiringside&shop
pair hiringside&sign
pair hiringside&slot
pair hiringside&sorry
pair hiringside&stage
pair hiringside&start
pair hiringside&study
pair hiringside&talk
pair hiringside&task
pair hiringside&team
pair hiringside&thank
pair hiringside&ticket
pair hiringside&time
pair hiringside&title
pair hiringside&urgent
pair hiringside&video
pair hiringside&wait
pair hiringside&wish
pair hiringside&yours
pair hitch&hold
pair hitch&inbox
pair hitch&interview
pair hitch&invite
pair hitch&join
pair hitch&keen
pair hitch&link
pair hitch&mediaword
pair hitch&meet
pair hitch&mine
pair hitch&move
pair hitch&not
pair hitch&offer
pair hitch&office
pair hitch&official
pair hitch&onward
pair hitch&other
pair hitch&pay
pair hitch&practice
pair hitch&prepare
pair hitch&property
pair hitch&received
pair hitch&recorded
pair hitch&recruiter
pair hitch&remind
pair hitch&review
pair hitch&role
pair hitch&sales
pair hitch&send
pair hitch&service
pair hitch&shop
pair hitch&sign
pair hitch&slot
pair hitch&sorry
pair hitch&stage
pair hitch&start
pair hitch&study
pair hitch&talk
pair hitch&task
pair hitch&team
pair hitch&thank
pair hitch&ticket
pair hitch&time
pair hitch&title
pair hitch&urgent
pair hitch&video
pair hitch&wait
pair hitch&wish
pair hitch&yours
pair hold&interview
pair hold&invite
pair hold&keen
pair hold&meet
pair hold&mine
pair hold&move
pair hold&not
pair hold&offer
pair hold&office
pair hold&official
pair hold&onward
pair hold&other
pair hold&paper
pair hold&pay
pair hold&prepare
pair hold&property
pair hold&received
pair hold&recruiter
pair hold&remind
pair hold&review
pair hold&role
pair hold&sales
pair hold&send
pair hold&shop
pair hold&sign
pair hold&slot
pair hold&sorry
pair hold&stage
pair hold&study
pair hold&talk
pair hold&task
pair hold&team
pair hold&thank
pair hold&ticket
pair hold&time
pair hold&title
pair hold&wait
pair hold&yours
pair inbox&interview
pair inbox&invite
pair inbox&join
pair inbox&keen
pair inbox&link
pair inbox&lure
pair inbox&machine
pair inbox&mediaword
pair inbox&meet
pair inbox&mine
pair inbox&move
pair inbox&not
pair inbox&offer
pair inbox&official
pair inbox&onward
pair inbox&other
pair inbox&paper
pair inbox&pay
pair inbox&prepare
pair inbox&property
pair inbox&received
pair inbox&recruiter
pair inbox&remind
pair inbox&review
pair inbox&role
pair inbox&sales
pair inbox&send
pair inbox&service
pair inbox&shop
pair inbox&sign
pair inbox&slot
pair inbox&sorry
pair inbox&stage
pair inbox&start
pair inbox&study
pair inbox&talk
pair inbox&task
pair inbox&team
pair inbox&thank
pair inbox&ticket
pair inbox&time
pair inbox&title
pair inbox&video
pair inbox&wait
pair inbox&wish
pair inbox&yours
pair interview&invite
pair interview&join
pair interview&keen
pair interview&link
pair interview&lure
pair interview&machine
pair interview&mediaword
pair interview&meet
pair interview&mine
pair interview&move
pair interview&not
pair interview&offer
pair interview&office
pair interview&official
pair interview&onward
pair interview&other
pair interview&paper
pair interview&pay
pair interview&practice
pair interview&prepare
pair interview&property
pair interview&received
pair interview&recorded
pair interview&recruiter
pair interview&remind
pair interview&review
pair interview&role
pair interview&sales
pair interview&send
pair interview&service
pair interview&shop
pair interview&sign
pair interview&slot
pair interview&sorry
pair interview&stage
pair interview&start
pair interview&study
pair interview&talk
pair interview&task
pair interview&team
pair interview&thank
pair interview&ticket
pair interview&time
pair interview&title
pair interview&urgent
pair interview&video
pair interview&wait
pair interview&wish
pair interview&yours
pair invite&join
pair invite&keen
pair invite&link
pair invite&mediaword
pair invite&meet
pair invite&mine
pair invite&move
pair invite&not
pair invite&offer
pair invite&office
pair invite&official
pair invite&onward
pair invite&other
pair invite&paper
pair invite&pay
pair invite&practice
pair invite&prepare
pair invite&property
pair invite&received
pair invite&recorded
pair invite&recruiter
pair invite&remind
pair invite&review
pair invite&role
pair invite&sales
pair invite&send
pair invite&service
pair invite&shop
pair invite&sign
pair invite&slot
pair invite&sorry
pair invite&stage
pair invite&start
pair invite&study
pair invite&talk
pair invite&task
pair invite&team
pair invite&thank
pair invite&ticket
pair invite&time
pair invite&title
pair invite&urgent
pair invite&video
pair invite&wait
pair invite&wish
pair invite&yours
pair join&keen
pair join&link
pair join&mediaword
pair join&meet
pair join&move
pair join&not
pair join&offer
pair join&office
pair join&official
pair join&onward
pair join&other
pair join&paper
pair join&pay
pair join&practice
pair join&prepare
pair join&property
pair join&received
pair join&recruiter
pair join&remind
pair join&review
pair join&role
pair join&sales
pair join&send
pair join&service
pair join&shop
pair join&sign
pair join&slot
pair join&sorry
pair join&stage
pair join&start
pair join&study
pair join&talk
pair join&task
pair join&team
pair join&thank
pair join&time
pair join&title
pair join&urgent
pair join&video
pair join&wait
pair join&wish
pair join&yours
pair keen&link
pair keen&mediaword
pair keen&meet
pair keen&mine
pair keen&move
pair keen&not
pair keen&offer
pair keen&office
pair keen&official
pair keen&onward
pair keen&other
pair keen&paper
pair keen&pay
pair keen&practice
pair keen&prepare
pair keen&property
pair keen&received
pair keen&recorded
pair keen&recruiter
pair keen&remind
pair keen&review
pair keen&role
pair keen&sales
pair keen&send
pair keen&service
pair keen&shop
pair keen&sign
pair keen&slot
pair keen&sorry
pair keen&stage
pair keen&start
pair keen&study
pair keen&talk
pair keen&task
pair keen&team
pair keen&thank
pair keen&ticket
pair keen&time
pair keen&title
pair keen&urgent
pair keen&video
pair keen&wait
pair keen&wish
pair keen&yours
pair link&mediaword
pair link&meet
pair link&move
pair link&not
pair link&offer
pair link&office
pair link&official
pair link&onward
pair link&other
pair link&paper
pair link&pay
pair link&prepare
pair link&property
pair link&received
pair link&recorded
pair link&recruiter
pair link&remind
pair link&review
pair link&role
pair link&sales
pair link&send
pair link&service
pair link&shop
pair link&sign
pair link&slot
pair link&sorry
pair link&stage
pair link&start
pair link&study
pair link&talk
pair link&task
pair link&team
pair link&thank
pair link&ticket
pair link&time
pair link&title
pair link&video
pair link&wait
pair link&yours
pair lure&mediaword
pair lure&meet
pair lure&move
pair lure&not
pair lure&offer
pair lure&office
pair lure&official
pair lure&other
pair lure&pay
pair lure&prepare
pair lure&property
pair lure&received
pair lure&recruiter
pair lure&remind
pair lure&review
pair lure&role
pair lure&sales
pair lure&send
pair lure&shop
pair lure&sign
pair lure&slot
pair lure&stage
pair lure&start
pair lure&study
pair lure&talk
pair lure&task
pair lure&team
pair lure&thank
pair lure&ticket
pair lure&time
pair lure&title
pair lure&video
pair lure&wait
pair lure&yours
pair machine&meet
pair machine&mine
pair machine&not
pair machine&offer
pair machine&office
pair machine&official
pair machine&onward
pair machine&prepare
pair machine&property
pair machine&received
pair machine&recruiter
pair machine&role
pair machine&sales
pair machine&send
pair machine&shop
pair machine&sign
pair machine&stage
pair machine&study
pair machine&talk
pair machine&task
pair machine&team
pair machine&thank
pair machine&ticket
pair machine&time
pair machine&title
pair machine&yours
pair mediaword&meet
pair mediaword&move
pair mediaword&not
pair mediaword&offer
pair mediaword&office
pair mediaword&official
pair mediaword&onward
pair mediaword&other
pair mediaword&paper
pair mediaword&pay
pair mediaword&practice
pair mediaword&prepare
pair mediaword&property
pair mediaword&received
pair mediaword&recorded
pair mediaword&recruiter
pair mediaword&remind
pair mediaword&review
pair mediaword&role
pair mediaword&sales
pair mediaword&send
pair mediaword&service
pair mediaword&shop
pair mediaword&sign
pair mediaword&slot
pair mediaword&sorry
pair mediaword&stage
pair mediaword&start
pair mediaword&study
pair mediaword&talk
pair mediaword&task
pair mediaword&team
pair mediaword&thank
pair mediaword&ticket
pair mediaword&time
pair mediaword&title
pair mediaword&video
pair mediaword&wait
pair mediaword&yours
pair meet&mine
pair meet&move
pair meet&not
pair meet&offer
pair meet&office
pair meet&official
pair meet&onward
pair meet&other
pair meet&paper
pair meet&pay
pair meet&practice
pair meet&prepare
pair meet&property
pair meet&received
pair meet&recorded
pair meet&recruiter
pair meet&remind
pair meet&review
pair meet&role
pair meet&sales
pair meet&send
pair meet&service
pair meet&shop
pair meet&sign
pair meet&slot
pair meet&sorry
pair meet&stage
pair meet&start
pair meet&study
pair meet&talk
pair meet&task
pair meet&team
pair meet&thank
pair meet&ticket
pair meet&time
pair meet&title
pair meet&urgent
pair meet&video
pair meet&wait
pair meet&wish
pair meet&yours
pair mine&move
pair mine&not
pair mine&offer
pair mine&office
pair mine&official
pair mine&onward
pair mine&other
pair mine&paper
pair mine&pay
pair mine&prepare
pair mine&property
pair mine&received
pair mine&recruiter
pair mine&remind
pair mine&review
pair mine&role
pair mine&sales
pair mine&send
pair mine&service
pair mine&shop
pair mine&sign
pair mine&slot
pair mine&sorry
pair mine&stage
pair mine&start
pair mine&study
pair mine&talk
pair mine&team
pair mine&thank
pair mine&ticket
pair mine&time
pair mine&title
pair mine&urgent
pair mine&video
pair mine&wait
pair mine&wish
pair mine&yours
pair move&not
pair move&offer
pair move&office
pair move&official
pair move&onward
pair move&other
pair move&paper
pair move&pay
pair move&practice
pair move&prepare
pair move&property
pair move&received
pair move&recorded
pair move&recruiter
pair move&remind
pair move&review
pair move&role
pair move&sales
pair move&send
pair move&service
pair move&shop
pair move&sign
pair move&slot
pair move&sorry
pair move&stage
pair move&start
pair move&study
pair move&talk
pair move&task
pair move&team
pair move&thank
pair move&ticket
pair move&time
pair move&title
pair move&urgent
pair move&video
pair move&wait
pair move&wish
pair move&yours
pair not&offer
pair not&office
pair not&official
pair not&onward
pair not&other
pair not&paper
pair not&pay
pair not&practice
pair not&prepare
pair not&property
pair not&received
pair not&recorded
pair not&recruiter
pair not&remind
pair not&review
pair not&role
pair not&sales
pair not&send
pair not&service
pair not&shop
pair not&sign
pair not&slot
pair not&sorry
pair not&stage
pair not&start
pair not&study
pair not&talk
pair not&task
pair not&team
pair not&thank
pair not&ticket
pair not&time
pair not&title
pair not&urgent
pair not&video
pair not&wait
pair not&wish
pair not&yours
pair offer&office
pair offer&official
pair offer&onward
pair offer&other
pair offer&paper
pair offer&pay
pair offer&practice
pair offer&prepare
pair offer&property
pair offer&received
pair offer&recorded
pair offer&recruiter
pair offer&remind
pair offer&review
pair offer&role
pair offer&sales
pair offer&send
pair offer&service
pair offer&shop
pair offer&sign
pair offer&slot
pair offer&sorry
pair offer&stage
pair offer&start
pair offer&study
pair offer&talk
pair offer&task
pair offer&team
pair offer&thank
pair offer&ticket
pair offer&time
pair offer&title
pair offer&urgent
pair offer&video
pair offer&wait
pair offer&wish
pair offer&yours
pair office&official
pair office&onward
pair office&other
pair office&paper
pair office&pay
pair office&practice
pair office&prepare
pair office&property
pair office&received
pair office&recruiter
pair office&remind
pair office&review
pair office&role
pair office&sales
pair office&send
pair office&shop
pair office&sign
pair office&slot
pair office&sorry
pair office&stage
pair office&start
pair office&study
pair office&talk
pair office&task
pair office&team
pair office&thank
pair office&ticket
pair office&time
pair office&title
pair office&video
pair office&wait
pair office&wish
pair office&yours
pair official&onward
pair official&other
pair official&paper
pair official&pay
pair official&practice
pair official&prepare
pair official&property
pair official&received
pair official&recorded
pair official&recruiter
pair official&remind
pair official&review
pair official&role
pair official&sales
pair official&send
pair official&service
pair official&shop
pair official&sign
pair official&slot
pair official&sorry
pair official&stage
pair official&start
pair official&study
pair official&talk
pair official&task
pair official&team
pair official&thank
pair official&ticket
pair official&time
pair official&title
pair official&urgent
pair official&video
pair official&wait
pair official&wish
pair official&yours
pair onward&other
pair onward&paper
pair onward&pay
pair onward&practice
pair onward&prepare
pair onward&property
pair onward&received
pair onward&recorded
pair onward&recruiter
pair onward&remind
pair onward&review
pair onward&role
pair onward&sales
pair onward&send
pair onward&service
pair onward&shop
pair onward&sign
pair onward&slot
pair onward&sorry
pair onward&stage
pair onward&start
pair onward&study
pair onward&talk
pair onward&task
pair onward&team
pair onward&thank
pair onward&ticket
pair onward&time
pair onward&title
pair onward&urgent
pair onward&video
pair onward&wait
pair onward&wish
pair onward&yours
pair other&paper
pair other&pay
pair other&practice
pair other&prepare
pair other&property
pair other&received
pair other&recruiter
pair other&remind
pair other&review
pair other&role
pair other&sales
pair other&send
pair other&service
pair other&shop
pair other&sign
pair other&slot
pair other&sorry
pair other&stage
pair other&start
pair other&study
pair other&talk
pair other&task
pair other&team
pair other&thank
pair other&ticket
pair other&time
pair other&title
pair other&urgent
pair other&video
pair other&wait
pair other&wish
pair other&yours
pair paper&pay
pair paper&prepare
pair paper&received
pair paper&review
pair paper&role
pair paper&send
pair paper&sign
pair paper&slot
pair paper&sorry
pair paper&stage
pair paper&talk
pair paper&task
pair paper&team
pair paper&thank
pair paper&ticket
pair paper&time
pair paper&title
pair paper&video
pair paper&wait
pair paper&wish
pair paper&yours
pair pay&practice
pair pay&prepare
pair pay&property
pair pay&received
pair pay&recorded
pair pay&recruiter
pair pay&remind
pair pay&review
pair pay&role
pair pay&sales
pair pay&send
pair pay&service
pair pay&shop
pair pay&sign
pair pay&slot
pair pay&sorry
pair pay&stage
pair pay&start
pair pay&study
pair pay&talk
pair pay&task
pair pay&team
pair pay&thank
pair pay&ticket
pair pay&time
pair pay&title
pair pay&urgent
pair pay&video
pair pay&wait
pair pay&wish
pair pay&yours
pair practice&prepare
pair practice&property
pair practice&received
pair practice&recruiter
pair practice&remind
pair practice&review
pair practice&role
pair practice&sales
pair practice&send
pair practice&service
pair practice&shop
pair practice&sign
pair practice&slot
pair practice&sorry
pair practice&stage
pair practice&start
pair practice&study
pair practice&talk
pair practice&task
pair practice&team
pair practice&thank
pair practice&ticket
pair practice&time
pair practice&title
pair practice&video
pair practice&wait
pair practice&yours
pair prepare&property
pair prepare&received
pair prepare&recorded
pair prepare&recruiter
pair prepare&remind
pair prepare&review
pair prepare&role
pair prepare&sales
pair prepare&send
pair prepare&service
pair prepare&shop
pair prepare&sign
pair prepare&slot
pair prepare&sorry
pair prepare&stage
pair prepare&start
pair prepare&study
pair prepare&talk
pair prepare&task
pair prepare&team
pair prepare&thank
pair prepare&ticket
pair prepare&time
pair prepare&title
pair prepare&urgent
pair prepare&video
pair prepare&wait
pair prepare&wish
pair prepare&yours
pair property&received
pair property&recorded
pair property&recruiter
pair property&remind
pair property&review
pair property&role
pair property&sales
pair property&send
pair property&service
pair property&shop
pair property&sign
pair property&slot
pair property&sorry
pair property&stage
pair property&start
pair property&study
pair property&talk
pair property&task
pair property&team
pair property&thank
pair property&ticket
pair property&time
pair property&title
pair property&urgent
pair property&video
pair property&wait
pair property&wish
pair property&yours
pair received&recorded
pair received&recruiter
pair received&remind
pair received&review
pair received&role
pair received&sales
pair received&send
pair received&service
pair received&shop
pair received&sign
pair received&slot
pair received&sorry
pair received&stage
pair received&start
pair received&study
pair received&talk
pair received&task
pair received&team
pair received&thank
pair received&ticket
pair received&time
pair received&title
pair received&urgent
pair received&video
pair received&wait
pair received&wish
pair received&yours
pair recorded&recruiter
pair recorded&remind
pair recorded&review
pair recorded&role
pair recorded&sales
pair recorded&send
pair recorded&shop
pair recorded&sign
pair recorded&slot
pair recorded&sorry
pair recorded&stage
pair recorded&study
pair recorded&talk
pair recorded&task
pair recorded&team
pair recorded&thank
pair recorded&ticket
pair recorded&time
pair recorded&title
pair recorded&video
pair recorded&wait
pair recorded&yours
pair recruiter&remind
pair recruiter&review
pair recruiter&role
pair recruiter&sales
pair recruiter&send
pair recruiter&service
pair recruiter&shop
pair recruiter&sign
pair recruiter&slot
pair recruiter&sorry
pair recruiter&stage
pair recruiter&start
pair recruiter&study
pair recruiter&talk
pair recruiter&task
pair recruiter&team
pair recruiter&thank
pair recruiter&ticket
pair recruiter&time
pair recruiter&title
pair recruiter&urgent
pair recruiter&video
pair recruiter&wait
pair recruiter&wish
pair recruiter&yours
pair remind&review
pair remind&role
pair remind&sales
pair remind&send
pair remind&service
pair remind&shop
pair remind&sign
pair remind&slot
pair remind&sorry
pair remind&stage
pair remind&start
pair remind&study
pair remind&talk
pair remind&task
pair remind&team
pair remind&thank
pair remind&ticket
pair remind&time
pair remind&title
pair remind&urgent
pair remind&video
pair remind&wait
pair remind&wish
pair remind&yours
pair review&role
pair review&sales
pair review&send
pair review&service
pair review&shop
pair review&sign
pair review&slot
pair review&sorry
pair review&stage
pair review&start
pair review&study
pair review&talk
pair review&task
pair review&team
pair review&thank
pair review&ticket
pair review&time
pair review&title
pair review&video
pair review&wait
pair review&wish
pair review&yours
pair role&sales
pair role&send
pair role&service
pair role&shop
pair role&sign
pair role&slot
pair role&sorry
pair role&stage
pair role&start
pair role&study
pair role&talk
pair role&task
pair role&team
pair role&thank
pair role&ticket
pair role&time
pair role&title
pair role&urgent
pair role&video
pair role&wait
pair role&wish
pair role&yours
pair sales&send
pair sales&service
pair sales&shop
pair sales&sign
pair sales&slot
pair sales&sorry
pair sales&stage
pair sales&start
pair sales&study
pair sales&talk
pair sales&task
pair sales&team
pair sales&thank
pair sales&ticket
pair sales&time
pair sales&title
pair sales&urgent
pair sales&video
pair sales&wait
pair sales&wish
pair sales&yours
pair send&service
pair send&shop
pair send&sign
pair send&slot
pair send&sorry
pair send&stage
pair send&start
pair send&study
pair send&talk
pair send&task
pair send&team
pair send&thank
pair send&ticket
pair send&time
pair send&title
pair send&video
pair send&wait
pair send&wish
pair send&yours
pair service&shop
pair service&sign
pair service&slot
pair service&sorry
pair service&stage
pair service&start
pair service&study
pair service&talk
pair service&task
pair service&team
pair service&thank
pair service&ticket
pair service&time
pair service&title
pair service&urgent
pair service&wait
pair service&wish
pair service&yours
pair shop&sign
pair shop&slot
pair shop&sorry
pair shop&stage
pair shop&start
pair shop&study
pair shop&talk
pair shop&task
pair shop&team
pair shop&thank
pair shop&ticket
pair shop&time
pair shop&title
pair shop&video
pair shop&wait
pair shop&wish
pair shop&yours
pair sign&slot
pair sign&sorry
pair sign&stage
pair sign&start
pair sign&study
pair sign&talk
pair sign&task
pair sign&team
pair sign&thank
pair sign&ticket
pair sign&time
pair sign&title
pair sign&urgent
pair sign&video
pair sign&wait
pair sign&wish
pair sign&yours
pair slot&sorry
pair slot&stage
pair slot&start
pair slot&study
pair slot&talk
pair slot&task
pair slot&team
pair slot&thank
pair slot&ticket
pair slot&time
pair slot&title
pair slot&urgent
pair slot&video
pair slot&wait
pair slot&wish
pair slot&yours
pair sorry&stage
pair sorry&start
pair sorry&study
pair sorry&talk
pair sorry&task
pair sorry&team
pair sorry&thank
pair sorry&ticket
pair sorry&time
pair sorry&title
pair sorry&urgent
pair sorry&wait
pair sorry&wish
pair sorry&yours
pair stage&start
pair stage&study
pair stage&talk
pair stage&task
pair stage&team
pair stage&thank
pair stage&ticket
pair stage&time
pair stage&title
pair stage&urgent
pair stage&video
pair stage&wait
pair stage&wish
pair stage&yours
pair start&study
pair start&talk
pair start&task
pair start&team
pair start&thank
pair start&ticket
pair start&time
pair start&title
pair start&wait
pair start&wish
pair start&yours
pair study&talk
pair study&task
pair study&team
pair study&thank
pair study&ticket
pair study&time
pair study&title
pair study&video
pair study&wait
pair study&wish
pair study&yours
pair talk&task
pair talk&team
pair talk&thank
pair talk&ticket
pair talk&time
pair talk&title
pair talk&urgent
pair talk&video
pair talk&wait
pair talk&wish
pair talk&yours
pair task&team
pair task&thank
pair task&ticket
pair task&time
pair task&title
pair task&video
pair task&wait
pair task&wish
pair task&yours
pair team&thank
pair team&ticket
pair team&time
pair team&title
pair team&urgent
pair team&video
pair team&wait
pair team&wish
pair team&yours
pair thank&ticket
pair thank&time
pair thank&title
pair thank&urgent
pair thank&video
pair thank&wait
pair thank&wish
pair thank&yours
pair ticket&time
pair ticket&title
pair ticket&video
pair ticket&wait
pair ticket&wish
pair ticket&yours
pair time&title
pair time&urgent
pair time&video
pair time&wait
pair time&wish
pair time&yours
pair title&urgent
pair title&video
pair title&wait
pair title&wish
pair title&yours
pair urgent&wait
pair urgent&yours
pair video&wait
pair video&wish
pair video&yours
pair wait&wish
pair wait&yours
pair wish&yours
past interview
pay.lure
pay.lure@subject
person, and hiring little
promise
proposal.availability
proposal.availability@subject
proposal.link
proposal.link@subject
proposal.offer
proposal.offer@subject
proposal.recorded
proposal.recorded@subject
question
reader applies
rejection.clear
rejection.clear@subject
rejection.farewell
rejection.farewell@subject
rejection.soft
rejection.soft@footer
rejection.soft@subject
relay
reply.advanced
reply.advanced@subject
reply.hint
reply.hint@subject
reply.hold
reply.hold@footer
reply.hold@subject
reply.later
reply.pending
reply.pending@subject
reply.request
reply.request@footer
reply.request@subject
reply.thanks
reply.thanks@subject
reply.withdrawn
reply.withdrawn@subject
reschedule.moved
reschedule.moved@footer
reschedule.moved@subject
reschedule.why
reschedule.why@footer
reschedule.why@subject
scheduler
sense alert
sense alert@around
sense alert@if
sense alert@sender
sense alert@subject
sense apply
sense apply@around
sense apply@if
sense apply@sender
sense apply@subject
sense ask
sense ask@around
sense ask@if
sense ask@sender
sense ask@subject
sense asked
sense asked@if
sense asked@subject
sense available
sense available@around
sense available@if
sense available@sender
sense available@subject
sense away
sense away@around
sense away@if
sense away@sender
sense away@subject
sense back
sense back@around
sense back@if
sense back@subject
sense book
sense book@around
sense book@if
sense book@sender
sense book@subject
sense bounce
sense bounce@around
sense bounce@if
sense bounce@sender
sense bounce@subject
sense call
sense call@around
sense call@if
sense call@sender
sense call@subject
sense cancel
sense cancel@around
sense cancel@if
sense cancel@subject
sense candidate
sense candidate@around
sense candidate@if
sense candidate@sender
sense candidate@subject
sense choose
sense choose@around
sense choose@if
sense choose@sender
sense choose@subject
sense civic
sense civic@around
sense civic@if
sense civic@sender
sense civic@subject
sense closer
sense closer@around
sense closer@if
sense closer@sender
sense closer@subject
sense cold
sense cold@around
sense cold@if
sense cold@sender
sense cold@subject
sense confirm
sense confirm@around
sense confirm@if
sense confirm@sender
sense confirm@subject
sense deadline
sense deadline@around
sense deadline@if
sense deadline@sender
sense deadline@subject
sense decide
sense decide@around
sense decide@if
sense decide@sender
sense decide@subject
sense document
sense document@around
sense document@if
sense document@sender
sense document@subject
sense education
sense education@around
sense education@if
sense education@sender
sense education@subject
sense enjoyed
sense enjoyed@around
sense enjoyed@if
sense enjoyed@sender
sense enjoyed@subject
sense event
sense event@around
sense event@if
sense event@sender
sense event@subject
sense exit
sense exit@if
sense exit@subject
sense family
sense family@around
sense family@if
sense family@sender
sense family@subject
sense feedback
sense feedback@around
sense feedback@if
sense feedback@sender
sense feedback@subject
sense filled
sense filled@around
sense filled@if
sense filled@sender
sense filled@subject
sense finance
sense finance@around
sense finance@if
sense finance@sender
sense finance@subject
sense forwarded
sense forwarded@around
sense forwarded@if
sense forwarded@subject
sense future
sense future@around
sense future@if
sense future@sender
sense future@subject
sense glad
sense glad@around
sense glad@if
sense glad@subject
sense health
sense health@around
sense health@if
sense health@sender
sense health@subject
sense hear
sense hear@around
sense hear@if
sense hear@sender
sense hear@subject
sense hiringside
sense hiringside@around
sense hiringside@if
sense hiringside@sender
sense hiringside@subject
sense hitch
sense hitch@around
sense hitch@if
sense hitch@sender
sense hitch@subject
sense hold
sense hold@if
sense hold@subject
sense inbox
sense inbox@around
sense inbox@if
sense inbox@sender
sense inbox@subject
sense interview
sense interview@around
sense interview@if
sense interview@sender
sense interview@subject
sense invite
sense invite@around
sense invite@if
sense invite@sender
sense invite@subject
sense join
sense join@around
sense join@if
sense join@sender
sense join@subject
sense keen
sense keen@around
sense keen@if
sense keen@subject
sense link
sense link@around
sense link@if
sense link@sender
sense link@subject
sense lure
sense lure@around
sense lure@if
sense lure@subject
sense machine
sense machine@around
sense machine@sender
sense machine@subject
sense mediaword
sense mediaword@around
sense mediaword@if
sense mediaword@sender
sense mediaword@subject
sense meet
sense meet@around
sense meet@if
sense meet@sender
sense meet@subject
sense mine
sense mine@around
sense mine@if
sense mine@subject
sense move
sense move@around
sense move@if
sense move@sender
sense move@subject
sense not
sense not@around
sense not@if
sense not@sender
sense not@subject
sense offer
sense offer@around
sense offer@if
sense offer@sender
sense offer@subject
sense office
sense office@around
sense office@if
sense office@sender
sense office@subject
sense official
sense official@around
sense official@if
sense official@sender
sense official@subject
sense onward
sense onward@around
sense onward@if
sense onward@subject
sense other
sense other@around
sense other@if
sense other@sender
sense other@subject
sense paper
sense paper@around
sense paper@if
sense paper@sender
sense paper@subject
sense pay
sense pay@around
sense pay@if
sense pay@sender
sense pay@subject
sense practice
sense practice@around
sense practice@if
sense practice@sender
sense practice@subject
sense prepare
sense prepare@around
sense prepare@if
sense prepare@sender
sense prepare@subject
sense property
sense property@around
sense property@if
sense property@sender
sense property@subject
sense received
sense received@around
sense received@if
sense received@sender
sense received@subject
sense recorded
sense recorded@around
sense recorded@if
sense recorded@sender
sense recorded@subject
sense recruiter
sense recruiter@around
sense recruiter@if
sense recruiter@sender
sense recruiter@subject
sense remind
sense remind@around
sense remind@if
sense remind@sender
sense remind@subject
sense review
sense review@around
sense review@if
sense review@sender
sense review@subject
sense role
sense role@around
sense role@if
sense role@sender
sense role@subject
sense sales
sense sales@around
sense sales@if
sense sales@sender
sense sales@subject
sense send
sense send@around
sense send@if
sense send@sender
sense send@subject
sense service
sense service@around
sense service@if
sense service@sender
sense service@subject
sense shop
sense shop@around
sense shop@if
sense shop@sender
sense shop@subject
sense sign
sense sign@around
sense sign@if
sense sign@sender
sense sign@subject
sense slot
sense slot@around
sense slot@if
sense slot@sender
sense slot@subject
sense sorry
sense sorry@around
sense sorry@if
sense sorry@sender
sense sorry@subject
sense stage
sense stage@around
sense stage@if
sense stage@sender
sense stage@subject
sense start
sense start@around
sense start@if
sense start@sender
sense start@subject
sense study
sense study@around
sense study@if
sense study@sender
sense study@subject
sense talk
sense talk@around
sense talk@if
sense talk@sender
sense talk@subject
sense task
sense task@around
sense task@if
sense task@sender
sense task@subject
sense team
sense team@around
sense team@if
sense team@sender
sense team@subject
sense thank
sense thank@around
sense thank@if
sense thank@subject
sense ticket
sense ticket@around
sense ticket@if
sense ticket@sender
sense ticket@subject
sense time
sense time@if
sense time@subject
sense title
sense title@around
sense title@if
sense title@sender
sense title@subject
sense urgent
sense urgent@around
sense urgent@if
sense urgent@subject
sense video
sense video@around
sense video@if
sense video@sender
sense video@subject
sense wait
sense wait@around
sense wait@if
sense wait@sender
sense wait@subject
sense wish
sense wish@around
sense wish@if
sense wish@sender
sense wish@subject
sense yours
sense yours@around
sense yours@if
sense yours@subject
several times, asked
shift
short
slots on offer
survey
survey@subject
task, and no interview
times of one day
times of several days
to several
voided interview
voided, and a time
windows
writer applies
"""

ROWS = r"""
    0    644bIm9Q7HCZiM?cR/EFeN<GNUB`YSbVAE=t7=E4NPGcPRS9?wQ<;XP\AH6f-AA4eX\
    0    560f^lL(MN+SZS,_^'*JL63L7[1SYXWu>.)_<>@GC;aj5<`4LST7>\\^3j#T0>QK^Wv
    0    465X`DUCBHTmNG`]@wK;G&hN=bXj@I`1^<V?u]_T[?I+NAkP^QAKa/QewD^@ZXBKM6D
    0   1160c_XL:ME?VZH5JT6=AP=3KGS6P`bPU67AV#4>DF=U\?OZ7ANN@A_S[4\@\@ADVR\t
    0    373V=XRO@h@cbTOV?NJFWZ3WIU7M]-NkF;;5TB-4>KbCC#X1E@d8SCNFBUEJ*VIBIRc
    0    635TXT<F;AO`qGHYL>KD;GET@DGJ`wfRGO>bCX4@M<dUVMW#2uH?CZ[MJ]HKVD?IR\a
    0    853Zc_ENJ<Ekp3?aW@O7`5J@QF:dgs^Y:C;WKC1D4;dQNFr?;b5#@^R_MaFFD=7UcTP
    0    256TAAbHV#VV[FQOM>?YZCf^P<<O2NlB`fMdU_)CSNO?ELEcH`MG?SZPiW;QP[MP0FI
    0    450MR[\KW2W=2[=:dI^SRMAWLJ(NSY@BBJSU4AIRY1BI*QPZOBNUWO#/]UaG`U\TL1V
    0   1128SRNoci3R^`^kI3.gv_-ek3C92Z78p`wN7\o0<d1cLdMaH2HLEFYOs8HoRKTiP7@Y
    0   1270`K6[bh4]hU^ca75kic4kj941.e<CjchACYj::v)_I^XdF8<LOEcWf4GwNS@_M4[H
    0    526aH^cgJ;^7:NR#Y[^a<ZD[[OU2Re;CAX5:7^Tl\2HZ6QS^N:^RZRDEJUSHM^nkJEe
    0    225:=hKX1fDJ:==SIA#FiISNjp]l=YR1E7ZtYPYc3hOIWg;7T^;FH2`SX]Ip\K7:`G<
    0    790?Fkug5D.0k<]7IB:vV=h<KVl><C4k-wd@kR5mA[AE]0`G:nM<?.6sAC1[GY?ZH6w
    0   1091B>:wCUkB`4E;>2AnA<C7EO;A4gi.;SFk6fB78oAH;nI8J8<?ApsA9<9A<;;BCCBq
    0    653/+Hk4BkGf<E:E@:^DD@@;K5EM`l=:a>lHo=GDsDG6kO8+FN67ewG6AF=A:C1;TGm
    0    480N[\DUX&BVYNDD`ddYNePXML4DUg`FAWSSYGbLXZORL]L9S]_ZG^DW.YTEwS^aYW[
    0   12179F>fDIdBh=I<C=CgD4A?ID?9@jg@C^>Z:fGJGo<GFa@8G66;?fwD9?CFFBG@;QBg
    0    518^,+w36O;[=IF>4+oCP?>TE+L6fd3HMCR:c7XDjBM#Y3VI>?IAjhF;<O=68<6DK@b
    0    684PB1bC:N4MG9I(,<f25C>4<7M=Nr=?c4jEb<<=w<`7`G=9379:eV71G?=?=3>8DH`
    0   10747;Gt=8h@^<53F>>dB@448CF@DTf><]>oGo;;Bw@P?pC:I?@3BnZ5/?7:BGC<9L@\
    0   1033(7Aw38s:g?668BG]59D873E@BTh68]4m?h1E>vFJ?iA5=@G?;tb72@?97AB.<Y7a
    0    57516=jJJv&j704?AFO?;J6;VICPPjDAF5N:U5=2YOS1X_8?3FB0dZA?A8)8+G/JGIw
    0    8819).e@Fu6d@=A;EF[L;F@BT==<cmF=F?`-tG/9nC>>g>+@AKGD`SD0C3;;CN?FHAw
    0    210IQBWYYnQ:D7TPdbiNOEONnD\S9]]\H\I\fflF`MOFC_OLVAQUSwWL?CRQG\WaLWP
    0    437VZqY3]OEN[ZGc_NZA]Cca:aKu[M]bJXXqPe=iYLej5ZRWW`MO4fNSfY^IPTgZGOw
    0   1122ioweuj<j07\.<o<kd/_W[QgA<fW1P9o4:6jfmf33q&:le^.hbaR;Z/rdQqlheA<i
    0    821wOcQ\EWEM;kRBGqHG7T>j]Ic>KQE];GKB+D@ZQ=LdNMKGHQTYXLLAR@ULZADVd?N
    0    508UB9MS,wT>WQ]SGKORTA_C9VeD[aPcY^hKf(IgBbOITI9LJpIIC^WdL?JW;q:CQQF
    0    711ECIcB3g8THRJ@88\;DD?8AA4G>XBLXTZA^HE5wIN=c=>9K?<Va\BE>FPA:<@>N9d
    0    988e:IXnmEmOSo_M>)`f^ChmRC07b4CiWw^Jed9:i5]AaasG=ahRIH]p0Yfh@EmG4NZ
    0    359RGFZY@jEEU9wHBA@[OUo:v\XESgAtLcVLa0#Z?aKJtMWYVYgCEOJTM\PZPgKfUK^
    0    760QILkIDi8Q:F<A;=w>=>>FGBGBZd<BKA]KG;C3jGEDk=CHPCACRf2C@U?9F;HSOBo
    0    875cAhHh??9UO^b07nN`3.5n?<U.I@4\#HV9;5CpA/3YV0lM=H]BT6P>[Rg5oE;Lg^P
    0    325)SW=+k>F@GT[1)VUi.HoN$oFQR@F7]HL]rTC0,#(]_UdCM=68B_<D&5pFA8lBHuh
    0    899ZXc>a[J:W7RP:LfOX7<0hH;U?@4<S6#U333MlO<4gJ6UW>;`9X2T5SSb6b@6FdQG
    0    448:PO-rZEmWJUkA[ERK_H>^K/8@K@_/VF$?D5<WFGX@XHiA=AT>6C-VObJw>f[bXF>
    0    560wTNNGICLeaRRcS2cY]@tV%<8SYtEE\_RLlm6HT6[GMENSpIchV,>wEJT>VMQRK9<
    0    540Uc@E@Z=E]EHOmL^X_(^cSBb5BbhBLLP0A`X]aGALHR@dNo5ec_Q0w@?RBUwLOU4G
    0   1611UenPEhSm5-d#;jJpR@]B`hf3BQLA'1K9`)Hl[qK1l,[GafD`i`PD4>gWhgUZb@Ed
    0    509mQPFVB`9Y7P\:@h3I+[/RIM^OMwCH=CQ9ABDI8OCQP@INQHMN\Z]B^IQ@Jd1EhVB
    0    409\^HE#EaYC?IMQv[W)9fSLgtP\Lpd+EJ5]FU](=hDfZK=RnNTTgnFD5[3@Gs/UtJk
    0    3827RZ<H;HJ_Z#LFOG34]4;NKFOGST^;T.?YF;MJ:SKEZNMJXN+18nLHWQ5ISS@IKE]
    0    515PCLKU\PnTQeE`c;NAKP,M@-OZTTcDIbJZS.MJYDYS#MU=AdB>;l`[oZ7OTcPLa^W
    0    734ZN<Pl_D`OBg;J`J[j>Ea`]O>+`F>aHSN#HQ\Vb2^OGXdkRCfZ[MCe=POZY\eTBPN
    0    998\[[bOaFVG@V1FL7jV:3D`fO@7wP>ABP<5EOaSn2BZHC\YM9gWiS=R=MI<ZM^\<4_
    0    376]M17GLgOa>4dY=_C]Je7WMTZ3UcKYN0]DI??FQwYHjhLFUWBW?anD`US?DJ6JcZ:
    0    308@J';TLVKV`HY_?GVZAF_F7FeGZWhPW\ULTeXdJ__[XwE6R*/o9_ZhMCO^VQB=YY@
    0    265JXUhgoTYB-V6JgHieUPPkmL5FT[,BR[ER?_NwVPJVUaEfTBVMQi6NOf`B[WSPTCY
    0    269QWF?kGOKjUKVmMpRQfDtAFRhfNSfQg)dTj[SUOl]G]K@<We/YGImw^8AV;>\IKX6
    0    349OcO>2UQ5CIL?nSRF>1MZ=NOHYg_NMOIB]>So:YIR`#\VUZRFYKHOBFZ0RXEG5fbU
    0    351VU,VZNOawdW]bOBHGeMODW9TDUFTohfjDdW]FN@Q6MSG<NWCQ8DNSV1b_L7D@GZ0
    0    401RPPUVI->PQNNQ+cHI>KgYXIk@eVIMGSK;`h`OC@9OTEaJ\QEwP=IkXA)R[OO>;b0
    0    526>YGRL@[T>:?36j?\V2^NSFKAFA@EFH*RYS#Wf]ILRMT>HAOMFDHN?4\D^d?QeIJN
    0    390YE#>B5NKk[@q]KcMLN^1IB6\WIoM\\GU]QI@IAA^+WIPPCS/G;YSNd<kKXKMDh\.
    0    2019\CODU9]L]ThV`@V]NeoSQdMT#H]fdPM6`vgKXmNg;YY_LbVAL?XRcJa6CbsM=dJ
    0    436RIQFeG:MI[`HSD7`HS>Yw_:0AH4BIP\ahAHILYJVAKFEOKOMd8dUPET^XIDOIHRS
    0    462SOY7?EEFQf6CPUGA[H@EY/11gcgmuIB\R@TG,?a_IN?oNIL7O>`Vw5OVQ,;J>Us;
    0    530TV02C8@;QWAbJMg7KfR^F=@[]DWCjVUY.`H8N#Ka?gG?.6v.11E\Zk@UT4X2PbR7
    0    361CDI>abMWKZkdP43^UMF_SD8-.P5XX^qVTJh?=KKF=A^ZVH`Q\JBH_AVdZO/]D#H9
    0    555I;aMUE`nKAOPS87[YSICKVG6:[SHEDJT`>IQN_eFG]\S]PcKfG^H6YcFg@#OFK]J
    0    297UJ@RJf(5CbSU\?(&[MEsVEY?G4CPP:sWTTj^646`9ja3Z<l0CXbMYHNRV\wN@IRU
    0    672daXDCdC\VZiNi`RlUJ?QYQR@RkYRGXRFVMlHXZ=HBFDUKQY7_EAGaO\HBMGwWEPH
    0    414d^LE59:MYK]^Y5WPHWV>L6JPBfjCN[]A7PpE+EGKaGQ:BqCTdS>>^=F4LACEC#N?
    0    574;TBW[_?P@Q[[OMQUH[VnO\V^]:W.HF?CcmOWwTHNBUVFWDVBKT;BGR\_)h8VbH:D
    0    716OAUPJTM@JIGdKGdVCJeaHhPWRU?O@^A\BXSUAVWI.XbJKUL;wNLSIXF?N7PCBOV5
    0    479N<ES5pAoSQ]9cY(X[NMeI[@).S8FAkC/gSf_#U78ZHcE]\]?SJYNTT@neLAbB;qF
    0    558[[I`>i5]]SiPg82?_VAa`D9L6^<BQU`(FFtI7aGl^N>[Rf<GjS;Lp#\cHQIdK2_<
    0    708F8<S_TN_PWhRJ;2Wk_H`YWVD#[A?dYbcCb_;GKBSBbXYEEWM]7\NV*?ZdGQ]G@EM
    0    340[=<0>I]<1Y4@IYUNM`YI16Pin'\XS@Z]aPI^YJHUJQ3T#;`2.5TJOlOWGLGKP]KF
    0   1344:%A:G0^JUg7]SId1<uRT<GEf\9?aZdAeZ`=EP9h]2wS72Dk1F,C\De0IN2G;3S[/
    0    782>/k5</`C-O:HD:Q'<\GQ4^bZ)<<2ZA5wDP*Eh<YDQv2=5@k3H)+QQ9/-kJUG/F2\
    0    7817CwAC:dD<B>A?VV:?WL@=Wk9BMGPH(G[EM0\ZEu0D`@55Ml>K:9X6K7=e=J:AKTc
    0    479EgwEEW\DRO:QId-XB9=9W'H3NJBZ:4DRc9F`?COQRKTdBYcT53^AY:r>CT=CT^hl
    0    611YWT9US<AXfCXwJIOI[BHTJ=Sdhn\GH7PFK5FH<=[oLGp@,YR>JfT]MlAdEJKFVaa
    0    434BZMEE=@<d<2@REh@4wFBZI[Ujlu]YZ<@dR5WaGY9S`NaNBT/LI`O9FJ9V75BYl_Y
    0    516\`p?G<N<Va;VY]B0Hg?REC:<R`hGeFDAmF8KSD@raN=_@5w:9Y\`cLq5c.C\<s_j
    0    470h_aFQC58S]EEmEB>,W#?T>WYWRj_LDI=YNIE3-FGRC@Z:NVRA?_NN@P6\8WANqMp
    0    513VTVWO\U]J9?*STUmUDw4?fZGXL?FJDVMcDB^i`pDRR]6BcMSUALV?]KSY\WXNmYY
    0    426^^QXg_[YCSLJ<wL`Vr'i^KEq@N`^V>EYXQ7\.CUNWSSoDXKEdQLaS9A\92NE9>EV
    0    780hpw@d>DcafW>gKCBKRK7O9E@_cZOlEQM^;?:9HEllGIoAG\A<Ot_a<lMZ<D=Ipgq
    0    476Rg<eP\atAP]Nm?<Cc[BHCO.PMRA][IZXTVHHEG?NI;J^VPAONSN=nLwJdQ&h]8EJ
    0    447.2OQU.C^W^=S9gJ9>F]W?YQRuFP7JJBG]FCPZFjADHWLBZeRbUA]aPILq@[?JpwB
    0    484BJWRSWR]w:DGUUA?O3FrXU^XaKMK\YaS=@`nTW]UMG4NE]K<mJ^DI1SSLPJDO;T=
    0    468[ADUPHTEX>EOJ^CYnQ:ZFKSc\OBP[^GVj2LOXPLJ[UOM^1u2;Y`R6EU_[6O0;Qwc
    0    420bUEHX2DAb@MBm3DbWW6G:O>EIwYemqVO/]QaGMCULQ[u3VU_nUQQs6gNaG9?B>DT
    0    498wl^CCP7QR_DERU<H?OUQSLt&JdhaVTS@QFCL8UBTODHXG[kfZZEXTSX8P^TQB^RT
    0    909j[_[UFOJFUTGB_AR?KCJYKS2;wGL`PM=REEJWM1QlE1l?[GZAWRJ`8dVaCHRSZJa
    0    543tej5G?OBVlCRw^850b9EN><JXPbeFKQCh@CNCLD`h9/h3?cC?>qP_0\CX?I@<_Q[
    0    442hig=nI&8GFMYU]XXfIQAUXjCAMMCP#L;Z9H4KOGF^IQ`S_?8FA9KhCOMCP9]ZLFp
    0    561nmYbSU<PY<XWLrAKOPM=FReGF`ZRXHNGQ>;Sc]BY`G7kRl9;Ej\@`POLCBLYRWYw
    0    495_QE#ZPZ9N:D9MVUDCdW9D=SM]U?f=6@EHJUX>KREr:Sf98XOHBUfCXBD^:)TPwY[
    0    633wr[LBICa\]VIDJ@V9]IAGS\FAP^TUBP5R5F`DH=?iI<\F@R[PH[LO=d?PN0SaMJ_
    0    485;5F<5R3J`_94Ta__P\o\9N=uTDGPRK`\wa0UD>KL881\G;Q$I5VRCsgaGXA[WgW6
    0    556CFc?L9P=BZME2ULOJF8]KHT=eITpgEII^KKa;IV[NN4F:JPGL>Xw];X:LRM2BZT4
    0    727XYWER@BFw[Hg[NM:JTHKN?4EA[S[UHPUSND:39MjYHGbF.`47GaiaD`C;L8NOMip
    0    615WIbFTFX9Qw8?UXP6IZU?HKHBXQ_eSJ:<f4;=9C7WmO-Z?4fN:@lfaEoCL@P<.]tP
    0    731_mNJNQ6<T[URZQ:3MW8=\1_MO`mSoC?@Q;b8HPFZd>7wIJTU:VRY]OVXKBI[IOX[
    0    415sa:aXKDFJE[;[wBF#N1SO`cK<YHAjTP33SSH\Y<2^-?SkMIK1WO>aQL1\JLqTA%^
    0    568T\r==;A>XUJG]^8IDh1KFL?8W_aae:KLWBF<CE=eSNJa;8\V;5RWnPZBdJK4EoTw
    0    363Th?W5mSU([GNmBL\@BDIGWwooReh9R36_NPGAgjf?Q>SYcGDO7aSIYMNA>X`7D$6
    0    746\TVE7>LUTjF^[YEBKwDE>FHKWYSo^\>:YT[;F;LYRFEU9>PDMEcIf@PTBBB0KjYP
    0    524[OSaYWP'4>RA1N6MBO?4H?NDULFIbE;GR</#`]7PN`gXF@5g_KUH3:JD_R@>b:Cn
    0    312QUe>N5_?@T.?d^rW:BU.Xe9\nK^>c5(Ba=9G58n?nZMi7=]SX#IJD?L8A@<1aSqQ
    0    516cnSjCaKCFMaBQUD9_L;EYBI33aVAj>R9@3^EHa8bq@+iBK5l#P=Ff=g<PRYwNCAl
    0    57297e0F>Bq/8AKMt`DDKSM1LJEh7Em6EI]nDP]E4X3MfrH4XhBT/Fd)U#MWO77:Rq,
    0    493THG=PSD?Go?ZOWH@?wO]W<F`^Ea]oJLVZ;YRD9EYb;<d5DmIL=@]^_ujIL?=K]l`
    0    839Z\OKMRIVSKfG>aSZg;DMY@SOILMDdY[IFJD[\QPQwC@XV_GoOiCDaCSFX_OX_J;^
    0    570JZb>^G5M^fDFbOFJTwQRHE4JZRNIcQ?SoLN69U5`W=JcQ;aFRJf`bS]?XGCDD\VI
    0    409\M`J4CJEoW>=UNMAKoX:=9=:```gWLA:gJ7R<TG_lN2nI@`D?NwSiEt>VEEND\b]
    0    538cbdCODW<BnB7[V;:1RQN;I3/UgqeZ@DDdK@?PHRWwNdmACc2LRSMi-Z7dGC,8hdn
    0    579V\nOF;77hP28bk:B1Lc189RRea__<:PPdC<BJ@b\RLCDOOWDA;bdNCLG@J?@5wLa
    0    477wrT?,=I+YYVWsZ>SB\4PLEEUi]rcZh:TEX85BXUcHJei/FMOF3PUf8Gd>3@I.a^W
    0    675[sV,`Z)JNQV>?i+TLLG>ZFE-DEi@K/BHGIX2SP8Uv8AwSQGSBI_Vc0wRXDRdMI2c
    0    488bjtL9U1HDQ^=XFFJ]cQTGZB>EQbc^@7Dm1MVV@LWDHF_OQeIGN\K8SwSI=GU2\\_
    0    558`bg;9CFJXb=1gl7-K`=7QDJLgwHjW5G-i0I3HBN__/IZ=1jCL8[kpS`H?=K5&]iX
    0    557]`_?NB45WuLMjDR@CjM:7:3DXhwYJ?8<e69:4*WcLH=WE<q5?5Pg]TaD_FL;9obe
    0    756[UMGN:EC\V<MZS9DKkPA91AIXfwccKC8jGF69FIXlMBcJ<SKFRb]oI^FUNDC7ZnQ
    0    535^f^O;K>AXLHCwaJOGX<GAK[iIU_U>C@KnHUH^FX]gYGSYNeU]iFeZ[`IRcU@@dX_
    0    493INA72T:=OX#jcLh@CfTXELHPnWRZXZ>Ib?Z?OSBWTOFFQJbDZ7sLv>6=;?>JEk]:
    0    533ehk7EM7Ned+Vb_?;NJW?BBB[`bdggO6<r/QM>LTLtE=YMDdR:8OrN?O?wNTH9Wc^
    0    350wJYJjAu0\P3Yf6E@GRj,Ol=Gc6J\lGJS]F>;NIcgNf_QJCTFDH[Q;8`RSJ:12[ZF
    0    675NnXGDNQTic/2]d>PGOIRIMKKffwjRBEHa2J=IOHSS77dHLlKG@VYO=W;GGAFL_T^
    0    510cZk#QH;FP?0Sc?RDVhD8I2TVV^XYHMA>UH:85>:L^CKlL>hEB?Pj^RTJGFGCK`aX
    0    613LUCcgGRaDMDROI[gO6YrSaaVW7D7>cGD9V@\^JOA8dOOJP=OlOG?=dS^QSwRP>B:
    0    572g^nQ`T,iMpcN_U1^3JFAF\i5BUoDgD\<D=PKTU17h=7]O`KWFZ`HoBk:Y]PKT\Bw
    0    530>H=F<I_#ORQ#H>VFF=I]E?HDLLdNQ^?`HRKE`RZGC2`=V<[TJB;LadO@[LlqZ;GP
    0    619ofw=@FOMANJDCQ6<BJ90SI);ElrNiK;cbHB?BO7\cCJaAFR@BN_I^;eJFOTLMHVX
    0    487dbQNTE)-`q,OTFEGEa9BB5-CUjbnU.R7MFLXE:@ph=Aw8Bb4(DcIu/\RJ?2HQoVa
    0    603[UMPPh>]PSFcfM1S^`?>XC;KDUlIMIKEQGJEUT?RYH8XKKw@HERMa4R]PcNRXMCn
    0    445R1G<>V=WYZAKJwLR4em?<,ZTbH8qa@N7W,8H_HZUg1aFITq=T4Q\6TQ(SL.8Sk[7
    0    512#:;cSHVQ<PJN=>gBPIQ>HJ&BToHFG;PK;3@9JTEJ>KB5=;EF5[WS8F=K+0TSB3DN
    0    588KcY[AEJGgnCMq>6NU\>FQC?:FeianJPO_1?-F9DjcC;WG8`GKKwKeIbKNO?EUebf
    0    692OUpJP8W<XX06L`6IF\EI1QVKfDebZGNS^;LPTO3N@BMI>U_BSMFcEKHIOH#QEQ_M
    0    561@Lt8PDrMG4D8JrRb.ckQY_hNl+P_>Y6_`B5wdLg21MV:8[`7`7UYIOWM]OMNGWg;
    0    590qbRS^BB6ag`bmH>Le_*KJTP@baVEwdGXG?1<?@4Q`M@f;?Qe7HNPe#S?QF_5@NTt
    0    465NTg;V0cBNMPHP\-JK#N6S(_BbMbXL6>PH:iGBDX1kI[1fUWU/IF_A?ICkB>5=S]J
    0    445GWS>AOT>VNOUFOAXLgJMJCNCQ__GNE\Hj.PX7BAX\;USD9iAN6aTeGMEwVIHBPXN
    0    769lb]aIG<\HgSGZOBV@H:9OIU>GYZDf:CHB>G=6BBWf<#S8CFVEINC\DW@NPYVNRFQ
    0    565OIHVcMAYMXV]SOVWTM3Pa#N[6J]F^cQJ5Eie=Z6KGmFKeb>bbJT0HXK=E\LZ@5S@
    0    446[NVRDP-F[\GfsN\gMfQYeJYX7PEge>Kh9,?R[CK]X-Ab<Kb7:4w]X9oRYHMS)e]c
    0    484M[Z0M#+Bmc6RrZHHP\AORFCSQpeeSKA<aD<GHE;eb==KP?t-/+aloFa;LH45,p_k
    0    502`ke1O0M@kP6]`OI1N_MH6'F9_gjm[K5?W=3I4._wn1Cg)Hn;)0Vuu?].^4;,7uit
    0    631Xgi&AKAF\n?IiF@DDj;C2CF5YlwhdDII]CK>*:@ht=TkF6iB@Dvge;Y8TL;@=tij
    0    470a[RK2SBE3TXSEeTHEC=Su@HAJvS0bA9@G:^Yl_AK^2KaRe-hBQ:CdJkF\LJwdB7^
    0    663U>9GECVS[NWXPS8L:W^RONTCNF9\Ic>b9dBFWUFV6IMB;AGGGMI]A38VwFFGB]JC
    0    601YT^KN8POZ[GCwKIBAU4G?YO?YbcRQLCS[AEA7;FX]D>UHN_E?GYJFHR@K5Q20d\J
    0    602X[U^QLG]NYHPUN@UD6HODJEJwTPVR?PNWEMQ?JO[YKG`IK]BS8g_]KWLPYB;TbYb
    0    574APU4@'Ja?=BP4ZVCL>aVBWOGsZ)fY\LX[GOQ`GkBDWSC5]wXn_ThGC4BhWKJ9NN.
    0    595\^R;@A3SaWLNXRPSEeCMGH9>p^\he_SJTOQFGQIwdH0R;NhF;>\`YQXQ\IWGGdbi
    0    562fSY7KWQA\_NL[[ICXhQD5J<?TOr\Z7@4S/5#>-QsPD>XIB\K>5b]WA_@J9L=;^Vd
    0    617wrr6cF.AQA,>HNCGX\H>[IY:TWd`dF@GR)6UTE7Gq;WVbIJ];U^_bJw?M?@LMpVZ
    0    491_fAdOgFVC@lQHKRZ]?WGX4l2DpJNREJ=7K[U4J0Ic/>wb[;OcP8Ow4a\BMri\0=C
    0    459gK[FE554PNHSa;4BSd3AFMCH[]\KmEX?dUEE>?/qPHImG:iQ6QOoV#o8K6X)?]kU
    0    668^aN]HON8YOGRVH=HSH3DM8>2;wkTf;>>I6E>;7,QTL6W7-SL4DTD[CgR;?FGQGKo
    0    917MJNJ@IDG[n6CiAK=;PNZ;9aRwZ\gS\9A\]RO=BE\DCGY@IX<RSMUYGMLJ8I?6SQ>
    0    515Sg`KI7>/QbF@oZCH8LIS6+D2`_aplSA?q834A1DwhL*aAHiU6PZaMEWL[;?0CfLc
    0    518whu_LD7KH\ZBPfEAA`DBSXZ?IZSM]:4BU2-@*QDWq>kf?UPhYHYYJ-p;uA9@Ubfv
    0    840wc\JT@LD\V:EMM:BFQ5;DOO5cmmOnEBKNEIB\BA\f4\e8PKJG;SPo3eFVDBNP\Y[
    0    505ZlfA@3N=Xw;HcLOCGiX?=\EG`rSXEALX]E;VHE[c^V4s9<lMDESqj3EMg3<@Hgs]
    0    559rbk8MYC36Gd;MXBPPJ>;_Oe3>WJFeMAF\DU_v?W<oA>wKSDB>O]Jg%VIXRFCYXKq
    0    634XORBT#L@SaAOWEA[T_JF9H6IX\W`qB?GSjA<@:A]Y]K_QIbD4>J]YSSSNND*/[NJ
    0    561p9?Mw[VRBZH8IU;\FJ?_fK>`JB\CbjX^J8[X3Q,NGL`hVGL>CDAYH8XfDEEHD1[?
    0    573V_wHEANG^NEV[_D8XSYT:YGGXfjc]GCEbW-.;FUTJYLc:@^B>IbXY0;>OHL?,PZc
    0    365RTh=,RFKGaSLBqN\BU,PeW`GRkP;P5TET#Ap]qF@jO8b_r4ZEKU@e7uYWVYrX\MO
    0    669XlwI?KMITJOINd4@MVB?[3I8?e`;`=NZJG@?<JFQuU6`P:KGC>cRX2^<a;_T>QVq
    0    394hnY3AQ5*lpM>s@T,<S28>9=)]qNjoBaB\E46,CBitC9b8'nQ2?s`kAiW[#D.4dSZ
    0    555mVs;W7BBXc_FeQD'BiJ;KE@@QndwYLR>cLE58.E^e`MU?4Q5;?oci0TDJD=>Obi\
    0    606RlDJEJZEg`H-P[KEF[?1EUTPWSYFN8K4gXGDUE=HdRBwJOYJHBXXV>RKNBMN_VHW
    0    4255T81KO4SwiPKiTQRVi5rG6%VQGJGPVTWUh6JT`AUMf^UR-wG=A]Q\aRdHI[fUeJ0
    0    527UiSJfX:>_]QAIWUO_>Q:LJQHW_NDS#r=QU`Eh_;PjH4QCCF\LWT6UQp\bTjJWXLa
    0    689olPFGD8F\c?H^MG8Fk@73GF?ii_jPB>M_2??2=FjwIBX@;e,:Nc]kCWCW6>J6Xd[
    0    505uq[K?ZCcGQfQA]D[c]4UpLa;LbWCZwL29>H*5U5eUbFDL-Ef:LQFOXbQKTTOW^Kg
    0    603lVhC@AXVWI:I]VKEJYC[VTEUY_aKv@XHZMT<WT8XVXLdO9iGR5]g\Cw\gPNHKO_Z
    0    545DHdFERkYE6PN#ggZY7h8WYhBdI9O9g;JRD<Xf2dU`Xa]Jq[JiD7V6?GBdD]GRTi;
    0    432dXJCgbbD`Ue6WA^wIi;75\]GDV7HV1aLNcONJfC9W`7_;?R?UlO<C>PII1K9B;RV
    0    502gd+JYR9YMSJX^D7CG^7JNPTBZGAPtSBB9KLW)@9VU<@w1QSJKH\CacRNd8IG;/PH
    0    5955ZaWQBKDOSQBBHP;RM=G\CTTQa>TZAwFO]jRPC2Q^U=bMDE]Cg^DKBPHGXZ?O`S[
    0    409aLm4]SL]U;[HGW[LIF@WdUJNMJ?aTcPlc@4`G1A6SwFHCb`K`QHl8DujeQIP+erZ
    0    711LF>OIGYOUEQSI:NSM_R7FKJEQZw\KLOb;?Q<DNBLZTPR;UEO-MV\QFEJ@=GTBA`V
    0    506\:[Bw`=@qOgPH;p2j:AN];1NCVXBbGVQ>`MEW>=IUbFJ`@POHZEEdNClOaK^IhT3
    0    455QYXMS6#1WfKFgQJTaYJUL9NARbRVOQPCQ2TH[KMNJ>GiTPA=Z`UobZTT<X@CBSQG
    0    574]THEbJ>J^S[;_sTKIMQAV\VMnOELH>]Q[@I\??>DqBIwP7h`V?_IlMRY2TB=KrD^
    0    4507@@D\h@GCGcQcF[gMFUL[A-7>dG9c5_`MD_4*5<_Lw^_XLI5>_MfHTEL:G>:Y-PZ
    0    4301QE^bUL>U`4(s[I2\[7IO1S=LnHaDQOVNUg,@?3fLZ#dXICVG3g]@JYU[BPgLKZP
    0    507@F#F;Y<]h[RPZSVK`e=IUK=dQW4RVT9Q\G`RR_;W>U_U]B_>QTAHOnIe[SKFQROI
    0    528GZV@D?WCVFQPCjaFkSJKYIAHa3CXM[XLZAPWESPUgJUDCUwA=GUGG\=kUM`EQN\N
    0    660ESVN_IPaF5e;*TZOJ7`SY[jFVHARSDSQ<SQTmTVAPgpAQiHbZX#QCQ@O`KTF_J@F
    0    409RPEVkF;-wCYQNgJSRU<K;@'dUoRRlge]cWTLk?BWm@vKSMC/G@S_OKPP<GH;?n?U
    0    546RXX4BM(6hgJDvK;BDf=JV1I-MRKPaLN@iIN91?2wK>[w*?u:.FR`W8QWXG.:HE`U
    0    545SSMbUKbV2?PB.YIMW:dQ>spEDBIQJ@><IFOO[KBGOweTRV`g]dOBH7QDp6_LV?BU
    0    522JTUH:EfN>ub][eYSdwKKLMYPdXJVZ?a^uDKbpXHMPPqOJhaNTNVcD>YFggAYQPrI
    0    549^[NP\h?M]DCQMJ-IvV;Bm/@J2SiXOQV0:BF2-]>QPD1j;FFS>VwKQBSBNL\fU7dg
    0    416^DWi=:[<aOLMRcIjc[99P=^0^vna^FU\JXBFOX4^AEVUZ?wD97n`W>mIb`KCLM\b
    0    530_I9hJGO5[a=SKJC4U@@6E=CICipK^[RCVhC>;O3jN]LUODgF6GwYZ1W.SEH4=GJg
    0    404iBlB<CY6F;<ADcRFYa?DK5d?f*Xn\Y_:XIRXGQX[tP?EK\[>aNRTH#N6cFs4SYGM
    0    598S]fb?WTSLBK4HmFM?G\GNSX<B^XK;=M@JH5KN?N6oXTGQQRXTaCaFS^[YPJMZBFw
    0    449lQW#RXH9maP]i4CfeI<AAUEGQjVNkBdNZJiEJ3-lWS:c?XA3;ZN]Q<@d`HD\JM?Y
    0    619HVSNACKBJc2`RGRHE=FKQ@^=@wmZB]RRMed<IEH?La<IDUE\M[bPRQNHO=[BJUJe
    0    561CKc\T6+5\PVGWQI5?N6S4PQ3Z@Q^_=e*DA>LJXcVfA1a:NH\lXZFWLXGf5EFaYHw
    0    586E\]RIR<DRwC9hTFILr5M6KPLXZk?MK>MRJJEDL=D_@8^@FWB7;WN]jdTSOLBIbiI
    0    315]cV%S7[+cCeh2^bD0M2ad*gLFvKRIw>e3kSTVW#VW><T]gJNFaM[CFa`8`Lc;pNM
    0    5826H>O5<]BgV;?#2AWJ?UNCS8=LumCAA9KVU=A(PMW?J?-A5PAKLt\XN<HV@TN=C]g
    0    542OFWWF]dXGJ:Q6PQUFDiEMfiKiKE[>c88YOLVLRVBZ\wJPhUDoR6OP_4CYIWS,8b:
    0    428&D9_C:w5T#D5M8;a;-7AWV_S8YsW-`5`?9@L?gH67kV[(6NN_wZ4A923\=4A'eGn
    0    665I/4_E7Y-tT8DJD4rBN1O>9#@Rvq1EW:mEY@2+c@lCcOP=<C+7^mHE=@<?N@G:NKb
    0    607<@9_=Wh7^<D=N?9dNI<>YT5C9ji-FM7a7cER/w9`?d>IZ=?K=mmO/?>:A?BW=<'p
    0    326M<dC]frF<A?OI`\8J+3#^@&S25h9EDEwX,04`611jP#G,C1dCJPR.NWS65OHaIYp
    0    718T0GR?BaOO@R[8=BaOOY87a*=JRrTKhDeAcCM;b\k?l]Q@FFF4wbNLSMFG?N?`J=[
    0    356`DQwH;o>cWWS_PPvQM>T=@;#DfiY>eMWQCUQEF]]\q<<DQ<<*WlC7:PF5C?:071s
    0    476<S3nNDm7Z8GL[A5_<QC/M@<C&`S6@oKpHoSEAR<UNfHa3B4-Pg]L8\K8=A#9>6Jk
    0    4155MW_cKg5,JVaE6DHig\_R]`F<9^<sc\\Kdc7XOO/Zbh6;[[AukFs[LD7Ku`k]2Qw
    0    413GD[wHgX3DYlUGDF\_=GRM323YkE5XRr4NO89CqN:I]J=S+NIGraB<NED6gKWaEOu
    0    446GZNYAPC?k<QSJfXDBUG?<D7YwlEMVaNHDZV4UTCaTgSSZ:4?GJs?aMZE8SO@IiOS
    0    579?KDTQRVIc;OEGMFi@@UNGJKA<\IIT^LR@w;a@HFUDZIUELAIMOXLQOKPANJOLI8V
    0    325A4IM@^RUcH]l@P0oXA>;NC51>acLNW7wVK35IqZYKkU=.7JcN_kJBS;AMVU5QJZD
    0    431@/Nr:RR5Y;;K8GejSaGUD;UD)g[PdqD[1^1H6WHFBlL]?B5\ElgMDL0M=@L@JPIw
    0    498MJQ0?F<9bE<YtMI?WUR#CB(TZM76c1?BdG7;:KBKLR<iG?H?5M`lab\eR?=:-MYB
    0    424V/R<[GRcHdDAjwdZ?MlNOVLvD8?R7:NFaEPioKV9Ue?HZJSRKA5_<hIJ3h7T]WF=
    0    57045D`>?dFda?CVI7TCU@;;YDPMmDE:_Ww?XHM7tDa;TCcM@QHC[aZE71@NL>@;NPg
    0    5038SHgZOwTA>R8KJ1WgESGf>46>cY=OY]b=VTG5X)NjfNO;<6R@gZ5T:V9JIQK\IQd
    0    517K\TwU?X;^8VHC<FSF3=MLBKA<[b7Qib^9O9YJbFQTZEMdA9H0hq\CK9NN]KDIR3Z
    0    510QM9`G<YNM^@JHE3DIH?^5G<C=>X+7h[L5WWF:SO4AiO[@GNY<QL?FLD&N9TGQ+#_
    0    636T'MUUKwTcH4FHIObYS=]4R39F^QE\BFVJcL>aaLIBdBSH>C2FTX/NH;5PB?DPB@Y
    0    368iJGWH]>(SQQB]Yb@]:@5^[W[iY9EU;7`wnXLWW:T?;9_3HC`aBCWY-IL^HMG?U]p
    0    653AXTqLUcFvDXPS\X]JLLPFEOPTbeLSLOEXZ?EG\;HAHIZPEBJSowHAP]HCIR>Q`;d
    0    630KSHZ[OKCRXQCDO;TPXLA@JRO0fUICNHwO[LR[M6ZSgMTN3CE:QWFA3EMF7>^MCUb
    0    701WWBmFJjHp@ED?GDqKE8JC=HDAppH@`7k<w?0?w>^?n9Z@GIN<Zh<LGKE=DKF>i8e
    0    394B>Gpi>bRPAQJ[JD\N8eiT3I#ZHGBKP>>`LFJS&R@+ko4@q?KXXfMJiHVcMlFFV_?
    0    481N;@DH<uM4EDIQpaZ:<N'DC`R:P9Q5HOaLA>YTVFAk]UFPMOPhNTkCS#AROW<K]]M
    0    456/FD^+SuI?-#A,KW]2,V.CFeeCLfQ5?3Z[C<b?Z`\HFP=BL_KHbd42VLI[DF.%R@r
    0    620AAAeENk`@KP[1AJTQA:FKPEP=`hNK^PdB_BKJZ;VOw6ECCLXQPLCQO=8\A?G<SNT
    0    485?TZ?I5MIeI9APJiJ?;1a=F\2gVFQ6WB^]C9kMQ\lIG?IZ@YO6\MPNFXH#XbVJBC8
    0    596aoeHUP]WH[h@RwfHI7WZY]\Ha^RY4Ch6M0`Y\eONr:SjR[8S^MfXf\NEMFjT<WU_
    0    463=;T^<?\GWLIA_A<bAK5WTX9MOYc'MPDwaoCR?l@N6cQN>LJde[7L?Z?MHD?=DG6Z
    0    452ZVS^h=7D:E:`$nVXCW[ShNe?Mbf;NOw[93<7[@aLEQNHE6Sf.S=6/Ka\eLZ;R]7n
    0    503[cGA[eGJdEPNo]\^_-DN_@;T[1[GGS[DiB@[]Y@S_YAAh?;C\YjBE[_IGwVI?Y5X
    0    528KGQlI?wAJLQIHVC\QWHRQ6=@E_b>GhR[9YNSCgH>PMJPVGB^DUXLSFE@@F8GWQ/O
    0    622=KMdCX[=S<Q?UG=nJP<Q=[`OEQi5BTJp@_NKDRCB>pC<II-DDwa<C9LKDDJI<MBj
    0    63798Ml8<nROBKMLSFMM>QD9HOJNacRA^K_@S=OBe8_NhN5CHMBHiw<BA>9F8?4?DFY
    0    586KD8XFYSKcH]XU3BGD`KCRD;4(OSB[jZZ9V\;:\4gDdGN<6D>EGWNQ:AKH@?EBA>w
    0    378I;JTT[AJd`-DBB7]I_HC7-YWBifchKVL:tNOWP=j9_;]8JIX1GwPS\4PE8UMCW5j
    0    636N>@8K,\w<3C;GeOSTNlLKhQVY?K^7bTZTEbYcUh[KjOBD^MRMKJQ<XMRZK@TCOUF
    0    382R@=W;^G>ebF>ThKoT<@_I4>GR[\FUa>w5d<S6`2WQ\E<*@MNL]I1lILFLgELW^<h
    0    541JUN6BM<EdkUQh>FOwf4RJW.JQfM<_eSo)[aA.L5ZJaaG?A>>?FRZe7@S\I;]=6WA
    0    386YBgRE3bTZGEKKC>wHI`^@fETI\a@V]DXE`9DFSJH=eNTSR?QWSa^N1A?V7+NC*aV
    0    4686TBYDR\IQ:EF/?BlD1:CKOF\,bwSHK^o7Zg>@[EjFdGQ)4HQ;jfbVRTK-^LCIJ>R
    0    638LCHNQ_VHG;Y6#AHQ]9IEPFEQ?^=J?TGTCM_NB_K@CMKVRFTTFfNQG4SFPP^\V0>f
    0    502NRGTWRUGLVBV@G<dUS;TZF\N6cGKBGa`KdO@SwYKMi+eLLFi-WcbI=GaPUM]BQ7w
    0    561A\gRRG9C\YLPfJE>kHN;`DPPA_;K[ILK@M7?BROSMU@TVARPD8SU^<f?YCwMIiDd
    0    5828AA]AUd<WDJ@Q9KwBGF>8=K<7fj<A_FaErL@?lHODqJELE?JD[a7CB3IC?HJS>=\
    0    381GK#sl^kkFse[]KRUPBHk<XAD-_B^`HiuEqBPGUUd6\K7N4f[+baUWA'c(S.GD]V`
    0    414UCKO?]K#qXJ94ICQWODE4?1EWL30Bb=b0MV9c]=S6XIFrTsK@DfNVSYq)^FFOiJB
    0    348gEHm?(Q<ufDG>Vv+Ig2HK?T6QRjcC`It.\QQ;YIMEwJDKM?:QY@-]:I[3<DG]Z36
    0    669@5>TEQYHPKTGMO56JRBNNEF5K[TQGwHhLTL5;ZDU3nV<2GZLBBbJUUDEZ6QK1HGM
    0    555JMKIUPw;TDN:QMSfI7;CMJW(>gYJAVB\HYLTOW.0Ic8FH2>4<pOELGCDRJS=BM;h
    0    523GV>gPZgSUPHP8.D?I/GIPDEMGI6AGgdw9IM7E^QHGmRS_:OCBC]<OMAIQYPhHA.Y
    0    536H6:UK>mARL5ZFHDlfIVQMSShPGWCWH=caw3=PVCNS`>MMCfO7JOaXb\KW6]LBIJY
    0    538^J<\HEWGwTHWL=HYROMaQ1?=3LZ9^dQLLU@Q4SHOI^9;ADPFFZYBQYELGJ]A>@@R
    0    501::N8=J[ESAKWJSL8Q`H?E9AYiKB?M^?S]JGC]B]XDPJK\0T6-6T#DfKS`M`KKZ>7
    0    528bX*OUXM=]LR[=\WwRWHU<AmG<[MAPYcM8rV`YVD?AQJSs=FROYKB;KTYCU_[KGCa
    0    483-JCKM^[RLPMRE?TQBM?;7H#HZ_kKR-@aVR7FCU:cR]EAK85IOGW<TSKM?LI\OIRN
    0    325&QOD9AX>>2@B@J8]#I?>YV-hOjILBAN/G[7e`nDB2_CPfQ[L6VT85ZjA>-@/?5Fw
    0    7536?L]N6MO_NQO@;>]IADLKF3D?SR<RYV[EQC2<O<HBSG?JJ7@5hwI?RGMJGNHFVK^
    0    497GRDaWUNVPI@lC/TGQZQX<:>SKs]P^ONV8VWFSYPNYcRGX?5=F`_G==#`6HE@PQK\
    0    610bcSc=][RW]XIBENSHBIOW>XA-ZM@hIUc@ZbQD]>IJQ=Y`AE@S`wWS?QI>XKpNDAU
    0    521_4#^:0>D:O>B8DPPAHCLDZ?1FgNB7Y5WF`RFGh3B4Z5NG4JQA_HRWCUJJC:VACCU
    0    368T)&]VPELR+2FNA;ekHB8Q:8gP#dII_dIUYD\Op@^1iC`PZ@??r=k@=`EA<=9D>@:
    0    558K@KSNMgEVMD?ER8lMQP7@I9AAjYNH^B]G[IA6dCUEaSXXK@JHr^I:HAMA?>E5aMw
    0    716EQCeJPdUQGJA9SJG@#AHKHMK=fQ;H]RMOjGZI^F:IR?RVVBPYjk:QA=WLVCNKL=\
    0    418/9DcH#X>JB4?.LeZC?dTC@JU[(GDOTDXQ_+aXJL7BhG5LP\ODrXJ/@?II5Z5JEEe
    0    543GPMf@<`KsC@:M9_SBDEDQN>HRpUNJYH_>[4(HqP[C^G8DGUJEg^];OEK#f?5COQu
    0    415\<FPDTWXZjP9MKWa@[C1<AXKJgLTE1#IXf*VXlFKa5M>tN]dZiIO7_RNEQ4^XbWD
    0    539ODZ`W+K=Y9?89EDbEEOQ?KD4Aj`G:`GYPXAEAfI#XmHBML<DK_QHT9B8NF>OWa:b
    0    569NG*Y4Bn?gbFEQ2jNF<6I=e\WRwV`@STcQqa[:PSX=d@H@QFNU]R*;E<V<<a53N52
    0    536EE/`BX;V\CRC4VQgoN:E\[HU3Yd?QOiL5NaOPZN2RJHa`RPNwh^=^KKS@HUaR:C\
    0    340E`AYsum[J@[E=gKk30Y7T\;2>sw&8AJT8`FUVnqgGZ73a5-[7l_\CgPXSHS9AwAK
    0    458=CVNd?n4R]1/d.Jf,[ZC,#OC[=_GFF)\U=UjMqR`2OBFJA]ZH?QV6DRAK00==KV9
    0    685]NN=MHKFZMDOZWPYAGGCKVCM`KWCNGA=a?PQaHHRG-J^S?JRKDLCWWwLHRLXNfRE
    0    488C81LM1Zhw`GC^WScOd<cKH2`<OKNYELbbt[HR`bV-]79Z9qBPV_g>ACLGMBSBk2J
    0    577EDC\WNZI]K^K0BJdL4=XgJT6W\a<HEGi0QIOI_HG2kCMQCJVKw`@UTALEEFTWS4j
    0    537KCEOVNjCZ3[B;dBsTcMCwjWJOX8gKHTEM[TIRTI=?OeCYK\]S;PV?OUhSGkEo@q[
    0    378?1De_POVT\T9JBcYSdI`Oaid:jXZ7#_H@T[WIo8[FeEJ[CVCJpjZBgXYI]DQ]\HS
    0    4931IoHH@9EATII2rX`CFO=RQcFmZ@a;:d:\HD`/-=GJP/HA2[NY_<\[FJOVXaDCEIw
    0    361wB=V@dAt@5+X@ekYNhW[hYA?9TW1XZdO^`7Q5IbBis-E^?,7MDrHYradM0iOAc/p
    0    434LM^GS<[Vep?eWM6?I]K6H=X8Wb_[SDUGQw>?`FZ_5K2A8Hjo4VWLjAM.\0G-9d1m
    0    514PDIi<deTw>F-UCAnP@=RNi>R7gsKJ7<Y]9I=<b?R?`c(?MBK/U\?;2G9H2:?LH\e
    0    460ZE]GTBb?R7,N_JAL:A<K@EFK?FJQ9>;MYE9?wFl\Gk`LQTHP>_3Y=M6?>R<Y=JGY
    0    534jA>lT@OJQMD<QL=TCVR=C8NNc>wIOYaXIX>NDKaZ:l;NZT-8P^pM4\OYGLRI@EBR
    0    593B/-\J^m]1>:S*/^cPGKJIV>XCXP?BLVg@bQJNWF?4UQ#P_6UFR_?<EFO>NMBQ3;D
    0    559EL5GFYf@\4><FD<XP?\TQDLT=MSASREw6mP^FfmM>`E=NP:<<`KV9@;WfE2QPWTU
    0    657DAEeTafC^@?K_#JhTFQC[N6YArmMJ@NB8XJ7F]BQ4b4FZBCG7TlKRK;G6MVEE_Ae
    0    780HCDMOOG<WHUFILMiJFGAKNGFTIb]:LT^GUEOCYIP?IFCPOH`?wcF=PHGDTG9MQ@S
    0    448TkOM:>6J<?NHR]PL5UA>EQ?H5em/O:=8AZQAcnGL[l1VFWH@<78A#AF>XF@[MQ_w
    0    490(E@dXOZI_<;D:;LPPUEL@r-40wI7JCRT=9XS=WAf3UB9F8TK<L]HONCN57P7=FG^
    0    61237E^K9cAi@@O<BIO?@9=CRMdDRbBSIHT<fD<Aw@LNQC6ME:P5[U6BG9TUE>GN:Ah
    0    586MRFcVN_DMV9B3*hcTRSPKV\`PnY`<\LJ@`oRMJF@SA;[[LHVSOPCIWKIZ`4wSG:b
    0    409LX].ESQ@Wf.QJP5dTT9KKON@Q\bwPlQ;FBJK1U\fQ?K`COsINKYNX&XDEE==>MXd
    0    555MGHBM@-B_aPBMQC]e>89w=@H@[HCNDFQI@>STM0GhT0qRGJN<><[OT\`Bf(KT]?D
    0    562U6c>TU]G^PW]Y9fMJK@>uE4dPZ1IjEMgHHB1NASLSIHHAL_JBEKAGPO]2wK<FTn<
    0    823[QZXaEWMbUYb7MVJMNKBVB<Z\PX?]?LNEFBO^GE<HL<TUB\COO[dH[BwIlLA=^OP
    0    793wG_2ZI\BU;K\A<UBMGV>pKLYJKIKcTE`?;J=`INNXBN=K;bQPI<m9[Ji;V@DJ__;
    0    567G:B[;KTTa;UwL:SHIk@GZG:@HaMWYUJSFM@4ZdQXQKJKJeN9L]aAVMZU8K<_8CUN
    0    579CBN7=EoCPRCN^OT,[CGNGNNwO@TTV^ASQOAB\kaH>QI<<FDE>R@l?\[BGS=P]]ei
    0    584]@I[YCkR^NB\5<X@PCOXKOXLF8HNwM_YDTTDRXDW`]NNQ:bLaB?@SKRM_KKUQJL[
    0    421vPH[[Wn?[:wXJ1GTbGMQtgVcISA=NLI8H\Z.S[>RD?BX<[EZ:6WW<=USJYS>`8L=
    0    465s@oa@aRGwn]YB5UO]H:J`Lb]Z>LM@=RS=PRYG2*JgD@.WW/cAOJ[PRJg?dHX/eiJ
    0    584T2VEd;QCd2Lr4>lB\<CIY:?`F=G=LH[LSH6?^7>?MkQ\:ES_<FJZRE=YCR:@#UeH
    0    604Y6J1DFQPX.AN>Oc?3H?8S.Ah9A>?WL=V=;8H[3VL0e;EI4;@#N>P2l6`8j;-7cT'
    0    616a;n?Z#9HaEZR?JhGT5Q-lH4e8;LJQDFQTJ&Ja?HIe[GAFNSA<OIRSHQr1bD1@ZYY
    0    495mHg:NN\H[=Bj>BZA[BP]\ICGN87ZO:W`F:Q7cHTWW^IRM>$M4TZXFUQK>U>J1ZwR
    0    771p5J@M=XReF\d=6bDSDB<dG@UHPHHbOIY@IGPXLMV\POW?WD@ID4wKfIZ6X?K3]_C
    0    453w;IHoX`R[PBmTKL=AWRGPELe=2HLpD0\[M=I:X:X`FLH>@Z_:RAjORGa;cRB:dc8
    0    586ZFNMN<w;_;[eASNJXGQHfSTmDGHRfG:ZBWGC?D8JfUFU=G\LNMK_W^C`2HFA+daK
    0    628oGwR`OD>T@^KAF]Nh?d@cA@VCN>Dl?NTH@JNdHF9e`RRJC;CYLDObWIYA`KQYTS_
    0    746fLMER?a>cFLnJPw?8I:IRBP`;FFI\KIVCHKM[SMS_DIZHHECDMJUBYCZ@OFP1SVL
    0    524h6`9UXKBSEcsNP[KmFI>qQRWBPO=]?PVEA>_wU;?OnDPZ`oFPgF[BUln7aBEHZNY
    0    770mD^@_CMEVBW<OKhHILF?wA;MNN`HIF8YF=>S[GE?aU8cIYH@9W;R<VMONoG>VEO9
    0    553]UjE^BUD][weEEAQjA_CiRZWMgUKaJJL9KCP`J9CYGIeT`FDShKK=?S=<mWTcGKX
    0    553_D[A^JvHb?NcC9m=_GCPPARfKTN6dJFZ:E9AVDNVRXLGDKeMP7JaEo<[GPH53bwI
    0    637F63Z<\KY`SOUGEVSUKQw@ANjVWRBPMR[GLA8MF9YB@I7THVQ9LCeY\ERSVIfR]MF
    0    569W@WTcGP:jMVeE1wDL8NQ`4Ru,AQ9f5<U/:G:u@D6ZaM[V==L\C8mAdDaKnLHQT^J
    0    452q8^D[?XCSG]WUFkBBA1?k@:YDMA0I>GL6S@\U.HKwSFPAI_<>FECDZ?]-YN<<dRP
    0    653_PUSQUwBaMUaAGh=Y[WMNIOdG6B7]@MdCXD>YAP?QaXHVFZ5;7CTX_B^KVMNKV]G
    0    447aYI?O/eJJc5SKE@%e<Nma;CF7WZ0@L.?Fw_L6aFB@b6cI=D=0[\^uNBXMXa(R=Sc
    0    416k&T5E&BAe43Z@ZUHUCgMq:M`C?K<M;>P<52CPRQB3\>IKRH=<1Oj/wK^1gMR$Q`X
    0    604ScS\hHw7F7[_3NBOh=8UX:a^DYQ4T=+X=AFOo8VGXS:Q9YSYGI`JcJF[V>G?OPF`
    0    508YMP;cF^SV<YeIHb2AKE2_MKMJBRKl[G`A@>Dg:HXGK>ZWJg@J@GwEgAeHa#2CufR
    0    669`>VG\F[Fj>HV:@wA<;EDlBCaC6?9f48U59EBk2DCPQCJC;R79;B]8lCp3[:=<ifB
    0    626[EsCfIp3M:fkB<h1Q?JCw?EcEDHCm>BT?9<Gh0>8TeHP5?J@?K9v5`>h3oG6.a`F
    0    552bBw@F>uBb8VI>KaA;FGHSE>T@KHJZF8aT/7AeAOVZOU@<IXQLGEoF`QaQSWA9cNA
    0    714WBVQXIaLLRfMNYZQWP:NQHB_GRN@\EYQQKJIVGBGwL?QTUB^QTG^FR[UL^`IYWEJ
    0    694^@PEeMpKtNOFD>`@@:?R\RKpFD?Ia@FhC:(3bIH<I[DECKJGHK:aNw<ZGP=FNp[;
    0    547V?FHQ?I]_gX^]FeB]I:VbF6KLWKToGChwUM:G67`]HT/:NaDI5?qDkNITE=IIG\S
    0    672VLwS^d]CJN__64D9Z8@HjTcX?<V8_DUU?I\L[B>?b[C[F]IfRL@HFSPRDeYIF[IJ
    0    459f4dJ^HGJe<meP;u5k1A7vBW[>1IQ\LAeX5HAu5DFwc@d?TCf?HR]?nH\Pc95HvV7
    0    677wBb@Z@dKG@S_VJHM6L6Ba7<RCcG9NSEXJ==DZDDE_`?[KLY?[HBGAOKi)RCB_KPH
    0    657X99;`LeNDY:YF?PF[p2_IUJwJKUD^KaWN[fB`GZH9dM^JCeYKDCWf[KCW.MA7EFV
    0    584\NpBN\F:V9]dXG_DKCOHwRZT9DDRTBbRBHNMR<TGW9AP:V>TEQCePZGY-uNE:YRZ
    0    694c=S>bZ[GUJPXCBf4KAKDmNNOEOSVID@RE75LWBJCN]A:>NbL=YP\#JVTPf4I@dX>
    0    444;6Tvm@jF;8'W6FdUY//?B:9i=F9DY.(cFKP*`Q39@]@KKDTV+7]^@bBW.ZN6#AH:
    0    594I^pOKl/?>9\@8YTwQ9A8Z\?>V?929/(?91UP[U<4s;Vf]3:_fn7I4H`VNk\5TV=V
    0    685h8kAwBS9OIVV<4ZHPA><oH;\QaADX:CfE6,Jl6ACTK<UCETCCD3V2e=i;a72RgT8
    0    466]4dBkOVDbYPUP2WEwBM9w48d5JYN`I:a.?9:h=AO<`VK>&_gJ=_nGVPc?v>3:ZW0
    0    701XrA=URGDJ]WWZEMQLSHdO8HED[ZS?_L>I`wY?SXWNKUfEVVMkBZYd<TeLOQGJELO
    0    576MXLRWPOgVReSIN<?OEFwMKNMDN^D\Kbj?_NHRI9PZT4MDWChSOF%]:Q^KW>YNUF6
    0    496frTJ0hNLQN37iYSj9ZRSI8ZDXSqvFAF:W]\MESQdXnXKk[UYIHPJ\DN/#O\ZE@\O
    0    459e^kLBPb>KTAQGw>PN3TSV\q]_K\?_;NHQGGk`EgNiDHVfF<UbiTDYK`QFemG^VOY
    0    519i/KNO\<fCDObSF=,6D_L]?SF`QmU;MP?T8HJ8Y?MP@^ATC2<URhDKfc@^DGCRJF#
    0    411SWViOOU)<\8b\LDaLDVa@^nh[\;B5LMDC\QH<JkA[JEA6iKQlRiEP3KLL3-X8#DY
    0    366[*W\Ur;lbU_XkN.HLS2cm^\48_.S-R[4fLCr<O$9_EIP`N;,[?D1RU7WcwVuOOC@
    0    731PY>ANXVHBl^GZH8RYM:U]W<AS[\RFHXLaKw<GWG]ZIRkHNGNVSMCS6S_QOWdQ:GG
    0    457W=c]OJ&MZZ>^STLBX_PDN-[U[Tm.RZJ8iKVE2I2wDR<c9I]IHRfZJQR\C*aRF_CJ
    0    539^WSKRM:\MFNpZaZ[GI0MN5VMKwKnTNJ>Ol^Qd\UOJ?ZeP[GCd^?JMHQ`RNEOb?UJ
    0    490O5PK[QO\ZnOT`FF9`t<rjI1WEs7]eAFdOJaOHSAL>Ib^2AKAF9GUWDApW-)vANwL
    0    648UN4[Oe-WdQdUVY3wqIA\kE@<EN.KmLdcWGIMIQ;PIYKpEEsVYWrY\FSekTAeP;TM
    0    508>_RY;?aSPcZ\\DQNSM]iXJTYJHeE_Yw`]NHA1L[bDa7MMEUCEOM9UL5UdIMS]+TA
    0    529OLP@?MKNUNIVS-\97`FbECkrMQfE[O@a;jgM8TpV4dl;<O\#W77NfG(b@@YHEKf7
    0    383K7l?F:-gcALYw_:'oN0OGE2AUN<X`D>i`R=XOJ9W:dpBRQjE]CCFJPGPfd(f<EM<
    0    488diR@TVVafadolDWacR9kgAXOFb<bfwSSRdU@6Z@JK`JIE>KLULjJ\\Dhe4<cMWhO
    0    5130B=aQKcYPJ]cESQDQM?SEULNIVBVdNsbR\`#[DAUFkKcUJ^X+;]FQN_K72MLXDN_
    0    609;:IHw?]IUNE]GIb;UPERA[bKWS(UcJKWDWS4NKhLLSJC=QlF6<4]a]<MaTXIRJLO
    0    669W5T=]XKj[OdNDN;Y`_LJi*#68Z?YW\TJ`TCO;dIZQR^e9NUXBG[HUPMoR[R`W6]?
    0    596IM@COONWRm>GCK9Bmw?]=IEKNNFgdMEjCWHG94c[JRbC=:]MPBDdO84eh+ZPLHgB
    0    5383>A8TF7^jui`g9;Poc<I]I,69H1^ew:`YkK3#m5[Kea>4(v.(6^oU0;qbL4kC>M6
    0    544]7>RVF>DOCwMT;BoX1.>nV0@8X;bKPW@@k_*K88I@\FPJTY>:9WEmA3pPS2VgECX
    0    615OH8GYN8OhwgYPOQMK`>Lc8H-<J5JNl[VYl^F;Q1LIVUa@:b<@18]]TOVg2EgJAG@
    0    510j@?(On6Q\d[gMEGMnsfH[7NIewMQGdZHQ=BLNPJg?L\LIN]:PKVWQYm]r;MH)aVA
    0    714?j[JB_>[NMlMAG?pwG>NaW=6>kDcETrFSJZ0GZ7IQG^iDXZG[IgH\H`d\_WtMOOR
    0    507X:IUataUR]j]a.'soV`wwN-ACq;_PPE;OVfdM`@U?eca;S@_NQSRj5VruR8gN5SC
    0    745BUAXC^`YARXCZ<ALBdE@f]G?TS7#UOW;Y@AFUa6PSS`H:COPWM<\IFJJ[J8CAHE8
    0    661PGDLP`,l`VW^]H<o[F9Ow]?BFhSUSKO@IK]Z6g1JMN_[JJ9dXQ[Xc6VhGNJcPO_I
    0    732[GEF?^3MdJ_MOQDZXS2NwPX1>S=OQYNYOeT_LS4YVMRIWOaRVWOPQ=:HZNQEP9aP
    0    643_N8Eo[=TY]nb`B<Sur2vlC85IoOPj_qu]\g9BOFbMnTfS/dJNIk[p3Fbw;CbPB;J
    0    457SA]9bITuVDiHDM)>^58JTVY\CR;RpAc^>6V7^O\YCMFi[BL=w$QUU.SJlUeP`HY\
    0    471T^JNAQ<IQ^wARP6_UjZCcDR@RUA?RJ8RI:Qk9WJMJOgW2cDSad\edKCZrU3\=Nu3
    0    569UFEDf_0^W[fRH>+_dVB]oO3H6Z71qSOhWM\=[b1S:\rSYOZJ_CJVcBIwiUTNB9fF
    0    394W@\Gg_QFQ^`Kb6ZdgSNW`P?9?wQ:?UWN\je9&a<:EZjK@BQ6PWO`Q>AQYp(sZ@c5
    0    543<W^T?RDKKUN>QFT_GQMGfw[Y3V>eREfKIFhkM\PUE@GFJ]6ckRTQ[NGEEYOETNF[
    0    510cL?^mKRESbSYBJTdW>P^B_O^CAR5/ShQOGi@AMXX0PKQFXZwNQDBOW<B`XgUSB:S
    0    397\^@cN=P-Mi*uq0X<I]Lg^OWX[LL]AhXFAUgf?LCr?T9w<KF:f]>EVL@?Z5Q?P:Q7
    0    510YPPI_BGvOSSSZJMPN?9TLP[&V=IZM]M]wGaNM1WC0buF<ccMJ?]GI)DaIJR_PVQE
    0    575TFMasFQUdWJ_WNOPbZ<c]NJZRVKTXUVXOsK@Y?MZ8afWL>kFG;dS\EHAw]JmUXRB
    0    538`GS-AH3Ma]nXWEFKaZD@BDF(KQJ]YIuHgBY#A;DNYLeWEDZ338_gPPRHCDLORJdZ
    0    535@?@0GGIRw\dVKBVAS^PRb@W8KG9Oh^TjD]C=<L?`a]cVEA]KI>U\W>=iuUKQ=DS4
    0    466G-HPQPh;7]AgTC2S[_Am=HGTGQ<bp+cwMRR3J<HS3X]g9MYD42[Yg'FT^ID@c4VX
    0    415AdSIZOROaXDBaBX@;E`QAQ([ge$uNV?EMU>JJAYP2V\@WJQYKP=wTZICRQH`g[mT
    0    516M?YSIWGTj9^9fIQ<X\L`f=@LQ86wd_T?JF`:E=ENQf_5C:>NS.AfFLPkV=Bp:XXS
    0    463KhjTdeJ`XXZPXf@]Y>,VhT2GBS.GT>QOVAG<aT?;TZHwXJgjFC/[e&PT`t@jR.aK
    0    492FABZkYM8`QJNF?qBI\<F>*EIP^/MeGVN;TTR]N#6WX4dZOaS9L9BOh^6B\[hYD;Z
    0    520T'7<_H:^w`Whj<8]HO<aKU;cBPAec[OVCLOR3Y=X2OFfGIPAa<M^UIW@Y7?RBD`@
    0    579tXwQ_HdM)/_I8[Cp[:V5ZGYP[ZHUJMl#HAUXEb?HVS:bhj=lbFr8PU_U?`G[;cJY
    0    831a^PIUlFPEOwKLD.\ZF>YaSP=@ZFTJ[fQ[JmKJU>PXKHl>T=H^UK<N;TSaS:^K7QO
    0    329>HkY)<lXFM=@.>EL7X[^XQ_L;AwVXB*4nWIAE]0B4PO<_lGBq8G3V5eOdRNR_PN_
    0    524_>^KIHG8F``lXRHELw1iAK:DRl9^J]BVOMaEPORmNgZjA>\-KMY^q1JVCKYMG9\F
    0    501LTZLd]PY4JXKDD_6X]gQJVO=^UWPTGQwGV5[I7cSWDN8?WfEfD<LRM\Ab;Nf5eKN
    0    524kRWB7HAAAOU?TMUaYOIGZT\MHOO^QC`OXNMojfMRNTA`ZFKqwHGA^ZAKGMQaQFI9
    0    561bKJ;EO<bMe[T_J_cCVF0RI..OkY]SnV@TCOPIX3TXE]IHDe<QLwWTOZQ^LHe<k\K
    0    637TQUHZm>blZ`@ZJKw_t<YpDC=4\1RHX_R_OmAE[<fE[^]EhbE[AI_S6JUQJFv3=g@
    0    537KM?fQU#T[eZoXXTObaH\LB.TAM`OUl^_Snq80P1ZK]cL>4AK[]aYfHC_XDVj<H\D
    0    524`VGM?fbkJ7o7MI@mJGZ,_j\B8[6j<>N#ZJ]]HOaGZ>LNW]RFvRkRN\VdSlEb^SE[
    0    534OEFGQc2cDb^wAL2b=lCKV]^S;R0FfoXZU^:QKU<FLS^CHFDfhLIP\9;]WL4acPNU
    0    397D`eQZn\uOA:_aREMZ_RUUGUZJ@fGe;WbUH2Jg=9N?^@NH2`a*;^PjwQ]AcgO:i;S
    0    51096WXAO[qYC\HEWP[XJNF[NAL@_;EATFZn]UWDW@hJ=EG:AKE[E=RJ>#K;/K\SEHJ
    0    640XJP`^FV@QFDlC>VND_7OF/[w:UTZCPIVF?:?XODDMT@J9MQHBUWH[ZQSGSH?>MSV
    0    493VcVFS9ThVULZgQQ@6UUM5Spo`O\h:k7VlK8UKS\]<wsQSjX5g];ZMeDN8LJQ0]N)
    0    575J;H:0?GqfWaXR:O#^Y_fW7A=KbIH[lKh@h[38=Dt?lNOAHI=O:G^p<5KV9;HFQL<
    0    5991R:6NSN_W[^_bIHEPFZS_FWX_iJwPdG_FhWL;>ZKXCSB?K]IRSRcoP1V[CLGJSdH
    0    571f;m\^RLcN5UP\\dTDnW\S<UUV?BVQa<U]OAIB<RK^jh\EMrUn]K[O[^Na\PHARwh
    0    757l1VFNX5iY=]^SGRG^TATw7O<UX_Y\[NQNIYNOZ7^CaTIMIAADGrF\HPp?@BPI?f5
    0    335ZdH\Li4.O5g0CA?ZSKITe'<HJNRpX9Qf`Gr7uPFKOGdi[/TW#>gDMF.7MA9LBE1g
    0    663kU.E8@KBFN>RU<KGIGRg?@w^OaiNUVCEU^LRXCZL@_;SO\?AaX7<fPO;=RTBGK<8
    0    602IK80YT2^jT`bXA9']jA^V1JQF`JYH_QZNcT1'H9kCYZH0/QG>MMdVCBrWC>wF=U?
    0    486V6Ikwh;FGQqVKHAPdYFdeRGGRgPEXKPUAJ]O`h<aT?XmO_G6efe@f7DLWPRe]]JU
    0    632UER\gYTJSMELBLMV\K>GDIW?UUEE_P_Af[U<U[<@>TOw;4FbRZ\RJ6WCoMXZa<GY
    0    594TCAZVj;]BUfSQHN_lGA^W[8<:dE=[_sGIKiTTM?N6^ZZJKG]_PQUJ9>wO@D`K1M]
    0    736MAJJXV=_YGg[U82=gi?fY::>:^#U\l]<OZU=JU)dO[`\`2N=V=RbI?ZWeZ:dHA_O
    0    624`G]J0`.OD5F?TJ/[cWAZ[F#7@TPoKWT6nMP\OOFT=RDQcGCVVZaEWCYUIlISGeLe
    0    539LjZRD:QPw_6ImIaA?O?KFUXVOOLp5N8QMhVEZ=GLEY4LPHI>tMBP\]S>VCEJAFaE
    0    695fiGSUM=PfM[QNFbV<ZR]Q,T\RhKdD]G7P^aFGAM_SBJw;]EOgcS=QFC0C3S\;GII
    0    458vCkNMpCSI2vTanbk`pKaQU__LmwlD2Q>+L<YEYS6_EMoHjCYUa^B=PUM]XOuGcWL
    0    565BKhksaQB;JU2M@M`_cX?RJAYV[?X[;gS3@LG[f#8\^A][DR\AFTEE;CPfT]cVPE\
    0    555RYRN6a7[IDfYR\MV_DK^jJf;KjNAYW[IoRpDZK\WBBRVMwNO]JYRL]?\]W^nTC+C
    0    489GbreNVLDJUGfToKEm)JkQ]gaMHX_KDkNRMMKDG:HXuL>=]eYCOKNJU<#VNt*PK\M
    0    570YgH8XV4QWA\PoGF>KLTVaMJ3-PPCNONS[PlNG[#SST:[^`=er]UJk=@N`NSdTAMO
    0    474KE[T]\f>OSWAMLZWAg9JIX?FG=k-D>OUrYT;?TE4B`2_XFR#cFI`?SE@HB8gBEB-
    0    562Sd.[@X#R2HYEDI>^Ue5\TAJCNOQF:>T[VFJOA_>L[8VZcMHaZNO<STvUHQHc_W;J
    0    612PBdJo^W[UY\WVE>Z`Ib]eNG.D[HKWOR_cQWXZLDWIHP<>HV_ZRN[OIXCwM:GUOZn
    0    503FZE:6BOe3MEM]MPYYT:wTS8IR8_)WLF_PP`VlF\>Q@HdH:VW@A6?^BR\FTNDa`;Q
    0    573KBKqKl-m3LeRYD9_j>B_vSR;Gj@]EPwH[[Z]>Y=TYF<\\<I]_TcYa@FoP^nl`2[R
    0    604nBZSpe:RYESTTMEwoK78^U:<GdINLSf5J]`9Qn:MVIMfLSK]]P[\KT@TDME_N@EZ
    0    495bs7QDF=wFGHnE;8FVJMpUBKM0hdSJdD]JMhOCL5k[T]WC]SUWFs>Y=HnZE8sbKOB
    0    744EFUML@PJSwMO@UNIRgMhS@SRCOZJUITYJYIFVDSXEOSZLBa^HYTSZ8AKY<JXSFL?
    0    507Q>7<=?*fwmfXtNXSUpGW\57e6N<PajEIZ`h\*LprGYwP<-P:]A(VUSDZ<8>_3OjD
    0    665SDJwXZHXWSbXK>QNb_Za`LGRSRHVQRd:^T^4RUSFTbLZHCSW^O>^UDUaLTILUH\C
    0    750Q_N[F\NTTTg?EKJ`X=VSu`I@@aP0NI^+L@hbN[@PPUJWcSEJdZQJTAY^RVXwHZ?9
    0    586SS=?FN/gUg_eNKJ]EPP_qHBUfcFbD\R\aw<H@MFa=W_eNSQKA?jK]BMfK?B`DWSK
    0    604^RhpREeX4XJARVCLNVIX2eMEFHOXW>HPwLNBYPY/^CcQ[MhdUMaTcDI3h]e@NOSr
    0    431Z`h:S44=fXH^IR9TFT=LJA4T7V]Yl\bfwpJOGTagNSvYVJKF[6taXCZMWFcE>VcG
    0    710K=LQZdFq^Lb^]R@aS\YadS1OS_6Ta^VPXeL<:c\_JewNTEPI@DMPIE=fiS[Y8BY>
    0    663jHHX\H3UZRKZ[8>_aO;itQI=AeMgE^w7TTgJ,S?IJJZ_JIG]eYOFO0bOPDFbDARW
    0    658^=HE>Z-kYCbQI<7J]TQaT>H:FwYH^XeF[BPIBG@ZVXDe9OLP>EsKhABOjN-tKKPX
    0    496KFNCR7WQR9D3<6@CfGW>GSwMoSEJ1XXR6OORVKeR^YSII\UNOYi`WO>?cVI^MZ1i
    0    578Z59EQD;]]NVUKNGTin@<d9G8MjJZ\\K9LUUG+w0]J[UJFHJBv@WKoEGCXBAT<<PH
    0    629lY7?FJBAZ\DS^[cSR*9o?=NQWcNR8YS5M8kOKaZLF@$\Hj#UaoADEtf_GO\\SB(=
    0    569BHJRSDDYOMNIq`HTL:C^UE3/+`FS(SEOEOhE9IO]/EvIFLM8RIBNoMZ6e?VOP#KY
    0    439UKwQJIJ<<H:@KSUugXQ,QVd1JUXSVZP\SeN\_cS]W[`>CPdTa[YE^dFc\pFjXIC`
    0    490w4.FNIRSJFGfP:Y3EO?FZ^>L7b=]K=NX7:[?>7X<P=H_J^LObIQ``QYB_P:G<PIG
    0    469NKVd1gRY]ZF2LWd8S=RJ=:[H^Bh1>9S[O7D\GlV#VKhCSdTPLZRYO>8+`lD6OWZ@
    0    504SURML6WWV@\[LOSPFkCZVGVGB_FRNDOK]VE;a?PMQIYkbCObKFAOEeGFM_@wH]UP
    0    583]VNSHCaZOGM^^DX%P9KX^REAVdbwZmhIKWVJZ@_\UTDXIF2;US9<XLYG=VUVCEUR
    0    523mHO4QaKkb[gQhOHcV^C^jR=DPwSaWi_;\MnP>LAXCdYORCM6UI[XR<KvRA>dOVl4
    0    551qMeLaOJE71nS;<XNZZiIVgS^K;K2R1`SM6]TYN73YY>wYWPeQ;-9]VaV0`]NRITa
    0    551SOb94AQ^HOUERg#RP[O9;JUPXhnNCN?_V.D_`QJTeHJYMe9PfQ[_RHJB`E7^DZSV
    0    558[HSV0RLfYfqp]@GWi^BbY:MK<i/9aPewHQ`M(NCU7eofKO]?I@@W`7=\iJOf?B_V
    0    703QH9DPZ2`neZSn7>t_QJWZ,'@#qG@VmGcJ]R2@j<hD\VVCEIQa<r[bAFcAR?c?;U<
    0    582eLmPgV@Jb1qD;CXTZ1EFmXI^Ac8/OA=p4F<IX=FUMHOZPD?LFPEd>fFw?SVUUTlU
    0    554TCNeXNOYH?RLSKAGWgFpbd=E:`#VXjONRKm]ZJIPF_VZ:L=TvIRbn)(VNXFgBGE@
    0    676:J)?ND>ZZiIQwJNaFVFsA=FMGMEGH<P]RXPX;I>Q9DISXO^aLH:8D8WP6CRXXEI?
    0    378E[MfdFaSY>ZCl2XnbT<bRG]7SJC\iB=>`WLP[HPM9FCt4O=S;Y^3IK?wBbMQ=XN>
    0    559iBPFdRHSMVd?<T9wdAEPhXB7HY#<BJcXEAU^SeBFO>XlOA<BZMjE\4]h`fNdH8EW
    0    576bVQS`WRUHXZAOOC`[:u?BqpJ?J`C\=wOW?jM^Pg9k8ANZAMWL?EHdDZ?[9wO]K<a
    0    580QPZV@`DhKQ_TDd?^b=MXoRXQ?k[/V>^:E`TS_oaVVMBpbwJb\YJJO[ea;J?rWaJQ
    0    473*aU;Q:X6?OG]Y?eKc<TJHEZKWQJG@F]VKXM=JAUE/O@F]DaH>OEG]3^NHPT#RO[[
    0    846JIBV]`COSRNRLE.[_XDaXTDGDTFD^Lwb^[NHRN@JCiPgVG=SRXWKh<Wf_MN[Q=Q\
    0    413Wd[ik?hIYD[ZH\VUqd6X\DOb3T]6Q]IYJe#oj=O0FLKn]AMmQ\S%VQ?rMaPVvVEg
    0    583QLVNaYMY:#TL)_O\P>eO]]MO:LPD6>hX;TL\eQB5e7S[cIDVGpI+IJINUNaWCL.T
    0    401BCh@b7nwN@T3PJ@QZQm2JW.86KQOIA7ajLPFdV\CWCSBdVUGr?oLKIaUUOFW\OW^
    0    561^A:KM@:_JHnPFVPFLY>KTA>EMXVE[IdwDUb>BI6KEaHJKNYRZk?Heu[\`VE_IU>H
    0    427k6KJY6XY>ioU_1-DebZQP[`@;\O\wPsDc^;GEHQIYeShT0\.cOQlIF?^ZrI:>8jM
    0    738WOPC\DEwQeUZ]F=JPT>PTK>JD<LbS^U[UYRWJW@fPj^EWVH@JBSUP?NcI>BPAK_M
    0    650KHEb^G=RXJRcZ>;OKWGPiTY?<w=ZGKg]JYtNI0L;NKehNUeAK:@SU?O_K/NW=AFT
    0    632eJO7MmI[Z`cL\KDqQo-OhJIGJgV[ZU]WQcVG8U-cYgpsLCIGRTKXbSBwdK(bXDU@
    0    831ZSDWJ^NSZSR[GSFR_\OGRIOILYLWZwPXKURFG[OXF^SUOGHSUECLQ<EUQ=OOJFWQ
    0    543]KFV]eQWn_w[S>MWW^KPr5ICEN1VOSY_laTKRO0GQ@ZJILS;D=kVE\D]CKRaO@dF
    0    522=B@GDbVwY`aee@?nSVMH]_#@hdB<Gad``<NYE[=MGZ\UN^[:WM[\OuFeYW-<a=Q<
    0    500VTOa[H*:^c8JZ5P;k@A]JJT9>k=SiMmD1YT2RPANAVMwO^D9K`WbK5dE`OOIdCaY
    0    403tMIT#8/pJM9XsGK5\O$QL&<`apcd6kS3dTaY8VYV.OP\:\=,k6^agC7@*6@9L.M2
    0    543VSKY^i.I>PQBWK?EfLYPcaMEKQ:DR<^BkLLI_R<R\;TVd#;jETSEK=NT[[`]`>BV
    0    683dJ6J@[9_TKe_Y@;dfZTWqND4BwR\hP^SMNc6-`;U4H^Z=L^HQ/_LfAJouADkN7KV
    0    398YrpU#6TdHQEBf^>[546%SaQAdf3TV;AW73I=N>>]cUE;X^B:h@ue7.NJO`f,DPUh
    0    684`bXM]`5MLSiGaO9T`XNF[G_61VX5HLSB5O=XB@NVZ[^NU2SMR;HEG]D_wc[RST<Y
    0    460iB&SH\CwVWdT>NMQFQ@UE]HI1QX]eaG^&Z]GQQ495oEUIe;\rX%^6B@TmP-fO5^[
    0    537NZOEbf;fLl\`TEK[a^6fLT*0[wTNYF_,>QdB7L8Ua`]QLJF.>MWre;VtBV$p49sG
    0    441Bq8>5B0gQdGi\AEEweO;X>>?PVR>RcbNjMUKNQ7qFu4YJ%YO@#YkXY6NE\YTD8?3
    0    546[TURuNOOXMbE\?GZKSO]YU\BAU_P>KaFG?cGCRKU@HhKMSi^EoJ]V:JbLIGdHV#K
    0    592PBJYhcO>RXgI[SaSw\IHf_I;Bic^G\d4<AgLYrGN^-JYOCJAf]o@LQ]oNdRsmo0V
    0    521dSXK]Y=HHRlHQPGRYK?QIGHUVQHKZLwa_jPaCG&RSDY=0H7TaLSN^UUhWOWPl;aM
    0    587SBILKaUmbdS]YYIOpU:dX:B,>aDXgeSAbV\R=[4RPAc]9ORUYKG\T@BYaVBwU=d@
    0    557_QUDVH?Ki[ZUaD8YB`CTHHHDC]TY@XNMO]AHKAFfdQZVCJLWH<EwdSK.=U0?SG<[
    0    643VbcF6Gf&cl:AfCN@D_SF.NZDUZw\A1FJaH6I>JGGg08XIO]CCFfVWAgLN:I66Xdd
    0    483a;[]Uw@ld@^aRJ7cg`@fK`?#<c-YiElBnGd`FW:W>pheRZhZm-MbUAKR^F.fKEZB
    0    517M6h+MTYZdIZEa2@`W\[LJ[DBD\ZT]U7kwBB@KeE?4abL?Y\;gEAp:PBi^Q1AF6n>
    0    526QQRSaTF[\UTY\F/[w4Bu\RM5=gM]]_jSUUfGUlNXQYk[`2_R]O^Wg4ETwELqK6LY
    0    563aO<STgFjiU^D]HLprX>Gw>:@AWDba^_UE__DI^$L[LaaOID^`Df[NCfM]N?]HSU@
    0    6073GEUNISNTI]\VD@hLD9XQ5RJBUDG`MFewbSQMQJiYhXK=FM<ESC^MBBMR4I[RNmJ
    0    413d[T\Jwqv[]J9GCmsHXCgP=k\ZUhJ1?R.vAXqHWnVb,R\QFFMCKnY=XvYHTLZ<M&-
    0    587l9\Vcw'h8FhRQP:moW@Bf:PHGWMC9GiDe\YIN_JGWP8bMP>Wh\`<QL]]_*V\W9<N
    0    577WS\?OOdIf3baSJPHHH?MYRewn^QEb`TGN@W]AH]P[_DLTKM2X<DMfCHU];hUJH?M
    0    760RGEMWDIV[ZQlHLH9NbRXH:@YBHAWXZPTEZK=C=Ai8PCUK7X4L=bR]w<VJ?QRJUEA
    0    604wWWoSM??TSVEUY6`OU>LVJGN?_LSTVMPOLdQY^G;rB6]XP8XT[THq@UTYNNcJPTI
    0    514JHHVEh2fTbkGjKKfwf;`rL8(Ep2t[TSqe]fG3VHd<YLFRRL>KHo]VD9`m1H_?Mhb
    0    693M>]NXIHiDSJPVV3OZhaVQvXAT]B4EPG`aNMEDNRAF`TON8YNJA_w?@NOhCIJ^RUT
    0    676X[N\jm#`[bKISN2ak]0E`5:?@VASPOO1Dp\ABaGKNObdN=RSEVfU`MMcRQ_]IPYU
    0    527GCGAA=Ew]PXMe@NLHT[IgF'=NSAOCRNsdX4PH_Q<IVFL8QQLBQ=U<ZXd8\?L8S>J
    0    558SkVJ[kHMENYHGA]`ADZOVWZJ]T8C@@@Bi=?sW\@IwF/ZAkOeNTb*0L[XQigZT^CO
    0    533n[STReGU\ApcXA6kb`9Q[@259tAH?[kQPwLEKq$DLXoXQ\`P;JLKl8FEWGI`LBPI
    0    543QbO7>cFG>]HHe_UO@hH]CC??O8?]OMMI]ABW]@QhXM8k`SQGJWF-Ib`wb^RXCfVB
    0    718eLG;UT]@bFw_TENIYBNE_=?OISM[bW:qD8OPLMHYRHZ?PAL?A?I[UEIn`Y9XHuT<
    0    578[L?L89]>d]<qVB]@OJ2aDDJ^>b]NQmQSCw[K=0O6:YI_2KUANbJZXI+:TP?A'5S7
    0    579K@?BZLERdl`^_:3OqWEnGIGV9Y=KE[ke7bYIC[/[6nbIG5YCH@/LX:+Zw:3OB?^E
    0    426]JVU&MmL?3tC9mQ^E6D#VIWI9N[TZ:`CP?RTj_SOC<TXFYEN[eW#OHYAFN@gdDVX
    0    648N-E@Q[HYT`ghh@6NcwSbe8GS>cF_Xh]IObe*?SAdTNIZDDXRU8MTY27V^CEU7EXP
    0    644?5BLSUJY\bU\B;NhkVOdUlV7LY#>PEYhQLdK[maKCFaNGd^SO@SXFXOZ\MFTHIp,
    0    830`JCK_e@\?^`IN/<]hT1UoH9=8l0JLL_@X`wU=P*QJPQQQUG\aJkAO/D_S\6UV*K?
    0    432iBEUHQ;\MHom\==eaZAwbf>+1cnaX:oHPHOC;_UqPFj\5k9UTceF[BbMf.5NEY?i
    0    587S6=Y[D@aUvkYRA:S`iOUdF6#CV8'i\fk\rbJEeCVV\iJMEMBNJHK[@LeZ]PtJ<VG
    0    396MJQV0TKH]aMX\Ul#]<]fJLRQYpMql[Ag`SaQA$=XaDNF8>_[LJ3e+`PDR;W<DJDO
    0    501bO:_`\Je9&U#THDYaI9U`=]HAcT+0=T3g(LKVoT_P<GFcXZ4vO]4\Mq+WM^gf?FU
    0    440:kbRGEaMO2?&,]MZJ]atMXJCR5515`M\RS;qLXY7/BQ7SHaE6wF/fIJ[`aWS_D@P
    0    426WPH6SJHu^IXaX_jdieTXL8DMPLpSkX(QTWKYwQ[SnlZ]9XqWKO^qP;?qu`9fd*h[
    0    467^j_G#e?IM_t@Q]8hhb5qNc]C*N<KLJLT`^VcgPE5w?\YQ]A=h]^CP?ReRsXMU,V[
    0    490gm8m>Z?BTQaP^@Q1X;/aM1iSLHFBALiA7Kw_>NJIl@<dR]-Y_mABUSOKFbrGPJE_
    0    545dJOG;M;X@W>YSS:FMM@NJ4Q<J`^,FEYATBRLPKADE:LJ_LJYL^hMX\fN#DlSHkJD
    0    540XPF`]eK^UDKXUeSX\CJQo`L7F]J:XEXWZ:THN]MF5F6T`TRS]MMHV^IY;R<mQ#LY
    0    512OTIQ>VT<[LJXhC]=6:Od`1gKgTVXRTDw7[`WJeWNG_di3qP[T[g:nI@cDCIdQ=e^
    0    502u@KiWLHVPQXZINWD\MMX_MKE2rI_NcHXRTWMHL9@ACEwV]HEEMpReW1QENTPP4]9
    0    342WO?I^Uk\laL9a2IIP@6U<[;jbd2LdfPRiaMQI_i9WoTIPST3@\?wa^LLrO7S,XrQ
    0    506H$FG0?MRbi7UZSA:UXPGPL?I[@jYO]eOCW^96N`r?MERXNT;#@MhV9TFV+A3#iN\
    0    474KO[EZ8#jvTkBgSOR<DF_7RQ]deabgCZPHPlMKA68VC9fb_AjiZ?Z=SLXBfMReC9Z
    0    3717qJJ;#fRF_?BQQd__BKFO\LM\7M]KTs]>HW4Y@c1[UeSTKTWMXJH:4f/U\U9LDSA
    0    619MDNVcO/XU]?NQ51SP]>jN<QS4aCfVEYdMVwF<?WL/NOU6KUTT<'Ac.?JICD[OJLI
    0    389Ct6h7DREeEE+hGtwO5*YEFOdNY8\EZFaFKD`I[9BDu*F@[JMVi0I=q@I6KBQOA)]
    0    594P`b2IUwVVbV9C[jkMOeP\VKBWP]5S3QRKYVOZElNBg[g[G=K\8`SVbPRMPQYlBXZ
    0    663SMJeNT7=?]^[P@AQOR=OK\FEAw@FbCRQMKm[IB7AYSLlVFNQXWUKVAVN_NSXa<NS
    0    597M?C?8GUWc[FV_*P6CAHw0:MgUwKhUVCAM\a63/Pk?7OR=P41tUK=_<>DG99B1<IC
    0    462tTOV46WL[o2@Q@]D=SZe6FWET>cU%QDK3aik@a\[UYF=BUXMYL#LDN/GH1=.B?VO
    0    544XPgeNMZ=`VD=O:XKPFUl^FP?ZgK6<W9PUDaiRHVSUbQOYbGUc<=JZ#6C;XAIEBVH
    0    487PhMc`iFuWkO75VWnFYaTQcAHWPM@FK_>SL[RAgDQC3Uj^LCe^gK<KPOwTbJ\UXG:
    0    691?SiTJKUM?M>K9hYNIaRDLOcK[OHK3]JXKDJwUHS9XDIPNX[URQELQ^M1_CWBGL]L
    0    611wB8WeY=PbSHKD;I_lR7VVCTMRn?<ZUKCE?h[G^7UJINjLR@hcU7c^GL@>RMTQ>:F
    0    598N^Y\5RWHOY=JZZbC/NUj4OZ\_hWw8b@GWSdW;ARKYEAXE[IQfeUDalK7MEUKRJHH
    0    524/4i:,?=Gpd<IwC`<9@SWQQIKNaKf>a63Kk/dKKLJFROB2J18lK`K[I56DCQ54HIJ
    0    611QK38VW/iaZUP93AW]kCS[:BD1ZBNw`PaT`ZH<N4mP^eW;7XEKHH\tAWXq;Il=J\G
    0    562`??5I_\X[iCTo:MN^K1v[FK_XfGbA]P[TgwX<*<?FW[S=1GA[ZGWl:AZ:NFWF?ZK
    0    563TRR#BN*I0>mJZ@NcY[BUM==FC]RYKOQ>QZSXJCKQSIGQ9N>P[LOI\@L^NAP_@T[F
    0    815_T0SLFOF`\T]aQW=RCMIPRdXRSQfQY3EGIYY3BRN=bI\;[C2wX<HbT7GQFTE<EIE
    0    474aBIRLJK]JNHP9]#XTGeKVR^@9QY^-@W>S9bBE^`G=CCnZJaPWcNc`SBCWOBZTV`c
    0    761rLdQldL`SHaIOGPXcJ+\i\N;.iG9fdY^@DlMD^#]IVMv[MK\WJuS`CF\hK\tFMT7
    0    422KJXVRB?X>W[^?OFwSQCNYkJWQ6IOPGm^1[[T=aPT.In^FZa1`XH:>8D@SQFYTi5E
    0    585E/WEMF>>GQTL_JFK;VL5R>U@iK7B[NJjjDDPMZBZDXHD1DYL?D?@MbQCwYGR:_cD
    0    430cKOD^@',M*OdRaO8XPd2V5ZJk9MwL3FUV,BJBW^N]k*TDbOKUehG5e;=D<cJ4HAX
    0    464FDL>ZYS/k\IG\PKEEQMZJHHTwDaY:?CcF^QiC6b/^JJOVwD2r[Rfiq+(0IT;JUVB
    0    604CGM9SDUw=<]HF[<SL2O<_=Q9LNH9GRNgKKY@BW[MSa^B=NY[L<]UYFJXc;GDGQ_@
    0    376bi\R9LI:U(mLK9@Y?6EUN[,_GnJ>IZ`_':IEHMFna[7wQG(TL-bMgW`JV_cLHBmQ
    0    388V=[KNcLr\uZZweAWRuSRqM:09Q<fHVWYeWLJJY4dHeO`oK`<<%QcfWRv\:Df_HX9
    0    499OI5YVEKThXRMTJRU=^Se;RFGB\X\\fPESLL/9?InFQZJ1QU#LOXReXMP`OM@MOLI
    0    465JPP4AFT[DmI9XFUbOB8G9]K'[EfS+X:mUBEK5_VP7P;=Vciw`GP@=9iJEjTLdK@A
    0    736QEH_gXBVMTdIJOPLQl?\`DTUCi?ShYTJQN[AB]DYOMIwB<OaNMa]EFIcLIBVS8NT
    0    459>3;3kiHFWGE\QTWcEIABL\LCMR>oTVA`Wp\8FS#aI`t8HBQVJQ6GiCNDC=?3:Q_;
    0    654cG=k8HD3YREEo@mSCGTVCKEh9r^QQOC3?Ys@3I<A:>0`Ba46_hJ?wJGO@<b:.I<4
    0    435KBb:EUW^-ACKOkK?4D;QE`6KLSKcK@IRpA^1A9N=^5<S=tL<c<JUH#LF@IRKErPM
    0    447hDRN^lIiX?tC<RYST[Q2wmJZUH^EWNBYX5SR9a?]]KIdL@ViFghNC>PINOgc@Jrh
    0    444EN\TgBdM:AES1do;OGQcXCnLjA]tPf-TDAR[ROwXDIP03fUN[b3hM/EB[AQ<;II+
    0    542mcQd^RH%CPYeNQ[UjB?V;MwNpji]C:WIFLb3INHNK<?`RFTTURQ;S7X8BIX@K6DO
    0    532VXJ_XqAQUVgZLI?mMg5JwJe377IGDbJBVLEh@w1^ZgKVcfHX\:QNOC`ZODcN=P5a
    0    564QaFWS>H:^YJwl6\EKM6oJ0]]`hg]LO;>IV]b6?[WFHOEPHB0ed9FpSCPD-QN76ES
    0    549PSN#aSU]OTQFW.@JXPXR^M<COOA`snMd\;Z@/USTWZQ@:=K0SDIPJCFfXXMODF`G
    0    516FLGW?>LSjkJ^H1TYB[,VU1>K\a>LAlHUK^KMb_EO+bNwB8GRECDMrl5TWNPMHCO7
    0    593\`OO7W5Hl[VJP[^FNF*f`:FXNwXADOZ4QOaP'_5oOBSnOMEQ]QAHPCLTESA]:O_F
    0    455wY\akaU[E%cdW6R\mBCWc9SH<e;Qikgd&$a<QQKiKRGd@<BLtCV8^>(UOLVSYM@?
    0    519HDDK6PRU;=K(=vNTEH_^TVCTf1Ra5ED]LZ7JS\`/FcY>RmePWc;O;#?[K@<IN\^;
    0    436v9_AG#*>bITfMQr<KARBv)DAe\TSHCaDTiZ.>8ZFO@Ta=WMJ`EJT\Q_SM-HLCYM>
    0    447?YF-IbBr=b?Er@Yd1:IcK[NYo<PsUNWNwU\KO@[RBTK5=@IKmM@gUGRif<>HFgeG
    0    505V`o5]WY_(=WBBdcnP<cY^apT]R_Q<N^JV3LYnfU3iPIZ`E9w@>BLWZJ^h_R@Ze?Z
    0    396SJ:QlYX;L^NlTBJ@fT-jTIfcYO;CMW]r2w\Y=G4Q;sk<4[YBUg/nn,0T_;BZ?4W3
    0    533ILU8Qb6vbF[chDKF`SDUd9=8RdiaXfQJ\SdBHF8wVnvNa>DHLD:TY;Bap5LQM@lM
    0    378_i#GMgkVw@&[HGgfAvORF/8NELW`SM>Z[d2ZDWt_:Gl88:QCm7>]5j$>bpPU:Nl?
    0    521hT?tI:)?R\Lha/VLLBIPC-SYR\S]Kow?MWb&+E*S;W2UJW1GR]GBtR7EH)Z;_IJP
    0    541aWDMNG7XOOBEWN=`QJDb[@KBOr4@MKW\eMw6QZ>67^IjeFR\SA`OME`[RLULV*`R
    0    590aaZ`ZuN]9;v46wNhn=WMbsp*FjFK-I\<T5YmZYN?gB@bk_:c]\XFR<\eSfLrL0EQ
    0    463aH@[=UAVVeJSeMNEhdB`[UHHCv[nqaA(Rwa[DeM^:cSKLDX8@lgf\H-ZQIGXNLLZ
    0    558YM`b]]BNXMdBNfDaBNPGaDDGHiILUOa>\EGKjEDUc1LdXEbuBObn`WUw/O[fMSL[
    0    533LYMWwgbNDNnJN1[ePMFkNtdYCVFP^SF:YWreGf1NX=FKgBSNLL7[BJ?hTOIYPSWL
    0    38574B9=,[GQO$TbBM-dVAZb\IX#%FTSKDLNGIHJKju`Xl=Mp60j)W2ZK8NM0ZID>X+
    0    537F<B:JfR_EWsMwdT\T^NZa3<8>w8UXXOGq?qfL?KG>XZGcEVO]OWZSf4VJ<8V(ET7
    0    460=Kb>\CJaZRwS[n5B]P\jmZ>IIk=Znbn5PEbZZE/\XLb`;JKVLADR]JWE2DIpQ^L;
    0    654tR;XFW7P\`I\OFKPaeDhXAI[9c1IdWO<NVr9La;QMKSc=ZG9bPJ<_5LwEHOhM;UD
    0    624CgMH^KQT^\R4SXOQSMBL[bYXipBiTK8I@O^>Q5TEJDM`RwR:mSY;RJ`NR@acKYCT
    0    516[X8PAjCmwIdHMaWSnKMS[d9+H\=[JPOHlGiJJ[R:HQ4]aJjaeTOSIa_keTAtAQF`
    0    533I5TUZhWPuEgQX]EIaWDYncFCBn1WS[`fE@YM#a]Nd_mWYI=O^PhU9IJw`M:nNXYG
    0    439X^VGD+AWLR9e_b[`MFACM_gNCw\i1Z^+UF]g^NH7vW5>\iFH`\K?GDP:P]dMaS<p
    0    569cT=Md_$_O>p_PX0RovPIrTC1@nFFJJkRNV`O4Q&tDQTcaBBYK8HTiV[w>T2ni>QG
    0    614g^Qebf8EDJ^YWTK_gN.J[e^[VkT1^6sB?KwXkZ<8N5HZlW8PaTjJ^ERC]U^hR90[
    0    390DP>XKVEft=B,djnfaR4n-P?`FIKGs1W@QH]CH^$vRX9oA4JUV=eam-rW>IRwKZIN
    0    439bGqAwQaqYGmR>SEcbK]YU@S3YUGfJU1`ZB^\GfWeZDJYFK`_MW>X4DWMjL_^OSjg
    0    405SVTQN^>ZcHi1:gXLC1PN[(Z:7a9E:#VGuUKJkO7ud0nRW.nO:?VLN^vkAO>[J\1A
    0    599FoMeXTJ^KLj(CF<QWIHKUIXWSNhBLAc<ONI[bVP=`L4[C_YaO[\JR`XIRrSZwWBp
    0    499VQNQdc=bMCmLESJYYR[bTZRT7IW?PIILP3QVdlNMON>PdRMgISK<]I_w^YoWp]RX
    0    490GGhaNM4JAOL<Mq\GWK?KCwXMfUKbV1TYFBNb^^19SJA[U[XUhRDb[>C[PdAG\ZKL
    0    390Chf7A;Y/pdM]qwi8<G&]A=;<Y?\ug8,UOI0UR@IGoY=BM2b4V<<UjKqXNWB0Dd\L
    0    414KkG:Qj=REVNUmKB^RLJ[5M_8HIdaV,b?B31\B`.DV4@ow`R_L@_8N&m`LcesTX.8
    0    455d\<\RSKUTN\^DONVkCncXeOZEU=RswNP@NOUnlVf^WQcS<;^YZEAHHJj^KAjP:N^
    0    448YfsYRg:SXap>JFNhZUAZNPkV\UW4VIbRa9XYWf8JbPVOtYK[@UD<J`wMSV?WIN28
    0    491XajRfaI]PEJBHYPXsBAUpl[FC[B4o0_04B[[`d;HcFThZu\qaeF.w6A^TbKhN>/k
    0    590Z]O]>c>[TIkNRJJTaOKWb[SI:wYMjf[3COehSZISdU_S@TERBFbDt;CsrmXi\:l]
    0    581EXQF;QE3Q?DVADVQF9PHNIKKRSKMLaCCB`[WcMPRWR7^BN:7ONDgU5OPw>WIFAfO
    0    4618N?b:ORYF?7>KMQLSufF^C9Ap8LeWk@jwD>]kTlS=X;QI=KYAH^LPPTw3LR\2Kj?
    0    567_ScSYOETH:F,E\V\]lS:A^i?YcO>V:YMN8XWwUFUb0iTIYNUdZOAUS^AsZVIZ\O[
    0    417XS_qcNPJKEP`6R>pHA[idwW9K`Y5:F\KJBELaV?7W=7SWY6YMhLHP1MZZrM[_I@d
    0    348Q]FvGSR]cGP=`uiVWL7>AwQna@S_<SN8HFWP\DBN9?0]BDOPY0\LHgTD\jVcJg]:
    0    772ODfHiHRw8DPK<lXSXJnh_rsEGH;KI:LTI3LY[[T@YW`@QlGZcG8RLMCSZWAJRHU=
    0    416gcrfeF#XCDbIKRYhZYS`M[i?1NfDQRZ<F-N`TTdWeCaW[EGID[qFjI]DvgPZ`w/P
    0    505ScOM[kSAP9Q=Pw`Od]bZdIHIAhcRT(\[VGVccQOEI<aYLF:iD]ZCU[V@GgTmGYNG
    0    703I:EF<NS=ikE_wQ[T5?C\@HKZoAC^IG@YTSAPMK@H;\UfGP^A;M:[MWCNFTWIOZX;
    0    598`D_Q^aBG41^\E[Q\hLhOm[cF=LVA]K\JEG\bq]MEG@8kedNTfk\1O=q_MwK_fS@W
    0    391ShabYeN?1ISBHSbW`c]64a'JYP```7ODL5XIeTE\<<Fk7[WIAXwFMYc=\dQaqb+N
    0    621C`UEQQELPPa;J^Rw]OA`]@FKSDNKJA<NJMHdn^V0HGPYeRJn9ZNF;\iiX\=ZfO<W
    0    528YS^wf^8NNEX2ECSghkIOfY^=KQM49Rg9<)HSKeDTF3IYlb7gFKJ>JMaAEhYlWdDS
    0    373IZ>UMB/O]HUPZoGCkN#RL^b5VlBZ5oL+=5aOGICRF_PT77\ukt/OQ6B\aXP[jCAn
    0    459V\JSSbYTP;w]Js3glZgOMZQ4,hM@X\`X^=FO[U]:PklF\$ksNPBTlbQ9mrTZMF]O
    0    503MGKfcR6jJEkXOG[^_<]W^VLBK^lGSoTJIWTGMa9KEu<^lOPwGN]KY@i\aOe]L=WV
    0    689PwW[d^^fICh3AW,PH96XdbWJG\[5F@WECJLXYPNGV1UkWUL[aU_ZW'NbV[BatADY
    0    517XdEl\c)[GJwCKn9^aPPE`dc88iPIETV:Y)HbMeF>^T0ZS4HRa\Y=DUgE\Wa]UB0]
    0    487ZZGOFM)\TX=^dO2PQX<ISRCN4[U`U=8@T9jEOP'oJhgwfBciA_BOl6NgdbNmJjoJ
    0    635MA]NSR>aX:M11kYDQLeDX[=A_J1MSCB[O>CZcbPBMRwLHhZQTKCKT?FJjL@GGPs;
    0    556i]eLJNL:[UTJT\6ocUHFP=>;WZCFvK]N^G=QVZNS]BEhNCgYBFtZRQ_HKtI@b\wk
    0    428cOJSjj`]VCi7>>Flwa.PV?A-3TFCUwoP=GhL`Y4`2Wh9;IBH`3kI`LEeXKMfhD3Z
    0    482_ZB\AUFR4D]I#MIN[@]R]_^7D\^8]BY<C*wBW:)Ib53jSZEUbli6^4FYjGtOIi$R
    0    508@_W^p^HrL9XIBX6lJEH:t^ZMZ^_EVGvNL,^RRTE7i/CfgTAh@VOCb\lX`mpwV?:w
    0    656Zab`\UJ[3:ZDANFX^KS]ceiG<SU#OJ]KHG_KZZHEiFKXPPHZPH\RNGacaYWafNA[
    0    631fL=[`LLLFDP9W[e?`9VXjk^X4ZSYXcw?9TSZMU?b]JO[NaAcdpCIQ?W[EOUALVMZ
    0    525^<lck^Wm<6c=$d/I\=eOfU\;;L21RB^H`7LMvb97q7^`TWAeE_`BLEwlW_g[YWHc
    0    557JYvT'COGG8GH@9EPENQUM:XT5mR,IaZF/UhTLDP&Pfw\J]OaW[`FYHVfiGRURC]k
    0    725[_]HeWObG?^L6d:a[XTRfQU7FUI9T=PK=XMNb_:@wLbThB>i@[_PSN_ZOV\VlAGU
    0    519fKq\Wc<b:?]/;_CfU?VJ\WaLNbt4:0XBA;ZJZk@Wg:;PeY:S\w_Y_ESrOTXVUDRv
    0    508nTWc`R5F^lJGGCAVQC/?L=O%TidN]_WS];XKF>AOqXET]PWPJDXqlCwM=WN_H^Ub
    0    580[qu`[VDaF<SGFeKbqHjH^hW=@[GF?8WHb<<ibXMGr7M`vAIiLimH5(rcB^@bwLOt
    0    406<9U&EWC_oYF;vma6dDl;RkpK_/5^F8(L[E.jV8P2DEQ05gXlC78X,;KG\C33#[\7
    0    614Bo2<[KN8nfH_oMwI<J5qM@j_]PPRdWMWW^QI?L<JH:1QRJUPpKJ<gDEJ2NRAN>E9
    0    538ZVMKldJg;?rB9GY[d=X>Kku+<J15YTXA\<DJMY@PZ>GWZYFMiwQRHYQRY\\VPN=d
    0    583eYNWD4/<Y^XUdXSWT>;WTDXY=f\LNUHFUccGw_5J:jR^PP=LOd34`>SGOAXWMOTT
    0    530haAwUI?[cTTOY0XTV?KQUGHJ:tLBT@M;GKK]SP:B>*\aIRTQnPXBmEQdDTXT`O(_
    0    413kPaqbEb9N,pF7M&d`YLomgB@B\k#D%tE<E^OpeaD?I@mT2DO<lv:28[g0SoXZI1\
    0    491mRiUcwHEL3T+J]=cg9`Bv[UQJud;<Ug@,?\kclNGYONoaP:ip[]OA1T][hYnWZUM
    0    521IhgZTkY^D?h6;PFcSIw\LeO;=@;WL=aPLX>UQc=-ZH\^Y8>NLYLACK\[DdTTXSNg
    0    630bZLJUg1DJRSCJW9`MWG`MN>H=a=6EHD>TNRTTt#@b@>Y`YLY\A_PKKbXJhHOY>,O
    0    733`evnY\DJBHXOD\?deBT>lb[MJnM@QL^HFJXbTlILwLLXhVFfXoqTHJmPd]lYdL@g
    0    577fOajsgGkXH^YJTGTFA:TYON>HwX<RI`9Of^<VL6[MT`bUE/<^HOEd:P^kQhO[7Gb
    0    645?_bapWGZ84w89^;ST<a3RfV;@eL:f:ZGB8NtWYW2pGjIZ`A[S_JTADDl`e`Nd_<c
    0    542W]]\PUPm%#\B5hDLbC9F\vSa.Y\BR;_]R(Avs_73IaOUU_;YHULcPWnAojSZ`^[U
    0    558]FMOC[EiJNp8A\1YXKk(]QS0LX@<dHQjb;DYYd`TXUvXWXP_TZLLPGWwbNF\XTJU
    0    529YRLNdCK=YVKiQ>f2LOBbDD_-^wmHRAMR?9e?CEF7P?J\BR?FXV]TV@BRXWb6TC::
    0    673VXY\JfP^;@V]?E8@\EXPX\wEGhP>SCdBI4Pd_ITCY7pTZU<^^auKO8JCfUdNLBVo
    0    373Wdq_r\<c>8b&Dc=UnG=Ab[^B;G[IX%UcKY3awXJ:i<K>[[MY4v\C8CZX[JfRi,6j
    0    601QNeTJ^[o>4GP<ce^[>UVYqrLTMqUG8]>_?YSSge5e-fIbs@OwAO?ZA@Gg^MFGZ7i
    0    578em[e]`;b,<l;INP\^OWIwwS?:ZcF?Ie+>Dicsp>>n;T^Sg3X`lW9_8jfZQ^UtF;a
    0    447LU_E6<r8NBA>ba:8CM^NINOT9Q;PFJGADBLNe>DWSiHFS`V^bB.KS#OPGkGT]wZU
    0    416UMDDIOm`J0\NX^V)NFKEO>b@nOIn>UDa\DG\LXwDQnb2WN=WD@<TJYMMY78K=GPV
    0    488aQM_\`Wv:XcGPa^cdN^h[YQ95j;I[dCL7Tq?FROG\XHm[RVIwZ[:[bZKVX;FC9g`
    0    679kthapO7Z6#i<DUSioJUP[PZEKmG8SGXB\@IcZ`?@aEOkbL:OTaa>P>fgOlhhXZD`
    0    608qnWiY^i<C-S<4TYY6NZ9hZXVMmZ<4AU4C=.UY`UCk<4b`Q5aa]_2,KwK?U^RZQ+d
    0    562OOH^T\ZSGRPPKw`G@`Y[@QTSWRLDXHTXXEIVUK9RSKH]fGNFGQM7XQMHDZVaGVME
    0    521TXHS`EMG`QOZ;MD\aIOM_SIWMD`:mF]P9N[1;-@KVTS_EKWhZP_ebG@Swhe\Q?HG
    0    366wuDkgNg37EN.5QSib5jUceeCA7CMF8OmfHYi^Xheb@wUmgEPndP`4>PflZwA`a>F
    0    350rnc;d]6E$1bD-eU^O8>;J<`[CSB9;J`_qN_KbnD>S0>QlTAcOeOA6Gwb=YES\Ia9
    0    833cwY^TnWF9;\8'Y/UT>PAjWh>,Z^H:@Z4IEgQMW95i;;`_N8lTc^OHEXHLQccb1BT
    0    690MYZPSXL=DGMQ7UeMNDFY?N_GJUKP7DM?FFP[Yn5:T1,cdwQn\WQ;EVt.VhWJM<FV
    0    643hZTwRuAPHB]7;TSXVATOWSHD=]NB>@VWQ?WX`[CChH+J\LQcdUgHN>@PP[b`PB@U
    0    537cPNG\:OAe_@JWmYDA^U?U:P0P\odUS@_sK7EHPUgO@:FR+Y7FAwTXjN?J-JG=u]a
    0    674PRRTTVFWAEUMBVMHgSLajHKJKGXBRIh5BC\CWaT;MXNSwK:RKR_FNDbBI]D]U8>Y
    0    554nXZimZ/N4DHLOA=HVF3A^D]CB=KG]TN=LDGcKM;HPT<iSDVwQ[M>P=^N>SRTkTLY
    0    550mU^viTCA_bIQHZW^:e5wE[JLMgN9@:Wb`nJ\V\[?U?1]VdJVKPcBS]_PEUeZra2O
    0    571M>5PF]3@sWL\WGP\=Q#dU?+ZD^NCHV?Q`@LUWXO9@D.cfA?4GHGEQFQd2KV\bH7,
    0    5884SGPHpM]eZM*fuDUEb;N`R>?Wd]BKEPYgNPJIP:4NA@QXK]<?F^L6dwiEDO^fT@[
    0    499EGMIDQeTXCLLFcTVIPRRAWZCI^jYT>Q_W+ij]ObOH\LVLwFW^XJZc[:8dRhIV`KS
    0    856wV__^RQWICM9IYS]UJRVYU[?X]i>6:]=GEj_UOJ9\C5WcV=QTWr:OBS[@[XM\CF`
    0    480[dthN^Vi:@sB#ZFqh8QM_gEI/BkF_IjFI>WmuU`PLYF]iqI`GEN8DLh:gfrjkI<t
    0    519T`YjWY9S+<fY<E:_U<U]p`@G9oKLAVS@J<FQXL=9lJBwfU7YfPN;D>jMXRUdgVPg
    0    507BNGnNEKLRBUEJ@GVTQFCBRw^CA]GX@MAUR.IW_9BFQPCO@?IICD?TGER_X[AaWCP
    0    612PSTlgOGJF:m,OWQ^Z9U@Qw^GB[DFNNM?B=bNYb9?OGP]RLM_cGWIGAY`GUQf^^@]
    0    558Zk_ecm;4>L[C>^7ms:_kMV\I0w\@2:gC>C[WaU>YdWEmnH8mLks@^7`bfTYgq@K[
    0    624@eTGZaX_?HOQWQJ\@@X^/\R<I_NNN8\J8M]UO_[@_`LG<]_a^_DKZ.YCW^NUZ#OI
    0    475NPNYp^*`XeeNCT#8S@^e=<\EObeCrXP]^DW#=U4TeR`A8(81:6WZGAZDMD[TW1IQ
    0    473Y`UYif8K=3fLGZ@ew2XMZH^.OVb4BKZ=FCXCI^7=\O=hkJEgRKoQUMUbYOQbQ2?\
    0    550OmVXO[>TU8NL;XTeADWSAKiIDpVCM`V8[Ecg^f'6I#UcZL=HS\`BRYZIYiCfYf:E
    0    650jZdYbRLY@Dc/4\Z^J<PGW^EJ#dY?D:QSERWOiP9=cF>hVIJvdY`6j-Vf>d`GSL4b
    0    539aKN*CV*UYGCo:FMANZD\VTMD=bCW:EdOQ-J9ZNNHdiK_NLeDUVQ:VVQPCRTwF.TS
    0    550SJD\t`>JG:L1FN[ZKW>TQXVPEVf:<JCEB1^_w`T@bH>[_XLTYN?-XBH;CVYAVF=\
    0    579:63LD^ULDw@:V@HcEuEhL>8\7L=XHBPBKQHHDjB5RnZbCDRQXW/VHVFWIKYf[@1U
    0    533EvahnnO^+;E=7\KdY)fIOu_IEZVD35q;@2^lndJ8_CKZ\m:jd`]18N`RWThe]I5w
    0    477KONjY`9MCCTMCY\Y`@Y[^]QSY>]C@FmG<R\_n_4JVJ>MdO@Xj^K+U=^KXpwPFLKW
    0    546^jcRbp/Z3?i>NUGT\AbTVT[;C^pBSQR3?/Tadn#@FPAaN?Aowcc:H.cVVgfkSH'_
    0    625NRUZ`cQA<CaL@cJ]TBTOUcEU5aJM>Tq<A/MRhoIQT:RQ`NKnP`MUIWOPSNQU^Tcw
    0    567QS^\wc=P96Z;=ZEhO<PJe_eOV_Z9`1U3CGk]mP:@D?HRkM=SGlI3QLcSPgldUQVU
    0    510^jQnqt-;(<a5)nZWs7X+k`dMJr\H?#X3N;NDj_Q3W$7lo[LdcYr/3Dp7/q`Zjb%j
    0    354TTG[l1;BGw`BD[QQPYeSOIa_etPXcRAiTHpDiDWK?bcXDZg]f_<J`dE9]^KX+GlL
    0    371SENRECb@7HF:EQDG<w\MtDKNRCXDf]BbZVMT`<Ri8YqG0AYJQV?\,<FQLd;.VY\G
    0    4664<T@H1w6YX8mC+=1]p:rK>hs_EHCpHCbFb\JoYMcJc?JU0?ARM[Q[<6.I(_8]9KV
    0    569N^M[RTDZ=CXCYZ>TGOO]UlKV:VN6<DUOObMSid^@L[NC_gDD^N>KNIQURc]ZwC@X
    0    641L7MXZBDTYJRK7c:RXOIOV_T;IwU=VMQDKUORUY5ANTRNTILgHIK<OAnZ2uP;^S=O
    0    716l`laC\IXFH`GBX@icI=bB[Z1B^ZBZSlA9IaWbhEGwDAN\aGeZnP@KCVeR^P\j>2[
    0    339;ZeW_f<c2[rGWdHUDI..wKX@DRgE7f49eNX:TcPN1:\9[7Yg>@YG7]chHb5[[#>w
    0    402>CPZD7X?MIVTXMh^4PLFP%3S5kZ=R??Cd#]ZCCVg`BOd<TqE7MeLgdf7G78LOVMF
    0    684lGVQ^GBKXON]KPS1THVRUTCNSYYHGTOQO<EK6DKWWKjXFTQ]JFX`WkYXJXVBNwaO
    0    653aWIO_];a=6m?3X@_Q:U=Ww\EPTHQBK8D;9KTQUECsPNONaIbYRUQJ>QD`L`ML]LM
    0    617[fdR[LDTP8iA?bQZWFbFZZI>7WJJ@?a#F7ENSdV@LT7MWQH^[JXVIH]TNTFcVA<P
    0    777WbUUN`QJJ=\A<QIPS7N?[w[9GAK9B>gOL@BV`KBBWJTbjTNcN\DF7Z`IHe_LdQFV
    0    671cbhek[B:E?e?5cQYU4l@ZSCL=cDBHMT>ANBenk@8cHBNOVFeY_RJ3LwPBY\LW:DZ
    0    584es_cCt3SA>T)BU;Q`UT,TYOOJJ\E@?f0/;T[BbQWi4;lUb@T\_^;LKf5KVwlqL<U
    0    598`V\fWgVgB>]4#R5XY8GMfbZF=`^@fEMR;2k?^aQ@WaMV[b:tUmRCMKIjdeYaf=*`
    0    682Sei^lcKMDMa</;TR]AO8ZSd^<UZF@Hd4YC@cm_;@K<>fSZCw]e^B5G\.3a\S\C=V
    0    465]ejaO`PGL>o1.aHRiDM'dYoBHeD1;.X#14fcIjQ6tK9Pt\<pfWII7FsWPkdTjBNc
    0    508nZ736N>1T??S]?G]GhFQCRVd`F[i;UI:2_OMTQQAD@6WDQ?_\JWGwnC%GP]<S@:B
    0    620VhkumZQUBHe<;I:Y_D_$ewfVH`S36<Y>EFaRfm(?hPThneQaS]U4_9YKRZiLg;>]
    0    371IGI`csigP1Q*Rh8Wf5\OrGj98Pa;(;U4_OmlKq,4ZL+kdDOkZbSIC:dlVZfw_m*]
    0    689QaSEMBkIe?ABNJQUONEW>EGFJ`[PAfYUZPLLJKeU_Y/F@XPV_PwJHOHR9ORILGSb
    0    508FPRahZG\DCiOI4)QbQfIF[W;/VwMK1[62@bCEf=JdH@YBUO@a_SS_M[X^MjJGIFL
    0    513rNlsLVO]]TASP\8fh#G_ZUgK@M>685L:LGBTs[UHMAZ_]nBEKgZ=Y=Y_TU@ROgDX
    0    649HUeYDHKNH:OKTNH\\CSGNHY?4OWTITZF?-QJSQRUIOU]UV9X[_VETDE^Q^R\w@KP
    0    582VPR`^[BBJ;_MG_FdXFUK_`N@M]H3?Mt.=EKVQRN7P:Bw[bFVU^NEP;Y=MdXVZXQf
    0    727lLjiXwK[B:l&5SDgbFUERmZ:>f>@$AW:J:SrRpD;e>I^de;ck]eE@IdEPc`_j6:t
    0    530Ye[NUeFNQKbFGX>\g>c,QUiK@GVNUWoZETK;AY>9RVA`]eMkJ``KB.XX[\GwS5Fp
    0    810w^QMIOERJFbP^LVUSFDY_U^:<V97GdKC;E[VSLEJW?IZRbIJf^H<HNTBFNpJLCGn
    0    678b[Z[[bSL@Gq;?X:[Z@ANmXoPHZUI0B`G8D^XgcOSvS?cVD9`Pwa?QBY9>XVNi@EA
    0    677WWi\YdX?CJQGCUZ[D8SFXZRU>QYD.M^ROCXi\RU1^KCWeeJwX`MBD9^<U[OZ_A@g
    0    459[lSr6f?E/?p99^;_i?B4[_KEBT]N,CKCO9Se^W4Gw+Hi^X<Tv`d*?IV[6qUgc>A^
    0    578_\Lc>NC^NGX,:]MX\:`IdMHIKR`:<AVTNMM\eiQ\QJ3ZJTNJNR_);[XCQSNYkY:w
    0    568\SKPLN[D\VD[OH\3<\PXD?XAwPYZMAVHcYWDI9KGEOC@EQ^@>E5aN@^BCSTH(L?P
    0    452R@d4UCK\j;>F#iO:<GSLZ\hL_ERJ7P_6P3$kpFQ`DaRHOtEM<J<JM[QJAPfEHkAA
    0    489A^[>T[+u]k[;e[5eHVSKSY>E@XXQQULRD5bfmK>.W<\BlcHZfUl^L5\KbTOWSOiw
    0    528AGbBKFoj+=VD#hh6VOWHjifiLP>UMAMSl39RsNRP\cZEGg?Jp:fQ;\^8RW\C\ZPQ
    0    587EwgfSPTHbA[><VI_RNU@KTVPDTh^BWWPUFJURLN>GOCP_NZJ?LUHRXOT5lMUXeJp
    0    634?dCMFSYKA2F-EI`SK9OS=MYT`VhQ#:I/Q'WVe^>4`'GFM]=SCQI6EDLH5pIKW^DU
    0    699YVwO?B?QU`CEU]S:DJKBW^gQFIPa+@QNU>AQOC?Z[C?ODH[HnYI[O.FA_JTP6NMC
    0    475P@[CGSwJGXOF6NZCF6<UEVgOY\.;?:O5N2ZcMM_JaVG?QtTObN;HQ`;5ImY7DoVY
    0    548`^gWDNJQA@U\5WGKL[kK]XI:9]dAT4W;,BFDHRd+pV>FX?2D7LNK7>lwE`oNg59t
    0    450IA\AOWocPHA;Xb^:H\IBA^dKwSW^FPX_TKHM]L]:UB_KahaZ\5cC?VB>Nb\_Xmg^
    0    554iS]]:C:\V0SQ/eR^K+wVYQOC`Y]J,@SL\(V_]UL3S5JaXg1O`Q]<fYGYGXS?adEL
    0    409r@FGPJ#ga4<A\E49;[NF]>:DPE:igT9B_H93S;?ScCVG4KoYM24NRh;up7?:Oqd6
    0    511bOMXMD3@@:fShFgX`<E'VUCF\_[i=d=,A?Ww5E?]I,RXbOIF[9JLN>UZ6\@JT8_C
    0    695DLY^MRdm_CUdRP\UKLIRQPJ#@e^OVVQrTQW?<cU`?YW\IWGMZRZZQ9@b\FC69dgK
    0    4461OHG:]:Xbq`5wEFVd[dOZ:O)G;[L]tM??Cmh2n7Q_HuZW\]8UPJelK]tK^SmJImY
    0    749MPaTNd>JG?T*AiWfHNUTL=FNaJNE5@KH[IH[W_M1ZC=ZW\OcPZ@H:[wRG[9?^\DR
    0    568ZQhZ^eJG8?^M0STPF5OUTU`FCMP4<@M3DM^P\HF8^2E\O[;eURn#WMp@LRHETE;v
    0    364IklWrP^MeFn8+o:MmTR]nRX:FmJ:I,Q-\VKwlq6UaJKp]MArZ\m1DVpLMfOfQ[Jd
    0    576[rdMSbBU<SZ?QdCq_VwN]TUR>Q[IFRO:=UWc_YMLqG-]VcZKYSSCK5eCvTb\NKOO
    0    423JLZ]9;KwX^kK[?SZflSKh]e=>bQ=[5O^XESRDdJ?VC]8SbV#aJ=aY9AcLLOU@]=_
    0    849bRmb`WL8;CcB?RRSXJWNRZ\IB[ZFFF]E:7MQPM?AZO2GW^E[Rr^DJLXA1_YGWNGw
    0    487mJc4WSZRDQj>LB@CI[M@NWV;LuY_I.LYwLVOYV7JZ?Ff=QNW?Lm`Z8[P[YEAQOXu
    0    612Yqwe`\C[TA_E;RMZcM^Fi\X3AdU;6WX;JNXdSb=Ni;IU]`M\]kWVKDd]PY^e]M:e
    0    606GaP4YZXS?4hC@dHZhJWBhcTDXd?\BIVI@QY]YQWAQFhTRXS]QR^'M8?lwsYgGFEQ
    0    438`Q\XbbKN?>l<LWURPG[GfZ]ZIO8N]IR>\\ef9`GCSPOQ9W?whe<9A`;PPnSIVKXR
    0    705\WTL]O7G>PZJNqBIO]XHWKb<WV9cAG[LHNB[QRJMpXQZMWZwUNaCd@[9ZY^XRN]m
    0    4269MBH8W%SjSC3eMYfIwO7Z-bK\XCQEJABMJ<=Vp1Q>=PPI:kSDI>]E3YD@@=]:i&R
    0    622omoVgaB6;4m93iGhW$R7iOcUK^_;83h#H@GgRTH4W10`^^)`XT\5J^l?4da\pK0e
    0    700ScY_wNLZJN_V6MO\cV\[caT02NK?BB[4;.S_bhBDQG7[jOHgNZaH^.YZlNQe`A;o
    0    447nNN0NiCl@uAXZ^YwPYPa7;GK[eY[%:4[hBN=1w&9X6ilZCRa;uKWagRd\E@[D=R6
    0    556KEa>Tj7PUj[YDK7bp<wOqVIA:hA9Y3CD=;H@IcCKJ^^oVCUCEELP[AEk[V>lU]n[
    0    627bG`CI[B_DGg<]93pRSMO]RW6DY@@NG\B_>ZaPw<JW5BcNH2QJTf?LKKfDiBlsOFg
    0    397F`iw[TCS<Rm;A]9w^^JDQ]NSWWJ:D<gM?AQUg_;;[4TXZu:RYcCO+P^QPOS^o5Sm
    0    6427HM=FP2O?TK4VLYgA;FqA=hhgD`4@PVoOcEsR?],I@#AWLTD[WG<>e=P<S[<>U0A
    0    539SrT^]`EJJ;bW<@N\g9R6LcL6TZ<Q<]E1FH\wBnN9VLII]]JOmL86?JwJPe1mBNFb
    0    442TIaYkQ;;GF^?@dCA_*3KeVe[TjQY?<e;MRgWKuQ#bQ8muA@MchR/]QaF*I`thmRg
    0    600>S[lujR@GYhEC]AKg84WhTwCFJX=]1^N>GOLeTW7R\CVI:@tfZ`I?Q>@V`bTW:2W
    0    625I4IUFGM`r\CcLBZZO[UOD@ENJUETG^DbNXC9AFCw?TWA>JL=/:R[WV;LSHHOIWIS
    0    771bMNeOZT2BFcLAH2W\@@D]XR?;PIAI?wIAJTIZ\>IXAF^_HE_WZVCB:bRLYTXa58f
    0    727]Tc_ZXVSJBU0?]1wdUVON]XB4UNNFSO3CLM\\lB?dE;bSBEa``QD<6]]T]YZI:Af
    0    493`V``]LSI6>BNQbE_T>q@pdw;YQ:I8KM)e3Lg\VNHlF8aQdJlOk=?<>tITgU^\5?U
    0    537oXSTIK+=<CG3]=G^E@95\MNAhiLG7^(+%3wBS7BGOL$[jm+XOe66Y^IP9_grKDAA
    0    801SMUMUXGJFRwFAFCYQF:N^QTUD][H`D^OANWQIQI6VHU\TXH[[[RKB@MZNXTgPEMH
    0    488MQ#EUJ*=]D:oYScEApK_QACTNO>_TaQCD_F&oQU_=EB@QIRR5RN;B^C^?E]FdEKW
    0    505]ChmDXW>,&HI8AJ[I=]YNkj(J<d@O,qQ7#VVd_g1S18ccp3`bVEIWc[MNfmNmB&k
    0    730[[]R`T@YJEO=6_JeOJWP^JH=E^S<9VX.L.PNYb;9d.:Yl>/HCOk5IWZgB]WRlwBb
    0    526RW_mwR_H)D,R+GeIc@9eJSuR?CX6=(\FAKSBkMnVcH&]KOSWITM<cDZcgThVUE&L
    0    420j]PJImEI1TXg=`VGlbER</ITXcDXL[kIv>;^[KOLcK;ak6^TBUwFCiVLWYoCwoHS
    0    616eVDF?\APLLc\[WBMZQKYqDc0BhOS<E[)[LXF?\G<K>DZV\@]Ziw-N6`gJacFcQWn
    0    543mZDu[cU<G8e:/Xw\G@P6W?\IEbkCBMQ;F>ccipPSd<4g^_;UnlW=0AQZ<bqZ^B6w
    0    614YoURUFJ]KNq:5WRRT?[SYwlMT^dKDCS7X9RQnSOEbILXHUA`h]RLNObRTZhJb7AV
    0    646kfvNnnIRH9V0>u8\SD<JhN_>@TI9M<^RYVWMwPDI_MBQNe5VR?V\K=haehTP^VLd
    0    836Z^WOUm=C>=g?COIfRA\FRXi<;aSDH4^?@=VVaiEJ\>GSY[Jw^nbGFGr4?]g]XHEc
    0    677KRXdNT8EH=<_JOCwN`G^L@RVVVKU<RPYCMA8MGUBXG:Y_K\VHKNCKSJHKNbcUYAV
    0    671c]o^w\UDAF`AIl>iV%^RVbP>GlU@OF[NTDQIalF:a>>SW]JSYVPH=[\TCNaSNTCr
    0    527@IH*eW`jUR:JSSBGOg1_cR\[YC=LcJAGL#[BLCOWAjoK4Bb2b6\IG=*SV4JP9KB-
    0    647^ckifSG]@0k-<e4[eGQQd]_82RAK83V=W4FYZZ29q/;jbK6S^l_62GgW;wdfg>Nf
    0    527FMSS@1[P;65IV>F`>cP>%BoJnASUQ#IaaDV\RJd7ClICHWW%D?CdA8K:kCe<B^KG
    0    520L<A_wRe<DTPcPD,Ctg;fjTPtTJDQmEdO<an9d5RL4`'`ODZKBGl_<NUSBJgM\>CW
    0    746j[NXQHBF>JBc?TRPL-5cGAgIEuZX=FE#9DjNMZQVNL4WOb>RadI4_DOE1HiKeMBP
    0    479dd\ZlnI@>:]&7[`UGH8:aVcKJ[J8,8`I`9HkacY4w8EaU`L`YfY>9CK<DihKcNFo
    0    534T[RD?D3vHMQ1#W:ii;`GJeb2<mGIU<F-_VbbSc]Xp,c=Qu3Esdl5ITFTh^$>I`Td
    0    573HTWlRR5FLT]OBk`kZX/hGL]`Qac,=TR@LRgmqF:;L@>_Ya@O\aLGIJjNYiwg[51P
    0    768R_ZYMh?O=3JGEWMTRD@KO]wDWPfG>KN;;FG\[BAAbKGaMdFJXc[@;[gNKUakL9=X
    0    519NnqXPeE?KO[>3DS_KL\@p]PBHRVEJ?^2:AjSBJL.^&@f^\5a[wqSWEpX/dbqgFGV
    0    512]kXOC\VKk`a9MS3QZ4L;ZVAR]JP=REM<JIw^MlP9lTULSHONLV_[4eJ=I_CKUQa\
    0    802LFKOZOFDCRQ^/DEAQR=\LU_O\c[.O>[?<@[aHQDFIL5_FcGQ`wiOGZLJVM^OAIFP
    0    412VNXdRf7oEIwBYO.KXag7t@bAM]bA7AHLCKMkGk<XcmoFSEBNDqEmLCUXjTWoCHbN
    0    606S[`X=\JI0=W5CiZ\PBJBWWd9CnC@5Qd907_eAHCJ\HE\h]LXdkb;FLbWJ[V[wBCW
    0    837\aP^XaAAB>HLKGLNBQKRNOXEVwLI?XNDAOcDRHK=ZG=aOSHUUVMQ_2VDWGRXM9QU
    0    383<7MeSJsFkKM8]cE1TF5>FlKTbZc?PMH/\T^UN4e6;>KIPMXUTu7DGXSNOZwJcD;m
    0    504pKkjaR,U;\cI6UDmE#caU\_HJZjU0Kh9,8dG3JflIMD^M\A\[c`FIRc]H9rG\:Db
    0    690LTPlSWSVG7ZS8acMI;TO^7M@JESA,;^VN9GKwV;:WDK[nY6T8QI;7Yf]FiYWmU3[
    0    582Pap[SaUZ-?_I>Nkwe=OGQ`rH>IVJ83b9e-IVM]UC[D:Sd]ITgVW7N@^>bc_PkD3b
    0    557SYnZcG4LG@`99hQsLKD:iN\TZkgFC-_:LJ@YfOO?dE<fwZEaacs8BNpY>Zpt\L/n
    0    775QJTPHN?`;:HK1w`UGS];fMMNTJd>=FoAREEGYY[@CI?LfQMRHUiG:Qv^_]mZ`N>K
    0    612PYW^QqQL33i-:ZAZM+]GdhQG#_QKQE[NBAY_Ys=C[C\^MC2eESEJO3iYVqXSlFT^
    0    445_mMcQZ2GI9^PYefZX=LL^ORWZeXLWZh#YHZspV8NCQWal]F]c]IOF;^Bfipf\DC@
    0    811@WfeeWSPFGMNCD?XZEMXQYwAD^WK9?dQKIQO_^L;YGJ[LLK^COeLICGVVKMQgGFa
    0    558Oae^e]J]MGX2WGLoO8C]oe^ZLn[TX(p8.A`pcW<FX#O[a[Zj__R)OEqY2fhUkP&S
    0    589VJ`lZQER7>JNN](DD>WK]SJE.ol;KMi5T;bLcN9>n`#UfG8hDSM(LIj_=]ZJcG2k
    0    481JT@cR^[X1MYB5IcHRHjEiPNMAfUGo;awA:XCRZZVa\mJRVQV]h\;gBCSQbaYV2=k
    0    709QWUYi\:RI:_ECF.Wi6DTVjQG-dN=@HbN?E=d`L8Eb>iYVV=jGkX>E@wSXYQSR=C^
    0    644=D?A\=^YT?JE[Kw?MVVWMDPX\TO_MgWQUIG@KOJQ=h:ICI[AJ>PWIV1ZRBJQORU.
    0    407]fW<\[-MB[E<d<]6dT/UXEGIBV0NE(Q3ePXB`VNEML^6B^P]Q]g_a..@wfC\IaLi
    0    513QcL3<PPK=PPKWI]*WQ2\H,GODp_XXasC4NPA=?1w8MVvHFM3&AcUb=LKE4^IRK\?
    0    296YohnToGeqEnB?jJIC3B<pPuIX\aBWG\\Q>WWwUQKVK_UV=^iGcRE]CEoCMG_bqJY
    0    766^ZwdY]CL?@_#AdBmQ9@TcT_E<aG268^.?)]Z_n=:e?KVZOB`hlPFY2mJVd^Y`JEp
    0    525LRoRJaGo@8]G;gWhlPLBHnR,BF<@C]q'L3wHU[NRp6cJKGNVcrEZCTUU]R\\VZHd
    0    543<?^LKOGEQ6OoM@QJ=CV[<UgUc9K<;a^8<CwP^X]S?l<TD2/TLHc<IQX8JYS6IL`8
    0    512w_[Xk]\UMLOJBPDc_:PPt`;ODRYE;2h\JA`\atHSSNU`lYLUnZXKG9dLZFaefGAm
    0    566iW_o[nNO;=o/RS[cr0OEMZDUDVYMH<I0F@ULZhJ7YGFZSO>X<X^KZ=eU]OaHw@Ni
    0    564YTb<_Y;GFZVH@w_U^IDFZU=C@bWKLQ\NEG>\_\EA\DX\STKTY[F@E;iWXd^_MRDV
    0    467N\o_ZcRfR7N#5l<M_GAHfd1@2aUMHKRYRLG]m`U2gYGRf<KeZ\HT31R_e^Ok\NW_
    0    530`g\S[TVw9Ch4=_KUXBQI]qX=Abl@OD`J0WdVBFISOJk\BJUOSfTB_N\]XWMNI7aL
    0    584l]PeY]>RO?U66wLjRNr7]LXCK`nKPWIa_?]XQV=9X7S`WT8Va]XN3heLLNYQbJHw
    0    479bkccYdI\R<VB>c=ie>BJK=W=FR0Ta>OHO<R^UqR+jGKUVK?a\M)VO<aZWl[e[DHw
    0    638NYdZ\k.n@4Z:&kWee7hH]tm9D^[U9HNJI@OhsIR<]>>IiIP\K_Z5RDnW[kwLnHW[
    0    611RbWw>JDbHI`oBpQfi5PaCJ_PUaOFF:@=WTNIR:A7pHS]QaVD[J^8aAVBRaSTR5@V
    0    808TZfUOYK],FW4F[@bb;ZH_bT8=WB?2EVBL>CKIa?;w9G^\UBWRpY?>LiKMbJYdF?c
    0    596CaXoTXGf9E\1NwHXaAEOODcMAmZR2GSKfDSf\RG/GLMV\a>Rg]GEWOKV>Sc]HY:O
    0    3720NPfqcRJ5KZ7/oEX[wgKjKaRDYL6\EJNaU6YwjZ@XIYEW6LQL^7\9`*P[LgcR?Wd
    0    530S][Q[Q-b\JoASpaXtH]RWhPNF\)oP:NICO>nSVc;^@]OOUXWwfRN^J]HpF[XfG^b
    0    646TKkP,XPR5OJU8\`Q:GXJAcwIJM/ZIHOICO?d_FXEZNNA\wYP]?17JQH>OHOIC`QW
    0    449a^T[O\4kD4Z8=H^aNUdZSWdH?d\7d,w]vJqShOZ9X@T`Vo^YKP:F]9`ZFIDIc;F[
    0    573K]ZELNZo<\QLQa]DVGdLANMSw9QQRY[MTQNSnAKVP]LQV^MNZHEIF\>=MAY6JFI<
    0    661sb^r[^VZ@G[>5VGTIAa>[NEGGR`C#9M/DFX`[JQETUL\dUE_bY\K?KXUA^URVGMf
    0    549iwbQpsFJE.f=:R1kY.NKpfp8?kdCLA_75NdaddD;_H'`dQ1Vaqd;U9d@ZaegS<E_
    0    444LrYJO\)VGpE:JUejLW+R@GBnNYD;H^VAcjb\S:%G=#Chb`.<ecDRE/D\;oIUekQA
    0    445^GvsET0E<0WKKMRTYA7@YYU8NoV5>Uw;78VN:rF:TM7[_uHYcXkA[FfT;Pnif]M\
    0    368?N8XI8@NYFAbG?U[isUdEe_WwP50j)Gme@P96aDXJJ<[CG`TLL/g^Un/@OeR.ZNI
    0    546drWfPV2[?(b*Ff@Wah]+wRV:V\_A9QI@_:ab_d:Jw?W_rO%t\fK1F@VnJfIktI;Q
    0    501Na[QoRRQ8<`#KQCSQdV=c_TN=V6NRBW;HEVdK\<CjVSgQg_e^\VN:CUWGf[daNPu
    0    511aH_VT:w\NdVSL[vF5;AO=XRFiYaWKTR`bUUINWd?@QQPMcPDeYNHTVL3TIF30bbQ
    0    641eTFgTbFPLSjLTIP]R>>SZYiRW^eQ4MYEGDKdTAQKZ2>kc[G]w`hDBZYRFn>WN?Ha
    0    605sZZR?VBQN?wIOXQ5P^W>X/NLVhUeLjZ?1EDHBBHVZVLLehGXUONfT%UgKQIJFMK_
    0    606^Ng><9Sm\bSJ^=USB[ZwQGIMWGMO\MUQYgV\IQIFGJaTPogRcUCn:9G;RFBP<PME
    0    618*5GSQ=i@=;79:Rg\3AN#?7[^LJ=WD9=j6DWQZJONCXLD@HXBN5-MRU6TUC?=6MI7
    0    568cGR_G\8XAS\U<KHXNN5UiRT3#e[_9FWI:O_Mn[>M\O?hX?Uj^PYa;D``.AKdhDAj
    0    411adJsjd+SKMDF]MP]w7]LNRKTTh^B$Qo7D/loklZRa=VFcfMwZhWL=7OSQwmqM'LW
    0    724Y`^DVXBLSPJ6IfOgMQ>VDRQ;QRiCSFG/TKDLZ^HH]8FZc?ISE@a@SR_[ZwNoPTFY
    0    850b^acEbCcAMa0B`PX^Ag>UbnKJg]69BP1V5WaWX6?X;>n^`CnhS\<BFwK?dgRpK>f
    0    606Qb_WXMMObgUbfbIRCFA`YRZWKwRHAPIBQGW=>OPRSXRUDNAD][BRRJJCiUZVQUR^
    0    578SJch\RBEIE_60L5Ed[FBW`6H;aNFO6UKIL\WRrOGTF\]^AKjIdN%B:KwMKWXrO7Z
    0    645YlmuY]>SFPX2McPwXHOBlgdGOfOMCCPQ;EY^IYB:SAVYfa@uZUa?^2oRbXYZXKOY
    0    593UZS[H?XJL`ZK@MMLVI`H4kXNE\H@RFwFF`?mLKa@iaMM[:WK\G[AODj>_mUoe_LV
    0    433@CI\FE2TF@ZU@\7jYej6R.ROKVCAFMFBmZXdPXORZJs.CnE^HH#`CHbhXG?[SUML
    0    497nwJ[jd8K\C3N5hVZd2O5RiLC?ivYLb^85AsU7L6XlC\GGm<rb`85pGi=G_]ej04_
    0    717\\hPTgL[P@a<FA/YGf>\M`T:KEBJ\A^VA>GaiFNAgCGTIMFSZR/VX;KMWgNbwOXf
    0    505b;H[uN]QE:3O.dw[TOVS>IoLDH[@B?bZO2M;kUUHK=CDJZCRBXNV\dRNW9dV[UDG
    0    509FPY:LKKhlMPEB;POMF^fI?DKOH?9BRNTPeO]l<]@LI_EJFJ#ZFMTN*9ZdDFH5a?E
    0    611cooWaYKT'7`B%cBJwCRWWfPFVWRC1DdAU1i__d\CQH>\_S,[Up\KhISmIwPRXVMZ
    0    658gdV_X]KLT0hK>\ZPfNSHe\ab@[Y:OFb4XE=]`sK2iGIgaoBwlNkOTdrP@bEUWXFa
    0    535hMK`YYC8f<\MXJPMqE=1j;OH7cQ)?5P329ibNM>4w9Bje_FCZmIIf/SFavF^HJJp
    0    428`A]4T;4l`?JSUpP)BMw@=B2>\>RcB^DE>OJD;Zea,$88T/4NE=M^<oicFMYOCN<;
    0    496WwgdAP9VaOXAS\QY[L^JVPSL[VWD;MK$EN\JP[RL[N`[UPV^MX_J>QRV(`DAjdac
    0    517RecY[Y5U=AhQDZIaQ:DV[F^8A^Q,JCdJBNAeXR8;X5RkcMFkSjl6IZNbItURb#;_
    0    572`V]L]f7XHOD9J_TvH?gI[QKn4_WD<EeJ93Ptgq6JZ@[^wdR?HbjOdLwZTpgk^T:M
    0    555`QWil^K9QOVQL[HONPKHOQOAPckI7Jn>KD[R^XGBSIER^NGUV_mHGJw@EOPQmTJM
    0    681dm[nNi/EROd@,QAmd8[HPjL:-`N#NQ]8<JpQNnCMc=>l^M6_YtREHecA]`>acHMl
    0    606`epgFpIb<Be4JL]T]ELI>jdCO_NN7Mo/UCbv\wXEZX[K\jPdnQCHB[aSO^WQYAL^
    0    532VaSNZZ6e[_hHZ8YfwSOVIY:YNO^ScNU?=CWM,fHIYO^UYGCVa[_]F5]YZQQSVKUP
    0    489R@XHERR?HI79D:fBBGWJD`T[P4p]H>+RF@XOa_^4KXPE8WWYiY4PDVDC@BGP[D#M
    0    677i[T]MeVa;#X3:bSnkKSI^YW??XH0&CQ2G.HXR[@:gDKQ^c?gOjN>7Q`\RPK`eV;Y
    0    625WVa\\`SID*](=Bbj_4?EbaY<F^D,4:e9H=WwU[39]H._Vb:V_srIJHUFE^fq^S>`
    0    553[aRGem@D09c1)hWdVFb'a[]TZdGA2BmDb;<vb`4'gQ'Ww`:s``_9L\bKJjTcXW=e
    0    624WZ_[L_NRK-Y:@\VUX?eC]`TE<aUDCC\9JJR\bS+)U4.`oUOZde_BBLwNYbYZr[Bk
    0    579JIE:IG9^waZ^oG27YhJa`@8AL^ZmbnB_V_]I<FFiD]]U=+^L6VH[`8G_\8;l8Vd5
    0    820Sh_ZYU6\A8^A@]F^TJRJUa[?DOG>9,[HP@CWfVCF\?KR\`JaTWfGEOVWFh[SWO:w
    0    424]kouYn-M1'sIO[Ct]7N?YPYA5cOL)Jn@a5[kkQ>HW=/cOfEwv]Z-[5PN\c?Rrb*W
    0    690j[STXXM=5Hc:7\LYU0`D\aW[HWTD;>]<R7GkhbN#r=C`g[=WUPP:5H]QHS[YbIEb
    0    538fFZN@XFk_<F7aKiFQXTTZ@IpPX[>WGR?MJSHINhJN1QF?HF@MSN.fV5wJOj];G5H
    0    674_]`bZd:R=KV2:HXZHEPTWYfCKcwLOFTD3AHU]VP=T@B_P[M[aYU@ZQdN?YjGG@QY
    0    408_7R<IIYeCIjaGfJ>mZ@hQPG7g[R*WVq8X0F7BAX?:H>UOT;HRJh4HXEwYGiXTiNV
    0    745a`qhkeLH/BP;,_ROW@XRQTo/Afe6R?R3@8NRl]F5mA5cfNFwKbL@JE]TPdgU]_Dk
    0    817\PQiUn=SARZIDM7ddWHI^Zb,;WMD@FWYBJfUP^EKSQI][SPkYVYU]KjbQRQw`B\]
    0    386Y^aMhNMq'Xa3_[uJQcCZTTaTFwB[Q_I$E:ZDHU1<TH[>KNk4lTBNK;J<>^GDg[[H
    0    643VHbF][MLB;^WKVGdWGTaHPJ8S<>HHIM#jKMTgeCMTAHZa6INDAM_Cc_UH\_U[YGa
    0    615bV:WbR=fBIQ_?^G`fES>oJF=H\b?FDWP?<PDBQ?EO@QE_LFbO^RC<;]]M8wHNNOR
    0    554RXOcGQJP\NSYDNMIeAGKSRb4]XjiO`SJ[DK7I:JMwbmP[DWbWBBJN*R@Z+D<\]Xq
    0    495EibPbpPgh?mEHRMrR\%vfO^1?YJ>S9S?-LZ\Vk@K^PUU[HJMDPO>N#SM>J@pUT*L
    0    564\QSM`\MU>NG\EVDTHXGYOVMGfwb^I:CAI-NXhG@hNZ@WJoCJfDCQYRT@KHHORXN[
    0    693VRLXYcX7<HV?;[_g[:G_cfYWC_R9BGH2(GfWkkPAkCO[We<[Sw<CO>dMDRt]YFDY
    0    659[auZwi;S9;e2)qJuo:I;ooh5KOdH<Hc1=7pp\i?DmEIBhgMjbZoAKMdRO[Rb^8?V
    0    949`aR_TUI]C?f=O@JMS<TT[Xl=4RBM+CR?I.PQSUB8ZDQYWc>M^\[IJKOW1leNS;Hw
    0    559KL?IQL:OI7GwPPWEW`bTr<iC_SIiWfPHYXRYC7TT_VPAO>S@?6XOWK^QJNIDJ[Fd
    0    811SXMBIR8JQKUNSVwZUWK>FFKO]KcaCDQ3K=NWc_NLF8K?_NLT@RdBMVO^<YLWXTHK
    0    458i\RTfU.PBDX;N\JhTLCX_8_7OojF5.a4b#C_Vj8;;;#bkbSYUhOKIeNm:w<P^hH]
    0    838E>wEGJS;P8V@;f]^I8PHM\KYQFLE26TAg?G[hSU@A?>IR\RNL]OR>QCFRUBT`dR^
    0    710LcpYb`V\6Ap@5c<VfOVQe]Z<0]?9B=f2#;S[cp:2]F[ee\<vUhJCk<SFXoQsd9Hr
    0    837Uphlwf@J?GfL<\6lcB9]Ob^E9\F=TAkC+ViQ`X6C\JIfW]G^^fSCR;c]YaWcg?Mf
    0    646lXd]nP=c(/SQ,tMW[Ah6wX\=GIP@SWa-c=SD7EV;Y;C?ft<Zj^OGGXi]OFn5VENg
    0    553^JMM?a@c;HdODXH[ZJ`UN^@5PHKgRZ\wtErAB[K3>R>]d2-UbIGCf)<h\4`nAXVJ
    0    523=L59_0NV[lJ`EZTGIbLeN<GW]<wE?TAA[R5EPPA^FIJ[?CaSF@Q-SKRNY]?S5>]:
    0    475^jXN?U?G:JMM9HvGHJf6@FZIQo[e3;N5@6`eMaGBP9KWncAV_pnCbnX<;=OKwJD/
    0    736ZTOS_G/aA2Ms.cBDwAXSg:87BP]4Q[\@2>WD;N(WQIKHJMIUJL>BXSLeSH[JQTE_
    0    732d]loZIBAEK^AGRHYVTK3qVeJHocCDRj6DBDcWgOJMO>[aU=bkSZE4:mU<_owX8Bb
    0    556\HrDHIQ]OFd/=pOYLQg0bQf@<LKL?FGN\?>\K@CTh@VYNZaOc^QYI#EHZELFECMR
    0    695wWQWH]GOBPiMGJVad1OJaK`TGmVRVO[3D\UKNK3<RH\MYS9XZSjZPD^bGYOSLCOP
    0    560ObR9HFF[Y\RKcBXKG^SM@A)Lc[Z?J=FHa`>QUDaf^K=YY;l?HBbRQLQ^Fb0G<wSK
    0    517QcW:T->?VC]IhJ:u[F^Yw_EMB`Y*Q=HZUICEHpHI[O3Qc,RRRFc?_c^SGSfhcQ@S
    0    545eBP^_HVq#R_P:RZbQf8\jMReIXY>;7aOCITbbD;NBGRjTn;J^_Q@]K[WJ_Vc[BCd
    0    637PEKUeYFd:SXW4FG[^R4VV?FHS<KIfN^UEYU=[N<Q=9B[L=ONRDB?XAcw]NDZLDK@
    0    473:S]l]`oPCNFC3@fU?[>]LpHO:PcYNcUbO[MweXa>hKG[LWQOiWXY66H#T<GOC\XD
    0    669PQfC]MdTICKEAPSKFKU\FawTF]YMDLW<QHB\fNSDVYNOObNMPQLCG=UUeDQYTPEc
    0    508WccuQW>NUE\=?A*le*CBtkcA6wc?NPd=+UX5Z`:LKR_pQP.umql@i#@oIWX_Z<8t
    0    516NZqEP\9p5QD#QkYHO;mA\sW$gYqR<.;:H>TNcOK8t>UVAk]_^cYSWEWAR]LNQ\To
    0    568tEGkii\S83k=YU2iaLC;WSRDAdDLFXv-RZgcKq;JTB>ZRL\]VX]cE>JX\AawU>:\
    0    654DKWF9w,NFST7rW]PEZCqA@T>DP=LFFD=_Q[`QY&Ur?@[_W<NBTP>N<bY/MGrRYJ_
    0    526^M?fwhBQ1;UoKE%Vk:BUl=n^EUAa\2du>SL+NS<VRi`cj`ZEESG8Z=MPo=XR2?[Y
    0    832k[hVPpHX:<_/NqK`^KDD]ON(3pC>IEd9PBG[Lw4FUCZnRZ9\R]TJBCgbW\EhIS=]
    0    585H]KH]MQDG\LPI]>NSOQYDNi\@k]IUQe\\F@JRRJPAZmNU7AFW<D__A_QwBdDFTWa
    0    837vO_V[a;hBGwF@EPkr>JSj[hK?nB9E<fE-?UMQV89_DPrde5bXb1LM9VNUZ`SdA?_
    0    772aZ[Yk]HHFHm?OVJ`b=F\b^jD=\MBBG_#TM]bSl@HhFY_eSNW^hG4WDN\LbXqTK;O
    0    504JH\EF?SQJXV8JDMPQ:WWLDIDZ:`PR90^q<R@P]E0VKJw)OZ;ARE>oX7<>G)WX[GE
    0    434PEOcJp8+;NmMLERJ1G1nCSU#)S_:BAZ?)CQJFd1UdCNZZ?QOCE^S_KTRC^D<F*9\
    0    424Y%^p]mPlWcgLeEh9XcDdWiE6%=M3^G]]<fe90GUCCj7N>UCZje>^m/FPeNETU#@p
    0    437RZL=+c7bQNN?r_KWY^QZm>e?^jH_/iW:Z`FKnDU`SUETbHeEcRBXK^wePD_fAFFU
    0    607GRm_@V_@9>Q#:ZTXWG0A3^bF?cT-,CB4[7E`=@VIQLLRQN2Mcn?DV<OI_]`BT>MW
    0    420V<EShQUS;Pa\I/>@p[M.9\]K26P7XVpcJB\Jh#KL`DQS,OQM;JfGHQD]a-OdM9K-
    0    507^QkHVII\W/[;ag^]:HJ3FGP?URUW5BG<g7IwK\:F]H/]O^6khaORU[bVUPSXViYG
    0    478EfwUXOJJ<L^WOZ=L7G]9<d\>V?&HiGL8QBW>o5HF`l>`asEbF@SqE-R8d/OFYDHE
    0    546hdRKSUPT\S]RYF\wWJo;m`>OC\Y7dI^NLYlJ@N4V<``L=4?YYNU4A69_VB>\AWIE
    0    473bR[T[K7nEJWpLh]QwRE@nOOK8^A0ZXlY<3ZEG<ZNT\G_FaJIMEr8]\QEI@=Nv5cL
    0    512KWc2E7(YRbORi6p>=oWK>@BLjULmAw>Fl]GTN:LP>5TL@8YJAX>;U\QN@IFW;p9@
    0    637UPw[QhJVL=Q?0PQiV<RVZbk,NNDO(BODR0ZW]bOC_4J[L`=^^WBFKDQ;IdT\WN@n
    0    742F?W7G>ZVVhAcUBTAG^ZhFKPS_>DebUT`wYW8C>Ta9`lE7W[4DDAb[e(QK4K>@@Q=
    0    737V`w]R\]PDC^>AQL]CAH]GmbbP[ASD0CTO9`J^Y18]EQSW[EhaSR>`HTMj^abaBN_
    0    541YALT#g`hLCZGU@BO^0^oYlVAVU`<mHf^bPWNDDWZE36]@EhQD4?CUOJHMEc]SMWC
    0    868c[VX[VPL>?FY&KKIV?DJbHT7CP]PBNM@DB]GMNU]LXI^FPBUDODCBGZwNOnDeWHL
    0    572PT\L\O2I@PSHPNEiaGMClIBK;JUO7QP\7=K>VGE^SP*b`6G]OWL1AK]d_;dEh#6]
    0    464Mj6OHMAC<EAWJ\I\_`RO_NMM#=?PCVPDIJBSMNLGUB&@\CENZTC=GQcXU]\<iS4m
    0    474wR>J^[RP7LiG9MXCKFd<g_\YT\qP2YQM4HYT9QV45=FNtv8NrVWHArWG'Q^DRh9F
    0    618aO+=NODV;;OnNlN<knT:]A<BjRaBFih/UCT:2AdWCk>TP.BDA5rNTl\w36\$ffEQ
    0    574`H;1<CLwWX@XC]r:I^lVhN=;YP[K9Z]EMT74U6bTIfQ9E/G1N:IQ@GgnJKUETv[U
    0    531\P;J>D6EN\=Q<ZRGBaFKKM2`R6]=2icG@U5C?DiXB`3_j2WOL>_=0lw]D@_WQ[/>
    0    444[L7H[X>d=NRYOcrPPic>\37JkQp2FaUWeSPCM[@e.W5<X#NLLB[RIT^j+A>?Ia>L
    0    655gLSDFK<M?MBYD_CWMlUFRWB>X2c9ONm7`JEACFQGAwJ^\HMX:JoGYbX[YVMKUB:1
    0    712[D?:XCJa<AUo@_NDUac9\;CWmBX6HT_DRBV>?>Mw@r2DRK;E=C]-FU]W9G]@X[3H
    0    726F3<(;KDPoV6]J<L>DkRW0:WCIF>w[\FeDT@JGET`9eS\44F4I5LTGSCG[<5Q@9Z9
    0    738GOQRLPS[EXL\ObWRG\[DIQNB]Ef>>SL<LKK?NOUJGw>5BEIM>OcOBeJM7L_=LWO?
    0    454I6(J#>/<S<B`^^=FW>O;[8D^`cQhf`fQpcJDM3mgGs563BII@5WFVoG[aCQQDgMK
    0    542jF7SZBAW;76v6wg2;OXDZY\LRXbTBsI2P2PLJISV5l/JE`MJQNS2@jSTEC^9^TA:
    0    385qZF2Cg)cWVAmW;RVPvGtcWN<Q\F5DRP-YG[TAJnSIp?XG1\]#KiUPlbwDFQDC^/O
    0    541W8IXGE>ZRT5TQ]SIafTWSMG2j=i7IVuSiP<B\FQX=qKDY?RJA3dA4ZwMILREDZJ1
    0    306YSIj_GjVGR\WQZvFW.RWNO1w<bRAS\6`2FRcRETDZEL1`KQEXmX@bt]a=0t9XrN/
    0    515_VO7CUBk:FI[ARGRUgbTUDL?WQ]?@vRK^PC1N9XdSQ>HwS?ENBZGUjOWCQZPlZIJ
    0    646fQDS^c=ffbOGNeLB_fYT_PD25Ma1T`MPSSPT\XUEBcGMl,KRAHY@FE[ZCNU^wKI>
    0    666CEK;S=M_PLSTFfYSTUXVcK3@d=G3BZ^JwB?THJ_ON`NWhAES;JMX=U]XI\M\`dF8
    0    391BmJb4>3D;AM]9w7PZj`Z`/t<FZS+D[d;7SAIS8P;``1OiWAK7Ai:[FdGQjRP_X7D
    0    596FXUf\J:O8VXCDMJaRdKE]WQDMH^5KUgKMPNdL6OZS\FK^KDNABGABMMWF8wWYRIU
    0    565RN80KKASOJ5UF^tH=V\Jt9=GWJwUK]_GX@G><>]^@bGSTRRTK3`VN[YjHL^;TW?E
    0    682ICCBqT:]fhN\t;@GtcAWb+>>=MZSSfdhRfOGIK7a>c^SB#QDJK@R`LJQLI7`M>`I
    0    665@a=wbO1?UTqFQM=WlEVLd[f/DLPEMFO>AMUBNPJK]IWV^PHRQ],FDEUW$WcVvL<N
    0    554f\B<L?a\7GFaIWdK`wbB^LH0dLdD>_c7A;QN<>]O4nXB^PP>DFWDKQWSI?K>SiE7
    0    519@d`GIHlTEGVALKcIP/ZdGhF.KMWWBaM>JTUdI:KIwhU[bYjZZPMYZ==G>>MN=Hc4
    0    844eA;ENF9ZGG?eI[PJJP\Cm;DBWDZBB\fM]BEGABXUQS<AW>FB9UaGLWw^AL[D^XIY
    0    630kIMPV\.pK=Te0WALRZU]w=DFSHWGVvp\HO5B8QQe>O_O[\>)k8X@DWQtI4UAXOP7
    0    457qiI<;R:OWH?qdCP;J]ZXr:OUNNjWWYP:9QOB:4Wb#W@icBDZT?Y,Uccb7JV;aH;X
    0    459HbTUV/OK>HC@NDBNCNBTHPULL9E1E?<@<H?MrAG5XN#(gX+dY5TK1JbEO2N%JcgV
    0    473APkrCdDP=Ow65b:SfG>cp=dH>KB3J=\@FN`7eLB+[AVNaaPQ:QEHD9pKKY07hK9I
    0    468];DDU;6kC7OKQbF7Ww]PO6A7[LN>B\IS82CBGGIR:\@CL?E;I:^C8KQqN0^GHcKU
    0    633\MJD:<U]6B<YEYQLISSSbEJCSK]aNONSKQ@HKQ`Y=wS]POKU?KQ7@ETN;OO=^ZC9
    0    620R6\Q:HAU#HDd4UgQQ7aLT\6;TcJXNTFDU;CYVAYFSjX?Qa$RX<LQ[PDLVOJ,Rd)O
    0    562]CO;OE^wHSCWB^R>Ha^Ee;SBZSXOMlZEJWDB:BV_=T:PUT=<RVTLNT`W=+YB]Z@A
    0    505NFCbPQ0N=DVJOc6FZFF=eNO;K[]?3[Q&M4QEHW5]JU-8cQBElwL?P;^<eZv0Q0CV
    0    512]GXR:R)kNKMK0^FEn^b9iD=H[DY@PP]5\MO:NGaYPDNOhH=21Tu<DTlwJ@_OkW/*
    0    597q3=IGOFMEGS^Gbe4Vg\USLBEmBw-OXT>N?XFIJ`a3a>B[NMQ7OiOBi^[?)gBPR9Y
    0    402wCBbpkeTBeNg'RMUe59aJCbTF,I?5XP994`V;FeDb.#H`^E=5QF4G;;wNVhElK-Z
    0    487O>8@R];PU;DSKd[KVUdU^D)@nIbLZel?T;E/VQ=lKl8LZQ@YAXi=?mZj?YwAe8DV
    0    743fHQUF70]CWO]<FcHOU^HhPFDFPT6N\dG]@;QCYRP-WBRK[AN<@`7QV`w;S`@QVE[
    0    553`PELHFMhEUL`YM_?7inKaJEU^Kf?1HK?CGWTVHnwL\=Om@HKI:b>KaHL=OZGU_S:
    0    419RM4VDS?H>WB'WJXDFw?]=@QCqNPY?D%Yk\NP\Db>@TDDUD^*<GO2`X.E\]1W<sI;
    0    483V<S[TC;LVEXHQ^c7V^OK?XG:SLZ44U)?ZTJH=Y<>=948cWOKN@b7RKhROSI^nN#S
    0    487hPXSGcB::VJ<H]9XD_U>m?fY=8R@)DbFa?4Li:U7NI$Cv^=_\VdE2IOK4gSAwGXI
    0    470aA5016?eYA3]7]W#7\^.^GE1]L`L\KY>h@ECAAUV9bJH;2=G:6VWKl^iLPU`?bRC
    0    653VSVH*GKY;KOGVBaPERK:PIBMR`^QAJMFP/JOH>UTFLJ]LKaEKUhVD`wBEdaKVS\H
    0    614O1A9=?CmEMOeE]bC^a\AR8H@UIL>Dgd@YE7U;NXg=h8EPK6B;>w=0`uTBNgSdSKC
    0    539e=N@^AFTVAFQ:dYJOaXIwCLRbSa=Qfe@[I;P@BhJLO;IcP8FJLeDGYfVQMgFOCEJ
    0    668`ACG]GE\9L@[.ZY4hMGBd*2CO9c+Tff;]DL@42VhHi=JT5@KRJw;JoaXOLjHiR=H
    0    507NULh=w4MTFQ5NcCKpNT>`B?LOn?[CKNQAA<NCE89HA0NbNHalUe3=?UC\HUGsBOR
    0    431N\[3\>?8GIQXHc`X;FPSi?N>DUSIHXZMGP<6SbTTWuJwgRGJSC^T?M\h=>HIh`G1
    0    529YMPPC=Ta2FQ]3YN@YgDQsGA:kZOJRYl9M;X0T@aIUW@4^L?K[Ob:1wKXB:e;]OK_
    0    611w>>XZX6p`]QuZFXL`T^Cd>9:EIIY`efmO^X?L@2s=]TDI4]>@=RIMSRaLDEVP?TB
    0    5754LT;REJ_ITmA]VjYGC\O2]bIQjIX\5>EwQ;^JSpDJWlI3Q]UOGPSMKD=mI@^?c`Q
    0    6196XQA<L>w>YU/2g\YDPrI@UEBP;@Y0UTXTIQQ9.]AYMeNWeIGZ5MRIE4JP6gGO^f?
    0    574s?<CJ6Hs:AX]3w_DQIg@wF;2`8o+=LV/K'DBEF^W:W6LmD2JJH[;Ecj\5HvLDe3^
    0    624eM?8MJFZBWLS`lK>HncSQ9H2^ZJCTfTMRO?HaCZ]Gw?HJ:M>JKkRHwbF;=PSL^;M
    0    514p>H8@GLgRc?WQ_Q@YUdA^<L-w:POEHWBeJUG@T]TAYWOGM%IA>gWd\I^OF[?2]`F
    0    479NCE/V2RiJK5CBRb93JZMAaTLfD:dKLFU_U<VI5l[NeK87ZaNW=b>NW;VXGXGOw_+
    0    554TGFZRH3N08?d-h:MaVH=hC-DW;MVK=_KKB?HQ7ZAS[RL^I9[8SN,39wV=I_HgV<B
    0    573OK0KbCSgMJfC5YSgcHCUXObNOQW5_>`CJXVmC<#P`F=U\O0VTHX`V#PPY_RSbD<T
    0    563QFP[[;7ZcZR]@EdF=W\/eEE>jMjO`i[LKJBEPG]^:NA;wL=E9HL@LakfD@:_dX)8
    0    447YQZSWJZU99?5.Rsm_EX#mdCT_bHI]R\AZ>H8BlQ;@wa/U-YWD=UdTDu\:[_H_fae
    0    460^6ASA/9ZTB#m=ba<ZSVCqJABt@M.K^M2JBP0QK^rG_.BoB@MJDj>3WVd6QWMT[CJ
    0    631eA=U;5>d8C=\@dhA<cjMf;<D_InDDTeCVBQBB5`e0w;UQ6@M95OM=[[gHCY@Se@@
    0    451bCMV9>.]`OC`?Vi7IwU<f>VIQUBC\ZNgV=.?M[\qVhZKX1V:CBUQZgF`E(,D]c@?
    0    527=K9S@J#fDFe\PLMENkJRB?3QRM.,Rc`[UU>KRVDBJb>KER[I9:[SIn\aO=]n_GI2
    0    702WQ`H:>JM@8Nh67UMRUGJoKGNOXiLWabKAC8UCO?JRRQ@wJN@F>o=BJ[TLC_ba\FV
    0    397TE^ULQ;c63C`=VJR\nK?qTFG]`R.VXe6I4LS4ddj_XCOWB;XYhbZ7@kJ5uwRs^\t
    0    395:FV@IZ6bI+THVQFBQUJBWXUt=IQqOHaZ_]GB\A:iO>RUd`8G?]wDDTDZa_^SbI2_
    0    547M@,C?@V\ILH^C`\JCwh?YRYBh>ON=_Y^hF:WS?UdJg>FDK3=M4cE?^HBZM];GdEE
    0    600rO;EACbYA@GO4[D7E]YC\#DJVShNRYTOAR@ERMNj[]8KSEYNK0iEDHUaCIh>6KZ;
    0    778\D>6]JGWESPkkPCNYoYPV62EBQSDZeU:QwHOHEXc;f?:D;@?A6QOcZB[JFO]JDI;
    0    547A:PIH0ZfPAAKI2eS.Hk5:dL[iDPTHO?ji<UeRKrBgbY4A\V9MI<lFF>@_R#5HWiI
    0    545d@:@TN,IIB9QIQF1[Se@b;3=YPNDLnhMYO?BPBgf7w8H]NC4=8b[J_bH?@SDDt>L
    0    704eGFG;EBT@STF=tZHOQY@g7KJbGwCPYUCSRH<@CWGJ\=Pm9GFE9iHSm_dNEd8^T;P
    0    486e`>FLn:G:MqTVN<nhd`Mo3JBVfb<BRd0Q;UAwP[XZJ;GvC/pA\FJJZq:6\SfcZKj
    0    319oFJ1dZD`0FNM-P\g`W[:hbM[3IYMZJ\>J<:B2BRdXi5KaU_-.SMZ5TS6K#rIUY63
    0    515fBW\GWMZ[=dR?h0QlFE=AsYCIS@-.\V.FL>+E8ZNSN7IwF>L?8E9d_w_PC_dw>6\
    0    521@9B,FPHPH:7W0pwIglVjG5=)\DLOTfRW\L/6NMZ^9hL@eE3;F.UN,MHTO4OR>V3^
    0    468M.DVt?SJHU<P-S<[sMKZR<X+<QO0T\gRWKS.SGiW>pDB]/6T9:UAVFb@SPf^wR4C
    0    577rFF65<Oc:C8fJdN?6XR6i4CAT<dSO^o7w%7>RYesBmB3W,RD8Ci>@slw=Ih4XaUI
    0    524ENG;>8HZPF*uGi_D@P\E[BAhWCSRFwg=_>I=05Z]M_3CN6H:??];=Mj_LAoOPTNQ
    0    412t@:]`EVoRI#eNaKMPeBPcKC//GV=LcqLONF?S:SD@nK^P7ZKT9QJUhZh?]\@kkFI
    0    737kDT>NLJP]<Xw_GZLWYURn8@^WXU<LZP@LXKG=8ROI@@ORd8NZ@F@Bf]Y,MRLLJ>H
    0    550]bE.259g3ECV9gS>PnXJt533=Ac^:bPGm<B6.Fa[8eM$aB<)DEXH@STk30a*QwI'
    0    616e>=F/ONW9F5VI=e9M[QGkFQAT>T4OWdGWQ9ZGKTQIb?GaAEB2Hw9KL`L@O]*RN1E
    0    521\CG=NFLbI>@]CYIV]o?JW2.>YCR\C_gBVI9K@EY[4t5UW-G:+)nAGwdKJINKSP4H
    0    679w@\@9@9b;?__GVL?kEYKbL<BPJ[=:cWFd/AHHC\^dYN9]I;^HO`CJVSi;AbLt_CH
    0    555YT\ReeX>flWQWCfcJ?<A@UDeKJBFT=@sSDn@hw;^i7U`VIXY1^:M=N6Z;YBtdZ=?
    0    544`G8>4.KcNJ8h;XbFWpiFrI+Rw:g0KYpMe<I7IPjd<n;OY5A9.CMHNZ[rLOk@MTNF
    0    650W:ED/FO`9G<ZFeRHi]kIQ>UY[OSAGb^;BTDQN6ZnQwD?WG=KEHa3QYc\?GZBPdK=
    0    577bF@JF<VwN=Ee*k]C<`gBeG>;gL_?@ciSK?8?A6Y[PX>HT;A=A9KQOSgi5Ah2Y]CI
    0    511f?A^L76fbZEwA^T=rkVDa=2=h3q):na9CPT@C3Tl'dGCU?R?82o;8cCb.=kEOh;]
    0    364cY:[;/+TWW[\jVXOBkiUcC47?uW4CNj>JP^=-?NmBS&P@Y:C#IVcWML`/5@N8<\A
    0    726wNBDB2InBC'^B^]8G]gH`>61]8XDG]W=aQ4@?8Gn:aJ<P9:I.<^?KvYqB<cCdZLH
    0    3605gd]:?AQlKh:Y5PaH6F9,_Ea.**WcBGZIBYob]FIZ;VJLUj6Um3DCF>Sww6Q-/qP
    0    621eH6S[K=nG;?aKwPDKXY=_8/KREbBNL`CXDVNE>YH>RLRK@GF9O\TD\[LWVSQIhI<
    0    562JLO6M8UKkZEKmOLEI^D;L-A/KT=]Uj\Dfe>1B0QTIwKM-;g<8&Tl\KaW_F(A:erG
    0    688RSNIM79UK?NQ9XgAUFS#]FAIQQcL@bvMaB-AMIOSPPMGk7<=Q;`D;fXZLUW\VRHO
    0    626]3@4+:_]ML5LHgnB=mwHb@FjeImTGFdAvE3JLO`c7cK4`BZ368kGBlgrB6PJVuG4
    0    310ZmLNX`IL;1c^NPTQR_cJt5JP_k$W0G:[#E5?)YrelPIZVV=<\S^?^N(_@3ZAPCP:
    0    701X[YUVQ,<QHZLYS]wO?DhLEB`]h>BEEKOIWYYg_A>QGKKjZM[RVA=K7WQEPJ[VG<\
    0    547RQ,TM?CC7UBYBRO=YQSQUM`;GQXJQ[MHQHFBFJ`kOR@KQPF@OKcA9XP_E#H^FGGF
    0    611[B?@4BCLPG<TYeM;M>WEUG;TERwSI]^?GJICALYNB]D\W8MCJ=`PDfdm@@WOWBDM
    0    401P]RiU^VTG;J/GqE_j;T'RBFFJFP8A6YL:P@GTT#GX]:FNN8BUSTEMAaDPCg/fFS_
    0    526e;GJ-JQPQ[2JoIj,ARP[O*5Qc:=@g`fSNShLQ?WkAt^J[Rw<<=KaBQMcA/XN6WR0
    0    568wIO3>;Oi6MDR2SRLQvSNU9[HZDNE8^i=LAFT=Cm^PQHJW:LM:E[BWcbmLLNART/@
    0    644ZZ^XY\TNATOVDWT`PEHMTlSPDjK8IWgVS;Z[D^CNgBHIgI>e;[V?I\`ZTHVdwXL_
    0    706R;7JVCB^B=Do6\bBDgXA_INGb0kK3S[OVN:@BIW`CR?@ZJ6VD=wI?QVLBF`6bg>9
    0    543wJTQdG7LHBDp9UP?h^T=oJXFEYN)E=`aCJI[LUWKZ?5@rZ9A4AXZ:XGp,utP[R)=
    0    629]9LDI@=uFQ5X6TWF=hbP[4HLNLw,Ik_@bJCKXA^eTkHFk=AC0S`F7k\jQKMREuFW
    0    576BE?KKHNwOFMRiAEYeURSRINZMXKTN^DZQkHP>CGYIs]AEHf=ICL\WFIQ]HAZ=<MD
    0    662RR=PIC,EO@DO8[UMP:aJsJMOI9\#?JJXb7]DKXFB?SJLmH=VQMeEY^diKPXCXUGA
    0    4121'W=:I>pH3C>Qeb+)Z?#pM:Y]Z7QNY194XXO=SY3$IFASQPQVJOLQ;O2R``==Lf%
    0    598kFLL>K9rMK]a7jQ@`SU=O:LJY[wK>Xh7WDMLQO]N?T@QS:@R;QfFVR`[;)QTRSWK
    0    315oiibbTDsMdP=-rg]gWOhTgTZ^9W>KjSNoY5IL/]7wW)QDe&bZiU1HISf8JNRRrB)
    0    760SPI?HKAb\U@XCVUXC^PMOM3YOXX?GUkL][DZQIXUBJ<LW<LLE?HHCwTR@LIP`aHE
    0    507?_@dYEFFX]UVC[NOD::MJTK0[wRbNPo[BKJ:N;=^\N>9DgHKDIc]`;C=uIbObGVW
    0    657AKa@>UVw0>WIJ^Z\FRZEOZK@_L,EFGNTkUG@K1_QR_i9;MWDULPk>SE>O1UXSLU8
    0    577D`EULDUYLPK:DNJfJDPJ8ZTER\%fK:Cd8HLVHw=AdgVTSTwa[UCpB;=CjXC>RCYJ
    0    735aFIT>HOc??KU1YP:JP]:TLPGdGPQ@Rj?S?=UWMZSK[LIbV;UJLYP7daQAEwRca4c
    0    582k\PZZEMUBGfQDtcP\Qb=PLbHIHJL6fONJF6SP_C5CE:4\w1TgeSFPIIl=`J7_URd
    0    411u@YDFIGw@3NUD`[KecKVcKU@^UQh[pp<[?p@KGP]9iWELL]JR@nbBa[kl+MJGdG<
    0    658^M;KHG?W3>N_4eMMDIo9lBU;UGb.8_MJOM@BCIXSNR9OYJEDK?wG.vaY?Ad=VdKJ
    0    586^QHcET,IkTGYSRFNRHQ`PXEPRQXQFa\@@bfT#a/`:[SRYTBRHXSMmFHS?EbAf>,D
    0    560TKJF<T<CIIOk?3G]nQ^kd:EN=I]CUmDKC^l>>F?HAi4OWB2#TML3YFDhVF]=^YEJ
    0    617V8DCfP^wTX`F`d::5N@QVZKZTE?WQRGE;@ICIMDR;`b?dhM`Z4?TOKKEWAOCPTI]
    0    617R?0;<YXm%Z;TXkZ[CXRXSB9_l/SH1=O=oYARNVCUQR[BXKH92)9E;jbQCJMIeIg#
    0    664KO?J?@KCNm=fch`@BiUTS97Ku;TSJbWTh21@3;kU6pR=V:;#E7TC@lRa<5[D4kO<
    0    590aFW=08in=]GXOflA#hh@>O_:kGc[AOAKdQ<:N-gX?[N.3Ng3<8cK=eD>Q3K93_Q1
    0    550J>HMHaZT[:KNHUHc[aJKKGXPg6m6'OMOWQ.EFwjW=`QAWNEY=fYF/b^pKP[9YJ9K
    0    618k8J?8CPd?UCLRe^?VSZHYLGFwLqeFZ`X]:AINBaVIYJAeDMD=DdBBksRNBUVKb[Q
    0    583N.DFCN^aY3@VAFN?P2]1nS<NHFE0WUMdCBF:<\TPKM8B[M[jkHE_9VIZ:bC@Sw\B
    0    493PXvWbSE`>NQaAEB8[]O<YKVMEJaXY@i7O<MQQwJQRENGiB/MXGoHI]jGHGSI`H(`
    0    356Y-#%EdG.EKjSCfUUSYUlf>PLH4aIFeVl`86N<@UiV(nCiQ@ScG\H:EGgPGL:`-8_
    0    426D9:958.mbO(TwAJ*(v_\CNARi@WK\XKowS34T(WiVMwPO$eD\&ZWWR9sRA>6AqTJ
    0    530`EW8L=@^GKD\7cU<Nwl=H8/=GHc6;cTFM<5C>>S^CoAQd)HG3)iBEpgfKAU@Kd=R
    0    578SO=I-@bXSI;XMf\,LNr;EXEFiL]a1mFIX<0XK2nq6cMDNNK1X([bNhYYB5h#@Kb4
    0    533M33GM<]wXXGCG]qNHJtFGMMNn=:VT?=MBA=FHHQoLVYAJ]SNL<L\E\An]Hj5?nY7
    0    422XQ==^A0:247f$+WJpNT@YOFi=GIDQrJ4BSFR90Q`[cJKIb`?QJeU-#<Q][_<TPSO
    0    555O)YQOYAZtRJUOKeewi`^sMFQX2=IIpD*R[ZV&RLS7_S?LVGQQQVKDWUeNSNZPh]O
    0    675^5m;B@ZiQU=ARQFEGSWQYJEK`FCeOYk[w\KUGIZSPm]R:1[1JLXBXUOYK8@LCYr:
    0    6022<`:&EcR_UQHWXcLGiBSFXG\SM@^^RBw`I_VtBVXa^bXAW[Ek7,TYSKEb?GU1QU>
    0    540^5[U?TDZjgMNwKFSK_KKQONf/S7EV]MS_PQQFYQT3_a@<OW?4Ap[^J\KQL7[QGQ]
    0    582MMCG9=LlDI2TBRr=QfYHZQU:UDgL?]^JwDADN7cX?b4;P_[7LQ_ZFZcQGB`@A\m2
    0    613SH@8.:PT6:/QG_I2EwJ0SB;JcBYO?O@BSB2L<MdqC_=CDJ?;UHiAFc]IP7JDJ_HG
    0    406,nlOcn<gI]Q?L-.MboD\OD8B9W:S^ZTivbJZYF4JWM^Nw6IPX=KXcWIi=J,ds_GK
    0    378KHn[@OZwAHcNC?h<AQWU,MA^HM?e=ULTJViRKQuT6Ua@ACK'2TJi`H0NTZGMENf,
    0    561O48K1JJU?JOgNmg?]ah;Qc>6]$wHGh[KYR2BJCe\OtICCE=K1F_OFc[hP0r>=kJ0
    0    355:U7D2?GOfSJOU+eF$d`Q@RYQU^`OI=SSUwS9c^E1bN7V==:QaWZDX+[+`=GpIcOB
    0    492e`Q\OI;D0/P\'Y'SZI^6ueO14EM=>XW-F4j=HL29L9<Vm]#WRSOIMLk[]:Z;u/@]
    0    540pVII<MLWA#[R@loKNUaKkBD3k\ZG7[a(R=C0'1YcCuI@ZHHH;NlHMJ[mEGb8ZjJU
    0    455o`XYTXe^t^@g7`516:c>RHZI9eQb`dZ?(Mm<AICO^d@`eeUq_hQv<Bn^WIVKWjwi
    0    380PNguJP@OBEbK8n/_G#?.hZFP6WQ-VgPJB3bKuA>tmHC]QbPJMMJ]0NWTBXQ`TdSb
    0    795NKeAUT_T=@QF7]AKP7UY]rTQININF6FTZ<Hvw[O:_JFZMUWGCRHJTVUNL]GLOVUV
    0    540NVMwakU\W@i6<MClsM?OfF>\?vI4hHoVD^bDkuA/Z,AchTW^[X\F<SdK]fSbcS8Z
    0    728VYlgedLR:Fm;<M9``;<FRcY:D\G5U,Y;%Ia[sc8A_:<Y]L>iU^U4O#aHXaXlfTCd
    0    474BF>?M6YhG=_pB^>3HTmUp<TC`@nM]^hJU@`4#)[\U]I\b$S@CKa]DciD?3S.CcK;
    0    373hNSQqH-ovCtR_YgXlhoaS(BP`[8mh^_[BH<]AI]2Q5CPPbeT9Xm=XO\tdMAYwJRo
    0    507SaIcYp7SI9b9P:?TYKSYSalQ@m>C_CFDKUPZSROJw3MP`Y0oUTPHELVlJYpU]>4Y
    0    533<:P.UDdQDD-<6]wPCDbRB\_Eh;K]BIL9QMImqBVFf]g2VoaQSQ3@;N?=YgRKGZXL
    0    631BS@RPp>V\IFJ>\aPM?YLVXU3;E@I#]ZRMSQJTTf(\DBGLP0SI@1VKQPTWX\K^QCK
    0    689bdNj@W=?bFDQS^S[ZS>XULZOQVK>3S@=L>baVD;=n>?wYB0GL_E7gFYBGd\FRI7\
    0    591gvHXSRI*Y[XZLCGPC@>RQ@LELT\CF7R@A?\O\E#b=WZROOVeLbQ@BJ]K2R]?c;FZ
    0    602^tP\Q`6QYfTI^D^`[D5mYE^__ewgIY\JJ]j[LSQNM25_Fk8`_hGSOFC[AQvPPJ8_
    0    637LQET?PEJTVHPJSYIRN@NBR^caHPTPaD3ERwaOA^MNOC<FTa0HU2PJNSQ64]CEJJY
    0    619WKXhD?.>WaSKaJWIF46VN>daSNNcFMHGQTg?CV_=UA@TPiM=wpJCN7>8CSi:1MCG
    0    448Qc3P]?8KgENXw@0_\iCQ\S[-NofLKX?CYah3=mQ^_RvqS\8hW_jXk?`PFQGSIMFf
    0    490NMKk3B#pCp^W^AMbX.:a@?MK-cJOiFJ`O^VLAG>aWM#R8TiLN2?9Y@PXfK>ZLUO]
    0    482o\ZlC8HeM8EX<E^?jBQGF@Y5Mo5Y.NkIOGSXO?1APR<h]aN\YqBCQC@a?Swg^MLZ
    0    687slBkADC:^nSde>pN</1vA1Y`Tt`bH^<<>iq_0IMwQELfT^<=^`74q<=M@<rGFA0F
    0    517jwOO]S4HNVKVA;VLR>HUoQZ^FlfWK\X<OTECaM8B/IUT^lK[RXQDL5@TU[>WLJ@U
    0    463pN9YVHN;^OeVqGF^H`IdY7hQ\Z^aOBi3KMa[)U9lMU<a[_UMRsIQh3ON:4wmCQ39
    0    473kT:eNR>9GHEer@UY?`=oP-VgXw\XPfEPBFMQHXNSV?K9^X]@hUPAS/JY-R]RCDfZ
    0    455LacLB[>HidYT[Qs6Q#fWcWjV5HbE;bD8O^WU:bTVTK\>dhFKNPDUPf^>TFI46KTU
    0    554Q_]jIc<PGKdYDI.TeEKY[B/I>fLEDNQ69DZ5n[6gZ><fwG<JL^IJkC`hVR[\W9MK
    0    678wh?qVh*eY;]8L_HV^<@[[PPA.mXK<E\/BTjbF[&9K19dia*Xad8BR?tN0McXa::[
    0    568AMkE9IbwK4H.@XbP;GQ`RUK3J8@ED=@4W9>V:TjRRDL?KTkBcKT\NSLJg;Ia8PO7
    0    497awNIT@UEX;><XM;LCC8XNbRBHdRJMRPEON]dY[B2Z7HGE?'WCRIIPmF[]K\D[kH8
    0    482;X[?HFTd`^LCKiL_D[cS:LNDUaB^VsIXj[?`PERYChGG:IeqOSq^<w?YLHIPNePV
    0    512;B`<`:`^vaBI]QAbF]@CK^wZR@XkaHEcNa1<HDE]LjS;8Bj=p5G\EJKGiMRK;U\Z
    0    670_aClAN-h\PG]Qh_U>67\VPFdFwN:HWWZ<K^O^=2BUE=UKO83Vh=>_F.\G[SWJT6O
    0    472>7SK5OX4cKFMI`F]:U1C?,MXcnP40WACDEXAM]PJLV>B=0?>IvS#MkCG?%F8Q<CY
    0    668`\IAP<72_gMYe:bQ<X/J73LLc`VsNNGELeJPAC7PFUCZCE=6KCAEwMLO0EDK@<MN
    0    585K[HEC?N:QLC8ZDY>PwQHC\WaYb.iI[/\V\LF;:I]=KY7CWR:MC_aEpBANF<C2BTO
    0    392O`2_\G4;oIOG8VBA_BDgDFVR4Y\PIUDPsMev5UWEDYMi]SAwOWNO>l/T:SVsh?Bb
    0    566N^JT:g3OaRWWl:WGUNZ\k1F=OYVPdZQOCTd^H[&\USW^[R9FdFHXwOELUF;IU7>O
    0    525hte`nX;H?X[)ccZCI;BDl`cMGX4:J,uP/<caKLG?@XSoUI([VT+?I7]P?5tRP#/R
    0    361;PW?9DHOlqqFdjp1IN7]NV*aqfWbwwIkb0Z\84o\DkkQBR[8\8AHF9.FW;HJ<jI@
    0    527LT;F3IPPJ]NYJXjHQ1Q9IF^StO^B.\KH7lDS69]PbA7IboU7NDKCb[`Q?H`=I@#5
    0    421Db@#TOi_gUTbnOaRN9NdCY7AV7Usd@7bgNR@GCiWCBDMBSb.W;1`VLMvc93E3kYD
    0    4998[f;_LaAEE?BMVDKWSSq[epPqRGJAAEGRBYT[QWFRD^\JM;XUC9R`FQB]GLb>a#F
    0    570BwFZGW?@YQB5d^O;RCTIM]VCVHpQ:D:;D+EIDPZPsB@YJ_QLGGX5b3YA:YSDU[?U
    0    637MIKHMD`8cGMOTMVBCX?P=ckTbPC[>]KKSLGVGGqGKmPL7bSPWH=Kc->=E9FW#9L;
    0    561vGCEG\,KdfDbb6NRXO5kWD9OLVTfkoAI6sl#7F9i>^e<A6OHFETMpG0K7GLc7EO0
    0    512YTOv`JS,F\$HQ5LOMB<jWVu]QRGC_KC77eti5ITK>G;g4LG8EH,%wOW.BOp:B0-)
    0    566=IRNP3jG@5:G,]qV9AYO5TeqcD^wHWF^`VTZI8gNGQTD>h^DgYEmAUH1[VOC:Ld$
    0    545?3t<EYM\(:^;?mQ]FB[Ohhf4D>CQWFL]^EPwpIULjHd;@lc\FI<gFc9FsUMQYt^E
    0    678KYHQXFDD:IE[?LpDC3=g7VkQcO]d8TCDANYIR<EK7IAmNXMCVqDDwFQDBFtA>F?F
    0    588]XId\N)DWQM@PPYZYC<b[Vw<Vf@;?L?>KIZYLG@@X67OIQ9L_gK)fQSL*S]_S:'N
    0    456[ETU=]#_qfWM`c`IWAVD;DLd2O^d_Z[mETNTCSSj-RE\HcZbDULTZ&LV>BSrR_?I
    0    457NiQlDHI6MB<U32]Mr71T?eVfYjc^<VlN/>[G88+RR>5]J\UI8nW0]CS/#:8PO2.E
    0    433NqOLsLea^:NLdHJ)c?G7M^C[JVOF<:jCEeJwRoR%KHQR@99`E`ZBTbf+WIWKZK@L
    0    532bwSC=7MTfZBFSLGJRD==Z+R\U^WVkK#hEY0^[)BL45[WN>XjHJfDPicLEYVLHWP`
    0    412edQk_?6EAi;`R6W,gNLa%TjVNXcNFZ59:cwEEWAa=U>MEb.d7GX@na<XPIR=S2.+
    0    647[kAXBA6;g[2SYOMGMA8XIIS[^w[O>wA?AmRW<O8QKKNb.`6UdjF@ePCG:=U9FA>=
    0    582;Lo=JH^cWBM5K<XiEFI+dd9QWAR<4E9FXG5HTUSV>H[OWR]S_ZJI4_WO@NSQhZ#L
    0    441dZ8hMHN7^AV]E^OPLYMZfYewNqeCQMZ0CP_TJO<KiS?H8I>@RZ^`_`kXV)\@V@MP
    0    4734VfSXT\wYUmQ5F2WCRJ@ZZ7A:R9(g(gY>AbHm_?DU?7SGC/PZCP4@#D^kW3tM@JC
    0    660Za>PQA@H_wQ_bDV3=AL`E7idlpmc4jICJclV8IFQG:D^>_4>NeARZO9@3Dm=J8<G
    0    686_ZaYZa#NLF_=ShL\dRPhXPPFUfM0B<bLQ6U`\X,4P<QgYGCXbYY8N`_I?d7`sb8]
    0    4265ORZ=0Q=#D5OP[\<>/sA5WcXq@ei*XIaC7:kWUeB^ARLV`rV[<RdHF3+c2?373[G
    0    643[eDQOECK][=l]BgPIOCbBP`wbSpg9Z:5L^JSFBfFI:PIEYE>dSLSXK@HU>RINKK<
    0    574NROkXEQC\UNN:H`J[@LEDKR@`fYKKVAQGT=`X#H8SWD_;OREUvKFGFM=NLb@VNH_
    0    556LZILHOH@;KQA]?`KP.RJ:JKa]VeNA]WO3=[gJAQ)I^?YYwTDcWHWS+JPG^^JX7IB
    0    893]HJLE@@JI>NXCHw6TM]NQFODUU]MWVY<DAPJIFSXMVNBI_:MQVHKWKHe4@[4GSI:
    0    674lJ>JP6FLRJ@RABS7FJOELCRa^S`HLQ]GHJcG1A:bNRHG4`MHVCILgW[@H:w68AM6
    0    824Yd;?AB;D]lB`kNVG76;b>JfU_^awE^A<?_^DD@KT580[GZ@=^i;+w>Q4DH`@IA8;
    0    431^XKIw793U@qf3=N9Da26`FHoA^o7[ZJJrIXTCC.-V2HYlAJiCbF?PE<_TsfD:W/*
    0    673HQIM?2ATHb9LlEiA5_;gJHiV`RVUF^B?Mo_7NGEJF=DV=LN7GcRTi@#JMAd.<@KG
    0    760fO>W?X7UUIBcMHSGVPM?V6>QTFk@3akEGBDB:L5[J[9RQL5_>ZJ8HXgJ5FwE]?0N
    0    588XXLKFC1[TD/XV?hLHL=J8BaGGUgY#TPBVYjN;Y(5@?<_ZVDBPuPC^_RiFI`WO<EH
    0    413OeEHc9fTaHRvbRDVXE1sL?rJY[\Z:gO8RPY\YWMP?KPDQkLiwpNOgMV^Y2T__G:_
    0    609a[D_KB4Rk]5Z[KMORXWKI.ODC@hJK][-TbQ@B2TkOZEUU?A@XY4DNUEfSLwCQEEQ
    0    525INN=QU@CbUUP\AO`ZFDNRHwH\uFPP`@W8=Tj\GDSU@BLo]2KVX1SD\UE<QI0TBI]
    0    621TOYjaE:?<hQ;IZJNEw[UWJ]UKWGTZJYKWW]CG>ZJ=aQHDSY\OF9XUG;Y=J]HILZQ
    0    541[\]PhC3IX;OB;wR`M(JXXIGSVkQV6L`EBCT@u^$7^4>b^_;]Y[B@VRPROMeN]5H`
    0    657?HbLFPUw15:,;]]R?:[&BjlDd.Mw=F:]Z18hr^\AfoPB?]gERHI^+aG5nE>GHGh\
    0    402RaAFJ3'=iZA\gBRR3B'w06k?Yfpj]7>F=ai;E/YgK6:^7NH3^?Pg6@3Kp%NAJNI>
    0    579V]^YhW4`@F_7ZYHbXDK6EEV1_Wc<4MS2>UIQOX@WnKCGSh;eWwI5>GEQOU\MJ_MZ
    0    518aA.ILBQPWM/eQ]LGkDd\9KIGDTbm[V3V>X<hSeiPENwLUNG;JH@QS4NS]5N80ACD
    0    550]LM_Ff;RIOZAR^KOEHTTJSjUEdE9/EX;XORYImEQJ0ACMH?NjPR6N]Q-#Zm\WE;Z
    0    524Wii`cHCEB8ZF%83Ed4c3w]:K8F=N-0`9M.TcH@FOYZ;XEF2fCXNM>Am7p[m9C@da
    0    534NRA3UKBMOv5wYfr?HIUJ/&YN^DjOaY;>>[LAQI_PCg:KcT\JCH>]FE1aG2pSXRLL
    0    539^dSZGX@TI[ZRADYC;V@rIF>cS^]wWUA8^N`RGZB]JEESGSNM[RT7YX:LKL\7FWJC
    0    532ZpHwP^5>AcKrV>U=s=?LY>G_CmUd[Zt<9dS6HJIP@8<nBR(h[fQ2@BKJ>1XWH@(g
    0    490ecMwa1:FdkLNQ]RO9KdPRTeFFZlUJPd%9Q]\Q;KOP\4dTdFGlHD-hRaX?BcMK\1F
    0    776dZB[ME84[qAln;\K@H2nX;VUW_jTJZaE:fwM@F-_>K8hI[9SdUG7aLUAG7WJ@37D
    0    730j]KXA9DLkIVXXAp1F5CR:Sj]alZ\2XRC<ZX_>EJVIPKhMXJNGX<5_GH>B<w7M?@B
    0    6443^Lo\CK6N^3jP?JC_IHwHIm\U6MOSAUO8TMJ\/\@QS/c<@LaGL<Gg2EBIUm7I7,U
    0    514dJJcAKJ-O_5hQOSTE6B[<EmNZweNTdR?9=dGRH\`4c4Y?m0<jkN9jTO6?Xr:a;.J
    0    493c]TRFDH.O:QBV=UFXVgNjZSOWwKQ<_n&?X_?ROCcoNTdOc>Whr4PN]RG[BkFo*Ap
    0    452U`]\hv]UHFE99V5_DPWOeWMPJD.<NAPEMZISoEN7v=,Dh^.VWOjA<Rw=E>btWMS\
    0    401UjJfl:\LMGMU=TVZC3atCZwnP_`cPheNNVT^VLdPO7<i;iAN\_EKlD:AP`kcOTJP
    0    553qX:IWF6aSg-je?J9QKNVWiaXTaYlAw>P8UZSAffi:@:Q8JL>n[23WKN=LIVE8KAQ
    0    540hP=HaJLcRZYeg9HSB?<pV-_JEbDpRfi@ScYLDFFQESW[:VV>bU_c^S#SaLDUCHfC
    0    493`]fA@?Q]U<H>=2g1Y@TA5^VIwmd_;G/95F[pAKQfQPM>9cBLke`oKFCMZOS:<EOR
    0    570cN`SacZPPWCVAw[RNBCKdPMSGQ@FPXEoO%FCSWTaeKXNUS_NQLGeR\RRCW6FI>Q\
    0    562IYW]_R?GA5VI@pE?F==QWcw9QXU75AX4H=l?(EA:24,XD];WUnDB_]HKWSXPM,@m
    0    476qlf;HN@>:L`REA#PFH_SthLR5];NEIhQH;RlUZC/a\-LGQ\KX]LB4G_KHJ]>EMBn
    0    451RqUBecJ6XNU89>JUO,sU^JTKbb_g6OQCD$wsKBV][P+bTB9UtTcE6>e<I`NTD:?_
    0    524VlLa2SHEHbKSHC0;O>LGQ2^YPw^KYV^9;N^pHB\n:%7YU`1RjO>2`@MAUEP$AHL[
    0    627A==HOF\AWw>rb5R?<I@aKAQX]>b\NtC_HRaJA;=@7[YK4fCKS?:KiM8B[JA@NUDC
    0    460Zl<r2N>WXTKYX=N19ZTPUbwYXGsF1;kH@Tb`,5T\b:ZcMcIRmU+JY-XEBKbAL?KQ
    0    511XT9^AS9?Dt>Xc4^YLQ?_O#LarY[V=bS6Ebo^7HhbC/NNO_BJ]e3e]]9=:F_@TTLB
    0    597MZ:TI?N;PdA_wM_@0L=`?;Yke`icC_QEH[mXN=fWQF:G7o=AkgPIcc==7Q\=HNCA
    0    368tn@5(ZbdJ6MNZ^=?BP?XPbuZX2_n4V,4;wfe?+KfFB5=,^$5hcOM8?6EKR(J[fC,
    0    749ZbBPWUEDVOX`S6G>U;DT>JQBTfWM,W[/<IwKJXY]E5:VGW7H]gC5k@KJXMtBJM'I
    0    517[rZk.6HQ_Y9XIShJ-81[O=]`htb`:?KEBQTWC41-VA=Z8o4[bwCQc[D0@[fN(5=2
    0    741ffXwGR\8Cb>NV?^BQG@_KYkZJjYRAHR>,`h[=<I=W;(tYWKa^V@-XS\,JXjGQ.GE
    0    727RS6L67O<ek>ff@j>EJ7]9UgXVZrh?h#AFeVU72iC;REO2WC;mY@@WK;84GR<D<8?
    0    399rXSMOAYQEYH<2w2SH[NSJGTJQHd/mNUPVa_L5WO:8`X@]D]f,<Y>EPCs91ULGIE[
    0    623EVUPWT44SJVS<M_[SLVNRLNDiRwNNGOIHE^bBXTDMQRS]VHKWgLOIK8R1FULAQAC
    0    630^qMiF<DNqs<VJ=Y>5Q:`LOqQbwaX4_EB8Vob;JUD[Z:_;QN?cb9;kO]<GUlE<8=`
    0    426[NWGLRGU[tOPjS`MO4YJQGOcNHv>8KR]WR\WkBGec1>^al<GT_*#LQ]Ro,a/rJCh
    0    530HRRM3PQTP[FPI^2EV^XXQMi2^A:E7BCd[K?ZYPb@C@[NQ@Yw?KYGJaBH_dSif8GY
    0    604RkQePSBKPN\IJDajV=?RP@\FPSMMETcLJKQb[a14l#Qj`UAGffC9NMXMAQMdXE/>
    0    517^dL[kd<;C;Bg=BpZD&/4QV\XRiSf/X>;AQ\Y=aw9K\FSIFFBwZ??h]C9^JuH:L9O
    0    659tP>_^;3V<A?YGlX5HB_YXHGPGAkT8dX.R5I5H@YK6J#LkE1EIRq.EbbW)DpG9Q.\
    0    413=OaPdWgU5.R2A:HT_Z<@_iJS=JB.WJQ=RGXh@Rc3[6wE[WIEos+c$4[>XXERS)N]
    0    466]QX?;k9=wAI)c]YT4TOh_;KQ`Nml4wQ<dQ]oPT9bI2W9BVDUOdK*L[QR/j6b\a3:
    0    628O@?fR@X:Kn+bQGN9WVDgGH^mJP_Gk;NlC]R@kHX[#`GC3[i_DARPhL@4Y:P??,P=
    0    451`PMuU-=G?Z@9I^XD3AQO\_wL\mO,NMg6C\YSmKX3eJJqCe7KfTJ@TAS6?CnNK5;K
    0    644ZG<N+HUEQ_?L\FYF6I6WCTi_WYh]?^:<EaTTED=W7PJF<XC<^wNLZd5NLNUF;FR8
    0    626pIVOM=GB`VC\hK_:A]KTK<kdbrwkNPR:,VpoAN=DP@DWNg+Ln[?Aee@7<N]Q58)9
    0    584`_A^D>HWUJNKNIc``ROM^V`OcVkTJSF9SHK>;R9NqR:mkI(SHiO#WHRUTUfReOE_
    0    583gj@j>IV37^66L.Z+?AH[WSVNTE]`7HRNaIOVDA>,iFOUMwEMmqUiMU>UJNUUNKWI
    0    498lpW`@NEWH7ZSTEBOA`HMPbP?LgaZXUg<WBadFSQbDFPT9T/Z?`DD[wjK>?w96@Rc
    0    595Q`A[TjZaBbL\TN\CO8YZ12I[JXZNZ`fLOMkQ\NESL;9@J[bGK;:;V#[>KXnRFABL
    0    729XwSV@K7R[MYF\E><C5RkHPSWdVbZ5`KBA@[H5^A[R?<XNT8\aaJD`TL=CaVPP8;U
    0    516I#0KcPX&<GEhZFN;MgMWR2X<SAVYXWR^LQf<LKLL.d+H&H=>K4O;T3)3A+KB;46H
    0    615X[DjdI_ZX[DJLQ]@F9MUJ-R`3awA>GF\KUOXfD6B@F9W=Cb[DaB*KDI3QX[GhK:B
    0    551Rk0`SDSCwcIOW5Y#JQ@iVc]c]HLcORW2=ThB>;HSVQRW>\:-loBSbFIC:8lKOFCB
    0    763frOeLI>>GQYJCSXIA*<T3\wCQcXP3N^544c[KNA@[-FTST6NUuC4[PSF)OfTM.EB
    0    552_ZGYT2DOe_JT_O\ROKJ_YLU`^[a^EZBBZVw]F;TDPM@\HXLBImOJj]HB@IS?2CQ[
    0    338mo-A)lJPBP:^YhTL:89XG?\5kfl*2,#;&BwfpEIvbQNhtj9ann=&v@KuU=M[PgH9
    0    611ajM]JN6HhXC`XOO\SA8`WQsRM[PECK<53VU\#KGRCAY\0lGG`tJTgD9,^YQY;NMK
    0    733VbBi>OK3TI?ToBcLIHEm?D[mP_`Q<UL@FR]I>K<V77IRGc2A\wB>aYPK=GRZTV4R
    0    582WwYa/I6OGlK=7E?REMJOG7bRQmXMV^aO@JjiXI5I_<>iPM;]ZmODLUOPXUg@JKEV
    0    498.PBj\Bh?TwKg3X=EJ_KmP[T[@EGIa1Y^VVUJZSJ$DlQ^Z:]_5GSZYT8MjZV<E_7b
    0    414SBbdaW%Yw:UZDoLIGH<#T9[>JN8>U[_RAJJDl_?J`VFE]m<^DY;eSYMe^iV0g[>_
    0    709S3+XLJFKXwZg\76Fns2kO;:;,gBS`VkQJkeC:I>Y:fcU:F[A<5NXfC4Dn7IYHEUE
    0    536Tiqc=S76E[K`_C\O@7LX<IkQOCwW0OJGESYnAS=8N.HXab:Ceq8)bSM29XbBEI5N
    0    597XUFb6?L>lf:waSfC6LB[\?WIcnoZSh>5?Qk>=3RYGLG?H[2=dcBRh]ZcDAfPX<9N
    0    536hcb2OUfa]fPAn3-LOZS9RCL4agGgB=PQV#C5BQVcPZgMJJJNEK[fU4OR[GPV6Ge\
    0    422dRDlHU9GUVXUJSB`4PRoO8QhQCGGe:jN_D\KEPHZX:H[?PN_P@wDMI\SSMHMeI1k
    0    588f_U^QX5A:LRGRKXPQO?cM[wARPWH:MS3@QUgCVT@Y:6g`M>K[nCSVVUE@Kw1ROFN
    0    448GWBluKlIW0]W]49nSEJ\Q;ElMMIAMVeVJ\]G^T\][bXrQKwLFQ2>sTqEd:me`ETZ
    0    444utaQQNN$\%K[@B[Ec=;PGTNY,DWZV\Wd9ju=T6KDKQ9wdJ`mLX7;]S`T[Pef`BH^
    0    369l^MCbi`#Wj[VC6SUd=;s.GgMQG5>3USreR2_U46afaZjeDXnVD=L7Nd9RECYIY<?
    0    571_XL_S[Yf6AcP*Q@]R5_LPYD=HJOB_.ROY9>R\WC:aWZPONETXL]^CC[Dcw:vtEIs
    0    767JS9BKQG@_cFX`D]27CGw?6aT^bc_Jj<TP`UQT<^Y?DM?Jh85bX/>aN.C?<MCAOHJ
    0    419nhP]Y\=Uw,QfqLm;;=P]R]D]=TR?>X;/<tn6D/k;=SHi_U0LYbO=N_DJFIWXT6E4
    0    565N\YB86HId?->]=ok4cRXRa\YgEGe+>9ONYCaECOMBUVBAQYART8wRV=DMFKJR8NC
    0    358pSSiE3I+@g`8LLrY(MEdb\PwViW\[EUuG=<pZ:`.ZJB^YVHVXjPJYNIrgkZDl=:9
    0    667GDTKcckDYTg6.B8PmOJVUbDA6U>6WBTXNRQSFZHKPGGjL7bR3:@ZGE>[wXGXj[PL
    0    6149^YXDgHTSGWM^@FJ^Y?CS]<8@WCUGaM>>MhQ1VK_KAKdRaLX]P_RZH=wbH9ZY7hP
    0    552TC3FLP<-igA]ZEw79K>e4KRcX^ap@I6FIq_JP7jKFA=[4WB?SR>BegE;KJc9YLDI
    0    397;OTETZFOX6B:R0oXK'jhjgo7GK[#OOOTJGQer31>9H`OcVG3uE.LdUYBHpIOY2EJ
    0    410RFc;cP.>wnQFjHW'EO#AS@HUIa@oKYE.ZZE.]BGIE`QnZ=LAJQQceUH/KDYRX\hY
    0    646[ubSSJ:Z9>PUQT<?O;RDWNU;Ta[KJFZ4MIhWIZGJWERhG_SWhGeBwOg=_VEYeILI
    0    626ScHZ9RAX]YFINSV<5RbZ:YPhT]VT(GZ.^H]ddN-Ac6AbbQ2:[wH7DIOUc[\PJ;'f
    0    722MTNWFB/F:E=[\TTKHPKZGZOKZ^PTA^[#<SIIURJWK;<U`=/OUYW@VG^C?]QON>@R
    0    658H6>IKWL_fKNJZ\;V`mS\NDJJdUId_THJUVNU9?]HBEwA1<_?ZDGZpFCTP2BY6HY0
    0    550YMPDdwGJLF8CenKMdei?I>@Co8<IT]^:b8S[IDIM@%HYQZABFJV[WpHcZHCFOTX]
    0    551SUde;VPZYSQQHaRWOSb[QfY[sVfVQI4e-?KSY8WXYH^9@aMRbRZ7N`GIwlIjGjND
    0    440`jOOKiG;^Sc>EJ_9LRH^1<UAqwAN5WZ]HYZsYS]BGr.u?JI)[0AI]sNDRCDPSnO:
    0    674IWOR3<89OEP:OBYL;V-o>>]QMjGOEnOD7X^MLMSO[YS^CdCIwTCBYPB?7B[@K@R\
    0    467GYFLIV`Kks`l3GXtI]YqRPIef\ZdYUGKDPGd#XVSI]fbBKa5ef?kZPJ^*ccEBDRP
    0    586VUBKBNWT^LLh^XlR1=b7;C[QSVgX#`@BAJYXLOLO=BAE[`IQJn[?L`cST@V;`UGP
    0    622gwG\?F<8WeCTb@P>U>COK8`Fab_HjPUN5XS_QD4QSB=oRWIWTp19cGTEO5_3AB4[
    0    481<]9>SCH?af9Ud?PZcNNwmJJ>DK9NR;JMTbkBSR>9THWs'BU67?7LJQ9EGcM^JDO9
    0    6009V>DOTXKZ_Ed]LdP?FPmBIXoV]wjHdRLHieURBZK4ISE[lMEW[BTe`I7JGWTEFNY
    0    695aBI:EC<STRL>WEKOM];B@OQ0XdI_XQPJcVXD:-FQYMeO>LR1MKwZ^=SP_;3W<OgO
    0    517@HTX_K^T9kTXA^IF^M]wJW_=LIHIkKZp8\HXOSO>FkOYHEWDG;_IDF9GW:ZN\8Z\
    0    710MUYEcEDGGKIR@ZAUU1^TP_SE[T]M^PdN6ULGVNGHD\JQSRKLHOwXQH<IiY`FeVQb
    0    410g>JwMQe<VPEr3.Q\VV@V?RtZ[XK\8iR_?fV[P:DQE65X/[Pdf_DKlK9CTOXDFCGL
    0    556vHN@PCG<a_;mm:P4QNJFG/KYSwfcJROHEFXI?<GT[dJ\NMODOSB_\GBCQ<OFUCWC
    0    657RW>aP??=ZaLXfHXP@F8oF5ZL\YTYN]H7?b_?PK_]<@EPH]5=Y]<?K>GOWFw>BAGL
    0    458@dApUS27sk=ZoER;Y(@MK2`Q`LcS?qI80ac]8HVEH*4wDTF>SU8$aQML1QJ7<>*6
    0    695^bFVO0::^`I]bIX+GL,f95LkWYf`@W:B;hiYFCwCALLOIVCD`c==]jF<?1c=:9HD
    0    474tbs9O/L2gG9fV?iH(FUTBMjGggZ^<h(=AEXH#F8NR7;r;Qf:bX\VZC=NO:b:SASQ
    0    517NZDQERMRPFUQTMlVSJOPFFRUhIbPC]eTEljRFgP;WBTRa>:[YXX?TUWcONcPWG;w
    0    501wcdSE_Gc8Bpm>C<OZN9eCX[LA^;LUNeMFfTkPHGCe=RKOU-R`vS?XBjqZIgNh26p
    0    566]T3N=NG?QfL^D2a<LKNUBA3ZOK_\-R\MCw_o9MDaDKGYPNKO^u)A\NR2FAT;?EP>
    0    628VHB\A07D_i8XoDj1AOKi#Hj^^N\b?dKP9]UO=:LL=BAK@\C7ac=GZm87>-m@>G+<
    0    665SfOaUP9FQqBTWGS78ABNT9Ow`V[cUc<KGpPQGAAMSU>X,PRMPR.\bHS?QEIPBHXO
    0    420XW5W'SR7GbCdc;dB=KQv;BAi^P2kCp>I1ngfHQ=M@6O71Yd7IIWZWw?APLJK/F:*
    0    621A?ECPBL\s\Yh:>@/V]@Yh23AO_/TN`Kb_gd<;^I[GcGLS,iC_=#Ok9/R[9?>I2]C
    0    380LFPg3\H#bf;IMXKRF=ThN>c_T]ZvJDM+I`bF:+LWIe<eCeJ[7e=@_YE&PDcEODKW
    0    505CiFT`eL8\[hIWHM_7ST]PVYI\>B3OCRDIYM\S[R\M[FUI7UpQVDKHSdckw@IO>GL
    0    582K*(8I^<7_sWCQweoEt?]D=?eY@MTH/FYJ[8qXO^JA<>QO<fZ6=)FBfb`ZlKRSr=L
    0    570=]\@TwkZ7TPZVFO`a:RtChJI6]]B<3LSHPTeMpT=LHNS>jYddWR]RH_QP_D\X<K_
    0    4169B+=3OV8ZVIZXoS^<Y<q:=<ch10\NMSWetCnh_LXJH@J\Lw%MHMW:kHbObDbRWOE
    0    49572tN@6f2ZBG4/WlS5`QVKJ]mD\UIpecwP=LId<M;B[PAPYjCXP,b8]?XST8C;]_-
    0   1004I6:HGPDF\UJD[RwM@M7LDAFf[H5;M??dVK@S]MH=33INPA\OD=6L;hHhIZ;WRdG=
    0    697EHJGH?EIT^>IjQN[B`PwJQI^QWFIPQ]YT_R]Tk;LG9M2^GUFBIPKH]`[OWPZPYIE
    0    561QVoMOwNW:M9^d]T>bIIlYV8JR?^5?P;9YKfn4I3;]?HhOWZAVWH7TBXIKKA`^T>^
    0    737PMIJARG#ieFVUaHU@ZND>IWMZ\VVRHG_aSDADMK^C@BMI@`CNNVTIUUGU<FC<ZXM
    0    616UG@AQbFDmcIBq[]_6i;_BOCacX3?>LJXUJ=l]eJ<?J8\r;wR=NB7\itQH]4VPVIN
    0    526:C91LmW[^L<9ifbVO_BrZZOQO@.9M:QU]T7K\p2*;-#?_6XDBW:51UBZGo:fwB.c
    0    556Odc\gmEGbc=AGWJPBJ=TXJW]:CA.H?LTXHT7`f5EOL7][IMQGMNVJRwm>U=j[]@K
    0    616KEJBEE9WR^UNmE_fJQMdO8EO`K[dL[UeidUXSsVQ>1JBX1w?@SFEXqNn<YNiSS^J
    0    447;KVB0=YEp7P#diGBDGOGSf[beE/l:T2C_j3tf:^>/:ARIfgAM?@ND:?HN\`4>e1R
    0    584ONZfMP[h/NTYQbJRhGHChQwN>Jc62<lE4DVI,T]IO7PXF[>=aeD@S<UAXh^AKGD[
    0    423=7*/5m96\SB<Fb=lBwQ_Q:BJXVWFSB<ZXd9;Er_;=BLP]5e;*CI.*uWoXK-wdS3O
    0    491uDw081@VMUPL@Ei8nTK0ZgJPB,,VN6?qk;O>^28O:,Z@EKh>VC,h/f@dgmQW3qKI
    0    466@PdmO^=E:_VD\STSWBC`L][O=ejKCD]7KibVKJAN@CKdW9/eZLCVTNHJ+]`Sw85I
    0    534aJV#MOdMa_h<RPV[^K<]XCHaj?A;WEGT]X;^bQ:X[IMDN3`T?AGQEjN`3q3`Hl7<
    0    712OBIOYIUKGU>YQL^UH>2wJELN<:=FACSYJeg^cf\?G&?da>FYOT7<DWUW>WIMaL<J
    0    534gdkcbwBXF;kIEHBXlI5YjhT/.;WX7=DA1URT@HFRH=-a\N\gSlQDOKnYKY`jbD<^
    0    538[G'j>aCQ7LF>;H=wdPJW\RSBT?.EB4cRFWMlS[QFM0FTkqHQ[eAFDU]@?lWQUADT
    0    492W[>^edCT^FONQMArW`.wVeq`Bn=CG6Z\MSimnm.JJYcU^e:QV=ZJWb`h7hB[k4PW
    0    495OOXwK@\j/DHLBc]EA6E>Wl;7XBaSd`Y1UN&I15YsSY;8Y?ID]D>BIKDTdUkV3gD_
    0    512:NOL>S:GDI5EcPMw_G'b6+KVLG2HBPmaCOffJf2MR=:ei6fXTTS:9bV\AaX[`_BZ
    0    667?/@=BKL=_a?K_XZT=wBXB?FMMACe]V>faX:MKL6J5CK@B6_4G>D1KiEWKQIQF^;D
    0    487XL@DG_@^X^OVUGYPTw7g:A`5N_YcLURX[SEGpEA9T7R@MVZ4ISE\D`QOPTHN3V^J
    0    517AJ.O4Y8Sok3FdhkX3h.k%0=mg2@#OCO]spNobe>P6@NQkN]?HBB>SlUfEaAubZ76
    0    467Fi/8fc`brXQS5RFwOIL5DS=KRF75aFEwt4KYYUFPDP]JiUOfH\eHmKXBS\Z?_4[0
    0    488DBM]T`I`nCLpE_`dYVBwHaEjA>,6P:2lJ0ZTrg:=c@8i\?L^G8GCRa`_7qBR_pZH
    0    510E^?DhYEBWLX>XK[tLf8lX[BVBD<P[CcUV[cbcn0QM?JNr2KCBQJ;<cwMZiUjpR=J
    0    430/>]&;^DFVQC8QX\.HP<(U(BdSEAI>96:M7UU7UIQPWKd`:HBH5:WIUvB#bJ^`N7h
    0    607cI_KMe_l>QP^MS<Fa+DMXPXFNYmC=UADUDTwRLHES[T]VPV`]XMMA^LV5IUVXGJ[
    0    522<I1COk@JQ[Z2La\Y@b^s_TWHP3.H%_[VerJ`\p]<P<=EwIlSDB;AF[hX<qMhFk8B
    0    566K-0BENJ<pIC1^ZTaJ[Fh>5P_^TTM=<IT^p6fSKC?0IMTgEV,?;E?IwC^B`BX@G;8
    0    688YedeiYGT5AVE@X:Vw?9\]B\I<@KBD:XMBEOQXePOX0O^gY;XeSSBaIcWN_AZ^AV^
    0    695D>+2U]9TKZDOOPYlIg4_W7AIN1D/T=;S]UQTwM3I<E<FY4RM8L0@4YIv8hEVeV7Q
    0    619LK,U0LLAXqDF[WVXPjJdDOHUwK<7QAJRUb@UbgE?(>PP`=P?KA1C>bYg?GOVd[?R
    0    439[[$NAgU6UtW`i6/mC^YL_QKMTHW)W6=L[\VtWL#[B@M`bcMwDZd2YKknE2FsHN8(
    0    579RZ4L:[:?f_>B]XUt8J>QFK4dW4Q>BQFWj^AWQYELPM?VwJcUOP>:=YYYL^N^eNIC
    0    602C8@D@Z<CwfA?U]Wn?V5i&CFZn;N95IAvkq+SnQ8@5J8?WOXCCEH0N^`q=ZIS]rS8
    0    525FiE3ZT*NZ]KLTNTiJO)IGE=@;#J2C4[^EAJCcWBB-GLQSG?UHM381>ej4mXoSs]K
    0    646>jbC]VXCFBCILSBO@;=Hj:WSZ]HCwA_W>FNWTE/G[HUmUPGNGQBMU\g8:\XTTGE[
    0    458NOsU^P5_[2KL+3[mZ:=RZQB:IYJDLFcBOH`[aNLPRWEBqk1[LRPdH1bdK^UwE7=M
    0    600FM\VK^9Iwg@IMN_dI[@R]D3sTJA9PE9mVNLd^WUBBN?L^>]D?DA`>il_3wQQSvC7
    0    647AC@PMR>@FfE5rbb_>Z>hMTAVuBLH8TAawaI`f=T7?6UOIOEE@FG3QkXPVSZeG_;P
    0    663JDELYQTEc^JCWfeUJLS\BLAbWE:=RLJSIWIVR[LGQGTYTCUKCMON5wNgA[?`?qKB
    0    489Mb&ea\5PNPXH\[@\7BDW@LcGO>=>A3]EN`3`bjLC8LIFrHJ8\[;8NvgjDi/wr[;5
    0    455KBUM@kK6m\AELbc_J`2]v=9f6_#4X?@v[`NQlm0UIA=Y6CqD5=NTJgk\7nLP[IHF
    0    566?F=KDH;B`gECKS^aGb=LKGDeRMR@EGOwo[I[\\4BR@DL]?RL6XKEH[IiJX;KAeD?
    0    444P^]KR9m2wSC[J5SUwN:?EPIg]J5\4N.wU\@R_RTRPP2fRAd/RADqvfGgVW;M;ROB
    0    585=E@>WlBPavJ;iUce@b?a[@<TwL3DYA8`lk9HMZ0Y;A6SZ=tE6C0W>QGie[D^SdP8
    0    799U[KSCXFD\UDOcLGSTX;\C7LIaMJVNDFIWURF\R=EV>L]OJYUTCWLTRwKBR=_UJJU
    0    495T\?TMjr]72`@#B@TJ1ElVpSPKaI.ZWVI=XiHDV76MU;PpKMWIQQ@E7]aKPi^b8Eg
    0    538rGLcRkFB>SW6DNRKj`D[`R<90L?PMJDJSR[]L[L8jN=Pt#9R<ECLGThceETY_OM]
    0    449HXWBZnN?_O\=PQd:DpJfhQZg^DRp;AMZ^lGVUSKLQ`PKwOfRdD8gANdERXOkDJQf
    0    669HF>R6O#XC[KGcb^ZOb7`OO4bME%/HTLnUr@hGr=FMV1KOLZVLB@IPZTYG\Y_]b6J
    0    727PDNNa;L@FIPDSSbALACBCEEKDKMMR<=GGOF?MF=RJG?rVANLGEEZA9BaPwWETOGM
    0    445^EFjLT*Zaw`/Dc@`XN,vKZOZT>=*_3saGZHEMc87(4KQebiWFXB@R5ZalpTrTJCD
    0    592=a?F9]O;iaD:cffd2LCa18LZVG=C<HDH^<YwXN]?L/AGkBUM6J=:CheV5dFcVV>;
    0    526`jSZ.N68VwE=sR_EBZTU:0AWWVBZH9>>n\TII6D-EIKACF\JAETANcSHC8LOOaSL
    0    711NXR@[\?ObJKOnWcVHVLAG9@\RPGVVHEi_OAKd\A;I=ZPS?^=L?EXChWwB^8TBWW2
    0    592HG6F8IIFi_S>gOXe)jQjO?5\h>I796GuIuRQrwGHC@GCoTo8LPQ4@hk_>TFWQ[MN
    0    573LEE=DK<Ai>WBA[uRAVFW\F9[DVKEQFBiK^QPOCIAEMF[Z=jE<N@PLEQ\FwGN?G;=
    0    461@LK3ONjIY@B74Q\OGhmH;O>e_G=bFM,d[jJYMSIQW=WGNLwSLTEjEIBaULOL9]\?
    0    418FQ89D)0VPg2U`Sa5ZWJp:BQQnj^MH:HuD\N/F38RBJCZA2Z1N<N5LY#^C;G-2]Z-
    0    558CCCQCgJ9Of7RUMi>KI2K_HPwl6S/DF<RLS:SIVPD&B8M\IPZDPFD<\PXQXGKS5D3
    0    674LQB^7ENX>`L_EaP3IT[GKINE]IDSKSbJaNXTODJNCVPB\GL@LLT\Swd^TKJGchIZ
    0    541Z[MMBUEFkcHHi?i^<pFaDQDRw@MSBM?nk^:\YQLC<?TWF@U?G?<;f_=aM\3RAJX8
    0    683B2>A=VIA[F8LhMpi;wA`=K=p]CL=CY;\fbG_`J^J@NB<^0Z9J?FF@X_\LYGnRk<>
    0    607OBGK7;G;R`PEWpUo/XHwB>7[V=HKI:CnRnPF`TGQL>IWVCYAI[@GCUlVAJE_4aPA
    0    577X[YKJRc>M]Be[NaF_BHm^LRcLg[wQRITG]WDk=MQIUHqFcPZETMNIQ@CIPlPKX^N
    0    432+&5C)UepUA-Em>pAd\Un<ZH[eJ1Q6Z>tTRVQL;_A-LK;<]_;N63O]wBIAVT8dJl)
    0    447X\N<TgCOIwRKGPHV<iLkeESZY?U4o>ZNONVHNc3AHJ?]\,ai?CRLf6coBOQCtN-V
    0    622NYUL^TG#n\[:TQKX8Z%k<B6YB?1FHADNFc?M[q<O?.KVa@G?>FGC9FRLBmImR\8G
    0    613GPU;NKD8Ow8JYUXk@hBdN8:cY>:RILSWVv._[RQN2;D;^JY87K@O:MOqJW7UOZJR
    0    937FBAIKeEBRZIIXi]]IXK`MCS[MODFJE?QSwRbZcFI3IJNZCgIIL?EK[\\>]KNPWH=
    0    517ID<YGW>VOhFUgOEaAS8YFEFes5VOJINCIk]h=iRR@G=\wGN2KWI3E]aS8f\UeO;v
    0    543T45PWI7TwaXZ_]Jd]WFjR8JQSN3GPHUcbjO6Tg0L<=@S\MeUJXV7NJ]sDIFd[PM?
    0    473oB&SAp.,Xbs;]OTqUC=W?;L\qPXVQ0GZQsDnw_L5@C@`VMbWDGL-(^eNO[VpSUY9
    0    578V@JG<u>YY_JFeYXhAdDs=5Ds`C/6<J?ePmNS]Y><-@2PcDLJDL06@wkmJ[POgvR@
    0    569B=H1B;CFZWGAfRJhb_NiE@DR\BLG>@AcWcE\_^<JMNHYwH\7K=INC`UkLaLaTfH:
    0    533EQOVUben]L=L7d=aYI=^ORW#3>GD7CZH@VSfoc,C^RFYLhOeXCEV?O@CZVbRiC6:
    0    479\4V/j<HBn^>o?4tNeYSGVO>kC4@+nI8sORL)VU9:@9HZ5NmMKKXlAb=n;gK9#jk<
    0    376EC)Y4rsJdJIO0Q`r;5FjFHN\*1D-;EfbLsEWUwP'8PD[n5a30B,-RQQJVde\mJ:Q
    0    560D:+I9fD.gTJHqY^cgw<jJH@cZD@.KCUVaZGlURJJI@<BM:Z8N[JGADVZB\@i`iJL
    0    5036L=H:?RE`TDYebOPSS'dRQAa\HUHU@5O[w.YsVRIEWFc-9q[CUQ:P5cUcHBSXNGe
    0    593[DJPQ>HJ]K]X<qor7eIlZKEpK5<BRE9]_p16WR6>KZE>aLlCTMKPW`:[@_DVIw`L
    0    645MgnID]JLlR[Q__okV;@YSL;wgEDYEINiVKICaPNVFGBcQ=SV:IHVKWS`[wOWLiN[
    0    448V2NFF5YTaoJT&ej[NAeAJ/]]Z9D5XIYC=U,[b_gYPa\F;PrXY?382A_Y[UaE,wM>
    0    581290QJRI<YhIA[[YmCfR_L6@[wGD<bUS_hM?YaRPG2G@VXDMOJ@RCKSLaGNHqU^>E
    0    491>S5]suM]\CA=;XNbN@JlPaXd7rLCLJaKNcJXLS<K9/7hbSEwS/=4WCRXAdJ[RSDI
    0    489Gg6TTJ8X`MJ/Qm`d<UMD7<MuZ>-647JbiY^UUw@A6@JCf8k>?=9AOwhP2R3Fih<5
    0    568bZNXWWDJPT_PCcZd_J:YhPQWKWMETLdASI\LRY<P^AK\YF?^hwOUO`efUWKXNJKZ
    0    550SbDLOoERMPJ7JdJvL\2c6;KP`eUBH9@hTaBScv@3HJZRb4V5;EF?hWiqBdVwU\9P
    0    476A1D);PE?`^>.5`Lt[sSoBL9HR@@CADRvfI@BXrEE+BO(h;w;;DKM9M[i/]En\bL1
    0    537EH6fLR6K[F[;PTNbST8S@FCcZ>FTGFC[hTH`_fEA5#>8UEIS:PC<DNfe;^;mcd;9
    0    5117@C88BeNc`-QaUSpOg9T3;CKwMDIE]AU_YKwTQY5@MRJRMP4K@IG5aAQ<W8[7mE5
    0    4440VcXVU.XTIYFY>6`=3.UHZ;0@Q;9?2K2-DWIP_OFT4;[\O0_Z:4>M_dP;jDwUKAh
    0    430I=/NIVKRMaJ_iO1X_f.^NN<Q=f6DEJf>YePaGJ=hNC_HwOfL;HF^SZbJj38qOD]?
    0    644^\kegZdj=;^a<DQe\8S^`Vg2<X@?RFN?EFLcYUD<bDOZakFwUkKVVCaWO\Y`R4Lu
    0    433VRCENE`:wL`<8WWbVhFFSd[29dLH=S7ACVRKSKHND0M\XZX^]UG6F?UGJ_fgwJF_
    0    462@YCNCS5UGM@ISR7[GZ'jR6:QA;JJN@R\I`J_]f5:PQMbX:^`J=G8EWhG+c1f<W#T
    0    648X[DNSa;YXWFBRTSv]M3uXCELX=AA(>GFOWTnLw3HN':bpHJK1^11?`ku:s;rhI2W
    0    4576<ROQkPREbM6_VbaU^4`-Z$]RD8HQ;c]KS,_tp28L>ZDwID`RR`@GJ[ACdO]7SFF
    0    556:V;?3BVY^_1Gacd\ELWv2JGFg/4P3;Jdwj:smFJ213/JnBh@D>156TmhIX>HFw>A
    0    590[IM`WcDRLTSRSSYNXkFj]WA9<<A?QG_7JTAoBH8WAPQ#[Hab@N=9:K^bI_\aiX@W
    0    6047K=QMKOI\eFV^fY>@_Q^IGGabH?REYT@gwEfd?FCBGCEKS\IG6@8>e@<FHEiQJ:K
    0    448IN5BET;McZ=/ZES^=i>X+L6QFc[fL*/vCVbp[MGGF;GPi2O9HcNBPwYH/SMb;FQN
    0    481VL-NRDWHEXd6F]^VGSIAI5>bRGPYDH=VHgbUSM#K8FCMlQ]QJDR?Lt?XDT4_Wm<=
    0    496KVOKfdkhNQIMBGeOMLJYZKKW_9G=L@A;GwYOWfGSdAVcDE-L@FHNU9]DNMC^[-7Q
    0    4696Q<R.lAI_rH9\QPZPqLcGC?u^NA8E[;Ndk<XKw;J:3CVmL_@ABF@HnGU:d>p[W=I
    0    4668\XF>rJ1YTm0kp@HIY>f5QRF?KO4NJ7`mU,WnqC1[AKgnBI@FV`L&]gw8]CHri=E
    0    430I=B41LRMwn>VTqifF^;I-3TuFO5F<,/OJm-SDmG@#P@Mm4b:J.=A,ivT8`Nm?VLB
    0    478XE\g8T[b04:=5Ma8w:R6[V?9Lo>L,B/<9BD\lkiBFBKdY?IJOEG8eGXkaa;aP.L>
    0    615JJ#T[e:CaPVIMaPfR[TNGBeFLHD8Kkd]jH\iPc9YOeSKSEKRI@HPICHMRbPUcYS-
    0    482JOBEsWQjDsZ:_a@iJi:`QQ1m<#9@LVLISrE[dfLlNKPFN3eCSQRPPKVX@]BfOp=@
    0    465Y3CG@/A4cVIOTiNAK0F>h1MSZQ5C_3;]OJ5XdYMHER44SHOO-R@w[PUT;]:M+rOJ
    0    481N>>@NS]/ZjE>if9wP_#_=H8WIDG4[>?\BL]kY]9OAJ5wh>[YH9jKGA^nKm3wIJ@U
    0    731G74=<JDFNwKGe^r]CYIVADMZeLFTTRIcch2i^qM9#L@HdCh@=EK9Oc=dAM<\Ch??
    0    463FViUsjcbADFJHG[iZ?K`_`JKZM@KWIKN@R7>i]PGEXP[KNOa8wCU9NWKfeOAL%Rl
    0    393k6?M7BTZ`QBM`_eI;RjDMR29L7bCGWU`[g3YF7MRGe.[FTZ=-*gP4>Wi@W^Q4wN;
    0    624:WHG<WDSQJ:;iZC_DDRPJDPY>5>FKGBHQLOIOV@B6*KMh4_Y=GHFITA`?wLb]LDZ
    0    553wdPYOVkJD8XfNPLOZ36jUL<ZRKb@L6q=1ZL[^V?%T>DYf[;aal<>d2TZT\YCO[6Q
    0    431QH4UYTU2[f9MH,DSdaGe8SGw@D2P]JPk[R/K]H25F$2LCL]RF01wPW:kEPM=?elP
    0    573T\<QF[ERXacPWSYPOiVZPII__=I;<H[Nl_4ETQQFIbN8RCcWKNK\PdwqFQ^YS`G+
    0    450RU\MGU\_;6Qj<D:F`4oFN*HYDUKLCSZS#cLJ,K\`SPRdO]BOXJmZjSY:CIWUXP@N
    0    558JLRHRw`c\SLAUVMa:aN`XI<;7Q?<T8?TcMcWTlLFVU[TYGFV@gJ?R^Cf:aG[g3<O
    0    701F;FGH;IDaoOP_IcWDw?f8D?PWKNO^TFaWVLOeTAG>=PAMOTTLGHIDV;SS\AX?\^E
    0    462KNYKid2LYOwCUbZabJKRP]qMYUQ@DSDPD@hVJQCQM1Xe^NGTVMW?NZNk@\HSgI9E
    0    418$@/MOF?Wbw=UDrURMRE]DH>ep<GHO8Z`VpAf[i](?PR>oDP<W6LL-bPg\\GjiGM5
    0    511QK5=Td>SlfTKcYdRjd/pRN7jJC=0JLBSTD#U^^GJ4C2Hi0TC3RPIEPQfDVIkda$Q
    0    741Z`hiQ\;U3FeH#X7lgVZaKHU;Hpe6S=MU-6_Q]q95\BEdpZ7OZjg<_>^YSiRlj<@s
    0    587AM=7LJ6GTSFJd9wJ>@Q@DCVS[8OTVI5KIKCGJVaPMTDFSVR6^N:\IV/?ObUZRR\;
    0    6256;N-=E@*ceHFfwNUKdCuB=G]XJFALBDlTVIdRIYD5MM>q7g?BHHH@jVoJ_>dYpN?
    0    477BJY-?Y.Np^Q:WYtkDMJ[CHCwePCDRO1tHY;[jX.RT\F>g>h'BBKPB\?e8^?XEo=.
    0    513eiiQv^Eg0SB55O.Zn^POTT=IGL[R.WC:,CQ_ZY38kK6FwBe]=P]K%Fi_Nj_qa=?T
    0    409CWT:SVO99_*?JADhX5;\KSrN@Tw/kL@6*geiAeSK^<e[bd=7K77LOVCSPwsPING6
    0    466w8cNQDpLa=MZN`lIMKQ;KN]]CP<TRTJOG6SAk9KLORE#?@]5jE9aD^1NQWF?;[dE
    0    623OK7[BUJ0_]IOMYZwS`DYFEFcQNRAQE?`MoWFeRY5DDAiT=bN>UDQOTVRGXSZUY=C
    0    564^grP\Bhh_DG:tPa=QFYF[pOYtQRah1NFs8:LO>U@jWJVOSwTC.ZpfKaUXQGQKJkV
    0    579K7GH3F0Fc`KA`]UkIYIX\84_cTP08>BVZ`V[Zp>NHSQ[UCV?7DREYctw0cFcPe<K
    0    7289E8J8HTQWLSIK_pOIQ@VNKCNw6SJCGBa`K5hLZPBDLOH^GXHAA:[@RWRVTJ^YdEA
    0    580_YBRUW#PK\\;MULYX_Hn\VSc?EB53[Y;FbGV]kM@I0Ha]JIQRY<X9OHFJc:uWDND
    0    638\aAG9^=IA[LKVKJsP:4^V>XMPPDN=UOAH\fKWOF_WQVOwdCH^SJ:Hdik4WVlPD6V
    0    452LLePE`=sO@b<@FCBUJFDeh16J?LF^BSGK71TH`21wPJjH[Cd[LSN/Ab7KZOSbMG]
    0    342]+L=RUGwUI_VQ<KJXcVSML3@D2IlsbbIc1?&l4JUBWJ>H6]N%OAlG8kEC:S_H;RX
    0    521aW#GaI3TQdl8OV[XJRIjPOIoSQ<LKKL^IgKaXeND7CKNjcdTJU>TGAQU<kL[UW.?
    0    668QE&P?]M]QSKKJOZUUV=LW:<_RJZ:ASLY[w?VPRP@FM>ClBW<FJS9IjchFI?dYJH[
    0    737KJAUF^2Y`fYAUk__ML6WEGKUTJ8>>7@OTX=L`f86OA5TmAMFGP?@E[re>wJrqZBN
    0    619EP>OMT8EO`A0H`Mw>eJvN9a`lXO-A6IH[LTdUW2GG;3L`@GUUYB8FH]h>\S\gC5A
    0    454eCVUB_YWOIHO?`?iKJDbR]wUE%I]]Le[U_g[ObKP9?@GcLVGBLQ<ZXPZ<^^9FM%,
    0    405>DBP/LN(M]PLqUWwSVRg=-?lmDJT45F[f`4m`MWB?5[<N/TWCG)DBd`dBG8XA^JK
    0    559SS:;NZMXkV8T`FQVQ^>n[LAWYWMY\AEoYgAZI[=FDB@T<>w8GFH3TTVlWCBbO[/7
    0    521[TUL0YR2q[eI[C4a=F.PJ@:lNAL;L9?^TcCa\QL2F(.G])3:/#H>,uMd6t9VJ^:P
    0    543?JY.]NFwF_-4Dh_E<g+=ER=SSV6KF^X\TJ?lgTg,NIbDXPXF@KB+AUMYWQRTUD4I
    0    634@FCG>i7<wVLAfI\]F_>]MM<WNG?>KB:Wa?GUXTPSGHGMi=gS4D=>BbdiM_CZaZ9>
    0    470VP;`.PD#VYb_YHVWItH;YGU`PAN5<TOZM]S\ijW>=RQ@MWXWGXHG7[PaEp8OBaDO
    0    475K7,OFWFQiMAEeQRwIXTUQPKdUGMCL>KcfkBPXD2B1-.Oc;nOOL?E=NUZHhGlwaBE
    0    454UVF:ZY0VLeS^vN^Oge)TY>iOaaNaGOM8dhMUQYAdIE1UwJSDSMJ9dl[aCBSW?Y_C
    0    6008-F+6KJJtRHBe]L\2hBf<CQ[k:1HJIFwib?lmY=TBU>CZH[<6<7THZRVQR*LEjK8
    0    432oMFQQ;W:XlOBrLWS<w9q7=7BYMe`^OTGjsC?E<AQS.QTHVsLT)OJuYLYFBBP>QVE
    0    587A-OH'D`_REMJJjaq<lIWRHVHPFLvIUEbVG=`dIdJ-VP#X=l8UIBYERFdFYG<U\A?
    0    588S`UR)^ENAwB>QNcCBNCcFf^OhUA=:DJ]FGQ\RZQISPKXAMo?EI5NKL0O@AXXbNNX
    0    620:76EK_>JZbN8dq]QF^4p9N@TiE';4@Oag[/`ZZCN;TEKi;ZF<MA9FwJV=L;h_Y@@
    0    514S.Y_PGEFLTSRLF]sVRSd?Y;\7CAKFUXaQwW\\PFJ@PHJSTLNKY+LFRWoLX^a`U5?
    0    551:)::BFOIh[AFgXWwD^CR7R@[JCD=KJGjcWM\nPZN6KG@n4fNX@E/4REiHg6aRMO)
    0    417S'oURTUYV<J*JQQXPDTvKwlRH<\2D-2NHIRmjfUF`QDWe<R\tjoPK0]C@cXl[G\P
    0    647K6FSHJEt><X>KKB[OIHSL^wIQHI_EOM??L]vDCYYCPcKB\;LNE?NHMLCLTMFPN`J
    0    605BN6FENLRli4=lm\l@`AYGVPg[IEAAVaZLP?agZU6@FCSS<d?ICC<@wSZ8c\XUqDQ
    0    563N#-<[NL[SSNGZMTWgJ-UB8>YFP)DJ@Nj>eB^Zt75RR6Cc5fC<I'/RXPX0j>mVC.E
    0    587<N`@Jd<LMW9FDKOYQCF\RlE9L0e9@<M];lI`Bl>FV?F\f=Jg@X#3USXVFeCbc=@?
    0    393m^^_dR'^El99XTLYZHCJ7<g<eo_WM@NHFgSSCeU<NO^SJwaD:5DLGYSVMM36CE]<
    0    613NwZW_JBbIMOKDDHYU3\CdXJHHUPD=FEP?BVOKVC=XRXN?QIWKVQNQCW=VaZFo6?]
    0    674R:+QJGADciJYAWgZIc5\>@LQWDO#HHENgiBV[bCL>H:OY5Z8DBJ6QkT[B_EpQP>;
    0    595;<?D?N>BqRBHa[uUGZ0v=<GwUSb\RQ=a`qSWA^MQ/8;Rr?OBQEIB9oRMD=_^F[BC
    0    657>F7IEQ<.jPL7_UWTLfH[@I5X[>?K\CI[LZ=gGY@>=R>O_?`:;E=F?rhTFYM]OwEC
    0    384=OQRWc_>AC]\<<LN</<jFPRfNKVDqN^K*vlwcdeFqmJU\dU]cd?*H[8cehT4L^1_
    0    540YP>ggwCOCO\;:ICRJ??IWYlCJ1:=L[V@PR\n]gM7b?H`rWDGS-\;;AiTIaWe907;
    0    470GE97?TRU\WZdQXjEXwQA87DojaK[:jDYhfQOODErB^WZR@h8b<dNGj@N=K1FJYaK
    0    575;OKFV5LFahNKQNPVBkM`GONW]#PLIHCdCh+YaLGQMJ8EOR`9UH:D@UcWAXJUWP?A
    0    516H>B[QUKqTTDeUKQq^jBNQdZOJVD*j6dT_I76afD3Y\GVNGUa<[VDgVVF7wWlYeII
    0    701B]E6IWDIwUGET[dQV`JM7:DN\9CWfHF`SSFYwRVD:TH@e7d6CO5XASX]HlJJR[<@
    0    411@KL:BcV(VX+NgPfVJi>t5HNUT0G;C@/[YL>m^cGH$8CNbQUC=G881dIT'XFwUe]P
    0    646AIPGTDML[cLHcM4W`lIISA6VLd6N`JNRFYHCKO?[MU4w@MRL>_G`MIZEVP>MYUAO
    0    519FB:0EYLNY]=>^UY];nNU><PVRI=KNHA^Rt@IajQE0D=XhJe4<8<GXVXwHi:dJvA5
    0    590OKFA7RMF\dLD[jX_MY5\S48`i@HQ=E>VWb<^wgK2:;KZiE^EFF?IB`XTM_Ab[SDH
    0    667?GU7KCB=XeBV_MOa2EGW=;FXTLKIY?VWOa/DKU<;CNQGJ<_[<FSN<w<]?kBTJd?^
    0    603`]aQ]WR[QIP7La1]WR^MAP8HSOA@:0GaU[PXMd>OY#IQlIGSUWR=SPujJbQ^e94U
    0    4471QGqdd)w7ZFWDM]KH]SXT:-^]`;EG,LJbjEL\i]9:*CNl/VWo9BMKH]S:^Mm`+B@
    0    492DKB4BK?g`X?:V\`Y=ZBKOGFOYLKJBDGMd>9V[X]hETCKYEXH=QYLYUUU=QX:5w8I
    0    524PmYbIF(NZkE?MC<FDZ$TiZOWVKON\:V19>MX&F:Cw19SL6aU[Re6bVwDFAZcLGKZ
    0    473KCd8>\i=>O<HGdw>?YmRSFM]VP7T,Ffo\c`Z`UdBPN17.P`LYD\97eVX`WG8UE\V
    0    605FH-?[h92BYKTZIip4P1gA93ZU7CBe@X[SJ9WwY<::\1Sc9XN=^OMB[ba8V8^mV=E
    0    460U6JE>OG\4h?mWaaNDXaZa?#XH=P'ARUI[k%RT]]C6uQ6LACL@UC6<uaoO9\4bw[B
    0    750G36;KD:Db^IIcgbrLe>cL3L]m6@*JFF`bl:a]i@J*5JO_1j@C2?F?wgcQT;hf[><
    0    5786DMBAJ@YFk6WIOKaJd.hPA<^P@LQGFL[^:IJHZK;IEJSEQA@M]=KNYwXUbMgXP5N
    0    610faZY0f=E[wSGOQ_VKV@JBL:LLWHB6>XBJi:OI[?LM:8g\=TBMRQDAC_];[3qj>KK
    0    437.S-8VlA#aTo:d2Q^<J_M)kMPN4CV]LWgi\&eXM@BCMgSc1aYOTDN;KYH)^.^TkN,
    0    5179Y:CU5@B_mZJRS?fJ\OMKUFCr#?XOJ7VTBKPhdG[K@IKWFV[RLAYC_USJbQggGYT
    0    653:E#=8cGARX?Omk^SOWBU;N:[`KM?I<RcXcF[Y[F]DDHG[7UEHNP?Jqfi?]H`R^JH
    0    709X[PN<W;Z[RV=OZG^QL9KN2F]L=N>V/a<OLMIPE>NM8TC_9<BJ>BP<Gkc3_CweJ<O
    0    512aZPR_:_W3TcRVFM7DSDG`inATYCKIZJ5CZSEAILSK9VRBLHDGewN]ZZQd9CAfFj`
    0    639CN12UXJMQwL:ZaLc8pBdMC)_o@BCBC;]]0EdU_D)8L2PVUQ=HIG>;^`N:`FlFTO9
    0    6062ZJShV`OYSWEJULOZfIaJp_@P7=SA?GR<VEVfRZ?>IHTOw7JmY6SH\D]/QLXQIO3
    0    432F@<S6T8[MeT[iB[gSF-wQN7UH\:<UL-YUrd\FYZG9gMdZLCo@f\UMuJe`fMPMSW+
    0    424H>XJ\K9[dAMGOGP3bPP8PT\ZWX3QN#4`W@ILG>ELURP:=-c:dVUYGG^AbI'VHjZK
    0    4950<SMEQ(0rk8SLYT>8v>bJ):\w1_cHD:`SdT$FYVaa::RX0_56;hP.ZhD(OQ_9`77
    0    456@:\;RYaw:8LBJeUWWcf;qSZ?V<MCO@;T]HEb\`V?]*UIJ_]nN>*sE;=UYQNhiR[D
    0    467OZSTgSDVHS^[5oJUGK/qYII]Qa4?U>j<janUlbB=O[VE[TFXJEhAM>cZ=UUi^#J=
    0    5859WKPCpMBJLLGKHXYXYQMwHJH[FEO@9YOT[IbQ_YOV=RDY_Cb\SHNJWcYGRP\aE5Q
    0    629KhOTDZ;URdT\\YD[JgBQGAB?XWR<_AXWMQIwWe7:?@\Q\TSC>AL9>a[W@IHV`T@<
    0    486@7[L`:RJZ`6W/Gw8FTJcCEDu@F:>TdCoLVVZwFL_NGOGDQ_S38;OJSQX=ZGWYRI<
    0    548:1;KF\>\KQMELbLwGOTEDIHTDQ.JJ2QR6mG_k^F1MWCWOT@Gc>,K<RSHKiXrEYDG
    0    537VdFYHO?J@c;\aVG=#[BK]BJNFLV7M;Z9[8LCSO7Nl>ChMB@L6@ANNKiELpAVTbGH
    0    508J[SWaaY=&FP^PeEE;EUPgeUB)_CA6VB:4GK`k^@TK@_JNUEPP?h7-MV=<XWw[0/Y
    0    531LM+D<Q6VV_LKUYbSO^@`@BER]MJ;8=MZZl\d_^GB4d6Kw@sQGa@H4jJnUe:kfG4@
    0    482_XKOHD?>b^P\[FJVmk]SQUkPWiEPB]=fPYQhKL#IG04_5A:VDRMj`\RQDF5YVFC5
    0    556ILYGH6ZRSR;LRGTcI1JZTVGVab63^#OGIMWXPZKQUV*POJeEGKDLBXQALTUfPB>J
    0    648SB@?S]<<TcG:wrlvJH9d=NLg]BOOCMNsSKNYfbOJP?QGWGV:FKII2UJ`9YLfUcCB
    0    467e?K`>s>eKs^V[[aY6\1ekFDb]lU@JEnfr\JW]YCT/;#cs6c>ILCKQYsR4N+UfYDU
    0    454?CH]0LS>H?ZVZWU^E@QfYWRi<[FU\TTFQqS]IW2jADKOKSA_ZPaG\5hwNEI[[?4O
    0    500hwD_cU^TeQL<JTK\eX[AXQK;7hF@NO[IGSONMPT>jLU[^KBcJN\MfBUH_GaVm2M`
    0    552CfYamZKEBWKS`KOqUN8aMY\NRS=;:JL<4UYwO_DF^NQ[s`EGTMU:]HZ>8jWXX8AK
    0    512IX\R<LK^E<B@FsUTO;XP>fgNfEV-T8f[f=GwZPFN]LcNBkRBY@3K>KT<Ec?^[fA]
    0    560[FZDKkKLb[X4BMS^XI3eaXKZJD4?O3`M[`aXjm8IY1E[rOL]GYwGQSf\]LVg]U:U
    0    423AF.;BLV?VLSaWcLdGZWY7K7^rO?(@JSekZ;mnvCQI$4Md#SG:LF(L\Xj4fU^>SJW
    0    441ChdKKV:JJfJG_JnRT^0>DF.l/XAG[;EO?`JcNED_W9FqIHr,#Q^F-O[eMONhdBOJ
    0    448e::LREik=5:9;VE?MfTE;K[Hh38e#9._gEJlfUXC/]R:UhLXHF`W=GWQQOXINVTA
    0    541E=482T@KDi;GmmjTCM8kFOFmc:>5<G@vjRHjfjK;CG<Yf8wEBB4A9Ohd;p^eEb@4
    0    5978D4>kVPUaTK=\^^ZJNF[F<WZ\V=J>_EFYwKUb[B@P<H<]KUCR>;HC@EfJ]T[RR><
    0    583=CI;NP>Pb^UJdX`b[a9eT\SX9?L@<FMNYwCe[NRRC>-:ZIPXWPBCYCZEA?4OnFIO
    0    421[ZBCN4]3Ca^EK#<;@Y'77+<@_rjU9U@AQKDZ;c*;P3CbB0l_3:?gbHI=M;YB9LNM
    0    782R;O>^DT8wM<TUYcOVO;:P9DkUNBKKE@nMMJKdX?5K@K\I@jJ>F2T6[Sh:Y0G@gZ9
    0    472Y[R[RSDgHUFSAF[VM4HPmdd`W\#%b>PN;gX]f\-@K;>UZAWP]i03E7>=2f6p]3+K
    0    433M=@4YG38]lKB_qVBDX:NG?;P\O=GJ.F;iZ,dk`JH6B71b'\1YA:R2gae/cJw[\S1
    0    531Q\I>5SXRUWAQe8OWJKCc7HFh`=[=QV>wZ`TpNgU?0?9A_[K9VRDIRtHV:PUe/R]1
    0    408FKPUd:KW]TAKLYg^7w+XG>[NfIETFUE\S;\W`=X=LSsY_5MA;J;GWIRYSa@\\ejv
    0    549P_CBWF4S\FL8a]wXWS.\JWQ[AHHV?aFD7P9_nML;PQWJiDFQ^dO<NUjgHcC^VMP^
    0    456LGTYPT<D@bZGe`WRLHL[R>TWdSI_BO6:[iTKYP'DHQ:taKD:L\D\5dVY-w54MH=a
    0    544QPS_s@T?E`jBDFM;PNQKfY7EFCYJNDBPTBNAFMK#NS4]K@MFRYdG?NMUSVC>J>YP
    0    512`ZX\MKKUS>TMZO-MJJ@fQLIGVwiW9Y9-CMM^gHGaXN@jZbH+&Xa=wbkJ<ZfXfi5L
    0    560QN=S8R\PfROba<S8JXO\^>P\_OeUglUQOPa#PGDbN?BhFMO8YAR^gFG_6<SNIPVZ
    0    452O6IfGOqo9+]<3a]Rm4e[`ZwD`YCR4^KQ78Zph[SL3Hj3W^UNnk=oIi-Cjc^AYJ`M
    0    600A#?RFKUKQIXPIW]WEKi\KU@GZN@O;UQjTaDhSPHDEbk6macLGW0XRF3iJCSf/GM0
    0    550eUfTF>/>@SMX?JWEM1?wTAD4CnLAQOTV<bU<Fc/Rp?FYFQ7YcXT7b\YN@TUXeQB9
    0    537bQiPIdOQ>@`K;XIgl)#i\M[JZZP=EOe5TBXg\R]<LH[ViOTDoTVIH@E\e\nEM1Q7
    0    578Z>R=1:^ZB6LYYFlOGTfCNXw6GTQfE]MeRLNMT7\bFP`@?WW1mKDeLSO7RE?8>L`F
    0    4679:nJc=keP@K>7^qOeMcDm8aHP.-]9;RmJ>GfpV_QOTe,cZhZwT7\?8IOj_`UUab+
    0    543aRJ0FW\KBaUk[QRGGMLUC#IGi[i`TNE_hCSL=TBVIfYAD;KNQ<TL]N<IYC^I>AUH
    0    522HRK1@J\O?f-=aRiO.CS8#feV@:6a=R4W^KSX[OOaRMQL)vQ-FP@WRC.:]QMf?KMX
    0    501M>NhQw8MOK[Z_R?O`SG^i[g^@CaAAXN5:bM]>WVV[G09\;Dn[Tp<AP\hFNf>h3.`
    0    491THk9RBCMkZBJ_EiKB;NFbTPn@L^T>T@::LWJhIaJMO:WQMFWOJK?SUDSNaiFQ9#L
    0    538YZ9=57SKTcD^X2f0O[UZMLo_IZ_iGn0:JewPD8YB?u_M5PG1qE<Ge;$6P1+A-Sq.
    0    324:TE/UMa@B<-jpn_2u>G2Jclti&9S.`aFXf6OZBM#VDZfJ[U;AEEmXt\?XQY>5W5L
    0    549LMNDCTEL\Y`WaJkFd.9hBX[`^SCcNM;VLfMS,JXT9Y\[<wD<ZU.GdAI8e9kS>3R@
    0    460C=GCLMRZFZGEfLXU;QYgBKenXL5I5OMU]cE\woe7'oa=V^c:9QC&LdIlP_YMOlLJ
    0    542]_wYCKR]YbfORDOamNF5XM[[JTae@Xb4eQCGMHNfVZMQZVP\X<WIFWPePONLK[</
    0    531@/WHMEXSP[HFNYdI8>9L?FEXL=<QYYYfJRFQ`RUdGwNL<Ub?Q\COBMMUnIH=,QV?
    0    420JRd3/OJXC<?Da\ZBDJNI/CYN`O;ZGFV`QS9mRhL@MuLBb^\6;@C]K`JSw<\7\nXK
    0    727JPVLBREaOMMH@CGGMNI^YQYLQAILDGQCaJVOO^RGR[=QIDSHFZP[NwTXMNHRM]OU
    0    442C2CENCSEMHD<`ZhCNkBL?ieN_SMwU:?>i>EfJ\[[J,]TCKSAKE[fTIdGM6I=HUVM
    0    555@AeAEC>NO7(7JGo<DFSCClj[dGVjQ=L_^QLUED^8JLaS@ifJwKQW=e86P7kA>WiO
    0    503QJBoD@=RkLOfVLUFXBQi]#Z=`dH^SdDKKQaLE1SfDS<qFDI-ie?AYOe_MFNXD4j;
    0    577;#0OKHbP;G*FD>cCU*deGUli^O=QAW>mGs\lSFNC*Ie08dGAkq5K?N3UUOb8A5U.
    0    495P[GNtH=NZBLF#=:\VSEEQ\PU>4><J=[fMG;H_E>M_v7MaHa_@LGHN@7TjD@I]VBA
    0    471NYOX1@DLMp&9VEiF>IIj9;JoXnbpK`FVbbD_L\LVFGThCdw1MFUU_MSUGQ5B8AdO
    0    510CW:5<WCXK:MkRIGfOcTLSMC4]Z9QUSQ_GB?<2VHwOh[^CFFAST_/IaO`SP]i[?2L
    0    539XUSQ3k:LD?W<N^LYWRBLmWW;MVO\VZU-;H#WXpH_TDaPBJGXRP`a2ji\JB:M[YX`
    0    431Oj^RTTnAn34RMhKcfwPF[BiJnTE_]\6GUe,Y`XbUQL?CVAjOEML?X[<ES-<\PEWE
    0    738G<V>LcchGU72?`bVBW\2JhU1^H<EIH<VN?D^\[[:aRiOMaiWNAVRBJRMX^CB]w]O
    0    412Mb^NTjGwD]SPJbpIU8KFr?J>'BJRPHva[E7PPUPMDKRO>@U$FUdGL;7iiIBNgk_%
    0    843ODw:I2SYcS8C@XSFDUO>8JKDWHBghBCXX;>DX<WWXPLB::j;CDP`DZENN=BNGQ]Q
    0    646ILX;9LPwX?G6OSHFSf_0O`DJW<GS0@2L]@/OIEZNZVEIVEN]O5f_9[VY_^H[OB\L
    0    355>9B][BNMY9i4K>SGBub6bw8+CG6jYCoZGFTSY:Q=KFcI5XS-L=UIAhYY_O4gfEbQ
    0    4099?O;g`Cf@CQ5Uc[\[P[ST:;C9]?1USka=ER;fo`c0G^#C9H7NKRF=LEW<0hfJEI<
    0    638>XZ99[:<cY@APXW58@_fR\RWUL\QFJXwEf]jnKgGB;P=?ePPlVD^EaD?TP4D-F@T
    0    604a`HHFS=ODCT8Hb[mF;X\MGHZOJ3S,YQ5LENwVN7<ZMLOdq+XR[H8[ZSHNdEVaNLT
    0    494G0W2<>_OKPH<tEeERoU;CP[YJI4fc?At<YHJ3jZe(jPX#be/PA\fHnAZdO<?/=`F
    0    536=JaDJTTdDLGQ6amRNARKc`I?f6>^]FFFQTUR7aPE:\UIB[wZ^P`[U8S#[PX>B<G.
    0    489nDfaXNO_N6^_HNLbU9VPY\eATwL;UKeMQNaoTE`E^8*Gcw/mgQ+;iH7I;mnPH2H/
    0    589U]gQ<7m\RMI<ZN`HB@`;9dqNHmIkF=:Zg$Lwcac7]RSPVqYD`KMUKBM:WZcJ6VHe
    0    455O?`+aBRwUhIMf=;H=_YPMY-?vK:QraBgUcc^XeFe?fWS(QLCW.fcMEHMe[6X2gU>
    0    45656J7NJnwNe`SL?OeQGf<Pll6cG=aaG<VK;8w\VIMT_eCH^\^OO*o,<CFX?N?CLWD
    0    450A/ZL6I[fOfX\l[f6;AUWS_gTqU@d3MIVGa^Tm_f?G:L;KbeKYWJJ\fJ#^+8EEGJ?
    0    452nf*4vd#W^NRF<Oba`YD0baUjQGHJOR@6XOU1OeSXNFbjJPW,U:w?QDN^PW0h$M`P
    0    461>HSiEGoUZ/Z*@Y]G-\W71cH[V>Kw8D<QJ,DOkfc4@[f=`jcOKA/YCX^BC<GKOU[W
    0    685f;HP>D?MGAHZFRPHJ6IUGNVHIw]j2d84OYf`=WOVb64^Ud8JSQDHW@QYEISEPN[>
    0    530a$dXjOJBF8`Z*LpAwA4TtM?Y<[bQ?NK`J@NQXFQQem`J7EDJ\R4W;R4OSQL=PVeG
    0    697V8]K`?X]@CcP?OaPVX[BkJf7TSOOOTKM6RWZXFUIfwpHJOeBZNGaGD=CdPUHC>jE
    0    579MKa;=a<i84VRBRYHGlicIIK6wO3_7]Tcr+PUEAM_R[Y3*I`TLSHC=QCEcVHLbhI`
    0    648>Rw87Kg[TGI9PWA<8DBWHYW@XCLm=BCGaS:dMN^?V_N:J^gVXLDi;C6DRATJIScO
    0    513Y,i=wGm5ZMBV8?eVR?9CaEEO1F=8uSDc8LG,m+S@MPJK/Hh?UKDWM]-JG[V21ThG
    0    530H8b2OG^RI8]ULUfMPRnVPUuRaPJTICM^a?FZ[;^=ML<?.EO]GIM]]@1F2FD#;eNc
    0    6176[AL8_?jKU6>Ybve<wJ>8KCer>BW@A[;\HBkYXGSLFRGeM^EJLL6G_hLFQPHQR(R
    0    5997(RF?I\b4AI:@gUKR;YS.gaJcKXa#<i\cY]nb?i^9_]:>Y]PU^4LOA;=W.Z23ASo
    0    583SSg`bIaFgHN[L[kZP\O[[HF^NNXLM=Dh<S?FwFI>QP@29@_QFNEsCjGmER=KNJYC
    0    495Y;6OfDlPJX<f.RZ8][AOBLGWG'8UoUVNHGMEp;[@\iHFJHwMPGK9Z9Q1ZGdI*cU;
    0    577GPNTORNOMA@1LOE\c.PZGs[FVwRIQCXCUFjh^O>6eNPP\^=]_j\HXB`ZUXWS_R,I
    0    482i=PM`GwX\SdkO:RGJ>I>\AX\W]S]f7@t98FApXBI^d_H3SVLn3:gXGIU;h9N3ia>
    0    485>BgE@TaP=Wa6S]fG-:<T<[CBJOwV'P[[ILk[8GdADW?BGNaRWGPgYGA7WB6O9KeN
    0    542gAE^\U]INAq[XPBbcE&ZOf_?BZNbKWXfJLRVaT;FhBXF`PSX@wTR=3QQYVPGV4^S
    0    786=XHXQQMM@IOA>Z\LKOoM:Sd4aHT[9KIJ`LG`ZVJ<PY\JOwSW]XDLFYE2nIRCcE[a
    0    519\LO9De'oNbZrQXEOSh5QFFCFZTSbbXaF\Y7K\.OOK\hNC7GOK9LTW[SFwEAIAJsS
    0    372aR>NSOH9q]P6Ao<ZHA=RQcbLSR?S2B[[I/>ckauV9;6S[YBd\NgG2MecM^UTw\Uu
    0    432J7RJkkY[VNw_BH8C>MKVe9[eP`0EcMO^;WaK6_ERFwbMY\9SOWSW49QsU1LEJTfO
    0    4302@`UZYH]0#K,9obI]Ok;3TkK^:*bK/bgv1KXtN_Iamd2LS]R`?D]H1*8lRGSClf]
    0    559\XUA1%AC^DBUONT=9OTAZ\W>X]UrQ@WgnCMlV9=gFLUK@gcECH_wbMM>SG:KHrOX
    0    464[*mOHWhs:,5NDfCRAMu3=XLI_6ZjU9G^l+.NJNbNFl`J9UcS[5H]TvaPwaXAPZbE
    0    376^6fB8R[ik&;M5Da>CwM/MLa)^WTEQ9Tmf'2\VXq+]lOLB`XV4G3\9M\,B>LFH]e\
    0    471I=U,XGKlqFH[JI]1Mi4GAJEK\\T[r#[QkLT?SIZa;bGgAR\HG?Ja`CFPb;UHIEXK
    0    510YXX[bb\UBISTRPBdgI?bJ_lMGbD/VCV6HlLJgi:1P<=@];>wV`UGW4_X_^tVPLEc
    0    461TU`P8;AWSSDF4q`T#\EJWX4>aX^dN]ECXH4RRNEVUWZnDT[\H>iNZUfTFHXAaXL^
    0    594CGZCB3du=3F=B[g>GM`#Md]@U<)hPH?fmK2cS^Q6SIjB:h\HX;QXGND:W?UG8^_T
    0    577IUSAHDfUIDNANIUJXNGEAwZXMSRRV7FQRQ<E_DfX;I\VFbKIRGMWO_HFUMK<HMbO
    0    496+:MT+Gja5O#00jfZ9I_78IfI`:#a?3Ena4>R_fb3vYj?DedCMB3R'IU@h^FBHfT]
    0    593LDeHJ9ZDA9M@DYhVHFq/HchDVCCVN6#_[0@bdPY.S`f6IefLUHNnB]NC\J?PA_`X
    0    498XJf&C@XrOE\5S[D<WXiM7p]EY)4_QQ1eTQ1gYT]Cemf4;bPZP#1X<Q;DlL*E;MF@
    0    543[In1GXchF5fK,diT^/\#Ll[?d8OZKBSjv,LeUGPE_QU?=]Y7rDHW)XSWT\GTOsjB
    0    661GWUQPJPZEZGGGZ\pDKRbGKWFW;BGK=BY=XBd\[H2FZ]BTTW:BZIZRPAwWUMFG:QI
    0    422Q@`RUCcL\#PA;Da,?.Y7GJZP^5.TLOKkH;$[UL]7IGi<FiEK^:&e'V.YdN-;I]f6
    0    460NSJMBRlYAnV3PUJ/akY0C>XKV`(w\,U.^BG@q\^XdHhQHIn>\8O\FBL.e&MJ6u^U
    0    620WYZTIPCP4Aa@QPJm%;Y>IVCmQ)<EOHYL@BYRdSC:w;AJPS9U\f>?IiePC5bXh:I8
    0    556A%lfPJXMQMBM<RC9O=FYMXKXP:j_X@TXQDEg7LMVw=D1HFdX_]>X?ElRITTa<LjQ
    0    490wLbUTFM[GEGMTB:E;IN8Co^;:C_LhCM>?L\<DBRIRCYS[B]C;S^f0@\6E^lSP[SS
    0    630KRwLIV_R^U@/?=BMD\JGG<C7LRVcG7QOq:AQEBCL`UUHBKFZ2V`pP3mBHDRDLem^
    0    599^8j=X;>fNM@NTLlC<AI]MQQ`X?CP8V;wPYTWR>RCBKXIAnOZKX,]NN=LM?8V8_b?
    0    480QHa%F4=[22E=iwYO[QO<UhHUs\\ZRBQep6<s`B^QqLV2Dgt@_LFbYOAE_b8OMoji
    0    536K9[F8<`FhMDSJDJX=bLK@VUFrE6mUY;Yl=8J?Okfbl`ENeW2RKNoARGDJ9MF#goU
    0    591>RYD36>NBf88hKLMIbEC:C;Gaf]kXNKKhSCCN6LRQMQ`K@V8BM8T[0XIKO#YRhaF
    0    500bA0GU?@W_QCUZA.Daq4SfE#(,TNHg\M'NLX9-G>TI`[F>JL<JRAdTK?tfK=EMMd=
    0    575ABd:8.eT`fF8SlOE@\nF7OfkZSAqD9@ni3BL<9k\BjwK/Nl44<KpKL:5bCPE+]mI
    0    554I=w?VEe@R?>^5;p+;ZVJ1mpcPGPXe7TuZp?XW'M;[S7Q?sm=KJ;KZe<2i6gKdbFS
    0    457X_eCJ35_RCYNMm_V^JZVZ`w6_DObF;`HSVjkL==5XagLKsg4n[]S_jF9ZY?MAL]]
    0    431=-N*UDK\UTgVXd<mRbHVg5I;mW,gP<O[w@ld;H^cIKXY+HwCL9BsW*(+7E>]FIqA
    0    458H;^K7Jde=L;L@dYQW?[n=e3SmHRb-R?[c-bT]@DF<NC9PcRKLRT<MwD<FOc<N=R@
    0    634MWnG2RM_K;I0PwVPY<dSOmhRcELw5KBMkGGfJFZTWL_NTSII[W;Q=[=VJB:VOh[I
    0    399=>@W^J\WHK5[APMKH[XdJADJBa=w]LkYQEXKd.WN;8gB1/NYgYVKSKdBm8YJ]EDW
    0    495c?TYKJMMF<WFSGTS4CbwPYaRMNO\0Y@D>OSOWpFGH?kAasF7`gJLCKAjVEE9RNFT
    0    540^HdFDDQw?0/NPYTC^?b]:\HXFC<WSJL]YWNjQDQ@co\AJcH7jN5pDBM2QJaLMKUG
    0    572OT[#Cdck<4\SRAMK^XXKYvQCZIORUdd]WHHKPNKTpXUIFc_6TJZb4:ADl?ZC>A]Q
    0    483>F[MP=CK[_;wp;h<MEVSEXbnkWT`^]gJJ`OTJHT=KI^bJZ=NLXLBUG9ALJSQ;O@M
    0    482sKR?et=Xd`W`Y(8HeWEVp<PC2X'E\bCTk[mDO`@FAghN_2Jwmpw_cQQMgT0fEVkS
    0    493F*KOIdj=6*ZO-g]QU:ZO[g\KcO9UGHMmL]_wtFS-cFPQOcQMoJJY>F9SZL^YCOPC
    0    623Q7UMK@OY'1a=#SYGE7NjGgtNJ65aQC>cS@[Yj_g)8YaFOcNQbk>cBZ:IeUj>]]RQ
    0    481@DSc@5]l@L<S@eV8CNT:N^VEU#XL=IDbG<=nd<PGJgIC4`rQaE%oAg>Da:uKPoQU
    0    628e\TLSLFSLLL[RI_EHSVQVRV[aXWVXaPSM[SVTEXnJOjSDCKSOH@^L#HTGHM?<A[Q
    0    488C7_:[1]ELw<VFNY@YDNNMD[\DD.LOJKvG-4IvLeK6_[ADMkFUXIlY?3/hHbOIO]V
    0    454NMHgH<XZ+NSNSr`5RwGlUfY3P9]Q6pmLSKHLRcU3PcP5[\gIhVL-Cf]mLKkSmfK9
    0    640QpFBQMNOZMKP89RfdAHXQHNIY@#MPQeEGDMTIL7Zs=>@FPOZKZNPGWm=HUeQ]TAW
    0    741J=UAERW^WG>Q8w`GN?[V>YNO^5@UGR>kYKJMj^`DOWY=NiU^\NUW:XE3cKCJ9cbJ
    0    554HXXQ*<O^A33D6g>>7D:4B]mOA6[;?+KN/0-IwfLE^PUIT]EOVM`MI9d1hZHLERLb
    0    483NcqMHC&]DWiG^gRdM]OwPXR]R^NN;TTFPTdcE`T?^UJbiLGDXPOAhpYd_ARlUP;Y
    0    487^e\VP<Tb.)Q4EE`NLIUD2woLd^X;KKCRDIRk[SYTUQ>F9LO@QbZ'SWOL4TL'ZZ;k
    0    5493:R7CMwY9E2IX\XMMEc?7d_Jb:6aDHPb^GONbJQ&7Tg/YYgH[AK]?k,Dj0B-HUV?
    0    45084l8QHXpbWB=XF[GSbONMgINaS#nHTM\uW>ZZ*9?4^\V9`v1P9:YRn*I]C5><Tg-
    0    480<>UNCFW]FGRZ.MXB1F]cOaZPT07TUR;rcMMON@BVMWk?7Z_C]#?r=:EJD==M/agD
    0    575:Hp]ePcd9AC97k\hbGw1ZZWbWZ:CB*e^F=JXvd^2caDIX`Yn\UND:KWPtAMCNAIT
    0    707SLKAPSHaYRLC;w[aHUWQXNEcP5@LCKBYYMWb[WKFVNJ>V^O][UCONgB?P9YO`TD=
    0    409BG?TwLQcL?TVCOkNBLY<OWGPpHXcZ88^UF;j^]YDTJNG4N7a=U?d=QBB@L1E0dI8
    0    512?`W`]TQRPU@SKV5MbWL?A^_>,=GH`ML\3Q^#WEOYnfJRC3TPG;\uM<G?b5t32Ufe
    0    534JO[QZMEY?EkH4>GTBcT<L_TFF<R=GI<iR6*E1lA[GewO>N=RpWQHQWL3]H]DOV?X
    0    5426?OC-AmWH;65Qa[E9Je?;\i>q=Ml7JHjVBVhSSc8KUa55eJAjS@oKf8>WE@#=YOG
    0    549NJ^<?EOj4?JH7TVKSOgR<rhd`V(rECYb`:R_i_R5@^`??ZUI`N+wF4==jNDNBPhg
    0    651O=I9IGVj[CI?BCNA_^C@K`FK\=3wojJhaOF@C7Sb@]iB8VaMH?WdGs=IkC.M1I_5
    0    531>4OaS<SNPPD_2RTYN0\VHZ`8GI#fBHG]S_@K[CwWOdRFBFh6FO^g=(D\gFQOE[hT
    0    376MUID>D_Y%h48*_pQ=#i;T>VX<IafgO_cY>R]IbS^k;LTEPi?q<8bL_HQANULLSdZ
    0    526IAf54JhgJR2<EYWS9_uOA^\^h=9t;:GVoF:i<EpES_VCJgT@Y2c^Kv]Cm#RHFMhW
    0    421JAP:JYaZOBc;OFSRAFm7ASf\T2Kb\QJ^>:ObdFRSg`q;BmhK_jgZ;K:cwJX9<ZuM
    0    526HWAA=eo[=KQ=?ZRa:5N^R)Lw>NKRN[]\:HXRTaMOXU^cbm4H[CbXWbC]FXOGH`DE
    0    701>>QJ>CeVYDLDEZR3IXfB8SSQw<JfFGSheK=EeH]JSo^=/[W2i6UeWQ>1X7EJF^`;
    0    482[REJA\]ZRPH1]GKRZ=:aIE=>DSWV&`YCR[CdewA`;JPBJ4NG[rO@D[4=^@eXPJGe
    0    377_WbK;R:$wLJ3q;G/7@=(I4K?`apZS@1gX-<9SO;cL_a^ISA<5Fh[U;TSAD'X7\\i
    0    581B_RaXZND6NGZMNUSZTPkdbbFOMDY8SGL;YUOE=CLP[HCJS:Lok:;cIP<_#eH?;?\
    0    570<FLQQO<QK6QRaECDTQb?MQT#__TOZ>;pX;\F3\@EPXeEBHQRSHQHaQ_K_CD@>Z^9
    0    446]N9QmM[ZN#-=OGXILcOF^FBMnPc>\\pU:E;CNPY_3^HT:;VM?6BRX]7[B4tNPH?J
    0    574)Cd?HF``M;L:HeJ)2TN.4nHJX7VodT3LWB#XKEZTZMl4UPZBGIdn@FM3^MJ;<hVF
    0    4760H;L#YPmf;U@I\ISDSWH<f7d@UrQB?>;[<@lBRYLN6cL\eYRPcme?_=?H:AK8NmJ
    0    595RIerY;GKS?H?oLKS^?\@V]wRMAspENURVY/KX[YL[LFEKXCLNKSPQJG>CPHEO_TI
    0    490MUYbLKT]CJofWrZRLMW6Q_U7Pvo2l]V0H;f9;[0RS>FWPICBYSwEn9a\CTgJWgDh
    0    480C,PPR>Zi>T]KNM?dk>VGddJJPf>WOjITbPYT\FPb=[d8GSW]>DXa[AQFt=#[QKcM
    0    442T:DEwTc_u;L594cTI8gG^6Y@?>#hWQASBGEMRBZ?[rVOEOZXmHIs9/EYqETTSH_B
    0    556O;P?SA\i5K3_?\I4CRbF.lhO[?JmI?3PmFGRTF_3`LBGHQwTa[V_TGY;b,Z:=Sb]
    0    456CRokgOOQ/FYBDahJC,O8VPg.Y3TM3JH[X:=hYKa;@klMKj\RcH8LM0EL5W?XEBw_
    0    638>9SFJEha.80M6baI8NbCAkaO]-Ng@CBfU5EXmLq,5hdA>wVDfT7d:i/KaOR?ZNY6
    0    512O9#D3:FWPd&dSG\1IgZGWFNJs4aU_U[Z^[3D\HGR7rS3GcjE\+HI.\8oW,'26UZF
    0    532D@R1Z?\[SoM^JWLJUZB]HMcOT@L[cUBtRj<:JGRK9cQXC<wBD7HOO;AJN3R3=CPA
    0    776J8N:ETZqSBXBWNIbDJ\jNbBQJA=bLYHN_JBVXPUKBYrBHONLwEOe>64MkH7X1LS?
    0    598SKZ4=L]fQ=9X7]X?;wg;>SI(m/iRAdIHfK>KNEYf=cD:C\O?NEel9R?AMML?7hA8
    0    591RVOFGQGU4I<>BV[KF9[?HJ`LCB`A#:H_H=RS]MK=OGHCXZFJNQN7HUQUUT_?\SW_
    0    639=q]G8QwSOjD'%_VkGX[LRHYNISQAEF9\YLVZvM[P^LSTFFMIFNR8J<E[_F=HOO;R
    0    538Y9Va89_DYJVK\6l#CZZ;9em^[NZ^?PGMG:NF/MIWNQJ9HV3/dQYVK`BND'ON<SU>
    0    5165A\?SIHT0NGHR[hDUEQM,d_N]+PaLA?mXBDDwGd3eqjRJWeFYE<a?a9LZDEXGHS6
    0    453:7SOK7[[fE4T'\dGCQVG7pUTm2;MD2>Y]-?YZMi:?^c,BRtX62$U<k+DYb,PUwsZ
    0    515M.F?O;M`M\2BWXL?@KKw@eXe6M<Vi:6a<cUDECv>2D^V?]bO]MYVlUOJ_;:\B:^G
    0    519;-j2=IP^EJU2HdX\9?TXGRL@]2.ShR7?KHSLGIf[_wSBIddBQ0e_AICAfN+^;iSD
    0    402ATGMXhJ^XGcKAD6S[][GeQ99=L:7YT9JKm=WU[Aw_YN[b1HP9[R:?Q9W)V@q=Eop
    0    6129FO>FTiw@2V>9kKPSOR8^e^9RF:OG-LXk:F[R_i,cNo>BXfLg:Oe7K4<jd@IO`mR
    0    368Q(N2T-r_=.iI8jSQH4kB>dwJKQ1mB<QQM.;`L.JG5eIQ_`\@w[v`%D)2k6S,[>6D
    0    536UTO\aFOX5RJP<a^BQcgDBrOwMCI\LB^Z^LMOUFhFN\8\Kr\IK4P=6fM]O9J]AwRK
    0    582YUpTI_G@,lH_>a]:SL;KO<=Gc[fMDJh5FDYOw3cPSP<]PRA\IO`VN=N<GMWDdUA[
    0    497J<R?@LdBi`C5LCw>?He4>UV]`2Wk4D?5>P=TKZN?7YaL>h98WNLGQ[>O[HJER5?=
    0    586Y7CH:BNh84JiEne:DRY8JQQ;V7MRQ6ATPG/DPJNEKcw<?eVAB:PrEQLMITID(`[J
    0    590Q>[V2LYU$TU;AYJC^jWFaAL(>J=8c:_[f=U[hYNVdr\;#XhWG6E_WA>TH@<R`TSM
    0    580@IheJVavIA?9>T`G@bf[W]M^HTHd>I]PVSCkwXVFOMX>PYaWTIIMAHM`NGaH``YM
    0    644.M[:>GENM];MJTk^FWVw.XEIc7K]RT._gYChHEHX=NVOPOKJV66VDhKITCFXJYR@
    0    702Z9wDLUQAB?KMOJVFW+MODdiK`bLUPZ<DWA9\SGSBaXN:MbODkI?[N-A=mHE@TBSY
    0    743[?MXFAY\8E8V#SA\YFQWIRQSMSSLW@JMP\ZKVXP5YMbVNUWLSE[@L\IXse3F6ZAH
    0    491E-FA7BS_SP0aFcOU=eG6X<XYhU]QIPfOcK8.BYc[AwC@v8XKN4D]/`gpEYhKcYK1
    0    580F#GCEN;Y\KWUASg4^`V^XPS9UO>fNMRR_MXLA5ib:JQ?C6W$VMTT]KbK`BTPLLi7
    0    552B>X:33THMZ,MnoWK9uZM>`OX\QPR0SC]_COb]Lw]eMN=SUX:cGXlGTCCFCF;AK^N
    0    520X?IS?HVw36FJ7gPKA\DI=V<B<Hc+>M_PKN\aRM(VE@H0hGVOkjJ15G_IDfM<aG'M
    0    511T>MMIUM^RIFWRT@>^USWCmFC>@I?\eSWI\V]A[TK]Ti;<`PKU9#dL7-M[AOR*N['
    0    548XSE>P_Jg$5]W#SRY;;jScRG?<fUZPYFMf60OZ^KGCJ?UPh0L_FLAFNXnR:mF^:<]
    0    483TCBEMThMWn<_hVJ<MU;G7PC\DYHB^:TtH=JFW.]^RJ>E)=L#H7LYbNASQLMP:eLP
    0    6609HgDP8bnO<;49Uw?-P^BBXaIY?:X>IB\^IBwd[_JYiWDDZbMe/9OLYBD[7#8HoX.
    0    5681Dn3?BlbB<;A;^iGICL77[c5X@'o@>@Pl89w_J\4S`nI3[[?m7Ph6O<Bi455<caR
    0    612E3ZGAO^l6=IC2X`HDMsDG`Y:w?=aLUIVZI>\]7]6U`T@9bUDdZ;V0<LDX)TKBGQ^
    0    591WIFSYC:QY\/cdGh9NTG>n?WPRM[rH\=?PH`;=&Et6i=`>SK=@C8UCwH_O-]OP8J.
    0    539U@Q<:)UQ_HDcQLY15H`VRRJsjF0kWV6vemDIUO_RKwH11Z_#n>HTHe>P^9CH8X]=
    0    607<IG2LlEn3>TMDUS]RDFB\EpA@F#rZP^RC=`flh\LAdU^JCSWmI*ZDEBTNbPP\Q]9
    0    5925JNFHV;OUqGgFHZBOX8iXPT^Ks[SUgV?MwlJ<LFn9dEYGUVI`X\i_HCVCAQcFWP9
    0    391AT`]7]?CDBO^L@g[e&IKR7hr7RjnGLNF4hf\wCZald-?dhT_\l.YTME3:H>LJ\.8
    0    478VPQIq^\dFEQTG<hYfQA=QBQ#2D7`KeX::RnSG^UmHRR1Hr\Sf??8s9Z]dE[2O3`8
    0    415>:I:/2TcVHUj[QK#>]XEPM9B[,jnXSc8YnSQ&=Yu8mI#sRJG=ScK>i\kR0`;XKm%
    0    465<JQ.`ZHd.Ll-LC`IBCIZPZc>LXf/A:ARE^PRQt?@9IiIX\J[tVRF:@:9q;Ec+#`U
    0    630C[o5KMB:V`LKI]=XDGJLQMM^Zd>[Q-Hj\3EXgIEBd<NJUHZ30IFbV2aCZ@EDVw[>
    0    469LUA:4N@TECN2SLJbF_RV7YH2?]H@wCAGQXH3hCH2`IZnEk9fIMVV_AF<UD+reCc\
    0    548?9cGFMTQ?:.FATe1>DRDF_]Qf@:aU:\wZ;Hk\QYBPgQEF^V^O]IoFv;@V/F5Sl]K
    0    6512>Y<HHlMJMGCIS\8Dc_0Q[f\cLC\MN/WeNEXOIhDHwX92]j?U@QdDO72\<OJ=ad<
    0    612KOYA@B\i7G>9+eK?=4e*/UjPkGBf:96`lB4wj>f7QV[GNNh7b[7h;FI+l6/>:`[N
    0    405S/cG=KQGdZCnSRw.8Fs<\6PbdKd\7ekP`4FM5?Dh#_U7EmfDr.;QUs'KLFMk-DB<
    0    702BKG<IAJKM`3aFw_EF:bFKCVUTCP[8SQH^JEHSARZ?b]MLDYCOKLPHOBV?@Z@F[V@
    0    402F3QSZ?[L<ElF2NbWgW-kJfYjE@<FU9LwPVX<FNKN)bIE`;RlWk[b8KRB^T^/aQLC
    0    663>RJGJd\`RX?I?S]TMCWE:wF@^F>M?;FsoGJ^dgUFWPLF^VNZP78P@OWT\[K_MS[<
    0    5734:T=KkLYGCVMrU`mOQGq=8D]TYC>A[Q`OhCh\]G:R8JHISMVM\U2#l9c@V0vZYP(
    0    633L2EH>QpZR]FYQOdI>UVkCHSIH<AS@[H^ObWGUL?^7[MS5[wM^OMN_D8FMC_?GPY1
    0    410?e`HIBbf?\7PakTIFCA_M@_b^EVKK#:FoI);Z;AQQNEUN.chh>31R*O,KO,T]`ZQ
    0    639[O[JABPCdQ#4QIMEB]OQGO<HJHdH@:6RYJ6MNB:M[DE><DU8AFMRJWCJRJO7MW@J
    0    616pGfNAMMPKGI];E\9ZOcHJ^WVACeC_DfG?OjNINwBCIQO[_:D\gMOBZNff@iMPHEI
    0    460@>^CINu[J@QBlMVKTFTVLnTUDB<c@R@iFmEo=^wI0cIFU?a3h:ZU&`/WhH=6<OEF
    0    639H:ZF2GLWLNDL^JYkD]FbG?FTLS7WR@HwVEILMWPHBJ`DX:WDJLLK?VHPQXKlJSYE
    0    393*BUMHIJ;J\#>#iiF:SBF4SDC-/VO5;-tRe9lZFKGbGTZI@W>?N8V&I;\gd5F1nNR
    0    587XI=AJF5r<Q?RKiLJZeHLc9)NQ<]#V]STr<Z=@-5GQoFG]Hf>7.dM9Vmq6?^P^QS=
    0    406,@B@WmVQECe1MIoEY/8>]:S]MAb;=@Y[2TtPWZA<VPO-jDGaSwA]7u8=MRANUSEH
    0    410BRaQE9H[5>3`Uf?L<@``^I==:ANj=VQ&<)?c<N_8WaJSmGHIJMCJTOD>LgGL9W6#
    0    477WFMWFE0X7VCKMVZIO,l\DFMSUXFVUVGQObUjUWWYM?POAMGZZQ\cI#7Kd:mK6i[C
    0    515AC:=]F?iRV;LWN]D=lMS:UOZXD>ZK@Q]OHF[^DXZ>cW5[Z]KWDQNwX>TXL;GRWHU
    0    5937R[TK\LK[XE-^h8b=GGWRI\TP>HL.<CiV.YwhtI-RDOUSTKTEH=WGES5O`4^`TH@
    0    4899WdHSYZ]X^P=baZhMjBj<5#JnE>GI>8uRT=VjcBG;NVBL:g9A73KDeUF]\2hcRWA
    0    5308TbK;Uwl=)c=7[pIR>c9ENw+mQ9eFH>Fp):\:5g=i[YH:ruVaTRdQNO8iP_2+cW<
    0    625B2TRKMZM9=WK;YZBM@h9DQVQ`F#^-T:]\SI`QM\;BHO2F]bH`U3\.N;LhDH=WRP3
    0    614^KVMLBUXJHX=A[\=YFPCP\e@JX\N;EKP[Gi\>G_?^j\K.wLJ^ZMDKBCQYDbH:KSY
    0    596=ELKC7Zw@C]T1QO7V=uUKLYCZDKfFKCfXG[\J?\LUZaA4MbKsXKTJJC:`JPV@V]>
    0    441JPWfP^LE1_DgOGI>BwKMVLabOaCN]MZXAE\SU=^9fDF^LRJHF`Q4Wai3RKj.n:9g
    0    558;J-H\JeP\SSacMJ:NOQUDURwSDM@FJR]HQCYYIoYK`La?OXLT<RMT`B[JN^KLfK?
    0    686HDBVhMZCJKP_EPp5TPBD?GN\J>D62,YKATISwXM=aS<pRXQZ>OBdWZ_YJYYBdZBD
    0    380aGScQHI7I?ZQLK,'W3ITIHkm9F(+*JKSD=DJe#_QE\Io(NeAK:KVQV/7mAg@Z5DO
    0    839MGPUUGAO=W>E<M>GbV;LEZ_H>9?NG=_HDMZCZ>HFPEEVKPWwPFI2_9VBLPT9Y@Ab
    0    3836ZR_V#=E4N(P@?A:ao?.5thE49K3L=[BF,KGT:;NJPCOKO<'?7->Y:1?@2=KK#5f
    0    649H:Bc_;V<2w3r>??9P^7PFYUNHKP2]DiY7\F7THdUKZFQAC]ZDC@=N-:=e<NMOGP]
    0    540N<KahKDNGg:W7?UCwa>X:2umVH@MTW\h:`A3GAc><jViMNnOMD=Ns:SOUTcBWHBa
    0    5170IbTf@s\J`PiIOP@LPPnAVQ[V>6>[WNZL]V=bMs<=bQULUwON63APGT0F<\VYOEc
    0    521;VmSD[DQ=CX+5V[MUBwS9\qFGH)HA7:jbGSd[g\+]<`3SN\jDYQJMmCHUUDRYSKk
    0    587G:Fld7j::rNw2>09apPf=bYi7P?JvHZ`3IB*OCZ@2mCP;EphA?C%XCEDr?i.cP4`
    0    448AgG[\3NI#YS>>BWJP1=;LRt]NQ]FQ.K8CLNOb]Z=^=GZPH5fG#kVZR7_??e:]U2Z
    0    5101G_E>PdD5LJ%JN_?AEEYCQT\JTIiM^OFLOTWUUh=VuZ4:OwT[OFT@EL?SVK>EH>n
    0    515O>]oMZY9<DiMM>KVH7KBNcqK5kRF<>F685sB^Z&/`FS3[WDG_Z[OHOma?Sgg_[Pw
    0    586@MaTYF]ETjWYTS44L\II@CwASTbKZEKRSfU/UF\NbHGJ9>k=G:QRUISGMHOIXJWo
    0    615BCUjX=m>FwMKSDIRGWSQ*HSjUS;NfI_VNYHOY;[P^vOI=UlDNRAIRDKAdRPCRQL\
    0    463T_X9C<FaZoCeJMXRC[Pi8`cv\T`nL5GPT\eXV<q0\\KmSi^6?<#LWhXTI0P@KQN.
    0    501CAk_PL=6K4PYH@SJQO=M2YSDX@X*H#[3dJikV.R>UG@\_PFaBCI`dIPaDhW>gQY`
    0    478OCBbGS/JTSEF-`0FioFkT,VND7VMb7cF9SMPH<iJCR:]FArV9<DMCHR;Q7Xdf:Cw
    0    480([>tw?OA$EAN.?>6rT3W2;RI5B4P^:?1BgG8_Bv@La:dOCmYGE@PbR?DYHc2QK;a
    0    37881Y_?aIMEJ_FWWPnG>FQYbA]M[TI=LUF;AWwmYFGS[GNK]?bGGMKR<GQEKI-YKTp
    0    585NHKk[3[=:RIY>O:@[bN^0L\w4C9=jSOhL@G@jAcP>W@XGDbk92M>^G6Dk:a?h;AZ
    0    4418VwRgSI;2QP\-;KF^gA<GaG[+8A:^-L4BS9#_Y^EM>9i[/\jB-EeLW9>U=`Bj#+S
    0    578SUV`Ia9N56\>?V6ZUCRTRUa;JZHS6Qw25JSGOTK<`DU\[MHWTXW@R9g\TRcwdR<a
    0    587AI\JNB[8>MCUGPMNO?LYTf`i_6?R3#^WUeWLmL[8OTGe^O[]@P3O?M^SiAp<WEAZ
    0    562<///`TDWTC\GRCFhgBKIbR1/;W9Rk8aObT3MW9FN=bXFS9FP@#ZgP.APvX-^4^Q7
    0    437%c?m@KBJ2TECL=)\qP@l:KiDKaDCY[kAeJE89N>3JFKsV3DQHwF+aeY9bLaK`%)`
    0    451Hb^bQWRJ#BOiTJFmVA9eEJchD^6ITWjP5E`Y\bSEVIW\[YgVSC_HMH[MPR\Ge_GX
    0    461I=ZhhMH@4B3J@>*COV8p8YjZ>3A7L&scFY7Me;L1?Q;kSCvn8K@<X'W/m4vkw-2a
    0    781DHA=b@YYBbJK[>=K[OAdT=3K6B;Jn_YeY\OETI]V7RNQ?1UK>#NEIIXQgD>[DO>@
    0    4419O<IG^Ss`@=SK]YSItJi0d:jaL*]BXQhcTN=AJXGIv^I<;aA]@\p]PFlw*R87TE;
    0    611LIPXhF^D;cEH/=(Hd\A`DZw=@b6Hj9OGBOHGgE`WSm:PC=ObDN6NKBNE][m:p><O
    0    622FQGWc@oHBXHiC+FD4KDmO?X_a=KJtCTS7^@;WIw[>gAM9E`FCNF7CI;BDLO82JGH
    0    602`>ZXa;w<E]=VK<eRJFMcUSbFMEYUdU]PKfbPPFBMOXHTT<SOY7GALHXCM8aFUNM_
    0    945?F=XPOZYGXGSCDICVH:WAOKX>IEBdIOS>Q`CZILMJwBNNWkX9EP>T6M5a@eO@=;P
    0    756U>AKY?b8YdPlSOH>VZJi0KOaH@XAcDLwNjG=GJaM:lGLE:a0CG@CT?@D\:J:?BN@
    0    602S@@/X8cBnE]o[D`PCMSIT9=Y`PJI\B;i4N8>wMOKQSSI?O[/N<GeUg6]8>?Y;U]@
    0    434HIMTM>;Y0w;X0;U=J(b\GG^pWf9TbF?eQj:]93\PXQ3<-HK_D@aLMDO*\M\P_Q=,
    0    501anMWScCG7RDIFd<c]`KRZYOPEOSXHBRBaaaN8^XGd]H\`YQ_A>Z8qYw;YQ[:qP;s
    0    510hJ?SfJBLAJbpNX9DtjRKdBG^>m8AlTwgOBaNfwUD0UaWL:MY[LoarLKR_@JUU@eQ
    0    660FCcC?KTGBA_;T_\`;@^6Wief[CPK:J/Kq3GaVwLXZ[ODJ\IBU>L[9FKIXJ29<6:U
    0    472NVMnXX8;?cIRBME7GIV]IMfcKC?.P#ZHQ[>QX[H:EMSV@CCe8NL+BciYN:TSfE8Z
    0    528b7T[B8;:^LKvSC_C68TAjFRwcGi@W=ZTQ<1:^<KTOaU`J^=6BM:DB6J^:L58H[OQ
    0    611>JHhc9e.-QLII:CJ^9>]?Yl`SND<NTXR_UN#vQdG@JMVFZJaSKVYMKI<^aN?a?Ep
    0    539P_dVQWRIYX>TRPOS@CG7E$FRNNKT^RJG<HEGnORIHINGU?=P?N>wGQ<fFeO^8^WD
    0    475:5HhUF`B6]UQT\LBOFLb_]IkQG0.;IcnUN\efHeV0N;NYRh_J],6JwC:v*pHY:rR
    0    411P2WQ?=3K3R@cFVK:5VDR7`5QTT_=L.NT^ZL872`_P;6FDFd95JwR>Y^-X38LBS2[
    0    432PHIik4kKI91;bN)4Wj#S>Mi;`P-:u2da_Io6;PEO[aS_G*V^@J'90>:VJ2KJTLRX
    0    750GNEiYI;@?JQAD??9SUDX6IROD?B<O6]V=PQ:`C[ODK;bL?\v^PE8Q;GBXJSIa?Aw
    0    760NZS\aPMJ1IEL91H<MHI[BZqWTOXER5YFSHRI^V^;;JDIP]O`;LGKe>T=j]`>eJ@w
    0    5166iUXX%hDB31I?ZoTNJM>CWi9BCZbQ><PEAFCh@E(dHTF^Z5fLeZK?-b=cg\#kF^P
    0    6678(X\wWmI9XJB=F8VWX@QRHYWYU=@j@Ve;UT6B4eJ7p_a=BjfDA\\aIQAt<gVEJ>D
    0    943@LMb]8VU;I>IB;SL_IN[JZ^UN:]OPCPODSOC_IZFFO<SVVTZR\C#RMK/\S_3[I@k
    0    592UWLwSRhPDUSUOVBHQn\NFCP`ADDKXAXKSSLmYQh=VSXSWb_OUPQNOFJHWBHHX@Mm
    0    624XJtjRVwR<=KELF^KQ@VHNQnY`J[@QMeMSHbB[A\:BKLZYMLdBUQLSKa@RR\InNGl
    0    508P]b^cNCf0HHA^`.X]H^GFW\MTWkAKKu7H8OPpL]UIJHZX^JsUYSNd][[EOZhwK=b
    0    524LPgaeZ3(;^MM>CfPwF6H^e]B;<EAdKwO=>L\ETHMNTOUbCMU6f[]TDUS2VPWY\\l
    0    530JPKY[CRRYYY`C]FRNQGP)Qnw3%@S^C`g<WI>bTeL^POZ^?ZVF5PEHX82`NiIN;LX
    0    638U[ZRdHW>=PH;AUI@BTAXI4^SF/BNT:nI>F9IqMJ>bU-]HNGj<\4E1T\?@B`Aw=@c
    0    499=Z[HQ:RJ7GP<>YgSGX\Y>wwcZ@1QR9TTN<LR^7g3YI64SRZ:76;E?FICbesULJ-N
    0    485h;ojwN-N4NFGHb7K;Q>ZWsaJD<RB]3N_KAEROG[>DDIf6IM_Vn16\NU>UCRZZIIp
    0    806>@IO]?a6>b6^CGEBVRNdAE]^XD59wAYkFk99cBmC=]=JMFiW@89QOQ;Fe?iCePC`
    0    810ET^wHH_QEIZL@d(SSAVB_paO=FFI>Q`SUJMRaIFK[FI[[BUVAPILTCUNkMcNmHT]
    0    679GJYZdD]9/@IdAFS>iYL`>YqTF>K5]:]f.UJNtKR:DQA[G5Xd@BA-gIBAwNs5l>)]
    0    551M9@cb3[F1S;w7NA7acG`A<fcB@<HiLXIQgMBt?aSFvU>CHgAKGWTtJQPcRa<<]JL
    0    465WEZdWrM<DQO::RCVkG@VFjpQ;F<,:0gL]ROJIU8D?=(_]S=]E7GRQQwTCm7LkR,S
    0    489ab:jQ9CGjwMsoK\B4@MkXGhUPv`l8Rh3>geS>:PbJ<=[QgIQqgRDEO=QD:S<4FC,
    0    517iQOMH5o?0^G\ILbA<DNQH@GdX@`8a@R=AQ@PIHX30M/8FT@TwlGKBD5KAL9G:ONA
    0    585OXiTLOaX;@<7GUNwCWQS>>OXOKQN=T[H>R=]Q]e8`XB6<TVXgRb;:Y`<SKi>p[CX
    0    636[F<aZF>CSRF^l?T>wh/iQCHc<pMKJKki@YcB4KBF?[T^JJA_ZIaIXOYVA\PEFPOU
    0    601H,=Sa4wQIgDf^@FFN^=aGJ=^DNFJ]LJcLbMI`K\e4iLF5Of=<KT@XIKDn7W9CKI=
    0    495Y;FHw$Y^IkF\H;7/_U\WcPdUNMS6k9u>IKX?b8eDIV2PL7G^h2GUrX=TOJjGlWIY
    0    432[BNcO<FVWPJYdXNINeSdHVW0Ie?W`Aad<1UC4<FGZMGm,c=[eYW8aGMMVO3[Tw^V
    0    516OLYSw>\56\Qf)[eM<;Pc8XcqTCQIW4EO9M9Sp8g:I<IW=9FN8/W@TfZB[=p*Z\YN
    0    518CU[YQ>KJAVPW?GiD^`>fBTcJ@KV>s.RfJZLLsL`CXSMWKDfmHVI:WLwCZ:K=qI<\
    0    508a>VJSwFQONLMSF.EdS9^;Y^MMJRA=BMQMUI`P?YmM=;bOAN@RX-]u7e;NG`@X.NZ
    0    4655Ul]\G@j>BUJTsGO^W^T>neTJEFSoYB0GWc+w\QNSUiWSETb\OJUF<lL[SFaZ*\o
    0    538LEHOOAeT[\Gv@K@Q_cL^XFfOD:NIL=K[<_YNSQbZTfVw2@U[CMIGEEHHg7JOaHH_
    0    450G0-MsAw=:Z3mLM<9SdAdF9ViA;`E[MSYSa39u=j<*`ZEMF[XF/W%gA-4l5]:XAMq
    0    554OD][Y7VF#O<LD:IaVMLNVdmDDNUECKQK]N6[TZG3WR`\\?TmEYVvCLhDXVRAXJ9\
    0    724HBZGJCRkBDERJPg7EWZMEOEXwEHZKVIYbLCgKChSNcUEC@fPd@?]B=];TBMQ>NY<
    0    430=GD^mIP]#S2e8SRIBp>l<vmf7@R@a4Wu=mAPnIU[`L#P]1[dK48U^CK9U]ZFh_@S
    0    586CFAJwCXTWJW`C=ImR0;AALIiJUKL`7FS3->MkE\8XX9XQLDbHWHoX\IZVWZLGQN`
    0    539GL?kwRF[BXVjS]5ihg<rgU_K?c@4hDakKgUVRMUL>dZfS;CWMF[Y_<TGw5Xla2ZU
    0    708>J@Sh:KL[Z?eMLW]RPET=KLc>O:LeDL^GTH=XIwI?]EKJF^A\<6NOSK>KDMENUE:
    0    459EL)]lH`@L[8bVGV,OK=h;KfmKWAOVA`o+`aXO3HDC`>^GQWw9S6KbIP=h?LB_:Uh
    0    419,GjPnJ[QMC[0J3F98>nTZTtTKUF;o/6cgE*NuDG;JSNJTHwQWMFXMLU.XvH;jdYc
    0    618k9[PgNNLagIf>TP1\[9QfN0\3K3DU8NWBcK<w@=?VZE[YN_WL:HjN]Nb@VJ;YgYE
    0    648I=fdiR_F3lSS=KVM]AG`gROw=@6>p;P]FJZOuDJGSaHWILdH=MAVKSMJRSb5bYMV
    0    698@DDJ]3w=E=Bg>MNDEWKEECVUCJ>B^BHeRFD=ZK[_IlLAM<aFPOFRCR@XO=UP=YUO
    0    544[R9LX2PG5aJRWM[A]ZUUQSaiXP=ZNTGhRNT;JUwFAaP?AAgeoK8PIJCPX5XM\WCX
    0    697HO@q^paRLCbM8X9RjY@[CMN:=SbE=:oAIeY@Br;GC;LLO2CcI[w6bGSDb?_g[6@a
    0    647ZLPwVFgH8FJ\EQZdhE`I\`dHE7Y3c:_M6MDDPBSBM]>[[KTmFWlKMWMVOFYHE`6Z
    0    537]=<]bWHRPT8`DJ4Ns]KwfG`A@ER/r9hT2LPLwfb8CPPaL>RiA1_@VJR[mHYYNFC^
    0    568IFA[^>mBZG:m9HJCX=4E5-Vu4Eg0`W;V=U6>k[<;2wCd@@SiDBISSK6OPIZOR[Op
    0    574H\ZWoON:,:<K6K,.mIA?L[]P;H3W[1Xh6UEGe;LFIT9gE5Lc0HP=T#ODY5R@l18M
    0    410Q4fNeCEXHP>PA@ME_IHLFJ^wU-%1v>IgNL7@X8F0XC,kE4gZQ3<bdV1V7bHL]ZCE
    0    661Q=H[QOK;ZwRiZJa>LC9XF)LpO[Xd`]IE;Xa<>ASUNC;OHmF+T[H5ZGQCHImO7>CH
    0    606PW_UJHDTBIMG:SRE\HZS;fwC?EBNNSJMePDP9]YP_LZ4HICQfA<4TJ;DnVeLF[P`
    0    400\L^S[A=B;PBVJPN;W=MHbkfVK3C7_-VM3QW>f9X2H1HH;Bu`f?CK:XFJqLe(#OSq
    0    625AHFhUDr8Kw;_P]B<[`\^>NLBN]SQGCPZMHf?U9R@JONHBFXMPDJGYFBA`FUBM01k
    0    529E4HbWPCaPF9[ZDR:S=<FAOGTR@6?`<ZXg[18wLA7ShIH77jC7(&E`P7Y^VIgO@>8
    0    586V8V>G/@2XPBaX#P1@p5W\PW9>@7`AZRH3JCX=HV]:P7JEKO2Y><Z`?8]XRQU5NdB
    0    767SOdEQOr<BNQM5IRMMIMNMAKSK=>>T#5_DNEQkBU=UcJKGEV[MYBBFNVKYPTP`J?_
    0    582dW@ZLBIYTKXlW^bYHGPEV[``E@PKSI];=QbZ<KELI*8KQSAd]aL:wINgSNXP*?@g
    0    539UQElHR@J\JLEw@PA_tHN^ERK\BE@OM:FSXFGOOA9QTM9[QGbCK>GM]KPKF:OE^HN
    0    409OG>HiK#9gE:BOc6]nN^HgHMZPE_:m:[45QHJHBXF5@dQG?KWO:@?XPOWY4C^`LKM
    0    606HV^Q<AC@QEKEMwO;K@DA@]t6UNB?Q179d;<H^AcXf@Od7MaDK^[mFDC6[SMMHPha
    0    652=-RQZLU5Xb:>GJ65AOOOCCL9?ASIDNMYISBWgA?6T^KH;QO2<XCE996F`=S#RSML
    0    475<KOc??YY;M>H?MMBUTPt<bM>N>IDw=vM*]Q>XDNXC\NgGZei9+13D;LDXVZ8]-=^
    0    455ZmjjaPwdCAOG$?)KsN?HPPi4FQc5i0QiXR^[lFSN^R>fTaX[Nm]`\EaGrUappHDq
    0    576,TJPDWF;0SeCQTO6FJYYQDIJJ#84>?PJX`>a]QN=\P9FQYCMLHCLZI[1P>fTVG<]
    0    536E@DWfKvL@w?[>R;@HIZF;N]V^P@DCGq]Th>JX7LIKYFNDCdE3K2GJREGMD[8SOSJ
    0    427PeQ85cCmIVR^^^jhnf]LCkJO1b\YKEJCS:Qo7N.\WHSUTFk5#];<YjVTSJ;;U?wM
    0    6023HJa]?A=Iv;WKCRD@Z<j1KdUL1GDXLVkQpVMcSPE-[2RY;wq;;JCXUH8O9E7mLQ`
    0    498B7]ALSZK*bHKXJC?U_^K#Kc:@$dFdJK@AoO?^C^aHP?eQ;TXAOZld:HLX+J5WN]\
    0    488''UISGdGkLP>4<J7JH]?XRJMG?@B33GT\WNNw8KMD:V<[E?TU>YP9WH<FcF9ZZE]
    0    579TWPG[R1e^D_U]^;WfeTO]\EL4Y/MbWYJ\?wOC\4iR]iLMYLc\OZW`FE[ZA^a\XjN
    0    507_uGak\?WFk:C<lPBe;eM]H_E<oU6.G]OUMPQZg?<WOPV`fRM\[aKCJRF]bWawO>M
    0    638fPU]NMGOJFOFB_KP\EUVV`X?F`w<3BQKKDWH\]>FO?MfLT:_[>kHPP[ZQlZc[bEQ
    0    487YIGQfgA[Vina7DUmt7;pfJ`ACpW#uJeL3QZF@D?XFH@KNF@\L@GQUKHmvZ7RX4HR
    0    578d\X[b]LR*AMIGSE^e@mTeIL5,T^=UHNDGE`MVw?>nISR];N^TeJNV5IjZZZ^b;Mc
    0    718[QJVa]=FL@LAKR?PbBAYQCDIMYZMVMZ8AGWIXX=]JPC`ZPRWEY`FS?dwNHL`ORQY
    0    630StrfpeGK6H\BHJKh\PX@^Vi<Wn3H?Ue0>?T_m^=<j:>QVRGwSSaBWKSTO\fRbXIQ
    0    537VZlFhrEZ4KaI7Z:X^;:EbU6<8aI/W>X2<Bg\[_GP]SIhbLAwIONHd4ggIa_Zb0?e
    0    594CAl>OLMaY^O=Ub[cLXLaXVBQY\4?ZbE\USIMfdBLQhaWaEO<MUEV`XobXeQwLVPA
    0    692T8$U\m7pMYoco<*XmtSMn=/C2r0^`uaXRU`E;]/]Jhu^62RUW<^\j#1vl>Es-;dF
    0    819<RcopGW:3l8b:7N7lNF\/Zhc<KH4d1vo:_YJj/R=Kl*TJCmE8D58f;F9_Cr@V;.w
    0   1055JKNNYOLRGPXKKL3Y^K<\XTI?#O=I[NcRMLXEQR8ROHO[LGENSLOOX?SNeOKYP<EM
    0    404B\aG>cKLM]-9[t[TC=RQ:LjNNFlG#KKMWIO`_eUK`DECdWQNPRVH@HeLNUMUWbPa
    0    4798^cRbuOO4=E?;f]QJ(anM\CH?aP(IFKiIXYcfqW+eI;ecX#\]QJK<(TLPYNT_NH`
    0    705CMnVdgHG:OZICgVB8SYOZONEWUHBA#KZX=RlhPLAXUGSQYUSOgKWIQMFW_TJPkMU
    0    671bjUjdh@S24Y`2>GYM(OYP_LP?ba>[Xh=8\r_CK-+XJZwQ]0Y[hIC\=^;]ZW`a,Fa
    0    594lN_l_`8mB+hQ#QMKc>N[m[h#5c]>B5S<N>cfjg:;bGfbYP;i^g^;U&^_[UcUYFUY
    0    649X^i@YDM^CMT#.\ET[F\Vd[S=XVYFEDEMR:L`hX8WVMQZUj>ZbKTGQ6hG^lIQSSbb
    0    741MdZVFVX\I<V#L]IdQA^>CUH?=EU?B6S@^-SRPpD0WBCOZQDXXXPKTOsILVZatE@a
    0    796U_dUdqE`?;O)F[VvT:ZA]Z]6FbE85+O3Z;VbQiOHY4V:N_7[`YUQJI]MVwSX\]Ca
    0    907^g_jYjDV@4sDGMAVY1WR\[R02hK9@Ef67AboN\B:dAC`_w-YnjGFN<jMdb][g3=e
    0    606kYQKT[Fj:=r>MWQhQ2Sincj))w7C0+h7@LvbbbGFX9<btl3Pcgo9U;k\^uibg7@p
    0    516MEPRJIQJ@#M=BcJCC;WCN\\NE9PVH?N3V5FW=NLBW6JKYQIZONKf=TXDPNG#\gbb
    0    764RR\e\^Fk#)]/<]IaND[N`Wc5Mb\5=7SFR=WWbiB1`1Y_k[EPfcS<7G`IpWbZhaAY
    0    533`LQG;[#S:LZJNjNXKQ[KePQ6RX>99>SCJ3@jXbVAh.VWk]GLuP@?FRWZNOLP]XJQ
    0    675rZJTUkKdZ=iAIaPwb)5ObVMBBa\FAA\?AHHgWp:Dd:LOHKD^_]S>]PS^_LYZ^WAW
    0    448ZQ]QaZHG;4N1.OIG_T;TEXlE8A@J6<qQDMVcXQ=9_RBfVRQTEf?46#e@Zak>hE)]
    0    446=Xq]VlZZRPOFOSCbR;eDvOp=RX#C7c[RX/R[YG@ZfKa]rb:GVDKcdXTlH_AZRe_e
    0    554QROU`W7WK*Z@F[`TLLbTGZK4CY^;;?XPPJ@AP]NF_7MaPaJZN]i9Q]eFBUfPoH#d
    0    651peRmcT<UWCXFA9RXmM>hiQp<BmCLBHWU?LmOEX53U/Nc`X8ZigM1[+b[bHacc#=a
    0    546`Y^]SS]PKCV73o[kX/Oocwr><lPVI;G;_$NX_PB;UDmTQ^@MabE1aCXCldUR]TI]
    0    406lne^YZAPKA]I+n:fTTNRnwE@RhhF>GNESM9MnPFJYBBqJc4ZSN@]1#`^Z`Y=b:,p
    0    595N[ZSQ^BYE:[))o?BC;]6OQa<GdE.L:OGZ#@LW`JI\EJXRTELT_KIY$WVYN\bFNMh
    0    366@WKO]B78>4`IR:G*PNDB^/ZJSXPKV2?8V+UVI@NML#Rb`NQ@IiNDROY>cKOmeiBK
    0    815wnIZWWBI->VF?MN]QFCIRXUR<VZAC@_=9JnDFY>I\KQWZT0OQj[CaZl^F_MWTB?Z
    0    588sV]QljUh^Nw%FkZqcTMTcUZ8YuX6FM^0`-g]^mJ@^G\QcO5YbNc,UJaXLiLsQJ.n
    0    680_WoV`iQgP/_->XAdeTag\QU17wV?[7_,E@[QSc<MV5aRT];dWdV8UJF\XkoheACv
    0    414QISL]^K2;#Q<D==RNJ9VXlP%00@-SAD7@3bTU^ICWE3RT;SU5BE7Z-IP`QBAV*#Z
    0    450FaZ@[He:GUNLoW3BMe3AJX#JiLc[]?D7m;O<-DCY[Tj[@E][OAsec:URU0<@)A\a
    0    493bgb\=bAF;WP*;`8aXL/LUNa(QS;E:DJ?OAbSJV'In#9YhbE[g_`.K;uM7`RB_GAQ
    0    755_<BM<?On9%Vd-jP:d_R#e=69XBm@.`h8T9F=24T_DZ;=rA0D6Bj=<`VvDKn@b`5D
    0    477n9_1>.QV>.:Q&wQI\de=sO<,SN_?4RQ;O(&N;EU`[T0@dc+\7HeD/ftWCKi0gtRM
    0    644A6JBCD^i;DDY:Z\7A`p5X?BQd9XPIVLJi9<OIFYJFXQ<RgKIM;MS#SXZBSh:U\]8
    0    492dwHCL=HE]dNCPF089L@QM?D>RTd[]E@;\NQ?M?RiqLOYS:\JSHcNm6bN[:F3YWbE
    0    670JCgYC_TTU?SFJWOQP=UH@RaJYGbV#6OGVQPgFLP6]JaPOZEfM]aL83O:HMFTdYQc
    0   1095;XbbpD@6@VSY-R;;gA;WHObJ*=H2T6WM6T;DhDK4VP2cI9Yf6N6GYEL:]_h9wDE^
    0    943NFJSa_MPEI[MIA/VaP>RaY@@#T?IUGeQEK`IGW@ODKSZJFKUGERTY4JPZGK]LCLM
    0    563O2]3F^F\mfDQEl1_5A]L<T7N1F.9[SKU[[DMR6HQ\[>AZ8Y]=0#GDMWSF?HC]S;R
    0   13825/m-,6pw:)81=msG/;r59mnPf:9j6:-Wq49pW=a4\Wo.2hh2h.Bt)Q@,v7'11jk4
    0    771aPjwNdJ_,.T)7_Jd]=RAVnJ7QXW.96k#N>i[V`;2^69YWc>scOk-<UfP?VN_a<<n
    0    904LLwc`XhuH)JM:l@RY=VTXcq@CRSAG2PSL>VXWQKARH\VYdIFaMBVQTAClTTGcFST
    0    444#^YVBJ-=]^?<iL<rLWAJ@gX>kHZ_S5K<Y;1QNMECW4QnQRJW<H_G`LruJ\STDkV=
    0    506V^oKWS4SdRL;FFSicw>uPf1LeM8bI9?^b>>w[LRUN=OKX>dU<P`Z;Z^nPa9cMWXN
    0    555k_rdjMEf=AQ#JK2kl8ME\ZLARhiJ[0BCYIHPn>VOV>Bs[ICU`Vw:a5`lLC2cULKs
    0    371YWJkoZXg0^6^ch?LhOcV/mwtM4T`FZLdHO`XiAHEaS^H`NjpH0T@:CZ*t?sEKWgX
    0    438\hJYMM\MV8D>#NEBE7c?D=]3_r_aO'FIe]=GW.@?bhKI->a=H`3W->C@MK?S7f[`
    0    547[VY]<nFUBTT2Kbl^Km3cZB/V\\[FJG?KPLV`[qND.K@FhOSZXY\:car`8]MhdwX5
    0    474Y`kRLg?^HWo-`]LKi:FZ]IIn?QKM1GRZ?9AN_t.P_:Esw<juff@;LLc4NgMh^LQa
    0    632[HZP`[_]RJL@F\A>lHVNV^wVZMJ>D=GLBHQVECHBbMKPKSTR^pf>GEBCPh^[jCKV
    0    5419KQPOa>H]VXGabXZEI-V8AQ/]^VSQ<NncKWGZo#O@99]f?XV:SJ>?^v\bo@c[XQ9
    0    641QYd>J[nkD=Y@MTRZYTY:[AL+0DTLNLY7A3JO9?bJWG@]ZWLCIF^Q5LXSGVRG`#EG
    0    559ZaLSHRL)JwA1ao\kJe<TZQNc^XdB<^7Nd9YbiWGQPBHZJEPJ^\RKQhT[UYUZR_CW
    0    500X@nFM_Za*<QJ3j<_N@cklGD#?cT=`1ZV<#OcLiaSb>aKm_3iO[P:eJivDnW``E9d
    0    435CF-wX_Zf6]EI;ORMZ*PfCTUdWQwIfXZcIDJGJC5:_U8UUQ4`db8CbGm]cCa_O1S_
    0    562CIQ0;g_H7MT;FSPY]Yc>UD]57H<QQSMLX@a\_F9TKI_=<XMLw\GV[TKCiRNKGEWR
    0    478jihC@M>ZdQ\HLC4DaCMDQKqOQcWCAKP<O6CWXX8>URJZb_Q<OYwUf8iNQFNA?aRf
    0    49274T9'JMJwp]VoKh`3H;YD-CEsd1Z^U8knK3J`CR`:SRAYScB;-TUbVV^U=D-StaE
    0    499Q8mKQ3]wI7)>0IE<BcdGCPf\T8O]LN9WYB8cN9T7[ak<@nJR_OM_I>88]`\U@k[L
    0    563VSJYoTFpGIVTBD:QKEGZopCFGUS$[AE^V5Vagw@1UMIh\YSiVJR+UW[lSsfXbH)J
    0    378TPg[ok?T;^k;@WEiO1WQKM1B3IS#P?dQ7<^gDC>YC-Ql>a;ghUfRW\N^RYlf\B&c
    0    37912+BOSCScl?rKX[fVu.B=<*7D'75MVVTMjBUqJPB#PJM_;eS=OHKUWEg4ZAUg`B'
    0    455IWeINT3?\66`AO:V[5VGm9FV?X]<KGMY6=@HMF95O_a`waCiQSTRIKLY5YHUVK5T
    0    523NLM[wQU@5XPTJb?EXdg^CV^hG;=Sa=AQIGX?[-W8;OSE?Z:JOM4e?_HYeZSAZVX5
    0    555NBCOBiPcHA`#NbU_Ue\cOL\LCM<=/THMVKZvNdM@YPmNYR^Lc35@[DONU@LcIFR@
    0    675VRFFFT3HTZPH?Vj[N8d_T;/4RJ5JI:8E_G5XoYE;TD[PbGC=LIf@F#X[`UOlfPEM
    0    484hJX?/Nbw?QQZGHJ4I_fFX`P=Q]KUBMT@Q9OA]HK@pGbS6=XA^D=fHIUkS<DI>WO*
    0    590GAfPonE9GSQgNwOUWP\E>k;RFJUI:OWIh?SHAJXK[WeG;JcMPYQF@FMKP`MF%LU5
    0    704Yj[Ti]=KSSj1?O?P_=QNwZTEP_N>TI`$@J_ML^?JS+JTRLOgI^WOTPYREXhOWKNW
    0    420Zw^hA9:H83[HFBPZJ)ZYZVV>Sq`_3AJDSHdeRR%8R+>Z;t?=KdC?BOPIR_dEsY]Q
    0    551[_;lXh@fIJ]@:YVwaQ9jLdPRME54@/XD`QEbchG6JLVQnTNKV_9HP^b]TjJcdc2?
    0    4292HQ?HSLqCeK=SOURHUTBU=DLc1GI:FJ_`6BwrRX:c>[EcMi;=CF]GWH<9ZBh_wS@
    0    458e]gowO5I<GVI/aPKgFALUXsKNnYbU)YM@BgiDPFTwAZY_@Fs=SJeZVfYoIYT\nXl
    0    550f^pE^ePWMj?d\_FKcPLZT:aF?wTDZW\FGIIM]80Yf[]\F<9BP\NUn-a?hU@uEG\:
    0    4499J\_En/ge^P#Kg>bDNWjOgrYQSeO1GIZLL$akZ^Cf4RVvMaWDZgP5YFnLZeKUKNQ
    0    531d^^wZX=ZDBOU1ZGcp2U][jF<J^LL\WK;8O]k^JN8v6TNX_ELWWl1b'QqKSsTREZ_
    0    688^Lh[bV`s08BFFU=RL=^b_wR[-LE>6AVP-MNvfGNILQG[p\E\S^6Q>3JI\WOYX6Eh
    0    594<dQNQfZPZgDBdgWsL`6QG_FLXJHB8>OZNT_^JU\>KC?U\eJS?dC7Swgk?fbckV0[
    0    470VMAGCAFm8]fU$8Q\WXWq]oWVATDM]7`rYIgH^M6HLQTHKG7NwTVOKZ5hm]^dQFBF
    0    631XOZLGMJJGJTH]P?AINHQMHJ9J\aT]APCWI`HGGBF]XINIKT@=VR^Q<wX`HMZOV[i
    0    481)dC?W`JP9_:HFg]qNlKVUiPPh#I;+:*]iQ,LYOLRGCG`hP`MCOMR1kcV\uXXdmCa
    0    618TbC=HHFBwkFUiFBNBh4J37E<TXAoaEJLfK9KNRA\K^CV>2lKRCLL`\VjGH?iJ]a;
    0    601JgZp^cANFCfFON=Zd,TZ`F_Y&lT4bOOb9TdLV]BJ^.?dj\B`XO:7wBWiLQPhl#YL
    0    529OalwgnLcE7UHAFHW`1SMO`^X>p>PZ9E5HAlbUi5CJLKg]H;bPH]FCNY<J^hMUPNU
    0    698=[J:DKNbLTS<MQEKR:UQY\?HPaLE[INZPKa[HGKA]`UPTWBJYXPJw>QbbHOaDDbP
    0    510OGI3@NkEH1;m_ONDRWwFhZWG\DKoQJPBO\fc<HCvKbpE:TZ3P?L`K7D3g5H77AuO
    0    681a`nja\9^>DZRA/Aip4KSb[jO9Un?_GRB(Nka\W1;d>@waY5^f\X:ZKWiH^\p^18j
    0    837_X^]wXOP8G_C?O?Y^IVTVQZCQJC>XAO@0HOKRWMMVHQYTV=[_^[HQ:YQ]ONW_COY
    0    439S^Ms]VVe%;0W,cLUPG_fkwH.XR*=?,U^.+Sjnj^<_TXqjqFMqgB^VPPYOcK\Z`]f
    0    597ZjoPUWKGPHI9aW\KJ<]M6aPSdZSB9-eBaIIBUDBMj??T^FNAJJwNjY_ZAXPDVXNg
    0    642TeoS[SLY/=TS=bJYO[WIWVE-FS_3I#RLA%Jj^RU?fDiOiS:KTREFGHUGMfSPc\E_
    0    582N;BLWQG^SHLLHhEU^h>tA]g<ePLQ[LRKKKQKIdLGFQGA`Y?Oi^?MT<PSEZw=RQOE
    0    595wZQcOWRPH@RW8`?kH>9bMP73Dl^9cJW<)6k[MhG<HAShNW7STElK_@aZnZJ]LNNj
    0    752nWbX]bKQ=@wW&fM\X4C\\XnG<YH@HLN5B?Z`d_SHXLIUV[3]\KODhJWVPZbUa>DU
    0    658ZwdMLV;fAINDMbCVT2FZgNWDVaXGUa`I9JSESQYKKTBUa\LNVVKAT@WWEJP\X:GA
    0    696KN=`H;5KRb<^]TFDGJHi4?UwF:aJJRFU@Za:GGRIHHLJAWPQUI8QZ;Q.J,RP2IM<
    0    499ZasVtPonPTIG=<7K#?F?aILN2WOZ]GF@<5Q?EoQ_`QNHQO;?[PUZ_Q[W)ISSW<UI
    0    500NMiNPJCJd5JB^^JG1vY-LgM/`[ieI9XN=7-EeHJwhJL^XFG?RhY[T9HGS0P0A]pW
    0    633ajHVbL6e[Dl[=E7\h1TSY@O53XP(W^cN3\T8E[BQ]S`cVa=T?I^EwXfhRZZjUB3a
    0    415seU\U`KbZI]5cfNB9G;Zw\]=l^GSfRN@TENKGK+GY=BQG\=DV^V6Z6H8GtdQeec`
    0    484Iq]lRwFn5ANf#QL\NI]MgOhG2=R1W9X@+7SZ>`DDjI6v]Y>OaYiI`JfFJQp]d3EG
    0    684C7BIDVJUFnY[ODMXQiFVJMOVHQ8`Y[NTUP?GABEZ?chME6RKALT`RwQiHUEW>?R2
    0    505M?gI<TP6VO=^SGTEHBQ%B;>AwWVahCDU_MKEKOZYc]NL*CZ2GMI^@HQF=MII]`XP
    0    424k=FS]NSAFLI9Q/47>i]RdH/L[_XHLOD>/cw<5Qat]UR`EKJUW@NwYU_G=2[OTFM-
    0    511TKk7RN\T;1MjN@#J_KRkRYnkQX6`nR>`UZuGk$89AU7KADK-DnC[oI@HpYMaU==A
    0    923VOwg[e^b<0TI<ZHYW5`MZSa4;\JONBU5:DVSLZGFePWP_W<PP^FFNAOZPYcNT+Qc
    0    728pwTioVEFNC]JWKDNfQ;RcH<2JVhBSDm;GMQDWT8LpB4Rg;KY;\_4ILZK>eLo`EE[
    0    553L;w%>&WVVHHDaYmDPIb:<>2Ua0L>0A;R;>-BJ2UbOkMhB4]Q>ECtJ^@hXHY7<soR
    0    740NAiRXCje94X@6oBQP>`UJ_p8K??TRIDV^:UX^G]#AHSPNpA8fA<ZKI;Q][X;ZQHJ
    0    438?QHPHXpMO9KEMZ6lFSXK@af<PU`;m,;Hk4/jUVX#HJwX[UPapSX]G&2V\ZHOKP]X
    0    741GZJaGNeU8HFK:QZMTHSP]\QGUG]bF>RRN<IwQR^LN=OALbVL`>IHAJ6QR[]Q^TNL
    0    55169R?;G1MVTBGXhw_ESb`I_UdmD9fG4JSccRYXL`5G]c=DfgE8W.F<?8_WP=EUPa4
    0    474cU=<TPACNY:&VNBg/qD4SK]*\w[FJB\._4HMYT=UeSZK5_a]:8nZ9TEO=7;WGK_T
    0    504FaD0M[<<fc2ElR_EFp3fOGP^RPMNNEZrEvU`fsBHFD'tH;wQ@40`KQYfEAFSQS>(
    0    570MbPHaU8A8#P9UVQ`?VO=kBJ7iBeW3=X;XGBlZ]?TjG,QM_RVfmQR=[XlSQ6PPLNU
    0    418E4L^4.WD]8]>FNJORAwJ\\]MXkLXEa<oC\?RRig2ZqbAMaT?qcYh66H8tAj$9E`'
    0    553F;.Q>?-[JJ\gQB@`=]LOSF:dQBTGVT<ObRFUJY]\7sw<2D\N@;Up6oTW8:N[^Y[C
    0    766BHoGHSUV:*T?\ZnaV<^JaaWQeOI[8EQ\f#QorcPHOFu@\_HNgJ<;B^MRW_S\LRFD
    0    450\_KVRMA)X4=IMANPSaWBD1MWXET^0H#WTT]QAP^RKAG`ZF\SDJG@`>5@K@e>5YVO
    0    614FK1DJ^DAibVD^ahbPFGVF94Xh.Q6@UW>RLKgV]HGH<#@rCS8SSK?CLj:-`eTJU4H
    0    732`n[]LRTLS7L0FU&YP0CBMRi#CiJ3B+L#.KCLOM5>TJScCX5Yi\TBk2oCZbNaX5=h
    0    478K^JHOP0*Ul^NIWM<UY#VVB6=P_6I]N^^?X[=PAAAKT=qf5Z1@\J]XamC02KYCf\:
    0    606EP^NFHVPI?XOSPjRL>ff9lk<W:\JQYFUO0GhFIM6POiKZXDV_ReN06T6wE[RSLSR
    0    753YglHW/98[LA7@uD@9TT<@SX5RaQUMD4<n#0=U9EGd<E[JB_[4DlPVU]:a8J/@da_
    0    707cPQN?EI;<eOIj;LFROMRKOaIFYfgEUQ=LHdSY3ATY@Q\?9NWPORLw;VOe?VIM[XQ
    0    596F[C?JZB5fUEMhTIUU`2OEI<`GeF1GUT@ZZUKIXCA;T5sW#I^0_QGDXQQEUJ`OG$W
    0    561Q9N=<BVSTEC7XCC;#STC9AHgPbC^6U2M]WJMR0[Y`HhK@QUK7'TOHKFKbSXF1LaK
    0    5959QPbdJTOOI\LDCRB;PXKQ_RKNF3PW#:IWbD[QJf=OU[SM[XNZK<QOM=FQQKKVSCB
    0    636H?9YEZGLS_SSOH_Me]EwUR>KV`2P]p@\EUkZ;Q;P4eZTRS6=Wi>Q\CLW_ZJ]D/J8
    0    482Hec\VSCBU;YC`]2])3&GWE^0ZwUUa0bC?IJ?D9GEjGE\XYXoQYb4L,_;OD@MN@JR
    0    648Lek7=nY@AJP67YPUtU]LEKN/_^R;S9^SO>NMZaBUR\MCSBDKZGwQW;_Eh_\UK]sP
    0    741YaD8YHC&QTT]wT]BLb;@\K;ILXOOZZ@FX9CKQBGW>LFRF5YM>MRF_bVE5M]C;_TK
    0    6876S]<UFW\FTHAAefICw@IFII>]D<jF=Na`?:dITLJ?:\MRSIE@:?RHWLNRYMJDWMN
    0    434aRIFEL+PVqMWOHRCJ=>UV-^^DPE/pR9f8EC^kk:0NM6sS;iiXV<8pG`I+b#piZJ>
    0    875>PdCT>`K:@I=4UPCHI[DCOUF_HB]KJEOWNRNILLQP^WTI]wPMFGaQI<A^<IMK`cC
    0    656=FL.Z5YCWTO:XboQL_VSPORUc#C]K0;ZZF5BtVTWPKQ@SG\5@PFD#M>^K[YPJXO-
    0    488wGN@gfLUG)E^@IJ=jcb<;>h@7NcV[X<^GEn8K?Jw]l<AKJSdKTFPDOWSPCB-`OZ6
    0    571EJAJO9KTjG5YV-8Z[f3J=QKMLNZWbhOMLp6&17EdC_wlA@T1E5bqaUCJjC6Y;F]'
    0    595[`H3;T#8LQTonP3[DX=JQ6Q[LbE2a\iLZOCASNO[Ib@Z\;j\LLM>V\XKM?NUF\Bk
    0    723bfjT]VPJ><`$=wRVSKP@\PfT[lg8D4`KX3K[W\B9t1JR_SMYSVR?TO\j[jhS[UKr
    0    430C8_Z]ELaK`jIFW>efaY<W]DL2K_CpN4aHcC_w^GWAlDF=UMOCZUSH\8T=5dkdKM\
    0    490faX[]kdVC#I<L`omYMmKT[dc6VSOS@RXJ:GUqabEuO7]RACHn_5MB\QEbY]SaZ\X
    0    708Y\HLPLG#GKOQX:HOGM7E>TWaRpKN@?LFODVNZD>I[AG^ebHPRGSZSK`BCKVP@HO\
    0    516cNE^wH4RG:X;EGJGpG>BwTX:Qi_JNO\DG:aKP]IWLR[ZK[<fIqc[N8PX\bFi>VbP
    0    526OF#XPQTKkkaJo#h@FgPqFN@\F9;H`@CU?eSATNLUCXaPFC;J[,8BmQ%\LLjP24X5
    0    533KJMLLMF$wk<BiM\>FsJS+N<_Y;Mk^aIAV[G_WG`7A^QEDCd>ILMNHIDMOO:65KI;
    0    498CA8U:XFXw^OOQOdbUUK`]_2KMRISTjLiJSt:9O\A1jRYRn`QsW&`jJA[:=QJ8=>@
    0    621[bMPRYO[ZMQAVO?d]?7Ukb\G<eZFEY_WLPXrV^Pdl4F\qP#M]DcDRai?ZH<eL[;N
    0    433VEiNcgktH^a/.J@[g/XCmeJ3(La^odbCKYP\gf5FdS_`pZGUwO,&\NsAunHZKL,f
    0    541QKU^;TvO`Q?6JIF7;YPGCRLFHtvR]S7_OY#20h<D;tN:4U@L;ef\8?C07(2#FN7`
    0    5083L=QoAASXf<TeLO_JG\wAmS>JH.@IjH>B^X<]`X]&\Y7WOcIPUaP0\9PRXB_AL=/
    0    594`bW>M86IOeMWw[NOAYLEa8VNHQoB9QBAbQUKPD5SC+3M@IP;LMbAiMf7TBpAXW5R
    0    704OZjVVJIY9,NT2fD\R3ZYfcV,@jvC[2p3P1edGb/Ho:[a\U<Z^SaAw$VFplaP[KW[
    0    486g**./Z]^PYM4VnRPRtKTpK/=s7a-=T>u\US[,HlN;YR0E9]5KH>Z)ZDX)a6N8^\#
    0    721GM^HKdNNDCK3M]<[#9VMPR$^;9J;DI?\MPS_`oN>QXHBfFOX=TWOBJRPYdE`ZACG
    0    619FNc09HNEUUj6`;aO24OPOXiXOI1RE';uZ%&_tGXHQIR<3jHCSZ4SEO>#fJA/<NVZ
    0    486DG][E#[aWRECFwo]BRNVO[S*LRbS.oBWS\P^X]IAPqcC[gKJkjYH5dHO`Cb^=J+G
    0    480POZ8HM99ZV>Sf@`c&LFYVK;UGSbEOQ#[@OLPmbIIPA=N]^7U]Z4L(`[Y<K=\YW5<
    0    780@FI=8[KENTICWQUcMW>WH^@ZZCJTNV;aHWCgTM\H4PRINTVCGXNZDZL^DC9\MO<#
    0    705<C,NWHEaQKUK^TKQOg=XWQ>VMQH>SLJkLZTDF^#O;5HCT*^5JJ@JPFBpKYK^BGP.
    0    582S\JUZ[NJ\P7CLWK@?OLTcTe<?iobcL]+Fi?<8K+ea#cl>E?lIZF\L<d537FF>:D[
    0    503GgiS[[FKN^O*WET_C*Dn@=JUBQPHM54@O@RXwj7C_3<rYIKUVFHW^DM5RKA\YRLX
    0    783RgNZCZ;YQ_PBAWTPGTIKHULcZVw\HDD?PDYS^P;Of>IiGIYXTTP?N?hOF\UZTO<L
    0    591[QgFAODBD_Z>L7JVB`O8\DWF@YV5X6M>Q'XAa\2PU<?jXPS_LS]EwVR7Mb0^LLIk
    0    652_VRiId;OD=@<GI`N@KN@aRhJ?IR:D1@1AMdiVN<DQEE`SU6cXeE4W0[C@]Ywr)4`
    0    780emXHSV34WVB:Z\/GIY(DYFK1MhnJe9>8KPE6;J#\c3Cm-AMGC?XQp)g0Y;9IRbP_
    0    56497h:H6JUPeLNIHK99DTdIQVA]EL[nfF?V;/FQ7Zkeb5['#DZMBTnQ?MNb804.O]^
    0    516iX^_P\VNZEVV[Z(KS@KPSSwWpbXBGBO;Yoj<\9A[[VDb7g@HH[pD\<iN?PeI@d>]
    0    537wtLmME6HIZVa_HSBOK@Hf<LQP[XEDVb;k3YS-5CRZRBY[_98\IU1LP^99J\9>gFN
    0    550MSk'B8IKLTB3CkH(*LV?SGXSf]SXEH=D[//K[BVSYGG82;wFGPXnK;FMtTB4W]W[
    0    598CKTC#RHNIYNH[[:bhXSd:R]UfOOVT;naaBeiZFEQOAG_[DOFSM]:^EIL_MVK7]NP
    0    659cO[Z?/GZLH<VMWRK+O[C4JRPpH\Q#-DYO:PWQITGObIDUaXGXZIXH^RH3NfOL`LX
    0    699WmvIa^JQGFX7Fh>OP?bHNODE>^b@b,c<NFCM`]7Mn5DeWJTW8Iw7cD_VMdJRUcHs
    0    555b0S=>5RSY?`kEIJA/J^398[IbMJQ\K/T\HGwS@D>NaIBA_NRPL@t;K6>\ESJU^K?
    0    491mVG]RAB#j_<^NZ:EQXRQ^(R8F\e=_>F4<>HD)4GVW-+pZETN&h\;PQoSBHXUSJ2>
    0    608BI_\iU>j?1YO#NNAK9YKBW[#UdgQ_<_-DO^PcjESBLLTHk9QdM^YW8YChj^CMOh[
    0    4557QCKNf[TV@N7U^DwUJXH[H8_eFD;(aJB]AX]MVAXXHaEk?Ud^YSQCW?OTlHq_Y7M
    0    504GHD>,]L`N5URRB@7(5eEb9IP<HSBL]pDE.9daLWHX1KYGAMTXI\RZ#G@I]I7Z=O_
    0    577GdRbM6FLI.C8FYK^>AeKXPII]DVGCITZUA1SgAcKA9PSK:N#9T]\GEPXOKBBMJD^
    0    674Ld[iUWEF4?S=-NLQQ8UNOUUPJ\^EN;OE8CJ<<bHTWN:9`XNC`gO.V9L=Yd@SME9w
    0    454]8LS\X_nZZ7#^k]RVC`_PeRRZeJ:O:A;1OVAiTN5OGLEK:NDiEP[O4>Y]FQG^\fS
    0    576Qwhf]RJ@@=bKC;Fi]8']X^caCUCID;]?2LJRcFfBQ<5kS]+PVgc=W<Eb>jt\CD3R
    0    752=OlGZOBVRASDC`fU<WRZMUBPOBSENAOGTMVYwi@2V<7KjSMXHYA;>mJ[;lkFR\<T
    0    506-[c^F4_GEN3RaaD1KOE_*\gXe>W]#IE>S:9b5:bUYTW>7aO<SZNmRO<EM>JD@ChU
    0    804^HIECJ:4`^<M`KD;?_=BC8:J^IWZ^J=@MJ=/?B3JS#3Y=?eRBGPHTW\OKH;B=bQ@
    0    477wQmZc^GHQBh?^QKP][J?j@OCJh/MGf]KiNFlNJCjVBbWKIUCZFIvZ9MEdHHI[csL
    0    508aWINP\9YcZk9\`;BU\>?fEE19idaX\U:ZKJ<2FAsY8aS(NO^UCu[T#eNV9TICT\P
    0    682PR[32.rEET3MwZSA1_cG1LQNg^ZjJO4P[R@EPBJPCYXG?Ya'JLTfR=F<aKN@AX_I
    0    516`pQGfXVHUTNPgeLk[E$pW0Od7=QDAXF3TSUL9aFBYH5lcZ1^8h\DROYhF]w\_F7[
    0    716WQ[FAN/XsTF?P[@HWOEZU8GJWFNTYMGNcPK@E]7WV\?JwCgN4F8[b[w<8EEXY^PX
    0    519L=UVI5LA272[EXLNARNS@k`I::aUD(MYLaRUlQW#TEbB:bH7OZ1aMD:ZUJ@PSIdG
    0    496KdZg:GbIdC#Gu@C0CQ5:QM_Sndfli5CEL8Z6DDO\dD\_EGlDI?aOQJp(I:UAI]`;
    0    423H;NI#>N>WoD^kPc;.lLC3G;DeC:VMS5;Z@JU,GLleGUD=WW?IDQPZVO2L5(E*<NV
    0    519E2HGGEfTYMTPH_@N:@^YXUZKb41mRS:OQUIMQO^SS_D3>WRGWG;#=SAPNES;FQJE
    0    610PF@V@06FSh>rV?X+H#TJS6a[YLQWNhZL)G[K@;CWEK3HLa8XXV05\LR9?JM/R=BE
    0    502gc[+aUTCPAtaMDRTuT3-wBPKB`T;B.I]H9E.8c:6DJONO,5RHd^KTVC^2ARKOaK2
    0    469T832LM>LQ3NJ>OJ+WOSAeCFbCEOu2V1HM>\?L?Ju3P]?TmM@D7'`RW6wd::5^X]D
    0    654TX6eWE<;?FCZO>vMJ)GUQ\fn^Uf`5TLCLJ]Rb6Y9TH#@OWIQWn4;TAQ>:To@N>Fc
    0    512Zg:VJDQG^J-VvFB?HPIOI;S\gEs`GQ>^RXZIMMbX?P4W9D_AGY:DawAH=Qb2HQA@
    0    638LYYXIJ4$IEKJMIZ57CHXJ?nfCWSH6AD8,\VXuBH:`5#Ua^MVko=0QNL@6Fl<LBAX
    0    577V#LIfIP;@Wp[GD6CBNRIGJQ$WBQ?^XAMIYNZUBAK?kUNFTnP@JJaZI1Su8+TFPhO
    0    636EI_\MFw^S]XLTKHZdPNLPS9CU\;\JIM>?LBbTLNIMW4cYGE^VRMLa@`PO]BMChCc
    0    583\cfr=QLF@GRPHA_CGOHcH\vTXikGHJv>/=^nB::9FE6i[\MEh]=,oYQ/C4w`J8.I
    0    745IP.MBFRBNaRb\F]PWAK_VQDCYh=gWQCR5gjL;=B6:RBSWJPQUXEAwCG?@<F8=KCD
    0    472;^aJYAj1VM`;MJ[\LP@d/Rp[\^jTQZ5?>L=.IH1[Z^AgP:[TDJvZw4XF4[UZ]40L
    0    522C>8?b:U:O^:w7?V=CYKQO0?9VacHYA4fXDYU?RRWRQ=EGg2=89i?Z8*TM\J$HB:?
    0    541J.<\`BD?PZPU?DhVQU?eNRb^TL@NWK_PPwbQCKT94FN]LdX\?TFF\[;A=Z8:H@EC
    0    455I@MQ@QcnKBWFJnirE0lBUniBUFY]6\S7IIG_6Sc?IQkUDgN?s;ARV.W5[KI^d#KN
    0    693OKZbKRYF6TSLFILP^>MMJMRJCQZDM9PBNYYFAgE2POQQgG6[Q^^EwH[NLIlSVN5O
    0    6209/LRQ@V]<.J=AVGKNTQH7_\IKI0?NM7w<HDmd[bNE[]>+[ZKQU6X:L-=]?;DBHST
    0    676DDKRBKgWSKJF>Ud<VIlJLaHYY9HU:KGWa2@]]AfAPYYDdR?HMHLU#f/MAK1GHf?B
    0    705QQ^NWW=\SJcPPGLb\Z7EX:JJ9w.7]JHVQUBL\sS\WOSOS7ZKVLOWKHSaH\B\LP`O
    0    498PMU4T8ERHNBF+JW_]HPhF<dh>8<KT8;Xw`A5f\SKlU;DN8hU@L[4EKTW<LSO&TSR
    0    592WKdN:@mhJ>?;YSmY\>RM#`dEUKM]<:LSM?EeVVeCUHL=fd=AqE^DLTOAKSF=NdRC
    0    534LNAM]<PF[<`EJNoTNPbDjJELC@?P>DJSiG64CS<hBreDO@]N;&=PM[AhK2V>Tc0#
    0    560nVp`TbLFE?V/7tJ^FJAVMH^FJPlRW9JIH)C_UOG*w0,RaWAXb\R=RjoXIfTdS\6e
    0    540O:HH>I1wJQZACPH]NQiMTfJOK2E?PXh\fH>U3aHoKpJMPH^PBYAiLO9Af]TgSTd2
    0    733VWS@ZJUP:9U+8cm_N@S=RTTSXd0?H#GU>7Jes`P4U6TFb^CQM]>94U\ZVlGVO[6K
    0    630oSTSVSYPV>UPFLYZ_YZPYWaNPS`/]BRHJ:Uw[jZ=N?TVILSMVf_\[BIadoEZYKTS
    0    701GNQKbWLE@;ZE/@PUWPGdAWwZ;E>?K6SS7hIY\T\?CUPNJMGNKQ403PGTVEtTZ;KN
    0    525KT,RH:<qEQBeCWK_OIXH]EGQO/9<wJNO[JJLDOCWY`hZHUjDPSdOJYKda8cCU@U1
    0    453mB.4?K\dhhRMkEG@QW>FUeA7=VinP<Q]Z1e\#HFJq1jKOud.wVAVkbEMI[DXFSFD
    0    541JjA9A;`LR[CCY=O<Q>[BQQm;frqbMu@>PiaL/36[gTLaLUILwjP^H2:FDI?8<1M\
    0    726VHQnP_FZJ#G`KMBX\B2\IBC,JcM3J)\N7=lF?Z<N=Y/r\M,Q\[:AL@PW[NNYO79Q
    0    449rgRLMKIF0$7cGDpm[%KW19wjMHQrHM,`9<agcP?MF1VhaX@Hmm<0X_kE]aVsIH1G
    0    483PMV[X?>>_=EIJ\NI8[LLZHB7?wP67HIFKR19:K6gV1=J=D;IK2P7>iXI7ZML[0]W
    0    4539g)G@)+9CH?JGF=OP^3?]GJ7O=mJ6:DE/L#K2h3MF\$:G.>PF`QQ6B]P;>J,qJN>
    0    392GJQkC]BM`X,:EH,QG.Fa6WYMMwGKV;Q&@78A4_2W;H-Wek4W_`3.iMJ$3OINP(C?
    0    517W94HROwJWFFSZ3s1K7:bKRNQgRYHVYH[CbP;IcT=Q??H>n\K\b=V`ZGRTJET5JT=
    0    736L[cSJYLZJLPE<KCVaI_Lk\MGEMI4r0Z]JDKHwQPF_hj\^LE[[J_TLIYVhbMSonSG
    0    443MS3>F\=RO^]XiHwGOh^TIFRo^9S[Z[U]Pr@c@hBP@HQ>^bY7U><OSnBD,Q_`[SB,
    0    6279<??7Bw5Uh'UD&V9KMbY9PItUBPmU]JcQQ3LT&oS7h^GIUj)<?-WJQ=ELGd0HYF>
    0    597Ebv?VWbI=gPSMPOTG.LFE`ti_XGP-KRBPIVlZWZ8__BNKwBAe@TH]aE0LiOC/VG?
    0    3911*8e2`T^OT>TF8UI3TKL+V;8<oo)R_H_:bTB(wBN9bQ9UHPJ9ij@6I(PS<BO1GCL
    0    437\DfZK4>.WdFVM8$:G8@:`PEB3jrTmeti#RR,K.9d<pK^#GLNbM['t,/P$7UTHVg^
    0    577ZRYnda=JVTQ^B<UlS*/mLQB[I[7W\ROU=XrgN[#SDWMWPICHNDK6eWM]DPFM?\HC
    0    561TeHl`p?HQ2va6XHEI5V7S:N@5dmP3Db1*)`9PMIgW9GZW<P^<LOOC^[9JRwRVO,n
    0    628/D\kUP_(7LNICF=@P7.M%evCQ'?LE#IYLL66_/Z@Hc#YQ(nP5JM[w07(_Hh#`5Fl
    0    595GXQ=YOJ=OS80E?UScINFBFC-PJ=W+N;8Z?8P]J#T_D:DdDDg)USK>a`IBuNC_MKQ
    0    392r\B^7:QK8^ijT[j[CZdGaG7rdgws7YXHQS`@;QP`4ZDXLV[NN6a?eHYK3KO&AHI3
    0    620[GY8J0VEI<V<ekheMFXBBW\ZKFGYERUNaLTN[?SGHbKLCFQEPMDS;pwMZMKL<WPL
    0    611><PLF9j]9>A7dGGOB0IR@`wUUND9<+6[WDNbJUp=_BEIHfVE]_P73IHNT[3@IROP
    0    534*-<0A6[Eb`?JM(aNEuT<7cEpp/RcKv7whA;FMV_X=ch:)IT@VD5mEZ2EX>)=8GtJ
    0    571rUMA=:LJIqUZ=DYMR<FR\[IF^mS<O>wDJVf_HGD4]KATEcS\RVBME3KU?LGO9AHO
    0    623?5t8K/gbPF9DFIL?6wQ<X\^EMD-cZU:WKQ3K`Fgc>l[S*Pa8g-JsGHA7sA48<_a2
    0    7331#O-OIW^LGC17XaUJHTO:eKYdE:_OB6IWKLJVESPI[_>?S`@Q=LeH:*?_K@DQNfK
    0    653QSNDa_@eYIa@1BBoha3J]UIP;`7;a1PZGGUSd`9XWCWds:JF]ECC[#XjfQLu@CDN
    0    481hU_DXNH`.9N2V\YJZ;KcWd]&<]_=W;Pm^(WWNR[Cb5VPEZCUwi0=SXmVsS/lE.LN
    0    56858?2F:Hjfk\Z[9EC^U<fAE29WH1]w_*XPTK0RKMU:FM?/>b>9,_RZG9LT:&b7C_7
    0    471:aELO388?S?_6,I[NJ#ZGNNpK2KGUgT?CN>\Y@d>2\5Y:4O`AD7OLiBI?6k;=@-<
    0    715MRDaGP=Bew@]XBL?J/ISTSjRcYTGNOSJN\c^L@;IL>?[DKB/MDJXN>@<C:KTB?E8
    0    5008BdZ\HRXJA\5QQOWXIZ>BiP=[QmNFd&n\W9g9SLaLwa<>7)Y8>JD.:#EP_NJ>uZX
    0    470>C0YKB8(RlTaLH`5e51R\#<ANO>lXV=O.g7BGR0iHW=-$b_AUXNAW1?\DI:U#MAG
    0    820?GH7ITRw:U?FIJbJ9-_GJ[HLXC?[G=VLK>ELPKL8D3L?FZIQJ@G><H>PHHOQF_K;
    0    636WkIN;:Y@U?GGVCE://;\F[ZF]dHiHSHS@RZ[@MYHOm`Of[Q_w^\Y[7T+8INMU?QQ
    0    4487B?5W?PRtPQ`iNo0Kd[=EKMNS?Ts\=@hR#+;@+>ORiD<E7E:9;[a=1R5:M^?8TZL
    0    648;ZkNDFlUJ5CM=\UY?=^\?wtWWSTV2LLe3BL\ZBf:NFu7W_:EhT=NH.1;UN0CMTgL
    0    534ELSXe@6Tw@\^ZN?QT]WT<A=G:R7*UWbkMicFt@<;C_RV65]1L6F=K3RDq7X7J<[U
    0    587T5GA=5hUoL*EN36MAX?6IY6Xa47aRlSK]eKGP>iR3mK<315CD<WAKw,-J5;7-TM5
    0    702V0?LON^w@,CN$kN>iOf5eHK>IAPBJM^IPB;@H;dXIZ8<WQEM>IPR=FZ]N;q>^LJO
    0    541VTK[JY[&;]EUG3T$K2<XIVENbMHROQRU6W`KFEb3:D/RIZU7iY#H_7+)CSV5X0=M
    0    585XPVikBJJLB`^;13>iE:BSNtPB<]HS0CHJ9<A`OBkR[+o+,Rj@?KKZKZawMkTgLWt
    0    695?EeLEAX8^L<HaDKEVO]VO8JUaN#KM[;R?@BDUPYPL\ME/C@OU+Jc\VDQV:FK=XXC
    0    558A-PBKJCcPWAN4mODD\\DIOF?P0A:`J@SeU'DM;^[5wT,WOP2;5YdBcTYmTGG7wa@
    0    637D<_BJM]OTQ7SHKmZT:BB@JMVO5MGZA?i`?>cwNP1CH[0DCbUB=[NDWEJPPM\NM_=
    0    551SY?\E.A46Q?wR8pT=GOWEPNH[JYa;?EQ0RJM)>M)IHG[B_G9_GFAcMH@LRO8TC3N
    0    5806FM=LDUw:SYJWSZ<rU\GXRFDRT*\\;UI]VJK19_[<eEP>sD7Y=KQFEYVgZ7F6QLH
    0    702WQ]a5MA@IQOJ5LJ>[,<YFiYQJT@AVGaZ9DM]RMG&[@@VQORwTwD7X6KEBWqN]>HY
    0    611QK[\\LG;J];H#MZN^A`=GNVHUUXWI=CEO_`kdSD@DfPF_b:NY[AMC@SS=SZ[dN?d
    0    514=5XK@@W\B;9Z5hqR<+fEaFI^Y<NRwZDCa)Q\Z2eTGNf0Ja^LN6_W8XKQMD]:<RH@
    0    465A=7J_j0OY>RVS9POM6KpRP@<N/7,jfMs#/eIS<QR;JKUB@#OB<=5M6OkS\KNR5_I
    0    507>=0X=BMGR\>]X<j:VM:c>DD;X=ULRWEJGVMP?N1D:JI<:UFJT=K*M9:LZ>j]4R,#
    0    461>F?i\^]L]f4bDBDH\cUI1Ocq@pE[[W[_F`DMiF8@SIMP_UT<fwRVL?VPBUEBQY`Y
    0    692[bhYPVWRU9LRQPT`EKPDQHwQUM]C5D=5@BE]jXH?\>8HVVMd_TN1S[Q;?W[KGHNU
    0    493TM]UD:H)JY:PAaa*#=KLDHLseKns?4;5_fMHF$FrX]UR@bR:IOM>;H?R2>j5*^_V
    0    630eqUWO?r?LD@LXZg4:,GXTVZDJaX7;AN6APhQmD27W/;gSZ3WkuDAVPBPY\wIZH@g
    0    489=#;OFMbXOG[IJ8@KH`bC)h`9ED8KhoCqF/?TEZaAXop?HUUJT;FM8=8=p4BBLOH5
    0    577ECK`R5V0Q_1`GAZI5LGS-QwLKS=G9QBI0Z_OMXggJR9OHPZdP^%4L5@/;=tNV9(H
    0    556:M0MG5tTHG@=g`JE$F;ELlfuTRAh%Y>d?TMf^?A@Zw=;QR9JYfH6H@4*A,Q?%XPd
    0    561PKRPTUlp[LYQ\E_CZL?lRqwM=]'9`XHZMIWKOF7>CN][`OjD`K:pH9DDS>g_@JR.
    0    582BRV^>*?aQX:aEVk9@OJW%QajrK[J2mR#S^H^R=fDWF8^EaXS^`KLY`?;HCd&BQ2R
    0    702^gcU6BF]KF]<VD^XREf^P^sVG[[A':GN-<Tqi\GFZBFWVqBLmW1BBHXU4gEYd&#I
    0    680h_EwgaDL:?qR6cBR_N9<o@M?JdU?LYW?B7OSTU9=[P@Da]:V`dXDIX__S]O_XY?i
    0    918Rj_N[aF\H@^I#WIQWOLCaSYBQVW8?ONMB;NPJcL:`LYQ[WAWX^nJLA`YZhOT^RFp
    0    869R[TPTZNB@MDSPXZI68@c8RUYMOT??MFQNK\ZaHL#QLVT]NPLbZP,VjF>JEVNIWHJ
    0    801V7B?BS@jD5gGWKASUjQM\7*=>UIQEE7Yp5KDLZFZZJaET8ND87QZWJOhVG2wJ\cG
    0    730WYRS=C[DQZ;bZP]?=$8LD\wa`Y]\CS=AB2TkLWMDZCSWOU9Eft0>UMS17LeM<BKH
    0    751Znkm`]KX9?gB5SEX^ETPrRU+:nd>N3KBO0Zgi`>/c@_ScPL[][HLOAgLUwUYaOZX
    0    779K@FQ:FWFNTNMFcS3FEQ=7AJGQ?]KMKOALWJINEwSUVFHM]OD6AEFKg[JE>b,SSP\
    0    569AIs#1KT\G8R>GhB_NDi/YljGNPL<FVC?KC@Km`bEdFe+TreBdGUC4G<aX=>Y^R=Z
    0    556FTKG[a#@`mJ>cXVQ>OMae@Ce>C8MA1AMbFGV_nI[QE=PeNRL>TX1:VVj:jIfN8Mf
    0    733E7Y9K:]q<=EC2]aIFGc?9aR._?ElT,Kmg91cZRd$Jeh9Kji;W;OfAT=Gp?-44Ww<
    0    602ODY>@Gnt;@BA9bAHGZ]P]`EaOI6QQ?8gwJ4f\OT>@OmGHHkGi:2n:XBhSL7POTQR
    0    598UWWPSJH@UTLDnCUMOTHGNJA;NZYHOXI@MLXBGNAfDOX[FAhKOMVd_:auRL>`JDWw
    0    416@\QYb;LTF+E:B8Zi\*1Q?_p],FbSI5PNC/_VtcJ$S0/CB]dYKX3=^@>1w=HM_KAv
    0    606Bm^rd_Cp>9a;NI?mS#`?WkTJ8cC>^BVADNOQb[O>^<;NQTDT_g`F`>hNTQSivZIW
    0    574`[jj\ICBNEW1BDQh^LMkZAoJDpKNF3d=COhWaiH#o5KkedYUgd-OoOU6BRIjPH,8
    0    560\[eXNEZXTHRA=sc4VDHaLnGM[wJH;2L`\Lcm_^GAaT<ZJ[VKlfiVH8@2I[@WJ\\V
    0    442/8@\fJ;ODMPaTW]@FEmPBWZJuDVY;n73HowhTCcB4QOQ7V\,g^'FW_2FI3_H'aIh
    0    757AEZ5\gU[:0852rCfLAKJC_XLWZO<R1UR`+LnwnY;b4PB[QWILMQB=KZcTQJZUR/M
    0    598[/NDCETRFB8N5GGI[biKX;-E^@LUFSURFG=GPLwCN[E3\YEKHGSMDFFVHD[aVlL:
    0    412SGG;:CX6cVHQPUKM:9JC%/MuVf0beY-`qJ/WbLe.CCY:YHn#;3a4G_Ju57RLd'C>
    0    653?7e><CYwLCLFFai_?_a<A_U7\>=VPH:dMK2jpHkN_hZ=B_iBPF^WFIT`[KPM>URM
    0    5070O3K95R3LgQbYKR@W$5TCKe_TdX[^29THUZe\ElKLEMI/oCI`b+PZVC,AFK3J/L#
    0    760WX@WG^GW4=b@FIMwYBMTfGFED^J6<BOYSGDSdb>NeJ<YdFLL>JL,[XkeMTRh^P?d
    0    758TYlYg\Hl31]O<[Cah?PCh_g*L_dH#AR5N?]q\rZ3b.n[]eGVmWTPH*ehcZ_v]URp
    0    589OB?W,J(Wt;B-vPW?<3P;Kq91Xa7X>k68E&_\.N>^XN]-I]%#kGTqORGE@:*VI6kC
    0    616cT]T.UIGFGc5FcNkRV[1TLHCUQNK8IYE[>?fCZaH`;KKR]@V`WOIDUf5MaQVbiLw
    0    685?iW8RQNwF1K=K]PCGU_R:e_Ma.-cAa;FVM;nkSN8]RTO2GL]cVZH>ORR?N7[NDh_
    0    4139DeR#6RSYX4QftD:@`fODggJCBo)FB:%DGra;W,hR52jW\@@SBGD=,,<EXE-[LK,
    0    495@H]PZNdbADRK2=ZQ]G5S,V^@n\HYG*@c>;_;Y>\TPglVTFd?u]D@SEFBe?Jw0iW;
    0    713cITHd`Fh5CPMAU,]wYPdj?:LECaBnOkRCBHCRHL^QLCQ]DGiA7gFTP`ncRXFiZ/U
    0    488ru`=7REO$`Qf`JN2=R<`BCRGUf^a,kG`MXjUPF;3nJ@wT\63PE;CNL\I.IcBKP@K
    0    864@F^HIO^QHVPHBpDRPTT?HRZ9\IASEGHbaA>N\AYZMZ`FE@TMHDdZ8OQJwQPDRPXJ
    0    569??qLHGaFGD]?I^ZSIWwYVofCLB>oD=HBZKDaqHU6RiLB@]fD^BbYTYAFd1?TDtLA
    0    653jNbTm_JbhLrTVUTT`QNS`XLGLwANLTaJPGhVFTEHVG\bk^C]RW@CX=G[^d?iXP[I
    0    993qa7D>M#N]`[[U>XVO;9eS<IVPcVOi_\=9]vJIHGXTDEXEQFNXRDNeDPX;K@RF@:C
    0    531`OOLLNE0PP`cHcINANbGLJWEc;cN1D[#/:KG>JJgYm_QXVK\DdY9N=DK01CbRU<M
    0    738HJWOaFR7MYB@5JA@8f<KHcwAG)JBQ9MUSHEIf>]TGX;MBBaS'0TOW0@7Z<UBL6Jn
    0    743Q]HX>kFdE>aAGY:FH9PLadI3PmOESLQ;_4ViPb;frGOPWXSNWULcQ#bJpKP\QCN]
    0    867JMjX]RAR=JYOAfDRLAFw[hb@D`VKZ3SVI]SK[QIOSI^\NLESQPQQYKaYQVHiX;IP
    0    748gotlRXBKP>Z.CIU[R3UT[ikKQTbI<:UIR>ZmaZPLN?_I_PLcTwFGX5ZJIiXMSCLi
    0    8177EI):9cb=VJ7XTfC;bZE4[ZDnI<eL[=dX8@K\9ZMSeh5=Pj3a2IcCJ<?a<G73dwD
    0    500Ag(b>8)KTIGSZFC;1$LMQ?fd6pqBDHCL/@Q.G33g99HrCMETwZOGMTMY>6X4RjNK
    0    649MahNUHrW#XpZFRWSUNM\F^i8Q^JQ7>JNVLS[[W`Ceel@EshapXQeL1;I^LQSK0]Y
    0    589J$P#>NafOFICNl^LT?j7YXKAYX+OIc7g_8DBYSRV9]l,VSfPN4Ut6L<Saa8OXv^O
    0    653UB<KPQYl<UfLAL=XmFL@ZV99#Z>Aa<^RXMLOTX<;bSB[c8RV:12FNBNZ_SMQIb@I
    0    618eS_igXHf(2S0$XT^_JZRSlmhJYqKA3w=M3CY`^E4D@IPiE;iipY%DTpKIpgClN/X
    0    854PJNAnDZVHOJPJFCMbC>kDLJBDN8EV.LwD5LFRIN:KAWR>JVA9@<Uh&FHoB8eCVPN
    0    500?Lt=RREr<'EX2kmLL7\CXTZ^mEBD20^L`=KZbVb,AP1Cro.V\dY#Ce\`@LoKoo?`
    0    812LReZZXRPSC[?C^LdEEVHU]W@KKC3HDEXUEKTZwDCGV[IaQSXNJ;S>QU\L^DX^YOW
    0    871J[aQd`]kJ>l0NjPwYR;R]UO>CM><JBERKAUj]_C6T=jZQRc`UWJb@;SI]gJR^BPb
    0    517EIXVU5Ig`h?SwSOIK?jE?f=UT@RfBPCH0W=3X\eBRFQENX;JjIZ9=IOZVWL']$0a
    0    966_HIBRS?UMV_TF<FURT1^CIJJ(bIEwG[U@Rb:BE5FNJMJEO8KYKCFkKC_WPMO@CE6
    0    5733YC]J:H59URFQ^YKClE`3UWTE,DHG<OfYPgd\^`GIJTw[NN[UQFA\/V:IH^MsS<W
    0    803ikWZKLJlMKP61wA^^@XHBh]FO^`>77SCH9[fZUS<`?ogP\7Vh^7LXNZT__DT][Fb
    0    625>L[8CAUS@#ZQ)kUU5ZW$PN?6X7BR:UAJsB?J=\jFZRfPIpXCa<;p5OO[Z_=TWdkA
    0    777d_gCWMFo87h//iYiW5j1]nhGRI?HD<P?M=MwdUJ/jOZ_eaGX_[VO>H\S_I:Sb^I^
    0    633@MwVeVRMHRZ@FM3PmI8QYriG=NIMh=_QQcFQ_KMRd=F?GRO`ojn@C4EKOkaUWDAf
    0    779iQEMdI:d:=TQ>bLNlb;<lQF.M;^E9V[3_#MPPDGQXX(WeH1OZJW9FFWSHI`C]MCb
    0   1067V]PZQMW>AGUGK>VNF7>ZEYwNIPBEFDMK<PcSTMKHXP>ZHMLRKV+HY<E<OVeBW6/J
    0    424Yc'WLT`[?eDwAJ8<XO*eF8p0NN6:U%iK8u7FYNX6iDSdaO_a,7\rl*MHC4maME?M
    0    624N4>\I<GAGaOmK8H)[wJ89=>TaJ[SccfJ/PU#14Jc/n4X47KI*'YLiV9IA/\,XO?=
    0    693l>MImOJZXFRN;`L<w`[;uNF)QF[3K:b>fG:<JCDPS^B;tKJSP@hB6aiqA[c/gdYk
    0    502WvoS`D9`P*a:GfD[L3I<@O[JZd?C0%:Ye?EqpVn=V4kYcfSMnKjHj#tWTkYTVWC`
    0    622VW)\k;W+IS0\[BMFILLfLNwWbdWW[:[3/nv^JR</7,0`=k=Uq\(6cEK/AWd4QA3P
    0    891[eQT][6[BG^KJV>BK@M^ZDGOKWLZVBZ:CFXMD^#URBYZCJDU\LZBeFWiSH=hVJKO
    0    480Sse`<[?O?T\5NWN^J,::`wFKHIMP/ALFG<Ie^fg3H0ZLmfMQh\;ORL[QOgKK`VMm
    0    556T>^IQH]TJZJ=JcY/AKc9>qd\cN3VTK9nZ1$dhJ\7G<v;8ZwM\@Hr6(PGdK>MDfvR
    0    625HQOrZK<4AQQUMMGJkU8g=\YL@ONDeAwRAW]CVCNHS;&eGCGZ0];*`6D0\C^C[:*d
    0    619RZPE/;`Hbq<UUMa>7aJUJJP]\RXD?wA>IXXLFBGK9QRE\]\A^Q5AWML@OHLNJ[XW
    0    724NUYwdKPP7GWEFICecOFTZddUTJXJJOWNUJNDIMMTUILOWK@dIYNR_CTKSBQFTG@[
    0    441u\`\9ADA_H8rh@i*2AS4h-Qc\lVf8iIV2vV]QW@hBIT`4k#AoU'9bE7N+P^;jT3M
    0    550TBT:HD`sH&M>:TS<7Si4Y^Z34Uw]=X-QX-OH*`M5l]w6CeHLk)ET6iGXUH(BL__Y
    0    444gwWPS]XTT>_Z@kP<k[VM<MVIQ@aPK&QR16:c_TVXI=[7FRBQmZH9K&C]mQPSXN_S
    0    579VijQiblM26=N4EUA[=mELNiPSQWXk#^dMVO`^^aQNWFSUSSTZGdS`>LnkHgHXGfU
    0    442FO`S9bgRI)V8ZcCANEL=b\s#RqeV945C\1EJ_W_NUCQN9jMX?RdYk%RZKZD+)`lG
    0    552UjKJNUCSgcwAWF^W\g9YJHFY[R><ZXTZ[dmU>VG_6VTD=Z6B_<?Yv8FZa^T:JXC>
    0    683_ZXZ5RL?U]BXGNkHCKCWKIb`>wl\IC`?K\N\N:O^F81k9[IMO\7@_TH<MEYaED0C
    0    460?W:hpGV:[.7M5M<w;:AHrVL@GgO<U;1KDRR8e_69=dPQPBQb>^Z:QBFf78fX^U^`
    0    724RXVi7XGl#>P4E`IaS5ATHNdCHW`:)9[P3;ToDSF<R=IYbfAOWd.7HGXJ>V]abF?O
    0    523_w`dSPoB(Cv*IXFZMII1njKKOeKB:G]?P=\b8_W9_:L^TbIOvPX<'QfMBLPXgMPt
    0    645HSXDH3NOGU^93nJ.JM^BZKV=EDTVgYT@c?H._6OdU_?KY`CI`HwPO=XRYIB@>YUQ
    0    661Z`N\0G:JJU:HT^W6J5>dKZiKHcR?)II9=SbWE>7N^<*cJS5OWQS8KZPE/CWJH#6E
    0    593\Ria^B@S?ARA2qNNT$VXPkq_>^Q<Z9ZbH'JLiVQ9^<;ckYEbNKe1BQh^\escc?#a
    0    510<GN_;PM=PSM\^T]Q&O?w;tkLlWfX+DKPJQRi]V]AKP@QWN?Q^e.DH9X?JaDE7QYI
    0    579fYVkhOaON4eDBM/E])t[QPf(Nw@E^BVDF9bTLXE:V<A[NS>YbZ>Bo9H^Vee;VF9\
    0    561VPM@GR?9nTBCBIuA@PKL32G;f]UP3CCO@UHN??FERKUJXWEAUEULPUfK#JW:L`KD
    0    722>B,E0?hZGEB/HcY@BJSDTwVJeA=KF?HVCWE]HP]X=WTACUWGeM^65MH\R^QRR>B@
    0    474NI1GbY?JRe:F;bJ`cZ]f\DVWUSIJw7XLDR3AdVDO^LG<mYFNB6OBEF\NFW?YWE5E
    0    672bRYgZDdN:bA[?AkGK>A\ILli\UQZJw@`Pb^Z^>XI@@MC@bQa[R9HTGJMT@\CMBED
    0    730GH_NJLd^N]NKNhMS@bQKISI\T4ASM#JaCGKZ\SX:IGkENC`EZGV`MIFacU>CEbXM
    0    522]>^i]MXW(=aNBK]IaPk@lFC@KdSAIYf0QEB;#UBZemHQwN8_?KeLRMofQTbbYT;9
    0    417Yvr\QN>W?PS5H\gaY`9==w\`Ik*hQHZ#HMSe\YOTT<hlfhWMhqN6=>HUZr<VU(9W
    0    627X@SL_]bHA*L>0_PKaC^N`QW-E;V4J8SV]?$O?OUKEUHOPX<]JDU3#]TYDKk;qb=I
    0    806FQG[FFwbDYBRGAN69IRK;XcD[6I^f@OIOM;aKHZQ6LDR8[L@ZPU[H::-\L`;9VY=
    0    5388<=Ln1w=dC>KL+J2VN=DH@?A?HMeg/;]P]3,k4L\4eRK8HLH5-EIC/I^`POFR]R?
    0    523PILZgw:Z<4`NXk5[dDOJhPT?;gh.PJT8\Ld\jMIBT@5YmZ<T[r`HQL`iBLbmgVBS
    0    448uW8XCFbYLkCKp@#C5cGT]GhU@]=UOOLf^iX;\;GI)IHu9?9IQEMI<?V,b'B2aBEW
    0    552LFwd]GWd8)[@/P8[gO;TVW\<@R&?m0QS>KPafv\Wk\V9`H\WNS<V@FJRcv$hj@g<
    0    695=BJf[WBO=>SI>SHFZI>>LXZM@R]9LQ]_UPQYXL`;g=6wVS;`IWaEJEHQ]afOUJ9e
    0    637VSEdJROGSNSL^7w5A@LrME_WPPCU6W0:%PnUPDC@M[7_LwXcUdIWUEL>A6t6CMAO
    0    627NVHTMLKgKZYC?YnMSOWGp[N/G<COMN_THHQIwQJIXYIU]^AIFV=8IYNXROWOUJ6`
    0    631PIL=VSRPS9`HIbo_ZPBDMKSBUP?GG:SJO:Ew[NH?I@a\FQDJMcSMAXWE`\L8OMdD
    0    458`dR]1VJ#1,nBII?GRn<=gGg:;MBGRCOG:CH<Pe^Ba,/AZFBgUJC8CU]_B\jL[3Tb
    0    557a?R<EF;VVEJYIYH[[#V>\TUU39O[_*XY4CFFQJAFeUYY\W4gdJ26M3NBK.T@N-/U
    0    559_N#V4?eR^^<F^)d*=N7i@>OSWcic?_G#9Yq6#6Fc9Z7i7U<>gZGLj0<A'9ODHH5E
    0    494DTfiAYPKZiUFFIRw>PC\ENWKU_\FYJU@92qE`VQ%`P>]VN?W]o?<iBGADNhF]B@l
    0    712we[aPWXK9M^\=W;MgHFWH^ZY+DM0n5WO+ZbGReQ5W\:V]L=deK]\aJnJfcGR\<B\
    0    673WGMgSH4DU]@S?FUGR:1mFM5PFoBQUWOX[NWO`M<U>#NiTBCPPTDQ]ZCQVDQRBHEI
    0    583=C,Q9=6DTu<LcIS9C?>OP1DVc^ic3[RW7Nd=?8MO.i4FH/K6=NI#V[NE?B\937@=
    0    4565K?mqBO8^<iDU1iCmI8[JGpcBY4n1IwCVR\cpt-;aHPLkrA`_k2TW-Lb:KAGLA.U
    0    622S]VciS9fLMU2FrRVW?P^]LG]TPY?DPRZAMbaOW19XA@WwUia]IcQO\atS]j`fM:b
    0    802LaCW<\NG]WN\O.bUIE&w^@DX\fVREO=DEbmjJTbOCE5BQZ5JZjL?cJ[>=]IWD71@
    0    622@KXIOGSR5ZMYTW]C8;Vg9Iw>VBA>k/XZ=OdOaNhW;d2NNF_V@X6@F=Y]@EWF\[6)
    0    5751P?pb;4CBN:H1@O+AN>JFEeE8IAG<5WjNLP@N;a^S<R]#=EYK+H^_HC$KVh1a6[s
    0    521D@S+YIV7V\@IENgJ\HNa>1/bD.ESF#JpXT._G\e@HLQRCBUZ$8;I;;IX;?;XGSRD
    0    598QL?SU5JeYDKwH`U>VUiFQI4Qb^YB1dXTeZQFB=pf>i44K`BO.;M4@cXc5HhCFHIC
    0    717FN\HUF?CBERE?UX@DN`BRJXTaHEV3?SDW@L\ZM^HNRF[_K`ILSwPK]YIRfXGYZLa
    0    622;HTX\\K[AV<IXJ=wWBH[]hVTfTOe;MGTYEWPc\S>Q@:T@YH]]`OPfFMCiJVAE5UT
    0    627XX9\;LOEwMWhQKZS6>4b7dQ^^JfD4SGJF[ceOHMZTgGQ9fIcpL2XTN@?NkT7@EHR
    0    751FcDSRYN]G@?EGiP]F>LWZQ\EGM7JS=JJUMJEkXPY`RGVPQ`k>K<U[CNHgTaEwFPH
    0    517ZJE?JASJFYS>Jg^43NbYMVSJGA_VPOnQwM?EM`BGKQZHVWWB4PKgPFXTILb:JR_Z
    0    693NUO[SM?TD)cHEbNhUGT7XeIJBIH4MF^=WLC[JiCGQLQ^bY:THOGGHJZwkhXOWR=[
    0    469sTO_cb`Qd_JwSjFKg_Hth9E/?P[CTgb-aTK4fTgkJkNZUQ6LNVVcHNmKWGvV]>@`
    0    534dWU&<BKt80PAHg^jSPe#QYmZQMQT1DBZZ*4]q`ULf7QCadPBLM8@ICiPdnTD^hH\
    0    625_=kPL/UZB\LQBA&H\BC#TPJ0=]WDgOMcl?JSKY>IMXH_M:\PCN_Qb7aWEZ;ME^Di
    0    371b^`w]d\LMJEW\Y4RR:WpHugbXcE^WFpQN\hU\cg>hM;`e@P\ei6G[TPLJ[``QfQ>
    0    4915>dQF50QUwCTaCK6Ko1dH<BoYKYY^[N??HI%Q9=S6;VaCDo?OdW8PKI@>*PMP^@=
    0    5933XQ;EBXRbUQBZIIJ<XGPQNfAedT[?lCQL[IwLDmBB4]XIht;WcCB:M5NCQE3MP/;
    0    578BQ\PaNN/<.beKPMGC5`,ABN:?YTL[GQSw<R<^XHH`?ad<ASI=BP[TAXUX^H8O[gV
    0    640SFAV\H]cK>aP4YQPW#RH]PW6G:8AI@lp3A[^4`UCRlMNQ`@XaODK^HA]C]]oa2BX
    0    628qWGQjV;B`XO@0]7ES=9O\QOCJlc3N5R4RIPbWbOabM<TiHS^KFb6GWwJLMaHWWBb
    0    6382KJPEIhCYO8WpBa.IN8WILfUwUQHJ_IL>G@IV=YMJ:RKQqOO]WWJUCGWJKQO4j7K
    0    577ki_[E[)MNLB@Sc8RRMKPL;VB@_ZL\eK:S@6K_#:LQ9?^N6^FPKEMaDMI^VNGf=Uj
    0    766[aHbRNIB[OVUMJLWaOCQGQMSV`JQFG\?MUgSaRMZc#V[<SDXnhK<L=VEIVGWE:@P
    0    800^A973EENGH7i?GoFTZ^;Z=9RgB[=F[w>DOJ765Ev;W@B>E5GDEk5=[eY05dGPJKB
    0    652X]JGEMPA@L6^=ZaKH>MTGCW]SENJ#JIACNRiBMUSMU=(HRHFlL:G<HLAFUU@P78@
    0    569wi\T?J^NIR>>BX^HbDICQmOR^YULYF:=KM_o3YOgb5:cMlDN_qCLZRYQPQZ^DADY
    0    546KJZIA9b50mVXI>YHYb+[;Tdqc96MHD9QDpYJF>SOCVDPAY3W\W+KFQEM`6M#I>;V
    0    795cLW:fUQQQTK@.\CIm[`NhM\7R_T?XJ]BcN\PTQELFJIRwEEXMQJFP@ZZ9UW<^[PV
    0    541ZlmbD=`]lc'#I^G7QV4W28UQWeIbS3UR`_<BS.HdOBJ_@PXBTOPIW9X*=M):<^PH
    0    582_k[_:>:BQ;W=RMfG1/CP6=TUOb\K=TNJFJWY.XO0k6.`<J>AwXU)X-h@@@Q:IM4G
    0    460q\h`ST66LUOTP\+:H/APi0w)AhOkp\L$KO:FT3I`m4E\0ZTXTGnfrCYX_?J3ETeZ
    0    530_aUK:FM=TGPK]Lh=>7LgS`gaR^A^G:P65RmKT>?Pw(Q^?]S`jDN8WKKOLMPHM9Z@
    0    568RVa;c76CKT:S9BVc=8PDSHU[QBcRRTCJ;PASp3gEKBZ2#[YB0LTc8R,gSJ=CRqbD
    0    859WQPV8G`XRWNP8L^BQ`AABT`JgTcVGHG@TTETEF#ML>EZGMMALFUSQWLRUGPI<YME
    0    351@6N\gGSJ.YQ8X;5NNwq\A2R9\<cmUlZVOVM6[EcZ*hAJIEPY/,%FSrQVQeA9MO>^
    0    565XCBDO\GVNPcFkQIgGPUKlRJ?:[JLXQdMMKVQA@D'Q*]feoCNTFEDOCC`R`FwNOSO
    0    668FK@VS_nE#AJM:UTMLEEiRITJRPOCRAVVD@KMb[GD=dUNEUJYUZDUJ=D1QBN:TSHc
    0    632TRLKKMFPcW<f]JwZ@d6]V:<KJgjPTg>_9TlP?ACIWUGULcBJrUIYe>>KJ@U8S=1D
    0    460?[Q]GFRML=Em<NsOKu?LVZA5QMw^GCTjJHHZB'OIp3VP3`J=EdA_QN.+OBR1PhKG
    0    500eRcSYRAICZe(pvgXZX2`RQ=\QGGVI2<YRBTSwX<^[NCCE4_PTC[:VC^d%Y4cWN@`
    0    564EHC=7KTeFICZnNgl@AVQ@F[V_>#c6DMBXhH_B^dS@Y@2Ber6Na?X<MCNFGELF^g2
    0    682IMCV=BI5`Q21SG7MC=910;K1ZkwMFE5TQd0I>G;dgi.;@A<0<Fq;U7`/K.%6'pJd
    0    530YYwE.`[_L1mIClqFB4c>RX;\pQJ]=L;Em=JanTREP?>BKUeF=W_@627aPNTJDoYR
    0    59673EM<B[[GTC0<STLXYVXA^Tvg2?CEND`PTOLbLbTL`f8NQN5HH/w2SO?P]4NYVhI
    0    637dKwERU[;E6QVJVJS]/LLbHKHMCh@OP=MRP?OTJ@7^34VUNN]SNMO<NWg0nSJFZOK
    0    561Q`U[bnbe0A_`6M?X^-^]qr],@PP;OWbR8O`[FQL4^`bgJf#c8rTLX1UMVet`MB1Y
    0    699<MTwTDSSJ^OVkD\`UKDONQ@UMRD4J3AdPKQha_I1ADPUSJT?fbIOAuVP<SIKXP6X
    0    830KGbQQ9Tw-9_KWaTFR@o/Ic[CFZO:EE[IW7CZCR`<QEJJ`NJY]RCVG<V@aBu@bWXa
    0    473N]VLJF<MWj6Nfj]d7O/#1JUNdKMsF6LO+ACaIV/YCV>rdTfED>mII^aVP^<YTYh8
    0    508?`s^\aPU=E\5;`OeUFb6^dQKW\'?]NXZZ;>TIXO5R<UsddGSTm<BOR\MdwPZWE^P
    0    506_@84QhH/GOZ0<REoVQhPWaDCZMV?<37UY?NdZ]R=H4Y\s#]J5:XHAD]eEGCfKd;-
    0    680@57=Q#N?m^,=I<PXCYEB)B4USJTQIU2dLlGCLHDM3]OF9Db@5PRC:PI;97L4.LC4
    0    653LK]4PTVo6HB^FgYNMPa@SSkGrT;fP_G\lJNOwH`L\el\*K[C^<?sEBNV\MXV=gh:
    0    554P;YO3,ARfnFShKe=Pn<WG8MKRQL]TCUhgJKQSIEK1QMXELe>E=BX[QER*J;wDWKG
    0    496<aIm0YHOYwR2\7:WIL4_A<1efqdCSMC\]gVC8l=ZHJcO8BYY;FgO]QRD5cTJBTP_
    0    530`UZ8V<TCVHEKACPJ=RODCCBWwMW]B[Z1K5=FUU[VC3`7WVNN5GKSQ`ITXOLO5_HE
    0    686bU4wT[NK@_aSXM_RUQQLUWNW>QVAPWUU>HViDRVOLIHVPKU[W[P<IGEPYJIJSDFT
    0    6214I[V?<aQYcMJM:<DTQD_PEK?UJuS[kRP^XK;;0@kUiS_EGZ5CUD_wD9:a?XNOPXE
    0    641I/M^Jk;BUuhOP??JS^@Al@;A9bTLS?MWWT[IXQIeLUIwLKMOUGQY`FE\ZG.PKF\c
    0    578d;AZ7JUP]HTQgGNFdZ@W@W<MZVDZWXLTVJGI3[6T9:U_M8O2V=MAcIBX`#@V/?d;
    0    484^0PWLa]e@/MH-VOaa>UOmL\DTIHTO7MW\4>S\KP1a<N4iwC@RSDI@bK^WoSV_J_l
    0    5300:iSMMfAfCHDWSE]HjH#?F@M]OIgIXEUNN@DH>FkNSK>WH[SXC=WaODJ]MQ6Md0Q
    0    438d2EY==5M@JGG@qn2KYnKL22HZU_*;QWXbID>QB`YJw^BY?TJ&3nRYhlkJ1c@UrO=
    0    648aTeclOX_8VVO9INe\GZVwSLPDUaCS?a@CQ=NWJL>R6Cc=X<e]RkLPiTN_>PXGGNd
    0    470?6EA,D<948R5SLM\GPgXRhQ=`B'EEU@a[=Qd]TA;X.89>PCOw7EH0;JAKEZJ=IgB
    0    639TMQTgpBLGNF>Rja7U?\[:HZpcNBGVBwMe1(aZPfHH2XdeR?cLKCH+\UlFN>IFf>G
    0    422>&HFUJeQVoHfBP`<W<TqV`^kF1OMw[IRTbUfS;:JW\\Y)ZmH9&7jau^VL3\H@gbO
    0    565C=gJ5<aa&6P'9mwSJFY91nhRrfTk+H;bi<0MYckVVQbWA\FT_UEJ?Zd?iEQ@Eq[Y
    0    689<CAh>CeC^FD:29Wo9<F>@NUAJ[oF7dHu9lID?l>FKhU7>R>BDpw@5MH=98@FOP;^
    0    576IAaF`-mTTM(VCFh-A^L>*@gg9D%QO+Fw]C3.u5jJ\f?=7Im?32$SA7->?=K2KS>K
    0    510O-A6ClFG[V@_`=><AZ:[d-UZSZCg_nGVJOR-:0=u5DtLH#]C=38\uBM*SHAT>IT>
    0    458Yb;4ZVT[:UbNVsG\^77\YPMTOiC/`VgBLbpG<dJRT/DQW<Hh3aV)^gBM_\Knw(5_
    0    541X@)VHM3WZd\qU<6;gf>dc7#GMVB]ptn^F\T-GFSd*orQEQDVF/]e]WLfPU]T^FR7
    0    580>ODY^<T=WhIUTSVFb@bSDGZ\]iXTYX>6XFL]Q;_UjDJQHw;[jS7Ci@R9S]WIVOSL
    0    396Q,N:01o^FZYD\LGPL=M=KOEFHZIWP>iiuOsA)vbI9kafB?n?5B6wO]OmjA:QR8i1
    0    634WHGRUXDc`EFILM@O\P==PDS=HdZLcT6fKQ\CJMI_NwLI??PYMS\TH<AIL@@bC_RS
    0    537JRWwSM]/iU8^l8B@GPDD)?JRflZI=b:e,fY>?V+?.hBKKK/RLcfG_GK+F4Y0H;4_
    0    482=E[/%CD[Pa4<jXLc=aKKlU>CsE3`7TESjTMEaTPKNF8FEb`>V00^KwJJY13a[ZFD
    0    503IPD<F/w[PZ9U390TXWIOA]ITON^_6IZ`D^.=OY[FQr^1/]XW*Be3<>L*SRSD<:R@
    0    500Y.@HQb@X:m0RMiPB=Sc[H0\MXGa5:[KeOYELc(iwMl>DWHaYJQRGVffkPCo\OnR?
    0    668JQEBJeMwJYfc]PNSIS_WjWD<gE>bjOSlY^ZKMPD:M^k9<``?fA#WbFBn]=FHJSnM
    0    526ZJn[QaR@9H_DQNPlBD8dUT3RHM8Y[E[CC:[\lOD-D#MIvIIW?Y9LM^NH5JG@^:=`
    0    480IDb?o[3DTDfeQNS>d0Y1XAXJ@dB[jEOTJVJPQU;=_JANB?9[d.Ba]^DwHHSNFa0J
    0    641JqS[gKYGFM]_UB>HG=FcQ9dRR^T^K_L@9Z\]KJOSgFOPTW?XVJ9EbTDGI;wGE?2W
    0    513MG>96;O<jZL?^K:C7IJF=;R?G>SSBLHn@[PA,KYePIJ=b?V>0A];;W\GUFJO\wa8
    0    5515<:IE?DewgTPRACUDG3WOFBMTXOOZ`UsZoN2?^JZAm`K3;V+>6KS^J:eU0.n7TXN
    0    665WIApJZW/7@`GA^NUN-iF]K[`ZRT6+NK:E5:eUWD:FK/Q]J5?ZNo5+^eX2DwIcrGS
    0    513KPJIGJ\g:?TYTgXrIK_?PEDOU>?TGT:bHRFhOJ]WSTs?#VB[vNIcZSKKTP6IM?>K
    0    437#DXgT=iZY]CLW)2@Nd3]0J@<8?dDiYJY2pKCLUWkC`:SFLbW2/e4S@D0V9G-j7Ec
    0    696=QSnE:k9JB;O6bG>G;TMM`aOWET:X#E_GPHLX@;NKLH;NFN\MM\30LXG/Po;[@?g
    0    489eUV9iJY@CH7C4wCfX#OSN>[X^`fW*BJ@SWNUX]?,FNEnUVVv_APV?IaRF]8aUOVM
    0    609X^SgDiebEOLgUQ[6?EKgOYI^RMPU<5@UWROYPScCNN*F;Q9OH=DP5bALP[DRw9SB
    0    463`PH<D]Vw'WP@CbMOa:_fCfM,OHAJSXT8KF\1L_J)CInDi^RVZQFagZL]oZVoZUjP
    0    455rffR^`-K`UtTPY6saQ;9N;:(Sw:WTI_U>UF5VELY8c<[F2H7@KSSbNbXO#JaBHNr
    0    723BKNW[H_ON^GhTA=DG;CwOAHhGY,RXLNc@fTUXB_QN\FEKOVAJA9QS?98[CdYDJFF
    0    668g7CEDV?FgYvwVIPKUK:OZAXP,`>ThaKUFeY?>U<MPSS`VXVJ[H:XoG@DP<G=MJ[K
    0    444_[Q?>*(MGYbrUJM]bW[n^1R?ZDRD?iV@TEP6N:D`1F:[W6D<C@wNbPZva#RDXgX;
    0    564]X9iULY95eKtZYQ8MNYg]MTX/kW8UWV;,hZP[KI>?(A`445waVW@vTVMMMdOX>>X
    0    593XbP?FO<wWJHIRZOV;IXYSQCK=<DBSd_CYR4bFTZ`\J-MO9RIQA5U=KjINYR>8WZ8
    0    526X]H=P_M[SYT/VZIRB20W^HBOHseZKAL2BLSOHk0EC3PLPVSHUF[?]?>`6^>J=wPY
    0    302>u?E6L[fOC;TwZ]73YG+[K^`U/5[KWE]\QE+[bNEmu;GI=wO^PMnYR[LJ+NQkaS]
    0    454S<>DcOXgACLiS.N<VJ[GXSkhERWwlYwYDFRvW9LYSpMDUKEIV]RYkd7AST\0;`]C
    0    685iNP_Xf12@0QEK;XRZG:KZWWCMw-9ZQiV@E;PRALEo*WmOr2QLlb<bLSJ9NZI<U87
    0    709BMvROASLIHPH3QW=L@dXHaa]^6?`F;6^RD6G_KVSYL[:>lw>XD>dRUF/ZF@HMjhF
    0    532Ew;c9egJC<N>IXUjGE@l?UL@\BC+1E@WhEKtlc`1S<HeP8=<TGH;6RUvGmRh]4*Q
    0    561MW=;OFJ@AS&L<QQh9OZd77kTPXVRG8URRT5TSSWGZ>>^mG[wPTCBaWZGHTWZR_GU
    0    593C5AJ4PaCMSBG:E#NPHCCPHFGRFVLH<VFZ[IJ9DES8XWF<8XY:GPG?@D.6O<>HFM^
    0    584JGuJOM[;E[GHY\X?8\NQ2LW[Y=NXH0-WgF1A^8MXU*OQ?Qm@/8NMSVA+haL'8w]K
    0    472CGJ[RIO?Xe=_J4PGNqIFTF9FCcbPJIAw3eDB@V6`JrHH/RV-=LhiZVFD:V9bEEnJ
    0    556SXD0IIHae-\QQOFHJi`LO7HXgV4UqYSKV2cb?EGwSWE\T0MF[^Jh`eI=MSBcQSck
    0    565=Qb8BK_h8`A6d^cS]HUQ8VUMhB7a3HN\dPGwQ>\@FNUKHX_7a;3cHHHQ_P;X<SbA
    0    562?oHFn=KZ%R/P)TS9FNC\AJa\^D1Ne#l[NUK[jgQSfHEKF`GB</DGLBa?CL4GTU66
    0    476PPF4UC:FVTiJQPZgW[^ZIMUEVp;E:II>o]JHG:IiY@`l5MKWl7MwZVTIfH=bNwS]
    0    647BXXhEE[CfKGCPIPN[FLPJ=BHOXgHKMH]AbKQJ\M^JwQF=HD:XGb=N?C;M,OG;FO;
    0    54858OP4GJV3/O/5qRUFN\<5wpQ\06V+C9;d4/raQk;Y4b$EigFo2?R@oI-XPP@Ljb<
    0    545bWDJWIdCFHRPR?ESh?]TOXsc[FWEW@Jl/OwD67J[FnVMERPMaKUl_NF@V9CCCMF)
    0    563cBZ0TKDPJP9RIL`MRoTCU@A@iSKSRYK?qE8FC/wjB\eSQC[62AKDGRfRRKI<F`Z@
    0    580\I:RN@Iw`HOkq_dILTIHG6MI^_UaBcJ7P_YQ@4F\BW_POPXBJFVLe_VdPLVWFOO,
    0    532NfJV<>ETHMaB?9WULOKVUY`FMwN=[OD_B^\7L\6T>L)O70;mJLR&`0;SXW5_^I2i
    0    5106]YkPAOO7]9<QX+^]iM`HT;=JcH@U?dTcG`^uhIHSQUIwOZL:gJEdKhNCpWMSR#S
    0    475?J-B^L:>MQdP\O#Y?cBWXC7j[HTXaDQ;GIKB>R=UiCcBCMBMZ`Y]S=qRKBEMCiPP
    0    666XA\L`XPKQ<K;V>@^P9P@RJMULuCUjFCO<?GQSMO?_F]]ERZLZ:R?W?H9ZFIAGOwO
    0    493HEM@8DiSII@F@ecJ:N=]JlVPnE1XWDKXwARpwIX5gogIJls:KL6i@bKiiFDB7jX1
    0    559Pe5^LSR_TTLFQEe;T@JYOM_YJj<>>Iascaw\cXR?;EE>pM3KgH5=UiG_DOmZDSAH
    0    568]VDOGLD\IP4h0SRNikIEXJRSCPX=VbYPDhc*>YCcCL.FPAPKFDm>MkZ]?DgILT#_
    0    650fQ7]A>H<6^^^FInN4EUP[7KQr?`R:Pd#KGTYR5U^C<I<QbBBI\YB_MV\79V>TV6:
    0    530GSIF3ThNn*1Rc\OG]W=a9^@ec)Rf]X#KhWIN@J`ITfTHCBVNB32f7>BX3DCa7_FK
    0    624EXELNn3DWW_WkKSnJR@cKKElaFM#OQF>JRPRb`5GX??UTJ8S:U6IFI_SEAKNR@:H
    0    433JXDHVD?YYZJMh5PEINRQTCQfKwMNU]5bUK]E:P<^26R<]R@QHB^wA:H]H<IiKHQb
    0    471IV#]DP_`[]QP2eDpll-AG<KPOH]FAmTX@WZ[CSC\>YE:k,N67Mb.JbMOHbqFY7/0
    0    404]ZK#/3KIMe?^D\h02gi`WOL[]=UAPX?SKqIJc-=Y2MG7OIY?M:W<9meD5.fBfQD9
    0    515lheOe@AQ[`B_RQ<LTPDJ9=?[J@Lw\gN@R.L6AUGMSHLIQTGR>UQEeRPW=VWQG[YG
    0    403F>R\UY<^]Jl-XXF3<G9ZK<p?=cE;B.1/Qbo<<:_-TCZbBO;6DQRwi+6GdU<;cEW0
    0    455TG]OLI*U_M_ZL7b6+:<jQBVoVpXd]ICE4ks[>I4`a8fc9\8HwZf;\MlV;f_uK#5:
    0    654><<AHI@Jsw2;cOQQ6k?@/KCS`YLOEcBLlOJV3XNNM7Z2D/NFE=aOOEPWNA>NCKQR
    0    509NGTEYh2][fIXkE<YVTDh@9XI=WZMA;Ia^IXFCcBw2ODPU<VF<7^L_KN`OG<mQP(<
    0    4852`ADMC*=LjJe=MHI@GhP@PSZ-]<PhUUff_7<j'h\=wC`51gCN9Qq@GWO_2GHB[jK
    0    643cFNIQ_VOTW?_F7[MwIEVRRFbEg[TaBWWD;NCZWJGWnQfN`OaOQBX?I8BKNIT;INi
    0    602bIJoH;M?RGFCZ<@^CJ1NMG6A<wr<Xd]^<ZjB9_@d+XJ(>:R@FQa6^D;VDB:8:/C^
    0    506O_)EGN<>XQU[QMXZg0Xt5MWeSZ@`f^E@AgwdC-=X=oRD9kIIhm2=ph=@J<^=MNDG
    0    554IYJ;Q8GhRSZ[`QLPWSJ4aF>HVnT[MR^3PI?LKDTbSO?\[Cg@IHZQd<cwZZ=Bus`R
    0    467@5LD[JwiI/Xv,]fOkGb8rSXVbQWLLUo]);7@2,vFMSP5S=Hi0QcMJq[^XNCECWc(
    0    670UO2S65FKUwD^v6T31T1h</IibC]j_WAF@TfE?@Ie:BNR@UI$IY>W`Q1^A6K73E[7
    0    379fc9p_?*W<Fa:ABMg]bD[Q;G@=BDQE7uRgHbG%]]F?HN_N#`QBCN'ODp@BFLO?1#U
    0    545WwU]ReQ7Y@\_C@EpCC1ZHdT[;b\EIKR5TQEkSYX^N(:REXMEglO-UMIB=``hB=<[
    0    4718ARCMDhN?JAO7Wb;H9SH#[Lu]7Kt6FFoSAIMv`G6FfgB=Uw?KCEY0pGCkQ,MMieG
    0    624K]`G\e0_#6QR%B;_^<_dTfiH;g[;MMhD.\jJ]\:FUSC[qOC]gb]E`P\NV`ojr6Pf
    0    449__[PKf>Pcp[>K2DH@1?qLaAV/:-^k@>P_^mwKE+Rp4]?8c^8bS(ltS2<f:*U=ePj
    0    504E#W]RB\MWfGbGKc3@JIH4__h.FHCA?7P3I>U_)^I4q[53Z^.G;Li?ABDqMX9?YpI
    0    374Q=gVdlXFL6\LD?Z9PR=TL<O?2>Q[),GGP,U*Mjc5=Ha;LcT^BGeH*KAGO#V4>>cO
    0    517?Ml=<@KOKJG:bR+7DK+B.U_COR9]Ce2:D7OD5:ZTG:dC#WGSFE(OK7O?o&<&NIuZ
    0    494)KW[dSJUHT>T;_>;O]HVAHlk_=PDU=lm4wR]a0aJgsSEKXoZW>=0LqGCg/k7VZ0U
    0    455@JkUNCP*ClAQ97b2XFgX<QOaI9FWR+E3BkeiPBD\LW[SHArS]:;Cb=RC_*]7<u6w
    0    581N^WJYJ<8YH#PKFLO<PH`PEVPWXeNIOgI[YP;aQBIw)=hJ>OSW]8WVWLO9_VXLY9D
    0    508gW`_8F06WR@A4S7AZbDW[*WAUG_X8sX1iL$A)/GwFH9aV5PkG6gAAPlRl+K;F]O^
    0    438\]]X<OdGVMPA,BaGPKdCUZ_:Vl`N&`iG9Z93wBj>;WSLcZ9RQdj0DAte#BpBUaMn
    0    544OS`QWUW[N;R^,YTgFC]6wcIG<B_1?VX_Ek8YYWP2[QVVUQ#c_hX@KIMcJrv4QWCR
    0    524=IRX=YkNXG=P6JQfSPSCWrNICKl#2CDmGYHpvg@G:q\IO^*USgnDP?,DL_WmK]7w
    0    578L@?E@PajM?STA_sS?TwN=q[ae:biGJedMOKZfGe]S>U5KQURaCQ^1I1M]JPGMYk(
    0    567;OELJHAoTt;=OOfg7_Yw$ZGrrL4]H?-fkmQRgCa8-[AGTLdHp:=ULIC=HMCPNTL<
    0    524oRaP:TAY?8CLAQGLEJNBPQaB/wGBU1J[DHE8SkXSCK.MIPBf=ZW9`MM1PFP^H9Iw
    0    513dMKlw__X15d:E=DYu1HLcmd9HCSEGCYXKHSd_`IWYXTCLWZ`ah?l=@QJSePDmJTZ
    0    502<aIA=>as;TPITp7Sb9bD/ic1U>_DAPJO?S8\ddKATgJ7SXC?<I[P;#9[IUCO>IV^
    0    366AEIhZZuVOPF@Ed]RTMtacRMIWHNFAsQV<IW1ow6NNAG4ZW?aRPT]3>v_7ksPTmQi
    0    675bSYc[S;VF;gFCOId^01cSBV6Jah;WGM?$RNBckBEXQQ^JOFBZ^_Kb@LVLH`lQ#?^
    0    567Q0KE]H2kRL9KBJZO$X\Bb/;S]5ZRCVR?`559JCUOAHHEGa?QW;_]BbWX>Qw<fr`U
    0    505@PCT.1WHI\Qa+UPAFw[N\><EI;B^ieKLWAWY/]PsOe_4?EF@4PoWDXCU>E@P`XQR
    0    529H>CVT[cT]SjEW=?OnESnWwjC6L:afYd=;OQEG*_^Si[d?ZJaKZ]Zi4eCt*HVXAM_
    0    444I0`Y<NgXDaHLL_HT9[R;6F3Yc;h[GX(ll9#NKHL[Ool'35rCY:ev]cLZU8YS*[^N
    0    383:6S;A?[J9>==QjoOFRjm:W?wia=jHIZ:\ZP,[[hEDbZ9IIF'E.T`EaHFVM]1>F\:
    0    543AhM5I6J8c`2V`2T4Ae9[K76YwPS\I@<HANO<?5PUCp,WBBn<GPTM]QHD<@_6FRO3
    0    744GHJA?@WEKQJ[dNn9JBQUGVVQhQM[LU79BJPC@M\\OYXL;VJ8cJ#Y`MG6P9GB<UGA
    0    699??BM\S<LaWPB]ZH_Jg#bgLAYMFCESZAZOW9G<Z>KGK;Pa8MN7MPIcYabIJLfWOKV
    0    516>=\'9*NBZZ*;SVCYVI@9%I`MTF?fWI-qd@IVnM6QwNHACXaGV?7c5WHEVN2?DmGG
    0    642>MFB@KD[wV?_[6\D>hDU9]YeeBOSLa@MUV`IC9lJOCXP;XECSAE]HA>D^@LACde?
    0    552;L`ESiFQA5MBH\RlJ<JOEgw_AH%OPSDEK`PlhJ=.OqM^9^+IjV<C1ZI+JLRMOANO
    0    457@TWAG>M,cF.-Hb9[8IQ67AX5HDjHEG[EUV&-E,G=VF]7#=o<0Ih_K'01U*?;EaVj
    0    545W7d4J>M^=?@F.sNQC@J6Ljw%_Wh@>GZC_1;RMQKYkILFWd;ZXaLDSDhAPVQ<Y`Na
    0    468ON`SEX?IJS-HV;A<VEW_YajwCLQmH@BBOZWTUC8:`<Q`6DQSb\CbVVTBPbDJYItL
    0    587N^F1]L9Bic=?uL^PJX;R09eNtOBIUHY]ORdZa8Sc?G3]#9o:B?TLUOgaAL<`EmF/
    0    680LO^QVbKKVUL<]WUvAUKRcTYEbQ^=B=PAa6RwnZXJY;3_`OZeIXP?WR`LXeVglHBJ
    0    610\URJK66W^LRQwF?O?TPTN\`OUZH^TQZMDU=R)Z9PM`bYVQI2WOHmVSM-T7I;1LH5
    0    535QBMAjRgNP?ZwD9ZDQCIKQ:V^;HC7[BFKG7))sO:>Ct?d0?\K3OG^N^QV:TT;Q]WH
    0    521KIwdBSO=D3H@LGYdM4hRUUp8CYFI==KM5Kb\RO[3TDRM8f<WhfOBN6REN`A]\M.V
    0    395G@FQ+Y=JRSGBB`PNNj9-E8Ecic^DHtL`TKF<[SO\BfIOT+T2G#LqHJ4Y;$ES-\W4
    0    496VT@hgI>Q\F[7<O9Ylm[k;SUQiS8J^MmBGR\it8E@LlCjb?YJF_YYM*M#fIb0bJCH
    0    645=C=I?C@cWQCPZ`iBKXZ]JFHOw@6q3S6ugF7^^O\cYHR;CMcFVI6JIM[fSPJ;HPOM
    0    501'PJ2CRC@[IQlKDbI=8CN_U\Vjp8RMNEAOg^QWK2XRXFcHT?IaXNDFP8_X*KH+#BI
    0    530UMfTGV=wINWB_e^n]BZVNRHENKIMCBSJcRBH^i\\PGi;FS]Dg@jf;SHTXA_YRH]B
    0    525K_cGIMUEXM8QYEKJCKnH9wqBOWUIDY:*e=fjPRnKUQLNS^cUbC__AmQH\SARVU[H
    0    551WMJ<AY9K^IB/:=PGI\CTV==N5qVIADSTI;?NSSDV`MIIU4?8CL[f`#vWfT?SVcW6
    0    701ZTDBeET;4>MR=wLTX0aS]ZHOLLdKIGeTnB9OaQd5JIG\;`UbEU^UMV`6\PGUiO6]
    0    545U<O[EZ)0c8ZGGLB[Q>b.j\<8CQG?(:wABIK9?U>J;P0QH<HMLLXQ[P]\SI[>XJB>
    0    453?QG_rOEcM?\3H)@]j=MdRW;:dYM(6BO?<N5cYUUODoOfMLJJNA#QVOPUgbS\=@G\
    0    720YLI@_QQCj^bYDJ?F^[@XkK4-.LMKwdAJ6LUF1S:b^\Z[BH@NQBdLE?IfBLMOPUFP
    0    474nFSGkLcZCAbH?PeCZ.cdhU\:C5/JA=^:Z-UNbjTGf1YPPPNRXZRTD`B^Xc1wn]Ra
    0    4818S/IqV5Q?WMXEL\eQINNl=^2U4VC[XUsCHEHoAO=KY-QEMZcGY+C3ROw8dFMNYO<
    0    419Y0'>MWe[OJTjf@W+l\DcUNRBdZOl_VKSWReOG;`Q=w_BNMm2?X8_]FO_F5K]$L^3
    0    419p*bbIc1TOlQ*TBFRY1'GYFcIBR>/8<k`IYotXj#aBH*_E8IYVB\p2Zbd2$NmaLDR
    0    578VREOL[aZYYaHN`EDSWVDDUQE9Rl<:bS^QEE=?PUSSj#\DCfOSATJ`6_ZeM[Ob>CE
    0    600C7_EEK4Y7=RCIHdCFV@_FL9bw9)KGM;c]DAOa[T2KdX@MGaNGC:X4lQeLN9MWIX/
    0    498)+O`ZI?s_JVVn?#s]`JbSh=F>e>cgcBmM\UKP[<X>NmFQMU^KQVJb7CGkHD]YBMR
    0    813w_`]ZT=d=>nE<e?atNR8g_kG:\YKCMqD8@WbLiFM`CG_nb<a]hL:OGpWHHcb`@AT
    0    800/Ok7LYTRJ2V.Bw_XMOeH`n[>Q?LUD<<Sk63b[Q^5e=g8af[S[;9YEWK>k_bP[`VO
    0    432G6oHQVVUhc5UUH;d;B6`<Ck`<UM<A5^?D]P1L:TW]wHW7B]=HB2UR<GWNMEh9O@E
    0    858BSNgOFMM@@LJCKCCX^PTLV]HGNwK[L_GSDNLOFKMHI:bJOQLENHATLP?VHVET@B[
    0    736`:SBW@K9SHMIIE\LgP<>wX<QACTEHGHT:?JAY%>XV<?A.BKPKVZSS\9`2d@BEl_B
    0    418\;MCZ`NJNk?V;is'D$?8QJwtaJh[<<<\I*6uv;JTb''O_wF<O=6KH4YZ[UbCKcA*
    0    539W8><ZAPKUYSgJCp7<PF6:DL]mK:RBaFB4G9>A>]w7QH=/gYC\-EcFU2NC=D?BCN:
    0    442aCgpUZ-;F_k3R&aSZ]#Ya-EOVMqHONrCDBK5VKRBaP9WF>B\P0Z0S`aJ>`NLE@J@
    0    540HFkCCWvd?.U<4v\O`hf`bVp<Y:6CN/Mwu1:W]SW2Yks@J_rAZ5'NJQBV_`8RIPDE
    0    642ODQRTKUO]1<V#HWLc>\MWWGMVGEC7KXMWJ:gUZj2[CLIBMPPa:;\B>F9HJnT[AQ^
    0    789cc<kGC4>XLC[T3YG==Ne??_\LSdUI[Q1AMpP;>NVQO#p3XFP`b>TrIB=;HdGI:EJ
    0    609eLZIb]LZSKRQ>G#MVCMDS`JDIDC+[1NId<GSQGcL]F]bNR@_CQBH\@_gO?IUPMSL
    0    369W<(k/2;/V<.nU[UK:TC=SJLiGVmp8\9<8BGBJTJpLmR`TE6/[MKKfH>V#[)?HG*=
    0    713U\FV]XBcECO8NcD_Q_R5XLMD3UJ9RE\GJ;N^;g=>^NURUfBRVFR<RcR[wsV`SX?^
    0    619SD'QUKYq8@NK@;7[wFS[YbC2/`VACZQXBUo`URUTSgaN>?NCb=*I7?N[tW\`_,DI
    0    616#@7*D::Y\TdV?^CL5lWP<[TE[H0Gd3=m5FD[:VvS<Kg=N`YVD1LTFg@TlK>>=^LV
    0    656BTV\g<T5LX@ZQOS0Sc<w8\^hHHHTg.dUPJNEZ0b=IW2oU7H\DAKCQMS;YO[3O?=\
    0    668M_d>SJa>LSP4YQbS?YBMLW5fWCJ]:NA@;E>[wNV?ISTTdSHSE@5J>LQDSeWSOGGQ
    0    621dbHN^9[EC5i?1\ZYY:`(YaSFX4wNLIJ\N?UQP?wIc*IH]bKA[6TULDr8dM\I_YPb
    0    933cL[^pXL]30^GC\3bc@SV^aN5#XO4MD^NPFa[\XIDiC@NWNMbQTG@?;SNdV\TmL@X
    0    697\Pd`f^FO=)K#@mGnc/U]WXXNBVP26HQ6>9Vah^:1dB7i[T1eMirE>Hdb=jYNlP&J
    0    542Q>9U?CCWTVIGhEFXQe@w>Q=XQ;>\bJA]IdMQSLoY0b^i?O]PK-<K?K@Id7I[==?J
    0    619KMcBU@gH>D[J6]w?TQVDDS[YV,Fk_,8`^E#U^Oj;LB18GZb@jFFc;QIOL].DIgVQ
    0    586`INQdUVPNZhC>a<bmhY;S]@4FrPM@0[JNGAOPP7@PGR^QLTIMPwLJUbZdM4fLSJi
    0    477E:WPBFEWROCR<8eB`a]K]dTfTO;/GBwObEO=wOqWZL@L[irG2Vc`@hG>C`GSSbkV
    0    794wRfgddLROONMAmOPR4LPRVY=>aUCK6R?BAVXmT@<b;<bTi:U[]aDVFmRUMbfU><l
    0    572qAjacPI7RT@C[?#8T?9L[HU5@ABU68b:PE6:YXO?^A^e5dSiKDjMME-FV=QEWMES
    0    476VNO?Ya`ke#JUBSo[WFjd9JWEa=\U:OS?Y1MC=\qJ\kRN\`ICL7NV'%B^nO[AFA7a
    0    397KJCK\MWa=GV?>>bPm86`@ReRA5=_:V]cIObtfug'LPmrT>KJnX#i)l`aoRDo8=BN
    0    560pmScbcVlHJZ3^v*rQknYcMe<EhVCB2P?WF8QapOFwS7[hB]ZLaYMV[f_`[SfcK7t
    0    5959QB0Q+d;aICKE=^9H]LT1TNiXHER[9B]KYJ3`OTFOl`@@Lj;^HAZMd6P3@N4#FYH
    0    583JgNrMZBK55EX-KCINEZc7iw\GRo;M0\_I7JTZ]Z;Z1CXeWYXMbR8Y\YBN:VF^B@O
    0    802YNHGOP9RNAII`RYX9FMQLC^J_wU;@<R7YLYSFXK;P6R^VPNDSQUJL[UCTR?WOV@Y
    0    557<KD@W<<JkkIdUCcE9^KaB;HMtFDHe[KKSwibFMbSGeLH4^T0>[KWMo+ZTF9B=Mm^
    0    737UPUOa`JQE-kH6W-Q[@;BwOG@(T=<RL`F<77N[RB=T87IGDCWTOfBQP]XR^HOtgHk
    0    576GBLLPWQ\tQ`DAXD[`mU:BWZ?8gPRI_KH^FG>>F\W=wFS?7URS[FT\?PWTNKNDQOO
    0    780pdl_Cf:Q:-f+EUIj[0D7j_hCFcZG;Fb'L*^XRw/Be-McdA'gkIh367_IAlOZeQ1[
    0    656?F=B->WFeQQJ^UV@#T7aA]^]\L?CL[R*QWgZQJO<PNJN2bOB]aGYHX9B?:bAA::7
    0    492>0:))9:iUaLXPDL9Bw3jCE\LC51`bgYdfbCOHUac*O]F46c)ACXF0LBF[E=Q*MDB
    0    680m:V`>F>FF;:BNLSKPCRT_OMCHI?0SRT:9EKY??bM5CBIK?OBITPL^OQSFAN<K#OS
    0    482KH_McE^7M(SO3]<-]OKBKDOUG6B;]B_h#7:1N$S\L`?GF9[CO;OdPXLWKMELA[a>
    0    6547DI4;SR[V`D@=OQ`OiSZ,@O5KMAaHEQj_UEkP__WBRZBBHc:P?2`QOLMi9#YGWI7
    0    494pIPXMa6NoJPX@N?PH@.WXbXJGpahZZ=AFUbDNV1JIG5KS>^Z`wMJOSaG`Y>\WD9B
    0    466TG=^S9YX>ZV,bm^JKCwUKY[NkGIRSCI$ECVe9MYDV(<Hf\Sh^S-BNVS?MqiJRIQH
    0    957SH@NW@U>S[HqlA[?HQ8wE@V_YXFQTlO>EX`;?FD`=TI[=BWDQYHLUG5FF1RH:4N9
    0    701J?L1?4EKf`@OPPJ#=mWNS]J0OJSbAK>ZIG?QDHZ^NMQHGPd9B7Nk>U9CkFV;?LTB
    0    445,ND=IFOg`VOBqDfORIPa5O^od?F_U'IvXBJVISY2@HK#O_`+m#;[>a1)VE=LNbK@
    0    474?=:AD8NSYRAOX#P=ZWKZH$ETcb>P]tTOU9@O:8Rf6h_S&SX2H;fQcE0[AB,Q(^[8
    0    472aXWTMVPTukK=dCq:^X*U;?KY2XQ5H8;AY]XL?W4ROJ#oIRdTYDX]nTqsL>6nNY35
    0    542MO[^pTZ2S5Ae;I#I`8*:TAVQ4QTHaBcN(GC@e-XDUP.KG<`RMZZ[fFSPXTV=\@IS
    0    646wI?MHM0=SGWYdOABGJ9VkBTR\\iLRm<1C^R<BM4MCBAnS@<RI@\RWVVO0DFLUH8L
    0    468A??`?Q@==E$w@>WPdX5BBaOr1`IE`GLY?fFNV@-9RR<K%l\NiVSW9QIFB8U,][^v
    0    502BI@UNKRcZeOAg:XaRcA8_kI&If@_DSG?=E>b#\aQWJ\UNn^P`RaK3#VXj1?fZXOL
    0    653EJb_=CGVQ#I=NELH(bTWJgmO`B9M/LPMUY-gcNZ;_BJOEhRPkLIWKTHIDBYCRSDB
    0    419K_4>C:[>JEWmWP_6X[BO^D3GG1ckPwWY,PA@62SR[Hi>@4SKV:^IvrYp7?hGA>]L
    0    564`Z+SBQ6WcWUuW#kIEt>VN4VBLRPXlWJE2ba5.PWt6gTX8\ZAHP;KqE<N?DMQA1ZU
    0    591i`5f@M0@M]D_X>bP2B7c4*mhX_cL4hBGPZajQDawW6LbCi3Tnl@HacII<;YZ>9>D
    0    620]PLdU\#SC\BcWTOQ<ROh`YU;I]O\OY9OIhTWV`QdIpTdOlRTVV^V^]LMTG_@EKUH
    0    487=QPNF?[gc^6XvM`)<MN_8JF]inb_@uER5UWN/\\CCpR<7UA3G<RIDw;MR;V*#TQI
    0    504W<G?NS@aciPjJ+K9<NQUnEHL>Z;O\[lPVnVATO[WIUa8KS<wMB]_VBKKBl?dC@^@
    0    533g8=K3JKC1>Hjv*S:2N.f?8p[sitHHNCAI:sON/T_NH8O9rFNwq;<Uj9?.9pAG-A@
    0    486.;/QM+DLig6GVIWB@^EAM3KIAaT\QLZQBZN0HiCZ4agFF#W2Q]aWFUHd=L(J>NeP
    0    548dA\sOZXP:JkI2GMWuKHJfc\PTDKWKHUjE>`YjK/KCXTUa>QhV\EONY#PDbVmJ>`N
    0    465OZcHwOIi-ZV]ENF]YLbOgOUHKjU=cFaTS>ZMCPJJRUVEPFlbmUZJDNamXHXWUC?J
    0    365bk`JJUX7QXA7bU7O5KEG=KB0gigLn.N0J<GS#3D\b6EEPDOe2,`CB.C37M6FFaYm
    0    792a\\aXPTJHHFHAE?`LOGJGEZ7HWSNFAQNMQVYKZGATH>TA?Fb[ScEM;QMJNLIcTUw
    0    614NOR?dO>MUQQXF[XEGU;GX@GIJb]AWUM7MX<CJBNR@RVW]=8SELwNOgLYLT9TF`OK
    0    432[mnw[w=PM5NBFXZpHQuG[OY^S^,7D8bLU2Jqa]'S`35ghDYSNK*Q<Lp8;XR]SL/e
    0    457FZNKHWZC67HD/>PURVQ?:_AEe2BwUUPXRBVK:U66BdHT<pK>:HLWOR0TDBN8R.SU
    0    552^nSR1[BN\]MgbDZMAM<kFNgOD@wSR[,LJm\BC>ThSVZSRMNRh`>7eMKAO5QK_3;D
    0    572og>dF4JDJEJNc929AP/B8Y;Acp_^QJ@BKK=E=O)dMW<N5N?A@gmVb/G:L5BFOKbw
    0    507G=>waGdMIFEWJQGYR=8:C)p8Gj[6@>LaPaBFHTNPQM+OJQC[(_b>JRL;8NT*hV5_
    0    448B;3qX/[OTK=7fPBa.:B<1V:`4vN3Ed/qB\3@Bg7SEm`>AL5;LMvF=G=24H-.OU\w
    0    492OwYXBKKHE:WMvOP?_BFO^p_[Qq[9I?@?fFFwCR^NmKM]&w8jFT;HffRLJ<paJwPP
    0    484>c[[IFwNFh@6K[<;9oPW?MP][anRVD,FNFB8g>>`?jHNY>\_ATcR;6S:^LL0DL=[
    0    533oXYcCEf+SbZVM5T];C>Fb72V<XgN?aNDSS_m5nYHIFMLChLXlbw\NX:a9W[JST?J
    0    495>GLUb#LRZbL`^NO7POH^DGQJBEVPZGTh6M\?APqKKK1SN=X]<dUD7V^8J7NHA,Uc
    0    499FKJqSHs0PMPI-3N?K9S888H83[F?YQ>`\`V2AU\KCwb4D4cE)ki^V0TIU?FE8Pa^
    0    521RPBGZCHl47NX+[wPGPf]gYZW]NdI:nmI]BSBUA[MB[sF[[XPFDiTRdI_gD^IVJOA
    0    4724CA6GUXpapEj`<G?]l;U\D^HZcSwaX9WYUkK>7SX=OPA;\W<UO[YH]5RU3;\IQYD
    0    689ZcSgkb8QC;h=;F,de?`)m_E<2;<;Z4jRDA1S_]8Kl>Mjc@VS>XKNE<[SLcA\wBFb
    0    588McbYYpGX\AT@<NJec[7_KX^_FSY>PRT=KBNU\wSPf@DMWRcMK\C@`JY2JdNV]A9^
    0    403K[@jeZI\b?[9#SJOXnZB`BMEDaFPmAX`PZq57liO[d\Y+bHTjTj_c27DS@I\IJ\R
    0    424%?#NJ,a\HLSP/6_rSURNGD$AN5_8TBSdLT>WEYME\uZ13]:Ihr1dFJ>=[OLI].[W
    0    589WELTWcMeP^dYo[1^D[#r^7HV\VKOSUP```XFCdI:@IQ_GQRSGUF`qH9QUXA_GBZT
    0    450\E=H6`FTgdIWum4SDdBgLEPgP?;m^M^H\Ho@L=qS@Dg?B;`PM1ZKwfsZHLQ:P.JD
    0    495RKJ5?H3lesOs[U2XRK2[A;0M@[NmIvYSwZEPH9Ne7cnX.PLI_CkTsDgZM:EQKL^=
    0    762I^XHNR0LMOJwG?I>LONXPKMLNFMdOSCTEIMXUA:UNgL[FTFYRDWYVG]HXNILJ?FD
    0    513S4UbXSaAYA?W_.AT9A:bP#ZLO\N?D^IaAWBAAgWVAO70VICIWNj@K=)C<?`DC=:O
    0    496GB\YXHG#AN@,&E@,CSBF>TaSWBgEQ:P=YUS@nWKIBUEZ5ORH?P:UC)Z99DX06LQh
    0    542R@MOdJV=`G@Tc=HpYmH?ARZ9OqKKJL^TDRCY6`A2B^-UH>[RX`e#1JWI7W6X^C'X
    0    642_CJkFGSYWM=FWBDUTVWgHH`dGw]6CQgNSQH]QTbGGXJH7]BSX=[7?_UdCZgHiLKW
    0    538O7[aaQ_X?mDjD0<;QaYN=QwhGY>]OPHbIu>BNCaQJiG</acY?GZJe@OHrLQGPXJX
    0    6184\aV>bZK;LhDWaQcIi\V-ScV^4DA<BOlSJCpVgGOKV\CwQ`IiW3ZA^MG\0G`_NR<
    0    566]^ZWV[<=F[JDD]WKWQD]XC_`YUJ?COBTJb3mM\B<[<4ZT#ISWgV<]IKUJMkVTKGR
    0    523J7Jfc[faM[c^GOO:Ek?LPgVXlAJwMbW]6[fZeKF=?dS`@>ZS_PB\N\Gc<?D>E=\X
    0    4565K[I\whRbNB5CN[UIPVRcYfFa_>@;B>Wl1WjruO/],AwCVXA;b6E:]:jXFZHdk^@
    0    522BKI]]>bIUP?7B;,sW<n3S^H#TWY?IVVLL?>U7`HFaS3FF4]E@XPI0OdPK]TGnpDv
    0    593<d9RZQ>i@LDMR<beSHJBPVNWXCWMF]t>5S[WUQJ2-fcAE^W?weFP4E?ZYEHfJ@NQ
    0    754?NCw=TaHc?6?)D5cA6=<7`S42Z^4C78r2o?GGhBEFMJDE=_SClgE9B^H>L;FZ=Jm
    0    535T=J71*EB:LC8_>M:.`8:N/QwUr`ZWYP6oD2WaCHgd;3UX9_C>EKR?N_F/>EA6aPX
    0    562O<ATD4F@d]:U5<#:IV>SWN=O?PaZP<I[X^V9KFKVFVIMC9MGE^c^oHK4H60L<=Jq
    0    453LIN>B?SSI\UE5[LO?GLNRgmDZ<AoAUC]bRON5mTFNHJOdKp/faNa#K94rO[^VRA:
    0    838wAgO`BNGXMQ^;=R7P><=wF7^>SS@]HFYA@36YF?FGK?K;BGLDN2T4W=g.RAKMhSB
    0    713JR\CB<GNJCCCS\7L`JT-C[D9fMDTA:I]c:<WW?PXvZiBVwU:XPFQ=ZILUP@5JcnX
    0    828PEMNUcCPL8ND?OJWXSfDR`FKOQ:S;?ELRBV^\RHYN^T>K[NXbXMwHQMVe::GMDTQ
    0    993<CwHG<ba?=L><bM\KFMLD]aFbBDHF<@eQALY`[WA]OPETbYTNPGQERODO[MQTjJ[
    0    452J_QUchcncSYKFm\oT^JTTESCMk>9[KZRgM[fwr<EcL+cTeXeeQp:T\EVARKXMncO
    0    523Q4g6?UNIlZNDBX-UFt@]+=0+J)M=W=.mVV5]SSwC?GTOJ:]2%?NCGHP_:Z<@L`VB
    0    479o%5RFf1U8cf@<C?wj?AcmF1MWpE/]Kq3:X_N6BP^AIELmS3S\Rw\LCEgS<AqP390
    0    455QPOgHK9O;4T4Y`Q`]D6I>gjtvPWS?G3'HPIqHU^*FBHnowNm[NF<0?gn3VlX`\NU
    0    819LRwELMFSFaPDQjU^8GLC?YLR^==GAD9YSBGUVcPD_[MFXSUHaNEYF[BAQUHGF]HO
    0    474[EC=YUownNOZ[\[V1uk_HHSJb,IkJg=agiUjLBecCr^0LciDb3$jS>=ClFCKNdcD
    0    643FSiqBMIS>CP#LnIXH@RLhenLHKPO:=k8]66^^QW]gI;OWW/[JbNG=RVdYPTlXXIb
    0    525lTKW7<89^RCNK;h:HBIPE6DL7HLe3gL<<]hH8:0>2N;[7SG#LfL_[ZV,<_VRSWKQ
    0    626_:GCcA4IVJ_UNQ3SHH;OS\#K>T>[TRH`EVV(GI+eJFTQ;<NaJU^UT+T[YHEPRFcE
    0    621Jic3VgR><iwL0\_OPMe8db7VXJU=B8[IkJ?`SZBIfM<[VHT\E]G@LD^LAnH^kqZh
    0    559Z\TYFHMLOPTBFwU[\SIg3WR_`JAWLBEV\6TXXPa7eFQUP[OmaE?TTiM>PZQDUaAM
    0    449gF>?7ZNklX[awD88Z^SBU67]UYFVZeHW`ZE1L=ZYF[_A&7GB<+j^\iCRH33g:]dd
    0    430ZBrZMr#pUAY#XFW\V>nEhN[M-BM_:a_EL/Fpu_W(^IM=W@a_R^RMN--7NgI^ZIEK
    0    674JBeBJFdm?1RA>\eKPA`5Yw_Pg4NgC?=NP>H[NF`XX]\6FsBLZCDD*PNFZATGE^YD
    0    627FB_*ZR_`XPdLKd\wJ?LD[SXSL7+FL?SrHK8U^sLDX[]>6PdKKb^paUCDZjFd_9T\
    0    784qVMI[\3M<K[V<F:UwWD]\EON6OJ7UMdGM[]FC\5WUYC^^EEWH]GZU=CkLOOVP1,`
    0    785?FRMB8PK6DX1]Qd_>TYF:fY:wJXg>LFZMBWgVV]BK@]JJcaKYIFXD;A2X;VSE]L3
    0    618RGQagKLwH+`9>S>i_MJ6n]N3HKA;D?PNR-KVb`7J[LpIaU@l]JTNOIT]SGBL\LW`
    0    552OX]dKLwG?LR?C`bF>gE]&[\UbAWJ-<\3L=SX_MUW^kdBkvPTPdr/@\Q*TCiWfD'G
    0    638cIhAaUKX^NYH;RHR^U?WwUC@8NICebUC>NS]`K?^[PVIOC@`MUUcBOUSMFD[QLYT
    0    457TW^;`R9@N>Tcad=FF>mP5;OIqCBVK5ZM<TSNwVI3dW9_HdU9cS8\I^j>mBGAHPPS
    0    495[L[f7b(YGHbNk0PbYb-O<FZ;NqKFI_^*2Rh/<]#DJ=onPgDXbWWF^2HKCHSqH6M<
    0    495i<I^LOjPnGQ[m?C<>JMYY:S5B^DlBwL2nkV2?MQ_7P_XQBF]BeUXL%Q9^E*TJG@W
    0    680BjhT]iYKS?K=UqX^U3W#XOa+SF@4T>ZP[>BXjaYQ_JP[XKSWWFadED^D@PLNOdKR
    0    569^hCrOF#IKQ>PTDg;BO6N5,J_Shg^5IR0F\TR:W]M&-9OrN52R5LGj.SRZE`B@G@:
    0    584jcTHJ\7EE9OK@\;YYMOGfRK;Jh\R;PL#>ZNYHn;OTO-ak_?XYX`@bVn8gPWwW?La
    0    578?^:RFPTQ]UCelVZjBFElJFUXZ_YMNQSJF[wN;LJP@]PeF^LVfcEKv:<NjXWQD2YY
    0    509PLOIMbGETECcGOL[RElPiHa@2AOBIE]TQ:<iB`KUXIwP<:>XaoRBHSKk4[QV]INE
    0    887`\wZX[IY6<a;0WCZfGbEf]S7DcPBJH_=L7UKe`RIJ@NVfOLlaaO?G:ZJn`[R[NAd
    0    614ON[L\R#LaFa51HGMLCJ8CJQ8@FQW6GK2F2GOM[8QMI0XVMGCVDmQO9TAPOVRA]SV
    0    598ttOLO[5RHHh#a]N`W+IXHD^dapV;35Z/9=abb^R2E1RHqVISh_:DhLZG?TV^`A8W
    0    939WYYnaIEHD[Ua4KBZ[QAfKT^JA]W6HZdU;[a?NJI1ML1[ZQAWI\XAVANMJVwR\D@`
    0    608/WIK7&:Ib]KRa89C:I5X2KQJfA8dpOPQIkKVG4aQHXe]IHZJT7K?YQ+<]#R6;CKG
    0    805ESULHGU?JH:YQR]B-C`AR=EZXT\U=@6<XWIXcHXOI]8NELGJXQKIUw\VYN>FLV\E
    0    654RCMfoTTKO[6`JLAN]l)aQ\IF=CXFNH[NYwhM7I?I-fP\GPLZJePHQVP[9AYKI1GT
    0    712NZCYb\G;K?IWHGIPYW9wQ=7QJSE7^WRm:UXOULIBIY@`OHM_HN47UPJM;fN`LIIQ
    0    542?;YFe^.9tY5^tF[6J_BPBJJwcLP2HBV_HiNXCEP<DO016LQ6SSPBZsQG5]_C9I9C
    0    5341^/YkU8*8_@a@3.^XTKnN]Tt>BB,b1nMFfWIqNXN?YE^QSh_^pAM=PU^K9w[TF>F
    0    557`l[Z#VDOkUMo=>BCO?IdDWN[Gh]gN;]:EFTYK-9Ef+MpcC<EOXIIaCaCQPiH`A6l
    0    560MwgbXL3^?@XLQB@bJHGUUbWHBb7QpDFdGIJ[]l54Z\GPRY:bdjO]_AFC]H\ZW>Uj
    0    429UYKHUfbJ\wae`FYQ^^BUjnUWUcDEQKR_7TWeh\Xc;Y]TF1AQMId=[)>_JBT[Q>S]
    0    673QMNDBI8o_T_SwLCT`XIPIOI5]fD[VXSQZj[J6VKVWAZK;WLESH`V_CPdR=LP>6\N
    0    720aOGR_TH]E5aF:G8QhL@:cIA>#O;%\NbUKAZHdZ7_@QU]RENY@MHAbREhW\HkU@7`
    0    415Z@qK1>?1dcD_Y>R;cWtXCUWUcW]_MPVMRaJU7DR`W]EO#M`ZBP:/u2VBlSmL'XG6
    0    582^rf`Ea#@81J8IRYtY6-ZVhjPD`].4EV1>GffcVQHL.@rfoFjTf`?cKq43Uu`p=:Y
    0    535E],TBa8`PSY@8jLdTnENH_P#QQJiFT8Mw\@=WNPb=uW+PZw>a<;h\)?2j</BSCg4
    0    62358RDFNLu7ALG#[EZER\9KR^<GJKQX[9^LO4KXQ_Ib\h2OcM7IE^NAXEadUHAG[ON
    0    508ujZ>PVNDF^UPRR#G=U[<VC5L^m[TDC@2VJO@S:?Z\64pO/T:9^S\n-R:4O<>Rb^U
    0    7337J>H>EGPid9O`GY?DQEeDX9LgJ7d\dBKNP[@#LNj8OM:/FT@P>HL]LHSG48S>QEE
    0    696\W4Rb[3TWa^_^P?bh^2pg;GMBMS;C^hM)Uj<BL4UED?\XM@QF??HMMTw6HMhG<AF
    0    6039<BSMM[]J=\4ZY\gP>LOWWwGGNKUAQ_i;cM6RNTQCNeKDiJT^6GLLI?>SCZR^AX@
    0    705\YJFaRQVQbPZgfHBCHJsPGS@F^Wb9d;ER=bPHCNIpR;UUQ0MeHMPMwW;?U^ZWMGY
    0    804O`RVWZB=BOdQQI;LkSL@JgLB@aHGEAY@F[]KTRURRQMw_HRaRTT>j<XHeGRgYC=a
    0    696^`R_rZ?X=Qt<CR?\r?KEpU\M6[QW=6CIA@DZQ]8LZEJNlB:ZM_].N?_Y:WWWw>1k
    0    478^H@U:EHR;eKSU<eJHC:hH^OWTY@a9dKJ;5lYOGG^VPBVGXB#aRICMYV?4T`BI#RJ
    0    510QHCUZ`V#@-LQ(CR4FP?Z^aNQBZJ?kGfWJB]A^7cVR_0J3FXPRBO:RN@Sf_bFW_D7
    0    582M_3IRCJcjtjVl5WIX]8GDlaaOIF[XY_j6\cUDHLU7UwBEkMMa]9VXCGblEWdQEn@
    0    618NiiImS]+<Mc-3nW_W4`_Ukn6FX#HC/PNJLU\Bb,`j;MMZlYpRmP/A@Y4gRlXlAFe
    0    618S<X\jMc\I?g+=MRRZ9D[DZcNVeD<w>OOB`LVgOBGXV[CQh^`RWDL[PXXVWMELPTc
    0    578FGCI><LaiZ[@wEL5EiEL4DCRUR]YE[HL?`D95CPW3BTVIc88J<UGTfGM;/DLDLW<
    0    456GZ^<\VwPSE-4,UI@'Ch5^Pf6]wIP:,DEp2PBk\I=X2QTK1oI?E[=OIa2ZRaTO\K8
    0    473@/[0a,<=ON:GCD^YBh]M?^N]`#97=a5\XPA`@OoG*MQ9[Pp5,E?GF]14^@C6SG`I
    0    548_>G3ZE`_kSiGc?2Ywj.VGKF9J5F\cOcAfe\,:EK]4NXh0G>.?PGaQ]COdGaP:MZP
    0    768YNPBR?ECa^SBPSELQwEIME77]XDQS<cM]GAUCLLwKBSX\GPJ@0TRaTafSK8S_]Q?
    0    598-HMLdJDQ:QHF?SQXJPaK[wU=BcC]QXGa6HUTTTWJJQaMHWaPkT=cYE>JWZ??ESWP
    0    584GGK^da2_QH[WKO/RA@9\HmS<IZGIGY9F0Fc9PNMWRGuDCD\J]+_5N7#=O@;PNVII
    0    632O=<_A]j<E=IE7AAmKZNLAKG3WMT17EIMUJFL5bZHAZbFaPQU;ZLN7OG9?R4GDHTw
    0    641KKWGKK3XSLE:<SLDOI?JODDCHR#:TMYJR?KXUUFN@[[R]CEKOUc[DX[EHQYSVY<S
    0    818VR7XI16BUTGRXMm#2BQX9WbZZALeJU;KHccKDABC@Q=B@WT<VWYNE;77K8\.*@P=
    0    561J29<&5he[V;DfTE+\lGL@FHJCC?_]:=VOY:E/;[hSwlE;;d598fcZXBId=[M(<ZV
    0    696NJ5LbJM^VZQ[lC6H__6TBC8ND=FY@kMNcTS;IQJ_.w``3MVH<N;_[^C`<>D:=YPG
    0    5083wUUEk-MDFiSETBtNKaPVRb6UXM>BST6\4PQGpHePBC]]P:CjU86_GdZ\YvScG6c
    0    815eSaUYJY=Q3K\FAYPc9MBaV/WDS_>iE>U44AGP?BG`VOMTMFPGUH^NNPT=w@>Hh^O
    0    671G_NMNLRG<eXJPCAlNFDBFwbL]M@E>0_<^JPjkoND\I>\XHP_LZKGS>Z7gVmfST;d
    0    496G>N<_NN(SINwWSQ9?DDWN=8sTK@E^WO`'_?EpKUP9ZBbAa_<>CA219ES/JQ%NRLH
    0    530_Ts>S+oF9BM^<N_`k/Q>hD^mO8E?<C8O?<NKwAQCaRJ:NFd?LL3W$UFZ<QK<=`qT
    0    610HFE5YA0UibmX=B`wYS8=b')\ViFL\XDiTOKUEJGTP?An]6eH,CAdPUMo/f2CQcj@
    0    946\;WIaI_DsLLXY<CAJFH@CLQPEE@BwHKMIEF<QFH@TPCVDCIOHAHYXGOWHYEGAgiG
    0    459>F^oAF(B89GC4V@YS3gRGg\C]W*0B@XNT*#_TVHLPD6KV2JdaJ1&TN[;E_p@]K?u
    0    635KWdAaS(RU/PM-JXRT#;=kASTFZ?0O0Q@B6?ZZUG3d1'TI>GHRWAQCi`_6oCR^tQX
    0    498p=QFnOuMW77\\5g-GE=D]MHQMP>QiXJcHS?;SI@UDkI#BGI%HAdh;n@qIaC.9cm;
    0    631:_WRTTwUF@?VPBIOi]aeQRP<=AOEYHXUGCJTXH[RRQQ\=KYS<RVDSJHCDAYY_F?L
    0    680hKhOVH_9C%[_14cML7L9wNO=8YNg\?BaF1@?VALQZYXM.IPUDYOOWO1Nc_:)CVa[
    0    637T@[8[L9J_>`cLVM*?;O;aD;NNF]GZHLTMJB5r>JHHYMBQ#d985Ha3ON]LgI?I\R8
    0    469I`]<H+E?E`N2QU#RKU2p_HUOYo[MVSoGNec1ci^_DSFs;9Vj+dZgHSU/>;iAM6,n
    0    704wbJaFI=EK*`EN88FUTV>pLQ?AbQ@HEGNSFGKGS/`]HO^^V:[WXKPaGSdBVYWH:\`
    0    638v[t[PIN7\2gT4F@@i9=FwKP41Mh;?SFCGC_WG\<@rA-^E57k`[haAHUQHwSHf`bI
    0    579dcU;JX]UF#`d=RKVTOe@j\Vh3Q8*ZA?7=>BMeT@PeO]VH9Do]lAH)5?nSTM@7I^B
    0    686HRVe[AXXNE7YJI#A`JD_ZTc[C81AOGRCF\QJeAgL@WK_C6V\;C?G\D=@d=T=hECk
    0    657`0LUOWn/X`Uw9S\DeY9YZ1CTFE@OaAFaFLJ=g:INY\JWODVEDTXaNJO[FQVEJE[7
    0    556Y\BM>R]OgMHd^bW=SWRbHA-\W_]TUYZFU\S*8>Ciw9[fCT\K_FGYZNCQGEYPLMF;
    0    951^Kq?p<c2UNSg1@b6O68/aBAn@.)6b25`:>@BwE1/_S*Y4<_[1:(Z6[:f8a;4?ma8
    0    503hDe3dJ`GdR9kZ?BA>U-&U=[L>>F`I<=A[4A@966RL\SV\YO-_M\`A@NB:DGT=wZS
    0    457sjibkGiUZ)HZ9TnSOJV@e?ld1aPW`AY\:;JJ\_X6Sp^4OX<=Ob=t;w6ZJZIRFLuT
    0    535oVYRW[$G]e^Pa98YlPHQZ]K6Na:IPYXSCTsLDaYlweYU>nicd]`fbOOfnmncGRbY
    0    642UWASQTPj1RN@ShPSNSWbEfW:NH;ADO[HLaOZJNKTDQ@NLA7hI@M9DWj,CN`Ta#Ed
    0    620l.X]V=@?_K[]IHN>lCQHY@F[?I:HGNP[<;WQZDEbwb[F7inaAXGHSODd[VKE:MRQ
    0    608TSYWVNJV[4PVGE1RdL[YR[Q;Q]VGYSMOP4eXOWLLbYA\IKAPQ[XLVIR9eQlOwOLa
    0    673uV>9HW?cwRkHXVR_MO=E_=9=_f?SHtTVSSfQ/]BjTQaCUJB@kTG;_XF^EB=c:UTD
    0    449nYVOaC.IC3AdOC*:]#H:lVFIG-O@^H*LF?U*LW3=pcFcC#JJL?Gm,.mj8S*PdX\G
    0    526]acT4#*MQ:RJBqQS?@Z?5]W\eUZW41;MLNUaUVP>JBa^Vp_IaKG?L^[LsuJ:HATI
    0    518a=s98WOSsEPP?LiHA8,>nJ(]RSIER=IO%E@9iKIKJ]NJVTG<+<VP#b)tLs>Y2YWC
    0    643vOdD[FJFQ@a_?GZNf@P<uNRQ>bW>LD8B@8H@]SGAR75JKH,j3R`KD1ZhOw6JWcZA
    0    483XMgHCMZdHF>;@?E7A,b<EkpT>>GW'1U;0_wGFlQ:h99cv;>aN^O0FCdMQwCXlk?d
    0    734pLpZlLb6F-XwAF=PX5WEwGLQAFH<jIWE5>P1YBRUbMHK.MDfRMPKC@EaFjAM+j]M
    0    685Z_wPRUJFZCPSVQM`E\ZMY8LN:^P?Q@EKJW@Pf[=4d>G^WHKfCDBGWL_mO[JFSNNW
    0    533YfRF>J3]OZ7@=cOwGCaU]c]`XOVR5Oc7T;\j@^LWPARLJCPU@a;FF_kHNMcXd_=V
    0    461s_MN]a[Lja]Qb8pp\[EcRFR@5Od5VSL?>7IK\UIOKI[VV@F7[hSgw]Q^^WO_GNvG
    0    715_Qi_PGNBVBwV?YOTbVWBPLcODYKDMMRA=8YSBYOJ_HUUWJ>S[^JQT>ePOWIX[JHW
    0    462k:M;2W<gFKjZN__7]OTKMB8W>HDckLdSR:6>Ko>^NP>V_IE?5sqwPTPilwPgMAP=
    0    543_DtPmKrDg?bZ7BS8T<B4h=/PKDI=gFTL?#)8j>F2J\AOKJX]IJ>eBD>YRZ<JAa\R
    0    539e@DTfNJ3UDik*YIAe<7>T=L@ACEDi<eWI1Z7W8%QLT8Y#0ObM+GU^5;Uc7<PDUTI
    0    576jQ]iL]LF>/]`=Q^Te7ODiYpFMOC@ZDM;GMH`e\MHBFHFJ[<OFbOeOW[^Fwu[]S@W
    0   1143@D\5TA[K^GLR?JwM?5G:N2:eO<8DUM=_O8=D`PK@SPFGENi@<:<U<nI]?q7?<hY=
    0    737S*V6_0w@hUDbJGj?I=<C\84d9?Y=Z>>j=L/;l?;BJV;;@4WO6D=^EZ>i3jE@8]m2
    0    550UjfcSTUWDEsbV_-N`FFEU@NmEaa9@<DEP:NYdO>U^=ENWM:ObODCD8^DwgG\HZFV
    0    550TQfI^@^H#McDI?$5iH`:jQIb@\9COLDD<OJRLAYXLkBBAFYMQpmF_YZJN^ITZFNV
    0    639A9YeWUw7G;VV9@Mj`E;MBH^]AJ7ME8^qGTGLo1Y>ObUP7<hU8<AKdFFG^DR,]SB`
    0    623jknGTw+T2%[V.VBlLHH?sc\UF^U9RP\:Q5OI+eEHe5PiUTKoR[B2TIPEVq;OZROT
    0    569['I7`<kKiKRtK.vZRJ<5V<?O4?K;NF3oI229VaF>Ss>K+Ln>KAQk3aLdMZ.%)nw=
    0    664kL[bl:P7I8cc+H3Gw4Z-wMUG/ZJ*e=K[8BI3a=18\OEbS[C`RkD;S;EcASJ:R>N\
    0    679]Lg3X;dRZGRcLTf9BA[EQ6Xd?@RFTV;TQ=AA\IIIEQWD@UU;J8O_7]LbIZ3?AwdE
    0    644fJU_MaJOO?lX=?F=]@Q\mR\RNRM9<HW:?CHPQGF:iI3wXSF[WNNNL_9LXpPd\BBs
    0    576iFJdd5PE]>GcAAN9[98FHUU`@:R?Q$8TO64Qw5<CXUBX?BdT,6Q]hOG\P^FBSPV8
    0    545q0d6v?:8Q8fc+Ck,REIFt.Li5?GBoC@d7%8<k9D?[q6IC(bB3EIc@bGpDw==2fv8
    0    619c@S;U=[,eCQS97q-7(F;i<=R4.8T_53e.70=_?CQaTM=GIwQIA1n0S@bAq<N2i\4
    0    511c.WPk>\;E7B\,=w9gCHNWLdlCIFCWH@T<8M?hBQ?RE72INK`HZ8I2NBb.eNE=A6U
    0    793lNnKr?F6V;jw,>S7i,89i<G[)RC/t5GR5:->q292[[/]@:F_7K3V?OLm?uT5_MYD
    0    866QEb0R=K:k/PU5:w2=4S*[EGEDDUKGD@]?+AXh4S?hHK;9UQ?DCOX,R<e=YB6Lg^F
    0    546_8wTaKZNcKLXMFdLZQTS;TD^RQNQZ@AbINELIBZWQQPOWJLF>L9ZJ[;JY_IEUObI
    0    761@GA_YBbE?NFqBHYONn9d5WTwR4ZBi9^bPO@Jn?\G<g=XLCcZC9MKKSDLLD\CBK=?
    0    709wJ]IIRF8IMRS6J@TnY3<JHASMBVEJBOO[IK<K]B)N75[JOHXLQkFD_DD?h:UbO:H
    0    792?6r=[0cEP6M@NAwAF3^HFPRn_:>ULB>uK7>SfTaMaQ]<Oi`MOR9V1j5aX[B@Bmg8
    0    5302@HLEb]IJLECIm=A:[EEPG/G\>?C?L36QGV^HU:U>9;ce=XZ@.ZDKmqw&VEcY[5T
    0    5484D1YNL;C_.F=[JOQ)>WQ?UCIMUiPIV0VaAwXGbXFQ=FJN[TX[>;=LC0PC\QWJF?H
    0    675@%>MAJLHfM@FUbLM>\-bL2(KU4@_9K<AAe;RjjLOAO4@P+WOJGOAOwJ^C_FYKVGF
    0    564=GJC=#oNVE7LMMe9AO?c7MO_r@LVHK@_UdBMK?oO8oYJ.Vk<EN9eCk88C3c7OXV>
    0    711L\gH^O@F7+lH(m;NI?S6VEQ[PXj-W>JLF#A_fI>LTQEO?ZYe:acPNF`GeD[`QgRW
    0    521IJ93UB2>whBDb'J0P]VYT:IGUR[b]KWBXTZJEPnaYT:G>>dH6XR[\LMEY@9D;?;I
    0    674C34UAKPG<F;LN_]G6QJ69PO`\P=?HXNRW[#G92JV4_34^4UBKDF\V^HSE;\ROMQI
    0    715:8d@G9ec@0PE#EZO<HkW[`\U_>@l2U;hYE:^Qce72Uf9FDPFcNDo3b=BYIbPF^IF
    0    489GNPbZ[[ATJDDZ[ZeV@ER@EOAP6IfI:@BLbWHE6W*0MNM=\?Sq@#16MKWA:G.<?N7
    0    762PLCEMUD5g_LUZGjLJEEwOKO_RGHG\MIXAkSN@U.X4\@jKCHFHN@FIWRVGCPYIFP;
    0    536VQU>J;QMPN[IKSWw9ABZOWCU_T)MD:TbQT=YDSdOJ<?J6POC4U_=SPLH>HRZZ^CB
    0    434e<QMPp?c^PhQ@C;VRJ62[IS>8QCUVM^KRHONVMVkFLw]DGEUVi'@`NMac?V]e<RT
    0    519d]B[6=KNEQ7\a>w1>A;r'MGRiXnO8APc3cdiU>WX'X1J1hKJlMeSVSG6>0a25P0L
    0    460Y\SCgU?X#2e?kRM@G;@CO66+:CAaT`6?U-7>D\N[cWDF<V@rAE=a=$uSiYgS7RFJ
    0    570a6)DD`F?UZHVeeJF8O,PED(uYIJ5CaSLg`:STV5P(XL`X'=O@g@/S@aT6ZHQYX#N
    0    482E\ad_JTTNG;EJXFRAQN]0Ak<(GL=]A:]IRYPwBLW`;9EFJSPMYJ9XWj^cbY;O?Eg
    0    522WGm?IRlP4O7HGQ:@BKVCLUb:bPF`BXBjjHRTPMdJ\U]@9ic#FDTJaH&OhHO1:^hF
    0    638][MKM=b>DAUI\SGKXD<VNNbVJ]e^cTq7AaCCBGUTGXRd:G;D]T=^gBeDXTwI=NC\
    0    532w]@qRXLXtLW_NGEAbYKYYPGK3PU[Xm]kUw]H?LH_G^\eP%6TZfNac\]H9.OaL<TD
    0    547D<MCWdPLZ<NVPVY]b\A`L[JTJ<E@MVaa2]S\IEZ@UewEcRPclUAdN;E>uG4HSIR9
    0    592PJWCaDXD^M9W?_NOSbK)TJGF[WMp]NTKSYJKA/O[>pMK6@w>0Bfo]AQTP+?IDV\H
    0    524TDld`Dd@D5S,Np[[]CeRN[dHEEbG..MJZ?LUZoT7U=7VZPBGE`f#NTsQ3g_FTr=b
    0    571K3l;SM]ZPCIP1ZN4nRsGCm[CIIP5\EG]HH\NhFR<Xj^>)cTHSe#p6V.<]YJD8]GS
    0    541R,-:KOS2AJ(JM^^-TKX>NECeGGFCY@nlJWVD`B`Q#lSGQ;i'<?4^SM>6G>HDCdN6
    0    557JY4O?PWJUW;eS(NDK>@@=W3GGoRJUNDXA@_19MGRTcJ:F?#5Pc[KFTSA9URN3#HR
    0    602[YX[DiW[G3[$6bTaVA\:Ob\4PVw9@1^0S+NYXqI:q-L]glJcLaZCI3hIdmNUU^F_
    0    591fAN\XEOHi@JFRF67@0=DGEF@WwnUT>UQO;@BM=OMbNDb:BO0E8[\N_l?6aIdUdR_
    0    4239#;Q`CR.f]I;X[oKFPMcE$Rf[GZRSKJvRQ]RKD*DE\ERJ;`S7:\TU8a=7\`]8jSE
    0    514[A4Na?cHV]WVJA-GcWQNhJW*7>WPSwca%Yg.0MFr.ZFFQNI]AQRXWe_YEUn@a?_U
    0    444XNs4LNU^ME0h>NM0XVb7fQtLh=XK#TNHJY5Z^>nBXG<AYZXAgBU@Bej`O9kIIfP7
    0    485fMbVMPAD9:lSHPHGOPLSpVXi5tRSgef]AwYCJv6FRY,[Te&c]oCLNLTFUfXJKK:Q
    0    597BI:aIGwJNH28>AXED8_MR8AFJKTMIVeQOY3U<[R;EseB=AL@QmPc=;6?U\?6@?WZ
    0    457L>PN6#=dXBTSNRUP@h/VHP]/a?QQ]5QLI-S_oF]JG`=+GcejR:la:D09eZMD8iq:
    0    5796.<>P;j:WB:GJ7[>-cF=NN;KQ:E[WFQW_Q7eg7U?CwMI,Tn>@BAN<T;M[:93%V]2
    0    476QZRUB%W<r6D6]c=.3'WhH8U#NZF[]gUZoHV_PnIoR4QYSMk@C=dRh:`=GDUcJW\P
    0    897K<MQEdPMT7V5MQDkRIG?iQ?F<YKI<SW>GBNWBwMLdO[IS\;ZD[SUFGVYJ\?JPS]I
    0    661;B>EX^;VPX90G[PcFM:Y<A+NJF>/?XLO[eM\waM.CI9Yk>UM:0?<7fmiA]ZnNJ0@
    0    5562JTLI:@=wRPTnHlC#OGa3L9dvL7YOHIkRB-GU3L56)T:.H^>RE4bHUDLGR,AV`T@
    0    644ZJdIQ3KRHB8;Tr^\FO[PDON2_ALS;6Re^3FwNJ`AAI95NX]CJNAMD`6I\TI5JaUG
    0    556<HZ@I-q^mB-^d@^5;EP[;WFrQGFiNv>lEZLM52YcFTX1(ZW5B>JX:ICBV<9#2L`2
    0    722QL/97=:Flm?YhPwD@bNm*0HZuGX`LoFRIf>TNF\S9QZ_N^j8HNFRD^8AODI_MDT+
    0    714H98IWU6ZigF?hdgj?^9UE2GVb4*?A?6SQwCQZNT82,8Kd=bI+F::6sY_5bJdNR89
    0    569T8SDQeYROR><I\X?9VQ;[FqX\E;V=#XERP1apdO0\XJMU@HB@BAc:fCFpS9GB^_J
    0    606ItVaXd2K>@VCJKE\uDJa\V\<4JAH^MbEBLsKMNB3^@I^MDBZXwJWV0Pcq[JJ[6@W
    0    456w[SUXDR1@V]KFDKi;F?aILG/<S]W2:UIg_TDZRO:m+DGZnPXFTKIWRb_6dTG]d2F
    0    402_KXIISo0rSJ5C79mQqZYfXJC@KJV>gOFfj_1)QIe>WBm5/wFEA[g=5WITl=A>AkG
    0    593`N`^[XYJDFETDbUE@GmIGflSJC@Y,MR6:Q]kcM]:ZKASwYE\hM.?>FZIJgZQiHHk
    0    685SHw[-@R3Q_?0ZQ:IFb0J+?^H^R_\l>FY]NLDb92@\PYJ7ZQA;OIbRC`8b85MQaH\
    0    5969R^K57CIprgY`\QP9s<]P5H=M^LnWZFXjQ3JO@$CKwRG+.B<=HhcXWU;Y6-M@bNQ
    0    582AL6Q.RbhS<_ROPTFHeYCUwaHPREkTPQbXiIHIOWkEoaLKYHQYHkW&:)F_X:9CYLD
    0    639_Sc`O>SO;0P>.djQK6t=_XlKgPlF1*\7T$KYVFT4f*JAZU,U[OW.F`[XS\`2Iw%^
    0    476LoYQ@OfJDM:2KV3NU@h7*UCATUNhD#IMc8>9lBB)^8g=JQRTFM/OEHQXH;?-Ip[Y
    0    629=AF?Dn?iTfAJNwLYRV4Z=?Q[[SEAPBXN_T4Bn^EUH.BVl<PMTN??R[fjCY;Xce*;
    0    394er6\NR:EREAefw(3kq]`O:9Bu`JqHMAB?6FwrH6KQ>ZSAKJiHhL(9MTF:3Y]eWWL
    0    504\_dKUQfG8NB>?P1F2IKG:6^2:wa0k:(2S^DHV`.SmP\]^S+:F3RjM=cLX]FaPU]q
    0    559C9bH@RjW[FcH;Kj_M;eGLGVLQQ@EIQ>TII<wRM2A[h`BDSZi5BFd9@=MiEWQa7I?
    0    422PB1@M7l:D8:S;=VVJjajCPCeKV4aqHLgWPOFG?Rm6b]Y5KO7>hL`O9'RbK^#GSX1
    0    720:4FE=3WwMYJ\IQTKEOHYOJ<YYADEaIHLNMNIL>ZFDVHEKOZ>G<G)EU.HWSYN>AHI
    0    493EMPw<U1JbQ+FB<fWA]Tb9W_BYcVDM?EYS6SX84rEZ@fWC[P@5FQ*XMJAM\PMIH@Y
    0    647WVMPH_?_;0O@NF5WN4ChWeS2K]I]6DY9EUIT3R#?O11bk_4VWG-:NGdQ?ROhZ;?R
    0    591EBLJ=Bw[SBBDYTnXAdiNJQJOfFBrFEGf8P[eM&XBJSMC9agUYYU^Ua0I0GMIG4K>
    0    607^a`Gj[?MYXeR_BAk^@*HK8@F-^U5lDZ5DGZ3@\1X\FDkG#FV.hcEg:PZGgP_^BDh
    0    499//AL_HDUXU9#Kfj`7RrW6G8DkI5NIJOXDfW_dcNRDkS9I[eJlN-8CWNMKj<RKNVK
    0    442^NRFPn4p`E_WUNHqUPFdubkG;>(`ZDZlEHSnj:G'L]MWL`/NQC6BQWtpQDV^o,=#
    0    638QPf1QU;BJQ@KYYP>BmKS?A<EUQH7I=LPwGFMkW6CTOLEV<^T2GXGGMR_PX>WSjQd
    0    4682?SJ#ULYl>/Cuc\OFaIiIMCTp:a_:/7T^S1\=Da_YB[]TZb;A=G;;vNXCV=`=`G8
    0    683[WRU`\:;XPYHJD-TTO9UlJ6AIPX@JJYUGC`95_6WY<#jQ@SeJP\5_SP8AOPM[\N]
    0    588/5K?Y7V=HGI<H7?8AWjBOYMQ^;>]@E>eZiPL>1SP:Iw9;efA[OAmKX'4a7*><If6
    0    603RYb;RQ@UIAW>4nGHIBU#PX]+NRU5V#<MaCMPg]_=\IGMZQPKN[fOBSHUVDZTVPAT
    0    519H:,=4]aP<XXV`POU><Up<NPTCwgSwnQWArTWLODVAUJIMaT+VR2;E8HHMGIjK,AG
    0    421L8;Bf[SUwT8.U:5VKC<UTRJe@D7A<M2EOgJCNZE9Vc=Da=CwCr_>1c\G1W?QT:8Q
    0    679GQPw=H28K;C9OOQJAAOF1Q@Lj<eF>PQ5c3EPSHC=b=BNSWZLZdXCPGhSIhWNfPG]
    0    871=JPF;PZ[?IC=LcIKLNdFK[RCYBPFD/Mj`ARcHG]>WSw/JdXFo`1e9FOOfHJVD[^M
    0    594[iNR0-AEScFhR.E/JlUAAK]KD]l`pVG6K#R@5@Ed`=TX7daH[MV\a?JJQ?n;;Rm>
    0    763IFEK>D:OPJCYwEO>:TNJFXHY]NQ_]QFT;S_O8BRV6NZ@@HPIUMAFMI>NM<CM?6O>
    0    487rQhiBIec]QDW]:KMV>TUw=SQCFh@Y^bQCXQ$IAgHL^PDfe7KXdVG@ZYtXY\KRPXS
    0    463ET=OPXFU=QAY6^N^<k4eH.f@SH(V;dI7<afX>VOdFdI2f)CG&OB#4RQJ-UVO9G6P
    0    567SS)B7^/HfPYXYC\cLACsR49[Z^MC_UWekwPbWe:Y<ADnB'Y[D>T=YbZk]J]XMR6K
    0    492RW@9U@?VLSTMQ2a42mu.NPEmRIL_7`KkccWK?H_Y^mDQ/Q5#Q=>SEXOX82^7<MdF
    0    644ASF?#F]EeW>=[JHNOFKP/<UYNZ;cTA?GVW[DA9YH<D]G>RnG]BQnR8?3lE6I8Si(
    0    480?fSTF^lFTMEi2H99b,ebO#ZDKPJ:AQG;9HORDe\YBF9PiU)YJW47[.vgCoqDo$TS
    0    528@MPQ5D:>4NR]9]Sd[9lS[A=Fw9_C/P^>d<UZUHRQI7I<S@:]/S6/Gt`g3/JOw`Ea
    0    583ERJRX<QVQM;ALamS4>N];R*`ZBW&;#FepAEB__UGLF-EbPQ?N>AD4nPP&eCtP_+L
    0    574^MWGE].YCTLd#j\VlE^Rpf.[OQi>HFfSABo9@d2^NTRU[TFa9I[TC&VbPXZUdH/H
    0    483-PCM<@6D6h,ZeKdEBP@OJ=CnhIHp1U8\MVGkV=PL,R=b6XL.S(ALQD#O85M?3YU$
    0    700>[LAWNV\D5F@D@HJ7E+b>w[@KFX?62M;)4O]RjU9G8EcdSITGHB>GTYdncKTh9NA
    0    653IRJ?Z=LWB6M-7VLMTMHPEc5MJF5CBEG]PLMRSW?QW`LL9BKXjwJOKFMHAOEKI=SV
    0    593DI:>bT,OegVJVZj[N]*FQA)Y[;@#TD@ZDiMUXJ>D15<Pb<FHa\H=NLE[$c@`lTBH
    0    550MPQVM>OfRHAMTb\X@A]^TJ[ZBT5b$72S?MSpUTTKVQV@UGJOKV;N#1SFAgJJa=:P
    0    537GU_V5EQFEXHYI`k(#LWV/dbkp<PWD0EaEWicaBV:V[>]ckp=PU:]>Z@@F2aI;He:
    0    681s;^EWcDeA<SM;jbLa]aL`LX4KIp.QAiBM/<FNRS@C]JCVL)<FY`,@N`hB8`2jY;w
    0    753Q<EMC;1`M9KWYTICNgQH_D=GgCHQ?VSLcd;OJ\VK_ZIB[I<J?DT??nYwAQOPN^IA
    0    537^VF_A^@WaOO/?SEZB[cML=63]CPWh7c1OJ]n?J:)KHMU8LVC:9wfDWQR;LGPXnb=
    0    722UH^BAA@KTLGCJMLTJ6S9CGDGX6;C6R@7W=5G]_IYYC#CLMYW7CHTXP[INIHCEsWV
    0    779eAOAOJZb87BS3wZKPN[A\\R;k>HDIKV<^5=FPG]P:XMI>QNJ?=QNAWP[ZObOKoK]
    0    816B:JWiI^IVKdNICN;VMGKXUTQREPSZ\MW?XV@J8NM>l\@;XPPE5MwHI,KUPAA<gh?
    0    483IbL[JJjN];G:[VeL8YK\RMo]WwPqCTVO@Z`b^>N8An4@?YuScVH`7_EaWbh^MEUg
    0    517>HK.3X4I]KB_WZGAWbREM;D]J_N[q]J.FV>#P+`sTiFY.=UQ?8QOkC<LEGN;8I_<
    0    598J,*3-<+Bou:nsAY#=ZGD;1APk[NJ^iPRHp]D@4G`$h_J0K<#LV@hpO=^Q7>>ABUM
    0    601<]4@=K:qL=S<\OIwUQh\QUH\[WMERAPYdE6gQPN;JCV^TKMMJ9CM:CHPHXMtVe[2
    0    630KO3N(,F<GZ;wK`X:P:lR3VQYjChZ_aEDSAGWF,IQ=X>NHnR6X_WHURL<J,W7.Q3F
    0    825F]NgDJOMII?SSPCK=8Od5dcNWanR<FUIAL[JKPWGR?1ZRSN]XX?;_CN#?Kr?QFC>
    0    426b_=WgQ_HI2NXQYXSZG4ONQNO3ukIU:<&]>kH[h=LwBAda^HYin\BL1Q4i]P@IgQV
    0    463VF8[M8ZHETYf4HFR`ZX`=9bcg1GF#SlI[WuM?5WCLV4JDOM3dA?SNODPM*d,JDLD
    0    670:N@2JDMISjN[a;oOQX8wA@9`l[AXF[H=_WCSXSKU<CKUT:^HONDSVUJ`>ZDW@VD-
    0    528\9MN<4e.1V1iFKk>ZOjS;U;ic5BGLDBad?D`M)FENICJXLA,L@Q79o6=?>d@Hw?C
    0    570CHCE',UPrJ?]iRw:$iOn3=H__?[U/K8VE[MD40D??MVK26j+VK4D]L2=@7N#8KP7
    0    511G%-LYLW@G\8PKY?EXNT^3VJOE<>RTI;qDFGML9EY-wD8EA`^<?SNNR<0HK\3`9O5
    0    518Et]_]J4CNV;(WZ7V_O>YK198C:#GQLYIIaM_P\I>^GAmQFE`NMAF3ZU_7s;fn\J/
    0    786FBLXT5gS?\Q`@JO9HKpHQGT;S@XPLdJ[J@=RI8QZ:mQM#\Y4HCgYNJ?MO?P2>S]S
    0    943TYLTPQEWQFLV@H<XXPPCT>F<4L^#?TTIO[LMCRX8BPIKWLBeXUHQ[JhMTU<OSEAJ
    0    470dPDUSMP@`DXP5dH9?V>LJNEW_Va7?VN;@%H>QR]m;aGPM@M`<LSGKNB[fZS?ZwwA
    0    5135FA>.D=Gs_=MVKq'#oPSH^B^f3WSWL.Ck_55BAbd;BU8@Za/>=7JQd45a@<J1XF,
    0    760M^^`cZ5cF<?EKLHwKC8YYPN<H8.<F1@UJY`[_hCALCAdZJ6\INKIFGejEhR`j?>W
    0    585PWK[mTMPO9D`FGl[K7NJNVh_A=TPHZWP;MUDKJWTIOOWYRCYRPJJN@O@[dw=E:Sa
    0    407R?9?-W=]E5NmA-;%feoAJD*(TF@GcJvbSM07I>`fjrmGC'J6I?wNTl?lIGaD`u8t
    0    677^JdVR`X?JJLJWcbU\MS?ZE=MTHYHD4FCV?RZfpE2S5K\wONY]Z`-D_rGM_kdhg@V
    0    711OAX=HJJU5SQTNGcE;X_H>CDOlDN\R[CHRR5?789MHdOTGIUCH#^LWWT>KSbJ^WFU
    0    549VGVkwcS\<I4UOY/PU57@PRP??>GICM>:<MuPIX3DPTEQaY+=XRiRPHFO<F=\E9c`
    0    632:T%F_]UXwiXUdNNNGb<L0MGgeM=P`4FRgwDK?XCJ,DN[DC_HE1HT>V?PJIInDS]-
    0    667^N<PJODKF<B[Ye]?cb_G^LA[R>NDAwMFNJF=RSNWQQ7HS@<PQXV6=biUFDRWP\9V
    0    5439FnE3\T@aXAKR2bH4K>_#UJR\Y7c[OLS[iUAKGK;)ZjR1O_OBEA>IF=CXT;R1>i-
    0    770Gb`GE[UGDJW?HfBVREVaKKSNgX?hICX>YHhSFPF3]<Jw?iFZoZQ4KXGJSnHGGTDN
    0    592R?SYKm>w;-Z<@]@Rc0OHfW\EQG2XEJRJHLMTVZQHPPfab`Y\T[ShS>WYWXDM\/^u
    0    751NK@E8b=kAJ?b^i\VEaaRVA2>E4^-EfZO\R>M\_IQGMFFwE1J3FB=.ZmmJRSfcKC@
    0    693=X?FBnMYMJH?>WIJpGT[PLWF7?#@`HR=HYDKQIYUlFSVYHRJ>8?K[KV_B`]Yc=7V
    0    744bFVT][HU<8Ui=g8AfFg[`BQWOYJS3RHFIQ_LbFF[>FAQwf@C8MJ.>WLZB^SjYAQS
    0    647>Q#F:CN@WTHiA4Q89^/a=DDYZ@PMWj9C[JO%>1^_XSGF;VJCK9QJQvT@CBXL=J2D
    0    577\G8#ZJOQCNKWVaXDG]XG]KNeg<j\?RVMlAE9.Vk>263[BAN8[IVBD[EU=aXO?K@9
    0    754CFBELPPX@EIKJXKSNbfMSPLT\IMV@TLKCUGEOMe[BNJ=:=9;ESFJIJRLBDUALR#;
    0    518piEW'SH,UMYWR5T.TN'WHD]JZwKQC:X&-ZQY?8*NQL=X?m2AOS1GlUG'3I^52@PK
    0    520\bk]X\=`1?0>6L@dSV/UP^C#LACNPETOFHBHfs?XAD[j`J.RNVpEVDvMM\KeNB>M
    0    481-Fe:<VJXSK<1BESQFTLQ1[NCkFW,ISScmN5MeXTm?ZjDGXYM8N2c68EIaP,CGwA2
    0    710JI<60gK@baE=PPlY<lJ6CBEwV@BNI\AL^->L;FHP:V<OC=WBOR9GCf`^<GGVGS5)
    0    413?OW>WQ]bcpVX.d2NSHLP<>V6ONcRHAYA>/c;_g=t[KX?VL3W+E@PO@g;TW@3vLgw
    0    528XwCR\WLdLYZ9XVaaEA@@EEOlKYh]Hbk9WHNfdbUUR>@D\e5INX;'o?f*>\YJPC9b
    0    685UDLC3G6G]R<``UGD?X?DMEJM[WTO@ZMILH6:D@OOND4HH4L18#]@TLOH.KOG:QV@
    0    532OsAOQ\@W>Z<YRPLX>E,wO9&9FQ1JPICIG\ZOBK$lb;5q]??QTI\23'ebJaBmk.3E
    0    537FKH@@<WcmGYGA=C6UaM[+N7BGDXOdTN]7f`5;\iu>wdS6,V@L?7v^*Lhp7K[E-R=
    0    520N4h4@Sigq^GS_jaOQ]dQMQPOcG=GN[F5ihITI5VQ)Ja2:\WC`IJO;F=FT]SK#Y]U
    0    509kRVL@85JAO8b8=KBJ5b6bDOQEKcHYPV#OLk^ABLOSQEPSh3KUeY]SRNF:ReM*LFF
    0    640MP(FMG#`LGLWMj^JUqHRU33YK<_,DiY=YY46&<IL*S,Xu;?;/=o=/Ejg4<eNTO>[
    0    505]DE.3GVMP]_BMSDOTXNGb8-DePN4QlaTTeK.DH:G@w7PP.NI5Jm<EU[K@S\J_VCY
    0    713MwecQFPEEe:SNEcNYBWWBGmZK]]<0AZP<A[LOAFS_@K]QVHW?PN=O]ZIAN^DPY?_
    0    671VL[WDKs_K>CcZIa6?;jJJ\wSkN=k/L;JBCaRBH[INUW@<h@QkZY`TAA:S1fAGB]R
    0    491iUIKHL@n3.M\C_\GoZ^Gib7Cu@`@=c]8YrW^?U_\`_LWk?NYNES<MOQOEMwWjB6O
    0    664wA*M[_J_ITQO0KUL]IIPVODNaLLUE]TFPI[YEPaPGdU9sFUVSR5HL=\Y>XWDO5BN
    0    689Rba[oiRE80BK8d_sS._ZU]cLKYb)?7UDQF]Y_aQ;W?<Rwh4ZVoM.B@fVOl^leKCM
    0    446QU[K>;f_\]9I,^FH4lV`KEC@a:PMYTAhfJDg[CdT@mRE3;\<O[P8IaGc=?m@CFwQ
    0    752]iKebhTJS5KLW[NYY?SMgLDDAfUC\S\TZKKCJVEN`COZ^N=SRU97F9^wGZLPQQWS
    0    721QSIE]@Kw82HC:W9Xa5\<mYL08`b9VBM?=$ISTELA_0USDG5ciLXKE+LU]fE_P^ZM
    0    530dCN;F<]kC=>=:SQ;bU`FNNJH\0wVZWGI_8,7TRdP\OE*D6N5C.`e@SR'jB7A:NHJ
    0    501gPF\,n4HGkU:[W=`i/WBs\jRVK]6W3H%P#REWT8HQ8UGdajY^RE;e-ZVWrb@kRKI
    0    634KbIZGN6DMX:Vf\C4MGP_8IXDbwnI>XO?2>mNJ;.WW;RKHjNHf]JIR\Q?<PO^BFVP
    0    770HZ@D)QAJYa<J\[wO<P?iBAUUW@QY5Y=CH8L]L]C>?F;MV;VAEM<C;ZVBDQ\^`I<8
    0    580FqQdiSW6EU_VGQ_KKI?iEXJNKXTTFMC>]TMOwgL[]+1U^BfRI@>;PQ>W8GMVSCBL
    0    743]f`qNn-hLA\L9c5io:Oc_GR81IE2C<kBL6XRdhA6a7?_v@:YRhAFFOs]IkXfw;=P
    0    453:N8:I]PQflCJCccg:_Md$PA]nC>J;;9QgW=biYANTV6BL`\4W:.H8g*F7g#_Lc/,
    0    638J^SOJOKOS=N<JfJOQ;jCFUY<IEZ=J=IWE;ST_fOFYLSiwIHUJRA\ORMRHUOX[H8h
    0    658lJaawZ[bL,RC>Xf[uEBKhEL_GE7A5>TGG7UU^S:RVGDYN`P\^Xh<EWRVTDJ_[PGm
    0    605FDiEfESh7HJ0=mW`]KFARYXO<Y_9@#[Q80Mnnt>3N?Qe\cFsVUC7=ZT>^TieTGXT
    0    578SOU]Z_?^wHPa:X9TeMWRdCODIHf<>Kk<>I]@W?DP@F>N]?9Z7MZ<DoVe=ZlHaVPL
    0    599GSRUZDeKB#N\-Y^fDQFKIOK0QJ>74MGeM;M`Sa[Iek8ToIQGS`GILaHY?haMSM9P
    0    707LRLTUGIq6#CH0nZV`0p/XYk@E9eD^*QAECK;^Bd4JH:6W`[PRA;C=dMWKNQ?\^?V
    0    690;2MBgFClTHFwVGAQGCMYNN_=T8EURaIYGk\QBNNJ7gLKFLV8W6EV=E.P^FI4=KdD
    0    597\DJMhU\J#VK`:YMKHHR+DCFdLCX\g/BQERdWHNXC;UVQS@HLbYOdV\+XKX9RDWWf
    0    573NMbkbJ0\CJ_k3HTOcGQQeaJa.FE?SDXT2TTXwGW>hCNgRNVU_W>ZWG`]WY^[[L;`
    0    622BAj0MHaYQN=YXjm;2P`ETY^]\>:wAHLg^R>eRaLYHaSOAla8bHLbIQJQV:U2H`jK
    0    629YfV]^P5FFKUN]_UJfKC_L]dNGv@QMDWL4Zu\Dd#Ur?FohIBFhdEBl-L6Ia^\H13l
    0    577KLd7KCJXj]UQhAORPQFb8TM2\b:PVLN6FZlL86#ZU<PO?HMLKFA@k1QBMTBLJOfT
    0    707WUL`NQ:aWAW\KWQI]5R4UWj5KTw<K9V,>HWL\K?EYD>Rp]OKUZQALEaLUPeMgJAM
    0    746n]Uc[c@UFNUKBH=GmUSIhIG)Dc]IJAgB<EARCh#AVJSSnA?kJSh6SDdPVfbVTGVc
    0    494Q\Kc]EIONMEG;L4?SM0d$W`VJfMQIN^@S@QHVTcRdgT]XO]mJ^XFw8qPPAN3JDk^
    0    444AB:EL,IOCGOhjV/]Z7;QUEO8>wa>[+oe4f`A<a+9AAmTVB(A[4Z-cI]g$@NhX9M8
    0    452blBNn]6W?cKZj^IJw_XHd@D<7X[K`)rmDR:D\JY]O?k?JD4=KLjYY65ZY<<lH2:M
    0    529CJ^OpOOLUYBDEBBK\QAQG4U-<FV%P&W]]IC=wLXd^5Y`OQeU>OLPH\HcSP?O]<T_
    0    594DX_Ow]1WTQJHIf^nF)GJ@NgNTK\PCD6CeRYQOsJ5'F=IuPUU=WoIHWQjOdH]djAA
    0    578]XKfVRU[kR[$Ov@j]LYBknRIHKH:7Kd(d2Jt7lW@cCNUZq/EwgWURNMCTWMTY7OT
    0    507XnSPeJ_@>@?\2AM=^5H?V;MC4U?CS-E<*=kKYI=4wZEw=M@i_R)BJ8ELOS?HHM`Z
    0    457BFa?2E]^_5Z6CSZGeQZQNObQ`D9,EIGBwK:n[]COIUCAQPYgI>n?6RPLAk<OLF>Y
    0    510WPUA9@JC?B[.GdMWEHJUn3^1R\ndAXY#G;C1Z^LVTA#^[MGETa4QAC_FD_MjUMJH
    0    628F>CnRPIEAkSqAM0H[f7HWR@:UPO@t\jSJdV:9@@wFWOM=R.BTEXPT/WXo3UR=95A
    0    643oSlbTg?HCEUF1F=m:I4G`WAK;VP9K?O:8U`NZkI`b#7TK9QVDKuWL7]pEQBoY>Cb
    0    689QYAHFl&8bbC:f``V+X4VC2JnYZ??ER<UlR:jmQ3CL9=m\>wFEO/DBquQ=a+`TcAF
    0    485CYmMBT;CUg>H/XFLOZwD=SNNKuacK,COIDCUIEBOfRJYTMY+]Z[raHdHZOWMRA_R
    0    600J\GE?DM^8bFDY^]D7XPHEf,NV4-GeYISwC=ODh1G3C`EG0f9>LUfZhTXPJ:C@I]8
    0    520U9NAoS:]U\PIKJU<YE<3KUEA:[XU\PI4@TgS2M?=9@Zw<CUWUa]^`3GZ[F3p=Cj3
    0    432>?OVO7>@?_?f:J;JWAgH^>1K;4lHi]dQOO?9_YNj@O=E@@M+.4JJSwCwBIQN`h3A
    0    559RVRLARNSOSJ2KjXXNMM5EDCHF`WFF@L=U=HGXBQ8O#;UIBa:QLLCVAQOL<JN>T<l
    0    550]OVXINC8?Y@_@YZGWCNo<TbIh`d7_AS=(ldV_C7L[X$LcU8gPa>7rPWJgMwPgFMW
    0    650=622F>VKRd;IR?]EZSUO8WFP[LQDYa9[H^<OS9i^*`L;@Cw?C=X=P^=LQFT7MTR@
    0    469<KF>\>=Ar](MLc_a9L%Z>7@[H@N\QK=KaTTPg6RUJw'PmB@5;34N=S^<L[:[B]Y:
    0    447<aPi@WdUNf9#JVRF`;]QeVVm'DFlQT19^]R_eNmZetGW=OlWsYDAQSQFF=kPU2_n
    0    713L:2DJ@UW_`EY_EP#Y\U;AI9HOUU\Sc@`K[KGDY6W;bZCCCUI[AWQTC/VZ>0U%V^6
    0    673EWsdwcF_8Ke/BMCZK=MJbde7GVP<71T6PALZodTD_><a^f:LfYP3]:bDPjPK]@K[
    0    673LBgHTM@WRCM=CS=ju=Or[4@?>bU_TTWjXUX6`XBTOIrZS>CVcUe]A?=NwHNLDCaJ
    0    686YTSZFt@Q=Mi0T`VlP=^=]`J9RQIB<?SEM6Jo_dO)u.>Eh_S_WiY;.NmQPwX`ec5V
    0    564Fa2lMG3CVG;eN\\TGSIr6D\d``SNKG8#AJ:jTUcHN<M\`N@>\dD7OOJbD^EUIC2:
    0    568[WNaV9EK?NRd#=8HC2JYM\1,KZN>nZ^AQPK3K0Pa9KLb=MNA[;COh;V`=Y6Z1H2S
    0    415V>31M_,LC<4wK5S?^*BBMPC;RhV_[49ZUADJ2X.*X0T[<M7UXLBcOOAM]GX?Odt^
    0    642YXh`VU;O>GK8YZ]kIa5XFCCX\?1/C>Y2`ASqVcB5cIT\fHJaARLRL^QINjGwOJKR
    0    605LBM\N[QwCF^LH>;qWT/VqI.86X=,].TTZYQHLT@UBLIUELBL\4RIKPSwQ^7eW7JB
    0    561iTZcCO\b1+gI<qF_]<hTgdd.EnN)<A`EY+JTF`E/TIGPwd4`\av+Y[Wn>n]NZC7f
    0    472FSHKOT7e7+g>@b5c\[Nif9q&9=Z5>3X8WFOnfX#7P64QSVYkWUC<[SX`0cZXh_>]
    0    761R^RlQgA\35V4?MOVe?pGR_Z8=[VGQKNEbDIJ\wC>aS^OhGBVFhNNPGS^VMXW`P0l
    0    5032N=?9<*oGAYFIeB:d]oCr7B>'IIJ=7KVW8I@D[R[Gu9OTBL;I=_-Af7aJJ+wpMM<
    0    46623H,;JGUMq4@SN?+*\DX/VQ?oDGQA[:RW4#?JCCjL[B:Y8gDS)U[DrIGYKDBOZYN
    0   1048Xa_dcdDZ;7k?4Z@wV8JJdfZ<-h[@I3[G;1YZPk>:cF?cjd@l[aZ5V2eSRdTYY>4c
    0    577P]TqN_9X;GYRdfLcV<LwuaXWGL<+;;KF/PNkjr;*Z8JH`iR\vfJ2@;Tc^eZsQA9G
    0    397PQMOpUXHS$8T?orNiZ_dMB@LT?=#^MO<^+\Fp9cS^>GRUN<cYBW1Zm9_YJSMK]V\
    0    609OWHL=DWMcTD@a;\H?m4Z?LD[^LNBHkEJGT4=Q9F9+bDSJBj*R6ZWLf:9GA5GUwT'
    0    710Y@S[eWWqCZ]MAJ5g_V;\dI36<MI?bTbA9?RGS`ISNJJWCHCYcD^[1@IwYZEf`MXO
    0    495dAAqAUCgJPW`>QQPV:fi^^wL\KKDH8dIOIeZB]fZOuJ5eZWFInq?TLiR@HlDb)6Y
    0    736IWMRB:AE]U?WRKaDJC5YRScJfwl?@IJOC:_SQO?^?L=AJ]G=WH>BAa]HAJSKDJD:
    0    801qNZjUU8N=M`QOS0?^6VCc_m,>wF7KIR77W[R/`>Ha@KdG[5k`kQMe6[CDO\KX-?f
    0    458wbTQ\NVN\@>J-K@QED[B`iZBegLSI;DH>=JS7L>MY/FlJ6Gn`KQ+QFLNNmJ;ZR)O
    0    534NgOwlZJ_OAKZFDQV>GJ[SkoUYLf\UsY:D\Xb,gFL_OCnNs9n^r<WSP_<`LaHF9G\
    0    632c4U]XC@QC<OC#D'CW];>SIY;0bp6YV^^?L@JjNI`OS=TQ3PX;AIBHKOVL[Ej\FFb
    0    543CVDU\m(\MORN]d5>9`5wPT=[JKED6_X=>jTROSN`>E8ieK?Q3Bg-UNgb/I`caG&Y
    0    544UO@R_PYjDXIE=7UFUSIWSJaI<N#Y>^W>4DYcSS]P;H]AR7AC@W5EU`5`APc[<cI?
    0    691FDHCEJ5Ecd<SaQK]Tw,^2XNLK3YYO=3L^RBMM<4TJAMHHSU7N9MLJWoe+m?d?[WD
    0    541PL=\H98BXKDgS']BG%Uh2[FNUD^wRQPIVY]`LOb4SVUe5XVA^ZEQLI?7JG[8<:P5
    0    608aQheqJFDU>MWHVHD\WJYRbZJNk`TBXN>DwVJIJM;cY<dIZ/IQdc+LC3=QDZJZKHg
    0    573^[VY_TOR0(hE5calUBVbdHGC_I;?p7UZBHFaqd^3ULB]iG8D_JDTE(bwos\bh`PS
    0    616Q7/ZLBIGiahRcV`S[W6VYRXNSEZUTRAw\XB]\;BM;[lO>]X:VHAX_JKS_S@GIUV8
    0    762ALCNIOQJYZORwTU^BZOYCQ=Z_DIVPU3MUcEITfO]JOWXKJUH>CMfHaIVTX?b;JR6
    0    567;r^c^nCXE(c'6d5rd;5KSvV?/M@8JKbH)Da\gXD9c>NnTJKaX`X<45K?;UZwV53[
    0    551REL[F<<WQCdJRZwiZIC[SaZR,LQ7A<WN<oO_oe87J8PEgJKbLQHF=^rC`oCebJF[
    0    365Q+Ga0AI[67@FS`SST@LmJOQSeWe^?[Pj@\YuYbL2\cU9hQh*Ie5Q?hw\8aD.7IJZ
    0    644Pw`mHYPToGP%G`@aS56Zde\D><`>ILUP6<n;;N3[`01_iX9m\dW-YRZaEmjO\1%d
    0    4604u@=Sr?SHC3b5MEbLIAdQkWVR.[KKT1HdVRffK7c.e67WR;#?PLB6V\[_\fl`=HV
    0    550ZM=OBYIELNT;=W=_=SH;O>KK6Kn:I6VW`27OMPTD[,;ZYIL<GEETHWwjeDZ@ScSU
    0    528RR[TE5?^d=]ZQNqS:Tq]S]QI`:BWJcUJPO?CMQYQFXIHe^UIB=KJ3J@KK_:]LwUB
    0    610SK:_R;h,iN[WF*UDGA;ZVXMS(RYA`LLgHi@LHW9:-fC;I;AUGkLEZ@#R66S+X/H\
    0    473CGnP@PoiacBSL[0PB4UG@HSEZ4ZVZS\_d=JQQ?MBeh`5A]kGdYNq>__iwUMUF[t-
    0    467V;KC=T_BZcQ:hA\V;XFS<<`?m@PoGPHcNP4;Vm6UMNMp@AiGWC;gUwFP5KK_SIYP
    0    583Pa`RHXIXQG_M9ZVR`VE^K:]XH]R3YECO8nTwPlDPEB@gSLCX:ZN<d^eYObYqkFHm
    0    597@WMUQY[r_ei]C9DNqRYU]T?;DHEB^dRUYRP=CRXdDdnd=2DENDBaZ#>XVKRSF?_=
    0    589cUH]OOC;THYRYZdDIIMMUObkiWsO=W\\JeU[R7rJL:ZBU^DOfQ=MSwH<?TV>@C?G
    0    352WlXGf.`.U`:hk>iVHT5a];bMa&4JhILP_m_KJQ2A_`EG4Ji<GJ[QfkNfS[O#?`w_
    0    503YCRZ@HTQQ):=/OREl0T5s^='LTU=\9Y:TU]WKY?WQFNHb`AhP`NS@6gSPWwPaI<^
    0    748AOJJ6ObrGCTKMKReOMJVD^NGXIEKBWdCFPIwXMAFQBSNBNBZPP<S;SFBJ`TO^YCI
    0    516TfQWN^Wi8?Q;Nu:lZBZul]^>AXiAL8m:[JledwF9hTRXveKTDWoFDD[^TfoR`QCg
    0    412UsW@@YREDMU6nU^LD?[T2lb:gZudBa4/U_UhTeH3e-J>dp4>wiP1abECB]-AL1LO
    0    6784QRRBPBZU^?9jVPU-XC^.GPW`5H?,JMTUS-iuFH%?DL_q8S=999G@hfc;hBa]P#M
    0    578UTY_Z\5RLRiKQOINVDZ[\_Y?<XR:GFAO;ndeO\2[_VQLW^@`dQDIwDA5Q:WFH3?f
    0    695ZqWUGMG,gTE[gVDX9>9tR`dTHLZQ+VX2;Wrb5\9GPAGYJS#K\QO-_KOB;UXGMB@^
    0    540ffJ9HBQW=FY4*DQDZ@ENJmtBZPj4IK5w46SiW8fGbSvN<_EmlNVAJ8A5f>YSRJaZ
    0    482CXKs[RN[G2S57P&iYKZN[UFBCE=3P-wPGZAfgm+EgCQKUGZk?l9JD,fXUqSnZLUV
    0    814HZYZKq=YGJD>DQ9[ILAVBZJ62G@1L<9<IP[[Nj7?Q>Gli=K`=TIGLAbYJ\Fwe;B^
    0    598^TXRER]_:E^DLfFBZ=M@XQ^B=o]LS=RRNTI;KJL8I6UXR^SRITS]`=iOwISZ`QQ^
    0    525VB0JTD@`N/5JdnMG3TZMVAF9]<b85G\^^G7TR_QASQ9ZaFhQ*S;9QdhwKHF=adR0
    0    510p^ji^bHK'PhL&d7bTPYF>\UAUqwC<>a2>#uOIj<OeH8P\K9eNTrHk-ddY[CUQ6Rr
    0    516X^c_SYTL?L[?@KQbm`WKKw_T:`4MS`MUQAGpbGR8K9QQwa:cjQaNNLV?Zj?QGKKe
    0    584XE1S:GN8ID4P[G[;;NRS;O`\hVIZ?dBO?cbZH:XBRcDI<lO=wJ?UT;B/LAh:/FQ%
    0    677M926P`@@p^IGU]XGCwIiM]JVd';CUSJ]D^KYgTPG.^EMeAEH<98P)rWj@tQcOHJ,
    0    544>@a6_SQj7BlV84LJEI_HWYwLGTQPE\L,<Jn\HHPWa2`pB[R^Se`JdFVBV:\IU6KV
    0    520a]W=4[P<[Z8QtMwS?p>fJ<f[PNJD?bL/aeT@NR5LW@7Y:OY9UGY<_`_==T^NQ\8I
    0    496XPLFBU85^\<5`e@WJw=q7>GNdYUU2BOBaZ\Z\L48FI?S[OHIU`58XhZ>/TY[kU?l
    0    499FW;BrVUSMdCEtCcwCI6aFHDCS>C<MrQKWpYS_l'T7X1TnQ8W<cD?`\Ze6aJf`4Bd
    0    542UwCTCYFNUQJmMVT_[LWa>Y8C;Pj:KJaXBdda_J9:]P?[dH?>LW.>RRhh>RbtjJ%W
    0    843[e]`G^EZ;8b<0Y3cA8UV`k\:>XN8EYD2<@Xc@bFSYYP`?W5K]d[WU3LKU\RX[7@w
    0    672Vi]gSUXw:;ZUHPAQM>EjPbg9<^^>SH_1;6pGdYJKV3CQK[KW\SKFYNb;a\kZaNKW
    0    606RSNdLf%OawZaUSQ]`U0XT8GOPSXWcgMMC6iX2ABJAHgDX5VW\KXYbMBZWFQX[<cF
    0    499`=a;VZ<JV^mQnLI:Pi]LEMbNWmYUKkIQl7VSNm7`PGCGGQMIOULFZ\G8=cP=H^#l
    0    467rmU0TR&DE6NO=Y/OKD1h1S1PKTm7b\S-`WWP[IB6J@@@oJDS<^?PV&wgfVW]nOLL
    0    530H<#ZTD]JinEa?G6lE`QIBW3;K,]77kJT+AXg,UDYFNkNSDOVPLZ@GU:^&ZRVJ9N+
    0    621J]\T?;A_iN_VXd;I9e?VDEJB?PVOQHY/VZH;_P&WWBBU7AFTB9uZnXwYO'D`BQAR
    0    578KcYU`TS[U1:>?D.Z`IZEa__=TS]KY=`/T:EvVd9:oOFROb:a4RKGwHDHaSKnQ6HK
    0    610WHP3cSNccU/C\JqARO@J9MW=[C(qTl1mhJ>VaK`dNKkJ/Ke-8RGVW:@ZJU#[(QQ=
    0    737KH[8=a0QNVD7ROD\E@SGJMOIQ/.<W6>XN@8UYwP7X8=MZ6=[ESQD2JYgLD9glQ;S
    0    593HSECVUT`G`ShHMO@A]LvC\`;IHNSM\R>SQXaSM@U`GW;/_QUwDCSSNLMVMMA:GLB
    0    676LE_C?YMWIOF;QQE=G_PIQjGOcAFlCOC^[?H_Wak6Ve_9J\J@IHZaBU=Ci[FD8wd_
    0    611=>99EFTJ^aNQZJNO7ULnGXP5LGJMBfXYY?RcIIJQ2YdK3\\)M\@EMw7ZV;@?2IQ<
    0    515ac_RlRX=R'WDGD,dP?P>SZN>9UDGdenH<'LC.N0FfFLYE^IZMeYwE8XGI@^MP(bp
    0    570DA3STAUEKYALDG@WDXC@RS2Y;TTE<KNOXSKE\T#YCMJH\IAO2jX(;ZIR7_:baU.g
    0    533NFFM7EKEZj$?gRWUSGKk*@PfX[n[`nKNENRwT3LEbiK[D[IYUJ_E]JMZ:`\bI:V[
    0    708HKMB2USShVHAwNTUB_F^>RET[FSW/j?KW@WGT``J[SaDAhb]TXEWR<^RKMLMJO\A
    0    461XiUNVoO8:OuK:RLa?:4YiE]K:Ol#ESaARFUGbD6B[TIXWP4YGa^PE]GP^CaUMJ;M
    0    698_bl]TUP?WRhc_UFAL=:IP,?HFkkVI6Q8[BJ9,J:BUP>]S8JY@IwIZ9]BMHVS_MZv
    0    606jLaO]`>_6UM9K]jFsO9N=VHUTN#N:K:LZNe]Ii:1OWRPQOIZSf?I7;JULUJIHS:I
    0    487cl@\MU,/2Z\ZXDY8YB>nk<RbYLnV_]NGAQUBL.EbM67`bH=KJGRIL_wgSKLOgSBA
    0    591@G6H]0Cw?gWdGCM]2aKJaAPP\?P@W[8PE\A:Z[G[@vKdIQ6S7DCbE@PVN(HD7BhI
    0    521E7?UEQI^\=ER1?\;XKSITWc^KEw^YKANLfZ^?>;9\A[fL[I8Y_A=WJSAYFLV&cqY
    0    470EEQG)ZK;\jG^kGVGQ[1kA1C[ZHHK2^<EdwZrv@5N>[X=jY\KqO)g6lBRJ@MTGdk:
    0    550*/$F>KanMZPa[Sq_IulM0BIhfB<VXmBqwFCNNNO]Du^7)Kl5\71bcTRVV2>4LUX%
    0    560_Yo>VwCT8Hd6/L?LSiWLoPRC4eD[NOQ>P8NJ`C:RaCLd5'\FU\^V^IiIXbM\THLW
    0    562^m]m=i7IMQYJ=d@dVO^LlN`7;SJ&F@o*H?TZnb<LYS:awII`hbELHKehFTD]gT)l
    0    480lmIYrhAm>0wY6M<\bB^J_nL6-NE8WRW><\B>[aORQ35D_Z&KSGOP'IOoFldINKdI
    0    732LW]kXRO]9=U=3nHbIQXNOV@FBJE3lFPUV7=whPG7JaRJT=AS;HeD@PT]bbBXaXJJ
    0    597F=Z:BKOcG].HJg^WH2IHFZM\ZI>E:;LPc@Lkr<TNXML3[IKAZ0EW2[CQUaM\#f[;
    0    605Q^R*RKH@]eNrQX]PP_WU^4EhuKPBeBI[MRJVeF]F<A8NBQq<?KI<?[`wXnVK8mD?
    0    505Sdm[m9duG?O;8@K]6XR5XTS1Jhjh[@:LBMp3C:XQSR8kA2`NOe\^RfDDcNJH4kbw
    0    623A4B7J^gbOTN*ad`]QRcG1CQ^S4C[@AN[`C=YiXWS0ZLCXBhGSD@R8cA^RR@bBwaJ
    0    633Xk`RPg<QEHXJGJB]SDmO`TN=G0UML<VO\C@LW`H^Td<]T7M_7ef_BV_[5^wPafpM
    0    5916P:?L:M4XtBZTUNO@q0f?EK[icY[RQMwjpTJP@jW;hHGQB`;>>F9_k+QQU>F5B9V
    0    3551o(XP[9S]C0_GL>\TYB:K?IG_bB:bY#SnE:Dj[@dEpA\),XB:V_^NVZ[AP3CH@oD
    0    384F^Q@N#1E_KMa=JJS\/4BKbHfJ]J1_C@lLC]^G^>DPRC>CgY@0I3;BDLKFnb?*]bR
    0    630Jw<`LYJYNIWCNh#cDGp^k_NEJBS@dL]SLFOtQWE0U]KGOCQ^8QYSJGi<HRcl[Q5R
    0    413AL@`NCGFcq_aU:wI:aLo7J_<^4RNCH:;TLASe9W;<h:L5gEQoJQQQ@G7CI?>N0`9
    0    489]FP,SF`CLIFUUQXULOMc6HRrOVFNCg6SbIP^sHcXDm[LFRRE`\_;K]MM<Pc#ABg/
    0    497+@ND@`FQctNXVw\JHTKTM9DU]946<WDkbiaSIjTf+T=EjCf5EJHNV`YbLV-cQgO3
    0    440LUSJ+V<ZUP?22kM;-L[LZ',JJPtAK&^a^cNMuN`A(0BRdMDJ#6C55j^K7TiQ`^;V
    0    488MYYAQR:4cCGnb+j+=Y>_RMe`tZ=^`w7S;bnQUSB]0PM[;KA>ZSDOlJI:<BQWR6JM
    0    616VJ]DVO<TNH^H8SPjRKOCYL=DNw=6\3RfB@UFnPK5@OKgRMG_RQdMm^dTUYOZmRIU
    0    460P?WWYVI?=Mw2FDHSBP[S0DlKOX3I3(KmH<>ZMV^=dYgjFD6P[O7O:rEFbQMGPXLW
    0    431cXQcEA3UIERCePWK?afb[KPIOaCZHkQ76j`AwN;gA<;\9G8KDlQ*G@\gDXNfb.4B
    0    531CKX5BACbTA89IQK?\DXDQ]p@Z1?\@HMjUG,f`IMPAKCFBw;S_G3N842JD;@XG\i;
    0    422`T[M>XHc<htBSJWpFjP8@UtRZ]mT/>i@b[Qi?wG:mMNNPT>J^;O`CW\E*fAo]N[i
    0    519C9WB]ZBOWdT1iS@_?^0kYLDOVbEF`JIim\@N`<Q==TJ^[>mODHJAw^ZfOY<dYWFG
    0    442ZS_tIHLR8GSr#ZBJfHVR[3N<5L\IPUu02I<1EXA\LSGF[h>Y?Oa/kCgRVMiIJ`NO
    0    618A.1-M81Jtb0D[C_??UWHT`C\S=CT[Y4]BpFQA;`TJZK/HD\AV:@`1T;II#R?CRZ>
    0    558D_QZ,@FAIX.HIHAQPMN[QM`SkDKDA=7WJXM\R>HSCkGO@FbRH[[#O[P<6;XLN;<\
    0    603;EL=MHTe;dV:T[hYE``I>FcciGA]LGHX]<ABY_X*A=WDWLwVW9HHMLXOSN>ZSXZR
    0    578_Yb\tP3N-QO?=XA^PH;PTbZI+Od7YIgIWk[fww0Ff)PeaSIGMI^>G:WTSRGqW8<l
    0    4888=JKOSFYY)EPJeU^#?m9BPI@9TA=`WM_VI:@`ESoceaV*JHYX,OL>Zc>a@=6RlEg
    0    349cpflUgVT4B`\RbwJgIkGf[c;R\DZ:^n/P%DXbSSC>ACUem/^k4aR1RcJ\J`LDF[q
    0    479TQG7[H^wJ+dEFE5@Q<tLQb;CBU71uHQfV\K\qVC9]Ef`VOQccNFfTE9ChZXUKPhJ
    0    678S_AMC?<TQLMTL?CF8L@]COZ_STRjIeEPXW^ZAC>]R>M]@YE?_[HUZU<9#(R@>XaT
    0    491@V7AD^X9gL/:_L^S>ICZ.RJD[UXS+J9MDndQ_'cOO9QUFFsAoVT]:HRK#JCS4EI<
    0    545GMA<NKHH\R3:+OZg^dCQSB@+DBB'_AWuUXNFaKYFI_>M42waHD>T@\/GR]]TU[;K
    0    404YIW@UCXMbDpn?-Y.]2DN\QJj9M]Dt7\[AIQ8u:N>/lOh5L-(R1'd\b;o\XM:3qw8
    0    488Q7I8HIL\wKPTMCY`hUZT\G0KC?CZOKGcEm]QHkHV/\TXO2p4=3CdSNJiTYDSS<>G
    0    485bav\=H?ZVFY6JlOdWDbDKO:=NJfUO<BRa8AKWC.Cf6[mUSOGVVn>RYUER_wbYgV<
    0    449:QEFCH=5hP9I`NKGE`Q]HECaC#CJ*aAgYqG[]dCT:MT6]MX]NR;C9DYN?-O>T^BE
    0    56575A7\KIUMNHD1[d[N[cKMvv>K&&S'[1daW>owG><HLp>A\i@SG=I=oL=kLFF1LY7
    0    507-ApLNV8[K:WI;]b^<B;cbpc<KEDU/C@Qf;Pfcg#+QDi9Im?MtDBD1N=AwZ[GBF`A
    0    638MC?SGO(NOM[BA]+UaSU8_TF7FTVIa7ak_I6VbNBTHaUVwGJEE;NQ^R`_UeL`MTh^
    0    524E9@M7FI9s_TKi]fE8_NR;>8uLFKU>NBwKON^SXX69`e;RIc=0GFR9XSm:WMR9`?Q
    0    505[mwI0V7b[`nJRj\UQW<XYf`TUTPI=G>Tk?=RCcPKGODfIUE9LTmJ`ignMRVlgSHb
    0    563NSBfdTJQoRNO=]3HfK;ieNc0Ig_OZHVUMONFEi<EWNMFF<YG]VJHO#YW\JKghNJn
    0    589I`L3W?aQ?TZqOZYNaVRwAUR1JaN8P7RGIZE]2SIAED`OXK=P`AGWQGTcLYMLVL]N
    0    404iTis]IY]EBgD3UQc]KOU6]N=4YmK897^C6DVZK?.SB[rbJR>Bn<H7JHVTwhe[Q;8
    0    455IWS_M3-IV??Q.N@RJQ@h'TNIQcLn#M9QQNKuo=<L_&8\jO0P_Q\^`EQG)5fNADRL
    0    481QDKe/I[=\&5:3A5S3<*$[\[O^wIL1/DNMG'Ja\152=,r9#YY&P`CPhcNB8+bc`=U
    0    727?NaLw/jSO@QUOWX@LQaI^LG1QBIVNO?L\TCL`JW?TU[N>JT;PR6\VgPQaBKOFPkC
    0    632hMBQgQQKUa`wMBjBYK@WRADa@^=8iN`U=TSEFL7eG@AThUR1TP7>NYJi5aF@OJYJ
    0    657\jTm_B3KA8pPL]V\X9@FJtXM>[U/.GW.=7eabe7.m<0VoU7aPW\5sBfMC`worACd
    0    523diQ\UkB>9Bv.;``whMASe^Z2FUF2C'N-,=\Xh^HBML=iMX8a\uHACPiZfd_`kC=V
    0    641]WajTBRS:HTO8XO]COi:Q[dH=ICQ7CF?H6C`SZJBV5GUwXRTIQMNH9dAEQ_HQAF_
    0    589=NjACZkd&=OZ/g8NLAT7SieUIIIDTJCY\HB\YT[CdZk7Y[U>_C0ZNYH;wAG;PLTM
    0    542EOGH?RACNZMsjVwHHWIgQSVTJRYYOZCXvNgMBBT[B(TNOb[*QSO3Tq?>GV8]XJCU
    0    428E:2XD*JOfHTi;>UL8I_\gws1hKpEZ^J7_A>OIE;=WS]RDOXId=<9:TGFk3T:C?;Q
    0    737VW^SaoMU69`APIWuaRM\ewZF+_KBb?aTUEoDKT9UqEV__LRabeIJN<GE\j[P^FIX
    0    629@AGB@DSPLL@HHT\XRTBiLG7uw89D7UKUTL7KROVC?LG;dc_GEH<O;hJiAUOE9rI?
    0    502nJSEE?9=bb3IZSE:POE4L7:Ua8Q\kHV>W7@6*F?aI=>kf@hG%SwRn:wN4YGF5_mT
    0    551OVXeJBvDU3;N=B^wYMP;VpSG@W>>Q?UT6Z=>QXn+BN;XH^Cf<>==a5GCZ8YOGG:X
    0    491M<SL5R=mS[PEJWQ>OdL^>RR=MWOOjL]@dP>nbBOdGI^T6LOSl;YwEF_Ol\NO$^P@
    0    668wpQXaT$RX]OJTKW[PMCQVF:Y=`=K\NN<Q3ZRc`2D<LLtRRGI\d6D]UV[5ZMTOW_E
    0    490Y_ZWFOSIBPC<RW\bf/WRbKe_J`u^8=U-TXWT``UaS2Y]aaBjXwL2?5[PES[JY]I^
    0    462[X?INQFdIh]i]lehQIOIN_FYb\864jwS<RROjVI\6TRLS>NKH8RJY,_oTQflPY8A
    0    4942*;:O+_XV`=`B>;*_jQC:_[GHK:Os][wR[X.MDFU>hYZ7Qi?V3Wh4?.MX0V6CJb-
    0    55863KA?hJPkcFLOPltCT\PHLJCY?@D>eTZFgIS>aQQAU>NX9_31:G@FLZQDC@w.]P&
    0    677cbZXSI^J=B6#AUXHECUDEaWOcVHL54VUi/NB\VT?\DQU=MiGUbQ=RLF<FEFGVW[P
    0    551AKAAI].wF_d9^i\=d^TFafL:G^Ye^S5PPA[V9BNTO\caN7ITp;bJMHUdYNIvP:OD
    0    556HX<<=d=:kkXWdKST_p=ZV7.\d:A?jL?TWKD>RX7GIVSEFRj9IK6`KdLwIfGW8VP0
    0    620k8KI2<<wC5YoQCS=Pcg:dADE\?KQ@UY@p<ICDHH^FXG:W?7U4Ek@E]=mQ<P@HO=P
    0    423XYS3wT4QaKLm@6ImlPZd_&L76XLM66]W?XTBY=I:AE5^LM]TCNGVR?W]KZVvaODk
    0    584UNC3VWWdHe<bVECQCR`XgZD[KJDCJaOrQ`LO@AQgAh=@>dVPOEES[J@QOA?ZIOJ#
    0    466\Ua<S$3:S`KYVTW1bDHR5LT[^DgwZOMeF^AHg4aHL<7S-Glr@TNQH)B3jBS<Y[U]
    0    4903DE<1CP`_wGF@HPbAjT]VQ,5hE<kTa[XYB<LBFQWPfSL[9eL<iifZcfV_J:oMb[9
    0    530LO*Z8WiY<a>mNB\_]YVkMYN>g6RTErkTUDV9O0Xb=aX>7IurL53^3@\ZM#i^>?b/
    0    590LIDG<CZS/>jRDDXYRKCrMTPEJ;0A`pRcSO_F?eWUTZKKNl;Oj[8DNT/H\#9NC2R,
    0    485N8=JSkOnaS[db6?SoTIif),90Z$KJkL`ejdJ@E/KFp`Y+4^pR:_ITR-qYH9_9:w-
    0    502WMFKW\<V[WcXd?_U[D>kR>QEZeN\aU[rA_dL=H'SC:XR2<ZP=IdfL#kV9P]P=4I[
    0    468I@R;)SXjG3OCYdRN7Ow*D^NO4TJcHZC\k-7NVOY`6eI8<ZW5Z4Fo9tL[_MHFAaK>
    0    632]O>^QX@]QLXABQXT[mA;`C>7>SG6XNZNK324P[BK=R@RH0NO<9cNWYJwTSG[^R,?
    0    511PdYIrIWCBCdPJ^LVF:1MQ`W-eqlCQASBOGbY\_-IQ+CoaL@emgR%bIQ^NwgaMW<Z
    0    514WM^SoYbWCZ``FbOYU3:M\]RBMp6;CAWEV\U[J:F,.#Xg\JUCXTLSUNWN_OPXTCBl
    0    554hrX<JD@KNd4ghGO?LQ<NJ1QETOggJWM?wlI/APIGCOPh4G_I47dc`>oCFJJIA]T]
    0    563LTBXFUBPJ\K[sWHwJsePK5I`ACNM\NU\jWMQKfM_[fOcM)a?5HlS<D?wJZHYO\>7
    0    570j6JsZN:XALRYOCb`LS;BN4[VdS]0JFU-TFi2517KNSXeT@0=FHwL^Oh[>8EbB35C
    0    485QWm>CEDtGJc=Af@jh;\D`TTH\W^;:;`2U.GlPQPO_EBNdc)YeUp<5Jw^BTYXQI0m
    0    782SWCLwDbF?RE`@VVDMENZ59J`MBAPWRKbISJ=JFODJN9QPILKOK<WIOPJGQfIVIMA
    0    682=FL(PEkIUX5lGU_CGQWN<@=PS793\E1wSH=XWPMS>TDA=4oL8-LU@X7]KL0G>\d>
    0    533VCE3CO?>CK6Y[^eDQop<SM;_[N_V@KPWVC-=LHeQ)a*LMH@=TBG?D^@VS>`8NX\#
    0    513^`AK^gaR$K[PK8NRVCM:P`ZR@I\HGSHG[)>IXP7QZJGZHT1cT`P=RAZY_Xg7HZJw
    0    584Ub=>?hZOMCi:XRV[[AW[ONKF=JON?>B-Y4KURG^N];QJB=FEG@HMeWcwSU:u]J9:
    0    521OUhH;XZMT4P+?OClGEQJ[AASuiG\H<]]b35Z9eATWK?db?Z5NFtITg/YPlM^wmTW
    0    430VNr:`fPXWZS]QfF:B6aP@UI>RU]YJN?\R6S<w7wLKSSwPGOE-IPm]^fW_LeGSIbf
    0    472XJbcFIJHNLw]ChPTQFTUPH^I+^I?[YEN/PTS_@NO;NPRS\\aB[UQDXcGIhHHbN9:
    0    7079OHK_HE]^aJ@UaLUYKeKVI`WTB[84?J_ZQ@OYZS:>PMQOYSGONFNHIGFF=;@Lw\H
    0    414ROjSbV<0?qKS3C<[SQTkFMdJSMX7A%p2%mdXwnaDBABSVW^]@B%j-BE@bYtDuBH?
    0    624qOVW[g&RFadl_E?\nGGXb?NF.q=:XPiBVGhD^T*Cf=BnUM'^T\wSg4V^QJB`QB@b
    0   1057XTY[\a<KPC_ADYA^SARRZ\[>GwVRGPR@]B]fVeGQaMFfVZLXiYW7K:SDZ]L\PJ@a
    0    749wo^@LF.:QZFGpJM6DH8BD0URRVlXgFQ9M:BI@8;d[79rACRRFX]NhJd=TAVM>JQl
    0    484_TORMQ[BSGYJ/W2nTJVFoTXE@PLLE:MMh@Lie]_EwPHQUaH^GKJOS\OWSBgLwV@r
    0    554G\S3)U1t`ZZSQo]PMU_LN?&P]EWZHLO,w_>Q#UXWF\<`TC[0N3dDB\HQJ*SLUfRO
    0    700_O]D<ZXKGAUG4USTEKW:?BB?kMTgIRZ=w`NRCU]P?KGHH<?N^OSH>MlOQCEZ2MF]
    0    556L8K6W8RO7lGd`CUDRS3SAGQHd7AU[D>hOaUFP<ZRCPWR;5mLJG;SG#(RTTALENT[
    0    620[LGD\PJ<[kD`LRQ=Xi?.@2<BAAX\VUCEmC@AADBdIUIeN#aF$.fNmF]R\TLDKeUV
    0    792Q_\Pd]BR?=WE@Z<cVNAAbRC5S^O<G=TMI*>IW_KDN.DS=I?^KKw@P;QL:CDc]JEW
    0    590Ha5U]jEZ_La@LH;[b=TPPTFEO`PMTIOMI=bMHOBAr]H?4?#LfPRCP2QBILDYHGRQ
    0    654DOQc_PLTRWZVIGKDRpK[]UXdHMMQVUmJAWH[UHALZD>_CEwRS_h:aYL_0TMGKYKG
    0    516lbQMV`TSWPL>_eb_DfBXM7_ZXFgKK\R5[5ZLSR:O`UJtMb;]PXKIUZJVF9Uw_DAW
    0    791FNM?DI`QEDHCIkH<5Gw;LUaHSCcPB[LHO<=LS7[ILL:DA^B@8Gbl<GOIR@i@R_SL
    0    464ROQS;J@>`g.WiwU8)KGPK9UvgHYa@U\<T?A/XNFHHY:Zg<FJ>lF]TMhf0?G^DS>a
    0    399tPG\`Pq.\J\ZPEBD9PC9j;VgNgT*kWb\ChQBT=DNOTAcHD\K\j9U3PXw6gQ;]Pr<
    0    542CICBeeVf.C2?*=?gGPLQWSMVQJ73eW<qcT\VkAVT/Y[^T.K;ADIF^BD`e#GmIBGP
    0    502lR_lIMRV@.KT#mTG]@^4/[bZYF]P,/WLg:B]XKvSUD?Wu_Hf[MY8L]k^>[d@HSKC
    0    523ejYkX]6FE;X>Df>eUO#FZhZ9S][TGLf&d?BOch@:Z<'e9SE^SWq<X9c_cnZH_]Af
    0    659YRU;<LPiPXO_bK@eXERSgID,:DGWEYbSfYXJLCMU3eZ\D5IKQ<glQ<AhRJ1Y7Bw6
    0    562/PF;EBlYMDLGSGR$AHQ6.gL@GC8GDL;kU90PZ;ZJJ_V;_Y\B`a4k<;;;wUN.<NkE
    0    609I;W9,Kah_L&_LDuDE?c58H5V_#WUAO9eOE9:GFCPKY\:K3W<;M@c:Q>Y]KLLI\fC
    0    6334G0Ah^@RdoawS@76ii7^hKG44_KDw[\Z]Wn-,R:uKdeP.6NXT=qad=Ia_:,ZF#hB
    0    520FNNOhG3R=bG-IOU@OWOB;_gJD]J]Y_N$PZQ\S54>m]c\eAO`QKMMK'_3wGWESWYP
    0    725\KWVfo9bFHwUSSBmb@8U]S224pAHXHtSUJjPC`8LNUXd_R8S[QcX]HR\cT9pA9VS
    0    786bCHBIHA\gJVAXA<)_IX7S=JHOUbfQM]<w8H4MCPaNCJ]F9PG<:l`_BRWfE9U/X]J
    0    520PmMANEXLSnJNwBNhJSY:9A=?bN[ICTWV?IPJMXL_MO?TF:GMP@VKFZRo*^ODX;L<
    0    780IHYIOOLPQSWQKP?KR\G[T:8UFWHB]A_aMIV2KFE_B\U^H6PJK<JMu7@IwHGUINVK
    0    662aP]AEPhF=B>>A_w9;RoIC[aGeU\S=9GBN8A`RBV2EOI;eSSH[F\UB_SQ<9Q;JjLI
    0    510j2FYaO]fIYWM2R\NWVVNH^N\tM[<KYTY;EVYZBf[PWLSQIBK]^k<?ZwXBVePI]M`
    0    673IR[>V\@KLK[ZKLX_@CGXM^ELSSAD[WA<\IGZI^RLU\]GJKbKTNU9NTNRP<#Y@SgT
    0    694wVKK1SD@9BLRUJX<ESNSZUYPW`X\S[>FOcJQ=EQG;FSM>PMCn;Lab\NBH6K=XEMM
    0    643E9\;9CZZ^[89wNQVQe]B?I@1`O8cX^9IoF7@`SJ_TYZ[NB_5<3GuSKSNXG7G;Zf$
    0    418k77Nl8DEcU\6]TCBVEwJaMe#]7>Y8`k6@5T82BCWCDSKVT:7ZY[iC?[GT=Z+M]9`
    0    552S[C@+hP;DGEPd,[9;cQw'JVhHDF^:SFWNeYgC;GWHPM@TTN9nK5>`PPKT;BRHiS9
    0    791VXcOSWU\EJj>9O?V]OPPJ[w<QX\KEHHINH>dQaKPmFYHZUK[m^KH]?X3N7^OWFEb
    0    571EH:6D3_;XQGTN6JNAOEwL3Ele?[ab_QXSU]>=KW]9VUM8XiChA5daW4>r.8A6T`E
    0    532YOU66*ZQ_[5SVpQ'=pGYDMXH]Mis87LVwC>NF/jUETN]<Uq:N>HYAlLOG.I=0vQG
    0    649WQ5K]cIHH]^R]TcRa[QcM:MUKG<M[fiLK?wNW@V_]D,VSFLdX1BejA]]Wi>K[PN=
    0    632D@D9[<kLJ\MhSQR/S[S9Z4SXU1-_jl7YRLDBK=_[3NbJFRg;@,Q\OHBSlB2;1;w0
    0    519QH]MT;a][BL3Y^?O_HT4LEOO9nR^UGMDE^;J8@8wifJQ;fD6dNiSp@FLa?>F5Q^K
    0    370`IZ+9QNGhfdUc0C@f]AgL_XJQ\aF^J6Z2MsBP#daNmJh0D]UV<lRo@9?]5EZBNiK
    0    666P<S`?OPfHjCO#gNNHgGNFJRIPLGaeA;KVL/RNUSPT[GAK9ME`[SfNPSUQYFCm[XS
    0    591K;-PGNJPXQpMPTPPu]GWM;(SCM.9a[LM5BjI?e.U#WZAN6CZYGU;LoTh/T=aHITF
    0    634Yc]tAA]KM=@OXTQ]L1XUJWwRIm]\;DB88cZeAL;HXELiWi9PhgEBLQS=DEmTVCAT
    0    442WRIWZOBFF89BYV'MJ+A$`:U,JLwSBCa=UP,9X@4CMUGO3UEUCCsJ<KnMC(nISPQo
    0    426KOMwEBZP:X8:PICF74[<QKrIHMgO4AN8HYgLCRN^@MJkRKLVQRKCPaN7Y@^Y9UIm
    0    547QrTVZJT_:COLQGGIn;RM;^eBMfEX:DU:<_vd7eE6ZHX@Im2WYaZLeA2R@.wBU3DQ
    0    5874Bu;N<wK.'FL&^qI=*]WY[PMN2=c58@SKP?Zg^:-f^Q0<OY6s76e+>@PAE40O?WF
    0    664@M7W43]=SL;Dj8JK==<U6Q=PQ_UEOMEw@^BDGTS76^^:C>OAGaAGDG4G@.UM=:;_
    0    490UFFDdF:MpQ[V[3XMAY[TG1VqOMclUOYUH?f4cJZE#IOUA7@YMUOHiLCE`C>DVJWZ
    0    453NN_ESoaRG>RRFTc_9/H?6hY^MGIgFC3NGDnIaCWPF#K0BfwHN`PGFW?O[F3:^@V7
    0    593Wc`UK`KU1Ne8=TMUaQFI`]ZDC\Z#Y;_M;QML]L@FaB.hf58hY[f;SZb`QUegZQ=X
    0    713DZFJUC^HIFQAL_nW:PVKLUgb`Q?WD9?4X@1ZD:Q>[G]9TwBDZXHCAmMRTTDWeO^C
    0    743T^TE<#`8XV<OoDM8ALaFNPhPV<nJJYI0[YU?D7_-O:AQ<SR>PMLK\DJ<7)e3@VH6
    0    616OQdOPZi\:B`S`LYZ::CTKfkiDg6MU?R\N;P`wc@2p3LSX`DXiN8UL2V?hbR`[=R]
    0    532R>N^G8_>[U5\O?LOSaGVa=E,4H?SPe[_1w@FPDHJAqGLL@NUAS]NMVEU-DCCOIOD
    0    475Lk>A65_MB*ED,TkN7$XG_dgPjM@FGF?LLR2bkJK7GIwNe`OE[i5:E@K8Pqa5=RY`
    0    683iQUiIUKBG4P80aANUJQRJSTM>MLE#PBKMK;XVMWUPH@>V[BJ@cFMAcO8AKVNVfU\
    0    642E6]@N9@]HHMZPMIQ5GX_IWFZCABVC?3QXMOXaf?EO<Z=)ZOLRRH;N9HwaFXPXV^O
    0    650A@SV>8[>RPYOGe=QZMgBP[ETKdUPGfGYLjDSXWKONESAIG[FYBceF+I#j8F=DMAc
    0    718=SS?:B^?LOP&TLIT=JSIXWeIUF=wIACFQGNXKG]QMOdIIS^FN?[TRdFEJDEE6KYF
    0    496fH>YET3f(H\NUtbiSACImXB8\Ke=@V]Ew.2MJ?58@J2Bu]bPNlVO>Rt`VRoalm@Y
    0    664\T^YHQ3wJCRH?`V`\LV@w@YH:TKO<JXRDBQ^VO3GYRDU_]?TS^@QOFYNTONW_J>[
    0    395_l^II9<E%0=Z\LN<3-G62?QNMDMw&K9:7?bhC'e)sPHJmTkYeVnMZts3/YU3c68j
    0    545E/CC]BIV?@GINGRFaPUE`O_sK88g@6PXOHCwI?X;o`E,GOe`NL,p<O(4]c:<:ahR
    0    501FCIMNJMEVlXEsGfA\e/^XQ/8DKF[WTAb`vK6D\PF)`P@;J`:#/P@SB=M\6;K*KeT
    0    738PYbV?SJwN6K,KnKQQd_AHUH;D>M==>DSVA4NeW08qKSHj`dWWN_XOAKPJ[KqegOG
    0    606>UJ;>GFVcQXPD_KK<S?E>N@YV]?eG#V>bBOBILDS_3M^D^f[\>GT`^FZ]DDQFD\J
    0    515dX_GZwTS>EgM*Y\SON?i`U;;=aBAHK]<D=VhQ[^:mH8FW\U]V\@PN9cC;ZSBAQ(U
    0    485GY[OHQHPbpb/i??UAoJW.#7g@X$uZD>b?/I.ZG:ddGFOS*OK8<,?>OELTR3\cCM9
    0    490cIqRhkOi44ZJ4UKVi@<EVnbCChX2\E`I9YhcAh?:XQheTvNfnA0j>#1MndEDV8`L
    0    435L74_6LYYJZIkYWS5^FSWP7^FFqDlSTwAMOhZFReCL?YIEbKT[mQ>0Z16?WRGP>F_
    0    609SZ?G>D`1]S:n`8`/$8Nk<:jore`t>lJ@:tfkN;UN'\+W6w5=lU6?cKMC5+lC44CG
    0    425EcWM@9'PrHAKIYsB6LACf*;gWYb9*:@?PA@cHI6F^:F4IJWwRgYF-^Oj-a=Y=sbR
    0    459_O^G?QHXLH#LU`IE=Io`8PNG\Gr@1NYXRY@h(FmQQfY47^OIhfAYI+2GQ5HQY[h4
    0    775]BKREB?=?SPSQNJ#NWR9I=^aVI[hO]\OdT0CWBCH`'=RMMNaLWZCHHMDVJb=KPBX
    0    401=JJnUfQddoT=[WKWBiR@.R8/eLLljW-_jD1aRUCINToBOAa#OIRCe`>XX=0RJdkc
    0    547?W>>2=DcDE\4=YEH7$\FRGRRYQ?@2C.oP\#BNELc_MNE=HRSUF8ZKMYAd9NI4\L]
    0    824ECZCV_5YBOWEIPMwVLWEOOQ;AR@HJRJ\YGT[W[AQTLfNYT>NdX=6JJART`P]FaX_
    0    676BZYOEaOMUw^D@JSiA@PM;fRWRW\GkGNVKMLM:FI=nTL`]NS5???KX7JCYB_dRSQK
    0    691;c@H[SYOLKWJK\YYYDL`aISOwYIY<7JQLdYcTSL5TE>SaeNSXNB?HOUY;_@V`T0T
    0    649HNZ^O`O`0>ZH#U,jG9ZDkTUBS<NB7=T^]9AD?YTA\A_5YbMZTQA&H5WDGQfT_I<l
    0    407]F116TJB>4QXGUYQ+oN>R93_^_TUYKF#RVM\FBMN+7@HJCN>P=6JX_VN%\JI1N6H
    0    609CQd^FVXSFEP+,_T[IF=MMH^CBLNFQ5UI_TXlGJVaXSiU=bW8?Qck3[L8R?WN/\wM
    0    719G0RA;6VZR@C7OLV8EQ[G6`VX`YQwF^ARJHEOIGKY?LQ=JeZImfP[HTG5G1W4;VXC
    0    4743NW8]7RJPQ<K-it7O[UE#UdJV=GlKBCDQA@LG^J0+OEPJQZ<f?;N3]<Q?XA>'[[8
    0    578ZDQFB?9wLI7`tXdLVGcT7HWS\4T\ZeLDV9P_WUZVT?i@7L[3GM=;^K>TNM\I]Y:K
    0    565L_;MIMM\PVRH\hOJG]>YLZDLXYWdTFOMGCBgT=PRKWwI=_GIlB[aABNCP<JJEEkT
    0    564+1PG'+V=UX(=cOY2@wY:8YWJcNKmDM@NO?2RZBmM>HF8/Ve9W9GLY2:<O;3*-nuG
    0    576?FEII=P[c*P:3F[8QQA=RZa=RR8fK@>c[=KWXPODT9N1#LBOZ[<PR<K<e<W8OcGb
    0    407;[emXk%7MEGaH_EFTS0UVTIP\gPUJbZ</VL]iwGQES?ic%1<SSfLiDlN8dCgcSHR
    0    508IBEJQFbf>+\:?VKKTH>#@OS;<ETC`&S_PL@G:S:ARLSBF9UYZ>QKCLGCHK:CFPFV
    0    369IHBh:DE\rZRLXS?<GbXd@VXWPXkCYQMdSne/3#Of]Ve=<\SUbjMGRX;KFHSJ;LPI
    0    5061MVTKcOS4NaO8KrH,#COFiWGR_s<D04DU>Oa`QI2<DV7McIFbuGT8GAP>GTO=.Uv
    0    569UKCOGRc>bbX_ZLC^SQHNAC@EO`^DL_\IWfbCCwPYFXI@Q5GN5GhTO?DNSILD.MEX
    0    501cOo;ZLK3B7RFL#>=SLI?QUHbGXCP.@^-PeJN;R4GCWAZR]2RC`<TSbF^5'P6536P
    0    606KC`<AAQSUW?b`TS<LXRQ6TRUB>QcIRD\\:?C]CSI]_SSHM\?R1HKfKEVZ?JE6w\@
    0    483]AKT2.bGTeM;`odJdX0K]lZSOC\RwMaMgi^AXF@7OOX>PBMJKM[e^tOB^T_>L\bY
    0    600C;j%LEC66UPUYOEWg\QTPKG[b*#bQHSVNDG_iJiP_FjIKAGMC90ILIHWO^FH?MaY
    0    481KjwWlHLRQLh/3@bCSLL=3sbUX\0S=9J.5`EEKFKQROMIVJ$Xg7TY=O:9F\HN21^T
    0    710DaO2DK>G_OH4kYw_GOEb2HSgQSFT78-VBNSmbd=<=93Dk@NL<X2?Dd\[8b^a_K6S
    0    521O@</5AmSC@>RgVT#<lMVQ=RGb4PhZWAE:dTL@AVP,k@J(<L>Q9R`OA<Q\.X@0JU4
    0    641^a_=8I9pLaNOvgNAVGKi]F_aVLGT6SRBbZ=AON[RU#L6O\D4<;S5JNL#?FL8J7:G
    0    521wVaGUS+9qjdKA2@F_H::PP;?<XhbHI?4V@>@S.&Tp[Fk5@TTIFYek(Ye5UDJGceg
    0    585;LDSUm=QV[`SrD>JdS1w\JMbK\EDXcgQRL]_O[;CGO9bk>GAEE7S_icWI_ZpA/66
    0    649YfU1Q^G^UZ>JVK?PG=_9WHALSXQleN^GM>[aE_NedHieMHFPJM[Rl:w.dEQRKL4E
    0    712DHjSF]Tw3/DQU]N@L>cC_h]:LSBS:Da_6GccShT<fSITY`RggFEMG1DLYQYmKER]
    0    549UBUo@wTlK5?E0@YK<SG3wHJJRaaQ=PNKBUN[WTL`OASD>YIR9N^nWT:SXMZHFEsS
    0    399SD0U_JKWPQ4T[L*LdWMNS`1B-YWeYi8F@Eu,6?,TNggBWLKWY1ITwNO;:GJf9BZA
    0    621RbcQN]Bh;CZ?JjSoAPK_Z]dSKSZ:81HG>48Q[jHAw6J?b`ALLOE;5PaSCJb\A@4`
    0    410,+5G+P5d9>ZCOhXVVc]>:MX=AB2HSZmJe4AnFYWB;bOBe<pTG#.sK\=OFCKIgGS.
    0    548A/C_/?/`=a3:QXE.ANTBC=9hHO5UPT<WJDDU/BKWMTM5EI@*i;QMCwXPJ@aNSPJ9
    0    881D@`GMRjZ?BYH4XRBYB`D^k_OXDB[VDHYVBT[hAR>]wbF>R`GaR7aCI=HR?=KK_Y>
    0    508bcVPBS@ZMUoI@JRiYfUbT\lwJM6TP8;[[RDJ\_Q0JZN=Ph@^UB;KEDKRXaOZVJ8N
    0    743KWwD@LFR?mA8dbB>E]C=6N[@KFMTLRGSNL9BL>NRfPDL9EZ9?8YeJK^ANTQ7WMcR
    0    439BDgP5@EFwOF=R;OAIVrG*>0_v-2[5Q2IuD80QFMm;dA<KOv4M1hFKp+:FKUdMGeO
    0    371RAq9wP^=G4Z@^fNZ2@PT;C]bC>@H5G4bd;]]QkS+DIGJdfEs<E1<MR`J4KdF_Khb
    0    548LC1GCHG?fX9D_dcjPV6fJYJPE8.*D3BMYS<XjV?4KH@EjK7BPP_0QZhfCkLpaZ/#
    0    5886HLE5C?OAWGOAWUHCOPPCQI`vGSbADFU]SHSIF@C[4YIHwPGSKrL;AdRQ;pIRaUB
    0    470MiZ``YhKIKS;5W98\:]D[A?6.8U1b?fUY64oM6MHfR:VN@Yh;?s[AZ\2unMUgVXw
    0    600=B)n[Ss6g?JFB+8[JJL9[TFD4gjJMgDwKfK65sLGCf:.C::KPppCDA@;;(:PLA6X
    0    814p_OYZW5Y9B]>GVCN`UIXgcT7BVOFFEw?FBdRHWOPIH9ROH_Xg^[S?FYE[T_\LFNa
    0    499AIeFD>M47j[UI@D=<`_KIEY@J[Y^_Y^J6`H,D#=CHjUB2Yj@.QTd=c?CA@E5I?NJ
    0    578RjaXITFINZUTU@2w\?BUoeZQ9MGGJY;'H[QBQe@N^MU_XL5iNHjQMHhN^5``VFOP
    0    656G9RE;7ETP:I:RZh@T<dOUhUaQCMsJhVomUTw@CND``^3.YYHeBDWOA2Q^7IM;TeK
    0    601PVd=DfS[MMO2hYNUVJ;eUCIKW71`GIQMUHHOWc21fFFfMDKU=Q5JV<SS#cMd]6YS
    0    631\deClYH`DYOkE[9YX\FE^PU?>\RMa<QRK?ULOO8^^^MhR^==OJD\IIwRZmhi]N.M
    0    353TDX2#C-GEQJ-Hu4?bq9O6ZQW_83a27@BS;1]eL]9Y*?/^c]FHDO(6X^T*CBUJf8(
    0    726FWDWRBW;TX#`G?YA4D8r16afTESaBNKQGTQYkGDTQI7PKUPSMP$8Z@CE1P\5`PGJ
    0    781F?QQJ_P_G@HJEdOXHRgTRV;PLG5:96eM@CGmwXUFUVQ[^[JX@W8=0OKcD`La\PIT
    0    590K`QeJZGJ>I7KZ`UUXW:rD@_j9W/YBGFVDP\ai[P8KD=_WC[K3Z#,KHMe:aJfEFFY
    0    629MTZdvOK_?LoW@NJO\NZQwcSA:L]>B:TC<AOJY^6R]:N^YeL=ZYQLO>XfOY]R\:8g
    0    468QRSTGSBX_VE@^9T%7wcDAc\Zecm\BE(UB[GFM8__mo_^:dQIHMDpXI>$X4GK1io9
    0    331bd6[=gX[dj^B/af7-)Db=D#gQqk@5Od/KtHX5`W(CL>j_`Cb?[_?WB@EH5:QZF/7
    0    722J[SPZb4J7EW6FP>]79BdQ4Hb\@L5;9C3DVUXc^DKL,4ReC8\K]=#8dRR8mdZ]IBC
    0    701HKaG^OYn:1uNJT<J\DFL8^hX9WZ\C>]P?+adMOMFQSGEaODZW]@TLCL;NRwRMBM\
    0    520Q@B^=>ca2ML`_3TUP>]eYP\XnA#MjREgK[VdRPX_:Xk?YWLJhO=:Xv.AWAHDS9_8
    0    409Lko\=,jQt]>=Zb;[UJ4gBAEYE>L`V=\Gg(6CPV[lbMV`K@JE=>cUwecCHH7:7uea
    0    478pPSUfP3CF?lRMeK^tEa;F<DC7]=:_KNEB;@fhaCRmG+YcLIo7eEMGUld#rWF]b=_
    0    609cETVEH9IE;OAGDw?PERIOGCdNU6aADJFNMc^rFa=ZP2WUUBGXMC>AjJ\5>U>@uCA
    0    467Jt\tVQHNHRP:XwY>UF=SJ?GaaV9*h,bPg1ZAMR3@eG@'rju:TP<RoPsC9cn[RJ-Q
    0    662AOI<MVZf3V-EH`wGLZT:VHQIK2XFMB^g]8QWdkHUM7@NoV<3\*FDHBigKTGPgU4H
    0    537R=PLV^:]lDJQEUY:NY\gJ@\UP*MKBSOP@?MOPE\L/RJNOb/aKL;%bPKq.9hDw57I
    0    55499P4GCAJ[.cWRS[@M<^JWYqQCBDMXZ=ogRSRDM7V\woJIq7@YN<[AMLHbXD?AH]F
    0    624DPOgTRRFCOaPLL]GW79`RTU@aNR\>N[Z>RLQL`IAl<;_UWD\wT5UQ>JA>rTRFVOG
    0    61726CTR>oKSHKEj\XYGOKt<G7`M@HOSX?Xc_XPSR`F@wjOHBf8DMAd<b8Qc;UTTbW8
    0    614Na]EZ8A^MSwU-UBaUTJPoLF\=@C7MNBFK\79BR9d=P9A`51^/CM:RNil3b[Ri<WM
    0    676mQQBU>CE<NG:BMc2J@:ALMdDHLCgPPKXF<RGD3]8a?I>U`(GVTw:JJeKIE]PRO@P
    0    875BQDbQYMX;E_BWV_mXTHwLKPR^@EB@WGNacUMV^BAGQLXhWTJSILORPVZ@_KaDVBM
    0    5847FbKF^hkL3\59nKnGH[LkCDXS=<=:^VQR8-nwY:KHKEBh^PZLV8DMX0bTi;FffFW
    0    668UQYFEI<HRrERNZL\AVY[MUSI^Mc#_L[DTOO^NWZKbKCibIHMDEZS?=FVLP]Z\XJ\
    0    533&EB8;_A_SX+ClZZ?.\IKO[>oK.%[BY*d\`M_j2l#/aT/?D_A89'T7`:S@T.CF]U0
    0    594DbJ=G6L1PYI?VlL/5hX8IKm<;c[o;%R@Uc:?9E]Mp'3P5TMSDRwN\(d@6FB*@EeS
    0    752?_<SBY:9RX?Iwa^UDSQ_83F[aVMGOKMLWaa\`IPBGD=MW6I@BL:KFgXf1XK`SX6F
    0    427W;a<9E[w:91@73@FH7n;ag`.DCJga5I^E;EfTSMNb\i61`X>NR$Z@W;6OF.-@RF>
    0    414dOVlIOO7D^G5Yv]Koc?IEfBfZ^l5@I\2M9RGDwDAk56hk\#_@?@MV9[H:4lIHs]k
    0    596S;UsBOGh(6lIRdNjRScOfdH0KJ-;C(XVRWHeWVI,YZ_BSeE7qQ#YBZOTUONNYCBL
    0    566iFWP<GL`EJRAHNNDNin9SRJM5IQ^QNRYS;=RG=WNTkcHI^U_aJHYUwDNJUS?VQaI
    0    699;7AA)@kM8>?YMekK=QfABEAXl)2Z5JH`^VQ\E@_O4_F<Z`[3BI8G#O?_@?XGLaQ&
    0    600WDl7I5<;cCRX_<42F_9d46OIfXcL_T?GUi`)OOSiF7;wJ+PE>9K9ZL]\NFgaYCUO
    0    723?RkXIQ`dH>S*Jw_LBUUC5W]NWFEa58$PY>Goi\MIVIV73RSToM?ZKJ1>`ONA=Y^T
    0    5477ECE1*@3pT&hU7iCEgAo:@HZn^nZ7YFSQbVI9FPe-U/Y9Sl@VPLHSl22#AU?3>QJ
    0    476PLKF[TMEfZF>cVQXK8?<HJC4V>G6OQPdQ,9?,wPPCo;ZwEMO+\XKEf`c,OD]J^4B
    0    454Zf9NJB8YGTN^8VT9)GcO,pRFXAddV5_T`1VSN6STfRU]ZMVeZ9MBLQj569nWfwJK
    0    856OO?aGB>7\l>`P>VLHS=dC<hYXX[ULwHD>]^RC9LYGE@Z5U=6_SBHXM?GCF\B?=BQ
    0    5566OTI=>Mw9;5aAdFNFRj3c]L+cPKgVD9[g3HXh;\VXjW;5USAa7Nf6G-RT;GGA]bG
    0    489=]fRom[cYbd8hlIw^A]^YdOCIC)=G?[^aI^`cWP3@PQEd_oOKCMKMEcu__Ee[vDV
    0    553XZVLTMHLX]MRBS]BL`QeZEl]\b_1OaUUICBmXFWNWa<Tw_F]e^K3P]gaRT_eI\AZ
    0    585#MPOX9KDSt=FVXAF:OQE(BO[XM3\c;IIZ5pV[5P5WLUTGE_.?GNS[FK<Q6W-ELR=
    0    642Y?ERJVAwB=RHBdMr6;SJRiN<EBFCDHaA_F<bJB=HXDG\_LM^Y:l<QVMnA>XK[PF_
    0    439`Xb`UJkQGC\<FeQfO2cdBw_PcGXb9Ka?LOZQ/n]?AT\T^RKPlYsLC`gFJkG,TAVO
    0    484PGJCfBEba\g[JIYME]JWY<P\TNUH\[VIUDJ5h=Pb3wL[?FeeV/dOEU;GQI?UEVmE
    0    398PI6ZP]BawcQGB6YYJgP\E^GfSDTRJmHtjYCWh=^VOlRSCI]II3]S;B1W_Pk1O985
    0    515BQ8ZNUXU7HX?aEJQe3PUIWGX;hTHlHAYJEGXMMLc4oW[]>\:DPGLZ2#KE=beK=<Q
    0    555ZMr9[NGOM^FSJQ^TRQ=a`@VM6BE*VVfa7WJLc\DNLQWH[#@8SFRNb[IvSFMWS?$D
    0    573dMpPLGeND?LM:\<aTBpVEIULmUHbI]OWWLThKcU?DBj]OjVeNR8PR[6wtHaTFOdL
    0    3759[ZZdwgFf3m\AMDhmfXT`OPhPUb$jTBhVlKh6gUTDqe<KJW?QMT:@3K28IdRI+C:
    0    807LoeDZI9T]PKTae=HGUAUIFVGVTGX;JMJ`KYNYF:JS9CwO>RSHMCMcHOEl]Fk<MY\
    0    591ubLNU^,ZCTXFm@B[UNV]N\UEIn`MKhQCA8jO;CXG>G9h>^4OTHQVgKwQAY`ImAOL
    0    490_FPF[YEV>CKM?n\>CHT.HLJbwZcN71O8M&6;>Fj>W\H4KUOe<8kZVHZ8:GA5ceLm
    0    594MKh`MU<YQOY;KhT>NE5ijcMUOYRNCW=:KROM:F:ILMWN#gRLVV;P]J5TaGDdDSGT
    0    535N:\NA^L^M;ti8gS>LWbGQmrKW6=[KJ4IhF<h[YZG._h8KcTYi&KZD\6H\aE9OawH
    0    726pPOHWHMw;KIGLbOTPE@MTS`B?MOD=HJ@V<[cbPFKSOP8XTFONB]BG]WcHfYS[QRd
    0    523U,ABL4GLMa?FdN\#85\IFO@FRBGH]aVIUTU\N?V7CR=(E`AA26BJGSEP1PZJ@JTE
    0    494@]R>P9Y3_YL'`T=eN\REV@MOR]hV.GQFPKN<AA5C_G;bK#GS`P\@[>V7T/RC8lQc
    0    529LAEIOQjEQFYCOB4\_NMPI3AFIM`BEJSPOw5PKT8YIX5Oh:da(Y\;`&H19IQ^MJ@[
    0    616;PXUYMQJJPc=?JP]\NK]fw@P^C1cVDRIZ@<gZa7=QJ=TD4>OMNJKFXNFJTRNf<EI
    0    720XIe^tF=L@Lg@B\>g`;SNwnlVBS[HJ9\1H4fmga+Aj5'XmY?Y[^Y5?\Z\K^^PNH5`
    0    540Z4?FC9]<VCWJDJ[`7Bo>F4gPAfO[LCW`IWDTDHFPH[oUFYDUBPTwQOEFk5QN=88L
    0    706=;V<BAZq;<<V=Ed?@jNTI_OaW82U\OE_bNIOW4fJ9XY2/Bm0AP>MNJ#CcGKA(Hi+
    0    565XEG>UAbYAPMHLhXHEeCQQFB^VP\6;jWGS\@U\VNYIO1>DNPDV-WQ4wUeX5R2N_GF
    0    451CBNK[@^m]fH>P7[DJ1c^Cibw3;T9IUKo3wWjJLj:5RHB\T[J@W;RVM4H_<j4-$=0
    0    679@2d9H:ZN89\7.HTAEDfL9djUW=MS6;A_b?A^OGi3RKF>TwLAf^FFCY2@[6Q4G?[=
    0    696<:RA>EpY>'<@;dwAFM\7AkZ]U16SBQ@laHKY\R^LH\lF0\RSaNF[/N98`AB<2jSM
    0    609B8G=?cS6LdGEdntj6]VY3<;^d4LSC@Caj7@^w`P&6?/YgHnF_>-2:sJ<4M6^KPCM
    0    530Y8SMQ5`ZSAec#aPTZ:`V`SSH9A\gYXC@bTMSHbT;bRI2JgUMc=RYIO3ki7I^LZf]
    0    444K\T545\E::MKFXO4Ia>UCO^goBcg8Z?cG@Wk_Jw#UJ]LMpaCbCCIFUZdZ^e2KTWm
    0    499;QU=H@gYVeX_L9PEe\[kMVWY=^dh[`RwZEbNA6RRB4]<A5oC>^JYL37eN6_IS]YH
    0    407QH*.7h%hQ^mErF:S(53FOOJO#R<[UPGatOSg:];CXdcXE<XEdNQLZG,ag5,THAv&
    0    605ZSc`w_.Z>0uA6`;sNBPflQmLH_E?YQTG:7j]liH9lTOl^YNlO_MXB?dj;v^ik=@P
    0    710iwM>NHJDPJSFOK48DDW?P@[>^NQTRPJ0TB<G=2BW`5NRCJYED8\OX5^MZ3`AP^[`
    0    542KHcKORFT@-N9%w1GdAHKZmVEZAIQJJ@FYD5QYXIHb6]2W\_HJ@.^?CTE_NE0PJ[?
    0    652KewPHJPO\aTRTWDN5[?S;J`@TL[hAOGFT<:KTMOWf>ZC@DmCU?]aa@KCJJTQDVYZ
    0    5336X:XJPdhWi@\iD4CG`AeEEaD^ZO]SA_>VJ[E5+XHR[wIHZfGGC_Qn==HPPVWD4PG
    0    539HFVGPT\4NMPO5O?=DMDH\OgRlS9OPHO\@KE5T#^J\EOA?Jg[FL4^_PT0SX^BcGVc
    0    598LKKQMHGbMGUS8RJLX\S_^WmEM#MDM]\YYLf=FGLK3:aJMY@mWJGZD]HU=ICXmOWN
    0    537#;AD;)k^_c_b]OZB8IEI2J/CnIWtWX;Z]aTAG<eJ:uP<G^P7NFjrRJ8BVUL&@N\A
    0    407Z=E8ZGMNK875:QAVVI/?ZSb6AQ7:eKQ_E<C8:^d]O]^:CHQDUBRwdoFVbZhG:TAJ
    0    570TXTG#F3GE9`OIQRKTKbSg9APT]SIPWHOXLPVeVM6NS?UE?MMNIRFGYWMM_`bjUYb
    0    501^IF;7#MUL=.VINO5YJS8d?CEP1ZPT?YETVV8=MMQFO-5LB9I2AlJ2Kc\%D@GGR.?
    0    609`eBVC=L`<?Tj/^F7dQ\agTN;aBQB8;_PaS`@IIR\[R20cN8_EUTP:OXw8jgMoZ>U
    0    590W]UXJGNBO>?CKZPR=*UT=JgSY\]S<HPULBk]p6fCN7:]:]VCqW?NR;V-F/w?/^NK
    0    504_GW\S>TF<OaQSHQMFNsNF]w,P;D\IcVRSV]aY2W<Q;`EQgPfMLM`aGA<`PPILKf_
    0    634BE]I0CLTPEDARwkV4fcF@ACJTM<F?84\b6?V[XI\SMSLVK[CXSNS?bJ<RP:J\fQB
    0    497Y)bKMYP[0A>^1rpB,V`J1=8wm<FT6JQY]E2><1dVEoB5^T[^:5SR3kUf\BQOC`W*
    0    838BF^X>QKWQSI??Oi`H_J[LSXWVFB@=F?XIGUh_EwADJKBOFAOZX0HHS<LJN5SBQ;J
    0    595kHZb7DNU\SD\`jLC?dYQPTlOg8wb?g8KJE_NPGO;R)QMU^VH_RVSODXGX>I7HTMW
    0    455QLH=H?hV5FB[.YQ)Ouc=WQJFrXVcIVX:T)1;I9@R7TUBYYeIGC[w:VDHc:J<ciIX
    0    653HeNVF6LRSP;=SSMMWRHR>AZ[OhN@ABE6W1FIw@T;f+A7BDRST]SNXXPI9O\QYWSU
    0    594kX7\nG;<_XPX\Q@M>S<cPE`BBm[CK_KC>Pw<9L=WJD+bAHFXX]KBpMPTCAVFCHDD
    0    546>%MF]ZV^AA=UOHRSdhs\aQ1qNC@B-wAeWXYXR8Z6<NaGN;gE^S6Z(ZETTCN6YDV;
    0    589C?^F:OBeAX<<^Q3XINSZQD]AE[=X\:@:h;;8RwaSUPgC0RaTZDRgZ*EGhI?^PLiO
    0    4691ETW=DYWRSO-Fw:n^jTU9Q1ZK1YGUA$M`aQ[mn2IH?U>`gOQ]IB3ILLs[bQ`O^jC
    0    584t[Y,KS7KwYCHW_A:L[9Sc<:HWgWDPJKEa`S69DHjGUKo.9S+7;cZ[*?ad;Ce^NpW
    0    741>:;NHS7_=ITbIcVFBw\VaK]^]@XEN`TR`99MGN[>DkY6aN]P@SOFE`Hf@dZYcH;9
    0    5384Z=A_HOH[jJN`DpPC\DYCKcewPDSNW:l]pF`FKW66SY5U.T8f^;GUWJGPMGQA0T:
    0    552BD\DT<cRHUa6=[TYZAa8WTBVK5%cDP7QEeIUC=F:LG^=E^]Ga6:iMlCHw0FTPME-
    0    437N@RB6=:_aLIb[GVKRw]@M>CDWUOICg?HE^BI-=YR;b/JWeMMY^]_;jK7C<_?KQ7&
    0    4718^`kXo;VP-4=II\B-6ND;P^=CR/O05KPkQIMbT@Aq#OpjUTb=QMHaLkDfLaA]D:g
    0    6819JLLdJ]HVRSNDI1QaX/\LN_1JM>/PEPR7;]L_D+IIO<wNBVh:PQV[2ONVT[OGB7P
    0    498HTWU/B:_NiQU[TZLdPF[KBJaVn_KIUQVB_G=SDSb_7=B\@UOPXw13aSO4UVPSaTU
    0    701+VaQ=FMUCOM]9<P_OJVV:^cPOM8:A-JIGXLSR\JIPMHS_ESWSUR>JONIV_HHwI\]
    0    666e^jZ]VUbLZ[JG5LkiJ>mZJa<8N3PTNKX8VGUPB@0NM]_RTHWOS#HAUOmFDVZTOXN
    0    638EI]OWMEM@=c<;VCPY4p8If^;LWWJ[5VF<5C>-?=nHWE;:VMwdgp[T<gH`8Q:U<Rj
    0    726RZP]cI;wIIRP<]VKUWY=oZm?BNW7HR`>@MbNGY8LLGIHiP=ES`_EBEVYTOeHOCNR
    0    4823>KXHPA=\P8n^W-aZYCTADH3L0v1WEVMDw)K^@J@a^<RBHI>>RMTBJ@W_A<NT5CL
    0    580X^kT_cmR48B#JrHd;@pBDYO<JQ,747f2V)Fd\Ha>dEQ<7ibUq[)_LCZ:oRR`QQ@d
    0    670NPGRW>OM^SC:dYP]@QOO>X\@_GZ\EN1IX6IO]gSMHGEHKJGIQ>JILSWPCRFD3w\R
    0    540_NKLOR@IMKYw?b]>ZZDQ\?GUS>YG@`M[>WET[VBckfLAi6NF:_KG\YPEjTI@@bMW
    0    4841(JH7[UGUT==KAh<-\E@L*QdZIUNIMGw`Q'Ar/[S9c\5P9w<JMFOAk\^:]D2+tb?
    0    575oXE[D9GJH\NSX:DQNX8W>@G=?mjA=MOPEUwVEMJIO_5[?IA[Aa_\Q=WGg1QEB<^O
    0    458lA@ajb:MlIw=a;/eLQ/Qrd.d+]3=HZn4ELdEc;,FJ8`gDQYM\Z=Q_7<\DHAr;0J]
    0    685S^aS^e-g7EX>/<XwUCPHraSHKUZ'G)SNY5HGOeI6UBFPY_Bg]Zs2.QpmNIhkZc,U
    0    551G6RPD;HNjZ9D[N`aWOPWG1AcXDW>5=2HqZLPXC@CHDC;ULfC0AVT7wg?VWIE5G8K
    0    543J`OaQYL]@D_9.EAwfM8F_OOY'<O'@0nG_(V]SKYBMHVLjt4^Ne7=4XjQanlHoSHR
    0    706WI\NENBUO5YRiV]QVDA]I<>HLQG:??wJTaTUQ_[=KaKHWFBFFNXQDch]MaIXFh?W
    0    519XDYWT@?M@UX>7_H;w`HRjQ\US[S=3]P)E@KEGALNES9V_U&qJF]>F]jSUQX\[O<W
    0    472SQh:.GRVYMK@^RMFIIPPbY_FiU]w%)?8P:SJG1WXAg`d.SKMGL[OD1@?G?aKNgEP
    0    771wNOTYb8cRAbR>;3PbEWLk_F2KQ^QF>[[[IXSNcDXHMFUWG:OVOcUR=QWfFEN`DHR
    0    541jdRYwd_R.8Y58^J_`=bLl^^D6KIGC=dgN9BbiiN;a;RVgMIaPRPHE<\XLW]VN^8O
    0    698\[bpOV8B>BuRGl8gwHEDbSd;F_CTGTh>NBNY[SCRSBJP_NLiPgRc\9\NGcFWh7Le
    0    4997B`aYG-B;FFe6I>LX+W[HVVL8_U;N=RELcSA=F#UQMVdeJ-MBdPVW?Qd)XnpRTPA
    0    624HMJ\wU0L?<XLHK?\bE?FYegB-QTMaLm<2[hNRF<_T^HKFk;QdjF^d8KJSLjIT3N[
    0    590\a<\Q<J\P9Oa:KeLERTZHNOR\C0U;&M_d:bwegK>?AMSXJRbGY9+GY@^PjEZX@QO
    0    559UHFOfRELwc>WIFHg\FMCWeWK\ZW?UU8;dS8G?JWXK>KT;SV]D3]P^6JDY81GR<\O
    0    5777eKcBN9DJHS:QSI`ZF<LR<GC[dN;eUU=GUHE6S6MW#:_dJ3Ga?J[`QLSELbSK[-G
    0    616MW=DwjQKTB=RKVQ_ac3XPD,?C<4:oOZTc1QL\Z7HJTK\XJ=XYWFILbijMaNPZY9O
    0    821OmcR_JMNEMGJDNWOZW<=GNPGB[`]FMKNOR?WPDHQwC@ZPWZJTKRX[N[9dNCIFCUN
    0    362HYU:HPrY5JP??#A7GG]MKdpRP<UL8S[[iC2egdi%aPI6/SjSkUqHCa16wnNYCaeb
    0    556`kcQS]CVAIV-@]2mV:BHdam#NuF-GOR96NXams<.7:KfrO<]YlO1dGiDTn[qGN&Z
    0    528;;[&YCnIYcTf2<>b[V89G8GIDWX.Ow?MiP1IT9@^8CQP)FZUE*OtVG=Y^9HY',PY
    0    5127/wHS]GXd_X?i;WP[`NMHQ=?-OL>jJJbqPE\rfPOW^X=O;>@?6*EKOfqB5GJ=YLD
    0    573IpJ@OQT7SoOFaH8A[>_;aKo?Q]<Q92SJVU;>w@=BV[0P6K\bGHOTb?MQgK8CI_JO
    0    613M:@JUQ8M][GUbvLI=jJCONA*tVNM[@>P\HDCTU-KPd9FLGBN2?Zn\P\KWBJU8wYW
    0    407*hh`W[?8Ur[$wH]VGZEJQQ8?D`SvNTcaa?8hsp-->=c@O:JQg:ITHPnOl#a8p7Wa
    0    676JSrG\]EU-JT3Fc@^o>SE[mg3@ZbL<2Z:ADd^bW=?h-F[[V2qORwH[7_GGhIKeG<n
    0    648Y]o^iuG?F=XU(W9K?7XJYdw9;O8QA@]O2FXSPSQ.n8;iqjC][cRIOFdLccSDXVW]
    0    768DKIVcWALUZXNNHQaQU8M:SJWRQ5RPeR`FNC^Uj?LKGwKHKHNRW0eIL=cIF8SQTRQ
    0    597IZNIrX[wJWYDGF<XdTnV^dQJDLG1SNc@STBHFS`G[MYPSOVE[aDQGIPekGD^mYGW
    0    5017;PG--NbOq#GDUP<L^g:VWCHr[ciEaQA[-pH3gKc)FN@NUeYI.PeQGDK][<BGQHA
    0    535cXaw_iAHF[^4IM$Wm@S_;U@`2f30W4eLEFL\XeLDB0M^DP_gjWkJa6PVK_IgZ;Vs
    0    492?S]O_2K@VLARd[PTT:UD[NeahHN2<Pg?27HDPRVD>@#J5;UAc^;@KVET<HXXLK'7
    0    488KKRD:IT`;^BWHwT4:Qf7UFSO`=WHQ`G;X)6Kb1aCHk?;[^_60EcE?hNPVC]59o19
    0    434FZ2QHPR\aF\R;A:6IYDJEHT[?JL[<<Y^;M`c7cLuN4Zw3Z\5hNF9PG^7cD@q;FwH
    0    555]QFCJRI`U.=F7d5`r-LbKh_<I_<3)LS;C@KcKwDNB9NNSeH=FG@=R;FIActWkH1l
    0    608LelghUYCI5J<HoDXwGa]XMX:;gRMR7ZTO<7XKM>=^&BTL?AWKJjGJM[=[sEaYAGt
    0    705GbSVL_FOG/[L?rVcAURDEWO5D>d1,RC#b;GCU;NKYO>OX^E\dZL@<QcXAL<D`dN^
    0    6978UUqG[E^HTDmODDIOBE[<[i<JPJ<RSd6CWWSJ=@<;G\`REIGwFA9`:BNX<QOJ3?F
    0    488RTYC@UR.__P;l7DI?Q#YDFX87RBXXPIQ9\UpJYevDRPL3XQNcQT@;U:VGM;o57G8
    0    831D>V:N^BQKW_[O91H_RM^LFED6`6.T]RKE7dC`O:H;ZZPIFRDFH;SKJYw]L=eMFKM
    0    530PVVXFC@<SsL5jHRM+WVA;OZRR]CSZEYGgB^<>?UXXM:UOC`P7Y[Ck`PZ3D#b\DWg
    0    594Q]bUJT>EN<g71>#RYGKAVKj@/^F?BJRJ;8Tc[K41]CV^lJ4Z:Ua6ia[ZLa6ad?Cp
    0    630KfQKmFLXNEAB:m?XmHaHFpgLAJ#JENY*fEVDWZRTn6PEXUEDkTi`6:GX\ZBBR9[b
    0    513KGSliXUVBCOV@KC?pKQHUna$2HL5>Aw6_AT(_GP#YAKNMF(\>FJ9Eft_<@ZLn>7T
    0    649]@P?=19Hff?`\2WA=[ZEK:P_w?`WPeBU`M;D10GUJRR:APq:47MdKS]=A;9FBlS7
    0    594OKAY8HaOkmSY^H?CIwMOcN;NT:THVZEqCbSMW\?eUZN[PLd;KE@KaB:__N?QO>]E
    0    553K\KGP5lb\VZT>8@E^KUHwS[OJ[UWNKDl`MFHVVN>MR5Y9GJC9JvWNOKbO=LW[HVW
    0    5758GTF[lNM6;SJ6T_Zr>XcvjmLFROD;CZK)Y^^QhRJWMeHU[F][wEsZGA<_[IcdBQZ
    0    543[@==@8eF9kP\ZBq67PIJOe^jtNLP.VJTUbZKP8HYA<:88OSJPHH>h^M;>,w.K3<X
    0    555MUa[UJQY:5`D.^COU2^Egcj9K`JJ8$V*?06PMHa)c@JZ]_#MTRWTM[[MWVJ\]H.e
    0    706GP8G#FIKaYQOUG\BCM_g@>QPWPR_N]TDESNUDHLQEiLXFEOK`SL=Oc_;RBQKJ=F?
    0    667`ZT]ZTHE=<_OBPQLC3<KZ^S[UVdP6FY=F>RwVaJ\Z;=PY^ALVgVSWLQG8VU]SJ5j
    0    685hS^hOMwo=?VKCNFWVPUIijVI>_I>IQjQ=S[VVWTSW[[TS\YMhbdXQ8OHWJQZL5J[
    0    577;:QK8LVjZhFJHBWE3iNQR>1QbINQVSAfXKDQ[:PP<hHL3Cw?XJYncDN[KG8U<ZgK
    0    777eKaG[YKYL>H\J@?H_CM#S_R@FDKSSV\@/G_F?MLXiIMcOY@Sdbd[L<Q6RQZ<T-ZP
    0    487NJAZiUDU6*eIJ^VwFF^QDBa,MVG;9_QG<PI[SW@c_:QbRR<XGaWNFf^CDKk=ad8h
    0    843RW]wO]PPLCBHADREF?U<NLVP>GVBC49OMG8V\c@5aUX^TaH[ESA;PNMO?VLS\PNQ
    0    59056F9=)[K(:0n=qm<:>_.ORBwb>dL>Z@JP@1S7OYKY=V7DgHOV`VHF_LX5FUEDqFW
    0    4916*XH^V`v^I@F[T7lVbNLj[1HTP2be@Z?LF7BVNnW#IM7>_]E[GXOO?ChpT\]PKn2
    0    550WcUp[OU^K<e^EPAWT^YO]`pPScI\NcWC8CZHQIA`s,GC<iAPSmJRd.RILUw>QA-T
    0    472WkDV=wR^Zb<MF_c_B6UT-BJ^jKOJ,dDXP0PrgZE?R:;mdf$]>NTKCOHT;[^ZSO@6
    0    490e`gWh3E]\\cOT@\\a0cNU>RRSUUY_]X_hD@XP5PEWX[LPPLDKJwQMg<RJ^DKT5\a
    0    656fRScZNC6]WKcm>FGc6^XYPT?ZjOundhnlWUZCG[XJYmeAFWUwACrHC6R\IO?B?dA
    0    652[EJZNDT=SIMIWIE?GWkNEaB;Pa_\IOKCWXULPP[<:E^LRZ?XwMDJl_L?XKQFL>PN
    0    462cBCRS:GUrVJfd1L.9dCEIF@TM\iZCLSJ7CnCGRUKBcl_ZFJTSKERPO;SPNbJX?#R
    0    627]SAbRO@JI7WgG]:5]QH<oC5?D`[>Scj99SZHT:BQ2@Vbd`>g`=^NJDPw_<l@g->K
    0    576[a?tACM5N^@EQ4MQME;POP@M_PXa:[P?EX[U:WCZeDLXlY8^O_I#[FT4SJdNCP1R
    0    523XdVPMQb#a`?hSL\E2G>X?[]K6grWKY?RDQr_KIYGPk;GI\U^UV]BYLe-HAYhkTLe
    0    572wUOnbQNuV$OEMP2VGOVIZXKN;aMSJ,h@]XRaL[S@eL;_PLSc`<N\OckYXJlWsS_j
    0    421B>TJGRY_G*8B6TS]@B_ewSa3VKGJ.EE5WY\gm?_$QUZONH]`P>NV+2BIWO6=\^\=
    0    413KhWP`P/\Yh^CYw8MQK9JOlY=A9^LQ*`EQD\eYdTVF#IkPQSDe\A>g@RHPQGLORJ`
    0    418TQ2EEi6oaRf=]Yt]cnTH9/0eZVwQPMLNfd_[HHH[]TAqhEW&MaGJ^kOe.jJhS^RN
    0    717McW9OrKUENZCDZPnbMU`QTJ6HS6OI:LIL9TXsb<FRE:ZZIHSOL/QJUZpGwAs]QFI
    0    457F\>R7M+LcY7`,S7D6_RR>>C^XSU9<OSBU[>X@RTFbFENpJPAD?XBHXqwB]\KOVGS
    0    831M=FKFN?TX]AIwKSQKR?QHGMTOSLUNeNFGX_[LW:H7;^hEFEASJ?=VHWJLY?S<9;I
    0    634`SQO_wF]HNX@PP<OWLL4M[GP>DSRLEXcOBGKnXBS\RUQTRRfN^^ZE?PFKScNd[PK
    0    366Os9n=;H0btDFfENT.^<^H*XP/VgB+F_D8cZTIdHr)d#Tb6?g0\?cVsR/>QM]RDFT
    0    747Lw^IU`;ABSX6NIGWVJ?^MRDW=Hh7G@XD=bS\Ya6B],Clj[=^QPE?L1eb:^Ufk6(h
    0    453QTTStW6W3HHS8G7ic@sH\p745XP8i:i1C2@U2S>Uf+OZMQ>=DX3<D$g;9cSpg#Dr
    0    517UG>^L9LVoc;NKCHB>\IEF2)vQIdJ]fh_NVLTGDE]9[CMGSZ136U@Qw\q6R>LLH/P
    0    508j^hp_s]78;KI#EOiW7HGgSdKEb4<:In)</_fc_I0V?5flSHYaaO<4?r5@j_@i@F\
    0    603PXVVXG;VZ9UJ[GO?5UXTRCZ38Q^#F8_8BDUKFH0AG;:kIE:VVODSbQg^OACZD[MV
    0    643TYSL\]r_1SUVO?2;V5XXwVP5SZMM>BXM7NsODIRO`WUaKe=feQQT[:8NSUlSQ8JR
    0    559QO^bDiJSNBt\QO5dfTPkwsR`:mHFbWfB<VmpQ[:D#/@eia-O^]DMcUIgrO_YS'Q<
    0    495KCGAYZXHR.D=O5g8\W^>FEsdDZbO=I:wNW@u]P`*Q<fOHJYVr;;XP<FGuBC8NNVX
    0    637XNFNKGKYEK``^JLW[d<X]D;kFwKVHaW>SPcVSQ<KEG:]MaC]NYTLYI@REH]VTM9P
    0    671U8RG9JwKUV?^\@WHVW]hHBLY`D,LRmcRJtp?c@RYZmOLFLO=YK@WQR;M\>G2;ZVG
    0    5109BY;PM6Ol8RJYNGR\]<aQ9M?5O,8\LTLGEwEEW:]EV[S6EDgWFMWKCHgBIUE\<KJ
    0    440Z%A<MB#V_KR@PDBOERPA<AP[JOi\XVO5=JM8G7QUGh]J\J;Na2MQ>PXm5B\AaVYI
    0    495\<INJI<Vdb=^S9=KE?LS@FS`cbDw?b9?I^Mo\QQXHYTCHdL@ta;KQH9HEODhFI]0
    0    640PG5WEAYBf_ITT?MJAT<D>B8[baJUNwCMC^ZE>G:v*@2Z@KC,N\\PYN9Q@,fO<AOD
    0    595:^PL#PVbhwMYMSh>=gGQ]<HMT?SMSS<NGPJEBVB^NdNfCcO;SECX^JCcgAAXHCL>
    0    597-HDONNTGlrFRQ@bHWL@YL8<WTZDW[gVOS\WFCKTwL\TTAI6FFQON]>IBJFH@GYHZ
    0    540YPGATHW[feIbU8JJBVb_+USfdjJkQb>UQo_FUHWX@aQoCWw1kCHt_U9BcXNF;Ca/
    0    481Q;7;J,P^bQCnwSXZZcMSWI:^TDNjK_S;JMVD9I;a@D^kR>^2T5nDC_?VaNLEHIJ)
    0    692J_VPZ`@_NPcKQMIlWIObwUTDMWUJP?E=MPYLOg:HT7BobHKNHP>?SC`YDd:o`M7O
    0    604^K:F+X?XNLWO=F^\ISJScUMDHVDCJbN#VeQOGK]OS\eFO5FRC;SKMP5\S:EZ\7L4
    0    530O=E=Wd0Ie`N_aJLeMUG8UVWTK9QRDNZFJR#[Y>AOHZV6cGZJ=WJMLIRmO>4WTO93
    0    600a]Pe6[:ZT_XSF9IHU`EOW=Q:I]_NbITH>NVV?XA#YCIcFG?NNRKFcFINPDTL/NT0
    0    447mGPPJPJs;,9:KS3hQKrjYnj3PBSSNKWOT_E\[wXXYZ<3MqNeiVFjM6L6k>SRSBQ=
    0    746Xr<QWRGIwgOG]@B:\_:VK>?[;[PZK`MVI^IMMa3@LJQc[YOE?WNJmMXnHDGe@GR?
    0    546HPDNBn)IXObGbK7VBUO_FSJBIWLJQVW;BSJ?Da>TB=3EwCFVB:NCG[dX<fFb:?RS
    0    508@Sk;C@TOb<9Q6LjD5m]TELNXeA%`1C6eO99rrOh>BYc;>ge8RO2i;P?F^^O?Ewe:
    0    396IdIThR+EPFfK8a#dBGZaK:.q=[+*d\9N=cHKTL@PG7KYg@KGJlnV?e_RF:6``dSD
    0    684D-AE?UQfR;NMR?KOKnd\cZ<DQ$<UKdWRa;?9=PPY@wn/1OT;I=G_P_(dNMD>2[T4
    0    569oMBL1C4RbI7W?B_9R_A_`:TOJhYLhwG0]ITG@P3[4OUI]T$b`Pa@KiDQQ%[QQBFK
    0    486_]-6M0;@aM8b],wC2^Kd1Hd:Gipja`VPU[H_@Qe]a;IZ\O?D[gCLYbAA/6[CDJCh
    0    752LPGS=X_`9K@>8hPL[G[MBhISMKLIOWOAM7#QL_TVR?QDW^PYQ[RO6CQMOKOLkS<V
    0    566W\c\a`MONGJWDD@Ua_'\^TP7@agDgXUX=BhM:TBR\[YFTN@\RdVLQS_OwTLilEHh
    0    516YCJl=D5EeT]ha.i)=PDo@a?cRqK[ajaT3`wN%5AOLhEZE^POlSFdrYLVLDc<G1]:
    0    607DkV_0uE?O@CPHCb>6OW]JVZjgoh^1aTIR9jhCaFMGE3ML_DLawlL[pZ7<NqZURCh
    0    652LFBOOIH;UQXTRIARJdCMCH@QKA7EOCHTPU2JGAAe;RBX@CfNB?w\X]GU\K]YJbQH
    0    615AA]IMKMw==M=8OdYjWTW?[UMZL=aPXNdQLaXD4f\MTKBBfNAf;ChAQGVkUAGMH^D
    0    525EUhM]EgL=VZ[PG<JG:WN:=qG`BUYbJZ;OX:MJ6TVON#TP;U9E7YTHLZWPXJCOXc]
    0    464lcjbKZESYWQFr;ULG<DJZJ=cD]7XN:LTL;ZKOb,XE78`N6IGpX>UI;]8bweU`f[n
    0    621`W?FH6R6QiSOaZrZMK_j<`rwpN?VZ[KLHbVOJYY;OWGCVG[FXOJ<LJ@J0<biKIWB
    0    6321UC87AkgPFK,C]NK1Gb=ApPGB#OT523aN0@UFYrLSQb/S\X2^;0mH]Q?f\F?GAMI
    0    598C5IfX<YJRTEj,GO8V3HcOEVQEME8`KFwY[S/PFQd;kZ3B7PRBEqICgI_nKUOHOo]
    0    6318JTOPINZ#LFAD?^J\%PI5kPXC1K1A@6^<KI9hIB9Ob>>KKCZ9E*QFcIE__bILHBW
    0    533wRM^u]@V5&YG0gXaXDW9dBZT\MCHU;[:KSF`R>T>p@9=5g1KVYIR=ALHCr[9Q`]H
    0    662dUrfJTPXLLT@4HdLYUJ@XZ`4ZIBQ#[JAH>VZV<NZS)6o@NGJOON3JRGEUeCIG[Jg
    0    562Nm[m:cC>U=P6NZ`maCRGrTOH;WICC2ZI@5KeQg@T]SNebU6hIsIGOXjO6a<Fw/Sp
    0    6059UXnQK;>LROac6/QOI<X9@@H>wZEKVR_FWWC8MKIED8gLPR>RTWNYCBKV>A71;3K
    0    592dFS(A5K/Vc;TGL_JEO<ZE#DmEJPB\iQOIaX3XFATCWFRF0wLN6=R_cLf@0DDTY7O
    0    526kU>G5^DH`MI>ZWZXMD;XR:=CCc5]O^EPoDZ_#dP@aIGdlEHKRND]aNi:J]UgZlJQ
    0    530h`\mXW,2E5[@5SMdjAUDwfp@,TjP<-YB53dg_K@>h'8hPd1dpvN8A$XH@kdTli-w
    0    492@qD]QZG\WGGS[TNONW+iBOGHo`Z<;,/fUNUh?VJAQ^G9<jDkk9&PJ#-*M4N>M7vB
    0    604P@Im`K;;E>aYDSRAKCJTM;f[FWVFBEjI:@X__OKP3$QoAXJO[;NBO5I<>AlaHO#L
    0    564FPgLLb7UR=T5UPDSaM=4\Rd37N>MNE\GEGOSQn9AR#NZ^Z;]VW>MO=`]jdSW`RPO
    0    593]\EdaTO^G1H5:wKmSHd<dOVC^BXVK@ONG7F[ZZ_DL?MN=?TRYRM?:dWOZ`KJbcAN
    0    562fW=APOUW\JUYF6CXBHM<Z5DIDMSCj\JTBLYJ>CV?5N`(DT2D[P<S;\CwNF:JVPTM
    0    614WJX46MLOK_@@ACR]B@PZOEmbecLO-S;ZBNabYHR#=T^d0NR4QBISOH<PT?:HBF`/
    0    541]RYnlLT13TTFEQT]bT?dTDaF#>N-ONbUTfSMXR>YQNTS=C;H>nESbU^RYFG7e(?w
    0    5039S)#%HDZmYBGaBhj;@HWM\;PBlgbIX8c<MMYQNG9OTPB:SnUR>3lVG7EKO*U<Fo@
    0    459kkV`W_%3smpHTZYMeT,IiOROLI4#Z2Uv4GdR)[9Zn?<oNZMVMTGD_AXn5T[_Pf`Z
    0    514AZ$tPS7>KDDH]59<QM6tUWhS-ZHJXU[<AcbFWD-NT_JEM=O/QKFU`*FF#J@mW=Y=
    0    5848IL\`J\VETm[A=#P`EIdhAV^U`NC]-UPBHX0_AK/KLVJ=?YAS]cGb>fT_QPQON>V
    0    395\V=(9u9o+?XU?NInE[-Dw@=LEl&;UZ4.R4m[MQ[`fehG`NJIQ2^HdQZm`EgwPEW:
    0    701\Sa?YZ5Ow<N>Ghb_C:LXH@2WN.^JN?D:XN-VXY(2b$<TY;XaKDAVD[J^<q>JE\OZ
    0    536b\M]fIL[MJJKIWXXT:RRdIL>[HSHO=JE>CrJPLACLdTXDYYJwX<PH;LNMXZ]V8?F
    0    533^F7G+^[YMC2PMglIJLSj9MEYg?Oj9JRQAYPe^#YgCIXAOSI4J[HLAa\NL9RC]J<*
    0    617DZIAA4IIfWGQPaXA:w=c@F=]]RU\<?CJ^WKU=_KOI7D6d<H7F;DHMpPSC\NWk]C;
    0    537PDVQKJb_7ELI.O6FJGSXV^wCADKXJGTM4JmOMK[BK`IV;QYeIDDJD.K=PDfMUV`6
    0    554P0HH3S#ZOXTCZObA?gWM>IKDaD=NSW]6=M=R6`HlNQ=LKKl$7HJSN`GSC9FE:fTL
    0    585jdVqURBO)&\<FeBl_\/KWQ^>CwK5=G[)IGaKbcD,W<.]QVI`^Z];hS]HP^Fph;>a
    0    671YZc<cZ=RM3e=:XQQUJU:LYb>NQ_gFKN@INRK9_Fwf8F\X?7PQHN`N.\Z4VWT`K^]
    0    769VHVO4OD<4KLJXFZQB@QBQU<w[YQKIM5YYIRQoRHLC>BgNKBD@MA4WLQL;OJ]GhLX
    0    595\];F3hEV\GO6ZD?dVVg<Aa`IYk\b3Z#8CIfq0H*;l:?NLYJFHL0P3ZT=JW[=J]IV
    0    413W$;Xi(witO-cK7<8J^,T.MLjUSXRJjJmf>=M=DiM6\:U'KZ0IGK\C3+8F2>)01J1
    0    618AL:8FGPYbY5L^HHPD[EQ6V=WaNM]YEK`NR;RY<PS)bTH=T^2]#GqKm?2P<?X(GQ,
    0    685W9],AXiwL@JN_[WW?YB>9K>SVLISJVG<J4YC:JlCGKtBP_L9Q67^?ARV[S3QR@TH
    0    546HEPGP@fGI\AMLUYNOSYBRjP);dXcGXeRbTZ?`dNc6wNF;>h`NDQKF;?WXRWc@[TT
    0    553dO><7M;aibIXeSQ40RNYG#16kXim@uPB=NS+EL2P@TJS9>]RVCB_gBRc7DHM:EP0
    0    800GON_HXJXOLIAROWYK`FYN_YIPV#MKKOQ?IF`VdUKBQVTLD^OWQJHZ?EOUML[PaVO
    0    5195Q5=QKDOQeVu^8LM;WIa5weS5e6gwoEa(_^AF1BXSa\L<TS@E:O)VF9;HI7JDOn6
    0    500wXjXK`@VJf]=XAUmVkAIRJK3SZJ[N[<XLd_JPR4gH7^VZPg[TPKWYFS@RJ0XC7^E
    0    593LPwZDQ&>8@nN@O<CXKOiO\_?lR^BQ@O@ZJ?QT@YKc=O-6::I<JLLSZC]QgH@^?UW
    0    663@AI@J;PTjX=PKCWX6Q__HS-NRSKJV_N`UQK;\;X?VbTKH<w;M?8hDQ<NE=DU?e[K
    0    658O[\c=YfiB<E49vK\G>V3*\RL[@J30JMMBP1YWG[UQJwJ6lRDOH>J>l2HJ;RGKMNQ
    0    564ZQGDOOZcG5;NK`SHNXI<@wgO[FRBHGH[_NDV_ICKSBH:D`PKi?ILQHHKZ[NOGZ6R
    0    493@[3WeEKGWh=FQEIdIwBOU6KifhLVU\LKDYhK9KQOI_GcdWk-C\BEnDQZW?JKR:\X
    0    626<O+dQ>NIcUJvZ//2Vg>jH,UHFS\elpY@=dv;6OE^Agaw;+T?EOIki>:Bb1HG&,dE
    0    478tJ7]7KYQ;VZZRp`De#WN^WJoj1heA^K%UH^YP9_K,B::JW8>ZLN*>YiY*XPKhYKb
    0    724SZT]lTH?JLFDXLQZQ9AdYZJ77bdC^BO:MHR`_S?:QELYRFBWnZR5H4OKYDVwaED4
    0    501I,=wMAiYF/YQ1Dm\SIY75PH_JVN]UK6u/NNa_T<@GM[8D^IgXYcQ,+0J\9v:JI_;
    0    610MMTitbQIRFwJ>D2]P\N:SSJ>GVMIYPQN=OIXUUFKONIgGD?CFFIeXE7bQgBB?GVj
    0    479N<ME6CeI/VwTPDH6BSK0KO]Yubho[h#?FD<BC<qO@aXL+W]0dCYIL`C=Z5Q2ZpdP
    0    596aYYCURTIRYU]BJMEFQdL>9LGW;R6]c?JW?#POPGOTBORZKaLTSXAMVQ]FPWPVMKB
    0    699_M]TrcEl5AV8>_P^Nf\<rDJDGhIOHVeXwF^kT`7M:GSTFNZ\U[HMGOWGXKMe6BIU
    0    576H9PIQRWQFVDqAL8JgXSGGX[E0NY<WD=DJ@>;BEG[D7RQG#OK90PMR`>U]LOD]SQI
    0    636VQeMCQ@H[dGHoB[NDAMdAGGc]`qhZgY#@Q]^9@K^JU?[R\PAWR?UZKJY<2F[PCNS
    0    706VMWLAEc;QXE^QCKETdHPIM=SEbKWoc['<[Z@:>VOCWYf7YLFXNZRk#BLN8:VSQYS
    0    566FIVLZAnPXS70EK_FG+M8MMim\M<5UG#ZOSAGX`bDK`ERSaAPc8:\YV9DIR7;5m^K
    0    534ftJhkU9UDMXI>USWQ-^MPbK4RXg1;RQB<KH[[]J?wPGYWKBSMnYDA5aTMt5R_FPn
    0    497wkhUR\XR_+`U2aNMI9CBghU\HlZG;3[FAATO^\;RZ7+ekXLTZSj)W>ZFSegiaC6g
    0    605#NVBJJIbUUIdTKAN]d;O^LCM3RA]oYF`>r[ZKLI_Obb[AQNXOI9VU?7WdQGJJRT<
    0    540aJFTOT?FNHfO`VTPfFA]LKFaH[RFVLI5O>JP=R<@IRBRl=5wdbLiBE]O_ECUSMI_
    0    498E:wUB4qdZLKUAH[=8YO@C[k>USH`QXEZEOkKN=we7SJQ?\IEdN1[VgBUW=N<6cwB
    0    382MWCD7V'U3:nQQq=Mc]H;O?ALL`T837XCMK^OMMTTSKSodSSwALX<JNk[oI@^bG?O
    0    525np^iK`NQE^laJW\w]6Ee\GXH9ogXCGaGI@jZhf&I\CaSZZBXo_bDWG<UYbcZV?Rf
    0    557oniSqi'S-3u%0]<ln9S9l^H9;D&/-1I/K79qVs(Fi,AFmcGwcmZ;(HoPcp\mdQ9g
    0    608wBQC[RK@K5VGDGRNACICoHJGJPfRR<TUQIYYjH4NLLCaGJGCME]`MMj`OXW@<SG?
    0    572lXIH:LN9R?:`JWhD)J<XQRYSe``c5bY>PUJV.VEQ>:J^Lm@4w`WYR]M;FPgVK@JT
    0    513CgeQ`aLOSA\MUWmDbC^[Uh]X8dNE3>GDb7XI>e#JJAVor^>mUekS1/[gPIG]^bN`
    0    508T][Z<dCbP(U%SwYgUbS_bbB:JWUV(OCGh7W\]q=MT-;Yoj3dS[>V;Mlh2hDMhRIe
    0    513PTP;>wJNEWGKoDtr?VD[LiHMRG[+9Lc^DLW\TlK?P:8aNJXNPVM=[ZVDWfhSQ[R^
    0    560\[[l\PO<I<p&IM0\b?RB]QKS:mPEDIqA@9PYbk9N_C-WYc-XcwW8Oda/6]TZd5Ca
    0    518^]W^dNW\E<TJ:TSNM:h^UQTJOg^CC@h@O@Eha[C@J3>hweSQ^VHCU=IR[`hKJVGW
    0    488b`Oq`]II4^Y>5<IdsIEV_T`RJbr*/DvHE\p\dZ8FG1:JbFOj@`o43YYD#_]rlI2W
    0    446kaEN`J/M[UMn>a@5F/@Ga8O=4K@ZcE>N9Gi7GVB8<iSSM3PDMI_WwHKfd`@N>V[;
    0    677w[c[gj[8I4R=<V_cL/>G`HN]6qTQV6MQ;)UbY^B;^G9[\_3sTb^K>YkR9f`9iK]m
    0    486TU`G?Co6j83whCbH-2>OI@VPXqbGX;TGDX@K>9RBJ=DDAZMHgLBBYH4A85MN0Gca
    0    429tQ__QZZB:0?\CPPO2HFSK]f>VeaZMhRX+WgUSY\OQTRWM[@MpAQ3p8A;Wlw_DYM@
    0    605pmcL\SLE6KOJ#nQl[JPaRe\KRMXPBUs?@AQmZhP9aUIpiZ7lUPU?[]cW4qaXg[EP
    0    474[<c#:]=_95[fGgX?@KCSm^bOUO]JN[e1JZSY@S8Kf34VS?CIY=NM9Oe^LeYp[?WQ
    0    701mlUSUf]UZ<cDV^V^UBN]_VWL:LmNQ]o#SDcNU?HOb4OhXZJ`TbNA^8UbUHXrUHD^
    0    507=YOddY,O^[AD:^DLVJ?;F;9:[KE=eEQ?QI3GP[=mi.7k@ERU:>[w[>rdZY7OR_UU
    0    716NVfW^j<WbJl<V[#ma2I[VU?M>Z->@;U[3UbRKK,6X1I]eYMVWiS?X9JMcaCZl.LU
    0    726<[[SNXOK,9`=A_4W]Y^[KLQCIXG4P8cLYAQNwO>7G;ETuKJWAFPFNM[IlXcpf4/\
    0    601?\c8<BWsgQ6(WSTB$bbIIjY6c[I`M;NZQGKc]Lc[HbYX6[UHTILTH#PE[RTHFZ[@
    0    527>cYIQVmw5<`L=eEeEB\<eMjGYNF6SCAiZ:BqYKOwX?dAOZUFu75[B?B\j]UM9gPD
    0    779TI]IBPYCRB6KZZ6D@TT9@Ww;^H`CJKV[BJL_E=MNS<kL]S\MKLLW9L?C`PQG=UHD
    0    761WXTPMI?FY_Z#HX?LMYbIG>GMRW^L=B@;HODGeZ??SMENMIYgVSJMVSgXKCZN=SKV
    0    797_dpiSoA^>@h=PmInb/TFoja7=wX@=8s8A,_ctnJ:`6Cog[6\boII^FcdV`acgSQo
    0    495KUnbpW[OA6ZIM^KgGKka^hAC_NFNOFXGWNOMjERHMCHRU`OSFX(>(VZg)wOdd=Ma
    0    617H2cF?MMGFOW.=S_UH?9LNHM;UGS18cfWPDUY`UK9P^L]aKIF;CKGEQYZ2OQwE[CY
    0    586dGGegV;RR>H07PDfdBb?[cUADgBOh6W`[CUNTpPD1Sw_8IPM4:VDB,OV`ME\JVGl
    0    540v=[0^PQEH[?M>Xp`?6bFZ^L\OKVXK.Kb6JPJwEATf@XVZJJDINIT_ZBH[QMNVaHX
    0    520OitS]LOOG`e70XGeW2dFafT(S\KISA`HONN\\`IDO9\Ne8@Y6H_TBVeUXgYco_\w
    0    440H?1RXg/p<SrCF8X?J\Dsc7[?Xa#DqIH*HHuaDN?CI\^n_91`LYG[p57R]>,dD8O5
    0    587`FD9BUEG]DD?[dF@AO5CPA]<\Fo@JO?SbFKJMW(4]N<nQBMB7;wUhUZNG?M5ZXGP
    0    684[FVUR>Q>[NEhPVDONVMT=m^;D:Bd[NWEC<wOMYHMKXCJPTS[X>7WmQXMXEe=P9g9
    0    529Z[UpVKjS16GnPKgKe^gXgiqG/VMRTOa7#:o_>[dPQDDNGh6aUO3MabJC>ebG\GRM
    0    602LdtK[Z=9>XWN?FRmLM8GOJ@6K`D24GA9-Gw^PU'6;FD_TXCWKjPNHFMVMS<jKSGV
    0    784NUe^ng__QJ]R692QrEC7]g[J@WTBQeY:4KwXOT;QkRVR\UDaqU^FX7RWTOIeR?Vl
    0    444e@L`K;LZLPOJe2]#GXJ>`PUC_QLfYZ+qHwcPTH_;b]\EH^MXO,+VK>RXNE7F>WL6
    0    705G\K:RZ;KSuXGKW__XWHnSKJLJX<EOE\CaG8V_w8IENKXi=QW;JTTUOG]COQrRZK=
    0    466:*@-5:KLCg8_RFuQ3ed_#j_TmEZWn:<5MgR^QTf059PUbJX5T;;H@\YCO%E44L=5
    0    599gGGILHdmPV'cPe=J8aUF`=?5[=o@9OeJ_E:3>0LdPNE@Z:[*%BwC\ffLB,VCXURI
    0    452WEk]JZ[`1?bCAa7XRAKgmYj:IwO4R;Y=X7TRcq@9c;^ZfV&QTKWIZJjOmVW`^E,X
    0    735u]U\va5RIC^;U\^nk8@OiMW:,wJ;RI]C?DkTXV7;J9>bWY=cseGGS*igId@[QGKg
    0    519sJ]gkYB_Z.Y2)>sXDGDGpeP^ZA07F::\RF$HqN0OfH#UAdJDBZ]_9P]ZDaW4D]L]
    0    596bhFINS,`6K@NZw5UR>WmZ=IMFka?Y;^gYN[C9]?<s@<LdEX[WLb2UZSTQVFKMEWS
    0    695U\V_q[AG4BP>=WCef7]G\wGKURVA3BP=G:LefgQ2Z?J[^^0UkYJ?XI\EKhjHc^9e
    0    751FSj?U<SIPYd.>^W?^MPRP^M<IU_FUO>H[@QMQ=cOSLMP5QGQH?w6HH>K_JGJLbeM
    0    738XPU^gfIg13>P@SVX\1Y`Ng^>@UDFQ5_K<9Feg[>CI?7[gBNdKIM3>C\[VIwIkZPW
    0    633Y@PQEI?T9]FFSTY@SNT3PWNHwTi\E?`R^@UNFC[?QE@IZJ_[PCrJXRMWQBkN<fBC
    0    673T`mPZMSN:;_BGK2VOEa`LXL#HNFRfA_W9HUYVB3ULRDBMNWpD1H[f>I;shNFRASP
    0    616J3CK4C=bU`LVGQJ8O^ZS64/JjF\EEWXKaZQINPDb)eW;CLR#:)SFCTH^?A;KJeLN
    0    651Cr`eQf?a?JT9;NgVA#EIQmnBBW]-8VO8DBZh[UO>YJ6bZq<JgaNGD@@C?QhTX>@T
    0    620IXP\;V0R>7=`/SHLX\NRi^X8@RL0O6UCLD^Y@KLPET*@DHFIT\RDFQ`S#OZIc>Fg
    0    414T]pK_6\]YEV?EgQ4DSgO.Qb5gO1WDDALw+ZBRV\%(OT>?YN`dCORJ>DXtJSQ+HqR
    0    703RaCV1=^3PQK[R8P.EZWKJfXPiLpVLK?G8EUH#<IFI8HVQT[FPSDVQL35>*p27?YE
    0    6697J;R=WOdA14FNIPL7WIW@Pw9W;NP9>OS_SAuZG`TP=bDZPZS@>GWCHpL]3WIGA@D
    0    542kO^V]ff@QI\WSc^OKAI^c=HZpTXNEKU#KDh=VHTdbNIo_F5SR[E6Xb\B3W\OJAEN
    0    608b`wQiiR?5Pf(*B;Xp<HeSobS>gZ>U8Q5BHkjWYD6bQtZfYAghWDBX1I@`]_UcKO<
    0    724J[RX]RJeNIiVXQ=AwRO][?OJPWTOGRXQVQOFFHWULM>HTHK_APWQI6EPSLTSJGPD
    0    752B9#P5:QIelN^^,IKJL`dREOcbQHWZj4aIj^GH@Zt6sVG7L^?]U9jiY9QH#GY/Er8
    0    545SW`tZ>hEMMcRIOIIOIPNVCgdG7@AeOfpNTIN]MnCJj85QKK^EADXHPE:oUwBGCOq
    0    728fP`cISSwVUhMOk6jUMFMREa4OmZ[ZgUCNHDLId9ah-LlcO9cOQdK[8bwORTnSADc
    0    646?mDJ@NEIdk<>hM[s9w9w0?OriC?AKI@qf_>\`L18A_8meDm?1L;DZfNUH?=bbb7C
    0    693XSd>QU#;W_JBUDKjiR?IUA?TdN_KEKSIUA>=YDGDh8DaRCXd/FhFMQlbLZW^Pi4^
    0    693TMZIaKR^F/YL<TM?c?m]KUwJM?&VFM`YJHKCZDP6d=TLM>D_ML6E@FBE[DqJWI:D
    0    418D1XMR41mDgXTHKb6S;YGB2PD\JC6EEYoEDCS``4=4T=T\DO?C-?`@W9O8w:jcBP%
    0    680AIH`_KQ87dLbGHLHVQE[??aS7@EJbVaXJw:DaNjDLsA[RHiQOH??TQ9YZScL9RRK
    0    480WZUbV@TP^H9ZMI@Yu8CkSnfIWYf:HG_9*5kw=YT[F\ODBd2KYNYTa=0D8HhVG=5\
    0    507QI\GE\YP6'NW@`hJ:DKPR^^NjW7mL(gFc58DO#M4=?JeKIVGNCYL?ZV?h#g>ejdG
    0    567LUAcYOXRRTa>IwVJe4FBKP\Fg^\aDNHTd:AVhBY<G8]aTTQ?TOEVZFIEMCLoJgSA
    0    562SWw2Pi9ANY`4YeETuPBQPOHCAUcEW@_Kd<GGCY3PQWPfd,VFICpP3NlLSRElTiWV
    0    510HhFWP^Te,XM;?cJ]C[Ne_eL:c9]DvBT^ONUWR[A8ZUHXaI>C5_B@IfugKiRewR;E
    0    467RHUO6Em_NcS9BFJLZ?DWE`MNMT8FcWJ]LHbT]JRI'a\QBBUD`#GrHT:4^ARK:Cb#
    0    605AA=AAW[KVm7Tj\YF?WJ>DSSfWI/]m[KXHOCOPJ?f1DNO<IQ2UM<FLwK@XP9UGf\A
    0    484DQ;A?BM;Q>?XIXgL[dXLKNAYbkV=IHDw_@D]dGCT$]TFtRU[MC`.OUS]L\[T-p6B
    0    724_>HJ;\]HODMSLmVwG`HOTI5JR=WK3LKL\4I\Y`CREB>J^FPL?K`BHST[>^:`JX@J
    0    4944V^f3\SV*W@HtaqO?ZQ]4[j`NDCY5c[RFRWwhJSU_SO7VYL?LFINNLM_OQ/>UXNF
    0    312_crpY&eV.B\TQ\DHnW]L`YenE9/D<;DUAX<=-j1LIXcL0fL\oWf:9'@[N>@UXwJa
    0    588EUSbLeP\RKbJR^NjQYJ<W9KKO`FI]#A^P_VShHIKOXB`IUVUV(JLE.O^NBScF>MS
    0    743RUwTOBWFTIEG>EKI<H<MdQZ=@USN^PNIMSUIgDKQTKTFWc^PIVXDM;Y[^cREHcKT
    0    494cYFUTb)TUX]NKK.PG>JYTLZl?w`TZVoIIRnI4ZH]A[El\C5aK[OTkOO\,R]MJ9WT
    0    583B:QQIDjZ<CSO?RwGJVaDDaBKXN_b<RO=aLSJG=gMTLG;D\TTmY<K=FMC[`^C@j@R
    0    347OR/`LFKnlbQeg26G]q/QF?e2LsdUSGL=RQh3B2IkCV\FX>QU#MEQj`>A6<O]VNX1
    0    574dqR\Zk,FifWZMP.S\6'SXIMK(lT6PjuB;Iw_O^=Tl*IgeS?jVS[H_9`UBwPkObKr
    0    728:MK4c\Kbg`bWs@1OX\OPPC6NHJ9UcjdJTad#NN4_<]KSKJPN?AI[gEGIM<*WN1]=
    0    588PZde_TRUBJX<-RM:O5YOOwe;UKkdEYY<K7cPROJG^DLPaT3\YYY?OKgFZRbLNo7_
    0    412-I3.S:VVX]FObQ_M.lY$*Z#$MZ7mKT6afi/5<7XHCuf>;JtT<#kNN\:EgCHN2QX,
    0    434bX[]kjAIFP^Q7oGi^J9OL_MTLom9YNII^DGbmZeARYBM\XUW_`W2[_Ff#MPF[EH_
    0    487_UW9EZG0GEcDRPAJY9KdXVYLQL5YHc57g*KiDBYL[AHF@]JVwUNJEX_6R?^XGuRP
    0    631=DEA<P3OUo@E^OU`Xl9m<C#hTDN,HmPaTjN`RcRT:dQgOJeI6<9NDaFeHXHXUKK-
    0    567U\8vSc^ME;Z+N^fvU3cM^O?fLO_7K:P3JHAZcVGEU?-XwD2fatT7C_TNAuMQYT.X
    0    763:CbMOQYwF[?26bIWH2bW6aKJ`9(OI7M]UADirYE2UI^JIMXJU;<GBN]W^XSSQXSj
    0    573:\KPTCb<LRIE\R=DAlHi=DC[M%bV[OA_XFGMb4P^EZSFFPwAF2Di[nL>eLI@<BCJ
    0    516LF?L2^>B_e^PwifDGh2\=3.soL3CEm8biY=N>L1UBI-XSJU9FB9GJkPqCMKtJXE0
    0    454dY5k:EIT68U1CjQwOPq[Ri\^U?U6F=q6:@Gcoih6kONoVT=tUL2VbTg4W^hW<LBO
    0    629^QdWSw:QSebFoUFZog@UlQ[ENM>P\TpFXXmPQL9U`A>h[K?VV<YEP=[cWD4cMTeI
    0    494,>M>IFNBJa5EQFZ2#p_==9GeSLXOcA?PkL9]\MTSDhH`BOhF2(R[dY=IeIKBYSc^
    0    446gNc#m0kvmZJ*EK_<NaII:K+;bu]PP]JPZAZPBKlJGVSSIgTYJXOZqR_QGLRP5GK1
    0    632>g\amwE7Y@W`4P3jVKORLPG+2Z_5@PcZ0LY=On7]j;Ohq\7\LNk7d9VZCl\gD;@d
    0    507B5YA>J@RbUPbwZR[^aZgnA%^nDJ]>bNT_NYJD8G[@CUXA;ZJF5?EAw<kRUFdAWXF
    0    493?k\.^S;S'FbPBsHhI5K5]]bPSa_8EGKSL4Q]GGM<o(NgMmQfRVhKWlwMJ[\CVw9n
    0    397ROLPaVcpcMP=_X@=LcfBJEh7Lq4UaC3SNMEH?>`W?dS[C?YPPP@CJFbbP;>MAPwq
    0    696]TFNWQION_]IUP9pdEAdaVWa0\D?]`oQ3Za@Am1fCDL]YG>ZV\ZDw\h]BTImO>4P
    0    620YWWSTY%;T`P?Yd<=OqHG6DWO:[wIc:IOKT^8TMH?Q/BRJDVZR`OEH7X6RP\MSXOq
    0    758F5K'N]PgVRF@BM\UM^YNA?BTaB-BIX0\X;DFTMYO#cO6PNgJM;3N3[]`FTPB:cd@
    0    750OPm:/CEw3?2;?f?kRIDJ@TW)SGQZD5NY^OEM[]WCUVZ-Af^4J>=L+MKZQMLQL[N`
    0    390,b_HEbvaQ3PDItQd8e8QqFEQRjSUeTMJAMXgh_DA^\9j=DONJJXZTwTERX\kMW#d
    0    405U8TMUl[OS_<:`HaUEmMIpT4Zh5\S3#<af1>\PNYLP:K1[A=p\GK@VZWkUbsmQk;W
    0    575@eMX6U]ORVIdS^\5HwCRLHUcd:XB<REXV<?GYGUSL_GV\?=@7MY-\ghPE8cV@_FM
    0    496QqrYiJDN_HW1EW7ccF?bf<SGF\WIeWU.n7CJ9v@8]H@p_MUFMPOS]ZiQUSn`D=Uw
    0    430iGg2B[H^A:U:jEUdEOPh0_CMD=`kWIBX?QFW5lTHM#IUM9BZSbTV3XdXDXLwTH\V
    0    42043?QYu^BDfTVTVHh.][_UIDkO72CEkASSw7Gd=TO>jP>_=^QGO@`@u)`bRb\/YE5
    0    446IYTP`@VcJ^T5[=h4jhTXO[oTAci]:9e%W9L@sE]dw=Gb#Vd\mFkEa=n7FHI`WN]g
    0    755RI4K:II7IYMM]X_BOd9X9=K\`\b[BQMJFZKA>JK0V:1\a]GEb\_B\WgwAFMLA^5S
    0    370J0R>a^?ihm^T]P)MNZ?<oL>Oc[(wGW_Ycjb3.*[>=Kve+tb9O>If4&C*t0:N2E\E
    0    519NH?<Jw:?UYdUiOG`KsA]hR8I[Z>[`XPiRZK1KOCLYM@GZ/oZLQDWo`Z]B\W]W?a:
    0    7564Bl@:C\oCCC'GwaR?TZe@INXi'7[=;AKb.Hkl`W3nB^A[W`3=H4H6V;MVTLK>XZJ
    0    497MQ=]ULfd^;WZKBM6]RZ6XieF@VUGJmTU%LU`TA]PVQP>JY-\RwXYKUKUY6TJHH]V
    0    828QJPFIV^XPbSZ]^SMRiWJQ^IQbNJZgcK\XAIXFDUpS[\\L\`=P8IwVTWS]YCHGa`J
    0    515Y6JKCM9REVb>w;AVOZkPYUKRDMVaf9]l[Kj-L]_bHQ[OILfX@SW`kQ\,PiRGPCQ\
    0    546HRI7gOK?Ow4hXL4c@vG><;6/CXTMj_[ZXbWRCSJ>KRXADDn8F7[^E^4_gO]VPFQ]
    0    621MV_dBWYQ=AI0FrJM@B\.KbmBER_N(FTJUCQO[Nf;gd_MNe8Mvo,DJIG#SOW76GiM
    0    373Q:W%+VcFJ?tEn^[dEq[c6of`b2[T=`4Qi1QsWrXD=8YA<5TM=\H`2`?WHjYQXX8#
    0    673oSGCa9kD`L<PBcU(?DH>P?CZAU>T_?I`S?F3a3DN[HAE8FXF\EFV5TZRLR8H9`wN
    0    466M?D]9X]Xc>o:J@g]7?OuLRXI3MPA9;<Z9?KY`Z756p><wgJSUEKv3];<%QR^NEJO
    0    475UYl^gi\Qp8d,AUgpL2&MFgv56sA@R#A=OOrPqwW+m9Q^Ms[nhV:I^$DBgtBfNBtY
    0    492?@51S-IJin@siB]/UfKgC?@YcC?mPZK_TwWIIGiS%raGFR`1N5PoCc5`W.)J6:OB
    0    508L_]=bS>NbVEYbiVKZjKR\WBU7T%[@<KMLi<@ZXRDJ+=oTPL]iW8sDWj[VU`wkZ4a
    0    538GZI>Ob*_DT*>TEG[P6/DCU#fRG21\9b<DR5RXVMEf<BiNFSQ:<3TGHZF>eMb[G4m
    0    517D*OYSPo_;kJLVGD>KYTAS^qGOB\wNuQ>[X``\NZF@pN;2Qn5Y\DUkjC1]2Y9-HQO
    0    631aBg\RU:LF:k=bOwI?U8.cRPjIXF3f0jHR>7SbPHP<::R8H_d>RTS^aKW=tGBQgN?
    0    377*U`Fna0MUaPNZ`M9?N:k]ZFBf0#2PlY=HJ[Pa:*6c>2nF`G;D1U/SjowaFZX-EHh
    0    590[IRSHZ]/UaC;8P`U8N=2AZ7Y;\YOOO?DeEAGGwPYG=GRF2IR=FP8OaJENEILSJPI
    0    544wrV`0SXY_PM@[__fHA=?cXKhGqcIIlZMDH9FUN/GXBB+6FWR\[GN\OJDCoZBbM+^
    0    607GcKJlV9X?NK]NwZOTWGXCeXOH94UTTC@D\^HEJ69U_F?d^7FYE.J<EJPK[@LNAG@
    0    442MDf?dCfh>ENRW\TBPJW>NoIGa[9YUHkeu7Ka_IO#<RBK@2_aYO-o7GUNjF?`7ST?
    0    564w[RF`]<B<^V`W@GOXNDRfPcXSac]nZfF9=`JGG3XXVCal_;omeS6`]FA1LaPaFK\
    0    542HCC<]>ILI^2TKZw3RWWH]QQoCKuS<]IWASHD<:SB9^9@WeZ3A-YP;[Fg4RY6LYiF
    0    442?J<wT2hJM5;\HA>8h3SUC`RA3SaJCpGb6?L@QHj1XkUQ6I-<WD=YV-H7cZXAL9_\
    0    4896J]H#Ve^IkPGeZT`EVFUIH\e_GreBKE7VTGadT=QK8F?VCS]t^P;SMlQGRhSIAHU
    0    489XGA;JP0SP\KRTGqfPFFQ[=Aac[<Z^Qm9wHjJJX@XGRWaD_:aPTjEYdQJ\I:g8MI/
    0    552aT5<oIWLXD0w6Jj=XZ?I[7TDQH)7_<Vm,FM0_IL?^N<<Q/\X?K-JI<KgFoIXWKH0
    0    535-ar=9:Y@jf=Ga2DY-11WLvKPHG-4aFWcFjU`WoC:>DpX8DlOwX<`@A-DF[6LU5PE
    0    511_^BjZ\[jEMUhB?M:b^IhahH>>OTUkYLc#9Z[EUG5[egW8:bB^R>PD7GEoC`AH=TD
    0    499d.XOREG=W^KDwIYeNXEQO0@YQ9EdKJD_[JNKR9O_4qEKZ=Up&_HI>DZZD?FDJn;E
    0    493ff8R\LPjEG8_Q8RbHwAT@>KRKW.SC;;]=cMG_E7'FQ@R@:RZFX0[8N[KA]NHeCLf
    0    564]pbYccT^EQ\EI]_U5@EBW]F`W.CPHUP%>MDISTJH]#BFi@HIYS=D-K@[DgEXlQCC
    0    438orkLcdUb<O:@CUFC7wE8db6]QrmX]TN]_\?VC[GWt:TrUKW74,JvAO_2<B4@PONS
    0    434^T=jE);6TsV?`SFRDtI;G@O1<>FMKR]FHJXYJN\</M0QUG8=@gf0R+H,EKp>g:Kw
    0    426MKYLGSJ1m]P?K]nbQwZFLQ_I`HTCKE?TkkTgj\eJT^h1J\SLMHQKsGd\TZ@M8>>_
    0    966E=HI];TK`l?bQ?E<Z^B\H9DMIJ8Uw_FUO_TEK>LPDrTX;B^F80Dd\J7POB4==FS<
    0    661Jkr?r6\=S?W`9AFIWHO<pWEOISKOqWN>>N[AiaS@MLFwL5IN>[?`HJW@\^VH[UO]
    0    495J>iPC_5fu^RDYwGc4II^Z7ERZ;:ULa5T]=\EXQ4^A9BSA:P<d78HFKcILGF=W>bQ
    0    505S8:6gO`=m^dm^IScUo*KH:6wh6L8PE<jH^@7YMVM.m)BT=bS:CV^XR:@\b/4*hNN
    0    514ZVbah)L7/P+YQ/R4d-&\?:qJ=UI6g1^]8t>Nc;T&\M#UN7Uw*XMFh&ELcVa9_@%`
    0    615HA?4^bGET^<_`WBRSuLSSGAa]A@ZQU^abGPVd\K=DA8cTLZaC?AF=wUXSa8UP^I<
    0    752KKJ*\HIHefFBD\`RNGE3Q++iT6P=JM3XP>,>WQ6@=>)KZ3LCC5506pEm3w(OFc<.
    0    543PRC6HU3VYqN<LU<N@Z8VBK@Hh8-HP6?awKF^jKI'@J\Ih6[[D?NTFhGYVWCbOFGX
    0    464tNL^\CaT]ZSTQVD8WXr1HUd1;^hiN3_;X@:J+AZY,91X,P\E7VmS\C_+GD;>8MIw
    0    620GD<T-C^<ZRDFQ>cAO[O`E\4wEK9AIK7dRrKQ]C]?EQM6FN_NG2L^Sh5?aRWNEbg>
    0    560jS=[gNS5ZU]YWI;=MJIPLB\HKhB`GE;ZW^l9?9biFm^p/QYXYLbawBKTIFNP?4YM
    0    572FphN``[I[[;2IF5aB/%_F_X85bN<w&AE8VTTNk84KK]WN4LkZRDiM&<SL]5kcLvF
    0    688TMM?V51=oS*WbJZ69O/eV/8wAOO6VRJ`]ZJCZ?OI=.PQREg:2K*@4qSi<ULDL\W=
    0    707YiiBkXJG:,Sm>S[WV=OObWR8@YEM]@;WE6RN\@S:V#@NO9CgQSKNB8Wb=v\_eCME
    0    600NK^E]YJXD,M%MTkqV\OdHR:_XM;@,8COcMEwesc$:@LPeEdPCF<>CYL]AW7iO\FI
    0    672??NYNhB>V^h?mNBwQS8RGL@IGX>FZAAkG\[ZAk9JKNL[ZFRYU\QPY7RBRZE]PB7W
    0    529Ce8LROIJK@7JeSNZRJ6F?wQ>IYSKbR:FYMFLb]UC`GK^POPCgUISSJCNTc\WFDEG
    0    542>#<ZRJPJeW^LW^@THK>XJTKjCqAK[MNb`ROOATAL<:[QKI9:6aONOL9F5[0S3Kk?
    0    542RFXF[OA<RX6+:U?>AROGNI?KwD=XHPK_T;2eISQJOSXNt-@CFToS>s\S5_P7Yk8:
    0    701MSVW3Y?FIZ<:X^IVSW:XH7G`UME3KB@QUXIINEC>QK9Wk4PBA;PIKnw\7eS`UM@L
    0    5194IbJr<YiI;XP8FnGb/TAg]NN?NT4V9EEBBW0pdRRGcBZ2>KB]:Jq4@QwRbBT@LR*
    0    497Y\M=lCI^PNCQFVagQ^bP`b6i>E9JTbKjkFBGKT2?HLAQm3WX.9EF?w6N;c]BWES;
    0    488RA<If0_+Xh@/IE>U?/+:LH@rH?0ZQ8FZIbADNWB::DF`B5VX.NBG^k#CC:;7;F>3
    0    485:<R=L<cDKM-XgHbYaZVU\T+WoG6a`EHHZO?.Z\4K.jANIRh?'&K=1wELZXa6RXDP
    0    563ZLRSQYLY8^N:kOJXfUDYjbTH>;>MdKaJJbNCJR<OP3MkVO0RUUDKwAO^VKPg@@G(
    0    573RZWFVTQJJBHNDDBPXLeAP[B9U_bZ<LC;LFL=IFKgbdRU]WrPfIwX[+V%dKI@XPFK
    0    692I)BD\<Dw5ESV@SWgXHNdKKD<i0LX4BMbR5YfQejOADoBN`RS\T6Y8d?X[MNUSaWB
    0    660C=M-A?OD\T3]VZ^K9eJZJE>`[SN\^UYNbwPFL@Ji$o[QB?QD>8NOj[O`R?EH4jMH
    0    824RoF\s_4GA>b/5]QdT>KDbS@MDTJ<A@X*D5NVMS1<M>=VegJTSL`/>?sW?`WJ^S#_
    0    5478HLI=84>_QPTwQ>YF]MLN3PIW\[RGHUGWCi?NC:B_R@]VAcQ;EX;HWcRbU_8LkC>
    0    641MWgXQRH\:?aESeK[W=lVN`ILJMWC,E`BCC]fQgM/\)Oa`QFb[p=#dVcBTZ`S[GHM
    0    614@S`^JPSO9^]:_MQbWK?JJMSGN]PA9BNAaAGwX[QJQ2QhXS[Y:a6`;WJdN_KiSp?U
    0    5409LHKA3_m,N/]O\T:MHw`C8f@gN;LUg@C_KfM:9S\G`;.9_e@]8FVTKKF<KqTJAT9
    0    422aCJ>b#sFcPRo3FO*NJ:2;FK+UPYB^L9DI@ITN9fCNWVAJ2U[hKa^;U./`+=*/ELZ
    0    518YQFQ^kHIgP<LX?_\QOVE_A=^CLG)FJI7[J:_QU36T:Qj][N8TR=9BwIg?N=D2FVd
    0    610]VkT]\2[XLH::AUqY9BWedMTBh?:NAMOE7hUUQ-Pe0[b]=-FwM7X`;atMp6SN@L9
    0    476SFHJ3BZKRQ?GF\A^DWKTV-0=cAU#:_WC`M4Hak7YMYjGQ]?J7QsI9j]kTXYI2fiD
    0    686ZB<d_]7XJZ\ZTPRQRZ_Aw^LFUJQXUY\5V;RD??DDNG_JGRJN5PVDLgNRGPVHGbN7
    0    554FcEL/:>F[wNM\B;c<bOH>^\C^kF\=ES:WPc\P<EYZWG>BUh@]9>[H?T%XMk*:ZXR
    0    499AQCRIj1dKaLD\RM]XH;_VYZGp`L<_<]RIH\AUTCpRATtBCSY>@w]p?Y]=LXb_\J`
    0    530DGsPO:wcJPO5;FX\SM__`RP<?a6N:+PYD(]FUUc9CV[K_FgJ]eLM=VHL>ZJDYmUf
    0    474Qi\DDI#LUUIK=SSA@Ul_Sbt^MebYULC4KqwVBC7ET@:OUW^\_]k-lOUSCG=Z:D=N
    0    818^^IWHV#X9RNLQTNYc<MZpLN:=aNPT[Q0@<fL[dIQW;SSgH9apfJB]OP\FiRdP?9R
    0    595YcKP_L5G90on6g)6ZHK>_OU?DhO2XdW=BDH=CP?Fjb@eWX#WZKpHQ-[I6KbKZAZJ
    0    710hIKbwS6X7Ge.6NDJVDFIpVM6GMc)MIR5;LTJBX>T^6LH_MPfZYo7YEfIQY`CT::]
    0    796bmdwaRLNS@aN*B.JaGRYTeQD9W4;N6jL?I[PkY>Bl=BNXSDaF[M?=8QODG[b`4>]
    0    559R2J[[@MZgcPKBSHeCcJmLBMVMQR/e\<cSYTZWT#Q?=fGREYIEN+KROFNCW=GN?EI
    0    580iXNZGY:HDGaF_BMjYI5PRKiMCM?F-bi$>[wEJk8OTK^jhGQVMeP>e*dSJpOeY24V
    0    541BJMPAHLnQ[0]MKM\GjBnN>@Y;LFh?K5m6]dMKvJEBP?NXH[EC4#aWDRSKH;[9TL3
    0    635bKLR7LC[LXF[0gT:HwTCPDNMZ:^=4hH;V3;ZIPSM0nL@mT,>IVl19icS6Zd=cQJM
    0    478Q[iUEReYb]\@NQU[`#QR`GZ0PlLL[AVdNK^M>U0]>C?rZ:RDGIHXFE?Z_8ZVd6c<
    0    622YVWSdTYWE6h=9wPX]XJEtBBA4fWBP7NaT4PS`THF_@@e\T9YSXMROTQP5v@idLQ^
    0    814]JJKI?\KM;TO9YPM]#[;kIUKOVUKNFR>^<[T\VGAWL@L[Q@YVeQ3=DOJHTSKJR?Q
    0    669gg`TGNAYNJfNOZHL;2K_OMZ67R`D[OYWB;OZwU3>UDGd^aWZLTT)MEQAMDZ^WK<Z
    0    517IJb5=K4H,F;j/UpTB6e_9^]TeADYB_O;jJ#S@AZfPgKTObU/DV4<T`8QA@p4Mm8?
    0    509OFRK3QODejIXU9\Q2OBIG9];qTwTS]7MfN?9\;SX8DFfWBRNZeEd58AWT`4=UkN;
    0    544LRSO6?9RcXjHgl\SLqKHeNRTh^FBKdCFP]VFEO>VPM^Z6>_/_IbQw:YNOFNhMQSG
    0    538b\LdT[JdEKP,@ABof;GFhl_AXYA2EOi9M;Dopw1_UF;lFSL\RdD(<dWJWIiQ\<C]
    0    769N*85.$l:wh/heEj=&aZ8>K@dcETULf;N^V::80Vg@Z@93@^-M%QZNV1Q==C8)^Z4
    0    529e`bQ`XBY?IjEWuE[ZZ9HIO\3QSLE<I^7Z6L^MV'@q+8Sa\eYZXnM[DwV^`SQCZK`
    0    703wVbOGDK;OVRXVM/3QXXBE?S,AlpQjQY2W1B1?BH\PH@_EJHYNWnWWMdIY<DX]LW^
    0    538_IdTTT[\IH_F;Bane0^^l^cYOh@?G2Q_8;F=kTD9gICe]WBmRcG?FYfoGwlHlA4J
    0    533wY]MXbW_@@=GHnHZGSYDn[L@I^u^HJL9X3CaFbTFMd7]`eLTZb4Q^W_dK\g[SXOO
    0    565gi`YCE9eSLQLD_.GVfR`e5V=D_QPJWV3JSIAK>=fbOI?^K<Z=Ne>w-YeGKZK\W\`
    0    559lRhhINcM6?QDJX[[IPSFG`QAefl?;VL<XN5NbLESbKKYOR>kVRo@Aw`iBQcKVfGU
    0    645;OBb`U8XQDSjR@V[\OA]dBLOBMD@PFXPB5hOdc/MV5JGdQ.[h9PY@PQwHW\sXV6@
    0    539HZG^;DRZR[WgQbNdH?G^e^MSLHRGheOTVYbdne4jAa5JER6MhgwJX#<XYCN8>.N^
    0    433mDCaPPRBB:VKFYN;1[KML[GFVZD<R?J.j.YCZJ;RJ]_TQF702l6G/L[c(FwEHS)Q
    0    392#ICJLGTVriNDpLXF/dZDG_HDZSY[qlGE]H1SFM<=GTP836L@bA^lWC@BO4)R6I_[
    0    514w:OQJmIYMLgURZMSUQdHpQ0>gOW[MNSUV>N=6PP]Y^P:J[AdTJ<7KUAYKnDNkfMK
    0    568JOMN9\CMFRN2bXA>Ta_IIHbSAFB5ZC<[BD:WwV<,d<FSnZabTKN=?SZUKIQ\URGW
    0    523<WMSQACw6BRj>[;[M2SjXW#:D:1H@mcAE>R88B^gNQXS\]C?L@dP`63n4>X@A?OV
    0    588QWLI[l.MCLMBQQ[iXBSIH]DRJu?@7II5RB\ZVU'<eDJPkYYgoIFJDQZb\Jin_CQw
    0    802W^JbkaDX:<w7:ZDnpFUQmkSI<\17V=T;.Q]_YrD9\H>`^X5fd\J5UK_YI`d]g3-j
    0    355j5h:KL#fkDTPuaVa=TNMw-F*?^mTTX;I>2D;GH5X]ERWI.[TW^\86qe\Rj9D]kf:
    0    544ENC;(;L<ZO5LgLj<9SH>$L;]vANiRh8FcI(0;9SB6OBM-;m7I@ZZ\RCI@;9#2ed8
    0    452pYSJMR`=\VWH`^RAAoIm[LwMO\u[&mCYceYGRIPD5mHi>dEP^LQ2Rf?@:4iCG[kS
    0    788U]TNfVOEBOQWLMTTU`DX^;GYFYkNSGHQ?AGVYLV[NS4JOSJTJL_=VVUw;?qR^P*R
    0    488`S:e_CG)iLeRmNZX`@7[JM`uSRY]EF76?bRiN:FD.8KW`d6R\r#Fc6BE9c<DR/FN
    0    792ZYfbWT6DIM`GROWUV<OKOSGL8fCBKBR(O>FeUf#=a@KPVTBY^e\DjC]IIGMTZC?\
    0    605EGD8OJ]_JEZ=NaQVPGwZMZWZbBK^ML?cc7Mb\K`Ra_T=CYqIeHFSKUADKJN4@VP4
    0    463[?M^S87ZF'ba?HMLVaVAVgaIYb#1IRVK];QQ[ODSuTPD]UQJLS[W]=BZS\GUmvI<
    0    566I]XXIQi_f;Z?FUMSK:K3PJ]<XReG>[HhPeBXV^NfVLDJeF77]SE>XP=<SSZ=3[Lw
    0    599VbwOQUNWJD\M[XQpXRbZSf_OaeXZBIP;THeWdhPDTGLQU`Hb^fu>L=GE_\Xc]gHG
    0    594i]LK?bN[Z_TFaYCTKm6;^I@H\_RuQmRCpNCDDXK_\Tw\L8WB4LMiqWKUO@B`FXl=
    0    472OAZVWEMa^LfFN;4Q`KJiELb0LwB8>4aZ?PiGaOb+;;Q\@<ObIVbGdOBuPSCUcMVT
    0    600LXLnOHbO^1KMA;UlVQVFQV9BMw_?LBRQ=TBJDmQoGe>@FHDm=ebGLI=<M:CL=J8n
    0    569TOTbuJ@QPEF7U?F^I?:LKVTT<HL=MO9H8gL@U]/>FHMbgEDMVU7E:0wFUXO\]N>b
    0    5217DPODYYVF.CJLnnEP-^PE`Y`m?IM:KMH[LRl^G_PAOwAT^\?ffHa<NDGcX>LX]bO
    0    436MZ=\V_O_HPELHKQXLMXZvoRK_EOKOR[JE<RjMnG>W#9`c/O\HJALMEA>XfPg_WD^
    0    575dR`HF`5SIUURpZ8#Yn<XP<1;PYnMSPT.j[]DKP>VSEOfrBXL@9[=`8QZUMYjKG>g
    0    489CTI<]3cIADNKCWb?P[IwEPTP]EBaKK\VuU>Jl=J:e``Dee]SYGTIqHSAP`fN8^Sr
    0    563W<YMRRRg@#cR@RKV^-VYWWAgYJXuLJpZOa6UcVNEN^TJYQNEfFJU<X3EV@HTYYHR
    0    426:WW?@HCPJ;-BBGI>EPUQ:`]HRCFPIG3NoQ\PaK[3FZwFKDnTr=7_hH9G]GVL>aXh
    0    565LfWiQT6M\FZ5R]OdV05XIkpH,SYncREYR_mVMO1MYIFDLUc\Oa:TTEB/\O7S8Iwb
    0    4938A\K<5kl,/JQ2a[AQCu`?`ie],faIcO`v<MZW>sAMgW8CZeR[;Pw&fV@Q9B<5N\>
    0    592<8cVL)eG@F[7WBJ@XVbF8aY3]X7oC?+Etp+]QTYGjpkA#efAASagOP;'u2@=DLtZ
    0    445UcGAMS4j[F]nG_KPXrTb\IJ]HbMMYPu:OUQVDRH\VUfbDXIwU?aLDON_RKR?bOW>
    0    443Q;hOKGLY90QC/]JX<'OORuRR\H3N:7OBA%<c^pnHS_JFTwSajJG<DoFVhJU5dKHI
    0    467[f<6U:LVhThrf#JVZf?VK6a\EYK]SSWeePh[]]MP=XF]?UVDPjC]nXUNONDCZF5U
    0    5587<Y>OAu_)96>#`[IMO_9Hmm0VR'S22dQ[CIq[[f?JOl;@udW?X.]<O:BiDN=NXaP
    0    457M=mMcNa[4=^;3DMK_@NZI\OWFG5>6O;JJjRLZk^LjIVONnRCeS5AJ4K@wkT]_G^_
    0    633QID6_]\wHccSVKbNbSY^`MYM=DKYHvUhEK\TM`QZ5bfU=RM>WAE_TL%Y`;@gFJkF
    0    610BSf?>6lT7^LG7GJUG@a4SoUOEFAM=HDC\cA_I^F#<Dr=4YdMUU)[F0?>pF9f@HZ^
    0    656:Qr1YAwHIJP>2WIDCFS?G[^=[EJgFHIMd@@cKRUHJK]/Si]6OIQ_N`A<vEC@/UlE
    0    571PZuGRPcwV>;ELQBFNL@A&g[FHRBKiVDTLI@UBbQDgGJ^;0HMJPNPDVNH[d1F@RYe
    0    464I^[\L?X>H<R;OoHYIRQKDUiI[=h\NMI@L8A5QB[ICO<C8JQwM9g5FUWQfFLEN[^p
    0    557i9hA<MMY:L@:=lZEE[]BebRUX85`?CBwh.>bNDPDWQgDGbCAVP.ZGdFOXJ;L=dlY
    0    666VCeVPFrRN\GKVSZ=^WeDV^cHOW5wXDYSU;IVRGcDWYePIR_5OO8TQg_MZ[MM6hSX
    0    503UA&<P??Hfd?USPwoEn?s@1>rbEFKmXRXfs?\XStWBVDX[;_#47TLRM`t0UBk^XAF
    0    733<?eID1auA6dQ:^p8M7[RRf[3ZK8eKB;`J=Bh\9WWV\SM7_OHwBKnO=:7`0AJ<QZE
    0    647QFUWPIbLA;WC@8f-dZDRVTwe;X]VSALSM9OTJUVWWA[G@Q<Sg`:bX3PPN[RE5EX3
    0    398dB9JOhEwqYOhJMG`mo5cdAEVhB58ROEha]rW6Y7k,LM;[PT&g5FB6WIhBO<DH`F;
    0    452BoQQai#ZA_OHQLNNWW?O>jWE`VR#[3r4Q=Rf`d\JOK3VRG<G@WrPZldGZcvWrl'T
    0    520O?QYAO)TgPNF;cRb\^SbN*C?cT<EN]_iO\AiQ:[IJ;#PTA^6RG>(NgE2FK7Dgc&W
    0    544l:EYOiE@6dTTc09MWdFUUPTUcwF5n`UW:Qde;NNl;[weYJ@MbLYXbl6GECZZTDTQ
    0    652Zkj\O`_96DQ<1IAAaDCL]bq6FYVIFGVB%GmI;fGVi5FTOfAw\_N=KBe<DSR\LA>Y
    0    399GRjJONM\X;MDtRLI;UYD:XTQQZ6K6HUSXG*Q>^O]wHEUb;i^BCJ[c,UO`/B>]jHP
    0    562BJTHS9hdWWILaDEFBPG9GQQPVOKEdYEG_PJaCOYafawK;=d]QHN_S6<OP$(TE`Pa
    0    752G@QJaDO<CwKU=9<4LdLO1VaZNMB7f;Yg:]J0lE[V<jKI-7aSB<3gU-ABk7U7PL;T
    0    535E\ZJT5I,HDZwMC_)G8AA,3^XRm[KiRcP5YH_UIQLNK,PASVTHKNGKGBNE,OP@@>B
    0    456V;HNGdAcW6L@HeKMvLiHR[w,K>FWU4fSc/QQkLaBC][YF]:_ZIH_8NO;inH@R`oi
    0    587dI^BdRLRLFGvI[[IU1UPQUC?SVXj_oUeKRr9O2ZWUpIV[HETTA?ewD@dQI\@SXWO
    0    471TbB7S5^gQXj[8?bVa_I<bKN>9P2lfSgjRh[<BP/q@wOeAGXY@JJkhRVIbBM\\;]:
    0    678[XjW]S5PLJO9=ZE\]=ICHR_5BRUBD-W-W;@MAV3U\,LII2WW#NU\NKkID4?B_NGr
    0    648PKLGDPMRK[P\?AU?NULa[X_IFCJIOPSKQd>YUF^EZXGHWGhwNT=DQFPWFTTaSK?K
    0    629]WFH\M8OHXmj\]DT_I,PgF>BZDwE\\\>4FYEKQFd\XVA[2@iPAeKDMdn,QjH`S9P
    0    535NX[;ZG;O]S:_Y[J]XRcOF<RH_bwSZ[:OG>RJVPCOMRJ`:KSJ[Dw4hND>5MIW9AB@
    0    645?G8TBXSVe`Co]^78@\MUE@IHchlwGlLZNMfA,6`]LuYK9H[>S6WSXQ4<Z3<33ZjR
    0    583qJbXXRH<MF\-MPUUDWm_IW_>8eV?<Ik<NQ\^=^=DP1AUf^J[Hwj74SF:TP\OnH@p
    0    432]@YI`WP>CO7.bX9c<>,7OdDL-NNA`OCcUI<EIE?liVKlCaM\Bog@E&E5U#LM>J]h
    0    613Xa4^V_Q>^wANWDXOP_9nS;Fd\YD\L@];NeWUghKGS=AjeULXIAC0cndDIeZDOL2X
    0    689d^W[[YASMFZY;ZPoYFQQdabE<^A3GIO=GB^Rdw@HBFJWLMVR[aS<T7ZlK_MtYHNa
    0    580bgFYZnY^NDPKL1RJTL2aPMgP?]Y3K\oKIDwZ5hVHQKBiRf1RXJ8DY8=<WI\CPT<M
    0    520YF@@KIYGnWG]HcXFR_R2]]HFc>BT]N:XM4MJj,ZUZA#cV$7B7CTa:CcMZNY?Nn8R
    0    718L@:H=EWJTg\P[bt;D^XTF@OUw7=]LTBVVr=MJCfZ=iI73I?GO<A2J`;H:C?@4QPG
    0    433BPi;+P\pUM#CBfVJERWGWOP2WGVu@:4GwK(O&HrPY``1;ErT[AQpN?@<QALM(ZnK
    0    700L(<IKSJejWQ]VDOE[`J=IIDOZD9XVhVbmPLA6GZX;ejK9RW;C7UcDP8LN>:A9mw-
    0    468\\)U-;EOSUCFmgB@[O>bC8EV[IwXQ]dNHOQSLSO\c;ANS<I09M;>KW`p/b>DXVK:
    0    545=9JMJ_Qa:H?>1hkH[ewCBUR>h88GDAVD_@RCP6fTFXbHAW>EPNNJQiHEX>XDTYpD
    0    612R>A5cQ]X6NQ[.8>[LFbUWSQMVFPb@Q^jSGYHCF\RHbIGJcFZQML1KMMKP9w?SUST
    0    551K1\Yl@w1H\GOWQP7\W\F;MZ_cEQHW>MgI^<7M5hSUmf6%Y_;CYBMKJ5Zj/D8OkHO
    0    541RnXbN1Z$YTRE\BjBL8TP9dwELiJkAEOA@HOL5<Kae%EcMbSPVfK6JPWCHJXNoDHZ
    0    604ebIWU:BD1?Ww7YJ?geM1TOU_eBc6RGQ\RYEXPQPfM^OIo>BMIHXBIG_gY;cTUgB^
    0    617\wRmb^Hb:?]V9L5jLAUJcL`:@CSI1TRAG3`Obs?H\ASegl<aoVV:;2TIiabP\?Ic
    0    777ZS@DDMO@jwLbY;N8MYWQYFEfVICSRK=[EU]NTLFA@LAIKAU:BTC>OWNV8CYI1MQ;
    0    468=d\R^h;qKM9_HwbcDrCl/JLNheB\7IQejG-`[nF>VB5JLJvN?P9L=aj^l:R;skM>
    0    690GEE)N9WGZTMRSF=1T^\K?bf4XDAnIW@MR`CJC>daHQmE0^^Qn9BUCG/;K#E79IlY
    0    579QHW#TJROB<PaZ_WPBIc<O^PYT-`:LFOTV8sJ\[\DPNKDYaTTWI/T<MYFMWV;KiSL
    0    496KMQM.J`\IEV?.q^d@i:8dDZO`VOQ>#@4A#1aSPOv=HF9ZZG0TR<RIdi3UUU8EhTL
    0    729.;Q:H<XLScCN8KN?LWIH3UL^R=@FNSL_^T5BYLk^:[Y9-Fd4P0>_DA=/X#Q/LNQR
    0    437Bd^6[J^YELT@OFf2JB[JH_gMDTTEhk#JCS\C5;UFUTWL1h4\l)BoR7'FZ>V:7Oo]
    0    522LOG=YMWH_GmJWPm]L.]HuGCc`1*Q[BOw[D>M\KM@L?E_C,UP@,IOEfAPQUJWI_HW
    0    631E;KDAdFW[m6CpXRwFh-n:J]WHH>D,EEMVI=lbo7I7G?BhPCAJ?4(KmQZBjBpagAd
    0    663TGM9PDfVRT[F^QePNTPRDGW\X(-O_7>eWi:AwBZKNMCO:EdAKL[U8F94OUCG7`NF
    0    683QKWMQ[PMCJW/PNLZR=_[RdwQ[>FK3SGRVKI_IQeV?FTQORFLMNcNFSMcEmDS[LFP
    0    611DAAHD3CO[IJDcDu=C1_cJwh@Y(BWBXJ>VG>BKQPIYjH;FTC4rXUP>gPH=PL?=RPQ
    0    613NG@CjDA]`>S5<GHiEW\gU;>*=VJ/gTNZK]YENQKYLwVaNaKZUJR[<=Pc\GEI<4Xl
    0    418agGL4MQ*[I6Pb`[J4reIeIUOID:TBw:OpJ_0bRY7Ta%7G`FER5bdS]DJXI`SMj,N
    0    606DCS8UW`wMVaH@OaJJW^[TTWCdAJ]:KUc;RIN]gTI9VL7K\R>[DD\4[DUGDRNNNPZ
    0    807W@NIN\8RVNW^wKFK@OMYPC7;UWFVEYKWNdKFGDRWJWBI@>IEQHIUNOGeWLHZM>LY
    0    558S^;NTAKBWwOUG08WP0>ZC]Xa7NNAH?OBP`qa,VeO_[IZH_KEXQEOODHMNQ@YQ@E@
    0    886cNBO?=GGDPF]?^OLFoSFS:3>XO\GP`YZ^D62A;WfKJ*@i>NF,5TD>agh9B_8^wFH
    0    485^IMKOC<m^=;E_R>`V_H5^IHEV?FUF(MVZUOB14FJVGw2c;c9GPMg,YgU/P^MW0Vh
    0    721CWQRAQKBI6OGSQMVJADXIJWKBfYPFAKQQ;STT39HW-C_MTNOHOXAVZDZDQZKwRB^
    0    510FQZ=HQ\<TT_7>]Oa4UbWI<;jTa>?:F#_NI@R\TIWRwVRRNg;SMXF8mPWnkFf``HP
    0    659BSMHgLOSNRKDUT<bXF>PeiN:Du5EeLHQ7]aCToD<Z@og?UTGnP:Sg7>BwL6a=)SF
    0    434J\f6IAXc>S8CUt\a'E\?7GR`u.#YGV-l`;DiFYj;LPhV1vPHc?OS+p8RgOo;KdjF
    0    4686BTL#RCKWTE-Yshm;fs\2K^[b_QCA0R@^PNPfT9?'RTSwIa8+HYM7CM\5L&]S^9.
    0    802SDQLZOL]/0P@.[P@bUH3wRM3J>J6;B_3S4M>=QURRM93YK9DFKPJ76aUFO_MeUDc
    0    478,L_Q7<9KgU@e@Z]8#XeFK@5X^2ZT@QCJVh5FaVQ]NJJDBC_HJ>;:JfR=ELC7OfkK
    0    543_cM]QI0d?IKhM48<P>XNd.PREbwAAVU<0TnWN>JeIZ.YOV.gnGsGhN^W<6n^JNH_
    0    587]X0rGU@XS9XP]EBM\Q>9HYU#PaOTCRhEMLbJ2CBW[QQF6ZL9hY?F_=C=K6GLO@eG
    0    726MfbJKOhWJ5PHRY/L?,ON=VmGF\<wP77\HFegiV[;[Oj<0abORj<VR%87nDUQHPnh
    0    688GQhj\iP=F@h&5ZVw\5QL?`_RJ`EH5MK;aD[`[U3:lN@UhsC[]_MA:Jt:fYYUXG\n
    0    459]TP`UG&PGKERbYZ7:HDNLSM7JAQ]$O[$OGL#JTOUKZ$8_9\I.LF<P0YQMWrNdE+O
    0    572>SfHIOF]^eMXZMQVSGAS`JXC>\9EcTT>6WlXwaHPbj\UaDfd@R`XE2S\][FWT*P^
    0    539o\A`3$>QEPE`KSZD`I^^\=L4IWq.`bR\DoPGNBLJBW?HfFR@YU]<KnwdAkZR`H7[
    0    823SSdwbhK>TTOD9]IU\9%NXZWVB`CDD@SI>@]hQc:Bd/DSUHKPge-V]>SJZ^W_W:LP
    0    392;FU/AHe>pRPDw8nHL9pc<4MnTVB]QJCG09j:>7.N]b9jKK`,RK%N__>P_A98AdZD
    0    396\QTfZ@c>D9NgVd4J\VJb7fg=bNLYQfLQ^RGUvHKJb+?U]tD5wcLS@[[Gh:X80^ZK
    0    674EPB>8JWYF;;VF;c7L8\B]DeibZbOMD.IU<LMQ#EPAEIRN]:>DAR:GiQQB?`BJBGY
    0    650B>N3EHhfHKQP\cTJIRQSkI<AYI?[UwL[ZN;ciaT[DSm83LX:Z;Fe?`=NXP:NCZ_A
    0    643SlCFBZ;FVEIAcTQN?MPZU\?P^dIII@7KO<HmfRA8EOUTIPZewd=IJXOHNXZLJKQM
    0    713TQ/I<?RA=9;_APd?BOa.[B=bW?XMA[K<C6?+IEoc<nH:g^#,GLjeH^hJJ7`;=eHE
    0    490G[>bLVFaWaIF7wH^aie]RLD^R`XM@L3MDKTR?NHRK8d[aAK[SPMPDMS[OO\PmDVR
    0    585L5Z:YMGRHJAQ9ADTB^PYV)+ETMGES^=Yd\FEVBXi+fcA2<_;<#[aGH^^P41M@NdN
    0    585<UB@NBa^X`;VjSWILY=`;OVSI[7UaH<KJWT<QdY`^`fL0A^=JN#Y_B,9YE:W2U`G
    0    523TGKGI8Z\Ck[ZlcFA7XHFoFG:QP@;^:PUiLNJT#LR1WQJ@GVLBESEdG;OqQTgL[h5
    0    6672UOWZKFMT>C5HROgI65P?w`ZV]7XY17XCen?JeIFQXaUP`dQaX4RM=2G_]:[G@YM
    0    831aCE3;I>l>CS`>cAUKU^1e+JVFGbHK_i8V:;N9DPVJ_[EWGD@<=iQC]TwH7^JMEMN
    0    652FWLHZaT9gVHLl6I2?,Dw<jdcOR@UAZ=ZL^lWESL@CG[_3NFMvW1Z^'9RQ2:^/2`R
    0    538li`gTQ0I-<iI0K9btD$=lEc#,pO/PGdG@NeB;G/TmCBGh>;MI[&#H&aJORQ]eE-R
    0    587U$YSGNIlRQQ2DwPbVML>O`]IK68.@2a`@B?^DT7JDROOXXSZUJWMEDF]h`[MWQM[
    0    429MM=GG<J>I>-ed?X1TJiVeaWqlF5]/G$F3]qN)$acA2U@=S;BI8/FOC)2QT([F%H#
    0    723LN@MAR?=wmS^c3N?SaFTNKEgDPSfSkFBRfNMB<Bl>NTM>@OUOK?VONGINDNH8;O;
    0    683ME=\aJ&@]FTqP8:YKXO^]C>TKC[NOd85TwX>7KChHYKdV@/@JMMHbXaaX@KbW2HI
    0    499bS=T_I?0g9X^S1?(8ASM5RdGEsh9QgJL=J?;#LZ_Re:I1Hb;L>FfAOcW?B^?G;NP
    0    442o\J@^HHa_Qw8>^[7JUiIYTE4RL?2QcVR6J<N>HWj?P[:>Z;ONpV;PE]WC=eet=CY
    0    619d68WRBMu8GgOMO?WZLA2wNW@UO:NI]a?Y>=M@Y<DM<\1UU<KS`MSJMZGZJBLF:@d
    0    643nB/@02K?]O3lZIE1?R\C\DDRULKwXw[I/^bB:>Yd+\>H?N.7GLXWKY>EK9Y\@EN'
    0    406r:@D+Bkg\MHV;NdMBupCP8:A]F63DlQ>Sw=7BDXU7eBK0.6G/HTf:wIX>DR<IhO)
    0    652W53(GU9kujLsf<@OFwJDH95_T^QJgcLmPYK>IQ@a6ZBL@/h0DA:QMY>kFFKUC75D
    0    556LEO'44[wBR2A*vgQ;Ak7;]QJw2<\7\/_[8<q[[pU4\u>G^a+a9Um6dB;qD;C1d\@
    0    413Zn2sNmGKXVL5\'5;U%6;N>h79@aVsYDTF`T1VJ#Y*ARkX^TejM?9q@</crPXO,G_
    0    491w8oW\Qd`P0PDT?BUa[U>XP`8:I8TU`IHJ;LE]UcjWYFW6VIVAXG`MGUGQ;PHSENK
    0    772SK_if_O\8GjPGRDfhNHh\LfKD^gXEAeM7BfSQb;IT2LYY\8eVVkSZE[tKPAp`B#N
    0    610OAFJM0@FLNZl[P\?.^;TS>DPF;FV]UDXM>]H1:MFFwU;PH?:W<FKI^A_<KG[3Z\6
    0    463qic07`:=K;MRMoERNVZ=HA[MKStjFLmF`6>gI;-`scFD`1+H@F=w?SXYSFj=dtM;
    0    546NY;Cw5[=S`L`IOYFbHO?^JD^KLN;`F>gGa@MI?KL>sPBM-XIJV<HTNDR.SeP?Lb<
    0    577Ga_@<?RSS`WZGJHBAwN>BK\\S[UKKS;Hb3X?N7:oWHTJ;@?Ra5CLi`WISGPO:R\O
    0    543a>XGU83V><`\XGGGB^UFwF[.?RBOSDGK6RI9?7He?[DR7;NMR5\5ZpaXPqRKe%Bc
    0    418JdGEKoENi]<AO[f?4OqlpZ[WDf39UM]D_QSGOAL@;GlGR:DWWI9bN7Uwo`bgeMea
    0    566FO5?76QFtwA[bFeO7i=^A/8q\BKbOWCb[lHJS@Qi@^RJsN[N16HE=\Q[QF@E6TP8
    0    536D;V7`LwSAS7RFJK5a\WMf5QM:_B^KLKT_ND4RQONTflHR3NDECZh_cKabAPlGJc?
    0    579Q^eQMY;YT:[G2]GdOHK>wS\E5qBS<:P0<?>cj]>9QCCo\NB[OjUHAFjZK\iTUTDl
    0    461R9A_V9-Bw[3YOI?N\7O[i>D`cCAaX>JOpnJFT,NiNtQcKYl4P;jJG[;Z6SuJ2\L<
    0    511@MfJcI[LmT]LtNCLO^BHR7JY\]WJ\J:HDZFECG?OET]Ve>XMWAITW*IwtHJkfFVO
    0    697j@^GaWGL>1VRUmI[wEUAcV1K*w8MQGV?PHM_aX1NTLM^TSFPYY[DM5dvg[Rg]8Dh
    0    588STPcX_KRIAfO/]KcYBI^[]FH@eXC@SVKW@eXdX<IiCc\YWMbSUENTCYnM`[Nf=<w
    0    580W\\NTcAVF9]@SwA]j[LXguU0LBaF]?TYbJG^;p8\fN`\[HGfI]J^XQVU[ZPDd5Pj
    0    601JcHHY[0TVbH-_?<[He#`OKGA[A5F@<9JdDKeKRFSTZOSm2gICPSJ_tO^BG@`dEML
    0    609N7\Pc<0lN9SY<sS.UGqCi`E.?:[#GYUUW<29YJaM1OQImGGQ;>hK4JifiU:FTSQU
    0    477VS8HW>L;>^HAh$WLN7#oLKoVobjNK1D>=HQVB<@T>PGQQ\>>lM4?V>87>^ZAFLQ3
    0    546OkJiG:HBPO_,FN?o^R:hV^_J>PRTAJ0LRK_DePa=KAd`3KL[SP:OPLcF??MgU#)U
    0    634JWPLUIZKVP<MYSf^0wR]MT;u^WYCN?;\eW4CVk[KJ_XO[>[F@55YNd_]=FFRH]^G
    0    7477SMG:9YKA?;=VWe`;:SI@RLXeM@@EA9TSOCwZMs1T7@CMORIQK77D_QKJ[MSAZ?G
    0    516Y_NH[Q<BQpLTTbVk9WqNOSQX__Q#-LKdIE@EWIK.M72\uGS?=GH5H]_P1e_PMRNp
    0    682ScrZdwLMD;V5CjcYSU`2^VX>QhTM?MVUV0^VYXJRmZbUXXH]afVHB8aHPa_OY^N]
    0    390DaLNYFrTTQFe\D?>XP?TYPq3RI]cYY/=waM/^/n\;_aV-NS.2M5XFbI,p^_GWih8
    0    665WXFN:?DG?FM@_NMO`LUVWS1GO\NbANDUO??OBFC<Z%TIL_IOwVAUDT[PL^OHA6NN
    0    879T[e\]UBQAIT@BT=`aCHIW^X=A\JCTDWBFHYQiX<SWE>bJD=_RVJPP/SLA@ZGS>Qw
    0    600\\O[IJFGSTKZmAXaY>J]HO^_bYgVf]M>]w[i@ElJPZ;`Ca<UN\7cMZ>KH7TS8=aO
    0    471JLZ%?RP1Ft<PRDSY_w;eKeDAT9;]^9LlFovD/?cI@[]UT8E5F6=``aNC;5U_N)bK
    0    540]jn4_=`A:-TEC[ZHBWHGGYVL]@PeQ*?bfNVjsDR/b,GDTYFVOS4bFwSLZDU?\gZ[
    0    600@STiY@_/QBKR0XBTEBJAEDYW@bc[QIM50VTXDCX@Z<OQV;\HoW67X#P@TQX2_SMX
    0    688JH7[OTAHb=CewCWZZ`3_J<BJCLJ\XnM`@aN2MD6cBi\X9;T@KPeL]Y:H8DHTPCa5
    0    521a\AQ9>E:0]H0&v\b5VR^RQd3c:F--WN.W3GUSEV:=<@UWIG]B=P#rW]cNuTP]D3K
    0    552:9U#RBjW(;Y^EYADY[nEXPkYBTbAQ`6@S3BKV:LO2dV6PXH6<GkUKVOa[akX\PR6
    0    713OA52/DBE_N>>ZNbI<fP9O?HLhKHbXb<?w4AW>UOWA=O@X=L<B==^?ZNX:B>OGLQ8
    0    458f?wUIWN[?H>B@TbMcUeYFcPLtKT@:B_@[K7JkNaLcA8ZP9:@TRO2(XHT4bPGAo3N
    0    724GM6ECB:dPNHD]aNYTbV[>@AK\W<KPPMXTJFHLC]M?`LOUBFDL7VUGw\SP9@\Og@\
    0    523R`7I:N@IJ]5=i#O:HY7uUGaHFGJlFGcX;XCUGTB\,@CcGdDOP^@=:WGR<J?<YIH3
    0    518OX\XW[BB^/?*WOY^JH<EH5A6IaVP:3JFH#HvNZPXq+4N]T;HOUHX*sbRId;BW_pH
    0    649:HfC]>^_GOL>PUOiQRRMJhPaWF?=I(>[]O6L^_\?JYXGb<wJ=CSS<ZgEhhMH^hTc
    0    580ERgXMUEQ?b\JBaKCRWIe5@7<HPKTdKZO#\_CRR?dG`bXLM8J?@eUIC=TJT\@<@;M
    0    856aUCLMMTZ_TeOEALWFEZ]wKODLP6XVDO\VO>BOLJAGNSQ<F_KSJTXHQDZg^LGZ\PO
    0    564_PO\FKD^Dhn^K2Y`i[AONe@P6OXBIZeK6_Va:WD_Y\XG2RFdjLDCYLJ\wA=HRKqJ
    0    504XBZFDOfuVaI7\9`QIVVJg[;*SPC\aK4YJISE[?Zpu7RSGP<X4D3MNKHuwV8SZOQE
    0    662JA<L;NA5E`JPVMcL7`MSTTLUwaXOBQI^FMWY:9[WCWSJP_-CYQ;EDd:Q:MIMAKS/
    0    642\cOOR_DTANlBVd:wZJEUGlbP@i?<ZXgVQ<WXgZ/]b9DQTeM`UZ`EYXUAb]qdUUJT
    0    523M[MefU;4=Sa&DTFYQ<<:L?DXHfm?I=7<U\<UZb&Kc?@wIA-EUgM8PhfZCa\JJP.f
    0    600>UT`^Kc3I@LNEW>QbXIN^\V7GT.Lb6A[K^Rgqw_?YM;iGDUu7C9F9\XTYdU4b=Ri
    0    564P=Z<NN`Ue]=Wn@ZHChEXIHPO`?Fd[O[@MqAJA@oiLeRw=FK2[CaWITTT_E#e1QJ@
    0    660SGAedVGNUP:UZ@L=[YNCLIYWO85QN`YM]YQJP2FUH?MR;BHLHVPMSI.CPMwDPN=P
    0    567\pSmXO_52,C__mRlA%C\Jtr>Lru7BBf/8VqwY]'C^:.Y`m2L\bN0TfJ`U]l@JI*`
    0    423WUVn>kW_KQ[MIL;rYK6FjwO>HpBJMASO9];W<HT:YGTnKR\`P`YLgCW9S3WDe8EQ
    0    521DV<INDCR\cFnQ7H5FXDk0;_UKk:`eTQfM?\:$QId@]VJIKh#8VSGl]?FNVOb91XF
    0    733ENM@><Q;ZbHXU@KYJbQODCOLDERdKwRNPhQIN<RcInNP=N^EPDbabK3Nb;@70RdC
    0    635>8DWSBETIORO=@+2eY_W=Oa=ZAGipR\TBCXUbRREImqG-OG;JVF\DU#7l7hO`HE9
    0    5617R^FFX?eVDg%FwhZ>WiNUn[:\?HRMZZXZJ@fVvARTXI<^c9I2U5mTJ80A1KT\HM[
    0    569nAV`S3VRwQfh;4ANkUKMuS[HMZhWZRXOFjOWHNQDLZE\ITJ8[H^HPX4C?BT>NQZ`
    0    700#N?RB0gAMKCEKFP8==BP5SCI`=NMDFT]_F3>EEQ<?YGC97LQ>TXKJFD<1;^99Sb_
    0    664?\aYY=wCYNFE;MG?D[VDTWQW\K]YH;@ZIA:BrBYGkeV@:UYKKHiR?ID>KFk;FSTI
    0    637FHJ`Q>j9D^;YGaJ#I?IPSJ]LV=LLJX^T>cdPk.SDLd=^ZYQV2@C>IDNCUB^?NGEU
    0    509P<BPGHOuS?7N>8O:VF]=iSUD<J:McYaea=HL`[gSOoe_=d\FG<;_'Y2_\>eQUHU#
    0    472gRXQgBMfTXIwK1MKj=_[TRI]^]k^LPPP=TqeVc<>3XKL6C&pcU@SjA@e/X<SF`:W
    0    572_V7Mb;QKICIw@FD=BQNXWX`kmPhdc^YYJbbPO>\\KFHNdFTL`EiH]dRQ<2dX9CIJ
    0    508IQP@ENY_&dd>CZM@=LTKQgI+JR4ILF]SIXT`MaVTdswd<5VHDSeZ[HBhVP?^USPA
    0    768A27f=GZ8`?CBC>@\K;G7T54<8\w=9[Hf<q=-8k4Y5pM95>3@>VeA<A7K?<5<DMAh
    0    608DDPSK`HNPGP.BKCRE`?JO6EP:hb`cAiKSJHBEN=Oi\PPWDwEKDg`eOPKO=LRCV`i
    0    647DOOES4I1QEaULKX6<[MHGNadQ)MPFD9NUDM;R#EIhKV,@;e?F?BecAR9LIbEV`Bo
    0    538BNbGQ^I^H[ZNbV4hpOL;kjU5#h,CW$NGOFMGoQOE`aJaeNCT[YP[=NLka_JbC6Ek
    0    471ERPC]J'X[XfG>=7vV^MMQHG:@@$XYHPRZwS[a]N8ZH2[cVlXOT?M.*fDL>MNQ'8[
    0    546#U\;E?aF^[59ZBE7>DaO>48FHKUdfB7QeJ>&<8LTLd7l=LSLA>DQWRZC8Q+H>SlD
    0    4693alDM-UsE3m<OZ]UfN\QUmWO`Ewv#B5fMP-mCNnJ\bC:>mT7eRCVH^H0b73>D=]S
    0    470_\E8GPEiLA/Q3\HF5AU7KP^E@=YW3]L&[@0H+N;YS8PSTEG+4#jCJ]JJCB;[\ONY
    0    572]SPQ#K;RMeBS`]jLLPU\9ZB_eU]:[GHMZIQFHHWJQ;>KTAFQ]eT>IcZCBRM4Cj8L
    0    424LWmPhUNC`MGCJOTi6L,`LMJKJ4K2HCYMk6WY7q'#r:HLaT;_pX;RCpIcUYVXXgf2
    0    485;5=.NKY>G9jK9e?VpSg[VZLad?qQ?1^QpCHbt\_JK`H]6[DDXKNY5;FXdK^?wQo9
    0    512(KWKUZVb(0M02FXSZQWWZj^)57bS;XN=J5O^TZ#KHUUJPfS6eKQb\&LQS-gWK=IU
    0    651>TY>;L8_MR12wPeJ>AfC7W^__4Pg?@WPOGPfFDWAWSCZM`NAd@6;FQECYPC<KDHF
    0    612Pdh]fcJTB;c7JUM`L8CPHk`<8YA/R2Z@3FbwUZI>s-^CSdSg`[^I@E]PAk^LeG3[
    0    610L:5N3=UN[JReJJX90Sb/;C8*RSIn^Z3UZEN#,CF^KT?N@FWK0>T[T\b^<<I=<iS>
    0    414R8>TuoRW\bNuCDI$NV;N_YrBXN\L@KC]']]Y:H#OMRY3<AB9RT&dii5j>FaT5cXK
    0    405HWA=ZSY^]kMBjAUAOZ#?0gHVf<2[^IU]68Z:@@P85cKPL?mF=\D`_h=[9BF;;ENp
    0    540@ZWZV7DSGEPI@ga`CGTN[HaZ[ZSTP4@J:ZChPTOLPHE[TSNIQK#EXMMC>OITERJW
    0    678TO;E7NSRF#=@=TP+4Hh8&Wj:O<VVFL<<R98YN;rB_oP0GjXIhAIFDQB7NTb:DcDI
    0    612=AKGUHTrO[DE:RjO8G7D/_;dP&KEHUQlGo5Sa^MJQ_[AUTa)\N#HCV/J/SNYB^M>
    0    696nia^faBM07fJ@O8/EFU:iEn8-bN4NNd:I4e=OWaJwJTULLCbaUVL_E[SUUQ_^.Ji
    0    624;LK@X<_hQ5HGBURh8NfB@wWUFD[B@PFbSCSYH8NP>LKHMLAGNHK\?aUK]UT;>UWT
    0    678Ij[UJZE`MPPHWG0XEITOPH`)>NbKVGSLGSOY^MARHU\ZY@.QS?`PQKDZLc=^RYIw
    0    4848CgJEWRbVY/ArRc20L[OJB(b7B6eb;NIcJNV[TgW#lV])GmLL<JMMl8=#H6><Y0R
    0    522wDL0@jXPC=5UP3VHVGDHrJ@SYPRIRXTRD>P>l[@KH;]GVQW3MFpPQjMDR\Kh2WdY
    0    582:EPDSin\>;USDTwfER\R8gVNr;_4;;WrdTAo]f^H:_V:P^MSdM-FCY/\ViNJRYOH
    0    698ZSV[fJCW@>P[7hEPk9PVX^g/0bfE^ZK=:XlULQDRIN>SUa3VSJ@YQA_;aKiO]@#[
    0    514??1XF(QOtN)Ow?M<=SKr)P:PgX`]H8HRVTOCSdKUHjRTT9qDL[j:A]MV1IKKQHEB
    0    517WP\W\c4c?CLA;PTN=WGmeN:P.]M4WNLZOnYC[\?:JXEESIHY_HDSL\n]#hPgq1K>
    0    504@8OYO[JP=<6C8P]E?OOEVb_MLfQ6w6HD`T1AQ0]FS^MS8IEHR?]RdR]ZiIFPHEHg
    0    4853b\<[KrSW\KD8VK=?NdU<wcULVHRWUgm`]VQZERR[_GJ/_UFJ?VEK:D<b?ZZIHqt
    0    645>Uh^\PJb-Nc?DYE^KKTlFe_KDQ%C4?NHAPQwRbF<[CLPSLIX]8BE;.VYZbSU_B(i
    0    823S3Y<FPUR[EYHcDUKKTNCZSMQJXKZRH?PJ7aT<VGFOP?G>VENwMHMN>MHMJ;L@\XL
    0    669X\EGV>A3Iq@Y\FNHIkTa@BTw`^^U\RTa[gM>AQLi)M:VHA[JGF:SYebQ@[DEAY:A
    0    726FOFQ[EQj6C6Z3K7>O:k:j]w9J9TMTe;OB4X^UQdN[V^FFlWJNF)P@RF?GA_GCRPM
    0    701O8;[9=K>kV:Vp7CE?K9PDMJeG_`iU[@NArG79T7b0wFL3I??@GtA]P9C9A;M:UHI
    0    613[d<iJR>O`@O>?=:d?@88AC8B:hj6JGAL>\AN9O77KX<gHE*J4IOEQ,KI9HLN]#4n
    0    471ZTF:bPU]V=aHQMRJ;Le1[nUCd>OdDSLP]9+_YYHV\QZ?4RVTT`wdQSTXZR\=Um\<
    0    454$>TINXbBEE;N/:rAB5]W5tWUQ%US4(]tGkL`TTN<R]8GEOjSU4087b#DOEmEFO^&
    0    574BEfn\Nt9.XJ8MNKgaN6LI[TSAKH4PAa\GlN^fPCFRSF``H\jGuX;XGQgP?YkiNEw
    0    439]ITjs[\D@ABM:pU]w77G>ASeS^b/R.nj:9f<fcNFKwAQp1LGQGOPWl^O^[ZWhNPa
    0    689:9rRX4VWE>C9=nXIC4`KGZPYd>CmH1T]j1/`OJf=w`UK9URKFH80)DB4lECD?X?m
    0    605/5S1DP^Q`L@NOKZM8L_DJPI\NBDjJY5\]TJXKCcW8gmF2Mp6RMIS=T7Yw>KJ@t_,
    0    507DTKZJD>F>PNRWeWRGhHD:8XgW..AYLDgc?6It1TKBm9PC0_?@-.GAwRJ<TdNCg>F
    0    488;=WWTHVUGC+c<VwN>nZDJmlWi<WX/8VoOWDpk4eL>bg:DalIM69dFV2O_AFJ0^g5
    0    509Oqp^UMI>Z5Qf2\gHVHC9HhjWRObPHJ^@HH1QoALJ\FW^frbVwE[i5F4tYlbU^AJq
    0    461wf`]`_[TW6=C:MZ*WJX]g_V@9e^Tw:AG8AINYtGXa:/TRLE9jiN\C0YlfeVkYfRK
    0    599KVANOIBKO[R@RZK[@TQ]AMR=Xl`IRCZ+GJIJ9IIOCMMJUDI^[B^PTSwLWLNWGRL\
    0    7764PR:w@8GHVUQFACCRRO[_?JMFCNFOYIRQVB8UP>SVaXL:AZKOCH[YB>BgAET@TRS
    0    523?VIQQTZW=<R9YwcqR0GdLZ[4WcpBVISVT>ijMTOLJXDWZTLaPt3>aR].[KQRX@6W
    0    637VKPP?uGj?>TY7`Fha?]L]>N)DTZ+ZZ\WK?<KJIECIVZ]N=F9BK<YNZwI^POY[LZ^
    0    536WKRG>Jho6+8Q@d^W<AmSPNf`w;^Y'^O/I>FWKmfS@<L:vd_V[8UZISa\Ote<wLHD
    0    502.SHm5;k0AIQW@3c]@.IVUw]\Z^WL//A#H?FnkQ`A8(E>beKOOJ:83`ZAN]]=Ou4G
    0    514XASC[QVjHSd;OQb,$MXUUO`KMVm2vHT`OaDZJUEJ]NVB^X8EVS>BVH@>bWwHOUaa
    0    691SacnSc9p8Fv7&f4YmQM[a[bL5LR)Z3`J>J[N_HOE[P:j^KETSWPGZDf^PwbUSJEe
    0    502GYLe]AZLBEO48BPXj5#pZa0Q:XB2\Qa>>Kj?cUR[?R7ML8GvEDLTiTR)r=PXT=Q\
    0    642lG5LZVMT=V#Y=:PCTZWV^H[YZ9FKdJU^QXFUXAPKJiXZF_OZDLFPD6JAf0LMCY]R
    0    725@C>BW7Sn:;CPZaTPYZ\LV;MKW?O@I`P\TVCOIJ_XCwSEJeP>K4JYFE]\E7NGZQPD
    0    769U\WMSPWL?ARCQNSQI-PRH[HGIPHR#GPJFFO\mZG9YF@U^U@ZRW:NLSLOTZPMT?AS
    0    681DFO<OL7LweP][;D5WfHjGE.SQL5MUYAm`fY:55AL9hcR68Z7D2HcX[FfV/+O;Uq?
    0    466T@cW,mREYDJM=aKW`wh1dR\TVXS5fPJO[ASAQCFJe1OS7Ua>HVP]H]l9YLb:YTbc
    0    4738DqTO?hwMcDIKDUt;SaJCRt[?G+LJ3Ds=APR_vMHUZVAEi4UUW6329)Ni^IecTPM
    0    626Ri[wNf9L@?n<;U%bT<C`TZh3?aPCIBSL5MTSeg3Ek??aSbIddeK5V3Q<^bK\JM>h
    0    472,U<QW3MCHT]NSN8INQE]I<KY@LS6b*Uw;Z`&R<bCUF+GKQvFX,T\T5OLnFd]J[2I
    0    586TSVUk]8b8TJN5<SZn:Sw\Hb_d]R-H>FE.dkhEY97=]WI^ACRUT5:DFNHEW?fYJBE
    0    3849Q^&evE]^`LHRRuULp.WPF<YO7RO(:hwOZ[J]na7mVAPT1KaUJR`*o][MTIp9I[_
    0    495OQWN?,G^lLOI>QLNWTg7WnN0_6b`#9E[_<dS[FbLcfTJBNaWYSFZTl(6]7PG?Tc]
    0    426YT`:c8B@$JFb'ABYhJ<[YAcTFL<O[<v7EbROaLQIVoAf]bYHQ>2\wC[2hadUXRG]
    0    425OJhwBC:MR\OP=6;Y`:HZr983DXl/WZ[X%-YDjSXRMDISKHUT?TTX>)\aRT`YIKGo
    0    820_jjWOgI[;<a32VZwKBeVTl]BNT^?BSZE@8fZW]JHu:PQd\@]g\F-SUaP^TVjZYMZ
    0    599QUcIZ>TC,?A?KhN-PGMb>Tjsg@dQA#SnKGP:N;Q6O6DJB[gLMMTX+UDI_Nf.?mFQ
    0    564YNS_UrG\CBUO1[JkU=DQQDRF?oq2YBr@J#KCWa>=k1SvdO/vJwf)KLjEVT`TwNGL
    0    542]PjBeR3]J,b=^`wD]a]>PQF:CLKZjMNTl6RA=WJZZG6EQiU]YQ?J.L7lTKBAOdPN
    0    674d\Rd\bVQ9CBM4cbG\HRDIgbALSVXG8O\a9M^jI`KLGw^E^K[LIEA9DEFbOpTL\UQ
    0    545S^ZVIF>iKFGFRMQD@SD_P]_SQ`wuNNMT@T`SaU_cVY3Y6X?nc\Q-HAPFIiIAWOTL
    0    532<BG<8GwPRp>;d^cT69pV7MQVQV66^=FOjY3G^QdURf]JFduBJ@YRGS=LeY&?TK@H
    0    600RNJUCZ>GDVVI-LQKF9bF\[86\W[,>VTEZ#SKTHWD?MLFJRH:AcO8Bp[gSNUKIXU`
    0    534QHeNOYQJhE>U`JqFAZEFO-:aV<C9d>JqS376WR\E;OS.CA`=R%OgQXCwCN:SRUUC
    0    638YKKKTYjmJ8U\(HB>UFb2TV@QRZVFNL]`N#U>V=H<L_F>AYWTPO;M_bJCW<n8EbXY
    0    536`XRP`]DHgX`BcRIWr]BP[7AQE`d[LhVFA@KEwY:PUU;PbONGQDXRm2Y@LTAS]CXd
    0    565;gAf3HD>Ra>INd\IBR^Y4d^dAYWKdBRIJ@^VgNB;D9SO]wY]XB<FZaLGIeRWO=EX
    0    757QFVNEeJe\[S;_b;wRmO]T7>1DL>*Y\L^`BJGDbCTIG`H:2[JJ0[b^;Xec>6dIMQU
    0    6993OVBG@dwFTN[G\VBENSO>RXVX>PMS?RX_HMOK=mEKOOFEX_VV@Z^XRQ@nMJ;L^V>
    0    411ZPdWNWANLAM9*T;l`>FfCF&<IXw?d;[:%GKF[ZELXs@_^JAbp<5aP5L/_@QTU\Yc
    0    702^w_ULXQI6^N9PaCbYRDVV`]ZMdEDE._BQ@_RZS4BS5UdOIEbWQWMaYkMW<cRA9KD
    0    559EI];\=BUL,W:EkUH32aBDLaKw76V,UJIgHI]RWLOBQ`8F=QAgZ?7IK3G:@MLP[\3
    0    589QSY^j[FH>CMVMOF>`AVXXhSK>XQJK>Q^IBkHP>EWXL[]PbMHiLC7R#cXUPJ_`QRT
    0    809M[WVUe#KH9ZCMeF^QMBSVEQ5CRa>J7NLD)DPSjBEZ:\QmOL]FO\FQP__TR?XlYIT
    0    419i7.H=Da)lWOR[DKO=_8iD?cOWpbQgs=UNX[%C>Nj%v#O:IH.TOFJfP>sL1[CM#L>
    0    611FXCaD[WGP7PN=U\pG?H`;\hHYgWJ@/:MEGuDLLR@]ELi`a<@f[T:]V\DBOwRhHDF
    0    703wbW[N]Nm?1KLAFNUE[\ZU[e3DWjDUO]?D:UOF\C>KUELDcQQlMQDIO<YPEb[MDL]
    0    510jY#X\BOO\>HZ88XC<C8gE2YYUk`GZZ@N3Sb=9?Rm3H<c;@@QWV<aaP$JD4SCPJ7@
    0    691F6N76@RIbj;X[CZFFoGb88JeV9@]XQNicQ>B?AKNGLQQ27T6G6Kw2iMMF1@D7jU@
    0    596EHVUUPaN1VLLMQVYSVTbJlwXI5.UF>IPMJSQXamEQbODjAJAOWHWmg[YpRUTKTQH
    0    622\UDwB\BWcbOLUN\ELIENIVW[AdhV9i?XVWCO@S@PV@9PUaE7Nei8LdDGB?GO4<=I
    0    655EE9Ck&d=5n,s9>>GhLLL:4_wDAESU_YS;g<)G6eMHW/QT(aXC8>M`JE4W=f-JGDD
    0    616C9?T>TPIWw7XVP]/>jH[@4TYdSf\J_7]RON?]D:`?MG`DQTAU?1;XmIP=JaGP>RP
    0    569=ESWS=F4UXUNdCO7UKA8H7II@YSaUOU[KbSLFTHGBSQQ2IW3N<@[fORUNFH;0RW#
    0    5516J9ZOa?[?`\FPHR^g[?]MEOR5^XNk[KwQW@^WZ@QCgRJ_?SNKBIKbFDVYAhZS176
    0    526dCGHSN)RPsV-;ROJq`D/WEKH*m[-OWwFcEOaIaG>SNQRV^WaVSFb4oYFR^BcNZII
    0    503IeaHD`Tb#<TA'`NWnSv5ndI6RJR@9CntS7HgGvb;YHmJdgFh4\s^F_^gPU>KZd[s
    0    6708CTJQ-_I*`2IRHM;KULT>_?ZMRF`X^P^QR9<OVgRI[X8nQ]C@EaKG=I@O#@PRPL@
    0    303q4m.CcFb.+^BC`i26`W0]WYsPFwhWG.;P7@MBEX%k7a0^ejctj4H#];V<(8m<.P]
    0    545EiluK]=J2NW:GWW>nTQEl\W'>SwEK@n;PKM[ZW<<b9>_oV&fN[1FoSUKUmSJiT9u
    0    568IXHWEPiJPd0g2LE9<DMUHQE\CFASG%GN6UKHwE\?H3@pMGNGBODD`[CDU6bDOFBO
    0    571L>Y@L<TUBBGJ/\YKPNd<DRD?Y<gdQdRg`A9AcIfS;w_(AWc:91BVIFD8^BE?QM`7
    0    473JDdgHInH'HR13dSB>&OQ6^X]f>iUU(w7WB]bX>H/j;[,\>A\CM^?XXR6mA_:JWhv
    0    597KL@K@Z][>]W]UGMNN?CXQPKDc^SX]ECZI]cR)IE=OlY[ELSJwdUUXGNMRC(9<M]V
    0    582`P\R=N]P8<]/URLP^fZROWODXcW]Bw@GhKTROJiCkUw_\XK`W[TMY4I,d?BZYfWU
    0    576XYpaI3?q8>?K:QEWNKHCOYw4HOOEL_4MCXTNNMhG6Cv^NKAZ^2P?QECIZb<p^JSS
    0    501gJMoRX[_>9OY]TX?A`NVw>MI]C[V8G6OGQ@AE.UwK\:SZC>JHWpLSnDWS?Z?`WD[
    0    518avb__c?fA/l99lbwT%F/ocXAJ?sCE@[GF<\dOXDB[CTYb[5[BgRKRLgZDhWi[NKq
    0    534MA0a8QIdkT>FN;Y3F[TDNS;JQNSbNP=BPANO>TFY^bWJ-;T8=aLwJhDXCAD-1JfK
    0    533D9N,RLAR3Y<N/s^o?wVO2VVAULN7H;LBJACGhI9QIR@mSLJ<;RpH<[j4:LS1H^QU
    0    675>8D[^M[KLgDwIF-DWeWb`<QI>nH3l[Wc;WGJQHQTE[RGX@cXH>QWMREOd=V<QXFI
    0    536m\fOLW.fMAS@8RT^[_ZBPWMJ\SOQ;BoC?SU\Q`>Pd5PJ_IAw_TN:LDQRbYPfqF-U
    0    633UT?];eNgaYUL4LQnIQRPLTSYD^W;>B@4cH[WN[FOG@PR]SNNOJ:`]W>wBJ7f6H[G
    0    587>LHwbR<E?LROPL9;rJQ]DX]AR4RCI4cL/PLE\QPA@N4k9.Lu0FP2fEEB=MdJs'1n
    0    616[eYVNbH6Do]qOaE\_eKN>3eM^k[N^SQNV\JlOI:cNO>[`ZE^TN[=]5wEUEJQM2C`
    0    6394<PRMW7NW?L[W<HD3PKCwA@ONL[a?:BAHGYB;INh<gMO=TV[P<f\LdCBARfTCQRU
    0    420L03`pv``8g[b=j7CwhO`ZBYUYLVRUd_FgSVMW'W<InQNAEsTBGHQh(A7V7[MF7Hk
    0    521[GPHTeUfmIcX\NAFYB@7dM4:SPNGNfPXMX]KVTELIWaXL8EE@CG[M;RwO[TW[G@S
    0    532YmjG_mhw,^[;UXX6E6_WgYSCNPVbBVcFQRaj4XI.Z;@INQPO`RJd[;LYYq\;?OT]
    0    6336::DD=MFFZ1cM?[2HnDTED@r`@A?LRP_SZ>CYFwVK`OX=Ec<;E[TZF=:X+V:LC7I
    0    598P6P'/>Lk=O<^=ktH5orC?<DInAOkWXYOsO5BA7Zv;\JA@>U#9APT*tNOU=b;;^a<
    0    482_I:F9>UPWE#pS7Im4D,a0N:<cNPWMPnHH=p_:6CT7O[[9XQYKKHVVLDBhFJPETPJ
    0    498b3BOO7G=MV2IAA@JWOGEG:$UPDRNaCGIIND1Y;KUD]cR<<I]M=Ss$SKOA#O.R6DU
    0    467]R9NPXB7wRNs_FF>HLAQMX[YHq[Zm\(enH_J9PWDa^oQC0U=JGJGZS.aQF:T=gtB
    0    622DM?>I[HwV^7LOOXN^YgDLLLM^R[YU_<CTPCSS>Ue9hCYFPO69GIbHXB=SQDX?n\<
    0    4696@XRVFiO^dRE]S_KHcO'94__:4FISQfR_UQEpX]PGPwVCXZF]TM`)5?ZXB:EQoWc
    0    459Z/=[7Q\Y\q1eDHNLKqlgHM_PM]gW]MC\MVYVi?RPJfYf&WwK@HT>VKGPE=6=SIFH
    0    540S4NEnCw\Mh.fZFK4>iRQ@6VT;G2SaM=h_f:Kb2s]+mlG-?q4:BLsXGMMc<J;@`r;
    0    902>>LI^ENOKV4]@<XEJXGQKFKw?IKOVJMPDWEHXCOI+fKM>I[FBKGNVEH=G9OMMIHL
    0    579PEAV3\<M^djO_JHoYa-?_A8^PnENdwMRYNLOTVJIP:OMOUI1OQ`SLO]eAP;W?a\P
    0    517Y#8U_O4M?EZrINbG_ZQsNHXWTY=L\KUYV]KKQVFZ4\i\LPo;mBHBL9V[N<jQBBJL
    0    580SNM^YGJ#L:WM2MK<g[0UHHcHU9N\R-UF0)<FJ<7fBPPiK7U[;G=RWI_8DS^:gE<k
    0    567kTwaNI?IJV9Z%CkTXLRCRSDp>EM-I5pI;SDZ_KV09X3=b[sQ7ROiZbiHKQUVWS?P
    0    639?=M]w:>)OUPn0BE>eX?_;URXKHKM[PTkDGX3V@HX1TUM=?bW?D4SI<ELSF[BOX;L
    0    510l^SLA[@bLRTK\]&nSidPJ/@-Xmbjap\EcFjA?]F]LShQG^6:wLbTKp;Wu;AOYMRE
    0    574Y@cDZMtV#9HC;eacTpZ/>pPGPSVJZX^TURJfZ_kTHfoRbdHQbW;ACI:?]OUA[QRK
    0    596j:BYSYPVACcJQQQKVPaLw%JFVQa=YD^MPHNX^\F\^A<>bETTAGR;CY[WWKZI]e8B
    0    697,EVC\4[:>wJeVJ?KCi?S5RNbT1:>cH?[W\><W;][Uj.OD8eb-@ZE_JECX;FMGI9R
    0    570JW=ec?v+C^#FOE\Gg\3CU/<O?6H8BLQe+V>D_?JG6Q/A.JbQ:>OQ@IF`;B^@NPMG
    0    553MPZ]^ne3PACJ6_IhkHXZM[mKQG16ZJWLOXKVw`C'ZR-_OHYiUFVGGUY]TVPR_fBW
    0    588GP/L*GRVNnCm^SY@0[WYUELElUp]'RJF8SwC1NQP7RXFHV5;`nbGQ;EKLLOSDJK7
    0    632hAHDO;cERFQPAXwO;OYNHR>^fTIFILWRE9QCTNIRMEL7?WLPXD`V5ZfiSSB;JYD\
    0    674sRFPAVCNFAaR?LPcZKM]wMB9CRYHGUd2B7aLZXA\VEML^7@\DI]:RSjfGUoQGD@L
    0    525RCL50UOg7ORRPwp^GTaCGgYbddKVD>Jar*<^OnnGL>^5@NX;V<TlGXH:Z9AaE]R=
    0    620W&Y<Q0ZFZ?Ke6=WCF<B@`eF]I6>VX93O79R9u.S:UDI@8_h6OBZw/V6JKW=3IaOE
    0    655FX6JMO#MhI8DfUWkLgAG]E'vQOF=OPDY^OBQg`FM8CEFoEpUGNKNJ`^QJTCX`^J>
    0    532^VcRV6lGl(YD?R^EFEEHm#%dS8JNBOOQ*5@Kic;HcTFIb37S;%2HFSYr'rImIYn3
    0    401@?kh`FodTNJnOHO<ScUnO`bvE>XMSJGL1M@>wI^YK^D.U6gH.=[7?-K@bZfTI/Lp
    0    582UUOGLTPVGKRd\RmbYwDFVHHpJ=D0KLBS;h\GpOBB5AM^IE5SXDCU<RSeOmIONh5@
    0    497;DBH#eSNVQ[N9V;Y9BQq2lU6UB#2PY@*]`(\?]TP2`S\CI7JLBZA:'04a*Ldd3:Q
    0    472`QFB\4oF^OE[6Or,<0ESV3JrOCPbwB)i]DKL\8ABHvKC>NE;S5([8c4^7B?7,RY8
    0    491TMQ.G^^VS*NVB]eCaNJD^CVEKIG`lRX\N#==k]\?sBd5NSY;SJoY%WhIgA<D=<_J
    0    616P+O>K9J>d8KG>DbeG72MtwBO?LCOW:JW:M^=PYF?FIBKKcNVFCWPFUH`JaDJNQU>
    0    603L5mI6;uVS>Id@`q#*HkJ1[cShB>XbT<iUB4Ws-`?<iR<C_[CWK=gHc7I^8767Wu?
    0    699gls\T[EV?WYVgGB]dSMZBQJS6SXHYac<ITQVDQGJ\NDhP\OTZTZKc9fXDU_N?SHw
    0    533\AsIV5SC=4kATCiEHQ%3_EUD[H9FXUPWF=<TZ&L<UQKBLPZYMY#d7KMLGK3CMZaW
    0    574XJ6V_.Z=PQKa=>NAVQ(^e0:fD?>AsC[D;^T<wC@GCuDiOGcm;C>a^bK^GBNOIWL/
    0    662Y8_TDRNw8GFMQQZPIQYB?piH^P;^ZSRUbJETRFJWGGRB=YL?`P@U]ONLb@<A4PW;
    0    901O<l=UCjJP/GIF\wIC@O5ZTReM;?U?1>bO-:Mg@S?^VdGCSf=UC8a>O7FaU@18haK
    0    775gUwcKKAQY5m88EGa^<FOaGRI>OMB<@PG=>^O\Y><bJASPJ=[UQFcBJKYZaH[QIDO
    0    492bqGQNgTUA8cG-\@egBR<YBC@;aLHHb]CDVCKMVX:jGCQh=1GEgQ=HewW:IIOf5Wc
    0    567EJXVOMJ3@w8SSV?WhbA^7LcYVAMQqGJ_WWGcPNk8@<NiMD[UMC@FYgY9c5id^RE_
    0    559T_ES24BFXHA8_WbfIJ@f@U]md4)ED8QNL\5oZiW<E</6VPKNbI,BfwaK_CI\=V<G
    0    553hChPXApEZRMPYYM7VHQ=V;8QAOA;wIPi_SDPXQPDHqW;?<V@1G@h2_MF?R@DVc\;
    0    491D6T*MJX5iXCRIGkM5]G.GKEs827@G^6nL292w=a>5MB>?DdJD2Rj2b-Y.aH69sY3
    0    479WDuPND]\]1>]+^f&D'Y5ZTh`YCdK:MWbQT<aj:^7Q]X<2Qh?cX;g>,;V\JB:3wtC
    0    438lKWWGd[VKI^TUTYh>GO#V:CSe?BEXH>]7[Qsok>NZJYcW<`CKKRX=P>M=`NI;HPK
    0    624wLODQXP<WWsu>JKKUD4Nn@/`CW+1pMCk-2C5`7:QV\WhE6_R4XBaST5vUgGTD]hG
    0    467cbGc<YFdZQdeo6CRSV>IdPL2M]Q=Kbc,@?mb5w5Wb;YalPDcOJBLS;^^YCK^HD[_
    0    552cvwNF\JID&ZF5IOVq-HIWGW2B[RAIEBH;OKMk\6-cH<JRH-jPG?F>4dc@JDc^K?o
    0    463kcTrdWGa-GOMDNQWf>PBQjRDFgSVRH]GDQTe6JaKgRwRF\Whd]^_I;c@cS6CHEWV
    0    549RFImFBw]CB@I9OXDRFhUbQAgMM_EXWFT`@C`r<I]TXP1Hg`FNMeQ<ECa7@eK9VjA
    0    606VGp+WRV=cAUDBOvn@=1>Y9Gk<W9@]C0c/#6HpK';b5>NP>BCIS:W.tE[:w=FRoS@
    0    57371F6?UaC>;GE<jc:GVITKGOMM>Ib_IBp`U7QAWPJSHTDCL^DW=#\=J)M_I>DMS\D
    0    480UAQCW@pIfOag\Nv.XLSGBPLhUHNPVQ=hPHFC`*h@<iV=0bZ3_,kTVh;dG9F2:w]8
    0    567YkKVT[c@F2VPLNR^sTO:HYffIQ?AX6VRSEQVSOKES\>;YcDR^e17VNC]JBPLXEwW
    0    781Q]j[WS`Q?<k>#b`YGUSNa`pHVZVORONGZB[ObTXAUGfCHc\TQN>SMEEToh[VaV\b
    0    467aijKwQG3ZT^8JTXN3;5FsNRdYXiBY@O0O7UOZFRiNDEjGY^:hLuRrFdLgmNbHU_u
    0    702kcYYlX>M2GNGHO4LTFQLhbaI5wH@2B[@5DXUZ_3S]A?b[p1UKVN3iEv^P_LUY=4\
    0    526XTMeV9>9RVTLQ^ZKOW[]SZJwd[auZNf<H?Yme1X@_3Lc[qXJ\GQaic=EF>gRJD.L
    0    667CFBJU__SLWJK6YNYRPFVB]L;AMMHDN;d\LV[DiUYJGwOOU\E_9R@LGUY^WAXJVsP
    0    474wfaPXOEMMVNZPo)8TWCcREMHHdYA@QYO@G^RJEDC:LWGZ_G]Q\P8dI[bWQlPMEHO
    0    527OELBZJVMGdQcc3:aXDGIPJQ+KmfSHOf@;SX:6K?kEOL`#6U[@OrPJ$VFJCQ4E@TR
    0    740V@OFFTb]AM[9@aglLV]MJSZARGQIW^ATh@Q[XWTWfiN?HbWMUUK^;RKSwLVCE^W^
    0    50898LfH;_TD2VAcJ/BDSGQUrJK5W?Qg#WVCLME<VBZ;YR+RINMTZ4S7OYXW9tA\OHt
    0    723LplW\GX]EOZ@9T6EW_XFaQMNC386RD`lR<>\_@F*kKMYd5[o?e_C;LbNwTIJp]F]
    0    465;rHRV[6[ZNFd_RVCYhDsXIJZXbg^MjhnN_UE-YW\?GEikI,9_?:&krU^#QYgREQ]
    0    586G?9q>Mw2kLG>N,&\@FLB=OA39ddK8Z>Z<l3<4g<R&_SVP.Z<@rsDHCN=B4M;>ZEj
    0    549M:^93FPJI`U5fdd[\?SHdOJ;XX^pOpIcaa<FWJi_VP^F_XBGROGw8UVPGF[M:cKD
    0    811BE]HXDJERS5TN@ETEO<HY;EGVAMUwK<[\RLHKFJTVXDc>HiLK9PZY>8ETB;RIUgR
    0    621GTW;K\ZUHHS@PMH[QUMcABBQQV<Ulem6KFYS]7RaJUU=cIabT?H\UMwRYK`WP<V6
    0    459/cK8HEM_Vg@<DwkMK_72>:JKmVCG=E\KkV>TJa`=:3`B^TNC7B_M?o_OC=AWAo7M
    0    481dILXC[6w@M_Z?acR\`QIMHG[\KDTPiWOkAFBCEWU2TG[^W]XS?H\TSYNGZeHNe9o
    0    465:KOHaHR_Q]E8PWIWA?>XOJ=/P5XHMYAl_T?fX]XMC_GLJF^WNNHM%>UK\U3=cwO4
    0    684PWY`QOWPVEI0M=P_T_HAOVOB=Ug;MPAF@HRT]a[YTZ:SPLKXBWhQCCH3^b@@?ZVw
    0    619OGPcWbbWD??K3MAc\I]LEVXC9SSOB;BiETNIIeZ*@UPIe]@w`_TWC`EAZ]ULKENT
    0    820;B<[K6OA^W9M\1JK@@8E:BFKHwkVEV:AH[?>9G6_;UFT<J?DEXbZKK@94=B>IOP^
    0    485F:>n9R`WhO@WQ5<gUIVd<bCC5F^SvWdn@YPD=VMPGl_9L`S?VfEBb<=WY2GLH=:w
    0    5217G<H#@jg\MVAtLI:=TaQ.71L]VTkTK>XmIMI5MRB8=oIfFgAeIIhEMXDq8@;FAmS
    0    654BSBdH1B7mY@H\#DP7OLIQ<)FFkqNPi@UFZ>8<]>XBd<@5$:Q2[kO`<RA,2F=AT:`
    0    580VldHAS1=ORE6QWQQ#f,BQNAJW]LfJOJ=_7EZlAP\K?:NTEJ5aDYRCeg/2PRS8pM;
    0    653GJPVjnDwN>iRAt'oV^gO[XL13Q27TPkiS19^h\9MZUMOtMPu]Sci=IUgYsCvd?YW
    0    524.cVc25GG2$1KTO\aXUZ?#KiHh/P/)]NTH>ARX;a>0[IEVNGWn[EM3g1MT=`0PT7G
    0    662MXB`ESFDUI=eHBA7H9QZDBbFEPwJ3ZcMC^NN:iD6[JaPfM6[LtT4[K>T,WYG>UCL
    0    472D*OmiDwD7RqV=ENNrW=DYYU4<bXKKTci<P`_LK0PMcJ>BR7rbjNW@RMqKBXJPW1I
    0    559[C582PCRBTEw@b],<UW,Y>:@a<kV?cc7n/G:ZVcWDW??c;9;6BbU4bu^5I[WOv<C
    0    629A7BTPKcSW;TG3YHaUGU@^kaE7/^;@PSlD#:ePda>JB\Il[N9ODYC8LO[V_Q>M]Q`
    0    5010C6[h<f7G;I_L#A>[JAM4<NWJ=<B.W\KQ`36[J]P6^8hU@UVAfp>/QPO;>WNk<*Q
    0    597ZfNWWMHBBGYVEGPBhI<TWM\XGO[GJ:aI@H<RJG9=QJS\a]NGUJASIw]\>bNWQXUI
    0    565dtoVRbfGuUwAi9/Mh/9XAWNJ=aXVX-AJTGM5L1?NXJ=[NU_E<PlTdDOPS6IB;JWp
    0    529C[PHU?GIXJObO;D6?>Pw@IIK_92RRaZ[GQKFZ;ZZRW`^JI]QELDRGG6IfGX2BiOI
    0    580CgTYGQE^=FRNGRULLVD6LLLEbEPk7TK>]ECZDOaPi1WKU?]>Z?V[RGV7I]YZwWg[
    0    677HO8cbOCRUT\VT;UCVb7c`LbXHh=]edW?GUKHA4=\;[YA?XTolcCbb@Cw,RBZBI[D
    0    625<.XNKRV+=;J<0NAJ#5h@FR[M@7QSDH8dR54ZfRg0?E;GJK??M9ZBJF^DQ>QFKL[T
    0    838E/8O@G\DOA75P6GU@RCI4A1APMQL8P9VQc9F=cM6:n]NWDJ#<RVY;L;CI@5F/MQ\
    0    735UH+QFS@2LTPYY,GRET<IV?#I4oaJJQNfDbU36QCVHd2L>>:L9SQ@W;9L0DKBJ>:Z
    0    7059KKiVNr;u6O-JHHqF==E0d]58JqWB>D_G[<`KeCIFbN-QMA_Nws<A@JI=AOBR@Qq
    0    6164F@6VNPGHJGLdEe\6K?D1eX`eNTS1D#SkY>YeICM8BWMRMR5RLDLIQD>DMMN=PD:
    0    485NhB<Fg5Ywq6Wo\k5@[<^41R[kdIDct[O]DkLiX6Q?\bGt\hDRNFHlj?^Fq[ZYIRD
    0    642A?=O-JlPO#?B=KSZPBj;BEDDVJaM+OIqGFJTI`M?@TN8TKPIbSWY;T>D><SFJHD]
    0    511RZN=T]<I?DUJXHZgTU;]<>d5U`lBXK]LR^wDRM]JAIPM^c?QXfPSc^XUwMlHCQY>
    0    539FkS]BL^:*DPFU[i>9RUwQO^bvhGKRNVTIGbTVBm7<CiD?Y>LUG=LI<UOR<>9=a<6
    0    636f563OSFdKhROm?>JaUGjHM5=KcN\UTbZbdwA5UEf@aiY:XUC]?Wf_EJ[Q.7RE7m0
    0    572HBPFFXXP]T=ViRpV?QFkD;cgwbS_]\STNBC<RELKQ`NF=N\=EFJLSiOFa<MN<YbP
    0    388UYRT%RH;@:8YULEN/=$b@edEiXhgCO#qca\]4_T>@k58AgHdL_<?C8>:FiHZ>&=G
    0    589Ja2J<?ZLQ:B]ZR?E8JHQIIX>w`o[=c>.HVUZbHDH\hDAUc3A\g,FUMT.8<R[?&AN
    0    520YBNnojTCCBb79u+ch7D_W`l5AUl-ZL^B*MbRodG4wV&hcW6fqwK8^D^MKU]jvA(r
    0    975UEGhDQN6V9HNJ9@UD>KBIDSJF^\M>EANA[BNAU@CHP4IKP:RLwa?OCTC8HTDJL@c
    0    682[_\YaWB\;He8c`^d[NURZgS>;UAI=3<4U8fw`\R>];FcdV:mbVW)VGuN=]SfZTT[
    0    690bU>#Kf5R_HLUA@WSCSBV[<4IGeXER^TC-T_CAU:bSYQVBQ:FXTWKTYXX=?CQC>KH
    0    642Og:^\F8R1#^56l+YJAPPYhh%MJ\?A`W941cnBXMGRMXUaO3WNjdLI-aYVSTcQMAP
    0    898)CZdi;R<#bEP/DE2\MUf7foeB&A;L*aV>XXFwFlBLY8GJ@ZODG3FT8<*h@o2_.9h
    0    6933SODRE3DkRNHGI``D:R7=J3wC;N?L4<bLD?adK9'HHBNEKLLTB0J8k6RBbKSTdM0
    0    585b[:_A@VLD<5^n`dOAJUMIM^bbdtO1aL<G\OCW8NwWQ@PZEP,aP.>`WMA?HVI5_KS
    0    539S[XWQRe*[c.RPG/f]IFf0dHA;3G7`aO]:TM]\4QD:_DM@WC:>V5AhQDC*lg[w'3a
    0    693XFN]YHMDBFTXFMV\gG6EV=PP@bHEbPId8Ld;RA3S[FOZOY6SSL\H^5]fGSPC[#BL
    0    587bW<TGE:HOV@hN;X2WY+J3#PjTrT4Sl\FHRI?GE\c>VGI0@?A?U5>aBIhE8^:?]C6
    0    677QZtnhgR3:Me@#JGB_3`>S`V?IK@;e;R-?DE4cOZ<hPHOXSKaE@?FH;KK_K^F^SW^
    0    610h2P@dR2RSUGU^JNKHaFLp9#9L_P\IIDX]nAQMQ'VIBhLD1_NG@Q>P6VeRS(I0gFJ
    0    555]jg\SJf497[,?ZR^:@eJ]bVl@Y@604Y5SCPew_@2f?/LeQDmFwJLZ9i;[lJLNR7W
    0    841SjdYQaNW=<]:-YVbE-ZATVw9:L`?;(N'_<Nk\WT>h;=Oi_ANYo]=LEbHXgc]mSLj
    0    465JdFFWP`0LUVSKZw0RIq;Db`\UIQbJA;HZfcQN;j:6;H^XsG[dX8\q047UOpNNCdC
    0    685eEBUcaKVYT[bG<0QraEDwP/A=YY=aQdZMKAI(A7ei^YVR0PT2EJuBYNoQ\7`JTSb
    0    672B^a`]kESWPdaLB[T<DYU^LWUVW:FQR]E=Qm_;VXEGIQI6f[NwWHWEQ=cd^EPN8P?
    0    5469w1_YP9>GJAfp?UY_8AhEMWdlT^?)XT2H?qUV?<'T2*?fjCN]n'7MjO1Qhq.RB.\
    0    501wKXDLTPLQ]WOQ6PEZ)D?i2/bZrQTAHBDB7=M/B:5Y\WWZO$D^[P=N-GLJ`SAHSS4
    0    507^D/_SV_]NI^Zf<9H\<`goKUXbTJSN^XF7:wSQCBGBSI8YHWRUHQQ[UPbXL;^,8KB
    0    424Bb&W=@8U^IA>Gw\-fPI6$_9R^P4YF++8lP0HRZVW7W>1cFOEHA`XHIVIdRL@LekY
    0    634C>(4QLYMXeZ[K?S;_`=NO?;bGSL]^a\YYbqD?@MP*HW@'Ia9DUCV[Y6SR#ZI2<X:
    0    585MSFQVVpDiIXb?:=C`dCFK?OH>J/<QUbG@HFGREIXnV@g/JEXDCFQw:<YL:?P;GWJ
    0    710CIPFfTNYM>HFN5>WV>U\UKN=AaEPXDDwBHFVYHVJZXYOEBaE`@9[IgCF\T=RABXA
    0    591E:1<A9:IwfLl\LB5>T2\Y,[K>_O]VP[>>C_67SBaC`S\F;TIO.N\p78KUMV=9Qf3
    0    821O6L4c@`KZS=wI7V3XQALQ6FO[DF]UaFV@OM=\4QZAgLJ2JWJDL<gIDNQME@BHfnD
    0    783JVMf:Q^LARNOHDIhRA?QGXKKBlo=LbR;CHVSAd?`E]KVIW?KPkZ:U3#ILQWEIM4E
    0    615YUEL@?M@\L7Y@KQFHEQgAJYVNEO9IRNU#>vRL8LVJ[PFHI_WUL1O^0B3UH^LY7QM
    0    665:9pYfOJ=X5W?:FO:dU;Eb@<G0.C)J7F5I3/@sB%#cS%d>;NbCNLG*EV]=WBKaIO=
    0    534@HOALCL>O]AY,UTMdRBgK6HWNUJ7Z\FT@WwMcA0GH]PDID2YZ]LRd3GFHVYZ,QJ<
    0    605oZWmwY9IR\]UUIFB[O6B7.bFYk_Zh\j:9kS<R@F\i?Yk5GZeA?LIa:LHJ=cGX\PW
    0    636RPP[EI?HDBj?NZ[Ra;>TPiX5`b\L?KTEWM\wNPO_KGRDMGRIkZ40[2WKFFWJS6JP
    0    3569.\8L;N$[CMIY#<P\aNVR?kP<M5DWDKPF/lDMQ6Q[dP@MAldFX[<I%'2YAaAc'G#
    0    562gHCV?GIL]DMmWM%HWXMNIS55AQFwVJN<SUQP0ZCL;SP^'=XLHNgheRVBe9JP;>\9
    0    475TJ@B\T?P\iXrl2]<`RFaP[@RB_GU^@dbDeI@;NoYEbCMDbL:\MTO[H=M@BXW#0NN
    0   1006?HQ_HAfi28G<BYcSIPjNLdY[^3FT-3X]dDJwu\f,S@X7VfSKa\0M5HNJ]WSAN]WF
    0    656^X:OQ:C?TRPPf.<CUV@YR\MS?w[eKXX4GKWHNEEBD^Gf?OU;TVJWb5S\NTLCMKG:
    0    479MCGOpYWS[U[PJUFNW;&Pm8EN4]=UcZQX=M\>\H#JGXSl9<NbDFVTGOAe^OASLVI3
    0    649d9:H]PGRCTTl[1K=eMD]dCFY.Y?MaUdR#]i6A5K\2fJi3O_E[?K^g7;`OEEQL:T7
    0    546X/Rng7k=IdAd>BK@RQ2AVKEv%'i)ZDKm@R<>\:&JRT#31=hE3CTaSUFS?6TP?^AH
    0    415\jYeXMIcf;X>`(eN4iVrM1Z>PbUYCWYNZXbe?LRZ_LBc7bi8jUG8w<[GBOB\XCmH
    0    575?X:[P8bTWFQRLbF?+AwA<Z[]ivee8MGOWM6ZLI^M@iU@<cj2lDG>4o'/n>QD@^N<
    0    539m/=W4B]JMU8oKCwAB2Q\]WUgk?wl5^SGL1VeG3ln3B3AOl=]s`WYUn5\9?gNNMCB
    0    745<;;I^EXM>`P_I@a9NY^bEXMXG-,CRLLw>lMI^JfL6lR8EV[JGI0WAZ,QXKT>?@S7
    0    579RH>9:TEcJVP]N_iPQP\P^8DQgH`:LOR?wL0QSG5WIWBFZM>4HHT?<ievLa`MGq9F
    0    390ROtXQbPa)-SUDDUHC*C\opf<MKSSM*Kir#UL)cLE8ViEum^`veJHSkEq[6UtbYao
    0    469@FV4p[NP>LKXb^PI`ceZb7]7Mw_^N\`E@8[g\MHXSC2NQV-LlPPVZIJfPo5HV5TY
    0    603JdKNSW@QV=C;_w,AS9OLO[<ZCDQb>-ML9GMaS`F>Z-XrSKc?ki9IY\bICQUOOMHb
    0    624IMGKQFSG@=LsH5X>12UXFAQT[U`wFORQ@V\JKCgV=JADJ[<IWTH?nZCO4@M?K?=>
    0    685WVc^J[1RF;p\FIFhVM6gwVHTUw7NSJdRK=gdHbLOZF@hLS=[X\@DK9edO[Rf\BBX
    0    5394HmghAdI.W:n1OK3EhCh5WwO=@UEXDTj0IQAt(DPFT?YEPdWG4-WIRS<bGkDj@>`
    0    551].U:cQ2?A<86Lw=FX6\AQFCB?$Y9POA5s1%IMKL:D?:WY99ODY[O/N[o(`MBTZPU
    0    415WaIW]G7B7U`AWE<VlM4ScTI.*9R@GaWk#VwXIlC@G2=NqXZCAM@d>HPVhcLEmJT\
    0    747meTK=W6L]SXABoE^QMFERPYAOR>=2O]RSCXQCdB[gF&kPBBfNPwTNA\O:gR\sSIc
    0    626nRGKZS?;bNQoJ3=TK#GGrVV)>iaDZ[X98R\MZ=>MGYR\\IMtP\c@_4l=0EQ>a46@
    0    588F:?;]<@8aoJkT7EL\eM?`>KX*A1IC`NkAwU@>ALU1XFSC@^;==KIZX.fLED]:L\A
    0    678BUSVTPVPMLLbDUB=GJ@YBL]fL4BDYZPNU`@Ew:9@BYCZJ6UM8PN_PR?7[KjFGYMM
    0    547:;8TSQDW[HGfK`hUIS>^Q#54IL^]ba>dA\f)DAJL6EhSG47N\O1KY=\CO71c5R*I
    0    469eX2-MAO=ZO>kF9ABPIPjXJZBRgp]Q?ED7Xw7OLimQZGM5G<Y:;4BXZTXP4N@Sb.F
    0    585MkTY>GmaRbFWKBHUTCCS]jIRVa#VDCGPG6aJ7g6?GV_LcTI7YRTR7X[hL`fqEHVk
    0    595pV=fIkP_CFXT^S/]d7WETQR/QgYPX^f=YWQXAF#MTBbTS7OJ8ElFg?<eWUCba=ZM
    0    628S5QCSN]h%/P]AaRwFM[\hsEF<GP@6Ac5?Y^:P[UQLRUcAEKGYS]>EjkMOJQeQ@Em
    0    589JaSWK@UQcgID_:I>DJXI3=a\Jr]gX`GDF\^:>FQX>HE`>QF5\SNXwKD4h*VK?Pc[
    0    540nuLZH@T?UP>hc5Y7.OQWE[h`eT^l>QSO>TXe?C`YV#CROT>Mbn7?j\IC7DnHL46B
    0    520KPT5Y?.)L\=u\-QBDF>h=3TO=V;JLwa\Djb3]M@\V<PL6S,5\SKKZDAB[JCEG4N.
    0    513PgVjVJR-WlXHGNgRQKB`ONE^SEcNILU^\]NE[LSM_9Ew^]INLSgF\:oD=NtOUX+l
    0    552BMTCNMPZ3WRQVaTKQ>UaHi[eING:?1DTHSRjH=IIRS@DOfRRw<GMARQWgF7]RZLe
    0    575V3?;QPDU`_OUQL>SC^EQU54BShBYUm5^[W[#$=8D3X`]8C1CK>YBYH@Ka>IiD-W6
    0    592lKNWV?DCRFMM6sE8d3IAaolTdYtU#FZ<DHN:<BYBWF1O^g?VSZECVFuU=Wk8`[1p
    0    560D]0hOPF(^nM^c;KTP_;w4HM89P@]OMFOFWe76W=`H[HHS_:VYPK:FTLPGMU_Z.3c
    0    548pN_Xi]sJIQQI`9Sf2>l5ipnlTn_\I\b@gLpS=TZ1G4Midn8ChXW=9#lA;:eKJJ6O
    0    551eKLLOhIbw_bXaHKE>k?0vM93Va/\^[P`_qe3<=9lHKfT*?AQL1pjm97]MR:TAUR:
    0    527UN\WL6a5MD#59A0Q5?JM.C9NMRJN8O=iXR1&ATSw@Z5T?OKJFqKB0A8EDMI*_KK?
    0    639Y[LYFG`24KNR#:TSOHGM@>RH`@JTMS_[^T\8ST@C<CIC8rWWX^V/LKBaCLLM`H7O
    0    675@=#FQJQA_bJJIJH_ShQZWK8_Z>e>NHQhNhFVdc]5UO_HRI\:FFD$BPA`QGMWCYGc
    0    47382AJE[7J^@GIHHRdGc#dT<QLRN>B.^[[LOHa2g1;IPGM&HYIEL2PdHKZU9)Ia?bR
    0    597pF7JJO_YNT[m:HV@qMIFb]@?EHwbXdSkZG[;^;OoAma\Y6OEIDgD^T]RRNBeJGQH
    0    498Ef[[[TN7]9CQ+]bj8EHeMAJFUU70?FQMnEH^wPYL_I0u]TPaJUZ(2[nSPh[c\Y@F
    0    815ZFYS]\CV=9MXMDAWSL]T]IDGDVKP<GTEV;U@^[/EUOMV_dKJwV@ONDZVZYhSJCNd
    0    575`CKMJ>JZ\eGM^9*DbRjEQJUIGL1eTiIlKPcL4OWPY`a2+cLaF=:pU.?Jj&5I++w0
    0    617^AIEdPLbPW<XCR:6SOJEHH46HLYFcAS/=LP#EJ<R<aVTN>=G;RUIT4VMl?eSL@L>
    0    738Vi__av=J61e0A^EtmCYRgL]MCYH0<=l(AINlWhQ0j/.kbc@tP^d8FVY^dw^edN2Y
    0    436u:_NlXYF*MR4#F8FMKkEql7JUc[d?<U<J8@UZD3#MSd=SSJtP[YQ,WS8JMRRn6BA
    0    598aEVbmgKRHIOC;.)fc9GRYF68(_LVZF`R]XR8Kn6XW7Kp>TNTMc^PK#QUabL\C9=`
    0    649a69BRA^H[Y=maTQ==TAwII2HKTavJg@9VhiGK9IT)cRKGROKYOGNJ`IG@3UICBW&
    0    359WK@cMHOf@`2wUl/&GZrw:LhHsGJ]_FCPTRt>d<_T1`]E6/TVGpXLPgW>qIZ;jFFI
    0    650pM;]NWA5?WAW^>O:BEThTCWTUrFPMSiD<R`K3IIEFCSwJBL@^FSFsMJJROQWX1DS
    0    633MUKN7B\\^wFE_B=DHeZN`3D*NPQff^\OXVC?/FOR@_XMH3d<@9VMY4Hfi5MNI^P9
    0    620a`N]QXRf=BO5@cS_ZF]*oo\[Lo]J.@RSD4EnTkZJw]V]doLY^V:?EN]A;gcWWWKU
    0    471OB0U9MQWPG3=A=e\IWZw>YNEbJCA^:[Y8^m[\gMQR^Z\aN&]\q5AN5:]4NEL\>KY
    0    558_k9P^G+PfsNW_U2FPeC7S2:5`T_?XlJCdTD2S?AqFVQaW:@OMEwPWJcZPQ?mTMCB
    0    515PcZF[K;c=bVHMNZERGBRb\P<MwVF\JSfC`UU[=6tw@^eI[NWKR\L^XNc[d=RN0OO
    0    639^hhlmSOY1?I@9L\TN2PHPcQ=>bXL(Bb8D69_W[jHS:?`UXMREv\?2Fg]MwqJmV2V
    0    665S`VK?KCX<9[[VPAKe#MHTV>ZNkNTT@MR=Id\N<2O[3<YQV2ROET=.D\PDULLRT7P
    0    395fmmdR]MA>H)Y=_Y\LCY9VXE9[DUBG]YENcA;=.4JH7aSIHARSW[YNd`<?C2YwCLJ
    0    508s=S+ILF6UO_S[[dI6>QJQYgAwK]O\LJ2T/QQ?>fLRN<CR_5K`JcUFT6A:]5J7T?0
    0    729nNAL?IAJRNBaARL:V`TF]E<[WLd>>PwFl:=JRKPr;m,LZIF<6=cGN\dQ=E\BRZPa
    0    636m[]XH`FXMR_`OJIcW>KS[[`=AiVFJaiATYTZWIHV[DGwchPeXZYVA@dUH^LSeIWW
    0    555L^W=QVQoGPYKUUE1VMZX]]VS7YBbM_OABKPGLL^CRLU9=ZARNow_If=]ZLJG]Jhb
    0    400^QZ&^f\^XFGEPQ&AbETHPXlLD9o-Xb4H>itI#Uhi^9WZPI:u>mF/LWKP_[HcE<6T
    0    501GY<U[jHCZc>YXKPS9^LP[QMEP]`BCY?]LHInAX=Ji<<j>8D.NKR.L#PF-?DjCU\H
    0    479URZVKjE^P2?RL[TdZ^b8QNSQNMJ>GCM7C/Cb:VLMK]@e`NTJ@[KADHaR#dRXbZ]E
    0    436dXQIK@+cC.>Z5wQ=GnZJpiX3P.[W6>FTF-&Q^VMe=e/@MtAMD;`C;kbfG:j<QnV;
    0    372HVXahFScNJr<AhNbMWiB[`[ML9?4[U[d>I`GS]>_[GFWMj#XjmWhRpeTKbKJPoLQ
    0    502PL_?9X`w1HA5Mb]kG(XDOahKVee4.0e8i6HeR`WKKF/KrQAI]RQA?VeVK>LOad=m
    0    643LROA0EJV^b;Vje\D:\Hw@FBc^[Ka3[QYOWO[ZHQ^AfO7<>f,AJ;B<bYSJ>]g@SS6
    0    566YcvkSh*>3F`?<u'cgEER\CD=5eM7^Qb8I;a_`XGFj<)YbL>kNIe:N]w[QfL_uI<\
    0    418SMFlWZ)^FFB_hVtBH%DRnOLXRlH7kPT<:co4f@MKg8)c\0]ADd^#w^188N[TiS9Z
    0    5890eYF.;]LEW*9dOQ;=@RJ;w]WOHRYE6C^wPH[@1pF_Xl7Cj_>vf?beL9?Z`?BLU]N
    0    713wR_JKQD`LKLAKKK\VWNNM@XQI_NJ^:MJTGUHYJ;LTXHjaKijBY?NMDfVM@KeWVFc
    0    532X;ReFS2TRJfVJXLGff5cOXI;MLM7a[(KLwV7_;5.5SYRAP2U$=KHdGE_UGIbaQG?
    0    892ZSX]BZCU@;d6<_S\SZKYLgT==H@LA3S;\DBW]^J>_@KNZGI^XRD>GQwXOfU[TMTg
    0    806^RwEMMZfWK7BPPF=NDPQFNgRZOcYRFESKLGMT>dFJkjPDMLHKUPXRQPAZLGI7`]E
    0    614DekdbgLZ:MUA=VUpOG^C7`iINYG`&BPC[:R[fkWLgC@uNdJSZwWF?PS-Q`W];PGc
    0    484wKU\@LAGJRFLTtFTceM<RERKWThC0W^WDk]LKMEJNWOPXhGM6`CRJ9jaS`M\>`9M
    0    518Zw8FaZC[mWBVkIcfWL;XRYNW>ZHXI^QGMU\1_R=QLfLWNKhVSGBM2Hc@cKhQD=Yf
    0    398o7QJ>I6XE^wie][BL(Q6ZSZ=<KLaCXnRSYMVU4%>BLR[KV\djNjL0L]T8FqJ;KP:
    0    490[YbEEJX_WO[qH\^AY+cWw_OQbRID9dK@Jj:SBX/a[GNRWc[clIC?:9EWhoQ[SEV.
    0    507ORWk31i*G;UW0JJaWJ8`>NNFIO`LZ#8ORUJOMG6G>gCfCTTLAlS<M3BAJRQ->XFJ
    0    642LT^VTYIQ4S[>9LH^NRO^^GS#CVOD=_[CUAW\D>9FVS`AJUFXhTZ?F6MWLAK[IDdA
    0    547cbwKHaH`>9^A=aceaC]OM\V?FhVEJ/V*Q;\TTlK,P?GWGQKfP`eW\UZMTaoa[TRI
    0    490nI.N5?8Xf:9w`:I9Or>bQ7@P6IF?rjRKJws=C.Hg6@OX*=PQX5VVbC7TJEPIDQ[+
    0    594NP5MQ@@CulMn\D^YBH4t=:Gd_R/UVa9CA_^TNE3MAYD\FHLMZFEFLSAUWQMk:A#0
    0    542SY::<E4BZKGDYiW[;TJB6BSXVUP43V?=BBKE]ICSBGOFw5MoG5F1PMbPKAD]lc50
    0    601GwTLOWJBR@KHNH;ESM;HQ:0X?lPUPPUNI@HPVJ%PK;JgHM^TJGRMOK]55cHaZ?AY
    0    392OVrNTCFPT[qXO^IjDZbg;ec9BSM>4<&eNjNpB5GNPtRAVD#7=R8h3l`SZ<=0<lm\
    0    705aWEGII>RLOTg?ROS^FSPw@MRNOH8X^GP[_BL?CNO:KTA\@XlPKSD;KX[Q5YTQTLI
    0    662X`UfXi3ZIQ^B8KOIR<G8TJUNNOO3^ZLRJEJ/T[;_J]KP`JIaSN_NN\w]AT^MLJOS
    0    684LTECUHRH\NN@RnHR8\TERMNE_Fbb;=QUgBFWOKK<AN9<<TGNHQXP#_]]:d[NB`D`
    0    608UJZZTHQoTCdK+C78i@FT`F`1LQDYPMDNQS[UEJePUAGVPRJwoOLMFC?aKOZL`RH<
    0    537f`hO^iIBWSEK=`A\[aV>YAT9I]AQM<?U]:CPH^QOJ9OWW)ZoN9wZHIQn_@:VYLh-
    0    5559W@N5DGH\`BSwCK0JdU@569lB[Rj_WIRX\[?AIq\USh_LNKALWYokYYBA<N/NBJ>
    0    5198;[LM>FGJOHX@d7K:e[iN@`6LM_GUF<fPRKCfBB@AbwOLCMF\?OKe:;7m>J\Eaa?
    0    512[]YUm`aH6<[@AU$ceL\N]>CIFw:-M%W1S9G5oL16mL6`[:Ya:eF?M[dYgTRYWdZa
    0    561\QL^9\#LTZHlI9PFJN>WUX>L@m^BEW\RMMPX@?H8[=FbS[SE_fFGaVCKR9R[Q8KJ
    0    601DNYQ\CS[G-K]0S;TJ<Ln9Ue=NlQMYBTJTA\\oJS7^=JSYZ#Op]R6Q6MS^C8NRA1P
    0    405GDH7a8uBNZ6lGG.7MOw[_clK_NMH`w>JY-L5N%o8?XW*CmFZ6P$XIlBDNA7I<M[D
    0    653RLB`@6DQ@H^K3gO?Q[bHh=>#h4D1QW`6O>XVDf[8ZMA9rJ?XA`QLWQ>\LOYYje5S
    0    426nh7BHSAi1G?i&\=`bUMaQWQ.d8]+@cTQ/)2:+UOVdfA9w]:O-WQ:HZXjKWa1WpEs
    0    453oU2NOg=\YDi-NPAkHkLYa579EPw.bhkBZS]87@>DB+GfJ8ELD`Y9PHNTSEp`QM:B
    0    517KchRUZCn4*IM;lMu=6[<XKw;7^P=NIMMAS`hTn7EfV<?`[KW^QeBBCqOLOQik[0a
    0    601kK?S-5ZNas0Xt9]5<8OV.A_KEBksCnGTZuwM+7K[0KeO<nK$t`JOvTBJY&A,)=iJ
    0    380:B9&XF.:SW.FpKs7CJXS1=AaYF%_$l+gvKGYPYTP=^8WW(TF#1bV>9afOF[VKm#R
    0    640BXWTWOQGAGTS;PCV`U^EwIO9@aDH[Bi[FC5TTS5C_7HlRD5AHo^>UC]WWDGrSA9P
    0    735QK@JD0BCQa:[Cm\1=]YN<<NXwNWRWYV>WVMJ-7Qd9h<;LMZDQ=\L@WPVYQp@GNMH
    0    346Cbte]kER..FF>mHvR/O:tb<L;I?D62tSW(Btp\FTN?>?sH[]hpfCI]gQ>wZYW63a
    0    498B8*e[_HQ_wGAi[VND_7Z\KNbB3LI^^P@VSf@GNFN3TITQ>91C<$aXTYhHA^H@5MZ
    0    650LqewikOLUE`G8M9Xc>;>Ihr`KXHFC>j;ELZm_d%4jN7bcZ;[sjL8D<NZU]]a`36a
    0    572^_>UUE>WUICgDSG@M=]obP_cYOUGPmmREL[h@BO\XJi6Bd#RkWNPEn2PQ6[YP5[0
    0    799Tbw\bMZARWEJ`YWKHE=[<OOM\_OTJTR1R]F`WJZANBB_]c>LYcH;WZODF[\OhK>a
    0    551lT-YK=>^ER@VUYXUVAYX5?NYbP?KblVPCLMAX@=V8j<W<8#GUCpTOVW\C:Ya_>3T
    0    656MYPNhRG=SVOXOKPVV^fZTX=8ZXjSOO[;3N_FXI<OR^IgRMGUNMwAWXKRTHUNT8ZN
    0    4622hXVZ\$SpEb=MrOvWK^][OHOQw95=BLc`04_W?Pa=dMX6YP]CKaN>=XmT`7O@]hB
    0    800YR-Q@A0GYN@iTSG?Mb@IP#6WcLCXSt]AGRG4+AXe/aFA9SD4:JY9_MDNC+D<?ZO6
    0    570uP<PabGYtKYV3J;]okOKw=86DHJ2^XeW\?D=KNG[SbaSE%PVI>@\CB?NUFKV_H\M
    0    613bBI:LH2GAcNIJ?w0:gWOTXNEe7FJAD0kcH@XGCYN2HP2QQRLE?bd]oHYE:KK<SWJ
    0    621FG6SSbE^SL<VGDBSeWH`FME2BFPFjeP=6MUK@L<GFEYw)R>=WFBJK/RGLN:JC5V:
    0    576]A8LLJ:\cXXAIB<IOM_PwG7ELKMbX[QnhTFYF[8dLRkgN?VC@H?<ELM\`VFmMXGM
    0    606IEBML[cwMTF].qmYSSVFn:]=MCE7>MJFZ>P3BCn^1OI<bK[MKJo[,AVTL:c@Sr[R
    0    571hAJV#D-T=3@[:8WBAOMFAE6<mICPWG`DW?EA?E]HN7aIA]S[aHX?Te@_^KBVP)VD
    0    647B0URK2_OGAWO<?r=a9cL=XMO^LI.]@LHFVHIi,\QM_?I,OwGR@Rfh;2?d>Q)6ZZ@
    0    674:H?WLeJKSN;\WVSKMHJ^\?@]<\\EINNFMpp[LP?Q?I]bHAGKwiYL_bG[6JN3<DVO
    0    517c]_KD?_?0B2bAghaVMOReD\FwK`XGWW$WE<:cB\W,Ra\<>K8ANf?WITkQIk/[UJX
    0    406hWdLEITU]Y9+>mHLoHvZ`<NDVDVAJfQUC<GIjSWTYeL_O=h:A>GcDW<^dP-p_gwP
    0    594aUBwS`8?FVJSF@>kS>3`X[Z:\]YLMCWFJ@PX1S3IR<&\O`=k]`V:UWMB6NgIG>CQ
    0    628>:U^Nf^QpL8S3MoN?7ZEO\wJTC^XJ@I:dG?ul?SSVaXRSjUIgF>BRcBJWJLDMQdJ
    0    562c]J[@6.`ROX]F@7ej[DTNB=&:PA3RTu.<`Z@DN2CHK`^`X8aUPu;\C]F#kUiG+-:
    0    555FFcZc\JNFMAJUsZcdZBTOWOd>6,5J3NlGYKvnO`'@EE9o<SLM<#,:kZU8nWliJBB
    0    497LM[H_a,]R8U\AkDHNMT4YKS=N[PTQdq=C@@VfTVGXV[ZG(=Q4GeH9MSg<GlFne^w
    0    608iIG[V[=ZFSUT6I#tmM=YtIA25i4.TJZUq7k00_1X;YXdT7TSHRRORHUiTN9SM=@W
    0    636j=AQ69>PYTNe^>S=QXKnF5HKa`OVJgK44c`N>#eR>OC>7XT>WUNI\R/7H%PC'YG'
    0    482ULD8PEGqVVFKAC&GIvDESEM<k0P#MuIYK<Rc>@FLPUG];n\KVG^Yw_WmPG@M^`OB
    0    459]mFLI5JTMK-MGMg[OKXHCOaEbIPiWHNH^j`lS5W#oPARGf>KwU,.Vw?9^gf&VK:Y
    0    756QIUdT\=G5@`M&cX]HBRZZ_\OV?LYOFXTg#TXPZEU@FLIS^FV]Y]=QGLW]KcPW:KT
    0    465KC[6U>XRVO:RPUUMCA_9KHqeqMC]2LB_S;2tV-Y:Ck]Q5p`F_=iKRH\CH#OS_\sA
    0    549A-HhYKNYHUMSXC[FPIIwPGFQQ>8IY\:]EP]ZUIocUaJD`VBDpS=f6?6ZGSNBCDXO
    0    65587^`bQVI#GBCD\5cX<R]@LtPAR:HZ=dQP>OL_NCDAGPRFI5^;L:VTI]:H0KRZFBb
    0    674]JZK\c=VMKWAgX=dMLHVP]E;UdL`UJ]cNHU@IeEML8bTQHM\ZC:TNUfwNf:`UOPV
    0    504GE[4U[FC>IOaG@9Tlw;[@TGBEJ;OO[_kcRDCP_<H0gRQLHRJ>1Va_;?Ki'=rH?`Q
    0    4605:UA>HIUWX::I0]DQFkUe]UCQ.]T;QGb]83,FRY\Fdd956=WTRdZOUM3[EPPLwnd
    0    670aM?C]9=d7DCdHnqLUZfJnK7>n6]<Gwi8gI64J1gRL[@MPB[>+8TE3mos4@qGA^@2
    0    736K5PIU6dDBU>K9A[Li/QWHIVS9?DF\#aTJL:DqRr7IV8ST@OP@NhDQVP;[E`RRL2L
    0    557P;N<_?wWU;d47L>\^e4:VJBEL(^@^D8lS>3WZ?CXXH;[LCdPH7\eMClWcFCO7i]6
    0    444^)FBB:Sqdm=]gJN2LcQSBNUCo]4UifKhhFI>G4Pc<l[7%MU:f8wZQA.Bp+1S9bb8
    0    499H=<<^V'LI\<\<JRof[H\wr[4EZXCcWJOIYXZ<JMK>QPAZgaORT@]j*c/=Q]OH^@B
    0    469dSgTP_AL\f]4'O>^gcZNHoa9?_ZV]@VN@.IX_\#ZoJtPKP;=^S=OL[dqVMgkfM:f
    0    677Ph[WFE:^]J5<6UXUFUZE?et5EE6J9GECj@OpiLiKjLch:wT^XJIQD@O?i_@GVT_Z
    0    544]AeEdRPIGGR[7M4_fG_Jw^K1,T/HRhcJ`iBJblAV=OnY5JbWM-Y_cPZX[GIGUZBQ
    0    504MPIE-=@ME5VCmcDYZPQUI@1^iBfhK?GOwOIN8Af_DQTJ]5\>W:K\5jTlH7NQ=`^T
    0    613DOcPaUZ]:#B_@NNCUP@DRVfRGSSGf:N\RM8V_SB@SBSLNQQ]RJKRW3=3rSeHUA[P
    0    555`jQ_;eB8OMJ7Q`QjRBKRdIRWMsAaK0PII0dWOW@FQ,FwDv`_aThV>OaAOgUVX`3Q
    0    546kGP4>N8EwnSSEI]C:I?QW2KNOYM_UB5/aC599KOQPRV`98_RMLTphNRK\J:W_R_S
    0    710\_VWNa6MDDQAhM+a\L1PH?RMIWL@jYZ:O?GYN[#RV?AjD\9RURDTdHMF>VEuR3EJ
    0    595QMVAV=\ETS2VDQW@HQW@GPU;\W]S7L<6a5>FRDYVF4@BMVU]9C\FA]XIJ@T55wbD
    0    778bYe\NIEK8<DW:hY>p?JReUD:IBF1VVPUR=^BaO\Db_UCwHLaWMI:LWqP];`EU[Tg
    0    695:6Ec_XLK1PLGFXI=wPScjYZ=-B=JW%jJ:bMKQYNS_NEUS:G\N;ZbJLTLbPh\VFFS
    0    637h#LRCb[\eGaYZFK`I`FQVQK9JvLDE[SUB^[MOgLR:Qk:DU7DSAFg_Z;f_W0f<Oc?
    0    655`bYcZ\;V:=N:<]=sUA9>\cl3E[DL:?eG=4NiTL?Ct>NedIJe`ha2<Q]_Aw_VfW8_
    0    790X<KkTbMMcDgFPE;gqG9LOlBFQYMNaV`\DEZV=P<H[MTTKG@WOYNSYLLARM;wP<SX
    0    432rQ4ge<Kw3L@A<NY&QEHF[UXIaMo=bEnHYUJK@=;iYV;3^O)NWER-9QnX.(j,wC1_
    0    476,q:D2A=JR[LEEDf=S@_mKUa7Z]T[SbY0,edc8G?FST4o@`/Mw^HOv1E+OGh1U<:C
    0    573]ZXNYR#bDo8FRS5UX]FN5OX<aBJGSAWZlKQNYHBT\NVIZ_][LV9NQfl^NSVeaS=8
    0    642MFSPZD\KTN\KIUOLMcEIL^STdF<Fk]I^WRFHF?^Y#bgH7JE1[U6FcPD4]6dJ-aQC
    0    458ADdDeaa\G<]@;w^TRHj7fkaJPL?I@PP\J*/TbOm7`YAKTTZsQ@KD>eWoI_TV`XTS
    0    729[e_^FQGQ79bC<@BUXM?JjbTFGaN#:LcFE2U]LYATH@;MGR3oRP`?YBU:7FNkEICI
    0    619QKNM56LAYj2UZDk:;D3V5,NkwXUv=]?QVqCa^5f]B4KMIg6-YVN;OW@J>MQ.ACKD
    0    698K7^I>L\dYJHNTba'@UU=:N`FrOfa>KHNpAA`[7`SQNcUGcZ?I9blAHFIf8<2IXwH
    0    507AWPO:>L@TG\bE:\NR)BpTHW=k`_8WGYJ<TwYVNgUIE7NZJMOPN<Ew4FGO3bN]=A9
    0    591PLIA@C9_G`CKhFZF<WcZETNwPIPS4hSdlC^fTJb98U//HJG;ZECTVjNHJGC2]e[-
    0    517VCSM>G=B<,6=VX\HTLI9`EMNT@w7<LZaW:9B:QZ5YZ:R`SZK>EX<V^hQXBr>kq>L
    0    445U=PSjM^PCbSwD<PC=a8qFXEZM;;1E\VY8a`CX=BWDbKXK6ecKW(ZV2Q-HCXCRO>#
    0    517Ka<9-ELc@PISPITN80NS(UJKpHP\5pc#G<rV;ZLSpc?N_fNIRYdGUsUOMCO)QPPV
    0    627;T?=][.BDLOUP57CU[FwSB35JP);gFqpcnWNLA:ZE]dPCAdQ2K^YgSJ^w\O_H2QS
    0    502]ZLO2G9udg8ES6EMErJKCH>ETD@5`DUfbsc>DE;I=X=Y#UZUiR7@T2P3Q*OO@_W2
    0    556[bZ\:NiRh_IKLHA=IMOQYWWHNwY\1V>03LVk7ZMMUL9k9`C<pfHMF/T7P:ZF?SXq
    0    609CJC8<<Ov>GWfcABMwSF[P4GVQDN>lKT[FYa5O@Z\PGf?L?9L?:BRY?>eUbEi=KJ3
    0    546NFWWK?cM?FLD;mY;V3W?L^^NV?<N5IYOD=Dw`P[0rVO9KZbp[R[YQN2)bIcA?YOI
    0    490`AJPUMaUULRiYZQDJO_a>\iYBIewCIRg\O:C;JZ>HkkAIB]LHH;e5c?V^<QZ;]Xb
    0    631LJHSKU79FNrTGMCC]eW]\_OEBIYc[ZHL=aK=>`cINkEVUKE<PDEciUMawA\T>DOD
    0    420JTTpXS;0LX`gI<dN^-5=FO`c:cTTNCw?BNt@H4+f[AC\`c9WEj[*Y[MXR]YHfE:c
    0    455LVcjmGU2.>WX]7#/k+JY0cfTBgD>J/iV=QgV\DO3X==TZVI8Sl44A&+F^LKTA<7c
    0    579/GO0;*NK[XHSrLIDSuQHDSDNfM4c?SHg[\RUPd=eO<[G@Iw5=ERTVHIW_6GMAUjJ
    0    556WOOkIl@IEW[[wHiYTAKRaHZT,ROAeL?]WgGYpVAKZ4<L]caRUiQAKwrSAw0PRc`f
    0    853T]OVhk9O><h)CYB`p;EENbXP@XE.C?GR@7hahwG8`@Cb`Y9`_aI?V3bQXkKjnD@i
    0    5228AF;/;KdKZ?NbEJMH`QF;NBFKI@w>MJ@VTN]NJTNNjPYC\T6NSCmj]7,m(0A@KL3
    0    562NgdctdrHAO\R5_YaBA:UKwX<IPkTPFC.P>CZEH[JFC8ZOS3JccKk:?F7WhUSWfGd
    0    609ehsZFk;V>6]F/_C_N2IG^`]K<WaLW?p20JbieQ59k7(bod?tc\E:LDm>]dhb^M#`
    0    412eONJ@WBB_2F#d`2TXJEG_=?Hac;MgFFSRaZDKKRpZcdaCc3B<DNLY];LiOdi>a&?
    0    613\b`dY\`d?<K1Kng`M>ZKVcwdRY6=Z<FXTAHlRdM9O9SDTpAWeUPMLHYNbT[\LpCG
    0    630A<bYLQYXIOGSP=gFS>F9MSXJFAMqC9M?Qd=VJNLHGOOJNUNOOJ3]VHX1w]oP7mOP
    0    681XLRcPBGSdKMa_KGoS/Ih`UMVFRp<hCO7?waJYbF>^D9\jgSTRYPKQGETSZWhW@DW
    0    398<ZA`fAn:Zb9nhDKIO`Eu?B4NYRHwSYMH=h\AUR]Z5hSHHKj(DRQWJ?2@DJm:V#Xe
    0    569tkieONIKNagVf1?XW2=XQo`>3dP64WK9=TweOkJ:VZks`dDOma99h.FBbUM^<2VX
    0    534KMV.9[JtO^QGeVU?XB;C`eaEJu4lU'wR^[hbIccXGRWc]W_MYYMb_FU[gdZLi=GX
    0    497d5AbZTtw5V0G<]]QBMfPXNWMgaHqCI]SAJJ`V)j^ZUQR;i`1Y6Y7KKT[QAY<[OC?
    0    427ElZwYH:YMMEQv)HRH.>p'CWg7N_e7I8I8UaDRM@=AOf_FgHL`>1BS(HKafCV5@<R
    0    480TXXZaXETb6w/Ma5BET=0U_eDfWiPhUcmO@V@:kPNbRg`[FXNQRYb;Z[8oRFLIU\b
    0    648JMO9X]]XVNGVP]d@ITZ?HDWC[FXNH8NYN?9F=IST<w^PK]@T>@KMH]PEOJI>HkN<
    0    613_SXbbNDUCK\RMZ&Z`SVT[H4BYOQ?FHY?F8KN\cYLSKDXMDMYG[R@FSwZChkY]RGi
    0    5099W@Nj?aLDMiw;ON\qVIqZ+iBDQL-l;hj;`ZITLYQKEIVL8IQ\-M2XNA9W-^qbT1;
    0    424L[a`aO_UcC_FSgZPdM3WRKYOBGO?C_=BPtXtRXRUW>A9XFUOe_,Y+D.GJB`n#88]
    0    567]?XORC\Z:jaASGO8NwSTSWaVcdPWKI^VYKb@FC_WRIJUTdTQ3[]J[H^C:NFLSP6_
    0    877UTQL;KLIIZD\RGc:CBRI>=]U[DGUE[CUOKQiGRRQHQLPGUGRwMKPRPDB^QgOCISK
    0    707J=\JAJSE`UI>NX]YBNP]HUZ]SVEk\<>gXWXaZh>?7STP4wi@U;/UE;FY^\F?XMIG
    0    666]OSZqYVV<:UL7eKN^6[RQVbPBGCIe6j\XP^IYcT&WQKhW@MeHNEU=8`X[GwdsPEg
    0    685BIOOWMKT?AUGMZ;Kn>9wNaiKG^N>W=U=MHph_N<MV.OQ\gK]mYC7Z=IJKuWEcD?f
    0    751OV_RWbJk>:h9:R9fSDSPwTYGALP7Q=mIC1IZWuDBc>De_>Q`FTn;MIZO`XV`SBFY
    0    603;D?WLATX<aUV?Cw6EXcWNUE=dW`Q:LHIE[AD?DeKHlORBdMN@MSRB=@[K3DRJXST
    0    661PjY\_ZELK<G>IVJ]I1`a_X\@N^i5NBgI3Nl^NY>Mw>+p[S>bY^8:S._iNeiOTF7b
    0    502OFnh_`S#<:HL.IeLZFJZ]Df[ZR`AI>S\J<MRib@<`D>^oVXR_T^.KiqPCSi^^I7^
    0    578eCBq[\VA\MVP>EAk[B0NYR@#?lUR>VK\0RMUAYQJPPBWRL0dPhlFE@DGIH^E[QF]
    0    637GLOOORZ8^LNVW>CXLQREJ<U3R\eeCNLDBJJ5UH=VChOH<7O\#RHgK6NEL.ED?bBZ
    0    324M<Z_O7PJZY&^\6>NeYFMMS8[BNn,Jp^58oPY@wVQ=SBCCA?\4waLIH3NT)QD6VQ\
    0    5066:LC;>VP`M7GQ\CQIwOT[_D7N8^PpuR[Mq]A;:JOJtZ+CPN=;RTXjDQbC32KJ?DA
    0    490PQZdb_J#C9T<SQNPS3:DNULUF[oHDDKOM3FVBNE-hC1^U[LKXIiJJKbPRG[bYZAc
    0    37725PWUIcZJ)-40Y[Tb/LP@BZw[<IS49dhCY_6d[O>CO\KEfFD`\-?Ag0V_DJOPM>o
    0    464P99cJ^wFUIL3QU[lI<lO[bJO8VhGP@PeB6TKMm;4MV9Df_.NWUFH-Le<LH[6gQR3
    0    3905`M[DYiIIGCNGk\l<CKKTcSNBKLJWaXI?wVT;rFJXkI3YRPTR`TgZ?LbQPCLPWRO
    0    481eQMSTVZbMBLOQPD>NLkHdUQI\pcO^3R@l5<#EKW8e4S?HOEWUDe7]Y[F_#2HNT_P
    0    510fJ[^a@Xc;TT^UjXO6\cXfK`ZoEKgFN0=W8@__<^GeDd\8uk?wY2rf;ALm>_;N:@D
    0    474ID;oPgjXC,5J3AU[`iDUU8b49k]B]bP^>kOLAb:N8Y=FK<CJ4hY#5>1IFHIUBL;u
    0    552134LJfGJMPQeKOBKXt8iaW:6)NQGUaNL/odD,U?a4]QRT3VCI>EIQLNccGXwB7V1
    0    7169VIUQdW=[_TCUKR_RwS_FEMSdKFBCMXZTdISTlJLFKOP\T_XYZOLJOLfAaB`NJ4=
    0    350R=WJUGWKNgTFQSXLS1hVQdKBWOJ[?cNGk=IcTdUORA]McO@9^ec</XE]aVJwv-Rd
    0    628TK7QDRO6h\@DDGFLXS8A>JPF>8Q]R^;JBZPD6=HK:T#G@C?E6Khc]C@4?@GTFR9_
    0    422G<R[N0V`bS;SEa[YY?bmF>kLZ<BQ\_&V6CaXdbRHCZEUMoORmH#n9[>SOA:BH>Mf
    0    588:cVAS:d@gc>Tf]Q2:W^H3>QPYNSYPEPKP?:QH#MtB2Od;R_B98MrT<K3Z3O7FX\b
    0    429*MKf>MwNRBXFrKK`Z2d7JdD0\a\;UHOTddCCTpZ9il/bP5:cGfeF:\AcLE9?:d;l
    0    705;^L@9RFO_S?;^S[f=aIb<UAhPHGU4BQPwKJ>dG1B;G;MZ7iC=HQJV[_V4aKQZ`KK
    0    466JNHaM_P^NKRM?cVYMKeaSB?t^Z9BC<Pi6WGeZWZUTmRTMPm:Ww@\3Ps]9WcXPnHL
    0    467HFYwMD>__L;82MLpL_I&J>5.G\w8^r\e4VTQFT.A2cJkTA+NIEg8`6BU`T;mH>?6
    0    560`XnSETCFMOFH]\IEMhC]HVfDK^GWUK>PpB\WT;?@G?HU@IsMK8JwVQJKQZDQbV]=
    0    533]HDtVf=>KI=X>Z[\KWH<aX'ELge#OQUB2L`fGgFPL[3EP>/NUXeA[\SRGGBNUO/c
    0    487>GQh:4tBjZ7A+@]H>VF56K,FdMQ`3OKwV`UI3WX?Gab:1QO3Fe[PU/C8FT<A9ZVc
    0    354ZDOQAFO$S\G9p]W`FH[HG8Ie:BAvN98Z.;@\,C+B5F9SBAR7F_fRYB_[#KZC5tdZ
    0    573;>QV4JAUBRK5TEEK?wRcBI]dUUhXKaFXX[_I;YRGDNZ\8SQIaCke>L*?g<bHEES?
    0    621w`X<ee/]tC`Mi=Y`MN]FOBD>eWWQ:S??G4WhER+#X8T\b^BCBZH;IiXb7X0VD[[U
    0    613HTcDJi[^T;w'm`Q\@Yf\ME@WK7k;:0;Zf6MrMgC;I<jFUOQTQIQUY[mMKITP=`PW
    0    530jagUOV=OSRQ\G>DbX:<UNcw<FgTW?Je2LGaPDRJPPC1hfT5wXVBCUQpE?FXHfK<^
    0    609IYWTeYG:AY`HQ`>Nw[KbgGk[=HD>P8[PJO[ThrPWWAFib>8gJIQI>>IP4FD;[HUO
    0    464ReTLNPAgBTYOYmJYf^a>eF+D[LeW\Lh'LWMUMG`e[N/^`M8Zhb/5K:T`6TMReP*w
    0    637SFBR;Mg5cTQJiS]P7^8E/.=CYMwMB>EjG*GO.=EVIgEFCOg4RRUI_l<G;MA8WJRB
    0    552<RgdVP8UX`LDHwZ`NGFXT7DM_Ri=2@YEU/Eo`PQEV\`KH=V?BQMM:SV^hoRG[cKI
    0    714aWlSfZ4NA>Z;CF+ZOMhZaXT67dM&L5`<PBEPXT1?f>Fig:9mTO[0S;gP^tDw`^:j
    0    599_XQZcb?uUIpGG]H\o]S<dVZ@EQQMJPr#B7XSMAT\kJPOsI>JaeN:SD;m`KhaZWC_
    0    451NWWMST=`@]BL`aNw96[J]=;NWLE/MFW5b/PmKYKAiKCK[LvLGVYDSMR^6dlOqQRZ
    0    569kPPiJfKZPInKO^^UUTMDnEmTMoUGVPpHERffwaI6R/=]lm>VOW==Q@RYJ`COTOJg
    0    696KM@HJP6SYG]d^R;KWcGMoDOMDNbEHPwGMDL[5MP\O`X^4BRSRM5OhA?QO\IW@K7H
    0    633JHa\ZSL]72a>EoSwKA@;[XmQHGO7<7h\LL@ooW_3\>MOiU6bQZLBKSwPHaSXM]?V
    0    604hYKeNM`SOSJ;GNZWGUWVXa\O_kTnGPJf@MYweIMBdJg>PgA\nWE>[.[D?U[ET6KJ
    0    501[hwamLW39J;PYCcJTE3B@:BJH^RQC4Q63LD>KPIIhM%w\cTaM<&?\2_T4XHLR4D>
    0    550Tg]nWT;I/GRJ0\;ua-6FQDUS9`a@T3rCUJjmmjMAr=9jc`YqJ^^Ro2cSHwNdFEEo
    0    493JHO:S@8D`^NDUm=GBmtbRF?RZM:MS@'>]o:=[51EQBBXH@w[C:b[L>^T[XLOThRS
    0    620:7465:D`ShKRfTWBLTTVK\BbWAEtJRKi`AJ^6CJTNUsCS-wQG<K_EPLOQQ@DMafE
    0    745SZY\M\A>8:U/>w:[^HKMY^Y-4gUCC,\f><XRUaH>bB@^aXO\]iPAQ?IMJUX^`OFn
    0    7739UVOWLFM?CK=9KXIJ=H9QevHFOKM<EN;I1Hw[YeBcKBMMiKO`_=EOQT7INNFIQFB
    0    558KOelbCWK9>RKRT9WrScSMJ[?F9L9[JUo`]nDcWEPQhMhI7lQ4PS?j8TTfH]KCNFw
    0    495IQ6VwJU\=JQFQLI]beL\QetAGFI:ePg]Kqh]SYJ]_ZULV.ajTRSCo8?DPF[gk.P[
    0    659#X]NKaUo5QSCD^oR0L_MOf^Pb=<NTRF^NLLt[\m69WeSQNM:PD:c<U4ObN9Y?dDA
    0    486bd]oVBtQ0Ec\^DIXU2MR@FWQADP^lW_>3ooKMw8FBQ8lKF5?;[L3sJK9HCXRN=1Z
    0    878Xf_bFNILLI[3RN<dRF\?SPRFYXW<@GT:Z=V]<Z:Te9GV`wHUPZLPZQcPRWS[WDBY
    0    514`?Xa5O6+@S*D[Vl5GH5.>>>OLnSRiN&FESkNTAAdW:DWBKZ8V^RUwHD>1P^A`?[J
    0    488`Q?geXL_IuSTX?JY^VM`JMVh^JAXAjOZORcPR[;:Pm=:w;La?Ru.gTS\9WYoTOCD
    0    442S1J:CHg<=ZN>@wbJHJVNa^kZp>lJ5D:cNgq_XMS;DHE7STQEa?ENLT[_U8EFJ9cZ
    0    667OcT_SYMT?De5QEJlG<ZMTd`9Fed1?8S?H4`Ide?$X<?YVr1Xf_YD7AZ^GbYwiBNt
    0    531HVIBE>;wWVSCGb:F_iiAN8;HQOKNRWj>nKM>>;ce?lZI?JfKdDtfWNQIQ1M:[RKO
    0    547f?NP@5Q_E;UH)IW3<`eSDRTXE<?ZBNHhJAJ]JLo_5R^N=MT;TK`w:[^A[<I.JUvI
    0    712oceG^IGI6>U0Ai3^TNU:hfQM3TK>6;TQS?LIn^@Qg<MHNJFP8SGGQQwDf_]dULQp
    0    378AA@LC[G1boJcs)8#.P]l;S0[EcJX5uT1:gh8;I,<'AKV;IL6OJVD^Ae=3<U@BEG5
    0    614aO`W_a9WE-`NDOLXlJR@wQS);aF=J)k'R3TUGtP;9R8aYfPf\dWJ_9GVa`XOQCBb
    0    517YD=CE)E0Tc7stPUB8RUPBGW^wJLgl[VSafHK?0RfSW0b3UG(lDD$r>+*I>OT-GPH
    0    543ntwk`HE2>BSH8KMsQ?NPkYLD3J2I<6dFK6JcK`F<b-JaeNTi[_[;E1`TGUsjnBVN
    0    438PXwZ`?QeaPa+pe2WbTZKlOG@@Z@^RVAFi+@nB=C@SGRU<XhZLNULS0SEqF;nCYac
    0    573IAWGHM>UQTICX.LMGWwj=RYJLGZh_@[PMdoMYKM_G]GREi?LsJ@@MSC<]NKVLSDC
    0    638in[wWe0_C>fO;G,faVOCRLi:BU6AGPr2/C^aUYG@h4IU\gF[aa]0]?`kI\bZaKEr
    0    589\GQXB/D0UTMwIAX-<]?A@8Li0QBBGIYW@dODb(T<AR3UFMJ6:T*RUg]KA[R3X`9G
    0    892K>CBS@h9XQ?]H<Y:JRACDD;jH7L@^KFfHX;EaALDG`XBH9[7#;GR6GDg;^I2=N_B
    0    552R<cN93XCV\DaQ=QBDdGa:X2SHUDCimWI\Z[7TPCM&YYR:;UFQ=+wGJ.CQP:QA9f:
    0    585U>C.-JOWN`7TZD^_Swi?M6LAK=^cEC^eQ^CKAaSD>R\DNDZHE(P^>ME^H]J6BcST
    0    544[^LiVD37KLfC778fXA8WUt_QX[\:26YN<-V^BY0%g#1gmAOhYU,8M.bVLndLpq+Z
    0    492?EH$^5.CHRDwJKPUKRCJ?'IX1JJ8UVFY0iWE[>AGSjdU-(ASD=LaYO5Qc6@<DIG5
    0    707DDW3<?rKW=RP`;nKAG[#j50aCUZUB<1qNF8XEN8JJS>T6eO8^N6bDNK`=V<88Un=
    0    731XB\JTPbgOTKYPTIU]XPNvQGQ9IJPT?[wTQeThJVVUWlB4V\TFPLYDERgbO=dF`ET
    0    531?A\B^7OVT?XRk3OGJ7BLPFCNMY=Vo\?Q]G?EKNV6_Q^JHLMBSQZw[J:J_K,;AWvX
    0    376dGUOpu9NX#bhOQ/Okj^BH=;I(/E@hfC)<;;EjTL^P6pTRF\e>wJPG1VCbjHckirs
    0    551PQHwTT0]BITHSJ6a^H4FoJX6KZ`AaP^BN8Q/>^2:X\9RaEPPBHb;PV`gUBHbSUN@
    0    627FBQDMJRaJRRAKHP\VLHM[J14FK98`N]CN?ZU]QPQ\^[WRERFPCK@QOPw6N5YP@GK
    0    444eC\TaMJIW[1c=X7DMr=@SGfl?YW`^ZZXISB=LO8>T[PEH@IZ+wP8[GP@s>J)BFeP
    0    500::TBSZ8LM`L[ic=A8^RiS2JEawUa8YD^iS\:aWEKWEN^LFg=QJQ^Zq9R+*mXJMO]
    0    579U8T#JZXdF>CMIMGI<dW<`\EM\CY]BbWSZC,FdO]?SHFOJ7XQH:WG6fJnYYU<PoFA
    0    47736HX>>lPFF;9d_CDDQU?9=Coi<VP49R5aX;IRX\?GS<CJ#8EM?HQBCQPM3E5K>*f
    0    570cSWIKdK=gSIGw_G\?Q7K2FD<^bV<m.B3h?68LF1K\XI<Z)nGOR\G;P^JP]B]VMFA
    0    589*<N@N;3R`wEQpER9]V;f>@@?RMJ]dgS_Gk_D>>JB.gRhEKlN04E_HC%RKBX9;Ei(
    0    473YW[Se4Q,G[9Xo9bGO87IIJ^ARd6Tb^gCH^MHV:UQAcMpIA43L7VQn4@5^1HW#Wc5
    0    526ZdJ=DI`NJ;OO[GwaaMEAZGNg-tv1oAJ;NKPRE`,QTW1biLTIJZ`ANcEg(^ESj=ML
    0    632k@APNC^QMcO\N<JOSN?wiDFGHp;FOYZMC?_O:7Rd4]UK8<ZPBTRYWaCd^S=\;EN6
    0    505L8mTCM]^D#*-Ke\i7La8FOZPS8:S*EU.O=IuW`S&dElShq7aZJR[1GmJPjj\hE4b
    0    582YCD/JM#X6M;SAY59V9a6f80T5GvFBps>PCN&I#CX9RIF/>D7:8bDPM[Y97TT=\A;
    0    476QGK;_CQbCPY@*ORX=K@b6nZJ=cANI9YmFIiGVLQDB][VSIl.uI<XG'#Gl+>L%6S=
    0    574:>:kmJa>LYCu7JODwd:E\LV_LAB;^JRT2QH@k7KVRdDW@@@YNHIKtEEFRELA;I=G
    0    498bMVDBRaRFDESLG5RRDcHR@J#=VhPdgTHOGWYY\ODs`id)HV[5@__A:\2WQFSPah]
    0    664RHb=^Rsw39L>%diEWE[FMSTGYE]CGRBS]:JXACI?KIb@EXPc]XM[7HJOL<MR^W1>
    0    422goZlMkFJb_et=CLAZRKj\=gcRM;%m`mZDNmp(4DmR_]\D\N<^iRQZT>wZnlk`EUW
    0    974LUNCN[GNhLXHgIX[NE>OQKCSRw<[LIWJL^VQRL?TRERURY@PfT>SQOMFLDARD>RS
    0    468H\JOJFC2rs2^X8Q:-Z:QE.@`9P[jPp&9H_RIG4?uW?<e'TECX9A&wN0=AF?mQQ.\
    0    507`VW,6'4:_\LVA;1=:O6TBPWCemUc<NL0BV^[M?B\R9nKCn=IjW:\\KU#PPM9X2E5
    0    738AMkLJS[o;>?=*jaZD;cT;T\CV@;T4#KD_<2sgRj:SNc>HTNSE6NO1SMOTN@>dUNK
    0    405l3?uB7ScvMZqJS*9WsiDUOVQ>J`NMpIW:E#4+:Jd1nw3:3IU.KZoTfu=P)[?RNOV
    0    603Q@NL][_hRA]A5<,^oG@bc^D08I4?cMWaURTJMwFQ[JUXL;TgRLHWZ2JYtNCdQLa=
    0    568[(IKYRCUFIjB7D>iBWWROD_NLON<TToWK[QJRQN?NOYgO>mTJH.[k_7S_#NeM@f6
    0    544U`>UTTA=QmqMRVHgOf=YFXPN;.#<CNZHZRX\_U?NJ[M[HLKiEm]CTRYlDI4nY=+J
    0    587WSbJCOBHOb:UKJl?DY+qG$dkh\K]4fQ5GYwCT=E`>P<dNS[PLKFKvDF7IJPMM=JN
    0    521^TB4Y8M2WDTT#LcH=P=RlD:hGBKEk2@fA*8>i@TQYlGVA=dXO@XV93IgKY8M:kZ8
    0    514_fIqC6C'`]0<BKMJX>FDi=wTMcsSQcC.BQVU:3i=OB=mUUDDWP]7`SPI>C_`TLOW
    0    592YA]\LI.;@aRI]FGGBI>B,?;AIWwKXBXPcI81?D8PMAC[J=OA-^dFZMl\R>wUJP?u
    0    640>YZmMgAJ^DI:<UHhY9_7AaB(:KpJGEII4#`^9U(VK-9XX;3YGhPT4AOURL>hLDVm
    0    432*_^`3G`O[V3]'^t5GZqF<ZtFE=#?[J@@CI?shHV#QZRZRZTNgg8bN:HJ_Kg>@[WK
    0    599RUe[c_PwJI_WC<@YON9<l`w?SE@HRM;EJF[_\F*W^DKC=eVuVfGL?:JAkO^E^=VG
    0    638?;=89@\?[XIEY@YADHZG<G`[GIFnKMOcHiB^YGBb#WXB(LVHc/Jo[>2IS,LC@DWS
    0    414)8DXd8HLJFVh&:OLNZAe1TIAJR.Ccm<tScECo=Oa4_wIQBiXFDGZLSEiUEY,c]Hh
    0    614\VAUcY0aY>WqO=/a[=B`aVVIJu_L6Mc9A_bNw>>=QBD^uW=jX[AG>6]LOYnLOAOR
    0    456DInMHWUl,QX`HIVMJMQWHpkEI3_LHHte;koebIKHPwa2BVhOPK^[S88<_8dLQ7]Z
    0    605PM`g;PSBGTSOY=LIA5CYedFSNKaB@c:AKXbgV4CJDIN]SRaN^aBPWUDC\mS>@8#J
    0    4632FH_AEYw8AFI3a;>6LRG>u]HWa^Q>9IRW;U<ES6Bh6fMUbDKVkXZFORMM/NOSRT]
    0    777iViPUO;PHOV7DQB^UHlMXNUHM[ZUJNX8P/\OOc8GV@/dXa?w]]f:NH\ER\[MTE7i
    0    783^8EW[JTGMXQ`XIKYSV/VGFKHBhDR_AsL6OkKG98YBFRID>US`UEHTHEX\HwLT/LM
    0    524ILUmoh7_]uucLJAlYA:iRgN\6vW\\\R9<fwGiT>TECWbLHb`aKPPi@R`e\QI`L:J
    0    568IH@]PKY2CZ_wN-JH<,R]AIZ`OLPJ@aCW;^dLDHV@H;E]2OEJSQ5T`3<6?BRCAIJ3
    0    7929`ZUYMPPFQDGXJVRHHePLVwk\`cgM?_GT`J\feRD>88[VWGWG]M6OE`DL^SF@S7F
    0    542LliVbR\eH@^U0TPTvEB[cJL/@YA1JHZ:U+_]enJIei+[PF;piJFHADcE]awiiL7n
    0    694_MGUR4Cd6TXfF9JAF&Q`Gci,Nhb#l>^T.Yi\UTF+J4ER]Q.WP\\:m;Z\T[MNOF5U
    0    617PI-J8A$VKuEd[SJQ[\Kd`28<iHL#<TISHTTOQ8<CFL5:H4H@<Bb9Z`RXCCBUAdHJ
    0    564pYV@hF*H54I6#dA[X6:MvFE7)KO*LJn4<BRSrY;[U63kG[1WFNUPRFXnM_XgZ?GG
    0    531@BEHC?wW9\K1JY`HRUXQ9FjFSH?QHG;TKDXOnKS)VJYAYQ]IELHiGMD8UlJDO[V2
    0    559TYD\[SXOM;w?@TNYfXHKNRCI:^fK`QU]3EPMJTA;`N>bM`@HgWOITKCNCQVYc7:J
    0    762?[ZMV@Bw=5CC=LA]TCHHeif2MF@PY@V5DUQSR[GMXB_TG]RYb^=VP5TAaFcCJEtP
    0    729<HjHCeRT5Wn4LPLSGN`#S_:BE^VLDOY0S@Z^DQNSW.e\WdG8P[RZKURLT6Z\GOJF
    0    529LLJrAAMKSb.^T:>]X[RoEVSVNwFIT;>TCO?MdOUR<VJU]V@:V,?BFXdNb>`T](6N
    0    470EP<LJi$VESm_lI/KnEFAOODK;Q8#l+gOH$I=XYI9SSKRU'41QUkXO__YiKCMgGJ\
    0    750GbXaIRMES=XGZ:]d\;LP@WaEJd2WO=MQ>_w[VV)CY.IH]cOVd[=U\BH9OSQV];QR
    0    658UaYNd`MLCWIZHARPXCRI_`NPFXEMKEQA6]fCJ]NSWIR_SR?a\aME]Ew:DSfOZG3M
    0    441NZ`cYwT]&7TA>`;X\-]fPXhK8MPK)<[RM;Vhvc+8]2N_^q^_\k<IG;6;VUGtc%Hd
    0    458sBJPnS.w(GoFQ`5Qs/-;MVG(=QTR;>eY@OPQfSKF]:\GfgINKFJ];5hZqT7HeA@H
    0    701hleOUNNZ;A\A1d<gc2E?Vsv(@ZcCOJ^7D<X^Z`BGu5<^NW>WpwO=[4]WPVgXmS=p
    0    530PO5u_UZAEC\=5PU\XUGGYe`U@cIGa9XJRCS[P`?@8>Jw:T:`Mew?VKLM_VfRBMY\
    0    562>RY_-QNS6DYH.PN`RPcSFlb6>8SR?ZF>G1cLATHIoI_dPQ=IawFbi/GUjYCeXT#2
    0    757d^X`X>JvG<XLIQ=ae<IZSwk3Jc@DYEf[GQmLC[F4UEYMNCIbPkDQ\'[TcUIQ\N[C
    0    5426C.AT?aR#WBOOMX:<VvXGMsX`OFDMJL[^ZTedBZTGK^aAUjBZCHqlOA5ZGU?2HC8
    0    424W[fJHXoaR*\M6IA]bR`ArD_@?kZHbDUB#HTLQND2jE[_sA3R_ug9cTimdVXNaEMQ
    0    492@58CJ?dLL:DX>td?(Ts0TbgN`Q<Dv$:_]+#`TBj,V_H0;hg7l?Us,G.6C7B=3aHR
    0    443Gw_rvLWL<<^A4MD=Q;jPvIZC;e-?[^XL.9[WTiFFUL7fCOMt`]Y94g^ZQ`XIbWOS
    0    692A=:;=5U@bnSInKGKY[QEPJ-AOE/ah[9Pea;7@<Js>f^W=Bl9G/UwP8EDpF8>-]_9
    0    570ZPW8HWRMfOF[OL`XMi_Ne@%N_;/M@WBKG[@IQ8IX`RZ:]PDC>AKW9WgeF]GWRwE<
    0    487b:I,KN[Z\0;15c\MI_gKOQNoT`SONU=kt+?gPP^JVbNbP^T@wMSZ=^KBYV3E7al#
    0    675AM_E1lZra-VE>rapSZd6eWWAGRFw*\>E`,`h6D=FrDw6gg<:Zf[hAkZbL[?NLftN
    0    608YSI^NZ.@]YZ?RZ5]gQKZIheO:MP?aRw17BdNLi6LPJ<ip=B_HfU5g?n]e@T`]W9o
    0    511Y5W?'T-QLK=:OJVF^Qa=V_XEZwOoDd:0UDJjAE^T`Oe=LkwFf@Y]HG8TNC9S9v[]
    0    520Q9Z-QF_Hnw>ELYmGDXeVYI[pdI9?WC5f[O6PPMQO&NHB3_\4FK/p/7$SOVA:>WW@
    0    597U_Z\IM0ZT3Q7E\NhTCW+lNU0VTESDJhD/5KTWw.FkGIUjR6YOYSNHUdD=q=`G[M[
    0    732;ER:GCX@SD6D2MV=8<_>IeP@Y<ILM#1gXZ/FAQYXcHJJDHbY>9DM=QW6a/c;QVOT
    0    505IC<9[ZrDVgUM:_G4wU]rV;D5W\VP@f[8>jK>HD`XEi:WZLk\LKAJULJ=JHVQO@QX
    0    457XRYeW*?O$X=RM\QQMYUST<CaY2MWSINnOCJI]bK5Aw<GPIgkSHX_v5NSKX?XIWoQ
    0    606\_[ikKo=<NT@3K>ZgAF]XvoRPVZINB^ONVNMwL^;VWFULO`cTYnKOGi.YHo6b2Hq
    0    603EwX3GQ=>MOL=>hB[ZpVLG8YF_VX9oJR7`SCM_N]\:HMfCIT6NVT^c9UO>IN@h`Qu
    0    457asQjGiAQE8J<JZGii>pB`cl=>ahPPbNA?:nh.^BK]CQPdQHtUiG7w@YPBTdh`(Cg
    0    536](CFFFGJTc@?Q`hBa6Z:QVM4jSHaM9SZwEOQSJYC6`kOYJW8WTEf5_RTJjU\D]G8
    0    902NHOebFLC9MMXWW0D^XAPJDRT=WIEXNwVDR\0M8TOOTFXV?WZ7JBerJMD`LSLIM:G
    0    794Qa[OCTFST=R5=wIBJ,T=M^VOFLW[,HJAZ@NW;FUBdKLS]cI@gZKEMEPDZME8N[AI
    0    956?&ASV>Z?Ah=WCK>EHXHa@PSUUE:=YIGrX`E=TAk>=l?M#Ar-=9,@LX8MW-X6WNBB
    0    534UUnB;EisFPB4(QeJR>fGCwaKo5Qg7.U8W;Nni<[=ci\G\^FFZ`=gIj>HFWbHMB3P
    0    628qAETVO>WZNnP^JWn@rU=n2-CZVlJbaS>dl]C;U=`RH:pID6?TFwWoMVQ;8BrT]d2
    0    5927erX\WFXT0OB`[V?E&aHAlp3P6LKN<N3A*Q=]WBI8B3N^=#dHP\EAWIJ@>KDq=NZ
    0    514=0Ak>HLTAP[fUUKOOLJTOS+BO2dP@IHjI?@[TYP6=#INaJTdYIWFQK<WLJ^bY??F
    0    649T794?XSjBWJlCZQ:J_WF]LEQSAaYaseISRaE?<Wi\OY\EWK#NAiW`?BQK=Z76OXZ
    0    629AOSv[=S?.F7<2Q2A]UC]=abO4*F'KGNbAP?YkDo;?wBMT<gE6>WMR/F6f(mBi80o
    0    469G_Ci^DN6#6^1O>\^ruSS_EKP\->MZ-T+S%WTfa=<`ALdXHa^]>O\OsXXChB[eoGE
    0    486JXaR3;9?G=LOKY@Y84Y[P][4JFIj<FBLXBdOo?b@WFg#hIZ`XPMDW?BMbpORT_Sq
    0    551CRMcmIQ>>i?KDM6I_d/qABds/Y=JQDZQ=qQPiLdB>W>L9;RhZKD=c6M>UNb^w<K\
    0    662DLZHJGTA#GZ@<TLBPJIP[\iQ;SOMLGbVL8Q[aGQFO=CDCKAXYK<V-NK9^VVOQXPc
    0    58657<DYPwC-k7SK@S,<eIXQJPdLFB?I>GZX[K1<XdWCQXI:)d^3HG[[7CQvKM;YVU>
    0    584YYr`d5?P=X\M?YLFwMK@`KP(MOB=f<dTYEFATAM)<VV_PVDlQHETY=LbcT[OVT`t
    0    5507=VSRCcL=T?F#WA?FMgQZjdP^H/GD>RHLc;TY-cJWKD?QBZpUM0pFOO+s8bXsX9h
    0    5128@RXQa@oNiOcKKg`K[dkQkVR]KVNPPlW`wqYV7>P<YPODOCGS`G=4`DBQ>CWR>NA
    0    519M\>OcZ4Q]HiRDN=SO==RVJE9Em>ALSN0M[;@J@1nTNPWlIQOjTRw]CWD:aYd:7?i
    0    8516^bhMDL.&T3C+<JE\S?]2[wR@4D9MLkNGMME_JKESF9`Y8PW8M>Ea<X/_LSCn>6n
    0    6909AVROQaG&[1T17L6YG3_#GqrNDT9h4NfEY:0b9U.DoHV:DdV30F4^6P<QEv@aG2b
    0    5216MUVwQK;Y\;]SBaKYF@=eJ@BZO;>nS\Q2<=LRPK^UHQOFOM;MJBr8LI?Du2MA>Y.
    0    728GN[TtYHOZLDT6TORPbIZWnc^DGY:oRpTHOMIwLRRNMPMSFO?FDGCKYGFT3TR^cCT
    0    6482PSgC2WBJ[JEGQVjK_N[>asT\TH:HDRTJN6_X#FFT?MJDSDBS,AX?T9?[HJ134Z`
    0    490BL@Y$AbITbIheXND=X-WP<>eMVf2NQThBt%`w`1G;$M\jM^XMaTDP\X`LZXlU`OW
    0    90278<@b#X>.W9[?QS?LbO`CQO`Y8<5P5YhL_=JU:]I9mHBLATV7;CH6O?HJDoI]I<T
    0    758=@R6IZeHX^dM[_kVCOSWLSJiP5)KHU0kYO#[_XW/C:=NT@F<*=2S:K^oEfA`Ih?O
    0    654[GPZ`XeOR5dQLFQUiDRPuTP8SZIG^7MZ>ERWwHSI]IBM=f;SOcSfT;Jg\TUHUBc7
    0    484j^Vjs@S?V98[BAZ4n$8K:Z.XUIEEK>UL#V?8s>N:X=ISaE/_OP<3C093XJR8g[TG
    0    900J\FYAi=:HMJ@XZ\bF`3e?KKBV6D<4=FLNS@]amLA@A7I^4MQFQH.EcfI;`F\^V#E
    0    691RFK$:TGUPIF?QRYNESGADC@Z\<G5HMJHa1HJIHSA\BWAKCRQB@<Y#nGpA[=NKUJ5
    0    586dwJqtGQ^;:L\@;8RO7RLmPP=#`LRYf[19DN\RMCN[,EXRY1[EVc9Y?XWCMdLf7JH
    0    616KHT=DXD_dK3KEXQ@KGdD>T]=S`W_JWOEPE#Q?WaGNWLLi[B=V=GX?E=RMV\N7bj8
    0    417ldU\JX7PecHJc'I6W6Dm%d^gQZ_hYX[QRHVF#CXC@TPT:dvK_:FPVB'CK>]=);0%
    0    48405<<2F^Bv[GK[(V;LD=M,7.oaFDAdB#tL\UJFJ7E*_c888_6MK\DA?IAKS4E2[P&
    0    599BA:NBFF@^YJ]eLT\<V<[71OfUK$3f#7M>JfdoT>`M:?ODUL96X1NJMOODPK3ItF6
    0    6923KSQkR@QFWCN1JYZYZLVLOGkGE@/kEQc1wYV[[;>=g=U[XIUJg85>IMUOc>[n1,D
    0    554H@;ZVfL_J>d=C_GVVR=iT\<YBUS7WdgNEQLoqt)2SFKRhF&MO^43BSZVFwhrrX+I
    0    630STLV[f5_kdWR[KLJOYBQN^8obIQ9CEFEj@MXZKATSJ=PrW`ZHZX*Bewg0WILGaJ>
    0    520eV^Q:<[;SMJBM9E9F7EUR@fV>CUNMGZC5P3HYG4<\GDCTUDdZWwaRTQKUI_<;C^W
    0    614=NChch=jDGkQ,NehEg<_]DD[A@A*4K[n5Va]hs47>KOIWTM\VL%/(NZ[9i\lw;30
    0    546HXG%foHH`PN??UYJL,O7WWAl[9)2SE6`B$*WaWJ4^<C^QREJ1-49/iLWFw4YWWk5
    0    531[TI4MXBJO%0OFa-YKTMQe`N&AaX(WKRMAT@XmwQrQaRfWNTOJ5TM8KObZaNjW#P[
    0    566@AP@8M=YK<A#AB<^EVX=:KL??bYIaK4bBX]dWcUKV][QCTA0M=O`bHWCb`\_@;[m
    0    678JP_21;:=kH7ZaYiBGYd4<AI`ZS>l9c*FUM?UQBXDUHBC]FU92XD9<wDPF8MHDUHG
    0    538qX1J@?@=ZT&_N>GJcQWj@3ThN`pw\]$ELlQ4I/a_-[SYL7L[nTGZGD>IX:<8VF\Z
    0    625-alJGZ_bE6LSRR5XGQY<?wZ<PGGdCD7H?=\XXRaMN\_GWP?MUSE\D/SA[TaY5<M9
    0    517@b?\2F^BCu;:adLZ<^S[=9H[nX$?D<2CDD:a]8rAHM=RU:[NQ;#@2SQKUN;ECY3_
    0    531agLSAw@]@OMXRUAXU<@URD7CE5>72=O;AZUWOMINb96[Y;IXANPCH8rFOUPlVO;X
    0    752?`<QYV0LNdD@ohPwF\8eM8'LKE9@MASDNe8K`l4H<KD_r,QL;9=,?L^fFZDm^]6<
    0    515ekR53@IO@k=H-BQUMIEU#gs_fQ_QUO;[3^[JLD4FE3@MN_RKlNM9DcD1VGZH@iTT
    0    684=JXw^UNS?NLZ3[@HXGDM]U^T>jD9A;SU;8T`UeF=fF7L^<@OdKH9L0]<=[UTW?3h
    0    508A7KAwH-1^RhsBF.(`I;Fp22_/Eb3sMGeHB19UO-@A\-m,ECVMX1UZOC`.bJG>FL>
    0    607ESMLcVQMLa4KM[\F?V>XHKQe;R#IGI)HOaDOtL7?SU;FMIX;UU0ILJFFSMCLTDYJ
    0    614JLY#=:ON?@?UDYM;FKVQ';6MRAZ^UC:IdK>K:9W8TC?M:E]<AJ4R[NP>@>T=:]OJ
    0    5741BOA>37RLK<HEYlGCLYw6K._M[[K_9TafP;_`8m=KZMTAUU+IFIO9q97p7GYPpO:
    0    448ciecGg6UQUE8BE;8Z3RcAwr,kXq\F\h)N\Y9@JDZ^*cWae9FqJ8Sg8hVgCsrG4o]
    0    796YG^Jw2k6WNFr1/c%b4P=PDL^>@I6m1G_%GC9o6L<JY<[43OU<-;dRD>NNPX2HX^@
    0    682DQZIC_7YE]EGQb`Y7EFT<F8l?\A9>J@FeSGZZ[FAH4?WpKB/#>24KRc^=^HeT[HI
    0    417MOY@FY[aOSW>C_#Zp[UbsN_,'J*KbBgQJ8Xoq9Di[MSg,S?]Cfq>a5;]qpS[lpQG
    0    724@Gj9SRAbFJ]5RWHOKI4IMOL#8[V>B?H?F-YUDN?JV8?DSUJ9gKKU[H`W=?2T?J?U
    0    561OH1X;&I\fBNC9hWQ:\U2D\<DcIP^;sQAM7PS$HbNJQ]IHWLFBN`?NUCELYI#<TLD
    0    708JSDWUPad#BLVSWpJUAeWIpbkSMNXOLESKKQVbM\IIMQ>NSR][UDMKWBXMd\^X]Ec
    0    5654DVRqXI`HRGT3X_P]JH\9L3a5-B(T[;a>rTp^nC3MZ>Cl3P`S<#4>HTYEs`dZ?6:
    0    645R[TiwV@T;2VT@A8Zm>WVahL?3H]9TUT)FF_[Eb8QgL9XhT8VUTb<]Oo^[cjjf@:c
    0    400OBKN9Q<cQ0mKPOZOhQuAn?,,RwomYUugSZ>G_NdvFaI9E`0FA+fZ\hQOk+^=CqE8
    0    610fSPa>\3IDXL8UHU]QXKEMQ]EIcMO4C_M=:=KJ1VCK=GE=?]KcJU=ZXTHA#IK\D>^
    0    722HNrULWfKEQg9QTlXV8@6HPTcV7F`L->`\0H^wVP>c5\OHYrOoO<g:DTN]_AWLeSH
    0    538`bJX^dEVVAh2RQAi^JMYPePMWbH@\FSJH_mwZSE%gOYRO[GZKV]NY?eQAkF\bL;S
    0    572f_\rTUCF20g<1b&ewEK-cER#BCT>/=e('7[I>fAUe:AKu^Fk]Q]OL0oGWSmCwBIr
    0    753elh\wXH[I?fSQb>VP<UNnoJOUraQP2Y0BJVcp]H;[<CUeP<efiVG`;=\_e\\l=F\
    0    570\XVR=4B;PE9TGPd6QIJRS>R^S>`DWZY<,a^?A=mR@Z-LXVC3MFg>bfEL-EwF]TRX
    0    533]b^st_\JLEmPJF6cQ>>K`]f1I_RPKG_>$UVZ;fBS^<LNIwHMh_)^g3]TT`]=[5Wa
    0    683\M:W_P=bPQZ^R[5QMo^W\KT;XDH:S^wLR]PMPMN_VaAdJ;PGMCb[EKPlCXUMNBQT
    0    370FM@[89MmATf+QQgd3^`WVLDRiAfHY^H>UI0P`?[DM_QZ5=rWHDo7sXg`JYiL>wfF
    0    572TdTYPVQfQGW9Go_ZdVBOGJXEgZ\>3?>eZ8<\S`QSwGML\HX_BegKIOsLSc\[dZEn
    0    463I[RY@FHv`ICTM_+udJ:Q?Qc\9.UGVGZ@HTV>tNC;&`7\ZKW:GFEZHwF/XE+;5E3R
    0    742acF^jJ7PG>Nb@OUN]7V_mMWX8Ec9bJVJAG^@CLCFY:>\VF9[Q_TEK#kp<TnQ_6GG
    0    598K4ITC<$e0:9X@saET]q1eL>S]2_--nU=f8?8ECoX7M*Bkc>287m1<fqb>B^9wiAL
    0    534X^UG`K#<LdXcAW?ZMFEIjTQEG[EMUK[(DI_]E\5<Q8BfqN:ZVSi3g4Q\>nifMX*q
    0    453fHFhkR0r/6Xm@r%JfnU:b90*O6e$9Mw/PNW15K]V9`P.kD9WKBu=6XvgR@pbt>9k
    0    593KgOSL8@ZN_:S[>eX3\2MHJdIRg[`RPC99WoT18OMUOTJCwIbSJVRd:HE?4XYPAUA
    0    549aS=[B<IRU;?TSAe=ifUD[/AEn>PQGNf9?A\8XBKPPc?EW^A>OK^SHTOpQGwDX\?J
    0    594TRJGLDJDCSIh5aOCZGS6NV:KQ4gHVTY@PREBN9TW#dOMFQYJ><KSEbYKC2f=AgU8
    0    491IP;GI6d@$h]Y/]SF?2I.IX8dJC/T-GV<;+#GDFh_@DOE<UC;LGXW4jQEgFRY.USE
    0    713fnUYYwE\NKi9L^:cbQ5JS_U?HM><4CZGSF`sUo5Ad?P^w]9^NaWNQHgJKkEtb>E`
    0    5749TG3D>JZCQU+S]fWZ6\ZRcX<UW0_8EOcPRcJQFW7OUw6IU`WqUI`VX=6^GRDQKOR
    0    470i41_4GW>D?IU(LPdXIb7S<J6QM?UESUDRG@B#5XVB_N;JQ1LH7R@2;VGTRI^B_SA
    0    817cGP^ZNC^PWNDO;PIKT@GX^MYAIITSWM:JXXaI]FOA]=NTZLKTXW@LQRWSTwSPTG^
    0    6547>Y9-_OZ;AJ5CcL<=IX8B]E:GW:>U/&C^K-FHT_CnPbCGR<7[S9[BAB<`U#`J>Nh
    0    604TpZkTe9QHB\FA79LY-@UM[wPT^[I=>Z;7`i[JM9`k?:ZF[Fndfd=Y0i6T[baT;7]
    0    542MP9[1V:BLK[0Cl`G@l\5,NZN_LYSEiP`w;NMVOY?N_bRZ^`ZZ<>b6_DBAY=REOT`
    0    830YoqT[RpS:>`85_4`^8NFmwq,8]ROL4[C7Bq]P\%>vCUPY_JijeL`O)I?`]Z9X7be
    0    427c=7WLACg+3Nl%iZOhsa9kV:HFG74LIhZ`B01E'.O#n8-RhdL:Kjl<_HJ;laQcZs[
    0    562QiBb;NR=DHHFXg_G?RXNDdc=ZLbW%O_CN8IJfVZK^>EW\gNFhbXTK#X(aQM\LL%Z
    0    578i8BP?,#PRBEPSRcHN`c=P'.C[0^B:eZ=KGH'4;CS+T@;v>61:9M5Buke*5e>WU-@
    0    599mJ=J9XHwCGPO4aS^B_aEeSU?a_^R[oH>_T:_<RUREc\JKeCS]TKGQc^cZK>HFFFR
    0    585QFT<OORo\`Ob2LBbjtRagI;GLC:G[U^wf8P3k?CiGHYL:<`B?5@KYaDeS]LJCSN:
    0    759WCE8B*`\J;<Z8Xp+EZpJ`7#P_>Z^A\SLe9(><(ZR'_B?OHA:X7PgG[AMG0S/GkI3
    0    720Qg?\fK:KQaU?LVMIcP9nNZ`GNOL5[GWTBBhXaX3@J4BRZHAwXX7?JGLNQWSPmA;a
    0    357neI3(RC5U_VerMX`Ka=X^QIL;._N9OD?:@@V9Y(T5CFF=:9hGMA3c>OX9K^wmKId
    0    512J/@aH_WD5<I6<lKmI#RXQ]W<>F4SLHP8;VHYNd7E`N\OPg9SiJAICr]K?ijObH+[
    0    523SNWwYpE[ASRL?XVrrF?lpJC4+pI[]TmDKVSYCZ6L^4.UTN;Y?>sLL8SbC]Qq_OHY
    0    613@LWM?Vim0<5MOZ:QW@_G^N_#+L1^8`QT=cS^\Q8UZK]9MOV:Sn>_T0W:gAAVjSHI
    0    540DQGLqS]9UCVI4HKK^59Lv;GZ;Vl4w,C[<CIPd?B>nI8\]<VUIC^U\EHWGOF[]^O;
    0    679CTT`LDTZ<M@7BjROAGoAhnU;>CBQBC=OP*G\wWIFiHuOAvZPZF?]2GO;g.P;`mYS
    0    602T\]gS^RV7E`5KUBcJ:DHj]`:5T9L\CSJB5wbDj<LOLIXeOCV[eZQ]Q_R]\WM`LIb
    0    508^B+@NaC[,ROMbFC4OJBUf:7ATLQ_VEYQXBm@@S[X:IEG@48\8#82\MNCJG8I9QV8
    0    665UA>HjTVU#OK].fIJHUYDOR=WMMDE`9THA,RKOOO@OgE?[MO[LI=UD[bbCOCI__JW
    0    58059UG4)V_D:/]<d_J@1wcNFKP_@3WI=4e_JHRHJHBG[Z56`hG`h:KBV%'h5gP;MjF
    0    560JKEJ>L_p`TNKvHVIkPfDl?\E?g9NHQESZg83LV9XVfcU?SoKUGWwUE9]C@:T8WU8
    0    951C9:T_GPDXh@^cIDD?`3U=GEdBIKOPWMfXwKHFEHO?bOSB5bO??A\K@DFFFKF8KNN
    0    584f5tRTP_YR\TN7gNR`AJ9kNG3SM*b?STYkI\B;h7OwLAa^T@NMeO=W;ONDaQaw>@V
    0    637iVnYVFO@A=UX8GRD\39V@cJP?\PPV:AE7CRZhVD0w6=^RVCSaMH'E:OM\SfC\EI[
    0    485hFT<]7S:wd@b02m<AK=M:RGD1OUaP;:]OVMDPD:MLVCP;HU6Gb/^4J;UIM^>RYZ<
    0    578bOja\ITQ\-MK<fGVDcNKhHc2J>U@>:SYh1GQYI_V^8B=RU]WK\UQ5EwH^Q^UZ8Ek
    0    652K\aGOWM]T:V0OmXL7@TI]uX/NN=8J1K<j'9wILJVv2S^R^[Z\`BJ9SbXZY>GXR?^
    0    636Ze[\ND@V;@g?D]DgN6<NNfVQBRSDMONL<WSSUb?5e*<MhS6mZh@AECKEb_]g_#[_
    0    475[FTWI^DFLjZQ:]IH-QLB<XKSOBTTMF:4YV[nX$CWQ;<BOG7X.4;_R2WUwQDBL88a
    0    559T1;6Xi9JuU=P`]TeJQ6Z9K#TMK@AIDP^U^&kh[0;1WN`KKW8?L@9MlZ_4QNfXM5&
    0    645CTNJ>ESXTCL;WRb\OBR\>PXo\HIwYL><aIWeX@XIabHIR]c=]E>J?H6MR[1IX=VJ
    0    731LTNd=_fwDGV93ODQXJSPX\CIDBHSIAEYVTSfJB?E[MdJJTYYaSNXYAT`cRFVTJVF
    0    485-IWAKD_B`T:`Y[VWJbW>AI5@_=UU5MOgLJ8DUNnBJOF:Md``DM3_=bb`OR2#@_R>
    0    584UY@MY:qNo\bNZ==HeG=Y:N?;5jUVm]NAdOM#/LO\NN`SCH<HgP?AZ7EGR>UJ>>_C
    0    665QTRKUU@JU*L^KwiOKD;NKfWZX`bSAXK>;@GfKe:P^?XTjMNWY_MH9HXG\MQJTHCD
    0    371nM\d8(O@e1[8*I8PL;IXIRU@$uAaEV/EFnf3ueH^j_sU@G`K=`Y[Y-TKJf#^1Ch,
    0    577=cvGlTJF9Z6T5_JKIB:LR_7G6YK9Z:IX69IMgQCIbMW]ra3aflHQMO_8Pw[sMJI_
    0    648]ZrZSQPMI=FK@NLmX3DEfYYT8kWCFLRJAH^^iYJ0]ME=OvC_wl<W8STJOVt_\<NG
    0    464=>vRaDwCRQA+7EnSEDSO;flZF8AkE%\FQFffv@]0^EX8VNt:<]Lg2MV]b^Y)[YYV
    0    588L;BbBrU_PCPY<BCRUX<b;]@:4nTN8dK;7Mw?>R?G?FNIRC:QXRC5j8`,@.UKK8;k
    0    672wTcfTHQJH<PSB_J]\S3TRRXHE]H=<DXEZGU\bdLVNJMhhU,`d_KEP9YS<UIXGKEh
    0    574?[RFHKDA\K>82IP9PTg.EVYFNwFMiRCD\8<SgKKVM`a@DdlKHUVwD?MJ^;\4NFWL
    0    621IY=M8KB9VDEFcD[\be3jG<K[^YBN/>FW]YKOAVIO@8:QaXJ5BP4DSwYZ@V_LIL1J
    0    762@EWUPEO?7JVF(_`QQDKN=__KNBMHELAPVHIwd`_KMRRMIXER__OR.OUCVNjFYRUJ
    0    540I[cJ:wB5AP=LZSQ\K>[PMbFpdR?I7`JAB?OkavMAj7<?UFFN9[D3IeQv2j6VY`+T
    0    624YKO?N`DGOIi_\,NWYe;cW@<^KGF5[+OVN\T@[TQ^GQN[HJVOKP=-IAXw9NH^DPR@
    0    527FrdPk\;J8:\H>S<YK1S?iwg*7gPB\MKEC5PLSl>JbJ]\_T?]MWcSTJXXSgUWg?5f
    0    642UBN?VRVq>9=F3dkN\aw>c\RL_GHO8CXEZ;;PU\PUQAPGQT=@ADu;BmELVEp6]_6W
    0    690<CCD5Dia5NFX<LZEL#FLPXIH_>BWNCHeTI?`YY3=YPTFFS=EURJ_;<>MaTFIJ\NH
    0    582EP>QR:Fd63?=^:L>DGPX7aiZgLUC:Y;RCFB:8Hb6K.`AViF@wn8DHV&T??J]=MWL
    0    534TaAKtU9icAXHGVOrYUZVsKW?HPHPP_]BUCUa.d$0KHgLhHPeVE`T#KkoCS]EZYC[
    0    748VXT<BSBRQB:7KZ>YDRRAOFwBOJVUXF<MCMCFYPJ4hGWMbIZF@LL<FVW8X:LPLL@J
    0    576u_>l2J/DWQF>PJK[dB#TEVdP@^HJNIIDKaF[aRIEVD5Z^ZFdIRGPsXOHF^rjTFFW
    0    633OK18CDiRir9X[MXERp<N=KNHZGMeWU-w_\I?OENc=d?ME4g,BF=N_WUg;<H@Iwd;
    0    541#PETLRDEJV=j-2]9AX;bc7IXUChCKUFM>^L?U;ZRPD6M`AEN6<?6V%H7sZJEgO0K
    0    451UdWkFdK?77M8PYSQHUEAA@\UW4Z5[4$;GKGVwl7-`,6ScdRT[X6/XQF4V^EO^L0O
    0    494NG@+28JCemDpn'M.KS8B@7MaiMCOY`Xfc^4>Q(ZfJZJO42s?F^Y]Y6K?R.R/<]D#
    0    556CwW_IjS5A/UI@`_DK=Xde_^5Y1JT%ERSCJad`SW2TD?QsXGZu\2SSCj,LrbT]aJ_
    0    448urdgCCS>6#ES2[L8KIR<FkdOAUUKCF'?F?<K`S`<I3P)ka;fU:+.P:R3Z0[<i(Li
    0    481MXSEN/\[<mBFpdKX[[e]ORb?dX>`RYN6TWX_=eo.EUUSNnPS\-hrj@FCBK:S#SV&
    0    563s_gL.2A_TnE]UPJDB<RFKDD3]`@jRAQ#>``6PDRXUQ_s?S7ESD:SBD>NTXICF=F@
    0    666ZSL?@4XEIT=bYI^OGR`B@LbYdVU`HD;bNGF7H7wD5T`BEYYC`dMWe\9FF@PDGbST
    0    674vc?FVA+2SLIFfWrJEDIXFdROehpDBTH0SG\\KKF;6HMKUi<Uda7#PB3P(9aKACNM
    0    528lS\WML8CH/ZK/V/mkWMULXJNMpM9K/cJGV`WaHBX9wFaVAKeO_53LESJRUFXcR_I
    0    590OOO]9W(UA]JaPFOM[_@FTE?=@,4#d06[UH7HSU2t=VcC86>SJ?AVRRgNH0JPC;O=
    0    421n?[R<_.mDH;lFpb_Q6QVVDKF[Oh*Ljr4d=BHJYBbct_Iv@DWHKv>:_lcVJaGwPDb
    0    692=VlHa_R<URA@[mUI@MJI?F^Ef^5WL#NB_NGGhVR.cC_\L@Q=BQYLMZgCmI;DNgIP
    0    637dfTcWOHJ=7IO8\G[JHOPSKw+?QfW=CJAA.X`IJaM]>LU^dGld_?J=T[SaN^DV0=Y
    0    474CaYUCU3??DTZ'`=AhM\GT[UXIKG)OGj,HCLR:[TXiU.aof#b\e`@LFb?FOiHe`5l
    0    777=RBE>AOXNOCVE>KF=QB[:MAVOOCKdV:w@UJMHFKSHYQNGNZ2VJ7Zd[=KTJYMHPIG
    0    563Y^XkbO&KJJB=B@/k@ICRdd^:Ib[<&ULY<SFg^`A:M5DKoW4\:mX#CGSIX]TWnO<]
    0    7029VWGLOVR8G[L@QKwL]TRJGDe[;P@LVDYBDDqRX[?B><<\8H_LU/BASXPSWgYBMA5
    0    750^eaXlJHB*UVY87P]^O:_XFV[<VS7N0UX/PRH\LQ@\K-b[P5aBOR<a#_TG_TYW7:L
    0    381XRPIs#FEFEME\-1[Vn77AEP?IO=^M:CTKX<;1WK@Q<?KLPXS?H:Xg3?\<*@5NORt
    0    479c[,n4BXChl>BR6Iw?1Y?0;0QcLXD?Z@7NCPPVuHYNH)[SQ8J:\VLjG0WBJ>McUL<
    0    647_THF=QLwUhHTTNT8BW<SP5QVFDN>RYGPTCPOc^RhT1ZX[MLMARL`aUfP^JCgNlNA
    0    567<QM\YKawI@TEFJLgcI[W[RBTP8lE3BPU*Bq]aVTC\PPQV_,VcZJ[83PeWwMcUO^>
    0    871dW]X[XYFCI[@;dHXhLCFVW@E?bX=J@Q=OASTbX;FY<MYZ>?wST_MEC\UN\IEePPi
    0    552RYVcqlLG@C`VCWFeuA?YYwTA>QZ^NT^]:TLXkk.<X-:Zk[<ibJO)8>gRHgWbj@KO
    0    644ZJLbHv>Wb[Q5K`abM>?]VIH:MQBCK5[AGKGwpa;IQ:T\r4S9;RJCG>l`EhAjvN+J
    0    375^Mqaa>4>qqR;hO_.VfNEJBEAkVweMW;g[FXRP9RPoD8T7;NGJJX_^<sB[-K73hSe
    0    468]>\:E<N.>qW#RL>l[I9&]JG2AD>NTCA8[:;KZU-Cf3<Fb;^[\EboSPVbmNG>JYLe
    0    514CLkUwUMo--n='WN[f0nGp^f83IZCK>_D>4D_KN#>wL\GcR9NQhrZ'8PWCM6iOdZi
    0    610E9_>]3[Xe[>]?_T&MjdPBSgcK:I9guG]QiZHF?RK>>Z<4<^V@>cSZ0ELI#W><NQV
    0    587\I;ZAO?KZNgN]P;[P+6AgZWJOTV_MEK0QOXI>XBMCD]^JGGURQ=GbMWOU[wNP8C\
    0    562F_RR9BG^bw^JmOLCJNBOFIATpMPO1LK[XSK0LHUP_A]ZOKXPUXh^QNTWJRROF`NQ
    0    566bZCe;?\MBI>vR8e;DJvR@9\TC1w[9iSBUH=C98]UhE=ITX?Fn\N.]_NS[MeDL[F7
    0    641?N^X@=N?e_??gawBV9bW7hW[hB5h;S=_DWHnhD^D6UKDUR\4QHM]JU4MH9FENY\C
    0    665HMBK;AIG=WMKEW^:KYab7[ZI`=PwGabGQNSVG0[\PZXKUeaAcXHfH9@.G:UKCXcJ
    0    626?<D5;HCUVfI:^TfR5XT[OTQXo65AJO?[OH.TAMQLBSJ@LJw,V3MHH`DD6@>@RZGC
    0    70449*>5jJ<ZiE?w]V[EkJZ$X9UmL9A4RG__V@W>@Y=-GO?SAj0IJ:HFWNXEU>SRaI9
    0    565B8=PEBE^][7iMGB=><Mw=7dw2DS@P<<\\S]IDSH:F;<^HCQXFahCiDPJ0BZB[AH^
    0    442V@=RDHQcNI]Se7d$HN]/?UYmjmJUMOU]aTB5MKmJ4#JCjOtRa_96JTKTL7Q:7b5<
    0    549wSU^fN>Eh[cDSJ[KbJD^ZYY57Q^EPaGIF\WUEfF?KR:gU5H[@YISNSfZEOKgbZPR
    0    657TUGTTPIE_d]Kf?[:GBHcTQQPTQw[_==EDK\HB:IRQLMT;PQCbLNMX=GQPDYP;P]Q
    0    526YTPlVTLNsTQg\NQ\`N?FP>cYFR=<c^W9Ii_[ROMbLBwGJXHaIpCL`LWLGW@GXA<^
    0    499K]@kLG?9XH=?Z@WCFa3[IHK\AC`j@UHK&UOA57GXBI6[I.JMamMJLbD_#THVWFYQ
    0    497HnFQHZ@l?R@BWWYcOnE\E6G8SU185:R<8XGIfmT?TO#NfIJ_eAI>I`cOJYXfhbRM
    0    601<RYaWLQFNCFBL]fGC:Z]ReWCZASZ*RW@=<CwHPS6JSU4KfB?W\@O><JFBLDXeILI
    0    548JZ^\JcJW9IYL;QJChPJ._OJC_FIPI\[A1/8J=GVMgK:Ae?weX<MO?UJoTNU8mMT]
    0    719JYWZOSH:KRQE^`IJ`PNFk;G?9UNQ>8bNa?NHDTCZ]4OVS1V[IJOJSHwRKIa]PCPY
    0    543doSYOd<E\mm\QLQ+aX*hO:9aSQ^RTjZ=9^P@3NO;?=0qKHPZTJVDIJkcQ@wS]?.W
    0    496Y-ZIVOdXLQ>:LS?KR8KN=EABOQ?a_VLrEMHc<]Gw_^\MFC^O?CI\E_P8EYKH/Xf(
    0    4145aLIBg4?UfmOawj-CV^WQaZQZQ\][tKjEuaJ<BT#6/LVO=V?8AL]QJ?[HSP;Ubr6
    0    725SV^QLT2W_V?IZcGUGLWaYNOKRA9HRNR@^?VUMQ<7eOMXOGVGG9N:>OE];Q;wb\O\
    0    904aVdPW\1MI8PWFFEOQVR<[[LH1\k@S:RH@GECFHG[_DPUS_:VTYwWX;bTCE`FINE]
    0    574D9UULFgaNI1UGD:(LNbQET<JJ?/[K\INd>9HW0nZ:SHH#*wRK8J[GsCE\E=0K\YV
    0    619BcZV<\UPmaT9jUgX9F<V1>LtnGVdH[@TIYKXHKHKDGIRP?U?XTRF=:P0?[AQSH#\
    0    704PSEUEL^RNJUSFKOe]TK_NcWQWHEM<YW@R9eIDPH5N>GWUNA<RWHH\JR38JwQaFFJ
    0    810QFAPIM;KSOP@gELUUL>\APLNV]GwHjIL9NPACHQ\KRP\FSPE\OC>[=RK4<QHNJF@
    0    616?8]KCQZ_]DI#BHi_=,R9GTe\E:GUVC?lM6NYUPU>GIvG6ZE^UM#fALQXcRKJGGRE
    0    608eLKAEMG?QC@S]TpMIIJNVBDTYP\\QZ6]aWOTR;LbBE]JJQ>KPQRMOwWU^?WPNPQ>
    0    54750:RDvWk>1LNKRwkQnQ]V\D^k8OR@lLsWK=YChjN$oY@ZUe6MJGKC[?uEL:SWCT+
    0    504UbB\qQ$eesiIN@JShUawi^ZWJS8>VFO?7pFY]RER\HSf^I<CMIN9Q^Hr9PUsa7JD
    0    615IONYH_@gNQ8ESaBT]c`LMQ<RCEE.L;YTUHGLGOKAX=ONbNT>[M7PJ=`L;FUVp?#N
    0    397O3j6:]\8ljD9pWDL+CJ5W5RRVP\3F@CFbP8daV1KP,dHJ?I8EZ9aObn_e[\iEH#F
    0    630>EoXMNO>AGNN3pPXVQMYKZCIJ;G;E2QVQC&Juc2(KUFGXBXR:06JH_`HGW_Tw^5Y
    0    752bqe[d`B^>-G9AL=eU<\GfdO;8`W;TKSGUYwd_]G8j;Nc[_7VNgJE^.]IN[pUT=5e
    0    664=JQKAbBXA;PF:VEFGMT>UiVK[DIYG7Efa7RRWwXVV1QLSTS<bXJK8;<=cU\XTX]F
    0    644EC7=FI4[^JU;tQH\Sb/OB=1GNTCB]ZArwN2B7AIh8\S9B4oCI<AfGhGT8C(IN^VC
    0    698X=O<WRZ>BG[D:Qw;Q<\>bAFJIB7MT4DAY5?PUFH1b>XEAS8HaULGFeOqEOQ:9q\]
    0    479PTMfTHV_?C#Q@SSJJHpXQ6U;P;^cCB=AVR@=KRXZL=N8HlAKgbNTWE>4N-`C4U?L
    0    585B;`<Hw4VecT?^HamBQ.KKDA_ERACp>(\W[Jg^u8DU:XUW>WXNA7>LLPZSo7a@F?9
    0    6922B=<7Y]VV41#GPYKDX9:DRUIT3MQKB6RPD:dZ[T:VOZ;IAUDJH9WCRHIML;bURT1
    0    490[_TKSSkVU6G?7`MhaU@_Q=RgH`8UE1Bwi'Ksj^M(K3gBoV^Jb=;iGOjnhYao7AhV
    0    528<Y\`<TVF%FN4FBoK^L^=SQ^Dq\\\JMAFG1Hw`9`DN@MDRS>9TZA8SRe=XYEaY;FS
    0    510G8LIBd4jaWD;SYco?`8aY,#sj58EA2Bls:AqsQ39DGNEa&aKBG.DZhPiD]CtYV09
    0    722\luC_BYQ>AHN9SHDB#o9=GN:IPw`K6J0::LSFAFKh=HODTPbSDDJS,\BTESEJVNN
    0    813BI:T??=69f?b]:X)8=4iEEPbaVVbH[EVBj\>14J8)S@]#SR;dKI<_R.?V6WF28C+
    0    376UjUTD[Lf5%M*U]6nPV7R@)Q8OZBTO,,=d;qZ:K8IZcUjVS?RNW2R:Dhe(lw^i)WL
    0    832LNaOZ[JXHZSUXWJTR]JZSM>KI@J1`#Q[\TSHhSG<OCRIN<Y]?NCI?R?RJJhZ\OVK
    0    679KG>WEH5PJbP9Ua@cJIQd3F[7ZY#L]5`a[cG]TT[=AQF?f@W]WVF/9NVW=LPihP<B
    0    449m1wNcs)XP6CI4@:WmP?vI,aU9J;1q.Z/:IBAcW$?Sc>Z[SWe%\UKQXPLOSBpeI]Z
    0    568\LMEWPNwI9Y;Jsk\KMa-Sa?JPHC=9VLRm47OXa8;W=cA_MG5^VOQAJUV^gDFApQI
    0    657[fWb]TRQ#DMQ6c_NWYM?X_U^AYR:HIRiL5MahGI5^?V:OE?SRYGOLFK_GX\NOpRD
    0    652<WLRcfL_ASE>J`gh?XTZ4@:HJI#Ia2,f[X=mo[I7BLUWU=`IG89?<V<RQGEZKKNJ
    0    455GEbcXV^1=\QU>^HqSN+>sD$]c1#Nb<H>UC>C]R79hPTCRQ]^@O&Z0LotT=HA]U=R
    0    535>F:(:7^[MIRMWeiVOeNm=G>fmT.?O5Etc=.`buI6;WI1P&e-;^AV=W]CQY3ADjL#
    0    638WZKDcQUG#?Y9=QPUl0BKI]ZE@^L`RHJOFBiGdJOJRKQWOoSbMXM@GQ?Md^TGLEZb
    0    489]L([eO[Z^b:Hw[Fg<d(@4ETSoQ#(DY8eVJ,7P_0J:'Nf=7r30XNFTT;]o-9QFTLL
    0    638N3E@NR=J]PYgUIL?VYYVOH4VOTCEiP?T?QV,HJHB#LG.B=_8BCMTNYuwJ?#_5[<A
    0    615LFC[C>6FVJM<NRZOJ:bKEGVIe[eDD]L[P9Y]bG[87;ILIRVNQTYPSEd#HaeINEJP
    0    817RUV`TJQS81PHAEAAEMWQX^fCAMwVFCU=M5QB9GVNWQ^FBaHDeEPeIKNOTB`FRE\D
    0    603GR]chLMw-<oB<XMdV6eujM\FCOA_F>^L;IVs[UW];WgTeD;YNMY9KBKJIee[XNFS
    0    725UE/?/O<b_nUTeWdXWn7wM5+bKXOLLTGZZUEEM\7O;B:WeA`?PW@;FKUZFRMjPNQ+
    0    607@TRQ[AG>cW=3h`ThAU7vRGUadC/RJJ<wJnC\Ta<VSV<VW;hOBAOLKGFU\l:kVSiJ
    0    465Z@RgkFNH3,ZD?DSQg5KQv.\A9V`<OaUh<kMZdkVE_E=wdfCQGbhSfe_YPnBcTN=v
    0    528b[A\\nE?deSDiMLcHK5^CRh[7V^Ca\O-D[IT`RGVTH1k[ZEaX`@U[#P]NX]cI=?X
    0    587LLF\wTmP;5oI-J@XGI]I_Pm>W<OdO+FK1O[ef\\:c^TQ:`WZZ<9V5*SHe[a[W;RK
    0    458UfPI8TBHhwEKi`THUR?[=C:\nJ\Y_`:mPVD@gG?<9<7cM9E1CAMURc<v<SPgEhNP
    0    3778og[J=wjNFV3<H<GbRN:;qk;M[OH);UqkCDCMBZSJR6]dbh^O7QjQoVENsESad2\
    0    511fi`PiM[eJB]=%I.VJ@MaBjj<'ZXiW6KSD?fof]Tlm[SiHw_Yb@H`O8LHoUFMa2Vh
    0    643uNlTsQI7>G_><k1YlDVFW__=D]QZE?L<P8X^B\aMWEHQdUB]JD\BWAw>LJ^Lc/D_
    0    623\eMPUeQE74h0GWART6a,ZmjC=kUDAKREGA[[9`HEhAPTUY5O\cjfP=\8IlM^wBUd
    0    597wmsMFKI?]WVHRXBRH._D`2QB[OpIT=M.EDHYCES>`>CfDVcD?K[GQSc^S\TIORVX
    0    702iQ:b]S;A,@bMK=0<gZQMw_J=:hY=fMLHBCVHDU<pJMYZV;JG?OTFYVSU=ZEl_NGR
    0    633QTLKC;a;IkNQ?wEA=TRIS>ZQY]i_b2?KRE4Q9FLOHH>aHeT4E>TXJ5Z<=3G/M[lL
    0    509lcOD\gYeMRO8,I:BV`_LYWMB:KQ?cMQULI_\TaOSWQSeT<\SA6g[;6R7ClIweGUg
    0    807dVLmUVObI6U9=;#egKK?fW@,6O<=gF^AIFJ;=OIJlPKaT@USEQOUC2NRM^<\\<[Q
    0    5471K_RAHW\E:U7DPYNOZY?OuQK3SGg\AP\UHBw`RTKL\XQ.kNm`Q:RE^G6`VQJKMPJ
    0    680TbF;?8MLLP<F6Z@?BZZ=BEJGP^ceJCQKDIDGI;ZIVATHLMKI;6E^wSeDR26K5_MV
    0    349QZ7W%\`E_DAMC\G=0U?p/]Vti&^sB\A`aFM[[TQ@$h3$bYCNY43>HE/W#_89.IR2
    0    512_nTXZ_KTWMH:*Q<ob;].ujE2EL52n?o2D56>K]#Kw\Qm7K6E3\D[70W;GcOniBIs
    0    490QJ8JT:GASNYaD8PHYXOIZRkXI\O?SQF5BU?YQT<4=B;[QP8O\=O2GMJ[#KWEf\EO
    0    635R]ml]`[F2=ZU#B-Rd6bDe\[<<j\6VI\?7HWS;`MCq\aZ?h;ZXq^dl;YEgfY`cDHb
    0    723TgCKOWR2IK(WG9GA@S#QLP\4HY[dDIH3FUO;>D,i^@QpAL@G3:P`E>\N4M6KE=BR
    0    709jmWO[L8mI3JG0n=VaPdBcF47GDU-ERaDD5BC?SAF^??Su><O5\wM<U[t<QkTWXPh
    0    531fbWPuY6w=DhEGi?Ze9r?hlC:POVAANwMcHNL[hA9k9@X[XNJ[Lr@`]hg]MS_[BQ]
    0    477RFEJUBS\K7;UG=TD@CC;?CHwI5AaQc-;HRXQUeETI6>:C?Y@W$3D4C6?gPI>HRU9
    0    566aNgLJMJZ90J'A`GwQ3G6UNp5UTe9?BV,SJKQW`i=[V@ENZBWSnn;6VVFVP_YjqSd
    0    524=J]JKGmNP=LR;PwU@bZQQO>>IHWOWM]Q]SEMgJBQbp]GRV8TuGNS<bAIZXTPMXVI
    0    539>eJT@q5Y66K3Kr`VR?VKW=(Mb3e)=CQRl16ZsR;=V^0b`CCU#bP+:khH9UG\cr#W
    0    653EHPTDQMY3K;OJ^O^]`>YFNPXJRMM\#GfhXXIgMU8CVbK@;WB^AVWT[GRHQ\XUWCT
    0    501RwUPXH?R^ZQQKSTdBZ2U:A=JLc^IDINWSCX]XQ=OHG3YaRC>VNXOC7b@V\=PT?Kf
    0    491oF.\K8JVOd>b]mF1HwI?Us@OlPUMaKIPdHYQ9Y@b7BCV_[ZL`_RXbN[QRSSPVV8R
    0    805EZSWD^NVFGF@H?VR:BO?0h[QHOCZP:DbIFAdGMNG^Jw84\H[fT'YS9UC]MFN1J^I
    0    814N;2F<7:M>Y<WTNh0=wRL[E.Yl:XL<lGZIY>;@*Wp$eWHMF;4A4V\HZJLK-N7>aR5
    0    628M.7.:8VRbM'[hKq#=Ri`1GGZw:PuG>AD?dDJB0]VCZE4?XD?R3YKUc+AL'F,+cW9
    0    490FGw>>DPZD^_.iI_GT*GZMXYdDG6OH36pfHjNsb>;h%ILFFm?VW;RIAL1VZ8LIDZ9
    0    546NOQHQ+YMCK:W#eaGImZ9A@09WFJ_LJLD]@5GIFU[TkT-`IJDEKM8:WGN6K\:8cYK
    0    599wU@S>N4TCIBoKRETYV^9g53=Gfa?RVrNJLIB36EPGmJC[\AXRIcXJJXg47`LPHWQ
    0    630FG0^bK@XHXORNWLCUXdI=mL^FATIwOQL>ZaBeDLEe=OU?@_KbBH]^YJOYFG7_NKI
    0    486tbVNM9#:SRfBmU:^TN2G1-EQf[SEEGLCI3L,NH.)ZHTKCPa39HjaASMJIC53>[dC
    0    569[M4`TG9^9N6p9VDBvLgBtN#:aKI82Sv?=;OG4QEWE]@KiI;/DL\0@2mSK:h9pI3d
    0    678JiWNNT4w=KXL[dVcP]KTeKM;LejUEIQ.cKdM?]=QIA9RM4gAO`WHOBaNGXA`\i[^
    0    648^Q9Iq^0Y[ALYIN8PofAYiC6BAUZ5[YrjKPYD,PHkD^>NN:Re0:\IYaKwHZOhUSDL
    0    787hwL_[p2UKXU9RX8XGU9RMA>?<VU1Y.RK\KXIb[@AcLBtd2CL=V<CTSdk9HEpjRH_
    0    4668MO.KHePC3BD8TOl<NDRHnU>h^Jc98KKd#T]dQ;]\FtJAdd-TMDh*GU<UHURim\E
    0    661RQ?YSbM]C5<SO^`cbTJNjXEZTCQ7>C[R7GK_SXQPLHSPTE@KROKH8A=g?LMWw[=g
    0    536cQ0@FQ;NXU?YAlJiaw`>6G1JOKhNA9RJhZ@HN=Ce95H\f=bX7VhC8Hw]?CNMRt5O
    0    459XO58R@CWNU2lIXA2NU\,q1*W`#WKTPjUi1*38CYgHh>/EHNM-)g\(^Si?6C9ebeI
    0    661UZKiXD8?BbTUAWUISG2LYMIQA>@DVCcK9XPDMR+@DL7^L-HAAOB9OSkMK9ROwH;T
    0    331SbI_Lg*wjZJKC<H8WAJwA\VZ1DDSKQJ:Af\TAC@W=U>[JPKKXTjlSFMOalgU[3]A
    0    666JWg_HLSjRQ_;ASU]?E`^X`w\G]JJ>PESPGUY_THAcHGML^UPdCVPU4\M?iYGVXV`
    0    542:cwieIN\R4_9YnDKiLF,ZXc3JaWQ]>FGSDRlXW\R7t\ITgE^`;J`4JINnfV9RQ@J
    0    455m\bPVY_p>DL>^TwR47b:cLkgHuCYDFbV;ONfniA1kB<S/pIn_P\HLGWRNY=BGI>d
    0    648A]LKX]KwDOJ9TT^a=IEaP<IK@TB-OLQS65SCSID:_B@]P<U\=VI>Q?NJFbA_Q@<J
    0    535^Qm3dYXFlN`TPGc]UwJG=LCXD2LKS@RdeNHJMCTVJKYQ;BYRGY=BM;AY[AXEbEQ/
    0    518H2O79@D@hQC=gZLAFe.P,IIWhCFEfF=Og<=B5\@XOJT<e4c-2@L=bSRK8=#EIhRD
    0    534PDwYw=Y#RQONJ]sMdUffFneG:gPdR<Za9EQT]FQJXCS\XSIbgb]+5,I;QvMY^d=h
    0    769XYHNJcG^DCeMGd_^fAHd_IWJ?_a.E6^CVCYwa`BJ[HI\nHSZTKS6WPceIUT`fJDR
    0    543^crRdRIWASK]$NR[PMAI1]_QVZZ#6?]PaPKV_rS8a>9N`\UJOU]KQR=@][[MjQGd
    0    505S@5^UG=W_mFjQ3Q?awPhQ:Z@e3T[nmaYZeeXUpKa6ZHN9Na[NR2^t;F5n>[FSJH5
    0    478lDSfUhOL=ZRPaEZYmN'[i*I[AZ[@T]YL^>hMOS0#MhSUuFJWJZE6Q7a^9bScSK9R
    0    709RCL=19Dh_dEMgTDIQhWSV<IOUIOOQXOVsYUN5>GfHw\FBB`6A?=IED>lY8]\H\L;
    0    504^Ff@>,]gLO+QYWh<CcVY;<POf=UjClY\LB6O==XQAA4REA513>Gn<fRNwPZ03P@7
    0    474P\iZ]f@3@@sF.OCqW5)3bWNJ5aL<9HW70BG\dXJ8bL?WwB4k]kwC,7X51Wj^mB>i
    0    556glcdr^RDL=r8#WPNZDA)YdY8LpLA31f$7=Kv_oB=VA5pdTNZfin>?:UF?`SW]3C\
    0    476[]=Na=a\TC?L:kGMI8KGi*M8:c[;BfLIQLKc7w[KJONUU07Hfnj1>6e@Lwd=hQFg
    0    603Q`VSTVENb?TO:^9GLHYBKI>9YQPKJ;Q0B9DcJ=]TSH(vII]C^CNGJ7hBHVb2IV#f
    0    670TXq^MCM]@BTKCJ>wgOPUY]W<IPFNBIXIKV]RCeDKs(Jc\M5Zi]MID/JRXT[SY-Pp
    0    562MSIH\c?NLKl[5iCXeLEN\]H$3dW/fBqL59LVFN2+m8MwbC=QMEhMY0inV[SZOH5U
    0    558lk^hVkLN7E]*MID__<<HK\iG1ZIK(<b;?FeibsD<nB<kWX8aZwI9?PeM5Yba\;2[
    0    577XwIZ[KG5WPr5YWgXF]BNUCEMO^G1<bRDPNDaV_:@b\[`JG2ZT^JL/Kh99V=uUFNT
    0    838wjKXP^GRJFh_6TPT^RQXjGJDDa\M[Q^:R@KP]RTA]<^\]I<UN`LQS>_sTkXciELb
    0    511MLM\VCCbSQa:)UQJL<Z\?v[2;G%)Q?fTQc/QXgZOiZMYNdeDTHUmJ\\CrjK>WHWw
    0    528eQMFX@Pd6?\BuOY5F[ZZRJ=W`N`C<YaFN+MF#;CeQ5;V@MPIORb;\?V@H?bsEe1m
    0    719\fOTs]BG6HT<6`Nr\JFR_U^<.mS*J;Z\UQNQ_YDFQA>_VRE\IbG@L#VST]_ecAA^
    0    643KlwPYT3GDIi9K\7N_MZ<ZE]-Fj:DKHZ;WALG`K;XJ\XjRQ]SL\`;X.dMEUDGMg\\
    0    669RMPZjUQV7U^ZB\[Kf]TN\SVAQD=*K@wN_<Q`bWY3^@MPcT_H\VOBMPehL]\FSZBY
    0    521nCVVTA:HXZHoV6L;LbS,A/2RMUlOZq[K\PJ9>#MRE`Zd;<Q>MBICQALHUATOHHGT
    0    524F=QB-FVVRkWOpgbSSMO]WIIGG[U@_3W?HFN@qIMMPTJMXWJ@RwcPD1J`inT[ZIS:
    0    704MDO79KOGW^M+TmrcMKP>F>Tb_XPRCB;b[HGfwVT9PDlEUS^;AOTA[RJLQLC^Rt?U
    0    609ZRiebMQc3XL6<nO];4U;>\ag`KZiA#C8c/TlR?[?O>QYIcIFYCf::FgSbWYZI^Xo
    0    606V:,DPVHONLWSF]S;WU_AeB:GYSj9VE9YH1#AQGW_PPBGKYFDC>Y04J`eAKb?P\)A
    0    566a^`kQ*2=GN?bMQ3.\]RH:AcG\`Ti\R`-[CFJUJ%[I%>X@CWNCFwDAWo:L<O=M`QL
    0    546HK\PTWJe9*[J??oLi2eGdIBJgM7V9bL+dIEOFsUAfQ_Cg`=B?D^T*n^wUW_M`Z>?
    0    472aW;?EOPKPS`kaUOI1PX^WC:?G?Z?ZuG^d`g/1UXb;dZIe]AJJ7P>KOTw=_GFOD;D
    0    626DBDB>6JWPmP8Uk;hPYNJPF32;OVZfNOfdwQ?AF=<LUB0^4Q<BXkR=SIOIKBK9SJM
    0    525[),=T#UJ@67hgFXEGa^O?<@>dCFa^`3rAgDDGTYTNhq]=7cIHHJlj95Wm.DO:So\
    0    452`dCT<W)EV7FVDdVOU8Pj]PZ&j^R;OV`9iMPZ:V;]RMDalt%V`F`TMcwY6Cg_@+4\
    0    6819WU5cSE\cdS;bTMTOdQ]KUJ4McGlFB:]@MA=DCJdRY]VY:PRQJ?JhDHTwZDFTZKJ
    0    461G91e6>cAsH8Cw=QYBbBY:KLO?Z]>Yk7jA^7RKuD>NRb<S.G2?Gf8HT8v,C*R'0iC
    0    7138EH78PXN;OTNWVAF?VKIIw4N\L9EAF>X[(MGgM]SAMOJEE^<b`CpFPLFlUKKNEbF
    0    665^B>?9HLWZFLSMIA[MW^?LQE2TOPUHZMhZCXEGMMY0wEGHH>@Ag_\GUSCE?@<@`ZZ
    0    574SXBP<*Oi5#J`8UVP_O^CHFU:qQBTK\VBDF@?1PjUKmLX:SE<DHHCJr=_?;oCPR4R
    0    648E]JaRVI:BUF6=IFhRXIpP\C>JN@JT:gT?SKIGV5HKTWX3ROOLI#`XFGC\KOQ:AIO
    0    660b^ZB\G[PU2[HPETLd7]1wWO><ZVC=7EVG2MIHK?PSZYZYbDLdMUHB<AUCU@F7YXZ
    0    745TJH@j\AVWZ^eR>'LYTERj@GG<NLBdg^XgUPKQSCOHScaG#bLCR\g]G;\g?Bj@OcA
    0    5692AZ;?>`gAD=N7cc5O\l5Kf=>X;Aa>P;Hg7#9RP^[AtdJ-QXYZZ=L<=69dFJN9gV%
    0    470RJY@H7]FS8ErdNSF<JAl9RgdlX^O8qKeBbS\2ATY/O`<.wKDRJ<f?e9>U08:D?bB
    0    567a<C;[P?wRQXO[VWT5Om7OC3I>P@_Ur=[ORfM-BR@CCpU5VJNtMK^PV>Sk&7WMAJK
    0    540weEgcW?XUQj4_A;<_]=NnB9MJgGSYML6\SFJ'PJ`^Lci5=:b=HqZa3DNo:N_Q>C?
    0    494Z5S?XGVF;,D7O[Q:[8_D:SJ;N/YC;Z3?>7/VI\eNG=I#S\QP\B];0tSFVTJ9gtV[
    0    635`UZc]XIc;Mf@O\/EwBJP^ZN=FgULdNK6HH7U_R?T^YZ]LQF_WZRFZ<bBRkEeUDFk
    0    466UChVHIWGBNLJM>_>6[hC@RbL@wMk>DI[W0L\_Ii:0/bNWaW\PAQN<,:>NULK]^:a
    0    5048G?@eLVZ`iEM4;#RQ^kPrZD+GH@V[EX_TM@<IS8V9RXBFRN[BDVIFSIQeScRP\NP
    0    521LePB+AI0bL-=NMM7FQh#>5O9b@at/G@)WP8ITPf=faIAKGeA44PnItj69GK?D]\:
    0    661YYW]\iMFVLNNNJAsF?MMJM`[=wU>VEHLKM[D]FLJ?THfQ;NT^UX7kDQOXP^KgG8S
    0    522c\D5H\BNTT`I`nPNHLFMGOI1]nJbRR=/WBRP2MVwDFMqTl@KY_VVQECTR<CSUQYS
    0    5299A:?]H;LRQR[<9W@VTI]ILDIGFKIaJF]IA>TRRaK#QU[>a^PFMV^d<G=mDSBH-R`
    0    471rP;X?=`J<2f1gjQGK=l\Obd=QaET#>;?B3biRYRX]:IIG^<T`A^_DPng-vjvdM(A
    0    583UVCEFIP;HJJ?C3@YKZTR/RbI]TYEK$CbN=XOdDlA6BOTo\pPVMGhwBcH]\S^EN3Q
    0    716TMUHfE2eUDe^C\Cic[ERmM@MAVa1RAZFWMLI\rE?VQIPV=7NCG9NAOWYR6HwQSA,
    0    594^`Zi^O3R@CmS;43qUSHPwfS6@rZF.Kf9R9YR\kWI_5.t]U@aZNZ7W\i\1n\bXR:U
    0    453A07.27^cGAENo]i;R]TKCF8[[4h,DZ?XvbO:2P_r#N@At4U-F@g=SeUh>7b8>FE1
    0    703N[^WJU9FA_eCI[]UCF^ADUXYV[Z04,K9G,DiRk:8m62ikE#SEJw8M^ZG/fK^bCDY
    0    639JB@UTQ3m<bfPgD7L]Y,f9L:=M92IOWVwZO<;MZ8@KENKPVBOD3:;aXA_RM3gMMFO
    0    868?7C84DZQm^?PqWWJ>wGI<4/g[H@WWW<Zif9AG9W[>mOCE<q@;/C_DdIUG@D>>m`>
    0    589HVM]GBOrF[MTHWCd<oJVBSB?Y;;LqAPgaMEhkF`JMTI4[FlSDIVPAG=UcJwMIhUV
    0    641U@RQrd=[?@q@\]CwTE8GKUnX*S9hR@RHQHnoRTG2cMuFQ`TiugD]V0[Gdl\BG8Y@
    0    625PUfYYO9FZTmEE9Pw\KPEZ[qM7>NCS>S<N4UPP^4Ja=6`@Tg^]oY?QWVLI_WIO-A_
    0    587MU[\W\DB0MSJF@KXYVJ]M]wRXK>Aa.TZ8fZdDG?<Z;@jQMH_ZbP=[*HPNZ]]OELT
    0    701ANiQUS_ILHH=9fSqZNIFa[dJ>VM1R;Cd.LMQwC&E_0PDHPHOkUANL6AGa[G.Y?eU
    0    859X8BJaY>`VHiGOD8w_IOIi/D6@dKLbcVLVPXPE\AGERkT?]JMSULPPALX]E:`E6SP
    0    522jaWl]c/R>LgVVUMcdJ3ZK:W@EU?=XSV2:WhSfl2NKB.pbP#dDq`Ol;gc4dHIiX@q
    0    535HN[QfrF=^Ea-IJRRMML;KuRMC:wM.B6(FE4VcheCl9<loXDaZXVB,E_=dOUrL-<s
    0    573CEHU]MV^:0k6%f_U9HI&SKZ:TSJF;9C37,XEj9MG[Cb9ET6GwY@RHR@WXPT@iN,M
    0    639^AVi^Lok;DR^0OPIGH[DSdLHRBRHJHMh?^ifMEg]LYQGPwKFdQ6mi9NLQ;C6VISQ
    0    739mO8TYZFKIU\P<IKN[J<DiNH;QUT.dHEQE8Va^S;<[:Lf>8#dGNNKOM[WJOMJZYE^
    0    477[E9HT7cSSLC,qHqD:`D8JSSGg2Jw<Q;w^V8cwFPFGZ\<5RgAd.@W>X>ITL?A8\pN
    0    5827TNUSP^?:dKIJc_KDLLfMfCF\T#[M?^Zm^;snNL+f:JU_ScLJG>IHGLT[[^Q-G6K
    0    662K>WYaRd^/1UF9=KOU#?Y[`M>2SP6gCaSA'PaUWR:nEfLOf[i[\8NA:8Z\lY@TB6F
    0    460V7;GwZ1dMJ^cCT_HOaS`oLPZG_S1QA<NIbAlLaI=AXaELP1IYZ3X?5OE6ResJEL?
    0    855WEHRj[REHTiWEC4Xd50GcLIB<R6/w?ZK'<_JaTJDQCOaN4:aONN<dASj^fL@Q>9P
    0    572K@]7AI:c[\:ScVMBWcXERA8T<L[PQb[TsWADOT+wOrcKSFUM>^XKUVWWDRCUOYbZ
    0    546UMWeNQ\_OPdI9LUOX;@ZRCL_@g]=NFXV@E[@TjDMf8;TQHBCA[jRNT@FMwkZPF7d
    0    5369F<XU;[FugHP]B=RB`U[0DB][R.AIPjacH#O^YYGJgXG0?tEIHW`LLMLOAl\EO\3
    0    855ZaR\wO*R[NgX:S@gZJDd[ENR.\V:ZN[L;HmRaS2PVI;ZcRATWeZTTLNTMb[S_@K^
    0    442^YK`2Od\U9]>iW#M:DoUGIPU9RZd=Fc8rkUWTQOmLKMOLP8CTR?HqjB)g]Oc?7VN
    0    507dHNUOn%JOYOKBNANSN>@nERfFR20V?;<PkObFi4KNP\eGNNMUZ#BE1m4=ZT^XD@L
    0    586RIbo9MW<FOPQPhQFFE:ZY?O\dVjEY?F;V>GOWW[Ch=>VN?6NCOMSLH\=Z>>Q]IQw
    0    701YPMJ@bQ.VVJJPF>G=RDDS8QZKmXLBALLc8U5:ZNWH>7ZW@IL=Si?DTwQ>YKXZY_S
    0    478llqE_N2BweMR7T4D)g-Q?8ZLE^UMf]L,]IU3;c0I^P1aU6cZ;6hY[AWD`2Y_HKLm
    0    440kOGQ=@88BIIfK@6B:RJ$rQU^$`UGned1.60/_J.:72/R<YQ;Ko<#j_-KMQLIF<H_
    0    790dbeC?9C6TOCETeD1;ZI9C+@Lw\]kD6IF\D>?M=;\R*:_PJ^3L9^TOBhKWGFHJjOK
    0    517M68AOB`K?L9R=MQfLhES+:TIPDLP[NZwB_B+?b_f/]\E<<_><<*YH@K=gUSXQG6T
    0    567^a?M<V<8UQNadAFG?fIQ#1C]XTj^YZKNWMPN88AsNL2]:;V=9F]PHUYC\K::MOVX
    0    5283CHLYABWCYS`F8LGZnSiGIPABBCY_S]3.dWC\P@@Nw^cIKaP;EDG^C=MXL?SPTFN
    0    487N3nCTWIHAT1FK4C\O\q6DQ?Ka;Stw>KN`J\eoVfSOWhBb<Hc>2BfJWZ=`_?POA[=
    0    537VP6,7O4CPY(V^KWW#_GZ82+TrPZaMP/7Y[DO?9IMJR@fR:ZI:JBPGn[N2B9\Bf]F
    0    6690>LPg<J'XLIbN>KNTXELM<NdXGT=wDSW^a:D9KRF?OTJJNC@5:`G?F9ARDG@IWH8
    0    610IRFw\Pq>8LGhRH7>XT8`GaoUXFH<`KrX?\DEkOJEX\6\V?D_>PQI?=TGsTaU`<G[
    0    431GwDFRVHShYhKS?A#Hf?=1?8cpoDFLBKB=2XM3@C[944_CU1N\UETYIBDDCONl5BW
    0    537WZ\?AYN_;6VNGXL0_SPSKQQNIKCQ@HSJA7Z>UadFYHHVmC?SHdK?#^Uf:PZ_IF5a
    0    571>]JWCYWLNY@0woY\>^?KXKU9bFGJRE>Bc8;ELQ9XTA1TOFiPSF]EOWZML/NdTsFj
    0    436MY\NBC#d\JQKi]*`FNH`@3@dEP5PlUQ6GMqB[ZDUSe\t`R@<m/2U?4WKh<?l^SG.
    0    65043D6L4\GS[?JR0S3ACB\=QnfSJFgVNI1CV/JN7\IKLK39APB:G[OLdD<RIP#FFFK
    0    599H8Mw5YRP,G1B3PLnCIMVL<KQ<Z:'D?FH=GTdOO@L9ABZel5>WjV>ISJSCZEVg@8E
    0    584quWPVN8E\NIDqLN3\HF<R0;;k\hdi<U:f'I0A<IkO??[c'`OMLtMi=wPXZQ_THa:
    0    438?9JuAh26MJFCwnAIRc86c;2QQWdJ%@CXOe3WZM$G\E,MWGN@LXN'MRWC=N8[de2`
    0    589<W[dj71?HF@S>@ACQLD`e)KL=b?EiGmSUbL:YGKV.D`e;0O:F;RFwAMGn=RO;VIM
    0    517\Yh8N7Y3ZQJJ+H'90G3H<#oLERfX9-9EE?T;Y1&RP-R[LRW.RMfHq>PNiUE?KTZG
    0    347U0YLhhqCQqU]>IGF_R[ShN=@hG8Xw/hGOidIf:cObT7wPJoU8XpUO;ZNrQFpPVJ`
    0    544PqEOcD@Icj7Pd>L>CA#`05okRT[K<<CLPbL3`:D[X:JaL6PNEAbF\KWDX/H+3_>C
    0    588PGKgAgIfMWmX>:SpfWTFdO84SG4UNI[wLTTT,qPD<cnXL81OT:HE>7:NXXJR;4]B
    0    633R^NJAG3=Ks<iSLT0HoSOYO_^XTqZRM;F`4TJH@CwS<6S>TPFDIBfeaI:bJ[A;H][
    0    627ra^mS<>=UW^5G`;@:_82\>e=B^uHaE>7=I@2D<.J`#?q#G;K]FDDk)U>Y,FPXJD[
    0    609BPeOdRY_EZC#AmWeD5GZW:fYTXMC=0NTPM\IDhfMgUDeWaMfBWMNUEd_7CH[fo[_
    0    468PCBUK@\RGIZA7TbWhiNEA]w`FHPCNQB<eTI?gnDV;LNf1<[QRHDIiME<e8DU>BQr
    0    682EEPYJC>w:@S=HKVLI4^SVR^2E<9J<MH6=AWVj^P9]FmUcCGWUM7c/>HCLOUX[ZHM
    0    514SD:<C>+5nf?bo,[(#ODa%.EfsbELPD'9WgeQ*TV`5S,ZaKHF]T4O[PB'?=B</4SN
    0    417bKF:UHd<`r7[AOUF++;T0?If[O[QRZ4NGUV^.QNYKLBEKJ#QPW5IeFE':F\5HF(P
    0    605VUZ]Z\Ih;LIDEOSY_>FVN_XJIiDUEKZV7OoSQo<HwITRfOPT^]K4IOS5;RZQ[A>V
    0    552E<X:JLYj<ZWAOU]UPTe/@P_D[JGdIDN@r?9NZXNSSj59CWwV\PUh@L@`[K>KF\gN
    0    582?D^Z3^ZTB?F:Hc?R`>BHBaeC0E,XYT@MM@NlZbBFXOwC9?;VN5AK=X?<dM5hOLTF
    0    370DqM5lp1KH#q:A3Db<RmN]OS=RQZGAL_ZQFjuoga=mwX]PW5ldSMMO5R?fn_npI*r
    0    620FVQr7Y0dMOQKG87pNhIOvYK2:O\S@b`IGJXN7f-Re_Z`UQ9Ure\GPM_gdOhWw_]W
    0    736K[L_>JFEbXOdZ<S?@EQ]N<Y_Y\^AEUJA4\XDOL]TTGFY>w,IZc@HaP<FEJpBQ??C
    0    424s`T=7S/=UVWFPdLSSF_0sJTSA[K3D5X2BJ76OKFDNA9i9OMg2YwUWq`CG8RA0D[F
    0    545?50ETHVNB^@8W]2dMHU^7j\PJ<2W]EOwYcLaaaLJKWkHZGfVTT=EBVQ2VCR^VTIN
    0    625FD>BSESdw\W_PQ4MKIGAMK*5NO@d^UaOn0*:5<@W>RJGO3c:F/KlMHZN\<2VFdqW
    0    473L5beG8n8HX9N__Y><BTQI)baad>w8ZD]/]FSVXhJSe@]\qSJIM3fBTI4LZZ28@NQ
    0    467.1N<M9]A`dL=7medM`iPZSX@S66Uf<@ibcTwXaoPO\;g\][TN*5Y;aqH>R<VFDF7
    0    611Od@qJTWC<L\\^7U]L#CaNTXF7IZTVY`=;WO[eI:HXCDKBXH:^dA5QIO=>MOPQ<IZ
    0    621cj9WK\Q6;1TNR\`KOFVZ`PlOV^[W49N#=2VYHS>6S.;Wmw>a[bD?^8tK:W]5F58I
    0    685TRD?HSG=RwOQ`W]J=g[BVH@GTCcQ>ZH@IPRJ=FKcG:7mlG8VS\J;\`ZO1\dVQG0M
    0    698wpOY;KL:BYEM\MUXG?Bm;FidXeg[;GV:ADiLE<BJ\8@nY_;WSX<5UZRC<O\?A6?E
    0    532liXEcw;ANaibNZOCRP@H9GOONQPHd<GHjDOA\FH>k5=h[JWPWi\I[K[:UQe@G3Af
    0    835GIKOR=FJEOIPKWZG=@MBSNRVVI^PPL<#SFB;QLIK^AEMQ7JJJIMC?KU[J95VRMMZ
    0    673NUNwUZBOCEJ0D[E]OCRKQK]SPZZXEPUBJFEPI_DJI[RS@MC[QTFUE=LOQFQIJ[^^
    0    560JB]NYQJJ@Z[3Fa+FN\eOOUdBiHa`M:XHb:J^dD^RwLgBH\iWNA^tRED9lCPA8b_W
    0    482&:^^QFOfWT>5hjDRSaAMTC]JcHQfQZMLgogwWrHQS\t]?XICeR@BFPOBQE.;9ZFJ
    0    557r7TJQYMSLWwNJXKiAlHL_;CYI]\XKE=CUJUOL_QJgIL[KUUWSIT[HYcdaa5ORg^9
    0    624QK`J=4lETIPH9WUQ3Ro`;Me]d<eE@G7R\KEMS7\C^^RN:mKI]EM\E8V&b@LBNwW`
    0    565b=CDU#M`PiFYHEWPD>=\@WBfX_dMX^JZ]hU>T8r\VLRTG]o)S2>BV]KfCAbB7gKe
    0    531G#I\XV\S2[0OUSUQP]m_.GU^KO1A]b;e`QT@d-ML9vdB*LZV=K6AhtG2=I74QHR9
    0    553JHMGQB.g,#6TE\QdEYnjaNHZUNR=OO\=OM<HQ:W5N=+>^';\8/I.?dOoF``[do4C
    0    601G;INV/KFCL1`=ZP:;,WJCTMNF4NCM8$_TK6WT>Q4JaUK;N^4U==K#cFAWO3_Gon@
    0    641cd[JXb<[e\UKEPpOH`HFbNGdC=_8ID5EaOVgCc6VQ5GLlX4>YZEQ0wWq6cCcN_aC
    0    458&BIEEYnXH&01B]cZ,cw@5[HNCR:ZI7?q\9DBSS[MATbe0<b]\HU[Kp.U`0:O6^M8
    0    635W[MIcqEFBRQJMUZ_bQZ]X;R=KRX+J`RAKROL>`KTOY/Sg@8^LLa=@EoQ;IgNdF.w
    0    500F\c_[bbEOd`GaLpCeIC]WBPBV]SSCXXYHMAKm=e0VH#`SSCUKf>EONTXI9`OGL>T
    0    524XE>AU],RoVYCZ^VYo>#]DZ[CGcDWfr\_*b^^CI1aH;8_;Q6Re]NXh'-HK0LE;N[o
    0    396ULYIWp<PVX_53+2@GL>ULGHR;g]$J59fZYc9SpAGg66n71n[5Ap>d67HUQ_OAw.N
    0    418]>EK\[NCk/W@DVA^VQWVGP\Y_wN8KJG9>?aAL>Wu+pKNJE\24VLWNX1V@>VNAJJ\
    0    453H7_kYa`ZO>OOIT@jA>FSEV6NZiK'[.WKN4VQQm#QgThO@CKR_wDJ6CUl?JL^]>S]
    0    4720NRYIJWSA8Pn>WK04>f.6k?WPJMUgaKRFFXPECmw+bVBXoYPSD[^HNX`IE[R@GJ:
    0    517gH,[\*Z`Y2=<=NcRYDcMVR?Y4Ne>K>_k@V]->;.V9L:=H]7oWewK4agT:W_4Ym-@
    0    4335*WV\8]IK+CH+J_aeBZQ,d^DL8F<B3Om\R`wrZ>I[WQAa@3SWQ5;8i@B9;^DU`TT
    0    632fILRSMM9tQKJEJHEVFQERSS40whKIKYWJUJLKV:PV]KYKHMKCZZM`9WHJLOUIS8f
    0    659fZDPTJITePD\`;]36>9XJ:w\[_\bDSOBGPfJUb.FO?C]Nb->_[IIi]JZWSJW]CQF
    0    478AOgf<mUCMwP=>L7c[@X:UK;<AZtYS)]TD3TP_`ANd5d.VdZ;ia^RC$WVT]k\XTCU
    0    421.O9KO1X^2\]ZM?QK9v?b^K>UWfWaMolQmM,88@[j7R%9M?pI5B]d\_EwZNbKiQFD
    0    520ZSX>]SHcfbdK_C#RbX4FOC_QSpiWW7OZLgRIL:1C_ZI]8GREGPGHd(PeNVWDIHTC
    0    516O`fh]O>Q4BQ=TL]tG@S_=\R;:FM4.Ca>aPk`]_K@w0FOr_Mabe6<b`eU-YY:oUG_
    0    441VVb7E3\<h5]<C@O?3(.Ga>$C#?Y_La]PJLPJ<54JdM9C*3H4BARlWK<J?qCQSfej
    0    465=G_TCP`NHM<OF6g+>i+_VEbnJLJERMJ_[#L?cCj*<XK;0NhkJP:Y8RUF[?QYY?Q>
    0    710R^[]Z^8L7cJ\IJ@HePBwKAQ3IWO+ZIhJ:ahBJ@AXEH?oQJJ]AN`4X?fTL>V[L34f
    0    644]a^pQaq?=9^>Ct9`GPPLpoTN6HL/?AGGJ;XUu^T7f@ME]dM_DnnOMFWfcUwPa>@]
    0    685]G]6IYDLgOSMFS?OOTIO[ITLIP\UK=P`wRMOQTRUERZSHRVI\TXfY<MBmNYJ@V@i
    0    609Y9RW`VQKKHGj:bC>Yb?SU-DDO\`ANHQGCNN/6<HU<OBIC5UH,<QZMNWWIQDTfwBl
    0    415HXQYQ;n<A[F][\gNIJqF8Yfgb=DUJ\IUA>TPS=YB3FE1WYu?wJ9e?XT7ODa@D[Z:
    0    604H:SdkJQ6XOMw?=H5Td5Y<<J`;.:Dq'[h5T,@j4QDHE9V<?c_9.=NbFG3FDc`ZBZH
    0    716<?TLDDGFNTM\YEVG;YLMTOJMJD@QClMQ=TTP#MNBM\MEVLBIWR-MTd@PP=MYQINB
    0    670O>a>3DYMOI6=aRSEGWTP#TkGVEYYM7$]vCRO\FaKPfR;Gae@[62a:HO:`UK89[PX
    0    902iJQCLG?ZKOJS@SOQ[PHPUKYUVH?VO8KYWOSRvPJUTGXENM`@ERQW6eQVWZ]QOwHO
    0    471;E7ZCWj;?YJDFCMKJ:qeJKhOH>0^eD0B=XUJ`@G(<afL,P]_Y.#_I.C:Z1WPG3B>
    0    761FemIQK^g<OAZCX\<Q;[SAWwX;7CA;<G]dGEYdVZ8\4GQLQXDE`.X>XN7Z`d>XOKS
    0    496Q9OQSwoSDCT@(RA;PBT>_VO=GPEPb\AYE>KUbMO:c@fH?F@i6KqN?6HRVBgGM>Id
    0    644AOf5.WeOO<8J_`fRT@rTCd[`iJKdC9BKw[E_aZHHEeX>B]PH`+7T7UEB\^QEXhTA
    0    671LGXB>GXe?<=JIakEIKRKUQ]]iF^G'GSA]IMfL`VHHG@TeUOQ[FGRKkoXTQZHZw'O
    0    298M^6_BJWNRTPXa&?/D<LoPTcT/AJMSO4UJZH99BrZ^O<]FOdP:U'B?.B?pLwcg%Uh
    0    585USOcwgiUSXe@@H14fHXFTeUIOK)CTEKgMYfPYh8ZMRcoTQYh];H\VTVNsOJYD[Tc
    0    507TSdpJ\RM8GdPGYKE]PTMXhRO>HKM+>\IT?5Wawa2E?VmZB>iGe>N]5\Seg_fSSLX
    0    710AZPOh8V9VwD[J@U?[_:k37trOND\TpWT-e\AW@i=B\@b6DCVQ\H=d3X<<IwD)CH-
    0    577?mRTHBEY^PK?MMQ6IsTEKXlJONf^?aH?cLZ_8F;dmKwECKF_mGLAJW2T@]MMLVCX
    0    602ZeiVNcMQ9TrMOKD`w;aJm^^;Ih5NIQv:OH]SNeEX]>GNGDW_j[aHK-U4Sh=gWT;\
    0    455LY^K\@QLkwD;v00FS@>Opc6Dt\IBgJ6:`OY3&7Iv1Lb[PA=>B>Wn[?iHG*'e1Vn=
    0    77684H8JAT@V_OE]MWO;jIREHGd]KFYJSA_UcBWSKOHCLR7AC_GNG#L;]DDKSNOYRJC
    0    456LWZ)1P8eb8M>rgCc:PCGbQAQrYbT^G=PrZZI]<[<7Y63.wkUc:5YP+YFC(9@DVQ4
    0    766OWYWVVPW<:VP$WBXYJOKw[e<:_SDWY]?6GOTL]AG\_@Y\[JRX^WNT<GgQ`do\MEg
    0    644MMXwadJ^38i4GX*Pa?PB[^^H<Z<:KH_/2DSa5U54]DYUaE+e\nHFJ9CK]WQWi6PP
    0    525_:W]KB9KWcH_i%^NZVER7K@nCM\PcjZ_9vVVG`Mu@UP_UE=1[UI2PuDcG@J4+#Ga
    0    701_KIQ@@3_KNBcMwTHK]RPWJ98eE_VFliUW5LORAOdDIN<c]CBJ@dD@WNBD?_>>jPF
    0    731YTJjIG4C9BYOFINaKLP^UPbKFnNUU7OOCWwZPaN3ZSPcSODjXbB9AQZ_Ff[bUL=G
    0    711AYVe]\Af#Hb@<IAQLJPjOVUIGrGQ[C]>5C`NGDSESUJjA]@SkTDK_BPLRJUY\2J`
    0    471SbcBD<q_OX8kReD7.7d\=_wkfSo]-W;+8WZWC2DYK<@:>ge@bW^LSe)6jE\2?L]?
    0    580i^T5=PQE_>OQhi<XTiNSKO_A]FXO9EPFb9LKlC=O\J8YWb`JUAPSAJbBVi[>ZwI]
    0    540R]bY[\B_AUj@NI/[wD1:cka.>aP<_^[A+OZrQS3OUPS^SY<QbP[>^'chsSHeTP8^
    0    621gUNNZG:2BUSdQ6VDU@:YfTL9`ZOWcWU=TSB=?WC1^=PUIKcIbML>XEQLA#KPQ?OJ
    0    5826M35O+C;Gk6eQNj>MCBR2YMrYBOTX@DS@QWUWDMCK(5@,`?bCJ6R=?-2JU@CLMZ#
    0    528_M[D>V[_LY_PTE_VOK3;dKcE[^C9M?IBR/DW_OMTb2ZVFeFYck4VXMN1`w]>9FZ5
    0    738DBSB9gQkK>R]SwcZ^Y]CALEGf6>K4=^bYREuuOE;PVZ?WASIMU1T<f_XY\RZRl=P
    0    419VOE[7cN0*3DVjbYKLuVX(ARM?Rdka4QN\(B28XIL_HC^A:\G6G<;IT=Hw3^1DLa_
    0    502hWIEC>??PtTeBR#7aQ:J1N]-IXDRZ)UPsXI>UB0X]8=a@9lYBMXOjTjTYcFPB^:r
    0    9246GG?EGJ9GMEPILRLKLLXUAKUPB;BPSHgVWJQQHQH@PQ4OKbIJD#X1R@MQOGJARTG
    0    769YL_XMI_QI@HBAiOnA=T@NPXDoGVT??<:WLHnmT^?M:TJHPLB`ETGEZTBYTTFOwIR
    0    617E7K;@;Y_M@Bd1SKNHGpM]RU:]MafQACgS5EUFFMPA)q27?aF_]8c/#9>eH>=8L`]
    0    782IBVKLNQPHQ.YOF^DBJTUCRJwUFGeRO9J^Q=RgETL?L]J<?`APVN[BBIJV@OITP[9
    0    705@IIDMWkBIPO54iT\ATfYSJXPY#EO@KFGT;UAXLZANLS??ZP:YM@[BRFjiVbMLZSJ
    0    719FF5.3KELa[?^f@\1?IU_#XFTX7JN7Q?cRLGQD1\NE]\IISL-]CGLKWD?KFD5:[T:
    0    577elSEQ;MPBFKw.MLW^PE\GFOFG`e6FUoMZX]L?DLY?SiRVO:Jha`UWMZbNO^bT?;^
    0    716LPCGNKI?_bFn\Ea5GUH_=2QjoPVwWYRL<c[>U9gN2_?G8<O0H=8MQX@CL*W97CK(
    0    576lH+N#/]=WW;P[Cs;5^Y\?LP_u`Sd9AI6RO`E\:oG3GBcQRC;ubOCadV=S>EB)N7:
    0    564UoGW^G4[8.TT5h8A;EpLR\^)^Ir\T(u8T5[1'@MWXLEJWR)bEFv8g>UEcPw?lTPR
    0    563T.RNN<VTIaJhKO^F_UTFT<4R^9MXUc=cQJQ0SLYQCdDD#Tj*=-FWCP9W\OUAKbqK
    0    716<@G>KC_FQ_L@YLh:AwTM:UGihF5CC#9nROGDp4Z?G^;?2Ms0S9'N7lLI`H>PIZMJ
    0    554RT6bE@W7Cg#SYOJ1KC0[2TOHS=C8QMF]YohIS89e?JPWM;A9>H]E\Q-HULp>(:D#
    0    512TPGZRb#[BDEX\[NQZU20URKHFM=PBBp;vQ^BEcYcCQcZXGTWS_KTRZD`XLYjULL?
    0    3944CHPV2hY\n*YwE_HZj5fDU]e[[(NovGr4K6@9PrdL`WSPKX2;n?^jHDTn)KT8XR`
    0    709TD:GQ@3DrgJmb9U*QN#_EA9[H\NHuZUjEil6%N+[-h?i?FE3TWCUs:*SE:PXAEI3
    0    748MJRV^;`e=:JXL]G7JQkLY\[/LJV\OSI[S>NKAJQPOweYM?H79LSmIP>Je<Y?KSb:
    0    391ZT2K8o@DJDB\8MKJPS0F8C7iAXt?]wLF=A_U47%3@88\GY%S@V9?4CZX^bAEZVH#
    0    825M?(CECXCqe/KvLA=WY@S331MeENcYWBAZ\DD?7B`/BMTA9W#CCUXOGLNU8:J)P^&
    0    700I;I5J#@DUW=:_eJ0@kL194@KYFERSLBIbPDA>D5X7?RI,Lc)A2[TOKJ>]G9U9LRK
    0    573JIDNwRDFXbGNC@@G]_6I\47\*[A@fVUfI]T1KO5W>V[d44O?CQ@XU?1\FSET-[d;
    0    587GSBB89KNZVIn`[Y<BFUS@%LVlAaRXaV[Q\J;F?d_#ZZ:FM^'L1:ZP_NOP;V7HdI2
    0    764RA:>jX_GdWJcR<;=KQ?LN=[bM^#AgXOZ@]JLF;TSFS>b;EF\WCFISNBZNATUILMF
    0    557KIO9P;`1N_GcQmR8HELX@ISeWNNT]NWVC`\JS9GHw_?K+YZ9aW(JmP:7XRm6MA@^
    0    892FENI]?ga1:U@3^TCMAeC\klHY=E]O>Xg[<G[Z9]D=Hi?IZQMY-MSJDD,w?W9E`g=
    0    593DDJ[7CEL]MO;ULsCJZeL:C6S`JdBNk:MP;NL+KcmBb\RB?YQ>HBaM^KTW@BJXVw8
    0    745KD@I#:GD[nBSa??9KlEOECDViQHjNXER_iH?:=UY8LVTBK])I;VdWXLKQ9MA1[Z5
    0    771f_Tw^Y8GPSUC\\LgVEDhUjfG@NMJ@LeIK8ZpUMFLS4FXb_AWTbOCU>VGF\oROG/c
    0    555977=')jJ`e28fVh>Pl^I0CIUhQKkZY:Bb\NPA3qV2RP;<L_*E<TJSmNBD#7@#NZ1
    0    583TG^?F_BgU[NI2OEwXSGUO@QCKM;VUGUUaM9RYXK9_AX\O=Pb^]=hd:_lPIWXXIeG
    0    714Y`NLGO@w>JSiMWOXlHU^[VQC9E[IBePG<LcKWJDUVPHMPD;UHP^A>dHkNSc]G@(k
    0    526D=:4<E3<SgRPWXWB_LZSKZLAYc_`NkKFAdF=AJcdBSZK=b&B_A#fdN5FB3L?K`Z>
    0    629LCAOb<ZH[L5?F\\L\d?SMXCeeTYWWRaP]ROTrV\M^wQQI<M@JNi:E\BDGMLEW`J<
    0    480<1^3E4Qp\]@BG_RTBU@K,GeSnDawNB:ViKDV=<lZ_tvEI9s7]D<d*V.PLA3S-WjJ
    0    434wM_eYZ2n#=GN.Z2]WnOEQhL?8NT#-P`?KCWS;l:>C\X?bh=Rdj_\PFaiL@X\vK7c
    0    621ILwI]HdTT2oA,N\^]CT=NaEFDH_N,>9ZT;AVWa?LgZLFEFY`K_DR.NYUBGL=Q`dF
    0    949wHFA[WIF]]Ya\?RJGD?GWL7Q>gGWSWQM@Z\DJE>P?ZGaRPKTeIMRXASWIEDYFEUD
    0    6988LZYN?qn?ABIJOD@\YBKa]uADY;MTW_KXF[Y]Kw9SK[:TQJNdVGOFDACFT`JJCHY
    0    501WUKiQUBj<LOR,MSo7??KVQI6%C1B0IBEXUEOL];Uc7DOXH\YXO#;_MjZXZLqhJ=`
    0    705NTW^[v/\OVR>IsEeVKBhR_KC9RT2RPVK;F_TRh91T49`TKKkHcD=DJR_FhVwiC9e
    0    603G4YKUITVSGJ@.VNKLZdMNSZ==F`SL_LSg;_1R`M\ZXS=HRjCPLUP>I]KXXoD=TLw
    0    488;EQ3LaK`LJrCG`@O]JBfeTH/;E#;][VD\AKNMXZRPO_GKOEdS>*]LJMpshFKlOWN
    0    643cTNB83NX`@OpTaN@/w:I:>GTRHX68]?+f^F8PAO`cRFXIKi>NHQPOM`R;AXNQR\C
    0    460F?SwMS>uEp9F`[WIaU/\=@pBcGXLaS@\DOai^:;@JIFNu;]KKDJ[NFVKIQAFGTG<
    0    560lYMah]JV8Cw(4b&kVSD:ba>1=jD1R3UM^-2afk+GbNX`N,:nYCZR_BjJmUKlYJKc
    0    614Ba^J#Q2<<<?+LOI8RMLJTC>:FA.S16NG]7(OSY2Z^AP`oZOJW?dRC@gFN^<iLTSS
    0    584I@DA;+\ldaQdeRUGScwcPI=FI6FR?mZWPRW%H@jgSj8V8D]FN@\QJA4VJ8`[ALY9
    0    752RERB#NYPV?@CV_oO?WQ[;SY`aLaG+DC\Q=U^eg\@TNFFp[\F[_>KENVGI\aEXSA>
    0    467SbeV`f@eJOdAEK0olTDTkVIL=U@>G[hi@XLTfW2dLXNTVd^[E[wTZ$jgEb[md&K\
    0    552aSn]@#_KBU3L1_TAKXVM]NL<BSSTYGLVc:@VMG\RkEgS[LL[ODZ_=M[BaCIS6QXf
    0    847gF9`gZ<a06Ua)rIIbDM@vVE9C:b8+Em5L1PLGYAMDF<;kY6ILSq4/>p[7Iw<cDBS
    0    792Vc>cEM;<VfDaSE_5TP@dRCf_JwcBNNc:BbmNLA?QJ@;T[Z<RiaNFlEON.H_FJ9BV
    0    6039H-ZBI>d[_E#VIU\F^:Y<FFVcS59:QLeWq>PhM6D>8JOI6^D?O8B=c^^LbDOCSA8
    0    474L4]COSqQASX&#VWb=FMAAVOFBS18`,B`K>TRX?L1dogB?XJTpGD_N<9T_UBb6Gd=
    0    510]VVKeC5>24ND2oHKBP^PZHEFUS_I8W[#Y7,R=_b^?d8He3D\<Bm>4?`B;LWUhZG\
    0    864;V\NQL[^NEQGJeaM#MWE=aNW\8<R@:;F]MP_fKH5UFEK9Wh3OMAFCfNDPGOTF_SK
    0    427fW]a]4BfL2bw<\lp,i`2Z?LiPT>\1J<H;H/6:[\daMOWXe<2U<9[]?RS4=34U*9D
    0    6697@]C<-ha0G(?BbmN@FSFEn\I_K>p1N%wnO4Xo<_HPpa<3m\K\/:a/HC+WAAC4ZNQ
    0    747AKV7HDZE>BJB#\MCKNVJQWXHB>M<DV@T]ODTQILLR`[E=dKNWR/b@K9<fJDW=[fL
    0    594Zg6fSFF.ho-Ga7L7PS<I<>^PNfffOw6ULPe(-1$fM>L\JVYHOUQI`OH?E>S81ZMA
    0    594O.OJYF[FI]0Q#<@T.=9M:J[A3D4TMWRJI`MOeND+M]K9LTIbM/LI:6G:Q>VIeO8b
    0    4979:[RSVKd]VRDbVhC*E[\VUBScKYSMR'[an68DQMWRWd8CZ?G4Hwq9FE<ZGFI>rOF
    0    691MWLFa]Dg0GLZ'W>RWCXHaPF;2UH9wSZK;RNU]a7D]XeGjL<OPPFED?]^aUTbkAFo
    0    787YUJWHKGNm_IYp>cQBMA_O,;S[fVUYTD8D]mI@BCiN_L^:EQAVLITwHDg?FKYEHc@
    0    5416dZKL8RO;9N5JOZbT;JKHwG>8GVI]N>9S_UYRgbLWO^QE:u1cPOfFDCH__5;LGVb
    0    566JVZ\DUl_7AP<EN<RIE[HJgp;PeYR?7[@R#UjZPaUfjtbT[VGjLWP==D<aZR;CVdO
    0    447:Ao3?9NJQ=@-]hVNDE[N3gNa5VR3wK;YNEMTGU9\H`XXRWN?B3dTR9T_bCM:bV\H
    0    577Uwrf`ZAJB?`,AJX^f@@Xhbq^To]F6UR1:RdZgPN5]DT^ORD_js3IgDMCHeiWY5Sc
    0    550)(JA^DKY_[/LhDFDGS,T;G<:ALB[Y`D^_iY89Dp\3UERQ#W13L\R`?NGGa5VKVbC
    0    706wC]\IJLJTL`DSYIFS%V`ZTLG>YK4LBR=9BYhfL@EX9<d`e(Ob[O3\DaSX^E:T;J\
    0    6451C<J]BoKMMDQCN9CoI`J55GJ5qBIgBT=HLMJMG^kCnNb#DUV%@:RSF:Hc3OZ<IR_
    0    757eWHPXS1>RVYla6>:Q<BX_JP\@mhWTS`XC]j1PLAKCQKwSZ<ZW^Z?TNLSCR@?P6/P
    0    548kNKH9$JcG/#i9mQANbZLY82E[;gLTenLLQ9GLORjMiJHEF2K>DS>EiP\H?^CPiDH
    0    5286>W=AA>0Xb7ONG.>Mm(fDWSEoKJmCOOPDUO;ALn?>V@L+DgeG6IhQ6H;FPP83wgd
    0    566S?LbCID6Y;RfLB\D+59wCNBY8]\LLf8G\\c:b9KUMPBO?iH4c<:FYkDH22R345HC
    0    642UQFLVKTAbI@dJ2.;N_B[6/EDE).7wnHT1eK/JAGa@iX]43s4JV3=\:%PbEFOOCBU
    0    45388*4#;l:b?QoLJC/LBX2_*wY3[;ZCtPSWNmXlDC*G?\HLDNMPR'DDX:S[HVk]C\2
    0    665Pl^uXb>LBDOD;LBbUVDKGbX[5YZ%2G\LGEOURR;?X)BewY8eFV\)a;l=?^Un]I9k
    0    677]YHdXU@UEEXE9OOfw7U[`LXYIDS27KbF5LgUYUBeWlY\uFHJI\?>]UX_;S]]dGFL
    0    398YOL`cPKE82Qn0CJGbFStMGC(1CF*JUZ:GQL7lAD='AP[_J1]Qr]ON,^w;QnMk*Eh
    0    488fMMHK]3AYmK<iC4\Vf<VW[YA]c_S`+dAchjA#gMWA=KcsFOABN?7RQHV\UFUJbjN
    0    481uakeGssX@;X//BKEe[jKmUU:gw;NKMV6YCSYLZ=KYI\ZaEeqS@QHYChW^dLkMjYb
    0    559@:MlJYP;92Jn;3[Sw1=_[RVS;RB,]KTHDfLPHcLL,IHHKMFTCS1KJL6[_:fCO'J6
    0    479b[RXZa:PZD*JYNPlhf:dRTH^@XjLLIYOUSJ[Gc'Jp#EqXT9eOjX0dEkZHaU`eRGQ
    0    516I1FL#,IUbRaYOJ_W1Z7]=JNJMPW9UR+mIK<HaQTZ9w\X=KeOSC`bVFLBOMSo]N`[
    0    553OQK3LD=LTeUZ_-@Efe3RECX2QJI7Y]iT)Nw>NFC^HqIM?5Q8FBgo9MJNA=BaIS[N
    0    551_KH6[RK6.eV_]KN@L7I\OQGaO7hSiTLT8ndF?9.CDKNP8=\NSV#?POJaU@[J?MAI
    0    653gTTif`O_?NdlLM:]hQ=a`ot?DaigYdv#3d`Q4b?YKe_TMg:paklUbBMKiUc]]ARX
    0    606S7J04LPDtfDQ[QQGDwQD79:XkG2b^O.Zd_KICBTd8bRW1D_#G:UlHHJIIA9=>fg:
    0    730KPZIFK:cMP:DPdJdNbYUPVRTN^Q>F[SKF6CNJE>MRXwJSKBEKEpUE[VHUPCJY^8D
    0    570;<kEQ3aaAGAE4OdF2Q[6]_]CR9?UFOJA\CSwY6Y0B]Z8NLYQI??W-[I4M::@KbiF
    0    574IGPXZE?Kw_DRTHcS0OBRA@;`dFaOCdRIcB=iO\Z_>MMIKTGQaR2XUgL^JDT2:HV/
    0    676[^U<@CbYF?>V0hm?@GW8@t]<h:;ONI=Z_<WwkDhN=^m9=[VKRNMV4NA@rG9BGop<
    0    635?/Y5>8gW?`N6TPgG8`UGJd[U]9Qa=OFZPUIcXXk>QnT9VUw;a;DU9Z>Ca,=SGP^M
    0    458F]r=DwIE7hA4IiqNC2pYPgTejBO3=JTZSPqgiUPN@GEHbaZfaGB_SHZNKtMlKI)V
    0    669?8>K.=RcUQ7B7@jI6OTI8TTw`:SgJc1PaS8Y<FT`<V[:)R\AWV?dDM<COBQJ=WdP
    0    602PL^aSQ<D=XL7IHQ[KF;hH^cO#JTPN=bh7d_]qmI@:NLPMKn]ZY<Ic/LV[RV_RD?j
    0    707cGUFRMHR9O`<3FGrL;JEWSSSC`\:S1XFNINRwQ:H`JUUQP;OLA[5TV@O]m;VYA?P
    0    444OKp`I;OZL'c,1WC>PVW]\:^$M_M9lKZ_SUNVUJTB^$e`b7IEiXpHG#nEnVGZTpWe
    0    735SN*YAOJPQ>?5?^[MD<UJOZOTAU`GQBGHD[NRIcR<A:A[JMIM>WJJwJP?HE>FB[>C
    0    392JoQ3RBKM.WUOmPAP4(HO.A[b[EfL]=D0B[O#QC@XQLJk:TTNWSN5hSO]Y<VCR>MH
    0    501GAI6?BE/OX/TQUOF$fMDQT#C_>>O^:/<c57TdFOO__GSENh/5QL<U]N?DB/0`eA'
    0    602g@*?N=NGF::cg`c'JhB<HI8N];w[CkT=i:851E]Y7E>K7K9ABDC/AwqTD=d@Lc-W
    0    594Qjw^gZT](.HV6G3PTQ]OXcXU@DORPDQE4R`pZEJC\_2T>L+gMTgSW281hVTB].Ed
    0    564AZUgIaq[:NM3RVHwKIX`HfaKJ>O\BDHGRF`gR]e=TGBQLUKfV7**TSW]DTj[7VN0
    0    523d\FhM:JU@;:]?au\E[L>aGO9S?6VW?cd'=]P6n@@aCLCYr>DQq>LI@c;UOBih@#g
    0    545=J@Pb?=[MFTTHw_@QB_KLO<@V9VHU7IVFJDG:QkF6_<E\HGXKBPd2b5hGZZHMMf>
    0    589E>2Iu^N]WGkQf>CHfX>U^L>;7N1=dlbZVKZBGL#KV[]JR>XDJ]vKfC>kbI>WVI>F
    0    654IFG3)5b^H.E.BQ<BN[@Z3QO8H;Wl7G:lwF=6F*]Z@KR>I9b<<@SdOL88]UR2A`g5
    0    742.UEH?P+wPXKMoYb\WbFlHLLRFP7P8[ITiMOXRWRP?BP;CLSOJA1Q1Q=VXVH^@6WD
    0    563>XLFNAM0=QSJ`GIE;aIG5_GSWTiT]:DRNBZ?W=POV5V7,Bh6_IEwf=C.VUAC8Od@
    0    532`VY^diM.5DnN9PGG_:SGwoS4:DS3NQ^28OD/1@@WVAcCO[PCbWQ^9@NZL8c2fU=c
    0    629U++GTMZX<KD\GgEM]Vb6h6F8X;@CDaZ-Z9C#.W[TE[S(V+KD8Ma\;DOUHJk@XC;H
    0    564E@PGB-WU[KLTJ`7@P4c%SVG5PELcC;FHb.@@@DWZ?cm6L@\<9Ecw@A>Ak/J4Har6
    0    461Z1SB7QKiK>Fp5jG:GTw;_Ej8lTE5VlHQp@QDPW[LGg]Q7O5DHPUEfrGYl>VGKY<>
    0    556BMJ>6F<EjYH^`ClVPh&X=;[QGRSOVa@S\SVOVGPTAWH`TA_LNDV@wGJ?SS;H3P\9
    0    785FR[OTM^]N;U:#]RUKAPGNGbUR>FX<M?Y[B@MIFSSSQk@B]XJWHE`O;;=X>NBPZE\
    0    648WRI^9eLHIYTRM[MH6K=NS]W_IXwebLORBC`LXjIUE1PHP[EUURY\UI^J_MM:TH]r
    0    587WCXUcSgw2DMT[VQQRV]=OqgH?KIKc?]ZMNUVAQPVRHTPAg>JeH>RIaBRc8I\[ZIF
    0    647cNJ`e;CKK\^GJJ+5wCZV>SS>@V:9XP@FABH=PFQOJUITN5F^C@7XUMAGsAWQDKIY
    0    582>BBV77G>ZgE^N=_=VG<fPMUtRRbSVZ^dAda:IAmS#\<F;VcOVeF6u7FH8?aJ=K9@
    0    918T@@>Y?N[TU;wMKJ=ZlTHR1>QCCNQXhbLYQUOJBLg=RTFC<JK@@fNB]NNBCRG8RL=
    0    583IOX[XJ:RqG`RCVIHYSCML8KPRX\ORN_;=ZmLC@#Q`VZ_NG7PgC5VjHR\RKgUOKYL
    0    941hTD[OGFLYRPXa4OJVK@XLOXWPdNWWbQF4ewCAHI\T=QYGN@KgN3GX>8CDHWS>3?K
    0    742OCKNXT=F[FwDDR=9JRU:`J7B;[?AKGW.kHMR[i:WI;LUcCYSENhUNFSSWUBPb:Xb
    0    527iEBK[F<[p[Ok9SfDBabCQGIKEJ%KiYpJTUYB.Ysw;kJ_:W`YGAPAFiFkQ=]>8JBO
    0    592$&Z7OBSWFD]KTWBONVaSQ@UUV=#XJP0\fBRJWNfJJ^b6W@h;D:DT8G<Y_ABaB]uH
    0    617R:6LREF<MMBNDXWJTXMKYKSY[\w5G:N7Ab_ROHJ/6G/Ip\9AAc]'BUAG2HuFKl:M
    0    359SL0T^U<S_C\KF*7^[MUMTEG*&YDUZX`6,\ZHWLjVJNVMSX/PC.5wQmI]QN9ZC/q<
    0    398SX4gX\HU/[\QBJQDA0?_TMGeQBcCOGY=)DMR_VU/=@8nXFAcYHF$jk[E:#R`LJ2b
    0    495U8>Db8)]#N7wBaA1aetHINo@D0DDMV\WfU=EZAl(MTH9KCk3=JMW:ABNh9_CE`QL
    0    667CeR;\IJISOT>GBd?C<RQINwchMUJ>2L59UR_MRLLa:;9ZjQPkq4=KTfHAatYIE;^
    0    654NU=XPD;FZT=[QDQEH]PmG=TRGRPaBdaIJwQK;6:UJVIgH1DDVRKPgOH34?WII@GS
    0    491\VEN`E<6dG^X\^QJEj)OqE36FeZHMwG3Nn[<3@[jXQ[fc)RoL1opFK\KIcLWf@Co
    0    3837=?:RA=6bMlB3H(\[XYMU+ZWOT<MJ#Zo8Q?WgD_b[/I^I&no0JM[^hKBDhKG5EMd
    0    913AK>CVMSF\XJDZ[UbHUKbM:AYVQFFOFIgwa;H_VRI?FTNaMfAE:HB?j_PJ\Mj_[C,
    0    428A@>oFPcj2]Fi:jKER5AcPBk`?.cZa[POE[UJY:BTH^U;8SbNHAL/kOVDRC`eS@H#
    0    513F`ZjaSRRJNaE2l,J[BZ=]`o9WXC<Q3_>LGZVTcZCT_Pb0YeuwZ:MH:Y@MHwKc*7\
    0    539YKgJ^;PE8@TLQMOILJLJtPOA?>NNbU][U>E2\AV@PP+BU0>DH`>PHIOhT`Iw_:MF
    0    544TJ9MmRGn=CNuTAK3ZtCJSBV;GeBKcHWGGN<Ca>m`WOBm3O[YWAM3V_BMwDOQSFUU
    0    697aV`RQNDXcTOD9XoWQT>^T@AMLHHL98C>KL8XcYJEb3GQPOIM:EPD<Qea<[>wIXNH
    0    710B#OQMEZJ=N?XYAg=GMSEIDijQ:T?]\OV6PE:]PEA7WHKLNMEI9ES=M0J`>^NPaDU
    0    509EaREPv6mESN^1Y:lR75Rabw9@OJ9\dd.>WALiV@VKJYdhW:RQ]`BZeSBs[m]f.JV
    0    481FoOwA=V0DIV^`;@#R>3?PPPb;e<VkNZG5TVGT.D\eZ&qJ@Ih6N%@aBOQ.Qb+5DDE
    0    700Q<S;^;TJVi2bTVwEOK8OMDGjFMK<L8QLSMMGZQKAL`>YGQLAOLGH5cODLXDWB=53
    0    417GZEOwl?`A>(.A=SLBDGGRNj_@U)EEWijdPaboR``J?SB-=YQ?CYQET].Y&c\UW-R
    0    706NS^UFRTT5DGP?O_EUDbNBSj>hL>h_LKlUKLUwOYDPVNLK`lMOOKS`22@dITN5cS?
    0    459t^SOeZCRF9kVUmUiwQB8MTjN[>A+F-FR^^GER^-RQEI0WY;jSYaB]Y]\AkbpVFDe
    0    509O<LBUFweM>OfPBG\IF_UaXLL1)@2SDcUFC2tr^W;XS>,^&1JCJ=bGC6T7]RQD[8L
    0    544[QDL>BL_\CWFFOI_^JJYAN\5GpP=UIRtVdBfKQB=Z7IGw<jIF:I4?YMTERTeUK>Z
    0    664@liaRFFUOLGIwlFHVFOISIU@FO3RFDNI`:<IGMJIk:L=NS`>D:IgDCa9=GCRaPUX
    0    404jS6pNG1<_E.V@RA@nPGbTEwE8KUXgNYU/<_C=O1rJ_DcQmcdAApPlF5d,La:E6N3
    0    6139E?MK3<6BT<OdHc6CXJeCM\wM[[Y@OXI7VWjRI=WJX+:I`<NkoOCDL*L:K`<>29b
    0    445D[PS#<FXN[=UJTT\91OT;]cRVVVtImbGYPHZN3[@\OGM>W8GDaGneX'ET+F5E\_?
    0    658ASZE=M?T]N::kZUd=JH`Hf^JF#,UBB[MQSQk_NOL[OL\MNB^0N%V0QRLRXHLPL+C
    0    535H>D0'=L;QS8MOGw9GOLe=oeN=oIgY\V&8@FH::G\FUW$<fFCZLMfWGAW`>P54PjM
    0    633>?E?_X:n7PIQ1L#^mORLgS?1KNA=nLXOG@hN=H`YGc[W+MQQN:E\d:8XhA;KFNeG
    0    509G?47/RMW@[<VJ5_T,V;w0QSX?T8[UFYI`cL7UVRL:^Z>ASR84KC__kJ^ZGRO@<b5
    0    582T@1`9PUD9EKHDJJcIODWE:TPLKQ6I>HjGUHQCp:SQ^XO]HC<LwXZAXEPQMFVY<JK
    0    794EpS[D@K%GZCNZJm>51@VJGh^Wbg[8PP77O\a]@K;R12SFb0Bow6%YQJ==Ms<BB4\
    0    583P=[PKM_PG*<=>jv4M/d+VkPM[CZT[ADX\?HO\\XT]RN=QwV4\P]j:3<GnnW2Gwn@
    0    597NMD@I/d;MDI\YH\HIQ]W;<9Iqdc\GX9YZJ=9#?iaBO^?2RTEZ[ON_@7-^;U2QVDJ
    0    399SE4bOdjT5@WU^0PaT'Tgp^CcE)KZZCEV$WI^b.NNC3_1SSERPVA>ZT+k?7d#N(<e
    0    642j`J^WYELKGTUHWgfQ]fVwI\J^CS'>XVGQ;ASV\MKNLHMkE8V>PI8F^RUK;hVVH5V
    0    488McQiF87R9QTdZLF#n?X013KPHP<IJFT?OsKYHQV\R/WR?WmDZAG>K=2RRqLW;4;E
    0    628`BXV@_JWcPNKRK#GSNWIu`OCRpSYQY\N[?NDLMLSLJFXIC[FCVOR=,iNNYPLKAUG
    0    563LgLO`K-SiA^N2g@I\cKT_;EIB^=)k=VGDFHM[<EX3A.Yw4?kB7aFMACoA4[`hQOJ
    0    522D[mcUI6Pa\HTL;;Igv+Z>D1QOT]UI9QQcGXGZ6Dwj5LZ1%Z\?EQWWHId<P#]Vc=c
    0    491AUJKe^@L2CB;C_`RZ[Z`@Uf\>@B??4PUO5(\KEKQX8J$wB@REQb7AgVcHlUSCUVH
    0    500N8VLILgmJ=Q`)_R9h\L2XL##S1ZA6oTTc->5@ZVoHVR,MPL:UFcW'TP\T8e;MeJG
    0    558_^DVT?4d.]Li4VR_P@ENgXYMKPG7/G_EIaiHID._]P.IYPOYWWc&ZVSGXPQ]w=<F
    0    584d]>__OOZgGZTGL.ma9IcF^9P@Xw>lUeE7iYLS`8Mr,AEYNWXFo6EUFbVUwiQSC9N
    0    459dLNIO77Hlw>H^F'F]S&SMX1V,VBQY\Z`eYEE$7WaCr?]KDa=SSrPS`OR3Pa_A`Nd
    0    612WingbcNk+0PS)P/n`GNpm^W6,kG?M\d$#XjXS`NLwZUb^]@cSYZQF+Vdrd>iq60k
    0    603GDQeP;>NGQGYb1QVBZ?TK>U[V_J]VXWRFIYLe1@w6CC\T_^>YM[JVGWZPL^I@QfB
    0    934=9P?L?SeSBIUFKV4WXQOBM;K[;?VbS:aZM2WLaRTDbw4=Kc9K8BUKO8S\@.GIQ[6
    0    415C@NM\LjfGTYaBgkGGYVZZLlXQR]\U;Ab\TgLw@QH;M5IPD_ZLOR:Z\Kj[ZKMVe8Z
    0    678@mU?^`JO=H=;LlZcIKT\h<TDC<#P7)PA]JGbgZD=dF?SZWKc5c;C6DvHZ]G`rL<a
    0    636NEjSGaXY2>D?I_RgCMN-OXS?FgXD;3L;F3<`M\N4\=EVGnDFw\[<?MX;LMdJt_Cb
    0    621^5BWbY3\V=ca@O:QaCbI^][K;]3MYfwYR\MV:EXT]^UJ5;SYN:;@cC:SUBAXQ4BU
    0    772P@>A9EZUbVHScQMQ8[GfFSAUJEWYZLGmkwS:IN3YFVcG@HL=[QSY_SONX:?P8ONN
    0    463\w]HIEBNNGLXXRVSSFVB(?pU_;XWAeQMDN^S<=TDFJ\S/eLHLQOcM=<WAi9PU/XN
    0    596JXSJ]]<P7a\NGbG\gR#]@QaOXZRGGI>>PARMPGAfadRXcKPMKI>1CPPLAG:\OE5J
    0    461qSLQdaJl:5e]-@;vMHJ3AUoFGK[;HAHLDYSc`l38X=lCwf6Wni_Y^Ba[1h]\cK?M
    0    628@KVVOMVw<DW:AN2GT?;[YgP<QIQ:Ed;94JQHVVQK[jHHIVPf\R@USF,_aCKPNJ`I
    0    581P0U_IHVjCKNlBHJYaLJRU]Y?IeF[WWT`eBP?8WGE]`cCBDBLgOOUN98LgCRfCMwQ
    0    620]P=J:.BMhJA_ZQ_BBO;KANP[Sw^[@mN5HmgQ<><[6N`F<WG5kIFTPcTO?HJD6P_0
    0    847?S^;2:TQ0RFHA_WEFAaMP[TV[?@H>@S^cIDwlU_FXGQFVYaULN-FJMJ?FJQDMUOD
    0    591eZ:RddTZQ\W`MP5]aWQF]bKB?UHSnUuOQVZHIb.]=ZQaK:K?^R^ti7LQwOXl]ApZ
    0    411IB=CYah^M<]`H4DQQecNedORaQ&\eoH\KHiI>lSLEVoG@jV\kO+SbX#UrFDS2?cL
    0    471]D+M0b`<N^WWd&W@<=6hJWl-KHR]MX3`?RwB*AEY;SU]/X2g[HUNa5?;C1B16,DN
    0    663AIMNTwUDX>OS>SPMGTdN`ILBPLJCYZCe?D6BHPO7[;GJBZXFVEOZHMPJEPJZVKPM
    0    743\^SIIA48ZT8W]GrZ9@7KHEYUO]wNHKXV3SqODEHZF]+X@TJ<QgE;XWSDLI[<E5.G
    0    512>KZ9DF@T/Q9MZG_VW^Mh;XI]oB<vDL#Z\R=iHThB9OO-\USUD_7S8Y/9DYRDN5k=
    0    623h^CSIUG=[iQBhVdJPR;cXW_dIYY^XWI7:lw6>OXSBCQgUg0NehFUkG^VNMmnO?>A
    0    420>YNa]bON-BS<JQb=D:JwMWpOFF8U3ZTMEFckW?lb?6E_XiB=@ZtW;O:NGc[3ED:d
    0    446maAeYG1G]So_od;PZL;Mvk87hQpI#VRS6DKZ=0KTHU:[n?DXDNnP@moe@Re;W[>@
    0    8069DCIUJY^NMQaWfbWECbw@SCwa99N2TE\SPAab\S)Q`PHXdQVLP>UIqJN@W\BV[OK
    0    661TPR=E;A=goO<_SD<JaYNJRKSKhIwdM<;PI[=SBaYQ?]@8NOZZA_TUB=?LFZ<R?S/
    0    559;=B@9CV]SSVMR3>2FL3A>VPM<@.YIJLOpH>KQTFhS\N74Uo@D.HiNh0`TY#XG=V<
    0    598BR5X]VYv#NBXG][N2F[Fg\HC>;UgCJMET<LD^<nAQ`]<JDXCNMPIJD9RXHD;<N\:
    0    704CTMH?KG.Y_<OaF]&8WHR>G`g]VXZBE@<7IXK3DF<;J7U5R<JiEW#dY;B6LY<62JJ
    0    666M4_=)YSWjqBPaAvKDTEO5@8is.AR4a6ZwLBURBQM0SJD<`Z?E3GOIg?D?9QEKSN6
    0    403GZRb:EVU>XBF_whCIZc+Yn\LeDUNP=Q^\d?hR]g2Y\M?Ej\@kaDP]UJ'_RhQ9\?4
    0    53371EG:jYe^JFLI_hXCHfg<p3qO2#UJ[IZiSF?[bT06tcDaFkFDG&o+lE^KZ.KRVX8
    0    677DYNVT`WNQ9[68U7SAM1F[_a9:VK0@)VI83Lo`wUBPK6^VV>DPSE<90YHNDDWkMEi
    0    657?KiFMA__JH36:tEI2.j@QfHIwA,O?19dq>8TO?[AOQ[=N]\5H\9`=IH7TYLTSV[H
    0    608H8V=bRdE_^bFBHN\T]NSW\WYCI#@RJFhPP[9QY\F@m_>?LcU=KFpPZLYlFJc4LlB
    0    539>>CEPGB\cJU_PHaPShPbaHSGS==QOb_cS[eAI[OU5wmEDUNDKFAjCS>dQL7e8;F8
    0    457;3%BUKs9di94lPE6WFJ<:KIMA:N9ASWuWg.;Rr\/1q+TR:bCHH`]AegHDQ/SwAPV
    0    509NVKRCV2A^KC^TVF5U@1sU:>F3Ua880^H<JRW?p#UE?'wS8^>I<m<bYXEV[DeP83e
    0    667[BaI99PSE6N?J1SA9DJSBhhKi:=VA:F>\5Tw8Lf'Q@c?PgNbi^/_=33DbKI6OMV0
    0    580PQBZCHXN]Z>NO7h/R4EcK`fMTe_5LIO?*VnOVLKPKD9MTd#B[t3;<cX=>Eg;K+95
    0    483CUXdU>p80EY=4GH4\>R@gew>bFYm&+_VP?VF/9`UI]a?-qU[ih=IH+@?b5TP9KO6
    0    616PI@XXfj<gNCBHMKiF]IH:]>N0nD7R6CO=;EAGwUZ'Q6IA5MO;fYPAC;ZM`QFXPEP
    0    744C^SLKOM\KJ7FT`g\@N]_8NN[[;Le8HICZ@Dw[U\?T;NTneNNOEF;7eYNL`@X]X79
    0    750-?=;*7`XY[3M\S]ARgbnD_Nkh=LX@<.aW]IX]LpE#A\DN_W$OI@Z/dFFJKICFDO4
    0    432hU]hOEX]BH;LLH9TWFD`>OHW<WDBwCbI?KL>QAYHSGQ]f7UbYO*Tv>S<?Ud]lSUK
    0    580MX@61BF8wK2GT?b82]L^6ROXt7AKJO5jpOA@bIEJD_HG-GdOF<>F=a>@XO;GH\cN
    0    499)IK40CFSdQPDPte@@PHm5BErl3]X1?<`>f$Qb;^>=[]#A2^DMGQT,FJ5bIZ?YOWE
    0    483IERN^giWEUF9LP[ZTPW2`+7^ZT@F4=YNSdS_m^#MDX^Rl[NT_NkITGLK@iUgTVQ^
    0    593WJLBPL'CQeVG\:=O9`7:X/8NTI#XYX7GP9B<=GAPC='bPAZJ$I@OO`V\2L:SJXBM
    0    490\QWU]HHYY*O=5RIeRLHZMQ[Ie]h1JLOBS^MwQRH%YE1P`e\Q[P.GOKNMMUOH`JC[
    0    568OI\KL-S4PW9WPIIK#QH@>JCVpkXoKIBB`U29I1HHCHLL+^cI\NFhS<M6XNTBDojG
    0    643XV0KOU:2pkW@Z8U^PN?^N<Oa1bZOSGa@:[iS?O4V65,OR^#?kbZ9h>BZ9G_P],-O
    0    46782KW:8V><:<>]?VF(HH?;BKd`(\u1Q4NrK#EYQHS6OA?M;\2:3K-)I46;N@3=O/b
    0    616cQ_GUC[gNIGFQ[ABGJO]M\LGN]RZRCTOdDJ?J>PMRISmL\[BQPoX]D^T7ELYNHSw
    0    556cP^IaMTI7CW97[<;CTMOF`wTQo\BM;B=T8IcbUZV^CHKI>LJc`WQ<LKKPhTaQpRC
    0    506Y=PAO_YN2F\CYIFNiHGVnSZU,1v7QHaU\HJ#@]AV9[F\S7PS=GRQZDHUhKXSbJFK
    0    707DOG@_<EFKVGII<9,[\?c:OQ\N:BOQKJadaPReDCT7\JV8=Uw>K6OXV<NNN]F]fEE
    0    567UV]Vrg<]>WODO?;vhA/flTMY>kA#MSlU7?bXXXKF=cRg@CJXQVCY]8[^Ga`Zb/BQ
    0    532<OF2K2IXK_Y?[7I6=LWbHGMCWUJG^\7>PXwLRCJcTMPT?We?PFIbdID*ZW\@>9\H
    0    661wL7SPK&;TP\WSOi?NeII_=GWGTaAPVV6>8mA9BPgAD2GV\.AAZV0[hoa1[tSUNIZ
    0    853@>FJY^?QJREOV8'Sc\?cWYHFIL(M\M[PUNa=YIM]8RJOG/[LEILNkPVGwHGbCEIK
    0    409dd\<QS<GIqmELVfXpwg7SKOV]YJI9SP8Q)EKM:WkX0FGUiIS?NM?MU\]>DjH[a2:
    0    593?B[:?LFJQOIgwEcb7F?]GKN[UKCbSrOF<[``.5HI;V5P\GM-N9<Z]HA3JB;<.6OM
    0    657WPTXMI_L8<LJKJeDI&]BIKRWVVg[2VMLKCkRNOL>K>[@9aCUwUKQA7HC^AU-Na[Q
    0    537Yc6^;D_V\=RRgLg^T*]`H:UFB]`@^hNGIOXEFE\@RJqAV[>X_bYN;:`:d3q<TR@#
    0    782B7E.4.NLMQ6TRJYB1ZXQ:JOM]BTbAP-H\RRHIGWP@S[?@DX#=7CT=OIBU??HENW9
    0    460lOGOAf3jNdX8*m#jVjLLfM><S0RAjVG\T+E`[L<eTK_fQcWjE[lNb:jh@SMlbRJd
    0    469OkNNUbd/V?Mbod@s[?+GAL;P<D;3ESmSER<MF]'ATJ#`dTSMBGG=,lcWS_mKpL3c
    0    5750DB5V=^OPJ:EXbP<DQg@SESK^JI[K?<dcX4_E<]PPwN<4UZIM4ArMMC:c?S6XYcQ
    0    454eNBMb]LNMWCP]9XKIWIZnKRU]c=TAhcEV]g[CiK6GsDJAJ>BYWw=WKIPRRI[I6K4
    0    541LPT,7MFp^>Y@KV;FYSQ[qCPP;HFG_LF=fCrjQr0wXARZSCcCK20YAARt\HGAk9iW
    0    460Pb98J^GM)+TbN\[P^U8V=)>7eQXNAMT#[T^^4pY[J7IZTVDj]GQ,D\?R<\a;_PQF
    0    500EBV\P;]h9?FgUTUQ1MwdYQaiEQ&ZXlYcWYCN\OlJ<ZZS?e<:cu8Y=wHRNUgUXFGF
    0    606KVLGJ)`MYI#?O=k;BP>AEQJZ`hiO_L@RNA\AV<GTZVKC>OH/URER\KZ9G>L>DFNK
    0    618DHA=ADJwaF8Omjc]Jj^RTQJWuW\a<K@HjMHeMGPXFMRUWaD6UWbJMl^aC6B^@\9C
    0    634PRUYWSSmO3jG5\?ae=NVwmL6;d:EY8hSP>DAUgH:a/I[\AN^JKM5aUq[kV\ZRHBY
    0    487BJU>JUT]=;LM3kveHOYTTCwiUg?MPKJJiSZWUVCLW5D;9\\d[Heo=JNlOI_VOiFN
    0    243QPWFjMBb<>?TcRPN[P`cAwQFD.QX=DTZMMY>E]cBPGEGXbNiEE?I<SGMv_PNl;Je
    0    677ILcM1Fg^?1a-<TGI:S^%B\cBZKPZAQFPf8,WLDUSYdf6:W\ISSffEGI#h=DA=\\h
    0    540jSLZ@E<7XdBIG=UCB&GKMXg[WolD5GK0;OMS:BPUHJ#OR`DEkl)1\WS/I@i8O?>J
    0    654nVA^J504UU:TO-nQ?QROB@N;OWtW9aN>=Q__#:>LTBJSZc4<ZjU(ZIE9'TrE=;*G
    0    761\\Oh?IP5IRMXXNV;?AYgDNdN]XQKF;T=/KlYCBTJQI2WE^HYTc/@oDU,IImHM#+O
    0    858slT]4A15^SNRQ;T?92BUQXqYUneF+_V54Lcq97PUQ;4iJY1LVnT6dUO528wDCA3F
    0    795W\FYKIG6MHISP>UJH@HT6AYXJP\SKQU;>PNNAJYNFDK]ROERTZ#EW?GG;HW=L0FG
    0    590smCXI>E<UDA]ZNLD36XLBcnRFZw>5H@-YLMgUHBN]C?jX_:IQdT.SMW=FWpZaE8X
    0    885L`8a257;_o7wq>d5<C.d79ajvdqi;nFG+eiSE?ZU?4$`EmC<rh16aYMC;FWG7-3:
    0    840Q];O?<;0sl8kp;o/98=i;2LlbZZ`D`;?GflfB;8H>*@YIVX;_]#6i]=98GX;7428
    0    529WVE_AJ`G%@N_>KOBK>ZT@dqLLMmV6Oc4;V\^GBjTEA6>BaAR[_>$TP>1VLw?X@@T
    0    306:T=]6D9DU\NLONO9XPJ[?@UWZM%jg_.ENe?.O>oZ^?Y_5@WLV:OHSEIA8#.R+QU:
    0    837@X?JQ_EU^R;=RTZkFL/[M@5aH*#2>CB[VTOWd]5/<A/`Y?OM2H$06aWo,l;Y_L7D
    0    569Dg.X:LRKm_MM?;c_4g/C63DdTF.3ZDJKV__`[X<=/4AfIEWCUR#?LRib8cS<a@CW
    0    826>^KPb]AMKX5BMYW_=NAPUCSWF28BCA<XTSQNd[I:BA1f`4F`2IE;7MfK#fKgfNKU
    0    478a^FJMN6Fav@(O`[B?_?K#>NcXQXEVE6;jU>=VHEU^G@QN:UPDPdNX]ODLLKGfmLf
    0    436@[ZQRUP=RS87KkRRBGTGMT=MA0#B.cFLIM;U[`S6U84bh4HI0D;;A5gN5N;KEJ9L
    0    423JlwASM=@Vhh7S>2??F>BD:?%VE]ZU5EHb;>7V26bq@b]>O\VVKi\o2Q]NNA9dSOQ
    0    597\SZXFKBPTEhQe\FBWLYWBgH0i`HJHQK2Z\XFGHNO*P]Q6A8RBDkCSGZEF:NPTw?Q
    0    404GI:1I<K'aj*^R=@AOXFL=EDbl=BRZdLAkHaAABDU39TFJ6a#M0YhKBPUGEIP;g[9
    0    673GDTO;DfQC;VLGGUCN?WaY_c_^H6kFKKZIW^gIWc?<Tg,SmYGuS:U9U#MY=S:EGZC
    0    795RLe9QSjg0ARE?IITaPgIQcj@V@5R9AKjM9DewcY3CMcFQeKXdMFk5W7UlVZUSEfA
    0    417NLP<@]Fk?R_JRLYafOuZ?XMKUYfl<X._9NDBPQwMfOr1P_JKo^DdJ_0ZUV+I1@?<
    0    739Y4a:ERZh&,MD#rf]DCm9N`X2a/@RA9Q[H7DXV\_5QA[?:WVSWFUN05M@QY4R_UDM
    0    608QKc;`3dDX%USDDuJ\7iG\L_\<=@5HB,nB3>Ae@[3`[]B.]WNEO7`NJ5VObJ#5bt?
    0    408NTR]UV;@RGj@=7PmnA*McUiBT@UE_ZW>$e[ZCQT#i?w_dJ(FVJ:GsFbaY^ThR/ED
    0    473P<qF68T]#-[R;[lNLVdF;MrIW8cc(SIUf8?hM]kObPd7%rIXq6FWGJ?5q-uEGRja
    0    83937hCI/ecA(@6'`c6AEiCJej8S)GcB/;l\;,PaMf3N^n2FawOPMOh*PD;jHZ4OHbj
    0    426E<jFYG^NE#^*Ab<ZA``3Ak[@UQHiN[0MUE@FNAN]LYoA%UFMFT9XIQF*m>=4KS`^
    0    726.<SgPNOg:@I@FJUeC6TLMOhQE/GG.#^iEO9ls\a$TZd>MjSLTY<C9[BZ]OoFF@J[
    0    432K4GQ7KZcF3\>HTNIMJgJRcJHQ+:VEEIZT<9WKCNNPde#O]KNbPEX=b9Y^>E:MVLA
    0    640D@VF\S9OG@NDDMZF^Dc@BaTOR<Y`RXUKEUGfcIRLHF\KHg=UEw;iOPMS\HPXC6DL
    0   1064@8`LGETT@@IG8RJKJFR\AiwQV=GS@@C_aKCiT_Y4NI^@IbQR`TAW<::DXRTBGURN
    0    481#SgGLJ]ZFW7:S[VKLKKXFCM8L:NO3VBUKE?hY\]AHWFA\GHVNF6H2?MJEB9LT]:A
    0    608JANTGI\N5?_><TfaD?]BJh_pZXkeF#9hUB:QpNW-hYpBTRU8]MaXL8:6YISE@iUK
    0    9164'oA8=sf1/TF.Zi4IDd=8fd;fFEl9VNVeA=hHGaPRbS10in7gYDo;I/3w/O,A[W?
    0    5648#XDTAvX87_C:WJ@DL]LHhRKdB5o4iL]XDAsFC\7DY\'8RiLWFFf3B3Cp2FAPUV5
    0    695EAbe`C]2-NFJ/E/HZCH\8Zj`C$;<Q#]YBLKIe9^4GR'QY6U`-GGOM6E3^Cd&c99l
    0    614WN:PJYCmjYmAZB6wbJ@Vd[.-EC,_TAORC?Y=:G9`:ATB8XJN7L_@DLTVR>=qWFbZ
    0    7005HbXhIf/1H?Q'B$>gF9Q5av^>(12V(U]COHAwLV;KG#SS,[w-S=CJ6I)`Ri.j>/j
    0    833AL\J\JY9KNJW7FQES<ECBMRU<:?4S5KW7O7KwCM4OR>VP;^`0TQSFMDBTYX;dKRW
    0    513?WGc]RZPFmDWGK-BXZNYo.H>-R0^YZ\`VwZAVIOVLsTd;9SOEMI\]J5Qb'KmEOV7
    0    654G8rqOUSU6_\JFC>QKWIi1VwXDE;O^:N=]BNUSGcFbRTKRT@>UZJHN\C>XO_F^<8`
    0    840VO9W>6O>YfJlZ?p1@F$wGH\\T[_[UUMQ6dkD6BAM?SDh<[EG[V@AbM.@F1XFR.I2
    0    421Ocg:0_^>OUVV:\BOP@mC_@#56TAQA7-mO,GJjNW,gMNTGhF/JLH`K8`kMUQvWO^_
    0    585V[>sI;7;->NLuU[KbT>SAOGGE`G=WIKVcE_VwW3I^JIwao.LOSP@t:pS:`G`A?SP
    0    745eaL]_Ugd>?U[#YQiNEW;[YX3G\QI]JWL<6OISaR8lRTLXRKQdWCYXZdUR]bWZNOJ
    0   1104\f`c`wFU18p5>b;mX9<aalaC8_[9R=b.G.baah@.b7<XlY,fbjK9_:aMMpcZX;:a
    0    894Vdi[a_Nf&0UI#XObd=^VWnj+?]T>Q<P8;GdpO_J*dDHb`h?bbZ?Lb.VS]SgP_M<e
    0    676W]gABIQBSOLLdW?BQEK?COMPOkVQ@:M?_FOTVRDL[#EbOLHNSO^P`IX5FUGE:RKX
    0    981EVZ45BPGlTJ7eI<?GYLT<GZDaQanHY>@gMEA<5GeJB^T3Hc:<>g_PFUDK=7E8bw^
    0    510SQV>&UG:eDBVeMOcALLJ6JHD;jLJRTTJjqITgYAJk<wl7LUP=`l<VMP][PDKB\R[
    0    641bfgI\CGFXY^6If2@?c1NB=>UhKaOS==>ZGEB:?2[m7>XHCT65DwLaKq<XJXcUIEi
    0    5942ZU@#7G0PcCAZYA8<QHA>9YVkdXWIUENUHIA\J?Yd=[g4MVBFKTY`K^5ZLMSFeQZ
    0    305BKC55B^]SUXWc8P?F+e\H@^LaKwYD\K*=aoF<<``;>PDBl@4bPl'a[<C5EFG6X>>
    0    699;F`?OAciLCT.8dBbQ5dN=oj?NJ>UO:Fw\Z&TDc\4Rdr>:SNTTY\e65<2m^H9CCd[
    0    514NKDOV7IK9H;l?>j;LEgO>N[SO;_d<\n<HVXLd6aMEOC.5eC6]hY/W]+#OCs$OV2V
    0    464f^hfneT\3Em1>UAbb4HGiPM:Eu\%[)T64IA\a^R9U#L<gd4_AX\8?.iZ9Un`l]&n
    0    730aMa[LKSfH>F07O>_PUHJYvf>CGZIV#L]^\P[fjSDZP]HIGaJTHNS3@SK`HNJOBYR
    0    661YT._G@b<1CLhDJU;P5uSHnl]OPsY9OZ@;K`VW<cQLL0DM]DNSiK,UH?=R8w6[JEc
    0    750Lw9qMBU;ESGW`K_CE4NoB_ufVYT>OGYJ<grtNLg?UCA\Nr>Uej+*_9FAVMmHW)#K
    0    521]T^H19vq1*H$D\\>>2S-UpcQMgma#*?G89@dLR^li]]=cp7[odpMNbwK^CbT]2DZ
    0    482Na@fJ/XHHC9D_XW:G4He4TWaHjkUOHT2#MWKA7PbFD@_Y]:Kb`:;`8J/3QeBR$<C
    0    7519M5DVRKgSJQQSE<[TaXNaYC3Iw>@^SOKdP7G7W@^@VjH>:B6S>qeN+<_rT0eH@ZN
    0    502sUU]:<JSbQVqNIN9@ESUU<O[SUm^EbEcEbA70#SbOU:JJqEQNaBVeALXITvKL`]G
    0    493V_TIw)HENAOjTsXVS*_GHVapYX@N5VIccI]M>cdPW\NSFTHNbbSQQWBL^J`:FRq[
    0    731]YKwABMN8G4KAIT^GCOGGVWJ@?IM;Yg3AQTdBGYP^HT7Xd7LYfW?OMOJ6UsB\FRI
    0    656T4LX<Jl4fAGYJ?B\J0B:OMJFPTcN=GC]ITCBJdFQKWOP;@FU/]w)RCQ1E/OAEOTR
    0    460dwHqS4JIIZSLa`O@9MMk<ap[4VIg<Zj*KZIlQRjKXHG`VjB=rA\N^TQTNPXP;KP>
    0    656R9GFNJ[IcV?B^KA9NX=)P]>BMXoSbQVAwL05JPLJ;heF@8RKD7XJQ`^^VSLPHPHQ
    0    575f\asI[N/NJZSJUT^@FYTKFqX@fV?'Tb#@9]wAIA<j6@XYh@TbRXCMbQ;A]XDX5CN
    0    994FE=lBWl@b1L9D@>h_AE:QQHB=]kCCJ?iCaASIw9<FnP=HB4HIadM88G6G6NLAWEh
    0    467&H^Y8FBFPO*KNrGN=GSEEZHE`BZX9NH7YcDR/ZSHK5S#)WI:QaT5gHN5U@aG2HCO
    0    686@[hIILQW5?RG>XEdk4aRX^]:R^SD9LNAY?boQLd;wOSIXa*ZigQG^+]GG_CHcABa
    0    73374T@>3e[O:?E?SO;=>P)QTTbhEJO;I:HaA<RQHh=Zub>9n`0PM^h:\9;sM<5?^wN
    0    441BDd0,XAXBY=bwc0mhK9hCDL@s?[@7]XMHc/B\D:6,KX,gKL63UZ>?[\n@1E_ZG>R
    0    480WM\\_AEC:Fw9I;`GIFVCYKmZT\1\C\LW&>KEBFH;P0\@I`KWYNAG\HVTPB_DTD:N
    0    897LEIn`VNJKn^he6=Y_[AiTcDK<c<IY[]rDqkJID7RAXReHJJ]UW]Sn=PSMALXX#OH
    0    724HRGM;@NAbSONLZHGTYQLYUPAdKM^dQHCH_=NVOFWH\P`M@CZ86SLw1H6_KYDSRY`
    0    764iiZZNZLF7$c./UH_e1IdVrwUC`_47;\1:AM_jg83`7/giT<iaoQ;OL[WGgqRl69t
    0    614PHBPXALMZQ^gc4ZBQ#6^6S]_OX?QPJSZ5EsKKFPBBMLNGWLW]P'Jg5?JYHQDR<DI
    0    566OJBn6(P-J87LQ<DKLV64?4DK^bwNL[,FOc1JDOK4D_MSB-]GRalQ@NM1;0PA9F:]
    0    76032ECJCKHVjGwT@7COOG\JIQIO:FaXJFgTcU:@-DQJVhI19PCB2ehY+7NZ@B@FGRH
    0    503CF8ia2e:W@]L[DHlV9-\XZES@fm1aSQPF_/9\U:eEYKX>.Nn<lw@L5.=JDSRBG/r
    0    483GJ2SW`c_IPI##>>p<F_5@kP0HK_H(E]aAV.AOkWFJRC8GUDGHWhI2C.%*<`D6];q
    0    741O6;w>Mb@?0D-9B<U==O6EMVEMYf<7WHXPT5EKeBW?[9FF?;S6pFC5<G+QFMKLe;h
    0    464OUHLQ>;aY=ZBT9HD]8]PJ_aA@YKLW=P^?EU\WTZ=TEXQOWLS`f#Ze==J]TW9;:e<
    0    644a_OO@K<@LT>`SF_DJ;@SH@GE]bj_RiM#([qF-SEY],.aOI4CEQO6fGVLFU_cYM8I
    0    715;_RUGM:=lOL3wYFXL^@OFAQK`SJQS:HRhUC^Ue>;K3M`G?fZBJb=KIWTMY<XGMIW
    0    571NbVmcMBJ#E6X?OQBB7RcPK^:?Kq+4AM<GDW=IN>'oI,WQFCc5>HARe==Thq=YN.T
    0    583A3<*=`ZXf\BAg8GMIlXH]QMSIUHf<Y#j.V9PBJe_3ta29lM?hHRc7[MUF3DD.=X(
    0    809QDa=p<Z/Q4c`'FdNb2B2^EMb1/>6g33[@<6@`G@9YPHY>:Id>S#L?RJg@c>.OhX<
    0    776KSjYQ5HfBDdA:XM7iH_/bgD>WwaY44BKC=9TSNNHaSbT@]Hd_NgVSD=ENKVMRbWb
    0   1104bJVAkKV5eGb^=5wDQ83>r=Gf8HCDiD8^:<B;_@6GWO?^:JKGBCMn3b<o?l:=9ggA
    0    825PGu5gGR3N3]S3YdMO.T*aROc8K3+=*DYD/4SwJH+mCCYQTF]GR$W'iDlQoN7YnPS
    0    399^MJLKTUqHP?1QUJf#HONI.@L_EYPD/7M_KRSLMXAS+dGa>WK5;M7Eo<;CcKVRe`N
    0    542VkpG1>K2viQXd5@.5^X^Ej[HAlbf>@P-LQXUF+:mfbcY;Y\<ca]QY'R#L']A0LfZ
    0    590@LegJIhCFTU7QgMOJ]COMh@0OL<I=;9T_gLwcUDJ]<]Q<PdWG>JQY?BEiJHXJ`EF
    0    726F<4BRP#MkiCZfD]V8kSIH/<TYWU^^q?]Vk=JUMBa*l^@D;j*IL\XTZZVU?7Q3Z[-
    0    560D_f@AjFCM6[9P\VgLMZ\NQNc[GPU6#PU^O[mjjN5]DFRga_\DaM576N[SnQ[ah@X
    0    594LO\Q=QCAMM;WYh[\<RLPU2CUm:RU9WC6[;C`]6O8XP*NwKTK5=?.BbjZ8]WOfY,J
    0    533gvFnEa5?JGP/QHEcd0POVNONgP`VPakKREnWQbJO_>MwYUQdTdN<oIH8HgTaKQ3P
    0    707Umc;@FN<GZAQiWP:KOTIBI\^aZUbNQS#S?MQC0KSc1;ZR9P9OQ[Q`1i2:>UO9HAU
    0    638PJfLu[D\bde?BVGZ\O>FVr\7aZCQS?YHWUwVSqVMZ?[_mICXRgQQi^B`e[Qt[CAQ
    0    557ieUWM[JJT=XS:=_QcN=Xl[:CMSC?8LN?SG[l+ZN<PI3ZfP7\Ow<,A[P]<USZ\;QQ
    0    442L>:RBS0^8;P@MLDYVFtb_;7$=9@%E4kNC;<\8fAMA28IX7?YSLw?JXob<WVZWS:^
    0    769^[URDtVV:EEZIRYai<KY]]MK8HI@BTW@CSnHM[=@XHF^wG8RWPS>PUWg'bHa`K:X
    0    542XP1cHUar/HXXXMgOb?sBKVTF]^YB@OVd,9wYFFYGTUT>KZ/MiV_TLOB^oYFNOW<P
    0    869KT_kcgG\;+eR.b8hw6LNqVR0'RQ#Z;\I?:IFZc13[GF_kQCgGVMJ=Ded[m[c[G:i
    0    827VUbeHdJ`<+`FSHDPH><V\`j3WeM@BJ`@:NwP?SR>\KFdfb<gYdSGeHfLM^Si]B;_
    0    4104dpY>YW@6*K3:_ErLY.PI_f0mE]<+ALL>RUw\VC;^06KbQK^Qg%2>Uo7C_Jkf3KX
    0    544HCS'B3csRdBANf_AKS\O:bm^GEPhFY>c>VNZQ2wX>rk3%Te;j@UgJ178b.D;/=mW
    0    634blnDCFOCJE:2PV@<:fOF=?YDhNZR>3B@jFG5[6SGw>RQ2OTD@LSWn;WJc)37=ulP
    0    880^fbhadKS>C[A<ODaWK?9fQNI?RM@]<_Q?<@\\[K:gKDY[FJw>PJXCE_O]\Z`VX7[
    0    898kXVSQLD_LHU[Bd@_WQVBe=L@PVwRTOcDKLMMFQHWWCPaU\7^RL[VQGZOFLbETFSa
    0    463>I^KMNB,o23AELaMLWDHRE@P>YN)N/MU>GESwc#6LHWQg1FOP?O&F@_]>jIEFcBM
    0    514P^&KBBM[bNMFV`hXDwbWBaIaa7CQBKNUh<HoRj[4IEORd5KKHU%6>uO\>d6HiN<B
    0    950SSo^SZZS?HYF<UEHF7Q@USZ+E^<IL<NKT5GW\XIWTVYJM>MU`RPRb0U:wUKDXM[d
    0    524_tP[K=>M[YSJmNRtZ^9]W\>V[qVFBDMIKZeNDWO]@2>wdD4?VTWLVXI`;HHWNU@I
    0    712WbvXcS=_56c[0R7]kFC^lcnC8`PC9Cb>HAUfWq4Br1SSSKLw\`U,WFRZWLm\^7Uu
    0    446^1KNbmCSL>gOW9.jUeS[oig;9\DGTPeZqOZ7EO/pQDNWW5T;UFw_eLJw[DJpL=OZ
    0    655NAGUh`YJEDOQCR1FOmAT8f`E<c5=VJTiT`^TIRZI:`\>TOwRONXSKNEVgLZW]?K_
    0    553=.;Sk;\@@d[^R6SIkO77\4,HOCNMgYJwSeH=bRH;EgP=F6]K5RKXNOBZR*VBRQXO
    0    565Q[MjaXN8b=NYLuJK[jIJFkGXLM4HP;GHNX8MXBUDcJJdXLdVFXgJIZhpL]X`_wON
    0   1002lWEWOXC[GNVEWO)H\ODOeM0#JmHYZUe;c?U?JN6R>AISRMGSWMgNaJXQTO9\JUVN
    0    425:TP\9IwTiP]<@WWJB=bMQYdF\VPKQM;MDQ5\B)WMKOI?XIVX]KYIJF@&r[IL>OTW
    0    484^IOVBJMK82,XAbZQ:VRVLglWPHFOIkebvTnZCA[FGbTDQb=BUh0Jwi<IE\[MGEb^
    0    495_ZYBAQ6Q78J3NqEdMG^McWa;o?dp3QU-a,29AX=QnMVAhk;XcwFgTFXFDEBJ>_JP
    0    407XsUR/B_+wfWA[[RM'HVFC^K<Wc\HE30Kt=>GTPPlYO0sJqSVQ>ZIG4O%o\HEV`G_
    0    794IfZhEM9YJ#SO8`PU?HPB_tr95_KHGAQ:?IF^QU;=ZCZK\l=SV`VRP*=Kg_]IZMba
    0    454HVVJ+fFj*CH@\dfNQVmNYPLC,K#R9GSGJBI[JXO>SI\;Q\9TRG=I5PKHRXJODAPJ
    0    604RDIK;RGg<JUROQFc@PHThXW@R8GJRNRSMO]SVa6YJA@KVQA[F?#[YOJcCrD`]H5:
    0    584:Z^FR=\T@<LVYKRA(5W7hj]NGbWU#7P1O']OEWO3\UOHMpE\wUFW^O?@MPQGUY>\
    0    834wnP^gmB]?VdRVXOWQ=K^XMYQGU@1@3]YQSGN^f:;U;Bi^Q4ZEQI)J]^\B\WZ]aDh
    0   1067ENLGKO:X>GEBImaS9UM_UJ?M]DCC3USGPFKRX_PCOB6PwBJO<IM=1[ff@]JImX,P
    0    369E3?F1S-GhEK3UF-/MbBU`6J2/Z8P7D@+w2FD)`EWUG^>`RFi6O_CQeGOW0ZQHWWN
    0    622E9AQ@PSE0XZWFRT@I4J5KGwLNS<lX]^TKG\``ZZMSMLEC^\R\\Rf@GWRdIi@:d^V
    0    586c7#=MGIVYC:AYjg+JcY;lB-<XDjd4rU:T@988NWX*T8=\\#:C8KM1q>l18HHO[]P
    0    655ARZQNM^c)7\?8uKiAU\;UQS3POVOG1;LVAQec^Z?iXOPV_^N]PY]9Gh\w\QUOTUR
    0    812GMwF>NjeH=V4?kH]PDRFCji0RA@KB28cj4Cgf`P?qLvHM]abnSY^I>>5j^75HlrY
    0    388=TE_JSE689LB=5IMsjLPHAN3D8-/ZKY7JRODaL.#47N@D7Ca@MQK`IXIOGOQXV4n
    0    540N9M;S6AATh#\VFk44PcS=;En\>YHJWQqRN.-;CAWNe>BFPf.X<?9Kc>qCH_A3`U1
    0    604MA\@WLJkYKWHIF,L][[@fV3&JIZEc2Fcw=LDcq>]U\mSK:XL?<[TSJVgZ[BNV^^N
    0    661f\Vw_eGZ?(ZB%RKoj(kGrjb(.p<+D-\M2,UYeu?%l4NbdH$fus>,FBk[Upfck<?k
    0    670cfLVBi4YG<f#MHAmeJ5:IMZ):d>/O5R?T9LQhb&5l1Hj[F9ZQ\L;PDa@HSKeZ:P^
    0    661XO0?.FDSSb=MdLtVUUJZNCDV`CXw>[EGO\[l8IRZE]BPZXHAMJIP>tNI9PCZHHO@
    0    7734F\E]CTw@=KHYLYLOYT;RWW@YKQOLOGl[CBKOJXKHQX@GPO8W8Zg@K?BbAPQBA[V
    0    806GPWAfbIkANI\VQHbNYNUNNLTNFSEV^D[UR=S@bJIWOGImQSXDTN:E_XwCQEjQL@I
    0    692HP`fc`;OBE[N1R#]OF]L`YK?B^GKDJRHRV[]PXPKa6@T[U@j\]]CD>^TDUidMSKL
    0    669OKuTJKSvV#:@-URC>GcBKqlHFP[RFHCFc=JgiSo/\[j@LjIS__I^7AV?gN\;KYFT
    0    4316^mDPR^CIKO5A7>>GE<Z=GQMF;*8KGD_DI]=vWB$XMDw>KOKF[aZTGG7Y[EY9P=W
    0    484^IbcdJSm9H\Il@[R\FZYTZc7<VWNXMe:e4LTTcKHGF_X,i]weCA^O5IHh\AV6G\s
    0    609`G^UBT/2oHcP[ELa_-SOXCBAUUJV]^8GVJaOZAJT_;wgO?I=@EPrl=IZQJShTXhD
    0   1058^TbnTXSB@2YB;HU`S8FH]_eWKwPN69T9E:[bL^D<j=3VM^>bbgY/TFY?;]gF^U1^
    0    485NVi^sX#SLTREGbJVGB:OIUTL>PYR/<F.F/7m]O29tC*aieAXLpC'?<`6(VQ4XU7t
    0    660ENaRmPe`P8N<KgkOMHTS]SZOQLSDO66P=1H`]QIDVG@ghWEZc[6OZfk^Iw3RU\KT
    0    530IN`Ha^fm17tX-QOF\2@>OX]KMPVCN:aiK9jj=IWSbJb=gdoTrP.\B*\SpjE=SCwT
    0    704dal\jh]cA;_7*kLjZ<c@agfJ7r_240Z9V<Qf\fO:i=Bek]CYXakO?8wd]a]XvZ6l
    0    485LV^;[].QK.c?8H>bSPKG\?;/HGL#l%]N_-J<SYA<@6Sca1=j?2O3_KUVLSMZVQ6D
    0    626V=EOWGDGaLE[UHV^Q=NY[hK>FaLJTlbO]_Za1QJ__]Xo]w/GgbRcYO@aP=QI4V:L
    0    474[4F4@519O=CXUwkIV\QDOFCYPAWODRI;i_P6jSgj:f/HZ4>R7HkYPXfWJFj3OmN8
    0    798bQb]s_3HJB]M2ee]Q?XInHS<DSRK6>e*60LOfY@Th?=^rP4p<PU2EWwd?^XVd]?f
    0    750jaYS6_@R28gdAW?TN?ND]DUM?IW#A&tCO9XV`QCZ[,?WYO/NTdn;\\m[/Vke\W3^
    0    494\OJ@>KUN@RKPDRDLVO;HIM*LW[LQMFZPd?[fddN@iKd=wBPDR^FGN?dDMbiDLURP
    0    5779@HQ#Hip?-E7:njL?Og&9ebP[=S_7W6A_=7ZSLpKJa`3SM?6GBfUA^Q*Z=M5=j]\
    0    625NT6F@q@Edv>DwMQkI\F]9BH]LO`K:NW`Th;eL_CT3H;jc:S@LT5E^`[U8XRl]iH8
    0    585WolW]X>e/1r&CbBS`4GV[bb3=ZY6pG?FP4GbcW?#k:XN@]=eU[NMV<P]EMa]mSEe
    0    910>\ZJGNX[UIYLI]YXRIOiMQQObI8_?2IRKQNtweW?QBVQFQHLMF.BEVPEQ^KCNd?G
    0    7663>FJPSU;SQADJSU^JN7<H;C]XE5MSN?w\T=LPZPGJMLBJARED=9OEa:[?X6SP\N:
    0    679`Y\QM2G:aQSSSDJWV?MN[GX`PPIQg[<4JVK6TF0EgG@QBTXCKqX_waYPOM[:[UO:
    0    7987E9UA\IOVl=Cg^WTBq:dHA7w_59>FQ9`kPCH\cJ=/V9Qb5dLGGS6:d7[AZ@[JZG9
    0    677nMFZCLH9OLKhM>aJE>YTAAcWd]vX3]?I7l\wBRGRV=KQHiJ=gMMD[V@,@FcC@>8S
    0    592R_PR2ODH?UH:Fa9w>d1V7aN=NQb>4;[ZMgbIFt(U9CQd[SA]\Zb/HG[BIRHgt-/P
    0    676]RX\OMI`K@lR:X`TT9L<n[J<IZVRLDI58#CLYd5Ek:G^Qf;dZRN?DBX?Q`JL^@L[
    0    533VXRMV^w?bUBaQUS`Q[^@QcNRVK*N?)I_QZ9VQFVPJ^N;Q<\dK5E[Gn*EDFP8RX,H
    0    833]ZY]JcUL<ATGQVOMHRLLcZTK6fZ7=GP:K9HGM]H7_LTPW@BOMVw?`TRSKbUQLMTe
    0    922\iZXUf?NC7eB8Pcc_BHK^V_=;dU;9;b7C1XVa_<7_>2]pV?bNnW3RQf\A^hTw=.Y
    0    696fii^kwE[ROlILL)lWO<PoaY-.WAG=?SD7HPH\\0;`;Do_QCt``O5Q(YJ_mae^>Nq
    0    920IAI;F?iPJIO7QIREVKXBR_W;OFC`FU;][WFX=`QJ;`fA=N[IWMDdQG<:vE>M?HwB
    0    643YW^[fa3WIVsJ[JEgmXJQf^TI2iASWL_JGDFK@T=O=ERwUR=bTOaSdLOYlf_g`ONW
    0    575VtdKAG\?ZQDJWYVKDhAJQ9OIawRjhK<R[fDQ;Q]KSDR_RMOBRfMUXOoNHCO?XNYH
    0    611XF]=^<HHdV9_VXZ1HMPHDH\;ZFBIKHQCo;HG]DLwQKLN>]Q_E7aNgQGB?@JG=gT[
    0    552<TeJ:a\?FO:>CGTR]UPRPVIHY##U<B7NOVFNbdU9]2I8TQKdA>:?-CHBRXS_ZO=d
    0    765MaMUAmKK=?cCKkOwNERU_UXJYoN5PXPDVDZ]I`4FU9S[dKFfYlV]FRUcUYJe[P5`
    0    549YCVDN0-)ZZPl?OYDUE9FB=>`TL^MI,Yj;ZJ4aHI;6T#L7,pAIV?Ubb;MDV_/HI?M
    0    495UZVSOa3.Cf?7NqZwGZCDbLe^PX_E6<.A;I[aek<IP<4`kWVEL]>;JsJ]:uWrdi9T
    0    759JWc^PYHUPV/QQO_ZE9QJDawQAFMG6FP4RSLhPYDE^:RSIe=H_T<O?SAO=YTMVB@W
    0    491QD7V5M3VA2K@SQc-KOW4Z_P^G@Cl3FL@4EZR8B]N@GH9bX/VwO@`7ZWV<VMNIPEL
    0    509ddRw\g@aA@TOTJKf;WFiUVWhHFUO56c/EEaSTv6:a72cgSO\CY_#YJ_NBsmN_c7a
    0    782<MNELYGYRLUgNm`RN[^OS;@RQNW,MNoUX@KHNYaYNFCRaE>BHRZ8>bgwEQZYYX:E
    0    602a,gFHN7S8=ZJ#UNH[N`LqV^RX8TXB@kSK%79PEGKTU@$VbVNHGm>$A^V@Dg9kdZF
    0    491TSKS_gPUK+dK4N,e^hV?hZZ0:cNBL#o,B=8B]A@`Q=NQ^@3jQci5W^fRNCP_bKIZ
    0    615FR'.O8ITkwG`UCGKEqGaMK8=\I<jdoLJiRO=@7Ea4QcP>FeJIG[9MK2^<;M/)AUA
    0    5241E92KMeFY]4wgA\n<hBU9R3VKNLHElFE?YBBp>LECQPXMGT1ORK<DVVpDPI1MTJ0
    0    941vecZ_b+gELwIDT.jeK@F^E;74aF7mHaEN8PG^a'Ei;Pom0:iQVXCM?gse_I_QCDU
    0    579hbM[PJTTKIE(:R4Wee:CSHY2:KC`PQi'4=OHFS$M[#CoXI=MR]jAZNrWAR?PRZNB
    0    403-@IQ8BP7I4B,<XJ38Fc1SVdDQBYe8Q*LM0-;U9[LT]k?1aL9:FL[II/#l@L7<bWA
    0    618(WFH<TBbKYG5fwYTE]SeGGR_nS^lQ_CeWTQnX^RI[A^NjN]%DMVMR^QSTe7QOSOW
    0    738RQwJ]_XEKD\=MPD-M_Q6WRMCN^EKeBSPX5:C_FIN]>M`ECOS@IRf`7NSoOM?AXfY
    0    435HaX#8cP6`KU]OUC+DJJ@:LNWMLtJBK9FLIIWFQI\eA5P[H47>7aMSDSSQKLY=HOW
    0    740K;AHIJ[ZOI?CDYgc>NS\7MCg\<G1;:AiMV2WcT]B5[J>kTd=:AJ=#WLgAePP^`4:
    0    549i]URLVFV7<[H7g?_S#[ZclQARJTHf,qCM(TP\dRDa@[ZdSGSYP_M>6PMdXPag?Oc
    0    773^bXnpW8T=OS_FKI]`\7QYIMX6Wa4oGeNJMPRSS?@QQ@wf@NYHW^@sI]GElYYiP0]
    0    652OYV[PX9Li[a?bc[wg<3dZ_@H;]?9YE_]jTBbdX17`8JddEHTj`VJYEV^^]j`hb@W
    0    573\D@?D^5iobIOo<^UckGj>?$8EmEP`rFNN[wO)`I]8p^IMRX@MHKTV]RgU<;[HF`/
    0    658_X_`Pf7]-3q;BcEr\KUi`bP6+XM/W<qP3?pWqh;H^*CebWQS]c3@OSXfOgIdw=B[
    0    5348RJGQ9g58Y2P.AR#M_,D&]`eA,X\bJPC0TM:f1JURRRA;-XI)<7VJI+5]Me;ODHM
    0    787OH]cg1W<Ej1gA>ZGg\@w8<V`BKB@gQp_9iS4h9XFGdD]C<YZDQD?TE5;R3e>dL8T
    0    592QXCbeN]NEFTM=OZNpF8?[W[G#T4@[?\Z=OeIUNMANZM_HX-^?NCF[HGZRGXNa9@/
    0    471Zj2pW7BN@doURUO`TQTNBX@CQPB6DI[BCkDchUMBr3:U`HXDI?B6R[YW8S[QsP#[
    0    886O\UwUQ;KJOWIP?ARWfI`K^ZWPL[GR2PH?QS8UQcJKWBNLBW^;WG8_TZC^OY8ZA5a
    0    889Y?b=P1`B[+VK2XwVA;[?WHG\ON8BP26\B9CG`JXDRUD==OTOQM4[8Z?WHV66@^TH
    0    700QEv@mI@>[N[T:DbLo83;pOSPPB9>L:Oc62D?w[L?v5ZUFUQa6\HVDFSYBaFTAKR8
    0   1064WFioDVU^1A^;G^PSdFdRVw_7S[NRGNY7JDP`XLQEdUY>D_U]dbA^Q=A+fOeKVAYa
    0    655/FBF+Le-b?54U;HB87?*7>J?clkY*B#SJ`/G:MJN>NUI;@f.E^eDF5D0<7A6?][k
    0    722PFJR2J=;Qw=m]EG7=Y5J?RQXJNPeXdL>WaL7EBJN=@VZFFND;A[_\T]bJBLU0ZTD
    0    786[FEUE9LBjZPVOTF7FXY@6BNLiMw[J]6SMXF6DD?c3^0A9=NK>[^KPPPPD;B96X^T
    0    542NGH^][ejTBQ/:J;E^EU`Xrc>.eZBGO^SH]M[Yw9IRBb:MeBDehQCA.CZ3XUWJ@A]
    0    770=--S;@K8eG.LZ4[N8GN[:L<VUJdY8WOTTeUVIOaD'YK7@PB9TWEB?M#:HETF/SSH
    0    360DRE<mlYHTK]RK?wA`O?RF[La[J<FbdA\6OnOoF_LV[Rl<NoOcT#kT;9o]X?WKQ`+
    0    567<5TG;Tc?<G>OA9[Q>MX_HZ`]#D7QMF>iSZ<]o>nBWj?*=DUPPH6GC*4=VYjHA+?C
    0    787TLT_DQV:[`GOD=PJ=:=ODH_LRfRW`KKC?PN2L>D@GOFcFLRFJWTNwBELMUQB>CWK
    0    732K45>cZALW_ZZW6IEfg.[cM:;;`1Fb^]n?eT<Y^Ha8fkK=F`BM9_aZ>(^wC4LPFC0
    0   1011RD:VaLGLU\S`O0HLdX8aYGEZ8PLReaH[9d^FKKC];i\L>LOJNJFY\H#SFTDM?B^B
    0    491S4D``CW=O^5NE6GKdP#K?=LTCI:XVGA_R\;<GXN;C>DBAD\QLNOCJ::KB/PGOQ^S
    0    843ojhw^e0U:@f?6cMrW;eUZ_hI?gU9?6^<E/QVbe+5d,AeiICdOUKFEKdVUX^d`H:Z
    0    590KbpALG`Es`PRiELP2K0J9QpYVd?bd%8<X:M>D?W?JEWb#RZSI?d\bOT*KT4=;ddN
    0    361gfaa]4A:WIfl2VIQO68@:EiCKv]D0Jd=F4w=ZWMHc?Nt]G\[h:RBl1q)@iSZc.AE
    0    785ePHigWDQSFSW_<;W\PIk_YKC/]CJQ_WEKCgQ0U:SJTObTAKWhMHfb#U_SQ?hA0YN
    0    540oIQE*V']b)PHRjKDL_SUPDFLFCI9?VT>T<\?5IWPJ@AUU[ITUIN:E]w_6JYfRa<M
    0    634JRBII[@P`_O]iQAVZw2UU7:RB[DEbYJZPnMQKX=XGUATH6DZAM[S=>>fA_F]OBC[
    0    658e6L9>CQO_CFR?QI7NwaDMDSNhBMVFR`OrL<[EIWRMe76S`MK=;HS6>H_CHP8A]QC
    0    5308WOKZ`aWK]Z`@DRqW4]aNE9jPwfM@;_OG`NWJfI-E@PM`hWZkP@LSR\7QW\?Q<CO
    0    701SKV<<;4R@DC^Q_^F3Pp.NH,8dJ]C;WP<j@#?I<XaP_P=ETF7Q>XRFn[<GFTBPjcJ
    0    484iXAPLJFGQJ+[EC[S]KNTf5JKK]VLXwh3@A`[+/:OSPPVNmZHfZDQGaJR(CSHU'WE
    0    688OSYFMdH[O>[@Y]Ow]ZPUUb`jDDQE59;>H@RmXZA*_5B`VlKTU_I.9L`C7r`WlI?E
    0    553;,JQMJUf@>=M=;ZAqp=;F`8>PDPTa2RchSY3MPQL5]i?I;wJmO_V[_1cKBDFH_\]
    0    608mQTYQCLTUQ4cIBm\>6@wAMOYIS^ZAWK9MIgYIWECUVIW?`;XbbT>h?@P]WaG^>HH
    0    839IE8V[K5IOMNJG7K>ZP6wYQ\Y?RIHZXeG=YcVFQRT>[NSLLCM]S9Jc8SAL=ZPI>CC
    0    707>RXYZU4TXITVeQJa]8;[S=>WDoG7KMU\@nNUTj2(;A#gjOQG@`M'ZVgi:VShOF%T
    0    572F\C_0?dLSK<LJ7nLTKKr1nw_jZOX<MFD:e\UKC]3BE4@Ec`STR7HQAB&M9T3G5HB
    0    579NPPOfNAPCXOeFweUR?S[IPYNDPY^YEOJLIO\_LV[RO><iKNAPDP@?kFL[^[dTWNU
    0    616U^Gq_sFVaDh=[GDZU<=XRfJC8gVEc^VK9TkX:fOE\8MA?I#TQdJYg):KYH2UG-DJ
    0    613w\N\_VKLNCKNN[NhV;XiM[bA>V?9RJR\VM^\O^WEGGEjUKGKMQSKUAUUgW?VUPAn
    0    440d??B=i]JdLwE@uip^m;5`JG[]wSMM1W^EUWXeYR6mJOG6T`HYDRNSBi_-k/tZYIJ
    0    847[U]JJL?R=MaL:TMra99?iNQCQkb1\aJYB:HWRwDJQ>IIUI;TVM^6VCQKRNK_PTEQ
    0    706[`Lp_`VN<FLVHf_RQ0NbWmSNUewPHMWDCJ`vTXKDe?AkNjJ[]VFEYNgOL\f]XIGZ
    0    656J>JOA:T)\W2NS;GPDUMAD8,=_[kJG:@PTE;<6XJG>]EH;FaF0bwEE8VG@D;56cK_
    0    594iEg6EbC?GvAP[Q@KQp5PW=F1O_U^rY?=S?2;;9?aiG@U?RwG@>J^OCsLMFIGKwQU
    0    733UlwARDFHO^W@YtMPAP7:>KCQWYMUJDD@cLFLhQ?FY><_UCOXD`SKCMWQAZUYPd]`
    0    921GC=m:7qBoD<9N6<[CF7<;E669rpC?g<QCb>57`:[?oAE+4C=0dq>K1>>I81/7SMw
    0    609U[dNIO#NK?S5cIRdMFUEKFL-5K/MM>V3J:NZD^2STF7aSPFOQVUJVCQ@PI@TKFUV
    0    684_c]Vbp4Q,DdFCGErR]<SgCQF9k94PUL7L<\meQ0LbGUgwG6KTlU@JMg`4sEc]ND`
    0    578JLI`G`JJmNXMZ9LMWG4wIHGPFYAP<atdOTMJ`^G::@>]WHHXG]9TLTV6=_TfqBIB
    0    762TkcXtk3QCL`32i1mv5:7dYW?AjH7?2d?C5Le_r8=d8Vti_<jU[eAY.uPMkR]wP]a
    0    644Rwe[\ZMS@C\,MmHcHR]PV[U??NPF4AT-@=`ZMX@?pBAqS^F[\R]#PNiOSO6RQM;V
    0    354VW1-STZEOlf=X.dB7@@:JaJNCdNTc65I,P_L6K]L;H\YH_]S_K#LZ7E7SMAT-Ra4
    0    6128,G3aN@RdPA5]:W?ObPJdbwTF1=Pi>0YP`YRAUSSLE^<5Zm+C=Hl?A>OfHNVN5h:
    0    608<WEVR#t;Tf<\M:E@Q[;^-KZosWcWDE<sF]WB[7^LNPGL4EbRADInf?L(T)`?DC0N
    0    552]pLiedMjHRgNBkL^a=F^[cZ1icPQYB_BBPeq>mX7vHUnb]FAh_LSV:TTEwD]M@Mg
    0    824[RVZPPH@VOX][5?LU0>JPKQWEwLQYKY<@SfCbNHNCFFRMJGY[TTInJ]MEP9Z8TEH
    0    595_SRQVTYh88JEB_I_G'UOLmn5PJM>L+`:I5ZOPR31cBaSJw7:XgA\f)L:n_Z[gMMt
    0    725I3JNBIMGPXCFUCW:ACf8#BJ^mKXNP?AXM4SL_9U3NKDV4`W>BbRW<R=K@6O@7ZSW
    0    728Or[ddd6_H?[MD`Gdk1>ReC]98cL@Y9gC=:VXdZ:=l,5owV3dRkg7\/^_Zb_\WG<i
    0    522gXE^:L#JTD_brE@RQC@OIOGA>YZ;YJoRIUkN9G)]U0<eU2.WW]X6r2XY`W]JQ8BZ
    0    683;Z]_SJQ:GQNI=BG^TaVK9[fHF#G=SDSbNW:Ma=VVDE5[N6XV)IKQU:F<fJ]=h::T
    0    8815Hg[WBGL=RJ9ELJIeNKVUkbBBT-?aRc\JN]D[CTOM[RZFRZ[IO7K[:C;\LKFHBQw
    0    579CBjfN6X5PNIRC9`M39Y_,IWmP4BDI8KZGVEXjMJ#I[C@VE]rH??Y89/5HZf(ME:M
    0    538PbhfhcNjKEZ>9==Qw?[CQlf)5TXE9AQE7%Ll[PKIdD?WUt=oR[lEI1gX^fVdd7I[
    0   10647EYqsMc9+S>F&N:B\UKd8mfK8-9.c#a[>VFUjESANO8JT?\h3PE=S:E*cFr9w4;n
    0    508;Cb<fQSIXJJ@?U_sEHIEP:4]=#=5Q<2k;J4FsUF4MN$YZ+QS-=8B2MQ`7n>VanA>
    0    756Z7``aSP:CYM_>L7H`<HX>pb58=_*]Fwc7QZONN??SXNSC>ObCcFc[DN@jXZK\'Td
    0    637]WvKkLB;H@UA8CI6\/F6@XCK0Q6:d=8JN9<DjKGDwXWSSE]V/MiY\?ONPhRZfdSG
    0    322H\O[R)HED`.b?QGV]Tw#3FQR?=X]4PEK[LWUJ@adaA+S_HDD<Ts\=LYAFNG>:jRW
    0    642d=CpTXN:NCMYIBSEL(==W8DZ@Rm-CP<R+YG?NF:;VS5fKK0\\URCAj#N3cJ@MPBI
    0    608SVKeiNJZC8eS>wfTV5`EcIQHS.SODNU7JGOB;^UKV?/JXNFVVRQFL8mWDidP\h#`
    0    589I_hB,\C\5?J+Rq_]?=W`%g]Qa^Aw9/CQd>ahbST<j@tIFlW^ph,UWJG2f\GEGYFL
    0    627YPVHlV>b$1kT&jER_Sv;wAQ/Z?nD2DgHO;:@KWW]QL9HY`.VROkM5KshB4k3>g1[
    0    602MYq`f]?YEJwBEO:XSZCEi]i0>W`)h[kH5Ccpq[CBe.ooo]KTYhE:[+r]aeJgl>Ff
    0    854O?G\\R@b=?SaBmRUZM[Jc<CEP7\82Qg<Y<DC5hDZD[(5wT,DEFc*=Ufh5NbOiK.U
    0    417NOcjaQDW71IZ-F*Yc>dHUmTSGB?X=5HQ?;KVw8=F]QF=8AEXOfEj<8=Ug`N;\fg^
    0    484T.CH+RDi7=VPeZW]DnLTLIRXKdZZeSJGSTIB32CYkT9RKH^+>EKUK4DPB#TA2UP]
    0    50487gMnah]B@d6CcPa`?9mXOhXQ3$HV2M_w/LJ]kW8Y@ngHF[eYcG[KRJjrJMKZGhd
    0    614OOajVcPVL&X5Ag6i[AI[YoKNKUJPS-OdBBVEkL<4O9ERiVTK`oP+5\M]OfTR\TPw
    0    959SfcSTZG[CD\7?]MpNAOeU[dL=RS=;NO7^CUgfkH;`9M_w^AZ_VE1DOfXEnKNZP@a
    0    512hX\YbOG@J=dO<N;IfRWSK\a;=4,6S7:P<JVSPR^?wA@Cd_][NVD-4=]HgeJSX-4Q
    0    593CTK^9PQGH5JLTYwa2WMS>T@d>LS@H1>LA\TmE\M?BXY?nfBBkY6:D=JLANGWXJR9
    0    467OO+JV^Jc>G^@ATL;iMm@FZvCV/DIWLTIrRNKYVFAJCCHLMDC3bNDJw_Z3aLGMK`M
    0    806e^fZOhGS09a.Ni[mW?HAZZ[PV]b57*U.U-WgogC3l#?_q^2c_dd9LTqm=j\fuU9m
    0    809Xa^EWU9LHI^KSBGwh?=[[YJ@2ZI5_?ZQ=KSSOfAJg;SiTRDibXA<Y>[NDQY]jCEj
    0    491CUEO>M@WL`0A^Vw]<LGU:O.ee1$Y8RRfIMMgPZ[M=S[@ZGS6Y=.18_9MNAGSQDSM
    0    700FP^6BKdhIHNN9hbeBMUOCgT_nMRK8,:w\JO`TS`9SRgD=SZC]SH\1SJFOWPBE[V7
    0    611MNj8WIbIHB>+?ZA=-RDEG[RD_BT]S5:QZE=LjDb`b<h<.HUDMN_[A]R0aT;(6wHR
    0    684;HOP;KYD?HEFULw<><IU/XcdrAlb3M6O:T?oM9T96RY6DsP9\`@K@NHD2Y3@<RQ#
    0    544'eMCTeDGL`A;XZbh6JJiRDNQ]8.<?$:eIHEXnbB9C/?\j*ZA2:2?1SJg0wDg`gF?
    0    651O]NXWN^</[=dqEfGQLIlJDMwWZMZgMJZOfBTH9DI:OF[JVVFPW<Ike-fTOROU_GG
    0    5080bZJT_I4\GOD^HQ_1C.A:ROb;FCUJ#.@3L<RkP2.q'=[^PD=:J/9hCNE/kIC)S:K
    0    386g_K[JU3IUNpX)B:cLDEV`l^6;SR8Z.j>)ADZZmIVdY>YOZ8[UV[AaLbGXoRFwNCq
    0    748NH>Xw^AbKFoe04(bh[Ieq]@.8dQDw_dRA[q;G]MN>RNY0DF_F]crj-OSkIT]G>TD
    0    517PmABONNI+DZ.JG/YawbMt[@/B>K>DZ4-MJ<ML^dRqCs`FFe]ALFRD:MFM]SKmKTM
    0    655>:X@PGOMRhSCGITCG]F@OJDOOMERE>?w]Q3[T<QKDdOI=R[=ZQBQHOJLPB>LKMJF
    0    477@CkS4N@hC>GR/`;JX7^OOPQCZVV^KSYl\9HfwOMk\eVI=pUnO`NwSTPRRaF?VPYg
    0    622XcM[wf9`9Jg[4.Kcc2/QHX^9<iIHQ1gNO7RbgY=4W8HbEQJivn:AQAfZ\M^d`GFJ
    0    572[E^^nsBw87_b4^N^_)sX_`p??ewQF`kHE_gPV\MBY_hWXt5oYHFT:.M]BIoMU7U`
    0    682eAAKQN?[=#Ec4jLG\Fj)kA>6b1c?Iba*F)@8>WVSOFB0YP+PJJu86iglBOd@lh8U
    0    792Q;j?P_LfFNFHHZw^GK_MO_mC[<FUU?T[dMCP\_i+VW^>TW^HPINSAKBOaIFC@ZJC
    0    766e%,;d@Tf8'Ug;\90^aeBiF9'F*V/K`_Hp8-8-2^i?w7?YDYCA.hC2c\l>/e7Y^6N
    0    547NW1H1MJ1eRTXPQR0QIJo?GIQXnWgTeMDTaZS6?XGLwCQZDVCVI?Yh9rjY8PP8LtV
    0    748IK\TEKKX/9R7T[QhQOEcQh`DNDMSL)OXZJF_wb<%\YMTXUZ`laLIK@LDcVAXhY;d
    0    476bUMVZQAiKFVPOLcNRTOOIN<^MPY:<-UX_>NhM8V8OY?gw/gUKT>?GTlMDWb[q6FQ
    0    708XkSfgY5W<E_wPO3ckVKnmM@;8c^+dYUOI\kOUo:NLBLgbI.M\cIJi>HpV^6\C6Ji
    0    575UI?D@CQm*8OWCXeFQCTFlnL@\RfIDSw[bgHQ>=O^ApI0ub?GAIsg-WKVPVgYPoEM
    0    538^UHM[r2Q?bU@OhSskC/]hS:;;aagO.aC@YkBYwBXMSgt]Q1tEa7Ff;JPeKAka1TQ
    0    552ecbsbvAcHUG>9^3pYM)wnt\**mY*N4VC3=_ec`B*VC<RW[9YIkY-jHc<IS\s\6:_
    0    680WFTJXP?cKFb7JC=^ZNC5_RI3C[1@XJfIkFE#9aLUTGX9FQSLUL]EKLIaXIBO>>WK
    0    459E=VO8'naSM3L>_a8E1khE]lXG1XYF@Q:VM8[TSX'Yhw\3iC5H#cDCJCQXXS?KNSC
    0    583`F)R]YRQ[[ZfX;26lsL/e(7+HBHjwn`NYoK.%LLj:SgH;3bQA2rroHRdi1GZ>?d5
    0    642QORXK[kFE:F?WIwmJ/MKTOtJRhfSCRQEFIQX8b9Id33h`CFK]QU=I`UcCnPLRNDJ
    0    4720?[;;AJ7OU)c<Xo:AODU6>Gie4LR\,AIDK3LT>a6HX?CS5w99035?[E:SHs5TnD[
    0    723rEKVwbKeK=[XERB]XB7?jR?D'HA,VHVQ6J\HKS5GMNNUFI3^TRGKE8KhGQCXWD=K
    0    861h]Yqtk7i<NbN=A6PfHGXeii:3OC4T>gJELwS_o65mPDgqM>lLcaEQ+amSeZrb>Dn
    0    747KaSQ`ROcBX`IKNIbaKEWjD=AHA5HKORhXKXFCaHe<_XTNXH`_@3QJ#8\WXMRLOPH
    0    945]YLcaq4iB<m:/KLofFHWn\JC;U9<ABWB;B]hap61gBG]ba1e_N>>J7[g`eWwl1EY
    0    972Zed]flS[FCe9GPMwf9G\\eJ<6[IFP1U?-?agViG<jCJ_`L@dTXC=OKa^R`^jf7<c
    0    843WZYOBAA7TQFAGY1ABO74GCU7MaaP`5B2NL;6QJ1TM.@bG;KL<KbHk7J#_4<HJQKT
    0    592fTPUca5Q^ViIK<<P]C-ZXW@G#iKHmAjH>dP@B_8TE@^aAFKc0HRd`PU]L:V[>PIB
    0    902ZXLgWKA3UX<VZW7ET^IUKG]=H^rJZL[?TW@L@=@OR]`bFG]P@XZDeFZ9];OCCBGw
    0    467VK_RkbA=VI^lJ_a\[NLe_\>ZHc<4ERGDC8DdwtY9_H@QQN`bEK?@.daKRgRIaS<d
    0    742kaG\45Q7P\K:HS5>7Q0':5R1LflOYI==W>1><D#nZNM]'2oR:Be]sBY/Q>A8W^ac
    0    612Z^nj/N66[BFIWZ\MH#VUKQc]shoc37F.F9IlgSE/m2:Wdg.VXeI@gHgN7F_GTF=g
    0    607acw[Hf?Z,3ZAIGE]Z8XGR[<@?TcC&=L(32c];`FP[2?fD],_dg]NZEhfA_:JqA0e
    0    517OSd_)T3>SI4RLLNb;1gV8G`jT[wE1B[=>MGdjHX-b4+Fma-_ab<<HYM7I^_=JR=L
    0    5037IO.IO/QXYO_M?MAMN\Z?KUCJ^TkVI5LOgr#U5AmVfRRH:\KGVNRX?TKUFH_C6OE
    0    719IGPT<5Y@V@TT^2q3ACaWCZewkIc`1TN;5O[PHEWGeF2LCf;Dnb?VUm??HOfGJ?>E
    0    4874I5LYG^.VGAG6>SCKBDQL`-OKBVbD>XvHT6#@AAECSU@USfMRF]\AYS<YUTNTceM
    0    799E:H*<EWJhsCNgI[7=wS\D@CZc;Ue[b=T[]SILBY^0eF;:Gi@W=QdNTKLR*835Z^4
    0    542K^IF>0mPfYDCYD?6@R?=QISES\wp1TIBNO<E@G49Q[<Z?HkH58icUT\BEBWI7pwQ
    0    5991CP#@T`?LP+AUI_?4Ac]8QX`X@OeDL6^ZU?SOCX?PdU89Z\:`REXFP0JLFX=LPj4
    0    761TGEUQNRZCHMpQ2SU\QQcSbWJH^<OHcW[1beHIJS@PYXUR[?DwDCFK:HMDObXV)VD
    0    363>;Q=VKJEE;N;AaH#IBOkJUBGR-A8Z=TR<LIICGD=PNDQ</LQP>&GHWTRIHV3MNCN
    0    682a6Vj[JN:-`Jc40KN\^=eL]hv'E;+R1Q[6RISe?^2?SAa)C^k7I,IT/H8wFk=\36d
    0    387G4*W6KO=RSAQHYHDKP2K>pa]uARSNSS_HNaSJ2@NPwGDH=TCg^e\WQ9KkOQ\<HAV
    0    435QBGpGl7eP4cLG[OY^HZl^5K8BfIdOQZ[83Fi@wCblXSTZ?<SOZ87c'bUL:BPRDEK
    0    626H=LYdJj@\UUKVPI5R<L1TVIX#S-FSMQQUY;MZ]]9VO\V[G9RiPL`LQaEcNTJ@IWL
    0    496]blW?PJ+LRF7j`+E5T<<HDURTwiZN2l/S1H7S@:We&;eLRQQQIY@T']96VXLX]T\
    0    595>.NJI^jZ.NLa6WsQiDV^\ew8K6N]TSIjZYj[N\PQHPT;KJWMqD@NIP1X_];V>=[G
    0    768OWk6:AWGYNL#MUBZT?ZECSX9GSEPUZBDgS4BGO7[]GH^DKFET>eRS:U=aR8HF`be
    0    894VLqaYXHc=BRD?ZXWU#TKX]c=IR\\BLU4PAN[kVIHXUVPQfQ\g`QUZIIXSTPO`NR[
    0    619[HWa`pNB[W_QEU5U`@2]TKh>:45KVJ`JB7MYRSX0g#F5ZKOZDTYKKB]9ZXCcdH:Y
    0    502UU:2KTEEfdEo]]kMIWGE>#:fRVOOka[QdJS>TF[U8I<\X34+H?V]PhDn=UK_:bW,
    0    659?TO68;NFl^;Q`eK9:l9I8<BebXCkMC5Rnb/QC:MR@IU8?5w3E+Mn>JPDQ+I3J_hK
    0    701X5GM;?8DfH=oQ?a=JbK-TC7hR6L7FuBEYPH@3TMX*O+-J=L5@<L@HjDw:7_<:WL5
    0    625@KP=6MCMW_2UYS9@Ia6E</?Ps`\e/U8GiS0LGC2c;?DA==lC5@wLOER:C2;H0nQA
    0    797EL6:0PB^WfLLw^ZfI]If<><ULVLS8TN[`\VYEWCQ<DNYbPU?6DHCVlU_;H>fRF@=
    0    807YUW\Wf@\KGO>IKBF\AIGaUL@>V?3CPN>M#RJQ]FHaQQWLG9_WX8OT/YSgXQha?[k
    0    809f]f\To>q?7wQ2b5hZ@XJ]^T:AgO7AJn?OFTV`r?2_-W]N[?fmg=JP1A]QiSWeODa
    0    545YBFCWabjBcwAJ`E_jC5GOLD>LfP'YVN,SS-AKoR_TjJURCVbPDOIpEPXGY6M0gI=
    0    898SISQ]bO]_>]KHWDdaVSGaU<0J^ZPVHUQKOTO8n<SDAWKWDSfOESJUG_eUTKwgJRT
    0    702j`b`]r4[VH`VKL=wT93^ZjGNHZQ3CBTB?A[XO\8;U3:SVN+UH_J+FEoFUU=ia4C[
    0    405^TR_@H>GE1V;JiG[LST/wUV1Eo^DjVk:E@ILJY@ErJcWQ[6`fUM[=RrB6S\dTYEe
    0    553_BRSWHBISSLmGQ48UeRfRSQUD_sGpOu2OfaUGW=R]MfwWK4XLq[Rn`N<H:Xg.UAh
    0    741^N@c@>C;#O8k<[KBYSYT]8]WJZfC@Zi>RJG>;TTNQT<EL[:SIda-Vgk3E2mGdNM`
    0    670LRDBHSKbML^THW@M\OVrQKLQK4AbIX^]S<dUenhKNMwJOIZ]VB;Q6Sag\YJ[eECA
    0    603o`MUJODET`H_f?C3\dJTOCL?Mmw\LRQ%DY_H%:6baS6RT.PhLV\[iR44+.E@>ZKQ
    0    377:dPk7MFDPF^T?]<?e#ETKegIN]'?R=E?LRpnPOAL]*WXNSA\9bBMN3aDGU^wcBP]
    0    840i[NJPU1Q\KRKwJ:Y\[DD\8?6?mUeQa]<dC^S/X3la7Z[EII<]7Wbh+YYSR@[DUeC
    0    6152CVJWMF\lQZZGU6wYOJ_WUJ?;LE;eFM]S=OTgl3]>WvHOJWR^AhkTHJ]mW@nLJ\]
    0    691d?EZUU-\YWsT\SG`VTNf\E:?#v@LKRYBG@_APYB_JVBegR.WI\XWi/ZTQSGZQ>fa
    0    729SUWV?w*\ZMp<]JTdKIX9GKNRX^`a:WG/V0Pa]f2LO2VRhLC_VSU)?V^bHU.uNM<a
    0    533Z_UNdQ@GcMXgfA<`bR1^TP_X+X\j`<nL7pTPCP9GOP=JR<LXW`bbw$BX;BE[8<I[
    0    555w[ib_Z]NMKdTFH<>J5V6OaSDX_PBO=]_SSNRbOI>b3RVCY6tqUZ9a;XOc^NMR]3R
    0    615IDZZ7?7NoWWLTQGQHJ7bYH8TZgwJENPTJXBI`M<Td;P_RO3c`TmINSZXGUD>EPZZ
    0    453bRO^QdouQZ[U_O&RWb8D]TYDPlnS3OjpFM5LQ_Iw9D4gOL6UCeP4FN8hEO^I9IE?
    0    526UlVrVwVE/^cG4qYf^I4Qd[R;AcQ;bLZ?[<`GH`IDT@Mj`6KRBcIEoBgU\F`RiJGX
    0    575N3B<?@OG41E`=rS=EV]4RF8B`%wKFT[2T5:,/4W_JB4,VP8IB;gC-d\TK%gBR`/P
    0    7745=XLRIXi;FIH@fYCL?XOO^iAYQB]CVRQ`Q@uP]@5WCUCXwREoTRaDO<VXFBL@WPH
    0    923]G>UMINs0-X]2wKKaQa;lMA;VB^78TbLTDQL7ISOJCF7ca,YFKUC=WegGMr7`]5^
    0    577gg@]IL9^B]=f?hBLZwICa1./VHh8Lrc5OJNF?H^UGN:]h2AE.ao=_b^bIVuSaN8K
    0    512Ag9m6?vNR5BHURPNDEV8^UaQP``a%>Q2UO:E#N\Q\YQJfSDSIpZB2Qi:COI0XC6>
    0    537hC2Z<NJ@HBOfV%OFfXHUPO\PAIY>Igk<>fp<&DYM:FJGAL8Mc]C9bXJA99^B7#9Q
    0    625DEFaKAEad^hCM=:wWe>`[QGB*j,7WSZn>e^fGYKMEpoeCOXVX5Ac[;Q[^?#VDBYW
    0    654OR.a9:b@AeBRWLF+IC\Q8VkaNFQbL_QIELwTFB]XOaCH8^=IRW@]kK=OD5e%<;;C
    0    636TqcwjSRB<CTM$OGWb>U@SOVD1ZB9c5^D?=<bq>M0c07bUFZPX]`?9<a9SSfeZT(T
    0    548GFH[c<_6WSEZ@)Y$7A1T+OtQW;DMACgA#NZO^?A;WK&CMPUKMi3XZYR%>Oo5U5;J
    0    887<J\HjCG7OWHKBObZHO9WV8GcC1#.Q9?XBMFOrN;.R;1gL5K\+F/:@LAc5YYQ`ZHK
    0    507t^?o^m-4Cc[Y7SX-\JRYHbRgJ;P_JK`:#UeR`1dJu?1rLRGn:\K$Q8wFNSYWt$0b
    0    643G+Z<Q3Z\Q\KWAXQ8NUVLHMMk^;1^HBG^B[=Jc@Y<<wT@-Ei4K8&S6h/NOU??0bdH
    0    737@NS]UINXTKMIDNQB`EcVIceVU]n@HHl]A:A`YHXENQMTT_Ew^X\K@FBBcSaJV]ZU
    0    701?Xchb]ALFXECR:U[FV;LB]`I[H#I=5NIIegSh>=3hG@N\XEGIM2<KBZ@SM3U\V=S
    0    408AcY#QMWYGBY&[>VMC]ReDgHBV<6QQ=FATaMc6GM=pXL=CR@]BNQMC4S8V_EFKUN;
    0    597GAEL5TA`U[XReFrqQ>YMNFJqJRQpPTKZcdr_^lOBUUF]JQk=`V#LMlSWLOL\V[bJ
    0    705DVFIH:QCC`?XwUUA<mCa@GT_[EZQNN=TTUKULGVbPUE]HRXPZXKRFVL9@:DB<`Q9
    0    549;XMVl:KFN_wKFIUX[WDYOcLHM;G>IAW^]cjZR_P?AHUYDC^h_R/@L@LQK?n\LC;L
    0    425A32CINDGJRd[bAmJGV9YO\\ifhHu>sEIR\ToCX^FDNY*@UX=ok#I;j4K?8@95=_K
    0    449`0Qfm8OwN2LX5`PPdq^0OQ51O4Z4JEl0SJU+@TAh-Z>=vaESPP]48[mU:VcRl^US
    0    678ZOCFMfHw<BKPaMNOgMXIEZL8HG0PICPO^QBULQO2LkfGHBFG`HQoUMLP_C>R=VaD
    0    869W3R@?G?s3?Ln-ZR6ark#k65Cg8R7@qd@Z1+B?Qhb>jP*hA8M==mP<cdj7LZA_hKR
    0    608KQFGFFoGB736TPaK9,`D3akMiWCYL63SfN?aLFwAT[X]6fYFmILG@jJ3TQ@C=aX3
    0    922MOdH=>ee>9;8>weD:An4;u_@eAVG,;>B`;>VJMg;mLQ>VmDMjILP/\B/NSS>EYSE
    0    487#MW[]fSY?@jF;XQQa9VacX^-.Y@=BPW6MRUFNLaRX=n@Ie[T`=ZO88DNQdJaP=<k
    0    751CRTGBNeKNQBQiVLCALXWKQMIVOCa<JQZd@;GTN?<K[SP88wTEAZQXf5-S3TIEYiU
    0    572GR[Xh@_MraETFJKHRNdUBOFNwTO\MDH>MV9=]EIR?K;S?RQG=<AM[2GG[YO+RZ^g
    0    795aV\bdbBX@C`D@Z:`wEEJ`TT5,qg-V9`=F?QRgY<G^8Bq];,oS\`=U4rSUVTYcAEW
    0    512YgIDV>OWW6rG.fOBw]J7YL]ADN`?RJUQZ?T<SV=7\?faHLYdrUOVTPab]UD_Pf^N
    0    439FB4[MWLfpaT@w1V/YLceWWGLSoJW\CTSDJlNQTV=;VSTBXE=`S4rec2GBD:J;Ad7
    0    736@=KH><QJfgPY[Sb#;WVf6P^TCP;XAU4eboX\63^RFgZ='PcGoU)bPO38TFA6:9dP
    0    661SJ8[U[cJEXV_]A]@PAIYQNHJgm<f`Q56DeOF7DMY@<gdS[E>kT/RwI=MHG2O-BOQ
    0    558<rkkkV=S4FT6GdFwI;T@U\[A0d=,6*fbO?edam04Z3QbXRKfvb=A28`UPsD[VT:P
    0    730]e<\ME>4[ZH]Z5U;Nb[`@=Rw\VXRQgLT:lIMB/;TFV<^6OCCQS>Hk]AH=CYJB?H?
    0    352&>@D5WVdRHGRc0feWBMR2YoNSDO`[X,CYN.?JfiRQJe*0gI5S:T[376HjH,w6?PT
    0    666IQr=iAij@74XNU?IVGRW\NSJaGM[EIw^P2NQLVXBSTb=;R_ZNW3^A8U>qUY5;]fG
    0    578dAN;rM=jw;Vtk<\qdU2K[X?CD^?RnRAG]QH@RaMcGDVVFLFQD7KccWZiW\4gCcvG
    0    801E/b9G<[p<HKOAwf8MZeK5\UbiE,lZH7UdI5mWCkMF[i>:gXBRGDj:_3KaH?IAFnC
    0    786*?J%20hd@UE5Y[wI5@^d6ZP^LF@nEQ:^OUCnWRcE?]d3Km_:cT*\.X4?[W@E7NSC
    0    322@GOACGITYn>TI[AM&H^H+E.ekCCfDa8aPI<VDKpZk`QV4kE>M@HZNUA#GL/EK]qM
    0    481E;8#KD;H]Y2PZFR>TZ>J\:3jZH)XL^OL_WH?BTPOC`,_=CfQ:H6d5kGX8OTX?`PG
    0    5839?Z>QNTZXOLWIE^94[a2RFNYoF;uW?D;RID?LE]SIN`D0R`K1R/XPT8X1NM#9cg9
    0    464LJLXgKEj4LV]FRAj]SdPm.FO8f[Ce7w5V9ENMOLY]?A?oQNcHWjT[ONXKAKQ[JD\
    0    705HCINMKFPPB[COHwIXUDSHEIX]O>\]MGPMGMJ]NL<<RGL]M;KRDIAUQFLGGW_IL3P
    0    483BaeRBRS0PVO*UO-]+DHHE5@OSP?KV89Ea=>MajM;m<J[V@IE69\CD?kHFh#[BeMR
    0    65364KJB>hAHHFMBH`FA=<[@jVDAJZfHNYwQsNWEDWLGsa7<_WEVK9m;K)4TGPA<UE>
    0    484EEgQc?B5PRIKO,FX+WMAGB3,:`0Vn9gXBWI4DSHwh41G<OjR-8LCi^^e^XFJV8UR
    0    799NbpPFBQB]P<'Vj8:<IJ26UV;ahwg?*>3e<B:KEKPaBKW7MY43EbUc:a'p9;>>jRj
    0    457@SPHPOCY_JT'CMA_B;#AZO)DCM_7<?,B???JF_MI_8'VWLQLAph^RQhNFZB]N[It
    0    492W=J<;<_JeLUsiK_KaS8aHG4iRZUVUdQdYa:MYK>fE[POE@^=Klw:H9?NBd7<RbQC
    0    552ojc?LS;`?FTAdaDYJkkJ\ESBTUUXO5DDdNMAMMOLqLPid4^P9[jUP#r7CiZUF`Qe
    0    983SKKkR^]LO5T/9BImY@BFZSC7@_w=97K]7F@WDpH:EUP:_J;N;p`>0HMHOS^Di@Dc
    0    585@QTXYZUED0M,ON;Y\A/NA[XA0lwG=?IeCgAVAkLTL1V<6?GR5`rQ75JEPNKbP@Ff
    0    380]YFYjP@KF>hw?7RQn>QBYYSG,c>Pm_\&?W_GHAXGBSYQCe@Sa[`Ul59YI7K<IK\S
    0    500NS)hX/U@BICt5IK5hTU;mW]dH=><FYcGE\U+G+gbBi8QLFd^DZRI\cBRFQw/EYXB
    0   1000O>PLwKd?_RX^=0?IX@2;e<8T-<33hCCoEL=;gA7;MRIX96X[<FHZ?NBhUQBGKLTN
    0    425ZSF$JJBYER[_T[\>^\cIL35PYgwOURL5gNT6_HMS=KVN^F\CP?^ZUUdTBEH\G^P<
    0    491*FIZ5'bFiv4?c2O(3tHS(6DnSO__R\4cGT6UY?ZULvI82Ls%D=5Q1b'1A#FA9Ii.
    0    544OLHOEBGDcBQcAYi9IEj[=ZEDSZwbLm3/TIAOM;RODSMF<i9PWGKSSZODA9oSLLa.
    0    809TNkDeVTTB>ITCNYw_:OSWGCG=UP9<>fSWAJ^XIRBWLZVTQQWKGHLWV]jTRV^b^U[
    0    983L@2858JPki9ZcG\B@oAX/67Y[IUZUeIVdZE?HJL`*^DHJAf#A7GSTwF]C;:O9RL+
    0    838PH;iPHS>iIEGM3FMGX9DTFA4<Si7X_XeD^BCBR::<dFaF#@V9]iATDJQ7COROGH_
    0    730JoIgX\MaNFa6@VIVaFXO`ZQ5E^ND9AU3D8QZ]XHRFRUXwU:NSSOIZSf]N]INUhBV
    0    748K=EiF=UGbK98ZFDSRWCD;HEE?GNOBWNXCPCJOY=[PQ$WNAGK?Pg3VIJQ;IOFM]Ow
    0    644c]NAXKImIJFvIULUajLOj7OEMPR?XSd@X86D`CVDVb=Ka@8=HBSRGmwmJVcKT`DI
    0    638[GFTXH3IffPfg@LW^;1_T1GVHo:GbZZP0LnU)K2Z?LGkJK42kIK=wXSNDVG`F/SG
    0    462a;h=KPV`Q_ZQJX>OhqdVOqAKIZjIPhAPC:QLEXC9[COIT]w,l?]TJZTUc34A:DmQ
    0    663d\USMJ?>l[IGTM8*TX@EC=NUq_nAU5OH9NRV61K`JR'l;FUQRMiIb?w)H2GH>UDX
    0    708ceh[efgA1/GD/5H[_9Z2WW]AEo\)9=l#;:l@=aP@X4(qc^?ialf7JET5LWRQt7En
    0    954IV6M9;EDO[/\dDwBAX4];LOfWXS^DTTN9g`FHD\Z@M<U:KG<TL;GUX>F4PHBDAF:
    0    358+H_uW3dRA>u;IDH%WLw3XfVBP#mf@KgRCG-RB?mKNRg@[lRQcDCW9#61j(d.COMQ
    0    737\]RM?:HIUb(GbNf<BPI`@?\WwMUe8PNN;TVPLBO@PDEq?`M3NB>BOSOADMZ.BBPU
    0    689,GJC0-NR#A1D<Tg>I5`A5cUWRKNU5OMOQJ?bF)bIEZO?.lI:UBSSIE99S,a6;]R>
    0    449`^:`[T;qEKN5Q<cQ_%0jarF`R]Wb07;7=NwZ:?@6\/#njkGeXi7$oHKH0lI6^C+M
    0    718SHGM;CGD1PBS;6I9BBM`Y``>DV]MNNWDDYVW@BG3DEOI4lCGowPEATM<XAU;E<A\
    0    613Ke9TQN6HYT:<[YnHN@9Q8BBT7>GV4YMG9@^X9TBRK#)FMBDSQACKQLRS6aOQGGEM
    0    600`K2BVI@PU\\;[C@_WbOBDKO#XqRuSfWOBJH<\C1\R`gL.Wa\T4RXNYE?E>SY?BTF
    0    614HiSCwU&V?Qa/DcRgZVCaVJT?KU'EVGAfa<QNbiW8[7_Wd@eB[7JgBLWrQbJOYVM:
    0    350^[JUXUYGCCWKFW>jV>K8[[Sl9O8BJDUW>UMmIeESWT`QewL_XfTha0XVVB_3nM;W
    0    579Z[l\_YLW,6^;Sr\gU__Of`KCM_JG36H2@/T]Uh=1Z9>^cQB\PNi8RRw?AuJfgQ9l
    0    419MLT6MBS&\jNi];S;):?=EKOc^@Qp]H@IDYJB9#KVOQPK.D`FQKLXZ:HKW0O0/LZ=
    0    630E>>=ROO?QWQJ`PWLZBRj>UhwSG?Q8ZUgUfDSULhCJO^5NWZ[T@/Q/,RY;TPKSLCS
    0    668D[c);AS1_d([UIG>BO;T.FPdUIHg^X?WPPECVHTXT@KlAL`/I#VanZHHL9MFCWbW
    0    663/F?4>8RDbf3G[PRR/wOfDPKf_22IMS:caY1EH?gX+QNHLPh<;?FZKpN_KRCN9NY0
    0    496SeRl>F<;VbIRMgMc0RP\WTZMOZdE#EF72`dkWWFE`B6c7P>:XR9EdS`<EHqFHACS
    0    568%+JC;Ih:^V=FH:U=EMLQ:Z_X>FPHJYUchH/PaUjUSPGB9ArR?AQk5ANRf?QA>#TP
    0    227P\Xw>IQ\VRYbR9^gRAZgF\WRVKU\NHRG[iSV>SQNV^f^\iH3hWgR;>SUuF`_g<Ke
    0    960B:L84FOvuLLTeSCdI\XMQ_O<<9HbJ]=W^AD[>\RX=Pw@1`^9w<FmHA2Tg;1W.Bk5
    0    577V_R`wgDoJMlX9LGij7[`l\o8>fB>k2LNGS[XYP28`-FZ[].l`Wa3b<irZpec`I>P
    0    904^`Vbj\Aa?F_=>g=laAN_cWQG@cS3Z?X7I9_XXf88PBEfkO>XMX[CaSdaVw[caN9_
    0    387,WH0cUObEM74XWVdG3USNbWVeI#WA20Rf\=Vt`O4SI`AcIDQWO0D3\D[_d(eZZTF
    0   1011iSB\STDRLSlZ[?@W^W)fYVAL<gIAW\nKFWwNDT4VHVbtFFS[PWULw4H[\LHaV;]S
    0   1152SbUeEKK>HK=YQQXN97EdCTsYXUjJ5E^D*RcSX@W?O<9ZTTIHR`72bKQ8AJwEN@:O
    0    947nlmomo9].AjN;e@bh6B^^]eA/pf(BDl:3?nd`a@Ng>QphfHtUZVEgCh[el]w^73n
    0    577mFXvoQeUEt7w-M,=@EFbUMSZHE<5lLVt?WP3`EY>TeQk:<Pr9?PW^Q@QbIoCTNIL
    0    590IHc^W:d:Aa#kGNLKbR4gDd^fJELBp/r^4iA<WMp,Gf3bF2Si:5A5DYEHgElC_V<i
    0    649koZ\6KIINGMB^=cGB?>KJ\lNPqLFQCI3EH_vGO?EO=C_Nw4OknDDmCO:HeMUH8DL
    0    547AZA]EW9[?9TNW[6XMDbYPgQ&;P^$\EmD6SmNCU,EWFN^\D:GEP_JQ#MRK[^fN89[
"""

OUTPUT = r"""
-70 46 44 35 130 -12 179 7 -31 -115
-6 109 203 -377 140 -456 259 -405 -196 166 176
24 -374 259 -170 -305 115 -372 -238 -239 276 248
42 -501 -287 -9 168 8 -456 210 -136 264 210
34 15 166 201 -383 -515 -108 -280 334 -314 234
46 78 -365 229 279 -227 -210 -292 -347 -460 152
84 230 -384 -294 -319 213 -282 -306 23 -272 272
55 -536 -294 199 156 -472 -236 375 402 -150 -202
69 244 -346 -406 -408 50 228 267 -352 -343 150
5 143 136 -488 284 214 -530 -205 318 244 -441
-29 191 254 275 -21 256 -486 -253 -517 241 -411
40 252 -263 -194 106 -456 -165 -233 -328 -317 258
14 100 197 209 243 -524 218 -396 -493 -565 -122
45 180 272 -604 -567 221 -358 -50 -125 224 -189
78 -473 -274 -525 -337 189 195 176 -239 144 111
15 -460 208 -165 240 223 157 182 -500 -465 -36
89 26 -418 -398 -224 173 -377 -107 209 -301 163
65 203 -207 197 125 -478 117 -287 -121 -434 192
-2 291 -304 184 -458 351 307 -12 -525 183 -466
108 -419 -175 -472 -218 -320 322 325 -350 -198 78
5 130 156 186 -411 156 -414 -71 -492 -501 51
45 120 -397 -281 189 -427 165 -350 -296 -468 109
63 9 53 106 -434 -470 -245 271 -73 -373 180
33 -290 168 173 -428 -504 -193 203 -182 -20 158
31 -539 282 226 303 287 -213 30 -525 -416 -209
17 -481 193 -573 -468 222 196 221 -189 203 -169
-4 132 174 -482 -288 -420 -523 -268 262 169 158
40 -622 173 -416 -410 -434 194 -139 282 172 44
36 153 297 -488 -596 -94 -197 254 -228 262 -331
3 244 -252 290 303 -429 -447 -430 -411 111 28
-3 336 326 -361 -450 -349 352 -233 104 -571 -305
47 132 42 200 -498 -412 272 -313 -404 -401 162
22 121 -468 252 275 190 -527 142 283 -526 -241
47 0 -485 -488 -466 268 159 227 -132 254 -112
12 215 262 282 -276 105 -508 -267 361 -518 -293
49 175 204 109 -342 -314 -177 -183 -400 -457 159
60 -300 189 -362 -293 231 -337 289 -98 -248 201
35 -396 -258 241 267 217 -450 180 -282 -73 161
93 80 -496 -467 -331 217 -326 18 361 -218 224
63 -297 102 237 -350 -114 244 370 -390 -345 -281
0 312 157 -162 -543 -466 347 -186 5 306 -332
21 -389 -55 -432 94 -60 -280 164 -270 259 285
-4 203 -139 255 157 -445 208 174 323 -543 -486
79 308 -347 -351 -330 -465 -374 360 -7 -41 17
17 94 130 128 76 55 -488 -501 -205 173 123
57 -312 -117 -358 -303 280 250 -183 -299 -252 266
47 -164 233 -400 -435 -441 44 260 -340 -242 178
-17 78 -301 256 127 249 -386 231 -194 268 -459
39 -73 -380 274 54 -405 -347 -396 -279 -353 379
54 117 219 -447 -351 -476 -167 214 -400 -288 168
60 -274 285 -143 -392 -450 -213 -104 395 -437 259
75 -44 -534 -419 -486 -409 211 -239 304 255 72
26 258 -402 11 332 -448 -384 321 -339 268 -376
-4 198 204 193 -238 -438 -409 -378 -301 218 120
56 -406 -1 -470 165 320 334 60 -525 -365 -237
59 -327 -131 -460 -482 216 247 -302 -237 265 218
85 144 -414 -221 271 190 219 -307 -460 -488 87
45 171 -418 196 -183 -539 -480 245 -328 140 95
72 -465 -276 -309 283 237 -311 -104 -331 -350 257
51 -351 158 193 -366 -558 184 -35 -350 -543 131
64 256 -248 -280 -303 252 -335 -330 -263 -98 227
80 -403 -404 212 -140 186 222 -205 -216 -325 261
30 -595 -446 -512 250 197 191 183 76 240 -83
40 261 -253 -407 340 -356 -430 331 -176 322 -284
39 -427 -460 148 -512 -337 10 -48 279 233 281
"""
