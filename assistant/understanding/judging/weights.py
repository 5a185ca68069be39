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
line ack.received 021924
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
line ack.received 597a4b
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
line ack.received 7dfc9a
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
line autoreply.received e7d449
line autoreply.received ef8582
line autoreply.received f860f3
line cancellation.off 004d95
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
line cancellation.off af83c2
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
line invite.fixed 16b8c9
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
line invite.fixed 805243
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
line not.entry 27cebc
line not.entry 4012ae
line not.entry 411b99
line not.entry 4b1d0c
line not.entry 50a48f
line not.entry 6eab1a
line not.entry 74abf4
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
line not.staff e0a38f
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
line not.study 582f0a
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
line offer.clear 03352e
line offer.clear 033c77
line offer.clear 0bc5bd
line offer.clear 0deba2
line offer.clear 106c0b
line offer.clear 1309d3
line offer.clear 15496e
line offer.clear 15f0df
line offer.clear 1650d2
line offer.clear 185843
line offer.clear 1908e1
line offer.clear 19b3e0
line offer.clear 1a0081
line offer.clear 1c7f09
line offer.clear 1c9f56
line offer.clear 1ca965
line offer.clear 1f2a6c
line offer.clear 1f3fc8
line offer.clear 20e575
line offer.clear 2123ed
line offer.clear 233169
line offer.clear 2b8d42
line offer.clear 34ad0a
line offer.clear 356e63
line offer.clear 3610c3
line offer.clear 37ee6b
line offer.clear 3999a4
line offer.clear 3b7955
line offer.clear 3da4b9
line offer.clear 3df944
line offer.clear 3ecb0b
line offer.clear 3f4f40
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
line offer.clear 8c31b4
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
line offer.clear c3ecc2
line offer.clear c65eb8
line offer.clear c7d60e
line offer.clear c85d9a
line offer.clear c88300
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
line proposal.availability 5412cb
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
line proposal.availability a64ffd
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
line proposal.offer 63321b
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
line rejection.clear 523d05
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
line rejection.clear 8a6f70
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
line rejection.clear d01388
line rejection.clear d01b22
line rejection.clear d12930
line rejection.clear d5de05
line rejection.clear d61264
line rejection.clear d6cb27
line rejection.clear d77eaa
line rejection.clear e0d2ca
line rejection.clear e250be
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
line rejection.soft bfffe4
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
line reply.hint f0d6e6
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
line reply.pending 99ac56
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
line reply.request 3c34f5
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
line reply.request 9a2887
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
line reschedule.moved 1d0179
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
line reschedule.moved 90138a
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
line reschedule.why 174830
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
offer.clear@footer
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
pair alert&decide
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
pair alert&service
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
pair asked&bounce
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
pair back&service
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
pair bounce&education
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
pair bounce&onward
pair bounce&other
pair bounce&paper
pair bounce&pay
pair bounce&prepare
pair bounce&received
pair bounce&recruiter
pair bounce&remind
pair bounce&review
pair bounce&role
pair bounce&sales
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
pair cancel&document
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
pair choose&forwarded
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
pair cold&shop
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
pair decide&forwarded
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
pair document&urgent
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
pair exit&offer
pair exit&pay
pair exit&prepare
pair exit&recruiter
pair exit&remind
pair exit&review
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
pair finance&paper
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
pair forwarded&recruiter
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
pair glad&hold
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
pair hiringside&paper
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
pair join&recorded
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
pair join&ticket
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
pair link&mine
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
pair office&service
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
pair practice&urgent
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
pair recorded&service
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
pair ticket&urgent
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
rejection.clear@footer
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
reply.pending@footer
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
sense exit@around
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
sense hold@around
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
    0    632O.eIL`4AZ`UFYEOMNKZVP\MNCkYEk^JaFLfr;P=#N_=]J]_\RUb9WEDKL-M>V7AX
    0    689#SaKVKA;R9?'\IOEUHOXOT,aWR%4MP?T?WKYjI3GGM#O4`^AK5I=THG2/CE4c>EB
    0    407[ePZ>#qfaZb5AWkC7XdM`MQ[^*WkQYW;ECCAl^Pf[-@OD#ueTh4w?hE9MnU'CW\i
    0    815#Wr@P]--Q#73Y?NNCNT_VX4oNP*'AR9ebBhbpB52GM1H1uh?`+Y'O6R<2.)0tB80
    0    4635MUUTFM9VL@<eA^GY8GDV[:IMRK:UDYO#D<4GCKN@KDSG2VNG&BRAGDI2MD4_:61
    0    611@:R@IaE@VV;HnAACG+ccwf;olmFCYgY^KeuKbC@;Sw?H3]aDl6eE_LFG7I<LV9?K
    0    931IJOGLEM;VOH2Y<KAOJwMUjRlrQ:;paIg7ahXOSA:Q[WG7UjQ`@[DR9<<47<2\@@;
    0    211D)>HG;AQVP=A[JYG?JV/4DE3HCF%K>GVaKW1XD>@WYbZB(?Ll@>C-Dq#cYER<KC=
    0    359QZLPRU=O*#C7SLSS``<;$8Y\9RSSQ9,SSNRMD7(T`3OPROQ=&c8'<SSC`2-VRSM;
    0   1187=]Q2`4iwVb=UcJPM^<<8+SnA4Y<BZ)V`[/nJa6YgNkrBj?j>n0Oe:;]@obRvLa/^
    0   1144?`@.q4age[3\p\>KaF=>2h[4/SLDp+Mpm4krw7^bZSeOe:k5k/bZ4YgCkeWfGm8c
    0    862bP`ogO6Y7@QBT@kf`WJR45Wf78KZH;4_[TjW[F:[]BYOM\^B=V7QN@^^^3<gwqo3
    0    278:%Lb;PGaVCRTVbD7#MUMbH34eUlR;[WNCQKRNC\H't9L^RKM<ITfc^7OPNES;83T
    0   1024EFmT6@g[;`a5@>eIE?FE8<gHIc<SC0l=FEo#D@glAVdCA9TYq:@Uc2@S=S2iS=G9
    0   1113?H9>F85t99;kB?G<;8s<kDE.kr<,imwC@:85Bj;D?4G2r>sr=9<B=e=<K9>=<4e5
    0    496B;TXQ><t>=B_;JBN\F[1eBP>ewK>^un2;@2DRf8N#JC8[T`KFAB:DdDF;<X9VJU6
    0    571IabwRC-W:PN>]S^]R9LNHZ<QFBRb8RhXVHIMrNEVP3NQ0XsJqA<2<3N]^PMN[wII
    0    970E@IDCE7w1:Gd;>KDW=m5pA;4mmB<lka1F=:KCp4N<7C4q=oR458E-SKFF3<2DFg9
    0    627D1G9@+KaKd6TUD978>YNbJ.UNJL6HVgK>6HE=NI0./31c`wOO<=B.\C>?AG8YC`F
    0    7921AH8G2CdBF3`3=;D83g-Z51;`^L5YV^EJ?/8Cg?L:9</g@hcA,49+w6.DJ<4B<_9
    0    969@BGOO7Bg/C9dI?8L9B_<kG:7_iJMhWm,RO<;KbH3<3:GwGfQ5IBG7hL8<87CM6I6
    0   1021868I+H:w/6Kj2<=::;lCu12<glJDlnq,4T3<,s:)1/*>ndhq-H@<Gb>83:;(?*d.
    0    5912R3CV4IYP<PF#;_:H$L)NHG9YV59rGX4?8/$/_;XEGB2_KuB<6:ONIY>I%1%G1P<
    0    833KE(5GI6c1F:]0CZCEJK,g5P.e]ALRVj@FG5*@l3L:4C:\OwI=5*MQa=NC59IEMW6
    0    131@IAOeY5MLPLfJ[@9#6JLZTVQ<L@PHC?BZi@MQFDLMFQQCaCFGCWMIGTAK0LBZNM8
    0    904NHTGKQCYQ@O<Y:LU=U]GS\N`[VOL\XHh_[wEX7Q[TKWPVEaS\BLU`USWMBJaTKLQ
    0   1017jksRfZ>V;DZ#p:]ijoKj73nf:99s@B2udRjod>6ioMWbaa\:6aENA(slj)4dYoaF
    0    800AZfAE1bMERJ5@:Fwc?@t_>KG:3E\7D1aB9=vFV.DOD[L`72O:QO6r97]ELWu[B2C
    0    555K6IK0Bw^@MWAMGVI<<=GFLYRHa_POX]OGFDSSC\XDTO;LDPc]H\t]L;OFXfDF:QR
    0    679?>:-O>8i:AGaM:6@=Fa9i3F#rV<3`oo:2PA6+m;@9;-4okpVE>7F?cGC=61919Z(
    0   1059;UL?m3XlRT?FhUN>::653Pr:>bM1Q6db`NwV`=OgEepWZDcH[2KcPSpEiQMsAY6_
    0    554kQkRBErVQaVI?1]GMDIXAV]CXwE7KH`AMRd0M?`\KafDJSW`bHN\KK_uNUS^LKUY
    0    746:EEBMHB_9>>TD;CLC7bGf<=7tmC6hqgDD;.@:o1PJIBBv^wg>6?CBjE=@139H3]3
    0    992FQXNT:ZE.Y?40UQfhO@LJ<YA<3A\7>I_@:7V8II>Q>[>^FTWI,7<R3:]BVPiOKB#
    0    518EWP;;ERRMTBU\DMVNOTKLM`JOL_YMMVEE`MQE4IVdC>^WNdLNSc\\=JwDUCOKZTg
    0    993RPPWLB?87O=4=KWiTQ9VI>6IE(I]91-d5<0N3NDG_#Z:NUKP8@9,S0Ef1KPZPHK)
    0    704M>N?XGfZVE=U8AOEFL33<MWDNU6>Y9E/43DVGX`L1FRhN@ON`@ID7BR?>NHwPZH@
    0    855DWKGKDEwTKKNfN5N^OKCSTWYTE]XH9Y__KgKW8E]N?SA;R`@QPBM;MIG[ZCJO_LO
    0    564UaJ[?J#[RMbCh)PU^V^2F[lIF8Kc14KTHUZNm4?WfBOdKPCuOI78R61dbKK[WlM[
    0   1882jMddTT1O?2YSPKVOYu;[>8ETQLH\=VGMmRGkFFJMJ98`KwR91aW6MP\[E6FU^jYJ
    0    408MKVL;DK/?G^J/;PKK=C\ZSOXEC;b@NBI@H#RNX(NEE>HZ\K_GPK,UC$`DPNA82N>
    0    522UO7IPKLIV)ZW;HQ8KZEXPOB]KNH8OUU;WD=VSQIRFH#nG`I=F\`A8?KNUVWI^OYT
    0    233E3R@R[X7e[<M?H^2kLFCFW&MEGLNRT0L7AF5[F>5@5)@D>#D_8^\Xe3G;Y8EGO=3
    0    5789TEB#eZSaON@ZI>OL<GMMVPf_GNDLbOf^WLTSQIO\TQLOVB_TP\dWIY?HZPR@=N8
    0   1129VLWTSAOXHUSEZL[S\NQU9<ZI;JBLQ3U]^La_S8CU`HVUwP\APH6FDHJM^U?gK[GP
    0    684Qb`He?Aw(G>3RDY`UTV;GG&>FL+UQ@OLY0PWKSC`X,/NWYn<@I-=+8eFKGMKbqL:
    0    312D@;3*WPKRNc\JHF?DS,UYSS@#LCAPIRCU@?HB_U-MY]h?S3VJXORP_DO:QBG>*KD
    0    2645JD<@CKc`C:PrR0L#7HQV8LDMWGRV_DXI^AK]B6QGRIHAI@Th<QAe9IMH^QR)[M]
    0    289MCOLbPPOD9>I4I]VS[N8?BK;QLNF#>BGJOJFCJB^B=FMNWOJAM:V;OJPU8LRVTSE
    0    2529=?C0UJIcV7GIZ1L#BX\ab<FYIOMJDVZ;iJMAGU:XQOJ]EIIP\RCdYAGZR_=9SRk
    0    329;LGQLK=A@AOBPJ=Q2Neb@L3ZcA[NMZOJ9XYHNFO=QWER$YA=DXP#JDIHW3CJ1VPQ
    0    3559WDJ^#S^W_DXV?9O6DSXWTWJB[]YUMZ\:P@UOOYMGU\Rf@PMX5BdWLCOPS]O)P2`
    0    605?aVHL@RTNVKKQTDJNBVXOP4KILL[QPDGE>OLJPQDSU[KM#VEVPK?V9WUZUWTBH;Q
    0    392NG>ZBXEA]QGb#Qf_M<HZ;78=OQ]`ILNBRmDW5PY2=\SM-KB<NQAH_[Ma54O\gL[:
    0    508JI?5&PSHIYQNKP#?*@OTb^WLMDNQ]OMQJ]ER]US6NGVA\YG[RHLL\CAKRZUD8DVM
    0    103R7HG6[J+I_XXLR?O<]Sh0PdKAMXXT]T;HLZ85>CVF1aEP#4#@fi`GS<FEHf\=cBJ
    0    322I`IDG>Q6MR;LKWMMWJ54CME1#SI(=(=M`=_UH#B@Ie\E`p1BL>Y)AJU.VM?cTI#B
    0    5805?d8BiF>PLC?>PI2S.^<vNB]^gDBwV>h<STOTDNJNaBFJmEX`ES=bC9?8G;IO6Q6
    0    597P??#>dgEAh;YHH4?=BJPQXZY_^//\[9O6]N9J@8;GjKJEa<P[VJ@`T9HKtY=<8MN
    0    349SWQ=S?RfTS2DZYYJIF3:=XX#>IK;R9MWX6ZRTENRLU^gLAIHZ?GE?KR<OWYQLWAV
    0    474HFYCA4;WgVD\^(UVUXKLKTX#<DS3OLGZV/SRh]R4HVZS\F>X.aic7aWFHPP]?J?M
    0    419JJ6dAcUERWUT>6J%M+Y<EC[NaLN#6UH>[EJOP?O]QcH?FNa3MCMJ7IX=WPNCDOMN
    0    907WeY>dYY]_\DRw[G^PKQ;;Y[VDAZ[G[O`\Ib`oCVQXUJ^WGO<DBZTLXS;^[@ZI`=[
    0    426%YBCa:RYY.DW`G:5YTTJWL;?ENbSWX>@G;GDWRJJJ7K\;:[GJYS$*LWTdWEBNH#[
    0    538kJBCW=QM=U[kma_SA`wN=KLV^5wihK:Hb\Z5aaLUfX\4B'J\EIMk[G\X6o%iffMZ
    0    731;HJ,]LU[[NQQIVHMOREPJT?L3ZAB@WNGZCQZLmUPFRQj[IU#f_bQMQYQORZG4J;d
    0    705L_@5^_AO=R8\]K@WI^3DDH3;[O`2Z];X^1R_WTNFTKNdPOE#CW\AGOcGMXFoWLGI
    0    848Dn<@ZURfSHQCjZM;BVR@:f?N`:=D^<PV\8XTwR^YUPMcYLU<Nb@O?:TEnUTRVTGU
    0   1033EUNK[0UYIRKRSTJJNB#I@KU>+]OIP0XRQ8OTK+RUC[YOQJIHPFPLFEPHLVKa8S@]
    0    409M>DJEMX1OOXA@N3I#HQH@TcTPPDDMOSI5_PHETU<A^MW8S7NJLES\#BK=LK7MATH
    0   1601I=FG:HbLU\RW;\C<-@KMSTJFOTUGR[ZBGPHHITwC>VMHJB:\RNRZ[Y8OE]kE.=RL
    0   1063O<iY7<]E0WZ]78SA3G0RA>S=<^;J<]Z>E>@P42w3=fI9JO+P@NAYoR<f,?dT259K
    0   1388UD]c<KMC=MhQB9BVFTLXIBCILwHWCSVEGDGO@Id>EUID<T@SAWJecV:g9DQMCFNF
    0    743JOwXHsAIY3OMgE6E<4UcfbDdLi8DVT6bEfPhCN-N8eJaLkHaH:j2`MJEGEEZ_HHH
    0    648KCXCBn=E[SFZq0:FF5f^rwFgqhHL\_:a>aKTRC<IRbKQDR=KbF\JnNA?IB=RUH@4
    0    533:TMT@^KEkBY>FKc=>Jb_K\XDG[N@r[PGwmJ`LVN<>fLZFKMB]Nh5IRH;?<^FPN0g
    0    585M9[E<m[>qO=[nO:?2AdmhlQg`a=1^fRqCrPYSDK4CqL&@h=TwIdOlBC<@;G4H>6N
    0    496SLc9Zb?@pEZPb97G07KMw[KrP[JLNSUNFg]PE@G6:YT8>sMUU@M4Q46?R;_HZO+T
    0    543YJKU<hSNNU?^e_oICVoBL@H:l]l;sTZS_^bRAIw?5mXTLaSKUQS:T^GG>KVtXPv=
    0    420HO=HQUfIMTiTJ_=wCr\k9l;d?JILg3djBDJb`-B.w'Pb;T^fboCcR@UtG4GOtl/X
    0    840SFiRLo<E`EBHe4GG]GaaiXPsXo16wsAtJbedZ>GSOjDWBqeA[MpMaJQKNI;MaDA@
    0    771IUUYEMWnMT5Jf@VeSAN<DZDY<FRRZHUwXHmXQ6JdQB]@NL8G<8@IK>iKbKWNbNWV
    0    670CJ\@IB>HaZ\T/IF>EWA`NFHPNgO.CMX>@TJcAn[G9KMwPVUZLWfNegNNLDJHDYk^
    0    498FDWrX[BPVG[;SdKVVJ]gR:FNf[^\J]WB09NlA^pV5\#^IW>8\\K2J-_Z\IGU-;bU
    0    727HK=XGOKK^OSVGL@MN)E]HWLPPSXTV`X]ZRKl;dcJ>RVZWP=8LhwFJQJEIIGDBF^I
    0    5627>Y8PHROQF;aw0W5BBEX1UNcAiGNL\IsdDoaa0LHHHPSAiULr:_585QFfSM;`B6N
    0    795IDc<]_TTXKD^hMDCN6TUOYgQTdQGmCgWK[[UUJDL2XHFdgQKwHSXWKI2\jVLC;9G
    0    674ELg?NE=>lEKG\J^a6TQhZaGePU1CKdI]d\Xbw>9SZVEZ-`S/?6]F`B`aPCA?VW8O
    0   1142BJw>XAC;PEKNhDRGHDQcLIC^GB;BCOAdJFjpm>JXXC@MAXb?aFN3A3LDI>UMbK,@
    0    611>ct5BU9Cl1+KqAGDWI]PbrG]dk<HhT>cJUvHaDDRLrPOG\Z4k6wN_BCFFN5QPDCH
    0    574@SecQS5LS-QBkQcb^KUHTY7w`GIpXV<cEGR\mZ?DNB@5@pZt[Le6LWR4HB5HrQEB
    0    715UGcI]\9>l,EGr:AHOXU\_e8r[V<P@R?WBVwl_DBE[=@fMKbEJAT8N5.OEK8ThACJ
    0   1014JLaHCS;UVATDRD=PRRPZVTP]LTSHJIF\WV\wXBGDMZRQ;\M?ZDUIM-MOE=;MYLDJ
    0    746BSqM5\4F]H@/n9CKQAfZOdKwVL99iN?dJS`[\)@]PWAK7dKAc2cEC?OFT>;IeUAB
    0    466B7^J3[\:+j`OE^5ZBMR_IHI?w0Ylkh?LIp[b7]]Cgd>:IF7TL7YsZP>18cV5VLU(
    0    609Xal9LN8Fw5KSSAW5QTYfO]CQUGC;bHIa=dAYhIOJX@S0QMiYC?\^PPD?DIEAq6AI
    0    679<LwEOaYSYK>IdKK>G?q]krLZ^SE=iwHbCZgBRHX<MqE6NYMNj5vTPRi;FUQONaG?
    0    802<<w48h5;T:NBd:I;G>Ja]RIiLZJMpW8eFhuUUPBHO^AMHiX_hIi=]HBD<:GFY3:L
    0    5231ToboEE8O;KEj8jL4=JtUZQnXZ47XP@j94[Jr,CGp\PHQWrSg5mPc*gGaK>qNN#+
    0    939LJhEMMU5NM=J`?QLfBMVSeJZMOHKXFCwOioBY=AFV^HQJP]XP0EI[:K:M?=TYJ?L
    0    588K[XB7lFEZBK3bCK944cZj\Jan_T;ow.TAjmTZGN80`J>Kn[=WDhNX>EA<E3MO?=3
    0    607AWVJ/SATTJJMCC2YaRYJGnLc]BGVJkGEGPSZVZWF9B=FYQE<YMb'U9S?OMw9TV?^
    0    901ICM8ZYSJLSJN\QH=<;eXdcCs`[AElgJaHwONGGITQdCDCLJQm5\QG>KPHYCGS<;S
    0    6409RXOV3&072-@Y,fNAAUX[S7_Wn#'cIHUbLTZT<:>fO?PH^]kM'HFACM=B1K0W4LA
    0    482?FTU;dJ@o7RPmZG+S;jwTd;[Ia8Lr^7m.\VRF_9Fac8<Ir=XL9eGlE;4FJPNX3>@
    0    743M?a@U]<GE5X;g;MO`9[]URD]WBJ2HF;^GMwYP2/TcYQOKbZMM=Y?O?LE[F=TpH9:
    0    621^?O]1tJ7dI?nDje0/CEvfBDVt^SHSdR_UfJwFJe9JT?ZReM<*9Y@ubLU>GV6=1ai
    0    627ENA,VIGN]bU?TaGB]3c:cbIPkYMCq^ecEDOLd=CFZ^Y1`TPRsEwO]]=?M^ZCIL7c
    0    483=QebYY1;I<RBrISP_JRfT>BaJXHQRL7Fbdw;_W8[g6P8=DNQUIS:jaTS^?CCAc4:
    0    787<@wLSB?A<B:Ce:gLM^bdIOD_Q]=NFV;bS\cVTIBMGa;GDTTHN<T:lATJ@?EY`D9J
    0    576S5i2Dm<CLSCLhFEI:KieWYEDKgTBnw;_Uhf^EQGLFfN<EqRAtLc@l@>L4F5.J<:I
    0    607SK_K8X27c7:Dp?BF=3cTYgIwRq:CgdPgHoYcnOHD1Z,KLaKDs*j:YD3I9R>LU3;O
    0    512VFaZYKF/SYW?Y4Hi71HaF^GuweHMTY:bNSQVhRL@pa\l.F][d)cAMZDI<0.NP1L2
    0    532IZE-UU;VbP<[]D&@M6WMJRKRV`b8gS<jUFgTT>UN[S@:]SNVf:wLNS@CjSnB\7,b
    0    75998P1KNU;SUO5`>.CbJ_VIZFXHP;QWQ9iB>\Sd:;SbL@X;ceZO8NbJ#UMHD=>OQ7M
    0    730QCUDI`YFM?BAl_RZS^iEUG[khZIAdLDU>V^BaZ\P]aXMGFSNT]Z<wKM7K<KBRZN:
    0    644B:hBL\9@V>AA`3T<HCl`VkCrZWD5U\:_Mbw[Y/GB:oERK\Q4t2]@YXCH???5OG,D
    0    644>LVKdKFJEH[JI-WLdB_AELS_VqLNGMH\NLQ9RKNFeO^OWSTU`]cKwKbKKTJ;9IL7
    0    864D@cN<Z7Ld;JFl?NIK8YbZkRfWj@HrgO[LPUZa7MFDeHTSYJHwE`CSG?L?ODFY4KP
    0    580BSUIORDO\<5M[%M/Y:kS`W>X_P4BLw_`F?^LvVC6R@A@DDd[h:\FlE4GBN5Ej<F4
    0    659VQ\_JYBEGWAY_KRN[_aFJGD^?;QMUTCwrLbRGUQ,[XWEEGMQJ1KVTVDVBELU^J\Z
    0    518QKQ<DeXZOL;HMWT@+?g_]OJ4XCoJjw`<AS@=LuiCR[NBPEPIL\WAcUC5NAg6:C[a
    0    599HL_Y@_ONn4A5UG1RG:\wYaFbcgMUjk,`FSR9EIS>4a;MLbSbjHa9V@C?AA@N\DGC
    0    512KG`8Q`G_TW;^PgKCSbSfkA\OTfaMFk]I.kAQHP:E@U`J\wYcX5\Rc\9RHY[UlMT>
    0    819DK_JOdHD_@EBwCBIMBccibAa[_8<mb9Z:pXZ]8)FGvHOD_Z?vDg<a=H@FG@B^DF(
    0    785?BeNKcF^aNIJLP<CB6]Z^kKJT`M;\i\Z<wd:\X@D?cH6HvBPPE]LnEDJCNDQ:G?R
    0    537R8WU5<LL\;RC@;]t^KJ`W,\Rf5>PRagGYG5I6krNM#KAKGDn0]>Gnh@Rb]\nORPA
    0    766M_wX?F5SY>ARN@DTZIQcYUBfFY=Z]PD[SSW``U2TaU>a=Zd4P^P<JF8JT@A[_EB7
    0    4722R@7XKGJ>UMACQP^NA>^RLEOH3FDYIVHASfPO8F[w/ON@8T#KPG3BK3Rhh.6V>CA
    0    737<@MEF^@DW>1G^?6<LB\T`_LeNw?7nO8\AOO[VF=MHUL:Jlc;d2[Gc=>KFFCIUIO@
    0    670a_XEa7AN\D]O[F=tI<MPJUVbB@8UOB4`]8mSY2BPwMHZEBuJOBFJ1,\QHQ=UskP7
    0    868A=dIBcM<XDB@k>R=HCtZeiEglc>HU]DV?[dH^B7KTiF?@Z_Kk:bLZ6KCB=?Ec#:0
    0   1120?OID=QWLVLEZRMBVKSdUVQ[UNUCVwYHfDLbYTPZIY]N=HT\UY?ZWWF[IIQNNePUH
    0    580U<dA<jL6rj;_K\=EKSITQ`SR`i]?fw\SdFSi_WO4,NM?YpectFcXeZ6<5\^\S:cX
    0    602:A_<GMP4X@Y8AY0V*^dMwVLG[]FCff:GBM`DVPEXKTI7HBV@C<OATGHKAJHD>9==
    0    856JKfDGYD:b@GGk?>@FDc^apNcwh?;hf8kJSX]V;FGHn@EEbRT[<ZFV=BEFGJDE99P
    0    658#7jTKZLLA;>OW;@LTHGpT\=cU[Q@BM]jBbU[^QPC\P/[?fJId8L7eAPIB168UAYF
    0    527WJcj5vF0cIgY$i=SEOEdVADOEaS%P`kL_HYd6XO72<OJI[ISQAwGmU3U;RNgMR_^
    0    799F8fG^BGGMQ>Tw7DWOHYPCVZT=VK0W>8dXLePX5=XeU9=RJYOf<Z/K?LDFVPN_P=L
    0    775N;bSKaF;YJ:KFLS2?OWcPPEJS_BSA`D]2XH[@K4@J[HVMwQYN>g=U7CM8>>LJKR_
    0    614JBa@9[3KiHHZZ<RQHF]Z[WOwEUA8XXNd<TYRa<TP*\EWIcR<T/g?bFKLKBURNEC?
    0    8181Ci<V1(HU7?KdBQJ`PfaXUKwOO47Z^5fVTOpj12:TD@BEOi2]G[B[FDF>B7ENO/:
    0    668HX,HDECNGDKv^NH_9PwQ]6CXMGhb]ZWYDF[&EWvU_/T5'-IgCH:t_BY^WjwLJSdv
    0    528O<c-0wH<KXfMJ<6T:[VdFMWQVUM;cIFKLXR`:H@8PbOd=Y>\XYnMlJOM8P9[;`R:
    0    850<9`20f5Gd9?Gm?62;9qfwc;b_rNDld8eHckN^F>IGXH;HiNZf5d>s@E:D<IDV=>@
    0    689IR`H9f8QnA=NXR/)I/GqknH_WT24DkGV3wuvvC@8?h0[;vQEe2b5f%'5QXGKST5?
    0    960EF`E=YB@_JD:S=>8C?IjVfCOiwD@csE\CQXaHF@>T[C7BkXBY<gAK>B=6=@5JIT=
    0    786HM\\mT>LG<:GtMIS9:L^SP?iYA<<_WFw8_rqg<LO^PD8GPYHM=^G^<EFEMC?rNI6
    0    633;PVT86YG[RIpGbKGEX7v1B>/UsBPW`UEQXI]@OO<5\VQJh5MEcNUKwZcH\Vv2BH@
    0    743G?T=;\9Kb<<?bU/DI9]c^uPSiSCS[wNU6^i]\FILFq;5LaJ\]=\SYLFEFGLEMGKH
    0    753S:U9DoJLgBIJwFM;QJc_[^GcU[E2XNJV?eZH`3KF3]OGP\PPWJ^RZ7JOIFWSQ98C
    0    716Z?QR=q7KkQSM<NP1QZ[_gNJ9a`GNUw]Q@`LlFa89I`P^P_>SIIc9hEESAIU[VCUJ
    0    820=IYI:aKY^IIJYD=>V?^a^]>^Yg?@PXIwM\X[TTCHhJCSUiY_lE[WbACHGKHFVE1P
    0    724C;jF;d8,iGGJh=F@S=SokjPmunD;sfKlJwlMOG=I=cXIL_KacAUB^EIP<4N@[;C;
    0    742F_f:V]25]2@AR3FHZO3e\^<N\X;NLS#PD@cgP,2OA35Y9_VNG5K5W3QPB7/)_>C5
    0    7066MP=9TS=L?9<w-G@bWW_;QCQZ]7@KMCPe@[Z`90IbJJbF)gGd6W6>>WRIN>@UPOF
    0    491:CUGBi,#T9K=q+FNG(a_psBmje.1oUDdNeJG]/7USs@4LuXJj9iINL4R7J>7K>2<
    0   11404I]<MM:EOBA9^<@HQC[R^[AwJS8AQK=^@L^^FA?HVRKCO_`XU:Z3Q:JAME<=]IA=
    0   1027GPON:TKGwXJ>RM8AFD_hd\FNjDCF`sTQ@Y=Xr>JGY`FX0T:LaBTS_:AVY^D=GNHM
    0    991D>fG=W;<a@KHX>DBE7_^w`AZnX>EP`@k?c^KTA>OMhCIH\XTaHZE[@:PB;=D[DCH
    0    800UEqLI\>Q^JAKSLGGJLNwi]^QNU7?]dQbUWhhuC@AFaQeEk_4R>fB]AN?<<W>fH:K
    0    797GKlPZA;YH3EBE6YJ]CkhpXE[ni/7wd>\4_NLi16U>_CD^ke8M0b(WBMH>R33VBB7
    0    628KDg9XXM9lJALXP4>?0elwT7eoSK9imI`=fhu9.FLnWIH>Yd4u=g:eK=@>=?6M6+4
    0   1100GRwJWM>KL6FG]FSPY>]`[VJbOKJTVQBbNWWEZEHGAYQV=`TA_GT?Q:MIPBDLLAHT
    0    570<Xn>VPPIT>T?U9NO<P\jwBVsWQ2B[NDmOIgcPWC?HUDEF[_K\5mQr?Q;9:@M[THC
    0    617HLO<OWWJLP=]eS@VV[U?]ARecM1;fOQmBI^B\JdPe`F;wQ`GV:DUUAORTISSf>DO
    0    6438CHP7]<B\NO=c@[15)QV\KF/vo@:fddZ@aN`#D;<B`K?:Xk6C?];`KAE8.LA@4B?
    0    675b_waJLCP?5N>t6PW>jQlAKFjQ8PK@TIckOQPi.?9gE?MI]HMGFcGJ.TGYN5PvHJ=
    0    992ALiS@N:@V=<LR>YJN<YYMYOwW`AAT^FSSi[aR2<OO[>]5jU@SCK=SUI@=9NF`C91
    0    683FP^7Q[LSuH@@bFDCK@aq`cA\beGDhX?a3fX<e>F9^aZ(>nsDf4wLe5DDBI8FlI=;
    0    611<G;=bNAegM:IRMF:K6gVQeR>MlKE`_UdQeUUMIJ9Jwa+YGDCf8m_YcJFJCiO?JAU
    0    559RJ%FD]FYJXAWTAE0DI]INLaZw[5Y``EvQWMlOL^D^MkDa]G:f]wNp<JL;`V^7@;@
    0    818[FO?\V_\GPEAwW_LTTHICLPfRULS_aBYNf_@=]TUEWT7VIDNZ6C[IM_FD`FMUgR6
    0    820HM\QGWJMDGG7dNXXYT@^PSSwDKSGZk?HLdOJZONY_^6SFVZWXPWHa9^]PBEB\J@[
    0    701BFu.Re=BZA?7Q;5CJ8QbiWCscfA9dj0bBipVa4>IO_EZFkh[_2\;b9>D?J?D_:<#
    0    585ZGJR[G^HQXX%lM_?cR:9NfllAY#Lc?OUrRb^pS)Bj_FO^WeGVNNHDGPDL9HOG:\<
    0    793BWA?MHVG`_9Kk^CJKEWELnKIXgZEqLEw[@_gS5DSRO>:AO\Ff:v<H]NFOEEM=C@C
    0    754KNf\>Y9Fa,VY:c@>PP6gTA[NDHGSLL^@cZRqRWDD;RBtPq?9OcwSWSLTPA[AGUUe
    0    752OdUAG\4WR@N<WDKESIB^TQ;OKL4R:S7fK@H\iK06NM=HKSwLQI5GIDHEO<A>NVBc
    0    658AI?DR6K+SEHDURZ3QNIMAKC`EGFFFFPM#IO7SKHDLM@S2O=PIRVZLGLA6QTDUBH@
    0    562:>XCcEVAVRA-QQdVlXSLFW<I?3ZdZO:Q=RWT9Iq_QD_NM4ZCFJ*#]BE\T`ZP=G=C
    0    649H@hL=g=OWPSTHjEHC;Jh\\STsa\>f`ZE_]BdB\cJDb>`SwVAPcbFZYOV7ETJJ:g`
    0    5427::DC5IkQ]EH\NGGV5^;tKBRrW6\quTAKIAY5NOWJPMdgai8,BZ#_DBqDZO=4CCF
    0    654WVJ3EOXQHdCKb[L_JJKZhUFP8;<UVHHbRAVZM;9>aLjVnY=HIcKRTOMWFw_]OU_M
    0    7961EFGTTT?TV9OwK5XMQOVG@DLKLASC;?[HR`7dEGGV\B?XZH^TIcLEHUKS\U@SD?^
    0    622IKH6Ea7XGWPK]XCGf5aGV`FnNSVO`[GfIwgV_i@HLDGEB[MX^MN:aXT9\>DRK5B0
    0    608ApE39RPTZZQCGaCj_@.TCE;ES9]8CVKbIEw`@VS8K__2Y[E;:3FHCgPTUHTD_`]M
    0    546GY\:8;YILBp7:YHH]YJBUSO:SY>LRL>^>[[O_OABwXmO?@nTg>=JB<ZK_IO@RE?G
    0    579CVJfY>V\jwRWlt3\AZd8\SFfb]k:c_`9;ZZ;QXrQwGcRl<>WKA;Me]UcLYWmSEJ:
    0    667KwOPXEIYZAJGUSULNTIZENGM8P^SJZ]EdTYNMQU[SRT[4JAbQcLJP,F7cP/JRR_O
    0    651qQfJUL4eLDcHIh\=\C.kIDPNHF^g/TeASB[wLR4bQ2Ii<RWG9es@RRb^O4mNIXO`
    0    621MIQL>ZALRVL`aGGPPRSU^eDWSbSOZLVw\[uafV5@AYcGQ`NUSTv=OOGI[gPRLSR>
    0    585DN:#AXc.Ze0P_C6KWOJXb]GKPe1OXOZ_CDWd;8?;>ijI&4OKj-mpDTi6If9LT>KT
    0    711YQw`OSKEO>Qt;GhIFJ;L;DcHUQd<EWrPhYKZJKV?DRFS9hS@HBUR8qNWCKaJJV[@
    0    540S2CPZGA#JQ<JFZ@9HXJVUKN]PU[]hehIWkaJ>a5RVZL7<cheF9w;hQNLI<ILOPS.
    0    622TSLJXN;EH?A<dMXaV6S_ZZCbXQ2J]U;PSCp_Y>;U[JPHKRw+;&R,M*]4^_Zh^_B0
    0    687HWw;TZ%Ia7A9V8?SdJNneWZRSV=FaZWn?][FWB5VDsV,MWmNNEc@FO@@UC8KV9<N
    0    623AWNEZA`Dwd]Z[NF]MFVZUlaImZKTcWULCKVaZMMK>lJGePdEc=VUKL9EA`H[D>>d
    0    790BItnIMF0XFP<QO?LRFBPePUMwRXXFKgXOR^\aEL>Lj8c?S?XGK\CPNQNTLWCUHMY
    0    425n?w`\f/5^L^EV]S,T^TmCU<0sLdaj<[9GZNeSZ9V@5?YL_Z7+UF.s<78U3&VlH_1
    0    534+egS\FACPS37V3COmaPfWld[QNE,H1CM8OJYS?RDVS]I5ME3DO3#=-RXXPFbULGA
    0    676WYQ3R?MJTAXQKMT<K?wX[AXH]PQUXlFZH[JK_I8YWFFJSZZ9SGLCH^Y`nUGJMPOO
    0    669CfsFIP7XTCNMY<YXwJLX\DHZNh.QBNK_\5Vk;FMIQ<IU@@eLBH_?MC^>G9If`TLV
    0    668?Mj[H]XM^I<L^3ESQ[bS^^\XOU>8ge=aB`nIRD7A[Z[UFad]wEs;HG3;FIHNM,F9
    0    557OWSLTKW\J;LZoZTWaE=FJ:eDGT[cUbSJX.ES=kRR1?HC7a^^Ha.5?KAWT[?w.AHS
    0    710BCEAQ;G9YCDF;TG9@ACOaLECwuK6sjDHK4'=3UTQ?_fSNJjZJBLWLYF1HTSR?:SI
    0    652PMVgDN;w>=YK7_]AS^IfkC9OPG^?F[`\IcJp_f`gGAFRQc<C[FS\>NHYQHj_<bV`
    0    878;L@J=DRjDI?aSEH<QHS:dAA<afMDwbRC=LQF@d=PIU=FJI\c;KW>BP@DI2UAJ1UG
    0    770>;>+GGFsLJ?mE37AC6q5\E:)keY)fe^Q;J51Tf<Z@SI@_DwnF?GPGiG?DF5?K6EK
    0    783BO9BJ88o:FHfF;]CI<fGiC3?leJFn`cI?:G6ISEYLD2:hBwP;8>A.jM:]6G8=OLG
    0    559YV?>Z;\e56=AT/-u\dZ>hF=ROX5H2kWSWU\Wc^6UMC^NL8cpBC#M.kmF\81\T>`:
    0    766HVMOa=@oDBNw>4K:AFe;N0AD]QC;P_i8PGA07h?LGVB6UEgZPD2Q+iF8<CCNODZ<
    0    570;2B9SL@V>NN]>CH>M?c8aFRDiv>=ebl,NTSFYODSFJR?n>w_`NSI=YA5DVF;HCQA
    0    657FNJOGZ;oI7J`7PL@J@[LYIBHwjA@ddp977C5DbEA5NL?o=M\A7DKBf9ENNBBHBH9
    0    869AOQ]ON@^FVXHSLQ`=^NRLRV;NID]QJ_LUYWWAEMW@]VJLETI[<TTVKLcBJQwELBK
    0    647NN79U^?ZECXX`@>^lJ]<g^=EgQ9L`VCI?KN=QI3^;R^-PRwj>[U;AM;L[ZI@cJ[-
    0    487)/[90S3ON.8Kv=P=NNdVJCLeVd7FwngOEXMZ9>=^K_>REeZelEPMnT4KW=?9GAHN
    0    465AG38TACiE?@VHJ@;S>u+`LC3i_0BpVw=5@(C<i@]F2PPe;_dHSCNCr_=N>E,69OM
    0    409K=LIN=Ni2DDWDOWO@8j@UUFEEM>Lg_wH\FO7M`FKSTR;e3n^LL0^GdDL;C4EXKDS
    0    5188M8IU<DZ:M;VGY>OkSXFcLN=qt2FXkhX;#R=DhSpA;IIs6_UFCAMLq3IVPMKPDMQ
    0    6533AFC8:OQ7IAG[F93<?dZwF;OiWD3uig_<Lif:K7GMHXCaH\oU<NFJ<B4B?Q@:>E6
    0    612RX`VWkECMK]TKdIWaN3X]@@'^FvGMdn^[UDw<OEVMGOc]H=J9kWiQQKQPJsYVE?L
    0    637W6G?@TIsL@WWIYMPH6d,ZT6@P3?*asp?7S=@B\Z=IGIKl[wnM>Z>1m?3QdKCUaDL
    0    547H:FIL^EwD-=pJ?dgfL]UMQ>7Yb:2RAZ(W6O@Ma<N<6@A];fPNT==<SMP`M9F[DEF
    0    464bJJ;fK7UMEAYRRk[r>]=w;OKvZ0MrZNRJDa6Pw<XD6[+_)K[I%/BQcP4N=-SL=nA
    0    5335DSSIEWkONJhH:O4BSh>#BpM_u:Nvpc5C5d>EPbS1SKTd7lVaCIT=kN>A,a.@OL[
    0    525MYP:d?8k<@'E?4;[DZg@V8(AkoDQU^b5E?XF1M>P@:CVb>pX#APW;;7AHT:gcbZ@
    0    633X[YOY@Dw_JGDHUJTPO:e<KE`[cQWJHSJDbA;HaNTW[BGSL`\A;OCPZOEDWFK8ONM
    0    591W]JknKURIGA6WCYVcPWJW@;R]@9EWLHDf;LBMH/O?<wLcYhlEK\?B=`TXJHMLPhF
    0    6023?M\]BGw365kBG^KBDP.c2OQHqR@\Np:>DF>JO6:I5FEbDdX=HJh>^2<ANWL`D[E
    0    6964B@BH6Cm0D4o?FP@=1sInBH?ws@Kf\cD?@AJ@fE^GFE=nase31?8EoJ?EJO:B5XJ
    0    442=]?^G;GbH0q[;MXCENwMjL4VZeSLZco:G87<_k>lhA/BKc`pOAGZI[>5_W7:,=^1
    0    731J=RHF:6oN?Hv;HL:SEBTL9S)^gLL\^bBHP@]9`\THDPAB`NS;aRVdaA`#HlK?;]:
    0    823LKbFG,5sD=\:EbROUQTXSKFG_I6FGwJ@WI9RFWGB[B7YQVXT<P;I>XNJE-RFWOJO
    0    479;Pe<FBT_?ZSeBG<S8?WLfALPYQA9wMT7X?6UO\@PCBfDTNueY>3V8gDTSBU@B.XJ
    0    520PHKLND`ASODL,Y=T=XiQ[Fn<kwDQ9jDM-^GAHO\=WTJ$CWMd6?M=:HDDH<B@1;Mr
    0    650ChwXMbBS^7JNrTO@?8cNS``ldQ:EXWGVbD[ahK=ee[RVOdR<v_R7Y,UMfRKgCEHU
    0    653MM?AlOOT0I;YPMMb[]Z9_[T9Y\^IcMXJS9JEJQA@V3RKwHpVT:M^<eO'S<FCJXT:
    0    593`XVSEOFGAE[3Y%L[XhG7NglaRC:CFPR_C;fAPKKR<J:@@RDw9\8T3NOfG2B@FJm:
    0    525<JRaB<9G6]]XhRUMLWf&HilTSIIRf2JjQ?HeWO8^F;K*s:YpVEWNC7w9]2T'OG`F
    0    609CD=NH:GiFAMcCDD;;Hs/XF><_j=FewmPQ1?I=k7EAJG>c9bh6@,U9PADEAJ>`?cG
    0    518S@<LSS9k>O?[DDHCE[k>e;]A`\LZrch2IMWDJ[B[B@KEX8aw?@DB7]8;O8CB:M@P
    0    925MC@FY6GwP@@eIJREFVVBVI;C\JEI[daDGKKKH\HF?SACXNWcD:8ITVOL@GOKL;YA
    0    814OI?K>JVSaQEW]MSZK9XESVBBX`HEwCMj=OLDTPONRG[CJVRTT@MTPb\E[YEU>K\Q
    0    535:NqJPM5VLPPI[NP:[T[?^Lf9wfEBnWid9OOV2ZMCDYbA\<n_HDBZLMF6EZ;ZRDZ1
    0    532lJf_C\FnZBPdEWUTEDgb?OLXdMX^KZGGbX7VQNP<)S?TPc=RHTZOZaI[S<PLIBvw
    0    536EN5KFTRVG><669R^C4e:?;>N^Zd\jEYVQ#`BMSUmL=BDL2TdI?-fsffE;r[HC?o3
    0    608?F42\?GV^mRY<^%9A2N=he=LmmH6_fU?D3EDEUW:FJkNvAZHTBSY9wi;>j`3B>T[
    0    480FO=?:@GdGJ@U;=BBDFWJwK<L@S?MP\Y\CCAEJuR=CU>O]PPjADRR-_=>BU:^+7HN
    0    4324P/7_??hSRDPKLQIVAd8dLX;Uw/EjSZY:=7S9rVKF^JNUGmbNAHIN[H4PG\J9]fI
    0    562&VQPH%Sg:W<jBNJW_<GFKFh<KXS]JKw@PAJLQWG[Q4SUX&hUK89-=QGOSVCUfYGK
    0    491<HPwKE[aFcZhRCJ9@=D=G^a@.K>IsRlN;CKLQNPZ>FhG[8fbIP^Y\F-k/H0\BQA2
    0    543`KvBauG<MHG;w<b@WP8^0T2tPG7EB]5S$Fwbv*HuXTfFUsi8M/lEUHJg>F=`b^CC
    0    807I?CM@:DVSP?WFNZ7J>SChFB7YpJNok`BDAGJ<gGAGJ=AmPwTJD>BGgEG<ECGEDQ@
    0    751JUP:VESwCP;\fLB9PGU@OK^)LjV4OZUdKCTM]TZ<*RdMM=eZTAHF@]X6MQa^Mm8O
    0    494hH41PQZfE`@LJI6mD7O>`KA5_kJ_mtg992V;Eb<8_A>D\#dX;N7SF_?:NJA:2ONU
    0    549<D7l1KSsTUg^<5N7LLaYjFINwOBL_fndEVI]F_j.CQaXq?UQTDIKHT@<?TF=1@SS
    0    729DP4CB9J^CLIe>ZJ<O<S@RO^NclI=jad=P?AA?\TVDLQ?wF_[HASUHrUCTOH[?@VP
    0    793LUGX@FHfP<SMCNHCTRXFhAAHVT=<U`fE[BBD/\DNOOZGYTY_CUCC?wHLMNH>I>MI
    0    479-FBv;BJsCBXNA<]GJ>9L0Cn6Sl#M]Vd:@Hj(?E\V=@a9_:uYJ@,;AZQ9DORe8.ON
    0    605SCTLC>CCM`^?=FTTDEOMNLV?ep=IZgw0GW^KKD[T;TgCW3OXc:/P<`>L@9PNQA_W
    0    6852GTKAKOm9IHcA:SC9EX7P3CN_bGCQQ]?KJCA?T>V@MZH[,WwY.5E[V>IADJUAKd>
    0    846SF<FBSwCJZDPIeBN5OPNQ\DUOLeNWFECOJZGNcP:ZF@JNSGbBIVTJeYCGNL8DKiC
    0    578B`J7<KGe<Z>`YY1C@D^ESHQKwJLAkRpALDB>XV;F<4ZI^8WM*NAOMYZ-\FDR7Jf0
    0    798?CE;R:IcMFC^GEX@YJwNU?BGfbDAn[fH9FH8Kh?7\7CErD\TCIEABZ6K:F@BEB[9
    0    586SfeJFcF]NmSwiAXF=N`]BTcX-M5CSS=MXemWGQ<N\@2HV?J/]>QWEWFR:JRHe_8B
    0    692@V/EO4Di>FH^7IO:P0a<kIM4ow=CagfC8:JBE[;L3@]FbFsnBJDS@fOMWUEL@;eH
    0    622UI7DU>bYWH,QOH2D\=\LaV4KSHS4G@wCHOSKQcDD7GKBg_RQERNO@FI=?,6@JCYg
    0    517[nW7q6+e>AA1Z16i[gJALMl16TC_@JWomPwlKQGck@bDsHNK2T=Y?MwFU)GuWaL;
    0    503H>:9MP;`@A8=2?KBW#[:YA.Mes%Rcdh:>^6C8aN6?;%L\cPU`KH=W>,ZIE=:KEm-
    0    573PR27?#@QFPAJ@O>G:GMJuCHB`PB@XWm&S87>;_H81JBQaPZg;MNSH]@B<9LQB>g?
    0    8857_D=[@IaWJDcK=LBK?U@YRDM[wEF^V[FGDF<VYYA9?TE]K_OPKVH<iREEYOBHK^V
    0    891T<XP]PIlDKGH;FIRAFXAWBP>_fMZ\N:MM\3BAU<@G9>D_Yne;S?FBwOR>:4ETH\J
    0    498@(UrN;=R?]Lf'dKN;S^h7GQ@D\dY6US2Cd:H8la%EEYR[L0\Mj@cZT<lN9M`H@G#
    0    700_TA7=CInC>EdKFQPG?Z[qPONUUJXdJYCXP_ZPs;TOA9DaDnw=ML;FaEIF7G>YLR<
    0    466NC)X;,8kQTB`E]PVNILG`UJJTRDXw^lGGVmJOetM\E>JVGgh\4>>T<DLP>?@nXW?
    0    554KPIAkQ@j3*^+S=LaBCj5dCF%sZD#ZY;.I495VX7@E1BFfU[M0C>b*[NKD8>Y_=j3
    0    807FUBI[9PbWLKA:I<<?<oFt>FLwA];Vsb73B4HIVPLO7>PMJTXUM;=EdJJIMY;5>WT
    0    632i\D5n(KV?I3[I;Owlm\7UWc@iWDKRGIPI5TUiQLiE2kZqGXNL^>:8JoURJ=OJnTH
    0    594cMKMo#_TSQa;RFEN?LSdhSSfVUL>mMSXX^O=ReNOUF>[aHSmUUNqEXKLELJaIWML
    0    657D<UNbbELhTIMcEP>[9Q\mMG4wANINn\J5X8>WW5M;a>S>HM]APvghbPl<>:N<J[R
    0    490H1RQ?hNBX@?C_P;XX[k\gbRiaZIJoL;dLnaTt@KLCbVpAfffYBf@`8RMA#?LAVTA
    0    407?3L7ZLRHgeLdaO6WW]t09NYYlYUnO]JVTDh_9eaMMZh/w@TCPddQ^fK@D@T^_qWY
    0    7044R==G#;s5LNb>SMZTBu(i<PAPeJQWZUJEB==:WL_OI?Kk0leNC>;<]P>QFLPFC]K
    0    525jKQRQ7KQ<A=>5WgSWU=iI<OPQFEYZKH\]w,>[EU:QhFDQ_V+MYaU\QLWS%gQ6XnR
    0    688JKFI^+=wGUB\>N@a[D`@jBR?WMFrfYY\BJGOTdS]FD@WLT\kFP>BX@gDUJB\<OLB
    0    695SHYSPRGUlI?FeFcSO^J[L]Ym@[2aILO>SId=R3=BaLHBDwS>A<OKK?Q]BCHA?UXJ
    0    745VC8?_6[JF<ZOS@=QWJUB@aXQ;PCPM;<L\5HGV[TkKAP_odQ[Iq1ODwMKaV:GDJsA
    0    711SXWgMi@VVRM;OFQK.U^S^F\Rc[B6XiOSd`Y[THV]MOTJUwIKULJ6aGTWH=JVH7S2
    0    679X=EDL\2w2E+Y;3BLFMb9[6_Dc`^U\ZkDBVJFU`2B83:BvahL9;cK?DGONEBJPGQ0
    0    516-7+-/SSaO(=J2c0A7:kaw/L1igY6ci^XD^7C_iZJBkYJU_QgXBD9Vi:OT$;LS+^Z
    0    437cN7DJ2fe%2=eO(j:TAk@vN\/ffVVBY^0C8'&<^Bd'AC@e8\d@AVU7w71N^LG+J^J
    0    412[2+9YC>FPOVeE]MTI+G9kLM5k\IiTLiCAE9J5`PK7NW2G:m^=]FTGw9[ICd3-A]Z
    0    543IHFD^<E_;NZfHfLFDIo9S8BC]\FKXKa8<PF@=sJIKPK>nESE68)I#_=JHNF_:DqR
    0    671`VLTwCH]IHH?Z;qDbQWTMFK>Cg>MhW\MEB_RP]<gF@MB`[pVB;GINQkSB68BCnj4
    0    571J<>OU>9FBCE[9OfKNRZ1VKc^jL?PndS3KJ5WLw7ZG?@@t0\`.E@:JQRMcILI?RPA
    0    474ABTJ4pA>MT9C^9^@,LWoioCAZTA:YKMCJEILQ$C]@i:W#ShGO0[A`a0>BQ.;;3US
    0    656NA?TXTBd@G=WIBIUY@PAk4K<wGAJWaYMIZLR@UK8R7GCqFe_6JSE;?ANLJFJDLPD
    0    703D;>ID=LwCRGP9L>FXPL:h>T6dcXDZY\@I:FG>gJUOJC@a7gZI;FHNcF<ULHHB@@@
    0    558>[;F@MB`R\HJH@=YL?T7plLDkL=YkUhELV8D>][nP(BI7FwX]F>3Pgb7KpPBU?Y^
    0    7452W\YQ8>l9I]T6^ZJTRWIVFP]ZaW=Te[QLRPU6uYONP3^ZHw\8`UP]MDlE[PVE=vS
    0    627PWi=>dDRJ?N\ERL=DC`\kwV]anP@^nNeR`TYIMN[FY@\=YL@[PW\KC?];>F<g8?J
    0    5336Kac#:VHLiCoEON`4SE^VG_BAXB\RPbVK^99IXU@CMgKKK=X[TH8q<>X5L8m98PG
    0    611EWa%DFTC7U6<^9Dbw_K[X>k\3M=_HW&iEA2kWBEN_Uj<`BRMCB7<O3];K9iU`[C@
    0    4657@V1E8_UVpA>:\3^OKF_ZQ@>E8DgUDP\SKMv4i=YJD_+o-PqP9<Db?OrKptwGJ<H
    0    7014SW2A9_@Hk<CFJ7mYEAw[LL:K=Eg?K;o?I>b?RG<P4a>YK:n46FBs?BnBhe`CAF;
    0    742?U`?&@d<Pn?B2GHhn?AenGFEL8H`;9>[@H7wH90>P6F;^OES9JC@pKElGejKECQ;
    0    588@YOBd6mdYWF`@RQIC0Dme_aPMWQVHAeKZ96Ze?QNhMkZ[1>fFM`]R6]RTewY5LMn
    0    635ThQ9>HPNAZ7<7K:^L@YV=9RN@HHbAZ=c=ERWH#dHGEgIZ.>_?VADWP2K;^MNU/B;
    0    706F2c]D<`_Hw==IL^M9;?4HHZ9@G*U:DSUSNXIEAUN;Mn;GDALHLIAQBFlJWXSNC?I
    0    525_aoc`LCZIT<YHqdB[b?NTO_CMM;Q@7wGG:L:@@_TB@UHHB6CZIU@3HP?bYMGHC:O
    0    726eZDRG5a\M`NXKMUgdNS\[EKLPJY_^XJPVBPwUVJW^HQ`egBY?R?IaIRIGYfcNMHO
    0    582DYd@LUvHTZ7QGI<ZYUM^i=I?CAMaWF9YIGCl5r:MgI^FZ>Au@RVJq=CTEhwi92FB
    0    572B@3(4<[PIM2E?c:woOCm[GZN@8LvA:8w)a>T3;18\:W4+5O]7?BFQMAa:RMG5Y]P
    0    675YLdQMiQ5BY=;6L@oaQCsRAWFF>1cBK>kJGEeN<02`CdQg`ESR=+5fFH[FwhZVLQB
    0    676M@N<A@g7UYCfAHUUHQ4aZOQQ=DDYKJ?w@ADcHRGHZB_\dKOYGPANW=DYMhip;EAO
    0    867HWUG<[WACX5OFZAadJGo^WC@RGEd5PBdDBAwPRC7I7UBpGB[BTG@XNH`K\Z_??@<
    0    5503N0FIKb=J`N7@KVa\U5i\[<AL>CgWK7wHA;t\^3B,EU\`K3h6SBTnNC\BqQpN?CL
    0    729?Ua7JAXCZ]?GIAJ`wDJRf_SPSGPiNN8dHFJ_MB,:AGeNi?EUJCMB^H9V>bl`QO>Q
    0    827?_cVJTJOFIgDIGNafW>fNUQNJLEW=CAiU=BwN@HWP=\JbMT\H:C5KBL\OLMNDeKI
    0    559@DbC8IeSIiFBAHAhi5Rn\>eQOLO]WQS[2H?PKF6R:3bGpIJw7RA<\=>WRjj`?L8<
    0    7278\[VK>iLKkL>ESBtwCEkbIPM>;GV@8:NJ5B^UNF?gR`Aj,ORF>@L^5ElXp`iX2@:
    0    828=[\,BIT3ANNCI>=fwM@lR>DDIA>]<D;M;J?jF5:5n=YSc[DM2SA8^;OWKJNLILEG
    0    739^fVRD>L;@QMEEW`jhUFZ^dD^N8Hb:A:XP<J]SO?LQBwOSG[c?@>CH2CmG__ggPAA
    0    691BW]EB@QFRw8HE?BMhDKbgJQC?UEVCM^[GQLV=\;FHZmOS-DkGGPG^M9]EeqaC;RQ
    0    413b#I>;(3LX_KFIvKVNieEtLcGEZXAODDb68T3?aaK3RIHWJ<P;&<VSV05.mFY7SSX
    0    569[wjh<ZQ<@SL?07XaRF;\F7QAQG>G1:7S3C=U=B4NP9S+@kB=EAL5W1;p.7tbGF3?
    0    609.6<=61U:BaFI9M<mj=KmpG;,K6OcCTA_8B#pLN@AM-e8d@3oAKY:kFD_Kb`]FJFC
    0    582N=JE<B>MYb+.YU^_L/8R_Gb;D=,U91?PF/ik3>G89Ap:O(4W;(4-L[Fh2nsw0JD;
    0    508D9ob__cB+TF*W[PZY>:DNDHZF0NX><DSNcOaB1@AXJg)UGLNAP7Q6>f_FQ/__5J#
    0    7529FPG6Ma=BP5AANHf\KF^aHL>;F>[GH;UF3FaSLM<PFeCdVDc>FRCSIF`N]wPCHDE
    0    918I@wWI?T@:GL8?INg[B2[RCLA4:FP4DIQTB?RINELfF_IXQ^SWGEHRADiSf^aEO;<
    0    585:TEAGS`EOS=*Jm5]R6BjfT=FRADbIIFaK6#X>qB949R;^DA[JLJ<[EAV:N[ZPG<;
    0    690=H_D>7V6N_3<BN6we7<vgJEED9EqF?ClI>4aCCAE<>a9vBHv?LD<cPM[S^^UG;3M
    0    656MIk5L?<889C46?IofCIwWGTDF2>c367lKBJpF@&LVIb=pWAO299,IF)v:ZRoQ0L=
    0    619=_K9?@aLK`OJ]]Hjw6M[b@DJL2JhAQ@V_A?_OWDMZ<YLaCJjGE>7YLN^MZR]OE8B
    0    815PP^ONSwL=PILEJPfaS=SOAFQMCJXLKJcYMCWDTD<qUUVnXJ\I?NE]AS^GakYR>@C
    0    641QN^Y;BICAM9L_5PcZF5iIGYDCdPV`OH_DON[E]?HJGS)_MMZIF#*]MI^;G@H0JOH
    0    606:HOM9pYGOKEOPDUZfKTRKI[K461gYJaYKLOR><O]l:5];wP9JKQKNCSOILRE?LC_
    0    460AUHCTJTBbe2IIc>^S)Olw^VIUUPiK:hd>7;m4gU:0eW/vEObWR\^:Qb8HfRk:YMb
    0    911RXwfb@KN>I?DLUScgCDXLJb;C9<aC8A^T;FXKMJLODjASH^;S@DSM?GaFTYbZL:4
    0    7648ZYGENJIH]BP;PCleEEnbPO7FI9RL9<dB@IWIJJHd@wG`>IJGSEQ]=>k@jk\<H??
    0    769JbeGkA[=>TCAUG__ZZChaW]WE:?wSG2eX>J`O-?=O6\Q^ERQ,ABBKGIc_WHMY`C=
    0    7371;b`BMkACwSBVUSQWDI@]@[DBlJZBF^W=IW?>OQG:]i<M.SkjAP^]NL]EcVT?:CB
    0    958;b]=RPJ;F_Q;8@DYwSFdPQRIB<D\7I7b<MSiOPKDbCcGTG^i@LDIU8T\?SWUU@@O
    0    984E`^MAMWIGQ9JHW6Z[>:wVVBFCB?b@M?jF>3a:BGDV>_HiR9[3@@IQFLaYY_oGCE>
    0    810\SQ\FIeJGgA+@FPwIIT`h5CAZ>Fe@1TQN9IPAQLM^P]CcOQf>7;LM;BO[XYb;FC2
    0   1006aRYWMIG43^C@>HDwZT<JL5]UP0Gm7J3cLG?K;?NA_2LFKVKO>N:6B>BK8SFQMWV/
    0    723[SwNUGN=-U\F+PRoa=?]pCRL<3<X>R3f9>.h,WQ;a5W0Z?HJO:FD\OMZ9LId_JD*
    0    637A]F#B:T;DgIP7`B_m?BhoLDSJ?AWBBCsIB=\>NIAOHv4]KCi>NO?f<>eLa;hD46=
    0    479CM1RKPFbWLqdZ[8AQQGv\hTwOM6\?SeZ[=7lsBLIW9I4^GW.^r@HL]V_iTfdSlXJ
    0    513B`0FqdCl<YTRi;JOS@\HRgTI4;KY>YaTTAm5EH4nT.qX5?r;gC1;BMJTvkCwJ@Xb
    0    397EG:dOFY`On*hJ]9\L@cEKi^kauZGb;;M%Ph^d1oFo?ihOF96qY^j%;>7hdawvT<q
    0    588UXK@UR0aiEdP[bZPW\SkQIbvLI=lFTfbOwtNFJoL^HQ`LD`:=NdH7WP`^EgZsJ:a
    0    764\5XGKF>OFJVVJG]MIVHO=_LC;aZ;I&SWfC=\_G>GPPJwMX@4CU[G-u@PID<SMLJ`
    0    524Td7M3QVectBPV]PB[2DJG>SNn\'J^MYU:EWOtAfGJD]KJA@R\Y4WVwEUX`b?JRKL
    0    720E`KbIDVOTRBHVVWRC[@=EJJU3Xb:ZBO]SM=OV<EQHFAOLZQ#MPT?>g<OXQWTZVTN
    0    666@[OOU_=W_>:YU9F@NGHL0`TbBc<>hO2]O;wKUYR^SPZH;C`7F=DI1PX=FHNTE]bC
    0    650WHX<n:OLUoG]_MD[TO;D6XaW>]VXwj5CcOo`f+YFNOJTgd]Ee?>iYR^9JIODYOJ?
    0    990WfJDQPMW]ZAYwSRO[HRhKfOV@GSKRIb^LCJ][IVNWMWVUBI?XOOZISNNTYQSF]EU
    0    617FIG@KBgQj[KNdwBGG:67?l@HCcROUEtmjQwQKHgHS]]XpQEEZ=d\3[jAPe`bC\Ll
    0    585LOO>deZsFYFTqtb@O:E&7it@C]ABu24eX8faRHcYYUdLZ.ZAO:SP&I_.mw[e_f9i
    0    708<K34B<dfOXUaDMAC7=@=7JMBHMYY[E`CQ9CB=Ja#DgcGKEDRQF^SAEIL/uXKBDBg
    0    771CV-6O0TJS\UXGkM7[F`CD`dIAYKD_=bF;&HAU3g^@ZRB]8Jgi^`wNI=DGdiJ?AE\
    0    6540YOMPOLLmRY;Tc8OBVEA:wT;NR8UT]KBVMUgN[SC^dKfJDO:<MiZ3^CLQWKRRd8_
    0    740NWCN])UO^d:^wGAQL_?9E[EC4\?Me?UcRLaRK@VQMW\OXUJEYC_FVIUBXZ[D`V@l
    0    6624DNiA@giGVeNFCw1%HV0AJg?7RHHKEMENId2STR[NdOWH<f>YDUj`>`NiJXcdVI@
    0    6491OT4HI^PoTMVHRf>YJFaiKV4LZCN4<]wFBDkWM^P=_iTYM2dr8;nc+YNWYhb(Q?W
    0    5676]JMI6[GSY=QwOGpp>?)&TWH@\<[R1UqVA`Pb7II'XaeX\J.c3q\?FVPrf\K?u3U
    0   1015OFRDM`QOU[=]L\>PMHKHHHY7Q\EHX^YQQXY_LCYFDWbP@YDPM@RwQT[CWR\\T]=Z
    0    945>Q=BbCYaWb=]eHLM4F:8IafJL`dRaHeWwG_iUFZ=?PSVdI9LY8[LKe_>LTX[Wi:O
    0    778F\[@_OSc`F7\^??V?09BU\WHIVwCM<\PY?R^\L?PS>]<UDOMMC^OB\NKHfVI8dIH
    0    602QWCGE@^Pgt>\ef62'>Q*:G`?OQO3bPO_:@XIcWWm`KNCY/KMw=KWKF7*Oda>;PFJ
    0    536Bd45a-YA]Ho2]l7NF[EYJ[OJnQ;2AI7wcN_SfGOJadMdL_DCb\`^[V_?mlY\Vc\U
    0    774FjMGk;?d\DMAjdX=aBK?G`WX@NGVF>JooCWacXXiRJUBWNFBH.V`CYwKhFUjanJ]
    0    796QaMW_IUlRH=DaOECIU;=;U\8>NIFb3Biw4VfY2KCJNS]\R:MKOUo<HZ4^DEmIlDX
    0    807@Z]GaNB`LOJTdFIKKHF:?TB?SJP0rT;VaM^WKTZII^LMVc;#=GBZPOR<b;X\>[KP
    0    829CeWTh9@SEVASeMAJdOHNE\L_?UEK^XPbbQjWjUpIUMX^GKU8]LSfCGbA]w\_ZnCQ
    0    624N\OL=3\KWj/OZSNHVu)A:NI=1o\VV@Mfw\Wtj<WLEKE]cD?4=MW0E`\G>@McRio\
    0    878TUF7nFhk`fL^Z[SLNA;F&_qK/^D=Q6ZVW7wMe,_X?lhCXGKZ\4PSCLOIcY^tBf8T
    0    613Kc\AeAYEX^BQWYG=bD6EOaPK?XCEE2RbB3\UN9JhJU^ITV>,S><u3_FOVPwFLD=J
    0    6172JRLo<f[ASQ\VUF?:J:]DJQ7`MaCHgMliGbJV#iK1PSbV`PYFeM@1e`3DKVR?TJP
    0    893a[QSi>ReG^CWYJWUST=6EQ\C?JZHQ8?]QLohO;K]DWncVWSQSCQLL>T9`bOwZV6O
    0    528JhBBiEXP_GTS^e[>qD+;-dE(5KKZY53mi3RMe?b@;OpHw;L)6M^@7:m2TYic8sLP
    0    606DHHFR5<T\C71fZRMNG?VXZ?<PY^EaI;XOQ5Ep:\*bJ0OI?BD5G/<<,LFVRSB=l#`
    0    463FUaLKIVTD`wVSiKq?7l=\GXiO^PJnXjF]I3S9Jj<IXZ>JWA1b[ijZ/VE)gNeLFSh
    0    578=gD>HK[ZoIPXY2>;.L[USZGPU^LQW\a#,?>SfDY_NI3FA6HBliQfJ;GYaMcRK>G\
    0    655=GUYOEEiNIpAKSN<AK3\8BXZT3_J=T=Ew^DZVeRLVOewT\/>8YomPtOHR>6cKhPI
    0    658BTe\7YwXJSP`QO]O=?I8AJ\MHnFFZ;i<LYLHKK_P;mZYHMK`h9J_mPEWArik27Vc
    0    660LKI@VS_9POaBNG;)AeFB<aZQM\#@XU<KHHLQpL29HbXuQP?B]F^QOOM0mW@C>BBl
    0    616UBJB\BEJ\RhPYTc]P5+>;jYU1bTgbCC\PFNnSRUR4TwWhPHR/DMHP^UCET^WZQEB
    0    739=?ST.,ew^UKVYW:A?Ed]6Ld6NUMGTCb@CGSRT:PiE^K]JMVfTNCIa*=PMc_?+W@Z
    0    544\KO7[vQFRT@JOIRR\WD3P\\N5Me5I7nZ^7YWMNIJGK1NK>LMPVB%IL\'GIw^NC>;
    0    547XAX@ACw\SIUmRLO:;M<QCpl2QdSTYO:YfSaTVYP?<aQTKU58[.TWQj\]Z```WWXQ
    0    664MOYOa;[dIaEZOjTXQS*<JGSKON=GC=KVD/`pU#OcJSjRZ7EAYTER`8cXQdPiZP)^
    0    428mRB4Hs\F-W8CoOW_R__>[#T;CZbKIFSdE^h87Z^]I5d5WV;\8L=fO;jdZa?`KLRL
    0    854STLHJDJX^cQ_jm=?EMMCSgHVFgmBeO[^ZFRUWEZB5_JIGEKOgEfWGmFLOgwUSFNP
    0    678V[awVCH_aYdJk@]GWZ^Y/DLEi:;VH_J]SJ_iZFVUYCIRJrU?C`PR>OsA^TElAvRE
    0    589=l[<wXD]\G.ChYf^\U?@-d`V2QQ8A0`od4kVuI7mC8W[QbF2J*K[+aoCaLMX3vI^
    0    42559bO6MJHahWH9LFXFEpKBXMH>KSb=&D=[aYWJ/W>[eRe4OKEwRQeMAHcBLYhB]3@
    0    602PaOTn`U^WTWNlVUBKMJeY[M0C\cHEJL@BNflVIbI?WPVNCS>VOUnUaDUY`Jw:Q5P
    0    549maN?3gNWNLY`X;CR`PJXESO[aWY6=wGHLRCZMC:KER7]S^7j^JcUUKRNEOVZ\SaV
    0    751?eTPR]Q_A4TMeMYSYLQW_7DB7N\L?G9fjYU\RCBUJMK[JISABSQ[YEwQRFP]MjKJ
    0    651EGI9tWQZlKIQlBHXjQBH<kZZ<deAmGNl`Vwmj3MTKMQOiGF@bHu_:KV4MHFW\SBQ
    0    833Hd8>l9X\TB>Tu`O[N:@8FafK7TKR^CKdq/UueIVJXbLLU+C9OR^s9LiBYY\R[wL^
    0    862[sbEgPZtTNZEqR@LUMIGNaGHOTTDQL\_^KMEjLdXeLFSLEI5VVIRHM_TU`_OZwWT
    0    510T7PI&HLJG:K`.U=9a5lcVQSAHG<3YUZ,9D<PMN^k.X3FL=8JM?PFXB#OG;X'@f9H
    0    704W`[dY]6XOV]M[K`K\Y?ceO^?M@GTNWPcjMnUU\GI^CLPR`[.FawaRK`ZQODSZX]X
    0    755QCgaVB_TGRRKoGWUFi7[G:SKLXJT\\NmdG`bTR]XJ^U`d[TDXOemAVaEQN@wHZHX
    0    638V@HGTTTW_GSQRfj*=h6fCfaUHPZQ^6EOCXMHAZ6XQwg\rYQAIFb1lRLH<NOIHITM
    0    598@[CGYWWWWQ@dFWF9V@>IRUUIH[WSmO@bR<o`gXN<'TmPeYG8B3wT;GBCHMMCpM?U
    0    584S?Z6L\GQFRkF0d6RU9SfXh]CkJN@@c`E[;;7HQVA:RM]KN:7WP,@mwFS>ORD89><
    0    588GP8TWuSEVKEkX\2LFPF]4<Lwai_Q<c<hCU8T7U=JWMS?A`>A<XsGTpZSN^XOgXYL
    0    740ZN<@dMVNHa=`h`FG]YKIFLdOHiTCbWYnYLUqfJ_GQ]iWZTC6_=OZFwX@L[UZMgKw
    0    6319OR\JPgXk\gINNO6IU@UHS7ShXcGW_n8McDK_MaG3_RLG@<;UTfFXJDYPQvE6+;w
    0    635aJjYXaP9[aPnPWfGYV;MMPP,UPpEWZPAwTGkLRfN/V^t[OM@E`VB@EWNN5oUEL`b
    0    762/?CGQKTMKLVTQ=G=FfJDJ_`FbD@FUBHGm>MZ_GFHJLTbu>JOUDNY8Tf#bRLP7MEZ
    0    472SSN??`R88u#]^hF2PD?CCRDh(QS=\K#?J)\Cg/KHClN+FTH1UGG`=J]5\RgS8aRi
    0    644TdO_P8Gl]McE]IRXBOVTMOBI\MIRC]ZPCVG>oBUewN*IB?aRb^AcSHL[dNGIP?LD
    0    721E`;7^L\n^ZAV[l@HFLC1BmU@Ft_LjHVU\<WU]E[7<]wFbPAMa@paCaW*QNl\BfLg
    0    766JRFAUPVb[PJfdGOIX\AN5bhS9aUDa?UbYHVbZ@O:H\[aWI\SaYJaCXU:wZPbCoGc
    0    652U?TRO1eM8VV/X<ib`MN0F<wKP[GHX1Y[9RhAPA[aDGLG]Sb.I:PY?FKSAWIYNIBF
    0    742QkXJUDIoILJXU_GC`RCYLEfDQXS\cV\]b;dN_1ZwN@DGQCa\S@`uGNW7^GEYQW3a
    0   1038MZSPP>iW[m:X_wVJQO?:YR]F<RNMd=[gR?ge@ENA<a_K\NHEV>\f@RZ?MVg^KcLJ
    0    624ATMYJSN?BCBKbGPQCbI?Nd_BdB<9RONwjJbVk8DNN[8uRTE/Ym<ELbNT^J[PTbGD
    0    953ZSMNKXLGwSXJHH@>DWVTE]<JBNXFGVbNYDW\T?YGMG9VB[=5QULF4cJXXUTEIJH_
    0    652M\#EN:QX[QYOW?05kK>QDaE`KQ]8WG`O8IFWhESUe<PSU=L8FOtc?`S\d?UN=KED
    0    859aNQXwf\JTHLP`LITDhPZEDUHFP]OIPb[rMlb^OHFDLPS;aMT>OGGAcV=^;MRPuQP
    0    570RRMC\AkL'[cCL4stw[>@<JCVWUM>S8RFATbEODHLVLoR=cfI;H22dIUVM68MR^O;
    0    895HSO^cIHbSOBKwLKLKSSFFXU@DQgRUJ]R[EPe^QSeV:PTX@Q>Mc]aLHRNdRRWQdOU
    0    650JIbinSdUO\\PMPHVE:8CF\aJRo<<Iaf%B`\OUDwEFPYWEF[K^QKZJNH>@gZVMB5O
    0    668LcX=J-DiZ5BKfJI89DO1TmWH+VVTdOCw?Ilnl-<^ZDQ_XNH<LG]-ECPMmhIbTsnT
    0    679S]6<LV9EEtLGm]=9A\BSbMVTSkWLQHJbXwjFOZXUWUO8F=BEWHRU=NKQ<:6nOcZO
    0    862MHGHTS/DKUCJlGNLQMG:?DY\AGGJHVCQWATONIJW]9K\=V\HL2#?@HbCPBSOKdHP
    0    558BW>_YJhl^WMOdMCILd^G@NKj:h\`T<EGX5?XaBIIHboWRYKWkF9]#LFNZ^Ygrg[I
    0    680KUYW?,FLF^KMXYt^IaQ:RBHUS2XTJE_[YNc@:5QXDON>@CWPXB9SBY@b`P[wLY_,
    0    902OdQVm6JcB\OQmTQ[WW<L8CLWSLaKR0Jwj7Srf7SYLBUdWOF?MK[D7ZgSXUIhYn<J
    0    686[kKWpaE`FM\=^FCBmb4?<ICPPK8WJ]EohIo`uBRR^GRrPFK<EXRWF?wIjAG\`wAW
    0    733Qa?-O-IXVQX]`OINYJ<='SG@2Qe`Q7LQtJNc\8Q`XSg=w<;-[Vre>Nn>NXV^A\Oa
    0    662?FYLMR^abMwf:[\HE0IT\e^CI[IBa[qDkLWTJMrA1^mPeHV^m=M]DJ@KAIfN4IJR
    0    675Fg<>R+bcW[<`Y^<BRQLPewSTa[FVj6\VnK`cJVlFVHb=`4:VU]V^=XfNXaXDIjuP
    0    753RJFMG6`cQM[>QYO<CBIE)Pw?=PMIUCNBR>bQSA>]MMW[9-RADTGbCWVTqACgGS5a
    0    767IXNT^KPfLNMQeRYYZCYLBP\MERM_CGJkiDZcgATiWOXX^@_L=T`CEQYCf2?SRwGc
    0    785RwL8a>M^QTTETM>EeG7:LEFCHVV@\DRTPCPH\\\SXZJQGOQ3p>XFNDS>iP`GED=b
    0    700dSMYEI^IY\WNWgOX]B/>BCM:ReZ3eGiNTDOD@NjT<lNeSf?AIBTwZCH@O^aNEKQc
    0    603@VMCLHDjMNC`eHcV^>4ZR^K8PF?>DPBeVp`lE/S]#YiLM`VNIFPAV>7;KMNAB[H_
    0    760BOW>j=YbXM7XVTMHYE70HVVDKUNBh;VZk^XmY7W[9h_IW]LOB?a_M]CDFi\w@LH]
    0    801IwIIc-PeaO7QbNgHkNC.EbbH4X_XLE9[P4LgiATNPLGnN:G(YFWbFN[HtSEX<e3\
    0    651NP?@_QQHT\>YwBKEI>8D<^\H>PX8fJdefMiadBS2QRY[qN*BTHufIW])XkNHRh89
    0    469>GMAM>]WCDSqlw`F-<9Xw<OKMt5JAQh8meWKBUejmYVkMS<[:cVdYF?[EXCcHHdg
    0    513Hr49lHfbJN3p`lI,E+H,DqXBFgiLYRnbfIGFmKqF1`F_c5Q6T<`h$of;cwvO6WGd
    0    593TbbDgJV`VT;=wWI[NSSPbkRLN3HBKLLTD=uSr4C^QFWOYBdQHCS9YMQWlS1SjjB]
    0    701_bNQK/ImR8D]^A?IQR985FQ/EJI>LIff7KRwE?fD1lF[TBNRV(jSDCR<VPLPMd*J
    0    733X]_P:MaI[[]OR`LofwCTVPFJGTKKdTFJIHeOTMO]LTFP?[NV_aE_TWZYIOhIHBHW
    0    589[jN]CO=UPKMg?XCZN[@ABmQTEd*.B:]KATMNWB4]4>]jhAL=W#S?>k8;]OnV?H<i
    0    443@O4MA2p<[rOcl@2F95V.Qv_k@scPMVSLju.lI<w3'KHEMk,:FTlE[ULSKoeKJ%XP
    0    855>Pc:XJ[OO[KUUQTObQ@FSVbDPVU?PMJwDU]fiK`=JNbNPJIAUDGc<JbK[GbWIKQi
    0    543OTIMj@u[`Z\ISDAI$IgN0d>JcM]sSM@`B>DkrDbTJdWRJU9\qN[JHE_EOwULQQCf
    0    687K`7-oDfLk]HiZa1Q=MC>D[XN@cuIr<Rfp7ag\=uH5JaDw_EEuF`^6Ld;Gmh[=YMQ
    0    563apA?XTrYdFkjXE;TGVENDLlR]fkDAJN;[Oa]QV[QGjNK=LBRSUjWWwR^G[ZX>cWs
    0    687Y>K<PHLHCZHCUFD?NOQLGS=nULTEKO^giUVwSKA6AeL[=ZD3NVec[LcOA=cS][C\
    0    612BBQXfeE[RdG9]J\UA@@7AFVQ6GKEH6jWaIwM_4e[`\jDOFa:W7WqGTR=hZb[H[<L
    0    762@bG>`XJjmYCWV]6F^?K=MLJMRU[<THCKeMTjXNrl8SMhZU<O\CG`>^]OQ^PCKwJj
    0    8672hE8m<B^QK=VwTJNdJGG>LcM:PB=T9PqjBThtAJWPFM]fN]GRILE=QfEpTOeUpFQ
    0    712S^LJP[\TP_2EQX1ZWD=wVKPOYJBi]GWnFX<mICHENDrOq?DoRJ:BjKJc<OdjSB?_
    0    6752wHG`BLkRLK9W\YNdE@G[KRF6DF35WPHJF<ck84iB7NVU.M8TPje8PFYd@JZDH:f
    0    648OS?LNLYJQaMO\G=S<UnFZlfVMGHaD?h[6Fb7JI^u^KXB[,RBXY(qN@PPHEZT#U<J
    0    618AQdT^9aV\6??^7cNXMU6KMI1NfC[QO?RE[wQmBDPL$/I[cSBNP@7F9LAJB3dYlJg
    0    703ZhYUjGFQPK<DjR`TOXDCAMaASETOWAEkqLwiw1JVNZTkV\K7uPC8\Ti@]k0VUk=?
    0    687\Rq]a=QwEiFHSMSMU\QH5NeUGO[TTTjUEBeTT?E_F`aQ[CaCnH=^VPiULP\YlD^Q
    0    507]]V\lD[mZEh^lJ0^fcC<8KIS?G`cJEHwwJfgi<=N_D[ZK[9AW@96VCrnOD+T_jFG
    0    431HMA[GQ#a]WN`=:99XFC:+`K9XQWQ2LJC?RK)N@B^PC[\>NaBL;Qu5JDOq=KTa?OD
    0    621hXSKp_UbjX6HN>hiV<;8GJmWGc\DM#k\BUMFPA\]LbuMG54Z_GXYGJ<H];UiZ=FI
    0    532QRaaM8sMJFR?B>b[PLQ6JKYRNw9hAqVSKId.8Oc[EhU5J=^YYE5\Z;A[>;FOLBI=
    0   1091SZNYXCW_GLLKOGBDLSAOMAbRDMDKA:HUVSwjVOAWLFZIS_D8SSIZKOM_IPR^VDCc
    0    554P=_TW]PZ\TP@[XQVNdB[V=J=1SK3P+VZeAMbQCN>B>RN]b=7?RVTLwG?:JOGcYJM
    0    803?VUQVHOPLFEIwEKQcA<9JDD@AQOOTEMbiRXRcKJWRGLUa_@G[@IW&Je`cAK]OaLU
    0    4913eQM]9R^h=IYbaZ,k?*AFJRVVY/K96VGT,7mSC`n7\V@U><BiJOG2RJJXZjKnd2w
    0    621SD0B^Z>]r[?aTQQ@G3I>YX]CBRK7g-BJ`EF^e#@aNNQQP1;P]F85DKP9WUN_Lc6V
    0    644HaF``OK_WKSOmM[G^GD9CVO6<`URSKUaRJRwmUPKSNUJLMu=VAB\:Ib?jP`gbqL_
    0    641:dBICRUtZiE^awJ:=DF5A[ZPHiMGt9HeVPdWc9SR8^JYVFM9ZAaVBVLMaeTa7\D[
    0    873[R?[R<@TwaaK]WLZQLGFRF]B@?XFaIS\XC[[MG\JX][RV8TJQI\UL[NYNV[kGQI]
    0    838Ca?Sg4Yf]K6NYd^a`_,;@KU3EGim\??oZ=Ywi7JOKKVdeB:ODCR<@aqMhTVoJS<S
    0    750/REDTROaLo9VJ@GHGSHF#fR@SXrAa<WSg-PMOL`wmPQPdMg@GUJQ?L`AKYGN>A_a
    0    673ST[2EGVTQcH=YIU9Y:IQLQOYSTJP<FEHVLeSnC;h^[YJALp=mDHwO_cEYE]JG_>R
    0    662C`CCm.YaUMJVgO;HOHc>?gEDRNKISEWLNJ29c)t#HXQEKQNCOhV'8<B[_brB/I(O
    0    577]^KW^S`e`wE]wXHRZa9@1ZYd9cvSYAT[c:TNQPr\DHVYPTi<aXVjXSeIhScghhKV
    0   1046B\TDwFJY@U:LjTRXSB=?16\NCIQSbF[ktIXZkEM]CLaK[OJKWFT`?ZaH[DOX@fFW
    0    558YLdB5L\TJF;JQ_LRVNCXOBE=NF[U^[;MccF]EN6EcITr/p>^`3w0VC'X;84hG=^D
    0    613J_kC1K<=?_I[JFA]MF>gMJPC/b<^;@L\JR?`O#hMNIWJLh[O?HA<WJA^=hFk[Z?N
    0    681jOaYLMdGVFH[VWXWYR;e2ULNEPOfGIdMTT?qHXQUVJNZDM9'=RiAHOSMFBb_[JYw
    0    562/@U6sNM`_\.bjk5Mg?IFEw;JACZ7H4]Ni6dvjEU>LaBcbPG3bHSO:to8w]HmIe:q
    0    6628KC=J<gi@YBZ]C23AG@<AUjDC[g,KIRQp5K4WKXP#]cPUZL<[ZTi/nQ6DZVeQHT;
    0    594KN*?g?W\\DH^ZW/PVO:GCYi<ECIdgGSWd<\q_RdCARa<d45:MJc>AJw@fGRkHTIQ
    0    646fUX\gQfUiPK8wGDO`dIjCRNYM2QPRG0ggM[jhAQMZE@TT^9DJRRH:>uG^;@[_tTH
    0    432<XH9T0ZdcL0cqLgRP=4;ML[H-;/0a5\Lk@NnV3dUY7w8oOG1KkSb(>f^VlWpSG_X
    0    582WmZ]rOJf[VC]gXP``].G&WU[Eji^X3vWiOjiwIV\A_P`]POFbAF`9RlK_WcqEX<d
    0    653EOO<FWMVXdLjp`7KJIBUQUW^XZR=WFITL`cCaFd>GuUJJJ@IbMb]WR=LR7w<JOGS
    0    744N=wLFpM;b6ZKa?@H7?a_cSBrm`/Bo`<kRFPZIH>HH[KB=ZYGPA_9\-8A@5EJ_9JG
    0    650\^MYCLPdS@AwZ`UHD9+u:gH[NfDeL4WWd_jJkGD^PBgVrKpB]jbYKnaMGTRKFn?J
    0    673>CI1=In6^P9]Ob,BM_8QTI6J<HmWVXN`bKMcLQT5<T\DbZCS=IeHXaCVIZwpG]IN
    0    815BTcUiA;aVQBErDMZdc:JFVJFAS;EOIYfwNgR^:WSH[DV_YXAQ8@P=M^<WHCTKsNP
    0    877UgUJs:SYPQATkNIWgVF87ZMOAVOOQ0OdwNZ\s9LX[PQ]dKS=KFKh4KkEeWP_`^?V
    0    653FJ3ORSMuY[6_TX6NWE7/<E[KOVTMN<>@tDTaZX]F?aRJZUQ?PBd]<eZJLPOZUwIX
    0    623L;NMYRITL\J=HYE;;gB@:UP@BNeN-7=XwY;rGWHFLQKeF_WT.UHD7Jf[LX8b:ZZa
    0    864Q[LOQRN]YMEFZRUUZNF6BSXHAQMXR:XdwT_uk=VUcEOIRM[IS:Z:2I]K]RIjXi@L
    0    699?lF_YK;NP>J`F_EJEgWd]L/BMCiFIBKVUW6L\PNTS#ZO^PNQ?DAI]WMON_jUVZCC
    0    944=P?8I5SHOUOHJHBHC=PKcW_8?PKNUVDTI?OEVO^O;O`MG#HW^RAPSKT[ZT[T4HFT
    0    669@g6KYOKOMCL:r3PC]?W:;A^U@IDQWSXvS?mwp=T\D@TYUAE@,[TDN>`EjdOVP\4P
    0    909RYGVeHFPYZ<XidL?UVFGLYK?@NwYNENV_NXgTGLEEXABTAQ(I@bD5LZR`WL[?aPD
    0    700Zb[NMVQT\SAWTjHBX]D1<V\PHoAZG4MLTCFwTVQG/aScbIT<VC?UFkEKK>MPXcDi
    0    784L`O=]Ea[]^BabgLRKK40<\ZM:VO=l7WhT:Zew>hMAdf=YBY5c6\M85_8T\KcOh?_
    0    431eEW@BHDiEu_AwgOm]gCD9J[R/F8ccL=NmG[__E<caO=og&87<RMo<]EaH9:O`e^A
    0    542M[^`ccGKVHS\_5TLPfoJKKT9V=G=UH7d^RwMbaFCZ6FS:<MA8eN5=*KRH]:_Jg[8
    0    723JY<PZIGv2P4Nw5VVYVO5VVRLWN95UDTQXIYFVUKRGV`ZiVW9ZEK=HNlEMe=Qg\OT
    0    678M<<BW[ULRPPMVMR_^aEii9J_XJh`^;Rw]gPQIYC`p@N=(Z>B8\EPcCQFS:2;\f^F
    0    678HVC^SA^Qf\ALdXg3GXTDPG8BLMETwE^_hEBdiG\>NAa[eE=&QT_G4J\8WWaKS_Kl
    0    715@]MME9JR]PX_HUH6F3[JZR4KF_KIPThOAIGaO#]J]D?BH1GMcKE0FYRWUmeBA9+m
    0    605JMI6S<wo_bAE_O+-,;,R)Cr^8o[A[9gF[Lb>L?dqVVm>cAHKc4kidLq.Z[UwHKHG
    0    613>jVT[AbSU2ARM<LSHpQOQUH`D:`[KUKbVaPmYEFkQGSOKUY=Aw7;_>ULY`?TcYQ5
    0   1052>[M=YKRjVXKPa`CJ99PMUZIADR^FVDhZ\HT`fKASFOV[[TNAwAdFANPO^R]^AUJZ
    0    894NNVEKGHh_TEXURIQDV.SV_[EEPWFOTRVfE_wQbcFF_EX]E?ENTXHHSOSKLbh5MeM
    0    940ThELaAWXWTB[mKL>LR6@'IU3BGJ4V7Hiw6kUZC\_]ITKQ;R;AERk/\j7VRIeOl>N
    0    725?OINLZLMLRCOcHRTEIH>@WKEWHOCZ1OmULab`HKKHOBZ:JnT]'k#C^KMQAT@SPIf
    0   1111NcAC^J[W[U<]w\RDFECCD]VMEY^AT>Pn_>S]NATJB[IOTID@VURd?ZYHQ`Ub>SBb
    0    573fLER5wEIXKMEAeE(R0MXV=ONi@YYWN>J3K;VZA<FPEN`JiLU@QQUXXIHbP<LI@_`
    0    549qOLOL?4G?8BRYW\EVHW7WT[VAA.Sv_'Hp49^RwSXO0MhmQDa)>X__\QDj@9PwX[:
    0    468n<crilgQVCR^8BEdZ=JG)@T^H>B?ofWOI)w]4QOEu<\U?lUD(jwP:>hhJ??uUQfa
    0    619H^IFSLHab=PgLmBM@_]BWcS\YMwK_Y]MNPagiKaJ2BHZIAGK8U`YeO>FHad9BLXB
    0    613DJUUwU3X_RY]uQGHKBKS:cZWEmWcd-VgdRgRI<RaEeWY^H:IW?cDAOSTUb[VNN4W
    0    687UgVv@QBwIMl5DRU5LXBpXSRhc9^9@[ffJP2PSAgEmJFV3_lT]VUEEPY`[DQk[?K]
    0    545ZF5LVJQgSW6IO58:COT`QPSgL]#P\A@OVU<Ch:CN@T;aZi@PM_5<YODGEPJ3RKT@
    0    834LgKP_ESXZYLBpGQONV@JaKXR;AHEP7K_U>LYwBIOLYGOJBSP?PG^FH`FSLPUMc5O
    0    565IrG#HESaZW_MHJICDCtV]dBYVMw:MNoTST8Ng1];EMR[XBGFef_rEQLLgocNWIQQ
    0    508ZXBTiJVW\?V[SDc@D>=eQtZAPC26_H;`d?UNw@F.THKWp%/>cW[tAi3Sp@B\[EPb
    0    421[<J<j^VXpH6QI>JMI(Bw:QD<NhEN:lwTb^F:E\jMKYQQjEOW5[ePZl@I8j\cg.PT
    0    484>Vi26bMd\^OUJQ8?CDI.BU`KR^L;4JjKCbrThZwG8cD<XU@IIgNE7aABGIZDJEB[
    0    436U^CHH=PBmHmII\0F\S$4L[SOisYFadDFfNDRf#hCht[tLWW:WGMNS6g8l`^I<UpY
    0    531UgOVjbOpGOEJ10JHfB;\SI[MENLOB:<1#7kD>Mcc<NEJQX68VMHDGUCZZQ?HiTHY
    0    758=MIOI6YwI[APUIH?JFO4>DfO@COP/PX\[*RKR-SiQYTOR7T.bNEGNBH(aWQa>@4L
    0    652ML<HEE=lR:GKI7RVXMRQP6;XDKO6_Uh1[>[LDOhS@#6AO>gd;jVbUlQ=;UI>HSOD
    0    599_cMc?`YB?P`\JYJ:(TPr0\NqSTMqFwOU[TK_IOR<M42GU`PbGcA0SLWX^H^bU8Z8
    0    765@`ZUe=HaZ8WQwFRVTWEUaZCB7=E\X6TDGLHFo0Q_iF^[F9w<V8OE:HXWoJ\IXa8R
    0    6799j3:CCCrkUIGB':-.0KE]WBK]CQH`_p;4E9OVDwgJ>FN=+M3hcH7>]E<r]nE*I9q
    0    639KVGUCh1S_RNDYOcCWN>gJN#l2JKR>=Q[VCfPMN;9NQF]:Za)M]SIHFVT`WU<bGZb
    0    586KlG@iEF`EAR?JCGZRLU^JMIIb>J_ISSB19NFw7hq\FDiCQY.WjXE0DTSjMOTEGLb
    0    537JP7YU`^Q^Pa8EWJKeoL+MSYJRPlFH_O]N3Gd:Z:FfWCfeJgZ]P>h?iH]wVJWWVVt
    0    883LOY[HE8Y?B]PBJKJKSQw_VFO_1UdQRhTWEBPKQURC2G\J_]OUmBSUMCRRPTOAE]W
    0    733V\NU^4]sTYCE\HHGUAUORT+PZN8OLRc]7?pEN:FgdDRKP=@D`MP#LARMgkXV5_3Y
    0    614*b@7ZCQiVQDUQLEJ<FS^\wFaRJMS1VnE2MLYjPeEJ[JOVAlBB[JTGCA7XFk5EV;U
    0    875XBFHOG:U[CZwbWKKAPZWX[IRiZ@RM_QIUR>_QBDQMR:]TNFPTVT6?GKNUWeI8JK_
    0    589>_=Aj:WWgKFwc^1NP2C-S[X<ZO]Md(eaR:IWX;[TA^K^YFJ5nHkW#WXD\dvJNV<q
    0    588BX9G`MbPw7JYUA(FTIOHNe5PcE>ZWTZ]DHQbd;rB`fKbbEQ:YcBhMP[JWhg9DNJ^
    0    719F\`MwMFEK8`3KTXbSJ6:NEYHC?JKC7I\UCVoFCP[IETbEUOO;N18IIgJZSM[\T<+
    0    627VbN?3Q2hj.iRLZ?>S?^ecR2N:H8PJeXJEO)CqD8o`\BtDNH3OEO1XT`[\w[A5GSp
    0    633PSZFOHdVIZ:B]3VgRX]VR`P_>O#KD^AMHS]LL:@IjI>dXVK@`QJnJNgM`SfPdCOB
    0    875AmD1h6XtP?LTm@XCTG[N5BLG;EACVDEn[(^Uw/=b^`RXbDe>QRR?5RpRpMD[L`QD
    0    535KQS]ZX[nJcIweI=@`RSeQT>;u.j]ESk][HWO6u\IU_`^@K[DSA]<6-hgKWbRK?2i
    0    708I??XU\<YJ^FIW[iDY]*>TRVK<jRGNU9CwOkZ?caNLh<UI\JA@V\NCS`QNIQRT^;V
    0    529FbN-VURO]IRXPUOaOE5PRg??KZ/LP5SIc[JK[J2lQRlgC<KW:\LSNwWNL^bG2FUY
    0    586AW5G>aIZ?F[SQ_]PSRXMC0QiN9df<VKJ+PCXImj;`TLZHMHN@wfIXb?^LF`=TH8:
    0    651ZI&?MZPYC@RL9d11@VC=[SWPCSM@dSRQgRQIT=ZI=MJwTT;OER=WAWTG8OCP5TV]
    0    4527]LE[M9`6V_;wQ:fOWJ;^V9kLLd^cC0UQ1;Da.E]cT:FAIF2LEP'=0SKbR]RWU/Y
    0    557RwQOd[]XHw0^XMfY@@F`?9q^[GaYUR]sm@_mXNfbZI[N_:>IlRLaZU\;XSQmhjD:
    0    602C[9aSaZM^Q\RckT<mEQbIcR(dY6G\LfXCBBJYLP]NDOh9Ah)wJ`>@4,6XO_K@?2]
    0    558NNOVeb/AV>UgS05NDa;NmR[FkSBKGi\IY_@hQS@h5W8e`YW?^cwGFbK@fEgIcN2Y
    0    685XkCBfDXXXWDl`S5KmFEPLj^=CcPMW5MNmKIs^3o2eWhGP?5:bNe`<r_U`Isw<R9c
    0    594Ss\?VZ`bUgFg@bE@Te;OQ[\7GtP>cMwLdPMSeLm;EiY?h5_7bQ^f8`RC?lhW<TRr
    0    7352mEZU?HjeRWP[H7GGFcw`hM]CK3EFk`?;@76oIDVbFVf>>bBmY37UL;WdYV0MM2`
    0    558GbI-8VK_TDZ?OPR9ML1OVN9Q;\@aX^WVONRBW>T]DT4w3-cIdJWOTDZDoKNHGOcQ
    0    771LwOJ]IM_S>KVRSOKWGPNUCGNSCc]MBR\aGDEcJMhRCMLJ?^9PKaeQDLMWPOKSG86
    0    614T:`jH]OdhH^YFe<>GVH`CIQMhrdP;ucUri@]V_wU9c=`BgP6OwegJANpPNkRF2Y\
    0    583XU`^TT>JJRXLgLnQdLWTwBCTCTGOO_PVo_[G`<KrXi?FEf\HLk42QMN\XBLTe^L<
    0    503?bAJnS;hTHDAJZ5ca8]XX]QnRO)jeNai^:T?RX@U^`RKfAInG3f6L?P:sHigPwTN
    0    6563j4BJ=gYVORk:Q?94AXTge8]X8XNQaiXBM:EdFnQTFEMT-WM_LF:NA9RwiW1EK7l
    0    696+[SXRZ\CiZO\JiIDHI8QOWT6Nh^-YOwOGTU]KV`AIoK\XWO<VPAEQNHATGRPWS?V
    0    502I`AG\9NeS>GLN[\;<Ln%YmC'cKPO[YjfNRT9JFfgX@XFk=Ejw`UT+SJMDFS=A]GZ
    0    431aw2_97T\[=S[VCK\bTBvAW=_e@F]mFQ]GVPWbD%bq.YKLam/rd<K4&hRvrVXXdPP
    0    572K`>W]/FKCXKD[Jc]^9A:#Ij^AS@2VB/ij?hQn/^SJ]_\CNER:HID<?KBbIDUIa9N
    0    424e?XD8BLG`FEZ4e<8Hm[be/R^c6TiFMF/UTQG9^dP9*'[T_7`(hU0G[ErGEh4#*Y5
    0    622FN>BK(b?IgoD4_>1MKWOKagRFJ,)aNHKA=9Lw,m\MHKiN]ILW<eP0JMZTjbCE=RO
    0    485`L<BCGeMMI_U:OK.B:)lf=KV&Y'aJB9-lU5g7ZCLGkP7::@H9NZ,PQLD2[i@=.`w
    0    636SQ]ZLSEZ\ai?E\SXWSQ]VGDGZEXbGeWE]XG[FKEUN=Yw@LWA<]>Pb^=n6=IR^NJK
    0    5215SFchZbHONPTAiY<S:U[DsjT3ZoDWOw?XCCkVEdFS[[-q>?:RK=\AlKOQhc@<X9j
    0    702F\NOpJOLwfCNmdMIPL<S<e]N5\ZYX8OTiUkhgKV[IgfLoGMCHK`+8PNRKI^eiecc
    0    5720E:PiWe>f@Zq`uADLW[W^bICCWm:\]D:H;XwFWZH^(J;T4E15EPSHT3HRKV=;Y8O
    0    543OL`WFFF:ZJMd5]>>PPPLgigVMC-6XH_BV$AwZT7GIjW_MPX?eIG?(@L;MoRT?X@^
    0    529ETUP\:SaAM4L\jHLlS5&.`sD#_9E^/WP^Okm_UgFUdTcTF/2T@Z9<8e19WiaMj/S
    0    843QicLjKBX@IRL[J]Mg]AEKGMXNIKY[?=[Z<PYdJJQK>FYHUMKMf=VA[wNL?LdZmCE
    0    652Nk4:`YIXwI:qlQ]/QaL=Ve<R\j.NNTNgVF[YVDi\FL2PuLXJcLVh3Rd9kbWMZSI]
    0    477jFY=gT=MeA8Dk?evbgJNmC[iHX6pDNY^8OcTX@Pc\c:_N^wF4UP<YOkvqHDlSFP(
    0    711>EPKOFQZIX6SWZR`ZJ=HLHh?8KwYCTTMgYhZG[OYjOe=cMR6L(>UORLFYSNoP_?i
    0    530DA=.;`P:a(OBBb@H-e\c$wfPfaB`DJS;sK[XZCTH,[0^RU?8MM1ODYXA8\=LZ>`c
    0   1070LSQNIDLTIQF\aROQMRFC[RP][OXMJ9VNURPZwRLROCIYOOH5OCVUE@ZDRNMSO_R\
    0    581IP5CZGYwYM@HkmYSLSB?/cWPAIM*e1fLYFEHLRUEEiYSCL@E]7PoAJSDHQje<EEQ
    0    683BcJQi@RZH]TNi[@_PSZV6?IMOSiL\ML^NH^jaVae7GGSRFM6>L?TCH]@wQho9m:Z
    0    729aR:CbH9\rMTJcRNNHOTTF8TCOC[M[X_n\^bOw`QaTG]SZRS<X_SI;Lg]UJTc^aSP
    0    742Ha;]WaCUMT\ar`aGFY@<ZIG9?Wd=NCTetLYkZ\T6VTTgUdVBJGYA=fUYGT]XcwLP
    0    694KRW>XZFTUZKaPPFef[;wLUQC5EBVNU/js8KwPS@ZeEGLdtA9SGaDNi]Q_JJ^XOIU
    0    551W>LeNH>FF@YDLPkPQQ\_EIPYb@Q^BPKPPQX=QQU\eB,l/ZeKNX9PQIBw_UITrDMK
    0    799Dh>9\OYZKg6NkWQ7HA@EIdf5:JJe[84ffClj_DYS\Qf>`:W#XBR\55k,bJKQQfBQ
    0    959MfQGZPF`EF\>h1]KgNOK8NlVKG3YH@JgXIfZV@CTf>IXaKkCAJ68LCnOUK3Z]w8S
    0    674VN<ZPHXbKqKMjPJQO\kHUChwJ=LrUZ?t]`kFk\Lck6CXD:UHAG.9QUSLGC9Tc`[]
    0    607nWZMINQ;eh\MLEAbbfKZH=E\XaOE[LNY\PKiHS5QAOPT[=[H#7_DGTmIN[\iMVMP
    0    676PPN<SW`RB?3?uEUEadV[6\TwgPVkNG=iOpw`_BP]r:_PkqaITH;I_C<IJ(6hdLDV
    0    574ZZZhTY.>7@uGeOo[Itb[EKWn[PIm[o4]YYbhjP9dgB(F-^VO3NQDM@gwY=4kf^YK
    0    771UXpQZe>>F@RIX>YdUgJY8,YgOH=^M<;TTQe^]M>wYKXj]XUACg<P^@TWe*>eOPY=
    0    823UXMgNeLYLD`NWPbKhbTa`C@HbTHa<K9ToVK\YLMKT_G^SZEKRZREeCSwOJK_EK^U
    0    665O7V46`N9RW+Ph]OO@?lWfeOOe[QIBSEh<uUW@R3MVY?EKWIrC#n9bXD/F\?<g<B?
    0    539bZYjJA?VA;hmq7KsXd7o2OjGZ=.ZMASawZWbJ6Eb__DTUSV:<XCY+>abNl;^ka:e
    0    689Of`QM<]WARVWh[d\D_,03TiaAGPb;ACFeOb\eA``PEPTdTXDjBDhAlXLuwSfK`k^
    0    857[F[>MYDXDXHA]]PYUOXVKHawPKRdNCH_<P]<HUXQ[PRJFWGWJRNVgOJNZP9XSVg=
    0    708k`SfwO@UCO_McA_]`_4i>F]T=DCdIBNNYZZYK@=_N6bOV\[M<LO8IGS`XT?W\f[O
    0    423XjRFhcIUTZX]hOfA5h;lCScW+P]emK_cdbU_Z<JbPQhY``@:mUWjHwfG[hWu;g:P
    0    469XIcwEH%/PGu9JILq@RGTIJ_3^F/eA8L=O/PNI=OgSmYXBEM:^_<DQ<On@dEKiA;h
    0    582R;F9H>_>=QhkXUD>=MMMILeVAOLcXRdKTVFVi^YHQXZtjnOATYf\GwY`1QUPTOpK
    0    806^Ri[]PVEIFLSdMgTQbKP#A^VF@K[C7:[YKYWJI?_G=]j@^h59HLJUJYZZ9Bn^bME
    0    622Mi[aVU;[=@gJZGawhZ,L)7Z]T=<fV<@eo6`YXK>[QLTQUsnM8Y?SQ8mbt@4bfZaC
    0    565ZTHXVUZGwR?PZF\IMRUeMgV^UZTP\oNcDDWSd^NT:FNFMVYeL=>IUTX1KZPLQBV<
    0   1038UBR^<VEcFQ[OBOSSOW<fJEM3IW@LEOa<hAHbGRTF=[eSHPMCNjN\@U?fYNNXSOWw
    0    574OH^_rh#DHHIUoKV]Is5P;?Q\OL6TMGLmlKXObHGV`ZNNeHcigAI:?B`CAB5deUNC
    0    608RMSDjFRf#AP>NcK^PQS8BNSVXTQe8E?Y^J<K>aIYhFHZW>ih*\9tIIqRm'/hhWnY
    0    728JSJJLfOG=YVFk]#RJWKNjFIl\4c\\[NX?nRMEfcJXJBIWMI]JHQUbEJU<D7R\JLN
    0    758OSJu^PGVCBtDcI_tdPKc8H[bNHWwUI1hTC``^TLR[:JZMDcP1b:T[cb]^=8T\cS<
    0    540iwLnYU3Q?\POY,]FQ]6[NMSR@>C`5DFHUV\`RM>gJGY\assM6`7?RAlb_NH`ccH<
    0    578m[hflpRaGRd9R[ZrZ]en+?Hwt;.iEb>mKIeRWZUTn/RK``fQ9_4Qc;cQ]31fMch\
    0    530sZniJ<GICAb<O:\wwdT4M&LJHW6=X@BSnS`@b]5F^BJ\PjTNBRpaKgV>`IJD`mgJ
    0    590wnTIL>Q^ULRSYEZNbT9idVeQWJS^F_uPC?PDpH?d^PM=VUU?tG;SOHN`_CJKeH5O
    0    465kJG^kU8[<P];S;dDBU@KUABV4J_McI$4lJbUDE0SId1R?\TJ?HHapHXSe2U_wnTQ
    0    583`Z^Hr<ZfMKSPpIeiIl#5DE`]SVBfdI=`W.KUV:UMmQnK;Ee;M1D]G_``ev\Pi^[[
    0    876Nd^`lQ<TCAU<VB[\_bNTOHgZKGLYKTDVSKw_SNPXkIVLJY\HAIAHUK^ZWC>l_dE<
    0    966\@Q^bUCJ@<J[\OUL[W7CCAWY7EHY?<^WTGO_KP:Q]NUMYiUBIT?>DPwGG7B]TkWC
    0    636>HA:TLPNFRSE\]:>AFJ@FIeLH>?8dZ?wVPgY^BIIKF^NhWSWB5CHR^QQXVWBgVNN
    0    910PG]dEgRZ>ScO@:XL9TDV?:DADFSF[9:FobGw?E<H:OaiWbK_JURLE[HXJCUlPEeQ
    0    557s_s:VSPQCOYGl_MAcR:_`TZ`MTJA_CJcL[FHwDL=rUl@_MN`UG\@P`VRJ]NFjTBD
    0    750WOQBXGYI^H@9eD_T8O0?D[j<HNLB<6NMn?^aEJ@XJLeN_dVAi?]w:_YKTKQlHjSS
    0    641rlkqb_)_=K`5e2aaHT@eY9di9;8jGDGiO7]vh0Biw8jWpapDXb>V0APegL@]cd3T
    0    624qqgOf>IX4F=?wFcs`gZN,CqdQ\JuD/2pn>l^[@PkuIiY^_rYE*JXB0gg=>+mchZ@
    0    706oe^[]>5[;:_;p9h`RgC:7Rm_0D4d-10daSwqlB=ip;[PSamh=E4[86skfL0m]fJG
    0    671AlL^_UT^RHDULD^_OSUuWOwkWAGKHFWDl=>IY@Lrd1T]]G\=bdFRMILU[@B[NLTA
    0    870gW^^wQ>R:K[9YGinl^C4?=eE4@8SIO7Xh[_bVN6iG=?MYa\9?>JHHBnQV??N][E?
    0    589GiaUhH)[?=XRi8QXYHCI.Nqp15&`,3ZIv`akwJ/I?M[d\e^>XaF*IDMOhCH]Jv^T
    0    718d`_fd?BWMLXHi>Y`KgHOJCT^6D>R8CQlgAUdwJCD]DkMKIlCfF?DX=ladRWo_[4R
    0    601d\rlg5;`78`9_8TdSbHYMCcf(L,R,?Dm[HeZi7AdfCjV@S_8Z]GW>.kw^A;hc_<V
    0    626DZ^E]LQGXEA>iFmtYJPVUOVwP`GPDAI\9X_T]EI[WWJaQ^RKcJXISGH^rJDoRQN:
    0    890S\`ZS]JQHPF<QBX`SXUJADPXE@EwKAJWUSPXOLDLTITYEUKHBSG:MMQeGHIS]YUB
    0    531V81D>aBKTcdG@@C?9EQw>9F2O??H_LVKtj\m1^3Gj]Dc7w=;PU\LN;?<1RE=3CEk
    0    622pVT`_BN\S]Ea5Y8GKMSRXJWe[CX`Q[E;JIIK=VN]j6b=CS]KWb5mPHF^ThwE\JMe
    0    690RXoeMoQdPOSCgMBUNMPHWVPVMeC`cIEqC\YKd0:whjRT^dHFEA\OS7HR]68Wb[cC
    0    613\`XGrU>e@MJLf:OAEN_93U^]=LLck&0Ye<aZ^<MRn`K?l\\?LPLSENSwgW8\AfCI
    0    433\XFoZh7\3<SA^<cTuX3R3T9r)WClY1#QM=OMw57a`@,TWXag>U?M=UUKqW<XmkI?
    0    658ZQPJM>-]74aGOAOwbLSY9KeAQNGKQR/X\6^URPSNP8HqZOOa8L>:USNfR,DJTE^=
    0    836_Zb[wYIPIKH=kEjX\_4;EB_PDJOOCIJliAu[WK>QYGMYEcRKDKHJUXZ_WL@]lhNJ
    0    625cLWwRZ<N=GIVdFXV[cB9F9mS6RAW^56\f:_hPGCPOFgXXYORC<X;J8^AX><]Z`mK
    0    687lON`\G^U5aD/pVSlRb?M*@`gI9qw_B2b_XaCSTM\j=@=QGQZ7JFpCPaH^=BDtS]K
    0    751fU[\\Q9WLEXOW8^pheIQI>kwE?B`LIHVjjaRZLO_dF_OeebFKX=ASKaO[EDbEaMP
    0    693lf?VT3Ko5KWMvBVSZwNPLVAU0KHk?7GgQLN]o2<bqEUBL_N.GGDFF>b[jT8vQd]I
    0    818c`Yn]WKHG>QJDPf^en:B?1kF;BUbK6RXR]cVw@4c^O\[L[[O;HOAC;\WL<O_bb]U
    0    543ibIabBBa68=;UVc[Qe=[76hN<>L^5M3XwCGeP\QWIML4PNST1L>37^r[]@MbeXp=
    0    519V^Ma_nS^Ck[e^ReIS_33K0UA0kFegG8Rg`^qXKQKH[F^Tw]@g@RFZhDLP424Bn[L
    0    869K\GA]?7dUFZ@PEPCYQNOZ;[QTWD?WLCL\YCB^@BT__bO]N_?C\BQ?ENQwTE^CL<^
    0    705jg\dwJNkK5h@TAhQG`6XR>TU<T<].;;CfASbUEMfKGifkU^?BiTP8KhpuBBad`?\
    0    420TRPSlr<m@E^FFYZRHhLp@R[XE3>w\HBkYSCU]D*XW8I`aYUB9R+%i.`BJQLlIc[-
    0    907_S^^_A8QP@a:INgSah?YKDGWQ2RU7VIMk[8iQO@FY?3wDTQ>MKOER\U^W>GWJRRL
    0    567awRi\[E:LIUG[0Y_^`JI8HO_G%M]C3;cSioSTH?g_>R^HYR<<p,G8A[RdEFSipM1
    0    654`egQcHG<aRXVXZLNGIPU;Ed_^ZgB=^DMheDbGgN4CT3ZJ^95FiPwDWc\VB?HNWtD
    0    711Fw@gRDG`:BK7PF>9dV3UZ7i9:C`T?>XZhNPXOFHUiUCVj@BNRLE\DDhCX58l:eNa
    0    930[^\WXaMEGBRGdDedU`Id9?P\B1:^DD@Q[WVXdM?RX@HYQw_U@O5FG9cCXJHWUUXL
    0    731wPncVU??:=UE[5abbSSbL3GVBF;oDU@spKfScH3`iEEUHWlTHHMEL<\bY@DiWni;
    0    550KJImU^iII\^7GRX^AEZwU8]6i]SVbMZNE^eKNU\VwDg>HIGGPMCXA9J`eUXPNitY
    0    572TZ\dDWUul1VlTIXAN_YQQAL`=GFUd)gWWNwBa^YDLi[PTAGDLZa7RSS5[R0iURE_
    0    657DGewOhEbENHXYHqcaS?MS:wM.NUiO59\jIOXYKUMHEcaOgZK@]C>CAiLhBVBV^Z\
    0    892jYgce]<RCBTHX9\]XbHaHGLeBG1YACJecMdg\IK\Z9Q]\jkC:N?GDC^Y_F?XwcXP
    0   1031[b\T^F2L>;WFf>cl__?ZKAKk6;El@0@`wC^YdE>ie/JXR^i86O6<><\^Z;8VofG,
    0    778WHLgOKPVFR`DgLMhNTV_R:KbDKC^GNDWQGXEP>TVVCIN?h[J:j>YO;ScFC-FwP[Q
    0    550XScl`;9ZDK^CgBqdnd/=*7GY5L5\IA>wYCwgb4Coa8mY=oX<6]:D5=fP^H1\rqJM
    0    569R([DBhVAqY4OCSR5=XSkI]TL^cBIG^SKNwVOK=VGB^9N^pIMaEb``E6;5X=>L1OK
    0    650\aal^KFVBP[KJBRgaYYGCC_^.9MrI>ISbBgZe4Ww_M@ZVe^CH>E7:?eZkRMciX?F
    0    498ZQcZKF?YJ8WXZ<maN=LKO@BjN?4iM_FNRC8U_7:wfXLKSBBU5G696O`>_UFCwuAR
    0    648bQqjRFIFGPheKMwGMf;S*EjbERbM=GA@Pfm`JmJDF@T_1g<]@sP@^M<n9;+TR\]M
    0    599UKJRZ^8D@GG5VJ-ZAMwJXLOZH8/jU`0bEiP@cYMAY8[KL<Oi.D.MXOJ<I>7b^[Fc
    0    917SRAU?`[A7UJJ[VHIM^MT:LUwRWQITS9]JQ]7\WMSLY`D^@Ge=Y9YLHh>OP5AbBoD
    0    763WEDOXHJ]OA`EGPKJDLV^RJbJgRTI4IYV[REFP]TSLE2W4EaI.wG8VMJjSVkNLA?W
    0    897Laif[n7YP-h9fAYOjCVhJAfwY5BZ8L7hUWc_n;6r^IHU>\cD8S=99:[M^D=OeQ>C
    0    716Wee_e^DO>@`FR;U]waeW?0XaMAPkIU<[aOfP\Q6\QAKlOekNBTKALEffe@@^SM[7
    0    723]qswU\EOFCERa@ZYM_:U<7p\0CBsMbCc[XbZWI7Ld0uOP\fL8a=:G;V_jH7XmjOO
    0    566`;gMNJSG>R[6DOn]5>U)CR\H-NO]K0PbK\be:CWEK9[N=<?wrMP`REOsEY[IAF@;
    0    582eS^ObjEP<DVUEMrTheI]:KHaX@Lm;9OgbCVZVLHTiTPfLwef(UF;99WXRM:nUJ^B
    0    477^IRumU:LD0B.Y=ku`v5jU>TaNGZZ:N2abEws[S[kv.]MW\mLPXA-F5VK_:DUYR2R
    0    5561UkX^mREDVADE<[hHbG[\BEL6<Ft#?Gd[WYi'>;^pIhZFgg8PK93H<jmU?bgmU>X
    0    7678PD?TBbdDYAMdUWKFP[c4BZ\T`QUKIUZIEVSZ7HwI]W@DHO8`fG[PAWLUCQe<JXM
    0    666IrLDRK9P.=dLw=I>jQJYG.EYN`IX<AU`lZ[jZ3/goPrTn^B@YDJXL7XL`W<PS_kK
    0    808[ndN^p:S84A<eHYT[pZ[@;TWX5QdFp3lLN`IOR0bi9)M0SNPC\GEN9wQX>>\_iOB
    0    901^Qewj^D\8@hG^@eu\_OQ;EPb;5FW=THdJJjNic6ef2NW>ThO@Y77LBhaX5K]evZB
    0    649XWUD_R:KN6C;pUGXKP\JO[cW\]J>WI2dBZdWwDDYMI^5OQc6CHJ8PT\8VCHE[aQ0
    0    557`YXkiM4Y:C]IgD[TtYRRLB^]KLMoB?=UwP`3\<EbW>KiSCjL6BQ:iDpe^B9Zch;<
    0    516Oc>Aa)<@$eU=M_TMKR[GP9;WaROEHR;4SqaH3]`<;=N<Y9j26AMNLOJ-`YN_4wrM
    0    848^YT\cOAT+<R5a9MmXiM[F9ZeA/FcHCIX_c\Y_@BlbD\S\wUW9U.GJ;_]]J4R[cV<
    0    591PXp_RBJXG6UCT=c]wdWc>AF`^/L]FX9Y^W`h^[(i[@Pn<HSJ.WQEKMSe[3ON`]SG
    0    794^l][XCIS65R?dL\^f^LeCK_`)?<SA4?Y`Q``nAMUeFZ]bwX/UWA?11coWE:^hhF5
    0    748mE]XiR(EQ1dYVRdc\gDROHXVKMIM9F7`_UWN[b=]\05Y2jl5(Y7%[Huw_@EM]^MG
    0    909fb\WSS?^GEXB]=gwdeN\@>SEJ4FWAPDhPSO]dGAbhEONFeqF8[=9I=[ef<3jb]R2
    0    811R`pmga;T10n7W;Z`kw:KE(N]57Ks:L,hibpIiL=pQ:-]0Ufb(QA?R;uag?5]jSq-
    0    501NVGVOaUXQXUn\aLQO9/J58ODESZ3lT.haHoYRHrXQDwB?saOI4e^PcLGHmGEbD\X
    0    511_ULIpa2EK,VKIWH<U1SU]^=CI9TOED9ubM9eMPlEBKRWcV>DWwaUMScbkIY\[m\d
    0    697>9JYGODnSNlJ?HQP5L\@L@hfIEHNBMH::G`IYILMPFUBER1whHN`F9@bVVYVTH:8
    0    552gYS>R%PRBZ_WMc]ekmD=<>^Y@5Oe6D[;Q<`RV<^WRA;AT7RDO`FjDXW\wK=YY^Y9
    0    617DTh[?>OWR<XRHHgRK8=IKc[ZX8aZHMfh>Vm__B;PSbuRUGHGbCGP2WEPGJZPw@QP
    0    686s\ckjF43I+MJ`NbMoLSc76M[EAQRXOBKUOLfeM6]hB=O7ZwHCbME+FtUTABQZ]OH
    0    444[i_VPlA\VHKP[PKbke;K<Y[sJ2[J<YQGROdVbW?p`iFSiwX.3cNNM<sLPF[viaS9
    0    957VPOFHIWRR;GCN@NSEK^\PZwVWXHJN?DWCNsBNGIAXUPKSTSbVHM=\RY[QR@ZbIDR
    0    590;gTLZS^ufOUw\US>`7KDU]e\CBW@\O@Ad_]BhaO]>pgGJciaXP[jTILZecMTKT[J
    0    596lgpbZ=8TU7tPD;\Iwa0LA?QYCJJK7PYMsZbhOHUBY`=bFXR9C`8A,_epE?HbnOW\
    0    778hfWUOF,MI=;OW7YwjvDa9H2SMB8gVM3QfH9[vICQ\59]Cch?.S>E@DW7lT=Ld]C=
    0    830XbsqZELR:C[E[<acciDG>DXRD:KUDF1]cMbYWU#OdJJ\UhcL2F=MbBUQQ/>MphQ5
    0    854^QV`YwGSI<Z=`HbfVpXQG=W\O18W<UAX\M\WZP?gbCA[:s`>5U4AE(V_VD9deok=
    0    531m^LVv9aYYIRLTP`PWTLWJRLP%SIc<LTqeA?PeFPwqQbGOKkKWOE<GA[i]:LTOaHa
    0    686N\sejSEXH?Z2L7W`vmO78J`;7=LN?=9H\La:HRAgWA&Y#Zb8IZFPSIcQl<P9RdL4
    0    585cbbS`8@`MLFE]URimE7Q@FT\=EAI4:G$j=QX_BOZZBgPJTwAIKDAOA[]iNLUVnHL
    0    701bhhwRDSA:J7ApOemahGM=K_A>JVYXIGc[=S]cLS[>WiYwdA@SZ6PEOKbWI<\l[LA
    0    913\Y_rXY?GA=VI`?fw^XDF=@LHNJBSASLTaM_SPKJJdAEf._ZK7iABM=dP\H?TP^^A
    0    728XUtgZH+tM9K7N6njwn?kG9D6<:4i3=6fRFhjDS;\a8Hi;[t5FNCB<:inb48pof81
    0    576s[WN\IFFTKHPYQ^[g>BGF;U?;>HDBC]7YMT?V=:NAVbV\jlW@gM@A,`wnHJvNo5B
    0    638UwU?TPJT:9YM^9RHUhceRTUL[0D=C\;TYAcQXEN\v<Bo=a[OXgB9I@Sdi;LVVo_n
    0    836P^dSR=?ZBXu3X<WTdYCWJ;\WNC@L4?MT[P`__G?i]SGcDYNH6t=8A3]`XD>\\^H#
    0    879_ZcfdT;OCHNE_:]PkbDMGFCFG4DCAI5`hC\bj3MK[MSZKZwOLPF@NBYOYM;\\TAS
    0    609V\BiaaGNI;ERk>bLe_=BI/0d@B0a_J,^mWS\d3;d_HWWP=\,e7#8EAaVk\TruTE9
    0    553XaYZMBW`LH];[Fj^XYEGHHO]F>>XEGBZeBda_R>iH?[hFZw:LS@Q<CdH`F)h`lQX
    0    634\wZhiRPY=PS\JJl_JYFJMG=DOE;^;>@4u>I]^C6de8OEDKZ@=e/I<0ua^KJiS]QM
    0    407X[`PwD.fg?NIIKefpZ5aAVH+/I\t6DW;O-ZZd6>oNIhrGMWG0O/#^JsZnDN`Wr9S
    0    431opa[fT0N>Hf6R6biTq;s=.SV29FeLV7j^SmOp8;Pw8j[Bv^IWa94B/ujn$?Z`Z;]
    0   1045^cgpaN=U2<j6S/o]s\<Y:=U[A@:ZFF=XwS\RSJ?jr=B^@jYJ6Q86C=jRV?:[pfI2
    0    548RUYWYAJTYH]8PGVdpsYMD>_b4=WY@ZWwj<WT[FQYL3BSU_a7$YIGD=if[JFdEhUE
    0    689P_BLN>@_U=XNG8``YY<j5J8S>8JR/1D=K-D<pD<WQ08O[CX;Ew.B.>FmP^HC`eWC
    0    753kWkkZR=RGCW<UB\Wnd8POHwP@;=_.CH\V6i_XB7_UEOWA\i?DOD@E:b]fGNnS[S9
    0    723gOdwWP?SBF\8FQd_a]@[B8NfY:N]E9FR[SeSYQBYwJGQ5^bMBP8HKBSXh:4eaeY9
    0    792]ab]bO-UE=`LO4wpkmIjHD[Z?;D`1<?TROZXUDM`vLX\H\_P+TM22AWw`<?TnQLZ
    0    665w9[KEKa^;Md8S/LFG_II>T]Q@LLJLIPRfIC9i_6VM@Fhm^WXH[L49MJTV@HtfZuJ
    0    595PJlS%V*WSE8[PQ>PD8XTY<`CuXT?J]LaX_FZLbfQ0BFIRRJ\dRwBgVIJ<O\c0Z4R
    0    494aIcZ^G46<8a`]@MKL\1gIF4#*J[jJ4XviKUn?ZTgF3AqP\kM.cGM`P0dXFO8][nd
    0    689_kJX\IklVJfEeKWPQRCA2EHRGE=KUP@c[LYonMLdSKOVZw\?c[S<7NwFVJKRVNOY
    0    655dlbRJfn>CV\Z<AUDUk2T>KY[LFSj5DWS`JMAAPN`L34UTiLwEgKX=bKW>J=?OTpC
    0    506mRhWvDSKN^UiwSQtdbV=NSP7QG9USeJe^>AHFZ5Xg<an>X>Q[gL:hXNlEWa`tJi8
    0    669NQhmXj*Mj7:FNBfaJ`^RK3,wD?ScPr7RSJEec^GCYO7Y3vuLBJD9P6WRIFH>lWF=
    0    788QN^S\RJUHQIK9L\]IW6vB:KIDHFKQ*?JrJOUdD[XI#PqOHR2QjG.I;KMY;:B`CMe
    0    569SC]`LaC_w7eI6I?6EQDvjX2<XSjJTXS<WhD[R`OT\JZu-nJOGen6c?QdBWK[LM[>
    0    829w[V\KUG^>F[8@WNTXQE@VEGkN@MIXK4OIPLi[GDLTB;T^RUS:Y;6XJV\_EBlUKX>
    0    512UPbwOOK:SGj@iQaLegChPLKYVNHR>N[\lZcwEXM\_E:`EmYNBgiCpMR_b@ZR>WCB
    0   1010k]ZWCL5MM;eJMIMFNfBZF0TcNO`V=WKRkFJU[LIFLRQY<`KQ6wJ3QOK^_>>>EW\X
    0    475E]DAZ\;d\=?mUPE[9KRU`S=\oSEk9nKLJA;HiPmBLIALAJEVYNUFN_IegbX@A>Mw
    0    606FlKYg>AcdNlOJ^BG@OWV>^iQYSSdPjS?@<<af?`Yw7R^V@a>RaTHDZhZiQFSIN2]
    0    638LMJQSfEUC7S[OZL^FDLW[LlPeOVIMM^G^^ITBXUP3?[RLwR0@,X4ES]^DGLbbJPY
    0    612P=?2\aYbWJWSYH>O?JPRUZZKIR3Po@M8wi_e?LGMBY\RG`Ob[Q@T=bA3GmLLIhW_
    0    821SPXRgYE;?GR?OFTHL`ALU=GEWCLl=rFOWRYRUh3O`GEi#lDJCY3:NFXMS>AT]di1
    0    756wMMcYKCVC2R=D5tkj`TDF3P_?OFjHSEa]UVFO\?oe:O_5`^P)n@I@6`iU49TYpM:
    0    664f_aGm[BLDAYMXWTfY^IQE:abNAMN>9VLh[WSQAFg\S]dUbHL?I9BVRwVUE@Z]wLB
    0    737`eYhpBPbSMbJX=gTY_jSDPOND8>hX6PMZBUl[8MZS@;\C]b>6hHKT([R_56web\E
    0    915HWP]^PRLR`=WfS\RMVLOHXZEKY>OPFIK]OLXTKBJBHb?YIXK;OUIBNwKgCCNJPZT
    0    968U[Z^NQBLFF\HNEScwTAL=CSOE:0e;B@OVE[O^GDWnNQYG^mGD]9EH6^hcADSpSTD
    0    511E9d>1KZBU:`>lLK;J[SjgUOQWX2FfJXuct^ZiN.N>WQNBqWi*@h7S#AZCH+aaYX?
    0   1067NN[VSGFK>INObUQ[Zd=R@Kb[II>\MP=PbTSRaIFcSENSGw`CNWJJ?KSNW@CI`GXE
    0    918BYWIWHIYKL[IZJNoLQEf9T^TD=\T2?Uw_dblo?^QJFWS]L\GHfJK6RRjPI?JVS>U
    0    578SocldXHHG:>TcHf`n^UdFNCMiIToFk,aTUii^^GgRKEV_nh=8CQ<CNsnwM3pWsaH
    0    751[M]OePHVQQM_TXQNeW5PLZ^TOW<j77BT_`ft[ZOLXNN^PGT=CdX,L=fSL>F`Xw]C
    0    745FEHUb\GHW;OKoCCccbWGWGXbRHeMW\MfMbckWWIJj9ZA8?K50Yl1AeIFF/#OUiA3
    0    598p^gv^I8K=@YJYAi_giCjA0HiE;3g3K9kcFndYA9r]1=V<M^L3PB:@6gw[20gufeF
    0    781nM`luOAE2L]IlPj^WM/@8KV_<E@VN9NYnHk]j>0idOIJXbe=NWD:A)w]d69^^cS=
    0    656]O?EHkUJ=?GAL8MhUeba0?I@^H[We3*RWeOdVa4Ww:PI:18D0T?PKPMM\PAL5n8P
    0    755\aE@XGe]1QGNwCSPjeSVIF[SQIADNV5VpOYf\<6ZY_BNYKUMBc<:DRWWpGR_V\kO
    0    885ZJSiYN>F;U7GaI]gbYL]KIIJID=wUO5WA<ZPNNKOSP@LQaI2EJKWF:]U?>ISgXTJ
    0    632`VYb^^=.<Dg4S?iafl6dS@IsPFCcXMKq\LbKUG=`fDCWQRl]:SPE>;eeg2<[owR#
    0    686IZBd>@F?2TNNNYDP?dWw_D>_Y8YfN]K?@FOMH^@]]3Q1VFGJ&U66OIK]`61Z[MKX
    0    453^VpmPPGV?+QM\=kc^eKTC@/]94EeLEK[>7lbw5PTJ=0k5jh89=7O(Nrgg@<wjT39
    0    448uwOb[=A@CNSJTIoZas\D\*F]F>DiET@mW=s[eLYX_$XV;kY;/]5=B9f^aI4Sbhf<
    0    889eQ^i_G4U#TC4I;u_VN4:87cUB6DP=H1LIKhBPI7tQ\NQFMWMOODJK:RdPQ<pT>A1
    0    483V]=NHdpg@]CWMLP>d:LFB;QO<fRMRPX?s=PTvE>8VVVCcZ?#Z[<k3fYT>fW86j7Z
    0    592ch^]m=JX8D9Kp@wptmRH@6Yf-K7qM>EdZXq^aNV^[1In=8b?1W?5@9we^;C[_p9<
    0    741eUZRlK^P3HS5FSq[Qf5GG:@<Q8C]SM3ebFtMQ9HXYOGLEd]#:N<LPBX\U?MkZ^BK
    0    596vugiD89cFMkZDWlmdtVa@Enk9-Gh$XHblYZVY1<P`CJi8wl\<aOV9IF`F*MWwBl1
    0    710h_X_TMHcQIk3M;GEQU1g?FcmOE,X813IdL\Gw.-MYHSRKSH9Ob89>1MYl6;HJLBD
    0    821NaHU\MCT\SSA`9_S\QG\?DWVFPIa:=DOb;^M^FFwXHHSJI^ZJMG.9IeF_ZShU^VJ
    0    442BF6V$C=i4$DKL7TKdI1P>QL$cEqj9:.:*H71?/#;L3K9g_>5>NU\Z87AVUQ]=ES>
    0    803^SRsULNf@0o7c9tmY_=TF-Cl'9>J@-MWWJ\7bG3epC=W8Rp>0W9BHTVtT,#`\fb&
    0    766]OXFdaEW6?R6Z:ZsnmARCGLlM4KwG@*jd<RMeF;SZ8Q[FX_7<eG+LJlATE;U`i7>
    0    724SUYwd@Rs:WV;`=][RdS`J=XUA6.\NX=mOMbTO8Fc^9Ua%gY5VR(2EGMwO?'_HVVU
    0    786`LOFEHVG8PR5I;]b`G:B2CVHRH^TRPGGIRwCS\JNSXR<ODHaFH;_TVIPBVGMONQE
    0    803dTXn^D0JJ>cGZFYZ_^@WG@LY]D;aNJGasP[[cAChTJId>vj#<sW25IpJT/O^a]3S
    0    701gQh`lg9X:8Q`Q8m_wcMk53W[B=Ms>DFIRPcBgW;njB7b:bh_=cI4BHZdq)?Lkab>
    0    716M_gbwW0JQ6s:f8jTtcD\`<C^QB.]6d=j`]Zjq@EUl<B_<in@:iI@<.RbY?9IcSSN
    0    872_IwdPRAU<MX:c;nZoW7Z.+UUAX9H[;NTT_ie>FDR_FJE:`^BIKBIJ8^YSC7^TU@,
    0    976UmnweZE<E@KGOBaWeaJcB:TmP;Rb<QI^eMmcpEAXXEBZFodI?\C@GB[e]A<W^XG8
    0    688d1m=<\OT5Di0MGaUVaFOMBw_W#bPCK.A7R`EDD>[LMM@&]Td@L07\HGkH,GlLSI2
    0    802adsbhd;MABFBU:wdZo=DH,9VV<INJ@BkYggTS;J]d96aEiXO7cGDV,nZSBFSdg]$
    0    664K;KfOQHS\7U3<#*ABC9SJD9G_ABeK4LhbCTWB'@HFrNTZ=/F>kgX?\c5>Ze<@EaI
    0   1040QKgfTk3L>C^CWD]W`w>cF?QgQECY7YFMXYZ\UM8ZXANc6mh6D^J=EAOjR8BW]gOO
    0    637:EaPC[HWRkgCAC=I>][^RK]BLLlVY]cI[XUOLWZCZwV@8JBdOh]ubICjG3\DD?RK
    0    517PCcgL8SO?MhD<cwMd^AEA@l_.YCVDHbRIJrNI>\f<cu4ZWlEdIGN`2G]FfXgXBLB
    0    887Gg_dh\7WZ4U;S9RPNEV^E^RkmKDK=DKZPNcDuBCSw;6XAKrVFi7BM6SNb8LMWTEO
    0    620QMZ`[bRJOJ^GDJnNa[DJYM3ZPFGUEKIP`W]dS@JaSFCW6bwXHcO=c<VU[HNVdMK=
    0    763VhH\oU-XJI`=aFMP_HLb(bUMVS`]RP8usIJvcE[UGG[YQra+;fHN4PwOP7QjVkZM
    0   1033DSUYjPO_BEWE[RMRLbTTB;DeDEEw5EGeF<SG[FKSm;LSCWRN>I@HFLfPK>GTZcFP
    0    859W]gfaRTM;=ciTA^calOTFCJZO?Rl4HNpZ7hVPFA`hL1b6KeT,OB7HLRMwM<Ri[ZJ
    0    723_Fa;`=29JFH-hCOpRfR<U1RrZAYwBCAeUVTLPa?Pj@MBY``<:g?a7J`JY=?Yhk_D
    0    420;HNfpOIKKX7p^cHcRcA@R#EkGQMqeG?o]V]ara\H8S:BZR]I,?jL7HiGLYCdJqEK
    0    600dRV^HH<S/4[8JGw`NVDn7DQu0@C_9MBKjFiXRD9cZKS^L=?H7_A93DmhYF9_gfKC
    0    612OZ5D`PN<@PORnL:;rCHSEKL`MGfLTFMYaF\gZQ;WLDPf_O]QNU@jF>w?SYT^jkLD
    0    556w\rYaVA:FJUGp4HnbWJJF4QX^B1o4E@[YSYlUI?_s;8\\GmT'p<E5A_NdE8gqcT3
    0    645JheLgSJpT;Q/v#T^UL`lNiWoA?8Y[>SLT@Zcd;K_j49CL\gAXeI*;CaYNAM-cs'B
    0    623;ACcK3\\0I\#H)NCKHX>4WOc4JH^QUJ?QM\dOAGX`TTQ@W\IOIJ:9Y0_SG*=;ZAZ
    0    597`fHOm;MT/JSBV=TObeKl@L`k4Q<Q9=G[wCl]lDI``P`vGZNPLq>5FQdMY[KrdUMD
    0    666sXQaIKDM73U9\CO_elCR*HLwEAAmJ`0iUJLJHM0d[2VVQKKW#NB5E:Wa=9<XY[W9
    0    732\Tk[n]6[06NFWGwlg^MU;;]dd]Fe?UK[iOaUVOHfOZ<\@tgPMqRB[=mVT3IhgmA2
    0   1056dQVERH;J@B\HW?g^wZTYGQWgJ5B^QJBYaBV;VDFTJAOT=XTQ:XCKJPQU[8CQHTRK
    0    846bMQKVHWP<CnALBNHWm=O;MUkAO\i>E:]hWZTlO.YM<AmewM`(Z=HC)OCk2C`dGd@
    0    804TQhw]IEVMIXLUZeNPL>Wd<eMT@?OIKI`sHL[iBBfYI\bHKaD7XMJD2QeF<?]PpK;
    0    862Ti:cT`SiMSI3XFSV<Rd[Pb^wdK?IOi`CMNPEZKWQQR[HOPa<]o,K]-OX`eOcI]Rl
    0    596IShl]TPjF:I<J=g\gPLZ0Qb]e2<bDwaAJPbFw@BKkrfRRpe[,Z9=E]XV;G:uHQcL
    0    688MPa__H6K?-]6[#mmYeBDJOBQD0=NCPB^[F\ThH/gg9;j=VQ=D]08N8dW_W8KIXs<
    0    749fAoT[D5d-3X>F3`ZUeCZLRTw?%7U9=7dvH[\YM?a_D@abtX?TgNFQ3_Pp)9Vgl>W
    0    951LSPKa\PL@]IVwVLO^IHP:IPNIbRJaBBQQVeQOLPAIaRRUH@M<OVQRV^JXGIMSVQS
    0    660i[cXn@@2LRHUYFuagR>H;2^WEH@p6I2cRPN`GC4OGIHh>da<:EP8LHmX`@?ZWw@:
    0    526?<XPV`<3V-FHE_C1UFW`L^#GjRPWDkYOjRXQV\F<em>kU\J,eWgHXf>jLR7gIK^Z
    0    669eU`eNo5Qb5B0\<CuOFOTZUMn[EhRUGWXFdZU@#$OFMOX`RJ5MwEMR6Z^99,VU\U6
    0    715Bc5P]S7V_IKJHE?JT@Xa=VNrgX9Ac^E_\AQMl4CN[QJSLwc<OAD@KFL;]LK@SdMd
    0    569d\RaOCJXTKMI[QJYYKKIB2bQJH9wT<8O`V\eQMNPbI]L[O]LIK.MP9cSRMLPhWXb
    0    763]_JigW7kABHFdHhswjHUG>WZCCBr26'iRQYXi2Eek=@FN;YG-E;/I&q`Y<Lbm`[/
    0    657\`R^OdHAI:VbTLRYl[;\E#QFUF4<@8/QoSUSO-<jST9mGI[2J5>2X/_QGKC]P2NM
    0    514JWSDJ7Yw*gEHX]POFE7:DFQ03SFHD:fYc4M=3J]G\?JLHQGLPV6tPCe+[@MpRJJ@
    0    674XUWY_HS`HHQ@gGUOjQ<RH7wa5G@aS@8Vi_\YWN?TWTEUZ_aAFQB>EJ_O`MV\SfI4
    0    646O\_WwZ,fBI[DKNvlmeHaU5^UN>YXOA<UZWhWgRBXo5j]<YXPSSE<UDBge<HdYTh3
    0    500NZesUQIQPWWQn]TUraMED;`ZC>GoKODp^gLnUVWVcJfUG@`S]cPKRHaTS.O[[QwH
    0    591hOi[CW>K@HASZGZWV\HD@=NQ;L=VTPLNFTP<=EDdGRIIWmXP=,<:FdRR@BPYKwNF
    0   1013[lTT`[=hIIMAQJi\Wj2VEJMP>UDMFBCLwr\^]B=ZUVWVU\\@KZWRL>ecJBIX[[J:
    0    540doV[PL)]2[YC5UmTw[mVDC@_Y2E[aOJaaTdLt0BM`F9aIL]IQVI9IWZFN46?G?Q2
    0    520wn`moOHT7J_DYEIlV\EHK;VbA:<X@B1L\bpaRAVlFQIP[ZPO8K@HZ@e[@8OgGjU5
    0    819tjloXa2UH<mETAP[]TUnB3TfMBCm-H@V_]W^kMFVL?JeCgh5Ow<7D6dg^9EYL\a@
    0    779U]TqM[D[BSaGWR[ebW._;2X\?W8:+Q]UVZToP<#OLGRY9[GMRhZPSUSb\FCRTR`R
    0    852gUa_QY)H)47EW:LWU\MSG=6G^:OU@HTYTQI^U_>OWF9TIw\L3WFDCPbTW?MJ]Y`>
    0    599\_SqcoCh7JeSXlPQega^#W_Gr;SIUG8UYr_j7CRTcJI^cfGZ@\PBSEmLO?ER5nD;
    0    470=aswq3_\@+cQZ8nc]_Ij>Fb3E7@[;F<oDJT.n>-RYalQOSBkGJ6HYAaw]_0`GV<#
    0    885JN_YWUM_F>NSaKbBbLPh<@HG7S:TAQNJQQ_[DR4XSLCWDw_@:VDFMPCUEH\dWZJc
    0    699\j`^Y5>[KJfJEJlSRZG\V@PQXIM^;[gH^[ZaFRNbM5LdILXCJwN5Q>cif?J@OgRM
    0    706bYSm\k?j/SZ@eQ]]cw^TDAR_GY:XG[7]ubNoY&HagLNbJTJP\T=A`FTchY@[I\O5
    0    950[RdNWL:`K?w[8LDCMV[`bHUZZCEMFg]RON9fGO?Y_AAkY[PB`mCLKTZcB_XFOUNd
    0    647[R\^[H@e>KY0j4dfL[HbD5]hQ3FfBMCa_bwOfH5Qr+EmGeiRNr@N28pL\HFZckW9
    0    758W`buiF8cI7CCZEetWaG:@CR[3BC`:BM^Q9ofh==TdPA]`Y^CEJD7B/bwcMAgkW4\
    0    636c?7hRlI^g\O`QD8Q:[TrUVT\DSZi(\JwHnacZQ\AjC\Z_UX]O>S;CFA_RMHKGI>_
    0    646UploTO7fIF:;l<TiwhJb3ZNXNC;_4LJaU.G^k@Gm]KpSOo`GBL+>94PefIKi]NA7
    0    690g8cB=NF?,?PDUHXKZPD5JVIDb@?EN[#P@QW@FP@RWEVN5TIgM:dMaKdXF=*]GLXG
    0    589Zk\QeUBWYh5Eh\MGCEUuKUYkIcZLiFBEqAWVHFIaVHC[RmQ\FN\QlIwLgNEZb[DS
    0    728l_NiZX5PHI^TgE[nVg/wA?S\CYJO=?DTqJmdJUJ_VOXNWwU3<KK@GC]oj47c_jWS
    0    571<Dpw=G6]P1dU7K^;YCNYZSPVneZI0_^TIN<<K_lUFHHV:r[itfSVnHXhSB]KW\1I
    0    690gwhlUV:VSDNGiD]cV]XS?HYw`NERIT?aREdNF99^YBKqJPeJ=WDE?5[^oDH[QVaT
    0    549[;A=4V>R^9MAcGK[SIZF7`ZPMdIdGUEO:uWe^KICw\UZOD?JkP\2LYWLuF7^OoOA
    0    4929`E\8o:taMROXYh-=TN]0[6DVH`<:twVVlOdIWd>4:TDQOC2TSa>Ua-hJRh63)sr
    0    681E9:L8VA@7^BM@`QNMT89MGIHLTZKJgLWBQFU?MRKGRRB;7JjQU^5lFCRMFOPBE.w
    0    639YSbZc]LMNJ;B]9S[diUfEYh_VRCe^:Ic\GEmi#KudPRIBX_AB7GGW<V]QQ;nneZ4
    0    891RP[YiK;I\INGUH[WkULYRKK^M@EQ?WFePJUDINFVwIOFBbXJ?jG@PCZ^T@ITbZNR
    0    841UaeDQHY[f@:GkBDh\_W`KPEQNVCMV;EwEN`cX:GRi9V:hYXFM?Q%ICZMLJLK[X;Q
    0    855fdZVjNK_:=[FEFHgnXP]BBDXO</g0;=w[TlFfB6p[;>a<[WE1gIF<9`beL;PV\KT
    0    717KS[OaYE\N6J_]YCFlDLf\UhCC@K^`[8XgFAZhIXWwYEY^JNOQCUJRKQN[dFGNK:g
    0    563KLDfEKW1[HGOo_fgivC#R'aOEMDeCLAM_X\b:UQU`@XHkRS49E\4HV[WgH@cYDGP
    0    782gg_Tw^0_@Fa?^L]a`XYc?E\^IGBdOE>bbjblaRBe^/GWcpfA2W?P8An\vBBbakTI
    0    726kL`lBNKJHWd>X7_DK\BV??X=eMHBIWN:IhUQDeQ`NjRLD_NGUaNMbQHw7HEUIXp:
    0    657<8^SC\H@XPOSvc@C5SNRNFc^TFG8]<>dMdIU>KZCT.]\PJDFDaVLQsS^Bi3wQC`Z
    0    712IiU]LEDRX?NDK>O]SMY`TZV`AL>_7kSI<7RZW>I_M7LV\Y^99wHN6:UMtRUXBb>U
    0    769pJfw]^;^JKRFSZTX@g@XN3eNT^S`@\OVWTIZJVIQJ^jNT^`NJD_fiHP\\14QUg`I
    0    714wWfkHN\>N<hZ6;[CGNcTBHh^QbP>G>JOg_JDINQVNO^VFV@Ip[QBfTJoHYSM5Pe7
    0    523HRR9GIDnAXFGw8:PaW@N:bYQG[h<ZW`F^SXsYYQE/]]SK_J>`*F?VerHPehe?TWj
    0    803dkeKkO>U9MQC]<Wj\\LH7Q_nY/WiP#9\MIaLHRDTlI[AU9UP>[0P@,hGO?FJ_^NN
    0    477CSlesP17MX=<;+^XdXK>RBQ`71USs;#gY5cJcSOOT1VY9Vm?3ra:\NBCP?QYgU[F
    0    858OdJOLT9`6>C1YAc_lUFhKEG]?4CP:F6[Q=UT\?=Vw@UT>Pe@HZ55A9\fg63faY?,
    0    648X#'6AOh,^1AGEF?%L;7)WQCHWS1-mBPJN>?E\D244UEaFp7JSqBcQUW#U+CM>NUQ
    0    799cc8IePC?<KFF]H\TlWCUL.RkNNCdJ^B`XSXaWI<PkE;^Y`h`:YI7HPXBeKEBVwKD
    0    574gWaeWFNgG<U<k<Veh[XP6TSw8GIkWAH[bJVXh41^YE_Xj9oEOU<>ABf\bK9bsccC
    0    743p[_`WK:QINV?fUIcXwWdW:>cPCIuQB6nXfqJN\9Sv:;iQD_g1e?ER<YS]48O_t]<
    0    769aw`fgL7UC=ENb<dcdl0HEDRSC>NYBACVocF\j;Big;YWZnm?=VIDPCXc\F8RRkZP
    0    832cUWeOAAf5I_IMHNH_X@H;>mfBf3^YJNTwWXcX?OWTLNMYR[IA\DZG=WSt?9WS`J/
    0    753SR]hIV@DWSjC_]ZTU@SfZAHZQAbwI[M@gPCZO[UOIRK_PZGD4UKDIPW]EGDUg;U<
    0    515Ha]lXOO]U[AV_Gjd^Wh]KXqd?ECiNJQX]8QRKZ^h\8iR^Lj?XbKFS@awZDbYP[NO
    0    506UIY^:Z=ZNSSM>OSA*R9peQP>hKc_AGO?D\#GG=rhZG4`4DQaPY`?g\?Z>Ai4@9^b
    0   1005qZ_\sNF[G@TCgCrlwg@jG<WSD;Ca?O:WRM\YZED[^=NZOl`ICTB:IB\d\BG[bqa1
    0    816a^lrv^1F/,I8e9qam`Ir12PWJ>GaEN&Mf]ZIhG8cs9/mDduA7m;8K6aia61]]wT*
    0    654fR_nc^=B7BB<VDmwnsFHG6XK916_.>*kqFkC_D;_g*CU9fj@+h=GWGcN^>/]kij=
    0    721pfillZ<W/F]9^9ejwiHeJ<N\V<FkPN;Uj=UlUN:]gEPF?^l89h8J9<Whc:=WjmSO
    0    777HBB2sZfQ]gLu_YDAE+CO9bR9JcIFsLPBrARf]Ge@-W[:USR-N4hc@s<AKgO\FZ=w
    0    687jigQmW?X8BXGsSpktm=J:-XX*A9f@2;sfCil^H0[eGD[RbiA8M5>:#lic.=`^v^@
    0    884SY]df[8UCANN]Cenw]:VB<THTCTiG;=VcNY`TADPc@R[LV`>?H5<CAZXR63WwkU8
    0    791^igffh@=CBO7S;ak[w:^H?XAAE6`>HH^PIfPZF>q\NGb?[UG>^I><<^TT:7U\oRC
    0    544R\i_uIwi\H[abX`eJMeBB9dNsSU_oV+kM>YhR=dmIHW[`iFYL6>eTcb?QPcWKmEK
    0    747d^_RbnIP8@Q9`CnwhlAj6FQYN2=Y8UC_TPpVb?A^bN[TScOIGw::?-roc8Cen`P?
    0    511XK?@QFbYO\OWPtQcHKLBKacMQ91YUCFTe>XMqKM\gXXG[9\_=KZd_wSO]8;BM>cO
    0    728TQXdMdLRQR\=oAMTURQsQNVP9?HX<FCgU<NNJB8`LIQe=O\PHwBEYV_aNSJeSZRL
    0   1057Z]Zgh^;\@0CLPJZ[hhMWRLRWHMKnCZ0V[\Vw\LPWhDES=e[=A]CLD?dqUF=[ZNK:
    0    946_UWUZ;NXIVX=YI]`dmAQE<PCBPNUV3Fw\WWYW:N_RGvgQ5cPDPJSFMRPR@7\glUP
    0    507TMN@eQC\0Tab^MBiYaRaA3EbO'aWM>IS^c\IP+#T?Ei=LKWI/D^WCQ=\U3&I;bLg
    0    846P^\IQ`QNa<M#SUdXVMNGLCJHZKOr>KUZ_Q_MIUTHcCP8DNZPSV6\S\TGP]A^_Uf9
    0    731XDE,H>DB5RlS?@G8Wh<EDEQk:LBGA4V5i&:OwI3P2;IqMI-J9mP5E>YQNT5iP^A_
    0    476OjMLWwQP_KM5Fd^cUONk4mGAG_=>MV,`ORnU[FC^Scb_5jn@HL6:PPETWS0M`b?g
    0    669iPO@jR`w9gN]uV[UWKJE8MFiFHUDLZAOrEheCQTTJ>?[CPEKoV=i79lLnV]MQlTf
    0    685[OCU?C>GR%XPsKZEPTFw7aZQSQ0CK91lnUG@UL>8GPDPVNKF=Kk8WP9C\6L\HQ>\
    0    939XgJVwRF\H?YCTDfpdYMYIELRF4YO?N>WRCZQ\BE`fRIZ=ReRCKA?G>TOiMCPZ[LC
    0    800obakdQ4TH9YF\EnnpwVS>8SaD;@n@A>_b9Y[]M8dq>NWUrj9;lJ6FFudf<3ZwjM4
    0    895WrkY[B0aH=TUI?_^e`=wAMLfF@7\=7:MM=HVgD5Xo2G_Hip9Lw31C=@ac>GGhjUA
    0    733ePXoe[JP?F\EPM\HIkHiNU[S\HHUZGVOcPUY[C@@JXHweYKNQZICJ<[_JGQUSFTX
    0    577GZLICI[P8?]AODEv?bo?Q]VZR9HVXb9hFNbg]EJSh/IPm@Ew-Q)HMQJQS@10IR>C
    0    784wZN@Q\<M3<UGjZRIYhoNAH<jY8BUMF+^RgR_][9K[A>NTOl/=R8X<AXVi3E@PYL\
    0    566pWkDEgKW;TO(F.eZTcJRW2TYCC[QKg?bYhJhW>VL_0Q]jI=MeLL#RI?dQ8)\8]p`
    0    704mOdhh16F3=GV]CmwdbAKN:>FEGIJ9S6Fi]Y`NQB`h@aY1Ls=HUSDR?jU_AJchnFS
    0    968WNbp]NMu:XS>E>wqPO8@>HYL?GG`@8NLY;nJG6F[AJ]HRU[CdP:;>8S`JIBqdY86
    0    926tCX[W>DN>@h@=GX\L`3TGJdLO1<K9FE>hBZLwQ=W?4HiT^U;<pAF=R\d_2EUMSPA
    0    733Ub<=WTZZT_;sXe5MA9DKRUPG6MjH[^SL]DTw`@VBIGYM[4BC\LZEKE[;QGhOGiCR
    0    566NaS*WRaCHJC?e^MNTXST(KYq`Hh]FSKcFRkwYT[(gU\7HXVnf>QZ6YecL[PVZrND
    0    781O\CgLXBEY=]W;?IMUAfM\[K_`AHk?PTcBHHJsEOUtECw;W[INk>8=36]UKHOdMAF
    0    977[NW9Y1J\@EA:ZAV^[G6?<YpI5N@N/-=Mw;MLj.7\K9SZePT;?@KV<ZTB?J.FNY>@
    0    727aVcgu=8X7<C=Z6[^XS7B:@]b;GBb:KAMdCt[fK5Z_78VZQm?<b>>/Ada]?@wfT>?
    0    785VFle@g8IE<E=P3^JPNEvC&MI7ZAV3M@ImcVf]J<TMM3g9wS44UHG;UP\=89QF>\A
    0    910UWZM_QHaPW]FXOHgOIVU]E:\W?Ps>DNwSEKW[L;aeM[OgXm8QOV7D?ZXgHWVOq<g
    0    889w_S^bg\<A64Ji^cbZ^=QA0KQ0Z^\J>J[ZYETaUFf[OX_Mce?M`KR7LZOjBOX@aJM
    0    532?9EQJU_(M8IFSMYHE?UX,\J`KXUJR^vKLWh9Q_AYLpc#V;>`2CHfplQTSYMAC>TE
    0    536bl%NSl;o07ZpvEL`B^E]YUHF\<5AA3waF+DGVNHYD_LhOgF2=I=2--qVsK*?T`5R
    0    952bZXJdEOUNGXV`QLiT]S[JMVbJ@DPRC?TwMUUWLG\]E]KPBTEGSU<DM\H]XEcTaPG
    0    707NM`@`>\KAUKAgMZ\WIR8U8OLFRAKTH,eUWwTWSPTVRKLOg@9VENWg]?5POHgfcfA
    0    636DYR\WFA[:^aISIeKBR#lMHLLl^gLGAOAQKPNGB\_YLW?QeeUPHCGNJMcL8ZQOFJT
    0    692=<^rDSiQ@EwM`:giLKKWPY>=@DQE4GFM>L`@>L>?TO0O4LFNYZ2L:KLKJQCQ[F:\
    0    742\^diQk4nH>]WpB\KiMDACOdG@pP[BOngXhXWWIR]]@w]LQZC\WM2;Z]XUBUUNfXq
    0    743hgww^]2CN<kOM^b\ew@_IDSPW`JTAHFDiHHiAF?b`ONlAk_66Yc@eRWWUBKWUOcL
    0    659tXYnlmW`AT`RjDkTHjI7AQ]>?LXwOKPXbUtjY:>\W=CG9lSEEKKGOJjaXL@uSRaQ
    0    722QD]WS:=_M5HUwR5OAMAYY@VT[?SYG0GiM`gE1JQW]ZT>0VWSTLWIVHHAP<6Ye]KN
    0    663J^lV=FRe/;gN[@RRP@gCUGdXTDIBCI?GO9wIY;]JKdaRUDRT]4LICHPUQBM`WE45
    0    769[d^YUP:B?6?X\B^wXkVWLG?g=JJLF\BNrGYglNCm_98fAcgK?gI5A?oMkJ=^^vBG
    0    5156KKu\VUvNA@`jHhE@FD4PO[Y@u:1U6jVE4Q>Y=XZ4UZMNK_JmEw/dGgJJ0PqYeX8
    0   1069UtVtX/3aF=FGW<nZnP?R<?JI@>8T-AG\j>^lY=EaQ6T[DYbC/Q-9:D__lKEsbw+F
    0   1162SwUOfLEX>FSJUJa`W_:b?MLHD?K\<DEYY>eMRCF[YBJQJV_I@W2VD@dJcQ?XWmR^
    0    647WBROCgA4VQTSfYL>2`dRKKFYgEf;If6kPIk)7`:4]#@5HhJ@B<)_SG,<1HEKIFVB
    0    563Y=MAF]FU6E]P\KFQ<N=DD]TQPBDWTE3gLRm:3=)`OYGPLIH&6G#,`eV:QVFPZROW
    0    663ZI^OJcNtV)RE]SPL\PDa[A^CD\LbIM4QfDcgW;KFgMYN@T_D[P/9LZhQA.PSMP]w
    0    512Tp\XEj7MwEF\SOTHFWMQBrt=dPkKCA9c_P\u[dHYRPA`_qIG<d7g@cbPmq`X_hJI
    0    817TJ[VTQ5W+REGHPXwVZ3FC>=YIE\Q6ARS>5F9WO8ibI(OB_d)-H-8?R^TR9IWGCOH
    0    714@VPYXGTaF;gCYE[]YYLN;AwM06JNU;<NRM^F>SPZK5cAO2VPUKQ_VG]lCfP\RhMb
    0    900XFPEKeGK<CIRX[IYZTa`WOHbLODwTS@oFcI\ERJCU2PW[cTH<JV;TXC[eLSh_[B9
    0    592QOac<iYF9D^-ZGpOU^TSERFCbcOXKmFSFbwX5BAHKWRG7AHMI7HkO4NW.,L5Q4D,
    0    643BQ<LV?[>6NT@N<@B^@2UNh[XBZHFWJ@CGXHHp+@IGT[YcQD#SQE`9>WSd@7`WHUM
    0    668aXakF=QN>X_PR/B]IZFWPPan44A?JC<GbEW^w;`[ZEHZQ?O`PjWRMHOM^VJYRWH;
    0    474DU1(bREEDEK>dZM<JN]F`?=imCWQOG2^<^A8Sf+B91\;S;??EH*GPMI8Y>#?DHG\
    0    744gXmsaG3E9JP7T;b^eaGUC>MJC.GZDD_\dJmBM2:VYFL]DReH9d@IDDZk\F+gaL@#
    0    666=;GHHec[G?cnH[IHS3[=>WK=SR\6W@WSJN8I[Bj]1aHBA0HRV=#JYjJM/Q_@.bgd
    0    945RKcw<c-eDOhIDEbLNKIcB6\DIMCM<>VX8NYQPcGQIJIP<TZ/HKFMLIWrWM[XR<ZJ
    0    631IwC]bYXo=uYMnoYP@Ic66jvPGan?T;t6t@mIZF3>/\U.U8QWQFjYCS]?>:_m;lHR
    0   1193OYOON@EX@>LBJIKJc\DIKG_]AB5TDAKIsC@Ka3BZSP?WZ_P@G`>@@U`PwQ9HWQ:E
    0    818g@EAJFfBD5TKEGCAAUEAEpaW=LEDVB7E_@KC[OCACK>]Y_@wP]>h8]FAMW@@GEU@
    0    639^RTAOUV;3F@<@5YPPX5`<_SJL?<AP6=IIGUCU@?\;V?ZhQT`5N@j:UTw\]<9SW?^
    0    577OV[QGHFVR;>8E7pUfg@MF_dA?;BML5YYUWUI`h:Z\FcI]P_]B?CP#AqJk:0FXaZS
    0    813f^ORUEpgTEwKCT^RQMGQSYUwEDHAYF[JSGKXi@JPYADMWRUWUmE\IeLiNHOVCCT3
    0    814aCG8L?cS=A^BS<ALIuDI7def6=<;QE5ZpFB*o3DQEB;kwkHc?f>j9h9GZd>COF_H
    0    853d>IEP[cKPP\OPJGD8UCADYbZ2KdPsY?TwWXGQ^Y8>FD[f^9^KWMYG[AF]iTIX>]A
    0    746QEV2PIj-;V^;=N;ETQPDFQFg;CM2TU@AUYJA]JY;OKNWWdBhES6wMHH8U\7RN<^:
    0    564@DC?H;TDHBYKHRSUFRIO:TdaD>@AVBJ?`Q4OVS>8NY7RbLZ`CT`wRXV>CfAM8ET8
    0    571fPKS[Ja]9P\6B.AP:]F<M`QAHF=0bA^MfT3W@;LUC]MwdOAl@VTcFh7BXTOQ@=nH
    0   1192WKQIZHWNGBZAOHXUIWDMBX\_;GQJ^ACARGN@PFGNK>G_gbNhKNCwGQDEUcAFKBWI
    0    652aOMBPAwF:DdFI84I[X:5=Nai97UH\;1AiEA8jG>?O:Roc[FvGmG[Jl3EeU%Hb=v,
    0    9549G=LE_ZKqRKZJHIH<3TXfXE8LQVER]FDF[S`GKe@WJZECENYS7P>U_:;1ZwL:G=L
    0    674wE>KDEXGCKt>:09TCJHKBfiSDJbA;8W0^:BTRBB;EH@\PlFR>kVdJN;@RI?<-DmB
    0    6629UE1E=fJUS]H;TJHH*HMIk77S;E<ZTZGIG;MVPAF>PFkwJWiP[iT=pKHI`GO=FiK
    0    853lA4S>AYDFAaR@IK@9PD;KQfgUGGDfIJEwFE;]JF8FF4ZXXTT@eYaDUDERl47>;jZ
    0    650TGUVMNmW=N[I=VHI;FSLEcYYRHE=rB\QJ.?AbP[KG4VZLR_AY^>wGh=9X\M;IHOJ
    0    705RwaFFN7UH1HBbNoJZJ;OVf^UFGH]W=9CKHDUQGEfGF@WVSEUP@@OF:[PjcBTOYJ^
    0    680aI>:KBm79ApKXCFY5UNBGZl`>5RGpVDHaSR/oPKG\P=>fL>uDXITD\U;HaC1FTwC
    0    715LG@B7;ZG@LU@HJIM^NKJLLZkA<E?kL9FHAC7\I59PADgeNIw@CC_B\J=SY.@HVC/
    0    544tGTLQ<hWJDw;JPSD,?IE8i\cEAAFpC>Yb0>3ev?>J>CgeSInV_T_;W;TVIUJ.FtX
    0    525bPHT8IrW*f0HcTNHNY\P<FdbUH``r2<nBKH2^OwP_NV^RiZu1n=>P8EG1U>$`GjE
    0    416q=LNK;OI9LBh8GR+X,8LIw\G?_=6pE=GT;NMg<;u8gFfhaCfCIV`g`9BpmBE0=MI
    0    500_>P2kSkR5NO;V]0sUwn,>:gS3MMKrBPHMlP6<o?8dE;NfaAZ8h?jkZ^<i)>DhJq6
    0    653[;;94DLCKMa3PR5?TN<<JXYm>R4?FC:Jf9JPh4;RM:Afb`OkYwKjI`?BfOI:C/jG
    0    666SERWJ3bR?@C>V;RaiVFPIi]g@BH^h8#PEFWT\JKW`<OkZLJd5\3XBZSd\O2Za>:>
    0    638t>AF-Mf5IGb`GLG@5MOJ8erdP:P?iJ@9wIM@i^H</O4[loEi@uTw?b4>8TDI4<]H
    0    495VXC=kKwDUWW]IYAM<:,H7bgZGF<HmDBG_8YD^;QGNrm?rDJ5h?=L>l:KneNTWLVD
    0    568X[)9tKW+@CD+I:<Oqp5b%UKoCD=9M#>^h,@<f;6o>GFOPhNS&Z9LDU;clw7B[`B<
    0    636V<WUHFgX=MsYG:RG<[AGIwlb.CVEk=85`DVAWTNa@KPjafI\=tUo6j4VfmF_7-[J
    0    569OG_tRrTUW;coOJp>8YKZHDEJjN]gATJ/ljGwL^tXHWOXE`FJbWq<`J=C/Ndh?0`<
    0    515pA.BI7_EM6u966<@U_LF=mXrE<H7m693e@9QaF@BKD-iiq<q?s:mIw?/fd@3N>gB
    0    590^JZTVNUWNUf=<3^FVd;D8lN\DG;Tb/)Ar:IX`Y8S6ECJw]XRO^FOB]<Hh`>ZT@7X
    0    976cDBEF@P>:NX2Q=ENZY<<JU`w<E@GJBOHhF=;jM9I<EY[_Y?YI]L^=WP4[L=CGKR:
    0    958XLE;NDSHDEQE?KLOCKR5E_MJH?JIwCSFfBKBWLIM<SRYRYJcPQAZ>[LLg\>IENhF
    0    386:Ev?`NM9*DJ>C=]TNYEZS?L89IhE#P^T`>[_:<3U5+@m6\:KNghF3BLNu[I<i;Fw
    0    538HERTwFNOA0V(GEJ=pXHCJ<Tu08(FN7B@hANlKGDY6U'IEL?/@O;\0,rFoR2WrVRC
    0    698^@S6M?`FYHY=<IS=@GC>Zu]kJIG?k;PM[>;BUADAJFHc_dJ_AVKgH]7F_wUM=6aF
    0    661cGGGS@vXGFJA2AI:F=D?9IfkBAHGpAP?s:8I]\EOIGOnW5OiQ`Nl>w;BklBGA8d@
    0    677YW;J*LiM3=a*?KL>JB;NEPdt??6?bH:Lw=:7bI9@;8Ah\\CNKe[rJ\5KeZO>>@oF
    0    691XGB7L@XPOTVTKDWG,EDDFU`X;IF?ZPPHaF@3d^YEEj<waa@YJdWe@_=IT\RBI=h8
    0    660QnCTg8ZQ83X4F1^N^`9@SRYY5H&T_+IUd5VUi/AKc?6O=lF>DW>C0CXUw^3EdK_E
    0    711wPad[K^HILf@J6YNGFUQ1MV^?8?O[G6OUHB>[C4cK<>LPDIbJW5Z>NTSac8[\EY<
    0    572X?DIII`C-Rl;?=A87`LI9dc`;OQI`GI<wB/HV>k=1G?N]_Ug9kGXQaA8`_=E-=m@
    0    657NbTJLEgKOHf7A=IVMGEB<JbSON8HZNJCjPQBo0SUO\MNw`<YLKDX>KGJw^LCH:SS
    0    817oCIA<LwRG>ZOPDPB?MQKD[uXIFFK_G7>\CH;k<CE>FCc_bL]KvMrAj=UQb57@>WM
    0    969cH?JJDTH<Hd7NC@C3h=@@`dcIBGMd;?K[DC>wK?DOEE_^K?YNeFpCXI;CS?JHAXD
    0    647\=L/AD`VDO\JC@GO?CS@HgeFY5FDO?F@s:LBR?C<BLIWib2wIbGjBf3OL^F:>DgJ
    0    677EME58SMB`TSNRaCT5AaYL`CLw<^\bobBJ_I>I[[;U9IHRPElQQQ_MY7NXfe:VT^P
    0    828TTIKPFGN<LKJBQOPOcGLBWZhOAATw7CV_OUC_=DJ?ATRQ^<cKaDEPSDMjQ/QNCcF
    0    485g]4REAV99D_U'KGaY\N32RNa4>:\PC7BgBA0T4)HY1TYwG0P:X)lLMWgFS>O^/X:
    0    713ZFMUO@[?OLp?H:GF:EK/=e`\7MBDjH=FKAJCwGA@BB;apWCaGg7YC]DDO_4LL9OC
    0    699T<DMDMk1AC@D`K=E@7I:Qn8^S^9NldTR^h7YSOR65wW[X_FZFFHgggOJ,J\:T7kA
    0    653aD>EJI`CXGHPEIH:.Q@B<ddeOF8Aw;F@_@N?b]N<I;5_^NO^QfFa<d<<Sb4K*9a:
    0    587obCT>-UH9Bm?;CVXP;>FAVck>/PG^-6Ki>=HqS065R3wZNTj,>GgKTGEGe9<B0q9
    0    762lMZJH:I>A+UGH=XQK_<V>Zbc<4#JL4.R]1HHmJ>TJQU`f_Li?V<g3W8NjG40JNI6
    0    514L:F@BIEG<Gl6G6M@O]C?9e>YOG?GQSDJWVOjtE9ECB#KIRKM;aCWCZR2sJES[BQ/
    0    514Y]C2;9u]L<UWK@WG98REWcjhKDN@QHEhRJGIMV?L@6nbwYJ^T[EeFc;XRu&^LTGL
    0    789^:I;RGl@M9TPE>BI5i4;IehcHe:<f;ALnK=NNBW\7KCsR_8^=jEw7R-5PmZIRIkI
    0    673XPK<>BmSH\NZkGEH>SGJ@wiP>RlSg9XCvL`CQ>]\ASMUp]<SFaaj@j;Ces_Q<DCR
    0    758eKOYE^JT_XL\R]JFJ[BS_IN@WB]O2LdN^LLwHNWCBHEIcQB8WFRDIWH`CO`]LR@X
    0    637wC(W1`CTLAl7LPO9C_<<AE[c:DWSFCP?[NBWKM@ZP6/mKr<_Hp^H2<LSA.fCC;sR
    0    651pEG;E<j=14nHSDCODV><8_Xe>J:C\E;=XP@PdC<H?>8_VcHwMX6e@fB6be>FKNb7
    0    775cC1:CCO@?7l@I9>^9aB0H]geA6CDFFBSw:B?aQ=HLEISmh<JBWPY=]?Bh_+;LIj9
    0    819SFL?QNYAVZCDO?M@68H>LWRQ@Q9JhHVCSBDIdCRGBQKPcXFQUWKwI`K1PZ@J<K]G
    0    591SGMCWCVIM]LC3^7=.AJ?IhfOCUFIi@S:_TP6NPY,CPOHwYK\QKbTSfKM_gc/8TX^
    0    756BH9>7B\A`fUTP@67$IGDIFYHKhR:<@UDXCGCEa`785J^]M5SVGBwXq-*-SmD28^L
    0    659r@XIY?QE05_751[PF^/DBdAf155Mi659g=Q<kG8P>3jjmVG\5bHV)jENwL+=JBd,
    0    550_pwUYQ[C;9oQ0GDc`o5K/RBdS5<A==.>PLL)[MHT]GHQ[VBY5D:B7PRWO4>VhDI.
    0    947\A@@AIk@F<OS8>OFCa;RJc^[<AHF^CBI^EC?VRACB?>PwO7eFYPv:Q8<[OGCA3SC
    0    583H?RILTb/V8q@JEGMMaE[F<jc7VSXbEQ+MKB2OPLBXQIZbB*wCmSfdP6X<V1b6^h#
    0    662oBDF>R`B:Gl>M@<JFEE;?\eW8C;Fa;L<r598hTAMAHKPe>FpBi?c?wMI^aB@94hE
    0    760dFC=?@hFG:TG@IL>C86N?ZSw>M::[JT6f8G9e;-?KI9Za@GTE[Ch;XKBef@S@7lF
    0    773eDDN[BRMOUPGK?BOKG?GB_WO>?CGwFUJcNSC^JH9KLfZW@F\UcJjF_JDRcIEBHXE
    0    670V<Q?ZKZQBPSKhH[MC]P;JVY_JBOOTP:\IPLVRLDNWAB\[SLgEG8qHwKQLZF?Q[CA
    0    631iP`O4NVQ,?Z0G6EPddID5^lt#E5[_2BXYF:4dLCXQ<JSmgR7KZ(w?LbPUq?P]OX;
    0    702tCJLNSU=7NMEG$]GBP9BBkwdF499_J7ClGCOcHJC<@@egS:_;WIpD\:/fSA8GEe5
    0    679[OaTwTXaMEPEOJSUOY,M=HJXQMGPUAJQIMTRIMMZOK?[WK^WB=Z]TsYR\`=KDU9G
    0    513Y(tN%BADW>kGKC;T=N;bK>=E<Zk@[nFKmO`[OwC:a77PXn6P>FjMYU1NNMW$MKp[
    0    384fN=TX=u<FddDI0_=72E;QXsiXW<Mo?APcHn9Z^6XLFMbcl5w7`;lH^96DLMEMK^4
    0    915NH=ILFpUI[NYGI2G3VHCGsRUF<M8hBXI[H84aXD@?JGXwPAUAG@lQiCEVsaD;JV^
    0    483?@`Q=?LYGF[w@O:@BBHoA=>TsiUEWLF:idUn<IRLMoEUMlJ1Ja\,G[MbCHnlBQJ]
    0    628IA>:>@wVM@YiMI5H<<=B@imB<R@>_@fCU5;SP5D>=XJUqC?kbMBhPfEBTnhH4Cb_
    0    608bGPM=:<LXHh=TDFKZY=G?`htF2FIg9<C\JN3g7:JM=1ciwTs6q]l;J5B\MGTPcoA
    0    732^[HRE9fV:Ks>OAgvHbV>JjweCSA[Z/BBmNPBN==Y]IMP_XM`@IBfIGiGQp9QRQk=
    0    534[MVg.?P64.E7>ZRLGKC@fLO:ADSAc]=4hY=NOR8OD>GPJYAw.S>_bY/LgYcg1AmK
    0    610Y_UbP:SXBFd3<<QHiQJNAGIk<>G@[EO[H=@m[JTwKPKVWgNLPPHQ9k[ZR`HWIC=L
    0    912mE@>YDETI=UDLHDY?]QJAORwF::=UGE@b9bLYAA@?BFkQXDHUgAPE?E;s??B@_R?
    0    600MM4D?TuLIR[:RN+D>@/?I^dCJCHHUZ_GmNNOGWJ#8W6w^p7THg?FPbI39`PEED^M
    0    570[=R?\+hM@Wp)0BhJDP6)0HwI7XDRLBo9GB=#HI9SPVXUm[FiqQB[4UDVOL5RH?J5
    0    608NLWZKPGQYAPD=IZg=_vXB7CC`_U\I7RJCG@@VNFHq[G<6MJF^EE_R=b:Z4@RhwJN
    0    771ZEH7@HjAA=_=@;<O8[E>KRYeIA2][7D?HKE6^Lf7M=>cwf:U<`W]B^P7@WBA8<`8
    0    671bAN<IHX=IA`@JKJG8KJGUfSwQWE?VFAApLE>hYH<GK:Tn@H`I]IW=N8;5^UB=C`;
    0    557YV8LO7oD3AVE:;G.>NAIPhw\4K:Ap3HCr4=B`OXGHI;jatMkUdS[/\B/ZR5Z95`J
    0    7332`I7C:MCK=WWF3;9O7PHQf8T938-cVA4a#D>SF2@::jsW;MV<ZAP(CELpNS[IGCT
    0    711VGD5BHbISHHDFK;@IWJ27s\_=T=Fa<XI`;KClFD:<D7je[CXSd<w7UE9[[H8+?aO
    0    801bH5TF;aMI]Q<MBFbM@:D=Wf`NI?>\@;<[E_NoTC9RRGiwSMJAeCF5Y?5\^IJ:QE<
    0    698l>=:?AvKCJ]:2;;E5NBBF`o_A=59f4ICUKMGXKHCG5:caYNwHa4mSd?BSh:B48P9
    0    670jD?TJ7u>ALMM@8MK9a7G;aWj@O89H@PCl7@C[D/fH:DWXhYc:bP[?w8QgZDFYKh8
    0    536H_Ud^L,>CL-S#IL/`Z,PD9\\M4bor>SnZQWMQf<Jv(U[TJLMZ:Pg]&^=kTRV\[UE
    0    580^5QBC:eD3SnPD=G<=bZDSwhuGO;@fB7IST<9bZD*66WfmMEfGrP_Al;GAwHK@.X=
    0    745]QOLB9WPJHXER=MG:MJUA]afJMP:KNP/bPH?mVA?PD?sbdFQ@eCm9wCKMZ.O3JXO
    0    548\2:=6MpP99uGAD@BPZA9IphwF;=7\BD;lR.5jJ@7A=Iji^Me\q:h@^P4PZ?>.$e4
    0    569ZO.B-Ki:6@m@=%5JAK\>=Vmj3P<4Z1%Bs<:.pA;M=3CqiEV]Gn=q5eP8w]1=?^XE
    0    512C@T.10HFC]TFkIs<I>R?Ja_\\KD@W@AHC3TQ\+KQC#FN_KICT^BEKF[<fvJ#HLQ=
    0    777Y2E<AEwJLJkD2JF@<OD/<\kkIWI?U@J5gG;DkC>=6M8g`R6lIpSfBg8;^H9H97j=
    0    633_TBP`O2hOI+FMIDXR<^VmO[AWX2RDUEEZoLWNS7#YOFOH?9LGXIGfS>YNA1GWX5N
    0    728SLA:HBlEGLXJ=@BCKaHJGuJ[BSE:XC@FgWFFvJL=C>9wdXBkGS?gJdK&N`;OOG^I
    0    808G>NBNLQ:bQMVOc8G/4?EQ\PJWmEBwgBiR?GMMCF8LJI5JZIX];sZabD;Q_eMPIN>
    0    807bKGCACaG3Hw3KGJHY[APOVUnJD=ICECBVG^:TB4QLE/cVeGT2TH`.^QKbCHHSIQ8
    0    791dF7AKHgCBK[CM]FO:oXHCH[cSALSjPNLTaI?QqHEWD9We4HfNJFwTdG=8bM;ICbC
    0    774RB@KAGcHGHZWI8G3RE\UG^_RwH9Po<a6YJ@RfNPIMPGbW]LeOKIk@lJTT]UOFNMR
    0    652NLMGJ@aKN_PGcZcUKV]1AEHQXATmcP;j4jJM=cYSX@S8IE=`UC:OWPZMB_#+QKVH
    0    602gF>DG7h]@A[7EAOI?I8??cw]B6DAiGG2QB[FYBK:=EDfmWJlS^^rD^I:]PBF.OfA
    0    625ON8?E<iB9KlMB5DD9KTF^Zna@B5<WJDQYRJ:XKW@M@4kj\@QJ]9w>`E=HNT><Br;
    0    554R8`FI)V?V5aMIZ*=]XQL=nfWLYV)P83A`eAOZiB54JKXTb?mCb/wIXCIiRH[T3IL
    0    680I9KL9F]LBAO^D@2REJIU7`bRJ[X9hK;?\CG<OTH,JTIZjH=fYGViNf3AUw[<>PYH
    0    754RB;QUR^\AIkJ_=@A#FCaZrPoZF?`Z]MJQ@ECiQGHH:8QUN]XPM>dTDFL\RWMD@FK
    0    600dIjaeDKY)EHFfAcfb^PTO1ORQ==t8:>TZJYQwR4]aXj^@RMU0[4NOBf_W<PV]Te8
    0    805tGEHEEUDMKwAGEJB;_EHUUc\A?IRrBOGVEM1S\F>KGLijX?RIb=dQZ>@bm@G4:ZK
    0    692rQVAYG_J+V_.]<KwBYTWKbg[8?Fa@?1YVC`Bu?9:Q4\S\LTJ,R8`N:?TX]=Y?Gd;
    0    913UF?BER^?B=PCE>DMBV=ECR]bO>MGg<?FQC@BbbPIFMEbR]@cF]>wCe8BReH;<?e9
    0    671_E<`PFH[NW^`\OH6A6M_]dBIkSLOh]\]MMM;_NWUEGOON1<LXTSXU]HKP\N[><Qw
    0    754w8GHA?H=.G_/@@NOSQ45SIW_6,9K6@+C_=USYJ<\S7+Nh\;_Ca0cBX[Sd[<H@:S&
    0    583Y;NM^DBcCI`wEWO[Dj;a?MF\E]9Ml1bAcCRED\F2;<RcD`ZXZ6YPRUQRLW]T^`LL
    0    556Y;(@IUP;H?UGKIMNCMCSN\\pJ>FIkU@Xi>>T^YJeW5IwpbPfDPVi(V:Beu<MJ6UE
    0    592]=:YKWfU?/a>KFH.&ESRIr\v@E=PsDAbN?CDL5H`[D`g`P[\S\KoQ_>TBw/JDJlD
    0    606aDQ=??wGDSQ.>D==E]VB<QNV9NR6O\BDbP>?L^RIJFBWg>9n6K=kHZ>/GW879A]G
    0    524COYcRXA9XKTA9-^OwH_GIE8TF6M\KRO81XIueF=T;/AHgf_F^ACNF*gWcSXJ;E^E
    0    607S0A\IIDPMOVJV\>0<`EW:B-HQFFQ^BAI^:>E4_@.AV:]<eFce^:]tgIL=OnP#?NK
    0    510<aXU5bIw?:CVQ=K;[L-HYONAGOBV?TO#]PMfPg?G/S]iNkU-@=?B\4HeUBa_JQHY
    0    747q-Ae=P06:@tQDATT^w@YMW_bAR?49G+7hNOECL8L@9FaYkF\Cq=fGU;4IQ2GFEl,
    0    612w/_Yb=GI?0R6<7[aRPCCCWftk]PUREf?k9DTpA6SSACnYCOO=jDI4XQF`F25^QaK
    0    691PCLS?Gw=iKYX>OC9&[9YNpORNeSLmY_>cUIFkY[+NPDUWa;_NOOYDkRB:^dKF6eQ
    0    711u7W77;ZEI:fCR7:6Ha5.>k^s'63EnEADj8KZUIEI17MM]wTR3`ALHMQ1QR(DRR\<
    0    768[UBE>9WWB\[CERSL[ILEEqQt9K:=Z2IFN:J=w,?_JNH[oHWiY^Iq<LSBc`LHL@RN
    0    695afG2Q:AbIPBVD?E>J\2,8YWSGQLXA0>EZARC^bX\SEEa`TTRLaI\PZLFwIYBCDPS
    0    489dTm;K[dZvLLuYOIO`YC`^bSkNAaC-S]^fCoJGVqVMTYTwlMUaWr<JFZDZcPZ>Y`K
    0    601_MLN4Yc:2UhOIKO7MeG#;ZDl:WnEI16?HBKEVf`CD63eTL*9,e@YLZ8+`+J@>GtH
    0    772[<B94EY<@O[QNL6H6OL4QePeG0jRCJZUEND9bKV8RJ7TYR1\Rb\b_l<UJwZ832hC
    0    707CE@@:Fc8^GmG;O<D1@<]KXRCJQI1k\k9Rj>FPSU@KKDV>[0bDwDg^oK@;oHG7BfR
    0    786_J7QDcKOGJWQ@MOQAiM#UHAJN]MK^eLGaP[:Id[>=HSYVf>iI[MRQWG4NII=PElF
    0    807pAMC;WIGH2XRERK>]dLII\Kc]GEFX@-<hY=?S?:L4E>bUeK\9wJ\;UFIM^08CIqL
    0    572TFRL3IiEPi@^7o9:GY#?[Ek:1YP]hc9gg^OcPV6=+hYfi_GS.\fHI\GVL3_B`>pZ
    0    542^OVZX@>H%EL2bJRdVJ[SE#bYD*8R6W6VOCiSjB>UnEUM@la8D3-Z5BXOfA>ApY9i
    0    533aON[W$QC?=mMN3X-_Rn@I[Vh;]/JHHIJ`7@E\@EX>MQZjU]A6q#BGqCJS[EMWRSC
    0    692C?<?;Z_MII>[9L<68LWDCUJ_QWVIkX=OhYUId@e6CPMb\w;_ONV[Yv@29YD?EPN;
    0    600j;RHNLq;EEfAKA:F;_-7<ldbA9BDl)*?]TGBlL>O<M:fmU>m@aZhEWG#N\FJK<hM
    0    992WEHJ3R[@W;p\5XII6bD\FQNbHFDEOQX=d@9MCZEAIB5qQYD^Ew`]Nv9N>TXK89_A
    0    606m)QBNE\JRAbI2ZPO:kA;JEI,>;f3=[cFIKGN1sQ13PAgT_7w3fber^DX<Ue@3C\d
    0    580ULN9IUEMdFjLTW]NRRS>NTjVGlCLU`OW_UFCD`OVLJSlsP6RGTV#=\I[>/^BJFVS
    0    602U<P,G8lReM>S9DS$FR3K@tdN?@A<d4K#V;BO[fCM71JWi^AQW[,PCUEYTv`M?FPE
    0    644QWB?7[UFXeHI9V7:C,ANEk]C\YIOZTcXVKT:^IT)RJOTZW1>k]X_<lM@BwLN7<ZE
    0    771<IKSfibRaNMZMqQBQJ:ZLIKIbmw=IMpLleN]QR[<EbY\LM2?<HmW\jTPS^]bI@UV
    0    530Id>O_?_5eogkPN9F6JWG[UA7kWr9db].FX_V@<WT?RkLT2@FFPWaDR1R?lMOG#7G
    0    813TEG9ELYINN[B=LHA;\4U`EVWH:YCZ\SHaTI6N]HQRG8gcwDkDn<tTpFOFMLGIErI
    0    580f:>RAKjEKRwE0F?4GSAL=WseN>E<wDE5]<P3RD]1SNE_ffCpEY4\=hA3>_CJE+n=
    0    586RT^UIKR=JS[0NPHFNDLUScVZP?N?M?a]fIJ#@H<QRC9]RBMSRTB\T?DSrRNDKe5I
    0    662GE/DFGNIbIRi?F;2I:DPP^DLTMP>N5YNTRR>ISiMLQZceL,S7JJwK^I9;W\KI3OZ
    0    542eL?C-DF]^Iw^:XNNCEHKJHKA2[[I]JVNeZdX;MTWpV`e?`QZZVSl6pLVTSikAOS>
    0    489+YXP8>X\p:m@_\W:85l\?G@GJcNppX=]RW8KNe_C2U4[/Z_DSiw]BnNLN@_jMPFr
    0    624nAY_>9QE63oIR4EYYa>O/C]l+E0P?L7BwILHe/6j\HYmETWR<W=JFJJEUU@X_MQ\
    0    661k<O7D\f:-7YVILEB5\W^R[Sl73P=uRR9\EH;p`?C<56^ks,f:bM\?[.>L\#D9CdB
    0    508thP:FN`H[USSBK\nf_dSmBheKFSwBG>XVF[fML;@L]bUbrV?AKXFT<[dm3Tk`P<A
    0    569\k`PsM#]5CPFlMRpgY>ZP@LUD)D`GQ>dJ#S^^DLaq5WKHauTPBTBD<YmMB4bVWK6
    0    691X=ciXwAaUAjHPMaNFa\ekDUDX^[`MG_SsolbMSCGGVkF^>RO7H3QhM5V[2S\HYWT
    0    615BWV]Z\We?MI>k@NTcKBSC<AN7J/V??UQE0UV\F8sw?VM`Ta;U?6UM?XSnC:cBq?=
    0    681_cTwcg=aKBJ2dG]egi?h;AFb0C8gAAB\f\`bP?:UPIYCRg]65D8AWFb`c78in[FZ
    0    544W:T4=TPYACY@Y<R9@HFKDw_SLL:FK5OAnCDO^DMJ-EW]r_DfVOkY[_9HYdYIQ-aR
    0    607wfPNYH_LC.RBMMIScFDJLme^V>ZIS]IVYcYUcIhLOa5wcu;VgYFQHhaDVNGHXGXB
    0    461NitFH8;RP.b3`OUfNvMV&*[jEH>S6KCcwlPoZ3:lcYKBIWuU:JZU:ITuTAJl^e?c
    0    516EIVSJ>Y\_Oik<aCIFW9m`ZwLQVv^@qjPWe/I@SJ=D8=[B3>C\MRHBQQUDVZaH\gS
    0    597fNwKK,H\GHbD;TicS?FG;IeaOLQGTMLaEAjjlAX_ZVLThDSUbN>HFL1=BK2aUP/S
    0    834TbY0TEUaK8IZ\M=^UVDf`QEd_2:LD@=CUFPF[?VUc>KJ5NbLaR#7C6HLXSRJLQCJ
    0    721K[_eXPDTNUU5oDE`3HLE^QT^TLQRA;N`<]2Ii?8tZWUC93sAiL#KZ5M\Uk3>GNG^
    0    736>iA\PH-\^<hPRBLB\G^rg^SVe@%`2wQR;LVAcFFZdH9^?MWFV_?T8IS`ZWVWHQ2f
    0    675GWPLE:J`fTiQHWN1X5T`UKVcaD9XD`\DM8D=QHeCEHC[9DZNwU?R:3=faLC^30E]
    0    692<cVL:[C\IRII^-DRf9Ol`[:HYT9ODDVA8:>FwJ[dnELTB7e>IbOF@=ZLmdN5T%XS
    0    601UT>IlIFZOP^L5OWC0cXNbaSwZ2YDHGEX;D9cfGAeN]SdKRFh`GHNH?T`]AOhL?;N
    0    5371_[Rbl][M^@5wMQKYFPL1Q[KcRGpX_N8TI^@eB0^^Vb`Q>]H?O>BPJ>QVGRRKr2@
    0    681Pk]DEcJg[@i6LEVUcLafX[EdVB8WKEcZBS?QwIP]v>G^PIr5N]EUE9N^OQFHLF:a
    0    647EqB8YFCa[Idbm:O?F;SnSa8Yg9;_:XrFF=4DbMwWm?<I9FU>jYF;H2DnZ^Q=<HJj
    0    751IOLQIYC\NJF4AF3VQPUbwaRb_M?RSOMJ@CMLg>VGf;^TahZQZU^YY=MjRWKHSF>D
    0    489;wACSGLdPagAMUVO`>VRpg@A^<DoW`HV_;C<f\gYEI==;?@6kBLSL<3s?hA:LY0q
    0    693L`AE9YGIgHFNmT.BI5gRVVBPkRTQdd\]B_AJPGw8TEGIIJjP^H@D`L3QRYLFLSPW
    0    686blEYe>$WT=ONhLUXX[Pok^M`R6FlIiA[N>9C`?Mdw6NC=6pSSi?NB=`[[QP_DOXW
    0    702`\fed?L_==><w=Pe[ZENL>Qf>J/XTIPMZbfbi>?n_FV2GDlIF54JGE^cY=8\bP@/
    0    765FtKem5@`Z?<:S;CiW`@sS=btK:5nFW#BbF6Hc1=mu3;RAGkCH[9G70SZqOG=TKDC
    0    577K<D=QUC?HIg]JeXY0XkaNINUOoTMFcZWVACwIIXALLNRB`MF?rd@`jLN22\A?lSM
    0    641>^LHPJ?NaGV6\NRFER.w_f\PODBPGKIJQV?JW@BXYPFhE^gPSoC?S;VZOF\VUUJE
    0    555HXRRE@)WgNM9RZ?Q^wMHCQ@HTo;QS/RTMK;cT-UMD-LNZhKJNWk<GP7DKXXJW=ah
    0    600O=@N-Y&Bv]W^D`M6E^HBVHAT[KoEmeaBTWBBBUu7IZFm=F3QDX^EDIMX-Fw`OLV:
    0    814BWM8KET_a8\C;8EPO:?W\w@cOBHU6VhGK;MCaCDZR??GZA]9WMK3?SC=WcKF5=SX
    0    7217FD,P?[qFQMRI;:@EJwAqT;XeQGOUTd=FDF=P]MAL/B0`6aJ=DF>LSHDNPS:NNH:
    0    5757uVF&rAYVLG/LF/LA*wtj`AkwL1MEwWRFVOEU4THNFDKN:YYj8E;7KYQCid6I;Hb
    0    507IGd>-jHJq6Lt3c)-APK`(?0KjLg1WIr@bi<LGbj9IHC`8W1=9F\6rdQS>Up>F#wi
    0    570MrCegI7cB@@<<S3T[[UNkN5fPTXH@i]IDB1LUT^QwASYQIeeNeFHBAEWMJ=2XACZ
    0    584*lCFE<_dfdQBmBB8A=JR\bAacLR2UTW;6H@FaEkUWCTMQ_Z$r]KK;;JbVWwJSN%T
    0    474RL@im=H-<>TVabMcRu?QmZCwEO^NCkLBPKU:BPGoj;>A/EXHfJS\GTUvk?`Fo0FT
    0    742LfFfECGlCS`.U4`WBLHIJ?XLW46H1<G@75[PjQAkfOBWD=RBQO-MP>KwwQDMSZX>
    0    6944S?.qYNRebEJSnJCRLd\jZG[kenJ8jNVbc_wPUg<VFQaIK?BfQQlRaCCJamQMPC`
    0    644NQ[TRP:TK0gO\=7>GK\^LM=wVHXNCOdJOOT8iK?S6A.WQS`VKi?G8N0^XlE8;LTW
    0    462K8/iVXP`+[I`hnUgcGB>cKTQWalL,LWCKM<DfC\tHJZYZ(wL@V4>BM\?fXPb5D@l
    0    546hREQ?c7fLYMfWX[bGM:\PKt]M)OaQFADIX<9Z2X?JXKRMVW,GFZw29JPsTMEI@R^
    0    699EOS[R<@IMCT=OEaQGLV]XNTMe@4\GeFIZ[O@]+N^VL>DCK`5WUe#C)C9CX_M^P-T
    0    788>>SON05WY<wU:9\3E-Z]GG6T\H=FCbo=GCB?G:fC10CWKMJJa^DaZ9Hr]WfGA;Ii
    0    820=`<8LBchwX?on`ADC9gAUlR=Zan;Fi_:NEJKnOmKCJR9c=0A\RWeIIM>XllM8XI^
    0    893GWFIY@HwQG\4H;OJ=6KLRKIKJ9;<+WI;KCD:E?T^ODUPCNbVKT0@GF_g`aVACGHM
    0    954=GL[MI?JX@ke:\RIBNGd\MHJVIRV=iXGPN?QPSVAEG8wBVO<FbQ=UNG[OGV@JF^]
    0    721><KqYWGF[EVKD@GDen>XDVGEGV<fa^G:LBPWPoNPGYFwPH^K@RRYXHWXOPi[3JcG
    0    704S]KQS46`SOgAgPDGNLwi]QXiiKBD5YS:]=GQ_CLX\GDP<4_DC^N:OGHbV[X:JC;`
    0    835GCD]SE9rM?f9g:V<OSN^V7EVD@V_<KRCSC25UFMVY@FW;;]XCi<9H<QwPFQIOSFO
    0    691UlW\VJ:wQRI:K4SR49U[B\YC5>Nf=BA>VLSXaWIXi=OVDDa'ES8O7HVohMS;`N:t
    0    574La[QW'M^;HYC:9^FUKgX]IHNT:;a8Ya=?5==hN]dWMeH=9whaj;A>:MrgNXEH8Sc
    0    507csLvV[6FULUbY?]^_oGRWDR]C*9i<DO/NO2O^1ggi[gTENQ@:W7S1@HwbTrI]EM9
    0    575#<5.=d1NX:<RTIH^HWmOeG>ZpI6gp_FWKYJaNOVEqG2<MGK]W55THMOC<S?=ET_R
    0    551bMhRY.RLCDg@KRNSYMV90Vp\GZH^<UPKP996C#ZZPNp9N:\vS7.:NDNaX6=RB>XH
    0    6815b@DJ67hr<`6bCGVG9aRwb>iVE8H9R_TJLC:oFd_d=<OB?c?bb=R;:Fpf[NIIDB]
    0    644^;W[EQ=Z?9TM/gS]HOU/YOG`EThUBN#J[k<KSo^A@JJQ8KK<;QePTnO=J@J=O0mX
    0    550Yl;JG01XUFD:eLUc>VZHEEhbQMFFSV^C9GJP_6Vl\#O;X?AGm]0Y:FA`aTWMKBKQ
    0    702EVS8p\YU[Z>)wDGUjRF4L<CMRSbXKO[I[OPNXIPaDcRDLTF=cJS:ABKPGPJ_R\QL
    0    845B]BUUE@dn=VLT@CEPDwab[A`cAFl5bc@=C<K[7ii[?HN>JRDib8<=1Bf]af:I3CZ
    0    678U2KUQ4\HMH\[`[PUO[PZUNlwh<F\(_SAK[QPPBXZZEMJY?hSMgHjM\QUBLWL`QSX
    0    643;;UJ>KMKGDi`6VCG9T6Y^=BC[O\XFMk8JT9WI]dFOpHZLF@?>ZZ@\l;bC@w?1?YT
    0    614@fGA;N:jKXWbLSM>A;i^VTQbZJUHQTQ8:CC=`ViMw@.e^I^AUfFVJ?;][_ZYGKQS
    0    721bGXnAGJ[C7g@O#g2SKf\HX;SL1=k/KAA^9=@YAVQbX;SNFQJM\aG0IOcMZF5ARDT
    0    653OYSRZ_4UG;aDUbE\c@RL]J*`YI,Y8ZOD>N9#ZkY\TCRu/.KUEL7<FESD^_T:;0<^
    0    6013[biqLL``QL2^PX]sRN@YQWXIBLmHXKQLC5J=A<wccB]HLgB>H>GQFXfYBK]Jl=K
    0    887?WASK;TLM@bFSLFLBWTVShIYE6GIOOW>=?C>wBPUR.@`KVOQGe5F,O=Mc2K6CJFX
    0    760G`?KD?1Kc:`RU7OMX=XfRRFfWIBI3d\cJX<OkH]^Q]JhQ?w:COL4KBDT[OiB8-:O
    0    773F[DDYCUw]N_TSWE7(?ePQP0YY9AA\>j;9I8In<nUja:TG=IEd@*WF@:Mi_P4G5Is
    0    958GPJd3MPHVPIK;SPwBETUXOVMCKBRLNVCBNL^ZBSNCKQQW^WJ[QHDTE=VKaaF`FDO
    0    6735k<8:8EWLSiN]<O1IEldPo=VsP3T:gm8?H.AMAhkeJIJ<PgI[_C^G:3rKwg5;,Hf
    0    722]I4NNSNMF?nDU8?R?X[Bg[TwZ='^/aIBF8@2b,@d]2&]]YAFNr@7KXJNdRQ7FDJG
    0    571d^,MXS,Ol0eP?LDWI\dS]WEWQ>FN:ZEP><OTcERwT(3K;^A(9cBCFBPLmfNGNMSE
    0    609]NVMQG:w=H6Mi=\be`UUKZc]MOCjIGCl3?R^bbGjY@KJbEc8S6C;@>gUSQ>\IgP_
    0    610_iJ@SOGUg,\@k:LGYTDoTbASQ=4SFAU:R:JEc5V^d2AiD>dE_dJ2+RIgwiH9JEIc
    0    702DsXaYLRfQHP/b*c>ZTLtOnGSIAMsJZPUDl\X]?Oaw:I=:P]QFg>=Z:RtQWdIQPRH
    0    453GV\hF;]lAjcK3YV]=,&X2P]]?sT)Se`E<#P(aHWq?XcYlA8?MeDNJGFTDuQY97)P
    0    927T\hgN9<YNEQ?OCgf]LQMJZXUWCGV<:J_QBOUTIOcbOGSB]wBMYHDPHYi`TEMT\FS
    0    603e?L:5[/XdQwq=L@J7KUnI@ON_M`WHlbNMQWW=i\EBN=K7CRHUpJXSRG\44\SAMZR
    0    678CGZ<B^BSr@bT?LS;F:ih^HDarNVMMwN>G7a\f-`ElV5LC6GJnSSFB6IOTeNB37Dh
    0    712\PKgHk=WA4hIPBIG>b]QWI;v>/I[<<DWNC@Je;T[w(0mC<_YRtSFRDGS\R;8^QiL
    0    719;OV\L]JK6LUQK@WEEMIYUEIC;MO_MiKGaEwYCO:RP<fG<STE@NFUUFO^XER^VZWY
    0    729cWhZYKOdGPR@G?PRMYU86]gTCG=R;OSThTVNKETPCOeZ:K^TEN<`_Fw`ZEEUjK^@
    0    446=oL@BD<DLK>5e(grWL#E;&:JB=1S3-Z7C1RM_PApw8AhBDmI>YNv>YKb`LdN`fOS
    0    433Kc*B6/[HPXp4OAV:Gbu#Y;AUMI+TSgS4Z>7@rUWGSOLMC[ou_TDpQS6kGsCV2UQU
    0    642cwmIGXQ`p6a=AG3QdUWmefCbR.SXAYUCGRVXnMK\Z<<f;NXCNiZGKDXd\^DNYE[S
    0    665DeNYVPCiQCdDH/<?X4pWIbLXeD@g=me><>P7UPcw`:NSC,Y<ip;VC;HohVfAEF-c
    0    756IeVYSE?^U>e?KBRMN]ddFj:sL@;V:=RIKRVHiDMWd0Ae5`fHMwID>LSUneT;C<MY
    0    836E_AG]>Q`IOS>U;VPX5oHM_OYM<CS1MVBBJI?Z/hka@:RG?wJrGFD>UQ]qaZCT:J`
    0    909UNPS>3GSX4`LO3IS7IQdFRMgI.=k,X:<M9;AV4N^wIHi@Fa8TdL0@<GdR^PDX5Ef
    0    813_CM_0O[KGEu7@8^@4LKHBLUTXABN2Hi2CB\AHCXdK\\@OCwG[L9=NASoB<TFCLBK
    0    651VqQ9[J:T]E^9a=KWQK^TaE9`D3Be>HVMG=S:w:hPd9STVCm8;^1O/BPbUSf\IM?i
    0    785CU_wD8N[GD_fHCQTROJYaFN\XTRQOS;<O=KLaNa`aTNX/B\=UVXBQNJr\OQPQBAf
    0    623_]]gT\AQ2ZWCuFlhYT+GM,[\7AMZB1CwcHOhVLC]NCIRdjY?7?@3JHgoe?FT`eEL
    0    680HSFW6PQ_BTo9C@[RMLXWffm[_97\1OtbITAIJGZU^OX9DBQ_dT49C#MUKl_OPgFO
    0    450Jh]VbOH\S5]JR1SQD43IUE@UJ6;j=cKUC9]T]F]Yp5;b6?e;MU?5#OCgQQk\=K7\
    0    595CR5RfPTU\H@\GSPHB7OIDeVKo`ONHWEXXO\Z`NbXHZSK`BQDwTVnT_QJh\m=?SRZ
    0    614XISUaG?^\>iVNgO-KRPiN@9eE>]]GBN=K2.?IUJYG;<aBbN?Hwg0AO4rO`UG:::d
    0    514F\.IK>g=DL;SUgSwJ`N][[iNmL2Z]HKSvCNdYM[;CH^Iu:G+cOfiNRXGQ2UVYTJE
    0    689_hP]XHJdO>e?h)L_cRUXXMISO):k<L[AFARXiPBTf#BZ8Oh6R@3#F;@d^D?MZM/S
    0    850R]IbPYLLNNJL_PXZQNESKQO\;HOVKCETcLSY_OM\E[PNFwVR:UGEOL\HZEFIY[O>
    0    930SLS[PABXP<U=QKSGIWRLVHOM[NBD;>NKWHJBwFAOVFKeNTVDVQJAJBR]ZTRNZGHO
    0    653Ga\h7>EU^/H=BHSL][DPSX;[g<FL>\P,YIKJuELwp5RI8QYCOf=R@XFbv_D[IQ]N
    0    690QIDR7:NRYbOMJV7CQK[DD\_GFYTSOMlHJ>QVUIL]1Vd7@HCKpCNbF[E>elPw0E?N
    0    683BNPaH=KCD3uCP6JQGGGaa[Fdc<2]BRI>OP95L8YhwNA`J3H<MwQ?=HPb]VSEf:DI
    0    662[sBa[ZC]<MK<[5KYFGRmnV=VIC:]0ddO\IHLkBFbVEFU>WmOfkGT?=Ndw^VKZEXZ
    0    715A\BEDHOlrOZ6-E,A;6ws`n0hvANWIce>AJ;:bEs,Z+RR<BRJ]e>IFR=ngcm59:Lf
    0    461]OCV[lZen?kM,;eX<FOJKT?[Y:LiP^O>>:A_W7W2<#3KLGW;VZE.:AHP_l_3LP9d
    0    678]k@TU93][A[2eA5D#BReMT6LJC>a8V@g[BBTPF`dS?=K]LHO_RRMEHKCZ]6NHO^a
    0   1058?SJKKLOQREPEI@AN?JX`YP5U[AHYGwMMEIHB^IKM]HFR:<]ARZDHF<G[[]eEI@:W
    0    967EaH]Z?VdUK[<a>SO^A[JNKCcYF@_5\Y@L8];h?Ud\SAbG0kQWc88I#G\]UKJOH;I
    0    820=i4<<DDQsOPGPB6)6BXipsC\i;DIJek9B>97lF[=uHN]HIN0nXMZ@I?Vahw?77Cl
    0    677`C`RK'HNGNw@DKRULKGEGTQZLZWHYNbJLB\IW<WIP8cW5MPNRSDHZTSSFQWN5OGN
    0    578@Y[Xk9>aQORM\DleMDw]VK4rYEFcNXWNTZKKV:ZghL-_?@`[EwJG]PWWLTF1HF>`
    0    665KlFLOFOlUN[CgFMLWJS^^h9dY5;]5@U:1==;[BRwlI<Q,IsRVN@4B$+rkTO8VR<h
    0    4957@I>HhGgi>^UPKT`c6pOkYGwY;^I8d]5=rGS-SiUA5V^2EIDdu4E:R93R`MRUFPo
    0    636PWRfEDZ5NUhUOAdX^_O[#M^Y__PDP:LaTCtOU:JXO\PJGN(\a[dTbZ2`@<6_U`E-
    0    862ZlKUSKBOVBT=I2I\LLQ^;1I]`UKmTRQS@CSOUDBPw:CdA5V?FR-]F5<ZgH9^PR?O
    0    951CcMQ\;CUSDcDK9JKMUfQW_CoA@EVALLGGCKDgMPQ[8MWDYTHOw?;CFGY[WG:RC<]
    0    934bRDJLGI15<dL?;D;KUN8?Ogl>;9LGX:>]:6PwCCFO=@cg`FO;b@V6UJLnI=AG:MN
    0    765=\NwDYCVJL[IJSJBYBRjSPYCMGMqDbW&R?FIRWGXYJDZO@Q8>ZZFEZG``8`ILWW[
    0    751>JRJNeNX\K8UoKLXIYaSDVScw9]lVYY]XaKM]ZODQ<B?F4[NVGGRX:bGURZ>WYPS
    0    965CGKQDD]\SL^R;JK>4BWPX;SFZWD@RCcH;EO=PETYLaYDDAIb]SCwaBJfSBbOF<HV
    0    559[Hq_\NPo@@c:H$9;\EMV]KfN]G<]+SKQF@ZI]FOW]AWT8av7@^:jb(FwgKUhEJRf
    0    660Dk(9,OKgp6iHIF:E2=`w]i9df<D6CiqJBAEGd;kHwA@RBX[@pjT9>@;Nnr]9E<=o
    0    792AeJB?F>SQDf9M>BQ>UY_GTMtl>U\Ft:9I\>EbIdad5AeEFOGUwLiLH8Ved[B=GTZ
    0    596kiLoF'Tgc=w=JK`PCXHBXPQT99NA2cWJVP]NXM_LDXZZbK]8YTBkKKc^ZbP\VEiM
    0    612@sRAhK1]P@dH2>_;9?IckL<eIRL[>ONP\IG@WCMdwSGsEIUDIk74@AMg`OXF==BG
    0    715IZSHTsW>kM_Cw1WI^KJ^JIMkUPNc<DP=IR74`FImeLBeMFB<RWJK8EKWddNM9KJ6
    0    722@bILXkPe>^UYP;GLQ6TL<BCLO:AUR8`HFAfZZ8E_OZYXD?MKQVF_J5EN\wXhNH/J
    0    548Db<[lM.dU4u?DFp6fJZiU^<^Z9@j'WLVU4+=r/Rqe,Ka6ug(Jl#&953adHV=O^9c
    0    679WbKM@Em[O_WR_FQE@7T1SjYQ?E9:FRkGH<Z+_&NRD@MF;/[Zw91HC9EJ[lAJK/=M
    0    436Rn\WLV=jiPf)\DEu?wDQW\vmO7;P1#4W\DPhr=^TQTZ)HjS:>7@Nw/AhQR@cYBI5
    0    8768^=HU;Ae_CWJP;P3HAdaZrKwoC7N?^mJ8@;D^;f]s9UHE>kDXrE?B<:]\M[?F1AL
    0    974[_HXN:/_K8eKD@KKOKQrVBBeJDAX:SNCLEJMZJN\i82cASiIF_K;FF9w^IKJ_C;M
    0    676<nKO,RQYR=RENC@QI?QCI8GcP;Ma::=?=P=DwAGWc@7iKPaKLA?ZBUapa+0C^TGC
    0    597Y>874DN9HJwJ6MAV<TORBk:w>JC[[@@7[a7ZfAU>[,9oN]BVPU>HFiG?iMb+WN[H
    0    7629\PWNIDbJCV7e30VMLai`D7ZF0FHLNTXXKVEw<Q[];?_SGc,UYA<?<JYcKT;MNSO
    0    635CPVffP0wbJS8sUi8@I=UfKZfQ8GbI]Q3>A7I`aZ`n.>TTVnHYcC<=:B[_Fs<APIr
    0    618:o:C8/MrOD]:>H5M3&Zqvj;QnHI>GMa74NT>t?Yb`5>w@5rAkmB?IG<pVo\8W>TY
    0    755O[UwS>FdIDZWMETR>XG@DD?cL;QqNNF7VT`APM;foF7v2Ih;?KIEHRPcr[9;IOS[
    0    546KLsA'Ciu-Kg@KJFHDbUlNNOOe_TdjpwcTkNRdfN5]@sSUEQgphBhn0Gja18kS?dS
    0    616PKOOT/TRLJeNAhLPSQ@w]NCiJ=&gP9=ED7:MA%e^L;__fDeVVWKTQH@\AiWHUA^8
    0    766CdM6Y@gvlT;3lJB;IB`KZRUNRUR5CIk2G>PS`;wX?NXGj6FBj=XgLH=IhlXH<OEv
    0    842GWNUL97^WFb89BDA;A\aXCF^I?D@DHXF1@<<BBLRAETBMCKPYF2IJ1Iw[X^RVO<^
    0    618>ZCN9CL`d?qF.=HFHOTaJeZpe9#7.WXAFA?@r2dig34bD8r5if7A8N/PlvdAMRMi
    0    556BcI;IX;Ul=L`DF4]OnUwbQVSOBST@kL\bdBfmWAU]gRCO]g.@*XFUH\bXK_TMl]U
    0    488?XLIC:JRREMPN:EWTIYwRaLjMRIWFLc18DDAu:UZl>`MYbRTD^'t[_bCMZN0MCQT
    0    620S\IkabBiOF]ES6Y9Q6gfpWHO_FJh)`5?5G<2iMgZwCCc1Be:FZ<7YaLtpJC?dHJm
    0    478dSb]M8HJSsbH`FnXaJk-tIaO?QRJgQDA1/ECf:VR[QGTA>riGg-Q;#Ln]L`)YK9E
    0    679PcOOM4QgEOGDS'OTPB@\ihSd?U4[MKUH@:@6T5UTGOOI&\qF[<8V9GFEBD[R`N#Q
    0    680jZWAELWV@GdK]GRLDLMHH;Ag73Nw@FPHSI:McNOEY/@PQRMQM]@aIHUUOPPM@OTe
    0    985TP\YMOO^OPBR[OYQQSVWOFR=BXQaDOB`_USPTDHMZPVN_M\=CK_CN:UwM<DfSUZ>
    0    7356ZEH?E=wW@nVAB@<G;ighq8\iI:YYocQ2R8E^A^UkGG_?<I9agR?>;>GWo_DHIJp
    0    426.Xb/aE@PuNg;=K??c$ClW[^bGDK)VVg9B6I@aLH`K8biHNcGMnJZVBD]sLw0LU=T
    0    606Y=dbXGDpW=DfARUPEFGEdZMG]OHaMrOHeK=Ua[PNKC9b#JRBLTnGfnTc]KGkM?@a
    0    616KRVZ[F=ZdPTOZ7RVOIPVP>Kw=kKWADTK?KJFG=FVPl[DQYX?iV:@6<LoWXAN`FJ6
    0    779IGNZ[QAS?R^UZ\HTZLAAV5W#HrHQHWB\bM`P@TnGSU^7CFCZP6bcP@X`>=WcLWRU
    0    569b^;UncFSqc<GPr:Oi>S=PXUFLS@PfXJwKYRY\VUATRUsdSa,UGkNT7lNLYNFOMPS
    0    667ESKKP=7OkL\JXF11J;McSG,SU4\N=SV>UTDJZ`qcROWQMTPGehN<H@;EIQf5H5Lw
    0    742WF[OWJ+jJGhV?6dZSAfaQKFU[;;R@]QSOYEKCKAG@OAN3GbIYcWRWDOwQCSWd9\U
    0    497AOAOGCiGQ8L#e:JUhYRQ9IVF@9HHQNb[%Jf,\@ARJe]Ij\Yqf,\MYV>OhKARbKJd
    0    722VZ]ON[0jVLkMZ@@^TZEu;UHjP<:LLV@GIlTIwQ@cvEAPbRP[K]T-@>^[eZ;Ei@Lt
    0    964VbNJOO4YO?i:IDDD@PbZVR9WG?Qc9I\BSTHWYM][w0TeJXXAVqD7D5V`lPTBEI`[
    0    390A<RRI$Tj1%vVj)>JaP=a0[9aN%#K=PJi)8nR_8BgI/8_9RSMQc3Z+VKHN._(c_</
    0    616F^BM]SiwfS?HAhG4/RM;`e`<WNa>gdO9EO8CKMSJGI]92S<);JLJ@V_;VJLYB\Z\
    0    671g\RTYeRZ:=RMMBHJUt^N2DS\P,ASCABwUWKAXWTe`=HN>OMYZ9LERNWQkgDO^Xg:
    0    523fYKIK`DIj]wZ-_=TMM8IUONRLoGQVasJDhS\TeSHSA>V*_RbR^AB\WEWlUoB`&_I
    0    6939HS[UbQ?TC?P@I6BAYwGXK=HkO?dTTZ7X]K@HVj`RPID:C;H8TX;M+A3s[TLTKC`
    0    7399fNc[DQYXFcXIEKPEH:dPX4Lc7=OGcJGJ?@>\;IqTA4rC@aFRR9F>I?iwZB0F.@>
    0    766]PWMa[XgcuNbWKQFL]TJPwiARY]Z]NgdMQ]QPHNQYY`[^TIQ^FD_EWqMmtRWQQHl
    0    589F]LHe_PK(2[ZeGN@J]\Cet3m>9^g1?DPJQM/k>E`Z#Au)aW4NpAPYL=qt@>DY98c
    0    943GlXeMK[YBFV:P:VUGDKQRZ@`CF#WAJ_I>RNRZJR[q=GY>?l6coAW?7Ms^cTQGIGU
    0    5415ZQm,@?B\/w3?^JIKXiPCTZmUcE-XZEW4EHCTb4ZN]IGIJOBjREN`[.[gj[BR5dY
    0    639IE>aDNTX^O`GK?U.FGp_wOdZbW>TRYV[RfONV4iN\BGVEQ7_m^=WANFqdQ6FSSP^
    0    707GhOKNR?\cB:Hp>2=C<kwkv@TJ=<XRSgRVKHDWBH^J6@S><U4b1TTQAH`UQaHYRJN
    0    478tW\RF^Ww)`dXMPb;^V.?<LPJVHV.?BAAU6eRI:Rg1[QQW\f0PTWTJKZWV,)aPETZ
    0    500OLPG[B@MchTpFJ>SO/Y85Y[BLL2O#@G\G$R0L6UW\[iPLO_EMEXG@*UX:5TM\7YU
    0    378(<X=>MERvQQ-QA64;98W_rBOk_@=RkpU#89>e4kLbPHYn=eGKiN3<5Q5chl:;@Dh
    0    5957f4M`KKWwCRJND??R4ah_mK]eHHEGcSN<E;:]CR@_(8LM2bEojIX<?=UXv[CA>3m
    0    551:fTOd9<dZ@SEQ1=?O4c]^ML`a:AbHPaKA;C,j7cVwA0I2%c;eQ=LK)DK[eIE<*:@
    0    742RZ=HN?NNcAY=\?EU>3gZi_J^j=?g8XfQCGB.wJOXc37UB(kP_[9_L>@c\iYDHKC]
    0    5875`LB8>4io6m3<?1=J3hanc6wa2A[=s^.48<7o2maMD1V8>e9h_H/:=<sqm\9L9>a
    0    473IY2SXmW_kBe>YT7KM3W=K`Mw[NQ.,QdP;&PLS?hYI9BNP.N%ZmJN[GcEVnvD9=:Z
    0    522CFK7^MNMW>hIPLcCFW[O]\(mhOJwP[\aaIP7\MX\lDM2QOb?^b276JR[]<M=hRMS
    0    579SowjABCdKPEAUFrPRsO7;Cnj&D-_<1GZoIq`_?fp`%HYeQiDjK8R<QoVbVOUHr([
    0    496EPOY7;U@UbGIf:MMCBqGFeKTAWPrDUlTEAL@M4kEW5GEb;TBZI;wXCRC>p_VNREi
    0    724Gk=+<@[h_8sE7E38?8\hgiGq]8HI@fk2<@16wCcHv;ObJC_Lbr5XCD2jYsm@>F;_
    0    659UU9BF=<f`BOO\4J<MAsrjwA`gA2`=^rWAMLIXS^L^E;VAV[CtW=R[C2``fU5D@2l
    0    543KHQ_XWO=kS\OBP_dX62`_]UeL6cZMaNG/Z_?K5keQ/3Z9PT?[[[iL_MwXFSMcaYI
    0    575=_.YALD\`iJ;KO9=OKH[<pT9`h8KtMwGC?HGW1g)Sd>ReTK7g2H]BUMBWjsM=Y^j
    0    836Bs<];O:Uh;W87IIMDKleueJ]PJGR2d`GGHBKaOThXE?e5M`Pe^EFOOA`SwV9J8Eh
    0    559caWa`;RCMd[AQQ[`?S:PJE]_CHX[JFCP[\=JL6VwAGITFMjYTY;=HKb`KUDuPkGP
    0    689MBBFEUeD;O:MSWI[JWBE>7JdUDNVZNRYCWjDAoVNbGDDY;PbWIWwPUDITI7>`][M
    0    648SDJfa]EHNAR_?[]KKUIUFDS5>hDaFSOWld`wJ@GbKZTFM__7aKZ@SCahJ]CQ_O5k
    0    556K5GH@SWPEXWKNhTj]pcDGE]JeSeSfDQaOJHKE`P>NHC9dJFbD]>wbHQEEHK=@dXA
    0    480:+<ZIgR7Ub5;2tB1EQ1eX#:=TF6ZB];7P[JqMZn>V5ZV__JQ9KLFu<@W[@N9DBWD
    0   1151DDA=BTpFBp??Kb;wGOJ??>NMQ;[dZOBf:QDA:\X>aCU9GB@tFM=VocE;@FEIWEXC
    0    699THEFS7IOJ]HLUK>eOcWQBRGdQFPWUeDIBRkWbaQS\OQ6E<MTK<Mf`woHFL@I]caT
    0    873[ZKGYPN<8DRCgJTYP\W8O<IWM@aVWUW\O>eLITVXaKOVJ6KERw;U@PUP]RIJ]]cE
    0    5389A)6>qwLXfA3V_SA3FpHsDHThTY`i]DG-lY1-U`HdQ8F+U6nPC8akJ3.7=URH.UP
    0    652l>EDOjLV=O9OwTDcKSa-OGheI;ecbq'bPUeb5SP8nBTJ4?I`CbFbAjUDK3?HeSbF
    0    637_9=>B?eE9B?6L]GOIkTGEANQM>S\EbD`NSTG<`wAd8[SN6AbH>2rdPl8HP;eJi`=
    0    664U1VZ\WW>@A;;rDPeXkZ^U#]gSOO\PRIqWJmSL:IZQ<TJbSVIBA]UMKeWPS6PrP?:
    0    653GB?YZ@W@9S@cZd<I`2<?RHcKC4N`TQWSX[OPT^hM6Q][TIEj]QUTSwOXLaI>8[dT
    0    686`G@FIvO_CKJVYVUKF^^JC>HLjNr[wg_KPYY:?OhRLLFMK<BRNWXfb^ScAFeUNYaW
    0    560MfT7eJIPBCSCsbST_fJPV[j[aLAKNCB-KFaFR[NpCF\K\O-=nZ*Q:;EQoGlQwQ]W
    0    711TKAGEWv7=iHFiY5\=_g;GHCwhL\iN?8vMHZC>RUN`OS;KIHTMDNhfRkG44-GX\U=
    0    750>K9I7ZU?BeV?>TKeHLLBZK4GZ?UYSwSC\J<P7WZBI;B`N\LnIZT,VOJ\EHHJ@FaM
    0    609[=4F>NHP;bA2bgJObQYCD]I^l;baw[DoJUIFWSPJc@H?UEDRDa<kdGWSYRMOb^[?
    0    504dSXM5:a)4n*]sR?qXOS84<DeY2awhpNsP^hL?JfW^>l%>\HF(Q>JNG^m@QQ_VmeE
    0    714KQM8[IV5.YCGBO?`ZT]AF'UcO8QFKcOEDU_@AQ=TcR\A[Z;Z7A#oV?oPKFIM`kYQ
    0    745IXWR[5VUAN9?NAnwlWYOPE<fS8G\\:Hc^2eACBXWYOa9MbHR1i:IJRkNa5I`cdGB
    0    812ZcW^WM>MEPHJ[Q`pQcM99=?[?J?`9L3ZTFfGTOR[d=HPNZO=HL=o1gqK>;[TTwP:
    0    659cN?YSgSR?RA>gGQkPF[NIF<wG6F]3XCbTMeQMH:4Z7\F*Z=[IW7lRUW@rVJkJcJJ
    0    713b8JD[:A:`E<LN]H?PJK:E[EOMT>J+RO>CT\LE7MDW]BO>c?DAwNFQ]M[BFT?6IWI
    0    835^OCXZGKJ6ZGNhUE_MNUA9@ZJ;:FYDHI`TPbDJVIO\>BNRPIDLE@LNwRONG<JoaV:
    0    861IKGLHLeM=w;DTeDeCSl;^FVKN?bTaOC_NaiEFj^LWLR?;=M[H5Ft\_CPJLK<OHPM
    0    457KV>FX@cAnlAS_fI8@NA8OHYB8Yd@QUN_KQflk^C6LJMPf4@a6[lnER#OFG8G7tBW
    0    779TMEGELh<=d>E`\<c]YQ::QGcZDeibB=l=c[D7deKdED:E@JUTBFwl]PFR=HX\VZG
    0    483<T?-TIXR:oB3P<8wTNSMU:tEN:Kc]:Dl@pND)F8\ZVA<KA>i=>A?Q3N`kZ@g>iCE
    0    612pE5PPMeQDV8HoLO^qQUNR#Ggb0cuRtDqCEu>Nm>Ui3Z4'XGrRSEUWPdS]B9M]NRR
    0    675c\DBLMKI0\_;vBJhQnd=9HLW^D\]XL/dSYrAL<WAgFH(V#IV;c2M9LkAe9CB\sNL
    0    660w>74?RY54fC*jUWU`WSEEXJOF1Mb[EDfTIhGJBM6t>CSV$DiF:=g`A]EaCETvpTE
    0    754hRn\SaYTPIWJWRN6JdMLVZZmNORcU;PcX[\IMI^M\IN]bQ[JVABIHQOCNL?wYV]S
    0    723lRCFE0S<2SG?]aPZQ]QD<H=YM;SQTX5WWTkMKjCHf<EFDCKP@U2hYPDQY>I=PwZ>
    0    597O>?LSdw<?Y=8`k[ZAhlD8FRaeD\[fdPp=X_>C^`FhOTIZ@NpVH@w`M?AaPH[WY`J
    0    742h[p]e@OKBWI;\PaZY^Ac?@JFRBHUZBQWw_q]BFLN8KaO8[]ERmULVI_^N9FajkEJ
    0    822ZDBBESd6+_;8WSKoIjN>F4GSP@Qa]T.YAOWE3QTF_4w4W7D_>[+[KUT\@K5RO]P2
    0    739WINHCg^C2pI@aXF\Ran43<LS[Kw`gK?jIZt;AZf@XGe3;BGlD8Bilb_;EG?Sd^i3
    0    790YRZKP6^SD]P8wCTOPVOQ@JTcUEXkYN.[X4aLM[V@W<h9CHZGI,@IB:X\PJ?MOpR<
    0    581bK8E1V]NK\C?hm=U%huPPH9Os>f[FHD^,fw2<vb6kD^=AOEYDD=l\PU:-BC=bKgZ
    0    743O9>;BhU@OYICWwUUFGfFWID[MHM[ULK_HKfBJGL4WMKJC;>W2F<j\<SNBXKEJRKD
    0    707E`<4A_U?>HN=fBVmWqfBHICSX4BhYW#f;K\J4GHIl9c@Q;UXG\<jNNbNMD<dQrG;
    0    4564YPXJ>[bD/NC:_GhdSHLG?avrS]a:#Is9pQ1<B4iSV9@p6Vf:ZE%53W[:YOF8rDJ
    0    596ZWTI2W??9C/ScZZw^QA@>BPe`/EYV^A`]alB9ZIU^,]DU63@9X1T20^_epMMcTO,
    0    669T[A?@QP>9w=FNd=]dVS?SDCZXJY]dTF`H_]UBRT@V7w=ZIJhD@<rnWiX[f;QXNYO
    0    851nMMEGVY:?l7SgUD\DwUE@IGV`Ebe[UG]E]T<S^`;Q?V>=A@ZF<;DpdJ@GLGFY^gU
    0    684JL5AG`bIHP;IVZGb^hUKZVD]_MSY_j;cJ\K`C;wNjUUDU5R_M88[oZCIG^YTJQW<
    0    886eKHIK=]K4bJ>OjPjQVXELDAWHJNdVI>Y=Rl8ELMM`FR<J?NT@J<NaCw9PB?][OX@
    0    613DPGB8QiA;h2DSiJWMQSNc?KO_Vkq_LUa@ZoLIXKOWCLR^\Mw1GG`eIKD<D_He`TE
    0    646CDJZ6r\J>NEA`NNVSTr7[F@\aET^XgKbGQ`BOfiQ`HE=8CHwZ(Adn7Q6-LP7?YXH
    0    735OUJKJMfCGbILHG=nGUN[i>DKVDKaiJGcILF>FA@8NLb=R1TkFGXVwSVeB^rRVV8O
    0    624\FTPLT]A]q[>\JHRQNMFKI5pUNRYwPMc;Ys=@NaJNBUG=>J`R:ZFXIDOUJ9UVTOO
    0    573T_UEc=aL>`PJeQ7v<`qRWCQUwEFCsNL^Zj`WX;WYQ8M9VFdE=>U[;Ld<oO/E^hHM
    0    613XYTjg8NZ#S7JRJuboOQ/G6gdIJ1aXN?bZKVEMDIdG;TWNOWM2N9XV6vTO?2CTthB
    0    624^TF<]@iJFY3MlIOv=PPL@`VgPG>pSFI^\WwhFP?NTMVCSXO>S5FbCNWHeMNRbpP`
    0    497d>@COGfsTRwGe\Tthdp[22W[BNIca?W[ekfJ^_<VVEObOXIZZb`o(=mvU3Gt_n@M
    0    792bJ,DGNZPFiNHjgIbSSg-87KbcEggmGBWEXc?NNiEX=X<MF?wJOII[WZ@W?EPR_fG
    0    452vYiwOoPiPBHRYS&L6`h]D:AQGi0U8NV@\NhbJY?aKjCqF[:GMa[5FWOHTIjG]Fhd
    0    549U>W5S-RK([6-B[ERT?QHPBYBG'Ye3CIf#U<a;CI=^SY:YBH`F;AKLQBf2AKlT.K=
    0    726AV@@DJfKXo>6w`CCORRG>BMZQQ`XWTO^NQ_H[O]WUYEPQHjZMF^RQXREMQEk]rKG
    0    657[?JEIfM-B^EJKZSfQkeMHL>V]8aIwk=f?]d;8ng;Z9EF=GSdIZKrZV^O@C@4G^l>
    0    616YEFQ:r`EQLF9aVJUN_dO5ELpZDmH]YHS9wHMOUwCgR@8A3Xe5L?^dY`>P8V0_IY@
    0    541H+^%=Sh>Qh:Ba[ElhBfQh?RfH?IhdP6\>d`T7ZNFwEk3LJRYBPQLt=OPIiY[hcb_
    0    578EHAC7^kA6iIHioAZHYVR\W?ps8pkkZ4PC]S>YwqHXUH;>6XrCL7duCR:CD1GVSQH
    0    519V+GBB?^DFwOH@jAcAI[b[^Le^:SoCZ>^2XF)@cX=^VMC`=EddCXEwSHDAp<MM`XL
    0    560NPTN0XKYRFJUNaZW-B6ZTJCUSKjA<^@ISUUV?PtNl;#UDM?[JRo`a`JRRPbIJ[fn
    0    694N;:<3@qVAcIHMe8AJ=YF7@PRNGaDhd]?;]M>?WwKIGd9U9N]g8=Vl]LHI?EK4PLG
    0    406K.-V_<PBM]k'^FG_FIlXHH*wM<[Bhl`S<0MMcIjPS6C-KJGf]P@hdEEYT:8\J<IK
    0    506f)H`KJkLMhhc*ECG3S;XaRevDaGQh\E=]6G8MAAX;<>w^nEoEZ?bPT.GTWF0;QS@
    0    734^NAPKNZMHMCAI^ETHMcJYIPdSJUUcNE]JQwC5_`<XLL5V<H\G4Gw[PK=RD7;[h\B
    0    640rA>2-csA7l=BWnFdERYMUA8vj@_hnwIPJbj<;sV?l=5<I:@jYOFgcwVI@G:<`^_L
    0    596ZRFFYihD<jK5YlD^;]YFKMLReCwhmZ;pPWQ>EglEdKL@@2HY@9EX^[<GFEMPJ^UI
    0    693?ZP<Y>TTVXECQ\QwO[h[\NTMSDDcPQ]OJJS8>g^RdGgEVG>XHJDRI>CZ5ZaYXU9Q
    0    665dNA\7\MSSHZ@3d6<6Xh5c[7K\agN`WLLZMIKBmwJGH6DD62icNWbNaPTH]WL>]JX
    0    551Oj#QhGgS+pIJ\A5uRcD-D@OTrQ\dHA]VZ;d8LDQUjBbLK>S6UC>[JTTE,J7,paGH
    0    691HJ[G7G]8F^C<dANdKanDRCElRVdUX6GX+Ve#IG^8XGY@NJ@[JQ;S_U`47:4\fgaD
    0    589vB;C]ed6=HOWwcN\E\`?MN6jaFhp@@L[Pcq8XEaAoa:?GHaWL4BJHVp?U1NNkqYI
    0    941eMDOLJsN7jASQaC_7WdHA?K]cIf_aEKfEVPD<[fJg@U9?LAkHAA_clS?8HHEZQwJ
    0    639tB;60GSIZRJ>_UGQKjPDPQLiJ:Zk+\3KDHj']:9Gd6MFZF;]\k+_K9wPG^0Kvs`-
    0    635ASWCS6\[U_F]]V>CDTdLLIjRWJ]HqPDLQWSEe\P9S`b@4H]wUNDPSTtGT\8I3pHU
    0    587jQ09A`cF;o=B`PSMKbe9l>E^a7_dTgGbF[hE6smPi+IIOBIgFO9uigiNJN43`wK[
    0    763N;`E9iV=2W>@wRI^TsU?<8,jc5Ggg\Gs8\f?9J`Co>^6QXHX7QA@_Po83G=NYfW=
    0    565RLKN7#iHDS>Rs]:ECedE<INbH>]jJ:W`Pq\GPES3^;+I[O@g:F=olS\:;?::KQcV
    0    760l@RWL_GG7KTIag_X?kA?MQHRD.Y`TS:FPUZUl0GW\2VCDOOS6T9XFSw:F7>GU[T6
    0    914>NHXPHwGLoMO=[FTQITZeLRCUOMZIZM^IB@UFIOEFIMKTD5U@>O=bU=J=fMPA@;T
    0    727cZWE]>VK2HA9K>QwhbDCPKLS==^fS+A^P0oWQMTWf;Y3j9TEA[:V:Zq\LAPbcdPT
    0    872`I8MO9dBBeR;RdFaWLY3>?>[L>m_`I?fURkCNTEJ]@8@I7BwJICbd]PEDC:A`_YI
    0    679bDOVia`b4P=Ch;[XSXZ+;8OaOCJB^WEQJUq??NULw0h9IN=gGAB[X4THCBAb`MID
    0    505YFdL6BJC4KE;C1EwrePRYF8\H8MNSA9g@9T0NXWK`9m=uwK:9MHU7PtQN>5cRo3C
    0    474VQK2DlO;F`_:np<]qPTI&M_PtV[Z_PCaM\=#MV::hIqJdJTTL-KU]O>_T3NUs`JR
    0    408ZDUgMMN/K@<_M[RHG`F3P)dIScSr,J=QsM*w0fpW6tAG_7oS)`W`ciJ?,b8O.1ZU
    0    559q=GUC9ef7N2;bScWrYeKI`BWVRXw[P)dMGY6I^`>d=NJQ<@[_73^_IWFML)h`VeJ
    0    602Z@3KGLq6B_MGiZGm?eaBG4Yl^D^Wj^]^OP]H=wLU[SQ9a:UcFB=V]jP=FWXUfkbM
    0    506oVD_MEmW3w@;fuT^>eVOEJ9kf%Xc\Q.hY[rMWpvMcDSBZ0:WTSBHn@c3S?2\^bj;
    0    664K-7?1Qo6CuH7Iu:E<OOA=<<[iPhXAEO_7hTI<[U3ZH>?F@RnBB/owW9D-N9:?IMB
    0    502bJGVOGaM0d@6cDQsOT#M;@?NHDPXL@4iFMYUSTRgPQ?TUJTURSHL3J^EaP>pA\0I
    0    746iK>EPC^S7bYEiYZnO]`Kh?Sh\=U[h_:\SO[HALR:B?][EDMXRE?NTGX`XBBSewQW
    0    582f<CGaF]H8k6,wOPlEiJXZfSrvLctPCRg:3`HQZm<dSQE=9@YA<=tMZ_5>LD@j[fW
    0    720`9=BI^Z>GfGFlqC]I^hJVLDFSClRwa9WGamNK`[>lD6D@=9q8#UcbKKI4[GW<Pa:
    0    618>F9F>Z]I^GKAXt7XDasClFEeU+^ffJK5NlG29hsGU>B5J#AO4HZV`idZ:<PKf>c9
    0    662OUXY^aSR9N7Ka>OPYa9TbN=WZSO_hTGbK^gg^CERS=WR`#T:>L;-O,iMK<WTIcUJ
    0    575SaC^SRUOLwLKJRMZJ[p;9bd9AVYVfHTFaW\`WFYNC>FH^XAXI6=vYICHb]Y9TRMM
    0    786hVIpYSQ`KTo>XQcSffUVL;WjLJIwSBCdkYOWRM9gPFYVJ_oX=VFYD=c__@Mh_hSH
    0    631wkAUQELQ<ADWWR__ki_735OPYCES\LRX;SKNLXQ]IMaagcFVFdBRYGfEG8SXpk?O
    0    773fJO3@QRBHQL@MROn[SOJ=HPa4PHVA2UeWHw[QPYOQGcFb,KARL?^WRNRLH;FrZG9
    0    974fFUKHBC;,Q6?Z@J`JwO>CBI^Q3To]^BaZSfE8QD:T4\:?I5[=B8ZAWPGTW2KgsVD
    0    562SSE8d:LDEBEYnoOaPlXCI#OdiHP]WJHZ_jh]1Zb^W1L\.4CNGV7gUjfJ3^-EgbY3
    0    677LA:IAaj8CfJHMm6hGXX)FGEcl@rcoNKM>nd6D\m9bID5O.<OA7Ae_v[NI8Tjeaw;
    0    493XE&6>YIEBw7U[]MZYgEMD?IgBS7MbkFDN(XDFJLQQ=PecNFE:ST\MSOM\HZYs[2Q
    0    766OFBF<JaZUAULQ[GGRwmBYVSdkV_KJ<I_>DIG?lc8aJ9GS@GPSZBTES1:W\>MHV]P
    0    609*GK0=>Y_qtA=IWM`6Hk[V6D]d5\@S^PLAQ]3THiCg6K<K5Tisg<wUGF9XS:@ROFb
    0    645>PX=<)XG@bCPEZ?G^QVOKLRFGDWZdJNJEFaEAKZLUDSBQJBwR\GXVSNRJJ^S[afC
    0    547XTJTG9CUINK=YgKwRU_9HOOofX>RMK?`]?\cQO2NbAo=X9PKVd?_9.DVUA7ZLUO6
    0    610XQS<HOtE8p77J`B\Ov`GD@Cg^LcwWXLY7S`ONk[2dQ?=TDNp99AgReaHYK=7mr_Q
    0    516ePS:NMZ<2U/AdKOkGS/SFMXa+JcHXETX=deH:lN@eJRR5NAK=C=Z#p^ABFPVbsO:
    0    609f2KK1UtHAsI?\]IhF\bOF;AqT@ZiUmCg5Pj<KXQCn@e#B*OaG*7UXLG28[9.dSdI
    0    594Y<:I@KI/KT<FOS`oeaCNa3IdNTRXRR;Y;Vh;VJX7m@@jG/a_=FGwQeiWJ@6CLQNS
    0    655\MI^VgwKBXKYmh:IHIO/=Ua`XN]VUJXUSa@M=nW.eDKMlFDbXFIe_cQUPY[ZK^d;
    0    716YOPCAZPYZa@_be=]JToC7AJMJFTCNOGwJkr[bifF_MQBV?MONI>Iu_D>EFYY[ejh
    0    572AFA@1R::H\>A]:=[_B6DY><Iw=UGS^Cb?b0_9@)JE9J7V#7_66@L]5LHINYOGBA@
    0    788XMII>XRKI^KCwBJZLdYFGSKj\I[PXYLbFQtCWHXRq7?KED?SJLNTQeD=aN;]XTSK
    0    792T>5C9N[>IbDNQgO_IA]CQ=DU[D[Qel3WFXkC=RaDQE[OD>EwOP;_`YII,OK@DSSV
    0    424Y@e5I5OP)lLDXMHUa@F0_a9[fLWhu7U[H$FY=F+;wDl7]>GQJB3ECNY8IH6U,JRF
    0    684XF?CEDnXCVJNm:IF?Ra<F=ThZJLHvgcGUQXEWVfLK><;U:OhEBLw]bS3>GUH9Dh>
    0    691VD><M6cLD^RJ_D+TIDMEJLQ\:H^SfT;bAw\1?^KH@A0DSK[Z;AFeO_R5OHYZ\bM:
    0    663YsG[Z;[T>EwGOG\QM\AupMO`HG[J6]WUNGIj_;LUt:GW\jZGZg?4R@RYVhT`?NBr
    0    451L79TR.d7ZmVQGQWJKAD?GRXL\_PBYB4`>Sf%<KObNQVA>GDlUOSSWWc98TwSRMYH
    0    622[H4F@OtD1oY3XXAT(\QEANXnp>tOwk>b_LX=`VkS>;GGXT@kFU2lNWA?4LQ;S?^=
    0    668FKjWUKT^TE^USbLTXAI\[SWM:K?iI9ddZEkeR:=^E\c_qPO9BLB>JHEuQlhHS`#A
    0    525XVI^NTH?PFRhu]\Me`oNCBY>dcCsGcE[mLdSK6gHu_RE#5>bEYVnFRP2I@OYAuWd
    0    648R`ICL\^KII<GHJDV@]NJcYK^SGY]w^Mc@^RaG`LH`@<LK2KVF7SWbOPSQUeKQGEC
    0    646dgYUO.UAD<O=j8EoeIQ6;H\c:0YU^V>4L>]Nw@H[_?F_PR>OGIH`B_gK_O?Etm^C
    0    566X@A;V-P:Le@:KoDKPwI@>SGg`BSfn]S]XLaKH[u:_Eo6PDPnC@DF^SIIWMN]aE[F
    0    813VH90N`Y2KH=FhCUZYVa7CICZNFV[Z^8O]PdC@WqRwIYHK5`m::>KbOIBPNBGfQ[E
    0    485RoBF?Il:Uw1XN5AcdVIMk0cNB2_^FID[B8RVGb/<JRt9mMQ_N-?N`R]M;vqhOkTF
    0    965gMRcZJK\>DF<jLItkdKQRIOnK>L^=>@m^[jKR:BKa<VVS6`QAfC>F>jNTBJuwt^U
    0    661J>S6THRL,TQPcQUI[NO`jBQb[6]pSWCNL8dTJY[Nw<ZGNPEYFV/>]RUH4NXRBnS6
    0    651g1:AYtE5A^@?j^8aQgkE>:Cjl<XWwEHs:Pb3BYUNdKH1N13r<<3VPdZZWJ%@RhD8
    0    850ZHEHKOvGFbFRdDJe7Qa@SI?LMDahWYN^NdKL>NTBQ?QDBBNkX.B[wTIF6O6HUPPF
    0    614fHKW@FnL`IW;pV\w2_TIKEQb-\N?YQGI56^?MNIT[@V/Q.IK:WRTN;eMQX;DorM5
    0    620hZh`3-ETLpFJ83LdOY$iGwVT/Q9UJDJ^=<nK^97PRIMH?LT@L@7N7ZK_GWaZmT?Q
    0    559EF?TAFDZLXP<ZZE[]OAZUOCB7H8\:UDVm3IwJK:ZP[aPb9G[?GF<dU?WI^hc:LFT
    0    776gJPGK:K=8CBE[:OmPkM8OQDiMI[\WSSqcWw?NSJWX@l9DJ_Y?6*_JTTFWDA;XaNJ
    0    736fA=@T[nK4m:D_`JsFQcI6FJY3QiNh?KYBfw6AesKP5S=R,Uk[9?J\8FLCJ:OUY]G
    0    672^HmNMWUMeE]]]AVW^_D_C<SeL9PO=QGQPBdWLWKULPke>C3XKeZDQJSGFL_dwi[O
    0    896FHCLUOLTY]GCZSJDUVXQQOVw`?KUJ]L`^Tn_ENEIFKZF_M?JQEJZN8o?LLUT^UaC
    0    808cV>NB^fGEgH=cPKgCaU8GPE`MEiilSSPONGEL`IK_@>>#8AfD^RN[Zq\]7OGVUqI
    0    548\DO-ZJhT:QLJwVIYWaJ3?CEW?JdnNXKtGQoDSLiQwKK?I5P(DY/lOEjX`[Lj_oAC
    0    611PSVF:JAS=LJD\GcWZwWVCaOWH=UdPAEtOggTRbNWlNf]]8WTKe>VcQP=bD2CoYZK
    0    582jF\?W*:PCb35abUlJbGB36E_GHQaPB@\FRoc>iOEZ=wQLo]@>Y>`N^\]YA8MavW;
    0    508WV?LNG$E<W_2bGcTPBP82>7m)MHcGPI^PN^GX;EhNHI86%S#J;TRDlqSAMb'lT6W
    0    528oR)]^-VK.I>PY*jgfsUU7CPLbFGW5C3TLH\X@CTJgDdPH6KUD^6N\TdDwA0wjgCE
    0    678lDL;FfU>6597o\VeW[:JO?_t4ONEn<I\BLh6fK8ZR;1QhUBKI=<wA<WRLD<WYWA>
    0    832_BDLQiS:>RKAPZI]PbT9PEPeZ=``rLDV3VrH,`S<XNH6PASP7K1gX^cW@E6LXwf;
    0    658]WG@WWS?2VF1dOQqA][>05=nIF[dOEKb;hw;D\Ie_SV;R,]SRF,p_TkZVN8UniS=
    0    485ZF.OYH>FC@jF^<jdUdLG8@btD1FY^MFMcK[DS\BU[Jj3XgNXSF`Cc?tldCMwGoL<
    0    848_A;J;QfO@aFQTVMWAjR8IADqhQ^Yf`ASH\iGLSWNQHaFH8OYX0Log]P9:>BEUVwC
    0    727LDG8M]wC8j?>_]<c0`d=@GMAOEsNbV=tDlX=_dh=TJGBS;Fc[:3Y_gh?9:Q:YTF7
    0    798RB=F5IYP9^(=]c?kYVZQS=7@SQLX`V=fB[F1C^^?\?`859Lw0J:Xh=:CQ_K_HWiI
    0    842bHTTHuSHCALGOP=9^wF=?2O7bFJScnVZ?^aGN`L>TJDFA?KPEo>KQQTS@OXPVE_S
    0    552^F24W?k9Cw:?csANHtiFGALnnDjZv<7d?[fE,laK^4`9a6@mA1*edkO@8=Ab`UgL
    0    520ZLG>Mb`ODFIFi`PsETTGvDDK[Q+XVYF=RH[N=PEGJNW[CEDF>w6DFB^S8@ANhV_P
    0    711mJfB\>JK5I5@bE^e_jB?=)OJ#L\aQM??PIZZDUDDZBl_WhMCFd1HLBijTVHf_XC=
    0    697wHO@@\[@ISAG^T=_LSO<_@bdMIKVFWLh>[[7e<THcF=SX]FNG[AYU0YNWBAbWU>T
    0    683M<K>?[iLNWJScgG\.YaFBA<]w^fWu_aQAjA:3vj5P?@J<?=dGMTecs4@3DLIMVYK
    0    568\K\LHGpEWIA>dS8H;S[]^hGhwLZTgc/r<WPdRdYX_NN;BBLaU=i\]T`FD@9D[PC@
    0    729fCIZH[R[@VNeE_UT4ajP\;FYsXghYMVH=UEEHjtGV[<CIJ6`LHXwicML<FSF@A[=
    0    519]MRW[VbUGk,[npMR1VY?QTKHu>iTrV8dA[XSCwkVU:PH39HvORADZR.)E<M<9WmE
    0    873ULNLA9aSBjDDPOPSM`PEJ@CcWD]]e>IWPO``7W^TgHP?=EQ^HOAwjV];KA92_QZK
    0    566sC^iFHG*4M>C`MQ_PwYKHA@OE)CnR<DlS1n>IBhFl:VML@I@4A@hMslB[&S[uhY8
    0    431SD/8\TfB;f&HwfIQ=PPF_QF_HDWkkm`HEq8A;qV3m[8=G92g)DW`aY2@9?ACEAnP
    0    609]J]wT.VQ4^?[YG^a_B4`IG7W'T@NF2@VTDEaUJYLQWcR<]OO7NCO<@pmhALScumK
    0    653wMAOd(=FINXBKbKSO_J2N8ULGKUY:pBhZMY:?X=VE&\NG3O<C<NKGGT7N<GSM_\<
    0    609P<D?A:SPEi=NZ^PZEXYMCEKaIB[pgLSwP7_1FadG^?L>3NF\OY>`hlm@d@9R^VMQ
    0    682_ZF>73_>4wCKrmUQWXEAH<MaV>]bHF3R7Yc@<`SEc@R4J'WF<>@UKA^JFAM=VVaD
    0    692h@HDBPW9.O;@qAWlw\d2BGZp\4PfWRGpVC`THQdQO?uKP4GAD:)lTIPFGFDW_[NA
    0    683rNIH_E?8qZUC?ZSWZMJIAM=OGFHMFPF_<EbQLFMWMGwHCHZCWgRdHHGPh2V\\MWI
    0    569bX]JB9ED1>OTIHWWgDB9#MA2FN9?74YCFM^R:K@\OAmj^]FEUp\REUnj\JUtvo<I
    0    672UWQHHSgO@dE4gLMbPem=J1DpI1S]w?@P2VPMEZrQXBY2F+LcUC4`^R\EfPRJ_HPA
    0    654HTF7=M^QQmS=wPJG0Bn7WCPam7Imff>_CHKAMTn=dG?GM/<lRQI`VMNGU]\MJF[H
    0    599O=65CXdCBeR@bsC`E]W;AP4ek=eas7/a@k_C>Wl5dM07T0<O?2DP[IV-1:98\YwE
    0    789HW@DDFY6MFCBQZ@S\ZXDEGP:@1LT9GFS;`ZXJKFRECh]AW?ARwH@FAXX.=;Ra@T<
    0    631VH@`2M?G1TJac[BNQJ:DBURQGWB<YTA==Z\R;=_XIWRNQZP<DwLUYKEdWOMVRcSF
    0    543?WZ`NmE@8YQ9VKJT6HGUe[CZY`MgQ;P2I^.W@bZLBIDCZD@UdJWjaSc1KNGJ#OCP
    0    646L<LLDkH5NsQFDcDY5khPCGONK<wmtBGIQj_;4egEwKCLBL4b:GKcF;S@=GIHAIKG
    0    753SQCLNTnO?fJGW\RUJ^d=i@OgsSYY\[CAEcwDR\XYHLW1lIG^I@>CVEMH7CTNLMRQ
    0    580tI;AOGfHBf=D_n8[OZUVc:3`q9ghw?AZMak<:fW?OAH0K?Of80LZ^JhH1dJHW=]8
    0    639a<A07hUNIFFVYaP=SLNRw<-M_VVRWaHSTdTWA]UNY=IA9Z?`Di_QhZZPBQDDTRC@
    0    715VE[E?VPdR_EPmLI:MWWNQQMSw`KCscKP9j_WEZFEdf]@BTKarRKa\I_CK<-7IHU;
    0    578]LN3N,W@0J.,TF`b-[>E<6KjCCHCXI2mNHd5HETHl#sKNRQU+:T,Y6n>2<0OflI5
    0    794T>CG?]cD;T>A`w<cIVv<CG:k\IOXiMOO=X\E6nUC^POC<<>aQ:>\TS]:FNHNWLVE
    0    618A6BHJTw2=Q1LMq4a8NAGZ:OJV/\`NMH`DBdO;ebMgBT8J>4jCDFhfU<AVW>UG_Q3
    0    781`PRFNUa4J\5@hPYS[eRBSGDg,7JSLP-cCTQN\RNY]#U4MULKHC6]NY^GYG;NmVO:
    0    570dQPMN;QFFcKNH_YSIUSIKFIU@K_oa>GPHNw9NIQTLJQ38?WXCQ<fXcVFmSTQlHM:
    0    599rJJB:Mw?<J?BMBCTKbqE^H]gic`gfqCoSPjLKXWAi:9FKF=WGVOceY_<G6BJdG`9
    0    677N8UHegi_=d)2lFPNOMOCQSHr_HEMlUNg>NuCE@3QpZaY@RkKSL=H<V]Bc0HNwPJB
    0    472_CSS7i?79]Y;PqgGZ;3W;UGNh9\BaVqZ-IKHL\hVWP]BT>=T<Q\aXwK],^`OVJcF
    0    672m9JNV_iM*pFIURPfPK;5IRYcg5]dD`@mA=`aGSkQ\1cISCMqBQBibN\R_RHPwefJ
    0    833^C>D<QgA3VQEY[LQGXe7=MKdMIfbw4II[oUG=edFVHFERCMl6UGVjNI=:A92JIcJ
    0    571tH?LGJw@KdB5_^Ji[eg9,AR_BMalp>GXDiNG;Jj)^;YCH1@pF7CgsP`8I7@F\U\K
    0    547bKhUW@YNCMRXtPanI_N=LN>ee:QWWXCi_am0FBbkWM8VAGhDML5WMG>##?O>ZSTA
    0    625hECXPB`\>ROBaOJ\@NKOFED]m=NTwX:mM^d17Q[DdI)<:Gc^<GE`JY^(2N8Jp_`R
    0    540PCCQ?Z_NRQ87iDEHLNh?LMOlbNNXdHLr[fR?LqD1_FwCESOnK0PbRYBZX-GIRHM5
    0    581CQIKSeVNWPMWXUG^MksGZ7T`SNQ]iHRhO_PdMSIag4IL@#IOAMA3R6GaHFATIXVX
    0    636\OF<;dvEHo]E`]Ba9\];JDMpdC^fwjKR?U\>SYgNaHQQP6OiE2<_E_Z=EZ>@j*fK
    0    751WU5=aG>=6OGIgECwSs\?<@=WT(K]8W6aPAU@WBUZVLkAJ6G_TKJV?Ig@Y5HWhkQ=
    0    543QZ9aRA[EDw34Lc]CaK2@^leW>RZ.e<?oa5YI[RTF^UNsT>GLG[RBPJVFSGFBGOF.
    0    564dOE>NSdKLN2>bWKc<FJ^_CUe_NaXM^CKT`i#7S>Df,Q`NEFSGI?T`8K&P09]JR<G
    0    573tFUQKdWMBDE[SRYZ>wWHMAD<LHLXGNKBW[Bl]MhO\DRc9<0lHYMS^CjP>=:LVjh[
    0    626fjSNl=hJ8whD\b@Z[oI+.@VA@\i]U<N^V?UX]_^XnGW>`6<Vf>PhYRNBA]P]GX[^
    0    489aVE4Ak`8d7.8D^>[LU<<U9CXi4WP?pZLCmMBTkWBHJ6NdAZfd#hbH<TY*6FTHwMC
    0    647HUGRJR]IJf6R\FIlLAwDiTHun<GFaWPQAWf/FO^Uw=;;8RFrhSHbSRF?H[DXd=SK
    0    650ZE`NR\E]BLM`LQ=BN^JJ#LOG3WNSHWI?dZOUEdISGLGW@RC\F[L[OTSZ<3ZRT[dH
    0    503f^HUCPU]+`K5m1`mo\*A0PCwF66baBCjhFP@9gKoQ>p6Q7KA?H+eW2eQDQe\R6g>
    0    828ik\F[I\WMVFPKWjacrCQHYJNFTfX<RNTRI`UMHU[ILwAKdTM@LMS?SZM^UPl`tU_
    0    743HY?ORP[?;nN<k[gUd^7=R6YYEGawTHHSYD`OPOSEfLXBG=foO?+ZUHmVV=;XZ\UT
    0    606\9H]H@E<D[P2O1X]CUWW];_H;CPwERH>1__V/MnGL;MQM.7RX?KdjSFg=fAP@EVB
    0   1001]MGTZLcBBPKE\IKm\NGQHJ8\@EVwRP<cKSUC@PQEZ9RNLBIHCr?SRX\?VH7YMUUV
    0    596<?jEH[d5G,N7M\6JDAFNn9>XKX9\WcAj7lQbLCP7[L?5OfBL#dN\K5IM:=H=P\O:
    0    598\8NNI6N^C+IOALT?OwKQI0G[B4MSS?GCXCiPK9N^JXCk`OU22V8lML]?U6^b\bYn
    0    734aM>NKTwPUdDFWfASK]eIS<ScVNmVPUBWUUbAKVWMTD^DTGF^P<C_^SWBVG@NSaiY
    0    640K6C9;UTC`UA#eEQBKIiUL_2jEEL`NPD]GJSOYGBMgLJ8BOWH^UM>@M\PTJ@R]MHA
    0    513V*Y=IBRd&R:,Of^OFFVQF):RD=DPMhRQBWVS#a8\aZU&RCK]TJ@]?PHdP=WtJQS=
    0    647mGD85]oKDbEC[aJWIVX?VLG_kI[XcYP^MbOP;k^9Z@IHH;IfIRKjwHSJEGR'FOoJ
    0    630\DFDAN_Q9XFLg_Sg;X].@%DWVMn[TnNWBJT82Vj\\@DCB9@J5PO^iJwK=U@@X[F=
    0    604TKUSaWRTkSPJlFcEVLUMQJ\b5JjNRGCuYZl7\SX^La[7_S^MA74YWQXSkC^PO]=#
    0    667wgbD[FiM@Ld@`Odb\oMFAIQbV?[TMNOre8DoYUTgVVTaH2F]I3==RS\JlQB@nRDX
    0    779^]DVRKUH+ZLFPKH\F[NMEN8h;9GRVI?HD?UXISAP^#]FAV7FBRF?HPX?LYMEWKDM
    0    581cAURJE;JT>a6JVI`YnPLi:6UWLVI-LAMRdPCA]MKMV999gEU;_DQQTXhM#L`IH\;
    0    565Wac;hK6SJ]=,ngCwLicKrRJiR7kaPJ#fPTuBlSCLbM]@VR]??U6ABFjHBFQKphN7
    0    556eT:>KShF=mB;gkBiIXwCb[jX\GgfgW4cJZr0FLu<b@Z=2BDdM*:ai,FLWM<COqtD
    0    783[U@?C@d7)WJXho\heLW>VYUqh7adZOG_GXVGTj\MdBURR@Il@D9cwPWNXKOH\Oj>
    0    551s^^*BFhD8][LgaJrwaU8;H-e3BArSVCS?LQ97?H;Y@m5QI4@2C/4E:iX^XXQFdRK
    0    468]JNfihfW6Nh_M?#ZYY8oU+?Y<ITn:\=;ShWSJrNP<<fg?k<N2JUCiQWjEETTdZO>
    0    627_BKKEDsJFwADRqEmMVe5VH>tW4h\[8QnJmSEF_mFXIL1<EAj;?.h]jL>FTA?OnaF
    0    535hIS`[doMGb@BTpGpENYAF=K]l4fawAFY?wp4ETt^c[9P7QGaTSF^_as@[DEDWb_>
    0    781NLA7HR]8C`>I`UA^Da^E6FOT\=abVVPcA`_7`n^EYIQ?[ED[NIF`YJaX[KH#\SYC
    0    480?Md9.kHA[PKDh-AA>CQ^fLCSN>KAJ_YCOEFO/DFKLW94#VUFT[_v^8TPJ=I;?=A6
    0    791F2<8EH]?E_7+nW<jIU`nsP>WNB]rR9:YCMDQARV=h:V4WCLw=@F;i<I\LGFKLU9=
    0    628XPTJ]3=I@LN:kLdbTX0=?YgW[FPfP,RIQTnNNZODU>YGDcLUObJ@:ITXMH?VgwQK
    0    703dSK^S`V=S`>C`jGQNSeHI;PQY;TbwL3j\Ml.FNRObG=KJ5>FRA>h^SDC?H:DGQrD
    0    6126@::D][S>nHE_i8JEZpPCQCWT[^OkfHZUwJJAW\Oq7ND6=?]RsLh[^>;:OUBLXjO
    0    458RPWQSi]$cUHKMQMSGTRTW=cdDPSK\U@wRFG]9J65a\ZD7\I]5hd^YU>YTJH]fLA:
    0    693RGKgY?FN#VWSJ\HZVM\78+@N7ClpME[ISIQD5XaR\HbSV8Q>:QH;B9dWKOKIQ]XZ
    0    617RX4HRKaF#=?S`MLlKQ[GD.eFFPetCe<NHMgU?VgTc*\;@WXR7[BW9GMa^]<Fh^C6
    0    423pZfAID*#,S6XJ<Sd_1HCh3LLNQ5\WOaJ+DGO<GG>C$l3ZJLN?FaVU-HC34>gDmM$
    0    744UMJLUJn2AH9C[6XZVb@KUUJOS\Q[f9GiO`wHEFROZ9n@^G_ZMG?IX^GFYKGTjZIM
    0    668H`AKSFQsXjGeOYbJ5FE@\YHCZO49VIRB;ATMOeYiLUwlaGj:ObP>B8SNTnaDSCPW
    0    568ZLX\T;Ed5e^\;wILY]/]2._1-?mn7Ou<dF0_;[QSK/4J??:.4r[DQgFTPFq@:[jd
    0    675QGMf\8GN8l`X+e^Q>_AEA<C5=5bbSSX8IK7F#iRJM38`N1MX@WPNh\QuBPYZG9lY
    0    652IZNcdRA_NCZ?\IKS_^cM6H?kDK]N)KAMTOTXcSYe^9>ONMvUPK#XF1hXjYLHI7Xe
    0    748T_Uci?Nh-OZ[HOTJNg5J.RF/2M_Y<JkOi#Jn\CP8GCZ^PPD9G[Al?QdY\E]dX[al
    0    6620fKaPR[UG>HQ\wL6F^5QO`7OA`GD`M^?SBW^]]NN+HHWLNG&MV[L?OUPI?YK?V=Z
    0    571LVkpA]0'TKL_=iQF@d>^:D@;>7tu1=PA^HVw;mVV8@Un.e/,?qtaUEQYB9g_.^]W
    0    553Bi`MM=]TCb3[bIBUOb.V[_E;<m3=QEbNwEGttGKSa]SC=_<GK<n]=B_Hq`Uk_T>j
    0    532;]LXFR_Xi2HZUF2#Z0UWwYV/VPf9W[aLMNX_Ua_FEdGMDSO5`OjiRkD>aYME99AT
    0    651f=eXAlS`KZ\?<Sk[EnPBXZWwS:HYVUY]m>ES;^Mb`F9WFJifQKOVe@TU_P?OTSO7
    0    440K[SQ\YCwS.T`f7QQF]k9m^HJkL:,StiTcOWQbSvNT2U1;[dBSO;3P`OI;iqRDV==
    0   10072MPS=EIVuRWL@T>=BPTJTN@NiUPNN\^6U3:G_L`YSJBII@RJCUQXJG@R_hw:86R^
    0    585Z5P3CcI`KcKO:@G;.UbYcSC6fSUJEwSE`oAl>r\J>@?VDW#LPN`KVuLU:CV27FHc
    0    543DP8IAJUteFcc=USB8[pYBLC:mFP`VtgTWTFQRJngPAF[3IEG@b+kI9<ULGwfLQbc
    0    790YGHT5PbBM_V^G[JCT[NOT@H@jQP]LHYFa^QRX`fRTYQ\BXL\Hw]TeJLYDHQTRHeJ
    0    543\`ZCFGCGE0^>?G?D8?OkcqGoUSH@\rrCLWBEwXINC'Qf8RE[EU[]48@Wb`D?;G>H
    0    553KM9NF\[6f_N\IO[>2gCJGI=bQ^TdNMQJWJQGFfwS@iSX^SE>:DGhcG?M8BiJJXaZ
    0    744_=NSWcHURTiFPRJRJ_V_`M=XWUca7`^FVNP?[`\MXP8W<WQ[IjDFLZTv^NMNOIwE
    0    742YSS]eQKI>bH[M\cOsP<\C>BJOHYrJwV]YmY_CTVTXKYK?S>KRU;XW`TMQMcfn^K\
    0    746GDw8MLA?^NNAG?H@JKKgXKINi\D<YZKG:pVN`M=:^YY=QHePOP[S]G;IC=MH\3E1
    0    7931IG\<dMSgFlOLS?5FQ`ulZEAwZ^GAgiCMO?\GOaCEU?f<lFGHbR4Q\?RJ^_9I:Ma
    0    679KiGIHGPwt\L7QI5:?H2Q@daHPtR<HG`ASLIQh;lUbm_OVB_NcQ7Z8K1X_`T]LXHt
    0    742JMMDI5Ah:cMZDdDP?P;^>MICG>dCDYmDX?4D@NwRO<LaH%YNNa@SGhHPVMi[@=Sd
    0    515=O8SLiHXBVBRBaI1kYBZ\:X>.V^LY>b\dEheC]UAn]Gb[JSNQKR'`uSI#]\[f]GL
    0    478BYJ^ES]POV0oTHIGOXP=^N>MtTRUkVr<7JN?SGNIF#\9]KX5kJRbQMRR[tJ6L0Wk
    0    590IWU8`EguWQp_XQFX[5I?)mVl`BQ=>5PQq8fNT7TLQIpwv:A9?SJ\TG[<_^HZHlbY
    0    439HWHpO:kQ\oHM=w^M<C]R$baWQGPFC2DRQsRt_;T6ETO@6COQ/FQ;NYBSL@)VO^O&
    0    635`ADDSZBJq^Q`OwBCFlMCHZVLWK7EjjW;ORM[`RPHTZ3@M1J3pjcDPrjGOEY.;ePH
    0    4855;5^Al7$I;Sh2_CHK\AJRH>2segjcvKSwclAHUWD6R_SZP8b?\@Xc`:w92fGKac;
    0    779MN=RVi];OHIJNhMaQ`<NU;Z?d?VTHZTbw^IeP`N;OVUTIVLGQb=JGgZSMNQZKCdI
    0    736T6lU9w>BcPSTRVFA4;=ggX7I]o];,cjgM`\lHRT5:N5SS_>jSN^Fh\<JBDEW8<K[
    0    813e<HS?NVC_A[_<TLTGW.WHSS\Z]LY[BPThD[9MNhIOEJXWJ[NOwZj?PRPVOV_OSUR
    0    509+J<Rb8O^clUW9S`JtPJo[;[UqwUMYLeo\CBN_;MNTc^n[OVQBW?':ZRT\Cf_MfNS
    0    704m:ISSTCEPafT+WB;[w1U?ZHTKJj[JY]8eCKjQ5a6ALJs>_?JBX^VWWdALWMLJMRe
    0    634Jg9:EAHGPYJINQ>D<Z=HJ=PM0#>G+>PadHCflQlJAI/FKa,XUGPh%QZT7OP\U_Si
    0    459VH[tn\`LQMW\X`>JDnYLcQIa[9JJV1WCMHeWH>ZdQAPI>OE@GYTL#JaYbAL`ccvR
    0    826JJJKN^WDWBLk[w>E6^]PSQA9b\\FbZ[[WKPHG\gT\OXNEMBRJEKSQ^QLI]aTGHZT
    0    653eVVFLY;>Q8fYoMFeXHF?WOwVcP^]?UKDQ\nW>9ULJTB6<F9IUU<NZXD9ANd[_^]J
    0    661UIftVhVdQ)MHbXbW]ORsIC@VTTciV=7=fJJwOSLbSB_]-Mg8^]PEQcLWsIDf>F_8
    0    723YPEi=H([b0wXDJj7AUMoGW;0UY:W:Ni=WYDG@PVIWQ:g;\GMMpGBSYEW1PU9Q<Ra
    0    6710FAHJNces_9pUwT5CQ;J^[C=NiXBf5j7cCIj?e`35qTTZf?<O0^GPt@AV>heLEYW
    0    498[fwh_WIYOXTD\?ApMd@QC?WTRl;F\I6EhTIiSS9LD5?BZEYWKSSKC:q\Y6u[JRa@
    0    683ZFMOQD;D`XTTO_rgF_#REMQKSGZUJ@Z<wJNmMOQ@9[K[NYKM@Q`>`i`a3KQUa>HG
    0    628Qn>`WLOq[F?:\4YGYbTYUVHMj88h[TJX=iMKHn@>UJP[pU=LVATS7LbLIMUZLWYw
    0    552ZLqVRY5CI&]79CYPet>RLe=nRaNNQ1Y1ad3AUKoaE7fw5Wn9C^TVS@NnIG?LESUT
    0    602_?Vs<UB3<`FdMdiW;j>UC&PD^M9Y@NHYbREZ:QN:PT>wJUKh._+/ELs]AS_^_c]+
    0    841Kd_RL@YbZFqJZJP^[JbWbOciH@N:@VLB3P5NbF^r^@aSZZwBSqI9?C]ZgHX`WDRh
    0    753NNK7HODK_YVNCJ9S\HEw_]I?Hh<c>LCHELErQKA<PJWB_KHU3BNGWDDrG_]UJ@@P
    0    797Ghf8ADSVNO[NAW5OTB6WXPH:MCJ]3RYDGECuIMJKIPMZQQCEhKT3`J=cSbwf?ESR
    0    703GO@9>XlLNWaPKw<C>CUCC>YFh__BQEO<Ia:TCX\5CELGUa@OTisOWb7YT=dK<OQV
    0    6705>^b;h7Vw8haN[M8MF6p<6B9eec6Bj\1arBV2V`CA^:n@m@2T\^Xik4WC@YXDK[_
    0    665BKb93AWK@cBC@P@VuPMi`4\BCKBo+0JSR;6wL`@=:L`?X<WL69><_TKlER_q?J7W
    0    784CAV\>W?JZPSZ<[XLQA<kP8SANKRK6cF@JPF^H]WFA@WMTY-R5SaChXFw@J_t?6DX
    0    631T(JP>wWEFQ:JN\dPFmb[7G?`s7qR]tPNYuJ3:VaHdQ5D,iOb;[^VeSkHeWF;dXdI
    0    771jOT^EeDaOMG^H[iC@\IJJGP8IcHIHaf6B`_L>X^C7WC_7[OCKwWPC]LFF@RCKLjU
    0    787F\]GALbJIO?G;T>IRN>e[EG?TL8m;GWcHBEwTW>Fa8jO_I@M;?D]i>GdJ]PZ9BWJ
    0    728N7gWBR_Q`TRjI[L6ID6wGXWLOOGV>R?WY[A^@VCD7UFIHe;_=V\Q`UDp@c`Y=>RE
    0    836FSJ\b6=R-BG6f7eIUdLKNQI[\8QUFN^KKJB^nC_Jc39ZOHT#CqE6<VUT;]SDL@PS
    0    555;dY^LG<3PceXP?)hU_QabaVK_ACq5\YV2X7^NYDOfVkRwR?h,]LMp[Pi=VVG\H9u
    0    604+<MbFLU`MJ`\5XVICW\q\96IT_HDHJe9HZLw>N^NFq>X8LV<HSK9]cIUH[OVWAJj
    0    580bKS[^WFBwKG[[_OW4?>_\M3DLm``U<<3XV<`TFaX?3Ge0oP9OWGPMOef<^U1TSBe
    0    581fWocSh9`RSqUSXuhckNbH#FAf>N9)Wf?_^VG7YSONL`l<REC1Pd>@/MCS;MJNDWU
    0    565RIH>iUc]lgMp:WC<ILGOC`PRDdc;bO]jeeS\KAXaLS=etOHFPN`7Qe\FNKwi`dPd
    0    598UdcGKH5M`AG`LaNJXUdmNPa-XSbKEGNJPe]^HVV[]tFeLwYJWDsAQ^NP_G]cZM]Z
    0    848XZN?RMSY\TI]DM7`l_BQ>R_JR`i\IGOMWG?wOAZBKEXUJLKIZA94BP=K:=YkD^Sa
    0    739OEih?bPYXQb`=bNCWLB].5JHTwc1<D_A\DiS1OS_8aL\:J?UOeWSi]J_>DQVCV]R
    0    627Z9o_Qk>CU0QK)_SNKOHffRQPIV=W9V>MwfGg;O?TUT:\8GhJ,VhI?KLk.%:bU:^N
    0    814nWkaL_OWK[SZ=UZUMb9hJ@KCRZSSGD`QZ[HYE=WQD?`VGLDMHbLEZXP^=DZwLRTQ
    0    676k:g^SOAKH?YIMFq]KW@ZX6t@\]JPCgDBmF0gIRJB1]b]MwFDD[J@^P=uR-@M<YVM
    0    586FNp`BMDnae4XIO@@DDhCZi?mAlMK]OTF_LiJU;I[HguJB\?Kw@UMNa<DDPhOCI:[
    0    487l^oZYChY4Od#Q*kP^WP.5LLGK6KGH>Z\D:CGYNR_\SUKAoL[hbgmBJQinN,ZAhLE
    0    614NCY8UO9PQ?R];KYCGN@_JE@G[O?@]oYe`c.c\_aB>JJYQY=Y#UPN]OFT5OMVkRON
    0    743SHRN<d<EbKQeFPB:JS?]v>MCTf\#BbYRj]<mP`a:@sCNLPFSM_t:SbLVE<[QEFSZ
    0    449S@hgL_F+r8Wh1R\CM7?QJWN.^ae9R/mI@YG9^PSSKhEPL[S7>SwE7QHMR<fV04Yf
    0    881wBjoFT?5ZDc]@c^=Eb8lRCG0_`^FNYNGmW@c?]V<@fIZKXEH=d_P`\@^9=^TOM\I
    0    592:-LWDP93MObr:c<A9[6bZ=Q5S^]67mDF9eBp8e`@3ZJw?cGf:[RDno0\98fd8_?T
    0    888[PhPGD67jMem7^aA]pNc<6H>_URQ/GhOLMC_?CT@=SYlJw<;:jhH>K:hHJ_VMOQR
    0    592JEPI2X;<SHU\N]QMQY.pZ-I4T\cl&IRVdL2uRRG6F*LS>gOCGOk9YwDkLEYLJ>_X
    0    696cROfZDE=@TS[>`aYVt2n=N<:FHPr?eFKWXET?URRXLkXFO@HKS>AfN^aJ9[w?bY[
    0    633^9[IcjLWQgJS1_BOEPEgUBE?TFJ+?HYGVUNt<Y>>8@DXZ]Ma)BfRKkSb8MwaFG^Q
    0    686QGJVLmG^mUNwF]N6T?Wh\N>ObEaPWkSOQ^O;WP^U@_7[Sl8VPR]FZYGPbGVFJ=RU
    0    929lZHhID<CG=K[K``5SZ?IU?XJMDSU@RJXDSFKQwZXER>_IWJM<NJE?LHQGFTbGUPR
    0    551EJwYV\DeONZA>YG\Vh1q,_bJ5DWO@_eQBMZcKGVWoXNcLZc<5Mg3VDIWT8Pc>^Ga
    0    500%;jPQtFf@3j9.3h@PGAfKgOBXb4><I5NHc6h_HFk/P:HF`N#D_g4k_LX0VHKEkBQ
    0    629A;eED\IULH;KUHESEJAwbB<ReqL:L[MJQRX\UO><LM@=NwdUMPwL`D'IKNb(c*bD
    0    611I2IPIDPE\FK`XOA\>N[d^w>WnLbL@w_A;N>JSRDKL=3OCGE%bOCCQa<_bc_F6:UW
    0    756NGhQAe8MRELR<OMRUUDiZH=f`H>Y[TDOO]8gDI>81[BTBsL:;5n#N`JXVCLINU[L
    0    505GCOk@\IaRS@`VRi0]-WcBCKG^aZ1,as>J[R:eZkGDt#SDX*[>SgBhl3bPAr5-0Yu
    0    579YJE#[YEKjNGM4UC?9JAU`g4Lm]I8ShFEDTWbNSaHC^6ZAZSM@ElAVh>ADCKLYREP
    0    483>a/$a8`6ld*fYKC4Z4ZJOu46_X13e61SlCRwM>]W?CaD8V,NF,bJOR38-OAL*q*a
    0    681M9fW=w+:v<FjDgE.(I_lqE7H^`I-Vv[:@pJk/d_2Dr9V>hL<D_k[dX<^64[;+7_b
    0    784HF`RGDUhNOkaD[qBJT+N>CRG?`WMB\wGTRLN>dUYALZH7KHPRBMgZmMa<ZlR1BWg
    0    545UTIpa];dZ>aCg`ZhCHDaJM?VEWJjFoS?ZMQBAYZTX_<YGl_>jw/(Mg]gRi]8ZCDV
    0    565cCSYNgOwdO4u\\M1Qn?SUpS3M[Ma.Zi=SB^mWL[GCcYEZJaMO2aPv_=.V_ogGMpb
    0    651u@`Y6<HDJDNBAV?@Ic/MG[UjUX[H\:cLd:FNgPf^>.HpUe=nFrL6@w4YSKBGLMYJ
    0    676OQXhPTCEcDRlFYQJ]9JifL6JQh,ZH[YFf\HR@Aw>BJ3mEbE.7`h8LU>bNEYOT[_W
    0    499WP^[FP:`HPcj*aWCCHBKDce#Y]UJPGfIN`TWMQRROBAhMQX[JI[VJAAQ8T`Z@_Ad
    0    884gGwOLMETJHDX=O[QL`KPDWEQUFMQ3FYELF4W?L\GWFJKCK\5IRTIUU\M=E@_KL^a
    0    592TbXSb\TQY?imY?\MCSCW-G_WA[gJ3Mo?YaSc@HEOL\Sw>cLAGl]=KZLjTKW`<[eR
    0    848QVTPJOCO[M]\Q]JB5K0`?:GR@ibMFpTMnTKwTQXA5aUYV`/5QErRMYJTEVbSBYQT
    0    750QLP[CPVjTQwAKAQ>LKKRkGEZhYDX.wa@EG>@RLe\RZK@JDB;\MVRZIKSTU[PJ@?R
    0    957EUSIT6[XRU3ZYVQIUN>YFYO>TI<ZSNLPYWMwWPGND[]EH:OJFQE<EQ`VjFEhDWK`
    0    563\JhZQk2Yn:gFL@UEOYH[OHF5VCwH1ZNB]Z7lE[g@7_IoQq91=_QK\BNaPG]i@9[q
    0    744fFYbCLSa:LsK;`]AJeMn@O]YJPQb9QKAWI7Y9GMXCNJV?I>=EhONUEVaQ1Fp5DUw
    0    638J=YbB_KOU;\\8eZBPMZ\l8E(Gc[aMg\K^H2w=eS?:FJZOSC^CdJ>k_JsIHpi?7N[
    0    797hUUQ\Q]_`0WQP\VRXK@OTYOO[jZ`VWgLcHCwYQWP?_ATGcV2IWW[\oFUZ@kS?G\d
    0    627DNrDGbVX^C_Udcc.6>KUBLB=]c[=l]VWW^BnK\f=5t@IUTGbMKn>wBH=GVOgBMJX
    0    539dGW;=`Z[M=tC;de^OfGRP2?b3(`USPC5`_7d^Y^Z94>V`rBw#RLcGCW[m18VCkn^
    0    660_N_f]Y)]R2Z/aHg>_dPPII_VBNIbOGI?\M2wHEW^:M:QGM\*DM_2cOD[ZNKJGLCf
    0    517UDbf_EWg8Upn6sY;Hd(Sf=VDdkd^7K_FOHBh-pJ[ENHACeW:6PhAwk7q5OPh9ZTX
    0    651m:sUHC=[@,ZTV`WLMNMS_ORnOj;@;[gRlY_pN[TN5e6I<wR.[PMO\\OS?&C\`:TZ
    0    611wJ>qD]GVeMcd<`B@9Wbuk?Hkc`Q`Nv]O2c46Ja^8PJ8tF_8SdL[hjK:O^Q`,\AeZ
    0    599O=ZM\dKGDTMN\@XnYG?@7M>\=;W\:j@JUc[;_H=P]=#j:W]#boYg3R^RY`WHYW`X
    0    652gePoLX5IM;_TFQYC<NEaP24DN]wN6`V=HU4[[QaONHO\0\aFWa)CY\PhFKU]DJZk
    0    480f;>V:WAMS,_[2^T?6VIUYK:BSSvgH]XIbL5eHXZ5ARJ^Jt8@MgeZTk#hJ@sVU6aZ
    0    549QE>L7e@TlIX\WicMPB2qwPL6_haobUTVjCNmDVfPJC8FPGSAdNs7ZcFk>?YK36M]
    0    641KIWWEUHLSi`S<qK<KN.YLJ_<WwSAVbdHXqKCM_m6:cX^UQALehRFkLJfFLOA0D]X
    0    683w@jiGL8_POe^MQcMUXDc52YAM@_Z@[QHiD/sN[Z_D6W]ON]BHOJ<E%WwA>MaHKi4
    0    954mP`NKGR^PMXE@IYV\wJ[CGHBF?WZ>`R?dJXEKJHVG6=R6KPBObJhLNPTOERdGXUK
    0    548nHue8t7SEKjSMQjEJXgrP0PPFN]A#QaTWWKq9iX>CFDb?tKA4LV<WdOaSIdiTKcH
    0    497F=6R@OLw\kED?PJejo_S7KjEdXU=b_sDoRr[RWf;)kOYYSH^_@SISNNUU<mOpO?5
    0    543LLbSba7UK#[lC;TPbIAJ;H:JYkHDTN`8p>Jh:QaZ@Q;_L_U4JY[KPTTD3.H>\FXa
    0    740e8:[?c6NUEgc?tP1MQ?W[GGCO@oXBvP7VhGRLewFKZ@_6_EEFe`@^w<dB/ja<Dpi
    0    695UX]eJi?Ai<QnD]QBDR9bO;R?Qk_S8KFKnYL\,]_Y8XW[9mHO6wb4jm2M9LpPFWmk
    0    786NDCI`I^wkID^PZF@HM.\WSN;Jt^FJUiK`TBh<TkN9PC`W[[8FTj3JpNWC6WpHF^m
    0    599I<wVWTWj\NYTIb]KM?D[YPkA\iSE_dT^]S?^KXVM;vJ>SaFJK;hbiKLPKPLbGMW3
    0    575NBi@NkNJHChb5F_?IN>w]XI9_cAGeWT?JbGVR39ERfWHA_?E^Z^EBJ>J?@?OQ;ca
    0    695G?2hD^TN\Fg_J[==E^EfWN4NceYBPcwIeYIV?qg?LcRTSP@@KYZ[\V@PJ]ZIIO`Q
    0    736E-`[0[NMaRSV=gWANJ6wRJY7joWG>`]CUMAp2OT48_LXPY2RQd`DWd:^GIu^:5MW
    0    525m_;DpROF2sXuHGp7Z`JoIMBwFILTXEiVdVGQJPXER;3MaGh`,HM=HVd*THRhHugn
    0   1084W<\S=cJ8PIWiCXJ@DTAKUG??aYbGHfbDZbBhGTh;A\<UFg:]G\cEPwBI=C]NLJXh
    0    637=uLAa\QTd7^?NEY7;GacwYEIc[VDpd\MD]DOBfQGS\TKDQlT<N^EK`N?[MOReQPI
    0    533Y;d:#Q>MSB?WLOLYXP[KgI.]Xa<8?L7PLPPc;C3MA`S=CkY?R7[XlRQBIPDIC2M<
    0    503ZPRC=R[R7;fU*Pg,R_0;[4bCiOF6Jdt;Y;?GZgwe>6KY=TXAMj&:9\KWVS;9IISw
    0    504`JcNQaaWnM?mP]g:j[9IMFBUNEb9ZQ[Jne<gVFS>JWTcVMFLGGwJn^IBG:_ji7iC
    0    4279@F<gAwGVDRlTi=`W.FPd_kE)Gw4^0QJi5PL>cBc=CVOQlbO8>ZjVkW>WdV1VGNQ
    0    588a7mQGs<E_2YSXWYTC??pS+?OYi@HWi_YS_3S6Sa/3UR_3k#<S[kNU`;[<KXqSMLc
    0    642NUKUJ`LuMD;h7T8OI?BMhK><KPpU7^BPZk_YD[;QWDKOUPPEPKeQMwZHRNPPDlRP
    0    589Q1VbQPAZf9Uf+YKVEVRMwXPSqV1j:WGN[\MDBUR\NS/jFWDRCRZ7C:VGCC@BDH7c
    0    666O4ZVCLNTT<PSKT`7E^eaE\wPME-OYQKIk`ZG>:RL[S?F?tX#`KT?hHXFEGNGZSSD
    0    653JOBSYDXKcJ3T\nKI?EB5bJX9[PQ6]U_inCYsRWfHEC_w[a615LfvOSTMEMTmLca\
    0    671VK__SEjJX4e?4KUHKiCUST[#C[A77CZXXXA`@GPQIbG]EO\ITIe87U?RYGIRB:FL
    0    668n5wu;_;Up<V=MdU9JK6iXX[CQpPN9W^MPXAkEOPK@ZC^@DQ==PKZi^;Z6>>XD>j]
    0    572eORVYrIR^8lN2HS>JZSsZK:FMh?FPBSZwR$`FdQK9cVpN[&D?bgHaQ:c.AiI/:h\
    0    724RL\`YUZaLZwgWfQLUc%a+ECA>ACP0AlOX>C]ScTSMCD]3H?F.cLQQZPf=IbFEN]g
    0    841@IIFAE^CKOP[?]BL4UJJZ[I/LVo8OTOSRQNQBibQA\SX`JOcIFS_]wU@7`cAD@IK
    0    609<PCSGRXQSeHZRW>4TBH[RLS0^gRRwjiGK`D[4Ep<9EOp^C1FP9bmAN?UJ]=5HKFw
    0    942AASXDe@dgFVGQ`GPSDAJW<B5\_^FF^T]wYZr@P[<EcRZC[><PO^1?aMRCCUwLRNp
    0    741B@?DNaC>FEk[U@J?>/IE]XNU\CRRERU;gPLS@RF@/WDkTbGNEPWZUw>TF;WFJ&MC
    0    734`NZFJ^?K95UMDFNNG^CWYO@NUBFC+MDHVZ6IC^EH>#ObNlNML\Q@PIMWML<BM=VX
    0    597MGjDOl6pM_M[CNj9:MVai00>ZtK[XNCLRiQa#mY?BlLWCO`@DS:WfLRe:<=OKJcK
    0    790ZeJ8SO=Y<FURHENUJGG`ISIeMI]\.Hw>FLLFbRPYZ=>WV:S^Va8Q@?H^MKN]MHHU
    0    845RJ`Z=^<KQEmg9XJFHKIV[5BELWd:IZPFSfOZFU`5S[>EQ^RMAwI>`eFT>?ZX?DdE
    0    624VHNLEr986YE]HXwVTo+FE7P/Fb[QPQ[LS]PBBufJ=bPg@W<SGHaOn`PO=7aSHPXG
    0    749CMmqJGIBSUS\UU;BB_K]U=6KbZkA8^hDfN>w@MSP\QD]HW?J@c`@RV]\CChIC?[H
    0    750\FKaDwKSJQXYP]4L7U>TY<Q;[Me.aXhI]di]?o[1:M\MNj8HPSjMWeXS6<sJ?;`c
    0    450GSiV?41WSS5hE[CTIRUJgNR:SM;acK>\]Me?7o83@PF<oBV#RK564]cI7J[`DCBI
    0    690\Gm^Nt0TZ5lXE^`;UeEc]5\AVV`LX`PLhk?dI[PFOfLjHwGR?oi>W\MmH1UkP;[_
    0    745OZ\hLE@NKHCNEEi[VR7\Q@AUGHQPRFwceMZi\FRANCFTD?RVCnJQY[FLGIOP^c^G
    0    637SH`[<cW;PEaqF\O;TwBP_A?GdPt,HkQ>aS@W/gcIIfBaFfGE/ZnHcjBZ/?wNCKeP
    0    628tEWuKdDabEWZ3];]OA?DJ;L?VWKKDjnD`U7dPMND>_;ZcKf:=wLHSAA\]:vOO6HR
    0    580aid`HQPELQ\D9AK=LSXORbXdLIMCH`F[\HJ<RDG_PNTY?lVej\0VQLNRPgKw8R`?
    0    786DD=FL@>O`JNWSSFBPNQQoEH`WCC_IjoASDCQM=c>EIHPI5JF\YEIAGHd;Cw=ISPR
    0    585iPmLBdTEVYni;eb<QV0_hP^:_tn4NQhJ_U@h<if:#dY]OcDMLrnH]WKXBShIF?pZ
    0    973USOIWRXRaSR^ENDZRfANFPJQLIZL;PQSS\RIMOPLE_U[WP=TNEIGT\GRPPcwUSTR
    0    688CVJNELfU9S_F?i^<\Q:OFZE_MSUIEw]9VJ=ZX=<DbV>K\eH;JJM.HA:SYYKvNMXP
    0    498a:MCQPAf_<PB;_OF>7ZvC@#RqCme;IT9LZT\?uv^EY4METM_ZYnPJ;JU=oVmXTKV
    0    882OY^jQW>Y[(TPBGMKNW5jfNJM`RHC>RS<WP@wNJFRMYFuYSd?I`X9VPLcHFODMGF^
    0    495m.rd`wLwWGZ7Q@BVTL9g:E8=ZU]FY]^EHLJQP3@/?;>jFa^?=WWuDD^e=GH\T:Mr
    0    672wBS?*:rC9YbO9;DN5mSESS`^B>aNhNN4VY?6CK^?<35JlX>cGl?KIgVIIYSM:Oh;
    0    668GSOG[OkOZ?TOe]P3TKJLhOGMKCwIQTBlfLHt<J\OB<:AL8KAR8Y7^hNAP<jKPVLN
    0    586R=JPBPONS4kcfK6Z;TaR_R8`Ck]EGE]`LTNXDSW7Iw<W%T=SCsVNjNcMNL^EI;_i
    0    649wK.P4aYSM?i;,>pEMiBQE>^L,VKSHN4PdGTXaFMXOGIdXgDW@_KOU_IXJL7J8Gu]
    0    5431:DDVd`N_VJh_bE;9FNaW=1-OTm4bKwD[]SU?>*E@WO_I@QR:KOJHKBHMH[b8ZRX
    0    772OP]\LhDbMMXRLM^FHN;J<=OQ\OYTCMJFOwOWQRBA^FFMGgEJTcWDU_ShKB\VF6]8
    0    618n]o_S6C?C=nRNK_cWiBGUI<V+:JYQK0Fg1MWGP?dQPJwSfcj$h*FB>YfXQ5vn[VF
    0    5243EZRFISIU\iW:CO)6-^ZXUO\qI=3W3WHPceR^HcCRKOK5_GwXMUdGv6hIQd::9ua
    0    828KFI`Pl<SLN[m?YB:HP4eIGC3`Q]0@\nQUf;W?ZcLAi@dGh;ELb\JmZAw<FeDC5d[
    0    683XGmc>d7=eTiq5uA7Ib1cj1K=Xhg2AapKi];cBi]63pKkF\GH:lo3cwEQ@=Uc8Rla
    0    526GH[vMcM,6@]f;of>5F#iSB@Yddn29XJ@PW9l1[B0/b:Z3aG<7baHfbIbR@a=TK\J
    0    680]eB^Gcs?fNkQNEUMI7FbMOgE[RMR]PUKk<UBDRfDB5OQfJ[J^hXMQqGT=wpW,OCR
    0    805N;DRAKMJR^Qh:dH1:<Q^_IJLNeLEPTSNcYFTD[fD;SNM9R1TOPaLw[=DFXnW6MmP
    0    787WUPRnVSKQYCQJOi?US3IFTd,8S_O=5\\eaMwD]LI8YNSQ]<>JJKAAHHQQJ_`DIVb
    0    4266MmLX\@imQcq4RB$F6`Z?SbVJjEIUdJ62F]^49aUJW^M`A^KfVU\]<c-^wKWUd*r
    0    725CE\f8wJTAMUMRNECHdL[]QXT\I=FlMjKH@U`JTXD:JHVUN;OOV[9SeHV[Wg:DKO`
    0    431NAS[_K^eU/tN_GF6NInQ3Lv@2J4#X9Q.l;2Mb5XK%EMRw';Ui6;b8QKhUYHLK7Bl
    0    695G?*PSGO@KY[RU]X;DaS41eSFFAb9>WHFSJ<IQJbAHUKoJU1YCWjdNdHEcTwJW:_R
    0    553[`edsD:wM0OcUhP9\TC$_CJG:OL]K[KQUUCpLR>^ECNnE\^'NHJDEfSRB]Wc[S]p
    0    608N=bG>M:NZ7T@ZCG_:GCVrE7B_>Gf0W3DHrQXH7L#dOIKPmWUD(v-eBAD..L9VAgO
    0    569JbM`XG9AIF=6a3UG_U?h:pA`J:lR?TITWVpNF=-ET[fHTUSBEPFS<CJBI7<Ew=BC
    0    701M@NaBa?RjM_];T:@0e#YNR2G]kT5-baHAZ@I@cWJLMYL6oI@M^RP^INLG:YM@AYd
    0    819kFUSZo=L^HB==[\Mc\EhX6N1k[\K<kLKVa@c=ZJ4?f7b6wK8=fhNcbAZ=TrRK3a]
    0    703MGf`=L?PdA\r>w_7=qFuO;44_G5AWhiAnb6aA_h3?H9pFgTL<`LFkSFT/4`JLHj[
    0    508]JC?7h_IWFQY/LG;>CK8VVVXD+#aWVH@qOFRr`LBK,OJcCHWET<sdN7RYeAO*J_q
    0    484PC`R'`VACKuZ2Z-<2HEXR_ACJcRMwXLRcNIQIN\9MUCt>^lCdea)jb5`EMd:I`qB
    0    675hZJ\:;LW@HVDR_abLQ6D7Ba`YWQBFHHFIVtLwKe_BCiME]<WY+GcPLBkFJNV:T?R
    0    639FL:bGdS=M^V8UnGMZmRcLB/LuR_t`w]DHg^M5kk>ZeZ>S<DRHYY=gjN4*@[?NQPK
    0    700D<GSQaDXJTIUfT@W9M?<LRLPXLUwL=LGENU?CJN>DX[6SA2MKcW`^TTNX>FUElHV
    0    763JDKV=Z]c^W[RIhVA?BHQLPNUnQlE?VsC;SD<J\wA=@X=WVM:^PQ<bkCYHRm\AK]a
    0    403N#YqE9P0*UB@LMX^><0?DD<B]=7Lj^W[^U`g.WNK^OhC\Po1KHK5_,?Y-ZP[[O@M
    0    463>P?NL^WFd\BE?IYZM=VCNL1ARF=arhCHAO#O-FZgP9WS;hF]SI8jc<cHHIIDL/P:
    0    853_I_fBGOW>9mOPTUH;MAQGO`OL<H@O;bCw?QMKEg_GFTERcOK[LPHL\SaGFPKOWJ[
    0    570\H<N[L1ScLO_CSKRIn:CM/B#P[cUCI_4QJ3Q@<\?<?fNP?IK:^YCDqPdUYWRD`VD
    0    650TS6SB@Va;SSe@cRE=MTLO8#WOaLWXSB6fm@hJOrSbb8_FU6=CK`[X]Bc@+GZVU\Q
    0    456cK9MDSUM9@MF[SY_HL<2SK.YZachYjWONBN[VbRN@Q:A#qF`HEEXZMN]02((EUl`
    0    637]D:7H,R72OP[UG<M]WT@D\[h<FPRpGG@T+@@w4RZEFSIkL;mGIMZ,ae@TFB;JCh;
    0    591eBQMHTWRRSDZIWLVRSNHH<K<JW:V`QJFkREFMW\IO?I92NGY#CKJOYJJK7]JX@FI
    0    483^:?FKB<:EJV$+1FP<os53R+bM@AT>8]HFHG@`SNGq9FSP2>0Wi7h#DNh:DFSXQN`
    0    475NdWb/F0Ib\JhD<J5dPHRRR&MpXZaE#h]THLkX@SH%LX[JH`5WNBHI3Lo]a]F1?cO
    0    528U:@3L\]OOUF`JYW[[b?LwG:ATcoIVY[E^V\R:R]R]DVGAT;`GdTn\HK8=ZHv9oaD
    0    467o?Zv4h=QJFALl`X[`r1[%C0_<_=sEFP]Qw%\/[OLc2hQF]HKC`FZaVAVPO9sH`Up
    0    738CK7G]PnZC[?Mw^IVCJ[P^1<PKUcO`YQ^F@gQBTZFt=Y2GLXJZ2D\TL_QAEFZWoW=
    0    711qOisFo4e\1m]@ec37f1nOPX:]Rh2>l]A\\Mu5YmS<Z.fMmW0BdWTIjUcG6wU@FQ`
    0    577CCPViUCGR<aJM^_9R\4wK2I5$7OD2`D:oE<cBprB5/FpD]0J7ZlZlX>YJBIC8)ZQ
    0    613T]_l`w4rU5^J:Om@W^>bPUsFYS6C?ZHG^^K^mHViQF>a3_i<OS?H5^UiT(QNFNcP
    0    692QDWLYYKg_O`M2fC?RT?o`I_2EuG@AREAWTCZI^c\-YFaFXW0I]lBR]=wTRi[;Bb^
    0    560R7dhQ=bwFbrI)LeW>DAE*If\Xg8:K%V#@CN85<Ym:XN72O[i^=RKfD9dBMI]c;81
    0    565TDJXI=oBRPc3LIpO6B[L?LLW[Dg^pZe>GTp8?GaKJEUgM2HQe7?inOMU2TwB9h^I
    0    738FBSNAq]94M^#IHYk<CDIJ#GVBYPRB1AA@CT45@SLQX^;8DXlC>ESg,DS[E]M+GSD
    0    748w=]lN=mUIUXAJF[:MTI?;DbGHUJB=:INNEZ=<IUI>]VFABGTPBIR]0CXC4:eACLD
    0    797XUinVFIdIThJRNwbM)VF*5H6gY<C>C=K4Bk@E=P_AcW:<L^UI/GJPA:^AIHd]IG:
    0    666[Bwa91J_1tg;7?b5=?FI7@[QEd@D;=UB;<YD9BePDsc=>F@_b@2_YB<UOG]eZIV@
    0    723%GlX3Ff`=cT9;M]G=JL8AI^W>YES98_FEJhAA8iMFucD<KKsb5?wjTEhJ^MH7A;E
    0    756aFWN8>]THdeDCKiHEKMCOHiQA\MUPJ_O9LhEHYwCG[d@P0JefL<g_LE_E^NWGEK=
    0    667P3cw><\X?_XOLIX7?FIJDDTMBWJ;KMcBP<]&HcOYFf[P@B9kgLIg[IHZ9OMQF<HK
    0    621mERsPe,O@OlNJOqYGbHX;'VMY`j5S2U?PX]S5YEZCEV[#ZF^FMS:_kTW><@hZ@\=
    0    555`Jw]H?R[C\gY?BlWTE4fALYV<LRII:c_o8f=MBLkQcfaGBeKCLJP..[e]?8eXXi7
    0    949D8[j6>_WDZeAKDwD?=@EAB_UEdNABJ^F<J_,JGeLAaiCAK6hmEOmbN=^?NR^AEAS
    0    654_BhTI\iIC;_RIAQpKIJ?H4hPSAKYGIU3>OY5HTUV:9EB#P[\@DHUCJ?WHGMsX>S;
    0   1000DC`VAHPVLNVHMCPRKPWBHLKTWTM?8KbGTN\YBL`EACRFJLDOOT=w^LLb@BWPVOXE
    0    503tGmnhZ;[BZQCVFa_wZF_8+b\DCAh@)=m[Qa_QUDk[1@I:Kd@;-WJQ4icp'<ZKcKH
    0    6618,o^LaRTJMC>\B[3F1@AD;TLZi4LGNT`Qf^E6>@GOfdLCHUU`ICwT??`>LT@WBbH
    0    700R0bb/PgTWMp?K;U)/T^Q7DpTVnS>FDm8NUnCRPwT8]U?6>IcNJEllF=Z1I2O8;`K
    0    687NC8QCMQsQZwNVFOS9ZcUJ?VgaJPK4gVGPDQ78ViEYcXHICCoRYDsjG:QJR]JN*UT
    0    515AOU\YQw]GXK3<p<QDSuQC=MviaRFPWOKDpg#[BXb20j2RR^CE@,ji#DEAAeU@<XZ
    0    650=Vrkl>O`Cd\,;DiYGAE8;AVsES6N@=ZFODw[;6m]>tl;Q,eeh:CcOE_O`d4`R12V
    0    613WJgiX6cSCZY*(,`LQ2G6:4_I=qJ<%6$'68w7A5]ZASe68SYOWD50X58b:PmnB8J>
    0    624gNa\aENoBeXB@LV;p`G)>>OF?@45LNM6GEw7Lh[h=YRX7WfRKEUXN6PVM>Iig6ZW
    0    821\=o`<7_cFFc4?.wf=>P9=6qCZSO7ANW<9Ce62@]Q=SX>4L]]RC?VT?A`?WKSY?B2
    0    895<PwKLCIJDdQ6F=F_EE;MD?U=D@@O=RVBD>FFDCTCA]OAJZE_KG3dSODfH<LhJR>E
    0    643XMfeerLqI8qQG9w>gWQ:BQnQI\X-LJa?KFKFOOKcVc\R>XR55]OP,.hEMETOmUfM
    0    740[LarMa<`:UkB#af_DW>7(LNnYFS_:T^2*IW2DaQP[OXB<Ed]UGQoG?KYSWXl^6RZ
    0    619HKa3g^]DKa6SjbK9=?FOE<f;Fi@QLYwQf`kfJ:a0DfaJqe5cO8YNP`j$W:ZmSkYD
    0    840lQblh;VcNTg;_@l?6CI..GhIUf=IQLS8A9h#L>]rBSI9DSYSY8BU6<NHLCN`ZE>B
    0    991wAehZ[Ig@D\DXD]NALCEINFQMERZIEP=SScL@Q<[Q:RZ:RUGFaJTIFKVOQYWMCWJ
    0    829bBao7C`PCXQ<>7f`I@<C1;`NMU;-ZKL99Tw,OIEU;RT>?]kNG:CKKIHbGMMeLU@G
    0    800G@SRIEbkEXL=aXJ>=3R<IVL6:aA@KBkMBIJQO7dG=`_CUE5Wr?BV`C:BGNwTA[KL
    0    789RAORUOXTXERHGH^?UVJXPJrTBL]MLcwA9FePHJgXBr>A,<MGYDV:^O]J9:DSDSN]
    0    890`\gwOMOf8AZE41o@@NC>?ARK>k<OF>S2JDk6NGOc_\TG;QSS[VPHW6QRLCPUEIP5
    0    756P@Pa=MON3[D157:XGDWgLCZIDSE=1Fq=6CE4=:RM=K[4FMALN'.W^8Fv?nwe;B3F
    0    625PL\f[5`c1UuY;Tlb2FUeSJl`BhB<@Kn2@Lm,I@]V;LV*>SNZsU=UJC8wT@GK\J?3
    0    642JHhVHAog7XwF6?l@;EM<7CfCFdR97Ke1E>lJGGgD:fBC=FBU^`:hQMANU:HD;BJQ
    0    864QG[M<DfcCcS:INP`?CKH3B[9JhLBGOeDCMSLCNoKE_f/DIC]wBMk[Y9OFN`MEQN7
    0    748;=W@1>ZFGi:FHMAMLAKgMPTOMJCdU:NcBJCa6YN@BYXERJ9rQAHWjKJe>w\b8HIV
    0    518S.wwP4\q1Ul=IRbDAc>EA@ME,KJ?PNKYOar>O\<tAa`H8<]XQ4SA[7[h.7aS_M?7
    0    538lL_fkLlkAFW>[:oMDUQH;W^XE\GAO8g@FEq5JCG^K[#NUJWaXJWu:OPKaJUAj>MG
    0    646VV:=`TXvWP]XYl`UWTCG#Qb7;`;T@;MFZ4pZ8A;RTOVP*KIc^Y\]KB``TXJl>bJK
    0    809_YYwK?<R9GqC7HZ\MQ0pCH7M_MPL3_VMONK]L?UGMBJRL`=?:]QOKcKXI@JQR\P[
    0    658E:fg+DTwKSs4:GrEHCABIKsH=]HGL0dM0OtFNKeXJ[w6><Ke_55]\0Sh4DNb;M<H
    0    6069F`L>Z^WfOF?TPAfl.Acg[Y^9K0b?N[N>C.T_PNLB\RQA3O^oM`]k;whEc^T@ECJ
    0    716QM`vSWKi;PiGC<_lXBY>BNZA]L;SCY]1MFp.ZJIt>UUE2O\e[A>kr#IeCPJdZ8ST
    0    479:>k\3:jIXDdOE5QQISEYw;]QACOw9>bC9EgE(]POXTbQ4=8RGLAQL<DrR>UcIDP=
    0    675TAZgIEhZ[\wOMMnGF8A:B=N3EVN2L<[<GBVHHIbH;iZEBS[bVF]lu=+VMDPWMJkH
    0    719_Bm[F]YQKAL?=1Q`9HX[ThgR_UA=UbUL@M]EO?NQFa\XHX\^YXYw^>DX;(>NQ9G>
    0    834C<RS^K^PMjCYSMRFBNPMGRRULaPGSPVOCGTILEd\Hw_QH6Dfd9GfTGMbK^Wd@>N?
    0    477@=PgM>]t6mi0G2pN@JH_EWwTW^Bv,NgL5Dc8@;mZWp]D=/\jYA;V-79V4(<pBOX@
    0    639F>PlR8S]M]nSQ.f`b6==>8MDJF8J143eC2hVcFXt>LJEON]f>R?>Q8YjwPLl?ZJ.
    0    728i\qp?SDk0Em.1NhWH`7HF;TFQ`M?5^N7P_]B#LQ_?SUC5dLGQ5FUaPAlYBAnM3P#
    0    606oIgsM8Hk>MfE$Yuu[_:O3.]>G[AB=8<37Fw?/^Cc@JZJ@bPA^MEWj]PiOXAPnCI)
    0    613GLW`K<fqBeGNK,aKD82<+=s;#K0J24oPV%iG2=`f<cX4^O0tb/8gd3eRHhgOQW:G
    0    836_6^^TFToGVa239wFDTHEA=kNRMA;>+R8>Dp)1A`nTZbN;AdfqQ8MPNA]8JJl\DJF
    0    592jQUr[PKmBPQOIVTRXcTU=JN^;PGOCAZTKNQMhGScUGDS?edibE8wX:WZ]FHQYQML
    0    684r?whWF=a>`t*EMpQ^BRB.NZEBQCNCMY3bIwG=@R\DKL=;LfS]AIMW:]_X4GNhVRS
    0    678\<nhB`LQJOX9=:w]DYA>>HUDIPEFL>KVc9_OI]K^?LS8W5b]Sm=N:XE`JGIdEQg7
    0    490UOKu=JJ@AVT:7\dggGeDiCVKQg;BVkFH8NpCHfI\;S9%F^Vc[\@4]7'X8-wh_/'4
    0    504b2qw4VkRKMg=-NW4cKHO3@=SRP_nJAVRBUN;:IWF;KL.;,JWUJN\@?3c`D]VR2N?
    0    663VCoT]6R?::o9E?hn[HP7=<]>=KCP=;@CIBF9(BLSXUj;:SZVRKCKV<:w9O9bCIQ,
    0    742V2im9]Tc3HlKS?QOJH?K:4X;JQB;@Am8SQ`O9Y`R@hJ6#DA`lC9\WD<c:ALVKIR/
    0    653\Jnk;\I^C^I25HnhNE?B3=dSJ`U98KS,HMf6NKOTEwd>?6HUeC-=`=U[MU[_LP]+
    0    757l:ea:UZ]9af>;EhP;DA3A?`ZBw8:E8YM@NrH@CgJCii>:::pdBEclBCj4RNv?>G2
    0    596ZDowLJOt5Qv%:GubRX>FH:h.^UDZ=5M1_G^)(EagP,?@CgTGY2TdPX?rMRWqRcK(
    0    928cBstFL[\6Rl;BIwQFB?3C4RHDjG?GGLC:=b:BD]Z<\\69YDZU@0Ze>Lf=EMcU4D2
    0    540M4e[?P9AB^S<-=bWX7@H&ObE>n<@G:C9@L]=#K=TDJQ<RYEWt84EWL<eHcOHDQN9
    0    582i<]N[P];/JUErEXdJW=Z6NCHbRFIFEY]G4XSE@EJEOOXYchwPF8t[IZ^Q<G:Bh^=
    0    671_qWMTAOOV^UFVNTSSP^bZ4Yg^HHS:AgXB:\?w;YLkFBQIO_C_\8G>PZPYCIEA9@V
    0    738;XZiLIRK=\S7OU@5H.=dJDHNK3CR9N[kQ=-fZC_2UCQ>LANTP;JQ]9EwWcMG2HQ?
    0    717b.jZPdT=GRRBE7XN?VG=L<]^ENJJ==WE=N_NHWjRVMZO@I7RV??Ub>>wE1LlbKGA
    0    793KgYNKRXhNacFGBZFOQX[XkPQ_GDPACaw[JWZ^hf]^XIW?eXClNAOLIa_]Y[TUJRq
    0    743EAR\D<mb9UgNPTm?4IG;?QUBDVCERGvJCIZRFQ`?HQ[@F?G_vEOdwE7e@Beb5;CB
    0    725\7aW&;OYCLk5F:iFRZ=C\7[JJQD9JD?PAVCC24#JEeeKE:LSZP@kUL2cPZPXI6^-
    0    605EDSiS;]mMgW.R=CZNEG;NDhXSCXRg7\4;JiL9;`S=^iRS7TXw:H:]VNeTldRDNLM
    0    770dNef3INdEFjSAMY[J@7F<5b9<S=IFHJIAGU848gSND[@:HW[IYZw`>*o9NAeTMZ8
    0    582[4pwRSuVPaL&@:SWEXNIDDRC9N?GGQ\EHB_;;TVZGeaILMHHcM9aP?Ra:NBRd>>C
    0    622\FW]G.Zw:ZBJ5LsLjR^S*LLI=`7GV4]Q79u,K:OTHOe@HcN@C<HVGGcJSHQfRD52
    0    622eOfw8HYGH?rB5FBZEO4GA9RSFJ\EDRM\bQIWGBJBHE:B=dJAZQ[pUI=U:O]aLC?[
    0    585U@dd+.tn9_ZAPCoR.@;7@;n9BLB#7>k2LGb=PAm`0lhERF2UeF5iWNO]6KW[F^AY
    0    652Q5Uw6hdK=_jQ?]T+5NF4O>Q>CoJF?It>K\L;ACZA8KnH=MJAn_Z^bIDg-@fFL@G_
    0    602iPf0NITR2\EC;dd#]YQ6bXL9/VXU6Z\>ZHa`51S[Yg_IUJ8?C8TI[NO\<MT^_F_F
    0    614UjFYHPJJTUUV;WODgWUAS6S;]9uU;l[;K\RX;eP>>?A+XPUD9XI7mpFdEVwJJCdf
    0    744e:kZ2RgX=w^8P?wnISOB'@WJ94LHLUgM;O[>IF]dNbAX=CPnc]8sSEFe9T:jQUUm
    0    8108:QIGCfZXZaMOULQJESCUUVSB_MDIP`CJMkDGN[RA_ZH`K=_wOLhXLFQ;j\]D@9G
    0    648Vjh^C9dP:WT+=\GpWC;VY_[:4N;P<A>PIBZX1?VQ@5`>\^TbOB9Wg<FwGK]lG587
    0    641^P\cTmKtE`]Z7tV<=XEDTNQ<KqJFN_wQ^GM?LPW?FkU@OGaPX<T[NFIFQkZfEWGQ
    0    675q3bwFHbb?KUK:SbX8LAA'Ec?IQG:ECh<IVN5FIT^:gpOLPNHv4VbXQ@e@JTYOI\9
    0    817LBenFIrdN`^HASa[NET?LH]P^gH5A^p=BPfBGRp\EnR>E<Wpk>Mwe]H]CHC]J4CC
    0    624XE\pBYUG-PT=IKhCKJ8_M*1E4KNOJ<@COCIeBUGHKQ:J9SLwCQ[\ZBGrD5QPG@PI
    0    513ILO=d:H;4_A%2_Dk_#1ANMZ?=25tZ88r=D7MRJDEQ3_GiA8X[C[CQ#]lVL:_.[C>
    0    707YawiZJ_T>e]@9BfhV?AeQ@i=?f(I3QdGeKRF:`UWIcjC>DHsj>=0f<BoYkLaEMe.
    0    648?`wDTIUJ=nV;I9L^[<,XZO<NCB:];@JTC;LkARONGJqKcERdJ>Afg>TpZgZbQg7E
    0    688O5wPDG]QQdXTIITLK\DKDLHLEPMDRe_TTHQQFQr\JZYJ@9;ZSMIjnGLYF]>h<@CG
    0    618hFTKU9Kd#LSKABede[^60PeWZf8D@HMIMDhOFT?vQHmHrWooY0?bJHQ[H38hcCM6
    0    745QIgh\mSi,bQC<NwPeECGC0nDJI@GK)NWS5\SO25YGFc=QNN@BS6AX=BmK?IrUDH:
    0    756T;`_T<WI:j\FXKVhnWBHAVdB(6RMO5OGVDc<X;HXCa\EA?G<d=Dwe=\YZXJolJ:B
    0    728TH[RR:[SFwPAKLhI9LMUoPhTP\YEIX^[<@]NeY]^Of`@_NQb^>AH`KI[CFYM?MO8
    0    708EJalWIAZ.XMB?GhTQT092<T9OT@G?#JHHRUcK9SZE[OT\]OV\*HOJ6I[9O6^a9D@
    0    483\kQaNcV[BmB(=XcWPLXjd=F0EG5Y#LIk,DSW5I@>=Fi/g^:kT:>hg=SaBJ:kLJ<'
    0    733?BMW:_Ub\?[IG#NC6<WWKWGeVMDQDbdR?RW;JEbVEYPH==h]RcQ8L>?bUOQD>ESP
    0    525wB]p@]DtUGoOLZJ46MdXK9HqU_VkFXgZSheKX[_r4uL^>/KKF8lNVRG[3L[M?9YB
    0    595PUZd>DjICfS,7?MFHHLMBG:YYfQD;DJGEOvFCNVl[GM?DUY:MERofBPD#cIh<F[P
    0   1093GEPILO^wDIPJOZJFC9KB7>LMBQDBGZkEANUDOSNNBVSA?NUWZXMRVDKQA0g^SCTF
    0    648D7JAKZjVM\N>cg@X7KL@X4a`>QMTN7OV?<W;VMlGVOl485[ZN9<t^RIS=^WwTZGB
    0    418*WX#f>Ob_RHkU=)JF94koXA**H*:\[f4D9JQ@?WKDWV=5G/'CD66\;]9nn<XBMK:
    0    674QF]FLR_F9VEBG@LwON;dH;N87YI_G@5]RHVaMILHYYY)OKFZAQIAVPLSAYErQRWY
    0    578RWJI\=,P>I^'?LTMAE:QNFSRA<+U#<I<V,DV:=ia?KJIwH[IVQ2ML(>bQ`l9c0Mn
    0    691GVCMLRHQ=b<EONGYGw?Nh6LGHJSZjMC[Da7YHe[HaF_LF;FTVED^KX9Mh?\hGEb6
    0    501YWJjc'=k:XO=:[TZkJE>VTlaLA4aJ?C`=8p_`G^a[?vHXXiQYA*^FC^C^H#nujH]
    0    608aSwS:pXsU0R_>>]@LI8USSVCeXv1_qs8]R\dCf[@L^L;)wXVKPfVi`A[L@QGdOKA
    0    623[DqE`M]e7SDV)jg2AAAD]:b7VOZOHLdI=ADN#TPV1VG9A@a`P9=^^-7O?=VIP;/:
    0    775YE_qHUjb@LwHSGmN@N@?QF^BDPFFJQ_=KBd?GK_QV\_DLQF_dGLblY?`<\FkE@FJ
    0    656^nwVCZ;T84XYQ>kSDW6SEBoQ-MHN:CLagRN`PTWoNbSuWeRKGZ\IMLS]\R_pUN2<
    0    629U?f\=SO@>L]J>`U@Fa:ZT(YMuK^X<TpETX]9=_PRgUO?2PJP\wNRKWRt?6gWYHab
    0    645h2@`C6jWBfJD>BhP5NH_OSwKKnVUCJQ@IM^@IFG^Qr\B1V:R[OAi\?7`=PBW?>JD
    0    490ttK>^TY[fSUWLtIZWYSDVB4wXGoh-P(fWhC_MnQQT<hdTSV9N`AwES^X[TRD^MTm
    0    893PDOG<KmPKmU?BRcI<KM6?:\C>_YDNNRMGKg<>TiSA]R<4PFljR?wmD7M;:?FA>KB
    0    6656=bVCVh[f_[VOMV4H9SiU^ZIBc3=HQfBQLwJH5\G5\Uf\nLU]CBEL8ZJIQNaSJ?c
    0    536E8R[#Sl:8aQ1=a`I^HC3T4_D6OKIHHSYK[[V6Xe=CXkKdR.e@:Ihl\>T0D8`?SKA
    0    432p`TewZYEehpZVjLoZkR*73\H9wRIV_Avq4IVlYXALGXVq[HAVJX;]`MIJF5ZHh8h
    0    597kdpjiMM]A>T@w?ZMpNmqWH`X@@.hL<Q9d6Z>d5>hg7QHUgZ>NS>MQL[]NM>heYVV
    0    716o^K\mCBKKCM;T+[dUnLcJHOb=:DVJE<pcRj[gILdXOHSGnwD9PK?R<d\oCBL`LM>
    0    588LQH`DmeU=;KggRU^F=;72Ffb7a(w63S3bTZgO=CV;:TFcUFH`RL[\F_K[@7f<,i[
    0    690M\bRhQHY:GXSMMN`jVEOWOlNHXKf9BGdUY^U[>?iU=LNs^fYQQRETFw\NJFIYmU8
    0    815QEg]GKGQJ?DCmDwF^\QR7JdOPQRiG:IZKOjaY?AUaXHB^[TF9GK:M@U]UHLjj_@5
    0    522wXa7hK;_HQ/2Z)_wbkLRLNcVVB;_BG:\`8n][HD_nF+dARTY@j05X7mo[70YkveG
    0    660RZ\[n;Db5HsE[=XeWqEQH2VcCH?wHB<dq=\\]B;na<GRAhcI?E:<5<aM]HE]d]K5
    0    648jfGRPRNL]TUceYIH:Q+RUTIYCUX[wIA7`Xgng>SVORcNY7KFXWVSI`hEVF`j]OQP
    0   1007;TFOW:dUmY;NeMIL\29?7bd#AZL<W1N]]F_aW2LVD[`K`73BX/aiBPf?LaRo;_7Y
    0    771TBrkB/rq7oh7=:mK;1@?83r<2j?D88o0@:d+4:udSsl+6,ago<4dc.G^>V2wFA=1
    0    720KcOSW@JkFKEGVLNKOW@-=H]@'IMKG(HLO#jT[*IjMN[PRF_LO=IBOGTFZLIZNS4T
    0    241p2JASWNEIK_<JISL9iQZ0C+deSPF@bLNDHW<4MILMR%T#eZABjN;LJTR.-R0cWMK
    0    498V[PmJk,Y3Dd7QULb6`BkAMBQDWE^P81R[wh]B2Na^Md[+\K[;ZRMYLdrZh?i_@aZ
    0    458]KSjLh9jM<O=Aigake3jWH.RwYNgMW=?7bE:T]@=M`?W@k=O8ki%tJUp@(Z_GQmB
    0    919RX`hiKCc.QP;Z5UZ`c2YVH]a.ENd6#J_M<XUYNDaPDH_VXf6fm9]LJHYbD<m[RVd
    0    481TbG_ph1eO7\]b.fmJoEg7Hi]=<JnU):Ai^WthT3Q?WPwavV+GoU\E4Jpq>CDacXQ
    0    863d`teb`.JI9TEO@maefKe=4FVBB#d@4DkklNcZ)*bZLRZ8kQ28`[7=I\cbE=ddYdK
    0    702dMQQK[?[?-?0WOf\[VVOI>M`IKgeKP:XJTcLORLWR;@ZQZWI@:JRJFeRV#.XoPRW
    0    909hYpcct6V?%DCZE[MddFdI1_\IJ_Y,f7[buZTML4OG52^EwE9CWX/@BhWc(1YXvrH
    0    977ewQlsC4c(2gH\/oR\Z3f/?DRF;<Q@6,NlCPis=4gT77c6Vp1Fg05/?L]eMBMXpIN
    0    762ds]juC9j#F`9b2WNr^+M;XPS0:9TQ--[STtuv;@le?Pb@pn<Qc<PAHYWfTJVdkjC
    0    496U\D:UN7sH9bIVNEUNWIGS'8QJK\uDZPZ`==OK^7RL;FgGXw^GLV-EXJK?0]EYFa7
    0    877vU]eUk1k<+i7KGSXQVM[9:kPY@[T9Y<X[GFYR`:Z[6RfGtR;#dH.>QMXK-'Q^[MD
    0    507PNO`WMTOA9(RwH\f^]f9WCK@T?j_[G.pf>VWC[&Nf%?fbLIN0iP>-`wSi7,?MXi@
    0    623Ubra_cOPKBC6u<lVUHURKL?HU.VZOZ4Ya=^TU>=XT4ClQIg>6F_PV0a^]#7VJJ1R
    0    403d]_m\-OK&Ed+MK^Y=f)1*O1dI@Y4;@#ST9M2T.8hTX7_D5JKL[2EHTW_c8HnN[7=
    0    664_G]JVdGRT0?;hNNJe]_^QG<TZRKbNQ#[_]LhEcE[jAYW\YG7;`WIC7jUPLRFaU^G
    0    612dAWQN@9P#4=5a-\SMAE[2__nJ;KS3S<NSD@LgL)`NA<kSlWJ@VS(5Q\9O*'BHLd<
    0    880JZQTJG6wF?W0OI_bgYDN2MAW=J@QL:KPRDJ\n>FlQOWPJSV/[]XA<=[TNXEVN_;X
    0    803bWcOS^HwKAaWWK^ZK[Ee;4ORLQ;\DLCHWM=\FH+NFFEGHPaGNRNBSQS`WFRPWcYO
    0    650\cf`\THVFLZ9t:awUp8Z;7`[bWB[NE5oh:bVcE4dM<BmIQdZ<I88T>v]SGHStpa9
    0    835]Sw\ZYHF@EROBN\?HL.QF#WW<JH>NSKea^fi[I@OPTZOJXVI6SQPHRQFQLLaSWPF
    0    649XUDHHAFGA<Q7_KHXULIPMUOPQDSHKN#RSPBSKK;NUEWeUPNU<GL-RR_QX<5UONIX
    0    828^X_MaLNlBA\*W3ZfU\RM4HLsA7@_\3MjP=UJd9#lb7Q\FdYDMX4S:P^Xq@7[\`SQ
    0    984WkT\sOQZB<GMk<__aU3K>HU?BALEN05ks;who2Cd^7GmNWcI#[S@AQ]UY9-]edHM
    0    892Ud[\w^3SD&QFuDW[l\PCK;]^=JFRF/$lmInpjC:YY>R`MZe@:Q^9>:qT\;1eXuRA
    0    413eWLQYKFG*9WDGELTGT;HD>UC(:Q\=EF8J6jMF#COINA;9I4*7:8>:HaZR88XUW5;
    0    544OaXS@R:CVCYTPPCWUPdZXS]`][@HHNAObmPw3HKHHWX[Bb@Oh3a7^8O<_(B_DMYN
    0    542VgGRhcA.5;AFXAhNXMWeUAB]B6IUH;BL[N_[^B;NSKLZJfc8#Q\A9CmOc0$RhY(@
    0    642cOA3I(_*,K\@3/C:S`E41X[W7:B=OB0>`35=bP:RH#6YMb:T<W5A<TPAbWF6MIJ-
    0    462YLiJeh=IDX<S[Uiac\YO:h[X8DMW,B;OcA_ADF>diDfIMX^7?LX4:@PS6_FdQw7:
    0   1062aESBCRD3B7iA?JABPjF8G^]gCO9IBOHBd@NIUJ;AITEVQwVN?\JBLOJAWJ?QFMX1
    0    418a46SGLQ5A'S](MB;LSMTWF@YDC];XTZ0wI:IDF)C3/?ZH@CS;MK\.k)ESil=4H\?
    0    438GN]D]i>CiF>AQ4EC>CiPQoO_hc6M4B5S>wk`T2KMDsU7GpU'u8NBSS7GOT9H<&3B
    0    643hAW^IP=U^4RBK<[HhXbNY?L]Q5QN7\`>TGKTJ^+H5Q#VVgZE#[Q^h7XGBEX4\di?
    0   1026W@w\IFNL/I\6)>bdPE=CF'hA=O=P><L=3IUB/FMUNNd.FPWYR'?LU?8nENOnWHE0
    0    885JSPHR=KaLLDPOGSKRM#:?F_;(RJ;K,PTU2YZN%H[IQ_MSFMHMANMGKZDUIKaMS<O
    0    833KMHRVFCkGX@DSGPXNO#GAQJ9/gE@::R?I:_SR8RYRKT@RIFIP@8QXRPDXQJODPGM
    0   1739i@_i<R77S2baBQU4Co7oP97<bVGN9dNDu^2w:UV;?G1k@v/=8o\:`[@l95[BFCaR
    0    964idiS]Z2f@#T>QA[Z[IAOICQTX4ZQ7E;P_LRD`K1mq:1cGYnS>h@C3>TQd5:La`JI
    0    912UOjZIZHS.Eb8RGTZWn.bGCJ@ENJ[9MPQpaZjO>FQJ@Yc=wX@9r`ESK]kN:MdaVVQ
    0    829TTj_PUNESeRQZ@XSVO^P_FQwSMFM^[CZBfOZQMOVYKCGGWIM<=GKRE8IGKI_aROF
    0    549d:rJ@EeU;Y@HwfJO^v9JO6NPJ^a_pYE^JKrWZd?KbOD@g?SRONVjYNo@[=?Wod@L
    0    730Z`jfPTAL@K;GZYwMgUFOJS\iVKQVEL1sIaWcT@=fWWT^NfsX>=HTM@[=j]CgkeL7
    0    512hScUO]]:[ZQSbXb3^I?Y@FrHPKJT\D^;@JS\[fr[Ow;P@Idt_<O7ub7gQVNF[.PH
    0    576#4`G@_:@ZE\Df\HMCdZj^,KwOVRBDeRo_Z`EjSIPX=?jKe\HKFv<rQ8LL@LAb7ZG
    0    734KL[rKwATM[:B_JHcKg]GC=VsLEAmO6.h]^nUO]9OXGHJSPKW(H:ZGI\?^F<ITXcE
    0    641OZh]`7NTI^E9bTbw[H[<TFDa=MP[Y<GmmLcS^FGR^MKQ`[`OGaQPbYU`j7ET\`e?
    0    551Mw^4SL^EK`:EaQNlb^GpfKBT@B;oS?KcJNVVAX[ag%\V:PHHNJN<K<TY\L^]^cfR
    0    694QWZGOQKQACB:tKL`MTmWIVfk[EjSaY7u;rwMDK1XVJAGAQH`^GMdSGD?>TB>VML=
    0    738eNWTe[GI0DfGE=CYKeXD;D[]Q<8PO:#b7MLSQgAF^9OWQCJJBZ=TERj=QM5QUVgF
    0    651TG:SLXNL=Z7Bp<ORTrgqSOGM\J@JRMAwTDjCR]WYiYYO9WUXDL=WQFbMIK;\e_^S
    0    853abgfK<A[C8QE]=YaWa<W8VVn;A<`53FMZRcHUB6OaPbMw^c8CfDKBASTYQ;chcLU
    0    683<SFORUc`9QCVP^C@JtZP-;SHSM]VC>XG`?Al@Pwc;R`JS-BE`];UIKQ<KIdEIq]F
    0    745YJI_[DYbCRF\g[\aKw8[B>p:JBDiWEQMc=Sa@\[WQDKH=J9R@V`PMA^_?UYZTeS[
    0    507aYWpQOOem?\XBXwCN@@_bRMFLoe@KfZ=\D?mFSAA;rQ^QWOMWVw4HINGhW^W+_XU
    0    769[ViF]\HCMJO]MEbV^><VGINaH_9bKA8WfW`dw;MUWDAWARFGV+>;XHJIhEMB`fNI
    0    802AXYAFiORS`?GSi>P5GXLbYCUkN[O^wNYDiF8JZX9FWUDSTK]d8NagZ?=-OI=B7S@
    0    9789BL^O[1KG:TYIDLSRY>wV6Bi^QNX:]SJWNQRC;KWSEOfU[NXZSVJXWIIH0NHAFWQ
    0    854[MPKX>UUKSNGcMGUN]E[GK^eO.J`@<EWV9aNWL^wUCVG]FZCLN@KDT^\PRI^WgGU
    0    577R_lmnNEdC;UFb,Y\L_>1BIXG@3JUF3Q[H>YSmGGwv2gic>Y7Jd2CD/T[e@Hb`_C:
    0    639]K9FT8XMHwTCJ`YRdPNEH=6QG@aJeUIk@[F=:njJdJWCjBSh91HZ]mWAMdkPTPT;
    0    572rH_`SG\wB>tRTB>dD_)de]R[I[:heHV^v,WI@-BYSBAWLm[QFo@X4JQEOVWaP^kJ
    0    814OPO[5`NFKbRR;^LRQ]CV_UN?ZERGBXFKNE?mHYCJRfUdeS6LUNUQwEP]HUssB:JI
    0    661ZV^e]LRO.M]XD]fjZi9AEO^U.Q/ZY0:`rTX[YS^NoAlKMODK5FU=Ba^XjPHjiwiF
    0    753YVWd]L:SI`JLn3RPXgCK8SJeD:2ZKN7kS5kMUI@iN:_FOT`G\Z=;85qSCNAJwSCM
    0    504RETDgYY<@DB/?=IbYJeEo=atP^MDTL;[_hMwbHUZ`<I]fO%V3^[^:\e[^A?ZfVJ;
    0    6955H]>DaaC>8FXZJ=WV?TjjSZSMVOwSOB\^YYf[@CJDAIUn>HRGOMGQLRbQ^XlNMJC
    0    709IQcTWR>SX8Y>wJUK^KTaUQh]V\=>XI<\MkhjgB,[TT\XWR`DXJP7\ARVBBEJR_7X
    0    711SgAZYV<N3NVIWAUgVa\\2KJUe7`g:9@\PPwkYJ:_rC@IIlnV;]J$DHh[[M5bRHPK
    0    740bRQY`HV[4PF@liV^P]VA7?[WLAX`TBBO?UVIBcKVkITMTNTQOMAUcVdLRNFO`wwO
    0    595qKUKM`WLZXIFYbO@FWTR75\PZ@m_Gb0\iPw\HHS>H>UY@lNAPPL\SRGW=FOHUUUH
    0    880WWZUUfMNEXXHwCTiT_BN[D[\D?V[gA;\dS_fKPJT[_MOSD`SFTODDEG]IZ:^g`VD
    0    6684NF7Gfkgd\>ZfK<\aK9S[Y:@N[b_ZBd]PD>wVBUAB=RR_MJT^EgbORCKPvWg[l;R
    0    873iPMDXBEVALJRXXGUXPKGELHE\G[UZNR[WT[SSQ:GZS\JYPLS#@AZWSKN\'>TLUcg
    0    722``WPfJFVJJG;]4Wip`JOJNVe>L>]89LPHGb]T@8LcGW^`[SUQQG:LJUw]IAULQRT
    0    824eRcNbI>k;SiQQEuadi;?#EGLBCOp==LJZBVa_OXPJ4M`R>^SCf1L9RSv^OMbZ[Hj
    0    933OUEUFPGLMLNNwEI[UR]9QAZVPNZR^LOk@VmBC=KKw[GFVY]d^Z<JSDQ^X7:X^`HH
    0    479[:VnN.=S<;w.6=aLQiQJ\.R>1;6U;J9Y^mP_T>?BiQBMqN>c@_eNN6Vo]0jJWIhW
    0    4972U<YAKV\>7a>PU;L*Fb][WHmW=R7UYAQ^J3XeJP5PIwIVJQKVO`L@M`SSBj`O_0B
    0    652[ZslXWDJ9I?@f]E_Q^IReEJNM:DjmR@iGW_(9<LRNDSLLLTT@60Qt:YJ8J@iaQI#
    0    923KCB8@[W1ZJ8Cw\=AM?jP^BNTNNOLjh@n;eq8:Od;WORMDCH_e5Md]dC7REN<WVQI
    0    786w\RtuMMk@YADk4WelMHG;5YNJEEL=CWDbL]sj;:AiDSCHKX2DDBJACfDq0KtNgBb
    0    590aUZdP_KT9H\<XFRw[Z@YD3bRYMEjI7LKKMVSPD.U^FlL`feJPP=ItGecdJAiiTW:
    0    552'Q\NQNIaF`RRo]<JHN+l(TH<&Tj`Obqmc7LwnP^lOw^Fj<a?THQE4Jp3E;c??i`L
    0    629DkW36iY?I_8oYY<L;*9KM]H=^cS;3UJBI>DnHCWE@fMGj>HC<DZQUP\P`NSw4HKt
    0    662[NdU`@-pGJC?o8UegXST=_Zo:60Z5J:ebEc[a4DLdU`>d?Y>CKLE8ERqZMBKcO#>
    0    784^gf]_<6g=JHEgEh`b[AhG6dZ6ANb3AO_\?Xg\L>SYKbcPX_<O\WDF?jdh:Eb_wH]
    0    596^PbCH]>M_AWE7DOWYn;^0PHc?-[M*>HGl7GoaWOQ^;\aNLNFLiM:4b4wNBEU^]Dh
    0    634\ImB;N2BP)dRSW:.BCIYI<ZtYUH?IkNQXdk^O>QVPSaF#bIOKCWHFIS>FGAR`?ZQ
    0    784XP\TcDMX6RkTRV`XMiMNT<:\@?fYJI)j`e]YBSTNwOfMPj_IZs>5O:_\RA*]edQ;
    0    605\VwbW`KVDS[HC`AP[NEWNJTDYSBEbMUOTEVdQj[RO^\P]mIFEgH5LJnrYWGMKHOJ
    0    622>fPeYU:YP9VEp@Qe;Y(S9Ftl2IF_L<Je@<pNF;.AseaXibw8/T:X/:feNG>]c]MR
    0    611YeNDOcAXFZ@JJQKTLql4P<OWua]MUQHTWfP=AHFeaWY<kDUCNS]7cLC.SUH_DOwD
    0    798jh^fo@@T-;bVYNwhaa?HH>Y@/FHW;<Q[k.Tn_<Il^BccRFV3>aFLE=jV\PLk[fYI
    0    582WngaX#`SPIdWI$WRMp?gFXmbSZ%JVS`Md<UD^5XSR:'pTKGjrP9?IIRTRh<CKrTn
    0    625CP?X0PKVG_cYE9W6<Am@BPgmOW;M\Zm:(64GuIpcGHNI;>iaeSKAXEN^\wD:Y2X\
    0    822BpwRg>2IM>IOS5cegjEQMB?JC=DG;JJA^>X_a=1bLFVdcpc8=mM5C?ke[KOi^p/A
    0    567:L\B=I9?gBgY]L?9FRLkq^ITpg83Jb?_F_gXNT8H6eCFBq@0HL_HFb4w9W<He-_=
    0    830s_rErB>^9=dYG>VOWfCL0F\Z'OATE3hehBjgbD=c^UXWG]wTJI8R:[]c`DMZamSZ
    0    758npfTGQPfW=>G`>JFTOZ_@LnweTEXPQ:VZtZEJHENaXbSi[KFVDH=PQEP^W5PZGF;
    0    654Q^iR\W/N,M`Ld<bumMSmCM[\HD8[?KEe]FfjfENejGWMHSw_M^=9].ph^=H`IgJL
    0    654??+1<7qII[K@IZICC9>XTQQwT`v(pkUXHHC8JLr\XFI7f0E^eWCM@l?RVsN61PKE
    0    546NVs.VY;TEH;VBf3CWLTpa72SHYBL7i.@7Z6bXVDT=G6GC`Z39IS@wW@?JBBn_DH>
    0    569fWXLZ[U0X:OHiDKke<g^XjleD\a]VOGvBVwZZSO?ih9kL\KkV9XaDWd\mPaXV`HC
    0    6373RHUY>X5Q\NVVFWTIHPjR6JQOF^w7TYT[DW^G;F]BIUKsS_DFJ_ZbRXKOPTTHA@V
    0    777pYg`dJJP68j<b1dQbu.fGImT;W5h(/@hkCb^W=@dG:Isbh^?>n<R+I^lc4HwL`VR
    0    754P\TOCK`EEZ]:r*kQIbrS<gitSP7GwP'fG]lXfILZdRW=URRMQ7IOUI>C6WCSVe8_
    0    683=>c[F^Z3]>jQ5XB>E?JYnPH8IwhBYrXB7U@Z1_^98aNDR??QPR[PrQ5T8ULK&0g@
    0    790[DRRI:5d;>f=KJPMRdBgHONG;VJ^4JHN\=Hg>AIZG?`c\lTEBk?`V9YwP4IbFF@]
    0    780@PWWUQ.YDPTCMIFV\GDdJ@DJQIIEANINUDVRM^-Ub?^VSIICO=g#HGXGQ,A]COQM
    0    961F:HbUR([^ES7D;CBQL7_\OMGL?X\HUXK]_G_LH>NQSOXHYK:TOZ#]cV[UNOJ9VIZ
    0    553TTZ2B]VZoEI#WMKMAB^U_B5eciG^?h@P>PZ<-fE;ZBe;*[)GTb><HJShQ?1IM$PW
    0    628NJJ9PJmRQ[LhHVIRm8/GMtQSBc#$ML>U^DbM`WFa2WUGYq^RCc['8>oGpEBSKYIZ
    0    808PRL0FNWWR^8:^ND<=KwHTAMaZ8ZHZW3KPQ^5C^KGORC4RKBd=47PZ.G7Z<CMeBA2
    0    688IBROM]HB7LARQNLnPwNH93KVQIi`:KWhJQYK=c>PmVX_MHYLLJ7EiF=D^BVcVI^C
    0    928PBIK@Je[PRWSFV5#N?3hUWZBI^Y;URa<JCI\PFWE5UP[HUQRULT;NXCCEON9EETO
    0   1020=PTUCJMP\M[WOZ9CG;UD^Y[ZC\ZHwOFUMO@Q[XXDGHLRvMVEORZDKQGTNWPEOTEG
    0    823cMHGDr0N\VeG@jU_Rt@T;1I\cPgwGe2VSjIJCt^^V0Gb?S7R%dQLBaBSU:OMMapO
    0    444ASGT:3CNJGR+Q@6K9:SV[O-Gh[9YRe7C#iS@IWALePM?'VbGQXQOSH:HFB>O>5QI
    0    647]LNFEYP2:M?AJ;LS=X`6TEQn<EGe=I>R?LD#8t^`]0@VMM7`Ib@sDRPRZ[I5[PNJ
    0    971K]gLYW>G?BI<`B^MPU:w9^8ML3B?;DA[BG^ZtAGTeB;k6]`7LQGGAAK[W73A^Q6J
    0    577<MBFo_bJOE=:dDJVYF`HQ[WhQZ+ETe^j5T[(UcJCnLf+XWE7SOhWF*DJ\wRfa@,P
    0    668VGKSKX^]NUjSJICI6V^PLJw]@QWnCKTNgne[;^E?F-AeVa^G1adRJ>lXU7IIZbMh
    0    8034PdDN\I5JL7/W/@MX=SjPPC^QBJITH0i:^Zf]Z6RBVGH>YZIE(PNhGB;;O+@iY>#
    0    5405^9:aN-l\X$#YK>M<?dOXhYTeQYACh7PN_XZNVGpTh:b(Pf2^1jF^6aJ@?:KdVG`
    0    646NHH<P1aI3X+WUUGLGYfC9bL`>S]Ai9\S:GL$:GJ[S3OLMTI\U7B`[Td7b=#5bJHA
    0    531G9W^7P?ViPF(5HO4CSMN`H*(\P[;2YDGEPOT5SOB/V;ZTVUCM\Z.wR7TI+XIO;`U
    0    590:X:vbL;1<;,Q<KmQUEGwEI)N8PDQ.FQN>>>XBP9JOA5SMEEM9LOJFXLEFSA*FN2?
    0    725DcC7VKYbKSTCTY7NF>\NIEU9WNwRYXhVAJDQIRi_R5F^W0KKeMN<GbDPeOXZAB<R
    0    672XHZBM`^NOS<Db=\WGTPWJ[JPaD;06Z7_JWWVWIP_XDJTY\^#S@DWSGR^BLVBUY6M
    0    615_EjEEf(BHVHDZ=dhFDFUAQH\7QS@_H/wWLSSa570bWC`I[_ER7=S[,SGJUJ>hs7Q
    0    599PF87MQ]N:MA:HM@KN?mQ^Q@we[PeVIKWLSD.VMbNSN-HLcSa4WZS^@NWuFJZhh-@
    0    805J8GR:gX:ZOHeLj9J[^@89DPUbRaR_PMRmRIECbG@JQMZWM9E9kgCRwGCW1MKDTbA
    0    683]WBKjCLG4J<-Z:H[GGOTQ2AVE.@QX4JpD2SIm#FMnIMIO/RhQ>RwL>eb?H-KQZ.P
    0    929fR\[Vk9R^GOZHM^7^KHkX:]>k\AB-R`Aaf;wPXKN;VI\EjX>8S`EkEDN;BF@4K[M
    0    760SQPOMZN+>dPUD_PY=^QQ_3QNOLZa[`@WAH<D?QRKGC:<OJ=T>[RH^OOw5@FmOAD<
    0    653KUkHdEQ4NGRaNDCLYMBXV_^:1]4RbC\KaIFfGD=6MI^`KQO?=L@A%ME2SFkaX6#Q
    0    534<d_@EI'ZuSVdIw+7@/X6Kc/6SfG>mKGaJ\[Z7]^S3qDX?OJQ`7pl<7O76[fRNYDX
    0    545-e#EKFeSOOBLNTBL@Bp=3R9d[-[CR[?G>7IUY1F;XSRFkERaf:VaDFH6ONME\O*C
    0    771mH[TRh<F9<X'X;SWPhRRV=J[IKBgLX*RMhYqMT3cOJPTKwdREBSHZERTD)3JRh\G
    0    607NXR]iH0XES=NINHI7SoG[IMRrJWRWa?JK8PI@ZOCeTvZU0Uw@TeKZWMAQH7YaZ^N
    0    769[]KURHEO9SjJMOYVhdPSJ6NLHSae?PL_F:@M?]wNMOIEPLKP?U=?KZGSA@E`Q^]G
    0    825SKYNBgQ[LC\;`_ULSI<]DsZr?CKJ=C+J3TZHIA7ONKTX6cF:tDwAL-9M\BRFYK<k
    0    4568eiGG\'VVYX]g3>[VC9a+EWe4TG[>,-w>Qh`lINaJWaTYS[6MDHb\F@brfSUKON=
    0    8523LHDR;_DY`NNVQA#1K^NWCOLeNRbSTUK@W[9WWTXTTJB\@N_aKXa[H@KDdc<=<=k
    0    708;8PW[=IN>hCMbqE<9GcWHC@[F<V9TeZJJM=DFW`QN;7#B(AgeEAfOX3J+fG71M[c
    0    696OQ<TXIRbHgQPNqT&6P;>P<R:]@r@[>]7mOENCUcW#ESTN0GUDBQEBXHRYBS?<HIX
    0   1094LXBVwODOKWKHbSRXPJGKKHdNEYFGTDPR`KZRR^;WU=QMXGVNTP>[OWK8LWH^V__V
    0    744]IjJOQKaI;eARBf^vcCkLNH]C=5[MTGoFCjZ^ICwHCHG@taQO`X486WTY;>TYcG7
    0    6046>]:SICF5?A\`9S;]9cPVO6Yjw69SnaKD]LGZSF5:[I4^MdSK2CNrRE;67>/KEbN
    0    792LMTO^Q[KWYHSJw]\LF3a65[PNI[K\UOKK>lNG`LHXWQ>RM8IVLCqRWIID;@gfDOW
    0    6816WBPD[BH[K@@Q*C>CDTP_ePcdNC]NbET7XU>7D_F^T6CYbcwQW?GS?;4CN\>TCH?
    0    989dWegVF9P@7fFK*UMWJETC4^SK=HH>*?@dHL`\B6^Q+c\Je\@?wL;8>@aR8<NGX\X
    0    724AW1AB^^MhRAeRa<@:]LE^wPBIa`;QRVPkJ?KsRfe5]glPK9LG[jXUlLG@WHVGN_<
    0    719n=SMLOJ8,I6;e\`RCmOI4>/HO1=P.8AUPJ`\#YRMY9L6M60P(`7MGLHJ+:HU`T]M
    0    794GUEZ2tWLjCWQI`:G>UXAjCENh>P]BKPHNf26JYpCdR#F;FSTSP]R[?E==1X<Q\Zj
    0    859LB_Z8MAj[C_M8VWQ?9FSYHL;T\eL;OwH>V4BDIKSLX+g5qCe?UNVQOETOJ<KODc`
    0    605A[HSW:O>>QJDv^(Sh[RbWS<L`C/F<#1hVTXNRG^HhBSN[8U:=BN7T@:C3IKX`NVJ
    0    539R><6LI[?Za:M[dQIZXO)#5WBK;sYZXMNC`bG#\SPBSENL44j>E;qYLBQB>E<?hbK
    0    592A?$4LskR8tA;WG;VHF`/Q)jfVUThU46OQLcB.VX.NPR=)#FbbB_ghaQTZe?XDP]M
    0    802@QNUDOF>SEBKZ2#WZGNEc[JnHZ8LOBKVJGdUO?<XPI@^8RW1hYN8F7BJH-TKV82K
    0    608LVRD[J_NYbU8W;TYHT;PK/hO=7cj7JAWOQ]DKTE?^<LdMQn>HwJF[MM@I8IPS]OT
    0   1293THMMPEPIGMKKwCF]UPWYAWKSZRAPMOEgNQ[XTVBI`QELKbGGVWDSTMSUS8BcLOKT
    0    791HdfMVLMNDJU>g3]UlKTTSL=QIR2VW?-k<DLXwFFHeI7^QHpeVRJ1\>^FRNMIO`V5
    0    764[W^S[G9Y2K\7U;\YcXAY:FIK?B@wK3KhJ5ccD7HW]6BA;?XACa=D=P^^DBDA_ZIJ
    0   10945TX@UP9@I=<6^4MeSKUQIO&]EN#6=M=]EIcde>(=UQ3O8T`QR=N:U9G>LL*F_Z7:
    0    716H^wFLr9KH@<OGNY7C6>j_QADP[K&DT<ZLSMUOL=5BLElBrHfYJU-UJAI,NO=U5+V
    0    516:N[=w<@\<*]>M;DD@Jng\KDHJJ]1AV=VJ@LMa-CnVXYSKmXBI'cHK6hPZ9_JI<=U
    0    717R2`<AEG@bJa5Q;FMVTmaaWE`mR:OT]&ZWJSPk2=9MDAWLflfGWPwS:nRPZC5:=U3
    0    653J>dLH\QKOPCSC]KV]aIP[83V\PT^GZJFHbW]EXaC7k=Y>oGSRHBJi#YDM>ELLGC?
    0    580LC>F1kJOdOPG^B$?#:]XRJjmgaFh\cVICV^RRQQUIIZZ:HPNXRXQYPA-`N7DRKWT
    0    663;5KLAb3NE@M?J[G;LJO\V69vwR\RlvH<CG>BXaXH8L3P4ZV_>^HEcICQRCK>aOf@
    0    952NCgSDa6EB:E4W>^MVSX\EFLWIOFWQ9#_Z^bZAI+?ULaTPaTQ5TMBC>ORB&+[dUCL
    0   1019YNFEC_ALOVUbIdUD?b@JJ7GJZwTN@SIF_SDVQ[CRGZ7QUKTP>OGAXRNVD>LG=[ND
    0    779RRT9#MK@ITI>O3Y`5DgUS\?m=NCIQL<o?HNX`>Q@fK?AFO\J]Q]^R0<>DXI9FFQE
    0    755TVdbZM3n]5mJ6@SIWZ1w6KLQLG3KEaF;dPbeL?FaJ@IVN`IFI\WZFSJse,B_OGXQ
    0    581amQ<hMSPMPH?fDR]R9S@gMiY\ZJeOX7[GfC[B]*`Wwq6_UM_XL[OQPhQ0?b]YcH-
    0    586c-J@>m-6BG5<TKKH8[H:6CI`IS,f#K-R-baN4FNGF;`ESWW72ZaO=WXNSVSRCCT;
    0    523G:>b<dANEP`AD@daIMOSFBJ_SQSOVu*VIZJHZ[T;UQ:TZwSNFKIr^PLH@ZBdNQiH
    0    815TR^ODD8XG7a:I6rAK[YYXK[QUV#IFLGTLDXTJIB_8M[XOQeYFS8V<ESf=WISMSMJ
    0    576>ULECcB6TD5v9ZIP,ZSG7*FXdG?UH`>P]MBT,f_SA@L^7GJNKwL[^/THQJXeLeGX
    0    916R[;fc0NQCW_N`;DQROJV@BeJCE7GC=UI6ACGkJId\=RTJUo*ILO:5FNbwNSQKINd
    0    585`?*XBt,Q9[=XN\EhBS`NaBOUT?pcwM8bTT[EAS93_;VC9TD]8_Hl\LMRA1:9hOUM
    0    426CGOVKN>Yc-5\8Hg/>SBe]5Q^jSX)?i@4AN6L&YVa8>OSVODYHAk)SoN(5hV7&?#>
    0    7885PIAISV/ZM93WJGOKB\MOV2Z]BS#Z\2_7R_AG9MK]YKI=NENZ+TNG8K;8R<8cAD:
    0    520>RMe_^[KVB=&`?w\>PEhUc<0KXGV?A4AIIljRS$gFl1]PgV2\OQ]JUP<P8VNfM8J
    0    508TPPAOoFZlJ/ctGQ%YAPZb:bJ7w&8L==b<^^cs57PK1YbOni9XQeG?JL7bDM^Cj'G
    0   1016>>ES3SHQ]RVXIO52#MU\`U?IZZMDH]RGA`HTDKPAGJ=O1SDJLLUZR62@GN\>D;XL
    0    567IO08>JTRKSHHjTK:Z_X<]Y4SK5dC[DBI-R:ISKJ]]lJ#hRnjFX(h\RSUdXDYPAK@
    0    688Z<c9OB5FAF/,eO@N`QgF<<K]IbPEf`.jDvkYGU>__WD6bgVo=0N<]F8`BD'FwZo+
    0    495HJIKEUdtr^Vg\FeZaBDp^I1WGlWkD%J88\)e@GZ5IXZg-;N'A4bKEYIV63lj#HNj
    0    679J9WW?QEIX>N:mXEB58cQaoHwjR)FNkXPHO91J;I=aoUHSU_OaP`iP=CULNWIw_@G
    0    518?QN<D`H5hCFK[Q<=2ENSXW#WQJWDNYP_6_EC]ZGNGK3a1H=HWNN4W?T=OTi5=LJW
    0    549Q?FM?UGCY5@;5,W:Ha6W@OQKT4IF+OY#TD'NAHPR,EpXS`9AQbDVEe:^4YcJEFPD
    0    784XSQdR8VYUOeBD,G<P-PMV[PdZ)9K#PU<K7=.FG_PJ?NS:AGQ>IJJEQIVUZLA@8BU
    0    703ECO=47aDRV83C1HPc.MwXN^MFVDQSLLfS>DUXNEKF\P4bN[ZCSB?=AFMB9CL*=\<
    0    578STT^[SfSno:PA@4DZ@@Z:iYECF=PFCW\U=9ZK:rJWZfLDLLcVA_MPDQRGN__GJAw
    0    736[JK\G;GlTDnONIBaTMZkVXNdZM6_9IQ=U;LJe4Wc\DAIG3ZOUk);OF_bQ]Y#O`JU
    0    667KNeQITLDREODwE<@@R_KALtmO\TWcdL]<OJLd[NWT@GIE[]]E[5hGQF@BPE>ZMKP
    0    731\NKnZLLQI]qFD@OVTBGpucSiY+#^@F^9?<AFTNNF:R-i?H]-^j(Z]9KeDhPCNKEM
    0    865I^Y7MIL@Da#?LcV>]QGdQ4P8S]7M[PBWN`G[NGGMLSXFNG^OAXU2e@@LMkb^LDN<
    0    538oWA:3IaiKCHB@7gQE]NM>>VSZ\IqEZ8DN@7MKL/[Z^H=Ts]w.ITgY:]DN)DcFSOO
    0    763EZHhO@AfB@u9gISPJJJNOJ9aF6Yp?hR;/FW@^84wYM?O@@gHeNSH6CNlfC=4S5?e
    0   1018JZDCS>FYL<P4fE:TNPPA[OIL?K:GCWT;SMPC]OURV:^U;=JW^]U#>KFLhVS:CK>]
    0    6047QVBB70ZeQZKd/eQiKZIvK*UHTI@HnIR@Po#[PEMdAFVFV=H\T/2G4;[BYM:LD@G
    0    621I@AJMT9X<^WS9#?B=YZQh?JcmZ<NL[o1aFJECM[TVZZKTaVrSQ8=6CQa0R3I4>fX
    0    556\]_tp772:0P&>]Hh``-)9NmU+X_*[VS?HA[9X#BhGVDc\U_gb5BJDOSFsYFZQJ61
    0    913F=MMGH?L\GLN7QQIN]BQJLJNNI#7XE[@XINORMIK=JLtRTW:5\JLDIKFKWPSYM^^
    0    705XDXId:MO3+oDF%9KLNGNUX[XEW8@;YCP@UNVJHC`L;KTjLOA`I0078@YRZS@6#:<
    0    609Y.ZXF_Ek7E@e3[O@FF'QI;K.NWI<I_^RWhIw3WDL<?aSp?B;0PGO:`ZS7RSo3J^Z
    0    788]J\`CTKPEIXB>eL8J`@u[KRKR<5SHCD?nK1aEh2H77%wF^Ri.X\CFc7O:=`NMDU5
    0    552IhWQ`YVJKa_OoGPoPa1jRA@`BUUZJ8[Il7[cPOMbIm[M[*ZU\@\RnLbKl%lmUw.=
    0    564N3hkOw]SEla9MC^QYBQrPKIZj^UR+>csItJQU]NM[CS<<H)V^AZV`EEK:MZ`@8X6
    0    568ZOm_Hr<dE%w`:GOF\h7qaH3:TQ\s@S?Hw[LA5RSh^I9pPiHY?C[,<3;HD:^AIb[[
    0    717TG9DM?@5JZH\IQ7XJ_91M8fY<DC^RS#d7REV^i9GGBFT^[FDHXO3P]S6SHL\2_<N
    0    738U`dT[lNf(O[8Z/ipfQ@_TFC]T#SqXP0sOahVPJ3]t=7F^]Nq#I3=T0SRI8JOV[XC
    0    689TX.IT^YBa^;X>K4-;hINMdVF[YTMbCQTRKK^WK_A;tRlojER\gwX?pZ@=NSRRRlM
    0    947dV^UfK<g7>`;YCn`ZsBYH/FKCHQhDJABO>BfLE=Le;;PRWTD-Z>=IL\cHJ;w^WbD
    0    973Tiu^cY\Y=]WRA>`b^V?OUO_G:7B[@EOhHO\_EOC>TJZaSGP<LSh@SANVI>NfYwV8
    0    709afhwJ_G7?DiKCQZJXVV\97JWB<WOiUfWQUJ<@PBQMDHD'DN>bVALTF]mPE@VYL\0
    0    722w>O;LGKF_7rTLI=DCe:AKcIQLLFPD@Y;e/Q8PYKB0W;]HK@sOgEQOSECKTJ6F+_=
    0    670XJFO4XJt_H(=kRCPREWE:CXE9QAG<IUJuSGpbL_NBF3lSMPKPOQ#HYPG_0bcN?PG
    0    765:^ITWDCZj:WJYL>9LFB;Va2QNZJ?FHXOCGGBmGYVGcHPZO^#LQI,EEGMVQ=GMQLE
    0    872HDDGRU:MC;G:uPB@TIL10;X`PL9U=N8]^CdYUE3QUAMQ7UtPUAG<VMfAw51QQXY8
    0    708PK<PO^JcT9V@OFFS^DV?OSI\FYYJ>AQ>H:c*MPASWL8R8laHF;8TH#:uUHPS_PXT
    0    510S?LPQ8FCCORZBBOP=ei9ABEb9@'V,(BYL=K=i1cQCN:8SwJGIWBV@QngPaNP\c\3
    0    658PJMTL=D>5EO?=EdFw[ZU\<DAd?B>[@Q9IF28HN.^?R3bOR^SKDTOHKZL1SUFH,Dj
    0    680<PFdT#JnOTLLGc[VSHK<@LS]RK0fXGc2O?A/MFELDUM^71VNW;PY4_lX_GLACQ<T
    0    673KHIkKXfURZJfRU_>a?L^wBfR>PB\IJNN7@TLGDRf=XQVV<ORNI]SSBHlF]XQA=1U
    0    724kQfWMBAZJXJ=[G@T^IIKI?UCH9@`XILwhPkQPR>K^HiQS]<dUP7NRSNa7J;`NMfP
    0    705A]DUQ#c\IkLD?DR<V>N>K^USBFPSOFIK`8aGZWWLE.ZTNZ8lSl>Q?E^cK]K\IBG]
    0    815=>QO3IU\c^^V4aTDDEGaYWFWdO6FF`]#Q;O@@NkWB\SLBPJrIKqEJ@3^>QhHF6@Y
    0    884QCUrG]7dO;j<LGaJD\LlT@<Eh3UKAwfOQJQbFi`HDJOW?vSORUQ5FSMv;OXKMG\\
    0    489UG&.bANJIX?Y2Kh9gALN=OF4QlT+Iio;REK`Dl7A1LU,TP\5MA(FB]VBEOQM#^]D
    0    935:GHBPS[TQPXL<LG<UMUNAUZ@CwF<LZZQSLYZL@5HGZ^A[XD9WNR_>:I?SjSGJL?f
    0    786GmH[Y@RwYUDT_OCT[5M?EL]ILTVPO;PH?,EXZTVaXNLAL;U=ZFCXB2N2[GYN3T=Y
    0    736meOALP8519D6D2TqYbNLBcZeEJIcF3G<JGQIcE.jQRWg]a^OETHE#F[]OR9@;Gf@
    0    816XCi^QUUPEFHJCGaI>7H738G)HT:5@JM;.PX18?HV:_M#BJeRK*YGNIDb7YILZJCH
    0    580^DNT#`/5OQTa2E?J`OOa\G?EgFldiv@[J\PJKV\HnK^%`M0MHNLOV[L^7:1N_@G8
    0    658O@I@B_HAUHm9#LX7@QKC5uYdQ@T=KYQ0^KOIh`h[E5AhNVYPQcLVNHOKOBUE76UH
    0    854cDULDWQB@;c)>VCEDwMGVGQ]FDSPKc:[[bFXJR5FSbU9O]WPD\E4ePKCE5NMMU^G
    0    566HE`_8fGL_7u%ADMDS^8fDwg7JQWKJ]4ChRLYJR16C(XvZ_MU&j&G<HYWE5PdH7XJ
    0    668@KOK5EOV_h5rJlNCD>XHARKQc\a*d[f5Y`7I:pw+FU?Hie<mPLiB[URH2UqcBEIf
    0    578dY`f=>?f*-wEJ1C?hJT:-(RM<+B@D]LDfIWARDJ^N:L^7a[YVHRK[AQeS<%V_?KN
    0    641M3TNCiOGVfYb_kWJBY0[h:A6\tU3TKQ<wOFC=ZT*EhROKu:CMQi,XW1V0Y\p3FSG
    0    758;K`b=PGVZZPi+ZNG/w>fE5IGVivR8NSP\a6i*luGQPD_9]E9Agg=QW[Y6Ft[EA\T
    0   1044OP[UKS?ZNQOUoNU\MJ@OLNQGLYMTWF?p\OYdYI6Ga[SIR[U;GIPDHOMMJCA^PwUS
    0    766FQNK]>@XKOOTrJcQMLKF0R=>HNSRDKCPbD^w[K@G]L[UUJJ1G[f??GXGPZM_UcHR
    0    803HNQIZQ]a^:(cL^H6B'99OXQFNEaGWVM\wJTf<M_B9JcUgYH6P7GQNUF4:K`k<RKW
    0    534Y2:Q]3NZPKs60;CJkE?<a;hRO$P9IewBQHJ>mB=&F4@NMV]NN.-d-n^NWGBGlKck
    0    7219/EG<AZXgHVJw>8;=1Wi_XObhc;JS]rA>KFA\>gVMBWJ9NUFd7KpA9H^lkW>V,)c
    0    5009cO*;DMHM30Zc/)[b`Z<]l0dXhPL]KY'KEQKfcHJ'ZHU_w`GMQ:SH\OZ?[K<DSki
    0    618DG:=VWTZWmPQD.DBM4VXQBfLWMUU\#c?SF^.9HR@Ga=YbkNbPQ/KR=LJH^ZTN>B]
    0    505eFI<W`VKY-X+]AVhQedsV2L5WDrPO2@@[MaV@NG7=@@wtfN_Act7YV`SW4:K:KZY
    0    5499gXf??Rqf5IlX/;@JAXQ]g+X`N#t^Q?L]X4Re=[PiS4SO9TU_L;?GQTCaQqDGZ9D
    0    642NH>JNe5=AR=N^XWODJf;?S28QRI<fl#>?R8SC7C@McZFaVFc4HcHgB=P1B1HZEV/
    0    789]DNnQ@SUZ-P>5ORYOAGNC@:NLCIVCTc4ZBFM9UF+#$/_NaJKB^N;XRG_;EUURKCb
    0    811HAbhSG9kQBEYZJDUP0E=)a]D#cHDTN=DBPbIR8B>@a@8\@[3dMnR[]ANCSMZdnO>
    0    710KFSA/GN\eE:M3U3;R?EYOCT?f]HLb]f(ZW8:JX\BGOOHIONQwYBu[I>9F_]?92Wc
    0    967nIFQJ1ZTTA\Z:W\N[j#K2X^U9OUCE@]?bBQ@YQ>O2QUNX\XP:GH\AZNJ`WQ[RZSU
    0    8209\NfW%XmS[NJU4X6ODLKM?>5h>=PCVB-F6RAL&ObVUM;5#ZDPZHM/NQJ[MQSAL>Z
    0    687;5wU0U[ZOeW:IBX=Z0<S7CkJ@TGFBQVc1[^X=;O^BUg@E<[nTH;aN+P]=7PnD;@#
    0    695ADIZEA7QfM:aQE04A9XP[DPEpFAOUJYG7XNZ/Wc*OBH3EUFDwRSLZLGME[[_CJ[C
    0    685tEC_9_g2XLWU>pB-,hG=74QDAeZOXUGB]PESRfO@GZ\G=J<lGIYwovCG5KrO93aA
    0    619TBQa?X@A\AJSVMQl;OUo5bM=YMIIIR0=EmFgTA]GND=B>X<FdFj8wFGX5Q\LL3OY
    0    7979P8CEJQiNRwI>T`NPNeEALPPOFEQ>HW1L8M<QOIWcFDL=&MWHRH]3A3]BMB:[>IQ
    0    770KUEaWItVWCOROUGSE]_^XNSEO\K4E^7\JM;UY;wTDuHWTMODT^]FSZiMMLQFOPCt
    0    703]RZAQQEo>=RDQ*UJUCwNIB[^ZGUd-VRIEX<TQG`9gHMI6RK;lTabA.<qILPKC??S
    0    596cVSsC-=\:;K8NW_FPX[PHD<NO7=hQ4XLS:wGJ1@`IE`=O\E%KaAhO@NhN@Ahd=fM
    0    581hTK`1M>H;Pj:'VLO_h9\E3-KMEjO)_UL^A3DIe?I>Q]X]w@j>uFpWVFdYFb>W<fh
    0    555InYJ]#FG_DXL<DJCBK,J'W_A;<9a3?GIT=P,D6AYGAeJEJ=[R>K[@OINHcR^OG7h
    0    672LJUW@;H:O[aHNP^IFHKMemY4ERFR<F=CVYCVEOI<:MJQZ[4_ETJ]GwOFS`C@>>\L
    0    6387G4YSGHUeJYD5NS5\BX]bcDGp4EBFIRQEIF9AE^D]CGF[?fHsa#SS5[WBXhM<G\S
    0    636ePwI6XKhSST6O:_XccJnW>>X`98r;Re<V>2GDBGk`HEU6]j?RrB6UKAtbKNLUA71
    0    870IYUW>?[TAF_@@=JAAPRwM3N[NPDK@YaRZ_QETQH@>IQiKeHP>b>-HMBUCMhHENQZ
    0    572DlRL+UEIH9cKUB&NRZ-V\nCmN4+^<K-K=3@Ql)FiWT@^*FN?[[R$?=VwnsQ;[S7_
    0    507%-O\4HK/SiWZE9/Wh<5sv%LIfEjL<cvAa>J8R\X.)v^D#PZ3[Z`:/r2eF)XT9hGi
    0   1370MKMVNBS[PIZKJ7POGPIUCMISJ>;M#MW0N@?:I<QPONNOBLQYULCRFG?YLQGOLGLM
    0   1171WOIRBIHPUDUNFC`FHJQT\IGLfXPIJwf:LGISISYAN@@PNG[NQUKGXUIUDWcKIFcL
    0    632Q[cZQ[RKO[VWLKUNQDf`d=h@_p3HK\bD=VNF8/ETPidT<[=PnC\#j-4mQ[cU@@Cp
    0    836WV`YUP=[R7oEBIBNOXe\aWB`m#Wf8VfCGF3W]DPXa9:c:VO9QU;=;(GeNf\EQ?Qh
    0    666Zc]iMNIM3@P:L>PL7`[pWWGPCMX_]3B?kRbwSH)WQIHa[=XRAf@@P,Z[RFLUH9ZO
    0   1186VNOaJ/8UQC_PUPONQVKsZBJ[b@Em=MGFY7ANKHKI_7Ga:8T;Hw:EKNJsD2MQIJFW
    0    732`jg?KO:I5N^G:MEN_`QUPXiaFLFKG<@kQAH^pV7w[4a^ci]VBaKKT@JL[T#WY^KV
    0   1027kRha^^EK9IX5OOw\pa=P7DpKAEODG:IZU[XbTSQ^I>PTF^JI:ZLWVJVPXOB\dt_M
    0    790KEC^@Y)]M7bHMKQLLKVceTOZT=XT;M9RFPV/OB/^^LHM;QFWO_5CSV>wKTGM[GKA
    0    948wOE<OTfMKTAN`WDMIPKP7NJMOPMVKJNc^NqqLON<MDr>f[ES5:aRM[N?OH^YTlZJ
    0    788IKVtQBEeU0tSN3M<ICQhdJ@VW1#N:qDRCCT?b5BTT5Qk>?T@H_?P.<>qOUU3BM9Y
    0   1050cf^aUcC_AIOR\@c^YbIZD4FR+TNrG5:f`P^_Y<@NjLFXV^rA<VDLDJif]5;Z]w`0
    0    671o8DG?KVJ1BjU(AGAFI8MAOfVP;H?BJU#F76,:\[]=\XNKLPSP__bK^DNHRA9W'd/
    0    830[OS\FHIUQBUY7fNHFXL\=GLKNCdJFK;8]CA`KAPF>h5wCrU,=aDEWKF^>LPMI^\P
    0    619ETY7FIaa?9H4k.HZFSCZEG;ZA4NZ^MAT^?\>CB7Y^C?CVwR\JVNIAJEPIMXNEWK@
    0    919aBNWJYD9f*^[HU;8IW*[MK[5IdD;?bPZhS@S:hJ?DgFcU]@J<\g]Sw8K?KdiAJ[K
    0    903\MWSWk8LZJm;TcJQI`2wRA<ChEu_XRD/OgBU?IH:83TiArMIBY]KYc>IEWkVbVWL
    0    613OEMOL24YIf.P`\H=F3SQcOFEEN1BbO_YHMeEc[[ERkw>VDDHv>P4EYV^LVVO`A9^
    0    702D:dPBSAgEXwR;JeFMK*\O2aSa?^WMd@)=dQ]<RMVPAW8PdGIPK10q-8_TOnE2AP]
    0    573[\_\di>H7?_BrLhqfkCbBCSpR28^H?7vYS_oVOHgw=\c?bfP0a,@S6_L`LHc[nb2
    0    846jZw\l;Mr@>F>NOLgIRadMNO\R<BV=E4rX[XN]ULPb)gc;J`QRZ%@QE[ajD-]QiO^
    0    679QX_dbc2LH<JS^B`J\U/VbPY_VLBHWTXV]bidMdCKVBL_Scf;X_LUS+wMMRY`BWVM
    0    742uOFASLQ\WG_w@\hL\AM9RD8SYQC`EXS:dHL]c9TOMAEl]M?N\SnbDWJWUKPY>P^\
    0    720ca_OKi*Z#>TFTWgPDm1b@+`CMJZIW`,i^hZqRX9CO7LT\g[K9bONM]Pc@%DtpoVF
    0    538AE>S<6ZSP_jEL?wD?n$)MOW?<GSC/C<=kHcK]_i7NsD_[L/g@TGeeX7L/WVU2E]B
    0    647W4CX:H^X7LbK@8]\=;^M5>OHehcv?]`M>GU0G]UCY]RFDY8[BK=wPdHrcd_A?;S5
    0    864TFHRKTHZYDZaT[ZSA`#YVDS0VQ@YO@^[XVc[CEJ:O^S^XcRB@X@WWU\^;E]S<V\;
    0    778aXETEXWwUNK6QDSCK]aI@LLGAR.T0aY56HeJD^UMKY=AG;JTmL3i`G,nJFfUMDKd
    0    775XMNRDPEQ8JT.^Z\aN[T=BFLhZKEwO[8t?cS?a>=4\XT^adLaJc?RDXIGG9ID`Si<
    0    979dmjdi]-hB8eEr=hlk\6e>5X\G,@[2JLZwLht_@;bbJde@lc3@WREV@q`[CDilkSE
    0    799Kj=GlKFb`;<wGd8A\o]NQZ=HlJTDFWKHaQJJdRFKHA;MAJR@MDIH<RMA]__;Nb>l
    0    751\`NaSR:=F;RCE\MHJu\td>EK\XJw=ZNTKNXqP^K`JILmOYjD<_KLO_jZN;;G`f\K
    0    897GKW[]NIVBQeHT=HUYJ/wMXcP\BTQ=ETfcQNTPB[]LTQOjC\GKROKDRMqVA^`Y^Ns
    0    662VLKiRDKv8W\6F;ZMOdZU3TB\]J-U<]OOA:8EW2IX3JNM@a`SbW4`9#@RGFFJPFSc
    0   1010ER:TN[LcB>bHZFVMROYmI7C[ZVEbCOeOTKE]U[GawIKJD@YO:a?KNRLQZR?FM@RH
    0    832sIb?PAYG-^M8[-[MSd/=BJdY4H65WA8RX?wKrBKXERSXua[TDF/TLaP<LN*YQihE
    0    843PkQQ`XK\JEGXhJUSZHYe^[DlbFGTa\QUKJI<dDGXwBENMiqC@mOQY?Inc08NENBS
    0    875I<bQ9\SSS<LtT_FBF[FY\<WAIpH<TSgQgwSLGLK8SVRdHbBSGFkd^X@?IL_KCS^H
    0    781HLXjMeJJSFRTQUB<M>HbQ=R:YHVK?LYTw`^]W\_7M^Gi>jNA=KXOEhN_1A^R]fQZ
    0    658tcROsJ'dFL>LeESNk[@X4FIT?AUwZ7EhE46RlGAoJ>A<gSW5bFj4T=ZXuK?ohgSA
    0    781Bi65YSTp]<=BV,G<YXrSNVAJaB-OJ=Q?E=@SV#PgVaEYUV^&PQ5P1IM?eNMKOO@k
    0    813WF`W\P=n?5\KZYL5^_ETI[J@G'WDBP%FPLYJ]L:J[#PHJ^RMEB8[FM_]G\EOXYYK
    0    723YSjaA6Ps>RjT12lHOPAU3D_FUQ,2[JXM%K_R%9_W0QN#6\FXX/KQb2AO@KX]QF<=
    0    676kJ[jMw;W/#g_PTPDXo?R;]@G=QRVCCJTeTXuQHLZE85_QwjAH_k3NV@ZbYB^hcJ^
    0    693I@VudWR[EVQFZ0Tl@eHPdMZEH9J[;2UYgE]hL=OUYhdPchY?VD7J?K?wZ6Qs]ba[
    0   1074[YVoX\3vWF\MPWQVd^Hq[AP]d@Ya<aHLSKQhPS<UU=?dG`_0DeD>H6Kw]?E\_cQU
    0    889LFBM=YO@\MW[HfL8?IDlYh@Aj_\?A\VLr_Kb6^S7<EKrL]BEZ`w.[j@BFEqSHE\W
    0    765OTBUBTKXSGmKDLR=IMLWVON`H:2NC4T+fM;7w?L^[X,[Z=Q[dHaGD.IuEZQ997UY
    0    971ORRi7ZGaHE`:RUUPTUG_LLT?ENWB/XbWUqE^TFX[QkI\HcP?P^\?PNFwLJ\ZD>Pl
    0    689^E_\>C`2IPP;UgDBIqFJU[U?R3To]^KLLv9`DWg#KHS]Df2O+nZnglEG@DgT<=[E
    0    660LVXOHUCOJPHHkIVLMO>OGU`ALOS[M:RokAgJPIMNZQZ>kI]RHQ_;KlNNBOGd0lw;
    0    640_VodgAIbBLq'W/uOhFe`#5nT[.=a'?DOTTlK[P&_bISC;WrP?]M*vOFv`>=QUR2P
    0   1070APYSXOYeR:CGIK_COREO??B9RGUJLSFPUeMl?XXC4;[KOF>#Z>\HMWOAAPV`@jIP
    0    879cAMS?L>MG9i87TcOXeCJ^I[UEAIH\N=KlMTKQSLa=4FlgsFY7eSlSVBfQAWPGGw3
    0    829rRFXZYFPTOCER_NampRYI:^VRR[^\SNU[_ZSF[=Hm=PP]wD=-PN9XR[HE7@ga\J=
    0    916jQk^K_CQ?XMKQKpVUwCW9>KK5FU[WJD[faWkPMOJRFfJNnBB:]DJZa`f[=Pchb_J
    0    852VWE\?BFQ\OPDP@QIRLb^F@BWdECO#>OC<-Q5;3]:L=^PF2]1M^5]HHCWGJMQEYQH
    0    716Bk<Ft*csf9;Aw8F[\9dfMZ9G<a3LG5NJK:[a]8KeXF_Tn+V;R6AP=D`RuKSbR_3X
    0    675YJWJ,:gPGV`?FT<CKPZ#@:GhL>9V:3jK;XB*8;grIHIG5ZToheI_OR2aC@W9@GLT
    0    675apNccV+VLRX4TKbKdkAw9AXICGvo<H.FfC0gZ97cXLJd>fW%N_S-AFPcbDHC[ZGU
    0    900TQJ`E]WQK9ZQ7^LXA_AR@HV/U1BGE[WASK9oGUF?JE@wKZJ>2tjSUb;<=NSQ=NYR
    0    787WJlsdm/HD;j4JT`dR\LnY2OJSA]jEU,NewXfPD.KJ:;d?dH)&lE=bNRqFCF]a`IU
    0    931NN^wN\H[IEZ3LR\PXU6KB5hC1bMFB7C>ZLL]ITLXCPJZJY?YEaUQR>@eMDPhYKXE
    0    808s?UJLAS@FIh#@Z?GG`2>Ods`1C@ZJA=;kDRCbFFHG2Ru]oDT5cJJ@Zc8gQ#JWBjF
    0    832EMXlU/Gw:BaSD(XQNMUW=APSH?-R>RQ2H;AHH3H`TTM?*HfR[D+-;E3pJIBHPG3Y
    0    577I=RdV80X69wM>OH`9^Q=HFK_;E4ECaaVv?RT\Ikb^d2HDMPBB<Qbb0DmQNeJ=CJY
    0    933DCK8KEh]GMP)82[AA3OHCEWRF<<C#UPB=3[AcCDTNDS8PTX`X>Od<SSUXQYC>>NL
    0   1117iJYDWHSLIE^E@IWFUf<=@_wT3>A=_>=@ePLVa;9LAJIYc[QXIN8GAWMAPO8GY=D=
    0    724l_ZKOU*QN.`I]9^XpTUvHOIw[;HlM[V\TSPUa;CIb4b^EeZ;WuZ-PJI[k>/XcHhU
    0    749DiEaSM<wO(\'Z3IJ>Qd_EU[a^;Wm7F[5ACFOUXLaWSFPJBiH[Y+BH9CfaRXCGBAj
    0    702Mu[4DVNnKU9CkB)CQTCj[SjtBR.rAI[gaCZV^%'KYD_toJJ7\WT&8Cd\wE[bGQ,_
    0    800YlMg\[;pW-]<d?_VTRiuDXEW[HVT?H@lYQJrOH0VbIOlONYGHlI<T:_wPVEGNaBf
    0    679WIYrZhBJXLn>6iaMOcRlL*5=r<dTYoWAXM9`IbEAJM*XIkE@=hIJHPWwLA^J<SWP
    0    904YNV\G4SlHBYLF+ZQXG?X6LLJK;2E2QQ1F/O#D(N[OJVF=MaQZ;8YHGKU\QKFR@BS
    0    612BX:ZRPQ[F;S2f)QIS<XXT_HeO_OLKG]#P-;;VMWiJC6KONL5ZfNcC2L`dViHC*>Q
    0    729_OJkW.Qi[TcCIQ[^ipPCQBQSOS9_;?;]AZwZBAFeV_UCQ:J[YDB@]:Y\WaRaHWKB
    0    767MT<ZN4GwnO>XSL;9BOB`I@=XSI=dBE_<O>(HY=ScpNb[RLM]N]6[VA;YQ^MJP<=\
    0    891QALJUB:P_:GQA]D=8^'ZZD+\F<VGCMF=rW:gUL<IN]6wXdMG@^SM5bDGJDTBCPPS
    0    547]HN]oUENZEhb5:gGKr=hr#CX]eYO>V?Uge_kLT\>@MYdUv=03ef3h9SO9M\\hcpE
    0    789IQgsPK4pY8wA=FaJEB4fF7fTLGKADAo=L^fs?^[gBbMcYSN;GPF`_^Yj@GOgQLOQ
    0    934<IRcLa@RR>FC;X^XXZOLlDLBOwVOHM^WUXUdIIXJGPK[BH@FZHi:ZRJEHKcS>PVV
    0    755TMCRBMUN9WC5b@CIbDQCSZAV@ASs?N=wM:EE?OJenBR381N]Q=FIH8_WL@6TEJCT
    0    781<w2OE+Z^\R_[Y,<1R<W>SaMfaKV^gbhKB=N1i7\ZhO;KC=oC:E?154DMXIY4:XJX
    0    616H;RAME0`;?Fd:KN8>ATEu(2Esa=?NW^K?GAOCJL64WGUfNqK?NUF7w^JB>7LNN]I
    0    794?ISX7SAOB4w6X8RjQJFQPICYP4=_)JQF\1LNZ1<=PB9cG<VONgE?XOIf\L;<@ETR
    0    621QNgvdNC6MUVN,<piT_?M<9P_U1>1<C6[FOWN`JAYq`Nw-\QTIO@J@@GXe=PJFH9O
    0    903>KKM=YFGI@L=JHCWI^ORQebPW]?8ZU;YSpR_ES@CQ_IQAwWgI[ZjXH9D=9CBgM^D
    0    658E;@>ROF:WE[(Y@GUDWZRaQAe]#R^*YcHGJS2bTQK^=1N87cZWq;1<CW^ZUP0<4BY
    0    932ZSgr[B;[14VOD7cwTJ>@8<]H2B;G@0UXQB[_CG0OCLVK`hUN=O;5M9ie^-QdV[G@
    0    660I8G\C[QLLKXW_iOKO?.uU?Dli7H`?kJ83LC7RTZOg1XR#=<B>_B>IB;jQKMP[9g<
    0    744A]J^NG;i^GQUR=HM[JUVpMjKZ;%XP]kwSK]I]RN_s>ilmLm'USU7U+RgrEMNSNQe
    0    4737&M$'5]bZJHeKV5CTAU*i:AEd6J[WiDSr>S9<gt]N@7G07_C;[Cd_NTS4dY#V4#T
    0    585OA3I<XXMrpGgOb<S8LYZ@d'HNJTBO?wd[KVHRYV4eSF]PG<7TO?J?j4:JPiH&8\N
    0    845FBZNAXNMJOg=PQJP9\P^RERIOPSTNV;OCCBOOST>OCJdMWQbEwIYK`GJOAQcCFdJ
    0    858HLY^CKOieOYTNMSD<DLYQY6,RT[B3hp?^LKWD^tKB?NldNS5@\aEIa6wNaW=LESe
    0    771`QJX@cP7@B`\HP\WPGLv=DMIXLJUDGEUT]X_AZWERDQlSR6L#NSFQ\M\BLKbfdOP
    0    674h;KPL;wCO:XATJLDMP3@H=eF>LAHPXE\aG[GSD9K]]<liQHRBIUYY^^EKVac>\V>
    0    769jM]iu3?nlW_S?;V_SQ5dV?1]IA<L3KDLOY\[\4hwV?@QKNiIQa4CD8ilYOUN>XBW
    0    848UBHMa@rF9;kFOIN1GH9VCf`W<>J<U6OPXH?;OF=J3Q[\lHOU9c0hBCPKZ_MKR?wF
    0    548R/uZWa#en=r<1MZDD8LrL_MMaRX64]iMHW.Fr(WfT;Qg4DTEh^ONOI4_Ee^NV%Sh
    0    746F<F:;[GHUIOSB;BEGCQWCKr<NmD?5?w@U\3jBLPJ0RaLL_GXs=QB;AOO-]W_@=H4
    0    751YV_@LU\I=^VGELYb_U6B*2WRYQ2Fh8K[lYwqQ>5aC9]Z[XbLTP`7F5KLRPHn\Y[I
    0    499FbSO7LVfJIgEW:\VF.SGLA<3`SOSUVdI4wHS@6J`M<;*ai\Pw3;bCBUtOi;??<UK
    0    746LWkP_DG`hQ>_G^cNuZ6UTO<>K[;L^Y_YwNmw;c]QYYUYn^J;GH_NZ`hCHCUnHd=i
    0    759VPcRVT?CFLc(QH`Kfc^eOOF@I4DPNc.<N?gVO8A`v?DJMVZ?M]5NB2NwY@7UKJBG
    0    500Jc9Jp)QS`RWHO?OE^OQ]X^PwO/0P%jvXL42Qd8LlCC9Vc3Q,hl4&#>SiBhe6A[Ja
    0    717XTa[NVWF@QI=P^TaPb<S0PfmICBZQ>:qwbSTjS<UT7mjVgVdNR3f_HS9CO/PJIg2
    0    692MKfM2W$GN>KGBJ=MCBS8W4FYFPI\gC1VUG?V<d;RTCMM3NVXXLENwFF`L=KP>6YE
    0    624aQW\wKQ]P?jHCNPI\O<KM5r*4MAITT1HR\Wm^MK\=J7Bh_@JINP3eYhRMU;QN]QI
    0    5806i_DT&@kBI[AK=[^h9cr:]mVRO+N:UaF/#D0bK]R_Hj`C@lhf5&Q16?`ip\^D49l
    0    821=\M9]#6vY1KGK&J;DCOSFbBS\cQTILRDJ30Gd-]mFVGWD^`=SH.Z48F^CdN7BQJ_
    0    970RwQ^NRTjS\TOQENRMLAM:GC_JSNO9F^OCAGRSF:_bTIZR7cKCKO[WR;]VF[OQQLZ
    0    660hNhUP\'dO.X<T2if]a?a>6]HQCQg>K`Z\XQNMF-Z\wZhU]l&\QKbVFPooVQRJbD[
    0    675=aGYMLTca8GP_;W^J7[OKLRGcFGOj]CE@3FNV@>?aX`PMRVMaJE@:3OPDwNIECJN
    0    5734T,/,Od[XAb;f?aK.PwZkaNec8@YSQ[2&<;8gH[I^76DI/SJgh;_5-J??jS5>K8[
    0    642BXLS]X8jYHLUJDkidbRl^H#;c-?H9hOVO<MI>J;>ZB5`D>X8sGDBDWvbXWWCIa<H
    0    641PWa`Gv<B=QPKOWmM_hESJIV_MLhTHRD_eUOb]F=VVEbvLUV<<O^W`HTQS8;wqlL<
    0    762DVICD/:h`NEIW>JRUEURrw@Ec9@^:RELK39LmLYfZ@OHJ<N#Y<6D59FCYaU9HYCf
    0    957MBGc9RGSH8wcBRO\BAMESSLEBEHCDGTF?OdE:QFVAVKIW:TgbVFWAG>g7PR[KK[P
    0    880^BgXHpEW<OUK98_>YDH;=:RH`OC@CPR>2ZW??H\UAcG#<CUIG<JIN?AL4@3EQAQ9
    0    556X12N(LR7FZU=PZPFJ@hFR20ck1Gg1XTVKQI>#eW,MFL8MAKPNJA-d]Sd6:RRO=R6
    0   1161V@HQ9PT>D[^??GPPNdO><PS\IQY6b=HNPDU:RUO=MCNXhQEJDgCwMLX?JW@ZLSUK
    0    608YAgvZj=/MATb@g]UGWKoG;TOh+cK4BIlUwXhIQ,INE/TKtRSOdZ7_@nm%>cEMH^3
    0    639EwGa`jM_gDW\T;g\\FRuhuN>\K^hb^.tVQbeHd>ItWIoMYIJ>``AXTKKLALd[i9[
    0    676JmDcF_E]n-QHRRJFQ8TvYN9h]CMQDHZ8MP3FBJeFg#6s/C\3rMnT@a8cP_D,B=Mm
    0    774UFoFK@J>;5jKUE[dFL@&C\MUDJ=4M:ccRglEI?\H^aKAR>PRw6;mV6RsO0/OjgRG
    0    954aQJYDGOAA8^ZGaVI:Z?;QTPPCPXU?PXQ^SHYOQFQ<NAwOgQ-DcJ=CVQ?H;YE[Ck5
    0    671aVXRA?FC?8]DT+bwZUbOOrR]`<)Y=I-PODNN6BNOG0-`ZhK0Eq-7AVZKV[QUQ?V<
    0    699cOV]`MSG9L]IAEG[jY6t6[nPMGJJG@L^QW[]p;KbLOmkMFwGTYYc?TbYPDLc/\WM
    0    739qQB:U=6B>8a.QQX^ifSH?6[eP$Wl:E.RlP_JuH6ZC/BwUsND1nB8Q@u]PBI=MYY=
    0    674=[W_]UK]BF+<GAZdcJ7CDSTLTf9J^F+lXgkueH0\eu^T]Qc]NOM4a-NPGK;wVQ4M
    0    689]Qwrl:GVIN^\h<gIr_=iOKTMpUJ^UJYehM\aPP2d[N<lTSJBEgIHBAcdAIKmcjLR
    0    688MT>LO:ZSZkP:NWEIC\lVXUAke;^GwIvC5][?_Vv@TQX;>MSil7KKuaDQMgL?4\PS
    0    596M?ZCA#AFWCW>4LAJLW\\E7=G^2.Y6ZD2K.B4AA465?M>KEJ2Jg1`MeQDDeSAK>tG
    0    580fc9t_vB=NU^/NDg?WkGTf6IT^V<\jN]pBOPmC;?`G2DR`QwW@FW#_3?LKTL8PBM3
    0    508NYhB6+OX4?t5?#HG1m5\M6RB=>XY&HW?YRNjM\EZYGc\@TaOe[/#SL[r\iG[PHZ]
    0    647<JC\L==wNNWEY%JRcUTKI6=k?HGW\K<OQG)Ua3Z[pC;iaKRC[[;C'SYWcVTC9JEj
    0    694W>>hQIRjY;bE9SMXR=GwWON_aG@D9TeUC@U?NOZ?MAUoJTQMIP]<eTJ_W8dO=3b^
    0    607`S^MRqeCOEDTh+GDaXIZWXDrWTQbw?A\]^I=YMQUaQMAbMh>lJM`7VXGZTPT^YVQ
    0   1004Q_W_aRFcfNUBc5SbmXTSMLSaH6:b>V?MEFOM_BPwmRGKN;iQ^RX=Q:CWaVLFWC3Z
    0    877UBD@>5d6IA[E@DGB@7=>7vGT,D=&:5I:]G@NfB[KO:Lwu\>`@`[OGk;8jmJG;D[L
    0    950NWIKM#IJO9L`H4\KPOMLKHBJ<3I_NJQ6U937N@WHFD?IB@X>T`QWJQOPLJQFOOZL
    0    539QJ?VDiYsO-cGC\K8KDii]F7afNS;]YW?D\QNXR37jE#V79=mgSV\]P6QEhu;69pF
    0    570B;Cu,S<O^;VC?ETRZO^ZO@;pl2[JV\aWJ1=C?gSHG,]E@/TfKhCF0ADwENLGH?GU
    0    987rP5BRGAFTJJJ\GWNVWM[PQ`wL?IRDT@K_`McV?IL]OWSitTJH^IRRYQRU=HMNHZF
    0    761?[WFHOHSRFSLCLY;PQJwLXQQjBQePaLKZ5?;J=Za_PSdCXQ?TrM;QDFVX]>O<S:]
    0    650QRPfI8,ZE0^#Y4UJ6DdsaL9cV19k;@GA:3QAK8>a_4_T79ltX[)?J)HmD3BBLHAS
    0    811MMXV4fWS`BI[KOKFWLPwTSY\V`<C>fbLRWIDXTmT[D4Z>eVIc:kBZ]1IEJKE=K=I
    0    840DLH`LnD\N;SJZDJCFQTuXNFD`HKLAaNK>T:NROORRJCwGH\'Z^O;BVLGKLUT?KFp
    0    549fb\E0E4=[*F0Y:Wf[O.]sX9jDQQigcCU79HaXSI.K5ULhZQTCbQCON5f?F_Jj#E\
    0    9539N<WN@BTWK[^MJ>?WAOwRbDMQRJRNT]>K5JGgFNJEL?]L\UC[`A3?FMWJcLCFR:Q
    0    701PNNPU<NQRL^c@GSK_[L?MFIPPJ;M7NQ7M#@2C-V\SEED.HW\NT;SP[APDKNUS<@O
    0    5403mRLQ6RR[?UVRb;ILHWkRM=WGJwM#LO_W<B'RDY7[><f`[aT9obmQfKgPQ;OF>?i
    0    575\?o>;i7UAEbO9^e31wCDf,W8@XGQ@F;qDEg`L\fdFKW@DCGIiDWf;8/jKXej6Sk<
    0    683=fROHQKpWQILgK#9;OQY[bLf[P>UBF_nIJ:LZJMlIS9OYMVD`P@UR=AJtaNSC=D]
    0    590CAv`AUBjB7TNRRjW>8E_tDIO^24]#HS+@XF<hU9`,J/Y.NkJSbDEKf4NDA7D_CUb
    0    506L^^2CNhd\]DAR9?JO?TFKeCwr==Q=b\J2H^2KPmUYU?'S`AWCPJCU9AB?dX1MTR6
    0    550`9KH^OQtW<JKFZ=/JECXI05FDJ]bDao=B<F7K=nAPK`:NhJQ5e:7waKhFfSe>8gZ
    0   1142;KQE@[F\J==SNHDD3=fUwL1Jn\E=c]MC:\CMWZB6HO;=R_XNP>NOJODB@CM8I?OA
    0    615vGaKDM=[Y>TU6SdRG=:RTc3C<P?Z^XrB\#FQLT>)T%GTYVEPRN\5Re?fBVW5ERNI
    0    666<8L>SZO`bWSb<ma3Ha=#>A^L><`D;MkGg_TG3mQ6`Mch9WDcTBMHUMPZDRv[X_cU
    0    699C[^HKNEMUgXWOXB`aABwJB9LW8OdMZ9^@XCk@NKRY;S:eKMJ:M?FURE]MkiZP.OK
    0    777SXVKo03W?LYB>=OSP8>SJ/KB1J6K8;WRk+TJ\ACbK;w2fZiP/X5G;CaaNW%eSQL=
    0    622ZEMRNR[]BNIK<K=`^WSZWROq[GCM=VQRoNSZ@kQR]3nJw@fW*W%Kp^USRm@mcVa8
    0    742e[WcYh5TZ/wV>V`G_fKfLJe\N>:^2XF=mR1uOF@NI86n]sB2Fnl1OYfgT+Qi]fmQ
    0    568Ip.IPOhUNPB[eRN^H:cC`aFLTb[LqdCQBUG>@T]YV[HF7>TjwIWIRpDB>LBAZOL8
    0    471ncnbjODhJbG@Y2apbw7V?6Q001^eII4@CHje_VNY]__rB^aCA0n(\KjWS??]w`PH
    0    670hMRb6P9GASWm`EPBQeL@FNGFOHVFJ-3^WVQTGT>S]AFOVa;*OM7)JewIOD`gLSOg
    0    948<B5J:BGWJT>YAA/K7.WUwH8<j^`PVf^1=Y??Nl_1=I8AM;O_I6SBV\:J:F_@1:U;
    0    690K:OdD_MBlJpfERA6g_A`IZEMKQ[O7;`CU_IpGBQ;=dHm>W5NUawOOH/MNWV]Q8ZQ
    0    642GB@H)FSNK\4UEZ>3YKUeHZ1RWKKC:?W-CfV>JXQ>;aCSV]@QM=MaFw<WRO]MDJ_P
    0    723K=SLMwCUNELOYmSNQFZ:\ECDaH[[SaAM8jF;GNsI3P.5.QY9O>Q*XQF;VHQ=a_lC
    0    527kA4EAeIBQiVZ]\D_=LDg[SXEX`LFeEM8[]1SbbQE(X:NjKFYhaQwse+6PIZcM6mL
    0    676PJ@DO7dhPC\P[KdTTSEQPdYT7XRk[IOWhNF@eR@ESLQFT^wNNXLaJ`gOXdDDUnFd
    0    672A5^LSEA9HhOMRP\JT<[iFLwRLcAD_;aRt8`I_GKG?YIIYIBKS<RTbPXP8>W?K]I4
    0    588/H1>YLHgVA:RXZPMA:]D[jAEYkH$oSCF6VENjSFALDA3RJP>s#^H]RS8NYC1AA6@
    0    611TB:#5P9gqUC:_Y$99EI<URTDLB.5\n\S?a[Q@IR:PK7\J27?R9IJ;LU@UHQS&_WH
    0    714tFPFUGNX;7dSGGPC`=9ICTS],>HZ?:JCT8W@UL7IBAcR[TXKJf:[%SEgNw8PaPbJ
    0    5014Xq[6wMBN.E:6KR6;TTQum<adlL:cN-HDQiUeSB;OoN5SmcfWP]VTa97J=>LnCIJ
    0    634c(F_[WY[aJbY?UROSPoQTHCQSVlwWeZ\_^OqOb`IYZYdMX>SGo\m`RBX;[WMOQwS
    0    826YY]DV:DLNMNG[LOSnaENLX`UGUW<^>CVU>5UoDBLV=wPkLU9LPJ?SB\HRVIYCXKL
    0    959PKHSRS>HcPKUGWG@ANIEOPBUZZw?ITCAXi5[IXRGSQ=WIGKEJWePWWLLJ:Y`XJVW
    0    625WA=o<_fK>CN@IPl^=\]CNf?J`EZa?dFXaReOfGTDWEIB0\2JZN5Be<Pr<;EwE2=0
    0    483TAPfPEhpSbG^Pb`OD6VhBBd[fOi=WIw46Qe*B[hIf_EQk9UGUZ6<`OGgFNf8DVPI
    0    707J9Y_Cn=VB>PN/D5UK_PnZ>1,fOEJ7Xo>wmSb@mUF<[;p/k=U0VZ<YR2bKHZcD;cQ
    0    936DMD@JQ9e>B8w?CGH@VpAdC?@og9DqscB<38<=j3GC&8BpCla8C;M:n?5CG@6FAS?
    0    738I0u@5Gc=I]^O%ONN.QJe_2S5L\MX?E^P8PCV/[C:BWRBLcB`R>9MfS3X#A]\<4W<
    0    824BY@BODHR]OR^gE?=?NFTMRX@D\=6jLCFQIWwKBRORZENJOH?XO8B]iJEGND[LD<t
    0    527RJSImqjGDMUN^e>fuGMA?Q7El<T]E_[N]fd>7Sq3LQ@PJw6N`L4SGwL>fY+MSSje
    0    711Ei+AT=GdY\GWQWA@E?N3UeVJUL=PZLYILDChpNS`9VNUK14MwEl`O^`P`j^DEUEe
    0    662RLHR@Z7LUJ\c:PESD99WV@Ac\KSJE_`<XZ=FGJiP:RLU1U?-LpNG@ZDbVXWC@JOw
    0    7884VW[OHUKp[OVVjI6M=DYR\DG[[aA_P_PWY>wAPMN@WZXYM6<aKY?SmT;HPdS=MXJ
    0    7229JE^WYD=KGQS[DEKuHCEQCJAT\IDU[YsHEXwT?PC\ERHcKeIUABM\B\D>WY^\MSH
    0    6360bI=VI3eQ:QaGGHM?GaOa3OQlL<GIY^A5?AAKX>n`.4Ku@wHL=@C8_CPIB15D\@=
    0    642eI1/Pfn<]a4Na`4B\XYHQ_L^LVqGNG/HCb\K]MVTPJ`[qBFOA=#j[qb?XSR4DZJ0
    0   1185>GWWFPJZYCScIWLNJ8PUY5M5]dDE>gw:CRDM5MDEAQY?KPPMG@f>GV@J=NSWFCSF
    0    677`C6T)LdE98V81=;V?Tl5_XdSgP`?^UEUdd6?D_UIBEOVXXAw6BNPQC@C:c<8==oO
    0    789@gWXeKY]EeJ`[hESBTNdVNDBTXZQT=F`wJDqKMaXXXOKU[W)MUgQ;NiSB]g[Mf9w
    0    692Vd\^RS=JHJYJLIYk_X=^F5:i76QUK#MGGNlGH@>l`IeF?AXGBJ7NL8gcJBHKb`DQ
    0    683GQR3W>NM\JGQMP1_X9KaTGQ;HNA7?3FcY16YNVO@MQgPlP>3JU\#_LUF6OfC;IQN
    0    653>Qcj-B[NJ(S8DSEWDdQLRjXPS?EV7DVELS\EpGRdqDB`KKI<Qw[`G8HaReLI>MIU
    0    567[.577Xv9_4O^JM&A4Vn7:^\[KS5Fi\QA_pcTKYr)=iLVSu#`LIdUNZVN=o\E&DVJ
    0    7075P7+ECb`dY:YHUG;66FQwTRH4fYDOFIPB^NE<b]D@@@IR);ZIFaPNsK@TEf<0I<W
    0    556hh:;KCC;&=h1C'GX1waBICRIA6?S\+4LUT]E\84PI16[io^P:b0XIB^VND9?ISp:
    0    742;n0VCU`OVJCYYANPOM1dS[GN]HNRVOLGIbhXZAwGFMOHGRUOf/VCYGGGUKWITD>Y
    0    711?8VK,g@D<EIZKOaQDL>IQMS?bwr7JQJ8JKLJKrP:E]DMIILUKV=INh;NP@PW-6YG
    0    661c5IN0P]ZB1`5+I\;FFQD7#UXF]AO&;WGGHU0@wF^=,KKKQ^^QGWNIPAUADUdMK;4
    0    563^NBP^OKBKCHASPXLwuDqVG7h4IUoEW'_=U^bGGBY5f>L5iNCEHN5SDTOXFUHOW)A
    0    736LAbI#BiX>FHKMbMU1EHcXNAjG;<K_D*_F]e[IUWJJCTCIMMbMACDUgAI>ATAK2V-
    0    774]SdMSE@bVDIRVc?[SNNR#5\IP=<J9M=flE]QPLXGJLSK]bI08JO7cO^NDUpeJY?Q
    0    632^FeaTm2CaRT;PScB[U&SHTXX9BJFAJ)dmorBOTH[9Pi]ZN<5#0[0\cB?@JKGXlH5
    0   1028JHSQD?QwVMM]KYWB6?CCKK^MONTQH<`OL?NNTNZSCRUMKMIOcNSOEKRLE[ZZBE:R
    0    7016X>:n5ocvv4ViUZ=n?)\<jOK->MSK7KYZ(Sue:WQQHpDZ-MQPSZKJAcLVwpl>])O
    0    636?TbNE_Sw^`JO`1b?K5A?<uieAY9B?2?\]SZGbM=S=ZZdKZK__P^nVh6Zi\TA[E4R
    0    715bhBEL;DdRZoDGBbV>>d=L[YaB9#W=LOF_4XBf9SeVZF_E5QVgLMN@AQ\cgGEFNJZ
    0   1005SIUMDUN;PRIOOSDZwO@_LEBR9KOcIKITODSKFEL<FOXOJ]FL=PG^FM>N:MI\PMKF
    0    779cQkP?@OFJD?=YGDUB\]O@A<7FWKh`_UOBRaLD<8SZJ]5JShKQCM&lZ_UKL>MwMML
    0    613QD%K2VTEVBR1HR2A1AeQ9PppPDUOJ?8Bch;GhAM?]G)bEPDtrnP_NiCBXRQ:U@pw
    0    4967B?OwXX`FVWGIQVPLEBU5cRL1bA``cLFEQUPXV0jXKBRWMOnYUEnHFOeA`w8>KXZ
    0    802S[XCMKWfOSCJDELTWKbNdUZEcO5ODSF\RPS:Y>[_sGE[K4\JXwPYTOaBN6PSG<CI
    0    715SCqWDc[GL_e^DY]Q;A7]Y+TPZP`W)R\BLhJP0a`D=bTG9e=QOFKQgM9w/)kV87UV
    0    706[=GLEhaF5H?EH[^ZfYE3^K2vgC`YT4Ts8Xd8*Z`AUHZ4;VwX:CBdS[\:;6/F`XN<
    0    927XLRQN^\cHUNE[OL^GPKR=PFWZ3SwTD=WAbDY=aYHT7\/IBULQKOUZCXYHOKZLSGK
    0    576FKF0AURDWQBO;HH->3Q2mUPOUcU/Lmm13Pa'`w996aI<[Bdgb7<OKr5B5=^C=GXM
    0    759=1VR4\K<CT?_;PGD3;B\bGIFhXO@>hW8DwMWD_BK6v9TFn?S@FsYo@9O;3ZQS&iK
    0    518B>:-2QOa9NVaHT..HDSAkZOE<_%*`Nn7QAFdak,4NYfD^dHpO^7QZwI5[_/.E;Q\
    0    718<TLU`gRJQ`h]uwNc2fXSSNKI8]S^TgbZKE]VMOdHJaW`Rf1<PQSOY^YKa[\QZHnj
    0    833SOMHKg?OU>M\Pp@DIbNXZNPKqP[NGSPNTgCYOij8XZFYRNQ#VW_4aoYQCKLRJrS?
    0   1147YGw=JXHLYTQ@EEQ]bLAHEOSS>V:K9IAKPBXTJ?AZN_TARYGG]OPJP:^XT<XcXJBU
    0    942GcLTKVOF]TFXwR1IOJHJUZLkV\J>M>NVRJXRX@[O@UVGYKWLVfLJ@YQPKID4FVLF
    0    634GELBOKNDDCEsB8L9M<g8VEADSLWAqqb2<bWSM]=D>VNK`'_wO4EJ:nKIFAH>CEPb
    0    649[CSeAR=?C9^^:iKC=oJOS,9VrejY7`pJsi8RAeMQ]wIe+kHGAKNQEk3v<1GW7ler
    0    780?TY`BYCXdTBG<EOC?9dbLdV7]hR<=w\4XZDUIIdTNcOHW>D<m?B9]\LHWdmXE8BW
    0    694i'TW;L^INNR>l#V6AX\>.mo_T`0M,\TKbS;5r=C:CZ@ZXlJVI]DRONM@GA?KPQb:
    0    865@B78K6oRUTLN@P8E?CcQbf9dPJHMTgJ_OG:>RXY<[OS_RKCWXOEV;]=>Pwg:;SSS
    0    634KUk>wO,ZN<;KB7Qe<Gj:7XFJ^FI:kS=Z?5gYg^5@KRKQdS]@lW_EWECM;G8Y^[VN
    0    620_RN^YXOSSE9DYZhL?daJ3FaR]M`uA>RXOW__HQXYTHS4?MvDP2N=h.DTYI:cnV[#
    0    596A`>bQJIg^l1ELN?lOZ[A?iI[RbaweD-S]MZXT[JQGSKMv9Dag&KKB9WZZU`JcSdU
    0    718F9YEO^ECZB_CDZHON9Ki>qM\J^5TJH@<@>JeV(JP@k@MFOb:H?w?Z7K<YEQHCT'[
    0    868RQERO[R^^RUc=]UIITEFfWAHlRURH[QUN`EnRecHS_<SA\=WFTw`WUNRNKgQGRP[
    0    548Ll>OKC_Ulp_[Yc&7Y:n]YWK=6P\@ENTC4k'IGutP\`_F;W41HWZ1a;;^3^ib1#^q
    0    815UA<=@@XKEdL:B>MEUNZCOG[]\KP8LVFH@XU2dQ>]PKFFwTF\N_=X=iSJ:ST?EBc\
    0    881`5RBA7XBM;k)@>KDHJNAUw_eU:A]^[DFPV>:p\@HVE8okHCNOk?O@TI;RfADS4bG
    0    763^5X>H\GE\PI^_CPB6Q[Fq,CloVuLCfBW;fLIFhU=L=4RJeMwJC\JfdKQ<KPARMUE
    0    725hM6KL:PF8aKEKMQB^^]3:?Gf7#9hc@5Pc'YGALCZX/N@Z,.ZAZ9_6BH@`TBTcs[Q
    0    525C<ADHiS?tjQNG?O7UOhMWqSfi<'NZ\QQ)N`Tc-iVAw[KASDH@@m>PARljVY?NJ>C
    0    554Q8GNT-`X*UBT_]O_5Vd/qKTUrbgWivMZAB`8JwEWDCK@m)_vDD:M/wb6i*<5M;W3
    0    657f<9C@VY8;UW;@_<R7P[4DfLngN:P]wDNE]P(UgS=W=?Rn+4cUJ7eF^A#JeW(9Cm5
    0    663bLbMGgG8B6ZDO1I>VBNW^ZFZRA2NXJ4WYw>KaA4=Ua4MgaKV^`V=GM>CVMIT@UWD
    0    608BLJctS]GPRQUEEaMlTNgZQGFM\8VTXaALW0dHMD[O:YSeHQLeN+c:OklYYwDL;A[
    0    909P3=MSCQPTB\?eBTMJ\LBccS_HEKAgRWKMBROXOQETHOOjGNWPwIPLJFQVeN]X[WX
    0    698L=?4+MdNNb:JPDIELX`C`_?IvoE1hqYRJ]\IWUZGILJ-P#XIOLRT>i5DFHK=HX;P
    0    6635NJQMYJdf?ANe=AVOeWe\dLhPK:_OpNw<OfS[HRUjVY9V@UUXCZKb=Tf\JRLMeCC
    0    610EO\ZMLZUGWb`DFKGYJK'ZaMA'S(>WD[SVE3XwO@fGThMh:L@YZ^a4J\EK>K`:<YN
    0    560BIaYFV2RREECAJa@eNcaqBeBZGO3Xiw8LBHWJ?D7;dNSK`_HM_A<YX=P?LVHC3KG
    0    686#6.6QCThAN>L*EE6HB\HidL6m_?ZanhKP15NFZDIMAI.[BahD7&[7\DBSX93AQ`Y
    0    526Rb=PRXAQne=0f42/;9cKKh\MY@>QU6JOC]?NfLemRLN]/=AMwXMeA_TXqAd/OV?V
    0    547UCqKWtB9HKR:e'LwQ?Z;K]^^h(;;pBRdUJhQpYTEEQHQ3JHmZl\W^[8>WSBLn`]&
    0    632f5F;;8M9MYjK:O5T1S1dPUe^1:C@KJC7[R8VlOQK;F3w^]FmCjH_VTHQfrSR9>r0
    0    8166C:9L=TYOTXDMW&=#5hGX[HP^IU^JOoN=K?@LYiDTHSRW9QCjKI_JQJ>aKd=GL-F
    0    539p^R:Q8aOTD]LC?]QF#cFA[a_HDS2YBT0[4A@g`@RFLIlQVWULH?p4T^,^PKGOc_H
    0    581fStWIE=dCDX*k=Fag=laaFQn_E7a?NQj[InFhAX_\<QJAP_[LVAO^6KhwBNJQ[I6
    0    742@RRVFLMR\cHVEkMP9EZXP:@FNbSYCWi`AQLX8ja=CbMGR=APTDjPXU>e8Rw<EIYK
    0    828fp]dfFIwF>f2N;pk]rT`'V]e>C;h-/F[@2c_o+;g_DY_kJUESi>C27lUYYGQrl.Y
    0    523K4GjSn<MVV]]<iE<3@>l_AI?ew,GR>8hU]flRIZd9bdRB\[Oa8t8RILHUGiZN3=i
    0    775bKZ]MSZCUbTeAhnO5E96WF\POje7CSQ@N]h[PWY^LQWU]O=I=YiQ][BeBFYT<#Jd
    0    511dJ:GfBFHJQmAHfQfRSRFSoF^J_kS@C\[ZZ:kB[gvBDmmap[6>>UR'`vCeJYOShw?
    0    689XHd@ER+WULV;U;ZRSB/CQL:W/R,VI-;`bKTg#??+Ig;i?GR=FUH5>T+ZOS1UDUEa
    0    811WA@R7b^@MSXJAEwD@SDXJ>UQ`jdTD\YRDTK4NUdQa\UGG<VWMWCZXCH\JH`KFTK1
    0    788PNZBK[J@ibFKHULrG=_^w>5Vh^OHHcUTPgXAEVMJGYF\;dKAX?cFbCV/3OjJO/6H
    0    666DefKhYQdbJSRYQXoVVbIWO;]UK>O#'LkKKQe?\:SYFMbUC]RFQNE`<koYLIiiP=S
    0    569<#622WH8Z1G&P(<4AC`Tf]@uSL=>SH;4=LM6n=NB6R<goubVVAcg?J(RLn=138AN
    0    700HPS=N]HWJGQ5]#b?fN^JqV7SKQ<FZdAEH_NM3Q<XU6QD;[VSP9K1N_RH[:5PP@`2
    0    779w[beTF/RL9hSZBfURf?m@DOB=H?`6WiEtAI]@=KI]AQ_MYI:;YCQHUS[P8Kg^UOe
    0    656<R9RQ6UfSMM[:LX1NMHIdP]<Kgu:_`lM[#LWPhhICe,R^@U72M[_0wE[HDbi;T\l
    0   1005QLTW[]NC`NUHHUL3c`7bKKK?L]KA;HUKGO\wNNb]BURKGUD5OPV^ICZQQYPeKU=I
    0    739R?9B>fSeiSMPKOC0HEGYdj>YdC[VPIcBHwTe@aqHT_6QBS@FYDN[KH@O@FhPIXJM
    0    609DBRHnMJU;J@V'FkrYc_)*_@];=YCUUdUpKGQYaE9I:6MdOw\H9.MQHKvCQ0[NMTO
    0    815bceXhV2eV7QNFGlYZW;seFVMNU:W+LJWWCQeJOHQES]e[T>6EMD87gfwYQSbZB]Y
    0    607XHWj?L,bC:LRETdV;maJ@<KlTTTUTK_FfX?fOBEK8P[J2cVKS`F3\>GYFDwWp^HT
    0    513mi/KEC.p??\WC?ZN`wdM7J9Oi+FAR6V]PL:VcL3dbTSP/bUP>M64^?U^Q>0?LJZ:
    0    565QAQ*K]P>CB`WMp5FSG@=OeZlK^LEV?dTg2T5IlVEO1I\uS>w4aEiVlCBMfi8F>aE
    0    773OMdtNEOpDEP?U8wdPR`66Jl`N:B[CCXIh9cGTHDhVJN_MOSIX\NEG=djVC9_IT?M
    0    713_J?TG2_@]NfH;IN=Qm4LA]Ow6UK=E7NJm85Wg@A]9MJm6gI[H[gZWCF;akRLQGKc
    0    825E@JQQ#m`JLaHNN@D9?A7MgZgKBC?VFFEB2;2WTMnCY9K=?>oHQH[IUE=ZNRC0L_H
    0    445U+_ghe=IL]G\DEg*B>@POLk0N\GL<mUP\_JDn`DY7[g9]l-VWCv;X\wt0lojKKN,
    0    608FBgYU_HIeSWCAVGGAakq\M7[o]bFXbXFSYAj;^?DIgE<8fZILLm,djOF#/V7N7]j
    0    569Q=[b=ZN?I:o8;[F2EcL[I`JaEOp<hE[GCUI?UQfPIZ-h]LCRDYhY=W(3JUl7#4`S
    0    741HCEAGMTXa;TFX]>O>>eQ^[LZL=;DdR[G8FJE]XW;bUFWX>U_RaL[DF;WIwQC9$@I
    0    732HUPM;KYKpQYVAbT978gfU_7O]QFD3qu5WO5^OPp2T_4UC;Q=V[QDPc7aPwh]I>Pl
    0    557nQ?JSB`T5@XCH_8tHZ]D6YRO+/uwZI?TBCcJR3AfD9LdT?X`MdDsDnJ[M_LWUQrU
    0    670j7^JAh?:YPMN;>=iLUCLQN#q\MLM=M/LK_b]JDV6?^L^FpNEAIq6hRQV<6`XILS<
    0    609<]@1EIGHX_HOSP&.7Nca\dQZ7[YI-IHI_@T^RewYd@ScXSL3a?=68D>MJjcEDH,V
    0    534AdAQg8mdBMDEEwX^^mX-=cKO(OPftI_aBCFbF[Jmd*gA54cK\<Z9gkj\mK^bPg;R
    0    784O>=VHYBHNEM?ITK4BMV:XUDS6[EJUUQ6D<BRAWJ>#cUFACOZU8V+YL?>=<7LECH:
    0    800Z<bN>6X<E,OBD?Y]^[TaJQOmEM8_S-/PWOTR:LBKN?FawtLq:OCWMYP[FGPRI^bD
    0    515X[`V4aH4a*wYPOM@2mUe_a,ZiSVVbQTFwjO[mSOC^lCjP[VAViU.@T]RMfH40kvH
    0    612?L?1L_w;baE:RJ(C=^hQlY+]Y<N=OOAH.w`KW_U6GkHBDf1cFERFsEC3@Fb5P7Q=
    0    846jaRG_VIQDYTEYFYk[T>JO@HMb=[WUQAw]_`RE_JHc/DFQTE]BDMCXAkTPDE_^Tb:
    0    486([CDYULkT&VmRmIL9,ZLY/Z2Afl@bKbBboK<5l\L>wNaO_;=<mFQL8O&L:^1MK8g
    0    580O]jMF6O0R^=I:JHRtIBcRaOWD(?JO16vC.-m;AX;lB`O^:OA27K-//EmMZfTL4#$
    0    684Za]HTWM6:]d:[FlW`7KwZ=>DBE6V.W]P@ZTYIDFZaLKZ4VRM?Y>,@2V[FGhLGFAM
    0    5669IHA<`WLTLFQRCFMM9TQecL9g<mWcq9U0NJKOHX6U:=;=#TYtJbKF=2IITEFIFGU
    0    601n0[^UGwe@YnhN:OdIXTC>AJNBIIB=@f0P:?SBGNM5WHOKh?CjHMP2J=_RN6ZOFM]
    0    805>IJNOVaION6eQNQNTRPGTF[`\Uw>euhTFTN<Gfe\NHA<KNCCFSiaeL^K7]Fmc``D
    0    799YEDWRRNYbPB`Id;3J8-CcNRFIi\?\V[Q6XK>WHiGFPJE8Ec:J?WYLwDBC9MX;=MK
    0    624]IXTYND]GZJVwmcE2Y4?BLK97L8M[LeHe]QXl[CLPQJQ:XJCMW5S8hOHMQMa>_R@
    0    615Z=Hc@rKAiBR]tAqSIK<wRE/O^QO[TcW\VJDD9h_@R`/dRcQLGPjg@C0G@Ro2YWIV
    0    732eKJVMwZO;2G9bUb^\BMLEPF__GTHbbEGUVH^]MQ<]ZFJ<mLMQJH2Fk[GXF>IVYCD
    0    807wH^WY\aKEIIc_SUWK[?E$OF]M@9I9?,gf=aNo?DJVLGIeUdZEC?\YNeFP9GRYHQ>
    0    516MXdE^Z43S,<O#>GIei(>PNGK?GTG:CEkN4E`NqQ]T8@GFrX]WVV3ITZ=TYDS45>X
    0    791GfQCMBJU]uJTg\_LQS^LWUSO>IvTk)GwaKJRcRMUQWM2MUNINVR7SfSL`RQRlSNN
    0    716jF\T<;Z@[QNPVH9MRB#8QJXD8>9:ZA4ifAMYDEc=.U\JdY[K]HTMFA[HMV=eZcK?
    0    888KO_M[[DKBdOXKROlWYFwb:IKSGCM@MK]STT[KUFLZHK^bgIR:RML[LElXPU_TH`H
    0    488NObU[UWI(]_-jAmoHU=RB$PeA>P]\&4`]a8PSN3TjWiNTKSRNW[njDacT#@oWe9@
    0    507MS->CWYKhdT]^O6GJGPdde`SKTU`HiO)P5QcPSDZ+hIHfXPM`P_#SdCC@wS<(ccv
    0    516VDdA*rQST_R'MJFMVO\WQ]0rnBLPBk>hbMh3Y^DV<AeT<9dKw==<]@KAUnj7KECS
    0    505Y\ae@4^ME`\CQDp^i`,JP]]T=,R>7BjZ[7mNk]QUC#Eg(j[)HZHk?W]S_?UMORY.
    0    637O<C5SFWZn^OfArCKFaRCAO>GMObnhUX^/dRK9WPOSIHIIL7]#YwDElg;*/FUP[CU
    0    683THRDqKSG4J%Te_qMrLDDJ@FAM8h7dJNl=I]wCX\TKUK.MGu(M3WcQA^PI7SXlQ[B
    0    965OlbflNITC5^RWPaQMURO?KRgXS3RE7[eNMU[V;L^VE>wKZ^7AePQ7QoHu<MV\k4I
    0    810c?qfDh<GEKZS'jhICd*hG1c4Mme\;`f#Ks1f3M@DBf>e8q;I3\cLTf?c8&ACG\3T
    0    803Q=BHH<QX`L[EeF`L2NALKJA\R3)THU-:1?dAW@JECQF=I;gawQN;HMLQNRY/FA+K
    0    660bIJn[:SZAXe7F7TG;V[S;FSY`3fJJE?7?EwGRN@kRUIg8AZa@dK\NDN_Q_WXD9_3
    0    748DP[=UBAFKOIJ;WC]CL`twQGCP5A_A`@NF?<JJQCG85YPHBFTG_D9LEDhS`\TP4AA
    0    680RE;j;NH>@[m<$=U2IEIlkaVYOEfc,W_@?L?B]\WWRJYwDW>NHd@IMR1lXXFOB34]
    0    500598DN=BUF?=^HCG9(=Oh3RN;\KXHRWSYN#FJHI_994jYM;19LU9I?S$PIZhM>=9X
    0    574OJHW],K;QPCLSTSUOH#?WQcRV9IGWOGG'&oOPJLW5eHQYMP5XCJJ@<B5B_OjP3MS
    0    906h;_WIZXLJc4CSOd7VM?DJ<OG#ZfY\S2PmSTdE^VMYSKUJVIMB@=YmcbhB8;[SUZ>
    0    776RWSN?FUIPFOSjcJSLN[WL7EaVATq#QO9IE:1`0SXN5@RJHOcXgDXPh:kYWhKR@YR
    0    747;hK@P;UbaLXAc1DFA7gqbp@cgOFI1g_39GDHt/Tfr?KSR>`FRZG@D>E[w_Z?K;Aq
    0    717@UAIAw6>+9I1UPPOSc<NJ8SfHXV]A`G[[PpWGN-aI=]\<k]MAW`RiBORA74LOXsB
    0    551aa:N;AQ[GPT1P68HZC75^]SBbGNn]lY=1G&ACPO<K40Eo[bw@h@]@*AMfRW_@M^A
    0    954LIXRfQMO=*_R[<_^I[4@GM?U:IDV=-<DGWC@wFQ8]Q>eTf[HLkEU9DOH_>;<R]OI
    0    792YPI^LNUC<[JhNJHDFM9V<VZ7<PHUF/_Z[CDRJ45M`b^RfOCIhJY_FZw:U<W`KcZK
    0    793M@TEIRWNUWQZ>Kh]@sYRM:8ERwRSXI_:POFMDcS?GNIQ7XPl:[HQaZDXC1Q@IT:P
    0    765V:HbF1Wo@[Q;A=fYAAKF46r;eUF)@6S;35i1<INfDDw=1KQQ]C@FmTIMLXBe`1D9
    0    606S>aVPR48O``FZWKa9e^\K*5?_;?qaOJmZ[:r1uYHGhIO4S=IE]1?NSEwKC`R?Cq2
    0    685OOjuPR0RCOVFSmH>dXTc_X^HPH0f>oHYKMNkWROQHBVQbsDP<_S%]FHw?hb9<DUS
    0    729XIwbgW:b:OOC:8gYlO0VB6mK0KNQB.?HhUg[RADZ3BtY=b_M1FPK?0\_e<7YZ]Q@
    0    912]VfwTlFV,EYG[?Pd^f<U@CLOK:JiEI%fWG_UYF9dn5LOTdeI9OO*8MJbX@3XoWJ?
    0   1068DFDXORGM^YGYCUCGAOFVYOZEIISOZ_wGZLWOLT_@I`EXYJ>C^XdNTdDIMGDOBG[]
    0    817N:QYL[J6Pg@>?Y<][E@LfGKHHS\\/^KnIS>[9YWHQ>cPf?>n?T_@wU&j5dm`7BO>
    0    919YLeN`GJfHTITw:QWY\DRVIMNH\<SKC?iL0oii2BEPJP[<`d;TA>4:4ZIPJ>I\_BS
    0    571i=SL\QZH0gODK:TWBLCGTuUe]#@7ZI):Z<PZcMiEPNdCLq?X<8PNg_P2=DHT@\BR
    0    862Ycoh`L:XA:RF]4`j_bIn07igU39l88:rRP][qECfr,J\:ZpQ&g3MO:bwg60_uwjO
    0    680cHhi6m6LW&XI;SRU3Z8EIHAXGG1=:jFL=EEQN7=XSH=ROHT#NQZkHBEZTQ<SQH'D
    0    787\6?wDmJUN5Nf?HMXPQIWASR[BHBKI]XB^C>PG<LT?cLiSXG>IWPO1KG46HiJ[4HJ
    0    735CcJF^GaXHlR@>A<ST?:=0b]F<;>T@`wO^1lICQaVGTNXXOHMLS'1UAMRAjZNM7H\
    0    594kMwWON5I8pg?efQneIAL5GT>8KFD[U8g_Ml<SF@hdOqF\TeLfQ7MDG[^T4-XtF=-
    0    755MU:;3;L:O`[Y4^3;P>>JZN=6_Y^KDY[O7N#K=FR@5LTOMQ?EVhTL^K-XA@`N@<CX
    0    598PM^RK9ec2UJ)3FVdYm6E=3YkB\/CA6OYR:SKH:UXF]?L?1_XAC5KF#XaV/4WF8A9
    0    686j_]XwN@]DR^O\AVLNWN^MRTa3V/LGLQOQ`fJhRJX[PRcHdcEP_ZADIsPWT7gctcV
    0    772>?BC?E]MTUCY[SL*B6cb\c<IUViLYfWH;RQaVdeJOZR?LIYobA/?U7PTVl__#HST
    0    914Ta\VTWVJ;MGDVN\VfWTOG8dw=KH\E4>LVAP\]2/\ONQH\Z`S6RBJPNU[oE6YSUJC
    0   1084MOIE]D[BBXNkX9EaMR6FEWUFICTJWDLZgAYwL=ODGYeKZTL<RBESM;Y@HGFRITHF
    0   1045RWWQjX9UB=b>g@^hkW[oc2=JW7<\EQ3PMFwB[B;Vo.#i@Wo8;Y=6<>YRV4;Pa\T=
    0    812[]9TLYSCLD[AOUS[OK_RMFAL<5W;QUSPNORGMQB@SNOL=:JB=wSIN:?_[kuL5FUi
    0    685I<L8ZX?NTPO\AcWMEa_VHh@OO=WBUdBF`RWK?`J98PL[dfE8TCoDLwUCJ`SDWAZf
    0    743BQYNB#8DGICVNRQJXOD5G8JIIHEMKQG.DISJX8QRJB89)EXi=IMZ@]GTGKQMU96[
    0    583C7mS8>Q)JJSVSV@OS2_CQBFQ_K#UCbSnK@)[\WD[6TUAS:@B,CDUVc?_QH\XGJ-,
    0    7903@8C8]RR`d;cO[>IDR@F^;P:M_w@pXUIZQ9rWUSFFVRWEGMK@]nCaaJEFDAT=XVZ
    0    688LPM?TZ,:a<O:MCNNT4LRgBBPYZF\[b9q1aYIW:S`MSFPMwo$V@bTIF6LJUGKUk:H
    0    778KbHNSTAOUUFZML^TI\9a;M/ESJ[JMRMM`W@ZbCFOXDK\0^B85w@cNBF?HJXJiLHW
    0    769KN[TCDNwVTg\EPbLUP6HQ;Y<J;FGIf[4OO?F<XYE,H<IR:IlIX:WEP7fDd]G,Q\S
    0    689V@UF,^WBnM\hULA9GUawsQIQAK5L_\UEUBSa?T`0CbDS9nHDGBn;TUBK3]Y;K;AK
    0    540N6CV?7^R\bUd1U1K38ORgIPXY9\_AkHDIJ2OMUR<LS\U:;#RNU3C_TYH>eI7OT3\
    0    788EZW5HTJD]VOUMDQJJJFXFKZ<BYO@_`LgPL[Y\VM^[V^DUOH@iPUWO#f<LWQQ\JPZ
    0    747\P_eTnFN0EH=o/IfIRFdP@HSQ>RsMD<kAZwGYUUQeDP-WRSbO=iIZ7LO[=/X`\9L
    0    812G^_RdVP8DPRBA>GURJ06eQ[38K-I<0DPO5WZV#?U>UYG;[MSS3UET@BRCII]N?:B
    0    770DY<FV^NDKN1JWBGHW\P.<MYQNQCLR[OMALRMDa[7]TYcFMRIUYM#:bJOmO@D>JFB
    0    588N<\GE?BF>k@E(=ELa4mXe;Y;L[D?VUXb>GMU2W\)Hg_DZGUsM5$0nQ#lNLQW32e9
    0    5694`MUlYNFL=DvR;EQPH0?#?j>:l,HQM_`h:EkT.^MX>]kOVQ2H0;C=ffN=WM^Dl;e
    0    596C^8RH^CWZ5`pcIGRKw;]W?Ka_RX1B[[=-ZIHQS?MAHKbBbWBD^_V=U=aQ0LE[N,f
    0    609THF1LS]D\NDF2WLKT?IQPMwNSgUDhF:77UMiaK?Q<\Egj7[VT[bCFP6GOwnb>PQT
    0    7430I4@]>a[[OUhR;@P4?HPGbWOQ4WZ\BfQ<;6GS@fDPFTOO#JBmTI[CkNFHtf@2[Tf
    0    583>c2-XR?d_FfAN+O5R>rms]MiZGBS6`=wDPK;iGciv?It/<V9IkC?9<EW\LZ6CNG]
    0    5954WJ<UQahV\TSRCVT<MfKVc`IV]9OT@cMp\?[R?Ue^iE:F;YOY4PV=WMM_qwkA]Wt
    0    733<SH[ALAPNTYWEIK?<>[DfW?UmwRFcQd3JOHObEXA,TAVQJkM_X=5NA?XSKN;?N6j
    0    597O]JFHOX`IRMLTKPiQ;?56cwT4<NDVHHa]DXEHJcVODUPga8dJS?]Um;FJ_KqAasM
    0    728DO=W91EoKGjAH;MACHPvTXInPBLM?[\AG:D;lAV^wJ91?9PFHl=GQ6ZW_E[>LFF\
    0    542LG6JX:cQf\I^8^'79JfNbOK@SjqF_aoC_HK<OIdI7H]*P22XU;kQTwC4AQY]33ph
    0    774O[`]W?X\NW]U;Xf`JXCG0Pa==FLb?>=MWJ?YMBSIbRJ_Y9cAEdG@8#ZS\DEhn]8W
    0    571f/gZSNI[6C@5J,SHZ9#X0I[^6EF8HUA+^3M:bL6SZ;UTEEg9.t*@3Bbbc)DeKV7Z
    0    579@fXBfR6\HM^CbO7R^T`e8?H^<GPSLEZX8AU]F<HWwU`[^aM.ZRS9DEVGcIHF;JRY
    0    557oOi=wi,RVGJHQBKKQ`UFUO:bNfBlAK<OaNJLs5'JJ?DYXNQU>9=[[Ibbe2%FRg9[
    0    583X_wDX'Zk?IUBc<ZtAcPCI9jpeZ<@Q5BKJ?h4[CGN`?\Hfuj=D9.FQAhkUF?OV[4N
    0    572l[NY`=lQJ@_KU=SJZg<RDUCJGB/LlJPNj8C]wD4KS_Zci`aNBQN95CW_^PDURLM]
    0    450vZaZCKKZo^;6`Q[`RnRQ4FJEZGi[`K@dLNZ\7Al5fB]I7;mDTRX.A#gnMCVMcpfC
    0    561V5fCCR?M7CBN:HHP\:S\lJN&rhT7wcSF@ZeMT;BRIgVFnQ[E7.FFL]@IDU=W?NH3
    0    564CHNnFH\l`Pc@D>kXPg7;LbUn?PD2O:J8hKPZJ5wREWMq?VWga@?c/6eUX_[Xc5Mo
    0    627[<NIiI>MIWZ\<J8I?@a[@eEYDB-C?RX\<FT3BL]FNX#KlYRT^KRKAB7CUVL)O>*E
    0    703VLaWQGBwSY`I/?\R/HYMZQXDcp;>`:w@?=TH-ZOG8QI?fljfAQ1N`KGN<@B@UEA7
    0    568E68D9@CwAAA@=O<T56lAqLKGVnPIq_l&A=*74=cSMBCIvCO\REZ;>c;F*8EZQ-u>
    0    835clQLc?RGR7YCUHTDYMYW#EEXJFPGCRWGRGWiZLRHY3OPeP_ALY@?F_ZaNhMB]i:A
    0    539B5QA-PBNRIGc:^PQ=>]V1eHAR_QUVoPFcwNIBI0;\Z7/>TWv:Wn?jAMRB;XC[F^;
    0    4821aURN]/WO<o9C1oMJZsMWf;mbE%J2w]BEPGNNXG`XP.`jWfQXR_GUPO]cicUDQFa
    0    802MEYkD9JwXZRHQM\TKQ=NMYUGZk=;CGaZI<SFV[PJPW]JJ=ZnaTDW_:ENWSZFINNE
    0    5383;EHE<[UGm>cJK35F6N36BlM;R,$6Gf5w&;0Moj:+TH8k6Q@=8QOUSU?55NL=?Nc
    0    589R?`OBEV^=Fn>TcT>KQDJ;Uw;11R\?4dLb5BkcHY5KVEQ\VEB?m;iR\:[TSfFB8ht
    0    510vGEkZBhMS=lUIokMfl?ZLlTXK<W?HL#2XWb[WCT_a[<[B[0nC]MUJ[7[\D]A`?MN
    0    601@WLB:QOPMijJT_<BLBc[XTYN_OMANWfEH\EMZwV/j\3ME?YpHkfSWZ?=KhY6J5Cq
    0    598w\qcgE0K,T9IgHoph]2.1Kmc0GNiEL/VdSa_??8cfSGMVNl/34=UK<[_c6;Od[H:
    0    650L^baVOKBSVMQqGmhfv>^4C@/b<npZJK_NQiYTVDNwCL<EFlV>@DRIHeSH8I^shD9
    0    673LYOJM8SIwVHGEDXJY;JFPU;]qHC@IOLXKIIP\M:HQ[W>W4M6mMocZQMcVdUMHHQC
    0    460G>?KGpM_HEIWDX]7/NBWC$'5eYZMEnn2YIAHK]EOP0YHOiR#C];GPj:FLAbGEFiB
    0    818TPHTKKPKNa2TTw;h3[ZDOT=QBHTJTGRREMP[NI];UGP?V3@A`QW];Z`XTB?LYVR`
    0    742U<@BUw[AS=Bd\Z<MATX7\YNG]IFB_]UbM`gN_CX:MeOFDMBab?aakMQ=DL<JB=FM
    0    807A;4?HVmPe\VaXVGKM^L=:KTL`Y]MSHMY>TaWLGTA<Nd2nKJUZDU^RW]R[XweJU4F
    0    608JU@bfYTQiIYPWS1@@:HbwPTTSX[T[D81k\@\fCjcfERZP]N:KeEBMBOTqtTTAX9\
    0    725IMCQNEWL]QBKSML=ON@JTPLYZ@;Q`VZFIPMWNKbWhHPdAJW:]ODGO@PPShwUBVMX
    0    8196NKQ`*GuAFI_5QL6CKjM^NDBZQO;a_b@HD=DEw\B?1D8g:icP53EFVEGORV>E8]J
    0    780SOmR6@>k-U;5HGRZCBTPS?LJJV<2NSNBFXU?aQ?WIeDG`awSG59HUFR=R<:ORHRA
    0    787>FJFJFPWCCQ<OHLM?=RLSYVd]TH>aR?4K>G=HR>CA@6IbwfX;L@LEYGNj@C-S3_F
    0    507?FRXDHaWaWQ^RU<Y=Lv\LF=d<KPV=_uLV8EJHXJAc8YPH\UwI\L>\a`Y2]O@JDiD
    0    6934BjnUFhYBh`L5?YAhJBS<Hm>VvP<K4a(_A\/QJfO'vdP_7cRw>KYGTCReOCEDCG?
    0    552V#F_CEqO`YW?H[dS]\>4K3CK`D]dCaDLOsLNE[JR[K9X#B)gGYZENL9FV8WaEro:
    0    386fBcY=HtvBTp^U\SYSRfn4J>al*LAM:gHTH,WS<eXdH?S[#PHcH&Hdi^UXbGNkXQ*
    0    524bNnwNKEYnhRPHXESH<:[<gTcidBG<SCRUQf<V:TQZRREOd0ML[gnaN8`QbjX0LJX
    0    623FZH9?,Y4:_IKdcEqHC@8+&QMU%wk[32XZ<Qw<UV?]6:QL-7qEBSMR>OMRGE?NXVU
    0    810CI_YJE\O7NEmOd`B6>i:V7COMYJSbZQPINMBV\>?HRO:wV]sEG3PGRUCHA5HcVQ:
    0    519bPL^dIDYWM6TA`f<ke:J\HAMV<adcc[GbNIQH<ZS99MwTNKTGgHVraUN@LXCDZUL
    0    848WHSQOD>n-RB[0I7S>O]9W;P9\n1AwXcDAEDC=DFLDMFHeVdg050Q;TF8A9?:LC:%
    0    847OBZ>VJD[VS@KVNJJ;AYZXM:nHcIMZGXIIpLQ>7CCWG:F9wfDSF:=U9FRJSC5NMCQ
    0    696#A365=R6UN6ER90495b:eC=FYi55KY]O<KF5YEUeLWL7MEskZCCO@bH:TFV?=F;H
    0    787=eZRG<@`R@Vg;WK:WA3[H]dG8bRXc1TSr=<ldDaQ=@\wZbSJHhF<8OgQgTQJYb^d
    0    9429hP5BF?F@OJ77NQf]5LwNFXKN><fL8;p<H0iLN:8O7W>_K5f=M:?\5>^JVVXO:<K
    0    877S6gIFcF=KBITKSHPHBF^wP[N\[ZORfCFcqFmHmTN?PFQKh<E9Of-`>RVI>GN8JaR
    0    869NETIS`7P^=]]GZQJP@H`.Da:Rwe=OcYVZZQ[AW>K<QYPKUAd:QVW]eYP;IeCN>G[
    0    661uP]aPfNI5TX;7[]_QW?OF#BZ(L`CUF>Qpo:T4gV<?8T[Zf2EA`^Ln^Pg0M>WQFZE
    0    784m[dV__/W>RN;^<jFw\Z[_NJjdPO\MUROVLhiRQ;Je^NYZU]IV]N0MKcTo=6[\fDP
    0    878\LU;AGa?;JABKSTRJNAK1T\E;IOCN>8NONFU^7ELAT[FN`RaIB@fTLS5NLDWwWV;
    0    617T^7-u[4YUMCVgPT<PJ\*7Fw/Ych(OVE_Y.ADaH]II\`6_=;&iKC-$5Y-bKAT+JEG
    0    579VQR[=lJqF5n89FSnGOPYUWTTi\OaUK?MNh6cE_Oh9[.M_Yw40a]7H?Y^V=BBQQX_
    0    804^BX[>wDRKPbQ;X7H=sW>j:0Q\_eF_cJUaoG?CeNGOW.dBqGHG[BQjYDSB0FRJATU
    0    694F]YQWS_^iZWpAgLPLZDTIV5S_@uX\KV=XUZVDKZAI:JC0\2GOUG9Nw`QHYgHKIMc
    0    697VYWuUmA:]ZsNZL]sC]?WE14dU>AV3aOZ4klgPI^`f7CWFqaH52SXFKw^PCSG_`%[
    0    597CjI<YJ]R\eJ]utMFR1daM[sQU>Z8>`FFWVW=pFPWg_SH^iS.T6ig7WN8ujwkCJDH
    0    6853ES1PXf^Xs-Yd]'eT?.G\OC1'4QPj^<wEI^<N2<AeXhDg=O]UFYYJZT7PefVO_9M
    0    806EKwFA\M7K1SMJEfV\h\XCPMlEP9bBGBegRdYN>8MfFAkUi\_DCj5pAIZR*H[tD<5
    0    613U?C?NwHfT`][NjN*O^gca<9\M[]p;hRU\_RS4c\IaZDR;^;/(TgQfj<O)LJLODZF
    0    621B=T/R'=NJj,UWwK9P=[SG`W>UdTZbZJ`OJZ\YGJV]_k8`DSJc6^`kg[(4jVKI-OV
    0    511VeIQwd?M&89MaHXZIK1PYT`A5\RhgVEoGJYhmJJ]U%ZjF_k<0+MQGG^YdL.U\Z3N
    0    595IPSUPP?jRDnY4XWEPT%7VH;7SMZ&MUkDg_>KAc_%.bfi:hON7wgOM@2GZLXQHMWR
    0    688PGPJc[_3ZiWOXjc;MwGdWEF*PeNUTI]V`FQV<??MQWaATi4F3SIMDla>PD_kmNgJ
    0    718@F]R_1sr9\Q.nK[FKOAW4^oOFSCRM#LKEgT]cH+?KL^QZMaKVLCiKQnTPT+GRuEG
    0    614L?m[Le>lX>XXIPjE:ML\_7G6RSZY2WoEkk.e1Q[J3_Nk;V?@D\q#Z\@k0)YcFVP_
    0    727\Ynnm^NRL8?An<_rjV5P>=g\@QD[;KTTofprYI9SZ;DQYqd1,WSLQNeTU6@mfwXW
    0    678E*SDCAAeSAeFATWTCLe6\BB[NMT9GYk?GUeLM\ZCZNXC%Gea#VMa[HTU>OMEFfB:
    0    781[Q^HMHZbNLkIM7]OhU#bOAaJQJ=<<@CfbbXWRJJaEUSOZOGLX]AOG=<eVYIuPKW@
    0    843Ya^\OTL=T4wRiXaG[nXmZB8TK-I`CQHF<Z<RAQLSc9FP/DOHCTWIM;WaQOEHVL=D
    0    833/_J.UHP@JQIUhE;EQN:JYPZJ>STYSK=K77SJ^QRJgEOQa?XOXXC?K;SQIZF3#W.L
    0    797RjEH`G^_[aQwE@6HT4DJ0eLSDS:;^YX?5JP\RPVUbC^Il>oM\BXMAF;DEwWIXIBX
    0    535hFOB:ZK*PQiJSYMWBjBj:H8MXDS'cXHYY[sbFJ@XBIc1DwUM>KJYVQSI6.DIS`hj
    0    608;gD1N8KNYBBOACO/_JjM`ObY]+->>YtL<JB2f<[lC+DMbD\KX[Ln9DB1wW`TML2i
    0    674POAX^M=wFBV3`]RV/`R6GHQUPQFQDYLK;WbDJJN:QZ;UJQh+ReD,:=fTrJZLphZH
    0    625VMEOXTNig[ME[U=TTTUNP\SIe_EZ?9YLHNKc]L`ImLQo[MV%XBXEEDQPtlw\=L6q
    0    697\a4UmOm^GHWX^^?IlH48IjoFDU_G]Sw:dXBW[FR?8YNXQd[K[UORNTUT]gFV2ZPY
    0    810PoOwhA;OE4[,KGp[Oe7a0HsN<CXR5H;is7^]aK/eS<?WB@]<4h0HW-m_R;=W?rJ_
    0    703]5HjB<3JKBJFUU`?CA<S?TOMX`LIMWBG,TY@#JHK^uY2amP9HMjCMWQC?OAJM5@S
    0    805\]Y8EQGY0MV@SJSw]QPJR:KoUAE^@ND[UWS\PS_Yt1?Y7]TX<eJVCBSI`-G^boZL
    0    607q^whdEN[8UW4M5XAV^WC$5Xg@T5=3?YeHKr'U2bmNdwbCNuWWY2H@B[X^DN>w`SZ
    0    754B9<[@GFdGc\D;f9JVJUK]IRZwSB?PsNB,`T@DIYS:iT@BVEIf>X@NFK[PRIB?MHk
    0    6628J6%JdN8_PWd5R:]H^IwLN\?bG_cEa0PmYU<LFCQMUFaXcU;/Z>oWCN\?=>,MWnX
    0    596YPBaiTLgsM@2ZQMW_]`/D5I6BLG#KUa`fK`EY3[[-i9VO/ZSR5,J2M]E_JA]9_Ra
    0    769\G`VS8O^:HCCNEZ]aBF>15nX<CWVRDHK6HR<LGW^[B:DE-VRTQ1wb:JdTOPWC<OH
    0    624]<DFMrPLGWRCK]IQ5^d;pC[wc[PO`ZJ_AVV7MZfDE9/=CHU]`OGYg8dFT4Z=P`ME
    0    723SHiwUGOc1SV=0DlK\5-U=Ff(EB@K4SgULfJA3:JVCiNBMK^AsDXPf?>ZGDRMOLqH
    0    7458WOMEBBQS8];_CDJNLafb_ANLDCHMZOAS;IMdKZ\w5GR5PaF[FTCSI?ZMO^<JARY
    0    872AiWA_BSb7QWBXGWVNLQTLPWLHBA]BUWVMIWan<8^NLUUK7w?PTZADKOWc\<eJ_=S
    0    588E7MERZANWGVeHkEIP?>h6BRFX=>HL@OLwImlPGL[[OYO]FY,FPVK3MUVHVZYP`U4
    0    841>IYFMRCQK:JFjXC;OCSOS[E@@aK;[ZISOQXYS_XaE?]Y^VH#I[]Y9I`-S[T=<N:V
    0    813PlLwaHEY:<VL\8MeVI?@F4fXCIVL4=Ign>Sbl>9W]FaS_GY[SMPZWJQZ\MHr>QR\
    0    545=ZnC*X^=V?wImNF<4Uo^SF\RkE9*/wDD7`VKYMk_Ys913<SKwEC^JS1\XtXFZI2k
    0    624dpL_@N4`?%^U]>WihpDSURUr;=CH4S<INGSJm;9mr<JW58iJEwA7=$Owj;P;\QQ=
    0    690KKEA3XSduG@m@l=8,CQJXJTOUrY,RZwE@UIkGYb50_]jHF7O[SmDCM2T?4iiE>E\
    0    706D4AQ@NJ4ROe^DYIZMeC^FU@A4W9EB>OAdDA^QD>KEM:TNXBE7wJTISTQ>@_XI@]R
    0    924?UAAQ2LQDEGP]R=JOHQwA_MNVOU`iHFSGdB4XFCGPHa^_>X@V>N8KEQRMBRGQI?M
    0    5635k/@[@MOwa)jZk,*AFB(_H8G>M\<Qpj:5UJBILY1YRC=5*ON_HJmTLE/M]MG,]hG
    0   1025YuGHiFPwIN@Wd9FZaOG<=E?L@M7_98RSV8_RR-<ZAGXRk2YGVJ:C41WCdV9ZF]JZ
    0    788U_T^hQ8wW6CbUcPVdVFWp9S3NQ_R_OJKWEQN>S]@DKZZ5AT=Y[cfNP]LRCfj>m=N
    0   1355XNQFHY9OL@SA]@NUWc`TPT]abAMKMQBTBXSH^]IXw8ET=_^RT]PQMGQ[SICDQXOM
    0    703`MTXaRB\O:gHe,ePf9WPAlYFIY===`Y9FY\C[9JkSU@W*GnX^:Xf.MZAOORCwBHs
    0    827k>U[QVAY8FTNWJTX_R>CJDP\8<=D?TBMiHKP[R@hGJ>RMwUBNUECX<ZQdP4E\N7>
    0    530TGGEV&CgNK<FM)PHM2eOKMLSJ;-f+F[PU&F8X=JYKY_d49HNM@4YQ7KNTa]CAa9w
    0    523OjeC99O`D^gT=TRi_#PAP3=FD5T`IGQK<@C?5KRObOX>jd?d_L-3VPDQN_0KNJAE
    0    7867Q,MNWBoXRMhdf=LEQVND[UGZaKIamU?FDJMw_ae_X6^U0U@[IJUL`ZHNVYDE>Nn
    0    701e[awSV4FJLCD\XQFlhUZ=?MOW=JGJ?Jg[eX`ESCW\>HQ:mPRAQ?NX?fPV:MOkZd<
    0    828OSpfNFNSP?SOIFZUe>JcDAZRHTAWFFMBDVTasH>iMOELJle=PJe>CJCw[EES^TIM
    0    659?;#0?BYOkNX>HVC3EQRaoOHgkUHF\O_5OKOCY6OLaM@SJ>@PGS_nO=?:_hZG8]aM
    0    636F]\:HkDfONLPf;RkVA[cPRdP_^A]#1Hgkftv\HH_f?:@CIn8G^X:UPdQYJBZboSN
    0    602HGASBKVB@Lh`6tL4>4=HZ3s[bFS@VHnGFOG:4XwEDFePMO4[KYJ]_SKBUSXQ=?\P
    0    7075S^=YFXBgRG?S7HM8<QLp_SY>nH>HQHKFcTPU(hTEhM9GT?ZC4\Ww>CSKa_C@8-d
    0    677MJD4MhMSea9`Wn?IJ_XBV^YSk_8SY`XWO_ewEfFL/_cf0[(_B@mSo]@8<GQbVTZC
    0    620OdMJjVDYY\AWOc^7;T3[TON9G[XB?*N>Y<9k@IP?AX^Q`FVGLRBLWUJ_NOVb'\Uw
    0    546bj8MgH`ScgRMZj0?BV@>AHq6)]i2DTLe7A`TKORK6MXYh#T/c:><RXdXKJ^\K]FT
    0    830W=@-2GIg5IPQFGPA@H[>YGR[WtBJWed?B:N<@_4@8VIHaK`S#GVZUQBJQ;HG;,B7
    0    638]:6=Q6_XZZRb[w3VW[:=OLAaRORU[CId<%^HN4@KXUiHVQGHHV;S@@bQI@U_,Q9e
    0    775QJNF@A8_CJeI#\`;XV/E[9QQDSCSN?b6W2FLHOIR=J;V=M]9Q]b@OF=B=<VVJKI]
    0    804D:VS(UT<w=Lq=^4-?6JEY[DPUX;4\Zh<NUDOC7JD(\8h@G9GOE^O`bB^E[nTA>C`
    0    763#P:1VAnTfmBWHfAAA#W<)^Q9N[V8qRQNOMNIUO_ILTUMZPJPKANVTW;?So[=4RY]
    0    800_\ilJMUUQ?ZDTE]PiYGG9[^N<AeNQD9TP<O?]N>NV+NDDa\68R@>#Kc,KD3Mc\bY
    0   1020Jg\RH:J>JVCLDO;moFJbWTCEBCAY=B6bA.>^N]4PS2SEc?GP:C<:_9@eDwMZDJO=
    0    739lNawa`Y;2OX,NNi]aaR::DWTM/?Z;<>FIbE9L?bKHLKA4\j4HKAH/MWcHG<SWOKC
    0    646X7cGGTq>VVbE<YCUAKGgw?c<HW)Z:SS[O?4oPHOPH]PMDUHZo;TQfI2aJ`X@K26T
    0    620]`wY0YLH*[`L7cDiM?5qgBSGE4?V+W<SVC%w1c?POKkLMFTYBa:/k6Ll:gYbFM^B
    0    695HTCE>TwM:v7U\I?iQ`P;L>Y\A7EYE^@gQESU?]Z>YQS@`?NnDD>A_8PFL\KKDXa:
    0    810AHRNLGCMDN88IEW`X<N`gYD:??2d99A`E?HVUB4IDF\HwXPOMEL4N*9dAPhH??(P
    0    619eS`]rWGmY>f@cAp`^h\=GZwiDEEGWBUQcRe<_6DOcQAHGnu8UO^[:>NI]C(TMWSB
    0    615XMQ^\KIfBChH9Rb]E^WMYZSIJLd]@?KJUwV\F9=Sbd/w<`HNO?.BEBJA\L5XGtUe
    0    884Y\Y`Y?KNEKAICKQw\CCVOVJEN.Tg6,<^WT,i:;6Ck0`7V@Ob:>R9ED@g9Y4eTUQ1
    0    469AhU>DKQ:LRWO9lM_nI\mn<YCGD[wAO7tB*Em>NR3ZJa6hA5]JO_5dBLhNiek9-AP
    0    546aBjsCCcQRWwHKNr]GHQWQbhA8[>nX(XB*P;OW9IV`[TGMp^ldNAEH4JU8Q`pND;:
    0    620XThYF>,<I@=@@98]b@=k\Y\2Y:5e%63f=,5dIp>C<3T9=I]^#+P2e5*cX\Zm<-7>
    0    588EkUPUt4QQQ[WXw]K\0HOIUNJQC]oi]7XI>IU^.NB*6QMfXN9?XOOXS:WB\L\I9_9
    0    5890IvdO-_InKZLgN\D57Y7Ada>NwK6aPlLQ9Z@X1fq2kZ<*4tqZEj1\<CV7LEYgFIM
    0    743_UQCYPKKSNNSg_KZqKHAKf7XXJ;SO15lLJ@mF>TUa1a]pcT=<WW,:YCFTwY]U]R`
    0    861^tTg?JGH:INHHS<mhXEa<JT]G6<bJ9:WC4;YLH3U[@@PfUZ4QDM7HHMw9OCdcK>;
    0    732CZhZD?MHKG:V1XC[vU>IDMVJH0AZ0DGZY;8Z2:<N@,LUh^IGO9517?HMLwWBWMHa
    0    7379WtN<@_QD\U#PK[KL:OVH;h;L?7K;<XH3>Z\@acWJ[a0:USZTGAMl=?wKk]rKKR6
    0    5976Ed*0Es-)I-[4Z>]l,8mO\_07(%g-M&a/FQu#LH(7;nBSJUmF4GbjJ7w'fUsH13,
    0    697IbJVEJ<Z_DwEIlCGKMgoSc:I`BOLSgPmlDQAj]dXg[EV7hXJScZ9UE=THZ^JM>WO
    0   1172ANgDC4V:3QB6=M@id85d\6J;3D;a#9?_07.eA<?CJ:a6WG<XH3:9_<8w7TfnFFA&
    0    6352Fi;2CpKP`=85M9WV2@cp:YfT]>eHPE_;ICm;[PHAW^Nj@TwMUF+m?:g?oLsNBC;
    0    547?GeLAG^:NKUO*r8\>>?jqB<<M\^Z>n\UILFwNMHH@c^LYhYt7N\AbYDGEjcuTBgE
    0    509]t&H\^ecm[JNpG=,pJ\OaVIj[MM?<)ZHa=RipfQmH#3Moa`'=g]Y7AM-qcMUEC7[
    0    714NWTdgXRL<9kRIT[X[_O#,eeq@I./XFbKF^W=OIPcG?FB=RuGcM6WEJcCb@FKi\eG
    0    825GUkeJR<=YRJPIZCYZA<wsI[7Q?F^;I0_R<I]F_8YRV7Gd2RIJ<TLX?CZPJgbWG>=
    0    558kiAfPlUPC<bMjV1H_b>IJIJW?bI%LQC5wdPLUY4@8T+c?r;FfUH6YOFPB<X%OLjN
    0    882GJ?2RYO6c_5IZK+C<HTSQYOFR\XU[SOwQ^8_[iHMLSWhQTAHAUQ:QD[*VNYcQPFT
    0    808B_\NH:AC@A.KACGfUEBVURR;TEOe4[@iEE*W3PHGw2\+ZIH`E@Y5NL<H?^ZXRKFE
    0    532XAFBEY7QAfKB<\IgDB>ZO)K>]KYa(cIa?H,^F\d@_IwHDXLTJ[?#]^Ac35SH,9<:
    0   1008C^X@<SGG=B@JKL8aXLGwIT=>NGHWBFGYI?DjGPEJEHEAWUMKC@KMI>HY9QL_8H;H
    0    827R_PGVAF2POLF@CKpeKDo@KW:R@GpN['lX3Aw?M*ia1^VeMWO=/,*C>[^JZVbGBQ8
    0    709W=wlTBEHJEc\R<E`OYD\Q:4_EI9MLhETYE\]QAJPPKWXHD;>9U1HQ?NXH;5TWHSL
    0    830EYkPF<LE7S@EQD6keD6wkSW8>C>f4W;[O=8qD>?RY@`GDQTJ7YX8aKI\FaXK7YB:
    0    568kPW6I\QO=`-@UBPtGi\I=GKc:OLk>Z.wLNSh_UTcb=j=eQ\P1ED9^;4T\F[nLLY<
    0    981b=OJ]hNLBA\DUWLPDmI62M@]HRfBLF^9HfP7KICcgM)e#ZHKLP@E0Sn2P4J;fuRN
    0    699:dFRN?ELfW7WUqKG]AHJUwG>CN_^bKSh[S>fbDJFDCbLjLC<TMtQ9eH8JZhbL:(X
    0    701SOkZL<&B;>PJENGfc]>w_=>JA7CU9OCtN><eHJC^[9][ddVOC=OJJ4P`VK$da^_;
    0    849NXUAZHXEWNLXXUFSe=BK[ZBPLNTQB3C]D<am]4LOEHPEdI>JGRhE;MwS]GIsSi@Z
    0    966:HwR6?J=7`YG>[IbZMHdZGEGJ/<Z7NHUEO>]>ZZEA<QAZG8^@ANC^?=c5\rXOGW8
    0    734?WlML>hP>XW<;MFS_JIWKJnD3G$B?5[PHBi8E?-JLJZ5OReQK3#K?;DJD\9gMDII
    0    840gb\ZE`B8H:YKLOwf^YMWPHIWL=T]98[QG1MZYV?lc?IddZb9>OFF3XZI]E4WXLPU
    0   1254AC;*1[`9=W.LHc:WO=TP\JA@PAMwFW4f>[:T:bO5q3\0H@+j2JM:rFET?WZQ<DYL
    0    823JD\CTAQD2S2F9B:p_>E]ZGAMM@Rb41AoE>H_=V;*N>kCi>Y[<=;Qe9BwAg=XFM@5
    0    554V=Vrac*J[/QE\FfSRIdgZKN@_coYGbTWM^]lLENX]6M]+mwMHX`@_Y[OAKTZSYP?
    0    575Y@<;w`QW=X`9^vVYjd`AAJakfbTS<HPTZLWII\)]kXTTG_pJAQPI]6X4PHP^\gi4
    0    659WNucG:w53\qO,CEbYN5YR6R5F>_V7F]g0?KB$[gJDU[2B<>cAC@JvWMq,SEuUD3?
    0    703`okVRPFW?L[FU9JwwY8LYZQO`9Ea+2.``BFcRDF^D1VVFgo(@W9C=8X`U.YgOfU:
    0    820=JY;BA^=Gc774H?PI>lqw^DNB>5d_V7\:K>lID0);IM=aJ8UNA:3m.EX0oiTC/9;
    0    794KqnUc4QL5NV71<OqsJ2_G>YF@:4`>AHSI'8h<A>7kId@fXVK<:-;@#LeM[KjBH@;
    0    762PKC9&KF+EE>HOb-nw\=ciNW@W;Un2>7X8E6`<F81T1L2P@;c6KT5\H0`GOWh<Bf5
    0    689^Db=w9KADEHD<7Ob`WKEU]VYBFJeVBH]C:DXZ-.PMF`WU^n]2MFCNBQ^^JUNMHFK
    0    668>HwcI2Y7;@B&R>YfB8-bSBX?L`8V%KEG?<RWLN=6SSvAQ-^uX7+.]/+nB]Wf9C7/
    0    855;J]M\?G@CUO7AK=wa:;_cIQM/7;aHD,pQJKfVTLLbD`<aK]RDF@;B?YZ<Y7lDILB
    0    748BQQ9P:Y1IH3V@RKLVA5wfL6;Q:BS8PQR3?9e2NALND^K]<4_6>]F_FM_CTiQ88;0
    0    558/Bi@1PbFFb`QLLDNbjLtJSMLMECkJQOw?B7^d;HAB5d>NM<c<ZGX\E@]Pi;hVTJR
    0   1061KjsSM2Q@>RED:CKirD0aPD_7267U+#?cC+3O2AA0RAN8bLRNI7-&K&<cFQC_T?=1
    0    854@T_G+QOA@U>C=^RaWN6w]=EGP+:p,o;[6?3d.aC@M+cAYA,W*JK(QI2]D?YZK4T9
    0    546L]KP<5MGQnToLHkDOEEic:[@C?TSMTUM8QDMYP@ITLbM]K4lbSPM]<@LSwsYN;[K
    0    637K(wA-deBNkH;:Vih0QL?S1pYfCC_BP`A1Xi/=Le<CL^?RK=pO6Qmo\GY5PTkFHJ5
    0    590THbIEIu2HL3/PlRkR=RUs'l@MD+VAA@lJ;U[Si4JbOA,\QcMB%ZGSIQFbI#7SBI6
    0    821?EXDDEA5=ZS66`9S^9Dds:OKZ*cu*E.KB\-U5wF#@-_C]2&o*[MJr<5e7MmWB6\6
    0    597l$2:.UZ5VRECYNE[VwICK[CTNRLUVIAhLwa#/Yj<]D`9ZF8mIT/e[cfV:A:=m]DN
    0    745RPW]ROGBD#J3F@KLE_\RbNDNTL\b9R1WYgfVTcHVVPL`96VH=BKJN=P]V<BOESQM
    0    804JLMIJN]MTe;KVEOZJCT'S>mWWQSIBRST9XLY<TTOMTOLUJLSUR>wT]VH==[IbIT?
    0    741CWCPGH]HpYFOK`@@=MIWiVC4rcMF[wrJSRFXGM`AFT?OKp7NNPaN_SO>D_jR$IcZ
    0    669<UTLVD'8BOS0S>SVcFRTaOXc4VEWJ70]ZWVZ[F'BJUX9X^fdC1cLi@XI;C3<cQS#
    0    590_h6KKh^QgLCD\`J28>Q\X[XK@j1Y]ZMFBwMHaMK*;W6J8MEGTVi.OC3bBZD(OG7X
    0    645lD@8*FW6=SLeJ^>TRPS1GAL<N4wDaMWESRS/6gY74NK4U>GXQBFjKqXSW/T3D0U3
    0    657u7Ji>TOQEQa=9LIPeq3X=#>EMWP\2TeGb^G89Mc@NN`O;h6O8kPMp^;O*3MDFHq]
    0    617d3Rna:G_[DGBJTpKTCP_D9DQo<c\8BT@FB%8W`N/wDEOG=:;TO7gQr_`1lpg=G7S
    0    748Ht2cT@_THSJVdG:_NZZMD=8QPNaWc%Lk?4a\bKR\w@B@P2;RGW;NINHEN\2YWMAN
    0    719P:IfJ`VSMVAG]AZODX]ReHDDY@GBXcCKO^I7IwSJd=^SD>AM@KI`_MaR.LBCMDVE
    0    564T^wYYS]RBk?M_TlOeWJ7JRYNE`LHP@NdQEjhI=]NQk_9PedOG/eL:Mgf[OAPneMJ
    0    755BVBS[LJY[=ZF`FPPbK>jOmDjE9)MIM\RV@>KkJ^L_M9XJCT3AY@;#I9fTGHLGC;c
    0    659V:O;BHKMM'?T>DL?JKM;\L>N>kSTp8FWT7wUS+[QJfWI:\9>0HIRM<SH^.ZYCYP=
    0    666_>O=0qIB>M&Xw@IpTijB47D\:BK[aI@n5IX78UHUUKT;N?S\)=@fBT\I>95J_NgF
    0    618XT\^;HMP#WK;_>pbbWKg[iKJ3?^m8H@Y]EQUM^HNN/dJACYb?2-KjQbLQ43ckW=E
    0    608PVQWa<Pfk@WI9fv_FiEYFWU2U>CK-N^FISHX<jS_[VFc7LHS4BMA].JwSVjW7A[e
    0    834HY[H]B;cSB[Ip-cUITZgZaW^UJBTXZYD_J@Pe=BQUGK\8OcDX]]W>@AwF^THU>HT
    0    7808d<GfJPidNL^VRQS[DPAEWP6BWAHM7f\M@wQ_LQlJQ`7AIW'aRPD*GQ?^l_@8M?b
    0    437@QK[P\,l<DwaW\[fR_G_URBX:/NcTJ^MOJVjh2VRc8BNCVOcrC0<DMrK5/XCRjhf
    0    750B.[ADpH$cNKPKME;IOML[UU[T\S@qP>LRUO[FH_#?mF=RKK_NKZYLH7OFIJKI#[\
    0    793aRF[MU2F4@F#W.<XYXL_@?_]MZV\NT%YI[B9@R;Z]LUMZf]KL^JHS]_VL%CJQ\aB
    0    923hFXwROCUDXXb?XKUDGFWL;>;M]SO2P^RTRWNFTX[HVaUO<G^QQ8UchCZBXNUQF_M
    0    522%W\=@?AN3WM?;bHiWIQ;\DSUWAF^JGXFLV;QBNZSJ\cCZ;JkM>P:wS(`JUOc@D\E
    0    6078wJCAEKbGJt-T\TdWMINIkUt^Y<J\R?`UEl*c.BWTDF:tUg]WUOd@*<KdbO=gSVQ
    0    552kPJ_^JGM52JUTWnYhWTi09K1EClh<P-pqXJoBI2YYHIR.kl5#I>)8aLcP+DOW]F=
    0    687<HcMWJOF_NDMRC`CEBChTgI@mY7LjG4kGXTR\<<MU[D:LNYRL;QUR<<O<`AFDM#6
    0    712DJiiJ@FGNT7IZjZX<GjY:Q8TLJXMKAT^DO]cXJPHDML#IETWQeM^]A\UEPKIgPAH
    0    736^U=Y_PZ[OZGS`NbYdL?^BTKEBN=HwC[kVB>G[5hkO\U@^ZXZ?HTA5ZVSlSDfPaAY
    0    631L:\F#]U:_]h]6A489s^XFaVMZFUG]W`@GS5><wS3IENRAU5v``HZFNGc7NTQ.+uQ
    0    729Ka@GY0V`QO]P_D[MQFYOZw>cKQLTJ-Ml7DV[K@[NO[J>KVUC]K7(HLAe\SZX_H?h
    0    748NE`\NVK[8B=;FB?SL9SNw8EWggI>g\_EQeE:EkeE7VWNiePZLVAATdMbX?IKB=`E
    0    562O6VimRYC:GFN6dIeFM=U@EmCXOMiKkKJQT`O9wHRnGP:ITQZ<IdfX`SEG/.9I^]M
    0    646#RLSCCX=VKMY@,Z<C<KQXW@JYdbbgMJRAWMRGeaP@]CQgV8]\;`M`g3D>LfV/P`O
    0    738YwVXSW/g5;h9O$RWgrUSWEm[IG2>ALJZUJ_R[+&P]<]mh_[8b]CA-9GKU'@ITSG_
    0    824m`GA_O/[D8PHCLKMVaV^GBDHcL[CMMS_WKDIdHJ];/KM^waC@Jb7CfiLWEOZ?kmP
    0    680OSOJ?Hd.GH9Qa[>YKS['8GGFB5Ad\>Mh.Ew;5ART_IAB3<*O5d=XFW[II?A[ug\L
    0   1130@DRE;_6OeI@MHZ=XAG[TwR:TwGQXM_QYJRFBTRRF`NP>CICY[MVRbWI@KNVK_CCL
    0   1003c>CaJL]MMOITBVKQFaAKVH6FMSwPPZPNMlQ:9aSGOJ;HGZHk9EHWSl@DI1KJOMe@
    0    606SbRPK;:UIKApAg^.WT]aaXjFcAM@#DiPS71XMmZJF5YaV[@FBTI0XJMQlT`\D5<_
    0    704/6-G0]c>[oPfRR(D:Dk7iOTMQOrFnemWB5:@KWwCIGG2P;;\SQfTYICRI:YKECY]
    0    751dB<-0Db<7]DL^N8pL^WBF*GQVEebSY/W=^^37j_6e0cA<&M_;D2XRwnMShdZR[n7
    0    655]>J7:[SJ8EG:GlMU7UBMR><EDLgTJYNCsRA:7gGDT;IP:I?YYZ\YsiK79#8OQDl7
    0    877SsIh\D@w?DYJhB[UM=YI@DMGSE1dV7TRCJSJd<<a\7TANLdAPM?RH?VYX[@kjVQ`
    0    785VG\YP@InLGUIp[P_WDZK=HLwC[Nd4GK_EZtXR[_aaISCHWi89\KLKMGiOCDaaYJi
    0    705FfUMIERBZ[ZYkIMNO@G[N@AUVXS5UAMw<N[fGMSGQ65NdMXaVcCZ[:<U4^^KYTX?
    0    807`ZZPAN8O8GUJWRm^pU@OCDFJ6V:f:Q_?])OJMB=BT64X=^PB>wLLJALsU9QC[ZCV
    0    763>R]F?WDB>=LAc&VY5J8_FL7YUX5?TQMwJQ[VMY/GYUBDPRc^SBZETFHAO?P_jL=H
    0    711JOUOQEOK-G@:X>ka<NA^H?JI8>9OeTVVGA_h_FM;`LBc#FUW\UQXBFQJDAN;SWAB
    0    655IJP[L=RLaH[hJLF>7<DMdRY<NjN1OUW1l7H[AvY>0U8IXTQN=ZJbYYJK?_nc#Bap
    0    745VKnQ^I8CJ/^;VD]J[[@fc@KlX$lN?JCZ\@S<ZgL>V3C_8pRN,wDB_ZQph,1MhAXM
    0    648gGEV`_hZTSUUB?BUT\LGbK[;GB`BDPJBIj\FJ?B`;C]9@w$UVI>rRGAEB/=ED[nW
    0    619l5.NMXZD@T44Nk-_;DdDXOHaBONkl:)j1VYGCROPY2V4?RY[P:VwfL_F=2QN^amG
    0    572<J^A4fZZkT?A&IabVJeZbc4dTaG\r]2K=Q(ZrCjJSV4V@@QJENP,Q0[BVRM#5dMO
    0    846FFQYCE#MEM=OaBIK:EAKLTSMS]-<@L@ZH:\qOJ*2bj6^JJS>WgF<@C;P6JQe`HHd
    0    710DXM[/Z>SLUjYDPFJ?b1kR5OJAQnTWDX>_CEwB^KI-J<ZTI3BGY\gXbW[I<NTMTUe
    0    629YG>B&QSVOiljJXDUFJ^<@eIBaJXKM_JGY<[`PdWKF_^]d#Ut6ibuKm<@\VURDJTG
    0    673Y7CdDMSwUXYRDS>K5D8B2PQ3DJTB5FP<EIA.8cwBARMRE?Y^^`JwEoF=DI[h30md
    0    634FG6VJO[BEMJMjA8G4]\Sj\/TPYS>HJ#;3QH.]iWNYeBS4;T=]YHJK3HSQ^@6EX]B
    0    695eOD@oFCC5YACl?bsp[NS+5L[A(H]MO5bYNq=1MWOc.=H@OLTPG%HCow\Z<*Sf\T;
    0    593G[OJ8S=\]PcQ+SG->[OZZ@6GwU\cPgU>KIILU[T8+TJcALYVcn>pS[Ef46e]ICZW
    0    772PWWHKPENIN7ME5^KqWmVY;XTN>6@__SfFCrP?C;NXV[BWJiLeL9wZ;@@\K5Cdl9>
    0    797ZLHV@JXPXEJPDwXWNaPJRB:QPV[^^YUQJSQGEQJIS=SP:6D?F[Lf\P\\QZHGK[aM
    0    534`E#Kc<^>#H^2`N8QZf=RCNIHUIN\@ZLvo6maV<GKRCIFJT7N=PPZesR\X/@bFJWQ
    0    770@M_`SRNN5Y5@eW>gMcSZC;aYLYKNH]4U=XwJRaMHc]QFEiJj>Fac[RRFHA6F`]g-
    0    568V7WnUfI=<U;.XX7J>XaU]94FwIlARa5ESaLG-iGI?.<Z7ADh&THMTEST'IVMM@XC
    0    724SN`BDTBUH@P0d.EI\LQ9OXFegY>);`-i`OWLJ%HVKY0@;XSGH>WZI&NDNH#:aLWE
    0    807>6=RBDNVSJQL#U?27CIJ[B?.P]P2H]^9SB4]@rgV=UBVDMQ4VLMDP]7M=_PXB<RP
    0    880SXgQVoGPc6`7G<U@;QKQ[UU^EI\?MY<NT]NV]MGUOHBeBw\GBISJTVKLP9DUaRYF
    0    648N=:<4:7\XWWWOD@3#MPC=`:MKWZBM?vdHQF^IV`FFCLTK[MCKBr1;?@_7\VEUKZf
    0    536TvDEbCOb\QDO`QUo8WO9TIQQKIs_M^W]B*R*KNNMZRH6[;r_:B;9VYnP]^_wHOhN
    0    724gTSHQc#E7/V6l-dTehj^3Djwr^G`2V3mLeVXRUXYVPFZ=_TI;bH1m?ONJ5JIjHA=
    0    831GJeLNnQJoUIl7gQ=?I0TV>FOScwWDA`*PY=X;fS`CN?^Vb8]G^gRjkIJGXa`NSec
    0    705BV_RABVUkLaE0L\8AHQw`q8O\T;L2v`JCO>SA<XIigUN?PNMdBQ_Y6NUQ]vNJ5;T
    0    620#LBSQSaErMW^TT0@6ENI?U*EVCQEYR?K=LDE=PbGMV8KA>;JV=OPJL2EFOPK@>GV
    0    644WXNm?R6lFAnVVTGTO?cJ#PJ^TDEMII^PCW5OXK:^RM`ZMVTM[[P:&QUU`EXF9<Np
    0    733_H#QZ@LM@?OLdTARSBOAAVT^YHE[=vYR/QM/?UWMa>9Oc1N;QU1YBYe_hSJQF_CF
    0    755GqE/\JWGHQ@BbECS?IG.;YRLP;c^KFPe>Hw>b9VK_Jb6A1_^K<)GJEZ?a^VJM^RF
    0    721SFE\=Ac>iH]b8G9hMIg8]Q^ZQCHPB\MUMAH9TMFCM5NnSUERVS@IGX:;K^#C;8J8
    0    617>R=?`]JNWU1ZKaCRYMLM^@+=jNw:YMKbQM488TT*LmULH@==M=h+F]DH;;^5\<HP
    0    654WSKO=:@K37uNYPEPAKd@AIUf<=QHPHMM;5ICwD?M[-Y1ic-Q/c'e'_H_f]@aH;cS
    0    723VPX=E<LO<K[MPSD3QIZ\,Lnbi-pUQw8?Ul>4EW_OQ7:I@gQXEZ.LDREQHHP%H.f3
    0    762wHATZKf_0KN@GYKCZic?FV6CX6Fm1WP96FH)>NO_>BSJIQ?k4XQZcdTP<MPY]JYT
    0    704bYDFfJN:<G]I[(:VLS<4:Apt?,RTW.3]?-]#H2AMC.R;cFIW:j+DKU^2\CDAC`DG
    0    731IB>2?5L_LDD?[B@LB@kG`C+ap>wJHqnJ*PJEEXpE]L:C;(YHmkAVJP.lHr[E37L[
    0    769^8efVE>P8+OJa@Kg]naJ=Q>hXH?f;E>d3\ZSTQGMg6I]1]GC5w.^ND^TV=AZL]T8
    0    501PbWIHVN:>I^H/\vUKu*kBcU?];MTB^.d[TEIVYQ8RK:OXhC]#W;[Q_;kYF9<Bd^N
    0    704UHK9AOUBBV53UTIW<US@IZH]P?\YVHAL<K@7DlMEB#J;hFGXKU>RNNPE^[Q_KVJ6
    0    804oIXHRE%COIC[NUDeamHGS8;TW8Pa9P\R\USXGIEdw;dGKHF=6_QTR?o^PCP[`nQ8
    0    798CESdDoG<_SWJ<HFQGND[TIKDQLBD9\gOcTW]7U\::dDw=YJQH]N<TLO_JBPOGDDI
    0    656VSRRMNAMWOpAEXL*7G8]NLK]_FF/Far#TZ@:ITWT`:7N9dM3`gCVRoLo:XRFB$Vb
    0    866_PDcN\^Q:HuBE8XVl];IHUhf57;Da#@Cr<QPqFKH3E^X\sFb=l7SADNFZF@NW9`C
    0    617NA>M?IJL]U=VHBPPP9c^Dh^jNEaOnR:AQB/;WKD:R>F]`WDR:J7YYrJIIRH@GewU
    0    545_OINOHXCXQ[:EGM^JVIXZ=iw7EPh[0=XpSR`jZ:`4;,fVc5RS3KNHS^NPgYMPNmM
    0    560I;N7/X[*<>=#9.M8?JK5OF8n_Cc8LL:U?p2];IMA`>a*wb16Qk@I[QW9;RUYH<[?
    0    655a8`RGm]I?1o;7IH;7F2X__\Q?fSKG8O6J\@a9NYI7RQ\DjALCjWH[a:b:gZU=:wE
    0    708?QaE7DDKmb7WDd,MN?OlwB@<RDpTV^TTaZ@i'lj3CLeGk26ZC\U\i_I]Adoj&OS9
    0    5594rZILRQ\J?gEZatafHRk=ZDsLOVKHnbiQHTQX8e<`J[FW*KwOKE2XUXO_XhjVWEc
    0    490#\C,^^QMX?^slAA=>$ShYtOKRE1ItfFH?b[2fF)M0oJOH*J9W>[$-;C`ALo<&DCM
    0    6784^2<9HYSdo8kaN#5C1gCQ\iXRH^A`D^M33;>t+\HM[`Sb6=PkJK_EN=IVip;66=q
    0    658k3INB2w8BkGJUJD63]mAO=RflE[enl?h4ci;6DUEdEaH_NAi??AraSS8;SGRa8TL
    0    783EAFbC4;SW$hGALH50?hSOpKLgEB[BLF5>O8KZPNOYEK[GJZCSgQFQX#eXd`6:5OZ
    0    673Sa7[PM'_F*iIHLXWNJCCXV2w\1/_*\M;d4KJhH_v^%3ED?lYTg2Z01IliT=>W;3J
    0    468_hgQu_GFM'JMNAV_g2U_L-SlWYP\SIEn][s:LHG\L>Nb@SwY8LY+s/RIUK5g[AA2
    0    690\KRNJ6PQXJ_V?HHE7SWTU=RQMCH4P\aDJJGSSINKNSIV>]NMebUC]fIj\kw@:HaZ
    0    648ZV8EUSqORHTCM_8UXai@aq\Lk8wJSR4fKLI0XVWNiJF$ZJIjnL/\9KS]CLXCcPe]
    0    73648OVHG,K/8:TJ:??$5MbXL@ZeJZQbf;X9cHFFQFHN;>OLF8rDAcocVBKaB*24BwH
    0    581KEGEOiQai#ES7Q@L2TaODgXQu9B-SdZ5HCHYcccUBI?X@(36Y@_/O33B\Z7<+41R
    0    622URFhKb@[6hX:ZV[h^ZZLEHkGE=M9BP5ST'`=TG[`PHwOJN^?TASE^;Sd^JKXhW_F
    0    576JIcIRZKA3a08_9C3^Nh*E&=PM*DiM:6v)F[D:8;Tw9p=MC3HYO=FLO?TDc:FHZI9
    0    796AJC:=PR>`EmV)KD*=EB^VkfRM\97RZA@Y@9cINOC.XXwZVA[ONKhWc;UHYnV7+OZ
    0    799FVDEbA1FAIG2eFOXMS_EBRMwCBVq@B.gQTNNj?:`OS^=DJ]=k284O@VAnI)gBQDL
    0    698SIbV@w)\NBIT\U=EL@NiLFTBI7KJNX0h?\_iF9WWGSDQJOKCGPfXONLBMFAX_BE?
    0    598A<*,Pa\WcZWl1h8@-JQHdA;>WuTZX8WT8:8GUQXFLY9AEO5Rk]HdMI7/?nU65#SG
    0    849\A6<PFJ%GG9<iMUc_ZQ*<%GBC6EfO/JlQEgT9JNQ[BX>PAA@95M]DOZdPK2UZwO(
    0    784VWPbI8YBG=JJ=CY^QL;OP\eY<A6M#JU=H<HPR1O]@VT_WeMTVSFNJHLdIIRXPRDK
    0    814P:HDP@jU3JJ+@]HRC^NE3cwfGTQUP2APS:<\qHKGM?Gia9@eBT@f7Z8<ZM=HLIT@
    0    702T`XWZOLiEIWJVAWRncN\MAYKFCNgMYAdTJtH[ADfY'M]NTdY#iH<UT;PC@=\SEdI
    0    776D;NO<Uc8=@XQFMC>#JL[OcdOKUS@CiSHgG]7GYQAOCBGKKCR]d4=7eBTLEP=E?C)
    0    735NM;?e:+\==3G^?^OW?>KLFaV(J:?V9HRT5eTX:Ir>OUYYgf3EHR#EOJRaZIJCVQI
    0    758<<OZSRK7Z?=]I9MG@0UOQOQL\@GOYZ]>BmYG,Z[9K`FEVN2<M@VWT;=C#`c4U:H?
    0    637o6SD?Db09L_D:DJLBLS.8CY_^JRVhJi5PTdAJ?UE6DHVeROwWR=\Dj6MGT2>NKQH
    0    528I<NV6\YBYZ:\UY-15@^c[E*VJXg[ZL_>5j@aTMnUGGXdCUW[T9]v]b-W=wQ@0AMd
    0    692`UdUI[Re]JBSJJ[[2PgGj<:>hIU^GYkGBTT[6LAh[5YE5cT1RR5QN;Iw7JQ6W>=K
    0    602\`IVcQ-Vd#HYhXU4Wb8GOD@DBj;k(HM]FGaBD<?^Q)_TEQQ%XJiLLK]HXa]WXhVR
    0    932[<3:EEaLAP]DUS5PDUY>#\i\O7VNXHGJLLWB\IQ7K?O2]V?cGT3NWYTEEIPELTjH
    0    881b6LGONVH(Y<XZI_MVPA.:;gAC=UXQ#<WGAAALRDNNQf<L>LITE@2WCi=ZACSUeR7
    0    633eF59Q*`41KhC:3AOgP1F,Lpb*5CRF93>I?6(bB6k;2Vc`Tc_HkFE=N\KwP)9\NG=
    0   10077HBE?E`G7MAVPN:8CHPHBcEWGF8>gGdKYLELLA`K?UMP]CI_FIQS]F_FAh_>#[dX
    0    598NV<=,KL::H\aKq;DGHg@SVKmuGpQc^<+ITAB@V8?^2KZjJ*kNeTQ=qKhGPX<^CwI
    0    564[I=9L`V96F^k3_)1CRBO<Z[L<6@.;hk=US2AC[R7#DKVLR'dJWT[0]3LXaK/3-VN
    0    874CL;I?BNWJ7M<K#OCO5Z?YLG\\8RBA@?7Q;A?aRK[XK8Q3IHGOSOYGXA_Z8;9D9DC
    0    821cEGLaUH7;(ASVK_fYV<>55QVA;N[JCGb=JnAEK2AD;O6HWB>#lB]CTZN^-N`YoJK
    0    593YAEFGOV2LZ0UUT39=hM<Z?IR_7^>8RXDZ3?c#RY9F-KRWH8GJP=eC:YW2gb[<8vA
    0    650K@A;5D[><eEHRYEKCU[1MHTIjCqmJ_JM;nH2<^X2w7&65P0qHB2fL^;,6bP:.YLH
    0    667XI]NFW?XZ..967JKFLUXS?LUQJ<WiwJKHWYY9B@DYdDM@XZ\4M[:MJPK[H1BO?]P
    0    689<cE#id.QWDL7mFL`F@kNkb=[_ALKAXCX>N/EQU_;UB=NTAf^Ye%PRAMGfIBVL7XV
    0    695a'\52``?\GF7SMMA-jONe^hYVZ>;wuUG9bNH78?<;`ABT0=YZD[_I<9CKSB>GFJ>
    0    744R585:DE7MTF6W@IWHTQAQG#dO@Q`d3FM4GbCC@J^e4XBR=DTP224H3nKWSMB`[BM
    0    601JE?BUMq\`SV\g@=#@Cf)PFOHYjHJi]ud[S9_b(qfP_R9\=4LQ&IND\UT[o2SGDEH
    0    686;OAJ2]Q8CjDWLgGJH@eMoC0L`XTULSJP>cKO=Il5:Q:U?OA<YUR4YSH<:^Z>R#`Q
    0    756G]AHIMFJL@WP@:BAW7K[O]DLB#3IJFD1<CEKVVC^M>QPA:GQIMLPI?@_TQL?<;WM
    0    867i530G9`A@XOFNKIZJ\I#:XGY>AmKLO5Q??F6_KGDA?AJ_Q@aYd;e8OWB]I/HFOi,
    0    533@=HEMAtBMR+jH>MGM^h*dZLW/c:Pw_RVcGh+ma2@C>PCQTNm(5GX?_N8[F4&KUoX
    0    620B_Y^MZBF@VH4JZmm_@FBXDlq^:=tSNGX2PiIgA>w[8UK=A^PATCTr.^PeN=U]V=C
    0    814GRBLDM=^Z8[TBUPAILNwHa<ME]4PFTRAQP>c[HI]D;NYD@@1RrO2DcIaPVaDC3Il
    0    597TSM?GV_V$?e6SKIN@XEV$vPh:M?OmYOBEOBCQ]8M?@=O@?hpEwGdCj#6k=I?^Y^K
    0    631UMMFX'hG8MLS5O1EUU=C?VPP4?8BV<RBM>LQg5XwOLEeE4?lFs:e(iW9s[=9>mEW
    0    893\THabN@R=FE<[;lw[kG`43P`R2KeJ:>R_\I9STEMQDAO=I\KCQBGQFUpQ=NOZT`C
    0    629OP#QC9SHV^Nd/lT-B^KIXGdMQmb?EW[<OdTW6f@1?UKKNN3UTX^[^P6RDJRSEL<T
    0    790[=aJZ9?H:;N3[@FSR[O@M0dKO?VUI<OHVRq-]XgPW3;SMMAQI`<#W@bS?CCNM<`/
    0    728MG[IIG0OD7RQ]SXKb?<d4=@^#C>VTNIcYJ=XP87EGNPh;@O4DPV@GYBN[4VVIOM:
    0    609MJKQ)\56GAGO@Q;BHL<8O=NKN8RR_0VINPN?I_NBRDJPSbB#BSEHU\F@:3=Z?=R6
    0    626V_QgW`,D[*bHAE[C`^YwLlBkg?WI9T/:ATEFYAJOgOS[CJm5UTWN8<?pr:MXJW6>
    0    583pw8J[OVQYKU5LH4CEXjULIG]UROGIAOMQH3,\.AgY<ZE@HT;^MQYIQQ\qGAYLaRo
    0    645e<2UWTWJ8f9Q\BdBdiEdHF)n_=c[SM:WPDa#UPL\kII_PB<KDEFFBPMhaF?<c?IG
    0    775oMZJL0GP?<D>wA^UM\JGLG<@_(MRHK[BTUPF9PXDkIL6HJG3AO7PO;WQcUBNLUBL
    0    800oQmPk7@s<_U=p6ddkrL;GIo^;@GbN3KgqKrwg9AfYAQPRMOTDB1P79rSbOD^clAB
    0    695\:?L4Wa;MWNF\w>T@`q0`WISgLXNYK9XLOa>3nV<E>L0AK6aSJIJh\ZC9NGALShH
    0    955JDISRH<WN9WNTQAcXTHTC8AOGRIVDIMUUR^wUB:UJDLZZ^UBNbI2I6daIB@bYlI[
    0    762UUWTcc+YJ3>D[JnmVU`9@6]pPJ>OTh8W^P]ZDRCVVOoRQSYS#=dMQSRGg:4UfWIN
    0    7275TIUMH#N8PNSNhTJZLKGXCfX7NKYC84eS?DaKE/PJMjm^NcHBZ52@IIRlQ2qd]>F
    0    898G[Ve\/Q[,LJB\;N.MJ::1MWA?G@96K\M`BIZe-.EHReMhMIQaM5LCNREwQUGSY@]
    0    836iTWUHJeG>=KFDOSgG\GE@8_rG>NaA7#;MOU;FNBNc:/Le]Hi>U?_cBWnGH3LUOT)
    0    747fPUM5LSX;BWCB@E=VWDBFK^c>5Q=@8:3PZSE9MA::J@dAu=\PwMbFCR^Q&8EBXuD
    0   1024AA=IENJOZ>L]COELMALQ?HcDC\JGOOHAWSZUM@=EATTLZHKR[RwEMdKKKKhNIULH
    0    571`Q^XO3,IJWV(V>efhP<`q@_Q/;>V94^EZBXSNCWTKEd@BBV*APLFWKF^Y8dwNfKn
    0    728VfgSiHBwAJiPO7eVhX4[UH@IDK3Y8=NSSMQePQ>fX9M]YSKVNHYB9JYs^bHdhjHP
    0    673JB9PKHrHZrBcWd>ECI:RLrq=C[YYu>RYiPce5\oRBbcFi?CKXAeIkwULQUd?@GN:
    0    623LjQb\#NjH7HGX@rXBRH=I7N@kKcC:='U66:fURIv^;WQ0<U4D1@QD@qraNY>KR7:
    0    511PZjOQmT@V'FLuJeJNHbEGWgP<5&K=BXwb9]AgPJ`n)G_<Zhp;>:gDSf75;U3^>=K
    0   1079ceZYjFJVHAT=S@ULg[KHCHUf3@=TCBAFc9XRYB@w]HQZ^MZX>R0O8H_[]N@Z]RUQ
    0    843QSRiw;Ji:XAAOFVPp`<CAE_];=B`^6GLYCl\q1=WVNlaaPKR@H>9BUXWpMGdeW8R
    0    733P?hpQCAK?ToOH@]ZLc=?NLXY;>H>GQMBBE=FwDYq[NB>AVX?JH*=BDTcH\M\LCEJ
    0    8155YG?JT<eDRTDwLECYX6`BRKRLFHN4E=NBT^nMM[RFD_VLF?V;8TZC]_NVLBN<aJ[
    0    514DZGGd/<L0%Z'sND<Ui@BCRc?,N@':J#bDNZkTI*cW:RdTu1bIX0KCHWPa37?LP?I
    0    689XJa]EVGLKDM,W#dqNXCqIUQbA8@bB?[TFG]U8HSLVORG6FXQT*JET<9j:VHHK>R3
    0    659bLQf`T2aRL1IoIwhnai\>HD_MDKfUFBVL[cIaeS_cLMgbmd29QA<_>_I`G9R`ML=
    0    897QNIHmcEWE?4CKOFJVSTI?PAa[`OQNL@RUjChOEW[X=AGDmY#L]PVLUOKY9LJ[a>]
    0    688HHeO@BGAY.u:=&E?f;TTFQVI3F#QDC?K%I=L:=9GNG\G[J=$`=_NE*RWQJadM>CM
    0    820_=BSMZTFBFeMRILhMw2P7PET@DWOOZ5Ob`SSbMD@]:8]MXJPCL=MHZ]MHGL9qW];
    0    749VZ:SSbGPL<V:d6=;Te]JTG)eT5G_.KOFNWDDTHOW\AQw<VLO0`=0KPF?OI>IV6dA
    0    889;cAX^DOW@GRJQ=QU[;991R]EIP3H[EGNUCKQh3;LTAiPTVY6mAYY<NDTLI`wQH>B
    0    762Mj^W`9<X_KNIm7c`e[6F2DH[5VIJJ6N]VQfwI9QdaVPJcVkCcMBETFnEPG;Y]mZS
    0    723L,?L7o^:OV-3vW:W_`MF[C6hc>IdTM:i#gtAEeKHu?>?.NOLQF@:`Iia%5ICKPJI
    0    572DAliBWTFuIL>c>\JLQdh`h]wPLJ_@B2k:Ud<S-AeLITZS`[ZRVf:V:PeWM<3OB%E
    0    665LID3Imj/]c7LLa7?/E\KS\HSE8g@wMOAFa?S@XtAGZ7bRA4PO_o;JhH<Ib_L5=OS
    0    9507HE=KRFA[KMZ_YIYSAMY>RKMMbX@VVpj^LhINS`;KRb9EOD#GEXAJOXNXDYbGK@d
    0    493O=YJUCIeA3RlHYE:;LaQX]ffPBtCa9[XV3A:Mbw9#22D_nFdIG;RM_Yf=DfLHUc/
    0    707Y]9cCS5;L_KAYG?IQcSLCPGPX=ZDX`#IZBOIPdHG[MiLG>QKALR+OLYgi2-HjENJ
    0    835[U`fQESOEGN;_;cRSE<HLMVPFJHb<@4ST0oNi6^^]NKY;>vJJb>JQGRw]VEN[GK?
    0    589VBC@8bd@YpGKQoE<RVRTIAXKjAY68JcV6EQ@DeJ*F@YDE>MHe;7^NwAFLPAUK?Cs
    0    763JEJ/8FJV1VSDJHP\V\\H8GViOIPhPA<W6^w^<^XTFKdM>2UXBC3aSL\/JFEmrNfH
    0    742ROYLdaFY[E[YQ]UbD_[H;>0Kc>TwFTaPVXNM@f_`LLEX:0=U?qL=dOhaAHHGgOQ_
    0    827H>).4qeKZNPOGi'GB/I'LwUSSS^C``kSFYNVJUZJA`N2YFISYDVY\U>@KoP8:;W^
    0    882h[wa\KARH:MEf>gRqg:JQ<PQLG?^MN9a_`e`OL)U`DGO,XXJ<TR;NX`aY+CI_eHC
    0    758VROKPALg8?<QVBVDdGZO=>^X_\TPP3XMkIwhORGTKTc>GEMH_?0`SX]B`U5oPaDM
    0    853agZTMUEH:F[F_8lt\g?[:7TfV=<b7MGURB]Yd;BMd/OZ<Sw<'c22I<eab<?cgol1
    0   1144QYINLLMK`KHIwoI]VIMRIJF_NGYSYKLPJSdMUU]Y_AME_@FMGJLHJMKNSUFFIRLb
    0    650:c61N>GSE:><PNDNI;7cG_A/E-KF>@WU]NFUjO#U]3[A^DM<M\QVDe?@V_UD1=XM
    0    645C^T8KE#LNHE2F.F<=LbB?PWVJ?O<GZ?EDBHSWB_?;SKUM2M@QTQ@JW?ZQEHF=-EK
    0    655YTdei9A>A=/*MSjiZ\GYL1JI,.O_HJSX29wLBPSVZ?^.;^_J9K'1?CmU>-(iSq=C
    0    673NlXPn]eaLT5MTpOZE]RW.WBD3WN[.DRV]BbwM27l\KMN2K\:JJaJQBtF\0XgIjGD
    0    697wUUBAMGOX>b(>?_^`s=\@K_UR;L>>AJZg;Y3b2LkX2YnObAGCe<^9_RaVEDQ`9RR
    0    685SOWVTM:ECOW=\7WTbrb>K:MiULWw:=FhVZB?CZAf]<KF'^ST/o\>QBlHbLIlOvJ>
    0    648fibJLEJb48n']KNOSoJQ.::W647R<<>;`NIYaP)HK,@t*@w?<k?HCFRHI8=TJq6]
    0    553lB3A>BqJOQYLn8.a#;H28u\8HRPRCB@kicDEVH@=2:CJhVPU7\3qX`TBp=8D;UEA
    0    544jHDR4_hSWQ7:`oKfEBcOlWL;/Y]HH9RfUP?]3qga`YU#98Sl4g_VfMTZKUdSS=f3
    0    961dacocD3q(JZ8q9ekwbEN@CTl<88],B>aq-ke[<1e_Bb[ASg'-]I(64i[\//cYY4M
    0    800_[LhRJ<@:F]9NLRuow?dBFJ[LBLk9C=QYJVSFFLG[*]L?NXK%p=:]hkN\GBlNjkB
    0    599dLRESMZA2?J@;HMW\T&CKL_Z/KWBBR+D_[RIhYHN?0cRROE#FR>J\aPbQ/h]YaS.
    0    687d@)-9WV@jXICSXH3.CdLST>aVVkDp[CK,WKG<JgCCVA7[K7OQJVhRYB?-w[=@[RE
    0    748RVW]ZcOf/BJT^8ckKlIO>@]d)TDhR;HDP_oie@#rLXM`VXRM7PB<P]gdr*XNZOZ?
    0    909[OMDA3UB=RVZP?bHTu==CIN`LHBG>JXBwFPTQNFUEB=m8[\5F\VM@^bJ\JNCUQNE
    0    695JKUdV3FOI>_=CQGHHWYU@PAUS<N]FCUhKH=GrC.GV:>AHS^;gw9U>;=h`PQGVBGj
    0   1229Im_WcLBOG=CE[?aO[L>TDVEUT=#UPELNT5[Qo->_NCCmKSn<OTI@9LURVJGTPR;U
    0    666OcSMR<;PsWLDaC7S\_VT:]^i[7IBtJH\9fwIsHDD_PTd>PjI?E7KFCObN52W\F9K
    0    890OjH_G>:VS<QSJTSOG_CwAcWTYHNR7QOEAMP_SGZ]]DF[;Rb.TiE>7;9Y]?IC8>Ue
    0    631UbCZYD\eLDU1U)7^SV=w:jFWMMI:YdL2U5G;m=U[b;?[UNaF*EA:KO=AaWNEV6JJ
    0    735UXN2Z7O9=KNHQLPYX\G5.UYn7A#FY5A:I%wEI>KWN0dPT1=dH[JlA]jBMP2ESvh4
    0    671KBDDnBcWcIWdmjWAOGKHSQKQ7DJ<?DkUhMJLv\aOBaCfL:INF6QwK_HCOdqJO`$O
    0    633pRE5IZGDHGD_pO/pW]`*URH`[UQTsgFwX`oOeY1Mw^PIF`PRa9UcXD]LMUMCw[WF
    0    648SU1CO8BKMeL-\_E_XGO1T];T81AOBK<LXDWV^G^UeIwGP6DTwK4gA]RAlXgVLP@N
    0    675EQUY47GS\KVQRDU\WDi^?JZQQM:^@?]P5@^CXCwWYEbfDb=aIfKVU2[[QZ;PGY@P
    0    789KYT`]OKOH>S3g/\kkR@=[4IhL:Qe8HClUV\`Sf/QdJBOEe[D#N7M`BOSS?.khgbQ
    0    576ohE8TdmXVi$ljNhS[PSA<A[3?J\R8w3jejJ35Un;g>pNRWXa,cSTIVLR9\IEJEYA
    0    489YCC=RcROo\NQtWMF:HU;KQ_MwIQAlLWGLjSJ^vf0waUF9]JQtlFi4Z*6E3`EX[_M
    0    776iOIgRP8UUOeGL=iUg]3]H9Y6MNLZJTQS``SU8YVIR0aREXSWMh<RM4^wPA;_I`6[
    0    808UF]R[RGW6@DP`ZgpCbPLWFLNJCEk.>A]XIYWR@<QjHvBs9EX>BFZV8RNIE=YXw@M
    0    654JMDWH[[5ABwLgQ2>B7bao=TCTIYH4T_W_RNbG`^DrGIW=BDQLBQWOLEAFLYU;>aD
    0    700Zl_^\DU\:.ZBl?VktXEROMHwNB4hZP>eK?ZO^BGKe=Td?Sn_;`1JA<d@Z7IUkLZ6
    0    580iE(B=w+QJWH/YL;YCgPWHIIWhL?omCA\Qdj=9I-NfVZ5K<0t<;[b\a^;Ha)QhV[Q
    0    700@]NeNDAP==QEiEYU\cGKC<ScQ;G]H80QbVSd_TIMYIY^fXXw:SKqUROQF8AOZUm<
    0   1079JFIKXVQWSM@NdYEZN[QM@TAwZNJV>\>LfKWGYTRae<CMMQIT@KGK_M\]PXLFDVTS
    0    651:]WISO=lAH\`LNXn`GiNWTWTXYETT?b>U,=U_[>wLFBJJUe`EBIA4W<c^HG<NDQK
    0    677HFDDBPU@[oNIpWSB53,Y>?Y@Wbe@J8LMLNgR0RFF@ZFU?SL;#W_FERLU?/NMVG[m
    0    676C=TZA^bAXYUEnJL)VH,GOZOcIZZ9U`WG`eeWVaA;?X4V+_@E`VVYw7URC_N<ACVJ
    0    597j^\XvMd<7SEXaThibGCTHZwX%5wXc?YfE6[ebMP\XLgaeN_YCL=sHKWIkO@NVqQJ
    0    812]LXYPHOkNaGbI`QQ(Q5SMRv=W_PO_FU:]R=jCVZF3Qn`wMND4LgLGMYL;I[m;IZg
    0    6798X_QPG?XX6[AI2ICcIK^nGNr]E`I>kbSDAME_id_w75pEhb2_dI9WVAEYJWF3M@O
    0    524\WUwKnJcX`PYf3f<UGRPYEDR^BPJ?Lbi^QBLbH*u4go?fL^UHo87QWGjP>D\\bR3
    0    5307@BUg==_NC_HbAem`IiD[G5]V\A^BaKPn/ITPLI`CEmKNZj@M=O=VDwIL2EcUT=9
    0    772lLDZU]HM3nTi^HOTL_c>RB6@FCiR`DZ39RYWD`[FN3TO3#CXJY@p]n_[QLA`Jd^:
    0    715nUV_F6K@G<RE`O]sahN@PXQ[*DbZ@D6SwbjQqLNWu\FNaAGRONEI=DjNR98fOiRN
    0    681NmRQHTEe]BjCZ7QwdPUO>QT`T:MZOQ?JaR9FNOibg=L?MZI8HLRDD>TMT]HT\`[;
    0    826f?E3?ZRS-YL9UGEwBuaF*AL_`I[OfORdIQm8/Xd@\ID<7?=XHM?MXMGUU64KmYZ;
    0    605XUebEZIO[SDERTgjWVUV#MqaDM<pE.]YVTqTd3BgdHQNK<MPsK[GHCjhMXQiAv4S
    0   1059<wACE=@^I9dZSDKP^MN_YZ>eHC;S=TJXPCYHU>Sa_@KaLM]US_KI;=TdjcUB?N:P
    0    831\\glVZ=t78sD?F[VZb:si>L>Me@V;PAPZX:`PYbYAV7wCIR=Bn=EKaO^JR<`JLaf
    0    929h_?4UC\S:MK7t`FNE[^13@X`AGH\PEQPDQkLNNURWGw6S@9LRK=LYSOUEA7KX`Z?
    0   1171mCAERGDD=SP>sMS_Q\VDHGR^@AM`MA<\JGwI?KRJ_5OMZAOL?PNUMR^M`@;YgpN0
    0    680POpkp:@K?:`@YJUYfk0FMLkRTgQ\JJ<]bGdpWC;]ebm^PgX<AOU>HKbwRT:\J]KN
    0    701CH#=JR`PJIACHFCc@L\0AA^\RMNW]WE0LIU?b`b;sG;JU=SZ_\Ahbar;LM@@f^sN
    0    771T[UeD@?Y=/W;]DF[[PKd1X^mTQ<LL9DwJdpfjH5I\VTTSi\L=G9DC;_pc=BYRvbT
    0    698Cw4gMS\J`WKHWR9JZVPh7]XOSMKZdJWVK5V[XDRPWPFRG<^@7AZBN<TAFXhVPWTg
    0    660<T@fKE.T\Xm6VQEBQFZ_`_CMhDHL;gn9I7+4^>w^BCHg;RV?_]F5J9DqPvdCZ/JR
    0    626NAS<bgiQR_ERWLTOOKSDE&=Nd^MUVgRfVM\P1aSPg=UT9K1rLRYV^VPIg^S#J_T=
    0    639SwrYZX=TO4sGSV`XVMDcYi<HZA@B2JN:XVVU]ZGjDNRRPbm=Sq[B8ShcibHl`ZLS
    0    680U[wWDKTNUND4h?=U;KXOWVA[X@NPaALZ3ZS6^?HQNjR8G\kDl3JIE>IHRPa>]0b;
    0    819WDQCGCewJVoC:V[XOCR27?QWIK6NEeb:2CL?[fmLBDGB<NLb\V<YdC9eMP]Y=;VI
    0    924^:G0Y;Q]NfNIR^V[QXJGMCECXNMVCMUV6PR=JRaYY=HMN=PFN_?wJXXZM]EYS_]f
    0    959\JKOGM;SRDf:ZHGaFY\ZKEZX]BUPCAF[RQTDY@UXh@TO:AWIOU4U7BKHwNCCMRFV
    0    746PgGaZ4?hR=SRa=sdcj5SODEZ4F:`<RVR_CZbi>PePGFlFBF<7eC-#@[clbFfVbHX
    0    915Jpe[cL7wC7j>g3XF`J=T=ZtqZQ3g6FInT`dad07o[TLFMdWFO@J=J:WogP>hjjaH
    0    5366\0U](F`SSEcKDFd@Rc^MwSiIfKY^<WmZ9=YdGQ4uja#dUCGn<QG3<uRAlElCS4g
    0    542CfMa\T0]W0Y-d6D@6FajefKSZ<PRKoAGNKd][WST\M7`L;mRga5@Y#8pcNLOT*EA
    0    637OJccM];=RI8G]?BOiFSacD^vQ='^AlEXQOKCn74@eJlBJkP[PR`GI9oMwU@FZeVI
    0    759SN9E;#@SPbOZGFLUNIQ3K]?V4b?EeBP?\AMI8=^5cQK@BM?P;eH\B04TG1f:BCEL
    0    692@DqOLSW7)M>-w6Qd;QJPOHXs_i/:X(8rIhdFTF*G`SEFOp?U,Lh9MOS9eD@ZHC@@
    0    614VM>WA<>PKLi/7K>P6Y5w-JNGHFKLJ`WHLM`@HKI#e:M@;1@2Z\BIM<=o_aHIEU=J
    0    648RjgHXY/G\_L_4gN>LJ8fbG:/TjfHTbhSfZKeLb>MI_PrBP8$NVw7bbG]@WYW=cZl
    0    930_>Tb^;TKCQ[?\ZcwLVCAB4SQBAT]UMCRXFXF^8MZQDVbQPWbAJHeXZ_UW;8K`[Y]
    0    857P`ZWSAUP_IU]R4PKeKTQUR[LR?AQMTkGY;UbV=NHULKYw@GEfIZ`=KQDWaKTSYVn
    0    605\YhR<RFjQ?c\LKU:oKZtiO:NNTHCffmPX]@fL\_UZLZoKr,99WhFX^5\>Rwe8@SM
    0    6346R#,8)`kN^ZISn44KKZCGU;\eLV=TZ6AWL:QZ]lGIS1MC9:`=S3N?O:9MURA-dOc
    0    696GP`]Zg9ED7LgFOW`g?=S<NU9DZB<`MT\;]HwaE3N8Vc_KS[V=OTGGNV6;RBSAEBA
    0    840Y;50S=VK2SD5:7<W_VKKTHO5ZREBhQQK;5MCL]LMI5B7[MVw=B:SJ?1%VXMKU9b3
    0    587Rmm]L,*Zw@cPb8S>;AklQbAM_VoR>bUBA@M:VKILOH>]'=M;EG/AL9>iNZ9FR>`=
    0    629M;DT[RSQoSWhIO\E-L6iYO5VVA6D]JiMWiOcQDC3Dm*_KXMAif@d<D?XHVmID7Qw
    0    617MM_T]J2[IT?C]`QX@CE?GJcaw<UtJ\3RJ]:7RJMu_KXYBB[>>MuNGCF_SGIZXMN.
    0    613EapB]\K0@7U>\H8LrEWJ/L\\jEH_>i[e5bHIwH@EkOQNLig1OT\gW@FCM$AYQpQJ
    0    474`J\+MvS,TpZ8Y`dgTiC;T=l3BH?M:7*IMfJGDA0@Z?IP.#TPQi`r[YID;FA>JaR=
    0    447?JIn&S??:JN=nL>iSJh]VrS_BI/\@7;RLWh5u?;ScYU5HWQgnR9K#'\6j_.OS=Gg
    0    651OZJPS4aKWh;[VLMCPLB4.qvPToX;wCtQP=8US5sMTScHiB@DL=M_G5VKdgbiBdJf
    0    685DWgfU7?TT9h3]QUPJNCiG$Y\@b*Y#NYKNMPbLXC\P[XE>UlP<_W8T@^[ZGFIISPT
    0    558t]gS[V7Rc[B6m`<acW@Ya[W8WHet5OtN4_P>=Bw[Jq1o(CAJA?PYNC\@mTBelB^K
    0    648La6CFSk5^bKt>t;=PJ>\g8Q#KmdDeLc:^OCOWjo95kOMK1-ZJHohN@XG>UeZ6AQl
    0    639r_OQQC\YC2\WsK\jpgNdHDiOMYC[cJSWNdglO;McJYiU:JjMCdTLGIawP?R][[E@
    0    831\_X[NCX[Fe`f_?i\qXBJ3FWI=cNU>FDwYEdYS>5SYUlZQUf@KGIQNRhScSIXhUh9
    0    743GYXdw6CRHKVbWITL_3?H4ObK8YHR81GgaUacX;W_LQrIY?OKpMi7'XnOlNXuGRTH
    0    760lIRYS_IC-6EKFIXMff?FL>RT7^QVG/7QTpLXAO;QCHdOPVGY5PUQbb_ZF04lw[oI
    0   1005QKMK@K[MXSQHkY?ZR[BFN7LPdMVUB_FJLbYQ?ZaKQS<XEP@Q>IAAwTZGG7WHLP^O
    0    558^aiESwIV-lG;R^Y_MS^kAN[PEKJU^EMWEaVPclDd`4WZKOUd=SCpcMH`I[JRY[_C
    0    6275UOde;0@WE`QSE[bw5=Hn`[_MYB3<]CAE>QdKMETKXNKR[YVWCO4NI:\FXSmW88Y
    0    724ID?CGYOYWaTZJgUODkJIFIFJMYcSjd=C\^]NLdcIH\BK<U?dBaGjw]T4OR`MIMtC
    0    805`CkjMK?N@HKGP?e_lmGL?;VODH7q?E?Z^?LSAC7ZsQQOWew??TCSe;jV`>5fV[G7
    0    782[IDB0OiPAmLe2w9@7>OKRLTORMQ6Hg[5>[Y.EaW>OZB@D@4r[L:vZP<POa`;Q=IF
    0    550G3`V^MAXaYlwFUX<TE=4p\A9MkfFcMg?Y^VgLFFDH`@NAk_X]@gUPZUD^?*Ud^Fj
    0    666@=^lGC;PNhUHB#^aJp=SOJ]R=11U8=WcqFIQF51ZLE_FZDWY<CGLYR\eTAB\hO>G
    0    671ghdNbU>TC>YHj=fUFrKQPG^GANLG.BSXm/vCLB>wl\_MSD\K^]DQAL[b\VIMkNSR
    0    749Rbb5MSaUBSm?IJ^YfwIs?GESj.GH?eJDRNACcVRX^<ZWIMR0@cLVP6efWTRNLbJ\
    0    61764DCIkaQ^H>WQc8E>QWVwH2hvGnJpeBYTTTALZmA]`OA<L=iMP:nXH`GJcaPMPeL
    0    581Nd:@P>mUi^C`WVJ[?ZFRIf90-VU5]CTP]S_MLbweP\I<.S5eU5JLLlO>f`mM;bQQ
    0    523[([FUL\?Ve?Ct`QmD`PI@PpEoHtwc\CL;]Y/[niGf5TDG1XtNN;gfcL5ETOJIki<
    0    924EFC=LGSZW[CP\PDKIMSamB?OvYPXQwTCTIOKLW_LQJ>K;B^>^Q;S_R=ONUjCK?Dd
    0    820TTNXHLXTIW<BXVUZJHU:MA\gKITwLA>djP``FLITU<UIdMR\?FMMR<_NHOBNTQkL
    0    862X]I_MRZGAfKWQg^GMPENX'?JXZDUPaVBL^UeK[JRAI[__`GBFH`VQDRwN7ZUQUV9
    0   1218NdDTHYw\XWGGVIFHSTRT@RKWZAGDUTLURLP>ZKUQMW\FLPJYX@EWGZNN^[UFUSRR
    0    6006ATbOw;7dL\QCP4;O34iYIS>X5POGfUMPvOl6R\>JW>vSiA10bVMP`\GP@>d#+wU
    0    781ZQWwaXZ<KOMUHQgDahT]KKGdOAOgNFOsi[\DP]C`[ZLECLaEKRL8KMJRPR;_fKXG
    0    567h4<W<X\>CfM<kkTcOZa2ULTfb0Wjwf7dIrk;9^^KhXIX5HAuvE8SVLWf2*IvmBE3
    0    972ZTDNSIVBD=]ME<KEQi8KH]LM@IFKQ=ITcABMTD>GG>La\cYNCZJaC]HTewRJBDYP
    0    611[+VRM_jKsK;o5H:A.QFIlEJAbObaCDe?CS+D9lwBC8?:>GK@P=QXVMDE;XYM<9Bg
    0    515JbBO\5E]QSKUF;L=LKfVc>[X`qBL@;DJ2K7bYPKI2Xb31]`WJ`P^]J3Z`w4cbB>E
    0    832qH\=@OPVL_PbMW^:8N`G\M@[\PNYD\YSJGYSQHVHQe;U1=XwEKSLZIURFISBTLZC
    0    832lSNMF?KD#Kl=qAfMc\FGE^QfJT=bR?P^OI`?WAGY`HNIUQ]_9jINC>YEbF.[WZRF
    0    585F9RA@CJDIR^DO;D9762bm5YIXf?D]mVBLKw>jDX5IL\aS/F`Q]em`mBSLDTX\RX2
    0    571acVdfUJNLi^W1Kgm^TEXINZ\ZB7\5CXgfK_ClHMa]AUJ>]qK2[-PD;w[RJOmocE7
    0    474[ZB;SLerSelf__@MB/GMPTJP`F`VeZwE`ONP@YoM6^u^QX>9MHsBRj>^nU`bNCTe
    0    552Oe4bSEI_]Q]SG@B8UBfqw8FmrBfE6YE;&IYBZ<fU\3bX=IE[Bh^,W3-`f\r+B,<O
    0    659\CLH8_E\[CeTD_ST<cNa:CV3eZlXVce:@hJ?-b>;9AEc7S#:8cZIm8Zc.8pKN1de
    0    627OAZOwVtX.WX\8aKm>]RELMaJ=QFe]ER;NINMCbA8R;T9_CIa\6JMZiOWKE;ZSS+D
    0    732=UY_aB`ALRWSF^[OIL-RY_lDBZ_GcDZ^MYXiU[dUAZ\WW:GX<SaFsZIYTwkhR;;R
    0    728?cAB[@ZQYGOciQ=C37ABNjb2JJNENOiQwAK[\JdT@iVMWRQ`ZIR@AVVR[elXKgwl
    0    589PEFPMYYSES\SJeZK#B-YR?XA[YNWL2\ZX]jq4:7)2KeTH]X_NTfYJK<b3?DORSbG
    0    678_a^I[DZ`EIPUEB[R>?WOA0OZPGd]NGK8JN4:9`a7LG.J+8ZFWNKcRA3IKaAWwMR`
    0    715YRS_@XRU@OlSQ:N\A^NOJTFI=<[A9PH/YOKB?GA`RQHJF[WO>_\oc<bw\A:@YFGZ
    0    552^<XnQQLVbOPY=bfwMV3+;BIOUHLCCL,_ZOGT5(6JEC^ieAa88Zc3FJkfO,(Yd5gP
    0    736^DnUI_<[KClR=K<TYV3wU;;CTCHFRZG>ga9rBQUQMMMtJt?;G\ZQTBBZXBQPV0YY
    0    680<OQ=hFaSP`P_oQ]AW>XD#;\=UXERWRHhSWqCgPOZPa[@\MURV:3U29SFT`TtUd]=
    0    643N4G8;\wL:o'Pom<S:TjJWF0kd>SQlo;W3]B8:qP=E[N8P+>lZ9HV`GEBJaRFTCqB
    0    570eMVJ:nH6HQ<=gNIZO`oMVbCm[MqVc?(_5tSDc^bol#5V9nX\HO9\LaUHeHUIYk_1
    0    554aXRmj]@wO>brQSm_>]*KDeaLJ7Io+L\bv:hdjWPXH_UjNsZ<M_g,U>gefGZfkkln
    0    805B`QWbaWORa]@^W[RHX>W@?UR1Z^Z-H>DR_fX^PAV_SwEP9TNLT?KRTt]\K6s]PQ7
    0    846cVQVLMeIEJK9HMKeWR@KFBb^DEGcXJR_hXaZKGAjZQ?CBQHPAS\KVWJVIKA?wb_G
    0    787P=KMJJ@PAI@NvRIm=QOT:EEX\@ISMMAR5Y\Dh<ZO`NLM=w[<BCUUQ?PGR+;WcOL@
    0    644?>LLDZLN(IM5]QEY]2_#b97K[MBM[fJNLeqKTTANW456[GRWFER;YPe;>D6C^b;,
    0    637KPjj[f;dgMbRRcIi=KI]cENGULSKEcZMUZOXGEFXI`BWJw;`:WU6VO<XHHP_@KP]
    0    771DUIGFI[KPK`HTM3EO>[SV@]YGRXW:6K=FB@Z^IZWID]TU<X\O?Uw?WSDRMQ\M?ZE
    0    864WbYEZFEbO=U<b4]SED]_C?Jw@H/T>QHRYNc\aA=Wa,D[VBVJ=@]h5HA]QP)JTV@Q
    0    635XflXcD;XA>b=j;`^ct`X;Iw_.Z4gF@/ke>]o^L>gmBabSekVEI8>?=]U_8B^[d>Q
    0    646\pTcWk?>D:a=aYoQbY3LS(>FS/XX=^URkbAWQXSwjD6jJiYO5eSRMSbd^=RRoBZJ
    0    814m`hpFL@WVIw`?VfKLc=`V:@<NiSN6Q]6kMHaHRTIQ]C\,iVL8PbVHoC^J,S\XJVv
    0    5604]B2/Oi]VdOWSl<3D@_cZc5VgBi<rlX<>w;;RZiOVT<U3BIidG<fD^O)YTh<F?\e
    0    677QISHGa0NQI^RB?[_8F\B[PE_c@:SKVmKb_UZDN3Q:LEwNGb<<VTa?5RXZJSLQHOq
    0    584aXoeVcCbMrOplYWP\wQMHIWoYEYPGDJRJS]XH[XP\og]M_b/Ta=KH[WcPVTi`n^Z
    0    498l6JO0YQGJj[B4i>7/W4WFN[<HUgc8A61_Q'CENu2V?5FYOcJ&oHdwV2.SWcE\*m7
    0    659P`OMFYD;b:P8[.LPG_I`UYDYl]=AZW6Q=RXAW0.;IGBU:beY\^a>QB346;-<fBJ#
    0    744@CUeaN0[H<Q;3>sIVHGbV:7>?8H<.J1:FKOcXFB=_88>;fU@Z`E#I#KXBFCMG7QD
    0    612:<Kj<i\KjPGAKb?NA]7?6m:FXej=b^]Si?8n=IiAIaMZY^OT@I_2[wEH<A]a@COZ
    0    736BVIJwFMCG:K\bN^`VrQ[>C_YECG^5S9kTH`NOG,Y[CTRFX_L<P8`M=P<cV=dVV=B
    0    675[W[`G^?SXL]B`M]]GQ`gMLY_?I;\;NPHKQTHhQCZd<>m#`RSE`FYP?]c\<@WgRe:
    0    789jITQC<XDIG<VXFKMLeEM2pL]N=F\ZN<wPRi8]ALhMRUa]QI\`\:S4`ZEbYDYUSSd
    0    634TH?G9MbIP^;92g[:ARKAJAE6Ml]WUa_YZ_cS5B`?ThXEV#<Ti@jKM[DQ&RiK>AlL
    0    737ALCHNXgYHX2BXN9@5AHDGH`ScZAHvUGiGZ]BO`\EO>DCgE>hNAJYSwc(ZBPd:\Xd
    0    518V=O[?w_*f8COFkfBZF8bF7CRJJ8Q92/XgTacgdFLeCKEZPqTJULGO(EB<5GXX3_3
    0    685HRYQPcCKnSOMVL@LB`#\MXYMZVIU?KrTocBfCD@;BdIJ8K)@UO^8RUK_UA6RDUUc
    0    875JJCE;QgYTWGWen4P:Nw@q9BUYGT^mSJr<[iAHRXDZXGCI4D[M7G\^Xa8QX`DUNi/
    0   1071GVS;V=KEUR:JNR@WKMJ/8PTNEMLPXDDPj>HGcWSSPKLZcNKJ`RNZ0T\?wXVNR]UG
    0    700[Ca[XLJmfPJTS_c^QD1;PD[TF>PHI+QaH:wWY;?VLRK7PKa]_?)O@[VOQMPaYXMF
    0    697?=KVD\B*R`HP?SR<9Y24E;W;>K`@UBdb]RHJ1Rs;GEMUKQ;<[TQHKwMF)bSK;=SS
    0    418_8Md0Nr3\<W11?O;U<Ge]QGTH[0M.Ar>S^WvD8JK:dESfF1`57ZbMREa.Wk\m,w1
    0    805BZPH;CILP[XhJwAgEA:>KJR:ZoYUbGRaDDZTJUXFUZJI_I6J;MZaYhOD@fZQGGLF
    0    567O%WP9HcGqAt^.U1-BK;CHh?A^WL4Wik0dBS>?Za:7[GeM\#ZNJY\Y_0gCBrM$Dr[
    0    6454WENM(OQAT8h\d385K8#BFM73SjPGIpAX^R_NWY\=K;EgL;34@]?*_^=IDILGnUO
    0    7099IBLY7aw^Z=\^a;Q?O*5BQH>DZeMs(gd];aMXTgPL@ZDdJ?BK=Xe;VZIbNWhBZ7f
    0    692ia?7UOW;BP.QIKXQDIWLYO_MFa7:<FCKOZYAb@CC<JZOZ7URbWXIA@SOC7?R#P<T
    0    626KPVb\J^G@]PS_`dETR;IHjKX_ZwMXD:`spTr[b^OA6L_UUQQ[TZUF^gGTNH_aNVH
    0    814RdDENASGOMJH\HMQJ5C-:VGPB7LMb@QGPT=OD@=IHO\FLPEL<AX5PAwGYHSCGQEQ
    0    748`w[BXZY`^A4TJLVNYSWFRWSTWGDE,BHDRHY?LFNlZ=^PZD`PjSAPD5POFLMYYE;[
    0    823KbKXeYORFIT:cG^Wh:O<>HwJRO\ONEUNHO]LSCC_^JFW\ZbE\NA]V5^O[YQbK[hN
    0    603E@5@RcZ2gOT9ge+<#JPdUtS]M[@BU\uLBfO_I7CE-hU9O[?<n?dE_aRCI\`@@9<\
    0    768ZGNV?UYF2DG?dS4`LZRK?DKPPRP]X3*W]O=V^LJ;OCORc=:[CCF[HBa3M`#JFk]9
    0    716=/PO[9dCM?I*g6AKTQE:2]nMHLD985NPVDWFwD;SWD_Uf<HIV7ICU7]@R>F]DD7X
    0    884XW^XSYGCMAN@F9[YRT=UF@NRl<TM4<?KaQPKOBCU[93QDwRPFQ79G?KXZTBObQ`M
    0    802DCcT@AdWLw;GLZDNK]H`U7mCOP;S\,OCG=^L4JYICOcBH0BLrKYhQGMV>sY]D>>=
    0    665N6BS0cwC>FUH'lDZ4MPUgHNCWQ^RHifGPsL<FVcIDAL?N72gL0^VkTF[A[O>C<WD
    0    583d@CJIVkBLOscPa;=5D@DC]ssD9Q`w[eg`1EBkIS:A_Cpm\TQJWke3\hEi_(K?<cD
    0    437Q6m(GiML>P#/Cg*Ya?7i%9tT0$Ym,Q1BZ4Da4?LZS'/R(@RA2MBc\w=EHZ+9a\k9
    0    711MRaMWUO>:H?D^KT]_^I=OZK@8+GQ6;3wJSQQXK@[eF;[X9KNKO9XUDSYk6Sg`OX?
    0    508bPJgYc6:<ZCLN7;EYQWOC@Xh>>OLO<#ChONNid5+[fFJKhYL:\_YZ1bFF9+CXLb>
    0    631F=rGIb5=CC`MIR\phY@SG?O`T::B]R9^bJZwTPK=LM_\VI_JD>S9\_Kv9I8ZIFa0
    0    589<IQT;BhQMVGaZjIWJISQX>DJ?ThO`GCgLXkQKQM_``d>N2REN@QC:ZJG<wJGZZEa
    0    647IPOXVZ><G8OZQ8FPKPD`[Z<fdK6JbVXGc[OKPUD=7AHmkwPd@Q[ETUD<@QF9>GLc
    0    514ZW`w>8FfIc_%FQ\tpFWRN4b=?,0jA:ZD[/JMRDHeL;OJ;SaOO_i?F^jdQFGkRHOG
    0    8628iNAn:K\M?KKj=?TN?ME7`ZWMN0MM8/wS?abq=ELbJWOYMcJOHCGJ=SOb[OIU^7[
    0    943WOVPfT;W@E@Dv<RTJVQURJJv^3\N7AEY_YXwnI@FgPWcH\n5YdIE7@TBQR>^TgLK
    0    990?MjFKXM9XEAF]@P?>6[b]M<UQY9>UOOL)JRD\9OKFLCMEHf;kQ;7V8KEKQN4PA#>
    0    608_WdgYI6Y=B^8Q#RMVgT986]`NA>\6FJTK<\>i6EPB5NV:;[VATQ?f+NXK+)KZ]S:
    0    638PA>K6A@J1LkW@IRIQBV:QqNV9C>KnS#CYeg;[[CM1E9T>vWDFYZ]MfLLD_^.kQeV
    0    631jJ1+>7EWEF@Z_a?;><MBEZBe\QINV:@EGB<\X6P<p;6YY.5Bk9M#d@LA[BBGgcIB
    0    564NH>B@CnICnJ^HLMa17>V28j7:f]C^?^OX;OIUFUS=sZ8b<>#U?EFTk3?+:^pSA?W
    0    702]B?$Qr^5NS;ZPH6D80OKepmLGkP(iKHPO\[KT9E#4uPKYH6Yf2h^bEMG9W;J94YB
    0    704O?roVkAO@4D=hCVheIQNONrJJPDAWT>gm^ep_E?JT0QwMoX[)UM8e]l\C?#_FRWA
    0    554CHa)NOLJKI9sk/@TG4S^[NKR9V+RJSC\NYMjQ:@T=_oc\eY#SLmJB:TJSJJbCWNI
    0    666cbE<G0JKQ:NR`IaUULG=[[XCEEdZOPV[]5Z3\DRR@AYMwfLPcCDQ<RGKQoa[UK?_
    0    825eUDQWNSZQEMHWmXJeQ]R@dRX@?\JGJ<w]@__VTKVSEECL\FFIc@H[HPKP@MSau]>
    0    854w@HQOA9JE3^JAEZI?ZMIISBg5PEZG^=CURGLPY=WDHBjFfNCHZIVU.KYa?36VMjC
    0    567`dAIH<j_]V)Wb3ZWeK\CRaXkcEd2VlYc/4kKmGVZ_7SCL-CFdSOE#1_2Z^GG\>4I
    0    558)Z<G8>R=O^c-RNSgh0HegHFJXM=v?.[`OT>Y?ER`QHUBjP>.DKONwEI_Pw][R<QK
    0    756];DAG]dN>wGOG=IR?Y<GYJ^7VbS8UJ7sTARSBH;=KtYJNJIFCDeJBMcG]N\q+YSU
    0    592IKQH1`J[66JNIY`WDTa<^#MXq9f\3P5ZXZR3MGDFHA0gVoXf2q>EVLL<5F;9CPd9
    0   1147TFYHKM?UE8SCRBWT\UV\RONjXEE\@[9UONwP\?OOOP=_=e^BJLQOX=ORKE:QaGDE
    0    679C@40B7XaP^HUYM>-A`69NUgPOk)BU@\Si<eaSTSZBZKFk=@Q[FYd(I[KZ_WU6]Pw
    0    821X9K]7X@@NPlHFg]:;J<b>HFHN\[RTFY-^X1:-YY>7^=F>wLJP6^fTP7>D^JP[5[L
    0    647?>R75P^>NTCBCp1uDCXNS@NWQRNQ^]RR=b5RLkZ1GQPC`>Z]QAIBqgC_5gswQ>ME
    0    8416^:6W@`OlaJ^^q5K:AJHDkZE>r^7g#TPe>e`Z;bV@q`K`8GPp1UH6`VARibPJPCp
    0    786W_XNPZRcHV\ST3PVLRORKZB`COJJS6@LR@b\J4dMOR5PMfYNWW#WOD`LERMKJb:T
    0    537UbHWkANiEK6WAa?GlN/%4UV*5]Z>^%JYL$ed\[HMlFd_r@LAF=/JUM\@cNXwLh/b
    0    870QG[29fD?qE;XZ?C<4OLMUw`H`hF-pIZO[]LbYY2C>[P[\bHVX?maGNA1JJM?RLO2
    0    558gQGHQ7`fXwKgSQ;NAQcaLPFYFoQmP;aZHVXBhXa4_K0d]^dUlbYVWKo,Uqj7\HhE
    0    651VtM@gSSJLa1GOR5N_W=C:_Y6(rOTh;RbdTrZnE_HNVZX]_bAQ0dVU>w+TjTfX]9_
    0    707f=RN6T9OOE]I?OKTRm<cMK?C]CXR@a0?]VMQGPNTD2&]>RCEAw_0BV8R7WSNL1fB
    0    704wG\iDHN>DPWBK>QJ[PP6>PU[45bRTC<[QHMJQMHJFGGZ.UU_FgCPfLF^JDHO]Fh3
    0    910PTMC^O]=SR=XWME;^cV2NYXUJ^FH[ENhYObw_NSLL=TQXFK@6EUoMP^BPSPIDkRJ
    0    526,e6G^R.[`Q<UOi4*6@AmCXUNhKcNOE30S-7D^BO_GD8nA=Y#O@C=CL<MDa[IWB=_
    0    772B@H:KULRYTP[JU;<KLDE^L8.M_jJPRhU]_KB<N`#GLA]NB<WETIkRTZ@:SVOBP[J
    0    590Hn+ZCG?SO]h>S:8<TG:FPFQ8^iN6P50Ob2wl[;Bs4f<jGga9Ubb.Xd9TY\=[1bWl
    0    629>=5C2S#OXS]USO6@+M^8GfXk^Pd[LEEHXJUX2:Uhk^FNXkM:ZIJ-[>=lJ:V_A7nr
    0    7879ZHwf_<fT?UYYYeoTGDkZ=JNlVQOAMRmekOX\EMLMDYe-eA'Sa>S2U^Q=>UeYO=W
    0    754?PSMSKSTRSE]<O9G7GGGOVKQsEQ;MT]IEKHJXRwJM[VHI?MI\VI*BNKNJYbMFQG\
    0    742TQRW6fL2H=VIPX\T3OZuVDRa_^>Ih`:S:\KLN<WJPb?WD_GecFDEeV7LFO9KV#WA
    0    772=KfN\^P5WFH-C>Ep>HIweR;]RGU\PZC_FXTRbJVY[`J[.hOO[Tj?TYLMJKKLHI[N
    0    713EB:98GT?HWVgOZ4DFDFAVJM@MiTQGFLjHE1J>E9>Y_QEwNMR_FhINPGa?_L\G4<4
    0    878JUZIbF4RK2NM?>Mc\R6vHAKjFF1WE<QZ`M@dUP<K>GBT@cL#ABJIF]WXSJQ]WSPU
    0    577KFSCM9YgbSOWNVNXE<X3][XPODd5KVmKD?PchBl_HNSj[5B)Ha`iV9VWH^w@I6<p
    0    867GD`NIY<E\BZ;?[U>UDJnLK>ZJZBVOXZQkVGcSI=ZIUBT0wUEa\i3WSJFE:MNBGOK
    0    607TSNMZXiFhWR9_KCHZVBKTMS=/[LA>GwGAF:Ue4_DRYeG[D1PsT1U=WHVo^L<LUDr
    0    687YNI[^F9eR=ZN_AlNX]<E=RGSQ0I\:5FHJ;OX\A<iw=ENACE:@fM>M0ZdlFJGU`Dd
    0    547NVZ;Da:;?@YS(7KPJGPRS]\RLQ5@CG]*H^JMO@EI5I2Y_;Q#@UdNWoKF^:B6TNSI
    0    545:W0:MZjXX5K;?V8LCQM'G^eHKPBWF)wL0]:BlAH[QiO18df@k6]4FUONM>E3=TbH
    0    987EPXPHMDgQ9U_?QK;<QPFPXEL[G\CONJTNIVCGDUw\SEWDZYDVRTCQPC@KVU;>KKc
    0    849R<kqMO#V>LfX@YPSHT*bbDO7:lBY/XS[WM<d;P[B2TUPKg.2<bEIaEHf8Fi]K=cg
    0    624Q1GASKLtDDWcQ:]QT:e1GU@VmdKJ@v[<;VHL,wBTWK:@b;O^8SP<5tWM@>L?=E9d
    0    816N?cJK=PcIcBQWYRR]BPHTOIUTY#IK@UOIJWOV;SLFXYCATHPZ>OASLF^@AJS=<?O
    0    638TLJNbk0JVU\XLE^AD>QwENZSYBHO7VNFOc[@UfIDWM3]TdD>C_hEe[K]E?2P9U8Z
    0    826WYSjN@TP6MT#[3OfXN7?WESVF:XaT;IQN_D]OMFLPQXKXgUL@S>oO8EsS<8PZQjM
    0    842JAZT?<14IMa<TTJD_dEoC8MVw>KCUPXO[SSUJRZLOJVaIMHJCaROLGPG@?GOF@XM
    0    6219C1RCN6YN1qB*Hg.DN9YVkSQ_O#?AVd;)R9$lN\^a,CGY8JZQNJHMFBW?d+AD3AW
    0    746Ccoa[B4ZHEcWjDr^b[Cd=:3NONR]4<H`WJYZXOJN\IRURFgEBSH3FB[wWSUS]^Y_
    0    963KMHBS<Q[KMI9JPCAJEICNR[GULJKPQNPP?LHU\TQ@IHOO;S[NBEwJZHG^YPJ>EOH
    0    663[\kSVEF_>[KEsD_ZVbbHe:QS]=:?DGNHWC_CS\UJOAG2#Wo9?L4:Q1WK>6ODSL;=
    0    564;>5PCEQP?G_W<FHKWCQOJcHM,:TZ]J8AF#H[P1:RZbI\Gc^cGTWR@\N]8NGEMB;V
    0    941MT^RfK?SEGL@_OBX[rXO:@OwFARcLJ6L]S\bHWL;HMB[OdVYIYQS][`UNMO^S_TG
    0    648OPR[\lD6jeRWw=j7E:JQ5lBWmU5CSM77_:oGlFOTQmUTIoYD\MrGKYT8X@J4HkA<
    0    5245?@`HR>LPDFiUUX)-<jhm5^D^hl='bcK^R9YHWb5%O#K)oa6[D[RIu=V=E`a(B[S
    0    680qRJbAWXL6;jLCGSB@w4I;MYoS<MPFG6OdS1Jb\FQ4&LZEZIk$hEkQd`KF8FLR[sD
    0    763W;bZQQEW?#YI;=iVZC?SWP>V,D:i&L.0q2CR@IDCKKZQ\O9FISI2YIF_H@UQLJOC
    0    688w<[RXZG@YDYE:JL[SbBhnR>d@[sHOENKI^HGDMFKjC,dQpP+<qF<CH7VMDXN^NAI
    0    740RXV@3?:BgXJT<wA^WN;V[NDFdPX_JYgH=QKb>wh7NvLMY?=X1LeJlP=]DB_^ECaL
    0    610CUITNL^OHwGNUf@D>Ih,N2ENSkYDeNDTDOIF(eS)]GG:m]WQo@J-HFTG@hp^ER`Z
    0    722LMknbmFa@TKD[XVa`VMcXWZQ`VgnOPT\hNbf]d4BVWeOAZeJ9CfFVF_`<6PwkbCO
    0    614JVTHYYMSNrHPbIWXH_AcDNBbG`<QY@-FdRggSC]LBwNdN[?G<Fkg?IX<T6O_AS:M
    0    684d[Y`FMDNCJ]JmR?VJS.=)@?59[M<HE]SwDYt>5EO<qgm4nF2<MG.;A]@B?[N4BOa
    0    467#^hCQ[SCnd;EMINEh/ZT[6?4c\Z[luZELjgOV?MA$^61AGUX^,cNQ`Z]?NPKM6JV
    0    647QB]ip(7g2@R8hUM^bH=:;40<3B&WC,IVg4qib,Qj]TwYQFM6?J:;EMeYpYGjgI<]
    0    576WBBCK9?gMLCjAV]GwVI]ZQ]9NWOQ[Ec3RN>BQE\Q=NZnXo@Z`clPM^e9GOPPF?RJ
    0    7444R-R2?E]ZJc[CI55H/oscX4hs<_O=goK\02F]:lNV4PaA:QDtwH^?K>_N_lIHB9i
    0    598@DIHLGU=7N)PAW8ZGaBSw(RJUTR]HA7C[S(T@`H[VhNCTp/d2Bm0c\kGK^:+^QaE
    0    559KR6V]QKVef\cGMGJ=SL`^>R>L]tUL:9]]c;L5]OHGW#8\,P`NRT7l\_SG=Qg<GIg
    0    601WIWHXV<>[=R-K8W^CjZ[RSFGA@E@V'BBK<^=w?Y::L-P&ReZEnHH96LQJIHZ\SI;
    0    855EZ=LEOSJJ^A_ZZM>JHNAJ[cBXW`_S[TMMcYTM>U=PNZeCQZ@EYMkOw=BV<XS<EFO
    0    802NQR\8]@;61PKJTG<RRXCwJKRlKRKVc<HdZ8_VHPAWmK[Nh?WNaY1QRHDR9PLTGE>
    0    592]\m[\KcRWI<_9_QAS=);BI?@::QZ5QS<wMWl&68F=?VSNE8D=]NGZIRDY?Tc^ZQM
    0    816]XGH\IbHNFQTUXHLIUR\PEBUHUJ\JcRXUHwHG=YLWgJQAHJMSDbM[LJH:AZ_L[Qv
    0    745fGWbORO?9#>3WUIsRTRa32N[n3^FZC8TN_5>NYMD^BL]1IG>Bj:MDCAfM@QE\W^>
    0    673_UK>NKL:C>^NHJBA]w$@D=DUJ>=2OI@IoZ&5LEG]5QF_FvFBAOX5FIiK<=8IaO:.
    0    666LDD^N,NPNI(VIBOB5HZKFPHRQJL:O]KgM9ITeWSFF;>aI;JFT_7#BVIUGZ?63V\[
    0    6585CiSBZJe@K__?Pc7-L4PV9W?OfAOFLiBO`]?INmPUVEP@dCZWJtDG\?j3IVwCENG
    0    906KUGVCT3[Z@WLDP<KXQDQPZAX\J>Z,pe2I=0H@Ub?<V;w=JIJ?^R?ER5^@?NLHAYI
    0    713TS]^\KGMJX@SLn@ZMTbY^?9#WH]YHcBDJJNIQgF?XAcEQROKJKB@VGHVUVaBE:GE
    0    608XJJ\[d9ZqBW<QD\JBNPAQNANoYEB=@0FTr>[UDTSWEPNJ`\DGWC#VG[NO6fBKnhZ
    0    579BSFMIBGZbZP9_XISWCh]KH;QSWwwE0T?ALL>L_\9HIDi0J[DNJX>EO=@J=Tcs#=l
    0    711R=P`KQLPbQ\N@W@6-G9j<::OcdFPYAWJB[RL9MGB,I@N>M6TZ\W#oZ+\#7OUA\M?
    0    723JF?JM].]?=\ZNIRCPGGZgF<PgCCT>XLUSSReAPS8AXK_OoA.HTL#`SMA@;P\J>@9
    0    492T\AbR8IX>C3GSJRGW=K;jE/]NG8UpPZH?bR#Z>K=B)<K.SUXbLWHMM^eabJIc*`G
    0    511\ZRaI4PK@.5VMGNV\UEXBJ7GBAL+D<ZKT]#A\h@Y&<;KOjU>CIG-KcODG)B9VcCT
    0    4546TK<PE4TOH^QPTZ)F@\SOZIe[YD+RJU#ECC]M^L[4MDRO_G4AfK<S[OJYTM4HQLd
    0    598;SbRRW-Sl/mEVMR(Q9P_QRANRYK^2hS:IU7cS[A2ZW;f.JV55cMbI@(wSJoD@\7;
    0    729=cOSF6[wbNUdUNG?@BcY`KRSPV.P^lwPC?N=X\[GdIa/iDeDe=(SO[W<?sQ=HHMM
    0    6073PI`P?=kF;jSp/^N?=AYIDFJe.LYlD]TJAQSwUJ^ZWOeO@UNTFYeM4S=bP0IU]B_
    0    645dRIZHZN=hTUa>OE$(JAKZZQGZE_CL<_L=@BSMAV=#SQcGR<;R69=dKLiCAh4REIb
    0    501LGXF<g49^EkL[VAP9bQwo)XiOQnBnsOATaWFGtD)GsX^Xp(mTlMIe<GY05_L:-WM
    0    700KIPS=JTGJ^N=QRF?V92QY@M;cJVH#FZK@ROI7UEAFX9F>H1=`8L]R6IG6ZG^4S`O
    0    674>OXsBIB@F@I>=ec`OYLw;,?GSHVTYE;CRGaHDGNDELSm5.I50[A=7KKw=7TZL=>M
    0    6697RP@KPP>JZHDVk]gDu_LX#,]e<ZbS]1^JpR>H]eEI98=A1Ca3h@AleMe=B=gJvpG
    0    680@9C<B<KHF4ZLIPEH+JH_DZSWJD1?ei=dR3UTX#[8RvCW\K*FNwRZ8J9OgItY;9WJ
    0    680GFSUFVEQJA[aL:K;S6MkAY^_KWCIRaw7PZGQE7CD=kWbGeQ;P\Ff7T3XU\TR_BA/
    0    621MTV^wfQZkSD5OKGT[<`aa>UWkFAdwmFp<3Wd_A-[TYS7PQcGk:<`\U4MIO/iP_<S
    0    748RCDOIPc6DUADjK;k5Tl[DSKWb5JJcS9LHNwJPbcatXT+VE@N^IGOBGVNWWXWP[VM
    0    669I?AKDa:q=/,9Y[9wTHT;MS9^Wf=w7FQR[KQIgL[3bHWSvpNJTd6;:Np\G\>RewFA
    0    872QJGM^A0OZAwVOWWPWg:HFOWM>_GNG?]RlHQ^S<T]JP9?XTNFEZnJ?6gOQHUfQF9`
    0    867Gl)Tb8]_IbCQmTPBNBI&(aR:5^\7h6W`aAed]<\OB_bEo8E@QD[w?YhXN_geIh=c
    0    794g;h^MX__`dUZNV[SIG:bAOZOF^?L5R]RZBBwDRVSQ\ZZJU_N@ILEVZ<P\DOYH_[^
    0    816HN:DW=wKJMF_XYQIDG6:AYPKCZ@/c5^DJ>=I^EFO?RT^eZ0dd@B_=hK=TYTM>FGQ
    0    733rAXaVEMWFGQNhOHUCiT]>43JYGPQQWO@J[SE9UPKbGEHCbB7EE;dTOw`BSBL[_\3
    0    603UV8JhE^C>Y=_QaHRTw>>1HUF+YLN@3:OT@6G@UMF^VaHC\OhKZDWNp]QDU[KQZjC
    0    899QJ8G@F[>P=K^?NPK?PBC?BOKRTCHRCPCYP=J]MHJ>PTRYWRP>WTwLfLTIGSDG?bF
    0    699A>lTHCQPYEWaGN;GP=:tqAN/TfUY;baJi[;k?kwMNgLUPPD?REDQmR8v=V`j9-^@
    0    807pQ\V5>aCDNFAlQ^e]\C@Y5PE?X?jPLDbSWRRLF]LZ@TBf8OQLG#NODKZ_UE\XMW<
    0    701=6XQ3\EIm3Ja[MP>TFWpeN+]^gL=J^FZPo\\<GR;[i7d#ZD9ZEsQiQHO2OC=^<NS
    0    628G$AO1C\,TC8T=m_:#:V?=E==l[_6nPGK5XFG9kZ@Ea@8H9GIA`GGZXMOO@J8*WKA
    0    644LNJ]IBCH[GaZTCC6;esaRK4^wR?D]dRZGTVET>KPrG4g=KXS@k<aU=UWP:`DTE=B
    0    881wOHTE`EB<CIR[QGPNoVSSA[SMOUflaLGPRX]JQKNK1JG:TFMBTJS[NROBHIJ@UiG
    0    817pKAUCT;TFRT8AFOXE6Zi^KIEH6Ca/e;YNIGPO@@C]G<Y1VNT=U#`6>CLUGKLYNMN
    0    743Lc@J\][IJ_KQw^\LYUOSSLQT=RAFS?SSZNUrQHSG9L_B[VWMI6VFPVGJ[[B]Tc6S
    0    798PKC?VC7h=HDlBDB>E>]:f6CEovM>owo4J<=G9]UA==MDpQeqGC8L/[<NH@UOKAZM
    0    660AQ]fcL2n1=[BYKdIXUChETP]MO?JT9QMuVmgdLFPOMkjLf8&LljM=2w[]HU<_g]>
    0    700DP3U4$1T^LOFSUSZ;2?YrjN8[?`N6Uu:@?#e:Ih>:4KKYOV\BAQ?^P0bMSfM=@Cw
    0    799XF^RONdZZGOG_A\[[N]aBBwRbR/eXZ]KZWbTYVMRb\_RO_HICN]8:<]PMS=Qf^NX
    0    668UKBSGY<XJ]JjMqFJLlJXS[3GLXw_OYuAl]:R_ngYDK:pD^EUJ_^QNTQR;ZPeO\rf
    0    754TOOMFSG6HQVY\P@dIOQ9@#<NXMGh=HE\YKQHA_?A`8W@CPI-9M\BP9TQI<_hOH;@
    0    523GGCGSN@c6XWfWZQVgqI,,>`UBd2QqAYmM2whU;Mn]^pFgGTL[2Rj?>J<QLXtcg>b
    0    738UC\UWK[>IZAOW_TJaqEVHB?WO#N_^Q=RKIJ;N@UCO;FCFGAW9Q_De5LO[MGb\aD:
    0    781HRER>>h8J`KPTPGZV?OH>GAPp7Ow3RKF;V^E4UDP]<_./+WTIX5]HEV[FdH`M7OP
    0   1112j]HBRSREBPRUPUN`WwIWH;BWK?K_I]@LMSFLFXHBEF_@THAN=KPZ\R[N@AXROT^J
    0    682TRG.6I`NCC6JWIaTUNZ=V;Bc`GOw]LNU5\VH;JM9\2hI#=:C<LDJJRbcfVRZFd;D
    0    621kcvcn9<R*;]=u+^ue_>[MUJR;L5p5?#\`Gc`_51wa5e`ThK,ecK%I<ZfIWFwpdL_
    0    540;Mmc\TCTDOUfRVa<@@4I@:#BhQj;AbP=*ZXrLN`WEYNZU`=D4FMmeMJE1WUTQ<;T
    0    778I^\IDXGKNwAA]`G;=JNPXS:gNMLMQjTN7K?3RPeT[C=A+>QP>U9L`HBIKIb<PBPY
    0    690dILf[G@H7KPTC>\T_e7EJPIN@MDTT)<VRMwO^TMUY<]AR^PFB1/EHDSXeI;DBvQI
    0    965wUT\STF^4UNZNI]MJWKKJ2JI>hE`IYTLUR]h?SOAK@NBCVDM:eMO_V@]L>iVGPWG
    0    511ZEWT^N[[JM@d>X_GO2*9\E\DKrq7ZpU?sw=V_iN_KJJHMbWEB]bNRI8r?nf^=N]l
    0    7518=JDOW=CIJP6NZSJCRUGYGJhTVRRHL9wDbNKHSITQVDIL9;QPCQCfN8IKAXDFJa>
    0    718h]`iGI\B5GA<.GTXYPKM>QQUN>=Y@2WX_PXYVMR\H>VA_SVm:[0eL@bWgMEwZPLB
    0    635=/AGEmO@GHR=9\LdDWbHwcSH]=UjViKXQY-cGme8R4JDJV1b>Y\Y_[@XKPJTH&JL
    0    556G;gFE9#KCNT^^>PG`UB?g3<mRAQ0vEEMZUEJ@DEhdHT?/TALC>IYLSZUT.1LIMR8
    0    882d--6#8H<9MYOAU-WIb[OAIYkPSKRKrSPZcE9FDQILS_MUg4P)RQ]MVPTLEXKLLXS
    0    903k4TQLGNX:3MEA@LXFw>BQdLSQ2SY9JM:LNOBY>HWA>?DEaBV;_F7AC=GeRPHTNPE
    0    817PCjaDCE_Q?]NCQTKJP/^PNK?SYG>@AVBiPFwPYMT@oYkF`I8MXDAKVMnIVjjKJQT
    0    925JZwPdRTVUX\LOGd]VZQ]M?Z`KCCELHWZVO_fQPK][NE<VL]F?OPCDDUc]:RGM];X
    0    775G:B;D`[F[UNc_m:N@Ot>EOBFlqeQlF\P]VD=AeX6TwNEC/=[JCL5ngP?:P\DN@ja
    0    559sQY0UBwEE@QB@JcigmCV\]lX-9EWNB3IEG\?OBM?[6SeCc>p9d0-TJjKZH,dVcTQ
    0    793WHLT<i68:#aZ<O=QFI@\GGHCM6AW4]BEHECCT[=7J%1cOa4A@d#7XG>I9SBDP3QL
    0    738\IKTFZbPO_E\Z`OiUldAV*/cYPNe^IODZS]B3^Z=_H5@Uf?`)_Q;NhhED2Wnjwep
    0    561cRDb7_I=NFakCvO]BvFG@8VH`:pGOjq=UjZVI]a#UUJFKw;_1a/QUdDo99H\ZBf>
    0    576VLja_EO?P1Q'J8WWUheQD]jnH@QCPO?cTBX;_;KDQI>FSRwK5GP.FMYSK6B>AIZ<
    0    750IO4RCXjI:g8PIw9KBJX<C55AWIg;Q`MKSs;\:d`=Z<@AB0@a1WOajXGG@C_'JUlR
    0    818\NTR9h?IS;b8[UTPC2ZVXJXTdZKIOLB67ZE.Z_]HOL4w4XZFUPVONM@MGK_8U@PF
    0    545PS7/BoG9KSN=@Y4NDjw[HR-omJioY9A[?FB<DgkS`b7=3bPnh^Vkb8OP6?d/X_bW
    0    510sQERMR%7YAT];j2O\H2h>K#P;_rJ+^gFZ^FMI\=>[TD[[p1V3kPO_UZ8D\4U(NvJ
    0    636^XjTk/#kC/ZZhPDQDYB>4cYSGO=_AaHdKBS\u8(Tbf\`n8ZXFUWAS+KXmYInPPLT
    0    710NLBDu@OI<GEPS^V]Ym.I;4YQ\MlU=TqEWVdUH=I`@J`AMMkB@GCEMZUHCQWwo`CI
    0    953TLQPLUKBUIFSBTMTOT:XMZ^TMCVLYH>NWQBwSPPKCOGOHWKS3bFPOPTFGUXXCMWY
    0    736kCBK<fV3Nh^S7eHbEmMQ*J8BlNXVBd[DEZ:Q)i`0M1QMEN1]/gQwRbMEKOX_=CsE
    0    5807@UH4R@XKW\ZESI:RG]FIZItqEgTnQ5Z4ZVLMdeJ<RCGY<@]hOZN^.GYTY:F<#MY
    0    738U<owKT3c@7aCBjA_VW7qR<-?SETYI^cApg9[3h^]<I9Y.hM#<Y\>\ZCqGAjO>LMr
    0    702/aLD-8JRSIt4^[>F=ChXlg/PnI\XY`YY-KG3eWwYeXCE32SETU;UaZAYPjVKd-Rm
    0    520ISB/X>B;0L,>W@NLkTJ>:HYtU1<M^>:P:R]$?RLaU/LawdTQ7LVb75cH\_==`W^/
    0    566GU[KFS>OQ6bH94ZCUGFw9UHdVA0GS9OEbVDB]OQXPk1`9NOcHkpOk3LYHXNDJ-\Q
    0    9032NFBB5ClZ@ZDU67=J-kYf\GnUK5WAUkFGEDK^=sHw<KQ?IX>t^2F:AAYeQj@B?E`
    0    722ECDXXX`9d8QcAdDBH[Egn[RAXUbBLbdGwGKi;\J=>_KiQg,HNRiQPt1R>AjPBDmL
    0    785SQj^A]AFD@Y6kWWlR[F?=4Gi:QSTH@BnASWgTDULmP.>OPTA=NT9UNZZTKN_wZYT
    0    579s<]X]N;S*\W;SdVbN`][A8Kgw5^[Nd3hQjVAHL`I^B8@LOGC,b?CH\VMHF0J[IXC
    0    755F6NP3gEIq]BGF8BLKJZhZZF?vmM<jbKX/`SJ5@dM;jD'A=`awV^OcO:U>=4:F-E<
    0    621sInpEG#E>+KID2gfV^1jZCho>:ZMLL1D[2f:S(CkS/HnedF]BkWXJ3[jdCHQGNdV
    0    621w`d_S`CUMBaH5?OX_[CiIA<9iYaJ<KL>gW<O]]<<X4KjT^T6C[I[8NOo\KJOUJIR
    0    658P]8PQ-oNDwJNRQBRBW`N:Wp\^M[?[NF@B8CNg5S@J5P5SFGsTeNjB_MQjSXYcWYT
    0    714KY3B]D`RgRXn>UWEBHMJ8QBFIZZ2JDnOUCFhJPd^<GUJJECMcN[ULHJKUw[]FLGW
    0    553]8HIVjSPeE^FV9H:Q)JvWB8AiwR)*uM9TV2Y[OTP9i1g4o3+\O]pmTVi^NFSd<re
    0    683OtZVZNCM/[WImhP\OX8X4#<U.HVP1W4gVQYLb]C.^bV?\KLHQI7:^hKRHPB;\faL
    0    717WP[@PI/D@IF8M^?QcTMKF:ICPT/AW]CneNUwPPIMJO_Os[?5bRQ,Z7eXQ=b\M`bY
    0    644GPBS6O[TcCJ>>WRAE<JD_FTNBPUCLHQTIrRSpenQAVSc`]6>wEBK]CAhP;gO;;Sd
    0    962FZFPOa;M^FFBh;Z[EX\maURf_KKLBfG^VORAZHFDwTIHFCNGLWXZ^6ZG@VBMY@D>
    0    524+Y1hrd>=[r7=f@RhWPId*UZ@4Rc=REV_ZIw6^:ZDHR*MWV?45=-U0S>b[\E=dUA<
    0    474iIlBS@S8k9V[7ZJ6T=;HI,DrQU(-&I1A\aCTJGH,=E6vkv79HS\.8w2(@)L<I1EI
    0    868<`IW_TLRHDP`RXNI>M?I]D@5CmS9YGY@YSDjFKdKBaGPXXVKIUmOQReYIYwcJQYX
    0    635LR@S6fU>_$aaQib)>RFIXSF$D\FT;MXJiGPQFJV<<D6uXVOJ;`ISFwSQXNa2L>MM
    0    679E=WZ9R?[YBFNaBNX?f?>G27MR`BTS#[7V4`P0TPhQMJa_Q>]>dN_3D:H=N@W=JUV
    0    717L@S>=2:NGUAK=K:5KNDY2]fYA\UDMZgBIJ.H\VEEGOSIB>JQLLL3*Z#LXmPDJBl:
    0    684NP]AQRAgUNL?G#ICKEsP[XJfdO=4FRJYPU8<oCQc5DLHd_QUXBDJWNGAW8=IoLJP
    0    617BEM9HJGN]->DQ59AXQj-_4HB^ZODwXEdCGO58ElBQATBX`K^Z@<AJRFQUO>IaM?G
    0    663]N>jb]O[KZO#@N@OYOG<UHIC@KB_B/ZNU.NfE>M;Gf?,QPJdHSdTC`TYBDMaeIdV
    0    797YtamT?-o8Mj.g?mN^sHVIOqTD-7q:I/XWRXUw9:`vINb\`c1MdDXS8]jqCKVIV`)
    0    527<Y1<=F;wa>9_CFBCZ=D:[WK2mLW\AugW69::_LrHN*XOQIbCOlZ:$hlMS^B3BQlX
    0   1016ZCKFDQ]FNZBXDaJ95;<FNNS8\cN5D_F8PRHAAUTI;O^RAD>JFIWhwXINAJU^>2R]
    0    581K9AC4;K?:6F8MAMK:R*@=SaZR.R_@1SBIO5GhcOC#V8\WRJ[JhEN@\>SSZO+G>kM
    0    721W`AYL-b`MRXTGwR@AOLXJIOMbAIMS>YXMCT5Pgb\FbJ>\,FCcW;`CP6PMaVS09H^
    0    764FJXYAYSMXCSI?FThA8`]B4M?QKP#EC@AXM6BSQJIFG<lLP9BDSQ<YR5H6BE:I;Ho
    0    809U9IGDFJ\`I[k=f:AmV<a@:F0DdrL>dN>a^IV0`k=;SB\Se:I6HeH\gO[F7[I-FwN
    0    925\PDcPYZMKbQHQwJYP\RLXC:_c8\_fVEAVKD>HXUMNBOS@NW[?\UR^WDVFDXQVNZQ
    0    657VH_IReSJE>ZcaLLGORBoE`cCYdUIngQcHOKm@iB9AKN[CwF*9SWiUO`bT4]c1U[U
    0    588R9UtDY6WN?f@GS@XQwRoJhFN]@NYBhDfY[T>ALmPiJ:J%3GV7]DqHUgTGBTFDLkW
    0    666[P5EFOgdWbp[CL1T<Z5jEebTBVcSq7XG`FCCfSfQ2oe`wi-VLJF]AaGKRl[=JOec
    0    671EIILDMJVY7IW_`RQ3X-#>F@F4QY@V@O;WdL]=NZ;S]HX@E<8WK\M0ei)E\a]C_Ha
    0    743YMitn@j[<\\>_HXP[pBNN5XMG7>iLUP?i>fUY.NDQF1Xw\Uf+P&AMSeZOSCThmTe
    0   10358Wf?JQO=_9>?bEA=J?RTdQCTP[8==K7\GOowkH9@ZW;e/dYFQFK6G;L6EYH;SQ3Y
    0    816aASUNGKTbK_DL>WP^aPbTOCAg;LdX<IjcWd]VE@wSGOGT_JJ:?U;DVKWO[HNLQRQ
    0    657PAXQ:v=PKFHIYEHdMYewpg?cicXASsI]VWWMRaGBcZFWDqL^<aq<o<PT/%MYU>H-
    0    716L7SNR=JTE`h^Ga>=>J7M_DGA[vgXeEwMQWa[RWKO=pE??9RDg\\fV8\GIEP[<AT[
    0    811hFwTMJBX?UEFENSXCgLhUM[8VPDV;BHC_Y6h=^1`>PMaAY@BGMTRM4HNNEcXKKIO
    0    687O*_P]FUIQYCH9KOOFVFY=[w<JINUOW:<WY]H>\Ja$OYX\oXOAOK)HLQkRLCNOMgH
    0    671_S>Z:fQI=Lhi&SR83LXLc8;`MSPMZIhBQeODBYI51AJQ?TGX=nW8JV'V?IfHbEwW
    0    548NMXHmYmjrBImDQcNO[FATFO+[a=:WG[1`VDpF\KB;J;wUTLG'CoThUTR1ZZeK)YS
    0    499eHteNCLGP_e0cC1ei=IgZOVw\;=Rh;NgO@RRhEZWn&Bbk_Ic^SDW\XKY@_-aEJG>
    0    666I0@.C@WGDJFEGU-ODIa1UB*KeKL<lck;U:B>ZSL:<TC8IQPa@S]LFV3:GLP4H5wI
    0    820\OD@UFA?E2aZ<3QINV>H1VQe?XR:GJ>WMPNCW?7aQP+^Cwf\O?E`LYHTQG5BLHNI
    0    677`7cYIX8VSJRNS.OP7F[EH8OVPDGJ:*kNOLE]MS?QrHNV=-BY^w<VEAKTSOGaC@^o
    0    657JeWAEBDiLK`IIFLjdTCN^COHOe<A5[SJMNWwL^]a)KhG^pkAMWG>XHVZcT\b;^K^
    0    852gIXDBWMRKM=[HM?R@S6F:DA?KV`A[wKJ[cY]M[KM?K8S?PP[XIg=]b8dCCHP-6NX
    0    65143YI1S_DHMlL3JSBYbOTKVF>QD`ILEUWJUPGKiSKMKC=Fj273d*QGwYH5?[EJTSP
    0    716keAcEh/:B@dLCTH^Gc@sJ@O<`?\h<C8>Id.OHaUN_A#N>n@?NrI9NHBi?GALOE\R
    0    863ZDec=W6Wc@nJR\B\G[HXZF?EwBOMM<MDTZ;WBbQ^IQ:MDS9THlE4>9GpSONMBE]X
    0    716fLdNQTF:TKUN\*dC@nYRJVM]2UMMEG0^wZ5RTCAB@R2\SZ]VCNI]PLAMc,M8[LHD
    0    918VOwNIG'TQ9SN_KMWL\CnBWJKLTAOSU5YX^[D=EW:QH5bLhV`5KQNES<R76LGb?ZB
    0    547OlSNhV8[aHUSO8TOS2bP8TCXP6RQG\EZ5PdSSGBHq?T_DRd;e\8BLIW\[wU.HS:2
    0   1047QGLZNPhPFMHaFK[D>d@DHIZ@B[^[GW[8[RTYL[TK4<YaFM>KE^QwNVPNALSOAU_T
    0    670=GXXGldqmR?bVVQEPaM;I@/3>[WAYCkV^\Vd,JL&QSBOJ^L9jKkR[TbDGG\W]w9U
    0    742REUMAVJiYw;^PP1BSHY:B^@A=a[[]EYFVgV[?`I<<K??PZ;_JIC6tF;O8TOT>WMg
    0    699=SYgEa:DMR1BwXGNNASW6EOSU_EkZ_VdO[e[^`R]BK[8W[`DU-bMW?UL:3MVZSMJ
    0    7110_M#CMTAZUE<fQ99B8gGRm[ZRtAJnY]J9RNZZ7<H9gV7RI?Ao?kQFTHIWRPMF?1Q
    0    794aDCBQSi<K\UW@OPJN]47NNXR7CvGOETAnBC7Q]S:>MLXwZ@Q4jRoHgREWZFF?BuN
    0    777BdKMTPIjwXAX?M?.>OCN>@LMWU5LA\;W?Q?a7FWkN9MY0[LBLEScP;TEXbbXJOKW
    0    664Wb8Ha<IcYG;ZAOG#XP@^K;EBYPf<EjOAXm9[HaFGI7>K@VG;F@`#C[IPO<d<aZL_
    0    5856jBN2#aG_/gKR[10MESZ/a_SVTUUHneM^U@YKVbQA:8p=VF?cqeSUW4ve_Lf,1hX
    0    736XO_SC[#SQ9R]<ObP:WEN8DJ<CIQI3N=Q`U[?2J8UHG[HOtS=aNTT6B[NH+@H\\SG
    0   1341YP]XPQK^?JJIU@aaXK;G8LHKM<:GLENQPNwUA?=UPAMIEASAY@4R:IUXUFEeXSH9
    0    681SVM>MUC@]SP=l@J9=_\ID`<aL]I[q`5Z4VMcQOVJ[GZ7:U@awLJ<B9GN]Y(KJf@9
    0    675B<E<E<HK5^WD?I8eOKV@P.P;^U6G)[wO2AC.?RH9D=[6C7IkL3:d@?Te9BP`EIDM
    0    507JHUT5eI-Cl5?\WVE6^Q$TSPKMA@_A;KIRSCa@OR7Q`9O^1k9&L2>B,>P\\qDTSaw
    0    626QQ>_ZHHF31qVIBmY.?_w2_7i.FX^\OQ>NOKOSBIXS9OS^]Q>;aN6^BvePN->c\.I
    0    832]QMAUA<?K7_15,OPXV/PLGRXAA4V1FM7eGB?\@6RF4@VJhIMH[FI:LEa]N#>_8XF
    0    616SHkT`DjfMbb>B^_;Y-NH??d]SUFQW4aXN?c;QHbeCSbONU7wt?CP?VJO1@=h98<[
    0    772gCUcGZ.RS3[W@`USRJRX:FIGP^AXAIHOaUCg=MAGRWE?;aC29UwXL1XZE:FP_f_`
    0    691aTIdLX5^SBREFD70]LkXudMF]1#@R^HaVUPAbZ/XbRDL[iMKY^`?Z;DYJFHJpHJM
    0    604DcE]OI@JULsE:+6Ho=OWWgbowAGGV?JTP[VTQ<KBC74aWZEWJNMRiJ<IZ[T[G<6/
    0    794`;T@3Z[:FFZYFqNRRMNH_TQMOYRFImRIEVACDwRAAe@ROC7K@`ad\b2@:BeG=@lK
    0    567FNDG3BDsHGE8u;]JN>YPl@Bii]75doRCC^dC[]RYuB.WOFrVIB=#\R6NL,m(aHZc
    0    682BnTCw5PfDXBOTOJIt=EV?TG6B6QJ9,YbS:_VW<jbXJdMl?OCAIY0D)[NiC4`2Y)e
    0    844TWUHZFHN/;a2jP[GgiZP-CbMR,L\JFJhWHOVcKEUCWJs><VE=`LYOTw[cJ?[beJ8
    0    613Y9E@P9h35>b4HhJe2OCQ<ZXqB;L@sJ6R><eTVG4U\pEYIO4Q4V1wNGZVKW+<8;[W
    0    730PZ]T>aIV1Mh8YHAPNXMTKPQFLFKY6LQHS?amhHHVDU@i:WO2Bw;_:NOg]@)@SKB4
    0    568Q_OO>Qaa2Mb6UZWFSaWRT=FwQ;UB^A/fbTJHZ^Jct9WVGaO,VNLrq-bfol:DZ_>e
    0    715e:=HWNTDN?Z2m;fNbcJ5=idV8;;[m@<]X6eDY=JQw?DWbgcASXF^6I[QZQ;;YMdG
    0    748X8FNTX#6Q4iQP8<T>IfH9ZU]bH:MDI\DLJ5LrD9PTLA]YbbMXjG>OL>5VJHI>4CI
    0   1020OTQQOTQV;K=TUFPX\I3@8GROIVDHO6#^dG]YoPATPDQDhPYD4J?@EJdVJEJ\MbNA
    0    752X`qn^>MZ.NT<e?gn^f>J6BVe8PHcLN8[iE`]>Y4njGabS`mYBd/cT@awN8A^p_O6
    0    750sja\IY,LP9G7Q<SgfHKBWTG=M`7WBA98NMm8G##e1OHL3aaNCWJ+FNTRrRGOUUB>
    0    781WTJcF:;N*9VSO5BiYRL>G@CPKP7T=GKTDOwN52FLHCTB<;CSJ;BDP:WMKNg]IB0X
    0    661NdfMQ;J_FRTUWCjddKIF=S@`JJ@TMXHWT<E_N>HwMCAOFTNLIQ=MG+TfiCArHQ(?
    0    715jNUXGUOOYXEDKXLcR][P=CSF\I_TMliTafHGBE`VK:HgId@X<nL[BwPWKNMKLd_^
    0    706^T[iRCEMRKS\]\rHq/D:DS_Jj9>SZA7Nw?JcQ?V[M?jYI@\??25PBSDH`VGNGVM[
    0    603dLXC[=Fb#OSBEVdRXJHITIQWWUU`HX,L]BT^eUEEa=aGb?[.>VEG=6a6aSOTZM.t
    0    743[JN)\KaJ@F74YWCQwWK:H;Yf?BLRJ;BdUJfVMIWN]I`LNDTT4N;fHE]IeeEfkaBS
    0    702>5lQ`w@Cd8XDnMOHJOPSVT;e]_D[MGMa>TpgSIL9<\9iBa`cuBRD?@@]C8M.g*Q@
    0    484ELVeUrH38aVFPGUf@GIVKTcKs@7P3RHKpOS=^JQKTBHi_wBm<_K1'HW7EeKAJ@hl
    0    868YUcdY^<?2BQ.d2wTUgRo;OMY[=U[5QDTVR^\WG<]YN7J7_V\?[=OA9mEHA6b`pPN
    0    726IPCXSFkL`\4]USM@H-EkaSVFIF\gf@_QPGTQAJF7*VK2H/RwbJ_NILQN?B]b4GIB
    0    706KOLaEU9OSaCK`M4T6YO<\8R@WW6bVKMtsIwF:^^?GSLMLEkJ3B`0U;P<H<D`J^NK
    0    634#@nQU7TAh\7NGZZ:A9:DIjZNGd?FZ-M\WGqwh_[LKQLMZ`_6\9N:Y;e1.:LDCG=Y
    0    750QF;j_URURLP@mCU`h^QM#BKi>ESgSEDZQCgSW>;ZL@KbcHTHZPETMJVOVFEGTPP6
    0    791Y>J?DZDNVJR;`ZQawNQZCCd@JG9aL>JKTWTZ`IM^WdWSPbM[A3XVBLMZGLL\PL^N
    0    705X[qnQXKL<<mVGLcmfv3K9OPhNMNg<=9^Df`kYK4\oIMZSRfQ/VK=ACjiW2#_T`c;
    0    762HJw]]KJQTUCN\2WZ]QDd`\VP?3KZ9V4k`KQlW5'aR([]?HS?TS`TG2NU^Z:RDL4Q
    0    569eF/FGkHJGwJMFXEBfIDY[54LFg^eMN_H_])I<[XKREa7]:72MPXN^-QO<YTsSkTU
    0    776MP6WKPk;7gBQZUS\ER;:<#PQ3KZYJ82X[PGVBMeYL@JKfGFR)M?HIF@IB3NcQeWE
    0    697DAC<UTm5P7T@/<5I8PUdMSOw`FODNdXZYm:HP^XDE>@NLvGCXI]NST:K@]l?D4TT
    0    949HDVYWOIW2OI9WP]YZ8WA>U`CJBGHZ:JiMUwgTBWS@Mf?BRU]D;@FPHV;CA<hP7G5
    0    718QXSI]WDE_OE?<I?ACQU\?QMWY?SQVEX][RKSBFLK@>KY8nTPE>K#bbFNVQMIYBHT
    0    802Y>kXOXa7@@sM9JVJIS,LgORa8R-JrSE7jUBROY<:;U0sPwAV:l@7BUIHTNN(J5d9
    0    780KR==OB:DJM^RYB>9@[X;8bd]N`B#^JGOPGJMTXHNCQXgdZHIVICHIVUHZFGN@lJ5
    0    592_N_aTw^Y22C=NChMJv]QA?:EX-Ce1E3VwNY^0GEauHVNJf5:8v9GK9bSR5]\oe:G
    0    677\PoaZR;:DGP5EQHocd*N:SgYW:>XKX7QQP\Za@=D@C;SYVR;#KHRH6SkZ&HbTGWB
    0    778ZFBQ@^5IC#a;C.sbKc7Q[@Ni39OJET=BTTL`S_NPL'8a@SNgDUGGSQGLa3FLWDPF
    0    659TX[X@VMMCXeQgP8OXH@[5NLEANDW7CQoTCw_Y8C[_Q_B_SXV\MLFA,I<m=@laY9t
    0    544[TTKC=PIPCL:VqI0YFwKVT3DD7+I;?XjBDZ?O;VYmLVH\4LL`wfUY8Q[p@?L>h6N
    0    621O_NKwNCcRZREVb:RlKGZ?P]@EIF<f1B[[;TPi<>YHadgA51WV:TMCVbKYD9MjoDM
    0    647E>1;OD?#V[2QT]K;CISGDcTaQXLL<Q<C>QVIfHOK\YPGe>NAN=V;=HPZ7P@HKSCL
    0    907OV[E_FFUNP9\UTR[gQI:FI8ZN?QcD7;YJ:^K[OTFWEHO?MShKK2]HXwTSNJWW[J;
    0    547CX?aMNNWW5Fq0IX4hQ)2/X@IFX'BCBJPgSZcK1GJ$VE`.g;;;IU_O7>IX#Z]9cNh
    0    588^RP_LYPfAKa=I@`^X;22JGkTBML/=AEAW\fKUI(jB<^JYm^:aK^8ETFDw46TI=eE
    0    732BEE5>[]FTR>]JYBDD(IVTT?HhKS9S\NX?LOAOEkHRX@[EF:]I@HHbA=;G^D#CWJV
    0    918C[>]RAP]LPLV[\;EA9kFKYDTg[QWwRZQDTIMUTgJ:GFSYIQBT\OPVv=IKW\E>?^B
    0    524J>CWBKoZ]5CZmd?BHYPI?DVbRVfGVWFcS3ukMNJPF^hwq;:h9OKLX`TAf[YLSK=`
    0    800[\P_fFXoRROcCHwWMQ0QNL^7Md^U>>HL\Q[RO7kv@U\cVCG,(UDEDM:iO3VrBnSl
    0    750R]5[KNEqDLwJ4?bWE:QR\K@fWEWO>DW;NJD@pKX[iVSK<:Y6^SHGZI9prHV`Q=An
    0    521JOZaRZ4EM4ZQi6vLupI\CHGEFG&g%5WZhPJvB8SS]#=i^B@K*pF2,OSCZI3_fTF8
    0    7709VXMPQWdTH9EcHAZ5XJIML\UUAF<bwE\ImUPGR\V]A7a?YZHCVHHM=QGZeeJQ_[c
    0    678`ZMbENDMQ=U@N5:f]RP`MPMmP:G[>M<TABQDYUESvEEN=arY;\J?J:TQwKIBRKD0
    0    805Oag\kBKTQWANYV]>PPESQF_M8PTaCOA_lCYeTMFRQDORWN`2#P\WWOp_LHUn?NNb
    0    698MWA<;wXL^mGEU]IO.L`E1B?HcYf`W`K@EZMP1ga>]>B3308NVPL8LEC.0DYjDCtU
    0    540aZ_@J:<HKW[^EC=XfgDD53FW<GN7O9;@[<EUwGQQ6RR[tgS/DvDc:PlllFCMuVLA
    0    531Q\IX`8GBL^=hJIIEL]:N9EGc1OV:4UBLtciKWOL_VanXjLWMB`aVFZJLN<:tweR4
    0    739rGWcJTSA?@YBTM_VRpH\KKI`I@?MLGQWX@`NF=>IFYwJ@WUL/[SLLH<i9JHJNVNA
    0    630i4MnEd>Ee4PG(PeCZLFvn#TZi>]^IiXNQP/W?e]Q=FF:@GGaMSP1iVAZ*TNOAA[J
    0    810PUJGX#NTfGFUjQJBAP5H?i`#EbLRW6eYk8clTCVMBYbZkI@BJPeRB[SSZC[sTjON
    0    940C^?RBXMbOMRbZGZDSJUKBeTQHDPVPKMN^IFe@LNZZBJcW]S<AwYEHL?]VHW]PUWb
    0    625IGKHEPHTGLAJCOVPS_9kLTHPP<QXOfKCZKTMoS+MeEKQ_n\w*JMOAMRd](<W\WMR
    0    649Q]gXkPUO\[QN\EKSIYRLS_tgOIJiDIVPWEchV@PPROSRL^\CP;RcJVefT<KUkwLM
    0    894Aw<SfPNd`KRWWO=DJWIQD`OMUX\CQHcX\=X^^IVcFSJLUBR7hSE]ENJKqXeNGK;\
    0    467F\5n4[HB_QFbbHbM5[PO_h3RW2[Q-k])Ec#DDjTaSMIX:,J3PR^RNQDKEXuSMRDw
    0    700LgEC86@Z`HGOH4PVMHSP6ZCdgXRHR[IJO;E0aC_[aE1f><PXSRwH=CQ`Y^F9J?[`
    0    641SIF0@DD[6O`ML38LD\NT0fwU<B)BrDUWLNYNj'8BJNE_k]LBTX@^3XJ[mV>IVMsO
    0    523O^SM#RKYS*W7qPt8H=HN>a`ku'd_B_E66;8<t9>i`'3[O8GVJ^<=GK9PqfU6DARt
    0    678\UI:OI@]\AWOQJ\v:SKBIW_ZRU8]_HJPWLE6W=W]^@@QTCaK_SQDBL1wXXOE\dGU
    0    657ZnQtdGCC9\bHb]h\GL?\KC<OHJFYPGGZwE_pT`:c[EA=V;k:KGWT9oaTNR0aFP;J
    0    619tACb#PG5S>Hh4T3D`MPSKC;^_JM[OnFSQUo8CbT`Q7Y[X?.LHpi38fEs<QdpICP\
    0    988N[ELQ<PS>SQ=a@^Nc<NE;ZI_ER@TP>B\NFYA^J=lUSVC\JRUWG;U;MbJwKCMP`A]
    0    724kNNJh]^RXdVXcwVOThIC@YYDU]jRb2Njac+Y]TcIXAQbcJMVNUOaRVUUCGP[BTwS
    0    688`Q]EgQVW>[O8iAYlKj;D/APU@8YT1H#mDZkdh:LdXQf[<EBEVT&[HO[Kh;Kw^kKH
    0    635CRCYWae=IYD0k8Ja[[VA?R;pU,bYnSAw>lU@Y?2U\/XE[B\JZL4oWVQOl>:7g@Y6
    0    772DZCHgNBMMBQab>D:@TOZLB:ViNDNcGNTJ9DHMJwVW@OK79?3ODEEC@TOfaW$DWEJ
    0    901wTj:KECQPMMX[XQ_rI=_J@X_@[GNKDG_k@dQi<HYSJRJv4\FFPDGJFfSaDQb_jAF
    0    610WMASZ>e`Lw>3w?m[GRFMe@DO<E>^K5AWR9=LZDFSd:U9GCkYD=Fh:V[Bak9AP77B
    0    916_FGKHFM;MFX:d:EXeb^C[DNWK3Nd>IJhERmHR4=VT=Z2XPO@\g,_66YEwK5X^f>I
    0    575lkutdP/Z2=KJjKjlUZH22aWFKg3ZR#DOTDNTM?/_MM[JTFjN>WYH:IMNiA8\[;6G
    0    782FSCVH>sHCLSHL^XHCG_7`akbb7QJY1`VOIS:\L^G97KZYN[Xn^:wFRPX`dZJG8>S
    0    768RMk_Y\BR>BR@R:oRew@4E>lSG:=[BBHcSGWOK^BPM72\3caX/Z:5K.Zam3IeesR1
    0    634]m4GTCK[=3HC8=UaZWP?UU>TR=JU=]5Y\]]UsGILb@N_`Qp9QPZT/MfRwG:YI\DR
    0    849KeKQTK#GIAVENB@STMQNLSQ`>NCIIOUHG9?ZG@TP=I>9Uj<GNb\@-HMYRPQIZ_3W
    0    800\aQN^??c>@l>^>[[>lTHNK\PQBGeJ>Qw\7J\[KOEL@VWB7A7aMINIFTTcCJaCa[c
    0    644Z>ZmB[NIV;T[?bfBS=LwbmXKKfc6;l_?Ij?VKfjN5cJP<bPAUgA6LL;eCBfGL8cU
    0    5923[MKK4HAkK6NfBKCHING@hHa<D`Z7EN>R?DDwCSBfXZiP4d\[T>pLW@@ZVK9?LLf
    0    819?PW:>WQUbi=qLY.#RQKI\b\EOa\7fMkBMJXkCNaJ;mL4ZN5D[9_W\[N<IXdLDR[g
    0    5267q?bN[AoWG<Cf)MRA&<bmRwY@gEDjSB^UfBfn5F:_nlLi4W7JQUTCH:XFNQZLWNQ
    0    685KCBG>GhK=WIjFP11HVI`OTVPBTO9wVGKYPC<d^K=HE`S_UVVEdSrC_bC_\PE6KYW
    0    6656`CUNO5wnORdSaF2>HXqm`)kjEYERUG4GN9=8XegMEET4TPK^b_JZ\@_R[r:9IOZ
    0    722AN35G>9Vw.QJJKFSKK`UicAY\=SGG^e>8I:;ZH_MWG5JH>OEUORLC?:^WbU14KWT
    0    6829_<:`3@mLP?^qWPD^3UJ\Z=TX^<?weVJNBG\7GWW,eOXXDgK]tOW1KR^C\Z<FO4Y
    0    597TL,>FTwljFSTHSCH`RXJSSV[CH?HaWcMCReWYCjk[M3MHG:CDeWXhMKWWdl&@=MV
    0    767<V;SEHQJ]>HXV_8?KBRlZh@CnGMODLh3=ECHDYwBO4<9F/6BRUUFN_TGcic?D9Ml
    0    828K=LFW:UTX_AT;p38=<a@Uw^dZ_M\Y`EUTILTO\mFGOULb?^N`LXj>[iAdhRAFNHP
    0    610l\ARTV=N;DADhJbtQU]]AU^a\>B\SXCiPC3qFJFIW#rA`-iK?D;HJJEbPE8VpqAI
    0    5663ZB.HELaeen][<,@SW5JTaB8[KM4HivNlM8C_ARS::JJ?I_<U2MoRWC1UfPKJVWw
    0    678iDEaUJMB8C5F@bXVTiL9>W`ZREZRnE;RGOYCg\IYNNAFs2@@I>Obc9H_0M@wGUWD
    0    697jCLS;E,c'@F?m.dN`NmJPI0pQD9Ew`=UgGpVdH&pU<LTJHXIJH<WV7RLoP7URP/U
    0    910P[OTALCYbYP^A_VFQ[LIXI<Z[\RUOKHAPGIYITXJP;A\@N@#Q`[^C`SZUHTNNTMd
    0    596AR2KMOXPKZ<8vSHX1Dj#SVIfllXfmbC@GG]>O1nNu5K5I<fogh?l\>LP_bT*8hMZ
    0    757fL'E@1IG>ZU][@JHE`C-<JFMUEfVCNQMB?\BwC:YGDXMZCCWNYV[9PTFUO?NICKV
    0   1016UDNWB[SVP@E_?dWS@Y?UW82KPU\bMQL:Ka>K>TwQSGGKEJ>=KQJDXSG_B@SNLG\_
    0    827]J@RTOYSbJAVVIIGGV[^UkRSJOMZKTZVMOWMwJM[`dGrNCa]IXFCUMBTLVWYPNNO
    0    715S:ESYMIYjX<d4wH+FQ98BJE,OWVF<9WD`U<\J[TYDXUVZGG\FQYp>^F@FNWQ6H[f
    0    627F_<=,=1qF2X<Q6D@8P8G?fGg\L@N4_QP8L2Dw`ACS?_ZH4RKX`9M+3bVcnN?WJEv
    0    963EZB@[JUSVOZRLQAG?PSL@sKULGNMORJTCB5PRFHbWORGGA`KIwD8H;ERcNS?T:\]
    0    492qIQVlX`F1Ud@RZHSWv@ZdQOJ^ibLLw.XlhQSTSRP]74DWVFa5fS<UKPiS(2f6Q^A
    0    623a9mbpAMFJf>ZcXJY^IMMfZbDOL^IaC`XXJ\EjMaw]]uEKXS9RCDc5[QDaXUsWIJL
    0    700Et9<RHTRORMTZRMK/)WUd]FHUNbTNkp1HP4<jSa^\8>BB5iPooCl;@]]SJZXNF#W
    0    698hwIaJX>YW8hGOOHRdAabmK3[\TPA4tUNKaBZZ_`bc?Gn>cWB?h>:NGAqWHZEDOKE
    0    808W>Z;6LY`MZEEP[IYKNR@XP_TOBE9^EHaTPh>AXKQCRP7BPUF\7`:w@?FDj]KG@?6
    0    592>P=@OX5KiG?Y0O=?EW*S[FXRkgj?7PTTvf9VJc\D1vMqH^>/.Ob>OWFmSHIVBFfw
    0    787K@WJP=`JMM@R\MHTNCWJE@b_\KRW_UPRH_sPSVQJ]WX6BLVrYKPwNFOW]1FSXH>1
    0    729HgYQD=VOY[O?g6WhqMVNeNIdE#6jLF<BJ-<X^HCL[?^>HJCmKX/CM6RDL[KFePAJ
    0    528GFD(`IpR;_]i?phWG/oM95Y;cJ`=Zb@>GWbAGXg:eQF=?HHaw`qnOYGMgA]A[=NC
    0    984ZD_RNOCCNHUMNdENIaYKAC#PFYIS_JUVkX>VHDJ<HTKECT6^A[SdY]AK@CZEISPG
    0    665C.c]ULqARADE7WQDBJ0H[8LKaZF<JGs]IX4]<jZQ<EFE@JFwK=UnG^Bf/`G;7?FI
    0    493L8LYBMOM=Yto,KWTZK><P:=VPQ@N>Cc6[7V>#PC?-K<0*?J`L=G.ieFX$EVKbQQc
    0    704TjdTiWPAQ7BD6ARXpNFk<G`wP+4h9@5O_J7`aK9Hi=KK>\KL,\@LHDLfj@WBKAYY
    0    761a^cFwL=FUDGCKKPQTUI\E=KOcM_AC<LWdYMaYBDIMWMYWN\O9Jc8DFXFtGLIUS8<
    0    609e_\raQ5dJM/NHIRewd@h\UQJ?12P<>'c_bAiY7<nWATYgUjA/V=3FA]VpS9[n]QB
    0    980CgV;RO4dNOR;[7LHQ7^^@\OU[N?SUbXC@9@XRHRhJSF@T>w%TTCEC=KTZPAENQFa
    0    438$b:-%'n4Nd=bYs.gS+9VI]koKTfOd%\3C0JTR`K=Rmm'+N9gh'#v]_1bHaHb?PT9
    0    612dV6Zh[HNDS?EY8YITE#:?T[c8In4GcUAVJRMeVbOn_KWS^<=FUHPLKZLuNSDKLPP
    0    999Y_PjcSMZJAN;Z4V`dYKYI[IUSCIZBEBUVKNQS4:\h>X\GewFBS4FE2Uj]R)HVRLO
    0    808KiFKhNCHK7UACO\QR<RIl;=FUINTC[HAKIY:OQHcOE0YARR#RLS)FAULJK]NRa;W
    0    586Kb^SJek^wLO?S^IMZSEl<aBGT,HZRX@D5M=>b=EWH<dLABB`QZ0OB`2pbdC0=X@P
    0    866LWcWlkB[WITN^RfewVEaJDAY[NKWMHNTSNVN?9BScLJ@XH^II:SDJ>d_v9:m^kHP
    0    589NJhtG;Aa?;a];dc`eVKbC+HTTAIgCiVTN9VHD]/VJG=bLCM#YtJ,@[\UXA^UPPmL
    0    667GqBF>F:>BP?e?w[YLFBPWEKIE^\\76;[bSJ]OWLJLQOFQTJcMZXGM>RXWYC]HTEU
    0    758s]T_CYSe]TMLS^L\S>a`[WGXCGSR6X]>L\>Hd\WgPZCTD@H?UY\#S2LS^_RI^@bY
    0    880cF]N><DONPfF5BXTmB+?>5`BBI1N9?M@GIUA?FRm9XN4:r_YYM9f=BJVQRgwM587
    0    509<G.:X.HEJZZSeH5ON5HcDK+>JMga-(ZilhHR->RmQFI9.lNC]E#,EWs?P*aERQPS
    0    562a<X*_D_=E@FG`05>\GJRZV8ZTU#B[dElLeLSX0JRFd-FEj?9qNXRFAlmXPPLTG.N
    0    723FOIYT7>\`DA<[MQSL?Zt;WRGF<9O),QM9Fw>AQDTI/^2bL[LW=:nAE5[H,NpZ?(L
    0    508BHPeP)_p`#3Se/D7NObQi4XS^87c=DTlS3J@Rb\VPU8RDY>LZ=6wJ7Pi5CRg<G$V
    0    621OIX>=W@WLD>bwADMoM>[VG=E=K;AY@<JVP\e;[HJHP.q<`S9IJ8UPPJd^_2TOE^V
    0    687a=EF8KR-VFD:Q[M_MhOBF4<FF?PrV5FV9XdS#ZB;[8IF;9HTBDCea\i1,KDZ`_bD
    0    688\c_mw*F[KDe<NGZ\aOMjG>HVOf=Q5IK,Y+JmQDTZKF_eZoU3HUB<FBS`sFJOKjId
    0    658I<=K=E;RS=QFOZ0P@A_]K[EEaNnI?heECeDCDAZRNA?cBMFg@[@]Iw+H8<<OB1fd
    0    646tDKKaU4XCME^H^GX<O_:FTbeR)Pg8F8EAZd;G\ISbNF^TWR_McX9J>^[jFHRTw]I
    0    565IT]QNMRF?KaRA.SM;5#kCI9;N0'T@'aZPF]G[6Od:IeVQTJRCF&m5Z@T,IZU1UGd
    0    570D8`B3itEDE/cwc8dDC2WLmBHRAwak;UXKeaN?QJ7Q6\8nASAW>acWe*=;8Fkg\fM
    0    614QdU9nGSX.3.YpW7]bgR->YEs@@RPSaNwBQWLgOI`l3?WSZhFMAJZ2X*VYYPEnt^0
    0    597mmdWdT3PD4hITHHjw_b`Ik[WO\DsQQglUOZ[W?5`aK>hVv^Y=RX=IHdkbK?SlJXM
    0    524+:N@#H-V'Sc>APGSR$Sc\FCIWQ[@O[RXCAX,aQW4eFRV3X6qO;3\gLGHYOBRD2V)
    0    623Nr=F_[+VZ(DFnONTXOekMN;ZH)-QcwcBbI^IXY>JdI+f>ah>LAKE/KRYOHEUTXDa
    0    604E7KIKX]ZMW,j4J?4R8MOTHf8_[92iwWFHQW;A\TY@cUITcAG`>H_+bhR\cCM@8[^
    0    5015:,?EC`Qwu?Xns6/=-]XMU@]INS39M>ZGISTPPp3HLB<RP:_k\TO[:0K5O_V3=I\
    0    751V]G1R[3CKDISA\2HN\5W-<IT9IVSPA]Nw@\PdQDFCCLX\VL.>egn-l]YbDa\ZeDb
    0    681;DcF6@>>A[#XBOM=HwHZCGLTSQKSI8`ET:No:OMM<PAdG[9T.EI;DSVPAJ=ZBYBG
    0    753<i)@@:Wwi@@pe>A;29VH`^R@W?XBOXHTIHaHVEbBF8_OY3SE^4JJ9HP8lufGCX?`
    0    816`h\F]SHURR@QTS[KSSAG6<aLXJ\M4HNkRQDbCQLKbJZnM`w<?`DOEZ[eYDZV1SRX
    0    6696MO]QL*ZuAV^`;ES:5]_OD,5\^8HFSZM99@pM]PrUfOG@QS+`LcL#Ldj6K_^4Y<F
    0    672T[D@b'KYNAAReOTXC)\;JNfLHfLLDK-HPIwL[7\^I\NDeFg'[f8LDbQKcANTNN;O
    0    516ktkPmZ#OI;]L`1DbaNXYd@MDhVlVOU\b0\n_*QJl^2JE?TOH+k[AEIM^Aa(^bGhW
    0    645=G^0>WODfUML=P?@F8NXjZO#`NJJW[dP5biRLQY-PlP:>DLGQ,dj_P3VAmIVDEWY
    0    620P<ScAX2'H14N-fl5@L8IKBBM?Uw^>=sfWCb\Al9?TVLM<^P5/\E[Tu6;6F\V>PF6
    0    682n9G(GPH^O_P?PFL[MMVUFCWIKBTWC:sw?\JtgA[UK;]Q[I9RZT>gRLJDg:miH`<f
    0    752>WL<M#IVQU\V\[GHKBHD>i\M_WXHPF^BLLVMZVHYBQFHaBNlV_d`9VPGQYTaBLDf
    0    9622MRNNBUP_TFN^]U7KE@K`^`FQP<6PE\MC9[LVK`QBkhGI66Mw@[KRJOOZ[RR3?3h
    0    518Z91c)^b7Z>>#48CF;?E<e?HU[&4G43Decg9w]BBHbK*e_CAGHOBE3FHOkhOAJ66Q
    0    639H7WP]L1^I85GfEKYgwbj@IK_F58e[FCn8IlZa.@@lYMiBjr4H4IY_GR]`05VhkRI
    0    580(@`[N;<dF(3M<4[P_]1oi?n/NS;Y:[h<RL_G:`?2#Cp8VPBT3BHIqKNwERQJXD]M
    0    455:jR@g@-OAK<cZDU/bF%TJE`9L_5O=RIG_=Cl;CRs#'QIbmtCX/1K1\WIILXMCF)V
    0    771:?MY<mcTsCTMCd17?HUOw`SVoS\H[QMIB]CHG_d6SQ>TED4LaIfaTaEEJ[YL@=IX
    0    764MRHTPOGGLVF9WGKOTvcR[]SSlGBwVa<V>nhUXTWO[HDP[`_RY=II8\dINQE=[uD?
    0    892AZPZ_VYjWDFPcUUORPTRBAZC5[aHS0\Pw^Omf7CYSVW]dMM:K?VQIR_KF>@]IgIP
    0    700RDZBMFh6OMHe0>BZGB7VbMS:;HPXe5E@XY2p#^C:TSd`LC+Ea@eOPQRW8ERjNHV?
    0    5911eEDD3]FvhRNTLKe5Eh^BnH?HJtRMYwNOKS;f:eU:>DCFDX5tYcKFW;Lpif@<>Ln
    0    567:;DE@SlR]`AS\D?#CKLM@bQL>dN,V3RAeBEXdRATVDgcMBRBa5CH7ZV'JUg9XC?J
    0    603HJF38kB=DrJ1JXOVP7How*@$aGPh7_EO`Q;p1@M(@C8D6S;0WIQ8d>EiEJdQ&.QF
    0    761kWdoPJC^02R5j3ghw`ANRFQe[5BR=<+i_HRYTRM^d?OZDida(e>>@6UocLCURSWE
    0    661m\rdSR@H?;J?`YPdkaV\K,tbAGN\I=Hd[_mVMN@VTKPGTwbQ&UI:KN[d[Q5LUcc>
    0    757BUOpwMT]d`;arNCMVSEK3jTLCRQw\BMUa?XdXW_CF^bE^KQQ\LRYY`J?[aiUKRYY
    0    706TFY^PBWBP?S>WI]Vw\TQERHPN]UFHQ<LTFJV];SbNCLNGLW9KJZ//U?Rc:OAc[PT
    0    687LS^]Pc?`TA]KZDMHUSM_ZAC==kXV@f\5JQIwIWH^BVTVLAQKATK4\ZKXIfdVLF_S
    0    664iSbjciDQ=IPDf@oll]9/:5QOLCAM45>h^IdH`S<`dCM^GiwQ8MCD;@VXa..`]^X,
    0    501f`]BY?_HEA[9MEJ;U_ZM6=@_A:KLGNRiDWkUcP9W`OONWcVk?VIIM^w=nGDXH]O;
    0   1215T^\L^JM`GMXSaJM>aJELAEMJNKSHDGR^UHXVeGEXQTVWLLYOJMCEJZgDcJNTUwFX
    0    738d^cafl79>CAB^RorUd4G4<LTIEVa:M1K^KS^`I@i`;0`=i[B1T=67=ZJ[7Dlrhw-
    0    586.wB?<GO=Kj9?UNGjRR;kN1LYF:On:-/_^GMr@M@]^1H@[IGWGI?5\%XRb\Jf;WT9
    0    466]]mnLW<S:9`\NOG_T]SVn\FC[dH;2FN1m7DO:MY[[6bg+gJr_we3PF@_O<bE:2se
    0    935O^BI:ND_hN[LWEW>TUw]Sf9aPNJKMXCW?BJHUEOR`EMIFF]@HMDK>BBNj\a7CCOa
    0    668QIVajUHLK7E:dCw`[WDSPBcU_B>_?/FYRZZg\:J]XFmNWVjJ<E3FPCok[S>dYaMB
    0    676VX\UZXG\=>YPR6RFTIODUE=XSGN2MR:I`Tb#FIQvNG[HDkQ1OTE<8KVYMNG<FZ\6
    0    537UUVXmQFB>O\4S6_vTgawAJ`gd<]YQQ@Xb]rNmDAa\gtS^6j]FN7Y?ETd\JHgaga'
    0    562LhZZpHRw?BvGS<vZiU[d62v]TQ?r:?L_`7^>b=De]GDH^ThHDY@G8'SH_=J`Wei(
    0    702WUTmbYAE5HRN_ATXaZc]G7d_YFU_VH5hXSR[_4Cf\TPVUb\b1m8FPEawF:CaU\_=
    0    622dLKPp#NQGLjG^6hYdRmK8<ehW@>ndWL^IM_;QXQZ[FFFT8GgCL7ZIFXG`@8\NdZ?
    0    541PsM[?$H_^pKNL^PXG<^\cRPRIAIeD_OIE8>H5?uLqF`JU4AT?DX=BFYwIgnnEPBc
    0    771CTwjL<DWDEO:Y9XqVS;q^C\PC8F]1D9aGe5oDGRAYFgcVLWc(V40R6EveD3_iTEG
    0    603Gb-DC2+\DTMG8@8rp:\YlgVXU5;d>B/ME;6JX.LHc/TGL;@P:NHV95JmwP]\3>>Z
    0    834]TdR^JQwXFVQgJIH^^^RFUKa]HL\WRZ_YGVXYGV]pYc^SHT7PADTIUQ^JQ^QMFP[
    0    579vV_babBX#ECJ`IVSUfWU9*Qm<9Xa/CCrXJneYiKZm-.OK`^Z6M8XO9YQUA<^jVm@
    0    565],HG;hT4;R^Km>G<1r6_QP<YP1Iv^p=gDhQ_[;YAiAFOX6]iJTC7Lk)[_[w^-ThV
    0    943IaY_LR<AM9U>R-MJDZMgE_gw^C=GOEFZLU]YN>2Ye[bMc\\NPQM@AIG^SPGWGYJE
    0    738>E_<UjEG0NI/w@YVTDPPjXPpcH@Nm_5sJWpENe@JQ^QKUkjRZ6K@V;HNXKC\S4>5
    0    814RsKZwWAqDF8Fc\Xep?4=:;CMIJFbA6AmPHk^H9RNfCU9,Ec<K<=JC+wMZ>Erki5H
    0    915kJV^QMEU=.HKqCefctXG@;bd;D@l[C;wESlFH?6R_]SPRWNBPC5:4<\ZH29]gihD
    0    713K<vaKdEYJFK[>LWC>TOc?bJ]T]E[lHS`ioXiM4F6PgCH+fO#F`TBW^HQ4E<PI7D[
    0    857^Re[PbO^SHbWL`LYdXEaR:AEC]QcCTRINlBwQ[TM.BXUG\;P>LV@\VOKR;TQHTUU
    0    631dEat@jVQLQwgcFf:IdK<JTWo\YFJl_A<5lJBsJOV[tFP(BKHIOTCOoKtU5RgED[P
    0    580>HUX[XXDd7QMa5KFRBlQLK;LXk@DoP<nPmTU=FDVBHwC?M?MD8Y2a1G?E3Ua9f<-
    0    871SuVXh;EfK?O=rDwlnm;TA<JQ?:LhL>9lj=JQj;5qM?QlQ@bA<XYF90cG^;D`ifX`
    0    692JIOfNFIK&AO8W*bV`eJM?J_O8?_a-@L^[DRVVRD]YVJbYMR^6E?=U;G]bF#glgCE
    0    526h>G>fFo,FPY=SJ@YK`h>VIFoNG2TZB=^aPW>_]/XHG=ZUR;lNpEGBO0UM50TUOw1
    0    922[[]`i\QTIFJ[`]kNZO79A=[82WGWH:B]W=SbLBGOOSRTN@M;B-c26IXSK>FwaGUG
    0    512?BwC-MKBMUPEMKH5?PDlrFZ>?UCEDOBS_r>HFT@LNS[7VeZA`MMDpBJTLNL@1N,d
    0    644eK`TPoGF=FbQNU9RUdED8N]U>PKw8/FheKMb=W`qeJM\Hj=R>LS][>bWTHGOrZWO
    0    618RKEFJ\[mbCNVo?BIXS=K7XMA@Un:W;PnP6A]jMXT^@RT>2FZVCMXADoMwV5s'WGa
    0    556q^^URh<VYBG>NOMjGQFa=ZwRC:FWa?1HTGka^TAdXDV=oUKW=J+A@Z<'ZS8H=Lk]
    0    888ca[wMDBeU=d=KQh;Q8Ha@O[TX`=?GPREnPGa?^]WS_RS@_ODLDXK.>;eG^RVZXI\
    0    544N]\3:C5R-M]@m-=mkTIrP5E\aU,m2b>GUFIGQK8E..HJaMQ6.H6:\;=UNT>k[(wc
    0    720GDIUSP;HMiHZQK[H^XA\VTGJ?<IX=[XGP@w@WK;[XAJKT,=IE6CE7Qh@a?FZS_IA
    0    654Ku=Wf<BZJIwUiVfUiRGA.^_5E_>MSI<ji80at76DBLr`S9hCNOdA7\ZBjU\snd4O
    0    640i>ddEV\J;WaTB?iJU\0wVPXKnQe=Eq>VpfJ^?TSE:QCGXkJ]3jX=F[Bt@9>@5:SJ
    0    415XU@:`TV#W^9PaeG[ft]j;NTgF@=`cU3XFcWXUTYLtDG*_Pdan\UQmi];:Z>em^L?
    0    621Oe>F5QGCJC[MAW07PbqA)M.da;SJcnC3FL6<=@c3gI5>C3CZEhA#RRGmH7,:G4gP
    0    906q=5NALwA=6fPF@P?6YFTHcZl0UH6^6@CvM;DP9:P5=ChbY0aInM[?]6;GIEA6-bF
    0    616^QVddXPd<VR?a@le[Eb^AMOcX>AVG>EXX[N``@>WY@w=RGNNF8;JG3fj]<USc^VO
    0    955Wo\^QAY;QFR/gFMbnT<MH]G[=>EfS76cQ@Mrg==gWHbN\mwQB?ROPCgdjZAlUdNU
    0    745fGX`>F_CKCaDPJMUJB7XYOfB5C)[JNSVhRDX25G4gXTIAg\w:[7CUOMYYR1lbHhL
    0    566Oa8LaAOR6-:EsLUbQa\kIP`\LLSM`@/bbRwRjQHQSDYl[TWwB=BA@JbH`5/dZ\?7
    0    628wZljXSP[GPDEeAgMhoGBHTaaHBEfHRSRUH][eHGWi7TSYCY>KUHIB1Umg>C]Wda0
    0    5666XCUIfKP<=@>GUK_#XnXEVXEDVLKgI8HqfGaTiVHfeYdPTJ=T/a>?W<NQPQASOQP
    0   1165^N\XSSRRJCl8>OMKHd@SF:VNWCGBLMSNf]FQ[]QQFKP[KXMW>]E`WKNwG>BNJWV>
    0    640EK^>_[JQZKO^?;LSMa@bIOoS7V(PD@GDe=55SGIhPHOwlW`2KRX4<RKRXCDAB@<0
    0    898TU_XSUFTV7[FJ:kQHV9MMCOAMKLVGCUJ[X_SI,JTQ9GN<UM-JKMG[I5TYW#FHJLF
    0    881EEH1VYZRXWE`Ww5F<RT=NaN4K@M?[jQ[[?II=DfFIO[@]F@TOJWZKnCG>X[7FWXL
    0    614EuggkEOgQE^+Z?cUhT3K7HLS-K#qN7XJD;C0i3]Ta;YbM+TM`_K-M<DhZRAQRigY
    0    815a8THXLqBBU]EG@CWCjRCB[wS87MR_ACBL9?;RLANN*CaWPGaC`6_QR=V=V/J;EdS
    0    627P)MwLf5EOMN@Lo.PFk5le=E2]GWZT\JQ\hUZ>ThL?GBC@9JNY@T:OH]3D@F6VRdc
    0    767>UD5MQR]KaZ6<GFI-GYNEA4QnVN&.oB4@;A2w9IXRV>WDFWHr3`4;6GOSTIPP?Dv
    0    699kL^\DFOd>=[f\OGq^w@M=PTQ\RYX9[ZWjSGF[BQKSL6CDe_C=WgWPMaI=:XVrGOa
    0    658GVLSLcBGZDRQOJ]M;SPe\N]ZiDV`7wZXGbh]kRJQaL/]]9`TMPOVL;ZOPNQI^fR7
    0    693iAfIhA*aMBVMY:gO]p7NC2Qb?G.k=0X^jA]wP29bk?V]hMSH\RJ$T4le^J\fneBl
    0    642FQR*V;W@n`_ERH=BZI3`9wm^;Q:?i.5_o/h6e:FdKYams9NlPjOX8Q^6fkfbEQDW
    0    817@bD:c4_HbW=Rc_1G/#GSIU14RGtPv]A?K;MSKHVQXKXGZ5:2r?UYJ^_=`^eR1JDd
    0    695bQoeMKBK&<EMGCweeTME9EfGUZYl,_8@\=ZLGaLi<KIO;a`NOLR9J5MrT.LfA^U#
    0    800oVTR>OQKMEQQRMTTVcR^@Cw_WU3VI91cZTWIeO7Y:?][aNhCEAY>FBlW[MYMbiPm
    0    883A@DJLQh>8`8AwDLWgWaKD;>sF6b_aUAbBTpAV]kMjGE:+KM`E;KBbLX2<;6WZ[[=
    0    688PKL8H^`7EL48\XUAOZ4JPeLwTXHjFH2[beZ>N?B:lVWDDe]G41aQUG`P>G9MZf?<
    0    802fMabTLEZ>HVLDO^[<G#M?4X:IRWD1A8GMXGYANTL3U\UEVW8UOPWNFNSUDHSFMDQ
    0    745KT0P>d]VM]O[AAQJ:WYOFKDIUVRU[XVLeH+I@Sw>O]^>P+RPJJ_ANRPPD`jHTXSQ
    0    588-0fiFBihQYR4EgbE9GCR93`CDV\>W6iL?FrEABe>WBmLFAI\XGAYr=4w?QR\;II5
    0    585:]>mj;Ivw+nQ\R^ClS<cUvf\a7=N4bd[K>,PtDIlg4QThMQNaq2T'XjLd_WT[SZc
    0    798w:eTPN]V[;fK?;fNUU\FR`TKL<EP1?;NRN7PROLfQPKbEVa=>TTKS;T\Ri<==?fJ
    0    580Y^VHNcOeGL\;ZFN`=sc_;9:7QTY`[XCj@bbA1SijDT;ZLX[WK;HTwaUMKRBWJURT
    0    699V@Z@fdUV6q<<d0YT?SUD=OES?TDGgC#`U[eV[LJBZ[QLQ]RNIESSHLQLI[Cbj]9O
    0    590SY7THYRANjEIlT<eTwb@J=afSA=dIO9XMf[2I_^cW]TH]W;ES],;QYd,=B8OFTa=
    0    570\XPW[5IU=BAX@^P??KFg*KX*HdiAAUj\sJS\L`pYAO=^@<CE@WbPdNJL=wkbY?O9
    0    477iSUTGXWcN8EmAgKA>RQH,O.OP\qaSSWJwU`VBRVEU<KS7TIaiK^&STRUE-FXY5sG
    0    548QJBQ#fcNKZX,qY@_;\DLVP`[QGTI[47PLEhHGW>CFS>H\URfF:Et4L\90hISH:j8
    0    632e@1NMXY8>DN@c_MgPwD?c68Qm>ktjXHMZ^jEOe^Db9HW>QS]C5CGUK`DVG@,WYjV
    0    436>j+0GdVLZ]CcFYB#SUVPmF':_*Ui%M[;?jL85Bs:Y>8_B-F8WgP7<c:OOJFg:HZN
    0    751HSXNN^]jXZ_PDM]CLI=fHhK;5LH7Q?TVFb[YUUCI#]OS?t?;;[LW3>P^8MLY:L^k
    0    472Aw?P[WEbg`RPHbRQjQQ>QlHCFeUR[6lgJEim_FADYjLbmKbJ<L;P,dgD[Reb\b>e
    0    609SPNdT^9RBNZRaWEUGF3fj=MB?O^WLWVIA@JwQdGDGWTQV=`)MFEE`UMbPXd]\Q5Y
    0    484P<B:cS:U?S]2v;C+CZ_HowDTIH97tUl-P'Z[l?EjN4e9mGsEl)1]F<)VpqbOBYH_
    0    906JPXEOUAFIEWBDHUKFHC`SX8XgBI=Ow[LJJAfRDG?MC3cB]TFFcdFRRC_>H\GEBVY
    0    597LVLCP:YAsSLeAAAU14CWcwCO9UFU[aLDVMLSMHr8GsZQKAFChPZjMVAF[Y\FIKjZ
    0    920ofSY^ALYA`.9sHduhUJG?HMw6SGj[J<[Y?RMf?G`m5_IZMoJSC5FM?NR_H;a^X;C
    0    694DHRAYWRweQDZXsG9KY?SF_[52SNEc6^PZV^qMOIOOXE@`V?3YH;U7[\;Q^RZ@R/a
    0    875jNa]weAZL9VQY?QIGK:WKOKN]^A`KRGIoL;hX\B^LJAm>X^X7dK=QCPV[<J[IMO]
    0    803PCM7U_aOIW9X\HLFEQYVJXO\aaTEcPGcNLZP<WK>Lge=wrCFU<Z>Re<BLCESkTMI
    0    830JbMNPPF]BY6GNEGWm[NMJfI]:>OdA4JeP/SGQ<?MwWbHERgD^7JI;JhlXiPFQoU`
    0    690GYNR=rG>lHgJG`HFRXIaAg6L^EKLLbB`ZjRhQUL7\VPT>eJ#IUH:CcS[Y_fWnNpj
    0    943QDG5IBfEGw6Nf]YXHMcI:JTTSL_TcXBWD<i9VRWCJKZ1G4QZXEE]NK\BGrVNKOOG
    0    653oBPbkjEg:RH:D0bbZiPaN8WZQ?MKT[BIY]iBB_1VlCC7?fMw9W82YCrFb2AVGllC
    0    944gKLXPwCSBAPWHMF[NrKJWCTZWRXYD=LgM\QX>^R<X=IT2oGMRZQA\;J_N:D`][gO
    0    493RDQXA-cd7P[cFYl[<.4)M@U':J_UHQf<TTMN#esQ3ecQ2?KORYS8jB49Nurg[2;d
    0    815Y?5<:[cGde<C_TGF;QeIjT4upCb]wuCT-[SI>kiDvIK<JAFkbG_a_^U>?Wa>YWTF
    0    950q9LNNwM]?Sk@GTMcR]\ZO8F`iDUQ<RS>ZX]QIX_]dERH?]I^>KS<TOUcD>KFKJiC
    0    661QICH\IUcJc2Vw@SPYZhR0V`i@XHQL6M`L=YDq-HLGa\Y[7UR^EZq8.mFXaj]JrG^
    0    711L4diM_K>\PaPO[W<7FThfJl[m^TQ_dWC8[O@7TNCEbDXCdETbT`FN`#C8J>OF;c:
    0    669ZZa^^I]FSO<Lw89PKdCQ=_HTMu=4RH3\WJRcjQA/CWP[g]G@R>alMV8CKQQfORMa
    0    797a^SWO+Hf:[Z@gDcpbMb(5U\W43INc4GWU1[FZ6FT?@YGUGT97;WK3=]TheGwqfIY
    0    670PJFMNmMNwVNbSDZDQGlC9BXL\TgDPK4JLi^'?MqCgJiBAHL]PJS]ZYS_Xed.IKM_
    0    587WXwm^pA^4;2Ah?lVEbTNAWZn356[;Z(miYqjoK5IpI5cAgaV*T5MJEStQI6Kmb70
    0    651@Xq?A?`B:\NWQ`BX5IV56?Y_MIJYwtNcDHQIITJDQ>FIZX`S\;%eWeHNYTBUeS`K
    0    896TMUPhe8oPJMIZNc^[[L>?T_YD@<JAJSGh+wBYK=Z\8MN:VV5VR<N;HO^_UIS\kbW
    0    655PBLOWbVEAMXJTOLZCdEWQNH\g]9CBNXEGFdK9>HR#bSHMn8OAAR=G<Q]ab.]gSH@
    0    821CR5CIV]TQ?7m?vHEDM8FRNQ;SuZ?`UP?JJ5b;UW19\V=]?4`VIl]Ow@?>bFGRXWO
    0    633Y2VF+XO=`i.PHNZX@^L\DWBEEI_OjVn@DT:EA4w15[Zo;a6fCRM/:v,GUD>V[Hp.
    0    704`eRWeLRJ;HR4FVUPFZUN;AYw9?]YR;0W`?\AT>9]NCK^PVpYLWAq>ZXJ`I3cIf]8
    0    530N^:FV[5GLON8H=RRTbLVPMVfa>cHG:5O^wTZTEFKT`T:@P]N5_V^SPC`WGP?^ELI
    0    731XYFFDInLJAd7N96<J9TDKdeY@MQGWXNTHV6=kQWA%Q1dDqNt@i:c^aK7Fw@:J4P?
    0    778Z];<MiROSISOh-RW^M8n>RcK7NVA:5DH_]eg\@FP_L]PSel_K7AGQ^f:fD5PC`_#
    0    594JW61WRUMPM<<qcGVTkBS81Ewr>Uk#=;ZTbf2LDo:QGZQBEhYNO4JcQk^XVI?S[6P
    0    758IeYPAsYOLZ61RbCY;TSTgSX7N?wQvXBI4dKZ2E\M`GZ6LXGU^N]VKGYdTWGLG`bH
    0   1019VWk]\UIQ\CDKXOUCZ@Iw`MDZMWSALSTkfR\^Q^EQCBSNL\TBMQWGPH]RZ>VNgBTB
    0    632FeLK]DVUR+EDlMVRHKw_+]LsX<i`[S<X[Mb6U-PSe/[@F2p\gv:R,AnT^bVFZ]>F
    0    693ORXVCSA`mFGllLZ@QDVgGFRHK\TH/_P;WNWpEFwMCCEbhSVB]YFJjPCJ@cgDA?Dg
    0    664EK6OJC[NZjTbii9O@BP?K`B`YYO9h\QKJCMVFP`UQ[c>THMQLPKwKcWNV`WU]I7@
    0    849\IPRGi?D^@B];]I@Mu2b<B?:e=hN:g_,fl;N1jZE>Y<l9eEC8w[?^bPkA>ZX:?_A
    0    921EFHQP?PbAERHbUDDT=@hJY[P>TOP:MNSX>Cwb?RQL?P\iDF:TVDM8R^LOMXFEYWX
    0    690KFBU\OYJVPQU=>1@7<:W:UP5Pw^6dHOXYY:nXRRM<s]fTDBCSiRP_^ZKH_^I;UdI
    0    434DOPL^gSlgMO_jSbBdWK;Qlo.,ajCvSJ\;R`.[*nZ^vhl^n>/1Qw4Bmk(i_q61dJ=
    0    695NFcdCFmYRgYSLPw]GHLG@XUBFpW@UM>M3Q[K<NQK1ogI<@6o/;On/LYS2J=U=bFL
    0    867hbklQO6hN:WgIT\?DX;kYR9GKS@BRY`7wS?qLZNE1[AbNdG0B_j=XN8ULH_R4HXp
    0    543eH>\Nrc]@NW&JSAI]Q]U89:UjRS\H=6O[K7TNV_?Y2K:BuKR-wCSteEXJ%]l\5\H
    0    5818bEB8wd0TaBPFPR`OQUS[_<RXQ5\@aD^AKIh;<IQGOWd\GTNE4Z(bN-QNQZFL5>C
    0    556B8JD[@0gFNCceQAIIV]bnU?Dm[P5wJdaUR)EE_2Ke;:nYS7uAW-Zbl5>B@QQD9r;
    0    926EWl`do9P=[VKKDrTcQMhN22HRZK`#LFWZZ^m@B;`W`lZE_mCZHQBU9\RTEAea_:H
    0    771QL@<JGwePwaeEd3N7?JJ9[TPeKrC_VaHDBp<Gfp?J`^\XI1\nV_p?SIM<edE>O^Q
    0    4131=[JbBmB2b16mb8hMVj89V.g<,eb\>KYN[0Kb:ft]C_JC^`VI#MX[3k^dkC9YXi=
    0    828XAF7ZwM:TLY:LcQcBlZBL?ES^LN]HZFVVVpIM^TMeCTD;^WSS_GNXOTEQMMUciPN
    0    562)?hY+V[[B]cOBL>9B'J[I5^@LiF7DbwI7UT66\cAhPIQUE?iJZS/_`Lp8`HE:@NL
    0    770PPLDFONI3?HI`DEhiFeFgB>UnMHTZf=P4[J<LO=PD5BZCA^o+<6@wLORG:V\mUV/
    0    594:blNGXeW6WdJSLK^a7F\8Tq\4F`cOBOPZ\GvN;G_hLBSNZbqCAAOnB@wEPUPA]RW
    0    610BBWT;[GM'H'\UE6;>FwJ@4BEY[:P[U2GNNaK?MMJf7%16aZuQ73qMN[N7XE:b@Q3
    0    815MMMNZE@`NO>E=MVXQWRUXBLJcPJHGPNH?bQMKS@HDARKBTT]K9Y=XUPG=;kMP#^F
    0    546K?J`Zf^3<ECUULbKp4IMNQFd:3@*MD4LO8@Y@GF5`O_kgw44?XJ/8g>B\WILLY_0
    0    555e_S[nA;nnI;G6aewOuHYU^ZRSQmfEh[VU^jiXP@M`>afKC?TIYknQYJtIEHtmLRC
    0    558\ZEZ>^KTV<FTH`2QG:ErMH9wm9]C@Hp5II=8Z9[TM4I\Cb;CenDE4T\bpgqPCJGh
    0    557MWC5HDM7\wQ@9b=]UXfbeh[wnASZCh<YJC67=>`FV*SNDO@WRe&iKa1mGa0ULD>Y
    0    522*;a\75<?LJ;O5\+HLGEcQIO6@V4=`>F>,DKXHU8.RZX7_8I[22oR?9#CDGbL1BPO
    0    616BOP]MMAPfGP:ELdHO@?\8F[Ng@7@ol?UPdPV?W[qZGRs#_@;OMYONGmZQHHKdNCX
    0    738JSPSVdc8bdC?aV<_aa_HJL\^IRWSDK3SKGwHK_dSWaE\IRLU`?L[m]f^B?Z6KbFU
    0    844RBYF;:GC?BSCIQDhTUMOF@TQSHZ]KAUNDYe]98CPNNQ@OFBQLIJ#\HMpLNE]BRAL
    0    6520l\DW^8PHw;L.bMPVBQ9b.H::2fqRN2IdjPYObRGCCp3OOPHP:8Fj3TPGBLu9X,C
    0    697MWC:E2P`TOgYQRD;9J8QG>P=?]QFPT^LKGXa]YZ8-]SFaGC:YOwDcNlF;ZciHhAE
    0    637d:6@GDF0Y?N?UaM2NVGPO]`IniI?vKHUM^OCX<NTHVRVM8HYW]VOUOWEOSV08#7?
    0    589QJF2Y=W<FIIAY@'XeO\Q(ELRE>2N^;c\@K?>dHa=T?h:cJ=T5#?=>VCG3#K_TBP>
    0    582f=8e]QEB9NP?B\KNg]KM6P9ZZ#Za=C3fbIjUDXA?C(_%6/FI.`$uEaUlZN+7>pR9
    0    622I8I;@O<=PX=MgLD[>PhHKTNQqUYQXf<^>Zt=DWO5V2_7QRwHaEC7pENNEF\WRF<L
    0    725BJ`O@=N_?O]LGDaM=RJQFTUN>LEO[>JPEQW:J\WZ:[<FY]dPNB/wBZ:P^c2YJ?`A
    0    724k^swGc]eIEQ^K;g\W_VKA@=]]`MWOa\DVBYLHW]KUDNMJ^\DXVI<8RQ@KUP7cM[A
    0    816/Ea>?;nXjhNj9TQ86.?HYbW/YwK3GUhQBJGDLThU+Z[9KECWf?`hEf-WWCqMF8:U
    0    771=PgKDEH>@EIDIAUQ]M^im=[=&Z<oQ#<[:AT]4NSA<]q4i<WG:IIQXAOiWT?\M+@2
    0    632D>K^4TT#OO;;b[806GQW`J9DR[]Z<S+CK[t@5T[>]F%Y6Q8]E$Z7`S?(K5_?3EQA
    0    675JAj)*LNY6Y?jOW$I[YlCoI<EUHZTYZ7fF>EVAjW4Y>Y@k;Mw6P>XToIF9WBPLaT4
    0    9666Dw^EHPUCNC5C8PNS;EOAKWFLM@W=N_N>?EPA6PLRTXMTQ^_[?;KR=9bAMD^GK8>
    0    626Z@;1FwhKIkJAmI>6Z\VEMJQWKMNOgNM\SKhIYRB:[LsQ\ADvlL>k@ND9aX@dXTPD
    0    901J?+568\85gGACc6Y<WP?O>IRE,dgFB+^MR=KBZSCw0dDT=A\7I@<]]LEFTDURSX*
    0    803QXR9AaW@\[AXTWPdMQVF[C9LmOZgSaTdXWMKKwZGAH@I4PDsTI`MhPL>W5VOkYSF
    0    647U<Z=4IANd-EMWJ@VNLSd\VHwZrS4H`UKCAK`GG4g>u;IAkWQpYA3#ASfMBTMcD)H
    0    696MEMQDEwhPX`kauH>3EBO9F[fQoNeeIU[@@KZHeQC>Ig;PC<_`DaiV_OVNS]G<9jQ
    0    601=XNTRO_Em\Ba]SBCF<Ua[_DJ_lK?dKTaULP.k=FHOH8\U8MRs[cLcHEX3wo;Bb;Z
    0    635L]bTIZ/eVb.DT0EiwACOYIPCW+Qm=YD`ORHbNTODS&UJcKPB'104B@YTHXUXacP3
    0    862[[E3AJwDRlJEh\>gBAMJ[LFfJ:cmA<1[2?GXFW_>]INBO2FRbZ6Ph^<OL^aJETA6
    0    748X_Pi^N@T0OOHaLBrVNHDD<Q\6OJm3MO\J>>RN?GFk4kHiMIE6w0RJ4GZY[MhoROD
    0   1011wJI;GbV8CVJJY^C_HcJVB>DWVI_WIYMKVhU:GAHPKCMB>IEX6KIQgX`QF@PcZn[=
    0    723=]dOk]SnDp>cecXmDH`Z[9;?dGwcSYTXAVX\FV\TX,R>AQP:g%N]RMc]LRRnGcG]
    0    624GbJ98]\GHwSSN\GTGBQjj;A?VAZZQ\]QJ\G]A^bEVUGE=S_WNXB>ZC=V[Q^>HCeW
    0    525ch:)OZXSNO%2XJ6k9JmL[cRGc:QTZB3b=S>VOtl=w(aCc+BG=A6MaJ^I2[v>NX;C
    0    725QDeGDr6FJLKJaeQTAXkIYVLZaW^LWtAVVnEwEfNQUP@J:N;cGPBZcHS\L0>UYDZ7
    0    859m2U?2[h,9RO9^K6YXKl=IH1ZQCHFd.EU4Q^>@Kr?vOU;O]9mZDKTG>AICM#:`VW>
    0    8937JW@RQWVE`ELcNMUYIX^HSK4GKMfLUGUJKNwL`FLZYVElVXKLOFH>GKcLHWhOS?[
    0    579*C&GBNUC8[FEX[5fBuVGFM0w]FN`NS9i1QlA4>]ZYTY7w0H>L]=Yf;:_IL.CLRb&
    0    601-L@:<ZL[hSBRNT3eM(Z<ZP3#:X>Cd:XPK:OT55dBXbK/TDIKX)SHRV<X?VTI4E1f
    0    602M3G6+VO77RYF3m;LUQM6KMZF_F4mbP3[FIY=0aN#S8N=u9IvX7@X_[P0D=UdH6I<
    0    612VSK]`d2hJBbL[aGU<d5aM;hKWGeYGEs?Z[KaKJYeO;FVG>M8KwG2@X^Mw]WcYUUc
    0    564Odk_8K2FF$eGQ@pQXGE_SqUON_EX*oC^0E?]Q>5J_OUfXrUEYJKMKhOwa<NKCZ?\
    0    653iP9)OI`7OReMG^KAhnH>U;TBBQcOC2%ZnTRG-^]T)Sj^c-#W8sY1NTLPSH]bCR]P
    0    675TS@FLSl<BaGQSZNESTdMLSQP`ecMjY\qGEqOJMc4Sh[5U2TwMSXff[>IE@OJU1OQ
    0    797b[CPVAM=@:^9L@HcfXP;#?a\/15Z15'>\GANq3-dk@_K[VWGGh?Z9LhgjD(OYSII
    0    638SEU_BB@AEX>X[MPL;S[MH[1W^UTLVwEHDCISbVGH_H[@S7STGGj^ZCPSQLZ1I?On
    0   1000fgX\n]BcGVd<TVg`W\E[J<QPCGP_BX;K_>W\ZUF\MFNNOTw=MPVLCF^SJQ9P`lWI
    0    931mJGKVHFH@7LG`MTKAwHR>GO]TAO`SV>[MSJV8^PQYFFPVQPJC\HD[6PaQ8@Z^iZG
    0    592LLlq;eiqaOpO8J\A8<L:Qe]o[bY#RZU>O^NKoTlbOPQi^aMB_N@i[V-UKb_Z.Io\
    0    770GIVKF?NGZ?a_1QGGJR>S_`MI^j`VKTM3UNHNHUO;#MMBJW<aIWN<[X*\6GV^2;MA
    0    769OQFYO4;eDGH5aSJU[TAUOP\;099RL:QYLFJ\^>RLBSNaR#WHLSL5Q9;JRR^R?^?V
    0    876An[]j?L[GFN4kJWWdSNc?M]GGGH[G5]iaAc\iFIKS@NSHDQKCB:UJX_SVKDXZwOU
    0    639XZYQhIZVHIRLKBOcQwK^(QPU<JCaG*COZGLXnbB`aI?GELUV?;GVIIUO?);ON]SK
    0    580]XvG_+XdNBcAXJGSDf?:%4UhZPd<K35QqSTawT*Z3?kgXAIJNf>4(YihC+9SR\DB
    0    7545GQdLwMTk9`XgaYRCHOuYDC^kRE0IeeBJjH_BYSREKGb?U]>`Uk?^R@QRELRaMPS
    0    596HNJUaCLIO[3KmLXDQJi\ehJasX;IuJThEQ\UYDBMwU82]3UR_4eVc>3?]Z9[Q`GE
    0    717H6lQD`>HJ(L-UM[RIN>Ld5E=L5;W6WLO]VYET`?CW#OQ=;T>A<MGbH=Z>*$S:BRV
    0    775FpMXm;N^;@[KC>^;Q:LqBGSeHV<GI\K]V`PdkKJhuDM\OVW2dl5@M8wXcWWNQHGV
    0   1007djE`h:A\TE]Fa7UawRSUAPIj8BAYP7=PGGJeaA=cUQBw=EbMATF:2S^QlA:R`eK_
    0    572GnV2ZK+R.9bFi'Tba@<WL@tk8K.hA2CtgE\Gb-;aJFpIRTV#?LOY,4ik]mRa2T8K
    0    851WTbPe6*5KLh=QFl_\Z/>@bd[#G50KE9UoCXRaCC`MHJdNfP=<BI62O`Vh<1RbSTQ
    0    727f9nlGTO:#VSJA,OWgkYY>S`k<%5=G<Eb\E^ToDCHU6NMG>NL@M5V/;XFQ21kTI@<
    0    670TZ/aagPVAV>RwK=G_\KQJRRNOSFPMEbNAYMKGWFY`TIR]]WfD6DR_ac:BMCDFJmJ
    0    767Cw:4X4Ja8;LElQXaO_NR6O=_GB5WECA]`*_E.;=LpCsP:MRHY25J+7ciJA;TlSKF
    0    478`?>Jm*L\a1Ja5EMeNO<g:LAX>W>CUV^Kb%l\1FclQsewRa>AYBYfMfjaaEYnHT2U
    0    758mVbVeMEJRJ`SBFSjwp*PHQNJASD@6AKMpX[p_SZN@N\l[oS;\\IEMK`ldPQP^R@\
    0    568p8=?IRL:=#YF3DUSLo0/4Uag+=<8W@T,b23<L_OV=E>jebAj9g<J=bUGN<-?L6VM
    0    526Xd_P`ECI,XZ3YK[JRP\pMU=r177tEJ6*PCSGpO=hVYV:Y4a1RIKKM-H]nddfmw?O
    0    842QU_Yf@9IFJ@?w<i_eUSjB^`^CGO]NH6p@CZh[Q7]WBLY,XXGAGXNZIVYY99pnXN@
    0   1079PVQUID0XGASAU9]UKVDTS@JS0MI`;ABSwJNX_@@BDHOV@KQG1b9TNPT[\>AfWeNO
    0    628NfQRoPDG?=C,d=rwBQBYO47j9VFdU;^dQNK^F7:@u6bDTeYOF^;YB/^SV@(H\CC\
    0    704eEMXPMLZKNLGHBQVIF?GAI;WDIJ3:ZWGG>4MRR`JUAPcW#RB0T]E?dOhFSKOCEKU
    0    761GSNYG\SDR1M@KFP>WNfcOb=Fb:LNL`8h>R]NRJYCHL7U#PBEZ>_DXK>TOCRPT@F\
    0    524a[1O]dC[EJ7Vh\b19nJPwm`@skJ[_C;n_[@\P3AeU1ETGAI:UON[Lf]KWZ[8#kcw
    0    491gjMdaWZiUCCFQMgLSKkCOFTa\q+]MFEh[Z?YaBfja9Pw5UT82^eL=JVrBY.J0_;s
    0    858C;+@3GT;\Q^_5F'#92P^s\@H\5C:]S_?=LFIT@[5@CYEUH'b^F\fOI:EMgM.*3SM
    0    758PJjEEO;PPEHFk__D\DarIiObZd:Via6wTlfehLAWM<HU:wYBC=RME?Y<Z;;Xq69/
    0    853^_LVdSBJJMP9S9gW\7KRIW\iGO8Si9-\R%Nwp(AQ[GTSKjIZCQ[S<C[7f;.WWU9E
    0    892Z`ViK3IW9GQGV4^SGb:\YQEW5IRh>8TXcSEwY?BFF9VQQCIGINERE<RbPADLR]M\
    0    821J\hEOJII]4IeV=\f[\=L7QlUSWWAD4WDVJW`RHSX@_FcEw<9AXJ5P`ETROYPYOEP
    0    593PVXBLCUQU8SC8DY]YY[EAWanOd6Te>CwBc[ch$AMgRT`gnMFq?Wm?Yd<TK0@mn?H
    0    630_LZS<^OAX[Z8T.PwTLVNV]S`aA(QAP=RN7@Y]@ITREUmfMFb[rD0TaPQpNLUd;T_
    0    854`dIRGMB7?DM?`4Ig`fJRDShMOJFdFJAoDOXGROMUh>RTwRQ6EeU3QYRFV;TgFh5G
    0    772QfE^H>?nHA?[wJB[HN\M4YGYLJV]MRn@ZZB[Q]TOc:^AWGD;GUAa<KSIcU:dJtLS
    0    511`DZOQ^m@>Ke9WGWhEM;X]aq7<TY1Z_@Kwc\FUS?Kb]\J]U9R?=VH0`V=4o@V^@?k
    0    6053OJ.d93==r@L2PUN8<N;^IDNgRA/ZJ7Vf8XYOJ]fbTS:_#VXF.i_R4GEVQYDIJ6K
    0    564]GaP?AL8ZVA^V[Knef#@APoHS\cZ_WRW_VtOpM?Kl<\iojVC@K]F;l]DsQ,Ba]E<
    0    673nHbiN`MUGNQJ^<dVgWPWJ=cKNLIRbQ=UV<wUSEI=W^mWPc?^4c1AH:S_`C<fWT^L
    0    601QQc<SMYB\?jaIFYGNU2Q#WJSF:(HTQdLd@PP]A@OIQ@nOi3I3WANPYHQpXLMGr<D
    0    709rQcSaPJJ?HJEf3agqRfTMKFjC]+XcHCwiVsGN+IgmVSDM^=[M1WLF3TB7?@PkJ5A
    0    968cmXZ]I8qBFMOaQgw]W;K>8\N;AE^3C@\ZA_^i>D]T1e_ODa)D_?E0=sNZ4Br_kQV
    0    590DR`TK`HCLHMRQ<YhGt;_IUQX@9EYeL>sgdi\MP#Jj-,UQcKt0GZMZWW?M*)HUJ>B
    0    766M81ICYe<Q[LGJOS3A;LYjOBPw_\Gf]F2<JW+Lo^4MMPHMVBYeNRMK`+24FQ1N:RA
    0    5500QM7N=>IT5SLTd/`LfvmTB8EhPwAZCDGGMaCaWXFbRDC4==fX@bFV=/JFMhcGA9H
    0    703YHTR<TEP<VP:DK?ebe?VVQwNDOKr+:aYbEZTF?WMEHXn^[RQ@FC\aEY]W,OZDMc\
    0    593_EKIRJSw[@V:SAPLCCsZS8>kUA6oLsiMI@[QM?RiqAQACD\Q9UJ=@QEWnlVX[U6c
    0    694@FWYOG5XJF@5wKc^[SAeBV?N4)>0.R=WV@cRp:HTp@7eEUI0NJ`2GEmNSB9eIhEJ
    0    588YNOsQYPLdUWc4^`ALb.hi>9?TddGEdp7a_:m2_aDYH+nCf4@8Xa5w`NeVLvW7ESh
    0    580QUTeMU^JGFUjc\UJvh65dVwd<QGPU7XfecrYhWMWQ?kOU5akW[a^fCfkiaLalZuc
    0    615Ou@U`X>nS:YLS<LGCHgajE?<i]U#ZdgPi4P]?lW8SD=_^[gM5Z[`7\HNDMJSD=JN
    0    791iVXl[fCcaAVRFQYW[lHNQWKCXFZ_VG9QaNjdXBMRaBUwV@T;.aMID<\\`Oa]YdCS
    0    636>s26nZVB`T9Tp]?=a;eWgw;VkMO<kQMqUd\UkBa4[oEV<P32rR[2<Sc7TbVB;U?T
    0    5215U8DPI[oGw]o[_YK3CL<KB=)>i9Q,>FBY*MniCnM@ti2tH_CNcTmOTS>aus]-N<S
    0   1003KWD8Z>EwJ/GXFBGF^BXK`E<M\VCQO\fVJAIEAW9@GKQIkO_X>A>T@MSJQH=KKQ\:
    0    617joYpO2_UIB;6QHGZj`1>?GC[Q:?w[?^^PF[b\BHhuAgSIORJIC:SKGh_XE0[nPEF
    0    803OBR^CwKHT3eK;UUFAQESSGCAUL`MDchEW`=S@[_JJKE_KU95@]aPS[B`J=]QRC`c
    0    704V]A=s][\\nKVa=Gi_TD=ATL@QTI\G=>q\CXKT5@VSV^][^JfN1AGKNwUIG?^DcO_
    0    738NFDSUYVFVZJLw]Q>9HXEAqm\BRAL^PEVCU[^W7QFOlWCES@FFCNoQTJShSDDFSLO
    0    617WKHVTHC,[O_S=BeFHZjaCMNCXiHR8wKYHS>@8cKUJVQYRbRW^=aJNHCVIG`<UAsO
    0    688h>Rk;=Y@O\]VNMcBIqZPLJGHVVVT2MLMwe\w/bJQE`TtOB5\iKODc/G[E8M`;Mdj
    0    532TwSphT\cXG\_YYWm[pF^D+SF`9]QdL\U[Qk_^hTU?@`VedTOINUTVPlfp@_UZn_[
    0    570PLHaA^BA[p?f>Y73NNaUPIJ^`:ZRZTPK@TSm4nM9J;AwUM,N,]O@oHTK;JkKO0qP
    0    790FZE?^b7Ng9JlOWZ[O]Hn]VLE\kBN7iaQ^KV]X@J_da@^VIY#PARNGMunmEDT\XSI
    0    714R?BO8LD2_2jWEfY6U\6PCOZ*h>rM1EE5k^%jK_\V@B:udX7]G]JPJhJYI1ZHL#rp
    0    670=8bQ>f6?[6P[<SC8;Swa`SDGqZ\6V`R;W]Jf:eY;6X7[UeCWK?FIWa>M1DN:./WV
    0    516PdYRWTKTOVVcKCmKG`;VKUS?ddQDhNMLY5YUh3No6WbR\WHELB>UAwZO]P=DYU9T
    0    591UFdV2Y7VBZfi4hZgNd0a3(N;bQn+>db@lwJi3RhP:9No.OON@kt@qTIM=9[[GKYX
    0    440+pGBT/oZp[OB[fYPvSUDlBjP7=M>w,k\?7ZHHOabU?R4KBFM\ECbcV_>YlZH>v>R
    0    814wETo\UFFHT_T@mhEOi2^I=H.D<iOI[l=qS=gOj]D:CRoNZ:L2IQadHL[HKeP=V_[
    0    492rHwpPwA^`UNaHYhMPj+q=1U@^QWc-qsRe^Sh=i^_@UWNPqA^E[M,\p@pHKYnXHdc
    0    888DR[OMTMPr[deFkJZNG?<JO\2JUXECGWTgYTe:^ZJ?ZJ_WFAV<BwNIWOMBNNfBGOi
    0    850NNcWdT<EIGHPBJKKSG7hI:\O_ZER?XRPRR,wF\VcFGL]FdKNANHI^;D_I?JgG>OW
    0    815d=NwSM<Me?^L3Qa?XNOlMSN#eOJ>;`]>Vd7^3nZ6Vj=l<[9LIQV=aj?S8G\]8CWS
    0    610MKocOfi8NJN&JDVgCmoKL5EIUXEYXYBmPfUQ?MakfHNYIwJgR[e^JMo^M,<^oVGN
    0    752XTab9s9'd7OFKGPH5QH\[GPFaJBEI_Lehh^HFLHE]m(f;wE?EOZ?qRXD4;_cPNQY
    0    632bIUO2RBQ]RLO1_R\OpXl</=FEKQV+3EJ=wTE9\>>HW9W(c]H*KZkTgdv8+LDiE_T
    0   1058TQjYWlJP[;X\YTf;=YKfXY@?Ta>RDVK@fw3^QTRZAa4TF`T<OKZ8SAEVTFNYKFD^
    0    853NGA:9WX6SiN?OL9NKCbCKU=ekKGObTSTNbLHDNKQwZFIH9D]RDXR^KN?ESFKQKKG
    0    723OTpvBYUL`P^S>BaYV[ClSHU6@d7=Dqg<tD:_FPLQL=FGilLDP;RPIwB^G1hWNOPe
    0    464BJ_Rw/7<RGgaK\aaYI6a@BHZbC@XT_@KWZ*[?QBPKM^qDTT2(q@,[kX^:SPlgP?A
    0    920>dPTw=g]:bYUmWObD9T@=JdY@A^]W;PU`HLhdLMVL_YUW9GKKORoKSbMV9I_T]J[
    0    524S?QQ]WG<3Od(#<MfEB`Z^DN`aQC:Q],=_I?Ogm9QOBbZeH^Q>kUVGuHgSG/9D]i[
    0    791^OMCwXPE7U<E]ZPQ^bHTDS:RMK;LA:>RNYFQXkJZFF]^^GOQNT?YHUXYR:BUQTW0
    0    523Lsb@h<GtbnUApeMSA?KK?Y;kdD,T`5UfV?Vws>iob-ZcSI\;aUab5OMbu^Q[QeDb
    0    855MR<dR7<IeEaHXHHS[@XIEYMeM5L`=RwFP,H=[?;eXBVjBNd?P[<P73R[QSF;WB?\
    0    495D;m<8M\KnUE+TUX[gF<ndCB0IDCseR?MfK[aUjU)KB0?;(w0==gUb@V]@AMDgO_G
    0    5492JepIc?<d??lMDY8/0@e\DBEkdhn\>mbXnEaCfwTXKlLUqUDJ<4=WIB@::THLG@Z
    0    895CAV<PFeU>SERHCN-=;@86DbJ6j\8S;`=BAaMBCW_>]dHdC@`^4VZNbKIZi`w?H9O
    0    632#@N@;QLINS@40N<R0<XQ`FRSf;<Y6a\F0HST?]WSHjHFf>ZVLQ;=R#H3PR:I6+C[
    0    610lHNQPY_RSLbS[[SNE[/OU@lj'A(`]JM@[kPfZR=DH=LL@w9K1jWWMY6gY6VH@4sJ
    0    366MlGesj$WfI`)WghJV]EfH_Ac=*X*WF^4sL(q<<@;j@3/Wqt<&;V\7Mwd<MbG:AWo
    0    646K\aD]b\U6OaQg\GBVGLW4BPIRdPS>[A;[bR5`GlS/VQZH8SDVTaj[>:Q]S`wQ=RF
    0    652BEUB8B[;DT>HTKfpQqMBPQFYMCLXn]?ZK7oF=I7LVS\Mb4EUEMiC@1YGT:#7cMAA
    0    603SKjAIAkAIf]ZeTUqREmJCEIFBQRLF;Y`^Qkd<WaDGb`=SJGJD]'fY2iKi`Ne=w:9
    0    802T<PGALmAASABcKO7SB9JG^^wJAMJYCGWLQ>UjKMEUIH6a?CVcO:bJeN7TU>LHZQC
    0    6297[R:JTV?>C:RBGUIB?ta#N1IX1b<]]XWHXXTK`EEZ_8YV+ZR@M39T<Q[J>EKD<SP
    0    681.3<SU?rL@WFhQS#R;BIEKdHCSe=QZecMYO)R`OCDAdXNVU7]o@vTVV=DNDNR<7?K
    0    624:mwWe\=4E41Ie&vVuCII?QRbMZ4DF>8I\._L`,;YUEVbCf`B7fP3.:WVnR4^_\GX
    0    659>J]CXg:VUOKVtQhJ_C\jbUSC>fGWQ[LUWCowPTJRW@2?FO]X]Pg6=^YQJYPkXGPT
    0    811ZPDHBOKgXGEA`MGV?KUo]f<Sf=^RZ_:MSKSKIKbW]=UK;<]Z\w8/N7NLSYc@QDMJ
    0    759cSCHD\JO@MTVWYgphp9V*>Ie<PT_D>:ScPb[bNSgf8wERT<?I`=WV\j\^?FpngbG
    0    645Pj@PeHXa7TGK/TINX^FEK<G\WNFN:EN:?:[@EKTv=ZLUW'KC7[SGG`Uw_LpES]9N
    0    670MAQO.fQ4>AJ/_JB[RQXwqMPhCF\_`PAQIYQmM@E;HJY@S[MBpL6AKMUbCPFFl<FE
    0    756?S=5=IX:6[G_?];HD>UPP9^S^HXJb^a0]PKI6k`LUTLFU=IGKP6jTJDO9biS#>NS
    0    601aETLFTG7GBR`Ql@*FMQ[o9GCY\N1R_YJF[5LYIPLSE5_K\=U7Pw_pdFBB\JXZ?dL
    0    652E?F;FcUE_WAnYu;@P@O^_gD7ZboJl\c6w^WHIZoA,wSNWK>QH:a_PtMBJ^ZY<P[A
    0    656TlGAAWJMEY`IRIAq8Mk@GB;wSQYfYdHRECKOFOR8fJQ\jDZS\Y7MSNPK^6QUP6K^
    0    627f]NB@DLIaPRVMhO>B_JOL[YbE[?+TTlDgCSjMwa<FjCXLLFaHj7XPl,CDAhe/FqL
    0    547H;Y=_=@M<gE@&Z[VEBKwXUcJ+K\F1>OHW8BNE^AI>[S`HW;PSg4PHWFX`R`^FAFF
    0    940P:]gBQaRMaXEJWZEFEGP\O]DWOL<>FgI=JFW=^^\=SfEFHFk]9UYeC;wJiaqGEIA
    0    832VZ]AMS#>P9dNYPI5SKaeZOIqNE?[IXF<6GMGOQ?YaMNY?:N=?NS=^ILuWTQWaGGY
    0    566d9G6HVaI@Va8F:L<JcEOPYt[fOF]<F:0w[JEM?MSA<[N^S7\IfQX9aIFalOZ>XJ*
    0    776YH[w]?4N87RM<?fvUUKSC-QXF7H`?P7G`:KKG<Je^HDmKTT;Bj=FXHf]m39Z^ZTZ
    0    793>K@FT<N?<UaDTQ?QQNdHQGWgPEoZNwMM<]SD>cfHXN_8FAUXT><cM>]b\PZP@JIO
    0    668HMZNXIVJFDP.HTDE<AcHEN@TZFHE`RBP>awHIO\HTRD21CgTGJ>ui:@iEfJKrGRH
    0    883EC9VMGQawSPUDYH6><H^fSCHllSIahq3Fc7YFXOCC\CJOO7U\I_mZPESJ`vF=AP[
    0    580q1Y[LdV;L;;J;P>QLRKYcATXG=PNBI9QRw@SSHY04@BlVm,D*`6CQWdIB_Fk_NLS
    0    620i>cvEnORI@U)>@g^FOqG=EX[O]#a<W;BSihScNKU;WBsFZ[6NbSvV_?\JG>GcQRE
    0    67236SHC^V[PT6O;p.0%;m8HWBPMwI?SjK3ERC:<^V/=eNUOYN=LFZY`]79:IgR9-A?
    0    547\Pw@B6:BM>K:<Hfjq`TsaH9^SLEcNQ/LFIPcMGJEALK^NKo4^YpZCeMcTY6@`@G'
    0    520906A4RZGR];Y@r%A?NKHMH>%=.nNiDXWaKGM6ZlV>8dOq-<ODhd9_l9PFRrwDIPR
    0    887i?Q=^;\F9LD6iEUhErXA`DI`O@OaSR>[MY\AHDPSb;LJ8>MO@T-wZO]VHADE`bN?
    0    607=7B1+P]R?ZU?DR<PDTiXk=NM^8`Kd\AL2cEYHVI&B;XCwE<pS?Y\ZF[\_??ORS9.
    0    635ZUD\T02F-GQYRDQ:DS>CMX[@D<#EX?)Hh2\Qa.?WYLDS[s:8P^NP<\WR5DNSE]U1
    0    750TEXLEBFBNFiVCM;RMIKLZRW[KFPOKTP<Z53QQKK;HYDwQQIIBWAkQNM<M)VK?@eM
    0    804NG@ZPUNJO^abPSGZF<H;aG?CN[R7I5BD`e`w6AK7-eNZVFFB[I\M^_Z6FVg]KA[Y
    0    722_BMHKJL3]PhUUXGHCTKGXVUKX\YIFKGKcO:GQN_D7QIZ`S.ZHXMZRwPDNchCHL]P
    0    754_VTGd4]W>B^DFE`MW^EPHR[ZFC@QI8?RS@TBS56eSKYJ<ZNBK@:SMPkHwT'F[>;G
    0    890WLGg8SJA`YCWCNL2DbNXJdWRDdVYLO[@wSZ[SFUI>aSXMWAMIQHjBRTIWiaJ^EM\
    0    831RMA=REiLOKL]N^CJ@BO#C[QAbOa8dJb`U^kW^VZW:b<`a@8TAR\Q4SL7`XW=BbLS
    0    703<L>RSXSl_`HT]V99C6#PDQRJFpTTQ.eNELRTR8`PNNPXfKH;RORtACHHM]k;Ib[l
    0    963VM>U5DRMBHY@GK;OPd3HJQQ^/^=L`:F:T?>I`BJRFWV]eQNw>aD\:XTIljLFCCSM
    0    526XMLEUU><dh3j4Q6BIcX;H_eheR.U\2f$WWNNQ4LcQGMhQwQV?g[/EZXNIHuRPU>>
    0    8948_gVWUFP45SCg4SV?TIU16FnW2Ul/=5SGWJ?FFNXw>FOPXZb:TDRe/KfU32HMO@1
    0    625R.@3Qa\IAS?Gl^LMG@b#TQOR=Hef[FWf3MNB.Sn>c=E2L=U=SJFQahQG1dg?i`[K
    0    667;@WDlZZUg<=Os7<U:1dngE,Ikl?EYja\\EMuZ>9T<Uw@NEp9a)0i]A=p?Uj]H])\
    0    700T;feHLCQ^2rgVV`-VNVw]R2hbOWIPbaFM^:ZFZaNREQWCLcY?]W=NH?sY>l.:NIh
    0    531w3BKYCM4T`WJY93*_rK^RLGXXAJ:El2[E9bP9AHhkJSBPWcjC\S#:>HQ*?8DLJPL
    0   1294_QMGV=HF<8]?B9SKYf0I;HIP3F#EBM=Ou:HFV@8II;BbKoQY?UGZ=IVR^I1J\JL3
    0    654RH;C_@WFhLa88?@1DS6dfDANW?aPDFr9VO#G7JfG8NJ[<BQR\^>HKP5NSfq`@<^W
    0    668Vc]:S3>Kk9Q_Q=I`VDeZsROAHUTgEL\MXGMRGNKbIb`YEeJO^O0H8Ai]WYVmWQ>w
    0    631OYQWY4L^V=7P@,XOEUFi_hYI2*@7Y.H;JA:\W3EgD^CwlE\+H?*iC9UGe>Q;74D]
    0    709JYseWh*dF3]I[_d\GJRHbCCF^aAXAq:LeN^WEacnNV>X#sf.CTZL[8SZL2jtMWFB
    0    606`aZTOq5E4B`TnZfjSgWhI8ZDPG6K0])i[GZaZD=>T#O`K\c8AWU7O=dhbX;Y_ShF
    0    818\O@EQT<@E@J:IU_T7SGPLM`N:;DGVT>cS7@GUBOEY>NVKcILb]4w:_QA\I>?^I`1
    0    651hddudMI\<V3=`WUgOHOWJN]_I8BUO=1D]RcL];_ii]IR>CW;4C.EAEY0]T[gjw9D
    0   1185YF=?I8`U;IQHK]*FDFHMC]LY@M@BYGKUiC\C[@E>>H<Qd[K`LRCwE[CNXbHJAP[L
    0    874M\Y>fP-U;IIAV5fbTVR]U6J]_?8R<GFlFQbsd6@kvKZHLFq@[F8ND#\kSW=\ge@g
    0    707PHV`CUHFdIIOVKKDB1AXw]U(lX9NHdSU]banDGZI@B2KMQT/US`HLTBAO.\D?34[
    0    478`HvHQWJJ9IH1WMHiZgFXJvOJN8;dSRE_^RWaP=JOVKNWwKMABC/NL^`STa`T]8Q^
    0    918ONCQU<IG[?aPOOADLSUV]gLRK8DYTUaBEPRL]LP0[CIwBXDVSd8pC[@\SHd@H>[]
    0   1005aHPRHQ[/LYR@NZAAEdLEMHPXQZTLWKQ>_VK\^SADKUwW[FO9FERIKOLOK\GRN[R<
    0    562LXDVI^>WJ99RIZT`S5FU^>:U^FAYSQN^/>LK*h[OmO?=S#[TcSP&W:7G9hWChHM\
    0   1099d88CA@I59CNI2<5-JR=UJSFOIB8>PLGP[6GJMHE8#AI\EA=RFWJ\]T1GCNN6C;J>
    0    683IC]`[j53CCQKIMUW_PM@M7\a>P]VEVF8WB@lT\Q\@RsI?fS#PPMFFAJM_\NahMDU
    0   1093RCJCFMNSZMTW;[UKMAKDZ[_EBb8CcFKYUJAw@HO?VUUBlXMQWERfKZGAK]WGS9GC
    0    833KPW`KlMUPK1Smd:>YBG_DK8RWUQMYEXdEhFVGIlFCB_O@WH9P9wTRLGGK^VE?aA[
    0    605GNU:PNNJII[SGX=ACGLK=hXGDtUFURSTJL[YYJ]8HrH_\a?JKSrqSw<=Z@Ta5RQQ
    0    574XWCe-W<8>V7Eb#6D>TShN8(ULL9g&QPeG_En4<PKK,k,OSa*6N@&sSInOF<Hin62
    0    952ULD6RH_CFRK6FUFIEJ?E0XiWGSID\&CM^<CRg?>MMR=QMRPg:bGm5wJ2VYLCHCd=
    0    623<JF<>8=v^P>]Ad4MU?<_<O4,h^B[NGa9[QXZX;O?XOnpNAJ#\U9#Q:kPcAv`B^3p
    0    714fOo\HJML-KU(4SWWfw<J9TPiGE6k:A<VU7AMK==iQJmLKQgN8J3V>AlZl1;__]=N
    0    547dMeQMq>uYmoYTHmU#h]^X18gLf4C\1cpfWIYCLiA9GUH;^aPOJJY>)FAWi^EYbuD
    0    541BO>Z=DG[bLdLD8KNEUK^g^1Ul=wO>RN.-W-'.[t3s87W5-h(\k67WbZXFEq=Z;U^
    0    795CL<CB?qgY[HHBN9J9-E7\o9IVJ:2UJVD#7<4\(ecqINEQ7W9h1FC3@JLaeR3>X>a
    0    829DPGQU/GCOQLdL;FJPE4?7a\FFY2@[)aNT-_CG9VLHTfUKL0WXQCN#\]>XY_TXI8`
    0    632Z\k?;eK1Maa>wA@nRGq^]NBbM=FBrdGi8CWL]NIQk'P=WTM\[=HSaVX@kc<OMC=F
    0    673Qj>WU?YLLDqDLZU@wvYR@TO=>UcEWEV4Vi:\SRKOdCm]UOT0Sl8OC^INMQOBOYPl
    0    849FW=9VULIQ?CU5@=F_R?CBCEJAPBGY:HCgGBGwXNT5WMiAT[JGVRe?TiIbEBKQbIL
    0    767F=@;BMrJcIYRB;%1,8AWYjdMF[I.[Ww?KL3ANIBI?G;sRS^[GR`gEdO8XohG-@KN
    0    611^:FP=KPAJKX\/1280Z:DrQ@K=c<4b`5?\M=ABXL79F*T_W>cH^`JXr#N+gXA'(`:
    0    820.O)IFOcKbD?sWY4F;.D8?jTBQS]Kw^_OBIY@cMZOCJOB^=MWZ:JUMr:IPbZBIIGS
    0    535u8@S)NJCOMkZ1lAO@m=`JH>KJcH7VejbqD8??]f/JS7i0R4K6kcVJw0T>DX@S=m2
    0   10095fCMXJEcTPHY\NM@V8RR=IULOU7LVQ``JR_\VEVTC\SAG>w;RFM;cMJXQSQ`KC?]
    0    5602RcWZYD3d6LFG/H`wROnWJH4Ej13PCJT\Lgws9NUaTGPaed4AIeYMAZM6S=,YQW^
    0    807BSTeR9L[TIZ<b-Cn_UPn9XNaM3Lw)7JXW+WnmJ7hW;pHI]TBKoLE,BTalGEddgCT
    0    7007W7@B27F\BcS9o-FBRV]waY=d5[QMHVEO<1cDW^?\N?OeJ2V<eb9aLC;Pf`V;FHi
    0    584hES]jRN=G5o>8J3FY9QKCkHc[2>Tm7&Ll6;Vw3;YjLWQ[g>^HFRI\Q6L^=6R]A]K
    0    4006Sq>+To;VN`>6f3RB-FLhIUB^7RKP1M\9<HD1B#M?hrOT)5pEHR3r3XY+c]h5AFQ
    0    462VHja[c>FfZ@ZOJVRUr.q;LEa`rJ=tI<YUUoYw?+8Jd<G=v\bjI^GgtG2XA=9:Rs3
    0    548]l^]H'L5-SZR9I:OaIQMl_[XYGgKQ7lhL;K`d,>IR&]gwE7RNjAc;NX<\V]9>U8H
    0    739QgO\JWAIOLDdc:ZfKJJLaRO:;=_TFDU\BaLMpFXXQU3_B^UPF`TVCGO7w?`Od]LP
    0    724]KM36CZHjVNRZN*H/WpWOaChaSaHT`6EEA@EJ^_CRIb/KF<wfSCdeVCD?XBD%CUJ
    0    780aUMcLBa_NKBdUR_YHN#98DbDQQ`>NMHWKCNU`<DEB``Lbc6[F\bY8NPDWAaYTE^Q
    0    914SVYfRPD^KFQLC6_`aSNOHMMF\7E\5Q@JPJNa_WPSTIVa:VS3QY@=L?Pw`GCXXROH
    0    403TI/#7Dn@6WP4OcMP`]l&LBSuo?]E]dPKZK09RoSE1^hNZG@Ch9+\i.`ETcBVHka9
    0    596GSAFLjQK`a7AWp*Y%RG:c8N\O`ucwAa>NXUEU[O:VEhES[JgH?P`OY[<L_OX6]]M
    0    782JXWYg2IRK:]Fr4M_itRT1WJICB>_SD/\cH[Zp47cu:MBR\W6BNPK%HiCw:HNgUBU
    0    579wUYgUZZbCZqLhSgVW@`tZWOV=EBh?9_RfAT:g=PjoUJ_aMQQfGJTY?Oea^^Ug:Ip
    0    841mOVO_RTWUINJ?LbU[JDTAJRKNLHGFWBLTWVUaPDRY?EQ]w\2C]E>LKKW`7IUaOmH
    0    5170gc;KCSUEfLJbPA/VMwW9<BZh=Hgg?$S4Eh-TV@>idXHJ0Kq_82-VMKFGU0ZIG,A
    0    638p5dF?Nl7F7aV4UVYTT$X[c\f=Z_9`:@<nI1SNQJNDEecsFGaKNdlaw9\GYF0H0Y.
    0    645`oGSVP;kR2jU[>fFCWE[bRZZD<H]RhN9j9ZTeJLN]GTw<@PLJeG7FIY[KML\\[?K
    0    556]ZQrLQL@7J\HgHpM]G`\:I,`KO'RVI/Y^OK4rM9ewI4P2WNWKR@c>PDQBH<;hBJd
    0    707Y>SWKQJIWHLHWLYIRXJRR[<btn[YwMVY^^\\5Zb=fK@H<^8NCMfJbYI3>Q@1iCr=
    0    786SQ2HDUHN@#;@PHVCMYXLc)@TU;b]YIOTM\@ACa[:`64PJN9.>K6`ZPiW=@DFa\kQ
    0    621.fMFM9FEPLFAPKfgYHeCSJIWb#Y]Rl9X/KMKTJW_oMIFLV_lYLDp7?QMQXD;<LhC
    0    749cMukMPCYIHO,_8XNdQMI:4^kN;S[XSK_UAwhWK@TUH>YC\WBGAA0PBe[R45VVpP=
    0    552dNeccgP[aT_D@9B@5PDZ#Y^4EhV)GSwDgG^`94ILEmv[Fk]cV1qFKNHJ<VVBpDIG
    0    659MI4NGK?NL:WSgJELWHZXO]@SPeS`knQJhFH[Q[=[YIUXM_Lc6]`YLXbTF#PJKY@M
    0    672\RP]mS,ROFJa@CiEO[E[[5\@13AR/JGJ7-C\TID^^8DSOGgQKT#ULZfaUWABcU.[
    0    572EiZ`ERTb^j_PCZl]F\QmQV@Jc>qhBwk9VOQWJgf=gPVlMTnNXYI_CPX_OWUKCOYT
    0    697PF9J=8^GfZNFEOSH@AA?@A^ON_O^P/NSB>GH;KKK2eTFQ>O8S:#XFICH<TYJE<FZ
    0    743kb[Waw9QY@W4D@TbVOC[O3AOZ=aSBt6SKRc\a`DRmOAE:S\A?HhCbHCTB8NQj[WW
    0    779ZVZD[REYE1QHJFNTRS;PRJIP[JH=>cKIeCXM`A4\OC9hSbR#[CJ;EKSMO2BINP66
    0    648?J3ZHFWEmNEgLP52P)JWFoYFDU>EhNr`^>D]i`X=SIk@_JUJjMhQTaIMOlwQBQSV
    0    539dB=QER@Q3;KGK+YjY[O6E_7cR;8PcJHn_H_YG&3LDQ[ZAE>5CBb#Z<brQ:88lZb?
    0   1069ZBZQHKPKE?iCSKPQ8d?LFFcX7;L`GJPIwUJ[VJG<MQOcOYIX[]JfSXKUXGQXO_YK
    0    7367==.DVXA]4=H_A4&79[8.t8SCY[Ow@FMDG18XfFA2=5fCW0O6V[c@f<0<955SHXW
    0    703eVnP9QLO@49fJ8YaDVNPMISUPP8ZKL\DWHBO]WVRS]J[E[^L2Mc#HRYN^R;RWE]B
    0    763US5G6SD;LPOEZUNkH[;H'HR[T?wMDB0OURVFYV@K9OQJJPUbAU;YOJ<BQ]-EJT_)
    0    723MP@RR4W_KK?IYfMa^VL;#D_:YQjRgA5eACRG>JeTQ?bN]NTJ`ORA5DF>]G3@PO7R
    0    811j8TPRIJPQ<UR^ASh]Z^KKJ/PNFMV:PFG`G>YMQG:nKE?BocG:[b#ANJ]3UC@SWDA
    0    814NDvOBdM?3TAHH_UUUc<HIHVnGaLCSE>ZkaYV=\U=LWTJHaHf:@V_YTpI.RS]RV]#
    0    814IBIYO@mG7NL>Q[^OJ>R9EnOXHN?HT;`LTFDHM@GWODNXrQ?CaDFwKWMZjRAZE:M\
    0    721HZMUUNVS[VADLdEDJ>IEP@NKR?`P][T\iRGvTPLHQJL\KYHK;5wFSZSHM>VoXFD_
    0    726UT]_RMQgHDSNgWXW^_+`:D^TVJPPIE;QTD]w<=FXEBQ=;]S`?9UGJXX=`\PaHI@P
    0    638RURSdJ9RKQTwiIEe?KMZaqPWHXYZa?M\YVMn3dQIZfF^_TRDMLdDMJqLc\JHYpbY
    0    852G[B?J>WIaj\UKQ58OWFRLaJ]YXhJ\E\FUPBD@MWI@HF]ICB`BkR9L^SLMwaA=SYb
    0    742Y]TjfFXX<AO`bQdna^@@?D@R;BOC6=<bhAg^WPHZ^9PiC[w^E;?U4LfPSMFtUdKE
    0    700TJYK^JefJbFEwUbfbLQOPDIUT7@WC;)SUP[EZ1*HcHfFOSWJJ49n0_YTKM?USYGG
    0    612W`cbO@XRIFKNEUY_ZTLQ<Tb<HXlUWfER_PXw[S7KLBcV@^MWLH_Sj\IgV<Nea76a
    0    942ESEB;LQF^K\^\PL>MJCNPb`MUR?AwSdE\IG^\QSCDCBUKNWSfQRO>RKMIcH>7JSP
    0    572AaMFCXMNZ:M_4KY==DGdAO[C_iQR56bVMJLi%=WZ@RM^VJGR]9^:?_5^3wCeMHR*
    0    715:[^cocEEI7c7L0iNS^bT>RDrpE?Y7=FNK]n\\DS]r<:W9`kbFn>1D4Mwa3?ALL\B
    0    577[Q1h\NL_6>Z8@)NedP@WC`+PDOMHAEOVR:KSTFUUIfTQgL<VW^0#LFLN<GBbHF^Z
    0    698[[C8F4ha@XKO8T?@<BMHVjDR^LFOrMRH<EHJ`H[\UL4dN;;V7Q45;`_'wYNb=WKR
    0    7172QD#)ZTSZpSnHT2<D5^P@fI=MXX-f^T<ZKJ`HBu7BaDV7L-?^Em3BV<D^RmK8X3[
    0    692OUQ\j<RRZE]]NXDT^FGU9>d>MC8H>\ELmNJ_TCSDElQP8EFJO=A?d`2OCX\S#7SM
    0    810RH[VJw8YEGEaK_Sh;cJGNRT>_H_@7cLS_RYe=_P`\RJPPLGTOSkHLYVRGYUYI[^N
    0    835/bH:ECKdbW^`@J5RN>QS\[cI9DCKWJ_F7BBB_GS[RGW=`C@]w2GPAC<]OtcPK3Pc
    0    541Q7_^SS5ZLHQR;O\,\K7Vl>G#\YWegiP-LVJB3^J76L8-U`LZNB0WekAaQRIN<?I.
    0    601R#]OK]UJVC[=ADPo4ZOqNGuGA]CW6EU<8:CB+e_=BwH>Jves?NX[g\Ds;QWRL]W3
    0    670BYUJYdE[@TQJS2lk<<KU:SX^_RGJ;GbMOIH3EANwgOC]FRgVbJJ`Z4@MVWOWpK?J
    0   1200VLKXN^]ZIOQOJ^ICQB;SE>X8LRZE\:ETjLNwK\CFQD\IXPGP:TOQUQHKLQQ`@PPL
    0    657JwJORRJN4OJjOQNGQ5KrDN=FHG\DBJTIBXEZ@8UBULgHD8O3bC]SGJ4SVJ_lS\tO
    0    982aNwZLKLfK?PNX@`UPSR]NEQ`W?MRJYILRRaWZMN_QZaQT[[WiH;VVKSPUZ@WmQY9
    0    863EUMWSI[RSG^iSH;VQPK[Q?IVIdIKKXMB^LC[LT@UFALSX`SAJXG>6mRQSNXSRwWM
    0   1098>?H,FP@[BIDWG>JI=BiL^:=AfgL2kcbH7HE?N]FDAFM9q;wgP8?Q@mQ:HQF9J?X5
    0    668HP`REZKYDRDUH5XOR@Q;UPPkW[XBwN3TLbYWV?4E0[PPS\_;J-fE?8@4CP<C9YGI
    0    825AHYT8L]MTNH<=&^HOE<wZXJHBc?`FOSUGaUQP;FJM<BPFUHfJ4LNTQIOGWZVEDGU
    0    604eRIcZF9`ATC8O6KZ_YUZl(To]B#]BHAf`/SeY%0;[>mO4<:UEUg7HMPlZ23[?QQK
    0    582SN`RH9ZS]pV]P\wFKI$5H<[5I`='R_e;?;PPIJk\HXLHueEUf0TdM=c\CEQnpY@<
    0    637C;CO9aY#XVDiORTZ,@XXT[7cQFKJdZ+i2pTFZACNIMODRdG@SBY=SKEHI=_>X5@.
    0    771M^k`ZV6Bg<L[:TK9Ph@Xw21<aa]@]ZaAi[F_7ToB:Z7vFjQMPRTb[oSWG<MSJI_0
    0    704[7TP8J9:d6\[9?ORUl`YVPRw;Z5>>FGNNTKG).O1<R>rCd8G5q_$:aD9T'BDMH_(
    0    441vOQNI>GnK9=C8OFD9Nb%@CRaC2@DXPsWGt_TNPnRWG*c=hN#wgI*HE)3@SMPtuBb
    0    600nnWfSSV?/i`QTKQ^PYJ^K#3UX,HeLbTRBfFSdY6e`%L_?IXTQP=@FINQ[DgaMk__
    0    760YCW]>`ITYCZT0^>VS`:NV*VT^`b?+ZcLWiTW#T]HOJ>YIZD`A;KA\6QID1Zka\?T
    0    499>JKhaG7u80jPIdr8ZV:j@eUIelDLA:PJTJNwcZ2MKhUT8i35?KS+QqQdJHWsPD7U
    0    613N[d4OB4JD[A?K6\RdRVK`c>MP1D_:6LEQFHELOvJa4F=D#HN_`OA?SS]LR=LKIB_
    0    846k^ewCQ:^T=`JYD_RXdNPF$SJP4Vu?LMOTKQCNSMV]:CU_WRFEcDAO@^IH65\SDhQ
    0    600][T3==KX#@MXNC53PFBMwLWeHO6[pX[JLU3DIUT1SQLd[I9TAadSS`D4^HO<?2GL
    0    594WmVtZ?Ai\mKH<?V>cFQYn[8QGRZ<ZcKD\JZWkKViYQ[YKIki:=D>,ZqOkkMw=RXs
    0    502VCJ%A)RSJM/`;@V^.PoLFPR7pv;>nkw??194>P/.HR5(2GBap$^>VF4<;@WGLKX9
    0    859wfcU\SVZHPOD[9Y=\=VJHT]OHDGFPJIa-Eg:EBIUO:BG<:[XlFHMO@ZTZREBGL,@
    0    742X'if/W8JdUbX:OEF=B@cRLRh@JTK6wXLGB?;FI]0-T3d0P5dCwYOAUDD=Br5U,Gm
    0    457OKUa:WS[OUQq,bHc[\VL_A#.>Nsnv<bPP08W']_]C4FB?GHn9Qa5dh$m2AqRSMfZ
    0    7429QtZM[;8H@8[[EWJVG:^9`ag=^6>$54MVQaew%>J;XF`?oFA?:N3BC]BkTCJ\d8;
    0    564U6iJ.1PBC:SZEJ]=WjQSIJ.D>C+PG^WM[@ScCUW#RASTZ;%JJPEM[_8h7\iVS4jP
    0    653V9U_??>^Q@Q>Q=lG]\e]OQKPQF#OYPRRT^\[D<;QDO>\9_Q4DQb82JQKgY.<n_<9
    0    649PWM\EQDDG@]B;ANN;M[Wa6WJwQsNTMTbLQY2BfgRHEL@;cPKGpEZfvBn?MZVQIp+
    0    9939iJJUQYTHJGG]_?@UCcS]BIURSVK]N?jRIJXUVNTMAk@wQYLD?GV`5KMZDR\DFEU
    0    752rKI`IXDdKP\LP^=@JaMSI<IRPF`WeRZOY^g\WMR:AQ;N40;ZJZEY]wVGS.YcMYoP
    0    797SV=O_1>FR$Z<WMR>FVLP>`m]53E^H@@PY5N?wN/K8jQiWnN<MMZA>GMF\\AU[=RY
    0    871<A1XG1NPI^GOSLPA4Kk>QBWDXWR?^dw@VIO?DiQTE6SM`AWSLNObY^C^KZQ]47OY
    0    518M\`R@jg:NTUEbKXg\YIW4#XlN4D3>H<YV>MDD<C<a0E9AHEKu0CkPMY=2.ARIW2%
    0    460<)VV^j@?VqOL;XWYCE)OU<@:hZ,7@j_FZjVoK_6H8iEB-tjL3BI`wO27I4Eb8R?2
    0    654NPIgDd2FBKIFI72LGAUQ?8AMaGED6MdLNLBi6GOMBhDcZuVRUR[6^GFEpRwSObtL
    0    766fZO^E9Fa8dVAM`e^[YH]RIAPK=FcD/PCGJGMH>6eN@RG?OW:JS;AHJVZw=SdNiHP
    0    763IKTUX:R>rX8hRXQCCNDOkTRBa8HBGRIKZJ<[N\PHIB\OH9=?wWZGYL_O9Cbm[_[o
    0    655NJGW4V\@Bc_UQXKJ@H\MUKI^wPNP=gMeE_W:ISi?^Z]@>JFhNYMirUJ_KM[[W6_?
    0    630P=KQOK:=bJwa'Y[0cH#RD^D;ETG[??[LZC0@4OPS8_PNRbHWN`\GN]9PHTLgGIMK
    0    7144Q;?O4YUUV5AAA?9*2[CmVEBERNCrXA@:=#A_OVP/?I:jAiJW32Q0SHOC]D:CF?W
    0    624TWN>FPSPf4H>G1A[9MBD]UU=^d(3JQPJRGOMDT5V7BUAbEwS:QO,NjXY<6G_u^U;
    0    601_A_a#PFSI)KQ=TZH8JV];RILPDQIYZ@>Xf/F`bQ6%\CTIWX;?If3KT_GD?RPGFQM
    0    683UC'\DCqc5PcGEEWC:=^EP/N>VFW9P_cD#CDH&R_H;IB>Q7BYeX-ijC$V4CD=VRK1
    0    560q]^SEYMZVODM7;Q`^\FI#<>bVA\J\VKRdGQPGi\IZVUGTB]RF7ZI-JKK/#FSeSfE
    0    564(jZVE[JY4Mi7_GWqRMXTMHbeO5(r3HP_M:aFMDSaVC=AmI^CAf@YfXmhXV2\r2`#
    0    926a?\lH]BU^GdQ/O]>OE<YJ>AIQY\96\WTY]#H4KW8CI,[BU>F;UYC[W<a:BQZA?aV
    0    678YN4PET\HV]I[@j:NKKJGM>@JZ`tGVNQK[]NA$pt8OP@WU66wcbcWviH7GRgE7TfR
    0    587F67ZAZ^MGkDhK^D2U[WQ4.JAOGVFU]YC=mQOFX`0HA/d>ROF[CQwYlDMjJO?]HMR
    0    814U?[uPZP9_D`X:qF':<>_I@>5bhwC@kQ:Du:Z:iA@[UAL;\B=T`^NchDi;G_12Db@
    0    705ObZKHbXN?6`EL:fYPkN^A6T]QJSQH\BwWL`XQ:4FX@>Q@MiNJbMKiWgiWK_QRZN1
    0    539g`JOKVGNBca67DcXaE'iF5c8Gg9D\(Baw@VjC3CVGEGk[]cGk[>L@<HGGFAS6s)9
    0   1005FZJUU^AXFBEE]=LYWNR[DZK]JJT^PL@wVS\PUJLJU@RHMSH[WCWV=KLKOGFDU\EU
    0    622?Cd4]&VSWH.CU[TM74^7KO[67jE8>D6XN=naERb@Egf;e6@\O=kZVVb(MH;wH@:=
    0    664WYcPcL8wNP]WiDXLHUSQfTZgQBB?fXMQIVMENBKXkY\BIEN\uZM[E/Vf]1QLI45X
    0    766]EJ:[I8N:bARcYSFb[#KN7?_CoDCDV*IpgQqXX.B5RL`QaS6DKl^O_U9SEHdDoG@
    0    820f=_PS;KOM7wFCCOSLaGoQH[ZJYAL9RJG]?SM^^-K:@RlDiXH<nY:_SGiS:MGEUlC
    0    591gRRc\U*\E)o0bNN`OcOi^\*V>8BZ6LQMSB.Hdh^\eLH[*`cK<R0K_W>u_,WIh$[#
    0    643DDMWM@kN7Fi5R/HQ>A7m6=YY_jHLmQXIb:adbR8aM[^/dw[M_[[MXB;;JERXFDV>
    0    758jUuhqcJf.SbDPUpfYQ:V8BnZC8JWBKLl]KoWK96WZdnIcV];PV9O7=\wR97i\ORF
    0    616CLRG:TDw,eLFWUP?FV=VM*K6LtU;4CCMEYK3EMp4Jc`EJLKbQGMIHB/GGKfIP@T%
    0    678L7aX@I`<TX_cB:C:HQ7;7W_@DDQAGENK?RMB0LQ<ANY4Gn1VBSgJNA1k#^Pi@JhU
    0    727b;\OLZDC%LR.C<M7Ae4D\CNSG<CIEM5QaYDA[:Va#7NWDS^/.iLWP]N7J>YDP>aB
    0    828]GOlY_4L?.OLHCGacj;__FYXf.Q^.`PMVUH]MR5ESJ^HNr?0#e5)1YcFJTRPYoVR
    0    8293[$3N0gX^gOSKY)>F4R<>GO;:^dHo:_XN6IgLYc<=gw?]A8LY2iSSkRA6DfU=L7_
    0    680;PGTR@E;T:E[[VBX<KXq2w=gTRQVY`WOKdUQGAUELbb`Z<FHIHBFWUV?GOaAQKSZ
    0    611VLBX^>bR@LKBToDEBQ[P5HcH`]]5^W-KPPJw<`iTHpw:FIHH@7WO4AVYK8K<KidS
    0    565PPAESEG]E[ADSXA@7iFB;PWVQPBPT]cSEJ``DXXVJc[<ZB=C_JHBRLBN@S=eQW#O
    0    774Rjqgt[:XP6C5W3v_vcFcK9^aU9Nb)C;`K^]SXN:Tw3KL7er?5TKAc2^on54]]RZM
    0    476WKjkHZliP^pZJ4bm12qwKDaYweJh>SaCMnY<GiL<MUb;00HpJSG$SU8d%,NW@,h)
    0    874QXQ^T@MVMWVHVI]`VWBa>IV[NFXDK;EReC=wZMUgXFJ`HT;QLQZNA\Y[`M[eLbUS
    0    592E?RK\n`B>7SV]RNvBQHBON)U/Eok&R#KHDgT8YKT`5OJLff`W[gIqbeXMIQ=Pp_>
    0    616MFNI@gDGE7kT5]J2QqBPT(QJbYf``cY3WTSY2dT*3TONKnRDLwhQGO:bbAi\:<kZ
    0    443p<rcKFi\PFuTUP\5A#@YP:UpJNB>)@XP]DnH:IR?^Z]ECHUlZ[@n*JPpVdbEo<TK
    0    558R`SN_^ha1T:%:>iQg>JRv_M=66(wU33FTP>P6?9U?IaZH@N]_AJJV18_lSUd`2Y]
    0    916Zcb\_iCZF?NYYEhU`WD[?5LYWB[Y:H>bwQdYN\P]dEMaLoa?7[KG<XdW^;PWddYI
    0    548rUfCfmIC,Qc3;^_C[OHmEF[F>1TQc^B7RaGTUC#gQ*Tf.jPm7o?_TOHCO6+A:AuZ
    0    612gpUYKbdX2FP._%S]CG>a3L>WAH5jIJU[^YXNW?#iVHcU`w[Z9^//DSQbOQ5amPZ_
    0    617wdqjeUE[URA+OYkKtf7oEU:]FffYOGHgpPWvcJMeSl^q/^F5G]dN2<YLW6@q_EdW
    0    818gOWaHRCMY7wUZ8RH^M;n]Y\S^C<kJ@JbqWQPc@9jY;P`QSWdKQCLOENtUJBTY_QM
    0   1114WbJNEKIwIGXM]G>PUP^fNNNQZNNPJJFUETYZb;S^XYDULY_6GaYHINEa_XYJRbDW
    0    592J,YNDpeGJmFF]UR34MINXU<AXE`4FjUPcs\DFjwBQ(/AA_QS^]GjL_U4E1*9V;o]
    0    728hKL:Hc896CJ3aRRYGRYO8JdQM^ScME=CIDDFQfPZKN?M:I[ZGN\WSK^oB#8JO]jO
    0    65494J<DK`[=^NNCe$ebJdqSEGVD4DX@S?oKLACBMb==>hAc*JwBFBO^YbJKEFNJ]\B
    0    609FVcb]F#nF&IO4AZEST<wi8YZYgHh,>GP_cWZYJ0f*DYX>dR7LuYXUESJKI[dJ\^O
    0    619N2cC`oXQS]`;RJIPo=5GB]VwNq3NMSRg;=[6iDE@NTG=jngZ`>TlL;]RlaKKP_IB
    0    886PYVtHV3DW@oIc^>HTJWQ;?KGQC#J9QKmjVUWK`DbGMXXQXYGWXH=SMFYJDbKPMoT
    0    872LMDEVTiGX\LseVRIDDLN=cRLShbKw?NtgMfROIHTF_[QcPQKX0gKXo_8JaTNDd]W
    0    510t>^XYaeOK,Ul?VOOQFAQKTt1uUYD#\mCUrW`MNK:Da@lY_]\19ereIDE,eiZ\gbh
    0    439LRAdrA%.P>CROVYLYWMKQTcXP1=Z2cH_LAj]^FYL?PM88jI7VGeS:<DGhVL]#K>Z
    0    724NeTm[KMYL>UGP;EWIVNZZR_>CP0Fd^_wQZObW1OgYU\_Gs`2SfFA>I`S`PFK<W=>
    0    583NDH6V:87A,`P9_:VO_aQD&]dS_JQQihGHn#HORQU15jQ<gF@8bQ)KS;H@IY=N.XF
    0    598JLYNAc^jACa@HHPLP;6mJAPk=D4V3<LJ_RX[j4FRYbVJIWk<=:w5G@EKV6;hIUB4
    0    753Y`IG`9BJ,C3KaDPqdf#P=Gf?6I?TBT2hSGVGNK&fi>fIWaZV1IZ.GWeK^+3mSm@G
    0    5424l4K^B@R:TD>N6?WK-dYwS?BX?FH1ujG>G:gYQc`O@S:FQeLOPCY=:GeW_`GYH;g
    0    933ULOVTa@KKBQSD?OZYW6^7F^^KH@`JQQPSJXYTPCaf;Pw9a[gX]ND^J<_N;PN^@[Q
    0    721fKO[YJ>wQ;dTN_fc:\@I=TQiQDff)M_AM[JOn<KJ?CN\_TZ*Wl>,72LeMLEd@NOb
    0    479HhCTP>;J`FDITCjdB\TS$4ZPG>OELXTk[?NYoVKcc#SF*K`W>J9J8;0aqUJQIN'M
    0    668>CG?B7lJZTLHG_5#C)UPpeRGX]O<[cp7/T\LDVo<?SVVY<5f[DYqG\@5Vbn@,J\K
    0    618_it^WeH_n>cp@Tg<JYSkT4THWVf7CSaFFX<jVWKuJaBaRUdELNSOIVS`K=YwG]]Z
    0    6686UFG:GNwBBFMD:J;A?p@\rEPOYTZVGM:KHI=[YXK;VN@LMSQcPROO<IPDgc-CIHg
    0    594G0GS54nLG^TD1&BPA$@.B_TKBO1,J+\4$>M2A/g]6be,TCQwvSUWWI*cVSPgQ(>G
    0    718MZCb0B[VRNRD<RQ7.HoVeS7SbO?L7Ii>;?<8fbOd`HNVF2S[[T/CbKIcHwR\=@VM
    0    5965QRN4LwkW[OPOVM9GQbJoOGODEHA^MU_6YO]@UbUMk\@]@D]g@Jdb_FU.era,FCL
    0    718SPL;PF^wWbQhcTNgMV\JJN_`Q>YWKUWRTlqcQO`KLH^IUW0r\L`vIEZOU]J\_`HL
    0    584__NZ@D\,>BMTWCOeMZ;K8BGJERBIG>;@MPPgYAHRZ>3wQG]O=Pg2VQ[Jq8:qhLSI
    0    698k[FgwX7K>:P\IRDeVZ<cEMhbe6LwVE>IoTQgSR)MjJ0XCtDA9PLFCRGFMQ;D[]^B
    0    537OT`\DGRbGXsIR/rUGKPEa?h:UaY\GP_@<h^Ga@Q]_NXJNMcP^SW`U+E]HW`_#0UY
    0    620B5FNQOF4]SOV3]Q?YPFc:`>NXRfIE`)Q]w^Y:Uo2=.ATIw0S9VcV\_>^FGu'S=jA
    0    668pTsoPYPk/>S?<HV_ZQBwB5KFfY>Z6r6QIEaIdGJRSB;O@hoEDD5JZEKiE5/He7M<
    0    891WFYaJ>]Z+]V@5EGNRDKV4/KIGLSGFQ[G:VTI#DgIEOW:9HPbZ<4fh[=g<Wg]LPGd
    0    714\8NOLXFAVAo]?]J?CP4RoPlAjW`;W\QFbRDU;=NDCTXXSVAQ?eQwVs@IIeZK@.pF
    0    733LPMSR@Cc=OR8]QcKJTSbJCR]W2T5<`b0KTIbY\wh:lQaRrIAZGNtQ>EWSGNw=NK'
    0    929SW]XfZBXdO<M`WBN\YVmPRKWJLWUIDJGYTNYFYKGwP?WFTG?RHR5V?XQRJNTNR[F
    0    736hPaXw\,V^,^X[kMQU^HJWUFZRBFS_cWHhbP\ZA@^YZDQSeX4=K`HPhY:dEYBcUVU
    0    808FC`fFVQkN\[FNYL79DT=OL_KBDQ7IO]QLX`VHEhC#c[@QMAS]GLrWTHOGGM]@LUV
    0    453Zw`]@U_AD,X>0U><rQjf;OV[_'KEpsTHQeKS[XR;LV#?mp>>%i0ecj]*W[.K4PjC
    0    720`b\LFQCRJY>GKCVcbZGKLFE_;5B\MB0r^WVSXJ9ZX80Y]QaO9WCG@AbbZF@WmwB<
    0    464PZV7G:TPD<?7W:;2G(SN[6c;7L`2X3MYLG#V@whK+=NH\:c@7p@NOeZ.QPTE5fPO
    0    827pPXWQTK?=WQ:HMWD;PHLFPPTQPLHDO=E\]`BRGH>FLKAXwD;9pAL7^XAD4SQYR]K
    0    825QFQ@OKgZV]H[[b_M?I?A<CaX7P=HeOU^_:eSS7^aCOYV]JNbbASwWGFVY[M_=HKb
    0    584a`PKa^8TZHDOLJJw^TMSJCQZUB[r:;NYk`\^]J4QiH.eMU\6:ZB+@C^<o@:QecBT
    0    567LV6X<ZjJ.PZ_bPP:1P=@P>3JL?pNJGGCDpWwRTLqb@0XGZE8]=JP5YIZ/qN6GNPJ
    0    804bR\ZR>Gw4K[L:.^hHLNJ8J\NKN,<BQM`4.dC>9OZLC\5FYQ7XO2CM)2bZPLkfQJF
    0    587hcVwNqIg^E[^t6b?UaOIMfRQR@O@GHUKV>q[ZZbcX.5TjU`9[a>f$;_KV=:N^FRm
    0    809I`PFTaHNYaP0>L6<QQOiK<GPDMZCPqSIkESeBSiA\HLaI:FM@^VFQTJwIQ\J?L<b
    0    548UNIaeUMrHMGF-LWGPO=>_ugnGSL8@=e+<uPbu<SP0\RO>lekY_wQk_W>hbu/:EY[
    0    713Vd#`NUfERGM[i^Nm`NKFIgL\GR`9]CYY\MU`fJEPaU[BgEUkCNimITUETR^RIG[V
    0    719SUc:HhQKXiNAHKKlQbORSCT\wJGjW[@RHPFhG;GWZ^]ZFjWLUEK>OB1QQLQZDDU>
    0    586@1@Q^Lb]N[EUCO/9;FG-C>dAWaH:cJlEB]c>I=_NLTO<A?Tw]685CZ=J3INQ>BB_
    0    655`C@LBMb6_PmSIKBEK<)AOwHbIFKQhUROgP?6rHf=^58kV`ELSO\9Km<SUXFS3CqJ
    0    656JJ7D:8GPeDbK<LKIDTbXA[Htn=IV\[EM>PUB;KC]P`@FCUN=?ZKTFO#VdD?SKB[V
    0    608J.bS.Es-BDM*5/FlKF,YG2Q;9d,L#9[e?0:Z1NL9/VU/@<DN8D)b\]0w*nbfWDM8
    0    8299[DQQ\TEjOPOP_IC>8HIRW@YZRQVLda[POMYVKeUjHJY9LY6eY\TFJPJW^`Ce>Dw
    0    578HPP9E9SfZVXaT?#;HaHDVvGJqt5PJb]FF@JSggGER`VOZq4??o_`YwOeH[V^;TPD
    0    625D:AWK4g?Xcjg0rC]PQ?UdPKK+ZGOGDu6VcGhCKU6;gDPKJ3XUOoXd];w3;ZE5):N
    0    612*XJP:Geh^hhG=U^P-GHG>w_Y8[DBH@`?N+\LcBKhOLBF=>TVOHc6EMOV@HuU3ISl
    0    676<LwHEGM9ZVBU@r8=VCAfcYD5UOPFJZuQCfETCJc@8t]?TO9\hLWPjS?n?J`M:*WN
    0    903A,SV9WoOHdCL>ECK.A?JD+O9KHIJ;FYABFG41OiXLXVCD#7fMFNCCH9m;g_F9-BH
    0    724iK@tTvMJ]NTR_]VSTUTEUUJVTEaLehDTiHhdOaCO\TCPK`V3SImwSSIIfO>?StPJ
    0    579DG=PY:dSCoVSHV/,08QQTZZ[GfF<LMwRW=@HPPeUUlSLaJWPZTMF@JXP]UTC8`Ul
    0    785K\WOH:T^6WMZ#DAOEBWRGM]7VR:R2CH=55U34O;7@N[3<CY]N4VHXA*`NIIXW=5C
    0    547YsUp@p\`.>jL3XgpGIOW@72[UPLX?W7.M[E1FLGENP2g?C\[,.,OjD:wWY5XYBVj
    0    770SKNf_OIPECW]GYYMFN]QbDI8PPD4LLF3=WNM8SNM#M]IRXL0OG1US_KW5I<\MM>4
    0    541YYOLIOYGc\HKwTLJW@?E@XT;YKcfFjMgkYS?[:iOSF\kPMB+OC[e9LlCiR^^D_GY
    0    567ic:wZORVb*Md9HNR;O'\nI<Z\BRMQP`.sQE_EmVD?R*oFuEb2ja@;s^Qk@\g\_sT
    0    571YR>a;FlRF8]7F=[rXhHBS`Ww8A(:Y;AKP>aOq4Kv^<:Rj;JV=Z67bfpnQ_B^_JT/
    0    7837>RPHMeM>lQ>DEh<><O3AD^@WKPNTSiB,IwD7?e?I]E4>HK\j7Ib_X7L,@bCICGG
    0   1208;?\UG<UR>dT2KDL]PFKDAE^KBIPPS:USB=R?H9NHCR`CS9JwQ:>SOBAPGWQSCGLL
    0    794gQXXR?BS9RS=R>;^^I7SWDPD>=BbCG7`[MN_EQGQQJRV<>`]CJ-HT>w_L8=XYRY3
    0    7117YJY\<`ZGEoA[DC9PRpWZUO_N0G<baNSNCMceWYc>82pBOMHYkQVM]7D\[B9#@Nt
    0    591K?nUGALILPOL7YCK[V<mF'H=(GSSCg#^GAOQ<SH8BvYQKN;sCN?CbVB[Y\qVHKM8
    0    734UwADT,V`P;i7g-UUJSk`ZZS^8@4XJWXCL29+k,`_e;M[@CfNj_-Z1@SbigYQ`K?Q
    0    737RDMYDaDMZJAEX]LF^cDf?B#JL@huWjW>YhBTDfOPL:VWCe[cCZ[Fjb@mM2A=MT_V
    0    698EN]N,WFGOn=fUZED`55ngHDC?=bN6G6OTW/Z@]>@#CdRe>)]IHHPdICVUrs]@7XU
    0    698]ZH?AVTAHc:HK^=w5\QRRn5QALjnLcI]EjUDPi`EVLZ8D;Do?;CioMbCE>A3jA]?
    0    882DRfKQFSNLRJ>QPN^\JDcaDDG9WTuG??jDO8wDJCPYHHJWQHFGGNHUJFdQZQgICV@
    0    649JHQ[NNbeOX^HIHNSFGRDQMbLQ\UEBDOoF:ZHG;A_CS`5EWFpw@JMdB@kKUf`PFc5
    0    769KQQE9WWBEbQZX[<XjITRTG>LL:TgP>:gBH9WJBe>UOXSwN=l=UXc_ZHHYQAJKPT<
    0    484:009a\Y;EpAkWwS+l7@SfFRQWEo>0HDFTRBo)=b1X9KSi;@B@XZFao8Q1j:U2;ik
    0    803,6AMJ?_KDoQ^Hi?WU<LbZDZ;NTCi?TI\QIQoBTWCBHSVTO1wDCAIZSHoMYp^FH?M
    0    571?`ZX8MPY<POR=n_<TL6P>CFK0AS_LH:GvBS[MVFJJZTV8bAOEET\PVFf998wI@a3
    0    861UEYI[<AB^GRUHMIYY<C]k?WFSMNMGIA]M85wRVIEE[S]OTEHWIWLfNFbMBb^G=GE
    0    544I2TW8e?P_MZU<L-09@Cwh9<)JSW1Ncd4[]+h4moL6m^\]C1SSg^*Zg;o)JnV=/=t
    0    541W]]/\`@cEBU=X2olwQfJJfHkQABpOPcMO;L]^4@?h)eQGgv6JN.AF\ncX_LJOJMc
    0    815JOwG4SY<VASNAiUITL2h];O<FBQX'ENFYQAiCXIM<<SEIK?;@Si>mWHrBQdU5:GK
    0    635FivN)0`I>ZA.>BC\E:;eR=\@9?095,Le:0YXG-2S7=v9v9-lf20Go#Wh@l^kJC%E
    0   1052PXQaAjJPSB_H<Zd9GY6`RMQ8YJS;(wXDVZA^EneT@SSf;eJ@NWWI<]=TLAQLMS_V
    0   1180NJVXFO9>JKLVB^AYKL9pw:G6OZT`.Q6NMP.k>gN8>BT@>OCX7O_JrJEh4Yn^BJXL
    0   1027S^iVQC9L7ZO4SIL`j_Kk[>INHC6w7UBP\SLk`=?]]G[W`SD<;PZ8W6ala>bbNQCM
    0    522bUY[d?[\=4Y0R6lV_sL;B[ZtB*9RJ)#r@1l4_0AYK6TfdVf9>u1mKjMTgN.YJaY7
    0    734wUSaPDJS>HlOPGwG9gPK8PbW7PQZRL`NB?bKCAcTfXlF2GYL`/H[GRfTDHSVhNCN
    0    632fG9[WuX7g<?;][RK9dSC[KQG`:HOrP`E>aTE>LqO[e>@#d2oF_M:RJ99R9PKRCuf
    0    6472BtI@WhL>`<C@SJnX=<QsAU561BZII-_M]1eGZV0.Su:QI,Xi=_Qw;:l1kkpB358
    0    497U:@'+PF)bT)LEVAF>X@Kh>9-B[sdwOOU;AD\KV`E,0k9gP5lBUCluY(eHlr93KE)
    0    886XOjD2UE9G7WZ7XJ/PK;mcGH9BPY[:Z^7hK>wBWYC=8?ZADDKHUbX`\7d>\dM7,YC
    0    566/JDM<VFPW6=@P>SZMYcOg9SFC?SKBV^OpW[H_hJ\TZ<AN9=^FRM:wJgR>>_SS\T<
    0    712Faa:LAhE#_?AGQ]hQKP\WJ@JJC@\hCIu1D<g>hD3/UnF^D9LH8V>[;A^KX6`DPK8
    0    579edR@p=^rgcKYYX\uqMUL6bNWGGYwONJ^nPj_g8KsV?jSTg@8YZJD>JjoEN>UpP]Y
    0    777MlJ]QJ=>DQP0\Ta^dF5wnFLYNIHp5UFkC7BWKD;E[6^P\SF:DR35ZCDs]RFpP_OJ
    0    648XX`hX:1TgCPMi2nXYUNaw_Gf?gCmM[;cl@lUL?:_X?HQQqk@ocJ3C/Xvf[LbXO*P
    0    535YWA+=NIXEB]s>Y+@M_;\]P#9hdrMDbMQJR<VU@T@@RrNtZFdM_[AmwN^-IZfBDRe
    0    8419EZ<M/A/,[%)@E?ww9=l_1UG=2>gAD9l2<@ZCZJ5S/mA\?C_76>Vq.Sb3MHhaBA7
    0    710IL8`>W`Hw+MqM`8/4<QRd_]AchbM<oY?SZ2`;ehF[O<VRc5(<_\WY]BPOfcA[Qrf
    0    921AJRLHEIEM[]OFEF:YGHwvQ?E?LNLG[?EAO5SKM`AGEC^NRA9V?c<_THkFe\W'4KZ
    0    629WOKAPZIN*KTX>ZU>dw=Q:<HJEFP]3OMZ<CRX?hdSWRMcJ8[O2neUJZ=[CDSgPSkB
    0    870jVUZ^T4`D4SCRRMOFQ/wOQU^ZDJQLUIZoTSoUDEFP[DXPTJK.d[BOOTRT5CgQ@DD
    0    862WEwIE]9JWR\AbHXPQDOjPJN[SU<`KUEMRL]tSWLMUOH[Hs;YeHl=\4JK=IKVJBQ9
    0    760SYidhV7SNKTEk=Oeg^HfOMFd=B<MEAIkUTabmI@h_RLP:`e8kOQEGCTLSGASwSL/
    0    823\YYVOW?XLFYM[MdX]JWfP9:eZ?CM6[3JHMYO^9V_w]BKLO]'[^MJXGgf_JANU^DF
    0    608AiMMkYVNTB0]`d5YV=`5@KIFMXQfidA[ZXJeF^bEXkZ:GwGB4W^fG[NDMPRK^Ya^
    0    672B^L@@@>P.EWEgF^PUYaQ+GpnTRE_\ZHaJOc\RLEgwIoGRMPPLTN;B-]hUG4Kq>S>
    0    626]JUI9VGYRY;YNL;YXJe?ZkJUkwRA]Y_b/7EMVUXKV[[6SfgYZ4WXHW/YYG85OF;J
    0    630]KbdQwNXZYu[\KgQ6E\\\JRI\\VM_WALZa7VTkqFXKJYFrVHK8HTaZKPV<WpO?d[
    0    688f&I?F8?]B'=D9QPGUJ@N[63=S\RZMJ_@TTSLKc:>>AQCW[cJ2Hw@B@JDC08[A:ED
    0    557s\mZSGf37W22^XUlKa-7<-hw>DTNA@ICHOdEQU)Ym`M0SBHr8I<uOJR>H5@R\GdE
    0    704N[Oma;HV8Mc;V9f[aR]V8EpO,#7bW6Y;^SGMaLCfZNQPmc]ESN>@]DVR_N>M`=JX
    0    709AXVNLI8ZBZDXM9M8KFk;mO?/On8(dmc8?NHA6D5@#MSE`VWAe8>KCTB4F,9DO0i8
    0    814YIG=BJSRc]Z]OOAF_Z;MIwWKHMYJL8XLaGLIF^XNIZPZ`9LIQdVsY^CRXoVV=ZV`
    0    674.Qo@[`L=^[J]u8L4A<@etL4/qN9D[s?R0MULYD&C(wDS=H^:NLj>qDH\R^`Go<BO
    0    789KP?ehb>fvM[`VMNDK_=VPOWGPQKBJcQKQIwG=AXOBPBFLYJ@SNIU\REJ_M]<UGTl
    0    588dHUWWlR9K6QFM,awj6S=b8l\X[IjDAGLPRC[BQ6:bN_PXOO]-aU1S&SSBB@IQfl9
    0    534fT?-OQP]M;G<XJ89SEpM>TdSXCKVOHYFZ7jdwKc^QRFYqUBGOcEDJlYUCQ2XIOWo
    0    538IK:ZI8WS4I?@F<PRwX>4FS2mBIcYaW@[UlGPWUIa>=WUhmAK6TLGFvgLSJ1Q\Ke@
    0    741>]c<LB1`E*^[B1F]]GY=\\#[cSCGYhXTJRBMC?6N@M*J:mvGJZBAPJPEDM[AXaYW
    0    639mr\`m6QcHNh[aStj_gAUC9dL:TX\3UX[wY]bDYMne3SW.BN@TEI?KAsI`=*nScPE
    0    652D(<PmQ(R4KC#2BC7].dGuDK9dfF8\eh83FF.4FFX:\B,N@tJJJS80IW#7IMFA,K=
    0    627>KE@C@gJQE]w5VMT<BAOc:QSAJ/EF<m=>:>LPeIZRTMBN<^mJJ7#6l8O*87M@TR8
    0    711LAS<SGFw^<Bn1OA9HKFHeJ3Ea^GHVWmFPMIdNYcC7O?XHQSR\fjVTDJQKA_LA^ge
    0    693)PH;F>CJUONFG%OOA0hFoaKkY\.?peRF':N796*NJPTBaMwkZ=;CAB;=DO>77Q6K
    0    660IQI<SVcTUIRAFIQHF-OOX^URc6\DUK1>#PVJ=?@Q\N`=1OJqU]\=Y&<2JPm8W<K7
    0    950eX`ihJFQ<HP?nabfce:L7LRM#:mgM45N_A]gOMEaVCWXXMYCGIDE@GgZbI=Zm^ME
    0    717;L1\P6QB3^ZC#RS?PKODH@7FOaZL[Yi4T<Z4F\MGZM9<dESFLT[]SLLX=NL\;;_]
    0    879PYEY[FJ]UJ_EfFRCT\ia>2I`Y6B]DRXKJE9KQOJrw3RS_BeG4W8S:PYh_8J0LXEX
    0    624hXMZO4>ZH>bZOX`CmS==THwFXSVJ]\mCZZOU>T>gSQT^ZFF`[J_S\adSeR@J\`^U
    0    768wWHFS4NC9DiEW:;\`eBG;Unn9G6TH-6]U:]OiAG^mM[fneOeMhJZPQKV[XMDjHkF
    0    600h3>TF.?lFI?Z4RB\`Kw^W<ZIRf<S_[cC_R4YDeGBC:DFde`O;[4FBbJNCQJBTWVI
    0    569*XkH67QkDa;5F=fRcCZ?>R^6QsEQLPnw@G#=9WJ=QYm/nInoA9MSW>RND;`TQ7A>
    0    754L;VN2KTTNEh`B?OSEu;R]WT]UI@GE1UIwG9\ITTV?L<pUV@jDYR^QPJQI>KSC<dY
    0    554V1[=GsQSJ<RGW?/X[GIGfdWEEtod@rDRZ9_U2K/bBnMUpMR@G>+#c38LHS->LWOa
    0    577^9HOEpwpY]LT/jS6>ZWP[H=7nVp[aJeHhnMT<VS@EpRaB;-@\IOg^o/cVJrqJITJ
    0    827JKAN:XMUKOJPQQSGEUJJ7V^>H^^K46fO=KVFWCYe<wMQFM`Tg9OUY=g^GUNGa>V]
    0    775hJHgHFG[\aK\M\HULH5NGwa\6AWKV:QOaJOWJ=LWUiMKTDCOORSFSKM[^5OhBPGO
    0    814M:ZGkRILQKPb88L@VW=aP#J;S9RP>ZWAXQN8FM_BMCQ[S^^h<STFKjbWBH`>[QQJ
    0    608AI.DJ@IX7D8hIG2E@;UORCIXptVHsD_3EEA9:\J@DGP<S>b[C.;#>oXEIEWUXF@Z
    0    578<A?)<-QJKF?U,2*B3#T5sVRZgQPVsN\52CR1776D4EU3P=lo]:*@>M5,6NVYQ8CG
    0    802NALOVDDwOGKbBMBDJTd?m=YAjl6:mgaGTWDQ6jA4/=HNl_X`NRJ3CmS?WLFB8JY>
    0    580*a4F#GZe7uj6cMUB9D<kHMQq8IgM<]?98j0Z0KCOU_J?fbHH7XJ,TPGU5Bq97JNt
    0    654GNK=S]Q@jb6LtPE@PJSKN][_IVFYgM<tIWUG7JbJNdVDY]Z[]?UUuwQQLOQ_lGTr
    0    8060B@(V5:g7?Hb?^L?R<T5b26(fRn@>[XDZJ=KEXLZCDCKPKMc8EHRJqMC:IJ>BCwa
    0    514.Q\6^]YSw.]Pe]]C`-ITCtRbqN3lRXXPc]NMwOZrgNqX>KLEocTBVQVfQ:BOVJ;f
    0    613*X5ZQN4OY3wF<iT=>K@sDE5HX[]e6C?<NE3_IddQT5TdGY8FJripKZJGSL^OL0J^
    0    8402b=H]8XVUKH[VT<8QNA7KRVHSY=FQJ^UQ>\H_E`WANXST#G-[BGa;AVDfZTZ=Z;S
    0    682JNhB8]KP_uJV`QAR.EI=86\>cfFHG_aGViOJS[VEUwh^FOGad5=ogaSW:QLLMM@?
    0    663HTI:d#TbS^GE]F^QL:Y^[i.DL?RSVH`N^4WQ_BSQG<DT?@P.ieOA;D:eN\ZDQA>[
    0    984IFKBMC2aVCLCpC=A8VWG[N:X^FUT@wX6;OCBTRQTQ/DPPJIEK[LB7@JH]ISFCDHX
    0    896ZZ^nABIdCHjHE?\WMJKR26lQJOGP=0PEUGW=?OAZTTN<6L^>LMNgSIFlHMAwbJXD
    0    860RM6HTHT^G9CODJSII:^:cDOCwUAFddOQ:XG@WS>_H8PMfRie?W;5INZJN@;1QV_?
    0    661K_bYdB9@_ZTQtkNfwnP8PFEV@>^cS?KEYgjl_d>Se/CU5Ya?D_:1?XcRj<'n`[Z?
    0    5418bH=^8QYWY#iYV/O@b_1<jOb^WFSQ]M6KK@MqR>`@9CXS>O6X5FK]NfK\UWb.eJW
    0    768HQOlk(5wO1OLDZd`QSL_EJJ>5\LRkQVSLSLOt?DLUG@^cJa/[SB5(GhF^L@LPmVe
    0    990OEZp?<Vg0UqC*GgQB72;,#^5DjAG3FP2;AS6+MaW>dQ>,[`U[C*_\7;h;SYXUG&Q
    0    684OYCC$>T>-LFRJK?]N?UX\CDRW92iTYLO2EE\=RC7^5M#B(2_WQ?UW27g7XbR4JUC
    0    757SV/I/X[eh<dCR>JA:.EdH\7rO@CCTZg=3PG:wCMck7E7C[XORh\H>6?R`i^7W$JE
    0    977E=GRVKI]PNT>JLMT<KHAEPg:JV\:TG\ICIo8SDMSXe[XEIYLUU?w9[YOFEK_HNLa
    0    631VYTAW6NXBKQ=JE\cfEXUGESC*7S`8'OSI)-FJ83IR7DJ^#eI46J5;I9VbP_eNQ'W
    0    6242KaF9AH:QRSNJ4?KH7YVYXZP4C_U[:ZSMD@LRE4L\4ZReQXaYMKe^O=MMHQOS#:=
    0    801XGPDRm):<>SMQVMWNV;wEDUGFB.PFS@@D[Nb@DQRWIU8@bN@,OS?>NSdCSM]MJ^\
    0    780DZ\0QNTKOhGCtPBFJJL`afDT@m?P\?UeX?_PNGO?LVRI^`C#\<_SL;O8IQMW^p7U
    0    627ggeqI2:\1Wj5V5jivoMfV#agM;KX.4MFUQDL=7$ck]T:DNmpX)YHbIKs[?C^cGJO
    0   1235WQpdY[-EL1XDP3PZ\[RW>>D]TJMm>K2]Y[QVR8@P^H3^IwX<.LK7CE^]N5;T`URE
    0    807>GHb@OLVX<KDPBBLOEkPYZLOXRUOHR[DFJLYMDGIERX?F8D#KKMIDAJi=IaT:87\
    0    658Kg6OQ?r2PgHK^VDJ\<VS1wUJ-F6Ph7O]Z2`Yc2WW2PqDdPDCC4s;:dDFLkPiGK;D
    0    799UKO`oEIY>RLEX6[LD\K>F_CKT@QW[OYFaNTeFLAPA@DY_S@+A^HYXwpOd@YPSP@f
    0   1112LaITR>A`H>b9U4VFBPZMMQV^^4Pj@cUQ2ME5X=U]w9GL<8R`PY:\N4=U[VE?@DMB
    0    700GPK<ZL]BST4?N<CAH#MKQ`WOMe8E\3BTFKAOP7<XBSHuSTOQS=;E@_=YN\MIL@\>
    0    6141\WHWQJUQOUYJbEB6XX>9LqOH`#XQTLPmn_^O8GGCab`RWL?@F5<[8M9WO\w.\2b
    0    555HO\DApM?RF5=1@G_U=^V`=5>SZBR;SWZOwY[flN5Y'?D;ST19@)3c1ATe]D^UPLr
    0    777@U4:R-EV]RJaKk0:20KUF]O@H\N?T5ZGP4DCJWZO9KTBD(ATZLA_SBUP_]QL#ERR
    0    565E`.0SHoUUR3S>P>EO-6/FUUO#4@[I8J^^;NUV)UK?LaMr?I7\*E@EN9OHiaa>F)[
    0    616d_^]>`RNLc#`X\PRIaFdA]Y)<R_QNVbVU0O[c9PU^PbUe1>/LD]VEiQTKu<X?LCt
    0    82415G8A1YQhUCdbU6@#7T_I`;F8:R7E[=K>AGOj6<CBhJDZMCArAK<;CNPOus8?Q4W
    0    782DQ;V1Ac;QbAH=S8HRQ4GBAVI>\QPCGbSRK8SEHk>8dP<LE3d]QFDPE?TM`wG8(BU
    0   1084AVF8SJ=wdGCX_CA:F:XWEQF<_UUKZ@O@CIA:DR@CNXW>[3c4RGNB8_7FIM\Q<RAV
    0    622@_ADC'DRMfXTGNNS_FRALOF[;nF`a4[77F`OT;JLHV?=/+GR^?IcK6OH;ZSP#T)f
    0    949Q@_IB4MC6WNA?G?]HNKOO6K8C7KZIPDNXVAVED3>MOT=<LBX9C@JQSTZ/VSZWI9#
    0    594)MFP\SAAMP@TIPK:Z5RTDbdJBO[[IDO88NHI9`K`P$JSB=@4G]^V*7HLU\VE#MN\
    0    645hWa^Y_@jPRGDM/K`SNXXXNXE7E#ON9C]C,bIu+-pPL]DsBt8iX?hE-\6s\5\MD).
    0    610UII=MY7`J=I^_@F(N[OR7RXHwIQ[LPS;@W:HjS4ZT?Kh18UIIj3]7SEOTTUIkFhf
    0    40056;SD0Y;US4Ce'G**RlL_RY6,w41OZWI:*N(HUTHRB_HE:fDF:LrMjTWCO]k>i^R
    0    620C[DF>EhW\v1-[:<;<)\RaWW=NjNNp79W4\XTW1G#[JZKW0cJRAW^O<B3Q]UETC(O
    0    588IJH2S(>RcISVYPJMX3Z;`N]67eFBDQVV:HH_YHjiSCTUV#DVD7;G@9KNK^cDHV2]
    0   1129wFKPNVGY=DNP8KVNTtQeD9GV`Far9QNO[X<X>VMJGCM`HUKRCrO]XSK^H,M]QV]J
    0    648;IDI`@I_bS<Td)FAC@8BY\F5EA1KHBFa<7:Nh#dBuKb7RBeBr1[#?IHNMMPZG3&M
    0    527+YRO\-CGK_:RX`8OH:#V:Ii5)W1LH.MdV?H_K:8RRPfGT85V]9B^ZGW[LaTg+N0Z
    0    904DWCA_#RRSSNTQN>?J4DQZ\U<,RHRK=fHB8FTZAZRLY\KR-KIVMB5EFK^YZWP*N8X
    0    7329FiSFRf`;Qc6J8]dF?_>IV_b<m9S[TpN:WVJ;?YYAYi5>=Xdl;2wR8Ai9TLOKFWP
    0    6669XJRN@MMSKNXc64L4F=RCMAZMUUaS;eDCNRCJ_BWaF:we\P@JrQ5KKKDWEQRLL=h
    0    601COLGKE4^\PIXB`]PFGA`MW=/f\Y.B]Z7gO?Z4ReI0UPf@U@*Iwc58RAKKG]HB:NT
    0    813?\GLE@F]ZLw@:,@DKFZ[K`WYRTR@<Z\M\7IRcV\PP68aWYNJCY7S4VD^g_`;LEK[
    0    7356DGOB:b`PVHa4\P=A7@H?Sl&GEPFPGiBJ=EL@ZpS<YeFM#5TPGIXEYTYWY\_/IPQ
    0    660hSF18NI>7QNSd\1BEiN@7POd9CTWIL>PS9\;hSWDQ?V=jS0`.a6kbwM<HJ1JPdiB
    0    684QZQ<ZU9fR@\GE;m]RKRNU=<VU,wVLPE:TM^EU7YUEYHoM5Z*<UHF7@F\ZSPGRJEY
    0    705Bf?pRPNQWQHJVDLRFEB\LTUOY\^NOO7KIAYjwcILkOPwR\W7IkVHL?k@`J:KGXM[
    0    755STKHR_ISB4SQU;OQPSYweR;Ph[?DN\QCMXFHDL3PZ]=_4_IXUj5=IJDL9KANO=\:
    0    638?ZIAG@4UP9bM@>M:BBfkXdICR'WB%JGMO3KJcJAR6G;XLhN7P^T2INQWRfQ4#/K]
    0    906GwVebOFXC@KTcDQmf[IWNGQKBG9LWR4QQMmUnMCe]HDUW^W@^EBJQ?RG[UCQPo?N
    0    890I9__#_is>_\9<Blu3CZY:2lVJ_HV4Dk;CPN8)GrMLIi?=BN\uE>ObD0`&RJ^M1ML
    0    690iDdHDES6BZI>QCGW\eZ\EFXRE5R6^I>wF?c_cM@WTRGG]7*K7TAYOEs?[>IPhKa3
    0    863HPMF_N[L0TY:RPOZRFDI>XSfGCKX]MDRP<M[^>PCHUPE[IFwDIB\LJ^YegHUecUM
    0    868S\ZcUV3JG>U6fSa\sHCJdO>NI>bIWA/FHDnLg6HTX&6TGPw2GGPJF>GHj=FP_jD?
    0    706E^KHKOVP<7H<P;NN>ENXNFUV>M#R4LTP[:`GY'Q@HLQLJNC;df;MB.;B_SMRX=MK
    0    417<E_@<E]QU]?LGYDQH(k9I,5eO^;.A'>\ED@c<V8Bwf]4n.Fq]R&r[cfsXX^d9E>0
    0    923ZDw_JUYEFbe@B[aOAJ>XH@XG?PFLAWLPCa^QFCV@EZg?5J>iM9KrhG:_<LKZ^HE@
    0    503^jI4D8Mj^<dQUMU?@]SwCgIPOZNZHKb7QVUWWZYL`AC:NSRIvOU8FIUbV^ZL__fc
    0    846`DMJVSaCTKHJB@.@J9=ZJfw\?CU?HPPA<GIDpQS5AJ^aa:GpGfO_Jg=:F[VM1NRA
    0    394M\V[pn;e@_gNO\UeMlV]=9L^P7Do.ZPNu]9WQ[dXPY\kSEFAAYwOAbKBJ85IU8?B
    0    642rKHGAfJNNMC[U=JGaZE4JGmKOnb#aNOJ^TWcYdCSCiXdpZC+/VqY/Dc9XC3X\s^G
    0    762bpJwTKMQROPBICYr`R568H`M??A[;HSWtN^SbLCLMQCcP\G<,VDQ:aoFhHBQW_WX
    0    928=S:FCC[XbbOLPR==60E[@eHFIO;UgXXNLAETNDQHFaPLROZMt9w[QWTCP`dQ9EA]
    0   1013L^GR4L?W`@d;<HFML5w^rg2meBG\:ie3=F5AdM\^j@Bb?@VKZfDBC@EdWhjBAABV
    0    581PuF>B6\uTG7OH_*6V8I]XM?/I^POGBXY881KH#KN_R4gIW[Ab[N(VY+eLam71BEZ
    0    581GT:>SeFZUSF6XJ7JAb`wZeRSVHG>dXgbGHTQN8hbRJg]TFYWrPtb//V6^VQ2NRUb
    0    802LZ`WQcSSMJPJB]YDYjDASEC^W=AXCL]5HLU>MYGDL5IDXERw8O>RFCKIMTI>bT_\
    0    5232XL8\K[Hd\@Mib:$e#^OBssS=I@8^^VafPuBZK\RWVROq`/GS5[j/eQ0hhaH8bCS
    0    750^eX`sPEjI2bL]Bd@fTRaT[8RO4HNB[FMWDGYwDKi^N3b?JqLRaIK1ORkpDSLdX#B
    0    543@_3GT7gk[a>ZP]<KDG?3;.]E>VO3d#u`AJd9L;lcL,?.X/]Is0EZD?ILj^\V)[;[
    0    442ctWgZaC>q6XTf;7Hc;cnVw5`BJWf3sXCa>=rpTmFb&8Z>SM,>k+ReGaAgo2MU^:f
    0    678D]ISKIM;`OLbLQOPUJOV1j`JYbNDED<bdM[]w7g:XwJraEM;aH_fPZT=WeFSUG8`
    0    765ZKF@FLG^GBFR1;H=<5U:w@L\NM4:RVNCIOD1JWEO9I;0gL]M@;CVVVC]B:U7C;S*
    0    6294cOdZ5XcKA;NF_9KU<98KibHhOO/QRHW:BL/ZWJw]LTO_9LLgGd\TQQPa;JANB,`
    0    757[N5DMUtGSwc?raNK4[_U1@TZcMedZ]=XT]s7C\ZEKS8@G]Q]7J;iYDKYQF<VRZIZ
    0    664D_TKVNDnXGLS=RH=iOY;4NAM[OaLN;gFIX_>SdN<PAAYEQCSVTD`#P4=`PfEPYCM
    0    674YbUZTKKDL`@QRiaMY\L3BLwMHYDLN2J[g(\JlYTDDCIfqBRbUX=LF@8SdDF^VT^(
    0    728Z>R_QM>J:8gCm>k`PcQA7+\ja??O:UFYM]iHLQSSf'ILNMZNLc#VTM\[AD=SaVR7
    0    4856rRLO50uUHV@>OCA?L+XrJc3V:XOD/ZOT4ADP>>:d-\uDNBG0g_/iA7QPI8wFN8R
    0    886EV>FMSh\g^CjLb@8E9/QG]EM@mD5_O[=POFFV:a=*bPR]@L#RBhhLYKENUpB9EJo
    0    5513Y5(GD,6HVFbIJKF_DS8?sn:MG^>i6VaS3aU[#>CHLXDjE4Ap@LSSlVARJ_N6_.G
    0    835DHfwKYMD?8s:h7bX`lUR8CRgM=T[AB/ceQi[Y@%Ya=KZQ_FJTl:+jIZde-Li\Xb?
    0    561`wHTUhEG52q<M4Hian5rK1CVBHLD0P6GT6Bt^ZRRP2YqJWeO5wCT5WUOPG7dOBIO
    0    6408eMQcMJUHL97iFOUQH#.O[^-9G/Ee*=]WAc[kAU]W`eD[?b;J=QK:;V:GL4kHb&H
    0    679AaI<\98e`SSB=IK<@6LN8fF2F6??<REF5J29YKgN:JDID1:PY[DR#L,=[e_=6PQt
    0    584E&F\NPjYM^X99TAR6[^ETTTBQlV<ZEeGfPO0IJr4;GMVOZPw]X8lpVQ[PM`J?BU>
    0    619NwHVKX5SL?YPdCIb;0ZhmQ5TSJGG_j)C8BP@sG;l]PBQ=Ho9]@QS.4bPZVGKRR7V
    0    671QBV;FYOD`WHaJ^C]OB>LOO\);eU<SLIJw=QR<b]G.QQgeGF8UHmG]bJ@REJQC=K\
    0    831UQV_`g?M;:^@SSnWbJJwS4TQTOJF2W<Z_KYmPY?YOQMTNO\QLTUNORkRUAIiZ]QK
    0    644IaADXNdwRaWnSZOL>Q_UC;G?W8cKjGs9>TGQSY\S_4B]I$C/`bYkM\ZWta[\?7<o
    0    812MLIR\LWBMQBEKl99Z8Dd7MaIDFQMw??F^SN\K:GXBFVNd]_SoMOr]PUBCcWDGOJ2
    0    815B_SZh:<dYLGOWRVXNY[OXOE`V?VNP;PHZ?GTwKJl[HCRPTW7RaQIGWTd^TN=YKAU
    0    691beLgfLVI9DV6NAb`fe6bB=Kd,=?YEG1YwCpLZ_HRa:4oQZ]X'ZEIFLjgc<3JV^U@
    0    733G[SC=[EEUIE@B#EMM6QS:NK`9I?MNPGcZLKVU:;UrRMI_@G@H8J<>JI>W=XP@aSJ
    0    733J\GMJFNL_OA[Tc;GMWLwZV:[:[LBe9QWJHM]LF[OZQX@ZJGg]SKeS\`dO`e]MOvS
    0    578FDN<<iL@HH[#L@77NAIVYg1R/%YSLWAZVP4nt?8D&14\Ea(Bei@^M41>.=BUb?EU
    0    997_JAB9Jg>?EQ>=MG:DEOC7o`kEH;DVDELMAA8]E7GONFY[T=cB[PwFd??NKIN>-V>
    0    722WjP`g7^:BDRJpIRhYYDX#ORlOO@][11Z_UZZSG4ggQa9IlWfJ]=MEJaem^EXccZa
    0    628GNY^CVAJXUQS7^Uw\cDtRJVHJNC;1OdLuO:vREWGIOJm?e\Z$uTU`fLoN>YV=jX]
    0    649CXZQF?BhUUOZAXYWPEFBMDBMWHJMKTbTK\Gc5RMaQ_VLGwV:KWVAYIKN>N;X\^BV
    0    535Sa6b2\F<w^H)S[E[C==AI;R5I>79XGKADAN\C#ZFIdWH1:I;18Vc=TRBK;]:i@=W
    0    718wTSEYXMNHZPFSOp[Y`OURZdQ]:F^[K;ZQO[HOXDCH?UeNLU[CUMPLBNaUEC^bFPE
    0    730[Q;TAZHI@>b8KJ@fSn9n@aaQC)GHXZT-s5iOTY><8DHwZpQu^gVRIY;[CJ0CQDSK
    0    704[`NHKO9gjeKXWTMTISuaW[1Qed=iY?OQGMXlQN3XXQq[NCQ:_Tb.XHY[wccVMU?^
    0    711MPT\QsMIDVXO\=ZM@eXE=HPWN>JEDFF[wKWRFQWOX-;PVUZQQKJKOWW?H?PX`Xa;
    0    843S;7O@TO]\VTOJS@=8QUNLZ=R^9[?UTV8KYD6AKwF>YLO7[H]GSImdT=VZk]MLAG\
    0    828ZXcf_C;U=NR(R;[[j[Go;\Xe;DDOI8;TZFXJi%7ae<CT^fwgMN?LO:g[YE7NjPK9
    0    598Hf6Bs;Nf@eE3`WGRBQNTp#J_>HHNSIiJ[QLN[IK0fL`JW-?<LVPU?S=NwMmBYJJ_
    0    840L[gT[:[JH>NEd=fwMOLw@UMQS4JaDP5NNGb[]S6L[ETVjbc@DORjF\E`\M?aTTXc
    0    784OPRS>hCCWXGX0j65CRWg^98GDV]QDaw?\V:g:CS=FH8gHB[G;X`OiMBVEX[NOAYZ
    0    740ANXSAqCLL]DFn0IRMO]gSO[XcmHbXWHiT^gNg:-Giw0KIXPQ[@T>TIMIRV`FFZE:
    0    906?R@C>_WW[G@FULA8?AV>HP^P@?fOw=SFBBHJWMQKDIM;fPSW[N0JJdRB?cZGEJRZ
    0    912wOQ\UQ<IJ<QFhQgbg`QCO2=YMLVZF@8^XR`PPC9M[N;BFThCE_\]FLn^QDOUSTQD
    0    720haikUH;?SKbSTM`UQTWB8pQo#CJZ\?NLo[=QS=91JC?aP@Kb;L1cQrRVYLXZL5jJ
    0    613vLqXYr*4B9Y?iN\bijJUM3ec\Cdlge1bBo_lY[EOqM:q9W_e0NCdAG<iC7\AnwaL
    0    532EYW_Cg8CTKDBuKDV<LLO_DgU``?-][B@VibmBbLcBaUKfnOk>PM`gMLLK8N#XUK>
    0    482^:rR::<_@8G?fGXlboRf6*io>W?_F9IdA--<Y&RCg.Q'^wrOWP:RUOBAcd?OO4T,
    0    685URE?NQJQVOGHGH;<KZBG>URZL:<FT?M?XB?[w<9PNJ;pMiSYNqmeAVRcQPK?A;WN
    0    543LkINRfYkRYELGc_L\G?KfBB6c9CSifKKZvOKGIW9W6;HC_w/QVQ(3sdCZvR^FQ7Z
    0    555VrArSQFf;VIAKheh-7Q:V5P=\ITfOX[Sf7h81L;dKBm#eV`d_7HcuS_a?@RZLJa@
    0    751\@L7MY@QADONXdNEZ\9DIJLV@E[WR=SFU#EUOV9>POZRAQHONE^POFXTHOEXaB\X
    0    736vBnN_C2M07m/v6[kPJC[H8_^CEJ[1F;UhIjUW61^n@bW\`LCOdHM#IGqF9OScZWB
    0    6718U>FY8AVG:OOYE$FG0WW/lZacA>KcV`X5K0Xw)]KEHHHR9UPhGBWE@EY^q@ADGFV
    0    731:`55G_INUU?_nb0U/.lShrM`w[KQw\d[)SNCEG]V\S>,VBGMK5JWDCOIDkm56R._
    0    510XNR?>0]K>@NRRZ6BOM]%Yq:kb<WGVI]5D#M-W;O7\@8?[H-[)_Eq?kgOj\IO7AEX
    0    822]fWdc=R6P]O>p<rZS[@Z3?kI4DZc7@BwgChJ;RLXRCn>V=VNHHVLWScI_LNkYofM
    0    597JY[o]C/O46lJCKaWJf9jNHO5YYBI0khDrU5RG`SL`5Oj1om&-l>5H@cw]Fbd3F`=
    0    659cISO/cJ@YWUWUJP5OF=2<PQ^#EIXk5XH[9;GWMZSWMTcQtOBHVPQAjQKXePZ:XTY
    0    562Z?L<DEoH;WLF5A>@RW>9SVYY,5^FK=-wbF?bg=?Ca6RgRoA6/WU[YMa3]]JK<Gb0
    0    586ZNGJh8g:DcHDrPM[ce8,hPXJ=H5Oj8?U]QNcHT*PUDOTwMHXAL:@NXVTc7&MmaEE
    0    478c=+8J]Q3H[IBng9VW5CAlR8YZ\wkZ`Dj/dR2+k]3L^i.MQ5RF/c`c_XL-[^K?dhG
    0    578wDKEIfQP@cQ>B=ER\lpZ2WP>O;AMm2HeUVZ^f@%ijHR2le=3Zwa?7QJhD-LTHoR0
    0    487kU`b]j4BEZ0Lm>EYiPKUF[]IV`>BmOKRlchj[dTYAhkE2cg]D<Oew9JFL@FXFNLM
    0    566/6MMaEJ8BTJSS:UC?;PC:b`I,W64CAdBXe@Ob6V8?IJ0A4gMw2O_YfT@5sD%;G(K
    0    894NIwbPKVWNYIH]QXUFZDLM^cBBIJLUXEWUOSTSJ`bKQLVUIGUmIPFLKX\dDOW>^M?
    0    814S`aQ\i5O=95B_CdO]B8KhH>OHU<XaBAXSXKwa5+RAHMT[FU9JWi@VLJGOL,TWV^B
    0    593Ip=MQEA][57KnWM9TJK:QVAP1Wb?Q)REZ-E^W=SYV':R(Hj@dFBF<F\N`@K;MG#b
    0    830ZIpb4K?Y?@pUFAa]IWGoS7MCXKDZ3Q4KaKBQ>IA?AIW[9RTEUdTRMB:b=\#aJFCc
    0    710F2Ye4J`VLROmG:BUaCBa\L@7R6\=WAZ1Z23VKbIL:JEGSHSGYJKCS[>UCwXaF,OX
    0    658lAH:WkI@3[UF?8?4IeGM&YVLY:OXXH/F<RR9IgO^=EJ\d\Ps>wW]MaHBNT?=GOY+
    0    772XFPJR3K-H9Z]BF]@SZ<B4IM_1W%U6B5/g#IGe'FZM0=f]V:DW_Lc;NnTUMDC\JcF
    0    622@AI@AKaL=JcBNT5/mWUVNOPQG?:BG#=>oIIJr@8R^II_>>Y_G8ITE[dWhMD`GXQ/
    0    896pEW\SQKcIF[BXFjeNqAXD>pQaNF]C#[TdUXJdO>ON[[XWaXMFWCEG7X[T=CsY_S6
    0   1095>VF>A@7[wFWP=R7?@3IZecQQR[GFiUfCBPBFLD]KJ]O`KNb@RYYQ@Z?LIqb<;>H^
    0    635P)T40Ms4HfH;Yo2W:OTD_*9iZ<dXhZFd3WPe,aJSM;X8SGXw\D/dg\K5@W,A`Cg?
    0    820GO6OhLdWKcI4g2^4GM#B<2iOOD[?NA?MNBHI[E;F;>ZWR?>VG317JST=K:CDJH\L
    0    615<JD3+>QPTkb;8<X,.C]LMUJASb:Gc[?.>,5;s:\,=NBUC8RTedORYU#BVpD-CJDG
    0    719chto]F<N8a5@n=_ac[A<5@gIEFIhM=<VeIU]^K@dWFBKX[wUEF<KGRc_N@IdXUO5
    0    784fDFZU2w[?N];SQWoMKZDSNrYBPGPdBIFA=cTN7gRGMUIlGIXp>2IO\TLZTAk,cIT
    0    768]]_w`D?_G5h2L;haYKOZJB6^CE3S2XYU@3H\]HEdu@JDANpL=[-$@4UplRXXfX?;
    0    644=i1[UGX\TG`U-T@-2YQU^VFWHWe`McL=I:/`fSIebCT^]<EGU`LLI[<o^SjF76wd
    0    710JMRYII@XB;CGY9FEQIZcENEeVJ)OPnV_JK?[f=waP5JUAKSAUi?DGDRpfTH7>OHT
    0    601hfN4VWTeN@ZKa>@DXHbOE\YW[G@JJNDWWOXZw@IwGFTm\OPS[UU/8@KriX4XbXUG
    0    764FIU;r>gM_WKbW^>MNEKF8PfBFjn3wE`\PCafW=QFE^[:d<OYeEcbJhHEcWaOEpTe
    0    552PZtU<S/b>+Q[d<ALG9MZ[i5`?L9kLWMWuPccMY]S0<GYERT5ATQ6]#?[FA$g\_U\
    0    764J]#5OKn<a6MVL[?-?4R5Xi\VSLP.YRpWB-RBgCX=>MXKhKCEbMHcI`9-[fPI?6JW
    0    766<S@EJPOWPHN_YiJMGdTH8[]O2QOFhTOFjVQWw?cRZQhIhTmV_X^b1JYEuYIUO\BJ
    0    603NFH2N95ES\\XKMA1DLST&PM;VB_BW^H;=HPOSLQ\Tw>W@OH_;GAsX]>PF?_+CHVS
    0    598G^RLN7Uq=9K?e.[MBAbe[R]@X<<>=HgUR7U6^.Ki\@w/N9A-KQ:\A:4Yo`We8@;a
    0    794JIKOTUG<JBbB<YBXC[TOdRWXXVdFJQ]FtwBLbeDMEY?gT@]`XZBRKTJ>T]IV`J`<
    0    873`FXH]J[KZBj\1FWRKc8TJVQOBGJEOJKBe?H`DPFMDA.bIwENDvePF]OCEAF8@[dU
    0    6228n5QpAU\3_:FJ[P:_S3G0RZHFbLDFE@B7KdEw:irG9eVN@IEK<>dH=f<bI/@E[A4
    0    678QAbo^R]YVTV@Bw\5K@=TaAY7X<IK9Gb?I_G[YV^8<SSLNKCZ\K]cjF%MObaF6EW4
    0    655Gs>SwG?oWR[MUR?KIEgSElIUH`ScAQuK>8G/QPhV^GP[`;hKPDE]:L6JVTNQSW5r
    0    612X4>e2OH6=8_L01DZcQCNJ\KT`A@HYZM>>-F0LO>*U9SNTU*^wl/WOH;NpdXW3/=C
    0    545_<FDMaT<OeTwF^=HS:P(FC\VAXb+Rbl]lqTL\D>XUODLOY-^JmG=^nR[8JQcQG@V
    0    887L`CW^;QPS;gSaRREYOLLGIRKWMYG6LIPQ;?;SI\aM7GKEP\-^IS8#4UNaQGRAUGH
    0    5229a]Z2^NW_EXqLIL'YT?n;C[3bh<iSArZgWHfi]r;a7BYRb]9<ovS9W>`FEaDfcwn
    0    656HJ5Q?FCM=YBSbQCBWV?<OSG@G>#GRF`ARHOO\:NZV&9Y[9PL\OV9+P8P[TH3\MFL
    0    597vIJH8iOD7WkDIW:4ZaGAPQ]HTFaJIIMXFLOIBhjEcP`MAOJp>`KXVOV]RkTHVZwG
    0    613OE]dETYE3Xc;p&OHTe51G[b@#5Ri=5GCO<lR\ZBHFI]i^TS[6d9gaYO:h5:YQd]'
    0    766NZRGhDYHIZ@UXSbEbU,@&Pl4/MSGNMMab9Op^<HU@HcNXFEQ_?NO#TV=[KH`Je=?
    0    704JT<QA0Ol]@\gKSC=3+QJb`PY30qWibwHOV<O\5YD-5;akOHFZRVX-M6PUih<,JUe
    0    5444eYWO.aa2I5X\0&TID:;VfZ09S>Im^eT_7kR?3?QNiZKd=A_=;Qe`iR6>bSELX@#
    0    660:jJN[\4Z[MdSKFwFZ:lkHDFtVS3\:cK@GG.TNOSg_<HURiO9R^D->?K[RKQ7GI[Q
    0    689eWS`UWUj3DTNB<\P_=C68GwD2ECXU:T?SSZQS-8^DMbM_MOI>QQEGDQLfMaRBP]R
    0    640H=j\MJAdkCFQA,YDL@PWPe>Q<NK;GqwNc<WEPAgC9;B^RYB>K]F@D>QmPZV_UT>O
    0    804IRO]QSVjN[]MMVd\FRPFYT;6\G__NAY:@P?Q<Sid6IG_I@H@OX\MAS=N[jdFEAIw
    0    613qJwwYRA\5hcDR?mVDnJ=-FMDJCQB0]_[eo_N<hMbZP=\;vb^JB9<eKhVY&=YhdN7
    0    724bFN=KEYK^P8Msa@^]RMTHGRNBWVM;BJIMHVNAaiLMJWBR^ZE#GQDFLSQKZCapTCX
    0    523\;V?ZmrPWUKXA`M][IbMAW_`RQCHFFMmdJiPw9hRdHRt[`OYXZL]NEO6XjNdJGU-
    0    890AK?FTFip[kA`^EVD709$,@Z16NS;N=bB[8_DYEfI1vm@UD7a^>WQ3YO?O]Rw7UEb
    0    676VLJGMJFdJ:R=;F$EUG.JTLeIcY@D]GoPYHGXCSG>?QlYwME8NGXWJ@RNE_?S9PoM
    0    892i?@>JI_8NVj?ANG2NGABDaedI8MDf9BL`.B.[O=@GGAsoc9h:wBn=YTDMe?;4;e?
    0    908F7Y_HPLB7Qg9BO>ICPHGH4CEI=O=D\\E;OYB=IMX>M]F5QOVcRL;[QJV#H\KO@PB
    0    736GEGDOdfQZ[AfSiNXOODnUOVSAZVW_QBwIuY^V\VSJUJU\LH[I/hOcaO;KB][S\QF
    0    835PYZCFW[QSHZUT[O6QH.F\NN6D[J?GX]VZ[MRZJfT:PPJUdVRXPWHGIFMGV]W#J`W
    0    566Z8N6X9Gb`6w`M:AYSi?@:J`OZeI31EONRVVIRM>Y;OFaK9CXMOThfS8RGNA_[[?D
    0    734kTg_XdPK;YS6oDWbTZ[SMF_`OT.Y_UDbOLwbMEASKr]9ZeHc^:P<SGTDWHG]Wb4:
    0    636eZv97dAOESK_AEUhPLMpQ0M<ZfQg/FNhqtSg?jGKIc@UCw^46Z[FHDTPRFENbNE<
    0    584LB`6CKwUeS2]UsTd:167EkO6GiYASHpXdHZp4YS4:ZY\RS-Ih8IWE^eFZWwdY^JW
    0    715iJT%I]UKD?JI>GE/QDCdVlRw\1N\YaRH_`USkAGEK'AXa^AWPYB^s@Y=Zd??MMJP
    0    959HJwG?X4PYGQO>@EY<VI[UJ\ZP\JJNSHJJVQ[LTCKIR^RPN[A\IhWMPARHBBJVHNB
    0    608=ZZj\U?(LZRO\3ZMJFKaaPINJUFPQcHX7Km?^=PZMX;Y9STV=@[@B3YwJF_U`>HO
    0    589V@O]7\VFaT\X@OR>?0KVwa_EdowT?^s`Q\fQ;QM6Xd/[GoSSCLYSIROTFHQV9OZZ
    0    964A]ODaD?VIK9N\;PBgDWTKZ\MTIPPPQ?RXA[?w@Nj_FYVZAkW\OK>BZb@eSJEUU0Q
    0    770V1RFSne7W9OY8XB2ENDnOWB2c]I_[pFMDXANM_U979?dCw:cITPaS<:QCXQ0G3jI
    0    891OADAN@eIKP\E]?MN5_LE4Ioc=YQOK7P>LWRJeNCBXLIZYSGkKHDwFUY?UK<EASQK
    0    565h,pNG;XX0kJ?XRdUbR=V5CXP>CkWK:nAfSwcL<H[;]TL;LKbFT@YTUP\M9ZrSXZ6
    0    725Yj=PmEZdRY3LY_8FOh&a8iS5L`cO[\YcwJbo[KQSBWPsgGS+KQoC?b^Fb[VjDfKr
    0    626^Jfqec/D7<?1b3n^nZ;W14GgF45iA71YwGOn]E1]sB5K<hZM2O\JH+fos33ejq,<
    0    696MSJTa<?uTT<JZKW?sVS0H6`IjYdCU>w@h*Z.bf4Vf3Q]WMaJ@I.7;C^Sp@Q]Lcl`
    0    723w9@CI9cL-CjE6S\5GYJ7<`rg;E5=?3J;XEH7qY,F?P>uki:mHJAk?dI6[==?\N`9
    0    6578ULG-NVwWIWWNQ\O7;SRXrMT_B:G6<c'E>L9a-[l?qLEEM[DafF[287TONK?S=%L
    0    505uR[WwW`[B1agjM;BnXK;;`[b5`JWOL>PcfY98GCNgCKK-uCOb@2@QPCZ]*8Ng[a:
    0    582Z9ehNo)QNPbGD^BN#b9Qi=[;DTU;G]AKZT5K4_KB:P+l.nHD=nIRL]6d:'aWc#O1
    0    598VKSXVqLa5;WQ\ISL^o@ZCC\V]jLcW^\YjTbT6hU>CUO[M\R.6ThND\DWLFcfNIOw
    0    665OIK^OKFHG7T5jD]@QV:ZN_oF_;P[5;SD>XwYgaMNW-7X:CJVK`94C`^LSfM]ZI];
    0    792M]KTMW1NhKRPRL:ETOuboZ9kwL6`1rjRFJ9IX[MPeN4ZEbTOUqS0\BJfUdUFO8GX
    0    877M2eQ2c4AoFXS7U>9A>VusZ77l];4KwhAVe8f@@MD>?CgEk>+=TnB`Z5S8VZTM:\Q
    0    607Jq<J#=ZfQNoQT^cJ;?PMVq9sI17dR^;@9F^XTIYmmW>F6CQN>D=E5@L[_RLG`N<k
    0    627MASc7`LKWSRg-i9ACVi]WUWHuT\JdP`GQMKZGbfQSL?TQb-WOF.bQU1R<La8M;dw
    0    950OP]FQN:AW?_CRMZLIV\iXN^sB@MPHC8>JGQHU2?gD#C_H^WBCb?TR@FDV4GN[@YM
    0    777JN=GCMHSZRV]ITXNU>TNCLO;OdXFSPh8S<>I;Ec]BmO\L1EwSQ]G=_VOGZKYHF5e
    0    550MWbIFRBC<%\7_N;fOSDDTm]MN3MecjRHkQX1Z>ETwNB]Q?T5Ij]+\?hOo6L-NZV\
    0    891cYIBeAaoFP;GWTNIQL:76Ga4LtI0YSNYD7gMX7PlFbwEXCW6[=/V?I]7]hLiGV@^
    0    597TEmi3R>IGS3>=mXZ?F4Z3eK%:Fs-]YWw`d\XMTd04W`cT]aGFRT_IUQF]`[\OPc0
    0    788Jl=OAM)PX9TO_J0#@;CRkMENfR=BE^LCF:-S\P\UZ8-_<Vm7P^_Q`NA>FVV;MB;N
    0    808HM9WT]O[QZDS[\MPCPRMPe;ZO\\AZ?M>OO^mWFIO=Zn2XL1EZ<PIFaSITVUJ9TMw
    0    681bZ^tQJNQ?OaBLZ_R]w2F-JNDRN7HEKQTd]UHNTSWPYPIOtj7FYSH\<YTPYKT[nbb
    0    648D>PJPJR9S6EUUoNdnMOb^GNQ&HSPGT[DKHL;;TQL[EW`YIATSNQCw`^dFMfeGFYi
    0    952U^X`[OCwLTcM\[@FOZKZOZOD]PYTCGMUW^dIMXRJPMG`RhLFXATGKHJcUWXXBEI]
    0    571OnW^lf3wL=WZ98O^^DFtgFUV\7YQ_Z]R>USEKMQ;ZUHAJG^6LD^-QMOYrDY7CV<V
    0    700QXbTH_NlSV]AY5\eFZI]C>VBLD@K3QZXGJhV4PGA\WZ>2]VF[wJNk=chD8`aAcU\
    0    913RVV[ab6iNHESVY7@ISLwCWIQSA^VJTQ;]]6XJfNHSRQHR?CFK0lQN`NGYXDFYUH^
    0    650YwgXe\H@GKIKXRH\u]RKWI[a5'XI>25_C_Q^NYUVX9PlqN\W\E=K?JWf64ATPUXB
    0   1170n[rUm[:i1BU9`JfiwnIf<;Q_@E<XA1;[aJpXZJ4`mB[VHZ`9=I1>H1`fd8:rmo@=
    0    423^[YK4if/YGpO>cEvCQ\uHUG3mHwD;PIGS?BOGFL;NlMCJcKHksR5ESK.5Ysa=*oj
    0    730TRWdY`YZJPI5E8]i`SAS+#^TH1_@K:FG^I]dVBMa\EULAnR=IMY?L3`dJJC`bla5
    0    670q[abk>;U491Er0[bkaOeHRB];C/[@;9Qm>T`e35hd56WYwZMCR@(CDkWgU1w]j3Q
    0    700OJ=Ojl9XJCi@PFOO`\>T[IMX^9#Ke`J@G^SYPR<[U=Mk[`M76dR;N78\mCKe;UAE
    0    590MPFZ_v$Z:1Z``]AS@UCYZFAXg^9`GREEoXif?TDeW3DwNkXL6X]N[+ahQ96XQSgZ
    0    673TJkTT[MLY;YT/h^CLg9tX2QHnY[SOg^ODv:tIpb86A@VFVWJDR_9wXJWIEYXPP`U
    0    639\[ALSLQO>JFE^O8VUj^MEXRdL5PiE?bsN8dgDSOSeLd[>0OBh<8NLMsVZMAbNwIH
    0    713UKONABd__Mg-XV@GI?SDV=SVOWK=@>X9<;LW=OWdAOKMNWBNwMPIYGOOX_aY2MYb
    0    733L]NwX?<_WIWBuECXZeDwZAHSlP]iZo[lEZJkcFdSO<eE<P[4V6QLMIe`g3QZkW6b
    0    495XbfXws?g9HEJid^GiXns>TVC\e)P5dZX]v]jeE7\qlAT=kV'dIRD<AHWjCUXwP5@
    0    767\,LN8#MI<Cq>O]MREM3Z@WbuF;`9[NeH]=GFTZMFFB@g`XSbF_GRR4JALj=DDEg^
    0    6838U8KXGAYSC]NNWFBSdXa[SARMLF7DE@IAW9;\DSTC:EE<=[IW\N\BMFNV>9:ATOw
    0    554GOT\JSINMMcY1CRIs>Ibgc:LZ\CWXb_VWVWwP;BbQ^\r[If;EPgej::RFNO?\]Sg
    0    611FADF2XU9C,h.2E,?P=NDKfHJ^QfOIHODSTOEGhFP7YCYP\DlWw<XNi4Q=HH?9*b=
    0    585aSM3PYBF@LaC^-SErRM3<Qq_/DZ^fH@GoXnQZRY]VL/twZPc+EG^\GIKBJNLc_]$
    0    468W\9rcchf/TX@TS1Y[PV]I7TW=3JdAR6wY`RbZ@@9;N_OLEOG[S3<Lqalc-Vc6RSh
    0    679QOKWPCR\IWMCIDai_G=_@YnUX[K`b<\CEUZMF;QeEYY:e9Q^adTUHYHSDZIwQEPO
    0    568ITT^Gw^G0^S:VfQJ0SMlCPf\mPHKEhPNGFnL7cR</^YbIHOPKMJ\OPBh\\7`FIDC
    0    885GMPV6INE]HwAPGN;I:c]\@NOVWF>EcZJ@[<JGicUUN3h>SROKq7?ZDDVDOX@JWQW
    0    612OQKR_Rf;XTBCR^M^S`[W0,@Q^RTFkX6eLb;O:wCQmO9?*X_YM@k7cYDZE:UGPKWD
    0    695K][ZYSMNA?HJ\ZwUKS1C0FE`HTFUUBYPdAr[H@.c_QWH`jP-OSSNG=odC$FlR@Y@
    0    724ewHoo@GZ<]]N^4HI[PWO)Iv]T/-`?<,\eNYccJ6XeVNHUFqRM\C>YKNZf@F`[]LN
    0    741VJqXeZiBE\CV>PRXRU>OQ;w;>IRS\A2^`XifIMCOJ<TFEE`Q@MD@WIjFS>=`dZRO
    0    724R?ITGR?STQ^I=H@QFPH@JcQISZh?TJX:kE\EMOFJN^UI\wAB[Qhh>dBSDAbeQE\n
    0    715VZiQ`aFj1PY<U=c^]WRQ2SPiB-F\PC7gHKwISD6[Z:JKTGnNGGM8^;^RX<<OkOT;
    0    559W[qp\[JE9;c?>Rl[U_VWK:Uea=?BJcQ`VBlcbNQWWD=i;e_M+WGSFBwOrB'c`TC?
    0    613]qNL]>;Y5>>BeDBVdgkZOSUfRR*944Pmb*nQgS5w^QT5V6U:761;<IqAbRNiXX6V
    0    465>]12RY;Q]DGO9@=H81XEJY>0R`d?^qb7*BN,0f;/5Da5Q4rIQ8?FUjMbI$UP?#Q[
    0    6267F0>lAQ]MCHZ:CDCNAvOoGEJbl?IcViE=6O;7uQYCK8MtCw\BEEWWY:FJNKMKERC
    0    594?E=FMKOQHAY[8@VGTJRQhSBNgOCLwmr=M_BUOVGMDKDXMQS;SA@.Im>VILRE7IFR
    0    786hSwKTL@9UCGBN5VTPQ_WeSIi]G:HoeIsD`SZFLBQOUGJTheCSNP4TBG]W=@:PGM-
    0    491<VXa<@QC>SUWNC#Y?P/LS<=JHPvaVmN<j`?t/IR;25;WCF^aJVSIRVCSFU`A<+bL
    0    534HYWMccNFQT>BIAHcn[_[9KN.hPAchSj\Y3oMGZAeS<DHORTJ=?UIK`\G_@@Rjw8A
    0    552Wn?cQFN^JBWXA=;PKXU<]OLCLO6>d[lTPLDJ`PL_`fQZbWwPhRYAHVL\INI>S@YO
    0    881JMiXOOA<WBFGGH=CFPPU`T@QQK0A8>HZJ[H^Z=ECRV>HM\7/KIR#HQRRTNMFYTBQ
    0    673]V^eMw=IO>PIL8ACQ=Bu-W2f\S;@ATIJ@h@`VXEF5eVFDl</RV^EE=FTAbj8[7S\
    0    744GBsQK>=w>>8NLVHZKEfKGKTLkII;i\h:N1@>VW7PG>6;X;g_=85W5[JDR9AGPHY\
    0    546h]NOb;Fh5UDJe`KjOXS18CkT@SeF;#hZ9-MPPVE[?EnN_PKa;=F]9`QTvORLHLGR
    0    706PCE#N:sGKgKMOhNaXFOJ2?MHNB[QgF=O@?c]BOdM_PYGX/ZkT>/ahScQWjTFJlgL
    0    581eajChYSTS=LDgEManaW5L;EW^TJT\^6gGphYw=>\ldS\Jeb3ZXnQDGk8fD1]el,5
    0    576Q3UJ:Ff^U0`VF==RAAw7_b0WmOOGXU6MBW:B1VFTQ^.NVBP\SBI`qGEV>SO%E/BD
    0    520T8KYDEGe2dMV=MM5>BKKM0NAPWgP<\l>SJ4R/hawKKN65YFIGX`^Xg=NJLSE'TTb
    0    576;8W7FVOKjUSYhK:@@3SGZk@dJUGAwWX]BR`lSRaS6Y\;YD5EY-iNXK6JZGY>9L;[
    0    652SOMQKTK[IBFHQB@RZeo?MPPHURASwQTFT8L?AIBW>CTPXFU`6M;?MME<[QCOYLkC
    0    521H5UB/G:TD_:Qk^6`56NKHYCd[XK]WV7Y1m\@E[L7wiX6M]SZ[UY\]UJcPA5TV)a&
    0    630RG@[TE[Z,O[@HVQdTH\0F7>5NOEIsIS;YPIU2TPSNFOAd6:aT[w]rMWFBGQ\KcVS
    0    875I\[NW4AfCFDLd5BUN^dNSLXdK`5RaLTYR*^U_GKNcHL>wM_JZL>A><SOTYAFJZPC
    0    526XWwedXFKDCfHVQEHSKenFObE2r8Q<OUqOCURpTBNb>JZBH?FfNMMJD2JC<Y[^IDS
    0    707<QNEN<YqA<%L]E8T>UgTfD_Cc_FFiLoQF1?GKT?jHVEMw4kSJC:K1qW7ZRNEMITL
    0    5646J6iRh6_b9LOT@L==1>P]QK<[h@(w\iLhcH\IT[F@\wCT5V<WCRUBQHBWN==L?T[
    0    632OOYOAYN8bL@AeWH=QBQYFW89jbU:wRYQJWc:LMFMGaL@UEU?\HR\PB9>fIR<SESQ
    0    616FE?PZFViP[MUZwd09HDIJNO6>Pw(MZQ8@A`\Qbk*DsUVR@TL8TiR.MI:_Qe?:KgT
    0    616Bb=F]B\:i2#LeQDYilWNQi?Q]oDBhe3sdG9\XZEZbLM`_O3Y2YGAF8XLc:GPNQNF
    0    610hR]*?FURN7GJRMUdKXDFN2FJF;\wj6:Y_pSdFk>O[;EA1EDG$i=N>aPMUCiZSMu^
    0    576qggf^IWeESjV>9jRWRfg[CS^KH0N7T7wm>XLr-AqQ8]^M?[V7R:IL+^c[L3aHg]J
    0    498]0[GpHJTp3,2ka^[?CZ4+0SlB2Qe6QD=SVbpX:XUE^PH]K?C_UHaM,lAl_:`^b#l
    0    719V^OR7hMWUKWLV7BIW\@\J^J\BN9MQNUQdF8Jm@UV5:8jHwWCA[bA;@TFgJ]@V?UL
    0    582:IE/EB1jFEQ`J=';<EfGvY?\Esi:Ybj69hE3fSMJA=;Q_Ep#qM4LVL&j_?+3?5VH
    0    831\Q[OMhTGN?FFYl;QTwdHODVbeGqKN_1;LPHMKRSS_>-L:c@Y<WNQN\a5SD,FD8mS
    0    845`LbQ]5YY=]GNoJ^jiS8MQEIO#MAWM-7m\LYpg,:OgQTYMMP40C@I0LjTP`EVhk<S
    0    799^_g]e<`X@>\1Q7WOUa.GNQw\PP8]ET?HeUP\X?6GX<6e`RQPZhDSDYOYa;<[i?XE
    0    727dNNDK[A9N;YBZEmYLdhC7)`eg>Q_MM1`Wb`Q<KJ=qQOVA[@P2\AR5LShT@MQwab,
    0    690EZOAl8;OqHOFv2LkMPMVBsYYUX8fO7<_a6YWw2-]XIM_WQt6ZL=F=HZWjQFHZG*_
    0    7188bMK^Z]LP2bHwKS<[L_NAb[`FKGH,FRjb[h[c4U`^]^OYNS;RQ0AV@R6iN@QWk:S
    0    879N=uFSXM=;Lc@@KZ\]rQ`1=@LNAMLEQ<JOAO^MZ4NCGS^EwTGLY9F^K`ZT7BYbVWH
    0    816[ccgXMF_6MT#PKYSR[PWFSGrB'G\0MA>\CEJSPRM<;AgCJP4@hKEM`KeYHAXOZJX
    0    703[R=NGV?FaGYGcHIawRl[HRSfV2LSH]0aK^Fwb>9JQKP8OMPFESDZUEMM\K4PTP0K
    0    765c^]q\CMJH=a9=/YRhaHwT3KNH=VY@SBbDJK`KPFl_3(RLOeO.XKT@HXqbLMQVa<@
    0    698G?JH`f>:bM7En:JXANmWw[MePJCW^H8jCb]DNLIITU:^&s]F_5B3X5<CCDLG^E2S
    0    7836R90AP_@VMeuX`#AIFXZBq;SZSGVNjpLCZ@>OK[V\]PY]H;[V]v\O\RTL]TO:?M`
    0    749\XiWa@8[.,:,W9n]Y_QT,&JiVMLi;P2B^bGReEAud?GBAst\4G#2gFKE[,<JO`V/
    0    953?OPUUCDP>A@OPG\CEEQwRBEWY1@NIn5UWHMPNPCFZSDSM?WCMSOOLGGNTSMISJII
    0    792\qV`G\ZQGk`TIFPGR]H4ZEe_X[PXNcEbR\SfU?JPQe]GGwW7X6=3gFVMQOV`hML<
    0    680Q=FUZDTcCUKgLJUA9H:='ObL#N@KQ4\j]RNhPN5Q:V]KJSW.UOTTTSZMKQ\jNsWY
    0    722EPs\H[HZ_VJP4[NEE[djMJ:?O[sK8[7XONQf3_HIO9Ww=SRJF\TRQ?>c[(ZP4Mgb
    0    653@pAYS.9tE,K1^:N8SLZ.AK>QVQS<Bd@WP0HLKCRrg)KAQ=MDQ]L_YB\Nw>;cEl=r
    0    926oMKjTdQYQ<DMFDIe[YOJSX@UTCVHLJ?[dJYSUNDYOCCeDwbQ8[[FAJSCV=;BcU[K
    0    726@O#KIMuWbPIEcBGLG6K;U;FT7[OuF=TX6KN<bL,NGfV@&'ONu-PRg2SV^HV<X9Hc
    0    525EU<A=55FFF`FYNYo:AGB:;JYDi\PUV4Y@1]5PFf-Z0a#ZJ4\XN[4Oi[PCZ;*<HLW
    0    843:IN9IX7GP7[cLQ=MGEbWNHDVwiWHYONF?aEFN[WCOD<UW^COKb]LEE@BRIhP-;SO
    0    759TcuZbN?C01F3bOf`Mw/BG.MY42VQ;Q0_bTU_VU?Pc4BeVHVG7kOXC5_JX4:aIXZ;
    0    721BJWCAIwYOgNgZJ<Q@7BI>ZN<DFI6X0MXZJ_nf-W>:A`NWKY<GG[[:]M-feGMLY@J
    0    582\Sb^2rZSD?R5>wC,SV7aY\IMLcYOP<P.WRMKcQND<[Il>F+;P[Z2gV:=C0/j:LoY
    0   1041]FeK\[WE@9J0\HfXVXTYMGL^QK?LKN2`WXnZPA5XQXSPEwIO<<=KHJVTR7AKlQJ4
    0    621OCDS^VR^V7hAh6EVUK^Ch?VWSsDq_fgO@5LUN?FoMRG5_@wVY?B2CHJhVHbUE,o@
    0    561Q`WQ\Y@XV8E<pVjZdV2`7TM89S^kJ<&JdJRcsF)WM8PP9ZV*#`KO.<^Y\V%U[r>E
    0    716GdL?OhM:^<ecL3J@<#gd`_9cMREPMGF>XH=HY@Z=^L:S&DE8RNO0E1HAClQONI-N
    0    731]d^InY=_=RK@rGwugZ;B0FIa;MSjL0Bk`EOO\?DbJ44bTfhSGNT1/9]dr/FMYNT6
    0    788YYgAPGLJWORSSUOAKJGaaLGF_Y=V8RJPhC=wUMCU^dAR<]FHcFIGf@E>L`LbP]PP
    0    545YHFBN<GdbFw\LO`2@73]PWECbA[JCPcIgGA^eDfc\J_ZhaNI]VYqVBU`KVH_=RKq
    0    856]R[wROF\)R]?Y=ajoiIE/DelTB4]:A.Z]D[UvDCkY@]\IRlY=k@K8?h^`L4[Ojb\
    0    675aDKKDGPJ#U\SHQG]AL=FXGSA*OOc%dP8;7;C.MTQ]FJR#OQMP8Off+Ff2_NRe8\B
    0    805L=RX1Jb7/^C8(@JGJ<TBW;`<KRNDLXL=9VO95NUDORZBP<5wW:Oki:?R)[D^@6R6
    0    800DX=1JZZTZWM]NdC:93JMUbZAMbXZw?RWAWObVVaIReSMMH65i:bCSRP:MJiOAB4T
    0    648U8Z_FwMY[;7EBV:ICHLT]RA0KJTPNMCAEV:OGoF?R_nHCBJSFbf=`dG]PNa.G:bR
    0    840MM[Q\Q>P,>Q;cDT_NONA#TNY>BC@H>3KRNfbl8?ma@N[\MT@HQAL<;XDi$?QbYGN
    0    547dQI<.?HVHH2fj[AJSVOUGiMZ_E]Ob'?BcOW2QA[YX(w]AiPI_F<J;?cAJZNHmAiX
    0    800:^J=?@6?>C6KDR#HRbW_O???TEUjVC(JA\4h@d`8SEGJL?89BXK]Uk`bHS_HTL@\
    0    4859^_HBHn5<O`EL`OGwYBFR,T>MA8NaWEQZDWnTW76*<]VlT*m9:/RNu\QFO3r==Q<
    0    667FTNPSTKG?w-IMVPGHF@kWRJCChMS,BL\LMkfAT;BKF[NDXO=RSC@\IhI,DWiT];L
    0    509u9UP;\fTRDJpKR]HKc>I6GcC/h[r;X\IiW@MSc75(ZGw7seh2StO]dT9/H?cZ2_E
    0    531WQ[R\JG:86WNX?];`H=^8PEEIG<TG.:`_U^Hw:)[^?BjlGc>+YNTD-M?M=7HZXA1
    0    562#]=JDL;A3ODTE<A?hV7e]Ft*?(M3\I-fC1P<I8<ID[R8LJHDA0-a_AZf,E-eELVX
    0    521IBA\NPW9bEd0M2W8CTBFggQUcX6GORF=9J_RQIXF=eOU(]`EiHSgk;3<7]V56#XC
    0    5184AEP/EYP]^W`;EI9BF_kJo_btR6=DlPA9HG9IUw<`cR^A:I[osHI^SFMVAfDWN+;
    0    710V<X4MRLLB>LP>T5`\<==?Vn9=PBE=]RCdX:S^=TKG:AWQQJb#OiYCuMZ9>aFRSX:
    0    6821Y;.GrC_?F5KZJCAVXR=NUJ3>KXHW>SC_@T[\IVRAZZIWCSJ_J`b#G[8YDN9E?GI
    0    641DJW)6XBRL@A@b&?SBcVDi8PFYSNPYQ#e>`QZLNe=Q?CBZQJ7Mgbdm?:oW5+=MXQO
    0    639CKI:TAI]ij;^mV9#/3DCc_PFBl<LTIfd5@M`ULoHYbaFJFAtn-@OM)F7ZUoc6S7a
    0    696JZVES?KQH@;DO>B62H^ZKY`;F`M?TM:`=_TWC=IRT\9JDCwPV?cGRJLDMCb:=UN?
    0    5824bZLH3PLMY`#QNF^Z)J<GZ3IV2$YOYP^I5N@PZv?JWO[N?eUN\XDCBDNrWBVIfOL
    0    593BRdEJkOH_XKZUHbp=>BhqR7IdNQ*VVhK_v>gVBVBDROD]2NlV6ewXV]<H]sjHiLe
    0    716t[=\Hj:cW6WHGVIXOfTnG<NcqOYwSZRXB[HWCfg<h47^VJET<d^It@pE[<YCaAn@
    0    867>>LEAH[>\9GDPJ1>TXKRUlSUO>4KcSUBCEMIY#4J5PQRpN9MVRYJVMF-]\WEJENZ
    0    489Cg3&]+V[7EJEZ1T)hD?\TRQ4ahPAX64Fi*Gf@ZHBc=fIiH>HL_LPRRb>jC<k5wbZ
    0    570?9bU$GEe/]b80U\j]%GSL&u4.QT9KR]Y6`8FQErF>_oB]I`Rf/7I_02l7^DwL9NG
    0    5921wFSUi(VgSSZ^LTMVM0]\T93SMM4PXC_pZf\DMJlSSJg91S-ZbdCYPNT8HS?XkZq
    0    517v0rs<S2WQM_L:gXXGd+Yg6G>PPOb]dhMm6B[En%I[IUiCkF?5aSBwsOOGIHkIKdB
    0    759J?HLDMSTV[RO/?V?V8Q<Uw>?Y`hCB@PWaOA`X`]\DYLZOGFPeLdbUORP`F[NG@B\
    0    733Fo1@pUMq\RITpOCHQGSbeR0GbSPPJ4JNJ95NbDG[UQVZKVi1\FG#E>YCa^UI@LIo
    0    876DLITHHSHE[4OSLFM=?VQgeJQbF=HZ^qUCQUHNMgCZdCD@UY_jHKw^;AJAVPP?BB\
    0    5226YCUTLSlVId_KDB.??YK_n#OSQ7_9f\PWPBERZ\jA[;K6?TFX^HcbE>U=TIX6ACQ
    0    900NN]P5pM>NASDEQ9b]kYZM;<`ZL=TOJSBa]>g?NR79OFd7_@PAwJQZKDV3>YUN^k]
    0    668FCLSKc>Ma8]=V>OUQLwZSP<a?_4]bhDCRI\LCNMFGX:UDKoa2bW<HJCGN<UN_'SR
    0    537TSZ`_RSbDc>[OLY=U019>Ce#3gIDL(VbX8giVY:o1TpO[Ea:MLO\RL\GI?InFQ9X
    0    597S[OMLLM_VM/I[MNSDY:=RNO<BIQAQ?i^QKXTW4R^jV7BU6FFB.YwPAU@X<:dJX&m
    0    544[fQcm:XYH9V.,;XZiJW=;SUgHOMd/1PUL@kD*HXQHlwBLMlGYF?3Jbh^sk\MKY/'
    0    681C@c7S+]VCjNDUfJH+<R:ATdMV]77DwLV_8XaJJZNPlWJ.]ZL[&Jl37UKZROTFSHX
    0    583JLUK>TWQ<G87@L7Lj8(ntNP.2AISA`]UPM/lDUCBIG[DV?%@#7F0kDF_6Gog?2BB
    0    503HRNKPNhNYC\?$.@HbX\[ou@s[O1#\YQR9YSkiT]tZY2T2i7Qg]RcL&bGNOSY@iKf
    0    574MG\\PhQI_OX<c<MH:PLC;hZhlaGDYREQ0UB;QRLPg`C?/H[w\XRn]3GSM^?HLLN>
    0   1026YPYVN7DZFGXA@FRjVKWTUEJNV.FFDL<\P<IBLPH^F1QNT^wUREMQ1F^HSG<P_FED
    0    767XA_ZgVWp8cZP^LONWbMLB3;;VAV[K\1FJpdVCNBRwbJT;EFEQ]P\XFTlKH:VIM\O
    0    621bEcmB6>cP<@W@NiElYHY\P<1B9#</5??_;G\J4MT@KW_^\cJKHe5T$\wP:CjUaGk
    0    509DC;QZ5Sah=jS]Wf>4jDJ_GS[jc_BWVa,@H5YQOhA<^8g;F1(wVqL^G0c,cYCY9Jd
    0    822DG^M7XTN`GRcQ\U]:E4OI3]GAePF]TWGPam>CAXK>hwB^=DKX>VSN9SPX`;[PK^D
    0    717LfVUc6McPPa?YIRZhQYwOCRoS<7Q4dCIL@MLi<Xj\JeEFIgW]<82P3L]_d4bb]Gb
    0    585nBFR`]IY@LqH$LJK;YEd8bf2;:8J6JL?L.MtZb7dLZM]JSP,QbZA[8glsT:wgX@m
    0    580-eYV@JNbPCeJKFLJ7P`jHjSfwERF)ddFYQD3T[gWgNCmA/k6`sCNKZ\difHSL9W^
    0    771bJ[cMK6BPM_KUSJTfaI^_1VE^?J[3KFO`AAQL?GHIEPcPlJQJNVBJJbgQ@WNC[wq
    0    875S^Wcw\:Y9Aj1f;^MX_pVSEWiY61G7RAVZPWY_1JZc7B_NGmSVN7LK+Y@v?:n]a/0
    0    844ScVBRE=lOISFJNtl`HJ@7`YSB9JfK?9UWIw[f==fSW\@DVTBUJHB>2YMdLUeDYNO
    0    769UaXSUPFOQPV<lV[MGR[BV]VLFGL`KLHjQGaCm;>Yw0S4h5Y;^NBR;0tPDjT_bWU`
    0    648TmK_IJAwFC],c3ZOIT3[9?eT=S;^6EK;G?N;KTR`eXg``RT9cKQ@@8YhLI>FaNhZ
    0    879SVwSKO>VGFbFQ.X`bNg\=>SaM>A;P\6CF8IDYE:RdXVR3MWTVG7Be:ajHKKLOVNZ
    0    884ow\Md;KZ=J`Td:^_m_EQSV\IBA>NZKKL\:ROZKBaVARH]TfKLZCN=Q[J]ZBKYcQF
    0   1026U]\WqaUgC8Q2S?RKQNWU5GUU;2JHOKJPJ>\Ma1?_W?w@QcW<SMC,OMVUWD5L@_FQ
    0    813CK?'SGwH:EQ-UN:S8QXB.7EjL=Q:ROGJBWD8bA`KWA[D]K9]L>2P=[<9XU<A=F^K
    0   1022PSePKOBMQHPIH9MWULKZM?ANP8[SEC#PNVPkXD-DZCcV_i]RPRCJL<FdJ4@WLIKQ
    0    770YDRgHMFGS<eW\OvFWS<LI3QMZYZE:Z[ONW0]GZL[I\NYAdCKJXSDGlKr4WwpKAId
    0    603[hP[e<UeCJwOaCa^kUOBA\`U>G=cB`Ah\T`WWUIZ[:cOYLjOKH=SE8nXUJJ[`gLR
    0    942MEdiUA:XX4caI:DEbT.qX9L0D`4X'_WB\JMuN#GO?Sc\8hD/TNY>T)IjK@GiOY@n
    0    888X]>Eb@OX\EHarXQT`Q5Q6EEJ;M=[M?V`\^D\p@;YQ1H[qOSQ=T;HX8mGSFQIGVwN
    0    593iL[L/Vw7;^\<cQUUN=VF6=e?Y>fBajY_LH]9KtdEdPIF*G;`jG5[1PV:(nBBSjTF
    0    623WYb]Z_Sc?THGiT^S>FH?,AppD>bK=:\S_Pw`FI_0TAf=UfRU`=3TEDBQDRNk^5ED
    0   1057D[XbfP8wAE>MWJOGLX[^RBDLEJ;]6QXMICBTTFO\dCJM@La8DFAAO4UpV@OWQiJa
    0    662U\]kH?G^FOKI\0cYoI:]FW[;=Y;K4LX[[6ADU2ARbHSgoRW1OfJB#<Uo[JJuabAM
    0    846e]kw_NNW?KO=[?_Ka^+e1GJBSO]_BA1OS>[WB<CIMQPW@gaaIN8[<GSah8E`@OD_
    0    791KX`TRQ<PDKXdU=YGVT4T8DaMJK=@C:6Mh<Yw^0?M4Qqda[^GXRKS/4^EPQRu\eFM
    0    985bQbsKg<U66aAa6edZXTa37E`FKD[?D=XW[OneH-N_3KYJtf:HPCDAFHWQ*?O]wNS
    0    460G[iYe52R#M9ET<g]YMq;)Ie^?4:XeCX[LCWQQ3.kWDdATfRkH[8&MBhPCK/^e>7=
    0    714MNShXU<wX=v[Q:T1R^D\KO&SF\5Q5YBR_?akd2TB_CCaJ^E2DTELL?VYlXZZK\Gd
    0   1340NUQ[wZGaRGMQHLKCON@MDEMHIOPGAV?FWQMT[LJTLCWISYdCLHLHJAZGK?O\KOKV
    0    761HHKRG?=jQTU]C8PK>SYg5MELWbSE;]gcKZVLIJWKSXED<:GGdW[TVQEw@_OIHEMP
    0    710[R`OR@bRG?pGVCwVR_<8PCM`SBMY>CCPNA^@PM?[JMgYNZeYHKLCPNe`\L]]bIA%
    0    892]WLNKIKO@D`P>@NAIQPXaBE<ccS4QwELSI>TF^F:D\ReC\AY>]`@J`Ec=GYKX9a^
    0    803c^eh]6DX28SDwH]aUGFSH9_PNHI_EJCabLG_qG6bcJaOV^_DFB;T7:ZMbJKXc]SW
    0    59597B(Ad9PcSF_OF+::8g2j_==wFO.fnbT>]KZIMB9AgN>FK:<O&_rj,@6HqaI)8E^
    0    483LK.:PaB-CM;8.bKQXUW6?1FD8Q@t8K3d9V]T)ALD^<mFJ(MP)\J=UW7>AKCc5#\7
    0    740[DUNQEAFPCITYX3\]ZDVSJ<hO?wgHZ?Mbp9EUbrOC>GGh=XUBNRD_XWX>K`JmXY-
    0    881PNCNR`DYK@JhOT#?]YIFV;7N]Teb*]@Ud\IZE\@NREAeXRDC8\_NScLV^URIH^kO
    0    690jZKe`ETKWS^OAs\`=aa57DE]`ZFdAZ>.Q'aDWBMXf>\@?kaP;ON#27SnZZ3qJ\OZ
    0    524YJ8SNs_Rg=Ab9sHJDZaXojIT]J/CXwWBDiUbGXD_<D,>$dV$^dp]D.KJ7$WQYA^S
    0    522F8mfS,d9JkF.NMC\KLF#?LRJ>G`@?KoGaS'QEZa'XfS\UBGbY9_GTV9rKpVb'@:F
    0    714feRRV[?]UbVJQRVosa1WGHL]Z1Md=FCdge\TSE;bL7<[ViTOMYhB8VWRo6GTXwQP
    0    748X#hJ8b@;g3bK;E:>@IKXTJVdMs8EqX^`aW8eCJJ=BkKGPM=MXBg?^DB^F[K@OD9K
    0    5714EM4@EGKn?=PQ0J1NN.EEXRP;AN]Y0bIIa9]p[UEZL=FS]GASHO5U.R@LcfDEX5w
    0    475o?FN:+A\iE7[UPgTjZa'KU@TqoWNRfG]7?h?Qv>jPf84SMfQn;Y0BeWDF7#EOVcV
    0    747rPtwSUJh=ZsL?KcP[C?^%5QJaJTAGOD>W]Y7>]Z_FT^1-ZVMGPQ@\.=e92Rt\RLj
    0    731O;qOObHO<VMDiO^JOQXh3A?wA[KXGHB\Ibw?YLUTDL;<Ne[XR;D4iMEER2/HiND3
    0    791wULaZS:YMRBJX4[em__a6IZMiFA`BYSOfTfVWS7XXIFYZY\CJ31B:Ff[^OKdXa^K
    0    805m5H`FTSVXSwJ<XRJNYV\KLZ<eUp@AaZ+JV:*BmcHDZC\J:7]F5[:\Q2QIMSR2@^T
    0    8537FWFM:Wb@wLF=H\K687OIQ_C3ZE8QDWHH@]I>?VeAgb@@CQCU47YKEHXDRGfR3?Y
    0    889IaNHT[@V`EX^ZTCMXRSwm^2MN\_>SsP>[KP\\RMTU?2Qbh^PK^g6IY@<jSKBRbV9
    0    961H6XQ&FdVGiOJ=S?AGNF;D?V9PhI?AJwE<PW97mbC>ZW=?*=n]ACb[^>L6IMK?4RZ
    0    641\^UZBe7CZ,oQ-lc];H+UV==GYCGH6ZM;UN6w5iXLM=ENLiUG?Vc,]p:aMYHFK6aO
    0    539:Y/-pMmC6ODQMPTSwMa8No_M,TWjv-BMO@SIj^MC7S;LwPp7_j^_HKI*`b=BJ]bS
    0    955VBfwK`=YM7vFDO_WTKNIG3XjR7<UIfIHGXVOGF2NM9HG8NW1>V[B\AKwEZOIQ>]=
    0    598P]Hwd/cj'6iIVA_lpH^>LZdDPG=gCfBBV-R:GccZWW^;v4ZBNG+L^JZlEWTcBOYL
    0    8352OBP@R=YSPiEWVC8>QJDLPLAXIZP^HjSa`AHQPUGJILJW@:V]H_[VQ9FIhw@0:_T
    0    926l@YnIVMw:\r:6=teMZDA-E`KZiE?TJQ0BFv>.)d]8^W/?YeCPGHYIQE]CPVXX3QD
    0    532ZMbSJKDg=7Y%B@]aJR7<I/@*K7CE/<@D+KpD[_^`66S/#Y\D'$3bgOQeIPM_Nb8/
    0    710hNMP?MNX]DwC?YcG-`JP;`UAXLQOI?LL&[AWCKXDC^6???NYd_=JK3N_EU>N^MFI
    0    847HKefB>Y]P@W6JKn?SBBCC:`@SZFTHDk<<8w:4J[eGTU?CLQV^<ZbD8Aa`YZSN<A:
    0    774eLj`YDP_II_YSNYPsSN[LEGnZUPO6KJ7Y^JLW6aULKEWMZOV=PLbD7DwIZ@pvOb5
    0    929KOQRERbEYfVf.M]AFROKGKPILXF?QYSDC@XB5GwIOXKBGIMA]FUjQK>W+jYUUQNa
    0    614dHem_fDX@MZbG-owF=2Z4i_]IZIdFB]QBeJ\9HC_;?saiSqD\E9SUI`w;]LnTKT@
    0    782]QdoPVXcOOkKBLoPFI:?0$TK@b@9-F`#MPZK7JNW:bXY2SaeO6^TUP,hGOP`V.^<
    0    871HVYH>K]RSUf6RARJQM=RJFTXKDJRWW[UYTNSLGYTLrMSKG\^^XwaPZNYFXCeFPRJ
    0    531IvhdJIc[AfBCjBQ8R`KNE\w]H8^@Ws0h3=Vq[fMd?W\4_aWg]Elmn/OVXLECh91^
    0    749l>cdWQGb;PVN8Uc]V?:A6CTAI[&7FEG#1Vi,-@GX=G]4(Yh;O78N_;CMONETT=2F
    0    849Z:crAM\Z6^XQ5BdEEBDRGAcVRI3+AdgD3Mb,ELVG=aR@+HHleH6k^-Z\3GA_S0[#
    0    785MGVPNMKDE,<LKN`K/KZkNFLIDFMU<A:KQb[SEKUNd7VVVUZDYQK^<UYWEY#MHEb@
    0    643B-gP;GfJQolF\XhOMPXKK*hI\HDU?TNFV\lU5=JN7^i?C@?ScTQepCOR3C@wLR`2
    0    664Q=RhYTRe6>SU1\YMK<OMF3M<CNmL-Nq+;Se>3\LaFRD#1AY<uMN^[[Dh$g`YY7IT
    0    603lIY[wYUL=R/,dN\RXjS2<C2]Z?wae^:U.mnSMYZ?O@f4<;hmBO+Df4YC-:=PpPQ9
    0   1019X<c]5FcL>Jj13\aCGN=4:7`CRV\9CMS??HF/:_d^;U]8#EAXS7AQX:CZM7QXL@N@
    0    794]QT`H^e#6h;YgSEmc]C;Q90YJ.brZ]2^<\QG8dUFI:_<A^-\BPVC[gT^47EgQV_2
    0    752L?a5ceMB3XhBXWKZiFH=j5Nc[5JT8B>k4<I`L[JFbHe_[IH2;wO@9B7mH4Qi>cg@
    0    759RPRVJaGXNF]#*>@NMFYHQ.MEX=FV=ENDOUNK8>D`XM`?XALPC`<Li8/]<;MsC?`W
    0    797iD=6U8UK8aK#SUQjccg055@bB?P`\MNTGcb43OXHf@Y=I,4gE_9fJ\\OFFI^g^b<
    0    791O@.C$ZD%@E3B[J*gOPYR[VQYK?I[_M#_OCIdQUK=O;J-V@1NFEdOWBGOAW&bQMRA
    0    841WdKK^8MQWB_DN-XWrDF]S^ZQCQ*f#4AYR5BUKKUZKAeSnFS6=aHJ.HAkY$]d;E]O
    0    631]CBD5DAFXHpV;^THAV#fc8RLHDRY:cANjPRdV[&@N4AbJZDHLw_/CVXcVMB[ZJGE
    0    713?VFEI`FLNUI8NR-X?[XCQf@rg;HXTEKf_hddP<CwoXJL>IUZTHPU[7j=MX<T@RJ7
    0    599@\4IMBU=8\:_5\FEAP^LaME1CNTeE?H_EI2J/ZV8I/TJc=FwF.>NF[0K:]^c%NND
    0    805Bd<@NA\KJT\CNJ>TPSAQaYP;'N_HLR>URMbN@UF9UHdQI#=HKQQGTY=R6VIk:PPO
    0    773^MDc@:UM7cOON]KtGSE83%SCEAEhS+[_23`T,G1/NUT.LIYsMS9]7IHT5aVwYh`S
    0    772bNYC[@\;MMM\cFe[\W=V#EVR0Q@R7,>RY?mITE_^WXVYOSMTHY9L5QnVXRdi_q?Q
    0    883WMJ?J[WGLV9Gcf=eKHjNIUKJJOJsfQ6e9PQEI]VLY?N7SKPwR@BgMUPVN[=NOKAG
    0    5978HikF<<b;:Q5)>TcWNOFGSH#BJ=GX-JIVV@K?6]RI`H<@>jUg8I8Q16]6C\OP)9U
    0    683MDG=d8X74Z9Z2g`ngfH9_66WV3HoTQViV*@KAXQZC#T5P&>N9H=DZ:QgCnKXUT^?
    0    720PJI@=UP5-NN@\[=p@bQ<]5TNK*OiJB3lRZJh2^^9Q:V:c6)YOQ#?ZNFI7:BfC]N&
    0    578gUg.rAGGGg6,VK9lX]<KCL^]#_2Th7Bh??_TC6.STWrELGErSM7HUCA=PM;_US1B
    0    605DQZf@7D4F]QtjSbK6^ISLBI73XCiCClRS?Nw1W<1^N6aED7/<ZV8SRE<A6PsQ_QC
    0    546I.AT.i0&B.F7KYLR1U^V=L>LN;dbXSDS?wC1:SY7aOS7;TL2U(46Sk&JMTl1^PG<
    0    607JD=JELoY>`EOYT[OiOX?BLQWiZGelc]S=Xd8]HE>WE[KBCbbwRRH:X6A_`44OXLS
    0    692\IQgKTGGZ7`[SRX_YBYAkH6PUD8T-Za_IbSlR>9AXaTFJXE2O[cLNRAwC<J]D^H=
    0    473#Q^M`G9/\DB9JBF7AOV]+AQJA9VNG_CJ+CWJ)SgJWYQOOH4DasH_XV*T2JbF=UOJ
    0    599S`MNETR+1R4#q4TePtO>i#2OO0Wg[`Su@:t<PEUI[P\CG\0<OU1F6QZMV2S_jX::
    0    970VJ:88]T=?`CDjULWLMS;EWMTJ#XW\8CTDNZKCWLCd;L:[@?ZK\9\KRbK[SG]WUOI
    0    757^4\fba6M64VDSO_3=RJlwFCGd<U:DhJNFTfaIHJKN29j:^X?@N8=C[<TGMT\JGUA
    0    556[OFQE[::,?hJ[bMmY]N-T]Ks^_6dN;_d3XW^2Z;FvS8OJOAWTP#F[BTqA)NbtIa:
    0    772C`57B7bGAG*=D@$O\>IW_Q]@1M>AW3;YID7HLD7APAu@W@VmSFWjpA@9NwQd;IAM
    0    654HFQM9\[NIeX@TtQ^db^%;B+K_IMJT=@L8qGE;bYAwbW[-iE[RfJ]SRUXDCE]GMa,
    0    677h*AD\TU1@FFYFKCQMLWIQ)SSiHO`:P7=6bRK*_:IVeWS073w@MLXVJSD$XHG<:I4
    0    519U4QqGLN[>w2>U6WlS^WO8BJ*SXQNMQ'K3lOJ9]lhvmY4EV;Z[LBB^O<VVHQo]?WD
    0    574\H4ff@0RkP^PUPd=K>4UEel+TTNUFDDGK[S:cCiTb1OtM`@>h`_#HAIJLKUQFK?g
    0    818?C^]D>NPBVbH.EHMS7>aV<`*@S7P7@HHD:?V1U@M@O`6N?INU;L/Q#'U/^UZ72:K
    0    679T>QGCXc'?h,SLU?iH`DW4<=[>4a\G43]HN`E>Nq7N3+63#0WGj2iKYHA=CHKRWW4
    0    579MRV_j*CC<N^jXZI,=I#NQ[XA*RHXX-E>f@Nk<3`bDYlNkDICDXbHbBSqMO?^EIC:
    0    630_J@ZV)<N;4i/UBWJKAKaH$IaO?PjDSCfX>B>GKQK_<#OK3FQ0`GCX(XP^3ZbN8\L
    0    582`>SLB>@]D5UL7RE.@RVe](:@MQIDQiH=KDB>/#O<X,CcK_MD4U_UTN*IKF>CIBRE
    0    802cYEKcfPES]`RZTa^N[SU=DV^Y,^[@@Z9ZJNHLSR\[TT]GCHRMl*^W[NwL2V\IJTR
    0    834fBSCI>f/'bL7GVLaRcFAG+JAM)GVM7_OHUVC1H]RN=NC:#8QIT5XNMO[5IGbgHW2
    0    756D]I]F:H`^>>WDG`\g?9^ANV4=N:;VDe_`/pw[#JUNLW[OM\I\AIY4?ofhobrLi&Q
    0    706]RL\GV?VW=I^X`DP`b->BET>AZ_9N1O?vLGFL`FKMWFpKw7U0jJ>NhS\_3X?LGd=
    0    759_Y`WOA`FF7Z#Q:OPJTUfITCVK34VUG5XT[X<JFFDc0>JN[QgTa>MU<IC6J;>WJVF
    0    779SVb^Hg<=IIBa4i[IH;TufI;:tJZ^6u?K4g7q.f?G^9X@DYOM:B^3wJM\;JFMBF`8
    0    643V]aiRRIYGQUP_JoewmOX2Jjd4=IlQ:Ba_HtX_GP]U>nTB]Y>-T?KMM_XVG;k^fJF
    0    887cI\;ZAIJ@6RB9?VIbg@]?UYiYM9L=J2WZIHE`2@aWFYcKwNALoGV@NMNjI?\iRM^
    0    879[eb`QR,XGGREL>a]eYVdF0R[a@BZ9L=a`Dn\q@PWhG_M7^fBNR:M9;ewTGB_UYIM
    0    869fIR_PETCGNo<Y2SK_[8HDJwb:<,O,DE<]6VAnJWJRM?qG@G]H`EG=AZelY=EV@M6
    0    894F^f]aM6JaKYSBX[cXPLWCSFRSM#^@=8FcEJOXXeVI@MgMj\FNXFJT?KiPcB_^WGS
    0    746ZOGCJ.n=GLW]KJ[B\MBCDRhREQI4`EGNwGP@[MOMW??`[`@W`S=E=F9@K]>U9C@L
    0    769SSVrI[0FlPWEB2V@]IMwBVXQ8Q?LZJFQdHhWi>6eCd]V]fY]GbcTKRXVWFjMaYaO
    0    671`ddI]gR;D-9QTG`TnvHJQ7P]TOGUWD-R^OPfLP5S]jFZ]ti:I\3dGUWfM=2Uahw1
    0    430c<j*D<f+ShbO1wv@BJC6dCul]D`C*oVFO9Ei<K_G>0Br).&vgULo;KDQPDl?m/rM
    0    703oVJ(@9*;/6R9UHCHNgP-=OSw=E'WII@QG4Q@lOG`WAHoiU=H4m&k4cCQU;1R5UYE
    0    830q9?#1WbN15m6;7DFNr6C<QX]UEMEXE7<YN47mOBQ6DGPd^JY4d0eKUTCKYK@OKd'
    0    669RpORRW>MGRiHa3fSMI]MAnWX)O#^^OMf^4X\eHN[k3^HLLl;UBN_-8dW^UMA]a?9
    0    892Q8_M]BfB-Il<?LbZFMDB8_wf38.Bi70F`=<Xj8HZF>QfXjF[3aA>HTGU`TEQYHF2
    0    649#Q<DERa]SbWZPeF$>>0PYY/Abc2EO4g]::9Tg5m0@QFS5YFYgb]]A\QN?sUE3dJb
    0    879WRKQ`CCMIBZI@KGM>NDJW_WWIFEMZGI8IEIA^Q]YWGHTYNTbU_MiFP3[UwTHECbo
    0    438bu9H:-BP,Ti5+.<e[L:kMcr=%L6v1S#q:M(m?n3?6LLPNoHY(l5AQ`LUd^ND`Ld;
    0    587MZ8@NJ4PHMa<#D?TEKbAJHQILK`WS;OFME3*SC@OE=F@Bj_aQhENLdQdMtTI54b9
    0   1057_VQfYDAJ:Q@:X9ZqacKL8EJ[QISiHSJ\VQ\^H@GYeHYIRJFR8SJCH:bTQIDfwvNE
    0    464]E#H`L<rV2[*B)`=YVK]NXnVDBWl_p6[aP4hUB=vF^:l0TC3OS[;K4NnLIP9]e_*
    0    785FE?YN@X:HP]W78J@GJB:EUDSL\V9RNQGYJ<WK<DU6ALHd\M.AR@H<RR,waHGK]OG
    0    527;eDBUTKQ+SJ2NDq<lr>KM@JI1<DHi9I=PL^DhFTQM#Z7@^XHZ:3HH@VcdQHpLrCK
    0   1009VFDQ=mLD@NP[P@D:]O7[>HQW_QACPSHK^[?wKPC?OGPcQPQ]:dSSUKK[@@L]QW\+
    0    604JGiW:]YCI1vBH-gPSHNidKMRa'#HCmZ_L3pDj*ANDO2l@QcBlaNdM:JX_S?fHOXZ
    0    463_@iM=PO(fZOb.^QO;OB>w;?]vfMKMJ;LcZsXFbZ;G<ala`9b,eaQVg?UC@`[N)h'
    0   1569MPhhVR8WSAPBM@lMKUFO[CLFON9NAXKM_V\wPN>PHVNaJnS=BP]=K8SdNBLPLH=E
    0    651R_HNP1gIHghlFUE]T0DJWeU=<_GBa6RJ^>09P?Tf<ljwTP4I8Oc=9REEjgSX6;]H
    0    651R\JCJSFCHBhRXSLNRNU8EGSGV@_eK#WL=S3<SR_J^OFa@anH]YJdWSEFVR<GuSEc
    0    777l=*#?>S>>AS7MD)IKEY?S\Qg<B]FTG8TKAF-g2PA?A6H`CJU6VBO@O4BZHAHII]Q
    0    618`dWWV2WNM1`dH:I]\Y6LW\GoEN#H2C^KkQ>Wg&ATK6]a?9OXf]<<-ZEF`]IGXg^V
    0    487]n5C?RZN,_CEKOFTsf>8I[RaUcTBwHQVw[;GWQDJRBP@bD#wIaFk<`[H<MOJ2JmL
    0    696d-R>EO4I@KeKZM?:HN(dKG`ZDQ^'DZU[wOPF]D2D^HOnKi)nJrWYRd7H=O_:77gC
    0    663SVSVmFKS@IM<[KaRM\RZA8GX[HJXEENWNMLEQTSLb/qI:DTWEP.F?PkUwV;\e]CE
    0    600e]AULgOF]Rb\Oj9RI\<LIP?TbR\WgZ;D_^:LO>n[jJ>P3`b[BNXlO-\TT:W>mwJH
    0   1068CQPBAa?WNGQDK`A;NKIFZFITUCXV5FRO\WC_ITMOKSSZTWEI@>E]QEAPPFSNO\wJ
    0    719FmPSZAFp[NI>UEITbQaF;wIT8YAVVTE[/DY@RDQcZJQJELcJFF2CJNUGRV;NYML_
    0    903VKe\GW3N[KBYKHCPa]I\LJ?4XV?`?ZTV\FILGOH9CEGTO^?AAK\#JcODaTb]J_TH
    0    624J[`B^7YS=mb=TATmdQCQ:QFcC9IwL7NrIC^qN;9e12RDiU[aDA@??.]laJDlLYEC
    0    854QCw`JQAYPF[dPYiDNe@OSSHBU6aP=\Q@N]EbK[^NLD8`MhH;>^U;V=1Z4PNJZTVR
    0    607_[cWjPE]OUI7Y4wf_hKZK4kmDLIdD6CnOUZZ^UCchPLm0gaPPZ<LY:>qj;9Th_?G
    0    577M8UEMR\OP`XW_#[?%.R?AHLSZAdEU5MNHNXBGKJO2s<6EON9BW@TVa-XYTZUQ7_X
    0    898b:cj:YXP?NVP;Ye=Ha:IQ1_NEE]gVSC;=P:S?wR?;I]LE@@aBMdHg\QQLKRWeKF=
    0    56799DV=<Za@BeY.Pg4?K$s>;;2[*eK9PnH]m4^>0oG<J:eA@#0?\gZEnAw:YwO19ag
    0    551[OQMp8iDMw?LpkQNk^5E,ZUOEJbCdDG<j/\dW^GPT=_QjIBFmc1[Ok^?XMWWIY6\
    0    71419VYQQTKMoJ9;PEOKJdXbEf@N[]aMQfV,SABK[ZAGOD?D@?wBA7_W;FKN^OY8LNM
    0    984ZSNi[\GRLFQQIBdViQQdXGPCMEPwDWNLWQVmSKHRN7FNEZO14lB2TATlWF:SeMT[
    0    695L>GaFD;RRC_@K=SPfRO]eAQ4J?P`#HQT4eOHKDXGZJa+COBXWH\TRF;q@2_ZRIC`
    0    636@SVJJ<JLMUIHMLCSa;dPaMJNI7NwSNaO>E8f[7[HXAVHGVK\MIN=bE>l\dYA9@WU
    0    740WGWHGmLf67f9>NPSJ\De8SLBJ=\Q;WIJjGJwO_7XCQWZFiT6?`qERMMOB)Te9T\M
    0    536bdmPcKaMQ>DM`]fW_wIh4KRT-C:YDTPVm>ka\P<WR6G^GQaA-w6J9Kwd[-IPf`>E
    0    696cAtv<m'N[3fEcAYqZ`?]E;0^LRFk=K6Jg=NZ`kP@V?@aPTK]BTlHMZGeU<Tw[ZVI
    0    687Ykhg^K(r<QKAQ#dabWNZbLTCRB0h*>BdMNaRZ5+_f,GT]YY;A_:51<NeiO5QWY?U
    0    585Z?<AP`JH>7'SDV\_EJGD#JG88.f;/?AO;QlJ2>dZOXKJRTD\W38<IdK5NZ]t_UR>
    0    626^HSHLOQJBT</b]LcSWa)9A<e`#AIeQIe:Gn:IITJ?Qh8]1Hg*F5XR5KXEX4RUh^B
    0    640aOSPKd4WF5V4K`GQJd^^[R`KX3wh=\dKXb;T-jWHUPW?BMG[:kP6UG=D4RfZ[hcR
    0    464YRBVjeRP?`pGBZT59IA#kDTOQ_]8+7KAqg1UDXKPcK?`nwHBK+T;I=i:QPn*eoK]
    0    634O?L>I]ABRWIVAp>]UESwoPN.VVP_;<CT/N9W@D[26(jKQ@Dd0L0AoE'tFcTTFNGI
    0    910Ew@;C<5aaBCThHDCFMVTc]=YG?35N;GTKEH\sDQNG9LVM,O;JC86=E8L_aLKU^N`
    0    684^YeXYoAd.(L6N8j@g\S^]9JLdQPZIO>JNrKTF[7GZYVu_Ll<ZW2#TOlI\..UQ`=X
    0    706E^YONW9FP:XKCCZF\KBCcUP9MRETQOWH2OHb:Z]YKY;JIYD@ULC*b>REB`Pw;UOX
    0    668TIdZ?M9X#*_Cf5\eK_]c4Q2jSZUtS/.]Q\_iI34Lk*_65]gM:NC<B;d[D-.hb]9D
    0    759iOb]WLGQUKHkYJYXwV0OWBZRLTUWPW]ZWTL_LLJcTUWQ1[PE[eF:IMKsCI?EMgQm
    0    656RT\_Vn>FJ<6N<Kh\O\,\QH[#6LTQ1<1:D[>Y7VSFCBPETEX+?=d.[H=L:ITbJ6][
    0    641@ZT[Ga7_XCdNV_cC>aL><NKDLB=,4=ZEQENWwIIld@3JDXbBOKRO$OJE\QBg?LM[
    0    623LZPkk@=hP8BEw]cRZNb>8RYUL@<\K?W`X2oMbLC[YQKUJ=LASHGM:-bShW2k_MFF
    0    786OEwN0ODKM_PT=OM8JD>RaATAFP`\4YU7?NBS19VF=SQ?RPL`UFUQQN@b2WX\64WS
    0    663Ik>SYD9Xc?SJgNH9@=mLfHEZYAZk@SNHO?J5^9]arM8];5h4Z\3PPC`weiSNFMDC
    0    643bAqN3q;mT=`F;XqIFe4hVC_JYNN[FsdFI]AXKZ>8RF?d9u9_>HMwjQGdIKQ_KAdX
    0    592lCtbVAEcFHb@?LDdX[5SeB2JYYAE?8FH`BJG=r8Xk*HMLTU_Yu6fN^gwJ,BNSCk-
    0    677WnARGMOJJFY[ORH:RJ[^LwW?JPLSEZFe7[[HcAVE8UUcg<DmNNHMUJeQUDN4KkF4
    0    920]afJY:FEJNBGEBXcXTOG=FZ^<4=kMH0XX1w_Z9:X^=SaYKeF?R>:3=SSRB;pfpN>
    0    703i8aRHPNZ8/\K>:DXMv3O:FVwN9OJEU>PrQ9;KEMLb*>fQaYT.gTCMW;e9;HDH]nI
    0    802PEL8T[DwNFFMBF9IBF1KOL]6RP=KBJWGkLMpOTD:?3YD;HSIWTT.UdDAKGE[@NPi
    0    8249OFR?Q=QQ?CD?LKLVH[>@CDF^=ZEGw_IRH3VFSU_[NOd7Q<1COPWLHB4QJEB=NE\
    0    752ZjBUWSKR>ULCaGh`ul6B5G[MC5AgK7?^w6el[/ET\4R[iIJ@/`L@F3iGLCNnfjLK
    0    887MBoWJF9F<:P6HIT_=DMWKE6KUHJQFJ?OPLN`MHRDTCFX1X_=5CM:^0MI#1=DYGSF
    0    524nDZw<kEDfXBB[ERFR;jVCR<g;CI@qv5L\XU@LFNEJscS2PYQ:WPA?W_cEOGUTcFF
    0    736:@NC5\X=Ob<VPi>8?9\VQJRK\JU9wkQXMZOPBZPJTFKMYQWNS?mbakERacILXNIN
    0    591SITCH\M^ZGJJ7GbNPdRI.M^GwN?uHKdT5SIB-``XbQQC=o<@pD[`Z6AbR`TNZO[A
    0    948R\UT^=FNKeBCa@J[WVXQ;BM^RNKlV7LTUUJMAKQYwFMMPF^aK>2;XGVPO<;S_W<L
    0    9310G5DI[=CUOIDXF@@OQWReWQQkLJB]rVQ9RH;GMREJZJFJ[TZJVFwcDE1DYV>LK>I
    0    796JAeSIb:KU-ZE\HdYDE\b_>FwKQXl5kYVQdH_]OGUI@@ZA[KJ=pDtPTEbeTRQ[DVc
    0    630L@qf8Q1dD>w@K2G5JjAmFU@R5MISOVLULD5?VH8FKHA`P\[8PO=PQSZ];KGBDBB8
    0    658MuGnbbO_fNLUNV<_APcX.@ESZmb=MpKewGhfRSa\f[Qk_lQ?LW[k;MHX^RR^F^Cg
    0    553\X@H?W=9a0dGCdIAM=?heV,m\9:EPpGfqX>Ef.P\q/2b2CZ1p^J>#(5FDT\GcA`V
    0    710`CEU>A5P;?wEB\KLNKCOPP>CJIdNGqQHZA*AX^MS<H?dTQ@E.uGDQ[27+;`3;:JG
    0    5765hDMnIGf4W7>UF]IbBkPZ4;Hg#HXVeH>YIHEpP@WTJ9oN@\BFqFC<=mR_QR>>i?b
    0    507tXEX`a;6SNNM7<K[wGhR1;C'DUAPCi5BNBMCcXNQ_N:HGaQAEH<sF?K;K3CgXQ+L
    0    609EIJC8QPP=L<GB6SX/7BJC]MZ,;H@TQ_<MDIA:[YJN^=P=5.ONMO#S\^AMPVV<5VA
    0    482MX;->?n8YRN>c`CW^Q#a;oluF)@Tq>UMg>:hQRX?X_VXVlEQIBfwAOJ:VOI\Km::
    0    869Y?lR=j<6UAKJI>X;aX[RAIS\YWa`Rc8dO[wJBCX=FRPG8h\XZOU+a>Tl?5JSTOK7
    0    554PY`wLQA\7/\>I7bQR^Wm,E[Pq_mUS4QQV@5DYS:eE:Fb6DouCfG9HBMO[I9_qI_D
    0    553^D]kWu;SSJJ,?BmE^9VF\OHgHU1=BWJ[^@^JVGHbpr>S?XjOi`:X`,?w^T>YPGDI
    0    722BGLOIJeLWiAKC[I7#@SK@DL5?dU?D#f>GVSR5Q\=E\M<83ONi@DFWgEJPi]jI[RL
    0    791RPUQT:Lw)QPLgJRTY>7HIR<ZFCIbPDDVF;gJS6D=JJZBZ^WMSE;KGDaRRJC\tNFU
    0    670lTJNVERK<QMUSZHbVdHYL%K2J?tjG_(EDJjV0[QKGHoX#S2@1p:_AVEKO7Tb_<[D
    0    639kFN]Q7PM(<V8J7afURYQ3EVQ#'976;4TH@dHS82YkJTGJOR8BB9AC(AMGIP[^8K-
    0    700R=^N?OM>=^;EJA<>KMTNU\LG[SMG\aIVUJb8DR`F>nY5VHIY9CT8U6>6BBEOZ#CA
    0    645P7J=;w/__HRF=h/8AJ\bm\7^sZQI\fR<@m3F3geDEeDK>_Q7GI>eo^?FCVkH2In.
    0    547m^N@INA]LS[IR]FRGHhGcdGl\5rdZpY]XIU4bSH?wATG>NVFXuIKQ>;QYNFjCNH_
    0    627]jENN/Sp@HFBL?C>SVW:EmNa9SBpJBV\E?,ONBEsZ5[aY$MKYHDDaHKh`<IZ0w`m
    0    595dej\wg7ERH_2a>hY]fN[7&HIAQQ=[Y>Vj;otf.6[7KMVNlnELN]kHPcWe0=oh__,
    0    547VpM^p+#=4F>GVHOmhSF18GA8g4:X9)_UJ6<^\MYfj?V@bB`?Ya=u@4jQt:JXmrVD
    0    883qZF>W8b?&IE9eBVv`kE0DDQl@4RvP>>b\5wL>^PG_Ek2gDIbEXADi=j[OL6`_gZ>
    0    560K9_;T\?FTbh9RNJDlJK`Oa<WSHWNcPGfF[NL4U]QIQBI=w7nLRX?oSAZLCVXUA]?
    0    724>K^FoKRGRQ1fTHOghL8]>YMJ^SND.e/bhecrWHLWeB[_BTT#e<W*dJfYZ4AWROQT
    0    854_]_YMFEHCB^9Q@Rhjp;F8CFcQ>FkA??OQGwVO:6jNBHFAeTJ7H:QC6kZG=1]E`IR
    0    665PKpiITmAOa^E:SPAN-FHIVa4fqU@PWd@[MHQQTwH,RLTQQ?HkRchZYFLBY@I8W<R
    0    459OUO8hBc6:;cFArWX?B[E3?E^GFCIvX*9O8SVcMj_K#=cC+P6VaVa8@dtfVCIU,91
    0    783CLKI[ZLTUPX5`UA@I8dFdjIdeKLW^BXbAQfK>J`Z<mDNGR?hf#[U]OCFAGZ<TCJI
    0    616v<:\&>HJSIkg<GB:_@QeMg?eKGG?FgeFR75;`2Q_8Q>__SYL_jM8C_2^cwbBL;bT
    0    733WDA]DWBOJMKMEr8=?VXOm7DIYSDd8mb6>mGO8l^ODS/ZKCU`ET[X^L>\DXgL;<wc
    0    582WW=G5QC9SCIV<L&5+J4aOU<G@@hG<b\^/RQAJTjC8P9ilI*5bGZwDoWH;Vc+?XL[
    0    599`00ICne[J[IIHnTXh]M=.5MOMT`KNg=HV]FDE]lPQ#KPCcBKM]Xnj>Q@]];PpRfT
    0   1062c61OBM[IW_WLU\:U-K_?IJUVnT_EeYSNB[\;I^w?JX:L7E;[NNPgPYJHOHHMJ<[R
    0    651HI9Ic+DpKYR3VY6K>9aYLK8I`OCJXrmHC#(>aVe[J>bVS@VJaO\C$13FdUIL2<Qt
    0    697=D6LRGUU^DGF>HCdkDVnc9M3^PaSLb3dNqORD[RV@bE@HdD[BSK*wGHZMNNP*BYP
    0    715oaDLF@ID`STDaXJICCbTAfVPDNW^g>E_QLwK[;]p\IRS\QhHEFJUJBQDZD9PTJ>Q
    0    5578EF=Q?#9PGA^UN,>kGTaOMhIdT0aia)O8SFYkCeH9cL5dAKFK(b5I6;L:=G:+/Bf
    0    732TVOXRKTR:Ai*hGcTgdJW;HTO?T,@F;h_R4VP^M1kSDB[E][7JcRW#,Wacm;nqJGS
    0    675Il:AH(VRkV;`SH1.M3h>\I?UP\YJ^#gCCEOEPRa>mLQ=c$P]ZE9NEeUR_fOK1JXS
    0    942XGM@W@LD7]XO`ASSSmT:C=TwF8OjO:5`UJlKUU[]U?_9I.QUERA?HDV?R@>^gVJH
    0    541=IVVTAP2Q@XS>[OJ9W\So-2_d8ZX6;f$OP9SNXWI]78V#jI:Jf4RE1IqJHULXPTM
    0    620r`gbR`AjQEiN.KfJ<q<lEGYLZL[X8V4AXRLwlXM=7C6\DGeSJQAQQKCDAHQiCAIE
    0    872OAWOVg:DbANAU=LmiGEQMCPdWaYG8?+VZ[wUB=TC[UZ;T[LUWT>I?MK<D>(I]JA>
    0    8277kN^A?>T<SZ/H.V_WETJC\=bA&@c3WETB4OGdG>g_69J)4dwKQDEN-XgaMcA<D7Z
    0    516lS8[T3a9`O]W:ZVHKqYmLeKYHwqWumS_;XCD:Jb@UZ/@FRBWL*Kp\Mo0FSg[KFSo
    0    769RX\XNNVa\KMC9RGJ0DP]ePHeGQLf8DYL?@TE=QTlPEX?N@LShH>;E%#a1LX:IICD
    0    648cSTH[EVC^cXKZX6^c[PA?LKPU?PSZYFWWJM>E\D=hWc9W^7?FeQlDHY:MBbMfalw
    0    740<aGXja8H_H`Wj'KEQJWsi`Vufd#?iQ?A^dAbVT?[QOYdVrIUZBG3Q>>bVGJBbd8M
    0    512SMVb#_k$IB^]D0BPV<AMoIh=JXJ,`2YL3l'LKdTFc^VFI[.bDhhah7MC\G7L:/\I
    0    706FV>?&ROEf_:MG]EE?JgRTPDRfQhTSYYF2WBI8awC`.4N[68WXIFjLTHMS\N(@?P\
    0    627UPO_vQ9YgBDCDIBKnF5w7g-PQ(5M'M@LiqQ:DFDPW?(^fFRA#ncH9V;ZLHSE4BuS
    0    742,YYGRHEVXTPwXSC?AJ[VT^TT^TZSOJZ\cNLGN[q>QYJ[R0]>^VMjQZBTY6eLB>GU
    0    569LV\^QTKbN^?V9TV][`#EE,M1@;7O9BVTaf4XPdLHLE.aZE3MBT6G@i8UL<UZUbbX
    0    677TRISPUKC`KM.GL_9Q0IY>X#TK3]@:[EOWDGNXAcU_K8@BMP_OVCh._?)YS9S[ILE
    0    918H>F@<GjIj]HLF^[B=\J9ID^<MOwIT_\KPNIKO_^LLYODOG8_RYLnCaTMVNb]8a_L
    0   1094YPFTSOTG:UV9wCY_^VQRL?M]\>M_JJ<eHRkHUDR[\IdCR?LXKHEFVQfHGUEJ_cJO
    0    598j<HEASkL7U90KPFdOc:3IMic\6WM`2LSTMP,cJ^I`GNOP[6KH^;MDW_=HC#di[<0
    0    619?XK?;aCPOJ:NjO4R;TaL<IAwO):F[K=j;BY<LbPFXEALDpZO[?BZW_P8PR/AMO`?
    0    899b>OGF\bB4^F9GVUgHS^9O>LSZLd[^ICfMVrK=_XIO\J=3HFwSKFXvZc^91AIT;O@
    0    788mi\`uG/EJ3gLQ5TUgG;S6ANT796JB?MQ[J[PPAJwMDuV<JQ54a6A[5ops>LuYTRC
    0    765VBSK`K#IAEZW_3iQZgMCUEHRVAGV[N6a[MjF8KFXR>QF\E:<?XK^XEWhQ6>`[mFZ
    0    715;G9;J@SLrT4elWISrNUJFDI.;mWFV4qSGWmEEXkMF]g>`20mY0iwNtb39Ud^KY=]
    0    916@Q9H^<;IKKR?I^=[\HVFcA_FS8RMHD@UG]MVEH9Lh1LLRPDT;V#CMQBV@VECICIF
    0    803IIUWBDL@SMFL/aN7MRURNM<UMJTWMf@DRBN;MJRNVL6JX`EfFaAAEaOJ@#VFG6XX
    0    809RO+F:\FDFa5PWY&gSRdENGUKYDZZd6@e%jiSKUQ6bDV#\GWBAEYLZGU+R:=ZPTW;
    0    847R<2T>[>Q?XBAX`ZQ;MY>RP<e`CG[tSEJEHSeA?D:T#TPaT@L8XF8_RSUJI>\MHX6
    0    594a?K[g-,eBK=I]`R`qO?C@;\V.S]DiO1QilJ3?w=RaTO9;dPF=:QKYKW<1GGTJLiD
    0    620KF@cZ0ILDOK<\N_=SV^cT@@mS6?`\b.UE#8\D1R4s52mXZN1LaMAuQV]HUUCEMii
    0    838ZUBKSQ^P.Q91moCdXZJGH9NIVQXjeL<gQjmVHcfKh8:<P:K^HJ:?dg\<4P7BRwSC
    0    665]YM>?C1dKHTJLLMPi<PiR[3TebCO$Q5WMOd`G4EM=SBK.wQ;jIh4>NC^UDGJIUMQ
    0    806+_-MLE\wRHLEFOI@8,L9CUX3R2\)]NdW6E]BHJkfUV>?B2KI^;L8=CCKXJSBEU(V
    0    622GJ@UNIN@>Gc@jSJogSBA7KBV1=OmDNRuGMwaSUT:e7_LSW08U=CDA^daM\W`]`;/
    0    683gTN:PUVI;WVBm[R]ZcPXP7nRiHXUIP:9CXfJW@TXOcnGD@GMCVV`HRJVOM=fOwUJ
    0    869lK1^ORBV7_D<mSEZNw\GDD;oTC^_r=BZMQdOX]ESk9KXUWTW@H:_SHl;MA0EUnT=
    0    591\OKYZSPFGZNASDU\>K?IM:U].#LeO4BhS5G?0@WI@HYUJ89J_V6EKKYeL`XVTK[B
    0    555_NKRNn05Y^_N;TFhCGRR2H=MVUZev5EHQlRNOP8;H+Oi0Z0J/^a5q_gK\%8ZufO#
    0    757^cXVWX#fTQWDHO^W]s4fCKbWTMTX@XUCKZJQ[A@`9BUaIHTYAXFgX>U\ZI`iUIYS
    0    599K%E8AO\@&W.EBbFfOOD+a,0SS8[YAZ)KKRTC1JR3M1B#DE8=P'IFgeej3TNe]LYK
    0    780KI^KsW93?2FV[dPGIVROjILZW.VJGTLKbk<ghZhNOB3@WQH[1HHF`PN[OGwCFaa)
    0    948Y@;FEXH\>GPWTMR:PXDFT9;FKUKJJOJKJVJ@GbD2FL&RL^Ba/S?VCwJSL4>G=S`Q
    0    523miMHCKHjG,eSOQXXV1YM36bFWVM=M6L``CS_\LPFU#kX<.NR3\t@GI[@HGFlPK`s
    0    628P@UAC_sZ6lD`;YLfHfH#&??PZCOb[BDnLLONNKDOLX@<2E<]OEL?pXMKHCBMXMV&
    0    514HXZ3N5w,D'U)MwTunc@TNMWKA&fX5'<ci9GHbnX`Scf&[N[OUCTLpRDg+[dcbGGI
    0    782MB_XHLJ8?O[IlXaLCo_VRFF\ZUhqBIBV<_iG3QQV_XwI>LDb[KKULD]FA\KS]^A5
    0    652ESOMV6=_e7_[1S[#X2AWDCRF?oO;CJG8WN6oF=RPA__cdLE4FOO25R3QfCIo6PGQ
    0    718lDZaa5ZIALT[LKrWT]4`GAIbXMNdA;TEIFXq9UK[b#WJ9SBVF\L8A'_kn>JdaQd`
    0    934O^@@Y?g[XlaO]^@EESS/F>ARREdVw\Q\MOiLKmTII<XR\,GSG=UYSrWWLQQTIYVO
    0    595SKNATj`dAiFDaVTY=iH>]:G]_LNwaY@rOb`CDMQ-_@\GIZKR?DGOX?O06JRHASPB
    0    646lS^[aFFVUf?F_NDLYISA#IrdCB[TLM.ViCdrb@KXTE@kiS]ON?CJ/HgNoVOm`[@K
    0    944NPWc`9KKH@N?HA\gd`LV.BT\@:=^@HEfOLgQa:@TwGELOBJ5GHK]FHMLfO?Q^Y>H
    0    741NBhbO:C@>`he1En`gZ-F:DCODLBN2JCFNHJbLOOPTQ]TAHFH?kWA;#FY[8Ua\PDO
    0    590\K+1DUl9gUENuY3I=]n4HZE_b_wOsW>XCUrbN^wWRTGFG:fI[BIPRlNLV\UTGIBD
    0    725USSh[h=IdTi]D\\DGOS\\ILFagTPa?NHhTdS5ZVaAGda7[XL__w?TPIOHOPMjcgE
    0    761^cclGfDVWCbWJM]SX_=]m]BcRTREGYJBiCNweKGRLFHiEjT<dGMfH]]sYQG?cAZZ
    0    931RTlOS3HWD@oTJ?J_Jc:aZJPYKB6<TBPNZEE=w9Xdl38[F=LEWd<IJLF^uQM9a@YM
    0    808NffSbC9BS9aP]K]ugg<N7QDHBI9Q5S\QlGQff6?ZMBXmwfY9:i[1GGhnhDDeRQAH
    0    598[UEG5m>J7ZL2a=cWIfBLhQ^aBMESS\HF\`wf]M;NGi?W:XTPLbQ?;O8OKLAO9FF&
    0    940X[LKe0nCBYNKeHfTRT5.<dcGCTEGkE@U^9ULVFCW>XwKSNODJ<P^9NT@PG1UKRY@
    0    446MGC+(HIEZONZ?=?0NclnsM-WklHjw[]cKRda=FfS8U7K$B$;[OU#07?hU;X?[4P<
    0    807NDbSb/K>HNEQdD`\@V;?ALUI*c5_O6Sdo[E[QE1YNwNcNSF,N=aFMH_WPBFZYSG_
    0    745`f]:]XM-<B3;rbe\Rg;M5CeK2w@JN>9W^OgkC.)WMUSLRNeK>6i<L+=FI#CnHN<8
    0    547fm]SwqV[;KXkZaUgkf@U[>D.DkVFI[[NgWL[DRP`8NCX/UF>?PLYh=7VTM^YGZ`X
    0    7133YE6@USMhBa;CS#D@9`QX[XQdSJNKINJBT?RJILBEQPZKYYOBWZCTDLLAR57GF^Z
    0    511[4KA8SqCMaiVGSMJ9Pa;ZQ<sa>ggw^TX[1Z_JRS>^33L:sMbPUFHLVia)YLCOHKL
    0    599U^QOwIL:IX?MeKPlah::,@eA-TBf`HJ[OB\TR@O\UeWUZJGC;2L8GKvFT0Ogg/S7
    0    6885aZ<E,LM;IM7Y;adLHUgd_EV36(aA#EMJ6@Em9LGK;O9a9\_dP8=I<?qswgI`@)H
    0    868OSS`TD2?X4fI]<g\fE9VO>NF6c9I?EPK[?Yw`K9]FTrY\aS:@eF:HGRiqI[[_W6^
    0    589[[TkJLI;X@@Se%:h^E>obhAkAP(E`(KVV=[XH74TXFFI8WO/u=T#C/DTAN_RwH6K
    0    786jKJRLHHEG=w8G?YLWe6O:eVf?>DLQ3,^]?C@gDAWN?GnTuEcBg;\HRbDo;OC`ZeB
    0    656qLkRYN>C:DHK=dN=i`>C1I[h>A;PEKAUtE\bk9ShOOBZWpOV:dFP>b`RPF#LIWa@
    0    785P+wmJ9?N8JVFE7K4FUDO6A>GFGNP?T_/_K?:F\X@MU:ROS@-$Ya`*bFWRR^WNDJB
    0    663XUYQ[LBC&*V-pHdwTVTb_BWI7<IW_<%`kRgng<@UJ,B]NZp_,\E3CNUfb4&KsRR.
    0    929_EXJLP9:?@b=HSKZJQCDM>i8>TOUNTE<XNLVNWDO_D>[O=>[;wWaQRPUZ4CSTJTF
    0    725w9LR77UA5LP5LYIULc8K?:XZG=bOLT4MIYMS<gRLO1[_RE.aVb=F^e:\Y6+6:Dp0
    0    767LIMfJK5LM`e/`j\XOXJ0VR]9ga==UIdI=[PR/XwGJoU3GU:ZH7<kj=\eHMR`6FLN
    0    624DGU?W?UDCl;/O=UviwQV<0[V=Idk;34TGF]GJS3ci<VRNEi^:`?BR7\V^D/6\\><
    0    515ZU.%M%`FTIU5U0WD:P4YUlEj`MBC\j%M?UW%jU?@[=QLZOWXUX9p/JeXHr#33=s[
    0    787MU\YVVDDIDYbH\^9BdGwKK3@oK?UDH;@SDGkD:TWPASaH`LJMDRNgMFmE)\nbJRN
    0    762G<'00BwJ[_hU;\2?7;Y>ajOBNBO=jKM;F51?NZ\2:RD_\^3sCrCk9lBLVl_11,Ye
    0    733ECQ-5ASO4[h=C>2>9CRrMEI?`HC?RfG=JSDLAem13ATYnG:@M^aX@Y#O9Ui>37NC
    0    5721:wkJ[HNER)DAHTd0j8lQ8(9eNPc?WPD9d4u0l]7jhb`/OKX+DUZPcQYX?SiOC7W
    0    605UUGO;]qG<\c(KS`V`c7L;N;FW&eWwTMNQpD793GC.:>T[LZsVTVqSVGGITR@4Zg<
    0    743NHJ<U+Z8WIaPY>=9M<TL;n^`'KAHH/XBJ,7Iw:BU;E6kb>?`:ZIa0]OMbaQP?SA4
    0    608?NaDF+[KRJJB?=#Ob>N[Uh[;=[LSJ@^X[2;ReKOdJU]^ieQ[RXj/F>>4itUaMC=J
    0    936?TSDPc]G_L7QwaBQ@EIIFPJO[_\7QhL_O`XRFHSCXGM^EMJ>^:VR`UDMUURNHOND
    0    617d?F::5o2.Fd1B5<4E[J9O^gfA9BQn912_GE8[.8;J>O^c]JgOa5rLZMBwU+>A6P2
    0    760gFPhLST9=QBB]CGaOVE9NR8ZG=[QS<MnUBDHJ@O`dA1?DlLGCZ];CVfTX*@8hPN#
    0    767JO1GK8eFSc`SYK)W:?D@;f`KDcYEp04DJ4?=]AGF9bYFw.MbR7Xm4rH?`W[Y:ROV
    0    991MSa7c`UK3PA3cR]X_XiYO[B\U8Kg]LQZ=[[B^<OVhAX1EK]`VDBIOT\KZ]2BGwXK
    0    673N`BgCJCSGc`QMJ9NUg=_=QFOYC^,qMwF;OeQIScF59+eE[lRPX>1=Q7YOQUTYW.g
    0    740aPI8M:\C>eJFJNY\Q`Q7DG[ID=Qs\DP7iF=DYYLESA=TQQKg/X:L8UU\F]FC`wNI
    0    516IFXA=^wJ?WP7O=YXFLT,8jd^[[PDf8OTFIAXcGMP5J?;nlWw8;dtKiK8QG13[*^(
    0    772DAH9CKU+7_L>S@/<[NA<XWU_8^7.=F/PUK=OhDF</N[TbUHX#Zh[CLP2\GUNReF'
    0    696VLL=<Db7?Dd1BIHEd[RG0Gjv,3MP>T%9B/J5\8BgjJDOGOGZ[M9Z&I'BwI4@TOD<
    0    769HbY^LN6VSA[VU?^YOBQ\IKKeN9J\FEGHJEY^wLL]\AXmjgZD:`HKMSTZZ<NJCQMA
    0    833`iSYQI:LLDR2fXJVlKkkN=LIL=Ai>WVwXMYW^NGUr8J[*\dGIKV?Q2VfRHA^^L?F
    0    800YJLU1KNDND`Q<ON]WiDwHb[TAGA`;NOTPJZjeANXK>NUPqGZLQPSWGKVDCOaDHJe
    0    594WPIKHG6ZRAwXHI=@YQeVPZRcT]\7JDFIVPB8UW^FeDJ[E>UCBn?]VZDeQ*XO56c>
    0    422Gb9RQ?LQFEL1[2Ow>^[?VR_9kFZXDn@\N3D@?P7_XKiVD:giP2/bHV_D=4+tUTXL
    0    711AYSOS;PGIQNaoSBPHEAQ_:G?;Qb`c>O_USuXI\?SBWF[m9VV;eQ9?,XE:@3UEDS#
    0    718<>M<JdDS;jPRndCO8^nHLR6^lTZHjeGbI^VCDc\BwNMN@SJY@4KYfT5=I\AHM?[Q
    0    906eMewaNPSOTiJ@1\g[P?e:HeNUKKiHL]NUOPFQG9tFTHLXoF>JRO?SNM[O?Y[Z^]c
    0    872bPQKRFIW?>WJfBYo`jFO?=Ro@EBk;;=[YAYT`K>PwEh[VZEUEiCQFQaiRKHMdmjV
    0    725ucnjSL-b<?ZA^O[wPrJRB3<bA99j?A7EXDeTe/7ApTROEMUHJNK0>9GuS8?hjUDJ
    0    661KXM8J8WbQ\UlYeCSc=T9;YY?:N/YHYw/R9^HR7=aKM^\;3d8gASCIH_QbM^\=;0O
    0   1064]ZLL[FOWFRULMJJXLNT=MN]\GF\`GIEPadVMSVN\\>XZbGV]TSdXMNwN[IGOR`]Y
    0    748DR8EAO/FS]NkFf2L297^?WwHQUNPZ:G4]TXQULW6=SRIvI`PAKV];1JKUZ\[DZHa
    0    655c>HP:[RBHZTF>I7B;CRfeSbHSiL)_fVP=e>dN?DD;MF]^f3:W_VJbWDL;w?hL+iX
    0    855WU][YUDDDA\BXEWe\lMRP.SPN@CnGMOWMB[]XHJTWLSPEhwD;b>EWBVL\ADTWVH5
    0    563elsibG'O?G:Ho7_qjU9I7<Q]^?A`BD>MlP\NjT;rWO0`OI_D4dCAD#_Sg3$QmvQS
    0    743jFYVN,NX3JX@>(U[isA]P`Q^5QIaL:F7I.FERHJbJ0BfnTwL<Y.a4ONWTR>K\JQK
    0    655VKVCFX+EJ6wBIIJ]OVbM=QIuI36GWMD4LFB=j40QUH=^H`@8Ic8nFQG;NK7;s9A=
    0   1142cX]lW=EIK@OLNE]Ze\AOHHE]PI;TPCDTZH[bW?D][ELZ^bm3ATIFF>aZYC<Oiw?N
    0    928[fIReBE_@[@?gMfOP[+J(6hHE7E^I8,_^JweeH2_Q@]WFW_QGMU@3IZPk>7`bmI<
    0    863^b\dcTGQGI]Dp?]iaaHWR@Y\F.G[6GB^QM\fdU=RXBIVITWKKW8IJ;mwRMB\ZLVF
    0    743Ie:fZC^Q<bOPc^kIJjwHUUTdUBCo;YRjWGkFLJL\]DEKILh[BB:[dS\V[PDCF[B8
    0    647H>\@NN\gCSgHiGESYAiSQTtMEZ+PTFXmUGXmiBDZ]UZ<Mnj>dSXS^/HomXIVXwP>
    0    872MESf\RZVJRb\ZV\K\P;@4DTK?XZIW3KbgL`JK2WU@mcDRJTH9?QfHTwK=?NcQX\E
    0    6726D8F=?@MBPDXQf=PBDV:9KOajLJAeV<CKVBPHn;C<\6LN.@\FGFJ[ZHV5S:#OEU@
    0    814GwOKc:RVIi=JlQPfIR8E7]NL4<OS^/]VUITLhUDWUIiPdNK[OON44VQYBFAYSgFP
    0    617[Y\XK?FgUOPBaGnDcE<`B/\R@O8c?8Yn`EkSaBQ[UK9H[Vr/>VwZUMmU^\JJPn:\
    0    5869YCH@L:F+,SLGC[bULN+(6ldDP5Q#/XD^6A[CO*mTQ_E;=W=7^]k9SwGN-VF`MEL
    0    784DS9MV8>OQPUGwQFQQ5Z[IlUk@OKPNVIJb?Jag;?W@T[TgfdGr=prJTF?Gh?YIFT[
    0    501UkAb:>=jL8DWVM&Q]E`VTHAIBGINJ=bJZXBRwWZRjKAWPN]D,TP6<`L?]RKgNT]F
    0    555vSYTS\>XGTL2QFHBeBRJXQ`fBL[fe>*aYXP`PGLHBgPH<N\=,INIEsvXg9CUVwrT
    0    845ceLaRcJF>@P]UMTc[wIa[8G]d:je@QHdFT`PFhVGW5SKXPKI$_SF@RWMI74WdLmF
    0    648hTMfXJ8OD/`BI6PJQF`QT;0LKw2YQL$Rg@]bFWEF_L(a:aIJ3_d=O[Z[N-P[F[R[
    0    729wO\HK@BA-T]L5LJBC]:<B[TX72FMKP2<k?GM`EI:UMAfmHULCtFLM]RY]Z5NWCUM
    0    527RuRD7QhLXRF_R:+@CFL=jBG`JP4#7R4hSGjij*K?MHRs@gVGcGS/sT%ORCVFJ'64
    0    675i^_XjkOTEJJR8LhWH`<bM2NGPe`TE[FOPeAqJPEPN@Zc>wWB<OEGFGCTBKYk\2Y^
    0    703Q'3PK=X>XS]UFCATH?E`RTQILYT?[P9?>d?8O[EN?[MURJB^S[PwBdFWNiPOGBHe
    0    7153@??>`S`TJSjJW9IJZ90;W\OD\fLV@[NZ5dOS@c[@B>LkI6QI5Tw5KZ=`Ff@YMCO
    0    7416QE-E\w;\^NkSVI9YA\G^`GIVhN=kZifBLWV[LPD(mTQIi2MS8VMZQV@OTRTC]R[
    0    618FCFX*dl9`Z;Dd3=E-KVTH[ZPZUbOTZHOZNZQghPCN@WYWwCVYeBodV4@l`IFa1bU
    0    863IUA]PP<GKU@`QSC=CN\K4[DSORE^L=BNNPWbMSAIK^PMISYIWRV#aLK:HQ_ZCYOK
    0    5713>HB>OK`NWOL[Q4GK[W8BbSHZFE?oP\ZOPRBCWK+BH?MwbH+K&=U6e`<Dg=IE\N\
    0    749dIYY<ZFBVIT_KWH@CI8V904OE]gLUUMCwXGj?O4GT]8rMK3<EZrmV>BHH;DTXQ]F
    0    582[VGXN=;W@K^S0@3?KW-)bH7NaaZQ0TZBiE?J?Z(U-3SccCQC;SNw@j@c?>HNW:w>
    0    702YUGA;*MA(9c=E$F)eK9S5QQc3L#N2=JVdCNEJd%DOKM]Nb5YBgM,.K>AF9HN1UZD
    0    550PHQ[;8TUH7GTo\V:M3#WHMU97`-RX39D_ARI<HO`URHfLNRLd>b._U:BVGbcH<7V
    0    578IodPf5#pM51E>H2foX=^_?F]JC+iPVN]J99pZ9/9bUT]hIZ(A6aO;?KEDAN\PY6>
    0    471fTW+qPeKMT\BUaBLZ@BDZ9mEB[TQsd88s6HrFV\mDwn=q#`S3Gq`CgkQ[f'rZdIN
    0    812a,IW1U[LNAWV>P@G?[>iQJKIGbd=fEM1mXGR?jI::C9eJwUZBcoCNq4W=\WJ:1`J
    0    740D\-TC[[NX]V`WCP7K+XJ<aCT^K\PRdINU?D<^]nVEwIKj.>ISWYQBGTMdiTNS3DB
    0    6364U9X\9abZOQj[][<S.IZZPP7nUnDKhM=X4I[I=Ij8Y^\JQIQJ`wWQlfJKOeHR\?N
    0    810AbPRpSTKP@4EkN_9K'IRec@?d[<4[P3gWNwda/<GGQ\K=<J9WDOMWB`D^NF@:iIF
    0    703FVMfJbQCD=ZJ=WFUF8Bwc47UAB[L:OBMTFZIFIDT<^QNC\UFP@SA^OG_EhCO6DTG
    0   1313MUOC_SLNOLPNdFVQXMSHEJIJHQA>Z@G\TAwW_FOM`LCNLVV:RKMN>=[WQT=TRT>K
    0    541EVoZMo#OMTN]N6eHC\0KD'>(k\9PEO'6^q>FFi29CY@kFhd-JTk*>k/ZR9,=C^QP
    0    654EXYSF]SYUPDXMLT?CK$9LNZ-#[*<[AT^\ZYpJWCZ>TZYZA=WF0Z-CDKJBWGN<CDE
    0    554J.WkDw?7AeO`=OG,9Pq]]kAc8UC7MjO]P^SVA_.LUg682iAeMTou\J;6?MM?F3AC
    0    605EUWMPA\wsaE<aXJY@aL8Q^KQDeB4N?MHU^\Zv>W?S]=KGIFPg?ZI_H2MM0qbW[IP
    0    612?TPHUb`a^pBJ]iBKMN;h_SPFQlMUZ1T__I_chLZR^lXwPVI-OcJM;BNFbKkJPgPc
    0    6639E=_Q`\aF[V[@ZYDXV?SYEf0@w\DSiZC`@5O>vWN4LMIQ9NWB@VNGg5U[8O`/NM_
    0    865I^ZRNS3Z2=JApAE;][TaP-IT^GT`7W5H_Xgif_B[PDRwKH_C/R99RCJDaDJCMPTE
    0    490<OLJ^ZQBNUBUGCUKLcKP3$NVWc=Be+5_PeSb;\ALRMI,AMH`fXeScDwMXQRHoVaB
    0    900mR:IXBU^FS]TRWHTbcC4#CfCBXV][E?[dEnKII`GR4\CR=.PYQ7ZUCa>WKLHUkU2
    0    771l@_Z^E>]<FAR\H[XwJNf2^YlHX9^VVD`^JiN`P8ejObHJYT?XRP:K4cFcDDgXeJ?
    0    803dIGJGDZST_>NBv=D9QP2GiSHuHdVL^W\JAG7KaiJLMXKFMOlN?RwdjCE=`TfSQGT
    0    779pb]lI_#M::T(i;U_TiEXA0Kl6&3KCC;^TFaomITmQ@JY<^cEFU?c2-[V[89_fj>9
    0    795AENCL=WA=OI<\;A]GbK9*EUE<+RLQ1+k^7m`Q=mOLDYGT-MK?::CE@g9Xk4fbw\H
    0    943E7NK#b[<Lv=UL\87(HVPkaQVFPJ>sOGWGfWCLeY?BiQJS>7[SK[tVi2=DiN7EAeG
    0    663>BScC^fEPbMg@h<\1ZWAMHPKfY^6rFUKL_Nw0]j^_^MKDn*?X:a?\[=T;U^bXFtb
    0    857UQWSdPJRLJQ`tQZOY_PQ;>8H^VPQCYCLYc^j>RRE?^L8)MM4A7G8R7c>a9QjSwHQ
    0    642VnU`^9UZK;bFW9ZYZQDWFVPZ2O1aOGPw`<7\_6Web:jQM3s+IQIM0JdVmIA][NBw
    0    948fONYQIK_VJVG^VT`ST^ZO;<HQLNaELOwgRRZQF=JQKL]UoP:IGAC@L`\OPR]KAeQ
    0    684ZNhl^D5CAIHA_qwQb\MWd2<9dK<EE75eqYBm_LkUb;EYHVi4,H-;Z:]VMKGg=aIA
    0    847DhCFWPSKX[COe:TFZ0@8.\wB.FL`Z5A^dH^Zp4ZeZXT^f,H;QCJZ4EkVXSGaKT<k
    0    814P^9FTUIK=UJ>W-6wV4`QVV>AE1Sv[>HeFAQSWEENX9U5N?SJ_QIS9:R?NhCEUUBY
    0    705U]W\Mc`YGG_5wTYSZK[V[IEBSCBXVFQFF>Y@MOW[=@/eXZNH:nCV?9WVEEWHSjX]
    0    902VZiO]c,Q;L_4[FIXcwFAP5PCM7ELAODSUBS\QK:YO6\]D\kJ?RDCI/jKSBI_ba;V
    0    775`HjO\ZDYLgPhFdHVUc=e@LUM?]w`T^iDo;?\<KMmA\LlNNHK=IkKEYMqVQX`\QQj
    0    757@\VOV?BRALq3F4ib]TQVBhPYA*@CU@[P]<NLN*3DWCYJQERVWF=p?/QNRCNCI#1E
    0    746`@NKKW`LJVGJJpHL:SDIJT^d_WwXj\>KFjCK[^UI8GORL@AY9`OJ]u5U5=^[bQRP
    0    491s+JL99O\FPB=UDSR,eF<#-1XSGtP@jLJ5tf32Ig-9bG61+4aNB#akW`PN:L@[Tq:
    0    901L^cPbKZP#OWW=FYXbK3RT:JDI9?eD8KAX>FoNDNcMPZASJVF<JBKFPaVSYIi@Y@Z
    0    673]QTse5aZLwDT=^\\Yd3BAV]T8AAd\>S_^KLtRBbDPMjbXRbFJ_ReZKVcKadRDc;V
    0    741DcXYrBMW6HL-`?RMfC*;]7g/#;+Q=5P[M&TUG41Y;8nA`O>.P6JV:<VNHF@YGP,A
    0    518b'PbE]Q,`]<qa>9CIQmZ4WfaMIP&w64g9SD><KbDFSlXTJ<HNJetcX^p[Y>X\e95
    0    482b8NOR5UaBOG;ZCwNDLLM5FQiKR5XKNUITJtCZ?EjTTZTMCMTQV;:bGWgDQW[AR=c
    0    631V*FLF[dPVZSkkmZ?7Sb(?8aIUVR=oOfXIQSAFScF,Sa7MADu?FKgaZGR#j`bLWS:
    0    765j\e_qB5f8<C+T5lnd]IR<@[Q<I<O>BT>J>]RP6AYR:P=LAjHAE9>14w\kD=vq\:P
    0    605^J_AOODO7SH`.=NGbc@GGoTQHOO8IID#T<:`eCH?2]LvcFCCJdF<CBTSF\SWVPfH
    0    711X`O\\9YR<]><P3]GTN@9=UNj>5HTF=FQ`>w4YMagl,PUL@MJMV7Y<IUNQaBFZXKP
    0    695JWbDOU#W2#8MP_V\(;`dAPMg8CAEBMM]XFOja/[Aj4LU+@b:GV^IPM@/E<H/WU2R
    0    764:KS0FeF=GWOTL/6FF5wfSQE^PjFBmSXK@G?VT<8FO]=>MO\PO0Y\U7JOG92HTRRK
    0    673MDwXPZ`BDpJ*<JUG>IVYZ5ZXku5DQ;Gg7\^MB/dCMqL;C_KLiF`WJ<=L:M;?=H.7
    0    587HM`[O4D@g0I#h?GeLWabEP4HD6@`>B7V78QeO*8Qj8;NRR^UY\?354ODY`KXLV3X
    0    855E8I<:p9ATJOBDK8;8@hPRQO^jV<P]T-V*ncL[F??Q_WRMpH[S;bBnA#>878EP3C?
    0    702WG\2KOP[SGgl?cRHE>H@H;f3R]P/[U`BR#>T<VlF1UUNaEFv<GN`PUOeAVi]K4V`
    0    70560HQ@K`4YA9PfOAH<3[Y_bLeUZ/8jU>Q:XbbcO/3Y\2H1iKSwIX7O;JX@W?8VPJD
    0    718QPbOJ]IFV@Z[_UbA>JJ`*\PXNE`G[9Hf:F]cPEM`B\b8mA[Wf0HHWTVIX_OwRN9B
    0    698ZAQeR@X=Z]JSROlXV\ASRVZXTG1X@A^\^F]ZLB8T0XBk]q\r^Gw[e\P<NUPET`VQ
    0    567HBKE@?W#W:,VC45?666$4]FpoTOKUWOTGiW@V6aE`F;ATE8LrIHdFNM1GFP8JKXe
    0    611T.UM=YW@DrH4IK:2&BY]g;X:ag:AQdrOA^E?.w\8/S^4TCGRd.<cu<4O1BGJF2BE
    0    747c:bmZEbkA`MPJA]_KQ<7F4\P\\VWKM\HKMfKH`FM;JU@ATJ\fL2v@3KpPI9wUgSC
    0    702M8@h=BAJgVL=R>O=J@c^S7PWO`AHMOOX6B[/=K\[aHT>O:P8RZOV@#<OJPU?[<+I
    0    615@ZE[YB4QRJMLQQLLRu3DMQS_UO5^ELRXq<DwPH0]JI@]pT[?.UE?JndTeZciUVJW
    0    749NG]YBmUJW,N;fH/R>MnGc<AQYVbAI>Pn<dhv1OU3N@I>6\RS,U>T[CTN>#B=qGLU
    0    631OO6;U5YqAlITZ8MR/RM7RJh:5W,X7XpYgVUXUKcSNjR;bU7YvH_[w4SRE7YCoRDP
    0    819S:AY79QVd5TAB9[@5/K]d@BMT:C]Dw`DLM4L4TPI5BAY2IM@J_bSRNNg9aTI<2cX
    0    502gw\ZYTci5G3EJMfMCR;l14^KLGJhJ<ORGGZ2aV?;ZYNAAWSY;eZN>e\KG`KrrnMW
    0    8224Rd=De5Df41A^407XKpo_^BVtQ(2Pp#^.a^fd?AJWeSDNcB2Y:\1X/CO@C0>DNS9
    0    558DL]C:77HFbF*U5:`]6j?o`9JqXF3j\7WZKLORT7Lf#<.\S^b3EASK<K-_#+6o7J6
    0    642<aZPOT`<D@X7B(J=I7;<DQfTCH=KG(XQLeZNdNBI2wU2RBL?l9^KA-I<9PCPPa7Y
    0    8531AgT>gHRi^LQX95=@=Fq]OAUTt#9GTM\)iPMJ=8@P]PCEjAGBJ`3[>9QBI;=V;PT
    0    722QAp]0dYPSeKGl?UNXTIVI[SM\tJ@]S7PRdmf^HWL?aO@OVTaQ#OkbB[f=KHbfAO/
    0    634FBiCOg6F]LQFRFVO=QXwoQbjI`APneEKFJ3[H2PXFGWN8e^*c>QHs.YX;a]`[PBV
    0    705PC<IZ@USONLmBRN:>E?<FDAKKcWc=MaOoGAw0QROWIUPVK=NEIT3EQ]NGS@YPchq
    0    881?MHC8U6LcHI:Y.?;80vm_tJacYE=Sa>GD]UDP@TM_q>CBTLIwCf@O8@EPq>?A2:M
    0    773'JT<NJ>=V5/Ge*LVHITqG_3PCK&4P:8a6RTni5$:T[1B)W]>a2X*M4N3JX85gO#>
    0    521]6[fHg?6?;nZ@[TO`bPNf=QGFWSwKRK:LHXJAQ)9Q]WS&XcL*PUYSNDd><CD^Ls&
    0    620[[nsMRQ<Rb`fk;\;AEETLQe7DYX@>F`W_]]HCMwM=ZOf:F=]AVG@VtTXCXWaGLD@
    0    498s)dMWg[[WAZ\?VlEPHBZN?T5:C/HM<OIqMNwODRY=M[V4[6P)NecKPLPJ+^d;lEE
    0    7018MN16aY9nV>`UF22L3qWFPBawYEJ^jF:CWJ6HPI;TWSH:\DIs@XQjY0BN^s2K8GT
    0    822JI.NDRNEUMYB\JLMGNm]ZE@PPBPR<WaKT^1DAWXVPT5BG@TBPVL?MNIZWWwBJC:_
    0    830][HfFU;?]D_NMPYjMYjc_ARXK>Cb7ZISON@`KNWwTG<VC^`@HWW@BEYdXMbj_`J^
    0    793WSQ[\;EQMNFW@EMA[W7wP@7J=GKUAL?XuRVeUPBGY0FW<aOM3[_IB`CW^>Z;LJ^\
    0    860w;[VNaYF_OY]^ZKHUD[H`MHIGmZSacTRJUE[Pc[V7TUQJ[@ABJgNfPTIFR[P2OZD
    0    647?c^[fODG=\:LAYQTXeHH<,@;;Z=SFtEhMfagEQQRL\hR7XCG?AmRX#PSLSUbNkFH
    0    690UjX[[E[?NRFAuNXecZG[`G]aH?fk8YCowF\YOJQoTA]T7RTdEW5RCFHSF>4RYiE_
    0    676YhYVLY3:U=q]W8Obl]YTYQBT9U5i;?OWfQ^TL<DiV@bGEQi3BWX7=YK,wBM]`Y8Y
    0    755<ZI`Q1Pf`Y^L68K<RB_LXoDDSE?CUIS?LGFAw<UmeQCU@=YQ`PJh<FVbOa`CE64c
    0    521K;qa`B5EF;wRD2TMWEXsfMKUX>bs1pGBSNFTSPU;B<Kc9a]i3nAHL;/Ra\cOMCPD
    0    494Y_OMJaSFSIu*889aDJ8PNQJ^U[GIhYI@Kle6XS[Zw9C[HYMs:L6WY,J\TH8InGS+
    0    793-;J/C[cFdfJ`FOB9I6DYw^[O;p`*tRUZOjIe:PJ?'G\H[Z=QGClG\V<:>IMG?>KR
    0    6276AKsK6c[SUf>(\.QF]LsTK=0IEKD#ZgB?B?WSW_I`NFw;6SU:aAOYT4^La\*9IY\
    0    637g-Z?5IcGLl>LcJNWgn6706]K_LkjGPcoaiKNYcj?\OJAwI.V4:TZZ[oAN4EZK^i(
    0    696FaGUZ?[ISVO`]]AJ@LRaGg>LMaIfN`nQ5ABNp:MISPLHV=]?qTE]IOBKjw[LVTK\
    0    877QqMnTJ:`TF[IY4iMVSMtXPV`eD@f9ZKJD@M7XD^XQIDf:AmVXn*,?EDwXIJDJO9S
    0    440(,:4CHF5CFeX4s1+D1<a'GFsSMRZ8;J-N`T5ONt<8F4hFk1e:ZZbWYL/TOe4G#bP
    0    928KhTUEJKUc:XRY@<ENHgh_`9rgC?U9j^F8>K:`8UjjA:bCIf>[l=#H<IcfjS0E8?e
    0    680aUZD`L:]L?nFr=TUw]V[?]N^VEEaGPJYHRXLl9XrGHC`IRkFVU<JEDO>Xh>7JIBH
    0    555Q?O#4iM7:;FM_BMLM47EZCfQOYD:Y``J>ZBgB>[0ON7RUoDBKNUQW8=CD\E4B$VL
    0    603XTJQWB,7N1RSGVhNgfIq_A:JY#CamEEJ_I><W_4JlF@_QW\ILTYWXD6Q9+<H[WeS
    0    897WLZDYp.DN6KAITZCVTJPYFEXTmP<QXE`Ua@]DR<XHnBY<wWI=Rd@GFOBG>A@WBbA
    0    613>8IL#6cgDWdQTTOd*Q5XRJRZ]FDDb^IQH13HBlXAFXQY@BUJYSZG9d];6bqTK4gK
    0    720ge6;IuQPMF@T_sVTZZR-=IT`<:gQVAGQaPew\;PGThCR=S]3VGIWTHo?QD;gVhYD
    0    901QLVRLjL6JAYKSCU4KPHgYSUcWCTGA]ORKANLFOdMF==w_VKGHna:SW;UCDO>U>PG
    0    546=N9KG*KD_phK:N/*K<U,SnfK8DAHERXKoN8Lg2qTAiB#R.GZ_dIH;XDGNt^M)BJc
    0    502TZDV:,UMMcXQ9UNO?*:;_OYLJfRF[GkbJKRICVgG@>\/`$?Iq>#k\lSM0e^_BGQb
    0    790cMGO;8]>IXJ@DHUV=K<H5JWrKGQMK#.UJ^MSRIDDg9qTXTCIKN:oNhBQCOK_AiK3
    0    586F0@8+cGRTQRv(Z+\E?`mW<<IcCNCA[XKBB\R@cbJ@H@L8=5dN\UGmB5<?YZY#>BG
    0   1007ILF7KH[@AR2TRS;]YCMQhB=WW>HwM[:gJSBX`UC@h;XJeC@]?P9C\ANTKfhWQEMT
    0    526ICFH2w1>=Y*AGk>AUGZZOW&Gf<UPHFLi6agX7_p?>HkN:aM2?T`JrGeSG]SP1El0
    0    814fFCASAmF4J\9Y2D:7YC4#fZh7>DHhL55d6DJ[@7XI5RbdHKhOg4O=JLCbQ5KJS`0
    0    664L_l>V\?\QBCQ9EK<P<ZaD>EWd@^K[`GYTwSJ@O39T=QBYROjOL^;USGQ<<ECe-[1
    0    617Gc=PT3N\QLQQb?DSREkKGd><^X/Ww]TvDDP\p5;^DYe>LF_,q@;R1SYKmZK]FZX_
    0    665[L[4T8IgK0.1FRc?TE^]`\e`c\:?w<0cLZfa^FEWMRWGaMhe^:i1\A2=bI@T8EK>
    0    536?IAPUWPgU2ZID\,IQV@m@.JFamhWMI]MGblM5^JYPjOO,QHa@V\<IA#RFOELJWcT
    0    696wEZXAhE^=ePBOVWtK`M2P7?S@FLON1FcORTI[WJI`4VRec?E5AXJE?qI2=7LoB`W
    0    661HGL`<XcS`VpSMP@1=UFMO^KL_tBOSTKOTdFVUVVMUw=QAP@V_\fWLREfA@k^@6Ce
    0    563ScH<39I5E#\:9NQ>ZE@I]GGM/J3DM-;BW'CZa3Q[:3RMa@)]@.T-<_JJANM>.8=7
    0    540.J=1@CKIY?AA]e/XCe7?C2PEJ@Fc6#JXYTIWMSZpMKbWQ-BB:HZ03DDVOFSLRYSa
    0    769BgIXYS7aH<HU_?MlXOoG\@U_iM#GVZFcSB_WWS2Tt4YRlPk`CM6:+Y\[H3<SRH]A
    0    921MhT?EB0I[EW:T?U`BOWreR)mb5;i@XkP?7E@R>Caw=3]FHmHb`E;T5In_mfKF?JN
    0    636CFpTC`5PD6SST`A?dEOZ:BHRINL\Hg?e_KOl]I<B@]gWDW@5<TaHeUZ_V.ZwWU<-
    0    322)H&S@=]N=T>HwC1MQH0B%bai7TVDM8WDtmN_HIAFHBpLAY1r2YI=<:\8cX(7Oi\7
    0    695DVBIJXP\IGU5GB6@P6HdFQwJJS[Q>N;@OASWPGRbG^[JZCVRHFUvB^GSG;LOABDB
    0    699`KAbbbC`FEZ6Sg\R`hZC9I_RQ<6lOD8\X\eZTTURXY9H>U`<\QieTJdZvG/wOYgL
    0    569DXW5Ke@/DR<J8T:DK;hvm@+LUHSYZ63jF9#U@O;G]BEGLbEfDDSRZ]NcZXbN1;;A
    0    671A=WsYU5EHPTT[_NoH)8XK@dOCOYXbENTKN^OIeS7OFkKO4MY#IL@aaa_GBTLPNNV
    0    860;Y1(oFa\\WKO\MLHRAM?8^WY[Z1U\BZ_LHX]N:YQPVIadDCUP<Jb3Zj#abaZ_`Sa
    0    783i=waFQOI8K[WFgZVQLGPK@VYKPL<XJ`7N>^HCNGUQRV;<YEGPLJMeWAfVO^\SQIA
    0    866JKQSWwYWI@R]Wc:VNbHHZ@NIEPKY=LJ^cajvVJBGLdON:[jNLLaJ]MbLNDCY]NJJ
    0    679OCKJEO[02]ZD5FDOaSKDCYJjC0E=GV%IO4JCNN.N7LPIXV@iBF@w,RI>QfJDZcO:
    0    382U<K^LHAtB\sV?P<4AD_ZqVC>XQ@MVQY<UR72E5eHMEU@BDdwna6PBGPkIKJYREN_
    0    770>JfX?@RF<QZ#I?@h\BEYCFl74NEM4FWS=&KQ48HGE?X;>Af?K=LLS'=t>E]vE>07
    0    689LXQK>>\PLeXO4^Uca^\<CNF_X@cRcCc#CCF>FXlG;>HMV;S7CQJ[X\M^cQCNFSBL
    0    719WD[c8iQSZRbm;lPCCTA\c.3EXkjU@]bPYa.\2b`.IU:pFHEhC]LHZQHw9OiKG\eL
    0    923TUw\P\YLJRG@DKVT`K?cPP`IGU\L5^@^I]ToHQQSc=OLIS[WFEMORKVdYGEPYlMR
    0    8535UGHEBIhSXnZc\\LAE]KITXITWGDAWwBDGV[TOa9OlFUPUFJDZUQJM?I^VbO2XLW
    0    936wHrrDODAEB`G<Re_Yn>X;9TIRWCW<mQBpQUZJNICQJ?a6\Ga;^Q4WG<YE<9aQae7
    0    585JXw`RqCbLH=]HK]cXJ5QUBQ:RaIHQ\]_XXDONH_DDc[VdsaKZDE=NN>N4OkRAQGf
    0    796fKRAHX@C^HeS@VMD=w?RWJ7^gD]V0_W@R]FXGWF=KPAUBd?^Jb`cUbJn>:NBLHYX
    0    670THUJ_[DEZ/V1DJ<fa6QLGQCbEMZa#U=FRH\GUW@KpKSf7\PiIeb.TZWTDEMBFPt;
    0    432M?JOXUcTIMLbLGG_PHTKM;C=4W#:?G[2]7RMY/UR4bKkV=WOUP@cB<J\V=N^A95i
    0    654Yf\EJ^>^_BATNq^aSlA>P\VEf^[]hVW\fTwW8XWPWN']<cA8fZUSBqXE@BhMmV`i
    0    568WGb_bEka3HaJ;Df[9A9N7Hc8>O&YC4Yhh<w>G@MELXZ=Jj]RmAH_aTMTA,\_\C4/
    0    694MCY.G:VYjg_@NS4H3NQII]`8URIGX1UA79E;VDaU_bZ<77@mbS:OGKDGDwbO>79h
    0    678)?CD[G@ceMOR6`5G-WaXNw:ZB@ERORg@WQ\DKUDU@S+^NVB9X[^V.fNBb@b4)3Ot
    0    812DlLZPR>fDAfCsBZ__iGj<WhXTRHWHKORZNcT^K@iTQI`DhY@EU\BLNaVwA:[YhC`
    0    722@R;NJNiPw\SgHf75+GVJE`Q[aeH?_rGRRB@_b>UQG^HjSUI?VJcaOFUTLmcD*MIJ
    0    655960@.ffc[bHOUg4Z5IJFYHPgs[WeWjAk@hIN,VmGLIR#R>+Q5B\[ZUDEA^LJArVJ
    0    545\A98ER@'L7N=9\bW4JBmaSILw8dIFa2e4P%ZTU;YAG5ZR;_\e=O93AFNZP7BGHM\
    0    727`i\gZ/6>;5ZRDKa_UbC[BMVY4P5V1#GPg86bOW.\H6MtdnL>SaVSC3\lP3Im`qDP
    0   1078ThVWa9=]LE\QDNXQ^[OX8RLNCBHlA<MEj2JDdQUj^HG^Dw[C>^N8;PKT^DB\HQQ\
    0    754FGF2C-TE\ZM@mWC<DUcFIwVb_DHINXMY@BK.c<P^dVESUTVGhPBOAPVCcnVCOI:Z
    0    816iA>O;NY66EoA=JHJ_\B?<aTkF8?=_;@`aF>CwA<R5Z7jXs\gHjH`XAPFKO4WU>T9
    0    660oIDFF1B4<PREGEJWNXgVReKW]O0dN`BDM>IUHYWbW#9RW?B\ASA?1Y^QS69<`RnK
    0    803o_Fgc3O]5ShOv]]iN\6U;BBaHAUY5GHNrGd>mQG_N9NHHWK,GwX#2@k\;>:VXbLV
    0    613:GST?Z7mlJu`C[H@>KN`F5KLa\C39V`;:L)KA9jg<=T]CfD>LPW#L4@BUIL>A:=W
    0    657B;OwUYIXCIC8Q`QIDSaVUqhdYaK9P\EYCcDKDBG`=C7L@[MZTAMIfM-BKD9>D2K7
    0    484eRXQTJ\V@^`c:_v;PUR)<FbD5EqN5?JM[HiYh=lw]MPk5FDQ(p;7`&`97-GhMEN`
    0    9229S]QZLPMOMKN_G\NHWVVR>EEN?AJ<RUYGUMSZJKULRDNVHUDP>Pa#;XCOO>UCABU
    0    631AG:TTPVTFWZ_MG:6'6XcPMZ9Z=VP^FJQAV><:B\23&?2>FPI59N#WDKf7OR`N>UQ
    0    591ZMfr^dJcb#XUM5qode4ea0;FReK9AFKHgUAbNRJ[LWOq7b>0RNZUB1ZH:?2EOa?D
    0    812hD@WAUUD2d\]SgWNZtX5J;EM`Rw[NhLXRhXIFi^.JJ?<MNKfD^MdjcO_4>@KNLuD
    0    787@Tl@CHA,N2C?S;NPI=`\bYFi>B2>CS:83RT<\6@FPT/GAYU9S7#Od9DLKJULhS=R
    0    650NGNUSXK[fG3CU3OMQLSK[U]DDX6<bw=PSLcBRQ=FUTYK^cgQR)FKC6S;BSIDMR;E
    0    8786B>I8ZbHVgEL>NCF#PKFC:K9MWZXT`Z?<RBF9RUAJTT8GK=cHNCUVNJRJUYQADWl
    0   1000VMX^Cn=>a6kDO;\KFC[wfR9Ww>GMAf=OLVDcWYDcKM?cAb@G9aRAETUWULFGWSEH
    0    683ACfQKm/cPFDM3ViD=J>PKZ#[DYR9Gf`HUM%UcAHELe-WOdD<EF-IY5?MO9RW=8Mb
    0    810YKVYIL^SWNFJ=gYSKEwRV6:VTVRPV]UFWLKREMdNLIBT?FBeB[Xdc[QI8IaEHUcI
    0    645UiUMDMOQN1fIO\NROCLZb<F0I?NgKJ?;gjEwEUWYNcE_=iSFU]PB\AAiVMQT:O]T
    0    893@F#GD?[VGKKVXQ2H1DIJ?JJ?_PaX[VFKCPFJDhr=SQGJPGIdGUF=HD2IISV11G[D
    0    761bYKDG#abZDiOKXE1>KCQTR\X+LNNZAQL\PROh[C88IR`_\DROXO[IV?NWSBIMDTN
    0    8326fMJ3B^\VLCS<`8;:;TR`_NGV>^`6hdBN@=LBOqBNMKCO9M_R?*[FI@KWb_M#6on
    0    562<8NL8a:LX#38FA3>R.`XXVO[j@C@;e;FA\Q:ZGeF47,VWORXZT,6e;9QLdEEM;JG
    0    653cA[R6A7BX/s9G;56ND9l%iXdNNR6PY*RYA@Lj:;PFJ/hLiHIALN<JVEFG@/#;Yh8
    0    587;TI&B=bOP[IK=`<C//:LfIS?DaVN_GU1R6QHJYlK3]XXLR?wI<CXQDZH^egOAE:c
    0    796BO^I;GbB9cB0LPJVDRT[\5KFGUNVUcVZGeVI-gf<UISNT1:wUC@OhCA_BLOHD7E9
    0    588Zc/XFPYMUTJUK;B'41QSOb?<O>JR@6[VPQ8Od3i`TSJPY4EWnL?w'b8NccAU@VH`
    0    633@@KL5DtAHL?^H\6HIwFIHGLYWPkgZOJKN@VIGLLLU<G@QED]NNOd7Yg0gSF_.kPT
    0    936=N>LICDHPWJTGZNR;ME?<GPKAKQ8lVPF]NKJHQZT<\OGLC8MJIKw]^[IC\RJE@SR
    0    699DR1:O8haWQ@RJJ5$+-INJcCEIV05KFjQC2T=ZC\Z:H`-9-e[pV>QN=<JZmXb#X[_
    0    709T0ZN<?KIXTOp5J?6^Q1D`GsR<T+<;No1YQ?mX9UE6wKvolW;7Ucf[^GZK;^f?QdQ
    0    611AM#&CGPJ[9JFJI.N:O\DJL*b8LIMUOEa?9?LPBTLM<K<qM]6EXvC<DSA9XON4[LF
    0    776:EA#*U[SUf6LaX.3%/`QcgP@gPND^CPc)IV7SOZH`[ANO>DBKAJgU1EFHhDG4GPY
    0    528/.A#>`WLXp*P[])766^G,W?AjoM4G>;M*vZ=6Pm51lWZMR=Q]1bOjU8/4VU;=)?M
    0    6085]C7SMf[:c<ZN\#DL//a\T]::EHJICea;?[GIVZ[A\j0R><^Z:NcYF\HTWgg0RMP
    0    879DG0<8V`DaUDQBQ(5#J^FR\PXSOM5NHSGFNJLUY]=@UPTHNKR[XaifO=NF\[E;EPN
    0    797BPR>2;EO(VHLZLMHLCICJQZR9m<IOV_SR41d\JRBKw\=]'hi\BC=EMQ]`TKF;HI;
    0    641:X]1X3N`NK@GIJ0/88WM=FbgHL4U[bl#DTRLJEJLVJRTIVRjpX]FRL;IW[Ye8?4g
    0    672w=du9KH_F]dG>aXB=W,fR.XDFS8:C_m=Qh?`LlhJ6`WlIoJ=UaQFhVTw'STp=QgT
    0    780?MN=0R[AeFU_8K;3IVTcdOVMETT-@ZU=KK:N^W\?XoKJ5gLP_E_wBK<@B_hJ9@GN
    0   10286L:54TXFXNMQP^./#8NERbHH^ZXAfh[K?MROPATHJJ:KCBHFZPKVIIBASI_G;:L\
    0    600d;mIQ@KgT;w@`:_^\BJ@T9iRR<OX;G[9P69Hr@ik`5;`)Xa?NYLMN9Qcc>K>fSVC
    0    691@>@[<JDB]9DaLT.5$:vnJX<LNBR?rwX9DN5NSBi/OPFf<=2Io8VHk[E?4Yn2@GTX
    0    504:^gQI?PN;E8TY[Q^UDRMNDPaSHPYM0=\tSKn6(.ECjm$;wQKP9^>ZRdOO@J^r</J
    0    807ZI]iaXHVAEXW=IZ5X[6HPS_4AL2BU>Q:_GBODBON;#>wVcNFAZGV6YLcWKESQHXT
    0    768;XKF]6IYl7RL]^KG=;Q#GVPQ6ANNIED>n*AT^ASOALJTO$9\FUO:DsFSRMQCK<9V
    0    909DKZRMR9MSDROU=YVI?J@ITVRX>_IKRcJF@wQFKnM9UoB]B0^a\M??:W]XXJg@HVK
    0    491Q-OX2LZHeTR%Pt3,6m.IJQEMo4j<^U`LR]/kFt_-PaQfNYF.J98Gw`HXF$_O0UAf
    0   1080L?ULBTNMFIJID\fPXJIG<[ZJEI]F[?QA`HMJDROWAY<UFJQU6R[wGYIHONNMUU4D
    0    485U<R[9oFK'HY?0^CqEY6N\N5IQGV[\GUFvA'a$u5T5AZQQN.i*NRVwE5j4UcMG:\:
    0    898SoB;Q9IgRYKFZMKEO=TSLbTc<C=SDPJWP3NQwAO`VNHMI6VBO7>YFLR@pcMPDA2g
    0    583mC_q[HB_BHU\#9T_UD+83Sf69_P?.CcNRLK]]^5W[U8hB^=;LlWaGaCmTVMoE4QM
    0    466PdKN7hGk7Q#NB3ZSJ^aT#.SNG<]rhKfc']O\=VLLA9X)YsZ@g?RW]AlNHZSbigKH
    0    983dQBcZA7W;I^8jJfq[bI;:HBoBAMYGC<WNTwQJHFLo7QYI^NQ=?;7H>lVX>5OrlP0
    0    655GfSP4CEeAR^[ea9QB@PJR4B4O9c7QDe6gINM;mBCVZ][QdDA@OfH^]P]M@TYGA`w
    0    620QcH^ci?[PX:Nbf=XFG#91CX82<aA:*E\f>ZsB>TYKesLS]Q=HKY-Z`QWRPRl[L=X
    0    600TSMD1M?@TEW.bHAO6OKQWiCMPFbVHY;BT:EReKZO=:/@OX7_bF#IFG01PmHMF<Rb
    0    618AIf:NRGn>VL@IBIuF_m96OJadDADQd\U@GBYFUHLEC0THDR`@]AIfMD_OwlB@4RV
    0    819^OgjjaJYAHSFeUFRbDEFSHlSDP_^YG&f\PnfY8/YWSNbSedP8#];GRpWY;LS]aJ+
    0   1079ZLbPE_?RMCBKLLbXQHCSZLHHM^UaTPPVDOWw?G?<OILHViSD8GLPFSG>E=9aM@MH
    0    6418?K;ETXIZ_[X?W:(OC[EBQ\DQK\Gp2Q@eSMI6]TP.cIRYQ*QSSMwNEM;R_wJFHA\
    0   1272J?BLNTF>NHWRLHWC@FR_HK?a`DS[AwUNDN@NRZRXU=:MJNECQXSMPSBVIKL@NV]S
    0    673k_IJa:ATVJG1XLOOmwBX2Za\UNQZL.:dhGfUi?\jbTX`c]nJLYP]IT^\UV[TjfU*
    0    886@CZNBM4EHEKS^D_ZOWUcKN@U7RCQ;?KhgMEw\?NJFA;KI[W?GDMCKNMQC>I[U@R@
    0   1044jFFCS:Z=@7a=8=KYbn=I9VSf@=9=P;B9w*9B^<8^D*:a^pPE:^HW)NPAfI=;bENH
    0    735JwQRTC`V?IeEoBWR>KZbRhUj?PCPAW_DF:OEo26WZFSQ@:nLjR8a3<NNVYEQ@:<\
    0    740NJA0L3PEF]98^gYw@]YHTCWhX@]gTQ>S;P\DKXOK\SbEA?LPGE;hJDZFY@NVb_TF
    0    737UDaL<l%YN_Q_2YHWNO_`V+)0XH[LXM]TVUWw,TaPJV.S>T/G3Y?ISE;a?6VjFGR>
    0    759aKg?K[\I>6`3@M:KC`GAJPUMA??PQ[#NnX[T\V':=JPeLdB>BfAeSRSKHgFUM>[5
    0    565f?_T6r@B6Gh]GZqS8[4M>BJk]4[kLvNGKb;J:J\>X;HLgaGw2d^WnCJC?EDQALr)
    0    715PAAXBKUAcALMP\/NMFl]eJGZe?q>JwT.<Q<YN8dVXSWFEUO[?_abM6<EJPR]MJ;Y
    0    973S;Fv1h8EYUba?d<I9W8WD@<:hYeFCjwDX^=]:fd,O];K5W8FIgaBbcPm4VmP:=]k
    0    699LIS^ZBXaE9e`;\6H=S=YJ>H<YoZK*=v<^aAL#XRB3_N_?kD3@ZJBPc:W:5UdIEN\
    0    659#OKc`8G6]ULL`>ZBb)pZEc@Pd:E2SOUSM;T>vBKRkJGBM-NIMBN0//G>rfX9f>9X
    0    523a5S\dQQ^$^fX'Z^=EJ2@X2@ZY^j]OTO1YR)_@oWOGNO5qUJmF]ZFnFcUADRwIE^>
    0    539YDB7W:QCh;HiJZLFBdPce7>hTT@N\_j^E96KOW\\N#JgcY?FL_lG8`OB@LKMJ<OZ
    0    921[?SS@HIKONTV<JBG9S0M4JYLCSRHL/JGnBQYC@?><C]wVZ2>JVVW=N=AYNcL>]XX
    0    965Df@VgGb[YSTUXI:G?5\Pag^EMPTMc^``KDKJbCZbWLS\iLZ>u9Wc?DL@whWK?GLq
    0    580K@Zd]FFUQsWiDaaAS_11N4CZKkVW3jw>QZahANLLWmC_c8\bHLBNVDgQV\t_@uHL
    0    817ZIo^aPA6Z;_b>\^MEU?lFH?JFe/3FQ[>[<CgLKXgCVHt;rMCAib1alGwQEnPPONT
    0    664H<`hEEAI>ZG]>LVSQh;ZB8bMHRP<B-M\ZGMX#>=?DVKRRP97D_[+DY8g0?FdQSKZ
    0    679^p:[vTRcLTp9jNRhTCOfIGi^X<=UQQNBI)rKl(\dOLP]Y\g2OhLS5P__`SQkRwj_
    0    7152FFXPWO]ROBTdG?<<#^P?\L/K]M>aL]N=NGcF`b>3CAJYL@Wl8[bKXBE;`[O9>ON
    0    819VmTdX@BwEFeHO,OT:`VMMdgKTG/]MU:>Q1hH@E:[UKN``KO7GER3C@QKmBONRaHS
    0    741FMhP?+TG;MSV;]ONZL?P?AwP@DWMQANIBP_RYUH;KUl/_BUPi:YQHB4iM;Qp;RT?
    0    917CwIDV=[jaTEL`UJIIPTCBiK[OECN\4ZI<BUJh?VaJKM=FGcBeY@HF>ZUbRP]HT?h
    0   1032^@QEMHNLHFVKFFHJMXVNMUZ\GE<W[HOO_KEDaO@BMDIw_VAgB[CZLQLJNeMELR`D
    0    603J0GDCYTGPHh_8u_>>?9^w>?$okQ=bkJ@Oe;c'j\5JhZBD[QaK9hsF&%L<StC\1T_
    0    581%OH;G7]=kJYHUY1L+=cK;RGLCTS<B6hV@8HLWHjS_VFRk>F`ZwA+?R=MTd^J)J=c
    0   10438RLWMQYS6T^YNM[9C?QVPPNC@ZRDQDYO>[jHBFaWMee:Q4EQw4CZ[V=I@UPmYBMC
    0    506@G6:BGgV\pi`4f??[4F0^hEL=crbZ?w`G.YXY5F>/ROIX7SFPS3?@TNr:saAGP0S
    0    976dUnVnXJK>YQ?cHbgo`LJD=CtE3F^BR7fRChSiD=UwL`S<Fb`SE8KEA_dJ=@Lf[GA
    0    568]VaNm.qOEFSJQ]gjAsIHc]dj<S=cd1UbsMhMrBT`VHFX_IWCYjNYKT]akvVwVR>S
    0    751UFH[_FWiE<\_CI[VMNQKKRe,:G6YB9*MH#PKVBOiCXWNW>QWID?FAAJLkG@SWJ>X
    0    615I^T/eFRid\F[VgCGQ:>eDgHEJgYQd<=Ef8\H_7ZZcWXQSK]?HFiTL?PHX^KlGw;6
    0    638fOv\g[:XU=\OQYhWX_HbN<OVQ>`NKWXB:pUP[YEF_WJZewg>=FOO,bZNZDdOZW\d
    0    616=JcJw_<i]Ub=AR^XXS@7>Wa?53FOfUXKT8:Y\FGWMSREe,[TCAIR<mLFoUCfgZLV
    0    527AKMY>DI\iFh@jGG@5QeYiqJkIYJHfeb]7LcS8ERZ^f:@D\dw`VGeSTBZ[TR1BG<u
    0    728pAJ><fGGZmS[;p^C?[:8Z<PL^^fIC^d<rZ6GLw..2VGTAV6T/KLZi@1H68VgBSO7
    0    475;J>'QekJYvLZE86IDEYX5e:)Qc,RUK[k\kAQW;FqPQVFF=8C^6`b#fJ<8XpTClPt
    0    565NXQ58>FGJ[[HMNF?F8pwjF>usfFg5tG\6G<5d/sMvQNSH2hGpZ<7Y76`_QD].I8]
    0    851XnXWvIQaUQUO`Jj^vb9Y2ZhP@LEQ??[QwEa`P:RiN]SNFgW8\S^818j\ZQFk^^3[
    0    866UE><BKdXWfKfTwE>;RI@<Y[D[dH=_WdNO]\HT\SH_K@IH;3UEL:_c[MN8WX=JTPU
    0    557KMgI07^PQ;SDA:Xc?GFL+W^;EVB[*SOoY::eW)Y6=OQwWNK5AUMO6i7NFR?lR@G@
    0    607O@_gDZY]bV`]<uK;KI2i`JN9RYR>*g^KbT#V=bbEC>FZZl;n>_T_oX7F7HTM=+XN
    0    593AFUd;aSWa<@<5]A6GPE^wRB;O>LGHC]?`Q;aHNa@B_C<Xi^_SYVkU99l7v`AH7WV
    0    857<JQbNSH2hHRw>d<DCa2aNRL@VS\=1_fEV_4g=ZJEF\JgHe=8Ins]FN;o9Nbg5.dr
    0    873d9b]VYPU\9WfD_[:+N6P6RS/amIHEeaBPB/OAd`LKZ;NOD9M8Z]^QwNUDL[`HSVU
    0    855lMJcJOLGUVF9R?G`C]\KFg[w`&^aAT:^LA_OfSRJbP<S;RMZEe?e\@cPOLMOcSN0
    0    693lALf=M5MP/Na;j^DNLN_TPGlaYiI;caPdLGUGhY?cQIwRCITAjW>Y`RIVUVNEBkb
    0    730G\PXMKGi:?MFB]geLLTUQH=:X;AcNWMIJ3XM9HWk_K\9K=O0QI-JV#gSODWaVC=L
    0    717TPw;?DYG5E=._;O@?LDU1R^OIS;V:GGEFU[@NH0XfQC?MD@(LJ4\o-WKQVDeUQS=
    0    725bPK`KQQE@T?RQXQK`HCwR<_Z\\WOTY=pTdc`_O8^XPVR[aOA[[]=X@^T[BDTiTFG
    0    695'??>9A\T_\KYLH;0#5b-e2J8`ZXGJbb9CFBOPP:NXBg>kZQ6ZJE$VgJSNLZGG9Dp
    0    743JE?RwWHQi>OPkMfDVKUWff@UYRQBQ@QHKWKOQNYXUG:\?MEGR^ZSF;GMRQ]?OT8b
    0    493^JL@2#`8GW?N`EORL`efBDE\gWR;GZBLI=Ha:c_;BoTBXg4[lS6IYX9#JV8*k=7?
    0    907eP>C8IYD@AYFO4JGSX>HLwT`H09B_J3FQ<>Jd68U:>Hga`POBQe=?cFAcEC2A,Q=
    0    751KcadUd@M56c;WRw]D[Tb4L_kVmQ\6?VSH9NEHB6?IcSDN^FIXJJ=ER>^IRLcR8IB
    0    568wYC<B_5?j>UHRE1:US?FdA[HOCUZP[A1T`MWEJNHW<L;7nGMVJZE%`:Z/S;I*mQR
    0   1056b?KWHWQXCF\WDYMMYfFHR`WMHMH^ETIbc6CWQH;O:EW]`ZPC?L8wFRWRH_:YLMVA
    0    789POYP3>CHEVWXP_4OKIMXHN2R2I8D\/KXEGYTEZD3<CIRDJAWKKG<YS#cAGPG=<Y6
    0    6836NH@`:Gcd`*[`]KDK^FSKRK]MUhNU=F[9]jZ\EAdKDj@:>D4d6ORcJjBwU=\8fHg
    0    583F,E05gA8dP6s3lU&?@Y.ZP:aTmkVZab@Mg%Z+K[@XdTDSaHFEVkFri#8*\cHP/GF
    0    594k'T>CJYQQVPw[X57HZ7eQ$K>i;ZPbNSIBaH.<oV;gEM@CN8NPBQXY9VYd^YRWVLP
    0    6489FEX@YZ=r]ZWB9?2I;FXjQ4Nah<]@d.PD`Lf?DW=TOEJ#EcC]XVpdDNR'-jCCQIQ
    0    605rX9FU8WT-C`@PFS[kqB?D_Rw1OH0ZB=NIb?\_MCUHKDcOu@;'jZ7-ZI@P\IBS4JD
    0    661ZD@1CCI6O.[S<63AEN/?<UQZ4DD8\PM1bB%:4),;#eILZfAUBl\FD4PDFPF<UST<
    0    753D*R22^K@FH6[8K6%<86LkNE0CtO7aIb7R]*qEUN>4ZHPDc@IFPbK^^7C5DZY#7R8
    0    628\;DR^>Y@;?SeX6LK>[9IDe?\1K=D9AAMgWIWZK:Q8D=rMoe\JX]U6L[ELQHL0Uw?
    0    548@HC7dUbXfGRfOW=5P2V_7[1Yqd[LR7MdCGbKTk\H\Qv<wD@?cEP`mg]MDab;CNIH
    0    999^?UMGS@EL/d]@RLFGO/ANPTGTJEEF]GH\PJQSUOSC]7YAwAaKZbCbMCVMONU9ANO
    0    487:t^CY^OcEgNOqWC^4Kjewa=7<D@g_;mQ1a?>W2?a_o&$6W`MRg/CW9HY^;XOZN(F
    0    666K<Pa8XOPAE`KI8`IUKMpGSE>EC=LId8INNf^bS;=UXlg[EVML^UYRJQ_II_@AN#>
    0    630aVadY,TAG\U>4$SDM+ZIKZDM/R5?2EbQFWQp7?_TE^P7IC0RRI>8S9GRYJRT>=L#
    0    742)EFCRA]aQQEN=SOF;:`CBHQMVIOGQOZ<K[M8+UjRQNw=W<SQaGDeZ>JCIM]9+95K
    0    808L_6,E9o7;jNVJ[=FYA5/-_pW>S09^=fKO*;DjCIQ?TVTeKAYgMMa@iYPfwJH3>=D
    0    605ZQKLLS%qURSlIT?YZWMwt[UvJA[^5S<RaMKaVQ^b]`?\EUJRbk6?1SI_[k9^S>;B
    0    877?e=H`+BuUGOSgODOK4wEE^RSQJFE;XMLFCJNM8X[WUXQPEYR\R@J<CHCYbG>8U6`
    0    917_FGHL>CVWa8XYI<CIIPEOGSOIX5K]QDOG_wWPAR:E]LVB_N@LHG3:MKB:BASBXSE
    0    623)?E?B3^VFWUFJc2JB&?[\w];NQM8<cp.?8=WWAWHOUMRT26=mM\hMYHSFBLE7LCd
    0    490QE=[Kc%YUcKdPUcPTEI_l2NQSQpm&TrUIbaS<`\>9OM.JdDO,^TVwjJF4HADGCTZ
    0    644eUL>I%EJ.ZZMB'?JVDnVJU`SNVGPIfK6cAWBhcZoiAD\w^aiI]MI7A=RZB1@L@ZZ
    0    537BWGVT'\O=LPRH<[GSASMDZU3.UAHNBJJI#K<Q8P^BPDH=5?-GUVUL[[7ScS\FL?X
    0    552:VM9X5\Z[Ta^RI<E7#^(SKnnePXPSXSQILX3e4YE_CBKUSKH^dNk[^=QZ\F#iBB^
    0    576@U?CFP0@=^sS,MOX3X?O5Bv*MKuY?\,EPgiG;LBL9VbJeGuwU9I4A^CD5G5HNYP=
    0    870RQFh<1IlUSUE;A^WR]awIOSYZ6.\G^VKE0FLU8ZBS?EWAHrJRlASBBUVT=TYQABR
    0    6974CB_W-ItOSO4gNYU/=OLAcQ\S@?PP-wK%BR5OMVWAXFCI5ZI\R=E1,SFnXENBA#a
    0    550O_HRpJObCMhDH;RWueaX;RXfYNG`N?@U9LPkqQXhhGNLbGQeCwf=:@fBIk5Y\P,H
    0    551=7XRNHXO\D1NQUU]_@YVbc]CK[Ub\f<;9Ll66MWJM\YAJ^WKeFWm_#QRNU^]HDM0
    0   1035hEI0:Z`D8qABPbEPBw]4G7=^S@cfUcB_@fp@CqlGjBT7J;=oPBLWeMV;AGFa^Yj=
    0    535>BOeIb[_@LuCY;h?4\3SYXc;SQ3N@SG@K\CMG1di#tDD?Ld^S;?k9*blEOIL;FVG
    0    531b@IjaEDjQY`hLdO6MfQHEKbVfkP<ZLFDVVt8CZwZHOQN(w^e^NTQKQ^KHD7LQ]qU
    0    623YFUHECCNGTO-E8GXZVP@8HSCF<(XD/PTQEKIC8If@LaB;#HNQ<9S[AMW=eAXUD<0
    0    634BCQFC>=F4A[B9HdGY6CgYMaPK:IdJL9fV?AX:F5YfcUN`UaPR3DKV8R^DmDwLD>8
    0    585SJ,L_o`+0U-/cNVs29`[m@2b9Z<r6;.MBc]M@Nm2><XEX6Vgf>KTcYSeOwcJ?FIT
    0    829O@MI$HaaBcgE7MNJLBIAYcVBEB<]U#bBD@AM@`d5Q]INH;BcoPE3^:H`9V^Z=@QF
    0   1027gaPwWNLUbBUMcAXiSSJIFGVPUC7CIBGHK@WJMHWLSMUFXKEHQQFMLBSSFLHL^U<C
    0    625>oW]2#GO5=g+%H[IXF@\GMC1?88=,9S7/Q+F39`IkJ?+TRnIbB8DIE)hRaOG>6/;
    0    863DNISBUQLEWK9:P@=F=NMRJAFTIL\ETKJFPMF:^TL:ZOHO9AaqF/EQXAwGd^P6:FO
    0    617NVWX:9UPD:^WR_PC6eJL;NfULuA`bAOGIB_QFYYX?LXKNMw<[WFX9HBXqF>cGiAJ
    0    777p<ibJc;FGBnZJQQ[/QC\e83OO^TLGYMCZmNRGYX?A_HN)a9JAj]Mwa8M>=eZH7N_
    0    550bTRMc/H*6[qTXfetfY6HGDmfEHOcW=TUBCbQYK<uLP]6gGR53GJ<bhwBnVAfWcF6
    0    620`3UI>E]SRaYg:bBSF`K)M0wFLDMd8/\DX^k9BSPOGKYF:JB`8LRk6,[Z6I^U;RP%
    0    734h95S<ATF@Gc>GK8DNhXM=URWDAX?9\LF^b@7CW@?SC#pdn4IFf]PGZZ5RVEE\;l=
    0    635@2RF:gC8f%GC^;3BOBN[XP1[owHO3w@Y7sSL9BOJY@E4*]GSI-[(L,O<SC34XC;8
    0    687E^.MU<UPYNdS[JHL3:@I<UA\XXCBM7bRW6JF]=@bRLRTM#[QUVNP>YL<cQXEJ6Pf
    0    604D<E\?<ZSvIWK3QP5BUTWeE:Uh1]?7cPD.R5Y@^]H.N-bQ4JU;w3MAT6j3+VAX?a[
    0    618;p5Fh?<WhdQRf`F5>M<[k`<FfSMEZJI_ULFDWRERYDD-Q0YKVP3PO_YNwGLGE[2j
    0    595ic>VH]_%[X?7gY9[vjZCDLFgFICZ;\NkADL:/H\@c+Z(LD3YH>0v#8P\XH0(WKC8
    0    655L=EG7DHDwJVR00I0.>iviNMTeW7`TJY?777F*7P74ZNn4KSFQ]fL.L?T2bPA6NBJ
    0    5823QDG\=pXGOPLKXZA]O>?ASf@Fe:Ob:bVOWwaiD\M7GZR[YL@GD]EEYYCF;onH^Q`
    0    554-*D_C?_c`fRGPd1I6OWH=V71TYiS]ObWN[1D2fqRc$YWT#8SJV:oW^BOQSP-7ad_
    0    840LMJ?@NTCXGL]>DID3OWK_GV9w[U8KeY=aMTCHfO>>YQSXHLYH<DPQbB6DOXMLF`M
    0   1102?\RTO<5dK@h=T>WLNDZpWG<wh:G_2TY>:7L:RNKVf8?K9@QEZgBJK7En[CCG^E:Z
    0    779F7bH2kLPZIIE?XJ@Ab7^RLJVwgZTOQH<cf=TKR9@ETFc`j9DE`bWf]>WPNId/D\D
    0    656??R?=iS8PMJNQLKA5CXVgJ@KR[M9bgLVQWM`AFD4=tN>.lP_B:QjWrD+#JE)09Y2
    0    744CB7Q4L1^Y:[GLMNRXXIT\:Q4wD_Y?aT=0O:W\QVKEI<>;HJ>^P?8MEG^YW[SBTQV
    0    703kUSNQJN5/EeJTGTmTqLJ4OcpBAYme4BEwLQ1_^8LPA+]G`Zt9T:S?dTJa]-IT]cO
    0    619o:MLn@gmDdPS<KE>>FIMAk\?#@:Bc5SDXIYRfE4ZFeXMoXSV_Gaa=>ZN`Nel_1CZ
    0    712e]AN`QMwMXUGXLgCN:A%=O_PRW$3KF<Yd^JKMJU`jFf[a@mPS5X)CJY:b[L>MhBY
    0    507nMR9EM[_;\bLPn0NoWIbFZeI]H(;kBJuVDI9wGIKJfNUEb>IDBWkPGLW.%CU;Zn*
    0    6978KL9TbH.]\'MsS=DO3ifQXwn_[6@TV=f:SjJU.2A`aN+`L^Tk5a@?GHJ<S=Lo_$1
    0    719cN]c-N?G/QmHO``agYRbH:dNIBlYSNBYwYSMJb>S^G>TGK:Y1KQCJDFDF@VIAZWJ
    0    606W@D5CZN>IJO_:KIH\D1;;U]^#LMOGZ?EdTM^gU6N2QXv[UMZ1O9\LUK(OWWFAbk3
    0    545qFC??NN@5>d2<WZNIVH75[[d9*>ZKE;Uw=31[@Q\7OCdOOMA5l#Q'ih[TQ=MFbIC
    0    750U\OIT:IV8gT@\3daM_GV9NIR?`DTU3>hYZZZcAIewHS\XSVBT>F@,(b4j[P\^NA`
    0    566S^IFwSdKlkDPdJ[HFBR?SMFEY\I@SDH[1;l\LD_`HaR&Zd?0`WhKX]YE9JSTG<RP
    0    826LR_RYFHLMXPKfQfaa];PPOQOQ?$Y?9GQ_7wL`7CsY2[AQ+O5^K?9F>gRpW@pR\1]
    0    561DZ`C/pHPhsT>I^eQPKMXr[BBVZPXNW^.V<54RUgZJL3X=FO`CwiSD[0UP4S[2V::
    0    687b-TZ@hBMIMEwTjU_&_/P=NZ1LU1PTVMJkZ7k6P1=3u)MDS3g@XosgsCL&;T/.;I`
    0    725BQCGTUW7Q@HO]ZIL>CUABHWTSK1LBP0WJ#UMVXTOR;TOL=7ON5E6E3F[\OJjKXXR
    0    751hJVR;lAC<JRLQPYwDuYV?$Ip]J]oSN5YRTUGATPH\=<<PEFi8F7TK5iQI+5Ko_VJ
    0    775K?uQAT#<G+OMMVnFAbHa=<RLV_RW,_FcfDXWAML:[IW`GrHML[a#W6JKF64Ok6\?
    0    659PHCaDRgPCZL\SVMbRK)D=Ec;;:BBPD=]wA\jhS1p<ZJDJfT._VWPH=k\^RZqWZGA
    0    618>312&fjIiiPoHS+\1/9-A<7N^qTJl]`JUX`WJwXK6fCF=O7dfXHLSn>SCPQ=55lf
    0    774=dYXNPNPLAGEhKD<X<Gj?;Z8^NJASLEfRP6[L;TDEWHfOwUPXUWKKAdJdNOFXFV^
    0    595S@TS[Y`^ZGSUeTVSN^TT2AjT[IJO[OFfLIwjlS=5Nf[ARLIA3LrE;[gbGO?`fnJ?
    0    629SL\KLQ6U;9e;OK]FF_hgc4lVJJOaGG9SeKV^`RGw\=@^G]eMFQDZKLSpKB?F`SaB
    0    617>_?ZY_LRI>=j7[VRXe5P@1=>4n)H><RBwT7^?[:R0ANjKNKM6HOOLPdSBSccahbd
    0    6660USWJTePSXRp_Z:@4[LO7ZVKJ[F2k^QWrdLU]PbW8:efOK#FCY\P_\QI>_\Y_V^s
    0    6026^9I@X;KlXNhXT20>ISXXe#\fNTJ]afNHK7KK8PTicKOBML;M`7qKa@KXb\,KC^l
    0    722c@?h_R/LBQPO:aMSIiVwC<;LaCmcHP6CHj'Ra[_TMNA]8VAR7uUH^^<eN-AVGPFT
    0    575d_5>dUa::ZD_`I\Ka9;O7`kJR[<E>0ZniSpfmWEfOO_UcGnJ<5seOlp6]wQXBJF1
    0    614ESGR[GTVG]XQ;TR<CV4=K/QP2]T=IROXWGZaKRYOD?FML#B>X`YaNPSEEAZY7j+Y
    0    427=X;TXJPf=8chO?Q8JA]8QVEAG]fFEpwX.P@7mUnaCA<;K+GZe56\6VULZXI;Xb0O
    0    694Mr`hI@aL@JLG^B\oERM>PFjnD7;X@QMES6EJaKFnX>NU]DwcLDCIQ0OSHTWPDT>T
    0    859KZBRJ?;@WGR5SJAY@Sb\YE5^RNHPFOSIQG?8^P[hlD7USEs'_]GHJI:ewNF8OKJU
    0    715W8SDH?JSgdSS>JZ;DaUH?L33_LrOw]SVHM?4Ma\`NR`hC?>4NQk1bPG@FGLCPTEh
    0    787Lk;YV<Jj^7_UiOF>PD_K>N<SR<EQW<\lGGQHt?RkBJI?]NwF]LHTO5BaeK\GXJ3a
    0    630MWN^bBGbNIEFF=MV[,_?KCr4gNPd0VIK7=:`WJE[;ASZ:4P?U^<oL#IS;?6JKFK`
    0    591SWPBN:U@PGIS<T@X1,5lP@TbXGR=YP1JZfHMwOVW>FCo[UV@ZD<PS8ZZ4]N9GRiH
    0    698aGMTTeT:HYEgVVHT@nZ[Z$KTd>ng<cB)PZ.4NhwAgL/O&I3R.ZWEVm<gY3UWS<l\
    0    658/?`M10Ah\NOHBfJ=<EMwe_g@S8]2O\cD.=QCANjD?HMR)8]*e[FHMWL\CNOh/Y@H
    0    473?NODbHLDV^*ZX[>BCZ>C[KALA_M[T2eZrWUuGTNR#=eLLZ@@IHITkT>4NZQk1PTT
    0    637?6UJARVKLDKV5oaELG,ELF46CcXVQWlBNW&d3]f8(G@UQZER5_k_Nw<FG>_OSQnf
    0    771;B@T@4>>bC\GKA>L;IkcoL*Xs?#kMmZ?<N13BTo6Y)A`AISK^L3:H:)_0PW5A1PU
    0    712W<5M0OCNjUVfYa4>9Z`OUJ@glPfg4tR9\]VJ3onCUSL`*R#WSW]7md6T&cU0FTg\
    0    545_OL[B^QO>.dK7?_^LPWb?=GUmXecLg]PU[WCBbeJI,@RKHO]KDEXv^CYY9F#M<eZ
    0    829b@UHNg\X6ZDj=SRDOSFWVJg@OUtHLX9VTdKI:S[VOR7FIY7_G_\clE?L<<W[XWwR
    0    797fMgQNK;\CW==EEGWCZR[@#8SV6JOZLSKMP4(OE/IbXY9WLRQCX+HP[IMRBLKkMG@
    0    745b8Je5m6WH/[TCgZV<Z5N=ANL7cB7DeSDTlJ_2fH`@J7PI`RC+XQLwd>`><\ZB2\i
    0    497)UhRJkJM7kIXJaV;W7,eE:C*:DIK'G@c^BdwKZMP4PU@R5=]CWd:q`NC7GXvRH9d
    0    616UF?L+X`PK]\LZ_BA4/OV#d@;O_YcBHM;RBAC`NWLAFVGR12P?PK-EG?UeEdQ/ZGm
    0    666<=GC2I\AGaLP;KFJXH?`_WI@`MB.@vwC4IID0g9H/lQDY9OaKKDSoK;X5Gi[?L=6
    0    744<M=CTZ6EGB@<wX03@I`?V?,`XK<XXCC`J?`M[LD_KUO<E/^ZT'NGIIL6AYAMSI@S
    0    818KEPBIjCce?VbFZ9BSf[?RL?Nw^^Z>TS;Q_VcLQSK<E8\NiM#7XwHEO=FVHg^KEOj
    0    737JsRUV3C_15XCD>TUfSR]QOYLE0T\2RBI=@A#gNNUuF>W1fk5P`6^IF5oYYT4LEJP
    0    732@BDP^K=O9E9J>O_#MD2_G:[:QWV4?_T2HMCPWI^^=[R\JGNMFZ__BD@>MPDJO5KM
    0    605MIBHI@Ia$68FTHG^?dsJUO]:UKUX_AUZIT6,4^NRN5W;W_w^3GJL8]I<LQABD+m<
    0    875^HEHIhGBZJP@JIMLWd`P;:/fYC]`@bEIQfQFD]Q#^AI]F_1CFca=Z_QOIKKTRQmP
    0    793=;;A'VTOSYXUK_-V#FZPXA>Y^LZSUSJX5RG+6oe7WDKUPI7\CBSg`>1G*IbCJ:XY
    0    894PR[dXKNSOJWC[FdFWOHN@GgV@OGR?HOXVE^PKFF]WKODQQwaeTKRWCMNLOX^X;?M
    0    626A>;3.oaIXI1>T^1dCH[[E\POubhw[vGD:gZLBP^JZiR?<X?T4EIStgCa@]5;E'^q
    0    705]>LCBXZ>\aH87VE<MYRB?#3Ia?ZVMKnD=MMOOWj4M\_D7D;cJH.WaTCV/J^]8DQP
    0    558q0ol3P[J$Q\HhKOOePTC@[FTO?4LYG:C&7l_E<MTo;rWk\1dJwTn^@tLkF+[gPC5
    0    675/TAIOPP8WK50kAKO^NW2FW1WW8S=_Y<Y(QW4L#Z;QeHB1K@W]4MbO,@MCY]NSR5;
    0    434Jh9-fZN.EENGYRJ=UcefJ4PnDNXP#7C:?BJKL<F21<LWUBG-OIXB]*Y/ZR78aUFA
    0    670?'NV=ML9TW=QGf+N5EWbaGHPfOI7Etg@:];GCTPJE[AK8^4u]Q]IEG>GA<ZDE#FC
    0    727P1JV-PX,VeXWCbRH0WZ-hdOX^QNHakUnP[J9<hT1^YL?O;<wUAPhna*51aNCEFjR
    0    762<B8NHAUddK\M[+=7UGaTr]GZXADRPSkO82>-GMiG2>Z@?7a9abKj7;6A[@T5HK#t
    0    573>:ABB^PCL#b:>;8C1CXtrY*hhkWVNR::NH+DIeN;NI*a7YSl0RKX\@0`6_S4D5`<
    0    609WLelmBN:SG]CHRWG^Z_wFGpX\nR/QY\XbTelZ.@STh.VXbQH`]^l\aSNJ,SADKUX
    0    606YXT9QQIBTB[Fc+UQUU;iPfJH<4_r>N)]JaVgN?CEXOKY#oE6AQG=WDUEN-NaPFDA
    0    609>YR<`XYNFBWXKWRcZ@,/7Gk91K[AG#^WjAYVC`^]EWOWLGKc>LR3?ZRJG>bV6dNF
    0    585OZZBO<`ULP]N9GPVDF$[L9k9I]ON08O@1S`D.DH=>SO=>Hpo.IkLMQ2N1qFlNW?#
    0    674DZ\Ga.ZqBL1D\WCJIFMK84o@9X:AM@VTH>dTw1Ae[b[bhEPHFK8TKR`,]OCeAI.T
    0    734TMHTOOXYdO7V@JARPK1HS\W?7V??T2R<_8IRSV[YR_N[F.G#TUaZETOHEWULIG]^
    0    832JYII[=ZEL>e@6HHFPJ283hV^>A5OW@>Qj>P/wO9OER9p^g[XCpIJ7ORA\H2+WKWA
    0    8368XNTHSZCVZGKIQ]>J>.AVEQ,4ME4?<VZNJwGI9B\BtVGT7JcV=b_KVR=SOLd2U@S
    0    701S>Ud0VR3QwHVp=8MMan]VnmeD]16[SFL`KO\^4UM[rh[YV1pTOW@WDHG?S=_EI_0
    0    909JbSbMD^IOVI^W;PPJKAKLLN8Z=IIlX]LD4BFSQJKVJFG;Bb#[NED=ISJNAfKRM=Q
    0    865MVKLJV;]PHZY=PI4EV%aWYXBZEE8IDh>dL@SQEXV4TFOcO#7KieIVH0NAR_Q<WYu
    0    648SWKIC[W\\Yd0B<JAw\TTOPOHbDN3XIOGXZ=^OKR@O_,XILW;TlDKO(<7MHSG#KO^
    0    788;:HN#InEcVWW;Z8'0<WIXXG=O[]@TjI;>N>FOZ\9CS8XQ<@TOK\JVH)KCTa@-;BZ
    0    677>dFSw8We=2Od\D?XV]Ki=\Y8Ha:SMT)KkBOfAK-XLRSaWGZ;7\sbAbMCHAMXUQc^
    0    560WLV92E]\)C_1XH@Y7[ILLULwDVI@f\PLDR^MR9]PYbl6?EcUjJFKHENcQ.JeP;<@
    0    671XKTCIPYMaJ_[FgETFT-wHP<2G[KDUhkOSBQ^CE>C0rQMHT4KbbadTj]FIT^p=QLO
    0    708#TG`K;E\QSNRDKWZJFhUVRSVpTNQNeXXF99>f@J]W4QTFeZ)YY9?RWWTecZ9HkOZ
    0    988JWC3[LOSYWSNeZA5V\AE6N\[<LfLfEKcbYqs_DX?G?WZwbS*G<XKAV[N\MG^dfRS
    0    757eP:DM_S\F4UK^]6TPP^XM[PUhLSFP\DDJgZ7VQTQA^A9_D?B=wBS1OL4TD@INLsK
    0    666VNNME;4[TMRkL_M;Jl.S@LCG,GPbPSdB\BKKdRwPKM[[5I=;ZkUI^MDjNXgRKOjt
    0    466@UEWPZI`fa\<MqM5:C^W93=`ML.MedK7;FCWcX[D[#[>T?LZMD?iBK2bB@aLV6>^
    0    963THCK=ZEOlPLMC^DL:MCMSTH:N?wTIMPAW`ORL^eFT>@_OXLGI\H[J^FU=TV=A:XR
    0    585YXH@IOJI,1MDY;Pl]MIHL\mMCMP^B,4Xh:@kd;4WC3Yb]QGF0V4DV<Se`<0fiRwG
    0    657JwRgTF2HSB^CpUQYIbIK?NZ?RHEMK@IVcXK^_UJgfLH`NlKV>L=AQVPpaJAX`R^E
    0    173U0VNT[Y;*4UIEUW>WY3DBKLFIKFM#1OEUAQI:SFdL=MF8:?:,]@PMUZKMH>JbOYM
    0    416PGhVWW4WF9U_?]a@Q?DhPLMMPkU/WNZ:k],oLXPE#m*o:l_F7Ri?cZF?*;H<^IYI
    0    440JUFU@E4[J;TMI+JB?JQQGP9_]%:S9EU+H/#0CSLdKS4N12[FQQ=L5/;QQKE5Z=$^
    0    956SW?I?KChR0SS@8FJMYXiO?8[OC7_GXG=9?#=NTFOT0(UAD^1VX?P=F7VMXPDRGRS
    0    629XYGUX1^uL=fVU4QQYIFUBGNrN5#X:LT9H.><\EVuOZ:Q9@p9XM<IB7EY[AL9D4'R
    0    857Ku>h<;>pK#b5S'GRQYWXRd%^J3/c<GX?@9B5f:Nhi-(cEFn0UT(H:;@ci_S=U/CW
    0    437BBIZJ#Y[MGZRQ:HVSD\`7Q<_I:?V4FD*@5=+\9KYGP?.$9SKOU6FS:NNUHV*I@AR
    0    656VvFP>XCZG9fPPCEVB^^iFJ=wQ.;V64T>QG5Jk;J[v5EM?Cw4Kk?1C9Ddr[^CG<US
    0    792=^>AB3RZe>W-I$89@EoOw_HgeLPNDmk(4=<1m+v_kI:N>2fCg_<$:JJhnrZ:M07`
    0   1011;Q8C9=NOtC`5Z93K?:p]ieHmhBBb;jZ>;D86\?oWwFFG<<M@_Q7EC?7SZoX=C@;b
    0    553TPUfRHGWH>iGA9_QGLNYDIOZR;>E0PS#DGNCY:F^KO?T=SPKO_>TGEK[WFVMJ=KP
    0    415.KMLLLQ5]RQOKNQ6B?QMMJ>VVSH?JPMPBAHHSIR<PO>J#7ZMZKLE]O^AL\V=F>EJ
    0   1040THC=IGI?#P<ATKNcYRP2O-4SL9Q]DN<UBMM=8EPA]8W?O2'N:TBSLLYPMSCKRQT1
    0    483W_bm>6Df#TAdX.dn]n64@HZJEGP;9-=9lKljV4@RUFXW]WRCWe+D=NV]j[:sv^E]
    0    684K\O6E^WG+cF3^^FhKaB0Q3OUS0OaIDAF[^Z#N?ZHj6cDR-KXWO1QD>\LZN2Q_[U;
    0    763\6J5L9^#<J3/[TMm^]T*R7JiH>>lFN2i,PX+4RZP_=Z,?>)SBL4@Q0UK]1SMc`A4
    0    628Y?M5[SeBHiFObN<XH]eC`H4LibU^@eAw;gnVILS@dM5IFT@]X?XTmRL=::<K^:Q:
    0    470OJP=AV>,HH:AJLRWML[KN51UMRMWPNEN;LSM8BLQ^>O<BQ#GEHKeY?NU?_A\NMH?
    0    459]U_H,5>]R9MCfK@Lc[ZN>FERZWiCPU/hTbfBY\`B&@Y7INJwi?7AaHI>PMLLt6gC
    0    521R2URFAUYkLCWSPZ9M;[O#n[iCaaF^WP]PAlND;YPRP@V[TcHXR\T16NWEZSHH6Ce
    0    4222A8GBkTLYTC<IS#@59[MbW@bhRJOYlO>&cLF@NQ0AcSJJEBoaK_iP)2CLePBG@HO
    0    5770NL^8E`[oK__/X=HMWGEZA:D[;qnDCZ.\P;\3WNYG?NqNL?8=wZ^Y)OMRD[b7TFl
    0    874wOXbVNQCOFkV:r`MZ^6^GDZ0MQb\;XV0m[9mBXUU@Ch[A[>?4a[TaZRQN5Xe5VOi
    0    502bT*;MCFJfgOVOIVEI`ZJLZ@=^B%b9YjI\=DH=G`:@OUsQ?J#@WG:.YQ=>8HLQidS
    0    991TEd^G[ANLEcN@RM@Os8LK?HMUTHMFVS<wCLR@[KM@VLcHu097P@`KMKISD[cOVZA
    0    514;iZb<JPAE^LS=eEH^bDrbEF3XY[`DI;UNS7h@`F1F9hEi3Ri?>TGsVRwDPZaG>^<
    0    505]ObWn?7Y9JN5DRZSfOAIGPGQOKPKCSKTC_[?BQJ^YNXL_3dO;W2PG%RVTS9weeOE
    0    762l[wlUDNGE2WQ>`^2LT<YCAO5KECC=EU8]C3jAWlM2FCX5YM57ZV'?`>UPaU[NJkM
    0    835KBsZKO3NJ?^U;Zh9:M@kN:^GLNRNRVT2d_9X@VG;0YGZ>m<Z/Hm;Wl@M1#IKG:ED
    0    316;+OgEYGDW4EY#XQ?HM7a;Q5;7cW$EJUBV`J`EV5RBq,K<Q?1,:W53FT30A[HR3Ie
    0    515NW]`t#?MOGPFIAdUVUF5AEsb,39]\@Ck]OOYXHNuNEXNmZgWVSIR\D[UbI;SRg/=
    0    804f?X_F>CwFLX<>WqKNU5CD+EPFS]F=N`:II4W2OXVISIQKJBGAIPZZVHrEO9^UJqf
    0    359=AHUDMKGFB>UMXMIJZFQP?J#HEELYAM9PV7F<RK<4R9[@XR8:YeT3_`UB;ZU4NZf
    0    543:JTLR^9PZDqdBiJ+IBCbR8OIQU[E/`wVan;YB`rKDZXR]rI@Ab^_deCsSAdSKIlW
    0    845h<\wLZ;sL:bL=HYNCR/`^2O9QRYX>\d9^X/\;TL7;K@dA[I,<XP7YJFP?B_TEGWw
    0    570e=?WFKE@LF;[<KDGTVVFQA#\KNX\GMSH@P?A/FZLQKQF[E>N@WM2ROQTKLKMDMTP
    0    788PLV[XLId^S\W?W]P8PIQEU;1RRID5`_<jWIUUVC>JM?VV]?;IQU/SOBUF#YEWPLQ
    0   1007\AXeSs.i`8u\9en9DW=r\?S*bb\47hZ/rd=rOkhR,V6w?s?+Eud;[bJbJFdU55lQ
    0    742DFJbRdHHV;_N9JJ=OM4gF>E6AC]D3CR?]hDb<k_A1N=rAS<L6gXIST9wE?KU:MhR
    0    737U>ScJZIU>OWI4H_WOJE530WGJ[D<6WM#>A^;>GQUIRL>4\^MH1R;ZJGVTGQ\XN0>
    0    474JvUZ^D[HEE-j[UN4KSg1DFR6c@d8JUUjpLdoN^q->SM[J_E>/LIYH8i#RhNILn8P
    0    931XAwoQhS\%Oi/2:qXHJID6&_<HC2B-7L,=8j'84G[FEJ9,YaXP.7^R':^DSF_PA@%
    0    548X9nRKH=_+UU;#PY`VEE=K0[2X;RN)NOFNIRC(PVQ-_[0J]7IF*?D^43].OR_YI*;
    0    480WTHg@OS7LWJIw_Nl=GLc`fDAgiQJUZZKBP5T?dbP\gRVAeI\nKCLa68UMJVUFL[B
    0    861S@_gURR_5HwLP<\>=_\M<4LUFRBK4TYNN\cG_NKLUS>W8BY:JQLrGQCWRDJXR=Ej
    0    8565iDRV(Li[FHKZ@T?P7ZMU\MK_B#L=LXC?5VG^)ZVXHNZS(Q@_O.X<@M\Q]bAP57Y
    0    604ONlEVwVV3TIJ^]J[HgEWZ3BoN=^L-].T0VewF.>Cc@HH>K]\T4JAXMVVOAFMV9LM
    0   1002NV_MO?<HONRLVJYRcKXWUGPcJ?UQOCCVMV`G[@@KwAUROT^BP?G?OHUZWDBUWYEU
    0    880IJWCWSIVJHHJUJV`Z_-[hENIH?Kd0EDgkCUwENSNUZKUVX[N5OG6\SZjMTGs[[Fh
    0   1334W\rklI4Z9;`=cE_wnj;V4?\\H5=s2==][Eh_Y=;qo;\aDdc@<Z,AA:bfi3:hbjUX
    0   1057aYkiXR(q29gAGEdV^p=k@BdRBQ5k,G*SgU^jV2IW\;`hNib#PtT4L/XiN4/[VXMV
    0    611<SGJWY,GXKK#KJ?DJFTZUUCTU?WJWZHNAXLKaEBLYHCZ@TOFPF[@IFHIJJBCFYYL
    0    77161?;FcU:oV:adY'-9@anw_3cuZZMfnRV>DBM8ZV,JdDW7WVISBbCQYP6HQ]?AGAL
    0    496/YR/QdZM]KDNm[FOS;wYmG9@oMehL>Ur0osdh\Z\khSLdY\A`QY\`8-3S,K:X[RU
    0    6393?XB<LMBVVJ(X%GD4AgPl]JR_LGRGHBO?Pc6MXZMRvP#X:Cko9F1[59OD[54VC*=
    0    6247IKWSRF[QNCSbNAI1X^\]X,Z\SLDZYMNGY\VJaE-QE#W:^FRUOR&OD<FE@C+aRFN
    0    301:<BKf3UH:/L4BM?6L?]JKK$+J@4S8KI+N'#6\E4pL1H<X#KGUSAQ)HXDi:<;ESLc
    0    977SHONHR>MOSJa<ahMSLQYd6>;Ul\HWHM@lhBw8UP=@CES@P9QLGeIVf7SA3JFFQGI
    0    391BLM[*6<XWEnS$#@V5P5ARUb\0.17LUmLUE8;^7S`5V9SIXGmLg><@T6YGkhB)E_R
    0    942ZNXllE=P@>ZBW7PRYfWcEJw`EI@V;N9^]O[LdN7aZA=dP^hF@_@EV2Z`W;@m_aZC
    0    802\4ZwYS0`KXQN8N[GOe,n>7[5HF9T*\STdQUt=TS?1PSUUiUE9RL3HUHn=8DgOSES
    0    718OVTaLANZI-uE;,dMFMJO9PXV<<CK*PU#KF9=T9I]NN@YDJOGOX6eIGC`VKQCN;QV
    0    917L\IpNCQeGJu7C;QSNSZSKN>_C?G]7[b9F:N(QGXhOJBP/;]PXQ8MCJEwUXMNJIK\
    0    734]LOeW-JHL*p]P-XMPIBZPPWbTF2TA@UWa&FL\5B=JH#dGCTX;o161TLORB:MPIOR
    0    656`WJ]M@LYL7_P_9[>WCQDGM@KL.4C5UG7N9?:O*CXMT5S=#RLVQB[;>DXWO@<M?IK
    0    759VIGBEASoYQ;nYh_Z6:HD;eG5PiVIUU\^w8QqQ*R92UnFRTIRCK_hFgDH3JDg>UMR
    0    533L[OQ@=W8N9QQPGAjVIIgwmHZ[86NWP]H88;IT9S\QC5\fLV<b^H`:OEOVdc9F/8@
    0    707WgUWFREEe?NLwNiQ0Cjb^TMY@Q>b5MQX\PWNk<KWdQA^UpcHIO4BB;6b`I[3jA0b
    0    681ZlHnF?SWH#]GS8EMUQEDEY_v<K9<UE_I<PL@mLHjV91vOEg)Cc7p5>9bfY2.SfP@
    0    4819BOIAUGNNJDoHEORcAP(`CJ/cl42OXj1,bVAS_6<OVE0YB[L_??G:K=P2@8.1NY#
    0    741@XZT7ZK^AXg5UXPQ<<SwXYYgYPNRA<c[XSNMX?Ua\ULGPUcL_[PDV=Ei;YLG^H)c
    0    6655CO#MC=>\@?WYJQQ*MS6A_R\><12?D[>CLC4`8VKALTGg^T\[HWVQ^53>XD;^X>S
    0    625aqSn^R;L%ElOEAXaM=TX51@g4@SV.IAwcCBIpVOJW*AXIEF]FqEGUSAw`NVAqcUU
    0   1043M:]EN82p?-=JG@cQYIcBe>8<UiAJXZl?N=>>Jd+[F4T7wYoN38D-/H[;D89AYa^=
    0    744CGMQ<TC<OBNO17]3BOUBi<NMVWG9DSw0UU7OHfKDAM>]D:NVCEK@MAHP=8FP@SOO
    0    533j<PXNb5Z@*gjV?PI?aL`l8L3Xn_HLgYuUcKXTdLTR19Wci`HR[@AwJbje,PFRh^E
    0    897QATJLaFVcIIACTEMDGJfwSFHXVVaL_W[OO7VDYe,2FIEQ`Bk@Z\A^VBU+BSM:DEO
    0    509BB89=-?58Q<4EwU^Tu\*:JNr_-OjY$DeKWt??Ya5n_a_B]SdCR;ZLIeiQ5IRCKhT
    0    580AaCN`LTXTRJTIDLS_OFSVKP9HEH=FANBW:C-ZQFJVLPlN@IHMQQ=@DHJQEQPK\#d
    0   1141VKEOMBDwBQJNQHYSV?JI]QQDWOT=JMIQBK[NOCLL=NW9PEZN\HJ[NP@XPSGSKPCZ
    0    637ZQ_^XPG<K`PLH;UU=I[B>f\KUXG9OUwO@P\+EHUPKpXN^WWagCeNHRZUJ=jHOHBH
    0    930QjmhZ2JX;C^?W=bhpeNU>HNFG59g6:4U]1aLm8>iUMXGFYmMVK#OS0TXfD3LdW:D
    0    703TdFMI8?[SKT:95RTIDD;[NGGLB#<=:F?@/HASFEWTGSJG5I@WWGSBMBRfKa=@F2\
    0    719QW?@XZ4qR??ND+R@;9uBO9MDT_J<ISW?YM.GU91E;LD9dRwL7FM$<MSQH1;0CMOE
    0    613P=ISVH^VPlMiZYI>@9J?\NTPQg\LV9X[UAI\1EdPCcaJm94QQ*w@cFH;<U`Y4BNL
    0    597Z^]IVCJaRmNQE:iKMK]WeM[1ewIBtjC:]<H=KXI\(HP^w1do^<?DNp6SPWTe;=[W
    0    68488QAU8Ld#=5P@>C>WIhL^6BUcX4EQnH<JO8==]M@O7G5gFrW8G12R]B;67H>H,[L
    0    881.1ZNWM7w<=NY7SP:E:gFs0>>bjGHXnj<GU6H*iF@=@@<nbjT4GF<<NB=89H@M?m7
    0    514MYICVB3TYHW\:AS<JHC^_HN<ILVDLOAEK4LKZQLHSYSMK#S;MUN.NEPQRCJf;LJc
    0    721TFC:TM;dgQ@XI>KCP3OC>`Ww<=Da^aj9<:QUX:b6`</@@X^VTc2A8?HNHWlOWA+S
    0    602HOTO4UZKW^.[sVUK9@p<X@HA^Qn_peCvTdZ@QOTMfYd0>WeDN8Ha_EU2J2#RBUQ;
    0    723]Cng<Y:>8Q[BHHgUiU=V_0W^CF-cG1XDAIV:E3QY_TwNU^ABI[3US4Rd/MMhQRK$
    0    908EGCALANHd>DbIY4ETKISNMD:EU6WMITPN#;RT;\DJZDVE17\K\>;FUP8ER^QG[SX
    0    784DZPI?>>7:TOO)SMf]H/eTDM67AAT0>2P0E#e4WJ>\,T6dPTLB<K1]-6b/YBtL6P1
    0    801NR]\LbAUW8hXMgTAZMEawAV7_JR1LcWA[^C_;PCUDk0S<hZ;DoU@kb@nC?H@Q=L^
    0    934FmZ/KLcDA]G==O5ir;?T`JQ@C4NoF.4wF39g0IWEW6t4k;GfJ7<Qb6Id>hT\:=D>
    0   1321TZ`LEJF37JM5:XKw\GCYZ5HFG9Li/E/WCD-Y-PJBY3R:YTNQ;=6>J4Hh@MQaMJP.
    0    415K>K?9V?ER#4/SGCbET_OYE8TRQl=PQ'gOLS1]]9[LURYHoPII=DVUWW::18OCo9E
    0    791GTm@LQFGwLSUSN>:I;Ibp[WMj\QYMk;P_RLj3QOBQ]DgWQT?YETOT:TMGZVGF9<M
    0    660WFICIc@>PU<ahCNOGMVW?STLVC/=OH3QMhUBNm;@ZRB<VwOHLOTeGIQEL[^QS]fA
    0    674;:%4GBnBgaBTSi66)0_IQg^8SR[\ull^0b\PF_l:Ck[4wBLfP<YbV^[:;X>U,OAT
    0    696]\JTL`1OFIJE`BTYa_GPS?IwnIBVATNWEmaWMlLETCAV:OXQBZG,Z1FWR:FRdWNU
    0    503mC=3?VU&@EPX[&MPCEG8HB:\P#JY?G7D%NJ1PbJEX1.=C4?l>k:OKPRZm>D;YTU6
    0    538EVI:WZ]dJK?DmEOjEOqNQYEXGN>_ciaWLbpUafjwmO:>l(Z9\>P<Q6p3gF[R^d3b
    0    611TRBSHX9CY?0M`9.IAHt'Mj<wQ=GLFfZK<S9EME7LgR=P-\R9bSY3F:>WQ:H3WT@L
    0    768^]_fg7Ta>VI2wSbf`hncTD`g?:ILnkBD[\g[gM\S^WY[IPmC]H8MG9UN<L7dngK]
    0    668Y\7O\#JI80]RD/OM_TYOMHHr\#6PQT<&L00+n:SrI.UlNDXX>\Ab1C[Rc>?8U_D<
    0    671NUNIFPQCA?A;a>TNXcD#FXC_@BHAC=CQ\DCPZAEOUBRYEJS)AQF?GX`GU6AJTXN?
    0    606\^\@N&vL`KD:b'TmbEJ?BRPV:MTNMLHod#ge]/F@PNQRGaWGWM2^?OnAp<J]]g,]
    0    665Bc@gQS'pS9C_<EKGY`McS7HhVAJaGcS8[8UiaAMGMQ^oVEQ29i=#&S;Bc:SREfDX
    0    888]QpWVVDE74M#ZAcM_Y-D=FgW4XEVJ:0Vo9_gHA$Z_>ZN^[g=@9Y^CEaN[=/lW[)A
    0    850Oi^Nn,#X5AN@WA]YceESEKD\QDMN<MVVO<ZVXGBki1F]?IP+ARG<AGNQrG;NPK@X
    0    561TTN:IC3L?QAQdIXSONGBI-NgeJ2nF4TK3EY/Cd?N^7AE#OAM+HR<H]L@T7NFXJLP
    0    880X9LHC]^CeKK^N^K:9FI\eMD@TwFDPeW=CZIWBFT=@kOfKUBFQOiWSf,R7L\GFMTI
    0    772/MUVLd3CP+UIVFO:=BYf[b#rNfMARbGE<b^[I?N=Y[9OSW\2=LvK[?:LVSX;Y2LG
    0    862[Y[bcD=ZC>hHS>]fQo7OIH`OESM`<;D]kKjYZ5@TNPRXPkvAGO[HK:bkU@M\w_H5
    0    782_O_CVDOSK?`<d5Rb`cJHEiS]HO6LL:9ukJYQw:4QeHWpR]`@TQPU0OG>^b6Km_ML
    0    497[1;GJ6KJ@N1d_S=ZVF[8d#[4NEMD;AE`Ce/MNQ0=27L9S^dR:,NBR/X6CL0ErGf$
    0    585SKMU@A]ZHZBS]rAECeV>SF_ZH>[ag;E3OH@f3Ua8GJZnU8LcNZ:[5^9ALwGMP1S]
    0    856WGaXYR;RU6OEZPZiGdKZHTXM0f8L]P/[saRwQI3hO`FbStlB7BLHFAVYJ59MiF:V
    0    712XGCJOMIUAJD6t`UNC^mWHK=TK#NJP;A^LA\Y\R[dkJTDcBXZPcMWG>FKLJ@JJM=^
    0    622hm\bQ^VP2(Sq_GXM`IYB?JWGOTCwCQPNP[dZeLJaT.-QUwm6D]TD<HagkS5mml:[
    0    469?]2?MNCSHM$PUUEBJKK*Y[W68U@#]:Gf]Bno`AFLLXUXXPL@^bLV8WTBTK.OFn5g
    0    756Z>ga44_[I[WV4fUCIG:BULJ<LcX]KO`F[VVZJ<gO3wVOH?PTfX\bNRBCB=Nb6@AF
    0    6358:G9;IX$FqGVJN=PJ\TCQFwOTVaDN.W??BVHQD^Z:\bGRMBTHGIjNU:<St,LIZEC
    0    536^XfJKmCBLhPUN\HWl=]TQQNWVVQ\BS[nT`HYLRD`UYMOSw8eZ^]ULh^U]v>PHWVJ
    0   1383HWGPUWJDKL;F`=SDQMA>AaYEHO.@V@I_jOZhw=ER>MR[dHXBMRMN>HU>XP?MXT>J
    0    316XPL^MYA\YNaQBG\-bGaRBB-Be/i#BEA0jb-[>k5L:U4QHhLOYCK5KVMIA@QBNW3U
    0    733FeIZWYKjeb`Z]wKG<9O]YGIS@AVV;1WaPMLKV`U_TVCtAe_?PoePXTGR]CYYLPDa
    0    591QBWJcLBbTEWTWIGDHoA<T>Nc=WK2fTX;lCMQ];+\CB#a=gHK3gHDBXTLE@_GU\]O
    0    482F>`8EqYOe#RMQ@BXZ]gIdh9pTlXUrZ7JOaZPk@*WIJHQ>eT`VHaEZKQ=A<(RjC=L
    0    810dUH^MS>WH5WU=KXRF`AwF:VCWY*T7Y8D]JM[bU=FEPL[@U\E/aT==^B`3;GKBI<_
    0    529fQ@C>ZN?[NOONYVWHeVOMC>ROAFWPo9=_^E[QBHFCLA_A`1:9wJQEghUEDPWWKGP
    0    800sUWgLN]J5QZCQDREI_B`@@PEBL_VwG=NUJ6QYRPHXTFFT6EYHHB`[FWi]G>PJsW<
    0    935gTKwPZGM^0_G=PX8_L=iJHGSRJ<c<Jd>BS=YOPMLID9lMQOWIo?DHUO\SDPJA;WU
    0   1040T`d]S^=]3DR9c=Scf]XI7:Vha;URIH?fGLqDOS9fo'EEI]ci-e+A^<\Mf3&ktow.
    0    905wA?>JCZ*#=A/M?S[PvL(@J/lP/Z[X[;[9DQ-A`HBW,8DZK8S5r3JJWUS`J:@URv*
    0    551cQXPP[TDV0IHPRP3;SMB/X5A?BC/aM0NUJUPXB0=C3<_H]KHFI$C^[>#SeQ/YGCO
    0    731XYnINgSpSTONOMW9XC>FDL_A:6U<KGSNbRKSIW=OIO`L_PC@02FcTEc]dMTwGROV
    0    810Z?,9B=w<KGXWIT4<GNU_]sQMUEO@sRO;jF9;gG>Q>&I_]WM]B<YJ/]T5Zlb;9G^7
    0    954wHUjAP97D;`cPVZ\ZOPhZM5SN@[eG[BaUcBhARDEXG;`I]VEC_j?UQLYI=TAfK\C
    0   1341RIc_Qi6VLCNTENVFIXJ`Q4A@FVKX7cVI]bAw8UQ>MYE[N_WGGWZD`POYE;LYR]UW
    0    576FPNOXV>G>E:>QDf^ZI8/DFDV8O0DB3AhNMHARH/FVQVCCCIJC08QF;K6OH#B]XE<
    0    552?MMP&Qe.IXF8;DF:3=aD<m@2-EXB4iG#)TBOLX[I@SM<U;+mXM<7]M14=MB:61O4
    0    659QGCND5UX[a@RJfF\VwFZ4SF:ZuMaa/EUPPsnroA@aKZbf_EJ%eNVEi]3R815Xbb1
    0   1302O`ZVZ#CN5?X?HBVca[=R8CKO7.P^96)^^;MSdL7_W6PKVGVI@JFB4URT\B8PN_H?
    0    826K[WJWN7QLE>@_K]QYS]SB7CQ=SSMGKEQOKdI^FAQSFPVEIIO6I8L7?W:X0#O_a7>
    0    532D3#D?ASEZROF]i6V@MR(UY6b_A`T^M<GKWENMR[4dA<ZQ6+YAdQD7]QVWS^ZUMO@
    0    730uWCg*=SJBLqVAURTIY2I?H0@ZIKAA`^BfJ6U<7_:BL8wL=OFVNU7_b7dB/OLO>He
    0    806GXHF[K^N@BNHmFIKWdeJUFAwd;GQY@7lKMKEX1VSXE[6iRNW:GK;PTrAtg4SLdMD
    0    656^wmLlO<3@5UOWOaX^ZNN\0SSA:IfAA8THZfQJJJd^`GZ<N]PN3CAC4aSMCDLVSCA
    0    704bF_`CS5?L-qIEb`;dX1V?;UbcQBC6XUNkRiZNY:dOR@wM^UB<qTENORm.)_VAkSF
    0    363V7a>M@MMWL#eQNRHi0RGa2$5IHMN.D'J@=FY<7@HP=J80>NCJG1f[eZ536dpQ[=S
    0    5668cw.KnWCXRPL.]fC@`YZLPVM]jH>:U_<K^At`'E6/kDa]a[.eILj^gOLFC<f*HP<
    0    7185S9S`aVLQa6jRZHDdVAbfkRBD?IWowOS=IThU`q9;N`CHF[OHMiANAZKDe]Z8XVJ
    0    842ej^imS)o:'`DT$fkjbXY=5e[m1,m*\?]QCUMNQ%doAFfCOrX>nF<<Basj4#QcM_5
    0    454QGTge4OTI+T%,1C<OEOJDO9`M.c^Ad6B9N@+Nd=Yw4:K&oRGWJ$<??LIK%)jaBC)
    0    777JMNd[PHCKDF3NDZeXXMNvQEGQ)Zt#TEEBX<\MIPOL7CG\PNL=R.>@L8pUYCWI^cY
    0    572[_MUYN:SD9S2LNb\b\7J=\6VKABMBKJ[8B\]XHYag<ENLlX.UwAD7=av`N9e_d@B
    0    528m^Pcpo(ccDIhw@vQUKHEGEjM.OHqS\W6kIHmG[Jc`GMJ[NbG8Nc<V8c`CDMufYY]
    0   1128[N\wW_7X:?k6S:\d^[DhE7SQJCAd;B=a`UUeVJB[QHJ[DnfG5_ECUF`iY?;gZoWL
    0    781LFN=KSLE<JI-YQW^QZHA5F[RSMVRbS#SHc[H^G@CaMIP]BP?X:FPZPGGZ:*UNZGP
    0    736F^HZH<DoK=SEKYU7U1JcZ]EILDFAY?b78HK@[V\GLXL@\C8EVK#aI[FZOmXKC\Un
    0    534\P>XKIVBZGm9MM9UMQBXk)EbRP:E@IGSI_?fX]7>`RcRQT=XfBLgl^M_>DKJB<wY
    0    884^O`QC_<F?=R@w(\hd[RZ2Ibd[4?WEK#_U]TUlG(^i>SdSLS\DO3_:5bJaR/UlUa8
    0    906UaXJcO#d>>^+j'd_VbLK/Dc`*.+QS</YS>V\j1/Q^%Ib<T[K:`7QFDTZb5-JTjhB
    0    554gaaP9h<M_WWPGECTAZY_4QJWSYrL[`+MS]h][_BFRTMXF9DLDVh#IV`F:]=XVdrK
    0    825`6LY;NFF`/pa:L[*DsIb`F>EckU0;US+wE)XKcAE<R5f:n66FnfRiWEZ:IRI?9pX
    0    965XIJHDFdNVYJ@wdRTLf^EMS@oPGShJh<cE]n5Qd`F[@A9BPSd_@EQURc8BAMP`^aQ
    0    658_KswK_=fS=a>`L[\Se8i66QlJMB[-E:KVNQfk;JSIFKaIemE5gHAD3ZhuA+QH_dJ
    0    934wBFNUVCQ@YJJDCPBVjSHMAOLZMX\FWXM^RUWCTQJUEMF7Z<JB_HZ?CNaRIQ_M^^G
    0    591LL1MIVWR<b=E@X.QVZM4J6H7RW^^C%Jb8a8@4]B0N5\)t=B]B<#9cKUHDPEM)KP4
    0    485Cg:ED96jER=UeFQT;YNtaP#biH7Mlflf:FLfaBO:PR\;fHQ$W>U7]VVJNmbdg0@d
    0    844KFA-<^NKZq3N[oF]8UZ5#7GNYF^PpJDL6XTACHQAeBh3PLQSD9IKeYVT:<DM^_dI
    0    458=n?ab?KwBL_YJJGGcOgbN\@r/*9gQdVhAaX<ZD\Yd1][4Kr0ccF.ACSOk^tJbM?:
    0    754h>PJaPKVF7=7E9?`PkK.EHB?\J[GPOPIPH_'R\5Fe8;LGbbJMGKDCBT8H#*RoZQK
    0    620Rh[XsN4NRI#4J,QThFTcICI\F-$IAIAIj7FV^H3HLF?^;<@K<<ER<>[XWD8DXTIA
    0    452XD\QeZOY7CL,]oN9_Z=\q0P_Q2wkZqm4:nQbC\;f:tVTRK<TWJ;vlDNR5#4aUIJ,
    0    634JI]OXWXcN@6gj8Q3wEX<HLSe;FEfZ9SU[eOPfO.\`KBTqa]R.@R,HHaVYVP_QTPT
    0    787^s]i_I:S2DV)k=ojrYB],Hoj4%<w55Mk?7iUu#(wfBRKXBiRQb(p@0Up[J&WobVC
    0    672XbPUX>NG;?MBfAbb\`MGE3RgDE'gUHSUdGWg\8<l_eOEJEo--ZW=:Jg;iF'wqv7P
    0    840;dQ[Wi6dhb:WLURBG4@S`NPLuvI9]\UVe\K]ScYBBiENRRRA#NWJDCW;JJER?^N[
    0    743TSJDV59MNVBJf9hCP<5aOTKI@R2>;J:cnHXqn7HaJb=W`GT#@TU%,:WZY];h]c4i
    0    686T=?93cCDb4Q5SQOgND_WquCoZsPQIe?S7M`NnEZFwHQC4RroXNT:f/>?QB>3H;5K
    0    724eMwPWqHIDELIA@C6DBKc]_XJaX]8UI)Y`K?RHWON7PM><mLHI2u@\U=URPM=HHCA
    0    461<)TXeY]0)?8@bP8@>ES7OJA=TZX\7;WM.d5X#:L]KESFD^A?DQ>FX\hGJ_C\]@e#
    0    585cUQHIJAT=;hQb=jWGkvOMF[^nV<jblCnSAqNYZJ8we`8vQhJc:V[>[^GICEY>j\L
    0    690PHYF:LK8COG+90GXBN[[fJOKN=Ea3b.D7V;1:DM0@W[,T?@wf1=_b=BhMEK>_3\>
    0    672_ZoIFEB[EQH<apbgUsME;LGYIL\l\a7mJ\wSFOHe[HS]:HTM@cILJB]iA>MVe\`E
    0    703U\VWFQJw]HNYHFGMP9RYF\LSL^IgR;h>=VYHlW`\`F6@+>aJPiMCXFKbiWPMKJZ_
    0    589cDJES<5>D7N[@O^IITFJ:8OU3SDHFBT6E,#@X>BQ?6FYMM8J8Z\S6CFP]HYJDPUX
    0    711wLWDO`NKUPkJCH@^JiDhdJ`ZU>SO]IQ\GPIO\M[`cKKV\>jVHg\jAlYg`M^;T^Hh
    0    952iAI;FR^>@9_G>IHK]^S0.TViMCUTZGBV\DP=^dCKD>U]]TH`;s7w9h_4DB:J]Pj;
    0    885s4bPTCE4M+wREDSNZkEJVNYUM<LOL@;6hKKZRVA>C5>oXm6=3e=H//NNDENCWDa,
    0    504gW\NmCU5IEd,>>k]T`F#9[J;-T5LW?'ZP:`BbL%TWGMjbp]-AA=\5QfNfO*BgN-.
    0    6995W=DFV`SXM=:Pc/797MA`w>PSGK(b`SPBM;=W6fIAc?[9<AIfBHGMBEP<IiL;K1X
    0    700<G@HX^:`EVNIP`LRMY[IOIURTELPpNNERJXwLc>Ad?KBO_YDG`KHJ5ZcCfJgKCIE
    0    939VbUA`XENHH:=wW?sk^BNDGZU;FJRG4)q_DjZv<<In:NVOag<@EW^IGd@ZO+bgY.>
    0    653VRRIL`7;CMJSQdXXhgGJJTJK]QR=wZB_R[NKBY0>XHK\BT_&EKNS7^Q?I=5GiD8&
    0    361DJpXK\_:TGC[8AIZJGQfNMBDPV'4DXR%UF'ZA>6:>K#I/\^EIUU+STBE/*A?LRPA
    0    759^E0FNjQQUE?qOaHJDbFINN@RTMZQWIALbwR[/cV7`='HKd8X>aJJbVTE?HUT^\rO
    0    534#:`Q7h33ILG\\[MU6T:hX;N9Gp3M3KJZMRQfFRX-DRVWUfLNY@QJh<\F9-XYbP:3
    0    4457M>[WZ@UBJB-=GQSdLPSRN#X\G;ZI;BeERL?SAQ5T>$YGDJ[GM;GN,L:@SM)K6UM
    0    859w:CCLROD<EHZAMI\N]V6O:LFQFV`HaW@BNH85VaFEES9I7@`=V@`LdNZ@:P=TSi0
    0    547mYdS]a;P@8X4^2_\YRNO:bmJ?BJDKU&EfWQhVK6O=]c>OeV=HWaLSK\VO#GV]Ue>
    0    742]3SPB81V;AI#bQY``^BbPX_ZUL,[O[:NJSfCTL8dTRRMCb`AaF@UK5O=HM@QRQFQ
    0    898XNLZ]hIDVIJEmKFVl^faK=OLOIH@>C?dllwY_VCX_IlJ[\PUSGWBU=]UIPRTbc:C
    0    818(aRN_Ierw_0e^Z9DOD@I5VRD6^PTQ9XZX+KlLDcTB^b^Q]5LLPhoUTdRV^Gd>VGj
    0    847lTTcb]Zi0QP'_K^mc`6Q+7dK0@1bB3>]ZKw^ZG@jYKcMeYj]6FQ7ABWWZ<B`h`Yc
    0    608P>SOS5CdGRJH#G_R9'=CIA_>RF>6@9\@-5I5>0YM2FE2COf[_0D;bJ+`JIFMR@5;
    0    770Z-waIBhi?VU<7=nV3-5@A;[FQOIC6<m86KY(>Gh_;u[@=0NkiFBQiG5dDM]UJ-N:
    0    715]QT[U)XZ6aCBBVX[i@,USI\GA;V_;-MQMLUgMDblKY]PQ2\NRIO>L5O_UG`wUJ?i
    0    544pPX_V`IQ5ZE;RZkuwga:HU^_D?]w=fFUPXvNGZGOTC)Z;Zav*uSdh3OZG1.QTNN+
    0    856`<qwQV>cBOT>JFpVG?<D31cSPYPG1MHE;Kq8GOWbZ`^7@N^H?NF]^L7NGH=WOHC>
    0    865IP]YSEDGKBP?;dGRKL?hd-=EBHLn>`2JC^%a1_bA=1HQRAKY=GLLwSAwKb]aCFMC
    0    631juHHmOHbY:gC^=]UwO>i9FGdAUSM\NSacT]QSLIonRkYVH`FVF:b<=c^\WGWphSS
    0    715Tqd<M_@78P\W@PKqMWMgf,\3E;Wc2HUjPnBwBd[DKFlOZW'U^ERG]PY^@F^j:CTF
    0   1139\FeedRHj[<kVI@`D[]>D<9K:NXVH=VI=]SAXXKKaD6Jw4ZU1<\\FBM\dTJXeTYY[
    0    513C5CG7qTS;F>\]1F5G+`jiF3*rwN=nfb(?B-27\0Q:`,.h_o2S;TF>=HG8:G?F?TP
    0    655FFL6cK<]SMDKw3SHT=\QeQSVWK9A_>;mCKS<\9FDiEU@BDZ]U9TXH1PBQmYEU[DY
    0    72486ET;WUO;NXQ=VSC1DMYPdNOfM:HE`[#5H76ENGXN=?cYZWNHAtFHX=PEWT801`F
    0    853SIKGOQDhL^KQCRUVCFEPS#]M@MBa_CHYcDYLKOJQIS`LncTJBRVTWRSQS=PGNSVZ
    0    6847B+2M2Mw;0?M5N2G5JSGXTB.rH2PgM]2L<<CFOLD*=@JtA^7J@1Q?SMPBYJA;Dh[
    0    3888dUNT#XFSTETkWJZMI4iVJX<CHZRU`S\MYMYH[e>_G\AO<;DGGMXVJ?^ddWi+A-u
    0    551J#[uC;Zf$hvS=Tp?-U]<06A'Yr9'HYpB>OCQ/BeMaSI4Q`NYPXJDrlF`<IRkJ6XX
    0    933=V^]F9RTVDBNQFOX\>]w_QGF;N&NGHFP7\?U>ALMAWOEQG^\f:LDV2HaIDLLQ5?R
    0    797ZX,:aUX\QbJ][wM=YN9A=TVB6]\[bG<RZ:fK\RD7WISQcG8aNMhh?d`DQYW]8L:W
    0    7694]IGO#]h[dJ]`SAPG@MDSVT7E\MRR:kRD&HHM:^XUKeF`'NU_AJRLRNVNdWU&K.^
    0    7215VUNQ?OVHLIJQ?KB>QL:IPZHDRO#G8HL>HTNL\7SYO`KPHZ@L;KGD4L;JDA<BMS@
    0    679oMwWYi7hDJK5j@mU^hWTBFYK]8+acE4]ScjlJM%QS?IuaX^:GA17G(ZaW><w]du;
    0    784I?iC6SRcwL=KX@FND=RL^YEGgO;CSIRVBpeGfLCDOaPOR;^\dPQ$Q;@TVe_@UBBc
    0    460`R[LVnaG^;m?`;e;&Enr\hAMp;CKFi/\SUsmnNG]Q;9o`WiJwqq@p?PKw:VQwXAC
    0    821Nr;FcNBhNTEHnSQOJQ.EY`^37KMNH2\\E3VGc)\pTIl^L6V#PG^M?FUB^]M]Qa*g
    0    459hQAP<QL7ROFEdN>HOFiA1RRVG?lWw;2XO7MHXO`W].]Hp_;VEHBQ8XN\K]7]a]d]
    0    738HM?HDM[FGfFOXEEHNYWJMIMD_VQQlOBXHT_K<[i@S.R:^APwCIXYL^<N\QAjaU]X
    0    668O8SQ?Rn+`ZjV2^IA+bGRSSeU]GM]L?K:gbIMGYl;5[TJUM<cGNY\a^%KHJ\O7#XG
    0    793Z\SsgOEROOo8CB\WD_JJF@YKC8<DHD@N@DLJ@BHwXAH\.PRHG@HIS;aHQO?ScEF^
    0    930X0HE,UE=IIcVE:KP9WOGYNGP@W7FER#;aRT]HI7JLR8^=m4aB`SdIR>>/<TEG6nJ
    0    610L[6:W-IACGJTQG?LJ`QQIXTSKDNCW@EAK2DPZ[QPX->[U?NWEW`:#FL@bOGA<XF@
    0    906dSWVN<?NYNgB]UYhcXU_QAFIhS]__M>\`TMP;UAOTCG]>WHAIdRGbVwII6MVOWMK
    0    748:^K#DMdOBTE\MSQMFO\P:GCGNPUDFe[SPX;PZJAHKHIQG[A[<ZGCUCQ<JQNCILTV
    0    751V_NWWQ2eVBtSC(EU[IZp>C9UJ;CZGJaGIODRKKECjN?w&EYK]l?dGOMZ^WN<O=EU
    0    574FKVHR+JuEXZLNNQV@IWG:EjFOQB3@FQ=R#gM?A[NCeAZXUBFKC@P5?BBFhSV>F:q
    0    972MVAKbNFP.7GGq8@cR\`==4iRk#OdMROUFBG>]\BKw6ZNEOfJ1O58LWPJZJ<LeRTD
    0    6660LZZ?VJlO7C89NUL=3fX[\MVm@^IDGp3?98BG^J=HIG26RH+da<aH=<j7AUJ#+NO
    0    721^LVH\K]MNKmXU_4OHcH\7FwNASBPT[J_`RkDF,OOPAXGAPh^W^]ZCQEU9DVYIMMB
    0    7289uCSb0)hd\_fWURDmJCVZ@XD=WEHGEDHh-VQgR=ZWQKiPR]#FQ\H:R]Mo<^YReAb
    0    721LMP2bA9g#Ld;N?ZPLJ=WTOP[[LQNGKJCUGPGMN9^LSWUEPYXFI@aPN<L^HE^JQFN
    0    643H^C>kO[VXg[Q^X6eMWb_elMfiBoVXe@wTeOLCQr=VXIH^J>ONYHE_VZC<[XEH9qR
    0    654<jPBLb'R7O;c^J<]JY_H]RHEZALP]E5mwMZbbaFT[?d;ck]Y:7:RT^I9UT,bZgS`
    0    763g[dYUe)`I?lFmRjlUSSp4DAjT>CuA=N]a[om[V1TwKEYLWXKC^V&>3_ak2Nc_aMc
    0    747P8I89M;LXI7UW>>aB5LFVS4BwOQH\Y`QJ[F@JQOA>MDEV?eWM1QBOWPMI6F*Y5_:
    0    7097H^<WfKNgc.NdY3KHY^^^U9cTBEEhK3wE]oYKDM8eWORoSVJQ.`Cf4<//UEJcSFF
    0    529_6Z=NkW+YY@(m)TcTC^>]\5\ZMHbVZ'fSZg<Y^CUwUm+DeIGFRF>`8ILHK'HXcU:
    0   102099F;D>:YGC7\:6JDH8sFdL>9mk14sdh=AWK4Mc25D5E@rIwjM2?/?hG57@A;LCQ<
    0    634@[KMXEEC@09O_TPIY\RLD2BGHcX\dQ#OS@GVTJ0VJ;CGKMGARV;/ON]<Y0EKN\BA
    0    682TYd\DE,Y@8LHZIZca_LTe=RX;?M`=#E^UFXj8?,\rI,YIT`@HQ<8NO^WJF:RqaCO
    0    576Y2J_HQQ][KV0qZrTMPc\T4XVDOQ\J@VVKNU@]3c]_@cSFU[NC[S%H3SHw\J]ehD_
    0   1010idc]\IAR;GC>w@qe``EIF@]I;JGVS93baJ^Ya13[]ANQKdaKLRO>B?VM`64Yac</
    0    834YbZS\K:`8>KAf2dQdmOdNJRsB;WNB?8_l:]rd=6]jC5wGCoD6[QJ<R\OY9=XV[MO
    0    4237gC]\W:SG\-KwL:VJARKWN@RPSpPD@:LA9I6=dbSXG[5T4I<[4Q9G?E7QJ\SJU7d
    0    744ABGMDGRUWSRSPaG]QWEYW;T2Li>GJ:GfcP[n=@=>GCbX\B8?R4XVNBN2<aOwg@NC
    0    753@GQYMPgMLoUDKJS<5/c`WI?JhbA@=evE;KHOJJgHYZD7?CYJN3\QYD<TJFO?Q#KX
    0    608Y\t^L4-ZJAr3=7urocTwTGGbS?9h4M;FD>>iUH=na,2J?[o:nP<?W9:d[LHGgMR:
    0    742:kR0MS<`YFDL[9EYCGJSaI:SF8<[\QIGJ7NS]D4Eb#<G:E^BD<4COOXQ^H@BWODM
    0    556YFdmXU<C:4wS]BiMEcRw<A?J?O:>&ZC,nOYmQ4>9B5MYGmTRR>CGB8Y\=?3P,hhc
    0    746?4]L=Hd>oIM]0KW#H<Ekp?A>NQPM@bL:>D;PN\\>JA=L>LLEGFUMYOOLISLXA=QQ
    0    800a_MpPDKb6GwLZIbchZ;X6Lgg7[Dk@DR^]P]S^2/a\F\XngnLBYM?>/pvaI5YqYHK
    0    787I`MBB.JZH5N?i>WO[LHM5;TVJC%k[@C`IF<Nw?KEX/Q]`Fb/9J>:;CPVb47JeeBi
    0    631SVabOB\`@UPG4YY]M?K7%,J,JR827NE#3Nc-6NJc;V_7<^g\I:@NYG:WQVY[`EC@
    0    718bAqmZCVm=OOPPQbbNBCN/?mM<`PN(4b5?<sB3Lef^Vw:IZM>W3@Xb4FCVGN\WE?M
    0    722D<dX-W@bDH`?<Ll`HIKJV=^>A\?K-D[LB8V-6>JHGIOKC'eiVJTJ^69w<7\]DCEA
    0    752sPweZG8E9+R<a2c_ddTZ>CYR;PHi<DB`M<VWS<E_NKI].eYL@[7JM:W^j<5vs`;>
    0   1155mKglL`Pm4Pq8'ErU]B5>*-Y;EO>C#A^6?Eh*$>M[AKX3J^VXN;?[S-B`SJQ`[EG=
    0    573RFO?B[R/8KD=;ONXUTJ2T)MODCZW@SE\BLFN#^F8UD`-Y34ZH<A9SDGd4PRRVQP;
    0    839RWpsh9\mFWv7CEkANQ7e6@w70a:S.I_;=TYEG4NeB^I<ZFdB]DC=O1aeU>>uRXME
    0    639HNeEWwXOWQGDLBMpJ:GVZQLC@W>^KB<\TP@oEGN0SI[1jPR0U7AXXA9SGBBJbEEL
    0    581NSTIYGIHKGH3KFMNTVVFHL<JTLKZRICNDK<KQQMLYL?ID\CL`BF9C#E@BGMD[IPS
    0    694>NLOH%:c#5ZBH0JVaFPPbYUWIM)XZLlCJ66BLbIY\)WHj+_=JK%B+8GlQEBWHIQH
    0    634sGFTWGB=@G_6ADYSei?.<J[k%-ZB`?6Ze:*B_;BRW=<aOwD[?iGDG8rEfM6QWIR6
    0    643SE?jhgDg\DZVJt_RIdIB^H*O`Ml\#wvW8p>YYcORn^:fAC@MUQe4H=kVT`fZii<d
    0    946cQ^J@ILQ:6b?E?PHQYTN@Rc\@CK:IJ#agP@N^Q@R8D=M[\IR1_DIRKYJR7;:TLg:
    0    900]TcZ^hL^GJZFVD]ejZ<I=CKTFD5j::EbwTER^SB_nIc`Xk^PSM9RJ:fRnP>bki<Q
    0   1055hTR>S4Q=:B[<D6OK[g@-1K\eE;EYK=IC^6CF_P<dY,;XQeFNB_8Z@NSPhLGVRLe#
    0    413SijWVb6T.=M_C,^XuO,FK5J;+*=p5;>SFO9[3j5kF@I6J#U7CFs'IQL[D>=kL4F:
    0    992NDQHKR[9VQJ<KTTFOCTwHYQN`EPG\[HMk]LZWNULT]?RLj?:RTUDKKDJ`SDKTXSU
    0    684VT]OUV8bHXPQ>O8fN=SacIb?AZd[33TSORCRw^EEHf[aMcTaAETDoAEU27Uc8Pdd
    0    784^ShKTh/79CS7\:L^Z]QoT7LDV69tcP;rMVDdY7;Yt;JQQM[`#[T7XR]Zb85VfN29
    0    677r]ZHa^(SQ5BDWEkmfwFMV;7e6$TeGM?Hh[TL\U0[_/HXE\V=3i0M9Pdch2Allr\N
    0    684A`WQ^RMFBDS:BNgMG`488LID?9PM?F2ZMMZ[I6GNMZT=NDS#L=IL@4ECN@MP]T?U
    0    553gBEkGFfT=bAbU^3UcWY=/JB]K#To?LFP+HqT(]]GLA>BIVM:ACDlJEMer@JK4`^D
    0    735QOL[PaZEICG\CfbCe^4@#CWa6JiCU5IEgL=GEY<XDAHY`XP[)HeMTMOWH8ARaCW=
    0    947k^QTaK9S??LFnQfqjgPGF?IOU/WnI<:jgRDH\V7[m'GWDqcJ#eNT2<SRh21P^_U?
    0    735FYUUqR;T<L>GX=MNgS_HB<ZLUFI\TNTbPCsL^><PVNTNMXcLIF<oC1\Lw>KVYj[]
    0    489BBB>T_RO_E^dPbHLG>\ISD;\b@G_@0^@7[K7BYi6i;DFG#/BZsA^R:G?6Ra]E<TH
    0    679RKRV7O^V4^OC?GGcL\9g:>;?eOwX*TB=SdG\CQpPAM@L=_=c<MABsgFgJORON6p;
    0    720D0NL9cB[bJFvTI81PCPw^MCNv[^c8neU@fXjAV4?FOOMVlF`SVlFmU?ME?^Z>9Sj
    0    675UGNk?_.c]CUZFTUM?VC`XU+XwEah6aR?H=81;YgD<:)j9H?@@n1RKHDcTEUM8&P\
    0    688T<NCH=L@>YN=RQK^Q[R,Q#4]W<FVET-S<XRJAIR:]JM@5-:TIQ@HMIE\H@FXVTH+
    0    756FXJIRD\wVWK;R;99J<m[?]ZK7/TXc`];8>d[KLH_fR_5VO>]jN<Wj:EWHomTIICS
    0    590KIH]2iKF2YEBLI>\TCO[w9JWN=TB7SHH<LgI3JT2N:\*3F[:HO8GO8_sZ`GRSG74
    0    696gfg\rD3]<EqB_7fqwiAW8=Pn8:Ji?4=]Y5sZgQCZ`9NkWZeIDbA6;Mkn_C=jmm?)
    0    939:P>SgH=iF<S]IGRIWA?K#;dR>c:GVA\TUSt[?0Fn>_e9gN]6\=SME?M<QTAO=YJv
    0    637RN\^Xlh-8:JPOMJZQR5#HCRQ9h#UXEIL[PSHNgIWOVHJKWG2.GcKRIMR</SQKKO'
    0    822J_\WNJO2JKMB;jW?=JBR=IR2EcZUCUY:DV@O=TkGKO?=DQQ1ECcd`B>MDDwDFQMV
    0    500TQkaIt6K[?PiKaERWc(Fn8LJtNpsPoNLXl>SDq=7QbTC9_USkTV\GmDhk<>gVKwu
    0    712gYQwa6-K*>bD`SgnprYpI6Kd;:3s=87X]9VUb>Qfl?ngSTgQCZR8@5gemS;TajO?
    0    580X`Wp\T([V5jDc#_VMTFY2qIbCI8XG7:d^@MhN@&ukMVZoLY9aeJq/54UkR2]XoEd
    0    695[DF:M5E34NbMFJ>BSd8PJ_nd#8WMF;9D_M6=`B03G91_cq>:4_UU@ZPBM[=?KY^4
    0    688VMm>a_QFELQ\qdP:Kn]C.3<6iY_PBrFM^uWwJ\P@CR_W*hGMM]Y4eOHPV/Ts:Ja<
    0    913g8NR0BaD?JXW5:Q<=\#2.LgeHDbDm?QFhK;IK@9D5I^qiv7c9d?RUrFIQORFG:b-
    0    597CiIJWNij4bOVU].JbS>Q-mUA37SRPDq`OAAWwMi[_1:Tj.IXAd:jAm_9dqrg?gPq
    0    606khfgGZG`MVVU[QnX[^\dL@JKA[XoTWfD\\<=J5f;ZA?F?>\3Jb@\WVmKP:Ahwq]`
    0    651UIXAG:#/07U=V?KIXhN77`RwLQBdF<?GJGXXY?+L`E8a9R^PZ[M'9OiE^8:WILED
    0    941WZA=s6\sWXFNt`N8P5DI;V_ANc5EHHK\bITdg=AAGRf9mS_FmDJ`9PTVg]:TXwMT
    0    693LIRFAbVbF8i]6wRG4PDYMgUYUea=\baZ`[;Mu]H<?_=sSi5B>MO\ToDMjEV78NMS
    0    979FhSCb:UiLG?BiON]UXDRHSO?GLLMIGVbh>buUGIZTIX[\\_2PVY^N8jSgQUs[wBE
    0   1313G^XJ[HE]<CRF^JSWZ\IX6GMXELAND<MNMKZT^FM]\CPXVM]B9YSIPHwJc@AVMhHI
    0    608>MM?HLPRNE.DZE]LIP=,MY]7-KO>]VFQcLO^PS1IODOSgCX;MBZ9Ci_#VN<L:\1Q
    0    474[^o`2UOPS9gE1@oX7G>FC^kSHwJ'<kADJXD\U7MHVu[VHPD<J:X]i^%p:5UW5.`M
    0    8009]5QbVML`IX[R\#7[LQ@PVjAUhA(nAWkR=]_Q7:K>_YJJTGD`:_[ZRUD@VNTGi8b
    0    846QfYT\?5P86MTF:S_VNU>oG,CU>JT@WF\UG;d]@6Tb<CJP]w*D]HCDCNXlH=Y]M5T
    0    505BAYDIYiLVsRDSGH`4k`3m-TIuPHPLfWX.bW@QskBdH=E#.Mg[Z7mpZL2M0j8`2O_
    0    486JbB9q&I@3X>#J>LHdR=8H2i?&$96F)0pX1;Z94?nF8`V].-/>^]59-hVZIGbbv5>
    0    987wXS]a]@_DALEiLjQUhMZOEP]AFTXQD8TNIr\H=IXRDJPQg_:FL@LB7phcJPjh]LP
    0    622NLa0_SQLIFBdGOHQkH+Da9POMgg\SI][>UqhG,:YOWMSB9NSJ=CNF4nFT@(n>V`w
    0    904Xa^gkX3UA8P3a/umhj>X92VJBRE\A92ab:]mF<5qh@dU;[VZIX4@D;\WhD?eewAI
    0    868\\Kcg]EU5H]Uj7`gaeCV/9WO@>9cI=JPLHbTAC7wcN\FLOX=:fG8?BrgT=9ltcXA
    0    622;`_EZYQ5Y;<#K+QM;CPHFX?HOW)4UR;G:T[P[>(FA[1KH`^I\7XEQ)U<A];(_<>@
    0    879@VCHb=Pk8GVKO:`_V3MDCZQPPGGV-0^YG<ZX_IMQWc:J]CwGQJR>PAKKL\`YQJKY
    0    692MMt3KbI?]8OAtLW@UR7]fKZG`R@)`:\O;cjWb0@[WbPROw]9v?i?d==R.>RFnR=C
    0    567AUVED#KgMYe9^YGFT:WL>]KSba<=HKGID7GgWTLR[bLAU7MJgUO^.-;ZS=cA4P9<
    0    918,D\JLKA5=F28Q,QKK8FRHX2EE`5#YMMRRQPPaE.BCTD;I\d=\+D$UW49$;52R668
    0    629M=Z\UA6FH+B;XFH^]RejcF;w]<Uk'SC<DNL2B?MBQ1%v0WgUhVCHVTQWJ@/;[3?A
    0   1103^bPO^D/[ODJBZG]bw_COFL:VJ9BXDC3VZSGk]B?Xa<>YL^X;DZBJBDTccC7YWjUY
    0    866XYOLJ?ECG/MEKM7CXUYAFR:w[OJU>^_M>N:4SSV\N;<INIIaLr5b8@UL^kXDVXsP
    0    730kXB[]FB`TH^5RE?>=?TRwhMFRCRRVXU8XDCFZMOP[hQUG=RQg<Ug<JMLPU_JMGHM
    0    671SYZRO#:a[0a8rNjMQGi^Yr=bQ:gT1[QW:sPAUO^Ra?9]?R^>idTL@/9QhI3O[3BA
    0    437AH?.#JOd;NA@A1QYBDMOZDYUGOH`:bEQVNNNPIL<>BZ=cbcaH>_4QWM>A5JUK7dQ
    0   1221=BCL;M]GY\TTRQ@7#4UN]VXM[Z[C[_fO?RD>:VZ>LYSGFANYZKS_TK:HC_aI??EU
    0    868>DRGFS`LZYHRCJE6EHPS_dPEc]<9wiLHDRI9LO8H<eFD`gQPS<LePU6<@F?5H?II
    0    444[#CVNaQKtOPZST7@3JaWgT86`_c_[nP<TNLH5GjDMk;Y85.LXGcWfC1]2SY=LN_=
    0    822EbB-VJKlN>R\HXK:ZI>=1TWEAQOJO>MP`1F6VIXM]?[\Q?U:[ONnFwYHk\RY[RLV
    0    385RZZKQcAe<MTCF9VWf>MR<E>Z#B8W:(E?H=]N@1LAJPYCJ6Q:O3][`SN]F?_SC<Ej
    0    686W9qrVLhP;aj=#UdIUQ5QJ)p<IT8FAMRPAbO@H?fZFWcCKHamV@$FD=9Y:EOX?8IW
    0    576ZC3VB3JePGYT+>_O:M^_PDkXQqW3iJY.V*9#IW\WPSGDsJEVQ<=T4X=XI\c5Ba;P
    0    885>wQI^8FWJOS^dPU\`H^DJYXcEVEeMSWeTFTL`BIkQPMeHNRBQNCR<NWLW\eO_`_O
    0    750KYK_U:MLTFHR;JORWN=MPSHMIL#RH<Y]H;FNH,WJMZISPF^AFG<DUWPUUIfWOFG>
    0    536?9XSMKK?O73HUIZYLXGRLJ3]OP<1`?,GKR9BFEFRLT.U3X\OT>A%I#OBC</ZhPDA
    0    683TK[QROwvL>d_MRUD1o=mZ4UVZZbiLoh?\DMQGS[?WUD=3cNdaX;VQAOMOPc^JRh_
    0    5951AJRajAg_E*KZ:_oE9MRt^JcjwC:nCD8QZFLZVD6NQ;]Hj?4CFR=M?DAK;E@jJNC
    0    825obdJYG6uP;YNDSmXcwIgDK?IRL>cIBKA`A@i\8MbW9MpT\U@Mo9P8I^ldPCeEMUq
    0    470:mPDo;Vm:HW9DogAa@-GR>J6*RuNg#7Hi>Wj^)?XE`d^Pie5BK[4C-\FY=cbQY1u
    0    834HEBB4TWDJZLIYT#I7AWP\UMWKEDZT<QX@QGUHWQCVIVGZMBONNK`WDGDNcOK<NXI
    0    609C+CD8]gCmQK[m^/B:8IOe[EXit?PRf]:AkTa9Ya<*d;VCRD_A:qXlC+7#N[;LY@S
    0    749;:0/0,T>IYXQ2O8P/>[.\YXWF<@Z`GFG4E8ODJM>X@^:ODAw>TEdNeFLQgL8>7WC
    0    7787BEJ>SE9XHB.PI-G8A`BkYPVSYTAwQ;N>QCFOIFOOMH/MKJ]X>[OTOF;QQK>UAMG
    0    647KT(#ISW\W[V<Y_:9:R]?BIDPWJn[[GSXJV\'d`bFSMLHIO[cO^QQ<XY.kVN0]ab\
    0    679_KY[`T6W>BUFSISe\J7C8F^W7IFT[<3TeR[S@D#IOZNOR`SEW3LB>JKR]LLYVZJC
    0    927OkWTsW8h<=_MbNmWkn7_?BUC6IW_M01;mQNjTC9gO@HgRwd19`7<>MdQb;2aCgPC
    0    688DT?FI<RZ?gITZ=W\MD:YDPK9#P;Jg:RddXTGd<KR:CS]aNMDI6B+P__WVUG;AHYF
    0   1026LwJFpLJTRPBG_LYTKZKF?QaMQAIDECT[d0Z_UBAQOH_RCQR,=HTOBGd:qCPcYk@W
    0    719@wY=\.LeE71R_D^ffLJ8TD@PR1[NJJOhN;KMS]M[h&RDqd^J2O2L?DjD\K3ShfTV
    0    446fPYG]9MAQ?XjNSDWMS@a&\NPOTn=I7D@h4>JC;+hSXIa_wY@C]MDE:NDYK#KOeRU
    0    544PPJ;ZNUkD:K5bZCKBUbIT;b]GaCWFbEbQdgReTDsW\[?J_lAg\_o<=wKX_]ZVh&J
    0    696iXW]JDYY1>j#MP_eDlHLFejpI97F6.?L^KLDfY7KU>Gtavi<@vGV7X?RYV1@NHaJ
    0    986[EP=VX[bHTGWa\V>MCLZJQLIJSjQ@X[V__WK9X_LF?]^M;J\KH`M;wIHNRJYHMXX
    0    6975MDOGP=SW@a<U9LFPLtoZ]JLwZ.5WOF@RZ\D^R5GckE?MKH*v<ZAP6<UNKA>:7:L
    0    598QQ_SOT>kM(;MXH^ZZF]I=:7#13QH@V/@PWTA8J@CPTCKRIV5RGKDHNJIPP6]bRBD
    0    825KQYK[\SVsOIcp<MBL<cbWd4W]WMN`W3EFT\Yw=5O[JPfWTb3jAlI?@DCcBXMIS9T
    0    683YR]\kP<U]_;YuSUFmZIwOYE<OU=OXQFJJVr\GE8NdU?OSKK(W3BHMF]ALR]gMm=p
    0    841[jFBLcViPB5WqG\YWT62E[dC=QSGp9S]T-UcZ?8fUEefgVH?R;`I;\Y9]P]Q^wF\
    0    891R`HFT\?PBBH6wKRQhTYN?UYYW:iOSQ.`YNVKWbBao?ToBUI@AVPE=Pa;Z7(Tb_OA
    0    426W\fXnYdKP:#c>5sRX,Q?CC86>A?<QC_VHGKKYEB]M[^EO\u:^1??D98KP[YGe[Ed
    0    696SX]]]eJwKVWWQE[QP_V];RbO<UaYB)MfdP]gZJEkgdfPPQUU`PMJPS\ZGHFo_JBV
    0    834QNWC\\3]HABP]KagF@VcwVbVXF:bNSXBEIH\c<YDP8aB^^XFBCGZ_BMVB7;YVSG@
    0    779>[4JX]OXfZQNIIUCmKwMKhCL_fBELXFQ^PCB]IHLO^>MnYhGQ<KLIHQJLJ@DL==>
    0    666]dLa`@FUE9L>VBUWfVXK6KWW]DSROOFTdRA\NQLc\==IwRjS\A^?DLP`bSIRNWkI
    0    774eMDHI@X:PCSJ3H=PU]=@@QP\HG=5UX=HPG#IXL0R8P8TVhCRBbHYMCH5JH_<JKQG
    0    905T?En>M4YQ>NcK^YDO9U[_>B.KpXMN]HTbG=f*X[9H5F_?^RBDel6TWI`AM]TF=]w
    0   1091wTGEG;I::=jM1HSDjk?>9Xag4>R:MM=?l49P_C8QEGP^^e;Q/hLMGQVDPC@JSMc<
    0    744k@aMK?LSIJQ3PCA_dk0?Dg[V>@S=_3;NNGRGc9BYY8B\^R[wZZ?g7R_4aP@BRAMA
    0    758WOEJKH;@L/^L>8A:_QN<VGMgZQE/`>H?UK1ETc>U292UM_fT:mUDEN4=K#DB_SP0
    0    506ObAJI#[]F;MTG=XOO8OJ7LWH0PID9GQ8D0FA^DO`LLP\W<OBSOFG;QDDY`N=?J?g
    0    730CBZC[*kpLeL`SPWJEQHaSQ@P3]WDROu]RWNbTKiOTJbJHYAWJM_SKcMMQ-`wC[TR
    0    449EROCQ/gf=:erE6^\PQRFJbfQETQ?&?nE8&??h,dGA]&aVe>at:8(RJKYrng#V0Nn
    0    749WI_[VL0L;Sl5`-ka_JbJADXIEF>N=>aRFPwRa<MSgAKR9:QO\J6Hf0MdY+KfFd:+
    0    748HQ_^V7]w9KlR@4PBQ@KKFV;OI>QB(%C>T4M;B;UKJGDI<9aKS>?NB.9hM[TJ_?0[
    0   1054XIQKEHN?(QEA?QNcRQTFL#L@K8FV2PKT<QPD#NH@MF\+BH=PR?@UUMJhEPG][DJ0
    0    938\Rge\IGdJJY-I2\^S?MMEHWT>K#h8T^@BBV<:EKsQJNAOXTRZF>Vi@LhIVXRPGHQ
    0    540Q0AEQX<PB[lO.wPV@PHtR6G,UsTY?ib[AH6V,rN.7d]G-JC\DBf2of9s)Xmp<7dJ
    0    496fHnwWL@_TZ[HZhjqAN&PWAfJRNHX2WWF]WOWXU^XUSaRLMsGYWCbHGFfOT`Q>+Q?
    0    637nTaUKK[H%OVF0alg?b`8D#XDYQKKMFDP2qnW5\gWGLa16bSR_H'XKGJ\KDZVaOTD
    0    3109MGN>fEFPE=YlCC9?erwg7=MOc[U0R\9CANG$FG<E>g-7.9>FU\F/0]QICERVeTW
    0    662>RCLF\X;eYQWhhEL>:KSdM0PQ,gbCHaFf]REOOq@P;=FDE=MVRVwWULiOUl@NQZZ
    0    573NIE@;d_5hIWDdOF<P>J`\]=bSP4eNj_SGgO<#X_^P7E?EZZhR=RVgF:J4NI>77GE
    0    962EYINEIhPReOPFUJcITVKWNISRGLWVEhJGXXEAYwVBJiSNSHYX48W\LRQXk>XFOTJ
    0    5489JETXGNCj8]GH[1c;NGOWNNYFKwR9ooN2C9=>ZoZW:J]>$=9;aVc?dMPTk^DH0@^
    0    466cM2DDHW#9S[L:?OZ[hH0AQQe:BM:KMLKSP7cUDDY1ZjkKV:`KVCo)bIOC[OG6Tf5
    0    711gUQTPYTQ^KrCRZQ\c_4dO>]?T`eI<PUEleJr]\w[HB_cH^<kKlWQJ\O_G@UiFHsN
    0   1083P7?C,=w62GhO?)JKRS9<;ZYK<GN7M;P0k9>AaKGA?JQR`X9jA^Ib)q@<QPZGBJ`.
    0    569bHXX-s8Es;cfEFIj]C]pr9/TW=NH8tZNRp`uOIDD@:*h#q_L;h`*f]RfFCYN`I:A
    0   1169gGa`Ab@OB6bCKGTYBk?M:@:N>=LR;YO:mR5UGK.5X;7w8nHO5pT@Dl:V=K^RQEX>
    0    35735Nwl9AGboA\VnS\4C7kH-BG97+]0MU.YDuVFN*D9/*k?rI-YKcOH#pW9H-`YMM_
    0    745cKM[CeQLJGIbMJNUAE>>_L]SaVsK^gREOZZKGPHF#XX]\YJ4\HRJPk?O]QHRCHN_
    0    528qJ^f0fA;bfa[N5V\=P>AGVd^_\2)8w=3]aKY>I#R?koRTIUCCTVCT<MQ19cYU>=:
    0    924gPXTR@Dc8<WQj8ajrWCY7A_\DDA\6:DwSDejh58iOMRUTYjCPeC/78YKl?7Tin@D
    0    675PZR][V?X(ClMRPZX^T@eTIXp=NFI0B;dJQOVW]DSsP\_\gaa=FMwWUfG[^$bOPCC
    0    4506[FIQ>FiWXGSeQ=#/9YWA;M3H@lKEM=cC9/;]\BPW@a\H0ICF?]JNMQTUTTQ'I7g
    0    786TBKH4EIUNIC]MW>?583XVE=B:KAHIQw@[;9N/JeB7SCZTA3CIOdBNV7TJPrB,HIl
    0    8858fFNJT6Ze+DYQ:6DH#PXa`2T^GORV]SEALROKWOXRPLMF\b7^ZN@U4CF__HL885c
    0    779Z\`wgW@Z68J>kCpsR`\\:CBOP5I_?P6sTGtUTAFm]<gMU\d?1JS4I>ebTH6gZQJD
    0    6686YDT^0_EROFIR+OI;:kQYU6[V<G_PTXP0>56XhbPcSeCX$SF`F#DEJGN_``C,93B
    0    513/<IBAFIi\GJS2VO;8LZ9RS?>[P]@US9<KY`\NODOO#\jO:K9STRROMDON<gX'XTe
    0   1059V[QVMeEw[=Od?PNKN^5QHL\BCRc;7_NOsTIoNXPN<RQ`Wb<.NKa>JZML]ELjBQTi
    0    610-I:XI,TeRR5hJVS[s0I9P`p1BgAYbB9XHLRjD=G(K`iKv?E,R+jViX]-M\@X>VWw
    0    758o2hcUTAVLO[hGKWKP]#QZHdOAb\6GlPOa[<c9[Q;3VfnBh/9<\eO]EYWQ<]TW8dV
    0    723D6FUIGIggJLT6jLcF`PXG8#RaRcc(cU/bK8U#as:QCT`D8A[FkKISb:Y6Gbt;EXb
    0    280:F=^5@`EepDlGVH=4wTINI1d'_T;J=\A8[9O`YjLIk2MCB=;AVeVFW*86EWI<2PR
    0    5467@L<;2i1K[AcRV)2*DO#WQ\cULcDToKNDS<>\\d@IKP6=98v>>VqSe9JLNKBECFA
    0    5797CRRKaT0NP6i:T#UEFBZvK[DEWG??l@YIb0^GHGQH_<bTd3V5TfieI:R4DT%&9_O
    0    394`UO_\4ZIam@[MO\QjHDO\PPj*>;Jg8#ZLGFEV<Va^gBjQE@qKhTtqee<Qc8m[GRW
    0    521DZ+FL=LqL]OJcIDQE\LPY>lKmC\M3B<OMX[LY@NTYHK\7cTw3\\F;OSRSAbb7FHF
    0    480?@QQVwH?OE2?`EXN?JSEJA)LaLIdMI<Z<ZIJUK9.UJD@6UKIJGGEQ+9>@HFUZHXA
    0    731A5E[LcDpP\aW*P[27EDRMDH)P^@<MFw?OHC_;[o@QZBA;eNE`REW_I@U4OhK,WVg
    0    567[EWJ9<W6NY@?SD7]^>NQwY]pJeE?qWPSYZYRaK5>B\dMMPY:\EbS[PFW;BJGTPN/
    0   1000QHaOKd)YN3=HK6OIFG^gNJ3am_=?^WHOM_PQQD:3FY;HJlWC\;U5J7DM*#?GL0<?
    0    4146BjW:IKaR@5NJ<IW@YK:bGCA`Y:C1?&C`UTJFb#?/AB)YbNHO)8?6V366+>/RLHg
    0    662WH<A5c=\L#KR0K<71>PK:KGFYYb<;HWP:aM^@t]KJ752WRM]HIJFBZE=O?IBF<QD
    0    551;Th$ViL;Q11KsQ5RWCtSD_WjgOU@In3b?J]Qg24DqLEpE_VE^L\>UJ[;ZC)1w5@E
    0    810iR@Tc[:n#5LM<PpSsGVIJ5R7L_eQ]c_HgED=Wn:_F';7`IqS2V4*<\\JS85X_Xj3
    0    700aY^WoJD\BACLR1b[gLcAT8IEKQ8`?VJPM>8D>G=S>9FNISw?R0'N=0@NA?:Zc^T<
    0    353IdNP\#ES9FBV$?=R\:9QTOi%8EH;*-WLW28XV>9OIXVUT?TGN:RED@OKi\LL@52T
    0    513GNP\R2Y5@KiOFAKSD;0?W\d^3<*L>.]#Q.+IaAT[@`ITbQ/TQDHMWT?XVQP26%BX
    0    990@PYAIKNT;U?NMSRVYB&MU=f-)JJEF$Qn;2G[:QDF@Rv8_DERT-LDW?@M.LAwFC41
    0    442N@5>,U`BSOEH`I8=#?P_GYSK8?U]W99QMLUIVE<ECOYV\HKdDLZ?NC5JM]A4KJ\X
    0    6197C8Y0GU:VVEe@h6>&6`Hs<Q.UVKRKo^%LTQGAXs#;d?IGN>9LLVH_m;<'THN9>RK
    0    689G<M2N@SCPNd6EY*2DMNMZQeTFZ)O`]C?R9?LYABW[K>Y<ON\>FWFLW8ZRMc.8#BR
    0    878E[XRSZ?UHLDNjHg`wRDNHG:TJRGYDN1_iW^bMR;O_DQ[FVWQ;YI9ZGqG\3NTfcJF
    0    993?K-89MdQ[eKLWZ#C*F`AZ^JNVOfL_TQIDITCZVZPNSOIRDFe_JNdQ\BBQfWC9FRP
    0    781GEO;^+Uh5J*KF2=MPCWGY>\9Ub<Ae^e?EGK6B\@SF5n+m=dcK#;HB[V7G0?SN7W5
    0    588Tp_ebTCUQ,eAX5wbfhVED@X\HVIoIG3agj`l[V8en4djGM^CCcTF=8Li_:=n`^?4
    0    789L8M7=KSZ@Q8?KJV<RBdGm-ACfwAAjd[Q3PTD=g9MCIJCZKh\V6FCK<;A737UQ?@7
    0    693RMgXJ;eG#Y[<^RMNcOBHN\l^49=IN:&bNISf\'UT7KUYgG1eS`=M;_IXeP?FG]]J
    0    662BbLA])B\FR6UjSFRGBVQURg?_W.M_RIcO$]8K1LhPp^Y\9X=mG#c03M-[W_];O&Z
    0    7876@OA>;\[ESLZO[BG@<FXU7IICZdOTNESPT<eBK@=VCBNSjPAC]`FZDFBT>wP7KEN
    0    767E6KL?CRK?BT)N6TQSFtMRbIw[H;?K[VRAU[FOATS_c3_/F]_gMU6cGANHEC9W89;
    0    716_jkqp>5HO@c7:#[qsLGo:U?^D;FH4<9UM'RNm16tbOYj5coC<d1F35cncHARY^61
    0    850EAA:>CPG]U\^DW&:->ZEXaLKcOOHCfh='/LBTSw=QJUXQOIlaJKM?_NIKZqF3M3i
    0    325H+XbG?#:]OnI0K=>?C.cY:<4]`C3:\i?@sCSPQDCMc'OE]\4/S;KG@4S6[L`A>CA
    0    703WK97B*eDWFBJUCC81FfZkO-]ZJNOPwSC;JP9JePG`<@F>[R7o^?E58AO]PeBFEIX
    0    874RUYM=BSPA7aU>NG9>G#_LCCJAZRFBTh@SHARFRDD>TA\OALMCMDIOVFOCF]I7?IL
    0    550aft_bJ:cVU=2aP^p[DoQY1YUpTCd*XcPQ,PLq>&w^)KWL+aZKl'?LIAotCLdBTBA
    0    842=TUgcR1dRBJJ60aNFN/]>A@Laa@?#`U:oIBa]VCK.OKYMVPG8[6G_OJDEU[TPJOU
    0    755WK>9`OF2MMACUK<QcLOB\@>WS3K^O`1K:P>(NKZEYDSH5#9@Hb;ILLSKU`GPNGQ:
    0    7056`NXPbEpQOVPVVGB=-cl]cYdWbLF8R]7KSSBkVKB`J1NcUZ#XZ]IbMESTog=55PP
    0    557Q<_DDfCgKJWRQngMTeQVR7WPRLDWWnVH`lmH.RPDQDfaHI><.C^#V5QER0@X;ZN[
    0    403rSwJG`CSJBT6FXrXZ^JSH#d]JIHwIOY`b^OEIWIRZEHOJnPI7LHEVA\L_D'r[ge0
    0    925\QYHGsLC>CEORJnlasXLJEIVX:RiOX?u`ZQZOH4cS@<a>]W6:Z^PLK`XL:*[Vw[A
    0    352*J]NEWP+YE@CJLO>8'Ae[U8>MTV2MSa9<BcUY;bO7agm#-VPnAPV[/GD8]P<4S-E
    0    731]ASY;QTWNYe`HfhNUXYDOF;=LWFTFQgTL\@OCgj>EXdP@dKF[Sw\FMCkJ3rBK:M?
    0    763BG\D@KNFeNS@NC2K#:UgaQ:HjTSKENHT2WVI>RQSVd8C5@J>a3[DbG6LB`UAPDLR
    0    730F4E\5XV@MXR?PR9A2VT>YG4A\VZIXMNA=aU>DPe@JYEG75#\[TMYiOFU<HPDBDTT
    0    782P[I^G7\vLJTGWERLJLWSOO'gGA,Y#TI3E5FAL2\lTH-C;M_UIWDWH<F[]QM;FD(Z
    0   1068W@TOE@OZ@JUNCFGJ?I=J#JJ:La?:NWTBG]RAI>`LCQFGNKEOMDSQSDC@IUSTWMCP
    0    148`<QRSGLQWEPUP@LZAO#FP8K[BTJG7ThGXP<H3SPNIAZ\S\<GHIS)JTOe>NI^csI\
    0   1365K5@SHIADrJAjKe?;>UGPRQC<FXX8XSZF[ACkEJkBLR<cMDF8:UwJBiVKIFgP<[Ga
    0    608jJjOSI=SL52Ss8wTaY<VB7B[G^1bRE8TjH_tZL0a\ADd:MQ.oK2YAVn][JJcqNM;
    0    875Z]fNMV4q<=O9t8Wg[XF_=$iWE@7q5#?j\Va^eGHdZ/u]qdZGJW?D?3hMh,-\efTM
    0    535HFUXXRMaZXICMVHXXUdBBD>VHJVYFVMJKfHV1[S;^#DZCOLD?D]IPLQ]@3KSA_BT
    0    9734cINa9QwAUDT`OFL_AS?+MOI3UHLI;MU=:_Rb0Ma[POJX8\CQCCQDPVSfVK^MQ<a
    0    928LSQ`I;?pNGh=D:WKHKVRSC9`U2(S/JT5F&>FQ#QoXJ8E3QePUC>WU.LoeON9TADS
    0   1069\ZXahKD\CDdCtG\hVaAi:>^b:=5YI:7iRQ]^e8N^_?OVV^fJ;_9GB7\TwGEXecNV
    0    627aGdCDTiWOaQ:>Uv+JMQBJE\P<f,7P`VGIwb=BUepGg[EA[LZ_FLhLPNY37ahI@L:
    0    630eF]f8Cme?gu:>@cHTEAK=;OILY;C?>IJ@P`%=KwjKUa>>MObd)KfI=OuCS=kN>C6
    0    909R]L\YC4`R9YJUEPJKOMcJO@HMG@SHIKQF=DPSKTRX?CU<HV#IRR=JDGKVCMIHP<C
    0    685[RWLTDG]?:PFc;SMZOE=#;QcY<DD@68jICRK^9JbSGURYT^\SU2U6LVHQDG_E_GK
"""

OUTPUT = r"""
-199 -5 26 81 -45 243 12 -50 -114 39
103 -501 -339 38 -355 181 257 156 -268 -408 199
-40 222 228 -50 95 -451 -412 -379 -163 -318 221
34 -332 -453 234 166 -409 -488 149 -97 203 195
38 -305 106 235 -226 -477 -432 217 -292 -322 222
25 255 37 -30 -213 -493 -373 -198 -6 -343 279
100 -361 -428 -584 -321 231 -267 267 -66 328 41
-71 161 -134 269 229 238 333 -308 -576 -442 -362
-27 124 145 168 -407 -619 -487 3 281 -571 138
21 312 362 -574 -423 -216 -359 245 -505 317 -176
-27 244 -342 304 368 331 -441 -257 -533 -493 -302
44 -453 188 219 -386 -409 248 207 -513 -510 148
34 351 38 -296 -205 -448 -164 398 393 -380 -250
-42 223 150 -413 -416 225 -521 -296 -290 246 198
61 262 -301 -158 179 304 -309 276 -672 -321 -322
63 -155 -193 350 -425 -414 -278 122 -40 -341 343
75 -427 -321 68 261 195 -349 -283 -150 -238 239
-9 24 -333 -81 288 -125 -59 -307 -48 -421 373
140 -186 -332 -493 -411 269 268 211 -380 -165 260
17 -481 279 -552 -602 242 -431 -320 263 213 -89
-61 -486 145 -343 208 -485 -423 136 -326 154 68
-24 -280 143 -519 381 -6 -485 93 344 228 -385
-64 278 293 -541 -227 -522 398 -362 -507 282 -107
0 115 -387 226 69 -623 274 -371 -343 -587 139
11 -599 127 -527 -632 118 190 -194 -518 148 103
-15 -474 219 -391 -587 218 -482 184 326 240 -151
4 179 -527 189 -447 -584 -549 147 374 263 -223
87 217 -138 -485 -212 400 -106 293 -506 -335 -172
93 -425 97 -347 285 223 -409 -20 -328 -388 205
-6 136 -495 -610 -428 182 202 -229 318 197 -284
-14 -455 228 -425 -496 109 -297 179 288 211 -271
-31 115 211 219 -481 -548 -458 141 405 -480 -295
7 137 -454 -401 241 209 -409 -363 -318 227 160
105 214 -361 -398 -342 -356 285 265 -96 -175 225
83 -496 -468 -543 -232 284 -370 285 -63 326 29
-32 166 -342 221 -435 212 -557 -337 -446 215 185
50 165 -491 -332 285 -367 -341 218 -282 167 161
-99 140 181 -381 -644 -426 249 -348 -364 160 161
99 -503 -342 -675 90 318 -2 300 463 -146 -301
-27 151 220 215 -13 216 -209 164 -727 -418 -416
64 145 228 207 -486 -561 -39 -249 -26 -585 217
-22 -145 251 -438 64 257 -432 -364 -391 61 229
-24 229 -280 355 -369 -568 -337 162 -398 369 -186
20 199 -426 280 328 -8 -358 -306 -200 -659 145
85 75 161 -551 -533 -372 247 198 -526 48 147
60 185 -522 -211 297 -238 300 -396 444 -444 99
57 -420 -549 -380 -484 -183 174 151 35 218 127
27 -4 228 126 -470 -607 -520 -318 460 145 253
23 -517 -389 300 396 332 400 -233 209 -40 -167
-137 218 297 333 -222 -216 -591 -487 -440 265 -147
103 -227 216 -510 -582 13 258 200 -608 -287 141
41 233 -350 -473 -241 -425 -128 266 -473 325 -221
-21 90 -102 200 -280 176 278 -126 -461 -455 -191
13 -495 -600 231 374 251 -403 201 -560 249 -147
69 219 -427 -331 -356 201 352 264 369 -375 -316
56 211 -344 -300 -399 183 -192 -244 -186 -285 270
19 -441 184 224 229 -62 -229 197 -485 -640 189
-38 211 244 -30 -500 -199 189 -405 -455 -464 215
-132 234 363 137 362 -272 313 -350 -546 -446 -285
-21 217 269 166 262 -180 -164 243 -682 -346 -374
45 177 -326 215 256 -11 -477 110 -381 -495 187
54 -363 -305 -129 -349 275 -110 -137 66 286 351
109 227 -297 -437 -429 218 -281 -77 -137 -203 233
183 -660 -489 -667 -292 236 318 218 233 -250 90
31 206 218 -8 -561 -553 -478 109 -561 -466 86
"""
