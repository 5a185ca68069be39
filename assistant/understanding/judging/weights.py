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
line ack.thanks d1fa1c
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
line autoreply.receipt 9b270c
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
line invite.details 341310
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
line invite.reminder 96db9e
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
line not.official 6b5277
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
line offer.clear 80f807
line offer.clear 81dcd3
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
line proposal.link 94e824
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
line rejection.clear 663f9a
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
line rejection.clear c18bfe
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
line reply.advanced 4aeb03
line reply.advanced 5dea9d
line reply.advanced 5faa10
line reply.advanced 639e27
line reply.advanced 6b90bd
line reply.advanced 9ce9be
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
line reply.later 4b481c
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
line reply.request 3df3eb
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
pair alert&paper
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
pair asked&paper
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
pair bounce&document
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
pair cancel&keen
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
pair education&machine
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
pair enjoyed&hold
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
pair feedback&wish
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
pair future&video
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
pair glad&link
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
pair hiringside&service
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
pair inbox&office
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
pair keen&lure
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
pair lure&onward
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
pair mediaword&mine
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
pair mine&practice
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
pair mine&task
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
pair paper&recruiter
pair paper&review
pair paper&role
pair paper&sales
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
pair review&urgent
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
pair sorry&video
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
sense lure@sender
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
    0    895JLeRM=?@PRZVJ8?@U@K[>B]ZVkwMSGCMaCQd6RYY^RRF8Ph7GJ>\RMOGKI_fKOPX
    0    694-QQP#P>L_OiQH)U:BK2JGJP`eJIN[9B$LUBP@X=XMLVV6D^V6CWSJ345M(RPWFR`
    0    602d`]VFErYASHGFRVYP4BC^AA=K/;B8E0UI7QwaNBX@GagWYSAHM8VLZ]LXc=WPM<R
    0    897.bO@'V/>wFcSB/K<1B'UP=GWeSSc]:K-\O1K=Z5GYYSG%>R@9LM`F(.8F'MXd0E\
    0    598PKST><UKMR@NGFKQNBBEFCICOSPOW8KFBL5TLNADVSOP9.EOBHCZJAX#LEPQSMB\
    0    5767`Z\>:7Nd\w;KG7E1'6aN:Tk]jkLf)C=c:Xc,jAobNmZ-<v>>(Cm5B4J7Sc^aFKg
    0    897FQWg?0OC]HI>-DST/;GT5GU^X^MKWB6RC/La;w8e[:p[G@k7C9?j6>>IMEVSb<Rd
    0    203A'fYLNDW@AFFQA3GN:--XRf#bi=Sb6EEBNG_JI0M?MbuN>SG]3NGPLL9O;FGHCL@
    0    616:L;GTY)8K#R;UPVH>RDDOQFODKEQSBOZES?ODRDONMI2RPNTJMI0GWNQZNONMRRX
    0   1516ZU\2SN4jw;K<^tFVSHLDGLX;Y_TaLQIR9;e;1X37FR@apiBQ;5Z]AHVdEJ<P@LfF
    0   1149hR]-tX7al%=.]dD^f?<:C<[<Yj]sS[Lh6>]?<w3+JN9\cf=n,0VaAk_fEr6j?JiD
    0    775FQ=Cs]5CX;bNMVwA>[cZlh.kL<-liD]G.c/ND38\R`D5dImLGEgSd`9bjMKqv]l[
    0    221?BQaG3qA>kSUHB$DGNYRDUDWKi\3#CQ9kIU\POW`B-A[P@'4ZK9NVOH9=BTRF]F>
    0    870)A3A<b4cfW`ahwT5:^b[>V8=EZ&bI;3=n?e:75=77BEwm\QDl8Dj?;+nFA>>APkN
    0   1087l:<@<H:>w:?1CB;=::Be1l=8a:235:p:52Cf>qa6@h?2L:D6Bo:9;?r;A;G=m;<m
    0    485iBOM5N>FtH6N^H?4G26h5aCF]H6A.Kq@=GMwA]e@,[GL;N8AAj>5GU`7B7[0p5G[
    0    598[IPHBR5^PQS5_WmKuHRL\Y?>Y7IlM:KP<`R\5dHBLOVLASTw@<UFXKF?OVDMBLQ\
    0   1079hN;*<BB<cC39>6>434Fn8c??iG6CEFe:7DNdAnZ4CjH879>I>pE><=nCE>R@lE=w
    0    638]42:18:Ap3@8EEJ<JE1[NZ3GX:5EN7a@9?7R>PF6/h=C@EZE-aIE#Nf6J=C<r:>c
    0    614`@CH8>9<b<.D1:IM4*:h/V02N-J5+;b;<.@U5XPCAjP226d6=C9,#LO3QWFEs/5Z
    0    907k>5FB2N4cD6K4.-GKI;cAf;?X4?03=w.I;AeBhq9>_@;K555<nF25Dj*:4Q,Z5*h
    0   1089t<:A9B>=X?9R0);>@:LqEb?=B=@/;Gw2WC:iKka9Ak@:1(B59p@2G/r)08V'c>6f
    0    720B?HIEDNG[OD?J;J69>L[@X18PAE:79J784>T7YX99YTG<#4GP[=;T=PBO?JCd<;t
    0    829_.*D;IB5j@2IHQC>>EDqFn=3d@CF'5XF085U=`\47\67:@=AHp<F>Mk?1@E6q:?w
    0     95D=)EYbKPS\#N@1;EPC0'MBSWP?WEg3<-=h9;YH=ORIFAMGT:CO>)J3f7FI4SOOB<
    0    691@TXjJES8PARMRZTSB7NTIYVgjTOV[H<TP?QZGc?]\Of\Y=wR?@UI@[LOTXYh_FE^
    0   1039Am6<bw71Z;h:jcb,4XeU[R;mlN&da-m]>l3;4M9[sc:7gZgZ88b<fWEc_oK_irjg
    0    787To8I>BbFAS_\K9v[F9lrM<BJA.UCcO<pH-@H8pNQkDC<WkA0<ONaK3\lFYUCNw-I
    0    545U[>J=%apbLs]pY7OC6Vd6[LM6w_6GXJOe:hSXCLOI;IXviWJUMQv3L@].F]<L4k\
    0    979N=FHB?I>VLJF;;=8>O;V9\JB]9;=OAw;AGFe=_^I8]FC@F<CH_=AL:VHG=LDS>=Y
    0   1090FOX7`C6cr=^AssL[OAA?KJZ.WwYpK_ETTRS90S:D9L8]rp\bD5=pNRVZ?L7]IDo9
    0    494XlQ:LDLV_fXV_KBDM6_S3]OBQD`JVDMELMS8?I?GEYMcwb?I]AN^<VWjNXOUPS`O
    0    744Z>ABGKI6a;G<HDBD:E:cFr;GiCB?@1w;J0'l:aTC=vJAI@C94^C)B:a>L?ICiFBs
    0    972TY;AJ\Z?=\UND4VY#PSU:B54P*R7WRFW?DH>BO)9UTC0fYT<H*JWO7Z^FWO8UbAC
    0    408[Nl>%J>V[SDLVeaWRIhUH8H^\jOcAZIQB`aJH,<SR<EQhVPc@VMj[>QwQMHV<OjT
    0    945Lm-EYYR#:S?I65cW5QhbDA(<C'V2ZKEa/X+::ONGrU?+QWLA7:VPX5S^ADW2Pn0;
    0    5394HK5=@:REKAOId8S3DDM8/=#OFCL9VA-@UN<QQLW];BJH[QCF?<@@TN:F8XBM?C2
    0    651]Ue9<>;^a?D6^UNR?G1PT5AZpNWPSQFXBJY1@C5S@LKF]wPZ6]4EPHP`OK>IVW>`
    0    517`q>=GQER[FO=H>vDQ<wBb^;Ac67OV5KKO[+IR5L:EN`NPe<c@@T1K.6iWfXNYdH_
    0   17621H8RTK<'7I=BH3J@Bo`d[oGeK]QJXNwGKs,ALLSoT[=8DOPHBQZ4qvBFLGOMMY^X
    0    404ThB6;PcB9R^UB*eEIO[`Z*II;1\.\IHLPQFM>^R;SJKB=?C-Qd4QEKH\ZJZ#He=Y
    0    484FGWMYDTM<RNE@DWD\\POwHOgWTLW`QYOb`T_>WHMLTVY)A@UZpK1LWDMYF;2\KRn
    0    360_BTA;DS7GFXP#C:POCAIE7MN@7JEHV2;DMHVSfSCLIWJO>[HOJHUH=>K=McFTJNK
    0    538<IMhJCT^_#\LsLV6V2QD;UUuST_W:DVTSBS\:_IVh4aRNDmP:8SrCM[<@Qc]HR>O
    0    897`FA8RI7cwJdGXjIUMUS[ZR>FOQ^[]ET_9POF3M9ITX77jtOXHGPKV`eWQeBZ\RaU
    0    742_XG7YQI:a<?7\GTBNUFaUaB<]9#dX6b>2[EQ:K&IV^3EZJ[U=GP+`KMPW`3`Y[MR
    0    371[U=DUKUR8O\WC=VQRGKNP;Q?GEY#ILJNTIHHQVRRL@M?MPEBSW?WFDZQL9TPALGI
    0    245^HNEB)`FGF^YHWE=V>WTU>ULTgJk#MLP67`GGZ[Lb#BPSgKY?;1V=^Vf6Gj[HL/U
    0    2415QAG`VGA^:N=IQMHEOI<WXE99K8LJI]@SULMO=QLGeE#NBNUAIK2VaAU?UEYf`]E
    0    189cOZT/$R\Bb.?;7VaY)n[LJVPKch-#hVU`;YjZGXTT/XqPW6m^3GV$M`3@\ZX/2MW
    0    248GS]e:<Y4F-<67?OKE?OIXG[@`LTLIHFFPKBhcB;`_0PLNF__GS?=FJBGXRWCcL#Y
    0    303VGXFT5Fl^\6QYiSiU3OQAKFWXQ]X#SGV>7bHOV`GR,FXVd@QI/-]BOZc<ORY#BDQ
    0    426Vc[EP[\PIL=KPUNML<^;LE^NSZSF:XIM>#MNT7E;KMVLKjFOO:SONV?[MOWS2^9F
    0    393,>IK5PGA:\AP*ENCO9]i>jDP=BO7S[CPWf<SM8[SNPGB8ReXcKRwODOE@JMNN]QY
    0   1021SJMMO4QLGNPSAMLPSFMLMLJJPLOHLMFSSMKQNTKJL#PJLQFLQMCR@MOPFPQKIEGO
    0    114L7^.DHGU?XVJfQ/`<OV0vEiJ5S?O`V?S1[L?\5>Fd#[SbD;J>HIPVKKIPYJIA4jM
    0    646ICKIPK@UPBR^VKINAOASOJT1MTOGHOMSOKH8#PNQLO@NSXDWNGOVFTHVOLAQLP`?
    0    5828JgVTGF>UJPQ6NF;WATQO/Kjb`[@wFDSG>KdLV]ahBGoML]9NE=XM;@B87Ul_;NN
    0    744]ADQ[CS_S-VWFAQP[>0TZ5RB>IOMaU;LJ8gG6EDAQ#gZBAKF^RAf9FA^LDF?R9`?
    0    365GTb9WS2^YBB>]^CLMI:*J7I#Zc;hLLWQ:TT7\DcT;EA>iWEYC<MLUMUM@I:S3G\7
    0    537KAK3KbG@a_#KOFNFKQ2:ZBc0ZFG\>HZR/FD=VZiu[X<HgRUYEWOOHhX?^^.d<XJ8
    0    415\?a`DO+YR1VINT7HDILIkAPQDKJMOB7JLZ\E85\F#EX_$CRJ>OIZI@HGYREXO5cL
    0    803XOKGeQNFc@CI^[FWU1BJ@QXGnF^eDdUT6QR=KW<RAKALnfPZJ7OO?LSKEcPwAPUV
    0    450UPQBA;_HEAOEL?YQ]MD#X9cY^PTA@OPWMFQQOCXJ,XJH/dL\=7J9K`VSTNXO.N*Z
    0    575QF#f]L_IABRVBUMa:CrJQqE6O1JNFbIQTWKH]>@dnQk*_A]3k7UEJSsF?r4eeF9=
    0    793DETV>PR^BB.KAM>Dc?O9NBFSVP_I:RIFHIPPEYTM#UOSLfMYMJL>WjGPIYJK7E>J
    0    564m>ZWeLPR@B5SSmFX`KY2cFQJ]>LPSXOLNZ@oM=`GNN-9K^ff3EeIMw1QPvJb*?RN
    0    850SPZEYWQNI=D-TLLD^LIH[GGRnI>`SMU[1EQX8\OP@P;IQR^w%AKIXYEQOs*RAHcD
    0   1150EJL(OJCVZOPLWVIQTKIMIFREOOSUEVFQPJW,&OOMME#SV_HTN8ITHTSXKJ4T:OWL
    0    369N/Bb0@GFE[`EPD@GT;JMBFGGGRYC9Z6e^M1MaKBCi9M6D:]FgY8W>CEPNVCR`#KG
    0   1475iALUC>\WH\J\DO:\XGLJBFUG@MPG=fCJ[D`OUJjIA#XcKJ7<ZJ-[DFRI=ANE=/N=
    0    831R$6I148JBiGq,9--/dcw4o8C:^509wH7qQG002\S=*3vCM-+kM.]S@91$9:5)#Z8
    0    9838>>W@8>BLpYq=;=:Cdbg>j6K7wMIECQ4kW>G8>dH5?JU:>A;pTEC[;4G;@T<IEa@
    0    5619vYQAVNATFwaEF/I75BZE1kOC]QVkJMGYBA^#\JsAPZkC:bK)MBPJCE@;IahbBPG
    0    587OJwvUO:6RUQwP5<KB=PlPGRcmhb:V@=I[O>`?VEVmDilC;YOE@@oNS>DFAcwdOBL
    0   1190POL^J<PMTININKEJAAG^DQeNKa]KNQ<GwHCRRQ\OJBN[ND=GJRBTIPU@PAQLOLAX
    0    605PKgv@NL.wKPuBS8=CJ<gC=ufcqU*iDK7bD;XVk@\bNa_:GX.BD@`>@KE((ZnmK;d
    0    640YKo^RJG>_GadN?<O=C2SW;f_\`XCVDP6h@Jc5a>Wb4aT?O]A>>FV8>BBL<fljO6w
    0    548<A7^;TG\QLOeJVYTFXDQKETYdnnIOIlUOW@cfFfqPENYAX\1wTBeNA]`AHTbMQU7
    0    628J==OBE;UQRUCRYMU9a:VCHGKCEFL^BVXg8>ZBfGDu=PaJgo7SKInBANF#4KXeWUQ
    0    824@ihXOECEjGwVF6H=<AMaM=[ecdXFlDLL\N7N@\HphK\`QU`=0LHlGN=L<DZqcUNa
    0    501HU4PShjn\0SlLwBO=F9>D^/P\m4idNXtGIAOL7FYv`j,fcMXA4JCXD\F\QIhvE_^
    0    546JBk`K;5B]U`Y7E22MQYgKQ^Q^on#I5T5XRJPTT^X^<WpeMEERQ6Zd_HPE5aF[ndY
    0    486:d]kLJ=OhLUcDQ(MBZQwlX_\_T^JTNZ^86W`;kMb?B=X7MN:NM(R]9CXICQAU`J7
    0    5318G?mG@0G68ZjEM3N<;E_W]hqSls@^AAQv+FL3]qgIT]aM@O4;^Ma#?>HF8VJ6Q[S
    0    551QMS9WIC[r(sOaQQAR\IQ8M2biYc_G\FM)E_@JQTM3>PiNWswF9LYFA^fY>;\XKJ9
    0    661T>hCHQHw`PO<fJGLdDQFI<s2Y[drj^RG[LMD:VNS:5Wg^iMP\FBcJdSBEYfXOHA*
    0    543HOMLAJPZl6lBQQWF7WGAXL@[^kRecUEEta>DCHB_TS:GVJ]S./fwKB;UjPS_[^YP
    0    854:wcMDI==qFtBS?T/D:<XS)ShRbEM^=IFO<<O:Y<Xa?SSEDgL<0U:J>0MZNXbc<9j
    0    610GVgVF6/<SB]NEH=:SA=X6;i`dMH:n3;;s1GN2k?oi9ewG:c(4:*u9K8EHC`gX@Fw
    0    667CYQUVbJ[k<c_ZWZ<BYW#DR/k^PRe\EL=RG/WFq?QLUUOCQiJJUZDmP3TIEFPc^Tk
    0    715A_HNXKK?o7w:PEH=?J<WD><ubZ7kg8<L5XNLEQEVjB:[S=fj8ARV:Z;RHN`k_nXg
    0    974NXKJLREL`EgU9<<KI\DHJA\VZSYTXJA@wT>^UEOTYRQVI9A@UH@gHHIGLFTFXPDD
    0    8583]ZX:IC?e9hDRNIFC@YT>?MlY][Zs=NH]9E[8S0eY>XY>Hl8G'PaLO<LB>]wYSTe
    0    788AAw^JHjCQJ]R@TB_`>GZNGMIBSVbYVDPMWQ`WNT_HQ`FQJIAY=LcfARGLUT7FIH8
    0    696?Ug\MC?FpJjOONO;>AReFBYhP\_^X:CQTBHJBPIhRCYWI@\8C5Eq==L6>E_eR:Cw
    0    555JKlRMH5JOVPHBCDdCOLR?DVag_dUbN9<l-TG/wRGdL3X=5kGC8De;>_G4BquACIF
    0    7425qCJMV?5sEsmS@V'?@QwD5dNT]jae?A6]LDY,lK_^ETXSDu:BHLn@M<2DDQfY@3e
    0    7627`UWCNLW^4d6aOIB0LMA/DVhGJQahFSNO#TC)L/@Z@U5=<d:CESHG>'A_<AmGFE]
    0    610=iEFHKF7\/kGMKYFJIDL>V>AeN9Td>GELUQ=G#>NLQQIL:jM<$kL?Vq=l0QnVJp]
    0    596Hrbb>GC>Y<lEH=[7?>FZ4;^cfVvWwK34q7MX@cHecIZjEHk:;CBj5=EKE7Xi[>?L
    0    677[Caw@CReM?>B6PLZZU`CG8\iPVHIIS94_S`PHVl`HLkn9eKKGZE/:17C>BoTNU2V
    0    724nMPlQ<GP:URR=DEW`<E\>Oh_pRSFK\7N^)OvGbewlDb]MA`Fb1=m1>_L.S_Vd<;Y
    0    7060NGH9K<8SIDLQLP\I99]QZ>EwLIBJ7?=TJEYTTFNUSTV3?IQ;<#ZIF<9;<RXf_Ba
    0    610M\Sl6BW=RDcdPDH6]YMo>URWEcnXhCaAWV^lHvCi_8ZLA>@@9bEZ\V?HH?wLK=@7
    0    588IlTXCO#bQ?u<BFW9:3FPC1@`_T^d`1_6ZAaZ&f0PrM\VASiCBF=Y8*ElBHWvbD-f
    0   1147dDO^ACOZ?]JhCMGGRHBkMG]bJW^FEOSKbHV^\Me`M>LwIFHK]\>PWPDLFFV<:DEX
    0    461_SUMA1CXcHvI;XK3m'>`F4_UwM_9`YLPe0ZNElZ]v0rg:BYb@P@a;N88DUXha>?V
    0    621>nJM_O9Gv<e^ZDM1<FIY_GFrRRS:wEG8g_=A?VEbQZRQLB\VUPSlqHDM^LJSQtDQ
    0    764>U\X37DCbKZTWDP9DLMO=>UXSZMw^@K=X?<b4cAQQE=\FG\>LIMGVQGFHBgbT^Ta
    0    548GS`XOK6,STTTB@1FDHTw.5[IId``eBD=iHJ`DgR\aBq^BB]1VZ/iE?LFABOU[<>c
    0    988N]cc@F?@a9KNRIFE>8CR==gaXcL_c:MC[GC]A_PWY?\ZGF[EBCI^@D7G<IwYYFDg
    0    582+c[N3MB2PEkc3E\<#4SnUNpj^YGIi[dTFp>>KJPUbEiYBDu\7XVW1O=D9>VXXAbV
    0    739WP`[[9KV_NT@OH0NSF_PG<ObeOuMCL>HY<ceCsSJZ@LeGaPiALHG>RSaVBPXVECw
    0    6589kY>+L*FZ0oHP7OA?84SE<C[DZald6#P_>7Q)Q1UWbF_D<l0*GR\62G=HKQs\-6[
    0    561BMVc[eH%F:RAAW@GM\HeXPwd\nOZg49BO/AbGOMhQYqSF<sEAAEiWK4BPCS__>R^
    0    627:Le`GG:6b?b/H>M7BFLX6?ki]YoDP.?@wA=]1Z[]\IG^I5fAI76kBQFMR=keoW1V
    0    566OfNR>U1KZ2t;5=WDGF\I7IQJaEIwl1YJPMQTEOGC`U<RV@[bVLen[_QPJfSMDPOM
    0    889;W^w?:H;c@^IPKIE@PGqBD`]_sXD`HH:d8Ta?bOUe@nwJLGQLF8v:QGLLEXS\DIa
    0    731J_[`?DAJHYOTO;LLCGU[EKj`wgf?cNHBX8GYHjFOY@\aDNS:=<G\R55B<IQfXE:_
    0    509Jq]SObC3rC[NATQL9<cMeP]rr8Q=iMpHbMDABZZFw>HICWeh/EMYR]CGQsQm_@Kk
    0    640kRcsU;UUD5C]BM9L,;WL)BZcZ_dKXS3M]3Pa^OPpPJwW?A_DLDOK+?a6@IP6GESQ
    0    654Bs[[;CKOdRH7<J8FPELl?LqVekwOgE9Ht<IO5JCdJGBh7JsBK<>e?:C?B@YtcO>K
    0    466Ri^=QF^DR9?wG@@JeHAOGCgcS?XMXJ;<Z*=T>_D6oBlwRBJ8J9>^PZTXMPqOeW>`
    0    8022_`aM>H8W?]]QGFF>HRcEE`fkTU4m;>:RI4YAY=mVN[w@>g>M8EbDMGKHBdhWJFO
    0    512KMaQJTAl^tOR^?-XUKKXQbg?PrKFJUD@Pb[GIg:WWLVf?eV9:JMXHVBBC=iCG[;w
    0    613PJ>YNTi9JPCGTCOW^e`maq:X89OR>U]e8_KLXH[HUB](`ENNTL=7hfMEbw\VEIa=
    0    739\hQJ?Q7:_Vw;H5N<>cJHfMJHbVHle5N99PDQ8W>@Q\G2M>T@0T^=M]BFO;F\TRIa
    0    651h22YbMQLE\Rg,T>_CCF0A4YY8?FD_=d_7/PYiLbL]HfL^MS#dOD^N<DLBEAT\7DC
    0    776E^EY=d@QZ;\^XX8>HDAXDGNY^mV[^9FB^;LOHwIY[JDLHUkDFFF^O?CVTETie`Ww
    0    843Ii=JCJ=Ww>oL]OOM0?NiE9^ZVRUMo,X:ILKF=Y5Q[JPBFJvX5@GRGRFAWGAhZPHZ
    0    739Gc_cJH=7b:[4:LM26EDa@:fOodL[_-=GX4BX;q8gb@wk?9uJ:?Ch.9NK:Deoo<2b
    0    778*NEeJMJGPA^OMLB\C<F]>KVUXUQP^WCSE<Q_@RBt^=aKGCd7[BJG0HMQIVWnwI@T
    0    586wJNpJIH1JADO8N=hdnDuOVLdL^k4AtgViM]acWHcV=kVeXA@f2DRVuVE:?NtNLIX
    0    574B]VB?BL4^#?,[MFI9TEp^UY'i&5<S>G559InTfd2*b^Q>5A.=;<MF,:[K=pJdM3f
    0    686QnuOW<82r?_@HIE?=>AFJZi]kjINl7EYV@7\?\3`WYWB:<f`/>H]4:@=`>QeIK]w
    0    531(_EZ<V5C\>oZC:>*06*TC:IoObWjW><4JI8LjO-@fPS/JG]Q$=2VK#+6`;TP[DRU
    0    560ASLbCRj6JODr384M][QvoKh\-rn,KIuCqYLWYNkk_80S<JO8mSPO`a>4E@wY=<`N
    0    568V^pJLM6tuSa[\;[MHSE=JB`WY8eSk60Q8/O/#\G^_]&:S7d`D4HX<Dg8;=6K]^C]
    0    549+<Pi;.#4YRgL7JT?3;HIGIPtNdgDE@E3];<YIZ6tYLmsD@W8bDQOU1;*77\X66IZ
    0    588JJS_>BA=aBkuGLKNIGGgTJcrAcVGvBHRJ,CuIZPwM@d`IMb@F8E`J<NION^_EL@X
    0    8244Zb]AD5=c%]`NB\F:M;SX6Qw^FJQc5EBaD9]4C,]fJP@L9mC(.NUF?+APDJ[\IQ_
    0    829bK@eg^lw<[DQ<OQF^PNNVQ9%CQ:OBFO[EH]ahIjOJPJ<VXWIUIWMVRHEDjHE_LPL
    0    764?WYSKURCJM[XJDHKGRIk=WwYT^Y]V?IJKGJKEKHObG^WPDQCPQMnKFFAJHQPNVKM
    0    795@`q_;7EGd7_]BLF@@EFk?FZb`wdH[A8Fe2Cg@dHbn8t[?E[FI>9r@GEGGCkgbJ*]
    0    7095eOL2/?mTZQ_G7H,>JU_M=Z][epRkOH8b=?M@M5PQJ6`):H;:;2HR?/TH;w@PCEY
    0    595deqhq@Fb]Ih0]6R=8MF^MQOXbiUTn:M:c2Bu2Z@[\8Oc?RwXI/Lc1E;A=@N^O;>\
    0    671BcHoFX>V_ARKSGZW85;S:F]hw^H[h>SIUCPX?ZGacI`C=CeED>TN8CMGR^PTcLI[
    0    949PMLVE@@LXG<\DHAG^RT\MHWESwN_[UJP]R`OJU[VRIC[=LMVUYFUSPU;NL_TBGK4
    0    637AQPWADCHV?SX<CDPJD6jJRbLbeRTiXDFW=MXTjR\[HkTGE[KCIDq;M>IOF]wjSJ_
    0    612@\C\>OK9^BOU=SD=TUcm4FVKTSf0gI@9[CCgEeHnL5f^@=[G28;wCFOCA9b]YI;p
    0    762GURSLAMQEgEVI<GElhKKVALBJ_cOBw@ObfC[OSOXJQ=^CJ6NFa=6FZL5/ED;Mc>G
    0   1039BbbpFJJ@^EUJFZI;MKQ\@>cFgWKQ[G>QP=IgDa>VQB[w@UQGDG@f?@=HNKaVbDNS
    0    769@_ec:B><`=kSIF=DLM:hADb^igdJfJFBXKOgJZ<`V6fkEI`H?L)w:=1M;@vUXG;`
    0    6924oELFBT1h=kY82b9>F;[_5UYX_Tp\?B=f.;_,5,rXD?M#>ZE>.8Sd:Q@_2cQTIIY
    0    7635RUHV^>fMbU:B8YG8DOHVRRKkW[GFKRG_X`O#M(USWPeE,NM>:@RH65ZXE@^QF;E
    0    710@Xj\JDB5Q>dFA=HF@?Jr31^OY_YT_D9@i=7VGcBw_LhcBJnRCLAd;O9OMAYVWD8d
    0    871C]YTGO1>w*f<FKO<2>;XQ;USkSE]Q7PCSA>j&t@Rd:^L7?wP5AFU>7S79N][cDMf
    0    720^F_l49@lXj8PPLD8U4AMK<LdlUtGXHXAJKQadGSWY3`o6G>H=@:Oc#C<IMfaX9BQ
    0    674#greCB4>O?e\I;F4?@?^G:j^ieM@`6?IO1Gl,VIGeMbt@Gi8I>BoC4@CE?mYsG7j
    0    759KYX?9X?>ZGSG\AVOOA@RIHqK]jbw`SAAXYHD2UNW`KSm9MYG3MBYLA/>J;R`[>UM
    0   1030<c\\C=?Ka=dIJ8E;JGC`JL[\w`MJ[;L8[GIXBX<WQRTR?J[L5DR[I><PDJPZ[DIr
    0    613OQ]iU8WQcGDACK6<?<YjG4T]a`uBbGOFZOCr0i=wc:gh9Il7@B3j@5/;1<fZh78?
    0    989AhXM^YFUZ9iiSN]7QHQYVCLnWOTfw?T9\\98CDQWY^RM;LaYU>CcX<7KGDAd4QIV
    0    8484`dVCHJVhJZW><L95JLwLBYW_[J@H7PIi<Mn:_OGZLO[DNTKLBKkU;HUa9bpgc:X
    0    481Ju\MXMBRf.AQWS(GOL?C8D54bBG5^7Ls24^C=`>C`d;tMdbXF7Oe>DP4]o^nw@fo
    0    498;I\h&TK/k\FpF?@$PNTw:D^>kwW:UWZ.rD=nZsh_c3YX'2NH@a2a[H4K+*]]DC:V
    0    531LnZSPR9?O8wFP?I:4QSUE8?hWX7ZWDQIa3:K2R>RtJ\OL@i7I7QoU<AJCR]ceVJv
    0    790,qSO@G5BdCo]?AV#FO+Y7Lefaa^VtI<2gQ@F;[0SpTE_<6gG.K0iSK>C5&\j`DHW
    0    616B\dTL9ILk:W>FV:>;??j9-hfig^CJ:C@7IChDq<ZtCtYEFi8F3Dw?9DP@Iia^`B^
    0    640UUIXCD<[g=J<GAH[UFPIG=dJ`d[]Y7KBb.[Y9wJB^ORX4G\I->FdGGVN-,p`SQ\[
    0    668S_;kZ\@F^TXfEX@I5=LP,L^L]^i\h5JIo:jd9YGsaBWd[N]G7RWaGJDK6=MwO@IL
    0    622UMOSw\KV@JI9P\SIKBCI9RN\FJJM=eKVO&X>5WDnD>HQoSY]U6U=PH]KGZLcENO<
    0    597VPDR/6aDWR;TO]ULLaYGFQRwZIYOt:W&O\DO_Q4P`V=[QRRhS,l5bU-]58eHMkQZ
    0    893EPnbD<ECaC_b4G-IODKb76aXcii:_J86a:IlGe@hw3XoCH_=H2,o<G6C6FedVA;]
    0    480/FRYGU.4aIwPd>rvEfL5/:pd<gQdJ<OaQEcR;wKX[TFSB:WOK2Eb?C2PC(IoaSuV
    0    626Ha^UTK9Nb>PHfeK?0XCQ6GQHV_wLn8K_Q8@q<jKlHN@_LPhI6:HTAZUPI'QhC@OQ
    0    672BW@J3A:S0DPw:BC1gAF^h<JXKvg<o@\4faTE@fXCFMFGXF=G:u=F[X1JI2R:2hbN
    0    689^YYPJLJ3XQT>FGD0BKHrZG8GUVAGNLhEYF4],W:JU\9I`FH?FPCDMFCCQ=XM[QVw
    0    513?KP[JPWZTKQ`OJUcF5I&W;DNJFa<J?PDM@RLKT/PJ^YT=ZDU<#HQH@KEH@IR>IC\
    0    558e>MSjAO9Bm5DJKPUd?>^87+VRTwWY=3_HS@DR>3KRDUCiCc4PB;Bh:BKaFpUEQZB
    0    596=BGZGLN2PwNaQE8QU]m_F_ebdL][W]L@P@AZZJkcfMYpW_d:ehJq]VLC/GbKKAA?
    0    690,>=^EKARpU[I\[UN`<TwCMjFqDvTRM]Qr>XgHKIG[[njAEQM<=OcL[OMBEhQLJMX
    0    442Zo@;^ijViZ_O\_ia5I?gb=:KNUE<eDMgFKRH+;3>nMDKwg?GAGH`Ya_fV^GKM]jJ
    0    458bY\XQfJ?n8`EGw??PQ[J23gcaVb_s#HUO%AHmE0`O_\^XX5D;;UK:HQBQgRcSB:P
    0    571TXEbB[<CYSo^CLW[SPSXJR[^Cj_7^KPEa>JdUM;^wNmPC<dRAJIT:VUK`QW\jiCV
    0    5731]3RFVMS[NR_SL>X\=.U9\D9w5SGGY4RGI]T@QPNPDBO8VB@?QIJANN>2>QOi:2=
    0    424=\DJVZAeUCh%TIiWU<=QgSQ5n*GlT4LLYSAF`0;Hh_Z#8QVUBQ?OJ71O9H?dM[>H
    0    567U.Ujv8SD[:Li_b&o]L<V8\]5RNOe>dfp?<n@sYH\[#Xh]e>WHK,>?Qb=:P?WMCJ9
    0    645=TPLRK7=BKTRGJL6TMHY`W:f>QVm]NZO^PG2?B``JkYJ<MwTAhrVE5H<HNFHF`iR
    0    501QN(C]O.gL>[LMwQ2SWhq@[RrVic^FOh8Y@r.^AXa7eLRcH<V.mgF]\gVZ,IACVf:
    0    480Pj1UBKO4TYa_I8cGLrih`t<dL\fFV=jYphhYTRQoZ=GL1RPZZ\L_a`[ecM^MYWw<
    0    566`HLVV3MQ:+a4;d0aVP<D<)XJWYeL`COeE,HH8v?HPJVdD3iEU@KpO0I'<HUwn1_L
    0    57247ZD@;?+\WX]ORjJ\eVYf`peJZbG_:^@qlS5_5LG>I))OPFGMSL2^O8FOS9Cn9w3
    0    609G\ONCP6/NWK?IK=,(MOWJUbiVhUjwVSCeRGD:CILM9XGBP\L`FdbPQ<RT\TR[LRb
    0    584/WdMOV>9hFhHVHZ9)L3UYKh\Vb4^wLSHA&4O(V87SH:EUDjV.MUdU=MwQTWdPTNQ
    0   1130HS]THK>KaJPXJE??8XKT?RXNMSYJWId7\G:LBUMJILPa<P\DQRCgNJHPI@HK\HDw
    0    494wAo<YCHSW<W;VGFBBBGA9MMHoUiKc:QGj4UkJp[UFBO\QgS56RSp)BA^AVUNdJ2c
    0    706;wORB\<H]:d`J??=NIW]YT`DZ\SkL/FNc\\9WWKXMPRK]JUT8KIFM2@HLF`HZGVc
    0    552CV;r[AUH^\oSM<::UrRm)RQJZNVJNIc4;OEfKcGXw[JG\F6RJiGU_XZQ9JIQR_J^
    0    5260MXLE@HTTZ.-FMHMESIA[5.NQM93PCHJ194FCC,#KUCHOQ?X75>sIAWZCLSY_XTV
    0    564S=HPGEX?[4]W9]F?-?:FE>]?UW_WAKM^DGBa7S?kw;gXLMbPJ;\^:@ZWJZCuNOA/
    0    486GeZ-L_Fv@ZfB&+_ZMQfUn]_[FBVBVTNTeNLH/FwDWDW_IP]FG8SboSR^ZOUcKKBS
    0    670FdDP@jAPaAXFASsIAfJNL@HQKGHOY7@;ZXJ9ILVARVHZMZLMNJC^YT7]_KPN:Swa
    0    6115vLMVAV?f1wLFK1G<??`Z8cafaeKjIEZPMJZ.oPaUSKl<Is[9NKa8FELb>PfXJMg
    0    569[MO_`]X>gYNVAPGF?SfTaf_EUOT=QV<RM3=WJ?b^fNwTeuZBNP0YOLsDUsMnB`FP
    0    632B=OD9IKGX:JCAC:EI9?^EaSShD_GHJ;EGKLnFokH8TIjKIJIL]>cE@P2D@`WgB2w
    0    543YJ`>?Ome9H7IUI7=RHY2wXF^Fdr6TeoQDGZQ]9E@H_5^1L/hMJC]WP4GJJhQ6;CZ
    0    503[8V@=A8hPSa=?;/>1>^h&VAK[X>EEKc=S?Dg9oso-r@j#b@:DmMIY6_Q-3bClC5g
    0    657s1G1<:<?e=5PJPO?E4'wAmB2T?LQ4<tXR-_sB_R@JTAL-IGJ7f4.(Gv><;k4_8<w
    0    814XJ@9IBHC`<I8R<HG:<?VBd21S<3FCDgAA@Ft;W]6G_B>A7E>ClIB6MfFSC:=o>Aw
    0    598gc+?XVU8<?%IG@E?5KKYCfGE3;<27b[>0XKTCb[>dYN;i<[O``=[MFOXG_(`]Dfw
    0    772qAVD8G5CdIRKPBI3ID8UJgE=aG8BG8f<J>w_A]q7BZPT=@I?MgCB;LcTF?B<i<?h
    0    538dSBMLW>Br%Q;6MJ9OC5m4r7IlR;RKKw<.:OUGkb;=]J4H@5N9VU?A;UOJITJfB@c
    0    507TED>I=7;m2E9[V?M;=Fw6YH6Z?-NJOj3=R@r;^dG-iAM5IFLIc1MCFuK9GL=dD1O
    0    593JMMC?QUW]]Wfer7JOKsVPwD9_\IIF9RJNCI?FUUIXNOJJU+YQC=cH`GYDTRFbDdQ
    0    794R;VM?T=>[0.IOFPM\OCY7SEFU^OUPDZFCR1V-SdMOvOJNSSW@YZ>FJRPVHLC]RLw
    0    520jR_YCK>Mr/F5HEHGBGFL=[7EgQRFb6E?U0En@pQw[IUPI9VG@bLXBKbLI;X:W:=e
    0    552r0H>HENMXB69PZHNGCO[I`7HBC@E>FmOOHOfIbY<MjF4>3IG>\4Q=MYLCC-=wD7V
    0    596^BCMHREFTCCNJX@GWQ@_KoNETZ/Q@MjIA=Q_JVDVWRJJQ7BQL`ISHJNQSOFBUBAw
    0    420R:N=FGPJP4G8ZXDBFIEwKP8=Y:?OBJiW>DZkDc9CKmQ<BD8P:mL>K*bKR<EUcOGS
    0    734UHP^K=>Cg;DAbD8KF#5h;G=:\[U?LKY5A3<kMdGWTUVLIRE>8[9j6LNGBHEL_B8k
    0    692SI:LrSdGEqVcIMb8MaO\SmH_F?IE>kwMRM(et?XLe[h;N[fICXS`gtX;XTZPQT4;
    0    590j6QN?AQ]w*><JJV_GAXk>]L6m\?2L6YIbWU^BXb;UNW]I:M?Lb8H0YU@GT?Fg*Ff
    0    644^KB9K^<AwBTGWTSGXCSoQVRJp=7AT?OGPKWOIcH@4GI7MB?`LLAAR6OGMK?KQMKa
    0    613ZGE7JPJCw8>EfGMMG@U`;jFPlDIPSAT;D>PaOeLF0@TEDGG;NjIGFMhW7:X:ZNDj
    0    502\RA2SI4Bk=Z9gW>9;akZC[2JHF-qK&e8TEbi;;.@%>:dGPE8KmK#?>@XHB?]k']H
    0    768qW@1N[<Pw@ZOQbUB8FHkIh2:M?EO2BXM9UCUI_]E<`3QWFMMB`D>gJfAe=X>XG?_
    0    491fCXwV@M[@NbBS45D3>IgKJ?ZmO^JB<,=f2LHOPBP0O]Y=GOQCWYKY-RJc\VD\IVP
    0    490RF7KHGFLKS=PaVAF85G>^KLBSJ9V98wAALGIFg9GIw[?W44gIjV;?TU7ROZ>pKWb
    0    5241I7@<^29TBCOR<IGBSk\NWRYJS,b::^5-8FU1dcRJV8<OkhI-X_#gVI;UCjdR@dh
    0    682sA<H=5H:j=AE>FF9C9Im7j;B^8;F:Bf:>9Cb=po>Fw=<;2@D@s76>>m7L>W7\H:s
    0    385+%bPN:fM?o0g71i/f;.LIQv86C?D/E,F`QOSVTnPFMXMAJCIJtDRN:CM#_aDQ9`g
    0    641\C:H:3RPMXG8FASBVXXV0pPMINU??PwH;HNdLXXL<FD>D^ACLk<IP_2O?<PDLQWD
    0    701XH1H;OGAVZ=W?EMHIGRtO^Q`8;aCQZ_2aO5]`\UJ8SB@@DEIPa>5OIYGO3wAUR@a
    0    659SOKRP@IN^L=WJYDNJQIcDXcGfIDIKPqJSFS\J^^H:]SBKFSAG_I>GE\OLHHD?BMw
    0    604ZDT>JdDHKA1hJ`NKE/WgH_NERHHHc[@Oc5>^iUIGPPF[iTpMSwZ8K(o1FlSc>DGW
    0    6184NpgRIDJT\oBWDM?AhOkVZcMcIOXWM`2[Q@I;NDE\Ta`lZ^\BHV[wi<XHPa\nY[c
    0    651]CEFHVAKU=[;ZH?P_Z5X:wF;XC<A4EeL8:YYGZVJIX=MFk-?C[QI:[a=KI4H[ITP
    0    552X]C=KTO9YHw[^Z`1=\Z]K`<PQE8Zj?R5CHGKDP.>UcGDGPXA^piSjADRl4G>Y<iC
    0    639[C5QNXT8WHGGZ?AFA@Q\?b4=WBBQZYTsF<[[B\MCQGKE`OPK8NDU#0ZIVRZA\Lck
    0    508c6:9JK9Jm+29MC:N6FAY1OD@qESRTIN>6DJrHTVH7DQ?:BMJ?NQ@81WJGD]FfV2w
    0    491b?9HF3HWh?=ESOG8HVOdJg6Bi=DN5WwAJ0c\TUYYMnB?4;FM<aDHSKfIP@NS`IRd
    0    694]76M;MEE_L8:A@FFL=@e?R45aJ:EJHQJ.@Vm=bKBIwH01c3P=e62IYb?<LQ:i95]
    0    608dUb1_K#-`?PD^NTK^M;_B`FBq>GILLja6Di\?]E>9UGP;DQYK]J@>;_LGf*U^GZJ
    0    441L[P7?F=gg3LkWo@]?>kd9qGJ^0TL^:G9@T_l\MQ#DWYloRHEYa<YK6q8H@+Wk4ag
    0    608`H7FIOS?IS2I@?OSR?^UR_EcMQYZIKfNFLdOTBpPPI9A#NKPDsDO[bY?=Sn:NNdB
    0    435v:Hi[Ph9T;=07R9SDD?OIOMJkSHLVaB]A@@iLw\YJRg5^ZcSRG8Q:HpRA^WYkM>t
    0    603wIf5BAAqgE?:QTH\^AGKJSN>]RY\CdKqG@oYKpX)4_7ZE^6hCdFa:Or;EO:g:?TQ
    0    523]<@2LHMCjQFAO@GIR7JQW^OOeV8<S@iU=GA[Aw]KMwCG6@>LHPDJUCZ><<tRGZCt
    0    474gQM@PPQA^I>4M@WNJ[HZ=pV8T;PC3LcMIJ[]UfYQMnPAT?<LHSJ>DBRPRE]Iw?F^
    0    463pRaD_OV4mRJ?RPI++Oa\=`=KnL=QB9nVASAlCaU/;d#:YFo:(f\PJ9sHANE7O`,p
    0    461`KN2IV@)ce]#GEH3<V\`9H?RjBHKJF?E4=RXONX6Y`Q6\gXF+L^NOAjg3GSAcRLM
    0    849P^NOHTDDwJJCPQo@=ECcDO]P]d`k[D>MVE?Q8bC_F_:T[VTKHQTOG?<RWTRqZOBU
    0    730iCT<AKDJ`/E>XPF<3?7WHPD3jAIC<Q]H?<IgIfX<%w>91NAIBVO<?Cb8CDD3\FAf
    0    925PUQFZZAQOO\Sb_AXV@@@-K`CicX^>aGRPMY4LRL#EXDoYSHWFR=YPbHDPQIMPKMM
    0    726vKBAOhNJVB=JB>LRFBLSPg3?i=?[<MZV.B[wFSIAI]L;Y@cLHLb0E5uFNUCJ[PBd
    0    570W8LD#?KJAKLVQTC<[DKKNIVbnQOGOCEJXWDOdTYMbG=TRPE@\]=RHgVHKMENM?QQ
    0    610JD5;BDCc_BCKafD:lSIH]TF4VSTN<bTT_:w`.dWC8.A?OF3VHD;EMufMBHM9L)YC
    0    497Q7F#=SNI\3J:MJE<NB:u?@>BVCICE>ZJKQEoE\a4J<=>C%J79n?(Z<k>H=\@`JBL
    0    499i@>;LA?Pd^Q.IjIHKUffMbPAQW7CCN[@U>aZgOF04UGIdY=S7fD#:?WYD8\:X?^d
    0    692^W@#GU:FWScM[TNU?uM]4u*:qOSVN-F;S9S\@\JUH_R^TKP;IU>a?HXSG>HIl?NF
    0    484\F8+<5DFv8G2[K5E2<[`Pt93cN?=<MK(L/5iOvT#+FE8PIPD9gE74?he;?Y0L?<m
    0    442;LPQM8ER=beZPJ8ua8/N:[fe:D>F;a6[e/.OmGR7C*hbF=J=`XMJ2RQK9dEia&Z#
    0    622Y8AOOVdSEMCAOET4LHSM9vYNOFG9:KP>;CThSL`37PO3W:=NImY=D6#lNXVFNcQ7
    0    417t9:E<OEAwDa5B/N=3>-i9jSH9=47WWYLN@_h6aRC0q><=/42IYPM@)`W7P@EmB1n
    0    694KMCNCG?GeR=GD;K@QD2_@lGMFE@F:Rb5C8MwAHESMgQF<:gdQLDMKAUGZVIN^;AR
    0    717n:EARJMMq;9=MS>AVIBZFV:IK@KFDCeOFRGpAw[D.[B=FK6@EqFLJH[HL<?<_=Aa
    0    492O5D,gHF81>;<PX6Y_8E?HYGBS9HR3:VcG+JR3]S*KfU:[W>F:Y>K$WZ3.V4JN@4w
    0    588D_BBM];\cP[9PC\3D.8RJN<P\d3`tYRaSwRQ0P\HGW<BmkU\A^l<aE\wRc2YFU`l
    0    677T??=C;B>OG9BKGOODE@_:PBN^8=>IFe9M:@FM@FA8TRI?;RCBUPED6eFJ69Pm8Cw
    0    539O=O?G?9B_@6=C8ZHLCH]BWEDH\3B6FDBC=FA>Zo6ICVJ?]<@Oe.JAGiP)KS#V8Bh
    0    524_@[>QHNBqD5,JT9@>;5D-P_BwW]SQ3HB(M@gGq`KLQ>CK-LYCYID'ba.?F0XdIYf
    0    590YC7ELA?7WB7B2EFF?^\pQwAE\?:7RF[4FWAYDa^:UpN8QIHBGRPCNM^3f<JOeP6k
    0    615NG2KA>OWJ\Ec[<JMJK=aUsHd=MY=LL_GnPbAFXiT@]EEH4H>PGECEFLL><H#>hJJ
    0    582WH6B/>>5w;Eh1:GFFQ4h;ZGFhKI;ZZq0R<CiJe^'FRB9UQBEKa1KV,gK<G_=MW.H
    0    530]T7CWK@8@ENASZNE3OaW?k.-:>H042TD1XVn>f<X=OB2wHRRW`TSLDTG[BIKuW:[
    0    580O`T@cKl=NGI-IA^M6DMSDNCHL5E@`MXG@F]d?dRAJQJBF;JLATL2DTwD]@BWdGNa
    0    785\=F<<DH=bGILH19K@K?[@gJHfHG.C=`>H>=`LYRK7PEQDK8BAwB7OIa:A3]>cDAn
    0    669m>LKJ.bbFTCA;DONTHIwKME9T3@)G<`ABIbkS\RHHT8LGOAAQ^BQG7kdPFT:TB*]
    0    884HZS6aTFOgPUKV_RMISJVr^::w?KG\F^JK[FGO?G?LbOGVS\XOR^RhYQWWF;XGfN[
    0    552[7;QVKQJC5iTPT?sHW@Zde@A^QDFVH]FCTU\Gi^PEckHN:BN\Y]LHZ]wY9DDdRcX
    0    454=Icd0H7mIi>OY6.6HK_N0qvYeawbF@P-_EFO]ckaFSRmSF9DG`SeU=W.S=[NUG7S
    0    853M]LYUGNHGE\GHWUeDOMBYTELIRBQEIOVaS?[<>F[LOR]FBwP_KVOQP>9BQSgYPMK
    0    659_9Rf]QL]OEAMFa;KXHTPCwCB4G@:ITL\JaJ[KFhBMMKOG>Y<l`J9QZgFV@VJPTVB
    0    621HR5>@O;TgVT8fFX=E(BDiu11O52IBSu^CZMGL`PM-h;5LDW[5`^BLSwSeT/-OD<f
    0    515M>>LQnNKYISPS[RTAdSWcgbw)j\Og:UAXPDU>=J\MZnEI`4JMNW<UL4dhU`&b_V4
    0    596^XJM^CHMZ<5PPdbXDE^SF]H7EGZM=GQIJK?WPPlVajYD\^?IQeD=JWPg>Q`bg[ow
    0    731O^V^P[AEM;U8WFE=AG<B7<SfbXwkO@G?MO?_K1;WNBUDNM;>T:cJHJDdRRV`SOE\
    0    547o>5*uuLRHEKjD8utV_dIV4BPZ<IQN3I]XfcBJWS@D1D+H@NI[jS967wecS>HLEV0
    0    724GUDWDL<J_De3T@;9DF[wRDU^NeRDE\LQcSUXMaeWNEIJ=RFMDN7kUGLP]DRfcHWq
    0    666e6<GCQS@f$G`ZILJIZV\;lZ=wFS['HfKR=.H.eED@[9?LF3NCjkQ1gk#7:jD^=Jt
    0    483ZS@:[FX25mVPMBIgT47SLfd5SLKhE[LmEXBd(>A65YaJ7AY?YVCI#OZT45X,SD=a
    0    425W8C1T8EBHSK\GPJadRC\/F4B;=G*'9IdGEq\NkR11aO7VH2?\P#R,1j?NH15WOGl
    0    666QD?KUNOcTQ8?dN@Q^jKwFr))LO;8ALfS?3]mOqXR'o@1QVELTYBIRWdNHE;0TZGX
    0    588P471=:<6d[?OFY;===7^0hfLJ)9IGIlBD>H_btY=27D:G>#AAc8.E?VTN@G7l7Eh
    0    769EJ7EWEB:wI@APDWS4LO_8TONVaDcBTXC>HDW8qHJA_JMA3TUAMWF?GDaIMD^\MGg
    0    599jLE?bWPAJM1V@7\]W]?[e`Q8Y*Gm@HwUAIQwFpwJ<_DDA?J\RoU<QGmAZW3:cVb_
    0    532>XHH>RL;w@[]Nc5IErB]qOC#SK]Q[4RBFLLbIG(=qVUBIBZB@2[K[F9GSOLkZKhB
    0    737D9RK<LIK[EN>Q:<KT>KTMW8EYE7:CC_QIAHVGRYB5OBFHS6GHg?.AJ`C;XM6w@Td
    0    478NE=4U+TNf;>J:L8>H1Ye#u/:@8E1.GdD>JJd@k[<2c#JMI>BJaM='YPV3X9=pCEb
    0    568w`bo3EZU5\BX97N?fFwHXcC@eEEGCWQP\8omYJT=10W@D;dROW:UB<UnYb9)aO=p
    0    658I:AUKaMd`WHFE`E=VL=iNs>;L<9COJX;NDJYf]p?*DAAI^M<C_F#T5QNN=`BeK8t
    0    632??`J-JL]PIEYNK2/\AMY:IacOJeNJW]APEJZ@wgUMCHF1GIO:Q>vO@R9M:URnFBv
    0    692YWJC;7[[XgKKCEZNBLwYNN>I>CHUF]NBRE`O9\JHCDNIbcIHKHAX<I\eQJbM=RQP
    0    681@@>:VR\26JUIODD\9K5T==3GcBV6WVBj<P:?LMCL\`=B[_\5C#PSCIRdUkOCi;<2
    0    702\KMN0@oM[wKX7:PkO?>_JDPK]CaM;R@mFOKUCO?HW1D?^Y;IH>CcHFcf?K`MBPPG
    0    734kYC8ELtAQ`Q]<^sdF:KeJ8@FOA_MOwPSEE7RJP87nNHP^tCP5>JgNAVi>Yb@/ZDJ
    0    538mt?=6Fl7#K7c-&do8Jg_--D60H`Go[Ce1O6=<ddHpLLFgQ=N5Y,TLDPa9gn&;k9(
    0    574wUbGGB0[HXDC[VdRT6SL:3R;P4Kh8NX_j\]SSUM<L\LSYm@DNS8;<NInSR7@FHLN
    0    590UIWC<Nf>6:Ah=JH]?NEdG1E9K@JM0]EdL3VAES]GSEEIVZ#?IS[[EG`VMeOF:T@R
    0    851\]NM+>C`[eXL^=9XEOe\J^BMKUDRFNJfF?LFJhFMCCAlFw3PCN6nKBHVJYNO?5RO
    0    581GkKOajWD\,k]g=OeCwjIB>MESENnc<5Vh`[O:kQOnXMMJHLW@QN?RHZOaePGB]X7
    0    742XgEFMLj;8SRHJMQPKZBMQLZMNIVYZCMTDh@F:[RM`bTNLNZFGY^ISOYGFCRHNw[K
    0    674ujRC5)g9Ej.dI<[kD48cN#JGAB`JW`6rH=LLDVi9^G@Dsi7AO>-_XDdbAKf@B\BL
    0    613o_?@NEZ%8]E]3@hS.UCU?;GP>5c?^VFV<=6K@l^CwJFFgXRD=NGk4>Xi9lkDHh5I
    0    677ZiCD-NeK6\MYR6kn;XeUS?CI\B^<SNKM:>KWS[@<hXN;qwR7M6OQRP\lFdZ.XrH>
    0    563RfGO<=SHKhCCN9MdQPJcQA8KFB`KQ`4w;@FV^UV@MS<bU_9BBREfQSZbBgWALYN>
    0    626SQ[8;RQ>MOEY9<cMJI\gGKI`nCwU]cZN>a:AM\H5k]E<RIJA@H3ZITSDBTk4?[=L
    0    481Zs7ORKkMGe9f>7RpRD3p>IPIGH^4J^Dj;K,J=n>OUHL?a^OGFBJcI=rhFDi6GwTS
    0    734hdKJ2DXQFjHjCFWiK-SwI;OLLEbCYaVe3GB=Af8TbKHCf_;O3S;jGFbSOPpREeAL
    0    805`wGQB>`I2jOWT@a`G]cOCLRI5@[H`Q@`5J@CSO]:bKM8aJJ1E<PXT>ndV`bVRO?G
    0    890bjOI=;\BFgG[NG_dI>IdQACFFRX=O^Di>EHKD\dDwAKH^e?F@M?[FAmZHPhF6aDK
    0    530tY7N`[TKPd;Q@TVDBVXv9E&?N9aFH?H\=QMBGhD;U=B/wvN(.@KY^G<e5bT=5q@E
    0    776N^;CFNj-KVGK53GMIKUQDHG<EMNDT\Jv>w;B;rK@nFMEO<KA0EFHOEGHCag:TPH8
    0    583ZfD<AdY>CP<M+_hXIYghQGXc_;CLwBJZ4[N7?T\=_S83VqcQ*5iWNGWjMkEMJhal
    0    842ckHINHaHFoDdJKT\EBZuH(CROOdCKwA`F[]L9PTJb5G?B^?9H<LeAILV<R_B:RA?
    0    569E^GNTPFkUZwK\Y?XNQjP<NG=GWH,IbKJ,<VO`N_Sa;a^\bc=`OBe-LBJ4P<H_UbR
    0    811`wKF8`UIBpRLIOi[@HR\V[IFJ<]CWL>BKAQNG6SA^JHIf\8GPGJIPOSmJH[<@MGH
    0    690ekGAIOk+#l2`=@`_9PY_A:@\<7s0dkLJ?3:OHrG:cGV;]UQ4;T5fCIaj>fV>?i1U
    0    682CUHD+N^P\a\EKQ<G;AUw4;DB0]OEKA76TCW@;K?^KMAFMX>/4O=Z@INaE9`4<r0C
    0    525+_FFVP?_B7e(aAKG<\CwRU'>78Z#P?C<AGIJ;[0<pfA>XZO;V@XP[OH]ZXP.dXH>
    0    629u`<LLMnAE]+@DGWlN:GoQAE;I3gD[cHgM9(@Kmg?cGE2cYO?HJ8]BU_e@Y_JUw<L
    0    965Xr6AHSJ?KRjDL>NNCQbiDL@=TKQM`JOVUUA9=QEBXS;G_wZEEPLWIVWmOJGBPeEO
    0    721hU\E>IuK?fGSB5ZaB<5mD;XHFAw8MVHfGNWJSgc@hEMPQgMVKFCP>?PfD]vSEVCB
    0    733ij;G<>iBB]QmA>alL<3fJ;H9@7_BUdLgYFGAK[_D^3CE_PCCB2DX.Cw]RYJ@Mm=,
    0   1210waESDJ_A9Y;aE@^Y>EFbK<JBI@_DdRCXIKJ>IURAh[KJ`cF@GIBb@A`c@X[>GWEA
    0    613wYEHI@OC:W?YC4XdTI3kKABWHJoDq`RmPGQJC^^K^LMI\OQKLF7pVZh^OTOA/bSR
    0    597hRKK>QZ94WXo][ibHSWeZ?>L*3VZeiUwTGM@@ilDW779TZ=GPGYjOIreUem@FiL]
    0    609]QMCA;U82mQEWINUBIRUcIG/b>wTQSMd9<;B8p?<N\D5_mRO[`SH<CcGVmB7C^J=
    0    5917aPWSZAgSNQ#CUpDM?ATURPIYKHIPA<=EJVEHNM<_WYFIhfC]FKkBF4^\k@Q)KUB
    0    538QMVS<XX\BR>nULGkk>DTKJZ;]GH2TR?fLHu@GX_FwK`iBI>b_eNlBLXTTVeG<JVD
    0    828Wm=8MKQUQRUV\?]Z6[_W8=2@LTMaoIAFMOHB4DC>YPNOkrN13?9UW@NoXGVD;wXC
    0    466]gR@SIw5f[CU]AejI:[=dF0PXCLY_XFn3A20Gg7UaZIHVMHEC<QOAOja:m?0;g<D
    0    462OsS-\[V,5M?H'%`w0JTR22KO=,mLcQW\/KEB>tdKSMH.`IXMV(;jDDqfKKX<G99O
    0    815AlOBHEKjY^c[WT3JL7Uw<RGPD_QO=`ETH>NFCFH0RF@INk@SWK?dALNbHA^HDAbB
    0   1010OpLNFZJDKOMNWBwR?O\SW9BLcCZb]dOTGaDCK[WLi_OGeUXO76@=IG]QGhXH;h<M
    0    661ltG:6>]&2bBS45Xj<@>nFQ8FR7V8NlM^PB5HH\KEw:H*iT]8M9Ae8;ia[MRF;g2J
    0    727fbB?IPUK;TD]e4JI?QmmG<EDT1_7IWH_:F=F=R[KcF08rhA9#AVhH=l`CSa7IY4I
    0    908NU6JWVN.>I\O<GcP:[XHNHBHO5CPSKTl?N2@FLFJwRO0]WYB=CS@Q,NXMb+5YaHM
    0    934Rk@EFOL4?Nbe?@\V>I_hMA>G;5Y9RYCR=GKSKYB+VCI=g^23HCAFY;AwAGT7;oD;
    0    543tq?CLAo63kaXE>KbG?`ZLO9;5;wBQlQl>ET3=iKK`9AGGbJD/CRa0<riLljSHVE<
    0    573lYlwQKE^<C1O=`]IoIOGr5igjrk@eX1U<QiJM;SWRNBrLE8p7XY><fJH\iRCS?HX
    0    647KVFESH7H@PORV^[>9JMM]CPUcBEuQ[uU#b;A3GFKPHT=TUJdA?VKPO\_`JJTZXJ]
    0    407vIOiAJ@lXJXYNGdWM\XBY<IQnnGOT#IR\4=V?MKeNGEaIEPM8/=ANBeh__=NO5rc
    0    6415oJQ@fOWTDm8FNgF>XbJh=Swl=LWm2[dD\4X^NH[RLH`POgYDpuPGN+cu\RO__]n
    0   1178^TFCWHD<EH\RJSRNaHNLYURIPRLOQWKVUcP?@`[LLEDMPQMKZ]KLVwGVUQ>XQEXD
    0    584=Mt;`kC^rVQkYJX<PCWnOrJ[:N@ZC?NJ\NgP=GoBDI][dIU0a=84Z=5aQX;rIGw>
    0    545F]FFw[TdF)I<?JObUH4<$>X1R6bAXNQWAI<NNSV&3m5FTMO\EbXJaisZEd6Y>QUA
    0    574Q;g6<5\Xv^XwUtK^g1f^>`sUIh^R:r?nQYlDKVY5FRD[o_@BTS7_F^BXI8IAF;`@
    0    490=PiSMJ`SZ'wDMn4\J;42JJ3-gfEYATSNLPJ:<>KB=O=]JhfVSI$;UK_[FT;VD,U3
    0    7369HVEU\LNS3PMTR_cON9NDVg\b^YSBGUL6HL>#jFUDLBN:5`ZCN?YHJINVRJU,ZeM
    0    872KKRdV=SUSCQAYA`a`MT=K:DS\RTYMLGV>7GI5UHVSL<a_`W]*BQQB]d]EwL_DVKD
    0    587vFhF48Fbv92;Y_3apUAB0Dd@]Zu`C\HYC6\MMlYK>?JSP\0wEQIWLsK</CCZNNFE
    0   1118@VP7WX>KdD<8meJSWI7H8KX:MU]wS^@R3CV=6dJRVF>MaCNWEGX[QSYO>^@cHDY:
    0    552FKLI9<JW`fYSaX#wJ0DN<@a28V\O.^#NYZs,A?f@CCElLqDN7>@j<EAQ:<<pY_XF
    0    626v.H`Q2ShEdAHUOGQ_6_.Z4`8H6QLFlCLTSgVKS\#IADT/DQWII9LN]QK^LD8H<GF
    0    589T7u2sFVZfE@TSOJa\OTOBN`CQjPW7Hac.6>>KXdhE@EaL\DV77A\=iwKUWFGF9YU
    0    590[PmLJVMkJO?QFaS_jJ<QWEe4WgswHkX\hVG82J`YMcPaRtY]F2`b9iME:]SWSMI;
    0    6388RB:^^GQXca9iV:D7^hcG,[BB\CU]U?NRARUAT<9JbOb^fbPEBCh9LUwLXEaR>gL
    0    619>BNFFkAfe<GAeFB]YSA^Cc_>LZQTavAU`Gp3SL6VE],XXc1RILGwQV]p/9GLUa<2
    0    908]J^KSAERwAHCS[L[ATGHRDUHbWgi`S7_NM[E7dPASJAYTQ5YFAOZHWSG@RAQXJeM
    0    609KCaX0N'jU5HZ[]@`GF%S:Vr3ZjMWTwOGgZSKkHjURK>rYV?LA[[lV`PBHINES:u6
    0    771\La7`E:`k7M;_bFY`:AKM@_>wdGpCX8t@@U8?]G?JQ2W[GN^BSJeJdOJS16b1SYJ
    0    7119>K:KZQhY?P8bTKWRA:#\QZQhTQISX?XB+]ECvEK7D>ddfHXP5?faO`]EFK_C@X7
    0    718eUeOGAUbVR@D\\4cY?J;#4e>J?QBCa5ZLEaX3G@;GXXYP_=\NO<q>MkF>FF\\@PI
    0    701_BMLo92Yc:JLGLIQGA3:=AC9]MWD`M;NKHe1BvFODMoT\OKP<6>^PqYO?LTV7AwE
    0    725OPT3wq>EV<U-hIKPTaIUT@S[_aGkCYQV6IX<B`VBRI5N^SvZ?Sg@[`DKmm`t`Ug_
    0    661F?U1N3#Bo;>3aZJYX@@L`NL8YI^bI>TK<:[UFfPS;5,8oY7bWB6RONLS:dKHCIbR
    0    553DIDZYG&TcNTNRSIWB:]AC2PPQs?3MwU`@-I(LECu0U8PRMLuBOFL?lV%HRYWDEl]
    0    626t8e;gKC^\7D/w^NTQP2%TPbCbeEm@^[]-9XIEu:UNbH_[RVi:9IXAkiAOh>fXBdR
    0    721QOU;oT<`T+>BPMAOb@KGJ>O<Y`YMQaM`<1AJ9<58CP8Fd`;r.>X5?wZ@MK:w;>dP
    0    770gO_@k?:sk=@=hfB]]HCLFGn@]dQc=qJIIId5?U:>GE=[gZJ[N>:w]Yd^X<>\<?pD
    0    408jEhMA78_=i^XX]Y]q92[-JE5Awtq9QTP[ZZ@OQHeM3wLLh@R\+CCnOhUE[F\7J1D
    0    675KGT=0:IXhbHJZd?gKFHA8@lHgw[V?_XSMQYFJidRP43dTUOYGPFKAYVEMROX@HJC
    0    615JV]@MS8=j7O1ipGL^[IC8:XCFg[aC\?i@0eJE<[D5b@kwjFL2,Ei\Xb^Jj3Yp1QT
    0    640PTpEdQ8Sd8[?`AA<_TMHJ=P>]]]LBHTLEABAG>D_;F9PQ=3Z8[b^HL^ECDOw^PlH
    0    547-ROTNCW5cXI'U:K/I+R`ODeUPN#f)ZvK4R9(G9M^ec<Kt]IIH']JLQMS/Z:sD\@Q
    0    590TX^R%@UIPNUMaXMPVN_FLSZVUTqTHF]Gf=TGQwMC8OGc?ha`FCBZ>]YBTiGMT*UP
    0    680cPwnS:sc4JA@D=n8vEe:n><WqP0KKG@=J6^rlNZ.;5crA[>eJ99K@A;KedB5G;6n
    0    722M5/.dXM^^>>cHU>iLLD[ZJW^XdYhHXKI_ZMWT>wd,1[iCYHO\6>SFpK7LN?BEEh@
    0    579GRh2/JTrSG*fNF9;n]TN=EiCB]_[N`hDTO`A;;?Ya=8kcR5EZ:;Q4GLU@Q5O#eI8
    0    411^On]b&>Ml'SDYE-K6=)U*'w4gfSb[UC[f\XQ<UQ2CMDVb<?LDK%L$YSCK78MG+p@
    0    604V4f:K?TfXUP^ZP8ZNGMKJN[>DD^jeWMMSJD).T:<PB8MwfE?a9?S_JJURHE[W`p0
    0    639X;T;>\=YcNiXhe/;L@Q@QFFKUIY@@DC>XD[SEQBJYE>w\S4R=KFkQEFpSO@SL:OO
    0    562K:UVRXP_0FDUL,ATaPI1FXR7d\MVV^PISDH9+8hQb\D[RRO\9JNLRjwUHRcVH=KP
    0    677wARBMIADX=6AgTEQ_W=C@LVJJHQbSbTVUM^I`cLYCJ@lUOIhUKAbM[NLO3LXD7Y5
    0    422LE@7H^F`/J'HvUlW3JI7:CU2PHLKbHkDVAFS#K$Nw[EQgfhb+5cQQKacKa-_cWh:
    0    7327X=OMTUNV7C=HKWP/PL>0QGQFIABORTP6JZSK8JWa9MDfFQMY#HWI?G^CBH[UOME
    0    787NHc^MJ?]TG=FSfMUwQG9BFWR\Pb\7YCWHM_Q\_QHEFV\EK=bQFL_AQZ)GGP]EPSC
    0    889X[ILUVQSIAK<WFZXBUDGU]?_]DBUYJ\G@bL74FI[UbCG[MdYGKnE\`K[UwFOM_[O
    0    808W3NKOR@RSDLYSGSWX[ASIIwYOaVA^abZOTMHUV@V7G7WGC?^=ROG`n@2=H<fHLWE
    0    608PTYC:SFVDNNXPP>DPGbwSI6SFJ^NKDJTRNUX-aPINIPR\qPTS%TbdOWKP[Z@Ha[I
    0    584OKg`]R;`bNcbqkZ]V;=J=GkLOf\HQwT[UOO6L9CgB<HdYc0`SY>UFU*FBmFZRDMP
    0    360Rj]THABANTTeTLggXbNO`bfZ[3GP4GD]L^FwYTA.e]bN8@7qMs6RVfhL%6UB@Xme
    0    634aSR[nRDPO7OJHRI]2BJMTZjKdGQX3abTRbHFO-XjDLHTO]YX=U]Li\DJdXYw\kl5
    0    738^=cWk@Cb]1QJSbK<^N<MWQXEwl[kKfYa5OM?-W9hE]HY[FOf@=6U\fJ+CMYedSWN
    0    770=0J8bU@Vb8C:[PIGcNC2bDR;piAiRgTt8EX<B:XDPD6MiS@i8NVJXqR=PQAw\Mh7
    0    959SDW`SDDCWCOA]aRNKWCXGVQ\wNPdDSRcKU^N5QLEIHNXG`YcQEJTD]aXV[Ab<AU[
    0    471w2S6k*Rd<7ZaG`uX^E>RTA>7.9VEgRC\^>`I<s7OYN[M`gAJXw[OOVTfU[:/QVjI
    0    618=[4Bo?27c#hNKOEGUKgFSSRXZP`U\]^[O\G/\h^v)RKEgGgR0]X@\bTXiDP^[lJM
    0    690GJX#Ta+aY>S5o^@_[?`O1NXDVvUbE\JWYR[;CWDQHG)Mw\Jj[BHSThQGEXJmEL^+
    0    546>KKQRPBPhIE[R\Q9MKXH<5vW6\Y]1wQdOSC>EUEnH9MhUjM9eIM=OJRRFQJ[HDL9
    0    501<>KHJ<(SU<aBV31bQSKiPWeA_TDdeP2\?ZDU]n_EMdDTSF3MDF[#JtvD6LYEK(G/
    0    561^vm//NjwVjNGI1A_@HPC75b=GBFJ@VLOBIhZE9P6AFSsWQG;;Z)X77Pa:03R78SI
    0    544Q.O[>\`M5f-8$dFgkXKC4lVVKIs?Bo]LU`Opwe`YJZ]\IE?>ThHI@aQA;TGHNINO
    0    567J,cP[^Qbi5XLLT<WZGAYQKMH^aDVQhLALVPPLmDAUYKYoFOJVF@a=i^#>`V`F@X@
    0    806]7Pf4IT`SiOKAKFKwA\HQGSVB[aI?gBCJHaUkBdRS:YeNVFZNM@AJ\K[O\JP9DTO
    0    662JO>Lu:TLLS7UcQQCbJM9\:hOSVcZYwjIZmU@ZIKBIk:P]RR5HVFtbib6@6<J9TU>
    0    925jJM<wC:UK47LQCHcOLQ;[3CQZMSU_LHfGNNPU\@UCIMYAOENO[@MCaR>RHH[9VYP
    0    614[)7RFQ@BaCORSIPRUbCU:ELXUW]Sa3DL2W#QKVgHK^NrP\KXBYLd?O.O]SgH\KO=
    0    571iMNXTRPG6w^;OBKI[@`LUS>XL>AMN;ZT?L@[SiHCJL=?FPCP^LT0F=7cRdX^ISDj
    0    733P<OC>?=aO28IWdIZfB<>8Cn=_gm]Lh<j;GwAFNFC<PBdQfOcBGJXCqP.:fKjSFFA
    0    807fKcHLFDWYG<<[TIK`7DGFMVCOjUwHONVA<cL9J>;MWNVmnauBIMW4WA>:RVWJKbC
    0    603:TNTbiFIn/\WwI@BYB[n=WUCfwfLHR>_I6kQAWDCLUCnuj?W;ZdRQZMWMiOGwMQT
    0    754`DWKKHGPiHMIwlOSOJJVcVFBZ]\BGKHVJ5WMTD7;JV'SWmFX=C?[;NDmTs4]MOSE
    0    846cM`4`F<SS:GK^VFUQF:<G?W;TLwhLeAe:JTG8Y85YB<gsQ=U4<]_GRoFIMEa8Mf6
    0    702Y:Y^bQHR`CW8RPK^J:DXL<U<PQWGjS]TX?TPLX.QJJHY;:QWC@PKOwWBEI:TK9iU
    0    710I\UFwLLaO6?@MCFV[]PAORABP^iPUTK=GSAU@A.VEVXK>U?T:/ZB[aKUJX3@MMYc
    0    607K,]e@;?XD4ZAbQV;VKU3\/K?wKOYFM>L2OQSAGXAN<5IRdHi88ANILDl]j2WLRSX
    0    713KDMMwRC8SFK=]LQYN]R>a`GNbMU]Q=_QA\S;MGZ^aSFHU=Q`PMUBI[PCG]HpNCDR
    0    716PtB>fZGk`@lqZXI7YLQV9XHY:IOLbI/TACb[>C=\``EB_[g@?IIIcKFjHJGEAkwI
    0    667[SO9=?/A^RB8epOYFYEIdb`Hib@bPPVn>7E9F]XMLVLRRjAwXLVPZYQRSRLr=Kf(
    0    632TYYRL;/J\raXkYPKBDGQ#X\OCZVFYJ;9g8m@2eGIHF_vPOHE365S0KLh9JSNQNTa
    0   1079XJKROR>\F6DEDOQOYXJIWPRTnVQSECHV:NUGB<:JHOAKP]LlA]8TK]LNNwKPUQK5
    0    581BJ=TH5SGeU3F?i^V/D^_JSTQRKAB;UPREW;UhBK?8HR6V;WFLDBZ+Ie73\awVMJ7
    0    562B6`HIMW`>W_:K9)_W@TAXFXMweG_LN?b.>%RWTW\eDOSGKGU:>U7@\MS?[-HnMNG
    0    690KT8OVHBdTJ[:d^CWBSIHOL<TaE5pLZ@V7?p>?^J,TM=@fZdPEYUF\wZ;JHBcVC^k
    0    661Fd>GXV*XVCZSQ`XK>>>HAM[CA8SSF_CSM@HSTJaCI@KdwMGd4>XLPE^ECT,RXUZ?
    0    674bU\-vd4S]#_/E_BZ`VFRcmN@X>RsV`eZ7I@*IWUfNU:UtJ`^-PYQ]_NP^_6g<gb.
    0    619OY<;qBE6X6HE^NQSJY7Cg\RSfACW^4`9RjPA#KTWS]B<ei[e@BP;PcK]OkJ\]StW
    0    774P@\?QL@_\.RFZYHGULNW7FUF]R`jNOYj0MRH=Y<LHI=\LX;w';^YM_VAGN/hC[KG
    0    627<3CNI[-WkiLRPcDBMJb]<fa9LoXF,[I\^LjbLQ?ACAGkg^GEZZ>wIRLBGA@ZJ:kC
    0    703fC^MZJ`ZGHL@HZaTpXC#X<R=bRF^KQO]9XWDQ]Y=ONAW[E?T^JWOPXND;G9D@<M:
    0    6456]@+\X9V\>OCqa(i_OJGQ4WEI]8Y2[GI9A`#9d:A?Q8\nLQIQQMf5N?q\W>DJ/n2
    0    793XeMAgJAOS;J9fglOLPFJVIDCj5@dJTXTCROL<FZS9XOLiaWZ9Di?QhcGOeJwTZbP
    0    682_;ZIbPCVRTI:m`]UVDf?D2H>VTQjFH5l<LOQJ[NULSIcBgN^G@b1VpE\Bw@g@8XI
    0    640LRIYARPO^PKUAFK0Lsah>bS]5w,P9B]7YjFE`TP`NB4gEWB>e\?YgmCMU.OdA^[Q
    0    520X;R].T)^e:N[bR9ER>`FI7E]wC]PEDJ8LRiY=n4767WbReLLG;6l[LA_9[VA]:FN
    0    660wWJ#W+J^_N`QasEFW_9QV>n9QYRTEN`dCGk/@DERILCggdJk57=TGwW:>o>l<@qR
    0    740gZS5f`=_\%C/MPVR[E9CFB]HwaOdT[^a-KG(>O?7MS@SgWKe.6L]ETfiLo:s?ItI
    0    631UIc>U_6NMCSFHXFfmIBHSRdLKENEWBV\/jUOM[BSSBUWVGiPKaWI6[UP74QgdawF
    0    563KbN6?9S3K9l9cHJJF`pvXNvURMSh;4hh^o\bQ:lEUpDwbdDX;9ALIVJWARaNJp;V
    0    629aFt>SCW\sUC5e]8akTE=C=YQngd`G]BsA<fMP^YC/GA]#UCpCM?]2vt?=ORi7&<H
    0    599L_]G^HPP[QEC`RcltI8NAVATiA4RH?[a6DBLICJG6BjHsw;r<$1WFGJbYrPiE8\\
    0    774=V[8I>0o]SSDW[EQMG[O?IVE3wRPKlDQ=GC4_?MO9Y-SQn`o4=METgIM7EIiAHF0
    0    639`R?9IbKH\K`CRD_XQD\SEi]AJZTBZoQeZhE<_MKj`cIXa\O6JMXQGTKwK9[mVReY
    0    557QEF\JL[6:3NOOWX6b^CfNLX9ESW`T\;VTXYCKVTBD`I`Jw*KagMaUWES;L>E>KMa
    0    5210P0ZXRWEdW^d`RBcGVbJ;Z_wOjce4eYDkpnH:e\nI#YCOVVTn`TKBMTS'<iJH<?L
    0    615NA84L@GgsDRORWB^V_1M&If2MUOM^RSwSNbGLEW@I@=[VIHf0bhIQKN>9R1R[Wq@
    0    517YCYBDBS[KiP$abFf[FfCWW9pl9PwK0DQ/Lq_;l?6N\`_AZ.F0BCUEF`X8XQIJJMh
    0    753u5d>ZA>di+Q6hMPaaF@:;S`=\Xk_FaEQ>Bl@9iC<JGC`VXM_?:?_HnZ#GO>kBBf5
    0    589;AHNRs9OmGUVljIHJNiGRmiW7h8Vc`e;=o2I^TLl=D5twgK[bNUcVvT\?7=uEfp>
    0    46312A1V7,*NlQkQ:H8gHVnD@uPDwo98inNcT93U<RE3W(vJ.PETS,>fOH_ZP[?[TCI
    0    495.IbM7JIGU6BKJSBTB.VC4FM=`d<^kcaX\`<.1^NaYO6hDW;`*6LXTkPQ#STbLA>M
    0    497o<vR<4L_w>K;im.XpRM4BDXFNn6d?u<_0N/H?YQZEUCUVq4N9YOAOjbKH`%uiDm<
    0   1020UOX8i`7PW,O@d]XORH@8>PDGgbVcSCZd>YPBA[GWQDJRw[Vg6H]JUv:EIgKm>Oi@
    0    586[nVKGNVGJSNfG4dRCOUo[C-HW=aJwNUN;G@F4]P:jP6TmgA898[ZN:PaE@lJ<b<Y
    0    787QN99OI:SS3GOwdSZWRSR;I`H^L;\>EQ[BGm;B>?CBMPWSRGS@\7IXZTSLm3TJEYS
    0    778[.d<LU`V@WG8Uo6o;JZO/JVS:[CKDHDI6=Kwe5INEBHceTZHQ@4WG9h[TaPV]:9J
    0    592HKL6Z`KXX>U<h`DJVPOO7H8IP?GgSVR`<2S_Lf?]dwHI^coSC,WLaaEMPfh_YOL>
    0    903FSTH]^6Jc5Z>eaIDAN<8LRWNd`GkGVLUAPWE=JL`e]:Ad`]a?:[VIWZXIM=wETXM
    0    591X^EFNe84P<gK[EwD@e]Oiw^V<lXTHVlMWn(EjTD`VHWHMV>O7DFHlbFb@A(P0Ph)
    0    903N[>EjVF@N?UKYSK?Z^MMTQFZYN[aWRQPBLMJ@A@WXYBUwYO[IS]EIbOYQZJYO]oT
    0    524wQOQQ]IQV?cXDaCT_uKN?]RIV?BdW@GAO[SJ=/H9s^p=:a.\<Nb4WN9N@SFFCBiE
    0    6344cL2XH5ku`sBmoNKRROQSNJFg`PUJWOEP\PGI`E=FU7UtwfFW8c`KTJ]_d(ac\s=
    0    602C\DNO]OLYP`HwAJKGBFUTc>G50<HXaVaNQEAL;?.e`GTheC?cSgLF7CXlNED^Le>
    0    927PV>?^DO`w;Y<cXYQN[T5]mWbROBlLHaNH\I><SEYPI<E_b^VTKMNCUQIDUDSVVmV
    0    538F8LMUT62EQC:JMFYCVDScJK@FYJRO[KYJfF6RTJ[NSR;PF2G_G]O^wDBGX5cC=>>
    0    5298=<+g_HPYJ:>WYRWL6X/b^a=[YJjdT9I&:>H3<P=]<4<OX>f>YLPcdeDcIw][dNh
    0    774hVVV6HB]RRFRbTfMIOKRCHRE]wMERFAY;XTD@]^HLYGLfSHSBDOVCNSSBVPQ;XKX
    0    507T<V;]70HmLT<UAL_`84*>1W'<ifeDb\h>6-?8PfQDTQipA``3)<sJwa8CqJ`/pT8
    0    729\NSNHG<]SM;RcPW7MK==A:@?`UawA^;cBI^OMR@A:N9Wd\AaH`9dQ[A\PJ?[CNlF
    0    683h=r6dBBiVEALSPJ^ZC5F=A_;wlr^6_L[39^E?e>ALRId^^NVC@=rMbi5J_7qA>i8
    0    658?iS)CC?RdHp1`UNSw>VMM5H/TbftFwGVEFW>5h1>ID:CYEbYI>NcUcPRbOEl>VpS
    0    774RB_HhR6ZM=G>_IZdTIN?GEPAXGw\JWO]8A^3/MC9HB=CZV>r%AJSAXYF4XIM4SLA
    0    645a#HHbAR`\.7G\h=bjC5658]QZMXSLrZU8h]^cr_dAVCU;BG\EX=4MmKN4NDlYQi<
    0    579AQjIC[Km\Pl<q`F<BOAK^HWgjwLQWBbWVUJF?i5];ZVBCEN_NFSgCS8VfTPNBOPc
    0    658aPc`MFawF`7>L?KNa:ABQ.R=\=ZENdAGPQ^T>Ud?X:Rj=e=T6IHE;RM`[o4IOCMK
    0    637wLW<`Q7Mi?O1waT8KVQ_SuJMOYfjU_t<X`CK?F<jXSHOhsl_M2Y_S^H:T\0FX:rQ
    0    848IIFEeOCEw+O4f[VSENO@CP[FmIVaRBNk9[TDA]JQCN3@l`BbNM\IOiWbY\Cj8?wI
    0    740B[bIJ7G[QDPOIPSCTB7]5UwAYLMGLSZIW8UZ<J<FROGNd]\=:?NfJUZNE=YWITKF
    0    720LwN37HS8J?LAEQOL<YilGLNLVQLMcNKQJQ375`KPGO3KkgVjC:WRV;aZT^C:ReHK
    0    633_FKC_ST`jGM2g?RFwIi:LOaQ[]ef]Qa9OBbBbb_)Gb3ZVQVkGre;Wi_@^CJ^4Wec
    0    702_BhKqSOewB:CoQSe_M:JORLPqYUUH\I_:MWCIT?L[Z7YViCr>JS[H_`EVqKcPccD
    0    797\PMAY<HSYAMOfRCUBR1BRIVMJE>TVQEEKR[G?FFVLNDK[R9GSHDJESXd@G>\G7w7
    0    539C[NF_pOK\WT0XJmCHf;M9R_QrO_]WLcP9_<SOWQkw`:JINTM1AoSG]LYPqCULVce
    0    704Z8RHgZ:RN:`>gRKHMWM@IIRc_TAhT7[aA]_PQSRcMMAacLQdBK^3YwPBRHPqI]T<
    0    605n-h8XYY[d1dAYN<d[<,:G8]UeS`fPuWqC)wI;iaHON7QQ<VQNE<f<5`V=;4\>XhC
    0    665wRc?EL>gd8DF]kcZL^PQJTg<q_ijCY]f6\F'8QHgSRBvkR[\FDnvEdjbMe>SD]JB
    0    799V0`U3B<Hc;;<\V?^ZKDP=IcTTakrL]6s;>][Ck_@HHB_Bw=[5L?K>g]LD<SfQQY>
    0    688:Y]w<DD9_PpeIC9?CPDn@D`Y^fKRcA?D\2A^2dRb]9mIPO^3NK8[BE.E><utNM<l
    0    803MTbNY8=FR5=?ZiEdkWPHRQGJeh[S;9Nb5MA>ZeQHZI)Y_Z7Y7QLwS`VGNSTr`DHA
    0    685Y7f78EMVHK&w+M0^f=7WIAv_AXmWN`PBTQ?M=e_c2@LTH7TPMJ>e?\YK5S^U=`E:
    0    832GVN7eW<ZwEN'VLEHb@>:SR]9KRTP<J]Z?X6H:UVUaS9UI?Z^3=abMWSNSQ5\FEPE
    0    634CEY1gV*Td8BHIKfN^LI5jGfX^]elZVRLPkCD<b<fPI*b9dWT,BY<OwmAIR:H\O\9
    0   1045wNYFTLHY]G>MVeDZ]HNA9FWGSQ\SB[DZSS]MLgGEE<HNXSU]GH9XR\_0DUKeNBY;
    0    574K6B8\aLNBH9O?LTPOVL?Z9]EULAfKZUkP>BGTS\lA;Q`KH@QGw@?Ngf`cEpPBKsE
    0    597\Z<5\W8Hk2w1mhJYc7D:FJC,^MUnCWNp#=l9>2B:EO>@dm]i>LOiUcZdYh/uHHV0
    0    498lKCPdQdE?Q#X6C^;`P@dcLJWSHdAO9RYG]_eZWpb^OWAM]4M24P7YSI:VdKVJ=XJ
    0    679^XVDOH]UJZ4`OR=dX5@:K(:FCBVJ)OJXB*]DQVD7@IN;wXCB\90U.HPaTMOK9W=,
    0    539GRfWiG?G\%ZBWkVnmV:1DLKKcUhwVE=O8A7VRYPmOAXTGMSU-<ZLZrF1D_CjEJi6
    0    522<IPEgB8@I1<#UUAFiUMELTQIKAHf^Y:?+U9G4K\aOR+=]L[P.G\TUKXSKLEg@c`I
    0   1049Q>^RTWBN_G5SUUSPT^J`ETSBSkZZPGIOLDW?XeUT:;EY[RLQHPTf]YHVSRPK?9wE
    0    830hWH>]Z?LY>KBYMQc`P<>@K]>_g^\QOD]EF_D-_ANIYQXhQNaABVeOwcS>fDSVE]H
    0    541V)P7RBODg#S[ZEGsb_DhX>PHI]eg[L]n@[@CLQYC?S\<8b6bVVSN3c]JZG8t?>uV
    0    6835BDW[NG?C7I>OIURANY[E@7/MA1NXH`^?[@KVEH=SX]2l_Q;MEO(U_Z;dkYwMuQO
    0    705YN\>Wb/JlEE<]V[BQU>FGID4wV2g]HW\CQYT$@DOMT@WdRHt;O]ORcY=?`.YDKIG
    0    678QX7PX_eMQ-WGj>[HEO[MUZ6cK@K[\N]MGV9UU8E_\_T3dci=]=oc_5PQ[^?ewYdH
    0    681XEjLMPN7G085QTK^H?eG\NZ?q;XLMZPJ@SQU3\Kw?DZJWbKR1PSMDl]QJt;o9AAG
    0    588UPY=BKWbO`+KDN5KiEFF](F_]P^2FN3MAGo^JBg,3YGw>jEXKMbi;>@[T`GR5O1a
    0    797hB_L.@;VmBLGijEWP@:RFObNR_kUPX=\JDWHN\G=HJEqw[FAS:D]Z9JYBVGG9?`F
    0    621EOU@LPMH_?d>gS@E9^DrQ`mSq[LWQOKeCHaF;fFL[d@`U]XnCRMpkwLLBI^j=b\<
    0    768S9_DR\/AmQI=bg2OrNJ4U7cIjVO`BFBaQ3IKOnh165=MUk=wY>NN;g`RFUKXUKND
    0    613B/D;IU,V\E%aahCYScGP@6[0T^ib<cT^GNS:D@KQ?C,TimBD?Q5wejRJCUOa2DVK
    0   1077^OHFYK<EW1H(lZNLM<I>H@NCXROfFAL^'EW<RUJ9DN;DY^EgC>GCHdIP8e4[2TwM
    0    632dFcPCUCSQ6F2]LIN6<`BJMFHVsIuYV8U^VH)M@Xh;^XlCV^hG<ZVwd\5;XEbRKg=
    0    615v8_:kU;XhA15Md&ZoM/B2RYDeaM[ldNY2NV94[H5DW#TcqD^7O6o+dkDRa(v:EwQ
    0    860BIRgDMPLLFMFUVJAFJXSZ[WJNPNGKTRSAXWVFQ[GDCKN?K#TI\?ZPFK?IOYPGDMD
    0    765?=LJfOB?S>\]RAF\V:XJP@PDLNAwVVQJHdNLS@6_[OUQYCRJgk\<E[PDNb_P\H^I
    0    653T]ITES-KHL>Acs?WEaHH[TVwBHB^`Nd`>SJTNHO]fEMOG>bDVPP<]gE;jLQfMSFG
    0    430_AJiIC@wY\J^:F)0]kKlN`h\AW[iFL>N=fY4^@fG?VI?KWSPV@.=Kd1_;3JFOL@8
    0    692L\]M^W0jt9vLfwVbQC?SJEGWOLVecq^sOWNE6s3OeZYIif[eZF]GTWKPHO>UPZaI
    0    617bwY1QXXrNbn<]K\HI:wIgM<W\YDE<3c.JH>QP/VEQ^MWOqeN[?qF]TBaqSJ8SZrQ
    0    914JWPETO#ML<BTYIVMIN\GRNNVcXP@^Y<HTOZFKTKDUMVLN;]HFSXVKW<UYITSYNLZ
    0    678XM)8`XCRY9PIBfLF\Q1GZGG>XWC_WOmRmCT)HCWW;aC@kVWSMFY@UwHEB\/U=UoE
    0    759w@fI:>bkXk?BRKOU]6YDDEYObOUZ<FQH@Dr\dUR<IKPWI_<CAKNOF^TTRL7VWBG]
    0    698dMSFZPW:PIhG[@KVa]M>TS=KmLHbTS@dTSUSXJ#aJSN]MBKiW<UUUMSHB^CWDniN
    0    495YN[ZAVMcWP8R;89T-JTaGI`KXwTQ;XKAXNWjGk^\B<<STFH/dZ-^@N9:L?K?GGQ@
    0    535]KPIeK5[w)E;=NAJZL=D:BLBNJCXQMSUhHbODkE2AGU\>EQVDZEqXVO8aPQCQGTX
    0    808?^KR\O_WXQN?\IPVL[>RNIONGKRC_NU9]LM`LNSXHUF\LPHwHSP[Ma_RORMRFcFY
    0    757LYbONUGBEB[HIO?KNdKKNOV;GXCRXS#?QIWMA<d8XOXDDLJSYKZU@?IO^A;JL<a2
    0    578BKYHLG:ThIJ,]ODQ7SN+]V51XoL^U9HT<DiV@M_?:>BIsSEID:WE4NCMGYEa#N`\
    0    531^HJ=8LRACU-:CE\OJD[#R6<Y:70NYFHIBB8OK*+]VLT8ISN_aDU@STNB[RHTZ_q_
    0    655MRDFabXBB]7DKZN:_w7HFST]=AGC:J_[J=;HNF9YPfE7\fiMG^N=NON`^jHQSOi]
    0    792P]IMJN`PQXeBSIZMZWNFX`;QmUFIRQXD<VWALAI;YY?YNqUw>LJHQSO`[[4BHQHN
    0    663gChaGOVhZO'CGY-KwFQ3N9V_`bTC0@(HH#o```c?<ANYI[EO@G,O<]S_P?EO=9O\
    0    717iFGLOKDWA\@3UiTWhWME1A<bbIPPPLOLGDWD[FfV#GMQCZC^?6WKO\EZF_MJ4J[g
    0    673^V\`UYTd[oHE]H[HYBH\JSN\aKCXXCWZBSIDKUJP;fGXKeJw>Nf@VMUOYuBKDO\O
    0    539JIIBUGP_T(M.ahcUQ8HMhK&UY69bs5Yn-E[?`Y7N@IwEq]<tZRJ<ZYKk[k@w:[d3
    0    647VFGhSHYYCgSbw\PD`Sb<M_K^LD94RUkCQD^OaDJPGKZYF\<L9HA6lYBSZWR@6_AQ
    0    748DXULWXGZIQ3MaNUEZ?^YZMIbwKIfHfXLO5P`>:EYFT<ZHvP^)?FU;IYtJa^LJN?Y
    0    474bDkYHhoXvGPCWPZXjiAILIcLgaEdR=.OC^XS]Bd4_7V[a`Nu0m2wMTBRJ]TQQH`c
    0    694TwlnI:m^BjL9JTBJw?YKZ8TlUEI7=GGB><kcaUUA8BXK5`HV>J0A=UJ\NRF=B8;Z
    0    630L>aRGJKj^Ao2eY>ka1GHsGcI]Y\aUeOk-?l<bbXPLH1rpc4]C#BV3qhF>^Ag79^I
    0    707wEuX?FSuG^:IV6?\^@QEG>LYcEUSFd?NY>o]Rcn@@HRjQwHeL8>GCELcO[MVLBQp
    0    692WO:;lVRkN-SRZfMNK;aM6KZ6R9J[EnBjAVL,N?[M8JD^hOPF;;gOSLPVFeMJPac#
    0    698K\b\*<SwLTG=bMThY>G4R[Q=j-ZH;f5a58VZPfaH<8>XD_CpD9U'8JWIitM_C5Kd
    0    681JbMKUQU7SNP@H5j]fI:[UNkqPbK<XECFKMNY)iMWJjWUeR_[,QaU9>DacSPIY@Cw
    0    895?NS5oODRf,P1`lM`IEONYNJViaY\ERZY4JYD8^/JZH\GecKw7FK?MgVSTfDdFWhJ
    0    673HDFIE[ERYHNUSNAmWobAJ;NdNiR[HCLHJLPj=bM>DU?=W_JWHNYMJwU;OVBY8fI_
    0    636F:QATOB\B;??@TRASP8EHI\IB^baQ<sLbGU1NQRlZW@eQJQHAYVZMPFL8?ZW^_b#
    0    553cMaI<LR\NVaRFM_VRXUPw\AXQ;X7YH4Io7m;L9iAGHVIG]5KCYK]7\AAVQlg-adZ
    0    494TRWmSU^57Y5PAU_=XmAS_#RNg)YUODTIg=fYh<Y_5QNL5iLWPI(<=5<KdXc7Ja=C
    0    705W>NZF=M;A:]OP`=HlZM>M@kT[i^[LIHO<A^#LfFD@DPY]?AHLPCcKhGI];]F:JZN
    0    463DSYI9UTYZE@D_RWANXDAHHQR\mBPM3GWK6Bc8V#JCTJBLPgeH4FS=cJ>HFPM9P7O
    0    808[U[CVPOR[FKJSfBeWHLBRVJG_HWkJTLQ<GNKJc\I`A:IadDNAKCP[lc@YIQwAPdk
    0    575QYJOBLRbR?M9GGHHi@=9X@b1wh_LTlB]\1hH;ADRJEbfON=NS@JMLeCSM[TP:HGU
    0    524?LX[OOaGLY[`P;LQL3tXJHZWPENgQI:BL]Y9AUP[T[5[OgSe+P#YNQYGVZbEWe:I
    0    754g:kBT2B_k:E:YUANlJ8BN>fCW`PgIPXVBPM;4QDZFQ?wbSHZHJ:^bOa^Is9^6L\:
    0    701`]^PAAjbTUKWaP;UdT@K^<h=NScfUP\_I?UIYQl=.REw>d?GEAMOMZJHKHE98DkD
    0    655TVVh>NTn5<F(Z_Y<]N_DWLUgr:-K6</F#8NvHK^.3^RQ/u;d6C<;F6DjmlEIKP@_
    0    442fNbK[-SYAUO\.Cc/w<;8Wf`iqW=2TNt9V,HUVFJ]8NUsYS2M;(@]E?eT1KY8S=MA
    0    429ZsdO8N1T6^]AD:Jb:/h>UV_ZI`L\@6FE\6^]b\E\3IAfEV8r>&<EO0WNUVhH:Pw>
    0    678LR@WH@a;3a@kMI?RjwT`>LbhENfGSjXLhREaj=lXKHF`Jb8V5d;Nqd9@O@Q689RF
    0    786QhUMZ\KHZZq8ThRJK\HMQDbWwd?G\FQHEL[j<H;JV[SfKdiVWDQWQ^K\pKJ`h\MJ
    0    540DJODTO5f==8U[CHG[<[5CYEYKweTHNeQSTS<)=YZ?WXihu.aZJJ_9P72I@K6O;Y8
    0    659wpZn4L^e9p:PHYQRnMXGT96WoHHG?D9AC:og[AcI6=r]4W@X<41K18CDjiC<ED2Q
    0    585^MMTD:VGCZ9E`@SM[<Y9S^WfjBX>gS_M];PW[AHd/XHLDR<N@wSM^mDDSOTh5eM@
    0    593bHHPj@Jd^R#EPjSP^LTFFNTIMOYEAMNMb=cV^HH;?UgUZMaIU@UD7CAPZa\AGJIF
    0    740KaMZE]WLRTR0Kb^THJSJR>P__DLG5RRiB7ATI=9UI]VAJV_PELHjP:N_Zw:dBCKQ
    0    599@WPKbBFD[,dOqWUQKF8H`AL4fi/w]RKV1CQ@F^2;B]CKLKH_:>GE9^ShCJ5NJWQG
    0    844NAUSFcZR#^SQLQITTGU<d>CW=CF=QZ\GVY=P]E>LFHVN>LKIZLS=DdGLLDTM9R6@
    0    566/WQLdg>VXS5W_ZjMl<V8eP\X^`R_YE@dLl^a=MA?M[Q@VER_McQg?J^oAP-FwF^G
    0    5627OJT>Ea8UEBJZSTTVa6CJ_YbKI]EE<g4PDBVEM`;@@hgPh8O59UC^gAgFPP#&Zm_
    0    448BU8T\TT@TWd<b^6iNuHTUA\okkUM]?@AIVKcb(5MFO[QiWHdMqa=^W(KNNwW.WbX
    0    549YQnZI4@i`jAL`UB^M@HYRPu;[_=[F[QD@1mCqOU#QZP\<I(o1R2O.HQ?8cAU.F=W
    0    826QRPU]>>K<>REGaP[\QNVP[eX[QJfN_GP@EB<EwCpWI:NSZN_XBDZEWgOLTcnXPGJ
    0    676XSNYcIcF;ZQ?6F@XaPO#YuO_XYPMEsNT9$1QRU`>GHWO@NRW^9[EVTcE8`Ng[HUE
    0    661\Pl5_EMXW;qEM]E;Lc3)n@<C`EAW\K:fLIY@5k?#KmFWl_@i.PIM4g\a\R3JDQLU
    0    793@MRRNTTNA=1VQKJOSB4HXGXISXcR6c\PJ6Q5HXeiK]HZW=1MBILw\gMSUNJWF:J=
    0    671OW?Im_=TIAINgTbK[ZB7bk^>YPMp>Kw^FJRBREHhZc:<\KZXJFf1V]UCnk9nJbec
    0    585WKTbZAYVf@M%iMZ9mB]@EMOW]Q5jDED[6Hba_ZKK=LXSKYLg3CFPFlYQMw7^c=C_
    0    716;T^VAA7;\Lk@UJXCBlD`QKbihdN\w2U2A[QTSQOfwBWaG>e?9IEZJO6WR?Y[O^PU
    0    929=FRaRJN^S%L@^wJVKG>[:KCG6JQNKQCZ=MRAPb:r]M:GSEQKBRKRYYWD:U__JITB
    0    632GB2QSN^S3GUU6:BNcY\]FFTK^EHPORKH7UVX<cX`:;OIH6QHI#<JNkO6[OSFBHSC
    0    613\:_UOQToPBP8h`6^ONE#D*DK_U_\cEQm>Hw`R%GuV^lRNZSvEONTFVW[fjMeISX]
    0    463QFajFG;vqOV-T)<EaB;AZB`^c]WU?EjKK3OIafEQRQEY6<w_EGU^Id?>ApMXUDJ\
    0    812l;dOVARi[-;CbTLWsTLFJFEDpLP[<C1U71ahLl]>EPXJQY?uC5ER=GdQKwSRX:PL
    0    551X3fM;KHJ8>2L?HKFhN7S:TOUqTf9D^[G]XdIGhRTE::l5;?SfR<_jwB?NXNSPB>S
    0    884SPTUCVDAIT=6PWVV[LT_S@cZ_FUiKJRL[[ZwU4WRXP:CdQdTPMHHLPMENVM\KYSI
    0    826L>@GZ^/PIHJM_fLQ_K<PVCCTwXKhQOV[OBHX:FVNIgIbP^YuAJXJ`nRDKeEmBNNI
    0    707L8LJ^EDN]<DFIW\]YAQNO\eO]ePjAceS<dCK`fTfJO>M[TSfJdOCWe]e;^cwLJeT
    0    647O`g\VoDXJQe8B>ODWZPR]OAjhKEKa@mNQNfKJJFcqeF@MKKX4?I#UUb]^Q@QQZBi
    0    730L<Y%wNBUp'OIp`REeC69JLMHi[IwePFi<Ig.DO4OEF`MjcLv3DHdLqWH5O1uVH\R
    0    706MS;EcZ.FK?M@_kZAIocXpZBWRwJQTHaWCSE0>X3[VT2>VcYT*5fH_afeZgBN]gpI
    0    600?OANNc?)m0d1][`^8IXAGVHIRD3d`UPZ#GOXQaAfbSCIRc_LD;[eI=;RmJ)bk@SU
    0    539Hw4[Gt67CJ^SC<pLed_filLULNeW`[_kCgF-_TZNh]*QW?WY@9kWnPfnKm<kGWYR
    0    740EO?P`W>9V9A<_SdS;DGNAX[Ma`9YRXJM:HV>Y9Aq^`OP_XvbF7w.JXLFabO^dLY[
    0    6952u:X]hA#jMl[aKWA0PMc[DJZ]I2MY?LVHW6E/FFm\R>EVJIEJUg@YJ?^khSkehXi
    0    6759g7M\YOOaA`LZUsD?TYFQdUgHT>wmL`U>UFOAVAR7K=ER]SYXMrOa]QVPh;gTeqH
    0    511MCS^Z\VPEOgaS<SIV\laT]gjHqUMU#t5^O=TPC^ljlXF[fXSaHRGS\8]5X[RpU\5
    0    694ceSQXASEQVR_7AChGG@d?CQFTMbOL]>YTD>RMfGZc8f>dMcIF:;w8B\PJN`MkN3r
    0    7467?K0`\RVR9W5\jdEZ]YMUTLMGTYjOGQiUkWI=[U?Jb[NjmNg<]h[dbTcSPGwBQPB
    0    708F`KTE_GQPKaTraKwLSKBBSfVdXBXAGSdJYMFJJLDZ^J^O^Y\CMDW[l`O]o^]WHgH
    0    570K5CGfTL6B8EHRZZ6F\\9[FRSCUDPYbTX<BE3AEXwSTJgUXaNcYmTY\=dQUFb^Tgj
    0    760HjGI[_JVHBR;Q[c>KZLD@[C[\OEh]BY]PHGD?K@UDV8QJc_R6ATLYQOe\cAcRw>V
    0    7153XWASLC[q?gBP[KNGfUcLBARaY_bTUOVKWYAG\ODD`IP\eXi=]NZQ^iXwO4VI\WU
    0    663GNPId^dVWaRAOQD;NFO`Uc-d`BES@8YQOMYQGA<8AG,#QjKiCFGCP\6ePc7_TE[f
    0    665FA3N[L@XIMfjUTOakO8Pi38<HKKPTf9I][wA_f_;CSgEI<XPtf0W?;BTeY@HI4]C
    0    625Gh.N[W:-h5VZaUVD(r\mShJOWW\FMYT=XP1MCJFkLW@1RQ]YIXOL][D[wGY\d8PT
    0    8974c<AaV=NP@bELV`HAUWNW]DQZRG^PF^Q:`C;AW8Wdd?AVYkf;UbLYVJZwWH_NW[U
    0    519EiF=^OnNHMXAMPGX=c<RkwI[_=IGPWt^HkF<BL[LVO``TDa`LNcepPDWGNQpmLWk
    0    931HEILYK?X_?V]OGYEajhSWgH_ChZ<FUc?Db=SHBLQJD::>SO=DSKEgw>>SHIDE@ZO
    0    7575jLC[b4EI[^APAS)JnU[`[TtR]Gf_5aRRS=N7XIbnV-Vi\wUYYG_F^<[Q[LgQXaO
    0    781QC8Or`]BSIP1V`UXBVLNdW:MiVASYIFN0[IJQQNQ[HU8g`wbO5nFaVPH]m7gRRab
    0    597g]Dg@8TJU=7PhG6iRN;VJCGXa_OBRZ^EM:Et^0>\ZXwr?GfS`M=F\NT@HXQJHeVV
    0    658Il:>raH5]OhFmWqF;wIN\XBXOF;b]IvM6]HMOC0XodG,Uc`VREe4`h3r`WSYfmT]
    0    611?XLO?j@FZIbEKLa8/aY`N`US[JJahFE9[GT42C>SV]IZS]whXdcPMWCWfUT\\h^n
    0    827CL=VwS\C:;GJOaRN7S@eNZ;VNC8\HHYgDZNQT5PhpGC;eNjL`AfAfVWWLhPhbP_K
    0    675+\HYTW4&hAlKRSEB-gX=[fsNYTCDXjTSPQGH0dDXwL2BQMeCNANVEeJRN=IYcjnC
    0    594[NRk>_GY^SPDLLS/OgVXqYAub6KioLdw1TLaOVBOoPCofdU^\nfSMAjUXOENbSnR
    0    742UW7BcgHI]O_IMMe=S_I\TYORIaTV[KOXJm?9CM][ONBS_Y_`D[ZK]wP[OTVMEKZ8
    0    688L_N6IVKNW<m?MSd_E__QRRBSTQHOkFZ^BZV=1VYBahEGaPZ_GHYVSf`]hc8iUSw_
    0    774FsL?]kJI`EaIXc^FKZs[ZfDVeQLMo>S^NdHOPLEUthK>\GGb>WwJbeJVOKSN]oeh
    0   1005?]F?j`7>c9w4][qV<ORW`SFTZNKWJ=gY>WF26OBfG_:8UU[bFXWN_aNLOM4_TUhO
    0    712XSJANGRT`JCJbajVBEWOI<O-_fZYLb;jH9]N:c8GqM[]w^aGVBEj3TaFHeIcbPMb
    0    749BMTEPHG8GA=UNhONCcUmZnaUQZXKSDcYJwG<UREqb?RPW@WWLjQFdQXT8VOVcT`]
    0    828TYPBYKDQnObIPFGGLFiQSNSGSRSGdL@QS@JVH^LS\7MOZD\L>O>w;AOdQVSZL?ZQ
    0   1001=dW;bR@J^Uw`hYIYIeMYNN`V]fJO`RcjDbUO@VNKJH;IeNTZKLUKenHNJN<YOf`?
    0    8669rN2CJCRFIG/8Ap=BBm\uNF]^=#CY?WKOWUC;BHVUI:OLsei?FVOQQMpog;RKiBr
    0    657Mi?.wK;A\QnFh^gJ<JDZ_fL^GF7SgAS`Kn:ANT9HSh<>`f]_LQt8IwI[cY>^\`[b
    0    810/h0DdR5IeHo=oQYB-scRdg6^OR:\T7YbB^9ICO:JkLMAaQoXMCgLwP;nW`CcZsOU
    0    656aOKN\Vd?CL`ANRVBJYVNwP<\\?@KIAb\<MXUN;^93_bKYOAJFL\BHON`eQ4HCYKW
    0    874@\90TU@&g-cQgUdB6J]NXQ<`XNOOb@Y].p@88[?ZaY3=bWTnGS_=dTK[Xd[QIlwI
    0    591LZR/N\=q]LP@VLmT;XpITk<^t6@]b+Yd9ZJ2?]@CdSJWN]HV<AO9Ua_c@m`YwhWW
    0    804FLCPSPI;TGU9WLPNAVZcMwIOHYDHMHlXVeKLQc7[fX?3WZ[BN?IV]cPSOHBS_QMW
    0    778C^ZASmMOSTNR]]OURJIToqTdgYMaY:LW6dP=>_<F_w:Jb_\^@OY]^P\reaoKfWeV
    0    504CRiOR[;RrBfXNZNNKN-]U@.Tbff=l>PEFQ2@/@6JvnJBdC\I5ERSTXFI=<`wp@gg
    0    687'^GDk[AHeBdG]X_96WbI\`O^`;H]`CJn6\@>5FLOcd;=`ae^HH^XeY4`]R@X`wYa
    0    624GXPX2KHG4<BaSF9;KTXkGmOgAtjMKLY:EZ.VV<BeLI6GUIE<:U9gwbD8NRRC@DJ9
    0    548_N3iNLUL@qSZQQQl[[`UgQMXLDBSVkqVTWCJV/fUwX=E=M^`kDR+JBFhTbQg?JVS
    0    605DQO:gVS2iEeUpda2:`NYKaMFZsd;P?i^KKBG;a:WdMQ_UXkS/AwMH\FNeN<]lcXf
    0    538O]KAKn:SD?NdiTJ3Ewa[VTdUcwWJ\ROWGaI&ESel[KGETT[eMjvQ7@XJ[]_\IWp@
    0    675RaN?saNUL=d8ialC-S\Ja_=`Z1CjP*LSB`HDFA>BdN?HIwJT>AuFcGFci_OGlF^b
    0    687IHDAfa<7Z@cAQEoLMLTKwFGRRHNI[5[\_pT;UU_CPSP9d]SS`TQ,M4@A\Y:TGJee
    0    563/kCHe\4[cAkC]bk?Nwbgfh:^MLD\WD\HGeF4BNLWn_1FW``F29]Bi`CdX]Ig^XTJ
    0    5311_?7dDL#SMgW]gYH1WNY\[JeKBSKfIjC>kA+JE8\TwEKVZnoTRS>YU?V[HQeRZjk
    0    790JS$S`cMLP6\BZnhaASJJId@GY:EUVXQiIY8RP@FZjON.dXl[E-\@ZKUZVg5fwYX]
    0    588@rCB[^OJcCaBhSbGGmc>eaGd]E-fmFR]D`A\GQIbLq,Ocwj>S^_Cp\JVi\*NXlhZ
    0    547LdE/VJ@Vk/a7]^kS<e^*eSE>u@:LpE=g>f<91\>dbT'?daOX;+\X[Q`wnv5nS[si
    0    594cC*TPYvJCFTIPW`9<QVYYXQQAa^eRieN[\KGC@JwZPMBTMUR]OT@<OaZPNZ^QJ@E
    0    694Jw0Bgm>FhGiZUuLHAh]JYhF^EKKQYIgZ\VI6T?9bGc6AlCd=$MM>hV^HZ\Y`?mg:
    0    487PmI'o:B*tLGYRWVGHj[d]ni]^in\PanV/c;.[D[dIe-[hLXLBI_ekvVMcwiVbKVA
    0    700>h:\NYI7fDOHTM\C<D\a\@Nqw1QONDK]8GUc0iI>d^i?c]\cHE@I;H`lgXHCDQTX
    0    580Mb<)KK?0Y3pVv]`;0c[UWDAhTaCJdJ\V`wO$?OGMNH6@P`RY:IT^M\NlZN=GLnqS
    0    4712w8gOl[?CBb,UWQ<CkXIfbOf='Ahn@pU9vJG?96trZ0?scfXCHaGfqZVsZUvZemP
    0    9915OEGQaJ7YWMaLG_6<uU[UJVjM@KGW?TTOi;N[UNYFK1DQfZ`_^^@swNI`XQT_VfR
    0    675Q_EBU_;6bAc4NCVBIIg2^S:ZkJ2XXFYd=cFN0:@en`3*VNjwk7kEZM8e[^GeIcq\
    0    541[KHw[>rXaCD^FcB@Zv[rSO`TGcb>POhFb]Q4fdkp9TMo`RL@TaFAF__MF7_1:PnE
    0    6812TFC[MSCX)e;bvSD=`P[a>MT_P3XOBOGJaPJKMQ[W[V#IXGFLSi@]XPODP;XXLY]
    0    8486fODlXF:\HUIkLS4CRFYZNL`bIB]rAK[MUL?AH<Eb[FB^Xw[KJiCbVUeSVFMr^RV
    0    800>]>N_rK@5YbZ6?\=3gVwV_/j:H32O.lCNl=WK7E\RNOBS@gLQA_;[?0lUjJBdl\K
    0    760YSJOI`J@RH\LeX^H:TME[w?OIPC_JIDeWMLQ:>O?HlHRRQLNL9^:H:JWS_?PYhQK
    0    799KVJFNECgtLN>SR7RN\LbRUGW]weV_RTfOPUCEWOSTO1OQNFCbVDbCVIK,@G[gOoV
    0    618=^9ZWs[B[MuRGSRJ[i`ZU`MeWLO?h_`bOLH]RMq\YZOFVnAHKwJN[g=KdwLIcmPZ
    0    705JZG:YY?8]LR=XU_IIwTlUX8dh?AYX<dj?\MB>NKQjk89mTLTREfFQVHaRQAWbNUi
    0    939<j8>ddACdEf>QOq?8T]gdV3aV>8chCeS<`A8=BKZcj?8ckfV<.gGWM?^a^?ba]Iw
    0    958KPQ\]MI@EAUQ@FTD=Y`vj`1XSCLO^\JHJg,M[FNawZMKPLiRK=O5^WRU[LF?dUfZ
    0    755CdDJVRFJZ0n?[RlG9ZSEQwC`VYA^^AZcG\2I0M1LpVK>`Z`_A:g<_P=b\i<ZvjO_
    0    603I[VrX):HJ:]TP;^TD7:J@Ga`MmBObN)Pp8gWB`[aO@cwNA\D[IM[UC0NMD[nX>2a
    0    554CoMGjrH=Z;l>t^mEB[jb^c@`aU5e^)wk:cLF<?>javZRs]Kd=DtE\A@dcYVobpt`
    0    668JaG5\]<WVTm=bhfPGVV[CJ??bTFl\=^H;OD9Cf_#JeDOOM]eO6WDqTb_k^BVDvYO
    0    863E`UpGXI>eJv_Sa>9IMRi>f`V]\ZOrPML[:O>VLWwXSJQG<]FRRR\GQUYNGZI\KHg
    0    716TQETcTV&P-_CBO<CG6M3UW6HVOP:PG-d@EOK^SJXNHOQWRP`O#`9FX\\OJSYg?IB
    0    724>X6q_LM2t.M^OpLU'MBKKAXbF];VH`Si7`3cM3)eP8\JYEwFcMgIZO[E<WDkkUAK
    0    693HhPIZHeC_daG]Fm7FOlhic\SHRPFKI]Uhc=D]5``VVNI.COWwddSiVOSTOVA8]@e
    0    931=eC9W_F@`=`FSTw3<JQgnb<XdL6ia>`B<W=J?;?VgsTCWXjcC>Y4JVH_cdNoUKke
    0    519BK*Kbd@5S?V,[OrLBjTQ_Y6bW6@O^EO>AZ;NI4Bane?;wSlWDDZ=uD?VZSKGfSZf
    0    5810c;8[_<.YKgTLQ\G8nLeZcG`J@Kpb>OP9g7<CD5NwY=J_]b_8XbLYcMcmbH]o[Q`
    0    409@a.YJY[EfbJ\igPVIQwe-gFDqS<^^DDB6Nb<SC`Y;cK[XMXBdMbR?VWtA=XcMTnP
    0    6886dA=_cA@aDUHrG^GLbY_jg>Yj?VbUKfM<ZCHIX1oYUH@dMMeVEwDmZK\eXNcASkV
    0    713HeNEiaBIa=V@dU^E=XlQH\LWwUTe^KU^>LBZII=`_`7@RQ[\CHiFRPXliTElW_IY
    0    881>MJTXWJDGLI6_jQT@8c?[wEWGQJNHQ_HB<GSXAR_gHELcKZO;EVMOSNSSQfd]^TR
    0    571<GG*\JDeNEIT]<YRLC\FPBiK_`KRj_A1>AH@&V7L-VjLpV>J.H:Z:_fdjZQoHUwS
    0    565>`IGg[4J]1l;ajI>\Sg<OSDcwgN^N/c[BVY4EgBdITL6jLo^F1r:VetTPi<sjQUk
    0    8756tDHoOH;O@^<MUWF<[aV[b@omN<X`1SU9YOMI8ET^UNHZPv]N\\?^\HJSw_fP[UY
    0    726>u11HVG2VOwDYe^C4o[h`aLJQXCL^LLLBaEE?HDbdg=:ZYOLbR[RUOC]DPFDVcZE
    0    7286U9JTKGAg:AI\QgA8BALUSWXbQ4w`S<Q:RNTVFEOMP8MfSTcfUcFQQRSVLCfPHLb
    0    702:u,DT]LHV<a=bdS85d`oZwC`=EFTG<fIQmAEIORTZrF9a_PBL^_>`LA_Z\FZh_NZ
    0    863@EESTGEOM@T1NXWJ;LPEU]PMSUHDOLMI>7%e_HVSTHYDTLOFBB^#>?LFC_;@gNBK
    0    783Mm>?PmR<ADd=_ceFBfd]_W:UV,+UtN[B?\6KKNGLw\?)ifl`<I[CuG;m`eHp^bPf
    0    6155LQVa_TFDgoTYEQ5'fPWiY:k?BC_MGQ>\m3:TA_]LT;,KKXg66[8wm=it_SXcPOc
    0    7069gP8P`:;j?sG`]q8:moKaR4i^YD^wFPr<mH;D6OSdQM6_opS2:]4chTV_a/flb\c
    0    684Od8FelM8g/XCT:g;RllPjvKeTN>Z=Od`Vd9/8OJSXpTS[K_cM[hVed<WYeUVhwV\
    0    891Em9=dq?EQIwBXSXF2ujXas8`Q52[f=PB2Z4=?==Ga`A=`Y[WC=k5`BJqi^O[bjSg
    0    640Fw96\JD6ZEnDPf]?3imLe^2w@?/`R7r,6T43A<JaUk@?jK`ZG9jEbZ>h]VD`s]Pa
    0    702GZD2MTQMX=L7gakI@RJNhpJGVLXkPJPMHwTAUFTTLN\KbZoUU7PM\VDdZ[SQpZXS
    0    694cWwPTW\9MLTQPVZ^MY^SG?CUN[CReTRb4pGMWN0K^iV:E\QQBWHJMfubP\[IGKAJ
    0    889JwK@BlLQYR^JS\XIVVUB[_JRM<OLPMGF<F[SSQSUcPTF[oEJ\LHGQFa]CKXlXdaL
    0    414q'M]\dX\_2CI>FJ]BFQ@Vk9SYJ0NZL)lCAT.b#LFVeQDmsG][PF9CT\gJl@Te9GS
    0    627(TH?[^AV^^R@>B`<^K\:YRRRL6N_eBEB[w<<j^<SX\RD4RNTFUgJ^`7NjNKJS\^K
    0    717M\GKRSF@E6Z9I]gLPeO+aS=\_D9cY?U6>[G<@bNB[nL<W[g[=:l?\YQ]ZdGVoX_w
    0    429dRIBOV;Z_IR?w,-JQZ-FY\7ShKh\c_Y@<e@I_QI[[M?EH>Z]_EIO]iE<`g-KV-NL
    0    558;oOU8LcM_:8iF[FQ4'9;0Z@gaTFG9P0\FV:M`pAIsAlIbET_EY7*EN/E4JEHwG<[
    0    651L5XWUYbWQD`K^d_X\MMAWVWN?>U`>O/aXVS8IQQ@JaPSNAUA_Q`d<HQOYR&`T<`#
    0    614Ew6DNP_;^OCUVZQ<abZ\\^`tGf]JWGtB8k8?Z9YSciM2C^^WN@HXef6XTAI=ORHY
    0    756RZKK`TEB72;>UFNNRjL,YZDJE5Gpg4JE9XK;?SBielFG:Id[FOe?l];=w\Z[Sp6O
    0    780Of9?w[CC`<XOZ_WK?Z=_VXIcCN9QY8f>Nj+?JKFWMdJ1VNnJKBV<f\2cKLH\Ck\?
    0    8417s=UNTI;M?XIiUaJ@WWhWRE\Q>JZYEdJDh2CO?MkXdQB\SONJ^w<ZN7pi\PZj`cm
    0    658>dHKMY?K^R_SbUfVU^PLKb=RXKJ@YXwBI`G@8MQ>HVPePUPY;XUTfJGJj^GB5ajb
    0    564<@<HXkC]eC]<_Eh5LvVwZm6FVP3^TPYFDWLO;FJbUdUAGHaUNUcCXV?bZY<]cWVd
    0    652KqB,SWD@aE^G`W]JSPaDZUDI:@OVQOeE8QQ#CDF1:kFRNiVo?MmBfAKYaJAVAPGE
    0    686AcA#U[GV[4aAh_^MZ_cAPSTJWU;Vamg`PXE:@?EASeG=OXh_FEhIMa[VhFQSIbd_
    0    792=R?G]wI>AQeBN(n7CXW.X`C\DEDYH6[FG^=>J;DeveAAQ=\DD[i>dJIZ[[BKYgZ@
    0    809;nF?T]@8[L[?YLwA0`eBjdA^PD>U_D`8Tj:A7>ELDq<DLPi^H>q;^J;\miH\HXSf
    0    354AG9OAl<VgPaK^aY-We]B^S8pT6>jjZVD[ZLHJ:4`IfE^A\^INKD>\QJl][<\O]Y#
    0    484`w]VCfM^QkbORC^??Vke^XHd+A4Q]IID]U;nTSflZU\RKJn@Z9aS_I;jgMEQYnWw
    0    700IwCFVd=;cEV:\Zt7@UhNwWJU\G>hL?hGJ^L775?Wb^A-\Wb]4HILfHPSh_;a=ahV
    0    714PmG.eOB9kDT=Z_cJ9`_RU`:QH:OcdHZN:Y?7?H=[G^A:Te[c(8D?wsPLVZDiIkc\
    0    596/wI._dHWVGRPUD]?Zi_CtT7ce+(_\5XJ;\aKI7>8>KN4R3BtG;WXNH?UfM(MLCdk
    0    672I\O9cZQVSPg2_JiCOaVC]b@^\f<[pRaMP\H-7YBCT[<A^_Ie8?wCW[RTWbVE>_Uh
    0    726HSEAZXCSc;X?Y_Wb=[e>UYGq:8B_AMUZNlHDHBARPVDVcSwD5Wf?VRHMgc?YH_LE
    0    510Ga/HJZMToLWKFAiSDYNSNTLcw`WnTL]IOCH>EYG><eNAZSJaCNRISLKqSrH:QrW`
    0    687E\M2QO:C_HeAkBd6F]XNrXGiC:9gMA]LET;>5G<UZi:9cE`EM4UKZ;Olwq?_CTdP
    0    922;s?KahM7]Ca@eJe2;fN8ld;wE13Lg6pGGg;F@@FVmdH<R[^OFPc<nY<edoBKRwnc
    0    390:gA=SV:DDDd`Z<jN?vZVOsHE@<XUW:bH.__A3=_<qhMN`PO[9<f:XRHwN\LbbKZv
    0    932jYD=MKSFhMHEX:T@NQTSZM<h^DGKVCPIE[><E>EAOHEFO^RWI>MIII=cf\FZKXFw
    0    661Dg[F\`8Bs<FG]X]:VgwbXL9\\cD>_DOWPe?AH8HeT]?LT`]UCI`Bm_4hec9MFvTP
    0    599.v:EZZ8.\MoUWMUAEhYqol5X@Y;Lg<wEKm???)EPNaDRSVo`GUq3i_(`rO0GhlV_
    0    776L\I\XTX=ILXOOTfBFYSFwu9dbEC^mRL@EY1\C=Qd\`K:OQYJ9Kc:_L9\QZXQR]R`
    0    774B^D7O_O>UJ\cQJw8LYA>dV<JM=5\EJTVbZ@J8gBFMM<EYPTI]b_DYREjXLG:Y]]O
    0    827aDMZHEJFDdRW@<CXRNhV=F@H7NLAOB<MfNP]HM\I>G[Z=NB;[a:NNQTLHRwK@LTH
    0    6172KQOdNJ:Olo]CIWRP`DXq[&]QJOJZLfPSwMPLGiOu`p;>DfDkWCE^XUO7DP:XVV#
    0    614kYU<o[==WEa>ZdC,M\VnN\N3wU-SX>WQOic9>RB[LXA]D\F^D9q.XWK[QlRZN@fa
    0    618LP:VpNbNZRYJ9X5VShKbFh4LJNIAYQ[a>MZVX]a`\IwY;Ld5oY].]HASVVE_ZN`6
    0    505/mD9hhC0[eW/VD@^HTZ<chKw3OS\k4]FEZR[J`brg=C1T6qG]YU4gIA_ogvkXq_I
    0    748MbXJLN[M6LH8K&c?D`oSBcAk?9>ML3W61O*nXALDR9?+9?tC/uMGwDWgihKKKj5f
    0    741UGXYGIJ2RHW2PJ^+VSOUOPvqQnbTO<wAIJKBD0Ni;e;\AaPB:RGFlR>YlSKJ>ajb
    0    870NVBHV<R>7RQNTDU?bViILWE_bdILA6LYwTH?[RXVV\M8:>I_PMSEYE<N]ZC:?E`U
    0    726PD?[ZCKB?QV]I1\QTl^]eW<P?FAPni_9KwAIW[J@\GO@GUJ;JQGFXRAVqSCDMJDJ
    0    623BgPUIUZ:3fHSRP`QSda_wddgP]]GjgdFSr`WRCgh_AL^GGXHDYeDdJ6ZRTmSZbOq
    0    757<E8@XOR805q@O@cCRtONwU\eF>8RoO[\Wi.fI7DQ9S2F<BgRD`N4Yj>I_TE?Sbgd
    0    755OUU\LBGOQZQIUZSQMFOTUEG@WdPSCNV9SA;whSGBZ`T[;?CaUOD>@>YSScMWODHM
    0    803TQI]OFaQ8FL=NGm;TFQ#Z<QXP-PJcOVLGOW[XFX;H=OHO:[O57TME7QZYFEJUY=e
    0    634HRDOPB*Yn-EHW[FKIL7\RLI>ObVSIMc=WQM_NN9aGB.AZH/>CS=#ShZO@KQa_YLJ
    0    796ZEiF9IHQ[EM@eLISUTVGXCYFN=dqHZqVCFCXBINQ\V?j6dKb&PgTMV\.bSOwcGIH
    0    597,]-MT_W.BN6`V]gJH_XwKu3Z-JCcWVpMc_+'T2bZYkf*gHwN>fh'\[I;Po%Q@``c
    0    5761X1:ZmF-OE_NRT\@LfKR`cA?BN4gp1d;OP:2I$AtidL6VM[D6G`Ik`5bhNMPwhWl
    0    539AT6F_YHIjGnOmAJ9GpX[u_GQIHHCVGn;PX8JV[Ihw[R=\<oBCHcLqJ[dQiQrZfVe
    0    636OwJ7d^:?[J_MvUo4EsOYTY2cQgK`XEmV/qR36U1GNj=BihVV6?VGWSQI\L)N`PlU
    0    629FSCJE_E\@X;TLHTYrm_P;Xga[ftvdctuK]PL_`VR=[8ZHYSe@babHwNHBX=NXB?J
    0    6315p=1id=7ZAhOUUi@<hSAjh3XTNKS`C_BLk6C:BN`Qf;1dhuD5@\>SYEehj3WOwf_
    0    586HYDHvF.6]4CD[;IGkM/HJJs_Z^SsU8a]>V/b7wQVe_jb?$_K9Z-DVDQ?F8tv6j[Y
    0    861@Y6Bu^F6XAwEb_aENZKb^JLbTCPT`DOQK];D=WNO^d2JERbUUJm:bf;^QLOT\]TY
    0    822EURGVZS@T`GN]`QOCO=ZJX;IgX#bC>M_LJL@<QFWJh5;iXAb/<\<RgKYSj[iR][\
    0    602^NEJUb^@XLkUWhNMCPT3bnGQbFE[fLwbRUOCWBBbZfV=^Kk_W]]B\KNmhWK[ZYSq
    0    6939lA^UeIDW,mTNHWGMcVRMbUfJK[YaOf;Wp8@Oa:njk^7OEwMMNEGWg7H@M_aOURK
    0    6269X6LICF#K;]PLOSM']a2lL>Q`F5LfDTGIPES1VDsi\RTASpcLN`D_CMSYfA_X>\D
    0    813JdCFa`C3JPV@YJeC:iN?YUA_X67ehII9>i?673KbRw66a`YT3NaChI9^\bFlRh[V
    0    744,kJF]k>6J9q>T^mH7b^Oe_B]`BEdw8X_ApX:AAB=feF2Z[X\FD_8fQ+TdZ:_^jaR
    0    772JQ/M[X9.POYOSCJ@2JG@TPFOeOOPFO]^.P#F]MEkGVg+IO[aHMFKQM`FM]QbdGPC
    0    62965@F/SSJU:BMNXdW4YbaMnSUNXW[W7nP#ZBTOABP:XCIEcIO;R8G[c\\I^^LLTE>
    0    7023Z8XlXF$W1G7JbP:Ec<3__JLNH;_RLh_3F4BOOBTLP\9nGQ[(=i&ZUFHPw8^r^gC
    0    488<lD>wbLQ>YMKXRwFC\GUl``b9FK[QHOCNU:V\WGvh`8;cQ_JJNaGbFarNfX\Hi]F
    0    631ChGuNJM48LdXPCD.]]lQeC)ZPK>KAS<OIQ@[a#3<>?`I^H2;[QVEXV\KckR.PHDN
    0    497/l:9VWN4ZENAZPTD=fiM^LKSY^E\eIf9GsBF>0`PIw-JGMRPDIY&cYDac_ROGd&k
    0    639V^#V\pW9RM]NNOp==g]R[<:UXBI`kDVMRhIJKNL_fPHOY[aKWJcLUJ2cKdZUX\Od
    0    7442j?APJUPc5sFPsQ6GWbWNc4TU[#_TFhAHYN<7NVGOeHC`t_OTIaWcC2\LGFHWJUE
    0    633:)SKVEGUhN<KRQBM[MCPS.YEEVA:MWGf^mZNXAB\CQ?W:VAGZW<CN_IJZC#ENIUN
    0    827>^36\iDC`IwEiBuJ@U[DQ\F>ECEg_=iIBSV4FODXVe@CU^qgGJ^IcLM`[oGXNiYf
    0    632H61ANd;7Y+0AUA9O9dPVQ\EjXP#uNGVrOq4B-<NlP[-<JXrJ@gbNdL\9DBHbFUSQ
    0    8016[;ETgTCTJVMW6bE3Z\_YW;jI[BBk:dBIl?5WGPTdYI>@[fEIIcOVw6LdZJPROS^
    0    855KZ.OSRN6F8DBU<VEAYPSwD@TY1:bZ8@G4GcU=T>8@_^>QhSOQDVONJ?UVX>3GJD`
    0    6159f;>a\;H]8c+juo=GWN;qX<Vlr1rHYlW9q?#>E/=RL7\_MnU/IW,OoB`fc7e_Sml
    0    612XNB,gQ1N;,G<<WB[)K3aAAD8P6-C_@S>?P78AE;_0TQ9wLETM4W=8E8QEPRRMMY6
    0    8177l(Q`h.6X9wNU_R74caQmM)dY83YZ:h:Tq1GO4MCka<5ITb3EDiJJ[,i\`EMXPPI
    0    860>I=8wfA)H<TRaNSYZZLOO]8MEAIXg>iJ.f;3Pc7Un_UDRHu_ILf5bX<FdQBX\mhS
    0    736B[@>Li;djHTMlTQ.JQR\OS9\wVIVP.WWWQKO8C5PUW_7Zm`N1G^@`K8i^UGOt`nf
    0    606aIGOL-O9NVa2aKeUT<NVS6WHBNAPKOcfHRKEPOYoO,R;WDOBw<mWWhQPgNNL>_V?
    0    679/OH\\F'@X-iRjUQAN]AUW<PL]b7XW=RGAQJRC#1LMhOU[jN<0TUEnS@VrXVfNSJ[
    0    762:bOA[WRHY:W;PL`8V`TTMYZoa?7XW<R>E[ALM/?dYpJJLIWJGIe8Mw6__WVT[MP]
    0    727>wHNYaDB^Wl<?Oe77i\ZpG;]S>ONu9m3AeAbL%H]iMGDR`^W?>lMb]H]ZS^nbRf]
    0    405TN>P\jR/uZ^#J>@4Y]Q9KO.SS25BfJX;AUVJM4PUfeQ;P6Z;RWO_TmGP[`OK`L\\
    0    775&g5NV];JoAwXQ[`'8iRsRnEugr<Aa8QCEUMM;:8Zfc=O\fRBOGiHZL%gZ>MKT^]P
    0    686:o8Elw<;EHrJNMU9:`vZsYLdB6D[p-]FKq>bCD9__`K<h9`NIegFiMDava`MUTgv
    0    598Xr+:bT[IKJhM?e[8NJEdZF@Y:FI:8LA3<MM^AESOHOA@YmVQbIP?;87wwNO8HI`]
    0    709@f8N]cB<PGuCPHf96\Q]_^JdWMEVcOeWCiE=U/DMY_7=ZWd]C\cAwNAWaKMsHOac
    0    815]4OCMHAfZI9P4UFQULO/GYF^RYdQd9^W^L:A#EVU6M;SkZSS=MFTQcZCIKIVPJOF
    0   1111>p@CW]F4SL_:]Oa7:Vea__=[L>=^^=XEDS?CE:MdUwCASRfJ>>a@bR>igSLWdaPd
    0    44265Fi.VXRGo_9WeqK^XhuU-<]C8f<J0=I_@-IPSVG_I[V^\/nwG0j:FeLDMc=QY=C
    0    586+uUE\XTipkwkkcZmQSbrL^4KYrJEA[F?PJIM:D0=MU?\osMaR9=M6FNjNFDESCqZ
    0    998@keFD<LFM>_<EGgB:DYBgCGwrBD\P=APKD?]O5]?dYNDSQQ\FC]@EIEQfbJY]L>g
    0    467FSO[kV=<WS^S9XXP7aYUhVLaD8I<PHdJMb\N]^OhIj>Sf4b72HoGVCIWwlJXJR[b
    0   100927EUUQW,E4G=iOWL?PRa_ULV`\TRUBcL9]>XBMWgQPJMYTAf;SNGYwCMI_RZPO\O
    0    839Ca=FPaQAQ9`@OYVD>EN>_NEfZDMFpJ^K?MHT;Q@GlaRIsUZe8@\MOPNIYjIRwSSU
    0    7672qMPw]B:VXWLdWZ=U]]WeYFpLK5MZ@hNH`?G:@?DbKW;tI_i0HaTIjE[Z_4^fOiv
    0    892JYEYw]DEOSp6hRRN=VSS`aOhbNDbi?]KF_OY@JKWZZD?^BihEH]9`\JiRoRScmVJ
    0    620-HSSTbGPUE=2LK9B9FH<Z^MY@<NfZJQK;QMFCGU?`a:HUDFw4RW=MkTKZ\C^`SGP
    0    726Aj5NSY?7P@V=GV^@6]fRfS@fXOHHG0dsAAB8BGEQQwW?ZYScCMDBRO1ZbXAgQM=Y
    0    415nwIIYO<?b9MRHSfPfd@5\LbpAb.s;2\gDaKJ=s@n<N[d>V\f@<bGNsuMFF@Z^9ZI
    0    7432fEIfWB95;_CPGp9=`RI\RIS^VCMTJ]PFp4CTDC`jwADOV_[E]g=UPSahIVa`\KM
    0    753I\HC@_bCN@WIN=e2<CdJNFNf]><>_4_TQPHVLGFEhw]>KRm[4AYOS@4YggMaAZPc
    0    588VfP-Fe=P`@wAAQJ@S?a^]U3aXM7LE8RPGVSX8cYA3M7SJd0G>PXA5/GX\ZF?fBLW
    0    700KTKFlU4FgKQ5Vcw@AGQ9`EHrSI<^gD`fVJA<JJ@H]ZC:`RaiUPQCm^2jl]/pNdQa
    0   1346IIC@VUSCIORCKURS>`GTLO?IPDCFXIXSMQVMM^JJKMU8XGwTZRTFRQMKOFSPL^QP
    0    772-RXOkrBGl+l>dMb8HtQZOXObM_4JcVkC[r;E`<JTsOY/ZDeYSpgBw^7e]`YUd[YY
    0   10047aB?g]C8XGwVWJk9HeT_RSCVXK=Ke>XMFVBPHWLLccJ?VF\OM>];dPMH\XY[RWa^
    0    974VA9@wYN=N<`RFKiQEiG>w[3PL<8SfF[eSWR8=RPPHUY8PJi<aAXEQMCVjDBS`MXN
    0    589<UD<_c2'<=f7\PtOJoVeUVNY]bZcT7YOKc=@MRQTWf09YCM\%`dZwhZLeI;P_S[T
    0    598@a\FRr:9m]YYOmt=B\PGgo)fX:5hX=_Z9S>aF2KS[Zd;]\U_M>d9fN@nssLZw]qU
    0    6885kF4CI9_h<VK\w^5:e7g][RH\k8VRYJ?>KTFXRO.na=LgYSMZ=MBH@$`b@XEW^Yl
    0    785HsQMQcQ\FOa0ZEp@5]eE`\3_[?ZPX2bN2\8FO7:EEgQEX[?[B_b6wUUnYuCBCYq^
    0   1081@]=CpV7D_9o\S]`QBaVMLVCTWVNFq>PfIw\-DU;E`TS>UJP\MRY?URJbsJEZfSca
    0    607TC\CeL8[wMJQ[l.aWC-G1:]Pde@tMp7iKWKVNpOJ^L9`[K]dP[,eOwq77U[[iCI_
    0    638;[=7aw<mp6G0QLU?Hlu`aYM\bHBZXAiD6g6-<4KVmiI/mGcfC7L,cSGS^\[YiVcc
    0    748RDKfI*]@EG;QKKJ_bQ4E@TQCGDDK?/E\MIK?Y0eZ9UhOIEWY[J66NcUY6=FOT#S<
    0    676AJK5TA<JB419E>D6=ZYXIRWMMDLON=[J\_AE$j8[SFVbSUWGM#TWTXe;HE_Cu^TO
    0    669F]].OBIVgGMMCUU>K<8ZCAwbS^VXX<GO^CM17eaBCO\MScg[AHPRLc6O2^ZNVLKS
    0    566EVKEgkORhRcX^w_ZRlajaIR=WZ`]cHUMQ\LF]V:_jU\<QUW_SVbGUa4eWNXkX^fJ
    0    797-w5Bcga7QCkGuZfT5\U?nbBQPIJumD``5n)HB@MRgnF3_Ab[>LlIegXaZNa][enW
    0   1017E@DNAYE3I@V^OIXBMdblE`S^LOSJNLsF?w4T>@LVPQ\?DHHF?WL7hk9ZGEgM>RLF
    0    581_GLERG<o]QT9`BXN]_895\\B@PNHISfAYRq:R#m_QNSlhYQZC<?dHPEaXo,U2>XR
    0    582<t@AiX8]aTOPIkjDOF_dWQ/^e.A\wL`ZMTUSS91P_h7OsZeWVCqFa[KMfTFDT[mO
    0    762PbCOwZP?IK_JPYXC9VM[S^8]P?DMR?LGJkOGN3NhUg<GTMNGDN\O^MI[EPOXTSWN
    0    459:`8HUr[4^5]SgT`ZPQVgwfXcUdW_V>SXIaFM[@KXIvC7h>keWO\RPNQFYqal5Yba
    0    526Fc8>\a>LfKoEXZlSMh7PYfM<<ULTL]wc@`E8OC6mUEE<OOiWLV[W[OEY@BJJdhvQ
    0    818<;7GH_+/J/>@[[QKVJUc[RYPhWVW?Sw\?G;36a>^@T94ZgSVNMu`gjQ]GQXMJRNM
    0    555Aw?HcX?FM2n?]>c6PNimSe:mf8>m\/S`7JLKGN\af\F@[D[aGRDHWKO:acKYJlRM
    0    709?kBLYMK1Z6N[WY_P9wOeIbKKKR@ZfMPYOa@7MOCZohC?`K^rONXB]ZTgRKM_\XaN
    0    995@aAQNcYB<9d3TAW7Dgj_a^1nH<>Jd>`<9fRS9RDbawH8Gbei>KOD_S6b`USHThKb
    0    756#d+8OdQ<lhOANMhV=OlSAb(\NkLITAgFIe9716SOEW'?rWK`BHfDd]JNT\@OHq``
    0    836=R7RmeO<TDhXghX?AwKNc\A_QE>NWFbEUf0SZ=OfpV=BPCgW]NlBciDR_WDNFb`^
    0    728`_KCpTEOL1UBbSSAIL^\o^&rYj9wFEV[6L>]'@IadSJ7cbUbD_IKPa\S[`WTUYKf
    0    610EoOI_UB^lMwLmcVA-_ZlQlFKX;;:]M[SVTcA5N5?_H4;km\VVKff?VNnDIId`ea_
    0    839@SDbTIYOH#>=VLPGWTHL`BKYCRRNPWdK>UTZgS[\RX4VTa[LJOQ(OFBUXKVDF\GT
    0    732@6AWBV>IB`JRK5c1SrkiqdUf>eFXD\ncVoWBN?]eU<Q[BGTCNZNKew(`Z<AFWQ_V
    0    543=Z7/>Y(GD;BW\\<6Eu`OYY;MbY4j2Cip6V-;LHNcaWM9dZS^=BPIlVMSwG@oD?XW
    0    502?lo=W:GCBXOiKXn>VaHVrXUgmA`EDPBUCwZLMdV\C4e>6LQE8@e:.HLagY]\<=uo
    0    813?d@L^jBObJwGbGe43ie[_j@cRRBOZHQ@JV9VAAG\fiCLQWViJJ^CfZVYYaXKgX\_
    0    747@w7:cjCIjLg8ktW==`bs][>ZUn>Ud,`SGc?G)V=?KkEFX\VO3/iDBc7ot\(^[g`r
    0    774IYUcFFUwHIQ=<Td9ZMQVYZI]]VQN?=MQFOJQChZbaRSgNSD`:=Q*;FWPRZUd`K1W
    0    5110cSpG]P,DaGVdMON:wd<lk\bC=6VQ;e@AY^WB6?Z#f\@UZZHNTX=hMISZ7NF6`fR
    0    4068]Hq5ZW:QEwPHJ1`3SF*2bED9Z]<@L=@QNDK2e2PlM]9:HVQb%^CDAiGN`aZ_E^C
    0    786Bw?DjY:AbH;FPSSZTgOJZdfqdUY]XWo^LRIRFOH[ZSH>bPVkCDYESSs;_`OdWhb`
    0    5537T91mkTRXO[KCvaBNiE4YkYo&nCYrHeQ9`9<ECDZbh0<dpq].Dm=e`O=lfBVwf:j
    0    933MVXfD\SRPLTHI<Q5M\hgIUML^PO]TUICcDFbL#RQM?OUUMKITN@SYH6KX[QMUHIQ
    0    544bhcS^^@S`O@>PUcGR]a@wZJgQ>LKU>\jBfUPRSQYFWV>WZBhHBE@XZS_ZQEPP`0j
    0    439.e>Jh-)ZC=BONHhqF<TjLOKJf7R>XtNw'4Ic?fcoqEggaQvB8=KE@7bgUND6MJ@V
    0    494ISZlV<cv+SHOCL%,vZWA/HdWN]N`-deLT8[LwSP[??]JPsEWOj]]IOUY5d^QD6fA
    0    413^DKEA>a1:l+Q^M*Fc0\bA>OD9CL9JLHH]<4BwskP[N&a^)]I\S+nIDa5;3<0?5.4
    0    769G`CIRVH=iAmEc`bLIwOD=7WXPJZVLHXTKR?N2hXUhJGBUIgD@G^A[lGUOLWfQWUh
    0    787LQUNZORIYOSFO^eDFYY_HJNaGY=iRHVwFhH]ILPQH=D6U\hZ@>TJcUPG[]OQk\Aa
    0    804EdGIa_M?b9m@Pj\C8TANNP>_gLOM]NCQ/Y4>HVUboT<Jb;pOLSwMIWMSKVWWhf\Q
    0    931>dIHe\B=U>_GKVeE:V_L^XKbRD;\\BcR@m4OD8DJWWWFLIw[H]d?Ua2\dh?QSYVm
    0    744IZbAR\RV[OPOLIS]K>U?ZB]sRZ]ZOTJBDATg=TK`^]AK]VS_9[?DYUR\XwcOORIQ
    0    582_RES1I_FjH@Qj[hPPD#J5V?NWHNUJLXb;fBKPO]HB]N\cQ[g^Lep]WM@B4DHJUfM
    0    774LoC7[k??m8\JVYh=L_hB^rBglN=Tg@me:w9:?[HBaaAJia]c<Eg4StMNnf=flnhh
    0    6175fIJ=RAAShSX`CN6Ho]YAwAI=`HMK^_9cPabb1gXNIbEEWQBLM?BdSGZKHSQCPVS
    0    758bLWL^<>ZH9DP=SNh[INJGeRXTK`FNUFUANQaDXX]XBAG\?]U^GK\@KbHQWQmwWHG
    0    847SNeNMOII>SRNI=hKSXgMwYF`T>RG\<:HPXDPNKMMK:Q>>UL`<Y_BJV7K_RGH[VES
    0    656A[5>US4;l9[?OYo:McGZ]bIN]]2?ULbM7V/*HDMSwVE3Zpn_CI=HZ]DLO>HXa^a@
    0    528BCHRa_T6r8jEaTQOSFWPTSMMQaEEDJQ^>]RF2/CQAb3QQwZJ[NSi]cALUaEbDIYV
    0    684^LX1DQMTSR\aPKd?^p_FU9`Jsk\wG_ZVVSBQLEO@EcE[S]bm:VBbQeODSWNR>iKb
    0   1175E@SUM\MVFNJMQPKPI\kLZwC`@OFJCTKHJKWGE>-LIJUDQbbSMKE@ZUDOI\KWMSQP
    0    471G]7-fug>iIXSh\^M@wmarHMMaE>cwXY`7h#K3lJJJ[0HhCWe+ZS\^^[pcJajGrSw
    0    793?w<UJNEM_I\>VNmD2Zeag]8Kg-UPfCH^;M2GKM8IUe>?FhUe?CIQT^Fmmq<SC\Qv
    0    541PABQo>#RV9uZKCc3&OC0L7fDIV7;NF5XdF@[H6T1@WA28-TUX]X(NS<OW=EQ_5>J
    0    414DU>YV^_+1U[?<;a;GWlwvs+uvS6\RRwMBh4]\X<)nvaEL^]H:FE7biEXm:bIe_h_
    0    659BiKLul7S`GVD_il@1Ql6ZJA``Z<hb7Ud;H4:.fLB^[LBRhwh78uE_TJiRUJO>^Wa
    0    886@L?9ekQ8L>G7eXhI5SDD_cLRXZF`f<U_6b8F=PLHka<H[dkTQ>w<`IJMX[J`RIZn
    0    566?PBGlcGFN7iIaN\BMbXwNb7PfW3TeFmG=e@:B6G`j[<EP?la:Jf<_]GbVPHf_r`H
    0    7378PB9QI/GK6]5g[dS+^aq_bUgXVU_fWmQ7w*FI?TiUR7@WDcL2aV<lgVYoaNaUwdc
    0    840HG@^UUL>AGKYJEbSJhNO`^KJSP2JRBR[HdMSV=JkRXU9[\bhJMLIwrHOXTTVO^fK
    0    562MpI<`KJ^LY_9_T`ENaWD^NIKjfZc`YEW@WUO>\SHTRUAaNwLIMSLSWFlcWITULUp
    0    662S9R]VFUGGW5_HUKFcgJIGO8YL?STYog6efMrR6gwPTZS89H8M@YBLY>X?QND;K;^
    0    8329_<E`e>=TAjJ^`qC<`Q]dW*OVC6ZdCTK@]9;IM7wa^I:_Si_?Ub@\[F_qS\ibf[_
    0    898/j4=je?/R>jAD4rA5\b_i`9RM95Q]/a6Hf8DK1Geg_E.O8XDEDM*oB/c`VKRdw_f
    0    993>eAEa[EBa;bEOIhD9mNWSWGLLEDZ^>VG<_FBKBEwSnFDTMgLEI\SWOHQSWRZ^^UZ
    0    959CiAJi[P<WP\OQX\D;\U^aVIgiAA\b9IJ=U?MN=Cwcc<;WOaQI@]GfVAWXbQXhhXS
    0    847X@ZGLLPgi>OE`QMVcIGT>SSZ`cNWDLI[9=eH?w]35FL=OV7g2_@nGhcPD@HgM>_E
    0   1024:OJ>tS@/^9_E^d\W3i[RTiEPeERYR?]N9Y8L>SC\ZVF2^VwfFBb<ZpDZ^[?_mURT
    0    7567T?Wl[FFGA]8U2\GMoUKpeJQB==TT@eKCN+:783]cgK<?MRN<^d7_wBXRcF\bf\e
    0    6355l/6`^E9H=]OQPg6=`\RXnHZ^M:imNqLHd2FN2CfnT9A85wYL?jJkXTF]ZPSbpUb
    0    564>V8/iq68p>_S[YfC?lILVb-FYCIHTBQZMF(IRL:LheR3^XYTY?O6FeXUjwEniJq`
    0    7107[/?cbDIQCo<cfW>CXUi]HC`Z#HZ]0f`?U8EFX5tlbL>cPiaGAbH\W2a_R6Xmgms
    0    686PLC4UT@>]Bt>ZWgNcZI3YN;HELBZT8T]PZQ>DAK\BXT#NUYYKiJMUiHP\]1QbQo[
    0    605H`WCbZ[@:JiWN>c<Flqea[EbCE<8]/]&8F:TXJ8XYUQ<dGUZRX]7w_A`Vs@Vc`g_
    0    715*i>7`c77c-cEHOu1+hMoG`C[w_@R_GbO^R-A7G2Ul]:IYY]H<WfWRE4_aBGFdgoo
    0    965@?=?][:CZ<LBebaAAYM^[_FR]S:RERO_LZ720A:dN[BFwme^?@^I\YTSY^@TeM]L
    0    653GWNZOKS=X#MJRWBJ85Y=@EY\a;<\P4Vb;QJ:'M4hLCK'Vc9M@?J4^?=bGgFXSIW_
    0    588<N'dPPNDWEQNXwZPF;`F9U?PP25DBB2eXYDnN5ZSY?S]>?tJH8FI@,cJag:OCA]O
    0    800ANM6Y[MDE4\TRGkI@w`<mQ>@HI<K_ETTLfAB<>S?LX<JRLGT>egQouSLUI(LWRoJ
    0    557ZvwL:P1:IG=SJbMMaR[jHIIukRCVWX^L0@5eabFYU;M:XaYFRf;B_l8JG4ZBZDMd
    0   1103FRBQSRBTXWQK]sNEPXP]WWIUV_IYRVXcCKJRKNHZKRHH^WYVPGRQTH^OF[<wPBOT
    0    719ASN@FF8JWBV8XPRIJNfBtME`U`MLBQDCJH.DHV7PQIQ@Xe]m#PI>F`ALIJPZM7`L
    0    808Q^C8^wJ?`OnC`\bDEY[CXWN_YF<V[WdKAa>5M45]VjJHkYvBD/kX^PAeamLaZlRP
    0    807Fe@A[dL6`Gn=\Fw:@]pOl[:ab^MM^=w_Df;HN?Q\ej$EbF_`PNnDdNG^jc4TOial
    0    712It+4^P0>[3]AkYq)WTdUw\/mh8;SQ<NTIv5C==AZsm>?</s`BH_3dS6Uu\PJaogk
    0    608IKN<[D`bHOnSg\a`#OHF`BMZKA[I^JTIC`MLHQDO8`C]`hMXPiVSUf@`NWJD]BvD
    0    592YHVVjRDIF;>J+fhk;BaL]LRN[5TaeWSv3WfST[YDYLO?dTGGhLN7NR]\wGFQJKSM
    0    749=ga_XOP-?SGAHIwN9KYKmV8elDPCRB_o@kLnW2@UOP=GDZSeQ>Z5LKIOaiLUO^?`
    0    881*U?TTZJ3EQKUGFVB>bwnU\[RQcXGE6\TXM=NiGNWFY93X[SII]bG]NaLHQZBP]Xe
    0    7898j:LP]@As;N:ZUhA<RiBBmI[SWSwd?kG?e;6C;L_Jm;IVmY^<KfD]u;g`PN\akHb
    0    985EvC@^b6ceZA>qwJN=LhM:jE]VbNgRH>OHPV8G@9GjP7MffbMHBQC]MIb<W8KbhUP
    0   1141LM<HbUA@NBlKEK[:LmGUgQDTTN;S_6SKWwL>HQ;HPYA=SO^YHH[:U\9`^AF]R]\M
    0    607K^U1PTJG_SPMecw]GJXN\9Y8\?_sWRh`FO;66L<mp8*2ekCn*:n<<^hTa\GWHYkR
    0    720\9#`QFB0bGTEQP;Y397G@==SHQSKNVQdDMBHIF<VVQFT_@cDn:dVFGNQDKS`VCV@
    0    735d\\MPRfJ;P8O8KmKSKYLeI5\W56H]5]AAXNQOI=cTRgWPMS]CgKH?EE_weQVGRSi
    0   1005FR4#bS7APHO;JH[MKM]G[N6RDGD^Z3TeENOB2Y8XVXS9_CSMFAXMObSLY?KNGWgF
    0    809TaF>XeJKRCe@wXhCDgcFd_;YQT<^f>kK@b=96K;RWdO>[l[W5VWFZTDbk]HSVk\j
    0    647>[0SSEJ/fTbTQCW74S]wK\tpM`SN\0j4Ie0HAXPf`?@<=AXGDSR=sq*SP<[QE`Z\
    0    712O`^D\SNFJML8cNYT9TKFnM>?G4Ys[F9d:WUC@BJGaeBMTmSq+;eT^l0Nw_J]lgY[
    0    755@J91b`1An2k;hX]P.gV?KaQKZJ5[UI\]LM79/I@\\hGX]OZMdV_hwuDSHR3VONp@
    0    44654bg3:iP4>ED6cjnG00=VMgJYmG*IJIfIO<KYJ\aLEO4DI@<diRm#IB5LY_\oXYE
    0    793YW_D>J@kTJED^J\JfJPLaAQ]ce7QLCATAHI8A6T[wFBBO\IcFLG>CXHGZjTOSIHS
    0    699GL;TadJN_?h7SqYI`w^RF`SFo[VWkUfGPV=J04ZIbXFHG^LiJ[p8^fJ[V\NR;YMQ
    0    625CJ.GZVD6b.QpL@O^7WP=@c9L;GWULHGTM?\VXH#]X:FEaSTaHHT]K\NQKdXiP=p9
    0    528N>E`JGKbL>t?UJ];PH`kTw>S:_b[IVb$G]XafMiUKFSfO]IMC]CmUOCsT;?7TR\c
    0    623PjbO4^V]AkTLONT<KXvS[P#h\J2E\EL.\NjFN;KEdP4SXrIYPLI/H<6N=EG=TXR<
    0    711UvMHBZ6U\Da4jOC:Q^cUWbNk5^VX]Dc<K\VX=OIbJ_=X\w_Q:^aPWZ=\YUEWSaf[
    0    7815e7g?VM,PFP_JL^.DUgT``TwOlFIYPhHWa$CS-bWKZFIBHNRRIT<a^:Hm\BHRTPH
    0    701J_T>PK4U`Cl3dW[R<VdQQMMIcZYwIOKSCUdB=GNFN^=Tf`Re9S_9RWRYX_Ia_QFN
    0    624@dJS^P0:UG\B@GFF3AXSCFNf?I;YKjcMFICR:M_qk[IJl7e_SHA@NZ[BAQNmw_Ij
    0    740LQt?XR9Mwp^Ovg>LGG`Q>MTHPaThFSWJY/@2<RC<PMaKnp?J_AC\RHMODE;[NBp8
    0   1099DKLGR_C>RH\DRIfP?RPJ]Y<RcX?oQ>S_LXA;>K=ZQ_@:T[hRAWOHt\D]cR4UwYRW
    0    507`:QL8ZHkiKP?e]_8IF^aR^W`n`DCS>HBS<5CBCCeJ=8DwgXSW>V2JlGt2BTETP`B
    0   1027AsO0a\2=g4OCWEu6DOZOM_;L]KMtV;Qb@K<25gDBca5EotMa3=ODcTOuRnBIXw`d
    0    893ATMC[QDEKNB;bj^WC\Y5Y]7p^B2j[DjZ2iF?TC7[]n%E\S[Y<Ag8e\9YwU8^N\Le
    0    542+R#n@<E=Q>XMKYMS;PUWH<GmB8Se3QWFBNAjk_=pWFYIL:XFMC;M:IADC[o[VL1K
    0    770MIE8UJcSVUBJRDWX_CX@KHFPR_3BMFU]DO@E>EH@P7@=WRR>SK#KGIP8?\O\_T^C
    0    694FJbOAcFWK7P8w`_SSWU;KWlScTS[GcbEBHh@ECE;UO5dE]IfI<Bt[^VGKVIUSWWU
    0    567Sj_dpWAGZJVJU`<TXjDk[>M[RvW`dJM^4ENR\c=\Z]SSi4N?V<EYaVac[XLwaXQY
    0    929:Z#UH^P:O7@BN<cDB`LcNUCWD81GNLs@PW?CB5M`ORI?PC[SAHV<L_VSSFRCKZJ_
    0    631<_26VO(ZR6v[db\Y>ffN;^[BcWHOOBO^sP]?Fw;;,G><DCKitV;Xg[MbD6;S8ElB
    0    648Q`\TvUN1GL]7\=R;=\bRT^Zv_NDOh,`DPj;RK<Vop^]CZWfd9Wl0UUJLaTVwvE=O
    0    475HC>VBTD,S;saPJYCHESZKTevPlW_A.QQmHKK@;EbRJ=mR`H*TU>&WK?w:JSEKcMB
    0    6627.L2?YKL]2;ACgOMV\XDTL^F>WEwU=_[VlP)NXXcWX/NQ<RFOV[]OPLPJ1DGNJ]Z
    0    765R\TInwQHYReJNRmG*NSC\c0@WPU@W=UEP^P>FV.LOd?%@CUVVK\>D]I]PLIMcYX^
    0    670HVTY9CR\>#OTAGDA]OdFDFEPLTAIMHS\]KTTLHQIMCU7RQQUgCN:LO^jMWR:RRPP
    0    712IY;EjWD<\@MFJO`<*etVae2wQnCS^7nBM\:G2:YX9Q2@KIRaWATAtu=U]UM[X^LN
    0    803w>UPE@@QO]+VROIU]EHNT@\LVMNB>gUPcSW9N]U?:CMlYF7U>S4a>V]`EMNK;E<E
    0    8715b7VJ_VH_aSGR\H>F[wXPhIOBbMmPE]UD\7F^<LO<kMWU_[SO@[@[WJbg6<TANXB
    0    716IJWJHP>RrUOD^oF8D?GB<IZJfiE`O7?WYLlBZFK005CWK\UjaIdSRwRT<bCOUVt+
    0    987@Y20VNFFK<X>YMaK7QREZDFH\JPWX=NwNWO2<T6;UMLAZ\BK<<M=Jb9ZaNG^SXqS
    0    544r84Oq\3LY=dmIIh\ilE8kK<=(EN<qJD`ekWO7w[3?Pc-<)Y6pXK8I74SZF:A\7j3
    0    854VE\D[PLCNBcQF`EVRkTUwf8TG[IQWWBNOQQYAWD?KJVND@DNPGILO>VXP?DOPL[M
    0    568,:>8VE.FG6XHR[pG?wZGa27WB4D@j4VUl_A0BMD=^n^;QDmXSaV;jKEama)MJJRS
    0    549KVRSiQQN<_[PO7YRWwREZ^6J?J9@R4m]NcS_.EgC>TTDJQFVBQA<KZ7cV9BNIcS^
    0    808^VA9bK6FL@^[HKwZgVFJe2;FNGPHnF>eddn?/`P7@EkERF`PcSCYBTAObQ?93NZN
    0    767bBAHmBS9F?bu?<WQlk5Mq:MF?=WDUR=VWgPEGw\9QMXLN6<>niT8MY9@CCbVKKOF
    0    579wB9kWN;>LSS[=9dJEPBIY;O>X9/eMIDOOosUD8iWKF\M:1REDIP8\G<dMMdCNNlh
    0    729wXIBQJYKII_XWERjP^PGTO@IDOFEHKPLJO\PDi?B=RTLHCBESWK?L@AZaT>C9ScH
    0    548HVKAR3PEQAP\DD:gbli\=IR#BT?MUXiKY`YNIE<A@N>XW;KVkiCFSKQE24S99_Z8
    0    703Z87>w=BA=9f\MK[\OWAH^K?F@UU>U8Q[ebn4J\_MJ[WE5M?GYgFBNAQa>=Q@B;ZP
    0    981dSZAYOKDF<w]M7Wh^TYL\?8EQEDHcCKWaITGBdI5GKf=CNP;bTKDFP@NdG<?HOcS
    0    741Y@dE75ECJE:EKN<9m;8IFBZCMdK>->-E=C]eC;^J5;aEdI8TcN1?KNw:4RSnN::E
    0    617_:1MY;LH6IS[DRCw^[Q;TIIRACA.VHVOkgIJVHfM6B\;S]ZP]aMJT:NGb51::Fe8
    0    721vBDIP:B^7JQpBMJtfh5@]1E<CG=GFV=XtL^7Twq+?MWZLO5IYZG;8BQOM7B2.6g(
    0    648o:FIX1DC-<gN@JvRRw>XX=P7DOG:YPIqKeo=Cg\G=>KE;:C3[BH571@lZKL@&bY7
    0    652SW=RgNa??BX]UU?hCY<EOIQBDAO_wEAg:UHISfFCOlvlKRMUPXP=O(MQ<dLAZArA
    0    604^KO;n@&BCF9dCP_DTJR>T\?IQ\K>rF;\eP[9:WHSSgbHK?SG;VLBdFN\w:8@8afC
    0    582Z>EGw=`UI?YMHeTXsS88eCB8=I6<a`K[mIaNK]KQ_K]>VNOElhI:V0MXYCJZJ5`6
    0    452V8=8@V8XhVvLebOJXR(8\D3L/DJaU:HdN>\@GfMJQBZ<=FsIdQBQSGJjtNw,e;KL
    0    479P?ALb4C^KDZ^D@S\taF?iF:FHCMBtHCKSvX;FaaIG6wKQB2=LqGDG=SshJ@KFBQ.
    0    602wL9fq\Z>DH_[GaMk=JI7GS;PO?HWu]AiAHSe\c;^NUQ;vOXQKQPB;<XMOR-Z`E<R
    0    789v<F<gL5JLP^cEE^]gWAKW>DD@BEJ^@6VeUb<;QHDAGTIAMP3ReFEH_#kmCCIHMXQ
    0    742?E2MjXG.Y4bhLZid9c>LT8:<=KONfW\wZgY=MVBSO<\>?[UMbeREVg[UN`PYG:h@
    0    868Z]GDhQ>JGKiZEBegSkKEeM?BHAOEi6<aU^WD;wX<IP]MFKO5OTOQA>DfeMCVB;ST
    0    519j`9AL`NLwFMpT8r_5ci78i-bJFAP;,?[RSPCT4TXBUKJWHWE\`g4EG6OWN@JEDk8
    0    620WL<[wE<JJH_R?BTMXQA<bB?>WMK>^C8fb[nP?_U8J=n7G;DA^^7AF8@GiSDGVBZ;
    0    602o=iJgCOi\;bE>HKcfHEE=\FA9[OLI`#_OI]A6g4'C>EEXSK]UAASJUX5QDIKLCFG
    0    482hI0-pX=J-MSD]QlHCdC3W0+X0#9lX>YMTI0KENO=Z@79W[WjS1b@<PWml@31fPhN
    0    659uH9N\25CDE\h9K_fYYK=aJ:%LBHLwG?VldkBHkd72LnF=C:Cll2T;LCqtCH\63p8
    0    772CRYe66\MLkGVJ1P;\ec_YSPwc`XAIFW<GXVZ_;aY)YRl5]?eQXLOU^MJUNN<I3LI
    0    757N6K>nG9CGHjj9Pg_^bH8lEF>I>>9bBAglec?;uC=@H`B<6C>dM=K,4MFWQ8QMGw@
    0    878TJX>bOFH]JcKJMw[SaHEtHDUTSLBaCKkI[O>K`BD;JJMMNRNPYDFE=B\[TFICDZD
    0    708eL:;wSHN<SB:9@fQ]P>>I2SHQCANgJ:bXM`6?jIVJ[gNC5KOeP\D<h@VcT>E7UcJ
    0    544nS8FJ`?IHOMEPGb=`hKMi7ARObAJXI@_iVY=NA#+1P\9C@ICsX[C*)8mf9E=48kE
    0    455LCF2NHG=F4IoNQaCTiJB]+UO0OQ$QcqLcg;9MLa]RYeuCG@gBwL\XN-iH=)@NTJ:
    0    638@MDD[vEGHOBNCfoYQjeEg`KW>Y>_R<wF>e<,M?WDZhGATITEJXnEXiKf]:7EcQsY
    0    639fJGNWL?PQOiaT;Mn_EQ=U0<9GFID^HCn\SX#Ph<A<Ab=;9J;VQ8CA?KSZB4>IH`I
    0    692tFNF\F:N<Oh\GEmUROGMI>?<CQKG_?AVw\X@:[W958b6:D\JZ^ADE8Mf]@75??i6
    0    686HQ>;IUAA<mMI#7UkUleRJF$VA=<QBBYP_[HU*.cCKDe:B88ESYZ2\F9aT@Z90LYV
    0    534p9dFP;WZZQeoDSanZ]RDY>S@GO]<a?1ktVdHW^`I0Grj=dNHcV6k6\VLDN=G=<wZ
    0    901OP=@fY@NCH^K[MwA4dRDY_FTQJ=Qf>NbB^JCI<G>@_Q7<KTIOYI<G[BSgG:GEZTT
    0    486q>K.f_5QKD\F;`usQ\VC`D2+a#?PH7Nkmjc0FTH2a[c5kG0L\[_F@O:]lHLD<ZsS
    0    609cBI0mE?C=AweBKev\U7GTN>8J3<KbOBcqu_IFnC<GL`:KK\On^A=AG<SU@FDK@i4
    0    765[]ROkb6E[8TWVWcAMWO\mC=SVB7Rw?H[MHZVE8L?EYdJ@AFMGV`>ZK<geYMD)`R\
    0    556cS8LdF7INHgk7Hatn`TAc<DI?IM1wLMcts]>G\>CUCfJD-54]fCOL3EiQ?7OEA]D
    0    846wNNVr4BITSkT@FW\SUABMR?IAMBXkFJ__ckHNa<;QCX>YI]SWp?EDYQRVF0WNEVA
    0    648k=@@X<I4IBaMGDZcUC;9QC2JCK7QgIJckq]5;lM.2TiCBERH\V@KG#T@:LF>GJlM
    0    616iA\sO;hX=dC_CK>eXGVFJYLUk@M9OM=_M6WfhebJKAweIJd8c]DM<<9T?\HJI*DH
    0    493Ne$Yq@#,f*e2]Wsw:YQXdV,P58UIr4Fi@NQBJ3@U:MBK86c7V`5FI68Rt@2C7Xp0
    0    531fpERA>'/U3Fh2?iKVgAAV<CK+1D9V8.QwdH<Gd9YZ[EE69U*J^_B390nj:<8FvaC
    0    476W897fEE><Fq^R9mtlk:OZ;1IF4:@wA<\cb_NVg8<<HC<9P=LS[IKCI;IlG\POIY)
    0    555G?T`M-D;^G\W:B'?H<7b_HUM8OU9aS5RaNQa>e1:U/wVJP83OqAG7QG`:7;iOF?\
    0    715eDMD^=AJQ<WlKF`dl[3<]CN=;W9Ah?@VW_k:<nQ6FHaRD?KGpUCI9#>JKUIH<>pH
    0    532@KPDQLT\M>jQ`E?RhcD?DWGUCJOPb=AwvjGRFU=C4=]@OON=Pp8G7>>A@MHG??UT
    0    514uI7@NPPPLRmTGKefZjP9eKcAM1DFI>IitYMgUSa=HQOJSTV-wCH126?ZlJ@=N;^1
    0    573dQ&DOOCC@(^HK@wPFN7=p3<G=DFAhEHLO\Q4AS=PfE+:v7dOVEqAKJMugHi7GGl;
    0    777aS61`E7;?6s_NImeShICT6?3@B;H\<>LTodGAj9=@NM>BISLQwIPEJ5ao=7C7U\A
    0    648NF;>oOAEP9`QF>qcTkeH[=M]>#C7eTWmQPXMAqP@S8Q9R?<G[TQ]L)SenT4ESCq8
    0    523YbPEkUJ7LR[^LHY^\KIJY=-AUO:OfPJ`_S]LSh]9;YwHXMI.YjJSDAN9ZOCQ,Vb%
    0    624w8B1ZC0.E<A]A^_hmq;Q`O>H5GXBZ:IMguI+:XPHLch5TCeIhhE6kc6t\8]*9JCJ
    0    562lFT:_=>GHGXSfKRZbOG:j9e7bZ[IV><v4OwFDfD5C@ZLLDMR`7CJ7Ok+6L&44/fB
    0    518?,LJ4GcC_H2\5k:GiKdF,uTb<uk_wUE<\d<_\Kbh]O2vFS4;@^Q^JnN,8.d[JNS'
    0    903JTVGFSIIMB[_A:U4M^P>XaKZGVC8NREJMwJ><=VNHSC>OUTDRJ]COcGXRXOIRRYH
    0    592ZE;;^J3:=+Om;Hnent,lW47#5@C=^B8eaeQ9=n31NCu?[;6D`\IN(/HR^?GDB2J?
    0    772_/66g<ABI<nb>NaRd]48oED)8<C8w99bTfa*ARX+/QaDK7L>Df]?>O8hVA:KF?^/
    0    629c3_<Ti5FEGmgw=BTFCD^L`J86nHDd6KLnDY?QmiEEN[@[6L][\GJIWFiZ=H4PGgF
    0    669HPZGJEIYVGe\RcQ[gGITRMSOT;FGcFWMcOw?=VIFOHRVe8XX^XMZE.eTYSEN>CgL
    0    588p3V_O5Be;O6cRYGAtCFIUD_-@WI:7bZYv7fFbVaN99GkMF8Kdp#WAeY5;C\@>9@R
    0    616ZCM7pa-9g-pmcAu]JY@5_CKLGe4R^FVrbMQC4T:17SYO0FfMLNEBKbZwX@S8^JjQ
    0    616HYBHGf;?><P#M>s7?s9WXW]>JF1uTBQl4V.2BgQ*4aP==U];BDE>Hc;fZ3WAJ_YK
    0    640w2=SiA/EMBIpN4YvmZ6AX<Y:RHJ@bQAdcmkQCu_057lQM;=2nQBA6HEK?<6:EJ\2
    0    854UFL9S9b>SLRgERNWb`HIF8FEJKNG8UOPlJ_N=TQQ@FS\PAF<lV@dNMR;G@TT<#JG
    0    527q@@8fCEGKCfgLA^]iY>Dk9%A?O:DY@.bsOoB?dJ2TCe0FABMdXCOAE@wR@E5KUa:
    0    949eLMKaGC=IOa^DEwS]T=L[?F7JU@GbFE]eTrA?`7SDF_IJM9DVg?HBV@>T?CLIFXG
    0    734TAOU]DCGZ?k\[JWg`OMI\HHA\PdCSOC^e^t4JwI5BLQ^MTSS[l8TLNHN^IJQNIdT
    0    711UDKGN@ITFEhWdWNwuSKDZ9UJDE?RXTGVZWjEZO@FRRLNTGSPUZZB5Pn^H?8MYE[=
    0    862gU>@lU9L<B[I3=jwGkNOaaA<FU;<N;R\JTX=7[EMLDVBOSRBVPFKX@@og:B6SPTS
    0    522S3OAaG0DXDla@0f^aeO:pI.-CY>7eJUX@jiBIG<O0\b:98wIGSV9Bn'j_+57=kmM
    0    544eXH\_D:K[?jNGUwbTmuNuL@TLAK7Y3ZLYXP=6X=8fRJFKn[PMGZ`XJ=vZ?%KAImC
    0    678qUFEOD7G7?IW:>v\eQ>SSCV8GDD:XKD<apT=NNN<J8wVC781^i<EhcLXQIa;@4aP
    0    443hCH>AIJGLFwF=Dph`C@<BG<MB)@DrECXujTfPhXJMFlQRBJAtjEHH<LV\IJF.J]:
    0    983wBAGW=@TN6VdOSAbhCF<NJQ>GCRJKL6_J?pAFYP)M<VN=WMLUP5R6TN<[L<X<AX4
    0    545#O5C=2PENk>dUE9Io[?FD:ET=;=N:\NPfeD`GCe0;SNYIH8GYa:A^QO7@NH<3:UW
    0    566wJL7u*3=S5jaIW1YqF:>JAP9E?RGKOLqcFK4Il:,EFj@W;:Ldf$Z)fJAg?8J%0c7
    0    684q]NR_bBBCCoKYJgw\hjXsN?]WPRRh1SdevVDGsIJI_lCRI^_HNc=VCJUpDF[TJ^O
    0    696aTG9dM6BE8tMAe]gW[EDo113VA#S`86[5]X4?tS<ZAO=ONEDRjbCCC5V[L3ELK`5
    0    447kGKI>JE<XCFLD;aEw^dTMCWMKT92=7*@JjQ9DM\4:R<JpBJAT`G63@DC;4_E:N>/
    0    583V_HShUFDiKYM\XLL]LOSaWSC1PDXHY4`M<RQXJXFeEJFeNTFM@`A?KXUU8GwWN;O
    0    782F8F9\PCKHBe1DHbVKHD<U@2?BLI;SA9iRQYJ@X=0TXLB=El>XZWG0gFn^Y#<>ABQ
    0    570_IFDQZ>-HQbQQbKp]cS:AcLE9d6IX=^jYwGQLTS<TMH?A:;Ekg8MQbM9LJIBKUe+
    0    620NQ44OkA6dSwJcMWHBHHC[D?B@6:E^ABvFbp-7N^3LgSGL<SBfN/I@=:e`-@N<HXE
    0    574kRDHn^SN?[YD#llGH^7DoS<XXQ1NPTII]VXW^KR:hPEERJgTDNYNaW:t`d;ca\B7
    0    594qHTJrKS`>XaZD=lV_WY<cH4^1H>?eRUs\WgGBePA59e:S7DCLNVBHKDJo4HOBSwL
    0    764^LCVcHGCR@bf8FXUE`AFZASBM?HNRCClcYdBCwI@Q:TLHCANT\HTE>H@ZHGALD\D
    0    642]<Q<hI4EHWUpU>XLksYJwEMBOEKGg>0sRuVCPmV.G@l8UMIC\h>S?KEL7GDDC=F5
    0    721`<IEX?sFLPDAV>iR=GB<^3J8KHS>WCGURMYNDZH#8[ZEC@PTJRD[,J4jjX+F?OBF
    0    893V;GCjGCWB?eUKGY[w^;B]>QLF@I@[F@t`_\G>fM@M?[MGAJ5aVAQHHGA`JADG7W8
    0    739f]AIOJM:F<iGO5nXlPEQg>0?TEB`VG+`\`\54w[2@F`Q:BdXYS^PPH?fe42:V]tK
    0    765l6JAP@F;FCd[ILw[d]C5jBEBO,?=c?4S[`jKERX<99_:OEPE^\:=@?>FkD;2D<[=
    0    774Y6I6mJDHGCwo7ApNQj<3i=87F>@FXE?Ob\\?NwE:;EfA5.@=aLE4HAAO`.>PDB`=
    0    509PrBRaU]&XJD>TBP\CWHMFO+FV<.cF^@wOiG@\YD*RjNFVUJFIUbD196URH44GdG0
    0    551XVHI_=ARQQZg2@_mJeMR_J9L7VI#Y;HRh`[bXkY=NBVLMQOB`C7L@FQ-]/8NM=_E
    0    703]K3H_5EP>Zfa?9RPa]=QdLC>CTED`?GlW^wLHVHER:Q:IIZ;fZGQIF9KqHEAP<_I
    0    692m0[JoMBK.@upBDX_]R9Wi7->D:?NbB@^\wh57_NIA9UI4@7IaP@e=HJ^a1>=NAf>
    0    963wJ6G^7ENLAaQKObkR\GHa<AKLHBIW?R`T^SLBb>>GAPOSBaT^ZBVDO;VWNPANPUD
    0    596USSAwTN[W\jUOBi]dPV7]HF6dRDXhSW]SGcL?k%7P^CLL]PlELKbFWX^X\FU_IHU
    0   1000\DT1\@?IELZdDQb[kI>4[C@==LECQL7cf\bBEwO==?bC8P@;ga>H=GDPEH88GHfC
    0    696MXEO9F9_D>5EPYCLLGTi:NiC`?RRL[Q?COZMIPFTJNDWIOah7X\wK[]SG1X[HpDS
    0    583\L:Gl0MQ;Amw9AZefj@Dp:K5=3D/^HC`amqIB`W6=LXNM:<3fU7X3<JJM@AC>Du1
    0    709T:cUK3T]O94JHIAPhHBN#KsJObX]GT8JhFTa@rZ\L8\ZVF?N=^4kOCT(5:hJM5GS
    0    699TB?KSDN>J>a\I9LZ\eFO\+9&EIUT_L7fZ^d>@wP'EYO=M=DKbdN2DKG_j^<QAPWT
    0    813g;@acF[NAN[cS_@r;E8>MV>@C>=DST=fQL\]\`APGE[<TGcBwH<?=6]8SKILCAP9
    0    707hU^OLGVWEJMlBDkNkL`]fH/]gHCEL1L@U__@Sn::MSwT6LTNLJMHK=6QY=O@P?WT
    0    928oD^U]nJMYYN9MaVDUJSDOO1`UD8SJJDQ7BLS@YIGYTEAnQ\EN?U:C\KFWw;WENK^
    0    965vNUEQFGF>I^gWE\\OlAKwGD:HBRIOB:Xb`Q:GSQ1LEv?LIHPWSNGH0HUOF9D>@s?
    0    446U=ECoP]<9:[]/7lpsZ<FP5<AN'H<V72ec[]JEt]ICQa-:/KAsa#E'3B`qEH8<En2
    0    630nE;C`63@AZ[OJ:dcj\K;hD/CVCYSwMReXSk5Cfd5SIKBHG>T[^=MU7OLvd[YN?MA
    0    763f>QFE>ZU[JJiFObgwAFCW>LJVHLNJSA\`RlCCeZBINHPVLP[nh=X9RQMPQO@@Cg=
    0    566l5i6b=/Y;R]t<<eN`TM6i7AIR;IIZ1L;nIbNErd3T=wN??;RrLP=AHENiI=AS98h
    0    763Q]6;UwA8hGjV]^i><lMSsX?YH)D_RPMeFXFN?JUji]QFYIfH[PsE^LNXVMFTDVVQ
    0    820gG>C^?HL>@fNNCKRM^BQWHE>ECPG`HFbhZ_=C`ED?Nm?EDGEw_@B:A1aOHCBC=]=
    0    686TZD9mFS;XJT\A9Mdg[YX``#B/G@<hD'cDRTFJ\WEKVc/[L\<^FTG9GFdNQWGJeZE
    0    620TGAOB<<D9F]lEABPu_B#Cc4]DHIECIbhWvYHCiYg98WDOSFC_\6LN]GDRHIC4.d1
    0    586wSd[@;PfH[O@RIYhvCRI9;_NfISGJDDYJ8p@Q\^AXGM\6Z<\Pb4m@pFM<PRS6@A:
    0    682Ff#0iIS@.2VN70[VNRG6`U?;8DKC^LNPIu];)\>NSI[1C@eGXAb?FRCSaGLG@P[=
    0    608RN?NDQ,>c;XPDIfikwhJXLLJL@5YAM<T8dM9:I'H=?MWEMQVSM9WI\:SX;LH0R`L
    0    610p;\FjICLQH]TPLWw^VCIbIB:K?KGsJHmg[hD<qU7COXR04C=ZtE@FA>Eh798<Ch9
    0    545]FB@O\KF@D_W>@wYLo?FaC/DPGWCWJ/`UeBBaYeGIOdMbO7N\H)DB[Pen5X9?UIM
    0    650q=G<T:ZCZJUXIADgXw;>XQ6@3C?EeSOsq]v\LcV=+7r;D>AA_k@H?1W:iNKLQ9ZS
    0    650cNU@\V7nQ6\>CMkAZ[QfZMYTEIw?D<SJMdPE?QSN1DDG@NDG)_OSL]B\dKLR4UYo
    0    621m0b<P1GYR[IZXBNlWoHUNAB_WTRJAFDQY^Y@J]oH=7GNST6;bm#IOcM;R:MUHV^V
    0    578T^[VXNVH_n'C8F6MjeVL7Y`KZmXWAamVVs5\?YSKK3WdH:S_O\\dSgO`T[[G<WwP
    0    834ZK9Sh>77T<rRAMg5Lw?QTPG@GH9Oa<BGVlHSGZTVTTcH7:YDNnM:OP@Rd=QGOTcT
    0    548VC(Blc7T6>k\f^c_B]Z[er?f?.kRS#KiPSZF>YWNM2DQ?G]Peon,HZJmm3[4>QZX
    0    451hDTUP@aNQ:OX.2Wd^a?\>aTB8SN8p>_V`tn;Tc]X_0VI-5(Ehc#ObOP?]@OXGUW>
    0    802[H7BUI:<;Q]b>DLXVw=;V??@<<IGUB?WhZZ:A]TI<WiHH=<E_u?FPQ=QV=GKICdD
    0    566t`M-]JXV>EXAGcokVGJ:wG6AcPGHOI;Y<,Y+/ZV43WV7KROUG9?@3MBkf`#=F>Og
    0    838^MQIUMFaPaPXBOYp>EHDZ@AJ?=APOJ8fOPjCPMA<CIHILYOKPcIOAAFqV_=EMMwa
    0    445ScTXHWM>g^o9,NdaMGA(]C[?ZJRBTwJkL`h8Ig?)<`?d0[JQ7-5]8lhQl12=<rd>
    0    625YA:GX0Y1)LXw.?@VW^CER]B<G?;OXQ<M_qTKcD[gEIn1D7W&YJRG>HJU2O(CYA_0
    0    821`>\ST<ND<:Wf?9Hg^FJ>=C=HN=D?MY?QcMgRX[UMH)l>N><?q_+9>IWVIV*?J#H9
    0    636Z<HhOLZ3B]kf85BDhtFZBc8I9AS.\K@BWs[P[QVP8;Tb;1>+ZwI>QX9=?1mCJ4hI
    0    788X@BTNBI?IERX>YPLMVA]aNA=H<IKXFYDXIV[LeX:NbZWJ/VPhwCC?P^NWH=DGPZC
    0    657F,Naw4RI:Kc]>1aCYm0PTPQX405=mTPdYuSP\UMOF@X78=s<`__;^2AVIRHG\RbS
    0    576m67CQRL3@kGiH9VBDVDJR4s^=HM<\DMvWtJ64EgEMEO7AKAHIYVF=dGw\C\<LZTG
    0    659[L7=WAC8TFYfFEvQcRdIP>=HIEG?\H]Ic__MUL>XGBZESOOBLwE?hMLaAd`CQOU?
    0    610?lHRYR7cVhH<DWn7FGjBbU7DPFKTSN\]N^_MMTL.JRDDFMFOT_MbZ;\wXW39WKaI
    0    657o6LRQCKE_HMY@HPme@H_6GMGFV`CHG.UjU`SdcOPH<oE5D#0nlAMLbYD3BXRGMV8
    0    800pU>D^BM:BTuSMJbcXZIH\AD9OEGDZC=^\OgNIc@O@<wHDJMCcW9E9IBVNIFDH2ME
    0    796b@T=6BLC>`RP)2ZNgw>S_5QNI4W5GSJImtZ=8S\gF2bR<8?6]n?I]s@TONhB6MZP
    0    848Y.2XC;XGBJ_f;QDReMHIHMM6DSGEALANwJsGME^NBFWJCJIEa^:\4OJG):JKKDc2
    0    493L[ALY(8:5Rk]U9>hG?X>bTRSBDY[UDOcVw>-FZm.JRS>SUSUDYFaN9Q`_AB,7NT*
    0    564W?#DVLUK=]CX=IIQhjOTVVZKQKTLGD.Z>dX@Uh_CSJYG@EK1Aaj[XN7]iJ3EM@R9
    0   1024c=]OV3=N^aNP;HD_wONCT8OMCT^FXZHZZJZRS_T?[AINLGCEbWA`;N]UALDNI:dA
    0    658S8gbE;Z\>f7W7RLQoFJN9;bQWQ\\5WTd_HR8_c^WG>>^NgHUIaJOLwH=1?`]MB_M
    0    644k=plULZ^VZDGUI9seMBU=<UCbXZJFHXFO0hgHNleYC]oDSQF:PKwMcUI/>ZPR/>=
    0    693QJQ6XGLFBPNg<AVfed?SV^6GF?@LbKP^ukPAdPf94Pj;LIC(F[HFA6#H_B+L6BWA
    0    702U?9DF6U1FIZbGGPZNe_CR8C9O(KB^9AWqT?D=d=7JI_JBJ7;^w8EPQ3HC2=G>BO5
    0    642MFJfwPSL8OK>;PBWbLN`CWJaHMOBLPU`JJB[P(COcBC@I9ZFN9C?RWaN:MGRY^M7
    0    551`:UKF;V`KFRgKSC\k\IZ_TH7FVNFFYBBV[`ESPgF3JwVWU<SFeCl=KE9KCR791hN
    0    523YUM=DK:P<KEk@?OJwSJJs63Et?\OGD?QvM1*Xs:GCLZwKj;DSk+UBJGMU=MLL8R2
    0    630CMUWC^NLQ,TLBa[3[J\TOJUX>RHICD\>GUGYLCeN4WXXCXFC9FQBAUNXwUT_bH<]
    0    849B<=@lC2ZH=eD5?sTBfBGwR>LNJKGa96hOfJNILRHSQI.RAgCYXP<E]2d`GRJYHQG
    0    768HH:E_3WD<@VWB;DafY,QWG4DCMC=O79iwcePcgI<G:iH9@<Cop4<FQI[HDKC>Df3
    0    436Cgh%)C[@>kgW?9VZ:[HoN=NbGFA97IX7[b)wJ+>svk.I:J_:>@PiZkJcW\k]L`[q
    0    782I]QJmN>JMR`KPQLS6dEZU\LWCNb`kBU\Kf;9EaCE_WO:b@aRG=XT^JWFSbTcqw=^
    0    941:QRfEPBK\KLVLFL7JJY[^g[kOhVTKFZRKnBXfHTwhV>OZOcJHQT8kT-KNj]P@]BP
    0    693NLT.Zh;>JB[Bl_P@(kNfaTJOlX?NJISQDVE;H:NHwC=HMXZW=HFFf`;d^;LN\f[W
    0    726<p=8bi>:VCf@_VaJ2X]\s`*faW7ef8XJ2r0K@5'X]k/6pRjX-0fIpdV`U\>wTYVr
    0    453ZPORJ69O[R[E<#E>o[;7O';O<]8O^r/?McY4/Ta=-4XuU@882ILu3dB@=GII#%<F
    0    693^XPPbCEOjHQ3QeR_Q`?<MNPXeLJa@YCrUEIF;GGZJKPPiYIl<CNXTbYSXRLwLGcC
    0    6648aG[Nk=P]F;9VQVKHH\a^X?HO>AUQ5_V>V@JMH9bYJJ:\UZaZEWZeeP^PXGWwKcU
    0    821SCZTCAKMS`GMJPCNYPM[w]R^OYRD7O\FY^Bk_HhZ:RSdC]G?[Q9BT^?FA;P?F1[?
    0    953>_FLK`PLI`W>GOOITKUFPwBURJ<@dbY@bFXPRQTPYRbSY<]<O@O:AI?DTLZIQUNS
    0    603UwM>PT8Y'N&-E[W:MC[%rJ,XM53ED9OO<MQ_@,bR=AQ1XqwA2)RI^@9aVt<@FL.[
    0    832DwUGDUNSU^=:FUf?JNNOO\YQG9WMF?:BY<XDLVRQgPYXTRFXHHJOHM]\YfMHKFQ`
    0    7839g[KKPSS>IJ5Oec>DMf3tUE^w19ET;P+?L^a\9Y1FUed7Vel5BQMTOL`S[8DCRMT
    0    785MXLPAGU^-VJDVFcBKS`?bVCRNBKQ5N=TfKeTeUY<9X[OAQQ?VH<RJWFwkU;@FO:I
    0    820^HCVBRWNP@DHSCJMYXa\ER6YTGK>;@V@SRSZM4eCMXN_EZIj#EIEh@:_AGFJQQKb
    0    560iaNLh?=L;5E`K\]fWH_K[cQF`)Rh\HOOJKP#Ir<FF]QFI3Zv>?;6QVABAfCXLQMM
    0    608EGV*`2Qe[IHX[W?#PGOZKN,]Eb(SL3::X6CjaFEOFXHZHk^V>F@YFe9WHW<?:WF5
    0    630BeUIYWRIF7QCYV\QJPSZwT>be<?QOF[PAZTUC&@L<L><WjQ`HT]GELGcl]P>`OUW
    0    653cs[VFMn]9dO3AHo4A7n3c2Fgm1@9:-9M1*j_Z5oWL:jY9w^i7<I@FO>[_cQG.L/N
    0    584Tg?3RFCwe@SHa`o?.WQNUL9YRE>ZMM[LWT9]ZQP/YlFWGmLe9EBBO]Uj^YH66n?W
    0    537NEV=^>BoPwL5K]gIcIk=[?[UVT7j\5EOH4\W<,bOIETOOSa`Y5ENIWMsbi;aH_+]
    0    491S6oq<\RK::/J2?_KiG`5QD:s60`AGAJ;gcCRP>iYVESwFYRW0Pl0,SXDF@Xjj24G
    0    804TXfeFS_`IQBCABkPeG\FP^BwVDOFWQQXGHY`XDNBLMJ`Qdh^FJG4=HYIQM4IEABR
    0    5732]Q+uVBWi>aAtViHQkqNwf5SWBG_\:dc9RZ<@w?EbgV>TSNt@ZpGVVNtv`AhsuhK
    0    939@wCJXcCYC7I9U`pJ>QcAbC?i\<5S\GDP<Y-FS=F;EM@DU\Ip:QZES]PjkeD=HICd
    0    792CaVQE^?GXN1R,RRG]ZW\NeOfUwZ3EHUMbrBSFMJWQ<PO]OF@CQXOm_QYQNIIWSI<
    0    508EdKeW<BT8H:D7_NM\MYLfM>ZeOP1?ILBGNPYjLKTN`^c>]]wJOV?iP:bVZBCSXCh
    0    563Kh\MNB5]PdkXYJK;SCJ9K\KgPeP@^ZL#dgB5UAcON\<iQmkUdSHFLWGOCSpbaL?G
    0    708RRZV:AD>Ab>d_N;<a]T]LF`TVscDFST#NFZFlSpRH4Q[4OB?T[KVP@]\M5JQW$<P
    0    7214rbH3EChKRE>RIWPDHRdV<?JwM7@KDMJLQ]RcS@BOKSKV]@l5<;D@<?Oi]:GECGQ
    0    830\INQV>[HVDMC/MOGK6FPFP;BRA#@BQ8VM?NvQZLBPCG@D4F=?QHMG=PDGUSL`<;Q
    0    907]O_ZAKFXBUV>FDWFOAYPT8;cSMQ0:<HHGEag>ILBDG]wCKCHL>RE?CTWP\LGi>6[
    0    693]?GU>>FT<M<[GD=PrHYXf9UXQLr<.aQXS@hX[<TaB=:aKQFIGUBCQPU>FYZBN#ET
    0    486>VWSUX>^=IsLPADQXcVTf5flX@E[TF0-SK>cw_h;6_mZAPa`]E;_V-vPcJ?<TIN_
    0    600ofhpJJYnI`G4CKl?\HOQUM;N`8B@:OCK@Aj^VU6@DAT\TS;YKANX2?^>F^HCA#BT
    0    561D_JAgTA63KUCg_oQR7I7N+=riCV6RWYCQ-Sbf?N@WTW_Lg^_QFXUDISbw]OJF8RR
    0    961XgN<DT[EJFKN\ieJIO^<`H:`[V;?N@>?LH:F]K<C@MG<?HRg2@V?X9UhRwJ8<]UR
    0    693O6UQ?CM]_IA<>R;[\EAHFYRRaJMCEU<QGQY\<PIaJT^^K^E[BV?RMiWHMSwK6CF<
    0    770JISO>MfRLCWGT@aJaVV8lN7]^)FD??K8S<UU;HYBGDXL@WTUPUK:D64wiZ85:K>W
    0    614%I[EKFW9@TW=3BU@j^J7XA>OoMIODDO1ORZL&JZ65;KU\6NfE;HGZm<OSFLK#HV9
    0    497rYT2]1Yv%NX+u\?wY\\4^ENVi37U0oY6RIP[ms3CU0XU9fR^2kMYOKKZIICZESRZ
    0    518FQC[0M7jJGcBZGR;;CL>j;MdhQUEG-@@=E^X6RV?]^B`#BKV]C@LC=0=e657VE7g
    0    720F:go54N];oBU:;>LaFwQ@LFOJN>?/AV6lGM`iO_=7=aWVL>*HU-5G:KUE2=/:KGO
    0    818bCc]PAXhPCJMFXCGw3ABD>RWjKMVBMDHJ:fXNSh>>=o^[kAq<E?MALKUN\=]R>RF
    0    685R]MT'R]kEdJ-^QF)ITw8S/=FT>8EM+;.T5CMJ$J+Hgd^6eWA80#J@:ComLB2Ia@P
    0    7943cKR@OJW>`FRE;[HcawRkZ`qD[TMAY^9[N[`nCYUMIG[LJ:BLF;6L^I9CGa4J?HY
    0    699HDU\eL>IKIWOKV<MCZbPER_CBw`G[4iL]NDRD'@^?IOYRHIHFJULeDH\?>YSLf\<
    0    773DSRYF2TcR?@:^ZQ@eFi?ND-gGLQV7EDAUE[Sw@4@GTYt?ZKFJ7H@HJLdN?JDDAPB
    0    962JmIYOTCSHFNQLRXBFNw<^XIVN:@QJC=OI@CPVIFEL^>H:gOLKQV;?TCZb_?F@EQX
    0    660ch4:SOE9KKK=[:tU]ZF3rB5\pc8UZ?]?0PDaR6LCmVU8FlNlJCEASA,fwg?Qc<RO
    0    913\Z^PYYJUW]N5^HbJQ^M?W79Xw5<SF?G@@MNQKKDBDM\QEh9kJ@HhK:?_SN-FGXLn
    0    505X_ASqbP^QVH[^gQC\gpAms8g[AP]iCj;LDMw[HX\FkCSTV@l:FQ><>^IcR=EGWfX
    0    598XNXbA=JQ;d\SAhKR=K``6$YXZLT5MDF8M9EpTAdW[@h89K]#\?b4OLY?4NY^V5bf
    0    6512dSSB_B[OKtQ_PFFD]mNwe1hfU0eW9rGRQWLLADQ?FE9cW@;TI^XQm?uqq:?BYcD
    0    780_w[_^WT[?cEFUVr@QE_ETICdZ8BXS=8374Z\T:W:N^Shd]dc3BHPI?9[ka@[\WH_
    0    646OQAX2[NJ<AER</X7isch]j,G=GE>MSp#`QFQrGYVPRZLT754g_bWY`KOgH9I5Z\Z
    0    459JnQn@>^A=c/I\Z_RiHv.XIFeXNBr>BP0sdAL?TGE;,N]DX#KB9F@0IILeG:RJb-n
    0    665F8R<U=2cM5BAoULHGSD58ARCh^)_:I`eHL@V<L.TOGRRSv[wEEJNMFGb>i>ZANHF
    0    725whfj:;nX9g?>_F]I\5c;n<8_c4>=:7BE?8mlL;^:G9_kGj8a2A@55;;jfU4BD7I]
    0    647\WIUQP>BW_qFT[eGURKB^IQ_`P)DNUQw?ZRJL0:XJBdO`LbZ2D]=JO5MYMMHL\KU
    0    702KKLRL=QcH]9YKD0BWFUXK-Vb5_SVBWD>cBH8w,Y`;:WlU;2Nd<1^8=;S?CSMA:O?
    0    750\Iah;HpOBe=N6FdLW<aGYHTLXEL<DBGIPFwmZKLCCCb^O]=aNQQ@ILC]\gS:YC4^
    0    808JeBQQQS<Q[VMTRECPIbMN`>JEk6LH@RECONPDVPH<<TGDwOS9VYKQbJYKOJ>COdO
    0    657DQY?DEJa#jZFa?b5=N^.pUDfo;8;B4;/]DQUc9\=QG\I;nGXD4N8GFU_iV<9*_<k
    0    513Oc,R^Q_N;0@M@JcWNR\KQwR>HHEH\?MJi>N^U>gMDZQ_TXJh8TDJbtDUvp7eDl]V
    0    975QOQEGO6\>UNZN;]GYVLEwDALZEHOPOAR<8JNCQXR9=^AERP\UHABI>NcU=:CALNU
    0    665eTaJ8ZjVAI_;cGc=O6_X]B\acnFaH5b.NALhOC],=L[I4nHW>N<YE[EdbVF;DDOw
    0    663^Jl^QCJwNm5>NCJ/h:t7F[2UrW:I8C.3Z7lPLCUH?UP_3uBcT%C`H/OV[f)CI;@c
    0    755[a\\JPR=RJLM`VYC@QVpVSEne7EUsZQZABGG;J.gFQMQ_wSX2H?QSFJWKk2M=QXZ
    0    710VXok4<mjIs=S>BjL^<[8`]^jiC?>8Z5?jEgbg=T0G>QoEm7KDLR]JJKwWZ?N@4Rj
    0    963]ML;QBKTMEVAGH^BLJL<wV<THB4DZ8NhXFSWO6L7?HDGIH\YK[I<CYB^`U7AAMWZ
    0    727]S<I^Q\\8QVGGFgCLfUE^?IXS=QNI8#W?KUbQ7[IDXZD@M?^J^UE>-cBlk8LY:YZ
    0    631UGbaCXWn@KOH=IMB_Mw;\::db6HGKK]UL7GVIBNYPBCLTXHLG>aQL0Q`_l=CfJ^n
    0    767ORPI_BXZ;EJ[MJhB]YTArT5P[,9?PSDOIC^R8[O)LQ\P@[SbXRPFEN?`wk0D>YEZ
    0    540bh=C^fegs\S5^TiSEFfK^AFeQ_GRJ=Mw8[`TYcZP>Q?E[dXYlX_=jFVp@m3P@HR<
    0    635TBI@hhJcRpHHkN_X]G_RRFKFTEHIOtgGUDgNEU[HcQHdHFN_7DCw^a<JKF`CGYcP
    0    818<kLY?\X\QBbL^f]LG_w;_f=mfJIOVJYLFL[`N6FcmaOHZ`N[SCfN\HSc\lAc`][m
    0    572wYYT:glLGhR@;7BFoZn\grOm-`QT/]iBeWRvs#mw.WIl:BBTN`^^EB1?KARG1Xea
    0    608jkkh7@WYnQIH+(ZGWEJFAE]OmKV?SJA,V=wX<hVNO:ibG@OMEP;7A=ORHOfO]N/h
    0    720QlJN3BaV6>HN:JiTHEcEb:>di2MTe8R@U^O_\1@RwdPEHLPW2;R@jTFA[jZbMGK]
    0    605YS\O9ce1WT/cD1IcF^g:tAa_OWZHQPDKQccU=NP@AWGA6DZU^#DGUb]YPEg\RQoY
    0    565CbC9DTIBTm_][vcBJUqS`w>Bc<:oqG;D0<&XEJKBd_ZLR\TsUFdFYFA_Nm+hJGib
    0    699Eo?jJ;SMM=J@YXc/B^QO`XAXlJHHO<A8TTcMMKdTK]]:0mX[+L[#K6OmJNUNLR_I
    0    635aX[[MO;IS^^]X`hT_@^7@E<FO8I>P8OPHGfBHJn@JBwoJ^DBIC;L/Q9wIfC9:@F_
    0    5944wLWO)em<oUH5FWLZSb`kEnedaDE^XYG0V\Te;S`QWJaDWTcZ[PDS_GE`W`DSCmo
    0    765YfYAUWMoXfVFraVGYIVLO;IZN:?gF=D]@<IVIMO>BgG[qw_a9DD-RFKobS7M]OLh
    0    973^dK\UT=L@NIHVOw8ULU?oZ=HWG>OQ@PQJTN\KOF=;VdIMGRYJFI-W>?ig\E@@JH^
    0    932X\j_MVYZ^[MAUSb<V8TL^98Pf8>cME.WG7^MB8@CISfbLeUiFKJ<6>:wY\7^JK=N
    0    621]CZZGLgZ>?8B+/gBcEj6c:BeUaE<73/7e;w\HLj9(JgDJ\HADMGLDF7Tl]>+CY?m
    0    9149bO]GHDfSV_DY_M254gQJC2HBE7GN<P4dERCTI<D=SMHKXIDRRL9LB9wJE;E:N9_
    0    856FeN]XTP\A^MBGKoMXKY@cdDdb#@<XNNCYN__W>MEKR^\LgN^V?S=B4H_]TDPG??U
    0    599RbWWJVW^YIOIgISa=Bw_kXPS]2C]POVMeEFN^A)G'>]E8]Nl67P_LT4QZI44JR@P
    0    682NqLFVkJAnWP>bZwFI\_MheS[KXRXZ;SOB]DJHaNhDbFGU`XkQMV=hMKZZRCE[agX
    0    565l\BWKWYcJhW5VqD:AWn[Ii7=oK,1H)M@@]rYXWwFBWalNfI:KDCEKBR[ZS\aN<Dh
    0    634^Jbl3RY[;ED478T=Tc]AwOI_Q7?ObAB4JTM]N6K[NXeQS^IUHTWJIN?oghC;P=_L
    0    615VXe:P:XiaB6M^>LQeMj<A>hgPPnpVJKRY@hcMDOK@CUdDW>wZAQL@[NGNgH?;@UB
    0    765UNEPJP[HB6J;E5UN[PE;cBeY]LXJCHL>ZRIR\WHZOMSUBJFa3P[#ZKG@Qa^Fc[RF
    0    469n_AVBBeBEg9BG5POaLCwNK\7c8_>9LKVMHEL[w74N6`HIV=PTa=aSDXKDRTFUcFM
    0    668;aIXmiLRUOKA\dcMKlcRV`7U`A:PgIfMRMWF7E6;=Y@;?GB\BAOFRwJl]XLQB_FZ
    0    707HrMHK`OPfWc3`Ia6DhwJJGAUZS=IBOD?URJPNHD9;?G>Hw=S(HFETFD]f[PDTT\_
    0    538ol<HWM8HQ^i4QidJ#HS[mQ@Qn]JVbAbM^L';+:M_]S3O]\KVWLfK\lJ\YC2IjLGU
    0    547S<PQPfPJuNwHg<XI\cUJmY=Ue(JMT@XC;YSObAV6a[NQ?U^N=E`<YO=[kNLFlUI^
    0    694Mw`XW?Qb>m9JQRjCPKeMM9'K>>YH8BMG^JaLg<P:@Sj^L\>URI-,?ACYadD@DQ3[
    0    637RNEMRYgi^PRC\]KQWD:B<RU8pN[c=Y9L?;p=6M3JX7TjSVIWPC<k#^JJDAIVFJj?
    0    688PS>WBE\@=PkEXnw8PROPVAF\QL8G`BJEH,JN8FPNhUqQDR@]DNSED(2U_UDJDVFU
    0    634TDDRrKGMCJ[GYYkH`VREeL6Y^D1eXCLJc[OkE>_3;]aQUbV[Awb<Q[WTHO8?2caP
    0    679_`QW9AilEn8HBHFH\2\He@Fiw6H6<9*J?4l_b=wCB:jhB\=ZEE>@>35krd@FU@>b
    0    672dPcvEWYM?Y;LI/]VbMUXrHQHI72FN2A>D<cw_<^RFS]L;]HAJBK7]?AI[aRN7]E]
    0    905UK]]ESwaWNS;oTP>lQPWNKBgj3;\HAGHACfUNFBXIJWL;wCnMWS9KB>[N\CWSNQK
    0    690SwP[;WYMTmC@:GWDR\aERABH_A6TH=JN;>da^<GL[?\E?D>N.@C9>8@Vd_AL7ZV_
    0    747AoNSWLSRKSZ9ZMJ;:YgSVJ2_ZD89O/HD_AIcR=8,RTeO<RLvGFVIN@#VYU0.BGH[
    0    944fKd`BAXV;^BJ>3Z@d;W@e.Dhh@@<IN:6S:cewP`1B<fhH^0ZDH8B>E6EahK?>0A[
    0    6286NY@3AQUFPM[LbDLMGUOHH4BWOUCM]H=8W`9=LSw`G]VLOZBCVHR2J9Z]V@Xd>LA
    0    651YYfPBN^JZa[Uf=o?XThBNS_gLWC\S@TC_;4CwIaB8[7c>Y[\BZ@LTBBMTUVPBDAo
    0    757ObTeAdoNE\=?ZY`AL]V2UJ6jf74NT3F@]>R^]/TM@`gL@WTh><CZKH:wgb6D>Q2c
    0    456g^W6m`PI^PURF8g;I[o1o-\X@X?mjFF_RRT6\0H^g_NC9;SSO@]YH1:\]W_L8m?w
    0    649PP6<M[OQdEY3W`XZDUFbDRcRB\FeV4L_IOOZ6E?lN<cZQLWY[8OL?VBX?K#bn<BL
    0    680]I\RLB:YMaY6EKDD8\lKYS=w\7:G;16K@_NR8,dSaKSGSHO]MLIFOYGP[jAJYQ;R
    0    755gMShR[iTRXN=B;mFU,h@nOEwf/CPRB^>=XDe[RNMKKb6gdFD6AG7M/WAb^AbP]3f
    0    937`Z67XIM?DWXSGJr_YJEBgJ/L?C8A\<@U`Ze8<O]><Pf><JTZY_I9DMDlwLE@JDRF
    0    524XhNPUX\>8eU6@([;J^`kZDonYZDB;IL6LW=VE#cK.kGC5YHO/d5CY_AXjI\LSmCV
    0    885ZMM`[U_Y2NH`=@PZKEP2GO9aN@<OHDIL;SKlbFMZ]RoMKJOHRH^AKCXDVwEccB9f
    0    647Sw\N@TaXUiV]bV=5PHT[JBT?U?GC?^2Lm<dbcB`<=CW`Zp6@XE+W53ApTHBGNDaO
    0    669SpNaUYAwZEDGZ]];8IdVb`=TENHAV\^7=\jPQ2V=7WSOUV@WMG^V8NBSVTNCGJ_^
    0    692mVhX<6^g?i#>9FXMdK\?_IKrj#BC5B=JVEdd[7f:DEoY>XD\2FFA@7<_bQK?@7Db
    0    770TZ^`M9`T;YM=DGwJSDgDwGH^^=@C[?Q>A=RcO=[GK<oTK\HVIFUHF:H^ggDC[?N[
    0    874?XCHU^RG\CfYPSVFRSeMWVGBJMEERAPLV]QLF_LHRbXKX\SIbEJK@U?wbR;KLaZP
    0    841YwZb6TaGRKU?VIjDVOg:qKNp[CII<HG9OR@YC0NC^DhODfA_8FF<IKAcoVUFYU7d
    0    564;<S^SF\bXFwRW]wJNkTAL1Bp`TIhSGKRGXb[iAD9NXK62LTj9=MI?U:g[^K36VJ_
    0    733<VX?I]ULV\GcaK^P6FZVAKJ[UABR;>FRF7ZOR@=RA_KJ`lUKP5LHT]QwO[=MBX`P
    0    957^OTY<NVJCTPGJ?j98KSLcG=jg75AG<Q6CGKSaIYDOJH?_WU]@P[DH=4`n]DFRdTw
    0    682ENVL;:SdLcILfM&HS>MIUE6.Ic<=AI.%D8dWcSLC-<RQMW?IU#Ic=FEYDX6Cb]L?
    0    650OWKBJ8R_3GfX1WwHFC\<DVEbX46TgUVA8c_RAITCHRPPJP[L<AHHHOOkfIA<1Ddc
    0    611Rges;6Yg5e=K\Ko>mHnUeD@tw6=<7AG2NGPPp5;(:#[C?P8t.a48@6CnUS@F7,3a
    0    933KcJVWIMMBE:5;D\0BYuJ_O;wX:RFQ3J9@GAdPDQ6WVFN4TQbBAP;VC7\qf6AHP>f
    0    728OdaPSXcQN^^;RJYIHLnHbDIbw/AGUEQ/`CR^HHM?I?N\\eGTDBEWJNHcci:FJDPr
    0    743dSZIJQXU@Dl`A>\IPfW<wDDIN?9LNB;L:F\C:KFE[gg<@TcP`IR=FR@dgr?LZZL]
    0    788\fDWESYVS\NBO9r>`LVJe54pg#5>>JKOEUSdZGMEaXS<D\7W3`HJPLHbjkFJRWBX
    0    786H]O<6NI\G[D9NQ]Bk`lLJNJw^2O5C_PFJV>?^Fe9=M_Z=hAfND<<\LTNbTK?WOFU
    0    591oZlPL6aPCtP;)La@SGiDiR5n\0A<@D5<K.Y`;RD3CJ^LCWO<4>FIGKJc^wD=VABi
    0    619vtOa\rFS.bDOK`w<R6fAoIMeeIVNLE>Q=bBaABQ`Q_WeA\Fq,mPHWYimtga?KT7j
    0    602md?JDSQkTe?FWMSQWYrO;YK9C<Mi]T]RZKkpe>$Lt.PKwgMZQW5YE*OlFfDHo$M>
    0    480R`;XJPGG:BFJUHSb=IfRTaApFckUq`NQB`fRp?PRwGQ_BRjKL0]TH[SGJYaV7a_L
    0   1225`C[HRHRaKMIK_SCSN<E@OAQ>_SVb<MIXNB]G?KMHJAF[RwB^LB<TGU[GKQFPC=ON
    0    850I`B\@=dYIZW5QF[<gUuMYTCZ[A#DR?DH_6VPQ;SAAH\JB`MMD<DQADFfcIG@EJ7P
    0    600VQf?YCfwFPZDWFM4MTpTvQFfo677f5]CJXUcg9EIabjJ:e4U@2F8E=KUjd:AM?Xw
    0    479P\bENL%RgWDEHI?PD/KsQOupqUa@CJ\?1M]`bQ\Q(PPwEZHd)J35E[ZSgMK5eGFN
    0    754W7Q[VOeSfbHP`?PESJ;FPQYGY[\^P][wCKWSNNb>N^E^HNWRJC\eIq[FhZHQ^XPF
    0    865BhHVVdaQQB;RVUX?QPs<HOEw\R<INJb8HNCKfKQBH\JUK^TcCQT=CPIT^cEKPWVY
    0    608R<=bKTJ8PNdOMpMD_W>]MYM=HD4;_@V9YK=A^:D.4_`E<CDU\OaZ@A;bwAC;YGI_
    0    466@CTWXw=HnUQ'c]S.\`NCOC2)^c,Z8T/NI,;KEC=+8;eeRH_LM1BUA7)QUDWB6guI
    0    611@lOEO/MNFbS<=?J:HS^=eA7wAA58Jj\YMfHAT@XJJQpSUWK[LGBQOE<`RKX?V]Yw
    0    661EgW+RXB9K7I\DQvE;SgiaQYuX4DRiN;O?IBL7C@Y`R#WQLhFCX[VpU>VdBURMG@W
    0    760p:ba87]qHY@MA<];k9SB`:Dpn0B@DJ:DIIw\TEo0>4RXT_0]D><A9/P]eXA<A-3s
    0    505jJiM;eHt[J[]3&UL^bAZa=@=`4'IMRT9M^@hRV70IOh5FJ#YKZf?LEdmc?;3\TEr
    0    996UHJ[:IWMNNGT>A[B]T[GL7DwEhYI7PbF]cQkUSZUJE[M@RATPdKOQFM>MQVFBXZI
    0    689OOE_>TWJVgZCSXc5OPfYQDB`L57PC\GL73JKD<^<J[f_L\FT>>FWIMWwZNDITPQR
    0    563.fK[YP:JbiVWGkD9$a\FE4^TX_F\GX6ghc]^VcQ=a8MSGq;EXVEwD]DK5NAPUPSX
    0    613PZbFFX[U@6EW]QEYl=G;<LL=ZmKo[iFG1<LC=pZ>1HZ>MUAO73kOpwmQkg6gWeVA
    0    697ILiICPeQLNNB:7??[6^NoD;[RI58DRAKYLVTM>cNLFDY\DL\E?<2F5HGwaR;_Y>_
    0    868LFGXIXS6UYMUSg>;UVwRGU7kPV6_GEZ4NEQFP=ZMLSR]CQAL*R^DeHG<KI@LKUZP
    0    436=gR_:LG]ZtbXdGA1??LL2LZTl@_E<Qg6]FNUI8YvIiJLE@=t'&JeL8MegYW#aD=2
    0    741VdcG`mMVOdfQD]i=DOR+UMFw\MPIV5\FHF[K=BMJQWQSFZY[LDTYCS?`rqO@G\Cg
    0    834FZOUKPgY5SYAG@T0OHZ]`K7ZO8B?91OULRSSN@SIWNXU?I^SKPN#ZI?K^aLR\KDl
    0    578[VHSSVBh>KK;SGKEIFK'KGGA^4#MUGOR<[X^g8g7\J[TCMl<IBZ=U<5^k\DI82GZ
    0    605?4U\AD@F\C:6TU<vNVE9;UW1SUeV[t6a3HM?Ho=J=G+NiSJHSS^\[pwN6PaJ?A>I
    0    690w-6Q[RQZ9;CAaOZNaL3PT^^FUR?]^@DqGdlNEMOK[0[RNGqcNLKEHPN=L3=WjOUD
    0    464FPZN)8RD.L.BbF@JYCa_sV]R7cM3@sJE$=X#C@0;T'Tf4VU[1YWNWS:E2@n<DBQM
    0    912QDY_LT_NH_9EJ[YLKMWZOMC^OAMBORNPMANh\;NTKLK\RQUQRHH#MUNVTYGJGIJX
    0    843QwUYQQJ<=FSFIUPPSPf?MDA\[DFZRJQILJMRlALAKNTP@rEf<NFNUABaWTB>FCTR
    0    573kKdURSpTPDC/RL9SLEVV_O7\fGOl:KN:?M]VF]XBAOZ_dhKw5VT:NHK`Y]H88>__
    0    823VTUW_YMI8ZFHRCf9Oa_Hw@6an87=_=_-WZGWB7L7P`Q>9E\\RN]8V37]\_?EJU>n
    0    865]wW6TO;LPP:@\Ms<VIR?PQ>_F<LJ<0EGEJ=G7<0EH]bMN^HB'8SWT9NX`Q;@OMPM
    0    786[E\w6CDVDWCDQ?aBQGeKa?KVUSBF?GILTNILePEL<A5[HQ4CNaEHC@NXYM_MZJKK
    0    589`NbZBI\ZVKESCP>QQLYc`FYndDAXT[Z?[8_lRCaC>OGwGPVXT<caFTO]j\M;e9GX
    0    785W<whHJKjPPB6_TH<e;:3R@Eqb]MLN7k@G7Rl5ObT_KcQIMIS7CNK>J4DKLZZFL8h
    0    566;?4$wb(Sf_vL_fBOVne?U]I?qrRYaLLirNW(?S=KJM@NiiF[AME],^RjF97ffMjS
    0    447LdY_9G4XKDESUIX9RvkcIw)Xnb?SNEOIXGH2BS=`rH_KOVTF)&d4bFE^^WcP/_Fe
    0    723`JwW?Onf9s7=NXOSbBoBdQH:YSPGGYQ>VK_]aSO30FTgIK9i?BA\CKVY]l6PCMEV
    0    730aXXNCW^qHhX6XWXGZCAIbANcU6ECKJL=N@GZH>APYQmjEwMd1?ETA>@OQJGEMP5R
    0    563cYIRZU[]6V=IjFd>fCQS\C2p\;/V?FQ?K@d`@.Q?3'Fw^a1ZI@>F=7Dhea@$KoGW
    0    683[m`YV]`FE^O@^bnQdAM3ZN%Rn;@Z>@-@A<Pp]CH8XL^TM_g`A8aJ=3Jwbc1=NO<Z
    0    760`jVn9Sqf2nDDDCXGn@V@f<Dal-.AED6@H4qmb4l<IBeWEw>[>5;F22<`ShF1D6:e
    0    645`MejA@XjJD<;F_A\`NCRUDQZ_Q9KFBEFQ8wd@7=?2H]fF_8jK9IN?H<:FOV=;7TX
    0    414UvdbN?J^>KM1@X^I.8P-dWErl5RAsDP5KSUAW96j(XB=I.[sQ:[HP5Iaon=jCZJw
    0    708BQRXO`>H8OBH@AwO@T>CT5DTJN7FZQPZRI]G>NPNb^YPJPAnUMSJTX1giJ<6]\Rf
    0    588q/IYfSsfDP2G?aGaS;_8G;0D4?DK7K9Lc@[bY871>KwHE;>]KAKLSE_UErH7M=>S
    0    679nhll*Mvt?\4IE;uIwK`Ab2GjkFF1-=>3V:Upq6b->2gPFm'C?D7AJ.>k`sK/*4:c
    0    729\FkcEHo[EeDHCEa9I=WQM*U[l3;+Z<C4XAwoM>C9WVjX?KKXD>TNJ#3^^Z<=NDAo
    0    846MQMgKTmiMSJENEESTFGA@OG][<RLPC9BY?Pmw-f?;Mi1B`EZI<]>D;6OK`98IQ>^
    0    716lJwRL=LZW)5PQ`9OWW=D'R^JfPIkCP=MEHZ;Vu=E8UBX3MEk>DU[6\O37;LC>=TI
    0    838dbiu;C[h>[>=??lGdK^G]FBrcB@6LIKJZJkwHCoHCLnd7`9_HN@4F5?Z]lQ:?@A^
    0    416,SGKJVS>N>ZB=ecBIu>Ga[OQAA;[<TIUE7RgK@jrdwBWhVTj^LJCdJsF5OPSPm:V
    0    665_6AZ[fvYJJCeIa+f@428BgAD=B@=:k2XK59wc9D[YB`P\EgHoBT?3KjD.V3h_=FB
    0    832I`SGUXXUCGF0UwFCAK]QVSKDWO;PBZY`@H?a]@\^eMSMgIXLGJUHYNaK?aWoJUH5
    0    570w/;XZXL>YB6[HQ1cULGOK<I?^HVQ3^Y\XQDpP1IULBeF]F^5V@S@LQLK5`]G[&G4
    0    684NJSh77\BAk3rDN#SK1GoLA]PD9\N8mJO8G0M`JbhU-<:O[J9c=OgSSUZISQ6SOFK
    0    984w=9fJYnD8O8T<BCf@B@+;P97>7K>Em>\A::Ra5Tcm7f?mDP;Y=VN9=gFBjUEW>88
    0    429`C;iUfuOK67_Ui=n[Mb?AwFIYK@8U]WE?PWqVLJ_O@fA_L:1Q;9DLWKVHjPniOWk
    0    811:S8K_R\IEIWWL=QC2.Q3>w<fEBDK?QHGP<6PS<RvMKZ-QPjLQ>P>XXG]_^CIe^81
    0    809QJGU\TF\OWJRKL8`82<8;KBZG=A:TUI?H>KcwBH^iKVT_ITKg6S>G=M:FTMp`H>R
    0    738s<AMn[SPW@c=;wLb@PN=Lq8IL0CKRJAeF2;X_74T`IV:TBdHP6f@XCJ<Dd@an]IH
    0    668IG?CgXW<H54[L_A`;BH7?\2?D=HJEd>v75E`n@EfYO`*VRmRwSn9?CT\Iu8eUFKE
    0    617;_RVhmJ<j);3ia7\2FU5BA<ZKB7,SJZl'CAID6&5_KLJaQlRZRwePZl3EZRhbh9`
    0    562QMLjSSZ^_61H>\FwWF4IWXFC^?cO@s@MORZYcIE_IP_.c9ZDOP^dTGhCCZPTOFVL
    0    5193]H`96O4LJOi>2IY5_bF]YSf9NULXP:^YW[_Q4hYQEGXj:O4ZNKcNTt=7h^>#^KI
    0    862NRHN[XKL[O\>jXY5MPH(b[Fb\KDJ_PaaLV\FJLT#XV6SNY[V:?cBsfJTkUAS>FgZ
    0    676k)@jvOZENELKCwIc=<Q48XIcI>:K4_(X/PDeU@FZrPaD^N\HYNi:9[YOK]3aSH;:
    0    694]WE`WUUE#W@ZAQ>T1)DD4QXQ8ZOO8\HP79;Ni\.UYBN9iHV5UXEFYFWTNnKXA]F-
    0    521WlPeXUS>O?2?QnqVFOYHwJ3RF1*5`WbXNNEKveRMUdM8H]WXB4cN>ICTlc$NpO3U
    0    798ZK@kSSbHMJGR?ZLRBIF=@R:CDEDNJU;vC=IWa`CUwCi@jQZGXQXNFEQOSpFo\UCC
    0    561MQLaWgwVHhXKUTLWD@N.Hk9aH4IAGdKU;L?gu<BGPGS@EZP?=6u(\,UHZbdV\F*7
    0    759LU9EwgSL?@a9`dSS3f^@QU?HHG>RJT[d=X><<=4WcSG8@RliREZ8^ANQX]@[]qh@
    0    536qB2Wwc>@U,K9XPQRXNN.LL0wP<QXRI[J>LB=`9E[NZ\5iBXgc+n7__`GV`-HbXDP
    0   1099K[BE_^WBUDGR>gLKFHRMPS?RPLCO`XOZEFBKMHAWTSLBwIUVQL`P[QOTMbGUPIHR
    0    703bN-YIJIAHW]HUFDCDhRU\bPR7DOM^B:Lf<[MM>VIS@=VAAJCZ?RTIb0GM?KCY[w:
    0    612``EFhoF/U01I\^QP&JB?@aGEJ1?^KMSdA_5jN9FV^`M;wEYIG9S5RQB2HgMr[P^U
    0    832u:ewG?`N<F;nJc9bPG7C?Z6:G=6?8g,o<<HdX`eYTFMEOJcDs:PF65YE@SIYWK5<
    0    708Q4?eaTw@ESAFEhRHCMFOMLVNNFKI[^IVVHT@Y8OX:BS^_OOPbO@\@H<FHdRYHHIF
    0    521Y4:oWGLC,K=_Ha9ZD9=4El^,Q6X4Ewl_J8E^dBDkD:f?GP[IaCT1`*0CDGPX[<B2
    0    499LNH?OCX9DLl;iWXB<3R<,%0F<RV?LgEFT0Yo81Tcq7d;LUiwP>iL6JROAt9bEg9%
    0    651UXIj]`aHKS??O[@ZC:a3@]2KLPFHC?:oMLDNO78?]bO#gVnNd2YNDVVRQZSnG>S7
    0    673ZPFUg[PAV=QHnwNE@GA?*]=A@><URVWtFA/ZbNDEUKc?_6tKa@[=SJWcJf8g\<:'
    0    580eZ?FacKKQ)S[K\@E1P_KDS91U(UD99ZC9]QRU\BBcTS([QnUL>t=CRZ=A_G[w<WM
    0    579JWHJaMBE[8^7WtllRBNE]RKXEY^ZV=Xh?OiSEAj=cl?RN1UTE6DJWU]@_uw\H`PQ
    0    818GL=Gi`RHP#MH?NH^5UM?:r;GCC8QUa/^GHGUSH;\dJ`I\DsP^GfIHHa:@kEgKS=<
    0    581S<LYhDcKCB7CBw:[H?E6B\J7TPTP>RBv>39QeB4fiB_A\Fa;[HPD/FdJ0Uh[\\B?
    0    846L[NLawIGW2^OQjcHBT6D]gKpPEDIZ>IREXGPOPL[AaKCiFpS^WjD\aKRg_@QDEVB
    0    691lZ,I>k^2FJ#SMHNM>M7<Cb?CF154RVZ]:5JPH+8\TR]3wi<^E-O`0TeUPfIT_H[@
    0    755tCHU]WW7JOAEIZG[3UHLBh49H4BDHcCwS>>fZEFZQ<gC\AW7V@i8`KFKKhG^_8OQ
    0    640AA<7lj\QT,DBVoJB@YA\6k8jbGJAQRInFRGHMN_NcXK7jUiVIB^<Z\T?ce;oXw]<
    0    620oBLgZN]H;EPeEwIjDB@MBY:;;HFEFO3p7AEGdB;feGeB\)^3mPU?9Bu8/e]dR<NG
    0    790w_@Sg\gGTV\EBnRPNKEUJOKEIVH_FTO^;LPWa@LY_3MR^OYUJDR9EPKI,VKXmIK5
    0    770vE@l]lIJC2I9AYYNBFRX?M4dM=H;:]Ge/DDVXFMJcXP4eGY_</`ARMoEAwWbXTE;
    0    525^<MFfJR8KMPY1aL>3RYoMSVNKGD:dDJLE2E@#d8RjGaAb'hGQLVbc=`nBZcds]40
    0    692dFRQ^RMPCGbUWWSP@LXV6\#[FMFGGOVvIM?=L]GWSQ`A[VU`@?YWRBQUNaTSSh\E
    0    543_Q;^fRhEHOA_J\RvFX`N[H2FG$OY<qBmA:8]UAHfW/R$uD`EMB][L@sRHwJOYRG=
    0    775P5HaiTXF?:NGG^P\G=DFKdMJJS6W<b#V@RM^^FAjKCq>aMb?bDi?OHWPH^?TZLN;
    0    564iM@eR@oQ6f;qQA>[H$<N9o=@O<MQKc?c5<TVO\=sYCXB`VZ#YHLT3DdAGY[ECQJT
    0    738uN@Np[eLOCNECw@m>PGLG`H_LE>UGEGXKWDPbG@d[V^<X=`MTFd:?<[F^aBThV>7
    0    955wR<XLG\DN]LTGSIpO8;N=O<@RAIFPfIaA7=QaMMTYRZCgUQOLOO[9FfR?]TVTMM;
    0    627pATcPTUT?AEO9V1w=8??J[EE?S3K=b3iB2T`hKGbTIvdsBH>ZIN4AJhGGbDQeLMF
    0    525gTRMb<ZH/L<VJ5.gU<KAIWC.?<c@2W>_B=ISB^=dqBeUsFK5q>On@>oODlw_\?8D
    0    721\NNO`hiRXL2OAdDb?3A<;SEAPMAM4R`gPMAYgA:d`ObBeCwrS4lEKG[:Xb@_j[@/
    0    817[QZbgRHGZ3HOCZWlLIC<OfATPC?KNfBfJOFRQMAfcDfRYNwRS@nKBC_OCaF`_K<T
    0    759YE?KNSIEZFwAU\Q>;NQQPhCGIYJWPFpa7aEZ1RU8Lk</SK^R?QV<ZMM;VSQZQVHL
    0    652VQGDgZ\KO9MWQfJYWOAABMKXQBKKPOHGCOAdI9;LgTL5ROaLKEdCC#YAaj1VNORY
    0    633>IKTFOSATU_ZlwYRQHSdH_NTSNPG<U:TSFBbbOY[^ZN<NO[VKSYNQIWBRPK\EPOF
    0    799w2DZVHSOP<XPET<dCFPFR_CJP.AG;]F^;R;7ZJUUSL^EfLRQpK^ALJUOE\]ZWMXA
    0    597<RVP;UBH<XAKMKeS]HRi\lVcbTU7\RXDQ\Dgb3]ha;2S3YA:>bl8mYBD]MRCJ]Vw
    0    526?l/3=-RC.H_\RN<Z8@gi/I4*C<NPUVE'%RVC4wNETZ:0pd?Av8J^7%Qp>LMBBCPP
    0    853OXQUc\KKSE@EYwSU=cbEJ]ITUGDBOF`T<@;ZJGFFZWZAX]TWSJcGEFOTUXIo`QDY
    0    730N6D[cIcMD?Gc4cNj>0EQKmBE8Q.IIq<WV@DhTC4gn8wE\EO:`?Y:M4eFEwFU[ON<
    0    577uUAw`.bWN.WD6oDXI6EO7HRYHEEHfU4^E(]uYg<Zq:l*L>i7TAJ\87i>?CMYw=C\
    0    645iCOh;Mh61R>]9W`wR10WTF5GH9fDDcIIGEPJLYPQm;OCdU8I`NP\CQwa@VIPWTCI
    0    913u@OW[[^@EGHCAdKhGOA8DXL:LBHJJT5_C;GejJJ\cOw>W:n<XHP@CCdOE_?_YDAI
    0    589QYMXkJeO?XBL9AKwGKIICMC:KJRBJdJ`F7HKEfONXBO<uCGHLIXJ7?MT._YKvGIN
    0    550D`WwO_SWF;eFAGN[[GB?A[T_7SLWX\PC\TKaVHXROC?G>P7kE_VLEWFCBCHU9SDG
    0    547_LWc:YoG_J-@UK:gO7[=e3DUjfLMQLC;M2IuYQH6V8w\:s6MS@Gb/S\MDh5GT97>
    0    674K4F_SNh6X=HdHUHwGTD=Mf>6@8=P3[R^4EHMl7JkeVeBeUVIcJ?<NH`bKS6cabOM
    0    465v6_dTV^9<6?IDCISW$B,OI#CT@;;.7LgA>aat=7^eAmg[?XJb5:C</jKrHSMbS1U
    0    600RMPM_UdKJ?PMTJXWGVFimHS?:cDC_PGjIR9C<OLLKDOAkbQk>nwCUgFUcLKVG9\F
    0    773\E?j]N]=S>IDAVS\BQ:DFcG18SHJ<n,g6;E^`BEgY?lJXJfKsFM?GBeJKaM`wFKF
    0    689dK@\eOUTJDBUCY0bGOLBM`HHF6O3Dq>^ODRakG?SjNmDRBwCmLlGLFaP6d@YUK6D
    0    652[G<m\cbNFNBVB_;LRBE7DdPR?AHG;dC[H8Fl\GXw\0tT]OW&ZAZJ=L^BJeT\cHAO
    0    548J4WbJLbQ/hfUT`BZdE@7SZL9=EHIKdYwBC@PdALMiOSHYN[?KAWQ]?NVWsRa?XT+
    0    609YDQwI#emE[+`TA,RY>L9BNVDDOmL+e[<Ou9eqCNH?#R_Vj'Yd[IZLWTC1GT67BY@
    0    606u;QKOwFE^cIZOmMgVOS8Je@G*'=HQNLF>1EDL5BTTNHBfMd_C?X4GUYPQd;aYWCB
    0    473vc3io[eQ+B>66pO?3N=L4XS9M4BFPS(^GN9QD@UBY5]HdQcJm,q470N13bOwe+,b
    0    7328:A]Yb]P@>:OGh;\DUC61gE;;CBFOKIh<4HwXF`_k;_?lFg9`H[A=KQLNkObXJg>
    0    660r>4jw^lC1RCM:^?h46D%F]7RA<LL>bBb:8U_[/:cl>^UZLY@i:U1CFNCCZ?plMDB
    0    636UI6]wkWN)8gK:YZS;>@:NQ/OQ;15ePiX8YIRZ]HLXP].U>gcV9n9L?QCPp$pU::H
    0    679WAPSgnUA@>VFSmVsMON1Cb=QCKCKMfNe=GPK`VBaRNVWRhg\b<l>[]gEVdCwmIDH
    0    566a1TeteiLE@KO?rBMCJb<6tSA=N;MLU9W><C`SQ7^jC[ErNf4V=tL#9WZYg5\aI4[
    0    933T@;NwSS<JKCYGn8K@JI,?Z>:>@AC8NIcC:7T=E>RSUL:h@eDD3a0JHXB7jG\J=DB
    0    616a5Bb]CiVD6H`DbDN`>IH;d?8BG?P,XBgB9@PsMibUS_MeEkAaF^B3PJB<wsuW;>O
    0    547kQ,IsjL8D0U=OaMT'VUf=b#Y<9#0T_cQR]:U$@,HI`E%lCq:B9g)>G@RWYctY_CA
    0    653q=<NN2\T6_Id?UKw?:C;KH=FC,THQq$jGIQvvQDa[6VGLPNE`LHEH=hU=PMW[OB:
    0    819LBCFaZPLPUPMDwUQDMWTFG9?TR>DPKZoDLMN_>><[`7BiReRMMO[JP:Q;_O\TMGD
    0    708a.4Nj_wE/=>?Z`8wCE2%A\;J74;@E]Bg.;E_e5DnhFSGa6bF`6Y3?>lADjFmRABH
    0    819fE=WTNZ:UWFZPZVXFIWAQLI=C@VHR_:[@>GUZS<^LQZGaIlTLF[ZF5\S8\WwXTG<
    0    654\=JIwWSOO@U0OJNFI60IH\;mQ]JN5=RSBf73IIMOQmL?dDb_IJlC:+K:Y^[QT8G^
    0    642Q<Poc6uBDN:=QM7gC4L9Dm:>A:R;9e?pK7?wc1^WiQfR\HUM<#_LC5i@/qIuDLDE
    0    446[a0Y^Em;PIGLOJ7dEPig_MAj>FJJITM^f[IPHYRXdB`@mWL.[AKI^3rL8O^Hw;@_
    0    589Uj7QYvwE;?b6^s=nZ<S*gn3CTB?KTVS\?JRhZP>PPN`;e<_df9g?KAccPb=aRPV5
    0    537lDHeYaV<C^0HJP=oJ\E'JqH+C?7VLt;iIF<lUDL[p<b<fX[[w3AVCP]_9pFRcCQ7
    0    598V`1;^lFIQ5f+`UWBLYbDLcCAAN5B;:;K\pCBKCNj`ZO0f@lwcLjNWRS\E\BV]aBD
    0    666qU3[B=iC;<Fh;^;d^AHB8X>I::@<8wM^-?=TNMQUh;gA_RLKjES?RB_;9b>QRP@8
    0    698^LH<[_SQjPXF\daPHhwBFZ@QIYHgbPG_QY\GLeNSQTKAXL\cG`]S`Q5bYpG\JNFW
    0    663;S<B\fVD_AHN[YQo1[@:9X-SJ9GQO]Fw;H:FX@S`WXf4__guR3o4TI^DEw=UKQOF
    0    757RDARw_O<N@PTVo@VHEMAG^KGVVEJBQZ^C]EGL87ZI?OG^HacH@]?CM[JKi?d^BA@
    0    640WDJvcTaOMAAQ=Y@bM81FCS>_JFFQXhTJCHGepIQIUAlHwGiPdE`K8FfJJ`Rnb7S?
    0    578;<8[8<aE?K:Z5P7@W?HNBjIO9H=/<^G6\H1fw;hnY5aYS8Q.OTb@ECS7A;cfmA5D
    0    755?MJBMf6DP3XYXgsOReX3T^VCXOGXSFKs?R<F=KLBIMC@wcWW4FO4QO'3M`PiXT^O
    0    452;+'NbNTYh<:bG\K`\1M'JXe=I?GTF\UkC9X`g_NwO1U1fC_[sFUHEJp8Ew;qlHJ>
    0    741KUWOLAEGX4wJETAPRgXZrj?[lHJKTR_QBOP:^BIcaPCFjeOfDV\C_ZO^PZ\XSKNO
    0    562H_XG8O0TEN]@TvgiLNe>TlDeaHKKZKMn@MElIA)J^^H6W[lEFS[;GR#X_[2^Kb_M
    0    725McSOXWLGG6KID_=KI>N\IQ;RLCMa<JjV7FKNOJI<\A78dPcj2RZE#RJLOUB[NUOS
    0   1123MC<Pw^I:=4@UPa\QI=D/DiEU5D@LUFTeDJEVPSDVSPV>h@^KG:^:BHPRQW;VWPA9
    0    694d5PNeVXUDRRLKg>UMMOF>qM[EE5OFiYS6IHHX>OeZJg5X>wFeJX[LQIPFdKYwWVG
    0    826V77t[qr79=5c;_MkL;RQ:hBA9IM;9w9U;3EirJGdV<XFGCVGjMT:@N[K9iOS_82=
    0    647TXWXw\JS@L2-g`FSJT[0TfB]_YVPAEP=JIF_;C9A\^?DbJbU;Gd9YE_Qaa4ZXISG
    0    650U=MhTIiIEI:LAG7kF9J5OR+9FD<10ICI8A^qg=FlfUw=N?cAgNlOKHW<E]IVSAHI
    0    555wP,ZP_ccTGV(GRoET9B9_:.UnFXOO`JgDD@l\G;LMNi^XSPmW?L[>GRUob(O_@MY
    0    735a;:fQZ^OVHD=IXNRRM:BC_FUI=LB3k?ZMJUVwAOKY,THbGS8mH>M9QYNNiUo\B@F
    0    943wA?]ZIcF;?LZScBcJ58BKaC0FM?QFf=iOF[ieDOcfN_ClLbIVSZGEGbT9UPfQMLT
    0    730N(\i:MKO<XBYBA:eQL\O;wBVGVV?>lL=BQQXaFD\a?ad2?=7fMHTKSS/D5Z>D==M
    0    673NADR\VTQFKLaUEBLA>DDKHMMC>SKZr^TKOROw;GK[UYCgFfV\MlHWGPBYX:[sFDC
    0    586ZV<U[@KG>NT9MY9G5GPsDg+T3G;JC]5k9R6IWUCcRD]@wMpXQ<f^7>IH;o_qhL=9
    0    422EQ.KeGRTVDBYhI:LNDJi>WIO0QK0hMRaOZ?GGDP%SqG?qNj`JTQ#kQJ.RN9n\?F\
    0    512iLDX[XYD5>OG9mLKoL?9GZZVA6QN\Z\N>OcK7VTBbIJ3Jw5s;CsJ>Jp;awjUXAr6
    0    518eA@g\JVG2HC7Mc9m<GFJ7VbIXPdBDiSZM=AQU90w\KLHUTSIoGbA<UXL)_Mfs23D
    0    473m9IaXPtK8\Pr;n9VB'G@GGRJB&VLZm[wD9N\hNGTt>a*iHYBS/dcLFXD?qsPKB.)
    0    483fO4fThe#U0`kSuATQ<@EBY@@FEXMIQhu<8,qc7GheGm.\:qH60]LJEJTJ_2obELH
    0    834kCFcUNwF:55G;T@gCA@YGY@AJ95LMXBV)B:mg:GUmDOBZCr=WAgP7AoEGGS^Z=2?
    0    588Bf=E<[O7N:wBEI,9?]A?AoIlBETW?C=P6DM1[@PKh=F8k:FU9EmJU?A?Xa3I9DV@
    0    574d3[L[/TL?SQO-_BiZV9EMoZ6@TIIYaSpcA]d[FuNK;tTCXSCtaJL:@YBAKmTN#tC
    0    603Q7=BXZHGM0JL`YJWKMO4Ln<IJI2OKXBYI:KJRC^v\TU8g<v\O:b#;Rn^SnDe_Q^?
    0    553\i?]I]C:Dk?iYeF`A`@,:OJ]:5A4JWBeABJiqK@KJ7Z6WXf.ZE\P#BgO@bFRMV<:
    0    761bI8B`TH?JmM^cNkSCWjjeO8^XFRRcOYNSP;<C36LSN1SB[YaDWZ<dU<h]w8KObXf
    0    742dLDDY\RK6ZHwZ>PXP=HMKOYJNNfLPbC`_?IO]YPQcNNDaO>8KFRBKC^WC?[N?UW@
    0    834X=:ElJO@CAIWJT@hLQ:CHPG4LID?SaPwJERb\VA]eImCiCXOj6JH;FkIMU5QR@H>
    0    504LYF@EC6DJbXJQD:bULCVQHMiFJwH9D[FZ\I@>JOL@S7PD]JQ>JMD]MKX9<H:0APD
    0    567aJ]_^dQ]W7OGolRX6Z/Cc\8eB@J_ThA^A>Y1\BDnTPQ:V>b3FQw>XX`MIpOYIIZ6
    0    634nZMa6MSL?eCkCBVPJI3hHWVA7PRICiAc<4R]YRNOh<T8RRd5^I=_C=FYEchPwCSP
    0    634e/?[[VW[8>@<XtXWGCG/HuK<a\:N9?GwS1JmiPZmh`W;QS]LYDS?XZOSLaTigaEN
    0    569\@RvRZNBSEVc@LDkQMB9JYHB3SCNMT[jEGXr@A0hZKc5KNY\nBAQJDQL>^:wcIE@
    0    621]3C^`ZfFX1CMPX@\B:@6/wG90A1ALc7i6;R[n9J\XYT;g7g^]<g%1FN5TqLjj;Q1
    0    690wLPH?GgIC^DiPRqZ>HYfICP=O6r;Xa8BB<:IT^OYZ:NFjHNAZENe?Ak_N`YOPbLC
    0    8939UE5o\SKY8T7_ukTBXXKHtCaKE5`G8Zt3Z>S:IIS`YOCw[raG5o:NM`YZuCohPTE
    0    470TD5:_$;4/q;Y56wRD2]cKUELC7:ESRLS58TCO'K)G+k('LL1p6/@/P8`9GZ10XMM
    0    682L39L^EjFK?<cCa5iH:=>?YEJ3CMF;fJwBV?^[S@miHQ?c?w;EBPBDDKEElWib618
    0    824W>HIMO^QEP:GEQP[MFKMCUCCLAGJI\4w4EIRKSFSRB^FUIfLSHHBK?XKOYIW`@Q;
    0    634UIK]eTFS;N@TEwLWJL=WEV[]N[V^FFl]K\TUZZF>VERLXXiUGJ[C]POW\]@TS`PG
    0    428Ngm/cSOn]OG8H^WH`9^,[O?LDE9SFE5O>8V@WDS4Bwg7Sc`k<Gj?WSXNIk/(kV?d
    0    492YT9_T6wT;`Jw/1SOIZTm@W[A9Jm';Y^3TgD]^`K_O>EX>S?EVI;TWIRQR^eVDf?J
    0    639DH`Ch][5X7JPTww0<R?>V^Bb3BTPWUCw<d_PRPS[[:QAsjSG^.WDOVZC\eQnGBJJ
    0    690JT?pnXVQR.NZUcBhC=IE9fA/:'6ZEZBJC-adN<2UmDYXuDU9q0lO-HaQ/`HSwOR@
    0    6555fTd=Y@KL]cB\@U=>LX]-ELw[rd5XXv:?hcC@RPIIo=MW_cL;S?RdvFL[SPNBhGV
    0    646`E9Z`fg>QOJIPVk]CR=D7BBPQ(+SGTX`D;#[rdjVIPINnFMXd8_P@L\V;dVk:EB@
    0    759lD97>mKWZDGf:CSJ=D26HX/WE8;NKtQ]WFEb\BE_PQqGm<\Dw6^.QMZWKY@YD7ID
    0    963J\MBORSNHAXK=aSPOJFHEVPNNNTQPM?VOTLNJ@@ZV\MATFcFE8TGHJP3=]CwR<IZ
    0    494\><SYVaM/lDEKkQH6P75Si?@JC8EHI?U/7C3??:eeWN<^Mrb=LTNKFCg]wijmShI
    0    607ZcBT^jEU;?Y,N^H=`c]H>QAK:DIhML8U:P?Wk?VB[UE5hAw5MIUSi<S<\jEHVO@O
    0    560JQ@0cSBRgwOJB]DOIU?B?D:U^EO?^>LgNI\Z9^MCSNILcTe^ZB_:>[I0:U0P\;Za
    0    4644b.aulGQENceqwYTNMY0[P)K7a&b_VGC<OI`KKnjbaBHkQechWg)E@JcKZ]ZhHX:
    0    587Z>N8hgO2F9LI;^WFQgK6PBH,:HBPSMC[Cg\>LZ?JXfP;g>rTd;PAd4MaAw?PHZ_I
    0   1093[;DYUYP<EF@AHiSNFH9R>]?RF=DA9YZW8U9T\B<JOOSJwI`V_B_CL=MGGdLYZLI?
    0    948R[GRZUP;B<AJU\Q_CLINTm9OONGLEWOW<Z8`YG?NaJO?ZM^PRHw:?WLI[bQ`TTNS
    0    415V2J>XcpJL@e=Fm;T=[I89w7ZIHBGHG>c/.8iA`9m]Cg2\6V[fOiLKWklPm4`bIJ@
    0    445R8QudfdZ,P4R3dPNAN<F9W,\ZFGPQRNl6?7hjB>mbH[*e/DMwD^<B<o=2aEsP79.
    0    678b@BfgSbWBF;A]^AfG:A;9lM@VPB[EWDX=9OUa=H\TK]OOMwWX<MOJGS68U]DGK<V
    0    826dG@\WQYIBaFQ4HDa09DJ?X4=Q5@G?\Od3K:[LQ:Gn9P#LNa@L3Y<DAmN?pFIcBPH
    0    656K:Bp@;T??O=VVNTO=FVd1d6Z?4EE=WnQJlIRd:jpW>G@MDM=Y8c#eKcER]H]GFO3
    0    661iV>LicYDGNM^]dOw9I6>?m9FC;?CHoXWFI7W^B8T]`ODk@R8c8caEKsTYeP\XN7A
    0    537RFGfowHG?V0u@^RUL:WLPM2<@Y===l<XPV9NgN[JQWT28JUIWFe>J?cM[VEAclY@
    0    557[S<DW^IDECC:BvFJKUP8QPKMAMB>LARwA=8K7]3X]-LGp9bQX)o4`\MPdW3qKTW.
    0    6573@W^GMKCKU:dKL\WAK:I5ENH8LMU>_RaIYJRVT=RY<eXYmU>q>sCFOcU<XTw\J\o
    0    719u/KeaV[Z>e=wGX?]D9/%JYI0CBH97]=k@6>ijF^uo7gLcBU-kNlH49uF9TFg_3K3
    0    597]`A^S^`>M;[RO;CXP/LP6TbGVL]L?Q=VW>BjWQZ`qDmcL0t6^DLw+0M18QQilE=C
    0    677Q:2]GRiIJiMwCZ6S^HOLGW^L@INS9^6eXONgiCnvVBa[QRL4fTLC;IUKF?mTI>SK
    0    722DD>k>wf=;5BZSmA8EI`>?c4BAI;B;L^O=RL\XNJePLq>MZR@i^C@CUMG@ETfuHLJ
    0    789PJJ^TY[HWBKZNTFjJKEHIM@@JIBEBOQW=EBbV;QeQ4i.SGYIpEQLGNwK?fUXu8IE
    0    559c?H?^baENIh9^Cb<Lw3eZjEUKG?RaF^QKa?K\UJ=27AC^9YLEHmIQiX=OY7d]LoO
    0    530r30XbIf<CJ]RHb6aIJ+DC[%;J=OQKW.p<E5^_6PXrMYJN)Q-[IGAFAr91gZwjLS<
    0    676P_-]VS^=UN6n][Y\H_hM\wHR5HJF6ABMFIB?MB7QIM[Ll^GNaXY6^SOP.cXc]KM+
    0    593DF/EJ^8B#TKU]M3N5)FMDwDVABHXYQFM5_UWI<[S<e=4YdFX=L^?Jj=RPcRU5ZW*
    0    554Z?>^w\qK+5;JUIK\I4E5:c>ZIC9@Af?m7J5RNEM]S=U;^=QSvW^NCJt:TQ>c\VDN
    0    583SB:lapM?N<LH9vET/PHNG^?E=/<[SaFR@4JTML7?Q`[/oHVCJ?kE;6wUXp7vGaJB
    0    627a<<mieKFR1:DG[PJDhF+]\#OF7(VTTD`D`GL^FCWcFG$r@dMZ>n>@DOKKk9i_?T4
    0    529TYFOmbMNW*^<DqQPQ9%h_LaES86aVEW7Y1VOWigRTa:+LOg;8LlF=(]+#lE[`W-/
    0    6357c::@mPFGDU<UFnXKSfCwO,1TB<WNG^UBZO>DAZ\U[<EcFLfNTiDYDMJjf2[0PWV
    0    909_IHaWZRJGDHPIUEW=I@FCKG5ILOQPV=L8DNwaN?O]@vDTGU?UB]GDBm>9LDW]KDF
    0    777wFWccHkC==E@AVPJ@CBDHGEcC7C7QN.dAF[nm>KXd;lNKKXOS<]<=?Y^Lj6Ye>G]
    0    722l5LV_Ie@9<>RBwCtC8I4<l=6:<2HF`Fb9E@ghEB__BeERKH;l-NF-1w;KjKmp??0
    0    608w`QiCcmD(Y6ZJem+:Z]=:VAFC*]MJ@FE:8KXB:W:fdGMNDUsX.VPR7F;OqQ5QoBC
    0    716Z[S6U^GA:CUBOYIIL\OH`iMw7D]=YPf/Ye@HMJHHD_<FIObRBA`;i^MbP\P`OjjJ
    0    585^?;_Z4qTVm_n.UAVF2ARDEePOD\8/S>B>Bp[u=Ek\GG5bAMHlKO_GGjNa_Z:d#DH
    0    648q5A_]&wLEY@dDT7ZJ<6M=bI?PXBQFd-nO>Or`HFksEZ@BIV6dTgaC?e6GONqdOVC
    0    554QX?aJHgKrEMNMpAGE&epD`@Va[?@T^CmS;VYXH>GsKhKS\W6iJH^QZWSXo^HwOBQ
    0    687eY?`P\VCDU:TKEMo@017Ej@T?4@8;f=w<<UnhVY^kFm9YQD8K?`W8BbT8mX^QG92
    0    728sC=`Wp]O4XKQDaT\@EFGRcO?BKT>Rj>gD8>se;Kja7g=UXhDwVcDV@`DMWE`YM;T
    0    642-aGc>IDOAU^tawN[P0=jA[YMN=P?ZV-PN0XeJ[8cd0RTWMb=L<IcB:Tk8CRYe'[W
    0    727\\>Iw]TSP@OAPkN=>AA+*]:S@ULFDKECIb>JB>F-ZZHCmPrYC0`DSCKFE_UkX?<A
    0    610]BQwkBu@AN:S[n:c1A>5Lb@7NEE@@L?[97@^Z@OffCWDj?i@kB`PN5`2:X]]VCN7
    0    716O]<fZ\\J<FEEMQ4^@;4?3Z?P:5[;GW@bEIBRR6FSoBTEWYh6U/MZ,0q,.wBU]J=G
    0    742LJ3PW[IGJLXIDMgTBEXB@P@\CB>D<K\]JLBQUJ:LZKX;eLw_H8fFHNFYjHTcmHQ2
    0    616eMCJhNRT:AamPoAV:JN1Cn05O3<Q5O@pMSDgVVW`_8N3W/wSfHRDA6YIZk8YgJVT
    0    522hRDkaDc064`_MTFpJG61NW/F8?@1AmLp9ECgjRDkd6r1@<w:g6h=*XM-EMUNj7L9
    0    642sE6BM]J[I<MIESEG8bD[5DICL-FSE\>=ZYOMZXSk;McLV9Q\o5VOMPG5VZGwGB6E
    0    580[A9h\?[LMMUT[eQO=Jd^Qa;U>CL=Fwg_H`LV`O=T_AQ=]L^UMKgGd@`[=ZYTUVB9
    0    729iG2Ce^w:TAO33eK^/0GC6TGF;5@F@hWN>;8CaK9VR5F3`4nNW9aVL#cSYZHg`?8B
    0    599cD=FgO`MW*]YWS\fRc8?jr9<5;F4][Ga\ZZn[DQ:ALcIp><PwZCID?I=6=6?Y=ZF
    0    540g6>reVsC4^EQ3KBLF9,$0r(#;HPI.^AY<4JgoNdd>8J9]AWQq>e6WUmA)VG\OE_:
    0    563]>=JsTQKEC3PjwLhNND/LKERDE=>T3UgBAQZJXMd_/IHa5oBM<l<P>cK'ZF]TF`:
    0    648>nQwbX^V=D7<?cVK:>^?@\Wm_@+9eXI?EQBPWFUTrJ2YjLh^eKYEQMUK9\5Ok[@U
    0    587h#6Tc`@OK2CaOqML?@aO8M?@CL=?c@]K@#2MMIHgaCI:S:fVKSXi6Iv9GNZodFYS
    0    518ZrPK`[UK@<.^J[7RROMMWgV^=U@B`d\\QbJ[JTLpXSP?`iVA9OY2KNnK?NTvH6wE
    0    913]EIe\XXLUGK_BPNcOQ9@GOFGHKMMDgC_FEPaUFOZAFw@_EN=WL[ED?Z>BcG[YFGT
    0    658>M&>r^9DW#?MHa\O+W022mCTE;7KIDSaOF.GSESG[CU5Y?dYNTi3;S\@KhQZSJS?
    0    683\N[AVF>UVSwP[MRVXIAAME_@NL[Pk=LSWQ=M7KGF8NSkMJhNd)H\Z4:RXH;IW_ES
    0    870VG8VweV@H=XSI_O`8MHFTZ?A9ESLXYGYE?EVIJa\[WIL]Je=\NtMQMD8J^?[URXF
    0    479EPg+O3`LQ7_<DLRQQdHaO];8NaEABIHdHOFJ]:\wE[RUb`OhZQ\TZH^CgmXEZ]e*
    0    604N;AQZTWO77KJ<vA_MRF1VgC_lJ>QK_:wH@WJ^=ElgJXW]=_XK=aE<Lh>Wh[fZJ[N
    0    479CSUhWRCHM%N-FRV\*SVd`kX?OEF;YcMUM5-mLJ>a[lX/w$]6[EkhH-V;J=`ke?L:
    0    641Q=[oKQTDPV`,8ZQ\NEEU?@#Z_J\@AICPUCLhFH@cgJqT>2p<eD8AF8[W?TcreE9Z
    0    4359=hp;=V#Cl>j<RZNON`SRYOL<_LPbj@NOM7t^iY[cGQ8NUwXS]aELQA6_PYAoSnD
    0    598ghHAUp_BOGGYe[mM8:M@7b@Ak?NOZXShXA?AMT?EbXLQwUmWv<mP_,]b[gJ]VL_N
    0    422emPERSRQW4TSRgw?HIQ3`ZK?9_2kQ[uV<g8-_IT[hlB@[6ZM6:jMbe_QCu#OV@XD
    0    694DCTMaSUAZVQANaQcDPJ:TKELC7QFLgDg3B;CcE>eDZXBw]OZW67B=jXW`LGUPEM8
    0    616waMLFLf_*Z_VUdHYHJQ97B7*F2DNQIOc]?bSaK[TOV\ZiR>RN)TmI8UCW]TDcO7)
    0    706UT-JM_gLTI;NWFOR@-GU1]KOB#SLUYmT5;RBWS8RN8HQleRKN<gDSW=C=oLWFA<G
    0    6759;N,eQQ4TGA>XXVQ<MGQJ7^WfRM1DYJhAIAS>CSbhVE0h5gZLJmbIALM2LF]wP8E
    0    503nQO'FAGCpTX:G;bWTKk6sTWS2Ee\DHVR7MY[im3A4v@XGd=4CVH;ZCL#HANGiZAj
    0    677gFIg]UfF;59s<LEw>dX@2]FO?kOQJoH^Y5LUpDjQY@WH;AA;eHIMJIOEBHTKNEOS
    0    824aXXAcIH:U#CJMXNMAF:DBLQ]N=MIPN@J1;F@EXGI[NCRQOiY@O[\<ML=\S\kU<DZ
    0    565N\=^9\OO2K?RQN]K9KVQAh4V@XOdPM/JL<9S7;^=^IMNYWX#HGN6N>KdRX[CN>\<
    0    563V:ClZ`^I=FHcW^,hI@7J<\GN2K?KBlIe;>UbuQMiXCwDTOc9_MjPK?`M>[Sl[L?<
    0    710wPDTI_^G>OR8I_Sh:8G5LfBU>.IJ.j=UGZBtXDEYKhT3OG`cX2kG8CpNReBjLVF-
    0    662DB_Ow]HMU1GC\qZaID4SGIMWZSVMiFQc=CH<POCeTaA[]UX^ARXGF\\J`XPS^UZJ
    0    375=NWQ^`QBb(nKn[:*ITw=AJ8<Tj,QWKvR\T5MNT.qUb78Q_oi;>fbVX;Lp`5WRS=@
    0    517lf9DXfWZkLHNUib@1DQcUe4_+/0J\>Zw@ATJOU0\nEKPPXa[V\e9SS@SEUXXGc@J
    0    826S4T[SJ@7=IWSKHQL>TQSOwE`>I=FJLJ\GONY]BVbfGOE]8HLRQU0YPKEF[VbGTIG
    0    7449eUPgdCGO9H,\lNLGDZ@Hd;YINOmcHTMDV:BIFTBKKWPwGpCT8fDCV>BBYO`[EAE
    0    679g<Kq``\LXOAKHbN`RFBLPTN)I><LO_+eSERWwW]raRmQO=W,u_YL><^```JsmDQ?
    0    4133CO1qgBJa>W4awTJJA\\EQ-06M;0>_TM]MEhVFIjX>U:K?nLSGbD@4UX1M:\`j^=
    0    754eDSPRY=HNT?_D\^N3K:BJTdU?:G?Q`:wYGBU\48cgY=@OFfl?=P<CNJBIfGY`DI?
    0    785P9@LLfFJ#UFXNYPVPVXPCS<[?TTO`[ZOEPDTRVQHQaIING_8>SW1T[ETUMYEFHNZ
    0    652HH0\fRp9:U5uDt7lQ5G5En;#=+<L8qBfG:B\cGvnr4wA]NrJqF]14P[M5^^\g@74
    0    686f\4Lewe<A8MVOXKSGJD;\sF@A61_]SQ[@C?``LHdQ:MBeGcNg:nCHP]]_hC\Z`HA
    0    623hJQ`i`l@U7TQ>dKpQS,$HaG;B:2HIm4R=8:dWUAZgLw?hHh_TK]2BGLD6i2]T<RP
    0    576O/]O/KMS8>'C@NUGFDIH<Re<Rh;EcL;?19:Q6:L^cNa[6&s;1E:TAJN<<IwRf;?M
    0    680D)OVTm^H-Z>g3V3m?XOXEG?Q9D[=OtQuFJ3]e3WNk2<>dZw-OOMHMJgR@`fKMGDE
    0    635R:8XbO2U[X=T:]LO9XZPHK.\?@:lQVj[;;?QIJEM\\49O?w>^VODC]fV]]JqfVYQ
    0    708YEO]KG^FeCUK[E@HRGDH?J\NQORN6C:[`Q=mSFmgwBMRPZqZT=T_ECb=FOcVK?CZ
    0    740mEC\^Jje-[IQHbDMAKL6Rf.3B>L@I]YwL@ZWj>cOaDr:JFgKY:QAB@[VP`VfZIGA
    0    514KT?VJTF#N(;IN][X\OF6<EOa1IO0OMY]9D;AWpPtZ<AJ[]NAdSY=DFF7@X=NXOR=
    0    763UPKLS]>CdVKD:dTS?MYPA[#IC@OHCKTSUKTOQDVf[GZSWQXXVLZ9TAeQF[8RGS==
    0    945L]#G\MOC<NQNNURR:WVVTL:NBC:FJ]QNDKANLGGBZTRLWTLQ^@`CEGLQXRVPJUDF
    0    624WE7GJWI*OSHJ?LRHJQ_T;R6/#R39XEGC@^C22DPL>_=PK?X4?BWhVJ^@YTJ;=G[F
    0    508B9TPXNIB\bTGF[EjK=R6S[GjSiGaRFFeI<6^_[EgF)^8NSvORHgEMZ=#?i]bU>B3
    0    795S<YUDDCQQH5FwUL_RLV:gWQqY<\G@dJMQHWVPOIF<=;OUhF[>CQGXZNRFFXHEKIJ
    0    730TJATHEwOJlI[TQCAK_VWRn^6?e^VK\\Od7C9aH\V9YJ8SW@MLUAC_WTWYW_J@ZY;
    0    584\2<LbAW`Ha3jWC5CWTV?jc88MHh:JTBU]rW]jD.fP<F#CV=F`PY>>bSS>]53QUG-
    0    546YHIKGcnYYHiBYPj3<CKAI3OX\TRYgGTG1<EVb[ZKhGF?nph_4)HM_GBwcDbS^TKR
    0    629I=5+IYCOHRSwaiALO``DjfMHUR]s*^h``f>-r[PV*N(;u_Cs<ebAmoT>QB2:5Xg+
    0    496Bk\7dWON=m8BVcX\\e`0aZ_U[THYJaGWg]VCkdfl,-DM7qSJsZMEYYJtCPUP#MZZ
    0    638^?#f\VnSJ\Hn_SJC_kZoX`Dl7\eU=[fcaVW8QAeC8h7Fl^A[=bL2f^6LI<OB5lk@
    0    587a\YDNRPkF\L2*NCLLNDOgPVEHgQa:KeD7_a8CfSIYEEXU^?`2N9QjNeqAI#bvMSO
    0    605_N@_ZQPFdTXXDdQ7PVJdiqRVPYPKEHiONlR,ZHfT<e4VOO=Mbw>@WUHk_[L5Gca5
    0    652cI^X9BV`?^OIBIUHZQQCTDNN_\EMJT=F@D_QJA[W@LheSJ`OOX8VCVIUVFeMJ#KM
    0    631RPRDUloZJ<o\QdcXPewaZNDZ`H<YI?kVR@cJN_QLVb]NGQ_[LCa/\4[Cqm;DQ_>d
    0    551NfRLGUnLb\?YbS=F<M(P^EUOdeRCGAI9VW+UVK6S\SU:NW@wS^I`RA9YV\hNYLZv
    0    544]LsT:KCM-V.:<Z^\\PWVJ5aURM[B:>JC'CkOT-V2*5eP2U@W?S9_Rw^LS=JGGRPX
    0    607W;FM@Gom@XFsNV]ACfn`qFPP>XY6EScYATcVV6tC2EHF]UB\BJ]<g_KH;MY+<wcT
    0    482^GZQTO0bFY5SgO^.abVMR\PdLCN1KMWDKXMRa;hQU(_DVE^\oFNQc<VOW.B#.LNm
    0    612dGUm)YffRfO:V3'>wSQ8nd?Oe`OBX;>@CKUGm9Z=-:TJBX1d>V5TPB;@P`9T-HZ\
    0    763TC7wUTc9Fe7bJbHQBqKaOnGTHOIK8[U]UhILvFX`JAZ<YKMF]NYLYnWTAGKOK>V/
    0    584wqFOc9U_ME7GMPX3[?A$LDFX\'E;XNQN=4i\@>J;H]_VFlEm>=A+Md>\\[BZ?S\N
    0    608S;PS\N_IFt#CJL5]\>Z0XSAXGWaYIODXUNqrh^CdP@bMMTSiZZHveJkA[JqCVPCN
    0    772eAJnZegUDV=XSX;QYF1JJFNWTOAM=UQS[BQWwHk[]W[NF]UVPNU:CRlC@\SMgIDV
    0    437KOTRtgh*2dkXGgJwB[0^iu6I5Po<5uqPYEY^K7YVjG>HLCTUu7ggp]\(6e3lZMr6
    0    630\AYlCEICN?abPGJ1QGBw0H`q?jhjD6U<jMLHDY@pUABgILX@;a@S<;GAH<t]^HBU
    0    531?I;gO0<SHnH:8H\GjP_HO;W[cUa?8_Q:leJqvGCWKOGp(b>YHNC>S@<#WST8<4MI
    0    569NE\h>N>aPaQZJM^D@Y,Z7QMb_JwM=Se1;BJ`W+NZ5'8w:WX[26>LLoJA]`QOHDEL
    0    765^L19R=QOAU:`ARCL\?SXXw;UF>W?5PUTDPN:e6NS,=@AMd)edMJ4BIVVVg;<EO]E
    0    727REQPRPG^eUZS]bD4@8FC:`_5:eeU?_8>P1O:KPRDLCFcYXRIZSDVGBT`P=LU?Dw'
    0    543\Nai6Me\Mj1VFFD7[DOW.*`4SQC@+NKD98WwrSX]Z=\w@aO=YW:?f:U>KCNEE>#_
    0    520[SD5=?Gf[H;GS9>dd6N8tQSWkHlY038s`SoE#?V/#C:;Nf1SW[4LUiP>QoAoURJF
    0    463M$[cvW\bU=?SR4g[UE_6UC;W\LUnTI9`SIh_DWZL5t\N9EgCk9LeYwOPeeHS?AWO
    0    637PNlQZjF]w^3QeL]<XaODJMWD[k_DdETKZHoW_Ib\GIT\@YXiCXQT=@BBEBXaNIPT
    0    674.AF_WWWZPYOfESKBUZ_IHi<XKuFJM6\S[R>iwE\hSK]a[RT=Q\`b]_:7FZI]nN_E
    0    536K=XTaIMCMGPcQJXQo\@ahNwBQpOO`MC_KaJgjZYBMEB5Q?BQZi_SCO\SPDjS+Ss?
    0    6918GRYA8?AMb8Q?I:DCJOc8\BY[wfQ:B`<r^&pASe\NDCmJ6B7TOEWSP?C(3dPB;OP
    0    568fA8[W@mV4]DH74BEXIF\`dI?$]RY^JOWwf:YL[lHR>Ua@PZFW\_-^eD4MATU,Lp;
    0    657<FQ_e;=F_EQ9qWD^dR6MFIYYRORULDWTYc0HQR[2-LFJQf=A<?/AGw[E=CMeYLO7
    0    471O8NL-7^MR\IP.OJbCU:K<#T<*G7OXD`HXqEdIE3KKNKli=R]\><3Cq`Z+?FfG[oF
    0    699O:JTG;;Ih]_SBOHaGVjKreVU<JG>YCQX>\B[J>K^a\<\X=9>`VG8XfECF@KAPNwP
    0    540AcB]PSK<]:G0m6NWGXRCZo?wK>5^cICN/V.uLG2]u]L@V\vkWFR-wNiOdq932Y-d
    0    693T2]]@;Y=WRAPAH+U`LFV+bKQ`EYS<pnGfB?kvU^Rc7WoQ=K/wPD\UVa5<ETRb0K5
    0    407.ZBgB:PL?fBl*0BCaPWiE`Aw$c6.b6>-Rm<sU.Z[R:lg9@Y#=aaj`RLi)E3)Nk:D
    0    571Ph=X8IQUiF28k]MB>U\]]laimYL]@Fr,HjG9T9FWXdQCRwFU[KFJsl8k_G=v+ZJZ
    0    5665Q@d=RZE>]JL@HI8m^efvPVkYkVNG:n#T^WEKFGqMT5UBf6F_fY>ElL5M.B]GM]H
    0    943LBbXEC<SRCJINPGURENX#K`EZYom@]@UJPSHQQR^UDOcZ_AXQS=PNgU>:9IrX9Q:
    0    953G@LIBOOIZK<YXTP1PeY\`mTwM\\OKNfJ@dQ;THMT=J<;QcMWORSGagY]KVZDJDgB
    0    639QA]>HJMH6e6LR+ARNc^8T\PLARC>kHk1PfZ7L_:^GM.\U0;6<VGIIwC$E2@QAKO`
    0    678Ig9NqXhHFPnFJcLLAMMZl8QQdBESNGOwaLOTGH?EO@bW_Ib\66FPCKOH9t_IMSMM
    0    589Q#KIXR=:>@^X:E2AAjXSo^oi;U@5KZ[JPpFG@]NgBBJ<6YE?JO54NkMIKMM`9SZ1
    0    757>J-OVNJ6<^RB?@JGS\bb@uPb?VNVbGwB\b:WK@eISL;eX5N9=QYWhjHLEIERJTcT
    0    891E\VNTWMVF\MP71WNM@]fwQAbWW=MYEBJFEOPPP\RVb?FI_FDA?QF_?]_Xg3IHPGn
    0    688QWC>?[iS3VNj/6Q\VBeZ>>QMS9p?PMSJ6KVI>UU<edEQUhCBS`>bAGcbjGUKCwIf
    0    679H]FB5AU@Ot.bDBDVb=HjK>YJ\dbVOUXHZHb<MbjN<C?`>w=LIC7TRY_e8LO+6jY\
    0    672C?^TJ>H^]S>NDPUQ]mM\:LMMOcIINJP]IM[DKR=WE=TW0<EKb\KYTL:@OK_S*Iw@
    0    666H:VW:CT9HdJd9;F=Vp\c;nieAdm4C]\CswDNb:]Y<9?cAMMFi\HHgoEIDDbPMFCE
    0    691<WH8<;CDOaA\h;mUGLepJBC/f:pTEDNO<TAJP^HCX[%NXwH>KO6P8W:ZP?\80rPJ
    0    591ZBU[OCXIQmHv8H@bmg`c*RY_M\i_PaH\ZHGWUFbmA@5H6wBTSQ8>DJ?>8IeJ%YLT
    0    784C:QhfaiT<'E@;`L[PL:.@kATKD:XHWJbLCOTlHEm`[Iw><_fd;b6PW\4?m.Wk7JE
    0    774NHLT<YHBMSVMJX8CfTmmQsenDwEeETd7bc]L`CU]2PDc5VBHYS?CXW._E5D9;KFV
    0    680bFO@>IsA=w*YCGqhVN]sJILY6CJ`;MZ\G\NSP?XF_QOGP^FWKXPQNHdZFnRUSk=M
    0    671[c?QD7aC;w>US:OKV3ppDIaKNK_QC^;^qFG^SKZH<<=QZe<I`a:_L6;iE9s%MbDB
    0    761S\=SG?9VXSKEdWX3i[fTUK#kLGHFVPSRAM5N>F^BC_QXSOMMIKJ6R_;CYWBX\XXY
    0    786dTQMU5^fN`@UR<N?bAOANAKLIk^OMoM]SE9:Pw<NLE;hPqPZA_QeEQDNM]b@<FKD
    0    611KSVWC<WWEq@`R@H5`Uoe@YNQ\eRACPI@[fB?]cfFaHn[PH;D#_FOTZ?>BMWb?fIE
    0    571WEFNATDbSXJMa:MMBPXbmGjYSW\>I[SHj[<@cLQETo<-wG`kAa`CWmeS[-\_ejEV
    0    6819>3VTWP0GJYWQIJ>I]\_goJ\NoIF8NT9`LSOw5dFROZM:L==_]TL^B9DR7Hc=6dB
    0    586u=T]fCH^g2>GbWJNGIIM0odHUXrwa^\HQT^FGV7<S[NUj\RWBXNdI`e;BKQgZeIY
    0    6282IBcJPGBEQ>iNDF<Sq^NTZU\GPe6`9EPM_;\JNIfPC<TK=v=C_5bed3GOAwVGRQI
    0    589KwQ<PU6[LIUFKHWFDWWV]9Yf_QOGeJALKGKYB:Mh[OLQ:WZJ@D^kM2L[JQPMWZ[L
    0    5374a(4PRQaauZhaTCUj]h]PGk0:ew^EdeA;IBBo,HA9=7gPn:NXPITQuDcGKGI\_R+
    0    676;Y#dN\:/B`jZGGH3XqOm?oW=2gZ\AhE@gZAM[HaeEQObNDEKgV4ST]P]I:QPFEZ?
    0    725JFDFHW4JM6Xa16DEDUdZL[UcR][NkKKGIW@P-UETNJPLJWN`GBQ[OwN:VMZ`NQjq
    0    616K1;[MEZAVWQ\E]COJ\lfYq@NKEZRHUf#RiC>JHP@DG6MTQFK^HKKaiCWYDU>Itt>
    0    560JE)[6X2E==CmUXB/EpYSTmhe7P=4lC[K0j7HcaM[Q^AD>wOPH,RXW^E?_>acDFM=
    0    568EUdB9J8CWinTFS3XQa]w=hSM7dgQ@<QBdKwABu^aE@Gg_:G=RN8R`J8P55[R(=GB
    0    588,CLLOL4IYKwJZXI?3[iTDda>PdE`pL>?XS?R9DVJ>\MV]JuKgLYU\G;Q*C:O[YlL
    0    632KIGI=_X*B:IPJ)S4PVceCOINNoJjwMb>eeKXM^BM^X[HOYG8QU]FNC<IW1NMWNjf
    0    650H\FdCJ_XAZBVL=BELfFkWw`P@f`DBrr;kZEU[8WRLB8gFG;:fb7AYZBE;<c@WW[9
    0    500*OS_G@D8=nwmB>A6U\RwkMhURUiX[R<Jd_A?S9MV@VK`H7J/L^dK5cLJ0E_FBZUU
    0    604163dTNO4N\1VSFGOeelJ:_N`5mba?MwV`K3EbQjp_XKYNAEHVJKJgj:AA:_QXT`?
    0    785KB<O@V9JN_R]<;>CLeO[SYdpOneIVs[BeXGV\GltQSVYCH>Bc]IJ^e:CC#\CQVW8
    0    579:N4ZL9T2CYMb<8F/iopm=hOSSkc>^JMAZWAHgRbc12BiA86LCbEJmw97.:Q*:DT5
    0    456Ub.[qOA>KF9kHaD=[ie[\M`f)GjSTtwZVvGNHgj\mPX>ND[VUl=jZsSYS>e7,SXI
    0    590<>BEOWnIX3;VU\VRHXYQA``vC]V=\afYG[PV]KKw>NJWiY=6e>TU]awTFhVPDOB\
    0    593EOH@3XG$I[OI?>WW]>@=NCeTGwcSWXKCYU3IUc?TDI:YHY2)Xo?MSN\Q@DT@,sO-
    0    618ULwe:N9ZQNCUGA;FPBQ_LNXfefKeT`S?HA_cJFJYMCGi;VF=DQIQ]DB@NEYTEGO^
    0    859MKMXV?I92H?XIBF;X`[Aw^LUO?CU\O_AHOBRXP]UARFT;gCXNUW?Qf@@HAZHF\S[
    0    5672U+hQOL9QRcMM=C3\D]\wMCfCqK\m@aLW`2XCIZ\EV.1\F,OPH7M_`UkJ\j\=q\=
    0    393R4EW>N(TIZY8NSlGUMa<hH_^E\g>bafRLwIY2]KiiC?f+IvBWFBdq`T7/@h8.^`r
    0    6533J\MYH<4lBe<=SGR7_As=\t^\WZQLDkDNYBo*lM]UI;XMUGKCEYwlbGWJ=dQPNSM
    0    745XMSJ6PdZKe9JP@ODMX\SaNQrSJ=YUIT+FM?cW>OIERhUNwD5U_CPSTTYL=UJCE@B
    0    622I=[NQM03-<XME:Y2OFF^WMes=wgK[_mF\OEK9ZZoH^aC(]K0@>NPmNBVF=HL`[RR
    0    560<Bbm1NH)NUQcO.F.W>IcTHAT;M]M1XSKPDYXWZvLSB\a#PEELqXCYFGCXYjN151Z
    0    632J?S[M3GVAg[N@<F/Y+?i78uw^]nKChIA\/GgXjU\l\srOH\KAT?8Q\L9?8ulW=Gf
    0    573I?l?VQFB^@P.^QILk1DGS[O46JwICb4WD;PXP`?+7FTReR@S8fEuNabLP9;wVCkI
    0   1072JO@ZCIdONRQX?;>GYJPwORpbZ_`GQXP@_PJ]VL\fQCXV;>>:M[7VVHD8H7gIBGCX
    0    55877YX=DLnXPQYnRCGNlp[VSUH/tcX8kMUaJk2a9a;+=@fUf)Lh[,Dkm;`aAW.#RM,
    0    637eY4iZDjTVJGGBXOBOPBfqwTksnSVMFe7UL4@UFhZU@SF8Q>NQYN?ViL@`PQH7@M\
    0    7193WTITG=WQGKTXPFMEXLJMaZGJwMPPc`IEKUU_afUVTWPO<9TSTVXW]\AAMZOWRfE
    0    535FHW<M-Z[RHMEBL^YVp:\WR7YNG?NjGO?KZFIII<?RFL7UJ,:o\E_2wCVm5G>@^dS
    0    665:>Kg`>;]CNPPh']TbUVTDjswD9dLd<dFcv8<YB`^RP[TG;YGYUaJjjBMR@XKEZ7;
    0    519UM_PS=`wLV\AQK>9GNd]kDOOYcQ3USFNHR^7EV7IMAJPGiQFiZhFlX29I6EKPUhJ
    0    751>M@QH@j]AhDS=MBP`Qeg\uPZ]^VVJUO4XwOJ\/U_<FME_SSO>RRY]JKU>A3L[J[S
    0    585ES3XOZ?9rkC[JA;=_abiW_\aEjY^+Mw9[hHK`N_@9Y,q?QI[EZWY_hBpn[vAcNU4
    0    904G=\VUDDUH8?X^O:@cbEPTAaMP`k^9OUDNGUOM[KbF5;eJVNTOT8OBwP8A:XP5P`c
    0    616[XK`DPPYkrWYYQ95ZTO[Tg=ba[M`>cIIQDXRw9dW=JRbQeJ`XM3HSRKQ%JBG04jV
    0    752>?\]RU<iY?<K\LI5S6MJMZT]qihaP9KRFP?HLZHR\W=f[kJ[8GP^Qw6]MCN]XXUA
    0    596-?)WNMAaI_Xed\QMwbpTmhB`OWZW\`fK]a;?QCWVES3HOgOOgP=?jb9]KRXI2S[H
    0    810F:DSLEKI;SGSZS4F\e[KwqPbTPDFQMWMKkE+N=CN4::=PkJJS[M0aLBE_F:+4_VB
    0    583k1N`H.cSLpPZ1DGBbPjgDOf^)SoBPLSFgO>\k5Z_W4SWJP=@w_STVWDgI7hD4QL'
    0    630WVS`BQD][[ETN<JCPabwTeYLaXhYP_gL]_D:YWMVGIBLEn-Gu\SVYOGALUOL6F]A
    0    783DTDVFHFSSXYb[G/CSH\b?][F>XXKATO?PLN]B9\ZQJIwPLTJ[[CSaa>T@CZTCGK<
    0    5710fK6I=Y44w]T:1OVP\[J_DEQHHgJ_BWOnCLO]PcQGPVOJBY?c\PA_N@<vLKTF>o\
    0    659R?YbGT4[2MQ=Z7X&>X^[nKNqUe2RIC[&S]KZ88XbFF_[ATQdBIOMM_.RO7eIPwVO
    0    628]77[9P];:XV_@MW=PSteKbP^9;YGZNR=i[NPa,WV_bc?Hh64Lk.UcwEXHWNTaRRE
    0    830RK?cPEK>OZG\GIS#HOMKH^Q_AcdIJKU8WG=?5?PUUHESIO\EU\=dcX=7??SVTZaW
    0    490f1gcV>uPX-818JD[`3OfY]GeJJ@@D`RZGW3cV4e`T/hh<HJLe`;?P<NQHRH@w$P3
    0    629P#bDSZjTJNShE_OXZHGMPb6jC4@EWY<J7AZWa;OcXQF>8SjN^0`CTLADXjJh<G7Y
    0    606TY54HBOB0_KAE/W#Db^N_HI\>EBVSeWIKrOYMCFP8E@C;>,O^^C5EpFMM@XG<WTb
    0    545IF;\BD`W<vDfYM<?akJiX__w0f_>DZhBiSG?VMgu.GCSGD=Aap9FSW9ABGW=6F_(
    0    616L&^cQ;bHUYQb=^?niXN_5Swu>onZKX]@FL]KcCK^L>/VYIIOTdRc7[O0UXk@c0Js
    0    558FH:SNFAbDtAiJDC9dblYJ\T`K]wW8fnTtOF?_LqK:D4qPVDOFT>4CmRCB>RS3BmA
    0    635N^JIlhG-&lOL\?]#MiPHhhNLIaTObPl9QmUAW5RqCd*1IbW_VbgAbb2ZT?NIBh[R
    0    699OPDAEidAFrW\MVdSMcbQfe3XFD@UhO^>OX]R`[D?RTbFOKK.wN]CIWSE_U;.JINW
    0    802PA/XMIaTGTZlRLPDRfiM`wmcDW`;TYX3KjAVfN\UYS\JLcKQK_JbUf?LSPT@8ce>
    0    621O.:SEG=h]h^XSa;JVw=b@FV76pWE[TJHi7b?>K[P7/G[PgSCWFLpNe8=K@HFTRcU
    0    610I^NEEWKIMMOEE>NQ]VScNYPWnMMZALe<W`PHK\M86TFBM^OQFNE4WTJRE8DPONwN
    0    956GMMUHDdT=a@^ABLEq]`YbjNeDY^F?^YITwI_d=]i9L8UCb4HUUF>c_=ATF[2==UB
    0    865NBPPFORJDK@PQH;XL\^j[``WGw[J=WPLic6NcGSa>JGMDP9KPXDWef3ISISFGQW<
    0    767UILXN?UgQ>C]=N=c`YTO\QFCCg\UG]jBSQeNOPXHFQV_>`II[NN<Tw0ER6?QTCH9
    0    739SA_U-@D^wTQXTlOVTMeA]XeGT\geHWLS_WUJV`fJ>JJVYMEUWNO`AWQOGJRJTSs>
    0    930CJJMDEJMPSVQUL_9UWW_N@wQPLPKGN@@TLYJ]GdIAIJFTKG5HPJKVlLVRGfG=\RP
    0    862E9O\E7TE@]7^PCLMNR[iSU\VPaTE>_dH]TS\wSmaKFE_AJCC^aAKAQHL?AURX:`R
    0    745b8MDMDbUHc7`?GCL]lVUBcHJCkcAL^^SQw:L\PIg?F;\;OHI]^ABk[I8KLL-AJ-5
    0    510\0CpwZCYXl8^O_CXJkVPcMS9?dRG=>?hQQ8WLCBCUL[2[.bQZj1B@K;Qs[<DZ[`\
    0    897TBH_:LQT>UNQGGL>\VUcMoiQ<iZQPOjMwXEVRRLT9@UgBK;GdbEDWLCEE=bFHFX?
    0    652`E^V?@^KbP:D]EK;T@LWHUQR=?@CAR[HR=Swh_RiRCOSLIY79_H=6CCU<SYRaU=Z
    0    537aQJEF/S@LCBX//HJFH9VBF_8I\TKVTdGUIAhLhrLZCQbCKKTR]8UQL>Z?.K>HZ#J
    0    794AJZPEK^XfhHYVFX#gYdCSV=FRJHBA@UIXLiR^CTK<PZUS]::QGJAOE0Q[@.2I^bR
    0    548VCE:7V*[PXeI8Oe[Uaj8acGSobSLNGeGYW]#NRQ>IdQW0Y:<RHHL^rFEJRVVbFZU
    0    534JQWDkLMAkGUnK/cGh>JOXFF?FF]\dI-(YBRKLaKE:FXd[K]XU>&Q2Ugsb#_DW9bU
    0    664FNh_J<OQZPJSiT72XK_fVQ\dYrMA_IH?_URNXEk[[HIaKLT#cSNSWk5HSFLX[7H[
    0    597JI;C`cKXUc@cY`RYvWLAXjJXL_bsDYi8A]ZgTn[i'wT\G5YE_f)J\KSMHRNcOK\d
    0    481BRq@TL6SN^LE6SJ3<c`V>^lr1c[JEJL8ST`WE.DvH\TdOK85D`:c=j02=EaObM:w
    0    658']G[W=94QDZpK=ZJX`SCVR8wSQ\XZPQDZt:K[:G_aJI@]E>Dad;RViY<I2VlhOPS
    0    889KWMNMLCOOJ?FHYVS][CLSKU7XlV_RNXDQUIINZVwCSEP=aBAEWAVeXTPBITT?Uc<
    0    5674Xw^]MHKMYrOo<D87][I6MlKEmrFDMLIQPaL?WX[U]9LVa<HPJHLWSO^NEUUGIlP
    0    662Ja^YFSCY;cNPM:H/>VObEefbLek#@DVEdTHEIN[UM6NCT[?EeUBnSW6NRRXEJM]B
    0    632Q\EED5HNHX=K+>CVDeTXgSk`5pw9FaWIj]Q?cJeN\&?_H,K>=UJZSfZ_HCgSU_a;
    0    809N:9V>QeN3aNj?<WMa]gbd\ER-adJK`hHZqA0w2\R=JDIKW:NYv=?hY?SO?PE?Nd9
    0    669d-KD9GP9AG9qBHEMkF/[O;p9FN]4M`Z`ZOwQ\fbQ;CWh<8?I\YCJC_RS?IO:BIBH
    0    714QLCQOGJaJH3VY4:<IKH:ELKIRWbBMb@GSQf^QT>URDFXCNHA[DSfFMHP<HSTB:T#
    0    780L6NKI5<@ZPCRXR8PjOSDCQ_[\mDVHapM^RCLb<gT;H2bhFKRFiBDiw`=7CJ`WK[N
    0    735LD^SQ6I4CPhe4;G3TcDG`RgSHQ^/ICSQwTT=?KQiA7PY5YUIhf9X]c=9IESOK=Q>
    0    510?PFDTGUGRBPmQ]I@NRf;U>XaVIBC[FW$S_K@K+#GK?6B(FT@QFK8d_;OO2QAGD[Q
    0    646[*GTITVCXW>WCI:=PGOkHwOhIOR7SK`CX`6MPKKR-RE]edTNOhaXM=Z>:EmSb^PN
    0    634_L`PYRN@ZWZZB7KK\KRJYVBZaJJ:@6Ce_RZXQTLD6YbY@k.[A:6@T>6^wUDKGHbX
    0    567C6Jq@Sf89^BTMG9Fh\dtHd`c<n`8?\wQTw8cdGW@R6?Y@LJDfkQ,g^/K?JHSU6`.
    0    749==)FTIK'RSFKIGHdNkSVK_PD4\cBAnZWVXH.kSXmfGDYH>U8wfjRg]YI6C\D\O[6
    0    583=WDAWAOb7\<aa]9.QLYSYEbk^__BF<]BsQHOJ9YD=X:qJAhcEcG9wwHBMH].CEK:
    0    762K;^]JCCIQ_2cO96@wVD_D]eI9iiGH`fZa]<Rd6XZB>Aa22<DUePSocE9@ICDJEo/
    0    408eQtQ[TCM^#^bAvNDGRK17iPWTPQ\(DqFOW>Ec\^T2=@;sQPD9[w3GVr\KY^\XP?G
    0    722>1INJFk7;PGUWBQ1YfamSw^Z?c]K\hmP]c8[?Gcg3E>^><VPl[Y>[fO4L5c7@LhO
    0    651RSDL7MeO?NN]\?AChmW6pMLJ*A?eFIqVewWB[IaJ>;@ZKV:PkdZEr^>GG>ZQ?OiM
    0    710S@2X>EXAKV;Y=;NA\_]\ZPNT#Q[RG`jJ^\J\fESuCB8VGJKATaATVZSDCOX;6FNB
    0    604@YN:GF=K)aJ\UT@.le]n[cGb.7W?gbf8wHXR]2CZAV;MK2U<1MKT_W<Au@NDBDVK
    0    704A<QUDYw]SdURK7T;PcVMVTRXMWeH]Ca?KbMWXT`QKL@Y8RP<Nd8bbaENC=TB1KRB
    0    698D`TN`XOD^LkJLYKW^X\^gU#]X:B[d:`p`hYN<XAJVWYCj:eJMOSFCI@HZ]RMFpJQ
    0    74238Bg:7U6>fGF,A=7wTjp&iqi.cM6MTf:kZ5O`@c]:><c17I.c`?ZZbD?>2fCE^P>
    0    575DN#I[MJVESPvH<Y#ofCiY^_ZE`mQMEbO_gZM_Ikl4ULL?WC5hjMUoe6MG8[8DC[5
    0    582HN:JAN65LOOP7J>WJEhYKKp`HQ\,RBJsSGIIYLXJ@`=\<JB>@UcQJY]>A@,4Bak#
    0    680ZQ[T``^aYPE_SXKZJ>JLIS7CQ[RLGY<[FSLIASaH2UM\^`bGKPO[OeM;Q;PPSUw>
    0    581cN>wBJm;BY7eLRCUp_VoCQdlAlJ=>X?OXD<JS?E[>BWUPYTWdISTJQE;:_TCZY*J
    0   1241GL[[>LHDFXDXNFT3QPoUM[WwWZQIK<V?UaRST?SVDRALPKMF>OHLRT:>HIVGHTEQ
    0    481n>Psm]DBXoDX@'77a>F;cbWQ0PW?N:FCgOO\=CmQ=XRXlX8EW[>#MCNOJGJZ>8NL
    0    471a7?NpD$^#]lh@74QHoRLUOH6T-0-;5%KGc^93@<ND7tHW2l)^Ok+`v=4#hWYP][/
    0    794N:Sg=P[H>J5UJIPS`f\HJPww^Q_RGU\I@GlQIWebFGMgQ<9LJDIEESi?`dHUT@=S
    0    815>QNaJMdUCEFODG>VWC`RF[`qMI_@CPa6MMK[]NbWLR?[NEFKJQF2PL58#ZS[UL7N
    0    832=;<IUPJU.[QVGJd@@wY]g]NMBT@FBK^gHeD6UIN_ILDG?LBOU\bL[hOMfSOF^OeH
    0    448`C\t+6JQAD@LRBL^HELc\b_^:w<]$^WWA[@KRIXnRj-aWeISUU*'_gN<-IYW7?fA
    0    565*QCNG>H]NL=KLBI:S_He`bNe=J^[VK\4Hw>RQ+AZf4\bDZWOcDZBgX8>2DbOCLG>
    0    960CVJEWLEU>B^LVIQJMw[IghIRLKLBRA`MCLGF1<F8RU[AW^XGfJO2KXOANB9KVXaD
    0    478IHWlK;hU7G^:]91d9S4IeD89^T^4GFM=KLn8=AadT9wZHMP;\V/>H+=UABM<5QPH
    0    697^<fMEJYFCcFa/6JDsi_iGYqkLhwG4gP=UZJS\Ej\9EVfGlB9Si0ZqVIP=MlA>6AE
    0    6412DPpNA^J?oJm;LDEjiijNobSD[U87mrFifJIcNk_-DSwAPOAk\5@ldP%6?kN1NU:
    0    624TDV]@BENJm@u?AB@_ehvW^gYBtfK:tUMae_hYTZWT9bM<REGTfFTgu#S:>JGEK\A
    0    636nbHb?*cH>li_DH7mTOeGdOWU^PJY[V1YCNa@EeB:2#JfKbNcAW>BNKAavlR-0[XW
    0    802]CQ`F-b`JV?`@C=ciNYL;WgaIZpLHNEB[EUY\gkP?)]wHY-EX_FKD[MJFClI?JV<
    0    628S0=hLFWG[`9?NSEe`SBabe4S?tEkRwvTVcaIdRNsb[ERbYDeZTZ<mk<AB6Fa:ZhG
    0    643XE\HADF[OKwYOLUR4DT:=TJAOcHYWN/O-Ai#De2AJTZNOSOML;@iFEERP2M\Ccbe
    0    670L;dcBGH`NnO<@PVKWeYIcXZCM[TE#SLOVS[@ck\BI(cR9QW7@[CONKFS-=LH9NsC
    0    539W-BC`EKlTQwZc>NPtqRPc@PW:^0eXTNk_N^QYN>6$\OM7kE9L:1VC<DsOP;>;RWI
    0    586u4[T9A]_LF8V:^UOlg6;g=eSKN9REMTCTWZTpJwh-5dWSP7AA[P:kRYbS9V;<@\6
    0    522R4UG8C<,gUA+NMS7]<@FKN1U`hGo9?j6]S>GUR_RBD'Ncg*q3OPOKow7L\Ye7XuS
    0    641O'P_FR=:c53N%9IYKSBaMDTK]MwAUDJ;NFAs<@Vfa:Lfc7^3SDEk1UH=JI[QiCFJ
    0    4858nb]KU>K8C5MCG0N?A?1J-I\`wPH93<<G8CLAQLivrDVJCOw>)I=cZE&[P-[N;Gm
    0    512<FJ\@W^V=L;dXZEL`l^ZBuC^5rXd3^wCa@@ZlQog>AEi1ZC;[97cbJHR2?^8FUEX
    0    730G*Oo8>W0GS,H=H<]wsUoAcZR5SaQGnMAiCGKgB`a78HSCB8DPiJKRgB.=4IF<;`0
    0    607/4TY8Ch.:f5aZ>?<wjl[[rg^3Z^4Ytd1qh?Pe>ajSIAN07O*cbOFYo9?^=SLI:_b
    0    661w[OTH/Tb8VCT2<Z`[QW=\FXB?FQKTE_MCV\VRQZK6>cGC==U`cFE>eRT:SPF&XPA
    0    539ZLa`D#d>RP@bK9O:dfQ_IBFU`X_3;BR;nlkYS@U[F<W_ACV/m?4V3AC[N2q?H=_G
    0    533K_4U^<P<JV1W2GPGIPfWlk9O8M.XMU_>Y]/:Q?TW>sE$@W;RW5nMM^XUoS#U?g`7
    0    606F#=bJEbJ;\:]LJ8GXOCF@H`fV_\FChSVaA.UgHLF57`XX+Y1`AOPN\A5?<GgJ9P@
    0    492W=3pLQb8+7#[EFCW7@K_cPJn_@E-E\WK??APOA]ZU<\DfQK@bZ>FWXUDKp;VHNHR
    0    516sSYi1Q[`GwTUJAN[P7QXNpuOf@_U;oKNj:oXI,un?'[rSlLBZE;b.IL`OThZIKIQ
    0    495?B%6V]I*U\eYPIa;D_VdFR7\BJ5NBFCAW#-Ya>\ZHJEGKCE]3FueFO>H+FEReCR5
    0    551B/E_LYLNYUA[4IFWJRZHJRHV@O#OCNHCFXE7RR:]KSXOMIM<C^QUUJ_,BMX>?T?Z
    0    657T[0GqTBaUUXHFGCGOnXXwQWPPTNR_@RG]U;LNbVT;\<LS`=JaLT7]YHskNZJBOWQ
    0    803WSTOJQLWH[KWCRUBXRGVISH7QE@6^<UOFK?LPGNRELCQ][NOASY#`QJ;MJ9CHAY^
    0    639M;:TJ5],GUAVECA>@<PIST^S5G[:Vtw.QRGZe:Cka?Jjc=]?VM6AUY9>0TVG5IdH
    0    778QO4RCYK@QV>WKDFX3LJfBN#aHGK;MLVGM:DWTH;[[IE4FGH5POUOR?N@MM[PN@CH
    0    629c`H@cO`?b(]Z<BZjTM2;2WM@LAKSh;EwNH[GFXS17DRI:HLYL[HRFOHAG.(ABWh=
    0    398^KBF=[ADDTBTTn<OgMw_+?A6T6X>NL[=VF+Ng:QFHb];EX^La\d+EZW:JV=IlK:7
    0    717PARSOKTM09OFCIOLOOXKWTEjD=>?T\J>J?TZE#LLYNLUW^IMaTHBTMH=VSGKRQI^
    0    685ZHIUNO_aBw<JLQ6P;[[M^O?eF7E=IIP?NdM>BCPEBDP\Q_WH;SODSSHFPX^BJGU[
    0    568_<<<TMS8K\gF9U>O_PABclVRGfQX4^MYB8HX_e[mR5PLF:UKsJNYZZq7AVEK]O4#
    0    614QBURMb;INTAVNU1@BCNL4nAi9AZ>JWQeT/PKuSScePImJ8N]b>J#VKSCLbVY@N=Q
    0    773hBSwaQKI?V;\FoBZBFXIP\`UHV8A?G@XGLPQYW(Y;O\XbMLTU*IC2XdW8`LTQ@f2
    0    753PGS^22WOGiGb@D;8Y`qlUwgbLiePBTt1nWAJe>eb>NF]5P>>]e3:[V7EH6_=:]Q\
    0    606J7IfB*SJ6d<cNLO>QZ\mYZStG_kA<gJNVqJ,jD\P8IHU<P/MwbQB`];QJEHD=IGL
    0    6464oU]Ak=IeASe^MN/RWdNjVTePNA^SLd9tlN1lXng+`B45['aI>GA\B.wZ^X]:jl]
    0    6055IYeX?7OBn\\@M6.@CdVn^SwD]aG)et2lgUDCAZ\,;6T=ZDJ8eC9olBUm(b99e`9
    0    467OcRQ6N<^c\cOX[\@7jn[@[:5GRENE\V_,]HN<9TIOF?RqoX=\5[fJ(TULBCw:Bo/
    0    6323[?<DAZeauAjpS8>IAL`D`SGWq4DHkEPkLqE088HR?MwOPBEeO<cEA=h?>BJD1jR
    0    766KU#kB\j?QXu[DNP5%SOY+W8>6F-I`g81[A\Vf4SRgCCFS>\LSORdL::QBETPEWWJ
    0    999L]?\KKPQQU]R\OWU9NXP1wMDJKJVJA;E_;SULDBIFKBSVTABY7GH[HB\VIJHUH\G
    0    6619w7,F`BEV6iQXg;=2NhSak6@<?,sNEEKIF<65-8M;BBA[\ICl7SOb.:XNL;99HwZ
    0    555@qBMZOFDXKe^CrO<E=eOBcEOU]<QUcRR`Dm8);FH8<K^lcFBcEOwOQLULCLFC>V=
    0    656Kt48@6:ZllhL`ZB@HVeW&a:=FUPS?P&7wC^D6;E?DF8_Xs.8rH>a=6A`QA;DDRkL
    0    690OmOOEXTwstqaYf;BJPqV@Z@ECVAGG\??[?v;HOW@L8OjQaPCd>IVC<Ea6E9<F;cQ
    0    587:OUG;ASwmDhiaZNQBBqhC`TZNgX6De6;k;eKI>H>FMWf^jD8]TFWI8Dk=JIALDb=
    0    732FM>aNXEJKTOMUTF<Pk]YNwUJ8VYILTR5TVMZj=hZHQXXISNF[ONE_`HIK4IOFObV
    0    663w[C@G_H^berA:TZIUKTQVr[H?MEY\KNL3V@MJ?JV_LC?oWM:HMdVFMRcYPALALrI
    0    880CcK>CJAmjiwX]pKK=DZj;XHX@O>NCQF>OHhEOCkICBEjk^?>mM<d?A9ZB>DLIFaQ
    0    5334[1=XO@#HhQC/E;+;YTP?c<K@>6e7A[:Y80JZ=S>KEFIJI=LhKaK@D6Mj7]/KQQG
    0    620VR;TCL.MYOWdWPG=KVOYVWAHJ\-W\wNEa3HEF9XJ@NKOYXQE6?CZd:CA&CFbf64-
    0    674JmE_eQ:GKcZJMZRFBSw\beURK_bPQIV=KY>A?C[[I[LMRHLULJ[GXpX]`DIXTR_T
    0    642HCUW&Q;_]CbcfUAI'DNaQXOPfdFVRC:OP^URO>?>Y@\lGDV>Y8<wD6=U>&cZVKXc
    0    5939iUaA0QPP]dpWJ2D:LbeGaFU3[EMCSO7qVY]]#TSLISbgSF0URFD[F/IjBhDYE^H
    0    638JCS<S\ZU5YXeFMNAc_YTZMe^\_`=?vYUK;cc`=OIQPHh<;eEwWITaYKS>MUIX9M]
    0    601Xj6h>Q8TE5LLQ`GE92HU.QHGQV-]X_>.IV^b\56Pt^wFwYXPUNQgT4^G81II]WcC
    0    580FkM4Ur*ULX\YQ^4F/XTg4wgR6YLsI=XEd?MJGF2N@7@J\lOC[>.fFKO^@@4O^6q<
    0    949Qa?GLST<^f`kW^TB<XwZLrJ84KFUAIP;]MV@O>WDHL>WUZO@YIP\BG>XM57>EId?
    0    680TjGRZSJcIYaOVg4:?wS]T`3;J]<QLJi5OWX[Ub537DTdVhLPg=M[N_)U[\<??OYM
    0    800:n?;E]CY[`bUZW=H;WfW6c<5>R?a)]99jNLE:HE2;?;VZ\>CwEEkGBGcP:J8E;k7
    0    571G\0@,KN:QlRhNPJ-0Vg]7[,@9H4EO`>7b6N9?[;8B:.6iwF>gD:b;.OdOS+39NQO
    0    880YPOLWR;W[^b7wfLEF^gNWh@QQb?S8:[QKQPNJN7ZD^PO>T`YIJ_KaMJ\]I;O^<aZ
    0    728RW6PX\Sw`_nYXULE,Q`YIuCc5>8ID>K&[Le[cEUTFNKTfIY6fDaQRF4v^CF2]IT\
    0    918E6PHYBAUjRBO]n;MV=ET#Qd;QfDjLH\F9N[MDDP^qS@^QRLLVUBCOXG91FDKOCq?
    0    7392jH3FM>WvXf5YdUC8beN@m=QNw1XE4I>GDcVE>4V8SJr;a58_@ZTaHHT`N/=A>n[
    0    773;w9LMf1S`<u@UJi8LfYSahHGBHFmTGjD9`YNQJSWQ=OcXPZQ]DKQfQA]eAJZ_B]O
    0    929HwNJPe6GfFk][]9FGHURHgDEC[:_H[QAFR=FOD=]9HKB\ZE+d8HUT@HiAI:@;AgK
    0    788KJOUOTNf\WUlic;@W5EG#Td;He<[Uj40>NU=HJGHNK[ipZ>^NBY`CHYL:IKeR+cM
    0    5991QlJ:JXwcNWW=Q?Q0cURevNQ]Z5HL?H8G;]gOZ]ZP:ej;IJ7Vg8Wc\PCQfCcYNsC
    0    655:k4=Ha7doMlZdp?-ALhcDw3T7k.pHUD1dD^17-B9CL>^q`OKo9N<VG5U:EC+KYpD
    0    760C`EM=IPURcYqXB>)<RgiTEL2AS@>K_I.jHgNH=T#<RQW_qJ=cP>pA9At@5J5LV:D
    0    522NII<?LSZX\effIF=Odjw1sJI7WD:SmO6bMSY?(U=VFZ^MQFT_UHw5'Nd]_S9P:_4
    0    813-^AFAF5bYioLekJ73dwh:hUW@mAn<HLD\QgO?9HFNRGeaYGO];EZ:M<fF:7?LLjR
    0    697B_IBIEFrlk`febB\L2QK>H@GLVSaJ];GW9_JRZC/DID`Z[@YNOQw?OL[ZRAICChH
    0    593bXE=YEV\BdDeLRTvK@#Z>MJEEQbCYV3v?BOV2g_Jn>h\cN*L]>L`;Fc]JPkaAJWF
    0    616?bD.>E5\dMwScePKJqgISY=T<XBkFJA8I3_@P6Db?O03]_DKa?JlJ?BP_@F=BRZ[
    0    736<kLFOcDSZ[gLwbi3K^ZCGqEPR\4_IDDfVJbZDFHHNV@a[Z\^PRQJaX;PZM1MQ_hW
    0    872KOH8X\9Yw9NP\W=ML^OYJ<m?X^MOXTZSNQN==KBXQE9O_Ze^LG7RK[^JCR5SLRuG
    0    583;c>Y]YU7?G7cMLXF8koqad;_2N.=HAW5`TEY1=`SELM;0[Z7D5O=lW=2Q6wG6XL/
    0    6382h'D6n:Ne`fFqdR8>]wl4e:>8r:a\FXAjGQG54FTSH>OshE9dBFcO@B\9)J<JXfG
    0   1047QcRPAGXJU[SQ:C[UMRw[cF_ZQKXERQLMN=VDTZQKOQDKSWKLJULPTMAkJJYQ@aPN
    0    704Rr2]Wc>IWbiHh]T:Da\^RMD@5N(WP]H:S?UK7UB@KbOJRBSSwViPPD>k3>@S`^YL
    0    788VQMHLHWNPWV_2LDZIMTnEk>[ABmJEUELT\bKIEBZw:LMYRFHNJCQACSbLMRGH:\S
    0    552#;MS1B\XNPVmVNF\[qYLEYMV/_XIVG?Nt@TWREI=/aRr`MGQYEX]P9OU:CYH*7`.
    0    7156F8A8aTSXJ`rKQ7:8WPw`[SU5b:KX@:9dLNZ[bLI?Ok]SLOB^V8@LA(]T1U;KETO
    0    488YEU@L>LjmR;?\q:V=#5D+2dLGeo@7i[AK3hOSW>TScUjaT7U5B:J-[gFEPQUE>F=
    0    589<kI1Ccbd]DeRwqg,DbbZ]b:YSI#XAJ4HPGCO2@17M3EdVlI5:DDSEH;w[>@N>Pf0
    0    704UiACRoBNNGbBoXNC9J]PW]DNDYMi_C^EFHc/#8L9EG4GkUQSR1aKV?<o[-J^J\M@
    0    871JZMKSZBLYZ`QheQ#;[UePe1IJl?c\LI-YT`:H7TJ>L4SidI>PGTHA;9]FCCC^HqA
    0    636EU<LGRZEP]Ii[WZGIfOhSqUP8NZ[TdLEEfBCOTR6JZ3:rML^[#XDlF1nqYV2?W[c
    0    778Z[A2@G6_cBRYdg0\I<^[9gB?Cj6jT@CSFBq);K<*E9@i\wI4_>8_h\ImH?D725mF
    0    845?eO=LX[RUUaZ[dM=EhcZMUHJ=Q5RSHREWTe@K7FBLECQ^wB1RFGDU>IeOBB?DKrA
    0    6369bIMNOD_VT]UewQ5BMaYTn@O>Z:GC8VGaJWLG=F*RXI`ZEQQJ5@mYU.gU?BGNEoJ
    0    833EHB8Gl;;mX[OZ`MA<w[iVcJO?b6_FSD;EMENFC]><A9bRLH7X4ZQ\E4eY=>LP^g@
    0    685@aRGBdIBTGhQYFNO?wLO_KDIX]\]T3XdX_pAAr5=`TYC:GaF=LNAaaW=RTU[BQTw
    0    708^cDQ?\IdGO`F\WT28XHRJeJ[I`NMJQJ;QJL_-@8TDKSK?TRCNRZbRE#WU>\SVAL^
    0    6933eEM>[;TdMkZwVO<KdY`HWEMCTDUHP2HcUN<IF;SbG>=T[<BPTPSHHI]U9EWDAcA
    0    835@w.GHZ-SkSnJK\O?.Ye]>f:REI@UjBK)aX]A71?A[KUShNQ(Y@LCIB5gPBP<XgVn
    0    741?]CW8b3MoQYodd=;8S^\@w5F;W@IOAAGlD>BM.UR\JCgJZV>]aWSZ87BK8QM?Xm;
    0    783E`JX_uQC\UBXQ`CC9c^UPw7>DS0]`KNYVKMKAPH5DNM]ei?DcEKZD9?XO<F@CbVZ
    0    837BT?C.HHq`ahHYnEI::fwBfDDBTMGBTJ@UFlF@@OUECM]\kN3LUK_=;Ff<>LBU3gS
    0    802;w6=Un<euNXWoUK-CpeXNcNFS_Q^bbON`=JBEB/KJU9GYpO=E]ZPY9>XP9DU4`aI
    0   10574wB=7YGN]U_ToUE66UcbFfBC=U>`GVK'fUI=J;@FF=CWgfA3gOG^J=9]P8L:QShA
    0    709NV7?GbN^HV\GLW?C>UwOHY@?AY=G<eAFR?GLB:97J3HKEkP7NO\M)EFPL?ERhN_B
    0    623@g+.WUHSSQ^UXmOCAKXXNkE6#U<RLZVAn>QGFG4[F^COIJT)J8UCXALc,KF?UArL
    0    519hd>cGOVf^eCGVcr8e:\#j3Vtb24kfXPUIQ`i]S3;JSJEZlPr)Be8ITM_hl=B?GPn
    0    754wuYABF\XMhO@@,bD`BkNC84QI4L9dAGSL=PJDWTDHWFPGfJDKWCf=L]bRU>BE9;G
    0    627Bd9HV^VLZwTUVLUDNc]Jch>a9R=\U[>BLhbMFCOWGDNJYPA?ZO[aLSGJ[QHHNTCP
    0    761MbHTORLeQXJ6g_NTXUcFOJg^7WReNOSKTCiNW]GXDK8QFw@JKQK9OHC]HL_T@EYF
    0    566KkE<UNIlU`WngrDBFCdbAZO3DvN@%iV\l?TJMFC;QNQWqwB@hEAo0EGULMHDL>d5
    0    706\m4?TT>S`O`NgDTN9QuwVmELa:SCLCBTj\d5UL=RHAGcJaCWg6N\IGLe\cG>?TvO
    0    599TVF?P7RO[_CegoIGK3M=B)7HiO9CFC:YY'HGDYE<\UWIQwOM99[d:PUlEU;WD&SF
    0    990C_3FGMTFQXUQON?LLVmq@U;I=M7K>w::`=MORFJGS,LT[P:D_[/YDEEbA9G;_MIC
    0    593?P,GJgCRj_jUoqAH@6e\0m:WDV>gPeH:TI^BJG?XDS=w^gKGkO^`AFBpG4>T6Ut:
    0    709:PBGNY=T?.gPgVMBLwRX4ZW7Pc?aFRR<ET(BDM;3HCDESHSOU6EIg8JUdE5;1Ug;
    0    556@CM?Xg]1+g=IV?Z7S`QaClI^C^KKE4e?^d`L2?cwUmHY16RXZM2^pVOnK6]SJJJ7
    0    5836\X:E_CipwecceC=>F]g9tLBB^?bNl=LYIdAJONCFM>[Z`J1sNBiW@HkBJ>J0,i0
    0    760WVCO?/?mUgsc`X7HMUiREUM^Cw?L5aBDh3\CJD6DLIWdoU=LhSHdCM?i@;PKA/sO
    0    739L_2IFc>RIj[UJQQGGCbPCY`>8WBZCHF^IFTRP=OKTZOZOL=#T[LIA<:WNCNB=NZD
    0    6600CEaM6ChIhCTGP6EMXPPHWPM8.C@GYg/V_PUaI^w_7NB<AF.OCILwoN0[2NYFXHF
    0    707`[;:fUF]ZV_MYraN8NXn=u[?2EK8??>NP=nCU;DKNJUQ_LYI]=6fDR?wIHOED3V<
    0    6225f>KIOLnKfY\d_K9E:boBYIIRgKE0X;Cw[sM?SNGEJD\]S8HZE>j;1QXA1YCS<OS
    0    682UV.MMi^G7Pb]=EYfBQawER4<)L^NVTRWDL8<NXC=C?20OiS@KMElKISIOC[CS`30
    0    760F=IARq>liRAgWwCREaUeRNISIa?HPrH_gTg:QNL<?QJ\TdYKZ9PXN[XHXB^JDTbO
    0    623TQFA6RNwZSkObSG8<E_c:]DB>X9R@0.>hEpHZEZJB[c\b=VTd2PeJ:7X@FDGLD]E
    0    626@^OBNLQpkqv8Qa;H?LavK]/JHw9HEFCAV7gMIM/ICE=iVwGGgTSjIIQI<NBE_3aN
    0    5742e5:IUYRJS_uLUYUJ_rnUw(K;?OThTa6=NK52NNAYT4<VgUAbDbgWIDbSBgbqRR0
    0    753jbMNJfPXgkTcMPU\;I:LK=>A>O]QBW1[FJL<AZ7Ga<ROaeA>[8:h.9dwBISG[dIK
    0    813VhC@5]K]QpZwfLHH8IJlEG7Z5TKPfKGF\=Q:RB_CcC;Thp=5DJN[V3BgG?BKDGXA
    0    672hU>7KVRMTOcjRQYm2P]pGX<AIYJbD8CEXRZJDK94NF;Ppw@EI9.RI;Se5MeEMdA=
    0    638>_E>BDAN\XehRo2@SL[[,[FI6UKB,_H9wKo=IHbU425iWBFAdI&sMWJ[@L[=U=bM
    0    871EL>KUh8T];YAUZLC2eT_EsNEhQ@SSEYL>JR<AGVNTQMNd?ZJWX]LI[IWUFF^wCe?
    0    855;l4EDlJNRIwSZ`GA9X_LSrAJHM5M_WSBMCJKLOCBY_H?nkR>bACIX>EjWAFAavXR
    0    652G]=GQnDww^lhTq8FEG]jPb2EVSV]VILOg\WJ9_=Z\RBeoQMFlESrGJ:gG?@PTZl4
    0    937w]G=IT_LQKhVSY:Y9QTY5TDRG=THI\NSFMDSTeAIEHA[jQNDeUMgC8ZH=CVEVFKG
    0    689Ts.6SrCM[MgEaN:=6rce9_S+1C;A]gB3ZG]>(X9BTJ5FwrL.L>ec_=8kBGCU)cj=
    0    690TV@<Eq.YJW]EMh@P)HFD<R5J2EQ;I:VHPNG?<GONaJ?JwHMBP5VRR:`V*UUPGU@9
    0    673^\SMF2[^i_efVVMA[JpwS5WWZ_HH:QMO^Ea[BPT8H/Hi_fJLCT5Y9F^`PLVJV=bh
    0    664AE;KAAVW?HN]w[P=JrTU>tTdEYSc@cD:gLRKR9>PNBGK.^6NcUI3WT'NOMVH@?bH
    0    640JcIC\hCOPUUiIRYA9hVMVw=KPEF1=M6HGR:EN=@@GUKVEd@CPEOa@5EXPWF?WXCP
    0    605EWUM7Q2XvNcTdtLKOTO_HOB??a:i<<2VNJ[QQQTI-RFHZg*BsO#t414c:B>TA*fN
    0    606Vd?:GaZhIhogUP:WcFQ]KPR7=LPH.w;f>#dPM^GGLHDsr^T-LB0X<U`E[@RbYgO;
    0    581BaIc>HZKJaIJP@KM[QCeB@IX5KiTHT4Z\QW41:KF#X6ekY<SS^VGf<MSTOP98UMO
    0    635GW;FSCdSTB]AM<JH&Lan:R8H/U@aFGE,KEEA;?SKLPNTwUPH^PDcE3P=;BCAO^T[
    0    698WsCIGWIKRSZR]bI>=QwY2Q=J3L8]V<_.5VS8T7=R^SOHCnY84EHRFFAcb?NICQdc
    0    447bn*VPUAELFG=qMR[O[YFSlK?8.HPSZ0ZF.j^SJFJ\`BVVYmL2CbKLNY*a#Z<\3;B
    0    594OP<<?PC/U7OXFaQQJXRFOb/MK5<[iXL9]UV<)w5,HapA\OZ[`F]V2ELPA;TEGTgI
    0    569/J>TIs=IS2`Z:ZAVFnRJKrZYEk2YGPD>8VDZb9*lYLVI]TwNY]NGBQONRFZRUUMP
    0    630KV1t,N;VUIUZ\PH=0MVdNg<1@MXKAaP>ZPQUEZ^?M:=B_=P#]3Eb<9MO3;N9AVI:
    0    621@gC5M`OTiwOHX`TDPnY`ab7G]XCLKFACV,cLDLQBUQ>X\W4VbMGJXI8b[PG?RG]O
    0    7446`?GERAnG`^gHPMNJOUXHQVNRUSOWXTV`MN]P@RH>h?X@wCHIiJ`OVJTSm[X`GHF
    0    654wm6hLV[[U87?UU<WIG\NZXQJ9XMJFX=5L`TRX:`]=L^fXE\AlIf<aJ4NYVBSUIk3
    0    722OYME=SCshn`wSg?OKBiNBXO:MeQ[0KHM^HkK8,GEKHJsVZ@KcKF`ACEh6GJBKKdL
    0    725HFCZkB5Q[KAOMwRMd7Z^d[^S0\XGDoXLU@dFLGKSI`OIJTWILIF>U`ZVIVJR;@NJ
    0    836:_AW<XJ`Y^d\QgIHKFNQGfIH9QP=5WAI@9YYICDEF;RwjXK?e8OnF>Kc>6GJPCiE
    0    850MXVHIB@N_D`>PYNUBNUX@IBXCwLSORGGhQUR25BWQLS\bDXJ?GAY\=CQC0[W_JPP
    0    669;]=IAI]Z]NQN:[UH>IGeAw1C-@_.Mm:PSc[?R<ALNNO@W7JCV?YiJ1X@X>X3VVFG
    0    805abOSFaMP9O;PnVTQ]aUOT]YONX]GLV]@QFYYSBCIRUFOTRV_@F`KlwXRbDCH;D[<
    0    542PafPlgbqM@BIUT`FZgL^m]:ngJMYZCWt4_YUNC<KEw_K[X\`B=I>\V-Kpa+FV^jc
    0    799;P>5`S5Gc8QZjG]<>Q^R`e>^KBEwkAgCH^?F:QPD\\@:maVK3@[Ap=G^dNYST`hN
    0    593?YLE[XB?`.d:ghV`WTjU[c#IPTEZQMPpIXOU>9,oacDAfpZaQRnd?WGae^FSk\lQ
    0    407OMD2ZAIQ=#S6SLvM?qp^brAdlpbdi@YhB[>4<.i`bk4Xe9TpJLkGeaApeO8fbZ[m
    0    612=fM6btJ]T=V;ZUa@-cc<_JPV^EJdTFb]7TLBBT=KTYKAwbdhB;n[HB^cs\NYcooW
    0    563Ww9J^aIHF3\5W`cHHbfocLD\`l7\X5RMJVLE=E=dN`S>BNh`:NNFeY7o\SARTkK_
    0    733=aDD\wJLY?Q=Ub[F=Wg2ab5VSSEicFWU>U;/8\FO_m==Z[feWIb9]TKfbZ=dbouM
    0    674J=VHHOG;P`KVTYFQ[EZBKfZ@rklX6cMTZ:E;d[Rw:HWvKBYNYNQkCfe1?HZ^[W\C
    0    864gFR*W9Din90Bbc7ee*8I4<U)i\dg8WUi7#O/+f@E^G4Ywj?iD]?h+[]22bA]+Cf'
    0    981:R4CDh=wgT]_^jG2<R\Q;fH?HU6_GCICbAmE@:4I;:Hk\]FOVF<o:<?dXAB?<Fj=
    0    968POM#RUHMYLWB_ZLKIIGIPJOBURIWNITN=LL8-GBMGP:HW`OXA-NINQE[NO-XILV>
    0    324CJNWL^NHE=CH0WQAT[WQXbMo8M8#UBU@NPK`JHPTOKQSB1\8PMT;HDO%QHFZcJN]
    0    497/5;0_ggMG=E7>MF>+I_vKo'TMYO1P6\^?K?JOQ8rj@>#XVU[1mO_hoBERS@Zb\TO
    0    548)oBU`SQ=:LrBwApUE;Oe?aXjd]kTCNnOUjJUeBHTj]?gJ<X@RAKTcFJFB2PdJRZY
    0    556)m4$EiQ-5@e7>f[;IbXHmX+wi_A;u,:PD]^8T?%iWK.&LlWKJB_OiwOglJRM;mEw
    0    583AdA8C@4G]@lGMTaB7ZYaoTLT^CM#EDWKBcLKGR=Q7P>IlkJOF`j0[VAg]UJOFd_d
    0    7400TDK^g68`CrKrpZS+gMfHfK^UM@[bFh^Td,HYI@wDpOIgLqR+EdCuYIP[tTZZ`RO
    0    776*GDGVV;>LDQ@[QQ:AXSLJRX^WFEOM<LFO\8K_8GwU?VETMTdVBb+^K<UTXMiYRWP
    0    9625NBSSa:;SHKBTJF45wdXahJo[\DMc5^CTY.SWPDg`Z@MTUUOAN_7nj=OXH[balZX
    0    985Jc4'ke7Ae0T7w\[GMe`;cZ/ceE1X^&gK8dF11@=NPl7GKagp@>_=lq0Vq\1fE]HY
    0    890Sh#*\a;4b=S;\aoLEdfCeW-QUM:L\0^PIP=-9-=Qqn8>`RZkDQs:lX>\a`H_^U\e
    0    747=H=V?LJ:YE^MP<JEMPLE]JIB@SVV^AWQR]=WaBWOLVCPFOP@ERT#Z]KEQG[E8GD8
    0    933+\9XY\D0QL[=[LG)E`Y`Z`DdQ\KYY=f3Di4IE?PNC_W3PUJ\ARhEcwLcb[IQG^wU
    0    620+^3MII>+=5aA]_WQDUN@^[@QR^EhVQTdE]4\9aI_jcsCaQm]I4Z#Y_LENHhV4JQL
    0    812HYDMwW@<Z0e4ZXkNNMO[G`MT\Z6vL;FH6WBERT@Y_Xa>NVfWC6SDYX\BSXNhTZNP
    0    568L`:KMYDCQ)ORHUFNHcZ;ST*;EU/KHDKBHZ#7D9KIEGDGAQaPWNcJgMKdIWAYAJX>
    0    4652`QRRP:><#HP;OUI3Yg^UURvaQHRJ2_EW_*]JeKLlp^FPfmR4Hr,Sn<-WmEh^]K8
    0    740JIX-VV;>V4aCOBP??TL;EOKUYB#7_;W?FRYF9aECN^gFKBTQYHT6P[=>\NJ;Y]cH
    0    8948TL/\B0V`IJ7jNY=<\\SXE:UwGDTJ3lX8NK@-U*>?Y60aaVdC/i?FfEJX[9IV\XG
    0    720ELBUTT8MZBCJM>XL=\TTQPSg\XP^FCYBUOAW6:]`c\A:TwVJ2R[7]^@MWZXFHIGV
    0    787BS@-\TRHaFfFSX_KAT^BpYCK\EFQTBZUA]G=TFE3[N=?Y^wL<3[JjFKR]]7f[hXU
    0    704:`=:XKFAe6`fH7PQ_qZ\NLbiM`YccXYKJbBPS\CwfW79ER]W>YhXsv9]R>cRGnoU
    0    373?^K2d\8E;966JLj#OERj>EgDARFTTDDSNL8BG>%To;o/KENS]7P>KAl4NnGWQVXW
    0    8281f@.[\#/X:V,OKi4CWVPwU2g^U1RLPTfCVNNEBHMmU>3_DlS?Wb2MeX\PYWT[h[?
    0   1051-VG<ibA0o1_:T_`FWYK?VOSGdKGeTBUcFR6J@U?OVSJ,[SU]8SZ1VwU_[XFq[RZL
    0    7370U:9oQA3tAw5_nXE2SP]g`ZHn^KkV/dS;Q(L3;+gX^9)wdPn3Uh3\`GclpLg[hfS
    0    6898R>GKW?DYCJ<RDIH#JPEIQQL@LD_I>HQ@FCCH@FLJV5>NPNLEC\?[@PCK@NZSLMD
    0    695>aPKGICP[JeNG+_Y;`V4OdMfmWLwwEeWPZ&LKAFbdQBXNaWPVGOZaS6TQgSfcT_]
    0    708OLHUJGJDM7SNUCSM6aJ=DMKR]KBSZ0YD8_CULEEIWfF->J\M#KS>OIMIND9[WdN\
    0    609NA:3^P@-8#\X-4[OOR57\CD@;6(XT@5^V[S6/MQ<?UE?)3]DSHT2N_9bfBI-JBfQ
    0    511Pp;McU?CnHKJZHUH:MXDWUU^D`=qT?M>Q/2LUWPPYh2HeU]ZTJS:gcHwbGGXnbZl
    0    647;A51RR&#.4dQ/2\CIcEMc5QJIK9SmC,`Xf^<*aHX=GL1R.PFQXX4DY&YTEU3[Ed;
    0    600GH<W\4A9GCJ[@8UYVUGRSTWP2OY;KF=VLYJ=GQS;#IK<>5LF]bLFG`SJLP\6<=ZS
    0    550,^wM<8>VhKQ:OGIC=3RHZCJe[pM=_?IL]/F_QI6chNnYCMf?DF=mMKHSG@faK@Fc
    0    648UBAHEM<.ER6WE3GNFa^f`fAi:KAUD3u?LkE`UKhb=GBW9/E#F]Y3jQl7Q69(PI@g
    0   1073Oq956XJRQTcHYGU@.Tsh3X<>9GHSQDB;LKO;1H0BTT.Qlw=3Y<PRN5EqJ@@=L[N>
    0   1040NKJ%SO9QWKRK]UKMLMGLKIHBLUI]LLPRGMK'#PINKO(H\`MSF5NNOVOOJL,U;LbF
    0    831PKQ6PQLLJMOFZ`E6IC=IFX7ERg0_T?WRMML,/JL[VN9VO^KEAJNNLF2G@N/YwHO@
    0   1961@9<MCEB2=T<S=0I4TqrcZrJuDeYHPNw3Zv2APFQ^PN;IHBI:LRKCwv25@BQGRUVV
    0    898<i@BfhN:TGgGXE`=9n_WaYAYG7:b`#d4En1_3.Ruabb7\8hBIOe7q37XkcMSQv[]
    0    952AK*:SP;JT>_HV]R4PvQi\b7aFaSP\LhNMj=7T=XRCPABaXHL;V]AwkGIUJREM[fZ
    0    766WJDwELW@:JHDRJF@@WNcFdWc5oqEPDLI5F?]Y2WwWZNWSOU>E?W^MhX@QPiTDANH
    0    566gO(Yb\]6L;b`@h?dDD<gCbwHNaAf=UDQM:_TjErsZDQGgIfck6QTWVaC7fbZX_dE
    0    706-v>3UaQXg>s%dwiJ.T[TVnW]fm6k\Ub\3XM*9HK^oZH0]irSN@p\UWAVPSJkhN_[
    0    6512OPRM8/hYMO_[RJ33@dlKSOwHCVKME\6YIRGBCO^?FWDR[ERmT?kJ@CNN,<C2G_W
    0    518BLYZDFORaY_XF;STWQDqFLllNSSGeG6Pa*7eLWUwTIX5:?W(M]LkBVQJ73_FYPFY
    0    786MFK]gdYM`7caKY;Q<UE1N]H;JCLLgSBS7JFgeBXpwBSIcH_<b;PMO<GJPQYKWLP9
    0    554\]9XsFIJaJkOPZTO>_OPURD<BB9aNVUO?Y9@CQUQdaG>`O\ZC?WEYwSE^_knZM[?
    0    759?\SZXKKU^YI[SjaG/EYS_q3NVK2PjWciQISY4F>OV]CL\wUcLOK_NL/QWmZHXiVI
    0    771DPJHb\@WR9r[S_eD5iKZKZOUS^Bi]J?PRB9ZBT>_cND^aOjGa1^RMQV\PQTwsRLP
    0    6628WESbU66GJnVEP^F<]S`eBUFE<&bDE\QNY6>BAGG_O]>_WOh<G^HmmSoXU>X]mw9
    0    620NJAWSe;6SQNMbhZ;DI@'UNLWW8*a]cT^GTE\X\_tcRH-ZJfFd<K4>Sg]UjdfwjCh
    0    643PZ6CcSZOSER5OMQ1F_dF`c+g[H8hv/OW9_C2@`[AfJ=3lTfcQRa8IaQd_X?UfUwP
    0    664B]L9CcOZTOwQkedF=LpZcd6W@C@dOUIEDZc;\.H7S\9AnQU@PVRDWmLsjI5Ua?]I
    0    641?8/KWX/]PAC\oOKA\OmQ^cNc;wMSLVv?8o`@KBciEO7D5DRnGISOhdO4-C=EJUf;
    0    474^U.WPD:qE&/[\8HMfQw_DHS6DUjWDAK7OjWRddQIRE5=HK8E+g68@YH:DWL@.HF>
    0    583?LwfS5ACdEQHugfBK\CVW1PppfqZE?X1>CBB:DXiitYcQ`\_QC\WqPFeMSdfmWEr
    0    557U>ScF9sNBM=Q*d/OT:GX/DM95TH?Fw+cYAYZhBRGH:cYTK\,lRDg?T\L-ZlAOG?5
    0    719GXOPO[?TNUQgF549WYbe?^]pOF[A?:Q#nXJjF7[ELMbG>WMCZ[G5LP<ZOMc:G=X@
    0    584;P#CboIkNFnF_k]VacIGS`>=SMKiOLaoLR,FAPQ3=M.;pfqhDa]1TtU[ckGlRndK
    0    6486WDEdf;I\@e5\weJB^W7mZ>\W:+cb@jm4mI:N?D0\pR0ZbVf?Ej@h]CffU2\@e\Z
    0    746w:F`rEqPGQ4>R]DeK:82?gJD?KT[HWKLB?HWgINOZOSEQZZP_=VORTJSAOOMV?TA
    0    597Q\7:`@O9[KlTfTwWIgX/ka-YCL[Dr3eg7`BHNp65YIKJn]bfGABUE>_`]X;eZdLq
    0    664VwH]=;-[CNSaUTD9Lchc`BR@F@cD:TO8^JQLEIQRCR9Ubn:1SXMYXUBsN:TC3TB9
    0    752+G?T\TFDYFW<hj\L^h_FlhiEJiIFQjkw:]@GVGKZEf<Q[gJW?ahOihQLPIZ^>Oa?
    0    650<Q?YZ\WST;d7BMQA7KZ?O_2YVSEVWSBfBR<AXIG@Y\<=aEcKD@_O_iZlPm2wdJCW
    0    5314ILHfT<B<*MAZB]L9ADDpNR<GUn(VfW[JMQ4N^a\@\aO,ObWMlkPck\Kaw[F-=t)
    0    419w_Jb]7N@WA;V81X_hObQX7eUQGjd6lQZGaJIGIadTPZoSqpL`JB[\ETGTgOQ]dT]
    0    778B]EVcK:JNDi\a[NBHcXIU_AlT[aTZQwCJV%JHKBKZU^CQ]XKN8\ShXKF]EdoJ]]^
    0    848EU<EFK_7LBZ?PGTCP]V`YPCF\_UK]9SgDa<SEH7e_V^0wK_R`U^9TS<UR^F_pRN_
    0    698882@_qTTSUr;bp_H=RCKYq,\IUDTjSer.P=KL`BZoVZ?wDfOGF_3F`HAKWCfQh^@
    0    707f_VKZehE<@F`^M`CEBQCFeB\FQTVYSWGMJ=wOEVeNJGXj2V>\5WRH3bFEXD_TEJX
    0    888CSGWhKTGZEVINLRM;AJPR\NODFPVc_HWNK4PGG<XgS]TwLeUY:_OTSRXbWFdb@VA
    0    754`[V?LHDUaX9/jJSMkH>1T6aP[QjwGPYM36g<HhL@AO:\JZPf@5]k^SdWQ;:eJOWJ
    0    5055S70PedBg05:K>GNfX52<X7OOPC^VK'NT:)X:XF_R3MO21wQ:LAQ-LPUPN&XYb=T
    0    773EnE%cX<YZ;YBfO_?3jgKOFAiVGOfhQYVH]R76TIGwYOQ`cTT?TrN]^AcmcZ_L_[s
    0    707Fu-8rTXPQHmh`Ck94WmPUj.TPDRTjK`LWr?8E9WIYS<:wd^8aM]@waGLTa2OJo_:
    0    612QV@bKb^9[AG<<^G<B_V[CROVQdLDA][dHM#YRKQehSMX^\fc3FrSRYuZPZCmp\=_
    0    684@E<WVFB[e?LEwNKAKAEZiHSbKfbKIX]hHZ]2GDSKEfCT\UGUR`^FL^OLOnLIEVeO
    0    737Q\W<HI?>SJUCTO`OK_QKaD_Ll\BMHJOO1NoHF+MJcJ_ZwYCKIAJ9aaK8OUU^`RgG
    0    538oe=LnhX'3[UFjcwlHKRObXHG4H=CmT\CCN.YR.:`XYbHl?UM=/k;fK[GGm`OZgWY
    0    770SD[jDIKVYAHT8V@M?<(20J[;Qf2KA[6_S&AYJS?beG[^GRYGIC<g6FVA2KYwa<C\
    0    7617=OWGFBaLgD`e<O4Tg^eWZelPggGLOlFC]>KBReQ1GQR8OMOA_EOnwA=ZEX;LRdU
    0    9479b<;`N=Xo8`E_aGB<a``TV=ZkXE_SO[W6]J*CG<N[Z7HpdweLKVJM]NQXJ<pVeTd
    0    771Bb>BcIENZL_JRaaMF[OOQhOMDOGUVFYVFXD:FS;hi\I;\P\\LE]BAdAwRVS\bL[K
    0    869rJHCiOKAIGNBLPUESHWJKBZVdc_bHU^^<SOKWB\U[Z5TXbVwD2=QOheJPSOGgV_Q
    0    772SGGVPATMWJ5hF:RTW>:S@>ZXhZuI7a^JOcAD3QP@I@U9<L4GMP:OTwW@SOi<RKC5
    0    669=pI$`P;^GNqEIGTR0mUTLuYrd@3XwJP`IpH4IDNCNK@;m@nUS4f7YjRGWB5Z;bUm
    0    811?]::ZgEO[Mh?Jdm;GQdSl\OwkmVQ^Ad[B]A5,ZYPVT=8^\ghCA\3niGqUe<`[ddd
    0    773T^;8KJUF`^DMIXRFa]eaJo[aUbWVWW]BAeNNYJJ[?N7I@sX^POVQhwJR`VcWMcOT
    0    718l[SUY^REw;^HIMQT9GMSNJd]TTTicLIhKH<=D^L_tDZ_]FXHNCXf?fCGM_Pl][AZ
    0    681,?4DdbG&G3e?O[[0/H^qHsIYQDPSc?iR=v/AH+;KnUO/wJ[[8IwHSI@oJm\Rfi\H
    0    638?GK[I]K`Q]BYiBK4dRoKfa?\JwYW=;aE]RgG]<]Y6YWTBsJP@\WHVd6?YCEO/ZoZ
    0    865XQ9?QNDY`>f=LYgBRYUNAYCXWE=Wq7\OGXTJ;wDJNXHMf>ZF;GN?QJAOWQMaRHUO
    0    622SCIgwTWJg?H;YlCWZCF.MqHVBTCL?iZ]MTJj_LM^JKaGTHSRQRT[SXDB_N@BbLVA
    0    938P`F>W>H>VZOGITBObejZl^KdGc[IUL`fFbC#?GIQAR?G\d`:TNKModVRXAI@=KQJ
    0    464g]?1kA#IeliFVGf<HwTStF9bFA=D^MFr?WHH=dpDY<HFVJ[iG@j?<N/V_E%ZS]bh
    0    514@WL,7IJw.\MKZ<f0I:SHr\HQ]E<;YJN2[PnP^_PKBXbC?jOL7=,%[C,fqV9M;J1l
    0    595XlTBF[KP9S]AERgJFJYjYFNaJFeMFMKTHO5#/i;*@V8:`t,I6@G\KTbUHG;4=ULA
    0    4654L9bO>eKOQ_bCDKM[,Uw6argan`HTIC0sc;TSbrq2?[k4\^Hfu9fUQT:AOgZU38K
    0    767<[A)_P@ZpHn?cwW9QNWH]VOsPUMZ[9EQ<UI+,`5NJQ5B[ikbQ3DT`WhY_`DtRhLk
    0    8205KSBUZ;$RMXOKSoJAMNXNQLfa[DwY>aXOfFIE[9L]SMUSYWLMVRKcTT@VSPmdRWN
    0    761SbPCMuHX]O^6TVU)O^X[ZP<j]ETL_7hI6fH6<:I3U\AKPMSSIAZE_S;bL_KFXwZK
    0    765g3gURN4W;M9HMT?HF#GC5;^FLHDF@@*eM>sVReRNJ>dO_Q]`R>HY28jCReC_eBE=
    0    7148ZIZ<ML9^]VhEB?>DVBbI5ewBhMQTdNHn^=VhS_]CSXB.SF>ISB>He*@CD^:HIb`
    0    656DbTP[A*Jw:ZH\Mb\:^I`[\\CX\[\]PPFNae:Ahc?UX_[E@`S;RiLT_>[mPIrS_OQ
    0    8125BBQ<7BTVSPbURQJ1BC]@CLXYZUEJOHTR/K<CKVQINe;FSKdRG9n=SLwRWQTQPFU
    0    767A\O;kZ2@U4h>ZBr:/ZRQfnAZ_ZHes>iXIjBB,@KEEV(9Rb_JKRjEit0km^6[Zwfa
    0    886=mH?W\BZ\8k>HM^M:WF\FHVZV];TcSQ`0P>O;f;Ri7>9WRiI??`B[K`fJXJw]HP]
    0    665?2V\E)dCeYCd:C6HBFUg;CFML@bPUaD5rC:R]PWGk0wl]GD9Vi)R4Af@+2r@JOGO
    0    725CJB9M7Q=;;T>KIW8NSBwJX4i<`Z=V[U=;bDGWDSfQ>;<\JCSMXKKnbJ>U0ZQ.MIH
    0    606;S@J1L'6SI-KGO<PH]SrQ`OeIKWd@L`BCS7XTDLVwN@R=XIfAE9(VdbIJYU]HkGO
    0    571V]eaH3@BP7'Jm[o,HorfSkgwXsKEj-GIOJIIEfgqUZ4c:aQRl[DHc`5eM\HDnlL`
    0    568=JG[CBTOG=9/U>R*bHgJ;@SOJPaK89;^C<RfWP)Tb6PIjFMcILGeIDXJUw;NaF+1
    0    520(`/HIbA>f?-OH>#VgM3VE0ECL9R<77ELBVFR0^AVPEg[2VR82TGP`AC+RA8[kP@9
    0    557c#VcG'CTBk.?;X4]H6DZ/6^EZKkI+aMCE(Cg]\Ub81VrqXUSlcJ\8HFC;IV?B:S9
    0    783FPKN_fV<SNOZUGQOHA@VMASJQONE<P<RBkFTS<MiwMIMX]P>=Lc>MES\Qa\LTTQQ
    0    605`DMRM-QBNc;qQ#Fa\TOM`1[LL[X:IR`AZWPKG1ZCIM2NEZ^JObBHHdJBcRT13fKF
    0    767s#_UA4ANM1>KEIM\e^PQBB]D]\W_<NBK\]KMvN`[JF`RJTKDP=@RPYbGILEV^:NC
    0    647dL1Yc]a+9ZAq=I%TWGQeTwm`FQcP/fOee^;Rl%_eHJB+W9AF_t`0XIU@X^[>@^IE
    0    581Bd]NICDN<g:bD2C?;1YBK<NSRTFO=H=JEK5\JGBPeMOOPK>KXGH<N8`XJI]`HE#X
    0    563Q>4`Vbg8X6:^i:CYCSD68BR?CK'E->[V9N]wRWKa_4UBWAkWn+O7j0BGNOMJEPCK
    0    798Jk>CAGF2eINIW<p15\IHb=KmXa*Mf/Z6@=OU??:\Ph1=Pf[XIPH-R>#L[[8TN`Mh
    0    696JZ@YT9^VWNQO\X\N8AXHH<QYCE5WS1AE#*[\>N-AUILMD@X]D8L_>=YQPNTPnS7L
    0    601eNBc>;1W@LPKWGR/fTgOe2MpkYXI/kiBYegR]WHd(;f=3b.YB@@<>e2^UBgMBXwL
    0    669<wUI>FF)ZEuY:1FH1*HP1FcmSN8:oH-2YV)V]^8T^DeVH2]>R9PHF'9>JDj_XEEM
    0    545aL>I3\Zga[oUaCbQ4IKDP&KtXXPoe-U<M*5NHX*gKX[=(Idq#JSH648<`[\IQCHp
    0    692cL5JLNAC]LO?gWFJ#XGC?eOPGGAEL\MS?DNM6gg:LCBBYAJ\8EY<HF\N>GAVZF?N
    0    5014RhY1DGNASJaB#J;aH^TGDddSVOJ-\?EK<3^YYLR:EVbJ/GBNHiEKF4+MHRD8&&I
    0    493eI\b=\LKgCQXD<K?RES[#d5IGTFGnEnBHXT&<4RP>MDOC?K3BoRXN%TBDH?NBXgC
    0    689dRVTOUKILK6LLHKMZ.F2YDNQGFKTEILKB@eRY<P6CWQhP\=RZ;??NS@^\wJII85X
    0    642*UbNg\3Eb?_ET8_H?k>MhI=TMmbSCEW:IcJWKU#RKVLQXF_DOBESQPMOPMdJ]RUi
    0    632J[[YX=UP?A>9<WMLIL_t>Oc`YJ&FlA?:R4>RDFSibRAI9WXXYEGQI:BbT68Ag:[w
    0    831k>KLY]Y<D;\EITUD4I<8FCHLT4JENJ8[AFBZQV2RUGw?NIjM];U@7NL\MdLCLM=K
    0    785<=<ce\K?RKKUcFVPCCH_`bWJAIJM4^XKS]:J\<]wBLNU61LZlG_G]RBEQKUPJ`JB
    0    915IFIDY`VUFO`\OJY?@D?IcN3RO52]KKST65MKKLH\fX_/@AgJG#P4D<KNVIGSY;N;
    0    776<[`[V<Q?H?P_\PH?7UI^?]rpGwOXQOC?WW/Q5Z6nD^RUD@EDa\Hd^M9<DFiOBehe
    0    695BM8GjRU:8HBc;dOa#]@uBW^V851HLKII:I4AT,DVeBXDP3dJJP[@I:O7RJlYTRUF
    0    516S;YT]b3mra+g=UTLDBKJsP\[sqe<OK_SZ\F1=HEZ[b#UmkZd>d=nmLVAC3]AL`SX
    0    627U2XI6VHW9=,EYT7\u)'8HJh>DunKGb3AUDf>ApQTN4JYARXV#;6ZT4X9M;EjKE\0
    0    611PITE[EOAS#FKTRE\83GUN<IZjIGVK?NhOOdIT\=LV]LfgJBaU[G?FEP[cV7wW>CI
    0    961#C=SZaK7W1WNRRU32cGXHTYMWZQiPHKNR\*RLKAec]IH\LSKT_Z5POENKDQRXUUf
    0    674mJGZOKdVZPMFCO,]Q9NGVLNMQ3JD4VAGA3DIVkI@j4jE\bC[_[\B;6wFOSKc]F9^
    0    532M:QJ7j;U4N`c`cVQO:iNdjSZDe,]W\ebv\EbF>OORoE8[\NKQIg@>7WMw]#IP`^G
    0    6700B9J3B\7^DMHUB[BBBIZW-KkXUS@BX,EZQ<EYH:0RB]SFFQV7XON6?5#:GdS9L_\
    0    689KQIHXLN?O3KAgYa<MFXKUIUScL^l<EBP<XF^E_4dPYDFdePi7SPN?VKwJZTX<bCW
    0    552g0mZICtu>IA0f^7^kUMCT'2>w;TP%n.R]3[JSPN:G>UO_RSLDG3f:CQfItI=3,UB
    0    568e^Wj\BM_<@-QN;#]C1`DEUNRI@MF&[8iR7qXjRh@9DLV=EMTSJ7K+QNJ@UO6Z@K:
    0    699w8OMGF_TINDHMGMKhX=TQ9NJ2M_C2FJFQED;oPU./?L\?]VFg_D:[YP52T[B'ZR'
    0    877VDNAwWIIkC^@bX9J;^\UMHBWuJQXZH8a?WP^UTANOXR8l`iV<NOBVa\_dl,g@RUd
    0    722Ga\N\T`TS=vKZ@jIJHJM\p93PBG]q^LH#ZIMGMQ?X\PZeT]o;:\atVHPjVHI4lXH
    0    943W@GQC=4A]F^O=MIIDJIw7NPHYLDCV9OCQC;lE]M;>H=?;DT0Za<Y>@I?<1WLU>7X
    0    755OP:NKaX\HA1QGJ:wI;^LArZD7tA=;n^fMNaAT`Y[<ODXQEQQVNO]JUJB9E<HEXU/
    0    705F[XXEAMQcSM>D/R3JGE[B@\KYNDYBA29N7=X-PRPgLwcKB>=SAEK4%[UORYDaJDa
    0    9502QUFLO8DK4[D@RR31dWadYKwOcWWT3]:Qu>;TCNTLA7)Fl@X;bJ(ge:YYDRGGOXQ
    0    902J#X]J?O9@FHaBVKoLFKIWRCVLVPR_GBbLSI[WW\G;M[SKDLHH^?CJKf@H>JFC7G9
    0    589BO-JhNEIaM@AW]PO*+W6GlHU'@;BBD[_#H:1@8PRagT4j=YTX6b:^8_C?T5nb@R+
    0    676@Twi9GRHDo^JN4\K?Id^<PQnMNeOAg:*[MVQH9RHURFZ@F`WJLM@O`HALAfElR1V
    0    822QDFp>OSM>8FXF<B>ZTOYeRPoMWX9:WS<QTEJiN_fJD@U>MQ>DM#LWQCMV8U8GAGN
    0    662UjESJVY9P[OEF%_#SPD'JHMC?I``QWNL(A+C[EB]CMG2cSFV6HQS>H5E^eF\IT@V
    0    673PQGUh`WALdKM_g@]]JP*C^WT,J,8=XQNDCbYTPgpJURW\MMQ]PY\ZfSI#SR]K=M>
    0    720Y08IT^]@-D#HljRi1CE9>GU<,+BH(_eXF(%HU9HQ`[R.ZLWPFH^ERJsYCc]L<RB:
    0    715\FhG2SVi81#::\[:[WOMR?JmX:=8V,MDRKON7aP?V`EIMH:W$.J[K43OROP<Y_LQ
    0    720bQZQKdFCAPE0[GRQ/5JT?JYVJ`VSPD^G]88fR#7ijEMUH\K_1@86\BJYD?b]_V5@
    0    640RIGJUdI.b8b0WRI.*UP\=HNIlM#pBQUF>S-A'03^fS@KMVvR9CeB5UsRnjY`SYIX
    0    693'S[iXaO9]NdHJ,`=#DIVMONcGPFYDS2PXG?XWdFmaMRYNS_CMQTTRB2GdMYbb^YN
    0    881aeM8VcHMj-OAgCfG=VT;OE3dOJ%]^C^K0Y:IJFD7BeTEND\T;GZ2POD[Yb#]GZOY
    0    9153iTQ4L#NR?RTL1^Q024ROAI__aV`]0=9PHDB)[1SWMMT:Bh>1IW_K*9:K6Db_=ML
    0    652@5XcA9`'Z<P@B&A9ICDv,LFrONPLwO@7T^2U?h:[iH`M%C=4WJ0[BY5I@#n`L6PM
    0    877/ZMTG9FZG@5VZWTG19HCG7HNU^XNV??HXJ<WFL#QM:[O:IVJBC:I<CLcQS_YFYPT
    0    596Ql8jH@4(`#nDP8t%HcIP^PXkfEHYfB0BCa:e+D??OGY5=Fp)WFGP;HIPcdR8gYFN
    0    5451UJJ73_,F_P_HEA*<;?ZK@aZ?heTTS[Lc@.B<;6ecMC]w&B<)m.4eIFQC=iLL=\m
    0    775ZOQeMNKG<>IF(O@TDGI\LIYFBPJEOE6SQFY^Ye@aW#GTIERPGc@`5^HYTXbc\32N
    0    706_>OK>PVI*@Ad@@i8N>X[VMXfGTH:2F?4VXLw[R[UI:dL95B0U`=DJ`KJW@LI@=@M
    0    849'XQ8XW48b,\]WF[;#\RwO_WgMbHQJ>GQN\.;3F@hgKT6LSYHLTDKYU<EIQRcXBeW
    0    8186VQ[QQL9:XBNCLSJ[YDQX_UbKRZGOGM#]k9NXDQUJ[;KaA[9?lDWYDC?M5WORXYU
    0    738KUTZHKVSk9MN03LQIR6SHSBLLW4Pa4DPHG#E)d08a^[JYRWLWRChP?\?XXGXLOD^
    0    760\&ORPNA?\EOWJYCINWMwfLP>PV^E^GD[RjIA4\P@DURHNDG4@aE[Pb?ZHB<M@MTZ
    0    627WLHC]OKDVZ+UC[SNLM?F7LPX[GWC=FPaOO?cR[MfjUc^XPfYCNNKE3_FQawacX+J
    0    541WT.U`F51bp@On?[OMBMQZ?2r42HR[JNj#@7pXuPhWOSIdVXVH2F?8FE[S1]i\fQ6
    0    648ObGL]OYCSJ.;BJAIC<dSITD^>RaAETP<<PARK-\[L#mOIIP-SPEGM]VG@RX6c@?R
    0    824`p:?KMMJVefOMPM,RX_Qg^?oLQ8LT=mX^wQA7^XQKYE5CIACB>GETZPFTPCK@VdZ
    0    530`#RWHTX=K[4MOMmOAm?TIh_HEoHDQ^jZF@.K]`:EgWgCfN9UQ\n3?AcXih0`1ZCG
    0    635TiU@ihXV`TIFQNwDGSR8o.9Uf?5pT5H`4VDH8UJ0NJS<IdTj;?A;YYHrZdT_WdId
    0    756UGA^QbM>K3MR1fC_GPQ^D[LSIHYUIcXSIKGWb_4`RXwJ[NI9c^JETUjF8OWLFgOE
    0    487:\EU=(G7Ve@dA0RAECEXVG_g1Q_dARDKTICr=#BeQAaN09M9FNLCT_N&iMm2G<8A
    0    703CNT`6KIYQHcC@=:V;74I94PKXQTRSD;@O$H^YI#?VWn\G7cGB3K\V*9@<\R_]9?B
    0    529i[T=F<;P`H8GO5b:PMG>SJ\M\w-IfS<TeHD=ci4VP:MPA[]h(TD\c11OQICdLSP`
    0    617MEUGM;#^I3>@QMXEN<<UL9E\goggU?F`U<IL1V5e\JNi?@rO>YINWWOPIZWPN3NW
    0    684JGfh:#WZ5OLJ3A*H<8DLDNcdFSH6KRESZRGoQKOTH%`a972:M_4CCJGG=KXPR$$]
    0    803ZSZ`F@w[CTG@CEQ[T4X:U;TMCL>=BFBFf=rDgDdXD=dGAISPU7I:?@J[SXH:?CKd
    0    782YTeGV^IEnGNDGGfJ;ASDD_Fa]?JUUKJOV#FQQL?Qs^vPLN\Od@MR39JJOWD^i,HZ
    0    801bIQK9?b]KeBQQSTKMXW?KAVTVZTFQZO>^O@cKDa@LBQZK]IKHJ58GIQ[NbHK28#T
    0    686Nkhw1??RFbGN,GDIN]hIOGLdAn^MF4N0\7G]FJJ9JKet??QI;>=pS0:he=`JGS?d
    0    386L8c_7BCX=UGAD5Y\Y19@L8V_QPUIPA7HS8UZ\@XWRBMS42S<9@85I#3.REC_UC=R
    0    746MDRSFLQU=FMVVTR2e]FYkP6RJNNI=/L>XPI=fA[P*QDQ@J#Z@VLCSN2RC@Q<&<KL
    0    747MONWMOGH@]OAXNc1TRbHh?*GF@8?V#C5NX\GE(^1?PYN4dQUHIEBHQ9`oC./$CMb
    0    536_W]OkSfMFYb>#GP`FQAd\1ELL+PMl):lUF4%f@GGU*5Q8SP(>?3d7??cP]QFSKUS
    0    628u4[nSH_J0mLN],:sF[>]I:S5.O`GMW@Um>J?MUWP=:^eTW>a\&Q]WTXPT?mH<OW#
    0    840HWLWQZQoE^U<VMXVI\d@l>#`dF=1L0IThD`ZGIL;FNRT@ZDG?IOH42>Uod<5<OLb
    0    568]ejkNLe?9pL=O<O?i7`GTKTY0IM9R7#CI\:bM_nTYFo:IR(M@83<?>9>DeHCQC5S
    0    542SVDOCGRHRON5Q0U+]ZfEtC5tbA-IGD9,XAZg?CV%IgO[8wjFLOBBHP7VtB[,Z]Ta
    0    755]2B`OALrF[BNePFf4=B4>GTJeU[HIkhQ[Y]?DrQVGL,bGK<@@JCPSQ5YT>wLV9KC
    0    802Pe4T[GE;IIG#PWL@;OLdFOXZ[L5RM?_URHTVGIQSGASJgJ]T_ZTSKM_=NYLKPKaM
    0    765HoGQOOeJINZCqNp3?Na5iM#[^.2O2,E&7I=OU493A9FNBX5QNBTM9B9rN^EH1^Es
    0    845=SQeS9t\?]@GXJF>F:K:VCFTT?7QNBKe2>NTF>VADSV;HG@wSQKJEFEdHG8C-QFX
    0    887PPR]4OLOHPGDE\FGDGQD]KAwI@E3>FQR[AYUYALR\QLUKWKK?G6KO;URN@BGP;FU
    0    581Q<@U>3GCVBGNVUP\>AJTH[;Z^TTH5fG1R'TYL,XHCJ;\CX:YYSDBYQTI5Ha#GGgR
    0    521fZ;U2P8w`VWIkg=X^YgNAi&Te?8tU8EaELPBG9iG7T6cmw]^NNIR11<k_1/*HRS:
    0    522MFUpEIFJVRHG@=NGwiF@cRN_gWP]iO]ROg^OFXY+@JT[N>LBTeK/V_0'LCYI]Ni<
    0    593%EDJC4IYWNJD[-Z><g]@SE-XO.7UP+C\R16V2OaXBbR\#?a5^t@IEM7QdKV/aTfo
    0    497:c>u*f0Bbl:GROBHXVZXBI^3CSK7>_ZTK]2VOY[s<c$Nif8LSU8<OvZ9@1qc#AcD
    0    672(C<aDJP#=W-^2C\Sa_rALEMZA?2CW:`HOf'a]/mC=BS;HR4;Qb\RjdJRb[K8:_i6
    0    611H:ZhrRG7A?UUWGFRMKBmV\aDQ@_G>DGIE<\=PO8HwUZbSUIJ;7lUR1ISMVXf<<Bh
    0    655@XBP?>bWI;aCBVBiPQdY8wDRHZLRNaHOXINN6'BO^cC[eS`Ld)f'0@Qc1ANWbGS-
    0    723MFL[GbOW0EACOAV8oheDnaS_6IQGOMh<PfDLL4owRfAAQDU@4UI0jWPKKI`>D:CP
    0    508lQgU2;OeXQ>[uFN5h@1I=EB>iOF]LZLwA6a]Fd2>9S^cWq``6FZN5Nb]K\RR.5J:
    0    819Ao4S_Y`0dQOJBWh?7^_BMa1h]K3NN/OB_w\SL;>Tbe[;YTZY]HYGWOQE]WD[_\Lf
    0    492sHF41e1KL>qSTGmcgNAJWT`'koEUu`>BsHZ-M]_2T7o_:PdYHVT`EwGB24(OnTI=
    0    698AU=>GhY9;f3g>9X.&qeX``=\4L0/P@tGQc#5E<gtH\J#=G@2Sk]B]RUIODTPDARP
    0    808PLA]R]]KNj;XQWWPTO^TRwHLYOKBVIUZFIDaKS4NoHN5HlPWAMFEM]Q]LcbZ9g[Q
    0    7438B0TMOI@HB`VVQAD>qkT@vMd3EHZ4QwHWM99FHOJH17b\XUMX`WF\BOUNJHIZLmQ
    0    578QK^n]MTFVJZGKH;hLwXSYJ`XGV@bQOE^a_<)I<GZSU2KTCX^9ZA@dq]*7?OQ;:c>
    0    645EEQHJEGUEA<_USQVALN?g\A3[uwY>GeJ:REhGWR]8]RTqa[];aADH_mt@lNT*JZJ
    0    594YUEf8>i\:^(<WEY'AHuDb7c^pJIWC1M/BZXTKN\A97]eKF#VGtE;TKDMSP\B<HDp
    0    81482-LTZ<#R/V5SHI8CMBKR?M`XL;YDPV]MG:[5gLOVFN/UVDXFSB#CSOJJQ=E^_Sa
    0    6605N]MXDLWUX=GLNM,PZ^,RUWPSP/_EU@4F6T=FPwRh7VUTRcfL*`QY:POZCE_TECK
    0    410)B#dN?TSJE\LI>AUHf`6aG=bDjLeZV^SEirSNRDKYQVDWEY.iJ_9^EM6DCXTN:Ep
    0    530@;VGC8.[XXE#AbCV_EMPRU_C2CG.E@F@qc`JYB/*0c2Ua6<*KABNSR+-,(C1DAd8
    0    526RYi8I1;WfHIFXRXCMMOG7O-[TUCF#IB;JMW2;H?&Eg+pSfN[\OQX=H7YWQD4DX>S
    0    747T[Y]I@\VJ]SsH<dHcQcG['VDP9wDAQVQQ:^^KBB=LKUD8k@WD@8gEEJsBXa@H\*H
    0    585>bBRYbPBG^tHKeLWKTKbHNLW?bWXfc]ZDC;9VE10YY)>wXJ;'0\]aGjl:]jaPRJH
    0    583QKR0NUWVZLNJCH_=`_F>`<\OQ6AQ@JJfDIY4`Yh;SOcI?ALQVMW9LH`JCp=Q#WJV
    0    819MRbTP[V]PcVeGOMAnRc\SAJ@<M[:JkT@VAcN]AoG7_MWEU<S\`4#WK;C].V@:L@H
    0    909NVNWB_IN9bD?I.P0]Z[\S^GkL^ONQRG?\P<j[2UMwQQRB[P[FC`DvM2EULVKWUDM
    0    645O=Q2D\OLfE2UBHFT\/#T3[X3O3K@QTO;K)MiETc@>UUQY97FUWKGI>Z*4N8CJ>MW
    0    470WQAN#-l9al]9t</8\H7lj)G5gCB6U9F.a7CNcO0Um_?X=hA71Y(CPDI_OLFRN*I;
    0    720NBW\cHNdWLQ=nqBPO8NA<-;QV_>V-TEFS>c[^LJ>FGSOFwBP/=WKHS\gLZ+ZP`AK
    0    629BWT<U=='f1FVSDG>7kACJK:MJEJZG>FIkpK1?clS;Yq)>_b#_`T<C:Lc[?6QOP`M
    0    674XX6>+R;OqbWQ\N8?$QgZ*R\2)W<GGL2;f?G3=3YSOeAlK\P#8SX><%IqO,SDTONF
    0    502He`H=WB)l&ZvMA]gi,NZ>NM?[1n4vY`M=P']E?B5w?ZBm4^:8Ng8`5aYO^p@r_RE
    0    648PHKMBTXm,M3gBK@WiVLZPb8H>WI7ELC/G^Tc<IlX5$U`D?#<D@=UNbP`DI^;3EUg
    0    563;dNY[_U.H\_JZ>f5UMg8?aSTIR#RCFCNC]3[OB=lI?\Od6^9Gpm>Z@PnHVRL^8^]
    0    594TKHJPIL:FQYa1BP8g:9eX8HtE\8MJ%Y9]G>RC4W]AZ7E#3AKXe?)OU/>V1s;Fb;b
    0    802FEY_;>lWJ<CWWG/WN<?CMIhPD^ZIHwPQAOcEa_PUN.J\NV<=Mf;ZVKJ>=0TWNAR=
    0    709BT;KPBZDFT7aR\O9FO[TT@aaaWMnSRLFQSGdLYSZX?WOB]PpFUFUQR8[cwRZXWH5
    0    708YVBS6FJBAONcM[GQVIEp0ZDGRbf-IfSN_TV4Uw\hcJ<CF]K>[VSWKXA@9?fDGDI>
    0    646#0EJ?EUTHfPmR^0RK_pSWdKjH\X`W[e%Vn<_c/:]HO86>SIC4s?Q^`7?<Ld[/[O8
    0    968CH#3[YGJT@6,[^FIE9EX=GUeqjHaM3OW?B<GEUHabGJ?TPaP;JKQ@WcR8THdOYAB
    0    912A>EIBR+IW#AIETBMMTFHQ@IK\ZR^BNMGDMQHQ?UKMIFBTRYR?N<E[OK==[JaFQXT
    0   1168Q2]TDCKERRLVXZ4PTA:G?:OCX`\[KMRZRIMKRZJQ<6HOOVIJ7PFSZw\B4BUWEFcI
    0    589IWAJ0[BdmB\Lfc[aZDw<<P//6E)T>)FPNHaM<'R7X:>FUqJlARdKKJ_LW=-?(CHi
    0    714^=`jA`ak*[JI]U\Jk>b=JI\Uf<1;@:,TD#Rb\C\HLEiIFfAc'D5c%)BNMc9<]C9H
    0    556eF=RIFJOlHAUMD9I[YUmSRhd`_JN2DMjVUc_MWe^SK#LaP2A-m-LRXf/aPwA>3XZ
    0    660hF\WkIN\QP@R@F-UdDMPMDAHSgAHGA4YZSUA/NV#3(KeiuBX5B8Y^TRYQ^:CJ\*U
    0    695DLQYX>B3PPOWSTA=(GJOIS8NOPFDa36GQIJdJUHJ]XJ.S.AP[H?TTb#^Q9]PR^c_
    0    583aN[91EbQRcOf15e3cHcSMO4LY;g227RTdMNb#-bUV-WFQ6cA8_L508cQY]SRwG+q
    0    605>l5<IB5UQ-[gL[KJJSMw3R]OMEP3U[<OQX?H=ZSrQ4Nc.DF99hLGQ7dD;+>FOCGJ
    0    573:7_@?WPE7I3JMJ:#Y_pcqkGTWAO82Ib7afL^OBB[9RQH>`BL5LM5Yg$7EA]('h_K
    0    887TL9>>IAXw>OJg\JCUWLI<PfHS]RXNaHQ0LR79>FLNL4b_ZLW;LBY2PVBMJJRUE[M
    0    969a@Z,P@ZVABBNBG)V`W>I^CU9;;^HMEEMLRfGVSUQ2=BQ;RN;aI3JDW5ELHA58GJ#
    0    836S>F#[`+=8,gPM7DXRlDGSPLJ4R?]bBJUBcS6VCFB<XMQOIW>]KVIOXD_Q0?;.UmM
    0    942KOLM=GWIESB>]XO=@OPJRIAJRM.I7IK9L<POg;I5-O;H?\GND9J<CQEV]N#D3FFQ
    0    735FaYRKU/]ZerQsHCS9SwmLTHT@BZZe\@P[TaDP]B:IX7Ml]RLYMBa=UG]ACCNR_eJ
    0    770H?]ZU:[PHNBO>B>QWFN;@AwRZYV<6VKGT>XXh3eONN[YIPIQT5*I@5CFQXZH\S=@
    0    751h;=MXH9QC=FU29ZWHY?LTW[TNHVHN[DN]]NfWFhJTEXA?:P8^fQVI^^8#H?X\2M3
    0    857NNGk@FE.?X4vHQOQMHXw?NYE:XI3XWVCYXLHXEVf`?SHFF4GRPLK]AMFIIr>LVGL
    0    597McGgOA[XgcBAYeOEE:Q<QS4ZSI?I90O*K.Fe[#@EK]RCKvhT?<=GX<NaU?6AC>?R
    0    538/=B9MfD\C;MGN>;:P5ilfGK>jZ^HM#l#NnjF(ZJjKTTSBMQR8f7Ota2N[=LW2OgJ
    0    486HvoWFECvD[\>Xbi)LTdZwhUHHTWNaEG7TV=_9<=@HIdQG\OR>JHaa$;uoTPAHT1m
    0    648_mO8O\E\LaO>FU5EQBb]KeKTFB3N==?[PYV8&VTA@qIPPPPb6BKMbTM^dK#^H\W\
    0    748(SCY[TX=/QghH@W9XaaGbRLQF1M+SOPKIpD#pL]GMV]=RQGZbThQVAMENKs<G[S(
    0    621EDC*CKUJPGO>QUKFQF@@UL6FBJX`JA?N<9P-#CE4*O8MY`9DRXY4JBCcPM4?KWO2
    0    486FPh:&9[+EXqvhoMEM\:QI#+GW>BOD,7Y^e:S?wCS-Ie6KW>_jL8;D>FX8SFTXbeP
    0    571pOPb$S]\SbHRIQK2M=rT)BFYXE#C5S;BT,hIXDaI.JYOR]E;4:?Q*>EONH[>W;+d
    0    685GsQX<Owc8iVH4-oVI[IkNX3pFD7A^7Q:RVUq`He2iY\BJn`Z\1cRHI6SaXQ4Ep7L
    0    772C?NEOTcKE_KGCBB8nCRR_@DLYMY<DMB8fC0W<NY\9EWIRH7=FIX>FwVL]ETOLQNU
    0    834`bUR3MS\A@SI97RGeWn?vNTw_DB)@AIRCFSRR?N2Ju[Z>aLX6DE=[6FS\JFFMZ>]
    0    500_=[aBT?FHQF^RP,:mUE`'@W>VujOCpZ6oUw/RD]UA9/JKXM^;I3TvNR?1*ZjFZ[I
    0    906H\QNEVAUGME?U@S0GPfLTP%RFD5<@3A1ZKXHF:K(9VIL;hEGPDNWRD#PZIH2+T:L
    0    642HOZQGPY_=LQFFH:DNcrwWeHiE;ZVEBL,SdunZDY;6Ja`;AD6UtYMJ<CSH5P1>?]V
    0    828dBSV8<WZPwQNJJJC;M\VHX:ULRA@GQZ?UJWGTJORSHLOJT9QJT;Gp>E]MEU7QOSJ
    0    578Ibd9:SRd<VGS<F[F[\PZUKAvRW'Or*R$Hc\ZN1H\wES);j=<AegNJ+0GFeT>?1U^
    0    594?LCT14H(WCO?ieKADn[rJq?uH[0NXAdYZw?UC=qeY;EUc=JOViXbsL?88D9IHX<8
    0   1228LXHYOPSJ4T>7DLR<MYcCcS/wZ?/8W=S\HPDTJ2N3FQJKHPLPK>Y5ScFI`Z8@AaOc
    0    900EgLHwfC:W,ZG_BaUIvWC`^>I=K<b]CPcFcAB6_cLWcDQG`RgT\nQk[RM`\T_Y^aN
    0    907CP'Bf`=3R7lJPEkU@i_g\gMdP`JQgP_DR`-7IBHtZQ;@_bE^PYeQf]Q^V:KUEgwH
    0    759[w8QXDI6=J`MZHc08?p=N^*fMUB-RINBE_JUI2LIV^W:6YOTPZ`MBJ7_]hYNHWJU
    0   1063R<2UfLAC_D?QY\?cEH5F>=GIYQ^w@^I[<3KIVO7n`TCF]LMR_R`LOgBA7OaXM;]F
    0    833TpCZINRQVNY:M>cBBUkWhI8rM@.>E/MISGUaR@GKQQKVJa^hC2IJOK<clw+5LbEW
    0    904&a59VY&.n+ML_]]J6`NlRiZ[WSDfFZwb=^(?BKC[\U65]SabWXf<fY\FDTYfecjK
    0    556_NJM6<WpWMCpP8XB`pTKYb_J@=;?iM@&ceqG_3Z=-GnFDBGFpRHiA,#\S*](1lIO
    0   1004EQJNS9[DDIIZ\?M3KbfgwcL[VRVUUDbD>eFFUMO[HRG>JLQJJ[IG_iA?FKP7BPeN
    0    763GFCFZE0KU;j>Qg\dMSLLM><<Z*2FS?8VH^JH5`KGkV]FRNjFXINaLIZDbcPcw7ZD
    0   1136B1HLL?NCMK6s?H?CekZaVTrQG^\<GXY;_aTIeXTk>1FaG83;XZ,>kwRH:Ee:5FY>
    0    894LGKE?T[7=I5ZHLNGMY[a_gPT@HCZARwKRfCTr[[kDMZQKISWSYAAYe[<?D]>=S^G
    0    5886E?^YPBF]UXD[DEl9TDV[v8HhLOb`Ybw>e<<A`9i=eISl8efBTLbLg\dOOBT\sLa
    0    739LaQX>lCTY[9E]wJ:M^cZPb8Y?^V3MVT7LRLAQDIW68DMrYfCGQ_?NCYUYAcHWUWh
    0    827Ak2GZdN>^9wPiWpNOY]VW^EUTGJR_HeQM]?MJNH[f\9E\RXdB`VJndS\mOIPWTbO
    0   1018LbDSBPRYON>:ZXg7OSoGP]HpZWAP^FUH?RB[[CT`]a<@YPfh>JLHB\`[ed6EbwHZ
    0    507EuVahFd8BNdDIfw:UTgtSM?bfKE=NGVUKb4Y6Wg^dX/9P\Vi$pQnWY^kg3cS`t<h
    0    528H4ZKU>ZWG91Md2ISiYN>`#OKMBYPO7HbA\?`aUtF:=Ku0\8gR<CCUT++IfA9LKGC
    0    915E@9M\RK,N>ASAbRJ-d]_Lw[YGTQZG=gr^a7@ZD\WuXGCZOMJL\WKckQIGK[YdMN>
    0    746bINZR<EEKDRwSODA]`CXDEWGH@KJOQMVTGY:VMTT9ALDM8SCsR?XQEBKM8NbF-^#
    0    675Z3Ja=7TISiD[^DE'FVhc`KPRNIHKKa>9YEkUh>Y^/AIil\:BwQ5XP5c\@5]XN,j@
    0    728:2LbUZKAN,gKLLGVSwDqWlJH8ikb[DSkc^?EjWB\T@NTgCYHdU?OjbBA0PS^Qcl:
    0    844csWM3>S`ZSP\WOH@KFXQY>EUP)MDC;H6*L`lM;ONNFFPFw6SbUO[DB0]bKE3UC?j
    0    704DeE2Ua6>)9TH4eVc8jRG_aQWYK?LG7QwFhCHNM@pPDRP=HfQMWaPYZTPXh*kbXWA
    0   1027;]+FuI<1_#VJ]M^D7b\jlZJmdU;_nAe[=]4?<DFORo;7K]`b;@]4frGbUX?iWg`l
    0    680DRmgKSW_6ABAB@WEb>2BS9WfX_bJINoK-]9_WIZ@#Lm=B[gZ)6>9MN`VVUDJLNEX
    0    709ER#_YPO08GSDfMgEWg_Q^mJeBOTcAXuLfm5VXEP]O]NCBXREfTeB[rJNMCT@Xs_F
    0    635GJ9=F5E6MRp6VfTISffUdTkwF@Q7^PeXfh7,`E39fZ#Acw>IR[VKX:FW@G?EFbnX
    0   1049OURVJ<ULH@M6LG[@NLVQ][(]IJ,D@#LM?NQMFHWOVO=`PcJR8EMEBD5TYHTQHAVR
    0    572XTZ]2=LVFiR=_QR/[:vTA\cbhLb@P?IcVOX]wB?RKFIbFgMFTT=GHQ_NYk[mTF1>
    0    9286RA;UV5Jd9wRR\OXCRIZ\SG2HHUUZ9@`SUS?@aLFK=DQp6F7dNOK;J@f<2KTO<d=
    0    648`vbGFH\QKLgMc>`3G8wCUHPshARFb<Qc?<EmJVPNn@].WRKR2>O<CHL_qg\0cQ4i
    0    885HCEMVKGMTCbK=<IAUXK_3IeK>w`Q[`JSUmGE[EYfR;PiHWTANKY_jSM>HBcVFJq<
    0    708@O@QCEdITrB=?IIEsjXj9uYpYvJGBNlD\mRd[P[bSPRbTK@B>jGHkwWIGPHXL9H.
    0    736Kd9@`T08T]M4_ZfZSceQtP@ldP4VwCpV=d)?`N5[Q[,AEp\fCHk4_fGT\WJ\C_I\
    0    596dKk>]K>dQ1J6IjS#_94(J*)Y\[Te0+KZNNaiJh9,>HMW@^Mw)*9B>U,rgr4>AJ7R
    0    5229E2v3eAaCl?7JXVF>wu^lb,U`25LT-MMCjI9KPB`tNO=XfE1kvLQ\_=IuYd\WZc<
    0    874DHKWPH5SZNSMJR;;<V\m<d7>;w2aMXL1cNL<;HJY>OB^ELT;HHEX^2LJ50>:EKc.
    0    599cQIMGT#QD-I9P@C9WQKK[NnUWv_`cJjOVY7?6uVvI?EUN`ZWAkW&gi8<iCPAZdnM
    0    7752KLKXfMJ_Qg3gMfEDgXN`eLQ=RYb[IR\FV:?AV0Vtg3sm\QW;[hG^_JZZR5RwGXH
    0    968=`LbQ_UQSRS:OT`AEZ]I\[SoQIFV];l=A_?S]C_vJaBJ=FZAGRlGZVVIZW_OAjwR
    0    986B>UX?)[:BoFdI:>YrjQ\EO]_DwPPPXXCaVMOm6c_E;ZL=\/MVb;EZcRFHGf4TGPE
    0    806C`cY7W3R>JGSJEK(a\\]`=>mDTO*=\J74bYDM'8KL?0MCdFOMXK:TU#[]PVKDYAZ
    0    789A[ZINB8h3QR][EP-MRwM_Au\^eOWZBTCRdODJ@LbPKJSONOL:LWRd\;_fX1Q\`jc
    0    6119\FjG:TRKSQeO^6IiiShFXM]M[?E_VHUW>Z\qq]wWI=W`gJfWW]UaNGlVPSNk:FH
    0    701L3IRL#@L4[PW'PG>NbEYVa=WaYH3O_EDaCcdV\lNUBJGH57?FNF3IFCCLH`L5<>7
    0   1067aFD4]AFJ`5ZKYVSOCPMJBWNJ\bEa<HBYKHD@=SLINA;PVw^[QM[_BjD]GNPKWVRP
    0    804<ZBUaV>@ZJ`9UZ[$@]JVdw<NHJ>^L9BBMQK4Q;N[bK36_jMIAII9SI>iL_hHgiL[
    0    776<APEFDLjQU3O]Y@=]AYRDAPVkdRa<G\?FK8L`MI[LL*QVbIZ#RN7VtP;7ObcLLVQ
    0    836FT=V[OA'IE[W=>\:Cr_^eXWI16=9cGaU>wAaT]=gp]UAF?j:XXJ=EXHWYHRI^MfX
    0    5353T3_TPS&YG>:YPIO>VGX[hDTEF:dM@wN/O('mX2rRW:OK6b^fCY5d_U:IK_]QGXI
    0    9386T&L^VU4Q4PEHWQH8YVjWwKVPg^ZS\k^6a5@T1?mle@LKPdVDDaCfVRCKYT^TINT
    0    867JJRT>YQQQc\:9UL7D]]OO[5cXR>;Z+VCLFJWY#/5GOXPD]NHG;D>ABJ?MN16RRFj
    0    993NVN6XM;bWFMBib[LD<8OOLZJlDTYD;NV*OH<8JA@OEFXMsHw@8M?FmUUN_:TEGWH
    0    600=oFM<NFZ?fwodem/S^XK1i9`;K1;@<@%R*bDS(OUF$@fQ<M.kQUb'=$X^2HJY@MX
    0    8329aGPCVCRS5_DcRS@Bg[G\W/iQS9WLNeS9V;Dd=R`IeFAXwS]6KQ%XTA`bKI74\EQ
    0    760R0:]OHMIUP<HJ#_;dZ=LaI`_KGOTWS^<[mRLWZIQJP;PAJj`JVODMfUOE?YA+]PC
    0   10239]DL^NP,IHKGOJX;=gaf^wRqIJJUNHgQJ\ARJ@]\K\LLXBdCJFW?miBMMIbRAMT]
    0    7734UISIPAU\J\NGObC?ekginDwAmAbUGD_Y^QNLIOUNO4IP`>>Y9M`\FHSVFMJ[kRV
    0    737I<ACUb25KHkVBAP[^wJPUHN&+C(Le@Of)uVIRh;QOEGDLFZHH[G=gn9U[9eSJTmF
    0   1012LcJOKX>TBYK8LWV%9OnAGM#VEZ9S:.E7PDOJA2YI+PHOAd;JJ4O=SD,XVS-2+OHR
    0    753HD>HI2VNQw^]EGKDLInk6NMfPvMV?WRTaIcLQDa\:MaQg98KSURfYME]?AMMAHV1
    0    808PWD@D:LRYTB@V?K7]OE0@Q'9@ACL:'EAG8qL6ER#2DRMN[TC5;P3?BAVJDQC>AdA
    0    962Z913nE4+BLn\;J[MMg8NZF:=NJ8XI=Qn[w]<TfQBZHVHS3g?ZgOJ^dGOW;HGPUdJ
    0    809>YUOFSY>BjZABKj^C^\X[n<mwRMPIMPV?G?L_92[\S7GX[Lj6YM4XYRDhlU_]M@a
    0    921?_RWINIdM\[7FTU*DNj@SL.]b:/@A)J4>ANQE8>OAXVHBwXXE6NCLG1Si]948UFj
    0    997WW[.QHVf`D?PhW[KKFQRP=IOdV7dS:A^(DQWBb;C[@IKHqQw.II[@\=_UZ;_UFZR
    0    672JtE_WKYDJBIZ`YbA;[jdZK=qXXA`N9]aTj4g^Xd`fheSX\Cb7S]Ah[6fVnG\8AMw
    0    774IHEdFDU,PjLfG56dDMW^OMZR;QN_\TeP`eFY`EVc#XUH=SJK?aLS`iGYP=`<?Z7P
    0    996MYRGHXTT]NVI^WQ#CSZSIM8LLX8VN0SBLRYE9@J;?IJKFdAHPIQICE(TNF+/8GQN
    0    531]GJSZAaeFkEf=>Y[^+d8eIKfA2,TCE/nH`Yo[5OUe,Ws3X6'CB=FDAQDbwXJPBHT
    0    6314UERTQDWkCd7wiM>BkmPVdAO@I?VYYUHjJ_XL2I6OfHUob[@eAQXdORfMX9EYXPE
    0    874AdM^W9Yh<GEWM6Z@`AW@f;Ghw>FGW?O@U<RN?VU'DBAaJ\U_bLBG5>4^lo;34KAT
    0    980ADfIHDNFH=HWG6VBg]LNdGf[JNYMXVO<CY>BHDPOY?VY>NJKEwE5<m0.L:^EHTR\
    0    9879RXPQS[RRUcMLCEJWZ]LaWP^JT@RSMwJ\K4HRBNNEGEZLEOHDFY?O_GQNgMFPaXG
    0    931'DAXMC?DQWapkMW;6WwaUUMLHaMEPOVKRXnR`>SXILHUXdGF>h*SZ]CNMNXHJZYS
    0    779?4Qn95fYPU=m86;>VV=XCVPTgVXBIPmW\ZMfK]^TLIAD0:QI3_QGv_?>6Iw]QK;\
    0    628RGR`]bJfMO?F/_1_I2-;<ONMZW^KR@AHJKjd\]DwjCjZoNfOH>PI?UiJJS`cOB\;
    0    756LOT``YQaFF57Q9]QY?O7w?:Sg6@3PAFD5BTKJX\G=L\VHTMi>CM,IE>NPqCI<\L]
    0    406VSS'HW&Uj?M/D4HL?6mp2O=IA/3WZFp:HD)^+4VL<9GJ?&Ed1XGAV0OXNV;QaLOw
    0    7147QMXY`3<L=7QNJY.E]VHRFEmNVJ5R2a#XcY0_:G:9F>P5FYY]N`0SUDLXF#WGfMO
    0    738:c>=X_Y;TT`GNBfE>gPTT;<[]G:Ol9nPJhE@=6@Vf\FFPTTI8LwDTONI]QJ_LmXX
    0    6992SNiVW;FfOIuCH:7\JUh9MIVNL8e]UM?`Y'QV<JuD#T>DD]=gWOfIGP2S=WEEM^=
    0    641Sh\R?YSH,MM3OBn#QYG.GIMl`*6/]\.?CPFYIITB5=@M8IO[8?YB/4>jtZ0.cf3]
    0   1423>k??MT?LbQ_AT[MFL[Y\WwKHIYUEUIABJN=;AKKNRVGDk\bLETUIWIK_dFMKYQgO
    0    688?^GLEWd)8`4Q:@eNWlm<N`LwD/6DPTVIP\HFN%bQU_\RGD_sUGY?X:B\Mh%-ab9L
    0    927FcNND`NQWFk#klg?<K\TYJ;roK/M\:\_GK@DKE:HTNFBRkRkBEfOFfHk]_6VNjPW
    0    610_N^[RNBSJ?XASUF2_#A0XQCUeHAELDZt[8JFqBHeLdGaRCYJgO:VOL+RELUN:FTD
    0    699PP>FJEPDS=EL2@ESwHH7XPUMEKRKa^8P6YeJXc]BA33YFbD[7Y3DPmG@E57/=>XT
    0    528;kP=_CH=ZRugYL>MG:^r5oOfER1MXc9adNE_r3?FpSiPRBi?u=Uh13Oj#Ugbi8IF
    0    771EHWKI>KeJS@KAGHNc\@QTYcc[W_cLDB3ObG^w4fU29E[Gi.T?Q7VDIKdTHOHQZ09
    0    811IWNUQ<YPEeONGWMOFpQeOXIM^qN@V4gXMZ>FST4L[\KDaGGC<U[[wbRR]WfPJ^dJ
    0    675dCRAZAJfJG\KmKdLXgO^]:M=Y\\wcRZgHaW=Ab5@5UGBPPk^GBS^\M?^g[>cJYKM
    0    929NWKLMMK\YaVAcNASEDnZ[UWZIV=RMK^?@VCMH4I8LKL]bw<C<GWGEVP][VPOB^<O
    0    709kQ;BWVQ:HCt\?MbGKv:YwD%IU;8<^<T;?ggACP@I`Ae5GI_XLDQ3RAEHKa7PWQVI
    0    606N@GN7PWiPo:d[:TOLmi\hKEcSW<NaR_?^NXR8:??NQCwak=PYB<X\W6;Yk\N:@JA
    0    838COCSHN=TXVdVB]:DHHOl9X24<C[MQGND_EPN8R:;G1Nw[ZC:.WacGMKY42\.CQJB
    0    805YbQ#e_;J_@j;hgq:DQ@Tf\?N]ONlT?DZV_MN:TBNgdE6X[_MXSdBXcNeGa8ZT]b\
    0    635_wUZ8DSTd[QKPQ)PQMRMWIBLI7.51<E4RYfaTB7ZAKEbDE57JfX\?Cef-XOQO8CP
    0    824M@Va[dMIvECNSc>QHKD>C_mFGre^SSTaT^AJWTUOW]3KTTTFMPaXXwPA;T8M\\d4
    0    970Fe>GNEVQPOVM]R_5FP\KXN3c[3:TC@@>KDIUP8C;EBE@RWeC;:OCU?BswNL>ER;c
    0    720S^cPKRmwVm?Gf_[DMHk6AH5V^?GMW<7JO@hM`IW>?NaYQ\8DFONh>ACwYgNGKFIb
    0   1063DS=FX\bJUNSXTLOIW[P^STLY;2DSYTVPWw9BOSKT;FJEOKPL_UK1^XL\HQUABWOE
    0    825Dh9JGUPFFSURE?WFRRi`KwF;BGD5^O[;LK4M9B@>CMUMJX@G>TRM\AYY_Sf>XgMP
    0    456MhCpTdRXNTUXi6XIWRXYcNeQliQa_C`\CZkVK<M9NBZMEeX5?JAM\nV[TJBD=wG\
    0    588SpZ9G[keX`3;AIe%]\jcKSP[?NF2w<l6?OYCO?J7DQAXfS9G?N=;Y9RPjFFdRcSZ
    0    791`e[TD*IP8^0<>X`;Z@I)TI9WqG\A=0H:JChM04I6BQ5P6w@\<,EE>AOLMYG>ECM[
    0    578Tl]jFGG\dGPXZTrKQau_]YAJohIcQ\GGHOBSB[W<BYNgmvR_2cP[YgDtLw?O>LgZ
    0    639DZ6<[q4O`@PAY`C/NvS`d[KDdkOdr22N;aEASESYVK7eZCr\&-_GWXRwT;^wWgiX
    0    610.C?IijLQ[^P-jMPO[raGssKUcTQRF8Y[DMT9S@UDAhTV[wJt(Qp]QbQR7cSE/ZR?
    0    887]H\aCN^lI[GFR[VLe9SBDK/YjJLNG:#MSEObbNLFGR`gKC;SWT;A5.VW>Y=HM<9Z
    0    601[^WOZAOUqp[E`NR<[cb*PHB]QQDOH5wMT-VnD5BSR:4>giQ]S:SEa=I_Ha>bR[8R
    0    740#MCFWVHDHERDKTPEBQFbG]P_RZEWqUa[Cc6KG8BDPZ^NGVYkPTfgcZ[\@]JZ>WuV
    0    816f`\LOMCaMFO'MXRIV^WAOV>jLA=SMAOCWKJZk^TCIVmPNPKM;#PDOX9XdU.>@BBR
    0    9359UC^9TLVDjS9UJG9D]wVUN=ODRSDV@JKG\ZH=O_RPCMC_YEDmd9dZESEP:O:BD_F
    0    8842eSLCXFN\P_HZZ=9KPwn7Z@&Y_HNNL5FQORKK@>UQQIWJSL<HTJNSG=O[G\WIY]H
    0    569nNIK6RfTI]LV6`J[5SU0:WMDE5<:#]>MH;=[dI\KP;RUJVS\MHGRBJ@Q7OTEFO:9
    0    772T<ZRZZLGPKn_KT\XZ^>B?S6F6C:BPH>P]J<CHW3#Y<VLL;DBdM?;S?KQR8'I?F]G
    0    695@XGXYhP6cKUTREG;MpHdYXJYKdCp_@wH\^@G_7?ki]T)oWj1CKbOcW9VNMeb[qoM
    0    523:1dHd[dM]3I?\L<STYCIb[Qp@c`oD[dJKw:UIHYn>`QRh8gPQVHJlrRI@][XRB/K
    0    959FRZa<X[V2hGKNKaNX@\JNB9wDAN@HANLQNRVRBLEHP]dLXEW;O^CNZMZcYRN?LE]
    0   1058ARIBLXKLFR`JNSIY1RN\NwM]NUIUYAaGHK<;UBPWO?NI?OSKX@_SYCOIGMQTJ\]Q
    0    741OP8\YBR>:\dgQ<XCfaKNYIRGN?MOVJSHbTVUZZbRU=LKOAK@wqM4UI=QU8p@ZDd=
    0    607+g4Ns`(/X:a0G\c;GUMB?c;fVK:Y^LQlPD#MdTVdtNW.ZIaV3Os7MYeUGbD^NYC5
    0    724^<B+QW;ab9S2[NP?IUFG__S@J?EdSYNWfhQN+X@:@T<DKn=T=P;6[[Np:M<K1Tw7
    0    959:SC3WSE.ANUPIKw=LcLJuH4g]OI]L:_GQ`<<EXKUBQK?DHYPSQG.bVS[_lASCjra
    0    806>nU?^Z-^TNqPY`QC:SiZZQQIZ\@eYTI<MANF,H5FXSDXaUT@B@OkN>YSWF_TwjGD
    0    713XcN]S`OMZPJ<[LaFEeVaTJKlLZT`S=TFVRQERDJFwW/CIeb]:DdFIL;[VWJUR[DS
    0    682i4UXD^Qwf_;[ZK]TOCU.VDbKcNQ^DR&Yc0]]ZLVC?Ggf@A<ZHE'^GGSNAkCEP/=S
    0    645]ST]RR[cNN&6AR7>L]wS[Z4SJ@2>O7W6V^VQ].],O@]I?UF?Jea6=N1P^9K8GD;h
    0   1020D[ZaSWD<QT^_B>OXDILd@B^WwKa>aTC==LKRP^FR`KCGMW`J@NH]NMGYABpG^KJY
    0    530dMI:fk_D\S_FJj`dL[`BdcOO<J<9EMVMA_9VQFJSb2\<JwYZ3[kK?HShNW>H=\J:
    0    6274oJA=V79S9Y:ROm=<BX>ZB6Z^GTSb<AY=9@FObJ)?@TeA>aT#XPX2\TbXS.KN_KT
    0    790XC\PXHTYEQG8=EU#\^c4ZK2Qc>?CHFSHTSZPSLc\UXXN5G>G9K[QX72H[B@HR`BS
    0    663YViTKKZQZOVGWD]^9_;LR@E_dEHbSVEZTEgt0`TBC=dWQFY?FOEO6>LM^Y2>t#I[
    0    767GUUjH^HdOYR4TeS?Ef`Ws]G^bH7[^ZK>(HR?U61FCNATKwdYA6\XcX]Z_SDEYdQW
    0    749pCQ6U1MfAUhjJ7\wvQ.6t;81G<6:J:9nVOq8WuQ,2AjBJKTEIW8-4Df^]I;B+3WE
    0    592UJRQBU;7-]C#>LQ6JPQYF=7SH943--MJ]MYYT-l0CYN:C;eQY;D@X@B^[S+7.X=Y
    0    767ZIqSIFMTVPM_?;uFUR[Fw04RnM8I`JY\QTFIK9MHRPT+CT\I@BJFOPI]PT7DLPN[
    0    870HBZ_@YfQDo^MWWUJS9VM^w4SMK8HADU@QDQc_#S@M*VOZ]K;DXL5MVAHIMN><RPS
    0    59282:9k]DO]NVKiKMH?dU>wcee4_<JY7qiH_`MRPHFE_K7A\LTYY7GomLaOQNUWfFR
    0    835RZa]OA<ZLWEb>7UDVEW_B=OgZM[?LXF=GZN\OfVWiGwH?FDLHL?\MECNOH]4;*?]
    0    710OVLKKL_JVRSZ?-J6M:ZAIA#VR$*<W,M96DXNB8I:WA`.GQTQ?LC5MK>PT_<GDaLT
    0    534va\CQOTpT,^NB7NAG%hnTfslnBRAcPLKHcJ#XraPnMXkXYDW5-2O]H9WqFJH\VKS
    0   1019NbO[FWcH9TLb:D`JME][wPPcXG@KBEKHI@U_KPTHHTZOBQSNRQ`<QJK\rHYLOJ?Z
    0    677EWGEH[HAB?AQBG`KM[r\^R:kI8^<PE<PjB/@=QhLGFU#AbG]LTUKb_JNQphCKB,`
    0    634YYZF`@LNNe-16#5IeZfCP@\IOBI6HF-W=6jafPm=5BF]AS;P65@A/of>OMMbVAAa
    0    608R>EU6KPU[G==]_E3dMPEBQA=PQ7\c>F8ZEOMRJT@<^LMDLLJO-@EEPDYKFCC#IIU
    0    756gHZLK8MJIW9XHYTmP:PSh7Wg_?eRESHCJWVHXk_S>1TVJeL_EO#X5CNSCQOI5CHQ
    0    764?ZDCPpKPoVwdm`Z#BKcvEgLRGTAV<CQVfG=QGRNCHO5FIf[\RZ]Y6N6kTH1PmCiG
    0    740abQPB<IaD:PFXTf<k:Y]WI/Nh22KG<2'HFK53KCB1V7=YkUw38LDLV-jgeCBTLO\
    0    772C@E[MN]GEVGRhB`GVQSMO^KUN@_D/'b=_>K\URkD#J_<)NMQNXHAVXCS\JV;LJaS
    0    489\PPSPW@JVXb^[WXu&F+jJ2GSRJ-^^JAk9iP_LKMeJ:]=cJg8G9IjKJ8@VcNwtYD;
    0    518$:G\EM>XZ^#X,cL?_OYhJZP^B[QD(Z_L>I_Fo]]CU7FjGsSR^iHYfbGE48>2;6EF
    0    671C8OY@3,4m<cK?%A6@:0n0([Fw9YNL.>557At8kMGFZE52#@66b=<:3ZA3.lJu?)t
    0    687\[QF>QbWD`WlKP^?_k]]ZOFWkPC9ZM_?ei6GZaV#XC0F2@?^^aQRYIZKF?E6PhTd
    0    789=DG=XC:Z]YUJM@DAX[GgLaPM)__?GqeGHTY^`>[`ANIvKPJEfV@OXVSTN?S60Tw0
    0    879CYAQTZ[G<GXQPPwMF>TLPC`DJPSS\^\FEM=U@VJEQTMCVNVEHQGQXHXiGvS?IegH
    0    676Hi>+O_LlSTW=_NYHdwQ:RX2[ZKU`K+hNBFL(DME4EqBJ]U<tIS\g^>Xad?#ZJjTW
    0    504S)9`TOI>NQW^2IB\+Jq`aq:S0-cLFaqc3<#fFVL^CrQHUDQR^f][ZOUHLR]JSWaI
    0    999.PFXSBEE@MZBZAVGmwVJf`c\4l@LWRcT]tCLYJ]\UEfS@SBFSfTHn_7LDF>7OW_:
    0    586X&fNhXNBL$92RM5QGEP\[VUchSQ<>f>[RV6Gj[:\wZMN?:`UV=SDiXA)8A*d`0P\
    0    411Co(KJsC3R,Zb[Zlh2nNNFqM,vj=WZgSt\N87`9`J`w3E_GL]>ZY0kbKvY[Wm9`-N
    0    591H+I:s>1?8MCa.XPWW4@_:_p<MVdB-_qR:YV8PhgJa32Wa7=W>iN5t:IEEJXwPNOA
    0    863W1Ae0>ZOMQFMB;7C<;Ia8JV>GMND5DQFSKGw`V[>7AIQD,7A4O>HA5],1JXB]72Q
    0    745N\d_EOTT>kBfR6TH[kwa[Kt[DeqRV`]9hfMBN<WY8O:tJbIP9V9Bol(6I>a25P\>
    0    612?EnKIULCJO*VF=D=H_B>E^8XZBW\2D:a@?V_EhRP^LWCM8d*N3MVESJ1DH#a]=\Z
    0    550S#MvP2<DU)0VPB(SRIhFHSEGO=G4TS@KI>Fs7H=b^bRYE4kH\pA@J^J2+:OUC.Gb
    0    802jXveKJkkBY`]SAKQfATBS>LUwR`MGYB:PMe_[E]ZNC_[YR@R`W,E@A<]reK[@>Vh
    0    656>hH:aR]fMTMETHbJDIJGZGH[VN&iUQwCYM_VBH;Z?_@ZFFMTR4Q@e\bIcS.K@qTJ
    0    823aL\J\EDm\P^GO]A[aCA?I6_VHw;D@L<DLSILCUI.:QMbVQAOTGGb=_LFYACF5Jda
    0    813BXrYI=:C_JKAM@TEW8OfP<]DiNUP];gE?LIZ?R>OK\UZG]IPS=5#NFIDK@UAP7ZO
    0    595Y^bhD1?d>mPEQN)<a?RE=dG:FM[;#VR=/'^U\LKWILFoUM4pHUI:IKLEN^FYM@B-
    0    863?LLDKG??LQZIHIZT\nNHwOVZHKbJW-GgQ`TMDB[UE_OLLINOV_`7__C\hDDBLj`@
    0    891;I[UUETIV@EAKBNSNOPFV?]O^_QQZA?>LZGZEHL_INwWJ>DD=K>KZFVGHCPJVQNX
    0    690U[2Q^N6l`(YWO`WaTPaaX;d5VOBYTbUF[OT@Z:eG;PPfLYO;S`HR[wZ>VBUi;Jc0
    0    784=X=[R@XCISXG=.w[E^bggSXYYcSRVUeIUl5IIJGe:UKAi_`dU=oPP\C_NNUaHNV@
    0    45372>QG6f:HANCENRLjfGR`t]cF.:_,J]3cH)ov9`[W_j#9OPY0e\0TSWTHLKBaF%9
    0    747KX1GSb\bLKeGCwJ=8jWSVTDUDCGTQ?F@a`JGCZ7\_YbF>\I5UQMWUCJSNEVLUP\[
    0    878`HNPDBO\NZ@JNJ5KRAiLAVPOPP\BLTQZWJ\WkGXHL<U]dwJJ^LQNIQMBPFWERDC>
    0    996=UGY4BK=GY?NK6F&\m^vgg^WMNaCPSu?dw6_dK`]HAKM79CIPjG=h\3?B:i:?NV:
    0   1253bCCEAET>`8:EFAA?KD8hHgGHOH8JDIwK>JW\HeaBBLIAI:BHFhD9MP`@4<\=YF=b
    0    667kGNG;]\iXjbb>DAKBVHr?O425GO=Aq;-GF_;E>POMIJ[qOC.sLQsUJFV@$w:A4?B
    0    517>L[CN]FbS5TR\oBeR6GSI*r4jwauFOH@X8UM<Mge3e9meR,Y@QCgdbGPO25V`RJA
    0    937III\ZT^ZG<BSTSDKUMNVNwIVIGKbI_EhBRIQYJK\cRgAIIZTXGX@^Y=T@[HW^?TZ
    0    687RGfF[QI@EJP?[DU_wH=*RUVWhRcPFa;LR8bNON[LJI[\LZI`JB5T<BTcQ6NOO/QD
    0    732IjeZQUhi?bEMCBb@k\_LmfTp`TH_6@SWMOTReWwHHIW`TbGiQUSIWLG\WYXQLGCi
    0    667W1JUMISgjIHMIe4\aY6D+CTVVwtfYiSdQ=RZX\e]9HOhT1Ij]R7YJoO97XWU6FS1
    0    691XMl@/UV9rdZ:YZPJJAE^H^bAlMESK=]wQ]YSbA0HKAG<;GNIMa\3<Rd7OLLSiOOL
    0    758uH[>H52`]j3FTK@NMaGT5VGCT.GY=TKFLEVTSbc#QRM8?IAY9e5<DB_MBWEOQVKr
    0    825H>NwRJbAFKMNMc<OGM#?7T[FP6NOVXLZZVUUbMSX\EWRICOEbNKHNI;;<ASNn:56
    0    587U9E\;3PWcQON+=89>A?u6`[H6LdE3L\8\SS^OKwT=4MV0L7(:c?ZIJTI<6PDd65?
    0    615k>3^`OO<BeVYDFRYE`N.AeIU@8OMV[FkUJEERJ^GZ2cB0=TDVNw:M3\@T]:UE0RQ
    0    908WCnWEKSjNfHYoOOTrPJKFJm[N`wTF[UXRWW<YP^\2AOeGcG[YJTOUcRMOKEY3B[N
    0    741CV1CPeC6ZEk=QSX6(UmQMh)F6@#VQD=<YJJGDOP<T`JTl9`?3<RP_DUW]Q/kYcnc
    0    524>FZIDl?gmn;UK@J%PEL[DB?SH]v=^2QL1Pt43R79j^9biwKt'FEm3K/EK\Vn<7/i
    0    574P`u[ZLHwOIt@Db=>LSWThDUFRVYHCBgoCOtACXCL2?t&<lYPT.o&V5#balFIVDWd
    0    633Z1?N8=FLWZVi3A9QiI@c99\]9RF7XRBRWdalHTQE3,dWK::JSw.@IVV51;H9AGbX
    0    511V#a]B;5UP4IetO)_k:37A<LD`r__<`;EB<ZY/L^9-N,vlP/h3YCsFbiKAWF=3/jT
    0    723RD;\ZMj:M>b^L.p=LM=OnFAOIK@/iGYw:WPK6IUJTVS7N6\[JoHAQWQXeKPN:baV
    0    530\UIMHpaCMcZ3_RGILT3;Ya_YO\7wKX@X.@P8NDnEHc.\rDJAFFVNaSOW`M?_EFZS
    0    835V<HWEPDf`C]JZwF>CQTaVJUU>=LSIFf;S<\FKRUP@BPVFPKHOU*9LOP=PFGYG9DL
    0    549Wq6WD]<k>oPw8;e;VCeOEKHd.<\GWW>;o_WIw7WJ==EP<fNCtX@ER=#dKJ@92I]X
    0    656:KHYZFa-QQbCKRkCSd5[AH9g_>MSOCOYaDVJP\BjLFEKI.nXBP@PJS7Nd[XvQ-Hw
    0    598VE5VIY=B;MD^#PEXQHi1CPLDE9HE?jRZGvNXBIY_2IX(e9\We9HCB8XN7N,jV[Q&
    0    642=OHJ9b@adV_Q]TNGvQFXFVcC@Oj[R9i0G_MH@m&aIPQcQT\W\^Cwh`BKkH>^OKbi
    0    780G:`FMY5T\4SKS?TWJI2BCBbJElZNJO+;4?@H2X#UOJJcSVH>G6]RZOTAQSXMZFpQ
    0    775bR[K@OHwNHWQPUPFhPaREeUJI?AS8a=TXKgIcNj99FO\EnIWFN@[BUSk[\Q:B?KN
    0    963SOgGTPZYZ__CH\]Wl@WA@H_WjjHVCLEPIA[/>BeDJO:OM]HwP7[WEK[JEVATN2oF
    0    615#V[JVH5\`MfRUdWMZKD?e;cN[]YAnTDUGl_HCgV?UFIqJHNCJCAZ1CCnM=OJ&bdL
    0    807IbbFPfCZTPbMUSeCXIwcGD?cP;PBM3B?HLmIFL4>8@KhFUSXO?DG06JoR\:FT_Mr
    0    647f;;?C?K<#Q<C8>H@IOV_DP;7MBW?VFieWCUDH[ELM7l.WM]V83KKYD&T#GJUGf?9
    0    642LW\gDUV:WG==LZ;FSGE?;:jTeFBJH]OO/E?;:WP^DTOG^4UlHI@->PCRjI_wUF/T
    0    525bOoQIF^QCKYGD=W@\RPU]R8;9Z,H;`TrVthCR5b5#EUV+RP4Hu]=?(5]<?M<B=d@
    0    643XH<DfSHNS;ReOTUZ;WX3U`=`c01b[RQT;Z=N@MO3[XcJMwGVYLQ=8GJaMhWFRaP<
    0    779PENHWSKK:aLdwS`CVZVBUYFM`6AXNNJF_GWbWDLKYFSObYZJQ;`SRI6`@mWg?PSN
    0    740=jQeAYMVPSNpG;W8Jrd[HZ``BgwQNHT/ae@FPGWDn2BGXAG*TXBl3L/<;BsBVGc5
    0    624TK6QcYRAO19XgpGnC[>A1q7RHJ3AbWRfIW=Iw;J?8ZY:b5keqEs$QHaFM\EYoMPW
    0    738iHNI\WH>7EB_=wI<<LZXNo^N/hQFTI^@R<>YRL`iPDHGOa[6[JNHJ>E.ULEM_JMi
    0    556gR>`=ME_wAQH<GF6DA+_<]85P28@?C\*`>Pb7Z^?'.E_H71=1g8f0,LK(=^8fE.X
    0    7506V-^?JRCQ]H_9Z<?UDNf<R\D3`W;EeG8jT9c^<JQ\7OTQJM#laMMS-;B+A^HZ6JM
    0    5468PK:DCBZX9WRPZ@MYYhGBIQOb3>^WK4R8dtVesk>L2FcOP8eJw2QDZdZ)F]>-@<k
    0    883fUwVO6G^eL[>HEP`\L>@;N_Sa[Uc:e@b>PpHWCSSHI@[Y\M=UMNOTg_C=QI`Q?dZ
    0    657H)YjVAN`JuFWe>?GOfWQkO]bM=qH@]_Q?a:ti7Oa:XOfFdQYvZVYlwMF;D[OU>Y>
    0    578#v^D5X(pnmk]f_3=TAQDJ&EWOW.kcU?%K?dBA9-RHbL_fYE]H7RimW#Gf=<[d`J6
    0    7115NOZkU>GVKjGSH\NF_J]XQj`NQNFMKIDJ]ZVNE_RWIwTLNNDNQM;=DDHc><ZO<fC
    0    641b5JN6>JHYM:NFCFDAA8P/UABV;S/?HVMI3E\K]^@;ZE:3-DRHw<FAacF>6gA]>+Q
    0   1045,DLeKBZICXIGGK?P]YMRJwTb7a:JCXh>_]NSs<bY]AUOEBK7fII@AY<8NDS>S3SN
    0    645ZB[=5HJUhk%4`?6UL5?N@4cC^`d`EJEDWEKw_C<HQZ1`;TFH%Q@?6ODID2]-HLbJ
    0   1139RHHVZV@CQCWVZ\hSURCM\JJWQVDQg?JK``QDIw^dOHjO@CZFUVHVIJBIQMPV>QOT
    0    772[=b^kBM_=T\LVUEe]F;ENDALaARLbS:RA:eQ8wjH<MlTRO6;;OOM3?TNHSDPJ6G?
    0    547UWZ=2OYLLVN>RAjJOFP7UVTmiRP3`9HNaXJR3aAHZwF@PDJJ:KNKQLVD_HO_aXOi
    0    792:`ESQXFTsL_LkeKE1NRXRwQieWP[INMPLVAPO8ElT@KDX`_NM6W]YSRjJXOkPZ`^
    0    679oYHO^jVWb7>@RQ(iLGc+N\uK`X>hHXbeFC=@OUDXYdQTIZVX26WIYH[EQ2QwJUYL
    0    715QHPR:THgP\Y9RPQPLNMXJ7qFH\uDpEB;W7LNCX]]UKIaJSFF?KLa7QJG#*NJQ_QS
    0    877>:=nONXRDe:[@XKMTQZ\>pnNDwpO[UZU_[?QcBbj?L\^:VXFifHLWQ<:;QsOF\R=
    0    597p=AZ<8SoEO.eM<FgN:aO^JM5BMdJLr>UNBNWaIJ?77oA>PL_wX)T?X_SGaWR2Ii1
    0    624cnWDwmJYd>aU\P^_[?;N;]L?]@0Ae=LjVRtbZfDU;SQG<-YId_U5^>RMOTJj^RPS
    0    578JfGN`PEGAsheDEWIYSDKtO@[L:*FM;6Oofub]>w;=AjLK,JUNf+IBG4V`RE<T:jN
    0    678=QRWWU[V9VBLT[9MDScPw]Qi?XTAR>uaIJU`\7_]TT\N[QUAg<\RLXQ>WTSNaDZj
    0    593t/Kb\[[b@N2C;I]^P<<Hba0QW,#`?UF3:6WU`WJD[OH=JZuJe6kPPCV8[o)_CcN:
    0    548DLoINcT\XUD<AOBp[=R<;0nEwZZ?`^TPBAO\P^R:E`KfE=S_FI7MO_nRG[NLf3;U
    0    805K@LQf=ENL@T<HNFdCNHGRa@D_ZPVHOdwUJcT]cDUNFWS]M^DQFR?GYkB7H\GWQZZ
    0    649tIITN?kaRQ_Z6OembSV=GBBE^LGENSKJN?^YZKVHMC[dNC3=SwCB<.Q2HCF:EA@S
    0    631_`AiS_GG\IQEM_h1OTNXw<Nf`BDU_R[WIWYR`Ra\`SdL8LN]8MS;eDKg^RELPC;w
    0    441.`NB>/JZVV54X=o%@E]FME5AgH1W:BKX[TWRs;EocNIEPPSO<3fB,rwpU^$_M8PJ
    0    739hEUaPKZjZ\H5DDdd^L@WmDLSk7;VPCH\HQ\Y][^NH=l7DpM5iD>:#OG]hP<PGCOV
    0    519OF^VC6l<Mu.W1N;BM<Z^1`OEXL*4QR97b4;ncGP\X8IS#'@FG8O:MNW@3YSIe9@[
    0    715=MVY`nEXb?L:_UZK4UG^?=@fb_O\O^OjHE>R_[9QYYwOWGuUC>OPP8^NHZHhj[NF
    0    695MlK0RW1UZSNdcY[jN>VYLg<BAVB]V`TVFNBCAMLABZDTaq?L:TKwbW\JTJPFTOKR
    0    459DSED7G],SdEjDH>^GYkWC`@F`CnO-[RFAEC]<w8LFN?WYTG@=;=W_HvfSLe5MLFb
    0    765w6O<3INgbG>FINEIE<X`<T;7w=BI76QC:1U]Rpe<@QDO>J,57PCEDD`JOMQQPDNf
    0    575GV_eAeNp\[GY\^Y:gHQ7t>7FC:YYD7/>G:kd;AWHV@mf][;I:1]K#BPTJUCXS&KM
    0    624^-SPqMO2G2dwEAr^YW=Ib=cXHC=O]B]LlS^^PiGK_Ej1S<s5dRYQVKGO\9LqiHde
    0    781]N$>_NZJ0[qbF:XbPcSEk*D?=BJHfDWeXWU98hZEX?P6GBTGST5[NJFrwM_?,Yl7
    0    704t=6lL9hmFj3>IBCD`6DBNC@Q[CG>3V5SR-uwk<FO:8YH:EGT6GHS5IPg`IET:+1C
    0    492l;;Bm[9O]7G,lOKKW]EFYjYGcS/Yd>weNa_p$haKas0.?Sq>JYEVUX=5GN/jjV6P
    0    610]fV`NUqGK8Q;kiwI??`7ZbG[GHLBB9PDEUKIlGGHejLaQdbRT.I:YFVonZJ\hSBb
    0    668\QNLE@8W_aMLJNC?bZ<\NIQUSVTN?wZ?W\]?\<]RSIKVdNDAbZ6aN]Y^AS^LB>=J
    0    6598UGDT\EuJCmBde\FBgwZ_^9jfH<VZDXNAh`1DE=@GKGAg]M\L7[=gNQedbNRksT^
    0    658\XI>W<L\UiCbdALDZpQUGFgWPK`cAWgZGA\[=dJLOC>lIPPf#8bOZBtUXCDaVTCW
    0    6494KWLII<WLZAT]R9CHPMb8cAA8@L<>TU:LPEScAb`P<NX\lKFO@1wOV3N2IlTOAPB
    0    497V:@JAlHo9dYVGCjKJbP][Z[iGHTMTKJ[Xu]5YPw5El;<=XQ:UTlFBK\_ihUJE@SQ
    0    6960^OTAG7HS@ZQRG=#VHMP;_<kCPkLFANLGUJ<FOP`Z6F`C?R]LFVLFYISK;F;K<M]
    0    588<PQ\DSaJGkl[IJLFSNawV[<58HD:CBAPmDYOd>WiW>baCQ19raOnYJ*TTMN?>Hf1
    0    576F?HwGHWTOQ;U6ES(_=Rai9f[PZPOLED4b3VfYDP_?4_ZK@77=O73YMSMBJvDL18j
    0    626LDRRLLBSU`eD=IwIFNSQ4D-XfJ\;@IM3R=V4E_1UK-U@@\IOfLWG5VUaWTBI]L<g
    0    672QFqsRK44DHbG<<UXb]57Z8]Ff;T?g/9UgGVUAw>NJ:bO22S0P\V9*.B4SJ[Ql0@r
    0    608FXEMTTL4^Ji[DCJ86a^rWZVGW,ViV?`=K8.OTITWwK_Gi4^C]nZ2\?<TPRuI[;;e
    0    750BBBJR]GEOPM;W>]'=jaPgmLXWI.j`Fl@PY115`^>KZ#I[L`J2N_DelT\`XESQwkV
    0    916bDHDELACTOETYHDaXUPS?ZD5EW]ODwTTJQMOE=VR1Y5F@?BRUdMJXbZWBTFG>N\E
    0    597t;JJ]ZMW<S@LSP:HL]J?KZulWO[>DkOF=7Qn\#]Y^S8fVT,U@ZF7g^JVQ;IDBapV
    0    786R2Ki?=`;AY-BALBcRG]SDU^cBIWD:o@S]FPhjFpwIHTgROJ8[MNGEARG3LEEUM9B
    0    742hU,TVpR8h?Q?TeDc:JJ)_TCLMLHV^KUNFDLMId65KSY0PWZF=?wMTXbBjGGWUMT]
    0    7592Y-?PJ;P@RO[I=Z6]kc_^VDN^QY_AXP:]fYD>]X@?@M>AeHVQA>>SWOw^QKN@vjW
    0    657#68:S@>d;NW<JRE#COeM]d@_Y^=AUBeN`a8F;3SrKD;XL_\Y:LW@SkWVC8M:^Z;h
    0    567H@MANmUGU+ZkWR_CE_`Aaam_C]`]V:bEc\?\b8O=9oO;ITFZTIK+HUW\SL;K4w`5
    0    574\?FN[LSGDT^\E@dHJUQRSh*519dKarYWJZZ.eD>G^Fd0VRKZwmOBG&ZHZFNp[(c=
    0    6293pFF_TB9gOn9_]_F9[YGuY2ww=A\X8caBV<8%QMD[E.:cf\_G(YHYbsXbO5oa[Uh
    0    694[>A1hOKF4BQ>COl_9^:9VN7P,AMKkHQ[w^LO4FS^]Ca;VL7FPBNHNI<P[C8:DdXT
    0    798[?U3HJKVU8XKMXSQdJH3Si`QGH8JPKFC_WpCQOJ#;`QOMQ4@aFKIJMSVUB0YT<[K
    0    599TCYGnH5lpQL;w^ASZfW])ln`jvf]YKb6MXeQ:nRF<L:o[_UrMZ<XZS>=I6McHElJ
    0    612VHTwFEgFESKlJ-K@ATVVK?iML]wBQSG;\Q#bc(SbZ*]fHMI=DbYOQUE>DBq`JJLg
    0    685jF=XKFnVFa?YP?ARrbmYbkCCKXQ?KTGK\EP^hPSB>N]]LQF@wdVSN:6KUL>P4FT8
    0    771VEUw^?_d9RDOAB[H`@EBRRNHL<B;ETKK_QjZZNeUVLbgLiJ\SVE@@8:LDZH;I7UU
    0    713l?pMU<N_auB?ZDQBwH9Gc,P\R`I?\L2Z8Ld[VWR=B@]s2c6A]]D-2W;ZR4T@D,JV
    0    884vGHWwYOLA7ZY]LIMJG6DKAC?SHUMVa:]XJR?ReBEQN_JOTb[`SPQ0QI]XV6FOPTA
    0    859HB?hLSU:DW:kBCEGWTaiUI_eHRY6CR\Z_UFRWFee<@RDQC>EVORCHP@PM9w;>R6T
    0    613]AfNL7drXW<15]FZdLDDB:^ed_`Q5UUI1MXXC@KTEKRLI_']aR1wXSWMGiIZ<;]O
    0    717]L/_VprO<QLVa<?ODciNV?@];>TIQRK4FQ\D^AZLOl<7OHMGRLeIwWg8[AH<5PS?
    0    748WGLOUM=>\3SL2==?LV<\FOXBYNR7MIMLW[UX8pEI>5KK8OT8Kh>BIMOOF#_(O<RO
    0    648;V3>KRwB1Vho0ONF2X[Ec=E[7ANBlLDNoQXT<wCU]De<KJ@+aSH+`XIlNH[@GMXL
    0    683[DOl5]`H?k6N@4QMTr[RbLP[2he3?wL=KIRmj;at4ME\Wg6BFNXZTa?VLOWH$]SC
    0    645d%TWI;5nLQBP,QDlT1;WF#`3\@SQUg?E:Cai3SOQYFSB^ca>YC@L.PGJLY]lR8FK
    0    678O^0Sg^K8JHN<XSH>3Q;iMZ3GIK#\`Z^T6A+\[C2V\aYH`NbaHM[BkPIkZbK]omJ[
    0    574TLOiCaa`MJIWhV3GIWRGL.eSmTJX>QCCG=IaK+SS0kT^5>8Z\+L-8IO,ORwYJALU
    0    7848oM==PXD2XaT=8K\4\ZR&GGC]I^;iR;_@?Q4:_</HPQ8ew=?A'N]>6\oT_D29c.8
    0    926+Y504H7KU`OSTLWAF>EcnAEhdbG@O7I<TeRGO<U3G]#BE]ML@KXEPPASTJJEQ\IX
    0    753DLZFE][GYbJcWRK7ILEQ?;HTC@PGIWU-T#GbTD`BSKMZBd7MOO]N'<^WLFGZ\9<T
    0    532GH@D1T=c5OY0nV8C<QrGFvVEXn@CA;iJKhHV.7E\TU?p;ew>IIPR[v7S58GN>-n6
    0    670[cej5[sQ=c=@FA=QV.MCL@YWFYT><CE_?<^TXFpfg9[RVLBP]O2^5Cd=SZLJA<#G
    0    5844NUJI>LdcRN`BPIVoFLg)9]JNwQ[9SZAGQek<CR?26@iw];>H\<b1A8FM-RUD>95
    0    577L5F6I>DPjF?QfwGMK39G>O]D]LD]EgOFdVJ0QD]PWXO=bCLZUPR?`eQU<VG]>KSE
    0    591FUYj>PA\l/?OfQ4GTSw[DaWVGpkQbCn9BJHX<ShcW[.QDUQO>jEMYS8NSABYRL_S
    0    686PIRTF=NEC#S\NT]KHf6UbUbSaliK_XgYMg6LImRhON:BRQ^\?rsDVvIBrGZ]9ZPS
    0    522Kw$XaBFPW:e\UcAI#XSYqOI*^^6vD*3nsZONIFVaNN2HgmVdqT5B7^7BoQYeuHXL
    0    725-wN>f[4RQ6[>[@Z6QecP@E-A`DOZJ&QOTGM-AL`ACF<%cHJ<KDV9jB17JY@I5BeI
    0    767TiCBbe=VW1dQwh9PPJ>Q8DXGbo\eO\ND8XM=I@=SE`4fZQX^NJOUXTKX#NIWbXaG
    0    927MG[MI>\IRcT6LDUATKEJRBNIHDSZ[N?wI`RM`WAXHYHISRTHY:ZHU_YQOHEH@SPA
    0    490[`LPT][8ZG4@AdOj1OPwWL=iR?VZRAqB:g0$BKapfW?@`NXZdTZEkbl^NKnBI^Ng
    0    780SZ+=\V-BI@\d_ZMO7@\wRT.SOGP>AbUZEVID@PJRPQKBrUNBRVXPLOQI?YO9JaPZ
    0    491BDbf/L<TR9FUXGCXWcH2?PLWOb6`7UiV[LJD@aA^4Gah0R>DV<NJ[@9N(?8Q?IwY
    0    567<G=[iVP9iELXT=^BA<RAAk:8AZL`KcRC]bDeHNY`eWWQF_mwWPtXQ/TDnpn\W@.I
    0    798YZSL_iMOa@wHPXVOJTFOnHD>VHODOUVnLmPA<LW;SK8\]__cU`N:XTDXPbIXHENF
    0    724EE&U[BY.;DYcD\NT\gEM]EWU:IuT@^ZL(SDeWAVhHAn`C5CBS*TDpWqO,<w\K?OO
    0    718E`>)UcGJf;\2[<WX=NW@DNXJFomPg_qE.e11SVQeQbOBJUuN#=]ZwdTMRT`nN\C\
    0    960FHRC]g<BW:Y=TYdL?_RDUK[djZJ`NNc`>kPV<a;wZPLUJM\^C]d0lfJ\[XFvobfb
    0    829-:AnET>FLOO^BI?);Yw`Ubt<>wMFcGB6vs(=Z5`n8ZRT;GT6CgwWsR'9ECI3H[aI
    0    535^S\UDJKOKhD<hkKQXG_dUbJaOvMnBXE2KLYS@jjFMaGE%o/FP#LNAAS^?MQ2-ME^
    0    6048TUH0<[TBRVPX4R1ULwEsbaf_iAX9Sf.6jdQW;L;AFGIG[IMVHBNPE0iMC<3=_GG
    0    599jhFVD-jR0Y=aV1wWS55HT'YDe7mBKE=_D6T)MONJlQOD`kGC1WON.3bfTQ`0SrUT
    0    6283wI_^G\XGbVKRJa<Uhi]XCIO0VCQeK_5[W`DfDfKJDwZMKB3aLHFE:<mfF+D9Qi@
    0    719dS\SH@ROAQQ4PMQXwHF>N0FJJOJR78=N]9_LYNY6J5FNV^@TIM=BO\OKI[PB$NRV
    0    629Q>DGZ_4gGNXTTWOOO1>PT#P,HZU:EJEXhDX:<YQP@5CQe0hJT/KDL1FuWXIVramX
    0    597\1(PF0Y4J]-g@S8mTQQm?`WUFD]4OYQ<QYNB[=J`E.EIHT-<P;S_LtZG3GwHKGJB
    0    640RhND:;FI4OgA?PQ@BThYWNNT;A(C9F@ASE@[dGVQsL<RD7hN:G]cY/CXX:#.WV]V
    0    928Hg[PTXX[PMH;SMT<_LE@X7?^f?9DN7N7C/NY]FS6>NhVK[N^#HQO=B;hho<?JO@h
    0    543HXL<Ye=Ww@YZ<FLCV5Ao\iR[dOhcX]U^jG?63R<nWb6ON)YDcS3>GRh712oSuM;_
    0    531]XFI@LgFCRNw:3QkhBZ2?V4Ua54cIJLNj2aG0UB5BX=R@SJCR;AGH1M_DPG0D&EP
    0    750ScO#R_LCb9rGQPrW<NYi]b=_?7\[g@QBGiM=AC5CGqZ9bEiPZC_@_L>N\G:UcScN
    0    664YP&-PM@MU8W;[XACIG=O(E9;QZaJ9MYpN:T?/CF@/<<GR\FH^mYgK_UM`L#mFaBK
    0    622M47P<>PBA^7N7]<hVYVQW8NM:b^U;JgRl:gFaBdqJC@BV@793#QOZMZG+OYbNU<C
    0    6928w:R;UPnaGb=fhf.+<ZK@u08']AZ\P-.SEN;I,90J*T\lw>-F)JJ6;9kL8.=vC`Q
    0    6589WZC1bWNDg6G77`I@DgA8\?a7NVD`JI=c_@TjB_PZ`MJ9DLBK'WAK:R8OLLS#PKW
    0    711^]APICUK=pLWC@]PcSjbeTJwFdR9bI;UTaaJNi;[aeRFSQ>JRoHAQDK3aLX35jiQ
    0   1019B[F8U_EA\PwRrNSJ7MSmFQESNlFaZKNBPPG@BX@HWM8A_aW>_@e`N^9]T[MZM[gD
    0    926,]CGV^N0GNYBQ\d;2aV`\N#\O@,P^4hI7b;@O61foP@:UCjS2Ef:T\8ARe9JZaQI
    0    713A8QIM6]S`ZOXH]<_L9GL;WQGF^bG>d9T^J^KL\fBGFIPTTCQLs[VIIZNCORQV8S#
    0    768J\AWTS]L=fHrK4R]P@KwOHIPML\?UgU>\GOEfEALqQc\dQQ<UI]mRRbYHPbIG\FM
    0    892CRX(NX3H]EW=\SGRCMUbIBOI`XFgR8COOPQG.P<QTe<=VdeYH6KVY\>P_FIw]UdW
    0    588QR?WXPM.b2qhGTZiF^@V@X0SDIJYIJMZ]iF6Z_H_K]kYU$]RZA\B]NQgG0>tLZV#
    0   1079.b:N]\C4\9SMOKc>,n]eab:bX:HQ^9d@Eh.PS@BlnWW8NG[J2Nj<wV:NaKTD\cJQ
    0    583._5R:bGQ`>Z,`PW@RO_JVJ;^Rh?gZN/NlU:V/K\:HXCP:iSM^EW/PD#RETLgNSca
    0    685'=PDB.KIC5\BV?Fma;[VA>M88IlAGYW\\DA9gTiB;BJ:<O/M4G-QXw\4<H,PTSE>
    0    535e_=duUTp)aVPg`#GaQKDR[EP[WKgXGS6\W]@U5PA:SH:IlDr5^@HGU5M[L(M<>Y#
    0    6848^FGYpM5d(b2a\ZV?b`b[\KmHICdoKuNNbT?MNGNdt[GNIwVS3[Um`KaPQRep`iJ
    0    639SLFCD;MNAn=X/a*g^A9^C+d^:wpRJj6T3ORZcNNBH>KL<N7$aE*YOdf@R?N/VR5G
    0    739=O9=>V>LSLVW\M[A1]VcRF/J=QIQZQ^IJZ[2>42E^eK.Zm>B<>V[L6Vw_NGLWD.M
    0    543RL_JHEB[g='8lYYMgRde`OeRwXC[]Rn\Ju>FSBKQQHT=Ypbf34k0o]C?ZWMZPkB_
    0    682^B[CGMf_IcYaP_C_g:UMITZAM9_95a;g<Cc5HSnJA#bUKKQCLE$`.<bE>AK[.FWO
    0    909@_F#f\FBlQdXZPiY:OZMA\HLcWQYINPT/aHL)W4NhV>Jq\eJ0;cZDVLnM[NRWJZ>
    0    780L9]FD>)]mFMDMXEW\X\VMHK0RoqPQ5SM]WT=VjR0Jn?FARDmF61QXwpFPdGk^TV6
    0    8775XF]fXW*I:YQQ6b@1kIK_E8rUG/Ye@NC6O#LKW4^ZeA)XIbX5JV/pNKoaaDiEmVY
    0    606MZhdMD^f<mJ7daDI_EqKc9=``@>>B^P<4OUIqA]eBKjH4oPb@#K9MMQP_ZIH?W3l
    0    616TBP\J<W<pX7L:R4Cg9;N;@SGaIIIB^VG`Wajg]^W[?XwN2VBK_]U>]ZLKMYhS2I:
    0    634G<[aGXTXIBXW<+IAMPJOY\J<YF6`D\3ZMGPHGWU#[NeF9OUQ[0D:2GG`A@I[KQBM
    0    644\o=?K]R?>BNWL5>EQid`JCN@RSVE>w<[RY[0XWS+XRM]lcR18=AZS8Xa\2]2MYP;
    0    652O4]YE3SgMS-^LF2^\1YUNGcBXal=Fjh\Q`kXg=wWE*6hUJM>1fGf7W\P\]eWT9>K
    0    6928nRcVS8eiP:@U=fXH6@DJ@Bwc\o@9bbB7?>T;BQ]kYNc5Bf_UQ`cT<^QGUIlcPA]
    0    675XaR^FTIVJ:0Lb6MTbPGLqmYCMZL7[NZ>,YZVZ#\SaN\@LOLbCLVLe_WQVu?R<SXX
    0    634^7VZC+TwZaG[VXFCK:iKK*oaBfOZ4JN>WLlIY4YC;1J_Pv)TJ:A[C.9kL<K83MVL
    0    701mgYY=8::?P.U)-9H\GETUClJVYw@9TOC:bGUWWq`1AoJ>;>JXOEY`Z[.LD:UY8@Y
    0    725XGBn7AQc<kG>KDbAGCYWZRPWJCGDDX<DQ\gTR5p5ATL]YwX<YX<UEE9BT?LKRcEQ
    0    663tFcF6ASnl-0cPQ1YcB.BJ5AVwnP?DeCPH(hKIhG<I)ZcS@,O2==R6=vW65Nc;ER\
    0    8836XDnV[WJ;V@7JF?HOTZVSIDQJS=NA=PL:LES[7KjwRaFVVVIK5O8RA?LSaGTPFIE
    0    650Y`H+Eg0ETSe<NHHE;RNT99/#JRG\OOLESX<$%NLTUH0KwdQG=)PjMEKj?A:P>QJ<
    0    592L8TPJQXLRG]/`gDP;<I17=FOMIE>[ROT,NaMwYXQCFZKT>WCVTFM8cZRaZEPCF-K
    0    5922f:ZALSFU^\q/EUZAPMlIgB27HRPJpJ4fZKS5`JROSMda_QG_VLL/2QWA#QRTB@F
    0    606M>N3`<HCf5C(NFIEiPAA+iRN\ZwGfW[oHt>YTX@3FeBInYbPaZYMFrH=NS7UUSnG
    0    765:PKRMOA=Q:\LE`H?GPc\R?`VUmW8\=\(mg@PU#VTHL4KESUSAWTL]PIFQ@fd^M?]
    0    706WXUOF@IBc>BdH[X^ch3gHHTHXfSWPaGcT]OSIvL>ES[Y[wGUQGOF@NXLNL[\^EFT
    0    773hW_W]>Rw?XMR]W:eU*K>P=OWHPESG@Gd@8qETfPCGOL^LU1TL7QFIESaS\3EC75L
    0    721uwT[SLMSe[RDI<]@;Wf/bNDef;@QSABDLJEPG-VUGPCHVcUXITO?H=MgWPCA\A@b
    0    769hT\HM;R_QO@*ZY_X^@qVf@wY[C\UZH^HIKGH>H[fUZ8VV\GWIYOTLTMk\ERM=WTP
    0    569j\]WQ4gYklATHCa__AQOJZNGgCXL;g99O5ZRJM8#C06F;XLMYW1?6VbHE[VLBRTG
    0    703T<D_rDQQKAVSasLlP^OP]gLBALUWlVSlDZQ=FPCcBFR:R:wc\MH>NHtHVEMdSLnB
    0    610IYDo+HE?CM8D<3eKWJV@eJ4w_99>4R=2C?Xb@?8GKUd;F`F_DH[Fg@M\[hM>UWEf
    0    539p<`Uf0<R^7?2Rr:[tF7T(FWBkN\Q<w^r9#\aPaM.OIJMAZ4^Fp:H>T_98^K9a6F>
    0    631@CO@NVXw_SOKkC?[YZPV\_AmSaSJG^lvkb59J/MZMY:FV^kHKIpIQeG`2^>\T[bY
    0    723R]P5baP[KIXJjZt=]IZIWbRTd<[c`QjaBWF:`aM6]s/:wP[^]Tg3P\LVVHBNSY]n
    0    702JigRM?QJY@a?_Rd>]CaEpH7tW@RJOA@FCMVIEUBD[VGAKf=g5<BLEOAgw`;6IA3a
    0    540XIWM9_7JYCMGSI_q>UCS#Rm`NZRXGER_ZB;XEHKE]O6hO\_n3a]Y[iNB;mQ@XSS^
    0    713UfL.OQ5FVDJCF:eA_UXX`VQwSGA`YAkUKk=G3h;Q]gHNXSZV=I@BTPB_jS=PK]Rb
    0    758OQ=OG[D=f8S2U?PL3R6[0S2HnHGB[?YBDD<R=VJHCwUAV>KHG?N8HDK:MOPFaLIU
    0    598PYPSbK7OuLE?Zpk@NgFO_[;LsXS\rCGb(``>E4DVT5]K]TLRDhV6H[W^d>>dQYwW
    0    482O[C%Tj\Ai6NNHH?9'IV97V&N=KO?bfK?5K@Zf@YZw]XK]Nn<]DnU=^_1DNX^eS@B
    0    599PV=JERIPGNC4<XHGX@TaOgLR#WQOVGs/ZE-qNRMIF^KPP/;NXfNHQBRQ=,C?MSBQ
    0    778WSa@]OBn]<jJUS;WRJO>LAqJwKTSPPGR=Hj1>P>FCH7bGcR<<HDMS[Q]NS8`<HUF
    0    668B.YKUDO@W9hQ?@gUCK(H?DNCbJOKd6KR=Ml0IcM<QC]HI\Y=CDK_#C[PD9MO^N/U
    0    639rX?HXM<Dd7GLXFG.:SEZOPDIUUCX>Wb<bEKH8wJ;=7AFMJ;OSc7OMHQRgA7T\L;`
    0    844X?JJGKM]\K/EL8@9PC=M4S`DqBFE9N^ACKJXK^wA<qIaD27GCZ4WAGm<>>VKS8;Z
    0    550$[OU\5EbD/XDh]aUBmTGYSKnHKhBDKkTMa>Sc4dA8=O<_j?O;#BGfXhidUg8XdH9
    0    590@ZPCGBH@>_ciMXMTS5MT7MUbYUkdMYbAYc<NGL]^hPLaJEe6I=YcTn8AN8wNTH@d
    0    514ZD?97aA_RtA7IUvQ7WEOuhXC_d=S@>_.JE\MAgH7@P4:dM>c8^P\fCdN^MJ_UPXw
    0    649^aV>Eb5TqnRTZ\OLCC_^Z^YMCODN@IIAiKJl?QRUM?\Y=Q>_aPBY:`Hw<A>Zn4UP
    0    734:CMF?J9HiLTERT3E@A<V,X@59TF]EHX0\H[?0PK;JZL_>8TAJD(c#ATJQ4b8N@?D
    0    623c6::YM^aBVQVERU7[D[=oQGN&C`UBWMbaw]/6ZkU<LA:]O)AXkD9QT;RaZKI,hq2
    0    827XB@URIXH;V@OOLQ^[JD7OQCJ>WeEVRBH\TEETDO^Q4]Z\7\)woCXDZWAV^CTL1NB
    0    686aGhaLCIY]sGTXGE[\IFWAPJS]dLO4eDO_D_ZCYU3D0PL[W#EJfHYCUDNIK`R9HUO
    0    7476U:=_`::sCLBghmM/XDOFU=OdXOj`A_cHICF89?XO`6ES:dpD;wIfXOfHSIU[l`K
    0    641YcKOojiCb4_=H^_I#JYV[N@wX^?_[GO;ZFB^^ERSU]E<c`\FJMb4ceCYXfE[_VbJ
    0    692WPbSWN=8kR-NITQ=]\Ag_UX``\Wh_C6EcIQw@WIZ6OV`3C<XH\6iELK];EVS\@JX
    0    528c?M\W@<ZkBK>NfX+^bSqPpXaJgjXPAeJJiT`V@TV7w?o_GC?R_JZXEN'?=_7CTJ1
    0    751Z1RI\FL=YGGZKK<]PP:C=T^OMX_@UXTMM\YHcPIHPFVcRB=BJHTcbh[B=JTw4ZI?
    0    659-cHjTQ\FJdT`POANWJJJ;HbsU`]MRQ9ADLJ>\HNrjEdeNWjweJ^c/NgZQcd^UB9U
    0    641_BrO4MBF[@>t\\VT]SMOE8TNwmW]ZFQ\TH[JBa7MN.R^bGE^D>BrRd\EIEcnAI@W
    0    585RjiXYNLgQ#TCAWgDU+H,FCWuUQi\fH&DJdNNY5\TOTRKLRr[CIZ[2J>_dl>q?G:R
    0    614wHX;cFVT8EY[\RPOWEENQOTWiV>VUP>VLNffR^Jf_SPLH\@ic<RSE<CX]mHeK8TZ
    0    760q=aRD@9jSBRBWZLXR?;FEKXBYZVAIVMQ<BwQCgKA?DJVQR3LEQI<;FqP?XGII6BL
    0    736CZIGJO5mr.b)EW967HOpGfIN;[DSf#9ODNBL>V2NLZZhT\W=6D]>O94W?Z7CLVE`
    0    709bREH;`F9l8HOKJFEG:GNSM:Od9DHV9[JJ9VcBk8JXUV:LHL:J^C#E>U?ZXV<dKYJ
    0    536ekK5@@]H]5aSBLmDHK*g:_C>N7[#?>9CL6@jPiaI;@FLWUAI;K8GG=q3<G?B\;<U
    0    585Dd?<UW9]doaWVrDKTZW^U^IRCwdW6WW$eaXHPT;HGc6^?cHFU\J[eQ?JU?UE:UZk
    0    702mB9aZJiROJ\)FP;YBPcCG^\<CCU\Tw-W^OQCc]POIBfB[C>/YpXG5CS@HGOOaV[/
    0    553iaDC\PNFOTSTPn=C'VwRWhC]3M^FP`\?PfiPZ6Q[]I*[`@V/naOmQGR?MKYK]OBY
    0    791USVLNKWKXhPOIO@RV#RLOYKITFXEWjGVLDjFJ][GJ5KOb\IQE8EZHVQ]NY=OKLEK
    0    739>W>]VTgBHUEYLfNU/WcNSTBYLAD_JTnN6KKK`9F]ZPY)LGU_:9jFTQTTLYKVUW#W
    0    801VN2RaJ07h:G>LRZM1LEX=HPFSEMQJBZPHN<6:cDS_ZQ/7Ib;CUD@YMK7CB\OwN>X
    0    542TBil\UJGV[-YvRFA[O\vWUG_L?QeSmRTTKUK]I@PX_OZwT7^`HDS?cT[HWXPVfMI
    0   1186ZH=6TWH=w<X@PHbG=IIMCa=ELC2JHHTG<M[XLYSAGEGQIAIAMNEL?AbQC<FJUDFJ
    0    737JPYSJ8LXM9PCQ;j@[#KIQSBeXVUPW6?RN2Be>O+Bsm\bB9OJ><LH.<;F<E;Ua=1p
    0    710jHC<KMCecXXIXMBFDGChEmTDbf\RAU;XV#Sg*YTK^WI=UB3YX>QR0FORBVBKj+Rk
    0    758w0<@YShD?=DU?VUHQBKZjZKAZ__MT\cH_ZI9T:kT<Y=aHSTJRT]9esJJdTZ@JfVF
    0    669gcI:JGO5:_V`::^t#=J4:J6V?,];UbGr548D=[=J\SU+oJaD5>9W%pQdOna?Uk4G
    0   1035GDJGOQV1I@JgNNK;ObPwMZZXQ`[T;QaMKR7MQFNoLMGU@HN>`eBLKd<>JKf@;CJL
    0    526ZDNLO\gc]qQ(FAJ?]Pe]R=PE]bf+4OEO_Z.K_$L?<PWCOkR9G[\YaTWw9DW=;K>L
    0    715&^OTCREE82PXABMJJkbaGhZW7UYF]J`J`e?Ka6X^DQ@XJbI3UZ]Fld-II#\@BQlW
    0    6942vPHCD>IW/@CDdDTMaMOJnU_YbpP=UZHQ`<Y>SLwZDPSWALBOfKIeOZDOLbe:cS<
    0    655=B1DMPGMs-JwOhMn5Z7D?`]:;KMTQ^DgG?LS_,D\DB&NLM`*LYelKQ]XCOQbXEA8
    0    686JO;)aPIbZ(Z/dZ=^J>.3E>;>q.Kw@WYbJTX9\PE>09AO\b?`?XX;<eF^Ff>rE8s0
    0    578HVKkZ0B@XFEI;3d8?qg^\5L^OEZUH0ZWCA)]\+PnSgd7@S<LDKZ)pP%#?VKUTT?P
    0    869J?HlATJKBSM`C:KK5SR\RaRfLRI\#U[C]OBOdUMnaMbFP5^LplXJRJ>5L:VNWO=N
    0    752d4FQCLVZPKIeTw.RQaIG8LdR5f\W:h_VR[QA\Ac\78ONKSGWW`W?Qm=XEN[;AUQ.
    0    607FR@Y>_U3TSWIQ;H1<\YJ=iiU>[V6H?d0SZDGKEqr=VTVVow4Gb`/weJ<5BYbLu;R
    0    597HElF_EMqN9M+nr\?i3bB^/Y/wS8PT?LX?DsP3`DG@:1WcfMn3YZ_MIJ[Gi2RUF;`
    0    709TPfJTL5e`@IPjHHL)<PQG?B&]?P\QiESL8e<QNDR3P;EwHWRLNMDDMRO_b[XRKQ9
    0    664KW<VIhB5C<qFCL^P,]SW]ULJOI0?]8TRco@YEDU_lYP_N<a2[LwB[h4XvWOWYZWd
    0    594KQ=tiau;AlTUMRTDZ_9aFRPR7BYMBXrYiT/@oB_VwCVQAbA>cS_BfI9W7bJH(7VC
    0    711UGb@@8HMTc\QB>I^\C_\@E]IeccIEV;jW9^R=bDK>IEscOBC_^?p\TSH:?wK;`YA
    0    887AMCNTIK7X=V0^DZGaTVePj:^XMK]I7QE#FE@MVNLYAB0lXYa>YX2bCSFjUDRXXRU
    0    595IGVU>Gj[Pb3LOH@6hNW#[LhXEW\M9HN@b^Ojs\sW`HAk&[6RGKB:jd0.D%p`,RSd
    0    761CDD[^QH*L\.JVW9V]R]`>SU_N`^TG^TMXZ<AJ/Z``_B[U0WQMVK@ewB<AB)`P\RP
    0    745>XAP]I7dH;wHelUc=TZHWlcENU<VQO/[EGZ:BT%IACS:QXgX\+D>+PHgRW.MFZXQ
    0    829#JTP=FK\IFAHTRQSUhaLkGYZVmjWPTRW_WPIT.NW>P2ZFc;G=V:U_rKGI>]E9ZYY
    0    957WPXAbZ45vOSL\WIG?YO^HiZX\^KQo>wQX[B2HUMZOQ-NFRg]<F@H_fPp_cRdTdh`
    0    840OOW`;MJ\Q;EMKNQBLRwR\aHTBN<P\JBCUW4YPCN[TG]JK>MH[SPMg<-LPHP?P;Nf
    0    672NlE6Gf8[KOWKI_NU>@dYRSKLLLNqh>Qo3SV0*pF>eS4How\LODN^6<iiIQ[P_wbA
    0    5566jtZXJNdQLs(X<W*K@JRjVTdYg=RL5SO_`.dF><?A^SS7PQF6Y_H4_$edYP6Jwbl
    0    693ATU9IYUXHED7eEMXZME7Y1PBXffREN<TB6TVEYQ;Q4HPAa/X0/1P8ZG[DW[w9HBA
    0    625qgka=@aK=CG@bLT=QcNS^[UQ^1PXTYEFE1JZ_\gXA_S@BN=X5ZL?UYYG]FY@c@=w
    0    8075NDN\GFJj;oIQhMGI>gdGC>QZ`CQGJMMZP9KOLJ^w^]Re0Z=RG_FI@`ZH^WKYfMH
    0    769MbQCJ+OSK]WHPL_C;6HMf@:Ub87LJ?HG47P\DVRSRRdJh^W`D,BZO34J\w7JCWAg
    0    655k\En?WTDaTM4qEM50?QbcgEDHH<Rg3HI>W\ajXV\QZHcC`B[=S\7jK9wLYY?LVh_
    0    578NSdP>c[`b<CGhEZP\S_NR?^bWSiOBp=s<\_VI?SKH[#MMIDtTMel9nZ]QgGYUTbI
    0    782wQOD\SHQVCVpYWO[Y]GB^ZEHI?d?WCKfYKT7=[CJP^`UCBF_IaRAJMYNN:F_;dl=
    0    874?^WEd^LNm;ILc]`50\_NYp0cS:8ZeNtLFe5HN/=UDhK#MGUaFYr;sn2\`ZDkG_^P
    0    5051<Zj>=eS\_MMIPbKUMHoQhdNRcP?QO=3QLSQQ[IdY>#J^^N?E<_PM32OL6LR5$_9
    0    801>TM#P^S1`7U1[V\8BI_UfhGmj=I]l;iROl5ZN63KaGKDLUX]@>P1Y@KNf_=ZbZSg
    0    8470pL;TeD]S=eTaZH<<\l.K^IBT;:_iDNPM^XL?]#KXWGGPfYb=>DCTEBhUW;HPVUD
    0    828L^O]7?AwVVBL^@3G?EF.HFeQDkZZXL>>LDX`V@]A+BY^GQ?TA;=^9AC=DJLI>X3S
    0    597VrLFWIWT\PMP=GU85es:R=sW\>TIqGXWEaPWZd><I`ORCSAUhc>U?m#HGKdYJuW_
    0    602Xaa[L`=kR:X5GKOMgC8DH8H>eBRWAR#5_?AEg?aCT[IZTaLR+W>>FW\J?dLIEDTU
    0    558S?-Sqk=SE.SM[\HG:`FX@N,9SS#RK>@_AZVH,SUN=iAP3Qa[WA[E$FB?HP:]_ddD
    0    866[IU]>^D\:ZVcIIWNn<IF]@?F9?CA#O9PQCtUAJHGNKJIASSPNZ75D@IWhNb@996Y
    0    876-bBWNTZALBRYSKK2Ybw\ZXK:PNNBXF:bM7O`FGFHNZHegQJ3[6bL\NJRV8PITtKI
    0    733f\dDgXMNV]rLBF]7HBUAXTD=k?4PPBCJC;faHCSDwUbPKsOdHIV?EP>Ggq>^^IPG
    0    6590YF6RS.iMBIf[\jHQMhdBI[[awNMk\?jVNIDHR2W_YD@XCWNBSKXjOIwYTCDB][G
    0    7355LHN/INHFKUZfEDJVGOh;]VVTZYeL7QWImSN]WKVLJFOQTNKKfBEQwgKVMW0\Kh<
    0    711]-kW[=9TR5I>Ow;ZUSCTGOF@lAANSBNb$C^RSsIMSQTLc]ET-'UQ.\MSJa3tM;WM
    0   1114HPD6YFMQ]PQNZMa[CQKUHXYQWVTVKFJ`KRS??jA7NKDAQeDbOESENLwXWRFZCZYS
    0    791MW`>JC;STCEWDJU<E<AJTSeHCHCUQ?UTZHjmSeLObH`XY<=KSU#PEFGMELPNOI?S
    0    749CbDYS^<KQQaIMakOCbmqmb;sZ81GiBW?:YR:T7NwkmJ+T`XRHJbEV9LtrkMZET\s
    0    577E)[b3<(RjC4UF87Th<4HW:rT)wS;'dLIdOuVU%cH0>UtLEWNeTB\dkRC<=C8>(X;
    0    775[A77RQF9QYF_5B@TT]LQXY]RLZQMdWgS`w\7TRT`AV>SJJG@[H`S[]B:FVDB;ac>
    0    765Ch_ZTNSQnJ^=Y?fJKeVwDJO\KJKO\JGTD?9`Fa:AcWgaS8ZG8C<GO<E<Wc`jI?dX
    0    823dTsgL$^YOR;HIHRLbJQBN>\GwAUDDOZE?Ko\Wck91+\SUQB[DW)>RLLYCS?WKI;S
    0    714JHF<XN:dN*CS`d^eAA@@IC?UbBDMV<LH*GB::h#'Va9?fcNVA*a8@Mll`e7S9JID
    0    660bMJPLWIRwTEEbSYIW\CUKWf[fPFZBMVJ6DM:HQ]D5SFc8iYQ;QZ;jTP8R:NM?[Za
    0    900MNSX]UH<T2YFXZUKHLL2X:>SP>;ZE?PSPE7[J9KwlVmFT>uNL=VCCKNVX^OWSXP[
    0    842<cZRSU@Xr0],e]l7<MqBbebbwZ;f^.\;PgCE:O>F>WASIiQP98[I_a7akuBoJjRp
    0    569VfY+QV8HRP^CM@\T8jl[FYU7fA3JeAh\IUCA#L?C]i59KZYA>UbGRWX]XE]HIqUW
    0    574QKDQJATgRZP5jU[2[TX5Q=QDi^0;@>AJ:7AMD>A#F;8P@]&dH<UD;PUq\^;C&GUT
    0    818SqOLYT?I;JjOL\PZLQBB6@AO@LFSGE@TCIBA[wKWBRZBfDLUN4FJL4TS[c_D4jFK
    0    668ehfrOUgjKRG$X6Vf\J](Y3MI]^OY?IK[VFdjeQN;3PLhVb$W#QXDSRClZeISAEPV
    0    688>NJ]QrNA>1gSOFfMFhVOEWk5MV:aI6]L_t+JMDD]VMPSFEWFCMcSsQ4gKVN[YwIA
    0    870SdM\?\NIICdRKPRQKm[XW^BYR]WW][wAHW<UF>K\MWdWGXWFaMZOrKKjRG3ISaST
    0    654>BHTUAYXRocrE7Gn[MH#<1H<]=UVIG9S5HINV]n7ZXKcQ=KW=*Y:JGGFI^?VHJUb
    0    578BXDZ\J-3iQNYDZL5USI`KjmSInWbFYXZbaD5eNB^:KD_UcjAPe^5wE@T8C^fQNcc
    0    696bR?K7:X`XOPdde;UK<EHKOT18JPU6k:XU1pU`KYN6=ZZPwP?gaZT6ASDKNRA+FI3
    0    679JGZM;HNZQ2GVLacTUQ7`Q5RGaJKHI</=8GsTIQOB<L7nHPTNO:EZN7>eSQUU<GGw
    0    731OH[MeC6S]CTSsYGAIMF1K8]T_OdWY;IY\HEV)POfnQ^HYUTOAKXaSPQVCAew_Ee#
    0    842BRVLURIRQWIHDKRG[LOV?HRKTWWM:cZ@VHJ;UObHLO-Xb]:QFYFWOUJNSROC#ReA
    0    594XMK;RQR[T9W1wMHZaHDX[MK6RYKPSFGc6RI=N^7kM/CXctLoBP9%FRZ_JVBO9>7L
    0    614]=/>RMB`gC<V2CTLTWRT@YkC.4(FR]HF=2O[;_FP<EVE9EG;WfPIB3XO.;GLf#Pb
    0    600V`KK`5PPH7TITF[=?HZ=<?Bf9U?eNBF[`74FXH@HP#QGa]9P<+XSOlUqGsCIB>I-
    0    751oWTT8<EUWODX;#_RiaW5h6P;\VaRE=\GQ8ZEW9ZVEEUE2eCRPM,;CTFVQ<D<CAEO
    0    734f?jN6@SR^Fan6<.E`Y?M5N\[TbwQ6MKAl_F_HV^_K8MoHI.>H_5iVm^<RDWOS9OL
    0    871wESWF=YL=<:UTF0^ZHNCA6bGR@PL;LUT0=KVo]JYKGMnZVOPR?HP4S^[BER\?;C:
    0   1040EiXMSoB?K6O@RPK4\jP1HfA^eNF\XKYiU^GWU?HXEbPASX`R[Jl1PD==]o#WTPEX
    0    930lwU;F?]8KWHUD9fSJAbaM9E?F=UEaV<V=1M60fXHhBCG]uV@C@7TH<PcRZgDLtKV
    0    776FI=:b`QP=UmL_NE2EekZ9b9K=E8SdEH@FfGYEYHFPcGYe^QPCAUaYBVwOOMIRa]P
    0    704LK=^EMITG?KIP\ZM2I\MCJ@<GgJ\XWF]S.[aiSN_v>hEgD`KPBKrJFBFBwaLh+Q>
    0    675cdBQDHr,0gHOB7]4>Y>kK6Q]62`DKITAD6;dhH]?IJ:D`ZC589UfdFEgANp<;oBw
    0    868YRAO[L]ONG9OSPCXF15CGBEBO@XSIO@]MID@=HKPwOOS_UURJ?BLFNkY5iSTTAY<
    0    591MkND=YZE=MqJE@VW1JM[;<ENe?w%u,8?H*KRLt,BrfU*GYgE1JJb>>H@@BY]\bBX
    0    660?hKAhq=Jg;a1\Fq.OqcDRMWcwU-fc6f@QeC:ERJb`YP6\b]MHF^Mj[6TOd<aRN^S
    0    680G]/=pXJ3EBSLQIU:Iw\IK`BM^RTFRbjIeU=LD@6<7GI>X@RJ=<.UVFTQ>K7J?KM`
    0    884HkE?[EF8DDGZ#:rH:@]a_UFCRAY<jYUeJS08-HQ@n]>8SJN;CFX_X<KSAhc6PZ:B
    0    846bdUQIBjJCcD\H@OwP::nJ=NCEJ`HM[FeO@H<=VKDNEHTYaGZTMMT@K`iCPkNCV=E
    0    874RPJ>TQ=M]W\KZYWK?VwGFWWHQNP\UDK_VPU:CCLTMaIKa_=bTNQ]FVS`ZCMF9OaB
    0    877fWJ8#$SAJZMeEH_Q=FE^PNjLcG_MS\DP[V:@?Je8??0DHa*8RU>XXSLWO;rFF[MY
    0    644aW?P7ITE7fQcK4rs@@R+JDFDW:[<X\VaLB-WNVTXkDVGUSG[Le#^_ZmUFbgG=`GO
    0    676GU]b4HHMMLfDXK6DDYbmO^?]LP4lB?w0Z`XMQMZd,KA<><^VaY?Uc<%4^<NN6UeJ
    0    812UYBAVDFQ7??JMHjC=EAVC@X>rGLBcY@p=R8YJfAHjRER_Y^JE>PB[SeObw\PFP6T
    0    741X^?7YjM8L<WEO:rK9ZhRCS@J>IPDs@QHBgHDHW8Bae>YIXLK=XN8N-H`DlB>XwNQ
    0    7758wO@H\HEDTTGn9_XHRXXOQ]K7QQGvHOcJUG5<]CJTSB=UeN\>OZUSVGtcWKF=dH`
    0    679TvBFQhQYLYk@]fEB7Dwj9KI>:qBWP[KB[9v@::==>Y0WPd`(j9Uda57qK+EB4L_L
    0    747^g.78Qg>6UTfHEO\<N0^#:ECG)XFl`K[9E:IEV9;rDGVYYD$OB>R<3RYHY]3W]5I
    0    494VqhrJ<[RcFGUCJbJCKaBe7aep@wde?NHeQNc[GaQaRn`S4OH?FH9;]JQK?bHP<?^
    0   1062`c'18AV2:bS`/6SJ/Jet9;#@77Z2VL@XFK756R>>QI?)f[D>5.F`:4Oc;>U)>f0=
    0    784dbKRA>^T:WCw4K]qK8Lf;C5=Z9dHWU_YU4BF2VPRq=M@YYIC?OBm>1gW@7gF^O-S
    0    500mj[[I[n6BTYo*N`i[GVwBKKO=8n/HPVSP]GAYmUJENBZYb48/PY\Z6iF6efKJuQU
    0    463_mL3KeCJcIT5UYEDsQwiTSSROO7^f>iDMaL$,d;?]U=@PZAL.NQXQdKhXWS=<cGh
    0    527v=[F?K\XIN88lpHa=F@?[:KdwtDZRVjg28lNCVbHP]H`dE<]AZ>qMhr16_bOAKNY
    0    6174D7?V_F_jbcKPIBAIA_[8[BQAZJJ?w[WHJ]A\NHQF9LCvT6GFHYYOJB]EF+MG4`U
    0    684[MMI[YNJGQ<[:>ngVYfP_-Q=\Em=hFdwG]K2DkXKbUD<@K\G2X@FMHXeSmg2CsPY
    0    749H,C]B<1[JT<ZM?<>QLWqMQNbEmgQ#hlEOaF\QTgh7GFI/IB>?QANX_>0@GYWBN9R
    0    797P0]Le?EA<H9<FNQkBG80V:XKwYpRVm<jGETO\iW^LNNo<LS_KSJ>\Y^+B`aZXL.X
    0    654a[JD<5NAKUSDV6OXI<QTNCABbMNXZSOVCTF=5O=SpRS<_[OM#@JcMDQB@jEIJNNO
    0    905ZCXTBHLBKVLUDB]THJ[\USLRWGEIOIPwQYAVOOVNf<TU[[aJE=JBIL^KK`mOX_KS
    0    826SYYJMPK@7DACAD`KK]jFL=PHZOGIhA`f[\<H@\F=U[<58R8@8VV;SIFBEwYF?kPQ
    0    852bwCNTRR:0=<8W7tHBRR\UJ=ie<MItVYX<c:<2_B4re;<ZV`M<RKS\9Z[@iL7PsLN
    0    629qEN^Q^IB0'>Y6U<[B\83Y^QESEX@aRMf9EA`Y>VTwEP&?Ub\D&qINYAFb\VOYR[>
    0    6992HG<HNE28XVR60I%2DrwOV@hWR\M_MP'AQ7N;.CTT`BC<l`Y/T8L_PDQ[9`E-bR[
    0    640EHFVA79:>XBD[RdX:Mw^C@MO^Id;Gk\^DJJV]NQ8sWW<lvWFT9Q[V:IpVXTwEf^Y
    0    7868:JYwdIFR6X0Lc?FTo>*PXOd-N4NPTTN@]QEH=5\q=@G-LlWRPXED\`<oi6WaVWS
    0    617nLTEiCQ\Y[_@fT_cOL1J1WWKIccYSOZ_INI6NgM5@\:[^uI[2#N:SW_IBkS\8UE=
    0    838WiMJ9WG?D@J\BOwCDZYbZPBNaGRDfISY;W890Y=De>?:aZKK9FWSPEMdPg<GhkEM
    0    518QZMPP`>1=MChJMhZYgbUX>J<hi_QRDTH7(V;5l5>6U;#J=QBA+7LKW?DQp3=7`:E
    0    767U[HJ/BR,/T'T=>wQAIs\4CBSA.`6bsB\@N:JMaDGXK>=[n725,AhGTQ[0MI6DX0S
    0   1050^gDANFP=[JKTRCXV8FU\L8H4V5PGXBT>;HN<PH@DGK:EXwP8;HSR7@LkLQNEBYNE
    0    504TBQDZQ_:V;^/G?sb8`ABiQi]ME)HcG\*6vQcbJAVPP_U^;eH>S[VskCd^wDO>KIR
    0   1067kE:K@Gq48l#h*:Ff41ALE=GRG=K3?n9\HK3GXNYDjF?,ZLJ9KFAQ?OVA@TdDAH3L
    0    840_gL>O6_:1^Jb:EZwV/DSG?BHF5c6TQ:iAIM_DK^1e6O?e;L=NN3jH3hdVid;MQB@
    0    622NU>K\NFMi_aNT,ZPBrjR][LUGNHbYO_`oeBSbJhSUQr/OPF\aPJYnhJbKRw[ed\c
    0    851MKDYHQ[^S9=C0TYQ?JIQDGFKGP3]?LLhiQZC7RSTwQ1MM>YMJ>Fe8IR>^^<A`U\W
    0    795W=;5FK@6FeRhHNMQ=Wwf9[MFEBNLFZNCMW=CW@eONKOQaF;BmRIZRBZIRU\=SCCL
    0    654<NE=4RD?UR6HY@\>4K\fMP=fvNCfRYeI[R>>=5ETEd8;Aw`[:TdG\NCGMV`VGi2c
    0    997e_OB5LaG8O1SBAQ[?>D[\8>JMKLObOELPJ;KLa+?wO;>QPLBBTF^HBZQHaT;LQ@V
    0   1378TwD8GMGJJ>UNP>\LCPQUEC8DJAJT]LR_6O?CI`<7Q[@AWf@J2=SU=HP^LgO?EYDD
    0    669cUWIA;a0/c/n<.edS;iDANeDF-kB?c1h@TOYPD[<]KF>[T=B:^:U1<`_#Cq1Cd=G
    0    697]jIMX]bIaYwVUCZKOY]KGSFPFMHc^-X^JXBLD]L7kCU1UegT\CJMT]NgZ^GSKqNZ
    0    983_l9EQLPKRg\XOIUN=CewR7:HWEIDVD=VFMB?CRf8VJB;foK?THLtQFJh>QSHEfCA
    0    717Zw4BQLOXVche?UYKRTWZ=6,1[GD^u5AnJ<;[JU<4rb;3WdHBA>HV];`YVcP?KeRN
    0    782fY8AKBSJ*jPP14YS=JEw?%a*X:\(^@2MM:83Lfg>TAK4UT724`2\J>WQ:@gE>YQI
    0    7584a;R@Jq0@_;US;oS<VWwbKNd<3cVJPCE=U:YQQ>J]NI:jcTNE?NZ_QYndOc58`NI
    0   1008Pq.'UXS26S^SC9fT0Khi6<#)?8E:c@GP9RE),OE2R[+5bl@/19H^D8EoA\O04jD<
    0    752VO<N#Kq0)ZGS$=fJ33cFI@5I>'P/oP7V;6/6Y?TWwJN7\rI$BPE@O,WU`ab75U4?
    0    761haMT@0b[]ZN_naFPG@]wDJIAJnP2Ma@VZ=R@KCZ@E@UOd]G@EX5[?DZp;NTEHAGU
    0    793PO8BCGXO\YcjTQ@OCIdfHc@-AQHTK7C@Z7@ZT4-WS?HAuc_<wDQ]ECBkN[jXRGFH
    0    839bf?JRLe45MSKEC`[=W?EHP<HJ<PXb@Bw>@9\G>@JuVN?UROED0lcS>_f[vmFLaEW
    0   1270]=>P?:]>AdIqN8Qb@S\W8L^H62hLCwJLQOATaL^QO>L@LF?<HbDSNLWXB<\7BXDF
    0    750A*,UfYP:@0@_HaKU?EL%G]RIB9M&AVM]H8JHbHIiQMR=F;dD[OJ>EF?0>T<]]E<#
    0    607ZNP^;][JQL?WPESP2bUJYCF;2A?K>IXO=A?U]CE\=e@*QV<R8)a=@FLwKNIS9O@M
    0    780M2OIUK^A@R3wHSBNKJ>LCNG)JEKJ1ABYKIGO^<TIKKNAAV\6TNYLAP^MEBR\UQU@
    0    680[PRw<?\QMa/fH?4QqMZKaEUZhMZC;ZBJhY]\WB`[L<bgG:3DYHH5FHb<>OZ.GI??
    0   1059ORGKRUF3Z>gaHL>FGPRwDMAFRKBZP@FIQKAQ=a?LPNPFN6JREMCdVMKIDATE^L[P
    0    657M?B_@WEG;StP_cDN\;eX6>beQVhiSLD#X?RNR7Zc>BLaVBG\GP>aM>>HMSUSNGMS
    0    639R#@L<Sw?HZJgERI[V4@2/KPJBBb%Am3YEBWXTW]_MJfN=.W2\k)623b.F5j]hK51
    0    872#0:PRNY=:gSXRYNOKgn`YZ7IKUJCIXqUPWJ@n*I[GTRCINPBnQH2UP@HWEQG(JV4
    0    710ZM?:;MRoQB&7PQR<TGd9_Q.cCG89F5KK\KR?^:LDMFM)PG;ZOUJ#MSLmQT45CGOS
    0    629[LMuL5NP^Z$ZRJC[DUS6GZ?9f<>V#rDN5HZHKP:EO#hDcljokCbJ44_\Bi*Vn9]J
    0    576aNMC9Y_a:hQ`RMFBZMS]hA&RP0NCM@DChL3FX#qHN^PAMXGPtY.f76PQjNR<<Lj_
    0    426KsCO1`Ke0@^LaVFG1``u;Np9OcF_bam]V#*+>D`C]]Vn_gV]MHiCJJKIUN]pnThm
    0    598YwIq<1XR67>VhL^F2]\9_lAXM:\T^^UC0b][UGgV6R9a_^>TQf2)`bEFXCU<F.XS
    0    519<8akE6CEdwGVLO$NF1OUm>XlOQKFV>NPcF@7RmHeSOLdDZX7O\IM+HIUILepO@b4
    0    782OQC\dVO7L9ABbH&XAHDHLZG@FH3U9ORT<KD[<6LWeVV@R6oQACw:F/[>9`IOmF?J
    0    519:i:0G^AN_;W>NFU?#\]Y`)RgUM#[t:F.=a+]]R>chmQcMJnUB0sGU6b9T)]U\uH`
    0    523@]NfJNeg8t?i<+/.A\Q[@NMc0^d01NdSLEPgP7ZeJAQhAO8EhHJEJ6LMP#DBNQTP
    0    749UZ^EPOe[4gNXVNU:Md_[;/EnjZSLc-EGS]STT4RFYP@c``MaL\JXGNTw_[nJKWRQ
    0    546w.[=]_[JqCVTjp1]dJX=H?V+pbK]C=l[?@KG4c[)%Q4srj9oa]EDCqsuuV@O53WG
    0    523M]QE1@TS:jQW;SFYPYTEoPI5mJS<Ua9%HQW<T]KGS^^8:XCHHT&;w?bFj96.GB_]
    0    680>LFe@1]FIEE\9P<B^PT[D@YSSZd:_Z]NZEHWDnSYND[QAS7?RP;\:VOY#MeVJ@F?
    0    7570M<=ZKF#F@k]LMZ->^X\Uv=hUMMMN@N`WOJ9HXBTdTU:XOjNhT]7REJPaHYY]JKY
    0    7832JGUDO>V8]GaEQHKdTYakoSMFjgWLMw9EB5A_DTM;59\KTNP:V\UufOaMFON@i]_
    0    610S[>W:A]r\WbrIM:ba<SwOObEQ;]6:n5GV6DYJTh6NDJTZP<J\66Q3DfTNSSJOKi(
    0    575TwO6TbPQN4%3RRAMeTTTaQ?5c=3L8TJDW?Y\Te'C?SC]c5>[YZY6>G9>T=9PC5Sv
    0    771,c<^[`=?V=w6OL]BFSL]WUEHPYERNAZNKS@_iX5pYc]3SIXYFGp:VU9CY>RRTR9Z
    0    864L\O]J?ADf9fDWH>GF@Ec2FEDW]MY>?3>=PMT9WIYiNW?H>V98O7N:ROEK;wM\HKY
    0    675HZQHE=DYQLjBTSD;HGKaCPOXwI<IaLY@aTRS^W9OlROVkNpARY\QRFQOK6b[GNT_
    0    693kCV3gl?gFSbCq]]E=OLZq[U#cNWMDIZmOgS>4_D:/]<GWh5[2o[NaQKbP[A)E[wV
    0    500q?ON#Pn4EC_HZ'D0OWICMV:]@47Y2PNR_VIWfHwUX1j3OZX;eb>P,TI[cPE;DVii
    0    739CY1Gf_?RI_TFgZ\\Ihml[M8Qf;RQcNv]9ZZ^Jd@*biD]Z^fT6Ci\jb_wR]RWJZMW
    0    719dE>;@8;CZ=IW?#=:W;In)QRVf5D&a=a8o9<ZQdHFEI96?CO:Fa$IIHY8*8P@GZDK
    0    5218cAhFG:RRQ;scWWD@[[gSoTpQ<K=`9f#lM6ACACM%9;_>TTGZ@Enl]IDM<PF@i/o
    0    567M@HiN6?VgPXbj0EHQF;n*BoH\LwK:aTKTER<C:NFB6G>gJ-Q@H8YDVA5>COB]I13
    0    6925JJdOM@<B(^=@LQ/M^\aBVYmUfQK89sBNi@wWQA\(P0K4ZRV<YOO`f@X>LcZGUK\
    0    795>=wUOFb5UG-TCMCTtVKcGPUm7^IKPNc<YXFNmYLo:H@SMHBF;YA9ib\BYIWERQNU
    0    773MP5R[W9SLOFMO]?U>3DDQbB<1RJ#LP<b6C0L3H.[YT?9[JW-IH_VSCD*:jXT\U29
    0    758A]mq0=i94[5N;A7S@7NA4PnqR6n;<m@IY'Qqk+QRU2m>?Db;Z5Ew%?TRJXgaV5?C
    0    570BHF\=[U#GfBeMNAET4mOXXBmMG:PglAIQJ9?YUUPPf#aP1g1[YvGLDLGj+TVKi([
    0    718QOEJ24__FcJUlJ<@\PPXHSW?4H^J86TO^Yn:Kaw<3=RLTLF\CE0[KgYN(KR5E]`8
    0    615g1EjL1cM79#NTi2WiK;6?PNR6Pj<.T=JV:elZJdA^FgdC=>5>DRWAN[<.FI5=I2<
    0    899T9<]oO]D@LSPUhNPEO<9:RH84)=L0^bw:AJ:N3EMOGODc<UVY5H29?U9CP=`^K7;
    0    440LQMoPbe(GWpMYArfG:>OWQDmUQF1GHLM6'Oe[w\Op;i\\3W?tVSs23MW53hLL1W:
    0    811DvOD?d?M]I:<`UT%CQevdH6dsFLPe3P9EWGF9ADZwV#IOZndFLhLcY5]RXGXmhRf
    0    587@j0M`TVnwJIQdbmODUWNSQVVh=<Va6O[R]:HJ5D_@Pl;rC\i)@T%[:Zw^^>ENOPX
    0    534qK,%F\kaKiWwKA>NKRQ]KWdSdwgN7MP@eaNIRBW^JOG@K?85Se[jIdQ@UEJ*T4=B
    0    782DqA^QT=KWOF;N`aAM]O\JNA^8C3EO=wFIMLL4RM'=mVDWJ]\9VZ<KaD>[_>QL[EH
    0    903'ZHGM=,QG9wD[@`I34D`HIOCQQWfR<B6TF4K:S9OWRHW=Vb8AMT>A68B?6Eb]0CR
    0    547HY9S7#R5TPj_7Z=9IOA0B>FA1K=PRWY]?NF@HSD,LOJ/<8NPa1NScXA9DJ7Lj?P+
    0    63870QOI9?qQMMM`IB^SPT9N@p#jmb?9OCJ^IqTA[VV/D-XNFJ]GjThMkG@/F=I(Ag=
    0    858.l>Qd[c=X\ZOG7i#(cUaiX:gQ:B[`JhG5i1]\A=]]XM0CNfI\]X+TW/XXEIVTGRY
    0    640>;AB\8S-H5>h\c=J>dBCIwOdI8F0KOMqcG2]_3pVZBSZB:TGNYB9WM^h7TdE^<*D
    0    55815IgV_QH@=fC%QC\$OJV@^S5=<@?GPAuOFKWY?/jl#f-pEGFf,^L91rP=cIp`@9G
    0    706aUe^AMPLJPPYM3Y<VOeIKN@e]K;QJ@JSIOwnC[JHkAeZFEHC?PAZ_TLDD=FFYKIa
    0    701,CNIG>G=dJMRe<IB`VIE@JFwH^\ElP>R]RC>+UB\6aJ\tccLMWIdSdHCIGh\KXAU
    0    640d<[DBOfHLhKgDLLTa_X@N^/OQSOkPwPCBfPPD;G:<BJKFH2DIkCNaLi=H=aXLE<E
    0    695n>DFD1wGWEL_QO-YfH7=5I9:B@EnOM5`^@WXBIG;L,6XXeCN\Z`X1LPEEPAVL3R6
    0    751WSFSVV:wN<OIUX<XKAR4?cML\JDR5?K\WWwcKTVE;LXnKK<Qc95N8ULE-A9KO7QK
    0    626VFU;D<@]VV]6o]b5TQ<BP<I\]GG]77NIEQOTLGP=OAEWAKNwJHYJ6^_IPS2_LL6S
    0    5876TORcb^*IMh.<g^S2IF)bPIU3K7bP:MXT1Ai92Q@QYW:^OiaA#Q/@BB><]:bOiKF
    0    698[KNc@NaD:h=[G[1>c=bEZNTYQK]L@Lw9LFeq]^d=00VY=JDIZdIbW_JCM?P5-Q;B
    0    813BaGDQV?fj2N/VTOM6;>IVU;\wJEcR?PU41TA:\F9O<MXeLbT:9afH>^XPJB]p?Ht
    0    496jDDd5Fw^KY7rYaZiAUcNnLLW40LMEdCT-]HMgMAHQ2NWiVAkL`a>@MZWPt[`SMWw
    0    576J@$TZ_CH2#M5LSS7]kIZl^BN@_=QEXMYJVD2I=J`K^?KVpd]d/T'd^A@VW2RKe=H
    0    760&WQ@MMK6I.Y_De<L6LTQKwZQHE=f7[:Y:R>SvG9hKFNMkYB7XbLAS=r?7TPfcWS9
    0    585WR6RhNa[NW?]bO'RE4188G]LICT6>pVQZF;Va=^kPT`>?FLZgVA&9Ne<SDMQ5;#J
    0    648%[P/P@J?ZMR-VCdO5Y=GT:RefNAiK#Q_>1=Z&a+6TDFYQJmb:*\WDADEdG_SXQDK
    0    682W.EDG>QORE+OR?*Gd?[URKNL@UXN8WbRUbR_a^^D4K#U=F(N'd%JYf8G1/S>0=JK
    0    672BAE=UG?HQNYTMFT<IrMwaRTU_T`GhK[RU\+R^OCOS:O?DZSSL^SCXSBKLIWHGbMX
    0    710N:BKEOK^@JHHPROFTRQTU[V]MSPCASORG@MTYaSV?GF<\d=IV?gN;cVQA^PIIB#C
    0    601gGN@IKG3bFAO>_PP9C)TGV6Oj@N7D_qD9GURWSVVYw9I]Md[5XEVT9dO@fCPaZLS
    0    804Dl@WLjR,j@i:IV[REJHCQ\NeDF2PRAkBYK3UJ^:di[]]E9wD^HV_KQBOV>[sadUJ
    0    6911'S]QMbQ2YMm=aGNSoTa[]fh?kg/Pw_F^c9Mb<aXDTPT>Q?LOdK@erNJGOQ1>@CC
    0    670EscNFUhcaqFB#NuR`aOCcAO\\YTKE>7:ZZZcDTY&APHbSW;C?PATS=T=QYV;K^7c
    0    542\N[W4Mal?LA[K>M\a#D7H*O>K;QO4_8MCDAEa=GRQWP^?N5[.>B@RKSRADZKFTYG
    0    556V^OY]B\iAaQ7#X[DXIpWie=]S`XHP<3NiSpa;mG]G8<f8XQGUDG,%;9oU]N\Vj>M
    0    5592mE)VGEc-)9B[pB<LN=70VGUB4JgRT`TAbOLHE]Q4BcSP6baIeS:@RSn`w/EDVG9
    0    910cKbXQMacoJ><iwCAN?P-?H@>KK=PKN=T8BY]n;L^HAgTdZKWT5MP4<NNB_;lV@O8
    0    533hCw^`<ND0M=IL4dIJEV6gE+390^,eYCFRhKYRH8@VLmF[Q[2KWDG3.HIYUKJBQVS
    0    683B9:[2C;[^>9;]LD9_7AC2>QXO]_:4QS'P#OeN/bPP?T`CF@hP?@fEPC3@[nPR8(g
    0    699]bE;XZIN2`KM4ZT+NKYETR+EJ,2,e?SiAXY-QG9W9IYONCTd3=@#=<9TIbBBLQL0
    0    610^P?pQ[Y'SPGg@XQWH>YEN=:[GS5=?=ciBQJaUOewiMJFBB>=KEY1M5CM\QeJaeDX
    0    685dCJcdcZESK>HLVFGHCe=?h&QSL%@ZEjh4CO[X/QP6NU;K<Q8SKiAZ,Y/iX#Rc>NO
    0    908?I<@mN7FlAWFOd`O?]M9:K;/WBB?cLUwHi[DCM?9_Wb>dOX@UHcAKDPWjN7LZLLD
    0    711df[X7@KOMP#39TEQfG\NMH7^Y@>,-6>GS,sIWKpJFH:DHYBb_8@<<M[\VUEHC'=\
    0    687?w<:kuO&EEH4DXYREYWNGXGf[BGGq2TQ7M7ML=lWT=;>tO`EA2t>\6JRcvKlZB=L
    0    596L@R/L4J.fNV`#DEkNT>KVJ]W>XN<P[cZ^Z?SIa`f\?IOlTcAtgj[LXMWFP]VGRPT
    0    649a^>fQOdE\<77TTAT5C?)Lb@4K/C3GYZg#P:eXN-PbNQ*i?q[a=U=[7`M6jNQiWU*
    0    777RL8^ILYYMcLUDdI#L[MEK]0l@9?D[WJF.IKPN(PgAVBL>FFY[Kh2BN69FeOLHaP?
    0    477LFO`FG^Fg:9K;L1NJZ?pgWwgFcuAId[Eg`?Fqarg`IV@/->2KFCbdN8(_4hJQK:E
    0    793wOOW:O\UCvYJB_N4ZMvK[MXU;:>.DW9<m6hiCMUS@HO\B`F]P66ZH.2\IUS:YGQ^
    0    942D`;7rZAAAIgZNUZMGkH<]L2GC<AQY<dZ_eF;<W=6R?`)@[XMOd[<Ua9ZTO0F@`w[
    0    596hEVBJ_<;;8=g7NteVZF=XLF;QBKF`PIp'YOR&]0HPJw<5@KBO`A1<KbPUVpTNL^C
    0    743BLGN[gL/F:ROY=SYOKIGM^MWMJYEbB7\sFOSbN?fYKdlPBd#MOO\G;V3QS_RIVNP
    0    664^F)kGdsGGMQhLCGYK>EwCRJ[36@/5VAFNCTaoBE[jLSB]/t8WR[\\#gLTX8PIXb:
    0    711cB?XhGT1ETIj9>kSMpZOgDNFI_M@QODH_I[8`wQKX:8L6PJ1kZP\=O-_MKU3$ZZ1
    0    651B7<O16_IE[+aJJJ;jJ\qA>eH2Gw?/cX\W?R-PnkJFC3QUe*58N3eIkTLD;oC#bAC
    0    707pX8SRLwLK90OEVfDUWUCdPAbHJLQNVJI;N[ZG;\KJTVCJXRfVXb6=X_\?Y<>XWLV
    0    663fOcA@?[NMKHKK[L6R,Y=-0ngLkNR&KKPR#NQ]O>SQ9C\CNO_CJ1=@AFFCH`JQ3[[
    0    761sTd[B7cwkMBLOTNPj2BKK2R8\CPQ:N8b:9ab_7_PO,a]JUKY@6DJEVACLuHI?AJU
    0    694W4Qwg:QE8I\h3k9E8RFE8\M[JH>@/lDWQ>6VFa[eTCh4a8iBZMQ?YN_UXVWmQDQ@
    0    758QaMU2;LK8MULLL^OUGi2q1NGIL58<HDE9=XP?@Y:)-Y);D:HSF*/;H6>cC(1#LHf
    0    751JpSd_UPNVbDDZc`#@TmVbJBJY8&E;1c.BJJSE9AQCg`B>KOKF0Z*E3&cUN6+HQOR
    0    805AiPMiIIBAXUM_KZ47Pb.YTEwTRJag>TIH^?WT<VUUNCdbIa[NG`Ha;0T]LKTckHb
    0    579Q.UcG;QUAE?mD@FMcKK[XH1W<LGTG2iSfWWa_GXCW0H]@\UFw_:VQGVHNI^DC]B\
    0    631nQPTaWc<7W6MFHcKE?A3_O)RER9A7VOd9NXU\(1UNOwV_btN:6U&F;TaRN9FbEQK
    0    710wG;YNIkbEOJTPON3aVVK^JA;HLD>5N2RYFRBCd^FC2i>P=c?sP;4KQEZFIY1I3MG
    0    698c8^T54[MObDMX'/9J^amDXXYbI#D9LC40Xb[UM<;XKQ+5d2H7DLMN+>KE=b8E:Eg
    0    733<U#TVbP:b]]PYU<BXVOT=ZSUD[LXR@QQJ?CBTWWFNGKPiTE:EG3E:NTL_=FKe?A>
    0   1066VW<MTLLD@DAIUJGHH6P>@QHIFCPDCGLS@;?NCE;J\ODDgCORN4W`L=NGHwRRTPGN
    0    716XPGNI=>a<LE_8ACQif@YI7E>CY]1KLIFo\d25wXIN0MQNS4C=n3SMOQ\U4Y:*Ss@
    0    803J]R:r_FHKJM2Ta]A:FV5^XLXPN@Lm>T[F[IC8[,BTd6QwFhY?JtBB9Qegb-V`W_R
    0    651#XNGVX5Ig0gQKGYX_c<R_-NX\fYW>QGRJQ5XM]XaSINWEULU5fA\OH/cHNE^7CFU
    0    681N9J[RVYN?@5E4YBaKAO>4TG@:3Z)2,INeDP9XXJpHKbCPAF4[WnCHAXOJFHO_#PP
    0   1049]Q4HddMOKEMHMgIL;LR39_;A7#MKMFUW@ODCP<3EGQ?E]N[RQC[ILSSIXZH[^KB5
    0    680lgFIHXLJpTgMTJQAnnsXnL%sifJD<HtRpM^FCRv7FF2F[wPVNlARqSCPtO+NWYk\
    0    937RVDE\4R9D;fWAGXT@RB9TN<GJV=NeINo_L?5VwHONUPB?TBLe\SBEm;_A9:L:Yc@
    0    716Sj8FkWCAg8rSBRaJ<C_Zh_HRND-[bJSUX]@QBZE\kYU.KC[RVUh3[QKcif:wpQSb
    0    796QY>=KGC5>6g^8<WRVSSHL6]J=PO9EBDFvGWgUReZ>I\V@8GGewDJ.@/O;BLFUDGI
    0    588E;6$Z\>S]ZfJuqZFfS>C@\HBGS9fOOWW`^N:>WT*%PA+X;GY49KZT9RCl]:W4_Lw
    0    620p5^]SHVB7LCZ3g(hLBM\C[AD?OX;9PDL=9=idDXeH<FC^HW'R#ewA@oF<QEcdJ:3
    0    708hLIZJ`KTGLXRGVPMFfTSRQ1SKZ5TQRK[tRM??JVIkXkSPOoJ_EDUJJ:wVJJJ`H]A
    0    418>n`@#3Zm`G)V28%EQGvO@nYUo6V?4B9]b/Wkh1V?L+E[JdP<kUVb.(@QK9IKaH3J
    0    6169_OVWX]EMISQeRNDPOfPZ]&[UFBFG,=7N5-woMZYc[Q]PMW5WTIE5==XQZD6@QCX
    0    543W:cAja:2]9fYQV[0vXLLPabU<rXXSPYa^PY&=NwZ;W8U`2AaGYT6cP\DKH9o89U/
    0    982Z?KHiDOE2K[VAEHcXTH?@^<7'A;OLIQcUVn:Pb<SS#`5WIT1aW`D+HMHJP9=NEP;
    0    868DR5L^KFCZF8ZKwgO.EV=@L@WEBCHGSOJQC[7BG:VLS=Tm=VQMIN\=6JOZIIWXBQH
    0    760dBG3`I7P_<e\^P^FR]cD[L<IOZ9LT5JOShU4B[#K<MB7QIHMJRUcUXPQY;0@HJiC
    0    765]:=I3+BVVFDORV6Ws3JF<1N?PROT8U.UA6^H@w@135MIB^3ZWK@`#N\CIBAQ:)L=
    0    621Y8F\Y\V[<o9Y4+@WZc62\=@D@=R7G@eAXo`VYWwB7PT6H5OKGaHNUWXZ[HLFDXZF
    0    611_5,TX22B@UHG,LJ=S_c=7L6P'/6<w36PfcUJ_eZ_7*X:F-T'dR>-@d7WP5<LP0P4
    0    740KZIPO=NLAAXSXPW6QCZ4e9>WSX>C7BG64'DNJdG67`MXASNWQ:J[8=5VZQ#7.S@S
    0    646;FCLva,+5'85gUD?2^H=8wHE2J:BT:\JJa:9D7EYPM7DQSVWO2S4`E],Hi6RJQc1
    0    534\G3@HD@NBKC>CS&VJBWQ8?OJ=SqL,_<PhOKF<EejF2OG\B<EJUWV=MB-JCwG@OB-
    0    748[5ep@Qm4BF<C<MBwA7I=7FPLaIWL>gIYC3DqUIi]KCgO;H^BbWT52>jA<P>QG8=5
    0    643IoAq;fBIA#YJIpUAV[TVe]=[[VGCdRC2[H?hKsUU\Na^Y<M^:^O@A=5d\DEQKbNp
    0    468oG`k^3I_EG@mG7G'V3T3S7%wsI+GhW00WZ,[^NEFALc\=NZXs0OFf6BC9`6Mf;*g
    0    655Q>TW<HL:PUCOG;DOJTDY08dUVQWNA4%QeAowV^IH^B]h9/H@L7?N@E<L5@ZIk5?T
    0    736EG[Je=W9<,MB9LN;0O[S3K:KD#3/?EO\ESKI2<QJRP]K]1`G?BhK<SI>_g<`a61E
    0    666B/`FRG*f1D#AfN3P`SNVU<I@bWCG<ZXPA^ZFOYfQ<3$VTX=U5i&QNUUI3XIDI>P-
    0    684P<Lr0=gOC@FXAC4`jNY@@ZbFSib2@LG1wDaFS=pZ.:T[DG(F.f6KKdK876PGJ<XE
    0    583KVJ5R,^MS0W@bIYCUB]TX5O=K<J'9P6CNLVOEF32?WK?B]JQ#1,V=S4p=JJ2>Z=:
    0    725o6=;dSH:D,dSE[dYOW@8<R>?>)0CqAL]MYXFDm/EHFj=U4b<hEP;#5BVYJ$NP>=U
    0    579MS:LnC5IZ;YQ<M_=IAB[O\K9?A*SILBvMiOR<]ZCAVVVN=aQ\tA(OZORUZ2UbAwc
    0    634L`KiM`gLH=]>H2`#=s;fYVWdbI@:aYK0>E)@j:NjV^D5Vbk`K4nW@jZ[LGeJVTNT
    0    661Q>\[;3bw@`2O6=`-rU[S[OneSPjATC`8e[YV9XZM?O=J=gLSIV6G]d>UPIP<>FIH
    0    5427adG;Gc]BC_JMAlN_TG\ma@[JD0TL#\;FWt=&X47MJS5<a\BhM[1;QBwoO6MUSXb
    0    600AC7NRHNK`#SXH6RRdJ.+;9:8TM,SFa-`=Rg@P[>61JkFCMR_MV<1;Y/@NT;FDXX=
    0    739>fSLebD9UH],OIe>JkXQcd3q6<<>]Ld=DKE-:9IWNtZ8MKnb@Mb0wD>[mT3TJkMd
    0    709?EgTGJ/YnD\aKKA>Y\^^kAJ9GwBQB[O6XO\QC_Q\:B=g?K+GiS\`CE6N0HB?FKGA
    0    492^Z4DtbO(CaVP>KnN\bDH_W6RI=HTh4KXVaG@GBDknwc,`;eJM8lJ_NHbcS:aZHOA
    0    654<H_9eHR@a+TG=3b>fSeYmGRI_ROAS=VW<WED)wPIW[7;DXBAF0XGGN5H\fEDM[LR
    0    495)F7^Z&S;*JWw;bbLSDo=DC`M/:NDTZIJpiRcJ]bTRX\IPZX&PMRQ+<-E/WnYTbO\
    0    780DlXQMHHG^4<V_Mm=5Qj*`\#TQYJP[8hNMXAa-sKYT[MWmLEm7DXEFJIJSREjgV^Y
    0    805SP@fnM]CSEQ3@Hf@DG\UXS8aiD8NB@ZF7QASZCCQFRPQ?`DiEJDHRHH[dw?GL<@c
    0    899DROCVnT@;FgOPSr@8XQ9SIDoROH?SNRD1D7gT=RTIdJ@VLecG7_?CH?Y`\3]MHKw
    0    688J8WXRUDwIES>hO[JM]EqH\5K;3M\ZQ`MTJ?bM>_RSU^HP]SB^6UUIIZ`LdLAX]FG
    0    7094dD0ocH\u$k&_ecL5jR[udCT;XI?t@Yo8X79#T)KMXL3jaRiC8a?jXFWOb0asO[@
    0    798\2.n]cR;I=P`D\7vQIJIK\IBF=K=3fGSg<Jij6GweDv6_AUGq@^D:GkK>gMSR=FD
    0    764?NONAN5ESc[?VKa>DLw[=UQORQOFmDiSUTL=IYPOPX?IUVTNNZ\JV\HOEXBYMGD?
    0    9272aUTwUOL\CHLFUV8LZVG4SPI]WLJIQLhLR=AGKLH`hV0jSOQI<ZIWAOdfWG\Um^O
    0    841SSI5Xb:K[:X=dSwMC\JOM=NSUVMfnTQ\2WK9;_KEUWCWUUMLCAUN^EOfWTYZ^eRK
    0    790M5=Jv9GJaD^BJiVVMY@S^RB7VNP^EOXjFOXI9W9CIZVd9bYRQHWC=g^wL@LQSNv1
    0    914M]6Xa]?(>;R[^\wN7[GGUY9\U=:BNP>H[YF8]V\LWTZCLF_\_F\FGJD]eOCLT=JL
    0    8158RIVHKDB>8TITCVNC^ZjNfJK?T:6LNP:c[@>H$ZF:TGPMML@\wgVj=,KMBpC:HQG
    0    752\:ETP#LJ_C8SRG;QhRHqN<^ZOPqNCdR>U`cQVICb`7H]KXXOXX?c<fe<DQQSB>_N
    0    606#[XSLMYA?ZVRdG3.RdwUMZUUBZLpN->O3QRRRJ5YfP<HSkR5*WT_pLSkYGT4GQTg
    0    926GVO;U\H?\TNMBOgC>Xh[\ZLTIGU\^HN^3L></X>MUV:;`RZW7M]GTaHwWOS?:KHM
    0    822[8ZSBDYMRUBeKQ:]_EDV5SdKJQwKGbUQ^NeQYPd\E=CNOKECalA56SODPKWQE=NA
    0    791?TMRXlN.KPA#gLWI<RG(SZ8ZT;4QP7RM.>=a[*5BY]X5TZ\P?4J=PJOcmW:CUW^Z
    0    693HCcKl4AWb*SUeZQBDZ^[VTYOd?I]h_8QLA?CSZwLArSLNbSLB;_AAJ]OF[A[\FFF
    0    806Jd8'WX@MTboC_OO@E_`N`O<OSW;Kw+Y]:^GD.YDO9YP?J_dXNXfLXdBnbE?AI[iW
    0    620/iFGT_;&_<X$_kO9;PB6B'3Ke][oMG@w'e<F>t7RQp:4=Vka7dVTUYguKK)IAQ_O
    0    608cR?K:UO]w`g;`M?6AmlC1J>KiR;]I9PD@VQJZQ/;NUDqPfKUJ=GXT[NqQH?adLJT
    0    7498MBKT@FYVFe>_bV=0ODT;<X[^UEPn:=EBMCQDE?SVD[`_NL`FHDBSg^^VO^wbPaO
    0    566/M0R^=+DF3RKJPF5=D[?iI7JWHKKV5CbdNNB.]INU]>VURQhKkVE[Z;D_\7_d@w_
    0    484.`BAPhGKY;YQoCZ=7_oBEo4QK12A`N6VSM-bVNi/PJ5HIc_8l.ewPF8dS[M6<]TS
    0    567XtXL`YH<?@^NdOOePgM>MQII_4H`d2HRWhDVRM?Sgj<>XJcKFWm:kfaKwiNHcOKK
    0    678__>[FSPGSOA2fVJCQiW=P`QGc[KTVGf[1sRQHMLeL\EJWFgUHwd2GYM\bN`Nn\JC
    0    6620T=;OPG;P@VGDGn)@NHf76@NXFM<6:dHZT5Q;-I,[oNAGXZME8PZOD?HIEOJXwKN
    0    5794O+V^iB>V>J8^T_aYPQ`^a&juT3dJAwcV[\7FVZiHV?CE]XUM\[%OkE;PREjQ=Jb
    0    5525[>9NGX$?7\6>NO76D>U;DK]H2FAY%3T@\JQZB?M\M\#75f%Cis@CF,_CMCOG-;U
    0    798\KK<QU-Wjf<8a?RGNLZMDEVQZe>XA4G\C?NE#F49KO8QVXMc:?IX9QOa?;7WB=cT
    0    828Ea>:[f+BnQE?JVmL5KXIOUHQXB?@fRU[NIADFP@O`w9@WO^R:EFKWVHSR@R`FY<U
    0    855LMMbEP[SHH%@9lDi,8SY4`0VOC=<0WNW)CIjM1KbcM\PP>YXU1w79#XBFZPmm9-S
    0    572SjL7D[8X_Gw4LK@HJaBgV<ha^f^6bIDa2R>NFF>ms[SKLKj>EP;XPh@]IZnoLWZk
    0    713?@EORDaMAPDaPA-QQBGR@KHFLV_IMWPoW\TTIb^HJC\GND\<aXAXPbM=BIwDLYKG
    0    614UFW]NKFRY4J>H_GOwYNH:hYCRcBAWc<XRLh3cZNWFA4iG=VFbL@9RTTO1Cl`HLrD
    0    577E474SE`5EHlASVRTNL^4cG=)BQ#`_I&p^m[/9:->E`V5]]WYYZ`Q72WbRC,MAGm6
    0    536o+,UZ@?2+#BE]Y@EW4MUNKVM5IIILA8_c/.YPdL[fM@V>NJCTaGB2@`?9PdQ:1\0
    0    837Lh43:b8NgQwIbc]>@uaWWN9^?K-PG.]BPV]#2GS:D_G1OHW_FKl>]=4XPC5N_RkY
    0    551EV?tG@ePFlSw7)8Ot[XVjT]<G[GL=[?;:1rmaEUD/Fl?Q:MMeC6mU7^44F8E:6A`
    0    5298D*gp]jTYJ>4Rm7Q@8JTFnC[M>KpC]LX#]Ouc@?9sGf5^W[+c2NN96jS`c\feWT&
    0    6019>6eLN>=a;?<7_G<`cE`QU<u<W_BZVwOGV=tq,[ZRLUV9@@G=JbSMK&9YU\s<T4c
    0    917C9`F93L^?MK^:HL[OAT`GCn?^L`@GHJI;OQVUiKQ;#?[RE:HCO5]D_WU:KWMF@GG
    0    938>aK;QZ>6[FeJdG^ILwWjWaEbOZJKVCoVJV7NPMEn]iUBUYZ@HK^FeXFgLfPQa[P[
    0    715_9G1Ea:=q/=;wlG\`jTEGL:M_bTaZSRn,L:/GL:7?n6DgdhSW4D+k[eSAN/sebvp
    0    993Mh5>eeL2Z=M?]R]G9^MTaN0N];D]wF`P=W5OT6EmUW39gP^Y5TvDZcPQiYPaW[_V
    0    753BJ\QfbcSIN??GcFROGJ0FU77W<@N?_gZ+:[;MG<CPDPd@DUC;9RED=WEJwFda?GY
    0    574]L^09O)hNXQJFTJ[XVs\cXFTvVWL8)5T`0RK4[AB9J2J9[:eSg@QO@\kc^R@@O^w
    0    724H]T]EPd^CVaHIA8:B=FVCDOHiAM8D8M<CE;A@3[ETO#A<LYHTX?@K?CKS@QIJGAR
    0    732Ql2<iwH@W[q\]SSE<U]SHQ:RCO1uXDWb8BAG75T)QcL4o6X]CAgG`>6T\SNTQfS@
    0    668N368vG>\e;/6mtGM:GNQ8?WBuk>\PUecV;R3]H?fYQ26iST]H7NVKfAZKf[wICPH
    0    874DXD>\a#;P9SOOUh?4[QIVeD\VNIGhG\FBp3N_>D<ZeLBRRYuMTKN]VLjjfRCjUWb
    0    630Mr>BuU;CVJL7HrTY?iM@k^=]\G?SDIPq+GVC,=BnnfM)wT[aLSX(ukHNa]XhKiUA
    0    7861JDBHT<#I.]XKPWF4cART73NKMKa\@OAIR6?McHISX`:3D\QF[b^BG7P^>]UGMKO
    0    679N4GSYKF=U,B4NPMHP^DPO8C8XOOUQKURXISXfFCZwZK6KQPM)?T<^Z4IGT[eSI?R
    0    605[H7OSKANG#3dQYN\KB;k/AH9WdEN>t7]D=:LaGJRX<LbFOi;YQoKJMPY@MeYJT1B
    0    9669b8%Va-,w?YBgBh/,`eJa^<VhO.Wm1sL=X:/=iLEfiA+ZUTXEJ\9\W+asLJWLwRM
    0    738@OJTbrQ=UnGeITLJ@tZJE]M]?E:>STV`O^GZX;RFZNM0NZwZWRU=fNKiGSSc]ONX
    0    498(L-QWgBU@5cg[Y#ECSNlImIIQ4ThZJ@V7HfViNNE`9`#^IPHFeV_flB>>BWK'a\e
    0    889`@\UB1ILBH@VSU?WU16DC]H5A@H87CUNJ6_UjE?QF3fOCG2@_K1JCB_BBA]WF#>O
    0   1033#WH:[VF>d>TDZ]KXGMTTHV2X`KMZ\H`E5F?MBWE\[Q8GVTPa8PQPPYQ^PEdgQA`a
    0    556@F9<C^5GO3<Q]=V26dZ8OLCLGeCZGacOLU173C:J,sMQ^_^aKXV#maW>iG2[U^wN
    0    741RWQ.S]GKTV<>`Mc>NLdJOF#h[B<S\NRAH8*_^=S=@\KJP_Qh:F\CUAKcd_CYKK_c
    0    943UcU(HL:Bw:E=d?^HGrMLhIA`qK9YU#T6H\XG7IH?DZ7BLO[i;J_5aO=[XK>IKNiR
    0    646G]D>H@Z7W<qJL]d?@ZHwFdfmmI?3?8X<[UFQZB=iTjRJKBddO2^QJ[7q`LUdem_m
    0    588SE[_JPmEJa`7RKwHU5uRm3]qFC=DR6;>EUKeP1W9M^JHG:kjDlU'ZRNc^lO>_WPp
    0    849RZC?BTMAPFX;PLSAMJ@6EGFOXT0NTBCOZZ_R9wF<Y]9X8NI?FTYVPB[MLM0Of[Cs
    0    824A@YBU_F:2,_YW]SDSEEDE]N7<#=PWS9i4VR8RMG4FV@Fe;H_UBQKH<OKbF?KBKK3
    0    813MF/J\GRwAoc_V[\XO^b;YO[^GQaIR^OM]TJ5[AMW1Q=M`S>Q:`IFaQ=O\K<:?KNI
    0    886K8JX[B`\O?F_BL:YMK@CFKM]F8KIDGEcEIJN\RBiiBUW`Ee?UDCWNMZ;<]KwKNAF
    0    611J[IEUdRf[6KNZg:2PcA#QC;DWKKJ<GRKABbX_>4R2hnvhW[_4KHNEY=;Lq@MLPT?
    0    540heRNFOOhYwQ9Uuf1?NhHMM7GiV&=aV.=JBeDQ7c5=^nM8dHh\-KUcXMo_i,CQ`=R
    0    777Ip@6RpFC\<wQNYT,2dnn[d4_?X6O`S_U?Q?>NV8vh^?EEB`]]LoB^VXHjc=kjiSU
    0    702LO]^:f@Uw6B[eLHObSTSja\Nb>;c8Z`jOTT8PKHVM\DTRXEIH<eRHV@=F@DA^_[a
    0    713^XACPL_ZsEJIVZ8XV?VY6UaRb^Y[;k<ZRMAPbVO[E;NMQ[?RTT/`#Q\9>eG^6FR6
    0    6907Q&No^Y;C?5EeaBB?iL8EwB`;I;PhXQXMJ<eD4C]DkLC\BWiO4f0oPC^`[7NXgKL
    0    733_]F9XiLG\B<JfRk\7>NXLU:LIF7bABWe>HEZRHF`TO9+iQHpR7wCWBUi_hMS?WN=
    0    694QjZNA^NEQGLKAwLQY>K\aXGcLK>MHWALPQNVbYS^<Q[JOeOGRSfEPH```cG_Jl[>
    0    926Lda=_iM@LKV>c:ro>_ENdH>Z]DKff>F?CaB5EIDROmCFMPg[HOc@_w=Ui]@`NlO^
    0    748mVCJR`IJBA?CU`>ACD\@FiHZ6JMwCYWK3M@?WPCUP@IW_FPWJFd7SLB\QUNj>TZ7
    0    4970_%7jk>0d#uX\ZcOG:KUfa]?R:1ZR'RKWP($+WOqQD65eU9?\;tI]XaH;NMr`gXS
    0    609:CSwQ<qECK<=YEfR^]RBfMbZIN^)FZA_VX^jXRC[UEvICHAVBM:1QeJfbcC;N@EP
    0    796ZWE#CN=VbPMKNHBUGMVSKCN8^U=7FKA9A<O]?dY2RORR<Z<<?n6VLFm_>IO=_GDw
    0    6040B?HE1:VTFBGBFBOJ2EX=ic]8e\U'`Kfc_N=hIZ]Y<0Ri[VQNGF=RwP/G9[J>EmC
    0    499QEZc;>WIGiIJD`(WhFZ\[XZw4WZ,.tC4]<1`.?^tM?]h72Xf&&:eH5-29HXTi/<2
    0    699UaV^VYL;_MkLkPKNEnDSCXTNLEL`[PWPOFEJVfHG[_J?eQW\Y[wIT<[DHQAS^KFK
    0    785QEdPVQMMcK\>wk8QnEHXOQ_Q_moRSdJSTW^MVPYK[GK`jS:ZCZBWG_jQ<NJEHX\B
    0    526sowKC@gHMnp=IfW3H-SXu<COI)-5Y6+IiGh^XUI2F>Z6Q`ab:O=RB7?f[S.9;YCW
    0    547SS]PIcR<Y_`MWBRs\IwSL4I/L2lVcEF:BP7XRBRDLGNNfB;VI@AA:N[BL]=1iAXY
    0    5812JS4NFL7W<EJPmaUUtOOWLKEw77FRKOJ%FBW^kPUGO[<wbER4Hn;\MMcIF;b`TOT
    0    710D2K3MSLPCJCNdoDdPMPMU\8[cJD5.KFT6NGOa<NDb?PATTm^PY^5ZFcFFP9`wJFG
    0    932ROPLfWK;AMwIQ7XK3XXYLYIKLgQRN6ZfCWDHAA=QnQ?L`EPRI>WI[lVR]C;?FZ_Y
    0    493aiY\TUOdTe8N_ILNGWtugw7BQ\0S>MCIOU\_??LgCI8UdYNSa_e/cLgoho9WceH[
    0    889ONJ?\[J7>=;OOe:RERUC5V=E@?=YAKL\74EmL=B\\@\V[DLRYO`;=EH>;>@cwNYW
    0    678QMLD=?#S<NLC9O]1;Gk6DYNVfT>\T<p^FVQF;MD<QU/:AsB^U9`d:OP\LWDSKWaM
    0    793SWbj\EM]M`5#MVOJLLWFkA<mU;KFUJ>>DBd^C=THD?`YSYSj??GEH6Jif^PTUDG[
    0    944LWWSQRBWPQW[AE@ETapcbMPwYVAST6o8UUE3SQWYIMNK?cAQ3cH=hY6IPGRAEad\
    0    675RB0Glb#:OMH_]aOj1XM;Hp.:625cKV'oEFABK0H^^SG1g9h]eCTC+MQTAb>ea]P3
    0   1025G^DFf]C>P=D-ReAK9=LC8YOZR02JJCOb7M>J=K;DYJ@;^HtbB;aKK=ZMMdHwMTF9
    0    922?fN@P`JGNGiUR_WFKQ\\LL[Q\`RTwJPMEW@P>[GFMT@OHEkMIJS^]?DMKISW_ZXc
    0    633vTVUn;Q=0>SW>gE\(9B7L`8UR6H;=H:\ZJ?afbCiF;qcO.L=^MwAA9F2S[*PH=1F
    0    818/T8HkO7BkAnEZ^wP)_h]bI@tiW:Th?]ROf?==RIY]^B:_\aiCMqL^\E\YZU^grSv
    0    510O]lF^cfaYAR``T[;H]c0PW9TfaNPV^cF9LEFYTSG<H_B[bCaP/RABmYlk]#cQYSq
    0    688eJ^UCGJgJFBAK=X<a=_>O87X^3BCKcO6C+APPFMCQ0fZ6j3k@<MH6ODNw^=I45IH
    0    684_0IZYMQE7MA[QD<A<Q@M>T=E@A^Z-YMwH?\lW3jW@RTC=k5Ge]S3JOaDEEBH8kU)
    0    616WVtXGwKNCcb9R:`?saS5`N2[CZFHQERA(USKF5[M@LRV;eVU3]_FiT7qPU=42l^l
    0    921CTKLXERKSPILQXTwFEHd@QQR@?:IQWAU=8KXYH?H_D[]GOrL_<JP+;HWRbcisDEU
    0    6207]7KMaLBY[_cJRBCHNP\LZBD8MR;VGJ.H[w>[.BNbRUt?0F?`DPh`C=pUI7.-N^A
    0    626O8NSPCw_ZP3D0XLZ8:QEXYE`A54U9qFXXOW=dL+E7WcQX9HOLIJF<Ni8Jn=BMZNO
    0    708KTfd[eXj:fIA>oYF2^[;OjHe@G8IULHcMJDJN>[aP6E[G_RORAkDG8UWwoTTJ7HT
    0    758@lC.iwA5O7M:g[UC`gj2Rn9hR?HWV:a`BgK;@\LJFv>;OEXe>H\$`dPaeY1QYjd]
    0    773Cf7?j]=XCEK:ghZFCg[AblN=CHQJ_G4]CZ?9BD3T[EC:O\pGHJbCjVDf_k?fLwn[
    0    723EJ]iNM@iaINM[Nd]D>4MMROJ_RJc9I=QA@R@6wB,FIMJE\8v;CZ\BXP,PYA^^BJX
    0    731QI^HQ>QIQWCT9T;2ZSQDL>>[wYXCP<AGO5KTICRBOITC[MOFBROME;XHL\XSP_is
    0    739[QoISfULJDd4Q[`LLL[?;KOSd@5U:7?g#HZI8YJ:PUPNHCkdACNZJNg`KZPCVfGo
    0    582TRF;LVCXCb.HfaYK\bJ:fXDNON:w/E:D\DQP.E\Z16L^ImQ3VWQb]sRLDJ9DLPN8
    0   1047R@;NYFN3VDKURIDOMFHBOFTPHR:NXO>ZNBQRPiLMNEV@CIw[TSb?@>YMN>]SWATb
    0    713d^Q<A8T;>RAaK[F\JN_?QaOHC=C?ECbO6NHOF;QRRJw_FYe[THWK5N_q[n-VYLLT
    0    739S;]v&:VZLRARGI;ReNWg-SKVLw_UUUW\E^CE]Eq[5;MuFS6\Fm8\JUOB8H\K?:H*
    0    561CB'jgOB92)2bXLC_QE@uVV@V>PGW@@awVS*K\XLZlOG8sCBED>m2ZP\N<RG^abM(
    0    699mATUCNTcOb:[MA<TbQYKT[wcGp^PGLRWLOW?H2F^H@SHU?XU5[T?`_ST`V;TgNNR
    0    5452/Wdh3uCFN\b\WTgYXG[dN;0J`nP=h7O[LLR:KCX7-MWk_GS1Q.@igw@F?TvP<_*
    0    651vBwlJ+V^2tQfERLXZ:]+S6GE@CG-<W4SURjhSNO@8Cuha=5Y^H5G3Ue@Ct(,K9Ql
    0    604TLDE;?#-nKhOhJGVHHER9VUhbXlZ?^N?;>KP=hLMLE36<VMM3T2XCTG,>EQVSQTX
    0    856aPAF_PKFMKBG@Kk_RR=E>IJ*PE#QjW&bRDeJJ_a><AF8@IJSXZQ@WCGRGEJDWFMS
    0    471Thui;V][KOA?W;T#_khaUQSsBa7R.>T:#GJm[K1IaGlqpXcL4I3Q^=e2WfD9YY4b
    0    701JJreKFbU;_UTAR)O[@-ISWDj\D^/I\KcP?LTUS`ZTEGmUD?wG[>HG@K3O`LYKN*J
    0    674Hw_T>G;^4R`f^VmH<;XUjY:ad@VGP\PIRF\ODZL2`PRUMPoH@;V\=CJKbZ3VXcFW
    0    582,G6Ma`BQu0JMKG`O/IIYnjCGaP=qeJAvOL1EKG4wRZYE?>a[$7;>LCRP;cNFu8FT
    0    581QO6>pY8PJ,=O[CaF4VMqZc_\/TJ2B]iTROXVLFKi[aDKVGkAwCSRKHAYMT69_L`W
    0    65769[Q_D^QHw`UOGL\BQQIK`G`gU9FeL?U3>]O834DNCZLMF\RED<K9*@gLkCB@_M<
    0    836T=ZH<N>]H6TKLNAD^9NHQIURPCKYPFTnPIUX#L?A9DQN_L:L=+3QeOR?;@L@AA^@
    0    647SV7NJONT^#8LmSYYQQO]K`CjaWWCP;kFLNZPG?MCH\M_;Zgq%7GDTJpIW^D:6NlR
    0    610Z8][)mZ]?K]=MP?IRQ8w`ZWd@iTRY>\=_b-o^G7OL8X^J6Y_=UK?PFW.@]SPPL;T
    0    865r9U]f;QnVH6?ac:eu5PK5Ng<IpZR?wT`^AnLU_ZFK@Ega^F_QE=W]edB9HQMOGj1
    0    6336S?IBPF3nAG^JN[HMJAWP[an^nSWeCQBPMBXGbEwcP=PgLYASHO8fBKEI=W\Fi]P
    0    785YnHETZ?HaKLE\hLD6BQ=U`8\wN3`XHiX8^I6FZSQOfP6QkYXWKbD\Ibj[cINP`M_
    0    664:Y1E_SIAd=f:waT_\FU`BHD,FISfR`rZCeS.8>M@OV?ZrTPSY6`RRSAfKNcQ]PfK
    0    670.BO>S_B#AKHLIDNMT:a_WS4@88ESGRX`HOR538HtdS?bTXeBFOKkEPWN^\MdEMLE
    0    803</M_EPZF=Q@E-H.#]W;H<chU4MU93PFffQGS^RfpEHVKO=U7[ZQKQEN;:CdLIYFB
    0    552E\8N3.N5=QWYA>PTZJKdsU9;<0oYZAD\KSQUBYEYp@dViJ>L^LWJA8fwhMUZ[::O
    0    6504XZ1NdE:YL]U^>]-[wY^[TYgn]TGe*_9JT;74SK:HT7V@jC61YOc_d<ob;^F:`gb
    0    596T5@k2PJ`E]=oJa1J9Tng6fP;GQYUOcFNMTG7iEan1#MFhMD9dUFX_]?J><iNE-FA
    0    635U^U#dU/?V?K]gI[TB\YTZDFGKL[XX/PYQ[AF@C7OZZL8QU]^BAMOTV>mgIDohbe[
    0    716LMFWAQ[o,]Bg=I7G]FYSDfNZ6OTC4_TGwL^TSG`\NPRH4J\^aZJWHXB-5@2:N>P4
    0    673;=UD8Q3EQ@fEPCH=QYP_PRPTslKS^?WWHOPn<FTFK6D>XCIOF^BIK3f<QJfOiaLw
    0    5628PCOR9T9@r8h#7=AKTKaeS>GU6SJQfP]``?A[iLFRO@BPDQY<UcI^FkW`SM[CeLG
    0    790AV0BcwRTgjfdWi\XILCeWUF<RF4cLI\TGXb@WPJ`UHGR[d[\7T;gRQY^<ORh]ad<
    0    541mHTOVNHP*>RcoeRh\JJEFaUTL?>QHgRgZ:A`c\<o=??I]h:>;9S%Lw9[HXY<LKA/
    0    621XC7bWXeV[iKZJNTbRLR/wJOQSMZRJ`KS%^\RmJGAUIfTlGDwOFiKWXGUObpFYJ[I
    0    820wDPaXA`ODPU;LVO[AE?CIhKN?8TVdYDX?VSd]F7QfNdObRU;QIWb.9[SKXdlb?]Q
    0    637==MbPXaNH;[L;VLL9=D-AwEA@I>IG_?>?33SPS]r^Ed7M=N2pJ:S5QPMKSWcmAMK
    0    694STViC=\N7aL9RAwE^K]<iWPcLV?K`DPDV:`jX?OKXRdk:LYZ;IUONVKrl]<XmK.l
    0    8005QFA?_S4MFN?\eFFAN6F>kQ6SMHZT`WiMc?/=Y@VWd?@[8TI^;oKSbebLKOwOsbO
    0    610J8D[kPq9?LNJ@oGw<I$/?ar2[Y8OL[IvNLIWIE4JLOhRk>pJpPEJ@oYBX9Mw_C?=
    0    542w`bVQ:Bf9c4>HI3LkO/0J5gB@_d]4peJsb[(X_:GBG5I@<6W8\YSIWT:6O8^:E;b
    0    847?CPU3A=0<M=lHJ7QT[p`7_]r<ahW>8w3ga>AHLNhO=VYGID=?bBM``LIJ<P:7NKE
    0    521Z?EjW>ERl]\Z^bDQ<qpdelZmVE_EJZJLYMGZN65Wk\tHMEjOfOGHP]nNQ>Iwt>Y\
    0    787CUJjKWh;MOTWF]?]HB:@Jc<DHP<LJUOKRE9\]2FXq^QMfA\E`GVU5;TJ@@KMwG6D
    0    734Kl82wKQBJF`9neeD`XqQSEP^haPG_HQa^g;2,a;DKe98nBasMX[QLE:RLeQrYYqG
    0    530QYGSMR\U%HCN^[?OaAf.F`2ZFEbPBewPAEDN`ep=^RI\V??HJ*Ql0@8WKMFVIQ]F
    0    554CVHYNUT\E6K]7.TV\B_bUu7QSEJ9DC[78B;QOAJY:7@W;H@Ji@OJ.AN;aLVLE#IN
    0    534lHD^euTT2HN]BETP[6L)=LIo9_OL?b1OIGHOq>\jw<pC>Gm6l(aFPNc+E;K^[J0U
    0    8060e=?EgH=GMb5J_YAGaLVOWE\J:DEGB_??NEWJUA`ulB;U,XXMQw?SIH_Y`6bqXHN
    0    967TP>>[O=>O4`XH^JdMR?U?FLFGNOKbLSV^LG@D^PPNSIA>FY9GIUNbR#H[SDVB]_<
    0    480Kr5Hdd?<R\ohrJM>0^omRwD`PC>N[QP2>a9GC=]o]vVMnZbM=9_MsS:cV[BbfWc`
    0    6615GCSEDFQk7wZ`cI?A\_N5YjV<XHc_RhhCN8'T_TWLM:BTVMNG^C[MUTECb_]_NT5
    0    709kYhXYPTqVcKEfKbfiDUDw<Sas7HPLTHA`3IDSMYFBU`cXn\eJRIRKLU`Wc:VSTEh
    0    661QWAHBR,OTIQwX:.D`H_RAZUkJZgB*Zn<TvI_MNWoJKH2BH[8?Z4K7b.LXLhC<KX6
    0    605ZE5Pdk;Dd<Iw?SBI^IZlJq=IA=E-\HiZQZCHNMSUa&GA\EI1DTruHRJX8JZFRJAB
    0    746RaTA<Os\MtP_CGRXnfEf_GaPPVWVKw<YXY__c\fG`6JVbWJTjj9DBPjZU]d=PHgC
    0    828e=^LdFXReOFP[a^5^B>GL9HJm/M^XN^ZFUOIGOOGL@DLeVSw]WM=BmWWZ]@KJDWb
    0    783SA8NR,NOSDUOWC>GC]bf]m;wIcDULA\F[XAK0A0tU,]G@WPMQ%IKEkTEZ;nPWH_\
    0    552N]?C-#JNG@WEbOIMZDXN=^U_3;kMESt#SgC`\YJUFENaQ]DJl2QY>N=MS2Kh=@aA
    0    880YNMDREO3B:HO>WY]EZwS[TLdZ5NGFCoKPQC\SG:D>VODDGMQBPHKUBTIHMGHSIFW
    0    695YZAFI\FIMMRD^cmcGMF9UfJ>V7iWeNHW2QMPZRLXwXV3fC_Y<[PISBPUJ\LL[DiD
    0    6757@LYJbCMDOAPLeS1OS[L]w[X8WNQKLlETX:]E?BSRcPC\gO.D8IFaX^5VS`YbY@T
    0    581CL2IZP#sZ7LbmgOUCc0]PH^Zr`[S7bQ=2FoAMcKGj$OvJaP=5^Fi@OE;K9\CiAW,
    0    769N46ogYoUZP7k9UFrL)C<HPM<LHLC>X/]GFQcwE]Z_GW:Y3]VwC^A3<sG?dQrn8=>
    0    742HIM_p`ZDaQl=KdJUGKCPGZOJX?MHgRN^LH9efLMiw=O>THpTXGQ=V]TK:RbheYIP
    0    683JHSDha<\cA`KejTBS_JLEJcPiW^_NTSZHCW6<`aRhQ:O[qBw8N`PRVA[]l7sGGhT
    0    728AFL`bUXIL?;9b[OOD)cI_ceTF@KGJSdX9\]@ZEI=RC0UO;>dK<ZXCGQSYgEjwM>X
    0    579fZ6AQUZLMIFd]XbHFOEYSwR&WHQaYT_@=_+GbJ4QNmbBn[\VHOLGKe_^ihShYT8T
    0    801EwABR_A3c,M)XHX8ERX>`UO\MX@V@WdWLM<=1D3BgoBKVTX[:4\=ANEYHG[UQ_SJ
    0    669P3TGUEJ:Q?P=D@N?3N;w9P>Xp_6DW2W>5A5]PiRgXS?JV$fABjA5[C@9F:gJl7?`
    0    853=JU_:Le@NNLhHQH;Yfk^e__p:o]LQbkQ[wJD_LZ`EXFRPE7<GXCHsfZTMLZ@@URN
    0    523MZTQUIVG,CYKR8OVZ<)>8JICA4]jObWWMY:6gXD-F>RQEO01EJu[U4DwoVWYCc?<
    0    6687wVTC[L`R0AKnXQ4/YjZdm1hX<FYB8k:BYKW5?4Ei=L9%`TVADPURJE_bkI[ANnc
    0    664+^@9f\=C]Cj;W\_;<f\MOG8QTN=UbDLO@k.SFV3Pkk.CpTVw9UUB[[NnikIiVYeP
    0    655AgPHYsCBDE\eT*o*'TXaa^7S7E2IYEc5<K;E<5:M_bF#^ZdPDRhHOA>]kKQi\kbQ
    0    911,HL>XNQJKQGabRF1Xoa]alwXNgeOC?mHbQR3OG[UCVMZDY=C\T^1d[9?GMP>??RA
    0    699\EH]CQ]LJTD#=XHEZMU#IOVWPUMQKUQ8DKgTgMUIR^UX`CCgKDUI<Fc4Wj:JkBNF
    0    564FRCEA;RX6SD#_D5;Q1PpKVCtH^dA3dfHULWMI;BHO1X5]u3=GRCMHh+KLjdHMBPB
    0    674S_B1KTAIl:sO^cRJAjOJKQE][r:lwbmU\bQ<BP`ZPXDFKiMORDhcPo]TMONp4^]C
    0    692DAAB<7uO9WIpD,IK\MiJINQB#0aNCAUXNZYL^BIQ1@O(=A=7ceEMb>BF7<]0C>^#
    0    609UiSl?HP?a.XEEJTPNFLQGCOWkW_TT97]HING$HZPYZaW6LHUM3APE01G]aV^[>Yw
    0    627RlGMLiJ4KlaeFCN/TDVZ:R#NJOHI[JH[fh5YJ\NE>Z41MRYD_GR@^NN^B6PDEfWc
    0    676e(l_OE\[_YDNQ_Q]wPE@N_eAoZT2Tk6eKLQBMS>WS6Laf@NSXZQE;JVL=F;MQJd>
    0    605DiK5[_\%cL^NhJpU1=N58XGNE3X`afDZ-I@T5F7LWq,Hn`hu29].PLUwIbCiFHK`
    0    583e^dCYtfTJNcQKWh?8aVQi_Cbf-7@RL<=V\RLQGdW`DZWwPWKV6RLGJ@XPWKZpK8l
    0    486RVkib\KRA3>Lg]>RsNP1KJ]6\oMK[W=r\_Z@*P+PJF`XaDFbNwDaPb^RVdgk?Mv@
    0    669VA??GC>UJCfVa_#CDaa[>Oa+<PK_?\gFJ:T)9WGRG5DWhK66SI,dK`QV9?D];B`A
    0    735\,OEaN[I>>DU>J7gm9<N5ZR/CQF@7gJjQDZYi<UZLKUV\5:CfMZ<E9[EFTMhT>;#
    0    620BeJW>S[0YOwjYGSBKR>L\>Y9X:AT>C;I)U8Z_K[i]NjCYYZ5ZPNAQ;MNULnaU:;6
    0    674_@LIh-hMaWTUUY>UR;CKiJ`iS_aZLjWRMB@jEPFVMAH=Q`Ak^Z?QBwe>RS^XNd\:
    0    648IOIN>S[dRLALNL<`P6*CG@O@Q]ae=N#i-2OhIYI[XU_MV-a^PP3w,Pv?FjJjdUE0
    0    719HBO*X_9QGDRO3NZeYXJAP>P#KC`UWPLYISW/?]AI6V_EK7QdMCJ=UU4OmT;>@OLD
    0    816?H[G^YJUYShJRoUA5GRONNHfK@:_VC@RI=MEFO=eNZ]NZPLVV4l<?LQJZT;S`Sw@
    0    570q.]1%?YlN49WJT4ktHJ:5@X#CTZI0jIHYMON54]\:S@mUZ34<</bG]_<4JMW(KXG
    0    737]`I=eZX:cTanEJZQH`ctRwEX=aVMmCGMLE\G_B\HWFR]pZBBnZKfaT7bJKYXU^kG
    0    659V5Nk\_\LJ?D>>kNbY79=8:w9Qqkh\iNS^I?@\SWQZo8_a;AKNPT[L<]S<HC1a@v@
    0    5133.Ta3@2AH][eFSJ5kvQWH4E>K;<PgI5U[LMf[jT8#HPdEN)BYu@G,`E?#94=+Nm#
    0    746HEZTCGWkdDOC^Y4T[BGPQ0qBXdwlRPF\+Q[6`XRZ9fD`[RGnEPTUgrV?ITB\)9^K
    0    815HHMCaK<S^#.Q[Q@bZ5-??6VBOXeGSUOa?CY4P^H??C7\VUFN5>UXYThJHV@PIXYA
    0    643YZEX@@daQC[LVR1N)4J4a5X;\A8c<cSN>S*IB_PGNT?Pi`^mL0YgKfEFWw@gnEbn
    0    945J;Y>VHNObPI\R9CXw@_IKSaDMSNJ`dKOTJ_CHcZIYBSJ=E@QKSIFHZJFX9[XS@\D
    0    702Q8-E_OF<eC][^fVC.Q>IhOT6`K8U8LJLV\=@PHEH>B\OnLwJg=RLT^Z?9m0Y=KYN
    0    679`w`GUNZRLMU8bC^A4DKaYRENJ:K5Q?O/CRGSXJI:CQ\QY\PQ>J;E9FFR`VQ<H=Me
    0    794VW_BaZLow9hTmLISbYVAI_EdREMDYT=^UB\<NFDO7>UQTZ1e8HfEVH@SXB?OhOaM
    0    715OBl]?LK`HVZU@M@[\@ZB6M[fcYUJWO2GS9itDZDPH5U]JT_FEBMw?PDQEEVK?<AU
    0    745nJI:w\WXK-CIPRW\FRACAgKEKQBPXeIgI`iVBG3[TEN?X9LLKHeTKIK:QTCfMVZH
    0    630P]PUbE/ISDeU`Fd_I0NEN>\;fNBQPD::\HI_8MPP_PPJDE=^M0#9>E;ON;>M_<DX
    0    814<@12eJB1<BJnAAH>b^Rf_]_i2Dj+LKi<^wSFJ,4hdDK8<5F-c:IFnY8BR6?ATIV`
    0    553@w`C@ZPnWASjbuJQ5-b\V`aXVbIDBeS+5JRABBg:]0j]qqi;3JFwe3eW=<YNN`Oe
    0    6407+CZQ:TI4RIuNY=VRG<IC/H3;OS>Jc5=nMOQsB[BIFWSVOE>^S<H;#SE8NoKA?K?
    0    755mP]7Q2SOJAL[DBLRVUV8bEFMCEdRSHPLYV]YOj^H85jW^VP;Ow/L4OR:GZZ5DCLc
    0    683bcB[QMF::GcGCKD=VCMN]E:8D1@HCPNWYJJBMUK\RFV#BHGCOOEERIA<V;P]aJ_D
    0    634Z<C?h?TBQ$)U]:c$,4?3\\5KSW:CQ;eZ6hWOGE.w<HELIc\f0SSO`PVQWEJ_BZdY
    0    656.:AaONZ-N7OmHNC]GOBMK_HXCMfV]NSJ1YENWJaaCIZE@@PGMVwGZT@9JLIbWTNA
    0    598VG4GAD;&JKrZJFYcPS0TGS[6@X2WXRBJegE;TAnOLfE[HQk#YM4aQ^NQBMPfRG<-
    0    640i;GQB=A@@TDXJKHr5S7>7N=\NLaIAl8YO?P?[P<DtG[JNPYDBDbOE9w9Q5sdSF@H
    0    778LLKVCWUH5EAg@?YKEZAV[HSN#HW@V@CNaqKV>NFU?YME>,D,WgFZMC[CF>fChPEF
    0    700LR:.ZYJ>QM`ffQFFOLU`EQ>jE<AwM]rX3EW;@Uf6V\JMoTqbHN_W`_D\V??iLjOU
    0    548/VO;pA7Za56:lHmX\aLE]I?LUeBvE?FORAHE7N$_wPK8m_mk*/QX[fC05=0u4iiQ
    0   1012?SHFUV=@]NL=gZi38THITMKUgPMgV9Ta8W9B8L?f[S>9^b[`2?_BnaPNTTGwMZc_
    0    884MwcP;R:`_5uINEJD9=HQ>AL\bRIQ_/-4\=QS6V1NWGKTKXaBK1H_L+%HH-JgZGKe
    0    661;o9LL]V7bUn^O]bP)ckTUW9_LC?fe)[#VaIA'H)FMZ:<\XjNeNf:iBIpWF^JQVbZ
    0    750M:X[YFV@?<alDN>VF[6=c_=DKGM[XS\Wm`H^XwLKP?qC8BOKif>EC@=8FJ?SK2HQ
    0    467PUJNZ\/qT2i;INZZpLA5/aHUe.[naL=q03mFVwDMsE<Qf-RcC4J=eHH5E`SrQ5EC
    0    696QNZ,DOJHVYC]TwAT\eTP7`9WHVX_TV]HAPU?@;?6EPB\u]KHRGLd[M]EW^Q;OYnB
    0    766SIUPK7>Nb[E`SQ1WRF5_8Ll@XNUbRL.``=ZTF[B4PCOsQWSGLV#k6FRQ?DjTQBDQ
    0    714HdC9pO/-O$tJKFY@6gDQT8IPH`Fw`PeOJ]=D<qAWoPG=BMkW;Tf<YdVO<5\gR\XK
    0    568XYeM=WK\l9X:O&W@=U[pSU[cgjMU5_SA[_TT:YiNTCJVZJ`n#\Y9XwC5=MaV7<hk
    0    588[NB/RDUPr]`YcYVDZDfGKD;;eZdJUEFZSOrS#Fg*ArBaN]IcZPU-)AELQL%OI5n>
    0    738WTGYV^WEP;ULJ5^EOHHIT?LQcC4cQEVKQV?hKRI\cIaKY3rPQ?\AT8LM_]jw`ULj
    0    603HTDUQd+6-SaG45G?IW[[mvl`JCTYSEMJUw8NG9DWR.]7<;H/V^_@KWM?T>OEYGKh
    0    692cgETKZ@dHIO#EZR@I:LKKG?IW=N?GHL`IOg^QJ^ZHLXGRKY`6:7KM7BFPd0NRGAK
    0    703UbC?T=bE<w[YK.Ik^=XVD.BIQNb6N\;uHCP?=R]E_=T2WV9@E;IT;Ed`ZR[FUf:K
    0    728C9:0M7X?J]CLJf#g/KE>'c^M:LMH?NV]fLF8=>EYZ;@VfdK<T1OSTHZJ)KS]Z3g7
    0    703J_:`_Tl3AL`cBHbKUYGQ_SMbO=EOR0XDNwGMeP^i\NnA5L\GqVT0V]FFUL>LW_eD
    0    607<eP\^Y7&cA[<@7_I7\Nf]b>wuY>M]8gSg_A_`I2g`aK[TLvO,`Y5p<EeXNRW`U5n
    0    506QAW5\:)WP6;OEuRkWNE9_1wbqbZY[P`d;AXJS@O`8HS[Y=ZoIM1U\o`R;fCuKhLE
    0    653Ne6P@@VH7F;fVVSYPQC_LnW1>NMTacSJal`\N?\w,CUVGD@7h[IH1]4DSPKH?GwL
    0    569r?MGQ:L>&pX6+2UKWIG4OKPhGBLaRJLdcHIfWB;@6?]hQc@H^l?lAWEE4[QTB4#E
    0    665l=f7^*AVq<U:Mi+gX;U%7#o5\`fuJd>t1=K:;k1/?BAT^EEa<6IT6OaRGN?bG9H.
    0    5356EiCE96]YWR;\TLQR[YZ9OU_DigdkSLA_5HiKXclWKZ^CZ#7HB:mWG_QAOuFlZQf
    0    632TI>2NMBJX/P:XrSKQ?26SAU,eXbWK\RID8;.SY>pT]<IfwSX92SJShVHPAC\CIrE
    0    773UFfpKBE?l5^JZH:__=4MJ<lN\_OZ_M9V]GB]?wHG^R]UC79ITF9V<TN3;INcbJT7
    0    702rF5O^PNQPH4XNLZBJO5$\IVSTC8UJw)w8KZT^DQBVCk9SGL^hLWCeLKMTaFQBR\`
    0    783UU]NLK;_a:OCT[GNWPKAOYST]]Jl?MWK6RQG.Z'BSSGneLGN/I[c:\T9P54ZPBwJ
    0    850:U;PVJZJBWZ[5I_;Q`[ITRbU9@kDZ<eDT[FAVBw_AcAI88KNC`X-RVD?^FaKHhNG
    0    751PVA=`]NGUH`YJQIeA_I`_`5NLPV@XSWgJPVOA>IfYTO4T_oRwXVD8VRMVVTLSRP:
    0    6366UYDc\>LUFXHS=NX_#9@DEVRdkl\@;OPKGLEOk<G=XKWK@ER>]cHYd@/1IHeD@gc
    0    587VYeQ1OaU@dTHH0S_rHA#V1SM[iXABm@0HFaTWWuHOVSX>R8cS2AYXL;4cLL>.DQT
    0    632J>w[AEK;Uc5n0KHWPC8H:EuW6\[N7dTTqPNiaFDRLDiZEGN4RX7l5f21%?^QO3L6
    0    7047XQ:PNZDM*UVMF^N_0PkVdUOwUEAQ<iE7GC09S@E_GEGDFULUHT>R^8WQ]W\P[lN
    0    5048DkIDNbg7=]Z^;YMnAlYrBHja=?FY`X@Z`]6]mPPRf^1P`8p#H>WLm;`j`<0;_Qe
    0    735BY[C7R;HMJSG`KDIj`WVKNQQVfRY\R[@RgGHS9SZTcORaZ<?6PVAwSCIP]ZHSKgP
    0    596XObdYBR[ShSJ@L_/QU3:EPVQQRADTHNE:TYI\3wRBH\QON/VeVYXP^Z^Jd:_9'XO
    0    605@UT_7FO3t@i]N=\HO=IPZG8Fo^@Y8U<DwXR\u`PnTCw`K1G4WVWS2ZPGQHrj^TZL
    0    6359_WDTLMS?_ZEjeQBIFh7Z7uWN]XQa^%wH9QDERMlNVkbHAG_0*YTLK?>boUX9FQO
    0    606S;lDL:DqkiOP^c4Uq8=;J(j?L\qfUSBM[>wTRotNK4>d;UCN>IOq%AN.CWRQ=M/J
    0    707WMh=1ZB7m\IdU1TG[BR_>MBPfOXMa:G:@WIWLOS^JE<4?_SG:QY9CMPO@8MLL]Qw
    0    510TC\\PGf24^RLAA-`jBJ^HYtYBHX6BdXOe#OdQWp/+OGiSM?KSHDhZVW5TDBIK*@C
    0    716X9LPPN>HPijpFDTJECm^TKS\KfA\HUSHsMY\QGGYJGk]dP7>MJ;wZ?QGA>VHNc=;
    0    619g,85H@Hw@](T^BGFVEEGqQS5\EWRl?C`JW\II+]5.SMRB^NaI1C?TWBuH_>HGTWC
    0    695T_IAO\4RECGMCJ[CDViGsI,gMf7@OC_L]sQ`;CJaYV;?AE_W@Tv@f`AWZfCoHweQ
    0    700CM<?JUQ=QE^QILK%FMWIaULOKMOCVP#%RMMOBW=SOW\BKC=B`PJOPTAVl'M8RHLN
    0    517KJTH[ZAR^?\OkL:M9U_bR=ZU@X]7=YGmUCB>7Q>:E1YSfj2R\R)g#'TBJCU_.bRZ
    0    605XZiX:3DP>MAURDFBgYuJMUm[B]B`J2eVgOrwkX_]()3o;K@L[U&Vf\C<Nc8RL8^M
    0    867KC>UCFZV@w8L7@=<WLf^^\dQ7^k<4eUIDOYLM>cW<_5YHZ44ORJGfDQB4Bl=8FC>
    0    612g3]]GV^aGpTGWWA=LMdfw[;EF_XD7IULbH`aPPEC]K>b[487rV?GAPrD(I[<A>5T
    0    489DmENJ>USFq[A]`RU>R\PQRZKQb\s:OK<N&I#dFZKGP[E]_2]@L\oL?Y9LRvT`LRR
    0    7061HOK<IOYL[8BO:UAYE=ZG_eZFM`<XLU=\`8ZU`QwJKbYON4@,lGfFQ@NL=qVXJ^I
    0    7129I7LYME*i6eQIEQE#^Y]FUNN^;CPWY\S>?*BdW@bWi_0PJNO`Mp4hU^SLELNeUX]
    0    590B^=NUNF#J<CAHEZ=QiUWA=`rUY:>M@J`po6Wkh\D[XZOTJKJRM[-N^>FD?bGQDdN
    0    692UcaC;KDVJPSc=>^6PU^XWNW[Y^=1K<9,WSIK8#MX87W[IWCONX]MGC1I[]GR]E?P
    0    864<bDF8\XVWeH6`MY=NceUFM7oj_GaGDnGHYBW;7Dbbg7[Qgfn>UtN`STHbFP[]wCa
    0    437S>QER?VSBl5vKGYkj3L<D;57J5FC[YUWc2gHWR]N@ScSA@BGwnU9:Ub3XON7AB_T
    0    638Ew%?VZLE]sP8hJN<IP`a`^S=Pf@P\O[X;WRPL7;RR>(5dWHNHN[\mB<hZ2H]P]Jc
    0    603rQKOKB'd5PXWC9QPPK]KWMM_X]:F8#a4HJTLIM_4[M`2-hV]*PRb@EO;YQ;9DWOW
    0    528^?6wY3[?\LJmML4jH;KB4wJEKHbehnwKC;2TbdRDLDT<R_qfVVZ<UQk,>R9S]BdE
    0    5340<\cO78OGAFaIF5ZYGHUF[OwoeH^\\Q-uYo6`R<UI>afGBDa.FPZQW@A.8Woa9wH
    0    491RNDl8)gP`C#9EEEA^3Ib&X?`Og`Xcwl&dUGkM4iPHYJjATE1SeHTrHBS6<sQ3Q<c
    0    507fJZ$YK11SOGLY;voHqcAf]QZ5DDIlW[XTd]#F[A,^[h?NC9j^KZ8rg7`9]7SNaZ_
    0    561[`'?a`*2K@7WJWkU,MbR:\XBUaLVgXX`4F@)W/RBVH;.Ywb=)^KOiFf^[E4F7mkY
    0    707S>MWKYS/<CSVGAI@OwB9ZOMX:MA=TRPF_K?T=TPC9N\D@ECGTGc<bEVWUU]P;`IO
    0    746QV5lI8r8Lu%j;OI9]PTpNQUaW^wh0p\ImS:c[QXLIK>gQr7B\gBP^B5HC2Q@@TZI
    0    734I?#FGMS`eK[NEVFSAD=R?KR9LN]VBnKd2E`aRFa?L=NfPQGP=4AOBMTIDNOd4CP@
    0    8112II]HWOAQ>7@_XUAD^_qNtRmMTXVLHaEFV7>QU\wSsPTTC[=GVWKXH;NMUPcOOFM
    0    6749TEIO?[E9V;NDK6bZ_bnOFSPEUl@NDKLJ]H)Ke@^\;VHQQWH=RU=MX@Q>6wULEZN
    0    865ND#ORQPONF>DNPJ?IRhFjKbGS^VVLWJEd[2PXMoSOAOAHBY:JHCLAPL<IiNP:[V?
    0    502]VbLKVFO=\B8@[JNN*PCGTWUBRcM9LK8U5SVM@>kI_PlJAa(>ROd7J5=D#1ahG)D
    0    870UM,@DZ<L`QRD[QE8EUZQbb9VWZ]mST`5@WH4J:I]LV7AMZ2SEKJ3iw:Y<MQ@DZNI
    0    571K$RC<EGa?Q#`A=AWDBNdBTJWWk7OR\kIOFT`NoaRQGNNPI1.@X<L?\^$AFnE]8<G
    0    844_SZtJWwk@^COSQPKlK]>hLAkS817@F@;J4YZG.L:??nTH`5YW/L-HLANj[><DVM[
    0    827AaNKMRJ=JIUGCGbJBALkTMNm36i:dB_[ZD9F8TTLw@HTQ;FDO5]RS6DA@V[UHmF]
    0    651fUN]aOH@ODSZG4Qun[a6MCRW=CT7SOR8N_WhcOX\$BGmRfF^LwOTa`HKA]<=h?Mc
    0    728OKOQFMCFSEhZ6'X@2M]\_G?gVS9QhA7#MMBLAp;C]^TK=7dP<7Z=PF#5[-HWEPW]
    0    625G?_u\JV_SJGPQ]ESdTY^KHMNFdG[BX1AYVRPXIfWT#]4=X_ar_7TJUDFJZ`UQI^L
    0    575*1.[=2]DT#RJ5<<BdkhkVpHRUK`HFFX8L`O]XCMdCV>@C3@2'>KAepZ@81`@\W9W
    0    727:G`MT?AJJNH>>:@CYcZOHMNb5U_Q<N[M?H:3G;:WJ:OURI=YCIs-]w8OA=REXAH?
    0    6906RWIS@E[Z.MLhlJSW<UNI=fO:SQ>CJ7?F;aH'8QMfZ;ZdcHM79^U,CV7SV@ew7Cb
    0    683XOS_hNP$T.XAI_kA];@[gZOwb<<MMZhFMZ<dF26jR]HMmGV@BOR,H3E[F^D@ndCE
    0    752#9JEY;FC/@OK@7APIsPHXQ3@9V<VW>MXTbXOFH>M;]XL>FEC?[N>Sh@SDBT,VYMW
    0    489GM@pY#iM>DW6YT;fN/2`UE,^X9T>0AGWO=StUGddNP;XX9=B`QI#A`GWA_2Z@DHQ
    0    810UF@NJATKH^DNIM;E.WgwNVOWEBZSMLWdKEWKK;QG[FWTGd9K>VP_GYSEEMTe=HQ1
    0    614aNYwIJ_`?U__T4\F[Xo`e]:u`^c4D6Y/T=,>U[k[:U^FBVI:Cq-7C@)S<VLBU^<N
    0    620U\:[X_\88@LK2R_g>HbdQbRaH]J5>YR/_8#=VWDRPOBJ13HBRo.>\ERN;LKNTtJE
    0    561ICV^H:\7JC@JD><pHLr_*XL^UWa8_c_dKAd`w<r\^^ZHfCeKfPQ9KX@MQLbKJJ[<
    0    654<LE^7c<NPHSNRSG`bfB6ILYESoiFPbNScw:bd4r[SDN\RAPTTZBISYBBF>SLGP;@
    0    6231>Ia@+Ah<gZREDJFa^JC2CRFMrd^YLSEhR:I7b`^O=)_BR==Nc[]YIY'#IJ8:5=M
    0    724Cj>Y-;YIGX#]W;C@HQ`[UIJS=^QT==WIYYLYf:PDPZPLK8+8OWI\ZZQW;<jO._@S
    0    577DUCrZNU@9S-ODICcHX7/@WYDGX2OPCATV<V>W+>Uc[EEN@_QaMNGYJK#nJEO^O=1
    0    493<KIJ[IG9CT;OGO`R`ZKMKFBc]VP:UPaWGMDINVGG\UO@NOAK?WG?wLI9e3LN@>Yc
    0    390\HXcE=BO>_MJ_ACWc[SRl#Z^TuV3GQhSJc;^>T@JHGaW0f5BM^9[=^STKHK@YY^Y
    0    587ITG[P?]SlS/PMFD1LFUfZ[;iLKPV?>?AQ]>_@\waG`S7L[SUL_1CSMYA&_`93G>M
    0    658hUKMa;LK_INC]PHV?EQe=wGCg?;G<HMQ[KYgEZHDHL@[LdK]5bFRNm_GNIdOQERV
    0    579<`cEY7EUW9^WF+^CPMMdVQ=b^CBOHTJ8ObRHJFfZLWwCJHWAS?KHNYFFJZY^RWcQ
    0    591LJh`@HK<BdJHILZTdFJOa?^LKdXR[ZO4IgUZ]AjNZ9#IIEISLJ+DbJ5\fL]<DFDS
    0    578#[J_Y1GSS_Nr8N]7a:MUQZ>LIPLSfYAEvG=YKPO\AV`Z@DpDT^LJ;4P86NOE;Ulf
    0    435D-H,ebHN=4'WK@4U8`MB:Nl:3aGZDFrR_9</#Q^k^SAAaBIIEJYCI5P:ESXW7\gd
    0    761KaK\FRL>iIWQLUK5DmjU[pDpGPQNSIwUVa@SF5FPdQ\JhRIFA<U7i`DM7:sLpaP`
    0   1090QNWSOVw=;KF[JERIGLZNP_M]JDLFFVSGAHCVN>D\dO^KPKSF]JR@MHE=YUO^_TQS
    0    559=[Yw9HR6Jh2LK@35J;QcMV=`.a^C09?[8HEdMAVnQKH0XPP:?d<P_83CDG5cLXM@
    0    571;gJbL\@9FNJBNONFY]]b^9[NLR5FO7q6PE[?\CJSDY_AMRP0T\V6_wBEOBEZ]L0T
    0    568qfTcO=@=bGGhG?,DMC:dGFZloOf]XSI=ULIaXZkR[uA[QG\@LD]]@CJE77bw[OR^
    0    52567fFd]7L`0=FPo0qBDU_.\WUTXWRFj5wFO\L^u\OPDZh_QR_H1^;UEs-D]?JoL7S
    0    642HM>^GL.Y_9a$T^dB)fisS]BZRMQFR)Z-Td9:6=;EKJWfa<]MI3[[i5#KJ8CRLTSM
    0    983?^P@E_EYUTZEOJU<XUwCAVLaXHQMUDYGIZW64IRIC^5L]QGw2B_UXhM^EXCJEXPX
    0    740ZQPCWGIo[ONBHUFIKQENIG]UcewH;IXINPV9]a:MC\B^T\NvH?S<CRNHIE0DEQi9
    0    697YNd\=4TZ?mEkR7>IUwegbOPWGarLFm_;ds_F\ejP9K8j1Z5IIRJgkH3J`5h8=DCF
    0    746r?G==;3TM1IPfLXNwRHI=A6?Ed\UWRIYUH[;;eZI7^=`aIDY2@E[Ne?<?5TG<DU3
    0    593CL3FbYU7REKPPN`<=W`^P^Aj?K59cEURMU2bY4<vb]I/m#_BVGp=TT6fj?N^ZMB=
    0    695]CJR`YN#;KMWJL=m]YE<KTXUISdgCnJYCeGARVTVOJEO@YVR^gY'DTO1ROC`LOc2
    0    676GQP8`Q;FDMRT5_L[=\P?]DVJNQh;A^KYGVFFO`GQ6OV_FqA[H3RU=qa:JOEONIH#
    0    858IYKP?AfOKb7kA=VBJoYj@HfRIA]]<O`DcU=?dLeV=GBX7@<C[c#Q\[CKXAoC0af7
    0    704G9UMbe\=;>R@J=RTEkJKPwIL\HIhE_JC8OOcXQ<OcZZXUIR<dAm?dAl5M\heuEoc
    0    835<XdJEC+]ZDV?L=H9;LCWUKOwiYSQ\NJ;6JKM0BFZ^e1S?dJB<JETOR*BEBW]NMZi
    0    698U'XeEDwB[U1LAV,ke^2LaX`PBXg@2e;\:MGgp>NBPE;C:=FJ[s?^JIRF@@TH^E1:
    0    594ZQ?YF<iQ_UDLMQiWCYFWeR+[U)JMJ#9:-ZfsD;:RTQc\T`klG@?J-X-S`oBsbJVq
    0    618bB8WFLHG9DRgIfUtDTE<WpIJ-AQ>Q=Ui0LTelL3S_@d#aJZH^Sr7]HY[A`WOdCS1
    0    599<V_RqKS<O^RXO@a4#gVdk_S^6B6DVAKBPGIjgG<3K=D(?LLbKT+IX*:eBpIBMQCS
    0    587-VK<k=,*PURJpK^F3nMjp[TL@nacN]f[UtB1dJMEQJ93\.Y[J]RPw_J2I1dIOl]G
    0    716w<F5=JP@VG/8CII<X?J]HUB4Q8LP6Bs;=PScFdaL8X:H<3AW7k7+SXe;JE>=gN<[
    0    555(ZFjJcNBKMuCeXs?M^midi9Qoc^wgGu3SiC?5HK<Kl#C\S+VLF^:v]0YsSc]GPG]
    0    6459ZJM#*[VNh7XZ38=;;VkH7aKIeTFWr49<HVUS$?Qn)D]W[B0]\2lL<9\H6S(QMUC
    0    833EBO?AH7JWNn4LS]F[eZLDUnaBeNNQAw\RiF>4QPRUHFXQLPbHPDF]aQL`LPGCOXG
    0    605W8ce4Lav9C#gL9;=Lr8PgOeOHOtRIb^@GF[YYHqaUP/\EACDd_MHdhT78BHO;BL=
    0    7046MTC8F><6=OJN]@MaVTeD`Mg5UU86?\GP[#PZ?MOQGOL`FEP>EWN@IBQEed\[g=6
    0    728pUQ4jSHV>-K3A@plP>GIE:RX<VA`eAHa=MKE4W1F>:I@hNiHA#ccH^VXYQI_EKF@
    0    634<=9@\KI+%JH,1K<iIRNECA8mSHMO?KK>h9)3w:=JTU2IB5K@TNF.R7WK@_fI5XYK
    0    624nH;ZSUtKEI1rReDmL5H2JU.L;3EX>O9^4;Zri6H-YTwluZ=^U@IO4Ht]MsCIiI?m
    0    765=D%Qjc?26BCOWe@SQIPJOw6;<4@LTBajKM0HRL8U[SB4g:VB^Vu?ZELIDO<PRMGG
    0    848NM9MPXR=?A+YN\QII;XEQI:e;EEQTNN`JCF<C4MGt]3<w:SOR>ZMVRGYWQHYSJFE
    0    634>cC?NYGB]JnBn^_=Yt_IhiHWPaL[XYg;3nED:qVEJgN:G]UY>IQXfh#NhiAJ^Vbj
    0    7519UTNDEbEV]KA@8=HQ_;TRLTwFiYFGKZAKKFID0MI\GG2FGbQ2SPQ\\WN_M]EWVBa
    0    579fE>XCTbrLwJKZQ6?^$h:SDFaMBDVd]EILCTpH=P4J@nBEHKBWAI=J4lJiw9AMSYO
    0    907IMFG]VDMH=O@VVIYI9GXMKRFwDFHKWFS99X9Xb@MOXK\bBWNMAQK4AEJ:T>PR[C1
    0    962Vc3=SNU;XRLM\I\>E]`faPLwKKUQeE^:KZ:;>YK8ITV<O:UJ[GWFYVCUONLJFnPa
    0    737o[KKFBM6@N<GF]C6ukQRriTX?XQHCUd9IULLL/wGCRK=De<?SSLB[YOKUBZ'F\UK
    0    707WEO`_nBCUAdTQf:Y=OA`*Z_HOC\Eb\I\B30]XwHWsH`SM@vFS<aQ[XRW=ZopaGRS
    0    594TS-@hcMADCU]aNCNBW3OO^VEUXeMDMp\7O[8@KXR]Cp=mwN7ZRpOWRIJ?KpfEMQ7
    0    7145;C`a[d6;LDjL5ZIIZWkI\I]U0JMSS_`]RE[O8ZjXVQ#UG]ObbT:THBP;^lF=PSC
    0    833#DIMGUA>TKKP>@YO;THd6GWgTPDOF0CA\H7TH`_IXE\^D@CKRPHeJMD5MC7aMLPW
    0   1133A:DXI4C@0O\W:FV>XOPSTM;\>KM2GAY^D_LJIIGOH#[FV>>DcWY>HRGIGVMBLXP2
    0    772QN50uUS8/9O>=NX[SUCAQG@I;1#I[:WWXXYAD_FKU^K=P5h=nBc?QK8QYXMG7CCY
    0    843HK^OFMW^aHk]JGBH^eiT]NWXCe`K?PURLLU9MO]<GX#XZVCA?JIWYeJBA<J>>UoO
    0    688?PVHRRSW6Y>]N^eG;HbTY]OwUOLYT;QE?KUOMAQOH[DRNeL\=A]UNHWKNoSPJO>a
    0    819\OUNICZhFJ:[Pw:iWE<IM^XGNPgQ9hQYQ[kMbh`fV>UVFHBPHQ?ULVZ6DZWbE6bB
    0    491eHK+^UJ`A.[6,NiV?SP6HGJW8J2L`gPlBH]#An?&[i%Pa@CVq^FOKDBKA*DI,jL<
    0    701Ha5iV@kCE`PIDI^WGceCc5CFA#FFVKI@L9>gO6dLH9g0KK>MIXU(^RPejafQYW=:
    0    641=G6h_KZG1:LSGNceUHN.DDLYM8B8XOMiI<G]`0SwddOGQ@_BrP`N>iG90kNq_EML
    0    846W8OV\LVHWTDwHUDXKhXd?\OWXWaL?iUYPZ?GY<VVCS[6_ECYkJV[DUPTGRZZNBS=
    0    767:R]MS[@PTC__:CaOXd:^wJ[P69MGlF5JM\EPN`OFJVZA?EgO\E9JIX)o]N?^TKLe
    0    666w=?YG[sB103I:R6^IFDS<ZHLA0MV6_9;,N@mn9TXd1nfY:PNV-dZ?9OCLRJH]YCW
    0    9005`_]4FVCMT]G4:bDOHRXQFJbiQQ6BKF:RSBeQETNOSMMDBTHESED98=[aMHF\O#X
    0    651YTOpTIpB[DHcSFIbCYEfGKN]DUI6CwPON:EouDHfN8RL]<dKhMeG?EVO@^iknKbW
    0    517E:'a:@\#'eOa4H'RQk\RTEJaF?\6KPq;Q_K8_8M_TN5UHAC1O[lYUoT,F6`[0U5K
    0    918<\=:\^FVPEI;[HiEUQRHw?2e`hY[DA9BDE`QMWLO[SJI]PYW<NR=G[JUZK3Z`XXV
    0    8052H4>QZO=T[SV[H_IKE@iaDNcF[aOZBh<EZ0*TBPdLe1=VKU\UCgOwV.PNQ>CPT^?
    0    790BKXNNLWD<dUJBFGd]b>OTG[SV[NJ_Y@DQ^\@W]LSKO_OL\JQZXEHUe>U^FWW2^wJ
    0    885s@II9IW@3\?VEQQRSJ?LQ[OH$6K.)WU`^N]ieOgUB>JJL9HJwdXG<1K?TNUEK8:>
    0    504CAZ`0'KU>5OB]FD8/d;hjDVDk56791E<%#4j<e(:b.h*@NT6PEVb4C;Pb[$kHAVa
    0    7056P^N.Yc@Di->Z(JRo\hdjwWlfEUJUJiDUdF`\=AaGWL34P<*VW5@rdE-CGL*8njL
    0    530^diR27QlEb?44IcPg;m,]6Gcp*=?:W1HJD_CZ@k;1?CBCeDe<BPHFW>fi[@FK?+w
    0    562YW0Hrd8QZ8XIBfT]EeJ,W`MJJF3#KTiY0MSC@GXSR`;.Z>NXm[l<faXLOicCPVGO
    0    479AB6nC`:?O5>LLHgAGF`IAs[Q=D#Va5_;rHPgN\NDa2a_c0s=XDDD5\@Qq=HGdY8j
    0    888K`[d5Gf_^TJ?WDjET:U\Q1<aU;A6@@=O<2^WX<U5?T`pM^N[FAS\0/Rif_5OEA@w
    0    765N<:T7A@L9?7]D0S>t`8bCiBXE]FGPwiZ`eO@iIVY7CMd7?A<raGIOg/B2>tTHJW,
    0    651-pAIX^M`DrW\NN1M37QRRISFXmTLDXOQENFFTSBjV_GJ_XPRZ0\ZXVHem[LwiLgZ
    0    766VKENhaTJTJfMiOWwRlUHV_NHWECR\D]WCXTAGHWEFH[DXTVZkS+AOaZVI\UQi\V5
    0    629UAelD1MGU]FwQ59IFC_ECGZTG\pI;<A:nOkld,Ce(1cREaECk[?c`3=gL0X=R0WD
    0    747T`Y:fc2dZ?a7SVpPRwJ8ePNP??-Kf8DKCk_74_G9h`G;[IRIIHeV?:C\iO5Y\VwR
    0    641<L8w?laU]VgI\CSMFHVP\WOWgCKXGJZEEbLMlIQHLBSVAWGT?jSF]?2]I[MIEcdJ
    0    577l>4?^Pn)eRYcnYIiD\H0P#L7BX9H[ehmVG]Jfd[>2UsR2Z/JcZ.9EYgRIZCO/1c9
    0    774h?JdF5IIGFLaMF@`_I;Q78iKVJwCEQ4R`JaU\\WT>,WaB600WT6G=<=IJ;oHKIVB
    0    684\:[BK7dfC^GZDTALk__\VdNcXP[-,\TcPHwI]TqMJIMlRO:QZXJ;A[HE@HNI8Q?H
    0    603r6Q^LWSCOBSNSQ?U7PQMPNRY]`UE^`kPCB$@fL@sBQF[@ShJcHR%GNvIKpKwGO^P
    0    663;D=ZRf7<NJWPrU=CB[Qw;aRe_Y^]E;`QX_0YLJ5NMWTD^OPTPa[ZXWkXGTZ[@H`/
    0    805\8GVTGBEhwQLPPCRG;O[^QRD_IR_TOJ\X/EIRKFGBHK[MTcAQUXSIJWD6TLYG8RS
    0    544$LwtMHECUNFTkEF#TGQXsbkjcha^q8CdACNe%PErM?\ZE^aGnCBp3I8gPAb_DjD^
    0    626`DRX[RSIX*9#njJ[k>LBN4//DNUd=PD\QLAVDKFKTUOBZARODGUV<KeLbb3I'052
    0    786UMULFKG5VLahB@VEBV;XMPSYNSM>a9I=mW8Y\HZ_A[wM6MR<caFB`K;LeD\DWYXN
    0    634INwVMQJebBEThkPJaZ=a2^aO`U[Y:eiEHPSYhH]AKVDZh_<iC2<`=la@R^hIIGGK
    0    679Dc<JgYX,K_MO@BI:TuaPOj]R;XJG^Mr;OcRIi.BXGWFMWNNDhF`?^wHaO8PbkdXU
    0    608eA7CDZf+H]dj=>OGU^I]gRZ7UL3BGO[IKwjVoOdn>EZBCJsJ^YD#fkG0^UO:KEc:
    0    855[9HKP7GPIQVY#SGQ]MEHMFE@LP^TKEJ\JQ<NTLTU9LVZOI9LBPHJ8PCOPAB?ELFC
    0    632]OPYFW6@E:bVIBLE>AIYUR\V\f\VeJJPECgh:wQGj\VaB?h?1fHcJ4NIL?bNSPHS
    0    704S>SKM_LTZ4FDwIIOJH661=B9ffIeLHOjIGUQ?dBRBO_CIE^:NLGT/<oUJL9a`HHA
    0    707:#@RYPPZAP6;.H1D?jORLdOH:T=XJ8NEJZBI^A8`C?`j`RCSL>S]PN@Q>F\hVMOH
    0    8182U-Tdf38AIEUIVVJ(_aJ[_HgQH4V@PwKCqFKg9<iSmWDQIR_liP0oPHTjZ:nVaP_
    0    758QHX>B>OaM`>GF9O<YWOKD]iC`^P=:E\IU>ZRK>a93:KX<RHGBw68JAEWV=CLFP@N
    0    782\@VCY9[gFZ3SFL;Z]QLWAbjFGaj>&NWCgSOBTB\W/6=lSZ9E^T%XwTPR?0TD7;WJ
    0    994?U@\<AY>ICNSLRDRFYOTPTBIMQNA_HO?KwRZMN\QEAJGGDKDXX>BFLBOKD]6;HBH
    0    650qNP\`^X#SV9mQWKS_XVSKR6EKD/XCST=dRKmj/MP.UuMErAE^V<ovKQPpIZF<EVL
    0    655;eYV1LBDA;>dMNE<_PRN>8F-M_`C;=KLY_GEWHFfO=BV>UH9YY+d[SE#M1CA,AVR
    0    935B:2J??WRBb<BF=G<aOZgQmJE=N]>ITwAWM[ngR`PAF3IHQF8bg7FYnM=KKYJ@PZN
    0    773HECgX^nQ1<EIIYEbQOC@FwSJF748CmbYLV6__5^YORp0SOX9v@W2AViAJSY?PA>@
    0    589[*[n@#3@6XBc5,GLV8J8LGvC/rrLLnBEYa%`ZMVlHSAb.+I;HcO^UF&F?7v[,AjL
    0    632G@rn\ZVESMZHDD]IOUlHGcB<FDA:Vu]DGK4O\3_w@cK1>WS\DODZ\cGZ]AW<SdHB
    0    630FX@6gYWO^HZ:p_I[RiQGQ8KkdiJ[EKVeUb\7Rh8#;^*`XQJhWLG@^`O^ZQ-S[\uV
    0    634O>WY7I9\S+7W@[K8F=C?HSb6DSfI;NWSdVVEZE@UB<7OQ5=^0JHCEO_#PC]]*EKD
    0    842^i96elEIr<V2edZZ=TS6Wf8HYL=pGAlh>F73<QAD]k@Mpwgp@-pRGggKpY8goc]O
    0    8478=WD=E(PVYX[e7P?R@?jP8KWPeJmf.J:o^EG1S@ZZ;GQ58_W1W[LJ7#6M>V[DEWl
    0    715@E]FBaP0hNZHCX=67__cNWD>KXZYQ<]iO`VS<KLLO;DWK`UKNHJLca6DY>M;MwcJ
    0    743KG=nMNX&CwPkL9JUBNFcF>q`9YbQCX[8P]Lpe5JrR<ff<EQ>\]/^O9A<87i8IE</
    0    785SIdQWDPhXHGJRB>]bAB^CKt8MlSHFfUGRC]LA<cNGQ\wMXL9lQ=J=^HOC/?VVAQ9
    0    632*fF=KgWRHWKS6Q7ACDQ6hWR\wrt\V7OGMY3&DI8Q8?HGRQVZ7TIjdC^V7IegOdMR
    0    439E?8`;kj65F7]^g/U@SQaEJ_vT^Mwb@Y>UhWC^<_aKI^4MD^(V5VLg`H^QA^.2XV?
    0    717WGhS4BUD>;[O<^;FfNhBF]Vt5DA4>]o9XCCHOasG,/NhD0F4HwS;FESO>EV1N;>D
    0    624[CmDWYIWII+REFAeUTC\aV`c_wTKLJSEAKT7BRFeqZDUDT>aN.\EGv?BOEJ@KO@f
    0    555LC<JBOLZwFl?N`ONMJK..Aha`Y[f>R8m]<n\G8A`G@Tq;`G^gRFYEHQ@R@MveCbG
    0    680]NACW<JRR#OX=MFIF4?NA@J@P>8?CSFkGYKZ%jMBZGKH_@@DBY;^0WU_;Da>eNIi
    0    808JRSMGF?8]6XYH?Hwd[MLSGEJ@W;HW?>;mlVL<a@K>9nGGESE_Y^AJN7G[GObJRvG
    0    622=ksM*Q2geEYQMaR`I6@=CHG8fQY@a^'Q?A-@I55]8f@`IuWeAF`;YRewAf4;<YWM
    0    689JRX[@BFIfIMGlN\M?jf-_X]TOA0H[Yw@Q[RZ\Q\I6K9RVS@hVDI`[QHJVSZK[Va5
    0   10367EOXF?HCP]FM\\GNQa8dDbVLBRbNZXIJ]YAa\McmWLLPN7>DwMH=FOWNA@P[JOV6
    0    565TM2?YM\@5jNc9++^VwKBQE5Z5NA:SE?FeGMC`.SXDXf6DN,5Wr@;AS\[A`OIQ+CC
    0    927??KUKYY4=Z:[aFQAIehFY_MwNC<QK>P__YCPBIUKHUFIWRWNMPM1VW:N^STHEMRN
    0    729E@E\QUOTJCY_SMHE1lq=cXWQ:?N:EVUwX^Jn[5XR<=jBQPIFMQVMX\NUZVA@QXGH
    0    946Ki?Q\JDGWMOYN=EEQOH\JUGSP=5XNBwE]YJ2KRAeWROAaWIE\HDFQE5\NFXLIgGb
    0    523>WSHKY_=7QRh[Og?V63RVc9w?dA_[4Y:oU.PI<B[e[aOfG;cTlS?Z]I-DBnSbZLG
    0    501wwV@Y9SWS<lQ_FhNM7I+k1NDa@PJ`(9`WEY^GWDP99lSLUh91JH;f,G$[L&+KLOb
    0    517cAe^I?Z;MP1s@^F9w[?;k^S<3U<3At\[SOE-iL1T2QD`A\I2[`DLho8G)2=D`<J'
    0    942CLXeUQFO[REJAM=OXIJMGHwXZr`OH>UTZPLKTIXbWV;gIANPHRSEOd<FCHNZ:Pk-
    0    703Z=8SMcgQGM3YLTFIqTSSGT_PYWNU%9FH\JFOl@QhG>V^kD<@EdC^iM4;6b`8XY1#
    0    742N5QHVHOJB\pSb?ZF2FRp;G][d;ULJJQF=UG_?aFcgF:WI=]Nhb=RX@PJ;?_\gHPw
    0    795_DlVB1GJ]ZME_gGQL<7;CTwFrh^eZA=XSJ[]:a>8UA[[bAD[&1Sa@EtGILFbVB@X
    0    719WN>>KGggCRO^'59\o_UTQ\q^5VU#I_P]ZE[@d@qP7XWQM56Op^GFLjb?JFW<8D^+
    0    973f?G\PG\DQLLOTgFfODHGP_COKI\><fYTH8JmdEHwS>`?^UIGVFLOJUYR;RCWOJHE
    0    628kLVO@VAO1c;TDC:[JROJST@@GNAIHKWBKhZhM$VIHW*N.CAO^NQ#JZN%QYGEJ7NL
    0    622VGCWJ9Qn#_NPR7eJRa`\a4HY>1@0LFOLUDeRP@XYZ\`M>RUMgePfXQ>i_RO;9gHR
    0    567:C:Z*qN-sC`>UbY4/`;?:dqLBXI@e7N<FJ<L508\wP3T7A[IS<\:]ML=57Ruf(Za
    0   1055O\BON`7ZrFh@dwNJ1OLO6LEMMV8ZAML_GLPGDI2NVICPdOXIL9ZEYTJ]CHLcM^cH
    0    590G^W]N9L9cMI?M>^Y[9<3K9;bm[ZHUP#h>=.eCL6Yd^i9V]pLQ?WBUBVRTmMiZUUa
    0    669ARKI_BY[@>CKKc0M?Mm?Aw'SIf^2NZKTGXRMF:QcqP@F\WQ8GYN>WU?Z7OI@Y[K6
    0    628Ue\GHfNTVU0eKD<XZR.Nb[AWKM?Z?CF=SK?JSBlX=>H[U\`Jc@GAZR2w0O:UEb[G
    0    553RLXg?N_J_1i.THG`URae^17VOwXdtHZH5J=(W0UPUGEL1K16,O\<`E8=^EgDa#E^
    0    941QF<VNNDRHZXFG@O69wLE^O;QG5BDcJbPWiLI4CZUEHM>ALL?]WIQ]OBZ[BIF7Y[N
    0    459.dSWKOJ1KSdN]J4NO<Tr5jm]JnC*$NL9h=6E\KD:5<YJ@K@PY\Xw\AWX<PM4IGQN
    0    6709XW_H[7#AH:@^M?7KNgT?\miHE[Ld9tDl],[R@]Z;LOaW\]Qg\R=`j?P3ZaKHX_R
    0    623SRLMOO_;==SWSRZV5ZbfRfCQF\UP\AHFQS<=QkJiJBe;YQ_4ZTHPweMM;_cV^MPb
    0    551orMM^?H[J7RfYJF:JO6F@[,J-V2TFD?S>Tk^WeZ#QnnR\>p4\<XOK:<beGE8IPER
    0    837WBH_TBU<EGEmEJ:Q[RAKOHWKL;\8?aGJ^MJ`WNcD80L[VMAJwSB`9DNEF7eAJCYF
    0    651LrTaeW=Oj%d&\EqA?QVK_X)Ui/)VdITC5;.H(]7>IkB=\R_w4]QU<IfOk^;XuWGt
    0    650/NGDZPL3Eb/FgeWG@SX1QEL-RZT\BU`d#H@G;WKW;NA*Q^[k;<E1GMTDWhEW0TDN
    0    802VO<FjcG6Y0V[WWf50fB@ZP]ONI?aZFaT]eI5>^2@TU99`RWU`;^K]UJMWIU^AwdP
    0    533VLELi@M6SA\c/XQqKGa;cBGFDW.Tl;?_f\Nn>CWCeTS@L4U9`Yw>J)0QUSSMd=A\
    0    588AO#JgOTHESA(ZT`01hC;oBI@P55XV5\HZn6O5OX^IjM;TYp5JBf)hbDWg](<eekS
    0    615#e@JnSC]]3aFaW_SHYS[D^MKLEROQNRK1>L=#C'GTSEG^Rj?7L^<I>F\_qDZhFL^
    0    724[ND0dRJAWOn`XU[KUX^AL\JU]J?`U4P_<UY:X^H=RlL@EHSsZFZANX3wSP&fDZhQ
    0    757<RGM6U<F[U][>E0\E?[Y>WIM`bb#IEJD;EKTSR=PZFNDBQdBW`AW>>hZ@MYQMQLa
    0    703DNL6HHAeLYZR\4e*0OLMvAgiFDSAhBVIXLXN,SGd9ZDTIAKG+Q5BfX#;kJB\&R=g
    0    912LL,1[]EA^BUCiMlLA8L<wIGT]`Yk\K`WBXN/C_8c?Y>;YLN[2HI:S_XFVWD^EIlZ
    0    7768Z'HI[<0GVa?M\`C8wMDZ\C]6EATHDhTPc5V@5B_RU%BQNQNEId]^c@TZMFRVZXQ
    0    800*eRXg_80P4fK[PT6=wPQZ[AcM_Gcd/nERf8DAFHVRcLVc^A?GJk@hH=\]JFWT\kX
    0    696TQ7/Ki;To?c;R^X<%DTS<V&OGaTLY:O=DBI[#Q24sP8U_Rb`@<WUTFURadPU^??M
    0    760Y[HGRG3RpI_=QBbD8Y@RW:-@U=JRpEWZFNhP#CA:RTD@JUKa:/MATP3rpEDGORTZ
    0    711WV?g`k\D1<CSBC]M=RORcw?tII@VDRd,PISDR@F8GPL1]N_[[CR-gNXNZ[>5I_:O
    0    689EeHATTS=EJ?IRP[CWLwPFSb\CCg7H>wS>\95<9FA`LM=?d=ADXP?RQEYNVG\4jGE
    0    636P^LMI[S[NXRXCNXRVPSfwRXVlIL<<PNSCfbK,CC>USM>M]=bMCe5fZ9A^gl\FS;V
    0    775geHKQM^GMJQISNG]4FI>D\,SQ?IJcW?m#D85P?;FJ_F>goMV?ACNE]NXj\NXRHI8
    0    657@I_TLZ69O<\WN+QI@bPb>2dsYQJ=^ETMJ\IpGWBacR]_EA`3[97QA7ISE#WNgOCU
    0    558H=c_6ZT#aSX<LPLRPdEFd62H=BMW?>>@htPKU`N:D9$T6^OeFQLbY^YM6K4MVeZT
    0    7508>9.RbF;R5[0Z`T5JHVW`]>f^W5^Z:wP-H;@:=0YuO:7_PX_UELQUGNS_BZXltTS
    0    665_OFP@LMOk6HSK;2MVO`V:I`6XITU:\OJ28UM_VW@LAPJV[#?cL@Q8NuH(7IT`R?N
    0    785XO5WbXED^G`@Sw9UJH=FA[T]GCQZOIPHILGGiNEL[QZImK]VPLZBPK^@1WUnfYI9
    0    527Pc`L+I:Vj<VR)0PMJ>QI/8CkZkUeMI+0P0H?Pk>DM(N141JY0v8cM\6SSECbMOwY
    0    597JN#BTPWBN>XV7YPK?HZ)8?4f=\3PqDPsZMF=BR6VA9H9SXlRIHQVMB<MGPSoU9a;
    0    4967Ttl\cEPOmcKVZA@W*SN^<KSVX]<`RMVHc,ed?3FM:YidTu/qLbO]GIUBDNfw8YN
    0    750*^A9Td77rC^EZNf<D^[\T_E`UTNOfDbQEY<;?CD^uI9:ifQE&:w\rMKnXQVj\rU_
    0    688GhRA\]H<ZCd;`RL9DHdOI[ZdP^FRa6^C`V#GIF=jVQDTifmF7I_WZd7LUl_WCi\A
    0    657YALYEC]SYT0MFNI]WAIkV:PSWkqd8E6sBCCWRQ>bZ,LIW;IRJJ<S#hjXHNJ:FM@*
    0    582RD<]wfKH\8UM`T_nSQk9gbGdc]PVFbGh7FC8HKaT[_A8R]KhXG7O5LrM)S6c?V:K
    0    584AU8`GG:<GSOpI$Al`A2K;PDKZwcS8Df`nZ?Z_]WcXQqJ9:V4\j;*JZ@:^-YUGR@K
    0   1374JQ@<W[INkMXM]aEAANFNKHX@QXKjHKVEBTEBGQ@_ESD?w`X\N<\KTLM^KOF]QP^K
    0    5363`bcVO`5hQREZZS?_KrLmI\K^T;2NXA@7IDM9BLTEXDi@SBSEK54B_5QRYZw2S_2
    0    606bB,RR#_1=9Og4ARQEJO[OD]F1*<4P7+I[YIJJMAW^3G,MhW]^u/LMDSCgQNB7H`2
    0    6824:#2g>=([CIGVAFKTMFH`>_KJfmhcTcnXX1BIfb9?E\DW[ONCdOKLs[i\FOH<R]N
    0    984IH2DYw<8OU]9U^SI?\_HDTP\NBKJZN\Y8a?ICYSRbHD0PPmTDKf7XN=>SeZODLYT
    0    636B]b2[u;#Q5gENVN./XX;UM@ZWP6Du8NS/[@;._6B[dNQoSbYI;fV_N@WK\JOjhS^
    0   1031LPF]bNR=8;LUQMW?D[LLcO:UL?+@\?MENrEBC8Q_SMSGRATEVw`:^[8HhISLYMV0
    0    688KYL#U`MRa;]N`d_:LTkKpZ[`saMUB6cWH;A)F74L:c9C\X\HFIQ7bT0sX[RH:MeO
    0    592RBOcM9_BQY/=NYbL6NGZU(acGMLMIUTSdO4n71HL_CFoP__VI#b9WNJ:HrTZ_J5Q
    0    795G:>=BDHWwR)Dc[:k>(JDU7M<^iHV;67\`$6ENPB@N>6,oi6ISPMG9]>F<UEc@0DB
    0    6867fZIJVHYI:=ANWdJH>=KKTKQNLTA_b>WHJ8UC_FVSPFXwFLA8;AT@FHMUEbJSACZ
    0    9649RZG>^MBeEB,JLfNGN.DRL@UT_I`UTSc.WGJBW?MI[JB[TXcA<k?TMGBUNIwaW=[
    0    574)IO5cLY%NO_F;EQ@^aEfCkYmaiCFW#f0deU3Y<koaKCK1Qg_1LRVLiMQDNHFQ^lI
    0    699#GUGHRDW_AG><NV=@hZBhE@=VINOYA_PJLNJ*KU5C\E6`HRWVWGBSO@KQDKNALlD
    0    507JNPh$1MO;Q`W.3EPZ(ITRG]9DEG'DO+5RUNRHZ_C&>_fAARNXAMh/Q]?A7X#6&:V
    0    589]Nr[J7eTOE;FfJQZQFL8,9WAmrWi4J9XRN[ASRg@DPPwWHIQT):e;kSE?iYQC7?`
    0    557k/maPI=7YI]YD@V;>IJ\5RaRt`?MUFE=TR1q^9I_WQ<MIMLXhRGY/V7OA8Ro[Cw`
    0    689-K6;Se<iIWQPf`d0?OYjcbIgAdlZMb]QIOQ$=dUC:b6cWC=HF@R@sWJ<\MMRSGaw
    0    693>cJITEUYYKoJjRYOLEwcaVDXcQCBMR@?[68aiBZKJ\ICLN\LM\PRGGbpWFEKOXb`
    0    913GX5D\aFGCPRC@Pw3NfNLMSAUCSKVF?bJZiJ4ENQNLP?GDKPEHX^4[W@NWRQFEWEK
    0    643ZM[wD1`KLE=aGLG:`$FLJYBZ8X\QKbSR^N_Qc]ql0OSPIJ7M^Z\2?`TkDGfIO=IK
    0    557NWHMcd89DLoFc5e)@P\R^Y/pW=<IGJNLIYG%\?:UQwFBFaXg1AH?oJJXeeVKRRPm
    0    699NM0@h_4:d9LBPXaZQUPHnYZ`[^lfgXoEYh;#6\Tuac3ME]Ba:b<KdUO\_VfR?SeP
    0   1035_@OkKJtHI`DP8MBPW:XVKYOeU9?CPZIFJC?_`#_bQBOOPC;K\FPHAQQM@M[GI8AQ
    0    752=wCF_T.BS@^IWA`ElfWHK9>aNMIN`2_]Zd]72PFJ2bJISB<F:^R:J@0]j=:6:LE?
    0    620:cB/bu?CQ5_fqU`DNRKCG^WUfeOb]]SMWa@OV\NFPKODPRfbFF\S]wbVf=F@MdrC
    0    804;:=GGWA+^KGQNTkPS]XiSiDwSfQK\`reR\C;O:NXVj4G`/P\W_g8nj[KeQ`]Qb[c
    0    688TS2NH]w8DZH[HXhPUBUXPO(sHG<<UIR8YFJfdJj`QOZKUXFK<KQ8ZD_W]SgNE<3M
    0    649^DMMQ[4FPNPLJ?:QShBEJLs#8VEhPKLiLTPKUKGS9J9adWZRGY`IF_[P)BLZ^@NG
    0    582MmBFXV<P1>J4\Z[cmwP[Wb8i\O[*Q7K4ZheO6K(EBbH@BblUbP^DX@/S`<D6PLSU
    0    487I^;k?OpBPP_@Q=d9MQY/`c@aa5Nm51@iXFh>M+M>:#ffKXUL\G3Bi6UEcQ]LC<EO
    0    451W[RNCQ_[FLQXUXbDhkG3eU`U?WHd_RfF5\,77Bc[&A#CAbVM?IU1SZBHq[WNHjrI
    0    5574SLWATFUDZG`+GJ4bff;lpKcZZZFdBh@Nf92a]^(GcSaIEQZ4c<9iw?A[PZ\9gJJ
    0    774RCI^E?QgEC4EUCMbvVG#OBVT^RZ`Qc;YCD^QN\Z[G<YOWY<cB4?=2Yd`_o;[7NEP
    0    726_A`O?Q;X:fP\=NB_FSK@wHq]XFYG7MKQJJ:]>A]D&SK=.NESY@IPR63ITIPAFGX0
    0    750iKOd=UQ2=U:]F?e6PHcPhAgWIZ><@=:TbMSYS\?>JSnF2PB/Cf4S[J>\UNL?@#CZ
    0    641@]Z1J17LMPK>_TafDAFKCL=DHA>\D.CuG?^?4Y_#MMFIBWqT?D>d0EEIfD5E;?lY
    0    681VMHMQc_[O^_HWJ\BUZYNwDOb\CBZD/IEDKQOKH;;2PVLGbLYOT+8<b9k]R0#-XT`
    0    495.r:QJMT>FGGYIZSPMB3K_S^l`G>[K+ebJa_KWiO<OI;VlUWToHI^5QFPVlYwbP;^
    0    5746i[DjkPNCAQVq\aG>adiTG\_lvKi\A`;6F5SXR<PRa[#GXiXRDgQ]^[cOJ1[^@VR
    0    558==?8S\KF=`WcJW70NF?ESN;fTBK-?ZE=1FLJ`8acdZHF@W@RAC[#Tb?=IdoGGWE1
    0    601G[L1UYJRf,hY9q\SNTICFN9[fQFHSQCU6N#SA)GDHBJ_KSL^U/NFH]3UFQ@B;FHR
    0    747^RLKwFR>PDY^KKRiJA@A^SYDf<fFUO@\SLU.ZQPUQIEFB<iITWMN=cdHFSXcPW]F
    0    7849U3PIpXHS2ICZgM@@XRH2`>Z:PCNlEm`+UBF@)Ew^_?=q?bOWBoDY4K4XWT]WFG=
    0    572ZdI:X?bLUC\e<O\IGTRABB%F>Y3Ua3PG/CRb8i?Zf.g#KBDGG(_60_F`Wj@g^KPM
    0    718L9bWEC`[Y`QI:_KJEFWCIRMUwDLQ>Y<^7DlIPgIE@gUeNDKmDL9807JCcXONDNEJ
    0    719SaIYOd2IUEaQS_S2AdZYBTTj^JRT`X\F=oEM8^OPGh<]]D^D5POKfwZ[LK^9\LOV
    0    456KCSU[@dtJTB^rw8Tu;VT=b[RfMGV4]D8;BTIBOO]Zb76FtnEj4JId1bJsJ>bCK?C
    0    892ERRTXWP:h2@8GiT=9]LLJN=U:4,ZQG`E6b=;H3GRTwV7t:a_L6ZAL(Eg^s=YYX5A
    0    814;MB@MQ9MK8kBi]nKFYTB`aSP<wHIlHQNGOF@;_9OJ`9GH?P]+C[DoSPMSKEI:lMM
    0    690XBB^a_E49'cwKY>YQW79FQTC?4JDRU6YZFe]8[GMS>WM<AL<^IQM1DFLVPCG9EO@
    0    511?l>SedP.XO`MTF`*-gLhdZ9`ZY=QwLu?N_)JAHUYcw?AWOonRMtFZR0]^cRFbeeO
    0    558Dg;R@-=VMCdcCPFVDRROONFowS@^J(dLfP0aE^B7>JZ<4IFecB;V;rP]_PAHKMYF
    0    7975BU%=KRSZWZ<O?a6Su]H[I]SYUb]h1qEUY=/>Na1,L0PKh<Q#IJZq^1\rCH>3h?i
    0    934HFRZ\QZJTLW=@[PW:^bTPRLKKdAK<BZ^9POHVII]HLS=XH\aAE^>R@XWGwM]CSBP
    0    996hPbRELZwM^LU?EFEVB^MRCPS^\PIHQUCKQVPY=QF?HH_@aIGOLCMOFHOKJJHK5GS
    0    639i^DQDUTWISG@QO\/T8,F`0I?GE*UVKGaSNJZHjK;DNLDoRZ]^H>7RXKkDwV_ZF`D
    0    898]4eL?=QX>TM_F90Mi@MY8PdQVgkFCiHGD6wNd;SU?GFaFG4YH]@WZSMP-=WKBSYL
    0    531PaFvEI[aCZ`.EGRECeK<JEWS[w]AF>BDU<UMODQ?cAXLhfn?:>G&QJ<XgE>J;QWK
    0    680gQVCU5J>HUVKYZPjV:]@SZaGMLEKHIMXHQbXZP_TK/c#Y?ECPGNP8e7QOND<7*Z<
    0    693D:]j;5apFh8LM:\L4DceWHHi>eg1H\w+Qi^boKnVRLRO@^AgGe8FQd</<=jGAA7W
    0    934gRVwVHcVMBIQ@LWUQ:JJLFGNc;K]XDPfEFPgQQGNH@_OLR[OJOGL;9>PY]GJU>IW
    0    722w-UPJNnK5W4JBH99fHS9DHYY@P]FH]OWfXhE`R^UCPILAC=9TWGOT>Z=MRl12+EJ
    0    533C3ZWT9gX@].HBTPe\ZA,NAZQp?TYCf=wBDZ?IG>CTUMbV_PKFRJ6C_cdV@;TW9LQ
    0   1025VKgjPCQX@P>ZRG<FQTSK[:WTUHIJFUCSTDwTLjGEP8XiLWQRRY9C>Sb]TZVEC?FO
    0    549WA;UXPX]VMOaUINPeIZ>DHbXkCwa8[IQh/D(Y]LZ$SB\SV4QA<CWRc\KLc0:EG<M
    0   1027L[NRglN;OJJ;C[hT;DHNRVBOI9KY]ZMU@J=hVL<W]cRB]NeT`Ac?7JQKwWP^bWQB
    0    739K<IS?4DfP37AC`VfPNU&J#K<aM;=JNR]>L`JF^-LQf^LfTF_KJ_F;PL5FK/TLURD
    0    751Z2;OwNWC\1[T8PNeDRD3EN8PIFJYIMGp4TH^P:LYeWdRe@WNSARLOV\\GiA^J<UM
    0    594BA@MTCFpK@[:TJ[cOS16bBX=jbwQDD4T>:iH4sJE.WW@@?XjUASMD`QIcSZB:XGk
    0    537gB]2[]Ba@OXlDGE.ki_Up/rKRGb;SaXSXN#JBaHd8PIN@WNARYZYVd>2S=KNANU+
    0    657ahrY?,bh?h>5MkZTX5SE]2L?cNRG/@NU;HwiN_aBNC\]TY^i9<Li?<ha`p4T<2LM
    0    552Z\;LQtP>^YPSUmMO?JbDBPO?%X*T;3+l</SLKj105G_=`5ihe8I8>FS8RQ?YL#/P
    0    602T.b[=OLK-e.]CM5<WGVMRI>qOHm:%dhHJ>&ewBsjBFK^XbU=]BFGWF@9b9[S;D;:
    0    556^Z7EiQMJ[KYD+UIfL2EVPASRAS<>\iNDKOLKCwCPSIlLWbA:=RKXBCROXY(MS-Y6
    0    896[A<GXGOBKCFMNGPTgD3KWFw?NTjRMc=TaSJHXR_P@@FIIH=VUV@JYh>KNCNQ5WT<
    0    496GX(]>NAcB[c5PLC,KKpOpJF7YJZVO1;lYLSXD[XXOQ&;LnYBP5>HXm3ZVM#ZE0`\
    0    506@mmcAKer\M>@GBk:E<TBVM6PdM^P#A>8G;Wbab`@%QUe`U_^F3M-?DA]X]D=EF:j
    0    565JBL>[npIMD;w/ZDUSu>Y`f4R5GFPcMAqXc<kPBFqVYIcC<fCQU]8PS\HNJMNJ>V5
    0    7688`\>[l-KSDh<aXd_\\BKQIWUYK`L[FaVFUJ03I4<P`C9oLSw=OdMIRORrY;\VRrM
    0    657u>da8D`^bN0G<VS^V/O1WI]#]NTH&Q^N+&gWuccV0O>RJh2`W$.G:ODi?ZB85WRM
    0    6187i4SKMA,7;aYISL+8`RUYbJrDBTP]+M;biLVB@2Qri7^OcwlHCh<\4BUv]fmiTFX
    0    696TjSI[X?oc3OOaU=eGOOSL\JFKOJFS[5[R4<MZ[)Zh2VCsBw>V+Q`7HmIEJU]cCQG
    0    641V7W9WK7dOENFaLGRwZ@OR8fP[Z]OL\@Y3diHSBEV$G<QZ[G\K>=`QrG7G?XH?4^7
    0    6333sPICKJP;1PSR=LB9BdwR]gaF_ZWIMTGYOQP3F)e[HDRNETRVOKgAKGQP<SP>HJH
    0    580c_*6qpYV[3RFENWC<K_FgZRDZc@hFUQ]4Y;SRv$N?^CJP_GA>5ewSQfcL`Zu[N_J
    0    608Ko?Xg]S\vWU:eW=UMAcOJXD>KiJMFB?JD4^^VAPC.<lf]@REd5MK7AL@U#2FA35E
    0    675:9:H]:Y-2N0Z2M9IJf9MQw=r<PKBBHtQeYJL[N0ncFX7=IY8`8EOrjGN+4UGP;uI
    0    652EBD;/OMF*E^\PDHk[Z4A]\[67NT<GRNZc[_1KUcSD:8dLH@>OE7[Wl8:D=XK,Uw,
    0    663<G6>:RL>NWhAMFFLGjSWV_JC'J,HSTiEC\Z<=@AZSH>COOI?`GCRk`O#G7&AZRsL
    0    772LR?IwQUFHRV`=>dJX^bWQJ2PD]QLeDT>YJ*IPXCBMNLGRT]>NU67S]:Tj[J?<^UQ
    0    9095PJaVZBGGDF;D=LEMiQ\IkPIOTPHY7aCEb?DOTU_VFD49]VW#_f6iE7J9GETCYPA
    0    697NgAKhbT1RT_]]RT/8KmDdARTgC=RcJFV2bQ?SFUElb9<dOQU3YwDV^Bao\YGAtG?
    0    746eXLTTUK^F3C8MNYGICEEP;BFpE;RK9KkK6\d=KWSe_YAJd9Q@MQ:'BJFQ^B1oFLw
    0    491_IgFR8qR<k#WMSUjL#=A43,3`5g3VKMaFGB>i5fKQOhHGd<Wn.UH0b\F;MPOLIS]
    0    942X>MPOATFEHJ[XHGYBUJ8NDaJDTNR[W^QVX=3UDbWIN:DHOEO[I@>RwQF]^dJRJgM
    0   1058BwJ0UY@CTAN?Tig;?[bWa_L^_Q>dd>eD9m<>:ECQgk9Ah`Y]@6\Kg]Do__Jhe`\b
    0    681DQEZAXOJK]FALM[#TF.IqZIbI[Y_TNgAjSHqoFA,>O:GL]BX;=ECSbWPVUC=eLFa
    0    911LL=PFOUZgKXRZIWJBQO@XJG>R7>RVLK=9OML]0FdOT@JL?Q\@EXBISIKUh:wKAYb
    0    597'`EgXsCGZC=1ichKGcddB:SUiVPWWOX6JVMCNVSt_l@Jtgdp9+\_olt^wS5[ahF^
    0    636.K=_PLN'UBSR=PQXH:aUTV`o2LqCiMabYn6Ee*aYG>U8GF<?wY?DOd@9Ia\SK<9D
    0    588`PCJQQI*R?>SQE][w352[@4Bae_JB?dik(iHEgW.?L9PcY>WW9PVATWP8@[f;98?
    0    620WGcb3F]oDOM>41?9UWsTVTNbGWiAOTQ.NHYdw+cc-PCL:QNEPTB:JAN\N\VAIC8G
    0    718Ef0CBl@_]LiTwj1:9gKw<_?C)^O`W]PB^^]8B54OJC9EUmD=SISMd7LoVA;:>]^7
    0    8529MZ<W8CQ@P#^HKMXPOBEFNRMEGbG?NNa>JOWC<^VQ?BVXGKQUUAQ@PQ8FjBQ:I>N
    0    569O]CTJY6F^#N%CDESA=_P@Y\abHDUR8bQ;O?eGB-KgcY^OQ[VO6W^7ViP>ARmbRcf
    0    6491VQR@/WJD[jMbi:RJ^wTI5]V;M8iB-8<B95<BKN;DHMLns[?*SCKX7JaAPQL;RMG
    0    756GZEKLJB2M]\_MGL54G\HKAJHKVOMbJJD:XAc;#DJElX=X_OPVFCK:8JXSOPBPMrP
    0    7810LV]T8N4EHIDP:M__=VTTQYAI__;NN`\U[K3I[]9NHPLCFB:7JK]P]?DWC]wW<M[
    0    716XY>UUYG2I'<F=O]S<BF8`I=]G<dQdC_NAC2bYc4ZEUi5U>X3<>iIHBlKCVIwWZ1X
    0    727A[B#VYLNYIXDeoiDMhf`bPAgHNDs]<aC/qS8YLEGMZ>WXhDbHAVCWH)_ndHZ\^_m
    0    872VNWZWKVOGYINLVV\w=VCLIIQHCO>?CMV]La[TcbQ.Df[Z?QTWQ\AA4BGPDOUJ0O\
    0    576#8KXi[WA7UTI?NU_GQO3[^AEq@;SSfjaDMVJL@EIev`4JFMp[^n0cXl@Vh:Tw.?R
    0    636A4F#:Z6RkVU<\]KP3GHOV@YAIcVLODMQiFTK==>M<K-PZK:>>>;IGWA_UR?6B7`@
    0    622I+WMK;*IqeZQcW>MPWKD7:VDSQZwKAMGYNSR\\DZq2ZOJN_Hc\8Gp_FM;4HS]8\U
    0    683BS2GQ]B+h0CHS<cS>X9@O\>JgF7XNNbS-<MJ&iL\XGR#>GsZJ@WDU]UGA\3ScdPQ
    0    851<fb?e`E8@JB>UTdEFkVSVTLTbwVMe2VC59?P;V@XHRJLEG^d2HTN]hIMeWdaWgCb
    0    739QXhSKNwKFTfa4TWDOGJgJKKjYGP7ES:<MEQcaVBCm@N9VV6VjF\WD3V`VdFBH=PN
    0    741FNSX`WI/MGFB<>c5ZwHYXOSKMHEKL>iN>f6[W;XJRE]FMCTM@M\;JQ[7GMAQIQ\K
    0    705HcZH;PD`YItSSVA]TNRkMMIL8`d`NFU#NFZNOeKIGT=[Y;IL=SGT<VMLE5?K;XkG
    0    636N@W^*#MHAq'U2,@VRF@,APZUPRU><^C6J2GRRMCJK.gaN94OTN8s/N[:Q?YTV0@O
    0   1113CJLT]GTCM58M2=OLDJDCULIKKGR=GOSSAY>:\CGVJBRDY4ZIBOa#^^L;N^FNJ8@J
    0    682@>FKCL=S<;TNaVBA]SOOaUMNIwD]=Ji>oBY>cIQTE>1[P@4EEK6bhgBQA-C8G>N=
    0    851o=RQMHTVEO)/?W`Ht?;IV*K*^JYL0HBNR:cZNGPL;.HRAF6QQK4B>PU7MKHAP#A=
    0    685Q=O]QBJQCT9U@YYYYWVaZc@IdgYM2[PLf]:VZ,ahDB#aD_@RGXMD`fX=KS@EBKN6
    0    747eHYH9L=QKo1NBIDN_DeRT8cdQbLM=GXQgE_^4IVD5UCTBOKpQFLKCQHLAsRE#>CN
    0    765@>PFWQ5Sh5#H^bFL_CHO=WIAITN`@OCT;(DZDUg@?MICc[7KOBJE\VVIQK7PT9IQ
    0    520__<f>OQEOFO@Fdg.dPRK.[E^9ZkE:\HeN:?Tp=G_w>7QWO?[*U`3:CEv2Pj9JvK?
    0    610b<fc\IbwO8UUWCE@\-H[3TJD7RVNAk>T[A\ZZFT[HKO]W@SWR=Ed@AW:H;eLW+HG
    0    654@Z1/NPGCB?KZVQUBF^A/NFb[ZFQFBJYH<WD<POTX\BELI:D+wVALdQJDS,1_B;S;
    0    599\]PUWFOLTYs>KP@>ZGwdOR=b\RO[CZgdJRV[eBSJdTH8FJ`dC@aAmR3@W`FSE\E`
    0    538PN[,?R?kp3-%wtB?`*3:05I>X]@RBD/Jj:n+Ck>L'FJcDA=WM,[V2Q1RD;<c??jg
    0    603R_wS@[<hWElWkpWPE3@>;DN5adhbKQ2,O8nD7gaF,:;hQb:X>06s%:_f?aJg?)fS
    0    616ih6^<GGXEwHQCU?HEP<HW=T[\>>U]>LKn$AOK:AU>J]cOEC,RKKC5=TDIaMNKORO
    0    564Fq=Q_Nh1S5Y3d]P>OISRNHOdXr1\V%KVT*%FB@BaNKhR^NFgl?ZD_4#mU[:_d]Mp
    0    657@L?5@B7OHPYJN/I?XkwhMpA;:O2HC6TVadYOSaXB?B1EKe<DNoZIGlFX:CiXWUUT
    0    543J^+W]LEL^#UD\`]eD?>M[CR=WR^fjY>_CSL.6PfV^Y6WnnGT@EK1OASf/I@>>V@<
    0    52488kc1A[G8WGr7+V[XUHPO=cCKNK08T#Di<vIUU>p].g]7?60WeMKHL>24FC2J.9<
    0    705tVLYTiD=Qc^7BYTUUaLEPwYgN@MTiC^OF[Q[TWVa]^dTTDYQHOF>[ARjXfPS[]S[
    0    862KXJIWBCPc>JI]``FLG4XBLMKUXMaQYVQDTO==IM\OUBJtEUQ\Q_CM_`EELR]F[w?
    0    736b@=P?CQHAN:MRLZ3P8XITFdaTNw6SY:HiAF5F-TLMS]CTMFQKM-fEKYF@VJJKI;S
    0    771oNYYJ8W_@\_GNCEKYKP7V79V]H8GNHFPMOQVQNwXOY[E<R=_YcAV=5LKbX<ZD>fO
    0    723dR`R0KHa`dwd[AoYEWAWHA8JbaVMNGAEQ@?P?RD:KD,X<R?S<]HgQQDO@\IOD=UM
    0    673Oo>X<EeAKd7dHOKRPXhuDXi`CdwEDdYODeEUDY_QmTHLgYX9G^(_WTA/G,N:GNC>
    0    754@f93el3.XT]UX<heDYX_WW*^U<KKkQkL>Z1CG6Fhe[77bbb[<[^NmpVqZe\lNwIi
    0    716JWMUcl=ESEj=^Y]3Pg[`dPBkQA0ZXK`L?_D@P70SweP8BUWZIAbHgQ>dZZPTL\NT
    0    540h7DMK7BaS77YL\W.FRHQOFrRRdmJASecD>MHCr@MKB'LdiFZ68acF^GUUcMw[Jqh
    0    635AcRQPXI?:\H=BHVHIV.@UdOgI?FYwYYJ/d@GKPLRPhE7B-n[?UKBbV<7_[UM8UNS
    0    696^U]b@1IbMc#bQP1TbB\k@Ck<S\oVB`VQPMI\KJh]CCMbDW7@KHDRIeJP8CdF2HGK
    0    7383N?Fiw>IQ?o?XOvG;Z9@c\FVD7:STEg@Fe60?JEFV[?OMF^^FDs>]QVKYHI_U^KK
    0    488;p3Bal<LV@oGElc2KW10eiTTMjGY^Pm>^ZL<MAVO]TBF_HPQ^@n]LVWjwOYbX\a^
    0    778[W_@nj>hR9T3Rc]DQMLJrwKN_KJDVWcPAhT2;TK@JcJ\hQc_FP_HHNWbbh*lEbVX
    0    8967[6?lcM.HHj<YOo02]PS^bBUW,Hcw:lN@k;?F3Ff`pJ2UHkE8]jAnYAYc`CN]dZg
    0    699bwCU2?m;\YFd3?[T@:;XFG>P6>YVY`HhC?8FKU1QWALF_[IEG8TeSGYeVKih+eFG
    0    771ER>BdkB:IFDPj:UMKqC[TcG]8[WIq_tLFd=JXCOw7m;X?<\SGmSC_]RRILRW5ORA
    0    637fi>VX>dR;BDAV4wEdGZ;kLQN__6Oj.S]5@TH?G9[G`saOLP_[FEDRF5^`ZDc2^_O
    0    688DbP<RwQKZGi^V[YPQUH^UTETJ<SfJRVALS-7ED:`IREOrOdQ-\_F_FSS-PPQ\JTY
    0    642TOUO[`;-3BA9E?fBJ_88ebWPP3ET\Hw]<^'9H>XeVfH7HJgW6HS9mfM\ZWE_PY?e
    0    816K`\e^?^DKLRQXO]ROG_H]L7id:-BR<HC;YE`BXERWYd8JHI`SGp<?9FcJcAawaPa
    0    6135RNQqVBQW;a;ma[O=ZaBffBZYH5b]#^DFaIYP6?OkhCVf[rcP8Z+KI8hnOQhWUi_
    0    571Ej]MRPT0ITd\OEX43_TggXRLL8EXi=P7Pk7ES=?YZc[(`Z^GCYfB`ICfiw[]Dw@k
    0    632aHIN]ZHII)p=jd>Q9WSRPg6\HP2pWIRV<JFb^NN_XwWAeHfq[@e6]2Kp`e@^oSNY
    0    542WG*OLUDSYZK\a4Z]GKSv7XCIBIw@7i=Y:*e=YLLFfg8ESdN_FGbf=^\mOPV=J^YJ
    0    945Hw;\_jW8PT\DD^jQ)^KtCJQORTINV@MR7I(F8L88i`G2ggLH/A_][_HXVVYSRfL\
    0    636rcKQ,KXT=ZEK=G[oK0YZU62YO-2;B]OUa?T6Qa`8UIlE>XN[F@@_0DZ`RwH1IKKZ
    0    434%pdTC4eFHT\FVEEFp6wUs>+ve-@hP>S<oKYE^5Sk=XgATh]`V<\2LBTBM\4Jc8XH
    0    905GT9Kp[IEYJjXRIg;?fDZRwGQPKIX`TOREQHS<C\Y]TK:YT[NZ?b?aO^g_fLQRPWY
    0    588*c#[q:IP6oF\:MaT]<LBKc::MT5D;`JvCd:<O+F7pK^7]XaV[R_9aS[<NQsKmP?K
    0    839KqdGPYJ]^;lO^^fEHYWZgTAZhbPQdFD_IJRm>HLXXNSBLS_]7\WNRX=^WOBJYMEw
    0    732XWMSGXU:LHWBMCEg60>T6:QA\E8=HB$U<>@u:J0Zw;_ATF^:b5Yf0/qSDPiiVK8`
    0    6671h`0kp3Cg0E,ZpVC4TMS0kKBQM@]e[GY3D@F#CAB]m#DKbfn6OWTLjXl_m5ejhVC
    0    925@W(IwJ<<N@X?Wle85dPPSfC`UbCNV<_RAa)4DHCpP[3@WEbkJ^l:Z_.HMs>iWYd]
    0    975CUVOHNLRPICZ5AOJM7KwIfQ\Jk[<YHY4POCRLGIVT@LSFNVVLUBEWQDKP9hEZHVW
    0    776@L[gNTVPJMMBJN>QFcN]D[PSJIiHGaKSYVZXk%YwZCV^TNQ;DUS4bVVTJOUN9@J.
    0    853NE9ZU^J8E8QAQGb6JJREWZLwDQE>NHJO]bQ;JW_KPX6E2fUCKMMDKL?M]VM\]U9T
    0    512SKj`fAbR)LJGDJXeDKSd7YM_H.M,jPQD[@3V>FQwMlek9GJ>-;Qm\BN@:\fUWBC0
    0   1049H\<Lam8:YGZAw]k1H_]Y[_JV\YHghP\]=j<MOQCU]U@JY\^[DBcGTaIeSVGVddaS
    0    911KE>R_`TAX9UHKcBQH[Q7ChRJ@JRCH_OjC=<SLCQbXeSOgH^JT9ZPKV]KFcIwUS_9
    0    908QLIEwXJOZDaHEGeCZ\R0C@7:LCMGtS4fNZdHM\S:DOY7PBbNQZUIJGXbPKLMc:Y2
    0    736#KOAc_LOo)TX\kNM/\RdCiWEOdQfJTh_Bp&?R^1eRWEPikNV:?fIX^bPDL?ZKWcH
    0    591V_HV7@L.QG>`EB8=KN[wbB:c?Gd<]UQ[/XAV?-ZjvAZPU?R97OM\>VU_gOg?EULZ
    0    706CZ$#qb6XNC\QEsRVYeEcObIJAZ5DYlZf*NHU83WY^5DGehTlHRTTHoX\MUZ]bIeO
    0    759U>`MeCVWh,T;LOAM_L<LjA]6fk[CATEkCHGJGgm1S<KbSUDwLT>>GQ]N0X5YK6^@
    0    859IAQHKG`Ww7MIK\WR7II[FTUGr_a^OLC]KGGZBpKZcHP;WFLHK?SMGKNXME>RE@PH
    0    627AL8@Ri6GYedKc_S@Yvm]Jm_`L`HLIP@<tap<ZTX$(fHIcP5ILHcKS`<=dEW?@MwD
    0    681J>J5@FX]P>XY_EZZR[ZcF4;[XZR<aOCnU^[9HfXjKE7ERN;CO>7S\KkfTajSKwkT
    0    793LdFJLTIZWB>RZ\IMGSDaMXYCTSWYEMUg=SL=eXJJNC59wlURMHKAHMUUF`YkDYIL
    0    654KHh/UiUin7R4ifYeEGGRlOVNgsOjQbjh.TQINR<LHX#W]TIg2IIBk_T\JcGXSOkZ
    0    754D586;OLQYw9T^DK>NWBrVHSWYN[oLJCMbUAPRRMTTB=eFZ3Ynb4bUR<RGYiEFSP9
    0    587\pNZJNU5NZeXiZPN9YEW9RBqQ<GURN9eIDF_Q;@crZwKS_B\YZ_LhB`?Y^c\T]QX
    0    693;\GcRH_3*;/JDH<R[GbBVKFwK9U$I^R3a>?iF>MTEHPD8^E*LMaC@G>DKRODME8;
    0    816UAV0cV9:71ewK-Tcc`A@WB?G>CaIkCBWilcH1ZREJ<d7.1(<JvFH>k2IT5J;FD_Q
    0    895Gp?ETXI2SA`KR\RP5QTPXQSY_TEdeEYWGm5A:UFXXSOApVwUEHgKNZKh]\LSUeZW
    0    829E`:Ew]VNVJO5iIc;K`fN`k>KT49`WT_M>IQ@\PMW^UAD^cg_C(W$V@QNN`CncRTS
    0    733:J#5ZTL,:NKI9IXR=jM^TMJM@HM7nWHTD[F5)jA5dSW/YPS+S<XHGGkiD0CT,W9]
    0    6893S+SbXF4iA[=OgM[8TUSnV9aPO7_Q9[RJ[=J=QJHNCQDfO^b#YJSOaIQ[R4sTI7L
    0    700>d)5YwF<MDm=UIt<+d]bhn3dbB7XhCUJ-a.4J7KVreQ*eUq[RHa<jP4aww]\[Z^N
    0    721IGJGbHPdE6@8X\`G2KWwYR?RA7QmLE\OZ1H[TS]QRJ`EMUoAR4Z^W?C`^QZVO]@S
    0   1188FN5;UFTJUQYYITWBQZXRSwNWHATHSURMHWI@S7PPU\JAL`ID\ZG>ecCLXQPFB`jR
    0    660JS;]RK3@fLebl4QXcCM:EPSOM=ZW_H0OPF&?0aCh]H[IPfcF.QDqG?=QwnOMLHjC
    0    807Md9CQ;BJMJQ5sNlBB[gwc]NQIKQmT2U\OOR0Z]T_ZQ5>LSTK2IaPPLGfMYMSlZW@
    0    587Y4QY^BNh4D8r@:<efI;,C<N*EKYD:b?NoMw<MaqU6@XeA<8>aF5G3KMA=FeD91<D
    0    602,o8OCJbdZjFVfZ`;@gvMpeBpk-N`CKwSP[X=H7IKDiOAesNkWFN$fG2^SN?O1U<\
    0    814d^E/ZZN5?6cANbb@OW^FEQVGJ/<ULFMIZXOC2w<EGGV*:=OKZGsT9D8^gPIP9QkX
    0    610:=;rJ6a131H2AL>)JWOJ`I^]Ob[FLMcQsi@LZINwUGSABXA?mN@-TJK;;*VS]5cM
    0    484;JvD#:]nEGC2UQNFW4JG^4M9GS8B2B7MP9;UOK8H8Oag7=[RJTZS+H24Vow^1LMK
    0    621O+JvaIK,R\;L6(J2[r_dIhOW<kHD3Wc:iSITLNhWdHHC7>JCYYn/wb82CO;aE:[H
    0    683JtJGwXXZZVcFn__BURlSk=;`jR=\P5LWGYOh6IS=MWAKeiS_AFWZ=Z:_[ZHR_O[a
    0    7446SFAL\LVWaP=XMZ%:pwJ\\C]VSOY[&aAU^BMIXUJ?i8`eXZMMRUObZEcRGIWYTKC
    0    6543iC<Zf7X\<?7aP`Kb=OFr=RaXZCPpFPc4MK.:RI/TeLefPpw@LKLASWMYHGR\N\M
    0    829e9JIRKSmIK7\Md@X]BE0RCfRV^`L?wP??GVKNUWW+WMkHLH@OU>HLGRCSCKEQ7;:
    0    683DCBXPX@KSIfkWdv,;w`jLoNTSk[`^M[3feEJFHWP=\-^GaUKamN]aE;OTcMDeRhK
    0    6909ZaIw>>]dDUSXZQk[Z@JQjGR^dOGcAUk9YJRZDG_m`NWBQZ7K=\5JGRP6ZUdu_VO
    0    843JRGh^Uf.Q>L_<Vea,M&6?fCDHB>qLiHJ=FE\?IL_lXe9U9fBaAwWC?fAI\AlbAUH
    0    859GSKHXd<G\O]ESbYeCL9NJPCSEJMNPhMKKBJXTT>eX[w8PMqSZ>XMIODKHc@^ZAED
    0    634EQ4M?\#c\GPUI_\$PfjMP^LC@IKPZ7K3XS^O[,JfZ:VE;gM8XTPEU_$W=KP2XIN/
    0    501gbf`[nr@FM<\LG1Hb.?>2RR/2hZFJkIUw#JQT]rbX*\qB2?@Q_:u4-fD=SDT>E,L
    0    684H^NJHVQpRdiErTD?LE]iIZ>NF_PNDc:Kh5gFHHB8P=BiXgM?wMCc:O<GEGI;M@T\
    0    725LHeKK1IwLE;AJ``Eb]lDhQZPRVIQ=AIP>QTA>D9;6[G]R_Dk?7PA7<R_ViNXKPYl
    0    710:XK=cA9VT5QRREVESa;RbH@OPAWFRWQWep@S?CU9PbVPO]aHMYG<FIUOZJGIjwfT
    0    822FHOMc]UJ^PhVbVSFEbgGfd7agDKf_CddTTD_cJ=Z]RJDb_pUXBwHK\ZgVbLhTTRa
    0    946BQ;@bWHZR?SGDATR4CORJPOXciYFiIKMT;TF#SA]\OHRUH[iJMPKKK]L^ZSh\HJU
    0    717pKBP[WOWWDCIQV>P>NA:UBN3VY;TPAAr:FMRWSQOdKS?iQ_\a>cPLJ=IUXMwGF_I
    0    568LVUO>@UTNT=wT?:Pc<MNppT?GVhNHpYAkPhMclWM?;I]E`QJA_0SDQ7<DIV3TAg4
    0    4268U=bPa]D4CRq4T=[UYTvWNviVVAP_YJULCH_(HZFUOk=JO[KhHVFXWL19[>=8jw>
    0    556EO<YwbSE:NjBTdUeBW?Vn\@_;R3A]7KiJ7bKQ>GV`TLEchbOUKaA9M_ZubAigJ]Y
    0    653XFE`hcTG@DRZGLGL>QSXKfJF;C8AZWY[?M>ec>AiROf?W>w:ZV\Y<GeEMd_aSNLg
    0    613]#?j=MPKNY2M0==M?GZ=PF^fIJ\F9_R<@SWbhBEe9ZX[Q\VIO@^3K]NPKX=CZ?*9
    0    649<WaIVXSQg^blj1P:BcXSC`Rh^rRRT@VGnO6>R\a_cUC?SXPSXABNn]CB=BRwVQ`X
    0    615YCg@OG\KZOA>ldqbbWO>VMa?[_w]=cgcEQUILC6PFj1UawTW0?aFOmpIPaOhmHrK
    0    542RML4VMHKk_MS9JfRSiw7PgD^X7?KV<:AWRJ3HJ`@_YLDQjaY;=SV_MnlNR:R<O=_
    0    837jF[I\CLlpX=<dgP`WEI9V:@JpA7^gV>Y=KhT;\B#AZMY[]8n8)FG7BQgIW3MQ@JL
    0    6731ZuK8YJWFeJZ>>&DQInBMUYoLRRLjFE7`DZPO[e[6NNM8><PZGA.bwIGKZOZGSO[
    0    835MFbPVTI[fEBS`[]N\BWENLFUdINSFMEPC6wE>ZIJ]a<KUUIIIZIGOReEGL_JNGeI
    0    921LRK9``ORYH`Gcg^`K^MMhJ?^i3)SIAVS=PPD@^EJc]>CndawG?\OYAQZck9[]cRa
    0    642eJJGd65Zo48[gWNdmC9B7LpDRajFVVWwL`QDJANMASF]b[WGRUSi.V\TFcA\?5MD
    0    7725k34QpP;^CSA\MdD5gdX\g8Z<:(bg4Z_:aEGQ2QD^[<9Xp\\PKeBctMgh]GM_kw]
    0   1008LJOdLLFPTDHK@OE]XHGL7USQMRVNFVDQRFBET]KEEKCWcKVMfQKQKITDB[BwP<o@
    0    664=^9*[_T]i>V=CWQPC\SNhh7RR9>JW'ImKwUWLH[?mM@?qcapT;jBEW[^c[6f^K=d
    0    599.TO]U^aH=n1LL8eQ][gYNYgs@`jKQFwAVd=j>@TE#LQ]=dX\SXK>\X8>K_9TUGKp
    0    671`HWJ6^BKk*4NCUCkdHA6>^9H?:;GHb0d+;`iF_U[I9IQjM_Yl#RL;NnHPi>sjIR1
    0    607U`0;wdN6IIpCdFa;=WRFgT/JB->MO=ALAS7AJ]ZSXgYNXHmQYCU4a7GjXbI_ROLi
    0    786IYIMUUI;5@NBEKK'<LI\LwG^7`GLXFPTBaESAEXWUMRBiFWgHYr4ggQSZNWn`gf?
    0    690@DnBMLdL_`:hKIMKT?RpI[JC:iZ6PaPSaCOd`OCLQ;w[cWSIGbKi1ETXNDJQN@SG
    0    730aKQtFVXQ<91OARPqI&R8?R>JP9OMG]/uP?Msc.IMe&wOGHgRlBO?6:^?;_YUdG66
    0    703WE=hG\Q8DIXJQIbGCdPbhbGp;FME<[_=RbMiw7OeKD?:o<ZLR_Z5_O7@WF_Q:EOL
    0    731HGPaIe<TW?l,gW`j_CODNJM[_]9UTS9KI4=DKb>SlfSivgaRJBWRAKYWPfRwiQ?K
    0    4088^>^C><7KR[PQdNFSwXSanX>(bV.nfC@hgHJZ>iHYpPh]V?JmbA^ZWTLJKiYIP]>
    0    7430#ZhH0\PV7S<EQPXL8EBIGmwT^FIdHUTKOZYIwRV47mQAC<B[VL`GTS8>O?^fEFC
    0    787PPX-\bBLdGQ7P[L8)De>hOICw+?ZdNc\7L3:-D@3fh2EpTUSRXW\SX[JdR@O]e]Q
    0    671w+BmTGbP;^DG^L:hWEOABJ[F3D@?@^:r<M^8h4\`R9qecTUGKC[V6arE?SHjI6]=
    0    747@QceTOCTcJw%D>WFEK]RcKJr?YAEb6EC>Z?WP/bnV\RJNBN;DGLYeaMccGdaQZRQ
    0    525tJ:ad.ajOL#bL_3mRGH@<MM9SIFVnf6]T(_OK6JkXW^=gEU@T-i[EoA0UTI6@CP>
    0    558COB=wdMOs0R-U\=RMLX<ZYCA8W5[<LM]EHfYqJ.GZ`[SVLwVX8W)PVAdGi1PXYX)
    0    7828QPOGRG7E7<KFMI[;XMYSSLR[b`D_BA>G_EFFU5sJJTNCGU>T#@K\SVTCLXKE>DM
    0    763E+LSQC^;4hIwOEGV_R\XWaCKEIhF@UfMPiH8a[VVGCHcb\@GdSGVRUVLQKWF1A[9
    0    742L@I[TUA,LHBT4DKL_`LS:mJeDXQI#;@VYe=GR9PwQULYT=Y7bUMCDK_4?@SIS=BC
    0    704IO:HrZ=BIHCRH7muLRUAR?G=c9MUVIHm3E5IEKJPlL\SYiT?f>V0UGZAsOKOX`wZ
    0    609>SWH\VH<V@=HWCKC?_QwO^XXRIV@eH^EVk;JDD<T5kQFC6TIWCo9fLCR[HSU?hWT
    0    645fUEDLBC<ENCODBKYQcHVAI6ZCX>[wT:ZgN\SMamYC8bN7=f0bX5:UNBIC>ZRF7TW
    0    858-b?>o=>Ak2fAwfL[P;KNeI?UaYS_KAK\BQFC>Y9TlT0G`icZMCVAAaSj]wF`bL\V
    0    641aG89XQRK0FKdC[5[UKMMQW>bNX?dX_a=A45K5TN4X7BSOAwkSHX.HGSZ<l8_UZGB
    0    771_@iKSJXTGE:IQK7QLOH4?8aKXUMF:WAWVJ`_XCDY@=U`;IIDOQCw>XbDDULRERCB
    0    763?LT@NRTIAEaPP]Q@@EXTS;WXSfOJ\LGKdALw=ZIOZHOTGYadNURcCEIdHRTmTE\h
    0    818Y\J?bWQUXJ^:L^V<X\eL]LF_[MDTMFPwB`QQ;XA7jSo>i[_cC4P>K`OQM]FbVQUj
    0   1005WAQV;@PZQWFFGGBKmKSSQ>`LIVYEHUTXWSPhAIWB@EVwK\6SED;P[g<ICMD<?MMN
    0    815wAd@HELNHA18VUN\[R=8IMCIM?UZGkGN=;gEkNQLN>XTTCNYk;RjCThXLT8UYF9.
    0    711DIQw<S=57\,X>K>WIHUfKcNe9ai8?^fPdY)Yn@cmMOL;UV1:_gZ'ekT,EBTBBZNE
    0    659fpw2\V3mqcFETP[evdK;XCRJbWlXJITV]Ne2GS4/BYXHYd]f@X\aVoHRYo5YKacB
    0    762OPXRHJ7MJJCV`K8M@HbQJDvHIiw`PZQIUAO7SB?l]B>[U[9`I>NaDWVIMXd\>HUG
    0    589$>B=M@>2c5W=Q9F1ICIs^RXFZXU]f\JH37cRPAZm:YwoQjPBK0gJPFhAHJW*TWZR
    0    722A_TCc\C=w9R;Zq^^8JSSgYSFbWCU\BMF?[SA8`:^OZNCjGaJR3`5WQcUH?AgLOUo
    0   1086BYQK?GABP]GB?=W1VwYbqjYrRY[PJU^?La>KFJ@ZUD0NBWVPQDTHkXJCH;SU5PM[
    0    484J<\IVk1LQ6FCSHgaw@G]XUDQPa?VlVgfcDQEu\i=bS]NVR`ZoW^\gOJBIM0ZXS9L
    0    754`<:cVB`6?PBIH].JMSVCBbAaTU@BD`HS?KQa`Q^_LBi#b??GgJOFTKL/6GD@TM?D
    0    493Wo:9aPE7FPPb/:nC#gSbKB(RRHo8N5/^Ne'/=JSTwDQWiDTPMQNki>aZDpeLXo2\
    0    648;TRDJHCDk@GWL7:IMHBaJbCVNH#<E2vO>s=[E@c4;DP7>FM8AYW=GFYP:7ZFVlH^
    0    578Ya6Ec[5]sRwDLWiZ_cZeiXdOcC?^f_BRJWM3>VAE4b@:BKZH>YWJu[]mLJ@RNgZ]
    0    944N8ZcA@L[[QKX_^AQZKQ1ECNBP[JY>wEMLTwTZ__N;>S_OIPHXS9>EPZCQAOFU8^J
    0    747FR^NjNeD^GgZNcT_ED8J:P6LI8NWYHBo,UCXdL;NbWHM_[cXX:[w^XBe`l;OmUNP
    0    957?MJbGXOD?QNF<Q:CEX_U?\8wIC>;EMLGE=Aiw9Id^J`G]>eCIPS;OXRD2aGG\<JF
    0    613cR]f/3cB7wfKL<O?qDctKH:6PR<B;VV^]<dV]6A`*;P=XT1BaU0X=?<\W9QGPIE?
    0    644e]3MEP^2*O=THiKb@PhO]A7E>IHMV<=_`L3^l@SPK6S=dW#>d8ILPjZOJ]WS<cGT
    0    741Io_KGJP@I`gPMGDg[FS?J7O@MccwT^IRQ>VFJND`WIUT`L[UO.VTV?FWJN:Z<TL<
    0    684LBD9EUJIOLlwG:LN9ECcDNE7CD<AQGDReE5KBWU=Q^BIF9IJ[VTE&H]R;BC@n@AQ
    0    671?BD3OIMBSFSJA6W3<HQeUQDMcGDDL7^F:D#[3OuPUj2MJNX6?SQ8?KALI?dP]]>Q
    0    571^AbVW]BF98WW6;XWZN9PkAZ/1@X8FJ4eGORDE.IwHA`3C<Y:[nPQ:NLLNG:rVOKK
    0    6532Q5CQ:Y04MmbUWpYFwYI\KQF:STTMHWXT]d9BKWJjPZMMiR;hLmQMKaVA[SYWc:<
    0    619]\aHEJwe:O7SC(S]nK]GpLKZw=TKGfAFKIG^^WatiJ[Q:XgP?6RCL`QMrIaI]HS\
    0    541w@TZY5g,-gDVF<Mt+QT9k[<M>;T3;dbbJAO^ZBGEIEr8Q>PEawPK#<Q_LLB;,4AM
    0    754SV>T5@BWDhU\SE?#T^XY8b_:Ec;ZO=E=FILPCVA#d6@HOI67LW>BVNGXJ8M>LHW5
    0    846VH^P@PcBHN6TJ`(WTaQCKJKXHKY8;iLPKLW\h8aew>AWB@BCUc^?UQ`@KN]DJDBL
    0    853O;I[YW[CE>/FKKIXWRQ=]SdpcFP_3NNNKANh[J>iV\ILIFXbEGM?MRZOOwC`KLIF
    0    750Hd+@SdP^Rw@UXmRg:OV[DO>c62eEQHBTM9YGTD\VTUL8lK^cX19dM>@UCH]OHY*(
    0    839E@#YPPY;R;L@OF6Y<9M=4?`CPJTM6^Nj1D@L]/NC\M;.vGNS-;XZ;OIcC[SJLCK?
    0    772bW`:C;PN@VJ<GALXFXL\NIR`ZfwXRN?Q]pBJ^W`OGj7>K^<A@IKIKjYSHQHR]<\J
    0    557f<N`S->W`JeL\=ZQ-eE`39HYRLZVNGO0U@R^cJ6CV)rKXJR:w*?`>A:SOGIoBL5>
    0    555:_W;\gM5WC^c5j^VA3R1Wr&>1/?RLPk^ENN65R]]agR&7ADCK2wJH1:\tsDN:ZBP
    0    821Ve8LY]a6QA=JGOHT?QZLPL#@Q17Cc?5[?5=SUG>;T`c8[JY8C=j;]FMDPWFEJaD8
    0    800JS_eGCFIS^[\MFKS9?WZ;NOLOUXW[_JKIG=w]GFl_Lh:T8SCR@IWQ?N>EFQ\lI<Q
    0    700\7`QQU@OQVwP/^LAIEBIKV4KYM?FP=KPNE^YA]YA<HS?GQWEX^KE5<BSOK-A]_^Y
    0    644RMQ?QKN>Vj?2`Q@YK_UC;jLA[KMMSR]BCY.hOLGZ`DLILTrQgMCAYCwW-?Kho6>L
    0    658\\SS$>GH=jKd\Z)FQ7AZ#0;@Z`JD/\TDS6g8M4^:<K:mhR1S>M*uAADk,2oR@@GJ
    0   1023GjB:GTF?bjZR_KY\PHXw;BHASYUSHVDHDJDS@F8CUOKKtdMSA8IXTBWSTSsEEYTL
    0    705QEMbR\W8DCW_1UTBAK6AIVe]^eLM<TL1bRD_I=BTQ__H<=R_O#MQ[_OOHIOEKB6L
    0    651fNC_NL[@HT?i4OK^HL:a?SY\L;Q2=We?E*QaSfsMULZHL8aX>_[Q1Bw/WXhT]Y(L
    0    873UqLW9TCWYYaS`Lc>;TvlHS>^Hg.P`:A;ZCWB;;BHKV?_Nh>=LDJ[EVHwUG8=LZCe
    0    625eLAc[UiE@8waW_Jg=GD/V`N94G=gAT/lM?MOTg5P]_VGndWVZ:OBBGjk:VR]JMiF
    0    887oM>LX[a.5K>b0<Xw@IEVNF;70.N36m6i=2>Q`D4QcAg'i6b?gBWH=BqW4g4V_@*)
    0    704L)JWIEj7DWesD\6^ZILC-OZRHbDOCRI@X:8XZ+BYoDdGh7HGq>WZZILM:LWwh?J2
    0    625J8PLSB=<fb-UT3ADbR]OGNk^XrXXSDa>M0:RVb<KPhOWCSX>8g][fd\F\Hw?V[EW
    0    906ZHP<`Ec^RDXRO`Bib2WTFbVEPPbMDw8dLB[GMORWTCRPWQZO\CQgKPTI.ZOVMBR@
    0    540WEq?617?Y0XQ>dHdGWbU>8laebFT>V9X>jKJ4aQ0S1K]pW9TVICwOHljFD;fY-9B
    0    5619oKP>oKCh#W+=L[AO.)W\-?1[*1:6@OYRN=;WLBjfaG.w@YA9(h<E\:NFh]LrQ9d
    0    629bXiSEAfZXqUj>YYSB7EN2D#?T?^Z1J3?7:@KLAKCPPhJON_bY3BI;.[\LgVf]6LA
    0    699N`@=RskE7`e6?XWa2RHFFG3UD'HOGBa\IQ,II=#A[_W>bVYe2(QVr\A[bZQM_HZ;
    0    668&D/cSNw'KW@GB1>]8S@SBi6]6<D1+C^P3NDSkLa[K5U+JJNKMOP7`LHP_TQVR]G*
    0    905__MTSVS]fKQJNKXV>LY@Nd@H[_L_RRkL,2>wD]QUEZGPWaVd78\FSUiFLS6PTf>X
    0    543cHC;S@VlL=&N]>;Q=>P[L5Xaf<C=H^,T;R8U[D[\NV2;R^I7_LSB&FweS`di_^>b
    0    587jHRJAHLZ`R0OLVOnO/cY@AYVeSf>3doIDHVuKhFT27PNca+WQVTb&`pESmf`wBZY
    0    7519M@eE;fAGBUm;<E;DR@nE]NJQdQFC@bPWJLwY_Wmf(KK^8T=VRLr]R5?EPqbiJ^J
    0    8138QIYThR5D$FM=]N[FUFE1b#3,-7N>RLb5KdWT;+IeLf8[)w=W7`i7,``IlA^d<C]
    0    641*]8@aC^=-U/R9EX@I@vwbEQNAbNNTU^nNe]QBnY>Tc;=aUAAPeJIfMITQa.eI@eD
    0    822aWEIe^R<bDG^hTEGAJZE^O:^RJRw\Dap<L<>DFEZh\>V`EZbPAoVIY9RYYA[ZkFT
    0    590YVR$-UJo`Q=DZBGBP6JK1[R#HHaC<M'=ADIJN8N2X9BQFBIMAR5[2+h\BLh-J>4A
    0    856wA-NICY%QIBZ?ALOKMM_8OKNO-MFHP<udFARSMYFUSQE=DOGZ`?@4E`b@?DTL5NG
    0    624>UMD<N\^VS[>>DdHm_[Q/FRS\/]@_K@lUPTNkQT=;>JkP^ppcNTJEwWGRhAZUCQJ
    0    613<aOWZ>?R`WwlQ9C8[^pbK?gWYgg[[SP;`u@YBRO`XR^u(^UG7YT`[ZF6B;cX[EN_
    0    791OD2ZgKHGAWPuFFSYPOFcI_XIE2bE@bhKUYBJ^=L]DOZB@?O_eDYDJC`BADAT?W<#
    0    832l6gYGIW[@NA_IG8QV:<IPM@>?EIHLA0fH9OhTIKgERoX>Z]<bIIa4>QPUwJIiDMA
    0   1049G\46lSA:U>`=DJuXH[KTw]#JKA6Uf7\MEaO;DE@MEfP6IHfUO7]=SQHkoY=IkbN_
    0    681AdHRuTREV9cHUUWMDRdcIJY>Ke=E]<Y9E\c\jnQbwGgPVw[HRU]NTDVkNDVlv_SX
    0    694J_5E^ZP=R9L9T_aN8rwNneNdbDBZHLT61_;;IZ8^^pBAUnGJ)JXKP>U`XtI]Uh`]
    0    765gOXK\EZZ[7_O^q\^NSQ[C_N?MO_ZGs<b@N]OwjAjNj]:Z_HRcY_FXQCIDNPTOWkK
    0    897SILQ@>X]Y`WZg_EGGOw\EL=XOMAM>J_DW@XIKfRX39SiA\GPZR;HAH@PGB@Z98Uc
    0    885NCNF<7?PJY:iCF7OYGXwJ\Z^>VeF?Yl;d[NW\CaJ5AIY9Q'3fl4AjbHHO8[4+@OA
    0    585QdIZeK^J=DNb^C_G5R\#ImJPAZ@IQaemApLCSn<8Ofl?`DJA%N`\Wcdq^j]RCV\@
    0    789;f7TQ]RDS4Y2LogNJ[dX\k;SGC=iZLr^5NR8KG>iC[>CWUhtR9^Kb_Lcc^>w_OZ[
    0    891PTNIQe:?P@YXMT`KMVLE[V_M^=QQSSTwUPG<QRLSGd[YGMYCPbNXXYPHLGUKCL`F
    0    758R\YK[F@LV+V;hOY_XIXE^bNVgWJmNHG^KHHT>OSTCEODQ[\cCFN/ijXdMw?Z?MbZ
    0    649RTQ`CAZPVEKM6CJ:I]KQH9LVUSdFS@f`\Z3wU0^ko2dKFAV09^Q?LJ<k;B_SYN;f
    0    788;MjBbD@UZ2fFZjRQ.N<QHZ\Phd;\lD=dROGVAV?X\d[ToL[XW-IiHIT8OM9twUJC
    0   1084Dn8SjOB?FI\SBPL#JPQMTOcBR[EM\>\HKV@YY6HdNAE:W^XAkYS>h`5T^DYLDNXX
    0    648WdVP3CdL=:LGXLdKG_SqeNIwsJCbJAP=AP9_MIZAE?W;j\JPCPQLLO<i`aF2Ki>^
    0    903;_BBfaJ?MVHCUF^KPVM8i_CXkKQdm3\TP^MK?LNCZs70N_Yf86X0ggDRwt;bJ^Sc
    0    859APV>LT;TZGc<BYa1J^NHY?PYcNHBw,FU0UW77?PER^&JWc\bM7ELL^SL?GO>U_UO
    0    820BUD+[^?:Z6j=K<[S6eDVUYUKXR6Jw3FbTZSD;iX9?SIJMCZXGHY;XXDX[?3Dg_iK
    0    7825o9AhwC']&`-Ole?,]<;ec:>VC)gl,JY-MG3DL^QfcC@^I[STOlAMTO[M<<bdPVO
    0    489PIJqOPjeULL[Za5;%>I8J<<vWtMhVga\;DEVmn=wXIZE*N\UDP@M:+d=VIRToH,Q
    0    611faQHUtMI_MT$\QV</UqLDY1W_FIPi2ET>GW.5R8DM^TFaY_YM-WPIN<Dmc#RMoA[
    0    739AN_HZIDU\c8EF_FH[k9I4WDNSNPHRAVQ4HN?T]waQEEHDFPWYAX9d]o6MP@DYfS\
    0    675CRL=Uj@CKOYWmZU@Fag9HWOg[SKE_LsKXdV?BXCQU`0CnZW`HOXB]j[UYY.dSwUB
    0    799U?D?SZTFY8tXK3`QHZA8m5E73=BFd2AbZee@IlE#NTcY@9IAObYCM?9cg95:DMj-
    0    588ATI*YQEWMD^<PwZSGHTqSF9Jd^InAa[[CEM;EVS=Oi=_RNBX:7>OYr7TBI?[LVJP
    0    617KVN=<;M@XVE:73]\kewEVP<W=M8=`Ef\JaQ:@U;q\WPMY]KXCULc]`Pb8K:bFRTU
    0    666Kc7>eP58LEUsDKdV?QMNw@h@BQOB<BVIQPICSIUWW?8,7N@D$lVUcf3^`M]IFqZR
    0    693(qW.DTL#^<cAJJ[-&]N5XKZaPI4^kPD9>H1[-AVWiHWEU?wb4#XAO62IJ?E[L>Mn
    0    627MJMGSHwIB]JVS<^Ea]ZP[U7OK6GP[AeCY\fPoC^G0Wi6;M4b[L5GE&AMGZW-9XZJ
    0    5335mEuELOQjRA[@BFd@IoXK#J[O`h,M1'>^N/m\Nah`4`V*E=Hw/\Hf937@RcSY8.K
    0    742JjIw@OZXT6DPXs,N\X??I8`MfQTQCBahLF_\H?VU=`QcGLZXJ;DS]?OVWoD>UZPa
    0    688JGBCaT6Ip#p9V^W73ugDPMKVgs>ZNE\V.Se@?]GCDRBXMV_h54r@N_Y:UW<SWTeg
    0    839j/cKE1ZKC\GUI?9C[J=@Q/S?@?jD7T$Kc2YY`f5S>1K_GN4Q^N6]#@bKBKQF@94Q
    0    6408lQOQhDOoIUEW,BYV[CTM3^Y\tGnv8f>QgAX@dHmwa^oLP`HBD\cfpVeOumjZSFs
    0    861JgP>LN><d=_<QbpU9[EPOIWSdJBHW:MNJQSI%w>JUZNXELeXB@YpJFCO^IHjVQJi
    0    6850e4JhnQAJGR8HMd:FQb^wOF_VGXB^;jaB_=93K_5we,:YRsX9I[SXX9U`TPNNuEp
    0    6977D7ONO>DgNjZRIHGZqD[BVM:HG6qwHP5_kH?XBM?WC*U<@<J8[3n]`8\V>KQQAkb
    0    575I?SHO_MhVQY=O^H/igRDGZ`EQ>F4T(BVl[cDYiSZF_Bm#D4HFJ;\U^i3:LDXM0g`
    0    500e^TBRI_aC`at@@b8A>jEB46O\BaC_4F^<G.ZOe1dZEUJO8wNR<hPdT@HBvTYI>GU
    0    678uNK>dYW[Od[Y_TegQKFQcL9PeGTjRDcu;ML3SD]G]QFQwb^H;6_\BTk^QgWCO\KF
    0    730Yq3`:NQaZ^C1p]BFf\OLCMPUwiMcLIlT%I`UNF7JPQWRR[Q`ITa\QJZTNc;8XRW`
    0    608fALUesgKOBQSL>Y]e[UF[QGK@5WXi2NQlfw6GFg=LTnebCHTW`=;KCIP`RKQ=Bm<
    0    639CJF9KZ<VMIGWDI4k>?HNEQ=9VOJSCKJ_OE]QONOTKhOT\TJ[V4\_XMNP=;7\]bSw
    0    682=@0WuTJ(V>wVgYJT3_ZREs]AAHSlAFdT0cfHIr>OEZJ3Oe\GMbYBZ\TtQJOG>JVB
    0    850AfAC]ZE2UB^PJZkIG\QX>fNR^[C`NEHw5M7BDK?UUcSHXHgTeDlDIR_IWWD_mMbW
    0    727TKS]TD;[OE[MAA?=`r:.SVVFoNo\G8hrXfsSR=\_ISUWM@VcOIL=acRwG7;O6QbW
    0    825AjC@hR,Fk=N@Xb?J1a<EFBFjwL>RgRNJOMDJLF>RjVGNHVjTB2QT`AVDgI\bE?ff
    0    821Sf:,RmH7Z?ZVZU]2P]m?sj6a]U/mh=UJCfN4>W;4RwJ.v\`T/Yj1flaXFU>Vaspi
    0    612LweFbdKMZFDBIEVRQUAG[AT@^UZ[PJ\[Oj0QP;Udkv6DqLcQABTLXaXKhZ\E]HRS
    0    699NCPSSGLA5LBR?:.EQFPN2Fu7^L3<6S3,_Y@nq?a\@0mT5CFKUQ:A6>WDD-o7Z#KO
    0    533\dIDLMhbW^h:ZIEXkda2]CAQk9P\SYJT^#kZp4f_<_gOWQl_FUWtKU`PXX/JW]iJ
    0    6081QKSPGdA@Codd\URHUGFeS$M\FIOeF?<#d^BhoAZ.RI5PHT7eIZOSSdBVVBUBAnY
    0    759AVU@KD]]NZ?3PWMC?PR-FT+T]=</MPeOML\b^-w_WFUICPX_N?i7[@ORN]O@T>;V
    0    6307gY6AfFXH*V7Z:XKIJG9J:IMi[7fY:_<4Hg1Q;;\[MT4GDoUD14#aGBIA6MhVIfa
    0    582R@1aMOiK6lKYI1GHb[bmgjeb:Rk<BewOpW`1q4lm2<;]3S8;]`?NwW#BAGU7,iaY
    0    505RjB8gJGJghTeZMR_4\3qEYbOLPXZU]Ov^FEMbO?TDeT/Y_dPEH,>m_JjaYwvUolT
    0    624T[>_L]1ZV1h9_VOKAPYU7[MPNK4GX>wF4H]NQ\9?SK9BPK\^6]FZO^BCFZHVWo^R
    0    581L[.qQqY:]P^'ZZPWLRhw[eOoW92PMMNYSUA\QPob]TEJeTQjFYRVeQ?gPn+NMLjS
    0    807YB\RM4GRoA#GMBKXq.YL;JnP^YdZEV<iG8TKMoH9VSVlHRFjDAKFEaXA<OZjSAMW
    0    542Ha?>]K;ZtHh:LTQN[hf[4OXIeh/i:KbWfJFJE5Ze@E6a]k[UgP:J-LPwPv0[J9aE
    0    678a\+KUV30iHU@YN<K8NGXhS@IBG/C9BHQF5N`KVW0aW3#LSIKRQDUT)TDN^MU`TFs
    0    884J`CBKmHMUL[<NN_C8c^kRRMUkOGPUCSU9L<BGG=PUX6GMQd]MLSMPXQ\RW9O^YLw
    0    8077:<TDNeGG]6fPDC<^d\bOwOHA^jNEZf@dnDIb<olFMNL6R5>cj@AVM=KPNg:;B]A
    0    554XXJAnQiG<MjX'ESVWO07QX]L8:IAhZVMYWaB8RRdMlG=\.DZ];AI*SG9UO8UO[wD
    0    867GiSWJGCYYRaLQTP[STQHDNI;R[:ZUYMZOCK:8P>I`NBRf`L_T#<aJ?OPLFQYZV[W
    0    734G6RY]@TBWTEc]LBWYw^PPfSQI`ZA_;UYaKBbLRYhD?p`I4\4e^8X>LOI2HW:F8:>
    0    518?FajPQ<`=`MZNR:]KWHa@Yv\)`wWQAb4kBBZX(1i_3veO.Z+:S<kcH?c@EI]8mrf
    0    581Y?9JNQU1>7DS?JCN\]wuMSU\AkOHTcZCUUJMbVYe?WK]NSNIKm_>bhZUSRKIH\qA
    0    582=PDIZW[R>mM`RSFGZXUD\fDG@ZkDYpZP_rO#b[\TCVJKNkPEbMFEPNPH\CV;MIwB
    0    774JjhGDLU`a=SEjOEV\>NZDAah_LPcWb:FZQCa1WU]I98]<]Hk>McG?TFUfFdMR]cw
    0    730<C:^;AmG5gCf2AJBhfuYOqr_8\oGOaw7[YSUZ7[m=PBWG`A7\X6RcS>ME@X6GNf3
    0    6209BVg?QNK]5LNK#E9Z`7phDqO@eZ96KjRtmIbbJIwX5I],7L+`e9U]8H9+>[;9HJY
    0    625LPVFPUDeY8\LYNrM;#WGM@L<c@MjWTbkSDL;JZQiQe<TVh_qFA?PbLWLm=FKjjSD
    0    539)N+jA^WEVuccH4<,<msFcdPlFjV^MWT:lR:PW$Zd?WEAVjT-hVGXrWUwFDfS7qbb
    0    522[b3=QN_QoDYQX_Rf:%3(JDDGP=C-8Q2^O#T7B]N)KQN\GSVSA=E^C@haOSQS;7RY
    0    759G='BWMfUXU#rHR=FMSO\bOv\%\cR@fUaObBFb<Mf-=6Q?Z6PRdFIgV@VUD[,;Zq<
    0    728>8A`BT\Q[g9D^WTF@VflNZdhbowODlc9XS>B\>YV[CLLOpNV=RI=]WVNT;eC8VHQ
    0    680IILZY_cN=RWS\HCgTP>TQ[gQK`H_9X^D^C7AS2wONH:<_FGZEjCPVkQP;WU8BPtD
    0    8566CGWCZVbj]SRdRO;BXBmYH]QZe]DNV?;MJK8aJEqSMBKDRMZ?RMLFF@`d;T#7>Ig
    0    766;VAw<JK?KQ^VH:M8<JSvHXhgXu^@OFeMa\Ag1AEk>ATbDALGZd:[LO9?9Nb`LZBG
    0    814V>[YI@_GKV3VHYW1><GJCRMwHQOY6VG[TLEfVF<lU>AFLRUE`QJP<\\>@Jh^OL<E
    0    5673VZDRW@1DhjW?<hK_WfU?XZlOZSPm<h2Db;KMNWwnbAN@?n09TRGbS0c[8]ZlD]E
    0    793GNYRODP557?W0P7=RXbn<POcJRuAYXQJaS/VWH[wP>EGC@CAXVN^]F00I4[`CY@?
    0    688=Q5SJYm?9QASM>L:FUwIObEwTg];5ZmU\\7Yk,StSLZV`_QQMjpO^l:VD_]QPTbf
    0    952`MF\:^eOB=RVSYH^K?CKLOKM;?FRL_LKT:FwZMeYa<a=KI_NdMID>M`N<i>cYED>
    0    760YFBE0@MKNkA]M7A3_vak\YYOQgnA=_C>bQKPRY]b#A0_4_5BKk7EqfBLL>i21ZuF
    0    716NMDf8KK*P97RWCITP\9_DEcPBa\VQa3]UIKIL`ZwjVPEKL2EBS3YoYIFQLo\=NNV
    0    562eQJEXc4IaR45`w2ZGTM3U/ETmK?e1eA]:?WAIQGFHE_8ocQ\DJUpKXspIU9PQP89
    0    786FhZGgwE#F+sCYJPL:dWVOO(ZLEA>VIOMYI3JNJEXaRF5MOf?ZL\GSJHeSJQ\\^LR
    0    738WX6RdUN=RCLFgwJ[DFK$=VBDFG>aLH_]>IX>J@9^o[?Hm<dUTN`J^CSF8jDaaH<L
    0    674wMMaA5`b`KQFdqP[`8PIGClWlcgZSHPQFDsW_JUZW3Db`[HmD>F`O_TW[gFsoIbY
    0    629SdNHII>\3_KESAc9nUi7cM9sw)=S^:>1[biK@XRDB_=`PT[d<A^5VB1ckWBR9THZ
    0    757D?Td@kP#?=`D>PLYNMWLH.GSMR[`ObV<A+>bWfGI^\ROIF^6G\XRP?A4gKhdYBC]
    0    5621joKEp>JWH2Llla78OMdLWrewNSJPU^J]NH[IRNOZMOsEceNMKVVVQETIQJ_N8eI
    0    955?AEP=I;H`APGKg:KJAHM2DNA:wkX=jYSY=dDDVGIN;EiRL6=;Q3GBLLF:FGJ@@eS
    0    708Y4[81A\`go9jP9gIG[UVOC.MSCgOIDEPCVImH^YH<]QHOWS<C8>wSFDgU@X,EH=N
    0    530SDeOM3?9*TOwIN^Wk]lJcWYa;P\V=^LEbKI[YG[l`0W@ZA4?KsQCdf[I.S:S3WY3
    0    562bWIHOSHVOwuVO>UHhIKiYT7`[G]SLbL?ORP:6I\R<H\LIZK`BVJ`CNOHRW]?7BOB
    0    596TQbX_FIa_A6[^T_OVQFNV)-XIDJiSD#NU^E`2YD`4\\kD_PYS`FcRFJ`gJFZPaZ?
    0    588#CEONU)=ZKI]P<1XBMN\6?hQX`Q-;P\LFFC>&SKV_ZHO8>]8UA>fI3mLhGpEnHIK
    0    690G:M]OVsw`SRH]TR;CNGcRZGHGVW\5cBHIY@dIEqlJJQfIIKCVlJFSKZCIAYHORV>
    0    495vFGKf-[7IBrCHRPqJF49aST+ZdQ>W_<=?TbPBZ5CF1b<w<:LVV&q3<mK_G`TLDlV
    0    480X@;p<m8)@EMJ]BT>ZS;^sD\f-VmKwa_D.uASq1i@QKUDHG2cQF8J>T7@bZmrdW8n
    0    661`YZwH>OfoCNCe@>P\;HOE6[LV_YVDW7HO?V`KgM`IL[\QA2>HW3a2a\B5QDhZ>[L
    0    612OoP?atDWdCI5GWL?WmV+UFBw^eJevJPZ8\\79o=YKg2OLIu9Y_k_c]CfiXMdA;QO
    0    572NiEK?BJScBQ1VZ7LFGQW6;eH`I@PcX/=M#MYQK=h:?]pEGj.APaV8QUJ1QEZh:=Y
    0    856kXYc\NgWK`VKQOPN\3G8bW<KZ9=LPDLcDFSZO<S^FQbMZE]WTH\3MBJZfwebY>Na
    0    922KZ;0h[PSX@R3ULlLEwHXPa@[W:BTbP_c:W5C=JQaSeMGPaqWP9[UXR7>Me8_PY\E
    0    622SWJD]VjVNPR;amZT_X^=\6JIJ9S`K:oFW,lHJ`K=3a_;8UCdHKMRf6:KwY)XRO,M
    0    933wOV^_:]CBZQbM>@[TFHH?R\A<?OJfQAlQSU[>e;NUC^HX]N-c>E=;QYPEAeQPPH;
    0    897f;K\I3lZBdC]EU2Wc=EQED[W3OXW8e=QT^SQb;PX@8[TM003[X8b?5GK1<ZCB<R#
    0    5384fICZ<L;]PkQPSRMwHWHRKQi]^[HIRGNFSG>?87FCOIIT$n9UqS>dQPLF?CeF7s;
    0    938JDa>RDFc\=RO]NHT]FMOLGhB`w`g=CJ]PBi<?SMPFOGZPXDbD]4M[[a=QVAUD@eD
    0    542UBRhG0^fU4hOLNpQ;PLHfFDdj[LMY97N7-8dL;RP@Ue[#OE<fB0'EMXBkdPLeF_b
    0    458sB@k2Y8Cfb&uL?#]_[T_`n5f:SPU=Sk>fG`9jZ\T@0rH2E;YjW^XQ]]Q:YdLhNX<
    0    609KdGG:QaWJoAIN_UaO]ZMS_B39IXGK^RMIJZ?M?l`AHLCOc=::]8dE[<UI#C+8`SH
    0    725JDIVL2YZQgI\`SKIMPH\AH?MJYPZKiRCfQXB[FURBD^]VP?ApSGw<DHJF?UF:LHM
    0    794MSZR&RK^^PALDKX7\hmWs3Wm[HREI<F'OVHOS:XH>bbZ#Y@K;]D6BKDZRVU7MNJj
    0    561LTZITL7Se<w;,7=[P`KUMD;W<[Qg[>?v^\kFQe=ISY[h7Z]JOd]VI.]_K]U@B`r?
    0    637G_]IkNWAP7dSbKe/D[UVb\LiUPe_l8\Q;aI2O=>ZO_BL[IOfaIgJnk>_wMEAW]^I
    0    696J?Sv@6]QFU7cDhNdF4lSKS)P=VM=M^@ZFMCcw2WMSIj@RQX-aE5e,J@mI]VCTU=Y
    0    659QC0_Y^fB_-BdS]Fh70BZB[2Q<(4KO`,dP#8Vg@OjiHvCI?e<l=?X),SK3PJHl4#B
    0    715eMkI96YwSO4[eJS,iLIY@FY_NdOKBV=<VTgm]^`WB4W_4L9ZOA$VA`+;KBR>L&Ns
    0    960SXO\HUXCCKODYBLTSWDIN^I9QOMUGQJVNH:P^QKwM`jLRA]R^PV@HVKKJD`SQKZN
    0    9702<IQKX=;UO\^KAV0DXYwW^M`B[T;bPXDTqEF<KUVKSSJ@SJZ]KBTbFKDCBJDZ[OX
    0    803E4ImBA9\M_EQSR6USI4YDSPHSg[V@gVHVDVUJPWBK?GiAREJOV8T`M6F*?PKG:wP
    0    572VmQ[BLQ_h:a2RMWYVQejN5H>LfrP;:]KJWmBD\.<FmWU;O.[9\=DeOYXS:YDTpCw
    0    6347wH\_OFAK>LVEMnVHP=RDpH@I8UPODC^9G;i7EBYcJ;HZF][HEGi@YdM*ZUoNEMB
    0    553WA#SPJc]F68;;i]^?1N?R9FJ+(rlYf[X:EIKbVcN]FFL0KqCB@F/UQVI>heBFHF?
    0    831ZR=CgdJBJBUHbuXY9QP4Pl,GES,=JJVr3?9R^;PLeLR#iJfAF=s)QCc@Ri>dZIUc
    0    601YFAWTOd92>8WMqch#WAV/SPh8@IKY`8FG@MSc76\nQg=EGIV]cQe0?U+7NfLgUaL
    0    710Re?>eW@7=#`K:HhdTLMQlQ8PG.4Ci&ROklZE;WEQT]J@DPF.Mo??LE4:wOQCailH
    0    695C.cLN3NX7c?D9;:DkYO5WKCF9L8JPGTAI]PGJRPE>MI_DHNIT?ME^w57_AJ4TMF^
    0    750NH[%pf4Jg*`5hhPmJG06Ken5\Z]YWIZsKNc62U@.Z;5\wROZGBYbNd_c$DG`ABaY
    0    666n<JV9J\WITOlWFAQ[GL>VQfSReI?OjANgwXf_OlYJ>WdJB/DQ`=^TO[CR8GQF@^A
    0    611YLc3pJ9AKALEQdP^Gk=E^wCDPKHWW58iQZ`@KYY;XNXBfOVRN3GVIQ^U_R=MQ3WI
    0    524iXUPV3W:NOnCeSjdUKod@Te?/Tan>raVP^U>H`0MJA4GSwfZ]V\hauoN'6XuOo]C
    0    557g#_mQDUM?O+]KZBit]-%g.AXQ=T05TTYSDlY:XcR13n^0J&\_t+5>aD[9^5K1,nU
    0    628fKV_6I7i<F8WhFRZJ9F@SFFlmo)N0:dJ7;=#iZii\GBc@=Ze&GN/YVTJ>W]YZDUK
    0    879vBG>^D3EMJml0MhdY\WQW*M9E5;DlP<_oTXC7pQ:?6wR85aCQfA3C9Jc\HDJF5m<
    0    610<XVS^SEGDP\G[.T;dLQ#RELMBTXVvC>DIH>MQSJL-QWZ7GNMNUDLMI:SPRCJWEiE
    0    677nUBZYP>@V?[TQL`U@aNDbWGCRH@S]=US[XMU9ZBaWfESw(dKEF[aPHEMONHPRS\J
    0    7567ETMJQ4BE`LOZ.oJ:^QU[U%X0=6N`FTPIw1L[ICpa_\CC?e=J<^AN?IN\TGIVcOb
    0    607aFWX;A]M8^=[FMD=b#N<:Q7TP7I=D_SZK7SKjXbYDQ^`^H4]V:NE>`E:/PQP+LI^
    0    595K^ne;VOgkN5#@]AFJASs:R@`uu;L?VZF8/KC65AtIJ9DatYW:;6BFU^92MVZiP:e
    0   1083VDRGMM`IBg?SL9JJVORfEINcJYM??OTB]XOkwEg\D>ZZ6HFF\ZCNKZIEAHT?SE==
    0    747Y^JEKZ`VKBCBFHQtNJIN>e8YFQMEWIK^MQ@MeFAScIfG\@wCR9_L[LpBPcD\OPG7
    0    973?J?/DXEHEAAGJARI>fEBkO;D5BA\e>NMNnU0.N?<8MH12IB;KZAERd9SS#P<KTYJ
    0    651l^aQI>lw1gPJ@:ONCDYKlR@FHM<FU[GI7KTJ^C,O9GmmB5NDD8TEN5UMGR:@^DRT
    0    562n]3YYNJEAtfS=4o_bwW3a9WvpNU@DXBYN9[NLAV7vG3NVoTm^_M?VVO@w6@5wKQQ
    0    692U`k+LL#oBFh9a2]C[I:2fO[DejP>I8PO0fdH5V*MJ[8GLq<b?9@VM\OXVQ3U-TmT
    0    636LAWS7;JCSY8JTX:#YiqfYd\WXd]?:Lb2u^Mg@;gnbS]q@];VMT>GiX%?K3VXI[2h
    0    552GnKWNhc?ZEtPYBl=<qepKjMdOj>KjDwOb_BH[B,gfH6IH<[W@BU3mrBFvea]WtfW
    0    547fE+6ZJG=RNo>4@jiqfX;f5/PH8;#rBHBQf@MBRE>bda>+?^'qQ>6tY>vlHjTE@LN
    0    7934aWN_WDO]MDIk\HR:^lBD^9RlC#RcSHC@URSHPhGU]A>WQY]2=ZhFYHXJkNMYNII
    0    550`1b3b,/EU$E@G/Sw9cGFFPT@L</Cr5OVIao?3R6_RS_\V6`9RBQ@8Se]ME,M9[cJ
    0   1077I\OQQh?J]SP;[?cOFLc7^M8_V;I^OJPR==@M75??aYCC\cS\4>`GOKLw[aETJd=^
    0    678CR>wL@m?:WAgB_LSj?JHD?OcJgP9FXPLXOJ_O0[WHKXJF[]YFSEHUX)U4YUOHSUW
    0    507K^m`1I`TQgVH&BaWNN9_fn#QJ48JlD5:HX[WZ0w[AIM=2-TBOmMPP6/GQRb/`MMX
    0    678D\HkO/nO3j5VBCa-U@n\KX9kN@CEF+IAODD]QE^TI#bL5UMNZbN'EF5GHe@IF<;Z
    0    652NX[ZOfC+WRc;9JDf:]SHOCOPEK`EHU\]L`OMN]X=T>X8[AHAQOcwggTD);HKIDeT
    0    695@^QSCX_5/jGGHOBDDPcmWL[Sm1oW2aK8@6D_jQSbbRLFQ`YO2AiM#Z>ILQQZdK3M
    0    905L1:.O7L:DaUm;ICg^dS;_GE*:7>=UHGGcdW<HiZI>*M#;HF<RU$]2DT5S3I<I8W:
    0    724HNbRLePnwIOJb;aOHNNIeRDI`_XW@Sj;@H@VE#J<IZH9JOUV8E\IR_+eY_LIZZI[
    0    713[UV_;OZMO=DKAM;Zm@CY9KIQKXwSBUUL_M>VIuWUFKTe>2:>AV4bJV^6$<[HHDIJ
    0    833QSNQXJJVicELfcMi_ZYiEL`e]YVN=\^nJPJFLiQNC^KUMNAPaUQJUkSE?#@V5N]D
    0    624IEDhQE2@C9k`[wIMYXPcPNj6fgJ_O]VbYUO\cP`^aS`^rbiHJVPgSJ=VNTXaj^NV
    0    699VZ7F7PBHS@2H3KLH;dXOkZ1\;;9JQOWR;wL=>5aaPq0<9\gOK]XLZe:AGb\VbeHh
    0    912YHE5dD?JDSkbE6<STWGB[EL<GLOSYCCYPReBDw>=ISc@EIE[V^T^LaAlFE<ETObA
    0    916LSJ[>FT]RL<<EWFHD]Q@WKdWeXXR:Oe3?KNaN=FMD[KCRwDX2KKQRYQTKU@V+MIP
    0    9437\K:ZY9CFIGGQEh?5SnFJ_8VcG1RO7I[.`AB/7FQ?\<C;ShM<0jESQ<wmG8TIfNO
    0    683IhRT;QQ`8ZITI_TM>]PbfY=wU?@CEh]LMbCTW<Sa[_TNKbWG9LaASIaT^UN^]YK=
    0    797?CPw9M]BKZ;6OC=@a<G3B-AUFZi[=gU;F:/RvA[;SMri?X<FA.FNFIZKESBM6CQL
    0    728GI_WC.WfC[NG_IAQP;JK<ERPQE`C1gAI?&aE_Eg.C;YFXT@[-F-i,?dFSw@SFA5]
    0    605MM64mRKZ/-^]dVKSUM>'_FY)#Q7aUFMpODL5I`@CMXFAL@\Gd<5=akVEQI9U'@ea
    0    605wHLDHPKYK^40;H@\B0iCJP=^CEK>>FP3DJGbINEAK:U@[_AX'TLXR<WeW`?3WJ5Z
    0    784<NU7_;GWTYWIPSP7eT`QYBOHLaV`nUBwPZY6J4M9INFWJn0VPV3IFKN8[a%KFKg8
    0    730W9NIiBNT\8CPUaKcWT;>bBIOSPMYQATtE^P3GXKK:MG=6G_ZV?Q1PcIQRJ#?<OXA
    0    809oHY9ZPJjKGY^?FTgdIH#k4Z-AKD8X93PhFo67kl5*2aN<F7DQT*<A_BEO?VQ0KYT
    0    809cB:OT=C/C[Gc57Z_V_O\>NQ@AS97NOPRY`a@>g[E>FXKB1+7wa=SEDBJ=<L7ABPR
    0    685ZCVWSSY[FYIVJWAH_:+4@Y;BG=E@PJ3Q9?wVWNP:cD]cO9=:;BUL>?Q@LlJG@<IH
    0    743_/5O5CW6+\Ls7ND:hn`nWcRW=Nw?CifCmlJ\RTsk7>Gb5;33\b8YQgN95Bc4DBg4
    0    912.VWLHYLGcFRT]JwDLT`N`EIQRGJLWLU?CQPM@HBAS`DPLXY\??IOCMW]U6PZMSNW
    0    589]C]D<O*ArM<J]?R.PW)LPBMYcrMNU4ZTpEM52\@3Rf&wl]RR\N6P6NK;P8WH7]bJ
    0   1003BbF;^bGB\I[>^]_?GN]aZQ>PQICUeC\O<UAJDACQ_YN:Pkcq=JLIE`]\_wJNedV@
    0    803ZQRC7M[>?_IT=7acwLZ@LJ`Q^KJWTX=bU(XORQY6VWOP[S.aOTAs>>aQWBX[SR:L
    0    673ta6NZ^4PP<jH=CL-5wLXTGSGV6W6O8MD2TPEDkQnIPT7V@dFUmbN^QETUIG`NacU
    0    675T[[>2Rgc@a][_b@QKUSOPT]I8MaMDeHF`<ZJZI\CNDQm_wESIJQeBEHfOQLCE5dG
    0    631E\ETR9@Q_JaC<@^ZA5OhJ]P^N[JWw9EHQCGa8QA[FSDaAFff;FHWgH=KN>HMdeSb
    0    578Z;XM^KQ[P-SbS@MbS-:2Q0P-\?GA8^CNP4W]EdPN<Rw=cNKT[*JMdKMRK`_Z92^>
    0    820[G[OfdLcDKCDQSB[ST>G=T>Sw2]@agEC@UcRKVUAVhLITbXVKEG=NXROJlJ]ON^A
    0    859[9^lL<glTBFMIFTVT1S@PVQ]R>B?3e>Q>?]mcW]DS9uNah@c^K=<28^<>wSNO2KE
    0    682LNF?hL47M:cTA^Dl\Y@G.WV0EYJ:e_;h^]U:4]=5B@1<>-\V`_Ga;hw6DFKKFZwC
    0    906/Y=HQeL:AHtWO?kBFkSZ_aY^=M[QZNmMYc<JO18V_w@6SQiDVRr@vM,JLUXKSdJT
    0    472mHS>_RoNVJ.fdDTQSTK'Y?SG<6Ia:M?wB:YT.mU\*BdQl16gDB?E=XTE>T9OZ?O=
    0    494sIb]6KT^U7@:CN6la@GN@4ej_e5NIvfdBhXChf4L`CYYs8n7D#Pd7fb4:jEwfRQ\
    0    817MRK7^f:?a9JO^HeRJTEL:STUwSPW`A`H@pR5#H2NYl<B4W[l;Dd@OSKOJj=P@_L<
    0    752NS?B^fHFaL[I_tl@QTlHwX@\jO0\oCI]'hDCG0<Dd]HEla[_QAvM^MV\gm9a``Dr
    0    8476:L@HPMO^#SIgNX?IYQISg.[OMZa[IfQEXA>LEAXcT@<oN\D?QIcINMLIQOHN^X<
    0    757USTTY^LB_;DCWdX>DMA_GL.UVZLlRF6h;B/]LOHHNYP5w^Xi])RVHFhYDwHTU<<L
    0    765FS7=YGMLSJV\ZDgfgT>CINMP4UpClRT]iiT5HjXQ@Sa8TRK2laaLgpN]MIVN@@h#
    0    632MiXKZR\EPi<1JL\77He3mADnhULO]7^AZYe9m9RHBR1WCoMw'NMJQrEogcBWR?Zu
    0    606BYNCg_^:QBFLW]\SB;OJ7VW^DA3cNRXB@+#oKFO[T[NK*bsC)-h`R5%TJh@WfO)n
    0    645LO`\]FWR>M<FZBDIWcOIVfLH@LM@J_6=TLP]Y`@NfdOe26YJ_M[#i5c7HHJER:GA
    0    751IV1Y<WFGEXAhWXMDK\_UBl2jMO>WT'g^HS7Y5AFccOV;gUJIYIcMT^NRRw\ISAKN
    0    587JP7[e_j5<dE[a\Sc.G_D[VIQnHD-Y[DIDjOwWX0siQUWeVwSH1^pJPXMBa\SAbNF
    0    8217L7CRSHAKLTH^^KH8w]jQZQqKYU]THdCQk?@_LK^BbNUTHS_TT[S]\Eb]MQ_EbJQ
    0    6592DO^KZ:GYMTUNuDEVldf4gM6J\ZYIDRJclMVH^sXJZInOZ9YFYNHw?ZXWDLFiCSA
    0    685J^1M^]RH_:YRS=wVHYMSiMJ[mbD^_JY@UPMYJC=X]NUd@Pkg@R`YhSKh_KLU=eJw
    0    730Of46<ZC3j-_P?5[X@U@aElMN_Hd_`?wFR10^Ia4HWh:>N_ve<UaN_=Kp]GbHdabK
    0    667AJPeR9mG8LEAwF^GIMZA[QI^QED9E?JO4gJb\@IORkLGT]YWNg?>DDMobOG?MSXd
    0    681d'DYVUcDXR9>Ow5JO=W_APjDWfaM1ObHX>l]ZU;oGIFFfB=S?AEmGiX49GBeJ9<9
    0    6703QGqZQY9CT]fBRRA8wam`^NCdiNW[WHBM`<RZ?GY8X&XPNGH:K_I]^=EV@PYGS9[
    0    8763YjJDX5F_9NHPNc;JB@B_H<WUQCVQ;^/?XJDPcQSO[ADCAUU9LKFR>?dw]JII^IR
    0    541\?f`S85uM[2IXlIwq6H?5H^afU`i@Z0^/=`Q_taIXEWQ=?GW:03sJTt,AWNFKGGB
    0    867@^;RYg<5T=VSRZcS3aLQVpGK@HQKDIw]DGX?G@Fa[]MQbMf\8>]BKEX\:INdcHPN
    0   1274AOQK@IK@TWP\GGHPJZGKRPWKCGO?LJ_@eXLNRMT]NI^HSLIHwMLIQO6YHNPLJA`U
    0    727P2`^WAA39E=c6DQfH84D9Fd?D>ZOd_-fCC8H?bgtYLi*\9M;aG4C#QtB(BvbjB>O
    0    795@NFTZc;;H<YdPPZQ@b\UewbQa\J\PQh?EJF4<HQd^cS?DKjKXZ^ZiWSHLIZ\`mZL
    0    939ROHK[SR6=8Oc:5IIATRNKDSICDZOFwTX[Q9cNRNWR\hIJ@JKaFN=PYS<N=?KDKID
    0    6899@RIWI`jI9R3OW:X^OKYPEE#kRDQ@b?c\Zc`]?5N:`3N]RBj-UO\VGL4WR,Y<VJB
    0    662RNRL^NT5501[8=V1_Y=ZMLA\]QPZPw[U?I'X@=MY^QH1Z5qB)Yf=nrb>o]]Xa\ZT
    0    634/D:?[f<OT7MeM[Hu7W6W7TIC6@PMawUQSR2VWm=NCGe9EFMFTIBbGGT=I)kPhNJ@
    0    707^CXO@6apL=V\JZAvdA[GLL<dAa?FW21bUD\AFbKQ?@gBIIT]ZUC8/YOARb&^ZVR#
    0    685d6V-ZQV?HL^U^d?cHSKp8CvOAwWX]hbhYd/;Y[WPmAKT[R^\PO7wemV\IItHL^X9
    0    942MNcJMRJJS7_QSSCFXQSJ_@]HiXBGNFT\RSW;@]YTN\QH_UKW7OKIO`YaKXPO#JIL
    0    480SMqhNE`YQ@;1Y)4M]?&iV^IUPleMFpN`QHwDiEjdF*EJBdF]4HB6Km]DLPS.TMqZ
    0    854wEKYOQ]F5W=TKD`N[KpGWBTKT4FD=L8ca3eMPM_QGIfPJ>1HSLKJ9<MGTI9C6:A4
    0    818#V=D]O>]h?cIsba\RYUM^<MUSHDS_AF?B^[K;FQPW]HD\m\MK>ZW^QOd]W?`\[^_
    0    572CX%G?UL1fW]OTH`?6>/^Dw7C@<8b+<ZPIl8ZbZA8J]?BsF`RS7N[`AbiTNCNeAIV
    0    6968ImUBi9ZU#IgiQYHEhbGHOENFWJ^CIIA`LQB79fNMSBKj]IGHW\V_KDf`E3HCLVB
    0    565sU\UK>QeG_Kd?LFqmKS6Q<V[R?#CTfHVABr6bPT;PS9QQO^SgSMl`Wc5A/CI<I]9
    0    595w@`K9GRXa;N\^UZB9=Y@.RfvWaZAEeFM<d_DG\?P[H^XdjR@gK.++HAfCDRJa?V7
    0    740MjQhahKA8MiIXAl8;LlgjkBm^;@`a<SM:w-aa-;muj_;PkhSHZU?lG2kufYK]MJk
    0    621AeNPL2#`\;nPKB<SCrS\e:GO^OICb<UTChg<HZXB/OIID]RfFPN@FC5ld@TTXXQX
    0    651^GRCRB_^IJ8:CKSbw?R>V8X-wX:J4S0JR8k;\nJ3?EaVH[EjTEGG8JVOW^)QM=aT
    0    711PQU6>Y8cMW2ZNSX=e@E9AEWGZXWJGbCFXAcKJawHSYKhVRMQ\OV[@N[NIK\S;?HS
    0    5886eP`3KH[J`XgHLB?YJ\YsONhR^r\PRa0t`Z0PEXTQQMU@I8@id9Cj^;BS#aE5;SZ
    0    648W$QK?Q3SNN2nJkAKwUuUaOuaOvcmdDiU_dP@bG`Q6L:hYR$GMODWjaCEKdVRXMoH
    0    905XRiF==XWamVXNNNRUMwNiF@MSDW?=W\WNT\QQYXJP4IMIi:X8l:KANRaSCUJ8^Tj
    0    637NKGi#E*.]WKR:M'13?SsJ_bIR=BDDCHI\DUT^PYIIRK_:0FILd%R>_V>2DS2O=TQ
    0    650VeEX6Q\>OhVX+#GA<NYY=cPZ@H\?P^IA`ZI::@ehE,,`7F;1Yg>iMDZYG;jO7c=j
    0    706Ie<a;GFwekgKQP[)=J[bR<:T7\MM?C@1lHR@,=MMGRhuOLFK^CRIP5)\Y8bAaTI]
    0    991J<SITY<>K<F\QeFR<]SYNGDNJjTRYnYgWZX64aMdO7#RNYNUMdYDObRL@CUAJUTC
    0    6084^YQ]InF0pFhUcUf^;ORBKGL=;Ho1>Hh[BXAoOW:ABf<Ih'G`3TGYMZwbgDTPAH>
    0    640WwLN<6&abNUU[KM3IMLXPACBOFA[NPRHUMfVQmg8E>Uc4AC:bC=HHK;f:F;;]<p@
    0    641H<9MPgQBGOGBUHOM<PwQHubKC]RSQecXIb@HDVLJ_FJ=abTJ?hb;JeNTWW4Oa`Ka
    0    940h6MH4C5:w5G1AB1A.2:_/cF2gAEC76RP=/_f?_\;AT>=:BEC)m<C:GaA-HSSj<6i
    0    923bF`B\^EKe4IJ_VDKC@@Y<IXU^OLMWNIw69DJBfZFEY?MpQNFN:UgFDVUOLH_iOY[
    0    507>U4$?MHPoUbJAAL4*#]oO/IOWVYX]ECW`a7/6K@=AJ%-OLQHEK_ZWBRFU)j9nJXN
    0    734RJL@KJT3_:IAUT_<I]bq]E9uP>?ZT;UbRUF3PX(9rR1Lf_ZEK;H\GNTDNY?wlQ_X
    0    728ATXXQ]F#bL^jXOPPYHRS9[B4BTBMUOA>K2`WOD3T1BK]fhA9V:ITIVHAGLBSQHDg
    0    578kOC\;U6IPWEWCIZM3HA[#8MI15WSLANEK-2^H>LGc?M]J<Q@[%XR>AJD3IPRS>#N
    0    762>F8NJ>TS?L=Q>G.KUODXPbaK;Gi6?[kDYTBw_9bpXCTRgIW\Q`7PgYb3Yo\ERJF>
    0    6428J7]EFN:D-XB4BRPR:RO75/Q@XRM;,[=WU'R;W]BIRTVYFR6P]KwBFM[Q<g8EB[G
    0    675FRMcQQMI1NIF=6_XNBZEj\TXGWIDZRLB]>^eHA[J.M`JCA\?G#V6GIHQ[;MRASLI
    0    533w]UNUPMHQS0e<]WS/6HbXX>\h3:F6PCG7MDPXKI]IN>RgG0UJoXHVXVQc@\7Tua4
    0    561LG`MFe:#46AU>d80LPJ`:^JF-XQUDMjEEdJ\t<ROFNKlVItGCS_ZE[D@(VOWh7CH
    0    632@DOAPS&^rHCMwoD.WDaZU\WUGgU\HCe_DS>RJ`_L[8TKGaD^6cUahwIMJ9BF5=CL
    0   1011WIGC`D[CSVDBSHSMEFEE>OEZQT8P]TVPUZE\M#A[BNGIEXGIE<D=QWLQJNTGHATN
    0    866Fg<KNl<6eC]4b[mJ6e[X]X/Yk^T`WAYO=^A9=8LKaIGBdbaVI<wCk\J[M]bdbe]d
    0    550SMYY>Q>F7>ILTDdTO?^_P@H&\;UAPG*PgcAA?bQE<Pt3<?DaPW-0JP48<:wB(1TC
    0    571gM$]MCcUR]U@8MPB:`KwVZeY@@8RdeU[$Z3WO*bY6@<NR@FJJd,YQ?Ud_=E.@LDc
    0    935w>PJ>;7VUR@OPM5SOMDY@HYHFSUWKOLSaLUUQZ<E\RSEEHDSJWDZ&PSH=BTD\O\Y
    0    749P[]RSImgC\f?NHKRFHRKOGUhU5+KH?JAc/[VPTUUwH]QWT=ULMUT<BHVSgUTW?B_
    0    704GCKdUGH/@dbF7;L<eU]Q[PhO8FW#?NF5jT68REi@C3]N>DS1KZCCAlGIHDR3;PJW
    0    783lEGMTUdPMnAZNATZWXwY`RLN=LRB(d`9]?GDNQUB\LFNTK9MtXWAMPYFYQhDQ[1G
    0    7072QLONS3NGW_M7)N7>VQaG<beeqZoj9REEXBA>YJ[J\DU,PC_X31=`\5M^I\YTRwZ
    0    592VD:EF-`4<lCMDMEPN^]SpFdA4NZ^KFhQRoXZMT=DP;\LWTIEui#CbH\`DUi93/CL
    0    565#Y^9bXBfZ7Z:]SQNK?O;E>LWW^-RjEHc-X=[HJ*7faV@a=H8F1JYFTNpLYQJ]7YR
    0    939cK7YB5QDUbOXBILHTNY]HKFSAOB#U>^KIQFcWPZS@J\DRKBFaFARQMD>BPQ;;W=L
    0    890PODFbGQ;KNbROVh_AMYPD[PJR?PAaONwMYMJOKRVlRWMreVSAE\GAXXeOUaPKZ=X
    0    566d%XLg*UDP=(]>A(XXT[FZrF:)jJ%QuWBKHMZfgPW6.SEIJA#UfTG8OSG;>=PVR\L
    0    983dSOBYY2IJ=wPEOi?TgL;r9NQYPFViEQLZh==MaN6UJUHMbWZ\JL>L[1^JT@ST>]_
    0    639QEHM=O:\bn3TQVEf@+P^bIMAI>OE3_GEe.d`gTdG6Y;YVl0Rwf@C,SjA^Z]NZBAD
    0    612bEGQ\EU\Y5eEDPEh6BSd7BD9WI_?ZPLe7=W=ODKRcYKw`_S`F4_Rc]CNOAYJeZ)?
    0    553>\NJ2Q?F]?E>LUC7DTN?BQJVSfXPIVH7nJ5MWQBTNTK[[w=A6CN`VBGXC<LLJAa1
    0    584\QI`]7#LQ``Y\RN=oh`KgFn79SPAZEN[SNGNHPTOA:N@eHgNGKEH[NEAXL*D7[wQ
    0    656E`<G`RZa0^XWLbDc+b^gQd<XVPRMOXkt3Q6NE#:]LLQUZpLdHAe5PRP@Wj;H.W>p
    0    615G@`=H758IBSDO2IYSHJaFRSBh\GT>TOUBw=K;IrE`bMA^])FBaTFgb41*=@TcfK=
    0    691JOj`U@bK]fKE`cJL8NAS2`EHDCDJZU:X<E0mg@WYaHuMUUwOgGAd10QM<cCW[@NH
    0    640JMAP#XDcQDVV;CX[c^:]]PJSGc\@QXSHVnV<G7WK8L@aId?.QmDJecFIK<>.MKRO
    0    618eXSDENDVt[;7NE*f=;5]R=_3j>S>2>@b>?df<UJ0#W4HMV?V*e)c4=dN_7`IPC4g
    0    526dO@EHE,:XF[?+HX%?B4ZUY[7o:KU<%/DT;BU@lUFUfPH8KWD%rR[1NgN97Z#l3H^
    0    597#;[XB@bPGQYc5&M[VRe[JBdUOE[G^VYM]THGcSbK>JEWEY;IE_?E@V=?S6[;PIUl
    0    599ONBV+ViLBT<dAFD9=Ol]VZLR#I+=?`6BK7>iP4V8C>TUEL3@wGAU,6@]9DO=5JZM
    0    715]TBDAgHb`JgKVX]DCwf]9iO[XH/WR6dVPUaYVf``FS3GOPWS_aoH]JI]aE;^^@5Y
    0    952ZwGLVJSMTTbEV@PJ@E[_[ZQYJRIM`TCUFOLKHQKZaKFJRadYSDRKL?<nYUXSEXUV
    0    744>8:]@L[GNiA_G3H.gX`kYwW[FIKOhLbGPhLWW>M[HZ<UNMJ6^BJU_OFO8:N:H1[I
    0    688SGRZM?[JAbGk1DOUnAPW@EXbXT_<EsbJSIbck:`w@RFW=_KZGM>7ejU[K>I=HnS<
    0    447`HWSUATX@ER$WJ,_DFH*Q#3A;=:X-OS:7PL:A3ShSj?L)\Eov@O@5OJ0?[\i<n3?
    0    665?32wJHco9sFp>U=1WO]s[=\gI[j9.m`GliQmh'bd0%]d/OIY_m5Cuc5?QEn;IBLe
    0    577F>FQVQXA[8fTH^YD>=ON`YHYNLE6ND_\S]LK?_YUl\FTdGQIEZU^BL^wRm\OihGj
    0    663U_LBaXR]LQjOXEPLQRQ]i^@fCjSw9_e\A]G-@XVJARGVVJS9MG^^XS?KTjLPjdaW
    0    554(RFKp^VQw82:[mU?KRW?bF4mbTKgR?^YMiFIJW;PiArKZcX]T<R]_CUf4i.t]PGU
    0    757QD[CIBAhwWYbYOLINBLR<TVBTbTmYePN[2N87GQQcI2`rPD9l*As)D]Z9G\IJ8a9
    0    446?T?c7?OVS1l\>`PA#+EqAB<FfUGCmOb\O<*vg0bYU8HVtcIr1-*F#:;[d^[IDJ9f
    0    845]B=1YX8>S<QOYJNDO]<UE_,OGSbwT^ZSCc?E3nM]M[JfUFNK^Pa_OeN?D;\QVEcN
    0    979WHDNO[:F[TVUXAF:Lf[^`\]wIYNbIQVMgXQIL[^i@TW<STPPRID2oM>Ln?RUT\fT
    0    603FG,aYSV`<PYbJNEI.Pd\lKGk\OT7RROMUg9-QN2mVPTEO`JCMJ;Asw9XA_MW]fJU
    0    6950GH9T;9SfgPXYT=FFlLEHNVXGHUTRpQEEwW@N?NX=BCRYdBUPLFJPUJU`<=OEJRa
    0    8906_-3[r86rHhAfquG(ibFjqEPiD;w`<]vJm/$ALKRM_1O\daZ=:i=bcUPe[8cZgl`
    0    6808L;MGMMTlAVgYNPUMwHOFPIZ2bRT__hORaIHFDZkKf+VDDD=LnZWeR^Qp.YKG\HR
    0    692-\75KHMTNTJ?HO8,^PZPKT`mCKb09CTGZgEBVZ`U#1IPdJ:9BOSO[7]BWMQP?[XO
    0    777?.7^II`@/?CQDB<HYD#KLYaE9FG=QTAK\LN3rk_^LLb1IBL9gaVF3VQV7Hg??5T>
    0    8212J>QmLB=;7SAONZ9=j\v\wXf^UF\F<rMNh-NE/OTMe?=WWa8MSZ2o\>HdOIVAfc_
    0    852e?]NP/T_QJHOSo6Va>42<2]@eZ][4_7jD&V\Ui?8E<Ec\cA?LI:].>wW=];Ti:FK
    0    580pu`R&EYROH*PAV>VX<>H]KnoQLePD[^CMJ<]iXPO^E`wMUF9F0>tDAALSMfaC4YC
    0    590EDGabKdLI[eYA_&MABD]QwgXR_bT?cn^5A[)M>K];TLX]iRvrVA[JYkO+TCrP/R:
    0    522L\iwLH>A.4.=Oe#;Hea/46mSDYSQMbaJ^^_&V_3SH9W04YgD[OP4C_AYG7HGEAJK
    0    780.kKVQDN:ZCYD`M]<5wZ^ZW@mF?>XRVg1HnJB@:[neO=CUXUP:4];hU+]_g[^XcTe
    0    745FJGHAKR?_[`NwiOA;Zd]@WCDWBATKJG=BDWELTIHDAC^oHYCJDKM)>0UQJUC>KlJ
    0    676FV:DcMb3M_L[jZGFCdTDTBHAJF6B;dCWB:@169MRVI=LhM9eG[T#^\GWV[CQ=VXE
    0    536;G@EgQhB8f$*Z+-QTOI4de4^:Wc[BnmL1c4IQFJ_CwD?OTJ2wMVPH\_X*?gdpPZf
    0    663QM;fHXUSNbSVWFJIPbawTuZcD_ODOMm>ec?^PJ?iNQ<R\_FFP`OCp[QV\CT2K]RH
    0    561JS;SWTOOYW`eQbUN<XldER#[HVQOCD`ARJiHAhS5avNYSH42nU7o6B/CQFFDT;hE
    0    550-d8F?PD<EZm9TRLh??r]b[DRXWQ4dwL=7RW>AN$X[K28;S>J@BoM8;9^ZV8=Ijb\
    0    848CM@UT^P4Y(P0]fn<U_gZnQVM`[Mw^FqNEVZIQOCbVXD3hTZhI<S.qdSJobW^V[gG
    0    5897Xc[XO@%[dw`RDNBC^Fe]UP_LfG>MDZ>VD9SX35\T;JW@WA>aL9ZBV8MHC\D<e_T
    0    804DVAKaWD=U#P?ePKN(BX`Hc:VcDUmA?CeOKLEP-=QPN>@[NPYZJ[OSLUUFXFOS\B[
    0    762DS<U[kF4L-bNikRXEadchc5QMZHK_NbfHaAGkW`RBYB\nbIgZQQ7c_gLXaCXVw\H
    0    889MFOU`N2KB5vXNQ`>Qwhrp^@aOX?OFH^GDfEOSTRVN:YOUDRQ:^;Oli5VQONUAmaR
    0    712K5\Wh=[_d>\SAT<RTE7GF]FIUVCOYh?w8DJb]XLiSWMUYKT-C2CQEP]72[_ofH_>
    0    642LYaM<G^Z=VjKJ@LMc\_RnNKowPLMm?_KRZj[DPc<QZbcTZ3[+9As8:>PTaRZ^[]v
    0    558NHFWX7BIM6jFMb#D>[^`JqWX[J+<NTFCT<Daj'caKSVae8SPZEA)?@-J<DCjl8G<
    0    731SY6;O9SEcB]V_ZO:KJCjCJdXVKYS5AMSe_ME>G?<TUPDVSHSc`CKSdWWQHEZEXwR
    0    883kUM;=H]BGJ:eI@VhKCOiP>N\NGJJMS@o6PALbHDFcOT>cLF9NTY[D:w<K]XE:IHQ
    0    581?V4*L;JKU<\dKBw`,^B@lc^E[QcCRVJGY]:[=u]K%'D1:n95gbMa]i0UTMj>39OP
    0    662>eHNXYUgO9eXWN\QEOHCD]SRYSWWw77dX?Rb@^7CMBbNW?eKG@MS6EM]YADdMF\b
    0    562DSwsZOXQDT5c[W4T^Vfq_]>p2ANEDMc=/b;f:2dRe<X^.QCUatD(YQeUOM`PULYf
    0    801Q@7CK7&HP%NC^\QjMH7IJGdAgPMW9gRi9ZKH:?<\SCX^a9P^FWC\OBwHM_HeXGW<
    0    66458J?CCPDG7KH6R>RhYNfSH^eNPZLNY[ASGPwhBiYXQbcgNVXVUGnK?P?F)YQ\P\4
    0    552.B?HVeA_]P-FYdDU9ROg6gQV:aMIHIQFXIQWGQT\0H#U\WJBSRH5]BU:LQ6L0+hC
    0    822H5[YZQDIS3[HQZVDOSZUbVSwk^A^B:?BXZHCUPHX]PE]]VRZ9<QMUMAWVZRRTCR^
    0    833K@DLVE_9FDLQL>IMHcKUZCGAIGXK?w`hW[IFZIm?BLjDSO<SWXTT=VZJYPOA0HAP
    0    644#f?;R]@,J)MR:LH7?Q[Wc_`eVgG\GMaQ'`Bi86GTcS4DddTM9PH>WdYMTCUEBeSu
    0    838)M/4nMG-X>f=SbM;2_VBmQFDYIJ_NTUv,^#*.O=[LC/>hYOlFDVN[iD\[aBr`cKB
    0    498vXZQZL]=GaDFhTqDY<S]WRLOc7<TX7\O<HNeA\^DG]?N=LMe0YNFVZoZbUVLJwOo
    0    613IkImOEHT-,T:DPV'<7egWF3UWJ4<i+\8E`Bb\/[MNRT1G_aKHX@&@A1wjmUUeoNP
    0    7817MC>_[GEVcRKgLVGI_h4d?TaT`=Z`ZLTQZSBAjLPDP9QGwQPJ>^RkRSj`YKRKVX^
    0    558hfM(KY@TMNKSV\cPW?akTRNLWiYR;OQl`\OECe7GdQIWHNSEFPdKBPmw^BaDZhcc
    0    760_CjfJ6dbNK6TUN(UF7TK99gHKdRE-V.>NIwmhQ>PD&YoFAE)iQ/J=LDY*>XU43G/
    0    736JSFW66W^PZB^^iA@W\`wMeY_OqN[Fl[K]\URg?hV2?BZKe:@Pc>UjF=]WZmW7MfF
    0    696m8`,F?EnnCH7ROU;O=;RSLVSw$?DIJP=E3je8bJEDL;W@PKRERH<FaQKS@G]ZP;\
    0    873gZ<29<ScJfQQHHC8:XR\#W@<QKRO@hF<]MNBO??6?BL`SLCLZLAY0/MVFNF,KLL;
    0    741SL3TARJ^>dATJNGMwX_=RcGKJ=;M=OAK<UWU\6S:KcR`HK?IHF8Q=I`:QC>HRVOF
    0    947WNSbDDXbV[[wfeJTOWdcUKSKTUcEFfIE]WUFQ[RFQ>IX[pZPbTP]>Jc^?NX]RNiB
    0    635ORQ;FM:l]Rd9[gLUHfO_4D]JPfWkNf8U,AJQ6H#B\9_pYRL@OCOYNWLKA4BbVLc?
    0    781TNLKD`?;K<AFReFTQcETLO]NVQ[^dQAZI[>G<FKZj\A_NIwRIPME:uE>FIW_b:ZP
    0    688C]K=\]REKCf^YOWFH_64MfKX<EJV]DXOTd<7[=W`\dGKaZwVG:bIqkI^OFaJ_UjT
    0    606+OO^CHFZI]WNOWAXY[W=1WA@aR?PX?K8Q=RFJCgIIS[MQfK7>b;5_9CwSB9UI7Mf
    0    631fL_d#Ij?SpXBZZYgdLHN\@OZI[@<P_>^PNhINNWTDDQG9:eDE=+J\e2BaFhJHR8K
    0    955K_00Oh;Ce8UM_WO35cbVOw>T@QGdbBL@IPB;:UXSET:Pa\[>JIYN[<SMJDQA@Zo]
    0    737Qa&ULBGcR_SwUC3Q9LO\$g:?AVCC<NL;OGQ?UEUX`dEIbmABP=J\E5CQ<7fDSJM*
    0    712a.BGJ#];Rddf4\@dhT[STQIe0CE4@dmO^V`]bVYWG:RR>I:8Zc;aRODBMR`3H(MA
    0    714.MNYLKN:VaBQUbE4;hH_gwY_]MID9<YHa?QQRohSNT<GXNAJsKIAPP/UY#]<X]t_
    0    579:iCcPDOJKRMFBaH7JwJXiW_d[BZMNSeZIp3sTJ]m^HC9FdTT5wH0wjPC[\]wJc_h
    0    779FBjQ@FCNCK9OY/VT`a5JNDrCZQ[^L;]WGg@DXQ`[OUFX#:_[DAf3GZX@VLROOYiG
    0    749RFKVaI=Y_X[OMWDkOQi??Y[TK_FcKS`<O?WpZICwZUMI:_SLL[BL]`QFhPgfI[eM
    0    732?=SGKHJJBNXTI9LXJ]LN`UQMBJ<TfCJIHNvP[fSD#QiRJDWECSKG8PJYiTUDBU\H
    0    645?^VBhOQBTK8LKI[=UgC:sQ]q]:Fb`A`qBc:HJF9EZoICLMu]3Hw?mPS<lTF_ilFY
    0    5162DsI0>SNeAAKgSd.UC=VkP10ic?M-R7UtSUI<`u;(??fT#MCU;'mHH_P'R>fX@RX
    0    818KLJOYe4:O<P_Q:OcQwLTb]AKC^8@eIUTEX68XfBWCJFKL6G?iaeIJ]qGPKAl\gS9
    0    924MOH@A9WOY][AZZFVZJSdDWJJMoVfIwIRISM>OK:MXTGQVSHDTW@cEKWSRTPR;DZW
    0    751=\AE^dH7GEFL]>bUILKEpQQbUFQ^wD_O:i2?OHD\ViCHON`Y=EcKbbDU`CN]]cY\
    0    624Q9DJLgNP_HX1Sk_gGwIQcHTS^9BD6JM5kAS'n:IkY=5L.OLVSBPZ>bo[Kd8`K$m1
    0    891HwJQHILRbHa/YND8KPfY-P;:EJ/ADB=D5PQMFN=DDEY?jmG8NFKL8@biB14?H;F]
    0    548d]HPUa4qCWk+]]kBa^c1X8A`TX7gj1YkgJ@<#<(FV_eJqkkN=4GO^HEOkq7O]MN]
    0    638bJSOF:ScNWUSU90\\Pa`K]KSNZnYPe#SE`PURP\ZX2hAC??R(a9L-3uBFORHO[=O
    0    915<E_KLT\pYVKT_g\OIZEQ<\OTNQTSM^HIVH]Q9UYC5I<ZnjN][XJcPQ<EQN3>IFwL
    0    726`=U7RV_MNTHQTN>kJN[DG:C[VWj]ID9^GIV(.w7@ECDeTeOgQVEP<hUG\NKF@Og=
    0    694F\_Q`UNeRHLOXHQO+FXLWLREQ`G\NJ[IYfEYO7bqcf]d\wBSM\`iZ[SQHLRT\_mU
    0    718D@NPL.8cccNiRf'=KbZp,UI=;PI_BmE&RFoSW:TM;3QgQQKHt::LCEVXV#2@P6`>
    0    640b4^R;HTB9KI^<-8wm_<HI-@FOW]2]MM\vmIV<tnL/)kkK>14Tp0BUdPFCHKHO;k7
    0    5515<ad=KS6>WJAL?4dSJVTUJ[E#RNCBE`VX@TV\OH=;YbQ<=7lE29HMG4YZ32A?^<L
    0   1011NQAXLQ?WEOZIHL:D9XSZ<S0I<UPOPa5QZE[K\9ZM>B<LLIa8^?HLP>O9#KGCX?M9
    0    759NkRfTPUwYN8NaGLEYIcJZ2ZZbQKLFc=Vo7^Zi7RL9>F?EmG]Z=SsB9Dr[UDSPIDT
    0    749n@eX>9J`I[<f@?MWfNIZ0NPNdPM<ENJF]^_DB[wU(<K]?:KQYZImOgT?M;RCB6PC
    0    844VCO;2KPMQmDYVD]DZ`Et?RdICUwJ<eTS`_^VOKL[KUBRh:ANJvLkvaILB5S5=NRJ
    0    787@R\W=\aX<cKLN[Z9LZNJMJXGPI8CEG>bYDoZAKNFAGNYCN=WH].TKVCw\H:IUN@P
    0    763:JRP1DMRQwDsBE=7CLN^-ZNLTKSA7RKKm5ZINRdTRGD_9RB7;W@rBTOZFCaS;FW<
    0    758fU#=9/VWRiCgN?MJF:M7;FfFDIPR7\7BG,TJ?Zk59E,VMqA5M`9g0H>`;2A4L8GL
    0    955TT@PZ:[Oa?WGHA?TM<DBOKAMOCRAJM6RIHHXV_OpPCtaSIeLKGPH3SoGQ]JSw7Wa
    0    5584`+[[KIML^GHFL\`hN^URPLjEaW`T;ZOFbVD?XAV`4pZJt_I>H@JOjow;SJ]K@T6
    0    711Tg<Y.QHO\;aON@Q?BRXc4T:PBFSKTHA6US>LSDLHAYCRcwD-G,UEF2Ab5EZ22WQ$
    0    599[qCL2w`Y\cAZJAOK?TrgFNOF<7.<T=RDS8NR]<UU^CT_OW'63EPdC55qhD86OeuS
    0    576Gg;M>QE9OPNI=;W8QQ^i5M<2CBII;STG2ZET@fi>.UD0DCS4#s=EK6FEHA`8TNd'
    0    628sEYlJKSe3ZDDE=fMtVCL^ChbY[FfJNCo@Ldd<NGB?Sl5<HIdKaNAHowY2`KZG>LU
    0    830a>O\EGI8PPPGDY;6K[_RhqQiQI[ZLTwPX`]Ka>bXSA<]FILLVaNGjQKUP4kVGFlJ
    0    597aU?YhOROGMRI^B^ab_CXfh2;8/3ebP:w3FTC@[<FTmbRmfc;b_QSNo?Lq`:P8N_D
    0    727VK=Y5N/Y^ZlOXjC?07XSBVXC1CKVMR<EN8wcVTVQY@\\WjMHX7FZ23MeLKGTc@HI
    0    873MjCDNBdMXr`fDBS`B=Ne?:F5D@GJQd=A[#]N0JB?N*D\^nEEKJDwB<Wc7MPN<ULA
    0    815>j:4^]QGN0jhZWw_AXP^XX:L;CK[[GK^Q_A<?P?NVYG>[WaKY=aYVVObZPMl`]RG
    0    618UJVV;FQFO_^Q];]:=QTBw?\i<JQ`qX\JW<NiFDLGZMiEP]HHPa6MaP8PNRN2KC`a
    0    639sj:M>Fj81SPY`C]TMajwFUESD@VYEMgROX>_PPOUY::A\UH>[P]QWdHaXMYA:aH0
    0    749`XDD]fVJJPUF?=p`PIV9c>HNJE4Ed0JWPQw8E[F,JWT<lUWIE>U6TB^\gb8K`aI[
    0    728NEYq:@UL>P7H^VAYJW3DKR\`C`SN<hc``YAiX>W\B>OH#CDX`RFBFf`@A8NUXKVd
    0    713TO48ELW>0v=g+3X^RRM?F#B>5dd1OZLMX\=8OACZRI:VATB0>NFaNKXJ86a:S;eN
    0    830OK?i_S\NKD@JP[?iH986:eL]JhLSEnZ]E1ET^PKeS7SBIJOKaBg@DNwA?RKOiEDH
    0    773]DOENEa#/`ShK7O_:V_PTRGG8>ZONV=dLQQD0i;HRJ/AQm[RAU@]FKgjGML3;c5_
    0    492Vb?98HprLYwUWH->F_\Q^]I?M`:7Cb<CB[d8MdTYeRWYgi`:ZAWnELUiHW]Z`;l]
    0    633cAF6w_OAE]FBBMLaAG<FAVNHY]KRR^Gm@I<7qQ6Kd@W9aXY@i>K>>:JV;K<aVKIW
    0    552i5Kf5T\OR1E^D48OMB;RTGb_HeZW@>dWnw`WedLG6V</Pd-[TjJS^vW>5AeP?;`V
    0    667PWDWH4b?M\>\QCPIwVFlGDVKAc_G1YAMW7OLBOn7Y=QdTa;>]YKPNlaX;Q`>CZRC
    0    769-l7?MXh7HK\^GMdHDtLwJiaFJROYfL_P6S0:CFWe\^HPJhWFITNDfYEYIV^V-UVD
    0    554In$0X8Q37Z8O:HKG2Y\K^&7Li<N#UJUe9QYFFBT5[_3Tc]^/*W>VLQYTK?bIDTU;
    0    710SHVs2-aY;p7`L75Y]fmd>^TQMd[C1aYCaXRPfwoT62@cC`15SY*Q^XIH?<w-=>I9
    0    594TeXHjPHW\VmUO]NJW[aJZ]6\WM@\U4awIPZS=pI?KTIY<[gTYVAGLg7K_b6^QKNW
    0    531Ua8];AwD;V:nRNjQ]]`mPKUD:YeD8e9[^ON7iLcR?[=4Zn;1QQ;WMZlURSqA9^DJ
    0    994RsC82QYSZaOd^L>]@AddDI4;<?S[C]@PL9?F=KL9J`BHnwECK;De=JNb<OJJHAT>
    0    851D9R`5FO]<ZCQMK?4Vi^\VLw`Ma_LC[T2Z[YEY0Ve9KD_3o1?GPAI]RCQ=;Y=F/CT
    0    849ML6LDOlA3l2p4G_UMP]a8K\]=\d=Rr\G\Q2R_UmQT.H=BP=IAMMMSFTQL=wH;WF<
    0   10887cJH^UV:VUJOTD_Y>Fe^PUJU\NQWhAPW9R1<<G=Fwa7>[iLZ5F?TX^YL_NJRWbJO
    0   1033TGDOaL?B9LSPZBYPJ[L[wTCNXGHWWDSDSUUDG[HGELUBMKSC[UU@KLJY_HCWGaUT
    0    7186QFAPQI^^Bw>LZ\;NZP]KX@QLT1_[TJ7A[nZF?/H^bKHSNSJeFJBX?;dSZ,D<ZGg
    0    655#-\j*[rGEFXJ*?%VRLc&XUdgJm-sAKcIO\*oD6Bapa3lfBg6SB^9\OY16GROo-:C
    0    893dNJLAJ`KPlOjGJM\JIHn;@G8>OS?DT@YV?QDTPHBL8JTaW=FcO3w<FPXAGdIS=Q;
    0    711`CW@HLoB@h2V=APhQA/]FM\>N<oH?aHlN/G6KbUEw8MIeDKG?Z.i=Qk?:YG\BP<R
    0    6026GSlP-<.Li1m7:i=bevwaOK]UJi@^Qd;ctBDNsU8LQMBAo66rdAEOoEdQOe9DhUA
    0    591_ZF\_OkK@k?_BY3p@OOfQ]P=GLl:NwVD]EOOFLCDV.SNEt;I[L:\AQLSTJu+@?>J
    0    909wEYC><SUUVADcB=gK2ERL0HH`rOdHa>fKHHC4VJ2WWCHY]=_<OJ]FDkW@RRO9IPA
    0    537ZQV9TR8LHCOeVY3TYTX[QMOZu\VbPA[FWnw3FLRCaJA>VNhf.NsM]V:QUcLk`IM`
    0    770XY0FWZU10hB`0C]=AWOJ:H3NKOULSM@P@eE7N`ZCIw,0a`T[=INBJFUZPIQK1qKN
    0    522?kRMO]'4dJf=\Va9WnjWYWCbQZEVtCiKZ`SH(j5H^NRdQbP:(PedwiHpw:jP@:`i
    0    506hs?@IAu4HsYe@-RIPJcQ[RPR4CePUXZbKYT59vF=^M<bAmCVAL9YwbJVZa3BMfXV
    0    913w`5=UNf0I_@c@?<s/R\o<?*9K7O?mI3gE>1M4NF>rVL,gKP7@AUZ-=iT;UbEMX56
    0    902D9wP5DXZFW5`?]EDFJDGI>cZJRaD6`DIWL_X]\XLF=PXLN6AYL3PVEcLEOQ?AUNW
    0    895WSYF9Fo]NwCb5@KKJFp^Z<UBYFbE=bOKFDCQGSYMO/H<Fh;HQP1i@A[GSZR@<hGa
    0    888RXXMCV[I7OCfUCs_GW^NclMYUP[ON`[X<LVJMTIO\]BDPw=VSMRONX\Y\WYE:uPM
    0    7418wfXRS6GmP1IAFdAEjXXYKTa`NXUKM\TU@\7DHeXK[QCZ^O^@D6^\X2RU\jPXsMS
    0    6918G`XOHMDJQ[ND/]LFUJpO\XQYMw?O[OKTZ>JBQGEVSHZ@W`7KS\ZMQ)jCB;AZOTI
    0    6657eNUlb:8NI`%TicLcOK;aW2ZedNnjLPZL=<O?JEUjXWXIRw\I5cXWG.w?_7a>[cp
    0    800G\OdJGfNS[@\DBVDSSaX[@iwQp^SB@gGPYBYq7^\B3[jFbHLTFU8cR<PPRV48iEH
    0    654PTSD4@JUg*9NOLHK_KB]HD`<mUONCYlOWQc`ZRNVVY9OjT?YQeV?Uw^><NKOHDPT
    0    651b]J2DUCB_FG=_??UA?VUXTYUdM9aS@WRK2\O7]FI_gF;_XZYCNJ<HWBeQXZWwNKe
    0    589OKGZBWF>Z4QRJ[QNn6>w:F\-`0GEH?VUDN>]5Y_3MXP]4K2LXX4SNU=9VBZ5PG)[
    0    619L2DF5<DRHR7iOO.PewafDdkL0\\M@VZBUj=ZddkqHCYHSU-IHWFPW_LBF<t4>F[D
    0    741JM/JH?[1h:TXD?RC?fLwA_.ZMVCb4GtFK64h:WO@OSH4E<aCWTF2lF^LB=:QWaYZ
    0    854<M9=_IGKKB\S`UFA=X8XYwHJC`FfK`H_>F?6QKFB[g7PUN[LSPQI\GGVPWEbmIdZ
    0    662EHjLSFPZmE[GJbo9-@WKRBGhwIPdL,^QCG`]$Z+A\H_A;cT\RVJC8fZS\O8IJNPP
    0    877REWY:K>=eJAEDLD1I@KgK_M=FIH8F6w<J=6k<SP>LdLa2IP?GSFb<2ZB5CT?jA@\
    0    979]G_gDGRYAeRWFMMKZPS^TUWJLHwJTQGIcYMJVKHRNHK[YhQZ?^GHG]MSRDFPJ^YI
    0    681ULQRPODZgBPNSGHWRV_eSh^EMQWkMaJP^SD=Z\H\]YHKKTQIUS@DiUUVEHSZ[Whw
    0    519ipXY8Z9O@I>QJ#7>KAYUUKiUrbmBYP@\fQ>TRVoPBY?cTaXR8NC=Aq>J[MFIRT)G
    0    6994>Kk@DLXFh_gY9B-W`q:WFj]BRsKG_\?SIEK]1ewBLU_PlNZT[DGj]4BCHaTVP]H
    0    675+K8R`ab8I^O7QDD=@TN_Fq?FUG@RR#rT?M:NTLLU_RW-QK[HXSc6=EYPQpgP]DKO
    0    608NQELEJbNEh[QgTXOPwJBcAQHZg3MZ`O[WT0d`=QeQRl?gMCYDWeI?_cWaU^mF<ZU
    0    533VBC.WR:PA+7_E__vEpghWO9;KC8GWSLrHX<B-I?_BOH*kG]?TYw;_bWIM9DSmXJb
    0    584?ILMUE5Q`TI=D:B-MW>cCHUHa`QSL1bPHX\cEJY>Bf-nVUMUHFMQgD3QOK@%w9=\
    0    7357R?D^l?[XEIKkt`>H`kPTm=_@<E\]AmI@iI3cDPJJYFH]ia\Iei:okNRX`:AbwfT
    0    776LC@U:8/VQIB;FG>,MAQcGN==[_ABA5N=:1Gj.]B<OVHW0@7@XT6YJ?ON;NV#Y=)c
    0    740A9153MC.MBSMX>GIB?E_PV]LJ;LdH6idTcJHSJ[8M><ELTE,._PUOwbG9?hMJqI;
    0    761\I\L?JBKYEFIOR7]QMLEDVvCOYIKPfW=NGZ@eKdf9O>gBw8mWNGe>vO38>>eY6c<
    0    942wBeFQJ9Fd@=2LCK6C-LUBEE=k=IFR;==O2Rb8`==QD@]CEHBDYA_;<YN@ISAV9;n
    0    715GTVOP?EL5JEbU=8bXDETOGIE<DeY4f>KIF?[PL@^SHwYLJ^>KDLj6DMBcTUOR<5L
    0    940KQ</N\<?:2TIQwKaCcLB=ZIBAM>\EZag=]><KLG`L_;>a\[q>@cP_NbPDdM]Sdc<
    0    690Z6>JWJM1h?QMLX2NVN\5VTW1<PEGFP0iSdKHmTA4DNV:]R\<OlR,QcmJFJ@DKTN#
    0    838SwK;OWOGOHTHl_VGH[tFhO1^b.-WSX``:gCX?AF9STCPgZEX=:d>QR;Ri\FFSZXp
    0    912^QIOMPWZT#D6E]8JHUUNTJWAH]MKM_oTMa\KRAIMFBAP[U><GM:NNbhECLNN>LU=
    0    687PKBMkQ-.I<_aX[^Pfs??\-9#;?;@u>Km8N^95[HGW<_5@-PFiPIJ57BQPA>SeYQC
    0    790PMFKMABAMQ=VR)=ZAaYwK[Q;FXL;F1<VIDZ]O\`RJI4>]S7=L`:8Xcb=D5W8nS<P
    0    798^S[SDO[gNPAM@TCRODB[>]KFF57PC>?FZ:aQRGAKQVWJFR=.wOAO@BPK4AaF^JGI
    0    520NTGCAN=JQCkO\>OAiC:\Ko=MWJgC^_mEUp<LJ]5B@EB>.OE:Lda@gUWT9_PfN0w8
    0    765QEPJ??=EZ<_OYBMI,;NZRJIBakVcbMBNMSFBBaR;]UYILJ\N8aGR3`\YA5rwhQRp
    0    762R<YdG9T]F;8AIGBn]WmJDBDUGTYU@hI`DOXRYCZSJE\E=^7=bU.N[PCMLB[C#EQH
    0    644BUUcI[Q_KkIUXAVIFYX5UXvT0KAYIPTKW=Qj8>IeUHdtcR=)#B_\ZIFXMQc^GR[Y
    0    761SRad]dE\SQU9SYKQw=LJLDSDP[>RT^AE;N]EEINIAKVjZd1W=D`VPLWT<Y8V=K[G
    0    767VSXKBB=<K\IE4HF@^\Dw[[>QLvQgA?i@n4-S`]\`[UZXQ>@7V[;P_QW;BMEGDICV
    0    677Z@LRUMSLSR++;K89A0OfEHB,g@==#=^KMIKL,^W=O`?^UIJ7TMWV>EoIP8;MU=5V
    0    788M4N9C8CTiUGHCR=PS>9R10A1j;M^7F?f;,Oi,WU4<K8OOO.@TBB;#:]JBOLNkJCT
    0    807eD@LMLB8oH9:AB<7KA\qQwK<UFS;S8s7LVNY7\M?AO9_EQ:@3iCDLMdK<C[FdCIZ
    0    935JRJ]AJ[G1Z>C@;[JJL^KVRFQHHX?AG>9RCS@M#T`^\Q5@h:UC5FIBW6WW\JVE=:K
    0    593[D_QVQUdYCIATA>rAD=1FOL@ciEcdQ?YCEwP;IHN^3_`aSRZY<^Z@I_/FJ;wQHN4
    0    736eS0CRNKGSaH^D=@>Q[7RTpPHA=TBCnqRInTLTLcBBSMC9?;DdcE#rLc3DC]0LGFQ
    0    573`ZS[YAX6X:A+:`MM/<g<JGLbkUDTO;2VaS`[RoEJG8ihK\JTQD4jDO8eaw.Ub?NX
    0    783:_I[BYNOKaV_WVNEORwMZHZg\lGLRaIYYDWSV5N^;WIMX]MaNiS3VJDR>bbS5`lX
    0    798ODPSCAPU[K#6HhFaa6:5I:LN[TY_8YYUP@SOU^S[/;PSaa=`5EHU`[PH?fR[4?VQ
    0    7581LTZF3DwR9533DIUA<>XL8t@FXgKI?O:X08U^E=ZS:?_LJ;8-N6>H0[LJFMPLDA=
    0    802I^NAQ[aUFIJJPLPIXJ^H`PJHXMJYLKFRD@_OcMR;#SZRQSLD;KI/DXHKKd<N+^=T
    0    754sH_qV;Nl;;7*9=LIbLEA^LJXdP>67KX4LKRic8T:MNl^8IIO8PB#=cLE^]MZ_O8Z
    0    786CJADMLHTLWbNcb`5<ZawGR>KC^E]4^V3YO>?DC/CJT?RcwB,W`BiMH@WAEf9JTZW
    0    967wJIDEYEGZHH4HEI@NUCaGWAN[A4GM4YGG@Gf@YUAE\A=3BIT=jA,9?\@TG:>`ALm
    0    687I?RBh]C8EAP%V_fBKY_TTJ?ul^8L^:PH+T3Jb5:cFbO:iaTm2Uw?m`8[\cM\UZHS
    0    525hIV:_3TCG)H#HT>dh46%V6?PQCDlNa@Y0[PVNLJANFeN^=cfP&Z<2h=E?o4ON?RZ
    0    847CPT=]8C@DOJA4MfRZihnq]EkFV>ZKC[S1kED?J8TwD@QaLYO3OC1SiK3iVV`[DX`
    0   1161Cc#X8UDVZTW[XS=E6[cOI_3C&\<]@WA-kJW575MT4D=\I_?%aWFYT69LR4Q6:NhO
    0    647cM3UXQu,EgHVB5PL==fbEK?DA3PS/TB`0J:EM3V9K=TN@F8#L7?`>>ILJcTITQ9M
    0    745iXXSSLNK=I?UUNREF(dX_DSgv@:JD74KP0hUa]#=S.rg57L[ZZQKB91HXfCNdM6k
    0    772R]<RA]5LZPMBwkKN/EPQRT;=@`,YJB?GaKO:45GLIA\ZOMIMM&RIY9MeYH-ONLWX
    0    697Rj9GHXTETjE3i>SNDIH@HJM@]UpMUAQ`=L:P#b;0ZO2A[ffQ'FMLGOfcT9GN=_S:
    0    641wu`HII=YFVCSX6V=I)SId4[N?Ca2ALG[FNFQCQITRFPUIDO>@@3Q+-?LMaHLXI,k
    0    6786]-2@N-1M@MTR?W(>d^v@bWSUM[VL>d:\lNEA5EgYnAXB?aEIoJBOVBIW#bH^YEF
    0    764X/[PcY@]uDHFKUVaSS<E5:k:nXDGNm#aDIBZB_KFMDYXZOPh4@UM;NhC8;fiLJHB
    0    617EeH.g_;@0aQJRNO.;wWfJ_%MRm^XHUh?cT@EZ^1csf<CAVhFH_]G]MHYUK'OatEC
    0    9939V>:aO=>WFUAVNaC2[_YR[OoYZV\Y9s=F\#WWGSlegO4PWiM7H[-[TKRYcRXcaRc
    0    520YdhP7J_L$F2Q*97<Z??T-JFTeYaEZ@G^-T[k?Baa`TGH6w<@9Z+U.U>TWDb7>P1g
    0    915WGBMeDSJTKA[HQTKQALJ=6<DTC\ICUEaDFV1Bw6DI<I@STJVA1RZDSYRFL>RATX<
    0    7207<k;CUXJK@DMSSlBaTQ@\XWQwSSODNdK0PWO?DZUXGV<?Z_bD?R)Hu./?g'X8[@O
    0    674bWLeQeoI<RZIOH[>OP\<\PA_J8E@?6DCV3I`T;SIKcn+IVYSC#aB>5:XbvB;<h9k
    0    632<VT=98VY\aQXU3[L_Mh_XCQLs`aK8K>GWQDP5EZBP>9HIm@UFIF^#QJWGHT=Y_8\
    0    796WKP@XLFUKKKSPK>C]JCeFF#INHBa@ZHb=0[KHaFHA4=Aer;OLZIaK^Kd8OOLYSSM
    0    465.jQUNAbPkeG@@J6DZWfQF:fdcpE6iA#79i@N`RYao8ZI5:<fIQV0VC/_[Dem_FPK
    0    881\ESLD-WTTZ1U[[8\[9P>K[R=cRNR#O6PN<aA_]A>L#INGQ(YT2*H5RM>BW7B:4RU
    0    690aVU9GaH^LSTkdNWO^MA3,NV;SPGU:F;;8BVQ#eaUQA:[fbEZ'86i2Q=I;?B7MXQV
    0    787=KW>FEEKS@9_XHEKRAT?VNwJaKfW0QY_H<MGYCJ?OECRG^JODV@gQjcTDFJNNQY2
    0    888fBXR6<^UIW:FBC=W]CFFB5YDWH\:IO6XK0VK?wCNF5ITIR?UV5?bAFQ\BERI\L6H
    0    990bCKB:@XV@]EQLEYZc=P]H7^4Z^fQ:P9\DDdL>cw9O8EHdXD8CL7iCJ_]BMYCCBMT
    0    754qIJ8>H&Qh6A2LS1E]ILP7SLWv@A@#@cNNcdLBg8W+B>>*KCI1iA8%YM:G@GcZMCR
    0    758NYOQGL;^CUCJYZDAO?Y\PLREGQV]?MME]5BFDFT8GF3Q;qFTM#AXDE=ZQSIE.MPM
    0    848EY*>QE@QFPHR=@QR'WZ[OH#:+GYCiPQ<4`?'FMj%OMB5X;Q.IBG;S>MFK3n0;O_F
    0    667TNKFO6[DLT#EYZXK]HMS^HBJVXlF#IHMQKYQNVo;@/M?TmI[RTM;]MFSWWbVPDW[
    0    647\cwQJHJl_*SLoOcKkf[G?,KMljEPV;Y`;KSO0-,I^YK]Wemf@>GjH;/uQKGhQWNg
    0    800=T^hX^YM8W^#LSS1HYbXSbM`YF4WVQ\KCIJB\D3PW^e@P\KP>=Q7ld<W`a@aS]Ef
    0    699QOJYAAW_d@KGLUCQOBDR17SBTW?E)Z@RR;YFEICGLV:THLQIM#WJ@HPQGTSWBLAP
    0    625RG\KCFAhcEE-K#@B9DGC41wVgmSJAL3W3<GD=<ZRNOWOQ61Q1NEiP;bG+aPSOCEF
    0    571D`<NIK9XLCK@cNUO=;FTQ=MGWT>o#\-KU/OPDK>_B+@]AvHP=>-N<]ZfP@6NV3Ae
    0   1163DM6S[P\M8^JT>GNEXiaJUwH]>QP@FUuLM_GNZ;ScOQV=YNON`iW,iPCD[KCKNZcN
    0    578E\c6<QDkjX.>URfQjM^^Q9b9waGQJDEUP2O;NSR@na=lPR]Y&<Bi/SCP\RJ7@Q=?
    0    775GKQ8S?@BIVEW^QNQN;JMEJPLE:QZCTE[CJK#3YTAPE)L`XLPG5>QJVYOIIIO6NRR
    0    851aOT9D@QfTXDHTVOM\/^ATER@QRH_=S<TR8\E9SNL;15]aw0aVC;]7VZdE[CG0HIE
    0    780UU$>7ALIpYHY8OLP:AQwRg@?AWASFFR7=]L=7Q3=XHN?jPO75cDYL:D\?>T:oahc
    0    616YFJ\@.ICH>4,XWZXA@=#_+KaNTVBG9`?*>[TILv?=PfHAKVZQQ\L,_D@Xc;f>NOB
    0    746XEtp2BcRJZAL;GK>wTMbDOW[QUWANBZ<gRUUYVuJ(74U'N795hFOFlW=K<T5:$7O
    0    814doRFM#ZHZYZBMDQSNaRJlC2MV=1QX/MJXgHI_WSHCXfL=OHR>VR3<OCDa\.2EDW>
    0    642[CFUP@OURa?jOW9H[ARHVH::JIZN/n=DD2uEeQs'#;5Sbw*RdP0`=QBT]DC?*OS9
    0    799XS8@p@c;9Fl`DZL`KU9+71><@10DkNHwQV\4[\ANJ$r/X'gEqU\@6@WJUaFS>LOA
    0    509IaI;rhX-PCHQm1RALPO8[1H1=G-iZJ*Y_Q[TRQPVAq7=.VU\#2EEaWTm`J8X0MV4
    0    654Pa[FbQ.HPGKEXXV_=[\]BKcHtWQE5Fca.;.#MAB7LY6_`JBYSGRTg`fKbrDPDRLP
    0    918IcCbTleD7XQJ:GS?H]ULlJRw[HGKSIX=]a<jF;T_cZ]UII]UFFK/F>9OSAJMV]:S
    0    631bMIBS=4HCjJLYFc@]6V:SK@UTK:>Y9+N?BGDZ]`E7CL<BbFP=#B(1BOm^iI6;27o
    0    638^J@`iFN6\-<JSH9:VmhTTiGf<NIOYH[D?uBNLGHpNwQ5MTb\KFd9G]ONAaJCFeh^
    0    919RiF=9FJ\dOXjOZ?8PZpgIRGS9cD[3L=E[JY;\BXH]J;Wo_KH[^AfEABwB?XJQH\T
    0    728VLAOcY\);aXw/dR`Z=>NCA>D5=IFC^=Ud=4>XjPCl6b>j1SHP8c:+B?dEDK_fB@/
    0    484T2:`qP1AQ/rHkHlBKw56hKIV>N0hcBHm_lNGCjNCO=g=wK@/GDYBFniN8%_=uNr[
    0    758@VGDew8Fb:^BIRhI2QMf[R??]F\li8?G:U:AL<8Ueo^7YBXcLJu-XN4NpSBtVcc[
    0   1052SVD'[U=IR.GFKHSPOMC[JJWCMQVVZ:QWJ^>#CJ>OOQAFUOWV<?\TIVIZSTCUEGdR
    0    516nIAG//Kd=e4e[W_I3UaaAJX/HlveHS8CaVfK@bt,<;9@ZwDZAfDX;hcjW=VSDPH5
    0    693AqFYH]mIabwgOOPOHEOkBkEFENTVQoCVN>Wea7=>mK^\gIU7fCOg?8IYF%ENjNcB
    0    654QYUH??Q\NQLGwoLdQI=U:WVbq\R^BQEQJLZMVP9LF<RAVg;dHH=SEa^?JY2V?EAe
    0    612@@bBO:ZQf4jRfQ\b\OH4`P16^9R_H_9\cN_QB`u#4FY/B7BGEp?c,Z?N\O@NSGY\
    0    553CwQEt`1d:4XJLHYCA_I`YfEbGH+Ue5U>7j.NHDUZ_pH;oXcMIW\@hRD]sgTTVsa^
    0    635AB4O[d>Ia)O*WSTE3Y>MGXbHeC?qwS^f>RK?,PZUEH=kVJQ^J`ZZP]BRERjklB[>
    0    616N`:BX[E]VV^SBYKIMRDL[6QLEiCTGHEDTcA;SDAeAO9PQL9CWKwGBk)ZLNZt\ogT
    0    964M;sU6H?cPSNLcQ,XaRZC2Dw4U[S^<CQZN?]V'c]CE*fmKYGI7F?bGW>LQE]S;?[C
    0    846[[`s9Oo_0h:=Q=i4dKrNwC>fe@2B2>2:Y>a`n@mHPZgc;YCXF=KE>,=cnk;>JJ8h
    0    776RW[]B4wgFgKIUIM_b1JOY9`IaAe=JHI^HRb_M\@;==Q[Bd.VdU_HOHNfLR<CF(KT
    0    566Q]E_SaChXfF<Lk=1fXBMP(FdWm=FXSKOLS^2AcOJHDIPZwNh@eAWKLE`Ys\JJ<Ti
    0    6199W>U]W^H1_K6Im]ZE_P:Ww9YD>7TX3fHVUF@^?sm7EW*Oej>f8WAalPhTh>LXQAD
    0    5772MO`Q:Q_^NF1YjH`JS:IAOwlHNW\QDEN]:O9Jbf41=Hac(KaCYGfKSoSQYG]M;Tc
    0    6957eUSnSc=S\d`PKw<8fhBf`DQYB7TT=b0d^BFE4MXVk\<OJ]JVF^BR>3aoS;HLTR`
    0    593aGiN?G9nUL'#Tp)[Y@J6QJM\EOH66WVNf2XQdLJNAGVTfM4LF+2dH;IPMSI[TBWA
    0    530LQv]wHsbfu.EWOiGoJQE=VIUeU_ZRR_<c/8RIEpHPL>UKjHh9kN(?RT2IgZhc@5g
    0    607:PCWOEJ]hBeAVaMR8;`hMD[GbY5d\DLSI<;B[hQc[G\N/SHaM6Xd8g\I^M9a>Gwm
    0    708CU:5I;:?QANY/3J7DK3Y*J.<R=T5E8[87AS@S_7DLiK:H>4Lga#A(OV9N4F6m8DX
    0    731AU@B3KFWNBL7VJRQaIbHZHNXXPQQND;g[/_VZKOK#MKLVjCSKD=QKKXlOF3L;UHI
    0    467PZ4M\6aaXBAi2w.uE6V>NC7YG:0X$qL^dMJk9cjtb\heY\mQD8C[GUl[>Z>ak>oY
    0    480e9Rc/=VIK3/-;;aew'?p:3d=dWlMA[AceMsqvB=I[)cg<=SW.#e=Feh/2HiEn0=Q
    0    590]-kAbb,IXPWR`WTN^qMgOdUA[w;ivINrUc<MGDS6UOQ[LQZ[XwdUCdfcKT<uNMeW
    0    7462NEF^w_4LDdNM]HHS[TMCi;EEMEHFJf=<A0UKR^l]hVOaGcY_Kl<EGUNJTPNX]`>
    0    596[H=DK\FJQOZAEG=3V'mBu/5<lga^ONAGG#HA*hHYRMfLM@LE1HD#EpCj_?PidUSO
    0    728R.\U7]=QIg5KH@<kbK:[5Du@]wh?@SSZqONIWddd;5&mO@8K^g;u=VY@69apX:Q<
    0    701Z:N/H6>XUEb<HfUDdB9EJG.6dQTfJHEW>>[F1IG?3HaDR\4\W&7HFEK\E_CMI#Z>
    0   1186<@5UNGH=KYN=CKRAIoeiduLd?`P9ERsANj7LH5HnBaH;>7MPQM`4wpAEJFHGX`SN
    0    757<UA0YSRQIVEREPbK?VZe^IMNDQPXVDw4Fn?NgZaXEeW=[KN7N6_EcPCQUAR4MUG;
    0    901PVQ7FZ$Jo>NWk`AZBJEEMCR>`\JlQIHIEC@89k16EK3Ra`G\#KgQUMH_LKIXMVRH
    0    801jBdQJ4Za@T>4;cBQwEVN>ENBDEQB8YE=@<cDVED>34SnFX3hKMGDBPKGTM)B9=P;
    0    594G>FSV=WhatYkcXDqW@H]ZvU2SNGJIN7`m1MRJVOGI@I\BCIHw[JWEFRT@MKAJ?O?
    0    627HK:CRcJUU]7MBBM_5ZB>O@R.TKI3ZGhLZ@8Tw,Oa>cLAk\Y]@U+EbhESPSBX=>W?
    0    681LJE?S6<HJf_[^QNjaKUYO>SUIaPXIdVQVYR)[8d\0T^TKPIRHiOXX>A><BVg;#Q<
    0    629-S@WmbK8HSnbh/T=HsbUccPUM'9Nf=PE[e6M]>WTVW_2X#NAU@C<oW1UUneKW[ca
    0    639l,d=@Ecq>[.-bw6C\>NJJDP>T<RR:a_IEDjrlLg;>SDf\j>[?SVGALYYQaG3<=sL
    0    800[VJDSJN?TAwOXT>kIL/_MK]PLQ5>KR3UPREFHh=_LDJ?@>WGL9NjGF]QRNVG?jQR
    0    4833afMOQUkLNWA_J8fShX^37aWMe?kEG8OGJE[ZC]>RW[5Kwld[MFhLaP7_nJTG.la
    0    737SLR5`WKLQ@\VZR[MJ`C>q^KE9GGLI>RPJT:LGCOSUWHGwdVNQ>_7[]>rgZA\QaZZ
    0    550PeJ=l]I;YRPH;YTKYUJL_5;\s4DQm#,_AJ\c6cFIQ=CHRifMI;f-=dPUUkCP<8=M
    0    772[OLOkQ:RJM@JRC_QG[HKFZQV\^JTMYiMPBPNPfNV6HcKKPQSHWU8hawNPNUH?5HF
    0    756ZY_7^6MM,PUgK<iLNd2K_:IPO?XJR88SBLX7ADLKJGaDF;`OR>N[RDJg3#URFQEO
    0    813qHV9q5?@;-w^=4[bTL,HFEG?H=DDuF9dP__DFp@K_4i;L5C3qVNE#7;e\DHIG9]9
    0    639FPTIj\TW^(NFhrQEC^_XJWUXeWPghVY[9eW9'[@BIVE?dwPUR-QKOZmQ_n*l`^\_
    0    660/L@QJ[QP\V``wK>[VQlqWhJM]mdjTLfQSn>E_Mc[A^@HVH2MX`<DWiX_<OSC=[`e
    0    506Y]Q:Y^V?GGEI@pbNNO]JTXMfQ9wJO=LOg=CYJ[MCMF<&gFRj2>_=jma?9Y9l;KVC
    0    602&NPN@aDV@$HCRJSA@*DRQWW<X-ZVDZ+cdRFNV^ZSd^Z28MITKErZ>;Va.wLQZb?W
    0    5916Y4:nO/,PCcfg`iSEhDJ``.3PF?RcgURM_BGDJR`iP_F=PwEVVYGP*QYLLN\G`B?
    0    717UYI3R#PDLA[B8-r>W_lSlJ3R3P<4i+`UKkIBCaYWKNO?8JU>dJ\JJU9ZW?YDVIiA
    0    747X<:5JK^YNS_DPRRdN`1JVe:MaIZjwQMdAK>;DRC^DPAPHUYXCFVKCK]P]^Oj@HTZ
    0    684XVIRdAY#K.cDUJ;EIY?TOA@CUD@RjZfwPVD?KGA[cI7FADMQAKN+Yo6L]GFKWSae
    0    825J6U^]CQWN@JTCN6nY?:XZUA?8HZ<@`DOQUHZSKaOJ-wBTJTAc`HLIQo@*X6Q]:J;
    0    798@hC/[oA<k>oNJN:=9P]L>ZK\ZRHnw2\gEPEC9O6H^^S=QU\;?HCSKGLoGaJXhVTo
    0    579uIiw1U[pi[AAY>KLaSJkrO\[PK5R[9AGOAnW]RT6bWni.bJd>JDV=IsCXY:HC9SC
    0    557DMHUSA@Vcfa[LNYcPRcdSH@7qL==kU:Eb]IC>>@kBPd.OPQVD6OwP__b_KAIWA6a
    0    718RKkH.fOD=Y?WC4=A\gFOHaV[;Vj20LTORoELAP^n[H?s4?E.SYBAdwSK88SFE?=^
    0    549[`TP_UOKK#OSn_EYNM96KEZQDFRPm$>h[<O;V\$l@0Z4ihlL:Cg]PKA0@QHghMc;
    0    647Yf;gWA;GG(SNI[SWK\A?O^wJ`NHOI.BS?FU=Ap7:]/PI=eURVIFMH?WVJM5MWJHG
    0    699@KU5KCH:\IE=K>fB/JjSGcO^LflQVL_8@f#78(mj?jMQ5br^CPpIbqP7CK:S[aDR
    0    620YV`TGLHHObSX]Q?]W^TvDiKUFKnMj_W?c90ecAZBdB\TOBbGQa<nLwHXGDflQNYc
    0    721-f3<mQK9Z?QUTFeW<i7_jnNUFAEPcHaP6W4=T7MwPRE8]]h]R;jJd]IG][R`RlUT
    0    604GIan6FS;BEFpjQF_IINBQPK7H=.5G]-IK6ZSTb\cZ3`GX<wDWHPSNX[g6'N[`]WF
    0    528C<HPdQV35VoHIem>nS`jkP9E9A9HD>]WNliw[PRZi\@8]?MJ]0eBQFVjZe9X3HRc
    0    536a28WK_wi:S=P0IBH?apENCM>UAM7K(`SGe^IFcl=.BSV*VE>I2FdRY3J_SC-3PaS
    0    6237MBP=Q5FPVGNNFb@LwMKHVjOEPJ\VNLV>njYS<dTLKXW2^<aPUEHTq-DKWZ6DcRH
    0    618?ABs0ITbpQM2OfBg=DUHB`2IFLJTJKgA2#FfZ-1LJ^cZOGES`FCe7?Y[?NTHUEhk
    0    689UL8NWOGLVASKWE`#CaEJm9XaJeO>u+PKPlDE7_IWL`B4KYoVPJV6[Z=]U?PFZ[d;
    0    842;r8>Na<=IRS;OOeNEkwaYTE?_XPScUF>IeE1D<Z^SZ]=bQTZK]SJ\^<^PaTIZaH^
    0    940]NwIDAIM:]D6KS7\Q=WE?GUAZ:TNRUJTPIZQMXJEFDJdTTKLF<8a<NfTGUNZ?7OX
    0    852eSEVhAPVN\LGRPfSjMUL_EX]_4=JBC4ZIEgdCZTS9G[GQ[UG9KFDKF]awfNWIEXZ
    0    569LCEEU/i/88r69XVKZUS9KZ5Z)B+1QL?V=7@NLdC_M\[D$E`wH:M9PLK_S^OMNFVd
    0    782*`E6XPYRBRT1FR3]>JF>Qf#_U\HL`VYT1-?JD?6PJMC=ZGZdH?X6PHTb[A?kJFH?
    0    486L;@kD;YDMjXRH/S0a]VfZFFaVc:OW=hXJw4MUJmX;JR[@@23n_dTcT8nFMb):WSR
    0    603MTME]QY_&B@MbK>@CP/;EFM2NarL\?dWNT\@/`wjTTCaES9Q:BaBNoEgeLJ^^=i4
    0    772:=.Mm@AGH8PiT>AjUDI:dT^KD;]LhSDZPYP<CC^^OEI#QAVSYRKV?KF]]MDJ4KY<
    0    882CkH8iY@ALPYK_YVdHaSWjNCTWDKKMTWwG`IIO^PKIVDEUHOILNPOZe^k_[K@Reid
    0    601AD\Qd?Z'G&:SFNH<?C6:Q?7WeEMVZHPg?>#a^`?qXg[UqK[VV=_QXVlOXKUZ[MMD
    0    772>eP?LOHwMHX1WsTA9_TIJaCtVL\aJFN[*YPTHSNRVTDC`Nak:Uh:\J\C3JF=NQG2
    0    5399aL>=ZJAkaOOcVcAX]?m,PSYWh[PPWd/O\_J7AOewjIV>UlC@I<wU]AC=,RSTMP]
    0    550IFIDFE<l3ML5lB,eY6EB,9=BRX<PMEP\:0oRJOH5??WNRFNS/[NIFQwS8Gbhe)SL
    0    771wRYcGF??Zc]U[[7TKMPJN[PJGRP[GcGASXKJb>GK2OSaJZPZaLF[FU]S@8DWsYUU
    0    676ZPTYCe_TMN`XDZH]GOdGoe#S=27YXaR>*GZZIFbhmSKG[R_DjRTMQC:R\nL\_JHi
    0    784@M12[V/@aGP9]_UTKPJVBFZX_PEigITIIU6C>RW`A?OG_OTQG=LNPw7Z-ESQASNB
    0    900^DMKQEMMMFA5\OWSV>L<^>QAY<GW=WVS93ZHFIG#@ZGAAc?cM8NSMTLaZf/B-YOO
    0    921BPB:aZ<QHSFSMPWVQwbVSWTZIVTHOASF`JD@IH]KVU<VQP=DRQOKPQCMJRVJ?cNA
    0    737sC\OAH?UJOZUIJ@WbFSXM?@iFUfO/\.0JPZI=`S48RdF8W&+QM;w=UJkWIW@.0SK
    0    592=$>Uw6W&OIdhROQNlO0.59'BPF;PgP_`YeDD`N>k3(pX)J?L_CF0JCEMVU5jBNYF
    0    606Z6J8\^?<D1tFS0P3N^?$cB@Oa2>Aj$EKvjO7/:E3D<-,@8BBRNW2DS9wkS&GNVw3
    0    719@VM#YUSOPbIChUb%VP]?We?@rOBYDJArJDWQ2jIXEVW@F>\\GSI@CW9oU<@QTLP\
    0   12738N;DLRQBYAeG[JRLE\RdOYPPALOH^KaLSw6HILEL]T@@^NWFOfYGShXSDQGL[R^L
    0    719ZUZg3<Xg?aF1C'B1tJL@N;dTMG^8=M/F9a[]KXw6M?ReLX3BDZ07UP7CW_HG9>_[
    0    760C_+Q@KIEH=ONRRKvEM@BJW6>;DLQR]K?LE.WQSNFqLwTTBN6dB_eB:hLICWChU:3
    0    756<[J?mhQY=OUeddw@A[CGPZBLGQ7N[NQDOA7A8P;AENE>CNN[[9BT9J<KPb0CQl^O
    0    717YOTYA:kZE[NP#.\YJ6B?S4-a8:N:XAOOoOHPNH`6:EKIDJBAKJL?J>>\h6D:<6A^
    0    662#TCBVh5Ak<\4jbNZ4fDDNd6FO\@]rGZbLVA>L\OS\e?KCb?\9CEQm_[MOUgi\eSB
    0    726hIIEjUWSX<\NZwYXIBZ@BD>YIR,N?RK`VNJ]SH``]IRRokM=nG_\>E_VIfNMeSs6
    0    883BaYF``QM_DV9VOs=&P^:cNDTIFYbZ1TCMX87B=MJZ^A9Ubh[70fGWTjSwd@USiOW
    0    822MX[ae>FeRP?XJBhC>Dw@]MM_JTCQQQOSMScG@VWKRBbSE[UPHh@O[WXmIcCVSY`7
    0    779`wPKETiB?bX>H5rL\QdBpV@cV5@F`9;@?OPTXH\XXUjTNNJ\EK>>ZK4^\nL[MGWX
    0    704iR^SG:hR\hR9_:gF@LKo]K))E6@*ASLO-gWTZeTE@5weVX@NC-P39>Kcna;M.DEW
    0    560^@[0]M,ipGO[iX\=XC<@K^Y(kKehTU9bG.]#-jFBLGKedeE]:OYnfb]2:hJe13YF
    0    791ZVNfR`hGQhVX4MKS>FU_F?QOwWJG`AII;9CgTW@XbfhX>NjHW/gLG9\L`JV_WMEg
    0    921TPRUI$GkCFNMC@W[`2;6P:U1UJSO@R-UQAaNLc>A>:ZXDMJWKYDJ#<UYPSOV;DRF
    0    684O@Y3w[<gg8K*aMGfEY8$2Tk4`hSiPJe_M\^E8rE:BJPdIUCjLHUf?je=Sb/\Z<_8
    0    807u?DINIb?EMAb;EH\wGR[CCN:;U_GG>HGVBGPUNYS=NfQFP=>CY4N7@L@>=^@8BX<
    0    826L<L``OMLL7HNc[FQP5QAV;RKa]Kg?M>KN?HK#SI(EGHNO[WjLCKdI3^TVdSHDFV\
    0    638BK4K[>gQVaN_<OVthSLKJGGI?N^SGMF]DhP[ZZgWAFR\rNF^_9aPN]jHH:E[F:b#
    0    720ULHQBS>=;7ZRNcLGRuIfZX4\9UJ<CU\IfoB??Ta[HC8BJWHAXj`aJ`#UF7^?<UaC
    0    649\1L6A;AXd:FH]<IEP[@:e#S]`H]D9MJ\DbF@AXTY)WWP?7>t4OTmPBeXZS:f1RO0
    0    736^AAj82YR0][iARH2QIPZ=aIODMIY@p]=XMTwrSY\J<H[8[,GTI<Kk_LTFId[AVJB
    0    571evN4*NVNFA3*OfRAJ._EHEW#i=VQJf;d`0QXAAZ2OSLUIkZj;HM9QJ[J_wH5_RZE
    0    734l:]@Q56Q3BOXIXJ4_G_?jaEbTACQQD_YRV`=:\>389tWDg:RwTEJKW3\TBZIH8\Q
    0    592KHD3T;UBFb[aL\E4Sd8gGFCTG-ZYUwE?cLpYm%uZ>DZ)I:[Tc[DcHV]CJTA@I4b9
    0    725NhaIWgS`cLJORCgXDSM5eF]]MU_eCNPE7=>P9S@1.ZXYIQJn.#Q7=ZQ_SM1@:XNL
    0    710]Cf]<MlKFwa?T9VKjKJCI;^GLF[?BmFM=QJEDHWJAKFb:b?^PHLDD.NS:3=VRIPP
    0    612JQPPQcRKSWA#g=eHIN_=g4<9o;ti8@bXC4SFRG?G6GEJ<Kac5Hc@SRAwHf=0$MKH
    0    870NSHZohMBMJGUTVAWMNP:Rl?FCJ5PRSOhBaPNZSL[^]NLsGwPjPf<Sh]KMaW`pHVC
    0    733LP;?rQ8#f:ZZYQdDKD:SkYFHZLDld8F\OZKQ>UGAl\NHbTUfe[lLNHOVPT?McPcC
    0    765JIL+dI8Bg5^LcYPdGJ8>`9[,YiWpXIMcEND07P@N;P=X[MW]::CVRwbPPC'l7`e*
    0    900w@Z@NGAbMM-T]BB>jSWW[MIIUCP<:DKAILdbGZtB2:VmCX7ZHVBM8VOVGKVO4@OB
    0    572P>[E]C(TJ=AJifChWZ<aWiKBkC=s\XJFK[?Q2Z=6S><BkVR`ITwHcZTZHR:KHIVO
    0    723CZMwYST;TQ:<SJ]CQ>T0S<BpP=7WLG<NH,?pO[N:M8X?BdP]1;TL;2HkgdMJ<r7Y
    0    773BQA7YOJA_HNQAX^OYe\A_V6M[I:UY=gRQDZHKiIDOSIGIZTIePI.OeQXaA8OENwR
    0    662RSJKOCaZHeSJ=?VDOYwQNVLcMd<KY3LP\kjaRTpI?XZXNO7]GU`YP4I6gOH3SMbR
    0    671pE]b;[Ra>Y;]k`NJfMLPWZT?RK9VJGL4PQTLND1:4TQRBwCa@>8KHFNOE_A:C<DA
    0    782VcBBPTFTRAwX`NPXR\j]dlMVJaBXJLFN7dE?@BMlTA:=Zm?TN>CIuDNhC.;GTXQ9
    0    836P3KKTR:RR;J@ZfMTXQTGRBOPbcIdKN`mGD:NKK?HLh?^\cwLOGPCQTTIFLMYG<ON
    0    722KVL:RwMOW9:WEOWe^_^D]JRJK7FPlSXQT_JJORJ9;<FTFBPGORM9KLHUITHZNVYS
    0    734C05DJTHNa.FTQjPb;FOP@ZL4PhQhKb_:NL?BP`CUG8LWPBMD43WMKwhM:>ImU=b^
    0    686VJY^LVF?BhioXPLL]VYhMDIIESJA:ZZKaQ>Ob\/fDV(PQrWFHwNFwZHNVC\OFCR@
    0   1060d3GH_LQC;Gg_GFd^_PH7N=A+97JLeO=YaTWHK_Y@<?wBQ><7ceD@<OMWbJ6IE?e+
    0    848H_-G:Y5Uwd\[RlD9G[RX5RO^4I>QDL?@:Q]>53MXOLIZk`O>ZHQ[WL9MHATSTJXJ
    0    665U4P:HJEY_G,XTB2Ia<Mf(FhAe^kdVd/kZ,X>WeQawQ>dhT5U>8BvKR`W1<OYXGHP
    0    6789MZWGFFQZaPeDF5MVONMF?pTL[hD[ZX:kOoIBASw7RH[)I3QLH>iZN33H.`YC=Sa
    0    735SCJi]>lmMHSSQ\B]V1A?N_^#b@@RVrBFGBIH^T`[FHfhICT0CIOP:f=PXD9GR@]F
    0    6127tOHPEA?f7lMUQLk-\QWDvVi[<TPuI[eSRLD/TBdsqYIw;mbJMUn]A^TgVFeftFq
    0    931HYKVCZA?BOHTA;MBZ`UNKTggFpOHlS[8;Y=VID=waY6RBLk4B_FJdUK@JHiQR[TQ
    0    805QBYBH=Ew^VN.HN;bpNVD;U_DadiaB_YbVN\HTIMQVFQ_jQLO89K[[iTN?OPVFGb;
    0    689p?RTHIU=-<g_UJ7=a\;?NCw0PLX;aDBQIHQuH\XUdNT^.?bHU_G]GP8?PK@TYQT?
    0    999FVUIBQ<M\ToXLWOPKM\^IVIVUwUZUDIGWTTR-B>ePSC\PZ=>I2Cc;S9W?:VOKJPL
    0    645XagjGUhYFWcPDn`ITHd=W^9uwGAXH@IDO>eV<T[O5UtU7d?NGCXVR,>`cm?IK[Ma
    0    703U3ZHMCGV?:HIdfS]oEjIY=kcIwdF>XfVRSJMVADYB<T`\`WNLOT9Y^E>HNYHKLSR
    0    772D[EPTO:OhK`=]d@R4i;JPE\J^CIjSHR@HPV9#PKTI>;XCPCM><ZJ@BF^KJ@e`Ee8
    0    711sKbZK@P.@qcYW*;3MEawLB[vcGX;I8GPc`XVRIUPK9MY:MZ6W[U;Tb%>YAMI:\MY
    0    738MAP8YXD4v%taVGaXEM?U_W<1&TGPNVG\GpLEGI5MM6jQI:NIYwScVkNK:*`HAZc=
    0   1002\aG=UZ2LiAdUZ_UY>TQ^CSODJfO`P\BGFW]2NM[=YTQYwVEXNVUUWPBX?>K@OIsD
    0    708d=Q1_O=LBRK<IU_]_WCUbD^P[ScGK<MMgOK>,sLhEC#dhL:nC^L^crr(2FFn?Zp8
    0    5774X:;cpAEPWpOeOh=AqUUd]4[<K5g_<u7Kw80IBESfU3AVL_[SMa>iV4jw_Q`Xfa=
    0    829MLM?MaQLcfP;gYIQBSMB[NYGwVQI^FXE9A7_OAP<BTCSNnVUW``<L]f^GNA=SMWJ
    0    767D;GGo2?AG_f[HQOGcdIDc3G4O7T:Q5NA_wN4+[V1'BM?FM@DhrSA:M_[WFO=\SgN
    0    664`bVd;NOkMaU6]]W&HB_HED2LdY1%BR>*CD`M;2=?6HOt7wDj4A2IXR:bjW2F/[KX
    0    799ShBRwnYZVSRCPkCS@cRFO_PTHV2p[?MKPHPPKG5R^E6AoSa]EQQ??M9]ebLdGPdX
    0    791@SU\KHCiATJSSK:M8PSZM_gG3wg4IVgBte]>XSEdGLA\D<S6`FNX^JLL6?b3DDeB
    0    973YG9eOISBPNwZFHMNTmLNe`\`J_I^QEgNZfG\RMZVENIUUNMM\WJ;dZMQGWSPLFVF
    0    575P95QM^Z,PA^W=ZE4M_k[RM>]U3QY6KdTD=CwD)Y^RKXl5EZFUUOESX9VHU@Q>\g8
    0    662lUhsN9aaLSH9NNbOlGUBa;Oer7aER?CF;G[nhAw?MAYnFeJJ=E71MK\gT\?C@MGI
    0    858U<`p6=X@@oMT31>>O[SiNFVaSaVGOHBFnHMdoSQwL8i]:5L=<MGRYBMDF9YH@?@P
    0    714oLQan\rKXY@DvYw_EUXHVGCRXS5X>XeW1_Dd_KKMPE[\LhOeEMHC39NSQNAWNUXg
    0    53447Euc#L_Ft2C@C4QU/[_TaOi5gKD;vfOCZVm;%SnX'ioZH0[H;K[dKQfF<C5[D?J
    0    577[PCKlSH$ePwP81r9YrN=\GBTkJ5)f=)M\nA\B\<^BHd>7HcBP[URGFQI`eKAQ2Vd
    0    645LJA>K4Q[IJTL\`CAKKA:TJK5=MNIF]W7TIiFZ-P;P@G`d\A\AVFwR6EKBN6KEHaW
    0    758PZ_N>WICSBZNQeg?jT]5i9?JW?<Q[:iZEEVDXZT@@hHTLTj\GUJ5[W3wmnLU>K;S
    0    908KFP2UQ<UlJ[Gw`ABFIJ+W8G:SSQdAeGI2>a?AQIBDC8[eS<SGG9YISfVAeKZ:3U2
    0    558?[^]9PRWL8?b@K(QMCaG?G^EI.kY@Y]P_MXHG,FA4>/SB#A=JS2]D?N;@;cG;9<?
    0    618uVBd7L<YAOH\8-d5:UXfbihtw3A)N4T,Eg3aZ/TfWRW*1<VdDg<HRWDLKIhWlTJn
    0    7427Y4>QXIR`KKDwhfX;LJKKIXQv\VbKSD`=>QG?NTJ.UA`NU=_64FVKgRWR>8bE^RJ
    0    5803JDJJRH;kIpBgKTFWkSMHwOSKeCk_UTP_]R<OM9`sqBNZRKAKNZWojNA>MHG[ikS
    0    821Ne>QW?YV?dH\d:C@FIZj<IRa_PQL\STjXYN>RCGap;QWHcLLAOV[^wL_<QReaYLJ
    0    732@UDIWGJRZGgaY]QN`;C0BMAHPZI\U_Af_Ab>QF>kRWLYZ`OSZNWMfLs:>HBht>wE
    0    646\`Sf5RuaBmtEO5wHXZgN]T6p^E:BWEIS[LhUMBR7Xbj-RtolYH[;VX9crb@JM\UJ
    0    812SIOISVTGRWBHY[H99RhZZY?[dO=`HFBJ:MBOU5@A<R6GL^WOK9JM@GH\XU0DOH@w
    0    577s<\vPQT@U6PJ5@PKX?]XV=Z<UY^,>`AORSYEDQO6EB:JA\K5TC@H)wDQI>gQ`:RW
    0    551?wfCLEJOIAng.ELFWLUC4YQI?MYH7UkGYcWPWSZWcMR`lM`D@egenj>@>@YETDf,
    0    730XUIJcEQUWFJZLTN_:@dIBYMZc8CBN]Bb12OMTLNO_bUGdZJALCj_0GwISk1kTXPJ
    0    9728j92cmK<XBZ)wfZA;dgWZv;uPT>[ZNnm@g/HBD:pjc>7biff-KrCp_Ztr\LnRlXf
    0    567oS\iDGIMCB>9YdN3w3MCRHJ_swRhIhAOKPKMAhAS;HUn<FPUNNB?HUY?>V]AT57.
    0    687=d*FbcOV^EiG]1W>UdXQmP_YRMTYc#eAQW=DZBM_OT7\OL[DOHbOpV@WP>C_l_Uf
    0    733>b:<ZaLEZ;w5\Ue:Bb`E\`.bf::flCeB@d5<N9JZ`f@@UVaHVAf+_N*HmZQ^SlKs
    0    561`QWCO6^9`Z8OSLMF^OTjNSUl9U=aVLm^YX)C17Pwr.M@[w]v6ZFeRZEfBFkLLQMV
    0    897#TMYTGN:HPZPeJTDMcTX]M?oBW\N^R]AM]:\V4J\IHBG>YIHTQJ:]c8[mD]=?aTX
    0    636BJPd5_bXSw=VM=?Jo_qpLPeE^egFnQYSZDYTR@dlK=8U5Z=GXFAAWe'2SDeG?V<8
    0    973QwJ`g_PILIkFMLdEGOKDKDIST::PXJKSLQ>`XL\]hQT>eYjV<E\D7M]TYVDXg[K_
    0    500^TX[=>=c0Yf_U+=OfK:=Z''/N=@9;SSJggOdQUkB#9bX6v0=T[@V)[Qg`M+91MOZ
    0    816MP_oFYYUPP?7SRXVQA][FLSwYZRZIN\@UTNWi:JVKLFFEOEU=QJBUOsoFkdFROE]
    0    51055Z`Kh6NaEYVN>ALbWHT9ZFJHQ[L\k`,V]N^/h.S>HFHD\LgJ5?\NN9ZAWOWw2MQ
    0    622wDIEdIFC=^[wO,bkk_Q<Z1NIH.4PaKIuPj_NEYK@8CVbIBS_Z_W0@MHdoNP,><Xg
    0    507AwJL1FTZYCP+dWs_T4\TAUIZ`HOZjT+w1QAYL4O@N;EkPPS\7<PI:=QJjs+QP<Mu
    0    676P:@X\;JAE]>_=JBHeJWP8MdOFldAIbfB]WJGSAWdDRBN*V??PV=XHfHMD'S5J5A#
    0    494NI;SaFvTBNw[UEjV[h?Lb>7b1@lHD1AlqjHHK]anWM3PQIT:]]1Hr3=_;Qp<C*5;
    0    563AS61cQC?SAbJ`S[TS\VJwUFaK?A`GAQUhU\UOD[mZYU6<RffXAcO\BBC^N.cI[Ka
    0    716R6U<ZD\W]DRQgdAW?5T>GLMicSI\]9IVAIHC?<XM]@LTwcYPI@XBI_8OD3GZD;]M
    0    638RKD[MlYTj?MN_YEVHgQGDa8F:?DRw`IEMg\YV:SXSKicXhZSLBOKVFTCdR@PM=QD
    0    5248KIo[Q;\w>W?dFL@-MH`rZ`Ic_POeJWQOFJWKAL7VD9YGNSjTKXw;DY^\?9jf`VX
    0    572eeUUIaMLQim3R@XCTeYeQ\:JLDAPLY;2aZp`K#eC:FVRFm6R^EhNQ1C_%;ND6@X[
    0    681S@AEDX]TqTB9OQCP6]YhMC?w\NKW=QMH?P<F;<GWUVRJbwN`9[TD\RCVX`FFL^EV
    0    688F[@L`W)Uf7uY`oULIwFUUQGb^\PpYH`mYh@7FXPCYT;BeKR[B3oQ\g7ba>B]Shrg
    0    665MNQAVa?DZ7?JQ>pN;wi_a\cSX?D\ZAoUQi8?YMPhOH3OfR`NW_S=JQ8b\Jg;NjVK
    0    692CNEEidUd]?9DwXHYKI-M3dLJQOMYHZSSNZMKCNFYjgKF[DFQLS?r?]GCN?MXSOUS
    0    581RWSLJOM=jNBMjKk_N]C=;O4PcHE\_FSOJ\MHL84Si@a)wFSSZ@WK<;PEPaI`W9eB
    0    718;t0OhP6/ROe4qaf10Ymcle>i]F:`d8cPCo/@JEUU[Y=;n\m[@,lFWO:ao_ERIwcZ
    0    794PeHYpVZ1?>HIVIfjC?QKVgEQVMGD\QQ[TF<hYPSdZ[XUw@WKI<cRT>:\[cTTX^WO
    0    598DW8<>6K=i(R<[IRF=L_dVgQb@AhK_WdR=cFU\c^GUU#=YXUY6C=GK]PcDOUA\*VU
    0    593Q=bLLZHEgBmg1A>WL5<ST9O@<8X<OYS\E1M\#P.BRJEQHTIX'EQ>@ZP6FK>fTUHZ
    0    764_9PMFJPEw=2=IHM@<4NG?[GMaBF?ALKJL<OXEaSGNgRHN<8SE]@P<AaC=EYJXE>h
    0    516YM>A2R@Q7gOZEH<8bOmgT]Lk8YHPGHqQlVTPwR`A6:I>;D5DFc>FD>EPI;cMW_Ug
    0    494IhFQag%#]>[JC?e87OIfUSRX]`PGc/`0[L,[EWKP]t^X?Br(F<H?YE3ZRA\VWVNI
    0    569X1QFA0ARAV4JCU;8aX_[[n=iCHGR4VZ1IZK`HPw`@a5;(NI<qkJ:e[BL;PIHKI<C
    0    525f?>B=CEZX_3Y]>SW_OOTISN.T&`OVYui@g^MmAN.Hs:;?4wMSW\>QP[=(Ub@__HZ
    0    441tEv<:G`\_EZPP@U<MK;edPNSfiC=YQS;[3ej?VRGO,Dq#EY]Uk8r>FEM'1W<bDB`
    0    6514_KV;OB9UYpG*)U?,R[dZKe`kL;2`PKZ@Z+^VM#PT7NB?4X.6DUF@6MLRLUXoZRP
    0    716>M=TJHHJDDZZXO[gS[ABZ`NWJiMcRLjXwdSF]EJXN_SGiY_L[`WLXfAUVC6O?[GX
    0    756T[98KJN>WLWDVOWFUHjJS_+7K>7RGFca5CIHMRPSESA:I\WLEUP#U>JS[bFXXTO_
    0    619o5r.wGCNTJUeOqPXbXOMS7A;jTQFN\Hl<]fD2aBNHG=JQ^7kVX9HQT[9Vm9NNJ]C
    0    596qIC_OaN>>IDJ5l>qGLI&-Q8<9+;MBmHeH=MM`P>KKH[3wJMZqR\RCJo5CdN@`VKG
    0    589IQLmPTG\wOXTSJUGPaoWWTR^]OZNYZBCZK<PDNXOd_TBdIobEN]SW`FWVc]`aMN_
    0    656GE0fAKZKjGWI?M?:X@GT=R\B]>P6P?0NjREiBf?Pp9KVaCLI:[Kw>ACGKZ[]_PCB
    0    511]/;UQTYP#X0:K:E9\IeglgQcQJFBHJ]B;WdS^BRLGJVL5X=Nbp)LiUPKA8LINAG,
    0    781FE]XFAMFlTDaA;8LEPBi6<elYYV;QQB@b7JhMQIfaFh^BFw?RJ>\?HJR8Ed_`58W
    0    518`K8@qOC:b=:4WeTT9@#]Nj5CSVAY&BECOAOLANHI[fX<BIcQcUJCU4M>KH=3YE<U
    0    941LCTfKEZ;D=_L<YMXEH?OLGSMWNOLHP>VRE<WiQBWnBqWOCwI`JFYG>NPLW^WeJMS
    0    640aE7dL7ZHIT?@?_GgkF83Xb@ECARGDdK^ZADBX@XGO>U0ew=HjGG3^RBH]\8GFSdF
    0    712DQX<IBFEZ9`8BaVBNGgQ`\5AEDAQW@Wf>:EILS3LNI89bXHA#U9T@Rek^XLQU_Yh
    0    4125SWDVkHZIe>aM]GVeZwk2CKb6Vt^dEYdb6Y,H-?YLF,OG0V\LeWlC[Rd`JKR1LXR
    0    618VN<FF2P@^;BU@RU7EP]eZS&OmD*DRHiUH;]MGeBL^G9BYV`lIwC2VGjgLDENYW^\
    0    785w@`^Q>ZUMAAJ;AHTSJG]T@]LQK\7W<<EV@RU]TPWA?ETQPBKJP@h^BIBTDV8VHD?
    0    589`44G>NICVP8OJ>YSRCEHT?BN6VNT9NL?XT?]jRO]#Lfa$F>6r:>iR9MPE@B+RM<G
    0    7026=KXN;>D<@GK@KSJGE-QKYQKJjC<*iqSc]DXd#LZFKYKR\Y@UTPHl^SRCPHTC]MR
    0    626V9W_]DVR>X.sV/QYQPZ[STgkRv]B4l\@gamXY3ZA-G`PMW9EMS8J5JU5wGeg@Y:=
    0    985^\bTDWY8NJ=J]LcPIa3R]LUfYKRIQMcD9`DTUVICNX@@HFwV2GI@LKXHj]`J_YHX
    0    781#ORCJ_N89J`UJ9`92W[rR^;ZL^WKF^g:=l,MG>S\e;N@WAoX:_cKa^6<^XE]M]LT
    0    7447iMFQ`LvbDb:[`e9Dw][cbNesSJKU8YXFdXE?N7RcENLbg]v(ZTL[[:pbOB`Ywlh
    0    536MLOK[Gle[WO6hfD:OZ^BJo'UnC>g=ZsOdH_\mW9LUV=@\mH]\M])<tnNwKKE\>HR
    0    622d7cQkH?=@FQA9CM^CT6:GCQ>Ff7CA#UT@SeMEBFT`R]Y<$OGL:BK<`\QHGi@cTRH
    0    560.<S\AE#4R^6EGOBbO;KJPID\dK\G'XDNZCHjn`H3\2t?*8NGOVA=48RK6FE&k-Cc
    0    789/F=]wQ`1<GmgJ9ORFSJBZ]PbNJARb>DN?<C\]@ZJTXM@FIT@^:wA];KRTR;_QmE7
    0    762#S99tpGKP>[FY\a^7XWJEbKScVeS^T``AMF,.L7[NP/][U\L?E_GJG_HR]LsOb@=
    0    783@`R.cPHSZ=UWO[vDT`MwgKL:_=+E\8dO^mJ;4cCC\S5DEESPeMU9V])MZ=IMJiWA
    0    704GRFEZR\8MMSEKKfA<S_J]mAS\BBTwFfQHO7hjDK\fdO;jY^aJGkAbD=gUe5g\a^T
    0    800wFJYeN7VCI@FlR[RZ_VQEZTbfNcfRXIf,VI?EaI<YY;EUPQr,Ve==Nb7PVAXYUXA
    0    522VP?8a:9BT7I'PqA4R&G?bPTL?OS9.PwUYU?a[^PYI2ZNPP5dEL=2V\`E_^(pcDE0
    0    741>k#3C]fE:T[PIBiN?u`LVZC\1M7]^9ZSG`H2DAMNm\X1LGdI\VPVt\P]XVDLYYPK
    0    781Ab@NKKN@PbWCRUU9AtTRNn#hL[GUhMoF5hF:PCJ`X]HOMYPKdAA#oh@?YPYYLQXN
    0    755MNeNCKOEIJJJ>I[`DTOPU?DL\;AIo4GY:c<VFi:KlQw:Z?cS]NGZHHSOm]NG]JSJ
    0    629'o/>O]A>=feBPKeP$Q^]Zc#ScM9JS2`IKK7LY-8QTTDRSgJHJA_N>X;q`5eWDcSc
    0    585:OSQA`?A^9QwYS]JM_IlIGPq^hL=l>G2C78WSV9fH]OgQTq6C7Qe?7DKfPrr`G<k
    0    622Y%haADJeBHELVDOkmHFDGEwRQ\h=FYR7<FBRc_B7c%NaSI;B`]YnEXWVTUGIYI]O
    0    951ENUF=HS>S6TO\KU<AJUTPW.V\C1VRDwDDS<MRJ.JS[EF@O\AOETLWQEUQVLSjINW
    0    717TX5O<JU9e\PM[<IC@QWYW`ArNVYU8BQ:>UF7W#N`HDWEQPB_5SHVuUgMLDnTPA4Q
    0    630KKE@V[7SU@aOpSZDGUdwM\ipNv3bQB[^@dAeO;<rROPwNoR??CTT]X1fRAO`F>WT
    0    708=SC8OW6KGVY2P]OHe1HR?h0Z`gUlD^R_;d[A[XF4EC@;mwQa@M]URISU@?JHTLL9
    0    775CQ3?@FWFKT9VZS)\YNRLGhLqVL_G9LKIOUNAL7Zk;8N>DW?TX9MRwS>V;Ff[OALG
    0    6416S:LJB:OU^J*`]lBLBbAlS9Nd5(LXLFdJ+=SN>AB@EJ]ApLu?LS)?N6owH*A^7aF
    0    830DJDYXUb6M3N;-Q_PMSQ=CZScKCJO[DlY=T9EaPBVgwUJ=:WT<RiEXIV?U\ISVbAE
    0    479-J`A]X`q,B$;M\ZT95P<D@94:AI,<`aQS[JV=0Y-;/gtQ\g<#S_bJAh]<p_SdX68
    0    808iO7JiePU??g[h]fcLQGCKPKLJNC=fUBfWGl>QwNVU>kSY3NAfNXJMH\BRR@RCBN?
    0    691aU`N+DlR;mIN/>VYf?ZGi;Yd_ALCHIDEGXQYbSUE[Ii<aKDLXMR9bTergwR6EH[a
    0    836?H?@kGPKFDQBQeEJ#VOAQcEUWB1bFPrE7>BSK28ET]M@WMIZQI]cYN<.@\FnNF<T
    0    662IFTZh5CN\DS<EJH=7H<QMWXRZwKPSu5]^KNc_S^dL=HTHRj?YNRO>^[@CPMeHSTV
    0    67684Ve)Ck2#PR]P>E>lJSPdPIIN\TAKW<6]:VJu6CdLF7Z=K#<[DRe>>,=F2]-IYGI
    0    7513UEH\Q:4Z2gK[iTL-bRuOdZhP?/TiDD=@l0.WO>eaUG0ZWl]YKwrRIRLO]hs[tTE
    0    582rT:.Wb>:o,B0VHY)EJdv#RL^bbGO_IT?G7FY1u`EXXE\aIO\CAhJC>6AQCMfgEQH
    0    7434GXM_VPAH?;K_NUJXX3KtLPGSL.a^Lw]E[BH9@AAh_>:>GV^=LK4VbRQPMX=8HlW
    0    701l<uF*Gme@a?>C-<JsM<PN#VpcU\FI@F6BPdY[MODK.Dgd0/L:_@SAI1[fLCHOA9B
    0    721@Q&Deh.LK0W=DJwECu`__WLIHE@TR.kA@G79?1QL_kT9PBwHLNd9LT=oVaPYWjGv
    0    572=dQ7NZ;,R3v`\`Y@EoBt>cB`U`_]hHC:J`UN[kSYOZ#cJ`AQO_[=UY=G*QYX[Y^S
    0    591N4DAF:IL[I6AUNQe?dQdc^sUnj?BPWiM&WI;aTUX@n4QR>;N:VGp9[]0FO#E#dLO
    0    8938J:@dD8L^E`DALa>?SlRsw<csL?C\?]kLo<MDFIhaP/KF;\\IIJE_\UO_DYTV]]_
    0    857wXC]8W^LF?NXIIOJZD`WJNHL<=FIDaDILcUAN?NFOZDOOVX9<SBSHQBQQXP>UUMU
    0    705wJ-:LBRG=^8_V@IO6NNp8?:(+,O8X[:QU+IHKX9.\>8O`YG-^87b2?SR<DS<MKF'
    0    705f=QT`;ZZnLS\TF<Pc.6S@SMLieaUYwFS\0\97nXY?GGipQ<USK7_RSqM>H_OSJPN
    0    613MGLXK\JGNb<aA?FAmI^TsJbLEJ]Ql9[?L>W^jYaV#[V7HXV+l^G4HPGC=`LFQ>IK
    0    7820f;YZfT0\4A5dCaJ,Fe?ZR6g[:OLb9RQ8_1T00?q^\Q0f<gYI@o:DZ@<wgAldJZk
    0    446bNN_7OZN^XJ`BoJ>_Pa(XGRGaPcXwM99-`RIMUBA?Ee98N%PUD?B6D=k6nR@K@D;
    0    661_OUJiGa?@o#gRM8MgFg=G8QcJ2eDnObgPSHTUai;aHE$gXGLA\RLVN`D4oQTCf+F
    0    603bJ7ZRLZS?JgF:EScSIQYMI,KKa=<EZCfmOkJ+dcF)JV.WI$5ef&HHSv=SX^8dg^#
    0    665[2_:[ER7_pFVdENL?QL_GYHF[ccI6[DQR;RT3qw;`A<@G]2`0*AVIRMUD7rRN7@E
    0    7898N4EjW`XFGLBITSVMX?BE\PLBKpnjFgW2R#PZIXFfKE;IN0RVCLOqk>P5euNSKVC
    0    768CWH@dFB<h*F'cNMO8OXKUOSNcLSON?Po?CME6YCFT[SBRQAJJEXF]^QLJ@6wGTj3
    0    595=A<5oWJF^NTGEYRd6IUbIXN4=2g\c[buX1CJ0Eg7HWQ?c=BJ[TECD7FXB_FHAFW#
    0    669MZT_484e_Twc]JGNGOd[KJBAq_HjIG3Fp0W@=mGDJ*PM=[N7<E7OD>HA6AJJGOjI
    0    506MRrf/Pdw<kETC=NOk1Nal_LbXLeALSA?X/pGeIVPc8kkFBQ&C9PS;JSS^BgaH)<j
    0    595Q7EffFC4\U[`O9PJRIL_FML.>W`[d=ENpL.U5Jc@\a?;QNV4wfO:fNQ=8,cDNQmW
    0    532l:5eIB3GP*C(X`XDbO=?KBTJKaZ?U,EQ]*eTci:R4=-wA+DEI[ZHRd/PLC>;<?nB
    0    564CSQl<M[5WP+GBK&NIBQ.QB<t:F<KFDB9GRD\d;TWW?[P@@w9P3c\;5JSZJUGNF?\
    0    780cBV;B,JcOWOWcj>eaGBII3=7AMSP8l#^=/hFO<JBG:>LbbGM?94W.?Wb;dJK:BLD
    0    754`?S\>?WSUbh.DPL5N8VY[6aDNWRLAD7:;9PRQXLVlBFLUKNQ5IAQ]:A?FTbOw0FY
    0    847HSF7SPUCNO#<D2W7E>RXZSGTiDGJLfQDKDIO+D`2TKJ/?bRUTBY>5FRF_jHOlGBR
    0    632DEUWKR?BPCL^VhBMbB;B;@K-eLK_:UWnW#_:-SO(*[.V^WELV5RXMFFQ@RGCC?NP
    0    7669T;\FNjH<Z?SAEVR:ZiT^SEwQRPOLIX<Mn>gH:i@F[_XIL]TCQIJYJD=lK=LPUI]
    0    530wB1@CTBQ-_Zf86GVI/KeS@4doNSBP<:SqQd\YlaFK6qWN1WE4PXV7M>MZORF<=<T
    0    884MO<JJW:HNS9:QUQHOBWAV@XA]_K^:H\UDH;SONZM#OCB]RH]8JOV[FSGBPHM=ATE
    0    660k]9Q-`STQn?RiER^8Rcw7:;1F<7fMfSNXIW-<g::F=FfdVR6J4FRBHHS3@UIJFGL
    0    693CQeOFV<^NK:CL8LJh\JHAEmPdg]F[aHRaE;=@ME:UWN_L?YKF=2@PPfNUYwgTU@a
    0    680R]@qnftUIgY`I=\9`w<gJEQiWU;9VQfKLRAPe7tcfb=ZO8^LWlKMQe7;QbUG\RVR
    0    607[2X^wX'LhLZ;?F;^n\P,R[NJaBpSKQQ]V,YSkXmCCSXXMN;f'M>9>RTN8H5X2GLM
    0    620nOV_P8iKJ?19UG\OY=L0\FHRw9OELATE1A=BX\CWHYPMDLKs3+sF52H@inRX5?<g
    0    839OL[JE6[bVG4L9H#UG*JG75@@VVR9U[:FGEMoVJBRG;OkPWMWNI=W:MbY4XPcT1:T
    0    640dXkw8/R@@WJ/\b\DQAeEaOU?OgOU?_L<=A^\MOBW:WXc9\-=JRL]INHM9VhBL;Ln
    0    887#MJSWPg6GUKcHHFIIOR_LeWm?WHBHQTQFc>[R#IoNFQORDHBT^YO_OAIBOVQZRS?
    0    725E9PHBKBV_gOZW=S2HJaYNGa`[TUBT1FGH>Xm\c]^I=D?EMACBwW=YJDeR.HKS.TZ
    0    658MB8=QR:SkIP[kXAVGO@[M=R7UTRnJ\\YP^J9=TJDOH#RkgEXCOTeYSUWHIPR5aYM
    0    936;YR>Qb<KCHWST]VEH@DGFYM#GDUJOCBRVDANHKUYHDFR=OKHWMNCSKUJOVTV9RM9
    0    859UYSQRQN^eERG_eFIEMGA7`KYSG=TSDTIESPEL4:GU^NQWVWVaCRTU:IwHM9KP=PN
    0    702UGiT`GLo;M=NcO,MQH3F1EX;D\Hw6K7VD(Wh^]5O?9PcHu8nL6DV6EK^CI/CH;KE
    0    684Be<JK[kOYdYgQSSDD<M@];KF`QqWTOWK5F11?TcDTM7LwQPBLBSa5M@bAHfV8`RN
    0    628_wEJ@HTNGSM;M#SMd:PHOKMY>HUGcT:KSdYDGGc:UfTFDJUS/AMN31AidIX(C:J2
    0    518M_pR5YAckS`HZQa(@E<PD#eEa_MiaI-NL9sk>IKEIWpqCIlX`A:^NN\NZO,#a@Pa
    0    6892N4T@[73XLOLn\iN:]XMKOHYF>NYU%>J8YILKU3FCAM@\JOD+kQ3X?UNk>[EPwab
    0    815CMQNDBJUMKIC^Y<>QUl_IwF`D`<D7^b8QeYXMEGd98^?4TBLUhSGSIA;KILOZ6HO
    0    623:r3B<h7W>#kFMdX'CkgiZW/`Qu1XWJs5Ee@N><?9\d3HL^DM>DcQeg;?YZNKUuIc
    0    7163BWhJY_ZikNhJF4ET]]K<HT[_^P=EZO2eDRWgOaJHMIkXdC>E\LwQF`DN4l<A=YZ
    0    805XGKA@D>O^MlG[YGVTMVd,KHCMaSD5XLJ]BDBB_@FPr?VwZC@^<>G^W]TF;V@WRaT
    0    658EqUNRRWHYPfA>jw;<bJ<BW=jb89[O1Ya?[RL.>@:JZP>VVYt<@E?D(RPou>MLZ[A
    0    659Rh;9QhHSHFe=E\D:5YTKfwl[vJ:L%dQ=(UNE0[USAG?BP[4A@@@U_f1K8@^APUSd
    0    575M:I9MEGQLF#JRBE,7^sOriPdV5;:7Wh@;W=UWZ;R?OPMLlS[:HGMHE@>UpAG<;pI
    0    753=CM\VYNQAMRFI`T,7eSHOOGHHO>GN[UBJu4@JIPkQTB@BSX>KDWRwNPo`XM[@aLj
    0    712MpYChb;7^O[]RV`J>`wGUt<mT'JeWPZZGs=MBJ@IiZB6jYcKAFrFdQ?QT`V\XcXi
    0    806O^4.XZSBnYGXwB^.4bc]oP6piIGX<NSAcf6W^*2YDjW2a^ReIQLT\W7^TMMuGEPi
    0    857GVT>IDUjRPbL_5LHGG_HZJRCZGLw<JQM?G\S>DD6?I7[qoGv9<PNNV[bdb@g1;]J
    0    7082fbM?=e^\aP87dHZA`V^sAGPwEbf@=KaG7J@Zd`:`K=Bduf[54J+>OlXg\8WRD<J
    0    766JLEOL@SwF\S:X[H3`IMFZTNmXNEJJIZZGWdHX88PH:8J=cZXET_f:LSJlkbGNZHh
    0    744KR*`L]<;_bS=\_T?<wHRQjPQLA:RF>YFZZ9QH4X8P^MJgI]IYN^3PXRXKG[X=YQS
    0    866Dp7#dZ3HWMS6M`cJ:TA?T]7Yb@D`a/S_;_EF3Q+;a\:MYdLi<8oQH[LRgLB^Vvhb
    0    8922W9;GKSINKdMRNF<#bSXtW7Z[]AZGHaBcY<AMOH[?D0&\HBL?VIFZV>BEXDS#dGE
    0    633<)A9NEMV19hP@SRYN=7dNV+@7JEfP36JTh7WR]LX90;96O#PSA<NPVe@DTV3X3]A
    0    689GL?VJ=FYL4MnKUP+C]vwU\b_CjDD7DQL_sCPR.@h\TC)XYK@b`;HffHBTWP?H]sS
    0    753IFJJOGV>GM\KCFc<J\v\KoM\P^YLJDw<]hI[a3[YNXJEOiGfJ[IUe`<SH8NN;kZ]
    0    589NTD?KIF_UFeCPQdIWO`LU`CAHISS_KiaTIN9GV`BQX-?AwPVG[CNEaK^cEUfIbD2
    0    806FeUBDp7RICb2FSW5>eb_Vj6QcYYe_Xw]4eG9&UKGEH(?MSIY28@S]lQQdFMS@jS^
    0    824KNaA]N5NXM4AXYdFTRPLTQ?`wX\S9=iePbA<YIFKNR6JWLIX@0H<Rd^@ZhL`KQUV
    0    505fO=EZI;wo<W4NuA^?fQVTpIM?Y)NOVLtHHIb(ALZEaWKFP6FSDMGHO<mQ2OPGbeg
    0    895KC:M__QHXMXJawJQMEH`=WH6G>7YQXFWGFSZ`DFQQ?eKaZPJa<RBLFYJHP=UlH`;
    0   1078Z\]TIZUU=KD9VLe<1KgVZeGNiZDTR9`?@BCL\9UbfQIAY]X]/<KM`RF^nRKOJdCw
    0    569T`J?pVLQp8aIBZhL>fY6RYZX]PQhQ:jSDJS>5UB@XQ6Roc:w:PgMGJFhdc6O/PZj
    0    9262SE<i^A>RBMFLbWFCnU@TwISKjRQZHcSI[65LD0CJP-D^Ld[2MlKZZ9SHR6`7eH`
    0    643TXJ4[ZLoRiuA\ZgCPGb(^RGWf.GVDY1T8LUA&GDY\PI7PZPwCG:CSaYWPkOCJ]ZR
    0    739'UC3YK5Q_9`;YQXLYVTgVW@YctQd^BHjU^ACGW=[\U&PnJP<&#OQfoNM\MHrHYRZ
    0    926,JKFEF*HD5Z;>M_.Mwie\_=oLj[hM3[JPp4LACLkdLB;HEGFALL-os<YaJSTUh[b
    0    572aR9?cr-?q\qGZSSF6mrb[kCJMQ4d<>n`R<VS%T^AG\#-jRh5^JXP_gSKM`$Z_ZXF
    0    830?WGVFF69<JJ54DO$B^Rd\RNb;sR@JKT@=k3F?;cw\ABGTMMPA<H>tf5G`QVQNRNf
    0    876BAJJO>B_N4B#U[C;Gc_USZFXSw^_@GpS@mHQF5OaFF0AhaHUJYUJ[ghEJRHMRS;G
    0    5387gXH6=PQ\\MLVk]JW?dhJLHAo[D[3]Np8Z`<%FY]Q*QU^wLICfBWHMQibE]uQEGF
    0    670AjB7\cHJrIFMVff^>dXXgUAwaXL[\5TE>kLESMS?HD)<nBjoMTkOabJY]O7gX_bU
    0    839KUNk8EZNHXIH?ZQFJ`Z`Wwm]GR]?ALT?XPNE]KaMP<G2Mm<6al?6ZQZ?>SgdBLTY
    0    638Af:,`gN?`LnQ`fmA6ljne`2i[IDdp>if+aMFHE;?fC:H`lnYE;a9dc>pbV>NR`w\
    0    796T;lgN<ORQKDWVO3ZM=J`,9iRYEX:GOAAV-iTFbPF[IMoELS:INI^#@Q[4G\QTB@I
    0    547`.)Kc+jKPX=;RK[f2C*F#56[&5VFUiHoA^8HQTQga=Aij@]<Ke:Z76ka*YP;:KH5
    0    872`UM^EJdXIKBZUCUb[@=4MHXNP2`7=hLw=LS]J>DMTEN\]D6RLLNTD=kCCYa\f<Fa
    0   1011M1WbZEN<GA/IFIRnTV:5RDifRIXPZ\_FHeD?ZF\XVWA:>EZX=g[8mwN?b^HZ<XOM
    0    8847]KG_\IIPCY][JZDQ]XOZZH[G9HXgFPT;NVBMWBD]ORBQKQZMYnLJ1FPZe>VAXwE
    0    632GTwTDEPVJN1D?JLZHeAOXEwalZaAIVghQ`Q_LIWP@Pw]H:dSHDKRYSa?S`R^qj<i
    0    851_R<=CGiC3wPcY?N^IDfnO99HEMHNPbCIT;_HXOUKE@CMWk=FU==]O3PADXDR4NBK
    0    588/]OVpiFHG@@CIUZbQbC@NSNaNG]LJBw=Oi4J]CGR`_V8LIfP6N^EpZLSD]RH^\\X
    0    780PE\>L.:WFeRQHEL5IF0[6NMVLYH=VgJ:VPTKJ7XISKDPQCKHG;@M=WSF#DWVPN[9
    0    536sVVLG-=m;(>LPEufPM8:c3-7r7*Mq47ZVa\@NhP>RTH[AfP@aM>X7L<XIAWUw?ZA
    0    597QwFX@Y<Mmb7R;]9WTTDC?HAUIGJMOc3WSHiYJaQR<[bf_EUOId[M;gSOR,]i\MY@
    0    795<nCGM_AEYSZ]\bZ#Hi_[Uq:TM`4TRMH8E]LNG>J^YUGQ]kC:b\ZKVX-\b;YZ?SWH
    0    887LZTPNhTLw.aYGPYB:^QND]TR[KCK]`CNTMH`ScEIXHK>\LQ`BOYLFc<9MeWWL[Pj
    0    707>iM9[SSCE3M2LOkMHLi=sS8f9L'abBYR:sE2-OB6s_>AQ=n^6Pp\wVCTl`NR]pVl
    0    772YMKY>FfCCkEkM8SW]ITS]>UIFhPG5Z@EqWQfe6eT9CTaEB#;ZPWKSGXIBS=<9IZA
    0    881PRJ&CQCadAQ?_`MFN;CA=O;ASNRw:\7DSF\AHb%=UK5P[d>CC>NW6QN_3RSOHGO:
    0    534lr\ZO^FLl9_B/UFNK65AHDQhRjGMwNUO4]MeKr8^hvNN[DR9Ee0=KA;U\H>RDDB]
    0    860BF7Q<E<wghcXGa;J??RP.lDB9O<L5c<S]GpT^:XJB6\s`O<Fk>:_96NV(AIQ`)N-
    0    8336L;oCah+G;AS@RZ8?FgPJdCPDJRK_LR>vUMPwCQTfF@UOSHE[LiLVOBBJ@QLMHVZ
    0    973dJ^PF9^A=I>LJX?w\T<?^FP@EPG=OKEYGY^WFwGGPB`NKEJ_Q[9^HbQNDWKHEJS8
    0   1081J]J`DYAD\5Q?KWH6Iq[ZP[TUI\AUUAVGO@:T\9Cw_PAHQVW=NU[6bF>NDLYZJ]SS
    0    742^M4Nd\EIYeWT\T^?TQc^k^;VcBMKHMSXLJQI<WQ@L_@Pm`FVJ`bBY<NKYKD;XZTw
    0    761i;Y;O>RT]XHBP62l\IC<Y#SPhPBPY?LWU>\8GcDK20[XMJBC7S?PD[UTaXMFGJLF
    0    851KN8Y=X3]wKaNXm;B5PLQAb8A1YD\FGE0VTU@D5R<9GRT[YE=T;TPJ6Ha[33@[HYF
    0    772Ge>MW\OC]FQJKQRHG^FS?w1<1J$]XPXNW<JQZ'LN+c[AK;`>jFJBO5>\MKQE?CT,
    0    4942Gh\GUOd`BSTf\\W9cVTdL7SZN4BAAJIVJakUW.]:q`\=c<5w]GQ>GY?g;K2h=I5
    0    776DUCLA;5r_\CFFi=IDgwj9pAFErKH4\SOW:LVZQYGD5.iMQGSBG<YKWHX0=CS==IL
    0    770SdB=LmMQS[gSchNOSIWdQgOEOELRMOU5Nd@OKBGU:u5bJ`;NGEEPRL7PWGXYKMwX
    0    815RF=ILMQPLM?Ub`;RHFT]:_cD8QEV<lBHTA[7M:^IF7ObJUE6w>DaMJKPI0`TT8GC
    0    781Qn?A<UGE]>_UVVOS\XwUSbOWL[DtiN<NUe>GXOO=NF<Ibj;R<?he[b?d@@CN>ivW
    0    6720Q;@6JYfQZHqaH9C;damawGK,d+Q@RQ>pmM\h9ikHN?s@BW.oe5\k:@VFDJLA^R@
    0    551LRRX]SWYgXE1KcGHZ@QQkT_UIM=CEYTw>TfwB:Q?FQCXdYVFJ^QNFEWM[6MSJFbL
    0    702&fS]DH>2wVJ:\WX:-Pfabs>aadJKLU,CM?J=LF.IR^=fhhVCGHZVRIH_CBSq[OZe
    0    799/eDd=Z/ShPaN^eIA4TG_9j=0#a=aKQF5HOO4++UN3U;U\bQ0XQ]S[<,_N3J-IIlC
    0    873?Z(PHWBUbeZbS`>+#ZbhPe/D)C&RTR@DhGabK3V[39c]SFBAgON[LC3NPQ=>IIdI
    0    653uU:GAEMPI>E5?PFdEH[^ANNj]=:WT3oK<TXTKw2XQT2?]Z6F6[O5gePZ:XIVuJd\
    0    723_U;D@IP^[SO_bs4H>gkUVZ1WNFGXWPG2lYdIDD8gPCGNwbf=fLc`FI3JA=IXVCpC
    0    632<K:K#FFvbHUFO\i*Db_/-O=UC5AKBM^9^>VH^C1VI^d:1WR<MX6k=?/J9BQP<^gU
    0    668hHRbiKbR?W\BBTGjDL>LJ_BKEHCTNRKw`aHZM\=jXW\TS;dWFAQMIH_BIF?KRdHR
    0    921#E;?>MCTYYgiTb6R,YUL7Q/+.N:XA]FBkA]BEN\F:G?`SKH*l=FM@93ZM,78EHb*
    0    773wB@X\SP4=O0WR\SSS[BCDcTSD=M=g[U]BEIO^A7bq^JQU7MGPNbIU?Z7EhLYk5G'
    0    681\wNCSZSFIbDWZ8]RP6cR?KF>6MYUTARWPL6BC\JH`T=LaS>?IV=f:9JR?aL=@F?]
    0    624_p>\@ZR57cEhkW1DB:L[QWM\6U?HbJCi_^NYA@UA[CJ9^ID0\`K]XBQ/5Aw@QJS-
    0    967ZP2OolKCCE@OBpOM5KD=3n8Q<3#=JJScOBA[K9Aa`V\8dD`]YJeGMASJR_/RTNE+
    0    693YK?JhCS8H;@P-BITUPEE=BMKU5S?UNU`DQC@4BPWw9DNW7U;h?^CK;\OQ[_GFI8=
    0    804c^R7T^]VZWnHaXhQDVaALI.RZC?L_EOb@[cHHBS1JwF4XXJ`K=WJ[Q6cha&GEeLK
    0    704HPZ#_XM,?J]fUGVMf\Q`RUJX?D^J[I^7ZpOOEXNICWI1ERGEIjITY[MDG4aUMWNK
    0    707G_sBWJKEDBQ*ZiIFO6<2KGWY>R_FQM1G&+RO#HKJMADNWAE<IFMh<F_:Fn7kT8SS
    0    588qLCY?]wZJ^FE:L<PKAPSY0INLJ`9,A4J4LUNI;YIH?+A=\=OOC<TF`uW,Rh?H@3J
    0    698M^E[a?PHJb,WE]K[79W:#9(2JQM>DBRSS=?.ZOgJ?GO;jZ+UJL>`68VWD`J8Ea:6
    0    914AW<9O]CeNNP,YPDZ;OaW?[C87[MQS\Lw\MM;?CBHSH;7p]K?UIX^HLWJKRBJAHEI
    0    864N\?A`r48I#:WXq^O/jKNMi<mPF<ToHi\.Y;HSI,XcXPNkGbpc?v1bHEKKh@hQYU:
    0    981XZ:SKIaK?CPLB\HmDUJRG@FTN>CMVbB]<?LOgIF]]:c>`Q8M`Ff?=FwI:ULMRI@@
    0    7584XSIATCEQSbTZNBS5bNP?\#WHUIQ\CB9POQ6MFN5NXFfJkB4JKSU9N?T.F\EWPVJ
    0    823fV6KNR`=;I?MChRRUUgJ?a2Z5#B7AFc_/B>^I@@HMb?/tMTTRJZAMZSIO_EESHP2
    0    736PFEKcKf64V0H&;NVFESE,I6K3&O@&eHVBF?L];eRf?R+T<_JW8bJ#GXT*`gPMUA5
    0    742;`K>NOCSOZ]@5MCf?O1NNNDZ:XFSVWLN?KX)#UMK`eOUfCYkYDUZ4EV>AbHPTZ?i
    0    804JGKDL>Af5Y7=OJL[aOVbL[DMUF89>ILU;]1VEC[cNL>;wQOUHXXRVKd??bAKQBAj
    0    630SJ?`GI22:F*69@VoXCmXHD(CIG;#GY-VO4_nWHYMN_c>f=T>M[VUNXg8@PsZlLF0
    0    633#FSVGTH`h.7CCV=^OL6_H>`SvUG>:WEDD0LL2`[9UNVmuHN2`UTQ+OOS?BFSN.Lb
    0    555$US;,9G9?`$?G^^>YVP\5sQpUNK:#UhAnQS`8FZZVB>_X_2^PW]VVG8K4raCS]:N
    0    520,?KL5GhGTK0AH`G`=4YFEf#j,<4B4\Qe0;]SX.H\eHJQYL5<]*28NMcPYS4^SM(:
    0    737I98LMdBEVLE?FGLJ.\[7AG,R>G18E?K]C_H^Q6IRt^Q@LQ]SGDVJT9^R[qOwrIN:
    0    836D]=_OY\>B?MPD\:L<DAE.qQE<D#A?ALgABJPNANaaLf9h9nQS=dMB8\@?h-epO6)
    0    675NbdMAUImREb2WB5APjkKnDUwKP@]\8BPHQ:I[LMOP5HFPe@@>bJ=_fE;RRPAIR>q
    0    497cq7>miWXD^dTjttH;_ZW\`)HN-9XR$ZRV5@4][(K`uH4VX.EiCwY;COQ_o>Ke`5C
    0    910\o<IG?bVLYYSLPg`ELUOMGJ<98MPON?=#=KB@MH:Q6RF`dATQ4?^@D=iMAD@;_RQ
    0    816;C#aJZ[SEcA]DPE`9ASSSYUUGVNY6XQU_Z<]J:XLUb[E_N[KaLSVIZ^D=`GRUH[Q
    0    522LR&I4]TIQkOVL=f;4@`ZC?Sa6FY4Ke9@@U4VBGYAdHY=Q(a9pDQpO4';D.w,^L)*
    0    841<>Gw5R^ATR.LOUD<KT>V4LUIF^CX-WO=Z_@U`IPROIKSkU@FdVNZM?>JAKcWIH_>
    0    724C[<]JKAMn2G/k]d=HsY:=Kt]uwV\I?\HKUV\>GGdNDDR5aDWDV94ceOOLGPT\ZYG
    0    7259TE*,EGWIrd\G>GM<;_d;@@;E<]BLK@:NMQ.AKL,LD+IWr>36AC[<2Y]LIg#2fH-
    0    808A\2LTY],<=SG:ETl?DHNApODDIMEieBS<D;:c?CQo8P@PJ`6^5wH==G:2U=V_U;F
    0    614Cwb(Z^(R]QS[u][RdVHE8[oVQ]8Be2fEQPRMKn+LFl>McTNTKR\PkLM_@BDbAiiI
    0    634#LJUJUI7E=G7_>II^RCIq+@CNL:@]NSi7h>@GDWA]O$>JFlZK37NiND8PV.]LcSC
    0    483EJ5KNIB>C:*KIE@awLiOP[;D1R)\Hg.2K[<NU;afGIj+G\7hbeXBLPM-G;IOjSd]
    0    701<XLgW;NIPWY^GU<]XdRBgdN[CQLI[dwPdd0Xg7_fIDCOMSKEaVIHvMI98Y=HQWcM
    0    791X[4U^NOVIgSXAU<Q85\E8w+E.9)KRFWO;TSDO?^XCZGG`EIBMGiOP:X+<_1XCX6=
    0    783I@E2R[K+MT^Hh[VSJgI9aUXMNXMgQQXZLa@6AUU0Cc8PXJah?[dawVWXRU:cJmoH
    0    6132D;1oS;TZ?YMbfbVMIOEZL<Qk^aQbiDLgO^TDPbW6L>VPh>c#U5Cbc=@QHP[:f]G
    0   1014OSLV`KPPELAALI^Re^IE`ODWCQX9>IYOC]SZNCOM4<wN5AO[JGG>DM6WWK=LKX`Q
    0    844SI<eLL;A;`DD>>6SEYJXRgFKILgD;VgKkK,O_=eesF>U]4S?9h@V^PCFFNw^R@WG
    0    605=LGSI^KYkLZZOZ]OFHV`QcXoUhJZGXZ?RL>IWC@`kfYRw_WrPGgGa\bQ[w[]^SKa
    0   1127R\;CXYGAPD[G=HhFJgEF^QFQM@:Gc:EbGsR68FJ=jXVFCK]KJM\HRX:TwMGNeY_J
    0    714Rn6Iiq@HV@cG\ohCItp^bmHaIgFZ_?JXIb=R@DRZ^[?POmweLU`FeJ<`jLGR]U[Y
    0    702TkD=OMa@H>AQ=DUFHPX>YQ89MM7>1*E8;JSC9HA;WaF=MH#`O@J?SAM\OfJ:OfUN
    0    688KpVHMQMnMYPNH@wQE`]3nN[^VX7SORKG;ODE>6G_DS4^GRCaII=INs6]Y[W\GiGU
    0    719D`VXD;:1O@>MaLGOPwbYAPg*`cW_JAVhWOJeIYJ9YJW_N=N:2DRDgb(0N>]\GQ^J
    0    727NSVSLI^P[GXVFU?TUXW[2UNTiccKWDLKNZHN#a>\UK<XW8TELBE]R?N`LBaUD;[S
    0    623#6HPhdo:GFgSD?>U;NNFPXG`KdAPOJcQaW<OM3QugP>WgJQQKQfCmANB>LMngRX5
    0    715`F<EV?TRFq=\@9Q]YZCUTQNL=QFFXFHXSQK_LSXGBAZG^?>SwBIlKL0V>6,<<HYT
    0    809NS4@wUISI6gPNGcJ6NS2P75CVD4NZREj]W]6EYUO2EP>SRMH]MIGWM*slV@EH_gG
    0    758YA4GZCDPMKgc8B`NeZ'>O;CF6?,A_J8IKQtWMXfSU#b+U<PMZqU545JNt>LMSR\>
    0    9574LQ#LQ:;PC5AOXDX;_SGCKKiP=LQGUL\=[EB;H0ARMEKRSMTHON\_RF_Me7aISUI
    0    763SFL=ZPE2AKqXQXOYZg5BN>#?DDF[Y;QQYUh2>oM&AS^@VI]QbbOCVVHcQC<8&VgM
    0    804UG^J9RRLEPPEFOYG\FP>MKhSUAPV>[U]PRmOEFXZ_KIUXW7PMQNIEGa?M_;wlQHU
    0    712ZJMVQUE@?O_G]I_KOa_b^^VPG9-=ZFEVX_wMTUB;JSZAIAVEJf?EC2ai_RP<QSOR
    0    567IU0Z[JVH;/IXB:a2Ot]L>^'G8LJBQPQOXXfJ\>UG?5E#CD3YLU;39^F_YJO=?^_W
    0    747QRNAOTD<b_FJ\STCK`QNWOTWV9C?p5BSpfTEDZLI[NSP@QDAP]U#UT5^cDUGE_J3
    0    977^\?Ba]GLc7R4VqQIDTZEXiD[HI@\>Ddu4[5C1O2ikb<0w[rV6?u5^JHQ^[3gj\QP
    0    689BY3LN1G4UOA\TZW45wQT^OWl@4NQRPbEfa4N8\EBM:aFSJIJHBMRreca@GB9JUY\
    0    662@;.C\WBFLWV>1Ia^Kc/_e/>S,OM>YTGh7`C<NGNNZ:COEPQcKNOS7]*h[BOH\^wI
    0    768KpJ?P\?bdK]G_\fDDOXMg`8c_=E\X3XSEdE<]W1K[jEA_e\^GGkDZQVwn`AX`Z=k
    0    618513C<Z#4.>DJB,\WGk5I+JKU,=`ZRPVNXd6@@K^_dD7IL9;+RTVBmpG*>4eMTIjH
    0    630sMGFlH2biPt_Odc57SY=^WB[bN7COGQLANNC?b?<VTGdaYA\2OXw8V>gb[2fjk[S
    0    585C3CkVQ>D.JG]5[BaQY9T9Y_WG<]HVTVHYVKZeV<TETKY[K^KYWRK;J]*O;oD_wIE
    0    9606fAG;S(=I4L2@TA/=frd^[ZtZwaihDmH7g'>04CdXO.CbdFI-W[Ui^9FTJOGNien
    0    524c4Y&e]&9`Go;dgKlSfKbH_V;ho;Yf6AU>WDA/.D4?ZPFHLXYEDGwKQ;JL<,FjU^C
    0    505XQ`G]]:GF`]DI?[<QdVAw\QjTJ.>]4GDBN_<q5FZQ#TL'?XrREeDNJ*Cf\N8R?^d
    0    754O$JLcKc3?.`U>U^TPW(0V;?2]N-FSK8aRQS3FsD9H8l4P#VT`dC2+@Y[QR9PRJSF
    0    572VLbIT;5TbPeFuMtHdcOGRGWKXTCJiHE<GQ^IDwdKE[5O;[FJOhOJb]4Ncj?IJQmZ
    0    619ZQ+I\0H56\jV[a`uOXVQmQ>F^RVHaK>vPd>IOQQJgHpFw8NPHd;OGJHLHRQMIHYV
    0    842fABFRKUE7`VrIZL?wjBPaIU?6CJ>YTM1sbMNR\t_GI]J5E=IA[;WUKNRUBN6@UbH
    0    612?SOAp\SDhBW:]Wrr:R9=Uk:OQR9^S>NM(H?KM1>u`W:Cn<hHS?wJ[hOhKU;Ydeoc
    0    614#JQb]<TJBYYT=WYk<]P2N0FFPAZ]BEBWFME9`<rFFPfW/J``]\<=;hL>N4VNJHQO
    0    531BOGSO_>XL@@/sZfWBQjurn#GNJ%EIIZ?)PLLQ_.\7V5HJq_\-Gh>oJXIRiDcp/mU
    0    900C^\L:XLaWRB@RZdIIPP_VDOLNLFKcONK.IBI#<B@P`>COKUOH6jB;R[`ajNRREIT
    0    691]MEZGKTPMIdQI[YPhJXSXOV[GbL?#XnGF^XSNKgK:REMWGK[6F^AJKSUTG_S6>X9
    0    777TeL9VrTWa[ZDPYiRD\MVRXGa[KTXXAXb?RM92OQ#`K@JcfX_EAYZTOg^]iKU`_NJ
    0    848OUH>EDP>QXY_FRFJL]Ym6iOX4c`GXVbAXf=CK_VKX5-ULDF[aw3I\f7FDLXN1FhH
    0    697?dAHVoALU6wO\Zo=?keROiKMXRJ[qRb[6]G<DMEWa^FHYK_n?HPMSFXgIWM]_hrM
    0    412-UMSBIWMd7Vq<RjvSc/kHW_<?dn-JBX9POW>]SHoPX6dYD>UdcSGQD5<Q5Nerqw@
    0    781FALQREG\ST;eOHN[_UHZLZ(U7[IN`GET[]INOLD`H2PLO@XQYZO^R:L_DRw6N`XD
    0    711`FCKJZQQKhHN[NCVXSc^\f3WTPBVJJf;lif>w<oGKOQF3Y<@c[PBNi;ILB-9ANGZ
    0    657]JSWR9NprGXU[E`KdTE:JInRdRkUUeKSRGDJ5wO]=J6<[S>aFNDQEWBJOaAPTORX
    0    746YRQVB>piYl^R=COwM`ZiHUDIKMS^@w9Ec6sCREO0G-W^W\5:nT;^FJQK0KPDJS`X
    0    866DIUCZOC:REt;bA]J=dRV[_/iMJUb^ERAYV?GRRZSLlHGHSaNE>XTwYBILDKJ=^fB
    0    692Da\7PfJRFb?FGVGB:JwFVO+P/JS`_UR:JUB)?1gLCHB2g[EK<CMN]fGj[N\L<X<A
    0    713UQF<CaX]Gf;SW3`]T:eEPEN<?JZENaV_6WG;NBNAWS2ZwoGO7BVnOiUg_LVLDbJR
    0    763>S5RDeI'=#[MBEq)TWXPvU?VRI=ZfPINO]+QBUAcBe]QRUuA_K_N^M(AdTOCZJWT
    0    519SwYNre%Ca=eLmB`4GidXvYUWH:I^\6l?5e.EDIVImvKN`LfN=Ij:khCRcRW^bWMW
    0    763,H+UQgV;E=-[MDbELbNLPqRrFiL?YHs@Ij4UNQBbwYn=HHrDBYb>v`[6\Sbaq\Jd
    0    856eCZ*Db?IA?LCHCO<#WZHWdN]KZE?6=jW6aE\AW-RR]JA\cJ<4<THXYZV_KFDPe=\
    0    577N=`f:BJYMGW0H?1TNO?FMw6RFi/F<\?C>2PR03DMMJNRq_8HW;<Q@[8T?=GRRDB<
    0    884UZHUNT[FT#P8>iIf>1H1DX5L\SN6TGC[LHEpMK=\RMcRQ>lUFJVPJ>jOQVVpo<6;
    0    772]FDwQ`diDS8R-cZEYBMIN[VgACi;F[SSac.Lt7Qm;M<SB9_GZfKCSL?I]NLGH@V2
    0    544e+gR/KKdP;_1i[@ED>#T0\MH?`hD/_R^TGaXdI^iSiEL:]G:<YVSbcc5,'>6f\Z1
    0    869XBDNM]`O>wN]INXRNGU;=DGL>7T2IdNRQDEeQUQMX?WRYW8LCI<P=FcNOITI;T:T
    0    748WEZTIY<HsH1DlVQXH56:IC6Bk]PbZKAY-KSQ:w:N:NDJQJ<V<JX8<DWJEaOlKILO
    0    748XOSjVgQM=D:RSaTRDVDPZhS`HdIWlGQOQRQMGGj]S>b<JGQNQ@a#RKh?Ka]V>HDA
    0    662LVO#DLWWKL2<cJJ?FN4[TWJZHLc$RGP>EM=RG<\P5B5MhQ>K,;aVPZEFLTJcCUC?
    0    848EZ3RVf7(Q>XCDTY71WRYQZ<rGE<N]SC]EI@X9K9Hn=G#sJS[D>\4mTPMNiAecMFM
    0    7115OdaXWSV[K?Cm/VTMWOY^KepOkjHM9[N=GWKZ>`YRTTIpPZTEYgHDw`CgbSiUQLD
    0    494;W$[>[<JHUA9CXE05B`dQRS:7_kWSUKVRHB%WTXcf>8TdkW6W\UNg3GTHVcQ#h\F
    0    743__>;\1NZ;;1#gLYX;7FKKDL8L_BF11W?4FMT/GMDTM-K3Ieb.EXJWXKXYH*T?@f=
    0    562Mo@EbY#JV9lGnYS)=UJw_g8b?H0eOEZ_DSAI-A@d=JIFKlvrS?W)YPKtla6hdeZO
    0    928IgND5FC\A=UZQIKT`RwcNJYO>lbRFC^AeUYTPEJH9JBN?iKFEZ?`RI>\LET/DNP:
    0    764WlGSW`M2U@V;SbO7CRjNwINm\B>Ca:T>RJ@ES@O9VfbBBOKP8>P+<ZFFShET\`Sh
    0    499DU=5Md1IKXaj\[^JGVseEZ\[N_QEF`]8PgS#T=fmAW</K0PO;KK6JS(@f+fV2JeO
    0    6606`IHI]U45^X=>SPLPqEM5HOYG/+GwM_DV_7XPd_>jNTDLTe0N^^LPHHQ>Qc9]NZ-
    0    6438MWOwARQb][GTlH;4@C:=^TBaP@H_k4w^@1dEG4<Q&h9MDk`Q6/cJJC;Dn[nE:3T
    0    730Ww8GY_M+^/`?aamSOeZ6]hbeUKA`iMo]8k862HNEh`J<^SViH?wguY?KhVF\clrV
    0    811IM,MriC.ASZXBESH[paUqI9K=GA)lKfJnmKJ\Mg_5NP=Ae\?[SO1Qw3@V>UNFiZH
    0    620<0BSJ><4VH8QF]0G9QAvJJEYRnJFIDSTUH1mZF]UKA>CSgDdSvTCDmHO67w/MBOC
    0    551ilPMWDH.7#B<.?_.0Z.+PDJ.VQ2CU/S\0=9g4e_e/a?HRSUg=7R5OT=Toa?>ME@8
    0    7456Z8?pTIB73E>YXXNaODFP\?_DMM[^YgQ5`33SO:gX]:1PaTZ:P[Kr\OZEXHw]Q\K
    0    6153U9PZG3CjO_^K4e2GPLF[9PdgD2\pH=3<l-@E8-WwN_[DLo>RLK[U4#QZ.EFmA]`
    0    6459JMe;iLKcOMIgNM-QNOJDWesYNQWYP<9T\B/HJSIFTO?gL_SLwVUPwRQ4KZPBuZn
    0    658O9<oFO_BbT\R<HC]I<C6HJw@LHbEBTFJdL^^tHYmC0NB5=A1cgHgBOq;A7\UW@?M
    0    646ONIpPnGH;UWXPAJ6AwLT;DGDI:bSH-S=KCWXW@PCdFKKQiHKfT^JIHM[:S5;O[Q@
    0    598Xl<>mh[CC;L:<o^O63tXS\DgOA9L>\X@,:#dY)Rb?lfFeYlfl5k+P:HU[rGNN]2E
    0    4577FNV>6Zb3ac>37FeI*8`%HMWDL2<8\PSgD^bjF=`>+beT7nZI2Mu.X/GDZQwW:Ca
    0    681`e:iIbMD8KFF7JX+MgmebDEbQd60H[RF5e3fR0GnC^wcS#Y]GOg3IG2@DV<S?V?`
    0    658LLGLDFHNP=@LU<R@YHah\QwL9BC@@RaZFaOH<OKaMI??VU*7<h;e_I:DcHKC@VGh
    0    503M43ZlJ&EgnLNeeaO_W5QBtZ93Rpc9tFCp6;M593s0/'a^JW<KIPwR3\P7MLg3E^>
    0    6068^\j\UZ;I@WSK&]HP@L@aC_cdkCLP#+>S_VVJqWXEHYe8SUBE>0U4M(T[c;]48IV
    0    649iZn9+DFE4gEQ@BOLLTeGVG[RQjA8FjQ>X]JWLYiR2;6K#QA_IiGGUD9:C=V44DB[
    0    728ZHRrP`[Za5@?^<GAgUT:eG1J\FVYJISR<@Ne[4YH+U>2<jXS?%IAHA=o:w>LRRFN
    0    828ZX^HYOU?[MI<>JlQPDYJY\ERF[4w`[JiUPN_TU[WRSB[VeT[^]QIYJRKSQKCXWXO
    0    6763AAeZGN9LLOUK[3GQXFP#LMMBcGQSO?JY9RPML:HRQVHPX\VE2WAAKW2/@OKJ-G>
    0    741VO:7`YRJJ<dFVogHaQI#jHO]DrKUb7CeibZIBe7HVFjW@OS[]gWIESLYYO:YjP\@
    0    569fSLW7CB<wRUb9_-3'sVw?]IVOT8PrAG-TZJhS.XvkT[WSFm0RcojBqJ]:G]ZKKXI
    0    677;_Ne?VT0$>MNPHC1[]^IwU^cYA18H8J;;FD>oGnf.Ws26O[<\A@=2Z>FGM6]3a=F
    0    644I^^GKc?XMWghJbA<IomCmBUPZEJNw8_?D?HT7W8IEk@I=pRb1LGHWFRc?SGK\T]b
    0    836kCU?G@_j\N;LPc>AYJCQBDS=MenY=wGBY3VYf[b\.PC`X\8N888cFFT24W@fD4FT
    0    763SgFOUXLHwLS.dKc7HqOVJaWaI@BEMR\@Ob[LPJ]/EZ<9NfHUB6\JUZ>YMH;AHVIN
    0    727QZG1^VUCR)J6L^VM3RYNdh<EB3CkMO[KEM1Ac>9HGgYNRe^ki;fJS:RMRROVwR0=
    0    648,s:^PRX6pLVG[hS8@;RESS22?^<fW<R^P?MG>#@8EP)Em`XQL1NkVDUmTU=[HZb@
    0    5388BG^1I`IhRT:9;5VK<De3[nOIYaXPQ3,G#1cH[HTG/W@HdRYP>Bg6GOIQ@wR;05B
    0    831sTQVS@fJKI,C>=@Lb9MCdV_ZjJB6HNZD@9LbQ]VUKFla%LK@J]?K#5`7FNLSd3:T
    0    603oBUZ:2dV.kTC5.e56>O<KSkZwD=ET@K7MY=iWI>n@AVM?`5\D=JWQ1ARbgUUrRSK
    0    595NgSG^b^GTNSUG[`a\B\QqRKpK8HYe=jfOXXFJBY>Y^C<`wPrXSW8iZh`ecDRNw[=
    0    5920kI<iSE$R#PHLLa=/r6RIY<XQMU[wLeKQl:R;_6poi;GOW\N<DgRjJPTQ`Z]RW>H
    0    786J_PL_j?SDOPCUIIC\eOHXU;@ZN9NT3UZ?[MG5GXYHVJJYJ^P-ZV+[WBIST^f4\wL
    0    735;HECoq;FNBCIRYYWH=CY>rFP=CKFHFdwH:7DGN5YXcQ9e=cML3[D]MKIIQAcaJ7B
    0    704^OcfGD^BYMXuQ1=Q^YGLESQY_3Q4]w4FZK3g`cBfX9NkG:e4`M@54AN:<OTMOJ^P
    0    671CMSSOY1AWAC9P`ELO\@]=MPTcGSF_HiP?\EEK^gQJEIUZWPiKV^gKw7JgGb]QjPd
    0    7826u95b`K.SXYNSIcH=WOUb]KdZRbDm;YV>W*2M_9MwV/:qTQhCIWdRY>fC^_WCjRP
    0    822PUVQA?CZSLNHNO8ESUSYDCXSVw`ODGVT\Oc:OPEYB>Va?l;;G7>Si]7:@>MF8GhC
    0    428Gs^D`P9E0)\CRXNG#HREHZEVSH[Os/=9VhE.?Zo\[UbS6SEqALlnkY:nVcLc)r@D
    0    603R\wfE=EPXiNBLFHA1H8K=2C`WWT@[MCTJ6AdbUIdLDX^:Xc.DJ=e4KQ>>EQ^^;IZ
    0    711ieIRGNTU@ZOI=MhI]R[JiFGWW@RFa6=NP?wd<PG58QMKEMPRR[:NP\C]^@gD?BIa
    0   1050OIKl8P[H?_6WSLC>VRIISgV^5N\J9VYIbJLg]DwbG=YO7Y(NVd@<]YVVEFSBBHRE
    0    756WVUT1>?]RUIRII6FdQXAeERZ;J^#7QIYJKani=^]BE\g@C,:VbAOJ@BJfIM<^C/_
    0    752]<AcEid<F<3uI[ITW48@BTCI>O1V3UQpSUC[_=LweEaFQ5F_mIW;OP_+6]JR`Bc6
    0   1010I8*hMVaG=T=Z@[1\NO8GH\QH@C@1-c`GNFYbu:PiP#dA6I`7mPPF;FR:@MHW_9C2
    0    649XsaCLEk9JDC<U2Y9XBZ):<&CT7B2EFKJ=2w^UH>8PleXf]HPdMIJ;BGPPXS1I9@Q
    0    7543LMl)@m>KoQG9F?O\VYSbFWhASwDPFd?LYC`_$Q=VVLHXX30UH.eXV(A=6d?:HKM
    0    781JN?ptkXDYEN?WX^SA>RCMt3JY4H]]OKA78K`UVBLc@d<DEw9aG]O<<OhpWTTfF5M
    0    606fU\PE8KqcBUQS^JQaGCJQ#gdcXTZcDFP\EYa-k=FMabhQgQ?S)aV.SOOST@OFIO]
    0    906JHK5cHAGJ:SVJI^iSMUOpP1ITM>8pLJOKJNB7TICAXG]j]SKRLfFPN:Zwd@CCJM[
    0    760[dPQI<V\-PD?c_a\]7)FaASJIGZI3H]`9FjVQKH?EB\NOKIwTAV17DNJ\\.KWOJa
    0    669LO:B`V3NTGX]Dh@BQED]@\WOS;ELUTZw8@YOF1?iNU`M[GhVM4lCL>[OLPEb`CJW
    0    584RRQSN]n]#Y+>>N>7BMVFIMM\8<[&dK\BNQ]aV0NP>pXTQiTB.TJ;4V7NqSCPTL.M
    0    548aBS>Q0I/ArIi<0>`KTC^NeCRMV`C;]W]Q8D[wA`cIMoG(BJ.sQX>QX6KHGUW[F^@
    0    561fSXN]];IS.KE[gw>Nr8FBi*n46BNr%nUSG4A>[:[`UOLBHn\OKZLC0.B]Y:lk[U]
    0    725WZHLWTYG;KWB=IWDY\^7Y65`S+EAG2;GM>`LM963EQUYYKgeO;]W>)S\gDGUKwCn
    0    622?-X`>5_jUW6i8R#:\a/[NS`WY_Y9>D`I`Pa`O,dVD1NtMG9-Hf=P@OE<95JC?1[L
    0    530ZVU`7GIPe^DF@hP6>'DR\^3Q;):N]?9QE@O3Q24.?QTwI>U2=H5^_)W@UH;0jV=K
    0    713w_=oOR7=8TD5AUHG<L@b<j@I432BR]B]T>BSH/?_XEKX`Bb9M4DoPPV>Vb^_X5L9
    0    738:UP?YiLRwNGIZRK[NeWeab`q`aV9[CZlIMOB2^9OT?DBcTOT;L]^etQY9WWYRS`d
    0    684HZEPO@JKMHFtKPL9KbMOEJZBKH[A;g7KGYRZc;L98DEKJ_K0IDTG9K7:Q;w7WHK?
    0    812wJ]sK^iZ?PGFUMPBR9L:XT?cPK?N1TENNFRfqEQNK<WW;AHOLCZRT<GRF@/USR9N
    0    750P^9HcWBEJHNJ><paO\XCwFOKHQ(Em>`]@\[<<NFXFLRO9=V?Q[_/_PAAI\CJFRIh
    0    482\jpONEVbAT@>OKA_bIe06VU_FYwbIiUIgHOqYROC*-N`L^%MRX&E:?NeS6M;?GK8
    0    557cT#PPJ[>/H).FF)0[\ZS8lDT:ELC.V>;;<TGb?Ai_QS/m9JC@LU=OMUM:a1<RU^?
    0    760?G?T^He,N`BUELXJB<HUSX\OY?YY\FIN@MCZM<BwSHwKSFNDdZ\>*/T>EKRL\AOR
    0    717m#=YQR]O>Z?KC]6JZLA9FcIN,OP4/d[PHSba^PhNR?XIVDM<i=^:MfAR6EOHC9M4
    0    832VZb@w_VTfBY]_tQQ?M@-9KIMQQE_TFVbKmRHLPD[`[MBbnKZID[>LLQN[tLj[O]O
    0    666?;,OOJXR\,B2EaQB@^QJL3=NQNGGP]laVYFSXHHrFNO_NDMANDGYwWbN?HIVZZE/
    0    890QCLh]YP@EMFFSTHTGYD@S\;IGS+i^VIP>>FmL<:]hXaGQVlHS6Z5J5cFF[OwcQQE
    0    852AHJNRGWGXLFPNMUYG]S_BhWZ;[PB?dQ__R:d^12oXVU;W@Q#pRZV?ONMC?M`R;9F
    0   1015CfAN\c??aCQGVR^76Y_THb<XKJ>fg?eS>Y<I<6<PS\>1wHX^C;cTdMAQqfKDIcPP
    0    552YI7GRG62mR:FK3O<AHW[Bo;P@J>5TMRY6P6YP>wDOqO8\YM[;Fa?U`INP<bCT`dd
    0    720RGTGrAUHdFAKWTZUPTX%D9J)dhkPGw-X;21XQ]JIIY[\UCLRV7UN@Ze?/M:P8DJ>
    0    758DWACe4g7DYYA:/^\R5ZP`P/DC4G9C[:h'O-ZOa?F_DV5]=JEdESP4J_STwQ?IqGQ
    0    557ag7=KHQ6`PLWS9`*VJNK`HFw4XEOi>OZU_=DDTJQQjIbKC[9O,VVBK=U.FU@-gGD
    0    7305@8_Q6oF>;/R;e#fMGK[F\FCH9LN6mf^E@=Mf;>ae/]NcI[FIDgD;FMZEdMo_P2B
    0    546<?I#O<BKSS6OgTHhXDn<*hZjA=g,9WKY>F/<4Ka2a3Z`iqR<<AMWLloaLioN780*
    0    540cs>f[ndJ9@X4PjJd#ASA@j7XB5BYCkCn@U7j6FGUaESKZB]>NMce4]'r-Y[[]V`<
    0    829w>UKXFU28N:8PCKCKQFFFd8sG@EDSH]KMOGUDPUOA[\OK]JYZBS%YI>DB`QZD;VF
    0    650w:TfNMt;BMGd>CUl87gC[@QgH:ZO]uWd7'OqlRbUdAtUd?:OdJ]O==rFnZqt[3AY
    0    6420KRc<*M8I`=]%1L#MK[g@LQoMVY4e9o*lo9W:ED_Yd2_*HM'7g5N]R%FSMMEEHSh
    0    982NSWNEINoQQ>8gbR3E?YAQ4GCWN8=?>3:H+WOR:?;C9QK=`9Q>@#DIF=TASG>@5H<
    0    778NFPCwcU<M:K7Z^>IRHC?IM5dSSLNLJO[TUM>N'QJY`JQIXc^VWW,T5/JRkPad`KH
    0    6996YH_a;;JJDV9Rh/G/M],@aDXJ?/A9DJ>_6RJVL?PG?]ChSwHT,GHBG[VMT<MOe\G
    0    958XG<TZVVFBXU:QwQU=GWKKZGQRH9YCYTS>6EVcELX^BGPpWZ;_DXP3QhJ7`AE`DLC
    0    592SlG4wgNSO9gYPdaVEuA/HG6`BWY?qAZf:L4(7PA9cV;\oHd\R5`HMMUL\TP^h`N2
    0    853GF@X[FC=C@R\UGQS?@<e7MWQKJEAXH9H^m.@XLTR_HT:w>R89[V>HSSH:Fafl=FJ
    0    8745F;ZUV]7RAXQMElT=maRXwYn>V[ILPM]=aAY\CEhHUi:R]P@SQ\?nKRYBOaE5RJ`
    0    864TOBWG^DQ8QHR1PXa/CNVAiFR#<HAMQ?BDY4SI7QEbVC4VB>RQCaVERJCGHYUJELE
    0    839P:$XDQR6O8LN?HPZSTD?Es/H@MKUZL<SZH.IVIw\`H^%OLPM]Ca5H5j>IQMPUHI8
    0    701G>3N\bE1V;/Wi\NJUJ:P=wJC?@9;AX^\:MChYB>hTJfQM7BbUJQK;ZZ<>JN?YKJU
    0    7275IQY]CWLD0NJSHM1ZFw4G]EH[ZXLXVC-``9EaLJU^LJ@Bk5IRD?UVYOjaWR6U\AA
    0    581ML9RJ\UYF4;/ShIp#7Rp4OcH6Xh76lEPF@4LR5Z]Q=XDKCPhW-N4R<a3<QMem1.D
    0    655wMQJJ8VPA`LSDPErm9:AE<Y8JQXPR^8S`YoWKTbG`A=>QZH[WjMt8leJIXTgBRBG
    0    549;`2IQi@GS/Z9LkXV@E[8Qb-M??@iWTd]%XXhONY[wQRh^UhR]D_ZOIS[BG?seNTO
    0    866CQID:C(a?REVKFQ=`P[;_RSJw[Q<C@Z?ZICS9Id9Q`IOG[0DQ8K5D\<TOJIG@8KY
    0    888LQ@LwjHFKPFG[___UWT.Cl>WHHFWSAfb1VAJ16N_RXO4WQXXUM]0Sc7VZ\>\`WEN
    0    878k5?ZURf^[KJ>muLa9B45CIX5@?@IFh1i:;II^ICSc/NCNGR>]<CB6HtT#eKYHLY3
    0    514QB5`b]jakPcMWgJQ_FXcQk@?T\UE4j>NM:iZv<O\Ze;]gYWCVIdwHLaFfllmq-[Q
    0    687o@_AWLJQSCuPDWDY_EQ4bP[6YSIaWIBjD3Wa<hQKF^LEMDYGTEPw?[gSEd,VS?bR
    0    647:dV3CU:NM?>8HTUCEnwAYf0]Z2=iI>WNAaOC5F??NTTAA`US;5KS^Q2b]JA>biBI
    0    571KaXjJOO=O:S9GWdI<[:XjP0SVC5Uw/WY@NBf2X9JvbjWOIbGK2:T^ILGbdBhYiXT
    0    636*d-J]YBTD;FwSWOFBRjdXjY?9JHPMMmEIqP'F9IQM^>HZKlH@CV7kP@BU@LbKkWI
    0    645wJKZ`E^NMN34(V?\3QY?8F_ZaEFGDQGb@'UqXUMV\F]\SMNNIORJ39U9GmniZaB4
    0    558KaMED=fA<XB^7G,Sm,?VaF+8AGXF1\PeQ79Ue\ZFwFJUZ]aYXPEI7/^MUdXGtA6L
    0    738I^WTZJM8`LbrNVOETPPwGZiaRfVMcIOKQ\5CYQaDEZRaQW>NKWGWW^C^ODUSIX[9
    0    721WdK=YKB;O;sGK[q9JhpPwU%i@M:_WIgOJd?GICGILPI=@R]\[VSPXg@_bS@JSkXk
    0    867_`Jh\WQJJ@p1FAi/:PT9XCFKkIH<])6QPY=DKFKJgGR@;\E\F@L?DA>aw[:AOTOI
    0    6325UO<hW:7Y]j:bccGYsfHIf\sATa^o/jCKwA;?SE:Cf>D6GV]>Fd@pp4QhK=ETucZ
    0    910RPcTPSHOT>IHIJ<8F[VU_QPZUKXMO:=>_OS`RwUZ`KL`9NQL=GSVGZ=FZE]CXZQj
    0    921HO??wU7N^5T\_e`K7^QFIRVBUiIkr9`hYHF78c;OTOKRSUlgB;^PIehA`Q8XU^gT
    0    6703Ygg:Ga@VwGeHH?<>HMVA[``]Zl>KE_(SD>TXeXliLTGNCUCGPL;AN8<P.mHrG2[
    0    709?h.>L`6=k\f=JQ2IAgi`eMcS@w^UH;\N<k24Dk/HSg6PU@NSE]I`mnZBSFYIPaZh
    0    7981PM/Zm2,i.N@rfFU2L5R4ScNQmhXYHNJV@3#Af6OK[)>@7]O8FZaPSMEAFVXBPF;
    0    631RPAPESEF>TSIAwCL\LRMBc@L@:@JKhUAVNIFK2`[4PDQNODPVQZIbALIQWCBE\b<
    0    603?gK@PRVO_Bw`I4aWDLFn4BSIJRTaHQPJdO.Z.XmQL5;a5bD6O=>JN>ITIGMA/XeR
    0    646^L.I>%`F8SJ^UQ8X\=FhKBIS@PJR5LNL:HKonTV\W8wGCBF5ORVlD:[:3LQZM7?;
    0    767@;L:OLTdR1\FZaSwIOMI?n_C[^ZQmOMRHMQNFeAA:BR]p_fFPGAgSKgJWKJK@WRc
    0    616_aF8\<WXOVG_'=]F8.nCX>::a:d2Y3OTJMJ:B6I(OUcS=[<HED?c3DDwgA2KGYKN
    0    627<cY?VH&Fq;l=UJ\BWhdP`X\Tib[JhHkDU]T23]PBOb'O][Lw:>dE^p:U_aNX/gMO
    0    649BZlK@UDRR8=YPQS/WF4A]0OUt=SGW3/>bKtG8p=<I^K_YYLa#GO:5694RL4N7U;P
    0    991JJ<:\SN@HKk`[NwJ=wUIeM8KRB:Qm@TXLbG;EUUF_[P4MGWPMCaJTR4ZbJAGARZE
    0    980a]ASfUB<M3RASSKVCXAHRLQJNPNiI^Y_KZM-AePWSfQ=TSRZOUYMwqFfMJWP[_k]
    0    783H<=NBKwE=VMaC;OZTLS:T<,mCA4GEGIG`LQHONS>FCkC=<47_IN;L\)?1FR'XVVC
    0    625DM7>WR:2fFaZQ>>L2kIi>YBWHBLgV-YMUq9GBhRAS_::_UWNQTT#i[(6LMs_HjdL
    0    560OJ,CKd_;;A\WZXm;8fkTRQVVH^=_QQ\4]]EZM4MV0YPNC@SDhJJ1aN=T\Ue;FSb#
    0    666<62HaLc1RSaP9PRVG\==fNDGMCL@UMIZ>eLA<BLPO-V*r>bIdX]3OS_TER>A#PT4
    0    680QXT6[MJUXfn]Uh`KOE_[;QoUK\\?NnJDc?CFC6PP@SMfwhDVQMH]ZBLONHBJCBZ>
    0    7765GBAOhm8?WO@GVN\:OAT`A5U@CK2WPCS0D@WU#@dM_P0MW?JM9YAIOI=ccB8]3QY
    0    605QRaUZ:XHSHQD>7UsP6[BU#6@F9OE>_BOQTjR=]>UFGY2;Sc7GJ-LGMSRESC?HZKT
    0    788FZMQAH6PL]>Lc<Z?GWonGiA]AkgTCPq?dl@TS:Hi/B,A9Z?_1ZL;wL<QX@VQGaUm
    0    836o;XLT9YB9KU`O3IwtY9/YBGC1:=GVQ4f[@\O[ka@A9dU7QF>bW9>/GAFP7P9-CcL
    0    646T=`rI8eM<oIaAHWEaNS/iB@g#<K0C-=2bbbY[Z^\A,e>M`(&kP0a=c6#T/=2G8DD
    0    658OC^h3JkOOX0<PPU3TbFal6EbwPZ,aBYKDZDeV+hKFR2_Pj_82PMEWdMNCQPPZR4N
    0    663wZ(DC<EFB\WQOB:[P[MaZK^JEA[FiKShdp\E1ZOH>DW7;5IaeVBA.eKKG@II;YVJ
    0    793YNF#^QFM?EIaRAjf^X6=tBTLbA<Y@CHeSSf@+`;H7LS@?=4^dN8CQ`YjMW4T(=iQ
    0    514iZ=RFafTQdYQZeOA3UZ>VlSZlZ@vQOnjOXm<@[=3bLPZaTEWSW+YJPb[lN^G#GKP
    0    5867-CVRB_]M;R0k5LF=8)bKNRwI>L-aFX8LK9T^Z4ea;NTD.f]2JR?Lj>5hIZ@U[FB
    0    788VB/BhJ-J?AgN<-^HYG;S`CIJ?3CCc=3_ETb?DwTNMHMP65SJ[IIP8FIN^JPZ@_gT
    0    746#I1KNYCNNHkAWm]=K`7;OaKJNCVO]D^ZLH<@TlS\OYDM^;dQ`YS$\VIOIMA]\O`C
    0    824M7VDT8=Q?aDJBN4^@HQ6LMAD1HOPS^8bMJK>HwQ?>CG=gA6JbD:VLGSK5=<EJ7R.
    0    804TX^X\RXX^>W4VdWI99NKGQFHhK?nA;;Z?-OMDT7ZZYCJYlKNB?lw0V\R?l>gJ=>J
    0    600NOLQO8GAAVdBR6UIZif+dV#TT:LAAB]Olb@FL8IXBASJ%.DVUbW,coJPRE[.ERU]
    0    714c[B=qdIQSJR:aTYlIwaHO^FG:GQ=`TKdJPYGSM.IWFLB]H`?gZ_I8PNK`T?NSGZS
    0    593?RK[K?M>U#_<S55oC/[\8R[D6AU=m.PTuWdUIiQSF<`S94;3K]1M8WCYIFN``=`4
    0    57783%'d61@:9XN;JPncQ#DU=iM273eh69l]CN.'fQSA@KPJ0DMYS)87RZ@W1FKcUo/
    0    759?XPErf[NREcMFaYT:YGBW3;;E6=Ff>,iAH`0>QJAe;S?PGgIS2SL#?VPrTGY`NfX
    0    482UQbI>TPHGGPBFU_<<LHUw_Y\ohITV;SP/Jl;Skg4lTV[VX9^8>c6,_D[Wi2\Kb^X
    0    722LJ[EDN<3[@IaLU_M+JDY=NBwUi>\mDPJTP;X:M7]pZ<IUQbXB;l[VkB[>MUcnVb[
    0    792LG@8KCG8WKb_HR8TQbSIbWM[MfIG\UV<W]:BS2^I<aICNB\D;HZJbwYVBAONPUgR
    0    780<\I8ea^;M@a>I=i;`fKCwB@]YP?^OAWLImC[QFI^1PZRVTCQQOQ=`JEUUODDVQHI
    0    567[R?W^ZF@a077sHJeA5=@>:GFlOlUT#IcWa>9B8J]Y6KW\bFVIZ>JTfgK_E>jEZOA
    0    700M`I;DeMINPVP[QDw=XQRFQDGZLbREWKWF1bF=PJ-PZGL`JJDb8B^KHYYGX.NXcML
    0    566N43hWWORS?K@`OTGgFJMCgVFKPA]YTUIAIQmp1BrYIbcYR_ZV;R<XHdA8wVsaPE1
    0    6142m56OOSWwFd_hKe5?rfZNk2`bDDLcPpBe^KAB,:EJKIIoc9QD<L>bV(T[i>IRXbG
    0    758DS7Lw[21\C\EXPWE9TfN[\:kQ`3jZ9_R1W;OX67NgJKKWU[eO`g$\W;@dQF^gj[a
    0    7853M72Et8/S<w]XA^EEkZ\be0kY;3;c7nLHo4TB/Ab\S7/]hN>TFVIV\=USRRnj\Ue
    0    688WO\L(NFMId8KiUF8f_eH=WcAWUgJEdBE?Pe@\>UVUE#kjS?PJGDl^NB]l=>9B:[H
    0    749FIUFY@KKW>TXCM6[CwO.S[3KZ^I`QURSFFKLSJUZ0IIFE>G9_IOZ:]ITA_JE\\XA
    0   1021;RPAVFSPSFGKS]ASSK>LJGORMFRNJLQwC:XDQbEBII`VbMIO8UE70mbSA_8QDAYM
    0    554OIIfQBeEGH9HVGgHKTBGQK7J46G7w3H6aMO_LrIbCEjGWSJAQK4^rU7[cDDYB:N=
    0    774GgQ?jd<AK?]HWR]K=P[VXUDwL8B[eAeFHbNFGI6TkpRPV5]RI9nHXFNXjcBkkmXM
    0    820>U;<VlI6mNb:TMbE8RMTggL\KVHX_ETF;]3MB=H^eUM/STb`#6fD_\>MhlUcSePg
    0    895ML<?O_EEXAQETPQP>RIJ^QF][O6`\6WLFYG6=X=#3N*CWTNQ@9f5d]b`RT8VjTE^
    0    700@a.ZTXPCOUoEU9q;F8B6GV7kRE5diIEWRQ1TR8R[Saq#S;oRIKR1D:HWakGqiFYF
    0    898<TFG``;<Z9CA_Xg=OZWJwWHUSGDdf>UW@b=ME=6DR\IJN^c]DDe<jN-NXS?OR[^Q
    0    733>LA=fh,?l5]:wjnL<Sh^rl;RjM.evC]OIKC42F;OSoD/f`cTHH\7cRGhclCFWuuL
    0    850=`CJgTMRWLeGX^Y@/]V[mT3oPLEbT:W=D]:AR4:SpcFJg\kBGGw8sV9o_qL[g[MW
    0    562>TE:go^?dMl:\vpQDqfdZ[EW`TOFgYqH/l:CY4>^jeE?QJUGYAp6qk@wf\>objot
    0    6947gwHhq74[FgIgYjC9cDOXZUNe/JJe7RfPn1/CHFQhcJJicu^*R]OajKjIh>`\qjS
    0    676AW`>\d7@L:g>ZONiUaB^FY?JMXIgVX^lT1RTEfKHHNA<rg5wL;f`RS@\SZAQHCsC
    0    616_FSTGT>KUCIL>RU:KQFLPDRR6Id>HZ<YH:Tf]S6wDNY@<KJBD\ZnFJPODW^L`XS`
    0    748:]7SSBYUjAXAOsKPEwZHF\KSHRVTZEaMFePCS=YeHQBFFMGJO5PPcpC_@BMWiObU
    0    652+bZFfW8G]MT5OmlFJc__dPDYOf2ed:gM5k8)#LGOps#0cgXk%ArPhfYaMAG_Wwe7
    0    799;I4=_PW2ZFdSDRT7IdNETY#HAAK\R;S_MQRAPV>FN@SDRDGQWWENOLMTNMMQLKjE
    0    760bI\200=aBUBFUHMTlQ>HO@GChgWKIGSI@HwOAXCH:UCOYYA`.;Sb;QLWND=S5ZOM
    0    518LDEG\O8IC6TKI8jJGWQ[??@U]<2IPAC_NbWVJrYI;`69_OEOHdg?gFwHQkOUceJX
    0    613LQM<jFMKP5HCSwKF[ZZnFSFRZSQv[8UO;[PNN>U@hMIHTc>SJBM;jVNQ>NZ[nX\Y
    0    598)12kTOE=&VA_JpSc;]TNDZOXNbM[O]SZ9K8XXbZwj`FJaLH6hOj0QLZ(@^fVgQRA
    0    759#F;MGGV0FJ`J8BK9-mcvHI`XPf_DAGg6]]6QjF[nJZMSNP]OJ][3WVCOBDvQe_b`
    0    780QDMQNFP1BDlWR>MWOQAMqFQAH9#IuNMMi:GM;U\HE>Z63C,CXSJQVSOE`4BNSYnD
    0    6560q^<>NGIW&wiQ7KK:OU=94\FWY@bV@FS\EK]1?=J[KjSGAmC@;FLU?@S]NcQZYaa
    0    492HGTc3[0P2OY_DL#g[[6^WZV\6V]C?lQ_OHlDY\CY?B^qF<:0\RWV:]ZN;G\0JQTF
    0    822Nm[LQ\RPKRfXKK;EMRQ9c;BI@;>2KG8HmMPAG\p(b8^<RUIDhUJ6=S#D^J/CC@OI
    0    786`M\=@H2j[LSBZfGcfDE:C:K>JIMWKK;R2HbK4TG@ZF>AN\CR?RXwJIEDHH8IIDaA
    0    919L?^Y<BHVPIJNYF/\bHNO6HdNFwX`DiHddFYCG^X\EBFb>NJLWW?M@UU5E<W\V;[P
    0    5133i\XT+sUVl_];rO^WMS1MMeSB$QTSSRpS:JlHP/U]%cMo5a-=%?l#SKK>@TgG7WR
    0    843QQ[ZD68O[>^VZWG?PGPMPBNSUrKq?Lb=_Y#7FTTOWO/eXTOF@UWJ[U]OWZUGNOWP
    0    782uDRYGIOEZC5>AANb]IJ:N_aHJHwHSfC\GMg@LWoUZD^aKE=WUYJX6Tn<B8]\ZLLO
    0   1141LMXIIAJ[EMNXO@F\JOSRCP\RIOXPCWwPWGA>SKD[QS>>UVOSE\JZFnR4MMHGNBZP
    0    651WNJOWTJHQ#4KKHN5pFSfYSNYcKY>TUFKV_;5:`rA%DZPQLJe3q2;GjVNKLS:*DTW
    0    614NhM?GGCCUhwVI2qB9eT(O7VWISB<aZ6HUTg<$eoF6XVCT6Jfb_>>V]3KDJMQX_`E
    0    764NWY1Cb2LVR)Y\dPSPHOoRUK@N^L[URA^V#EEJBVZXF;ObU?E-RBRHRIUV>_GI1[D
    0    641dYY%fvCHJ[FSWE]6Aw\RFGPWSBSYw*OdOC/'7MJ@T[<RYVZs>[GRD`cRRlh:@\@m
    0    628(69M_VGgN?RCNTL\9JIQ?NgbPhfnRvO?4CTAcSFd<#3=uHB@M`Pe_YW]6>UjERfF
    0    694n@6PVA.3:MJUG=`Ph\L<^DCQIX5:L;L1utQS,cNP>8mNB5&Nkp7[WS-LMXY.HGf#
    0    723wB?oYJbd$U;X5GAXOQ\UePKXR9MSM[VLZHa\m[YHD:X<HB-_XjQU>SIBOTA3BHLO
    0    772bM`5VMEK`MF-^ZGYoTPPXOZVTXGn\HwFHU[RUDRYDgNMOSLV=TRNZ^F<\\\\_hG4
    0    741Y5XeC[HAi.:1VN7i>U=aX@hUjhXgB@ITJ;RL=wBjV>RL`Z=h@U>Z>]YI-WGtMBSG
    0    892:OPRKH[JLNHTH?MGI]k?FQB]OFE#^6Z>XOBP<WQC\YLC:W<5NUOONLEVUNUEF\OJ
    0    604/h:LXDGvo#l0ZIWL5iR6N\EGkT.hML^=9AOM@4DYfSPAskX]:#R>U\3JFTe]OU<@
    0    764`BMYPZD@I+D^b9@7LKfYD_i\;gREK\bFPMHPK4TcB\FRDMC=-jW?[b#F^TSLOF:M
    0    508+LL-VVFLQ62YVP>hARG5H9iHigSb?iUZL,W3&ZILPI(RbJ@BeP7#^eLG?\UZ<8_8
    0    615SkD_@JR28^Ab>G86.>ECGN\GJES>DA,9`F-UBIVO_6MWM/F+RCGGE2U:OSwWNB0E
    0    425EYv][H1Jc`G<cqHCFL;fb1KkUY0Y8@>3eLCU7X0S`>Uow[S,Z3@k<QLJ5iqXaRdv
    0    937\?RLOD@QJ=I:PW@OLQSTB<QF^^R`S\B[JZALMXEXLXWYH>YwFIOdTlNLI\WgCGI>
    0    683#LI5V@@QNM9NWa3UXPYjHiH1EmrK5bPIPIdJ1F`EMP)pdk<QDW0lSXp@1>_K>M_B
    0    730EjZ@Pjw@5WM?LRh7DPkEJGTmSS0LAFg>8W5QT3_PSaFZbJnS<Ze9UE>cdTOTE4GO
    0    5226cD9hLHTKPR5FYCGQNcFSjMU/XD\MQ[E2S2_L?9RM9OLJ\@L4PwPYVEGjBMB;5f>
    0    707OR#BrZWNI3OUWK^qP[M<YXL5KHBOJJ_m(q_)ONP5YcF5h4aK^5[0SB;[iK)bMcW0
    0    693BV@6wn9LpMmLTC[DBOZ?g]FVc_CY`CZ(?LD>AWNHmjGG\ZfN@Kb<KSG[Z[JA\XHE
    0    731T&I`PLWUNWVSWwH[\9E<T[M<YNNY`SOhO6U_UR=I`8dCBOOWM\LiKHTTBK=TMMY;
    0    8544nPUNlQ0]ATGMTYJXH[WK_Bfq<CTf>KO6Q3WBO0SwRa7XTa@A8hXVPDkPSD``KJ]
    0    848FH1A[JQ[\JI8wT]L:]IIGFCSg[GhK?^aGDA>FA3BXOA=LbX[HGPHUXSAHJDbO[kK
    0    882j1HK]#NAD\<^0@4i[?FC>Cl6L>dCMs>JkORYuMLK?2[AQ3B=nHLP15T:@=]UQD=C
    0    608O34Y>U@4b@.IXM`VOPQRH[peXrgVD`gXPlMNTC;d?F?@]SaPC3W_m\HGKIw[bI\Y
    0   1037BEEVOJWVSH0M]IDBPTQNRe[w\]QZ@SfNIT?KW27i=Y@VgTBSC@]ef[^WFNP`nX>Z
    0   1086F]F3AVFCbXDPUVX]SDZJL@JETXJV_7TRAY_?9^<FIOB4wp;LI<TTHRCPBOYLP\KS
    0    705=WA=<DD+:SFHDAiMRf7WNbGhuk5N#cbHJj_Cc?_e>`9+SLM`SOCF^gDU=_UUOdAV
    0    660H\AQRmO;[UR<S15E;_KE^jJQXl_iN>_NM`/C:IOeX`9.]>HN+SgYgeVFVFw<RqXU
    0    781OQ\(fK+=_.F6KhQ77wL=`3B8bAFpSRPlGRT58X:OYR%Eba3w,6B/krZGEfAkYWr^
    0    805ZTB7EXODPCDPTbbZE=BM_J;8EE<fRLPs0OV;=_B1kL_>hBUO=BY=M\\XNwF]^]\N
    0    5688ZTQKWP/kQ4l9QJIKQQEkQ_wo>Bb^Tm^UHA1@GDDP]=HWYO]d7K?RTs?<C>IiUhN
    0    65839H9]QH@TS9`7,T*HWWfFNTbX@:9FUHK(WPN)JWdEX6?RMDRLFF<wu.GX)8d.Va_
    0    753??OG1FP_`PSSQN<?`wN[cgJOHcXH7bqL]T`AX]ci4>GW9N+G.i>[os8V@2d=4AcD
    0    611O[O*IJ;/w_dYNZKL9VYHBEYEJ<NLh?DsYQQP1`CBIZG7Io;ALGJ[7>?dL]QDGXFX
    0    691d6Uw;OdXGkKkIH;ONIUJfBhA8dOK?je^Sl<ULV_gT-gOZKS7\\Ef[:XHPP7DT7ZO
    0    731:RM_QI\5NSHJ\wN`HESCB\:^`T-94QNTl_GDY>`_MPJknQeFi5YUWEbIPjSaRRSK
    0    765eE>=ZDF7KpDQX\r?>drY[@0?IB[JSCKJVT#B<YOEXT23l``^TCGWPgPG[cEMJ[\B
    0    872@XA#\WY7MKFLWNTd6IZ=NF7DPBOWJcFMFJ[>:T<NGh;HeLMTJ;VIOTOPJQ=uTTSJ
    0    832-CB1CSMMUY38P>O5CL=TI?24MHNWZ-;OGIA0<D,ITi7JwpC=.6]HJFQeHKUGFUXN
    0    660k-[MRQBXB#L=HIC]]_JVK8b@LJ\HdMBFO_HGYdWv3=XJ4Wb6LeWGh_JOiSGVkX@`
    0    592JX5:dnBOrAo3`dpAAOoGAeOM[8BZwEIJ;4EBET4(_^GhYhs[59YL@JUnTld`rQ^]
    0    6279XCKW9POVsWh`m9FF-Hg*[wK/NY:'t>R\=Sac]Q<]61IoMIA^S@P3^YW2=OfT?R<
    0    897KdP4Xj[^J7cA>CXA3QVNn\>DgG)Mh::VBEF.6R?#O\<CYfDS,;dJKHLgnMMOSadM
    0    838ZW\D6AQVMNMQCLJSwXXLQ@ESSOJRYTTGd]UW>iXO7VrY0I;GE46M<P@A\FO<UBHZ
    0    827\RZ:^^>HY3P@wCTM:WD0H_;SOK1bA1dT8WJF@MBFC[90TN[YH/[FDNHOW\BQVZ7L
    0    903Ue9OEK7SY<fKLBFLLK7]TGXwJX<W]BF0?MIEAVFXQY8I=?d49@=NHJCIFEPgkSaV
    0    905EWNQMHCKvPRW:[1RJ@CSH4LUcLL<b:?XT8IkIq4E_:XVHNRLg5Dw=O[<8DhbTGCR
    0    750IRD[:KPikWcbLY37Q>\N3G?O3^LH[QDIL4DPV_JZIFBiRNZBN6Bw:S[HCECOPE^G
    0    522<l_U;N80;<M70jXEbVXCMCJoq<,rJ_A4F_LU<=eF^PJCPBdw2GZR`=;Na^Jf+i[\
    0    952<hIa;'I3NNwK?O2:A@Id<Ol]K_OVj86Fc87d?[@[g8WR?;c77@AV7:298JXg]<+V
    0    537KTC8QY36DIRBWGDBk6QUfi%UDEAe8tf@UVXHF`gM?EM#Nh[4;N<O/IhF4J*=BLUK
    0    700JEh]D9KEY2fp>-1:D@LE<DJQR5QDi4(E_PRW[\=ZX9[vH#L4\K0r#;YM<RAMZ-/D
    0    742`T^RT)@_J`OX_R6Ph;WH$E4ZXiIw;SOrT9]RARR(>94L[j@gXY66,N]BBXBXV;C7
    0    815]LLMhu>=W1mfNZ9JUF=YJ][ibUOUw>SNw`F?SNgIF_VHEQmETT`O@:WVHHIVXP<H
    0    647WLQ9XCH=O@LmFH\LYJC1O<ePA1W5YC=Yw.MP*[bE_)ljU4TS_=@T=?DNBRCZV4@T
    0    831OA1g?;2HZ[MCCZ#S?EJ_?SIC<OPC7DXE<<GkNQU>P^>[rF5<896KGET50;XIUPID
    0    682C1E:rJFFaI^6fF]N9`fP@jC?@E<WLU^_=M>IYH5bS=N8weVAZDTNDIN[EN7@8SHL
    0    608fpaw@:EwTkXM_WE/T-]KGOD]iV+HA4FED/FOe8W?@BRpecUI^=LrPSQ<@NPWA\Pf
    0    709JT?=lK9>6@]gWOwTV^ZPcAGQHP7vvG]ZTbU(<[H5OoP;YKY[OAJ0]l7[Sh1HQhe*
    0    9608HDZPZR>]CCLGLEW8Q>OFVC\OLJb]NTWFE.Qi6ZdfWcNQ@cJY1QPXGf@GP_w`IOM
    0    6960UX?OL@BYEMj`l#^>[g\HOA`Gm]O:_S[3FNE=8QY`AEEK^EKZ3HNdM_Y?EFE:3^V
    0    809V6Q[;EVV=cMFHd64wBdVN@GjDS[;/G2;\9SlX?:EB1jdLRDF^8&TM<:@?^Z@3cOA
    0    587@[H1IL+NbJWM`Y<GT#:/7wdE=NGVITU0=INeLQHJZINK^d8<R=PB09FIL`;NJ[Ka
    0    8907Ob^:=&=WPLKE=L=C?QSQ=XT[OecX+RGI.1dFS+_cLbeIFwB>K;]FG2YAA[[W>;k
    0    711UD:IQ;44^LIUMRAgLFBYGV5BYJTUM@IM>25J?wb>JYI=7;`O8MEd63Z.9?MOT4D^
    0    8615MQC5H8fwFeSH`;NL66J;H85SeD\N?DC[C\8?Z6FY7HcaDOJJCDf9LG8+NOSN>UC
    0    9723`^`C@:JZXYa8ZSGI8HI#SgVd]]ZX11OT=QbJH6OQ?IdNUTE8O<d8F5V9DPMOK8X
    0    6923TMIRZ;<uMm_c[bH?rXac@OP_>6ec>eNkHXM#IDVFSD^YHfZFIWjfG;\XG9SKMM^
    0    563BcOiH6SK]wgY5Z5>[)T/=6RTNV7LX*:Nv30b/`79_DW\fMg?=7=[$<=HRD@[GR=n
    0    819?R6G]DVO_RP_YKFCWVcRw`H@6^HQKWi][MOSFCgL5V/JM[KCWg8HhocA;q1>5F^V
    0    776Ka[pESZ?RHLSCMDL7JIIYKmWjhQAT57ZfBGjZMLQVOpa1pw6=/G`C2&TTHSXWX:P
    0   1176#\RO<V'KR@^OI*K?CD:JMHO]cYU[\?D@SJBF;U4SSZPH@C]V=JEUI58<ZGOdW>N`
    0    6568CfU]R/E^>X[FHR.S;?nT?:wGHSZlOCBMH>=f.VYRMOP:Ck;RXYEO>Dj>I\`LLOb
    0    779>J0UWEQIQS^HKLOM]ReiP[MaJEGMSRW?ZDZQYYwEOXSYL^TJ`F=SX^Sd_GQfCC^F
    0    834DTG6Y[7:STKA`G^GORU7>kGcANTBaTcL[O<Q9V@VASBLPFGNSBSPee<GHNF5BwW7
    0    947e<doF>ZO:PJL>5TAY;RV/DDWSLS:<H31aCOpLKXJS6wrA?5CCM<Y==OBPR]HHA5Z
    0    673e?\jNE^WLSCXKcKI[_m[LPhTZZ<A8CEHYB=WOQgS@Awe>5KEGIL;UF?>H5O>U>D@
    0    650U:;T3=WECP?WUZ]+Mgq[UnNaFD;;;Hu3@PEEb;Y[:W@RUA\NL_R2th)EkBbK#Q?G
    0    718;G8^kRL8:7LOHDI7YjPV[[TfDScbV-wQKZBDT4[U>Z?JDSI\VYL8o^:AKC^?M_PB
    0    674V8^f>SXM_J?eTF1O]QJ^CK]GUhVE4LKTfASEOgHX[,Qo?aSPHD?MNHV;4=wYfBdW
    0    6558J=HDRHCOVQ:KOANK`TdJw_YT`AICLcP:fO&F>PYHF4UXTwMXMVP\]TKRM[XDDOL
    0    448OX;enwUUQ5`8[ok(@?FRlp:@[,ocjRQaE]EaQ5)NdfW3iNw?P,u<Xk^oHBpD-Y^4
    0    6568pR7bp,PM-`-d]r&HeZNMIYRoCQhX3kMDURAKb?>WY=J>Chw?Dg>YPF_ZeOX<bTK
    0    614Bkb[;FjuBq3KH<qTn&wKjV+g]&):A80H@%ccO?e:A<`JD^.JGF<D#2MoZmD798*]
    0    615N^W:RWSGGHGRQHg?EG>XdLAwMQFRh?LUU[VDLKY_FU<OJVPMIWNGcR7lUK[GQ`OS
    0    811@TAXOP\CFFR^ciV:HHwSRdQ<;?PHN]TQLA9ZI3NGVbJhSFPXIKVJ[oLWTCTQaWA;
    0    766LG`IG6>UIBLSnEB^WR9n:MbXZfeRVp9XNQVJ#ZIYH>Re:T<LEMH\T_Z*M8S=PF_4
    0    975RBJQFFwYGm?XNJGTgOVORW=hM?YR\TF?LNcSR5>L2I^CFHBChFL=EJ?\T>NE8LHH
    0    763V#>Rj><L<=@CUa4R5_K7J^AJ>Y5V9RWV\OY;VIAQB;NPBW?RDJ]@IRXHLNBVFJb3
    0    538FwMWG>Nts[?:BCNARC\Kf(9Lf8;WU8;IRI\JESa@IdD:E6TNDJAOO=NM]K5h@EeM
    0    795LYLwPKYP@JT_@DTC4?M@MM:bMK=IUGd1WQ3ZU8YN?WSbSIaJE0=4ZI;ITML9Qn;j
    0    682paZ]O>XaRYt5F<hCbMR++@PwNV7[`?,*iSiZFHjRG2qT0G@gSC:1@B/VmWLOBKD^
    0    798dIla@HiX3g<FB=L@\IV8j<6nv=5Dm0?#IAmpe@oERQjC5v^X?<;H',8VbcF6=E0b
    0    707bgLUDfLdIJ^=EXVGP@SBwM@Wl9;REEXI>JUPR>INm`KHSeW\@PZA_UYNv]MIRZAZ
    0    775W^HZ<@@@J8S85;hLSW:dUKP`GXK?Y@7<h?HF?ZWdFWwQ9@RDK[)[SB+>;:VODI[K
    0    676GUG^VGQ6GTHfaG9JZ_OSqa`YK4II[Y[RYf@SCQ@K0JT:ScgUO]RewpLNUPTOJi[[
    0    962JUY`JB>BPXJKZ@F;VYTwPKg_SMWO[MPD^H:]@P\gUAOPGSQ=MPU]dN9RH?vBK[UI
    0    478AE:=-7YYRU9IKaC\gU\QJqQ]ha7XbS\=Gb^wqfZ9E(aPR=WP<sNQP?aI@b[W[GeZ
    0    714JYEK]O^RFLJSN@LCCMT8W@HQ_FF\LeRlWZAEwSFVbXVO?;YWb\M;XcRRI]VL_[BA
    0    697C:PE>BL)BsKeC=Y,Z\KW`I_Y>w]DI\GPl_fk^EinkKR]8@=+EeJHO`/9Q6XCPQRG
    0    605hgXLE6^\YLGYRZb?YJOR_QMBXcW\^TOSFgXIBwb)bLi[LqJKCE6ZKSILRO'UH]JS
    0    837VWEZSJ^[Q`K@P[BY]cNdQcTUM[OFAwN<SGCP[YOTLSZUNX>HXXEX[GEQF<D=KHHB
    0    650e#I+r::QZ/LW7kgLDU@?LI'2T,8JY[C_R^]9PX6RGWg7V0_RaKZ+GkBM@=1>>JSD
    0    656g2K^4Cm):d2[^?7EwYMhEg1bFY]C3]XLMSOapFm<B/fIQ\S=eWXWFIQ=3IhBK@GR
    0    936vORU^@i>6TE;68TwW3A._>=TD/SA;XDk4N[UeORSaTR7WTSNKN@1=WdUQVbHQKOR
    0    597wJVa?Fl1dA\\WH6Xe4B[JTp4E@_RAD=HZD>\aWWZSM`TSALTTaQA&Ft@=>qsd@V^
    0    658Y\:5@?::H4ZSPQIOWg%<`EKDCV>K\?QkMw^D;VmCM3c)WDOI[dAHO]K`69E6ZPMF
    0    6807NL[ZN::=CZhPXm];@5_FkNNYUEdDAbQR-ENI`MZ]PFXFMfU[=LHKVcNFPRiwT1T
    0    643bf]X7bCTwa>+c_3;HVP3;aNE\SY`J8;Q-FoL4L)U_<Ln5KFe:3`QBN7NDb`TT<Hb
    0    769LcWVQIT?^Qm>O@B@'DTULDQFjE]QbA>JTT@PIj/^gJ@VOFbM?JQY?EkH\LbQNK3w
    0    448dOEU%\P[=WCLQ5?Y4N[iE3ZP:?S<H]>=iE3QOKLYH50GTa<?wT[%3NYTAkZ@T77J
    0    806EOEEKWP6V?J[GTRJ1dB\AwHGXKM=PG[UPb<PTVQcV^6<CZlHGXW4cU[K>RZPcV_K
    0    778JOOL:W8dRXPGBJV8\_JWS<p\NP^A\T@PXMWa=NVKN?N[mbAOF]6w:JQT6QJXHKUM
    0    526AI=#iTFBEZHJJ8HGMG7aC-T,9SCSPeDS7]F:?d4+0:K=`LXQcigRG`TUF@D$7GOJ
    0    541CPSQN9=MASEJLVTDN;[@e@IFF]UZEH_o]OASULI2BG5F`wKY^ZtDLMhXrSGQEBRL
    0    818f_XB`BH>k8U:WWTT6MTf;`FCmC;UIFbZB=FH6\@JwaF<PTJ^8UqDFEXQMDKhaTQh
    0    773ewG]BDMFScTMQGuTfMUMiHJthQH9H<WTCI`f_IQJOmJHLD]^GKXGME@bYRM1AZ;]
    0    6755X@ABGe#8Zs[Y*^PL_SpiIdTU`WJB:^\]l7D:E<_BR:NBWDIIkXeXjHfV?R7E=nX
    0    558Wa^]d.GABYQna3L_pdHfgTRLVB^fRwSH]jW<H`e\9ZSI=\5EYHBVChN3F(fDOitG
    0    475mtWXS=^SQV_]a_jQAC=TE7OFt]^m0#3fU%ORSn)+.1DUh[2OYH2$MUSg;'VgQZKL
    0    704*[>fQQWKBCRE\FQI7q]A^V3rILT6NFTDJ^Ckj.OwW@S7^HLPc-[,nI@TWo@A8L_P
    0    773wALOGB\EDPK`P9QUVEKT[MnGL@lO>pJ^A2VAOfMVN3R1YU=P>U@f0J@TUFe?9R>;
    0    649CL@/EH_IHebP5[6T8Jjr<NCg@hMODG\5w<?HWS`WNOBk]KEDjO+adUHDGFPL>2`A
    0    618FFkGjOBGY5T>`nLG6^FYd<11ed?h=fLX9Dm^6YAcFDYOeSLs\XA\:A[#Kd0[RMFU
    0    988EZ=JL`BMYHXWY]KE5Y`jZwEQAQ:QXLNAeeRLCB;NZ^<I_SR8Gb[LfWXTdCOX[hkV
    0    6449Y5CJ>A_hEjfNITWHPIaPB^_XiN_jfLPRd6/#U?hQXKKcZY^O30TPNLU8=McPGY4
    0    719U\:ZN8>2=BSwP<HjYS6PE-QH<Q?NCQ&hXLDLJZKJ4TIA@,P/\aGD.PIK53@JEUJA
    0    739N\TRCFW`T_YC=GFCPQRSTDDFQJEVLQ<;LGMKX>VSCPGd<g5AVA<``CK_BA<T#XEM
    0   1350Pw:HITJL]M`ITSNC:I_VADF6AHXEOF;QKKO=7G4:TL@JdmS:KEJQIMKlIGYFL]IM
    0    677aJD]SKZJUlYSLM@SNJY+SLFBCZT.SegF7[YOY?7M[WG>IIHT[#AVgWP`SSJLPcGN
    0    8979BV\3KPPG`JQD98C?dOpIQa[>SaC;b]5d^:ihHebCDKg9IB4Sd=wO\E,E:fD8GG@
    0    660Z]5SXiFE<wEgBYQXLaORJGBXPI`BT^gXOEI^[\EHMOX[VIJBBQH^QA[jQcaO4ZDq
    0    631'?oJIFRi]jC>OWJ<f>TKD>h8VcXp@A>M\<MKXE@k?-\wdi4SKNOmZeHW:FBlQLUK
    0   10668]?@ERNBSI=UZ:S=Ff^TZw2]=M>F\^a0Jj1Ke8VXK\PKV>S8\NN_]JF_UHL3QhUW
    0    855SR?QDEQNWEJ`K7OMKcIcLVaK[uS_[R^XQLPBHXSZwaHUX_[*@OAJLQ@IHCW5InSE
    0    700%<6YMDA@R]URVI3KLe]q^f^t#nWLWbVDFO;aZ6Xr>GOPN>O5dWa1Yu;E?9u0g<T9
    0    489VcTe_TY2?O>[AR`ITkK=[OOrG+/AkGJmgCBQsVFS8KgETQwNpKLdaPDP[`M17Fb;
    0    344ObHDIP<`dNNRb[ICQC_]]dPKHt:OJ4]JFaV,CBnJ1-#`][52/HCK:DD\D^&K7V1?
    0    792JKNMBNU9GFK<WKFEUKDXe\eU\rSSPPWTY`TQ]FR[TLYJPbEiQVM6wbNRMKPZLL^O
    0    674VX7,ml0LMHJG_ZRdKePGAS:4?LB\wFaAVB`B3b3CmJNXGNW@6O_E]KMUd8L`FUdc
    0    785OSHNU17]Ls@uXaG4FQZOVCF^9JCINCVMw1ZF^5??GGb\ReDH\JQR<DEdIT4IQGMK
    0    575W>Zl/?l`GO8@*879tUG?:?3PTSs>PWVLS[jSwA`h[Y`Y#N9MOt89Rf@:Y?1<k?f^
    0    739MeYAUh=;X._;nLX4UhfbjL>hwo?qeHaR<^W=7MCSONA@/ROq>Md=WYd`NnPkPeSe
    0    849RBeWT<8@U3OFOP<d_>><MUkJTXZ_CbX[TRMH9[[XO?CVLO4EN<:WQwa29OPREAYS
    0    691[>HjMOsJ&F<GEK8ZfESZQ1?U03[=Ai?R2BZOwHQ]ZC[BJIJIMYF[<UO]5OV]bH>@
    0    649G#CQDE^J]:=:L8WENHj8VKg[c8f2GR^<KUPM]CSbA4KD[`PV<I=GSdHMT[;[@69P
    0    977FT7EUZVOIPF_aGNL\baIebQwBLWDYOhKYgFGJSLG6VBNYR9S8ZNGuuIHJNK>3ROW
    0    771[fBBnSOCOUX?bOwBRR[Tq^V`_SNfaUfEObDSESLDHnBLVqPY4UI4o_A]QQFDDVQV
    0    663NA]PC=_a[TH?VNITAIJ3JNJ7i5+HHQ#`@<cJUYC*0XcJe_8NT<6ZALf9TMCAHAF\
    0    805iJQBbNE-JDwTBBRpUON;aV>=:>?Sf<M\mmJ98q8NHQX>TH@<_rKHHB1`c@@OMSlC
    0    637G[NE_KZDBJNIJA`C9rT:Z?#WT98S`PF\AVESA?KQAK`0CKRTH2XLCXPhr\^FLX\`
    0    715ZO;2[`8CJ?YFEcfKRZZ`mXR_=QXOSL\bQg@.(HKVOi;=_DawJ0HGke;:dW8N9JaM
    0    765MdPNE[KWg_>HB=@:V]U@XBO\SRS6=LX:O\V[<IUPR=UOFw>WT9c>BdPLmFQ@MY]Z
    0    739WERQIFADW@jZG<UT<\JWO8WaHDQHhT<VPTIOLXLWQYbY@TbH[PCVKI?URPY^ZWlw
    0    663@OP7W5AXBDw\UUM:COQQXgLYMTL@MgrSHNF;OITQIXJAYPORJSdbDpPB_aBSQZWO
    0    740@F\kIDbND[SAFYO;B8UiS96VWNTYiB;3FDuTJW?PKF2>JPRX4E5?D@ZlOdQ>DSAw
    0    543`Sgl7+[j#qFVNCGJ>6`OWcKNbB6J8CR:iCV^_<KL><OW2R$V`B<NAH:e\VI/ERP]
    0    631KR=UBKXFWX>TFN['3nklcUHwPV[6VRc?]Q3WT?meG\=KPD8K$ht:s_@KHXPEH_UG
    0    774FP8]RmKD#RRZFMDUQT_XWfJgC9<CJHeUMNIX_BPUP_`7]V]CfOiSaYTGRE_HRPVJ
    0    623=kkFC=G3RUY?H;I#).AY;1WvNi4Nb.M>SFQ>AFCP\]PUI5OZF$@./$:;_,@e^W^e
    0    737UQ]]IK2NwOjMZY=@=PSU;8OKdU8bdBFF^@Bl%`<j[QgNF5U_FJNSX>PZTNSXS<VR
    0    711Z3@_O\nF?NN]=e=^I;@JOTI:9EcN9jHAD5__w)BPIRYIXO6BcGPOJCTS@SD2=8L)
    0    752`3cWf<kZ;Q:,WsRUPK@@KuBBa@FX=VAw9Ag[OWI`\@PFqKWC^2]O;fTS=M<sA;>=
    0    695H^PfSW_+=wHS??XDX?aUJWm\A?H,eMbJ[]MrpMUo[^b=<>nMWU[Cm_UZHElMoKBO
    0    613<RDS8HHV#RcN13@.JERaOIDo:jU/eV@=]q#19tSKCCUP+LK-FTN]jKH2A9U;EBK`
    0    6900LDe9\pAWc@M/9KRE]Pa\p_wBTN==Z\M_\<fvZmn:PTbLIR6WEKKbQ;MWDnOOYVh
    0    554C^Jaa\J7BiP^3TMXWXCA_NV[:cqZJPN^hbAHj-JwM>CDghDRY_^HmD[=JG_3@FMC
    0    598f,TKG7f@G9#MFT?RNTN[EEI<SREVGV/GIRRN_?VH?5J<KC0l[OHN3s\$TmM*0RCG
    0    754TNWA^UCh7:wU:aRMAiN>UPT[<@DLJ9]lE]`J>]B1V8LQa]RHKRGI`iGTUSB=5OHO
    0    631mUPk@3_d,wJ>DLLQE>V?1Q'dH=?/?Z23g4QdmBDSK0YWKS5;`K@GH9<NKHD:N#IZ
    0    770gWsl:;N?GOGP?B=X]5JETP7LX<A;O<IcR?abiR[N]Qw\8=GSS\6;GRV8RDP<RB:Z
    0    753AV::^8EJC;[E>JI;TSNYMN(C>:PLK4:-d_EA5TNY16WI*P^=O`SFGJ#MANGNJ8HD
    0    721URQG>9bWOeSePQCTd6S]6MN>B>hSHo3Gf,bHTj[5G'`FTF;WUY+\#9jP9H:IB5ED
    0    997X<7\QC`OIhGQ<T5S4DRM?gOC9EZDDVBKVTDWTHDYXEU]RU9FnTEF>GbS#IbLPFA+
    0    838T`[O;,MYST#KQ@OLIMY8DDPENPNS5KMTLPaR2^GH@.Me]]MQZA.o/NSGPC;R::HC
    0    594ODoRdJaU2:S_PZO/[ABHLVR*[AbHXVCwHbO(AUgSb;HR5(MjeC`I4^@PeIA[YB\Q
    0    981^MR\SGWZM^HPUMT[YGAR@X`TPPOK#`HVLE[GSCYOPCJST^LPNPKUHXVKL[FJOOWD
    0   1022mLeK<5Mj[[IA[WHN[5LOM?I;UGR]*]0V66dB4UMI?#NgMW5YB8=e*<L`KVNF>5IN
    0    716QJFTMF1MFP=gmBLQOdNiK_Vb3gX9=IwCmfM<BXY4AE:bF^NNfa=sW\&bM>XB7M];
    0    421GEOM[/Oc$\Z>:BJwQ>i0^38<KIcL>=VaA.`Q-bu8Q/9&fCT?Z>O<3HiA?f@JL'ES
    0   1308ND[e@ITH:FKG?RAWSADPIGT?JHMV?RBHJ<HdWUKWQ#]\UHJCHQ;[5DKJ@PROS79P
    0    739KHNCF5N8QSH_?^NPEA9MHEiLHb=<.SEHF9OLU>QbQ#_pR0W:]H1^@CA57N[DY$*5
    0    592sSJ1A)RlneOgOQ1iRACLCYKCN;XP&];f5*X-;^8MU0GTfKJSA>.a#H^W?BQ;fDHP
    0   1147`DSUI>N[@[PW@I;LZHMIJJQPSLLFDT;PXNZ^ONGNS#_VHEBPOU<Q=WOMHMSOU7LF
    0    686YQH3RGE_Fw;KJ\MQKS5^IMJFIO^RJF87K=eQ@UVBaM9bsFJPKE=nSMfYXRP?WIR;
    0    886QROWEPS_w[T4UTMJLBgSMMKRLIGME[N>UZbE?DDS>UTY_p6YK=EdTAQcLNK@=T9G
    0    650JA5PL?^FIgfX6L1CXwf]dsXY2@OL<ce_dQ7KhPg?0;PFGb5=Vl$QSML>D0n0CNHF
    0    556w<JPeD\PIY4U?NFc_VVK>PVC@TT'6[HOpJ[PXL^JfKvP)DB=DL2;<@YHACe[M?J4
    0   1078V@]]P3P_LOVL<S<T\5INHIVGMRJLGT1BP9c^SVHOR#VZLIHPME7Y6BRTBTSOOA8R
    0    702QjKIL_WMJKr;WXw=IV_@wa<hRbMSFbjSCPJAB$XFDNK?eaQN=GXU\NTc\[PNZ`HZ
    0    710Y2KY0,V8NG$k@HEG]H[OJBHIDaO6+^[SLKXbw@mP=,U\<TFB5M;POTK9;@KE_.<[
    0    6502S<KG_3#V0kjScN>SB[W3eWKlbUXN\U<KIKJ?:DUR[[@j`OMDI9LOnIOICfO5kaI
    0    664EJLUQFDE\JjC[bl#>mOJYSPtZd4cR6l`>WN117>agl:YUDBh5DN8`i5EDR?\^TYN
    0    517dCR;uE#R]-\L^^j@F]YHg58CJ_FR6YYhG4d)0c]Y,8EWA^Qf/O]3Bo:BNPA*JO_S
    0    835_NNW@ZKNSP`\9kBSQBQF>Z@JAM72JJBUc2\CP<dWL.QNZBVGk^<>;NNNWOwPN;O5
    0    528];\\J1N[SaNRB,3MW[K<V:rf^\sKW8KTLFcN6:AmWe>jC^>0akAJw\X>U,\qaKPM
    0    593QJBG_a:I\?RKObW[PIX@Rfw[KUdDbN`L2da57?ilEFUFS[UA:DXYR]:<AO@H[cS9
    0    6288Y#GKXI'IOKe?Xc>Y`ZS7ck>*`OBWEKMG`;NR8\NTGFCRbB<;QH[]fBQEf]EMX\Q
    0    749U]G4VJXY\PV7j]HJV7E7K<U>rOFUAT?R?@F`IcJ-DQYRQ]=wBJWPG[WJEOGCAN9J
    0    707d^W:<P$m_8YSTrLP`wl^ZXA`E]Q\RJE]VoE8<\P;NZ0PEvOP@d^Rk9:dPN+J<^f6
    0    552KKUV_Hic8JD=[B<S;_OC8l6Qd/C7R9GO#^AXW^G\wJD4@PYVHFWgM^cHWB[WiY^O
    0    918Q]69aY5V]:RDWfmA=w^?[X>YVA#tX;^j@Z?:TG9:WlHDaXS^<DhMXPQcXd5UXR\S
    0    585KBX9NI8Rw-9HwXb<2JVq=XQVWpQ:&^_4l\TRDQaYFUB>9_7[.A+DJg[DEZQ^f=AM
    0    895=P?/NM7QU:RV`T;T@U[Y=LW7eX_YQNSPHSF3OR@JJM#VTnQ[E_SYG[OPLV@M?ZY@
    0    626^PaSI@OZ4>9TFHJO]ZE=LA5PW;WT?Q@?_SY[5g;QO1d?@VLZg/@ZATJX#cZKIEJA
    0    597XGWI>H`LGd\I7TIG]/Y-K;SQD9NWbX[Dw0kMK2DAWQZ[BMfI@D>QLFQYMV=]TL;B
    0    670,r9KdU?6u2fC^Vl>MPj8WL@OddAsR:rU:S=EGK:NVZ5CURbv9@fV5l#RDVHkFKb_
    0    7849EJZE>O5C0R-YQ`@EGSwKZI\FXH7SJWDPc/DHeLTpXA@79P,HUT6YDAB9\RZLX3a
    0    608q0A2OG[^LFloKPDKwP/TI<?CTMLY4HEcP<i;[h_ONNMSQR=MIB<LDcJ5d9DT:;nK
    0    624F`cmKQa;8L7@R<PKVgXXdnQnO9KIKac;I`PiwJgLPE\J<L=@JEWCh^>U^N_dERMV
    0    530?L\Ang@__2cGglrG5veKI\\\QJQXnCcXC`J8:g%5gW@EwkliN.[lQTiecZWoqmXm
    0    625-a>.CP#apUnSJFK:XJ8Z89WHSM/EkTBMP-QMLUv]9JXAk@PHEf\WF`M97AnDO=BB
    0    844@P42\G-AJ/e\O.kCKs@=hS6>.,3Uw/P\DvS36`18@fS0>@p=UET1I[7hm?<=<RdW
    0    719ciS\ICNWKwL?`AW3V:l:e<OabA@PRH8SE6QS@^W.CGNi;ROC5T_mCR7YjK2DBD@h
    0    937]IHMnnOLRI?D`ZMO=CA<SbC@SGCJG[:wVBQL[=D\YWY?aRUXIC_P9LDBOVSSVBB=
    0   1054JMSEHQ[EJUHTD=OCNJVRNUP`XTWIRMaKPU2Cl=MVWM1GERTL-UaKwSEOQAVUAsDW
    0   1042YSLCJQ;OYLMWBSBGZwR/CYGH?F:MQC=GTbPA=H?MK[V?U^RNVSTD8OFM?MBT\VVR
    0    8709RBL[PEKGUXf@QFK6lW]EVN_H?L8LASFMb,^@N=RYT^+V'QM\HMTTH#EMOWLQdEM
    0    781mXMZAF[JMeYWD?\QW>L>86[@NLLKLKRO:>Dkc#c?OK\QOGY@`PcUKV:kOZR^NKE:
    0    781MG8u-DQ^I`Ja7CA>hRqaQwi]5]b3Dej3XcEOb;]XH7XS8P;;Zg=Li^A9L4e>3KJY
    0    739LQU]5C<IDM,ECKO@[^LaY\laNkbD9J[Cwc8NR4U_E\DX<\GJINWIhF:GDGc<>J=6
    0    6224V`LQ7JYL1EB4ERSMCC0F?BmKJBM1DH.[S_P4L30XRLEL^Hj#5IJA7<[X]$n<2Q[
    0    765[HHLVTMF@C2I^ON29UZwCdX0BSZPWKoCRD?LM3SSEF:=B<?BCXIMa[4FGBB6PX^=
    0    611a6TUHCaSaL:AA?K[OIKTMQwNQ;DX[]bPEV=LbMHP>NcW?`O[HaU?Uia6R>[@R>PM
    0    967NaG6QA.RV:PVAIS8OSKWJ_HAW`JSdOH\LcK/:S4E5[:6XJIHGVNVGTTX8OL\9DwF
    0    837PPUMKHOaM<FRWO;ce>ZIUGPKt_Q]ZMIVBA[O?FOCNKXwAXVj7:FaJIZQMnFNEUMT
    0    774\TJCSL[bIbKD60@J9IM:LOQC9FAIJXNQKHDM[NRREB^QAO7#Q@@=cRfI9IRLBH@D
    0    928@H8ZLGK7ESS\IAM?_lUeMRggOY`F_ShEWl>2DGX[NWKZOOO;L`Karw>PW6aK>HO=
    0    589&9@>J9>R9><IF\.;=XNX^BZH=TcFPCR[XG[2_K7RZHA2IwD3O\JEN]N,0JMY@/h8
    0    617AT7Ja]STmK]8wbp&hJ^Lqi?dl_LZ`,^Q7g\K:KSFCe.:`MZ\9J\FVRAn]n>FFOUp
    0    674?JdZ<BLhl;TOGGT]SCAT8GKbniEGFZCJ`>TEKL_b>Vc@Ag)`JZCG=QA<1HVRG#/L
    0    656HS@<<]OLT%WE`lQ9HNXTT`&S[C-cpKbDHSGK1P9M+THCUwNM/H\AMJSbLRH8bSKQ
    0    7839d7<OO4U^WiOYiG>MJ]q#ARBIXYL4>=c[4h26X*0E=@Tvh7KVB-WHT<b.2^6AKT=
    0    858a_ZPAZCbWGQ@aTKE_CO6XN#KqCD`J[EK@V_QKFK7_TTHCrcp;1VMHNNS[d+H;NWL
    0    578[6BMVW>JeBjLTI]R[^[<oNAL1E5AwDZf`FXkNoSQ9?K=R2aB_VQJB@QQST.lYSk)
    0    822XiY\8>bZ2fSa8@>LPL[KXQMd=V:AG\;>ePpwl>ZG0GXEPWCMNTIFIO/N\GRIJJFW
    0    806XCje9K_pLJ#IPQQNWGQ5<CZIo[HO<MJO7BjG]FLC_8F_7b,ZI;2XLIE_NT2MFOBc
    0    746tSb?@Rmlw\LRLq(h\>^R8ZOFVe`Y4lHRO&`RUFON72CU\U7N]JC[(QB])D;E5+N:
    0    816`DwPE5O[;VJIWQDY_DREDAXJgVfKHs=WR2`.`q_^SBIjKiDK9FCZD]V@C:M^M83D
    0    894Fe>KMw@JR=S9<OeO8]`W\C:c^E6T^DMUBQJ@CV2LaXA;LXgHJ6g@SKLJTW9Ud]K]
    0    805_JGMc\_wRWJWi]\RcANOO_NWFEhWUHFXHjPAZNMITXQ;KL\M<bCMaPY[fV9h?Jh<
    0    619fO<8LcAH[-M3a[K<[MJ>[S6?521bW9JXR=HH67><NlFCmw_.KbUCZ68jVT<LDL_Z
    0    485OEu7P$YY71)MDa>otU6L`2L:doeZDwM?KULZKc[U??JT[g7_7v8cM\VN8lhrGVMX
    0    6624HXaUlGGF4<Yc0gDRmWGt`CbYDDbpcwMMc[A`E@kLVEWMmbgJ[a@]WOOhcDTCok`
    0    607;I&[XJ0_VPVOb]U:P]RsAd+<R3Ko>ILHV284jEOEFZ@A`O<gKcD;m]PUO'HKTew,
    0    5629[lw^]ZhIJ\C0KS\BHMNPbssSGH5oHFXOFRRdIZLcnFQQ;sWjEeHGGNUR_VLh8OQ
    0    659HE^T0CZE:H#T;]B_TKmcQG\VDSXDIrDD[\QB_5H^<7JnkWL@Hw7QW-cA2E_HPBAK
    0    658S3FUJi9fV<PEY_E_QT;O_PAATaEM:O@XAXbQMQ+_FUFd[DU^^BQU:_V]AnZ^ePVw
    0    687QcXeGLp\GnBZVDaO[-fDbMQh[FHLBUB:NGVlK;S(?VY`ET*W#9#U92Ecvi?MI@Mj
    0    837LZVEV@E^wEY*cnKKN[TAQH\^_aVa[LWY\`V9*WAEUsB`@bYhHJ[K[Y=VlV2bGTcr
    0    728_3RR94X;8RGjKK.ThAA\<DgARXOC5XDCcJkZKN\lSA_\<BG=VdDwHMlJ9MH\L->D
    0    624\M<@tI(L9?N[VHPUPK'QYaERj]EMC;GP1OH:KABWcOXUY_f?U5MUPWY;?<#]\/IM
    0    719d9B`DO4LBNOv53Hb[u]YBwRq?ZX>@hd>VbjXVOXgL2d9F9:9]cNZedLT/>l8;BRQ
    0    635aIJwNJaZ?wBDKALjiKKEYHW`hE\UEL@;HFanbGONZ^WR9WK9BD?NE=GNTLOO_?CG
    0    809G.odXWSX:M5aG`=CtWLlHoaZKX]QETwB^dQPBLTQ9KKHRaAVJgET\MKQKQ]FFWTC
    0    681a/RwA7QUOY?i:E=]sW52\Wq3>jgQDjSDqbePi7i]1HbcAN@:eS>>D`W0+XOD49`.
    0    880>^9I\GKCVDNPOK[VGDU4bZ<TTH2RYCMMWMBTQ?DpdcV6ONwRO@QRZPQXQFFRnYMV
    0    582n\[qTF[jIIG3UiFQpVXwT__6XZdIFO^IZHX[X]eOHEcTKa$PQT@LZDEPwVVQ0Qpg
    0    621G:JaLtHUnHVD9PUORJSDnOOTk^SZYCHJ9KM9A?9QNQ;YewUdIFJQKVKoPWCCVaCQ
    0    593,1Ab[h9=YILiLF6F:^8rBZoA^glwH:H[hdF65Odwa8GMR:nRLClUK=h'+>YbVcPM
    0    646.eUF_X<ChHjURQLGYfVcJBw^ff^tdIa`P\VE,V[JPOE:EZTWBITsNb9OLGs_PJrT
    0    766/NOOG8M\[YJ;CQ=FJIFY@Ow]co^<>AW^MM]:UAQI>R=R=YQS4^@=%>MRQ7`RM9As
    0    757CfSQgEOSSSXXDWOLVJLcWJFNbXXULP4fAEP`QwOUZJPFVW]V@fMZOVLKD`OY]TFb
    0    504M?LQCRv^XFdW=1;h`TMF5MI:9^:\To4M;_E\BAw_MWTN<vK/Ya[pE(dLL(NEZ0j?
    0    712TIB;^;96F=eZ;?kKWI1Vj:&:772=wB7ZegSAEoRP@AaZ5D;5Yj?@K6=_WCDEBg`G
    0   1046D^O;?Y@MU^wG`X;L:W_hB]NfMXSTPK:PS`ZKKMNKLU@_Uc;SJBL]B>Fa>PHHDZUO
    0    6154L>JGVCN?ESQI`45QFoAGb#jFE;@SEP>PV?[iGU_tTS7DiQ\LIfF[8EK=m>ZVEL^
    0    632bV6@`W4*=qQ@*QG`MwZStY\LA`2mq9IoakR>J[gA26VNHMffBQX6<k3hFM<F=Sv>
    0    602IS#LR[KB<UYZ:ARGRRXXBQAS6%>6`5=CtkP@K7Uio[R=RLTFJCaF=?BSZ]Pil<G6
    0    562qX60gcHaM>E;aScYD>9AUGY:NZ-cGH8w6CPZ=LI]>JB>m3\UI4RI9CblVW;X@?YW
    0    769gA^EI7EY;SNNB84[wJ6`<MjGFm_I7ASL[?gI2lJ<2<GjO>%Q`:@PNN[RB;[E9H`<
    0    565lYN_H`Ci#4>AJOZjLMQ[GHNS:*QE-\^UPD8vOVJVXkRFS=[FS=7ZrZ>M1GL2c3:L
    0    712>MG\PS]WDdRAXIB:YUQCY7LYPYcTLKN@V?;RB@;YN^=XURPE9QC<wIQ>REPeA-Pc
    0    837PK<:[CA6KI[LC@ZKXdLCSW\=J:ORPFSMaa`#;^H>M_KLF/AOLV\S_fKZgLO0Q\VN
    0    700M.?@E9C;G:MR,>,7Z[9FQOJ:1B8TF<PRPgc>PX:WKPP9-$MCXSG&:a/CQ#6:BLWG
    0    722J<DKQ3SJ3@E^EF@3TBP]LH]22TV#GLR>skNLL2[aI,_D0=8@?m5F>OYH6NYOSE?=
    0    700ZII/Y<A78=srLGPKfwGVW@@?[E:P`>`\PwU3PkZCID@8JGWCQhHS`mMQsF_E.Sm;
    0    681wFQbAFGeRS>SEaNIp9M<B3GOcIL<*V6FNEpqSYXXUA`a@Q6V81@W-3[KJj;C9<'M
    0    773OL;QF:K/OYh^=PI#]WE\YHH7?IMB[aDMniRaP[bR=KJ^?CG<ssEUKH@?2TXOk<dP
    0    592Ia\Z\@A=WHnOAP[6GSPm_JPY]dRCT;[J7B;I>_L\URM@F_wD5Al9CMBfpfEjaM5T
    0    821cS<ANG?LeVUaPPZOKG`UaCVURC?6NINS[iJ;*eR<NTbCiW2HFwOZ:eM[K]JMKNeD
    0    693_MF4H?]p`q;VYaF#Xdhd<KOF<ZQDF8I`IkqG@Q[ALgTJ^e@E2iBpPFJaL?Q6OURH
    0    559ce]wX>@hY\nBPdEPa=aSHQ;AKSQIF6@9S7Q\[UI3.KAqQaU2^5SdD.bnM;0CRCIH
    0    733oNN/UFBkM6qVDfIe\T<@B>XF=F6UMZ4^`B]5#v@#MHB<IIGW;F>\3<?UQDQ8Y1p,
    0    768LXSR=VNTYJJRRZ=D_LYJKSFV^HgS_LQD5RS[4WL[Mf3QAWSWJLYTIwUAdd&MHLDF
    0    787UVS]R@]\VTNJRMT@\ADE`MNOhX?XB21M<*lMHPR85FWR@wFdDB;AHDNOU[9N5CEY
    0    702LMA@M_BII=TKh^/<==<BRJCCilLda`JPL=BQ4bD[RLDUDIOVR8\HTHRZGK_UwGKV
    0    640hHDM>4TWML>O[=\`]*YHP0_EY]O67\GMV=ZBa2b5H<VwJL/IMPPS@MT63=KHHUXQ
    0    530[4FY/SEKAX=I3UB6rHId)=SNKGUF?NZ`?<SM_OH[j\][K\ENX_D<CAB4TW^SAn#F
    0    590<CGYNP\9<=B?N2w*RGPFg7+M_3T7@:FIM:XgPRK9IXm*JZB&gYf/FNL\kSZ:RAS[
    0    846LJKDTZLQELOG\PPNNGG@QEFEPMG]HYMVMERLFPTT8NDVQXBNJ<DQSRPTMN,T#DKE
    0    547lYS6;:O[M>LbX<w=\d4-T8TAjE4<SGN;:IFeP;XNMK]JOAVOaPOGEThB_\>_dEX]
    0    493cFD5Na4#t[pb`Zp`:f]VmUU2TkT`a;ZIniM:AZI@0HLH0TtZlS@IQgWvT7L49[a\
    0    695Nr`RV=eMNpX8OBU?\OlST?Cd6>9;U0B;OWawdL_LI=VGNmO\?#0NK@HlYS?[FFCW
    0    613TOQA9]bjI#g>Xl`S];E>[9M;IB\HVHE=[AdG:EM<@WTT/`XPgFU]@Y:jAc#M\W@\
    0    833TYbNGOFQ[#S8QRX;MRKPhO\Ug_MLR?PRNWGV6P5ZfTaM:NSKI:\4C[eQK]]bUIL[
    0    5328aX]TJeNfaS=<gKaLgqK.U_[ME<f=M3?F(;_A3#M^EFa.7YAr@CL46?\BAJB5S<=
    0    850f;G^F\cSKHHMIw?dI>/2<SDA?0@J6hR`BWQ]gN6fh[a?Z@i8`A`>AM^?=`\\Z>?B
    0    930I[N>GK?nbFwJhR78FAa^AZ\fWSIUAMZQO[[EOJIQBM?oieMaEQ>jDUBJCJTL>T^c
    0    7605^ACIi7AZT_]knMJ=D\GGw?\OZ,_KFlNeRZQCDKYC\SZDkF>UDUYLF>]TO>ELJPS
    0    560;cN/WuT]VGc[N;hY=<;N3D/9l:Z2`/<pCFR9?[f,pvQ3vY]P<IVdV5ANwfhFG_M?
    0    586rwB;YdE?MjfRJQ\SCN]hHk'ZI-CLRXLn<AwK@cNJnf+0ubJ=IPNf=]evSOoXFW^D
    0    613jcA(>UV_aaU-WSAPG9cIGN4^K8N3KN^MM@n/SHNLG?<3mMI#T=ESEC_SJuLZUcE-
    0    913[YS=BQ>eYw:gQ@L_LLl[F;D<EX]44Z>Mk>NGHBVEO:DXMX;RNO>XOGJiDF_QKT@=
    0    771TLLDPH?AZ:wY\VYG:U`FIPRrHPKMXSaNIcMC:KPZ?QAPVQ@J6DSWUOMKNZ:ROQV<
    0    705]bQ7H^WgKNR<H[M@5R`?62YF8O8BO?><E@h<.CJ%[TMa:dE6#/?MHD6LHDC5Z\9F
    0    752ut3T<Wef>WZq_KMaK,bL7N?E<K9;1[JJV)nQI@aXL@[[lQE#ZJ[[8GEK+:\DH[I7
    0    551>QALHJQ0Q#4D[J]I?ZG->a?SKa'O7EEQU:Xad`L.]UG=p$ZMw<b9KDEAYW@[Xq_Y
    0    682aJG.CN]cKq*n6d[h@F8iD7:<D?mJPm<[@=YA8e[[cEQ;fjRWTSFw<SrgL;oq9]SC
    0    744.N5]#6YD;\QQML?+[Y^eZjH^0iFS8h`B[eMkb6Qa@P1^EpC*i_9VLZ3Hm0SBAPa@
    0    610A?0UU>\=GMSRBRU0PFWEZEFZT8J]TLEi_[;VJN]=FJG$IGHZM<SlKMwH[PeMeYN]
    0    657hWBHZeOF5wYZVFHY)DcfFl/?B7EL^rCS,GMRE8g4CV9Uh?Y8T7l^[:f]M58O=MC>
    0    641K4HUTHG2'HMW6DBAMgKXolYZ1FJ2V?4LUnb_P\.jk9Q:B?w;aS[QVgH=@MO<hLl<
    0    679;TAuEY=A@#RSUSWMOT5X=7LcOZ<S^KJ?=X0[DMSheHaR9FmGJTWgTJ?12HYP]a?L
    0    538sX`KBT_JY]@I`Q]MDZN>[A>LV*7P8CSsm%I=C^@#BcJIH>Nj*%Nh$Lb\eNLBLP=?
    0    762CRA[V2M^Ee9?5B1AHST>FW#bKS17@?ROQOtWX6BP>EoQLV;(JI,7BWFAE2>?SB0T
    0    736CVNdJ#AOMJG?X^FW\L@?[?Gd_cSY:?5UMNIQ`EWIPV`^YOHQ<LONR]ZRQNSLPNTM
    0    688J<8VFUh+*V9ALUWP9LSk>o-fD@NK;TIVAFDLW/:_YAEGY1aNn<eDeJX1SeBDS7d#
    0    691KAnY4:aYLKL2Db9Lw:ZAU.G[jU/=94L;K?S]-BSOI,Yd7aM,;@OD5@FD1.^?0Y@^
    0    653CBVQ\:-Ld?B/fO@?FADVE?T-SlYnHDJYRLZ8GWWZF8/cwq=M0G5o8MfVPDZ[SAn@
    0    757ZBT]1#OOOP>RJMNOaML3[I[FUHf=9[c[ODKYZZS@4LWbIN3\WVRBPGfKIVOG*AC_
    0    925w9>I^9>AD]JLAMC^UKPPUdOPDi;<@CJYQYMRR\g[@9HUPCV=k`R<Q^HIOCVCH:WB
    0    714=eab\F^cIe>7>>t7BKwCpP)t]5;:K?A;].BZU5IDHZm-:eRZXDbH=&.L\B8?9b0c
    0    679BFBQ39[J2gOoBAMP[FqnZ:]a=XjDKOU7Z_JcZWww7/LQEc?HJZAX\j3G7Bm4HQBN
    0   1290XEwW?>P\YWAIFF@S[RNWNG\YYZcOBSFN]HZ_NYVOCAZd?FIOMNDbKNFLJFSLQ<RW
    0    875TQNZLG\R6XLHEQPGPIUNMGKrTPZFCSTFRwGXKOpV8EGLPU;PV\=:IO=WKOM;FbSU
    0    702^T>`wpN9N=pVXB`YCt>KGgJ5=4LMjKNoo\G%XF:9ViLCUJ]@QO1@HUG[_DRU^Mu9
    0    680J`MAHQLmXXBKDwQJTgOV_QCWlh=?aMQb9Hn<CM]AIB6WGNWJbW?CGHNb]V5S9GkC
    0    602PMS`\sEfNb8GIKW,VCDK^HS;sY]XSWXZJ\Rg;<[Ue6BZ>@`O:5@rweYXgnEdDMYN
    0    547Q]SKw7XO8AhX3LXv>F6J=:U85SIZD];pXG8\@W@<7GHFI<iTWUkL0radK=BSQW[D
    0    876BOSVQID8W<`Y;MX`>JM3=DXRbBe`cGFRFKMX;RBHw<eR[AoER,NF51OFB?R]`TK\
    0    5394N6TTd0>e8TOqOYINdF7m]FI2W)G>MI1^b[Ea6D^KvV`LWICBRp5JERG-bD\wF\N
    0    5994QDUaK@K5#SeK:N^^i%M>8tb8:?fOPJLX[\+0MWN[3SGL<7[RRAD\a?OI4X3JAvO
    0    859CMB=SX?QMSIYNLD`IT]/PNUTCN@`VSGVUkO9BOQO>PRFR7AZKVMKO\JR;SMCKZw]
    0    471th;ebCPReWcJ?GW/JY_tL^UkJSdI_Vi>aZ/JbaLG=Q9WBfPUTw>N^TUbrW\US`nB
    0    789JH[T8P:Wn;MFhbIaWLOD/NcNQ[UWBZV`I7JK;QJ\aOP\wWTUF@NQHXNYBXRYEVJS
    0    816NV^3SX.]\De:_XLAPLX<^:HIJHLXh5jaHRa4LDF;BW3C_wVVDO\HZZ8nOj1RSRiH
    0    596YZ]hQMJsCYW:TQUSC4[^H[URjTMAOgHJIATYBn]7=QFTB=<p4wS6?:PA^S;X[eI\
    0    948??T]@@UTH@%]@78ejVB]6NTBXYqD1wbG8GcPR^]UE?RKBF5<LZI``fDP?GaO@56=
    0    546NK@7YHKkq#\bPrAH$QFNJw0NYIdG(UXCB2\NFKM_5(Z?jHMg]XOIORDW4W<=[>^N
    0    959FR.XQ]N>;9IOHX\5>c\KNTDwAR@ASW_TPZ4MV#J^O_NKEKeKZQ\Q]RLDSNMOXPYJ
    0    639+WBqC`<.S7L\E=Z:Q_nv:R^uC\hW\Fa=Qa:9NIn`rP[HECU6NnGVwQ2JWIsV>gLU
    0    607PLP#bZ0Mg?7;\sZdT\La:Ii?Q\n_DagX?cK>.fKaOb3SZXSm1CQa]VXTFJ3mSOhN
    0    712WGVs=%_RFN:[WC9fcPgNEYiZB\e==w=NZSTIeChcF4NMoU9I8pVkUX`N9IZB5=gM
    0    8070KP<@`TNKEQ<RNTNOwMF[V]gm,N_eUICP`VKN>OXXEnMR@HGGAICGHCtNTTLTTXO
    0    802>7\@O^QWZHREeSNM7PpWZUN]DVMI^SHKU\GDEJNEUDV@PKSu\CX>hTSADL^wZ^OV
    0    931A^AMQQPDYQ_E[;dEI^YCWZAVKPGUY:WO5bCINRPOLOJ3PSdVEXwJUT>_VdCPJGZh
    0    524N7<?gP]'OBLP_G\PQismIUg<KR\C6vwkLo44_GMVLe8<Vu;]CXDIYq]W@E)T:FuE
    0    810NA9U^F;QM6JDTK?]VB-KA#]KSVIN;IJUFB_HZoK[P?YiB\SRND0<GeUKR?kFR;WJ
    0    688jCwa;=V[B>6IZNY[k5MZeYdcH<B]O;FUS=caL_OWW4]\NT<YB[BH<YF=TWM:ELBo
    0    711CI4\KKJM1K0B8TGNLgiLfw[hIC\;ItmVDeJZU+If^SMLLT8RIg[5eJ;OLG^M/Y;a
    0    579N@d8eM:Rb6SMcSSnMOBUB8aTi``T=?EZ_:N4%h;WXFQXuGDJH8PmHWP`SKMw9IrO
    0    751=<PJHLLNHd4JeM;RWJOGF6\=U]Rd;[KYSAJOXONX<W5Qcc9S>DGkV]SUFFOX#P\N
    0    601]LST1KNgAV>GGWETn+kHw?KOeFG9>A5OE@_,;PT5>J]`DX;_DAWJBR=^GP=@JJBX
    0    661MX;5^n5HDXIQ=DBZGCGZBG=LNDSRVecM1BHM4`7NZ]GJaulJ1Md]DCG_K\RBVw4P
    0    627fcl_>Asw#Y-8D::H`7f8qX)gs(ADINHOJTpqZJm61Mu<.f=f9*[?0;KpXmF/:f$a
    0    657`M^tO,wW@dDUSUIRf_fAJ>fZ;Pl9UQfQXRoVcQZG/K_hPQ/R2AT%WV]*FMKE48MS
    0    753ZWNEbG=P`NXCUJXYTKS8w[HF_IMEHEBM@@_HHS=XOIHferX`=HUI?]^RXUBPV?T[
    0    512Gi7sp]QSeD?7Be_qfBP(@>C[BADf.`G]\VwX_S\D=IGIfUXd7_VT739JOR/CIR>>
    0    960s^GKVUNTMW^FINSIWAV=WSNSgGDPLPU]2L]U]wSBWTIMJVXJ>O_E=SIQQ]GCPO[I
    0    755eNNNQelV[w2IUuPC;98DeaVV//7FBSj^JLNQo7QUCRZ=RRG5\Z[8]4PFTWUI<^=D
    0    5648>qr<>YrEaH1A5?VbGP9O5XuSd2Ew;_:E8<\Dd`=2ZSU4cE+3L=FK_70$0YO4COS
    0    493KjP>NDDPIL3iHQED;7BLKAW)>wdM`\<<_LU(RAbic/DZjFFLSZSTM^PLH7YEB/S0
    0    642A1+l5%L0FuF^.?:Cn^XjYBVL%bwG>tkMGuGJT@vv:@PASf7,eZ4KdcPNB7NF3C`O
    0    7290DQtI+l?7b>CS>8/fTw2oA4lUD8?LBLId@Ejr-QX8NujN_>,*DC2I9F*F3QDJ?PN
    0    789X2[w05f`1g9p4A;gJ]ENJN[8I[QA6sLMeYFwq;f^F,Te76,?ZPGQUW?0A7_C((L9
    0    561C^LcLrjM>XKhDh<NLIJPPbD^AJ>AWP^:>KZf_E@R[IPEVV7>STpqR@:AHKJWN#R1
    0    670o11QOPKUL]-TIP7EmWIVNWHQ=Zb.:wTMBFFdY[HmIFDAcUC)m^]BTTa?#CY_3jLO
    0    642Ci@7:Qf]9>O$=L[7T:uASb#QU:.\2VtL7YAX3I;JWQMSkVUTC2L>_mHAin*AlM?\
    0    721=[=QDUKHDN>NL<97DQ=wChPP:;X.6o`<R`#N[/gkK_8N>X:7Oie`b@J=IC`>VRmQ
    0    479dTF?W?=MQY>g[\:fDBPTM1a@4wilOvYS[B\:]7`_MJFR^w7FSMGLChdI57Z<7G?O
    0    679I8TJSDTO@NDWF\CWbFJQVNNNQL^e9aDQS?]KHPK?8#SQLa&VL[IP>WZLNYPP99QI
    0    834ILSV@#GFJNKa;J?IH;W[CE[8[WMJJQ7NB,H9I@Z>B4S]SV=DJL<j@>Y_9O[C\UGL
    0    721[^TLDV>D^M9@GAO<;'CVB/BVX4MRM>MA8.NtC<F?H#aTIBQI9.QG@DAQM^SM^LDj
    0    736>>SXNA_ZA5>6J:JNdPn_UbCbN\T:HZRIYw-DZM_k9W@]NUKRRh_6V`78MFZPOHB:
    0    787IFNT6JPPDVNHD<aFH]ZNfFEOA96OHHcNZREMtATOFbD#5KDWCOd7BF3_QRC1=SDe
    0    543Q5Or4J?^EXV]aDL3NG?1a1Jc8qD<4[?ATK6P;4\Q#KI@He2o@I@>Vb2\]JME;l75
    0    916fP<2=MKUwG99IGNI5YGaGV0@R5OQ86bHLD8bSdFJFROBJITGD[>@J?hUZ\:=`HEY
    0    623R:EU_HaH6GXW)]68`>YQ^q_b4J8C.E]QJGL_w$JdKBnAMIcKasa1YOA7IZGpbLOA
    0    715TMMwC@gVVV;Y>YE[OBN7RB@BE=ND8]O?H=UhpYRKI1mYO\;KQJ>>8BNO@N9G[0EI
    0    480MFI<m8RImWdAKBI%4VEI^dEXcB?wB9EDONj@KR=X>]\NLTNKQP7VGIULb5ASiLWK
    0    753B98\XLKW*KAcJT67LKDRDfQwC<CW=DRSH?DZT8@sJJiKYVFC`NSC^>[BDK\XJMS0
    0    577[F>aCUuq@e6_EQBeY?Y@@d3:<[I-c`SKNKH\i2R\7A]V(KO&[O4`aKIH8#ENLaGB
    0    769u@7LGRPSX<UwTR_m7C6=Fa9P:/PAN]:oRY,FISKRaRS)Yk_^eUTZ=BhODs]aYc3H
    0    603ZeM6SHFVV8<KK@Q[E31#62OIK@LKPQGV71DRIT/NUQc[N6fW?&Ma:=R66RCZV5:C
    0    613>\XwMEfJW@-JUAXRSMMXCGdg5N;?`JX<FROTVOEPYB\G5cPL?HW@CK>@HYUAIITV
    0    640]WUi-:ZFPqLS]?>:QJIZ?>PLYMX>JCE0PKSW`F]ZP=[H-UFP#lI]8;_=^Pb?J;8T
    0    580m>8wO$R[KnP]ZH5J,<>N;TC>AN=/*R4afGOp[VaR>,UbEE@'uV5N4HW>?EVGHB<8
    0    976AVkfLNj\L\X9fQ<=W/P:gP8Uk:/HN<MEB1Bm?IC(=ZuVClGT8-a4;=FHOZ5GLI;w
    0    773ISLbA;U<MYJEBCM@UOn^M?Oa:BK#(>YA\AF^BXKPB=Zt2HN?PM<K8L.C\GVTcC-k
    0    710KUL^IR;PLJeCEAUURHRQU?EYSDPGYDbGMTWPG:RUBUWJF`FCLOVwNWRGR;XIQXHj
    0    532;XOCKR4MNWSCiO^JT`WP[H3waZQDg/`3ajC.FDPN`DWMLnQ_#fWIpK.K^]Cq3Ur1
    0    542N@=?aLB]PQUFZ^NXQPJRXGh%J^YFRk`\ZRA&<QAXI@0EQR1DkKJRM^Z_IJ#HQYbH
    0    751IPMF<FOVFIRYOLJd@P=P#eQ,>\fc3kP?QD\AATCA>f7pgW@<;PB;NLP]@KNAGJl7
    0    738@Z[GUR#Hc>fepk=KIMF(HECENbQjIMRG[PNCN2D<MQ.Shp`WE1KWIF@ZMG5e>KKK
    0    476[6RNB8`w=>dDQFWIIjQDIC[RBuZl8]-P8>U@JGa59=ZkZ_D_;`LcIEFdE-m7:J[O
    0    878FKV:Z?BMFCjUAIcYN`M1w5FRfGCJX:L^RZQ?HHAR_XCC4OdKQMO8CG@agG:EU9RY
    0    6442GL8EOQ[b9TdHd+NFE9IC1a#[dbdDX'?V.O#1^@V2IE_QX6RH$?fKR;OI;?V;@f-
    0    605P9cYA8KAHVR>Gm`O4kX]MY9qRdTI26L>Q[9SELmR\Ca=iM;PCMhRZw)SRad:HcKg
    0    741_D[]7OYpFk#L@9WM`4Q8B'G]TWEF2UV?C'\fY[?252WZB]5\6?6K::JAeOCK8??^
    0    499DG_I5GDk;kZM7FUJw\aXPU>gUtkGKOU?=]@Gdcmj+J:pCX>CJeOKvw9V$N9BFK7^
    0    6860Khb==Q[Hc_P;AO9OQYV78IQwFMV;KNGrFVH:\:WEPfg&hY`H6YMPCId??Q9E:=`
    0    724f=av?&[[<TK`3F#VXB@NS=bKFW_8BP5Dk;Z^OKEWK$mW>Y7FAa7FD<4=@HMBH.1A
    0    570MCT%jT&An)c=XT;wNSFME;\*qMWcdPqoTn,@9tPICJO^UWQTOZ_DXf7DEF6XC^wQ
    0    636BN=wnMZrW@MTXrGNH;hHGU:^>?*9@h7ZV+lOh4DdV>W^TGKdd>GbH1BNefE\J[sK
    0    611+C<f4M5MLbK\FUGVBukw;fX?2l\TZeeRs`6SN@SNQ@Kba3EHcBF_dQIEFANN8TgG
    0    439n=mN6O[hLb1?3?]Yw>O)k:BRnC]4\C+=?JpcHSW4I?jR3LKP+<@3=/IC^v6SBD_X
    0    6856EEWsGA;lL8'Z_LFMJ1TNRHYaGFQl^wT0HQDI]=NWYRM;I^d5EXC6]@WO_>iHRS4
    0    615ZNPwGYX`/TJDTPQ>Z4@WdWeaM>HaUIY*MLdYE`UT@ANGIHHX^6?ATUV?MPPMEG<_
    0    597h@<A:BucGq7I(_N\`CSKtN^l=Wk9Mn7wDhAfUVRNB=4a'\HLEfW;ZLn.FU[N;4,V
    0    678NGgwC&GDPliG;5`BCUMjf(WPI<BS^J:=aUDpUjkE@2tZGU3YFH<cNO<W^JS<HD8]
    0    922w?adiNZDFHEDMP@ZYVRI_TUSV?Q8?WWPIJMdnNP]T>sDGGHJT]Q<UUBMRWL?OA<J
    0    553+Q@4Td8%^$_Fr0LDMIQ^oKKZ]S>we<G][uIDF:Ug[D<X,dcI^^m_Gs4\lFV95Ub\
    0    500HeC9]C76[Tn^pZj8B`ri]W@[KGBO@3wlQo?;HFPAd]:;ha[bHCX[e_L`a\Elbgaa
    0    2238N#8K_LIMNJM>a=SF^NBWQK?>TUEMV_?CSHF<>HIAIA2LXN@PL]>WQMFX<KLJVYF
    0    635LGIOBJKJMQ;TD3FD]SI]WMaUZ`[MWV[=V[ESRVW\LPCU3OMEFfKSWZG5F#cRKLf[
    0    590GSPOVVRIEOQ1WCS6HOP7aD;TUJA4E/K0KNMPWJH;2TNS#ONKIAF=DI:X]GE2E[<Y
    0    733d?VRWT3O4Z7:D<\A?_Z>lA,SH.=67:\7\<NKs9YF>^H+)JEECXL#K6QPtZK8Q>.`
    0    705HfSPMOGWIN[@[FO:TPhK]E?NVV5@<=D#\=TIbAD,ITPH.kB^4(HJQE-p[M:+<RFK
    0    924DWWKGHG_CdVCQDd,LUb=^C)_m1#?O1E*S3HSU$9/J\IB4`hi?6L)H/2ca`<6@Z@f
    0    520MdLT8BGA>TJ1O<P:HNdSGE&OR1>EJ<G=HFRMDCL20OEG.aPQQ7FQG=$f_RN#;W5Q
    0    670M]OVOWt@.V26D>v6URwBlG5sa3/<C9`'AHUMI01KTHcI9WgvA1PDNI:`st6JCJ=e
    0    858gAihMP^w8\65EMYAQ@\?SG7`j.+J5//0I/`inNm,CWaT@LB_*(E@G51afv2>FA7`
    0    958u[cn4OjT:i>E<;gLb1I=PD0Wf?5<:=7@O5[wbCP:=DqnDE8]G?FC3D;aSf4>@1Ie
    0    689OONEGMIJKUOISPT*MY_JWR9RQM;CK%JGPTTHGIFE5HJJ<ODP]TJIJO#]]LE:;RP[
    0    2950QMBGD^dKV6IJ>JTD'EEK@WSVRSO8T5JZNNO>7SNGZdgQCIRHIDwLD>,J;PONME;
    0   1004RP5N]cR8CH=THTVM2KLH-P6S9#E@MORe7E>OP?CK[OQ2Z;MSO3XIQA\CQbRUSLC7
    0    5417SGGZR5?kJU@ObX:LcrI_SY^VVcY\M/Q98/#MB.2al?BdPcqDYZXLbDX[e?aMVH_
    0    722X::HQ]Q3UK`OeUbP-OC<OJ(V]04DH_JaPMIUO6WL?JE<w[YNX6V;GCKTIfTNL4N?
    0    513DM<^W]Z'23D@J]8J1QFD/XHA1#D=NUOaGc2TO1;ULb='X(bTYAVm28X2HdctUN4-
    0    556L3P`acgPSK;Z?m8TUF*;HUeI0Y4OFREQ'=UYA4Unj9fHH2d/\3Mf@$KE#?Tf_6EB
    0    595IINK[aD6JMULMCBG+MOQAK0K2BK#SMJEHE@D=*[C\OQIT;SPKGOCD6M:RPIOVYR#
    0    627JNCVTJF8^AVNSIHR3UI[JJOwTUVHoJIZFA7\OZJPiOFSUKoVIT6XGLQCQ_degM>i
    0    577dNfIQU@bKEV@@I`ZPI?AL@V]QKL=LFG]NHC\Ww=QPbYTNCUa>^\]B>=2DQVcGWKT
    0    652^,ZT:GGWNPFb:>DOPCK7FLMGSVS<ME#[O>KVXSJDD.^]S;@DPL?Z@;QBAOSSX:0>
    0    648TJX]GClL.@5PFV^PfAH6hRMaN_Q[@PPVVAAQ[2cF,7GWJT+]K_NCNZCFITM<#ZSY
    0    88867DRWV?5:QPad]Q@Cc`X[ahQCwIQSMrU>_+3W=Vf7_'MhTBNJf^WtrR<_:UEF]q@
    0    507\WELE6b;?K;>=;G]LJN9RVQRS?WFVB]aPYTYRNQ:>RE`GBO@_VHK[uJ1B4#P2a_I
    0    977A:;STBQ8OTB]??EQLwNZZYBU6T<D_W]XVr6MNHCURW@VJ=X>MGSK^l?BM1RLFTuA
    0    633GS9RQO_,EWQWK#JU?[^b@FFKBM`UFP^WOP2QZLbMTi,?Yl=L<ZNVQCJ]>7eC5a0a
    0    421TN@SnqJ;T8QPUcb:/TYb8oSHcWXY\FK]TgUPMBWaFcTAuUbHBTkEVYTb]SGwMa]]
    0    706K=H\^WTIZ^JVW-??cWnKTZ^ZNMKEOGU?__X\N;VNSUVQ#U,Ijb?AcV(GE)\P3MeN
    0    828+UF]IJE3JXYuN<:7[n]iMZ^e8gQMWNE'gb5LJ;[OHV6`AR2@R^OaW\5?>3DH?Vw>
    0    328-?V[6>BEEEC^>#=1QS4SUUOBGkSQX_R9WK=\Q?SWF_)\1J9:Dg=T8T'(O3HWCPfT
    0    542NaMLO_L_ZElICk^DEW`BoNIQq@F^YDNJEARO=B@RYL6/fYTw?GhFPU7Swl7aXlcQ
    0   1093YH?IATTI8T9OMLBPF_a[\wBNGRTHBWYOMTKSQGHK;RLUISBAOVPO]LIOAGJBIM`L
    0    425V7?BEEFDGM,Z>FEHYMDLcLSMIFROFa\MA^4EZN9T#KNGOO?GMeRC[fA:KEI;/\XW
    0    602ZD9K]MT@QYM`?JGOEc]bVMAZMUfLRdIVc^H?bUYoDV6QHw>KKEJ?XQNNQX[9O`NG
    0    758Z?HY6@WZ:]1NQBH4PVV`iaLkOjKJC_m#Cc=NVDVc)_0GTW(D<Z[Ca`A,L2OE8TiS
    0    446SI<MPSP<CIFYIHIHSKTFDORA,<N-<IO:XGJUHNKEK_=]MFU5T=K#Z[S$FCH:IF??
    0    527IWg<5-CPHb\X,GPB6fDs`b][AhUD8Dn]TLe]\TM`XAD.M<PNXW#(vfa&@RA<M=5j
    0   10662A^_NSHDFg?b[N81Igsbwkkb5j`QHak+ftEJI8Z`%N<F4b?<^aV3je2LF2d=4Z]S
    0    745XJPC\L@[7bFiJQJDEYdh_`NL:ag?6[VSwoD]jHNQ8L8\GY6J[bC8]T>CXLh/;aYU
    0    718OODYAVGQQHSTQRM31_dfV\H40[1USVM#OIK?F5IEAPNMRaQ7YPTSI0'RG7:#NQi4
    0    508n9eHY2DPb'H@Z;c/QKDN4To0Spl@=h\`F:X=6h?MYQP]L/XF7UQ-cSJI*S:wNJdE
    0   10112](KCSQH`Pe[QXE-%UeW=s0=#h,aVQG+XOLCF+>FMR-IVSY:e9SJ[$.VN4G;HY^4
    0    679>S#KC^MFPKYQGLHG0GcrBR<?1AWYQK@CFE=5Q7YHJM4IgNG6ZLQWP2GXI.CBKJT;
    0    475gHKA>GEkh0QWiZa_bO?Q>-IDj_ijFB9TRBrXY]e>]BKwDPaO]=Am1qSMYCDN@0X@
    0    615;Q4I=T8mEIKLJSF<SpcVSlE@7l.TE#UXuUaV[H<J[:SB@[P_bM+HdYUPJs5IMFl8
    0    842YJJfMKUhI[CF^Ud@eK`?Z<?_LM?O;APAAIa\@KE3;OTAOiFZB4IMJ>5wZX(I-0SW
    0    463]K/MNQ,[DYWbAi_;#:uqCQ-aA^bAqOsOXN5/RLV\^8iNiC`DILYL9[UsFL`^OiSr
    0    723>_E2MIJB<J]IOWwLJYGDU@@`r?OXE4]S=Z9XLE@[^li>NAq`\0Q2RHBO[]HaoN%Y
    0    901B_<<`XA,g\TLURwXJgOZYDAMNPPDaWRcKdG8B^RQIZ@HbXYQIOfBPa;_]WQYVkYX
    0   1092-u:4lh/Lh@l>n^u26mjVqk8`b^<[h>mKBt(:@6A]k[06kbnl=Fv1wl:kpg?eRiuq
    0   1083,Q7ANL<>]GNBRLZ-@oqjhl<wVhNVR*uE`m-GQ:CjiM4Fa`NL=_P;mt2LVJLU^jk_
    0    3520`mZ\MZJO=:@K>`2<72XR?Nns>WXB:5@VH?aUQ$MM?lS6#RH@AD@PQ4+lZglS6$f
    0    977V<`UD@OLKS2I@E7PUGCSD:qVSJbCFQCWaHJ`N]TGVA`mOJAE#S=_<RL@G?`XTEC_
    0    679WXUKgXQfY<?[NJ>IG*LSVOLA^TXsWKGS?OL\[DUje7K]PRUJQJ`[#L[L8ISg^WB[
    0    877SD`o3VGN^Q+M2>NF9=PbF>STP[\ESK5=V?W[RTIV^CZZP@?CFH>w09FCBYRUPJ3b
    0    5083T^`3GE>B:?C:2NQF<8KYHUw^O@FNPB;WQSV^BG`S;H\69ML:ULSQ)<4>RYSP54W
    0    375J2IQFZ[DBU:9iBA>X<[EV<?9J^3C=BHCZJFYX?NG$YdK0b:XA\O#BSLE]<<=JOHZ
    0    970Ga^[AKMADLKX/LCCXXRlFZTSZhaD,[Q?^c?YCFWmOC[XY_48IPJUw_T><FWPHWJW
    0    630MO]EDN^RCQUfJ<@@dS`Vv8JNGC7HMIGOW[jA@T[,@FCNAJ=BfH9RTS#o[8:(7MMO
    0    494<a8D]f/Oq^aHSMl72_`dmX1_=D,ZM>[<+V*TLF;wv]O@ZkeOSspCbU-]Vv<ZIO]v
    0    9890E:I@QQTN^]KIMK;QVjt`V@P;[SPCJVABX=FJCCJMR4T^RC:TTA[hw^B+6FJ>[PO
    0   1167KWQRFMOPIMWKWJW,GZVPZT<ZKSBKO0IASOTKHCQM:NNI>VDOPKOJQI#YYEJ6<RRU
    0    861RfORRWgeG_H>XJW8RUw<uN%\BY(IS7M8\UTTH:ICL^WVSeGIMAQJN3AciW0-8YFa
    0    690ALKBOKC?8>JU2+aAKwcJtP&mO0>VN1[QedH<Bd[L8\IB6EUYn=U2Dh9/WO1UMaZm
    0    581JKZM@ORGOUT-;MHLLQc8TP3BH8>BS#U@DKNY,KA47L\N<XNaX@OKJG.JXT.>AM6_
    0    889X?Y)K@<C^,A6M_7OkHMGGJ`LaWaQ9]RVLDNFJwK]@M@SQFIT1M7ZLY^ACHWUJQgN
    0    474NdYhC<?TDtX[5ViBYJOZ>9XGe=c^Y;<<iBXf<N\5QW]K@TRF#AWcI:GfiYX=:O$`
    0    713[ZPLVb@QYIt`=GU;GVV[gBYj:AK&`@];w[M=cJiB_>gQFC`Q_\JVTR=Q\SdnFSe`
    0    741eZN3][\UUD<R=?^<aL_=eG#[]4CNK+KB9Bcl<XW?Tj9B1R\^FM_%:IWTk]SPVH:d
    0    471vA4JX+JXwAW:IRDMIF<e/UDDl8MGMCZ9TAcrEdp2*<F?P/</*vEI:&`S43QWUPVY
    0    634WXb_CFRS6sC:KMu#W>pMe]>j?iR>?PK@'eNj2\VVTlMlR]<Q?[SL[E#_iw9ZpY9i
    0    526w>X_NO2X;6d?[NQ[I9;@@Fa,].ZfbdBea;aVIWL(G^[fC=]@hERWHJ*=S5Hb^/>F
    0    865TWBBNV]IKN[PF9j6VI^EeU@jc38RD0R8BXQUH=PDV_GPEg>\:8U=W?GVkP7E:w?]
    0   1111ZQH4ER.:[BMAABF@BRGhQf;KL;EHIKuEAM8b?fQ@Oc.B9BI@>rN<OUiFV;QLc\Nw
    0    618SM=XE8YKQl[EJ49I7UB_OcSF_/JGdHI3FUUWA^H;@IIDCIKSIRT]J]\CT#S3`@MT
    0    619>?;[5=g94h:KX@J6UphdXqQmT[nSLbmEP_QaiHkA0BK;@[T@WhB0rS#CC?o?=;R_
    0    682[-^RDOWEGN*v?3FFLKTeAD]XHFXB>Z^OKL>lqMdmO-?[NRS$YPQwHg];50gG]R5U
    0    772L=MQK^GK6Q^[A[HjHLJOGw7HH=NLZOTPS\O_S6DT_SI9PGlDk-<E<PTMNL@NaP^V
    0    485A>AH;JB0DUGML1WGTYK=ECKVWQ^[M^h1DLJLKJT:AZ>ACkRL++PDH[><UW7A#L1L
    0    766cO>7?VVdvEL7ggNVcQPQUJCDcVWY:\NTLFSIRcFX@T<TwePZ<CBKN_HS8O6@LPd;
    0    594QXTe>.#^s>WgQHB0F_8JD]BBZuMP@NFAYcZX8b>JAUF`Y6F?E>IXF-?OE=ZHUGTb
    0    947;rH9SbSM`Dc@fIeB9[PX\d8BR=Pfc#VA9]CC@:=C8i81e]cSD?k6\^IjePVDkwWL
    0    960MJ[EAVNPDWFIUCRENQONT?<CATML;HLE4PAHNEPF:;OEHeGPA>AELNMXXM#I=N<G
    0    699Y6OM2#D2W85RN?SEH;BRQS>>Z9DKBHF<S?fK9j[#2S[POFL3BA<H$NY;JJ@AAMAK
    0    723_I_E29EhSbQK`@AhDCCT)AhDUcYG@V9`^?DQFi&D=9cgTKICKN1w9?eHC:igL:L@
    0    724KOV0@BVMc@R)MY8@G_@_AZE-U_KWP<SOH6S\ChQ<PG8D`_:A:oJULFkQA7I@w9?F
    0    627G==F<B=:cR1TMN\4#RMRSK:GN73<?-D=IN?VVJnUC]SJ@BOPTXUGDSWC:BOJj@>g
    0    869YD>FEL?=k&?7I;R;N9L]AZD7`CYP@Pe(MFEO9Xj7J\?:FJBA5]EF>\_=GDO6eC0w
    0    515H8B_;AKYD;<>UG_E6?TPa]IWMVE:WI`/@N0GRYAJ>KBGHXEaNcDTEnO2E;ZG#KKP
    0    869YH\\XGGWQQaIJX7][>P9ZG<7QP?ULLBmHUwTJDTOGNVSJ;oFLFNRAVKPPbAXHPRN
    0    666#XjYWO\BPC@J9^;R=I=IICeSYQVL9WDIA4CdhfZ_p>mWP8nQVFQ`DKm0?dNnZA:R
    0    702;_O9Sr@VZai@`kU'@9eRBc4WG7%Ck1TIOC8T6U(RfPdIw]_gJDdORZ2]QW=\TVNg
    0    926a;ULJ8OJBO;PMBF]LBAAMGOHSXIN:F\R\PF]>Yf9HM:^TP?\QEMHJTT;0W#D(G\C
    0    769M]46]X_?-SXLC1S['RaU9>?;C#T9WRNW,Q4.=a?.Ue16ceP+>JCda=\dLZj$Ib/A
    0    746:NOr/AI=Pt?l\9`(Gvmw`ZqfFMc:JVf:`cLFRGfuCB6u)S=3BO;Krj.i]0Z68Sjk
    0   1057hZD?FM_:E`?]FBSiE@DWI3Q4\=bSaLGw9?PH2d:?cF98nfMHI>D_8Ask?ij6Ik9/
    0   1121?_%BZ[a#<ELO4.WX*[pbCM6=:&[:`GITXW2?C[M>_^9)bVM3ALSCK4ZRGWE%G_>C
    0    370.VQgNUP8@I?dJOWDJ?HDNFQ[HTFw:MDDc]Adl<>]^YK/%CXI[Li(\7FK*N^=O@2f
    0    891RMY_>;VYNWBLHEFFMPYTCCYdQZTSRXLJ=J:WMFT=R>YiOGGW#SCSPOHMOXUHJGGc
    0    541b@F_CUWCXGZM95,?4<Gw&`GNaZ;W`EQ;_NcjPXJLS?PFN4NDg_HF54E0=,hUb8FS
    0    976hNTaR3QWTVIa>ND]_;GY<RGCVIVUKcIWG?VQJaSCR/>ZPJ@FO_#i<_dPBU\KD;KS
    0    793RQIYVUH981WAXGPL@UZbS_IwI[?OGJWTGT4YQEPe[EO@UR[MN^d4ILYELU_O]Y7O
    0    819DLEOZIGG@FOEBQUOSZK8GLCSH#D>OLBTKIGLRCGBLBY=CFZWP>Z@=:AL_^LDQL:F
    0    788b`bX:XChWY@MYX>J`?]TFShDwmUSPAB9AA]\O:S[M3Ab;[MANHFW8EBI>DeV\LMJ
    0    602C]lLJVUIc7=D;Kb.(K8_JGPqg7W@g6#41AIg#<FYR1hd/)h7E;oVO$HQeOFY\5LM
    0    732dX:BUPIJhHV=g]T;Bp]QVq=`OKD`T3sF8pAM8-<qT7BFwkqLAIeUbG`\X_>^Q_qI
    0    543WJB<e\^A^eI^]L`PTfa;g_9L^'1UU5FUAdMcNUF>%Ur+[e[VVNa,KUZjaK#K8BUF
    0    5486OU@UC<FKHTPD;]2B[+@[?E;BI5Ni@RFO@,A,DE6P]f9O#VdLWS6M45EQT8aC@MM
    0    594WXM?aeR5w9B_mYd\>a?/]T&`NaAYr5XWAMX3AC3LhgT>]?bFwAOGQLNbXJCRmfZ]
    0    733=G@IIH\C<BYAjCo@]NQLgT#Ni=U:A@TN<SR>WVe>GW5>[qHmJ[K8SiO?HZ<SJLLW
    0    805K[3%rb#7dEO?dXg?PJVVOK,QZQ>fh5]N%\H4/T2Z]b14`fw^M?o\ZiJk[YQfQ`[S
    0    732NfXMTP;FOFHD^]f:Ec[>w\6Q_T0]\<kYAfDBN9IQV[I$@^ii:RKAfd8_peGZRo\G
    0    548SNJNdd8NPY#LVPKIXPWUAi7q=G?5B_b?%SJdBCRK\Hj<AK[PI:L8G2MO[Y5Rhc$c
    0    784\>RvK#[WM_JKAV.\lX:DZ:qUL_oGMjSIfKUPZOg\F<]fLUG7HPPWPGW;66bP_@KN
    0    753AdLhE2:K:Ec[<@6GBEHX6LYQdhFiTAY3]VAfCQOS_Vce2CcA9GMwBI.IDM\em\8m
    0    808?lBDwq1C_3iBm`vL4k?c]cObPO_\VJTD6N;&>^UTMo10RAboF>P[`]a[XEDh``[:
    0    752+Y>(iQJ;d(u`OXUK/IWHe=UKgIOMs;Mi8mHABIBiw^1OK;s[>@UmKQ@U\AP`fPZ\
    0    683HM4DG`:0HE9NJYTAJROw:jJIUUE:HVNOH=Q=LYRIcFS5OCbANY_FQ<YRDHZXH=4K
    0    477m>-rkNjX:NnMbkSOWAW7iQ_.;BZ,Wl0ECAT[v?]rZEgPGGKuo[r+#QN:[NYaT;YK
    0    606BeCBbQ,$c*>^Pec83dG`w\Aitw>GOEYJ=n1@3^6dsPBUiU^Z=XLY`qQMQW]qdiWN
    0    555]Qfr]AlD:F3+4N_PKjBFdgQCV4k3<Ab?;UD]wdkR:@dUAOK_`@jIF1q]EcEFU9QR
    0    801OXSO]`PfhEYTRJ`DRTVb[`SNw8YA[KVc9NHECFEGciIRUIQSSMEUn^PTUJ<ZRS_V
    0    375B=hGT%?Dk)O=YSGCZ?%-BBK#W5MbM5N](_B#IwTHXXHKFN\G;<G1CZ^SBa7t@Et=
    0    606E@?FTB*K]YZLE7Ew?D@PDNN@8iX7i[BDa`P8MTGD;\Rb^KD:R5DYlU5`JF9MI@\8
    0    593;D+[:\IGvNjZ*^8cJ>9R7HCJDfX_>q3KZ#ZYKUi?:1CWe^A?M3\Y/9Lg+?NOKB`7
    0    592\ZFP6JEPf<8ZXPK9Q9BQS3VYD^DU[\QA^:HV:\QKwT;\H8UL9@I]cR\DT]U]^>LH
    0   1012>FY9cK*FZ)iBIEQQT8*4O8S:pRDjgBK\OJL=#h+PM[QPH@\TG:LRKmITKDQlQAdN
    0    305D@H?#Fbp9Z:<G&GBOZJ:=WcIPiaQc1]<FX,YIj_CQV-P0KLOTaKILe86ZB@6QB.J
    0    685e?V\hN/`8j7KEtGPdM:T[Ze?eZp^_[4DOa`:WNZMJc9HMwG_9>@VbTROMTXE7am^
    0    627UCADND_DIWVJC>TIp`?ET:a_C`Y7QdHSddAWTS^XNk@H#\_[V[;I_o:KCC^]U^SZ
    0    580JUajGBG8g\v\H6B@;9No1?hcP`WMd:ZEUFCQMk9jl\VkE0wR739sX=A;X:jvsSQd
    0    780NbOBRU0ILCUIIZ>.K]bjv_fbHNCIVJw<Qd:MCRRC:F8\GXF](ZGCleMNHH[ZFWSs
    0    530E9ATCTG69aMF@HCYOd9@USHiGDGP;Cb@FY[Mc$[QU[JIM'AC[G\#PNM+G_[V3UW9
    0    670`MAZT9FAXK2^RE:A8wV_BaCKRMHFPZSIcPEJ.C=fZG6@MS5Q]NFu`Sj3;WZU@]bE
    0    796G\:XAN_`?eETMAVHQwZN^QM`;XSFVEKHFQ[TAYjBMAb\:_\VX^@IQS4S\M[W8^Lg
    0    713K^LWwcI>cMfJX^jI7\VBQ`=UP83\T/P^@ECXKE.JIYM9WSlKOIhH3=DfbN<4wGM`
    0   1075hV6Db[O2<8UZHNRM>MJ@Tf*G=>@6OEK^YRPZMMSP[NV,H5^SbS_#L8@BTUJQTNP8
    0    466,\pFAQ*UV0ASO=MSYZ\2D@S?PkIXJC+JTZ3S@Q1GP\Q6N.GWHJM?XTK#>MJV=GGL
    0   1024MTP\KM?TWW_dNG9<RT[ZPR=SIVXBPbkC`URXG=SUFSIP=]EFTm9OO]I@AUbP:NwR
    0    761o4J@]8EDNQ3M<8Mw\L28[>[M@>Q?^^IR[E]UZr]99B]FO5ZAkQMI6`TO[?L0JG`C
    0   1270>V6PQGNBDHR[DK\=KwRSLdWcDMDVdSYKWnCIEIZXP^OG@MYKJNR;\gACMJSJ[\XI
    0   1164I?8\BROETSMQJH<>U]U[QrdwKg[KL\h=T\3HRKVkEQHR;J:L;]ZRk_D6>BcJLZ^W
    0    454&Z>AXO>XZ;TE7PWW+IIc;M<HC<#MVIO9R@V(6OF@:SKBWQ`T=CHH\G=H\+A;g@W=
    0    553UVAOLBwOLX>R<5IFQ=BQTTGL9F^:aE9*G5TiVAgH@@ZFjL3=_M7WJ:adEN[I<QJT
    0    63456_?VF8=K.*UDSgbSB7I3]>WGV7N>MgZNi7<hC.<J[.KQKO<O^S8iRwJBHoU_\;m
    0   1132Qb.6Ve\JVDMJZYfEC]ZNWZAPK>EY]@[U/[L05E46@o50kwQk;@[4aXMW\pBN=aTF
    0    697?S6RXOO8V9J0Y\UC#<JPEOKQGC[bWShG6I&LS<%TJh:/YBb_96iWKHQBM]BfLP@J
    0    690N<Q[NNg4$N5EILMh]DO:RGUSM,UDAYGcB8ZR]TJ;GFY<7TS`D=I#GJS4^UEVENBG
    0    538W@Ip<BZAWqFD2=U?_+WYY^fQ>_V@#nVCQl_heZjo(7)cDL1F\C=LLuHLZV3G6Ps`
    0    773KH?ZfZQ<J/S5_dhoB<IAVFPQF]LeZ?Lg;*E]cdNIwRiGa;eoHOZL;E]A6ZOvd5hS
    0    690E[RSb]G5GFwJkM`EARWO[O;MePFGVJCYFM9J?<9aOG;8WZWOZBr?gO7NOGMQX]Pa
    0    739XFMY@@Q?5fWDO?E7edl[hwYhUo\NKNr;TtIN?8inIB[KAVH9TVDUld==V)?FKKiT
    0    539ACQFF9>^KS==JGB79RA[FDEcTWZNBZ\D8ATT@#ITaCMKbZ[J5BWIQ7N9AELNSNA=
    0    724_CaRHMGQQ.>QSJ9A?Rew?P\IQdS_BJPCHaO>YRS]VL2<RLKZH3;kTbAUJHSSA?OE
    0    697\M]DM(WVdL.]eOHQcC>6TK-B]^OIYU8OFMJLMTDQOLJ[@GdRDQAa^TGVNSwLcHZR
    0    976>sHFVfL@iV]&ZFr0>\jWgjCd]E8UZ3mIFJ4RO?LT[X>6Ga\]=Oe&wQ@`aiN>Ta]i
    0    529MeJHFLV5XEQIh[rC1KfDXw2HS3@^P7NHA<%WD;=TKiAYWeI8CUg&G]CNaP9D9QW^
    0    886[jSYggY\4QU5WPXZ:PPOc_BZjKU>KQSJ#JKWQVOFYQ>5qQTX/Q^[cZT`Xh^PMd<W
    0    674C_@=NiGQa:P=\Se>CYZETP7HX?APdKo\GFELHiCEGaDHXXwY:EfFWoLUVZAsaOHC
    0    594<mMPUP>@jgZAdd^DJ\w3hXKa^XLRDU`JFXDU=:LSWUFOotFV5CbRWM\YQE>Mh_lJ
    0    998,U<M]hT;TG^8JeW=(tmncwUoVaB_WGhKDj5Y>EGmef=EbeaYKYhXhd<[cXNfQZ\b
    0    781#HANgJ7IL4U9EQQSEJAI=IFBQYWHZOD]QN@J?SEYNHO7RHnON?QGB?NUIYQaLN^\
    0    973gNO4K7bcFUDCRWMIBIZCSS9J_ELL<P@BPLe[P`?NCDHSPwA[INJ[DKGRI[HEJECI
    0    660ONKWgS`VVTe^MSUSXb?tg5SQPX?/\C%[SSVOkK<Gb1cR<b88wa2rMTPd8O_N=VO2
    0   1091@_CEiaNBT:qOY^`FBfTOiVE_X68]sHHw;aHHB^:C`gG<UMcEGEK=NDTusYC[[aS[
    0   1001@[GDgf39S8WG_Z_3RJ`Q_W#LJO2Nf;R^J\PEG\@`]RND_Sf\KHi1GV@^eZ3`G^LR
    0    443F6TOUFY;],Lc>NVW6YMOrPQmXfSXWYsbT@KTaafg]2]U;SSIX_wBSI?.Ee^XA=ZM
    0    881U8>aYCB)1[I^B78I_iQVMUTc>U[@HFoHY_OcMLeGHA<D2;>4Vw:;^X4CD0Y:</H;
    0    705OTMkca^ZS=2N>Q@iO>>+BLKLlE5KF^>n@-5vXAIQh;i\J6_TpV_OKBe9:TWwe=HI
    0    800EX<DbUA8ZIfYXNXDHjtU\]N`H\EssOwWHZ?QT.>SmRI-[FgTQ^VOWYMk_S`@fRca
    0    831MN5ZMlJ2D=HMMPSeOJ`DHw;c4E8W-MWOPMJ_d&I`VRTO]ND<MNW7YNZJMKCWJTN5
    0    630I>AREQ>@OK4V9E+V@?JN>cG2<(F5&\LXA?TBRDAI^;C3d@SD[9YBC?hF#cGXQ,+-
    0    696]\]I?>iTLY7R[IIJHCLRCJ5>X3T,QRIKM=THKO?ZH7YEI\;iX#QVCGZU[g\GbT5Q
    0    7178;FQORQ<S?MR>c-fSI<B0>T,<:IW?]A]:6Tbd/J]TGBBI?HBLHcX(<r;<EJ_k6N#
    0    507j8SaCWteA\+00<MM\Pj,uN=\i6<8K.JEOJQ`GLCVB@E@Qi4wGYDDJ<7frUPAU1J`
    0    726NAG;l_GHnDS>LWAD==NRgs9JW=5Q4*THHODAKGBLVV.?P1cIQW_#G^CQ<Q:FbSTU
    0    773MT[@QVKHJ;<LKAW@3PBBIH;VC>I9g5WC*]AIMN@MK_53NA[`#BWV_Z>J\ZWREYQX
    0    462IS0PIJ]PIQ?c;80LD8\F5XL]M+7SXTW>:dawPEXrZCh]sSujI_v\N4S;5apvm(DR
    0    416<JBaT=EeX\YeKKTKweYnDJQjQJ0KW`DTHf$=CpC`W_BDB?hk/Fc*LYHOMMUibfKT
    0   1052I`3F[wH:L;P+QWd0-T^`[O4XcA9WN>IP'_(;I?3H`lE;`bhm=>oGVD9Ifd8ZdaY^
    0    6942[MAdTHZw3O5lTRE/KQG\QN__[En`;eUAbT+FL<SFY4`TVXf68RUk`CPM_]vGhJd
    0    766N#YcLVNWNBIUBD7RP@4hLCZjUfsP.Kh`TY.SY`HgLAORYKEaC[/a\nc7=CXVDFiV
    0    571&Y]GTn0KsMS,lTQ_PYq:D#LQ[ecp>CD[4[FOAeLC:b1F_X\W+>OaAaUSdJ@F?WNU
    0    852AgTkhbCB`MQX[SMC2VO@P\DTMSVRa_GQjAIaOUCtmSdYXMw/G@KFE=W[QcQZeAKi
    0    6109IV__10O4K_ST?@W?FEf;LgX>eOFCWM[mAJl7aFod>S]4<l(DD;w^82HLKZe->NF
    0    6225G(X?eM.ETGTN9LS,OMX3OOe<J;QRE>K??8JO0X@bb>BL#J@KDMKK+36@OE;]fFJ
    0    625L9QVWUR>j#VFR`VaDLO]9f=NYl@I7jW:W7KbRZ=OQWiPX`E3HWhCI[XH:G@_m<J^
    0    804Uk?Q>PlR9g`O;O_]*JF`NL6R>#L:C\J\TD8GOPPGhDPMdMN8NRO]T+EmRDS4TbKH
    0    954>TJQRVKN[/_<YR>G=ZS[Ai8JO<F^RHL]:D=O`L?rcaZI]<wE`Gd7SVBVSYPneaTJ
    0    683>j@V>XJlXSUO@EN#<Z\dX;eTHI^MFL[>POIXVRaT<HDhT`CENV0:cbAWKMY;<QOU
    0    535Q2X/>BG9GNDD36A\chQ8d@C@2?K>L8CVBf>REF[GDT\J3SMaUEI/Ew8DSDGG8QCU
    0    623lj4Lh7YJB#VALF`FJX\+rI9OX=AK]T5_;^TRR?0STniCWqlaW5g;CVAdfn?UH9hS
    0    860[F#CkbT<@*hPL9dKUT:&NLMA86KGYM>hC[cNEi>#FAm5RHb>YLN:4;Q^IN9VAE]Q
    0    858KCCL[i9OFPlBY<NISnLUeEK[MFJgn.EWJw@:GR`NAXSS=HZ57fZ8Yd%\T.M?<^[A
    0    544=K<$tS8PG'cN[H];@VLFMgAP;cGZw.\^ECD@?F<1MTFI?WhQdRb6XECGAWLLWEeN
    0    624iNwaP*ITNN)8G2KJ_&4#WGZ[\_1@Uc/H5Mb\`GYM;4Vd6C6BYC+9#JK=GM3>@46h
    0    613CHU:_Fq=FLOTMWZSKO09Q8KBYO_9OkCSHC?MJdI6aHa;dU`AHCmCHd\[6HwNLTAB
    0    997=WRCh`.9[/JDOEgR<NGCSRH>k<LYwEUN?]EA7^>fX[BL_IsXG/kNYUQNN[Afd]VQ
    0    8627JJeZU#S:%MDNV^TDQL:IJZJRI?SX3QMCN;B]L9SIX]BD?GT0OT9WM=@PMDOAXNP
    0    424<K[P(<KOFGXZ*#?AGMPl?MgMQVTYLJQ#IR0U6LWMNRCVFO'7HM8;SSB=H3M<TOO`
    0    745QQ7qHRn>IQ:VQM@EHT?nH`ThHHILFmi6M^&wuNSaKD[8ERcTjO^/[aM;?fpBY;I^
    0    635:?YDHFHTePHd=3/548Eh-J`OYWj_^GE2TSE<A]QXec>:`AP/@VAwYI_0J?W`L\JZ
    0    314N=I7OcG_iKTH()-J.T3>ILESD4#<c?:B9O^KE^3RPaMB&9?5QNbHG9CWM:KB[FJb
    0    864Y-)WST\'MFI_6WMDNbLUSf#&3+=DB_VYY^G\_JcNPQP;PAG9m_aQPGZ99GX@K?^7
    0   1130#MEHZNC3L5OSNTG=9ZERXLJRVXKMHRKHHUBJFQC^WLMHNHMRLURC]UHSUSSOJTcL
    0    590*[XIX[7\v\w>lCZ?UQ?tM[4bBN1na,3MD=Qf$O0GgpS<r^tES<cbDDMlc\7eiJ:V
    0    9082ZROlKE=Q9SPI^CCEWQUIUMLLRHfUKhm9-?T]I@d\MPQJUVd?=bPLXIZHbMNUwLS
    0    829aGR=\UKkR8BOMEElw3>8=>^>KNU^I`Q\H?\DC`OSTIT]NMH`KN@b@ggKJP6R6JZ6
    0    870*[+BtI4>hEkMcsZR0jkMgg>cPTCeQEO[=L;DH<7EQB9#coZZ^3NJbTO^VM9DXWMN
    0    638@_5Q;[DOPMSZbWF;@J^T1T8:D:MKEc3#O>ULPI[/7CHTDT:.c/UGI1JYNBI0SBM:
    0    863H^MV5lB_`pkYejP<;UgnHq@CCX8`@Q=7Z@V<9C>,:EHg[s8Jw<Ck;<@vE?G48IOE
    0    778IX=-[P`KM[>_ahDDKC\EdI@;BMRGId@GUHI=LQeDi\,D]bME^WKA[M>Z6ZSW#PZ7
    0    641FiAOdc\'M?O[EhS<7TBM9e=]F:?f@XBvHO@ib=@dUj_6nDwQjB\YdRpXQHQLcT`J
    0    703?3>DTH#U_>M^gM<;1`SuNr\NQVHO0?E9bSLRX`IbXHe\2BM@fL=U_69:Y?;HIRqO
    0    805[_ENNIwA0g?sE=`TE^m[KWS\@MXLOUCZBV66TB^EMSR7]\2HZZBMRLjEJNiBHe=G
    0    5411tQOPf@H9TYoEWOATwtaveTTkUO@eQE^acEMXXMFTiESL7TLWO^oWX4gri1QV\N_
    0    659S:4/ZBm#?eMe]UM^A2YpBQBDF,bTgBQ_NS5MmXJJ]`3$s`T@E;]jI,bWG^vE>m5A
    0    787>DBPHV9TM[D@h:Y;<ru[pjRdYbEtYNhGWgLHV(SoA],d5o;YO_L3w[$ck-^9=c\G
    0    760KISV<IC<TN7?6=4#HC=ZQFUI]BJMI9T=PAO_IfY?ZOEQ08JE@fAGRKI,;<SMf><j
    0    636CnUN<BRmYE]@GFVTbBA:E*OLwW`VRA>XKNJD+aHHaVTT7JZ_NDBjG>MVPEDFRP6\
    0    608GYL?#+SQKL[W,7KLc,Y_G0PdDLZScL_0gR;JARP6RYRa?FD;OP@aHSZFY;`DFM7^
    0    412`TBqDCM^XW0R@OOFwiTV]14LYXd'EYuW.MEYZtT[=PFjIAA?WWETmabqXETH5K3a
    0    753r5IFH6cb>>#R;QC>gGZLQM@?921A2BZUFKTZ>sL79X7HFI2NWO>%/PlOOXL3W:L\
    0    447TDVVFMOM>b>I_YPOKAYdOHOLSW^K#WDT:4XSAJd=S23HpfCHLJ;PUFfuQgbL%QHU
    0    720N>NX=FN_^P=H1O8I;aPNCkAK<\;?%YWQbOX=FXbL=#+UQbE>X=B[bGK9&?':]/SC
    0    716ajTK7O@b]ceRG4GJWLhELFFJQVT>J59C@<KKT_\1VK>V:RIT#O=N?HTMOC[2TQFJ
    0    842=VuKW;JuW?FMhS=WSI1BIFWBf]ae4L9KN@pNHg4CE:1gbaXw@;BY*NJF?^J6Q9N?
    0    887fPP@?AWY^ZEOcaO[V=PLN;IBVOXX0bMO38YEXSE=@=)WXw6YF;A[EKXXOZ8P*MKO
    0    584PJQIENCVeFWJ^QN-6EB[U:EBA@HOBIDV=@I2WMSM#UNLOXDABD<QNIb?[KTA?<QC
    0    7697['Of[T=a3H;Rm`K=\>WUwLc/L<\K/]\)\'QKH=rGOQ<iUNdJBQDpZGHdm/_fbaT
    0    6716AdpQ:OKqTQYEM9_NNI`@L^eJwMKVN;/DC=ZPQL^M/IFIDg;2N6tIH<ML>qUWL9j
    0    647G]N^wVSHJgKQa?QNS_dlDJ\f]`BIaGOVIYcm1MTZ]QeQ^O_Q93UANR=I\RLUPCJt
    0    809D<PF[OFJU9E:ZjINX]?4H=L=RSL^JNQPADX8gKLO8J-Y^r[gF.IFVaUQ]u#HSS]5
    0    787:V9GS9H<L8YQFYOVTJT#BCPBCG@RiHQZQWSIDKU[OIS@JD[D^?Y19WL]RJIMNNMF
    0    702f+VCXacIo2?#NaKQCWO[AJT];=Cl01@g@AOQTj:A_UIIFIb;:PaGR=iZGUFU^:UV
    0    758Y?\?M3V[FX[nK=PZXLOXWIPJ>\S?DS4KXJw=\IKT@,XW7H5:bW0D7M?GJ3H55Ni;
    0    946IOTVMWGWS[]#a]UGBIT3]KGKIBDKGSOODL8]JaDFPZYHTX@EPB@SJYSUZvAANC^_
    0    870-OX8FF-E2@Xw?CPDYbMRYPeQAKQGZIF@fgS<:KNWY@LJD8ZAQpETMgCEDRmT.E`.
    0    708K?TFWI^LD?EDTEWDIYK0A>OJKCSOPESPB<C?NSE3#GRJLAK`JIA=MXOKMT5[9ONJ
    0   1024MSHL`bd#M?T?>>TOJZSTee8jL8CPPTeTNc)C]9FVTQY:NFb?THW._WN>YY?TNOJN
    0    609N6OMO<5>Z5nIVe\V?AB^DMW*S@VSId9wDFSD8YVj@RJ8>STbbhZU8TkV6-EObIGK
    0    526FwPR5BQZL7^>35SHCdUEWcA^_#BVR)E1N<O<7DTMRd4X+bC7]:&#^2<MTY,LSm6g
    0    535BS\?SUScAB[6qTU?QUR/`5X38ePE[\`=FMhKS@_13::BTe@B:G:eN@LJU@AH<GwC
    0   1055CRO`L^URYGIWNSJH7HNPEEGIwJ8FhEEU@MCXLO5MhRWDML[YWJUNA;^MJVW^^AJ]
    0    649ABCMK_9^Yo>*WN:*BTHY[pX>RHI5D#S<?-._9VM5:]HiXd2ALJ5[=P0Zb1@:M5hh
    0    713iR4>]Q&KDKS_QKh`#`TuEiRSYa]7EBNSbICW:\FFRGdVJdgJP]ZaHKUNMHUDRGTI
    0    891bHN@ORSKhIABMXLPXE\;RHF=nLIMDNUNJJSDJOPDLRCH?`Fm1?U99^XJ]w@CMTFL
    0    625`V0QRe*L]BBVeXD;LVRL_DMJUS5w>?PWEL;M,8DKh6FEYjTRBKT.c_GMQE=@PUjR
    0    811LQXfLLd5O`LWDYENZT?P:XHRIW5ICaWbw\3^VNc[ODahJ<ZMmCDRWMp7MQVSg>9H
    0    848;HBBXLRU]@WFWMAH?QKBEk<GLRH\JFwDI[7X@\9K]D9AKWKTNBH6^PNO9T@Is]YY
    0    4692F6GRXN7RLdPQ[gCH]R=bUedY37_hFkHIk89AD)_XgR:I<wJbHV)fJ1\cg?_XX^f
    0    770K[FONYY<3fD3GEmEJXqwb`?n@HLHUWb4ob;bA<Uj\7SIXGMFKZb0XGIZIbPKYhCn
    0    687_KVB7HQ<XAEJ#AGX?1BeKR_.U?EF.>PQG1BfQiG3aPTEADP=Y`=E19^JE1P<nGCb
    0    676[M7ZAHQ<UHa7KKJYM@B_>6J]YGP[mOKBST3`NZN`nARFiDT[M\LwM[TFUQkhjGN_
    0    473^cSF][]=AOZY:8gHAVWMwM>gbJ^1Q)YGpb,[AY.d_jtTL4eF6/n^Aa_MTc\`\]SR
    0   1025cF>C8H98t:=5<8J;58#rAK>B_CBCDCV<;58p2rE2LH>;-*P.;e?I;%o:24Z>qADw
    0    619>ESa]TW:J6E4k^LW7JA4Q[SS[4J_`JQOZQ7VGY#?EDL-3FYP:/aA\C7QSBYcQQE9
    0    829G_JL]nOXC7SDFM]GCZZT`GK_dXMXi8RE=OA\?Q/iHU4/^EdjDNw=aE@TWwO`K^_?
    0    727HXWGkIYEC6FGSqUQ>L`MNDBLGN8d@LdU7F=TL=>HT^OW^WTLC?wA8XHN<JNqLBLB
    0    891HkEJ]b9>jB[-[GRA<STL\GQpl\JIKIcR1I5:5e<O[m-BQaeh2#\@gHQSoPFkfVSd
    0    905P^DDUc?ICMs8YWO56V]WQR<k]a;ZV;TE9TFD9DDNYdP6B]]N@APIpS#NTNTgKYXL
    0    4202RdL@K]\LQ2X?>INI:C1QDMMb[cT6CVO2BBWaGK=#LQJX`F[88WKHBPR_R@L6W/@
    0    620XSTJ?\MYTEO<QJ<HSeAMHHhN#YebFu.CMj^\B/V\YOPhRNF\J7B[jo]E@KPKS>P<
    0    650ih]w@ZnnQRSaOTR>FL`\L[8EcKVF8EHDt3JbZVLCOH[SFRF9F[F]U<@F[?O6XHQa
    0    803:w>RKYb8Nd^[\9n9;`]Fac9h`GFQYDdKLT3VU<IAdcKIVAZLMFQ6Y\FWROH<7oI]
    0    531lXX?]W[]q=U:THg3?*M5YQANiE7CQ&99;>=h#N<-JCZJAh@f7Fp<Z[L?caF87I:q
    0    680'HMAGHBJ=SP#)IX2B_kplaGYA^PNDV\II\:-8<M^H+P-WM%@@TIGaeA:UC;[GXVU
    0    575nOYD6O[]Q^JYP8U<H5NZQLBNT?rFISD?7BMPT?Q4\LrOcf@Q]>#L<A_CLLpBOY*P
    0    876?XI@cg7AmKiTHc_D2adW]jE\eP<bw2MR5c@;:cAFf`CLcaQVS9XDZa=IRO+TqoMY
    0    726Gg\Sf?JL`%U(5S_=?BFJFD8TQU'GK/LZFSB_5[GO=DP#9QOM4c<J@\b=\L<SD;<A
    0    669AXBTBXCBR9WOgaJJ=a_KAV89&Z<bJ`B,MVM?S/^TK:AXSMO#FVTNJ>7HL3S5WJX0
    0    926BX@B=]4ZiF`lsgKE;cZa;k<;5w<_ZJ9BXB]8A=@DDKG]uhCThHEfC<6kSHLLK^vV
    0    616XS3H6\cZQf@EUUWQ*]k^=QZ?K]0;,^E#bLL=1*rD<I)hHo6DfYMR\I(5HPD:HFL>
    0    8699m5Llg*$^=jDqVk:3c^O]o<j^LB_a>TcAo>KDBDvuVQ3kUn\KVvJi[4w`kEuetkf
    0   1204;Z#D>`;OeGcZSh?>,_i`<rAM,c<[PDP+YQKDM,?N@Q@MSTK0[S[O]/7VJ5>4GPf8
    0    577MN6LUQ]ARPLLEQFT6OSY#\9H6(N5CFOXVHGDN=MIZT<5d8TBM<TUF:RQHJSBIM2(
    0    899N[P<9RKtmPf:cgPC3W[WK>LMTiLSSMUPRG^=2=FWGVFNYaHRfBPc[YNw[HANUR`P
    0    470grcF5YEMWM:M_D1</<Q`'4fKNBhTTIT)9C5K>W5SlW3PSwJS3SYNE-B[ECi@PaB<
    0    421IOQE<SJGHI@L<EYGJE3:KEBUFQ=@`K;;DR0;3QEC?MdS;E`3=^RGKC\H\GTRiG#=
    0    752\iB#HXZT\`4?ECeN@OkKN]0BHAN7?,HO/GVXAKC-\S5#aTK>?N;*HD]OUHGCRSKU
    0    527IG(5oD1.N2ENA<ZK_Y#0S,M6/+3N[5<j[n:FE7H<5WL*P0kZV]fANI;][DK?YhaM
    0   1036J_KTCahA:^5DENIF^TXSo\bwUk]W4Nj?QPFh^>V[`OF\Zg>WXHUH[aH/FUecCTJb
    0    739D^(5ZLQ</BZfL<nRNkDOi@7AQ;:f]=T\TwOZDgHUXOJ/;E^8U^QDH@7N[8ZMSga[
    0    974Ew9AcXIAUC`QwUYFBi]V_UGLUV@Z]@XgE]PC<LL^QfJDULXaEV^TSRPZmU.MITRV
    0    968IE<6XY68I6iTE?SUOgE4eF@7?&BL\QIWHWI:3YEBP8T>D1]SXRQ#XUKSXG=LAZaE
    0    529>7N`=wF:ZYH/E5X:7DBWWVT\=aGNMXDD<=)K:MWCZYC=AUTTI:YSiUK^KCS?ZiON
    0    568D\?KWMD[XFR9MfO<KbsN:BcsP[9P=YaI6GRH`ZPRgqKg^WfA<;RwdXMR.Q:RbJUZ
    0    783U8+`HNN;ERMJJWD\@HIb9Zm@JQMhSdPVBQ6TR5[Ne13RbYEFOW0wkEa=?I^RJOV5
    0   1035DT<@hPREJOSQRJ[GOQ\XaRZHORTR[;ZULS5CUwONgHN7PQZSWXaJb\WYUOcFRYIY
    0    726@N(;neZ6_1\6jWQF>eOLofG`_I?]XIbR@m=H[6<lmgQ8WJgdLWu#_NDBcY;oGeKI
    0    586DLPHIUW;@.V:KET2EVT9]\8QPX4V\>I><XI-Y#);H_+CUPPS&ACIL=D@j<8MWKB?
    0    645mMVNKO]U<gUX]k8VPGPBV`TqY:HWOt^MGEYFPENdA=TR<7UCw87G9NcT=h?WCB\L
    0    614HN97w\MKM:smU>fQLeP`BMK8;:XINRMORb<YLE;S04_DFS6gwDiVOK:XY3S62ReP
    0    987GX8>ujC2K<Q3WHjLHKTEY\=TB=:OY@\L5j;RS;E\bgY/_KoONFr9YHMIwZ/USeUH
    0    701QwE6tUV7W=g9P\XL9Y>SIiJPYJMbV<ZS,Y1M2K+ObjA?Z4rSN+UCX9EO]bZgR^T6
    0    490?WUISMLS#^.SCXHj[8T:7_[f>JA,.nMVHO_Ih5RFWCZGK&WPO8OE8D=8Z_JDUCLK
    0    517i3;dG[c5Gjar;@S8GP\l^VGL;Qi=VrR@m[ZO_?\pfSMH]eSXgOiKTwHE(Ye8?r9U
    0    883:HSO9@<;WIG_JA8NUJJaAY^QPWeGMSU5]`5fLTO\\LMY9PC=VZD\RTH-)%wR[XCe
    0    635Y2[gU[Z=1`$HHQ_EcPw;dKCk+;P45LT1Mm<`i4OB3TQ/KSKUR[N=Ks@CU`><2S/X
    0    577&P=SPP\;BL>Y:oKD#MN<0Y=V18=/LPKJ=I;MN'MXbMLKYAWJW9ZSFHNDOY_UjW-*
    0    878YJYQSWVdNwcY_fCV[BOPQMRVRRDS+aFQL>S^LWCROIRMhcLO4M\NH7]XFm9TKOD_
    0    438/BCQFtF/@d6LTB;,B;b3,L#rL&4.HBPG5F-C/$JDj[[NKK;gJ4YbBE;7Uk]QNO)R
    0    762]U=[ZnSTS4JEYMOVZAT?TZ`JVMLYlIc`T?TVVWR@N`eD[XDXfQZ;=dHSNTMw[WbC
    0   1170=RR:QN?RmO?LwPLFMLTH^Q:HFu][IAK[LKVGEW>?EI3ZioJnHICTEhKkCO>NQAiA
    0    798#YRK\V:WM9YG:HbPAUQ>BZWCKNAEU`V7I`=-gWANSAFGM^_K3OUIMRL<MPgUGqBG
    0    582@HOO%CapLv>wK=P]t]DsVOVU7YiK<gaRtH:RcI8T6=I_O6:OZbI]\lGBQBhX4JY0
    0    641gGD]ZHSB`-N@1NPP#oSgN_3YEB2HTKhE=W2TH^OlKIGJhZJCF8MSdYbf?tHLFcHc
    0    789Nc<Hq_TKZP_J_df8NdbS[Y8ZSK8re9Se0U07W;Jcrb2<nMQd->o@^TX[nd#YXTYO
    0    655MMN<aMI_X;S<YrqRKw_EUmc_S>PQAHf]CfN,1V=We9GiYLC`8B\\MXLT[];]D`fC
    0    455E?;)q<7-#Mkn1<hQaZ21dO;F.B%Im&>R^o[.ESVKa9f)93Q^d\U.:T=`LHgM-[gF
    0    748D2Tg>I\9K[SNHO>EXpdZfP]e?q`HQsQPMu;LlT]wW?\QNIfS_[5@rWJELCkOEMnO
    0    800K?#GZNC2K,odCNT\8`8MGVF:;ZAJnGD^mgV/=uB?-8b@VHJ=i^#C^X+[J.J;EOv3
    0    909BEUI`7<EODCP\c[dHNWE^DBKOTIQ\R[wN[R@QM>BECVG_UVjRP]HGVOb_j@O?TdI
    0    7469]>[\`N<KZUQ[gI37ag]E[Gh]POLA_eY@[<Gg#ObjYOWTZhWI6Z?fd\B_aSmE`YG
    0    613TYT=Zc8;_AbI]HwE,\AWFHKbDVVU_=Jb<\BJVK]R]RTKOOc7cAQ]HS;OKVaXFOZK
    0    653OV\=BFEQr7NJw\fdbOIQ\&WQobMfSM^XHFmDE\V;3@CnCZ_tI9Bn/pXF6VEPDAb9
    0    811PQ=#iH9QDJ>[TV\`P]IJ[WP9;V*RMKGn^[e2H`rYMMdE=kESPP<AbUSR^ELGGX`O
    0    770A>UDaY9K^;HJpwVH_aCERMQSqsWgX@^`9SO<6dNMWS?W[dGsIDRNUuHTKgYN`DoL
    0    875I]@GJSBDT1`6SdX>Kh`W[QLOVZPSJFwM<_CSGJKf\[O=^_kKaAg9Z]MToVKTE`VT
    0    4941<E;bF&EK=#N]UMDA1(@SAW+[cPdME]k6D=3#UA\XL5?JOUh;B1:HXL,=R]UE?q<
    0    535N;=V+;IH9X[T'<P,K`ijRONOYOT#HVl?QmOL:KP^5MAQ49*vtb@J=P)OFXL+IZmO
    0    613X;\&C@9Sn@9ZVTGw_I,3(=wD_ZGo4V6Z11n6Bs693EMimEBYS<8g:PjC@VCL9GZB
    0    765\gMQnBcA>\C8QL`N[WaL]HG_[FJSw2OGKgPSFGeO_H?GDd_YA[_CC\5Re`I8dOI[
    0    608YPLd<YgMKBKJ>AA>P:A>HD969DPB_TG%DCKPf7XiXLwUO6M6X8b:'4VHI`YMW@VE
    0    5977>J)aYUH?AKAU3VM*L4#S@>KBMBs]:dJ+UC)'YA8Kl+,ifIM1*UIQSYIMREO;[c1
    0    827M_PCOq;K]@tIYkpC9hMIOp5L.WSqY*dICYG>C5/IRmQ,\hjfT:_9UT>\wn?VRffV
    0    578f=SCSDSF=e0;LSEJ(=cA*H`;HimhNKg^?4>-KY>wD,+C_SR[dFV1UkfXaNhEDUQC
    0    793;w.1luIC`.\9dnjB0a\Sdl4^[\=aVJsV9U=/9(G;do14lhBP6;n=oLFKpNBbenU[
    0    756)eE-wX+.f1]KZkgB/Va?ZdONO9Ffe0Wg-L%'7QFH`p77w@vmIHk0gNYHQa(lWjZV
    0    755DTZM-G#W`BjNS<BJB,5OOKJLV[OlN;=7HALT:R6ESUTPA5SC8GTVE2F5G8OO^9FV
    0    899XTTGAHNwdMoCTA<RQDGMHQNUgPLR@Y7^SFeWJGBKVNCaURJM2E\^IWVI=S=eaNFK
    0    558?ro[:K7]Q=gA[?N3@JDKKKOIbwNa]8CJKJPO8d/P`T=]E3k$]HXl=6=FN@JPY'Y[
    0    680@WGNebM?PdHMMbXO;X:F1d`@.IFTV^O]N>ELKFClH?L>MUZMh<i]CaKJE_Z_wJW<
    0   11843TPE?M.JX>cHK=VJ:D4^J>LLcYGZaQI%FM;S3Y@E^OPM8>N;/BPWF0L:K#IR`>Lh
    0    762A[QiGLOCHFQDKT\0BPV\_WIwJH9KENQ2EQ6U[LGLIYU:HFdFEC6<`U-I\MOW2\NU
    0    704N]O8kvI<J?HKP8hR3dAJ`SBXt2?mg6oeDk@=4><^wk(>S`er:OO7gO@ZsO@^HaI[
    0    729^NZHEOwH=_G_2TWDuddHt^NUUHJ2EcaHVXcPfFZ\<T_PBDGSfE_7O<7Hkb@8OMBT
    0    416kP?P]aCCJWHAw_t5SD4Ac;[9QUK`J5WP(0`4XkFI]FUO^m?T(AU'%;:JER?C@^m5
    0   1209VQ\YSEWP@WDJKYYDXKXNQGIwM7LLCC<@\HJR\?U=CW]Q>VGZC>OBCC8TWXEAHTAX
    0    480YEGHT*ATETAu.,QQ-AcN7=]?QE=>JH:@Y>BMRXPHL#YIF99DEbOi2aU\B`_RMmHY
    0   1072c7^h@7VcGf9\EI3]SCLK=>NHFWO@0\:Sc;^`TD^KK*]bQCB<RO#W7ESE=BSPR-9I
    0    931HXeYV:G>]C[aM;XB;?DMBEVM^MYKSGI8KD7hFwAJ_?^U@8JC;O>QDGY`DHSULOQ_
    0    458B:no?9_g>aC^;HLJe\7H@DPMM]O63SBZlQOQh+iV@>XpDSCHWR-rBEcG#KXHgL?0
    0    506IFZQT/VnW,FRa`Zefff=fTCUPJHaQb6\2<fFTV8Q#;?JXl>i_L>6NWUpQ^/Z@PKM
    0    393E``ZDLAmUFC[bZJBNIRIQFCK*ZNQXM76_J?:K#S2AZL`LwA<_OG[VUCW:^P&HUMY
    0    755JX9I9AIkMfKl\W:4-Lwm:X;@L]@XCFQN^4RB4)R88AIZSkE:l=ATYO7eNBT9,HeB
    0    667@D[RRA=_UZY?RTOfgIaPeUF?'Wg<G=7^dAaLK[D#BVLFV9C=YV:eQAJMBW7G<LXJ
    0    752heD9`JBwc6WHS^[.XVO/eN6Wh=>Wc7jO-[?X1D39J]A.BTaiE9W?U=FMc[:M@^Z\
    0    883VKA8K?]GHO?<QBRHLWWGPEZAITOJKCILEK]A-[UCBE#SbjDIH8P?X]KQC@FL7QAB
    0    505,QLZL^FNU81QE-L938A;M<CfFTeOg#;F6b=R<\6L\YMc<:QU=CHOE-0@E=^FZbLa
    0    560V%7VQ?gS<NbIG@.RYvQq]i0R:R;Y6ehO/kBDM9TW;AJI7=UlaYFAwW;8NA-K?Wg,
    0    673Obhf8>#KP':4V@[@?9DjN6d`mlNcD,[M?S;O>WZkPUKZS^PLRK;RdEZ;OQcKc6af
    0    836<_EFVQVIGW^/^Ss@U^ZNePM]]L@aU;s]?WIYK=EGSd;GE`Oe?FPIjTIwiV9TNmVV
    0    651/@HKLt=NKSOHbKI_CA(8NMOWPwXRBCC8[];S]R)EPF8KMWc]QH[GjPNhQQJ7\RN=
    0   1099SBTRO>UNEQTU;PGWOHJMSMMLOMQOCN@YKNROJSKST#RKKQMKUNDW7MOWGSWOS@ER
    0    999O6eY;8RYO[?Q@I2WM<B[7SdP>ROL5UI@VHN`MRY]P#B^H>A@EN1iVLDB9FbNW/IX
    0    779uE/<X>\R;SZT3ANda8MPH,@+T.F<EEKSF0lLNgQ1KAc>2C.EUL#H,AVE9FMMRM@;
    0    634V>XkR.LAjF^BE]-N_#/YC5]6IBAG<R=NI;W`a\FDT%dR;9X9D49X<>SUQF_l[?=^
    0    785B:TN`D]TLHKBP_@i[EA6GRYEMD9B3KFbCFZ]]?HWP#mUHG[SZ`B997WJRWLYb4KQ
    0    508EG8AT;@8T#HLQ`kB5dZMI\TADLR[ORID%HB<@0FPPi9KHFLL2+rN^AG*UHWAWS[L
    0    893Fl43[oL,DNdFfXdU>lSRi^JYiOAeUIpe?wCE?DFTSo8*Oi`dI]h*irMcCGPUVb_F
    0    742RFL7S\AEH>VEYEDXNHKSP?OEa1XWCEAgWVJ:8:K;^\;JXWiYMO2w<MSM8_MLGUQ/
    0   1018BET$e\:>j@e:ebDBDQWNQJ7NkI;wNGQcFSH16T6KTR<]TdQiI7XBWVVSM\/bfUpH
    0    735RKM0\oNF`4:.]RY;LR61S^2SQE6hdB_I8OGR<U9ATtJCISZaI[V#^aSPT\2JWUC_
    0    551YSK2L@ADAQON/.IB[LL:iQ>>C6BNQ#XQBkPNFu2?KSHG5KL[NWJG]_S4MDRG8KKb
    0    6107tHBCGiZ^Wj2TlTJ3>@6EUKCiw[SKFHiO>Q_LZ@X[1NBZTsq]5Du:MC_Ew/PVAQv
    0    6564J=>aVAGX=wd>,V,Bo`4]J)DX1XXh2MBhf\.=NL?E?N@E4g8k]JY@^2`j><AJYiR
    0    707cB/iHZPGZY0eMU6wXaTLNVMQ>Fv@:mNpF[HNV:]\C9OH<AMQ\W9:R\`;<TgRISK0
    0    790TZXnUJG_IHSVMBA8BFgULK]TcLEUN#BJLMAc:V>HS?JD=L\D3cFbE95bWPeNbB?c
    0    4439G@Wbm<@>C#4T[CDJ_DmOL/XQm?TFPV1=1-ID<+p4Q9F]WF6,Q_G_YD@kniXHX=K
    0    590e8OUQQAMU+Z<TS*Wa53K`XsSpwPIWK;^?FJMGIH]<@_`=JI`J>06>lLP^SUeMP3Y
    0    699fNJ]?TYcRI19f\PJMC4LVWg[wVZ1+VZM;U?V\@EB[g2UKQZbHOQ5\mSCBd_<S\P8
    0    776TIH8MZ5_h*IA`R@eLSJU_6T>wVZW^N^e9XO7D\FMXf8FOKke:Ke;\e5]>OJwgZVW
    0    846WEP>\P[7Q=KPQRXG@o@<lJ<ZP<3QS=^n8KCJOEKjHK^-[Knd9'Y#J\SBLn=sN<>a
    0    4706EtK?c4hi?rK/<T#K_PgV6IRNaCVRJ8P@=OIPHE:Lb\\GVK*#=KY\Igr`UCIMDKW
    0    753;iWAZV5HYHiVZOM=BcBT]NNU]V[O`P^FP\K6#XPSKa@IKT`VV:SDYg;ebPMg`aV`
    0    890P_W]=a95TLSQ@8KS6EUT?R[RMUZJh5JZVF.YC^APwaJQb@WTGZ\?T]P@IT[Ug^CN
    0    611dE,#fSBMo+hCRHRH1B@QFIJ@pBeD]0ecI@jJMsKB`gY.4-O9SL\8_DYMENO<PH:m
    0    769G`:?w^K2ERV_9EaUKVGNUfKH]=L`uNNO;h5>VWG0\la?^QOMC;S<RIRBYFPPXQOH
    0    610K?SGMF7A0Fc[#+8[NNA=OIFHD489X=?ZcebOAJ7D=M]9C.RDN_HFAL)SZ>Q<OEXT
    0    736?VQ[%iGhHDHUL).TnrIm1kRqKw[C7p]>\eIYJQjO4:AA@c2QXV=Ola?G2DWWBFO2
    0   11037=6D\NT5I2[MD.pIPwG4fM8C>:2UfBM_FhMDMVI7:SX:?7O;VP\=ZaHSbB@AS^cE
    0    612[I=Bi;DFM1[_Y@KJSH0/[VO6='DIYGI`EE\EApK;O@^KTNADQ`NV02RZwFL@fKeU
    0    706I:DI`K#=RGAM(3hHT_@Y\M=ONC)LA;OCGJ7R9MPV8<C@59I3EmO(@bBERH4@EULU
    0    567MGNHERKLPKU<c`TP[VM;UF><OA9U=D:DO=]GLOL<;LUP;iIXJJIEJMCRMO#ADBUJ
    0    749G5+Da8I^P<[:mY<V^K5:?QVPLgKT5wWgW>]?>WPSB@+KmL<P-NF]Z\b[F>A]4H`3
    0    659^OmPCMRc7SQ]GNENWJTCiDVFRYV?N<8IbSiL4UNP#PZa>\F``IGWET?UYTA6'F?S
    0    918S`7RBUISZ_wZYRJD?Vi\R^BTPD?Gc@aION9JJP[[[YEN]TQHnUJUNUGVZSERTBcV
    0    652TjWO?WTW=N\PQTUG>@YQVS8XR56E?3;>C3O7H.P0OS0=WwGTI(LWI04pcN99MUJ]
    0    997JR-S?aZACOFRNPMM*KWW#Y:M(0OFEQIQKRGIH8OAZTKD`END[IUVK7KN@LP;PSI3
    0    632@wFYZbRNUI@4aSA8OBWEVh@SI52Mf6Q.SVpUGFB2VHCO`]FE:KfN\LA_fZBHNqK\
    0    764LB,PEKZA<QNX.E8hK?hwCJ5<4S`AakH<QL>MfQaG[(C]JWCAIG7fGGeT?Du/FUGL
    0    5764`EKW\gPJi_WS\JLLmg_W^NwFivWHkh`UjJH_MhoSW&`ZSJR^CT]]SE]d_^e7LJK
    0    5866ULe3PNig<0CruCI-bs65wL]7XA<<HaAS?VGY53pU3nOCXFKpL5N`N0@OU-I3L7\
    0    422#KM]\AKTN/9?KYDBG9P:JSU`?EP>CLWH=IUQQ.IPB8L6IDQTD`IAIIYuVP@K9N3K
    0    598OJZwI\e9B_(G4\QUQ4^SHJBkBSVTKnQW[UChuDcNZJd]IWW\NQ\LK`p3@W;PEQ<I
    0    773hH]X4DRM>aQR9>AOPGEGONIXAFM2:eGEVCX]jAQGWGw[68AHHSDK?MLBJUTKO<>V
    0    723eQgSO\OW`@H?Q[NLEM@;\kDHONUQGeUPF<cFLG8GLGCE\NHYW#DEHIKHE^MVLJPS
    0    504r7CTLBpS+a#VN'KHaQO:d7Ga>RRM'MqXNNble2c@56kTJG9aRU*B[LERNfG-:95C
    0    707`<DDZ=8@C?cT>69_NQ#BPDS>C8DKM=B[Jc]??LYQR-NAM=AWaYD6PTCKMIV<?\cK
    0    570m=AMX7Dn<OI]_VOKsbJBWZoP@t]G5[[MWTEI9VLB#emfGXR<VYJKbdEEcQ6P_FZ9
    0    925Q>6Ct/A?>9\aB,[wYa'KS>:JCDIN^D:`bTt+>hXBGGZFB5DNfWK=:D#`D?76;Sk:
    0    815@ZbdD3AF=HHdN=A8[`k`CY[tU_VDKJe;hY?lJ=wg[SRrHUQL[X4Keb;BHYdc\G3l
    0   1129LC<BR:K48@M^2;H0]wVV]MJS;HA@R>`;jr<PD>cpaML@;IN.]lX2i`2ERMVGRPSU
    0    5045FN=Pi3[J9GG]]]CPSKrCINHLYCE3KKEQO7CK;YFTF#GRgRc-C`\`Np<<KUL<TLD
    0    671RVTb<?&G8:Fc>I.LCC?_:BqBiUYC(GAYi>Sg#VG[J*[m=BDQ7Y)^KFAJ/6NPA1ZP
    0    988Q=WZwYK?aELK\MG;YUBaPGTHTbCICCQ=iO@TMA<\aD`IPRHWQB@RVEENG=bVVDVV
    0    879#[@1N]F-f/d3pWb8'cGOOfUPZUE]\NcV1l%0=r:eS`2=XWgtLFlEgL>P]^KiK^TS
    0    7918Z118Yf>S#aW`YfFJP^YNJZefMMYXGLSCN<8CU:dd`BN]^aSBY\AO8:PRCa\GPAQ
    0    504?KEgSKfJFU+Ge]IK\TN4M8NL[VLW1TOQ,9KeVD_B4ONPO]-[K7WL>cMY9d=H#MEO
    0    789^J[YHEIV<jHO;MFOWHWRMD[FOcX48aTK[:X:/EU]LBVw7eFG<E%Qaa7@QSMB4>?H
    0    859OSpq@DRQMLEBbFV7U?IEI5ST_e`@F=LHG8RUSGH>QI9RKWLg#7;L9aNVPcIJ;B;V
    0    569IX9OS_^FWZ5De`QbFLw:T_EVGF%UD5SFIK?aKV5hELTSPKHRNHR*mOE\Q_RlQj<l
    0    573tT]N+AGbrfG@F:e]UG^WQ:KP[5X06DI:T#\FE]f:3fbK6eBlG$XM>HcDWZE<S?+X
    0    462PLML;Y[F/[+?8T97CFHM[=sIVUR=B`JP27rB`=`wBA`E8V:X]cFCZOI,CCeN\L';
    0   1067AI?ZEGQ:NPVJWAPDHfZTbMk][pwHAqjBPdDFXCU\>V0WIhGS8ZV>k_JGWSbI5\iQ
    0    707jFaR[UIPK@PZHMNgX?>TMB[>NfwfCV>oHJSROg^S]AESH[GWRV9RYdULCJd_GRX=
    0   1070SIV`HJHEFVJNNCJILVOf[fia:kXQOOfBKT8PDI[w<cGT?LMGJREPq\AHTLXFDd`>
    0    869BHGX9JoH.^#TEG4]e\]L^YRX<ZXH0h`GAURSq+]jLESCbKK6NO>A^[CDFTQN5\RO
    0    336oZ=GU7GDCUBNOOJ:\X=JTFb\OZwA&aXTk0SSEFQU<-Nf15>cWXTWJ;MPIjO<X(>Q
    0    434\GT.&KdOUP#f]jb]V3=HV.QED3=Eh*%SM4`3L?_H[0g7<<JDNOCc26hE98H?DKCH
    0    707DLI]C9[MVWFOY2DF>E@w26f\1\`<7FMCSM@ZaF$[V1a`=)J8dd4_NETPP2fLC>PY
    0    399dRJ@bSbXKLfj]rV=iEL:6R2/nL=Kw7wISNX-+dJZv-a:_NP=lEGIL<O\JS1A:TP(
    0    5285\DFKVYX[M3?awfL->D9fQCiNGFbQ9Om[;T?EUFZRESQfeOFe'DSS>JP^l2^J;XD
    0    481?QRXCZE5UK@K6NPIIIDO1UNrACE>>N]EbA-CZ6=f\QLTD7`JF>gaP1P#IWHMa>#Q
    0    657R:H5,9WnZq*^BLB9SXg^SZYALYZE2fa@bGjUGb`@B.?bH`#*NY%f=S;KVIPACH^L
    0    537J[UU8XK4DXb^?^VIIURa2?:[RQU\?WMwAC<PSSGdBQ1Kc?G@EQt]TLFPDQe=iCB2
    0   10833I_I?H?6V>[O7LN?79Ow2Ock_\IQWFMCNT2f7U?^kDTSDER3DNJM_QM8@A^NZOZi
    0    590:MGOWHJ5T=EIV+KM>V:C?\3@PGHQM@\A1T?SPJ9BJX]A83[LIGUC]S\B@#OLSIMi
    0    623L>THQ+RFYH^wDE<][HZ`MZU>8R]F4cQ[WEs_BM^[Y8SMGA8ZVh@BFKnNG;cPLSb@
    0    732NlmLTV<ES2r1D/GBEP@D13LeRcUHODA6CaNGHXG`e:SNR5wSFCV]ER<3R9]agCGH
    0   1082HH+;SPC&ZCLF]?A36VVsJn:GS:/=C5hQAO:VQgM8Q_=8BFOHGwS,Jg`CSHF:_JI]
    0    683KBA?SaC/m1A7ZT^BKVWjHwM8nD,EZUf+-JFY4bRHKo*[WSSQ9ibES@cBS9?DoVI^
    0    274NXO2WMBKUKJBU:QWJJ4VYHL2S=Kv\GHYU>W#/cH(@V:OQs=WDN;HSKTmPHW'%cFA
    0    561TUU:UT=R7PcSY:KPT^OLv2WP>CXOR31IcJY<-fB5AQZ[=R@XX^>XH>1jcD=,#WPI
    0    937HV81GHHF`VZOIFIU;PPX@Q=1>G_TMRF_@:K6+ZJ6[O8<wlDCB$FfGBak(FPCOX>.
    0    5167:[MV;DH=JWQ?HO^aD>GGF[HSSV5UF?RKRV<HNO\R#OAORHVWWIPFIUDCOMKDFN@
    0    603_'bZ35eCKcFS#EK\[DKM?FaSQVZ6)NPBV)W[h9RS?#\fPQB6[C0iCFa45Pc6T1CF
    0    671S-SS^:CSLRFXYQQXX8H?V#PE[Y47;]SEVDeV7VSPO5bS7KJKMo.I=K:@FJ^JSCC[
    0    609#h*MkI3<S79RPOg5?V\]_\anYj_WjWULKb:J[4UXn`;FIC>D8[L^nrXH>`TmjfWM
    0   1480ZCRVG?SWHLNVFRFZU@J@GLOESKLGEW6QK@[WSTGML#_VJJHLZKCV>IVLHRONU9JJ
    0    795oAR=QE:Hw?PAGUJ??0De=T2AV>,Z>IIG>.LW3q3*3NOG]KF8=YGW4>jD>7;@j:CP
    0    611GbAKh\=4FE[9dTwX7SS9]^_m]SKTd7goDQ>6$IF_oiI@TKcV9P`2Vc^TN_TbE_Ok
    0    765^ZGYFLXMg<TCJSC7;6?XN]<Lba28JC@C?>Jc]fXQWdUI76FEOUGJ.>[49IeHwL(l
    0    568ZP,:IGHOAlOfR>a_QGOCZ9V6[dSMJX=RqNw5.CD<ZLn8@JTEc@IpSO]ckeSP;LcA
    0    532[RP:LIVPb@=)U_FNL6J,8AAHlJLTWGIa>#[[KR.=?WS\HkX][,Pb'JSUYP.S6kZN
    0    567BHXdNjAIa#:OEL-EY@VO@8=8RUA,BrY@CL5*EKMn3\3J0ORcZI+7XB?eLaYL-:t[
    0    816>\`U0@PWCkaOAK`4S1QVF>CpaS>LXCCJU@^`FwEGSEhe@Oc<`/3[H@7bLN:BDOLf
    0    587:eK-_lGJ]Lf@k^e@CJfiSkAta/6GQ)\2DU=9<)D:Dw>Cjj\d/hvE]12do[1J>dw]
    0    783h;fpF?`hWZ??LPZiw@L4GG>HZ;DB;K;cW9Y\b?h@W2]^[L9_`?4R>PLNFg3[(QND
    0    448=O:E8PHV=bQVW?C8NVLT?PNT;VhE\KT4I[G>UDXO=CN_5Z78I]2LQ:8IF#]4EPbH
    0    634SUY`ZA^MN8KJSwI]X7CPAMEV[2F`7AD_MBPSKV>[CJ\oTO?CWWM^:ApJF?UML.AC
    0    654PY->=6BTLw>X@@P-PTX`R>ORMLU;QGIClScERLbNF?L/,_L0Gd3E[S:JF(U8GLC2
    0    6046p[\AKX@2QE8IPt4EdaGtW<v\0/9BD\MF[2mm@YS%6aWd\NQ\;NOKIBgqw@8ChMa
    0    856MNJFN?PQM]UKLON#bSXYiDIgYeFGVCNEJbCKH8?VFL;U.dBC9UFPO_UBYJ^TDOPV
    0    743YF=KCQT)4AJL<QRKLLJ><LTH?345U]TMEK=QS3YRG[MVS#QXL>@=@6D1VeNBGN/=
    0    714OC]]U;SwELPHMLUD[TG\NNKalb>EIKUPMH@RDYDg6=LMTgH:kE;O>HJT[DCRNE@^
    0    723MPCX;wG7I)aMuN2ABBeJ=[YgiQYdk^TUGQ8ZZ>MkW9=_MTeRdJG_ZJR\O>\cHFaN
    0    583E*PfV:OIYXO^FZPATWPwcnNWZHDkRVI?h^ABR>I\KTTS=ICODWLWW[.MRIkGMGNa
    0   1050EFGLe^@GbLf>VLPPA[I\PbQaWUGa[=]GTN=VKU9bn`GKPXiT/CdRwOBCE[CWZNQ\
    0    343Pb_]5KahLYAlB62@K&KJ?.@dcZQaGG6M`8NZc(>LBKMeH@6f);+wF?B6Q<gO6NEC
    0    6539N@F=M?dHiN\:P-=[rwcNdhw%XKFK]fU^NPTg5WV<C=YonA>PDM`Da;A58E8<ac=
    0    542MrRYKIQr?JQ^VhR>K;]j;@WN\]X-@LL0Y5\W>%nYJ.JgS;M$7U/u*C0V<YOVT;#Y
    0    786T=NdG?GZHRIBHM7[NIC:LOUP6MU=J\@D]>Sdh#`ONGQ]DOEAaGLMDOPJUAVIDC>W
    0    760UfR>GZ[Q4\O)EHT3J<oEJA>[Q<<1Q@X:IOJNM/:F=KGH/wLW05JLWC0^XX-&6M>^
    0    824Y,QNKA)XTZKXAP?9FP;RDN9D=\IVPOOAKLU4#LXJIFXQFHMF^6NJOVN<B+A_FFv1
    0    116J=58TDHKJNO*A4=0O_J[sR#Y@L[,ULI6KHST<AOGU68\Y]C:Jh87OYNEQA+RdSnE
    0   1382P9VIM<FUIZ6F7H@UwJGA^=rNFmgB?\^MVOUHHXZS4:9dEA:HAR;KXu^DABJV9@SF
    0    608GGEVfKEFfLgkwmVeQVT@[pJWQmIUgMn\HG<T7K4uRaD6[uS\WBl?^eR>dmP_wjIH
    0    867,j58la@DWAdJgo\U,WR<`i@dQF.ro<Zm8\3=,J3^kjD1wXrt7>u4bJeQa`:uqnMf
    0    396b_P[:Lk83l/KOTAOY]@VKh;s65_F2`^MSJ>RI#;^IO7]\\-9rFF?bFK>9_4Y@cFE
    0    873QSRAZPZa`JD<ufONN=J>_B]O[]@kGPJ]&?WC*V&4<P;AYtGb+#NZLMRfB_1ZSYUM
    0    786QqOSCWQZ4bR-ONV)E\uBfU+VM9#1NAM6UOPFF9UD:JMG*vFR?,ZGQE.ucM65BY>^
    0   1082EbS6goMD_A^9gf^KP\ddbX<ij]<`n:N^@]B<6\<GZ`2Nkcoh/@e;a\Cpo^Jjwdaf
    0    682;T=N9DLcMadFJAOI;Mha>TYGFd]KDZHC`>^AQCFOM>]wDM=E_\;OW:Ic<5[TFQMA
    0    727;^4J@OH]jfdjZoKD@`Ml?v8QNIIUDtBIhWnJG@>@ZILagsN7tCJgEOFwNMXBN`fN
    0    596KeO]GOSEMC0#RW\0KWeO[KDocU8XLC\DJJLUYCHILQ:0.h[W-2JGJQ*GWW\SG^0e
    0    629;JO$i=KZW<m2Jsa0,AWFPV#L`D/TW.NE>RPOQ^'>W>E8c9acKEdNFDL[pb.iRAMc
"""

OUTPUT = r"""
82 31 36 -98 159 109 115 -69 -128 -111
-84 77 159 -120 194 96 196 -137 278 -511 -403
-78 -352 176 205 194 -275 -456 -325 -367 113 191
-14 281 311 -419 -626 -390 -402 5 -371 275 -109
6 -322 232 -316 -520 278 -346 222 -310 265 -144
76 110 -265 -489 -133 187 242 -232 -442 -365 160
53 -292 -283 187 18 158 -288 -217 -338 -341 265
14 -365 336 -270 316 303 -149 160 -533 -458 -156
-88 283 338 341 -268 -538 -416 -88 -314 -180 -17
-7 119 -280 163 -309 -397 -493 -382 328 139 95
-12 -284 245 295 307 -168 -359 187 -402 -419 -191
-15 -203 -245 254 -93 -307 280 -314 -408 185 164
35 -358 -578 149 295 136 312 202 -411 20 -306
-52 175 85 210 -195 -482 -377 -252 -176 -478 169
53 183 -27 219 -382 178 -458 -286 -237 -542 133
-29 -332 162 -296 61 -181 178 -324 -377 -157 173
50 279 -415 -289 347 351 313 -132 -481 -249 -204
-15 315 302 -429 -510 -293 356 268 -356 -246 -95
77 -293 -64 96 -370 -158 214 245 -237 -416 216
-41 -344 204 230 139 -168 -348 187 -207 -484 185
97 -462 -517 92 141 -232 -532 152 269 158 32
57 -33 175 -207 -550 -471 172 90 -301 -392 156
88 -432 -376 153 -269 178 -248 181 260 -322 154
43 291 -252 -438 -389 -277 -187 294 -271 372 -133
50 -318 200 -467 -518 96 -227 186 -260 195 170
-161 157 193 -451 -240 -527 -413 -227 207 172 127
-7 187 -40 169 -414 -385 -422 171 -401 212 91
16 265 -332 -292 362 -271 -422 269 -398 212 -160
-74 238 -209 156 -299 -497 -226 -261 -164 2 217
59 -286 -338 -326 71 -152 278 -144 -342 234 228
41 245 -365 179 293 291 -304 227 -376 -312 -282
154 30 -218 -423 -350 -31 -312 258 358 -325 226
47 196 -331 -450 210 187 226 -372 -398 -443 108
-16 -250 -12 250 -288 -333 349 254 -325 235 -281
137 -248 -322 -428 -352 -203 222 232 -222 -118 192
-79 235 272 278 -502 -433 307 -88 -66 -566 -215
22 -412 187 -631 -611 206 -370 98 295 191 -132
47 -270 161 -419 -222 344 -273 303 -481 -192 -190
-20 138 -316 -456 112 -509 259 -318 353 178 -51
-33 -2 185 -30 8 -63 32 280 233 -378 -378
124 -9 -363 -404 -441 219 -232 203 -438 212 106
94 -429 -382 -492 169 196 -266 -51 -132 239 147
45 -164 -98 -200 -87 -233 -358 -166 402 -290 457
-40 -437 196 -480 -519 269 304 2 -654 229 -176
-62 242 203 250 -394 -236 -429 171 -233 262 -298
-4 129 -462 183 245 148 -422 -183 -357 -408 140
-53 120 116 146 128 -516 -418 7 -160 -611 100
96 -253 -202 -461 -333 202 49 -293 -310 214 174
-8 226 198 -338 -504 -145 -264 -278 -395 -299 202
71 -440 -331 224 -160 288 318 140 -645 -437 -107
137 -476 -438 -543 -346 -420 247 264 432 -80 -18
127 -252 -274 -293 -239 219 -29 -95 -271 -142 273
-38 136 -405 282 291 -158 -548 -144 -375 222 -263
130 -46 -278 -128 -277 -164 -214 356 -197 -178 318
37 208 -53 -493 -362 -381 149 238 -108 -329 185
88 182 -545 -344 291 238 -424 -255 406 -414 -63
-83 39 134 170 188 -452 98 -346 -403 -631 142
33 -238 228 -95 -562 -344 192 -174 -282 -343 199
-11 140 224 -308 179 216 -357 -311 -479 -355 178
85 -538 -424 -602 260 82 -286 219 91 258 -137
32 204 -265 -462 -444 221 -288 -106 -295 252 178
129 -486 -454 -477 -416 214 -272 -238 272 196 132
74 -194 -112 7 270 -268 -56 72 -378 -451 280
72 142 -355 153 -482 -350 232 89 -258 -330 142
50 -348 213 -455 -603 -368 -179 -68 263 200 160
"""
