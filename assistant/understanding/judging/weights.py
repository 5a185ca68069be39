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
    0    575kCE4NCvF6cTq,PVm=7Hg4TTAPBbVA?V3=PSG>SCV4b_2<=:D>76DrkVKgm<^^>w(
    0    597^4AG,@d6%WCSFGS\Z>/\B[I>bk_hEJC5<?]?&_MeJjX7A9#H5;N=ZihAnY%bvN^5
    0    4963=OLPJ?Y`:S?YgOGQOOBWeKO/R=S.O-WK`GXHX\S<<GXEV2A=?Xw@M3iAGDD=IJf
    0    740Y$;B10Q)5o&V>NUYHN>XBBF,Q\rbKQ/P03M&4M9bNgW98//#<9N-fai=ge=oqR].
    0    412HRB:1G24;MTLVZ>R1[<GYK>=OFFRCDPU/BRLDP:^XfZ7FB1RLA@#GLNK>C9*LO7G
    0    581n><1?;]K@aLUH6peAI#e:_BEXhR]<L<7J7nBMVCXIiaB@GP:QHg=W]K<ni>oTQ^G
    0    646\I9<D4aFIP6_CFue2>/R3_:=ekek2T278A_:Cn>a6JR79<OAM></ijS([N;w\@dA
    0    274WwS_FEbcVRP`MSUaG;FQHSO.N7GU3NC5SYail1RB?@#OKNJMW2Z.LhK0NXJM<MBK
    0    454H]ORKCTKUV.]`#4EM94@OF[@FHV[SW=RTVS3OKNPQHLT\2F>Lc`79?\6\:\STYLI
    0    981JpP<,Y:jY`h'EbT8K1D4b3D6&FTh<m%3K)RZqAWRfC&/f8m6rTw7fYJqCq\pYC<F
    0    983^ng?1`)ec\h3<Xj&C6R#L*G4'9KnAM%?h&L`h9UPfC'0q4f3u@d3kkFlHjmjFK$:
    0    5997eF\FIITMw4G[6CEaa6Fe7dHCOfUg_/c[1Y4QOOVkaZN8BF>gee=>*aAQ=a=_nkk
    0    312MHbNTK]DR#T>BafjHHXiGW[Y^jUGLG^S6b;IMqOBYeL]NWAeS2IkP]V^OMRPT4KA
    0    9462v2C3#?;8N\>PY?^IQ>fuD<l7kc4Sk9C>KNkhh[C6R@X6Tgu^Eh=68IjBt?`jEGJ
    0    98561:36:f=@v:q=15>@jp7p637^s608G<78<l9=3@7pms5qw26r;=C:;+;21<u9F/=
    0    662S8F1FRq88l>w4?-F:ppGi9E=ogFA=O@=B@fK0B88gerGYcBDhC94;0.BE<<lP:B7
    0    575<BYNKG>TwJdMYbWCNGA0TdP>WGEOVHR?ESLH?HbKgj\N^7P<ED_Y9P^BSE=L_KX\
    0    966<>=7=@`=?vDmD6;2Djh8k;J8_q>BA>B@>>c86DDFbrm:ow9=dG8:A:@;@>Bk<;9D
    0    621-4P6E?U2=o.gDLBJV`H=]7@BM_CUR5B5E7bC=163kck@[Q;GbD>#=BD;G<IrD=7@
    0    669GA0;AJlHDh8h8QY;T_[9w=?&Fd970@;/+:f8;O62mjsAoY3>aD8L=EAAC<Kb;:78
    0    958D(49<C`>>l;ZK?65BqwHp<@:b_C*<7LB9ALI0==6^_i3oh3J`A.a5151/<?m?B<=
    0   10118:3CCJ_3<w3s>9:AFvrGf?@3dl=*@:H?3>P5999;WluM]u/1S;7J33B6>3A^?59?
    0    767F@0<=B^>:ZDbJE>>LiV@YD=G[PE6?>76=BGIE@@8[wb=`[5Ba@MIB55B993_PD1B
    0    8736?<3@MW:7a?QG8BBCc`2`04DPW):=HMEG;MCI9F:cmiBpeMMX7==;54A#-?^<H*7
    0    174WGeIR`X_YD\aOVDjRZl8[QH[[WKWsRM\IRK:]lNYV9GGSXPVRPGKe:Q\MJBwa?X`
    0    644cUJXSLRWJ`H`M5AXKLYXSRWFWL^OMZA[XNSSWWOXINN7\MYCZwXWNNQ8L^`PT@cI
    0   10811r]gQ$@Y?n5Cg,28i_4Gn/qdD7hqlqD\[:D?b=cmmuV?ZBk3efcE2`n>mWkMwctm
    0    673EY58^CQ<=C2?\FW;gT\j<JUeY[Or8WM@1C[A_RMw\n=POCf7C^E^cHOc^J8LkW:;
    0    345HM;:TVU7OBpBHXAV:lEvwa4sUe)Y/j^sH-]jVES;>VLADMhe^?[2P?OH[l:]NhMB
    0    6908AL:B;^N>dCVI7:?<dV>RNJDr\?><?9??CcA7B:MwegHIbA@r;:AIBA<ED,h@1>>
    0   1141cfcO@ZEeXWX>UWURQIOAO6T8A?KiEH6Bd<F]sAEApE69_DiTwCn<e_E_J_^sCT;?
    0    411B]IFD7aSF@`B[RU\Kd6\wQ>X:vC3djQ;JdNSVWR^F0ND_nUogV^VD7^FIZI_PTAN
    0    6274LDL@(e66d0wN%0:MocBp.?5Xn69CEECBKc-::SJ`qvBTVA/lCI<FPJ:B3BTYJ=J
    0    9845f6H^7<6>C@CN9^=TJRX:ZM_?W>c?KT=3@_Ec^Fm[[>46CwO?^?H_3KWF6A,u]B;
    0    408MIdfYZZ=`paI_'5\o\N?XL[P;NkP/QDw9S+JX.1n\Z=Y_D5>NVrX*IEV.?]D[PVO
    0    8924\8Qa2A7>O6FR9N;SUXS;T\ZKRItTJWD6NM1RZMjUo7K4EfN:bBMP>YSV(P#oQJ/
    0    541F]AKQEDOWXj:ZaJw>gP_AIh^2H@WMJ?Yp-qSiA<*<:9C>Cd_DHQXKf<WO:;<b9XD
    0    606EXYAN<G`f7X?D6V3aOS5OUUGD`DJM<#WNT<AQIYBY\W>o9Q=[Yb2O`^ESXAZN_Dc
    0    496BmTII8IoX>KA]KB8dP2J9SdU;T]#R;@]_RE7Zke<O`^UY<h<jFj:+d9JRSZXjOF]
    0   1731KTfmeLR;=_*=^?7N[[HTY=q_T*]Ym^QcwDJOJ@^^hfXP]8I?LaLF7Ni,e7q9Qdr[
    0    479RW@FXCB.,OBXTFMPkfUI=aY]ag7@EJSS7Td:K[F_[wYQI<9Q@?D_b>D]V88BwV=K
    0    500TCZdEWc#?[D>jTGKYm@MLYS_g;9>][Pq\[YI:4ZCGgpRg85GA?MTDT`Ga<UT9dWW
    0    409JDN6G[K<:=PZQUMWA5Ge:JCL?hKIFD<=QGYS7FGN-EPI,]2N#L&P[BLLd6AIBKQJ
    0    432CWSKWZkX=MHV46RZ5#:YJi?7^3Yt3=ER_=0AnfJB.?G4CU`BXgUKnb]FbFbJ=Mr]
    0    691UuiO;PL`N\_(c9l2_QL<\7iS/6_lQT?UZ1R3kMANcJB>k%wDm_i(HWRdMbhjdZL\
    0    8785GSeT>KBFnEH_ED#[PM1b)WD9OZa_Z=]X?S<T:eYnd[6tOI4k[g)7JVAVIcn\]UQ
    0    343R=]KQV5BZLF\GYN`MDkL8hNa^kE>HHQaLDaVRc)B@g]cG_Nw=71hkGaKS:=2[DK2
    0    223p?c9mGGwfFL8+hLn?+_K;PVO`gSeB2nD[URO2BG+.TaJ_UFGNYN%_t'IO]U;M.Ra
    0    263GS]`I_hZM[Je_B-CBOAAkEXKAMZ>ZcFYcNK@a4X\jZNQOYwGZ_R7FL`0^3cQQi`S
    0    348MMYD]LWXcF\U<t]R<CUTAOEOJS?`C;jO]fBSHTN-GLjUbIKISICwT[DMBbHKJ8NR
    0    316BARRTDwJUNIXXSdTJFJY>_VUY4ZWLNVNO]/>3PXMRQiCkA:E<aOX5\j.VJLRLTi[
    0    341hPJDkRGfa$gC?GZFGHsL_Z:OHWKZ6Dc>;GJ_kUIRe;K?efwKL@_ggP6g4qScQ0<U
    0    3629Lc/Y7-jSIF2VOsL?SZIWRYlITNKITrLRUG]?SRPb<e#bNgMUjXY?iHV@n@tdVBY
    0    416FYOjUXW<=9HJNFMM=AU^dCRkMFVMYVUEXBFZRMES?aHwMG=iic5G?2oPJ>_FPM^U
    0    398XPKFVELRTJ^_1LeFOFMI&cGPai9F=JY@6HeFSh:JO<IMLFTA9Q<ikIL]JC;IH#@S
    0    156GFThwR>u`[LYd9d`IOeUDKJRWA_BeU^*jV\wo/m9WE`ZX5GXj]NOgJSkRQXGKJNg
    0    453LIPH<R7ONMPMTQAON3d>?1U-PBDaC\MIW=DRQTHGTU#JK2V[CHD1QVLSGNXE>E@;
    0    540fqK:@?\MM`?^O@`s7T8`XlP@U[[wI7D3O4IQ9a?L6eQVQFFMGACC[ghJ^lRb:=^<
    0    670P\C,?TVN@4]N3fUVIRGw(T*DS\DN.AI5F\VQXs:::RGK>]JqF6L6UE>aD_6N?4@V
    0    444MTaCTW/VWWP45R?VX#YBB3H2N4MeMPMTZ>8Ra1GIRHB<Z)c]aQb<T\HSKjeLATKE
    0    540\ZwWBIFMQOGLCS<OZ4U\BEO=S:KWYGTKgVLZ^4LX\VUW_IYlIPPNHLTALK`KL\LE
    0    452_X[Z@HROQY:\DQFbZSBI9I=9BJQ#IPUQGF`T3GK3D=WODPDUS8J<NPYKS[GT9P2`
    0    472H^h@3W*>cWKEJXcVb=u'I7ZAZ=R^Y^>(nT]\^/GBw35FfCpgvYoT]kELknh<kT;a
    0    455N#\:I;2LQQCH@FMVb-S0HHMKE97NH<SO?I\\6.\JGJR2gDM8IAh[JkLJ8YFULX<U
    0    5392fU\eRaVZKE[T93@T[KBm\HU9fw5MR^Gt:JMPhVh:7&LFdCGV[`CG9YJ;N\ZCXN[
    0    663NGwGN`N`M?W)MOZBF=M?EMAXgLIKD8Zd`\PWK<@EGFRTcNDeM7NlOQDQ4ITB[KVO
    0    568TJaW^]SYd[UGHHU;<1^:<9Y$C16`GPhDmV4TI=EKUZB=f>PFOOODOaLVJN^Y#`oR
    0    705QYjEPQKU_PO8LUb0IAK,LPHL;0GBRF;LkWkIS+GQJORBwXMENGk6_eKWPgee0EL;
    0    981W_MGFV#RUNX>OQQO=EMFN:IHCIH]GTANX?@a[?MCYIPEVF[TcAU;OSDXAYOUQOCB
    0    338AS5>f9gVN.FmD=7S>HJbVr>d\^Z?DHiEMbSY>Q>O;HKR/N#](MC,dOTROH0M9-_]
    0   1426ZGE?QbHON-kW3kT]AO_a8^6QTa;@:7[<FdLgNR:2.<McCuJf>8?]ZB3^0N8KC#>A
    0    962DRCUVX@<89S(9T=j,\.gD1VhGV:IHBNDF?SwZ[=M>TD\9VSpV;=<F1>iDQJG@=S<
    0    77324LJUHI.C6AG5`8w<rAn9JTnSSJ7aNhT8aXc>e.=3dZg;i<_===@05JIF;F*?AWC
    0    432cTDHETw,,b)bQ9T^KUJf?OR:ubDpsL?bb-<OE^5k:`97=@HLOAI0V`NH^QIrY2nD
    0    564aCDBB;b>HiIOEBw`T?LU@=EAakWfU?GG@8M=JYRI3Na81MYRN9<VTVRKk_F\R:[I
    0    486KCFXHMw@CO^MFYJa:SQe5sEZ[HLNO=[;ACPYH^IJFYjS:f>\N<LCaHC0HvaPG;h>
    0    468M4@M<Dd=W[WV@NgR9K@]F_W@SCnl\2[A,CaE2e4N2Z\M9:>Pw:9]ksZEYUDOO$UN
    0    423`Q.B*_FG==<o-[iVKK?\;\F5wd[_>1E74@\9EU<E;DVA;2@I0?BMbTXBdFLZe6W*
    0    416GFR^TCn;HSKGFH#JAoSb9Wdha0gJ^EM:c6TUcDZ_BRSdOXPF;9Jb2C>Q_K`5]P[=
    0    377>UEm;?m`HC3dY;+E\kaCDYiR>faOKY8\IMa\e<aDInfIU^Q3wO]QSUXifAMTiVXl
    0    697pBL@96eO@wDmN>aZ;A9iPEC<[Vb_HH6;I3K5K_Km@qV6=7S;LAE;j_g@cjLcXC`8
    0    5539^B[`FMPR[QvT0\QL3`?QIU<?fkMDXFHSB#7K^T\ON99SPI9ctT=Y`W9JCL^VSUL
    0    732gF]WO[S>IQHVMw_XK^NRQ8[\]M:FOCS[OHdHLXLL@]`UO@JJL?KONKUHEQIKOLO>
    0    497Yd`Ri=QOLQ8LPA^SF]MwO`YUWWGQ]QXCCO?LIDVVZX>=EXGTZGKQM]E9eNgj4Ge?
    0    533wQg[WPfSCHQ@>\Sp:Mcb8XOERF[caKdWMJKMWOPAQLF<LLM^A2OdTS;=JbJ;UNM:
    0    522TXN5<CTS]t\QDSWI]KBESXYINCoGAS:GJMMK7EAcFU1:X#OOCK^ADiOd`ZTZ_QGN
    0    470H0JUW:L[GNA9;E`YoF;hPQw>GUm]ljN[LL2BQMY^XX-*5=YDDH=ILScQwI=OUeaH
    0    855SKFR72W9AUIOUGB;[6EV>BLKIXgcMZDQ:5I8AHXjUcSFS#FEB>K;GbnIgY;P_Yj@
    0    508d-EGQAjYKVD`@HnvBHOZAKGK\rcR:DAQ?<lIBaITQwpNC/NGN7&<fg\LSw/nR@X<
    0    799NKFOG#GGEi6McYG?\F@SWcQ=MMXNPTGFO8MKZO[PVXJAN9HI[G[@R]]M_Y[>POWP
    0    5099SO\BM<@NdOBW@V0T<JFA_o^[XwUOq9fKOW:=F@OQU+NVFARJ5G@Ga[GrrQngfYd
    0    414c=K5QHwA:>7UHePO]H/bJPbjwkn^CLO7S/1I4qOr0IeQ5$2V5:CCiJM*qaQOiBoT
    0    799VG=BI>KAE^KB<XRTBE>@EXN>TPwcLIBKS@Q>BPY`G^P4AFB8F=U?a`k3h_JiZQg<
    0    642AIKTbHRVKNCV?9AVA7Q?EQ8OHfFX.F[QF[wOKY$GK9CZM`@U>nF?W=O[SASM9=ZZ
    0    513ON9@TX^R9^OV0PNWA<KkNT<<^XF_INL5<Y^CQWM[KlcR#KMK:DDEHmV=]L8cQND2
    0    475VO<H1FfLQP?b+jcWE=Qo<RA9aUT_J2O6AJAHS^JvRJN=77sH9C4EuwNWd_GX<&LH
    0    620T-B395w9<`5^?]Vc5:AjNSHOV^i`?A>I3=^BBiId/iaF+?DMN?E@mbfF]W=c@9M7
    0    4789O?_A?3IMqD]q`@?M7>TIUQ=Qh]TLNJZQ@L=2J@TL[IK.#VGQWRSYfg?cj4wtaRA
    0    5376;EG5JABLpSX>HJ<f`@>NBXZ>]wPRDAU<275fO`jXu3R;#B;IYBe_XeFP`OVU]KB
    0    651fB<+SESIFAH]>^wd:DK]CnAH_cn`F@HD7IgCMe;_<bcN?7\FFDGFXlcWn^Ei27g9
    0    434L1PM@FacV;]dNnFUI>QU+VE[WC-I5K[QXq\jFF/NI-QQwK486WeNLTVABb=dXI^=
    0    538Q@B9>Pw8YPKW5Tid9>JhD`+?ZnYX5OR<1QZQCc;L1OWN@88<3K:MXLNCHRG6Z2cF
    0    415>2dY>=S5@[=@:9K?IsnkQRg?KGamQ[OgDN_<77/QYwZJ3BFK*4V%XdFRW/6N]KR3
    0    368WNH@Fvc=AwQta@^RMQwj]3^<cWJZCZfRdF=LJdQq=Z4@ATWoEF;mhP@AYfgp<BnU
    0    547EYGLL1^<Ak:XQ=R@.5HFTWT7kKldK9>O??R(WE7Z`DZ,@,aFSRT+XqrNgX=bwUlG
    0    717gLIATgRC69MG7w8g=ZjbFiKic9C4G>\JbI6TFD7G1YjTDRGcCRCIE./c=R:GF2fH
    0    412W9\:&BM@W=gW?kiO7>[cCMD2S9Tn8G8RW<_KVA/^@%WCIE:V>Ae1igE_abEZ@<F#
    0    655IOIeIGWFDl:IFYPNPWLKSFMSEENZUCdRNC[IcL]aHw8IQ4JH:`cVPHLFV`OHU]A\
    0    499YH>I[;_[XjCa=cSV=?=`KWTGOfw\9P&4HPl.JcKlK^SP<ZMLS5G=eg^@UKIW=GaO
    0    515TWNUBAh=LcC_>WJZ>BCWKLDPOZc\C>LGKLS@=j4X]ZpT=CADLN*JWWSNqOFwL8aK
    0    439FF:2E0ENKf=WJjfi2H\a;YM>^tMVR1>=/?dP6ZQP9XfG0F3OC@#QU\eXg`IQY?v8
    0    531bFFNNRF6?C=bYWRn6PWfH]MGfrXe<2\LRCfbJV9Z#WKi6=rX;MIZaTIJPRRXI,k3
    0    644VHSG?<aYRMpKIFhLRA?WJ]5UNKAOGEO@?=k;bTBPKXa8SGIF0<g?ViOBPwEZSELL
    0    723@EMIM>XB<_EgCE:AR6:CJCVUNXdaA;CD\AK7BQVwfZF525G;_T^=YR`9Z`@_\M`J
    0    694tRIO=BYSF^9hHJkPYBJRHwLFfY[R@PI\IEZaIOJfE[OTEZQ\PRL@ZPa?PZLTVHLS
    0    697UHIK<MUP0dB\=SbW@B8_ATGEUXOfAV@AG>I9GOLL=V\A@1RJAEGQ^ofIwVB]MHnK
    0    752^KD,GGqF=_AM1NweK9/fCeJCTnMcF>=.=NV3Q\:XJ^b@AKME3IMMnm\<WmBf:?FJ
    0    692`1E<9CV=4[J^>[gZEQC`?J=4Zag`>982@CZ6?S<S<w]N2;JLCDFBX]cH^aDQU7X=
    0    503BBASQNMVGTDZTV?EHSb^]URAFH`G^^T4RUm_:fLc=_5-TM5LOdA#L_^/P5UdJKV>
    0    545ZC<JSQX^P=_UMYQVCGR_S_0wM>A;O5hH]HWh5`CbB1Oa@LEM.<T@ZZ0S@K)Z;1WR
    0    414]=@7PLA4:.8lGN]cAM;]ND=X\e\\X<9OJ>`NNI]E)brOAK1%TDH.hQc8<\LRq1wS
    0    398YY?ENRKLQN=SRn2;.15\CU4`TXQj?_M:XWjP;TcXORfFXL[FQ#AZrIIYIXJ:b^]=
    0    484^:EJ<=hNCl)SM>h`/32tP\CNJk^Z@>=5;GsL=Y?^6WwO06CIFP/.`hj=beTaM=k0
    0    424mJKG6A?Z8cGAJMUQ3BNQ9e=^wW>oBMKELCVYFFTS;AFTP2M2P5DFtfTUoYIN9V]/
    0    510;biKaQ7Yg<Q6[aRJaOWVOqT\<P]GSWm[UYE]?7YLNDOKM<_dCwM_-<7WD2e8UBNb
    0    508XMW.70W=,c@ZFVVTPU9pVSY1@ZYU8i5MgK`#PXb\Alo<SFH3LS\SQ\m(UoD]e]d?
    0    436+AEBMD1U\NX^T@99eN5*WFaQ/D`FZ7cQ@UB>@V@_\]8;=^LCJCucEwRIVXFVYNFh
    0    546WXQg;KHO&_;VZICc;7DLM5NAXOtfXa/U]#ZBIM?kL^^=NFPdXGGDedjjg\H_W9RH
    0    445Q7$8J7c;>q$\<JVrW&8CGD3>Nnem1@P?6$mE;]Fs&fuN/7>3:JQDd_p+vw+_WK]B
    0    422M<@^N<_YiGNk;3MRPYS#^9HAOgabLZ?<[5iD]cIjJfFdDT[)cAo)VXRfIGSu]`O[
    0    394UX7B-ccBJRFRNUSw24LY<bDAboKF[?]NgY^GVg8M/Fi_CY=a3>;q^A<m8dJC>;h@
    0    5157WD>5]JLMRb@@A3[<Y_9`JOYWV+6@6HLeOSWSE<EZFaT`pWB:<;PDX#[A=IEC>2?
    0    618`N97MBwECrL\DRbqD@?U=Z>;^dqYIC6F?8Y@OeFVSMbE3AA7G9H7[UfJeh0`LFV>
    0    607e?D-2FaL>QXT=dOm1JjlKZPa\USS>IZNX]\%5WY\DX`=GDJ@@<K3MGiMZYZUH:wH
    0    533nN_gbPaBFDPHLaBg1Qg\KXNahQAMZH[B[S=rl@:M.gug>EE\J<7K9FFN9Xb<1Ow=
    0    628NoR41X?GKmCV>H^PTR87;O=cEWTQMV<@P7fIBVK^gfT<JAL>XBD?BYKCGh;wUBD9
    0    512mHX;XOk93PAB9YPd@T^L=GRKca@EPN&B/>CUWL?aGgbT,GHO5A0#F@HdZN`5T2cL
    0    413eA@iAIY/VJ=bGZwT#MAYIbS?JCSSV;TJcKEJ6T=CZOUN@CDcPP7?HbRDWnLkUO`A
    0    504AR4Z.$Jb8T6EVDTP[F*;FBB>PolkTQ@=FRY*\IENlLD9H#IE_GQ8EuFNXsLJiTWV
    0    699J8PKKPG_iA_PEL^6>V[#NKGg4OJBZ_dPBOGYdGSB[P3SS@@GJJ`S?\6ZKODKDWBM
    0    502gUB<HPlF8OTKK8_bGoWgPZF]]`FVIKI@kTNFJV.8FbYK?V`NLEN4cQK;D[mKH2w0
    0    724jD8FD5WFJDOX>V`P<9DoCd>AirYSDH=C<9[KBhDU3bd>D2D>QID7whgD`T@VT?XU
    0    673cH=3<DbBHP[W@f[kOU,Y6]1VieRw6@>ICMK?KfYP:ldM/8L3/9Ih`UQ+ZU=`\BZC
    0    662cBL@>DSNKlNhL^ig;:XkKWAIEUOIN5OBX.UC@ZHP7_T@EDODF#=-otPJlQIGO>b?
    0    464GA8W\@[O>[/_Q&213.G9^0Q#BBsS`'O@D:G/>]Ba\IIMA_06Yec]OSR*ZK_MaTqR
    0    358s<@hEKMF9OXiTbRU<9cW>5aWc,ZDT`EASEiJ\ZQf@lH4QL9RV[Q@aT\jG#1?\Chh
    0    428W><;GHPXFE:C?liY0:/C$nB9trgf<>>?L4UG%w1@4nhB6T:Q5<@OwYLB_K6cDMOD
    0    403mOA=3Wc+KR;RPvKhI_B^K\[TZRec-9RV:<eA=aNaN\_GI#JG>TA'#Sc*]PFqKJlE
    0    496eJLFc^VB8A3PBWZrD\@h0iTBMLA[aNBMTLQJ=OBJAocYJM0QP-@wgVYVORTYN.q(
    0    422CMcA9XNc^UOoDVu]SORRHc&$QkQQF13#Oab:;sC\7Pu.6Y>,?4+3bgjBbt5f?NN@
    0    628gNB9K7rJIYU`2G_Y9BGm>LHOWTS\9A:A=;h?Br*\GZw@=MN<8NAJ]geMaaFUJBi;
    0    663_M0A<NW0+V0MGPegUI,dOTB=c@\`OPG3=JR?/LNTJwmQ1D<EGGG>dXYHid7qjI_1
    0    754@>TJF=;RERlJVML_[IDGOCLNELMUFK6VUX<<ICS@@OR<T2NA]N`&_]NNTwVR`QBO
    0    614lQ5AA?[OIJ?^DTanHE:OEY?@W`kYEG?I+1`>>YKc;w[B06TC[LLG[_V;_m=[V>q>
    0    689CM<K=;<EMj3W;SJKa<MSdA@<@e_fFD=S.?d5MaAN^wT87NK&NFW7LiSDRdJaZP]>
    0    731E@QEHKQn\6lG;wh^d>BT=g?]WbD]X<T@N\ECCWOJ-KYI<DG2.JIUOf<CNrO_M>US
    0    624_E9K>7RP@T%w]S`XF??_Cd73Th]d@PAKQQM?MkIv<doB8DQ>=IER[gY>fL;]XHXO
    0    682YWYR=FW.?T=LPRQTOI1KBHKPOAo]F_,J53]?JWWXHw[KJ;QQZ@CIUW_QTTAmXDk0
    0    662R9?8@3LB4q>T]IbbdF9IUG?FVGYc<M<T?&E96VOj;kbA`8PQNJQ;T^X;ieTwrBX9
    0    565]7BAMHLQG`?iGN\f>O;sDwSQS^ZiBRCVDNFQ=e9`6nV6E=LVE<B=gkQM^Z<r?@h0
    0    542@D*TP0@@.w<LLJ_IZE5=N2MXCL[]Mi>[V2L/R`RAUsGJaKRD[Y9SHceMwU[ZZ[FE
    0    613PM8TKWdBQ_<h9Q^T:89gA\FB_cKWAMT7C9VPWk;GCdfXL=MMOG;-wVBOkYWBX>rK
    0    467PW=`H?dX[>WK5>DHIMR4iC=JBlwHG@M6XUF8RGXkQJ'?9WYXDJf]bUF,GHBP?;OQ
    0    469K6#,G5g<7RHXGSGQBU<g@`6Cc`MT;7E7;<mDGAOFOhHE4@?\P-9-U_Id@=2W?Jp1
    0    665UFN5IMMTE\IN?_HETBGDWMJ>=T][QwDVYMeH=BR\NiNJF=IC?GV0D`eB`\<GSWXQ
    0    889YU<DF<\:7XASP?QaVF:I>EXIXQYWT[DEP?<JVXSfH[NDI;DD>JTASXqHZN;EUNw6
    0    519cCL1@2eBBeNa@<^Z6:5DGPB-Wfel6M=)<6eT@^HZFG[227H#L4T/ptWHMe6_ZMOM
    0    548^GEEKNQ:JLIQ@_M[N9;M6W8Lo>n`DGEID#J:bpMMU`VHNBY;V:M<d\TjH_8SG6cB
    0    488]V?DM*a7=^,V=Y[`B?ESkWLMNkw]QDGNF9YDYo>dLNCNE@C4VLI%s>_CW\VhZE]/
    0    635GS?BRa[Ww0VY,MCEKJSNN^?:CjSJTMZI2]HDMVBmD8=CAd_E>UJPP][7TEW\HNPQ
    0    5674`\Z26VVbh@FwPCS^Q9`IO?ELS`P@cN5:RK9WSFV_jW>dMB5nYCMNmcIZOXV^XTL
    0    780aAA=BHf@=YEc>Z]e5=HwQYI8fdfc?AE3FFJ?Kr=_4f]D;1IFTA5I]eRB`f9gF:f2
    0    520EiM\?RKGJw]OYRkQ[MGAW9RSFDEJFa>^W?i3Z.?R`mVQZPBBAIhCtZdFcN=aHg<t
    0    462DS9=LRAQH^,Y5>wWSEY_I_=2WLYSEOV.Y(QdOV?3POO9IOhI>P@Ddg0]LmL`LM_0
    0    522iwD]qq740Md+6>8WfLUU]=lkK5J\t_wtaO_e[4V=)[UgOEIQF<dp`7Uf;FDLYEL2
    0    4705[W@(?r80R:LJVIGM;\JW`G[ctP^X^5M>243Jd9\^\wY\2FLS4EN\PT?vgLpO[MT
    0    465KMCZSCEPPTQLFQ<<VJ=Q8I\3SObbM7R/ZPREC?CXg?@8AW<B#LT'X[T?\k@<XE?B
    0    564KR8FEAMWJUTVE^RPUJX]YU=EHY`5:MG67QN#;HIB\]H?O=Q4KPHeN]PLQYAGa\^S
    0    421bBWPYGSPOgeUFP]S<9`wM\^\WFjU\IV0LhH]_WSDgZiO21i[<F5cWOqfb<?L\1ZF
    0    754QHA>QQYHLV?DGNZUOV\MBGWL[V>NCBKM?EO<FSFFOcwAaUN[LAR7fPLY??AYKLEE
    0    4653_sUf9LRMaJJ@Bg/m+T=]m@_Qh^jc;<i_GIDZDR]waE;aOG`XcLGK^R\O\SdcSV^
    0    444IgE</P1Z`\XK];b?U0GAI^E\CdATNf9]@ErMVH_kKn;XFGd=]>c3Wrw@ncKhfTKX
    0    442MQ.HT<OH#[Gl]<QLh8Cj^IRCm[mM>[Gi.\j?KeRH9]o>DTL<MMIK7^^\TLDRZHYR
    0    595WXSTYV]SMK7B9>IFJJIC[MUFLCF[:AeQT=fwB>KHO4B][GHQNHP<SE>LM<=W<M:^
    0    371oU=G&#m[OZPGEOdn.:9WJVWFa@SlG@$OXLOA;LWD>7X0LFMUHRn[KeIKQU=jFOWC
    0    694OGKKGV^RNBO^@JQKFALHJGUJOXP@A;T?GVSZEb>O=M<ECRGc>NLwNU8BBSNZFB[G
    0    421JN3febJgFCVDCe-[H;_t?^On]<NT]U^U@swgAa5=HB'q[NHd=d1hUAT@a3&$+.aS
    0    453QIViTZ-NMK<KjX(ON]WhWTgh\DF<qRTC^D?Rk?PMVVI^Yo<iwGGH?AQ)SWL@SGcF
    0    552_AHFL-lKB`JwPSq[R1RwXc@G_lTd??5SGCr?YeLd=`NCGJ[\VNP8cZbUXPH\]U<B
    0    470YR-72Ew;Zb:mOo]h)8LF-^J3RcQ[9<U)MAa7Or+I[JJ668M798YGP^[=Ph>XH:j=
    0    591oRwZBWD<;G?J]j6bfvNZMSQ[T7N4fPAl]16MT5U:KjKRED6_W@VB:G[>V`J:VX_A
    0    406bGKR9gq2Ht.[Kj(KL6dCUAKjT2sNPqCHb]+k[DEiK`VR?fk2Oa@Re?IQ\TK`bFw@
    0    502;aMQ928UCe:>8BSBf4?3U.MHWA\q]K1QG3LCGZ`N__7;V3AAV]X/PkH6SJdwZSW^
    0    579r[NP@ImONF?\O4Pg8PNPVIPH]kNwKRAC@*T>ZweY;o\[4UT<XGK9sCaPe`H0bG^E
    0    397t?5B+1l3\giaLNbZ:PAB?^1&OTWS<P2->)gORY>FUkP-QTJPY76+[Z>;^J9wJX$H
    0    453kP>1TPa6?Y<E[on`RRLeB`DVbT`JAIJ//Qb@FJRW#bc@2`)K@4Q:U>SKrW2XGS]:
    0    457RNIpCFV=#pGLQ<XWAQ^O`Of_fFG[`J;YFC3YJMDV^utR&PKaX2@RTNrOKMT$_Ku1
    0    46759AA@/FOG\\9Ifg=7@0SOT8+/iPR?L@P[;Z@PC[`RYB#kSV3@>T9YcQTURDc*RT9
    0    478;M\?YKVXwK]X]^^JQ][QQL3]M\+W?PWV:RW5W7QFP[nBYUK5jB5T>OaTJl?``PFW
    0    538UL7->5R>;tWI_@ONS^?QCMWmTK>LGfHD97K=A?VTP`w4[FP?WM`6T\`EVghU^VK7
    0    615b>?HF9WC>]Io3wSR;EBFQRRClcaQ@4G88EXG8VHQ9]U?@Q0C@:/6hqUHUpAMQ<pH
    0    492WET\=8MNJ`Z]TFMJbQc;[UKTCDINEUDKFF`H:JPMKYaccYa?m]QICIZ?LUSFSHKw
    0    497bQJ:9IlCBV4Y.BZWIH`=EZCDowGKG9[EDCs?<]K?<gjEYHSE^<EKLaK6c@VZ<@MJ
    0    539T>_L]XlgcJZ*RcWU9XUV9KXXR8JHXJRU?44f5FUPQqZ@b<QLI8GTS6H\HGDV#H\O
    0    636MKd>`[c=H]7Q?B=S8^^UW=>]ZEE;U:[=WLND=CKK]ao6wJPRaIVW:7>;O@TWUIVM
    0    6405@E;7:jGOiI_*?Q<>[SLdC4.]k>KF'C;BG_8@9-;cT?BcwB4qJ/.V;67H==f6B9<
    0    8886@ADB1Z]YnI^C:A;IR^0k<@<R`FFGC=8FD[=CAEFwchGffG?gUE>THI>JILa?L?>
    0    489D;@YC<5N7HZAZLDRdf*Po2VPHfaOpA@JN]TXQ=UA,v[SIw?>VP[>J,VNL<<7^TCE
    0    693WEO;AUwEC_M^GTAV;t_/g>K:aMJ>6DHM@U^OFLF?UejGatBYqCM??L;J:CHVG88G
    0    535D:9>>CLTOc[XHT\HLNT@jJH5UeJWBXSPILwJV=A9nV_RjHMKOUH,UPJEQ?JI??P`
    0    643AQ6C@DjA<_V\M[58J[VDV?>U\wS8FD@P6?r><HEFRXg8_nGUbC@DRGHHINE_<N2D
    0    555OcZIETGkQAG0P_&ZDTL_K:DL:39_ONJIPDMNKDLHF_H@SV`KwJlELI;R;`[\aEXX
    0    550GHUHQBXQ8_NeIZA7YRX>oJBaJoNKDU@B<I`=QK\W\fVRwpC2jEFEEVID.E\@SN<J
    0    442a#)M<1[RNSFf.EWLDVMp8>C7O\YN?S9;=DwV=[AZC^`>XERDTAXC?9TGa74MCSP;
    0    3652Ea;U8MYBa8pI1g=Jed8r0,[BSMTUG6NM2g4@-3Ki[t,rwI'fJIG7C<K4M/\A9A:
    0    417ACOK6DNAEdXsB/ETWYWMI=N>B`;FJINBIEO7PGQcWLXPZYMHiLKNENP6@QA[DE#?
    0    484GIARB?RN@N\jQ?X2?RdEhHLHT^SMZOPCIPS5MLKSfwaGVIFGLDE<PHXDNFAE9T>;
    0    578G>M2:8\CKcYc4_Na>R]FPI0#AcFS5@B+58d:IQ4P:X92]J\?IA;[XK<Rff8TWJ=.
    0    438>XpLF>o9RT:O7ZLLCdhCGM^mdP;QHDgd^@4cN]g_Xek@rPKV^WKnMD[GAGdSQRwG
    0    686R<?<HPXOIgEWQ[ATNWURM[VMPW7FE<M@9PMNA9SLKiiBlT9BY5NFV?C4I?;W#CNM
    0    6387bPUJ=R5?cUHL4N=GgNLT>NRHSDOEUCOQQXT@AKGHwK.daOJ[;>CUT9NXWY\EJIJ
    0    657GRHTYTPfGhEPQ>?EPaX?TWP@NXUIG=FUNHjDTJOHfR^INwUDgC>>L>PB<fKbV=G6
    0    442RJ=M)4ZNMZ<hG>#KLr?C`$:A4:T6FJ7RH:ELR5F@dSPXZtKc^IV(GK6.QWMGIG5=
    0    468F>+G<@\;:?K`2NHb=`YOlS;^awI*A?C=6\fJWABGHal\aaK,`CjQ<--H+`@iJMCO
    0    395@,:GB>wGUNga]DSe=[KM3Z_Kj8*jO8L6U\N*KdWYcE^@eLTQ_EYUPlH,M`FVMIGO
    0    5248dCNXMhILdBkS99BPjhWMUWGWY\6BU#GFXh9O1MKirSNPVLPidT9C?O?T,Ji\DOE
    0    457WTe=NHUCRW=NXF<h@UQ]DT`?W:AJCRILY=sS?ULETVa-Dv.9R#66WF<Y@OEN/)LC
    0    865?GAA>CdP<wHeHDIJDqbIoILAdo>FGKJ;CLWFIHC>bV_HlfGFc:FHUOD;GK?ULLA>
    0    477UWXJ[?AjYOYN1J^IAV[=V\[\^LVDR]G>8PGF@XAFdSQYw`@c7ZOTCBD@R\JR@>B]
    0    555?Q^BUKEA>6W`AN;JAhaUEKWLFJC>L7^wQcThM1LBO[h]jfFa`DRZI9D<FG>PBHd5
    0    500C9TE6>c#DQ5mP];JYZS_TYPRhZN_`@ZUQdaPLK3.Gihhcs6TMD7O>IN&eAEGJap@
    0    551[=\HPYULTcOXVU<6Jwb=UEP]RPNMMJFMWMmJDDSPOjg;HCV@SJCE@NHYAVHfE>JE
    0    548]:H>EShOCGCcE>7TOI?n<[C4mURQXBMR;gbU<eHN>A5LYX<AIXacAAHeYYwR?YtY
    0    486H_^IQIW<CJ;NBFTdQQ2ZKMB>\MOiIT[c^BAVOMKK9wWdDPaTfDP@YXO9hP7acS`R
    0    551GKPFSTdJVaFTYI@45Hp6n=\.-c<?G=@8VUwQQD^BfPaJYoDImT]PRJeWJ;DQZP2[
    0    594TR4QCX:@B`NpX9QIZiBP`j[.FH\K;h@eUYb?]^ZUIUJb;w;HSFJAO<QE_HH<o\?T
    0    493(fRJS9=_gSY`I1:#TRU7@GGKYRsLMFTKGWn_V\QEM_BFXLXEKcF9`TNWXTB^;[=W
    0    5169EJ]AKVFH^L^2:XRTHj3kG:MKtK>@FTKRLSPI9LLwabXkkK'e:;@UOJFLUAUB8GH
    0    558A?HMD@VNL^LwO?GIHecFGJfKNl@2QILMP7sL7.QQinT=jrB<t=LM:PF:;DPq6OEE
    0    670AKK9GBSFJOIh?OU:HbjJj7=TXK7IEEAJNCiPJ>?@Rbd@bwD7`FJGFB@C>A8[ND/I
    0    700`WHXOT[]WWZk.GJDLM^6XG?MQZF8;J<QQ>`>U@KJTR`>HwWEJIBDgG:OAf?VSA;>
    0    638>`ENH>C@:_tZJBJUERA:\;BLKYLNDNRKICWEAWHEgVT>^YVLwQ[?DQ@EKPM]bJ>=
    0    528TPkUla`QJNN<XeJL?a]R_]U_W.>#e7M[MG@LL/XCZrajnS<Ln.HNMJ8_HUJ@(HWQ
    0    543SOGSPYGMQWMYdDK9TBO@LMUU>wPDTZFLIUdGIaAR=JJPZSZH@EMSTTO@[WJ\LK?S
    0    455UPCN0e5ZgCcEITRQIVW3S<.=/?8KEE8BE7`uP:+KXKL#MvQDWJDA[X;aMHAqO62I
    0    414REKBb?JK>ZNvU[?`AUNQcV#BTwUAX?=?H/hJYOFE[SCQg_QWaNABJLDM<nRpEA'N
    0    473#W;JZ6c@VhJXR5@SReWJL=SCT[HU8<J8I<]K<S8XNHhGgkLCFJU+JM:;KKY[LQMI
    0    644fITJ?P_5VPD>OM#H:RKLiF=BOEdROAO2LHRH?4X@S9jFgNR?mVFOPRAD?9I_QNFM
    0    440AQGhFFLZCwNP:gZe3Ntk^3E9B]38Jm::P,.F`I<OD>;4Zs[LhHM<NQb@LKMjj:5P
    0    371HC*Jw/F\]mdEL^gi]LIeVAmXDCTfg?1j1[N/<c8V0dMG9JmRYOC6NWQA^nC`pAhP
    0    650EMHLQ>\GNfN^AJJIQlQDU?HJKdAQA<89MWwFALO5cK[?gdGAj;K4U;@N9GL^EK<T
    0    531gFMZEp;ZW`WXGWcMRQXHYI@o=OU\HODN[\Xfl]XEeHXabL[T]K[2maB^HPF[HI#K
    0    451&KKeORXd@T>wIDS<Z[UReaTI\i:QVbKMQcgP@F;IfnUA`lI``LL@U@D[>=`AXB=_
    0    542K<FJSFLWV;IT@;P`#I]H2RNU[<J@SA;NOZTEIGAS\E_K^LKL=NFW]XDW4cISIAO4
    0    697THINCeK\@OcJFX=O<\h[OMJ;RJCF?FP6IBpTG0@@[3NO_wQ]h:UITICN>>H^D6BG
    0    348`;W\H=;[>NBWF8BU\Vk@w+;SaY?,aK7]jLfTN9i__tf/IcBmiWRo4L8_BW^sHE0J
    0    534aIPCAQHGTTU=aJ7GKC8FOZKVPTLEE8PKbQYSVGGMaAUHFjaReZFKcSDPR_GXwY;<
    0    508GL9=J;n@<g:_@i\CPp5_eAJV[`bRP_RKG?cNgI<VU7J5^_LVwTZ5]H_[Ik3chSL9
    0    477AWE93RtHQcWj8S@O<fsPr819T`P9KIS8<Gu@J=A7m<d1WoLhg=b4FAL=MCDwM7<G
    0    363pT7eHvMPQwRX7BAWLUYGQPQN;T@JTC4M-h]EWwIsNU+q4[AI:^<IR-0i[5[GB*Y;
    0    4926G1ZU>`FW`gPQV<3<SN8_N@P>Kf=@<9G5ahO?`BHl]IAVw^?UIiFPA]TFS[Q1mPD
    0    5364DIRK7iAFIPRK0UGHgRD]@L1lc6L:GH9G6wDG@EReVa<YuI7`=45?DJFR:OiULOW
    0    379FD5#@`]UG?_i)NR?*`VLn1A@ZI>]N>R<hT9S7F<&hTc-@Y9OOQR=YgHX<K][4B/K
    0    759MULGJUQHOXQeAI>GRUZLRMD7]k7BCRCKJIwBL7I>]Ni9qWLEgDGDGLHJCJOVHG:E
    0    538X.A2K@G2?T@w:,W[?U8QOXGD?M[YB.M)EKQAVRJ*UTF;L@KGaE9>d9P=DS<i8@bO
    0    444#UCZJFJ/G`++d+?ARj^2YL?`]6ZDnKGKK=V2RGYURRNSpbT1[\]4AHk:D^MiELD<
    0    538?CPS1@lLMnAF?UX;\^\LW@:/JHEF7EA4OIsL:]@@fTYDVm9>LW:N2B=AX5YweEKI
    0    427H0BGCLFCN_@QJJ#BTfFQhCKCF\UuP@*>K?7I(O63ZZRNP_a1C8LO8,cF4>WfU)3U
    0    397OF3F'`cGSpVfMfFL=YWF`EE2Zv<LC8KI:Hlw%;E4UUvGpi;N3N>CCKFe6IDt38F/
    0    586<IKB@7eHCb7XMQ;4BwA:^?^N_aO?JJ.AO8A/>@gSUVQAlj2LRYGG<CQAD8GfHIL9
    0    496VaHSUv'C=F:@Ri,wadh_fMAaa\*,]NW^/jNIVE=HAp_ILZQLnJ@a4AQg5:?TIMCO
    0    5212C3DWSg;@w7WE6U?/rpIbJ=0__9GD0;<0HLM8IQ=Zdd9PZ6;AK5FEEQ@A<(LGLNH
    0    500:VVGb7emWfD_KIC>8Dg@lwG5\___PGdJVIXJ3ePKn<UN^XNBR:YV?JMR74HA4;dM
    0    621:DIaD4V97XENf6BXCw`OsLNLIZL:ILEM@IpDCNJHZcgORVBAg>CgH?=8FT?WJQDR
    0    6186>O9NQ>IOrPWHXU=RbYESGGTG_#7ATQH7P\8F;@9LNUMvv>FOM?PE@1=FPP_F4,M
    0    6261\E2M=DTL^R@_AN@ZKI?W8kP#AUKUQ=VUHaJ^8_V`NAIebP@V^UBBFPNYEF`MRQ?
    0    427(oV5QEEPArI`Z:A5TwE@Y]oK=dET;\HFA_YKW5MWTBmZbbkISC[?2HEV?YPXG:AI
    0    550QEGGXCjGEHMMRQ`G6b3N?ZO\MYN:QH^$5?NUKmKHLwUQA=MSQ?LBJQ4XRa@TF?SD
    0    519K7LbNFfpJMD`N:Ge3IXQSkMIPjQK5NdGX:eBKwGd'7:[AIRNGhVOPMZO=TY^0BLK
    0    542@=ZU]XOWFD__LMOUEHodd]I@?MV@FUe>m>MMPEDHKJTW^iXKPU#NJH$qK@N^LC=X
    0    547$lC5fG?GLmP8\NI5rZd8qIocGfQLVbChpYdDKONLtiKKhLU;dGdJ83Gd9LhNwH>;
    0    504CP=0e;G76@<OTI+Ye]ZI>DLH]ZJ6UcKIBVVHcU]FMw^NKO7WGQQT@=C@C@;&A`R-
    0    4461KVMg:olB[JwqDTD@UJhJ*h\`aPDVLFUKPkRDNY,toSD^P[6WQMJU]CG@;VhKbSH
    0    415fQ,3.&_I>ROFa,idSOLG-A)E=Hi^+>#8F7?2=FV>JdDG5DeG0Nr6XtU;fb`UW.GZ
    0    456ahRCEaLG+UejD7M=bceRaWdEE7<CQTCbFew\T`gS]^O`K]Ds:MSi\%MP_G>OGM:4
    0    433$Z;4<Yr[78#I>DSZF\7jF8J4kIXIM-\>7:4CSn<A_cdB/SHN<':$X\WFFe7hmId@
    0    526IK->2?_<IaAvL)E4Lgp;FJOEKbCK?E>3AB[F9S\Fc]IPqEOJ_>QNJGBQ?2Ow@H6F
    0    515L[RP9U_G8IJTD]1H5S89fZQcwT3QFYA]GZbO\>9HFggQ4[ZcTADLBW_BY6TN4AB@
    0    561>RQHFMLaJ\nUN?B2YeSMcBT7GcK%CP>LJdfQUIF?ccBSXZKJWNT-PR@W>#HM>L:W
    0    577H@RPEUULDSOIPOECN]m=LVP[GA811J_AjP[SR>K9cM]MN]786QPYCE:Y#4RX2G4<
    0    6108OQHUHVUL@MSG<CIC[dT_<M?BsEHDHAJOKKDHAGJIGqgbwKUZRG]JFHS>HIj7DHN
    0    424;^:@6BOOE^OiN-WNDGLUoPF<AiM8RFJ;Q;gF9V<=Y`UBWVGMKCH;JX;O+JTw]Z:F
    0    463>3US;HnQ=d3\RDQP3WD/u5a@K^;<ASIZF=kA7APawphFeEC;gD99>MNYs<F]F[97
    0    4734@DSUBED;U0HHRL._P0FlR[4[[V8X[IZcLnADNLwNaS>J37<NULFG]S;InEWa^B>
    0    474+]DGKULNXhJSI;#DGij]R8WFCd7AHR?K=B[NQ-C/Wlh]tXHJ`<FI03;G.>MhIIA3
    0    575,GM9MH^`XHAZ_763EVK.`DJ5agL,<IQ?FP`QH7<3weaQq]M<`O8>==?SM/GsQN8W
    0    4447=Y(RdDV?TJGKXXFKSRNlOAH\uI6%NGG]aQ[@9sQOaRVPh5PplGbFC7=>LAMh@#:
    0    589QIJH4?wNRMJQKjeSKH0]E5SJ]W;]S?@NJFW<HMCf?F_;5JD?WEJHYi;HLq9a=KCL
    0    507Ml?Jc1OC@h65X,eN\:W0O[DO>BpXQCNRQ\wBSPMlWWITFDg>dbSu]=i>FLs[JTcd
    0    635Eh:B`LKDEIIJGQTF5<ZgBfG`e_C^F?\EHSwXbbIMX_L.JEVRGR:uU\DWMY<@T<ME
    0    640=o@NhMKC<F.`J;ZEVErgI]JZ[YKVEAtX2PD:QwBPfR4-UZM1IS<SeF=][SHAHZOI
    0    548JmKAk?#)@,@5G<pA@=WU7SKR[l1wU*\BGL[9oh@[jmH7TEnNJ=Ene30rB?)5T?6H
    0    545bAJ[fU?Vf\QHKRETc:J6C8c[\LQKTfEBZaKBaaNWak?5gE6#kXWRFO_BUiNRGQ>G
    0    466/UK:wR[Z083e;2QT=>\g:g?1TfAYN/I-+MjKbfaXVrJ_QK_R._CdSK<J:Q4CQ;O^
    0    647SfLDK[B[BCjNTENmEcMj_IGLC^UJFJ;RA>Tgw17I@BLIb_ISX6c@jH4ZEK=IYHD8
    0    436T\<M^U@F:NT9+Ue9m\6CCUDOJ3^J<fN`JLB:V<dZXe]:H1QP?D?E6PwSF?5LAFT^
    0    618^ZN`LLJEDP2ITA`>VKL7O[KSbC_bHBwZNOZPIa]jg]FQKDVBV:K_]TQKWKRONJW<
    0    799QT?DaDGIKFFJH@_HU#[PE[9VNSEe3@YF@J^DieGVOJEJ:EZKJ>H[]J@^@EBJ`DHC
    0    650CJ:Be<UU?J6H5Nm@T#oa@d4SO]DhG$IK=>4.W_.dT`E4H>[M#=5O[?=b*<;9XFOK
    0    636Qh9R[=H2<GH?S7q,EOK[WJFqFWMhW[Tc17]D^bUd\e7695[<??9jc=Xwd?'S]WZM
    0    568J[HHTSDC?LKCB9kDS#U_KbVRboNoNOdI?Q^@PUHYhNMOES]EFI[jhPJs>?>MT6HJ
    0    558U[^@Y>L6O?@;A?qB6HubG\B`:p6qL4cGO6w>pQ+Rng4@IAj;@I(pmZ;nD/3CNED:
    0    460F_SX^E<==\:<:Lj4EHnrK]E]GrJOAZwO@StGR^7SgCFK=WY`BR@o\5JsK=D[pQF^
    0    652EhI?eOH?XREJC@Y:F.]fJrC^I\JZ<DJOLAc#Y_BRYfS?GD[\GOPfXCJPGGPEIJUD
    0    622FXFBW>FA=XHGB9dA=OM9U_\[bOAc7KP=HF=5bwOW^aQBNA]D1FGmZHdO`9T6_^KC
    0    505Vh:K_>MEJEFBQ5vT3<rZDc?_^[Dw;7JCAKk6HM@WMgJ@N8YPL9:jeQPeFV97cAE=
    0    720FVJT^8GAGPJ?EMRMIIXXVKQRS^BiHBUGEEwA^HWVfLILNV_UAMP^]G\gC>92]FBC
    0    566Hv<YeJK9>H2CO@g:IY]8<YPaMc]rO?aEa8M/J[Unlw=<QMf$@S:kSBI:N8M0ZW4A
    0    655EiDTd?>LTV6C[L`:SBPH8?Gi=HKb^SUJAEm0dHF\kwI91;nI?i<aM=I\QJXNjWn>
    0    674@nIKbe@>BHJ?6?sDYCUI*wBiVaGN7;P\PIg_YUPUacP>PGcPAG9rYFK_EKFA_TCJ
    0    432RD@FV\X^J6MbDg_O8>S2>naL@bXSJ5k7SGnaQw>I+<T?=JJ-\Lo6OOXM3ZN@d4Yi
    0    4728c\Ld<OEN^159LqBJ>bDXcOZKKJwG1CIGQa4iahQfO<RYF<<K]Vsj/O[GOHHb?FK
    0    583@oNGONEAGDCCC?e>YW]aLN^[X\.sFJ_PBJw3dZNh[aI;7Aa@CV@KEBDD25@.cSGE
    0    662AZF9_YTSG9DFOWZ^HPWSIZ<e\ZYQ:^T9D>[ZeITUHH@@J8UHW8]K_=Hw<Y6LP7CH
    0    542?GH:\JULEaOZTKMOwX@KZYB=]@NdGXYLGESeO<DJWXNR_KSUMVFK>PK^H__DN2G9
    0    532Vs;QTIA<NV<F?LwQ\8f;-VKRK^D]RFabI7]Bbi>KN_:<QQq;,LDTVGG]COL%X]MM
    0    635FZLJ?F*(7>H5Y/RYYjDr@AFeFUI]g<FJH<=Dba_QXfK*EEdZPP\VRDBw:G.GqOA@
    0    549?[9<\UHJBJG\DBgCL'XSIk;Ph_OwP=SMTONO_NOi][MMEPUH@VRXU<Ab5D0:a;HN
    0    6469[HD^KASODXK??wFYVgfF]JwJWN`</KDIQWBdl<LqX==OMgYEVCj_C=hMMC>e9=E
    0    667:gEGbGK9BLIAQ=t9Y<V[9S\_DZ=oDOHME@E:`i6jqwM<;8ta9K9gd>R`F68:iR@;
    0    474<YH@JFUJ+<_?>E_A;P`j7W#faRAhO.ZLE<eDR@A]li;IMOPQ7IGrF=^l>O1PRSJ@
    0    578Sc<R\6ZY[KNHcR\#T5KNOdMPRUSuK^VA<;\GN]K_\`NNA@hPD^PeoJO^BHT<YWDR
    0    7562^?:s?U3MOHKYAbEP7c]:aJw[W3cIDUU;LfIQQAfWP9TRHZ:I5/_UC>VFDF=T<;V
    0    536_8X8KOIfZA\Q;bqaJBwLFI*VW]Ki:/LD]WK_\RCAM>@G[D\fC=M`m_P[6O?OE,A7
    0    715H[AT=;:@6WQB]N_Lo]FFWD\eCGCQKPHH=3MCwM[PgjJNW8dEWjTd^G;K`O:WaK24
    0    559>P[Nd<EO<TG=1NPI8;pR9`JdDZ=wPGTUJWUMiQWakZTHL1f5D5=hX6FaGn<B`<F<
    0    588?_N;JH<BQg9E7GX2[3_?;ZKPI9WaXI6TSO_HE\TwZq'<VFWLBY2JQNACTBJGKGSH
    0    485:`L3:=UBS-j15]i[Fa;wT?,bN['LMUHNPMKmo\73SBRdE\[iQ2]WK=EwH`<_S28G
    0    572BFbS[/B?H=D6lPC1lB@9VcRTQQWWcNK`BNpDLRiejl>9G4TBKXSwXK.IUKRE`eZF
    0    5879k@[_9>#4K/A80n@ANeo<WD_YVDnVCSbH:\Dt_?fFr[BW6v?FK9Kb<AYI?6Gw:@L
    0    6129fH:CPS7BIE:N6^KbQ_ZH>FQQ^EjPF?VLChLgw3OGZEH:.SMC;?C?C;Q2,TMfJ8D
    0    649:YBfP6X2?Q9N`7?3X[B>DKhLMJERTbXWBWC9OI[wZj@H9LP5KdKDG.f>W4T8V`GC
    0    7575`9A[@@6>M6<EH]LLXX?3ZQwVV<UOM\@9?h@^KPfYjJ?57SS@MAPW4FUc6T4gFKB
    0    487NjO3mBC@7LIB7<mGbActAZTfia.dZCr?NEuC`g8lvqIGCJg[=,9bwSDa2D0G[=CE
    0    462<A`BG@DZh;l<KOFQUU/?F[APRTOI4>IAMAE;\,wB?MTK_;Q:D2MMDWQC=`U>A2>R
    0    4785I\A35AXaYWF:7?FQ^T:b=e`9YdFPF#O8_?RiM\>^YRAl8R%YS`0QPWGtvB`Qa@_
    0    590XC[JQDHgR3]Awc=KTCUSM=PTEiGLaJPG9?CNFMXHGK]AVJBH@ZUF-LW]VTGXNOFJ
    0    625RRV`XJ[YZSVL^KYJaGF;SLvwKLfLFXHZ\He@ZK]K^]?AQ?JBnGRE3KNMTTTYgPR]
    0    546XPCT?`CBX4G@508W1M#@GDBZ3J@?qFPao`RBJHQMIV1p=[BS3B=/EK?;KBUD@JVE
    0    415akSKSDHUoRMCp>H)GR;XYRV21^]A#88n@473?CKYSOe:Yf;*DH[\@LV8W^PSgd5J
    0    415QI[K;[K^]VLTZGw=@?q#N`L:DP?D=W=;^7Q1A2M<RE[\YCM?QMNKKTPD[<Q];AC1
    0    476NO]9+BRCc@]HHCK@9?d=<R2>38IX@<SRYC.C[GCIAJL>V?Y?\N_@Pk?KKw[JV<HU
    0    486BQTG6IBLOsVNYC8MT?Y;RO9?_NSSOT?@MAeEfQbfPS>Z]KH#\>U:TYeRTUUUY?Z5
    0    5673PV)GJ3d`QR@WKe@R^S90]K]#b7NH7<Y=J89PIhLOlYCMZJK[F^;W`I7?WU;bR3Z
    0    503vCZ<L_btq\bCWie?<Ar=FHE7X$<wC9T7[?Hni7AAPEH>M?rHd3QS\N?`FU[c?^A;
    0    883[wKH6IBHPXZOT\ON@FZG_FGL9FRT[G<>c>@NiM5STF4EFV`JeKd?R\KR=`a`NDC?
    0    486kOSN-\BUM:TJIgVW?BXCEGPZNBNw,VROkG>f`ENFL6?JX[]TBMUOQBHm8s8s]H89
    0    638]DO?JgJba0XKJcelEWhADN2DTIJN3GaWK[@Y[6.78@GJ[wHMK9MS^\8K:RUK283;
    0    552RJnFXTwIPCnE2MD@?VPU?a`KQGOb97YN`SOXMR>GLNP7TPGA7LRIKM[=HF7?C@PF
    0    374^CdgKt.qvI[\-UmUgSVDREJK1<E`t;;L[^4bIO]db&KB_>eCKRXDgVQdGR@wAR=A
    0    429g_SE@NH\TBo<UPYONw[J_T]CAjRGJX=SU^_TgTRROcOd@MS0R6`CX?]BNOQYFjOG
    0    591VGTBR^JAU2W>VZU[8GQ`<[QXI_#MO6B\J>TCaO4M7>F^EHiS\?T;IB8p@OFFFR0E
    0    566q\VRTRCiR@YHDK\W>A8?P:=A@<OfOCTEh;[i\<D=TN3^Y+cReMO#P\M]R\jYLc9>
    0    628PaaE_`0UL.iRLiL]R+QYHFEG^EE[KXOB`ELjnSCBQGN]QN_pPOQ;kLLwVXLgPEGM
    0    657i]tHD`EdW7S@7mfn>:U8/C8559BZAK12_DQba@5@LA:H_EcKQ5W<Zm<b?wSb7J2>
    0    512HNT@(E7ZMXO^CvYHT,J@S:E;9=Gl9#?6b?JEb=ABfE9=mIMHhUkU_Y9[5VDPG*MD
    0    499e:jF?a]US*oQ;hq3O:]8TH<<3RCh#>J=r]ldRZW@M2:EYHY<ZHs?m_BZFg`rH>JZ
    0    435]Znf<e?bWg\eDXwJWQ_Q-XEHHH^\JO)GX=TKed\0ZOI8]_9BB1F9fYDPWhHB@EMB
    0    612a[bC-d]aXhMDXGW<]$Q6G4M0K/bmTRGYl?8SbRcRcZ-9X7ZHRqgAQV_Oc^w_LRN^
    0    673XfVJ=]5cieJ@NFCH7HDJH8m-KLDi>YABR76Xr1Z:wA4;Q@]=O@UA>^D\Mf^Y7H=<
    0    429g3mL5[hAn*U3Y@A6.<hT$H[AG4\ZP=RBt<]i[g.3VW'7]=M9><S#TY@RT`Km)`XK
    0    556jBnMU^=hXMQV5Lwa6L]0>8E8N2;]>BBLVE^[QFCITC@0gEPUDUUAfQGgYZa`AO8F
    0    638PH_@CJ>JSXN9OYETT@ZFaQTDR6ZVNK+Xj91M^CbKLXXAA#JDMETCKXYUSenVJI:]
    0    913N]YI3g4iTJa?@\RGKAILC7F<4>V[BO5FY5E^qQ8:c>'>`Je_[Le7SY<VGdaw<MB8
    0    497GbHM4E9HVZN7CV50ICZYZOOfFMdALPJLM@PZYULJfwT.EE_SHPlPN[AMG=TQ[[LF
    0    482GZ^9VaINH5D?QT\eI=TePPECXEGJO6XUfWM^?g8>wA:A[;mPA=\;DQITH^E_AMXJ
    0    805X]GOHIGQ>ITAQQOUOGTTO-BKCHNaJPCHe5A\wRIXME>LQ<a\^ZZ<YY[HGGIQQBNJ
    0    400_9PGGs@[u?UJRa]6<Qo#??HCW<MeC<;bbU>Qd0IC>4M5fAGu?=Z5^UUH@JFh==71
    0    556TPWQINN^3Y59<;[CROc`RHHZ=OWWXE[9ZVFO>GRJ`=R;Z]QI=8A`BPF*=Kd97L]w
    0    471E:FM1MB<S<\DWe=LngBoK`QEObNMK]9<CeWcw2NE=R<\LIXVYBYgmIgJMcJkHBE[
    0    436POZ.FQHGw9aBEk[:QGA=<F*S3?6VB+lL8UCIH9P3>AnJ\3<5X<cIFk1P+i*cI=3s
    0    585]cdO6ZZLBCATObAwLRWcGFRRZVFK8:KS\f\][/EFILJZS@ArY>T+QK@[;QLUG>aZ
    0    399PeTH;3QHV1fU<]Zd?HPQFMGL%_kG=`2QY[X`Yn3-5;E@DJkiT9]#YQ4qRm1a>A%G
    0    530]]C/XL@RZiUvRi\O]O<K@K;AO;;f4P:<I<TZFS7,AR<QV8HJ#@Y?@UEA@bHg2AME
    0    580drSIPTJ@W?T-FVa7P#u8GE5:B)7pLVNEU<KQWXGRhL;:^<b\G<JEde@JAY^F:QM;
    0    439XGv?>Fqe3#X@=GWdXQ@`221;AYPJEB08HK)Sn=E98H<FV[ZkdFPMJ[:\Cg]bC$G1
    0    336KRN^rZr\b'[i[]M<_IQQdJT-cdEXUDTjc@[k9^XRK^N_<w\gFVP4RSZID[MAUKSM
    0    672jEMFDZMaMHbL?JmHOEXJ>OYIIBAX5@JBtO@:gX#DIHFB[A^`1M6>STAg9WigCF=G
    0    476\][cGaC]SSP2EPXQEAUVY/]P<GfP^E#SS'([hZJfh1,2VHqAOq_]=SZhTda^IRBL
    0    7006L9=YC[YFJAWX>WEIILQ`BC><hYZEUI#?_pQCc=TM20X9a`ZXU^KIO@H<D]J[RI^
    0    727ESPIRwRPcOUD_iUUUY^BGZFKH=@TWCBGJ[KdYRPIVGQJXROKSPUJhOFW?`DR;B@K
    0    5998oh[CHXBNH1bJX3<b]O=LJOP5DJO]fMO_@EKXH]]`[7Hj7GBWVZ;MOh#^@]SfdcL
    0    525>G^[,hG_cGjBg]^9?MWO[6L;D'GW`_8wmFANe9OD_?GQ_LjOZYYZ@cY;V_d`fR[-
    0    363ToP:e*/WKO:EIV,CPkBrinTRRDKKcn3VL8?Fr4<e\W`;;]]L]YwSB>lBaZ>@=d_?
    0    456gNWC90AEY?[##kKS:DPHYQ16eMMoQX`;F37\V?3M?JIWYJjTM6PWZaShUsALYF@9
    0    454EgiNiT3.MJQ=j;\W>YP[NHw]YU?BGmV[iGAVF6Z+UcQIUH[I^,YAQbGSGPQQV,ZL
    0    5912QM\MIMH<IJ\R@E>jHLHN@[fQ;ARNXCgdUY[T:CNF[aXV@LFWMjNAGOQaSj<gQwZ
    0    582_DkWH`g;[=S^HX]X9LnK?IeCIVFh]R#CU*>XPSLP`UV?TFZ:QUW4SZVWUWCbCVVT
    0    724R@kJG_7cY^^>XPbDSEa:L4<G>4CwEV>AZODZh=ME_<57eCcOSP_5[`QL8hfqDHHT
    0    472?XjTCe0p>\DMWuw\BCw\;@5P@8IWGOA?WT=dmHO9M<D8pSSDPE_fTY[;XX]oH^9M
    0    545Y?IeKbcK0nJ:kRpNAJSPa=aKY0KLSPa_wJ\OU9JLhW^6GSDK^Q<eLRgSR)S>POfH
    0    471wbadEfFd_9M:D\i0MFa@R*XJ?G6alfVgw2IpV@S1DN<\E?ZK_V`A4RP[9HXpSP[F
    0    602QYaXR<\UkT@UTPYMK;\MTHSAUeP_4DH?RPwDHIFQXIC@PFN[IGJ/YLFPD]YMVHKL
    0    548Ze[D>_QUFX9]9k`EIK`<XDQUP/KY5IMIuO;iO.K=wQV+n]HP;U=Si8Kk=?vXBcMB
    0    583/N@QU8B1O5Z8;X_OLMUUHZ@`/w?J6KQ@4KMKOPNABOXG8LTXS>LeATFcMCAXRK9>
    0    593\?w0^e\Hb8FFChFd?dTn<P4\dO8dU:v<GCJN9^NJIQsJ[^AS<GDiSETF:MH_A?KP
    0    599b:lX9wTnrQU>IcedFPm0/67=EGB`EBX7i;cNa=;;S0;4aPZVHF]IN\FTR`dUJCM4
    0    575w?u:R[eS`>e<Ph;d?gbaNJBTTPDL@=l.amJdDR]>PNNQ[TXE8=AS?b8^CMQXHIIJ
    0    385d2IFLikUXI@IPb-PJnZ`XPYwoDAes3bXeHlaB5O[RF;5==\uIN0]\XD*`/MH5J?0
    0    576Tw]_;Z2XbTKT?EA9[;U1HN@9J-@Q9a1WkiUErG1IjS?7Q7LAD:T?YPHeLMCVH1;?
    0    374bE<JS1:HH@PJL:#NGEKT;de3WDA>H`B[L.GL`P;o\#F.\JJ`jPW;?Ed6NYOF\PVf
    0    5506hBBKCOR[^KEDRWNGU>^[\FhWMM5N[WWODT\U:HD]BFUClD@X>nWF]Q]wYB`]`9f
    0    481HGT=DjRWa?e\?^Y937wE?LHMN?L]HG99pIU\eM0I^-=BTEQM9LN,_c>jOblT1A@8
    0    438Wci8.ALhe@X;AOTLL?b=GOSR<EBv<95Dc4/Mn0FZi96=g2w9e\K)joTp`pMnKSDF
    0    639KUZn:6=[8bSB^TMCAM]8m>@RQ;[POH=?G;AA_OMXQV@LB=nCaIw@O>_a^<QkkMTA
    0    438tTMHBZ#[ZQV>hNmAC\N\S9[I27T@Hj1<^\7^l,rNTR(6iS`SdC^OB^Oa-q]WQZY3
    0    612^GTAHSDdbFH83BYM8F]B@3<-_DNXNOBSwGb[YLYFdQ6Aa-^a;J;?XgKjMIObK<;6
    0    497OJb[QjM7INCHC[TRR:OF\MV5UD@bBS*HhMQ0WOWaLRDNWI^MLE5H^NQZFSwSSL7?
    0    547X5[R^KJ[KI_OTl^gFP89@KXSVXLRMCZQIPFK@>HIBDYNT#8JGV@j@>C]BSJY.IdA
    0    518;Iw_:D1d?9pGb]t/GNH1SWF\DJ>OTEdD_WZ?_FWK]IRRS]TDKNdtC_5ZGNPsCMmR
    0    5643a_dSGLB6rP^HC94gOLAcMHJ>*gOfWIO`ZCEDTeXZHwH:D?3^hNO9WV;[0eKQ]d]
    0    5527cA]5QG(GL<EP8Ui[LNcoGZLQ_q;FnSe^<BSrkIVBU6Y?7_cqkL7,7WY[FT>wZj/
    0    566TWcH@\OUHVn:UJPU^>IWPZS@Q'?ZH7ZL\8DLOBLLr>/]KETSZ`kQI_=lKTwLNeVP
    0    645H]?OAMJHO?WDSMBQHcLP?PP_NL3HBJW;4QNcVUCDBLAS7IRwYNQR2LdTIOIdaVBL
    0    687;GbRSEQ]`]QOLWbSI8_?K;N9=XKLPM2LhBOXXHJ]L43]J^UTcKcACwPLR]^OEG?L
    0    491Z]g8TGTW6kCAOM4KD>_ESE?QEW^R<QBJXbDZC8&I]N)l<8bAFFfBLI9C>Z>=#]>o
    0    560R7]CSCZNQ8K_#5Q,;ODMNPS@>X\WQ]Q,YS#T>>MtQW?O\KE<DkN.=dK:MWXLLWDX
    0    480`MgwBUGHdEM2RSMKABKI[MQGG7LgRLSfnI>rf]BQ[ZHPo0hQPPg/DkMWXV^EPQdE
    0    5137_C:LD\Sj;OW9U;SGNTmQ+6P#3kUNZC1QT?XF?8EON*LNPp^IR`7MFRZQWPYHHLJ
    0    358mYeuMoU^t`_2]UH<E9eTP*YIF7mih#D9a1*af2avpv)WNJbE_]X#KfkTP[wTOQlo
    0    433XbkQNX8kaBVCwR[E^.LEo7gYG$8w[K5;sC<U;+YbW;)GhHh/[nPHKoN6ifWI5K>U
    0    566[?XN/d5PSK;AZ[UQAOY.AEbK5'MhSU:^a4;ROJPJFCH-T0UwUDQDY]GC6\SkO>BG
    0    558e[HQMLOF8AUCcS\LFSOhW6NM`:PRWXEIUGNZW.MdRSQB>:=PSDSDwJDNKXNi;SS>
    0    697H0\BAwEsa:dEEUcMNNVF4YHF@P;KBEQTiAAaLN0FKO1E_^N\BBLHWc;SAWEZAD6C
    0    564_gYJ7`ImQGe_FECCTLRBbPCV5DH_AO:1]PSXm8FJX7ENYJjaLFr#GZAfW__bIJ7G
    0    554[HnB:G:TMXe_V6<AjJU;S1T6Q#A\C=GQm7^SY=d\vbOWS2J1HWd6HSVJh\pWGKWS
    0    552\4gD@B6eV8jSD]rJ=I`F:O<CO4ZcL1XEPaUNO^D;PHSRf?GNH?laet&VQfCw67N7
    0    473_uMoKddRPTXDKNUiJk7hsEKQSCgMSg:FZL+W^S7XSCSX=[[kwZT*<WRLIY_jgr[1
    0    468Vu`FH)cH/tcTA_5<LSADAVNN-AQ]@S@IUEYKsBJZBwl/ELeZ`EGfOKVN:NeJ`3E;
    0    554OMdDJa-m`4TFAMh(/0f/H?eS#:8gKTJ>j4MSnJQBo>19o-iJI0cVee8^ZUt\HHK@
    0    706NV\D#[;_jZa:KTKCSIc1BQUO<7AWJM2J[ZEIY<YDdM26mB]2hAWKOdKYOYI]XVR=
    0    683WVLH>ULTDcWZNOW=+GD4IYC9@#;XFL;CePMZHH9LeP*UR4Y`FMa;YbHaWSeWHYBK
    0    560/DXHw)`5RIHDIVITLiCaMgKX_OL?KO]>IJJT[WO>I`\lLPF>ZI[pU?BYPZX^[^R;
    0    606T5p3;wEKRU_MEMgaYE_IA)0=OJ9[;E>DSFNUb3L<a;KXcIVV[=VCMg@oLkV\=FHL
    0    625DV^RL@@F`FO8gJY5wdC=C_OZCCCdMPGVTUR@V7`PS_Q>YG84?ErpLRUKTKcHlOVl
    0    532KNuJNUU[cQ<3]]c_#EJ2dB/:T2:dKMN@V.1RF@0TVEE?P2LlgDe1NUCASPIa2IIG
    0    409@k;aUNCAQ]EIO6<V``SMTNp\KMCDhjLJU:GG]>IUBwofJJ]Ot]hPK*qQgZMI9<K>
    0    455[D>DBeONH7SHJKML>2cBQdOaC</jEF]LFQeRF#>SfaITM[S=HFR?CWTM`I>KEG-4
    0    480G[RR\HIHJ')Td\?<9=Td?ZQ\Q\BVoGHNjYL<7]YNYKSVa>RbWN;\#N28KnFlJ@Ld
    0    499QKR\NSDHG<YMEQg>F<NPXWPHXHCNMKC;]DH`ZTKGNI@RE8WL`WW_X:ETC]Ew@@gN
    0    596QVbF9`Qm^=aEIl[IKFa@EW^\FHGQ#HUVYWK@LFaCKVITU<@HPJcS[\JbCfCU06ME
    0    692V[RLAeK^XGk5Bhi>E<pHLSI>9ARaEASCXJEX[PB@X<CLTHuOJVJJaRHw>Nae=OF:
    0    454EUCdMQG=.^B8_BIIj_2HP.wJhX^QTbZT]=A6X5^QsNjc]-d\9@k7=9PLc5FHb]RD
    0    447`NTV=kGTHRHw5ZPcFiVM:VU*KU5X[F=<D4R^MU6BTXGDL8M^-CHMZ9ZILXCZE>T5
    0    694O[\8ALKrW<bALZeYOFjNQC8D;BAP79H9\A>bwDFDe?<-oJaJDAfJXRGi9gI^0J8K
    0    657]\rE8iGrhWVGDVhA6<X(E6P&P4@nC;8Bu@?CjFLLw<':V&Y;\SX8[iBf\b_^9gJH
    0    493Sd9NJ?Q2DrDLm6OWCSiOGEdZ\:5NB>#D;bOO_HR]jZM7K=^XFZ?SRH]M[AdJPXWI
    0    659ew[6D[KXMWt<<EbKELQ@Y:^CKSFRSWLSdVQBmIGFX=SIQOiXVHnJObEXTQSZPY;<
    0    690FGA@ZTNwf8VK;KX:>_UPUS=Z.UKDBU_G;SWS<OYQKIaJS2LJYIn];HOKDNVeDLSR
    0    441@k=S=8W]bYKL^\A8GT]QbEJ<:CdETQ8WGO4eFd=dRZHRYJa0Xe]#OQIHXTTW_SU_
    0    555A[cS6TVFE\FRaLPCOOFFW8S%O;l`K\BFe9HR]MJbbR:AU/PAdbd4CwWH^O^Y7?bA
    0    476PsbR/7CNOgLHEH@cZpJ:SJMdJR]LLRAnYG#j\ILhfSEDcPZ>_Xf;6IhD*Tt`n@NE
    0    498WHQ_R/RGA\2_a%O6`KM7\blUHN_WiC\UYBSZ<OVL]h>=PG65jn]cJ<jCYNw(Thpg
    0    403SCCVN5d<QIR7RLW4fb+8PgZ]@Ew<HYRdIZHFNXAJKT7L;J7HEVAhG8CC<TAL5@U=
    0    648OgZUSL+iH_]?bLD\WTNBWBE=9I_`7IAQ>>GIg9>M[4Q>\CwZahg2?SDS_c[VOXFR
    0    5789cUX<6AE/YPIlQJ>`UEVYSbwIQV_YYFCJKSNdEkdU<-ZD;aLeYP]Z?@_LBJSYHFT
    0    700CngU]MBUJSU9LFHYuH@#S9To2IPiO_AUPGOIk@LPpfKRQXE?pFQ?J?]J]SNXPiHI
    0    409H\RTSOMK9QRPQQY\3YZRIQeSXLkB^9Q^w**PEM=?G?:QIK9\QcU[GNS[Q;s)cQaM
    0    417IM_5*U7sIKK;fb\;Y:CI_2_gK:BIq^BEpHM;#E.h`RXLn:QL`B&iHT>OTA`S;\^D
    0    786SG\O=Q@L^LWRRZ[UBY\BFEWUL@KwRASKcSJMXHPN_PICeCZPNPE?_aP[UJRa=Q?9
    0    523\9S[BY/SdM?66IdFGDdJBII;<BIV<;,`h?DeU4RD^R?E>9OHIAN9BUKYBwskKK:@
    0    581EIk93G:aP=TA<LwJV>Y]I7PDCKRML@R>qNYdVIWPgM[>bKfBeTTlYN;^PfOiCFMB
    0    825cUVFAZEXQJSEHU_FI>d9OAEIGHL]RTK@ROFHNYGTbDGUZJXWRUBB\PRUPKw_=K@R
    0    444PVbs\MSWaVMDYF]#X?Q:L6DP_<ebDP9`GRRI;8LQh]@E?G>I_[`QF^WWVRB]WfLX
    0    659UMYK6\2QOXV6QSwoELUAH?AD9TI[RU3Um@DQfJ@FTE,3WNbRMBTUoT)mG]V^BQ?B
    0    489a@MLQhj^hQNj>Kw/I6IG2`J?AI;t[2SCkN>[E_CMJ40\feP<8^D=c=JuNZq8E=NV
    0    650PYIK=ONJ:E_;IJKPQG;IYG1JNODVAUIP;6KL_G]V?LF;=&EHJ1ghQYQOX`PwXiKC
    0    685a2pH?KJQVCbTLiUbWVKL6J9LK[DAA#`;fLI]>=:>?YW@bSED9WW[]f?PBdBQM,;Y
    0    490_PeNIDAdLUI=iPDGNVUNT2Y,78XV]LCnwG:VkR[DTc(4b=XUk>^%ARUU[HQDuQEW
    0    658T\wG?TEYWUM8KP[8QKZ/U+MK:>Fk;Q7VrI3\c9FDkA9Fb?g;YLb0R_KLJXrmANHR
    0    440UWXL`CNH=OZXJwBig*IA7@MDc]ZJCT%SJ;RWjTMN<JVA.7HKTJ99^Twg]rXwR>4M
    0    437S`KPeP4c:C_2dL3@KWb;:?[m7F<^JT5mc<__ZLFYw`SZbQneZW=KD>]uL>5L0Q\[
    0    671RTuZJP<:BYU4EU3DXDPFYBQZR<?YdY>NqKF]HGbXwI5I^oSLPO]W=LWfRO_UOSFH
    0    548I^_</iL`YSOVTSHSSESNXGHB@@Y`;G87`LE=m1\:w<G6b@W1Z[iDXWO?]ZLZEA:r
    0    600d\HXBdALD[U;?r_HZAD=<<JR6RHRQRA8g<gIeJ#A<D-NUEX\VBS<L?B_h_?PI<3H
    0    560QYRK0Q-UecP\mrNWNMXbX3SAB>SeF4:GU7FGT9Q`n=BSUC;,VNVD7QGAWwV5KUPl
    0    484WAb`ZGDw@ZWQW9NM\7P-W6P;R6VPKR5ZwIMP`JNckV8WfEZ>UOaU[cLL]AbjSOMn
    0    527^@Z=G]qXAGk?H<TCJHZ90<8;<JDwH@B@I]M9EMjHFY\E]=HQ`WL@^TMKNRDQS;QW
    0    522SDbJQeFk^6KGH6]VGJQ@FCY9P2CpA;?BcMQg_GFIFIPUU=Tk]H=d:bP`DnBwUULJ
    0    530WD`E>\R;V`QU<wZDBARFNE2N7RVc0?I9Y:lkTL?P:L]?R4Q3IA[S][[JSVCIPOR7
    0    655R?BFU#S;4KAnO4sXCIERKuI[T[[gKGBWKITL=iJZJ_gEML@@DHDAMZcIb=5\GNS=
    0    544^VoRSfMNTi#K?]TQH7e1@J]=IG@KG7HBk*MNKSK@a?QLoCVc[QCDWgDFKdYbVPPC
    0    768bRdQa\VO@:>CRPIM;F_MNcWSRL7wEERMTWI@J[I>GSL9YQXiMIM[LEFUDKIEP=J?
    0    557N_IR@`GfJeIDRBSZYBlDHEH<5>eVFH?HwF+\ZXTM`]JB6IdRXUF2^ZTVGEUR><^J
    0    501RX_^:t8c^OKSwF[FZ<e(bIMCB?1[;HADc5e\d;N8fX'K^5[MQdX3SW_=L\Ei9R5L
    0    612QRKM4cVUDO]SK[IP9YwKR?LAH7SOMJ>U=BLV^WDNWHFVa?]WW?PSWNJX6MJPCB-I
    0    512L>Ka[;wC?U7J]@7HXU`M:Kv8TC]LUK]^d^Wb>TX39Gt]kc<ZdK=b3KF<^9g8EQwZ
    0    588?O[X_RKSYIF/KC\7KIi:R6M139UZPZ=Bg8#@H4ZTkC5MB,RPR]i:LYBEIW[TTim[
    0    590:2X1l4>UWVb.TP[47bTQNiQlBwMIMGGNCGTIIiME=dNWR^ZZN[N]UIW`NJOUX6DM
    0    668Q\G;CPLa`>fYIYw=9\ZY8Z<N2dEO/CL1:\NLdY9BSJB7SYV\N=T0dY9X@UNSJL9O
    0    588[`M0@NKLJX\ORUK;WN?514`C48QV@RPUTKMI7E9FUHID]B]SZFP6]heYfWTw=QXV
    0    633bL\B?]MLw]O8JX`=\NZDSCRDRFBgTO=P\JOWX=NWjHC<e9lL8LPML_K`CHcWENHC
    0    635hR]?[hIYXD]CUX_RIGKSI=\Gb5K]HU:]w>Keb7FNRN+_`Q\LbMFPTUJ[\cQaHKFG
    0    578blJH4[9oHDY<ONg;QA_=LEBHA0M\Df6FU6S`cHDFYM#Cu-G9bJ`Sa_OZOfJ_DBAO
    0    578n?NMHg@F^9L2UXd6AETOYHTFC2IQhF7IwIi^JETLNDTWLdZLGI@NbZXB8RML:LX?
    0    534)^I[]>UH[?B8>9NA\ZEGg?TU;oO8C^mO5DNLCZQU]Yc\1]<8GlPZ8GZ0E8bH\Mwm
    0    582YZeUEJJb`]T9YU-KB.a#EBD2CFKAFB0G]FZ_dTFd^HHEbVaWcM@4VfRPUFfU@[?T
    0    509;=DQ[4V>X@MhM1E:cQU9b_N^6O[H5O^FAjeX=_AnD>KK<LTJM]TGH7i#b<fIPMYf
    0    519S^cY_YC`AWJ+ZJo+48U^>f^eFT6s^9_Q:2]PNJUIU]77b2]CB\9wJRDTW<BW_Oe=
    0    557BJN&<K1_A,W/*FNUVYAI1Q:W7hB?>?\<8`(O?/MQFB\H\dLbH.YV8\BB?wPUi3:[
    0    527`[T=ESG_n@XFMI`h-@U@B=D8CUHJKT*Dh?Ok`99<M30AJDR_^Ig6XOL_A]HT<-#A
    0    460^OT]LRJ>?j>JwiNejRCFIKnb9@[M^]:jQJoLXHoeTZXCQ=3BJQL9>Ha?m9^WVch[
    0    608HNW<K^7gl+B==]`;B>K7G>;DJQ=R1J8:OM>VYBG/UQ2@j<mWF4jEVl;]Hw_q?EG<
    0    602gT]UahKZ_OK?GWMg6]T]MIM851K@_J[=wMGcX$X:\7@UhS]SN<U=fU?Y3ja`ODOK
    0    5759kdJ3cCqZaCEBIKAG>=/g>_:B5ZZCO;VV#8T^?KLoT3<m4c?[7u0PWM]V^]ijO9E
    0    532p\WMJMRQTA@JOGl5FJSVVES?\?HOAZ,ZWYlPwH4NEYP_P;GT@UMXldL\P@\%CVWG
    0    626cea5Ae2gQAe8EWfD0;V6L3D;=:Kq#K<J]:4fv=;6N)*Gl2n_PMg9gi:u:cEmAF.<
    0    422PS]LGMwRMHGQPM`FT9WF:ZKWvHH?]Wr@G.:6IaR6AVX5MXXN`>UZ[?BMI=^ENRT@
    0    691IeK]\HQ7?^?WTE?@SPGBVZHPA9T:kdUA[YXOTMWwdFMlJab^NLXOMEKRbI[NITGY
    0    629EZZUwURS_SMKPa@MPSc=QFSMVIl[GCNVR9fPLMXIJEQ\BC`BM`NYF9SJ[A_WNLZa
    0    475mJXSGpRWBi+KPj]^5AaQ;LdX`DggTGNSwQ>UYb>SeHMLC<K\V8GQbPGP9C]aXNcD
    0    628VTZK_K\CGje]GVNNNEHKhSN?A#SJJLELRF^EN\P^^YKFT0e0C\_>LSdE\FUTDDV^
    0    4786Zb\I6<8@_YBhDF6ej76j>wS-c48DuXe\I0<cLZXaeI9sE[)R@^G7X[4=km?l]C\
    0    415[O5>ODROMIaIqFm]X\5,B>@(UBeM3R1Z2R5+L[\WFa+:LS?7F_L#iVcge^DS7XRZ
    0    485QTMS9_3>IM]E;;PKQ9ALiXY='#PGw\IOl&2;RGS:BN?AS1\A]FrWmTZJ:^THC^1A
    0    349^qv=QRL[p1bL:i[WNAR4EPCYVk;I/U@'Ca,g1#4TD0VQXDGa%JwaYr;P-J7q0H\J
    0    556BZGVST<NSWFNMFQAUkCDHC`OF]FVFCHJPlwLZ?TDYLA`T@_JN=WRRT<=NB>bJ@DZ
    0    575[WNFIP[CA[IB@tSd8UUdAJ\@Q?FCTOgUNINwS`79SESJ]K\Z8<LJBGBj=fXbE>R7
    0    512t^VUBo4EgNi\?^KZ6S\w?WeQMR-E9H\?Q=LbOPH1>KZZAp<ZP/3HVLPTZ]Ig9JSI
    0    439FsZW&LP[Aj#>j[`CKCRAN\TITj\LD[s\ISOI_6lqK`VILKKIfm\R8L]<a`KHbN>Y
    0    358sL`X:L8SS\O=MZIYUn@7e0Ya>E?PNbCKC_bGCCJ%BLQgP[@Kcp>CRFRIQc#TY)b6
    0    850XQYN=S/SDUL@MURXOEPEGLB=@NJIKMLESBFJ^7XRI9:ENHHUYR\#JNQKL[EZIJ7T
    0    471?KSJT7JWiOPDRDC0SNX,bbMDId?5ZRYS#^J7GTOMJETRVXPDNVlhB.BN6GKELqeB
    0    662;HSw^UP<GG?^cKDA_XGSOd^\UJLNJECTMb@>[SOU>LGM>GSR\MLFA?^S>EI@ADY]
    0    630E[b[KKBECD;WFETAlUG@`HPFD`LI\cGapJIOFBRNWCDES;YPOBj\ZFBM?Z]w_iUc
    0    644VNP;;R:d^Be6G^`V8KRC>P+IGT/C:2n>Gl9C=GS#ANj3ZNFOF2_gVp1W2]Qa89?H
    0    472KElI,KTS9?X=cmW5DHh\YI;FWFJ6*TiZGWHJI8R>F5\Aw=WVSZaVV28NRFOJRF5<
    0    445HEu:(GKlgHD8wGO3]V@@WC\[4MMEmGM[OM<M+'NW<?H1bQ:9eReq.NVHRCVM-OPZ
    0    477IL\KV4Se[J47aEM(^LU<^EYQR&_On_RgY]4^^NXTra@UdbV8aU`ILd^:ACwVdX_R
    0    811MPgJOFC<FI<[i[ON\\NSQQOY]J;JSHfeKBLVLHI>GcJWFfIOKMDw>HVC;@]MP=PM
    0    5289KW:R2@j]KZBL6d7S>\(XPIXBTYFTN]K;2jETAUZR:M>w:a6U=gYPnR?cUbMtaJf
    0    387T,oLM_Na^<i%]0`G@AUEM,b;34&T`0M?\c5RL=M-wKQHcu\D`KpoN\VWACLlYl4T
    0    634NPTC3S4KWKKPS]aW1OHIMWNZDw0Jh.efVZQbELGHHOcWZ[5IBC=rIVGDH\GPAQHa
    0    709ZPb4<Z9mOF`MIcpJ9ASBF>KBKI;aOA75cJMTRM7<UFKAX<UCENWDwOKU:hA`IACD
    0    513I7WI0@IiX>dRDQb*FBTOT^APTi;b(D[BE_@;:9j;RY]=w>R`+>S\@i:SAQDl@D:Y
    0    596DQlXF[INLS\Bd;G6[DI>R>]RMLWU4Q<JY1Kg^YOBwVKQYAgbQCS<gSFThaQMZ4PL
    0    538cA]B;HRRe=`/P_eCK^Z*<Q>C9q?N4PHYJ;V?CKO<@dw0mBVEd<kP>XL]6e@hL>=R
    0    520LdCXgZ?;7IW^^VfJpwDLW7O7J]Y:ad@C>BKTOGY[[T<AFrKVSWNNG8]Dc?b>^\DC
    0    630XciMQM]OLjNL8NT#[XH@S9EBXE_lB\8VkBYQ_^L^iT5/q5[HhbRh?`J[[]pQ`gZd
    0    387Jp\S`lB]KFG?VBZIMTJK0ZLJT#7f76\DVY4Vg3R9P/J=GG_0n*hl`GR\6ZssFPT)
    0    386bL>\;^pCDOAvZI7P40<WCmZ.A1Ic]3H`K]6I]PXJewZALVg;ZO;1_gN2C<eH./u*
    0    449LiEILVMUGZLKr;eNbX@MGa8J]7+?LKNw5Rd69E4SJFjn-C>T'GUK>42OiH>`[MGE
    0    521HRYDU\tSF<GN;]NQOGc[\MBQFRWAAD_Y5CHPBQOSDUPXNL1F7SC\F8KT?W#>YJ6Q
    0    600lw]X?USTAQ\O<ISMHSS;UHZLL0JXT4L\[SD[j@=6SIYQOMU]AMTeZJZQF^C=)5@A
    0    386<29K</JXANXBMI<Ko?3H[Ygd6QWUM8HK5-a/F6CTRL2#7W2cR)i0La[W[[FaQPWC
    0    579QO`DPYWheB[EG[GHKTnL[HGMH-TkQ[O3iB]iZQPRP;T;b=T@aEI5JwEKA^Q`?anB
    0    512VD[XFQ#_X)d6G`c2M:96S=X03/.k;CCQR-0a\7MF\SL3YEfPMBZW`l>ZL^=sSWVG
    0    485;RdZfOcXO`0aN4^L:ZP]Njd^gbj7,;^2AipPCeAIPC`H?Q@2T]YiA]0BKHS9fX[w
    0    595YEFD5YGKPII?^cSeQNN#T7ZA4HS]GWAaYVWWS7`L`BI;]IOJ]RfRb_WKBSMQIIEH
    0    558w?d@GTNFKB\ABXfr>4YD;HTM<GJWH`;L_04L`OK;ML/4V'X]ODBJjS;eFQidBBA9
    0    693A5W6$@0btOWJ`TlO[MI>KW)Z>i/EFBXj:VJ:DA_CFWE:wU:KJ0jaEcN@9NKlO<.V
    0    502GNIk>_]ERGLXWOcZVJGOUUFL[W,VG@6T[A#S+i7l=\k;WPQYB`M^AGPOWXBSS9vK
    0    3717SL.h>[JHjA]2@mKC\^N_ADKiU@,=O^/Q9Z3aJRGXuf5qCW-LHMX^5LMw1F@:T:b
    0    488rgPGIgKTSUCLWV?bGm7OINTRH-AWbSpVYQ.gSB];ARdRNFSXKOM?BSPwENE9MHHB
    0    395rwJb]DTBNaMAhFP?SRJVMciG7PeGAF[F@k23:VnHWpddHSELTJGXCgR,KfTDeNt8
    0    434Y_wK0k9]jh@A3lH8WHU:HEJM7PKc]KOVWBfWaEJmwD7FcbM7]kSAJVKXP\c^D]MF
    0    54275MA<PGrrIb>Fp]7Qr2XA`AYKg?A53pD5[?*?HwC1?W9sW0Y7<\]&t;I@k6`X;.M
    0    521@JwA@h>3WO@`GUDbC>`mD]FiMVBVSaVhhH7EQ6D'SkECQJJ_<BJIHXacB8WDDWD'
    0    496_S?^1jKwfMdJ^c^kATWGNbL3>Z@IFHL;WB:b@^7?NC>`TY`8g7F=dY<VDY`c;?NJ
    0    515P<fN5FR[RURmbXwCQPb5N>NF9q@QQ=ZOZa*T<TORAVjAZN\4POea`g;:_YOeJCE^
    0    628J`_LdF6FI[<Cf>2EmOEHS?YD8LUg];><w>CPp>S[lMA=o@\Oh[m@OW^KeWlM`bFC
    0    435CZ[nfht;QISW>70dVLL\bTffd#9Q[DCjaU:RTFJIPUR[?)%\O47\I:JdW/G)5]PA
    0    540kY?K<U?HsEcONV_\rY=A1N>#mG7K4AMLOS\Na8+CF9cbetNtVIODR[EtQK>QEN?C
    0    558`PUMKZV[IDAAXHS7eSUU:ZG7QKKUYEHnNAQKPGT>UYEwUD=FHPMXRl2W@UDAFYNF
    0    508HTwvQUm-S\LIf2;]AYgMbFeSUIEalbVcsW<DDY4QbNiLRZVZVIXN?AAdZ?fAUaTQ
    0    381=K`;Eb=J`Gk3+:S]AtJS&%G[ID9F;V3VAM,^;Q7GbK:GTC_d5:R)SQ'_4wKP9[I:
    0    599]BV=w]l[NA^XRI[XR\X5K?X\P=HiR54V`AKTGc?KFN0V_5SNHSEGVfTUGWFb7BGN
    0    608]LPSPaLJSL;M2PQO0<^KQaLaEJF4<=XLVIGwMVDDT/\QUNHPM]DCCR9H9ZWAP0.A
    0    598GZUR#J(V_YmS[iN4_`A=<KKUC@GA;XRcGQaNG#^,E9J=VNGOV:N$TRFXK`CJGC/a
    0    708PL[NMZ#DDD]DFN?HR:XKT5JF@1XY?;E.KUQPTM9LZ8@@YCMCYI=6TeBN?L[SUXAH
    0    586H`wcPW>SDmBE`28GR:`BKIoPP3XPgeFYvRKBSGU`jUZV[4P3TomMNNR2RW`H[bg[
    0    469RKl[>B>EUONMSRZk7DU7AS>9I9NuXTREWPOSHB8LwG7^f]bBPOgKU^dOHK\i<W4D
    0    557VbVRN>E9F\FZh7IKZPAOgJbHbJZTbU;EKBwCXYWcOZLQ3LQ9kRKeERq+p`WVWE\T
    0    689KaJP\Z]PLILLSZfBCBOT[.E<:@KWMLXCTA5U_TJP_F?GW3a=U9kSQBDM9KwZR_ie
    0    545H.bN[I^KHCR(F`J6U^IJ>3EB@SA4[XOlHNG[J#U6HGgIL\EJ8?O;]\GKGlUD3PLO
    0    449`LXjRwlXd[<=ajjVK@_RGLA=l2bb_:Tco3IjK7EN`[N`UA4=:DpY5KMR?Vh0GOOb
    0    435];DKTiMaNSYGHM?L+5BE7EM:TAE?eUtW]iKPe4BVpE@Cw]LbnZULgHJSMOtR28l=
    0    529VLQKMW3wX3jJSTe(S8M5PS\N.Q>^.Qj=TO:DV>O^GQD4`<I:\2hSJw=dBwYiE46Q
    0    435_YjgpPsbfR9BQadk;Vi<<`K^2QwnV[Q_WD6J:LEf_MN<h4:cET8][k^Oq^LuKWKI
    0    583_>^ZGXWi]\R;>\a`VN\9JOWHVA9eB;HPlI8KJ8TKRP>^i9POEOPT^w<CXP_R-LFP
    0    506ic`r?bTVK\<@N:\OM2aShJX>P#[otfU]ndAPK2^RfcEcW;iQLWTZQRUKPO`YM^W8
    0    431E5p\T<O<BVGOKNQTbcB[Lj=WKRq:h_aR^:LG<<`qLewX<F8?DZU[<`i<_U9d[XLV
    0    528RPZ:*UV^oKLJTCq<W3R30?400IXe<FF,g7`[pUOSr/#Ei4YGsA\D_YZd;Gjm4A:b
    0    682MaRWM)bJOlFPbM99aR>4g:WHJPhRib@`WHM0T\^WbK?J\;`9_wkTCTmG]MIDZ[^a
    0    451N_6H14^OlpGcG]MEL=33Z4DHIXuTGHQB<FUO/ZJcu9IB4Jj#dU7]lag4f_J?O@[g
    0    420]\TU\MGFXIQJ\aIBZE_LC@jMW0E`\RVIhE_UwOQJjuS@@F`GDmTV_=3eG?M4VEd@
    0    692WRKLOWPIWfWS=.;JPCSRkOJMLRbY?L9XNG[Gl_ChWXGcLOd:GPIhM^wFUIWW][e`
    0    475ZY`fJKKL9PA_Z;SNTi3L];UUn=>UPX;Ri=Q0EcNef`AM;PcCbnXK9]wNWDl:oP]O
    0    573HRA^T>>S@n2JhM9:[8BS[@fULUwRS^@_W:7SIW`meNOBEG9QXV`8JOo8SF[GXUNj
    0    546cBeKV7ISL]EcVAKT?;@XJEqu@OTY>JXANXTSWDUU>wZXBQDYRNQME\[ZQ?GdYUlK
    0    625OO6BM?UPNB?\DB_NBKXo<[;[QTUPBFQ2>=^OAUVwK6@YKT@B1K\fkPUIUHG?YM`S
    0    508OGMUlITgoi=WWOVIVd:@DNVVJM[hRHF=[iWIO#?G_G>E]EbCNUV7>LoC?\Q^M]hp
    0    478F`MHgjEdve_CDAJHI.O:P$KPM'^YQTHS\LFcqFM\j=E\w4OXXLYLkHW_FLcYRO$/
    0    458NFPHdLNLJ\OCMI8FPP9SlR\X67X=YSIb[e^SjIlOI:VTT_sBKsSM8^_wFARYgdR[
    0    482@[JS\62=NY?Ba?9>KA3R[1kIHWuqanII^>N:TEjwpT?]cLX@`cOJ=[oE]TcWm`^_
    0    559[?^KFDJQXFI;]jL?QA\OY6CVSJGwDH:V[0MMST?L]=O<oNkbFX_IQOKFGiTTOJR@
    0    441?^cc/H:wYJI6j8JM`EHg_XZwMLfUSM/\C+KGPGbV_ZYE[N]SiJ]`GaZ[F`jcdU\4
    0    425eWSoH[dDKJ@cNL=M\eocPw1YYF@cKeTO`9O`WA$HMC@\7Sk[KkNZbXaP@EKPHmIV
    0    420NNQClXa1aoY9M<4;Y]LAmIDeC?tEK`f>VGbSXXYhNe^MjLw)UgZD_<HWRYtU`T[Q
    0    500Q^cp`SN,Xe5RRLKEX_B=[I]JG2I^fKaQPW?7`YP_C^(NLDKDb9V6Rw\BY[`YhUhe
    0    4833VF^kJoWN0BcRR>Q:;_OKRNIMuh+&R<BDiSHESVRDS`CeKB@NaANZJD8YUwh:MSf
    0    701wVM_giWIJEIEJR6P@a[GQM\ZP*FIO`S]m;EYC=ESXeEdKbU^HJTZ4;DY@GXQ=F_U
    0    628R5Q`A6VAK`B>`NQwJb:[]EG[fNgbQJ3UTEN6dTXWUZVC\WXKN=`@=^cJ\jBdaUgd
    0    466D:V[\1P[TUAR;0W6]PGHZERAACXZMXGP^NLVmR]SeL2KBJAIMwW8;(HRdKd3EkZc
    0    383XQDJf:f[=7Gw:r;V;QFJ9j.Au\\DC'vK=iA\LQ7<=XYqA_2D1CZdY7L[=JWNW<cD
    0    423YXiKgTSGIc1SW8B-cMVNXAWdLKS`kS:HPHgQXZD`RX;LhXk;N[Zw9Jg^VKh][cbW
    0    476RbHqW=MJIWBZ`7X]XR:\bVjATMjaM[8ZHKMDIP_ZnwK+XDS9p\VX8a]NiU<Wfr^U
    0    507LXM_XEnwS^HeiI7[N><UQIQJ2Ug:FbwW`WCKYcKuYPBD]UX:^XL_9Q_7\LW[QiU^
    0    730BX9Pe4[2:p:T[.GPYIH[w9cAX9m^VXASdD[;PVc_SS=DWUVCONL@@Tb;bA`:T`V_
    0    406NA\Q::j/dHZXR\iMStL+n;FqUwOMINh;KTS:BDTIRNYZXc>[8?`\7_W94WE\S@At
    0    542V^MT:aoH@FG4QHND\HQZh@eXl9RFwhfIX,HZ]A?VBWY>0fS=[NaLGLG[QCS[EXZG
    0    711ZPL^?UGPZ[LRMNWJUJN>`;MV:@QRLZERgAPBwMOW^SARWG_C[_e5QTQXYTTOWUDc
    0    498LYXX^4AU[ZB]wWEAa5FFV9PQQ7_[[mVde<YQh?o>lZN1HLS8]IXHJC^Qa_P8STcK
    0    553gS__C.OG#c6FXW4$<Q-;RAZDK>8uPU,^q4F=pS[ga]H9Z#TFIP\L>_[;pAj]MugH
    0    343%=V;CO3j`5IXCW3U#N`SHB=>rUFaCPM)U<jsNbF&DV35kMb0?)[Ag\@q[]DX19;V
    0    624XYWM\La9;N?AO;*GOOXRK_UZ^;VIiA>Yd/80QHAQXdJbMJ5GSBNVMEII#@dPIZb\
    0    626RJ=UTHm+#`APDA=F6?SadRYNYGepL\7SK?XL]aSaM];L,AW7iNPESNaFa6WZUWtI
    0    474sO[=ZF;UhUTHKedFOU;.e%]Y[DHOdI0_t6UDwJYGgFD4P1]bdF^?Mi:h<LfH`g@A
    0    644LW^K_BHZQaJAZB=6fe6K^?\cY=gWQ^j^9Hd;TQ`NWJKA_9IBYP^K=mS6KmQ`EcVw
    0    898I`QdKHUXHd;Od=;6SHAIa=`AG@[\[dAOOPLDRIJa]dJ=O3\Dkt]?VG[KwQ_[im\S
    0    694@]=aW=aGEc@IU+#I^\DS`,_c:D[UYq>Yd*W?bXVae^#AXTmPqNYBGWYNfZV]d_^e
    0    5639mYTHT:;XRgBIJWEwNDHBMdXMOLKMXaPGJGAGEjR^kU:TTHM_[aUTc;[Yg<Q?^Vf
    0    763J]NVE>KJ8m3PgE+HWBEDgKlD@Anjdc=Re-T>Z<Ywgj=FH;Z?[^N4TSZ:iKf=dibZ
    0    721EqWDSTPLSUID_AL/h[P+S#[[=*OZ[_>[PUI;I9WkVQO6Y3nQ=b^=BHeBZFObT\RZ
    0    597GPRI<TA[NZH9]GMLNDP<l8^2<HRSPe5ZS;K5d:[[Q</LPB\TOV`&PXXNwPa]O\Fc
    0    726?a_aAR=HQYOLk=@JwGJ9eC]TZLddQmE`B<Z@TL_uhhHDP:MMa_c3FYYIfYoPgKQY
    0    502?U<NA8kZTXKd<*OYCJKK`JM5=l`sKY<VHH@@[A^VTw@GT4O;qTH>QSiKZa^Z]>cW
    0    628BbEcT9BJ)gFLkDG5gEUFp@dMBLcUqkD_iOAX]QafihMCVC]C`pV@MFq:WFiTl_wd
    0    677bD^@YR]IFF@??[ANE=XUZYXjfBG7MJ=SWB;Y=PHAAw[ZO@UWWIGL>7>D5BEN^HrP
    0    5968U)S>34WuZe,SG_=[`<AULIX6r>C_^V^FPZ/HA\MW[WHTVG<Qeuw=TQBQF5X_Y?`
    0    528L>Hw]HMR[V=s:@J6QM`U^8K@JCbPbRCHSWdb4qGKZG7CMAV@SwKKSDP1Phm8HEaZ
    0    592JLkI99Rdi`QCJI_>bPG<JASL;_MNQTKHVQTHLO]U\SQ3c_FCIDifDVQAX[`wUN@_
    0    679>=CI0=8^b>HCJAZGYU=>JRKZDeY<l[V`M]ZGURoSL;>3k;JCU?\.F`E?OZQTTM8w
    0    531BNDcYPNJC_Ka^N3Yl\@P^FeILSXZH_>ILXXLI8PTVKLP_VXMwVDINDBANTKPKYKb
    0    496>cJU`>AE2V1NU26Wt#LRN$Y?FEdJKu>hZ8BLPNdWVZC0O9C<aST:=FGCTO@JaQN[
    0    621GVPmqQGA7j5[Y5AEO@XE^W^HTDV\\wUSZ5MF\ORZRsEJ<:dY[Xb8[EeBhFbJcrZV
    0    511ETU[kBRUUkKQhGHAO:k#e?W[PRZ^XVB^JGG:Xscm\Z8DJO=1Ado5H9NI\MbS<nea
    0    586LmIRQLUPMT?UjS>Haj?9L/oPR;lNOXJbL9@P\kd\PuBPVXXHdNd>ORbD[\_?gSgw
    0    588NWTQL^FWWWMOXBFGLUIF`1T1CTT^OhEC^=DN_JPUEG,@ZAUAodbFwjG=XYYjYeB]
    0    772J[[bSLFLBXHMNLFE[PKLV5cWS8kHnOIef#\Q_U^c`h?W[4nSeaH?MWTFdRhTRhYV
    0    642U_c]aFBBFJJ:TH:YVIDJSRVbQ>FTUWLawIPFX=YU\TG<JJ\AVaUS5ORL`VWL^LSQ
    0    405jdbwWolQ=MCMTGj<L,TRc)e=m6^kg_DWj5V_DECUP=1N\FU?GQZT4BfQIOpG=UvM
    0    791GQ^?6JWTO=@EMRcCXNF?DYIwI<PLAB^_MNaOM^[CTP`LRYP]GE]GOUER;gW^OWE^
    0    447/wU`l8>NAJJ)TLCjc]<RW/VN=1JCiZG][HGSf>QjfYaQCLERZE_NMb[SR\gU=Lh>
    0    450K_8QIVW9JaIdbFJ@_<0<uIvZJ=WcsmIRU0d31NZ[j`RJS/CE\R`Cc@fGl8gLocwi
    0    748UXf]^MYJGF92\9:>RGHKPNpG_1]Jng`vd;K:P9YdTrSM[KFKI\UU#V]=ZO^NTTmK
    0    5221d^giB\5;wLVN8FFQP:DpKhLMHWPG`Ba^Jp@jT]^_Z<?tI[@`WgFPVkAi[TUaLVs
    0    448L4mDT+BTCo0SVF%OS-iGXi;ap[8KBINXQB7.M:7XYQY#2lIHCISUJLYIPW\=Z]NV
    0    333ldHL@HYT_cW=_:XL5[]ds\=C2lw'Z47^dNSEWAdP`dRP=<k4]ESTbAMh2:eo.TeT
    0    460akb@9_NP0FSE]DG8Af0<?BdJKPP^XPP`b_@gcH;^dQMFm2M4wc,BCqVeTfgO(_K[
    0    520?cOjqFwFAh6CUDH8VH5HZSUR85dgd`;`S>D6mUl[oeZ-]0^KGaW>DVX0W>PKZhXQ
    0    560CdNam#W2;d?BiCC2_T=P^RUsWT^=LSLZDZ;36UUWThhSFTNCe`\EC5c2^,d;a[oT
    0    717AK2eQG[IQKUOJ>GARcZO_UKTYgRFPTS2O]SKW[w[NOkSLTQ@RUT^FJW<NCR>aVST
    0    365OdVS8/._Zla6YSTIKub^EK:\j[h`SW;LgS[BwbRFg^D;\/cFLcr;XeE_wj>eSK8`
    0    450aQwklQ_L?dX]Z]YOWH\_iGu@V>VDlhMswYdKsWHffPSaLGOTdLW>WOQ:oBKWWSuJ
    0    490HVSbg;g=8`DK^K<1gJ<]_:VI<BXDu[AQX8oNVMZwhd=AHBf9`_sAATR?fHi=WCq,
    0    852<o]aN3EF;q7F_F<=aZ:8[/oYG:\XeW<LfJXAS5aSNWj1H=XDU^c?5^S;`QWefwLT
    0    717KVHVTJECPd=^^UWKX_LYJRZ[IJQOdB[iNYHC@GdWOleD^[GK;YPTA]`6wBO=EU_W
    0    5549dNcw8LH>^GXL1<3gW?>jGtPJJgOojIeAFbCRLTTadMF9HR2`cWK8Ek>d\Z2^va[
    0    611_0;JDWwT@OIaT]geIPMePMIUbTQULWA6GJ=.LNQA.Z\PROW;;P8KRYbi[IHTL=Z7
    0    410G`NcD.2NTPQ@UB5KggL?kBZj9H_nHp4dK=/GcbmpaB.HB:d6]ggFKjPQl<BafOnw
    0    491LYPrc=A[LW_mVPZ@h9BQ^R?aSKdCeO+cH#9dN=WHTIJPbFRQkHXWLb>3XHGFUJ\r
    0    461PZL@9KKM@2@a^MZU3wF]HF8LmJKUUUILLUK`^V7<=NFXLZTWcDXWWQUM^_@APXcH
    0    557V.FiQHR[w@;]1U2A8DbFZ[%7H>dOO,_?HQL`H\dAGAJCLLID_`K`NJ>F>]lHKLTi
    0    6787;5MNA_M\N0O]0UTDPFXORG7:YW\>w<C^IQMWoFTRFEjGDG6F_KH0LR5ZGPEJL]U
    0    3758XbjLwQF+SP;\c?YID[SKXDd`=OJZGSieR]E@<R]]nhgNc^WCGT_AEPXQ3Rc`JOG
    0    8359c]KG9S6J^JGSOLM`U@Ec?^HDUcM>rBQN<Q8QFapcv\=[L`;_W]H@UXI`UWTw`cd
    0    570<ZK^_EK4C`4ah12@d;7Z^HkkEA`fcH,l\EFNR]Y[jaQNLFc(`ipGGNYG`#bDwYuU
    0    341]SRWVO[=BX2JmTA;]N3Ph?UMJJna^r>IY/jMcuQuhN3-P3QWEfnF75tG_#vKvT]]
    0    521D]ftK0M;7oRJRO^9@fEVZKiD#Q_PMa=TKYJTcNKUItaELTwQoafJX<aYjlMPdQRP
    0    498S_HZlKENHgCJPD07wOR9]DNQAHbnMf8cad[3^GgOYh:GM:t8hRPGR>_Qi5d,aSh_
    0    568.ZQoZ6SaNZLOb?67ePTB\SwWK7s_k`JYTB9HXmRYbuW;]H]>Z_V]4fb+O^]RdlOg
    0    524Jk\CVNDHOXODvKAbK_RdT6wlJHbVcPHGnCWXQF]6P\]JlJGSmPE5:^HMYFnMaMiO
    0    541IwMQ<JBFZMB^L?O]NQ,9WKSKLSTVKN;?R=SYq#47?IHAU6q]e9a=`YJMFgRdFFE6
    0    554VQ^AOBLIGD0Gl?<E^QL>N4L@<6RmvL==w>nm]WFsJXF@Q?h6LV`<8EUCofD_ZSfN
    0    5648NIW\4wP;A:E]ESCXpJIZGbFA3mf;dSVFaS(INTjeIKJK8LJGaYHKPINBBSA9Kh_
    0    575F`DZD+FE2eD@[5?3Fa=Fb(Qf4HncY\G^e;O(rNEjjVRPrIw<kmc1:LK^hZ[VrU^\
    0    462gHDT=VKOJK+PF+O>O(SLJ9L5[l]t:QSZ^7SGZwQF_`QKdXZFC`MEMg[AOUYaKNb:
    0    437MpDas3BCFg>Gd??AwI[X[6DaG?]BviKkkWU9X5ksM_NB-=@QKSMD?Xu<XE\1_Zdr
    0    439;GIN?GVrFw=lMWi+Z8W0]P$UBMMO3ATKAbH[GQF^Z6^[3EM0g`<;DE(:=OO^PUMr
    0    6487_cXFIgIE]@CsC>Hf\HKZN`X2GcZS_OaLAM1OXj]j\MIESS3ZlZ?0Nj?VC_?hc[w
    0    4859\XwpJ^<8TB*qS-KlVE_[B]uTAK-Y^tub:<&X2VW_vZKcJD1kUC?K%\,R7eVQUuN
    0    793FXUSAJTH1YML^<7?O[4Nb?RQ>?`MwQRWiGO=a?ca^[R3P8UD]XQD@XVAvCUmX^g_
    0    619^^KIUG[4<aQT_VORQ[R^g4]UIKS^B]?]V:JGMBY^o>MEB3`V`UaUP:VIa8fR]]wG
    0    643.a<oA(Z+4t,VW10>lh;Cn8]w,^j_Mg?lHPF6HGclidH@K7V>klSK4*d/d@l@hcw]
    0    5698^>a]Ia$+b3_Y@=;aY3HbFdO9Fp6N]KqJIMLC_^Z]lRPW19CkeYP>?VKL1`,Xtjw
    0    565hfMTRSB6^fHc?tAIFYATP,UdF>`ZKR9NZEYO`;O\R`AMIP`PwPOEr^MW^]aOPGYH
    0    488XPWlpDZBTPCV?P:>XIhJLVKnENh\_JkRDL9MCNw78OGER5V7;dP]6CHCIUP0BJ?o
    0    426E_L=i>IMI>tQ@FH<kS@[V]El:gSbQ\M<V;9IITZ[OE\EXDP^BGPAOWvcRbCJw^HW
    0    4548Heb<RASW]@LKH$GGSSCWAW]G\T;DBYfOiSH<E;i@\Be>djS,VwMBI,INA\COgbT
    0    484V&5`bYHS8XKLHXE8[^L\^B3=QXY@<[[HI4XU`MCmE?D^V=YIuLZX?LN#W`OC=@^T
    0    552<R^mW;M^jfEDXBI1K(CHwDOQHCVJSg@SjPbVMSTo\eQ5mCQ>NShUBdO<hC\9lY_b
    0    433GJCddG8:_OaOue?\R6QPgE[C9=[WQhH6YD=OYKnbmgTZ?L35S^]Dk0Z3j5d^#oRC
    0    516PB9NG,mYN^DhN.ACDA7QI_5MZMw3@6E>EYE1GVQVFDYGYSNd[RTHS]bFeH@WfMVU
    0    905NIHLIEGIQURNOMUHMLOVQHLLO_VMIOKITIwWNOKKQXIKFE`OXLWGPJU<WZQSTOKK
    0    535A`DdED8DBlC8^QIBEq=Sm7\U8/VWwULcsSLHGO_\O]L9WJZKPLVZ>C_GaTUJ_QYK
    0    558RPdc7SJI0`I;cQG;QO6FL8G_Q3Dih[@bM7P<V/_Ca[MB]NO;aWOGHJhFdAUw;ZLL
    0    620DrKsOQ?5<w5=h:-@KTCOk;mEB2[>`l:\W?T<fEdha_@OH5N@iZXRA2U>p?l4WWVH
    0    698>REh[O=A@r>IUB-DS;CGj9UbG@cMVoCcSNZ@VJwVQ`FOCPMF_XQ9IRb9`D]8_i]P
    0    488%DbvAGQ`H]5Fo\3^rW>;N=aHG9w9m`U[HBKG18`jMScgdF?LctoF>E^4`4WBL^`e
    0    542Dw@VCVNNHOO:YD%?VK^>\5]PI5T^NS_Xq4Jb]BRdjf5=bD`AeTPB38WA`2XWbmQ\
    0    4943XUGhFk#<m6RmW.[uU80]?Z0A4uOWo<^W:V04:s_joN=OL1;Yd^&:Sw(\*f=PXkZ
    0    564AXbjPFC&Hg,8w=33g`6@c:_ZJFg3UsKn_3<7R7vqU]=1MD83dgnIBPd=NAX9i`KM
    0    511VNXOBI[XNZ\MIDN.Wn@LM`MQCbLD<@]QHb_GMZ]L@KwIY:RFSNRTLIcJ>XLAXXDQ
    0    719KcG`@77GJTE;e8LG[\AEaBV\@GZRTe6]HDJ:[ISTa^a5F5YMmJwKMHWAKDKXUVOM
    0    5056QW^l>Bc/e6Qq3WA_CIH_8_k@;lOrC#cRFl6g9fcdbn)[OEJMij83Th:f2YXbheO
    0    634FLDASZUNV7GQELI8swKLPOJNJ=PVOHmSJTBC;R^EPXe@dK4PTOgAO:[]NK^IRVUq
    0    451<TOh7;0>K^8CW4RYdbHGVJqXK1d^JR:ie6^?^Kb^]k=5aFE7mNhA^]NL^ORHDw<K
    0    501MZw^FB[PE[L;P2-87BC^X?nI2;CIdCCWUZXW[WKQO[>^MAT=jIYHB\Q_^ALFN\Kl
    0    351H\^bBIRd+_96b8f.m<CQe9sgKZZcfkKUS?R?lE\?O`_DQ'D`_cmFEcwNU_JKe^3Z
    0    392#X^MN3S0QeKQtF,[N\2=i>fK@F=VjVSEcNFKG<]c`loHA>ZIXCi<TUcHt7R*RLn`
    0    591/gHq\;J,4i8Eh34Ggi11iSQ@@7oEkpGdP2J;F<nlYc@K;,C9^u_99T`*nEwMYd\P
    0    497Ljcw\KMPMVP9ZJ;XQTARi2]j@OVTQZEG]<JMV`\XTgGBNGAFI]FRGBfHL\Fe\[QR
    0    689EThOJ:MES]6XPASIwNM>RBKR@A\URP<eDDH=<QUORa`HUBC:^P_XDT[;TaQQEUNd
    0    4030bU`UFT^:lCDwG@LTV3OQEf\F4OQf[SdiEL7W8RQUef]U0kT[nfL2XN9HZX@eLNk
    0    588.PIXQ9RP=h;Et</D`lSUSERo;E\[^U[lV^EFDZUpecdLBXDBRKwt2QPL]GoQeYdk
    0    714DLTwGMHSHb4PeF9FfbWNcG`pO9SdY_G_^:OA?Hh`TfiGY<OA[eVYAKY?fE_WYpaS
    0    626D`Deg,P%DaQ\]:74H`AF\@iDXGV>cwJfKIb$`SgKSgIPKIfDl[MEIRcCqDNHMl_c
    0    538OP;S:OQQLUCI0V@[#FLQC`GEgeU2>VQAJ_i_:e,M@=QEKTK[QHAUL=RMJF9ee<N1
    0    527<A^wN4W6>N@Go(6WXOPJ[`RtGWQF^HYmT.QSJWC^MVNNp]>I@aMg9Yp<[4`@>MlO
    0    612KHOSMSwQNp9CkKPDEdKP^OXNJ?UD4GJUb<1Gh:REV`6AL:U1KdcMDMSRGYZOd^Rd
    0    604OJMRpR9QTbQGMN-L[WE9DZbRO7SE_?GaVVmfP=CXO`_wAiKg=_UjI@QaHFTDIYW^
    0    697ITL[_?YF@UUNHE6UKfOPXe^\QMjLYVKOYTJ?CQw]\^NNCIMM?]UEB.Y=SKZFMlYs
    0    7937:FTdBNK6PDCQBBFW=EEXSTaTJJGRPhrKMV2=NcQDwfSX4<9=?[a4KE:EBKILYaQ
    0    411VLfX:7YFCO.3XbkJ`>HAU2dY]GhRk]XeKw83WLUQWm9;VEUKdPVB/UM0W>PIddpv
    0    441XAlaTUKP*2I;8Q;djPVUHkUZR9O)J5WjUVHV6N]DGRbUMYAGB\4wOZ<G;POJ^Yd`
    0    533FbU[W8D#E5aLdD8IXXN?D<RUMIRAPLQFaA>aXKQnU\P0TBGUKHO<^DWBr;GF@GIi
    0    434VTWOQCH1XZIKcOMTHKFwo^ePSKLIkBtYKJD\M=FPInZO,WY`NsV[;@HT\BZ4<WvW
    0    776RZRmWKQDGX4BoA/TPhVGETeQdERW]bXbOa88URNQJecYMBSQC]GK3Fb#bFN=FVK^
    0    469c=6MKEMRZ1WTA^mR?MAaQWM7dXPK\\YCYBwHA[%[MPQC<K`cFKY>LRT@bE:JKN`M
    0    651LHmV>#<XZdPJODM@?mH3=PPh1?SOREOTIJG==ZOITBc.aH[X\QcTJbJIC[TKP\J\
    0    636RVVKKZYGAMIN>CMa5?caNbJ;[EA\EEP>_EM_c>G9[OVH[PLw`HAZ[L;]GRE[NDI0
    0    511oKiX(VG_pfiTUKw<]MR>D7-I`?M^8JKXiVVUX?YYCM[>mN_9@R@V^YSVMJD9CAGH
    0    656H[n`f<iILAJ-O=4HXZIOaajIPKa:eGNgWNYHIUZw@[[]1hRCKcC^3CT9V7f4OW_R
    0    531.@Ml_/NB+iSJw->5p_4[l6^KJAZM^i^Gf^Z8WUMh\\lCIB:+p\d]D+aZ_E]O`j@S
    0    5091ERUNGY4F`DMGC4NkSK;[TaDRUwLjX:[\LYYSLMo_S:D:KOY7lVY0>wEQ*cEfUUS
    0    4704io`>FsRU`5Bb9Y[_>CFhIZX@<eiiV3JiRAPLGXbZ[bKwLUF]pg-8lSbVVbYMfrN
    0    583QJlWDEgQWQPDMLI[ROS>L>CcS'NIX9\In`5`M#R,F^F;QXSP:5BU^A?F@IITPQFA
    0    5889ZQWU2F<5lALMS<P[UCFX2aX`FLR[oFHP;RUgAw\V6VP5>GMV`\G07Q:dBRLTVcX
    0    644\PP==9\@7^JhIR\@J?C>?YFHkBLO>RT<ROPWM_dQQwV?C9<9V7K<LbXKNUA[RFc<
    0    6188RYaI<BPL`E<eLT:oOP<h(ie7>\_nlBZi7YHP6Q[_[M?O<Y?\]w`CYk:bK^FLd]X
    0    573LfYN\FT^-eMFYa@@YRSCGXKEIIPaKT@YO6;CaDG7uw><h,IOV`S=E\aW]KdBSXTN
    0    444QNBw?=H6V]IR]QANYB@OYFFXH`Z]eb5a^S?IkhlUUi3A]K^?ZdWLbJiNCDRI[NtI
    0    4458CAM3GM?5r7*bM=SZMCO_JP6KBSciVPbQ8`#ePl\L]WJV*P@ge[PQQtJR\TTRkZ[
    0    388.VhKN;hGJ]3UR8#`60Zd?>`=MJPj?G]YO=.E>PEdT.#VB<i8RbBPKv[[FQS:1O`R
    0    516?`PaG)#G*p:HX-+H\M(=QSr]S<_IkuMr^HR/YaRkkiPOG@0D^bYMPKJ;e)dBSuif
    0    954K]bLVCH:A\DEWMKBZQ;RQ=^V@U\YT\:Q\=OI\PQfT]NIf6RH]]Z:FWe;WLbMawTV
    0    6419TfPAk_YbPF@F>r=XXl7HYD_GG0JGIONHw3BBDJ86NOIDN@SSDVGK`A1+cPFG9Lp
    0    5097nw_IST>LYPADVB7\MO9K?PJDDU\]R8KO>LG_`^UaFA@B.iMa]S2XJ_IGQrlIjSA
    0    625FRRb^MLAR]BQIKK4MZ:@dB_B=FPTCQ<E^N@CTIY[pULNRUk@lckL>Uw;k_mKY_oR
    0    4525uEPP]*4@PIMbcOHa:Q8eQKC6IZ:Jj3Xm6c;MOM_iU1>;BXZHQZLN#P6TAN,l_QY
    0    601SI][L]MKrD;YQY&8LaOXGLE]QQ@#ZDeHAgTZcUG[5Vd`AK1T?N[f.;>DR?HOD5DV
    0    455FQOKV2S?PYAT]H#0THH;]SoJH?WAI_/kbF1;d^hhgYAC_385?fS7VQb2o1]6hjFv
    0    552#MVtT>KDH_LIMT(KR\G[V^TTGF\UUQNN[KVMNX[ZnRWMHM;6PdOV:<iD^OMLeSfU
    0    5657l>UH<ZJ#RNRSB0\_T+ck3\V+>nPak<FE%KD\gT[VNKEIL_YTahI>CT5WG[ZZUP]
    0    553gBZELM\TSH\NPP?UR_[MUM3QG3/MJ66TkNSW@UQ:[GE_YEd^_8PW\7EcWwSMTI-B
    0    721AoU\=?H<C_GNh;BAd9<8FE^><7_QYlIeUCED^J`a[NGD^@\@TwbADG]GpC]WY_XM
    0    5601QWZ811FH]S)P`ADKf3Hc>VQEQRk]GGja3+KREPSW\2FQ6oVCfY?:ce?HIwsS_]D
    0    5727^Qhg=QF<VIMpABK[Q?EQgSPOBvVliYoaVIALgibUv/ZdNKVYhS\#RXIa@rEncnI
    0    680@OPX:*?eXTRHw6MCv^C>RM][;8LKVZMkFLN@MKkVFWSJg-PG[FO`;P=8Q\PMPNG[
    0    649M\ZaV55aE@LAHVK>IKJ9J9WCJ0J[dY<H[7KfM=QSXWK1R#LVQ]O<][SFI[Y>U\MH
    0    472TUAV]^9^^B``ZE#)M:<RrE3GHe1<GsYJSn]CQ5[^<ZXPQSBV]OSh@DB\05HMU7A\
    0    6388SCV;>998bJGc/#AU`:9`CZN9:lKbtBbSKM#gDhW^L1A60,RV[rJ=;l;LAaEfS?k
    0    6481\]YRHCGSn?Yu+M6jFA1ZDeJ;C^CVdBZ_0c9KP`fWg0CR.:D[Q]RBY^+iKwO]_Ki
    0    582RZUjG,OX4PD/T5W6et5NDJK9,QfX\c#YQBL;[KWNRMQ<BWUFhJK)K]BE^[T^]PHY
    0    570TW=IH_H\Go=HQ/=`aBDAjIYB_#XVFeBZIET\QBO9]G3jG4bUONO:I@RJ[FN=I[>1
    0    526KoT_'VLN+l4MYPJEaf;'X9W;UAQQHgIt;>G)XPldQQQAVBHBPwc5:Nj-bU.[PNga
    0    5558XSRcBG5MmPRV5#7Z_7@]Xc\?7_Fd]a`QUQ6RRpaZY`DOJ,?aV[O9Gg@WHL8ouU`
    0    6970iHbT7=H7PSMmG?El`4^QIdTNKeNi`MbAE>ELwS]_aEBJ@<=V\fUUWdHTKhROh[Q
    0    940CfLRQCfC<V?bbHFROC<[_1]NNSePbV<NF>wGXO`\bX@ZEMQKSbZ?CQ^9h;]V[Qs[
    0    564)aanVIXB8wBP_2.HlL@@k9WtLLn\YhC_R;G0=^ikb_JUCC%Da_dN=Df<m\l>cXkm
    0    5902_PeK#^c=b2LiI?H[iCOuAWV7L^RRTKML?^5dZdMN>`P>GM<USYAE[MOVUV]aMKV
    0    5763_PWUYQGPbFXWHAEg<>A^TQq:JwYdW@WVMW0==pTVkmLaOKXQOIEBMXHEDbGWLG[
    0    740S;aSS_KKa7PMEY_[#DRP8ZQcGB3SE6LDdL*UVC>2\?KSM8IGGJ5:UHDi;Q\F?>QL
    0    778=WQl[Fa8<j=Yb<8MS98G`;fWCNf^p`@fdOiAXPkVbk@EM;PH`eaK=Mw.d@YFZWoN
    0    543`^MX8K_>@/TG7n^[P\FfVfUrUVRF&9V9EAX]LdQ><cKw;U;p`SG[@UCKDF7JU4ON
    0    420LdORc@T6ZIkJPd`VOsH]OGDWLwICFQTLDX=gbK9?7NMH0J^YS]HYRQL=bJ.m@-@^
    0    548RC9=A0]aOUNKOYGPYLK74cAg5\PX==I@Q<^7WHIn_[b2d_?KXII8<dHFTpW]\YPw
    0    495Pw[ES<^KPWHTgH:F[ORVfB\9FcVJZ[OQCA:@LJ]PZSF?7jV6cgTKS0CHSHICjZOO
    0    680WNrgdbLL<^E[dLU>WMAGJAwLD=LMjK[b[I;G1e_iZPXMkHMFDSG4I\N;LImFS^aS
    0    479)3=>e<$sPMAUjGD6wgWHY?Qa*bcJP[SaXq\AJ9ggKG.Mab/4ZebDF_Y<`pQPNm_i
    0    6069EYb:+6GN\JO`GAOKiX?V%O^7IbIPLAWZ<>JROr__VIOtTCBaRwC?PaZXP[XOjAo
    0    8176HRbY8KIN`NY]:F8HYMFhJZQDKXWV^PVTYQFQfOYU^GQK]D#[]GM@RV:b=n7hmdW
    0    549RYUMCJOR?wROkCHHYX?AOIE?OHG_o^BEf>N@UDVRXKYAU=A;FO;D^a_H`;VIPJQ`
    0    652?RWw?<TX]JOFVCFL]P@BL:DO.;ZGaaAVTFUMPUgKPZrFRJFEV[`8<IQ8JhJ]<[KR
    0    449KZQeQ_KbW0B@9Ew4T7XFHAFIr:E]OPIPTP:TRATNS_SRXP`<AO[U9Q^MXUcw7P]\
    0    484BFjhNJ\KQrC>qH36iTM>nN[7;3T_a[QwrJZ8HPheLcMGgHI:EgODQOn:e2lKWYXt
    0    5480G[KO@VKUX7R]=VK@U21Pc:N]DASII;QMUYMBESuLdT)aE2+]KaHLW?KZ`kwaYMc
    0    582S]RF:<I8P[SHY]O_Z^Q@FaRES]])PHCEJWT=T??HNPNLG4dKdMZGCQ\ZWXDw6FBR
    0    778ISK\4=LKQX:D\:B9kVQCK7ULE3aOfa8hX>FHE@w\WaP=NPHTXhYNGRZ@QPSVR_TX
    0    6371H;bF2]S:KG_W#71_MNGhL]@BS\\XgEPSVcFwSKlR[6hHbCFTiOO7Oh<V6QIYSXb
    0    624Be[mWL_YTc<FY>>EQT:PlE`bFPZXrjPQ]<CCUFZYihLFbOBCwshK1Rj5YKhEjc]`
    0    514I_IO_@[M<aCIZ8bNve@]l]hlAV]VabMc[B>3SQt\JmX9jEHFYwd7@Hm`dA[QShVb
    0    672UTLkFX^\IjJPh1*E^[L;DHh5KDHNbw-eYUM>XNHdGL8FP[LJSbZ/DWp-nLVHBI:K
    0    5126KhjJ#d7G[)6VA6;X7M`^*lI_=`Wn]Ia_>ZULDDRfqAWIMLUd[TW9HP9c]jOcjjL
    0    386;WgeaD@aWOD7TAnF`hHGVO^@@d^_Xa?VIY7MORTWV=MKNW`3NMd=0?OPvWgHC[w]
    0    464Wnk;L?VPOCS.ML7^XbD]N8E_(2DVWIRKDJABOXkY)Jb7D5wd[H\7=RO`OtFkUD]\
    0    464:UZOF'@VcAQ@fN]>T_0=HDRO.@O]\bF\YMYF]H_HJnO;^8XR`UjE8U[4DNOwdVh^
    0    674JeD[EIJG9q>\_.;MXQ5RGTkJK=aNV_9W]>U.kTLRS_ISIOTL\\X:PRlBdQLXwNOb
    0    632^^ASDXVUBSICNZ>:VO^ONP[UFAI]jBRPw@VNGLMV\W=VUMHHQFQDFJJh[OJGRMpT
    0    5876Wh]D1MbWe?Sh;HBST=G[5oIPKbkkW<^X/M,wWmb]]W8P4a2ghcHGYV.sd_KhRSV
    0    539`JhX\NcC91R?RJBYO@HL?dKQLTDGL2YfFmB@`,>/`C1bI,PXC9YIY]LJ55P#5<N8
    0    486NMSL`[_HVOO6VHKG=RQeE7HWN<R<P]5ORGC:?M5WiYd#?R\5S[G87WE)<_ggkYcR
    0    685fVNC;V?E_KMN:NGHLJ:EIP6WR.FlFLXGJIR=ILUHGQj<KJIOM>G?Nf@<VV>wGXI@
    0    391CXPdX@=FFQ/\a:><Y654g1FSCISWOM>IkQJ^C@g\weD=cPIRWN:J2dVYcLBbAN`f
    0    716=`_hT9YE?t<Ec8.:[>NGd9\L@Pcwjb;V^4GINPdicZG@hGg;_tWD9S^7_2oDbboa
    0    528F9eM_?P'Q[@07H5RKbGLYSnoK>KS\DJsjTi?3;T#cJakM8\gFMEEB7a4W7eDPIpL
    0    5638S>=EBRLBM>XKRADWJ/j^PP?EYZTZb-C=UQBXI/CEDUUC\9YUMcGI?;PFXY?w7c^
    0    419XVO\w9EAJi;R]UF?nX=NkETJQA`Wg_<YvMPMQF[t]AB;Z8jYcfPHiOtDjaMIED\a
    0    5817V?VUEX-.r@Ld?J3[GH\`0[^C?[D_Y0dXYY1elRk^dJQ5GMSO`fF<7^KwE[4kkdQ
    0    480NiT`B;_;CRHLBVB>DdX6c6V]PCOJQZ@]SRB8nDNSF`MUIS[G\V_@?8gFw@YSPMjS
    0    428Pe5gPkZTQGHLTO/2HAO9PUCH?#ed\d1UA?SNq^hfbb?DLCd[UgB>G=gOhFNdobWU
    0    645]Ub?\AB_VEE9?MM[PQ8Jd/[`O0\LRR8E\#LPcC_DjaJTd:hdcN`TAkLQXXnVPYZW
    0    505DWRM.*RFOJMEM=O9^OB@ORkX6XhQ5n[iiTH9WV^6ZeLGYK0I>PE\*YO8RYSc8SUw
    0    508@f-XYSkE)a4LW16OT%RG\Fg=ZSZ_FX<Wd%dHiQPc_a-51<Y8t\g>O?k+j#T.qGQW
    0    694EaXVR>LH=\=Bn3>#RU>:dGYb6QJ\gfJbCCKFcUWYgi:NaKO;Ibn84\^8NR`Rm]Z[
    0    595D\_gQP;=4U77LO?TKY.JbL`]IT`h[G=Pw74ESOL\NfYWIBCE]WV20KjGg_hPZb[?
    0    751O`cas/FB:_CUj8=:eEBFi;Q_2J`SZr>fe9N8]Ma^ju@5F7K7SljAIMQ<f4iD]wbf
    0    623<LOI]ZVJQ\C>TDW;JTVH[2dV8XXTNwKQbIJT^KWoTSGGX:IUJRJMM-^DfNMVGRRP
    0    503CXIJ_ZCDA\IWIU6KL[=\h?`MK?[=Q`FOk@JV@\_wUXZQ5OW]kYaJH@UHGDbK`G`M
    0    794`MwJ\GVF>@A9LMGU`K[VNPYL^OJTWRU^WCHCG9ZLVlMVb<i@YOLCIRKBNPOPQLIP
    0    683SPbhJdUXYPO<PY0DNwBVW[Ti\K_PYQN_ShQLHCTQSmcRYl<UHJFT5I]ZZTWI@VgW
    0    649F_@nhMCQVY98[/Q=YSBJZBcRGNd^dW3ew@HDRF^_jO;>Y<XCE`O@@LhBgUUY^clP
    0    595i:TCIHaLSIGK@[TcY`KS=Y\YWe<DZ:TJ^G^ZBI=ELwQXLY>^8BNP9O\>C@UPF;CM
    0    4586Uavi/ILJ^HTw-9.sa,?kC[kY9qZ\]dIU?M)VTZuawO@CFTQcagrESf+Z5b6jtee
    0    764>f[UAAIYZhP6T7WACJ.EP?cR<FsbSwHSY@]8U4WnP\Q$X8iGUke:?Z\?iIHX]wag
    0    439?QeL88XhO\9T^U^'XM4\jO8oCEmG\>\HUP5-QWqb;^Q;sK^#dO><2]lB<\Q_JT]\
    0    458#isuR5O[/S@@k4U>s<F3wI_P7OjXdYQg`DE3?A_Mdq=/MOU5bpRS\po3PW]fracB
    0    4567-,SMWOKT>#cIA;Z^OQWDe.<C:9J7]A>P^ij5QHLNX8NUd.NJI@9b;JS=6A_S:DI
    0    603LSWTwOJWAl?kB3S@S1DUHD\BV9dNOWWgPdMHFXkdlW@>:De5RcP[KPfFXJk:[]YR
    0    473:dceg>OLalHLZK[<ZSQKS6ZFZDq]T\CPW@UNEL[\apAWo:wJFaW3>DX<T\m7Vkb_
    0    477^8Y=_[ZO7IZ0QWYc6twVNfZXM?BF4@TQ2XXW??[B;rZ@Rp@u<P0r9W28Ra;rr6KO
    0    615Me[OR;rkMHKqWLUDXSSMVV_`MPbSJNPROLN4EVwZOE];cENDJ[JUTSkKWY[XinPQ
    0    531aCIZVLETLbHV8EN>SEJMRDLBJ/IXGPSKjOY#C:[NaZ^KM=tC?_^iWaL7YROFFfuR
    0    478l1jM>bAc^(F-R\X^HX<[@[CdQZ2<$?l:]QkH@9PQ2w]hmiWLBECYrX7ZB]@[T>LB
    0    466]@`.XKF@J<4EI?BZ4K\t7L7LUs@CQAn:6Z6IFKPGAAGZV@TaQQ/i3@=#*3/?GJ&9
    0    538QkLGD?RNPwLZWIRWG5N^R6[@HjnMeaLFD9M>QaPQQh]/VKO?SL_IHeU7aZPeYutT
    0    516D:XTAACBM];@iGW>dVLocOdD7Aa`HUhn>T=KPec`eY\G_;I=IiSKB_w?q7X?UIaY
    0    513^SHB[=[ZIb6sK7FEeT6KSAESTHebMZZ<OVY7q_JtLV7PJOO:5wJ7@UQKYS]caIJe
    0    576:Gowf17I/^:LZGE9oQ=DcNcS>@NGchEhO3L1Sbih]TYBX0P@UhQELSN8SJi:FYbV
    0    568[<U]=9[jvKO7BdeLPg[OO^7^MDIc?HLeI@W8BRVLUYj.eCWLLRE\arETTw?J@UTH
    0    647SfR`4B:SUYNKKEI<p#Z4<5IIO9`ZKVEESBMPtIXOET<;]/S1T\;W\jZL\CgYNlRJ
    0    515CLgV_'ieL]EYmE?7lEDRh=LXC0p[wsVVSF;JOOi[w_?JhU]W^oi@9JSI[NoHtue\
    0    562>S)XYG>1GOM7SXDk]_rDbhOo^WHE=JFJhSOk[5RJIS?G@iZDZG`^<=SW\^NUSJw;
    0    563PQ8_SL]]aN`T>]W`?\[@UKN6AO;MA>hImTEuKPNIA<AnSFh2DTDcj7QMQwV<?Ton
    0    522@HmHC23tQ]I4aRm6h^?NYN\VD@\L`XFe`MeDX>R5JZaGgwR6VRdBHvPPd_FakZVM
    0    497.@HVNaXWRJCNYHIABXiK^<`T9cR[wh.Ol@<Kj\qn\QGEU:O<kj^N?ja6jfSKA\^D
    0    486HWMKF8R4EDe75U[ePj<ZMkOmTD64Ua[H[dIZO:OBRK]fCq\jLCR_4<DFHgMYUW\w
    0    584\NePYL:V;Fd58_VTGDWT8M[JY@b^ZJTMa5TZ;N8VR:=>a>[p4F;\JbXXQwTV6CTH
    0    612*hfiR4igFaVMq4I8`WKNqgb_8J`ALXdcYE^<[CdZah`?nRI/wdqBECj=MNP9Yu_c
    0    413@lNYDKpRCS4<S@Y'WLYTRSY\TR]SVQ6uR=qTNLYo[Q\4>#W^NNluHb_8p5U3Ufpc
    0    719-`wW;77^XgK8W7O:nV?;]?\aMJU^bO3_O:[BW[moTaA%dDY6[WbL=cU8]bT_cS]e
    0    531PO;rXjI8XZALR_LMBS5K#CN9dB<O>P7@LGjNdTF7QNF?6WF==2'7VM2WEYFT(9EW
    0    594?DMUMDJ]0_JDa?CKQ5G7]S^LSPwY[`LZQFQ9HDVbbb?KW>P<2]YKWUQCu6QPJMfk
    0    529DYF]J8M;VmB>aDDA]+88]Ik<GJe[chFLIDC@i9fXdZ#=\7t<n]`'KSXEL:]OLaMe
    0    602/P@f\?DDQ@<A;?75UUPC^7lh`[bIfN=QdB+I=>Roa]PJS'XELqJ&NReIZFwPwunY
    0    423AYGj;?#NNmUMTKCI]`H9nQeLO4ffubRQJ,L=[IVN\iIEo6V5R[kmTZaIYjkTWPQk
    0    6526`Xd2>I]QtOKh*<,wTH7k/]B>E_gjn'FQ>BIX@WhvRM5YJe<cdfK9Vf1nRmqlbXe
    0    484nWZuYOHCK:EOhHH<ei>>TDuuEF7MlK_rmEDB<2hH^ZOLBHJOgma5N\h-gHv2QmwT
    0    448:e]e;dCfMR]8ZLlX8YC4L9XZB;=UdYG\k+J_WK^ZZ;R#q>wB_ZJ=^QTdYf[mYX6b
    0    502?Jj?fOALdUTLEYF5ASYAXI9hL4NOZJe?ZK8MIEKNI]wQD[OYL0YN7Y=Y2NCTRMSA
    0    6299^^pdCVK<m1LbA6A];3P_=fD>PmYS`KO^9B#`N^q]NDV.<XJaTLI?<WF\6eEL\n_
    0    8849TMeEJ?GG\:M_98E`Z4P\GhY=ItG_wG\P/M;TYffeX)ZPHF=[c\IAJbCWMlHUa_Z
    0    476LsRX^<KM9d>]v:EClSI<eB`hSI]A^v2X\>HAMqbwbRUHB->2^og8DMZ5d2qD^djS
    0    504@e<ti2KL)k5Z`*A:WbCHWG^K?@[Gqq6kO-b0OV_OYdKYM0N:nkPw>FbEbEZ0^T_C
    0    569[6GLOm@fc>[27hmO<D\CH<BVF:/pC2DDe#F_YQ>@<0P@[4P/F:USjl0]FbQn=?<:
    0    575AuTcP7O4*v;IUID@ZhILnEg\JDphgw*Nl6T4eSTatsC(CKH*fgi]KW`-fI\qbhdZ
    0    479/_vQ^8JD>p1DkB5-sKE>f?HIY5TeUjDH^9O&[WbgY^H>[/M;RgecPGd7VQd7dwhQ
    0    870BOKRP@]@EQEKYLCDRGGMcA[MTHbWQcIwKAV9ISR\NZL=7@ORg^XI;IRMYEV@eZSQ
    0    510PSR9GXZaNB2hQ>MO]HG>9>OY-eUF6dRTw@OIebVCMe?DTQk9TTKZ;bL+;iO[\IPH
    0    601McN[_NL8?l9L`<2CiVGJ^9YV>/^aUU#[^HXAdG]s\WN@W8=AdXg^AQQIdTFDV_hO
    0    560cIFs9NINYEYXlQU#XVK3@YESRABFYgN=Y\CIjMVI[QA:QY]KafQ<ZXaEOG??VIQL
    0    6764]N`?#I4Bs'-X-D=VB-G\>TmCHkX`rDdGCCAl;UeVbDOYEWH^ppK?SnMnZV[k^rR
    0    643HZKW.YHgUMRHVENRaN@Ah;\@23Sr`]BGW8RCwCQdDEKIP8eE^_ZBNYPO^pmS`\Ua
    0    588\AICV_ZmSKD59+eSHFRTOVBRR^]M#,BaI7><Sc;=ILLCf6HEGAT=VfX>P`h\QN`_
    0    4445l?OeRRZ]N'OK:?QRWP[oJ[#]mOO=U8,4UX?_a55NEGQ5VVuMXlN29EVQEYQZ]r@
    0    566ErRb.j7<2hA'sLe?ZUAbW,_UU>ECT\8cr9hS^4QUQZs<#%5hHJ]@%?_7N@N?ORAW
    0    437B:NDRNq@:U>YjOR]MKRIMWJIRMSiFbPBRPa7;tI:TTw[Y?F>^b1MME\:WHPJVJoN
    0    490OJ>WH:dw]FIFFFP@E>^0@<FZ$VjcZ]/?kDPM_i_>dC2=\Md@^Xo/HWQoRoopsDU^
    0    642f5MEG>F<8_9Y`;L=OM:E@T,HP8RPQKA]FUQ/JHQNRwgIZ,A8P7JL\cfKJ\FP6RNG
    0    5148XeQU(BCAZC=P>:IOa@<QFMnIAaVUJUNLC;XUIwXSIDEJ@VARh`F@HJ+aYaMYdgV
    0    722:[NiL1HT/g<GdB>EhO?Cf?gR[:daSXBba>A6Y=hcm\H5d=XB_md1?SwD]UXEea\f
    0    886=SZ^FBEKH`=MRILHwc>HP:RdRCnLQP:bY;H:HEocMkVGUGNBTWPICMZ9\ZMGUJTO
    0    491dYAM*t@<OW]CUU`G]\O:@QWMb?V+[kNVY<fI[M?<ESNVBT^wQGJ@YZ^JJG]IP9DJ
    0    444@EZXhOM=DmU_ABI(YhZJ1ghXGj;LA2wAZ=l&,RNbMbEjRB9F2I?ucED'BPrIO?SW
    0    648,Td\`K_fDW>TGIJQVQg8HWUYA@iEA[YVQPR^[XdNW>UUpPS<NNNM;ET)cZVTj[Nw
    0    661:VDVp$b61G25IF@MU??j]ROK:DW[f;NVW8V;JPVTUO?Od5MW:bEM/OS6NC_D>RwW
    0    6785mWb=3R9,u>VcJA;MNM=k7j[BB\ghdF[p1\Bu9n`gb>F[?kKfbgQ@JO=i9fTfvwN
    0    824Ap`aLCJHHU><ZHPMPP<Ol9f\BK[Wbk>VF>H?NG^ieVH2YLX8tw`>GXe=VcigbY\f
    0    651LuMn7UJA8b2I^H$4kjAHSFp[W:?KbwEgk?RO_-FQYs]XQNGHVARY3Km_gOYBO]ZM
    0    526E1g\Q^,WkOL@hQo=TUORK]Ql[SIUO:\WwB.uWQX[b7:DrZ[sQ?T9hYI>EWVgFZ@e
    0    4098\#F_UVXMK?cKK7S]Dcv?b@@F@RU>OrQ;XPH]L0\FREpJRcGSk,QEX^YO[?>M:Kk
    0    547;I[ZJEH<4JHZ;LD2meDQhaoeDNNCKwdZ@XZ9MQ_DLAa6M>?4ET\RE\M?E3JNSQCf
    0   1046]jTJCN?G?PFT[:G=RQFALHVNLCMZI`BLaAVPwAHQVOACVFaTXGLGUVLC[7DHNGOT
    0    655I_VSP<K7Mm@8b7TOb^5'dBX_;AQS\UKRLIM5YR\SW[LIMCL@beaQ?Q\Mc_XG[wTY
    0    506XGSC]BL*Fa+>bQSlJC\cU<v@hHwRv[_B^9RGTgIkXUTXGL,FH1Z@<0_6o@CIVEuN
    0    6003\^G6=VL^JT=][P\RN`;SN`bUGRwPP5GYNMPX>ej`[W/T>g<NSgEQeVEXXJcodER
    0    545T@OOPEYHg`[w6T,C43gPFeP,AE@V?:SMDaH]DhDI7P7P1YSj6=C@AFbN;5H6>4Le
    0    496K7cG4>5iMSbVAI(HTD60O9DKBFIjJO6Hc:P#ZFD<dBUPT>XK9?K4(qI)TiLj9YAS
    0    634Ya`YLBiMGK:LVG_8bT8NLYXQ7PwfIIHQ_)WPMXFKdZkC_HJ>TKX>RYNOEd_Z`_SD
    0    439BS:Q[NWWM^>R?QoV;CU@I/9J,QmpWY+0JKElW_WRw_2a_RKMXO[M\s)oAO_iTYM7
    0    605OJSFLDVRF?PIKR(nYeUV]P`wTLC0AVu_@Q5[Q>WQ@b]FZIE\ZDkE>E@GP?<VPGSJ
    0    507VP;[Z<hCMRC5Q:CNUN5`U7LC_?mK@U?PL4OIW^_rRw^><GV^ZVSGEHQFQPDUi`a5
    0    6115eaX9F<nIp2AY]7L]_BI_BY\11i][k0BMCA\R3kTjR\/lD]OlZwV6eP]^pYoZaRl
    0    618?[PNM:Z,9T6>aGQIXO>]fJSVZIWM^UTdW@LADP]QA_nMG6OFw\TT;>`EKAH?O]SP
    0    603QDKd4M9W\[R>XRD`Z8@DD3OQKOOLTDKDgUBkd?LDhO?>TA<=d`PG\HROLMwaQ^Ob
    0    450;M>HRJdSwL6VeDM5N4XMGG5eOJe:^c4>K\CJU]XVI32-ONONR86:_ll[SYkt:aaJ
    0    674JYCQ;G<WUOWDX]GWMw=]L3>hNJJTF=:NR4I-d;CE>DVCBQ]]cPYDF`;c@jZm]^A:
    0    853JR][ULV9>^?AwA0G^VN<[EOLEF[YZoLPb@W:UEZp`^WBW8OI\dR@HKN=Z1j;k^bW
    0    4828NNJ?MqB6PIC=W7U[[P`R4UGXkQRLYNJ8HEw^JAL6E>DUdkVaJM4JV5TLg;S2L5I
    0    7855wbZ>A.YDiF0R<[9]N22a:YL:0SpS`-Qg,;La?c_cc@3g<r=cO`24ML;^T`adidm
    0    958C`XWRVUc:^4<SAZ=N7CU\%wXECVOVLKL_GOF^D\HWTEJ]WoBIXWEAaWKcbYST__Q
    0    410J=DaQRw\fWTQI]L5N4jA<8@-NOZG:EJH^b?V-hMF1oa)LOe'eL1K[jG(aA/TM[L/
    0    649IELT]WZLHgDaOKFLSDFUX5KS>SiNXHNQo:JQLFALTIOgOJE_ScX#=6<RW<@IGGWQ
    0    478\TrFQP)_e@e6;rB&UYIPU>Nr[SGNM1A]W0^_<4iFTSV?u>M7vwSF@_BD9tUnTY@:
    0    567YO]JSIF[jKPNA_WOVN_H[R\DLDPiISQZwAFHJSa_LPBHXKU5SWQ0PIO\Yb[W>Hj;
    0    6252dJFa=:J??:eB<=?wi<M^FN`FoVEB^AW_?<QHNbOJ^DD^CIJILXL28cBDE`EEI^C
    0    537_wF-EcNYN:J@?=QCPdQX@I>W<U0LD[EQM83?l.G;4IHd3\od[5sI&HKfKdLlbL5G
    0    7508;VY]BSMTR<R=PPPSHFDWQOYC[YRWAM]L;W:IJcwHWdGNGMKJRQ_\aO6MLYOWOfd
    0    547:hM9@DLG/QBNgXJw?FEO;TO_WA[SUA.L;9AH`[n^>IeU1Oe:ZBWM]NETLFJRTKVI
    0    660TTMPM4FWDNOKEbwJPZGREVWMLUAa]P*AoFtBNC::ISJ1Y1UDA@><MEG9NJPVAUM:
    0    697TwXn?FPS=Z`LdM^CTVT6YKXSBRSEH[JYJQXNeP^FHPO_IZJ4iJHAH@SXUGBGZPZK
    0    570iGBCQ[XV\Lac2`J2KJK89hF8[G<R9AUVNX^IJSJN?OH`W?Y:OC#IUHRU=F0SC?Ac
    0    657WRlmIKDN3I7D^=NRAO9eW9\\Y6]ZrX@^b@FM;CwXQOOX`CUKUP].TUKINMNRPQ`N
    0    646_9G?di\EI.\F<d_@8rQc7T?XKJIZB=`7KwIYHXC49=gTT`WgL6EG]H;MC_UMA:T7
    0    839=CaYR+_H;Y0;\NLVQV9@_XMw:Or]@SJVX;I@HGM`PMSMYKGEgW]S.Th7TRhbTPUG
    0    630L?UMJQFNRUJKPM>VN^HKQVwF`[FLLG7IAG>>n6TCC[HSdSM?_<[VK]Q^ZbMfPEMH
    0    996MfGX@b<F7caQQEDDQ@;NG>YCHHV\PS<RZGV?wGJG]SA7EGW]PHMGQTZ\TCHJV^EP
    0    5051\ZR5F8HHcLFQ9U4\FFMg<HP86VNO^2RTNw>V>NTAX9>KRH3GpQ>MEiibU`DFgZ[
    0    578IITfKIT^BUYQP3ASkJ#EIHLeAGWKKeC8YTaHr1K`J9LDMSRCMHd3LAdX_WQKQJaU
    0    583S_BS6FU8M^HdXBEBeYV3PkciIC^OTS?WNe_DJ@kEd\bLFjH@^BaO:Ph@]>Y8XwNV
    0    575]nKt*[56=jus_DOH\a93A^UF;38;=k-Zeg[Jb17?IN9VQfOgM6KCnbdtw@8L0@/P
    0    625]_@aG^RCSle`U;?M_Z=>NVWI_HB+QT8fkjV<[c5?GeYd:R5^6NBL[EqfY#/C7?AP
    0    849BU0]KMWJKK]NQJQ;MZKEP^KEARHODICXSdwQKFJKEKT`CPDKBTHHL?aKOEBIH@Ob
    0    462Y`JnQr\OCFYgH;NOjTDKFfNOXVF8#=Jpd]m9vQN?CPCa8W]CC>P:mU\FLNDKRNG;
    0    741JcB\EQJIHl\TOEAPfXFIMMWILNPCNe?NXJwK`NHNCY?WU^DE?AIKPOUaOK?XPA=P
    0    705\d>Z7X?CId`af<AG]e2?GbI<FGLBNU<dWwj6e7COHMCeLjMO7AHagHd\SAHCEVCY
    0    789\BM@FRSO\#XE1[XK4LQD2J3FBWLU>6Y=<UTCMJ;=6JSYJX]XE4G9T_(i-P<B<7@F
    0    544MbSM@nSK:[]W#N:jdYFAJPB@FY@:5]FOJSWSOS:?5QMc?]>X(A;JP/baHA2[H9cC
    0    462TQFV5a0Pa8wSBFU=CWA8P<8F[IM5<MPVgd`9c0FL:AGSP[IH>9:oiV5fbS+KR%C@
    0    540[e=cDqMBJ\NZO6^BfUWT8]DNZ;NEHRAfOL^OKFJAFCLhGw`TD?[VOESo\4=KB5OW
    0    519]eIEF^OaRUhTTEXPC]Z>EMM7Q[Sw=B\JeVdAK@KBGZ`GSd?kQ0W&li`K`VHS7A9H
    0    566Ul:W<W=IR;Xf=I7@UO=GGX1>U8GP;gQNDjwMaE:;I\@a9cMPCSS=ZHFnmOMEVJLL
    0    399>LWlN]WCWk\SF0BOsSQ?<\wI/IUaDfLdZ?WELINHNdZ;CnCg=8F2P<sboL\BVITg
    0    482u_Mg;cKXRY\MSJ#SYMO<XW:I@R9GHSFlJZSL]LSM8NEP;dE?>MRRbChR[>/@LBMM
    0    662GS9ZXFRTYUITUJX@@K^PacLQKbiXCQmK>PwNdWFTS:FM[\ZEQS?B7ZID=OUITPIX
    0    503ID,t9\AIOe@pQN4MXHBTwCLCDG]MPhJ7SGNPaP:YE=-s>_ecW_X^Q*f0_Xi<bSS\
    0    563N_JE=lCBKoNVbEH]mVG<aKM<ED[MUu5WS`a@w:LdLd8XJ\MMM`N1bdRGdOXJkR\c
    0    532HYfXDPAJIvInb1@JVKB5eM[R7;PXX^VMRUVB]I?k>L?PEEGLgTPVACwJ^2>ZOTHd
    0    558hhQV_TJGPGkT6Q5[W\EI@q3RWHIG>^?rPapP_jC5=*XiGw:`6B3gaMgfoQ/BT6?@
    0    511D`>EKo:s[;V4,`fLDFUHXJ-LNGQnI1>:`MSrrF7KN.%=VY^8/=?-ew9mX_:Q9L6Q
    0    677NSDX;>IPIlZUN>JLbK=SjM]JNCBUg_3[cSTDU=PITXEBDOcKN^]8HPwO`YZ7WYHf
    0    636c\Tb3rJ6Bm_\SJAZfjNGNwKMX<d90TCobfpAc2EAN_Dk4iQ[JE;YOE^fqG29R@.?
    0    624OBwAYBkI?GYMQ]eklgRdM[GhTMI=W7Zo>V,YD-[KN\GULG<TFJV_9EMVIN6TTEdK
    0    601Xv%p3h*2=jdvBOC@w[<?AWg3MR8=?s7ghKpOi?;AIX/^-L<Y77;T[FmYcC6=GK3L
    0    572F`TpH\MADdLFK04,aG36CJLE7A<?]c1WWtLIn3HTR?*H7U?]_HHI_B[]O<CYG\#D
    0    664fXUJJY>V[PXsTMFRgU7HO]R@=]EFHwR`Ho=A]FIPCIMMLXCYGZPYpU]aOMMTRDLT
    0    415G'e4Wd5HP;HRFCJe.LCN,fS=LEMLF*(M-@M):+r92iDJ.Q9wCU6G*Ai:A)DME7dD
    0    457V]DFG?JLVYBPZKLTYKI6H@L?$EWTWU'BM@E?1W^#Kq;<CUBGS:Y*I*e>]TPQZYPK
    0    437_^GK&i?>FQfuiURVSu3T8dP.L3GK-jD`]kjK\F9C*]LwK]IRED:aTLZdYD=VM6<X
    0    589XWApKRPASUV\S?KMVXG?T[QOHP>:@dPRCjwKR>G6GQD[Gr?Q/@C^]5eSPD;^K<GW
    0    418aL>gMMH;;B4<?2N3YlC^GlGdVP:NgoQQWiH(f_82[o/j0tB^K*AZGSw6L2DCF>SO
    0    514lZ<M=B7LSawK?gUZ\c/:@E:NEG>BBSIUi^Y;]@X=KO<`QgKVFH8Pp<Hd[C3bLDIG
    0    601DiP]#K@KGfFEl/[7h\:%ILR@;:MbHm5ai:RFW1OYC`X;j_DQi>SDPScUdaFZTZ4T
    0    450i^G]AP2<Hd[e`=BO[J4:YOfIGS?J?kHZ``w4W<E@NRRLVn/;LGcmM'bQeVNBTG]^
    0    570DUKT@\MGBbwU;FPJ\hQAMZ@@YRHG4kLnQQbHf=>FBW6cOeQY=MBQLCWb_R;?GJVB
    0    673LfFNBG5RYTaTMEWMwY?FWHQh2WQYY^0S]WGGa;\aP`OAJIFGYR\MUj`q^RHLZbbY
    0    633Lp?XHQCO^]wbcACTcc?AA`^@BO;NLSLMLZhD[SRLLOM^OdDLFMP_^HYd[DPMVLGE
    0    567FpB\NXGPL^QPWE7Scf9>?9XO:SAKPjTaaHw@bE*PNSRR7aMI-AL\l`b\dJXJCJML
    0    555\[QaJn;IDXeXS=HLXaFJXfVJKCE=)o;Ca]gM_>=FIJMh5P:QWF5O[B^wmPHK9NQ?
    0    681B@OC_ITL]8H^KOYXOJKUN]BSR^LCDI]UM]\PA>J^DJN`NaHKA:C_JY?KWNKS#>Rk
    0    628SwFiJALEE`?H[69=XHD6QSME.;O`VgKJTZhNYQDLQZV<9]CLUY7>_;\AY9MNMSMU
    0    475R]0V7[\B6wGTq.BQi\PGY^q^>DZ:pi%jYb[Kl@Eef\GA<?@VR\PNb:aXe5W9UR\`
    0    380_]2cCl=6QA`Y=OG=Fs3@M`@3jS;ON^8fFUwC\@D7E\QjAX0b#4?\UDGvYL<EJA5(
    0    369k;-8=gDAAwXSSFWOfFD1$R57rdMiR^>GBaiZCj>23\Cc?J*b.$+apT[fhU@^J<B]
    0    567VcG\Es6KB^hNIF@NpaEOboMJJSHDETF]\Z]7bIJD<C5N@ES^>;?KgFNwRL:RUN>W
    0    676]q?^NY==D\`KgQT>acGQ[HGHHG?ND_5`[fw7VJDMKZP[:TAWHNKP>PjhbQHBKT7P
    0    552Y`3k/?AULuT<b9@Ik_5<G<U;ERBSMi@dPYK<TEL9Ag,Y>\GHCFXcaDwinEZKE<OH
    0    5628\0WC]:8@wHI[WA>YFG>_AXD>OF\_RMXUHJ=pIWJSZ6YU@J=USZl?CXLiG[OMV7e
    0    432RYKaNHL<:\oOUaXKhhRANFc_7ET=mXS]mO]4bPQi]wMrAZTH[U]J=T_*jK_HORYM
    0    891LTMPIUEKLK]VQBKGXi@6LWLCE<QGH\GwTEXF_BBESND[I`[OEBG;NFSRFPQ?RYPH
    0    501ahRNEk?V[TwkOPTI^B[GBREEUMM87YNN]Sfj^HSGJ6EM@R9MQ:ej[CZN7CY:FM02
    0    484\G[bZTRJ@8C=I[CO@?e?A;ijC9Kbe#YOW7CiCO,SdvW^XfTbKODm??IhM7OKLXS=
    0    632@N`HZIJFM;,>PEFK\W\SDDicSDKTNPEiwC>;_A<7Rk;S8S5MNFX_R?NMQ<?KpO\J
    0    723]a>oSHABKw[UT7DB[^79Bcb?C>8I2h<dZ\uGj;AE?_CVHRCSJGI`N9hGf=DAHB<K
    0    579eoKPFX8NY\ZRDQNI\^HVQIR/HANFEMOXXdwQUEB?LFMLM\YQN8P?YY]YbY<?DPFB
    0    510dDQh7^DITJWSBRODUFV0ET;RP:>NDa:R\Qq9VZ=XRV:ca_JZJCE^QRHwV`AQR<G4
    0    418LOOHBiNQFjJ?GM_WASXXCW\M`?GIcJfXgW5dGIONLd7V*WWrZ:4ZkDqaGKGU#TKD
    0    563Je9j<A68Kk[Ka,+Sbc;9aAS8cHEHZj*t^PP5PP?JL_:C58:YXXGZN6O\w@LIW=:`
    0    6424eQeT8:WYg9=eHoHVX8UR@mU<CMJ]XEUV#NQWITbaU8HLL9<Z<Y85GFPSIPEP`j[
    0    605`wDUN`<BE_cSY2U2RhJ/EUUMNHJ(BGFYllW=dAFL/NCC?i@T?FP5qMW^Q@@E@G<?
    0    462mdM]CiYDaY6`F-?Vs];Q7q4Q(NOK9U#bjCpJnM'HDYAe>qCDLAANZ5gjaJ..RA9F
    0    495bkFg8PHY1w[_?-/AqY9CNQ2Qm=GADj.^UTnOe=<;TV5fBvc^Y5E5SIT^g-2\HZLP
    0    640Lh?oQ_*AObfPeL4Ojg4=7YN?I:GH7a?ebRg?b7IBOZ@[H^8NJF8-wISfbC=IKFGS
    0    531d`Cd;kDXZSQ[w>?GaD?>Ua.L4G>U6NB_9fuMpMFRA>C_Ai]6?DFPqLVpbM@LKHLV
    0    789SwGYX]F\SZQQHGEESOULFTF:CANPHJHPH]SNVV@KE=KSIXRGBCCSTIMVTNRQFGKY
    0    556Xf;jBQTA@tQYv5R<a`HJtYOP3H_.PrCkPcqGwL:n8P+kO?<CJOJ=q4vOh<J9OHVe
    0    851XUK]=YHI:bVFYKIEQPCKTQG>KFJ4QVHQW^wKZ=PCESTXLSSXPCUGSNcLZOTJOQFG
    0    519DwFeIVNE@u4EWI5LQh;FWBHRF7@:B\DQbaL`A`UXiWX9U6=QK^22J%R][GN=IbPU
    0    483jPMME`IRUOZRHB3[B:PeHT\G_DL/T8NoOVUd9V9UAwT[>hH\B;LZ^SO]BLJLJ6A:
    0    420db?R6PEFVFkvABYJLeW:]RUYLXQP=PRt6QwIVO5I>TElLZPN7GFUN>\_M[:QH$Ke
    0    619pYQ,Fs?:C[XR=gQ9H[@-2^?A<;9H<^JLXESWR5B=N51NXFZXHDe/i]Lw@QIK7;@9
    0    482^@icUQV>C-H>8oTn<_Y\LMcdbN8BNSLk<FGO7N94@OopR1QTFLHw<UW<HKA<CRD(
    0    534jjBF1wMJ\PW`VVH5kUW;6Z<AJKA<CY>egfi8P<@;<<4ZYlHA@?Ugt9cOM;:A:8<J
    0    603Jm>XC\9IThic7OGUX_OI]pEaKVGI.f[ZUPw6hPDZ:VA_:KOYWKJZrDXJuOIa@<LE
    0    497Ng?PR>KNFvdQb?BBan46YWX9dNJ80Y7aWwMB_?^8`J9dGeb^@5]Db\vgdM>PfNGN
    0    450BOT<@IaGIfFWiJELfEIE6QgM5/PL0ZJQW\@7Z?hsL]wSM[?Dg;BE\JPTSA5<KBTP
    0    541WV:v;DF:C]fPZK<KbcF=RVTZWCQWAbRns]G0`CMXAt<P:^;1NN5;[LiVw4EAQQ>b
    0    577hdIVPhMEVIaZGMRF^fOSBH]NJIIKEF@R]j_MbK@1FbF_:]M\)9>HU.RwI5AIF6K2
    0    673OaIS:i?9U`YbS>B[]i?DKGSGQNTF;kB?ZNFJwI9OAP/V?SXTENRA[Qk`Q>X<EL0@
    0    456^`Ol[NS7LeKQGO,\naJ==CEPW:JU=YDZkWwHTLB`?W;f,v2T9U%Ml/ho@6CBLCLU
    0    558wX@i?W5D:ebS7b=FRWRCOq>OFCFOSg6aIRb>HDWA3>cL3WH`IQKITFGbUBINARMU
    0    407Z\;g4fQEQRdUqIONl?DR3IDP4H(5#k8iNp^:h#M);RXsEbZMJ2_,b4TufkIW_/A7
    0    533]SEc7C8MRfM>\CD/`[6+)q<D\@-TNf0]NWU#`<OKShdG__aX?9(ma`VpY[4YFL1Y
    0    569f^EZBe82Q;kfD=9Bhtp2E[9D_87U=hEw[Me?j;?CKUBUYF9dFE.I^4hfkg@;:><P
    0    634Ww<aNd[OEfVGVECPc_IMJO>:JHASO^>ShPLE_K7>Q^CIEc`DHBKWcLZOWRKVJ_PN
    0    803T_HY@WJBJYUc:MSKdw=PLT8SPHOILWLOM_gGXYB9NNMi3kSUJCEQXKVUTOLHNS=O
    0    537Gq1]?S5D2oat\C1^en=GOuWXQ)H5>_ImT]UEr5EFJn-vSE,T`]?MS]crw@@<?TPS
    0    5997VPJp;PVZS'UOGLGHLrWtBOQ8d`P;FR9MQ;YNwWONCA2MOo?Q`aeGL<QMCVF\R`T
    0    538eXAwXrNI8_N_;NL^XrUHLUDD%FI?LMDXZkhJX/UL5YHa2hN]@:6\^DLUaPCLEKHH
    0    528?V3V<PHSAGicMcEWBfDHGSRVVKC>TkL^XWwEiE=7HJUQ:^AWAJQ_WFP[g4SDQYCR
    0    679^wGPI]U<<UbT?IJBt_YF@_U<NFTN;\AnQ^PPiM?=@OCa<HFcA9CM^Elea>EGO@3@
    0    616XeE`LH5N@dhNNA3@``5:FWLP?A;QNjMWUPwHVJ>4SX3UQc=`=0<7LEpWcDJQDbMF
    0    626]IFJDl?CbN[ZJRPBNDDEH7MFS6G_COJ@ZH]Kw@NCR_>TXEQMGDG@PmIDMkTQ5GBE
    0    780SY?^EpK@BY\^CEBCQoEM6\@=QP>@2SFX]K[JkI>ACDQXEj@b;AJb`A^w_C@B>;@Q
    0    575;HFHP'LM[T0@NLmw=GTY=O@dXOKWR9<GN90m?DZ^_@X>F;]6^UQCHZQLeUpRY_\N
    0    582\UEO@WVEPbUw9EKOkFURIcSO<7<6JqQC8a^G\Q;GCO>dIhO2GU.P^OmZJCEP=F?8
    0    680kQG7:VT\T;PV7s^^>HZKAQ:A]]IOD+T@\NLKQT(SBJEF@:TP8,IBwS@_RHN@?,M9
    0    755_e6aCZNHMdaQS69?cjECScLQY;NO#kHZF[VCeJE?OQFP?kMLCKAdH<oP\GS9_ROH
    0    455bQHS8tBERSwsGQ=HYD:H6s3MN[W))Gh]MqRhg9FH2K:d)s2L7MTXl$Dfc2CFC6FO
    0    435Uk*L;dEWB[qn`3M:bg#=7lAO_CD7CVDkdWf_MNRO<b[PGgCTKXJThGiNJP.NRH[O
    0    602DKK_B@QcTMVEqV?=OJL?DEVO4LeGEDFBGD?WMeU_T?VAsOP=OYwK7W]4RY\MXRV\
    0    566FSIdE\G?9WHOEQ<<NcCFYhYAo5EI9`=UT_wGWDY:O^;TPSBPMKEEVIZ__7AI=DDR
    0    519hmEZRP;\Rn`_IIH6_[:<=Z57w?D:?eGUfYrTWEM<4VVZ/bIEFMCIlBY\^9GH<FPI
    0    797I\HWPQLFIa@GaEL;FVERGQWNI<LFO]C\VJwQ`PQPDJRR]DLMFVRIY]_YSEFYQQOR
    0    484]MWFQhI_iCwb=:HPRnG6?M61PKIF-FQZBZaH`J/F;><MKkQZ7J6]KGH]]R9jFIJN
    0    514K`T`4ZQ<B[eTdCIUNcE6JjBTLLHS:nAoD[k@VDEDMaAmQwGEG;*@aLXajKC>C6E[
    0    518R`WNV4BE=b>D\<;-MCD8o;aN?UfKjY1b[1K;[;sgkV7RZR_EfSe#D=e=h6eF_faa
    0    496]fKuDY?QHJ]b'BX6jk4?,cbEZ'K'?cWgQw^To0A.Pk=q?bWm;KAja@nwXO5DU6MH
    0    446Q^EXTOFBPuH^X8#)`OEQIwfFGSmRYZ=NgQP/Y*rpLk0RAWN2K_P8\^^kE3GEY&Wb
    0    515brQlCeEBFdaOHWEJc^B:Po>EDGIN<`6bbZ]NdAMVMH?V8]BiXF:jaDw^HLTILIM>
    0    573Y3U>TcKGPGtAD]MUT:D?MHK@;G6Q6@NY_Ewa7/=7D3BS_F_\;(?]Lp(UDiAT@ENE
    0    483_aLaGE7D)IX_D*F-aTKSY;VALD67DiO_QRo1cONPR`/fS=F$mZTQW@weh=2*LO0u
    0    462R@WEO20945`>COUTJh]@[>=PeQ^Wu@OYhEHTJ<OPNmeV<\G?PUGe-VYQYK\YBHwM
    0    531ML?\K]JESVwl^;HC^nAKHWOGCC8C:kDZ9P[`dOAT@VPfCOPHBV5IiRR_IPRSGJ@F
    0    491[`:dVdCiJXMcVG=JGw<?[UNaWXFBKO;dWK]ZKHEMHS=X>ME_FK=dA=YVY>[=Z[VC
    0    621YT?aNKFPSSLWKFCF\OZKJnMJ6_VM4SUIIXv9eZ?R=V<Y2wHhCRSfOOafTEMBO;B@
    0    535ja9V3JLK>h:3L]VGRU:Q]NG^ECLTWY7hKB`LcJ\RN_[;J>RLMOUQ]wf^`V[aNGbO
    0    804EQZ\GaMAC@ECIV`]#FaaOH_VP=RNe@DIl@[JQSU=XWXST-O`NRARMQB[G]ZPBFQH
    0    515EKeATPdJSKD=Ad\dDEagWOdNmPIf`=Z[s4UUJ@fZYPiRL3bcS[eOLULXGKVZQ]wR
    0    706VoKf7p>E3O9Q]0@AcoDEZGa=J@MBLDLX`UkC_PSSTw<[+]GP=DADb3jFaM5KMCUN
    0    456b_RiSSlOH]h8gdE=_bK2<@U_MFN#Iq>pNBY:kAT?VckQ<DK@OQ/`HIlEi[\Na>^[
    0    540ibiFNYZO<Um]<mI[JZUi<mdnV-P4BX;P]ah\LF=)GODd8wMoB-WVlGM\]L<SC=A<
    0    645VhShG_:DFU\OI(0Did>I5[IHT1;?GwQjLXrFd2QTD]9S<n=aI>OJTNdKn8F7FEOV
    0    388rZhXH@/wesiCNHm9vj:$KXGV-F6J5J2DOhw@GAX>EZMAdi/RH/VITHfskjqXXG@L
    0    426LwIN/8@Dhgp?0Na8_f7GPWZR-VNYFa@KOM\=LG_9?NH_Ii_YM\;>tSM]ET?M`DKI
    0    438ZPXZ9aBIjG`OEU=VVdlFA]H%QP1IVDX>p[JSH>P4;TUibTTXP@XKRTJ5S*ClwJE=
    0    583fXEfEVOh<YB^??TMZ\gcDT-'\%F6VgW^aR\^U^1K>:#`DjBB<\CeOFV5DGDIJBIL
    0    945XTHGCZSAQB\YJLHNELO>Gh=HMV>CCKPFJqhNJWNI'E;dBwK_IA;JUAORWWGVPBGN
    0    731e3^KVwdPX;BYJ`LNTZNW?]PZ`JFPLHaYLdcQPWIB?`Pb=^Jk<G@ZI2K[F=LFEBR1
    0    678R_IgCNI?bwMRXF?GbQP4feV3ICHHR^PQIchSRABARDJ[ROHBQTKAQ?NDUDOQ:SN[
    0    600U^DuGYKG>^GcZZBSQa=M>UTCALSPMW[d_p\QZU9P8_Xd>NBQDB<T=BmWw>N288d;
    0    508DWBXhr6<H`BKCU@Z_=hOBvk7[[JRhNQH\[=<RO=4=j=YPScWMU8wD?Hed=[/L.LT
    0    539FqQYeH^:bS?:\TP;MGIKwAeELOSKkb5L7:`AJIMiaTRIHCZBlNj,B_TMbGnbXMSK
    0    368TwkMOdK=Ym=P[MbRk]aO]@Q<X<DC;b=oI]aO]SPbV>MDHPL>_P[BCI-QYOIMiXST
    0    511qaKANu^N^BZg>H0_SAV_;RB:?FUHJ0LCWfHDXM@=\HSZLl_w5F=H_^:^B*MY8;KI
    0    523Yk5oAtLU9vYg[?AAth@C1nb5)=?MV[5iiRfIbP8AA^HODw-U*FN9i@YZrGDB>3D?
    0    795bSG]EoI:HN`OMBTJNbSO9w\H[F@/aTMd^nUH4DB;;WfiH^>P1EEIM:VUDLBA:NRG
    0    521_?EPV]-O9>L`#[1Z.LJ^AbCbTU6_fG]SYOLTK:H5?;VaRTdG6@;bKRTe1;mGH9<=
    0    481=bS&\L1LQIFNFPI>QeMQ@STCQI>TP^G]VHYJcRSd\GbRQMbeJO?KSN>iHP'RAV#4
    0    703PaUVJ\6RWUpXGIUETGK<?MWR;A?HKZ8LJ^HUUKNJQB9f\[bUOHPwUEcRWMDRLb5W
    0    586jR?AKwRIVQYV9SZVP*EcBOTFGEAKGKD\jKinF0JOb<hKR;]bD>;GWTAl?EASC8PB
    0    507g@ba\pdMcTe;M`SU#:pL>^JYTL0SXKPBdEDT]TTEMMQB]V[nJ9NmMGEf>LMeB@`6
    0    470CTOL<wFkrIEZDdSvIA[C?:QS2NiE2Ac8SQhZGTHWCLQjYH_cL@QeMb'ILf\^I*BY
    0    531fUHYSWcGEO`UJCT=U^Gf7odFU@FF`PbWA_UNaN7V7YLw2j)]B8KgRCrsl`4@FGV9
    0    790QQJVUwF?:LKW>N;LH^7S<d\TR@AE8ZPfTS]VcFB1OSMo>DBGO73ReCLaJc<OEH<:
    0    455NXH[N7KODF;\hE0K3+g:<RB`Y3XJlCL=m:MWZ:]S=JQjn6q]fJU#rfH2XiliLEO5
    0    393X^IOFZ(EetIPwU>9Nm@NUXFhPKS6KhYdubXhEE<9F<U\X]UOG=MeLNMKJdZ?GCA;
    0    526oNEVL]_;G_wVNMdPL`EMEueOTQ<WYN.QRtUcc?B>IGM[?S:TDPG\ZP9fN;NaB;=\
    0    482G>VGMIpLS_NMjV0S7\JdL::Q]Z@KSL]Je?QN%.B?^SVTwaB=ER0LE=X3iTR=D7Y^
    0    914RfT]N9>TGZLBaIQGwU==C>dOB<KBUc6_TPL;[CHPTZOCFJXHTMOLWNfRUKS?QF]P
    0    767Y^LhDgDF@aac^MADorD@TU]QXB4JNlG_kewN`:@KDTP\S]<YFAHAbL]]dK>A:PCO
    0    582Q[GUQJf.9wM;VWTOhH_fWY`OOkR\N]ATWCXRILZm^M\GJ>TC\WOSTMcg]GQhWW`X
    0    454Ef?G`:d>B^RCN]oTZMV]dLOhe[o_L[;^SOWHfwbYUc5S6:XOLjJJ\XR;p?_BTsR>
    0    527MM^QR0Z4EAAFUE>kQ7]WXMl]f-\kc^OcZO&\>Q\ZXJlHY@G@\jDB#/QC_ILFFXvY
    0    611]_UP8@P+:mMV@SSHXAEP\Df8=QRXOi=RWB7XK[VXaa6;Y4PBdfw>1EIJLeDPcUN\
    0    576:cXNdGPB1f=?f4?5[`9F`8[S;@[Q\[9\c5I>mmk^fnKOaGVGw]M69MX5d.^AdpeY
    0    509g/5O?w:KEUb\BFH8KiO[CI4Y]LB:20SZWN`\C1?;AFIj=jPpQ.I0rCS^iM45;:YK
    0    4659Qo[DODZB@4DNFZND`<C47EPMCH[VREK[N\VadO;]MM<W>EV<;C78b?NUtMC7PwG
    0    428]ObUw5EbATDFZPMGIZO_\IKg[HR`fdBS]HIEPS\aiRGU^JcIXU@27Wa=aTP\RpNG
    0    614YXgUOw[G@<8><cI>KWIXS`HbXC>GV9^vMWB^YMI49Fc_Rf>?CI3R=RCS@;M=?=SX
    0    486S^bQUC1[5a;UgYQkZ>?XvR]X7I[UAfJP_eBTVYwKOF>aJq\3[sbA1LNIESbCSMK]
    0    6564IUbI74k[V\9bNQE\R>8UVPH>RP@NSOWK^R*-FgrVdQ#X5<<IVU^@RN;Zd_VQZMZ
    0    625468G(,DFBVIHNGGKg]A.NGHcFSi=IaCD?M1JTZ^\GLV0T6RKfGhNIvZEUnAawH>U
    0    743?FOK;GBVYTK<EQXDcVD8cHI_ITU?M9_VE_e:KC_OXQ\@fT[S;TWX>XGH<a@SeGKw
    0    4988MU/:U/[UEpECmeRlJSR?w?d5aK+BSfXLp;=A/]0$UM\Mf?_P1Et@@D1GgHaE?NY
    0    598KI\A?=OV^<S6TKFQwi6M?HS\ScNCMLUjCV03PIYJCaX8L>M,LUjPGaEH>kPTOK<Y
    0    350D0M5@/_M^,MPE:t;X3RdhQCD]f.@[r(dS0,ISwekLXdDn@`2o8V[KfAI1UBdGa__
    0    420OPNe[eAufCL[QO=DV(:9CT]KTO]KS^\KTJUce=Na.5ELOw@SHOWN^HBU=OjGN\YN
    0    602ELUeJ@=X\CS?fNc2chMIeCL\Qg_XL\NRNLR9YC`[<<VCwBXT@^s6KNC'ZM:WR_NN
    0    781HMc.BH@jn?_AR[dFgi?;>j.Y>wIGH5\bDoO@M<`QII\E]R>DKISYHdF?RkEeOL5`
    0    428w_fcDO6jRe2QJYQQKIY@A_SZ2\VnU`JHFGC1XXg`QmRdE\J3Nc\Qh\]L;Dsehgg_
    0    554NKLgNQ>e`BEG5Ew<RBMYc^YW9hWBbNVMOM5KWa\=E.HBgFoASN[nRG0dUPQ?7NF`
    0    571Q\oQDDH\ZTUJUQtMabQB@L7GNGXJ>,IDS[YO4B_JTTP4bS?FOPw[WgINFbANJDOj
    0    564LN\GPB[kVWHF\XT<a`SKWMZXKHKPJNjjS^8<F@^XHE]DYw:ARPTEICHA@PN6JbK_
    0    766HqS[I:RkNe\NVO[?`[BB_8SJONZVPRJSZOB8\Nb]gV9CT>a<S\OMP_TAUb=w_qM]
    0    792HLWbGEA\_\LPcE;@gQCGSATYBLLI]L:[G8S#MAfVZd19mHF.cRfT<MNTOeMZVd^^
    0    601ZKW[a`H3EQ4Q#RJQ4RBUQOIXX4AVg;G\MBV_EGCUTSMg6V:G@D5GI@VI?:HC6Rlb
    0    3075<C@NYBNH]ETlBf+_:U@JTMeh6_Cl;TR@fX<;Bi?KwLecNT1ISt-VqF<h_@]pDqS
    0    459_MaUILTWUe[dPnZd@[`HPgWRtr2WJ61OVIO]=:@YkLHcbqW[;HRwLdJTHYMFR^E8
    0    418IVBICK<;6#GIBjHX??iRFdAQEv89eA:`9/FZPX:8-a]MTGX[\1?IX8&J9gO'v+D2
    0    541DHfDJHZ\n2r@=<V7EIC7GlGNThAba>@NJ_B2PI9XQAUQeFN@=HL=KwVOPv5sHB5p
    0    529=G??SIX]\ID`%>U9UcI5OVEGMq855:g>5_]AHF;YATEWmt1<>Z<w@EE+96BPB72[
    0    6043<O<@%P_P3ZRAcjZOJG<@_TXQwa@5<]R2m8>;LXQACl6Q)<<NKWXicT35b5AR@=[
    0    502b<d0?LZNZ/_l5hX]U^cJEcCdWp+Y?5cW\ID_?>K#NJYNbEN9;>=fob,M5U:R7G.C
    0    519HwcZ6AUlJGR@Z4JD[9FFqJ\6J5qCeaCJ;@`YB/TFYVDHb%X<LHpUYXbaZhEJds7I
    0    487RDm=+,6N_OoLTeQ6Fag6EjNH*v5O8=]?WXG[HLB?@;O7uGBD9Gid_tA[Bw9mK36W
    0    515EkQVLDf=\d@5tGOF^BB?OSYj>IQBIbPZ@AuN]EpUK^;R^^CM\Uw]@Qo@Z^dZd\XW
    0    521HCZ0.IHUpJKO?ruXBQBE;MQ#NS<LR4OPicEWY9^^D3geVbHEI7J[4_I[/KIfDP%B
    0    701NJUIDNBOZHX^MSFJXeY1C`OLBY@@RPJwGR`>A>CADhRXNURNRMS5@NWJ@L=O_H;\
    0    685dJMQMwPFXKQ2KUM4LYISGQYJ]CICRI[P>LKMcLVdVREJTKRSTIILGO@8JVSX;VXH
    0    495NPw<YFbFLPTZISl'BSY\;5BVVJFY8ELh_2CXILIVMFO[TN4Q>JW^XE?ST=]Y@3ST
    0    405>ME'I@T8UeE^jC`J[R4A8TXKZeo6<J<Z;9LDI7^k8ed@<U?.UKPwE][8q<=qW_X[
    0    594EPa?S<PKR6\7CRDqQYBD8ULcIa5CN4Y_@XDQ?a\E.TUI`wRi47PiCC8AIR/iM@LQ
    0    632[XZ9@TF^i.\HEo\K@<A<BW>BMRBc=7L)Z@9bFK6:QCU>nZTYE>S_`e0H2lJw7I<P
    0    598&LUEF&6]]@Z2qZGEdu0SWKEp?\A#SVH\.g3>1BnLGTKGVMFHKTma0`@*<lAkj2,f
    0    671_;wBQZ]3Z88GIOEVJfflGZG]eE=@c7`_e\L_UN`G]QjILgJ`7V1a7ENKS;AA84Z7
    0    493wZYjhKU0?j8O[@EVK9dlO^`Vb6KNeT3Xj1V`Z^9:Xf7O]cbTTaJOZJL0\M\1^b8;
    0    660AARD>9EiU;J2T^SXPl8__PR[>Y/GN@JJ@aKW9GAIOBWNTa?HdVw3=CC=RX?aeV^X
    0    495*JoUYN:C[wK*RJ^DnK4D[7Hh)bR@8FIiG`^QHOX[JaA+HRO]kGXW*]7$WJEBc^Ff
    0    510iYm>P^a`XZ.QXCpAW[OR>^_uFS#_H_dELB:OM_QiW_ZNO[e3ISG\RaGSQWrbFSfA
    0    727@NQ>BB;\NBb:dEQGSY@9CWKwG9DNBRWQ:JHBHReTMXF9QQ=[XKXU3H@EYhBiM@CW
    0    547?NO?QPK;_C;D]@WH]1GFT9TXGbRAIZVcb?L>fD\tVw.]<oGHUdjL*>d;]WjAMdNc
    0    512gWP7W9jGmYZ]@EXW;?EYb?T7`p@W#S;V@VNC=UhQ?M]N&2>HTT;AXWU8dSEKBKbB
    0    393BcVPN>FSOJtbdESQgwCd:VDe3V$@(I>@6Ta;hO]4._WTZfG`XGUbPcIUdk6_R,?d
    0    521D[`>8DFj]W^=\kZ<dXD2@S?a=pI=6CEt2`;9KTicV>[IcqI1[D`sHgQGOWAwlX,e
    0    479_WSS_Wr2>]GPXY'l$i`<YKbWV=FOCMUTwdEw?M<SL\hcTn@_E9J_/<EH^?D+5AF3
    0    323]h`BFULRQ>MvML.MiIKK*DOaJu\:ABb;;ee,Z4:AM?9ldB:;@sseN=YB,d'DY\Vw
    0    594QghIoG`CP[OIB;5[@YORN?Q9;-DgaIIDF9HPwLT8`VF>]-QY[TmT=MNkVGaJGUZI
    0    555G5]4D37]j=fCedZEkM;4=iDnFk8E/Kc_Ba,S:?i8C<_/Pj5D?Ckw3d<EC[E_a:3n
    0    455PbNh<-aH@wLAfU6$cVJKOPN_47dRKiVFH2Q7GHMlONS20Ce4cpS9O`cOZETh\R>g
    0    485K2j/3hV0AMGC;q=`GwZa5`)a[8<2?3joHa@q&E5C$Nij@h4S049d7@;[IED/6;M<
    0    571CFQ=HCPh]TP\CcXPQWPKKP@bDa:A>;j[6jPIAGmS>?k]QcL#<HLQFjCF?nVF=CJB
    0    523LEQXLJ%PpeHV]9GOBU5CML@R-HN>CfU[2QJEf.jYaw69R6EQT;9KODXNX`_LHS=K
    0    453#GUE;+$MYB[8`^^5i]IX^nNa/TEGRb_QBk==MCf[Oc[CsAIEQ9Kh.rZAYmSVb;1Y
    0    802>4KB;R;Pe/O\IEZ9wbD7:_>V?TIARM\aFVb9N8RAKWQWQ\QG><?WGN;SXKFRNB;_
    0    590[T]5#H2=HLgJ[gacVY?C.hOD`^HGG@K\GW6E`0T?4l^8NKSAd;RbDnJ@D]4NnAAN
    0    6539[X:@7:EYEo<Ve\]baFTFJMe<iHC5HI\9bFYA9bD/XZTgw?KD?`),e,G:k#B_B\c
    0    418WteYf2P78mYV;OO#MQQLVGMLDaETYhMHU/7Fje\>eYG1Jf\+GK\ELUC7iC?AmRTm
    0    730<TOCVH@]eNONW\IM\_ANF`5wD^@J?GvR@f3KDFN4BKmEbKFJJ7kAAaDYGp:UZT8Y
    0    927QHKS=H>X\MYMWDOBw\B5RRHIISVCPVEaJVbDFEOLPYHTOMGRKNJeOPLDPLCNQPC^
    0    588H]aUIH/jULE2Wfi#rZ@.?ZKEBWNCO\Y]9NZ7I;hbTJ[5cdS6PpRZCL\AD[QGJU8^
    0    401E?WR:?Gw`Fm?QFd6^u@JWVQTEmKYXKJCSD8VF,bbQWNMnMW<?Y_k;YMLJjV]MLUm
    0    670KNbWAJ;^THZNHEXEam72BUWT??R:HSTbDwU-_\INAW`R_cC;OK_\^XX=R]<F\H=W
    0    633#lPTF<ElTUKEX\PRd`HAQ]Nh?N]PPCNVNSAPEObcYQR@aSODJ]YS9XG?YOca[NJ^
    0    457bw9P@lImPo]D-NChhcEBDF`N>\Z=@rONS@fJR6LB<V@LWhJWm??NuX[Kh^U8GQD5
    0    734;TOJP=RIT\F?bKB:ZIF-\GTSHYLSU^:cQXACWVnVHg?Go3L2Yw]9Ec[DaCNSWb\Y
    0    559dMwMWbX6E7<KJhOr4TXwJWYWVOKMQNW\b\Lt=FBNChM\GwLnIGAjD:4EAFFF4HW>
    0    534B>Y2I*J\Y.e]DNrNcbHE7@HVcN;LI+iNJUXZFZLKGHmeQ\>G-32]8M=A7l9M#6DT
    0    649TGRO-NSLNJFMwUMBeP<U[D^QOLjH\Q?rK7J9?HLCPeF@cKGF]LdFMAb:5P=TD_Tb
    0    484NK\@QX:S>=EE&I=T\MM[CIZ^Wa1W`DP_\_QQ:>T0D__U^HQEG5HeQ?6MLEw-JKUi
    0    638GP=SK<EGT`8HYFV:\?6J^HPMGZa=U\]iM=R7bGweVY:TD7s@P\PE8`U<WZwOhU\^
    0    5114[dcMD?EI_@7jNM8^NMP_W[D?XU`RJ>i@[7DQ=SQZK:SEDQ8^Y_>B>d=wcK<`VSU
    0    502\AP<<L<@PJbMO`H,_hDXDY+TJZOQNNXQ>]bV2NQI<KVGTw\YY5U_JUPUaa4lV;*H
    0    611NUM6UKJY`QNMOUq`]]EL=VQSIfGVQGLEHGN=SFXVQ]OKe]cAJ5kD>NBU7\SwfKG[
    0    540<B>=#</fQS\\gM^N`k5ACMMU@W7K8\\\KR8BQKhb9;B?hi?NYQk_Ak:<CgLkOS>9
    0    598JIRL/Z:iQ9NWn4T7df@<E\?TGjCMCKZe7>\4LSgNWcNPY0@FHTrkTQF/UMGZGS#f
    0    896DKXL1A?heD`Pabh?YWBIPQ0J=YHI:\RUB[F5NOgE@PG=^UXFURdFAwHKHvHjjDA[
    0    508ALrBCC4suLqDQqu8Vm+IYaAdFKJ<\=]r5u3.98`Q=etD[8J-`GFQ4d:H+v=WbZIw
    0    648JB=LB4E?CS]TNfH>\r-U<SMo?tGK(laU7e`KY9Y>I^GVLmBWOHwM?UEQFjT_XGA_
    0    543<7\=F9T]]U\V\g]Df[=DRk<T\KQD<X]V5\Z%Bc`M=FQGXG<1MJOwSl/:LTGhcNFr
    0    529%QLS=LQbKR?FfX<O_aB?GN]`GEc#KCLSKb0,=Im[EhX9l39e]6XUKIP@R\(>eFWi
    0    594JVOCYO[C:[PIw4MG`@BLWJOHYJeGkI@li;a7B?bL^]4ORFWIYRQFWBVCUEPI]MX?
    0    4637ea[E#ChNKqE*]h[\gJWQ[6PPki?RNDTJaXIAL_VGBfDL[LAee^RD`Q49YIHYYJ\
    0    458SDSW>JQdtBj7Vh\'u6S6NEGbJw=B>D?KM][I4Xu4<bPEGF=8b;[l>h;QHWMkOg7p
    0    358`P[.57C_dFn>Awo?rXfCTMG^Mi6rENR9SX^4f[M6FFUJZYHJ*8K<XX5_>U;FKC-a
    0    633OIYL7RJ\IX?C[IPNVgPB?fIZEKH?=Y\YUK@B/FQNHVPMHG@SKNZwWIDAHLQC@@:R
    0    464WXUZTWUF_M7S9>[KLYT:OQSgWWFVBVuO<\<CE^GhYL:KJ5[fJP\NcSFO8KT#[U`f
    0    482-PoO3C7_JPVBYPW@bq$TnaRUELD@`UHV0CB8E2\;\FQG]&U;]Yq^:kJCZ`<wZS.^
    0    542O@RGBIIPF`MJJ)];hSB_UMZ6@4SBcXDYNF==HNi^G^CA;]ZRVZd^\GdCv:OC[wtO
    0    517:QSN@6D5IY(UKD88]R6O]O@e>UTVXaA\TEUSDSTXFL?FRV:7NbCE?W6:Q5b#lSA@
    0    479AYUV9F3DLMb@SKm9VG9B^W\N*dH7_WhQD^^2P8mjmOH>?GRB\PpB<]4N`lPLwL;U
    0    501VXd@>VSEc8XL8nwhGBT]@E+^E\DM/H[,PUE_Y?KPF@8FWRX[Q9HLIT9M.\SwPL5L
    0    432@\kT7@HO=KcAaEUVhs@WASNI:PC-kwGTRKPRIRvG@co@Z\P@JVkd>lMFBW5XbGPa
    0    493^XVCX?AgsWw[Wmf<fSMKLvKI?s)=D8oTENSTb=2/K-oGdd\PI5Rd]dF\0ZH`8D:U
    0    694:Bf<@EFYW=`GWwc>^f??/iMN>^8?8@YKFmEB?D\7:IPQb`H@UJb\@^EQJOIcG@@V
    0    451;LODH8IRl>PE^gY=roFWT\D>P[M7PJsQ?dY<I<g]?SfMRWL1>CuXD[,DESYNgXhw
    0    638>Gq/7B=eb?^HIQaOL]66EW9HDIRQ@:d[,aW99YKJNQTHd_PJ99[]AW2;Rw2`B5QU
    0    585RAWFA0EVV@kQVcY>fSI:=FV[JRDP-6wP6LP8E=f=G@QXnfD4XJceJW=D?bJtOO@`
    0    6529PXSD*+g_GP6XPPI]g:;DFOe@cL-HZIZ#GMCU5`J=lU=gUNF\Tk@2lVCYd9ldXJt
    0    905:7];;8Gjn6oLHhhBXUAM@f@\Jw@BE6bXCcE7>Q^-BJnGtfL<A3\k=[?F?^1S?5<R
    0    329/sBe`K<]c:wGeL2KIR#^EKZ\QGX9D\9IO)3iXQJOXE5gJVgQJ;WAB9\\S_U4bFC?
    0    547_DYNKASSj.^PwJG8jU@*YX,LXHc?=KcR'IF?SGhkWIQYtEJTYaglO@XI=gPP=MEo
    0    692B@NNE4:^s9cJBXcEwaLWMHM^Gnc@2LVH?]ELG=VT\M]BkEDJ;K]P;VA7TX;d_JWd
    0    481<PKBQRj[X`MGENw0en@BPYiNTIK<R\^W@YM;8KeQ>mbDTS\@M7Rc3kVOI]YRGBCZ
    0    679_MEG:\OJ>b@KUSE\?RK5FHXVNOQdRU@BLGLNZM@ZQT#_:ZJGVYOMEIQNKQZKePRU
    0    531DSe_`:TiHSY'WGKH\b>$HA;XHP`FWg3]^Zl<3IfkSPl-QD?8kgD#5]WK[PfCm5cw
    0    446GUUWU,+lNT]C_2J=nN#8mJKp<^G>QLWg?SO;B+fwUjX@hRSG1OHo+YN-@UGXJH7n
    0    753WN>h=M15A`ZVM@A=wa<;<VSEH]6AEU6pCfp/H7EEBXMLLeUOPC?;UFe5rQCEaBFY
    0    612GHe;>EQ<T=Q?eVMFSQ`WNC>`WHC7KS_w;FGDNLThTa\Aa>MZRXa?FX5;IBE;bKBI
    0    453==Z1oFWWfC;^IC9?wB^G;c;\L,^CM\nnNeSX7ioGG5_\IT.#<W=J<VN+UY<H$JGk
    0    557>BL@D0COW>jJXOKhca9CJQLhGw@2GOJHFWJZaCQ<K5rtOqhqUEW?01BdLT=f\D<M
    0    394/BTR54RZ3P_KYIKLqOF?XNtdTdKXo>ECRn>QAVZ%?MSidFlY?lhA49DXYN7CS9jw
    0    650=Ac@GRCVkS[?DQwKRQIFMeE_FZCDA=[YBeGO@@_HHHGW^VEJ@OS`GWAMUIJPMDAT
    0    6336MgC::<XdKwEZc`1gX?<RmANAD7OCT\X9hFL=?dJ:YPQlLC)ADWXInQ>MN@DTE1g
    0    543;J`p/4JZbX=baOT9hw)AVFQj7Hl@@k_a[NW>\KmRNoZdOWF6gKc7YDiDQeOEXD@W
    0    465,#U;KON5MB+e^K8\`OwNHAfc[S>CHKip8T>>.@jJTgmo_WNL8=GW/Ks8CEB-NFM_
    0    458CBgO+_MDfMR=oMM@uW=8R<EZN0=4AV?ZL>ZT17j*:RODaODZB.cPHj6`KabwF=Mm
    0    532BPQO/P`wi@]LXLQSYN7F99Eh8BFT;D8;LIGSVQ?r_>P?^XJPcJpIW:>WCiFgJYCg
    0    575G<^M3=/JD>^;QHt6akHDOPUT@IP4LO]jOWU6E;oLLTX6_Z8DIMcW=\;;Y[DYw_Bf
    0    529NWW?/N<]OPlER^CJVc<^6L6%F[2D#;=DOALBJH3<EEVCdWXkP/I);_+b?J;^I0QE
    0    673>LFPJF>QQJU=LZgKSSLbT#>eLNGOX4:WRTR<DIU4RGKMRYCSZLO:IP;WPnNQSYTQ
    0    560C@c:;5VwY5Y.GTXCeVAD=T,N:q>N1=aoUJM>VA]:KES@dUDCJ4MWKP+LDf?T^9,r
    0    769HVgT@K>``OFMaBW)wuEHRRTbAVN:_TXiGRO/<JrX@h]IbFD7GSbX3ed(MNDM[XSf
    0    423FDf'4<FG>EnK?V]=U`E-SZ3\LcJV*?ifFT0<6QsQc^Q>b7ACB]wsSNCU6\^BN9Ga
    0    667A:`I9$\F_JZLJYL@`e8??ROOB?CNG/KTTS\2SVgPPGl;wQH*@NZ?ER>?=cQQcTKn
    0    499:1hgSIOdwWKKOJiLSQU9BUY_NoE>6V]]PEJRfIo531\E`W'RM<_XSb(?=TRTPPF]
    0    538AIlKW0<w\?pFlhg]pQ/;LSGr;lAATRim:QUOT[j?=Zb=`[5#'jTM3sUI>[7Ve02k
    0    527?>nFLDCUcZ<Ra8RDjJ;IJEE[uK[DaQC]GLi>J@vYZVYK_0IAgNw\6hSUYI=V<gam
    0    540I]KQEV^@D/`b0@EgOP=ZS[^R-XMPJGWAJr8[Tj36@9LWGfWcWEG;FWLrLTPRH#PR
    0    372XMWNmWW2Jh7>[=fTciIX1ZRVPIUEKwQVGJ9HQoFF^Z5BBCVRgZJvlGN_T8ZHl\UN
    0    655MXV06JDefJn>AqVH:?Q=;,A3;Q9L+:G&@<Jk\EE#C'GILFmLnO`\Z\.g,w=q6@2E
    0    655DBYX1=[\U:^?Q_WGRc#LIMEb-\9)@R^aEWL5@EfVQUjIlX8/>JNk1ZVILJ\O\GQe
    0    524:?h\+95`gQ^<JF\@cjQ97^Ub;F.+GW`d<S:CTWeV:`]&Hw<:IOQM:_XC<W1Hc2Gp
    0    575DcTH=dAOJbO9XZO@UPMHZYNJ\<TNRXlQnB6HEHBCil_Q_KPDRER#Nh\>XNQgXJ[;
    0    505ArJaOILV-WPWII-WPWC1=HFFHTw=L`<SJCME8hbZDbFDCWUOR?ISC?GAc9`A[26G
    0    624QSrJWHLT:SD6\[SAXLQC>ZaY;^YRLNv^HP<8PIdXWMUAw\MDTK_d7\^KBEY]dP8V
    0    614K@PE?OFIIGaVDQ0jIYDCXXK[OaCYPXZ<MSLeS#GHVM6GT_RH@XRLEEKfCNH_>aPL
    0    592M_XTBGGLPZX#XRNYUHTeQARO@CPd=g<\9LVBTKJMMTJJDFNJaZu^HDAT?Z4]PI?[
    0    528GIGc@V?waRNPIQ=?EL?3]]\]JI]8H]\G<QBDHR)BR8U7SaVGhlO?DGXHTY4DW^Z^
    0    506aYVKSYi?AlKGN?ASH;]dlApGS5UnVZ=^nAG?`\K\i]+`84f[_TS\HIwSe3PMZYWV
    0    410#?j1[C2qk%e>Xb\<DmNI;W\COQO8<MNkLZ?<:OH;,@`@i^S:=E_[FV<4(K2c[1Ka
    0    427S^Z>@=?eU@iSKEl?w^@0?E9[BW?++0gjJXM'BMJ9QAw;NVN@;+DD(`FG6aKE[=0l
    0    431bRqRNYWS_O<4lNbn'``VGikh66O-cJeKKb2^L3['RLC<tZIY/<GwA%:/WE<U;LU\
    0    400BX:DUDW[Y>LK^O^Ul.TUTw@ZnRaN7BqLZBTgMlSJGUH:duEgWYf`IV6cUHM9[DVT
    0    728gi<PLZL=.\GCIQ5P2>SwX-HOH1LAVAUNQ*RPkVTFZ>8^HOwf9@Y[:I?[TFU[OKWS
    0    536R@]JJiK^_`SDLQWFV<aKD;Y=W3e]OWTLQJS9MHOY_WG#MFVg;BY8NK`OO;oXRLFI
    0    521DIS3GJ]hsAhEGNg5jSL\+e>TYI8R1:waC`?HW?;M8;pH]]BG;@F]1QLR.cGeUI$a
    0    505GVVSUPiSR>I9bHL[AU6cIDWjJF]SPIRXHQGiFATReZYA@OMZG:sE#Ca4\TaMU@VO
    0    595W<99D[f<EWX`YTV[L7=Y>iGS\XHY<HC78MV_FTRHHKT]KO?PI=OQQUJ@Xg#[UBL.
    0    656\[aAESLHD[N:VNNH]TU_\]SRTFedUIPdOHDUJUKjCYMBO1B9TTM6WbeIdwRBQX_O
    0    73666hIR5Hcg]CAOZKHhQ@ESeS[Ide3QMfvEEP37WpI5`aEiK>H9Vba:_Q4EYD8OSSw
    0    835UOGVK?6_JTIDFLE5c]H1DOKSGQTBMLLMN]T?6KHZPTR@S=F7DXZ\QD]#bKQ>QRQM
    0    698R@ZPRwHGR.K8BR[QDPeO@L?IZU1PY=DUqAWkACKFN@VINC_ZABW^ac<j<Z_U=AI/
    0    499L]bnCYKCRbCd-LHHQ7_M^5\;L=]Ie_II]])9SYUpQB#D;XRVA]YF`W^*KaUGLBbV
    0    609HIbVSRS[PEHE1D\O?M]O9iM]^?J`SESMJKHKawK@Y_h9XCW^ZRGbLTBaJNNFMAWO
    0    428ZSC4O>WHV54L@?aR9GWRPEKw:pCM8Xh%Gv<MCPoKY,vFk5FW0`OURR(:HNQ`H6S>
    0    409=M[0CRJIgB=K<GP8h`1D>DO^GBBPLkL\5:\$X2t:OM[*p4t6WR`MMO`>UsaIwR=N
    0    413D[sIG6PG]@mMccL-N@bQ/nWcNI?oOMAnVE>9HNqUBXPCw@^K9ukpOqZLbYID>8.a
    0    528CVITKS<VaTeGS>eSDcUDTTZNFiKBH3IdRXS92??AXNaPfiZdE7wgCOOEAWAE8\3X
    0    864>NNJ:@JXUNeGY]HASeQCXVJUHUL8LBFYBR(IE>XNRUU@HS;8SLJO9e[@?TK[wTJ\
    0    476JB1__c@Y\,cMDJhHhD[:TWHSDTDFE7L?CeuVJ;IUh4O;0M<@E;)\h#Bg3IV?[FCI
    0    372LTF<,BDr]RZIFfeJluQdPt=Z)kKETYjAVTGpBOS$4K^H`i>5GQW:=T;j@w?Rb&;c
    0    497=<VRGG^cYQ\T=iwfO8F-3D7?XJYdL9PVkJIRPw4IVOZ'`4QE3YH3\a_ZIgAb06FJ
    0    519Jd@^KNHCGOmVQ;:K8RIQ^CN2VBQfVaTYfQ;WYtQ_S48HHAeht-d2R<hHOLR]cb#A
    0    455jVT^NER@Pb6QP;[Ar`Mr`6Nq^gWJCJV[=7ZNwI\]V`^;<V^KE`dG_iMaMbYN^Y<J
    0    611LB_EWMPKBCZZMUVBwT`6N`=ZD_0=FF^UKgV]DKOLJKHTXV7LHJRjGFELOXHJPGNd
    0    507ULw8LROL5EsEQbW7HtWRQD3`I`=LR6G[9KcSU?Q7U=WSXeUGN9C_kgBRAc@a[LEY
    0    4573sdAM6;bY:e@PWSCa]E3?gJf9cWDJG?w4BJ5<=qP0G\;bQE&gfeW4uHKghEkG=Qf
    0    797@RYL>FC`eBg>T^\I[P>BK^ITGYWSB<TZ<XGFBG[[FJZHMETBOOwg<XI@4`PSNAL^
    0    610HH[S.I?dZFTNTR[?]h?LD^IaMlY<CR_^Bb?J4W_NNTXD_]+5?LwkFmM8Db9jC8A]
    0    483<Lm8:ICWSOXkSwYOlX0P?TEGTwH8HIIgKY<KHJR57B`KTB<3E6\WCaL5JM:OT@1f
    0    405O9M[P1kiiMw>H,L9\eBQU\,^Hdp/[`\NYvMFDEe]]tFDsIB1gJRPBE?5KH]92AOO
    0    515Qi._DVT[[7UPrLL=jXQ;cQ[G8=Kd^P0R]CYBE>OJWX:Q\Qd=`_WDP\XX]`f[ewUq
    0    533ALPA]3UdiLc$HcH.J\R6_VbQ>eQ@?G[@JbTSe9kgO5WLKLCQ\?\f:X#7?`U^G8=`
    0    636:=^DADLklMOLKtwMa^HK,[HaI]I=E8qV4e=HQ;a>L6`If[BH8:^Z7ZHFFa7SPD3]
    0    453J3AA/<ZmpHV>PXiY@O.NEf.KXs@05=JT7V<:N=U0>_qG[G@F#=X\RfG+NsCl.WU]
    0    4887KV@NFIXpMlTTTSYL'9=Ci9FCMF/;Dp_5tSM4MP\:(mQEe;#@?XsBDBBUVNK8HVG
    0    450=Pw=NrOcbGZ+UqjSXaH?\qWHT.SHHHN:PQE`YFbM\7Z;bnRCYH<XAl@nQfGbBEGV
    0    531?DXL?>IaMBYQE=`Nc]JTMs8S:wD*NHbX8VH=CBJBPHeHoV7OBIP_>T*A<^Kb[16H
    0    310Fo>rg*gXYVL9R#mHcJCN]L[qTNV?\R)kUJ\NL`DRcOBcEU/HMNZEA`[EVVMiP,Zp
    0    733LA4R_C_T_KKnHL?DNNUBTVEJNNS[ENwM<_K`KUB`JLRYB\EKIiFb<EGX=QOIA5QN
    0    5149[ORO*`Z]dI.DAYIYTU=aSVQIZTwYJJnX6,;@FRj_vVIdCR^WWR2Lm/5rTwMUmeV
    0    441KIB\:DMMQJ<vKN4=TToQZJP?BwuGOM]I_YD`Kl9V=<H^:UL<EhFDV=SKcB`MW=Kf
    0    561_)MBl4<>FXSXBU^H?QYhWg2YXGQEMAa%9CW@8VGvwZikETM:WcSv5AE`4L@HUU5M
    0    994KHETbCREUB>n;=M=@@fi>q5J4hLIF>[;K]MXAw>b;0;gH^QS<Z>[>;OM:FYBJETQ
    0    524VZ_P_Upd?>Rq/E?Q4DoAmwE:7aaq^WpEYfOl]QL_L0=dPe@P;Q;kFIP>OXiRPH^X
    0    588;:EP<ZYZPT]JIWKCjCXIJJX6MFWNRHBBaIeK[BULHF?RXHEL^ObV9]HTDZh7CBwO
    0    454:.3'`;Vtl3=j:9XAB8MT]Y=BWmHGSKV#7QZ];h6B=<Tb;WAENBBV:J6PTASRQ3[a
    0    682EOMZgAWkibFUEE@O>HK\^MG=EYeW>/M=?fKTBIMwC?7lLTMAPXVTNOO@=DUDMU\g
    0    5374PRPBBViY=BK>J-0k2WGbG3D=ZRaKSlI8Wa^A^>`P?8?Fub@EWAQD+wN7Bq&DXM`
    0    410OY]5;BWN>u7Cb1BU?7H9c`W<M\w\OOCB@9VN8UHqUU92\YK#PhbEGecQa9m:JZi`
    0    681F=YI[ZU]ZZUP@JECHDwDP:GIIAX[NF[XRHMrWKANmULCSPUVMNRHGaAJFLjCIKTU
    0    434Y0P0UQT<U0SWAFJL2Qtv[VFNQRn+IDjs_NTwGHSV<_caIeDEbPTjM?W[LLjOS^BH
    0    460>TeP%Jf]>GWPkWFSlVD??gm_<GHO[QI[S,9H_>q3QY^EwB\DZHh[=SY;QT=HSaRc
    0    552=I9cY?WZ]YEPLHD:Y4^HdO:K;Pkc@-SX#eJgH^Mv><FE:Y[B3_[R9B_9ALs1^X`[
    0    552CjKOw`H)13?GJB?Q7`TuROOmFC;Y@<AEKP>OV]?JVW9[<PX35kJUH@GT3?O?JVU@
    0    523<PT6FNBpnOIEgGSHKVL9[JMsIGXPCVwO6nl^WYFPINJTP^MCMOLm;J8AOIcHCCU^
    0    670@E>if@RsJRMXFDCDNIgRNmMhA[D`V5b\DTEXCcDwGEGd>QVE;K?]AKTBC9I<JBOW
    0    697AVHM@?Tdc`P;OYA7N<KFZ:PbQKHPDMPOXNGOcUdWWeFGN[aENwgbJ]DRG0eKMXg]
    0    6459q`UQP@bFP1P`@C>?NAK[GaQ7GgU^\HMoP=PR;Wngj>RRWnA[ZRQBMc`g#VSgfL\
    0    5153RQVD;FTZ@IK_N+>gH21ZGFS.<YhaUHStDCP^1dwXLAM>KZ;ZYfD.8YA^DqX^d\a
    0    515LcE[[DHg[@?<RQ[0M9UMp;X#JYYSc]<cVL?]LI_eYPH.cB2MRnXs@SgM6]hL\NeZ
    0    580WA@Y1XJ<,`KFX9:=^IHWGPTfN=O9bCNRkGd8Q@=IPd>b<w?PRHJXURCTTK>BCTLH
    0    515BRFc:S?dGW7YT.KIX?l\wkR5KQjVHbLS^J[aJZOqTCHWA/(>lkbT2;\:QM`RO]XW
    0    626I2J/U;ninFNe/]LJ?0\GEjE99fU@F;X8BZUm@b#M:&JuEoHB:O,fYK?IEHZG=JSd
    0    590BAZJI]N^`IObBBK>AP^X6#HJJO[fS;T=jNCT^SK9LJ8RaLNB*KYLWVaCSIJG>M;O
    0    521O(*h\U`lhUUbK5=0H9Y[Zu:4Fp[B95bGDeEwCc@`4=<\B`CG5QMGKOH-AHhEH>``
    0    452H[4dK4IH[$M\=2fCDZ>[[?`YQX``g@L;WNJ*T>N^_U:JN`XU3`_@A>NU7QPSw]LY
    0    459VVQbw??PFY3WS<-:MJsYEREF2i5U9=A6OcuH^iFnI\)XBSc.&nR`3GK+0M^[H5TF
    0    614JH=QDPJw[O?ER4:>YCKDT?DFEMlU7PZO>VdKZZDZHO:TFNE9Q`IfB?UOD3d?FJcb
    0    470EU.Rj=XZhI?v34H87KGGUNU/(dBe7HW?BtUa9i)d>20S?i006WIg?G89?=wJMa6X
    0    424KM_`PJZ7Y\TBD>0>FWU5X'IH1C_OK]A_BFAVB5cYXB;/eCaYw1_4<SSP]XUYQMTQ
    0    725HJ@eb@```>;TDW;<\Q^CwNIRFcNM;QbFJaK\I]HdBEA]IaHVGeJNB<A5M:aIVPhZ
    0    548B=PMODZw_5DZFFDL7CLYkG7.J^gC)>l?B\?cJP>rDNLdJN@?<tJcL_BZ=?^685hQ
    0    5277lFo@B3HKaJ#oCMqVBACp:aN^9du]>BVV:KVLJ_`kX_^T-WGOhWTBIQVtlUcjXUZ
    0    800?E:^\NU\ZHARD402WA\W_CJ@0\ZI>SS=FUTST]>hH87HJYUPTwX]RISSG2V9WKWR
    0    442EV@cJ]dk`6pTCL0P:Ia_hjI$ArRH8EI9QQWe:[`h<>AwIkMDEQ?u%;K<KDeP?`@i
    0    438Ba_X3O4Sp[1v_;2DQQe3UEQVH6EA=ZOFNhD:BXOe[G:`kBM=[a\C#Yg?FXGPAXgc
    0    612M=EYdK]]qKL_P2E4THq[TiH@;O_<9Cd<J\KT>k1OG<JYGdL@B[ISLDJ:2Ow:A0h]
    0    477>X>UTGHnEGHgU>?7E;`VZL:X5RWQ7QYOO]eU@fP\4,5MGwGW^_L8EM4DV]lH6(Wb
    0    532KB@iCI`NhM=C6H-=S(RU_E<.6fM?K;MAEXR>J>Hw8ERG:QB?8j`OK(=>?.b;`8Q^
    0    474DXCw\BYH=uB(eR<CU8ngVGHQJJMRYC>_bFKAiTKe??W6K[PPBLN.=H__VDR,pN\D
    0    408TJ>mIC`ASw><n0JFhg>I_:[UXAS`gU8dN#dP^WaVVo]7WJ\`TsF2e[a_DO]KSiL\
    0    556:_HM[SXWgTHRAAQ6PBMX`[@H5ajbAVXB8^wUKlCgM:7I9oeGEf[YY03VLBNMJ^^R
    0    518M$SGHORrJLGmT[>[SRsGG]<G:P\_RDgX_fYoJh?VRAHqN]ZQTUOXBGD-8<wJP&[P
    0    576BGECYIP^sCLiOJW/DCPEQQ6:<jWQ8BWDHY\V`hCfGM=Z?^?EKL;w@IBKB>DCY:[O
    0    570:ASMYGRbd4B_DA5+I6PSa^F=<S_F6N_OllPVTJ2d6>>FDSETCX<QNM>IC>UG8I`w
    0    4930INGPBT\RF.V?I]C?9pMS@?E@\QZGCY06E[CK[KwZAAK\q]LLs<?dALTH>OKMU<]
    0    550E<0X[UZda?=_U70GAFP_^o5/?dWGD:jA-XjQRs<_5L>_>mCP@]ZqL45JP>W:DGtw
    0    411^CPXuukDMGJE==J@X/ogBf8_L_H\MMfP8^q8huGc9=DIBFYDF]*wRA@iFPGEZVN_
    0    635FK,`\SffZMJb6>JLB9]F`f.=LmeHV>`@;aAYBc6fM?:eQbRP?VSjTTIADMeOQIwX
    0    417]E@LC#mvTWGH^Al`?<SBt[-0:osw@W=-<AWC:JOn9QKQlKR,g`F$AUREcfDU;Wf\
    0    484,WP[JILlVi33Z+'6WkP8f;\.HIYeVQPi@A[5@=YZna>8`9l>cMJJ&BJ?KSQRPhKw
    0    319;H;a)>ohBY<FQSW+K5a]mJ^HOLw0TR7KPOTHn8DsUN`;KoeTTTV4>[HS?k@`7Zsm
    0    469MVPQsU^On[@WWECa_CbkEWuHWgZc[KowE_idZ?NVQJGZQHMVQOD\7\a\J]eOfZTk
    0    603:L?UbYSSfO\KDDBAX?gWcY>15PQGDRW>GYNjIT/qK?*aEm@ZLgKwA6IGGFaCB?cU
    0    421>V69b*8@KI5cQ;WV`i[D0b^Y>87b<(OA)^]1I@3w\iU$H4]?TF:8b3;WODJ)m9/>
    0    485BXbR91Vdm><dJJ4>SBQWw8TFDfc^BC=PUF0X5SQfR4T@>V3;L[CKHNE3YM^HL@p^
    0    374L?IiXX]YEM7eJ9,RPY^DoWKTQ]O=OIuN\sHwSML^?G<e5ZCHJgH?-9/&MPXRB\kW
    0    682NF?==Cdcb9P[GVR?JPLI>`IG5]_T;=OKGYT4B^;FA=d@Bw6=K<cV;f@GZWMYB6bS
    0    487?hHAbVP<V\KC?OX;0>mb>wMvNlKi>?]E3cWFU`M[LQ[VQQ[`IEGKTcVkMDCI]AS=
    0    637SQHJ]GX[]IJ_GAFEJ>fD`Q?A?wMDX>QK>HTVFGTZLAKkBSSLLcB=HPS@EQ_HLAVi
    0    500P=DAf^<Rw;HUPMfDM@cEMhB5JrIKM?ZFb\CaQYXj>YKW=]e?AN7elXA@56RH?=Up
    0    400PQH?`\T;_9DP[LLSDKHnHD0TZ[Q36EP+<^Gm@NFHAF?_^ZEl)`Dk8??#G5HPI6^T
    0    541IJbGW]Xld6VR5\DP9>biCw<FDW?E;GN9US@_Bc5A5<X>_s863>UeZa;CF^9e<FPV
    0    598K?]TEQSOV?dCPOVOd\XOkSUb;`LX=;EY>VPUJANS=PDP<wHF;\@IQKZVWJE`KJ2X
    0    426tm8GQAUBMQY`Y=EM`[qeQDXDaU#74P=agC_LkQc=H[Fn6THBU<B:T@MQ65T0RGX0
    0    695AHJOLDKaWPDSJD?DZFwIZSBC<qT^COGE=`JDLfC_DHF`HZJMF]TgDB7^AOQIPAId
    0    552KBKEm=_p]WAoC>?;JL_ORh4CDPmC7?bH@vMbCY9e:B2R1w/>>SQcJ6-DJ;T=G7S]
    0    470N#AHmicncDKQ8UJOF?wS[e=.NYe83%WT7mjSFe<h;:Y^Km<XET7cKDH\CTc]IDWq
    0    500ESRTZ==[g6SJ_VOSSJLR[_TWL\HEEM:OMdjU[#PUVGh;jhVKOS9bXGUpTTDPRUFX
    0    703d?XShOSBF#GV>XRFZYT\6RV^CK@?W9\U\MWHGCFKANWVF]4UB4LWHJ:T=G7WGH>8
    0    386]bW]_FKQ?ZN;gR994aaeWR&D7XURJK89GHF?@0#oFQNc[Oq;Y8OOJIh;<)M^3i_C
    0    567==AHlVT`i<VZ?HDBKMl?\g8<9neR?Ck@@FYc4G8wCCOfH_N1[w?n89G8AMfM?7_i
    0    448N_KXc2BLn`CDMU..BB_Bb[FESUVfO5LA:dQ:JTBNJc>S6G#PYSNj>5UJW3TE^;U^
    0    611F9:ZTUWbkCQc;LJDOBZRa^>EBwpJE-XEIcZdFUGWESHi=t>>1U:m1J=B<0gPO>la
    0    447;P:TMHQkem_YtR7Q_<G&iO9X@vpHOQTDPRsXAK]fWUC#CiC*EnFEg_bKSTf6\URl
    0    524S?JVSMJQOJGwRJL]LPXB_UMD6^S<3HJIeLUfLjSM?F=NNSWTHfI\0D?_9QUT@8A]
    0    568ALFXMB\udDEPM@CJK?_^jTLT@W[HP6HGJNFMMeMPQ28NRHPEPwS?M?U<M9ggUZSS
    0    5327;@_jUogt6DkC94-D;VCXfK?/dZB8@j:S^cw8g:mG@1`HgUHK_HfK]#6GHa,BN`c
    0    543?E>PFGY^wNE^28=KQQ>CMZQ\Ab\6NNjDE_@NH`FmLSTvY]NF?aB8J*SD>VJ>'?dh
    0    495LHJb^R?p7WIP^<0JAwG\o0arO9oQYF6F_@;LK%kcfaF&?Ik@]_HN;*JF@Ug63Sf]
    0    588LR>:PG`HT:BKJShS?/`a<e=qYbFW,:^O4WJwHU@ZPQ<XMZMGC9FZVL=gMI@Ha<DF
    0    625O?9RJX\tMGL[KD@2IVTN[F6?7[w>5C]ERgQVKf8>S@1U?cHCW_NUI8MJOHjIHQOZ
    0    561.TPahPYh[hTRM\57]OTOaCG:>mq8WG\PN[]]Ti7nJ/HNJd:);dhL:BH9V;wJW:Ww
    0    567UGP?M@?VQhIEYPBR#N[jN=D<ETa=QGWTAMfdXROJJOD=VNNVUXVFEMPS;IYRM=iK
    0    509U8LYoEhJgWFdA@O697UKfM04D`aE;OtJHVptIe=jBPQeC`XJUQ6k>LBX/IVFTR\w
    0    565SEBT\JVP^fTUI=@AH9^POT=@@dS[S=`I]`eHcwOYXV=UTP`9>O@kAHOMWJQEVV[Q
    0    454GVTJTEp8AREUT;iSJ`uYBVqjf@AL`<6Cw[`S<D1SFHWMLdH=NE5M>LD_jADJ<YYf
    0    407#P@E^TLJ^]`\C6@G?G]bYIZP-`mV66`RHglQHqTK7;DQbUC6X]0wK:YO?DT]EOKk
    0    581I:KhI3KUe]ZOQ4@?QCTKlMCJDLhYKCFc_YNcDX[wFK?UDR4OIb\4JDH;=:g=?hRd
    0    730JAAX\UTIwDJSE9=FM:_[\d3FHO[KDLoIASHGH^Ek@6<cDU5AK^:OR?G<A-I;E;fX
    0    485GTRhe4\^MqWW<CGBXKNOYCV>2Rew0[RIAV<nYWO^vUHvaGZ<m>eSSena^TU@U:`E
    0    467$TI:`VRkfHF\S2(1C:sYtGP7IuYTCP[7\SbK.XPmHW'_Aa@:[jVV9GVK64w*FGpu
    0    579NKFInTNjNHYwWE>V>OFShc:@?fnAJJUOE\h`J\DdGCC[Rv*>BaDqA?UGHIiJJ:kv
    0    537[5QAc7nwf>GfMD?HCDFFVT62GWXM@M^KDnL]MdNOGHTgGZJBVZGVHMH[P_cA\6YN
    0    593@3JLSvt_Q=G_FTL?<VV`VwDJC\_IIF`JJkAs2MPO<;IoD_;KMMG^91tBL:^O3<Y]
    0    530B@JH;EHb`YDBS4CL5GW$eHKED+wYRRSGW@I:TFK]RXOWPD^0H]M*PPl>X@M?GRgS
    0    425N.o]IqjPC3Ff=](=58V.1M075?PSGRlLw`GiT1,kMRjwI]cE`OZd4FLcF[:V/[J`
    0    5696bIhN[QU<i9B`NFGT`ZP\7diR0\_@rM`aDUaZeXf[@A#_TX=cb[RQ-TSKTORU]X^
    0    349U[\_#3CNN<VKOF,G>?L@RBnYNJj?qBGMsH-nj8oI^k/IE:B6FKKGABk+\7dc]KJj
    0    5606K?YY;CWUPND,BJ?DENW[>NTMJ\J?WT,>wH@RN1gIKINNJY8?^TUQHOQ@<eF7OJG
    0    891>Y>^F7MaNI=IJ76CWISIwETR8QbRBMCR_LCLFEKrEA=[APN3H_WPSKZRH?aCHRUa
    0    3895P4[BEM\2]:fT'&4WOJ@d@HOFRHf@dMNVPBOedQw<.@Qb*TD>Y?1-[bnBEZJ:k/T
    0    618FBF_gM]Wc@JfR]*h?:qZQ\EDeK^@I6k>Q_MwVYFSC-8dO`;KFI:^C?5C<@L:?,iT
    0    358;'DOaEEa?.Pb5AWA?1UUM@)98Ov;i\i[NPB\,wR`?JD);%JOPv2^EV_AeQoJ[BaW
    0    461;5XTnC_^dU]X0XH45HZAVf;1Nb\3<>rbP`SVSlHS4J9nMU3<PwJ]7/'6CNf:<N\n
    0    384DK;^^ldsp'5W$LU4]T`HZc>U;hD\&*q#3aOWM`CPcI[I9ndE2TX?E\e:_ASND:-]
    0    787?GJ[fIUNXJFwFLBGKMJIKROJ=WTLQJKWRRUYGQLTPQ[[K]GEHTQPEQWJLGSGNGJY
    0    5915NMPMLJP[XIdB?WP6\MFBPC7QwUZJQSDF9\c\lXYOW9RQYP?JO]QHKCSNJ`MFH[W
    0    598B=DTTRaO^?GgL<8:KOQBfwB9Kb^B59lLE^Qn6a0]EB4wMjLG@gLQ5EB?+BXWEUac
    0    4072#7TFV2C:\WJJ(S77_?Jb<aT@6J3BhN[_@9>D`9\IBQ+\#TPTh:a4;YU`5GEPl22
    0    6035B5lT<W]wB=UB>9DC==OoR(X=GbjALRK8QNGESVfJA\X7^ZN?bG_=AHCNGVJE>b_
    0    505Nc@w;IaSH@BLGHQKTH_7d1_,GQcZX?V?ORH=Q?4kEP^TZ=uJAS^NQ4DV>G^A>HoK
    0    654LGfORcN]XDbK^\W>_GSO]@XMH>?R??UWNT;[NJT3;94;HR>=OL2@PKSw5SHK4dWE
    0    558V=JBYdwSOSL^8KZOM;Pa_`O@AHNT?.H@TbL]UYIY=NLVOOX7S`P9PONp@O[HTQQF
    0    463_J:PFKfB?,Ja(B?LJ+a\BZY>4a<_CH[6@YwISm<aNTD7IJ[P4C5cUD8_>67Ij-g7
    0    4207W7Vg?JbYK;tIGR1KGwPIYHET^=?MRa?P>MWBRGNTaaaTaVRNh:ETFX??O[8>Raf
    0    655LLEHdCkK]GHbA<FB:GcS\WIP^kW@8:bCJhYTCPBK:LVYN[E=TQX`JD5#EXUF@8\a
    0    370I`S9hK@Hn]\DM;/8AGk*G`^Y9[Um=UR;^DwCLPYOcE3Qb;k9dU[LBHF>Q;=dCN8t
    0    555SJ=AjDPUNBKR^GD>I\m>EZ?MHVRW=W`FDbpi[SN\MMBTbw2[G^2s5MBjJLPNMMC]
    0    479ROCCQ>wIfTD^U?C=2X[amhH,9WWO5<BWbDJOCY6ZG;<LCZCFCa=bXS\9LFdOJ4HY
    0    637-aRJ:6:U_YU=b1_>Ob>EI[Kw>J?^`YGpQEGDTLmNL^>7S.JDR`Z`MDXP`RN6kE_J
    0    382WbH=@5<:I932@ImG1iOrYDZgFwR[BBX5$AhKtUC:fK;DVNdbX3TjmMPVR%:L[@N1
    0    738ERD[cFODO>ViFPKGQNFFMV?+9eGE>JlIMisRJ\H[FC7XLg@UO[JwMEL@NQEF[1Tf
    0    511TP;Gk_TWP;G8@]TT8IPaNjaI`JZ9U=LKB4?X_Fg_RwT3BBLROIF[bIYFY2FLI@fI
    0    512[9LmLbUwlH[SbYD5NTGXeR<07_S=3PHINOs_TgWpVL?pEUEXW`nL\U=8R7lLOL`i
    0    398MXEgvPk[I3OKk[8U=M\IGPBDFmU(5>wBUeLSI\QK4XAgOhJMO;guQbSC`ZWNT>m^
    0    540C[XM43QbIX:ET=A.KL>FJ,]T6VYNPOEh^\AKcPRf]C;8NKb;MfcOGTShG9^agjZw
    0    440ERTbYAssgV\]>R^R;1w6Xu<<Tkgb>POUctDJCjPSS;6XWSC@HjNV>90X@@NSW,kd
    0    513\AEQThuS[=XWII;JK2jRJ[R*Kh\CF%g9CaKjdo7bT1>n9jVXXw0d>J6ILKfHPCf[
    0    681=eZwP?IaHjB4[1)@^c8?m-]a#GZmXe9YeFKHW7fsU[YE[DaERl[F>a`UrXfk`b^l
    0    49759fCm>HGDJKF\<J\OQ8>GDhVWR7Z5FIPbT=[ZN/;W^KOtJ:1f^dwV-IS?5PF6GSV
    0    480O=AAnZiw_/O[UF:;Y?bd[`>IKvX39=b>0Wt`@_5T?-'pBi8P:_0rOC-^FGbCP*qR
    0    567DBDCRCnX^NZRJ\>E)Qa\ObK3WlYX#7e/Edd\BW<d>GB[LZ@QCj3hE7:\ABcOQ6N_
    0    508PZOm<0dH_cBa^GMGNUC@d+EQJcZ`LoV=a0QJ=DT^[XFH#^oNM]\GB:JLI;P@DlNK
    0    4167JCI7%;PM1@H=D`GTD73\4BJ/IWdsB<CNPKDEJFQHIKIfNN2#VvE?^jAGV7EVl6R
    0    738TNS<\TTMUGKIOAHVK\Uw;ePa[VEJOGdO:HDC]P?DZVIWFBL^C;PZSN;]OCFOY6aE
    0    675@=OUSXWj_BG^EAN0A@_hWM?6<wS=F4k<BXI]HgDY5<<`8uIPL^=\@<<T(IdCRJNM
    0    586whIS\DZE=PZX]K?N9.MU@RNjdZOV`LOVJUMONcORWiRd_YaJ@V-i]P[NLCAIL@l;
    0    509M<NQ[KLObWFbXEIW=J]H@VI3CwT[;3O@GKQKDKMbE<GIWHG@NoVa@G>0PNT>LB\i
    0    573QUG^RT_Z_:RWUR.<E@JXDh_DQZbRK`VARPaa>HOk+KAl;ZKS>GXnhD_TTTBV9#MS
    0    634>CBJ?PTkaSTRGBIBI6H;Q6YFN5wYGLCW[@TCdCgnGV>QOFC6me]^BK]-TYq[XaSo
    0    481@OF_T?B=Fw;@><NDF^7Ao;EVV^cAf]=deHJE9MhWhnO?E9DHveh=H^X<I@<eNY3p
    0    648QHAwE^GH=YHDIFLT[F@L`AbOB@MYUK<TZFRJP>Q[PMV;GJ`GLWQZ?c[C^F@RYHMa
    0    412Q[@]RB1kRKbI^^O8]^TLV[Wa@=^U;a=]R,WIEFiTUg1HCHrUS[8nAJawQLSAE[PQ
    0    491DNP1_DI^wLEYA8?GOPUDDdN9EBd@kRO?HkM[Dp]ONF=eNj4I6VS_JDRYFHM>S>cf
    0    613O)4UR_WIfHNhABSAQLRV@dL4@UV0^r^I@TegEWLZEW6nLT@LJG7w1CVDADK1JVbe
    0    6136G6iW1On[?AgFC?*=8KOmR<;ESwHL=SEZMOdOlMoP:3M;cr.SeapB8L%B1o6UE]f
    0    4580[DcY7\>aJ6dG>73C?ZTv]TEFOcZLaMK`PR[[UVjv44jVJc?MwkS)<[DYDkDGQlG
    0    371RD1q@(M`'d:KSOJRUSDIvH_@8e]cil<U_s>PZLjVY=B]A]cDTnw)7Mahp`T<bZ#p
    0    5839;7SgVr`oOTcFBL<F?XBZd?7>WdC@MoANkKwP_9ZE<<bBWP^6_:PP=7H>FcEN5\U
    0    664FLMA[Gcw^>CUKICNE3XDP^@EGcTT=AXC7tG^@Y9A@ALLTgG458PQC\99JV;TA?OG
    0    454<_<Uf,NVp]AhB89,O^[9gV5=@uUO4.X2?ng[@`DgB<DZQU\+#c(OB96;?+^9cQJf
    0    734@UM_YJXSQLK]Pb4HUOUYRN=L?TVAg8JWTTBwWJISY<G_?eZX8XHU:ER4DTC=C;jG
    0    678COPAgGemmBCa=99BC@^BbQE>NUeQ55RF#^WX6ZCR@OJdSfCDM]hM9IVFOE`MN5Zq
    0    417>bRm]RI7NNI@NQJPL?8[ddPL:d_GmFJCd6wd6T+WC>D]CP`JcfoY7M6\FPWL0WK\
    0    4027SF_bD-_rfRTo?1J<M@PqXJB%`P(#VOZMMGg:UH`cO4YTeE@]Mf`,P_iN>@DT>X[
    0    605DJF[[FZVWCPaBFLMMSBYWA]H;]MG<IWPBZIXaWOwKH[LF^CDFNOVS9FTNVUe[O`P
    0    709Z<?;aStN[3E\?KIL;>UQ[oICEkM;8BcRGbOw;R5^8IB^?wDL:U$W=B:G4QPF3.nN
    0    708I;GCAQaYSQHfGQEHMNHWXiFKIS]YHEVU?RlVNY8RJKJPL]GOHM<KTXN[\bQjMMwY
    0    556dIR4WNeT\>?O6WOZBM\Z<\KUPGG=56^Ug`SY<X:P8<[d_H=TJ?Gw66=GCBEHB<aT
    0    452EH^@[a@aJ?GJF6I?<Ddc?K9DwY]IZ8WCEOOYM?G:KJmh<n9WNI>?O>.YHLLMIUfI
    0    526@DJmfIeX\DG`M@#ETT^UrhN6BM]EQ/]OIaKJH]G\;BAQL]OAE`Ug/3cKE7W)OF\d
    0    533AV7VO:KbVL>P8B#@[Ja__MBN8UbTdNXRDKhMWMRYSOaT>QiY[]I9F2EE>:^CU:bd
    0    494GA=PqL[_h5W\,?>IF5XMFnG3I]S3(Ei;:w>`CU<e=I<bFY?NCpANEB@X;,W7:<\g
    0    529)H^rF[BGJB5<GVQ=4Z\>YWkl<>^[JQQWU?BMT:PCelARTR>+WBkS#UV^GZZJVXlj
    0    396<w/j;>@RECLBo]K5Ra@f^kQ]Fg8GETRYZGOTYCqI0JO7X]?NP^U[;CA2;2P2NHY1
    0    543T=<\rCY\o<G[>A/>KDdVthKDAlc=Q@f85mqcNq7gVK7wTSDX<lOd-1=CEHlBNJfb
    0    573:6K[`1Hb]PH]UVEBI>\[j0%6BD]UV=JKP`lKJ>XuS6CY@O>DFwWV<:0NJAk9FS[[
    0    655>[D`M@\UJ;?[l?>MJeA`p8A5=RhiJ@GeU2<ISKPlZf)cAL^RF[@=RJ[wF=Z6Z=PY
    0    527UO?J7TICN[@#_8^_JE8OG>AbCCHWUpR@VGjHR6nYB_JO5HWZA?MSdYSASM@;Xj]7
    0    448Xc@V$W_X;c=#YDDKNU;8l:YRP1VRD[X\UT97g:dZFbgPH2nI_F^Y-3vZKMO3Tu>e
    0    639JDDT\?mbeU/hF)AFH2WFRM?#*f\LCB[6>_RODeIsE96X8_d:>l[JOKQ2Q3k9AJgN
    0    763G.F9UK^buCMcOVa;SZTFBo<M=bNG89S6B_KR>`A_?JE^LbFBGSFwQBEF1FUCL3WY
    0    475<2*ZfLOeUO3oLE?H>Fh]_^?*?X[;C:_?F\WhA[;w%3@hBj,SEGHh<?M@TGeTB4Dc
    0    467BXG;WBDFQkLBc\RZS;MZPaIYY%97BXN0V?5AABYUT_qF;A;#kCD,X;M[OJ56JPIU
    0    498PNPPE>Md>Q09_1E?MI#Lk5Df+=RJDB4SlMcOW.bhP=NQZFh8FZ^A4ZQUoEc<PfFG
    0    433NTIKbS]HZ&bhH?w]8\J;=P3\jbPdF/kIYP1cPC-_K7TDljE@Z%?cU@/X1q%RH3[f
    0    612G3FF]?XeUDGa<N6;DCpG`YADAXp9GGHG#\c[HW@LKJ[gKMHEPOIgQJEEMSY?;L^]
    0    481;YS9[9]L=mPTM@L9tmPTmNREXnUFJ]T>FKtGaT_l`;8]RZe[NYcwJ;@EP_bWKO=L
    0    696M\6N[JrbU1?M?Q_LDMeWDVBMH[VX69\E?wTPIlGcGBCfNTQH=QE`O?;B=ESIYMWT
    0    664YIPJZD`LaRFgJO2J=F_LYlKK[UZX7@VMYTX]MI:PA<Dg>]CIDw<YRIb<J?`J8GQ\
    0    425TT)VF)T0UVA^N=TaK8LUg^D)Qinq[ONBSCoj>[oWBIWC;GS^j#i>V=WDHXfZiWZL
    0    765>CEgPDKXQJ:NHCP>EEOKXXEHDKkBO;w@AQ`WF^DaSPDgKTCAGXIXCFBGBHEDKL_Y
    0    433<PDGa^oaZECuB=AbP9_nYTJ;<[u?J=t7?aUfMU0m8;4BCp+XYa4wJC4U<5pGGRId
    0    754?<<SPPUI=V=SI<8B=:wUB[7:G^XS8MHHUOb@KTU`DQ:NEINNSSQ_?G^IGQADTeQF
    0    600DV6Y;DNQKV@\IDNDe>?GuBJcLDwRHC?NCK_EC]djPa9LFPOALS^T@FZ?<*SO]LdR
    0    4516GEaO$ReRN0A9?'AJVSPWUA;2<nNV4@OdNifNOQe/4ISHhFI\wCN6.aT<Kc4;ZMW
    0    405JJ*:aQ\[S7<w?44CP]IURjOAHu>W8U`75ng_Cn:kSP.lNj=i1n\_=&T92'[0BMhW
    0    451ED8FD8DVRw6Zd6U[OEJ=qVI;DX]sM['R7FMU>Uit;qA7AHe$Di\2B[cOa`'R^Del
    0    614<EMVa;aNJCMAVY<MKDwgKMQTO^GGTVUU>hAbSHHQADSVPI]FFH:?:6FVX5LDGCPC
    0    411AKERdNPLuX3_g=4)5%QLTj6MKffFA;e7+SXfUkR`T+#VCId<2[Gg_u<Kr,^CcCTm
    0    474`_AabXIPJJbqJ=-&_n[?3lWH_>_B2EP`bZ^`KSKR8-Dc8jFf8RC\9*Rga-Q89/Dw
    0    5279NMY_Ebbp7Mq2G4;A?wNhdFE;f]==>k;/S`OTJ9iN8>pRiGB=bJZJD9DD5OG>J_^
    0    462DL;WP?b`dMQTg^IJ?>OAD@G?L4X^lZRjV?ZN\VkPARCR8?STkkJ5;8#>;RT/Le[_
    0    633@<4FLTS[Q6EQIK@>OYKVZVJM=MiDJRPHYYMO=\:h?;JwMTN:RoIGE_B6LQgQEJe[
    0    474HJ@_\4MAMd,:S2<H6YG>YB1.@]g<?7V:0J@^CaDiB8KkW)W<V^FgpQ=Kh#cWA.bh
    0    570GRHbYL[?YTDWjX?LGLSKEA[AHI`QLP<YS'BN?adq^GHwSRU<XePm+9;MY7\QF]`f
    0    566Z<:BaQ\igQF^>:XCGDRKcN;46bcM:1jLNV_`Fw4w;ADfLl@>-kHUXD[TO<PL83Ua
    0    451?h9QL-OYSL/_Q<K-eH?@c_Y6B^uI'^LTn\ZaAM`eK\=?b=WEdwm?43]/AHw<\bSc
    0    494bcBH)mMAG_J9i=;Ib9DT1fgUPRJeCU<j[]QUFCYTQY@=SHoBEEU#E]PVWMF;HQX8
    0    522?/2cPefV^<:WR3;5>5>`_I@1?VoLIE]ELfZ\Ek>q<6Ah6BI/Rw>$SD:D5An4=0ul
    0    504XXUp]URLR>LPmW2JN?D]QmK`CcHPU8W4?EZcJMUJPL7HRd]\DWAX#jDW[Fj<dIfL
    0    427J8s?^\tqq7VSXUbYIA`@[@eG%3XLbOG+dAS]rAKXgKe]cZnYQlWdV3#bR+RdUHTX
    0    497F`JQM`M2O9F<Iq@k9=gfMgdFEQTVU#FFGP\UD;@CRXZ@2<b3;A=fF=8ILAV>HFBW
    0    473CO76a&^n]NR`Hth,FGUR6g2MOmsL/II51;\kQ\-Y8Lc:.BMV\:7[IYC>fH#a?4eL
    0    489UJpwX@XK1L/WYU:IUeOQ=JX\T@ScuZZgLEaPJMSKX\]]BNbSRG=BM2bd`:KIR^\S
    0    446#MRRKD]i^T4A8^FCh9L@_C0O&KfTWMNOuN7BW7`n_3<bJN^:IgFC<A<P=>vLXE`r
    0    543@g^UJMZQE@P_]G:IIFJV[DXE3IgWT]RI\YTV\Qwg[h@EQDQOLfVEENYHQSlcVZmL
    0    658-O<M[VYoWS5VZ92JI=O8`UZ5<b^HOTCJQAF]XeQbG=BQNWXGXwj5?*NTTP]IYPcL
    0    520<eGAa=TkG7WH8TK?ZMPGZA[HBTEVR:TO#bZJJZ<M@SFC@hiHBK;JX2.NCFTJZ>ME
    0    5817YHO\Gdf?IPVUAV8;E^Ch^[T3Vm6^1`AU;Hl1H9gY=ABJY[HMmPwS-NMBHwDQRbu
    0    669BERC?7LcaADF2>dJIBIQC]Q'8YmQ>@MZURTC8VMwC<@GI57CUiRnVRKCUAMK?VYE
    0    646#WbkD@FDB\+=QSIDhLD?`EX[><ZKiP=_aYQI8FLPefVH]_C<I_t<OdZ_K^ZLG^PR
    0    581ACK^Q@RMN;NW@2?<PZi:lNP6BHgS;BTQA\LoOX<w<98^4k:DGNWXFGN?A:_QIJ^_
    0    473M)>;;,FVWVQEOIjX:N.JKF<2?aW[0IC&5LcGD`9MHIL&LFh2,ZU5?wBYWbmKMNuW
    0    399<=#S@SZVUIIY0KRRBJMQdI=9CS^ALHZ?JaW=FXLGI'UJ9HRRJ]T>?UILO-aK[DU]
    0    474HI<BaBesp%Gd61R98@e1X]?8Vk^/8Bl5:wTm?fCO>ILtPRIT,UXcQG>RDLbMNSaD
    0    469BrLGa?giQ\KZGGD>QFb(]J8=2gRf,AY,;\ZZCpE^gDC[^wp8BRunEQGIZZbGL;me
    0    534TQMXFG4lDW,@9[;IKQP<WDOFJ9pb_SDIBAe4=2AhFPwWIAR?LWTiHJeJK^eZ\MRY
    0    411@>]]LO<3PQGL=OK:h@ECX6QXHJkUcQ0_ZSXCV5G`gwQKHMbWRQIKL<]LF?EA_mXH
    0    4139BMTD;8_\?G;cRBG[^9XQA`eCL[XQf4UOP5DoKqbK`D3:DZ1R_<eCFH#<BaW_WhS
    0    614@L?dgQrEIX#Q\DQQ[<bFWSEOAQcRKVg[UTO;HCeSV=EPNO7CA^XP)ANOHJ^\PNgO
    0    482-Q@tNB5_\_9Z5OS<M6a=b\UQ>Om[7VKPbO?II`KeJT4@=>KCUZmwVKQ>D[kKZv_b
    0    446=YL>`TclMVLZC6C<F[XGeDR?9w]L9XY3SK=oTY7JFLE?FQ7P6c]I?^@Ri[bDI9[:
    0    4417WI7E)C\c?56@?sF&Fc1\WALB@wX98_]U`J:2dLOK<G;=IUJ,ZLL@(<B`9W-;K^N
    0    431DaQgfYDGJF>RCQ#_S_L`eGRgO:S;afUSg==9=Il\GDS`T;GMMSEgP:YeI6`RWNM6
    0    575FLI7wC]pm;@XIH?1]OvoaTC<K^X;<<MILO`j7Y0KE9&rOW/T-Z:eJLLQ=Ip7KGRW
    0    613=aDRXanoWEKiC8E7T`l>eeDEAT[>VSfJFqTe=hYab#0R<h9KYYUBSFUS;DS?fCWc
    0    5971DGVP-EhffB`KHi,GKwAaOPB4Oj'FO^GPeVT0RG[0NNSHSZ@3ES]]7f2L3\UCMPY
    0    395GE]C=^Ve:IHaV[ZfFAIPZRSEaDZD3bO2mA>h]TpT:QMJ.6#@;G#LDOB-hOWWSAtR
    0    7869CGIe@R]CFG_ECwGJ=qUP`=CEbTf;;c6@VYVCn:]V>CFLEgI9MHfQQ@H9FUM`:OK
    0    506>?NwJ8]M^P@9UB:,_Z\FiEKC>RiIRXD[YbM??WV]]O:M@hH;FXN@9L25>Cq,hESh
    0    487GA=A<B`dS94j4PZE'6Gfsq8OQj_KD=oLLiYbNtDN/*3\GwM6GjAWTD<>C/]@;@kX
    0    420H;RO]X]cnCoAgn?McjqN^gMPVeQ/=SaUMk;N)Pad(?lwR]%=VY\j:O@R?SPMVAGj
    0    407_0U?XEY\AG:Pa;UMRGH_IUHwH:ReRW[:gY4?,o,Y8O+\C\\LXbGR:Q:TY<B%2MV\
    0    548E;G\SGBU_FVVJP#86CTSTIOH=NW?]ZIBMrTXMMQfGN9Z8SYJYkQHiTR7M5ZAYG[Y
    0    5216^6RR#^lPAcNPDODDNP=TVBL&VJ?VH^LAZEJ=UZh\N37I\d(ORW^Y2M7Z:JMX@cf
    0    396oZ&^UQ8TJgF8H=VEENEa<KWZR[CXQ>7<mQXJCXMdIYM\#KX;SCE[^'OKK(L>QNA1
    0    484>WJN>:Mg`]DSQ_h7XEA>X5^VGAbZUHC8JLwFQJLmI_^E8<DECI_@oiKMT\@e5Kca
    0    427SHR;ID?olTJACFU5_UEGWE_Z:@9fE6DJ5<wFC@MGZCO^OF\%giO8HP:]+iTrQB9b
    0    463^CLXVV6H5Q]4ja2Utf\TSlPl=PC'MYaLq<#_I>mE[]RfJCCaPIYV+Y:KYeJC1NbA
    0    4935NPM`QnhM7:JTOQGR`PL8X]Y:J\.cRTDTP]ZLALSBUPRHwR_OMBMMB0bDQIP?A7U
    0    767CWaBBA?[KSHKXE:DU>H3S;GQ=P\EXUJYJVM@NK[U\MLQZDY:[U[@Nb@6VXNWwOLT
    0    538eJ`aWBN;?BW9NVDSRJ_E[Ldw^GEFUg\XkZOa^CmVqVD^fGjMSQeJG[A9/AeGPUP>
    0    554JMqIHVY[]QJ?VIpHElPZ2Q^bS?Bb_.YqUOWYU,N#GPOeOT4XE3=fP^^XVW>?8I[d
    0    614uOaYW[WKJ;FC>[BmQURb@Od`c2P?fR`XwWIhZGW3YMZSEUadRKFN7=KZ84O=VMPJ
    0    529EDw;dt@OLBpIVZrGM=g2DLFVLf8bCHLQY;PFO?T5DsG/^B;F@@caPQXqIt5O6IOW
    0    516LUKALCUESQb>#OWj>JMWBaVemlNLa7_BTHM[DP<?D@]HXPFXAV@mSXYP[b`H^JN?
    0    471`_7HEA=Y_i^TkN]M^FHDe=OR=YbB\pPPw5iPE@\UYSK6S2G>gkZ@CL_K5IPRBYBX
    0    402TIp^Y?E+a.CabIBbQw<QKLbacjI>C.p9BjVA8uROG>gOdoAdZIegHnG=SZ]YOGH4
    0    436F-w?J\8WBPrG?`S@PLhV2RDCVZ7871Fj2];n'2NN;FYLn*LNTGCVMZ@Q/JFKC;EG
    0    394LLh]Ze^6WRBJU:Z]KMhhQdaTU[6IZHfY_uI`e6>P:XurpTW[6H2w<>J[8&:F66`U
    0    551=.uG=B1VK3NKBwVO]ESXI_3O7a=CE1kgD^&UBGjHH6sLeTXRW=Df2CLIFa9UIE0D
    0    556U:OeUSQHFTDSIV<U;i]JdwT>XfE@CHfTdO@c?ZCMIVDX5H5lHJDYA?=`T1[=NHPF
    0    470cZW53]OPAX6WE\WRiPBPIW]FNRKTZ0YVAHoNn>XD4ZQ=\w=4XGDHUSTBBJKMNC6?
    0    355rKFIBSRAi<ad%cAc2TURDRTn]#=E.3q^WHWELOYBL]]DHR>OWYIA8<+R?WoJ6Bk/
    0    6289JXooRbZQMOpOKJUMLSwJeWGOP\9IANiVLDQ>X@_;GQN8cIC>QQN1XSVGUFTCOfY
    0    546-^I^cKW9LZIkW>8MJbPTFCUHMXYPQGcASQWeGMF_KT#q<[Eo\P^NLA_N[Fl>DUbO
    0    858VELEKGY;GSKRJXQfNHKwLXWDPPDVFDNTEUOASQVLA_PI=RLLQCMBS\SN]S=YLRRC
    0    612ENiVZO_;B:TAGZd[JTXN&wUkaK=@JNcWIX<_D>.:>]e:KL?SG;HVR5CG=@8G9<^.
    0    405Ocj-]MBuZSNCmc[MLVu6D)G>FCBKOD=T]o@WhBwXPMI1^5N`J=jOWYD`G\W@Wr<^
    0    526AVg[*L;\Z9b#=X*OW`anIg3t?E;#L?QOJn-\J8d:?\ihZtBgPLStFS@3.B98E@KS
    0    489<]CRA5FNJO6W,h;SAKRD`VNF@<1TBbH1_DBMVQ;YTN^`CZaRQ5lb9G3pRV<#U9:M
    0    597BHV9KJUTPBQVGj[V8g`F:wA_Dw=TCL\EA[RW1IGUI-k@eS>V=]dmZR@H5YDsM<NC
    0    638VQe?BE9[MM_E=J;(IH[DZVMB;O@\BAMKSQF]E@PHAg8GWXVGVYD#V?KVO\]a;LC^
    0    497KYIBhC6GaYIPKBYFJC?;]>bQ'#T^M[ORP^aMS]PFG^9FVOWJjR<.UQGLB]ZME]XF
    0    421fmQZ>glQa1qK6T^MlqY?@P\Td@9^b=GF]j#Lb8FYHJ]WR9QnCI`iUQIZ@MAgM[[d
    0    477XR^icl[32Q'1]b6VHOea`Iew]]H[P=i_hU=eHR?H>nRc(FCn+F5WBF1RL,=2E9_K
    0    445IDa[KHhPPAKVe9D[UwmRH^kJWLL]dLZQ_RU?4SZQL9ZCF]d:ZBLlT%2ZX5t4G[he
    0    855]AGDPdV9;EHVDOCT>INWCbKSfLKRMPMHY>>TXYB>8lwSDdGMAJ>QOQ?MHVHMG@GB
    0    568eJKWLY@UGPEGJhYU;jYODXYgD^B?`FlU^Q9L794OMwHRLPCO@PMX@<XhI7ID<Gi5
    0    489WKhgQUFT=SNAQXiQ]@UiBNTO^LEU1GQwYSPEaPEFfafJb[PU;>,sVVoJNPp;E\]f
    0    425Y?Hp[X=4X@=XpUPHNMYYaTq#D9@cec]vuESMU57=S:,cOLUiG>UjYAN[n8aP@KX3
    0    438\3eTCO88T2D;1ue_MfYaKCKO*9&VCQc[SQUTiPDTFM_[RdT[UP5eI#7f=94>_FLA
    0    468QKWbT]]O:LR2RYRL?KT[]IZ>4BZ@bNsAY`W#N2^?aNST>KgEN_HRJ.cDDYWPHSJS
    0    550[MNGUaPYHDWXFh?d2Q`QGLRLJUENBHg7EmN[:T#DJ>IaJ3OM%=2bZ?)K><^A@=DS
    0    475=J[M8cuXfN.oXLNACZSckRG=4Id8N:YvjL#o@G<VKJUMMj@^]pMN<JdBZ5DE:OYU
    0    557NSlHVF>ZC?O>FI>JQTIOGTXNA2RC]IWwIKL?\DaLV_8VWAX5>PjKJ\@L:GcDQbZi
    0    859RRwLHYHIH;@ON\KJKdIFGS[gIDTGkRd^LRFHE@WQH^RXNRKT@@HR>JR>KFPCSIUH
    0    458gAdIRg[EdH1G(mVs.MqlGZcNUH8KR3K]VX<wQD?>4MIaD=Z^K=LWI_:t:K[A95e-
    0    477JWjLPfN>@7D<(wEe-YVPL=`cMLCXsQgW^WLnGQ?IY\]<&\=J(U9>4sLVIJjE43bJ
    0    438H[`&O``ZQTJOV\JP4ZXMBEfhM\\T[[GwLgjTCE6G:ZVm@`JASO;N\BXRM:@_^Ti+
    0    612NEJJiJ]VcVdK?>N;M=9URQO[8PFweVT=ECRIhcNTLFG:TXS3GSY>[XOK^XRMXQKQ
    0    438C7bdjWH.Dj7MIEB`LURNUmVHOQ_DMLkcbXWQX#FP?\Z@_dBKVQKV9BTFgMR?RMX`
    0    646/coNEMESPIP6^Z`;Vc5T\TauLPPAWP[dKD;D\FmTM]W2aA<@RWbT3wO6Uo=X`N\^
    0    654Dg@Mc<H=C?F<M@kTWRaM?\]kaKAV?OAT:<w?`MAUieQN`LfN7IIi]FAiEN?CP^7:
    0    521ceSX^PNK?KH/TZV_Li`gaJKw\GECQSVS^Z0Vc5>]WiY;YREXBCXMtbAQCMD\kVP.
    0    593e8`kJraB=#QGMXJYFK\E7I]6l<<<T<[[tYJY]@KFKU@MnZb]UGL8@LBQ<WPFA,FA
    0    661XBUQNSBGHT?LS`EhD^NdEenSX<EE]Be^PICwa57D.lJ^ER;WCBGE@K?ZL>F\EF`O
    0    763JWFFO>?IKR>5W6eMGiOZ[EQwPHBUc<UAQ/O:YGJZ`fI>M0cX@>AeZSHe@MMAlBEC
    0    549CTbCseY*4SI5BBVW5Wcg&trdk=2ZWFfJMEYF\=DMMmfj7\FEBCBVLBGw@R5LN3`*
    0    513C/Qe^^ilW2LlKT'?W>SKri=5IBa+GLp`[FDk1VLp==FwHP@G.aZX0HA6HHm10PsP
    0    701kBsfXmVB42H?Qb+gE]Ye?G^_R5<4[T]bbO;iM2P0@aw\aT@]XC<S?D4aDW@G;Md<
    0    6580rMDfAK>R=@PVEw@BEVQN]KOMVFd@PKHPOQB_XOORwdQl@lLVYE`SKDXE=DFgJLI
    0    484MJkYOg:JAJFTP_DBSHSVNkSh_H3S$NJmUa>^_N-/FwWl@WVSTOSfIDEtQT1>ZLQ6
    0    687PL[V9??MLNBEeET@aNSFTOGZDJ=KTFL\6XQG`8]\Y]ZJvHHEmWaL<cH+W`bWMXTw
    0    618][CTYW<EPUF7Q=]LZF[?=JKdX\;aICTJJKdMWc6HwNKKS;pD<LPdn<=`JG2KaK6L
    0    512WH^VcJM<NHQTGA/nJTvlXURgwS]`N6TPOJTTE;SEO_]WWR<ODEKQ@7LW$`A]Q=GM
    0    531NXbPWJS=NPD=ki\Nc6HZBGwRHCjZ]i:TOEB_MGbBW_`UWCZ<cYQR<8cP_[ZAda]S
    0    576o\PeT\70D\/Nbe.NTk@MfhKYM6g@PiOmTa*j]EI-#YRWKi7cc;RBC;YLoPX0ECm_
    0    637D7c`Jc]EQCgND^YZFPpUUPQLK#9YUMKNSQ=ZFN8NUORN[JDTB@NZoCWfGESIME_@
    0    505A8Xo4XQOC[ACVLiLX\^\NUYSfPDQ]I_uk#bHUZW@Y[lPG8FEdLUYEUc>i9OoVVZP
    0    455bKt9`QKLD\P;]Z;XPA\2@K`RKFEULDM<O:\]d4bPZb<BS`g[UY4+AP8w/E1XQA<M
    0    513ORaP]OTOKJ>GqX$tISS^m+OFP>M<eTKevXFcwGYO>S8[AQEJnId=F;d[UFO@fKON
    0    505g9[FQMIULV/^:bUd2VMT3JOJSCDDV?SZRFMiKRBY=wi9;3-XPRIpTQ[GXSO?F7\@
    0    441gYWWdp^8>>NHII(K3snQ8GSH\ABT]HSQTUB_YH%=FaFV?u6wI5BNX:SZX5A+5Ln;
    0    617_YH`O[=X@QLM8Z?_/UXcDT\FJWCO]BQ]ZOHIJ?CRJd[DBVGw;N/_YJbSQIKIGR[=
    0    537RRM5DK`G;ROUTSM^L=DT_P;k7OGG@CQAM]UdbDO:HETMOZ4?XN`J_`?S>VVwT0MG
    0    578Q\=]BOMWO^\MJ:7F[OCL]2gdHHUDPV2H[GSSY=iRHQJJKZ`[bEf-QB]JYVXw_WJC
    0    540nM?MTd`./O=_:Q_Ch?VaYMHRO4AEa@EfAJdZ[M^[Rv`a#>,iE91f?>aFl@UDSKbM
    0    608iQY\WgIB?>*N+]N\LK^V7_aj`;8BKKZW`M>fPSERFXmT@lIwK<B]@>HX<JCBAORY
    0    455lWfSe^>HJ`F+cPJu_ARS>A_oo6HMNMTNZ1\h]A;L^Y^^D7ObDKPcP_H4iwNXMI^8
    0    622RMah\S`:4J@_D[Dn2OR\6PlLb>BC_6Yt_UNkQHH;IwMo?cGDRB;u<1FRGBX8JVkD
    0    566fR^STh_A9T7UNA2Y5ceaPUcWbB>4fLwcK;KrYD?VPgtS?PKe_@GU?9<gGH7?WQj-
    0    614]Xl]\NRK6=>5TqE^>Tb_GPKXWAL@fG]S_g9iA;AQYjmf@w>Q<O=h;8NH9;X4:EW(
    0    601S8]pYW]S@ULBK`?OE^l^GY^VUMOHW=`VLVJZHYcKDXb\YD=XEBAw@BNFJOH66OYI
    0    607USVbR[UTSOKNUP/RRVB`^C;cJWS>[H^X]TJNANXSRMYXKD@OOXJwC7D_O8b@EZOW
    0    619TOPRWBP7>FH8O;#QC\RT7RGWNZ9\J:F`?PE_M?;TX=E^YNd_ORIkMMG`MKHG[MM=
    0    435]<LOJSH@>=Q4XfWKGLKf>N>_NVV]>XdIfM7:>V7RWRk]RDTB>OIbTiPw,lJN65gd
    0    651OTr^XBdEFW@BS=8>>GOMPYwCP<RFTQCEeNEI[KAOQTPRZjDMTEGVGY]BMXE<NYON
    0    401_ORfT\HE;KAZal<vUUGD5*;hhQO>JG9UNXU><`CpIbCBTaH#;PMR_>B6c1L?sg_>
    0    481j4BE?YNBJZBUgYRFSZ4ROENR[NbKA;FKO<:=+F\WjwcGM0Q\UKgUW;P7DI=?GZa:
    0    506wLLUf;c5=DJYIEaRHUDn9INA]gS^M<8BUKKDfUQFLRJZTTFbJL3DTZR1MY2RPai7
    0    585RRnSSNCDHFX<LKNO;L^D3kSw\F<WN:dGLgS>O?K8AW5WU?QQH6PnEZ8J9K[9[aGd
    0    748fHKNP\j3?RBRUYUdA@GWOU`B^PM]RAMHeDHI;\KGLV\RQ?<HWD@WJMbC[STPIXwF
    0    592N9G2YR^HHDEW@Y:wT\j^UWN\IF8GO:V6>SUU:XLF4RR]Sj2MAKM[CDNFBDB]57PE
    0    519r;8OMBwEJI9_WoSdGRWq*HJ,l?bTO:@WHGL_Up5DF@tV<d9I6A7T>m^<]>MYCDk3
    0    647fEA8OLD]_DWg;SE=>FbAE?;=FR<^1I8>GNam@LEIU:F@D[lSNHK?wOKSN_C\M:HH
    0    678`*UKPNe>G7AC9_Pr9_]\>`<>j3OJN;VtGHTr4W8?5pwX6I>V959RC[TI?KED1)sD
    0    709bOIN^Z`G;#O<@a@[A^WhFNRRDQNI][_MYL3maN:?DJN[NqNiL<_I::<^HYAUMIS;
    0    476W5a_ZhWFaC1]eQP@2ET_W6X@_HM?[KJnLbTX93T(Blq]m5BG\QNZIe:LEXw@^[ZU
    0    670ZMHQ[qhVGNKU;`U`F:wEILYJN0<JJ=TJXNVcTS3LCG[aOYSGMF:YKPK_AZZEA@YE
    0    427S93bk[:4^H3YiO9PDT#EBT\@GO?1Ci]ghWs:M9c@6LOc`e/S:4=QlIhUl,OH81JD
    0    570X/UUTTVTPBMCIHKZHa\J7e_`ROQUiZmiSR6e?P;EIpRbRkBB<FBwB9V=81_JARjD
    0    396CXD;IQbG#g]\GJoP=b`VZ8+TDfNK\JYk^ETHDBFKQI]SM;u`LJQGBZdr[R<W:KP4
    0    503PUKM_GXJ,R)?iA5GKrIWhJc`UFD8RaOleUC=X6Y[GeQ<mVbCcXNQNBM3fIdAQweA
    0    556J\UebZHEJ:M+<V&R`YI^5VlWPHO;eT^wb/@cJMB;KnqJPSRa5@M[?YKAU8I9WI[A
    0    504JUUcBeh:FM9B/<T_RSZh%Hi7GNKDUX@S>KCJUB/;_rIWwQL[Q2]UTCaAdNUZ2ZbC
    0    447_Ub)SS]IC4g'DwKZCncONcMlrnV?IQcfaX>i2WNR,[]QIRXDG6ig4q.YZv9NPVOa
    0    657__lZhLVKO_MJRSbI>QFI@PJKUGJc?Q9I]QPVbIeVUXDVP#bhCFFU[LE5Z`fYBOSF
    0    446tQRY\]gLHIb4^l=v[<UN`RaVJ.NOY`[tV_<lI>KSUmJwCG?qQ3VgBB4qRFU#>E]O
    0    793SG^_V`G]CBV=YH@XHdTYKSc[`:;LTTQ[dNB`QM]?PfVViJ?[T]Iw<86k3LB9_AKO
    0    640aH]UT[cR@JMKH[4QOiUdFP[^WC9=[DdSWa[;(GYCPsc]COAwSM5Q7FQW=CC-VQ]?
    0    584^Mc]ShSDHCb6QQPjTVN=E6EG6C;D^OWg\E>vS>KMKA\S]KVYKJVwfJA[9\hIS.T?
    0    530e_WJ_]L/*3JA^w)_<TWZEMbe\JZFK9<XL@EWXLe^X^_PN\STR:D@>TJ\XmD8LT[=
    0    553OpLZ2PC1Ya>j\O4VtdA;=WXC99.3hYSwc`LG_JLPAQ<T^Z,MKJg_IY6KQEQ?7763
    0    765=XhPFE@TQWSFXE[I]CF<DQNSW=EOPPPEZU>HBYOhK\VJK]EQUB^w?WJDNQLHIRHR
    0    630d>^SjUJ73DU:;OWT?koa>SLbS*C>j<RSbUQwJEGE>KEcENHfJ/@FF66\HF[S9IbD
    0    841ZIODW:U>1Q)CR66VNKFPFC_M[FZJYWRSLLXMMQGIRw\LL]LSML>PCI_YH=KJ_K^2
    0    543<d_OOA-cgOA9MBGPnEI5OYAZEAXORaGRYfg/MpNWJXWR]1^RN[w@CelFATmG`^GY
    0    459?MWcDG;jT:C5DQFUQwT2Pd`f_Q;7W_gaTLOUJ*i_6He]Um@]NWRl'L<=ObN6B7R^
    0    747YM[RgOSIOEJ<JYGsK\OOKSZbKNA<_FwWVTDWKNLOC^cWmdKcONH[ICV?GKTCHHUK
    0    477T'UMuo<TdcR*ObsL0L^mGw\WVO;9`?W?SZc_L\B)Hl\OXTAb5I0ZFIITBA]>F+V8
    0    464i<o@PwR^e7e:LZ[dLkPa5_X]Q_>M@4OVO[UYrt,3FL]VZcEdK9QBLIHdEHB^GGR>
    0    653WDXTYXZG7M@Nb]E]XOUYA>QdI=FIeV_ol>KVQENQSSDKM`QXlKX_:QERbDw8JOuQ
    0    719AVRdSTHDYBMDI[:WXUAF:V]UNP<NcGQTehKNM@JP`k@XSwhKOVcpH4W]MQIGBCXI
    0    558P@WQZS7;FEGM<S#^TWQMVRSNf7E>X=Z]hMPYK@.I>=^j[aSX>42eJVRSE3L7QI`P
    0    515wB^]ASq9Q\UAGlHZ?JES6IJbG=GC9c\Mh;L\DDUG`EPK;0X\SRNcTABeGZX`VKc7
    0    491mXYK=][B1WIG[WQDUl`OKFdI_.FT`WF;`8F^W9EE\XROdZF@e+]Wa@6fF\IWw_?7
    0    877d:WXZ[ZQQ?DOJ`<[=fg_E^IaJ<@;[B`YNYS]6MI?,Wal?`1c@=HwH76AE@V9HCVO
    0    575[JgjbX[BG9S(?ZAj5ELe7QeZ_5N3lA^fjE;^D#GMFXMdeEB]I?2c3;K\LDaA8XiC
    0    532uJ`XKh\-H5UM6QGe.WV[OTbZR;K=[HdFwMKf:SM:KO\kRdO[TMCHZIFh7CTCL4:.
    0    611]J[9dqODIE>EHpMf:beWN\FKYRARULC>AHOdNEF9Q=VTPf\w`=8VCJEb4GK>^KK<
    0    569Q>cY[\[DF_OOEJ#tPdO[S;@kU?DP\]KIXZ8WYIX_=bmKNF[\;7Q88aS\bVUNBKMX
    0    441m;tOoou4W9-X;d1Fe^cWEw^dU]56[*OowB;TG?6GPaQeCjLFGCHKXbU=9Bg7GSjU
    0    589WH^\XlkDU@M:aW[fZ_\YZHw[\B5JqWYVUZIYBGPAPc_g[aKWXJBZN3<\<>K4<MX6
    0    424Y-INgjoVMBFJVKN?WL[gcdOOVZmIIgkHH\*]=NEp\%O`N[Y@VtSRY1KEO7wR1<_e
    0    669o:]]UkR7AEFGDoPr0GfT/YQ>pBD>j2Qj^TRm96=4IRvT6Z@[2=6w>EPR8APD7@DA
    0    487BS[9>LrEH^PVaK@MHTTXOK=IP_UQWE[CVYT>#TMNb?R>Y`A*VIPCC>ZY^KacaOWM
    0    560UEFJLBTFAXFa\ZQC>G_XJIBJe`H_L?8VHTL@\c2[[aq=m]VRJ4=LPKFwF[JNMY@*
    0    817;\[I>A;SZ@X>L_@NRdHHJNBmFDM/ZZS]IUHBX#X;:aBEVKNV\P[BAL=A;cAH\DCa
    0    464MCCVSgC-,LZH1weZ7W^MJgIGi^?^d:jSfC=U9FMS1a>j@POQ:0B1WI`W3FLAD3ZX
    0    539Kd@=EQ6]PJO0GC_G;E]K=JLL=S_SVL@#T<HZKQE3J?>Q;@PFZ5YojHKpA<CRFC7B
    0    566eDX6Ge_64OZCAwIXF1So9O^[TIOO_9V^X]ONB7LDJ[\RCuCPZ;Wl[\LP4HT4PN^A
    0    488oKXLV\^o`PJJ1`9CZdw`ALKJQ?>HSLRTWDEITIUIJJiaPiW>G3^iW^XgTBf@T_eG
    0    522dYD?RNJG<[ZSMPLgFQ-L=OO\cZ@-gZhNKP?<PI6_LwYXT6[U9E;QVB3NUI2^J\E3
    0    639\TMJORFF<Q81dMb=BK74J?d_HNcWjJFAdE^;\FIG\wQ9QBS@Q?PNaRmfgSQV>Sf7
    0    577X^UU=d^\aKMGPNgNHIjCP]dN:FEOBWOQw,GPL@L3\hDMn6PG7CB?SbROY;;W9[F;
    0    381[ZFFMjVSUNFI:ww`UY>QD[PFY=EN9R^Su[R\rJKJQgTrB]BVWWj\9HUgU8l6E<g0
    0    454r[lQXVa:#<IFHq`pAUFQH\Gp^AH[Z/]?dA[\+iIA>GwU<aDj`7EZ:LOt>PB8J&Y.
    0    542MX]GnQGBEAG9bV(UMhL\4w\ed>BTdLTYO@@R^:Y<V`X_JUkkABc_EIJHCUaHiSSE
    0    534^<hNXR_P?9D2;]6^8wqaDcsaR;@(ZLffGgAY?QG=3kTbJMO`DQKoVA<ZB0G3;=G;
    0    751[VTOSeSXI@aeKO.RKa\KLVL8XI3KPFLGWRHbTL#/HX=T[ZQUA8DNV<AW1EAIM.87
    0    537SUF6GIT;UIhTTkYUW]HU4dEMJf<JCFN=BDTwS]G9[A79UVKiM@_`hiAp.uL_G4/H
    0   1032Y<fK_UPRLBH5OQfM;TWKNGPPNGFG`I_UwPARI<PIPV_KZG_c@HGDBW9OJL`EHOSD
    0    542bHR<2d`)CZcRE\=lTUNK:cY?YMJ<GOFw`RTNHBG92[Ke2JEq>.>WGS?XMX5?KCe;
    0    614ON[aV?L<?IGFBJ<<^VHEXGZiOECGSPEwIO=CR6WDLeP]ORQ?YcUaHKhAZ;bETOPV
    0    5150U5Po4m>7d1RLN8H>BTMtP^VQGtSg>X<c:<[OeBJOOVD[YYEQZ=Z#S`Jg9EU^GuC
    0    377GAL>guGd?I]Q:Rc7sj>HBgXBuGH0HF>oLNmFG#94\>H`_J=Y5HI]_NF^$Y3AY;LQ
    0    462U:^_hkl1G<@K#lXS%5gr@VOfj;3*c;QdRb<L@F/GIefKDf9^FD>^D?E0F;W<:.f3
    0    635fFRtG]u>9?GGO=#dRZj?6V_Ch5LA\Cb`h`Y_OV0JXWXd8PTdGFSR;-CA9>\<BEQ;
    0    504O8JH`EYL1P#>LPFfG.[YB`fUWMQWPDLafS>aEKL]NcpAElEcF@=l4L<F7SnQFXmO
    0    611eNsFgotVTAMB5`Fi#BYhOHW[dFLUZ)cSg>MED]<HHW`[?aCl<LE\QMEhI@]=G9qC
    0    480JFMWIhT=HcLb>,W:R`a$_IQGG6cXTV=LX6T>GUS@aCTBVM]Vu_#S_PU\AEWF^YFH
    0    609[SdVskS9:?@>IXKa-d_ZDQfKE8KAbC[cYL<YZaF\QwfWYWUPQX@oDKQJM<eGUVeH
    0    750XMa[ZwF=EIMLLSFK=CFKESZUSAAYiX\VR_F[;4K=Gf_JMLSQ@CIfGKD\LE8D\NVH
    0    569PLgaCNPUX4MFEXOEZl97RWKATODHSAGHQVOwVP^@IeRTMH?R[BMPOAWRPEDVQW\8
    0    492WK7H>:HYPTF5hUMDpbCHHiSTTaFHfW<wW\eYHJWYZYGDfAgThTd?GbTIbU]E\dQD
    0    672o^[GZXDMF?EK:EDaCYa@A[QQDSABWHcYPZ/\=HKUIS^HEgIRAF:wGN>K55\M3IDR
    0    633eEcrmwV59CC-RgJ]O\R\:dd^Z@GJ_@d]lQBgdQ;MIhbZekAfEJ,OI9XfJJWEK;hB
    0    547^w=cJ`HS8ML@@GPV[WRbSOOVX?Nv\tJXiOH_PE\Q=JLSEOIc8SL7CGfR\V_GAAB>
    0    3665ZSegejHZFD0WH8M\COl8wk05J-0`MLer3cKL5EDcV^g`0DNFb2]eOM>R:K5#QXD
    0    456L(HMOJ_\^3Dc1Q@u,TSr`tUKVK>QO#eTa^C]O^7YFVK_6X^d/N^XUR<_IGjRB6UK
    0    758HI[XKKBABIZ4QWZhQ`1\AUWwP;6ASEJ[QECGV=NKRri=P:P]@=HK=GRAD[?=WSaA
    0    533V^^PCQS+FN6JAkENJhT\SNLPRQM;YR`M`3:BbVUYXkU2HLkA[NA9N-NZkQo1c>#F
    0    616[T>`>X\HQWQ^\BEEPAUEaQJI+#NSXFQVaekHYCSSFQ=_@]FLM`Eq]8NOF?FCYG?N
    0    456X6NP1_QKDUFRN_OTO6M\OV&>PGR>L#dGWYKSZKPOJElES<TF=8CuBZ3K9PV5>>J\
    0    993YCKSSM^CMENUYXLS>QMTBWNQ\GKENLYPJTBL;LNVAgO[LQGQ=K@wJMJDTBAGFI[M
    0    688GKKvNKXP6eFRh;=Je]JGFIwdCPR8VdUevJR<WN`O-W:Z<K66AXPMAFROS5[BVGAQ
    0    515W>]5RBCUkXP7MYNR>QYc;GMKd%/e_SU@i4[A]#CYYLIGQ3N_ZCFRSW4WL]^I3QK;
    0    597=PVw@T?T[R]KJJLLPvHJY7c\LCV^ePUskHG?=8RYdcWFPIROHEQ2VMcfKM=@PFGN
    0    475Z^&6lO<GQ&`ZHIQAAI:i8NTDRN<LGF39^`gHAH9ZRM=`F7UnFASSh<NT@O#:FJPd
    0    677X:f[]uo4>>H@@wO_6e_VBXjmkMQ=`/W\fCN`<CN9?u^U?ULlJ2>_B@@O?EKM@?UB
    0    531MBjYal\5E8?C7t?t9Yer5iM[pH;7cD_g]G+b<93/EwfnRRCmT84jT9B]CGQ/;:p3
    0    455NS`Fq^M>35NAQr6f6Y@]?DQwgF.2\U]aid?_I58->YkZJ^JLG3Ht91_95:M.>IR@
    0    526TU]MSI4[Wbv7YXDCjiLW9s>H@m3FJ[9SBZ[Fe;cDK#dLW@lCL&a_`V7CLh*U<MEH
    0    796cVVD]KQND<FN>Ybd?RcO:VJS^[JNN?]@JaZTPT8D1WPPRMLk7/HwJF4]7CPK8H>>
    0    552sSmKWERUTCX(UVFW<NJBY<wSN4KMeDDUqK;SR?OBaGLFt]la?`R]=,AB:FsT3SX7
    0    469dZwBGSWbgNu<2faWMUg85ISS<V@^i.[E[GUW^5CEaQZ\`@[BEBSR]X4\Xe<^O:?b
    0    488fXOcuKLmK`e4Vk]LG_5^Yw``E=ULRTIq^_W:O5L\8[GKXjFaZ8SbG\OJLcNlA>2Z
    0    517AbMI<P,U<<oCVPhRNa<ES:Nl1UPA<iRjb39*`2m.SYOMHHZVV[aDDM?jNsHwTj:F
    0    687ZROHQ]TLSD`Z=VKCMf`HEwHQTGJBCPOUUQVME,1@?AQhWW?J]<L]IK;A=I@?BJIH
    0    641BVnUsTZBS-L0OKL`5n;`FQAWX>HPE@Ua[O,\JJD;QHaAWTPEOVRB[PFS?HwCBYc7
    0    794N5B\[OVAEXAGVZQRFOWRNJLNU.8MA]FCP?G^GGT@HTZ;RJJbNDNCEG[GPYIAUHwA
    0    569VKGVYMK1_\7FIBa_RQ4BURIEFOWbaY@J\;;JPD`W^XQFR,L@MiO5XwOKclU_PdTT
    0    572eJLQMmR@DUDBLa>i@n[cAK:c`KDBSBhMgEJDQPMvHW^OP[3ZCK>OH1>LC<?FSMwI
    0    564p8H?cp_<5D=O,a;g5Qjwe]^tbMWHf@al^aifN?9:L]WqGd:m:6B]4M._5=TOC?`<
    0    587T5R`ZiVCEJ>F9O8`1XTa>PXZj7MDP;^\^@@NGO4KBhwnn\T[=G?XMU[JNTVADVi5
    0    657BDX#F@CDcHcAH?@M]]IK@TRUQG6AXLFRL`PYW6<D7RO`ZZDG78;\J?5APQQGS<MO
    0    480aX;S,T_C=\YZ_WFoXkDO9[OIUVLSbc8NRW]e1MSH:LwcZ@8OF:I/PQRYPE.U\?JG
    0    377?[An5^<8;XHXCj6[C@<NbN7FJJIBUZD`HfnmlX2XdS:R>`NoiBv=(5VwFYL?gJ&a
    0    581LANbhadF.B;T8T@ZIS^q[VwH8I^R>>WS\jKlR_%IDDRqJSTbCXIQ>9VYJ&RG@D]B
    0    784B9NVwFVdDALNDN:8KERSZSUVOGZOQ@UGQZ8c;PUhO@?WCTIEBRHAG@CIIFW?E\XO
    0    578UDwYSU[CD=U8\j_bNW[T=cN`ZS<@MG[9XP'[I7X18Ddf^OLcDGJu7>/P/RT]P/Z7
    0    527CE6Ec\Y:Bc9>=XST=e<SdBKPAMkXG[MJ]DC?SMWfKAPR8NcI^`FwH@MAOD>NHaaI
    0    546US=?L=L1OEL^EWNNRbG[9VCLNwn5H?[C2>VQ?QUL4er>\X-U1R7^<PD2@AA<=G[D
    0    484B\6.AT2BB;LaUPQ[be0XYQ@hRfK6LVXJFWGEdED^,NKT9STb[=w?_R9SFi:Xl5;R
    0    542aCeeaeEIKN+GGS1ABfbHMI\`J07>TGdKc?HZ_C6I@[EJw_USDK=^G26RBNV@GD\G
    0    525W#lMPehWXGXLOh9^47YAOJSSV?cUPAgY_`M]1WG`S>L^Kt=XJVNYD9>O?XaE/BOc
    0    417Z'C3bIW@,aFHYMA`JmB<SIJLfNG;DCPY$+J8&Oe_%\LC4A?kKbZ[C)g@S#kA/=s]
    0    623cY4HEeLBZeS_<HL=YGA#=MY>?8OEB=BRmSOb<<)UDL)V5l\KCJPE\;S]W2OBDDFY
    0    521ESNCGNSXAIURCCTMWOOKVWLV\fD;[CX:CXT];A>EDRIJOSY;OUGd/#=[76VAYD93
    0    524EUT^I;aLYVQQ>[FENHDPSJH\:T=>TaRTUChD3eGwEST9U@>0GGQN5AaGY2;4>RlO
    0    454\[HLTONj_Je@\V^@hMHXJI^\9DN#ZTQbT]]_A:j'de_<5i@GQBV`ZK@P=[J9SV]J
    0    512Ja[GggMVlOIKOZB]2FEJRNUQJIHMH7OWp=H]BDG2BSFB`wXQCLeE`P<]D1[FJFXX
    0    57128IcTAZNDZ>OVQ2UWLMaHM_bJLaGGJVRdUa6OAPjLPLM=&MOIlJ`F_gYJMj8VKwY
    0    638OXYJ[biSZGALAhGQ#AhF[@Q:I`U_D9NB^J=fd]B^H;6TIU\QIgPK\HL?/Zg=<9ZW
    0    795Z@loKab?TLS?eg=\EjRZCRP_b4KKXH^Z]ADVQ>N;O[X\RKFXX?BwLFPVFD@GAIm?
    0    528\BLBsNJE2;3APg9d@_PmLNK`E;F'OBDkm]Gd_<M<FWao`ZEcSF:SJ>#V?:X<GJvL
    0    500M;Ia^kT>5lCEQR?VT]efJOswl6U/gPbmH@EKSJPDOo`XI,7[E:RwDQ+P\B3Aa=VN
    0    454c6u?nNBH=NSH]i2eKp`oBVePRFFJtF_L]4Pcg:82loN`XM?wEAGY5B?C-]4/=LN5
    0    461;C>U;>(]ZPFD7ZERB]@H\@T^<HfIN[-]M*VuUUQY@\Fc:MUw\,UDI>-LX^NUL;\R
    0    526_]GGTXQLF-J^3YHjSdPkUQEYTkQVbOL*TBTwb^EI/DIgEw.YIRK[=;5G>mWF>ATb
    0    729BZ9J]J:=;BBBWBAEJPHQbL^_I\UXZTTR8]LFSwJaNf?N1jE\GXQY6;SIeG>IqOKR
    0    564IO7R:7\VGVTCJVQS%^Fccb`D?pdAG\B[8DSiTVQ9T#8[<LNUQE@NR@2KE^5XO:5_
    0    624IaWgIW@OCHGM@F-PTO@PcJUL1RqC8w39HN2YQ]XVQP\R8ISKKW\@28BNVS\RZY7Q
    0    433M[<E44>YCtZ*`OBjN^>\wNLd5cbIV`BTZFJEbIZTM7KJG\`HPBaSS19R4pPBA8YN
    0    488Da58<B>5H=oRM`Ha8Y:Vh=F^>s`:<lRCAD[enT:6563pJZNhnGr7JDCnRw?j\DBJ
    0    496I_HJ7;C<E(iD9kGgQ`HjmS>tKdW:@UZ<CZEdwP2C@?Bs>kWUX6a5@</gCU@ifLCE
    0    538DdDGNDTDR:bHPVTe;SHYOPWUB^R?T^E1*HK_jW<GK0MwE^a]`>WV6:?PDk2VQN>]
    0    671OQYicjq=ZFDPOU8ZKTf]HYNwL;`AWBXEI^1TOKSYSGFS6fHMSLYQ9B^LCaV??LO[
    0    457Cj<A?=5G?FRF/i#uVIH]eBJU7S^8BXD/M[[jeB6M:=/mBpUeDG_@E6=u?X<enRGE
    0    534#d0NQ=U,+#OKVJCCZj6HqG?SM5X0[bG=7SESJZ;I<B@GA@SGW:SIC=N5?W->[:-B
    0    450b5_@dwSHV0/WDwFo=WMkEIOGQOIcn4`BQNA\DNI1#PLD@qHU9%K`;HDS<<QA+W`<
    0    5217L[gPCMYbX(BQOX9[X5qOIeZLW`gXM<LfWTNQ8nZw_>HI6CDQSbZTYW>X?PUiTXT
    0    462IQ):I6TLQG]dLjbbEQ:\q87]RqkX9oJ=:[LReiXwS=W(?iUBZGY2Xg\VljKS_XJG
    0    462BZRUYVkMGSJ^7gJU>tV]aS^agNbB\kB[MOMCdGN36SXYAjTwmDgCP/@MTIHwpP:;
    0    559:1UP]Sb@iOWSK\KR9\\^SEPDFNEK9ELB=^`ePSSW#ie`PZEiVZ]M@OQBANCMRU_^
    0    591KENXB8JSI>R\]9@HF5ZK]JJOWHa=5Rc4AJP8@w_;9gEDCH]CE?^1MLQR9LG@dEQG
    0    4519M,Q@2M?)PfOVT#?@l>3q3YI8wa<VO21<E2ZaLM?38J:Oo`]d3a1JB=>`ZNAGS+L
    0    582DY@M?BUTJ#YNHWBi\\=a_IF^DTe3?d9C2JGSgZ\QDG8\IhQQ]]]G9/D]DE6ao@<Q
    0    490DNQ^;07KE=F#qSTTNj9SmgRXNJt+PLHTNAhCM#_]YhFa:PIQ^?ZeMOSSZESTVtr-
    0    4772r=<AL6LC$lRULKP^hYwb>8:;XTGB_C?J<2FTB(KX@Je(ckde,^-T@*E3k+EZH)X
    0    543=w7ED5CW51SGOJ@;[s^BJ>QZ=p_TDN=[SBJFlK;Td`GJ2\Ne:J=8ZAHK?W<5S:@R
    0    681HEdb>QNYHiJBaJAJ_U<6bCK7HIlS`eNcwO<RC;OEHXTBYBHAT_aQIOb0YOnMEUgC
    0    427HV-^IT^`8ObOpL4O?YAwcFEl&Wu&@eCNav9QPoUh[H>f,RO\mS^@%>\<YgGZHQOQ
    0    758ibI8C]KRKUTZ:YWL8.VVVMJKKLOWWCF2R=EcOh9RrG<RZTqSHJ>=RI;bL]Uw=P<7
    0    538LhQW3WQFU^uCbr?QYiAKi3C7=>wLGdHaO@B^[9`JH0BSOW>ZkRmE;[\SPTLYRpCT
    0    421.kGeCHJLKe:&_CFRmO>CpCAfnAZ^5lIG6UXfP0E_6`FGHPC9wnu-K6_O>;MONcXa
    0    5925dDD2K?NQMY?=^4[L^<Pa4<JF]gE<U4UB=An[b>6L3=U?[iPY[[#77=cOjKWa7^X
    0    564kPY=F3LDh2UD;Hm_I]dSMNHC;SB_J@14e2[qOYFaO:SOHD_\SAZ.PI9v?w?wOOAD
    0    496TDWFB`SX<@m<8b0UAOAQ4I?U_E99wU^Sa48Z[C+.2E^EWrc[I;ZE>?HZ1b-lS9AJ
    0    5099nSb4<?B=BO6aR9mUnDVd+MmDaiCHm>0@;TA`VJP?9<R/a[XwJjFGHFR3jEvnWM2
    0    686NT=?SCOCW8R@8b@TDXRT@_;w3rOG9PGEBbNK\bO3JJF0VWLTI>JM?=>]?C@Tg@5\
    0    5446`Q6MTTBR?H4]wQTWhRODT5e8pe6@bR?=\1`MX?1>SX\AQVhcFab/@NVDV7]hF@F
    0    457;JF2-?I1LL^7PN6d_e.ik%MQBM&DKv68:FEYnBv;/0Z,<^OvVPq7;EWOIs,wWN+;
    0    661Rq<D-DBUH?wO9g&ZAbCUXP5cAhPJ5XH+?TPcdMQ>5<MRPheZCLU9N4Al9h/mP8AU
    0    552BYF<PL>LF/JP<5SKNIUw>b+YJ_2UJIY;CPXBKe<QLVKdSYQHU69TV].jCDG6cS1X
    0    476A=dOK8J9Nu[?UJN]r>NCb5bY=Rc;X]NRVOBNLe#?TBN>FhDfY>Y492:QNTQKN]XR
    0    429:_:HD@k^NmwLnmFddP6)[*\G=4qU0p8GIXE\^8tP6(TKGHCZ0_]9Ebi^qiT\C_YA
    0    517IcVJ?a/rNFwJYM.OBZ02k<QI@_nd\Y)Q]6PLi7JHMN1]K[ZJ[Yc?\JET<V0v?LYQ
    0    5851,\M`cN50ZE=_OF<<S-e5WMXH5:aJ2h[anCU=e:Z[ZDn_JOR+I%HCPU?^4[3(Yw:
    0    481?[O:H6M>KRKK_ICJl]FcTB7=:OrD^g=SSDS4O\c^\5f,OEXNa#\gO_@*U_iMaj?U
    0    578PeR5OEN@LMPBOC`J[Sk[5Q`PdXN`O?_L`>_J^<Z_SA>@MCMKI:>NKTHwP6KPaUEB
    0    607N]GSUJC<GJT>T=OHaw>L\DKU`XOH?KD@:BSLpTJUWJIS5`Kc[QaW,@R\1VRXc6OK
    0    492I(CCKNS?EY[dJRqRiIjwnDMbR0]ZR^\1XCJs;_8CT[@5FsLSVYGXDY[@aNM`_j@L
    0    395JlUONHO]4>E=G]]bUj5Qw=hIa?E[OwLJoQgSW:@GkUbDMPqRm?ebCSA94j[U^HCK
    0    3853U]6F-<=S7noasiiOv8RXd5.^mB\BNGeO:^KnoV6:pTT7e[aU#PpAQX=\rB/qK&h
    0    442>Y2GFqDHU3uHC=FjSaK@SUUn;qB:B`61PZb?W4E>C:9\D`wLB@oWGeDbXvCigF@R
    0    599?P>F5*8@ARG?dK6`SGESjAS]'\mLaj#.C?LE[INYVO[C<WUSg@s?B<RQbWVBkPAC
    0    745AcGjPSVR@WVJPH,YIYNSiBTSVCQ#[g>YH>FX[gOCILWY3BFH_<ZF1:ZWZ\PL`ReD
    0    6023OI]S?m87RLDE0:QRmL`[@fw<>b1PS<V0fMNeC\A8c>Y?;FLMVXSA>`RDZ>HjWKB
    0    608EoLI?A;\D[[FHd0f6KIWU<@]3]WP<c&9EFE\fKMF[?#F:p[_bNZ3ZR@lPl^tlN7#
    0    7944uTB<9I<=BTLSM0SOw1P_?FN0c]G;nCC7PG=_YREAR9TBPVcnG\O5CNF>\EZ]McR
    0    487;RNPHFGoLP?]ig<mRbBVd8OT@TZGUwVB@EAR6ER=N<VQ3UE^Y:^>C7ThTIUQQjYR
    0    547>L9BRDVKAMN>UM4U_YRNg]XFF@`AVmFF:*FF[^rTXVD_CK;MwU`26OK7i_WE[R]R
    0    416PrSe7/MK5@Fgb-@QwtQ$QeAO8)nKEtV`udmLo659YBLNGGrYmOK\aGY\EFLVTYR/
    0    537;^FbM;V#<PBUb@:XeO3aYSLSYTf6I]1M69oL8h``DCI\=MK2gP[VO<F4^XRbQYUJ
    0    502Gn8LAVL4.]XBZYE@HCUNfNVKFfdDPL8:HS@J_wA@0-J]@bQXTVAQ0@IED`:@WNQ1
    0    549%^TW:(T<BWP9HJ1HXV*?n=RHMM[Q`o#L@JX8@UM`Yw?HFLJBWT`O2>:JGTJJf_LC
    0    609B^7w@2QE8LHPWU:e`oG]kTDtVG[RV\QNBpLhWTBEF`PlGpKHRWQ<3?IDS`P]VEMZ
    0    737QP:TB+B:@CKF=E=PREBT]CJWFVw?KgJLLURQTjC@R?BL;CHGZQXEB9JSM_FTbU?F
    0    737M`C=MAI08QXHPd?eAaCwt?HlBo\LAlHAG.IjZ]97EE<GCjc`UBb:F@8`7b9bcGJE
    0    551eJ:c3m9?=aGESU;K^g<HmJ_SW?uJZd7aV]0JQPk]H`Pw;QJV\ckL*EaFu\8`e_i_
    0    7588R/T6DSF5%FONM0dVi=^sBCaO\t@P`FHBE.YaTN71IIb7_bincW20>W_:a#_i/NM
    0    537T_=>PAb#;=\XH^F]4eJbrELT.a<SJZI,JYJYI5QLWHJ?CocVYUi?QA;WJY>fc9?[
    0    747JPI^\=P=LKBMTRD[KVAXWKQLMagEYwMP:,NVRTHh]KE[ISTBT]NA@3KTVK`RYWXM
    0    500C6U;(*?kTS^<Nme+wY*KVv=lEr;ABPh`M\D5JQbZ75P:vOQJ;DkFTP[?Ln9PlVOi
    0    408=-K*X55]CGg5:oXQVo7T/G.p-^7A4GSN<[4C4/Q%;YTCO*^YH1VqIBGXGh#LgBE@
    0    466HK8F<@NLR8ZPL=TkZ[?cIXZLRPe3Ed8LOLYew\HYS.KcHcYZ@Z`C9FDJR=;qnGRX
    0    549UV[DCQBFXmCKdQ`5NOB<iVFL_wb]GW`PJ82SNRg\NK5HoFLHg[p]>vUOnjS^RO?a
    0    606>KD><TS>J8WWAKR]7WNUDCDW6jdQDOADLYNZ_VRGCB9w;SZSUOVBPBE]?QO[TD6G
    0    6908g?ID6MFHIvOPKJRQk<M`M[`SMTR9dNSXQ@CmQOQ@I=ZBwWGLJ[#>SKX8Q9TUJFB
    0    436EDZ(LJhlnMj2,vnrQ^>QMP\Q;sLWYEN']`p<RAR`?7IcWaK[JCARXOYpN_`g>=#F
    0    669JeUZSCIL/[Z@@c<WBc<eiKNwf`f?3VYWUBFebR<HIBMb;NUhZGFKFAVDWN3vTE_;
    0    840Aj6Q<=Q#I@\JOK<\?O+haDQ`B]WFVQST<LD\TZFMBUHKFZQN`L^W?=S]OeBUWNGK
    0    424L>PS:%FjOh+Q[BV#c\aGTF.6?;p3YeWOeJ)SBYdBOQ8?MI7(EUc8Go0BNSN*PPYI
    0    564EJBiO@X>FH9YeV@slV;G`<YTR`HI^gQWh0E?[PIAAjPHHIFN]k\@Q@W#SNbHYcYi
    0    5003\SC5>1LC7kJG`Q^*g;`j7CY3r^<4w8;U4ZsPYF8G'>CCqQmj<oH29KdMYMe_I:>
    0    534RU7=>IK=B4RM@QK`/Z@ch@4^<mSJ?TA#;X:`bRGM;8@G=fUcfO_:OT=a>kK[ZF@@
    0    474SW[SJ[A6\c<#J^0UBXXQJJYN=>_UdhVEDeJYjNAVH194:RBNbcILcB6cF^@ANDNC
    0    579W>LEiS]=[5RKUe4JI_]^/aUVRTR=\FfSGN=C3cS7DPAw?p2YA>QMO4Gt7U?I/InO
    0    4906oFEWBIK,M4DLN+\E^6go89Y./l'SkK4K?KhQFKQO,=Y-=wOdSu03?Hf>=CuV8f^
    0    498)X>N:4FF*E5Q`SVN?QNSYBY^Tg]FYW=??EXMiTLF?-GN9bb`F?WPV3NN<HHC[i:#
    0    425]Pg5?k5lPXZ2NmUR=jQqlM[X1\wDIw9\cICq[86XeD2.heYY[POEGSYfIaddUT5B
    0    621Mg;=EMW[@LdGEgTV?lA`bECwFdT)EY:QAIVkEXC8C@P[Ov``PB_=S@M^B^=]\U+N
    0    611FIE,:6dW88hTXsCVXkFdh=PbHdW#P^AVKG_UmF82GGUdDTtQYNs@DLFdNW3lgNLP
    0    585OMB9\=M=@9>-SV=NAKTaWWZ>[_XINd=Q_dDfYVLSHmLf6YGi@TRl;DMOM2YR_w^T
    0    573:]2Q_ZKJEXYIID^P<[XL\]JJB^[MISP>A^wZap3bZP7YBLgXTNIY`G:HdKP?TLEX
    0    620MlV+PCOP<0P2PKA_@MEg7B;qSWYS?WG:JTGfw^AQ:BGq5\ZXRAcN@.AvJ[?^]YFO
    0    689EmJJHF??B;K@?SY[PELjJSRbwh\\PIGGINVVcW;RJPRD;BWCS:NS>KVpQRFLgKNJ
    0    591b>^\VaR?G:X?CXL];RM\MJHg[ZdPjRAT[GEjT@@BGTL_?wjtJAXXMD;cFfS;WQN<
    0    862EWSS7;^LDXGb\N>UOa<0i:E=LI]SH^8?I;\GS<IPLYAP?QX=wdS7=EMDSbTe]S:F
    0    583Eg:\/IB:8SCOd:5\ZRDNf6O]5_Z>>f9CF@NITna4VY?]3JY:ebR=59KLP\GFw^PN
    0    5221O?qCB5@YYNNVD;dPa/`^9S^,UwL?]5.PWCdY+:UHAPA9hU_fbvBJIMc<PHKe]RJ
    0    621/V:GT:EF5B=SFXWMIk;n\[2XIf@=>CZ:5TUwcR0REB[SOFPZOLON\=7b>C(M^I=8
    0    613Qw?S:IC?:bO7eXIVd[<c>CWwNIVGMj-M<6QB]@MEYIDP<DgWqJW+9DJeP\?NhEH4
    0    512CD7<N77>XSbQOGQAMVPwXTQ\d][E8T8396JXbg9ZQ]>SENlT@VMfo?`oNXMKm\L4
    0    449EdOVKIBSZTw1_;NKAb?FJbXM2kVMNE`R7VBC]PZ<CRubOFB8g<\k^\>ADXcpdDWQ
    0    583QIIQ84a\FsUFlY9oLV=ReC\JQQgOFwSCE<?Q\0XBQJ:ZZ.a?bYaADCJVgi=s]WZL
    0    356ES1Q:=9O*j>HS30Ig\XmfK?fPmSSAJC@9&=918VhFGZw]D\Tg^PM`[LV=JYWL@FM
    0    593DNIQ#UJKTJZ>KQlQTY<Vj<FnXSV2<c@V?RZIe>=7*P^SXQGRZ*Q1BHD`4oYZI;NK
    0    485AaS@RKUKe<^;UXZd7OWcQP>DTs>aJRhAdO@wVI1V=WCH8K`TWeSBPIC\CYZYN,W`
    0    494EWLVlfDYPXF.WUGI<3XU@Gk[LR<]Z#YA@=+FAbSD:LDUT(^2R\Jb_k=LZfJUJIiZ
    0    889FYFXX@];CQ<C\WSG=N[gRQDoLU\LMX]HAIRSd_7J]OWQBDUOFTVwJ>GNCJKNOIF@
    0    425F?cAL#CA.[`G[c`BlcVA6WLYUfKb^?;cYOF)?;R)GQnE[XX5AOKcT=Z@?E9ShKL^
    0    429K]?IW<k]WPdkFbe_VNk]OgMNiU;AHLb?BKXQ@eK:-H=E:whS>GBskEAV>]D2bW6m
    0    436esGPEJVqR]L[G'[=QEZL]*OKA0?_TH?UgBpWjShF`ULIF#WdRZGRONlc\LD7UT/A
    0    690SBYYQUB2NTIOFaNVGeMPNe[VX=IR^OVHc^A?DEJU=]f_8P[PQ:I#WPXGZJZ3<O`O
    0    492@KAS5VY4PKTDNR6]7GLPRHCLn`T>CFKE#FjiGUO-]E>>HMWTS?Y]D,4S%UTPLPI5
    0    4612EFIA9AI+U_@ZbOmCZAeO3DLGI>H@iFVOCDTVD?I4]CWUk<\_dt?6c\h&rULwD,G
    0    694RMT@NPK6=`L;l[X`KUSaRJvVM[JWZ_#dP?ILlT^^EJHCH>RbhUOHN=Vr\OMNfNWD
    0    5036>KShUTl+MN4[Z;U:]1KC_XHc<IBjYWbOPHmSL`A;R=_Ne#?JDY<F'VUQ=[M9/S[
    0    620O]KC@`G2DE`PEQ;X<b?akIG`]wB<EG=B<KAp_U=B/HFk0]]hV?TH72Bd?YFWj=:Y
    0    648TS?aONgXdL^U:SINOTj?MMEPJ#QUTS`HYF9JWEETE=MXJ\]IO/R]\PHQH^YRJSO]
    0    585'e?>F=XVZQc?FN=\XNBU]J;M3gmH>X>87GUo_f?BGC:b7vQVXQw=ONSS?bHKM=[T
    0    569nKFE<^a=EMW]Lf>wL_/aDM>?VSD_MdDWReKPGIXQFG8L)NNWAOb?RaFNToE\aLTQ
    0    524HW2Cm8VAa;ZD/?6\#8\b]CFRQ=LF/IWc?;rWMQCIFCFN3FTRQ]O9S=;M:<I?U7\\
    0    494@7XUCYdWWSTKCrJfNUSIE?e:T:?OQM;aw=]kUL:@FFA`h5BAQ99[D^ZXE(_l9NjV
    0    460<d]\WB%L??]7T:G@Sg.JT]eZ1YdbKe@p_N6ACXKH`dw8[nQH]h\g7IB8IhdU^UYQ
    0    5732nMdS#V<:bDObN43_596t6Ua>Ed[igDopQ\9PMJmkf;ZXA`SUiV8LBJ:Q?Z&[\rq
    0    766WYtQB7D[iPGCT5QQ;W@8^1]LCIHoKR#KSC0\]EWX`OE;VE^8[\a9OiORLh\jHPFN
    0    459RbWWUXP`=a4[NDEG<=SIvSv[@D\Fs^DSu1PUrLaidl'LE/S>udTOKL^wKEpK_YXV
    0    655WVBF<BVJCwEM_GU@[CA>\:KZFL]gPS?BUDSCUBY[]_O0XE`?[_L:Q[]SQW]WJY`Q
    0    558,GNXM.TO@V<8i$3O^SAGw8qACAgR\V>SV@f;]9^QM]H>ZCS?UgbA?MROcaT[RgMY
    0    516@_]bT1LKWY:Sb/W<^R9Pa0hLDBfWcW5Rb-e0ZIso`eA%iEpBwaV:IPf9f_jX`rR^
    0    416c`IfaXSVmB;M&WHpK1VHG&XFJARWS\7FKang9^/`wKW[Q8QNPY=GUjf`TKKO@NaP
    0   1130a`dH@Z>[[EVE@[NJKD[AM:HCFH:fHH4GZ9`[]>=?`>64c5^OX?WEd\HW7bbw@LME
    0    925*h-E98;ECPZNXSEcBY=[w:H`7\a3Gb5E=DGdciNHLL>Y=H`jaDc@ABAZBk4ddN8I
    0    660GZ[Q8G4VY]C<LHO<M<EBR#Q:7HVZSO/J[.<K`IIM`B4CTThGgNg'KNTNLa`iSSUI
    0    350I?EnLImMPTAYWTBT?`M`gP]SRCdCXNOUX[UY9[P`G]WRQO&Hbe7R1Fq?^B^W,Lw_
    0    625O]`bb<W<ICD-T9M?eNRNfU]VKJcLgQMYWTTLXM[[aV@TLLdPaaUlHDaSXV^EIPw_
    0    754R[@YdJZV?Q<QGQFJMNSYIPHZP;b\PVFaPADSU[NOHVd=NVYSMOVN=UZOG6Q=SOwI
    0    674I^`b?>;dR^>,c67Bja=/fB^s@?dfO`Dij8CDO>l```N;w?e3ndnH@fdK\d[jen`\
    0    535S]g][=QTT]69a5MOUgI9eHeFX6gRdb3wc&F/f:USegNDk.LCZT`ISLaDk[`mZ^GR
    0    5845jSjrA_7HR%2ZR+IfObIWFe_O.a[gZ7i`&O>i6_XE`M_X$_LGVkV4>b7[\hFabwU
    0    600MPQeZ?SG;d%S`'5IcLTI[X\HeDfV]S:[o;B/EcLb_EIdS>T>MwTU,jZ(T\i\C_rX
    0    868TOe[_J]EE`?P`BD:ZgX5_BiOG6aScWZd\8H9SVZYXVRN`;N7PaKD<OR8D;b>]`wQ
    0    844Ic`r75:A8j54_/J0qi;@[/wU8;USil@p[0?#S-qnhd\8]1D1p`kH9NkF^Y`Ydkfb
    0    573&WXmCP49Es3;Q6<2uk-0i&[oD&lMio+pY3>3V6i[cgW0\.X4l^sCHQj;WQhbwYoV
    0    578VLVPWa]B6`3CTS=JPo`MLTTN_BEAg\ZYWhYQNQQdL`MGEIHRLP>UATS#?Ce<JWXY
    0    706>RdeY4Z>;p,Qi7,FdvMNWXjWT(JSb\UliJE-NKNcTfDNbJK@Y\Y=#Ue6e9jL[YqS
    0    638Kac[PIL:If56W@DAgTH:B;UIT2KS^QH`pQO2LGaU_]<R>W\6PUNROgWEULfNNDwW
    0    601`brP@8MQIg6@a@C=R_WZNDWRE8X`XUKafOC:hINWJaK1g[Z2c\bHIwGLQifT]dnU
    0    577LVaRRM9N6W>>REAJVf#Gh*Jq;G[CMS9^2>\TSP[ZQX6QV>S\]ULR@MW<XMQ\HXNQ
    0    463?Vp[]DcBPX#KR8\;X;KVL\dLcINP[D_GiTW;KfW^\WcML:c,RPEVCSAKOcmBdgY`
    0    619M_Gw<JKHGPWXR4EKeFHGMIZI?RS=o_%ZHM@2[FUXScMF5PZEYZJ+K@\9XEaWBMTW
    0    662>TePIJ>_WgQCVI>SQLCQU3e[83PWPP#Pf=K[UAK]dTM(fJ^2XQj=PgF-]TQjadRS
    0    485MHwIODJ72a1#R1RZdcNUUZif\,[OoW.hl4:F`,aD_lgNSCDHPUSI@_6B`Ks`Q^qD
    0    452DYV_WAA#3rS8\9CHRaCJb?TUNSgsc\.R]=MFE@do`NC@D4wIWsVRATeap7rIXmMX
    0    534VF]_E\UJ7YLkW9H_B/?Uc9]>w+_]`W,a\2DPGPJgK_IWJG`eQN<CIT^7hQT>WRlO
    0    436PLOUSIRCJR2Q:LDNRb>IHL\GM2KY<M<3[>4BPQ`WC^<XE(S,.\aHXgU#Tb^C2_VY
    0    701+XaVAV`_WLK>W?M)Qi=>X<UK;K\wYf4X\7G<:@]Td`A.aDX%_c`YEfI/dO\]VlL^
    0    634Clh]:5[_9tB1\1W)h^G)g1_@E%aep`?c]6MAhEqca]B2[>]1efi.=^w>eHcMfjTO
    0    5865ohX=<T]ItA<NFLEh_21a=e`C7`kX`FRm/X1_Fm]bY>#OG](bimL9dbEcC]KVmOX
    0    465MVN`UN^U6NFAUB>EJC7XV@F\:7YTYO]CQ7@:Y:VdqE<C4(G>bVV#6@Q<CVPT]cJ6
    0    595wPCSEL],CQ@FBZZZ3SUUQJM6MbKH\IDDHJ\H<KOTDD\QFYGQXWADZehWa`Oa;VQD
    0    725:ISPJ<WR@a8MSCVFRMAI[HQSF=UaVL4bTMQCCPTdQJQIV*O#V^TF>NY-ZLQCUW\e
    0    742Xg;h6]23?\`hP#9&eT2>D_W6A10ABh6_Z^[$`K?=KO=YC_:[FI>H_,ci\-?-7I<Z
    0    696\RIWBRH5+ZAOM#0D``7DFPS8^EBLO`;P\P]8[B:b?fL]AR2RG?KRR9fMW?=LCTDU
    0    465d[)hWvBI=\PdSQ8PZYYk<_[:^A))fKeHgPM9D939QRDaGoKw5E4Y\0fIT2'546:X
    0    452gBB)IJT;RSI\<Kc]TJ;[7gTEmR`j:EGDK3WJJYVFFFbPP6SDI&PD`[XDwwMg4/[@
    0    531B8UR\Kp?8V@0ic;XQ^Gw`JQNBTS6S9\ZFIRA1EfjRmZFm9@MH?X.7SYEB?m^LMQV
    0    990,w1IH-<55RN7]M6[at1Qn@Ni?Dh6Ck?>-1TFgQOHNS6I1SiUeT]H>)KXPQ7TqGU6
    0    768Mh^JBU-SLYR@KQCTC1HJY#X6KDO_NR3=Y5<Mc;@JbC>;_GgTjR\,PTFSJ`XYPSEE
    0    408A@AAYZ0_7PPS<HI@)0'J_#Y6=BHW1JN4=a\eTTGT@.^l5:O\THQOKWKHFLjqQ>23
    0   1428n-sgni_/27,C/h6m7b\c.`rdn-27d.nrsr9o-J,>7wpg>Z,g-:%h91<4@%Z./;n3
    0    8669O5vI-H:=k6[]3.6sW5:WWnE<Ea@fbNkQIM<I=wbafSE/>78SeiO9:c:d@g(NUdK
    0    762Uoaj`;DKJG-4UEI^bcZF`PjeK<oTnpA]w8;L^E^Q[dTS[FLLXLfMN[\E][ZFMRfP
    0    452P`ED^2YO[:7f_+GVb>Fs=@bR]HmfCHNHYQT;NsRu^eNMSMT?2EEwsG>RXBUHYXvS
    0    638<QSLXE^^dI@pBSKLN6O_m.R#LDGCJTQ?[QPU=lEUBJ1T4`L@[SHTOM\FR?UJcT^T
    0    619RVUG]SfVOiA\M14LaUFZiBQK:O]_LQDJXCGV]KKwUG8AUS[PmbOVLI_?PM\ZZghX
    0    482QLL@KRS^2K[D]JCe]IAwHa<VN=QRHa-CRNMRQB@ZXYGjA_GWEXC@GBXIY]SS]HDE
    0    497^7BaGMN>EONQj]E_dKKLLdeISaKM]PLQS6hSS^PW8kwP2QAuTEG[7=m9[#]4jhT>
    0    713DcFTfH_UVHUPM6UGI.Sa_RQ=:hlSA^^DGNR@\`CeMRP[KVNGBeFJ6C;B^H\PGMwd
    0    4817ZVjXTLHFwQi_A43N4LPm6`SF=WFRRARLWHKWUF\YS6[H/J*Prb)E5i8XHd4a]TW
    0    592:oTVBECTH[>F>G_Z`MCS`FMXK>GRSaML?JbM`>E`wR_VIEZVI][TCL^@^WIVZP[D
    0    490HD3KcEI\JPHD*BdLD5McNN5GM^wsCBK?H]oVZh=]<B@UU[T=DnH4>[CID?r&jHjl
    0    449cORnAdFGXYAR-.#ElDCL];RQC8YibTMW\MkILNA=FYI3?2J:QJZOWob[gXU]fFPY
    0    569HO:UGEeG_RTVDLQTY2FSwAJCZp^^ROb9K@P\IaV`KQP^GZkJA_YJ=PbNR^S_PSoW
    0    632IJeYAJ:DPwXI_6D:UPEMf,u`EDQeSY6_l7cE[6a[KeGBf3JDege?.WW<dilg[_Ca
    0    535LSaB;RE?M,ZR2PRRDnO?LSD?GPN:MOLX`d(H[FTT?XEXwTthPUKF?RIXQHeJUdE^
    0    478^bmMiVZ1JgPASSGQLEc6WOr:aLLPON@GaQ<SHVsPVI0Oi#VXQ;WTZG2SNP`\B]VL
    0    527UU_P5UVbJ_CFi>Ph]H@<wBCmLSbmGp9eR?_IVN>bhLZ2bAI>ZPd6JaP\`cZVQMFO
    0    622wAEU]F^ZM+\C?H\NAWF`Dj1\_a]LNAf74KXZ][=EG@ZcOj?K)F=ZZBR9cRJO39QH
    0    470pQ]HRjY<@=XP4oDgD::H%PM`q%71F3kIhpRO<8BC9sw^KAVMN2D[C*Z=eS6;M*eX
    0    548DaNb\JPXYSKSa3@>MSLCVJv[HC[XW^enbOASc@K[jFGOVJUTOwQZ<TF=JTaNk]Nh
    0    786?_UhRMDVRNDKZNCGlfF;YHWf=Fb]Va>]a4SV]Ewe[YCK[<WKYfW;DEZMVS^^IVKW
    0    450:3URWbbOgS]MRU^W[Mifbj7@1PaA*HA#>^8bHf0KND>l:iCL6h8lT)<BDEVLOM\[
    0    506\U<`W<#AH]WNm&T9h\D0[@^_2OPO=b9jJRR9PMd^JW6N\5U5.[gVaCWihGEA]]EO
    0    537e_J@SUNW.ESGTH0NNhBc<NE_KH<OT4YISNGF_YD;UhXe6pXA=^1IQI,wNXIIc;^3
    0    600Kbn^Yg<KMaFJZ6K@UZVO[M[^?BUG\OXMP\RbT9Z[LF#XPVXQNQVV>I_l`IaOOgKM
    0    530eC>QE9OIVWS?E>@KAMNOYPHBT^hP<IVPC9p>]Eaw=X:SI,VZBjYS/GQHULfGTIWJ
    0    492\BdV_bFURf%EVJWXWSWD+[PTS8EdTL6IwLr@Ud+`VcDKf\fSH8NYjPcb[TeMBZRH
    0    413CbBEOS[8HRO9TRYGdTTwT`]_RO<SQ@`TVlh?W[fh@piUa4fE\K5R`]V_GNWbi[Y`
    0    633N[JEPITY9[M[\G]g_A4RJ?=_IHTsTeC<@IJILPX_NGL;d;8HXXS3H\]MW[UIILwX
    0    642HY\CJ+JBQaRB?0IMI?GXG_\OoLlTQZfWXMWEISWc:NNQ[KS:@Z_I4R^#hUWULRg_
    0    5395T=vS@W_^`)Wf.B8]J>Ee+^B;HeqUnK6w5kaX=neWe1DTLU&`wPICDmLrI]G]he`
    0    516NOJOZZTF^[XILF=PFBMCKbeKDh_DZEMRf`G`Kc@LFP9lZbR5479eGWw9K1ZILStR
    0    668>_FU>F[TEN6[P77Ib6H?aAS\NFnwabIRW<WA\KdcLV<DVA5P]gjT>_[Bb]_V^ShV
    0    471vHwIATI<Ge[IHZP]B/cUEO]S=NT`FX-K`>TXUZ:QSDMBw%OZUME9qkKmNk(KO8>X
    0    514VHTKSIKLZi8K[J&N[@aJn=G_hBmPafOJ\I[8=RXg_aLJIK_F7dJISWMIgBwKmfrX
    0    459I\hbT9?NTj+:l5W4kr>KlGbnC?EWda0NY.OAi#baWmZ=kCZJBaWR?\RLEfHM_nS[
    0    661/aYdU7A@SaF4`69XebCWP2w_O8SCUOL[fK#YJESCcDD@WXQfUbM`@?KRSTRYYfOM
    0    699KGG8R2XfVYCiHHYQHBTSaLP>Tio^9QTBTTY]SZPoW1UEMKPE@PMVBLID_P]KWCwa
    0    392>>Xa`Xm?\.IU>HDNHoR6TTXa-#HdEf]N_^<RUXfsWc3N?^R5?STJE>@h8ShaChJj
    0    464[VJO;:JE;R=T[NOVSAbLP`L>KTVwaJ@VH9aLTf3>VjS<K4UN]KmZssRL_bpOV?YJ
    0    559GUGdd`hSmY=bU3*QR7YOmcSI/O]wkNoRLdWq@h^eYTFcQ_=B9citl.U5LGP?bQn\
    0    669VK4>DQTcZJ;iHUgT0.^QDQB5di\Z#-22>BfjVU0I;2gF_S;B:HEUZMHXNXLJ?8^[
    0    822BYheGMBWN\C8fCH9[X(3].\YEDee_dPL_;<?jJ^_qW9?h=wGa^^8;T[P^ZcQ]SSV
    0    404L]I[a-VU6]KUOD':ZYG=p,bgO=wwQUMaTSPIV[Kr[dUHWIVO[KM*IaaSbRFCk^\L
    0    524KXRR9CM]RRX,T@YKXpARb;Jg4CcmZS8TYCMKX#ZRuR>DSAh;eFlWCW^@]FiZXQKp
    0    633`AeQU\FUQITaQEIR]eZG1VMRF?M?WEhP\?_aVY[NZSCev<UlPIRTXeHbKw@P;P@6
    0    751;ZVN^<ANJbDE\CAJ[ZE?e6`a>HwcPA?QY-<EZ7Y`XUC9f;Z4c\S1PMlIMjeEhWZP
    0    681FTJZLR-ZElFI\@SH\MFS`B^K`DZPp[I]_<]GX0Z^SwR5`1a@_ZlH:adkaYbigbfU
    0    472e\YfSn:*TRB5RQ?TeV<_TP=l@,VTWdn\T#(XN6LSfrU\SNNC_nop49FBlam+XH`M
    0    403^BF3@QQ@2a2T?3Wa62+@\RDJrXsgDCJ_YEcF9wUYCSuK,aF7?KVcSOj.RP?TvI_M
    0    758R]blc@@oG\+HV8ADPCPMkIgkPXRQ\TPMeLI=\IO\[P;GLK`2bSN`#RVS\PhDfScP
    0    5627VZOYOIRGw\;F]BCifF.u\fWQC`G]UUfP+A8o8cblbT0pd`FOYaE8MVE;sBYTLRn
    0    717UJN^MJPFT[FKaGOWF>MQg2XU=UZOJBDMVPUHOSWZJL[@SMJBWwQ1EVDIdMM\R@C[
    0    530H^P`IJOK5QTUcBGAjWLYIDWL;ILCUaTOaKLUZ4gUocMFH6qCwYE_I`:OkLc[NRNS
    0    538?j`[EOGS2ZPCC3H;TLHJl7VRCGb@^iB`^,W+b.fpfeQMo>w\iafD0R[VX]VEKuQ2
    0    499OJ>8BR:RGO`XPNZCggE_;\Hj6wLA3aJ3P@OOJMNGMA3_4_=O\c_3LDAJLV7q^IKU
    0    735RwVb5SOKLvT;LOQ7hNCM_DTgN?FlUcNbc9WA\MRW_h^7SF^>_Vf?WRRNXZAIW\KF
    0    447kRGKQN`<6IDK@MQJL1AE:_FNhLn@;JQQ;SV=5FHfVawWN69\E2:mN]l[A^FLeGSC
    0    526D=`c<XBJagaBd47AXH9?^,VbP;_lwG6KQ4[ELKdbgNE3j)vY0Fq<QmZEvhNlLH`T
    0    484aP3XG6<KHTP[T<IANbJ<a-@Ya@YQRX]ZWLfFMH4XAVQM>?`1]7??ZQwTPUZn?RMS
    0    605?aMgEL;-4\?G[OQ`\`1@hH``8?Sw[c:GVI;VM?c?`RjLUHWPfRU2>]REZ]EKJeK?
    0    469t#[6NqQ`pOk[-moJC@_U39<7ESR`R)>C[^=w\G&C,#3rKrN`2EII\c8V=MSW<#JX
    0    609o;@`^YRDGNAPL?LSMYZ_>uLNiR9WQV]Y4@eTF8GH=oSSRnbQM#.c<>^']EUBQLRI
    0    482d[Sb3FTCKwKSK?\]?-GGO<XCPbfdXD@@D:TYaPM^\^Q'?8aAj%iE\Q`RN_bAQ?2>
    0    475Dk[5NN[A4gW$EGGcYY=NA9ZZO5VK>_T9_8oYQR=ANU?>QGNO#QbRAIQ<_UWB2TRO
    0    687BldhHT1AGeF5b,GCwrQTdPkjE([SekGlp/?4WEYas`BJSCiakk^FDXYMdgf[Pklo
    0    706K7VPQBD`iwD>_?JKZ7IN^(]N+\VLDF==UPQ?MU]ZXMD5[>^7VUb_Ph_Vi`Tch^JX
    0    456l?M>jG96D60A$XoqAEdi,dSYaKDOM4a=PYElET%-LJSjFw9EF'Cv^2E_&R9O@.>4
    0    729TAZbUWHH@83LcT>QR]Ye^eQwJJOI^WOjfB@[Z=ZPO\VP_gGbBT_cEWHSMRK:OLQF
    0    640_Jb^SLLaDJ/QXJ;_GPX`[JTP``LEJH>ej;8RdJZVO_wSXMUM^T^e<LRRDRYZfeUF
    0    4669TWcf1dP%O7AYk[r@^IoTcNg]VBEYXw^XF:vWG>L\v`SLR?[X3HRRZCKTQ1IPfD0
    0    558R7[R^+AaQ(TCJwL\1_NZHUSjUJ)AG;iR@Z=JGUEG@fBPGLQPINMI7MM:?O=[QATB
    0    651ORI,AWaJYPgeHBPR]J[IFdD<ONfY9OH=IMwKHbE\=gA-ZSNOL[O@]WiUSB<D>IM@
    0    474T#73jgVBcP@6?gDJ:PQf4f?KCmemMBqHQ_BGHFOBWFTINVV<2SIj=qLG5o@CdJUh
    0    496XMvD`LiLE\:LCJSDWc@dZK#RVjR@Qo?ihOQ?ISSFZBV@9CeRQ\S^[BKMLXTHdUg`
    0    680_J^OIwP\R@XVOMA`PHVJ3oRUiD>4B<SfaXINRAZ<VU_]\]GWSTUUT@Q?TPPXC]KS
    0    754cPP[CeRVZ9wVSTYEJPXV@CbHDG.^L2IO^RP]UNLOPAHMNEXOKE>?][HUKXO:H@@A
    0    882BGGg_\ZALOEF^N7LV_YDNLfgU@T:^FwHVdVFRKMIPTTgM_ETB]IEBKULFGg?IK\V
    0    361%1Q4SJW_Q4POQa[\FL>PJ['T]aMKM%[L3GaM<Q]HNYV8YQ;7O5T;:OZ13S69Z@wZ
    0    487Ng*\YFV^ML:Q9ZI)e#JA\bB4JcS,LXj4en>[LMRRO?1n*EIS_]OEOQfZI1]?^CA^
    0    694@GCR)6;.&K3CL@VPNO1O\PIL)0R^da3PY1O#Z/`ddwd7JD<PZDQQE^TAPjFTW_OH
    0    412VkJ*F*2ep5PdD,[5Z(SbR]9%KkSi1;U3DOT4N[GH6:*S#]?<8>rU0fS)IZEObRFb
    0    640VFsTS_R]XH[6ULOPN_KMKSG_;<;1L:VaHEIP@B\BEEdZTVHIPAS9#N;d<S`F=7OU
    0    771SO<@U>n7CV9\N?NUGEFMIW7E`f_WXDJ4=Fh:HiL\IlaE>;4T1<ILUI],kBEReJw<
    0    436Zo`UE*VQYmDKF.cQPO;RT@?V;\W@>VPF3L/J'SVmV]i;w9L1gHDFDh[#]t5diejD
    0    578En>\kFE^cSM\V17?K;OGwY>$1oZb3F5R\PaHKcK_^GHJUID/XIB>fGeB?2,RNVUu
    0    563KAN?N9bM=?5I/LNh8AdbR]D`iWUQK.wZ9RWQ2E=JEP[\EbMU^85l4NFB9JMJ^CU:
    0    449Q_KJ@J#8>:?(Q\Q:SaZFFHbDNKYFVYZHP1ot[')>Te9HDQANf<TV$+QZ[?I?OiQ5
    0    577SSMHJGJcr=f9ZeWQEHc)7EBY9G'F9MWcNOTURJRD^:N4t[LEwOYKNPJXXZNfe_#U
    0    517=oYK>F@HGS6.XKY]N?76]EPUJAT[E`5O9<Z*`HVc[vr8L6G;O?78Lj`S8eDtV_P#
    0    777UOF@KHPLEY@QPLHLO6OOSNF;FSbYUXACL<E@EVOW;W??X<@IFVNUHRfDZTXMOOwI
    0    744J4D@IMT]ZO1_T4e>BDC=Ml8BJTpP6?S3=iWJ8kTaKDPCGKZ#EEMH[_[DOKIGV>d\
    0    605FNM`]t_IPOB\jwQH9?TaB@IF\?U=[GfUj\4YIB;GGK_g?QRC=C7BNROIO;`93GgU
    0    573:\GXVU9C[LTPZ9T#KRAR<(DGE\fJQ.;BO75K]`YT_90EY^2@LO=[JBBeAW\@JJJH
    0    550wPFWhmlB>I'?*eDu3RDv;cPbr6QRMEK;`B=dJLS67twb+O6RK4:?GeQ[lMXWHMa)
    0    712F1L@VFRP?<#f=Q@AAPYbT_TQZOTODAj?Ac@VGXV\CJKU3UCWZQ4f8>ICM:JCc6PI
    0    363hat+VIF6-J>B][aLN;K5:*<K5?Nb\IF:F:A[h\9TlUOUM3kRwjM7mKgPK][N-JA<
    0    595k>_=I\GLE;l[7ugSG<ZP1SDKi\[k>CKPD;NIHUM>KBS7dMHtEAAfmg#aBr=i?G7:
    0    521E/=@HIk`[^RLT#8<RPV?a:4:@Oj]EG9P?Da>BN4\@;WCTK]AETXE^k[[\\IWHHNk
    0    607SJ;TF0W86[0WP&NOSFJ5e7e\LFsYOcPSp@]@WGfiemaDFCTDwaaRTZc.lLeKltu[
    0    735aKLEXFEOPKD]>T]LJJQNROENViF]HAFJVXF]X[F=MBLkOwRRFEEOZFF[ASCMZLYE
    0    485=MJdIINdqW1<l?0+VW`SMPN][<F_QLTLu@UgdKXhjw;^QKI:^FK?7UU`aJaXZ<Z\
    0    570S@F3C.OIJFM]iTfTW>+XCA.QHZbgN2EB:AA9=KE;4VYT#30F<GS>]BWPfQabd.Ud
    0    622RfWa]<\gSLU_PJYBXKJAV=UHZZUYXWI[UK[P[_Og]SLJv>`FWJ[#LfVSjATNTcBS
    0    780NLXPJCJiw@_:Ja_B=QF@[M6a7JPB8FBLEI?WJG;AM7ZHSGSEDLT@QH>aIeXFD@0B
    0    732H+H5BHPTbGKHMJ[\M[RDPUAOVgJ?=BdA@ehV@M3J<GXX>[DABHYw@A7A0N+RFDP[
    0    394q;]<Jq3qp;b7MfZ`T:`@M5H^JLM0mDe7GQGqE9D.@#ADrsWJG*6\DL7^<[=<7Q??
    0    627LfGlYGkWmH?TL9R5WVKGW$ACOSMwRgQGkHIF^PZR[PDSqCU[qZhRDTYAbZh_1VlY
    0    650UkRhY#MLONIESCYFU<LEm=IHC7[WQf?PhFlWSJOVYaJEQF[ThjUFXV`MVO_Sa`SO
    0    675GAGJC.VK/iAiE46IB]Pf]JADLI6Ec@<=:EcHHM]EUpaQ=LGDWL#XGXMJPJ:nGDM8
    0    751`P_G]MWTRDOIBU5XARoSUVFIO4=WJFSYSV@hRNCXNIFlEJPQSPTwKMHV5DQJ8HS@
    0    567P=;)LKXPNTSjIC_QNQ;kIaOMZpM^8dcE=Jf>HST:BD_6]N7(?3GWZnM;\wK]HICT
    0    762VahM=NJG4fAPk.JKK\D[H9ceP6QZtU0op7T&t<V[Gk_L]#J6g;[7Ngp:XbLHeagM
    0    570V4\G]XU\vEjSIT@U<:iC4wE=M'?K:%TCd_^`QCB;QEQ^dcGFID-OaBTaABR2.Q/F
    0    625@JP_eTJP`W<N69/DNCC<w/LR(JXP]USMV>,@CFLVa=;bPN<D9eMO;WTNPHsKHHdf
    0    526F=Q)Ze]=U6`38wUSKWJbEXTVrX)8dCbO3?;b>OBWOWTfRI<3;4=W;U=I98CW4JmT
    0    524cUCF_]e5GJK@<\;QNC[LJRIgcXX8SLN_IbXg=JDE;JtQeg(dBO,Q#*KeFNAGJNUB
    0    412S?[A^*LWTlXD?DT@WVD?XO<cQwWTGFMFRu<EOEMJEL$GEZ.A;oJ]/TNAQSe5Uc7^
    0    551a@PU^jZ8_WDF;`BDWew@FSITLU\TQ=gFEfT_CDGFKB3SSYV[V\DZ<D9Y(CX>HSHR
    0    609XDEBOO8\wP'oPEB950_3UBB?9PAF6EW'=S`hYFQNA=6N0UH:CMS7QI4X0\Y8=@PI
    0    764HOOG66<EL_]<WMdQ]F?CYNIRYWWd:H>\4=g6LFMJNma=G=I79II+QwfBhe:[F;PJ
    0    581AFMLb#GYFA7P^WSO@Mh4]YDcURPwH77@EJEN0Z^^PP[OI?W6SOcM<]T/Gep]^cSG
    0    529=JTWX@GgBtP?UAS+?VQ9PEJG#NYV\MIhOVH4>LtfPBZN\H8EpjLG6OdB_JZ^SS`k
    0    612LF?AHAn6Gb#OUC]JRF;Mi;[AN`PjBFPE;Km>>ZArR[eIRO^;VHI7HdgdYsF_hTRT
    0    656;\HkCK8<DTJd\661\CC#pDeWL0jCb\H^T<O<U6L`oRF8UFa;kVqR8cXTP`^O_kMl
    0    813TO@E@-CCDdJR@CMMSJDWENJDH[ddBX&D/3_:FQOeINQ'K>65@=9#eiYCWoBeXLfI
    0    817VN<@ATQHMaPQ#ULpEM>`BRFP^_SWIQAF?>XBD_DK@klKIGKFS.CNeTbFMOS`HLm>
    0    481Qg@DIKXYi[6OHANXP4;EHXJZ@wSA?KCU;[VXU@a@VRn>FBJ=\VP<MgIBjaq]kWPX
    0    439>RFX3XAZ@N;QPCSXFI.5;tD3`ZM`RL7XBw^*_ZGB/\OHJfZ,=AS-bhRA[aTKNDWT
    0    580]EOVWDY=>ICHB^WT<GXw>aT=\BKL_SHQAAEVFXF?MQ_`8D6SGR8b9?A]DOE6cG`P
    0    616L9fAOSa[YNSHIHXT5K\QEMGPNZXTJKRPO_;RBMF_9F[SFXB+QPE#Ya8<SaRX>>[W
    0    546JQGIjRr<TE=c/N?S@S[LZKV`SUa2XTwJEN?I:XRM5UTeC=/K<M05F.r>VDIFT7bP
    0    800U^JHK@hO.a6Ye+>HMCFTgDDFJVlXNb<]Y3?5`bNlX`VCZ7Q3TLOXTUi?gfRbZaw]
    0    465M8^lbdKI?jLCwYJf?cPif?YTeOfS[IZuFG?N=H<SYeVZQDGUDH;n59aDMYK=JT\.
    0    434?Y:D+3>6Zw'rM4UMCHW4LT)EJc^Y]]??6eP()`B_SmM1JY6=R;5l^kM%bbI^TYC@
    0    639]FbicWEB3GF;U2>\SfWPR@c]c5VPbZLw]7U>XHGXdukEP8E5SCiXK>KDYREwaekA
    0    339GCKULB`b[qMTCB_o4?w`C1[?KFQ;UP_6dGUbLPclJYmGcN`>PgjAubC537r_TV[Q
    0    456Qe8VVWAAJLBO*hw[dDDoATb6R;,KSKHSZ:N6NFSCZ\cQ95AMN3SbNkB`Eg^H6J^M
    0    557EHF?hgL2AH?YO5@^GqNZDTBEu@\B_.U?ZeKcFS^T6`M:VA8]N=EwF@XKLCB0F@fS
    0    618EMAf.@5>&a<IdJ=9Yr5I`?\aF@ThV>DVc3oCP4gIPwiGQA:J\GQBUO_9]NAaeYM=
    0    504X9OfZWfKS<*ZE@EVPJ^_XITQI`LXQIX>eT6GKQXeZ.,nSIwA[YHDO5j[^;\?SkhD
    0    745EpQZDB8PF[G5wKK4iK=HZNbPC6h;cBH[[OJHaBa\TKDH[GPDU_USJM`>RJT[OaN[
    0    560=T>\TVURj[9P]>#1I9QJ\J_AY_XRKCHWAB_dI^L`Z98\Oeb:Ka`%R4URL;b/K7Wa
    0    429NH=4HLe9MKJJ\bJ_IhZlCq>Ea?A:<?UI4A4XJAAPAheVRa-ZLI@I#B_*>S.MnJ_D
    0    632AH$72(TILQLkMVeWE%<q7W;)Pw`aM8OE(YE:7h@LICL)DS?->@H7m]J;Ff-YX;YK
    0    493wKKIFYPI>;[9MRAMSM]alHYPmXKT]LXn\Y]W<FcIlI7\cTM4:IQ?MORaYWGTP`cg
    0    420pWVOWmCK[\PfD>rR5N+J7FE2hFQj\R0@q<Y@S<JPaOnBe?PAI#HBakJTRmEv7UbK
    0    707K#Z8VSOPIEJ]JfWd5PN\;`8b^=GJA@aNAPSL)G=7'UmNI@MXBA:PT[WELRKX-4MC
    0    549C74JH;DjNW[_J5]:O6LMFMKFAO_P=UMMnLTU>Q]`wBFUF=FDbVQF?aPFAMIPI^IZ
    0    795M[BJI?wR>dGgGDNS9<VQ[EJ?TQ`ILLJ9BHK?Kg>hBK4[>AN?EYXMWYI3JBXK[LVI
    0    462U0?_RS;iKE*<a]WUBwsS_QNRW<,;cC\[D?8V/8SZ:bcRLW;cb`Hw%=C_=J1%9IZX
    0    531OJ]H9<X/FE\ILXj`6?TTBm@AeZHTMRVTH#TH6F6QJqnPYQKOD+9MaiGCQT+_K7D6
    0    415e'T@MQQYW6ES*fZR6-9f;k=F[N6<@9hGUl9;)NRG?XK=NTDC8=2R[RUGSw2H1IGH
    0    502VJ_M][i\K#E>9ZNa,9CdCPTQX3*:`6giUC`Z&'@0X[EUKGQXVJ>\P2O7;DP9MP\4
    0    554AO`E1HETT2m9Tb\IQb#MlmER%FD2PIKe9Ze8J=A7PO8RQQKHS?K_AJ<QW_2?`C*G
    0    495HVF9YwP*88=K==SeCJ9ZC8@SNb*`PSV\YJ@TOAW?^M1Q3W^>Jb(Rm>__-WD<lX/D
    0    547OKCUQQDQH@RS?Ig]CBd\>VdRGED=BSgWXihXb<I;AQHMUvgP9YQBM:leB=NM5MM#
    0    657'LbN/94n?GF8REWA_wAU]WD].XH4AV<r@RR.CGlPD[HXU=GHMQu@=aCIXKKDeK6k
    0    506ReRMB<9RLLPRT1UMZ@G.]c#H;aDL15YP?]^JAQIX<,NFNlNf;3?fpVOL:UKDB.;L
    0    6174Ja[O<OV=HA<nXIFJnE/LSbo&?\=HYB\9[P3R>gX_LR6aAC7XCOwITEGLOH;ZHTR
    0    538@WLJGPK-T6YFGVQ`?JDF4HQ(aPH_H?D=X9MLo9Y8K;QOIYM]A?WJ\;Pd[<IwO<=D
    0    534FrAWW4[gMB,_v@#Ib_C@g@XQXYXHXPeTE8[WEJWi]U7AMvMNGS\QDGaAE3i<?RRG
    0    7406EWZ;9DOTdK=iB8VvhHV<TQU<_]:X[LU>WE9SLhEJUK9^c>De<wY7HO1]XIJs[Lb
    0    499+#iJUW@ds?SEFa?Lo31%T9;eOVEP-Ea^C[@LYAUB2NF-wdM/GEoN;X3CJwElNNFV
    0    583HNGHR<TwW:H2O6XKdJ:KY\MIE\c_QM82B@FTIK>ObEJDVBSRCWS=DYN@UYOaVWTR
    0    488>AK+1:A%;AI=`MV+Zq]dCY)cLRG#<5FZ/UE1CWO$R_o7FQNMX?K/A<<=DGC`WbUD
    0    581H[NXCKAm[\T0XR8GDcEOMF?=;4W@VXQ>CPn?X3d]7<-XTRADNJwUFJVF`O5VWI/?
    0    500PD_cTQ?<BKFNPI@Q<kIDUZmPc#:LiMIlcKIGCBTPJf^DO^DL7MIjOBT3XYl2ERKE
    0    439JRcw@:s%R`IfTC6ZUmIA?>W9XKGZ8D=Q^=r>g3;GecM*XUdLR@qG%e[G]IRZQFNP
    0    560E/PHIO^UMC@E<T>P?ZQ];.Ha@]NJZ9F==C#;6EN0SEK_AJRdNPE=D<=UE6=D.?Z?
    0    591KAX]hhT,G0>F^\GPLSVl8q\o`Q5-SHvjI]0IiIS=BO=v:uBs39#eALCNF3N@AFWM
    0    543UZ=QMXH_Jf:LA(dgRKK)CDD6]NYGKK-QmFlp`n>\_[:;[[aFCYZwP<N^[HMRpn`J
    0    387W\,3L_GLN;6I;Av2=4Pwrd?[M^\sWm-RQ/GV\cbpDEP3QTk]_J4bZ;3IrDMLI\8Y
    0    426?AmTZ<OCPZ9(^B;<Dn9Vp\IuJ-URqTZmZ6#E`lnF1de@Uj?E>]W`8@PHG8_%GHdH
    0    479bFDERZ@8R@ReVU]O>MpNUpOM2G2[<NM\fwaDvPA=DmCDNZ?N89Z^]UJ`C6LRMiMX
    0    528RK@fO;f>A\5V]4;+bbNLWLwUADYoNdgNY]9KkOSQ\`QUK7d?bd^XQO\4MdTD_hbT
    0    640wQEP1SNWRGqSCY<@X@QOSKaJ[QBHSf8YpUM]ZD9NWQ=X9S]WSF>5L?TT6RI@S?NQ
    0    695M]LbW>IND`7Hk=,DTc;:LL]\W7UCfkdThBSMTCcV^]DTQHQ#aQPC?Be*UEw;QXNS
    0    526NwkcG3TKDU,Lj7756mCW_mupUFYSBX]KKDc8e^qVqpS3RMXCBTT^8PFMNVN:\eiT
    0    578L[tXAP?gYWL1OH7BF^KcYXJTCD]OYbJV=G?gBEbMLcTH`GY_bTwk/T67PRFMlKXZ
    0    424bQWi,B(OOdwZ&UO=W>Q-:UoYLUW7;ISjfR:eu9JFOQNWEcP\?S2_WWMDI8IK=5UF
    0    446Z]m4M:>qWPv0GFP7VdaXKCKTH1+eW?OqQ2@AWFM\Y1OB_HoU6>aiGVA[Hm_tA#ZX
    0    785JPV=98SXTT^ENR_LJdHNIS>UbIBQA@VWIb@B5PRL=TwGjU;RYFS^ZMFD@bB[LMRb
    0    719@DIVE86_OZHR]AC2SKJ/X#S>:VT;EX2VC5\=ZB]HXX=0^JdDnB_USRbKLEYVK]F_
    0    493PaqbdfTTJU?/nQ(OKXSHbRKRFDTHXOPPL%?#@7Jhaa(O`4Q;@ti%5FNKMLbJ?Z[P
    0    581Jb>QJAn^QwLT[K]=CVILaG=67WkP?I\MAG]<S^mUOaEFA?AHJEk5BBeWNb<U?LSN
    0    511Jj2[<??J6\mOnL^<3@K=\;7[ETfPEKP21A_#eRaPB<<9I00<a:@I_]j8<B>dq683
    0    542WJaN%kESMVKVXTSMlSB0d>8LBKP>6ESUHJNK68wEJCP@lFBHDGYQN\UA;`Q`WMZT
    0    715O\HOJNKEOGJKMAIdJhG[^p@VBR^_RKPJCdCQKV\HM^U=RLVAPXUwQKOYQ_4^j<HP
    0    591DWeMOXGNVVHAb.J6MAJZNEnPEZig_a7Xw4jP_MAbdi6VR5VS<]0S9JdMgC::[@S\
    0    486[KYeZ_BL_FhL_V:JT;NL]i7dTK@7S,JVYZsW4ETOTLO^?\CVXMHwAI[NAXGGM;9Z
    0    648J;ZPWD_JRFY&2r\cJhSlFF=fRcB7A?jJBX#TR8I5-JNYDN8fV8[c:GHOAAC<bBH;
    0    671?MbPd>WQK[@3JBEa^GXa^O]cQUETaR[SYP08BZC_JrtXSc[HRAfa4UE:H?IFGYwG
    0    509[CHKtN\BQwWT3]U7AIPE[P[?\\@KF=C'V5aU9MSISNJ7bj:CeAMSDKXRNK8RJ750
    0    528Z2V*IY>7AOk6@@X=MSNN@LHJNM5Q<EG<=Ha<XOGP]w[2bMAIC-^;8\OAaJ6T4H<T
    0    628URV:@BT]nFM2@DV1HSI2UI=R0aA^IJ?^XPAHI5ZOT5C:`UPE`NWV/_69EwW`HMAK
    0    545IUBv549Z8eBOf+89kq=TS^\KH\UDFo#q?Nh1FQRm]\)ARJT:TmEVC)rClDUEA?M`
    0    706PT*`M3H#(]C@R]5TMYQjc4NWTMl'JVP735GDFU?I8W;C4HF]SS\DC9OYGVE`bFA)
    0    665GL@c`KZYVL2Sc3?HEEP[W9W:NFVaIGEA4Gw;PbGq_O;1KYG<I^WVKfQEVDPAPgJH
    0    707IPXF9RFKV`w^A`[GXk?JBZIJY.N;?RNbd^aCS@36CHIR;^IZO4=\`JWT@NG:E>AH
    0    545aUWQ^dh/%6MdSO>W;i:N2cLfpC9ASC_s[[+bWw83HMRT:fL]FU6IW2cKSH_E@W]g
    0    746CHTO\HSG>E:8SI>HR_ISDT=wc:>LeETlNVM1GGTRCUZaDX=OQbJR7HcDX;JGVEgM
    0    707wG9N`aY<W@;I1SCe?B^b?XiFVH:OH7l=aSNmU@?4NFJHSPSWB=8^S:>XDI@KK<K9
    0    540L_^cT3Z[RJMM@MD<hD@RFVb\DT6OaUM]eG&^YXEdYpJL]>F>jTDw]JZNJKNF;G?Q
    0    765OHNPRQ_KOC=G8n_i38VZCROA\MC=d8^DIJ8cWM8KTOWCB8UhBBE`_KLgAHBNM#[:
    0    634l8cDbkR0;/B0>h[`,BTiH]Y]a6?Hd-];d7@dT-:-L=ZwJICoA<FjF5=U,QFLQLn:
    0    659^f[ACNMWiTQKXDNL<=@2G<\O;?G[XCHD[F:GjPEdiHC-VOkFMcF+HYTFNbw\AChI
    0    6047N`TQVWULB3?TBXOPGQ3OKJAR#Wa[OGacANFSLVKUa^?f8GC^]Ac8WBJe?bW_L[]
    0    695QOSBNLRRCFdC9VAM5,4M8X3DKA;w@0F6Q8S^aH74S:EJcF[SFBR[Z].TK\OO?1S)
    0    6433AR:K[DM:8w>IK0OYi-GS=PXGZF%DXTN'U8DXLPXHV^K;[^;VHEFFcFYBS-DREB>
    0    675BFU;C/OmZ=FGGYZSEV.U1^6QLTA==3UM6OECDLHA2<w3JMS*AEU@^g2BUtO`U:XW
    0    533RBcTJiPTQAGJRAI<IjWKFWiQwMXGiUP8hC>EFK[HmN`_X>TUBGKO.XjNF*VM6<F6
    0    574_[_CC`.OOGXD8=mT#*B>M8@;:@FC=O^@BDCB^?9CQ;@8CD`O>PE2B[DkOWBYK4M7
    0    476IQNUB4M)K_LQEIVA4ZE6D[D0][@ZT5O^`wQ4dP?S.kKV/DOVG>GVfHGDXV<ZSO=3
    0    714V;\I]CYQ^IR_`_HFNQQH?SKI]oOLRN\wTKS:<EcOBXbBnN3K==HY:hR8^C@mPYZ`
    0    658^I9AJdHPRGHs.cEc7XI\F85SDH>HKAEJJHSbTV#>AGADPCIQ:A0RXBN_O]AU8ES6
    0    827[C_I_ISBD@UFV\ESMeUQJ]XjW9<5X5WwLXAVL7LHN[oO^:QTELBkHNLC0FDCFDYG
    0    556M^eSANVfYG/?9SPDRLQWg6LVK.^aM@KJ\):Ek6IdmZG:g1UTsPb9^wOeSlH_JJOD
    0    553`9?H;dMNNE]^0^TU@NRJ;EHChY09BAo8I\^GKG>J/AaUEVMpC=<w?-<P*=-MK=NQ
    0    607k[;hFfD7BVl]O552\BWK;A^DODAQO[C_wLjOZ$CW@KCb4`5Zd8KSS>`]U>MJLMI4
    0    723.K@RU5,RUHTIFJeUPW6KQSHT'_G)EETM=WD:C#TBDVN%VBWLOFtR7R6?FbEcYU;h
    0    518OuB;?EZ67KnFLhTk9`E_M1<I]ROW[^'DG<OV_94dmw-:1IuQKR]7ENKOA[JNoX07
    0    508I1]En<tWY5D-Pfu\9QE^Zd6BFiBf4<hVPE1_2w;QN(=n[NVS65/oI*OL9SJ=99JC
    0    598iaFBOiV8A/Ia'UCfIR\]=YdKUB;DX=O?XGaRdf/L<^DfNKIwEJEZ>EBw4NK1A,M)
    0    588I=KTqTa4+2-ZR?2R)AbVPlVX^RM=^To@Li6w=iF=:MHP/HTn:^?F5IJBR;K1OAdF
    0    7259LQ=QEPhE2SBaIeJN]KBT^DQ@R6:LUOUDC<=JCZI??_cLe@EVNUw.INNAZHR@NLL
    0    420iKR_DO_A1+m>?P[METPD4TIkqR[JfFgVY>.cIU*VPIjT[wEH5k6YaNcIg_ZjOI;D
    0    5892UZUPDMH6L_0nEE>NQ5I[PJT=ZT_dW7WJDnEU?w@M^T2eXKLXGO-3Ef4L\JS`\JL
    0    579F`VKA9RKHVX#ZQ?XgiCn^:ZVA>ZN`iGZ;O]CHYKWQRTMA<:Ha^QD9LESaEPEglO]
    0    550_DF_?MQB8OWF]N?Bsr_HFdii]EC3@HOw[\YY@K4NKahXRg6;8Udl+OONEWbHY>SS
    0    510W]LLRg=XKLQ7XDEE?UYID7YM4OAF:PWAG3AS[#<DKM.KM']MfN]NID\]=bRHYP?;
    0    412eBMREXR)nIgM=b9BRe[U^_;:_K9Vwb_e>=]SG:]7I<Mf&QUfR.SlJD^XJ@/G64FL
    0    496[<c;KB_Q==LTLQZHAHUN:^;jY_KM>PBL4N1=LXLODDe3YRS@N7LL#D1^?CET]W[D
    0    524CVVRSME?<TK5V@JkrdSKjVGwCsY0TjDSJHMQKKPRO^V2EOFBFYUN89]<iDQCecO`
    0    671\HO[HTGC1G[QQbAYGw>C:hR_]N3EN@Q^Kt)9GM:62k]FMA;T7ND]RMIKQANMc4PH
    0    662BAWJO0PUHQ7<WVY?td@BUCL^HU<QLID]6?_;N6W_AkJN>MBL[]W7BRWECTC?UFbw
    0    629]IUQVkMXBRRJ:Y2ZOVjS6>UPR:6QE7KCXP=wYQ;CBVSVORQbG3RbX<C[8b8H9AC2
    0    576)SU=MF9LPQR&GC7Xaj1lL5Hc1JI#KNNQ1]?=IHGBGQU7Pb,iuDSKAIH=H]GhiPIA
    0    806><iRMLHL`6]FDZ]YCTcHJYPwXN59KWV^CZEN9=G<7ZMKW`5R>J?fBLD<@H=HPN[W
    0    734ERZM_Z:[\@JAH@ZHTZMWYcKVGX7OK3S]MB/QNCDIICQYPFZUKMWwNGMNHGZeUJ\E
    0    581F=i;YDHTqF^;GONGJwH:@iYlPK=)LHReGd[J6;GGFhUJS`6IBRAsTY>BN]RcWT<V
    0    890>@sQFI/UMHC-XMYLLaDESEUo8\U=SOckIUJLM#cTM^eG[NH?LXCR3UO2F>T;UTRY
    0    646A^JwVCFHFmITWMK6\JO0\5a[K<_nqg=[^3X@Z7[^sYF6]>U*\\XLObuFl^wBTcdV
    0    765eUUoZ8G4FgHPg@17GMMKVIeUY;_Vw]?RkIFF]9aSR\7ODYUXJRL$D8WG\C[;S]GX
    0    616DJDGPBMb[S:R`<E9QhOSJBK]@1]KQNePE^N&NYWdUc=SC`:=RKRL#bf5HY@FSN[d
    0    806YfFBNmfOgLLR7cHIH#S8DYK([H<]>??AcFal_R?KK>@K]E]c=V5:`VKGVHFFB=RB
    0    63800dNU9GgZWLIM^cWZk+CCrUq5SXJQ9mdD]L896`G1aw@V`-;8kR]+SC?O_\PeLSJ
    0    724OmYY`=Z>Nb'GQ&>2bJXSYAXVpHkiec@HT=COR_U]Ub;;i8XQR_V6,__4`EwPhrh[
    0    664V`;YG_J65PYOHeKK_rIjBTDXnGR#G[Yc2jORK-OG2fZe*u=ZN5;k>8>[PG.=LACV
    0    784RIthp[]JA:O;KFJMSGaGMHb`S%FdwEVqi81:X<XLWoMZf?OE?R9UVUP7NFeD;I^J
    0    534LXJii8_SZYEec]6JS848kOEBD`ZN3bRKH:Y6ED]fIJ9NAJA8XTj94IXEw6e9OKgS
    0   1007wRfRZjS493:E/^Ia6UJYDXQX]=>PX7\W`WL^MDP7C^XYMPObF:F[=AISDLDG=7b:
    0    707VMUmwllZQ55^H\6V8KcdH\[Md9L9_EP5lPaaR<LJ;T?kZFOX48E]HHZR9KV7PUXD
    0    431NQBNBDZUOwJF<@`nd'd=],IGXTrq?bG>_DL@td:XKgYR2?QdPDD<qwWdasRf^S^=
    0    466Ke`:qTGSCE8MmH0E_\LNY+NvfN[?`h^pS&+LM?tPYp75K1EGSdc(*#[CV_OgmLam
    0    513KmAbMEl6Ie4NM@<JVJPL\BKZIGogeN=\nGMBV@H\IfIJS7VKwNeMaM`KpE[<b[:V
    0    7476[OTH?B_UL77_6ILcUDGEFW^M`dwWScHOY-OS]heY\J?XRS8S`b^ETIJVp\_fiY\
    0    569JKZVNep1.[SEcMDNTPNcF3dNfJdc>>HQi)LJVPFfHw@FV>C<S_F_=V`DqY^.scW[
    0    542Y[aKX_<FOW_T;W?IAP==YjHB>E4GMeIcOwAY^@LJTKULr`j_DDIZCTWBFXGG?=^;
    0    792EYY`]NqP?W9B]H>SPPL\\Ll`UB_VdlUSjILMcWOCTqLNFMbI`U\gBFdWQ?rL\Yw[
    0    491_XI\^5O=LQabGU^pYo:p#SO[fNA\FqVb/XRGU<C-5MHc:WUS4A2GT.O\ECKB=GK-
    0    575HF;CT@jA_>WR#NDMDKCIR_9PC`9OG<PED_<hPZHXE?Ib<dNW]UOdFR?bAK`BG2H[
    0    650Y[\kdm6W?ZHJ#^GW@4h^INIFcDDPQFX\^HI`[BKGPeOHX_Yb;ZLGOKCZF:WBFPW4
    0    593JTQ9B6UTAJI9TA]5PIXD=SFiEfK2a8HMCM#^E?JB-rZIWQIGTIMrNXCW=l6r\DDI
    0    635HISfRMTfQW':a8>DQFYTlKPOLCRkOK?Cf9XBnWdnM[#P]GY6^eOE@\g>gErEgQae
    0    7174NgeJJPQMjD8dH=YiVJ@f>bUV>fPmYEbi4AK>FJWZwR:e2a3We]F$Q^2YStN`]dk
    0    974V=d?XdB_wPR@DSc9HKdBJZSLTB@PND[OYY=@<DS?COI9n:Q>?QDXWiIDBQDMAREc
    0    469M-gcr[Y0Fq<BJFQG\W=LWo[O_KX*aiRon_?/)UlOZaq1@X)+?\Rk9Kg*\@Y#V]Za
    0    735BSU\\]fQJN@9TY.GH`8<X4MwUHN[JI_lL=ITVKENTgdXYPhVNQ\OAO[UPLKWgOUN
    0    467C6Tpkb)YE?G,K^O&jP8HJ<NZL4MK^>#lDe;583]MJSD;P88L=`e:QT5-X`crM3d_
    0    559[YSgf@WO1+_UD^EKlPYP\[`fO<iW\AVEK7ZCGVbQPZQoQJQWHL_;SJS#>_Pm\V[[
    0    807Fw?WGQ;DBSOcTGJIl]=U_J_H>BVP:i=RY@c.nMFfdVDN9J\T_pM.S8]MbG2LBSFC
    0    51072K5AAcbS=OPebvNMM6IT_HmLmjjYSQq?=W#.Geb^d\<XC0:YfDN?ap)fPS\K6]s
    0    617WTOejdq81VC\ILQw,JQs;SlijJMRL?dZp8<j]S+LF]ce+UEjK==iBJTPK;G\?Ck;
    0    792FQkCWEGWMBB?5_T^^U^]GPcg]BHhh=T^aQL=OO?IDrw?ZVVPNKQhJQ<HDXLXK@XE
    0    598GDbQq93]V]@LJJO1bG4ENYaTU2JXPgaVIPOJIZRjLY:?wOY3k\a%,k`.l[^e[qWV
    0    860KK]O6W>wbZV7Q\VCRF;*R^AK>M[XHHPFJRM@EMXW[BS;\IPFXCbMM_MILkXjE>DT
    0    676JMKXBhQYQQXKHOFF[dRXMCCDEI=TKI.UUJ\QLXXR^t=ZYP_FBNI#@RU+O>gG7OUU
    0    698[S>BXVN#6NS@FY2ZGc3]V6R>XQ`4:;>ALR<SXFHEGL=a(KY^Y8E9L-HF3TBPLAF2
    0    667l=\hHJNBD<GNWA>C\ME#UUbKUKR^`WPtfFAFXQZKXl?B8GYX\B\^XGSLf^NgTd^X
    0    576;filg?W.>kIBsM9?Df6-P/keKR^\dPL]e:`XiTTTcwZ6gOZGXfZD[Hf@^<YF@b_I
    0    879IV_^bJVFJV=@^;6ZYURVYE\cQCVRUQR[]O=F]5RSa]FHTBZFF[YA8FbASGQXYawP
    0    718U8pCkd_NG,>O,dDv4^h^3bVQbB>1S+`UkVA3M?07>PfgER>w.@FsG6>`?DC<*%W9
    0    607H@c;E9FFWIG3`[K5[[SLFEAV=L?3>7S]?@G[DHUS#:T?[Z2B8bRM;YPA\fVUg9BX
    0    597^L_N>dZF8W[+Aqco>a@l1L^rgG0e[LLw]?'b:>hDQX=EcY8kV>_^A.SI[TRPXVk1
    0    635`GIa^Ww;T3FPSXJUH[W^M_ZQ_ADXd=e\RHRaQXH*HoDmH[Lm:Q5UhBHcC9f/0L]O
    0    684A^I:d?Ji[CVBSIDg:BH<M.HGY#Iu=HF9fQ7TI9GNOO\Cr4dEXPOBZWHD\Q^W>>JO
    0    894ELWVGE]5?U<CZ8QGYf1XiENwNWfF`d=b[OFDVGWYTcS\:K`FUMPG3OX>\IQBYFQb
    0    700CVr1;4mPML\1ANHd8.=Q^'P<].D\<AB9S#,pmD<AXFJ-c,iNc4dYI_57@hZcY3QF
    0    776DaKw[J>E&`7[cG=Q\dUWc\WT^8LA\eRqW_f:XWTDMgLeReK4CBE`MJbBK4^9TOTS
    0    477hUYg\ZIIM_<Pb'J_LBPJqV_Aj?khqFdEgS1KQEJd5d8O?#@6HXPN8[SDdErDXRju
    0    853W^FicP]YWM4JP-LJINKNROiQRWc^UVVDj?KPBO=RiM6USKSJWVMDSD_TSDwKNOa]
    0    497MQd[\J#4aP5HYPZ8IPS.S]AO4VCS:;_M^YTF@UJWEs>EHIIC@7P=<PE>W?^1IV^c
    0    750PQuGLD5waSUEJ.OOR5M5FLCT8FFjUDA>Y@%FcRBMVO_Bk-ZIR=hBBp?WJuSkUPU=
    0    526?T=[WJo[?lTPnGCSDiSBNn8_^gm4BZJJBTMmLSQK(E5N=^#`]Q[_96SROB19f0N`
    0    864ERa[\AUOYS84VFNEQHS0R<eXEEUM]QYdQKE?S=^_Pc8B\A^GZ\Q,6hP@G?w_WXUM
    0    610_IM`WcbH3GLZNQDUM]ZQ#_WE_L9AWQegrH9BGKEOY\0YGTH_LJ)S4@QFB2KD@:GP
    0    641J^aX_Qh0-N,<[/4]K[OOcSmf[9aUwHdql1I2bQ[MSmIh=BGPCtTQ<Wn%`)u<XfpA
    0    577K]@nS0];>aR?e[@=\\VedO[dZEiEgRFFS5DTf<Q`Z\`<QQnfLUB<BKLSZQTTwTaC
    0    763Zh:uUGY1AUNY^-LM_iDAJIj;QDKU^w3fi\]0fFFW_cLW+OR@^ZAKe@_M`;S8XWDN
    0    7458FESRC-]S_K%Y>3P[^#aVLQl.`g9DOEI8<1LF?[HFPP4MPOIbXj#,`=G<`Ife^TS
    0    411\`Y<?KfDJA+ZDlRkUJOSXaRhTaCBQVUY09KQMA=KS;wD2rIHMOJ=9Shn9['=eUNP
    0    719Z]4#5B.eWGiO9a<9XW:B@V?S2KJE4YQTA_R:??S652\HGOKUL@UU:O>]G[?iLG'9
    0    910GsN]LZABHoLawDJMSG:AT<Q?AH]D\bBK]K`NoAVZ^[9BSLVRCYULPH_\]IQFS?GK
    0    702K@KQ]HgKL]JXLK@PPVFH_D_NLT^TJ]IXcM>QEUUwPbDXKGG<Lbl)GCnIOM[GRFdp
    0    702;4O6>9#_AGP+ZXQ=ed.>OY=r9M\5@QHT9THI7)QL?WZ@dW;F[Sfc7WG@8iHbhIFc
    0    700CJj_4YBuwMS2E]l=WPO=LX>OJ<[oTEKhMKL.]Kg^p[@-l@M@RRdS[l_1LLSbJZ^a
    0    634aKnhwdY\8P?7g7=B:J`ES`hZR=<RlS^aeZ>4KH[jWYDPkAW:]YOh5^Y6Z?b>g`[J
    0    650JC[bZOdLLSC<YUWM>9TZCNFv^\IEaE^^_,:OIV68Xw^CQSY`@N?QO=TYVILGOM[I
    0    772FTCIJJ7^FYU:VS6@Ec#TT-=U:[h+C_7F;UGRO5ZKF@BFGCVEmMk;B:EG>bFfb<FU
    0    526D5AV<G>NI;Q\EQ8JQWX]_gC_Rd;#W]J[C^TfP][I4]YNMbKAV9Te:AX1OX(0i^ZV
    0    440UsWlZRBd2>RNLH6:fU:E]?GnQ-oEQZG__Q<W`;^HZPUd]6wbwSm/FbeZJVZc\G_J
    0    507E>J:YVJnU0gAPWR<Pf\O*U=wFc=?P9_MM`LPFHq/JLb&]j?UR&X]GW<AY\<[H?5i
    0    811ZVdgHNTXOV>RINK_JZGQ<ibEX09PLB>w[OTLPEF>Bm`]pH5MAGC^OLXMV@\;9^]L
    0    694ZFabDD=FDWAHDDCNC@NWX[QRY1RC\APwZSSYPPTPP`FX5EPC<dPGBY\CN5MA[UUS
    0    656P]RVQA`B-6G.[N\c[fP^P]VRdF>1EiSh?2TH]:RLTbOMWGXInCV_L==F\MNw:WB@
    0    464W@aMbjLDE+#OPjR]45``GSOvPQ=T=9(fWSUPQ2KW:XhFS5>58N:8flW`NFAMBGe?
    0    504EK,C?VFvTGRYfGd@N870]N969jwIBPT9F]+D7PFoPDFEU'GgIo>4^d<NH_QLKY*V
    0    566A2bK7?Dwu(TFa[k+kr1TAs/uJtHPJT\X3VF=F1lKZHLX`c.?1Cb`DgN8N`@dVG<c
    0    538AL8dBLXLIdQ]F:C>9fWIw=ULcOVUgJB9GJ76AD_E`ssPVcIAbC_@BDAM=4DXTLCO
    0    748LEDYC@Qa^W9Jg9JIHiDI`7KHKLg0Y^,lFEAFb*XTCjBCN^1DZW]/#HY,a<`MQc`[
    0    728N\N\F>EAJQWIL8EBwg?QLDaFNEWAcgD`PIeBGCc\`aDI9Ia?XOMQB\QGYHSIQfeZ
    0    744wEVKkX]6:CGaF[SR-GTV=MGSM@GK<CHKPK[=UM*FIZFc9IW_EOL9hHVT_N9?DChI
    0    7223)XVN#HXYPO\N]Y9d[ICDW>V;KUFCPWK6\Y.MXKMI\JIS;>*ALVG<\`4O^HGWIFY
    0    6767q[oC=QKBR:Id7:6XL2WT0wS8HVWgQ3gTFLM_TU^_o(M92_7m`k;=Kg'pOD:UOhG
    0    574DJoAZYJFXE>I^ZO`SwYL:__t@7?HWBe]QLRWATTU:HaTEB.RH_JS3hVNTlN4U_D]
    0    642PUlH@K@@[R9CS?OYiI<8ZUKlDAUQj?WdV=8/Z=lP_uY5^]eK[=eF<w:I[KJahU>\
    0    41396GalTP9bYJ3=MGGkPJG?wNaWlK@QFcDSHZQ'fM<:^8oPm+NI+a]J]NSK7RJJ_sd
    0    656^5SDdYWOZGTIJc7<4@WMCicZaI?:TKXfQXa\T6A7L]UUSPI^K59QSE?BJJERN#BQ
    0    397^VO]ZhGOW<6@IHRYiJ\E@wch5ajEPOP#bOC:XBMRG<VR=hZ]bT_PC.VOcISFKZ`D
    0    801RIw_IHRPJEK3R[UgL]bBETSgcICHdNXUHQ4NPLYERfaN_ZKQOMYj8E>LEOFR;TDD
    0    716JBHKaFwH`:T9BSB\;EHJB[IY\IMUH;b\]Rf[NU:LJXIUP;E_OIV`TI@HBDd;OHSS
    0    506ZiNnCwEG5^hbc34Cee@%aFd'KT\C=J4iCSp=aLSNSlBdZRTe?AW&W_WV[MY?S;II
    0    715FPZTNI_\EOM#cHQ6K?EE=XYh^F?:MEMOSM-GQ;eRXK82PH]P^cJQEO>GZPXH[PkX
    0    703qw<iM^?;9cIK\46P=g1G[RZL>7PWR]BIiSHH\N;aZ^,t8FJcC\>E`D`qW??I@BXQ
    0    655LHGIaGLHS@Y=TVG[fNYLHLM^`JE7RBV^Gj=PK7V9C[wGRGBOKCC@XU@]AA-P[OXN
    0    599@kV=S^XF1,@#9QMH93Qc?a?b?b1XHC3?WALWjR*N<>1U@AbFdc%_OSMXMZ2SPCOM
    0    667IwObP5KJ3V?ZY:5CVhJJcFSOCF`ZTg>I\O:FjYRf`d;>\5NMO\dVBLZR\De>ZVdN
    0    665?KOA?<UTI;UO?`QGAR]HEB\=Qe@FXE2HIBNG2<\CPPVMMVJDTAN9?hODho?w[O:F
    0    627GiwIhAML\TLFWaJ\(/UKC=jOI@WS[0W=lER`XYI``@9YZAVLW`\;Z[HfI>\[EZ`C
    0    763In>[U;D;I`?OWGK8Z\=D[<LPF?SKX\>DDGXG`FU]WSCY=#a-a6ehEI\;SC`]VUVZ
    0    6400IRVA=<^sJW@NETLcfTT]^\wJZD?HNCICF8;FCiILRIF>A?OhWoM1K?RGhNRrTZb
    0    789:UZ`SaUW;Y<R\9KL`K@TPVwRBVXC_TR`KVS@PF@IDXC\EFJH?@L6ZIOKZMIMEJWX
    0    550:RTCBWAADGKCB)YM`0N_N@AM>UQDUPO?Njw7?GDZNPBS67F9OiL2I.^HLP9jc3U[
    0    511BdC[FP_O[;?FG`EPKTTUHFWIJ/UB]UAbSDR8NV?=WcXPNG_0T^HbwfUHNUTDaXML
    0    392+YSYH?6D5VOKNICV^j05R^\]+]wYfL[19BJNM6oepVPJR*E$G>r77TUS*`EHPT>G
    0    506IAk0U]8jV5_W;e`&G`X<->DXKR&YRBEWGtT2)VT*TXnBjZB@^@w@j]02Sg9e>78j
    0    610@QtG<63YNQs:FV@OaVT?VLW\A^`5ORl2_CEOI;hCF5D3VY_=kZnOXT2KNgYwSQRb
    0    6724XcZTARMGK];RN1Bdm>N^=af>9VNNnbOO/X#Y)_Tf^H8]8B[ZiWDQ[NQfZ\sf]^_
    0    750?[YDEPCFHOPveJTSRFFE\CRXMSVQ@NJRc=S`[TPW[WJQC?[-pOwD>V8QZOEILa-X
    0    547IC7A8>9M20dSLXR:CfR7=dPwFcAQ)@^@/nf;<L29GEHMEZB?LRUtbOC51e?\BC#J
    0    6003KmR+6EMIHG?]8QVAHKgDRCb;ZNYd4YUhA?UHTbTXUm?wDM>GRG:-M9AY^kKHIiP
    0    668UUHE]ENWSOKY?F#NNL>K`COR9SZQH\SMc'TSZUdq]R:ZW9\3RWWWMFHFXH[JJVW\
    0    5309IIJ>;-f[RfB2fR<F<;LKLY<#fCNYDgV:fSKC@R[YYYSaRROBKL^]]ASUAK[@>-\
    0    668O^D.DHXB3@]<>S;]4wGcY@3c=W\.IQD/SVMhVB?BJLHbMkOUD4?Y2CNWES9BO<?B
    0    643egH:#OF*4bLRCWIIhS6SJIKNLcmB<T3V=_GHRQ>6;BWE?PfKa1iC]3OLTX(k`RFH
    0    574?VCcgDaCRU5A8>\D7Vb^PZ9gWUYRR=T==IKwJSM@JKXc5IeOORIdG/.?BC-GP9>I
    0    661I\L_cL<I9\YdEE/JR@BRV]fTHd<B3OTk_`7b\[J:EMIX>p#M;FISSC\fK=Z<B6T5
    0    594-XFh^ClTI<@_EN@D@_WKOKcWSVSOaRfE:G?KD\VOjm4]>TOFLFPUBGdMg/PXFUw_
    0    530UPpX^CWA=IWH[6FN@g`bUSd[NCMkYY7ftP@b[O0TX\MRtiw4[Y\H;>Y:>@YJgfdT
    0    561C5]1QL4M^Fg@EXZ2Sjk8H`KVFQ;G:@wQTfOJFANG@JgVZMEM1Jdl@aF>?J>HT7Oi
    0    398FMBg#8W?IXKFJ/?Ij\Sac>XV7Ouu4&1iD+s01^TI[0BeGZSNGR261LWBinRnX?Y&
    0    604PNRIHJYGADPSSIh\EOX^M`H_wmRMX=]_n[G=1NSEU_OZMYLCKc]V`c?@aYaN<E[L
    0    592BwAGQ4IFNR\1TF1DEGM-OGN?65FYTgXZ\SA6ZB`m]OF>JPR`YbS/VJ\ZeCjZZK]c
    0    550UwEPAv:UORfR=Tu9NaX/B<`RFE[TUbBS_MaRg1;N@HOA\HYE_Li6`b<aoKSZ:[>E
    0    714P_IWIFa6GMR>T7N<RGPY\P\Kh8eL[Nawj[IQWDdJLeTiP4J<ZTTMM@MH^?P?[SPb
    0    710Y^IV8#MC-j;\\G;_[EKTO<SCbK\YMP1;B7[AcLYRjiV4\&XDVAF3a\fiYYLadUEF
    0    618MaT=BZ<nBKJ1peMNfRDLZJiwDBPJL`KHN>EO_RbhKc]LSGHP\\h^DJPTVVSCgBh]
    0    600N[G@ML5ghJfWR\H@PdQ9PJOWT]@XPQQ7TmQQMbRJ?/KMLwFS9PX^^YJA@RGa<MGJ
    0    5022-WW^R=ETYH*Oa_[SUEcOINF+F+4\EWfCS`HRAGR7BRM\gVK=RWV#?OJPVOLXMQE
    0    597ucRA?<^/=LCCZCNE\LFdMJ^NhY[Q`AUSJ?oZRZE`LwE6EK_3IUFD`LLSKF^OZI^I
    0    681RPRO`SN_FKG6MF#:\SFE^AfSDTi`K]9D\GDa_NbLU?FY>JdDa[XUF9Q[KWACe]HJ
    0    6710H8DDKBDTd)YI@GDcRAJ2J`?PLdOFZKdOBd;S3nZ5P<ITIHBSH[06w_CV]PGVQ=]
    0    52155wLCAB[?IEGe7QZ>jXXFoKjNSP:[@ZiXXXP_:G:1f`KK=]3HGhS/CQ^HI;<c[AL
    0    527NlNVGRO_DIVUIc1dXl*Bb8H7P>pAPdaDU<tZW2hR?D<wDUJ.jSP?FDPN:ZLWDcV_
    0    6635swb`JIb^R^J[FfCoSMMVIebM]F]BrVoZO2S?BnT_M=/m9I'bUY5,qCYNcE?S^CY
    0    815ZM<L7b6SUNnYGQD)ehE#8g@I<W=;3cEdActES/<43@.`-[DN>=1Eh@LV\HBH9C1X
    0    609:BLVbaO8JOD3BQFQYk7bB]K[:UP7ZAa\<SQ6@<AFHOLUKp3P#b;;;A[=FCF-L5ZH
    0    447SGw1*VPjVJQ:?kT\Vg:U5IVE0Q;)LHco?i&4F?u+>XsBoF];F>VS]QDSHf@G?ham
    0    4589`i,d]^`POY16l`bA]Cg_UCP+@=3N[E_]e/EFLKKD/PBLQR]IH8L:7Q;#AJTO-<A
    0    852FQ<\JIESXqCZdPLFMVCDQBTM@RcBeWGi\QcAS5TMdwTVJ8M?:JTUMUU;[XMLWPXV
    0    551PRXEJNKR;^N]KC\D@I/ZK]taVDRE]G^]L9TNN1T_Fap?D#KZK=GhUWIWEU@p?EUO
    0    639)5R;J=/COSOKS:D7VY3F>WRc?MKFIZ`H#GU:CQ`\J`F<K?DE]XEE,dP$U\DSRXgM
    0    507I[JPV3MF:QA5fI\_X7FhFPPH\K[mTcTjI:fDd>YI]LPAIIa9FL^1BYQMwFJaYKg;
    0    4477c_Uf0B\W9/#J<aXHqX_.K_l?YrCi8YhDesBR>bPEtTP?Mt=epX=0lROXF?J]KEj
    0    773B[A^L<O63MH@PAGOF^GHWl^w]URR?QHXALTGWHSLG_YDI@RMVP7bKOQj_PESbHZ<
    0    441AFE3S>>Od)ZW5gmG>nIf.q4=EoG=f@Tc^ET`JEP3HQwMU5NK9(Ci-^)1Mg>LF5/M
    0    475NM<f7k#VQIdS$bOa^B[^WVOZ6RN)<Sd@AbvZE*OCQZNQMK6V@LL8Q<SQ[aHLEAGZ
    0    489LApDeQHbSmL8OEh#aKNBCVB^K/8N]]<aXV84YRfKoYK;o4@:eK@9SCY;KT/Drf[[
    0    686?XN\OFM?ONGYUH#RfSMVV6K^ZNg]o_>\XQT8p6e^ZW[UW]F\r]t55EM@QFJZaZI<
    0    792@Bi7JCOZ[CwDNKQDNVEE:QHKFZ;WJFGPIO<<SJ>6LCTCSNNA>IhVTdCZUb=bTDOX
    0    760eDJ\P?PLSLUKXMDHIwNVEbOTdOSKOGWXEUIKJ<GJH[SVGdK[Q9TMSTH[QJ1UKPEA
    0    545>\DMO6aLKF@TW<V?1T=TX\H4IaggHPACPgPGG]ToG>@;>=^DPbKcYNEbA#E(NOXU
    0    671k9XX\@GQR9DAe`IF=R]`EKV]nO/QVS]M^P/GXCIN=cHwUK8j8MNMB;JG0WD7#=UD
    0    989GCBDA5n>>VDeFWVS8AA@U<AIofRa9;A;?DI=DYACXwg=YJ?@JO7>G\TC]OFV?@NJ
    0    602`DER^?`2@XMGZ?fCjAa`JqdgcZ`U_DSS@;D4KESkD\W[_IRJVR<wVFLKWC7=KHUJ
    0    542K]aUJeb]EFT20F.T@YfQQXLc[NX>I>\E[cCOdJ6@EY=idm3bkGdoO#O_1cVKH/GV
    0    525SCPEnLIS@k5DBH_)8Bugi_pgQHEXPIL<QSpVUKFki`CJHKV`@MQmU9Vb88E#WMQG
    0    614Gd]\7\$NIUK>dGCTiU8BO.UdMNHNcf=\Q.C9h7TDPaP#Y7cL[]hEhqJXDnD_GL6R
    0    550IY]rSIcrTb1bT3#3MUd7wRS^9cc@\JTe;TC`DTOH[PBMqnS@^v]HF6OI;?RHo<ad
    0    707q=BsPbePRTJOP]DWKw7SJUKEN0=Q^Jdh]W5RQAPFKh^`?UGQB\KP@MU=_FY?H:i:
    0    542_<QbWcFhkGUG@Kh85:UDXEC]LeLIa=FGL=XJIWdO_IPNWmPGVD>#PVT[3:UmEDRe
    0    4436XQg\Mn@5O>M_5GJT0^>SARkMH`cRfkIWIfwSL`jdW\X^PbObXi[MiN@`=eAk\Je
    0    398?f^gjOQ:cg2W=d>+R>fl[\@9N5^psFNRTFYOY/Are6HeH=fnSwE??`NDnYk1/UT/
    0    754EE@'CIW`LWJc2g>]2SUP9[-@VsB:=.\3)YBO#eIA:DjBBM@OFF0KK=;@8I4cB.HM
    0    667]3kY]fQ<CP:HEkQlF`Jj+RPbl'MA\GYXub=bKZOD>a^YYFM_H@@[X`ZwOKEH.HS5
    0    686iHCGGScVVELT1aWwC;QMDJFJLZ\M/5Q2QTZ[DWD?7?RPZ`VZGKZ\\SD]IKNE:5QV
    0    677L=6JCNG_XYLwBJ.OH>_F`IPEE]?N6;HAMFHBIZF[O<iHjYDOTK?K9]MED\_kBEBW
    0    549RE3]]UTPYQjUhd@>_Zd=1pAXNW<5J6ZW[gY[JZ8[AH=\RNOE#GE^DDiRcBP1:IMQ
    0    879G?VjMjK[SaL>W;F?XaRBd;PGHXOE]GY`UG\HPBQUwMUP^RMBUW[YNKZAFIWTLSOJ
    0    541LRGM7f;`#eCJKUR]NTD9CNNJQ??ZCRAMMEGOEIP8T?RL^LjX8DFR[^RjLf\fXL19
    0    443i;RAAJ7`dNZ[?fIm9HSDI*=5aI'g#4>4K3%C:U=2RLILjbHSM7@>hi84@\HZ52`J
    0    700R?b8HPOcdC];#RW=@IOMKKI?JQFBI@BADNPIEQCB;BVLvVAP@>_MdwB5RMLNT1GI
    0    629?WXwdiK>=DFG]6K(YcLF`:VRZ>;WnITmWLgAS3XDXs<XZmG1FL[UKQSU_?PJRIO@
    0    479_GE]L^wMPggkR>LZL2JFFQ_SOgDYQH3OZ:=LUTS8FYKATb0M9RBRDQQR\YHTI7IB
    0    479P?hZqNU9\OQTUkScBJ`WPagO?;J,LiH\`WjO@HgYQNgMKKJZ>BHwFBn]OKP[VSLF
    0    690^TW[VD>g`i>H]FTGeb>]aCf]H;akdP4[R=l@YKVOUiN@W#^L[fjKJkgAo[gd\ilX
    0    535C5bWHHn@CNH]Bs0FIZiEtZZahJ:UC==OLTeQDg:#dPaMoD<6JYUp<NQB:>O[:8]A
    0    578T\EI\B8GB7Xi]1PZE-8[WLRRW[M[\HUQK\WVFT_X3Ch;LbBMQGPSQJK4:U86SYwj
    0    434W`VNOo[9NCaPbUFt<QcLJ:APX.m[8mZKQQgQXBB\6KCJH_>cwKfZ1>dbDvmGa7^m
    0    768\BrmkNo3FUBDBPEICm]SN\rd`@E3gMMSekL]CMAFPfXwHb/[]DPh@=R?Q?DDNNr>
    0    7311TN<3Eh==hBw4EF<=tc3pAF>Bg,>DHEFN?qFA0OIdoh?`v;Ae8B3C<@@FCE`4K?G
    0    891C^DCVF=GF9KT4OSV;KRfLS;XR]K@^KDWOPPVUsFL6SI[8SMwLAJhB9F]AZ=UN<I8
    0    611hOQ#=SYmFBOI>UVVDHOGE>>?G?FgPUC@=JUD\GE6?Q2PaAJcQBTHeI.P:M>h@N-<
    0    4637VX\RaPuH]GdQA0e<FO3NVLJ3Jg3N?mQTeCZ\UR?OAL6OoaBCUF??;_5]wOE1q`q
    0    471Z>g2:w7OcOp.#R`OE3P5.D/3a5GsGB\<bLCZIOIUgS2<[C]^K;CLY`@TEe]DKA@J
    0    470BFVOH^Ca?=dH>aeC[nXOZU(gWqTWMBhhEDWD?VNQ7iwVspOE;\rWPcIM\l]^CPaS
    0    608]#\^XpbZI6EVH^PgE<qCCXIA^3>nO;HGhHCZP89CJ??_f5b^<TLVkJLZVJQG;AC^
    0    472]?IE3EHE_QM_ILofQ7N:XI)8S]XiGHN:6IEdM[>VT^HARGT7PUN4KXY]]WXwHNFc
    0    613F@PEB;MRDiJ^U<I>XWf;P>EXAoOJ4`;G3]wQL=U;mMT;\Y7-`b?>N@Y=@ROpOPTV
    0    581T;BCb\^]YV@oNN6=C0c=]SQ<Z2COJXNJIRVWNW9ST)@NIXNYLe@QXZ?NZFTB#=WL
    0    668aAG<5`bICBjI=sJT*wKGW3BPiN?I>I<LFBMMG;8ACgiPSAAjO>BIAGG[0A<c:4K?
    0    613^P4]\TaQX>FhEa.R^P_WETC=YX4QNe\GV_waMjSc42JT?O];GBAL_;]RHRdJ`>>Q
    0    628S@^E2oPhfC[BRhcc7mjH;XRJY/9l=:dVtKJiZ+6<EFRUmMNwFPUJe^<g:_RO=Q;T
    0    4111`S;>1Sm@nJKe#<0eN5FqHM#9KPCgbC<8TZ:I_]Z=BI@ODh&bVJOBZW5OJggvIWq
    0    534LaFLQVGTJc>T>>SIh?k5F[XfXfQYTM5:XHOIWfF>_NJBDCw6>`NW`^8eYXFEUCCX
    0    580C_NNMXVQE\`%A`JDd]H95aOIUBaMJfBw58;@OE]HTOM3RNC<_J^[T[U;DXSRlT;H
    0    511eYG[PWIT>OP]7QWu^<>UJ:GCt?WBT[aSZ4VFJN08:`SGAB/MM>Z3cMwR`29ID3fH
    0    557P4D<DhVHe>^I<aeP6>bT1M5:GY/Z/#[%WK*aH?G<b>b8KK<Jh@9i[PX\LQ_l*FKJ
    0    622)M=kIDI9HqHb[02LjRF&^Zd7GLoRZSepOev9WeVXRBw]RI?,C]_hALp0c*a?NLOQ
    0    431ZCGY,jiQYQ8OE9GJSWU=T^C098m^e3wT^WMv&fNIIFKG1D?16Ivt_D^&d@P4NMYC
    0    710BJHTBXK[LRPREOOVMESGZ?G@R:LDAL;HNMhfMJA=TKP:hbNJVTJ#;DAUEJG^WFVG
    0    497[V@FVWiC/<IJBc=UekCgMd;uoH+.`PPGR[K.A5FS[h]\0w.WHRKVC@_>N'SQC1CM
    0    587SNIWAYZ@`E8<LYAVXX]HK\DTL>OnMMWK;OwGMO]UNI\K;D^aONBKTU]HPDIS?GdY
    0    468JPawlPcjeJYLNC%6*Ve9VLHbfU`^FYrTDXK^HIHPe`ZPAVMGNbCq`*gL:TLJdA\^
    0    548cO[RpVL8/RB5QJB^XCgJGX[DYKIStAA\wM=Q@OW5RkEOt@SfNXL/fWLUYD]E2VXE
    0    517]S?RVVALWoj<Y6P4M:J@_5X=PSVfO3$\H#qHL]LbI=>/UWO=BcTK\qXWWrFes9dR
    0    611TWY<?[:kM;s6DglQ:eMLFcBwQK7CFY)T,T2ZO/C1P?TYdg_Qg>TZVW:VME9n`N=8
    0    568Z_J1TWA\T:g.RS\8B>F/HEOM>8P[:XXHGCH[QOVPUC>LcIRGTcj\]ZN_I^4Xw@.>
    0    518JYJ]>\EON]^XiDYNMTLWAMZY9ELdKREM^LujXWUMP8ROAcQUwQM7ru]`OcKgVROU
    0    722FQW[/?1UTGXP8UIG`_#MOCLW4EYAE[9^UMcLPB]S<J@8ZIaO]Q[>OPNSPaM]XN@T
    0    473h^_Wow=JAOWXP^WI@_7KGZiBA265DYVPXSVH9US^BUNIBc8B:_0E,9[A+Cd)=U^@
    0    420:FSLg'h6Lo>X1GgBE7NFLG^1\fREXNL3MKCD4SI7WNCXw<?58nDX;QQ3eHD>L3P_
    0    519;b/aCoeK_<8GPTLRnEWWI^B]Z)US]SWFwVCYTaS=7CSE6]7J=cYIQ]/GJHTIN7Y^
    0    3763ScKBK3[U@G[AWMZlgYIGU`SSXY#X=p9VKS]W7ROS,7:rsMO2>R\<\UQWPG^jFQC
    0    6026hYNS\OgKOHE\THUZLKCZPIN;CjQ][go]ZWIMOiT`RJ[^IMOJwEI5PN4OG\JOT;e
    0    682acwK\^n9:5P7S^CmHGSoGufXaCMT_<NRiMQTE_8B6d`V\CG^HP4R4?L4]GE?Q<cG
    0    4553g-cKanR<k==^>;5Vta3QD@f6Ql,IvH5RTTMD/R_mkSd37W0ow@0Dn9@H8L1([j]
    0    421>b5K^6`YKIEOSNTHCJwfCO,dSmQUm*4X[fF\RVU8R=HVYfOES9Cp;[^SU<WGiSrY
    0    654KBP59PTR9QFg6WSNNS@TTD?EXh<OALA;(BU@@JE;EJ\<U\BUoHODJOF>HU.wD3;9
    0    566fPK5]_e5<KH`Celc=FCwI_2U\NOB/N\/KLPjIY1<HT^HAV6KB;*qWMInZJ/P6)kJ
    0    560PLgHIT>mgTWATeGZPDrHWB;L[e33EGFC`<TdU,HY[SZDdwbSX;H6eKKY>bLUA<+=
    0    3464gle]R>a:5mgN[Jja`r?Y<T9j8mbsS\\wb>V2`bTNZRMh@eRJXYFjDTrfSu>,>gO
    0    712V;XOMT^ReFTN@oJU:B[\I^UiXPLVO;__MVEwJMFDCCliMPMW>VB^@VBdLOFMGA`U
    0    380BsD^?Tb]IB^Zf<-WK#$fSGW8G\[JKL-CYC]PNo/H6N9Z3DoYPGl4BvRi]p$X`Ql+
    0    730wOWGGVc_VEcSXnR\SGH7Bc8;dIYV;EWS[HLILHPDSDEIIINQ8<PgddTKFfHW4HFP
    0    512@SE0HGZO?aCj9FBV3gTD_YRIwN?F8UTNHK`W7<S9O_]Ifh>KN7DBWI4?8E;i;5BD
    0    731R6X^hw_GI;DKQ]IYDFTaN^]XU;B)]?`XYP,d@B;:9LitKK,^/=5N39[<D)J?6Ip5
    0    618i2\=?G3ekP_7XWJQXH_RMULgEOC\G?Y\?NANUSWKV:`5wPTHNHLb?YFaY]OHFK>A
    0    648fW:]:cF?AeM^HATI\hRCR`^@DJUM[bTcTZ]Kf:>NKb1X<aTTNEBKYUerwEOJ[CFE
    0    618_ERDITOdbKeQ[\POWOK3/w=F_b;>SGQK\_UMLUT9DARbacCGMGdIiU?O@_7pL?>E
    0    530+88QB3N[\hWVAwN:GfDCAFTe=\OLgRMSJDP/OAXWVZM<UI/=MrlL;iI:E`EMRT[V
    0    556=QDGb3wXJ[H[6G5H1@N[YCD6W<\WBKWCDl[PcZ=hF=(iEQ[AJ\]SEP5[N\^ITPr`
    0    5079eGQ2:7`\]mM?@XP<LMc0VFABLOwBMT8VgP_?WXNQN>2h.d:ca@YtYPYKPH`;hAU
    0    584RIB>K@PGOcJH=X\]W5Ha>UE`ZNAaS<<EDOW=9nEA]`P7E&aAEiQfUSZboINL;GH#
    0    615WG^J_p\6-BN_D\5n?^mfUnC=u;NMVTgM`FRbSUCG<U^f=wFb=?>_H;Rj^IO5I5]H
    0    621AIQEWON][BTHSOT<Hd`[P`<wHUU@>CPUZi4JOTUKCJASpaLD<NVZ4ODV:FAKMIFP
    0    509\L#`FF3:g`r]IX;;Ng0=ld=?;ZHFXeBOCqhN7kKH7D&YGpBLAU//;ZJ^SDI@EJUQ
    0    634WODT=O<VB`OYGBTGh_7:Sn?UGYK@+jMg\wX9_J\J=bHYQVASA:IaQAPL[IAPE9CV
    0    557`2CBUHwXf??\<Y&jM<_XOpDDeO_HTGWPJ`ji>DIc@hOUOWAkLP@fJ3c\eSH8OQaX
    0    569#U[]><IFNgXIOG60ICD9Np__9cIPWf>EW[>Qg?QSNF;QV<:N>R8VOP>EJQVW`HBn
    0    477?v,;LHV\fdL_Q[YOU#C'WH`SJeG`BII2N:8AXb\KDOB.`QC:gcIASe?HFL^]Kd\A
    0    505T^GwS8:JUQTbC]?P_bY=a;HYHV29T_HY[\lVOL\SjI8k?PD9OQ:#O?Z]CDH_SO0M
    0    656[8ZYVXSLZNYUPgRClX_G:hT]dNGM+OJWKweNWY5E.VSlJcKZD3>PMdJXZWL<2H5?
    0    575ZDi_P@HQPXX^DPQSr[EZIXA?SZ>Q[crtRMQ2bS;MBLQCCwC7CVE]e_]WjXS`PP]H
    0    4290DR=ZEm^iGW#]T4FQPZ@W27TMOR[QPc>`P_PaSi`iSo*kRPNWSX[O]G&@X=T>bMa
    0    625VJf7?F9^bGj3SY_QBWF7@XUZLWPMIKYK[I>RQ;TIKJ^K\5eNF=BpEwM>Q\AaE\Pa
    0    436JEI4EEQRc[H_KeBW??NLUL0FLaSR8B;4B@Z2/R?FYVjGI*(G`]#6nUCLEZe_HQUP
    0    389?KEYHIcjaM_kClZIN]):QXPR>MOZ)%S>Qw1GGYaUM)*)``l$V`:?h`]PNaeM^TB^
    0    468\GPJ/Z;CM7XHHURc6@LXEW8tRsSY6HXGNM2twOM5HGXaHHghQ*K^ro*m6cPTcI-e
    0    446UVVSb`28BBLIhQl77YoHY@^wLr7Sq?KfJ>DSCcS-VWVJh9\K=5:i`[0lJ=9<IPSE
    0    6381=MIDA9UJVoN>XK0I`8JXYAR6a:@F<P;<QwQe0\4_Sh@fXHN`D@EBKQc.^<Y7P0U
    0    719;NeCA<>^wCXNBmIK[[<KVV6[@PJI=(G@HgV@G9TGB9TGfbHOTOhYBM4T7QKeNA7b
    0    673\F@iB]Q>It\LLZYMiHRML^5=TQKF?KQQKdwTa[HB6XMO9ZCWRCT,jS^TaEKCE6NL
    0    616WqGXAT?8(@S\LMPSXWI_OZTM?MH<LI;iXb[\bPR=Bd:V'^N_:=J<XQwvU<DBTFC3
    0    599SPH1HIHsfHrBJwf@GdZG2b#ZCj8.<8b5BhbXCa^D97QDc?>E5NZqFh%U=c=^;E4n
    0    498K8?m/ATaK[`rPWE=Ul2HHJDXgBNeSI;pNOa.]=GJF\W@TQBOTX?0hIZTK<M=?w=B
    0    615>ScFa=E_FKXULQ+DRYLS__d\6KgIMC\]MPR5<bfDFXJQIDN>TRPLI;G7EdAHwZ_l
    0    666\AbOO`kTN?QV=b:SVWcUEbbQ`JCE]AfFW:DTG\9RDPRQEhJMLQ?lJ#CET7P>F=XT
    0    754Q]T`AHELTdMBf@D3wO5<[A\L7KabRX<pd?UQTDUXVW4DTGZGWZ[QGZcTYaW]dJ^f
    0    713N=MJ^\NSNSO?=_\_RMIZG^=aI_8RF@BCEE1wOYD6LPSgCLZYPVBZE^?cJjT`GGCL
    0    625Q9@;o[=9J:XT4^J\@SwWGZFhoOV&COdSCMHdJf/BCAEY1V7_60=_I=Dh;5JGR7GV
    0    565ILTAWB?O>TL6WN=URbqUJBnhXUMXag_pwFT@fRLE`U@PfT[NA\VrE@U]PN_6^JUJ
    0    590w=F;Mk90P<TRMdZh>R<93`X[Sf9GF%@CT9YM;0#&7\o`<S=Z6<8G>d:M/`9Q8BaF
    0    536GUQNLSO?0>@.DWL^JlXqOKNcWGS;]Xps[YPwq6\;8MZ[3QDqVFF_L>RRKCG`R]YO
    0    455HJ\KN>Nb:SPW[U>X9NaD_HPYiIZMDER?jPTDRrG9Q\;DYZDMODBN#dSER\LKRBOX
    0    461`LTSRTXQXlWcKI4AODQ^;>T?JsOo:C,g;TdL#XHsBVX8WDJPUYJ-Y_UO]iX\h9Mq
    0    554Q;1?D<?97Zw^5kKkM>>7/`PEX^YaFNVIZOlENDJC0qD=G4067M<4Z^m_e[NV;NQ[
    0    477QI:G4<kC;PB\WBUAVeD-V:NElKHQ9mCM9=`0RLZ8Vw:nVo;'LUDbJ2G&L37Ea[LI
    0    6007]^q;3TINlNO]]CD_mJKXB^[N<\itfE^VL[RY8SJaawId:JJe\OGNKpYMbY?H\^_
    0    492>IK^DF2:D_58eL[KPs@:W%e=K8NUVR.^;Wk<^1RBwk_Kh^Q7i3YFA\I<5N6ulNK0
    0    483jitBaLNFkGMR\nMW[dYFPgcwgLCG\Jj]L<PwM65+HULXhVMHBMDkR2R\8bUIACbX
    0    659IIUJQ\PV\9^IGlIY>LXWFQPwMLALA8N[[QPXN?QEFHPZPWGD><DW@a0O;K^KC6MF
    0    574::KQLQF5OcQ-ETGGXG[WV:DYKKPOPlL[DEh@UFXebXP8X:*AdiQ(8dQaYP?XwLRK
    0    599DRYYKSHDPTO+wKV2VXPNhDUdMIUFjjTXkCPMBNk\Xo?IOM[PRIR^GQlSZ_d9`LYQ
    0    525`=idRDP(,<eDgk1V^O55CPEeGHSLXGIJw5@Ik,N7IViRG<AW\RNI?jS=SFoSOPf4
    0    377QF;YSN,NJd;QIGuUEkf@HDRacB5ZH^nD0tPJ[PP&(bVaDV`*HPPT(?sI[c=O9)#j
    0    605=`X_5EKkdeEH^,ZNYc#Bn2_h5`d\\P=U]NY<WXUeQ?C@v8i5cFd.Ieb@bgInTDPh
    0    463PDSL@oW8FrRdJFKVILUSU`M7G1<qm[[`wS9AI,:5Di;bFkIb06LSRVKEZFZMJ-LY
    0    695VQNM=cL]MTeIUU:bDIEIPC>AX;F?7MNW?`QDL3I#MEXUOKLQBPDAgF]UDJIM1UIT
    0    815M_\SIT?B>jUJRWL`cQHj[JTSRDLQX[=TRCYTU:TIZKN=IFWW_Fc=RaSMWWIwSXIM
    0    532c2^#_A`RKBUXKbO^?OHN=IbRe[7CK1SIL[Df5IIQ<RpLZoNJEN>g=aDWOT<?91a=
    0    598rJW\LwZDKIaZPbEgWgZCO\NKW<?FYPlZDs_QDE;K@NR[9tP\DJ-VIBPqG:NCFHF2
    0    635SAWH3=DiaVpOAU[DS9I]Er;jZMID#4JS@gPTDUBLCDI9*C7K89B[eUGTMTCOC>9_
    0    500E\^19PS=E#qQVvoeUmTG>uFgP`AGK3aRSeKBO%X2<ct[AG9l:=OQ\PWaRW2R3MQ]
    0    527KTAeM=DaWaHLC?^*KI?6w@]@0dOkNRIAAN[`]EZq^,3RM`vMIcDEQVrgPARYgEEU
    0    681RKb<[MQ<BO7R>tFbOM_d9HTddHMLWF?ITc7<<\#IGPEPB=QP;PNB9AGCQMQEA1QA
    0    462n+Z#3]^`K9hE@M^S(NhR:NTOT[5AP1(<F+KR/G8/>SmPI@>NBCK/SJA[K[/HDC`M
    0    558?>IWTKV>V0gCMQHGwbDC^O\gIc^W]L[\\YRI2Dl^TLDS^_SDXS\c7ERA:YMHeMRX
    0    572H>BHADb6IJGJOZ<o/SBw1NQM`dUIGWT8TVP_O`@ATN^?CB6lC8:#0JJUAT[UB1V7
    0    683]NX]ULM2Q\MWdN?UWbJ\YLcMfD[/_`Rw^HZXNJUR@dASSRKSA<GG4I_DQWS<JD`?
    0    462M8NV:dqjSJ3?abTnTYJp]NXVN2\aaZf_]W@wUKUA7MNtUaRRPV:jGX,U9Fn]M@lP
    0    813ZC?=RIa?IFEO7\JRDEO\AVFE^]`S>>N98eXDHw>`JG@CDEH9>[<NAXQGTREKI>cF
    0    4828d^Vh0QGOj(X\@&:]ZNd`.oBR?avNahSb9dXt^[Xph]G-Zb.m^OwQ@S?[=jR[KdM
    0    690J8a?PVTcPI_OMTT\=IYOHPI[_LPGXG^CCF#KECW:HST9_M6=N5NjBM3P<jEZFFTK
    0    525;wD]`7(IMSJ)XIO9GX_k9TIhEl-h?E4SONW1gc/PmSK2=@p\H6OgKLBSI?C@e?9+
    0    547MGa@OXRK6W>G=.]FVnCUEGEaM]QGCw=ZZ9X3>R?UiT8L^BPKKYeP0NWaiUETeVUR
    0    535L>:B#AEDGJ^fDHPGS@>PEPWE)XXNO3NN4EH=-XDoJJFVXY2>;4cHI0.a`VbTUDPR
    0    6306GSn:1X:*HP>\Z8]E[Pg]=OeO^f?aSTQHESZKFd[HJ>=NJ_CwCOP?HgBa^VaQ^sD
    0    53894VES9?MpJRiDVWDKSHU]nKQGK,<S1gjCgDE3W>D<CUG-YHN\LXw;P?>.N:=;5_U
    0    452Y=OGO>UoK6Z#=C6_LXYR<XZWKTEWO)OI80@JUKZQi:U=qeK<D6LDOi@J5f>II?1B
    0    550REwCDhSM[B.B<LQYPS`??_L3`*`XU=ZYqT_cWTJECd2WnaN]K6UOObMK=YUP/[VF
    0    530bJnSw@bOG^VRLfSN+aA\EvEc[YAVL@^V];:ZC=9]MS[eES1CVCU;D:W:NIC;BNFG
    0    534O1gpDPfRdi:Le5kO]MSWI6I>S=:ICNWWcDjF[]XbZOfIN[3I;XI;Gb`KWFml#SJN
    0    4986uL.R3w@ENKWd41X3^0aLOeCX=vIHfYULM;LmN9W]I(hAW9AaRPYB=AKU0hbRGUP
    0    539NqK^VV@-JhRTUQ@BNVHV@UQAM9(`jJ[X@8IE^>LHTP;ZKNGBGO\?LTHNsK#HCS8B
    0    857MWN_JNWRKi?KXGKHK8NB`>LDAE`[XI<IDHWXUPPT]Y#QN@JNUQTRTLRNiLWM>[`@
    0    691UvJW]w[OEJHOIG\L=@aDF8XD>>KR\V8DR@@FjOQL\H*NI6c7<P:BUCBRFFNPTGO9
    0    661LMPn[8VEKQCEUIKFV9cNsPbU8FE]Za1`W9lLW_^wctFESCXV^MS^GS^C\L`UQig\
    0    464;YOT>:UASWEPJ@LBUVi:wO:M?iCnWf2V=Y6BUaln\\h,;DNagXf$Z<JOII]gZHNA
    0    415GGt9LOUIS[pFDuqFGCPGB@[FN#3KGLV^\UTA?/M[MgmgqQH>SA<VeD]eNMQa?Q@V
    0    646`;9RTAacBJNER=P6PC^AV@RQHENBDRbRSe\9>Q4cN:SNTX_;UMP`OUD<7SWHBLwU
    0    426/fFv9Y6N/WgWZ7/OV8#=5LL3;[\_Rp-ZH`O;`P?cZk5@^AO<UaeG@UYQl<PSJ^Ba
    0    483OOP]bbPH3EDo<gEjHIdaXMDCNQBbUZfBwT_uHc4GC:?W?rT]ONKeC=JF==M*P<WU
    0    482lRdg9DRJJZO?lcLL#Y]OI=Y0P@_uPKGCc,Kg[];aO:KO\EZVU^_JrbMULCG[PDE3
    0    594TLXjN.JSR`<Zj?S@N\::X[`;04CS_^OkVHDAa7RCj_LQ_,H7w_QHV^_^mIcNZ`_E
    0    805hHjX_f[#+R&?VY8iFQVrP^da_:MMXS\[nZ2^GQALYcTUG@I[RS6NJ>]DR1i3LGj8
    0    781MTQ9XFO[HbSIUiLPHN1TSL=RFXSFA@EXJDwUBMKQ^VTIZVWDPPeNVYHEFY=lUNQN
    0    642;gA^:YH(M[PXsOH^uY:L_PSEFSD;YmT_KQpJOPc-GNbJ7VETfWcTN#XIIZHPW?RH
    0    435Ej><s@9>FI0cB8gN?[XR8wA\VTL_CHYIaLZ3Qt&bi^9<;/wH8>OfB?Knc@VDSH5?
    0    561WbmF[7RWT\?<^dALswG?LSIbhP_PQKm_DdDK.0kJK[@UGLNi.ZRwTKP@PEJ?L?M_
    0    657JMR.VR;ON8WH;VHFBLUL;ZHKRZ4R6DTNGXQTAAL?@SS=@O:0DD>wL?EX=MAINC4Q
    0    434?M>B.:#M6^VU8=TAWRODLR>:>_XiH_#2OUZMLFUSEgF;W2I;BSLE?KMm^nO%YdQl
    0    579>WcqlPVF(L1CPHKJ8:W`J`[Mw`H3FMTFZ;dKLZ;STc.`F@R[GHP\YJGBT<LGBCXI
    0    537NVXedbPO7QWISYDK\PNdIZDXHgVK_VNwLNZPHFKWU]LQ^LCPQRY\C>USTeZGJTRg
    0    677@NiG/99sP>\G[^[?O\@H?U3aBk>1A>UP5YR;9AgCGJaEf^GPT=waIbJTCp:iVA0`
    0    570E`;Wd]\CNE9_GQEIC]8%YWWW`CcTEOCAcQJO[nY_wk,<;BLMaC\8ENbVVC[SOa]E
    0    4857ThJ6U/C-aw[UEc&jVA[o]<QOq$J@RT2<?w6%[UG1VTV=R>GFe3MUTEZ5R.PJ<(M
    0    511YO^jZ2JW[_R`ZKQ(^QBCZ0UE98j4I\;R`^?GoKE\\G#TJRXFZsW-KbXCeMd^Mv_q
    0    475YY][ER:VAAEAfGOaBMW[UGc61O4In_IShBB^q.F9`c^n<`:PF)G#KDBMRB_LJE?I
    0    577NAYYNZfHXHV4.\NN7JYkF=MIcOK@+[F#K^OtPP6^)FPVoQQg+VVbS5X[=VZ<>S`a
    0    748HjJF-HPE@WUYDZ<THv*iwGHQ+Uc-T^2A-P^LfRJIJEFS/L_Vf``947ZSDm<[V=JJ
    0    557F#AHlIT[T3B;\cSIFRUfMeQ]L]WGAIp\QQJW=XTN2P5V4LLSHq>O.2L0IVu(STeZ
    0    614OWOBZL>Q:PLdXOKdXgJP:]R^NEDSWcKwVEhQJ3[UMXjMgcL]HO-JG?SRK9FJV]=8
    0    721EwPWTL?=I\M<eJ=P^R=Pb)fYPIOUIe;@S%JZkYTYfR-Bb?iOjR\V<@WLRWRPjS9]
    0    6307\R`@<NHNd#Y[8>HmS6ClKiX/FsWfedPA89WFJig]XEKL?K3cleL8J\-i4U=bhgq
    0    429aUeH1TNqF3LG(i9:$?PL?>EClUE&;C?CU5*ZgZ80Q=#[=HW`O%97OI-<PtSk1,PU
    0    644\JBPwCSLDN6APVHSHj``OhRbZJEjJNtgi?XP?WJ`OYFlTjVoBRKRQ.=VG_YH_AWF
    0    495@jT<?U_XTgA]F=MDB$Yh9DW(]XWcEI&G\IV_]dA^tL@F0+W@hRG>UfGPaAQT>rY#
    0    494\QGeRTcOBDD?ANMr:Qe^UeHPfIa[JSKV`GUVqgN];T9w5W`gj@ADQ4IXZ6F0=8MR
    0    617BhOaS*;P;f/Kb39'eV<)]BfdI5YVbwF_HBU-Q_UgtjM+Y?V5X[bK:Pc5hT`7lc]^
    0    557;wECG`HB+?N]>FKNUr5VS3LfT4PQPU-MTBQ6R[TUO=Z;FHK4QLb:AZ>Ii[?DZ;Y5
    0    436]KrXTKBL4b>Z>wEqKVNY6Rp_L6MURWQV]8l59kEISldw7IMMCCBB>5P[e3W2O^W4
    0    580YFgBCd-jZ(i3VhSSILhC8RK8Z;?IUVF>cwKOX)JIc1.XTKeKhEJZbS>jHAhh:UT/
    0    517UT:lA9T2=l@`kJIOdLPOm8RYANfYrZNVYGWgeT^ucWf%IR`7giJ>>MpKw'M8`o_^
    0    526J(<#R`aN<<VL9kV86C^n,I4pDo.D6/YC;@/i:n+PS99SQEa?/6KWLD>s+F>ARDSP
    0    5538dT_7:G3FJ02VLBYPh;kW%?dQ#b?UWLOZA@OCLrTL`>b68IQSZaN9Cd@iKDRORaA
    0    489Y@dU)GSvEW2=SgW4c*RNN\NMI<IDENRRb=SFP)^<NWqwBIJ@2Wdv6WEKGQDvUWXP
    0    504[OB>FWr?T1Ys7aW\)GYe5T<==QThN$f>aP@XSXT5^;HbPdGQ:4MbSP8m#tEKUC77
    0    705GeKa9UDB:[D[a*)2`FD<o>e9O>bUVj3XLLC1]RKbgW5DPRX:UwRa=?d,[?kCicYh
    0    446r\j^5d9P\RgSl_E97;#J`<rD/:5v<LAjOHGBQ3YP@A)1X2n/MRT*QUCgPX;d<GYU
    0    859=M_\N8VM;kAN_2=8MV>5X[aUCN[ZYU<\L8S7HCOf]w2CO;I0BYT:;KY6`I\1[bhL
    0    589CJT<N_D]M;`1Lw:DWcMh=gIKN[6>[5jc6_YA/LQDCBFUWC7CE8V]Z?HQMI.W;MCS
    0    503P=u[aV]^\HgE8WpO%<ZGWOE:P[TX?HF:?W1_&ODV1G<pqXTM[BNO?R1>FSw:@<S8
    0    434?HSF5W$GDIY;P)-[U\7DNS<@7RV\N[Nb6>;BZ#9GX>S>\a6/MQSF@WT7[ER]8/F:
    0    440KVNPE@$+/%RLKOhiDq:lYRLG/RPeU:J25Dj;CGE<]/;lPKCZPFUfOEFwO9D:D<98
    0    464L.QWmbebv>FI/7co+,hc=WQ>SEXQT)j^WPIw5U-:A);q?BC[EKFPgWEA2GqN3IH9
    0    617EPFIPJP_ff<AcSa<TWXJQ@4dB>wY@SSHL@CAVYWdgWDKABK/QZlJJa_4T]AbP[IU
    0    556AIS\E2VQXaZQU?MRPQH]EfPUM<78wOjiUZZY<Lm8HVZc@UHQASV9^<O5?9H:HPUG
    0   1003JSOJ@PAWTDhG:_`RPLXIHDBMLXG=IKQ>QOTWN@N>A:VQPLMXY2]QIW?]BiAwQC8O
    0    596S5ISST0G<8Q>#=PYJNfYOVCRJI:LN?WZSIPZX<W<?QS@*g>O;@?=JW@O0JB_:JA'
    0    621CCJAPTE=>F[OX]JUXXL]SUJQI]`C4EwHFSYO>GQ?J5LNGSG[:IYaGC6IECYHLUbU
    0    756XLYD/ZbMDQWHH^cFAOGJC[>GSJFUIWKBaC=MQwBAH6PEVHiVDMKIVJHj;a;HIHC8
    0    439LODRg<Hve;jH^ZM^CQ#O0=7i)VGWNOfXdROX9P86J;JPa9KOcID\ZXSeJKbM7Stj
    0    643OqG@@W3A9NT0UEOaE_Fq[ABN>RJYPZ2D='TFwUPWVH0N5>oBL\[KTGKZUO<UgMQB
    0    418>#OQ3LASFT\TMW]&ZPM:OSaJ?[bKGR<7]^;RSDNKj@+9XM14Lf58oJ\)NKK1YOGe
    0    682CYZVN:DJ?;KMAO@]Q]LgSECwLWI>IEFIACNT\Y:GG\RSJXN[D35OM?=d@[C=VO<Q
    0    590_[]cEODLbl@@OT]IICPRX2bcQ.]Xc\NK]-FCwJRUw]@=s0U6@OR@SM\AU;MIMbSP
    0    687Y>R;PIV41[HXnTIS>RTJGWWK_YD3RN]X[N#]IS9O9\_Q_RM3O;KOC7R[POQeKSb-
    0    570WPO@P\<TO4[[WBLNS<J6AY9ITF:G=^D;O_XHMO[JK?IUQSZ`S/KwPMHhLPQB7D9V
    0    507IBY67e5mTDt4Rg]G_UO@#_,Q@a0KF+P>LiQ;Q^Q2P3RV;MS>>6E]gWDh*T5M;D>K
    0    560IIMCO4_UURbJjcwGci;2Hq_Q<^LJXPQdAUW=VDlT[@q)CVL@aJsb1Oe<WclKPNLV
    0    432>>j=7RPo<JiO^_twhTQbKHVNBMX]P]ZVE<+;M#I2R-UK<bSZ]*u1OLblH\Fia?WI
    0    446aEP7WoY[H,dL?iEI`5TB,eRd[I:Y?bSG_LV]XUhBJ=YDIZ9M4#Y-NH@ST2HM+Z<O
    0    477ZwShUN;<];nh_\DgheS5P@`E;CFTBc@^qVRY^^AK^NGCHip][\]VjLfW;@NHXOF9
    0    519D:^=;E=]S?X6J;w5sp=CU=USE8/@/8Be@mZ>=E[=?:Y6L5:LAObNUu:)Zc1ZK7;u
    0    442T)JK<\Mf\Sho*IJ7;kjT`8J,b[>JE(Z(JLfX2NIN`aQ2ue^cb%BDa8;U6MFw5?57
    0    574`W\A^sC_TA(N1fC=O>\ST\eII?^3hRI3pMOm_YVtPO?QkSdG\foC:=GLK3w[FXm_
    0    408Wd9XVJNC^-NLR>ED7HGC2(]:g2dkAV#5JM+bP`JrMqJD\=Y]jmi1NF:K@KHXl>=D
    0    450EPHKIEeR%t/[e5OK^>LRm7C;WR=b@QNN5,S<M<Waecj:3<W?EPT6DKdGcCPiNPwA
    0    486.2UZI#s4D^>]`ECU3O<>kJX<EhVXKSQ4V.Y]?6b8vbs<[?@GLAXX;eb3cI6gHM7M
    0    470[MNYeQY_TBPsTBZVJB:P2CiDAO\n9PABwRaTa_?E;JSKGaUCUM[Cn^jnTf=>^M,+
    0    536C@PfX>aM\cNXMFB9XGSG^RKD?;XZMh>MLN=\F>_bgP[@89]J[V^3ILU4aDY6a[we
    0    538?n4H6RBIMrZfT8>T]?\I]BO0dl+MPhF@T:qEDTVTewN@FZ]<SZBAJ@MD<;2[YQ<G
    0    559Z>X`<M9v`=^K\hUGbn7VI@@UHTMBOVLGS^=SCAS8#6aN_jQ\f?rB1I_YBtJMAOQF
    0    542c7?Z<9R3@JL[:2T>DYBK]P<VdDMQ+@CDI<:&FD4Jjdh;N:IQeI1DM7L@O=@wL-@T
    0    575Q^=II<X<DrAm\:,WMhXSYQFSUcG8fr<GC<w:[QHBht`LI`RWlW>A?1A?E1NcE0AE
    0    481+5M*B2d<Hb2DAA?=7\]Ll;JOTA61KM_452mNI;IRvwbA`b:Jo<9ZTPHC5I4U35<7
    0    453`NX_jSA\MBhViJK=kKW3EHUCPf^IcY>Sb4J8JWTQawX?V.Ra_CYENVV<XSXQF@Th
    0    533TS)NNN_@1w9e:4LSClYHqNRKn_?Y;v-OAK^8LU&XMMgPBAHA[<A)H]GiTABhPAZ3
    0    395/SLD@/X1[tG_B:j=^[MZSQZfKv'Q8_[[=XwfNWT;C6WPDC0CJTPUDHXOXNLXAT,5
    0    608:L8B@BAB>I_QEW9P/W_VkJ)KSoHH.GA:AS]>Z=KG4EaKmbT]R:MKXC#YCOKdFJ7O
    0    528=81M=?R>;RUGCGA\MhPH^>I?YMHU@E?P>>^pXK1,VIBCICDtm%(FT,6VAC@TA#?N
    0    559dURs_`?GVHSMIh:P^`Vf3FEYOD?AV_OYR\[ZWG8;#PR`:eU]KJ_`YOWSH=DD:<oH
    0    535dPo3?_khKTYUCPSPaVLK8WHQIrHB>Q]NwM5R\F[XZNfLNLbfU>RO=R>FCv,rVHHK
    0    544MBIVGO]76K.Tk93ER3FBK*m?E8sM\gMJU+H[lH\YaG65A6m8psW9?1QEFE_GwgVE
    0    567>GFd`2YXIM=QZK:GMN=Dg1VLVOgZcNIOUAMSHcbu\YM5wBZEZkGa2BgA[IrZdd_d
    0    485UwJ[]5EL<Y:MB#PEhW>OiEeF``EB>WM/PUcLUKnSoQPGQZUNk?O^^YJ8F@]\ZVDS
    0    492XTJSSUD0@HPO>SKT;dZDLIOTh;=5DUSYSF\YXK;G>wWbWCFQ[CI:C;e\BFFDD$-N
    0    491K4wGliEwc:E<>VX7OA`P4DBI&DPo:8SAdc=j?YMhjE7eZ:]EGbqTFb]6CakYD8pD
    0    400f<hO;^\UcoZ\CYkbZ(T^D]<#YS\R5EE;L=Yh<k?g65E<GPKV=<U8HYPqqgR\EA\;
    0    689SLcGR_TZQDiP9MwdJKX<*DIAIC?l0B=JdJNQXDEGHR=AV?ccEXC:oUGQBbEm\I95
    0    352MA]:Y7>T_8WJ?HlH8Db@E2\_TB]XAB`7[CHIIZh>Y=D3#`AkTb]dc>PU:3bq*fWs
    0    482/R<-C4\\^Qt_6lQ^>^ZIl=,Hoa9*3Td0BXsW53S8i^h1wh=MQ0MI;D0@:T6RD7>D
    0    437OQC:;kW85R<@WDH_.KMVU[HD\awsNk??b5I`YMQYdvY+Bl[[qL8-jIZ8T@QjqR,R
    0    5046@e]Z5iNWf<bQ;LHVW@K`BGT@aZBGSSHOPPaI:_>@QdSGQO9wZE0NUg3ZVMRHTEW
    0    5703=OTP@0l\iI_T=,9KZCNXS^_&\[KCIWSPwX@KbV@F\N0FhF?Z8LU6=WP;GYFH6XS
    0    812^AC6KLZLBWU[HeIoMwFUYKPYVXWRXZRTVQWw^?KHQPEMF;IZ`F`@EM?jJj?\V8^>
    0    533B2>^sNkKfQG[<C.MNPw^aEK>VCdBI1jP0DMs7QAk1S\:?K?DVgBU<094:5iBAEPP
    0    607BMJCBMYRZ[NMJUXY?K]w\GAXBniMMRETEV0jR3\LPAeVTvGADWKQ<WTEPDUOXD]i
    0    510\W[;VaGVbEh79frgRbOK1[:WNV;ZAB[QdV6lG.P0\=RToT@u4;^lZW#i3QAtQ?A?
    0    6135MBNsGwKmM>a`E6@\N_ibKkT@HTE@RWNU]Hd9vJ]MN;PHK_RJ]UD8<d7MGU:ZgVb
    0    6893I58R;wMMTFpV<3>IU_^QJFLPND)AVICBTSV[aDnNXFkKGDJfMfA>'?:;2LUMC?H
    0    423VXt`kOY<[n7K>1GPiQQXJA`ZwGYQ[nS_SQ;`bFoGXUWG^RWJr`XX@X9XKKOV=aRF
    0    8263U?8D(DBAkXPUQFB7SZOUA;AY_IKJCCFU9[S@NAJ\=RI[[E]eG?G@<JKBDDwWD3F
    0    726N@@?BA\HLWMb6SW^EEMMTTDONQ]h?5G#DB<8;WHXLY\AI:5DT^CI;QP<^BSXXA`]
    0    582R>L3?:_DPmM]9:\9P7PDEJL:eXEE-GG<9OYG:JD9IOpJM_ITI<JADNF\ZE9w46C4
    0    590YO^w`mE=EMS;GVOKP_aRBCuXQ=;FZ6biTI@P_8TRK^R]^ZOTLL8^E[NGCQPH=SIN
    0    744B[N<^A2?BO;DIGkA\7WL>_PeCOGwCG^FI7PH`SBaqiF279\E=BFPX<)WJE12mEYW
    0    584bJMUQWw(BMMFR]ZXJ`]_AA_JuQ?GMFKObSNIOLA@KdAc7L;g>R5XKPReY4X;:RY=
    0    476`4qImUgOBQDCPnNqPRalYG7H]#?/VVR`v0JmAIHQQ]]@^RJiMeSsLZVKLAMcA\KU
    0    558HFO^qQwBPU-KPR&WAI^RN?knPIIIgERU\JFR@PHF:RDuWQC=\P>E5C^79EhJ`Aq=
    0    588Ym^c\_aGUU;_G?C8aDMQe-PFA<kkf]ORq;/Ec=KnpOF<^TC`YOQNM?HLSGwMd^wZ
    0    452Xo3:dOBF9E6_KD5d;=\Wk>UJCX]IB>78R)CwQqNMA3-d8N`:OZc>A^=QT3LDFN>]
    0    524SlAINZ0Ulcp=P[2WP.[$8H;7/Aap:D+RY0ACY1.L]E@En:\Mb?Y?RdBAMf[b;A3w
    0    535LuWXHNe=N^EMOIX[^n=LQgO]jEB@aS[NMDJTV[sDGn_[]FNGEKYK3H51TLG_X[wZ
    0    473W0V^Vdk?NQ#STW:j1O]DDTWXLVOU]J]I`cY[B[:[LdWW?87T?nPb7;m9O=h>;Bd8
    0    654r8^Xaw]\LAQ@OiIT4RhKLXPYS)8KLF_`oIOnYF?DJ@QhH.IdHTLjIJAtAWWG82S@
    0    5146FD[gKaQ;Y1QJKHL>*VK`MoDb,HW_d]cOFaO_:RPKlGVJHYf[iDBWPl1TIm#\n\Q
    0    666CEU1J?Cwi@`=;NJ9YTMAT2F[4V8G96H^8K>P]6@GO@L+kTSI=<ofSn@O@dGSPV7\
    0    604EwFRJ=MDZZDMDD]K1;VOT?6QKHCnEQM5a3L<aXMU\KS1^>QESLVePeQOYmXNX^;C
    0    583FbF\V:UA/b8GQ6RW_PFNkZ`]]UcTv\4ow\m3[NVsGfUDdSRPNgL?7Lq>lQZ:[s\S
    0    539RF[`[RwBH<SNNU@SEfHqJ\iiWZOQnQ>a@QDfFN5VEVUj8L[hMTEg85GY:9DAH6ZQ
    0    566_[>IV`eR[TNl5QVRM.wBeI19_dJP:?PI@IG^Ne:RPA@>fXW`HH?iZSJFT[>`G1ON
    0    452CHNfG:5e1ULHfC3NJUaXfDjFk=PCrCC_S?@FX<d+AA?3H6]?X>bw>DF4J[JVXn`O
    0    727S?wR^aKMAMEXLG;MkIfkNcS=W5V;WOkqg7FYJJLMAPZRMq<ZHGIW>:BLIILH1BW*
    0    487kXn]RPh?WU67>MMl$FaWbARdK)Uwo;bOwj;P8\STYeLTaXnkPYAGR6OhF*f;TYhO
    0    892EYDYDOe]ZVSQCEQNQJA5\PGUFIDGKW.MN:HPwNP=U=RMYKPN\9T9UQKYUVLNWKGJ
    0    690V9j[wRV45GH0RMCaIUkTMakYVDP\Q5ocfN,C><V;<hWFYJ@]LZ<_ENGLLIfGOku=
    0    711PZgX_Q\NNW?O^V2HSRUSL=]QQ6UZcQ7Sw08_kIbFY]JNXG]W<NfBNQMAU@hKZRWC
    0    638HC#KKCO8:K[XOF8gSjPK^DEMI]OBIQ\hA^^EGEZJ<ESc=n<F^8SEBFMbKUZ\KFVK
    0    502M_7`>)6M:gF5`\HBGW?gK:`LS#kkV;2LsFJNqJZKbA.7gAPHD2WPUVQefdWeOORH
    0    672U4^IYZ[:@HRR]awWBQDe9L?KM7eWFJTLDJK>LTNPGMTNUU@L9:\TFJE:=YB=?7a9
    0    495G=M50_Hwk3UQ`P_AMWS-OR9JP[MRWM9KloHFm<@7U2:(ZMn6jHt:vc+`IlJnO;DW
    0    727P@T\FV^^^SSVDIYCp^WUUPH2W;8QIQUDHVLCCFUJIBNRXURMVEYQJU>FG\Kw>T?R
    0    631CGVP:PcC<SIXIFdF^MZ_dL\k8PWbXXWc\?NM[u#JIdQ9XZM>DhMIEQMITCFG<<[A
    0    534?fj3M-=`TNEQ\BkBqG4<IhMJGj7;6\TSEVP;J5ndCOc'O9C;POwhGf9XLhIdM7/i
    0    677]VGi9HYcY\ORiCKCe75RW=\NC3T?oVNIZGJ?LLiWTf7?fQ=DYqwMNi^?rXcWKk^P
    0    548NPNRYMbolLPHU`Wc@GY9F?T^Bj;g<^<PUV=_<GUUeOZ/q#fEhPqJRdN\I_AhFTHS
    0    573R\WPMwMT@XTg^HAEMFUD^V\DS=RH_N5gkHwHZ9YdIWAZbH_Hb`DHGIYkI5XWNb\>
    0    732QQ^cSGJMB]IEb8B6^0DMe@jWR:a`diDTk<A7pXWgWmDN_:\LgZ[KFCR7w?aXSfoC
    0    602OVAVJ>e1=ERMWJ7wHPNe>M;O^aPOP\IDDH`MQMem9LND@\PCUJAgPJG\Q^WSCDKd
    0    623H_WR^OIPwBI\WUIg`QXQLY>oMcPaQFNCIaWOAeIVJBJ\WHCGYKD\LZO+ZhUWQ\DO
    0    618KhGN+:@E:Kc7_2ABnk<FY7ZMAUsHWw;gVB]EbEKa\\IJVZiRlYYCE=\QNOabdnJ>
    0    557P;WA4G\[<5X@TwKpL[Gc?I7XJ6bCBBaENcNaK[NMKFe<McQ_M9_Q9J@ZetHR?:]R
    0    433NXNee&];#[,oG5)M:g*DUakiB7KE9gDM5=@[FhEEcnb<RL>FIeEc>ab@SKu5Dwk5
    0    417KMZJ=Q(aPWaih_C1Y=m._G87J@CgA1FQSE%]K1U@@,C@c#WUQ[SU<U?fDiVpMFJU
    0    652[X>KSNIPQJ@FU9HR`ZC;_<N;EQ[IEKJ<NCA>iUAVTY#^EgPN__W1=CAW?9@HLXNX
    0    6045\CEZUZ\h>GTPU>BZ\GPRhC<Fhw;;4OVNrI^LQRJQEQBJ4RK8oIc0B?W=2UMFWQc
    0    759PYNIGR_P*\f;]Y8VVwIoQHD[L`NC\_<HL=F`N\UFS]OSDH^\POZ3@HQeUc7JtOV8
    0    5490IgRF<SebHV[ROZ:bB@PS9HPNt\be]Bg8BD@2CfgGdWCfE0+VOe^OZf5wEAaSVI[
    0    559a[cJ?A;JFQcDfL>LH7MT`?V_TRJbm]7BE5KNT[dU[KiF^#mVh*q<6\gdY]ZkW_KF
    0    440KKOHF]LPZ5_?RTZ^3LtO_?o5G8:kOPObg?AwXENRVW,Ef&oaIGH\OOA`S:]Ad?R3
    0    671[JZ=2gBP\;YF8e_<OBW;KS[8H2>Q=EN;_5ANS9LCQ?NBr9N2<KwKGgL4D^SX5HJI
    0    649PT_ABL8TMIP7H8B;UKK5k3U5@XM^Qg0RbFIOc3WSfQ*4sSo>ZZ[6YZPIN`wcTLda
    0    470MQ:8:6[JHABW4fJw1^CTVk<^WVPZE?SHE;=Ueb7Z<CcPNAK]5Pd7G\=ZSWEv]PE\
    0    5786iLcL?=mwdF]dJ6+ar57g;gr>?]Nkh8VYA7;jOesk\]3m(dFYLdFEbdAm:hU_thk
    0    830\S\IHaO[U?PHJwNeIPRQHLCJX4BFE?Q?Q<CXOO>0RBaT_UVfQ?@BS[KWPG@E9K>R
    0    578XOQwT_=4J@A?HO?_COQICIpk>B?LsZC]cJ?OI0<^H]>RCc2hIE,PRMYl]5B&P@X2
    0    564dP@@/2wK.RHXYHnRfOA\JWNDht`B@@;/BZr/ZeBIEkS/=3^%NLV7Zq_4Nm`rwPM@
    0    480H%I;]sRr_Jc^?vgCC4EN'J=D?H=W0#e^GL?OBWME>5IdjlCEO@cWEn&C?XQg9:7:
    0    661@hNDGY*cKR\7OLL=QCK#`:XS4*GhS]*ZGOHC^C]eYT@*uBf>hbZ:W[CUQe^dIdHS
    0    482O[teeIUSCI:,`CCR@]wBVKXZfBS^d5Jd`CMVc/W=SaoWs?[X:YaaNZS`=Ep_IUW+
    0    493&?U?3IZ7]MN]88J=[\2P=uF`I+JPEa?qM-U#INNdRtvEiPV:ESQ_:imFhijV\EVe
    0    792DTUS[=L^FwHG^OiIbd7EsFVLEKNT@R8TUFT>YCXUYR9CM=aJgQUJFY\G[[P_Wd?e
    0    571ihDp0KGF<mAVj??VXSDO\5o=ECVjac7FS#S:YQZp__8A[^KJXwL2;?qUiBSFTgh<
    0    6997;[Z@GQ[QUe;RDIGXG4EMO@Q1_L?VW=a?LH@K?^OJG_:VU@DESiwTUPHImBS[YFX
    0    568FdLIFJL\<LR@LG[W`QJc:X4sWg]\FY8?HB(O\GLbDWIX6wZRaJ:KKD>S^[XRaXg<
    0    798TFw?>Q<UYJ]2NTQCZ\SALEKN;[5GMNGaRYK\K9bDBAYDl5QKL9QZP`Ja?P\^WBD[
    0    598RUos+[_8CF@S]DJCOfCOa>\Vg>nViwKRrU\[KqsT_em^VGTKb_]h4@C2j\MaWTiM
    0    499RMLQ[SHA2OP7fW@QRTUKVhtkjF^LwW^eNO>4VOZdFbD^B[TCVeI@8J7VNKBCZfIP
    0    540:?^NWM'7];dME?MJUVG@JE3e5eJ;8@CI*ZDEQ=QA=Rw5dbD\YL>6gX2HMi;YC64W
    0    480dPXNJQa4Ob9D.OgkLY\oRNW8]aUIH2D:ZJWjQP)H@qSOM7d[g\J`OwQcf]<gl5ZB
    0    591Y11U\JXMLASP8VGkBE\R[[NVTBMOI=YEOQabQG6,OIGhAVZkOGVwJ@1Z*@\XC?K2
    0    638cBP:;G\WTPV_CFp[FCVwF@5,OMZM<UD<<0^gXa?9l;PB]KNBVYN:KU?nO`C`W>G;
    0    468]?MI?[gPLGUg*+`_LKE\CeR,VV>]>HG,':Fo:i#vWAN`9g?a6LV@s\@S^^hOK=Q=
    0    505XcqFwSQHZ,H6NOI]XN_QCETLGGBAMERD`N/nP@D;R>GJlGgYXKXKXT4aHMMCISFT
    0    462PHC:nUSS\1ARAUNQ<M]G[;3ODMZbNeCJ3-S_dN^BZ>?BS>tOa=aMGc#nN^3]`TCC
    0    501PZG_YF],7i$^2#>N.^Y=kC2RMZTE9IJ7IBYb>[KCZGX^_gFHUF4O]$Y^C<Il3M`8
    0    488UPpMBV.C10I2=JO17HGS:LUM-wZHZ0CNQ`c]_\YdHS69J=^7A;;DHbAa@a7:aKBP
    0    570PC[FGG<,4S<J]>QGVaKRW<JP+PJ=[VX`7CM9FaW18%aGW@8KM);wM;LNJD;P`9K8
    0    493w<PD?qX<OKIYG`;r.;`X?aKPdGFK:-rSaF@oVN14FUZK]GGl56\bUp8h?FDX%CW,
    0    643]UDI>YD[^+hG<g^V5NZ9P@?KRH<]5.Z:FF`^ZCCOQ/JDn2aLK4HDc^0n0aQUB5#6
    0    659OMQWG\GcNZXGURK@pLA#Y;]KK:O=`cFb]ZTZf2aUWMZ:][R@PbOHCXhHQHiCFT[\
    0    676:o<EWC@;>-9RGLY1YWcEBhRYfM8bRGMO8KY+aq^h`oJBFPX>MRE`vJJKRF>0weMH
    0    510Aq^i>>FJW[QNQHBRNq@MQAKBD8gC^\CkPCL#V3OX[LdK@1KkS[qZ*;oGhEpAT[MS
    0    558YBMRZ=NMIZ@`QFOV@JePSK4AEfLPB[V)JEVPEnMwU41Zk_=LHb?D=LJU#,R=F/VU
    0    606H[@=V@M;<F>6F?^BKVPWGI_wPSI5E:TYMPYHVHHcNlc^INDN5FN[-4LPP5J5g2RE
    0    579NDLGS9MJZSGO53d>EMBA;HFGFg9fR9dK=cVIlwOM]U:Q7MrOQPUe]KRO-=WBdGE@
    0    780:lQ9KEM:FFMG>;mFQQGRASCNNXFg>=ICFFw=BaD[Qc]IM:Q=GK<h_MHYGWAIW<KK
    0    4547D@m<Wh3OnRPKB/+]nI)NLM#GIDH`iMd>l[69>jY1J68bEY3[qV=)=b6PBfS8bS\
    0    991@WUSSJ<IAX8DT<b>QUX?IOTLELGbXJVI?EQDMOLwSYKJ4AT8@VJZQ5VQLGN;V^ED
    0    546FaMBpIGJaWEVD[lA(.j`BM'LRLIWV=4P]T^TXgIYEUXTR4hDI0ScfwGhE-@:[1T<
    0    408FkW?9`P<a^MECME]euMJb7GIA9=W?E5%I6=Ur#dPU>eVAL\Rg/Ug7\P0ugWUE]rV
    0    532Kh08lb,5=#<7TDaJ:VOfSFI8iG9]:4\MJ*NHXI=DpgEYA;Z0CO9[?A6HQPF:gR09
    0    598TfJI_TG4@I8^MFYIUQ[;I\KaFL#NY@TMJBNQYXGRNcUAJMJKE<B\LK?`T=CWd0AN
    0    519OZN-IXabERB\=`fsBw@et99AKdkDGP@nXI.gT;`*(@UD`eh\QBeL6KRaP]7bJB<N
    0    608KK^NCWR]_VR>RCm^TWS4;SaJQDCwN>3NXOMTP=`XhLL0\;V?ZJ^fLYP9rNVVDUO[
    0    607J^NHE:GF0SD*RF]CQX?+L8QKT(LeQELP<@AAWG?wah]1A?O%L^:N[ROJZNRNSJGS
    0    618JJ?6NEAC;YS9VJ[=b]SJS9]a>TpjB<?P/2wGNJLT\ZBAL?^QX?8HFSHVZG^NdcZ5
    0    675UZMKEGBEFIZHE2MQ_wM`a?LwG9W:=NJELHMic*VH>A@>KPBZJLpGA:@I>KP]XYF>
    0    510UiXQf]UHA:*GHEX1A<TsAwHWHV3R'G^@:IiV]NYkpn:X=RTn<1@gY3HrU-$=d3BD
    0    462R.g#8RJMMCrZbW^H^\_o2f;YuK5GBAZVPT+L2/UU@iSSE`+WP.WlI`S6a=FPMIgg
    0    9073w2<`/*5-72.I;TJSUYb2UKn]k6bIBM=;:g;ph=g`v/76CpI6Q=Pe/;c<.6&t?34
    0    505?kJ<[OG55BO>JM\[@/ZgFd=aQhRPDF1O3>`PG`G[MVQY>UW`DSNw_8N^VG*K^R.M
    0    605S^N&H\Y06LDF>V]S6fggZZES_LPHKJWHUWdQIPO_bwLUPPT=MCM]ZL]OLITMNZY;
    0    578CFdTDNQO_:ZdYSGB^E]%VQX8E#kk[YR^la.]P3`R]KNEeXUUB`QCTYXGQUWSBG;`
    0    519M[[O/dLXXb_^H`2@Mw?T\Q\OAK8FKK4HIV.RRGIO96XXKvi;Q_n-A8qa=ggXIIUG
    0    580BX`PbePC@AIKH@nH[CkE6jcRZF0jLUjdP?U9hQShca^HT>U[=LCwSNE[RJSBEJFF
    0    551@X\S6aRNDdVRbCJ<[[8-YDXG>6iBgX:P^N>>@0H_b_`:RDDIUpV7LI[?Y`MTIVwK
    0    668U(YNDdmnn?Yw<^]F56jYAUD1CDJaN6QHYHg]FQ5:WAEAnAYXJI-VaqLc=[ij-AB[
    0    484=OA6RL_7bF+NV:MEMDF.DFPZKOPwPQ@+<?]HNp3eZWe<HN^$D9ERdWGv\7h<A@:N
    0    610F_[OhMW9BUB=E=eTK2_8dNJGB^ehmD[FKAG]InQYK\w_`GWGPnQa5IUQ`QZKVCK>
    0    766ABBI[FSC9cAZMQQG?HZVK]HbYJ>LIOULWBw=LNDfVTJF\JTH4YOck;PQI>BHRWAH
    0    610@N4NFMD/Bn=B\=_BfY_8PWgbEDUfJKWZ7>a4SUQkwkF6CCL#IM8MUGHEk>A'_RN;
    0    465;MWOKITTPw<o[5p1SXP^Y8lpmCBRC2=2I;^?OPMh_62GH=U/Pk>uI^X*oZN7SEI[
    0    6556bG1I7?+)CBBIIMPPUGgG<Sk[EBYfD'@N5Q#iIEkfjZ*T0bJLIH\hJc_]TASij=Z
    0    6122^KQmJO:W;D]YIME8>]RZ?7NJ^we\9OP8XT48mPgW<JXSII9daDYN:WWPG`DcZW_
    0    557CCJwDGcKfRU>XN2GDWD.q^rA<>WGKdAi^X4FFMWV0GSMEV<RT\`A*Pr/KSjJ9`ap
    0    460KTAVSTDF`Q@>S^kJIGB#:iZ7M0BZZDvTVMlD9QORbd?MWD;;GAUUmKB\NOQIE`)G
    0    451EDNOgPJDFe-?D;w>\\<<ZSbZfdJiSo6V[7S1V8cnbq]3K?^:^6YdW7W[d3g9RfOR
    0    622Kw`U[VLPFHNDQSN?[>`NGJJGY]T_J@D5Q4mTRFBXZ\T>PM[G-T]YbS_V?H_BZWFY
    0    744LMD7]IPN@J<Q/FH?8[]w<T<eUV4EMPJ1GIOGN]Bl\fTR+D]U@M6OP<JZH6F<[ASR
    0    771F[NIHR8;:FXKOBXGHWDDEBBN=K?TFEHWN?5LwfTNEC@/FDjKPG`UU:M_E]JMi:;3
    0    513H=CfDSZIFTF@H?FAmPK9wS_u84RMOTpI<QTAH0aThD]IU^FGQKYhHOCX?Q\AJYCa
    0   1171CMEFwGLMI>;P9Ja8=+oS;i8NBiH[81jBGSHFFm9jNFB\7TV?8O:fL9GS7:R7NIJL
    0    5906fJ:kMT>O:?T/>p611dK:V:pMp'^HDv$.HcKO_BtOV-HESUI9D<owH8fl;a;m@UL
    0    4753^bi`hQ1;T*OJG5HXPR5\Ni]O<]_iNfwZp;WaTdIPddWOdI4eZbgD<W?nTi0kmeH
    0    546>MSLCPnKF]O9JE%Sdw@A3Mo3=6^O`]?0I@kRT'hTtmEF[ZC:C9LH+McWSZ`_nYh>
    0    683]PDWC:K<6H;NEQ9[St_kN?FuSVYEEZ?ZMJTQmeLC,_#S0MA[GEFIKAPpCAI1jKJI
    0    625:\?\B/GfYBGCJ8M5ONQPcBRTH9lWQXLRPEt?_OPw]lJNF:\CROhJINaEZEiT]iZi
    0    700CdQIj1G@/J?C2;pUI>iM/fNSdT>aA2nE<Op=WoLOiRA70+\BEL+QaANwM;H=ZEIA
    0    683Es6<F:AI5GNCb7NDh^?^KNUl?RDXPL?C.>\8g9DPuT:4=#nMBUEKq@JZfNCDtR96
    0    765B]X?_MF<?ENiD6H02XckCb[dpY<N@@Sc\FXFXOIGUwIPGDWJ8HC]\?LM<#JP]JBC
    0    5765cKVP#FAWKBBHHU:S[HDASLbDUYPOT<^R>O9FQIhfYG6NNFBLmWFDU93lV5JXY4B
    0    794Do?QM?A7DHDEY@TQBRPX=\OwQbBcPQGOK?FPihN[RVHEJNpW5IYMTBEU.I;HlDAF
    0    807>[??r@?H?JL:B>c;@-_T6l?dRcDZ>>IFC9e@w^PXh]:>KKjSXFQpgD?cLE:HXR=,
    0    584A<AIuJJ>5RB?>?sDJEdSCVMVLU@_YBeWK3v@wkG_a`]K4>7p*,<ur)#kL3E+a<I>
    0    662F_DCW@V>KBGHPCUD\AYYLXSMVVC[SU\V@@`BTwQaUM<IDBETJH>T=QOVH<L>uEFP
    0    8415w.GK1+%2R40a*YF[bXHKOSm@WJlKHIO13\4nXT`nf3.82gW@R?N]+J`I3M-mO52
    0    8004P;NhCD6&A75QCR<CbnT8eMgfZ-`>>VGEG]:OWBaM^_W5]^:8Y#`O4CeL4A3ZJI8
    0    434Wp`CM;@ML=bEeHiZ7bDZdJhTaUKf;@XSIAQ@UXEPR2DlNYV9V/@CZ#PZLI:AcU8_
    0    581:_E:GCOD1RVSO6*u>JHqFL5fPr[3ANC1ET=obdLV+F;U(WRwo7XK:;Pb=b2hdJAC
    0    5707WVW[GKILP9ga;=G?9[49dRa6``UDVGFBNcHLlWwSKGELP`<P^EaZ?O<RH[FfI<P
    0   1053BU@TdST=;:D=PN7ZFab_AdVfcV@;JAwJTULIRG?IHTHYCfPRCKFWF7=T7;N<YBK=
    0    695HG@ZnCVWSJ<PNEB6Q1P4`ZF#1R_JU\UJ\WEU;XI`BC.f2STFMYWKI8TLT7W;8YJa
    0    455D2S<`<pRgM<CYXkIoGP1MMXcN>JcKQTaGKD2;h_^bIZ^?^4=W[aq0O?#<[UERJ5b
    0    413RM9/]:`GYW'JF\HDH6G9NcH];sB37=]5IL=N:`JKT?JH/Q[il[bE;*BLUKs3QwWW
    0    710PQ\7OO]JV=iIG_WU=^iFJV=TKK<E54ba[MNUAVCD8CYNR\Qd3A>wYN/f7P8LIB:8
    0    4156j9ZJ0QB#nH6]';8ScPkOF6A?kJw2F)]G$j/BCLQmIgN7)eE3?XZU@oc\-WGKZPB
    0    757`GW;JNVHHAVZLcY^WLL_6THIOPRI=??MKE<_UL>U@Rw7SEDcI?OaUXMMI]4QN?DF
    0    484:8:JYhKpY?[wSe3?T7PHHM30QDL32AM9gc_T9X2DPN3_8X8X/H84R:`D+*n82?CM
    0    700dJXaeHiEN-?DHa*h9mfWTHXi^)IBe1VaaQQZT/<GT[Hd>XCd^K>MD//wC2TC<6L:
    0    457IOWVdCA3J3m.[R<^_jYjR`WHUR:#W_f\P:S_H@Y;KGOTDkeOIaZa@G&J)9D9WOFU
    0    664Fc<KN@Gwg;ZX8[ZA^PLG:B;RPTHZG?_45kKQJ[FP9>PAOSXET\RGJGET@WSQ>\Dd
    0    522?`XIw>KMBF_8?TPFPIKMU]GWFQCG2>^Q>iP>fEYYXSOTdl>?=N>tY1D8;H^7>LOU
    0    427JNLC;YKBQrd[L+RTLCC@]8Z.;<UX;HB/@DO^p:N;qcJ[QIXJw`qAPH=TBjP\N[I<
    0    586VTWaHLSTcRSMU^ZTmYB:S_NwB:XNFLJ\MO_FMUkXPPRRN<SXRMXIAa7GFX6Ob<?D
    0    360X@:];iLBHTQXRf[`[<P9KVR&n=hFMG6D]3F7>d*XU=TH=P;4`G>4KsFs:CN1#nuC
    0    5361.@JQUFww@Hi;>R9UH<]q[7)3dYQ==cOViYd%d+XMS?LOhNK'X0FF@CACAZFBI8^
    0    4605HLZQJ5bL:=#EJD.sir6aAGhMlS+MVO@MF\UU[moULK]XSIClN@T2Ka0eIY;d_o^
    0    464a6X@Z8hD7KT.LY:w^aGXEYaW_RAWI]oCQC1[FA/ILup[BEOrUB@\B6D[P9O^T[VP
    0    443N>mGUAiL=VVorwkm_S6u/HQm_HONP<8AHW;2SHfP=ieVVJ3V]D;H_>aFgU#Rc=U<
    0    482aOS<2c#FZQc3AUa=>O''D<@6G)Z\;BNH`M6`Z.L)aBF<nWgB`SP;X[NGaGGWNG>E
    0    329[H^JhnFjQ:?P18q<3Jk#.^q2%WIXSQ]pTtJUL8\J-deScOBn]UOhZLi;.S^=oQFW
    0    703X5;DC[XJATJdBRaT4HLX?S?P]XQc<7K;4H`IWV3S>RWE@TZRJ<GLRQALJN6SC#J?
    0    722ANHeMQM(?[#`T1);b\KD_RLW^`QMO_LSHK\0ANQSRbHTARQ?_VYc:Mo(QLN1MJU_
    0    585UJcOTcD3/AW@MKBVWMQKLHKdOSJ@^;^hVH:SmCJWC?VwYHXH?GMoPIW]8DKTMLCP
    0    459e_>AZtqQ/9>0Cf;U3wUk>Q?gkMT7ROO8A`;nT[1>C=`gLPcWBL>Z[<K[KM>OS2?C
    0    672IMC5<BHHSMIH6ILAVb/W^K;[BwK?QTJHLPE;KC]IDRj2:LCANGPCX]UP\JRlTNCW
    0    6563H]S\FUN6\9Ul#FIgLN:NPeRUZpQZ`bs@QK9GNad\`oSD394J`NMLjs8jFs?SppU
    0    718QP=TC@QB4TEUS<IbYJNbEKdE[YYk`W5HN1[>LOUONSwJDMXBMM?1QXULJJIYMG>R
    0    639EAQ8f=>[FT=HUOSK=WRT\NHH]PwS>AGGLTFCENEPMCAXK>9Fr]RZIZN=>LL>J]_W
    0    490ZwdiF^EYa\XINNP2[IIJdJ5RRBOSVkJaVUXIW-L1BL3eOOLcWTPXg<[K9Ure\]?I
    0    5159]>dNLZ#=^8WM`HB^\[]@WFWkJU@K7lJ_gt@4TKW8gIS:f4MX:LHHGZEQ@YV`4Ng
    0    495HBLjO@CaH\N??[Z@YGOFJ#@YHiTkQPMh=?HFdGWORUJNLB_?d[jM[WSqRa^]W5Rf
    0    623Y:IBOKWF/_7WHTaS2i_bD^bRp^?GSEFCWQU>EFZ<Srw?XZF[VI?EH5FBKB,BJ?N=
    0    674FIG<H;`NW=SKF/HK:SgwAUYFV^?JKGUIDTUbPWFFRIHdAjWNFQMoSCDJJDNU@+HG
    0    595f7E:T9KTN,:Q>hXJBIinEn=on\0OD>^C?Z6jc[74HBVVO[R\FE$w_G&T:@Q6=/H3
    0    465CGmU7>ndBR@CaApaPqBO;7d]O>_dXWGKc;u<dDSkUniGI5@#ON\@9vU0SuA]X]fR
    0    575F4S?wSYK][8C_K29E_dNLId@X9JS`>PZUB[PD7\:]IFJ[cOMLWVU9GIDN8]BAX^Z
    0    6035I.M_F@d^dNR5GF6B0S?k8G[3SpVIMK/FYea2cGwLD*X==FMDsLc/A?F83r5:N@l
    0    50730KDTNVNc(Dm+QgwQ6`-Gm+Khu5K/-oG.>LO,vTi5:8[EF4L(:6kMh685KRT@>Q0
    0    379TO[kbjs-LE<Kb@#UP5oWC]oQ\<+(_GbadSD`b?C,GRVlmwbpIaG`,5MQF%RBjGkA
    0    621YQ=KOgSNO?R?G]RSNTV^?gFZUw4F4CBhFUiIP4IN;Nd\KQVq@6Kn[>PZ>UIG?FMJ
    0    841L:C7RNM_[7WNGgUQDBgJ<h1LGQNH:9c?3`H`=WHI=JGXWwXG?E:^XK:H6EAV?6PX
    0    7178PHYsQCpj>2U8:2=36]CV\>)<e[G/I^;OSPfFSC^:22l4q]EHV[=F?LJ/6i4#SMW
    0    465AZ?\vFw:;8X[:XCm9Ba[HNT>c:9JWL:VLMY]:3@[YCb[,\M^aHEO[NF-FkG@=LZ(
    0    685[ZYMT>VPVZAA`PD@]HROlH`eK6cYUNM_R:CR`V\YjOP3m3PAGXgd>WJMQaHWaQwT
    0    514HPOKDCB`2Xc8ZV5>Za4;P;UPD[haYhQK=?O1>OoQPHcDGA9JaZZ@DedG^Wh^YMgw
    0    522OW0=QQJRocNKR^PGW^w@W<BGeMNIP9bUQ3nBW^A8_TNEARBlC8MI0[RKWV`NVLEJ
    0    441K_KR1T+9GDR'k[\7wJC:]]XohIYAcYT\cDT@[?eWerd=EPCQVCTq\G^EQEG:enYa
    0    512XY;967dA$K)_=%QT9FTgE)GZ]]\bO9,A27hNDW@b;UaLSXHDF?A,T\bbmNQRHOwR
    0    629YO?MNOY@U8Sa?<YfOFLoIX1HSciPFPN=?HZUEt4CKUH#LI<EW4C\ND]SBQIH?4c<
    0    488jg^kTdVLP.OCDuGL@PI?9Z^R[2>ZE7FeWNaaj:B9DQM?cfGl<9wPbLB9=fG=CQ>$
    0    7786PMtBFN92i+MH7#'OhKK[e_^V7THmh@[HUX=PP_`_nb_FC:#E[TJ/QZ2^F[=TO_V
    0    439AD#[</qI<9EWPTPeHEBl`[Qb\iVAJLP[=]5NF`FLCRLE@jBXLSAV:KD%D5VF+HdX
    0    678EVSU`7f_wLOP?O?1@7QSVN]>=KYUMIS[YKXYUcIZH--_8b[)I\MMIJB6NCuB6GXU
    0    415NDQW/cTbh2OPwSN4^SA[.a.e>:hNSkUKhc8Gb,s_`JHRUBq?RWUcLbj-acdcgS?M
    0    553V8=EA@bE>K7L3,aM/>@OEA93HCocX<Q=U7L<XD=fmdQEQBLE@O9EXWb=w\JjMNYG
    0    777`@R[NIDAOJCBR@9RBGYWa<KQTT]BJ;DRTV>CMCUN.XPXDRMY<NQwOYB]DND?hAKZ
    0    571JCYFYu6SYNjODcT<6[]BOY9\?1-@R0VXAUhIU#/:DJJVoVDA5Q8\CN<]A[JVGO5O
    0    4831VIfD_9Mh-G]@&+6XMJIXKcDAQPH8YS\JhFngNJ[SV#S/uB\XIYh6)YXI`JX;NB>
    0    353J#QTSZ?ggD5PK^AYFd[-QR>\LM<E/PS88sH`&PtG=AYR$JdKA@9fYc;62OR])D_^
    0    496Lj@KVA?gL[SBE;1#W@9Wi6R:M.aUajDQYULGcK]tagV?F<Z0)Gt]5k^KFHmCQp_[
    0    483_c\CF?95YGHAa;-QTKiM?ZYMaGL0`:kZB[kZ]/L:<jgr`ABM=9EwH,A\R,3HHEBD
    0    692ELN[C5X[V\ED3GeJ=a1;bM>L>P[bF_DJN7Y7QRUbS\D?cAX<OWJ#WT[Sd^U[?IRM
    0    524>2:YTPCW`FXKKa;BIUrVbP`HVpH@`M^cnZNsFK`^JN_wGj;JZLFqN1QH7<Q@02=I
    0    630@eXZbZO=IcDZj:3NOKEQPJeZ3NZIQS_S_O:G\MR^\XHCQGPOhVDQ#Vm=S+[GKYXe
    0    609W\Ad^RwLXf=JJ8EA=4UM]:@>?Bnm<<L>PAR`joIPPb*Q:;b)[pS/^?FGQITM_FlU
    0    448AXJIO[\IN=G[=@4?>.WG[e2JNiePH<LN3^;V0fg[O2VUEYJ6E,R^V#U74:UQC:ZS
    0    849ZOHRDDEA@^CYaKO^VT:BQOTDLEYWKXDIBCS.UUKWNYE06GT1^[U#S_a9IKHbOQRJ
    0    673dR;BXcsA=.VL>EMi9anr1mJWgQ//MBSgST:[RE6'MWfdpkcjO;MlR=.L#<I<7GL@
    0    531\YTm8Qa13O#bT-<^f^8I<1^_i:fKea>XW8FIV[P*ddI[+`FDJGRX@=l7l@aL[lmH
    0    525S8ROZMDTDTU=:hV99Q^8>PNb:AP^_2I@8OHO;GW(QEYQ\]]4R:>6GL#^IRjXA=*S
    0    517:F4L9DH^DcF_I;GbQJC>j8J#\]MLZNe2NFSKO:SgZ>CCMY>6^LRTC[_EWB>MIULZ
    0    558,>V>c*OH2C0ZQ?R8SGD.TT[BRTu\fU`OQZ_8Tw`jPQSPIcEPV_T48EH5c6jFWZtW
    0    643Z;Xi\s`?ME5?8[3kPfZZOWj\[*8>uZncpC>aIL\@_qX]Sd7_eD_aRHJY4Qe#*=XC
    0    572V@M?:5OXHEXNO]nXOHR,CwRKSK@U;X_R]XOHFZ]K9TeGM6)RI2<kMSBZDaFZZ1:8
    0    604^HM,N^6J@0YBOwUI@UU@FM9JGLEZM>VVWMGX?VE;2VWNNJE>2:W9aN>PENO8B:NQ
    0    602NPUa1ZBPS^WHDR/TefB9=BIJq#9@mbHWZ=>@L4@OFKZG[.^aPJD8XN]JKC==EOCW
    0    474:@OH0KJk`_SC]\FDHT*8wOFb3iVETTMf;G\@LHZFEK3DWeIJmeT<'*FV34L?DS<`
    0    758;@NCJFLlw4VQ8OSEXBL5JJ<EGWXPGEWRI`\cRWO?U*7ERZAEPNOB9S<SQG[X@D?[
    0    677_>CJZ`JAS<OOLX:X^[FL;f=gF?#D@COOJq\D8K9U:AH].P?R6Y@RXAVNFNJCUGRP
    0    561Q.Y+\JcQeB=c7_Ow0F]ZIYJZ\]EPQ/sRD?&n%ZKAD3URf6BfRLbRDm6Q0UOOF@dS
    0    609H]IY<O)EORJJ]@:AWQAL[@JZGIJ^[_0N`?PNN2UCTf/NQ4W#S[LU5ShHUG_2lOFZ
    0    655>NORQSHQ[GPgYJ>4SYR9OOKNHWXE:WQMGcwQKZWOGNHq1XH2D;LHAHEIMCG5CQ9l
    0    634.?HEX;HlZ<=O>5#@D_TTYf]>Mg=1aLiJ@kdWQYHK>>DYGVRWB?<o+CLFK=L:[;F^
    0    588N],QPAS<_ZXgV>-.ZO?7UPOPVOMRLnWWj#^MRIKlVK4P,A^IqLK=N;S]lE\HESJZ
    0    591E=O/JU:jc5TEAbbSKM8aUt;qDgK1;=oD4g3K4IMDB>cEGR+?I4NkR;0O#dE@P+5d
    0    646@IblN<Q[cHEQKN]CeXFFSNSLAL`cSOW<IC^#LCgOTRM2X>L9KXfk@TQ4KMqJeQHw
    0    628Z[BKMZXC#EQI^N2WL[YEP:KSY;]7WNH[PTjGWW\HSSQa5T=ZQKER@P]TN<DF[Kb^
    0    528B\4NtZkXt3Dh?F-K00RQNO3Y$ff;ENSBT_WfB_RVR#Df9_C4Tv;X<<T:*CTBP2Hd
    0    4634:DbPmjDWCc#UFTE^UDSN=EiMQA4aZ[kWR8SSTU^53K2/[]XBhP\H7N]G6_8SYlY
    0    604KQwcS[[=<VXBJ]gMRd_FPiVjRBD,PFTjHA?_=;Q2JN`oFMB]M7[nDHOVFR5TaGU?
    0    720WpQhHW/55p[hi*@;`i&6:MSD4KQI_g8f_MTJj6A=^X3LC\R?Z6L=fLiew5>ASM7T
    0    619V^<Y0fBQ[iPi=CA#YW=6CO=D6LE8WCP[S`mjbNPQ/LGYF5>H45PKc3S`N@DIE::<
    0    372[aIhGSZ:Nd#g=P^TJK3\OMlHX?HL@HBMGSh]CX\OD)NsDOTe(V/D5?lWY/U'VN-S
    0    602aG?APfEIL:TOBe?VJ0;YTFBWV\SgBF?PeVNMBd6Q<NO@.QME=M>4[ILPS#:3?JE^
    0    683waFZgsS3,BME,R+OM]LU=ZjRkA/FgGNktYmVVI;@Wv@jNH=a?@5LYCTWNG18LMQE
    0    610N^:*wIUHZ,MA+Qi^3@in*mRReJ3[G-YAPJ`aDW=HPO[_EGrW70DbW3@a1>JNO0F6
    0    734?wKB[XOPN@SEIRTQWOFLFbBZOa[JRKcKIRUGRNOONOZUGRGOQIDgBD[R@BAOJGUL
    0    451Z?H#2SCA6NrX.QcJKX/WCq5KE3V;JBFDINCZ5pC9?P><=+[KZ=L8w_WSKQEPaKBQ
    0    638ZHL98KNo\6mP;qvFCGeN9s?EPE>P?:Q,NLig5A0>G+R<gTF^_?9EW^5j4g3W5#RX
    0    590WQTKIMf`_eOZQBD?6TR6]GG@W=c>OGC=]OCRAX?eYQ1wSQ^7@:O8_TW:>JSRLJMU
    0    777DHU53H<NMMUI\[FQwhIH@PUVJWG,8YYc@cQ>:3OJ+aLHOP9W\.[XFNIUM\>B@O@d
    0    850>LHJA=QRZJPCkPK`lwCTXQUl:bU@Z^KFJUIIJ8WPJR\MKP>HRUZK<SS?aaI^jUVX
    0    811MOVUGARU=MPGQLFMQGJ_U^KNBIwRKTGDCN0HX]RVJXMFQA.VEGORNVJKY^E^WD[f
    0    662RBT9I_CFKCkJ=lBIYwbLGhZNOWCGMCUa`\^YJMROBJRYYX[X=>G_QN;VHVAITKFJ
    0    424A*YXBN]ui6N`;d`K*E>N(g@E(XG<GAsJZ_^oTtLT3M.`ccK+8ZUmR@-fINwZVUBn
    0    474CMLKQN@'#KEa9>aKD\JZWTOSlDZ2N9QZK[]FLNTPBA>P2f'FXUQcU6<)N1:SjL1R
    0    727[;J8R]X=RJ^RCRPaIHK_?X@UaEC3@1TP;J,_H]V#;PEI]jMH>3MJ=cGK6F3\=7U;
    0    552XU_LRFG[[AJ_QH#E9MT;?=a6GCV1JWD`WSJ]]-U;KT,I?FXRK?VU^UIoAANN6?HF
    0    607-P8TK1[raY@DTRI=O5@@^MCDHf\_^OM#RK5XHLOlcE<[54_NStSUIAL@B9O:ffG[
    0    854wJHOM\L;9H]CVFG^U\Hb2NNV^A18GETbZS]QI?F.DMTOEUSp<8E`[FG^]NCIF6Z<
    0    656Zk`M#=9[Scm8_WFDa^%9`-gPB*KoLc6Xe?N8V1DKOV^1`;Z8LEN@cFOY`L`[`D9L
    0    668^JBOW]HK:WRbGHJRX<EIY:K7SM^@]R3CGNwFQZMOh?MZLJJ.[D]CVPQSS?KQXHVR
    0    650S5@:YES\k@Sg9WKa7ENN9j58HMNC1;gRI]Ec3a9X/LXLJ_PD<3IJRQJBGLNL1#P?
    0    6953T7W[D<XKY3=rU=DR=<Iq?af5AbgPkYOrN_WOWXlaC845K`>p_`OV?k?M)w7B`N[
    0    573?sJL=Q3HXXg<vO8E^YD\W<MwOKRg^a?TD6@?lC`Wj[S<TJf\XFiSHBH_]HBVeR9K
    0    706aKTHKWB]XZbHKE;<fJBGGNKIScGT:VMTTQw8`TN1,P?XFOGXERFJhDRSBB>FC?LM
    0    534:KMQQDuRXV:GP=`7_[Z9\UqRZD\L8SBIOYQ:6Ic]YZ0[anH7M\ZHPMw7^O]VkRRa
    0    631TT:N:iI3B_PWQGLVWS'O?9OW`SIAa?2F9US9X<E5IcNe5`MbL;E6RDONEC#OSGGI
    0    581[_adCU:cNWB/WIW@Q?OCc#U`S:[Yl]FB]=t;^INM^P[JK2SoMWcOGl\QLSiBK^[J
    0    695CAHUT9]Of8XU@TOG8KwU]fG;MWF0H@]>F]Ee6iVYO)RhO_THMaHG;AC\EDh@:=M\
    0    460icA`;W^A`t[]KBEFSw7RdPYIRFRBXh7r_rg7]CRBGtAf%Q(SWo&;F+[_TBOc+a>_
    0    509H>P2cJ@\\Ne<XkP[;V^P\L=YX_A4>0^`@edw*OBV=4JgY]CTCjPXKR=V2s8LBCDY
    0    719?DOOOP`WP/J9D]`YRN`J=ZNPGF@KbRhP@eHOCdNZTOPPYMI<SKwZ,PP8P\eUT_J?
    0    550\MXf\`CVJ`D#_RN;C+FH_2UG:,SnO>KF^<\\SAH_cM`7U*Q;^WXNDYIQF4iAW^QJ
    0    783b_9dOUFIDGZYM=8?UmP#VO[E1ENGJa@S^`rLVD7X8B(S,dI<JfZTX.aSN2_BJG?W
    0    463/D?PGBGd,KfLXMWUJ,>YW6]B#Ve__NkGCTWCYDaPB&)N(HrBmO^WL65A5UcHjf\L
    0    729@RMHQ=eXPhGRNN<EYKLJZNaJ?TVFWhM`ZPwE]AQN]MJ<XRaECRUKPJJRVBQF=TJR
    0    588G&@=75Ji=HwG=W\?KR>g?P'T:lU].(^D@TB9H_?P9?<HNcEn;;CshR<Y.Y-?S-9]
    0    514cP=;Pi<?RVnbRZdQUFGV\adQ]C#HIT@S[h^@Af?OFLR]4hJ<71^lb.@Q6H3S90K_
    0    498QS4V1hW.I^^A[C`E]<'S:DCQN=4CL70Apok:\Z;#Z5OFPNAU-.MDJ>XCTA?04'@Z
    0    478H5C5-7>]]4YNGU3?]^0#NIIb3YL5*)JA*Yh?H>SADIRNID(:@=GFNdBABc:k7FB[
    0    6566cXeIZBUZ\6DpIO?ZTI3\FE3I7deAR,MW=;II6Mc[IG<]<SFO\LCM`[EYEnAWMwd
    0    421MS6=2PY;IDDN;re_&DptMDWX;B7LO1C@VDWQBY@Q6k@H>ITTGZFJI;;l@;2`$2#1
    0    615SE;iSW6TfOJMR/A?VFRHLd,OHc;:9<t7GR^hLQBA+GJUBp#@>RBmRiYl4EC2?*'a
    0    562aZTbKd>E#E=SbCAFJZ^HY^H8]Z^X@`M`_5>ZO@.CXBTB:OINOIF+AWWgV;WFTKPG
    0    499]AN_L@DBJXWWNPcMoTLaLSd^QLQWG]Ud?O]FMEBgP9NHDD=#?WkP>\q<kGS8Ioao
    0    647k864:HPKE=RS-VYSQ7FPDjHCDV=VA6M@EVfKF@#`>[SICkBA]UZ=KRIJ^h2X9AIR
    0    697BP-HK?S`fZHSEIIJN;D2e[7@;^RW.CU8:A9IFTK_:.D9#GWB]^Da7Qb>;BdJZ<?h
    0    650`U_FRd@NL2_75i]^GTHL@W[PL@?W<KGCU5HMC@6)J3PAhKwVW?XD]^;R0f:L/>/5
    0    491gBT9JjwRNPnGMu_X78Mp3_>qeZ)iNL]6G^IBXP364JE\_@SpE05LALCbXG1D-5\;
    0    511DRM7=IC]@9JXB>W=RnA4=_DYOZ>;;HP[A>g#MKZU>N]OR3<8U@rqNAGQVT?JKP9W
    0    715RX0Y6fEX]UTeT5C,ND=0RMH#:;\F6ZO>Ij[EK5NF<92aPO=UCUQ8X7g_K:J?<?FZ
    0    946QECUSIZFDg?X?F6?SPJ>WNSIKOQIKGDLMUwJINCKHeOUISCFUPPNY=JOZ\eFJMMH
    0    4615Q8VT#^VEWT]_h@VVh5mVdO]Ac^*K`^RCjk7YO\eUMBL:EPW]PBX2TQ8JKI]NLaM
    0    945UJV?VQQOK;TFTVP`]\NR?Tdd@8JFWFR\O@BFN<MJRwYEaAI^B9W^=K]HKK>NX[K`
    0    755Y[OGD[GU`CY]<=CE`b#8@ZMXMAQ@\_ZT]iK<KLF1UWF^_SLX:EDBGGZX\YUVKIBY
    0    651dlSSKe>^NLgPZFF=[R+:BXCQ9HBEGbBRWFR:nNBLZGILXXJMZ:YN]VkTWIKU^Z#Q
    0    6858RQfA6\EGT>Ue3&;R^1Dh?\k8UmJk\FZMVFCS?OVWQ>GEMPCbrjQ>>UDWJ]<Rf\w
    0    555SV@OFL\\=<NL+[RLPHPSAFECp@'@C?TUL:6dZ?<AAONeBwH;XT>BfGPN1KF5@7=V
    0    375[a8\d28IGQ/;f==)bbg7WIV:.;\;M@P9nMW0`e=oJsUS^iE4eIA#[ZqIQSaL\VD3
    0    610WWNhIP?9*\,Mc7;T@I<?NNW;n-Z[JN@Wm>bBV2Ylw]=A[<ISGP<ZgRbHlH^OOqc6
    0    513eF?LUfc7?L?N[9SG@LSh6QIOPHK@@KNI2MQF]?E7AUTS6ME[<KDSi>jVD#J7E4>8
    0    462-ZIR^CIbRKVBbQKOCqCJQGAK6UP#ah=VM@8KGGibHjGZj0k@GVC?*`_9LIUpdM_K
    0    588;<gF;7NVjNNQf[VCv\U8K.VY@?G0VIVV?NS[<DgV<QnGwBt>Fa[ENqL>feK^hM;X
    0    571BZKOL,RaOF7sPH4J]_E7NRLN<wd/ITJHOu`ICWY[AOTX3YD>DNKF@*b@NPLI>GQj
    0    409/u@h:1o_MSN*bp\>TE,GEAUN/QQFF^,FJI#3`LiZTS31EIU+tOo4BDgKZe/KNJTn
    0    914MJHhNLMIO`>D[0GG[JMDeAZG9?XWNS?Ud2[<nQ^iRNCHP9a=S[CNLI^DbVfZ_KTw
    0    684ODJM_[]\X.GH@>5@PMmPTTBOTg@/N9dFNc^^PhB>;BWw4fC`@B?qE3RB<G\G7D^T
    0    6029XIO<Ra[@XE?KW3WfV8^e.KX\8YK^M?Tw<GIENdWCJjD]Q?:eXF7*CYYZGf@cWlk
    0    641R\ZW`#I/G_ILkLCTMFF?j:PJSGZdAd\Kl/CVkTTjYUMWJK\1OpUVUZ[?Y\`RDusZ
    0    527F>_IX*Ii;K>/pKFAbFa*L:hbO@NgTRHPS<5UR#^ok_YGM;D2JIXSD9SCdOY:W[c[
    0    7136efY[RNESRKKUUQRDLUQGNQTE<CPGHKYw=+NaAOQMCB?ZSU0\VQ8@UB?_YIc@?C@
    0    568EPBJI>XW3ZGSK?;?LlOOsEchVCN7TU]UAM\ELWY>a]=rFcKDXTMG#2IFK>J<UHOY
    0    854IaH]Q@K=<ZIWWGKPOwFOHJ\ISGK?ZZJK]WKJPE]8PVXjEQZITEPGB>\?cNI?VDR8
    0    580PAVV^m\VJAC^?[#f0RfO'a@clLRTA8QSlNR`R[L2^HDUiSKN?;5UIF0f6YI@DMKG
    0    586@JBYSOKDE>#EVVpQAhZKCXMJYWRENPddo9MWBZG.6YjX[NTA\JYo,@`\\RQ8J[KJ
    0    5986mLnS-@S>Z9>_BM2XbCCU-mX@BhSB[#XZ:U2ZNOg`m@(V4WAbqOMQ@eGhCYWZVAF
    0    478g6^KMIF9UCZO;Fjk5w\X7bd]\DFMU@d^LY7e<e@@SJnY=Z9gM.=\]fOgA@E1>W_9
    0    849AEFNV#RZ@LG=[M5L]O>PVOTRJOLITXQZJ@QEHKdSMQG;QJSKcHlA>V>JLQTZdbKQ
    0    756[XUBR:TW?PUV]CXN?XYINFH@]9NaLDFbIILHW@UVPVcDQFD9RTVPTw]<GaQm7RJH
    0    884C\@gS3DL>^>DR?:@jw>CM^dP?CZN[gMdFU=9P9PP\cKXOLA=R\QV:_LYkWPKX\N[
    0    6676aI]MQE@L`?NwKBNYJGZQ9NYJ%c`Np*bNG?9MHNbdg09[/M<ZQVKI_nJS]aMfTTO
    0    702LSew@XSaGaYVKQjRFL3`G<ST=RH3J\>Y8:@JW6UJVPC9TLBES>S8VC;@[XZ[oJQI
    0    486'>NU78BVSSGKM(A6IS)6?9HY;GLGC3SUe>wFI?L?>FKD`?Rb_ZH:KlPFCrFI<M?C
    0    531^eRVHAHqALB,@GM<HK7>_@TV@H>wT4TKpNUN^DK9HM@6jPafR;ORWjDMPcoV9UHH
    0    492UwTXS?L4=?UC^64YAG?g@JFn2R^R7C@_P4ZhopUVl?#Y?`PB_O\?EZZ^S[Oio>XD
    0    493MHW^W@gSj\CYmBI8wb^?kLWB^,]SXeSRY<GDIDeYQ[S5F7h6Gl]<FcfHE%nTAOqj
    0    5081Oj^eWRXTQ3DQFITPFYD_jYeU%dP]bOSw\GOCWe`GlNQSBJ=?cTX2FBQX>f<Urt7
    0    3942qJ@^'#^<e$;>PQQ]X5WWOSX[*KHl]3O(J7-U?0e*Hd6D.m+UjHDDP?n[>?`t\@u
    0    658XDKi?MZRi]RLIF7ZUXV6T`@ES8L@X``dZH\UVATXRQNdUc4MPdN^[DWHJ;wbe]TK
    0    644):<C@@\PHPJMV7Z6WMJFJ8QIHHPFO;DJ;LK5X`8eGA=HO\HIUQE<IfY#]KGYTLBP
    0    751XfM7%KAMST]FERSMRN>KJ/<H9OEQG;#?E?Q]TGJBe;@8IDZFP7UCNh9ZHq?kMNH/
    0    500WQAEJRHN/sDEnI=$ZO79C]DL^LkqVP8CL6#6YWlcgrI9L?Q7VPJS?V]Tf>d^bk`U
    0    720+6;GPA_]iA>h<HGBE=dTXU;5*bkPE8Y42[9I,tFw6@>X@pG3;cBYBVF:@ZZMFJcv
    0    583VKFDTbT:@[FANAVdH;=IKInTcRMXmXBHV+PPfNGLWliIYNJ>ad\QQUXW\SFwVGdL
    0    602aFCGELbNRTQ^:T@Q;KjN>aB^_MHU?I]#VkI_JgIYDC6`H`?_9REBZWKcEFUCY0nH
    0    529C?[@XX[oPYG^PYR\6DsTBP'LA9Ff>:G+OJ9GJVOYQI^Pa#`L`4FHbq<JPeM[3?RB
    0    4578mFCa`OQ9+VI>@:C#SE`3$TVEJ4FDFDQW?\0hRKB<=PvITWIE6=^i=KO\ZLbEGI>
    0    813D<B;GOX;\YLQ74#C:94BMP;;HKZHGPYI\PJDGXCcSYHVESELNKL]:IWBa8AIEMUA
    0    602CRKI?3KK<wZ4IG)6di?OK?QLD>Y[`i4Q>T>:PNKb`R(=RD;PUUsc469Q`NHU`UHG
    0    595H5;SUGNTX7VM<[UF=ceiL\BI?q@F::[EJ^Ro?G-<0<@_9wUOKE2P/3=HAQODCAhJ
    0    5435MEU`HVNJ@`aEHL75>VCQX?TDR'aXBOR9F]dKwXo[LAMJ\^HHtDc#=VURHlIIBb\
    0    519AO<^<G]UjV)J`C3PY<JFaT^S@GdTMYMNVVCHRSJvEbY`WUc?Vi_pD;]<RD^N<wuV
    0    718gEN:KP>LW>YA,jKL9P__;UALJ;9PI1Q:TWYUaC7./4=XV^O#K3/SpOJT:S3KR1'3
    0    613KWfbDAZF#V:NPI%Z_bBcmSosE`XI`gJWSKA8dUl`c`XDOVL>XWTX:4gGnUUNmd\N
    0    419QQaUWcn;IN`D]@Dfk@d3wTNZN1OBQ\KTfJ[Vv4uGTT\@NAi>SODJ4KMN8UE\c[`2
    0    571Ne=wZ?V<S^,an)&FiJ4c_=iD<GlCvnFpY:JCSQn`ZdBTJPU1<ZYIECXLm=w7bZo`
    0    548FPQUGJ9OgTdHMUA#Vo^78H`a87XV;MYDXYN[FQU^EO>6_WJOR]RZOO1V3QDfQ^Dj
    0    615TNM?JDASGImDXCZE`AE#E=LQFGiDN&H]QIO0Z[X_?O9C[WHKRK;A`U9YSVEK;MHI
    0    583SGaAWO_JNGMNMLTCZqFP)mJ^V[ZhI=bRITDDFSSHMdJIXABOLKJe#e;OJdYE@ZAM
    0    5873K<d^9cmS\JHDAD)cBLPloY6M>`wNai@ABYc<cbV_F<HFeZ6CaPb+IS?RAuUKnaY
    0    640JI]FXRPaWD]=LXAACJL2DAT6FCM]]L`PvFKIk?IQZ;?ThPiZdZ`FMNFOFwrd8S^<
    0    813HiFhFNUH>]QBNFS>fR9PHJjeHFECwqIbcLRPYI[PCuPVAH=9>ZSMNNfJhBIaVPnT
    0    586:VAR?@eZEdDPQ7NEjL]ObQbYHIrfePJdH<fQL^dwZfZURbPC<RKN<SSPt=W:VZn[
    0    667AZR]=>L@'g9ZT1HG[N2FP;tI\0ZMi]4kXFPRrSKEY]2G\;LMwm\(?AlA]IURUGJN
    0    775gUJGYaS[eSVR?@JECDXH<^PFC6@VQXBGwFVWMB<II@@`CWaY>LJPWOUNOEDM=7<.
    0    289sc@VN9:DI?QZ&awS$JjsO\Y9PDK0CAM1C#<[9\%WT58nNq1PY,KfKp+.o>?IQGB=
    0    984/fW`;;8=Ai<3`<E2g\)3m9o_.C^_dr:\\1G9l=bhm_E*U:X4wZhK;@]7cQqXhca_
    0    651B]WwFF\O@`=1[:EBSjAIKFuZ<P_AQ^BU\UP[fK^jLQASXJEDVR_f-V]LLRd2QreR
    0    455YhDQRRcJIO1PMDFNYXJ^GwG(:hEIBadTPKs?tpQ:Lo>Y5RH>;LL`WOG5X@YLMV_*
    0    628G85BXMFIK#e])lXM+=?MGP?L3V@U2&Z:5WX]:k<D:0RL6kBG<9-Xb;E93_WZL:GF
    0    498WOSal9EA$E;j@<LQTXQ0W#E_:6NTi8(NlCfURgVkZT/5h3_h[WS-QlRI=bT7HcfB
    0    588TdcjGT?HKj:?eP<U\vj:HTkbX<LAlWEaqTNWR#vXP]`^a2IKfW5URCheKF._TVNe
    0    782;@RLP?Ad?C]]QHIET\S9HM=^CWK>=>FNODJJAPMaGEaTWS3JAW>T#[BLHbIIJMIe
    0    755G]ZQ+#6LA`GAa>TD_T.G^QME'2QFjW&jM<G1X0fb_rS(K*N6]Ui9EaR;Xf[a^gIU
    0    708DKXN>?bSHd3Ok=<OUR_:SSJ?CES]ZeG_a7T_?MFiSO13JTI@IB`A:KKCcHwY\OV\
    0    619O?wA&OOeZQKLQ8^Je`SQ>N\]:R8J_XZfHI`;>FVSNceKa.E,BG_M9tKE\dCZVX[p
    0    498gw:c>CT8NUAg;P>6\c:9NdaQU'IO@Y6BT=a9B5^]XhK0LicOI]W'ZMb]UHF=bPRE
    0    6246dDm9Z7WHcYDN-:6V\E2V=K;<VYZdiLZ[Pr?]INCK_OEEJ^=VKU;JFw\SIgWP^AV
    0    624CZTF]oTPfEV;^g^AFY^HBa\RFKK:4;YLPg:B]TYI:8<S<_CP1MFhLG#MCIKM=HWl
    0    684EBFG`DR_rHKOAQMQAHLIP[G5Fwj=29ZEIIYL?X>wNMKPCQBBK\>RDO2EPCheO@]T
    0    4798ckLMFEw:KC>w\\7V6,LMUQ??P[VPZQeNY_:I23d8JIetU='O89^MjMJ-OMH_FKm
    0    559KGPKGCFDWXm?BLQ>ZPS:PTL_9<U@KZ:YNILEO9QGBHRKV_G=kTwMK_APTfFbsHRU
    0    662GVLiU`9ZIa@@]Q$:FGXBqNYPED\?\^O;kFBMWRSa`B=RQDOBbZSM@4]DK<mDwfZ\
    0    450`ua/in(U6/pN/pU]G<_O*lE2X58rO;RPef_w`N'LIO\_JgD\L/GYkU0kVVXXb5g2
    0    513L+AA[\Y\gGWCF^TU8V]IFH=:Q`XLA;uON_?UQHLG@.wc<d=Q;LCnQA<@GCeDCMJK
    0    5199n;_BSX67TQNp?CHjc/PwHYU2FSar_RwJ:c:^JWw@YM8OMVNle`+=be3k<6FZqla
    0    598BTTwT9Jni];NQ:):XNY?h7^=.]g\QQETUTI8PK>s[A<MVQC8UiK0=;ZA\Cv;dSY]
    0    361D>fHeRLjpY?NKNKOQeH\l3OERTP[gO^>S\lQG#wZF?UU\cI5SPCN@C4>F:BX4S\V
    0    718CWQ[FEJJEg/Ii:HB`VLYf9dR=^wnRQCRW;[3KZVa\N7E_F_0^]\GU[d5eV`?X^ZW
    0    519[R;VwCXjMS\::6JE6CJHRMH6HjLGMG8.[aM[eG@\?GU>6Z[<AkY<H;9\TNdOFcSm
    0    655NEF_GRTVHUDSe3<GXVN@HL@PFHAOFLIF_UPFiWFEP]NaSQ\OIbYMRIZ=aH\LwU<a
    0    511FFhbNEWRoKH_WPF5O[YJOfPR=CCEbFOT[dw?C]XVTDfIFN_\@p>@<d\@WX@=d_Ri
    0    6550M9F@@IOVJ3FhC=DFkX>X?IWUwADFE?G>2r?P8OE^WV1V[OAoB]OS?AT7N?fU3*R
    0    392lM^5hcdDlJbp'gcd-Xu=6tXSEIF;PM^QuLPVeN<CS'CI<dMpLNGB]B2h#\P=SDPF
    0    672TRKYGwcRYVIX_MKG5C3XJ@UEXVaUIBBDTAGT?d-HP?2TLR\hQL<GLQUNLXZETBU@
    0    705<UOhH?XROFWHYGBKKFGNa>_RJOYKPVQJIBX=HAHkRFSV`RPDRQLYGNR^QLXZwa:L
    0    672lZwJSSAWYJC/HR]6;<_BEXF:_<QPADJ@]@@V`FAVWIHKeF`OQ:OTOWBM?YPf=Jd7
    0    6038MR@UNZXJL]EYED;kd0P\j?[HbJTMO[cAVXCObTJHcFKZJG@dNdw;IS@UA;_QTH[
    0    425V_@EbE[5[TJEjDP[TwQWSO]JVj>AgFYLDYjLP?STPKOGI3aHKicSPtSM5NKLd2=b
    0    623@`1:EH`D?f?QpFDMB@IDe2oJKDXTnpIhG@T6i=V^fgX5OAw>wG\8cXXMR@9fD[Qa
    0    677LKbSV@JPE]OSWD>YM_CIbXb`CbgF>W?FUUm[L\EbWCBK[]P\No5ND@eN@NbOwQgE
    0    468DM[w[.9(+U=:YD4Kow:;FO`VhToPaW>rfIr-_XVTIm5HXB2KK_=8<N_FNHl3[Tn^
    0    573Ka[_5H]]hSL4fIeD\m97VX^hC4HPaQ<RCWQFX.F`Lkg#`SISPh]SNpU*du`?KQX[
    0    7867A8^jH_lT<Ce49HNA=YUe^4?Mfw9GDXG?fEgZXSVJ5CbK\<K5lPEI;O6H9dE4=q]
    0    445LTvS;CBiWRfFQM`_ZS<YDbr]8UWMPEw^`X3HIIIPSZ@*RASDBguCSuCg0NI76\\e
    0    553=WrL?6?s`4RPkLM.eCSFG7LM@WaLRXRWC?M;@B\aHIJ<SMB#TTT4Dki-_Q3q`EBm
    0    531YHcNXV_PDXNKwA5]ajYMGKg_KDRYq@Mp`W=OY3X^Fah#MiIii[ZbJKI_WcY@AKRj
    0    662=QEOO9ORXSJ6T?<ALI\@^Gm#=K[NZALTXC\FSBbbHXLA;A9CKlEKFMOCUClAMGbO
    0    8468kG_<E8VQeC?T;DBL@<-w,YRKBaZW^;LkE\AU@VvYE@>H:X1mkh>HK\5SEUQJ\Vf
    0    539OaOY3:A[>aEKc6F[XT;]]GwJOSWnW`?V[9NRfZ^cSiIKI*bFMYJKbch[dZKS]qIe
    0    557`aGgQoQ\Se_PV:9B\C[?U[RJ4AfIRWUEEPw)MLCR58=kiSW<O=3Ob>lsaS^fLKOf
    0    479;W=b.0,Q:p<cwE5H^T=KN3ue0D_^e\-R_8f=fB^t_p\+^/^IPkjB^jjDlWfemLjJ
    0    619-Uf`VNEX]POGjK77gN:KVfbaHSOKXZAwTgCXGNP_M^VDT=DF]eM]JRZBMWRS[\lV
    0    4975HcSRU1OW9`<JJo\SWAJ@[TSHi1TUQb`PV4I;?WLD`n[f@GO?Afw<iHMJP9b5KTj
    0    606;D7B[WMjN=6DbB;OM?aMCW@NDY[:F8dMFl5dCEE?B92RUlPTGY=oN.BB#BO>A;[m
    0    602FM\VKY88JMh>j]IMNT8SDPh\XEEEaUYwW=@RO0l@WZcBZAdKg2EHHe>NTU;Xpq?,
    0    515M=)<^?WBbEMeTMGJlGJSO\.DHUo]:WUDRcA92l:rFN<L5Y[LAG^`FQG#EEIOLgqf
    0    466KTDsN6[T[KZYO<KT]TV?V??UP`JRd5Wan_Ib@bUMI%^Zwsd^-Ga\?chIFDCGTeRu
    0    602AAFTj>@cR0bCSKH6nb?0QRBT?RB=CHsGMihP3E^6CJ3*FYNR[Z\^#@K8)V?MIIGa
    0    5773``ZPATrWDT`S*,PQ[G2H>LO*V[KFQPANSYIWSWKHAM=YXF:M[[6?ZXJM[CoVKUw
    0    584TMiK8[NNPh-AoBK8O7X,q5`fA.Sitg'Zw7G5M=hgc`4J@(p<`[e*RT]IbHZ;KehK
    0    750PSgZEFFL6`L=oLHGX^;#];la;R_LRa9M[.G?CL_]ETU@_6IHG_JHMebDd[[]jTU]
    0    568R0LRNw9c]D_PPJh]9Dq<EAJPULW]/R>Ie6EcNI;P_H>JN7e<G`WKUXFVEMpr3K;7
    0    436=Nu%ZJ\O_Mj`KO_=N[>:?wBK/k+;H0GV9K==I]CM:\TbZU>J6c9UGU_>TX=Wh6im
    0    479>3LN*)FL]^dJR#SYQKb@AR=7PkZ^A;;78`>2_:TXP9`F?3JRPZCAc_B9LTXE[@q]
    0    647e@wBZo>POU_B:kMLUnSJDWUP@V-FOVY_IORFX:TEFFM9u_I<IHMWXPM]R8ED9ANA
    0    612\HPLGBE]aW=ZK@VRZDXCHF=@HNjW;R^AV;P?`ZNREeBAMRUC9A=YTvfWwUOACKUI
    0    572>bKKf[MYICJBiHOSCfU8=FDnVGOWU9>DD?NAHa[EcoQJYF@#AP\dQU>NN<DHMT]G
    0    581j/CGIg^=RC=`?iOd*TwR2QRUeA=u\C\cP&:XCM/5CceOUP\p9GCa_79U5TPQHIQB
    0    509Ev@duSJEBA&?HV#RD[`Js6b@IPYORfY1\L?MCNDe8_BD8@h`Tgf7^-O3K@TPIlIQ
    0    461Tbhh8PWUS:k:djW[vL=@\B9[YM<WeZ4aNBCEv:PwDaDU^jKLNXjdVQ9^6kd8UdC[
    0    495TWL8Lk[?D<OoHMNEN\[aNcJJZ5hGB<j_MVI\Kw5IL[]m?\ABY<8mGO:0Z:n6PKV,
    0    596R9Q+JiXlZNU^_Mv,S`PF:k@E4JIJ.=eH:XHLGEC9GMF]Jm=]]3JJHT;JBjKO<#;^
    0    401DNaGPW<.)`>3g7Gr[VeJ[.g5W:jQYd#tV8mU[<FSrjZ6TJQW^80'>Kga_YP._fCQ
    0    533ZwHb\FWXa]O>KB(BgkUHlpOM3VM._ZCRJtqL\J]@KSE`DgMHXr6A;H<ZM>TCFWAQ
    0    733]IS9S^W[MEcUI[W9I^OUY]VW?NRLMRdQHi\TEF\OECwKLK<MYcHD=ZQ?HRTQ;dT^
    0    50818Es>LTcbKW2:]\e^g?]KwjW\`;\UX:G9iQ]IJY;JIs[O_+S3Q54MHF>YA1fATa9
    0    397g3?JUJWI[CRMmg`1FS9=8KDPJUYcVTROgrBbINhse#ACPOFHQV?tZPObqbRoFSAB
    0    527bJP@@@[A5dc^E6kPPL&HQI@&OAZf>e,W(B^&U]SXUJP;>VoZkUZLVcnTweQS[JFR
    0    575=N:La=R8YTCd#PAT?\_blRX@UBPFFWMae<ha_F7BMI5D]\J7QKMA@J_?9UVDKAZW
    0    375NF)UC=5dPuZn@)=/pE/LGY7b<L(f2rG0+WH]tYGTBA#6F_414CS;'([U@qQk_Q?j
    0    440X9C6SAMwG:rVSstuE9O:@DgQDZ6R7BB=7S<`_C40S:SR[2LXDH-8UGF^GFNjQJF2
    0    617>AUD?E=TTOUAL>IKGTdTH@Q]ZLCJL9RT>\_;8GUFG^U[k#IGLD?]E7@BMV<QZKR5
    0    515w,MhVe>ZiFeK=u\Vo=[`ZDZ^JWXNKEeCVH=oBqOR;<^O?WEZGAYDD_FB9GRM6MP[
    0    537iWR7b`VaAEOQOw)NIYoEGXVPlSBJFHBPVeVid#/>KE5WHi+hG;RG?3(iEKo>;=3T
    0    542gO>YRAQ2NX2SC8WeO<DJwAIPTEaX=cAMJ;FDZKA^FYV8520DX]XNR[gKgULHoNdP
    0    509.`:jaONGVo,Ds-8*wSQ6h,S<;M^THeIG\@CGfQXpQe<7h@`Q[bTJDD[Or>hRJel\
    0    563QlSW7?YHE]HFg;3:]M>Cm#SOSTWg_]9VZ6D9[;[NbVD8DWT;^fc95GK:WLVE^\]G
    0    4765PDhrYsQQW@RPT6.M4YAw>v:F/b[MG<_\8rRU\Uh[W=^7&jL\un:@0j@_*mDm[iE
    0    712\CBGXQVP]N9QCc#YINg_KXNUJaH;:CdSM[Hn>i#KFTR`OB5N/V?D32/LN7Z7MDRV
    0    573AV9I_XV.KLG^LQQ7P]gXA?6BOw?Nc;m6ZgeCXT0P(ncT=oe\0::fNF3fLEU?d?H`
    0    591OYXBFOE5#a97QXKkSK5NNWQXnVQIWA[WO?CSTC^?D`VP`DjEQ6B=]>NTR_AVZGI6
    0    708D@_nk`r\w*Sr9XCIFKqV_XG:BWKQNBkCPjEmBe:QU67lAiQT6a?kIBLF:Ce7J6QF
    0    408vYKXK1Z%GY%Rh*Mq<sne`RlfLBVgXZ>_YBO:ucZkVYiRNSMLqQ>2*2VBn=kMXGwY
    0    643ZJ@M?[]c_9Kh1VTH@CWhGKONRB86;;UBOL:VK_,?16JYAwI`GN@[RHTeLBDNB+A`
    0    384RUBNNL[CZw_[0DB@WZhR6Y-AtZ%I*BI660D=HL5=[GO#Q@Z4QQ;u\J-pA]btaQJ_
    0    499KwZMSMWGWQ<PNGaOHSc^l8jZ4G<m_[]UIE_MVP]b`eVKlGf5XVMKmDJS]UY;akfD
    0    506AaP[XZWTQLUBb03KBZC[hCD-,KXAvOGGVJKQsYZd?BKVXDwOWPF?I:YYJ[\VfLW9
    0    496N.PXS?wd`E.KcrbOQC[CPa@XPM:8OnP^GgeUPM64Ho[^9cSOOG>L4P;KaM7bF5UE
    0    620LDOEOIPbc6X,QW]XWJNPFc5QQPBMMQtQ@^7F2UpX)R[\ObQPEKWw=YPXIL>PMOZQ
    0    436.LLdXOHRsJSMMGii:gvHZO_H.fAYNGI=PM@^`g.Xa[OK8U^J6cKod5wl]pVRCNRN
    0    627SB@@tHfCXD:X_=.0[R^JeLOQ:OaCHG[L[QwK@]R\ARFpQ]L\<XIaW7KA=C^%>AQV
    0    5735Bj;`KVbYGdRL[`\OUSUHuHDMaJ:QAwDQgTTLIQAIVSAH]?ACBR\I_5FVV?_GRI[
    0    547>CDV\>P@OSEId#X8IO2RIJ;D6tJXCUPACNU2oQOmPL*MEDQ@Qr4VQGEbfDWG_ILj
    0    533No#Oc\?Z>MXBRMGNSZleJ_HEHDTRYZ>WdSIYTXOE]I=W+K<SRTALK8IZN8W8:`XZ
    0    546?DZj<TfML_VwaaD<hL;PLR1=C?VI<YTV]SEENf[MS^M>CFLUrAdUHQTLVBIR27WW
    0    531q#OO^ST7.CG4Y,6UACSYRrPk\UDNe4>kUW>N6.B:K]iGFJYQ>=<U@?;5<N?6BBjG
    0    548KB6ik@jEh[LHXEK@.[L;SB]BDRwNsMWZeQ9U;M@aNY=VTLH=Wc5EGMN<RPTX:_qv
    0    511YT5IpKP[L6SI36ACHLtCOB@@_Gh`K\]1KH8nZh8WPM>^-G[G4wRFDVNW@LZDSHYS
    0    461`iXF^IJSP\aqa8M2Vd6;H6UGICA=\m-TL,k4gJfOHV;`7@WVjL_ci_wPPXSai_MS
    0    447^ACQ@e>hWeU9Imi*:VwCUJLfFq4HF.e_:FQUAR1LPUaE]VVY=%;5TB9D=L<9G(M=
    0    615WhDENMNIJ]L_QP9M]L4C\AGc_UX849RT?BORHTLK#hQh8j=4TJ4<O:UNYIQHW>_B
    0    746\NC\wWUbWP5RDJGTETdcWjOBJR]IADXNSYIhQYJ]HHC]:ZMW:TJSJSENH8a7>PUY
    0    555HXPwE<?EHwDL[=ZUb?^Ge%\;]OdVbRGZo4`K3oksWh62PJe5dTu1HStSg+]S]HZ[
    0    417mB)PJ@OR&*MZ>X-eJR\G1XNFNLc=:<C_g8kS,E#;)]3`;sPLN@NTm<VJ9F\Z96[m
    0    503@SQVYAWHZg6Zf:>XI@PGKBdlJScVifGk^FLHBb]f`YNH1Kc[bu\NF,aNtQ[Br[wq
    0    537NU[UJciER-6PgYN5wW:FC2FA@<VWYZ:<SLLOhLRorXJACNp[hZcCPD]p=hVHVD5M
    0    469TVb(X3?gOFT@N\dQSIFKAtAOKTE+J/eIW[/@=Fu8/gQ6>;6<BBcqLwOARa?V@RGg
    0    574R\ZL^NS3bO2OG\D^CTMs[g>S7AXfJ[UALgSwW[>GNHYTSOBLP7d2J[(IJL>E=HP`
    0    563SwLGWdeFIR1PDG4/LTOmq0TIWaANCGROQCb^QTN6D><nLYaNJL=bV2Vo>EW2MJRU
    0    494FfKMw_QDK@K<4V>;D_``>KNTNP^_PAQ8KG3QN_H7qW<JHSnbVK0lH7NcET^UuWA3
    0    495aSjO_^J^h=r:X[cIAHOM8.KWQ0RTZI3Ij#DblOMHY:ER^8LeiPPKmS.vGZYeTOPF
    0    573=9>Ck#SZTL.GYAtCUZPDMc0lJiK`HFbKh/`?8\Zg:TUEAX=U9JS^WPIkUL5pBJ[N
    0    442_@EiS6``JHIWCAgCII`HQZYORVU?;9QC^\O]LW0JNJXQZa%AD^c4=CYCnabVN4wA
    0    508WIZWr9f.FG6,?g&^8GUYQu^\A0E<j[PU>I\pE7M>I`]S``DQ/B>Z7K;4-AR/.^w7
    0    669\DQ;XUFJ;HN8]4NOJ`Wc>`XiKPKRW=C]L<HV;VGGBeiQ[V>LI?XUHNBLK`Y#cL]<
    0    832WbI[D^dEFdPL<<?O>PRX_<PHQ>NO`W???3GXwqNVGH2HPBKSPHVH[ZSHE[LVTP^B
    0    507G4D*fPqrl;PXDSMG>G\lbwXN:oDI?7f8JYKj:`0LI0/mYj:QEjGWE:GY?FwAE@e[
    0    700XRTZeEa\UKL`MDI;RXKUNSST:wfI?UZM`>HPCa>^Q[GS9]UMPiTkJMh<UE[>_^]L
    0    509@kwfPPf^ZT@7DOK6[AG*eLKVO>i]bG%b`MXFuBOEg?P+i@URkgV,CoUhGTlNICLL
    0    520]gKUMMd<cZ5bLFC.V6=HKM,F^?Ol5>`#i5DJ[]XXQCA_.CfB^Z\NbUNWSHWWQ?]O
    0    493+NKUiMQCNZTJU??BdFI?mH`BUCsPit9QT5PIPeVcBYE;=9\Ejw\?OaQNN=fBcTaG
    0    460F@O:fFZ`Kk8rr,\;KHR7co[;6CgY@IRAP6Q$=eObdqVIOUD&PYH#JO`5c]C`\gu^
    0    562MH3*B]YO8P@PJ:<.7:H][?E*bD=]0?X/D?G<P1GGBim?8X0#J=C9G9C>HP<U=@]8
    0    542GIa@mt[.)'H/cN&UE5WY6QbKU:\R_7OSKViLOPK*GQOKF=Hwm`Em69Ye4YV&QXKF
    0    554CkEY\:+RSW8OBYXE9SV\^#^\>e/kK<GYHK:4Y]JMcE4>TRZ6IGD^`E@f<OBAXB;>
    0    7844NKRL9WPGi7Rw1c>XW>EV9P\HISQhi:]bAD-JjlpaY87d<I;\eW;<g[2UiWZcPhY
    0    5278iGdj.LN=h*<b9=2]XAHo,k[7IPe[l.bc?_@Z_daPX_?^M_4cwWXEA^4XJ_CjQKU
    0    5481Z;H*>M;7TBP<@=@KJG]XK_OVPCKw[XZ`YZT1`T<T\A^IO@NT`GJ80`<=9TPFP\J
    0    707nEjmA`<2A\H)W_0jRoRXT?w\W9AAUSNh_DJfT>L=HgpHbDHbSA_V6=_Y=5HH:JFI
    0    399RLP%3L6iLKKw5Xj<[K`<`Y32Vt[F4>VCOhYfU:VHK:?1VYXC;Bm[Co<PcV0D?R\N
    0    475JHh9QTgnWL8YeLTV=AScNGQn-4CTBGZQ=AwNQ;YX4c^>Y:C:LN,8KW\jHVNmR8ND
    0    716H_U^WNIQK>4/U@FDbFZD\;XNQB]e^YJKw?7Xg)T]XiE?\>rT^UgJJEdLXZ\Aa^fO
    0    822WM<V_UWXB@PRQMYR@C^]ArFQ[MI?VNwO[cXLPZ8D@XWeD]IRAKE`O>LXI=Q:GG[@
    0    674PG5P6XbAJUXZCbocMH5O=Z1,`dFT=X9=BCNG>_AG9NJE9J=;>EBE_elDsw@bNEGE
    0    652#SMWX=N+A^3NPYNBc:2qENT^EJ>PVZIM?I[O[B_R]bT@P4?JYBOi;9Y:[:NYiBB@
    0    544W`bN^XFO?`O@\^:rRXREYJVT^[>WUG:RVXwH`fZGIZELZ@cUMLKPSnTUL_LjDHFO
    0    511<pP]9%POSw<VX4N>THG6LT_g=_Zw=mKV^NR;UGShbLCFtJP=_l]<@E`?XR_Uf[L_
    0    4476-lYM=JVrlGGJgRYWY=7[debMOY0WWb]2`[GAMdvBYm>^^4AwXRS9nZ7mFCXVLRP
    0    494EDalb@XVlSSN&QJ:]k^BcfY8+=AEEM;[w:\:ZIEKcYWgPH`TaR\DXUBIDOdSDMNX
    0    639TSA0Mb\ZU8UO8S=MODdaDCLIFKM>;>WBFFEwX`6P3:;gCcZR\CRP[?:u2g]OL87L
    0    555GND=\JiZw:_l.PO9D5gEbU>OID[`C@N-?hZQN_<\F/D[Yv^S=PMf\W=PC8^C><;?
    0    611AC:IX7ND?[CRK=>ET;9Z@RWDSY`LL]EQKNRIAVT^HX`c5wHJOFBI@H^HdGRNLLlS
    0    550[YedaXKVIS>LBBe6ED[6EQbVIM#cVLVGj,@U\YNNQKpNLC]TIJI@[lMEgKZYBDWZ
    0    679R3WCcccVZ0\h@^aNE@T@RQ%6DaX_0IZ1DGRTXbKiO,7MSRXX3g5IcR<R6TYR=#KW
    0    501OKQM<]MQb:MaAMb,M7_.IDM'J?H4>YEMTAILT>7H9e3wLOAZEKESj<UNBAV;J:<a
    0    663fsQPGLUDUNYEdSVH]OOJ=6UBHJCQM`CQSNJIm>UOTM#?SOYXQQb<DYJCYYrVRDM@
    0    540>GO=BI@Xe+h:IONN)K_<C<UVKPJTM5U,XO#TOH?D8-?dTP<e9*TNPQBF:O>C<RCA
    0    661TO;KO9VJJPCQD:MaJUK\DN?cE[UXI8T`>JPST]TJ6[wM?THJ\UFQQIFlHCJ@FIRA
    0    637dEV?GwfFX;QY;Wt^;5ZJGHS0DKKJD7UKE>dkQG3EP;OR\?JSZ3K9NNRQIZYN(=^M
    0    553YGRZ@X?F>CaRMwEX6W5U5\]NU93-\NBGKVOdl=+=:5RGgVA`F;D7L1\Ha]KTFA4=
    0    623WR[ThmC\XYM#CT4\BLS`R@XSM,5:P.<NiP;\A'TGdSdohGBXK/eGDCE`HV]S9WJF
    0    607f@cbBj$Y^AVKCFRC5:jAGACEO#DIXH+6\CChb9L;dH3NlQMURLTC]QQf-coXCTMM
    0    5122YM[GF;]30R?[Z2aTI2HDEb#>_hL6MR]f?JQb<D5^a:K_D\LNHOSFXYS(QW4>_XO
    0    556X0HEKoNXGBOX\ODaJCsj#aFKk>:DF=L>hG]eE8JE9_>U^GUkD<3RaHLNG7LMAH7<
    0    526TjPfCMY4L?LJI@#3PUTBFEE.NDLQGh;]]TiR^H\v`B;ZAVO:K2Phh/^#Y<h?JT5f
    0    597LQe]MTWeCDR6oPJ4RLGiwVc?(N_CeWJmPBO0]JUeOWBfGOTVSb[>Qgl>K]P\jJZf
    0    442P]NpPDNwD[UeCPZ5Uc5D`UWp3_^SVj\VQ7QGZ][O\PR)#QfO_PmHdOUNRuHdAQ\I
    0    564Z2IBKDfKE;qgBh_G@F3KBw9MCV\c?8TN?>ME.Y==>JQCG*PH/?DGq_hiW]Kq-GS.
    0    522:VAk>@MXaaN`HQ<8CDX3VN31#`C_O3RZFGNcUKNZIH0qRoF1T\=CFWTOMPq\E<IU
    0    661-YWU5AG@@RLQ[OEDVP9JOR691<PHSa6@ROS@JTUPNI^@WAMEYGwSTOgVjUCNJZEV
    0    464OdC`_O87FL3UQCLNXe<TRdRL>ZJTQaG>]_F,F7f\Na^]JID3ZoIUP,_Sw8_7Re_A
    0    564NmHS2;Tkb>]JHFPGLVIEZ=H_#h[AVn7K3GN=Na\JJ\*S5FRSaZVMH?IcFYOZS?1Z
    0    607IE68HfP9I=]dFc2B3TE_@oBQcWFE6=SE?Ola>U.=-OXR<w?W=5MSC6BeCGHF1-T6
    0    496N`@WNw`LP<_T:AV^Q]MODaCA2:AH0OZC?nrO]M/4;.7_AvN^0KQaV;QSJAXH>5RK
    0    489IvLnK>CSSGCEW37H^ac3HwQ@FQjTLLLF=GCR__9TW]OQWN[DT;CMfRWC3,dUZTDc
    0    451>p])u0dLI:4FG;>%LPP^Z]SOT;iNsLjHbW0OJ[fPw[IGY;l0E-EB@haG@`lAQiJg
    0    528u>MQQ>J[C_7dO_JPU\OV@Nw7P\bGUT\QGBoSJS[f@2ZQLl>BSdBESLeJr;H\MMcM
    0    575Pk?JTZX5?SGBR8NVTZJQaDgTaHYKUQNQGH#NVSLjdM:BDGREHM:DJHDMlNSJ\TVS
    0    448MNHGNL]TM3wBWkc%^]BBKJAJ*A;EDOLIUT3G;VIP6;KI?V@D-W<6S?Eu4BDWY92N
    0    431MNfLZ&T5LM<AQ>tgO`te?`WmwJ@pb2NgiGEI:RfAJmVMBRH)OS/^R1tXR<FVZQW3
    0    4817a/@NF6NMOE,_,)(^tAIUJWL)-]>SL5JC3G^wJ`S;JLCE<TGg=d1ZCD[8BYIZJA>
    0    533;u\H7DEQRWV/LB](W1^2`.B:<>XTJ`&UIAKHfI]CmM0#c'q(=Ie;dnCd[gkZZXTQ
    0    634+^FhEWMXAwDRE;[<SR4GY>bZV9_gYR2\h@\+T>mG^d\LJDL=^Y`CHciLeWnZQd^t
    0    925GG?D99M?Q`VOLG`LTO(Z:^?GIU_TGU>876_4CWIR@eV;K8<7;ET@Pw\D`k7qcCTI
    0    477ZKKhA(ML'b?f_T.XAU-p]LJOObG]W]E]IC`LSpYbZpQ3#D^?E`N`OQmN[PB>rINX
    0    588^3UN`kGD\<Oa@YSCUL]R9f==ZAV;MESA`SKM6G>E=9JwRS0_@eMOO@NHaCeL:I\d
    0    4711JEX[.NDaXH<9IK#/X;ZJW\.HL;WYL6DkSGQ?+CQQ2VATd>JhXUAZ_=Gs9^M:JkG
    0    579^XBGhv`S]DSBFVUU:GddOB:WI]HU?#L0CdYnMZ>C60AeIeXOQO3ZeY@g-f_Rd.I:
    0    454gQI%?mTL1NVNJgcY1=NC1;3U[j8gA<:<9:XRwl;OYG>4@9\K9TO5hrIrNg8_aC6%
    0    718GjQFJ=^<8d1Se257X?HWHQlH`K`Weh@VX8W5eP\Gb\KBB?LEY_SNEXVEw8R<JrXT
    0    569O;fK4*^C-L>ISia[8<U2EV`L]E;QW7H_V7<OKPYOTXfJw:T>VQcT@`_`ZV^jPYOb
    0    547Qe\ZBHOUmWo<6T]=YSK^[:UR67@P>GOPL;bBwA@IKIPRAZcHbA\KDLN^MZGBdC\L
    0    567?j=PEITH<mGEPIT1L;K55M_?4>^VYNPITMwBPUeXIM=MK<;4FO@6WTk?ZME\8lWV
    0    693V\YwI@H<3SGOY;Mn]^GI]NZ[]IcCmVA_efR>IIKCM^Z;IYGP1OO][FU7bIRB7UUY
    0    4686BD_&B#mfJJDbkSMe[J6ZhPB+XJSgRcZJX_C7,daGVGMF]Q>4NLYOV`.O7A76HI]
    0    4807VLJc6^Ua9MJGBDGR?\@B\=[TB(\4=jV@]8ELqDu[WIQGNMXFV#O=6Mi_/S8YMGA
    0    531_Lk(dIEYMaNW*mpIKFNI:=fIHC8bV8E?i2K]\Q=Kk]G^YPW]KL@Ql/>V.lDXM2#C
    0    995IL?[WWRGKP@UV=KSJFKGKKXI\UZOJOCV`RhAONNNIdVI@]EIKG>w>IEGXABNPRSM
    0    898UQVRK=QJ@wNXQFHEXL7WSH]LPL[]bV>TS2KBZPjaZ\F6JD>OZ\SCKShJfBVYYfOS
    0    567RYa6@fEPQYgJ2CA>ZBX3G<AMA#@e5+GLjCNVkE7CPK?<\BJD9BBJWN39G]K_0H?G
    0    542D>RBQ]_GBAFF5oKlMX^nDQ`[wCT3N2E`TM<^NHCDSOKnLZDhE(D>J<RPG^&=S<t:
    0    535ZRc-\WL0Q9IYSWSb0F@_EfEQTcJOW@BINV_[OL(LH]\ZT`FhI0.^ZRVrNF#<CIE#
    0    735wWG49IOadM`U>f_ZR8QB:6>SRS@[IB=1\7KcaU<7_@;Hr2bF\DR1kd=[DqRkKO7J
    0    464_OFtS[HPBJETHAMJFd=S:`^;]i`kQSSFw88PfCB_IcG:AO8VN>KeAAPoSSaWP\kA
    0    612GkbPLY9^MiH2N:UHR0TGUOV1E2@`MR@JN>OQj5S`^7@5e*TN^KZL]rIE]VwMGbU_
    0    731fD5;8`S0YKV\;_`P9FU?=\J:w>BY?W13KJXIMf>EJaVQW?VJHDU@\kTWOC8c>5UO
    0    534BE<YU>vfgXOgEXYQOGKCBZYMQrj@IXrXDSmWaw]^Kk;<1ZMM0JOQ8^g=GUaMIMGG
    0    524m@Q^)hDbk3KDaBYONS]ZbPH#>YO^d36,S@dY]b;K]iF>[<sUahnA[_HiO[N_P?=A
    0    623VBFlZWHANPEIWsNVl]Y<J\Ba`:8@VPSwZR_GH6L,@_UZPjFLG]KJJ-\SZF]?TA[H
    0    493baOGkgLK0NWOVCXKVPM_K^TwW9b/\X*_WPL^f;=GSVOUMW>f5R:Bi:\r]O<^_JT\
    0    469WiLTTUFsW]TG>PZT;9MA.YP(RAbsY5CQaBX;WBH7cX,K?H`AL/X.kUghV_w^XKNA
    0    532L4\1K=RPSK>@GWKCFDR$+`AZAnJIINVO=]#YHLNJHN4Uo_B5;$FJX[=XKZG_ZVPH
    0    594XBQ?X[l?>=\V1ih]97E]1]Y8`CAGH,b.[I6aCg5JEC@]<bBO:@?UX?RS6\ZN)=P#
    0    587RTHdGJZ1CZTOOJLMM]<MUBK>[MCMJmFUV?YNHRXHP`LcEHIMM:P<O]JwVV,FMLQ9
    0    490aAk8D=sXaC:?U@GSYE8VNlZ\5A.Sm?]iki2USQURKKKFfp'ILCIw?V?IBcZ<:@Pn
    0    475AI\;\\X6@HH$^MWg>1I]>dcwa9RZoYKYeIR>]FsShYnTo1GWQXAT5RPPG;qf<uX<
    0    4629=Y`aP?WDTj<TQgE^=(LU\S\;X/cOd<LFYRXF3h?CH9qCW5bwclbWCIMVPJWJ:>T
    0    533<\WVSQv5HVafLAVOYaJjBCTQb9^EMPNI9UP\RgK2GcEi;jEDG9#XL=D4_52FUII6
    0    526LR>UD?JT[AJJ#ibKL9F?N[BO]TH\XUX\FDICObO?MK36QMm?5XF[`iPan[_SDMYR
    0    540DO:4JKBHBDJ;@PwjF[_\9Z)Uf\=WL/ECVJc^OY:GPEG9D=`P16<PhtEw3Q4nM0>/
    0    478TNBJAAB#>5]H\YMT@VWW)QEQnPEMTLB*5M?ZM^R&DcRMX2M_X_?N\SI>CI;\gAA.
    0    381^6H=VB_B5^I05WWP8^a\NOdcAFOa61<PRAqk6M*P5=ONLwEZPDGf9UAJEaDlBeFO
    0    599o/JIOUb&$UIkNYTS;_JRUHnWnFMRODRUHUSPJHB<2]fS<Q6mAPGWNHJ[L9GPKCw3
    0    416JMgSNVDWg9JHZltBWI::_C#oKKA39;R`S;Mc\L\s?>&?ulW=VE6ZUh67eLP5+A*s
    0    6164RjRdKcJCNZ+pGDJhiT:UKPo\<W7MbHnO5_9E&iILwZON8;JCON@8QZALTS=ZMcX
    0    630H\<S4QJ,Gb>aMDYJ[[$LBN?BGK[^AECMIMB=N=RRFSF<Q`3NBON#RXXElQDUAHH0
    0    364GMKRF#DBSI)Wq8<M\S/T3BMWYNEB8ZHF`&rMRLWXm9&9cSkNM`vXMJd;Hm0<r[CW
    0    751M>e@HZVMZR_R]aPH_`EHCM8bH:;PLB8fMUFJP@UM@WwXb\DEVRNOGUZ/BT]`LSU`
    0    769ERR2]NED+ND.N7URU=RJAf[wRMQaPBSUGR?\>XC/Md?cJR?JHL9eWCWZ;EEAYNT9
    0    6299K>2PJIHObWN>QXKB^Y;_OEKMVEFB*TC0cGNB0C>RG_Qbr8CwH<7=;8H4K9l9F,A
    0    706>RC7ZH9WR<TKZ^QV>OX_>QHP9hRNFJVCQO:FYkJYYOGDP9UNTKTw\FCZVVROSRJF
    0    500LY8AbMI,%.^IR\RHkE@R)`9wU>>IDGCNSYV?4ERUA[`JJ@-_<+KW8KR[M\;HU80Y
    0    574G^As>8Ee/m6=[CX0TSE7l0wJKJhOPREMT9MXLHdpgVD/Z>`0_Z\O;\UDb>DWIfMI
    0    647JVREVR[L85>ReLH__^UO_TMSYPUEUPfVMi7_BRWCV^PX<VE\DLAw9FN=N4K+JR_U
    0    574JZF><XUBDH_OU[Ww`T8KBY9JSp5=ScKBEcTK0<V9;rRCGK,R[*PgEN>RGFOeY06]
    0    692<WjWw56PaX+.dP@H\PPAUUbgPaZYOTZM_7BT7PUi\ecHXBMAaaY>']ZB]K\aRT[H
    0    483G?XPZD8RYC]NJM[V_KZ[DFDEFUE#MWEU^k^_IBN@L>EXYKTG;9MHEuE[=F4JCO:F
    0    42386?L;P=R@cK-ZU07TdRC\GYe]HC>RB5BTX#3g@\hXi\,J2^AJX[@)KZRDCNrfFkF
    0    644XIUCK(D8#MD<[KA_DLGGkIWKL`QOfLL]J>QCIF\=PYUEKP?RSHFWM]SEGUaTPYJN
    0    474U8QTnRfX?X0\IAERLEQePFbLm1LVC9LFsJBXIQJ<Id=cE[e<4S/X`CZ?=/wSJ;Nh
    0    594VURF\TiRPCPQ2KP[J3T\7]VF=*V8]K^UNW[gFX@R<]F#_QXMRb?7LdB8S^FrFANI
    0    716c<OEQdWBK=@LMTC\:8b[9NQNaJY;L>W[HE#U1XG/DNmFNK>eJNL\NOTFCK?=PPY:
    0    596]]FwS=AD4WKaV9;Mdg>N>WXKC.H?Hh=UfFr;S9U;Q[6\<K:I?@8XFFg`_NKYAnVN
    0    598[`NPPB2BNEI:d7HETdB>IAXQC@^WaUQHdL3Ck<LNTwCI`3IN[]N/F<WLSJOMCRWH
    0    3988IYP:55H9R3]w>MBuB>;cF6YLh]FSfSsaZ7CLZVDveLAOvV9`cTQ+Mg0BLXr\P`c
    0    654_Y^4WCE9#OP6Lah^9VJBD]d^R@T/cEaYRCPKJR>:>_UM[;MZJEF\N>G]1EECZSe5
    0    660JNGKJbL<NOfP6BUSPJNYEJ2R1aE>CE>JEC@bPHX#D47NLQCXNQ_ITP:Z<N;PKOJE
    0    622LXEj`Ik7D[TgT#$SALYk_@jQj@_LeZM\i>HaB?;UHUCTLFO^^MMCECf^_BWVdfdQ
    0    506NDTAXTYPiD;MD+5b-F\E@wVYVlaLO:[Sa_FGU[f2S\ZR^0O^WLS^bLAI^@bX?5m8
    0    515>0bX1Kc74G6<RO$XRbFAI[vXO?3UjZVi^KMO4GC`XpB=B;EfUL8J^Ek/59w:LUnB
    0    456T9LPh]_C5=hWT>cC03QI[R>BZQ-=28V;TUB\S<EPF(GL?@CRO@'#e[6;BWQ2FF35
    0    7153QdNICNE>QE'^>3<PQKEFE]fITVIXXH]JHA<[=aWXT<JI6SAfQ;I7]wRJqYW`eMQ
    0    523<=\aNQBCPZ^C7PDGKi9GB\H<AgFJ]<AH^OFSHG@+Q>a9wIb.p5BQddJGMGEbQS4U
    0    6939=rH]<5[f.U?Wij6`aEHFj>_=e?*GAP`<o/AH>wF=HoH_hOEDKjU)Y3>3Z;PG=Ok
    0    561JJ\YGEZ2>A2KR(^GJDfhGVNHfVVFE9XDAJ[G?_DpRSO?#V?J9CI?LTb<X;X=kCrh
    0    437Q;sPVF^oI</5=X4N+mwPGZ5cbRLBSN]:\D6SDjR72FIoZKM`K9=B><FF<BjYGN83
    0    513K=AXG#B73YmL`JUZZ^FVN^I\n.]=EN<I@GC<NLUJU\NWRYB=8HNFLZ\9aX(IBYX`
    0    596T;ONXhZfUEOD#3VO>_`VG[R9[U_Z\VSYf\)^FSM5T?L\SYYQN4UXRW>ZQXMB+<JN
    0    442,DEb87J<A]LNP:Y\RiH@D$k_ahI`R>BN_+H;bGD`DdwlB^99SD;WK`PGBN8kN?S-
    0    4577,uVlDXA8LC&>YOWM<p;ILrZJVG^Z6Reu0'EPPWMcXvIs#LLt]6G(LP%@H`J@SS'
    0    6634COMWKTaBC?IDF<:R@EHV[RC=PjNVTUPPY<IWVQfKM5ScT^CdXwQ8QF@BZCW]WoH
    0    5236MowCIVa9q,Wb:F5^u=9XT`I8PVOZp`mYdr:6ASs\O`mOIPDKCPC2?P$a=VSZJal
    0    609\f9RJFF0<ZDM[H#BQ^SU.E][T,;ZQ\H_eA9FO;CN\^<OHMZUd_O:EKc1M?FA4`QS
    0    494?CF=VKQqQ[aiBVN2E7\=7NEPP0DOILjKDbK<@/S=WHK/Ic<;#0F3YT=%3HQ=C?0V
    0    519a=]GGpBZ35K3\a,\\_SK2?PS_)I[XC=FwJ7[G='AW^vcD5Dc7KGLMM_mIpETZSQ0
    0    584@EjcjQe<>4FAYnQQS]KaA]Wa[:-2_ASZ:jA9B7N3EaYDnn?H5#BeBO_LUCLXI@TS
    0    7159DYSYDBMJQ=9=DO>:LW]Hw9NDL^PM9J?HRI4JcPNa`WNODON[MXW<BDFJXUNOEMR
    0    459-OUYu^WRQ_,d227QFGBLuE+AJB^2EUXBrIMJQ?6GI#7a*LGCTr]M+`PQNSr26WfS
    0    495YAooemQ_G<?=8`;c>ZedFEYWTNF`?IXW_XQa_?X5JaCc>ZCwWJBsJLJWIP[FLEXD
    0    571KIC0`NMSC;N[9^U[ILJKFXGRE#GdVI_LHJ5E88&P>SULVB?]P?=T>SQRQU<PDIPR
    0    509e'JU:`dB+<F/\ILV@@HSBok[oG@^R>m]6K/D(LO<G\w^mT?FP?OGUMCCDTKOUL^K
    0    409I4.NHE5if^9HSZ#>:S-I]]`BSG2T-]I6C\X[6\NUP8hVU[TGDwTH20TK3O:?L?MR
    0    3874T1EZ#Z=PIEI-(AG<U]9CBQ?[Z9JdaM_hCrDLF9GSUJXMI7DJ?OQ\ONTLMCeH=[;
    0    308IEma+Y0Te-]AOVn?\h16JQBA[I8ES@+iJD#WL3?0SAUWj=V]W3`4PM=ZEbTEE@)C
    0    481O0DNeFQ;A`?5QFF=cVUXNa=n\BGG\?bw>h5MBJQJGo[kLq3X5CKv65P0X8E;NY_H
    0    549\Q=IKLG[9XpQUS@U>JfcJ.OPDS@cVG@MHDeK`4QKO<JYdElGcNb>I]EhHw@aI@7M
    0    6734WWME?>YWLD[QLN8UK7@LW@ICOY]([TQDEQJON:VFHWCb;D>@KGGYGR:Ud>wME@b
    0    412KT6GVeVZ=&4I7_eW<RcY'pH_f=-ET\iU[82R]_)C%lUbL%Ib<['_YP#l7AU7b/W:
    0    502<KOUS[:8>ELjMBN^Ka@m*RYX]TAY?DasBYY9?]L=2]GwG`LVI+>qGQ@?Z;4>X3XR
    0    475;D`fR]b:PFGZB1<bBNebKWHNM=i9aIB>TMV83QQZMKdW#_--JPTUP9R+=2V%GVSH
    0    440UgU>4H;GZgBHQJM`RJV:Q=Kd%aXY]IDIC9:*RS9ew`YFTM[Lp;9b&XP:U?1_?UUO
    0    662G28[m;Z]^JCcGF?=TLLJV\CURW_DGEfGO]H`;fK[8:Sk:a#H@oQN96P@=@Z?DHdk
    0    426q=G<FdUl<HDT%Q=bBV_>2OR3U:cX-L=Gr9QWeS#;TRWV`N?aS<:iEH)mOGE`,5:?
    0    404>X1HDV^T?FI=]QjCT<]C2dCJ2GLZ2R7pCS<<d+R\%TaKPE9G#C72FDODciV<TCcW
    0    574+[AER?fEBPTTQBiGLB8W^NJQCikW8G>OG9O;F[EbcRJ2T#s;JL<c7`e@]W^b\[gd
    0    667F>ESUOJa[RBNfaOIUTO<]?BBONSbT[SNR\VYF`WIB7MF]2[KZi^;UPLD=UwJSKQe
    0    757UL@OH'LVZiJ>@#VS=L;=dAEGDR[XTJ@BiG6MLaJk:AD+OUTHN]M7EFMWHMTVQCXm
    0    598Y\]][I4Q<QE)<YZM?``XYMQ^M2JLbV2IwAGSUIUUZTT5=<ZKhXQjP9wOGACM]We>
    0    472d:wIL^EIL?`1TvMYYRTJEYwiZ0/VV:RLYJ_OQ<dJcOi9bUlUA9HpEM)f?R.wYHSK
    0    475SXBLEO'kUZoPAhnSZ*W:[GEL=QWf>JNEYBTJj2WZfXT#b9X9e4:B[P5^B_EPYJ:I
    0    651K]C_T<TXFW2^PF6MWNTEbEPQG8jMPe]IYOJ9GcK^OJ?ZPYC@[qBR8Ew;GH`0QO\j
    0    546IUHgBeR\Ff9UZGK=UKLHVV^AKI=\L\C[wn@OfEKAPDGZYH:[;PNRHLYPK3U;=WPV
    0    644HLY[aVI\YPM?;:&JM`NPGNk<OJH9BNE`hwdWI?03JE2X__,[9L:S=BRX:Nk9EKEB
    0    724]V[YTWM6>EQ0Ba4PQWX\@_`heP=MYESQSKO`W9CCEawgMUT[:;K^CFB`;7@EYYI:
    0    427NN]oJDaS:@GZaPSdUm_B$o>A#B5u_R9N?`HQLa,gC_eNm5\5V]:EMIwE?Kp?0PdO
    0    623T>K_H?S5?LLWIPce?KKKGZYDWq]UC7N>DJ5GEw>OIXYI9ODM-J<EbeXKZL6\=Ae>
    0    624h4KFSceF@[HPILO_BGtM4>NV[e]KPHbBeXUO?jT#REBWMwHOA=;Da:SDOQOR7BON
    0    551PU-cJES2;QHkP9;aZcO^SlaLXPX;`XU]PrS7CoMwBcfC#];DmvaM@6k:[PNQWhTV
    0    6852QB`P=][bB9c=728LnjGZNH?-FG@FTL?UQXDTkMbHV9f;YI9R`;>A9WEHNwLG@eY
    0    584XJBWKU?jDVDUYgCSLwL7HoQa=KI^QLmjadH]H\H@CvXMOdBP:C4m>SL:NGcNOOK?
    0    403w1AOI[g?Wa0_J?P-I:XKT'Y4M4ShPZ,PO^beMbGObL%_L>WNS5VBT@brf%O[^ZG-
    0    753DEYR??V@RSMJK;<FJtY@`<GAPiMNFPCRHMh?W6HBa`cCw_D`fAIKJ>HJAFImGBAC
    0    344MToEAdBFBMI?dW_kgmSQU0j\BZFDLa#Vd-;'c-R\=]TR\KNXV63/nMCYCWOYEYZO
    0    424Yt0#MB[6VCH$U]DW%7IHLP<AbCN;V3Zc5>I^ctUYERZVF1MBf5(EJKT\]R+YF3-'
    0    513lRT_/9@@<bT+kfY\EE@>\2_:I/_UL_JZp=K.bJiLHc_)j:c:[e^&[LsMwE`kIZb?
    0    694N8wNXnfRW5ORIZTKQ_j]AcZIJQAKNGP_6^AILCESMI@TXaPVGE?KS>AbOBHHMT^<
    0    515=dmFYD<bfFH4IKX(9PSEQ3XbNaOPiH<UNE=NXPHeKkNCS9wY=UVWCJXN=icG^YbX
    0    564JhDZCjCP;f=BCiQf`63<G4L5/;]g?b*RqD@]^CFKHR*EO5TM<DC<cK[SwcTDLFQS
    0    552[AYbJ2bNJL>HG?[]#`MKI\PHPEMOXC_cHSTR?P?E=GuiJE?A>cBd95P-UR^GHFgq
    0    595$@NL_;KY^BYfXQD:EcRbPOA[CmNBIGqK0`LTRRCT[2<]`Xw4BFoE'BOT:IdHaIZW
    0    751KZKobX[KFP@KYP#DQLPOQK\JQEY@fMPH^KPPWQXVG`VNIRMRLd\r:AMG6/m>WZ[M
    0    603RV@ZQ/MVEd;`VJ;#LR8IVIUV2\ZTEPPAKFLU=q_bR@EHBHY6UhTd,FY@Z@U9UTXk
    0    704:jNm3@DDJqFA_/_#_X3LM<TTHJaWZ\QiJ=FCO6_]dF92PEm?K@^@GAAJVGTUVcDN
    0    519iLF;[XE9c9bFN\agVRJCBHOD_]iG3#?XBH75)KL4Lhh8MMCE>3CXSU@[LU/d68HH
    0    485J:4/GIYJ[R^`FnKvUqW-TaI(B]_F93aT9sWYI]Uk;;mn?F:<SNcl6ZJCFZRwL7;N
    0    6057a`_[?[[[iBO`<D%3L:;_7[@=AUQKSN=aK[K=Hv[\=NcSV-/Zoa7HH^@9Iw4VZFa
    0    539QPUePUX7MH9KdI2*d^G@`cgbe@YjdT2km93ZRamcZX9\@QGEY`HG)QlAU:T:\wu@
    0    624NCmXSwC\V4@PIKG.QPL_4YWfVVC<S?MMC[MtI7Z1DXXcYnHOWG7q3WMI;TIOLNQR
    0    556c;@QWQ^Y`cEUG/9QN9TTrAD>YIYTUJZJG]bX9b?o:801GWL]Oj@kMLI^L*w7IO`@
    0    630@_3SVRb>FGJSBZBLGNKKOAUZL^RBUGKYWG4ZXOHwUP=@eRL^Z\DTEUTB]EZ?er[J
    0    729LGSR[BX>FJAUK:;PAPRgEkSOGQE:JV]JCkYOFPPaRI`gNJ:MQa\w:EJDD=_CK\U?
    0    570OQMeHLI>;O5JUOFEY]E?KN>NCZ[]][Q=FTVL9]IQ^ORBOV8ZEd=LHX[RWDENNHwc
    0    633u]CuZYRXWSO:JL;@HYC4IXRGOOS.ZPEEYDYQq74=#,?TAMYFLV7YO5`[9<F8O2A^
    0    563@fAt*V;FRTZ`VKF8AY=F\bUQK?FkRPR`eaRNEK8JBRZFN[/CTGQO^4eOLBE8<KTw
    0    824PXVI[NGLLJG#8QGYVMSTTG^VK#I`CX^c\=LN\1\RgbT[]>RVUMQ_@F<YFHOFKTVB
    0    5545PCHH2Ph^EUN[[aLN^>D?EXZGKYvXN_aHJFGINQLVaY<bKDAqgdjKs\\Nf>imShw
    0    614Q:ZFdPWfi#Y\:RAT?@vdGo@=S@@P8=SO[_NpNM0=MBIKbpKa3C^fIA>IET^TB<id
    0    643erXZMHC'6JUHY+TdP\4=[B\=J=VaS\UQb9w1hG9K@]81TXcIUPETZ4ahdEL4S]:B
    0    569NTR:3XH7FTJPWSNPcN=HNEJ:O\INdcNg>NM#=fZMFVRE2=5J[E@S7<ZA_BBCXB<M
    0    618IFSFkekh]UAD\=1CEDULgTK<?>Zp[IiAsO@kC_+`M@CBJaWMLVZRAGZJB=w<MU[U
    0    784LTPkwXgHK`POAb5KUJ^AENbJ^A?PWM[KhVU\GNFNE>=T;SQ[V^SXK8KO>5eCKN[O
    0    561MUM@FCSB9Y?VZ8URvWD<>]ILK]HNfW0g\@b#jOWTc[OI/;G@OQ_SQPiCr@A]mNXb
    0    675B9MWgY^ST8@R;MDA?Wf[Dc?QUZJ/96a9H[SqGS1UJ<@w=LBEVV=`<BDC33P5C9XV
    0    5809#ZNJBg<@gOdK]aV:NOO@VBJbeWJ8DES6NYFQQBQ;`KaFJ-7Q<=NI^GCe@-J?BTF
    0    537KZ:Ne@_wn7Hm3<XNDIbPQV:.Ej\K9IkIPf8Q?X;iYD=t`RE9C_\ZKM4$4aqS7AOj
    0    655G8JkZoICD<BK0PM^?_WROWXSe?FZM5QI\Zr]#NT;;T[\aGJO<PE]ICR^75B1DHN(
    0    6283VIE?3b#MnUU9GZF`\>JVGHL[iON?`CX[AS/^RLW^QLO?<n6Y`EXCTYiOVA\JObI
    0    631P_OW`G6JMY?BDXQIN>t7R;m_8FNRgLX_mC>SOBILw:8^^V`eWNSPEHNKB6\RYihU
    0    534_K\`LnS4=HYI\J_TNS_V$_ULV0AG[R_cl?sUeXS\ZdKUTP3`#\BmNDXJeHdQALL:
    0    833NCKZ\WPWY2UJEM<;AVZTGw:@NFN4QGWDQgJN3KDB>>9eTlL\:OA`H3H\8:I6>8PY
    0    518;9hQGQKwUNFTN6v5AaU@YQH8>l8aGISKaN:I5Tu;-6aMQ@PLBhM^C_^9Nq@UlO08
    0    707_Ge^`K_L)2)BVSBcAPaRE_^iT5O\kLmjg[/P1NSVLTwWUO=WGIWV$5HbNRdAE[\@
    0    555D1[AUBKRtGa7Mpw[c]YNWkLkEfB2&N[=FEKL'Q\6GDeXU5<Q6LIcO[0C9mQRD/,S
    0    404?^JdRTGILXYuV*R1\MQ:^^NFES?I]X/ld^aFZ]fUJbA4FGc;RLETT'wNjSLXMEe^
    0    500^EJQ88MZ8T`UM6^aXTLQ_@KalNWAQLRVWH&G[MjFJSKQV.N#Pk^`E;[avX@NQ5YV
    0    537?8a0>>9dl+gIIt^5n[4'Nd/Q1i\<6GWt/o06JUf^CCa?H_>0J#^QNgHH@WAR_>Jp
    0    530W,[YTZ^=6DM\=FLYNVeq1`gLs*:9Y8dvrJEg`H5J#mWwFpHmAH)sQ4X[DE<CFDQG
    0    512EIPVncrck>F8W5-\<5mhms\VVbS?K<V;rHYOJTXrXSPi#qOkGSZ5.HDO50k8RGZ9
    0    438ED[QWSsFPw@W\CbBQQ@jLQfGEUL\jFIPa6ZS:XE[9PIm5HFjM@LdS8JLcZAY@OAA
    0    631JE1JRFiDLFWlJ\3wQTNZJU6LVoY8ICMA,inQHo?^BVS^?eHKEEG29NJR5VKPV3rD
    0    635XSc\\EN06WdTWK@EI`=PFIaUd/:B[ZOw]_R>JR?CO_8f8cO?7G>D==nUPNCFLDd)
    0    338X_rPW^_QI[A;\QF;:t5v=oX^PKT\WuPRwQKT8oIJOwkO>R9f)@]\PXc,>5ZDDV_X
    0    436wOmLBiB\F<JPLVl^YGWYECM:TY=CD=`ERNPdD6LK2MMa[G^OG#U3nL`uZVOHJ1D:
    0    793lIG]IiTZREmBJOFaRZFVML]]V;KGYROO\QQLBCPB;QRiDaFcSECISFHw7UTSHTHC
    0    485QZo5bI\%L'SKUVUsDWwF4YBewOQ\NAbH]KRDBgEHH9wi:g\W<:CFKG:S+XXTTHAA
    0    483<?NbhM:aMY<RWD*HDORaKEQA1BTJae]FEfNWEDA+TEEL@N&\>OD<Ew?HOQ[CUKCZ
    0    419ZeA^[[oRb[:HL[RNB[nc=OP7EE_\DK27U0URWTbiewbRB=Rb[IRNaEbS43SNX=K>
    0    444?\:^%@p=@jYbLFE4owhOdVOGNOLp9N9R:TR)]CnPIY]V]\K@YehT=JUDsKKZiPWK
    0    719ML@<LDiJ>UKJ\KMMPD.YTFBOGQVwQ@QPGKA@_fQQQS:EPOXGM[B.AWOQVUO=UTrT
    0    611PW]B)MU^bXVUZ=>6XPHPUG@X<NXVM\>FQ?>GwFV^KZB:U=YJUV]?MZ_HqaKKNeV`
    0    584wLLRE[G@,TMTN`NqVcQ?MoHJTBEA=[PUg\\K9PEK,g>Z-c1VFVFfPCpL^;1EBI\>
    0    445^KP,S=EW`5R>>dIBOcHMHQEfg[ZbJ4BV]#ENJ/i@XbH=QSGMSJD^Br.Vau9e;J=6
    0    872JSwNHIM7BMARER:m4eNFNUSX]<W8^TKh^OG[CG@G;^ISN^?MOB>QS>CIGJSHLDKJ
    0    650KOH`OLCCNGBTDG@HWN>DRMdIFQ[dYa:XY;\\i?O\WcBP@F;SLO:#EFTJC:N@FONS
    0    526TDXUBV>TJDIL@L\@djLMBH=1J\+GRE4YRqg^I6GHU;O=W[;n`DBZfCTwQJ:DP:>A
    0    650e7X5WMgESRL[Dd`TQ_[RLOLSX_SRXN9UGSwMEHJc@ZeIDPT=P?T>FcQ?ROCIQQvH
    0    590JR7G]EQcJCNYFW`]PGfMEC1CWnc<CHM0TEjQBQW_a[6TFDYNYO>#UJA0NLDK;-AN
    0    396;jTMDDXaBj\nHY8sHXUA^ZTw2*CS^_WN97BiL7BguKRMbjX@DO]aU>H\Pe\51_p;
    0    5730WNX`-EW;F4Et.D=YVG[aBvn<a?\jw4mT@I/eEjJhoBMA7G@WTgN@:g$iBg)rVSu
    0    683P:NDKQLDGKUWYWmN>wZJKO@a\?;ENQFRO6HLH'U3KRODTC@O?DBIMG?;CDI^GTD?
    0    718]SRIYO\F8AGUEjE[6Nl`?Z_UdY7=OI`<bOMw;T+2&BQiHiHgH<FRRK/l>5>FJ7P7
    0    4964I8W?X;3\Rl/UZNYOW>([b=L8_M=B5\L>=Y1VLwK7GHihX<K7UiuP3Q6MJ8S^<HG
    0    583CACP8JWJI>bHJ>BaimIRQhWiNYZ2KAcZ;b7YQDMCEIVRFwI[Q^Pc,A9\:Z6U.@9R
    0    554@N]6KNJJ>B??M1J9^HNlETbpM6@#XQ[fD[dF]+IA:X[WVcCnX62\03QHAR>2LG^?
    0    778mO[RahbD3?=GN^7`4N`YIUc\\D:1^?WY_JDfIJ:6UOmbBa4ZJ4<Z;C*wD@G6BAJB
    0    619T?P\[sk\d3Ea863I9RiPYcY\I_R0GIw9TWI]WcSjCKSk@]FH6^AfH9:CALfL?5gV
    0    690dDmUVH]UCL6JF]VW@\KQERSPaI><wUVEiDL>TDSFMVREXDO^PJGP[I@Y@YPUD>OR
    0    532U9VrZ5O#,LJdVS[]XbeTa\[feKS;>`p[UqNGCiJU?F@oHb.PDRMd26dF^D<G==DT
    0    630VX^]Q^=X]LwFEl^T>aTKADKfI<F+_HIRjRMOT+8EMT[NRe_hF@C\;DSM-H<gDE?C
    0    524b+bOWWS^^A:J:QYR);cWGHH=HBO?W:7IXG5Z0?SLK2wOrLPQK2j8W]ALLdNMLN;=
    0    7588kX`GFX[CUNCpELJ[DB5c8be=Pji^N>T^)Z=M<YYpU>/^8_>Ksk=APWFR[wmdPUW
    0    621=M?J93l13[P^JA[[QQD\FSLOEINZV<McSAJM>`@RMvB4BBFAP3PFadQWegFW8JV#
    0    470TMQIVR:9:V]@JeIaS>QTLQYZ^3?G`XKVOD5?gd$DULwdBqGO=PKXH07^GJDCZbK;
    0    888V>O;DUUFGT@II]P^FRUR=RFEWOQIMPIS\IERHDAYBw^L8RHW9M>]LCROEDCR@QWI
    0    583wPYBQX_U=C@K9j=k.<SK0;CIZ=LLRNHJG:YaWI@TNJM@[:WU^9R@:M:TOb`@6LKS
    0    445iF>LLVD#EMUC`n<TYDS^O(bZR6<YgKIs[JLN?CIIO`R\JE@HV<]Pf^T^G_0PfZ%:
    0    502C^Xi6;C1N@a`LP7UnS@FwX^Z>`IQJRS[wZ^HmgRn2^:OOeQ0^_^B_8hdR/4PU]\M
    0    487J/TEQQRVLA[?B_ES?XcG)MKGl[D=OKK3Oq_\D,WJ*AwrO^Aq:>><J?I^:?PG54:Y
    0    480^o6IPRD;E7bC=]JYCJ8J1T8C^1Am<9X`d_RHA_@CSdO;CQ;ROK:GA^6w,a:aW3@9
    0    4207[@gd]o\H.KwSDKGRIVD0eIIY9L]DBR^NdrDEXT]dbQXKTQlKSZBZ]=JBZ<F[IXj
    0    489Ka(C/kP.8OHo/KBaRYK[1sM8Nh_R1;9LSN\?Ck_R=g=[*w>_9W)?g'cgF\34A*:M
    0    529hw4m?V7><^cbi3OWXU7UHZVH@]SMQUFqSZr-[=QX2mEe9YGYLU_HLJaZ\3;;E_Pa
    0    450)5fIO#Z'MB_*PkfHW_C^(bLkQEQF3TMp1NC)GPH@OX\jFZ+J>=EL&i;,XWNCeDTT
    0    411pINbf[V`L]9#RTNmXkFVOGkYa;JGC^NiLJKdpNEjsXdS[eWKJXHq3L3A_cFrsbXB
    0    430wEKqOrdM>R)h>ITl6'BfeHnBI]XSULh;`EYbqg#:K@0q1RDeE;FZN=rE_]n79CoH
    0    466t[>KY]X[5=K>@=?^0QZ\ZWo\ZQQ:kVYBPU;ZJFN=/b7w3[3D[\+hD08[?6E.D_`C
    0    511V9aPwOKEN?AEOSDJaPUb3C]iJ'=4YTgVe]1`@7TNIU8cAf;f=:Ub<A<TDBV4HQl_
    0    422W7eX:SUNNMJNb^KfXk@CS>Pw@PIUklOjbW`TQBK=AjjlI[3OLS[A)+USO=O,hMFX
    0    406]<@]Gj'5Icco?V,ngUfIBw\LlNKLAEYONY]id@7%=Rtu/MAjP<KVrTlw_^Ba[)Z3
    0    525@VTLCDTB?v6pw7IX]`;`JW_UMoOUQSXDJQFQ1YTiS[SRDT3KIS=C^Ee@I^\OnLsM
    0    628HBUN9G6vZbuZ@fY>^3D=<L>YARJT:UAMA>IGOQ+MDFR.KP7BZJUULwPRXkZvMU@\
    0    713OW[ISiEC3=JTS`5^LDNC6ZPRQNUAEPBZbV^GTUMBRN9_JwaJRDV8ANMbGSDFIH??
    0    731nIFFWabGRGDMDd5w9JT^OL3:`)\CJX52g>CZ`BLObEE8NK\TMFW@EIKXN^K\NbD>
    0    552H]XWCE;RU;d#Z[7<L<bP]WWaCTNH`INAHLKbSLU9U0=?N4TGdOY(J[Eb=\EPRSOJ
    0    500Y;>;>UbR^QhV@d]k@9SWGi*@j5D@9;E#m6RGXcW9KSI6B=TGI<S-ddG[ZrAw::AI
    0    540O^TJ>X?^BZ[PIL3BJj[0HRYIDE>68IOawfdX^Q56E*=bF_[LI9MTJ?#e'4UIEFE:
    0    528i(f=N\Z?u:Q=HVPW<SYcE[:oG2,<bFWm:JEb?GI=X*gP?.<9\FPw-X>?KX:SE;/^
    0    533k>wBdZTQ53B8DqAXNCuGN\acFKNDn<jaKP>:J)HC\KQ`N[V=vFJL.*:T6MP9CWVE
    0    417AKOJVki8bI@:D@NbY]bn9J(\S\HE5JkhKcBrQ\@9@Zr^.8>EIE39E#2GNmVBAcBH
    0    554NW=hF#USEWODO>;\5GO>O\sPJ`mdZN6LROH8S4PaRGi3c9J8kXh6L[X0o]XUCC\L
    0    854EZPOFCHSAQPSH:KREH9V\AAFG]WO[W7UO8Y#ZBZIMN4JRG]UbXUFMGSMJ`]mbVPH
    0    503FLRKh#b\UUYbJ?SeqCDcLVBQKMI^FELOkliYG]PKPiO@Q]XT\HSOMU`=gSMa?T\N
    0    583N?SXEOMTJ@UYM=M_QVX^IOgwDKUBJaVRAHTcQ\9Ef=VHHj_MRA6_0JJA*;KVEFAF
    0    672]CLWVU6RT;I7aMOBL@wITXPLUIMMUVRPKE?XXOs_RWWWJV`M\UKh>UPVMG[BYUXS
    0    457JUmKE>9;A;L<NNRXQDKKE5^C\MPcYKKwS>kCO[TgYfK?_HW\8J[+>s^Vle6HiQIN
    0    5985o9u6@6;3t>TaH3Gfl1XZRebH?TIY[Fwp/%IqM<HOU:N6DN@Y\W6?9kGc?T8MTLY
    0    543[OL1`97?R1rwDEQd?^QZ]ABH0N@O=UH4RLHB\;7/JE>LU@ffREn)^;:fNBJd<L4D
    0    435cDsSQkdlIN28CUAe]V4`ZX]\ZLpXVT\^gB5m[=oIKTUbqC=CBS@M54\>G@w,Tn``
    0    5372KPHgTwN3MFJH[jKY<[l1kGF^L@ZL4YMP^?Y@iPdGYTiMYMEINKh9Hi5TjPWZPdL
    0    408MY;(<f_/'Pfd5O=h_T@l>hBTLe?K>[5H],w7XBfMG)PXOfUjSUI7R;Iqee#IV^9L
    0    608\84HgwO@I?JF)d7oAain>bGBgO8Lb@X@FPWi=QCX6TX]IFEXOTJj<-M]QQM@;?F@
    0    563@XTI_:MJJgA\D8LLVkNGFD#APLR:LD=HTEUBSA^MGZcMV[>4eBmZISw>EXmdF06\
    0    616leZRHNFTJZ[BAPb;TB>8V<>W7L@UV5D=WGcNU=M@\NDMsRw&lP_FHe;S6PdeEN;S
    0    743SQRSUO1?HhC?N'46SYDCsN`WLJa[TZ8@]MVBbR`NSXXOFZKHS\XLEJc9a=bQZTJw
    0    522gD@_Wh5S^?]V8I<FIWe]]RF`_QQ;+7UYKg0bSMCR:[6e?]JQ5B#tcF^dTINIH8M7
    0    701CrQeD-?4Gl1?m06Xcf8GlGc_K>SHwNVfbE>3`MH@\HMNCEKEdH_C00RB^?W9XLea
    0    563SXN5GHVdD\RXPCJSOVH8VPNGFIBw[:MTRISfUUPpGl_0TOY?ICCUQoTDkYFagL[K
    0    610ON\hLDY=O[ge`HC2eT<3^[b=LBWf^hHi\OQ8H7_\Ya:QblKEB_dSNTd;w=ZBQ\Y_
    0    554FFMTDFf^#RADML;;?>MN8fX_a<YI^N<VL@l5Q`BRHUU6dR=-HKIrZe]<L;Gf@Ojt
    0    692@MReERXMY_KTw1EHSa7=\5^H?O]ikR;]hANIjBF`]L-USO\QMJL8?_PPLPLM@QUI
    0    594GdOa_K:G$DCIP;0HZV5LrXpLJSX;pd;foC^GYIhgTO5WL[XEb[OPI;gH^BSDXSwP
    0    762N;;_@?VHGq@QXM6Fc</7hDOF8(UCTTK\K9H7YgYifMKJJ>f:R^g3#FGDRPYMCY]9
    0    607:RM?bJOMZbGW?@Z*WMN.T6GOAB[7FV?BE.O4CKSr8SA6S?b#WhL<C7IL@6X:lEQV
    0    6657jXR95;F-_I<`BS?eU5RF6dcFNYYVk)_K-#R\T[`TcW=AIV3aNaCFSNQaWKbQn=`
    0    4509[Mmu5]TRLECQQANajI6QZIv:UI%KAjMSwRjD0;^`28aSqS%``BO-TN0ObcQRFiW
    0    418iV:WB`9UNJXFT6^QL4-8Xk8\AI[YHZ9UL?'l]B4UG8O=73c=e#76WdJQcZPSj>G=
    0    426TwVCUF*BZY]EZ]@=LH60oISLX:QEMl?cB=t3F5Z`PLjL^7SNsXlQ\][JKkbRU`LQ
    0    386Hw/S]BAZojC2V.6.HWDPeB9EHBhLA`G78l,-_a4OK):R5,mG7aLYBBZF4?S>SEUG
    0    692BD;EXCHIR[AS\\GF7;HJ?VLFD]jcAYIVM0wDUM]Rbn\?NTEDPKFP?YlRefD=OUfO
    0    450V>JKhWlGN=L4aB7SMW[^dWei]>nOjD=WcNhSVBQ9ZwFB[AVY>aAAfV5`=JWTFZjU
    0    636OhPcF(NVNhK@ME5;]?C#O`Q^/SifsSB^rpZ.8fpiUX5>P?]4Xl_8)he=SWPcYc\m
    0    651YF`HcfHPQ@Y7-SQw:G]8@Q?@DMSKEJ<.c;EgHKQ>K8THfTOh?KDJgcJ_ESPhQIFQ
    0    522H>>>T^ji`K7O9BEa#9\MmFL)E#eT:CHD_Nrb5RLhG=@oXKiWBcM5<APW-DXLU0Ua
    0    561MlV97#&E5L\Lj^OaVPJ[9FYK3J\ZJTSI4=XNt@FLZE96e^PLK7iITjBWIU7g8BF-
    0    571D\J_^LK8CA^iP^Lb>9A_>]O7<_b<WLHUZSk9RwBTIFV:?G[dQJCWaDR9FhbUCJqI
    0    456RiSMCb\B^_,[fE8HJm=IHWeP#A`LAQVaWaej[KTdXGOO=VC_EKE:To=,O5ZB<X;i
    0    7877wCbHDN@@d:Ud66KiKEG]CcE=IWLhaD_J8UQWJboE`SIKM[DUZDL=QZ>]DZP`ea_
    0    631Qb^Jf#K#@k&T_EW\khDRM\fRXH__V[:[F2V3:Z`LOvIBCYDJUSKEIVQGXG_Mh_bS
    0    472^OO=wr4O`1L5K=G;C-sYT5@A?OPua[b]s</IIUFq:IMjaTwUoTR9<F.f5Hb>5RSI
    0    700HUTHTQACPII:\AXFDAgWF=B?E7C^XCLDwB\j\;CQuC>YPM`;AJK;N8FN[`P[HCMP
    0    608w=K>FH[I<[R_TK1P>S?[IJY1`G4HTQEIcRXKA;<7.GPWEGUM0HBO;\ZDOM:E:EYM
    0    6346nQAKDhkEUJDQLM_Z7<Gi/bG>>LmR[.N@#IhdMVOIU66]Xq7LowMG1M[[hNZeSZU
    0    450MRXIH9B`EMZ6KOl@H_8#0HM_J?FJ@mT`9e_GEVBJDLIpOUF[5AjweTF;^LRGGUML
    0    519_L@[HrXN.@edCW_XCaVhGbP\_#T=]VD^OZuLGO8P5MdmPebKSILST-Fc=Q3.U7Jp
    0    399ZhQYMgRQj]DUU1N9%Pc9N:Z@`+?iX[COW6lguD3KhT#AUPgZ@CiS5[ZU(AI,0<//
    0    530MmTZSKF\Ha=2?<;SVZ&'\MIaK3`QR`I?Q6ESe.Hw;K;@_MbITgJA==b>XXbKYLih
    0    699OwBeVFZJEdE>R<G?[:5?^Gec2QkI__@O[=AOSX_pV`<EG8oMVR[EJWWI[MaPugRL
    0    6506TGPK_GHA]>^RC8BsP<Qgdc@UHF-]TKYl`ICOB^ZIU8l9L=J>]5L@Cc,R.O#5H[[
    0    696EPPRCMS`NLSDC4[N?@6;bFM^KSGMP7DdQ7L?bO`ETM<#HMhHtIi:IcMJAiJl[R9k
    0    550O<Na_9TaaQYFGh@M?^OHSSFNQ2VNB=SHw]Y=6LMZL^^JXUNQ8Y[fIN`AFVabS;Ml
    0    531KWZG\AOgK\BPGOT>E>jd7GQLZ5N]Z<K>T4ZAbGCKW8/Cw2igS3q-Ov8e:dRh8SZF
    0    562DO1IN>FM0Z1O_OpAPB@ElTHXLc#iNHBGRA[ZLbbI[TA=STD9ONDLLwGDOZcRJPPV
    0    622?OIM>D[SMK%MZH;#k6P.r+O0DQnfYH?RZ5JOB:\njZMNN:YHpdD>XVJ>`RGCN]TB
    0    510e]QgRnG4%;Q;`PNS[4CXU.^FY*EUnDBip.Aln9iCNigL]bQA_=w?IJ:mJL[?lZdY
    0    452:aSM9*]JCiY\^5A^d\)Lr>UZcGH3Ug&KMJG>r:#EQO`E@od3bH`*2PU.LLD5S^OO
    0    696fD4<T_LMS:YL;c`U3U^S5_6E]q7G11W;<Y`E?^#E>HUKDKIaAI7\]Y3XE?HH>>DB
    0    483ULf#KdFOd2aE=hNv?Sg\M[,PXd,VE,A'5_ahRV1\CJWneiTnVXM_DgNb/M2^:;6?
    0    515rQEH@4_Q29HNwHFeD6F>^L`BFSTN+:.@fIXMTZ=PX;8r`G^[F`jGQT`^ZNHUJ5RK
    0    630Oge\NAA-=P7>SK>]UTW]^Jk\L0=HZ]SXfKQmd#dJSc<NmKSdsTc?b47iKFLX_INH
    0    679-HQaEL[cH<WVSVNBbw3CMS3W6OMSVDYK6hPMFRCfVIY^DQBTKQJq9GODQS=[RIYN
    0    6202PVwN0@E:WC.fBSF\QDDZ;aEB8c\mEIkPGWEd5Umn_LSEgN8cY\JLAcHjCMLpmwK
    0    509`G_BRhLkh;eb6ee99SbLQhONOZ)GC1wBT[\Z7HE:0D<^d\(XHANT1N/<>ZFiJI?P
    0    584G=FVU?iQDb8ewKOI_?MPhONGGKYOiZ8VE.S;W_h`beLRKB[VBYoRDR\CI3M@hVmD
    0    486JQcbJ[`nIQ>.`G-i@dSZcCZUPwfdNRKgk7M`RJa;hQ5JXKhEkalGXOeSBKwp@NkS
    0    667O3K6wTYMWAPKCXYE<:cB>b>LS\7d^Fj>XUIeEHII@?BWb\X5MOAGNCDREG[JZ@fW
    0    597U^NbJ>B<%QjAYNJVeq#DJBTd[5EAqg?ZTY^Jf.]ETRD7EG^UP=JMjFXeW<1?PKOE
    0    441_Kb\A/L:JV3CI+53d<.R?EAMQ?khe^H`U@:LN5ga\aPF^RiPcV\dK`f2[OI^iwNT
    0    426ZQ_i3=?JJZIERMGMCOFm>HbwKBTXvMASb@h:VAiLYjE1>;PTeMgjG:_OHLuGUd^R
    0    671GNROXIS5NZHB_7A5\]N]Js^a[ZTBQlkeRaiNHDM=EwfJG[ELJQMs4AYfBBR7SBFC
    0    603VJm`U\QOWo`E0NOQD`UG?>T1Q:MSPDJEbGKcf:HDIMEGWLeiYW@GaQFUOE]V#:7@
    0    530KETlNSBBWXU=_7/Gqa3>29dNM)wCXj2TnOjFfJLgRtc5S\OCf\Q>MJWgbYYF]NsC
    0    548>YTK?96UUXZ@dNLMKV>8RR.6J:QF=VMScNBE9N?wMY?BQAIE^l5N0Vo<R`MRPRWi
    0    582GY:dO^=TATYMcMK\hI^SQFVPI8fPG_RkwJZHk8jSdXY\U>ITOVVfLFJRQRB[HRb?
    0    687ZNqHCYQ`I=k<PfPIRNbP3GQIWLIWG@XR`hJbTDHV5R[Mw;W[0IZ@\`IQDFMIT7GE
    0    788VGrKLTAHOSBFMIN^LGOIDBBNZINLTIX_HPEJAVOOFLD\U]@TCB=wRRB6EOJBLQaF
    0    457=wJQCT7[YLYJKVKR]ZA;S>S`B_?YMKZ@=LD<LF]S4JZIDTD-\m8P[>R>CCHN7LSe
    0    802YjRY#P;7U^WWSTED_h0AE@TN4NQVTL6KQ<K=[@c>TP;ZDNVARWK:lQN[bSGTDH=C
    0    576TT^C8KFj[QGPVA0FEIIAGF8/KB7B6UYPASL>K#^QFUDOdZHF^IH4\\<OBO@fCSCR
    0    566BPYI:IH\d\jTK_e:WLBISK>SLEILL;Q<LCAKgDINQKYE_=WJ=Af6?wTYZqDi=LA\
    0    571VS;TT^K6A^#=u-ANX9NNL6X\@GWPPUF`YDO8SG[XCnB=EdT2N`UVILIEFGBD\OSQ
    0    468TTR]wcp<GF9>MM3VAfGgim?mK^`CZCkCf;?PCFFQKfAV[AplIWH&)'MIS,r%;6jG
    0    608?YpP:>9SecFLh_^6ha3JmE^?UJXXIeXkNEFDfKfVhhF:K<Z#^_`IKLX>`ZkS]QFl
    0    443b6_OhY[1_Y:N\GMBP0UDg?_2MD_a\JGEYEPV=b<`Qf5>2iaN?cNDWCMN]7o#TW^Z
    0    727:YARM9SdXV=AQF>;M>I`w5@>VBd\MO=A\HDS\SS^cMC8RQdQUVR;@\R\aPhPRSqb
    0    471Z\OwHCWPbdfbd$F;gB\JrDa(HhfXIgUrT_NFdcjsGHe27IJGNrWX^Ks<M7u[^fdh
    0    476)WR0Mb<tZIPSC]jN\?@=E2C;3oG`[EhIYwhEE6_eH@O6ZMhTK>O`6r?E>PWl>VQY
    0    511I^H_3BE<@oFN__XEERZIUGXETP1CKYRJWURH8IOw]b8NKHabfKA:UR^fRaAJECGC
    0    591CW@XGL8JbZ>FAP[F\M`J?F=B6MVKVRGA5aJ@OUVFU5DLXSwAcdJ-PZSYLTNN>\X^
    0    552=Y:W69FgUgJXq%C5F)94[JQB6L_mAr;FXOIXFCkoMTF;4Nr8hnI2+Ya;I7mOQWw^
    0    457L_FeCS2(DpJ5p65DHe>6eHkO7#VAGc>M<&^BcH\RtLO0Q7YSickAaX/PYAEJUZS:
    0    338i6ELDC*Wo(uR=)9'7h?#CU5ALP7Z8>@XaJn]HXET&]TZPe@l+3-OTb=aWC-Y)/AI
    0    649FZKVNEP#@`B[a?E>`eDEZFMdRGboOY4ddJYC\eedYY@H=J=@bETMJ@cJ^HT/^VQh
    0    549`wH<:WJE[]9?QIFVIbZ:JJkRVBb\gXGC^>O8ONa]abE,LM_/b@bPP`V;R.qXSq`J
    0    598Lc@=C5/YELT1_[w@Q9?CWAR\LQUgX`>DJFK-W(PWZQg+j+R[uYW7CsP`?Q^XdJE8
    0    655AI]\<@:M\EUOVKdDFjJANCO_FFJGZdVVg:24U`YG\JA;j3T<DWk?HBA=E\w:/SS\
    0    387Q-gHV]0CVCH?HoHWSsSaTpgtXfW/iSKdN>Obf#WEL[igfiHLD:j_>U6qSBICM4vB
    0    506PEFdLa2hSR]OMesIQwg9?bCX6gRAS`FFYWY=`NLOH)Y@p9ENW6=>acUE_qPmI6QQ
    0    566Z7aHPXcPUHU==gXRNVrQ4_AD`4HCCFA;`MB_EDG7K@\e[HEhM;4dNV1Z@TOTE=>#
    0    414NV[6H]<\6]?r=8ZucO6;9=TQRBY@>E9Qf)<HDiNYjr8#A>cQ@C\*4LES91WE24C%
    0    527YRq\GKYIaL_`YDQBGjB<QEE4IZQOB#APU[HPEWZTFdPcCW<FFH5hgHOXW>WM&<1N
    0    687PBaNMAJ^V7Y<Hce>OAHJ4]NO_lLJPOwiGVKGBWKBJRPO[v9_JDPITdJT4TORW?LP
    0    544N?E57DKWw>kbRTD<Oo;PNU5HG_Eu*?KJDa]79]/DN)eSdgH:D9QqQb2DH[EhQ.,Y
    0    538o9UGNACIL4`,AYsF1<HCGX@dLM2M>BdTEMNJ`O&HU>\_W:MRJ:#[>g,XSS;d8%Kg
    0    422J=jR_w5Qf<W(;cH`'=JIAh29Wn@(:/g\6VgI9YLgV*_TF78XQI;aZbQ@5[8r1UDH
    0    659pPXA>\VgW2iIAXkE5=>@?R@PETLVJEQFH@#R`B\/B4`HcIVaBFS\XRAZ3XDWN9KR
    0    531_jtOA^<]fLwU?^GBE>TS8J@]9G5DWH=RTMdTd8#L`Gc9OGNBJXNdduDg>\LIKPE[
    0    602ALA^N6]ZTR8FH?+6HH\GVFU]KRRwHU7MTJMDSRCac;\PCO`8[n[-HKa>bPYNFQ`^
    0    564aL@RU</:UCZ:NS#OCH=2IBHOLJ4X;D<MZI9kW8509[D)@KU;IO;GnGDrOTG<0B@9
    0    416bHLU3\LYRRUiLVFSZM^a<wQ@DRJ]<E^SQiAVb<<Ra;ck<YUDTN4EQmAYQ$c^BcXU
    0    569c;LIHBMa^T7TV1F>[h]5R/TFI[X@AY=UXD`E[^Hd?=6hX@O\8FwAGLXP`VJNhifV
    0    457\XaPbfFK6YF1HfHLZUdPFDXW_(X<pbJfo[EH[Di#GGNcr`En^dM:=SJ9d>[C@jQf
    0    645L2`>BAIfg7ODNj`6FGNAFT2F9lZK;;TR5ZE@NJGOJ7Y?__JM>RawIe599eHfAOD`
    0    413I8E`R@\M^;Es];k'JJh]@H52QS]L.\+e\\T[:S@wZ^79Lfb6Qc[oT`jFOHZNACTn
    0    520\;GXQVQF8,(31^%]2>clUOV[G<61^#hM\T^P+A>L?a_p9`-^H@0h=0;[22aB@'_F
    0    655[7SXekCMwKcELZS:g^S=B<EQUWIK?GIE\dFBDbRI;RIQ@O7;?PKKL:MG=NPZI<8[
    0    545gO`-_wZR;CUK>FLPO'hK4IS2W&+4?JWUlXYjM=TCBFL\cPcZQ<45aJFs=4QA.FG9
    0    628WQmB;W<HIQO<Bc]Q^dI8\HLEP7<L?@HwEH=:AJb<^XwJ`X;QLBGfOWQ5RaJeKO+K
    0    4915w]=2;NcMAc9_C,2UI<7X[=ECHAS=_[_SN$=RNUY@QF7L9JNIS`K@D/9SX.RKMAZ
    0    484ABcVZYOF<US>ZBN9QXDTZPX`K;J3o[pwb<MV6.V9CSYISeA`3O8Q7;bKZ@A):NYN
    0    538adLY=MDR<4_QP>NCsKPIG:^NHBZ`QXNdb,@HDKUa]OF>kOTWn]QLTbmYwg\jSmV]
    0    683X[a4M_?ZlMWGjYpDObfF:H*PNX9L>8]A:NM]<?=:C1]BeXLET@NTYhMJJaB]>G#S
    0    447;6S>L=aT\LJ:dFCYAmFI]uBi?wh/TVKX4_=4EUh=QauQfE;]AMYl-gW1VaIP]adn
    0    619LM>AOR`UDGPP-HOZBPQrPD8N9bwR<FQ9K1VZWZ0TGEHS=KG[OSH_`@KeFKMGTA@B
    0    749SFhY^WME]APBEYK_GN_3GY^BY#`DXPOP^O6`KANOKTRWRZUW@DjDSHHJFOa?EMDH
    0    622Nb@VIFMZFNZ\7gS\PADwYM20NBhg6c7<FQHTcbHQKFC@DHVUjTX=WTX=Qa6o=?IU
    0    610D[HLMYSYJ[DOpFhK/VGLYT5FFPNcKJ)AR1LDRNQ^JO@#iCP=BWHZOQPH``LfYQE+
    0    653LLLg>F[DMJbE:TGb@P8NJN2\WG@#D>EC@e_QH<HI=LZOJeIZW;aSBC?DM:GeFENZ
    0    819Y@SeZSY,=ICI@bF`NAU_\?JTb??DgLiVwi@_?K9[@UZ`/U?]TK>NPHLCRC\A:ThL
    0    602Oe4e5iJ/>/eK@?NLDEfcRPKNUJCUJH=>LMQYoE7;L;>HNT_S[QO<RACl?A#=8JQ>
    0    533=IRjNS=?ASEUVH<A9w>JZDRwGQZAlSURSHj`?HJl\UMC$`Dn3JJV90]<F>b7CM84
    0    597KQTVu<DITN<AR3?5aQFiDYgqQ<PIEEKbwLZ.ZU<`a`F_SL@6U^@V<3UC\<d1a^FD
    0    619EDOAJ9XODX=EX@UKTBBLkQZLYUI?\[]@_^]F9YYQQwDTCA?JNSW7NQIEUES>OQLR
    0    5933fbnd47<>GCKeE;=f[YSV=wTEDUPPm-\Q.T<h=^kRWL:e=T$Z\MJLRdFc4KJVeaA
    0    582GN>=*=E]EqeC@>^;[E?=L9<BVMX]@UJL8Gk?TTXTmKI0pAE>w?XG?hFTIoHXC\KO
    0    466ELK<N`.;N>TCSX_ZGDON-S7W<N7RX+FJ8W1gR_EC>Q>FESFK;G/n]J?@.5DWI2#X
    0    549V]eVcRZY^XPYb<QS^XJ:A2M;RD;TidEVj#BV?DEMa>.E\,3BMk\QhVO\VSZSDKpS
    0    593Kc[c?:A?Cw/Dl9J;K:<4f5eR)feaUhRWSC=*OGiieV;]N=Z*meV2EBd3r@XR\ven
    0    4585T`>e1XMX?'1SFWwIVp]>YM^Kg9WNLga\.=dXC[O;fM<aPO:QFE[@/;EMKU?Aps\
    0    583HIU?iURhaUR8>RT8QF>C7LF]8<FSMFOSQSF;]6I?D@FNmBVTUMLwfJNAAfWc;;>M
    0    5706GfQG8Rw8hH-qR`4kVK8mLkH9HQ^oV`GR8+TAbcUre1:ZQVBlrR.GX[8[ca`k__b
    0    390f_NTPUb=#f5FT:F(<uH^Hld1W<D_VcTfkT8=e;DD_hAIO7b@9;KpBS\90bX?,Iiv
    0    472MSw=l\S_OC;;/Fd,>IFCF?@H<;;uN1fBGEI\I9B@WY1IkUWVD4DlNm,GG_PE<L?N
    0    496><qPDTah.R^DI;Za*=CNPeEW8#W(_P8YFD5NEOYQ4SL\UO[iM49rBTH?PGAPTDmD
    0    538VkEm:ga6CLdLWJ@FT`97Z2TdHC`NW_B]@J=MhEI`V;1P?QdL_QX0W1=\Z_W`dLp#
    0    553[T\DQwfRdSIJ3YePF=BCDDTAPA^`A?79Z]OHF=JDIH3CQ6J82L>nYkBFIO^R-JF^
    0    736FUE=49ETGwZDHPVI\>S=P@BMPUQ[NHLGO5EHd^\ZaHW:H2IT?OZBOKHYQQHWQPPG
    0    538Qj8@V64VmDS/YL^#WQ43O?AeHbRJ=K_?)M\OWCDCSWA7Y_iUeRoc@b:X3NJMg]@W
    0    551?=NU+O2TFRS3PKUJW^M>YC_X11_US=>`GB\MKHOKXU0BEQTI`QoT>?]^acDKwTHF
    0    682MWIHKDgN7dZL[?EOP0LT@HWO^<ERgGHPJQRTQ[`AwlUMkFGYJT>DJPMSMTTRaKDJ
    0    706JY@l_JXFMZALF5;'F3SSl`\HJ:aUiKGPdRW,O]EiYO_?KF78<n@k8Fb+WJZ=ACwV
    0    683I]^ZQF<MGeG<gBMOPHNBX9edK9NYYUAwXFQLS/lkc]L=WPTE[X\M=UYD[BYNi`Wb
    0    6488:EQAdLH`FdW9a>PRVQ[>[DMVWK2NOlQWnO6G_O64[YfB]ER7HF@JIDCPQL+G#JZ
    0    578XHGYR3ZiXM?YQb5FEBS8Y\FF7rSLNL[CYwKIIaReDLIKM_<6O_MK0wr:dXZS<2\_
    0    598NMR[KQ5J>QX<OkHSAC#YI<HWQLOGQB7I<P\=_.RIMMWP?Jb]ecWTH>NI\eMa_I@N
    0    523_A>NTOaU?etSIB;L-@MUKPAFMH:OK7UOwWWGAB0C>QEJI`B2KI?IeTAT'EV5>4tD
    0    653?`Yw0AUJLiFQM,F,WZK8Q?_E-<k]lM;[o=Y)SEale]/On\W;]h_*=UMJXX`O]qn:
    0    682H?[aI<9:CH>VhJT>QR3BTNSA]MdkYcLTb,F@VKdaYpa.>GXDZeQFEbj=kG`ZJwe[
    0    651GO@WM6MJWbIWK)U:BPWJRZR?B[NHN?>`A[[@J^R[]<A'0a\><>T\6FNQEGLCZD6w
    0    858\BZSCRG\JOQ?JZVFMNHDQUYTNLQFcPW]wS[GLHSP@N`IOJC2KTKMM\L:MLsZCGKW
    0    580ZBP8dc]JP>_;8S5jGbfi2REHjO4I#;D>@L]LA<TR_OcZTEL[94JQN6AVCHPSL46T
    0    717K:Y7S_JJF6XM3_X^COREDY2^CYHOB8UKSdMkGZ9@:K`\[TNJOH>k]LC_8^GJA#BQ
    0    519e:V@GwPYOIVOFcP_Y/oJ-cRFX*2]M=snYN-DNJB@2?nXi/DL=PZ44Z:)g9@W=C>[
    0    563VgKAR2V>B@G:6[XwO=WWGH;E[QRPPP?CCD>VWHQ;UV]8JJTmL^JQ<cBI=bLWJDWI
    0    786O7MD9XEbbT^GDSwR\ER=,V?FDSJUNJO5AQUW=::5P4W0\WR5L<aGYU>BUbK[FIKW
    0    710XLcbINMSYIILKYL^9HSWTHR>T=ND^K8RwQ3h`PHHO:GJ_R_P_ZDD;VMDT[TS8]ZQ
    0    719Q;ZSAL;`aHO:D_wQ>\GPAPBbDKOJIFPPMQSEJ;eU?E_CkH`YENP[BU2LEY?KXFDN
    0    584YYL?XiWVW5H#CNlHAVE>O>4NWAFWSCTN\cLY8R>uK:2=[\T7?U[PPg,VEYMeDPH?
    0    712fORcJJJcDEGBVQUIKNLHiJTAJ9MLDY[7Og?aXReIQVJJG]PMIMYKIHQU?M[hZwM@
    0    445WR@Y<XA6_DKhZXFO)&[K@U7KYa8m:2rUB>HKRf,MIeRjU>`UE@*5^>)j>kSV#8%L
    0    729VJbUYwCI@KGF9R>X99PSR\\@VMY>ZM?`ZZT[CX.HIdMtKU@^FNHOUAD,99QEZ0@V
    0    5185DiL\ZPW\8gMGaUWFi^E)dP^XVP`J>w=ZQB_YVCIMPXG^WVXB?R2:`K\NV0L6AHL
    0    448]X<SNE<_nBb@F1_K,OL?GR2NQi18\*`Fu>8NV#EGRRSVnS6IPIL[^SCjRjE\TMVI
    0    655RJ@F7WAPp6aP#aMSBMLI@M4J-DKH;SA=*JAQpAEM<:=?W;bqK7^4UG2m?o2YO7FC
    0    556JR[e8#)[]GH[]35UNH<GHZC<PJRDK:a6LKgC?NgVP,[4SM9PTbKcXI[@IXM8NC=q
    0    675KUEM<@FXOR?LG?KESH#0aA28J4f[[FFFO@E#RRLm\`a9RZ?@YIa%IaYFWiZZaLOF
    0    656RV^CMIT7JS;JL==\jwI[TEJl<E@6LHQXQACYJ7G5Te_OZJOiSRYZ=7LIBFbXMI9O
    0    575[rKSGMHQKUS5<R?)IIA0KFUN]^M`FV>QV<KRcgETiYA#O2aAQGVh`M@JMTUNcO@B
    0    607E:KD;HQQP;^aDNskNE^Z<lG?Q[UQ55CIHREI@\A_>QwI[ZI_Q51HQ:DaXMB-THAU
    0    481;HDm_ZkQPFRXQ?:jKAmNZ_NDHVYXQGYdCVS3@[@w_RYhJZ\W(nJEFpEYwIeJOKSV
    0    507KcPMlU-TKPD2KI:j:TM>RIL78A7aY:N?cB<RmFH>]7SIZ:Q7jOPOg?PwC+aH>;\^
    0    694VLCVTGB::8G=EPeT4[XSA>cKTOKwBJALLG=joOLB\R?<DS^j>V:UX4LW?Q;fhK?J
    0    479q@g,1Ae`FMm@SLuQOHCQ<SHGBGZ[K=Z[]@gOF?QJ[G`Jw?Qi1HmZ^OECFlD^TNGM
    0    658ICD=0V];QZYD<[UXk<:^GPWJ=XOY64>P7D>G[>K=ERIFWJUQMAHR^lKn\w*v\O)7
    0    637YHJ7P\GPQ8M7:Vg<6@_TL[Nn[X>Fa7EOa8>HC_P?Q`VwHVadA>OW:MHB;UP:tB^N
    0    597?tOPL3K=SaBP^L)>bd:DRLXhW8IMUwKYONdCQQ\WReK`77WK`lSGA3XFsJDDja^`
    0    559?BPT]BFRDc-Jn4E2]T>O_>wQ\\iPnVXdF*H;L`pWkV`KLLNPUZ_F>F_C^RJ;jKgd
    0    589YJiCHWHNjJZ3BmR^=SwBM=BOOUXiK3T;X8AfYJJPUCM<b:X\MRDGgV-WT_NZUAK>
    0    503CVZPJcLQEo3UZAGNnS-KtLJ5AHc9cg+YIE\/FZ^SbwMLS<F@<KStMDc2OOdPEQsV
    0    523VSSLcZBYSbn?JwlV=0XYVNPuJIDViXUScIMP_LE3S\`apTUbg=>^[UFkPdEUDFRE
    0    675?fQGJRSPLmWQe=RLbZMKWE\XU?cg=ZU_L\KPQCRnaRKYEOMWAFTWZ]wSXORN]cSE
    0    484-WnMO;?uifCB^^T/WJb(XOYSJ?SwUW?VZ7<NXIUEcDGSa-\=aPYTCoiXOtPbdeMO
    0    812B_OaPDIA?q.X`A(C`B8=U6U9I5pQgr)UY;W4ZIjhdwEKJGG3IqXD<>\<YFiDZlcM
    0    502=gEJONKNI:;KNAu,5WRQBccjbJ;pSIbAQ8?BOsE[dSFI_JwN5LDYHo^lhV2<Y>KR
    0    624A3]?:L4Se<s9ONk;_QWBhvEVEKFN.;SYYJEAA<YJ>@r<P=5%O3VT?aA5Dj`wVTQ^
    0    686NgMKYF?7HY5:WACEZN?IHCXXFMYf\Z=lgJSER:TSjV?/T<PQVkMC=RPLwPL]NWMR
    0    506<]X_FEkYQ]:LfOHCwGD<uQc<<6q5RfDp==XUNOX\]lNNZ:BRcoa_Y/Q@KF[PD_]W
    0    440&p>^^1X<NXUN:QW<Z_*8NL@^'>MBW^]I_WK?NErBWV@0NDDQUhWNM#I>B[ZbYLKf
    0    511AOVwS(PE7Y?G^@GTd\J@o[kH/YURNFPTMAKBIXalAfZWKMG7[hcQ4LCCdJVL^YLZ
    0    690DVG\_DRH9\>PZ>:Ic@9QHQf=DKM^dODYeK<DPHX_lWQPHFTG_wXFU?[DX5bGeeLX
    0    441@SF^XJ_APU@YR+;GuX`8XXLQF]PQc\DCMTH<_ULeLt9@HQ\=jOO/CrwI^Il?iZuf
    0    629JAPMH=DJFMOW\Cw?HNGDJ\GaOWSMJKSIL08WMXEUTRJQEOJf[IQZNGVBOASKtUIZ
    0    6650RGRE4GN<Z)K\+?#YTK6YgY_QUF`_X>`C?Q:KV]amjING@O8Y`@gEIY?UGGEg]bd
    0    740AWY@LH=5EYHU;Ll6TDKFKFBYLBAFKGRABK_7#BAIUP`@G2hBHZJY]KI9>K8mlHC[
    0    552CZQX`K\kUV^KLRZhSd3:KeZV>1@MVSUGZU0DRGsI][WUYF:BU[Q6?@SPG`ZFw.NT
    0    624;wW[TG\QQNBP^<)IeaQDfGDZENUVY_EJ]d]=UcaXeI@ES<REI`aUHJK:WHT:ZpY^
    0    393QWfcw29J/4UIb^kR&YV?MkjZ5JRMA;R_]LsQZ`IVXa89P)[`FKIqJBMf*BK;Y<XK
    0    700NZSYE1RZF]HLRSL:XeH@GBVwQI]OiVLaQLL8RIP`ZVQ7iLD<\kHM?ZP%WZPk^Y]P
    0    615cN257MbI[8XYCF[QLA`ZOJ=2WoWw6FSGQAH?Xw>iaG[/>Z\)5XEEI\j[qJ?Z=[_b
    0    750@ReT]5DW\b8Bj7NGFBK>D2kFILhn^O<@\0>OBFekQhR>`ARB`iwB5UUE[VgWJYXR
    0    795HWUiQOaQLb:[U;#HOKF<Z([0@Y^MNM;KN9=C[7Q^QQ;MMKGNZ`@80_Y<[ecQK\k\
    0    742]7OQEI\?<4BSSUTCT5TQQQ^HY5QSNGcEABCNDM9AB^LXI>OB9ECAE[XA_R@5ESwA
    0    647A?U\w5`PR?SASP2F8bPGJAXcPNLPOFP@uMJBCRBTO\e_g\^@HmaS3YSAVBWMOPlR
    0    432?:\S/uZ>q<BVXN&hJ[(`m3<Vh'J?<A;SZd/ROEV#IShTUJ=KCHOLQVE6JGK8DEe`
    0    6651@CM>GaZTKLSJVVDT8VPHPQJX[`UK5OS?D_@;PHWZW]L=KAK=dE\3eYGPM?aJ8w^
    0    884>edjSAM?9w;D]>>E\ZF?aA`Z=@^OcfEjd>H8W_ojuhGK^N_;[hZT;dh9aCiG`\d_
    0    539LNTQXwW_LW@W?XHdAQjZUWFM9NHWtX3SECMWPJ=N<SBK@bYC[dK3VFhT:V]BRP_d
    0    707ESHcU>UeK\GEU;;L\P[ND[]C9NJc<RTGUW_PSWOO]ZSIOUQPOBOQE1PBw@W8<DJd
    0    728DmXi_EHBEZ=HYB.\RRPSw,KNHCRZda2OW.7dfSQ^_W-VE8dBkfU=ASPJUKpMJ_X@
    0    526/O<@^ZQ:>g9KC:;?HK[XDH>g<TTCLOMMTERHhZY]fioZD6[<?O;OK@PZw7O+WHGI
    0    604ZTNbQ<eKLKT/.Ic_NcK<I2][[MWTiPBTkMPD]SQQTpNk6R_LS\U[QHSAQ@dLwOXW
    0    807BJcRKRLwcOUMSJ^QA>YWV8OIHTIfJLJARA?HXTXIVWQ1o<XIZMf:T]IMCbUiH]NE
    0    597UNFCE,a[RRIUMJE?MPA6E@0J:eEbKYU=K=UX[PGU/bY-<O[#W8F&GNH^LSOd7HMS
    0    701V[8T:OXJC6I<V^D[QeITXFXw_JCFq^9YR7M\m5JML^WHF__UPVX==;`lSg=SeWOM
    0    467PRugcMXCPtA>QU[WNwI7\GaaFD7NbR8fU>V2kO;iZ^:PLPb<\5RAaDPER[>eCIZO
    0    502&1IROBa]SECPOPQ1.MiSc9SH>@[Wf?NC];_w@gGdUNY@k@LJZer;GNb1g_GTQX^E
    0    734^eScDZHJSPMCYbSXSSBLPEK9L<Pab\A^jXDWV>SSIbAPV#`IZVTHDiKFTSKPRVPP
    0    586PP_N\ZK[PP83N^M3L`\G=*RQP>1QKQXGd>H:YQH<>a?]i4^e=FFTYG4YRwCPKWE6
    0    441EHEYt.aM8S;g^?E?TNXEK`=XLDDQW<PIRr9<gW_L^LW[GjG@dPwAI/HVJc^?S^QR
    0    537'MjW^gXPc+ZLSWB`X[B\EZYu9\-4Q7@L[LJQLHR_H;B]^O@U9AXw4IOV)IRE;0D`
    0    687ZV6PDPE9@_fKVGQ:_NM6>P\?\]PW@V7OXLwGbAA@>bZ_,BDPK34Q\;YhV+=CD9G<
    0    5190Y^wb?Ga7lEKaH4AULT;g8YO;Pqn`_WvVHkTOZ\Q\`I7b8PKWoHGLW`HPSLdLXdk
    0    8563_SSSKVMVPAEVHV4RGL/UHRPLJOYJUHOSMY2`?Yw]]OFWE]6cZa:7f\JVIbIaVQV
    0    492?[GMJ4Y&HJ579S_DVr`DFDQjCAPDaH1]A>lDRPj^`vZM%H@G3ZW<S7bI>?ZDwR4B
    0    401=fcd]9kZ;`@=E5O/OCX7WIb-S/Sg_dYqk-?KjF^:PXiGvB_0ULVkIw]>O5UfGCc0
    0    5427kTdLFGMNdCEb698lk@IVKT`SEYH_fMuj;EBnfXbZfAgPJR6kwcJ@8k<`VS\a^gh
    0    562[3Qh[BW1>J<Q?b3GEEDKENSEwPNI\_;IcWR_gNL_^\OX;DNbSQf<5JXJCGbT>KG?
    0    630OQZ^[VF9@^J?gDF;wvBGRNt[PODCdhDZoZ<$PFlWFN9\QSdWY@Ao3GW1X8=AUhNm
    0    535dUHH=Q8@G3`\]J1X>LKR6@I?ZX=E^Q@J79dQwMN<HY@;TmUQLJN&Q2[mP?@LV/KT
    0    665FEgZe5<UFd=DLF8DEFKOw9QlQN_TON3]\/;AZDbRIJB:GB;IkGkLSD>CbfdRRIdA
    0    596Z/U>K]SdZJgK-FOZ>HhB7`6<J_I2;-`HLrIb?D<?#7=];PKVB>6Z[SBgF?KAE01T
    0    6396BoXwAVIQLEETe@OcUg1UIRtK=T2chAcR8Q8a=cSVRKVkJR^RCjHAIN0M]>Sfc@_
    0    598Oj39DTMGIACWTUCVQ`IQ[;LW0HF5@]GH7msRe:KN?CEZ<wIH=>Jb;P?[DRFNO>>\
    0    513SY,D^LlD1NXTGK#]DM]\?W\SQ*<Aq=]\mZnaUL4R7a?[9UEW9CBCEBOZIB>LDGk=
    0    724G5J<I7IZ[BEB[9LVYVXP:^HJJP@QDIDAVcJQIPfBGLe6cM7DE#ZjHPDSOX4LD@A`
    0    551AET_Dw>SGMF?JNOl`Z-Kc*\KQMVMk\3Za[;nM8Z@SVfh`[?P>8N#GJe0eK?AVU`O
    0    518]O@X8CaUQ]nDS[JZMiO<kHRP;ek;McTHJ_L2DWF_dMsIZJ`ZMeFhPCcFcQfSMweQ
    0    602.YWZN-$STaI:d_HDfEA'RS_\R<Q\df8dVAS@`0ZeUow7B?KOdQY9IZjGb>HXYgWV
    0    723NjcPBI3@Mt_=PL_C_PE8LAZIE:U]V]6X_9Hbw?IRXV@HQ?^GkKZShtNWSeNS_YFO
    0    763V?U0T^4qm&^6C]w8ACU@GJ,HHH<>?.X6CW?fBJ90LE]J\IPJ;G[NhU/N6iE[H?;>
    0    639:]OXB6WJ6ZI4wSCYKc>dM9WiL@a;YLYmVKScaRQSP\H[:^E[b^OT<SY6Z^D5W[LC
    0    620M0\d=<XfBfPNUMW3H;E>Q1h0D8U`RS#YiNMBo;Hg_SV#YOmMRbOSNIVPZ[kbXusS
    0    7359@Ga\B`VQPCeC@8PAP\]]Q?96\nQGBaIQwJ\NbF_E>FJOaU5F]D\DIXQKcXM[CiX
    0    592]TD`M9dK\[5ZR-DOS>CF]^VAMbwWLLX:LRGO;WS^GhFJAUHER]C8GWsXZVXQQG`G
    0    603QSeYWEIL:D4FYSSUG\7YS3[YVK]=Yw4ALFFIaAK>WDBMWYW_k<LU0LbJCVMWYJJF
    0    506O%JcP?WFZ?FK721U;5=\cR<XG`#O-[_9PJTQHJUM85\NBK)ZAXB6B3\W?OwiLD_8
    0    796BZ-IJCNRMD`LP\@`<XIwU?JYDcY;GUHH;J;_SLA@><SIB`aUYWN=BG@SLSSZb<@S
    0    589>S`72O>gNUv;n^FCgd#BNGM^FG'qMJ`K[IV3`/K.aY`F=G^VLNL<Cn7RB^[e-M5[
    0    493aZ<R5WH3H@DJPgYOW^lRGMNP[>3CFJXlA^bkw6lEJPKZ1rfDEC=oUHNlSJEFJ%<O
    0    545L/[GkUu_a@IHX[>Z[\ooNpFERVS>DKjIfUHXAiPUD;W[w\.aBc>NBGCP@[]cK2f]
    0    600MKRT^5SA0hFMi4L>UZIP].J=9JigGe:8\,=KChNwG^88fGg@T`J<I[f<]]fdU`jX
    0    4807N;cZMQiW]6H?>5E8Jw_mNC=8d]M5fM@AOE6VdQZU-EVR\YNGUSW@>MJJJ\;BR^V
    0    501w9qGRZQFJD[GDeZYDjLGRaUfD;CG77WPgS=d<>QA5SgV\wSQ6K[aXKI\GQP7UNRM
    0    3495H%`SN`.TkD^X@(K&6Dv>hO;Zhl/OML`wu)SCt?k^:3hcU7$>BFH-SR<c=W=/3hk
    0    466Tq?XDRQOSRGRN#)R0rRYD]C2=\GA5DGKGrjIc^/FIGL^-U2OO^QqLE7WMKc/:ULU
    0    660=GH[ZBW\OG=ZMB#SM2O7Ykh@?ZaQUSHOESOTDhBcFSHOF\BCB_MSPBI<W<_IVCf^
    0    400X8FqZY[OU_2ZB]KE@2TRcMM\^r,<w=c<Uf[m?`LK2EGVRCENeO3AMK8\)#G*Q;am
    0    495b?V*QWdT;=O<?BMB:Sb[1]9b8GHTN:LiFRHKLbfAFVZM<EZBQ+eC?RRw]a.JQ?H8
    0    442[bZ+eF#KTF_*N_]APV<G\BH_WJJjtCCBh)9Of\@QcbDw_@fH@icXVdSXpkYhVXKH
    0    444DCYAcK_f6R=AU<LKFGFUYHrWKA;Gf(?kFG>9KE\QZZUDwEfTdLSc`QjXHGW3GI\Y
    0    620B9YL5GKQhWgA9cP+SGF:ALKC6g\FCTLJFBw5PKWMZTS9cRYH`@QJpp?MOXDV<E%N
    0    449VDwV8lG@,`BDRaO<mbp0.^UaS=3DX^aYG\8FJ6Q8ZRQ[gOI_5>D`l,]pl?JcH/RI
    0    585g;FF'_GenCcVM^wJNK]JAlFOFBM_:G_=XKS]e@HADE=NpYkOH9[AdtSrJUIo6R;I
    0    533=k:jI0,UihVRrKVBSZ>*r9Z4,bfwNr7McE[A\EpqwDC$qAW8_]_f[mjSpknIX\G]
    0    420bMM:'`IZTEM8KpL_=BGZ08H<COYEU2YLiNDLCKKZ:l2JE2YQP=&Sq]CwUsBHN1@@
    0    504TiN\POP24IB^oJA\fdBbQIdKQWNVkULVi;0MEW`SDa[uAUDCwZSQ@=cBY]F9^JjY
    0    734c:@AWsUIO<NH0S]V6FbNET:MZME`VJcLWbIPNW.VD:G]d_>_#B7W`AG\L?9S.2LT
    0    502#OpZQU=S:O?To<I+]^]7j]_`U_srWKPYg2`;YLUk:]Dpb+^F[cGGCXjO_DWGORRq
    0    457`M?_]G\J`JQMOLW`P@Ga7c5`bJE7L]HNELR/>\wONFcXM]VVJXFE8kJLU`FLRXS_
    0    778I:AMUYIfeMZZ8>T<C?bDUA8D5[cE;B_<DrMdKUFUQ$*];XMAPPQNW[HZF\wJ3DCT
    0    545Ai2ndh^81dX^dBBFk,SHfc^ATLlIow8c\=^<m_Ml_wLiXNH9XYcDEFFZt'\KX\iO
    0    549\BWFsZZYJ=3RZ#2HH0eIMNgLi`F8gQTA]WU<[b>YjIGcKQ7H@e*;aAQN/HwHDWoT
    0    607iKGGVdSGP=GZCJBY-gXbGV=PTMVEH<aVI`Kwe6FYF;ZbOUHfKCIE9QM[%O<aD*SU
    0    709.5ADi:T_j[A_ER]EIGW1dc==MwLBCBK:;eh^@mNi>(/OQhD<1X<RNW8AMXYHUDU\
    0    603#;[ot>XV2YASQN@SiDH]b:LGFZZOYlPTBMc0JbPjelTQH=I8fO\D?7NBD5`6L[uX
    0    586eCbLTFYNR\QT\`c_FEPDbARZ^LoPVM<<W3:V_XSO\O7F>#LNIVYhfYbQW]iV]Pd[
    0    560__;#Gfv+2@K[5\Dg<[>cRiDhT`=Q7=GJDGCcTW@E=JYW6W8RUCROTXFd3UJj](_>
    0    338/+EK:PQETgJfdmf9Qs6CFGaD+$hSA%DFFPDXMG9L/E][:s>Q>W?OFw;7XMY[hL/\
    0    528<,6OS(IMQWaQm7;1uNG>\3MY/ReeMU<qr9i+`OpcjfC']:b.wWtUKFfDJ[XWBk<c
    0    418CC\GWIY__Fb5GlpO=WLfEE7DFP>:RO]Y^w>S9;5DA?QSgf5Y=S7oC_5\7^dSC2Lb
    0    682GkJSIFQT>eBSYIA<bH1HXULSSKYSR`MQhTKKTZVUTwFJ>EC4bQMBOGNMaE[NF\aH
    0    427aJ;X<j>IirEtLdABF@K4GbTJ[IB;P4P5\tVRBQUOG#AKJPOXLIG:S.W`QJFT92RK
    0    607ONJwKYYT]^VS@`SBc@N;j<[Z?JgZbQ7CQMHOJRG_Z;8DYNNAYWdX>7NL;NcQA`=V
    0    565ZLFP29[D=[@[MR]?ML<RDG;4VUscWV/\DEGVKB]6leR#AJD4NVd*FX[UhKXal]T9
    0    660ZSeQgw=L:I\8KKQ[9MoLKcY\i6&=KC_KSDJ\gC>*KYSYS^XDPCPcZ?FY.G]<>AGN
    0    564wRNJOJQ)@M@BRMJ[XKE(RXbNC:pNW.SIqJ2+P]=fR<H<9C8>MZ,-8`I8:H[-GAw?
    0    725]GHgV\FQI[D[[8?TZ=SWRAdDFKRM^PNTR^OE^Q[EPO8MJ]UAKBGSSCJ>\I;CMHIw
    0    396MwBldE[]3KOUiBjCVn#b]L`chWOVbP+KCWG2dCLQBKccQ7URRQ^F_YQGcEYccNj[
    0    442BKV]=X<@5I[_KPO3ji(fAwV]`H=@UcSIiWPIR(KXNhc\4hS_<XVXc>\Qg]FT;U5?
    0    608>QTd'R0X`TH[RIVBl?3AJ5<@RI:lMgAEm+BN]G^0AcJ<D=r)_Kf#F[WibUT`]NeG
    0    525HBTnGIZ]^7=UUQ:/cM\TY6E99UldXKDIOa>?:=Fv:GZVCS24<O:NYY09VRwuDDpj
    0    636ACVBWYOTXV<HALD?M=OE?LG>;VGBF=ZB[`]T.eFY>?9QFwXRJILVGKGXJ?MNL:>C
    0    527MBKa5X\WHVMe9`<dIFP>wS[kLw`MMQ;cH)U>CqIPWieEW^Q\LCYIVvV4jVmChaUK
    0    678ME:GU9UelSfQRPi4^HI>QY8N#boSK;B?9gX/QV\QMJHDUHL<IcP:DlL1FgKYP>Nr
    0    630MLwHH\DH7AT0Ci`oO\[J:KKcKB1XU?RSEZHLP?NGKGYB`OUjH9JMUWKaO[OQ<GG2
    0    370SJGLEpHgURTKC4wRI8L=>8D@]lMVgYH6p]J_FX0U1CHUNKgbbHf.MPLUO\B[5L4P
    0    522kOSebGj9MNDRGX6BMFS;7nekaJP(w[CZif2MIEC6KMna0^>CK;.=5RSVJOj1DFqK
    0    440OGlIVD(RqjQ1cdQ?PIJ^@PvS2E=<Z_Rn\`MPY9<#`[qYK1\SuB7XgG>e7P?GKe;<
    0    524rAZB^bZ.Q*Y5-fVaFWu^@[fLeBGI^5c^^@edPSI7/E_XNNUc?C>5WJBwHN;A70S/
    0    427o%FGFkd8ZWhZEFbBN8XNW:\IbH[fD[HboMeUw;L<Pf)RX,GAPV^D&IFRNt]C@U\/
    0    501tK#DJLHODUPJ8oIODhDMX<CFI=mF:`ANIBT_ZXL9UQCI9gWAhNj6MeFj6tKU]OdJ
    0    575YEeVVcM05ED5q`QOoiOs6EcvT)CIuSLbwL)ON4C3SfrUbM[>IJI8A[\`@RE>N:q4
    0    577K:NNYRUKbTQOTW]B5.lSTwP9QFN7LTjjZZ5K=WL\GBBWEZ9WAE8XGCL;0=:5:=u^
    0    612KRDGbUMIK>;WCHnWX:vw>pA\JlNfO7P6ZLfZ1e@^FFH4>D`8)MQg\>;ZE:BR\HM7
    0    5193PNIKW^;WC/ICDJ;JiwSA>?WkgLGPJ<DMKTNWHOSUVZCbJN9Q=KUH>K8D@>];N@T
    0    7024Gr\WD@CIC9<WN[PMCXPQEQbXPcWYODIB9E5GYfX]YRPZFRSeQ\T=YIL9LwT^g\O
    0    767^PE>X[QlO8NVJYNQ<DAe?P@J\MS>JGP9A[ZkL?=?;CD_ENDfMCVV`IIUEf<wI9FK
    0    588PWRWQIdOYZb?\<E;>?SJI>HO7XUuG[GLDCMOVUUw?[<PCP`2bc^YXHZQUAm>bQPU
    0    603PRFwRIHZPDTMaUAG9U9miBDQPRSeTULCeKIMVJLQ-MA;9]ea4^SS?6W\X7]@TOUU
    0    433EbE#/fmL@BB23mM]I^FY@BEdNm<0Y<KQGi@g=7K?05gT<[9<L<5H]J.L8J4FECAJ
    0    494:NIbWF\TSb0@M6XW97CQPPHb7aWs?ELANU_#_W5kaJX^@5IAVN_PB?N:G>d4BILG
    0    521LZQ>h@aVUTNWjGU_^#STa[Ue2gTPHP6HZSgLKSqZWR3PD3ZACTNeJSRSc\L^cF]T
    0    567==L6I\dDIwD\D7F<SH/]gCFU1^]PXKTH=GHK@jMwXXI[EC3@GSMAFGRLLANOQPK:
    0    523QKN]CG^2KREdU>XLY_@OYRUVe]`9-VaNHBN>7wg\RNPOKI<E=A?>MMdKHIG=GNAD
    0    521C<UPQQ8EHN@LZaF2hEJEFbFK=KHQC6DNdYJKn-`IPX>CJoq+W?GLJ@wSFMEA>[SR
    0    559FNRRaX]K)@O.T4KYXaeMUbHnT>A+V#r]TnaSPQE?GLQLPfZ;IZLD0.QlA3W<U\FB
    0    582@XkY@FAVYHMN[T[:dUQ7TLBjQNRaY>VP9>S*;TRXI^OBwNWQNX_mS_LgK^KjWD;L
    0    559NDECZW5LoIuCcV`StMMOJlEZ?cCNHZO@HbjBG\WA?W@FMc9]84IwJ?:EQJ2>CA3B
    0    721HAJ=ZTH53iK<SHLVXNSWAK8^FXDVKEOAEMMQZEEDMMLQLOTGOFD\SNNwZPP_UPA7
    0    478RMZ2`QC<P7U9ReAHTLFPbg\^`H@?XVLeLiPw#MH8<hjS@6RB:3KaRA>A]:NVBGj9
    0    54354\JTGHlR;gMDNMOT#GACT3EM3D<5Pf5?b9TBa*AM;\GHFB=B;]/7pP-5\EJ/mF[
    0    665>[D7KE>M@URM=DEDNKXfSHM]#L[NG^A<?@7[gD@NO?<O99_J`S=Yn*I9;WEHTSJD
    0    666T>?<SHLM\>=G7PE>1FilMOLRaMC[G#ED_C4fBZTULC^PK>[[J<IRSN7P6NX_HJGZ
    0    5893tJiEFB<E1_/UmSbFW]A5KTlZ,QI:ENXE2CbvS7GQOVBMVMeeAJBSw;oDlU]=H<J
    0    604aJ9f#H8;<[UgB?Y*WC=8>KCI^ATU4dDL8HmiDKMKNSZ^DQJQOPATfZ]_RKF?MDVQ
    0    621D@BHMWMBJE?B;TYIIRaAKb<ZPXCB#WVBMDX[YVYRGSA[RfSEZGOR=SU>XSJO^K@0
    0    502NZSSLK_HPB06PO:9<FF:EVn^AOLDw\Z=iJLOo8YYo2BH+XhEVNI>^.[c9@f'KnTX
    0    397gYFJ1.R3Fp:D>R^g9GQgVS;@dw[X/Q8I(P_JGjHkN>AD>OJ;Z<YQaJ_I[ZZaX@`T
    0    508GcTXCHLV7sbTOEdEYLFEjCHrKJCIJ[EjIX\]^WdT>hC;S\PBpW[;JRfK`E#UfAWl
    0    598<3E=9=GJgl]^PJ3Y#PP9V3^FPRP<NFTS2L8TBEL@AWkb>eERM[JM@L[GJ=m]GL_t
    0    773j]Y2Nd=KY/l5Cp[f#KW]5=DTPOEL:FE-9EKdOD'8IC:9HF^kT7QM^J6h:hDkH?>C
    0    548Dl:.Z0I=0Q17A>XcSe_K8HWdOH;cUq8M.4w;r`MWqNA725gKh<AT>LdcM_:Ba^7B
    0    448B;DGNTmIkG<CX;FfM2TR[_6-6>T[Z@d6MSU`#bN-N?2RA<ZI.DdMX>cU=HqESFsh
    0    596E=HJBKT9@XKXNCO7BFs^SUJ[?ad^L=IA[?w]5_<P]V=DVSfH<PAAOH-K<8UK\HH6
    0    690Oa<9ECQ>+\l9SRMYSo7iHOBw>Kc4Ja[M1D0Ob\J]KNEN2AdeO@J?B<IfFU-Nma2+
    0    4987K.r[4JPh:UhN:]?A1YO7Y#99hG<)<cEM\pUviDLY@,SNUTQQNP\T^Z]CRQI*G=f
    0    649,]@NlF`L`K-dL,9#C<UF:T>?([YY-EsRJOIGDiBi?<*Y;V`)*t-Ji.YD'8W(X9C^
    0    450WJ^dJ^wK.V[eH^\`SS^:-R=QMZ[iFVNDpZ.jWRTOQ#GS\e<r>rOLj[VZERtH#EAC
    0    496MSHFCAO7hXX]RBEOdQ22NA55`<diPh:Ve2f.QGRlpOo8q8HfYS\Kw^r9tSC\S[DK
    0    610ZCA[>c?c_=TQ?RC6?Bbw;o=TK\ML=/T8DCDeRgBD4?V[]Sh]>.cV<GLPHL^lV,PD
    0    469kGPFISHvL/X@KwTW:HmLKH*b=MUU-UXGJ`tUHIN;ASc;V2`WO;BDVd@iMkgZWCWD
    0    715JR^:ABNOU\.6X>cFSEMTP;aSS?Xf`YBEL/B@?B_ZkRS;r@wFTQY85eBGBXrNIZRQ
    0    655K:BCT8YZ_>UP;H`8C9`^HaESQwYRXBc,>jMMR[JRS:B0CH_9VL=a[ILDAGOFG8?^
    0    482=eS`n6>MP]D:rAg3l9IDTOnUIF\[PPK\[N_J^WN`gH*,KT`#LrWYQ=ZNQ2m8iqHf
    0    57868M`gHr.LY:KB:X=<3PF\[]VIb[Ju;QSweJFN>DbRQ1iXfOHUCPcC;;K31e5JPjQ
    0    541>Rk@\M^woPS:]&d>KTg-g>:QLjdX[8KCaJao5YiSWBd?jtW(?m^X8SAIBSaShBVM
    0    4318liTawqV?E5HLPdDFMa7U^ki4[onB?mFR@7>@RTdag4JpFe\QXCT3V;IO`CigK^o
    0    622K9VK]NKUf]aO;KwEDLp4ZC:AYW8dMAd;RH?_ChJ`RGFXX`RESLUOO]CKQZ\TEU@G
    0    492dsAaLKa:HSOhDZX^D6[V>cBHigaRBILpbmsUXuIFWKC^;8HNUQ'ieNQb`.FNbLd#
    0    6567N<JOETcYU&cQ&QU>EUDYWN<)hgb.CMGU_F\EmIV?21WG]KDFw?T;Mh8XXq<U?Wc
    0    582MdpH38;GM:52EK;:[];bXJOw[IMRUH3Ta7B7ZWHW`SML_<hUUUS=CKRo<ZZ6m<Ne
    0    709ER?Qa,HFb`L]NJF>SGSQY_MO5PRWLXNWNd`UJNJfGXMVWwFA_VCpRA?@T<WIfPc`
    0    6003G=#MJE>R9>L1C8J=>JWQ\DNYd5RAW`03@5JBb0IQ:DDF=M*EDBM7B.>'K2\e=>@
    0    441>XH2ah[F?,%n)CFI^AVQZT*EIwM?0AQNXVeA%\4]GD'iLT3I\M8Q68Sr@=<GY5He
    0    559/PPkHH_WiQ/7fZODbCR?UXC`G=kcMXZ@XHAQGYDFO?L@ZKrOAwp?NP]ZQB`LXSci
    0    610ge[wJCFL;dNXKVDZB_+[T:WHL;\sgMBK\CYFKE=N\FXRc7V>eLOBOc^?]vTdYG[K
    0    7730KMjWdIGEDAK\_AWQ[\RLE[`OAL=e=cOaR<bQ@VMKAKw?TQHV>GRDJ>0D3Y;O]YU
    0    557NLNVTi_gh;Lb7wnJ=FlPFj1)<pG]56TDI[Lo%b4HJBLIQiXY8OG[ZaK_0Q_YV5Sb
    0    743DkJjJ@>3.m2Lg7:2c^17eY_8eGR=_p@i`TK4^QQceYDOE]ERX[A[1C[:w8`KJVQk
    0    532HLF6:=TwRAdY9RN]NYh:BHGW]\=Y8PWIP]HMHf9OAa[ILf@I>J=YSPfiFAIh4ITK
    0    6465ihfOFT\KGHF\-LDlS-7m@Wn6/e`m[`\`KCF`K:Qrn[JNCi6rwYV7X_CWalkJlak
    0    779?M;LYN[R\]FdU>8=RaKJW<QL^Tp1[]d[O_FXGYNXdPGZKZOBA`YF:+_CRQ\:Padw
    0    717QHL5BlQBB?]CE[WTiLJY:iM_JP=8L=\PGLLYO#M=@>EUGLUcH?Jc`UQTV[>UV=YL
    0    554wBG;bbUK/5X1>JBkfabK0fWSmR1NC0[PT_:XM<5Da_QG=DQj=J9[W=[OIPKJYCD+
    0    512NVeZa#Vo7M6,UAA*\VI_T[RT4Zo;CM_XCGN8aJ<GV\GE@ZS0NaLd<gN1N^e:ISJn
    0    576>?c^V#ce`:GF\KZEJE?1r;>S8DWfPEbW\K.3PjwoUhK=U;F0jXOASQ[9.^UJThjY
    0    531aEB[Y[b;JgAkEFTOcQN3nUF=W3wS)`[GIOYKMl?eHkHtS[D@RLDf`KVLi4d\]XcI
    0    689LEO]P/QNPfOEK?PCcS3;PTN8OMJFJOYUwP[J\6]WbQPEF9IS_SP;D`GVfRQOBIHV
    0    432fBGkS>_2HLIbS;:dU=AvbW?DiLeXTV5f29\[$o<?3\Wr^XGIA8-K;Tk>OnQSX2w[
    0    543<`MDC-O^Y`N6GOTKDE*HT>@R3JS^L];KCENZNKWZYER6fHiDw\]NJdA?RedwUUg=
    0    575GQQYkHJ.=ODKcO-nCMVsYH?M_I[D_W[WOZD:Z`TCLjFkM?MDwKPOC;F8gDL6YP^Z
    0    4330^[QAET6@G@AYhk7]F4LQ=TL<Uh_AfSZFXYBF[mASPtGbVCIEJM5ZQi@GwQWK@\o
    0    865Ce^p:FDQR^FEl>R9b_=4P6fAH;X]weDdWGC-]J^^^Y?<T2B8JbTXH`aTgPQRV^XT
    0    655Tj]]Da4eH^QLT^UIM^6,EBCU0BTtXa:TZ#C&R99QLHA>D+r;FA8nc[bvZHLNce@H
    0    731>R]_95COVuSBa;GDok:9MNYHM5MKMi+emF:PgFFQJn^MF=M;SNRBMLwLuQ`NSTKK
    0    7024UDd@*040wE<eCJ4UB==VD\E/MgS[l4dGB44pG`fK\C>V<M-`]c4.MoF[BSapYLK
    0    542VETP_cbVX*KY.PHK>GZX9]Dc8fKI<:\'5^Kf?U:IM1CwXT\IN@IqBXErKJTJgFDO
    0    525STD>3[Ja_YR9h>O>E@N<\nHN)E\D]Q<?EOX=W]YTRR[ZP;T=a\]fSMUE7]\VMd>w
    0    907]HJASg_]JDRS?]\P?F^WT\O=DGN>CE]DYPLwRWGJDFVPNWPZO[DaAG8oI=TL=;VI
    0    602ER4eCQCL9UEiFB-$Rb0JI^45R<36XfHXZhU=IK8RFI9`.k=bU#AWY6hLLKR]\L<S
    0    444LEKDf+L_0.8K9m>'OB1TD#?HP>JTTQC@i4IjjMQaP?:>cLONY\S@\\X[rdVJ:J\X
    0    649KbHpEWEDIS@fY6?9VdZAVM^HSNOkJnPMHZbCfWSU\]@IM.E=w]E@EP[F[DJGYJkP
    0    549HSQu[#GHE90UVV4JKY6]mAoc9AR=]aE?e9E&R'MGZsP_j9C?QY:m6>eJOGh:[WUK
    0    6180ZU\M;D8>G9O]Z31[.>MDZ\DQcRSXM\5ACh,DWO]NUMC`ECA^H]4AN^<wTPE]Ic]
    0    500INV9b<FX\4_LEq:cIw,HLTHC;NDQT\\ZLSSCH?A(CljRUSUWH5YbVBNC99NGD=ZM
    0    406R9+9ZFeLGA7IUCZ^:94[JY?MRN0G4JJ=7WeTKwA/D`N3(>K_H8Zcpj(\`2PbNH_R
    0    551UA\H;TNw``U6JhhJ*NaA>TPLZ[AVXZZ]JTEWQSLHYWDQBJ\6cQRILIM`OS]fRGXR
    0    750DYB\C85KFgAEd=DL[X6M`;XJJQZIwgKDZSK?UF`T^S>XT@S8GeQQANW<[GNUMhT8
    0    691OIB#XPOUI/a^7FnA8H]?1e&I;g/=0,k,:SbQEX<=49^R<PRJ*-.q[Z1]7U*F>3-6
    0    671TDBV2BQEC]QPQABWQDFF_PcOKMrSTP;F\:JIQ[Re_iOED?J:k_q#SbR5[L[\GPYQ
    0    784[G@LB=JISgTNCW\KG7#ILCDN`KaeEU2aMANSORB`VeN?D=?]IWYLBeg?kUA\mTWJ
    0    721J[lZNKA1<wIGb91AhFK@_9uQ@9`MqVWoYIN@KEY\YaHIMMFXNPWcBR\UZBSGR_Y^
    0    659UlIcReB;DV><LU32[wFL<`ZQY<SRmqFMm@[D\'K?JXLJYbEY>CS\UNHdmY6MbJWP
    0    527sXFQBBeh]`ZE=JR]hFVN?,JJG<d]VXCSf8E<`ZchQ^X2XFA:]QCFen^:sbMW#HA?
    0    470AdbkkKEJFg;GR=O9?awLDJdWeTfJqkKgEAd+iV^GUr3h1rJ0XMQI<?_Rn4P6F@lN
    0    572>WNZBB-S^8>`H@\M>KCHZBfYQBgPFAJ\k9R#KOHedW:ETFUR/K@vPGHn?^`O;@Ar
    0    828?EaKTHRwWWI9Q>VDKPNAZ\N_TMWLLHVSS[ENMROCZKTLl8SOSIP@FMPK>[YbOTOU
    0    481RXLZR\HZ>M_Dc;+)kS<OMXM_ORL1SQOi`_fGW,W`:ENd@qLfJYF:R=wA[9L4OZM`
    0    642M<=#fd`[VI[^G[jJ5=OWGSG\RW;QGBMR=XFWVLJQMHKLG@[C?I2F>G?GLJ?LLIHM
    0    435MgAgZmBYOqA^ES*hL^I8n<V7Z@JfCF1Lw;%MtDTfoOGqd4aIBY7HJIDN];lK4Lcd
    0    755FKLQ`MWgUC=JGN#RMKXHXVWGD@YUL[TNdOPKU\OOJRBP[iLORK7KLGaiW?>JVOdW
    0    564JPCi6R-B=llObCgIGHA;YA:GDA>aKX42g6V?a#BLNSUH>2QWVTDkNYPFwAifUN?S
    0    831IMTQH<NLMb>V]397OO8@N8MD7KhUYU<`FQ[=\B@gCwA,f<I?`IK1HRe@n?ZSYZXU
    0    6140a\sO?0B]U>2a)N<dX@6q5kS#*[Ziu=_mCBIi.glv\3?hR\Dkcs/3_`GGsWNocBX
    0    505Z[JhTAU<Uo3_J?IdZ5g8PUN#eDKXrKOUIaPI_XRUmeW(H,J5=b?]]>Y7a@L4PWYK
    0    626N890HIhUP8IVLUYj2;JS=w18_Q7?;KSGI\ZQNi@NMSFK?r7QLJ?XGHR\DNDIL307
    0    518J7YTR@GowI6WWCPRTCbJ\\=h^iPU<OoRH^OER57<FiOVKr@B7QCP=^UPS[D:BAQa
    0    471%iXMS0EMeKRLB?V-L_KD?NL>A\RR1N>D\LJ?AYZ^w\9AD:i,<_Ag0<U[p8ULPu3Q
    0    352BkJ[\D=D\R<SD[i6l#je1Z4L.`a&9SjPFRQFNQYP>XE6ViJS*Cu--h7&;=qkJFcr
    0    563DdSUAI8?J\HAP=D4DQ#;gN_L7CZKVF0cVBP<P5>pf[A6\QC/EBc6Rj[>VXNRaZGR
    0    627fPehoc`5H:ABMw-\O`b[@degiTB;\TWcR[=]2?=O2rki_]IQCGCo+4?h;7CBR9P<
    0    500Nb\`SDl]ORCQCBMaaKHbwd;QTWNOaNKVaL\?lLNLbw\U3UDRhRJaK>o6c8]E]_Nn
    0    627Zh_4B\bQ5\OSWJAFKwN;\PaUYELLW3fI[OTSBQQFEbsXj]Q?\AHNONH_P5;PMYDA
    0    501GwoELKlISnGJsS>9ZUJOZuad>C=eLg[^juP0TJBOiuULLUIKq:VD1Mm5\RTF\Z_j
    0    641j<Y>?\DU\B]V9maSJMe6/TFGH=QOD-YFMPK[AUMNIGP96FOD#;EHjhZaYeZaJI]\
    0    453M?CRGg-JU(c5:YVMZ@`DmKjH[PHR<GE@;<NwlKmAd2*aVPR(RP[IXWAWC\_QRW0W
    0    4177ROD1BZ^DwCX-2+8*tAHoBDeW_M;cMB933l@E$<Adut8ti0LeHA<O.]H@S*ZCd>L
    0    478;^\]Q9f;Z]MD]IN[GI`ASIgH31:HdVCPbB*K[`^FTF`8GTf6rcPd0H]GeBjeH\aw
    0    451OFoGdmnBH<@IX]F^Fk_N1tMwUGIHa@PTeWCa/QDKHgR^=c;n8LJZDJ;[6I?#>:t-
    0    474cNIkwPDQLEC@HKJhqvK8iBjL]7CYZT1`]Q2G1AdL^X=MO1sN<OFOSCNTOHl,4Y@C
    0    433MTF9DGUEYJcRKC]Tp8G7(RBIP9Hr#U4-_]YOEJA^>;C7SEa8CSD7drBfPUVLAXGO
    0    460A<=BPJZTFK47Nc3aHaEe<geHR^V^8Wh[?VTk:WHYbbUcQ\RPXTEAX<=wTBQOHOhK
    0    579V^M^gl^BN>TDG[?VdZg`Z`GRT#@SUPVM[HYmU:NKA]POSFC^OGG[dMO]?Qq8JKOB
    0    781`D^Pc^>>AHJNRQUXWC]_DUMWR>AGZZ\YZITwWFQQLXKPQYKPPINZHN;IC?OB]?MK
    0    670MAWCQeRI?EWNZ^BWRKFLJGV\EG7PRIJ@\HHEH5V8Iw`N_W^<CFMQZ_@ILSUU:ap?
    0    597PH\NddT:BIdYA[SMMfR_FWVdY=@4VITwZgMh:GJ85^ZX9eFX7@7\=9HqF;J>=UVA
    0    625\:AGOrq;8DRRQsUnDSJW'^EIvWBCYFQ<=Q>bW<.1?wlJ=`.cI#*78RVSTA6`B<^4
    0    597LfdO<QN8Kw<M<ZEAPBKFWLXWB=CZLP?8V7W<@TM>Na<-h@RDP\_@IRaI\F^LDnNL
    0    630IUlboS[IV[<4Z4#3[`2ZXaWdKHIPOY]QnMLY:WGPZTjaHa5ITBP`FBGFFAd;YfgD
    0    495CZNKNVDHKAYG?HTV]=EKLY\@8RIQ#DPRLTdTn;DGEA90Y_dU>JXQ\PPaRIdME.ET
    0    668UR^JapY<53CFOw?eYc^sRMjc_UH@UCXZAd6gSC>5J]kVEfG`>@OUBGE`6GDLIOO8
    0    466R\^AHEn[6T25cAY`8DcCRMwHa>G^UUGXeN4KU==JBji@mV^JE@>K?IJ7G+W<JEP_
    0    619mUt9_WMSM=NLKMPKN[wFWOENiF2_HS\;\DQ;fR7;RGQJZ,`J>?G\h<7R+KcOLH5:
    0    457YgX1]q_,1:T>ZwUmJ^efRHO^v\=YgHX^BE&OJEDBPhdra.fi?*5]LPMeQ$OXCIjC
    0    612ZNLJwe_1EF7J^q?kBZOTCrFj_MAIU9`OD=Xe=>.D>ljSD_HnE<FPOK_jQAUB?Nc'
    0    350)LMc-*FFKI[^`?`?F:N99?ga)Mk>SS;TY/H@lMWe/HJDI1f-Sld1;Y]+[LwQQ^YV
    0    701WSYWSO`:BU;XK]L^EIwXJQ]3a=E`^FXELIFU=eD9QTkR3?PVNH=;P;RNX:PKaOo4
    0    661l8YZUda74L1>WeC_3?Na9YUve7N;Z=M`cCJTHY@ED\WU38?EJHLeA?OFG#K,K?cL
    0    570eTPU?OK=DMCZNbIVI[GpZ<[lW5O/hONgq=JHw?C4Q\ecZHGTc=L6\MHBcOUTNOrO
    0    498PAR.46tWe3;i5fkJ<BTwLm8D]d_]5PHG8\LU-cKP7D;VL59T2<8COP*5PH_a,DkA
    0    735\@eR`YG>9EM4BRKwJcdp5\Xla/H9oKiY[FHWRDQ<Tfqa@KBbB9GO9THT:J26M>e;
    0    453IRbc_>1G\U+qWZHNK;q?R?P@cKP6wI\_n06OXD9CC^@IUkJ==RELE=RWFF^RGTIH
    0    527:][WM[Yf[HZZX]?VSDwRWRDI@]Jm[?SFKL7Ln61PZF<IjaRQ?.dPcPRmCT\QCG9W
    0    598]WawIAJPE^?Lq?E]VSVTZ<VDc?aFSiLl\@bE]@V[=EPHV@GI[YEWX@e@edDlkfRW
    0    473]:,Z?#d8GRFOEjE);=YOAS^O8XeVMMAHuSw[jh@\UDAYTVA&LGQJXRGMF6mFO<cR
    0    562NIw:IE@TkNSWk[d0VH^2SEUB@bC_>RF6R@5X\O_?RZB5U;i;VTeTUk?PQVYX@g[S
    0    620?cVfB<42.YPUhO<W^[1OtMbMK>[TecJcOGH#[0T^ULJ2VMZ;i^i?:Lh:\JcLn_ES
    0    454;MPIS7]OS@0w>1S-H]aQ;^LSaKY@W2EVP4dG>pWS]O&RDHVG=C3i?U>F].VD?3a9
    0    551eDQE?GwC2H2ZQjRnC:JKAWMITNJ^\=FSZJ6\E?/AAoQNKH\TJ;OQKK_2W9FYcMXK
    0    819D]JMMMSGANVJET@d=`[fX7=gWa`7JF@CEGN`NMK;5LQY0wRaaELS9G7XNYGcXEJA
    0    5928g47?#2MeJm=DTr]=E8bEWJ]M=@Q<BDA(D(@=ScD`EX)8FOMT)eQ>V\]>SGRWLBL
    0    467wAb]Nc^KPUK5=F@R4UkE_RcEUR]WPBHqC6>ZG31_]\:J=QvQFZXIV=;U<O?4O]XR
    0    372kHj7BVH-KUas:^,dCKkdIfNwp<?XBGSX>Ph>[j\EaTR2Xic8e3Ho_Z@]PE1G>WMM
    0    518dUG\FR<WPKFjailPC#9:XiNUATXU_36eNMLVUX>GSHQpKEMdINX2e2T^HVDLIYKP
    0    441BFDl.>[GXY/n3XmjK#)bDdI4II`QHB'$FLI9@k^XIQf6IAUHCZRGI^J3StO`PLWD
    0    526SwTNDTG_CGsYK_ER7@IEWDWVH-UQRQCSc4[>V^QBwF[]7UkNbd]D=MPR]_aKTSLF
    0    659_P=O9YCQKtXOI<b@]a:87QK1HSPDPS#_`S^LaPCH>D>PYSS?2I@.hB=Tb@FE2QSQ
    0    688VVlSVSSTSDhYELOZ?N>HSMMLRWaYKKGw_QTWFOMDiFWI][LJGQE<FbPGDS3@^E]E
    0    621w:U1ERX\i?_U:]gjBJRE3X2DT`7e:85MIij^FQIA=FVMl`RNI:TIeUNdKUF\D6?E
    0    496Dd_X@BBMXt>UpN4CbWL:`*MCZMTX`\AZR;gER<iaiw;XKFZIqXf2GNeGUVNMWkj>
    0    734V9eCQ\LHALWKBI]SE[JWEUJOVIJVP>U<-D>X?Z`A0SaOVIKZO6JYawIaSdEWSL[C
    0    868LEYTB@N_wXCPDKYVDGLBk]A=-ZOLHNdMRPK[ARDWMGVbVWKSKYO\6QQIOIU`CRHR
    0    635AwR\PYS]Fm?@W5,GJMKL^AuL?9fbai6MdLCb8LOXRF8GO8lZ[cdFBCdFfJwL[t]\
    0    696R\YS@HFSG`VRQT#DcP@K]XI];O[IM`>L?@A:JH[^HGLT=UbHEHkVIRSR@QBCeZHM
    0    649NKIHCUK>9OgR?\OPBUJaGNb_cSX@]GAYGLGSJQGCMVW]BODXIA<RP]LTQROgP^wB
    0    631]4QLHD^JX:bjKpZZAKZODlEPVI?8+3dRFjjd@?/EE:OP0wKaDO,eQP1J<LAZKEQK
    0    606m-MIO]WDM7PZCdcwJgIR7bEKnM<QJ:g[RLKP4R,W>_e^X=5tCA=cNFVZ^=L^2>O2
    0    525aOP;UrbHlPO6H^aQ<@VX,IBAd<2EB;GBIG>dT].BANf\N>Y^<2.eMW2O#uML34M:
    0    823SQJVE=ISSDVO\\T<WXWDKUBIHfUJTaTSHQOMREHS@HXFNUA:LZYELXNMM`TTBCgw
    0    506YUEK0^1UNCiO?L=8XUaCLG_6\LK9EEMG^I]B9VAR4W\wEdHi3?Ggc[GM>T6J=3FJ
    0    567A=VJ?RW6KLVEVwR\WfOh`r<[N>&AFJkCKZVH=,WANSb\CiGZEKD;GDdaL[GQH:GP
    0    589QMRXLB_D>Q`C8[_]G\Q[5POaa[A6VKGFKN1W`QXBK?]USwQch;WM=K?GC`@d[3@7
    0    611I\XL9P6_EmAIaYAW_W0=HLUYN[E@[j7eQ=JAU?OlJbWH^MWG]?WZ?ZREHw<[fJaW
    0    593Kj<RVMH=#d`H[KO3lsQXUPVR8ON?KkERDe`@_]<]DYTX/^DP99R@RAIIRFI4XPKC
    0    651UfUaGBC94MF6aM*DORK6hAlPN>IGXP#\U6M7G.LLajI?WJS7]f[I?JkZiEY?gZQI
    0    466/dB:Q$IVUEUR;Q84eUHDSNNNFw5MCY+UaMdP=YNBH5RCb]O<H`Q[\QJGHYFI`h9u
    0    462Ge4?TD<EKH[u]@FTLE2^MQL@IU]I9AKDEbJHLwSa9P=G8gQQ=`5G<;jO[J_M`huG
    0    586b5jA[XJ8QGdX5wQd=LPl7WZdZL64^78?HNCZ8IK+?ChIgWMTG3L;KVB]MpEPGB[@
    0    505OPXULMGRMB=OO1DVc_DCX9JBU+NPJ[?GwW`OdTA4:d<`DRf3^<LiLIQY[>Z:SM^\
    0    622[cU`LBM><NP`EIIFMQ>YONVVwOJXlAXSXE[4PKAX;aVGM_GBHT39D=aba=MLlac9
    0    683b<VGGei;5>RR7S9n=]WiCP<SiVNEYBNPUZ>]\C8<3EIoHA@wD2CZ6:0r4OBQD6S4
    0    503RWFACMA/8RB=D/HeULP^X`bBwO>,SHP;G*<WBGX<`LG`ObKt9J9lLG1`>V%\TRp/
    0    503SMcI`XE@L->K=GQ^>?kqElLcMKVRH*m>FY5dIaFL\8DO+RRSTR/_G&Di84Y5hCO#
    0    586C=SJLWTogS7P9P'=L3TKeUP<GPaP@=R<7[KlTJ0RCE8KBVGBAhKK#8G5Q?[FC7`h
    0    496+X>7bEVNAA#[+EQ`4F^o?nMDJ?=D>3YCDkFVYEEbp=CJ;@B0HO9n8.8M:5O;]8@9
    0    788OeRNRVR:A[OYCM<JWQSNNZQV`ER7YJERXWY`PL`BVOfY>XO\>WFwG5OLQ1VBPQXR
    0    668ZE^LD>GJIdcXXwJ\N^LgSdMPOLE:OBZmFSSQDALA=YfVOY@cEIDFO[TBHCG;3QNF
    0    534^VK/\`L?-Is>6`FZCTJYB6gI`O6OO[#8fQV]>GPIQYBPHCTNB],A9`CObNPSB]Z6
    0    373\6X<,^ZQr>^O$bKaU-G9[ZT?I8R`9W,0tFeUh?W*]HLAYTQjJAYQhTWwDHN0>NC2
    0    562ZAQeS_V>E@DETXR]@Y^YHX^aA0SK`QYidZO@[F?PRHQhT:k`E?GQ#FKYA5j+W?q9
    0    477NEP>LUIqW^j@Od[IIePAOe.&BWIOHCH:\>w^h<<`UCd[E_@764TCXWHG8K;Y@YB`
    0    624QA[I+;Fsi`PBSdTMUKR3?O.I8MB]RGWASN=N)<[ea-fEn>hJIL^HIdBF6rJwAMYW
    0    714[d5`7ZKDO`of2AM=QDALDv?DJRSFC]UKWjwFNZ6R6K2b6MJ`(I:]v:XrQMGMW5BA
    0    464Lh?S;dDBWNI\QbZIF_KU4ZU-R6=4bOeQeW6WcJ8)[UJZB1b;9XHO:IU9^e/+#BCH
    0    5865\SFO#HCWK;Lt1>O\o;YKTRO;\[IAO:RRUXCB\\REDL/N_9LNFdVDQo;eMRWr?XZ
    0    473D@`VgGS]e;ZkIMK+FGCG;f:L?Fq9LV^PMtlU*ZREIEBPSePK#cNLKGK$&BDJ+bHa
    0    74289^LR<LbN@@@AQ\fBTVCG9NOCQMwQ@>ND1/LW[`\BPS5jFbFN^hEGrNBYg?^F;gB
    0    536q?c@R_>`B@`JS`9\LYit=VEm_7>ESWeV=vFXHB4EUYXpahGTNR7^V6A7X1F#)DTQ
    0    520C(;F<[YM\=7X5IBVMSL3Vl8<TNESH?MKVSUV3i@E-\EWPOZ54N7wIOJ4cQYJbDhR
    0    739?OVp@&0/5iC<Z-3C\[82HTrLNIA^`m:dh397h/CMNkI6EMQUUYWIFL[Kw<RIGJG>
    0    612;QJL<>HUgN^3IwoJFaPME]CAKiT<DUe>MW=VR[L9QC:DD_VTOO;gSUQ=UQNc9E@M
    0    436S__weKQ\whq;i/bBeMm%b>S5-ANX@_Wu@i8<K%CU_b?6WJF5na=Sp\DWb]1hoA[U
    0    642UNgL<V)^KST/?OZVU@B4:?@@M.>ES>FaQPIGLAZ>QDYKwHR:lBj,`dGHP_7_INNH
    0    687[=VWbG\@@LE:YcdPNAXmSDwdUL^JjEaVf>7NJGFDDUb;FGDYM=/W<WCMKFQS@[kN
    0    662;ZUo[BMNJ^?F`96V[Q@NnYdK;GZZw^FSNB?3LYpfWuaBT@5:V^VQXJoDaI]T_\nK
    0    590ER3RT_AL-X]YC??8\Z@HDVB=UHSU@]Uhac\BV[<R=GYWCT+fEJDlQORPHBAJ3#P<
    0    553DkH`7Bd?AGPPOR^Hl[HURTBLSBPQLpBRZTHR?ZT`wWCK^NPhThSPJc9JYKfF[KU3
    0    718WlDe\N;J@RWcc]]CA\EHYZLQPCJ>EE?TaXwY^ATXOX<\N]QAHKOM`WVK^MIEBHLW
    0    906AT^NX7GKC^<9i?YAVG>>U;UmHH^[gNCUC@D5PPcRwXX,r;bCe`cSA[FE[jU_^hGe
    0    534S5R2XE@_Y3C2`NlK>HQ_OTT\QwKCNHrMHWK_6k@:?[XjdSJSUFkQJ1S=);Y\;=HY
    0    541DOKKUBOfPYwK^QTRPOUYKGRfPLBMUHLVDDQ1KVfSCgIVFHAGFFZ]K_>:Z[EYWVHa
    0    668V>OM?XF\?IXSQ_eCVb0AH_MNCO4J8P`aBOZGONG,8ST]Kf9M?:SwCdX]?T4Y>8@g
    0    445OUtYWmK7BCcPJlep1GprTSII`&;EO:_I[eVj^L8209JBC\NpRHCB]WAwRK5N;1Z+
    0    642FC[E]L\SQXH==oNM]DaOk?CQNR]lD>TGgF1VZPU\gIEUYM_IVebQF]PNEGwU^NXS
    0    716f?1iHM+;>[`NaGEQY]DK>[[649#OXXBMOaQMRP?D5N5R>f@W11CZA2TL[.J/+9,9
    0    461`iDJSUjLGTRUFJ]_m`N;[e]hWGl^HPcUYT:bi#b?]BUIwWFE]2maFZidLl:kPLU<
    0    531\Ec6V`G?IJZU7?Se>BT\6ATFMDSdNHBIa=Hs^UDOFMPEIOWeMG37XN8t<F9K@@K#
    0    497fH_FaYU[I4a9:JlY%4SX=/ZQV@M`<<>Lp4:LYR:;8P#CkNqC\:NLQM?a;c-hRGb8
    0    510[?9^G\P5SHF\I2:^Lb@k.[YKPY-M@GB?iBKOwU.fCNM8RPRK/pHR^dV[GEPW=A@B
    0    719;M]I_7O]IA@*B<bH7R`C70VbT\SMl=B@K2=AA[hkaTE>nIUGSmg<,PUFEb]DLNwe
    0    684sd7a@c97MwsuC=KJTXJK:PI?H?@OCN<UkZeSKP1SEX9b<oJ]@D<E\HiNM7IFGESE
    0    773V8wETFGTWCZ9I\aX;\TPIPQRKG@CPXQUHH6LE9MDPO_NbdNEI:;W5QB@<uAYIH@R
    0    7070_L_(@4@BwNMh,DA_]75ML^E9>QTNf8Ka>@/d6UU[q[6_CFAFe`PUDwJ]TUH@hCb
    0    643A`eHU,\FULRUV:`K[>^R[ppSWOGAOPRJRV9^QT@]I[IWOHLUH=6F,JEIC3YwVT[H
    0    748W;UTPEOKaMLOH[TJIRCPCf9KF`FOEReJBP4KKCN@RJaQXFIwGAORKIQH:dMTK9>F
    0    637H6g6COFpoDqGKkhGIF^:B^4B?A(d#D>4EQ?bT@XE=E+MgWLCFST+ug.r4YA\DQHI
    0    646TF2:@cAXh@aX=ZS?RS72:6BG=THQ7J7SKSpQHD2=V?GSSW@AFTVQQIJ\LGSw>D8P
    0    4018VK1E:2cF5NU@#f?RHN]FC=Y#q'[7KHCGE[(H<SdMRED=9LC3GNnPp?=@G07\fOF
    0    583,\]Q>G>D?i?[Z2jMYcH9B@OOWZA<XV5MJ7,Y`mmVUhPIFZHUAUa=RwBC\GJROUDT
    0    720RQUGBT-@TdKHHLTUB@H=LEQ;@2G]>G<UwJ.KXBPJ[`3F\<ID4GMIUAK]PHSB6LEE
    0    750_DIJ-]0MNMtTLWOB]Y>C6d6BLG%@>L;SB]KFG69K#XRNW],T1,QX_LKWNN=V:-BC
    0    430w=UAOO+VdR^e:-8XL_0H1I<VSK-75FFJ`JiBO;4M@R3_UgGc3;-c_HQBMEAJ?MVV
    0    459^bq9D`WspSXZPjr<#<u@>MP@TXILHPQ.r`V[rk19a2QqCabuZW]qiCOVGiaTR08H
    0    574\?=CkOPC`7HT=OCPKZTO?w[DGM25MCGaT[kf;RDG<Y2^RgEG;H9WV.<[E1VC:@Y5
    0    531EJWK,UDLQR_/\IeAEHT6A9>QMKX[L=GVc<:N\?`JiN[?c%HWicgXB_MVPwEhKN5E
    0    563^adQ1?PFMtDI^=JOVA6NR0LE1;HiZZ>Dw4I:`BZFcL[=J>Q4[::9h`HPJU9WbKWY
    0    734Le`E=<6OLiY0\7aQYY<Jw4]W5FKdZY8K^HIHjEZgkOH5eMi;b\^M_`W7KUQL_Z>M
    0    366a:f[]^4gk[qAmelO`iGF.]c8#O-<6WPfciX`U2R3T(@;?tO:Z4XfWt0QLYIMHg#]
    0    499]hJ\P\H=6iO_o/E>[^>&VriYH5AOR\#eZ_o=f>TN\gSDJ'<]@ZMVh<aLciBHC>]A
    0    465[jSJc^VYABg[FdbKOGPrc]>]Na@Q#3UCC8e]p^R7_TEH=`^iB^OR[<Iq2gAPcFFN
    0    599Q`9na?eQ_abX;Bwb?MJdY>AD`[FPWR:?OVW:ZRj^A^]XEEKFN=b9e^L<TUbJ`[kR
    0    506MTPbOcF_VRWN=_;GYXf<ER5:.BR`JmTbe?sFNHaIQ7DCk4WSJWTj]fS[VTSwTIRJ
    0    494]?HX5CRbFe^XRZVQAD_L>3R,=H=`;^O?J$gdYH^UQ[BBwPS*CGTBAeZ0QpeENHY]
    0    847V>O>RHMhd6XQGUZBBP]SBj7WAXCHB:V:F\D`DEDGIG_]Pw9NDNN\J^:UDSNR7C?G
    0    633MSPLSdCfRQIHC3_lU@LTQBMKQ>KTIBNPa7iEwSABGREHF]ASUOY?NZLSLZi^WLRJ
    0    635=`K_\:8Q<Q<Ps@7LbhKAd[\K8TYHbTM[TBF2NLZaMY[TFO]?wW[T<M^:S<d=TRX\
    0    541ZJRWIZSOUS^_[wc,@L\6<I2:G??_@LcGWVpdU`VS`UCMPha[.<SF>=>MEcU@MM[V
    0    520MJOEN_`l_La_?dwE38Q6XOO*3]fTDEKKMHf`@^LWCOKNL;aFO=K`UMK7:q]l=:<S
    0    629Vq`f3?CU>fG;`I>7nF6=S=k6D=^Yhc+S](]Hb@nB\I@;p#d>VqW:JUVUwPR^QlC;
    0    503Pe[[A<USCSO\iAKC[\H;f9wl9MjirZC\XJGSkBblWRN/d:XLmUl>?YPV\`iD]ja\
    0    460bvd]HAVCFh8Pi-OUN[@ERgb[U4mJdM3m<PXDJ6TBqo6,]5r*gLw=N?UZaVXLYj^H
    0    561=@THIVMiV`#a@=@IHIK@[IA3LJ@LB<S70[:H>fK\S<G_@M?BCbA7M:;JHa`,>>Xe
    0    786de;wG`JG=Z[]P6LD\bJ?FOZKX3<?VfIn`QTOn?:EQDCWMbQmGR7^G:^id<JKSOS?
    0    698JPYJD6FSNQDMXXJWeX=Pa\A[T:JQ@EYK=<A5ODXNQZV<`NCB^dY_;SPC\UGKUXFw
    0    541B;Y8TEUGYmQ.L;K:<_/Tl-TO<+g\R\;UA$IZmAU\Dn3FFf](J@Q#MWO'bMdWSRlc
    0    601`JI@miSRK,Da:bUS8DPUPcM*a`L[BPa@FY3_8w1MH=MYWdDOMR;PSGLHK>^DDHcC
    0    680C6fK^>oMEKQTDGOMPB[QSGPMFlS<\Pw?MkO7GXOSHHMeT[DII[Kd&<@DDGZAM6Rg
    0    430)AOI\L_bNvJ^^-FHmXK9wXiFSQnOJ9[ERXJ<Ij]pKN<G?W[HBpc]>S`V\&hkUPpl
    0    533E`LfE9AG?i>HPJMMJHF;^K^GY1LYu]UaU#ACagI=]f]GEMkI`VgAW[^7cVW\hTWA
    0    480eG].dh=<@GE@VSNoK@hV78?>^4:A`KIPDRHdWRTQA,#HebJfT@IKIICJOq@WI<QE
    0    6949CqPG#IPNEZOXNHJETNCI\HJSQKLBB_Y\G=PL_[WX@eIcQQLOaNRH[PFSGIINO[L
    0    597Lj=Ue/C?Ac<L`9>9SGBSIkdAGVf;tU<]Y#Y;R`aIcef4YHMLZOYT5NiUbcJ?nbVH
    0    592>M\IV[MMVKQTXag(DXR:I[CdEKfdOIVGZRY@X]pJLHU?wKfUL<[AMhIT<\Hf;RUY
    0    515`<A@FfbmW1PSBslMIa95L94:@/=R9'F.OS(fMQ+G5?BVuOrw7FT5B\AW0YOWO>KD
    0    543<K[US>wT6X?]^4<TRRSrVDOcM:N/lWQH<NI8DUMiBvWnAHJXSkUW::b?b7JEa[tZ
    0    507CM]l86M=S?K1MRGAWJU7J9XbO#S-Sa6bG6#:M9cfXd[YZ5:SjkdFSLOA:GYT[aB]
    0    553CgDOHLFci\b96iX6Fsg@GT*7;]HK7DZ6QM_=N:#:7F[fa=UXB=UXtI>cHlEYQ2;G
    0    720DASORESSFcQ^NA;FKG?MXJMWZfgVHHZJFVPFJ[U`GJEPEMESSwMFMQN?ED_O`TYb
    0    739NLONAUIPEUSKT1D6YkCNVR\wQFk]p^dQXF\MI\Qd`X1VMCURGWJTQPS]cMZJW^JX
    0    807V5MII^]X^USh8TYF?:GG1wI?HN@L;*YBDbZR=\.=1@Qi8JOO<8)ebM:FAT?P4BIF
    0    672TXG`ULUKCPNOHOAPRb6IH_mMYQ@FTcUNZ]ZRKVRTJKYX?e<BO^[wTIKV>VKHMQVS
    0    596RW;KJ\WSeY6_?MHBU8nIQE7=XSiN?T-KKfSwEAKI:O8Y)VY[EIRT^;bQ?;U;JKBP
    0    533QWOQC\?h]Nk#:csHFBWFUP@O>3WOQ:P?:F4X_,8CC&SC_R<KP@_EUkNXAZ7c9H>L
    0    684VA]^\JMNPG4aN2KV[K;;K_o8X@UWcJX@E\T5EHUjaSSYbI]GAZS^PAwPG0]KR\fN
    0    724MS6k]fn>KF,w>>6\<Gc^bDRPG9^VVVI3hDChVgEaQI?R:eUbP^=bG1CSFE]9BDYE
    0    614OLU(0YEJT\8LTJ\IL;E>WCCT#FAOJU;JcGBKNHMIEJUJLMS_ORNIUV?LC?LPIdNM
    0    562@i_dgT]GIN`Qf8B;BiL?ZQO`WMCKnd>Iw[_fa9FPkegM[kM8OJN*TBQaW-wHOReG
    0    417PRa6IM`UaM_>EX<UTTSDMNVEDX9VVT5QLD=p\OOac8G]uI^`hKRPwPZ`g<jvKBVB
    0    502^Ah^7p+MJlZLRM>H\JX^:@OnN?LuIG&4X/VCVCEc[MY_lh;#XLSoaZAnEXoHFFV[
    0    684IG^ENWI^`?[EA]B@RN]EEdHLBK=OIEY[RuLN@TXQ>MPIRcRRDPRwJL1D/DKKDI@^
    0    5246]s^JB:H_s;OS6MC]VG*c4R?;KPwXXHCdY->g?egt`YFcEE0eUo7TPROhR^]aSaK
    0    6680K>IW#_WRTDI`E>-^C7XZAHNXf]\Je>QRD^-SYYZ]\Y>T9QGXOXYD^Y8cS[Y^V7R
    0    484VTjQHQlN'dOGbV1PWW4PQTeaM#bNRF/hA/,:p-ibId6nF'QZIJZV@K_KoNWYRUZF
    0    582WHPDZwNKFBJe4YsaCMLH?V1POYH`SDJRZ<lJKVAW?KPQgSBlaDISre;SEjUNJ2GF
    0    575^X3FVp\CdQS`;E[I5m]Z,Q;b9DALJ@L2lU</mMC<L?T`FEZWE8i<][F\?]AwCV7:
    0    671BF\RM@WLMUORhA6Dwc=?CS^aYVW\cY]fSicC<UkAMXL5IO<;bT\8:M\CXFX@IR`c
    0    616GSWVNGLOJSO;LG\DYoDS]I=_WSAmIBKiVTQKTXSK^^OQwEm=UUYJXWZTEsK[T[VT
    0    623d`I8=w<TUV\^4QTTcHC4=GSUZOEJCTNHNF:[W[VESF@HfYCfCBNBY]SKUAN\F@0P
    0    586V0f@Hw8XV8\ACf_f[5NRA9[ZHOPc<DQX\PIXDJQBBCc@M;V[RFN_OSC>QsDIFJD8
    0    528>[O4XcS5EMLLYGPWVb=KMOXfmGLC\Q^[[TNwgNU0^bBnfTZu[KUCLBBc=L?UnPf@
    0    478Y>jKVrMSGW9SMw?X0\ZPcMIea4Q6ZGTd\]AKDC]TPN\mn`PcQ]`TQZScOIVV2KLJ
    0    4878;UHOR*MEDP&iLhSdZ@L6?D_Bc;\<E^N`KORGFWL_dL1_'EI0JWwb\8d=R?Z>;:P
    0    6605F28A=[EFWRrFG>d)JL>BUOOcFU9QK?#)J?O3O>MN]sOP\AII:;bD=9>KV7VQ6Q7
    0    545Cg><GBO2(HSU_79rFv_oLXT]wiVL]^TDEF;QfmJV=VM58?WmDi;ZO@CTQJ3HfKn4
    0    5876\.RFJF<ABWTEvI]@c=PYGANZJs;LU8JUMQfUn9R>Qd?#hGYTWvL>:]@PkQ\_IKE
    0    428nikjW\R8;K>50f:Q8FY?9YlwV91T[DlZm=QKfLMV7L5\<=b`B,OUHATP8U_R^AVK
    0    465JBKPUN9kWO8K]El1Li0DML=TB@mNT>:UGC=6cReZ<JONlOPi\Z>P]MNMBwL`o90P
    0    599DwUMP0]:F_HNaZV]Jc=THMPHCg\FPXNT;A2SWfKNTLAHCRLgQTU8LQ^Ef;^ArUUa
    0    494\GVHNPSUPVIYDO0rNrwdPGUQGMWYbEXUYPQ`_;OQ\`R`hmCiffFH1US9UJGF`ZSR
    0    720PW4=9&cBKwGb9H>.<YJNoBA?QR>H=C?IL;q66?F7Rls;ue</O0C9I;7HQ/3e<D2B
    0    487nc9LDMXXa__ZEAfNRM:@:#G2nMJ[@?I$>&GZXi^YPH?.J[lE2[XSZgCWC[SdPAL8
    0    825JYJBCL>3E?_P:9#R]ZSMQDBYQTBX=:BD@FCDPC=W7[O6LMUDNLTBZDAJRKOI[T@6
    0    525a^`PCO0?-.#\kORb@MWP\R`YC4Rm]OOL8D@EKZChLc\LLNFLSPRXKJ7GMLQXU;p0
    0    380`O3M]D)VETjlOc/W@s`jI)4\8_U;J[6\_5VWQ9NRBSQi5qP]hJ=>?1:fHTRTHQ6#
    0    448A2CFkGY?+Z.i6_ZX#>Q[?b18kHJJ1Eb,6MQP?c5S7EcP7U9GZD:SaJA:@E7>?3_T
    0    484cBWw^P]#4EIFP`?VB^HCMtqXD,@CcBigpJ[PD3IJB[o]SXZt*P'I?WJ?XZN-S@J'
    0    421mSUI;[B8NVL[eNGZ^EW&,Xh<c5JPC@J_cR&77NMD0;65-8CtV05&[8JB=;#R?U=9
    0    477JLMZBXmcRaHQPO>G\7^NESNXW9QEA9UZ7AbwU8X'LEMOWO(:1+4NO4bCKiYM9McN
    0    404jDa-9AblG>3>9_IL>>?REIf]FWiU`[DQIDYNQ?fUWwBTZX=/hNMOHhVCVTb^\KD`
    0    52929KSWQf?F;81P[<dD`cvhQAmK:Z4YDbnvHO]U>FJ25i?QT\dBkNV8.IlFTPND5wE
    0    664ZJwG=45cC`?L9R68KXWSS<g[4)VTVKB]iPPRVD?XXQ;Sb=XD]O^PaNP]5bQkFMLP
    0    451CYN6UOU_PL]kMkm`LBEBQlIwDlXA:EL9;B_R.Ik^+)XD5&I@EDT[@FZU:FZ5EL]K
    0    603=YaaK8?F8a=:]L;P@d6TNM^k]BbN]]TSZ66HNAaOkwF+O8bGTZ_>CceN7LZdHabY
    0    440\MCOEhEV\dBt4T\L>O_RKtP:Y=#1>0W8B_K5E_(:;o^b^=/US#MK20N=+A?L8B1D
    0    522?kGJ5'<D;NK?JTw=EUf5WNJtW]C@VYRH@O^e^:^.aLbN@AYWJS8CRAO;RW.fUGPC
    0    596X?R9#EPI3KRII=NSRTC-P7Y=GgN?:OJ:H?aOdBK?YdFVAcCFJHHRQQ@\LO9KMK=9
    0    36333_XE06Dsi0Zg>P/m[?EXUOU4h5<8@g5Ysl$+O>OJZwP:?-/XPRb6[[Qhk;QPF7J
    0    598hX[Y2BDB%1JMGI5YMc9E8u@[v>23MQTwINI?=>A@/q_Y4X?\D6@?88oYF8BH=9>K
    0    431#=INZ9PUs=EMCH-F)UwhpdL\Pu4A+:P:G]_lUOC5?8^]Wc<DOOEq'GHJ.):d[BIQ
    0    591VATjHY#?9P)F^7LGZ@M<\=cS80DeXb/a]6XKR:RJgs*ZD#>Bkaf&WW]Mje>SduR:
    0    521Z:RVY[JKSVQ+>WDV2lek?EWb[PI<p\KQTKZ_MUOaJS<]EkRw-WEpYC3ZBGJ:d>=>
    0    492R_MWZO_AHdHJmiKS?hI?MMXUE>UWQS=5I`AJcYSu^?J?N85GS98#jKaRMa_KnOh>
    0    557@QORqX`09LZQPH0:>;_NVjML9Oe'>LVKAWQBG^M2#IXRDD=Y9=A\@K;K68JViDHF
    0    643KfCLe=HPUS4B>:CI?`cBX@=OU]TeBBVI]=w7SFX]aZPKGU4P;SeVbTTIEPbKlMIG
    0    748KAENTe^LZGHRRD#LRXOMXVQRV:I-T\dMUTYQDTE=KUT]RO4OXPB]AKO@F8S?PCXX
    0    655GcC\AYJ@<LK3wKOPGo8A\?\S@5a_To;oe/c;_&CRa[<@KDLLVYoMRTYDb`]Y`RT?
    0    523;]=EL9K/Io\kCD7WBTl<cK7jIjFM0QAA#e<Y=O0=L_PXQ\MN`S\Z?T0X=[CY<?.K
    0    577M\P<FJQfA_aBT>LR^#8QR-MQ@UJDDX>VLB;_d\HLPWGR=La>D\GRIUXOSYXIdX)X
    0    545dHJ(SJK>7CQK5E`]#IHi>LJFhZn[I8@HY5ScRYT\<cQPTTN]G;GLE>=Kai@QAWO4
    0    3953^ue;GJ<2JO?aYPEfeIJJ(tRTOOtM/;mw2P[pK`\+ad5a>AsaPj;ZGTVe\_fG8Z@
    0    746NHQZYQOKZJN<E>E;I\^:Fcf`DTGM_?RP\E^TXOX^GDCWI9O>HXVFJN[dDSw4L^[X
    0    469ccSPhC?OLA>8JQw858XI]ne?Ph>trAXsY-mKOFD`\UkptHsfCM8Q[aNPJEv[:?X=
    0    535Nf84`NZR`:jZAlEkCbKjXL*e4^NY:XXMXiWoPw,VCJJm9f\XBklfJR=IJYHFe4;J
    0    568ZBrJ[fB@B>GOSJ;UbZUYDHNa]DGbW0Ag\WENNLAP7VCL?`>gFDFCKD4k7TOPWNA#
    0    7093=J-E.SX[Yb].]jMJRm=FG:JPi=R43;N7NV@JNS<NHe,aTE-ZCJTUY#AMUHb:).=
    0    607?NHD6#M0@r<UMHUWTEPQ\;MD]TR^:KID@#GEHOXGKu^3S4Q=`G>OXG];]M^kHTIM
    0    497SmN^ORY4_[GQ]N.XZIMZ2PLPhH?FaOEgJV#H]HSRQ]]P:R;W6s4SF;ZJU:>R2GZA
    0    678HJGA]PSD?EGLKa+O>vFUJF=kEWB,VLOS=RFbDN<D>BR[:n@a@H6`#,<Q2MFEa%=9
    0    493KPIScUYMbM>hd^2YDUTUa47HT]pDUN3D^WXN[b8,EDr8wbc\hCXK*JXLIUM9g>DL
    0    439SI,JJ38DBRcSmTUb=g7bn;5U=UUZC?80_I6_XuYlVK6+3aWSrwoMH8_fI]>_nHID
    0    686cTVKAY]6#M+2B_@TBXVYAic]WAR?XAYWQL<NJQ=?Ge\W\>D^N95KA;IGR)?GROpB
    0    647UEdPb_QTH<O>;mKc7KkZFXQ?kH>BR1aY[FNeOF:G4LCSm^J[<C2sTQ6[5JIM.#G1
    0    502G3OWOZwYU>GLI>=@:XOSAaIOU/Y0;.^=I]^q>S@O((Fw5F1d(LHs@Z9S@F`XH(_R
    0    499gFi2bbNNQ>a5@U6pb[cG4lWwbTB=SLe]IOA_M?BJ8\ggvG;v;I9hO^JZ3@*A<UVC
    0    378Cl3ZbK>O48FLB6=BIvBZeO[v]nRCfZIqIX]R@OwCWaT<`fR(_6gK25NC[dc@XYK[
    0    542Gdft[?[6AGAETR5YJNH@^<kw97keWTgYi4XIU[Xijh[BR5lPfqRl^VB^TL[S^QWQ
    0    669G\D[eWZ\AnXM`S]LDK>LK7;7OQVZLV<FMRBYLKXc^T>JOAI/XcR#S_HOa`XdOKRG
    0    627`wFT?WJZD;RLLMPJG6tH9N/J=k9IVKD+A7M[wAQJOI7fQ\iSC+;IUCFS0\IIDP4D
    0    5143bLZG4@qGN2PcQePIRDJeLYmH]D_WBsm@=:VKQYN\+>GWAA;dJi<8eC$5wkBRQbX
    0    498Nd;<UYWAKaWMLGA:9@]Bf3Q(V%KvVV/N;Cg/wdD<bHOGBQ_NUK7-fYVWcMW\KIVK
    0    527=kc]ULW+?R3;CPG]bUXbEK`Ue;QFaOe^YCd=>F@NSodN*P3ZBAX2#LnKX(aBK3g4
    0    7318ANRJ@f?GD@SJGLIcghbOLdaYX?EVLPPPRa9G^bKGTVEQ[BB6QLwGBU@P?K=QJWG
    0    539ea[QMO9K>PB@M=#OBvXaUQagF8DqYLVjb/;LO&=X^cEE:AaI?JleQVGWW\`aJCCU
    0    7153dFd8VJMISS\L;A9HcFRbGNMWVMSQrEPN6LPw:KXUV.QJNfSTYJPGmF6]IQSgL[R
    0    540JO8HMDOIHJFP_[\P<cH+JD#XP>X$^\<PM2ATv5D7<XK=ZSM]WF6VSSRLTP6TGW]X
    0    619:CSHZR8ACOV=GKIoMTUHEhCwXWM6OYUTA\9H`Q74LREWOWAlO#AN<<BW9UFaVOW?
    0    562hB(\UmI/EKue:L*UNP]L=kKD=#IOACNW[nl9VZD:5WHtEVEKCIIPP:ikd.HOHFDB
    0    670;XUiXR4BHI+>hE;MMM[Oa@oKWBMWg[O^cQOIG>IZIjJJ\4wCFAJ[DOT1I2\3DZha
    0    762a5F+MW=shFXG5[SZ/@aE?L<HCU5K%,OBOBBoGS#EH1?;V6m`4A?Cr[/]AeZZ78-I
    0    548QGPSDTU0EF;`b)adecGb8IWYXUOjW_NJP@I7TQGT@j\P;NKaJ?S6SRJHNi:wS9uE
    0    475T@_]F0]M_GC=4>?VWdU)[?n[Q7Q]d4XZwC.wFFFJdCCVOLlQcPg7EJhM8WXMI;bQ
    0    552>[YP_-[;CVGDjB<,gQ)W^WeRQ>Wi^f;RB/?MCKVO>ZY#Y7OKPVoL+YPBRQPFeeOQ
    0    657LlB<?k>SOQF2^N@QJ[O`IJ9YFY=T,PQ=C7GcwRK6JKGY@;jFbD]CML<]JdCSVFE?
    0    4549WTH^LUUfCZ]QZCF7NG)U3Oj4a=s3@:SwZLJXB5<Uj2QVH^OgRH_CMOD6IK\RkgO
    0    4938$\N_MNLkLMBbN88KXf0BFAc-\hCPBMJPwq=j]8H@M>USNHYZP8E<5W@J<TmTOYi
    0    442AKRX?PbRZI1i><KbQXO]U]SRQ`EFZZWcwTdOrEKSLm^b^gj>`Juu>@QNO9SSJ;Q8
    0    376T]d_?MV-I;qcuN`kJB8\X^2j=es[gVS?\>bfnJP^?lL4HKQZwaFDHhPPCP;^?H]s
    0    559PSdlgB8NQXM]YLSXVK#TU@cONT[Q\e?]W0U;^RX`g_eDVY>MGUSa=IOAgJ_QqngI
    0    570BZosi]mJAh==tIBOg_T0fFmgQ#]YmtBSd0JX`MobXvvQkDV5mkckC]VLk@cG`m^`
    0    572IYJ^MYM3BO@RK=8HM?VaAc\el4CHSNw[6TSUEXQ04gfUAb?*2.GM76UJMVK?L.\D
    0    638J`BeHJ0KPv>AY/E=eK;IS@@eOEjPLwA=WMZ*UFSehb7@^EgDiTj\YZmKjY^LcWGS
    0    571][N[=Iw;Mi3_QNUUX<VVo>UTX8TN]RGLf>>VeTaKipcQ]=N@b^[,JSm5_kS]\L_S
    0    579W_Na0Pu>ETCKJED\cW>UMRpJt(SB[W?hl5EF]9NB`WV[I;M]WJ_sXRaLwNUA`M_?
    0    4409PnbJ9-fH^?HRWbGbX2Bw[R[LJBpXNXd<XN2LQ^0FGn?Y=>^_]E[]`U<[mL_Lg?[
    0    536C77GPWA][N;X8RKX4lS`Cw6TZI?AKVV9^wVMAV;U7G@fIlY]8C?R3DGDOhS4L]KO
    0    498<8OpiEh_KdGV=7#CM]XQYBFCJW[DmQ`^<ZhME^OZGe8s\ALW/XP]Y<leSY471DQY
    0    481O/S2R9OOS(S^#PXB>H^:\OLB:LOb?RP:CQYGBCMU>+8VCcDKlL<][ICO<RTCCPHc
    0    521`LcbNl:FCB3M_Q7U>j<uEE]8kfAHaCFZbQoVOB;D]YFSLG[P\1IwQOTvTOJMSM34
    0    514Ka<\8>RCFkMTRPQnGP8Q_SODYiHlU>?=Y>E8WTQeRdj0DN_7UUe/VgDJRRRXwM^I
    0    559ZDg`qJdRPNJIPBL=AOA\R`ZwZ\IBK:h`SAFICNcjVa_Q_OFQPdW@F@Z&EQ_AOa^T
    0    577H^=fUiVkeJ[]A-N>/@]M`=a79_EwA0O9eVJ_ViBOW;/`KA]pD]P2WYXoGTpHFWiT
    0    756\=NRZh\=GFVPBaR]UIeXI[R_W?BGLHacRPJkLN6HNFw[AOMWO<=^RZ>PC<L9OEdQ
    0    409UBWV[4CSID9FH?XIFF#AH9^1KN@_VSZQ5C:RV<^<N?FK@2tIBUK1aXYg^v^ZD<OI
    0    668=mXS=AR\IHLiIQZIVO5FGPNTSYRbAW<PSND3MFH]GQlA`IU^DT`?MSmaweXo[O\T
    0    558W;F=Yg1Ih/JXM;5])P]a:OOFgGD@LC];oJDw:E'5K<j]PcJP'B@RA,FKGCH<.HTU
    0    421U_aXqNKrO^BMQE[JE[=GS#=Z[@m]aOU?X4K^DQ0bm`YX33`PRceGUdVp^Fo\^WW1
    0    695F\IeEE=\Mp%^Q,D8P[SC_4AI?NcoQd9DV5ZIU[_XtK*8KEY5g__8RlU<cPwY[r^R
    0    451i?oC*YI[n9^NWarEJTT2/\F`YK<`E9]TW\Fbe;B&F0D7YtW2&G^KY`F`4w[bR/>L
    0    761M?P\E:L??T9RJCGEQ_IAKiQOUUVF`^Bw?C`<LO]<UJZFXGC\QV]H?K\BWH]<[;YU
    0    520J_wq9K>UVV3-h8NMnV@K[YWnH(SEuZReh1EXG0hWK\ESiJRATcUNUI^m_ba0%OL3
    0    4679XwHIHWXR]fG;`V<Ep>AVuQtFaS5VNcV=]M4[PF_)9T=XT<Z,;S><K;@EbP[CI@X
    0    712[P;=Nda`D4iQJh^S-HMO=[AE[iE\#2Y6=UWSFX9V>KU\FLMWH?DL]E:PFSRN2,D3
    0    580T6XTCmNLNEP@=k7TE]UYW?N]XKL7YSFieY>w`BDMJP^tHVL^RNSc>H2cJV^iX@Y@
    0    626FMR=7E^U[M\YWSU3qwT7EECAN\<?>C?USTg5@>T;YMoDvg46kJkEd^V4`p@g;c3C
    0    7113w=/,D+MHLaKU[?PAmDrSP(^:cT4-]9G,OddpC<=06CW>NWeY6_SBK:i/A'H\B5/
    0    44873>A0?LweBcLNmnbSOL%KoDkGZ:D5>bSMV4X&PVJ6<XQS^EF/0R982C9K\DRH6=R
    0    540_J?@[SdfZ>CN:_Qe<7hiLQJXe^FKZB\\RLdmF_VW<PMJD][hO1FAAX#UAMAGH>bJ
    0    484iW9O5WGTkVWdWUJ[W[\O`#A40LHamT<`eBU]QU^G5M[VLR[WwF@kB<Tcd[^cLSH?
    0    491XhMLCXUE)Q>I3@)LTI[_h(U8LAMwnR@EPJkeK_c`VS6SU(]_OPM'RdBN_KMA]^nP
    0    703]LNWVQ]LVW:\nHGA\McGIQXJL@KOYNLZw;YFMGPTUSXF[EQJYROLUPCCWCcJPXSN
    0    455Le2iD[fQQ*tRmX5]^</Qc#;PB]J9IN,aGaB_^%NlG);_kjDfZVmU<JDgcjERHd1J
    0    552J9YH_lOG:NBRPXMYG5YP>^wIX`<SnOiaRdSW:KJY3c_CjI5>KIPWC[Y>Y=dVX>l]
    0    5979j:RJ7PG<oGPiIF2be>1w=WN>5tNZ]?J6AY;\G[cdjUCKT^2iWkM.NX<[XM5`JIG
    0    687<PNGE\>IGAU0OV9YH\I_IF9wUUXI=TC>59IGLH]GGT*`9\cd\WPXEBQRLX@?WFC6
    0    768wPVC_dC52MVS3YIkKfbcMeIOfD3J\LO]b`SWTL?1K[[fJZMgD@8eL@AcJHHB_EL<
    0    613C6P\O<IREL^\wQ6BLXHJM:PE\H]9eSPD]JBX_JEMFfBT@ASSZ\XSNX<QOK\HSTMO
    0    530FQh5d<R^f_WO]F=EJHI6HJW_dZFSN=QKfIAVJ8YD`aXIWJGgM@i#F]GSUgLXI_^F
    0    837^S^VHYUbQL`OZK]LHQUNf]hLP@DwTY@i`5QXJN[.`NCJ[HSVRKeUMRQHXVTU=PXJ
    0    501MZf?UWKQG?B<5'F5MYSScQEPL6jaU@D1iVRXXOM_wL6KLDUL7AXW=EYCJYIP96EC
    0    456g#8dAcDg][tfZ1R:TgcKGoP??V^AV[Tt6PmG`:_LT@9La`<BTBM^mPad:R4IOI3O
    0    641QNAg^<KNU^8KwQC8^KE@]>dOD9W`caHcvP^=FErWZWRFVITDNVh=RWmG[/U:c[PI
    0    537c<EAQvBOAD6ERVFe:D@PJ9:Dn<?MiV?2m@jWFW84ZS?NFFFRM#B,\]=J=^SQ:2Z:
    0    576HQMjTZIRC_XKM#A3GV@FG;^3K-^U@XM\CbK9RZG?Ye:\JLF7KSGGKPI5WaPX@NRN
    0    487niXj2[KWT3R@FTTGF(S@LG%@DTQB@M<@?2YwfO;874VXReu`f>Y+KK4Z5o:fM8;O
    0    486WNa_OYa=&_/C?GW,u5MAkRc/JRUV\ZE\dGeG?mkYw\R;E-g)FNY8EWg8W3p1=faV
    0    512AKU`7Rjc/mYXS1--`2[4D<?'A`X8h@QhcVC2+AZw;NZEADM08_paUXQh[F\JGFqU
    0    7063XNR#7ATDK>HfMI1KO@CfD8W,SeT<l;NA[EAK=cG:MA.:=XE^VZ.=7?@K\6[_6FY
    0    641CMVCFFXRT^KReX:KX`@PFFVZJO]GbR?Z`F^eOEXMVSN=_CWKXam]ZZL7Y@VRSwWc
    0    526C>Y?E7aUWcEI49^9V`L10dBJY\>m?FFSRL`K.HCPR]wFJJSQPS<aLUJA=@Cnl>Tb
    0    473[<Zc=JWjTBZ5TW<_JT6jO2P?K;M>DWEKS[gapLCD6EN.O,mow3wCdEKuZs@qTPP-
    0    534TPa@JWBBGG_F]TR^[ISPEDS2IT8hZG=OwJpHi@C<OF7YQ2YBBbB<^]TREb:KECOD
    0    636MFXCYX]KIMN@Z@G^wIWJLM_HQP;ZCGHQTKLU_G\EPu]YAG\MA\[RW=qDM>Cbc>^<
    0    615ZG-O?\P]N=\^Db#Z>VCoJ2@WQaN,J\<IOJGt>pA=2?CL0TAJZ6TW2>>pCGFfZF;K
    0    749bA?ZchM=CK]Y<[iQIeVX<YKOXH8C>DUa_hcVJ:G<8aDZ8w=Z;:<[VB=KW[F356XJ
    0    567XB[_TLC>K)Q#K6gQCRO8Og?;Z#5b\G^TZsWL45XHGZUUaV=VIOH[4TS<'dD<KJE`
    0    624GYB9BXVAEDbBUPA`UgEZL8XdJPNQ;W4FJZU`N2-OD=`J0fLgMMP`RE9LIOCKT>J#
    0    569N@d97SMmLGBNJaI<RIXd:[2]ITHDF#I?MWZCBOIAPO^Jg?GdFIUKMa:QKv>aB?@C
    0    825^KEGT]ZI^FKXBYY`D_KMVOJXXOFO>ROHJQXQ8Y6HFaNwRFIXKLKM]PC;HLB?AIPF
    0    560f?VUUZe:_GRIGUIP:mpjE>XRWJXUkGMXfB?wMX=SQ`dvPmNROU@OCIEnUJITHILO
    0    584S:\E@Cgln&KLNL:L_K:m9<HVGILMfETH_cD`K8S#?:QFB]LP@FDKDPGX<`4aNF9>
    0    657KQ@EKLaID5\QM[bkJX]w,NI]O]MESFHCECNZK[-H<HTWM[DdE:LA^LMUCZ?J]?T2
    0    653IZDNBF0GN#W8JM0LW\?VJU)oLU?1<VBK7QJUOR>VGNNZ9KNWaEWYGHCo?K=Nh?1H
    0    545XJK?1J^Kg>KjpXm::JmFE]K1.[Ma9:MNHJP>KOJAT8W[wWVMDGYJLTGT.^hITIWR
    0    579GOB3^TPQJ^^>APYFXgRXFdecRh\]E5w[GTU\nXWN^]_P_j:Gb.VeYPURUSL>q\IX
    0    634NM3QDI?F7=Q,gA+[TK7A[Q3b8Eh;@\DP,IdF^WOANKTI#P`G[QLMY%/7YD7IdFHR
    0    529:OFZ4GM$32KOL?5OdTJUQKH_DMgI]iN]?_wT<^XRLDIoGOZBDlPH&2Pc==KQgAEe
    0    540Z8;NBLWNN>^U1gFO2RZO]STXe_WHBNB>::M[J/6T5#Sh?U]br@VgBC,[,i6bM77@
    0    567XSZO?wBNZQ_LPaf\B4IC<7E=MPFWCAXP`U]]kH=CGDKFkR_FFHJVCZEVDlRK?OT:
    0    582X=g>\UT>KIS=]dOmCSYeOO?SYeVIYJShSI7gQ+P7NRljSeMQIXZtAFH>>`]K4Iw=
    0    457_sLY;:<U<IVc`0AGW_@HDNeLIAMKhWM\^:gGw>;fnK=X21Gf11?Ec]Yl_PCWYU4a
    0    588LkD9.0AYIIwSKZTpLRDsY<5;HllNDWA=>^An@f5R&>TgPbPTiA\IJGAi>^5g`A8E
    0    5829^.=bS9=Y6FG%/\G1SJpVdIcCkAU7MF:#ARGNpHfPM8F;XdFF@dWXM@L<JBPaE43
    0    500AYCWN3F5E[:Wj<*ZZ@UVV6`fFGbLTrV[LHM%fgcgqw5G7FI1UgKiW7`[_Fa*qibG
    0    723MAjM<OEdcEUBRNSHL_?HGQQVEhPY_AUTW_Y[5@PVIJdIpU=GTIOMH[D@Hw4[MT@U
    0    516:]ILcI,8T^5LHL]JORLZ;IqrU[FJXYUEINYTiSX@GgH>CTVX;ADwS9Rl&I3+[^H>
    0    660\hEkGC4S\`USaBQ5dH9J].R?#WbSWV4UZJY>cCU^_C-ApSLSIbW>_[mURJfLNYIV
    0    599W#r\dfi=ba;ZGpWE@LPI=aLDPT-?WEjaaU3D6;.TOG[`bgAALEB^C<<-RZcB?IVB
    0    726@DPFbP>0?#8E:A`ARDYM>YR_]L:KB/QDLNQVLPEP`I\UIZNUCNG`]6S@H>BCTC8>
    0    534J=8WZ8YUXGLf=IgN8(^LRU37OiekHGc;CqLXFl=n=@BhInFM/WIH17A86JgU#;Q[
    0    575:DF=h#B77pAGU4GV[A<>>\heP0I[?M*HRX]6XTGOVn-NH<8N6c/gUNNZA:]3\VBC
    0    357AoEMC6V?J?eULA_S&N@sU@IdN[Q,\RIVUP`KaeP8HIH[>`d]aarwN>[UiSC^chcE
    0    542VT>MZK=?^fOS;M]FKBjKPY]=ToJcLI4BQEU?ObEuKGOM(IwX@cMgXQGENFNJYLWS
    0    424eCXRg`iP2LV:KSQwYr>S3]DD[<HN>G>Jq]9c8Q)GEU:e>cD>Q39gF`MN;N@X6OAT
    0    640OnI/`DHLJ:FQAJUK=#kg=v=rdd8YD<RHODHZJQCL>\\THTjdFD;g_PUsWCAEYPWD
    0    496awMHj]4:H@B9?=3DQNNVZMc/HFVaUYJOQS\`iD*Pdh-`C>lEhMRH^8ZSRYA;Qu_:
    0    519EwF>d8;;_6EC\El[SLRUGaX]VU>FO3<YHLNC_TOik].+eMkFSMdP4INRc?L6O_H]
    0    669TZ`9qaR898L>@dTbHSff+cUtj?4FW3\SOGO`;_2BDoPIT5Na51Hi[I4wBG:SA>O:
    0    463YcGVCJIsgnT`XG(?bu;M]#_XE@DhOPHLaEW9P\QiKSPWg5=GTOaIOnO<PXUh^UhY
    0    745NTQXUHU@P<M@II`I7\cdB_\w_SNMXD`NS6FLO=V=S_ZNCWUfVEDXU<R_SNMIS[T<
    0    5083^39[0SDV0T?DDM1SdFSQOEp:^>dRD0J2CaJw_Ak].,E5XZ]FBLUNTCrA[NcXC>E
    0    667A7=KhGfOBCSIUWMwHD@SA\^BNB?AUJQcSFX_>9CEFORbRJN?NKKZ?L@k;BP?@M[6
    0   1001HDPWqJL8487HKHTMB;^gHoP`^U>JOKaNVBJ<GWIFRRXVIPV[CAFw]BAUBEU8KGTA
    0    847HVLFi6:@C](:e:REYEE?HJWUL:NVWW<OA>N<bKMOLwD0f;X;>aG_NMPQ\6YAS`AK
    0    574<_KME1#H>rAHYD@?LbK;I<NR8EX\PaJ[Q[^:^J\i_RE]R_>Ni7a8JE`VkDJ0VS@?
    0    486XVCb?RDR_M`P3jIL`hRYI@CT<Nm#LqLb@rPuLKG34B8^R]F_`<rHBSI\DXKW7?AT
    0    594'Aobf'TOU/OmgJlTDWHVJDKA#YUG@<SF\PKd>N3M8JOUih;+FR>UEB[F=6]L?BbY
    0    515?mAFfBE=V4JG/6gM?Fwh/E@rVa?W1K8?KPQVdr'SZE6CDDhVQaGm`SKoFO3XP?CE
    0    529J-SBuR6TY.Hg:PCG=JdS>w7ON^T?5A\:F:]]=h@SUPXY8QWPKO=cO7<Y8?^EF7<8
    0    535bKXM[W0%0:29IJbR<@ag:kOnW&#I>OI\D8RK]@=Sb]PLXVUXM9>VHLDS;<BN^?9@
    0    587]HODM\NRKHN]DY;q6c]^>^;MoNDCZ>]CTp9QMdLGFXw`ZI9VLH\rCU\d9AQBVFLO
    0    602RS9Dv*B2?BPGQ9dIcBbGC?@SUU^eJPG>J:wL^[2bjj0.A<ujL[FdgVFT_>=KqOE8
    0    522LERgq8bROIPWSEgTJNQ<VQO7SKHIPK=`w_KBCkVIPSJOC?TAPdQ4TVNRKYcaGL`X
    0    796I_LKO7G8AZ74i5^Ca_CGCGnZ?3JaPRHcYQb<\KPRLwB4R>:>JM6]>P`XWOMCLa@8
    0    420^RZ8g`RMWvKfEP=LiblZ9\^bmCWlnVegbQS0\9KNT__1n@VEXVbBCwOC:N6e>lZL
    0    561XNU^TjP4XG?7KbOOMSDULKsKUP8VV>dbM5CNR#LZTSkEM]DYGBIHL`WXKVC`RTEK
    0    736#d99k;);SZ?QJ.l+>8LGGfJiJ^L[I=V9*0@<DoD^aP5E5fc+5g7ZVLKOLOG1b^1G
    0    556EI_\wHbSG4=/:UJ[DYYUBbVecDBC8<T]_WOe9@W8?eL1K^2W,QHg`F@OBNdPH5I@
    0    5695EL#bH8ME:DECP`_CPd\AdVrHJ/b>IPK3eX=>TK^Hk]NQa[qOPNaOBAq6L+HW8FG
    0    648=N[JUJEFBVHE]?BO_HWJ@C[TOGoOdFUFeD]ERS]LSURfCWbLE?FwXIO`BGQLRpQH
    0    501WeSS_UYIHM9>i+@datUQSKXZa,^gNf`wi5A]fJTX`wk]<W^UYJC]?YM`?RPJfgtN
    0    599VcL`OWIHMPDJVCZMcAMfT^]]Vh\jHUL]ePDCcU[YVwF=9BgGPrRnbcZXIU?ccB[R
    0    6735]aQF.YH=c7\a?Z>k:<\PFQIK5`UNh2CJ>DE]TTfVgC?I@Q?YbXM<Lw;qANTaeZ`
    0    5778K]OEC;]l<H;]eTbl9G<JOS\TCIeUNZ]P\U9:LUMc^IQFNB^HARc'\D1Kh=@wPQ[
    0    598eSmeEd[RMVQ<DGPJLNR8\FJF\AN]eQhCl$<YZDIEwWURi6eM1[Rd9sM?NphbvSgM
    0    595DVjw8DM_P^EG:JSRNPL4FB8IDOL_S=NU\@@@b@cU\PCO`[W<ADYECMYD7RUPBX]l
    0    569Nd]:=5c*)V:`RN]WIO+PJKA;ZQE_1D?PL;IHG\HlmJ`DX<USO<T#d^GPW_ZkYM>3
    0    642L:`KP]XIXFUO\ahfQ[YjKIUraCKWPG_LXCMI_8W8OXbO7bb]CWHNNVDkMO_GH2wO
    0    448kUOQN-[A*P5V_>L_C[hG[+Md/<I=K<4\BI@Q`<@EVnJBAHCMJ0Dw>ThC\ArJSYAA
    0    806LWF[:JXAH_CCO6ATI?R`dIXL5LwP^^<\O9QSGQMkNOKGJ5MTLhM4<DmR]NaZlIe@
    0    414AdnH8+5IhNm^VJI2#m,DGZMY9h+86FQL>UI>S2bXI>TErdUFk_wGf\U<5\@MA]MX
    0    492;-GG:Rq<;mMvA><k=S>Kd3A1_s5=FQ@J-1Q?C=:(`gwS_R4[m@+E>2CEB;CdH7<K
    0    492tc_gJa\[FFf@JSBYSfZIIwBHD95iW^a`RXRl\8C3ISXqG[Qc@F@vBK6d9X@Z&f9:
    0    612^MC;J/nDH@^IEPS\;9NDBiEAYaroGEV8<<[G9lDQ0S@?E:SV?M>L]gB?WeFwRTMZ
    0    435RLa`[NtH:4gB\T/MHNATOFZ[>[@J;Um5UNBrH9dVaISPMSAmb\`q^wWrRRYFEEkb
    0    566@GUdeYfjLg9bVD?MISHYCYpb^bUEN\iQ]pX9`cGOFH8_O^NXMdOBLNrJM;VJ[OwX
    0    556AGQdKQRDU\L=OC@IbJW#^U><*YYVSSIZ`P_Lj?KMRW@LUaUA@RF_BEQIfC\E3_XY
    0    3603XK\k&a]kuGw7ND3_X^KVM>JYjJ`C7H;0X]5V'GScpK^;G]OcZuT?.jPZ<GFId1W
    0    589SJJL(2:<QmAYO(IA@\4LSAM4aVw]MDHI9<g5<]?Tg]V*JUJEUNN2HASE^V`n;Db=
    0    469Ww^XB56VNBDJI['=RZXWZTbQ]:FHsKaOmFbUN6aSYmKXPnu]cPNU6FU[><>P;[-K
    0    770QEH==Fa@HJFZFPX[9GMNIL=V]UT::BS4ARF=/P?@IuwIUV:>B@AGRHBBQ@EeV9SF
    0    434p0ZG=PPLOJ][Z`7D\biMwGLctQF(^8M=%LdL4*;7FZS@SpAK6b9\3N49A?4X48J7
    0    638a<TOTUMMQP[SJpPXEAVw(^^B`:3KPCSGNS.\6G@ECTX[Z[DgM9ASCP-_7LUjB:bG
    0    746WM@D5OSAEwZT?S[<I\GGBI8IOkII2KBRDKp=OX94Bc]=IGL@M=Q2HLAL^XCgB5J=
    0    662H;QDHJ\ORL`KOj_R=5LO)NHBLSwMJEIMQOlH=]E<?FYY96?VPUDRMbg:FQ`7=IZg
    0    723NJ`bKaF:,\<HQL9QR:JD[3dGD0QI_V:hsDdTWHLURL3HYAiX^wXRQQqbGIlMRdlJ
    0    486^4eFEIeK`MZ7CaEcf`aYNn[jJ5S2=0dw:v_MRA4=D?=e1M:TC+OZUIAP1R7556@R
    0    650BIf_8FKQXL[;RBO:S_D:VTOw.<N@QGZJ;%R?<AY@U[OFj]JGX[MG3EMAWLLS^b;X
    0    714=wTJNM@MJ]8WeIEGSETAS5JCWQRMV^KZO6PM]8V?UdXQ_HWDXF?8K<FFCMPRVTI?
    0    605`j;qcjAK.VZo@AAH^];N?wY]:HNLbX?h\YcLTWG_WTLN&_[DGGKfe<SdS=PMXZ@N
    0    629`SPFbY_:+R<eOGH?TURYF[SXRGIHGR[NQSf:BS</Ywc\Q_LK>?7V;&S:9)OP7BM@
    0    681F\QR=PNU;XTRY[GMRa^YoRMS[XO@>YJM;[wRXRMIPP?LUnT`hK[=EMSS=cU^_^NH
    0    487Aq6A[=5]=bQ`V<FRJPJVbG_H>Whf;Ia=w_i-Z=WinRYKEUJDEXAVb^Q`RLfMQaVN
    0    63150[C49n?M^8B[Sgh7GJSD4HCX@csPKA3?7L:<KXO^Z_6f#c;`I^AWXN9<`GcW]\M
    0    486V7OS_0OOI&7IAVIU)8GM7<ATNeDD59KAHLRbJ/UB8JTYLKFYCNpSVEAwJDMQLBBD
    0    644X@eENNjR?O<AGKd[ZP>LPUPTeD[PQDW\lO1IJCkAiFSlMNN^^;W[H\M;JbQI=NwL
    0    591W^vHJNBHE?eMQwoA@@5@RCAO>92Z>MPJRe@]OFHMg8iRj8Q@ZPOj[[.qWW_cLF@<
    0    593N:[TT[w+7<?4\F>\5VLmNDT_S?bXD9SZ?=>X=AVPRZ;KBHO^;A<Z6/RDl6_5^[P$
    0    833ND:7JUVM<aBe:HO>>Z]GYCCFY[?L9>M0=5N>GN>CGNHJwQ>O9E2FVG<M2L=V;.1>
    0    650FM1<2C=KFc^]N;M7B\OAi;-7Eq;N,:#04Jn0aH:2ff`0kcZ3P2<EVK1QQMFmM1*;
    0    635V:IH:Kt-Jk-X[0354ioA^7JRYX[8?:JJ?>W9.>;?gdwDba@AgK8G27W=%0IuWVFD
    0    738GAJQR;RWJ/C]9Z^IQPdMJ\EUFUOfE7bGMS2T<[S#JFnA[X?[Qb=oLMTR:@<KGHQ`
    0    495fUGRQLL]cHVU9ncWC&>2;cFCMuVTX?^F2oFccqHuE^BQOGLVYiRVwQk\_^]P7THT
    0    586I8F@PgcC;KWUFS8\FrgKPNQFYF9#T@^WA`alC=M:YVhZT[5kJ?DW,B1V4=<A1,@4
    0    415HNmITDIq;mWIR:tbvj8EJdBf@nK@3ShsK^#ULD\tCNo8j?C[dUmuDk2>dpFl]MBK
    0    391JfFB3E5EnP`>TE[MNX@\E3@X]-YmaC6_2GG=FHZ:qDX^>%@;US[U^R)mw[lrWPBt
    0    579YQfB7^Dd]D[F=\`H0V]1@I8EK95a;-KHiI;V\C?=06Q#i%^e]4H0]n.V&i^`>OJ6
    0    497JCG>UUWW?G][.S,oQ[ifUqKKX?]F7'r8DVjR@WO<)G#ST^X\VZPZLiJ\<YGL7*NJ
    0    578LQqUDB>`;nU#YGD,^hRJ[GMPMYCFEJTaFPO@G/cGK\K=\YBFEK]N4896nLN^[O4\
    0    551>3ZO-:E6cLL<QhNNUf6_IXE[[_8CD;^N>QN_,NQ=#^`HV^4S^LgI5GU>LNbhP+K[
    0    761?kK`Q<JOE\OKOF<OUdGU[<OdFPWFYX4QOKC@b]nSX\=IJ?]Hw[S8IG^CcTSiV`TR
    0    778/O8ZC@R6@fEwQ9B8BcJ?mD9HKmGDIUBQ1Ji35;A?SUk?Tc=?jQHI0FW7AEF[HR@P
    0    741EhWcULUPS]ANV<K:YRIBhEdVD>dYN^AZP=ONUQVNRZTFSOQ-MNPCFVO>^Bf[cwgF
    0    605aQlMYf4Xc;MI>SC.QGL@=<MC?QF`OMSDPSAF=HNUD;O@hKKJ=RVKbwVM]VVGELHQ
    0    546a@^XWAXNKMOZJ78@^f:LfANmB?`Ee]DO\PL:ON[WEW64SORD_iR?CA]FhJ^<@[wY
    0   1002F^<P@B7B0@`1U^)]Ct=b[5Pw_Xa0IcFO7UARh`A<-R9i3ZHa`HVA72D]AML_bGP9
    0    549%EHEn&I,K@GFTDN<\ORaPvIe=S>1@8k;:TN+PgLRMM2728D#:Z9wHAPG)=A([6Hk
    0    515F$_F@:P]NKMZdCc6ja63:cKPHP>QH5dm3dj,+[aaAbwJ_LYKp8\ZRdAEGKY\\<Db
    0    595?PKF337UHRWLXeAK^X>ZU6EQ>Fg8@TS@ANA[^]G=8AL`JK^-e^`DI[SH>w4d^XMS
    0    571P[SBFR0I>HG6R4A<wUGF^CRZ<dIPJK;eGC>O@GSc]E6:c,w0nC[BKYFRYLmQ[HO8
    0    483LWD0=HFfG/Q^`4[BIGM\T^BJClRW@(4<8?Q#*ZOYIGg>JXOQOFZQcL-?9U=Z^I(K
    0    668cfITHG`?#X;JSAHbR^ODETXX_B\9ikGMZ;>GkTZasw;WJMS>ROWEP9\LON[F_\U<
    0    678YI?7EAQ@Tb\`9LoY83L>2:A8SQawG9JC?9LTYV5Oh9S;_<V2PFA<_aPEDeMLHH>F
    0    510/DHZh*N7HUBRt.=TZjGWu(lqQ<dRuL.B]+W^PEwqPo)FSwJC`GgS?HR.g7g5epP^
    0   11074QUgLCXD:]5F^D0O]_CW[BQcJCSI]]G\UFR0Lg[Zgm^NHRB8QUWC,FZ5dBWDgWwk
    0    537B1^>L@AKL5LTTTmcFB2C3\M]Y]=KEEQKG\7BNI?[`]T<JdZ=4IJw6_@PIEOSkX;E
    0    570P^BNOn,E`FUTWTH>YM?6NIY?;;=ZCF4AQ5nFwfNKj].OO:uH;?JFhEKeDG@AWW*D
    0    715a]w`GQIPQ?N;Oi]MLUOMEOKQ[BLH^UcVbg<XN>WT[NELdQQXKZRG@PWQJUbN7b]N
    0    550#6HaQ&BeNGPaZ-E=r_AB]\2i/eQ9ITaR@wM09Y[[<DXJFu3/2_Ef(KR@FMJ'VQLm
    0    479HlDB48;F<EFHi3m9DN=K7VJW6sC\e\HbV;H3gdIMW#r/C9XL)>YUL[GKJKL^WA`i
    0    594[_`CDC:PZ_Q'DGLi6P?\>QOJ>@XPBC?HFO8Vw<D.kTU)ODFH\GIOZdD5NHUM<9S]
    0    719VT8OJUwHF]DPUdh[89:@T^DI_YUdGRJU]AWLOVZ>M\S0KHI=RV;:PZN8JGI:]@[I
    0    638]K\)Rg)bb#l48]eO=@UY+L:Q-TAU:5WJ`[Dc`6;9E7H[^NjIQ3W9TN;W*ZCd7J24
    0    563YTcAg[BQ@I^GSlHM1AGK@C?6I?dN?FLI=A?GWME:Q;;<E)PiH#OD\HDRLWCSBbBW
    0    666`a\O^OR\O5MK;RKi3#qHZ7J@BMVeA<RNP?ANWVHH[D+Rc9ReM\INQG:eScN?SLHX
    0    643Y4d$EVL`W0jJ3U[[F=SF5M'DLK/[)6A6BN^W4K6=DUCCa7gD1*RFja;A9d:kH#?7
    0    556QpF8]X<UW3N73jN^2OZw;\EQ:n?TG@G3HTDdIVBBI5C\:C^k=;GJfM5m0.8BV9(H
    0    704Y:eG3^DQNI]S;a[BMiGMa)=`;CH\S3;KH>@FO363CV]PwR@[O7FGUeDC4^<i=XMn
    0    607JGOBOM#X>=?(HYBMUNPNELMaOOGD5PLD6J+^W@H<FOV8ADQXfJ[5AO^P;YB_NGGN
    0    638;QCVH>SKCR2AR-4;^XEGVSYT=FDNL\JNSE[7^iBwWV/3AQS'If_5h:dTU1N?TY?8
    0    557JJaIEWCNNCULAGKNXaWcR]DU[VNC<ZeUR],KDW;GPAHB;g@YSPwa`:=J;F=DOI7c
    0    6698`F:E99[CiDRdYwO`<1ADD;J>bp[W=AFTJYDIlK78RW>TPL[M1YCUVWZ`g<iRHQ`
    0    518HAsPQQMaP]F5MB5#X_=4pZbV_:VCjY^lbPUKIASaQe=NnKIB;[YL/QQ6dK\T?dJO
    0    396rT=FOKHJS9EOM5VlA@Hw^:8C^gQM&5>E6ZMel7DKJ@;T=jRmUTUBT9FjAiA`Y:H=
    0    608PZG6WK4?T9PP;HE\0,]OKJ=8LIYQX1D@RADSRI15F77=AFQIYHXbLbBTI`Q^M#R,
    0    419_Ul)fl%R@^^EJtqdJ9ZAMD?8FXI<ABI3<$>\WDEG\JRNWI]kO7`KXh>jJWGeJJ#V
    0   1135BH]qjdZ=CJ5FWE#[M\VRSW\nT<Q5`\d_^_H^ONJKOdTdQ\EVHQLR-7[OE<Z2=OqV
    0    456TLM-DL*b1IbPFuUwj<STL<&6;0Fb8R+P>HDAU_68YOf3Z<kG]TVARiOS@bHQW>2.
    0    481Q\O#QI:HRBO4=CG[EAMQD>OOHOFmVH0@c<?SkgXS^D=3ZNoT\SQMafO^9HRJORLI
    0    509OZ]8EP)gL4p,>ik`@UNN>U%T?`%`29BM^FDOc1X#l,H3W-t[T/e6cj/Q$i$sQ577
    0    588Gc#:eCmBAY`mHG;V:^bj9=:^ShB9>SR2HAZTj_>9AVS+<Ur^^=8(7JWiD;8\`G19
    0    565JKZ:LPaK`PWOYfY>DLNVFS;_aOKPZ1YZINKNL>\NVAU/`N>LBCCa8wIR9qEZ=M\Y
    0    572VDjXNLUSX;i#ViGeQSFL@d^TcWD>S?QXVcBP77N4^LdcmFN\7LGuDZVV,]PQ/AES
    0    5475VI@9?=o[HkTL=e=qa79?w9TOA??4YIPKZ1@Y5RH9NWLRnP^L)[d]mMRK^:VIJDS
    0    580[`TPdVHRG0W#KIBO2R]QKY]pIS?*BQeD5fBra\>?8,Rg@]srVAXGB55k*ZY3K@5F
    0    688FN<Q\T>FXOOgGMC,]LLQYUEDL\NDMMXCL^w;K^JILD9a;[FE:WPJJLlC\7P>ONLO
    0    525JLw_JC3E>OOWCYDGf[>>NJ`_N4`2JOGVtOPPR<f<O?D<DAPQReW]6K_OLVaJQ]_b
    0    524HaVDKS_ka[V>UVFBEDUeARMBEEFUFIcQF@A<9EX6:HG3w\\L`3UG^KLOAKWWGcLF
    0    512CFZUI.QE,`#D[HKNCHOCPl]kOOcNJoD`DG=1AMYU6OdKVMJF\UKT,N^#WFiTXVmP
    0    696AJY>T6PSN>WHMNYDTR7ISi=NT]S>SK^fE^K#KD]FLOU/G_:NMTWCPRF4HWEVTNHT
    0    570@QWN.3U\G^FOWLH$LN9@[O`bR2cwI\ET`XI'YD`v[\=5d4nTWbb3KOeMR_WPK]Ph
    0    860Bq6L@RRE@BUAPILjEKDec@HNPPi<LWGPAJG]`FEFBK>Q#p[i_BTHC<M_IX5bp7EW
    0    616ew@?\WQCBJ4jP9=@gWT=K^dOHCXW:TBGU^XLlYKREY5NK?L.IVTFV@R_4PZ;?[IN
    0    548P[FWPGBWB[QTI]>UUXY0aPFXLf^VJ\IJaB^bl6P=Q@IRAKw]6PFbeGPjV=UnS\VD
    0    6486^Va;?R;FhJ[i(?H_>01JB`.:MPdvUBOWM\2P\Ra^lDIR#N>F]^?PSo7aXaHMUTi
    0    479=\QC)/@N=bUJpLMf^BS/D;f[ZNVL[Y;VI&X;OEO@RQKI@8=SY#s6Krg]HmFHjM>W
    0    539TX9.FgGQT;gG=[M_UnwE[FVNRS>aOIN>N:8RgKCNH:P_dF^\UNUNeKDw9SK^FE-A
    0    860QY9<SWMK>DIZ?VBY<WQ^EUFPI\^9EVW<<FT\T]@B:MRcSON=OYAHW86wP_G_WAZU
    0    540aAVC8TTZ\P=BPaK8KiGC@cC]+>SK90>MHgIJYSBBY7n/l=N?Z;\UOj?jTw7w=KGB
    0    584^U<@#PHZ_XLc?A@<[nNIDSYFF8MU@ZUZ@gH;RJRIUWT@JjF@FQD:LHM\UP8I\G/X
    0    613FkIO7KO7JW7KKFP`FRSS_[H`VJ?6Q^PbHONCMBNH[wCP[WU=YFLPHD\HY4]EBWUH
    0    662;^LN_GQKIwEPW2IKYDQ@G9Z@XG<O]b7[ZDI6XCZTb]aO?FX,Z`^BN;RT]ShSVX\D
    0    546_<h_HTFN7ESJQ9#6ND=QNVIGPIVMMEMLUBW@^:GOXU0cgNIc_<aIDCAS]XdZ;VT[
    0    589dN\M6gFbn)iV]XvE0KMW=D8D2J8O3L\L[<;`V<G<Y6h9OS6QYKh:Z`JRDwAc94Th
    0    498;7MFA5,UP?WFftgNeZAcWbUnFeO2J^VaNlVDM]bQHORG=wGH<MjvGtNMU`JfKA7n
    0    561R@O&MbQmh@Z)FnqETP:@Cf:9^o6FD@GUBNKU?[X0BT;JMDRTG=Sa_\1X,r#b<'BS
    0    494K]/GQ:IZN@dwNO?mL=K_UCMFP@8L>P>Q^kQYO\N<j8VLLIINZIXDKSe^B]>]TN[>
    0    536KXhd[#KkV.TIaEWNP`TN5hKjUeI;QZHeMMH\:A\P+QCNu\LSLRFTCRG?H@MEZQlT
    0    468`E^G.uNljEoA2iV(5*e64S;#/76nN=AOR>R\RB7*\6ZQV]gfI/;%kp@USqEiY40K
    0    563&WOOL)MIVUAW`6YAnB5Mt^JdGd^9`\Pt=`f4=VcOIwQCHI=.O\coEEa5mWC@j]OD
    0    5819GA[>RAmT0USRBLd?HYXi8RK4wXNVO5X`8M\OO^TJBAJAVKK_\VaNF^UMSD[@Hg[
    0    4979?WL[Wl?:bH5_DJA_J<?6c4LTWEbMdS`ROCWEAOwaeXg3M@EWHSBIV^?kXJJ\`EK
    0    448^JR@EeY\[LGI=eVALGO#=HHOP,BK@63ka*Xr4ZM7M?XBg3e<M#c6ftHVH[DjABXM
    0    703\AM8.\G@DbKg<b9GV^U;KH6>GXQ=6SNS=Br?FPBHQRSPZn#I]=-<cODO>-@T=B6?
    0    4707I?HX=#RWHIOdOCLFIJ[V^FoLF4X_DRK@X=L3CTTXWBE@gJ?A3rDC]A[Q`WJv:]D
    0    497?XVeViISt5o\j5=F=C_RR4GG@KpOA3k:awUdai5IOC6TjMOkW]JQCHEiBX[UL=;d
    0    427HZ\La]\\w)WMVaZw-2OE[[L;GQGRGUd=KTBGAUY^I2#GbNFE_Eb_FJc=7VgG3@MR
    0    484SlUwN_EI[kRXG@DG3Y.LSGCMA?PDZ_BVrEM0p59?WBVT6cd]>KA2>PWi[_hIBTH`
    0    7498bGV<DLQEcJIG@.IQeOFnAMQ4^bBQ_QVKGO?eTV`NCdwBQROTFZ3LIW6Q9dK_S\]
    0    630Qag2EwLB>R6PUC<G\@GSS\VdSN=aE>S\LK:XLH\CcC[=>IKBQPAXLSMEUT_SKRGE
    0    710]GmBO[<Zn2mHIaVS:BH>(F67P,1Q/<C8J5CaO5)-<>XSeLfC=,[7I`=jG\8]@<4#
    0    664GwLZ2GGaOJ\OC_XDEHQ87=NE<`Za2R,EM>HK^@N?NRVCD=OMRUS2]TqT:PVRIB>I
    0    662(pPpV-aG7j@Ys<>?N\9AdScuLC`megX`pJRF[GhddbOY@Na@k`aT)Hw5p=Y3jndk
    0    804JhCUT9H#=H:HYYRR^aJRHL\fWCJQU[HVHDVGQEOTNXPHC;@TRQPS;O^JQMOD]TOY
    0    778L\OFD@5LGW?;ONXKP2TRV;ODFJLfVT#@J4@FPOJHjV63QN^DpOT7LMNM_VUh\XKL
    0    772AMdBOHPgP.^U4XwFMR_3BU@TEC994IM>IYUJCMH>GMKNY^>fLGQGOZOP+UAC@L4b
    0    477aWT>QFbRSI\UPi=_@kNca4F8SWN)=EQR-ZjWX9J:AA;c>wEhO4EAM4@VB]?cN>EJ
    0    595/CRW7@IbMlU8AJ27QR=PGY2M)IPK1VRH1cK).?jBNFY2aWK(L6wQ=tp<YkFeO_/T
    0    543Q\DR<hSFTUn[FLGOD2O[7NI#T=AT:>C2oLMQY6*dCC0aS]QUKCD=UeVcE]aVBCOF
    0    649CROZ]T_QMM@ACN9U^^OP^\]UO^UWT?hRT`MNKMY[WaNW:IXUCHM`G<VCK8dNg\wQ
    0    602O6XT9N3wc/W@MOUNVf6+bB]V;FZGcKRbSJGWDFQQO.@MlBJ@uLZV6>==EZY>CXBS
    0    607\l;O:eTLNos_0Zd9PJIF<HU#Y]]^6F,MM5eJQOBHQOHM5LJ=LJGApGNk`G?JHHQL
    0    583Z_\LAQUZNUY#EAFUE<`1?MIS:;HFWXZVBWRSKTRRPWPF\aG?;ZgLJN;DVSSV9NXd
    0    542+R<g=@9#Ka=WrHB8]J=Ja:_IFLgP]YjIORdMEEbMoSUo@fFRYRi`(0A:gLRH`Ie^
    0    498?SOF/@<PmT:NgFF:Np=4<DP>8LY@FCFkc[w2YVe\Eb>/_HC<J>U3NY\>kdFTXUQj
    0    453n\w[$[OEZ7EYBX=M]Hl`WF]HN@Q.AUFj_Z^e^R3XeImAYGkGCGCCZAUEG:PCJSQM
    0    641BM\lCJ+C=[<O=CY=ifOLB]tLN>FaQC0eH6=#D?DEk[L8_L]3QSVXXUfEf16H_BPS
    0    764R_4bFw>J8gucFNBJfXFMKq8ETTGE?W8cPUo=gOBIHYAhPt7c1<8d[BgTcO4IQEWB
    0    525?Iwc35IcJBK=c;l^t_J)bSEK=`alOM2cYKCKbLkjkR,HfSeNXi\7EVR4TSKbMR<Y
    0    527noTLdZNG,]HJIOSPQeTPTWRXP=F8YMF]SeL3X=ZPgwfHO9MNeNXIKHe_OHiGZO[9
    0    463S6vU>OI\XV@AZ@CV4b8;l5GcFG]mP[B`A7wA]>>PceKIM^v>X_KT9ZsNGF]LY@th
    0    629Q;6@W>hUT;JGHYGQ[NJOOWT[V[BNSPwH;AXPJMVSMLIZ^P?HZCQU^T?V@<VU]1GE
    0    540;_?[XPE0>YRUU8?IDRFYpIPDDR^N.OGERSgGR^Kl>\0NJHM1\XHACIwGNAXGE_Q[
    0    736\U?lDQ=1-cB\>>8;U]IgEKPTPHW7SdR]eNw?X62UAeQ\Gh,RO@=UL3eXb6;?ZFWQ
    0    3615<IGR1=SDE-KBLhKLAb;BPSdKQJaXOpK_w=+],ZYMdKK`VSMP<QGP_>j5ja@w^Eo
    0    492F1QY_>WTAe6t_>AAH<KZTI]ELImZZcBm[?L/fgc6TYIZO[@YJO0F6FnJ54e7_]wQ
    0    515@>FVfsThm@haKE6TPXVO>w>QXHP3F7lZ>nT\7W<X@JTV>^/n9;CIOF+=<J6AC23J
    0    684MOJSO?TT=XJLb6HQcj/SN,`SP5jbMK@Z@;I=QDT[S^DIV-VHHYT&Zw\DfeoY^VQS
    0    478ESXQE=MS?\RYkN37aL*1cSOWATa@SnM^5VYUVI\KVBGEOLLaIdXwChI=QQN^kJJF
    0    572b+iVDSw9\DS8NaWc?UfXDQOOab8AH9T\b:Ms6NE<TKQ?S47a/KNGHLB2>N::=>hK
    0    662PSDbFV^LVR4SR@5KcKERGU>PNd_YKO;L=Gv[M`W\IMB@QSRGCXHFE7w5]R][VUcM
    0    339/GCkP`MGW\HfNUJCC_@]=6vBJ9Jh7-BMDSVOT#MM`d7]U6O-T3g\N\=;FR>_Q6Kw
    0    745PPO_IF[NQaBX]8:SGD<de=hW?G[PTWMQb:6:MKGdke;NRBL:[Jd6KHQ@NEwJ>bhV
    0    582a<]RWYkG?WOMTTQXD^RXFY[efNKInPGfXdiwZAHWJZaKJTS\69LW7@OWIIF5MIAH
    0    6324[<oUIP68M*A`(U@lNWZpMcB[WoI__=[KRHL:^PNwc-[UUTAW^T]8EO9[<n,Whcl
    0    387EAJSL,ZDldOgDkYV>\G4j<RW_GlYam1_aQjaGZHw`P;M16PDbnP:TLq/FUJcdKug
    0    591BSYiAONabS@O`WXLSY86UAY@7H[dkgGCiXsa_D\LaBLG]QGMU\aY8LGY`fKJwZ_V
    0    602aIB_:\GW`T^H>`T@@M@HB[NaFR@J4[HU:EtDTKKE8JX:wOG<L:IBNTObMYSNOAJJ
    0    626T@aL@^?ZJIICbTOMw_:==FXE\;IWVbNPj3G_JNEdggQLUAG8FBT_LAgF_N[XOVWD
    0    547>RYAF->RIV2BRRK1:S/hVP6XIg`ICRf*A661W8J/bFFI8ZG]qaWw4B@PNZESZQb[
    0    510buDC;/DdLSR1[XX5=hPKN>g>;:Q7`M:Qw'\Ai7;4Hl<KNPAalZCH:Nf\X;b>^FS(
    0    625O\>`>YOJBU0AO1UF[UFE_MfZFGP\^kBc`4UIWHP`P[JFEGVRMfFSa_dPXTw\NaZ[
    0    519JET?R[=hv8\W6tWY<EKA>32K=M0_9A?IQG/UK,S=QC82`EQm=IQ=[l0fEXBZ7#/C
    0    513EMUEQGI`ZOi^@nP>Wb_?EI8L8wIl#=a>E[7EJTIRJFQXZ^K,b7DTTR$G2a>o?.<p
    0    481;KPmNG=dRaY`<DHCV=1NGbW4ATT1>3?QISS0GX?I#K-^0p=G4CH1kIQC_dX4AQ1n
    0    520>Hc9K'XT7e8X@P@;K>MP[:L:/]WXRR@DV>KORE=^wFO>TVc:nW7DJlYCGRf_uLK;
    0    591cJbXQO@BZGdA7U2HCSeTGQ\7J%PDGNEAw@PT?D;FJ:@<g5GZJ>8+NQMg=TDL3XCB
    0    609Lj4iKV<R5c9KYGJ<wVJ<Y[\.@AS=KiTaXb4(ZW`QOOANIRSAQOTHaOZfWS]7b[k]
    0    461FcDHTcGO-I9dg.*AfC\cMGe_?p_Y`SQfR<u<^[]Ps[@EKOg<IKjRNCMUrKSNwPSR
    0    560EeR`XH]ACp?b89+BI\OrkwoC6M@QONM[ZDSJQXCE8P6h;O;<CVMU_GKKSHR>EYER
    0    701ALX_=K91W^=PcL@BU[YK[Dk[;IbVRSFekM?7F#YLNYc>QEVEXT@@B:TJe`PNSX_V
    0    537[I0VDJZ7FFEcHJQWW%Tq`X@CYNSYRNUPK,YXQQBiwTZcIBSDE[CBdBPbbMa`HFsQ
    0    580C7I7[;LOXI;T=d[SLXL?Es4,SwNOEDIEKfHWMP2HGCXHVcI1HQcf8B;:@`B^>AYF
    0    481PRaJ;Heij^:E?OES*@qjG2KWT.4B?Ff0T.@9L=#9@b?XVAQV_K\7PcO\@V8VH.WI
    0    621ZQ9WLbD3=e1Wc1KI\91SO?_MTCVSO]&HZ;8QaKC\_VRCB8jE_XS#X]OD_WkRPMRO
    0    425GPILCA\dW@@FAOT?kVM@BITLGw30TcB2:eFG_/eRNKH#`p8HI$b*GVEGH6O[@lS\
    0    658KU[LPh=50[AS]i;>BrK#\@Ip>9M@YLPVFISLL<K\@V[QVZ^S6YEBKGQ_GJQ9XAJJ
    0    648Q_K6B^NFMB^L4WHk@\LEA_A`NH64@PWKLgTCwQ5:8I[XVSJgM+A]GLDlBS-PG;9B
    0    617LJQoBGIGR`VdkJNLe>;-sH]88@Z>gUEjwU],W2SG\?TXVVk7N=VE_PUgeQREKLV\
    0    681Di>T=99B0cN<QI+CiZ@MLN`I?c@\MX9ZwOKG^'FDWVGLOLASJBOWNCWSm9C:PFQE
    0    515Ww@C0KWGUaFYO3M0ak5AeVF><[EA%M-[^Z:<b>RX[GJ9APMVINVMaMN0J4(WAQ1T
    0    582CPweaNQ?7XO\W>8JgS-6[>d?RZ^_tZ=WPGfE`OPagaLM>[HSgXZOB7U5LF`FSIn\
    0    748L>d??FQM6I\,XqcUROC?:p>SRwD@@EgY6ZUNA>Q8;Ti1\P>HK7_WIeFM<LEUOC5M
    0    558RF?^M5[XUU7OV8:/_4KjCwJX0SiQG9X3=R[J>f1ZG8(R>P@A?T7W<U@ZQTZAEAPk
    0    466_bj[X:qD@CJFO[#=C7GOLI5<FaZH5L`@E=M]d;HN8:'HR5[BdQo*=T9q`SKRhCFI
    0    5758DTE;]9FL6sY<\B1F^42WmB<B`@S@LVN,QdNS@GK#W_AN2#XKMNgUeASCW@p5GKW
    0    4924gO\U#RE`U1R`@..S'0bZ\bfK:Zc;b1Vi6N[Q:ZTVX:ETeH<RWL8CYsNgQfMtgSH
    0    572%_BHGWI[HUEDQj?RI]wAOXAC[V@XMAZNQdTIb=FV6ERSIaPIj[I]P-M4FN`=g;E?
    0    500J]]H5%+4=O7=`AX2aW$<iFGwDYqOZbPSODMGQcZLQ\_9Y-O>kuu73?c5jUebWkDh
    0    497^F]_>k=jOQ]YAQTIGeGCEK\L;L?<KRRUcZkVW;VCAwaY^nbHE[V<I^X`\^Y<AGC]
    0    628GO]cD5FW[GUHXYVL]L>9]gOlHX@]KDRW<VI7RHST:ddKIwM9MW`U4]G;QYFblHXf
    0    5243FTH(l<duOKTb\e5LP;6w`NLFj;KZZDWNmn<VI7'R*EIlT[CRdWfThDW6Z2kD6KO
    0    620EXTLGKLPiw\UHTOXQF&HQHTQDCNjK<<AGFKJBR@OSX_R`BP?[LRQs[OM9HNXXIQ<
    0    551?P>BhML>I[0K)BV=RPTMTPJS\PdV>H:;@PAYRXbWUXNDIC>FHX9^KP<:N0wBPG[C
    0    799TLI;;`<O]5q\IU\HP[EABS;OEF<IF6FUKqMDA)C#7HUKDUDLF-PjfR,VG[AO64@A
    0    409fmlV9v.Ybklc4[ngGNa/W6h'?7BF88&FE;TNiAS3q0,cDG^h\<cSlIMt/B?w@OAG
    0    500SkKY_dJ?I?Y`TI>HL,F]3bX?d\BRC@ZKnTwYX?+73KM_,]QKK:Hok/FA_GGL@3ZI
    0    539MKg)I?>ea>X*;tcDA`D+CG@d4ZfL8NP1GR2VJ:PAG-N*UAM)uVcB_k9cwm5n:VHX
    0    407?`YNcm]LT^FVZ=Le/[oHFlug[lBLwIJaE0cmj^:Mk`BWSR`QJQNV11LhCQE,EY;<
    0    706aRW`LwFC6C=RWL@SY_W?YHjR[&:ANP<jhE__P>>>;e1[HE0S:T1pM>Nc]AHXfPS:
    0    611UL[BNGUCU7ILQ\^\TMXF#GOQY>Pa<OTGUPbKGEA:?eVAJ`?HN>NgXX<XbEeGGLRO
    0    657TSH-hHP,7;E?:_Ak4UdeMkTqQA<OK=iBGK>Z^PH:F_i\DSWL<9?wB<4VJT<SN3T7
    0    760DSX>>;>TKAVSN[_HQZY@BJDBNpIJ8@JNDZ1HIH_>L>RCIHNYCOIwIR1NAeU]X?8P
    0    557]XXS+BC<6kJUlKB3U^=<I49fQN8B3R>P\cL:SWAU>fULGeM0IUEYi[YwQE4CEILQ
    0    495SZSMFTL;J\j:IH%1[MWKMWI6X$ZXQDOQ[bWTU:AC[3:O:Ul[2=<PmqMwWDa\0JBD
    0    421P`CX&M=iQE9A_ZU6nU5<aRXK#^3c7kJ`I4H%U^pO[QO7lO^.hL[[JYBN_aT\vP?e
    0    608b.wUSA\A3L_;5SKM=ON0-Sb]T['C>I`_Z]KZ?N@8EeYEN5<RADetQETCU9dCYNP`
    0    634@6Cb?fNZQKDP:7X9\H5#F;P>?EZgUT=DM>M?=?WX]FC*UJQUX6KD[TfOSN^YFMAL
    0    601ISCfsjg]k_8X?=#BPYGciaTQ;[v8njV^RUYdSVZa::%v2`@gUa7dF3YI8IW:;L``
    0    500Jn<VQfHTUD[WIP<9w\F=CK>BIADjo,9ZbYZOkW/PXc5^:V:@UKZ?cAVZI_f[P\\K
    0    674[e[BOa2UP[LKCPNZP8L2E.L(6'K\TI-2q1CYw<KJZ><RXI\7oNhAU_P^_HQJ;QFT
    0    691HC]58fK[NQfXLZTPWdPTB^IX_]=OH(YS>`[AI>G;@OSXYd>;L,QwTj9N&[&cN6>N
    0    352`]QQ;MTCR[iLS4#cX;qA=281CJaIY=@v3>pWYFjjKm\O[ZCE+KJ8_GcR@UBZWNW(
    0    517aOiS]JbFIT3Bp86MZb/DXWbgITU?EAH_EGI1F@jgVsZNU[bT[Xcg(D8NA@Q#JVAU
    0    488IldTY8YB4\MN::2HGw<JfId\H<b\ZY\sI=S_R?ShXGHT`X_;dCAic1G\EMfiI7P8
    0    420h5ufQcP9?I>RSg`QVudZ?nML\RN7a5dw.R5][MK7BwhaT;HXD6?[6FHW\?IEF*_I
    0    395ud[(5e%dRLCCCXV8b=XNKYVAHF;A:TXC9N/K8=A%95HIw^cRRHkqXWJTBv`AF4=R
    0    645@RKZ(O`MEwSLdII:TpF[`@bbW@kILL=W>DHG^W;?I?7P8N`Qe]U5VIU2I\k\kQY8
    0    642>WQLH\XZ\pYFUCC+T<WE^=O?:?4gMHMUQESKwJR?[PE;h:_J_hJLa\Pmd_Rr?XNK
    0    586hWJ5N`S\?<TBCi6w66NCC9H@YCAAOK7KV4Lqn@*,A?BjNOgXa>SAUH>mPbT]N?>H
    0    564R[FGXGEB;\AT]CWZ]wH[\`q8]VSRX@HKJJYgfST<@lbY8tV^ZI<ZS6aJ<ANZ:GTA
    0    688fs8d1\5J9fruF61:hfG>OgTE\FB1Ik<\MYt@iN:HII<oCwOm1;7Ug7oVX@7@Y<:I
    0    5928^>RJ)ZU7T`:Z[=_A\J7]H@`OfWBN_U,TQ[TO:^CGg9X:aZw\H`ZH=S>AZ@iRAH=
    0    511<MBGS:QUWgZSQ@LJO5Nm@J:E`MNaFFfJIVBDw[Ac_Y_PS3\KLKIaCBAuQASUNaW.
    0    527d6S8YN]FIYo@^XW[IXmX9UQ^Z>7E96NMt/#c^@3.\Jg_hqWDO3EP[_Mg\d>55JM=
    0    583bLTe[@PKBV=<wUEXMQ'E;\`MCR@R4d0OCHPfg2R@7QY6CMH=\JZs>dgV`cILGBQb
    0    651WTKX<Ie<1n4gmDKV`CNFeO`IhKRjZcGIo@IXQVmwSn=3DA_GQ][HYGiJNSXc^\YO
    0    635G=Z^_Rh2=b0=PGBZiJGEw/bQaHTZ]OBWU8DA?RKWRfIVY<<3`VFIYIK6e5eRQ[dL
    0    568X_dRI^CQDFf49[TU@:`_08KYbbUB6TK@J0=[aI@<9B)SfkwBQRNKLMMV\@PY8J\<
    0    637]EBDW\LBCUZwL]KbigI7;\I7t@b;LSJLHOUPSKJ9CISaLoMTKPZRc6F=lMJ?;M:R
    0    623EJEB-7L11L:OaBQPCT.afOHLYW^M__7M?CLTZZ]MSc\0D-JUPGPE?OYKcwZ[nVUM
    0    455A[_0CALgGW76V@oPe`8K2f4JIERLXU4SGR^U_AeNSKL<P:[FFS=jVR`GJSMLcfWw
    0    586w9VQJFNeTbUSIJFPIHPSYHIGd\PYSMHF]=KPGb1O:ZLIPKDaVKQMg[MITTJUFCZ`
    0    484:gZL=PW0DNN^KNM>cH+#BG:E8LRlL\VC\))[;:LT@Z5GgNJLkQhUOO9B8uFhb72k
    0    726SJH:VLg8>]IWQG`bOURg7UYPw]MLKVNTWEh<DNXBJrwQKX?S<A;bbYPF]>GDKGE7
    0    716Vw7]HUQDGXTZRO9>L]>aYCN-aHYBQh,IF?>\^L]NT^JNGVQM\DKNLGma[6KTDSXM
    0    471cwJeASa@8BLWVB1vLUULR7[bJDl2Bl1]I:FghEm_O`Bd2OQ_dYuL/?RTZV`]]DL?
    0    529d?dLMIY`s:dQ<dg94=r.N7\OHIBnY/FOVI]/]4UFYOZ=wC[KKKsSZ`3V4L\RCHU:
    0    530=qf^U>gLPS8RhMDTg\BKeFVG_<kTdwONW&[=NLj[aj7KV:X-_qRA?\m=Y@`9dq[c
    0    508ZLVjF^NLj_OLMWH,DS>SGFwKWbOH_MaNgZ#?SAT9i\b<n_KHTGT]1>O8L>s]IJNJ
    0    619GSRZJHRVCKaQS#@SOl<R;kBL?8>>Us=RXV^Dj8[)7^6bIqWnA56\T,^IW;=>KDUD
    0    744JEDL<>2V1FS9`J?Ti[*FQDPEKbD>W\=FPH5KF#XF:HJNGIEHZ=_\EFOJMWU]Z\^U
    0    481e[NVMOf[HH>QWT&bYY?FVPJ>BPU@]BOgiAJo\I`ZGIjI[]YGgDOAJUfL^LYBREaw
    0    536>QOMa]kVAJIAGS*c=[QlA\kSf2R5b;SV\G[dRo[B<UUWJQ4VG0Q\NCKmWAN7MeQ#
    0    681wQNXS]]G:SHT?XB\>\]RHYn\IDDJ_XU`]vI_GPKJLa[N=KD\MGKXH6M[^EB;GQkX
    0    5204INHFQ@eYc/F<78AXT=Jk?AR$ZG@W?KnH<Ac_\`Y\?5JS@P6XrwA4MBX_NJLKTUZ
    0   1083@:\SRIUHNFUUYPUHQYHXI_BWXwEKGI`SOZI:ELSPIMYJHQ=L@SGc>THLRNKLCDJ\
    0    696K:EI]Yr<2L8M*h`oHNPj#rVojaOMWDgVD_Q`?9=:4foJJL7i2/>eYN4[QD:73>_H
    0    7503CARF#HVTW`=LJPM_UGMJEHE4QYKGBT>DK?SQRDOKDYPGfPW`KYSN_K@UbPe_J:i
    0    531M,n2]n]gT3ZGFi7dXh_fQb;\a]?8KE\CSt5E,WS<OGwUk`Yh?CGk8;IS;X5F4=]N
    0    618VLH^9<T;/rHYZB?Qc_AXSgFEbM\GAVISQDk:QIM`RNNSLK,QG[DAT]w<KMIJZOIU
    0    4825dA=D_*?F]CKKOLZZ==dE7<?VoNeV@<>Q<RkWPOAH96\IUPgwLJ@NCJ^W[gdcD%L
    0    478[:NCXDdb=V[GYUX;qVFDGN8XSd:1GaftAqP9IUcMBmw7_E1`KaG]>G@Osc9WoYTm
    0    676Cw;T:DF]C^V4]H:>FRBKQ/J17?aUZL1<M=JEeI=JV@)9XXQYgXd@ZWGZ6^PdSO<A
    0    540P_I1PoBV`6=1qASCC9`KNIH5;OFMQdSch5CELGSJS75Ni4TOc)D[IwOD@pP\K8Wj
    0    502VNGYSEhHYD=RQRT*P^OD+EEVwAhL??bOGLWIQ[^d8et9\D4R:I[o6N_6\cQ[B[Vc
    0    5716Qo`=eEfqSPUX3OEQDL2U>KRJOEk1D6Le?T1wAE>Ng=;\7Wi?IBHOXcTOJBNEa-K
    0    430#W]X^a]F4Y:P]YAHUsHa<Mio`FZK]7@h:HPHheFXWn]oARNQSUmc>IA=I=KYSBRA
    0    524.CvBbWTf=7]4VF-A`]t@6_>dkREL\7LfN=FSWwNP.`uiPUMn:>AtI4R_GODUQ=LU
    0    493QNgK<S_QGQwDA?6WIV>8MJP*^5I[WI-CU,=WiW6CTBNiJWhLd5Z-PR>lR,N_YSB;
    0    576EDO@Q<bRZdcDhSH>UwTPTG_\GXP<K>ijGZH:<fkm^Uo$P5G6K^YT5N]NOIDRW\Fj
    0    491-@MLH:[YXKS4cRVIeM#TU1Uj4aiES;8XC-H;J`[sSHnDWHf>gRn>0HPRIl;NjYZO
    0    522U/H0U[HB#+SXRb@jR>[QW\X6T[\Pn)tOqbTQBEOMN=d85RLgCVS\HKIjRIK$E_M<
    0    497F;@EkdJ[\B\DABT<Q8f3@YMP^]QZ=OWOTLbA=eLeD<L`a1p6TF@wVOIS?kZLQ/FU
    0    7068ldlc<^XCn:<h5EAjZK<f)sU8NkZgb8ai-ANTQbqwd6.c8d-hUY7JTg@\_ZM\lbg
    0    444W7NCDw_oW)CQJk`MZ;VP3r?V`BCP<GPDWQGbK>BS9DiS\eWm=I9<XRJKCPX.?SUA
    0    553CgAUS>QP>_8WZIbLZ:5HuCEEQJkFcZ,U<ESPbWEPOLi8GJo?L[_TWRdUPdeC_>wY
    0    669/`Z^Z3EL^q2>e9D9lO84N?XYAUtgba>T[:J;gAbUmf<;P8]6Zfg8:Pd#vO[IkZbQ
    0    539SH^WUR]OQL>L<ga#TCH6<LMa>L_YiLSVXMG;NJHD_U9BC5Y;drZ]>SVK>LU4S^TQ
    0    412^XZ`_RWgK_'A=GW0UdW'WHkX\$\;D[<?b=0Ndg^7Tc19JPT7cZQh#k?J46cCFlGc
    0    419gHtiwld`[=D>NpwQ'GeSS;D\OD>UPEHM[>bNGsXT;UT>Y@MQ.>N`7dGN&[IE:NC$
    0    504SZ]]bHYmHSM_MTKI\_</d:XS;Ci^Ob[OXSST_cebhS<6TOhQe\[_LNXHgNweV\Mo
    0    499PDO@U9O\HSw;Gb+KaUAHGDAYFoZA1>JL1WI[9SKY.IaIPQP]TGHJ\QM=QF0=@JJN
    0    564VHt7Y=KWJQAAGbM?VJWOgL_a;KRrS[OZVTCP@Nbj[Gf>w@_TjZu?9Y8T?\cTIcIa
    0    382pbvHG8eZI>mb7lD>PW:`LXE`SQib@QM5\.^^Y@baj=bJK/Y;twY(1``aoZ]-VTAW
    0    559WEGQQ`FGLRaRX]1d`V9OFtH^7[DNRaKea_J[_0@H/`UXGr@i1NP1FSZw>G>:UL?T
    0    628LNgWC=JOPDY;]TQFDN0DJO?NJaDH<O\SE=3LXIR@AOgEdKKXQBYM,wGR,e^_=aGK
    0    463QYQ:c^RJM57L<To:c=QMSUH_Dg<OTAbIVw3TV]GD>t`NPWphP9BY;G=QI>5>GaS9
    0    399rbjSYN^FCXh^061TScVXGYOJiV);M4O\E_OEDE8F1iee#jOZ=W7XQ>6MM4G+TVA(
    0    607BwXtYLRHOaOKSX@BMaDFU[YYBDa\PQ5NbWTS[9RR[W=U9Gf?HDGLaM[QdFMY;NKU
    0    609)Z_<8H>>?OTEP_=J?U2dS/4L;AWU5d5[^JYCuW@FFMWP=RMXvNdBPHFNHh^wPQHC
    0    372$FMOWeYe36Z]]mOaDvYG;:FTbdr>CpEB@ETadm]LCj@)_A]w^UV<oIq^H?N\QojA
    0    492_=<IaAQ<69ISHfkIShDVRGAWP/]4:DMCVZD_EQSS?^HU>7wNKJ[)dHlP\WFSPg^;
    0    580LO^JTGWNeMTQ[wV8Zd>D\[PM-XV<LUjTCpF`;^VJIKfYca:KG^gZRg1M\`AL[f2c
    0    558DPZBj@p\rGFJD_SG=KRUwQPeLSbGNVYFbKsY7JOmZW^G=PLDI_JZ9KDFKGTMSZ]h
    0    546Ggbs_@SZ2Y1Y[:(GY_%Eq8[KH/dDDXAI].W6hUdK`P<]3,Y4we_GM;A3bPukEej]
    0    494EOpXc:.H98@BRMKE[NLVwBis(\U[sqIba:M4U^baqdY9Y1GGSoog7UDOHW_RHhWB
    0    654K^NhaFYNDW5BdG7QQ5PPhD[DNNwh\`RZmJTPVMH`fW(WQM_GjaUIdGoJhBY>gYLQ
    0    466\a[R\NaMOXG`PA#LddDMJPG[Y=K3AAbhjMaOSXI^LTPM,YSQKIOPNH%_lF=OFNW8
    0    668IU[`\H[GIPEK[TQL`ABE\QXR:HYCT^2G_H>D^wZdXhHQ@ETFgMV>IC>EeNMOTrNS
    0    581H[JNTLSSQ`BMi0=<T=TfXbZOG_m>_i`H=LWWMPZ_ZTJa#\<OYP[ZCIMCVJq0hU`Y
    0    467#=OSRIDlLaBRe;<?FTLNn/X?G[TdOXE6LHgKgT[PpS[=pMOCi]a>;BI;J?QHI>2D
    0    532L]DME8\9dWC^F_58;LCXUH:gTa@V>T4L7C[N?:::^eP#QTJNL9K<ZGOQL<2[LQ2?
    0    583DI@AQJ`<D_Qw;LXGBKVDR<AGV\EJ@CE=61iXK[WFUZlCUY<NPBPNEFAFGAOnOQH@
    0    379BcNS:fdDUUWSM69DVcdFZP\]Vw9,FG\D9fU0S#Y0w@XK`g;Mf.HYY&0KBNRfEWGC
    0    597OOD];MiG8jNWY9R;A)MVKMOHVieI[YVX[Q@9Rec\QiT<UE<HNPL;FRh#]`YekPrX
    0    454h:UVJDITHFIQb>:BQqsM\JMTSG?P]hMVWGQA2>7CHiiYdw=-l?Ul0-::Z.UMM.@N
    0    515A_GCOBR8K]H>R<;5CWgMS@w<hLG)FZYTTL9PAI@V[bDZ;Y92BZDW9:A5ABnF;JZ:
    0    441b@DODAaKHeBZCpw^V_SaR[DbWQ=9RGUDT^uHN2@Y?aDYiPJBLWJ.NEL=EKDYt>7:
    0    392;1YYO*pO,`>g]6SXUdEVDTSjaWdae<\7CCj4;b=dnfUQ@F=9Ck(N=FPOIQ#@l3p4
    0    553V<UPRVMY;S_VZ_L^_MBTA`D?EDgfQ@TcC`IlBEIl:>3WM/dSWOT6CwPHqiD:h9e=
    0    455=YLwVDaP=rVWJ@&DBqC>l9_LKL`:nC8ZYRYDY+AGiYk`l]g9jgiYJWJc7S=b^8Da
    0    603\iM]]c/WFYV\KNiGNdS8p>TS\KRXDW@DMN]UjBGH<L;XeAVKw9FJT?Rf4HEKSBHC
    0    645MSWGdN[c\AIBHKLS;BfdGSUGU_L8MAUKQb_w8=MRB>B[GfVMGNOUCZCDCQ\?OEHQ
    0    485-oUUJAR'LZGSHLNIM[TLPGKZc\KQwT`BLQdB9cBSG]Z1T\GYZYLYLPP5Z`ZZLXUY
    0    639d;91M)^GD[?h:U]w8NBUEUUAG^;DABJ)@FW.<lE^TefO]L?ZKD==TJQ4Ya7K@D6J
    0    517[PnIS?D;K9Q7[Q1^KophbA[Bs:36`DAOfRfOaDZ2+w`XUkP[BC>Y88FU/:87JS)>
    0    524n0B=2ZY:K=VX=jW_9KdvIwaIfiTEe@OVNMTcZgAF<fYZ>UPUI@?NJbLSUg<?H>YB
    0    465BWEbDNW8QkGbC8>J?Nc?`9[7ZDJIONS<A:S8QKDbYY7;JS@CoRfI@4N6WCH_Sw@9
    0    728K8SSQT_jaO9^MZLF?L]SK_>FRU]XBLdAEhOw:[BV9MBk0[OD0`EDD>\L8?OMFLde
    0    788IKL;RBV`[ILWRCBR?SQOeEGAFBbHML@7KZ]EAGCMOHLQH^NBDREG:<EI@=w=EMGE
    0    641#VOcTFXhHbHtKKL?F^HEb9Z@+BAAXI.IV@K.HSRJeFaPk;aAc]\S;NY[CbSVSOON
    0    552UMQJT<wXRlKZ\TNaLKF[JjIA>LbiP`WH]FAHPGMqe\k@7@J;ZVHBKVOhw[VZ`ZiN
    0    426:TPl>4LwV^ZVD?7-\RK@V$i?A:<PS?EZSAU)TA?ljcb^nQ^E>RTjQYc?9DW[J<JF
    0    507X9H@QUYS4^YO#CF=<Y[qk@9CvX;CVNK8PXv>IW-IKgiLHWQOM1CVSEE^:<AV?Q<<
    0    4186AKB/T9><d_Da7`@b8UX^KYO<]?4RFbG>HUL[0\MC3=M;YA7]^FE7:^FIBIaV?D#
    0    547H&Y7T^OVeSO#>]E>=;PXT]KV\@AHOApK_hC<WME=?5AL]FRCKAAF6U:?+B=E5Zf]
    0    582Q[`Z[=UJPJU:WX[DjGf#IhRJU[HPTG<FLPXH4c^\I]U;i.MF3`=gVDKN]8O:W7Ap
    0    761M^Xp][fWg^CYL6>FOOjQULbRBEaMSdOGVFFLJ?P`NXQ_d@QKZ[FXIF\DX>wCXWk_
    0    634_`\d:<8i<Y`LQ0^@\w?G]Df]?A`EO\Ai_Ca-f3nH]WC?\=^KYOc<SGcPNTKgh^?f
    0    568PG]q`4ZXRG#EP4SMAL^AC@A[DCPgYLOSb1Z`Ne;ZWGfU`GW9ZC=<TWSOYRbIB`SW
    0    571i\?c?P^X7ZU7a@Z8e@HEDR]VBGmhTaJbSJ?N?SAC9wmUAMTFL4=RSTJFWIM8NB[W
    0    675]4D;FCJF_DHbCBGZHihc<W=2Yg,K63<?DNZW>]A652^RBHJA:CBGDTNHGIBX=#LM
    0    503CUa\c<^:]:8O=C>GJFPb:gZ^TnYIA=\\Q]FP]Y$]1M2d@^1AK1Fw>*OOKVMKH@6T
    0    798E\ShJVMQUZKA^J76V:X[S/PMFFVfS_MMw?KF^?LhQV1F@E[FUXZJ\C`ZREXW\]ZV
    0    566GwWUP3;DQ\e6`JU@OJC=aNC]3JOBX`BccAB;mWcTYq]L`NX=RSa0WfQWkLdSn\JJ
    0    586JTLYB6W<bO'dd=AMWU;FsM^XAWb]a_OjeTO3TfVX^XFXB\WEW`Qh>=dK;8sEUHaw
    0    451CEPN>6G=bhEJZ;N>KKN0P)^XJERMQjGBd]>E[[wla[94JG8OcQtRHcue^RqSguhC
    0    664kEO7HZF]OD[QMp\ADD@753:[IVMU:F>FeEHJBJUFRET@[?YOK<IE^WLL;KEwDOXS
    0    595<k>c_4JHPe-@J4&,M^WAi?w\DFX8D_UdLbUWRZU]WR/N;]hYclgb2=VELAo>M]]V
    0    6958Ie`mAKPWJ@ARC89\VSLSIhdM;MM\MQ`U`KTPL^RSpYKW=MEeKLd#cZISS_eN_\c
    0    556OPFTW7[TWKLY`Nm;dDBZR[`RnJwjb_4<HJN;`j[LrU4K+=U@\Z]a>V_JeNaecnaw
    0    617RYEeMCFDBAC7`KPMTNdQNU\dWPFY]hQZbI>VUC[cwc9BGYVMd]_90\LTFJc;QG]Y
    0    632bMJR?U\9LK9OS[QgEZ?XGW<C]ZnhGFZ@4?L=KaMwLRJG2S6NHE5/Kg`@PWPTk;pJ
    0    529fIK@\Qi_C/WM-kn_0;ep0b@=Y]<^=1T4ET9cXV#GEAD[ZPKFJ/0^tY2WK2;Q*GON
    0   1006DIHUUD^TGpAMP@=WZGNJQAOeRYW[ZOGRMLOBGT]Y^wSJYKTGXZGMAPc<g?QHU[YI
    0    656TMZ]vGc*0p.MI_9FOdWZGjbofZVQg&iaUX<*F[QOGloXTCI6SFLL#J]9DRCMTLiJ
    0    661OwEIcIl;5FXIM>R_cRGlBIUc[HWMSk3QJCNP[\YTauR\bFpHZYnCXUVX_X\cQH^W
    0    699l@WTHSVaXYb:If2Z5KM_FLK`S:GNKMOASG?FoCB;CU1YJ2`WS=N:DFBH3ZEwEVSB
    0    521E1oPq9SjjLFO2@%[MK]mOcT_`<>UKSfNZQ;L[H>]6Rmc?>NIVVJM7E=#B<fT@ElK
    0    510D?M8OKWqSGlHOQ8-/e7EXY6W<YA26_`=SdPFM.TD2*]e`3w5m\^*7;L.S4RnOVMR
    0    719DU^bMXT_Y[KYw>Z@rZAB]W_HQAWQecNMJOC=FRQT^o=RiDSGUVA<D3hB\BnGPWYJ
    0    477]9L0:2YLmIKh8NlNN]GHIgLQY_JeRK[0,^D@5MLqH#,NGSCFNkSFH`4M_EDR>=Ha
    0    559G_<eFALTfwdMQC*FPQN>MDS<D?\bCI>RQZlEM98`VO*X=AJ>DZZ@iLtUZSUZ9?N\
    0    594Y?XNTIN\O+sIXa`AShICNb=U]`7K7MwGPwf[HHL8.DXcQ`(B2@]LEONN3YJ?.H>V
    0    527(`NOO4TH<[#Ic<1AYm1DHD_r@\Ya\OH\N8G)[FFZIM4?TK[ffHg:/^U0b9fDSwg[
    0    501sLSF8kY8m*`R2TYQFFVG+dG8B?ESCO-@kZK^[;>79%#ON`R[CFCfZu9eKG8]=,*7
    0    577`R[Ma[U0BB?K7IcZ9VmFL[GZoY6RPKUeW\<wNFIA1u@D9rRG9J(oRcGQCNM5>NV/
    0    6465BLa89QJ%JDRZ>ANWGJDPTJF^FjWYIAb;ATEGZHeBEBUNCJ<ZQOROVkDk2RHdawM
    0    429q/R8=0[\OQEJSWE8ZU)7w-W%CJC=KPC6T6:JB?Ns@TZ+qX>TbLKVA=WaIc.l=RMA
    0    596YfwVV>;IBf45H@S1PNT.`WuOK%UQm[MjiJ%@l6l\i`9Fc7A?V[O</`VE]RfWRZoK
    0    676w>S7IW[OHAT-GbMfEPLa8`RVVIHP@TTEECOiB=K9CWcJ]DDRQHUc[_TN@P@O5MBD
    0    610GPFef8XAH]LDsC9BTN@=O9ILH3fIi[FuG=VAO9]R`[MC::[E\w[B7PaAd=g@>lJU
    0    494RKE_TVGHMtUUBPVa:J%MT#R[ZNXj`HSTE4?PH`JNkVh\dRPCATEgYmBGf>`Q;Tg-
    0    432\=gWaP_KBE.9B^HSP[vV1EocI$#T/5F`tlUVQAP'L\uVb[PFF.O+(M2<GPMSJC]^
    0    628>p^n@?RVQp>T]IM6aZ=3U6U_H8^kQlLfUGS?eM^fge2:S>wCUUSGPZYNHN\VbVUq
    0    697D^=[Y@@JNAWDZG@V\=LeDYDN$gE#WDUJ5RWMQZQUJ<INA`nKMPWu=BSGQI.WXEXJ
    0    752Ib'EOBXDC;NS>MFQ>XWTIR=^HjG=AJM)@5STbi#QJT;H/[Jd<N3YC#?_,7<QcS,<
    0    564\>_9IbUh\Ho9,mXZDZXB(U6JK3<7F?&DXTKrNF7#H3<J\RIS>DIC^v8_=eKc8.O(
    0    439'6X(fKNiH1LEJw@di[SH8h]`RU2FL.j8>F?iTU79JRNhOpQkA+3LAG_YeD=>A?OL
    0    695DRih[4XIBZ9NOF:Toj3JdPOS?hTKWkaNV\@HMcecVlQDP=F5L[d8;_Z9ZY^GwkSt
    0    515M;=7mXFf2Nq7YSY5.KLR)Ba\SJ3VT@K>3GwgPTBB:J5]bSUeE:5<cN@pFiF[E18E
    0    684S@JJl?[KCF,0E9a<N1`K-gVa_N2[_;ZPoRLDNTUQSZb@N9]@#K&^`VEm<-<1^ER;
    0    467_hLL`ITZIQHJTD09Zi\U9A_c]F9IpI8QWKnLs18LEwFQOA>W]>;wS3NsJSCTHCP<
    0    503J5MITNZ-SEC6>G==B.VA=DeE\[eLN5JNHQL=JgD5`X;<R/U``QMKQw3HOl1W;F`Q
    0    503WHZwh`VEZCK_OBIk^dq12Qh\P0ESu5Vho1FhSQMS\sH=NFQcLhZIJ>\YP?gKD[P>
    0    528K];EJO;ETj[nG4_0fKWM^ED6>55c9_0T`RL:HR^_do9J>IQ<U\O#[XQ6TFVLRQ=k
    0    546PY[[Idb=\EUQCDJK&1BDTDbPJ>GZN`\FkSNUs4A?O9)cS5]^B>XYMWK[MXh#4RZJ
    0    848J\G><I@HGMSUTZN[SZTQVEUCWKb<CK3UG?GTN@UFKYJ:IMUI]Gc#T^9TYdLc`E;F
    0    576Y2T06OOGBFDkBJ\SMUXF=PP[QKHN;;HVAn6KGh^@Dw?ccXBZWd0GIIOQ<AIXOCN:
    0    574G_WD]oKF5BIOWP+:AS#K[GZS]DUVUe?LhMX;cSS_@U:IKJQFTGRcNC3Hp2K;DE>U
    0    527FU<F<AOIGKOMARI/9M4LQ\-5\=JE0PAVMDE?MM3MU6@FYQ,<WUS<SU:>w_EkEZOU
    0    5525=JHDRwTbfN@wD9=i9IJQfRL[U]@HXJ>KVl]MXLgPTZVE7>DK\2HW=W>R:YPC;o3
    0    550WOC'MV4\m7G<DBGe2BMOH[#QXQ@`A2I:`LRUX@>=C%K8Y)VCL<ZFP[6o,UNd8,CO
    0    499IKYC;<w=?@TB<CeRa;+6XO9V=aVlTFLLL:L:?SKR3`c5Ae[WTfW%3TA=cw=c;]\=
    0    718,LTMDA2RRQXH^MJ#^GF4?C>PMT;N<LMZRNfCUENVaUMH^[Y<F>@`I=@KJL?SSJ7T
    0    622NF`AVDZQH>V#MVeK\>BIH=FOS;LoBP@MMH7ZW;RBXNiBZf`V[=ED4_I;OV2OZK[L
    0    551V8ccTPe'J[>SI\<IhOWZTZRGO0HM\gbM\bcFT4MWbMaEBSCQ\p6tF1V=C=[<CZwX
    0    749jL:8;QH:3DfgOd^D;LOVA>7KLOJV6#GZVI`O]HA;CLGLOcEaI+6G^DEgUKJGM6F8
    0    428VIlXaI5HMMG,5GJYT#eplDGURK5adA.UiW7af/`5fN4C_Cgkm>nEWUOXVVtEGTW9
    0    568ThDaL0<ou6[TT?DaNqVi`L1YYiLU2u)KF@SIwLdR;2-F@WYNQOkZ3BRf<S9XaE5E
    0    463QQX<FYe@D]3;=a?RaAbZD7NUl=CwWB?Gb2H[3RSTMTd0fSQTFg,JcRF_2pYp4D\M
    0    578JDaf][aA.P&YOBALSd]EaDU[[BK`mEHsq9'E9TDCDhZbDGDILwKS?:I4R3h7VQeZ
    0    501_MTD2hWMaVpCQwP<Fa^28?j^G6HDPRIOL]McT)iB:BHI`gJMBDM8aMBr?gPU?D?S
    0    721OOwBHM<WeUB?DRZ<S7Y4QDDQKE+Y\ORNPL[CZRQHkYN9k3ZE?PUFLd?\EN_PQUKT
    0    645I5I=A]VdX7^LL[G2MN_MM]9jXf5LJLEJ*LHBJcH^IZdMB^UB9]\`@`><SUH_#:LQ
    0    434ODYWD=WWC%a#;JKNHO?MTj9IB=SYN*wh<_/^?JZ>I_X@ZH8%JJk=W=ASDJ8?aJLN
    0    640Z;u[gobN0;2<MRJT[rEbJQ_lV8@9rHeYw]OLZ>J>IreTDYYXNLDo23OFVHcAGHsP
    0    514aSVkP7F6?`PuWLHnQoFs2LSHvMONOA'SJHw?OJA9*P`b<o<MV/=OK=R\M5<^M_LD
    0    577VrZGL`AA?ON=@C>a3:X\T;F9g@T^T]D@c#4]]4P[]>@Nb>kSYcLGSCAgAP_YPS?J
    0    556?P3JBNOl\iHYJPTU?LhEwXK9VVT=MYQJKDHPNBA?^H6bF]_QXG^>]c@LLNLV]JLC
    0    503V]IKB8Z\_\w[f[NZoLU2g'SFP7QTL[>FX/8GFN[bcAJ<EGQFhaHHXJ@OgAXVWdV@
    0    624FYRLFH6q]9J:ZTbQ[LFCZ[/Y6wMEPMe/<fEQFVO<EFV?CVO7URtLOI@SGUHLZIC]
    0    492MvLFYLN76_Te^??YO?nX[7QPRNIwA<MLFF[CnTYe;SE:CP^U(FEVC@BSEEEGW?@\
    0    464#+I=0IDj]\c^YRY6aC,;F\JA9BOQZGRsIsC7L,CWIJ\9(_B2PQoBVa7:f2@^RAGL
    0    642R@C5QJ\gbaFTLAOTQNAEOO7?G_VE?XU#7HERUQ_^K?WELG?MKBJQ>;bCB].]KIRH
    0    643*Eg_ID7pJd>Ag<W1^QF.k2^=FAa\PV>mBF9CZGa`Uw<?ZQl@fac+^]VOK=mQW^Sc
    0    475#5NDiU^CL9C/F72o7GSaK[^TFO\;7[^vgS(N<\F/APKREN9ZQHfh(CM[a=lRKbw\
    0    626\RsKR@GFCCS;<K-OV^QMD0fw^2GNY\Cds4RYH;\9Va@.Z7?:dMVGGX;HKWDlIHfA
    0    565m;hM]PA[b1TKTi\pTPL^>^4HKU;GL>M`GKEECMFBCQ\`G08aPCIOUXEP-XGw7EIF
    0    489bE<BBrh]*[B%?X6/4VYnIHM?YCH6PG?:D;DwmfMjQH&o::iV_TXIQF<QWsU^OR>=
    0    5372ic]G2@]INBHe>XJeh2?\ASU@RY\Tm?cS;YCC?oc^]c;^QS2]_wa7MgC\Y^Pv\Q[
    0    622ZL]RLCYGFR`DBUEA`EOVU>cK@8G>oIElwSch?G^B8XLYSO?P?MK2UGUeDbJGdW_:
    0    598YIV\WOV[Z6dK<_cK?VG<1QLYSWK+fHJX6R5PGHUPZRCHQR@COLw[^dACT\BPE:;j
    0    546\GbKWSc5#IIMYKSSRgfZKEVHc5OMnMImmUI>;4K?2`bUCM?R>YAtNFXUJBP+CMWG
    0    6970LHV/DS9=^NJVN_C`b5KfK>QZVRUVg@S?LE<KEwVYj`FP=L@aL`ZNQbM^UMXsWGf
    0    616I[SF3EIc[Oa@Z^KRDg:<+6Qn@UVj?=4HLJ9W_A\7LDUJl?VI_7e3aYC[GwGf]XGc
    0    702LLdTX:Jt^Ml5XQX7QYJM\AHwCE?TTZEETG5<Q@VReHJ>k9jG]fbOKlLULjK_kHR^
    0    677NQ]L?LM`P]\?QIYKWJBRI[MYHNXGEIAWCDHGIB_BOP[#K0G@dKOY8eLTO[P[KJ9V
    0    569G]4PQ7cAB7T@KW5U^qI[YDPZZwj\MKLK@k<JQ3DSQ_ZTBKSVXdTQTNNCJEG\OH`>
    0    695PwESVGUKPnOQTK@?RP@8TB_8RJ=VaPCUbMkIV5VbQ]GMUWac`fWQOUUBVEKPaSSZ
    0    8448LfMD9HKUS?HJ8#M@P4F@9OIC>POWcBXPIR2O>`UX]U6c<iDcTg<2UKLZmLfaSMQ
    0    5674@/M3OCbwWKk@W0KPSI:9`7K4>;S;BI=SYeELJLARD@=FMKG?:E<K7X<A_\aA<VV
    0    657[V8^K&E5-UH?c+JDUQZXMM]FL[Sp:J#UT5L3h>^nKT;CNH`7USVP<S`YYKNDVV\[
    0    520ZEvQ[Pw(AP6EtTJbOqS\8NMp[8QFd;^[fQ8PGD:RaoZRZGSOYWO`4FAI\5LIPHSA
    0    4863idHaPXdRc=DV17EGjg#W-eP0D2GlmJ^^-fI^1Z_NWiChQWHlem/KDKG7K_nTv;\
    0    630+SufZ64<ZO@;bHSQOQH=Z8cGQ*Wa]T,b`*CEXJ^nfkW7m=Z0TMkS#SJGX_HX\CcO
    0    555JUweEseIZReFF=Y.YA9N[UQLE?OMOB_JHKS9>Z_BcW?Wp5l&UVLEaQA/A=VJIJ:j
    0    502*HV,2HBSbLZ/NJ<\\mDei7m7VKU0:TFIJ\I\RWEI@RNP\dff]UTGIw=YZ?LgaaGC
    0    712W\H^^DK^VF\JM>PX[:3DQ?=NDVacOa?@N@APRND_POK:QTwa^NfKOWR@BkNNWHIL
    0    780=@oA^4R]SO34eLUODNQXXKIdJOH_^]Q@L/2BBLdbc_^0i;QEe]dO#bPBAj]kQNRe
    0    520KbQQNG6_2Oa4j:;-bv7@X7ci/P]GYh;gJ1<7eGoY\W\EIFhCwN^BMaiY[GOEkfPg
    0    672I]aMLMBL;Q>JcCOCJJXIF3XpJ=Q^wd8V>?EASKh\L\55l%LJbgUI3WZ[OE^7PKmN
    0    555Z_`_en;@6^5@FT1d/]H'TQ\h[7YFw[\Tq?WKWAPcKvP@hEXcf`F\1M]@cgLNIFEB
    0    792VJZY;=MC#X9J_5QMPb5VX=a]F1\Kcc5aV9S8FPKk\iKH[4II[RX:5_kCd^^QnVqU
    0    582L;??=T?<AF@ON@';]wCI`5`ZOWegjb=]RJQCNZpJL`1FZVP8UU\A:@DLbLTlXRMP
    0    653TUvbZKQ[TG=#f[\PWZEBS*[QQ4dgTHE]MU>TN9gQDaZCt/^6cKQC?N<FCZWYX]^b
    0    958SS`]<BLYI[I>TFLEKKPFIAETJCJaT[8XPZIG]O^ZfTCCw0QQ]UbBJeKIX_R_Q[PH
    0    728KFT:`BS<K?NIFZ9XGSE`IKJZZMLDN?TUDSKLKM><?D>NBYXHY6kH@HCH8^?RwORP
    0    463BXIQUEL66X0@J7KN8@cTfD\MG8i[]_dYd2wL_AWKpFO:I_rEc]]ZZISTU1EIa`nI
    0    653KHL@bYfVL>/TAYAf2hV\UQG^cLED[@e@R`DqZF<F>[`hPZTLG3JwM;>_D7QVV4a5
    0    4885`Om:O5K6YA=ST([]%WMe'iaF\scoR1TZELXEMsdIwICVC`KsalC$HLB_1RRq^tV
    0    832^H@5?SRCUBiL9``w;PV^:[=>k^HY.=N@JDEMKY9/B@VSK<NO==@^ab5e3X7]S6>B
    0    678LSQTdR`gTKQ]AEW5I5]RH_EHJS9\71nONETDS_:HKX>UDHgG0P5OMK5[09]#9`GT
    0    537T+XKcPPQIVHK2ISwGchI9Z\IFYBpdQlTMc=4BFMQkY^gaZ<CGXDe?GCF47V2TbMW
    0    836]5ldneSEMK/>TSGRVVaR8acLd*BVUKoVwJJC>DMQVkfNHD3M2]KZOUa@[/i=2feL
    0    472[[J;5G2h=wI<FPTI_e[NU[]4[3n,AdFRWPBQB0oI=3U+F8U^[^a?(KnXdc@`=Yob
    0    5065%QS]YaXn>=\>jf[]DwGIUE0R;)RU2QB[AHMT[;D<beEXJH9[GSh`HS>BM@4$PdY
    0    7298YNJX\Y[M?IGDTOZWlS`BCHwMU/H>?L`JBAVhWIB[WHVDRPf?S@>SJ8UX?H<ORH<
    0    510UAZdSMQ_>K12\BXHg$RIIFkYOKgdTPTb[ZI:`QpWOhw@`2A?EfXP3RZC`WjB=MnP
    0    5736PZRBCHC4[SKJNPe@XS_BSSGXBN4:RF>MO3TdGS\G[UwD<:`O@FL@=^cPUjC5*b_
    0    626aQOC6SAYP>TCDQwDKOK\ERFC;^CPKSbnIaVAcQS>H5B[UA^2Z=[@9b@;6cINHC>M
    0    371bULcMNv=j-4K;]>bFDtdt36I7EB*[NPDtYXAa(R\w93G6?TJpgPRKQ>=</MQJJdC
    0    6531KM[oJfE??V>fX6dUwHMZGRoP/P;JgTeI^<CYHGWJY@Z2iUWPedR5CZZ^?9TbP^M
    0    592Zn2LIY^XB?VNWU_E=PGdT<l<?^gfBI_F@H2_wjZ=5LAP94[Aw7t*Nh]A^QAaY?\N
    0    600AW^g]QICCSOVX?B9n:<=wE_LJC_W[QT_GNLBFYh]bwH8Z%OMK_VAISWNi;HHSV][
    0    559_]TP]MRUT;ELKG[PFcYV7Q[\X[A#>LKa\T^`NX7GLb8RG`TKY2DhRg?h;SY_T?3>
    0    503FdDN=E4h[Vk5XQI^LZ:N[EVK.]wO5k/CU5RcP9PEDR&>D&hlk^qLM>H]GfBlp7LJ
    0    527<HM8A+QQ:I4^LSjUe@IR1bTEPN4VPXK`L`4A82GXMwmDK?9H8F<`>JQCf`JZJHCR
    0    707BIH;XVUIN$wM:o4_2PC_SL1PReN91\N3<MBkFFA:6,Gm0iLhuA\K-<1T,^Dnm<4H
    0    671NLwXn^WC?R2MIQ?IYVZIBohjPK8RLDood[:D6WVI^cf`ac<?L?EJAI[9U9a+KMb@
    0    604ZVFGSNBZUt>_@FR6<.W@\.N>;T2LUG:NH4w<c9@AM@./SRa=^J=@glQ[\GYbTW-I
    0    596LFf[o?Q5IW8RYF:<f^D:Yi^jJ:ZORohcJU&%Y6MYJwKT9)]>TH[KJT`8]DMFoMbG
    0    5695BU:CVTQXUUB\U5CVkWJfMQ]>UD.KgXa+>nVR>[>ZMRibwSUk?pP.?HO@WBgQHE_
    0    474^IO:RhOiF6dX7p[LNYGJ.Z7R:U2(>BK]Z\RM\#F>:@8Pm9\[HJHAb_FYMR9.<BIA
    0    7268b%T>BGO*WgQOd#`K]6^m*;POWe$<c1<BX7[fVPJCC>d-bdMgKl1@/L^D]I`eTC-
    0    5004R=D=BFOPNLUEW.JSMJ=^YV=7SgHDTn0SUQc]eQYVP,d9EV>8idO*#RSZO[ANOc0
    0    527U[RQkVNZeMP7^XTIC]/JTPjkS2MKb[Jq;jr^QKf<;ewNK6I\eLDD9U`[W_@H>RZG
    0    549HNLbI#KIN^\=KpR?RP@Zc:2l\mnIXM#MOKGB_BPEW@b8@^OicRbEL?/LViMaYFLN
    0    533Sj=VTc>FUWNDI82HOGT]eKfMSM_GRw1HG7]PMIEKOf=CKZJ^\KUM8@MPbK7_cQiK
    0    479LO#HECWV?GW;;rTS#P]\T?<cfCKMpeIEK3.f^JBC<*Wq4XQdV+C68-.c'T7_]H8;
    0    705OfIYTDF?R@ERBJELeZBBvE\UIIoOSiBBR@KUiQNHPNDW@bPQZNa#OFfF\D_dfB]E
    0    594]NTN@MK8#LLEVK8YOdLjRGmjROJ4qWLFI?[b\=<AJL2g8bWu^>j@NTDIRlPXIGa2
    0    397Ml=_D@S^D8HKYSJ-wTEHR:_OMjZOTMVd_@D@OF\FRFTDCMPDl`ohXJ<IYiY8TGHo
    0    460<Z_Hi.4\=cTI_=fA^6#EIGiIDCg_mTFSYMI2O\h[CKU0])c9LZCF_fu*\`H_YRNl
    0    733Tc3V?ACR6UJCWE/YXp+[hATSIGu*Bw:E.MFU\_N@LS>V,AYBfNfN96JKQf@V\KTF
    0    728B_:EP4RY:O[URe3aGn5cgJDl=dO;Lh9H4^GeWOG1=;MV(kPmYIV0#'Z_SbHqY>=E
    0    513TPDIJJ_C_AVH@A]E3DWAI7QUH\TNR0NN]:EPYa4AX9REZ8]NJC?`CO?T#:TEbTUA
    0    508<]7SWMWXB]PGQ:EQaoJnQSc[A`JRWSK;ZF[Y`W#RU8,g6]fYfXK@X=OrF\[NHH_a
    0    606=L:A]KRP<2Q^BS'U@ZSLX`9w0TQHH@_P>T8XEV>N@HOU0K\TJ.<\EG3dDM7[VLH&
    0    541>YQ_V7U^ZeQ]R@I=CKUNXK<2JO[@R3wMTOKTLWTZ_S?ZKYgLK\SH9OGOg[dO^Xue
    0    740?f.[H_H:==o`We1f1wD]T>CpIYU6@mA6AhYdlPADEI=c=rHko?NDG-?c:Y3NP<:,
    0    709D>@^pYOoZL4KDS0>N.L`T^J[DYY\@<XJJOS_GN=_E;#X)OW;DaBWK;H7B2r)PKVH
    0    507T^^WwK4Y>TL=\DWKUN[JQVYkYSAV]Rd?XI&UTXb[V[YIGclVMceenA^]TG>cJbY6
    0    4679vS8\QAS<@N7HLAQgEVn^M\hMf\RgAbCa^BYwu3LRR9;H6WXR.NVh&>WRQQXOLMF
    0    815IP<_fL^b^QWZMG;?CESOwTTL1Wi+W_\@Q]9]=SFhF*8g(VBIbhY6<4\;;:jG>J\g
    0    574BH<K_^DDX<?a(?^XHHwKFb^I=ONn/5_=bX?:8_=XQO2\=?A:.`:C\QLUC,]#CB\V
    0    513ESOfD62OSa_)N#PDhf3*\YgbWB#[Wt:eGQ[IX7iHlrRVVG`EdeKUN?Lak;II^aGW
    0    550\XTdNdA==H6Wc/[C>J[F]ZhG]4AEIRiQAG,4AW@GC^w^V/<f-Gak^=ITQ=mCbML;
    0    438IAV8I8H^\UHJ6GXEmLP)6]`IDDMPGCA:2;LHQh<S;9M0VVk3BTe)BmYCS_`ewLEG
    0    613>>M<g\[MREII0EVF<8SQ6hA@]`+ON=[3U``hCR#5XF;BE_ECL76`XWCD6=HEO<2G
    0    694;]FLaTL_W6cd`Dd#5,L@IQFLVSOdH9[EAO0Z?MW=B5GMYSfD3MD[ZU>O<5D/UIV@
    0    659FR6Td2B^UCV;O,38RfXFh?Jw4MU<Y8MNL[F_VHP^X,4TPS^YUrQ9:8\nBVdSbMI[
    0    576KoAmSO4oSeJ<E>:CgPU0l6dhARrjR_89Q@<G_KSNwBNM^;i1llWCV>LNcO``GM_w
    0    829@LLDHJ]^XGKXIL@6G6YLH`:C5RLJQHdDMbiIO_<kJ<?VDFWD?_LwAIVHFI`KIHNb
    0    613VNA9>A8:2VPGcNg<:fDRHZNLSQ?^TfHC5Fj?]\SUOO=C7RHFTU^_J9P3wSN\TiGE
    0    5568[[WpJFZS<=;_D80O]V;gKkU,6WAYuKOMSCWOMETh+*OK[<DRwSA*7FG0.v;TcQ^
    0    563*P>HtAP5R1#=(1ME#;pUSf?dL]Dh5PR<WEB?MP=tUDDW)LoV7g/QV5^^7?u'pDGO
    0    622JG_wSP]F?FWLKYR8W&7Fd1ZL=?][\a7MPDEJWDZUF_?<YIbHYZWVXdg_n]d]KPX`
    0    536W#WTLDBWNX6A+@RG6FJ&M0BeVL8QCP1C8L3G@VIZJNb@q^FAQm7*2\CGMlo>5VKL
    0    624[<W^iEQLj9e\#_>P<nPW*aNKJAAG@+^?UhSI;S;VDKAi:E9H%nNbf==W;'J7^9[W
    0    563GGA(NHDPGWQXO]RS=G^W\HJjBLORD`N?IUJ@FJNB=Q2>LkQIlVPaW88>KMEw8L7J
    0    452o=Urkb^I8OF<6H=\4GKXFEZL>#e\]MYca3YHgD6Rfe[W.'*ZKNUF@NYCAGtMP@AP
    0    375>/*Ps;WlSV1sZa>e&@DoJAET?=ml+W\V?_FN1v6bE<4YG`0DbZEi,1_#1PLPLcJR
    0    520-GB\g7ZXkeGZRT7=a;9>VGa>B@acBUPVPDEAF3iwDRRF8SX-PQRI9G\D>3a_>d`a
    0    903OHDLVKJfwOMY7BJ:BFN0aM=78IgKLIHMSLPROWDeZ00K=XLHDgNZNDd7@<\HDSEk
    0    730C0OOR\IIE<LM,OTTCaT]QWLmY:F=ZCFwiHLT@5E-6hicgPHBALRWC[NXIX3ILOiN
    0    511JEJPR;9TPlVETS?DRLH=n>Re0WwDMa7icN-FM=p>VOQ9;-D>\OT?OLRX@7f[Z[QK
    0    548@w21MW=KJ=EOWA1@VXHPLJ&GTbS?=d88<<WP[bFM\?'@N=q+H@R[iMOtKO8#f<4L
    0    424HW<9q@NmoR.GcK:FB.\DV;d]+SbB@L4_-G2pDOVV/7IPGVwISn]gEO45CEbHV6PY
    0    594HSATQLV=*DBS5JDWG.5]7rZRUkRDO/DG-ERSF\8O#IBS-7FU64+<0=ZV=BVDU4\<
    0    476LNDPQ7WL94@\=\D_AQPsFDII2HOBRHa8QEHNaL3-8TiT@E.XB0Z7[L6_UM;[/Gm#
    0    620QNZ[8Z@[SOA?aYtOBN989ROLW=_VbKN`CF4SiJQFNf\I_CH^wWU^GYJ.VVYYBTTH
    0    967HgC=R351.;H5NKMTF]G`RaCw_`@IBWK=59jGhVACVgEB77[RO>AgZ5@X;L.PoF45
    0    578)70klP8hM?H`=4B,,GOWZO,:#UfWO?P'>T7I%\0f@+-NKII13h>FBHXLh:[<E<Z]
    0    582S\ARBYPLUYLK]JCZELVNN5M=SLCHVU(Mm0wBSEWMXaG\Y4OGWAT?Y^6HSQ<`MeO0
    0    577JGNHCC3^KcBNFAO;@<CNJCQN;D3wY>fUG>0JUBL>STN5`APC?^7L9:iN_aVDLRP6
    0    486\8Vb@s\LPKKgYObHASO_BqQOR@:/X79wGoea>B9/FKj[\U=O>H;tM[TUNSF;;XB:
    0    752PXRVYHIA8E?KdaHXTNTQVNXiV>KBdCTVwOCYJ=QWXU:ZIRJVRLJR4A\`OBN._W\P
    0    663C^=XiRAf_:?DJK#&<@aBh:GK.ZU7\LQEDGCbRGJT:.-WAgVXFpV`'DHO-Ai>BHGb
    0    595YdKXB#.JBkQGm5J5O=2/c-c`=[Z`aaEde2Y7RJ]]iYO#ZXiJgl\R>VLPedJD[\Gb
    0    850NU[IDV[BLMWKQYS^PPG[EPaJ\JGNdh;ddAENV?UK[wBLSEBLVJGGW?ceGJTF[MWB
    0    467<J,T:N;lBeI=h6VHkI@=nQLL@o9?o_IDH2K#Rv`_EsITY^VCFcclV`T?[QPb:QNl
    0    599D5<Tw%UB[K.FL-SHG:]`L^^]YXEcWNZG?MXMHp]LAGQIFXA[V;A`?5+3L>X=c:hH
    0    472L_[p1pHqhY.IcP<PcMPNv7kYL5fwX_Mc_XTQ`Wq^h[]Bf;b;JJ`DGXUTKSgiiYTV
    0   1019KYAe?N=7=wEL_IEG]V@A^=^FXH]\Wb:UWFL>aEUd[h;ERC=FVTY<N@^DqDTJISUV
    0    486DYdQ>5O`[I5F[PQAd\10OLXJELWgie,eB9RQwKnuY`82T1d:t[k'?mXNdX\goXPi
    0    589<LFUO7?PVW_ERae>?GMQIT[YOIHMKZIPQEm5wV\fCL;K[[MYRKZlV_C[6e.\WR9X
    0    5134dKG?2YKY_R<rO?KDq[AhOePk[SW[aJFY,#\^XPikfR9L,YPkRjZ<K<Tep9dE[Y^
    0    518a_VXPS9@B=NR%IU=PVL??J]AFM8D7N:^iIwWf@Y<FU&0AHMc_1\=oDTIYTJOnX?E
    0    551\d]KDSY(EB`[6WN]QO3o,ZH^`TCUOUHfI)oOVgO2HYfP>TIqDWGMa<euiX;Q7;w:
    0    553CeG[wYj9Wd)Oe1W[C]AM`JXGF5PcCKHJRC7WUF=`T[TX9C<MmlUd9WwZWTOVV\sM
    0    703rHPGUaP;IDgPBGPdOUVdEr8LTa4I3Fc@Af\_MNFK=FQeUXYXHGFEDAIwEM6BJD2:
    0    783Y\W[DQ6T;wNWS6B9]fIMP3TI6IC]LT>YUBq:ZKQX`V;JJZEL?SAIe=oTZFRHYD0b
    0    672^T4u0_V*@]_^gO8]gg/=DjQ+@,:9<mO`hv`;Rc0>*TAt5e+IB>ANh7jNg52#61:^
    0    608.bOb990^XVOH_VVO`]59uKM]4PUkS\#RE6X*[Rfl\H`YS>R7kl_N/baHX`NP[ehN
    0    737TcMRC[>IWag[[FNEd^P3<DLI3<EA;^2feX[^j#JIGJ6UOAHB\KHAZJfUXTJ?A?5Y
    0    657CMQYD?GU[E];NpaFSS<:L7Ec>_:iiJTcU5]aFX[ZYXe+wEJJlVX8T\LANeGJQZmg
    0    483oN>C4P#KZ7gRSUOGtbY[9ZPU7:=%P^hr\q=SLCZ?MHU`3a'WR>le]0RE7[Z@8G2r
    0    593N?CgRJ*=FCJYG^4HvcEDENiP\D#EUdH`UF[MQ;KPHg<ODgBX@?c5Q2IKX>8FJHTF
    0    600UB;RAJGB[SQ]ZbWI^`<T:X;eZH]A@Z?wPKO<;6^91[LV5nI[JBLFSJ:[_FGANC96
    0    7377ETjL5F_\cBNM8GGKG6GwEXY.:dXlEZdc=@HLMkpfbHHY?`8^oeA-=v5D?s@Rfm`
    0    393%aVhoLnqHU2OV:K9K_mb@gK\P]S$wCi6a/`ONUG^ejdCcm\TS<WMK^\_86P2A-IK
    0    559Sq4N:U<K-UlKHC#GeNRKGL>OPL/OA\A^dHEAf8446N6_HXGNE=K?YUTbV[D<;,PG
    0    6775^VHCAMGNbDPUZmBYQBDXMIWOHT[VRF_gE9QPIBQW^f8WVTPQKNYBTPG>N\nwbOW
    0    616ZPRaW[RC=QAUE87Z5>JJ>X`Tm'FheHQP_7XXV5@K8bdIEMSW77')VHSPD1JSFRk#
    0    516E[H`K,0nWgWQbVWNWc;FeHLL:OPeTI;];[K:FHkVPW_POR]GR_HCT\]<wwG\hZWk
    0    427e@ZwLOLC\WAu\G1JcKLAVZ=<s5[<L\e[RS>SP7cS39Hh2\KR>pUYZ=Y<W=VL+\>O
    0    982N^`Y=A;G8H24cISTOSAW==_]X6dgr^2dZ#FLoAcYYcm8Q.YZfKVLHhTCcVURaaoM
    0    484U\Pw;NTZ7[A_8CfElcR9LOYN?A9O6kFRm=H3Q9RjJ^JBMC[/rX2=fA?CPPQF@FPi
    0    491-B\aS)AU>h[OwQJ?Q:7R5ZM\IJeZSGgTVCA>>Ui7=OYH]bJ_UH9:2J]ALN[^;SVj
    0    570PZ1jRQA@MSdjA6C9pOK-Ma>)K^6CAU-3:wb?[[CP4?3g%v:=4QFT\@IDB<)6=/;h
    0    560OM[=?\AW`F`O]QaR@bICF`U6S8DHh6E\]M_OF#SHFXRRgYS=W;JQHZ<ca[QkWGPQ
    0    480RRH<sWPu[[wI=XYPSRsGCgY?K=S0B?_S^A`8nN@>O6OM=XK^2:B=PG@fX==CE;2U
    0    578ZX%V:iDOASL9HQ+VPk8Y8_P3NH>==WF^_8wOfR:E6e9f'@TY7I9kD0DelBQLC);5
    0    451/Li]i7PaPCoPwDQ*CXBKoV<X<P^OGTaZ4B@6LTaoN3?bPVOBOqh`W=i;@U@UKkCR
    0    609QA<]OS\JGcEUT_SW9RNMKUHHBZ<UKHXFYQOUa\F_[BV=OERO@QR\waO\PFbF:VcR
    0    688MMRVFSB=FD:XN==M@HYMGGDHOMVLMJ[Ba3QTwTL\ZJHgZ<IJ\URG`NMSC\[GQNKG
    0    531Kc=jC3>hWpPDY6R<oNE,gBh<K:AIol4L=RJ(j5keWFE*mTZ%f\i/Jd\IwDN]S^[^
    0    484\ANbQf@5OTIK#eGRK9ZSB/[X]0E>W3DSg.BBH5@;9O`;6DOoRYK<N=;L*;@[ZRvZ
    0    661RmNBA7IMWQ<GZ<X#HFO[KWFZdXF^DN5DJDQEkOLeQC7@\If?L@LDhV?gWJG?^a4J
    0    558i?qXaJQ)#DE;FH#ZJL`E`QmRh]\2^Wrc`KG.a5YB;ZSK;B@a<_`7O7SX\GR^U<i>
    0    482DQHWb^;Rdn1CpLA-QQ@1[:kJg;EawUPTX@BJ[Pp_c^NKM[d4f[[1Bhc1e`h4opZl
    0    505aaOMBNeSFEXCORWB88NNNDP=VA<;C@?5Qdw=qgUN9`YfUGeSM\<<ZKEXO_KB[92F
    0    605bQE[\kHJ7K;DET$PJjB`iSm[QIE>UXNNIJh]wJ.J<eS`=\[gFB[q;Bc]OWID?8MY
    0    622JS^XMJEU@Ba0PdO7AwhOSnSdOF>=NWeVK`,PZ2K*TUTHZoXVBP`w:I+EUTBW]TCW
    0    621PUSKLC<LXOQULiNCSdr?aS^VW9o[6RONTg_F\DHHgVNJw\P6aCYNMW:_IWcLGfLF
    0    673JKA79NXGYIw_EI\a:WYTQ>7NMjdIALH*=JZS`B;BD=BOPhK\SNOQfU?`:ZHZ7:)B
    0    5407Wd_;b,SQP82dHL,@^CB]OFSaFRUjgHRJTNN\Qk\nhY#pJVWN_YRId_FWER@\i[Z
    0    713(`Ye\?86JJ0BdE_KVdRJd@g`ERPZVfKHEFE3TJOWdV\:[JcO^HM^9>^KRPERwkHJ
    0    546OPRGW96ZDPW#?QUORDVIGDB^HcERIFO=C)FSNbXl[:M>VXQZOVOQ^@A^PO>NZ>5H
    0    511\F[PTZw5;R=KEG8LIPbjJ`lSNT?>iWLhM<cXSaIUIjPYYVRRIB8)Lg[Bk2OH;8H4
    0    643W9LScGZB?M@LYC$LaM[d]\c]I#gN[_OYdWCSPRR^=eMYQ@CS>hdP6IT;[I_YdRom
    0    921HDSLJCJC:D?CwCK=Mb@HR:]SHOM`cFFcM5>6RT]VEXZGe=I@Jd;F6KS>GFUQDZUT
    0    539Rb3GLjJ\HFX=Q?Fb:PL7iAI9Lbk3CR/#/S2JY:HSH_*Y=;AKLG`@+Z?8,RIWb>SE
    0    485-Y;;@5hoJCm[=:X[BGMp]Y78_wjEROq6QjX[HL&VELIYCgSA*O@moI@>MJPDBFHI
    0    992MAMKaWMAO9>GD[=WPUQBLZXSQTJCJE]UPUAGCGMNKC]RJgBGFOMwC;JAOGRC?NWL
    0    639SHuNTOPN;fZ=RW9RM,R[NOTJAAEZZZ<Rt8ANMAU`TNHMM:DETLNLJfSUGwuXDSZc
    0    468DRi<lYW7QAHS2?@=4Xh[HoIuJaCNA9EVKHnQ]NWS)X6[UlLX<U:wFDB^45VPRD\U
    0    611JZO-42YWf^SJ8@nHXQAAHTG1D`?iM?AB):?W[_LUjHr-[HH3T2bXFZC2CpCwFZSS
    0    574/GV\A'[=BiAFSBI@qd5MLWLbGHC8dTJd[t/CN>^fT\QGwC?A`YUV-=T?_QNTXcj^
    0    572T5YIYSILEPH5JMaPFV1T?FI]SBJ[ICCUE#JQ48IRCK^0[NYOFKB7=fCaVBHfXFC<
    0    700:K=L@LMQGL+3R/=7IYIL^#eiJ\nQ]M67U>E0YT__ZNXKXSHDOj:GHCMEINgL[Yd^
    0    661HXYZK>QUHQ93e]WRLkWOVLcwN=OBRANnK@;OL1W]LlJSi8WGOPRK,RKOXQUSJ`VU
    0    621JIWP`DMB52FJ`>N_JnfZ]dIRw[LAQRRDPF:`Tb?J[M2d1\G@K];fI8^IWHIcNC`?
    0    601YZkI#:NHNT[BCRMO\H?G`:OU?PQTKH5XT9C?I%bBNOL=gEG3`;^WRYS>OnB\V_VF
    0    4320^u]/P?a8=-T_9d@jM2UWTDC>h^QP6PIX\I7IAlF@fR@CLF-TWhO@;l#_dTOJb[^
    0    646=WMA=CI6#HT<PgRU=QC_>@bvM8FLGDFKUUC][5?IU8VQWB^aE9TME@NdIRDWmDYA
    0    51508YD$S6i@9ROPfd7vQ9ENU1`,WRB@_f>OY#BRBY,LAj<]LVA3ZqKBm-+-`>aM=>Z
    0    602U^e_Q\MHPSA<M<=RVMaXO6YaH@X4UQKJRSPSTH?AHHQ]kZ7EKV=S#9oVSGIO_9Z@
    0    440/gC;U.gk@CEPVJ9N9EEV[ZW[L_wE6WgPIVWSJg]Z4#MMIV;AICD](DNGVBD/mCKT
    0    619HN6SVGJmmb\@GI;;[>OJgEL;=ZE\0=h=WMGXWNINO@X\TTdAGFMSr\P?_fJO^=Qw
    0    5202c+bAK=\RVC9lCL<?lE'V/PS>4Wh^jF\IUVFZ?GOvV>RwTs-CF\M<NaLfQ[]nrFX
    0    627LVLn>U;.6RHVLO?>Q\@)ZwUR[636S?e_t^SHNC7@S[GXACD[2SGcJ7SB[,N9Q@)I
    0    445,Q`AEZ[SW[IgIa0TXATMVhbf[7S9W?KfwIEFW[J\TrG\Z]nD*nJ]HX\2^mkUF8iF
    0    819IDY@PBW>N#LFNPU@XIRQJdZMSHE<\LdmR]NE=G]O2G\QIHLP:CLB?EB>NCAADVU_
    0    600HcnkNDJbIb1IFUHIT<4=cO`FEA^klZD_gJSLLT@T\LV0f=aChng4JN_LTEW>QwFW
    0    5708I@MHDM7D_*W[HL<oN9UHLNJKQgIUeDLJ@MMgDM`Q=VOOC?Q=aQQWSNBcAO2WGwX
    0    533?A`H7YWDCH#OYFlRSPBK_R9`I]\GOZ;bPMINSR8aYIb5ECDOFE]BhRICZaUsN@e@
    0    640WA;M`M\[ZUM`HLh[LJnXFXN?fN:D>9L<<QEKMc9KDLFO-UUe#W)[[P?a@YJm=CBE
    0    515YwD;S<MBALu@XWCK=iY[LbDgIPVHH:g,-eM:mRTcHQhR@S_[VSRA7;<ELX'UWT:C
    0    819KNDO^PTBQR;HRMUIU?BMaOPUAQM@SAY^NJ@e8[XS\L?NLQ^McXWM#FYCS``LEX[Z
    0    374m99+VAH>O?UK@Z`OLNa_GhR#OcDNO6kWDMOl=bFRE$V1,[ZLS;(eZ30FJ;J<`/aS
    0    617B7kQkLiPCM1.kV3BZ/D\J`Sn[JW3^HmsPw:U-Jl]BQGnO;1KfhXV<=l;LRj/O][W
    0    743ALWNMDGISF<=CSLCRLNHDIQpdDRTSTC^N`JB>NLHCQuFeFFXI7Ew?JQ>;DE`WCOD
    0    515gO]CVV]bVOOOIcU_Q#Y;CMZFHT&H3-?*K7ORGCE?G`^5]HGhZ:UPLgH`4qLVCOK*
    0    659S_L@=PQDLGNC9NwbXUI0=VHgBKF]OUOINN=YOIV8R>SNNKAYDZBSbXZNMH3=;^DW
    0    522NQEPFlPL>>VNICE\X[iN;eOQ`<>H>B_nA]wA1IO??Nh`K<5i<5DYMSP1#:?SDEVY
    0    456M6gDQ6PsL]LK@HiYT[H>h[H^ArY[YIYfOYNDBIwVCac?ZcG#A7fJDZUHVYI;^@Ar
    0    563;YC^L3[_HeC>RNEE^e>HkOwR6KkBNfG=MVCecIXMFaQJCWNHe\@58[[NZ[dLGLUB
    0    519NjK*IAO^l6VVA^5T@(>/X?S#6ZN+J;H=fZ]feU,LQ=F8Q:Yb^baNM]M[>UbdHK9L
    0    539_OGMRSMKGXgaQS7=KeLFF`FVA>PWcr7XPLODNbXTH[EIOPM7DwODTIfCdKOGFDQ[
    0    621<PDJ^#W@HaFWP85]?IL@gS]gQgvEQYM:G:>TBdJZ<a\[GE=BNRDRXST<]t@M^Aim
    0    619KMaLFWR=3R4VPPO=g[WLV[VbL_JBe=`wSaF'DFkQ;OTJQlBYIJS^CML9NUKIMEQR
    0    443LgRS'SBVMM`5@=-^V_6Ql[ND*E?L9_)PKJ_NGBX],cBHRO#ANIRGL.WabNh[KqGN
    0    718H4T-FYOJC:GD:WEa5D\FC9;M[KT[-4e6CPNeXU+IF5Q_>OWiT;UOUT>d5wDvS9M2
    0    559DR7[,2%ISPSHT?3(<JC4a:sa?SNqbhRoWB7;PGZVbMA'YJa/mbL#5TQ:_OKN8]DH
    0    577@APjc&;XM\HLm=+NU3cJ\Id_6cBNTQH^pGDVNRPlMX<NTSJQlOQ\00Q>HBkMRwU`
    0    6112n3RE*FKQO9FcN=MeG4__ELc@cp@[aCLLLGCmH\UXS3K=g\IkCwE:;ILsgZaaI=K
    0    400b#1S:/AL3c@NO[GsG<Wdl2<7OZf\'f::1CWR2bK<QWaFB>FgS'T8g^D]?o7`_D?p
    0    402E71eE-RZ\R5PlV?.LfT3wD@IJTNH:?6EFUsN0,SiZgUKZ`HG;1NSE[C4\J]g3XDC
    0    510[>]GGiNMTIl]DG\A^QU4gZ#\@SZ4F*F^LqVG5Q?ZS6J^MH>@KBOK>iMD2U>`/SSB
    0    588TWhaLHAJ>PJEQDdAChJWAPiZQ<AWQTMdOP5KR[bZWQRJiKw9Sicq4ChMVRfWd^KU
    0    549Vf?gO99=Ca,Br-PDa4A:w:R#[=cgVR/h`7V>RDbkhg7=<?d4kjiHA4i0g2VKSRn6
    0    676AMZ]R?E[NbO=f0A5SDK>_PcJEUd?qdaT_ZL@PH`^]F2OQ_=D^NZM;Ag:Q:kIUwkS
    0    6315`<dWeYlXF=Y[5?7OEME^JZ.0Bc?aPYBfN_FBUWmBD#DHR`%FeXJ8@YKJChBME?j
    0    642B>AQBM^2[KQcGWUg5ATSUjMLg`KiOTKM6QLWDfDALdmI=_G_JEBgT^nJwJT/:LiE
    0    490XDOeOSVC2V+#Se\D4OH81@FVl6`YlbN<M1IOLML[A`IFE'L\EdHgKBbRcXPa@]gG
    0    515IgF[XDDK/f9:[12AVa3BMajZU^:bvkeMJ.[)gPNrIsN7I>wHckH=FLVAdRY;`l8n
    0    590KKO@RmSBO@KRE]NmHUSZ/LiKY[D=SJmUNPGbvGC#>\V]KTX`@#K=fKIXCeAf\7Y6
    0    611[[]MWP?NOWUEYJg=W@SC]nWB?sONJRMQX^O>DVZDUXWS_^DIJG\]Uw80ZABbPVYc
    0    510a8P\ZHfAU?)dQ[SEC\,RTw3-,WtN.JE[3EEKNsQf5S^5PERPL=4e]iB;J_2ZZMGS
    0    524P]TE@Z>VLhwA`Y[FpcC@B`TWQFB2aYFdIgf4F/ELBrQ<?E<LNHF>ID?\MP2BK0C\
    0    707K6jfX\FTJ*FAS`:MIc[S7_<^V?HBR8tJ@W@T=XbF)OXPJlHFJF\t4C#TDM=LS=QJ
    0    603M;RA;P[DYLdTLiZV`f^I4R;WY8EIV=[KDMFOLKPD9EaJwKCUU=@iKVBJ:[@M8RI]
    0    602DA9RgQod[;LdCS>:N?_VOA?#HX5=DCQ.VX;e;aDMA=>cE[??CM<8LK;PODcJMFIS
    0    628P#Efc\Y[nDbiAYNO;G]SGZ;9GZSPFEgCOcHsNaCH*;<EDj?V(ZBN<A+1KEc6$0`U
    0    600THT>=TOhIAKVI^DFFNZEDI$EGI.>IDO`TD<PE<8SSF\L]K9FHORqT=K/@i;iT2#@
    0    481moDL`Ps6H6KL1i:a1PVW1Xane^KJN2dMe].G3ZJATFi]8iTPW59PU[EJIX0AB#IB
    0    554,AI[KN/waTe^U>LMUBhWJCEHNc^LOS6?OiBSGWSfMHZ1YE[-_OqYR\P=X@N][HE\
    0    542jA84HJIMX5a=APVDW,`_HP,^Le9YQLP<6VXMX`Q:><HCw>HB=C?XXTGJFw8_UX:K
    0    632K[aWT]LAj@BOVdXFhKP>?QFRF_EQaKRURE]?UBwKf]FBBVHWTNOXH_a8Nf^<MaPU
    0    630M?[@DNRgX?[VPgwBcIT,SiJa7V>B?JUCHFTG_JUFWDE@pTINQ_fEWI:VHQQI[RIi
    0    530H`BWAe`e_]FNFI:=<Q@VbIOPNOwLR_HKh`C`C<1RXS4IZsBaYH`CFLX@SIbHNUWU
    0    658@EbEOFB<F\DDHNFQXJKFN[TaC]A#^ZQgKOMR=<LT6T\E_>KHVSG_4?]MCB]JCVcb
    0    454SEQfNPM7=a=@JF4cR@LVB`YHEB^HhNl@[[wG=r\T9u9L#P@]U9@D];4JXO4<4p^J
    0    576OwHBBBT_M[.PLC4gT?KPS<P7Ngo7Eq5S@6TJ[jKaLJBE`J_<Z``/1Gp;b^MSJeYY
    0    532RL#,B<AN7KGNOAM@jL;BIV;sDhW5UV<2ABV<LXL_JT-`J>SBUXaTpHOO9NNJZI-N
    0    499TP_GXiXAg3GZ;dXS+=SN9]\,bZQ=`-`^bMMVbZ)6XO\IsCM`L+VQhV8O#cLBK#MG
    0    466F8GDJCOXO8WJHIPGNUFC83HMGi]VJ\M#.R%J<R[U3N5,YE]YLcLOGVH@8VG;T4W]
    0    684H^6FLQPbJQ9FOI4<ZHKLOPLBDJ[]IaIMVHS;H^XnDCIJPB_ND`N#O.XNK<cFGXKX
    0    602eXL>MH9G/sPEiKTbi=HDGJQN`IOVUN1w?Gw7bWSbVJV8WF`3^FXNchYVWQJV[G0B
    0    613rG.DT`;@@AQcCYT_S@cIZa`IZTFOKKUAN5]Wd_6I@@UwO@=sI7;Sb44O?XXUG<J<
    0    769M3VIR9Bp^NXXRQBIQD_AZYAGCiPAPJZ:=wTSBNLVG9BT@MADF^MO;K?8QLPEHQS\
    0    544[@\nQ>?G_TY5U=UKSY+MIY\jJAZ0DQW[ZSCRmFeHJ\RIaJ#IMB^QLZkTGgQS9\a6
    0    548CPwN6gAVI;`QAmW>HHUU;]J]QUPPH>gM?]QAQP@?DLm7R\RA46_w=f:GFh:L9A9N
    0    889LC\ZZBTIJE<#8UU\D^cRZ;PRRTMIOELIT-LWKKLHNXRMQDNMPZCaHJSKMIcNFQ?O
    0    452F=ILAa^VSGEeP[a[fGmW?_:UPTPJGjaEwi\^D:SJGELBKp<FFPSM@L^lU=`]\K=B
    0    760ULVWw[KGOFUR;YB>U`eTFK@8NPGJN8cFfeDbKF:HT<D^SoJIIANRJ><JEATLMSFH
    0    600BWG_=@V^eTJF^T^:P?L;`NYF?QVV_a>DeR\Gn`GKkIUI@Ng#MTNTiXQBRdnT`LWo
    0    515?eHPl6>V[L$;OR#4KMUFVKC71KtUPX^IQH\NQW\L7=7*+a[DW_3:ON?SVIZ98YC<
    0    53426N\XAw[OC;d-B;DMHJ7CM5@/hbPC?MUOVE5O_3MCFVO;QPA<V-].qQ=ZXELRJmc
    0    846BYJ`VOU>;Y1_U>;H9JUIwN\F<ZSHG[NDGUe_RZAaJSAZ8JSJX]UXO?iAJIhMYZ^V
    0    692;jK\A.ILKv32k:CGK@-MO&u`<;cYt[4Tn*e0@6[oc]Y7B;wG`edT:Sh7ZUa@es_Q
    0    619qYOw?KD]Gq1P]OLJGMGDc?k^POZPl^MGl?d6\7XK[kHCCN7IXR^`APW6FI^LQb]I
    0    624`MO,K]i_k3;QA[JT9Ci@BL55=ZIf,)WLYThrCI(QX>2VY^d7OJQGj\._#OgWL01:
    0    4719\V_oV>;K?2Uc1e3IeWgLvQgX66w-IpHUFk)nVWcOXKBJLI.qv>WKLcOC1d2;^`\
    0    556T=G]4lUB.)wOhUGdR^@d@Z[ILH7JBHJNbHe=DE94<ve<ON<gB:?iRNcEXB75]AL4
    0    738;5BPbFSdfQ8VFG;H=@Z-jA4CV]TLR?J;\VKTJZIgGFMNCVwE9dSQDVDG2@o@LG^[
    0    502Z9JH6_g97]*BJM5SQ6J\M=TLF]CCpAN_oKKbRrLS,YMPK2XPY_$RGRW:f#CS^M^G
    0    5219XKP\Hol^;2?B?HEDLt]FKPV\9LcL8b`TZDSSEHwW]P_MRaFAI[XB?OOKIjQB:uH
    0    582Y)P]\FgOAXPCJ?QLCJQAGkmU:HF7NDlZSfL.8TGILl.HPa-S?]Rg@R:AQ3^QDLwe
    0    825FBBE]AV\^Q@XOB#EODlIYRT:DQ^eIGVBWSH^:QJ^ZK2AWWd;Ib^JGJaAFHd=CVVl
    0    5462UrD+292LK<*_MgYUTMXL`YdOLe[jO>gU3QF^DHY_]w7O;>GLBL(0N^HVaIWGW[E
    0    849@4Y*#PAgH8hE;eBROYEK=`9S0P;L9:W60aJdBOT8?DEAX_DWO2aLIQ4I.q-[?&2N
    0    693>f@^QA7WILDHWFH5K\2>X?MD=<m^IZFDa@Q#U4VfVfQ==SV?WiPIET^VJYeYP_mt
    0    568Yw@REQiGLZ6A8S*_W`Q\n;Q\<JPYDWC]SIGEQNM6bgUNUGMI[XjYB@F>DQWI\HWZ
    0    697EZAVY;Rc`jMXZ9=GTZAV]CCE9h`QVGS?b_QQ/S_VK_BhFV5OOjI1BBQA_bwUQ=Dc
    0    5189cPj)D>-8eT?mX]?IY-4bKCQC\noWk=eI-B4OAS]jIeNG[n\w]`:G\bOcQL]qQDJ
    0    452qZVZd<ae8W*]bT>iVECdOYbLR4cVDLjwZdXbnsHdM[EOfDCA@K=eFLrOd>b+T1qX
    0    571BP?iiCZ;97.4a8@[f\OeUT@IWLUSniN\]E58NB?S[PNV#\CXOSNVQ8?>@AVKgQbI
    0    575HHAGwsPH^N.II.8?[=e_?@ShVdMUR3Q;MGUrFSNa6D<e)RHTA^FWJ1<W6._H]7fX
    0    563BfI[bHCN:N#:N@/;DCJw^obe>IRIei;UOPB=WXCg\OLM\2VKDLU[7JRW^JJRSf[M
    0    722I99SR^[CS]I\9PSH5CbRCSLSE_UBHFQ`aXTeQK:QHEPwHP(Q%5RYI>6B:Bd->7FI
    0    559eTmXJWRE7S69C)-UFMUSJPFbH/?YvRIRYFhSfBQVMfYRZD_FwWJ=MQYN@Y]QRQUI
    0    498FF<=t`WlUA5R13d@R3p?a.0#8u@]H,=;adaN:j9ibB7]AX77MjC>gmRI?ERBCJoN
    0    425XMc@Y8EwVC=`/RZ>D/X[9JM;F\ScC4ZReJAd][9`M8<8l*``\O+EC^MbX8^S`7<X
    0    574QCVGQ=PTRGBBd8^ODIH6GJABO^VBEZVLL\gSCXUA^P^@?S9a:MNNOHB=P<AVP=wV
    0    857^]hRBG>FBXM;Ve\\`ZFMJ=RSL:EEIAKwTG;:SF_E<Yp=f3DLSI[FMWOX`O7Wb=KA
    0    490&CHoKVAR:SV>IU#,[\9NSRiSUHbMZb:JoC5-SUbPdF1UZPm#uCNh@JTVZW];aicB
    0    579HDAFST[sqLBv2gSAV0s'NT2+@wAQ2Da<D\]bUPDE>$6DIwJ;`M[JMX0VLVXIT(6`
    0    664DKILR]bwo9YG^PFDADTVaZ?OHIOIBQVS@YFNQLJPRLWTO]RHLXSE@AT`U=aeQHa]
    0    427XwrO5TDfXpROGEKIKl=DDCVC7A^MUq1Yn]WdN9lHXUIP`LXNRkTa0RJ`cSpbH_L2
    0    603GHVT2E@B]KjKZK?JYS55]UPG>YoGwWI]V@n5t8inUN>GQ6A5TO]=LB_?`hD\TPEK
    0    5239^Tk`E]XUi7BfP&f5g]EkbSrMPT;ZOS_fODEcEWFcH:NDhTc_KEL4DF;N4O@a+wJ
    0    566?8RXS,\wi-JP4TfL3QXTHb,KKgeG9A]I>ZU@9LAR.IBO;gP:8ZDYaOTJ+`^cG7DA
    0    544]WCZH[X9,pM`S_edRZMhSPYUddfK^UNm24A5H^KfbVjL91BKMH@6ZinKbaEcZNwA
    0    477I]pYUXEA7mM$X8cTQq<LlVluHO\SedAOiV2I_=vKOwoI_OQbjDi`%>@71Q`>iA[O
    0    5940F[J/LFC@RDDYO[0DkA;]IctIBT=^YEwO]>7U;dIN[BPIA:[GR]a2RI/YW?=bGXU
    0    550KfKgSK693rC6q=XW^Y<'SEg^O)Hjp];OfCD:^Phb]^W;dOkASbXEDHk;wCVFTf]=
    0    482Mi8fW=R<JJX_RSUaVWC8@lWT=>CQ[MaRF\T6Svk5^cw:Nd?T@GcK^hs?cNCsKNtR
    0    701R]M]FX:HSjKPENNKMJL8E?>HFJ\dSXHAW<aHw+CP\T;@[HfGYLb6_OKMcJK_Y_2R
    0    551=D^>LdW75HJT8cPJO^Tc<w=iLDKNXHVCP?VPB_ELXNlJEO7SI<MdNZ@RWgB`\NcN
    0    731bVT`GZPB?k=5VDULbXBFS-gQWEbqTV<[S<C7U;[\ZcJEY#KZfHWMieeUWQ[ZRQJQ
    0    994aPHbHXR;=^6STA?NKASJM0OFT#WWHk%CD1\KZCLdHO3GC0dHX`];YG`WZDRYQ^N1
    0    563BYSZb^UKAU>3;ODVSTPAZTWK8F^?S:9BUO?X^HjKT^B\Q8LFGLBl#AGFKGKPHKWR
    0    563BRD,G6R5AZWWIH[L=ZKSKMRTV^aU4&@X::H9hOEB>ZwXBsXCS8NdZWC_iH?EcCD3
    0    540G><`LXwO=WW]]iOV3HRFB]JNS^DPB>beJg=F`cQ:Z[PIA]=SHP,STNLeee@O@QW=
    0    552`ZDmTI`;Ce4gWB&^YBn8W=S#IK]I_c4:U/:jjGQa^V,S9=dIpfLDLcRcN>BUGabL
    0    490YP^I/A6=WNMAEMd@=]?LMY5TjP.[c_<KAT]0P;]G;t\KMg\5KL;>VRWlDT6N[G#b
    0    516]h]^:S.23^M)h5ZBoZF1u#biG8Knmc0mb3B&I*d^^l^;lFo`tJk=H_ZfLsQWW`O4
    0    5147A[P:;MDAN\1B`RM_A0:[K;ZjZ<kAF'IHJ_C=FUBBgn,F5k;A-_*TwLJRmJQR<D3
    0    652ZwIeSXZ+3a[[c9DDahLPSNW*RLECPf7lcRmUmIWS<m;aJ\B^F[=JQAd\hE<ERUGX
    0    828C^CVHZIDKg@LQKATwGHMYJVTNKSO\bJldDTJaDPJcIKbO[RKQffBNSJSSH\QMSGQ
    0    569JBMTJR[O@HWH/H+M7M<]Fm2pmJ4IS<cWWFfCH8KF#?ViK0B\IKY54-69JF>K33G?
    0    738_YOeGQW3,U2n;6??HN@Nb?\JSB\Scb:QdPJ2XETSOwF\RGKXPM;HH<P)_>NFXccJ
    0    457U]8ZZo46-QF]^HPQPwY[o\^OXHG;USTk`RRTQ3niUJa;'K\8LZjq6G[@c7^I^kPQ
    0    592HMBDqKCHMPMMYD;-DaDwabcHROYLGJ?GMtH89QKLD`Gk/j.M6OPWD7_;K=ELHJPS
    0    625*B<Jd>UI#O-P0_LlOLSoZF>WXfY;TV9BBOOCG]KF91<aFqKWAgP=GRgDdL[BIAP]
    0    508:;HPX>KnXK?LDaUAUbdK\h9TQ\w\DB\5N^\OQaAj_1UOiRT;>\\iRG`.XU_]BcCh
    0    437NHK?OmDcb6plQTR<ZY`#RITPB]>bBcOZ9oK;ldm^%S:<CjRG\OAc=O7cStAC6W$U
    0    552=:_WOVC,>C94IZ<a#Nvd_:ppa#@LDGqYkFS7\;WOAbGUA<;PcDYqGaMN\XG@EGT@
    0    740fWOC@\?LTIw\4RS[IkPI9\2M<R<55DQ<=ih[QSK:8OH]5i@^:JF?fBMjBR9U75C.
    0    639\DAVHcZ2B9tH$YSN5g?g8bFhVb5BN.^LDwVCOC.&#`HfBX9P2/=nY2BW9E1@LF?6
    0    474a1hTUBh0SD7=37dQMFw\iLQNZOY>hSece#CW\n9]rU]=NLGWEj@l99W?dAOZZBY9
    0    504YF@c\n^KLM^p26<9LWA.fo[PXG;L_NVgmmiPV?7N>8EV,[Dw8@QSc7\aE@A28<J0
    0    745]HL?=_1PYZ_XPOV<Y\#@?WOFEAADIV9`FUULT.JMJS4NCJ<J0DPSl[C[WKMJGN>J
    0    460PY;#D+E;aeJLGCh\U8YRVLCg\Zh>PYUW19`<[[GARF=-LEYEZO3b\MNt9<<\QKFa
    0    634I<=QB[uOf^BY:4`?KUZ<Qm4MROHEL?FETZCcLw:WKIA\GLPM:EOII]QBSGXF>>RB
    0    697LnBXA_I?:[iOT4M6\YA+F`W64=CEPMDS_af<m9GNQX%F>_AGQMLCwCi]`4ICFMPS
    0    427V[a[_PrnaNUNJ`]F?16GF7fVQ8mn[HbERUDO^7NaRf#8S'VZ3dK2kRUduJW8KQU[
    0    509Pu7QRuF_[Rji?W>Z>E531DF=CH+H4X3CQ[kii65Gc=5iO6YcP@cUrD=wCGhqo15.
    0    6311BNGK$RTcwFa[QiHU9B>KP',8lolCfH<DBfIDcMM^Q@LN<_9mH^8UHR9`dXqQL`L
    0    521VXAf<WcC#@QPW8>gQXUHIO:[[If9MVZfW\S=>Mh;TV]HKH;mTb;LEKcWCAnCqgf]
    0    495ScLgCq#Q`mM5[L6ERUJD[6g<0/bPkY$ZhLI^kRGJj69WPLZT;PV-TEFRa?]9XlIa
    0    728__FbJLJLD[QiUFSREAU>RK9HCH]VOI5IG<w7ZR?>QQP=`;XBYIAIbRMePPFOGW;W
    0    597NO7N:SO;Y^Vf)A>>UK,UA[P$cY5\FJO?aLWGfZ2<?I#Q:]>VBK3J]GR`R-R<=?:C
    0    6927P2Q:P9P_SMQTN>DXZC7o_>V;dW=D`4IZ_ZJe^]ZTZVJFN:C@[[_JFJThE8<D\@w
    0    388EURIA&AsvCE4SMPKYSSAL<YvJUKHAUIISL`NI^w^V8_Lp3T.\SdC=UNbXtH>_ZH\
    0    555XMabLZ`?)`:@N8@)d:RZaTJTS5ribfJb]?>8Y^iS]kPBcA::oTWIACW>k[?Hw]gE
    0    4739^aVY<G)B8:PFpREL[bjBREWEOTF`>[K^/I8b@A[BUr.iIadQ^?5iFWrL=M^w+T=
    0    512^Wv`gBBJDX=BDDOFHjXMA[ZUREURU\QwLVeK`>]JQjhSWATBL4@q>^q%TCj6Ys^k
    0    599ELHKLHEPT6S7KiITUGU>M;W^USYma[<FQ>A@3__OCcI<V@XM\QPE#=]FMXhjXjFE
    0    465rU<RDM9IAPLBOX]kE[CbJN9w<G0PNHAGiKELdUBFePXA??TO;9W3@NL\/e4AI8C'
    0    647U8F?IelO]>b`:SDB6I<RAjEFDYsK5;R:#dFS<\:[EA2eBM@F.>-CAc83JFUQI9Lf
    0    634M_Gbf>2LLHZCXB8LNi@]WGH`8S[T\ZOX?3OFQJQ`bWRKCQKJcY_#6=KLH]BYaQLZ
    0    633RTTLXBbJDX5FUO.2XD@5IMUMK6_X\^L\UGIJRJRn\=DPA>fVHwEQ=[RK_Sr\`TUr
    0    601NmGbZ[RFTfAOiCPP\_<#Q<[[JEYIQRMJLKH9FfEr_oO^XLJAQYQ7:OYIOCaSe`jV
    0    644G_L7FQPDaSVQ8^CZXYZXSKAKC>5@FDFF?D@bXJ\:KH?TR;FXw:g]SMOhKcBWiOVF
    0    471,eaYIHQ_QSSOc5E3fWE;K=^IQlhQZVSOkekEdCU]m?4MH^Y4Gdh\]GF#L]\WOgUq
    0    668wQC?=qS`PHaC@laIEL_<5Y:BLc=IBL0Ao=DdtJG1E%JIYPNP?=IKaQDR<WI^N/;H
    0    443RLZbMPG9JPYBLmQiQiXNLXMJ<_,SIKPvTpeYNi.)Fp]JwLJZ8;+\[=?G?F;R`>`V
    0   1059MRMYSFJDD\HSX;F=wMCFUCWXVKRTRULVS:NFQRUU[YANQNOL[QWHMBTO`LVJRVRL
    0    491CPXYYHPNRQ0Aj3M9ZFJGoO]UO=fMS_PDtD-Aq:ScgVaNY2IHaeNM7LwArKrao]XP
    0    660X@,eAUINGVSJR=6M[SD<`P_S/>R3?KKgP^LJSESY_gYF]PQ?VRPFE=wJfMEZIQIQ
    0    6783JECN.U6*c5dWJ>OFw;cN_^G6CW[CYDLY/^JHZFPEwIPN><RO\?NHXf:hR\?oe\_
    0    614H\Uw-ALWCk78uS,SWd;:d,nS?0gk_[+m`-<9[9kso_R<P.fKmVf=4Xh6sVp?GvYN
    0    550)jJX@G5iVf<CiDbFU^:,W8\V;D[f\q5[k(8(rNUpj`5Li:w1iR_-Gf_Ck^hbvlSC
    0    5645oa]H-4V>j7@j9K@_U:TjDdR7FYMleFNX6FNFPuvoqS>^7Q>pddG>eVEwI][Odh\
    0    622JQGRPOM[QPN8BQSRV>b=_QL>VOQ[OWPFO]H`A\UbPKXW<LYA]dRHERZ;;[t]BG^w
    0    462HARgC>TZ;Y@j]WKHd_4Ev2S>X?Th_o6Y^NJ8O<YMtwZ6W,MCube\Ka`8Z[e2dZZY
    0    548gQbSRrgQ9IsGbLA`=WEOp)cCg8FL)XKFR#??a[EMPK,YN0Y8_?s=]JTpOHpt^blD
    0    468Kb=OHMW87PVhEM#Ot]?>3]GZ-Q:DSSERE9N.CU@a\AHZ4BRADHJ2?FX=>aT:ZDg[
    0    862<]L_J@LMVUER[<<:VKRHa;^GB:__VwK`UL=E\F`a\fGBT;KAWnH;AY^IYZcV\FSV
    0    4267=E\kO>Q<IUlQG=#EHDPP.GKhTaPJF8RH?O3ETSnf`GLS=NT`HH4\_VDQIkblSdX
    0    659Hw7FCRBT?UUDdM)JVW;`ZT@[:3M,JS:DX\_;gLJKcS-VOFRLZT_?ICA?GOODHFYR
    0    789RHQ:HV\OQ@wTB`RJO]UDAN@NKTEE:EJJIDA@IILH;I@ZKLCTT:9?]^EN=b@TRF>V
    0    428MaMJXTBwfMPBEj[AS8I/E4*aMDP2`GHHf>J_XNV*U;7J_FufOATLPRDWJjjT:5CN
    0    533DB?_eOeA]ELWPZASBud?UqNVKJ]LUHs`Jo=J2wEQ\\VUAH;FQf>R;DR;QKqEeMfe
    0    688BMZIVIND1`QXF+CI`U>QAWQQOLINdJ`XVK<+BcU^CX_S.=OIAL?X/RiE]3QLMGwh
    0    662KK8ZCm;>=`UP\-KHF@>FP>M>O7eEJL#aPLT=G@PC>IW`DNQF?LN$<AKWaV;H>ECU
    0    449>SQKB8DD[eMA\4jQ/UA]ORS>w?UMF\@RU-c;rOUC?jdF1/OFY(YGJkKiq^D]bLWC
    0    686_PlCSrcLLM?GR_PODEVTOYYQY:\X\XP<b8SX\MwNJ]\PVX\QgCA^VWSMCGCQXDDQ
    0    479Q7R?Lv,EeVbcQIS0mG_82Q>BJ-/XNBL6LbwESA6>:f>W=OIPG):HTXTmILB3-*(Y
    0    643[QPQ=X?SLIo<I^NAE4bB?;L@DK5;4N=8V=wQcDHCiBB7OUZJdBMXHFHiLiYPJBAB
    0    664^.Q9M]QPI9Q[1qow?8\@8eUIhb7bM4^PKLG\@D5/:HNT]LH_D;DKa@>X;JS\H4B;
    0    638EeORDP]?QgPlKHTJLIV4I?aMISK^gQLKXHNBCLa?S[L06wS?:=X`L\cLWKOGRBWW
    0    487_?^LGUeI<^OQLdpKY#+7:BPJfLgUP@1D\5UeY5Z@XR<Og=BhCE;CaaAIKdHfX=O\
    0    489F[I01@_ZhP6Q7_MJOJQBKgC,MlQZY?=@IQUBL@7XD_TFrwQdf8nCT^C>;IIoVED_
    0    461^>iFvQlJ9B6:RWWWGXcd<T]k\YH6NIRni#:[/HL76_bdBe*JM7NWE;JbF^O(YAqW
    0    429LKKf\ZE92U2TOF]MM[*gJ>^S`EC.d`LbijwWA3YT(qohS]I.YYZqFQ$9JLZ<jfVV
    0    523]m+TE_F09JRU]?+UX`3THGUkMCSE87+pV^D#\9FAWYD\IEJwRNHTFDijY5)?IJIV
    0    549JbDB1.NAN=9UR\Jb<VTL\HK@aQ4R<FS7G#PRN`ME<^D:C,bb\C[LRNC]QN5eI4OE
    0    517?[GMad0-GGK?OZcI<eUKEQ[RcI9r](X,[*P<If9\wmr8AU]EAO?\WCHMT*S6bV:B
    0    735WwQ6Y\>CURMHMKPWLAMW\7O?Y<IjIG^<P3AOoL+EUOOTF@dHYADOcPTZDV\Z_TG;
    0    596U<SXg`?HO5D\0GUY9dZX9jQJWK/OS2LT\JF@5P:B(T5bBa>h8/?DACH\>BH6O#E;
    0    707V7BHW\GVVItARUNSKJWL<`C]]HEKLKaBZsECB;DM:YNhOw<i>N0eI^IZDMHJFUXA
    0    591TH^DP]YBZ7N?YAUKQTf>NbJQPHFSB@YRVO2Y3@\SM:fZoIHI_QBGEg#?LLeXULLQ
    0    555]LMLYPFwRcNB-EQV>5K(V*B?CAOtH:.1J?%ScK8YhJb(_TY[O-@K`mLbFmYXUIK1
    0    551C]Jr]Ra3:B6?kKJVRwQOKHUYQ]N3UUSUO^FMR3^[`ZR_CZ<eH_eV`>TYY:Z9NPDT
    0    767TMYL@<EWDY<GV8d1I2S<b/O@9#U]_GNicJ]7ULWQKMK<OBV@\kHUFkPVMcQqmW[J
    0    693LMShOCJIC[\DYIISE1KSU[QIOILMWRIRIFOIYI;KWwbYDQ5S\7ML1JWHEGVANIbF
    0    521_cY*KF9EK+aMII?Q@+RZUJJ8BP5ZFA(LT?gBb(JLNHOVO6`OnEG>XTKSJFR`ALP#
    0    530Q$.BLE^5UDTiFESEIQQ^Oe?\ePaO\TBWSDU<8wDJ8fX>)I75T9>WI>EHX69N[UnX
    0    500FV_ADPD=FhGSBC``L\L;XMKg[_gB[7PR@L]]L;MN6mWb`bRUpY\=jXJ`ACVHk^A#
    0    476^@TG.;8GPKtX&FdL`edG@G7]LA9KG=OVPFMIM/Yd[Qb:[M/#BYXv[r@cTIdRCn:F
    0    581cBi[[LNY7K_ZVbHk7KTKMI:TiV@RH-BRJVE\Z40ZUPK]^^f]P#WaW@,h7^?[DMJ,
    0    483/L^Q^3g[K\8_gOG:P,==mjJCFaODRsT]XLF+Y[fPTh:B]PJ/LMgT#Hf>Q3SLRm_g
    0    524RU7ZQWP1L`.F[UPhAJC^_`EwW]EQd\T.3dDCWKYGJUa]P`5DPZRb@KhRO\UL[SpF
    0    565YF3[QcF^wY=QDIKAfEO=Y2W?77NCEQNWvT`MUU']Z&,]]Ym89mM@FMkUEPjP>BMS
    0    4115]KW[G<XKa5BoE7BeK9FdNTP1;XYiw=ZbGQQl:ZjgpJE\G[Ea_XKPM[7gGKmeeQq
    0    499SML\eoJPYGuX7eUSDO^:>V?FPA>?;Yq:ZuwYLF&6CDOtUZ=S=IV4J?DV48?7C1/F
    0    725-ZAi`8G62gEVU49L`d1=jZZEECc\nwVk8M9-?PZWWQ\JILL.Ks]X5G[5mLQ5dPYd
    0    649L>XMcR<NQ0KUA-5G@6YMDNKB?IKld#KBi_bk\C9OK&([VN]=HOYP>PL\5S\UEFGZ
    0    783_ADEg[[OZ=`h1VbK+EmV:`54WU6G4,a<RawnOh-908Pn5kJI546\kC4iAR?M0EQO
    0    586LHILnMj:93WB<Y:]>SV[L\KbZ?MRJ4e=C$JHVoEQEG:UKKWwO;I/B<9dWSI[HVg9
    0    6829WiRH4qNNV#7acM`K4YJSAXeCFTMdJEY?9;jTIHNjU_=c;d=cqGD?DO:FAtM;j`G
    0    724CXBG?NP94C2:8`G;AwSMDPVfFJ_aOMg=LH7^b<K\TAHCT?\CTABSJBKLM<FQ`TP9
    0    567I6dKYLoI[;CJ^<NP\kP]S;Xm[UKT_B[w`Z@EFKEHcsPZb=TJLLHZAPn'KXFjBEiE
    0    712@\YJc?c=PKB'k;8Z>S^cL<wHQ^OZkGN[T07IMR\XaWHL]?^<]PVC:OZCR.G=haX?
    0    540lfmS)Q/^LWV#?cYJGFD/M6KD5NFT@a<Ih/[_e8iM\[-Il(g[K2lJIr[SWOIb=7@/
    0    679:MPSUI-jnHC`^BK#K1?@b>ZL-CWi?BCX\>A4XMXjTN/FF?h1TeXjDNQU;UqLCTAT
    0    512DbbKZSZGGO1[KSEaGC5]_LnGH6iD\RGwQ-+J[CV\ZpE4IFcAQTG@\9qJTKl+QikM
    0    61003ETbZbC=L?TY7>SNP8fFTl]d7Q=L<Kb_Me=A=9VMcPmI_.YUOF]GEB,HSw@S[QN
    0    788eS`YSc;@TCW;G\<DP]ENIIc[OCAC`PZXo:aY_?PDOLT>a>ScA9]:QOD[#DODCGLC
    0    774:dIL#THIJY^HW4V/ZZ5FOLISD;GEXZ,EZ4S:aWI[[VBBHBgJVBT@NLKFRB6?^ZDG
    0    613`FG?LjnQcALP>XC]EMfdX\VZX^[F\6f:[gUMEb>WK@Lt>WIq7F;aT>RKiYUDa#\5
    0    419HVP^X>YY4/GUNY,P@>DX]&@OEae-<LcT<W.scPH4P/Hi2f[d[cVf(MwTTR36>Nob
    0    730;UMO\D<GEX>=B59PP][9mJjc@RXJWiK\eCCQ\#TQeVU7[?YSm^OG5BSRK=MLWWFS
    0    607?d;doC>EHU5CBXm#MZMI[:NLFQZeVA`FbES<`KbAR_@EG7kHf7`BIRMZN+VHcU\>
    0    809=pNFGF6;JGSFG=H2?U>MNFSY??VPR[7PN6@;wEQSY\K1W2`@^USGGNLOPDHNUSH:
    0    639OP>HQe@FSMFfNWhTT>V;QCECYEOTKGKTUPSRISVNJ:PE.GObTGWFbwIlINSG<\V;
    0    744E@AX>5LPPONKP;\QNI_I\;d6EPaMEN?EKM]=ICeYUSPFR4MIw[Z@K[TJF[^hZVPI
    0    503`YO<[f^O\?]R*M9ZPV``LCGKWcPhD0GLYR;wH_5DKN=OVROrA>jCT%\OQTFOSP:.
    0    803J^]_H7/QE`UW[KM5VY9@d:YK=BOOMQ<=B;V6U<P_eE=BLDb,RFw>W\ISMd^`WZA?
    0    504wTJ9E@9UK8R]@bTFVPQTNpM[IKMBRFdS`Ffd7FQ:LUQEVjUSJLMeQX2ORJ;A8REL
    0    669QH?M,h@WX;X[PJL0EGE7YARB7W^K\Qa<NS?ORA_UG9FTI[K/^[fwM`]gBRTL8[Tm
    0    819AMBSDBVAH\MOEVP`XD8QOSNMU\KPQRQVHXF;NaG_]w[HEIK;K:CS\LU=SHEYEO`R
    0    525aPLPE=VDGk7^DOief9AhFe47gqMbH>=NCJ_Q2bHM[bXO9]\DC.7#g`OOJ[7\OJPQ
    0    706Rf>:#/[48U^MAMIZCIENB7LQJgmQ;R3>6(eXOKO_FYR>6SCESJSIMHeSYaLcaJXG
    0    627G>OT:B6LBMR@`dXF[b8HEFDUHQQFf\CYJL'#K;KrB]QKa9RHBELJ^ZN@_d9Y^H6R
    0    977SFC;D9cK9ZEfGM`ZG<NUA\HBjUTXC<ECRG`4E_5V8]gI3G<OTOI;X]X3g`CNP5wL
    0    516MCL?f_JDDBSE.a=#:g]QQL:MFeA*YKbWYcYm@..,O?EUdgMhc<?a_;DU6NA@NLHH
    0    537d#7FWA9dDHUJBHcB,JMCOU4MUMON=JG>)C]m3=<L&XoC\PDS5FUAZ_>YJ^de@<EY
    0    506YI@EVB5`a7M#CTOKIZ@JC2>WH%7<L-G\Y1>RG?4,EGR_\OeFNJT?7KLb9UD>V8D;
    0    500ec?WBMC=%SKY]S@ONL?_dIXG=D\B\ZOQ]KwJa=PWJPdmKELV^eHLZKsZPK`ERrKf
    0    657TAH4GCShZ-O]CWQYB#[[KdD\JYfQK?K7Nb<_<_a_<;[O=ATZBeX\U\T]?Qe6R6Pq
    0    572\QK2VBwJ?*A_?NQg1ZGnMDCGYU;P=WG7A3]nZQ6FPAY->7Z_JAPSRE3KO@5V^9IS
    0    633Fb?jMCS[\V\QGC8?<SI`lFAmBfT<BeHCQE:`wU>K8H2O.ecQKSIB1F]a;QWThDF]
    0    601?.SF:W8UR9W:\a\AIO=G=\PCOaQ@QMQM:QRZQPYTKFUB_@P4O?AwLZVZXh>WI]Fa
    0    464MWUNICiGLO+7CjP4<BWYWKmO]:B?i\XXwIbBSNlgSG=Q<UGNKa?`0KYT>Bf/<RKO
    0    554MF8c\=`bOG8S3L4f'G^h\PCK>aSN-RSMQd8Y.bHS;`AfKoLH:e*sN9C@?PX?K7wA
    0    588g@UR:GHWV`6B^d\NL_<X??CDT6N[?LML7SjAE^JNUDQ9wEbTREZKhGVbGg[l6ED_
    0    740_5ODGiKPB<e4TpEc6UG^M_=SMHA>U7`N?k7`CaG:4KwAE:HFEG:XJI;TP>FNH;HY
    0    621HGSW\J]IA2>JV<',E]VCD@DW9+KZcGG\\B)S45>SK;;F^`WLaRdI1YNQSHUB^wKe
    0    750X]9I6Xw[@W@Z,<efAZ8QQT1NKmlZIN@ONAJ5Ig=RBZa4Q)O8KNDKehTJ[c]YN@cH
    0    610\CM;D9VB2iLdGEOBFbaCYQD5KwT>SJKMBMr8MVCNe_XLal9:UIARFCDHR:FQKK/E
    0    548YT;X#>KT\IZY#L]Y0O6XWD->1C^e;V+XVZUcSS9@U3P?E8pETPdNTVSS?c0gGHM=
    0    719RHD#D;_B4<FfAMBc:>HcF;9UfLGXA&47AGC:@Y<J8nfHC?KXXB8;RfBZGpX^X*gP
    0    4956YF>@<MG,GaQNJ@JXCBwZ,[IJlnDAUQG;%[ZBBAP9B7eK=\[n>M:a_WJ[>ZCZMNM
    0    462>o?Y1:6S@?KkGXLW2UWcbTC/QmkY/f`'%EOX`YBC:ESI@COC_#FLX]TMHm8u[2UE
    0    670\IIHJ]CY[C>3LMFPRSX7iBJLU=IJbL[Ko=AfM#6HW`dHYWRRi`bLARUR_NeJAJF9
    0    565S@F:D?JKMCJY>TbfWF4PG\<e`C?Y40J<=VI7+SJF<Ra?T>@^J8S@PwAUOt:^H5bM
    0    595CKBH.(DE?oXLMYqEjG7b1K?IJRn^MQ2K55W#;T]cU_DBO%?-D2`.dlnMew6WnPi-
    0    617CZG\KXWFNUB_=0&LYBUa>e?NVJZLPaPBT@G@CGDMwp]O0?E2U\GFA:f;iLcPBMRH
    0    578M[TY<N^2J?DUKEIdFNDVN;[UAV_UJdUckX;gcB:<HGAeIa:G=4wD_GFNH_QXGNY;
    0    433_KgfpM@]9A?/Em4RiF+df=naS<XMvm3eo6FPHSJI^U@w5V+4tVZu`GMg9;f5KNVK
    0    536P.A=UR=nLCd63XZP?DLbNXOEWkD979VMD_GKGFGM0La#GU6M69FSMb9J:M5MA5\P
    0    4494;ZKVE?n]SQ/FWL<4TYLdWJd6a;>NT[:;wY:B\Pn?7T8:gBI8TAwP<BD7>QSD<Au
    0    508MV`dm^VVOh9TVP&KMTBZk>XH^R]8[bDd[AZH`TUgUwMNRW[XUi\b7Md1eKPKdQY]
    0    498FQoYfSu6JCVf1\AN:HWTCEJbeEETnNFRa<ENRL,7S:>]#`OM^C>G_MRRSIYKWVdA
    0    527RULLf4VI[a/;aV9L3JIXOKXROJWOO>1@P+OBGeDG4ARAlFZ/eVw+VP@[SSXXg[^K
    0    596=ecbIUSMJa=AU8CIjbO@ZWsJTKTQn@Yw0DK8N7VuS^IEaXECPjU_5aXBPbjJdeV]
    0    531ALnZEW;H^jUIUM>RUd[@GESSI#c_j[6TUMX4O:[lY^cDMGaT^TZ8;c[*X?]2CcTW
    0    5914CjNG?7nWK^QZ[hFkXP?Ae#a>t;C5Z`PBeIN8<v8FV_4IZ=A<9sb0d9H6_0eYD:]
    0    519EhUPI,<oCblUOYwr]5e7[qE^QYhNl`QXGMf.QIIYWKe::UEFPZj?TkT<OZMqY?`B
    0    495VAHJ_RH;PINYHU2K;wXbeD[cXV[MT=CQ^HDWRL5GShbQKlXSWR:Y?PYd@&S[ZQ^d
    0    614pF>K4ZLES>UBFoCP#EUd>U_;XC@\NQ@[<@XEP\8<FBO``0FX>/6:j^CLHD6c8JY7
    0    499SFlFP)UVQKU<\G3IZKYt<Vhv?TB4^gusLP9PMC.5XYROX_/@j6Hu#A\EA]9FFSJF
    0    552YU/jViVK[T4>5^@C9CiLIe^7S?OOTHW\UJVabf>eJIEcCfYIG[=J=COHS*T1E@wM
    0    501EVFcMM*DtYO@KghDjB:6?>?e)TE3CH8w@`Q,G_khdUI?nHAEMLEK;\IT_[3_S^@[
    0    713*Gf\R=;DVXHD^JN:w^HDK[cvJN\=o[[l4NQH@.j3JuaAQ]O(UM`T1cP?e\H>aYZO
    0    450Q=GPd3DbKicZM[V%]OGBMR8FIB@?%2bX5ndI5EJk@Wf9Z_7oG[]wQ\dEhbU:KOWV
    0    649?BY56<?PNEe8Q]eId[0MAb9YHnJ@KFV]8fA93>bP;[h8FeK5TKNw/a<>IZ/]f==d
    0    446:ITf_;_dwXU@lAdBcK7*DWMLMK\cPS=WDZcBU]Y`8QH2g,2>qa9JOnP?hl\]sdMi
    0    469=P9T:KTLF9pa0I;QFD#ZS\B=Hj=Z2JHU#aR3Fr>XE[UZ?]A5;D(U`<wTKIGCM.]:
    0    549GE[SQbqUGVS?1;EXC^f\P\XaRA@F_8^?gKRR>4H?S]H=wXCVJDXQ3;\4OIeX>jE[
    0    488aCMYU[_,IMTV9kC[]FFlGoQlqRJG?2JKF4XhH>fT5wtcH/Ql653dGQ@uS?aD@6w.
    0    439<FVG\KNA5`Z_-WB.#NH\Z\YV7SkFN'[KcQbSHcBB:PUglSPA.HdN^RZBbI\VGPOL
    0    591DM]YY9EGCmJ>T#?A]1^H@=ZA6PgkoLK?WQW>G[<\]O=NLKWSaLJB]WiGKCvF?b\_
    0    4452M:^M>S>*IO>?NF<ceMf>dfVNMQ7ZVZebFX\ULU8Le=vFo#Q?<>b@QH3[C8jTja6
    0    530NM1;A9O_;<nR5d_[SPVLTdFRC`FdFNGOGewEYv@\LOSQEbNR?BBMFK8]NHT_ZBBE
    0    537WRU@ItZjR9UM@fUDPGgw@F6]:H%Z9A=@QM2cO=-18.?UMTVK>?YO7CGRDeKeVE71
    0    658Dd9LYOKBUdH`E#8@RQ]BOYDY=N[JWVQJaa\GY?Z`MN;W?X\fEXOFF:ecY>OMVICH
    0    524AMW5J\WKPMV319f]FQY?WZLLSU?FOFe9SOQc_f8EUL5KDWP\CEANS@Gg4-:8W#G\
    0    902LPWBbM[GTUCRMI[/P<[==eGAIaE?E0MYGUW6HhHwMRGED>T2BT?sdHOOK;PMBQOP
    0    606WQI%9>\HIJBK#LjL9DTJ_PVVSUZNL2ZFI@WcSP@HaE:QLRZKLPJKYE:bKYF:H2IA
    0    574DkGWDF@KFrEaw@G-vcAVV/abPHHHJY=JB<v8TBfOa\2ARfPHWTb1>=VZU?MKZOPO
    0    783AKOPwM[UMJ@F?9KWYRLQVAX]L]ETLAfXWV?>WODYKTY[DXAJMMC`>>SGMNINHdT8
    0    586MPQ\1w>h]7rR;jrKTOLIdABB2HX`_9#FL<?^P7OP@NP5fFOESJlYP`UUGYg_XSG]
    0    494INPT-64E*B5^UIac._:Nb4JRT@ImQi1b>CpNN1<dn=_BX2T<2CLR>i@NfjTJw@B+
    0    561RFX?BR[JGH>A+=1^B#BB9@VJS>TQ58?<JRVKF9`T[PNGQO^MV^gAFHUBTZAX\MH_
    0    514F2RPLZM=BL-I^@3*1wZNwETFN^dPC^IQI82C?MQWgTUIV@YYYNG<WK?:M3i\QDKG
    0    569wTZc@n_E?HfOCpF^>TL^O;EWD&GME=MIUCGrZG5>=lELODTlIAVQ\QV`TR7iHB]K
    0    514VSISD]=N;G9KFaMOsTB<NJ?JS`6M:aF\Q;w'NEOJaUR1?SKC8`QWB2Flm.L=\S9S
    0    542KCrTba@\WBT6_L7``3T0LFwTPMDU=@VD7TObJ<M3hGDO\NnGZ7JpAB3Z>?X:MKBV
    0    6706B2D<G[BOc:XHLJLUTP9Z=GDSqPRZIDF7:wGHCY^`]cEi=M8hAFRHYJETVITIFHJ
    0    551[XeOMQBwPWUTQJZEYH;N_Z6DTjUJ<]PLWMK3XWSYYVd4YQSRYmXiNXS=MmWGNV\h
    0    737J[=NVO[CI<4BXaDPYLHW:CV\bLIR^P;P[<wPWVJQ_EFBZ:JQSNRHKNRVRTYOEV]:
    0    386UZR_GRbB;Zuhk+GKYBC+YEM8HLK@Na>]oKI8`S<S;=I]<`R[PUERQYawQOTHd]):
    0    485TF>#;\GQ_W\?6bPjS[2F3aQ]c[OH6_GW=E`KChH\]Wd>^(Y<->YAhHK;ZfQXJE]7
    0    696M>Mi^WNeNX#LN>gJ\[GMjFR\FIYC_=ZYX[DNUKDK`HFWXERO\^X_DaHRJ[iX<SUK
    0    461N?RFG-G6@3S@ub]D=>db4f<^kfWb97w.+VQ;8XwkXMTPCM<J0[KjFa<E97BU_;Rl
    0    609PHTClCdFQNW1AeALEv^sV;Wf\<MR9]G=O5G5P[<A3LFN\wT`eBD8b/9PH-YTNUH5
    0    492@uFf,5IdJQ`^ZXCA\LJ']TB?'ZaoHO*Ff]ZVjAuLSAA:N;c%nJ_I<aRVjsWwF]J@
    0    770>aClM@II6w@?`D,WfY>]_2_p38RTbaMUUP:<VGZ]d\QOWURKV^QJI<bSe@VT[WYN
    0    449hLWNCDRPDS)2IW?\T*GVNllCf6Rg?SF:h3#YJU8\2=bYGOTA?J2M5]G3nVJg;aPe
    0    793Ma<OMPK?/YPTO;>XKSIGRAZ?BC\M[W;JDXc6VP?YOAAJ8QVUNT8BWJwYeIJ;JPC`
    0    523EMEQETG)HMD00bV^OXOVIHR@)`3GRObW@kCU6FCY>[ZJ9L#cO7aR@(MIOJHNI?P`
    0    791Au85MH>@;E\CSPKFMW>NOBEwXXMPDaS64HWYdGQEI:+DASpXOCLGY6EWIO8HtH==
    0    700LKiES@VOwGUZDY1M]_hPG@HQP[BIRK=LMSJUBMNWP<<GHg=D?:MhXMXT<CS^FPQG
    0    649QAD6VYf=0H=7EQ>^IicDU`rh]bK8fJRnOD:R<QC:7wlk=L7[I\C]>@_EMBJ.WNSJ
    0    425G:CEv_K)I=PaN_=`UXkWVTTnCL^Iw<jiCR07WUT\mgbU9Q?VQ`SfLTK^K2d=_[[K
    0    601@HdH=oILhCO5A`JAWPI3?LHNDYBL4;DI:PM[Q9X(W8OL^FGbT6Q<LTCd5VFk.#<b
    0    661@lGu_6XB)RC`XK'[QZAbPGQ]OKn?d_Y\LUHdV\2W;c[U.w@c^S`S68X>J>YIW_gJ
    0    588N:NN\NJDKP2?ICM?CTSRC8ZTZX#QgP^c>EVEI5^EWTjT[T<bIMVQFAM@R?WSTXGS
    0    516KVcZD_Y:UPH]5u2XWX^_ETORg=uIdLWpASM[XZZ07wsOGX6R<WEM%DDZM-FH:B\?
    0    661FU?YaPTIOD:aMC2<Z^KGZUCpKHgTVVVSQ_UJQVIZG[.c0eQ`Fg?M6<eKd+w^LSTc
    0    331Uk<FOCT4?ME#Z_Li$M:DMFJP4Ok9FROB?:qhRAp?IOeG^A^YSSU7&#4NYl_fPYR_
    0    424WLFcR^>IS0@/Gn]f;3_HPJUA_DhUc^-Fq:*=g1MJNSTRwS:Vd>D4Z;]RSFX$5ph=
    0    495pwJLP@`FAW`;kaPJBNHPaEDq9=YSTsENLC8WX@\UcDC_/sBU_Q_?WPA7I^BAShVJ
    0    576IHN@2A@DK:[D8`bd^m*\B_0vG_X#;?XE5W/POI9H<>\YUvLAVEVe`<IA=c0eH6BC
    0    611TBiZ?XRV^`[1QP`1\JDF8?aCS#EOVPJ[]LLMQGJaWQNGi>21GJ=dHDQESb<OBWGY
    0    578NKaY7PCDTca1SYPCbAL2SM_mG6MwAJF>l/ZIh@FOpDI9Z8^KT\^L]X<IMIbT`aHY
    0    685XNQMDNV]V@>3F`wI<F^M@\R;\FIZK/NDWbNKNRA5JN_ESYXLQNIUb_ARK]NQ@0QB
    0    441N'RSYRwGZ/IW1X:@;9Xjda];KBC>O@t8jYHu/mS^JTTDW_Ff=Z7N2AHI7-TG/OOe
    0    692?KWGDB];DKGKKIOYOFfQ5M;YXJLVJETLVSKFWbL=IY\CeUIKKQO2Ww?URU^RTAYU
    0    657JhSXP_@B=d@Be,IAaT>KY:]wI9OKqkJwbHN:N%ISp[;1gTHMLbQAZY\I_clHWeIO
    0    591Xgfr-WBO7TO+cNHR@P:D[0YOFJYVaX6iX>9QgJRFn[R9gJwCdVvQ\OgV;oUUWoIb
    0    453BMSI]@CTS8TFAf`D?iX27NQwBeV]^N^_\W*UFRWOME0%uPKRmIFZ:ON[TQdq^V:M
    0    582]CIji.Z70[rFjDUbZhCZ>_YBEbWJYeRTIZwIK;EM9\DUFV2NACCS_X_L^<AHNANF
    0    836ESKZUBHOReJIeWD?wf;;MUYI7ETITVWXM\PGP2^M\UROX?PERHQP2FR?NJ@J_K^g
    0    734ONiV7Q=YFNFNhf4BePB=_F\IP;RVaXET]GD9W#k\cZn@e4HOY>S[4^VBLHKZRRXP
    0    798LHKFQKSCREHEH`P[JTMQJWNWNQIOEITX@FFMLD]<AIiNJP<LWBFwSFQLQVSRBWPB
    0    468KGbM<RZCX[<]\Li\RZRTBfOIHWRw[QBEOH*JG]HcDo_9)d6HcaPTlfe4BbV]l]rI
    0    495ljKYI8CwIhVA[9>>Ti\RkM`k2@@XVa3RIO6\\Tq8lX_OhFS=kM_NDEXB<OhJmfUn
    0    590<]?IT^BE6^iGJOeB56HE>AOAM:C^<=?V:<LCUJX@8NmGQTBTS1K>5WO@#RVEKDXX
    0    5334_HFXEKVL*Y4>JaUMXUQAb3VLaF4AS[LGH\IGP-K)Q_bYZNQK?UU:Q;^#I@EXP@E
    0    560ZMwSQN\EKT>JOZTVV?BM?C^TK;PRiHSv_0JK.3\>_N^Z^PXM=OIS_8LQGP?JRRjT
    0    648JWVZqcbMXHJ]OE*6ZJt]]^K]SFQEJTvV_dHWLa8Y@F+w<TSMHn7U;B\nU4[$UArU
    0    630[F7A51B=9PQJJ[KFWYKT:U2SXRQNONOG1L@LU\LMRoE?N>IQL7GI;pTMYe?wTCQR
    0    546:U:KH@^THb.aY9gQZ2BVGQJEhS^S?e?I2H_@8QJN<wYAL1QRbEUAJaGIeUReUTgU
    0    639c@GCXNLIB@FR3]15D?OXIYfdGN@8NFcEEQUh?U8:?$^P^ZF[H?@EE=5Z<5523#HF
    0    662DCUcCMl5Cf4Y_ICcL`=PCd\T`MXNaTwUXcMJAOTcXgg]<`EVE^Qn,CjJe4KCbRQI
    0    662wL=RH@^)>OTSClUf<WFQ@JZZ^=@VN.@a\&FJFS6CHbnF?YJL9PDEeG^WGCHHGFJ2
    0    602:MFMKVJAVWGDIXU`<_NT?bFTcP?A>BnaHkJN:PNSDgSo?w1eEOSr@U>H:,\OR4[]
    0    4824>sO?\THM3F.=]>W?F]vaPn^VHZ@][E^X28CPVD4S[VCBZMY3F(qA#Cu_8P%;E`T
    0    689;AG6VSLVfZR_=YBP=DlE#_FQWnC<H;dPDNa]5PA9QN2]MiJQ4>4BPJCMQ>D=A8MK
    0    528]Q_L=\?QXnvhb%??QC6.L1TSZUEUILCZOCwSRVIL@LKUOU[WY1JYbwSWwMMc4JXI
    0    637:DO?ceb[h7YUEgUG8H:D(c5cNw@A;;RD<fNSHT@F;MTLI]7UL?QiQO/E=c*JA;9U
    0    503@8DVL>Pk_fPHDJd%QNPRBhH]OHFBE]nR4qnIK^XV5UwPMuDENLawATJ;LhGiNZ>V
    0    731]BNR78B?Ni?N`RNbT`I0=CKA^;NLEg=YONB@[FHROu6P<9-W;GSEWHwO^OEYYQJP
    0    545VQQ&b\SKU-o`@P_HO\a[5[#;C^@D:QWG@Z^E:`N::M:oNq`1@H6[eE=m0N',:&CD
    0    754>9@KpLWBW#]L6SXT,AhpJi4NDYRE66k-HSGXAU:M?<:T6\HOAQCTD5/O=XCKJ4[G
    0    546TTN5F3QQ_;c>IY_NC_QZ;C=L#OOWA']Q?KKeN:S.L>fE][ZhY>aiBJNe3aDU9OC]
    0    485^mDmRtKpVGa^YF7%TJGPRJe0B'F^EZSKw+cXe;TU=d>TQHJ_3t\WoZLoNX=O/5AH
    0    404COK<LhhNE+_]MQ[VGgba_.kYNwAPE>Q_\=S\f;LLHLNe7aRSLRlY.ER]6g9@W@BI
    0    813PFD/?I9^W@iGB[eBPTP5;;6E%`,S8D@FHVOWGJ\5T<K:LJ[Kc5l^j_3^Mw.iO;.M
    0    806`SYQKwN@H[YJZ[:m?WUUKLOGa=>I^Q:ONEORS:6:@TN\TKKcX7]?EDDnVG8ZOI>=
    0    3950V`JPX6ON]iGB+;5Bk=+Jm>b:@?^C/UKFDcN2HRPbSaBIoX5AW<w[@fZNMR3X(+d
    0    849a9I=VCLXc;g[2j_L4UCA6]#>M[;I;1UC@aG^4e/@,@NMZ]RQKDF0W`4=JJJMD*J?
    0    535c7PAIaqTZBkl8Q^U*HVRAA1;QBV?<7RL69YW,f#3#?AQ;^CMJAE4S4URMmDN>*QK
    0    564Xm4#NY.>N4SKA]OC.B`HHD-I4b@hB]L=C38L`Z?=`B<ALanSQGX[fT-aKWJbN)/6
    0    552T=PKL\OGZ>iZ7fXJAXFQHT.HY]>G)DTXS^W=7h:G)JIWBp;jBAGCQRV_d[LA8#>\
    0    521B^DFNXNJUMwkO_HOV?9LC4;JGS9_NOL2F[a_b589Q7NdjQS@e6N3[O@jMvO`MKIZ
    0    522LLPZ=JQc>>HH[\SSWjKN:]WwFVISD4aY@aDD<E[LJWS@GhRTIHmeVMFNYtETViQL
    0    798aAYf]gM31E<:L^GeF]`\IS_de8DP_@Ni\EYjRII1Ak`];YWwN5NTJF9qDGOCPKQC
    0    365p]O.A_f6O4c^ZrOcS`:cKu\UcY5UDBjdXN/WH0R&;YW[KODo61Dhe#FKNJ.%+HIR
    0    749X6P5L;]V\E]S;maR5JMX:T#>QhJQ8KJ36NS\QU=F,9THOPQR173LaRE<KULT<3>C
    0    6383CUO\$g?CKECWD<)gM-Ik6[iA;TR<cB`BHPCDXkdH_[>]FYKjrU+:>\<wVE`X_ZD
    0    558K.U7VwRkw-jP$cVZ7>5aFT+]EXAD27l2Sp:NO:G377UWNfP^82ES_U7WAC,YN,(@
    0    540RWVCXKaS=[=NDO@VZD_KZR<SYAJhWSKA[B=[kRBuUY11REbwW]A:aid[XWTHORaN
    0    639FTRXCKQ<G>FP]R@Z^CDV@K[R#7?_KFBl\2RSh@TGWkRLLJEBGO:;CT^>NZ_P.ePS
    0    557rU\/3[9WO@b=Kh\<H@=WN?PRIi;#,6b?08RNU<\3/:O`dTP^UKa9E_+FIhGq8:PE
    0    470<N)8KWSY8WnLKKX;5XP\YKKHC[aE=le6cN#SeUCED,Go@nVLLXIfDJDBf;DAY,iD
    0    664U-MKTTbCMENDMWDX9DjM#^B_fT89f9M?JP>bGD4<FSg?FU:QBJL`JNJH6QUG=F^N
    0    699SnGoFZL40VWQRIMV[`DJPDlAE0KKST._wIEY^JMhJT<QY>X?Q^OL`[V?UCMVCRLW
    0    564LaIWS>aL4bN^K#3AWOMDRRJhVM[EQJQ5F8[H[^F\>d&>;VM`8DNcgMG_M+QETfC8
    0    739NPw@4T8]Z/SFK\dEXIX:=e<UICH^K=EU1AOFYGWDWMLBRB^`]@UpP_KKPNDX8CJF
    0    733IVOWPT?G@AKF1wAK\ZBMGMPhM.>Lg^OL\K?CISDIHKIWVKLY]OJZB3LZ<?PPNCNB
    0    451R;^ZH[SYTgC5aTMDCUC8ERdQ5c\\WIFDN#3FRRJUDqY=d6O7Qdd+TGKYGTsfWhic
    0    579;cUaRJ@v[]LQrM+9`Ga$XAQ@#Lm\Sl5n?KT7WC`lji6FCCk4_on]DOjE[MqBUk`P
    0    584SN=5VabC-PfP[if@LSaW<=TblZ95P:QToIXGBA;GKwQ[H4WS^DE5@OE`bP^Z@;_H
    0    614LPYEwAPPMOL7HTAbIF^_<5GTE<?F\I(Zi$.T^E3C]V/TMTjQiOX,:>2QM\`L\FNC
    0    647BO2bBSETH`b\?CL#SINP?VLN\USCHCP:YQM5PGBS1K>HD[>I;UT>YBKKP_EXWFCF
    0    487AB_L*FQC=4Y.^aH^EpKQaO4U(VW#LgWLJO9dH\_DA9gF@QO\T0a@UBVMMfHDuSHf
    0    773RYLFGaLI<a>OM?<VS4NFLG`DMBSRPc9YY;_JMRNIUaJPJ#^U[NG4?hYTdHm?A^b;
    0    589PB9]C]i6@Z*RGHVjDIeWbMl@k?Ee]KM[P[+NJQZbAUR=TNYNEZKZBgJID-UQOPw=
    0    672wP@?BkCPS@fYI^;OKLYZUICUGMM?QC[JjQO_lN?>0WHWX?OQB<RUZ=DoA@(D8@86
    0    503G#RIaOcUL4\JHIOJ;^aTGmRaSdM4\>ocFYF;2aBE1LkmB>1e>M7`7C[CI*b9RGm\
    0    465_UrN7pQfwZZYG_]NC9k5]EYO62gZIb;]_G\eJJMk`THK`Sf1mlf9[nPjUT_kSG2L
    0    541hTO:dZS/,iMU5N+9LD[dI]OJ^=P>BGOHCEOJAI@Z<eOKU'?wIW'[gLAJW=KO`FZc
    0    892CeC`-E7:6mJPb#N:b^NJNBlEF4C?_k/cfBQ:c5HQSeCMAPWEXWIHQ?hPrGQ4JY?G
    0    615<Of8ACEerS];cOS`dS66H:KcIlRQ9K<w:R<:JFoQ[o]2S71OTE]XHkW=F_?ZhT8_
    0    4615:*G?2[UO@S`AG;$/PQZ=\A4TepN$cZZ@jL`SZ,w=?5HIeqBChIf>H@Xa3p/D<EF
    0    599]\FKlenCaPC9QCZw.Ad`9W`RaK6KnYTXbXJeaV9[d[R[V;^]XNFRHVVVPTdD;YCE
    0    616V]BQ@<@M>eNYD#C(MD14tJFO;UMKE`/NXbg.FMUZ<jJSP[HAKR_]V_ZLZSPRJNW[
    0    732BIQI_XdKM>4@QE@WAUNr;jS]bIRANWwF`e?N0]MX5R\i$_M[2ME\1CQ2M5D9H?lU
    0    517NEKSVE@RPC==SOP4_ODKC[P[GQY]79Qb8V??\P[IKV1fN6QDE=Sw=G@JS5DJXMLJ
    0    718WF[VhT^HO*R>EhR[>U`VCRSwXO@9q9ebWKFkIaG1>[de2]8X=E7b74M[=RRAG1SD
    0    580PHYFU`].*<?:Nk4g@8N_;VWoj;DVZ1NoU?QiO>>2@a_IG_Vi;@@p(PAoQN#aUFK/
    0    578ZbF28DE_K,PTEtwWNTFGONDGUZL`(F>_IVDVFX6b8K]4ID7FGIQR_fOkM]<cu@>I
    0    438@`\wd?eF9XCPW:HZ:bdQL:gNd`;OJf8gkOaRc[5SNbE>I<5Rd1g?MJL6Z7Ze?5SO
    0    648X7SXO]G@D_GP?P,K9Vl:CgGNbR.EUAPY]wOm@NCA@LRFLKFK8R9:U]HGOJDg:M<H
    0    826HQYDFQ5ODYCCHRHF7K6(Y#^[G3=\YcBUj:TSbFVZhL;>o-WOLRL;LYScTU=gGODH
    0    699OCd;FMG]];VDIEw@:DD29\?Q9G<V9ANJAVDVIVUNCUGEXMX>ISGWY\CJBYOFKX=F
    0    381F[3OGE@qaf@Q8]Kk%?Q)W9DZ;hNwF_]UB4#sR?QfmAUUNYeiFW=L`M8eAgwm]B:A
    0    696YBJaTXK6AaJD;RIWY\aVWFaWPC^KdN2Vc9LJ`CLMZwa-/OJNQLSMQPYRRQKR]TTE
    0    578JBF5wITP;FBb;MNTFJFS;/FQSW[X\KHHO<;Q<^9C2AVSD7X`4H$SOA@O>FDOS8UQ
    0    721GWaYSI@WCYO1HXGCWYF6I:Tc:IFNhmCXUNWEJDRPbP#<gF\;`Dm_H]JJKaMVbSF[
    0    783V9]84TAc^%aV:wpBA@UN7B5Eb_=_63C8BOMX?TB=?BJDUN=_S2QDTX7Y8UB[KAH@
    0    714.g]NH7`fMgH@P2L-WSBI`MQd8FbaPSQ`9AJATGwg[R]F[HQ4e_fND]KIFWMXf\\_
    0    626;XN.D[G:HOp3HXB_Ib=LODNB=OPUFK8>KUGCe9hXAWB6APwgXNc6OBCZ6PBhn9Q>
    0    638>KPc$#(YN]J9TIk2dmS3]JSM:<^;QbC6A^E[Q7nl;A>5MKG,CKu]#mKGTeDde`Kb
    0    615dr5_`^B@UrdbV?AItr2FN\BFDNIJ;dBwSR\CULBKEWRZ?gKZ8<DGh@hNsM\3GHUB
    0    505h^`G=ILL5=QJ?OJwHUOg2>2T\[J8GEW)3JDPMT;R#MW1tiML;;DQ?:=F9h;ShFM@
    0    559D<a1MJ1]W@RBDRhEON]GLX7RRRJY5Bg7=]#7O.N:ACi8QT<DUCLG>n,C4iEW=@?\
    0    711.YM/<>ZbaBm\BwDQCVNXZ;JGAKHWDNN8GIJVZBCF@4GSH_]da<T8EJ=_8ZXYP:YG
    0    491[ArD`2Z_Z#aNNKAKQL]C8TJg*T>UV?a\IHA\Id\5[`C/\MiIQ=LLQVTQC]@7HQM3
    0    666:KJe18?JJ[FEh1P>IH7Lg9JX<0w_`I0[I;G>]MRkhc?@UQD@sQ^=Ejs;fRMmbem_
    0    555LQiv9RZcVuFLoF?Sgw;*VD_=QNHploL]SAKl\XcDhL/[IP[D^c<T?HPYQo[ZdpWV
    0    639T_Ic^QPRHfABHQA?U^>K[C`V4#RP`dQ=DSXS\.I\kXPK<gVR;VaE@JQARRVNV^g?
    0    490lGZ8Gk>VdUG]=XD:YMc4NGPFU]EVU\EG_X8[]OCagd#O\SY&8InIPR-OSAXDI_\U
    0    548dF`rQmc@OgQ9gRKM\eL`Qg[lY8[XMSRRj?RR69_NgPNhUKBJIkVgY^[BP7NAVdwG
    0    628[oOQ[PAHN`8<DTDRMDJ9^CBc:K6IW<Jf6F0XkWFFLEPeT[Z@wOniI79WHba_b<JR
    0    708FaZG]FSPMHHlMSMHFMLMhVGJGiPULVAXQMh@>`lRRVVGKV:D]Rw4RLLHZZ]bVFWe
    0    401X7]__AH;Ik/1_4H:@DaeY5GT\WUKH2=E9_,X47:9?L=b*w>sQ/GfSYCKDe>DJCgG
    0    514`pPB7e:V^QnHJbDOM8LWYKA))AhL@cRBO]SCI;MXF*JCia@McBb6RHEZHiRw9P6E
    0    507?ONBB?OYh<kPHVjNPXR7L[@Z6wIOJ>MJBoCXR^CF<BN=P]cY28T]XU2WGuHV_EYQ
    0    675aZqI:MKO]`OG\ZLKwT:A\9aSXAc`ki*_d@JMq+\V[rV(\>XOwWe0P\`UkWi`WdfQ
    0    552e8S<^ml:[5PY4hIOCIcV5k>>O_HNC/d<8^<wHo?7>?Kd5<Ic+<AU\OM_1LQCEHq@
    0    423wH=eB_1TQUZI?*E*RO?ZNJYXEI>FmO/FlG\MG:9d6R<r[UKH0rc8`VJ6M0S-G^e;
    0    523bZWQ^b_F@(FWGKT`@VVwMUS`eFD=c_U`RW5]^FNF=P_^^eLSGGB`HFOKJE\CR?T0
    0    649JWmEEIeDVCRBNO]CZMASKs`wP_L`BC[J\fVFDJTLI_fEONFNG9=aXLBMS=MDSGJ]
    0    554SR`.VeS6B=EDFWLg8a[ZD^mTw589YZFYeRClg:@5GN[jVB+gSGOoRE+m5IL5Y8]B
    0    659[5R]ZJZHFNFIOXS]WXQbQWMDbOQH^XuUckOTUC7VUZNkAUGWO^Iw7?[NH1]NAJaT
    0    469JeAJ]Hg@cG<@XTQRcE`TFXmddZmKUPeST,UMNWMk91bbWGR<JOgh*PX;9Ed#IW[X
    0    577a@WO\rP\;VhDHqu_RaV`:I^VOO/B[GbwG\^W;SNDJeVV]Q5_`O7^>C;5LB;>QNIg
    0    414BKG@iHS@dhK)^TH?[B)+aNcs0]rWRN<^PF3T\FYwNk;7b/iYnK\W?E<6nCdqnN`M
    0    550AILkJ%CGel;]G1USD>5Pi@YOGTiVnC5A@@f:GX>vDX,LYOMOWmVd;^oFa=wQ7CAc
    0    489kX]ZVqCN5O*Z8R_^OOFFNTdCTK_wAn>W`@bRTTHdMbpPP'hAg^+?[\oRXUJ<MQaP
    0    425JQY^N0P]io*;K%Mn2XPbRR_\[ZhAJrt]ON-XVhgF`efZP^U,PZ]G#OWOKTdod09L
    0    386<CeC97@@[kLOT@da\PE#FXLYVCGNHQEXK\:NEtPf,DmM3`_QMTmO`edXkY2QAME\
    0    425k5FWE_IHJ_Ql#NLQ-ELOAfSEc_VDL0HL2LNQXE?\>JXeIC:29FOlEX92Q^pTRQTR
    0    626Vc0oJS;8AdVWN#4PdM>Ica[#L@CSGg-g^jwIbD;@YN2LLbE@HGI9Y?ZOd@CUOMCG
    0    6252M]TN@9PBZ@DuMev]mCAY@SwC>@PbC<RL9>VZ,SI_WHT68_Sr9O=/;RaTdMKVWL?
    0    747K<URU:d=WBADCMNE?KPUIIFrN#[Kf7T]ON6U>N@[WKDbH`F`?OVV>7O6HWcDQg[c
    0    808GY?QMUJJRr;DM60NM`7KSGWSTF=NHeCVwPW=aNOO:WNKDKCXENPhMAcORBP5N9LR
    0    618LE3ULMBH#@=Y1GZE:ZXNS\Yid?]NPYUWAR:9FH?c-PAGHdGfLFHBORTE5=JFNHM^
    0    653QVNFJ\_[IF>\GLDB-?cUw?KFRJCpET8BwTNhVXJN_QT>oKTAebe1\];m`?dC>MKB
    0    699e68DZXMWR?MV5_SRBB_Q;ED<c>WF:;:]PM`K?ZE@FOVR?H=l*=8ITCD[3D9A9#JH
    0    606GUmIkJqbP#FF\ZbPDASC;JY@DHF]N;D=_ZG^4D5a:,6XZ<_MR^5aBM87-Mp6<`P^
    0    699V6P6LIIcY4Z=7XNGCH[c6[DYaN9FHKPOC_#X>MV==L_N`G>[2EkFPh>MC[?EISLI
    0    591Qa8jB[I#<ScJTGS/a^9VUcZL?LJXPi3uOSa-iVaW]fKM/7RC`:OIC[R`kQH?Qb[\
    0    547bGGI/_>'>UU\EF5WSn<*30U8@;)JC]/Y^oS=l4=0D?78MLFa]N5#^HZ@[=JQ@@BS
    0    651rZP?IaN+M8L]Ib?`;Dm/6`H+qP#FP6DQOQA77W;?/g6aFN+h)G-qF97W1S2CS1S%
    0    436R/^aSF#PISEM=/]i?e2(b`S$N;r3H`RjmBXfPG?;3\;SRX<`G:K=C*BQu:_RSRC*
    0    6448E7QgARlw?eU?VZ\bcg_A^UZDaHLDL^VMYQP7_OVD/XcCKFT:HBf6Y7PGMIYPRXS
    0    595]LYVAKs4AJ*A-RZwJ\;h=W]`L3EIRLcan?KIFPV6DuI[YS<U8QJJ92L4GNQH_LA@
    0    417N6o>C:IDVNUmG4wG`Y)NK_>@AK85Y@ZJLUS=7PM?:,IA=9NJMJ?^YRUQ4ISl4@aW
    0    568gOgDA]H=3@]BF#YZSQZ_]@DZaR?VCXBdSHV7XLB^QtK\UVQV_GhAIU2VPE8HDPPL
    0    430?cZBRB8B?>f/Awa]LIQM=JKm/8@kicQTPAVIjGWM``:L8(Sln;;5S8^mbUR]qH>.
    0    492Nh:MP)\k\\i?<jR^:OKPM]Ev:tR6-<w>1^UgJ2VD*:M@AaLuOCOv>6$sN[6<YB6]
    0    787fdKJ2eEbJAZd8]JMGMMKC=23Q@AAA@#?STbIo?HRA=.WW:<^MSQ&`K:XD\<YH<<1
    0    541WFwL@?3jQ<c8OB7JXw?-GQYTP:J;oZ3L=c3_M5RD1T).YKQURk]OFh<^AUTNSUTf
    0    659ANr@1D/Yl3aGXQw7e/FOGV8LGWDQ5SKP;b0H:6c\T9e3oNOBV0p^Lc>XCaFjCRQY
    0    642P\JaWGPFP`9VJ?]MMCa:WA?BA?fbF_K8S8wLHAYKjTE>WKX<NP?2IeFAMnhTJZYX
    0    580w;9P<hi6^6X>9U>IUbT>57CFF:>HZQhTCJLSLDRB4CI_H_CUBFZ[QZQT3SM7D45[
    0    779ZMNObQNSCKIVIK*PEPN^MZBKbPEVWFGPMGAG>UERBPOHDAH;EHOaNFBQFBV#K<^>
    0    5933GKPQGNL^jDf`KFBduC(HTAK;MGBHACOEUf;H+RXNMCMPS9#X;EIXBh9KDUMRM6^
    0    402hBWcMC(Yf6XA[TFQBF>L?;;B<6+D9VH;`b=d^GXL`C0I\9[EVQp#XGFN3cYNID.K
    0    415K[Kj-Wc^cdlRX^G@n`?/O_S<Ljw?@KHJHoa<7<o'kKUCSb/5;1lOOTF54Y#VN\+v
    0    487_`N,GgJ@-TkMMH4I=d_FM?SHT?bOHNcELdO\b]@MXG\s8]QlRECKY@]XN5Z8EGZ#
    0    649BKlH>A<7BZ77OV9IcfC[IeXwHJK@MX``@fD:F6hIJgZ0Ui7QJLjS:AZ8X]>EpG4a
    0    952PCMOLA<bZEe@JRSGFUJCLF:KGJP??OLTAJCHR:QZT;H2\LGHOR`JJLPZPwFY]J;C
    0    473T_<7Io8U\pD]MNw/O^B:QH;DT_QI6[6cKC;JCDWVoOTDZ5Z:4\A\LbenMQ@8VDp/
    0    579RS8OLA\NOGLX[DEXH[?R_ISZQ\X8EJ]C6#;=DRKpPVWV?JGOVIgUO<K8TRJFaQO;
    0    636FEE^f?fLk/SeB=1Z==eYiG?H5rkSECZIgPRnPwHmA,9oAkJ_@bNpS4[dKCmR><R_
    0    506=_#0@DJBE1W>TqTN@`O`BIZokbG8UOLAc7#frZ)BH??MFJCu_GcDGJ<B?cJ\n\fA
    0    474?@Nn2[Wd7Ic6:MG[tqSVVD[vD6o(dTJcaA8^Y.d>Wjw?TWErSFl,;SCWRBFc)GW3
    0    543Jt=>IHHM:SW$@SW]7eEQ[X<[UNNTQR=H@2UHwD.QLE@J18baKG>[CR1mD=[VcH.A
    0    407,ZSQo2[#/\`+IsM0_;1[U?\QdgdmBrC>R-P+Z8Q/WLIC,KXnhVnZKIITci?Oia$K
    0    4623FEZrM^Z<SN\#;?3NFIa8sZQebb_:3iOHha5<=RtBYPg(@;E5fFej2F,O.Q7REdn
    0    484DbG5cJ8iJ#h2VR,g?_P`TWYSN\LUGT3A;LZX^^J5TBKTCEXZa]?X10;T<r'Y>R=M
    0    601[MFa=SHV8LT.SDKJaf7FPBkNI.WJv^+QOBALn6wB\h;W@7QLaUlG=NXQYUN_S\mP
    0    5589F0RD68O:Zr#_GEDej37NN@eFSPIB_R?=?G7RNUWI[\78WL@JDR3I@BMQG2RYK9<
    0    693@HGFXP`]]Eh=AIL`1AWLPS9TPj^0D:bBJb<WJa+E<1F`#jJ`;DNb;I:WA=8P9UBV
    0    408D_<=iDTT;eNN?f4D1ZgNvN?MnJO(<Hj+OL<Bw[/Q01TgKQD_M/S@H>5FEV6]kRJ4
    0    723cGNYo[EZ==H&X^#`SjafOSWeg/>7cWOo^H&QGAS5G[MNB]CbLLbdK=WYB:P=F>cN
    0    487GnkfS0,K7wA%f9\9jOP<aCVM95TinHLY[7AUfiQ[jBL8@0l<fN9STNfrs2TO^j3_
    0    633KGDjFXJ=I@6*\UH9aYPOw@QEL^G<^ONGW7FD_7@JLK/]M>IM_Z^LH=TV6=DKZ9E_
    0    562<r]\LHJ=EpMGu;R)_p.-hNbY4fFMVfL`wD?\GJ\G_YNV4;EAOOU*I>cB_dP<acep
    0    605\VN?SHQOBKMV3J#\JLQQOSBZQe\9ZA?NK6RH:\T[D9Z:MT?VEY;4HUQUJE8@1G\T
    0    637VPZ7A[AlRBiVJJeISWA:E=LPJLB_RGO>:CKBWNNK^K6FV[V<wST)^SCG3h7^[Q3P
    0    6074^e#<I9WTT]KVMWAM`LX6_Cn:K5CC7QO9lO?;CZCNV]J_NS>H3dd;ZKF<QFNJH5F
    0    449N._#KXKq]JUVZPbIYKE):^KNEi`JkVYZ>rP^.IC3YFV8tTDG]%VVHRC1LbH=Ya^S
    0    440@dKN;^E\_DB@gc'4T>.FY6SwcCkDOXPc^D=\PBO\:I<D#+dX:EKZ:.@'D.W+NPf_
    0    845BPTdI>CKM:XCJbTSQ^HZ<FFVMT3UOCX[MLqCHJ?5UIwIeIJJVC8SUdEPJU@M@?CH
    0    464^]Z0QKhPfb[NHfVY>NX:A>[*U6Ir1[7MY'H\f=8EZcSAA#kalGfFVCAqEpW^@G/A
    0    534c0^<S?TpX@RHFiFYAYQ@NJJVKKWSR:QBEYCM>cw/YH[V]Z7VR7Y]Tb8T7jHP?IMA
    0    542B:bWR`nO2LHWU=6CHaXQfUVPUCC1c>ASk<f`A9W6cjqSgiARhMCRG#KG:HQUSI:7
    0    869/@bH0:Eh]9Y>]o`K[w1DK`2v@YY9?RH^6kD'=Ke>@Ki=jc82RJR\:YDAL^7RmO=n
    0    733^?`<XQ]#;_F8?HIaG\RQAaXre0:SQ?L\TPQQG3[NEipLCHRN;R@`?H^aA>DBGFT6
    0    622Y3Z@ACHIE)SZK:bRMUL_8]@Pd]GWb9OG9SCNB\n8EP_AQt=A\<=ZNJQ5ga#WCD8E
    0    4421j?G^,@WYOj$SEeD<FS_VuOJ0dTCcQ^KOwC<JM[HIDwSF[A.UI>`/DM=W3?'>G2m
    0    819DRO\NYESCNW`Z9?>YhFPPOWFPKNO\wAZB[WHZ:bRLHGY:]GNEI]`T3UG\NK6DLI`
    0    472kBNK8ULC7eYINLTV[QD:BNh=IN8I\`#[ibVVh,h1ln?<O8QGCOOb[@^dOfJG@,A2
    0    665OcST`FMXRfIQLUODESJVNFLSe6RKBQ>SWV:CQKLF\G]B^K24NTwUHN]VDTUZWU`\
    0    579BnJE.GS0=ZoHPDJFE>7?FT>,MEJ^&\1^MUFGwOGu^b=>PW]J@`?\VQVJoUKiYMJZ
    0    473UrFQH\:W.gMS`;oKI<A?OJEKR9W55f75QYHBKfIw@@J=m>NLP6L;dplK^A4>i2pN
    0    458a[DTOLDK;NSDOU:V_mYjUuiSdM8<XT^^pBNNc<aFAA^w?rP@C[0i,KDH;OA=ETdU
    0    570caEb<MLKJ_X^DLFLNCb4:KT0\@8@T?2S[>M9wHG<LJEgCRU`cEK7Q;QdQJBU?EA>
    0    903FaBaGVKXM\[RQGDBOUCF_RKK;<PYW[KQwHJRZ>[RMU3FP;CNSNUNOWa?V]LMAU=T
    0    489=XM_G44kM]-oJHGHwL9J_W]PHRX^f`*RjIW9\KwoUO_Lc8X6b]KNUfkYsd\E[I[\
    0    470XGUG=a\YKWMLFa_M7=;\RM#>7Ga\D_A3C>9LTIb`cQ>PJ>73i]SaRa?]XVZlhQK0
    0    6129fZ^AK#Z4bS3eN]6_^7,a9YA>@Qb^R>Mj&e8Y8gQ\U<5\9Z1rT[=NfbOUm_>PlEY
    0    519$8W]BjKBhNbOI[OSEVn[8]QA_jNUEU_]KLVYBK6]@_6aX4KA5XVBLi1QGU7T@#AH
    0    640o*[4XeQ:;DT7CN\i;OJS0[AQq9IFY7M4lMBbLK#GABd_TbOU4H+IPWIf7VD_;LM6
    0    450KY>:h#Q_B]ZenUU6J@pAUHKIE]0c[QIU\JMOUWNP3OIN=hVZh=S*SXIK5GRISB/9
    0    7839FC]L<[]LT;UY44:KCCFVPP<IS[;E[QNBNZ.=]]nEQ>P=MKFH^PN#>dDU2Y*]Rdi
    0    502?V[kEZmF(8JTc#HfNOM][DwTMQE:F\=<j0LYRTNUNtVNjKJCCE.GB=c0_OJ@HYVJ
    0    532MIeKMh/YHC\AKOTjPBXHH;M@PDSib=C`a<Dfh#ESZLANWGo`MRY[GRRc@PmK?_57
    0    477dYi6jNG[IBFTESi3SSXJTw>IXRGXZ2b@Bs>U'OJ:RXjRNYRPYGhIG\8HMTqrZ7WQ
    0    474:TBd3?pF6QM^XcgJ;[O8mcK\ZBIFPgWpObnY?VVG^TeMwYRENSHgQpS:mhUbJD^G
    0    495OW?KAIKPVOO_<=M>9D6AZ'Q3JD\jHhGL_0OaT?HS]Y6HR4T@[vPUGTZa^wcT[gG`
    0    445AgSpE1C70r55N7MK[\M0lIWVG6E<oYI]e?E1BJwNgTKDdJKBnUPX,VvSafX[bV]Q
    0    401_%ibrwYZ>@qT=hC_C4bW5*oUW5DDaCA\wE?FYQU<rJcZUHlSGQb?T7/v/DER[d@N
    0    506=Kf/_we6=NV=NaDiV[NVB=a_`13f].Kh]STieP1(\IrJ>;U\a7NC*M>UEN^=:Z[+
    0    506R@LNELMoo0L]NesCd9d2Ow@AN86`R<VE<rISC@V4f8[Op8F4ADd]ji:K,h3Y:8EC
    0    701X`GaUW[@ADJ`G^+GVdbNLQefGPENaMRd\EHcJ9FIFaNQRdAPD\K<*@VDDBlAYWwQ
    0    712JZNZAwA^NdSAZ<JCQ]KMMNMPBF?WR_=U]\P\jI\SnSUGRE\<UUg5WUKkSW\^TWQU
    0    466WUYJdV>JK6T7MP(TPD[ODeIPZA0P@3ABLF<UbUACbBTn[RpNW/hI3OAWO\awW<RA
    0    541B$U9-PE]XI[G\b`NOdBWCBAK=H=cX06\AV'SKNwASVQAT=FHa4fnKU+Q?[DIF8A<
    0    621G]HJR;P);jF?P53RQ']L^HgKWPXZgZeNWUHKRXNqNWUNAaDWP^BBHG^bX=^+wc_H
    0    495<>_=B*8iuRZ@M/e<kw135Z/k>c304Nd\?n<#5@i^>T]:gl3+PN_YBv::To6>tO=_
    0    547V4jBBO]?`@ZJPR;p[5[SBND_PVC>\T]cs<F`F9RI<EY`Q^UQL]=wb6WdBA_CNHhY
    0    550#F[V9FFVeKn;NTW5eY78UN2c:MA`OYBjKWF8NAgSK[P;Na?6G4[^Bm`IUSNhSA5R
    0    475Jh@b94BRDNE=_H2/]XELIZMRERCU12^nSS.8L>j#<IHJ>d/=QYSe7AXD?]>HEXG`
    0    619HWKQH*gJXFIXWQ8OOw30CmI@NEX]@POXLqMRFRAU8H\L=J>JAeBcPXMLP8DN;AXj
    0    5971?Yfsm_`OV8K`?3LPZhUsY@XB0`9Ye[RIiF]O4UO9:Cr<`LWegnw#7MEGCr)8GmQ
    0    538QDQ9S9IPWDD:3jbZBDLB2J<BR#QC@1D7,N8WE45+G9^<S5KE=:PVTSBOOVNqA<QC
    0    635bRUZd_OWH-XH:ORII3TRAGMLaD=FJ:^WX4PeMFDOYD<XO8iOH(AgXJP^E\WMIFW#
    0    676YBgIR]ELJCCSQaFY#NSK1Vcf`/X<QMFJ_M8VG3/9A]_fN>Gh69@Q?:Ec=;892EV2
    0    880B6IK=RARR?QQ5wM9AW7JPbFdCUBA>?UVBfIIH5DHAYh<RRFD>K:SLRLHCTFRFB1U
    0    686Q;9ClR^OU@R\6^JDCPaWLa>EOcO9@:tLAw@hJI4>GH[W&hD[B=>lFN0O;<BDI,Ta
    0    368=iP1X(@7OwEYKCcJYcUS\SKWc^<>^8KDj[7d=K]SMPK/A^6iKE;eCbMH-AX9J]NG
    0    745R>ZX[kPk[MHB]?;8MDPIYRSDP@OGUPYLX\MwUNLHK>BRMjLV4CiIC/;Z<:O=;6N\
    0    837NU[wK2QLCRKM\BEXOSGOZ>Z>@LQJW[DD[D2MJBVZIYH?RDMAXW^3JTPGHMmLfXKR
    0    751d=KVNXw85K+MV?Dg=`OX+QvRaDW6R3PY_ELT[D=aFjh\TR@TDJBO78\AT=WDXRdO
    0    516bUcP`jVKFRM;,P5S'=wZNSM@OM/_K?TB^*Kll\3CVD5LY?q`NFQDQI9c@OcPVHQK
    0    637X^bNLw1L`<fLO`PLGOgU>JFPMF>E@@UFNIYq[3TCQ;OgfDZHKGa?JN?j3ZK^B<>D
    0    6687QF=M=LFFWH[TRIU@XhJMWCcToE=?ELHFSwfVX3^8C]k>tNRJE9IO:UN?77LR2I1
    0    505?M&S1:BqG=AfBHQTO0.)bS-MEsA^<K2>5GSBaBZfJQB01DU&\XL=KSl#UqPEc_OS
    0    588`=w>XR_GHP-4g[e\YO^M7GegO*KF^Wj\f]8\-'i?=ar\Z48RE?[p,.AJFHUD7CeV
    0    586;Paj11#bDML-qUo-Wm,6KCEWEG1=7jTk`OBLC?cVAgSHSEE1nckLJU5BW`<UWf8O
    0    448nh^/XNG6Fd&LWA;WW^6XWD9P\E(KRE4V=GNLYCT)Uvwk\GHVb8QG?>MQ4YBHYIiQ
    0    465[L:AUL\lJ:,V;*4:)^t=a>(RDw<A76KD.Lj>@O@A[XTZMbMSrD?CJ<30::IHZ9Of
    0    588E9ViWXpeaF5YM48QO?<Q_YGSECR7YZ[k[wM\@BCe=G^tL\?XLUDF0;Q.L7V(?Wkj
    0    751C?JN_]h[e4YY,]VQ5OmVLf@JRdI:?-jBHfAc@Y7A5:INLwJLFX>EJ>?\:BN@L/OX
    0    395;NHTRQ`:RNCXZW:c_QNCc?VgA\Ok=_@QD7(cg7_Sq9iMQPw<cKRSRKFNdWo^Y^_V
    0    533LQ\R]IXf[;HS6Y;NM_h_OwDOTCV-@?mAVna?h\M87PUeIkSNBA=\$6N\CFF@A@X@
    0    487Z&JGwp:K[>HJR_>OKXUIQiY]Bf55EDSHH\1]HBL9<SeOF^2YEWGS2J=]K.>O:VXP
    0    543OG@NEEVEIXH:E%*;\LFVRGEY7>W]w>@]sO`YSC\QK?C]:MkGQa;`LBP8H=aQQklP
    0    477DD1LA+H_VE\[8H`JSBDDOd5,+l[T.1C&4_VR-w<cB:6>;QTY=dH3L\SiEL<^R;C]
    0    533AY>[^MhOFcPIH,SIFN<YPRaU[Eie@QPTDTC7Hw?GFGHgZEMMHH?_BH[<O]JUPUkX
    0    655N:9CGKt9@BST=iU`9tWg+P9FqP6W.FWDQWS6=UAG,nfFJ[=`;B#FLD;KK3<BP/EL
    0    625)Hb87+2uJJ_PDtk;Gj=>3g=QBMCM,;,?@XeEP4>LIQ[9wFK=R4HZ9a@8GjA`\@.k
    0    557?AQV54_M:AUoCEUC@FLK4c;@eoIUG;`[ELQ(7w6N0Q]A8[>T8CIqXIeQY7DF(.K9
    0    467Ee5lDHe7Ab/@A>JNK]'lI>^>P?_ak=A8O9DPa_QE_ow9+ORPWH(K[k@Kc?F,X;a5
    0    585ZQQ]P<>JETUHGKNLgM<LUVE^K4OYWRHkWOYHZOjcN`OZOEQL`NX6UPQF^TNFnUwV
    0    381eZRYUg<EI6@aQ_BfF7W2=AF]ID_SQp0gii8Um$cDf-#XMUqOTZ7QTWGTHXKA8AN<
    0    555PS4NXU93I4^JEIAh#^TUSD@aPUMMQ9+,UEHWfQML?I/W:<`U\:OV[79Y=H5dCJQ,
    0    675DhWQ=KFV[SJ$RX4bW?9CeI^H*OLSLPBDPEELnINNYU<;TRcEnAw;bW`HXrEeUEO\
    0    574^MRIRN;ZW?WMCVhh6J]KISW?XE=AC;UNHSEcKNFM9D>IMOEX9]=ZfU#d>X-fGBQT
    0    897HUJl@F4LS_BQfFH?wX9>RSNA;EMQTb@YZSY=R>LGF\LHTTPGJHaIKK\F\JHVXYNa
    0    651egF8(V6IDZVLKQDZ>@BTV0?;TIWM?V7=b6F[d6D@c9=;LKoiqDq#[DDUD]QaUF8C
    0    5004QQV1=VMDMN@LLOPYTi]S7OeZU@bhUa`IJnB\ZJX:OSdw<eiY<<UM;`aoe=HSKKj
    0    636H-d;)R*UWJaI8^ULRTiMJHCUJS4EJ8bMRZDL9H7C@:U.ULJ_LAegRwRP@bU]45X5
    0    660QKkNLIKJIKL5FlBJXkPIDUS`?@Z<[YKohDKQJB\F;VWQb>FGLRLS<PGWEW=<?#Jc
    0    523PbI[GYJE<=IQ;mnecoDYJ^SZTh+J`TaKULW?4GU88tkQaH=S4#KYEeGAXYAY36R*
    0    647W5MF<YJ\K0[>2vX[1][o>e<RiY/9C#aQCcBd3M3*1NWOP^<_/E=WUGGg@K=Z1'_H
    0    483H/aDa]I7oZEJ?:6^N2I0G9N,S=Q_LP,tb1_U;d`[`neMVX`#H?U>`hKSrZOcJL_[
    0    585B<6Z<9SS>OMZKG<QHL\Gg>@KFdwI;Z9(YL[XZVWLC9PW9DQNMXe@=Wg'RL]YjCBY
    0    592]MQ?CwPA6SCA0TMb@^jf=GfT_T/GO5f3h88cQ10AAA]UDf=]o@2eS?CtDV=VVOLC
    0    450cfi^Gk2`i:uUjcUSYVsJQQFT7STVKhXgCX/2C=T37eVMnWUFB@[\Hf;OPwNBbWFX
    0    456fO8a)\^UBdL7F?AO.%]6i<]0B3h;X[&GY2hbsO7tw=*GW9_JdMTFNIS7_Wr?UXP:
    0    4738CFR.jRSf#\QDZ2kSZSWK3SOPKbfL<IeHT8j;A1MGVpTJI>8;dh7ISkK$8l.b^hh
    0    664W-PZ@]GcQFB1]gOU=[fOQFa^M/D<WMacKWGw@EW9BSFTuiE]D]][@B<oF^O+3BFT
    0    643>?HZ:C]HDC@X=dlZKR]R2wCSZ`FZQ@YS@PfOBFXN0XqMSXLJM@GLRYHHXG=F@=MB
    0    661MLX^OVeL`KL_L_I>ORi[?dOL[NQ9OG\YbhCb:F:Q9KabTe1M#CZRMOJM?@hKI9bL
    0    479PSS^`=@H4\0IDLKHRVGG[YcFS?at`#(Kn=,<V\rgVW/2qDYKnY:;OCEatHZ7N\b]
    0    609MXBON@VTiWAJHF>LcUHVPUWGNK]GTqAX]JQGVaWR\_QYFBKYbwT<:fY9YJS<]LdN
    0    235^lOZphOROPULI:-R[`PY\L^VMTcRaZfYPQJEdJPUZCH^XDFKNY9#KaU\JEa<<e_^
    0    732g>RRMbh%*R8JOaSbF_VZ?SZOf<HJ_CPVXFH_NUL=U_jP\K2^G6:UNLV^[M@`?Sd#
    0    4601'_4N-2QURT.^aQMnw:=EUFf;E;*@ZOh)S>*<;]KGfe@SH4IEIHX._N,OfC^aD-\
    0    727C#UWGE9]WSVFRKM)sk2AUPCS4V??>6aY6O?*1>TR9TDIbT;,E^S<9WC'=WAV<FGS
    0    738=ScHA7;]\OD+^SSNgw?OJOGk6NU.HYca7VF;L5lNK^ZJ_R5=YCs4@b0>Ma=o]]Bb
    0    992)F\F62<YWMVI[NTDwi5?QKJ];WO<OAX_>SN0;<dK:NVAbU4<HGaT3UB8M`?]YGYk
    0    551#8OJ-0+bTAFD[ODDX^<QFP?[DOI)AKVH2d9@7<RDA;ICKB46RBmGHWQDPZJP\M<W
    0    597>*^[EG:aS=UN`]QGm[A@8VYHN/NACQns@4I#/IuW>KZEE+A:<Oqg@[<;ME>4lHZX
    0    821.<Z@>#=gt&p=Qm]9fg*FCp9c-lE>86\L*nC68Om<3JqGng26TDki8n?3AuFbT;5i
    0   1053=6V:4>=am?]IPbj=^VBBD^;O=wF>8=ZP<`DDAM\I8EXF\b>@H?`o6]C6>^MXQ8Cf
    0    567@NYQ??>I;CQ=cJGIYw1NJHUfAPU2W[Ki?JRG?'X6?[\QK_<VYKeIAMYANj>ScONS
    0    250VN&;<@HQf.kVAZgqJAS\9qO0T`4P?CcIA<'p>YS0%'CU:@6sH:^2^Z.O#G8:HW^3
    0    864)H0T_DOk^L4MI61/:/XH^PAB*`^]>L]0R^MH;YInI7#O2Wa,MgTK</>;7)c(@[Ra
    0    573;IIKQ\\_RPS[N=_?_R[AU`KE6MeK38XdEZPM5_ePM6DjWB-=UIS6;P>#L:^:RFUk
    0    762,P:kY@YR^X;QKHC1F@NRcWGF9T\IFQAC@LJOCZKwFO1L8NS&Q^:U?HU@?%a:HTTk
    0    371w:I/VESqSKYa9GVK+(OT\aI@`]wi.NV7OH.Y<b5V*Ndl9q^h>l@8NA>9ZV;_H2_O
    0    430*L5S\?SYQRCb>OP<?'PAHUSD8XT[VOAEBEaMBUWTPMGT?Fe1DaTEB>U;@#a.KT``
    0    423H<PFU#j?D?5c:6bZBQESRX]+PSZnOME4;KI,7lI:F_PM8C@SL55LhidJ_oKn<A[?
    0    428=HiS7RZT=7*X>biNRSI;E5HD^YEY6NWTVTj6GIIJ[FK]c1J<ZG:KUwY@rXPJJOJD
    0    391Q8FC?RHRbD^[Bch\-SQj0]<=JWD5*DI?Jd2fCr8KA4SI3VOUBP&bkF-TJpOE#LFK
    0    693Z9wFfhAPS9R/`QI^\Ode=VJiO18?J>k^D\LdF7`+P]SLkQB`JE@_B59S4FK=KJVH
    0    654ebJVrQEQ;SH&BCBmA\Ydd;mh_-LMs2Nwt--fl>M8Xi8iWU^\Z\J?8>@`MCp5B`d:
    0    437c?gTm_IOTXPLQ\He)K\DAfF`H+NMfOwod_GCB<>EWAR^WvYG3W+bTN;R_8aK5]Y&
    0    936KUQoMVOAB@?KJTBMFJKMWHn^a=NPwRUgcKIQ]A>DObSSVITOJI9MGMZS]>OB<PoG
    0    622PRWS_P`>58=+FCYSSQnZ&h`i`C4Z^Bh:FDH>aRM@eYJW;SW\BKDw\9=j+;P?]TX)
    0    414<P_TD=\YR[ZKqJYJZEJE^E[JI0[`JLWTg/LNE1fTg]n_LGP4hUX;8XgSY^\TwT]H
    0    585TKqwXoU4$GT/WS0YbVIQHiGjJ348RACkW_rUE0>LD]]TN6?_]8IS)F<`8@H;WPCN
    0    803r[\`ZtO$#M.DV[8kIVS_ICaef4PPpPOnaNJSS<:FMsXX5Y;jP.?R35PR\-K8LCj-
    0    543`?WLBVX7=DPBJJE[HRMQDSOL];?JVNW]ICCXOLT8WWOUQ=9TO7=NYFMdSHFQIMN#
    0    784LR^mWfQB;GW?^S#LJnVXRE_eTME=aUXc_MB_a6VMS[\Q[gJSOCF[&4PI?ECLSP^C
    0    377bF^RTna>DAB>KV3NGVT;9J^X^.+DGCFKW\>XL'M$TOajFD>d2F3OP?DO;[U4#S[#
    0    377cPhcf`M9D4A6_nVKkFmYLXi]X0GE]PR1L->^[<lB[kl@L)IMM@VWA@FwFLfnlRKU
    0    795XBwZeUU@7F4-OdCVE]f[@Nek^FF+uK\`bA>XR7G6@]f[aI:YTI>Z-6FO-@\H@Wp:
    0    313[8SZfbP>\YKo<p.5P:ZFSLZTI4U)dEd.aVJW3BVO6:Ef#H7RdM%5=.EUD%d+CARK
    0    586YGdZY?dG#Q<HFOPMNPNPOEYReO<Mg5UheMTNPK@R<rgC`MZINW5RDIN?UOIG`9^:
    0    806b:ac`]H>A9B4dk7_Qmmo8fsgi33)vHr]oX,oF0-#BhhsXe=oJ0Fl?59D<BDG@<k1
    0    671SEOG^M@?A<J6Q`<OQ\^`>O^l\87EWMKQbeJ^Q2L#>\gjcF=cLEIQK90DGEX<@Lj?
    0    710G_;PDAB;9OP4VV#][g9Ya9InAX[0OfHD:DAQiWJLHE>a*[VO\L_K.;XOKbK^`I[4
    0    506m@^HDKXPMUJHMC?1A-NDF7QFZ#AdG2>ApGI<Q1M1n7)CH6aCXL;:KPSDeQRhU@/K
    0   1062>k;G8>A24YI=UM/JOg6Ss<D_=Kd1NdIE9<5L`lHNEN6V2N_M]G_5&2QTSTDTwLQ>
    0    717,^8G[DF&/SGEV?,N@KLbV?OeVVV<KFI?2?NdXrNIHR6I#PdRKVONA2AQND@GeCR7
    0    458GVL@FF;JBCA2\OSKg?gGXUM-MC\PJLVA`PRS=8MYfTE5P/JW@Tw]JM_]ZQMkWK7g
    0    4867+bd>=eDaQQ8JC5T;_OepEUi-Lj<HU7KHfWdS#c8ZPKf?h@[gSgC4SFiOlJ^KIVX
    0    665)Gs10<1uf:f0\fn8ZT0HQ`6U*PH5=/gU:a9LI8bA1S]<hf>LZEbvDY9NJwCZDL7]
    0    388bZJUu9c*IL6=J,FcO.MYUUWP]MrfX_PGeJOIdFPeYPWNR\1W#nVw\SOJPYZ0_Qnl
    0    556H4KVQB^V>IY[HGk=Pd?NNbO@O^XeYK<G&0N1>ceOQPlEU;M#[[YGBWf>_P=IiMt`
    0    564c`URIfY8TYQSOJ:I]RwIF@[]Z?CgPIOiQ.]DiN\GohCVZ?\8J?QaSQUUH[R==^d]
    0    8540dUoL6:L9n?;n,>7kj,1s>ht3Bi[gc6nk;;3^?^cpiTEh9j4rejG2Od7iT^Vwmfg
    0    967C[a\Z6FKF`4>^70Ebe8Uc@_vJ8aOdW5hbGC7d>[_gwJMa1cDfZb1DRh,UZe]sVfY
    0    632ALGIQKZ@PT6XQB]X`AAOGYAKCBSWVRGEJQG8G[O]TX^ELDNAAIY#\]U5cnMVFLhA
    0    797`5=4HJnIM@Ie?bs\+:PO8`F>ddAe=#RHMKHa9`NHETj<QF;T:KAbXcIK[V@YBC`<
    0    548h8@3S9hq[]D^?QcXJMqfR3?8RidlO6G;93f@ZZ?Vw6JP`NV7`XMIIT@Ugi\ncD]C
    0    580@c<QA=eG7oEOMRoOS.8J:_6Dd]wP5H9<=FTL`UVhXLi5G<LDR=NB[[`IgV9R`aiS
    0    525`#BB6IhTQR=jJ[m\WUGXBOGLeaXXY8[>FUGH4`7?LGQDMK2P&?5QRmP*UjA]NDgS
    0    4084=Q@/=#JWF\HKVQ<fPHLCe>N`V==QD^d?\b3L4IE\=^CWZBILBIZWUJ1FR5IKP+@
    0    709b=abWJYM9I1H,;Xa7SqkGBZVhA@@RSaUJ37aM9JKJjJM\V>^?;1d>C0UL:eF]Wk#
    0    509T;YQ.LEBFU_GXVEHfwCVIVN[OQ-1K_^f6[W1_8Y'LbThUV=Y]KKTQ6H7?V&;\`3N
    0    520:A>dJ#\JYc>VO==L]VBOj&`X45HhTXE`K6X3hGYiWfL?E5h>l^NF5IUGfM^WdWO`
    0    755b^bKaGH#7F/6UUKdJ`daSJWp_=6Rj;GUN+LY_B]QIfbaGPShP]CRO3LVJO[IMSkM
    0    7798PKX>C:8<TXA^MJVqo+VJLPaAMD.N\EwKbQ8U2[HMaZXIVAV[EYB?AQ@NVBSVTLU
    0    9948DcMN>@\STW3l[VC[m?CHXQw5[T6K^LXCe=@<7iIXRZ<YXTH]G^P6TKCYa8jcINj
    0    822OOa][d/H=<GIUF,JVZEQIUiX.5^G\LHnHMR<e;RQGw\HZP<J?CFZJJ]BePVCGUMX
    0    599A<TP<=3XbQQDWNPAda<#HQag9RE0MRWb,NM9C;fNIRl7ZF.WXYSHMQV=JT<MRLAS
    0    789[SVGIMAX]R[LIRUB?:SMONW+TD:aKHD<f2EX^<DCwJN>j1TNNHUASRMQCRXFCL>C
    0    543ICI=8N7MUH\O\]Y?d[CSQKJJa[8X;@Ih:Ed=L2Yb8`wC4NKGMA=Y]fPTXdARX07Q
    0    5323:X<0:BtC<YHN;_HrG.LTGQL7K^DcFUf?DUD?UZheWRGmPCOSfj:InTSXcFTt=wb
    0    596JAPk'II>Nd?^ZN<PwiJ>ZPHc>VK4:T4wYT?969[@SWL^^SP'gTUMUL>/_JH_CFRj
    0    396FAAGASi^E\<b2P=QGXKJ_==(kd>F3EFS00VV#S@=Xsk;a\ObeK<=:<8WA*@nP?E4
    0    628N>\HUE>owEIZLjfAdg>;DOL\JYWJU:VO;Y:FP^NRG6lEpGF=OCCl^rR7PjH_BLOB
    0    538UkFG5eNRNA^dHWoDX5FT\XKKF,,<IGTVUZ9AL\FHQKM=KLW0#YH@<EpN\[@IDDYO
    0    6492YNP.BPkB\GI[LYF]R4GK>\[W]]LOeHBWEL@H@[TQWfNLRD@8MG`#b]5PJHS;^bQ
    0    9690DEHH>i4@kCaRH;FFr`8`:L@V]GCOJ<SP1dL8>T<ghd>wQ?BZI5L<HHBG<EkPMC@
    0    439#->USQmF8[I\>V5[;D<CTeHZSeZEXJC6DoN*'oJIJ[tXrD.YAIFF$SL)ECA_D:XP
    0    647=NXSD?CJ;^7Uc;JMVqTEp.XVKCRGaJ=cA=a9c4Panwe5ZWa^QH6S5^eFHD?PC\GC
    0    766P@NKWeg1A91LB\Wp4XRjO\hXiGAVV0OWNFRRPQM7OwXRY]ZX<ABf[;HhB?N7JOV<
    0    555DROaIBH0\LPbYE[R\ZQO\]DK=iP?EG]KwSfUOHDU2IV_@i87VO@[G=II74PN4DNQ
    0    362OUJK:P#G7CQ#VDIdu:Oc.OPWW:DScTmeDF@Gc4VQJ:V>VDO`]6LT)RWD@ZGK6RcC
    0    754GWN;PLLj]JY;^OLChhOEO6IDBXaCKS;IC@NOSOSHF#N:YDiGi5e,OA4JE^OpU=2J
    0    432RpG8GHm/.oI_Jg3wFND^=S;AN4_O&QFD>4-WIZ@YGF]QM==VOo_JPSXdf_]gd=<A
    0    765F]\_D:><Dg18k5J=fZ<WRHfeCSYLklBwGRoDRTfaYd^>RKN;cXn?0`c6_Ng=i_``
    0    5966E^FC(2Wa>V#OJ^OZbB=M\B]A]AII<_Q7>YCO@YGGNB;c-?KGT^4O\PH1nW\Z[>\
    0    556P60A3AXBBTNU6)QK;j^AHG#LKAN0%B?5)9nF<PN4KJe8LRNFMC?*CE?EH=.n:6.O
    0    608jEJ9Z_UVe7`L/k[Z=4W\BI?UaTKU44DHI8Nw`MICT<FQ^Hb^X9H?nPHaEf=cE?A6
    0    6585JH=7PYShMUfBCNJAiSRE'QTJcR\>96:M>rDM4DQNQW6j_wOYIN?QL65PV`\=_<N
    0    554H?<BZ=\/=f3wDE<AF]4Kt5FSO^J;FOH]>Iw=fPL9YghIfk8MeLGD4LX;:)CuMH?3
    0    759_8EZJQj30]1_EC5NEwqIeIELfY=3?>\O;CdF49A>cj]NXg>QVK7P4@DFSCDoE<E;
    0    444OAWCRRFMREL.TYRRL9Na>>Vb?QH>^?EaOB#VDCjJYMeF];W>OIC3?T:GQHOJEb[L
    0    802CRTB:=GfaYZNLSU@SS66PRES2QUS<OVQJZS>@=`WD_=IMAV6mPa>KUTBVgFMbFRw
    0    602E^@MSNZRTa=w>Sh[@:fKgM?.?Zi]@>`:N]Ia0uCi4J_\:RLIOlFQ9Ja3QJZQ<HUW
    0    831@Q8HVC=PLRQPTP<?MUFJOVYL9CVRGKBN3T\<NLTPGWL>5NXLIZ\SKOQKO_?HwFMS
    0    608wFeRXk)YU4VH.llS1G]>JXFG869US*p=UH8SOD<LH`URWdR[3=F6j]:t%4YG;F55
    0    7848l-D^3:06DF'ELfGRP[J@IRiDZ5qACSO41OD_`P[eR6A4Jw@=TNN].DW?;R'bO;2
    0    513bbObLUH=5O5@`L9VTl\wDH^^vBX5[[\Oj@T]D<]Q?nYGB:GWdDlG2;HOgNRHYnwI
    0    773?_58w;67;4NG4En;THn_3eG_Zv=k5CL5:Ag=ojGprX#C@,pBDR<deA9rG7:PZG7H
    0   1040=bER^L?1/C<6X:SD\KVW?][f[OC]PRVRBMNDe^O_c_<U4L^C4WBJT4GLM#P(`_E<
    0    395_6CbUFwdJb1tW;EaM3UF`L@0NKPW[MlPRIb7?cS=BYS[ciGGZ]LaD\W9cgJPHPZU
    0    756UGX>=RSNQ_PNLq[YSKGW@dFF\SaV;6BW@W@SLWWFFNwBIC@JNDOfJcLUTO<WV2OH
    0    520T.<\SIqEOH+K3@:F32wi<ZTSKLY[p7hOjXEFR`M\_=Nk\]Q[w]PE>;NE?IYKYNiW
    0    762U8;.LVaRZB_`'\aK=FUSRG1B[IKM)8R=F\[cJN;894JJVfMO<-:^w`Ad@hE_@+O<
    0    538F<Pc_UwOUh?IZ?FRRKBPX:UF;I\R[_PWbeHXIQcV[S[Z^DP'c`OX2Pe:CCoZ?Tsb
    0    598?J>[IPLSW\2YL5C8\A>D@^DZ)Sm>FTbAB^T?8OUS399R:V6E6NIYHIg5I.P%QDEw
    0    494PdPD75JNhOZVd'>1wYT8fQN=<bvfFcFqDNPKGM_QJ7X,c[R]d[L&TeQJ^sUtq]em
    0    736GLAAM=wA[NEDNHMH^R;]:SCYG]_;NUNR><56?\^bLV]GFH87@_ToKr\.mN<:D<ec
    0    646IlQZR5Oa[S9VfI=>\<M<Q3jP:6eNUjY[e@\GOTQ_jgA6PSU>Yj[?;OUTWOwFPO_W
    0    508EVJOF>D8SF:Jw;UGIHK5G@\Z;:HEYMXcV[QS[;jUWX<TMB_HHV_OW]\.HU`7mFG`
    0    4397k4VBPPfOV?\Y*OPF1);KCeA/#QKMeQDTAoEE>QWBE*RIC<G]SDVLAnAnAcA9MIW
    0    497Bjhc]>Milp_GHC8@pD3=fRo3,@IsgO]PwgsC^LGTMY5QL<U85LK\T\m_[__DLjEV
    0    653cY]O^j<WRc?AWF^HKP5HTLYUP>:HKPMCwG3Ck7`WTSM?]0ORlCNYKM[D:TaO`MWH
    0    773<lGVQJC?;l4F^-:Ew64Hi.fGD<achf3Qs&d<q?Uoo[>CY-h8Ub]]GTO2nWgWST\X
    0    758E\t\@L>VV^;8hGL#WXA2[=Yc48cOV]HkWII5^;k]kdd9a<O5rSpG2m^*fePFWwJg
    0    526::RKD5ilVU=Ze@H]EQLEPJUjEYtVJWQKJYEQHM^]VYN=AN4CgwU*5^H+8NVFEUlV
    0    818ZF]a`]RVN=`>G^Nw8UWdA\LSV=BTJCUKU[DWG=I:?J[ZMNNcN>7[TN>_FLKQ8NWC
    0    663K7S9CKc;:CKZSTc]TV;w>HNIl_COC:XTA)BQKcGX=bqO82DUB0HY?cS8[d;VUHn@
    0    603?dIbMQ]7:`Aja6BIT?OEi0dIL8d_Fa(ci*Q/[dhjv_ABT#Y:_YUKiH]Vp:gKomeR
    0    807Qj[g=UBMCjSUPCPMiTD<QH^EK@@\ZUFcQLU/WDHd_WUNWMG<CWaYOTfAwUNJd[KU
    0    506DKEjtJcV>i6N`/D9IQZejCHEQ@kH[[ZDKDCAAlLg3LCETOG@IHFJB0ZC^Hwa9ZfD
    0    546DDR^X_hcw.cSNASE^[p?/XPdKAO?WB`PZ_lWU?VcM=?a?[DICX8VA6D?27eLJ5SS
    0    665NSVY:ed2@m.JJ<\eH71\M.^L^CYhhiIKs+POZbCiZlh\N&U?9SK=>IcdtQPfhRw;
    0    6027XLMQjOwbNPL_A\NcIX:M._I<-T7B:WNPVTW<I`QQTOGHJX5]Pfh@LZ2^^tPYeLV
    0    696QYS`SGNTPU<>a,.MXZ:@W*fiCC`V`g>Xt#JMOGXOpmiRDUW>mmb7/Nj6hZKc__W`
    0    462faZ8EJEQWS^N9\DHR4fAT*d$A:OdKa=Li9HPFD9Ej8#SbNsEMAREXoMRjucS;P>X
    0    660[fFR\i8DMXUC7UGfKPCI[?P`I=TQRY;7JK5eTH??SN:Q<BwWTG8:OEO?KQ[YQ_WX
    0    536^\9@?B?DB;[8F^VP;>Qf^D/2FVNPE`FA?PIwTM?P]2+K0b[>?UMen:Ci[A;WE;35
    0    457ZVEbGMZ6PM>Mb\[dS88WMLNGZ[NgI=L53Gw)JY\Z7H[GMG:ZjWI:KneG[X[RAMlW
    0    813_]UG#UKOXlGk:>XMM5F4D@P%N(WrZ=/S`2SEeFQPeZ3B`;RGG@Z'_wRSXW]cBM9F
    0    343O%bJT\F#3WG<fY=]<WQb5^_eUDT?_anc1_ECGRRI][_UVPHVF7Z+DKYDEGM\;Fd=
    0    609OwgNBP4UVFhFXc<MUTF?YHK\oM@]CJMG\E\Xc;FZeR=TUY`XFIN]i^VG@WPVGM80
    0    574VKbQNQUA@h;AOVGFT?KTD\TQP:IR_SPw]X7BEZSBJUX<hW4L=U<EW[^CiCY?:gHG
    0    364?0@SKLW=:b)cjZwT8I=mS?L8l^kgN=KML9Q-Sm5a.Ud5`;CBVVODI\eDhaE]INs\
    0    647I?t^VFM8?T6'`<-IPsZ?W0bmpNSAw_6sR-F7SHRg\t\Ak'PHt]PQDY<T]KMZV[pU
    0    396STcw[_Oi6h6MPaFLYKiR[McSV1I?fVpeGZZN0IgLGCSPX>:N)[IA9?gR>7P%S]f]
    0    4424(5c]Vl]\_.XPPD#Q.kFjZjh4a>U2<JRNL.b1T:`^FNJNBOENv<A@0TOG;XREO9k
    0    530ODUc[8@=-RD;_daV]\AS`lfnSM=9mJfhMM:R3.c2Xsf@J.FBUH`gTM[0dHK0XVwv
    0    652-gK^@%PZVuFi_3).UMEJgCc?+MhQLRNE[LiHZWdneG<PJZX3eZwN/C]0ZObaO`qe
    0    8405M5wNHT_akOZZ)+0QHJ0g[N@6Ed8EORD\kbF7IZUC;0T1fBGKaMKK.o)N9Y%IX=s
    0    469XOW4B4P1RRBIULKO0;=N;GV#EWOMN?Wb`A<LSLQPVCBh\B>WJ[><YFXF^LL=?SQH
    0    550LhFWEff<BGPFQK<V@^p;\7O;hYIantAY]8PHwI2WCW`Krc5\DBTS?PQ:h8EiHSh6
    0    541_[:b?\+FSRhkD4IFd^W2?w9([J/IZME`^j\?P_+ACYUNK9>c7MDKcR\TRB@I<<MF
    0    586BCf^ZG\=ET.DOQ)RP\eTGWoOV,VMua[wbCJdL@GAIoXh.=TWCU=Z<3dAR(L1>feK
    0   1125TJ\RbOk?FC6EMPBY;PUZJQjde=RKZJUW`CLUFUFKNdX[XDKYGMDC<>VHGT]XOQwG
    0    401;e;T76gFOPH`\'PGIJ3LkF:3@;bdHRI@(>#EO1bQGDNA7FT^YJ`7MN[EIIMnTN3G
    0    660RGDS\ZG9X/a\>S`U>VNO1lHMXW7?A4O9<d[OST8E0<RX.dK_-;6^VS@U?9C/P#ES
    0    545wUIJO^\DSg6iR8;QK+IVJDg6k4UQ`OFKk=NEqCIFO];`X8m<:;;2ei\Y_PIQB]H:
    0    951<gS^[><@9w89h<99VY:0^BfjV@VLm\2gh<L5e4]gm_FGbDe:\YWJ?SVG\SU=eiUU
    0    570LG=N:&<^U_-LT'QAI6JEb&fY?8[Yb[/ON.-@=>l`hYe6d;Y#aYeO1a`HXH\WP`dl
    0    708K9LOScHgmMPWJV=C[QH;GeFNFTQG@B_CU_JY<IRL;>HZM\ESBP?KUJJJ==K#AUNm
    0    524iA_YUvG<LHZ?DTid6_^HHNQ_P8&HYKOfi_XpE3>/XTNk[8.O#M:WHH:RGBvI(EJP
    0    693LOQTC_YhPqNd8MVPX;=FIBT6F>Zuc#ELXFhLdSHeN:>AZ?`7INl:f_LcVZYXGRV^
    0    448,ZJcMULLGqGEY<M6\J5?sJOg<EnXif2Qa@RDfrlEc_OAWB^#gV`]K8kYjWWkwbYV
    0    885MCU]f[[.2IG;WNGTI_OQN_j]VMM@_L\w[KUMECA@Lnb^PVH[;OX[8D[>;J_LQCf9
    0    3277KHUh=[XOFQ5DR<[)#@wC4:K?7MhTDaSaD$LBjEqNK@COg4JiT\[L<<;=LYTV*M0
    0    546TwUYV@RFC`UCd=*\TBDVSIRa4@j`iXHZH<M<lReQ[\??SUM?DZRY]RVHDL=`GFgW
    0    679[cM<cgPb\LXE:LilN9`ONISFcLCnAG=EUEL^BJJOY@CLV-QK9=B]\_=\]ENwTG^S
    0    808CZQ^A#QGDq?YW>IHjZA?QSMZLYaL[`K[QN[/N2mWWfsA[5K0saaf6Ga?kCS]iVKn
    0    584)5SVS9HL;p6Ya)3DZUBS_ZQ^WMSDjIJZ??3B4jacWWwA.F;WQKF>3Nk0QCOPVZLL
    0    6687>fF`8OLcT#8\?\3\OR@S_jYHDB^dJTIMIM=BQWaaTD@^EJKS`>]9OP4GLQ=eEqU
    0    4516T[au6Mc>UGMGjaGK/OEd:j^S7ctv`0ZIG_;_DZKP^`O]4eUPkTH6^]#XDf_QhwF
    0    852;rXwaNQ:?]7F[8=HfVNYeDmdPB[V[pBi^IR8_Ma^chF[J9]CLSC];ZdO`Jp9S^oV
    0    420<o=NYNXWLO8ePED?c0ANA475Z/_k>e;+XrJRYg7mU?>KABZ=\^[]K]w:YQV,<Nce
    0    631QHeNCFGmaQd>]\ZLcCCAMBT<DB.RK<LZTH:=Q5^MIAUAQOOCRAQMYa<VAwHVHNGV
    0    442uM=?C>?=(bWMXZFQUMZJ3QDbhu%eDV[D9qY8bT,G<lHm4=A[DU\Q4A_wB`6HJBK_
    0    8557fL]c-]P;ZSW^E@:]eA9bGeQFOfQ`cMGdR]D]XPoShAKIID%XqQ46<wHq<i<PV]i
    0    880BYGe?FV9@a>LU,CC^e+EZ:[:C8b[`_P_]KG<]KSYTYLRFMO#NZSJNWa#`SZSMg]f
    0    455@?=cwI`O[QE^Q;\=G0AK9HM?a4MDW@iaXbb[Re^HFdfwOEOBKH@X9X4KWCU:U@tF
    0    890aN]dfNT3?T@T=C=`FfYR<`Y`SS69oB]_XZGGG=B<HwYgB`3]?<>Z<7GBE8EI<BFE
    0    687:4DUX=]fwMZeABP6?>oIjd<56YcJ-@_@@wHS9r?bM><KBc_.8cdjQXL9CWiGFGMa
    0    693PRL]r8QCIO,LVGIAT\?A\2V\>B\SfwEUiD_2RH^hWeNR?9`8ZQ\E@Ma>e?YPY_lH
    0    492CGenlod\L03AEN(A>HP[L@VgRTY>X:e?NQ?Z^K[OK9ITa?[=`lK5,#S@EIgBFEeM
    0    668)@<?Vj\NXJ=_:5C<<O_ZMPERFbLICIR.GVjT4_<BK1Bm@NZPI`L^J6<B#CHBRHLL
    0    478PWi)kIJ?SH#HXeT2W:Z`?h?;OF[T;=IG=_KPXY]Q\^B)K/pAMiDU^j;RB8FZ`dGH
    0    642+I>?O^dgS=<h4c1L73sOaZFW=a`N<Tc9Pv=\YkJF<*/wS`D^HcEe=e7POFX@P6W`
    0    543E6\D8I>Xv?V6G`PIdkLCHIGXOn?4=F<g1XH5)KQE@Nb:eK+L2IV]GL1;XPF\/DTw
    0    667.;NJ?KTMa`4LOB,JTN<Bw#;3D.tKHYKW7EHE1QI^WD[=[K=@m^I(=ZK3?]_cPdQM
    0    704HnMGP?8H;TA/Q:O7OI<KKHdOO8IgcHDbZ?C/QFMjeZL6D8T#JGEOV[SFcDTI]eLI
    0    648N?kL[K@LKDU;.KNPDHWQ\6GYBU]<AbAHPFeaLKGURJ>HMaaW`=YiPRMwO`a]GYaM
    0    507aK;JJ_QGWIFPFOOQDRD?V]DG[[PL?E#NfQnQW\ScWW@5O&SbT@PLgQZL^I.oZLIU
    0    8457QWg?;8T<_,If,2,g\4/q7b_/IeVjd;kDDj7Z?`^cfADV;_9iXoR.Sk#_VlH\lec
    0    734L^ULG@AcU_@>L8FOTH:LTB[Z?GVX]e6LU#8;ZAa[gRX'[G^Ddaa;E`_ThXYoZhHI
    0    587e@lDXqV,?QBNCcCV*@\T;E]Do88eR;EBC2DFC\0,HQwWc=KdB%BYVQKfMTPV4EE4
    0    825UXWLXM5\I?Z@ZDZ7Q/L@HKKBIAL^QIBN[DPBjAU:O=KDa#[F^CBEPfDTRNMi:BRU
    0    563V<27P\fOTM_V5uJUBU[jFRFRYpd=AKEI7mFOBLLw0PdFB?IKHQFG:OaF?ZECW+cg
    0    586R?@@*tZEBYRQKQM^<CMP'eZKw\SWgDpWQJCX=[2OCmfUmU7O>D(AraR[bmDCO?Q8
    0    417N[G[DXZj+;TetDQ^4,[DjWO_Q=gFWWXS?hHi?]`K;/=U)ICP]XcQH8S392^48BwR
    0    939ALUYHAWZRcGPVHBAMRQG[CVCH4^JQRX<HH\\RG^V\JEMa=kM[`RVLaTSOXwWR[`T
    0    557*V*1T3OHBUJPB7XJXMdbTcSSKwaD,YZI'`jCX\NHVMH]=KIQBHVtX=4T\Z3A^?6<
    0    5174ML\j;`[[W<\[G:<I?S9aGWJ,X^AYI_SVbMZVditfPAfMF0HJ_OD<DMGF9h[]Piw
    0    656IHa`M=_wHYX<];NQJdHFPALY;^VSUaV_DQ4EGJbO+PYQSNVPePdd9NC=NgMYBOGj
    0    467:HSa?S59Ib?_RA?JbX@D8Jf;F#/,YZRlnb-=Q5BPFHCSOG?QUSIOV<NRI=K@1b.h
    0    531EiDrB<#SbQgWUCV>iYRH^BKK<_dPQ`E\8nNAMC:NdMQM;_G0SIIfENM<HWCKNSVo
    0    670J^1nDc3EUg\rf$9#OcK8LVW98CSDYn1TueuOcTMOJ=.sCrKKNfPDUDcNaB>>U`CT
    0    553Zb?j88YJ8lJEcC:?YuU?SZg0O5L&LkSwPMUFW6?HHvS1ESSXJXBC]Xn[t+QHNFHA
    0    495CqET:IKWDj?[b2UJ[=<(_5`9M,K[_f4V>8H?oJpn`=S[T0W;ZZfPJ^sAk]P6MOw8
    0    614WILADYR]R:gG+rrE2<XR-V>CRL5>88MODIRfFU65>2CNWC=XD#/I`ZCU*`:JJ1HB
    0    555U[GbI;UYg9LC>I[#P`OK^J7?/SdQ6DO]KTV+XXBTI8;HV7Q8W_NW]HMG3eQYKG;Q
    0    940RZJXBEB7Hj7UZ<OB_6I6W:e9>C`fY^2MP2W?XS[kbT94L;j7LwLIZcg6mGW?Yi^I
    0    415TkHY%aYS>j/r\Oj#KG'KKI[>Z<\kd9El%W:*hhHNU_IHfEZ'3['5dUg8dNa/AmA,
    0    376W9fI1Nh.859=M]Mg.PKr4GUUm2F?_JJ;=G7g:ECOGpgMJ35wS%GLCJUWIF%5MOX1
    0    622G-W_lWrlVIAcaG>:?OmR^]RTfS\;X&n>ieBX.O6RR=]aGw?DOa5c<,54D@`=8Dgc
    0    586cQ3OXDV$A`:TL?Nk::Sd;QFEwdgvFM@?J<^SWfFVZbUE.=NH82NPRORlUGI[cDL.
    0    2574?5:M*T=+_;[7?PAUg`40iO_`h[LNW1c#A[VIu@Q>ITZ928@4SB5>@I+YPNcJb8X
    0    793E?:nYZXHILQ`N;#DKZ_ZdILWMfQ8OV\=N]_`EKA^=CCh.wFYSiBb7)HF88OA@JIW
    0    442MNWj_<J2/O/Ub%-^NY@SY6wRk,aHkeSKo<`NR0Q@Vm`]V@q@UX^6FFtVjOaKKTn\
    0    5200V7aF@<@UgHNc=TIOH'ViZ8h$jnCM\4SK8DCIcP_Mb62J>sB_cbSJXjDwX6bSK\L
    0    704KUVX[2g_il1BQ?REd?\?Q5QC<[`S`TS8c6JB[V[jn30JLKwDPb`R>^Y?Xqii`ae\
    0    579pRsSQnB^oF[K/dwEN>gQ1H#;ECIY?5RFgM?pWU<RPA-Lg2dPPA7X[^:kApdT3G=F
    0    660InblKRMdOuSKa6G,XTF?h#\H5JkF^i3\_?K>^NdVhiB5kOlCvXaOG\q\gSbbW\_T
    0    567J[ADYW#D3A\:DQJaPO;XLFL_YdIE9`G;JMUjbTZ;4W=J-JC=gTOEB<8X5M8JG=DH
    0    7211w:K,40GC3^;_N?^I]@WsE3S?dp@NfGL@;QfqOEA9<HoDhoqg7gH4D6^Fr3Z^H5D
    0    686QVYcHA-MCM69bB:E^eP8QDTbScIWRN@S[?#=`Xc`c_;<Q@jWhZfu_NQmXYDS[XJP
    0    452M`@_aMq5TRAJ[G,_92D>Rk]^5Qu5SMPML_bVIjhLFW5ONpOJZwc>K=V\EKGIqe[Z
    0    8124PRQF@cOCNGNYO4HQ[HbwO[\7RmZbc;HHOJ^RAQPJXLQLEFLWgc=FNYOSTOPQRTU
    0   1092?PLPwBJBGC1EE<MLHGZc>bW[VP?VWCWJOACAI^FBPdMXAKPTDM9eA@JJFFM8GFM@
    0    6108^ZNr=RLdE'$O8wFIUZD6V_jL[>jSOO\\2DKekN`c]JJRAq:RO8WRF?Z1<BUT^FF
    0    802]IunIdWDG?G,nb/`TkIR\[wWM1H*cfXc\F8QQ*`=KheMhR7^WAeC#Fh\XObg?oR=
    0    714X#C6;Oi7FT<wHXER4N[KOO;Jn\VWB7F?FBR;1E?BQ\kA\X,H?A6BHGI:N>:`LMJH
    0    603ZJM;GA_`hW[eISwXNJTE4c<IL_LP4=:?8QWM?d;PKIUGINRBIHJ-T[NRPnCfNMIH
    0    642U4K67JK?<b]aPISYepJPN^?IS`FUJ?ARAFf<\JI:CwUKJP8W:>;a^eaCeD3aKB51
    0    529EMXpchPMOnWLX?>B`rTFsAdbCWLLYWJWX;?ZRMwPojNReLOIvMLQBAFZLNASYFM=
    0    66933O?5[Ka@LU::^UJ-oYCOUA`Ph'6?5WM2f@P3JL#ASjAeuHbI8HW35;Y1>4[4-,F
    0    474CM^2wW*DT*^*I[SV=RQUSAOcPZJT_OeRGRUHNXMOIJKK]JUaHRKZKR3ONNTCeVTR
    0    607?RR=Gb7X6G^EBN+k3mGLX4LwLaL0R?SV=c9tmL;CLPLEAgdpjEA=M*4s,VXT2NJ=
    0    779BVD4H;GE?OJUNXaM]PMMBX?OM^SY4>=K8?Z:?UISH][<[>F_L@Q]Sf6WYa4cwKIK
    0    624W_RGDuCukIP.O`[<L6UA<>:D3;]YV7+<\E5\n>M8m1G6]CjNiIY<jqEw_dKwQDIP
    0    684RUY2E\6_\:j-<lg=6PcDB-;W'W?W0@E8CFHWYHA8X6J/jLr^k@Z@`S.f5_8wMC0?
    0    376XT;<:NUF0FHo;::AK@]^]E)NaO>M8U+63ET`XMXJA@d(HET@wU14D2;ONIQdHD)X
    0    633OVWhO(Z@7w>Hn0/)ipNNi?]AR@vLquFabNZ4ecjodS.LSSd4Sl`<<Y]+iQmEXmsP
    0    5728FB36PFE7VIfWQPbAUNw6d9cl\9^1GM?5?ZOLlCF?drG.II?D5OWSLG4JAOKgBbC
    0    661PAb9<NQWT8U[`OT\L=G^CWIf8ScZ@J\WIwHY?MgYE^k4KG<]PVUXVoO@RmPYUa_V
    0    780SLfU1M8e[AT'TUUKB:X*E5_2(?J[DCE>^*2\\3HVRE4En#]OcVeAWXVQA\cXTSE[
    0    647OUBN>JOTEfEiW<O<RGLM[VR.I;UkEVWGOU>GKCTJJK/UCW>H?GGQRMwFVA^BXQIm
    0    642KJGQPNZf[TJeSE;/JT`L^8>=<UaHMLNPSRwbCFFWQ;ELNWLOX^KCHFBLLYgK[GD`
    0    597pOOPYj[:A4^ZMDNXdVKRLbJ`T5FHNbWRUifN\CC7,WKt3?JB1OLoJ7^9#HS7O33;
    0    604N[]VAQGdQ]I8YP<TICBCc@?cg>[6P=[]CTOC=4h7Bj5RnL3+]WhO#0XXeMPb]X6Z
    0    597vO;lGfT;)IQkDL?UZvIc5eZ;iiA6ZX'iNMq*<MER#p8[GV%RBK-A^>]Pb@EQLEPD
    0    549ABJS@T-OHASF]GFMdGO>?XS>J<HGBQHQNZ[TC1JES8LRZLZ1LI_wXWHPCRWV9FDP
    0    663*JL\_URUWYPLS;@3XLQTX7YN6be=WZTUO?^=<sZaHJ>ZFZC4>`F_6JJJPIaPDUwX
    0    517\,\#A[_u_G8=A9DKOFL=6GBU?GF[GDEb5Kr]KVB7^GNSLLQEI@j8cIL_=m=\B=M6
    0    637=RUR9NNDGHcPWa^DWX32GHNU;lJLQWASXfI<L:XUO_g^a#OjZ@\WB;F9VWWPKHEq
    0    802BTXG2R5mOJV,OWF`LNF?CLHKPGLAFTSTMLBLT.RJ>N[HVLWR]D^MPUHXIwLbQI2K
    0    776=USGM+d_PdHPb5MFSSMO_MCP9:wW7PCPOWWWVTFtVH@TaQO:OXdP0`TFSJYbTS[`
    0    56053L@ZM>6TO@82aKKCe@FDS>wgd8=_,hWCY?X;.J67VqMVNId]HdU4JI5(Q.HF'Hd
    0    456KXONZ>\O>[JEDSLLcKAajceAVVYM1C?X5`>BV`VHmwP*8gK_QXQMEPdONuSZH8pE
    0    703POwR6G3\^mRIT@L=^\I>PKUM=P?RSO6be?<L\7e]s`M2qDb7_deNTcGGNP\WUYEX
    0    404gOWCVg<eFg(IGJ$CMbODlOYeo#OH]]1]Oa+Ba/TF`VqADFfZhj\7[<a3wXFHK[6\
    0    4747JWURKUNLFMfOJDNYUQf<PVUWeKNXKgFMPLWWdXQw?Yl5_BB8bE`1_6@1HXSaOQR
    0    739CRPNM>QVEcIlL0YVJA^FYATLGBV[X_9GX6NB[^\weHB5Q\dS]TEADR_QPCehN^EL
    0    649M^[ka>L^O]GNVM#U[gIYeUjW:MUHWmKaNZCGRXfjZsUPYK_SPNig$T]:`_YYQZkV
    0    556@D1T>3j79bBjBBJEEnWQ[<*;efLCEA*6ACmE8[EBcUwF^UPBW<2SOKM6<J=b-=7F
    0    602UU=CJ;w=AW8j;EaPCEL^9SBFhSVl:<<?HBLN>nP_GRJ=EDZ49M43]SZVMBPXcMoA
    0    641U<G`B0_B\Z?\IE]M`L?Y]J^=QfkbAFYCFFSFVcVgW6J84C@0FeHAFI^=]P\QPMwH
    0    834EG@C;9_HAw;o7>IMAfTAg680fm:K>4</$8j;8<MGTiv6YmFB`G76D7H=ONAvFG>D
    0    474SWkWa7SDVe#<=?S-N8]4[FP>[?ISCDH[QM:SI1Z7JZZ(NTP1QUQQL^O;RGaDDbs\
    0    650MWRiJ3BMb[8PV@Z)tJM2V+iR<4pSO[M>[BEIMFdokOQ?J(O,gwe^JRUCJ^a.\]QX
    0    434QKL1iIPX;W7aIc9%VKhUbT>?<c6[GE_Qa\De@A:PU#5QXXkJWd\U.HNdD=W0N?iX
    0    8306\OP1#GcSl>Fg&KAfLCP^<^HIBntcZ;PX7P<XUncapJ<H8\1\Yj5<ia5ZZhDfleS
    0    841CfGP@5MF6[DPF1BPW]7T`MfZO4[PX]F`\I:8Z?Z^MwS5ZOCB[RVJ>RZN[]_VXRr]
    0    341;<fBJ(Mkr7^S6PwiaYRP<`ND\Q=NT/OPAS0B\YlUYU^'KAhCF9E1HRP[M[V?5XLQ
    0    576I^LFZO#9W-A/4dP^SEfKd,8PZ4<NbDDF^F9v`F0jTH@(R>WQRH@JSG;oDa`sC>?>
    0    603IE?;M:XRT?Y:^XEwP^?j?Z?SWqKLBQY1+_PPLVS[EWk@MtIXRBNE>N2K6cI^iKU6
    0    623G]gac;IBAc**c4@Qeh8@]4YWMFKamX[j?L<ITObpew^IX<SYa_j]1DrGdAV`ohNV
    0    6938PNBL/F^LMMQSQdHS7U,CODJ0a_VAPLRCK?APJf^\U]G_JR+SKUIMw>$OnT_IUHC
    0    588^\d^PMB8H]K&pQO_DS?lG0]JePR\hZ=gZ7MRUHPI?ZPLl>Y<fVBS?XSB_wcJNCcY
    0    655?JB:_QM5@4QWKUWR3TYk@ZKe`e4FT<QAOX'ARJ/YCbUZNXCRG#6rUIEH4-JU<6:7
    0    818GaQfB8DNRk:Bc@[?WG=F_5cTFCetYk(X[-CJb<[woe92d4T3fgu)WY_ErgZ_dLVc
    0    743BHfP9K:VeNQ4E8V>?T??RDQK:DGQRL-[bF^(O9K;DQV+`?V#IH[CI_KFJXQZRMES
    0    669JT9TTJ]X8BMS[[3YMYB`]>MUQI^8?dO93JD[VSNF<U@c#RZZbJ\HA2S^OPH_^ZP8
    0    606fpKU.E8WJ@L:HQ@gSb9U\DKWJK]IBb?GP?9f[P\KYWWI?<hfsbW/#LUuPgGVZO\:
    0    658JWQ1`ENXDJC@CNAg>hImW;MsVm<4EcJPEPJ`QYEHJKQL=`_WU5UL#8CW*`:`whBB
    0    512AXddK25*8l<]k[+6FIE6d:wZF_c6[_+gv0KM^TnehVUAF-F/llWWG0bDh:NCebIY
    0   1412>fEKE:FD6KU?WN3UOd5[i@JbHWi=Hw=BCRGXdRNMBP6_-R\YbPhF;2EZKbM_ZCS>
    0    518,U2RqL@OCE0Z<:==I;Z`fMSTC_WcH\>.@:i[P`=_TF;Y#RhP=bJ_D+RNC+Y,YQOc
    0    778IlPP>9PSAJSFvB<iRQKOR?JkUGZ2YgDAM1UZw<NFVDB:FR_YvX`6CBSaULVUag]B
    0    565<[K\a3Y3<%8C^AYRFGRQVC]`GSRdUK@@=#8I[iWfY`[O;5b2Oa6OFeUVcK\Yn_ZK
    0    452ZJH_SAGUEbDMCUPMOH:7GaQ3YK_COPR.4fC6#YDR>VR[\K/L/NF;a\gGTB>CNKTK
    0    629ANDYL-9FOf>>LFV(wtB3i=<a2SN\Z:HX;FUBCBWTbQO=^=QAmK?r`IIGDK;OU_<S
    0    633GfPqA>-BTnOEfA<;pO@:VP\:6GMCXt<wkQ<8Q6UBRH(SULDKf[SXY;o9h/S:AV9o
    0   1082EAdOXLeJM;D;Xi\b?O`KKOLMbQERW8VOTK#W6TNDYJWKVHIMXVLi6OIEA^RQIEgL
    0    835G[MgQWJ60m?b\,8?M]IKV`kEK?PHt`UbiPR3wN_EZNPQCV9IDMJERHhJp5I@GaWB
    0    581BTSZL<REIjA\H?NMwW67V#\W;S]YZl)FS:T@UCocebDBfQ\[d\SL>KeWmI>cPTTA
    0    823NeAw3Y.=K]dY^*,7ga6?XFR?6G]JMmB\maW8aGL^MJ6O4Q@HZYI6SAbTa2A7BPA`
    0    734RQEN]QMEHC?#VGSRQE[PTB_L_4DTQSIUQFEIR6[UQ[DYK?^LRLHYF>\PLH[IYYR<
    0    613wM_MIoKeALfLK`aY?ROZ@TN[]HK`X8ToRZ?MQPiKWB[BM6:PX9HPkpRD`\H^UEH0
    0    637KW\fbHYL2C4<jAFO0QwTCL[^[OTEkXQBVG4[mJHQiOFG`:N?E\?Y5HbLI\cP@Ih7
    0    767C`L_]K\/Ed;LXBB@YQQPS?]VM?X_apFUGE^+YTZTflKLK/RDZ`PbNE^KbNJTwYS]
    0    901E]]kX1YKR_.D\B79cNG3YK[]N?VZqQThwBMDJ@_UeYRIfDR>QhN@1Ra,X2p@Q[gM
    0    658IXKVK<MLRQF#]F?9\BITK4ZWBBL_`QBLI<KAcJ\`PHD<FBW2ITN2KT\IXL[X[VRL
    0    700HDSEbMNTU_IJ]CE8@Y_AdJRT6NRY7KwPI[ST?:]WXALkLc]TaeX[M>NVP=g8XaaL
    0    537[gQ7C`GY>XBWJ97SWTSGaRaBLJI4SHnNXZw_fa<RIU>WUoCbF;_VXI^\fMU9NSLB
    0    937-cT\W?Z[Po6Fa431dYD-dLhH3ArS_f__YQO2BhcjfTDPQCC-PpeU4Oe/Z=e>Tpw_
    0    661:hQfA5O^J\E=k=JH_72I^0\BH2wWVYV`X7,4ULdpoTJ6QKN*bjX1APT?VS^_P\aR
    0    375C5`NY;seK/O?3]@;J3ZiTSOV\_@(Q?mCVZ9i2)BD)8FT38WU@T;D><<;#*S,BLSO
    0    531L$YZbe_KOI6:[MTTQqK_FXWiPB?J]H`ua_^kS5@NUYYdjh1P8aCb#BX<QCZ.>QbN
    0    637hDRNfgq4DS=N>JEM,ECd;^VRm>\ZQMXHOGi<KXAQ_eiVRIWO9F2NdXPT[WMT;8wB
    0    964@I_JVJSJPJSGPYJLV[ON;cA[LSG0LHdRSb?NEBKGML\LQIEMPVBw=C<M=@@=@LNW
    0    681;K@G\IZeaK'`K@:K>5WaiDLFI^jLFMQ?XW4]<\Wc:54C#DHGN\I`C5J<7Bh34VP^
    0    589:_ZVXBbbw;f=HWNTGeYTfcGZEnKG@TYD9[]TZNA<[@@BV_oRc`_p8QGhKmEGGHGQ
    0    5460ARe\(PA?g3UO1K>DALGIhUQ>RMUTlXCA^KS3F_TQPLJX`:AKp\P,^SONRaHwje`
    0    507'\ep`;NNGmOJdGS;\T`B^4fv6BaVVdGhWEZ2[<ZmeoMFjAYDlnM-1E_*^Ga]w\FP
    0    778Sw_IKb:U>`;5JWJca>.SF0CK8:H^ILI[c85atJdInU=Bc0kWs3d)HRIaJiJgaG81
    0    554=Q8G^]wA0L7=KQ=EPGL[IEXV^N]ESBHPN3Q][\^_dDEBXG[^SgY*D[MPM?WGPP]A
    0    576oWQIVMUEU$W$SZ8fKf>jJKERZV<KUF`E[Q@wMGD1HSZ_FYJ^<CEg>;HP&M>BC?Y$
    0    628vI]BWPc-JT>SW[DbMY_SRSPc^EY9OJhRO>DUF>CJCckZ:\4VRJVw>4ND:,i@67\3
    0    7414jSm\=I\d`HMT@80agP?w/`e7PgpN`J`i@cH^:i`c`U4Z?eG]mf98Na>eQ`VZS\Y
    0    737OPZdJ<EAQdF=_U]IbUB?]HcHE)_^[XOdZFH<M8Zal\R<s4aJ^Kw9YUXbYJaPClOW
    0    669cm6`'Y1-PkZc`)4=mg6:@cY1Y;GDOj@fgm],n:B7XY/a4X9F0J9Lc;ocf#H&HFJR
    0    591RI^\Vb_6SOOZCTE]3Cqb[TgIiMWdbFsLfXBMKh6cEmbUHZ0\?O<g<PuWUSb9[5wP
    0    873hwAcVh?58`WkF@-CU[<LQAV<R>A?OfER]UQRpH:;<S&d0iBd<K(KSDVYP<><6A;;
    0    642>QSZVw[Oe6KCNLSR\[dH=MHe>9DGGKU]I^Fl=OZBSC[hKgKDANUZ_`_Q2WY]DYRU
    0    754FVY`e>UMDW=@lF,N@Aw^rLeZGGZUuD]QW3VYGNUTf]DFQIE`SjX8)@P?KN^CWi_P
    0    508N]FYBG=J>h8^TE$@_T=/UGk5N'T.Mg<Yh`s<b\ccZnKV1$GHeai.UQZ?mOgGXNow
    0    638E`HU9L<W\hWDk<[-J_HE_HM1+CD^NNEHWHYDg)X`dICH[1Y4n]iJMVXGJw]gl^GL
    0    735wXW]MOC6?JNULULD\hKO8:R>`=AHKe:Lp\kJeBGAQZF`XTPVOQ:EcEJN]@OWN7AP
    0    517XnoFA?SgH`R3DUVK>TPE[NWQH,OkmOMTgOJ5sGMK[M+)w&_7qW`]Z`e?YmhWd]hO
    0    7346e_aDGLgKw=;k6DKbP\HV1Yf1EeNUeKVX>EC]KaWfP\CU?^(^\[4?XL2EQnFdYbc
    0    741`PMMGV>D@J?^CEKOL,NAJ2I6X>F\RA#Ie?QBdTIO\FRJe=V>LQN6OSOOIF^ZDRUD
    0    540QGUMbMl58C?cNSDYJ]\UGY`nwHLHUTSXULHMOPCQ8tQfCWENFNCT@46XTYDGMPSH
    0    745tc=AAd;XRWdD>ZnZ6=KEADF7S6Gq?C07eDGcW\4=j<5HL>_Y[@C;la:w?`HP7BM;
    0    559AUXKF0NMJ[SS_SnDkrV4BOWwHOAgX9XUQHG?BDAl\tg>>F1WOJ8s=XE.R\>eTNB=
    0    536HH@BiFN@S:VV3WJ<H4Uu@H2MPlZV4BMQ5j`^.wVV;CEG4g=[EGM@GKGHFJ=EYFEU
    0    584KiFLHJ17WTP:C$K6@;@>O:fH7?V]XSHBd#DDm?B_qR@=S/q5SJT(@@MLJCVJ9X3E
    0    868GpLhT?FUMf<?g:A2[\K.w4qO0>vjab8^]?;Al9b_ga?0]9e2gnp=QXhDjOkL^v`e
    0    628`\CEPO`RIA/:J@>ID9@DXER#B<XTJ6?BSN?aVR6GbBJ>iFS*GWOJOY@I=[fH>aI]
    0   1002K]b`O<:HB`7@`AA:cZ>Cm3aW57V]qdAaaC>GhDXZYfE9XDa@odiNGNcD]FoOXwXZ
    0   1001CoXiQKEO2b47]7C<TC3Ij?`V<0\cetE`h=R9]7^wfbQBaCeG`b]A=QYDNBsPOl`\
    0    730RMD8)9PD=cBYNSj`M<:MNF9<`RY[OM#@A,T.3[OXKPR5G7M4GKI(U_Z/`b.fRXVF
    0    572F]f=-S]hUbjZ];_aFk[W^7I;.]EVHS/GWKcR_PdAYJE*w=hZiMbKNMCY=rKvM^3W
    0    643ZS?J9S`>>oC_M_H`XUMeUA:BScm;Bc=IN>_Q=>F8LciHKTLSJKU<;[[@dLNbw=\J
    0    452FBfP<<AmaU[IW;ZKMbS-DlUc#MJ'5:\L*i+8IJR?RYFDPnIRaN2g:Y8AM<H\Z57Q
    0    724^;.2#KZ%/c/WFFNZIH6O?E<']f^aG7(+).B:GU>aYka4D6BFG8D7fVe[cw5pULL:
    0    596;MV`b0,FUmA8YE\`VOJEN`W[JQXEheig9_O.<OaUI`[Ba0U#MV=gCcZ(kLYaSgqd
    0    679IDceR=NVYq:[e,N)o+D)]?_1=)gPY_JwBQK:HSl^ffc3U7M6SifZNXb2`-g?HbbO
    0    496WHVa>PDR[>@TbFL1ar;@OI_fJUW@WK_paf]YN?wkBWG`\cIF;L]tF@U:fZ3EUY\n
    0    656F;cD=d8Vq3lMRowVTVJJQOEKOP>MI@\XB?MdK9C1K=WQm>UHPNbmKk<[2gFaUB2I
    0    667;,k;a/I`hKU;R_Q2aeQLEnDXHDK0PVkg>u8GIFg78awY]h@6C8Rv<MP4Bb<L9>NN
    0    426=S_8?Bh23U0ki<DE>RGXUN\HN_GBA^4FI@T6HoY85hNQM];H@O9UP<I`P#9JDD8M
    0    808V?JBO\KcT'l_7sYa0O]a<]5GUaAG35O:Cj+]=i;<,<TZL]Ha6ADUTU>Z1M;XB#PK
    0    586[-D9@JR=IgIwAYUUDKWQIt>;aK@`5JZ6G=rJNbC]0lu@N]ZVT@2ImZRZpTTWAUI5
    0    537a6RJ[QTJQ%[?Ae?S<NY^:\AdYS9?LEX?CeBR;>9P?\S_QF#_>;4PD9HMAICF9=QE
    0    556T]ne=oCWSTX*ZKR4NP>.U)cUEI7;^PEZT@6kM*nXXWEMwK[^ROa>Uj2KIQqhS<4P
    0    379IAWMDZ)E,KZCQTDjIDDZJkJ8jdLLZGPXV_S;nKFAMCRPa8X_hS\#G?K[P\9SL^Gn
    0    591@mFCG61L5X\4XjJaMb@w`7F^KbgNQ_J50:cSjLSLRe2l*Gj]iLYKG75_H\9VbEDL
    0    577UHPGCEEweRTJWK=IJa3-FODnU[I,E8MSOWaMHDI@-dGX6@KWUEWJFEWI>GXTH7L-
    0    506\_[B6/QXSe=DF2[>aj;1VFo[#2eXe5XRmRQhb]sZ_UP6\JUW]fSEFjT<WO^4KSIc
    0    5445QS^B8+#8B^-_KWd]Q\a@U_i\R9XVJRRU8<?M)U\AMJ<McU\EH;P^>?T]A>G@R@7
    0    665BBA<A$LDGZCO\MWRQC-POYLEMW\fHF=M=CX<1PX\MhI>F@Q;NH`#FU^X`ZOTYP]R
    0    613\MwKMZCRY6S1AN>@XtL]TC\aO\G,ofEfkVOV_'I9IVRQ_XlRPZCG?TEHLHRJRIIJ
    0    598M<WO&?w@:c1Q*KD\L=B?T8Q3Z<Z^PHFFP%A[US:bHYg?_722WO]MTURIgOI`Z`pH
    0    665JY^UNF5BLeCAJ\EO]uLL^XbaD;WY^JLw]aR\Y,VTK]DK^KFA[Wce6M]?cOP=GYh\
    0    480[ee]BEaFITWEc*H\[K=PM8[O]#HgTU>[VAJ;^/X^qqNRi*d?ecf=;F\`H(o[__UQ
    0    490TLJL[8aOa?Um?AqICBdG:j3K<NFq(>i=XawLGkCU@.?U6P\--[F[jNNa>DM<O&4N
    0    820Z>J5NPm@?DJk<Z`e7Sa`HZL<d\KRE;JB?ZLf6]@Q<DUOMULW?5:JIPGHGJ6JH#]H
    0    758EQ2HV^;_[1c\DGN-IR\H<e=@5j8V?IJBF]aAET@@E=LRHfCUIQGwa;D`P=?:?A/S
    0    610N?A7<Mk?Jw@p4]eDDDLI7S:7cqOb2CV=:hXKO^/CF7NIQq;H@66Ac^C`DP@X85VH
    0    803;AKKR\ewtM^dJ_UEMFW8MTA7DQMY>IVCT``I.S?I03N[OZ>GJLYALaP9KWZK>EIQ
    0    882B_PXH9N>@\ACYDPN^3PH_C[F`?f^UZERR#EJgXWVYS?OSJWCa^T;XUXDQNRRZ]PS
    0    759[eik]SPIHi64V<H;R^KAH:rVH)V`g^;]j9@Mc@Xjmg\DwB[@e:cOOYU:cOeSb`UO
    0    660RHPS]wTMOMHBMLQ;MVNU@5\H>FW_fO<>oFf\w6_QYU2GF>fRQSeWdTGYH]U=EIDC
    0    649e^fHTM<TTj\LO[QHR=Z=\7f>KFEjRg9W^?U?]LSKeR@?p9_=SPM;JwMX[db[JSEO
    0    672&VY_A@NRb[DXI/=#eCB0LAXEOKOXDQSRRD_>V/`SY^>BgHW%\fW;4XX,U7oYNR9Y
    0    456ZXPYH\]CFw\Fe=AEe]7-KEWAVFNOuT0h]:LFa<RFb^EIg.;QFR?KP\bHk;\\BXC^
    0    627Jt7=64H`aQlVLCdWNG94Z@XV9h[e=C<;DJELbO;VDA;DW=]*dRhGapIReYLwcN9Y
    0    504Rb=bAR4N#fhQ[-NCOq,$T>UTHWWATq@l=\aN_<vC,fNP(/XH^4j@_]arlGCWZJMa
    0    439t0Zwu[UAaQ9MXIEe>?dQW\`g^%1I]4dCYwKih=TKVNRpYM]l<NFVH7/f.?n?6B^<
    0    605TH?DC5^HhX]dUFw`6[?RQPB;gQYV/=<0GK^:>\3aA_c(IM<>L@F:fU^@XY0VN3WD
    0    390J;bR6<QhH?N1E;W1Fd(Up?TBP$ZXN?76X#05XF`nII'6K?XRlYo\PXWN[kXCf9cO
    0    631dDNS=lTF[XWgLAsAE6N@PN@=R&Vw8I*ZO8LN?fRbS\[2Z4a,E<MKkuhLtZKtGbG=
    0    625\aRZ^TaYVL=PSNQC;7\Be1DBH2keQJ:R]FGNbJA^]QS@q)mITia#^nAXRYhJn]]Q
    0    829O[YOL]ISW`OdFK^FR>Q:G:`9=HMPHO#WRROMSMK_OA@OZ;jPXWUSTdQIQ[OQTHKY
    0    723UNZR;]Jih^ARZ@N-GQ.#TU\2H<S[ZYgU]X.:SRYj\ZHAh7V+NVZ\KFX?QXg<3qqg
    0    450,M<CB5;MG[YBLXOK]E@HcDE`DU]aI78G0#G>aCHXZB`]hBXBb]UE\MLO\Q2ebF0A
    0    635CVTSHKXLEXBMU>NJ_IM:UF_?d@J\sSGNLE]ASaSCVc^HZ8H5L6`ZK\IEhJ\Wwn]L
    0    5770CH;I&[gQc?VM:U0KIQDHGMAEX:AMXA>WI[6NbX_XcA.O#E,TX6eLV_Q_SL[XOI]
    0    494ZE<]7`F[evdKgPSHUa>0jBML^WqCRwLLPJuWj:jOYNeDh]BWeQQ\vImTp6@lMNNB
    0    570B\=Z@PHPbYCOw'D+`d9GO4TEC>Q\[H=cZK`MJDQIniDHW<ND`WSKVWY4XV^UXTRY
    0    729]H?a9Y:4>T]fX:DI_N;L8eE6O991CQCda^\4NGAHKOA\/T#VGG?H\5_Ia4@5<GJN
    0    714\@YGZ^IOF:88:PXK;V>j?T]NI?BSiHPZwC@YRB;?VS^CL:FXZLC?G\3VD7EVHFi8
    0    867`iEu5Y4;DoZid.49ej33LUi;@.7<`jB_wSYKiPY:R\8bAKM@ETD@V/nUh4HL=QJF
    0    741^eEcB]9@K[TgPAA7gc<JHf39;I?NA_IkRhiDmDHJUS9PG`IPLB<,wRgp]P?LMI.H
    0    538F4W]3J_8IN#YCSEUJpVNGR8/>IWBkS<W:NF55VM\M`j4UX#PD[3LO=I9;:KZAaDF
    0    621?RXH9U#][K\<ZXKGgW31PLM@=EJ=MLIYHUYL\+ZBC<QPPYQG\CW2KOBOLDISNI4D
    0    613`SX:LW5WpOO:JRUGDEf=fDD/:>B`Y6DOU5MwoDVJ\HNGG4vN[Li6PT5WIeVf>_ET
    0    593bQK;7b#cbLhCQ_i]Vh<^KhAOA^EDD:\d:hZ`T?V*MGbTh`L\_;[EZJMK^d,P5R-;
    0    5664i82C>;+FX-OY72KkS)lbH\tQhkY?iGLFLWL`dGZLGQM5nR:wT\L;5QNBbV_ndX_
    0    733;KI;@=@JDL<=QSNCd^HMUGJw;LP>BDNE8WFOGPRTJaRFFT:AO<oE@LC@Dd=I[TIE
    0    779,Z(Og.I`>JCHI@B8CLVQVKH\6_SfCQ\6<NbKTtAcL7;F#ZhERkQbH$@K=4I9tP>O
    0    615?<KV>F=TE?[7wH.Dlj9KnIGu@bZg9pPiAJI;PN_MHifG3QLTaHdO9MS9EK>TRDQd
    0    566CQWLqXMIN)SVFVWGQ]Sa@]+4R]/HFES<X12cVc?;5fW^FgNhOY/e>::_4K5LXFV#
    0    426NnH_\sBEGMVIN?8wXV<kaFYLaTR3FtQ_U\Ja^8U4P^qfOlHYp\\bIJ@[3DV\[N]d
    0    497AY_T^BI[E0<CTP<U<E?bp5KoA?Z`hSQU<^#gKZm>B[B^X[\G^Bg[9ORFYpFRmAaQ
    0    501O;FIHARUDDW=>NZM#BJ]LF[NM1O[T>J^LTGHD`RNEGcYNEMJ?JENZY`KWTU<HRdA
    0    4946;\C_6,waJF5>_eGHDh/JQ8\=:GIYJdUY`BJ2UY^>9FFbhEG>fS_MO?:POgR[\KY
    0    489D?X2eUu\WJRY8XP7FMIjA\ES`\KI90gJLFFA9m\j<MjbIc9d#LCX8I?O8OI:D?TP
    0    5231QUI\SCrw5hO1jMTS7ac^YBT_iTIOEbEhc@_GMFMJOCRhpPRg`T@OLII1gbi:,JU
    0    535MLa>WNFGR<hTKZ[TNef^9VHHMl;CN>v\O^T[M6T#P^VPis@`AGDTII;Q9%@F6LJM
    0    544Ya?hB[73PUlfE9;B\cTJVZE/>4BBED#UY^Z?XFKHYM>a?H5RAS+6dIXQh-C0?4?R
    0    862fOcCU[]<EN:BNWCEPBeUMDQSZ2NYYOUWw30MWCAP^PRXZJFMfL[OEaDY2McMQ[L=
    0   1055deH[FwH7CWa_W990aT;IM[UAE?>DPSGTabn?m<HE<T8n?_BL>:=LZ;\lN8E;CG<@
    0    663>FX>YP\GIH3B=UPD4MaJZZZSYnSDWFeTJ8FJ7N;^=wqY_G;H9EU`@XF3:J<N>CjS
    0    984[:V_GeN7%CEFOA2NSZIVEclRN>Y2jGIwiVT@1GKP7pSc:\)U<B4M6AuI[+@;GRV@
    0    568UG^DX1GCNH.#U1TlGF?KWBXR`=;FSIHdKA*`9ATQOU8PT*MI?YOJAZG_MJSVRZX;
    0    518dDISQdZ7@`OTA1SwG[Z[+o2^\LTHAaCJ=86R.L68=[H?*[7\Y>E9J7F3BEFGP>UP
    0    502f`XGSHhB;]DQKZ`wL88`I]S>WQH1>D,SJBqTN]aeSWqFZYnTH@<EULWN\U>\QBW8
    0    660?lU`A,3XNi1Me1>RcR<;d>]T9MnYMb-`[/D6kBaViMA9P2^$wmXI>d^$dcT>LrV]
    0    4128QPYr#bI]TFQCQUJbTMAe>cVa1qgh@3hE5kFW`ds\]G6ZHRLQkY`9?`KCK_T\aPP
    0    482M?`.=NEiZ3Z6JKs;IDgQ:WNML:K_J@aQHHK[PGZ1[=jLcGUFGH\NasER#VLSB\JR
    0    687l1d>Jd;CW5m84iRZPb`F#WJfQY54\:QeZ@HXN>B*3Q[I]M?H?C3IMO@=(bJSS;GP
    0    802Q@Z7GL:V]@\R_=w[EMEP<bAYSGCMCBNMC5ED2HZF^P^.iBiEOPagQwAR@eLg@PQZ
    0    560KmKE`JSHAXICa9@HF`F<d<efJA]ZGH1aSJOPnUBa\^UEU+Q$_wH::]TDpKwjW[QX
    0    565<+ZF@2/mc#dJZYc7fW7?Fr0a5rE\D5_Q+fI2KRd@3WiP`uGS?>K[E^9F1Q5KaI2m
    0    436Z@LW^vWJFC_R#hp[<#G/NSG5U?J<\8HHNCLRK6G7=7b8YC`WBKDXGcGi3MaVSZZ@
    0    732o:`\YXpK9KF7SIZWMbqOLVeSgA?=wLVcb18@XCN,hZeHaBQV@9JELMNTINQIW[oK
    0    713OWMCZQVTXGQPBUj8BCe53NT;J#BeH0>Eh=RTj`G[QTN7`6X4XTHJge<gAZdLNFHI
    0    537jMMSoRtC=<A=Km+Z/cuZSeoRZ(97`9eMKb#bPeK9,[Yt1TB^IA4Q83<O?ZP;<?u5
    0    682FGu[sPZAK$Z+;e;`.LiK$e]MgO71b4rdY^9nGND65Xwo\f1h8I,c3:4Z:6g-B(O8
    0    398N5CPYYshWF]A7wXcVTEo@_FFd:E<T?dNOI6b4GJ8/8FHB:OPR<I=TEJ[<ZTCoKJW
    0    661RI<ER\MUIA^jLM27KGcO<]>;LZAR24U@O[XiJU7PC0/WLa]U>T.Yj80w=AWCE8;K
    0    585jOE,@MN#AVMH:\H[AGOP<g7EpH5BEG\EPVLMEi+J@]obC-RH.OCO?SZ^C:EPT.K9
    0    568P]RWKUK`LW>R>E,GR4JQU358\[JPKUK^gW\`\9TQpg#\TPW:SIE6YOcWhZObLTEZ
    0    644?LGTOP[^J;LVWJT;^X0.@YKGC_LIFE\PIVg=KJKM2@OITV`I]WT6Z`XOOKLCRJGw
    0    510A#JNJ>nTD^5HF7SA.0N_gFO=]XhkNCN3RE=N5a1mDGML2ACBJb.GCSa1[1XDI\qY
    0    696[3QL[iVMH:\#Q`<aK\ZKVCXlO^-9TBA[FRPbA+R;Q[]KXL=YO>NR3K>\=IEYI+NG
    0    555EQIMQ=SbFEYS6ZbTNPSOGB8G]e]W]EK.D]CDLbWP2H8F8D9PG?LaeYOTLZ#GM=d[
    0    803\936B>q35_%j6[jm,K>h?K76db[XBO56E:P<Fk<W7wv9EC)JLD:<W`^5_\>a]4n6
    0    3650BGb_7K<Bg<eJ#QH7*uIRJtGDGb\[a>Pa1MO:QVMjB_:l1?GGZ5ZMPqB@<LKJcGO
    0    603\=E7EGOVDIObX]AFW\\V[JQCKW>BNLMKIBwUBI79;FY^QdJTC?<k>JGO=L6C@9MO
    0    724YSAPFH[IGTUXIP`TH</CNPTECOSYFTMNMCZST_HgA@1]DIDK<V#CKgbJcSN\MZoL
    0    761CI@GK=^>Cw<bb).7PdA3l:RXFMNCY[;hCGi;<3[OqhfMTXCAeeYJ,=X9?6[QYT=a
    0    594IT=M#MaG@X:LOK?4ObW8eHcDpKPJ^O4<L9O15Kc[kXeLLJ=?^BB=EBJ-J^]kaFCU
    0    280Xe^=8Q5DdGj5Y;ZAmhQVXEYWCC,`QU9JN*KRoKaE^NIML$mYw>XQ[d?hSS0:o]40
    0    649\lGL5PGR5OfPhLMZS\L`:REWA[18S`5b<[KJfAV;?LO[I[@ZN7FPbCQbQJ;MfH#M
    0    980Fw2Bd//@<KC0HDJI;AXZIAHQB`NeBK;-;.LTr_9NbJ'->Nw^MS8UV?1eJ8OSiG4:
    0    278>]PI\J>ES]Dw2#T_A@V:/Y8;sI`X0CHwp]YkLl4D8=ECRSJR%BBag\tDn_8&P+Ke
    0    536[GI?WMKOL3gT*gFT4S`cAe1]aS2B;1`C'U-s.M<?(>bS>nFUG&<?[:#Q1G,GH;LK
    0    537M+A4CF>_S_ZU;ND^cYeJHdCEWE99J4LZEW^QTKPINKSGO7NDGRXUJcTC7JGXH#W]
    0    6296metaA@OX_.E_:BNfX_WuHnpZATC\cLli=PBRK[wbcVAY@I8LmZN<=c3R?o:_`le
    0   1201Z7@FK_Udd?a^8WVM@C]L?_/FOYHK1@VA@eY[I[><65LVL]NP;ICOcR:SATJR:#@P
    0    752DE@7<;RGIoKcAI7@?cQ8m-6:?mU\9O#A?BOG\AOF^HQ)N]LFc?D6@EBQFaRj:T<.
    0    545ej\]]AQPDw6XuI50QQAAc8iOF.jhbvJqnDS3UEfsSqQCd0g/rbaVQgrKc3dEhdtp
    0    540?X>(A3iEHWLq=-?$5MI_\H-+Nnb734V?=TpPX=@]Dwn=GLCNZ`G(93d6GBLod7;H
    0    509PXCH`rHWjNmSX6^GJDHEHJfP61>vb_OShooUnUErTJ#lBGWY8/MibNFaBXH/rB`g
    0    618SGWM'<:ss?`>MXiH<QM=MT6A+UG\EH;:OR?LPEk]KMZ,ZO\MZO_B]eGVVqCoQQ#V
    0    541cNCV8eHGJP[_5bZ4AfVT:=oBU4He:$b=]=^n@N@N:JRBXI?w^BG[QFT>M>pJ<DSK
    0    511eYND+ZlSINMW_OFLUL2tGr?CPho[I>3;=Z](LiCT7_:Q$H0RQ;MWKHM>sS/wqVZW
    0    7343`HhBHB=0YD?WACKaX<FQ:aJD;VKgl8T[5GDH2l\dfS7Y9SDWXmHFba(MLZIam>w
    0    702P4`6?G:pW;kC1tL>RKPG0i)S:PA;*>cHDo.BEMO#0<i:Zh@]I?Ut@];H'_BRD,9W
    0    368oLTJN?p1CN@N5Y>r\ZWghF`O`I?*Ce\wIUXVMQJ53uaj=LBY^Pd^3;FdP>GCKJ57
    0    566B8JKO\CJWdI^DRwOIS6YDkWbK\M([EhA,YWK?EeHAQ\K6S9EHT;@)XG?PBADT/`[
    0    858dIWDJVR@@*XQ\KG\3w<^L^OaV<=:]BUfXVWQM2I>K[]TS[;cE?GUB@E<OGBXE8QE
    0    5350j8fHJXOHQH:M60@tG.#ZHcf=gDIGfN`W;SFf*LRcsF0c>]LgYW:J_DQRYdfrWS]
    0    632\LbM,MA.0FAI\]BSU^H>DBIRH86OZDWtI;;AD2nCV^b?w;$CTA\a<N]CULCT?CeI
    0    608(2#HXCF^P(ROOKd<BEPSfX>NEAO5C@[@H\;T-1Uj;XWS-CF>ORNNG?U2<#S-GjN]
    0    516MERA5R`R7#JdMilq;[Y\6O>\pYIQO=;]19:MOGB2GEIFN.OLBHMHU`oeXiEa93f3
    0    728AdHVY[mFOaP[TCCT[GSJdIw=W_fRS_XQYEKEaI?Z\BARSMuI^XO\PEbUMUTPTWUV
    0    456LqQJE+QfIZ\1_Q7XM@AGKHVc_PVILQP]UBQBYIOwENG/\]HPJZNY3]EB]eDLX`ch
    0    777E]WTQ#LEBXBYN@=NO<C5PF__F;bT[VPSiIK7HWWa^D_AUBXI[ZTAKSj8\JiFZUlK
    0    453ZALB:YI765h>HwY\V:NP1s=S^R1RQIABLQ0L>_BF=>bWI7<TP@Y9JeA`4c8lOO:I
    0    679[NR9JOFMLO\1CPOkKaSZRX6jYURE>ZPZCmGwX^BYK:L[?f:OAS8b=:GG(S[INDN>
    0    48396;@CnwKD,UGAgbU2JDqAc-U][KLF4A,.BYCBmH_/kePP;=Q5H@c0XkU@lQRI'fe
    0    585a5@0T\a]P9VW>wY\MSgjFe7CJpdB6IW<3w[i>I0J/$KI2o>G.>5Dm/5SHL6F=C?Y
    0    5115?rN7LFT^LE'kOMQsX;LGXWgHeR#M>NT;R'65DaeMI[4hl?DGZt_)SR.[`Uh[Ob_
    0    513_FJ<OubNWNRGJ_Gg9M*\19>[]aOOEC>N^Q/b^RCCFK#d#]`c^>>+TSHSCE3OMFR?
    0    237^Jg]ZZD@VKSPM]ZRMa\CWUQ]XHOJ]QWecM`UKNNZTwbXYOQVcOMb?LbYQHXL:KdF
    0   1094b;wXenHN[7K@?k[_CCjH4L^PZ00OQ/_bbPGkN8G7ANWN\3K\162>`K?O0IfD<=RB
    0    635<NmuZKV^\B<JB+CEYTD9\5jDN7ZIXVCfaK\[gQR_ZSEC^@[1eoa<1w[USjXa<TdT
    0    780LS`aL>NeMS(>d5?8[M88n8kU;HwmU]-\e(M=YV`e]T,9cCl5Uwg-CMXDUfVmAoZc
    0    455CJSav__gL=N;?Y6HDGbCbDLP]PHE\JL[C]XX6oaP1FWYtE6F8a<d?;R;@P]#KZug
    0    963SOQA>PFhdTS:OSL>OHMEV0MP3PGbPIKBT?HcUFWHVBI3n;_<_SsSV\JUSwXvT[FD
    0    996*>RK8+7K?HQ<YGOIan2AMXPvA`_2F]U^>YM8:Bd_9Z]<E[5GVPvP#NJ1BcGOfII^
    0    8315m\qF1USNfC7l5L9ek:3e8jj5=wuhv.ff5?7hIrknvQ5h3r.tta0EabKv_vfrqmt
    0    555GFPDKD?<BEW9ULPoC_3SYFKOErXK=a54B@?mjI<F9KGMCRVWtSR9H#+j=iINbBC>
    0    590:k:VK/N=;JQL[#;XbjLlmYGvE\o;HjL08FVo`ZfJM:9jFOWhZCVQ>>HXMMDw_ERJ
    0    681@FeQX@?`RRE9`CnKYO9CJQQX=@UObFMbDJG<>KXWQYf,vAA0VIjL9wQ8C_Y^FWb_
    0    980QTASFIETQbDMM?HLOV;FQFRQG<NVMYAWOJR@Q;WJNVC@YHY=UYV#ES[ERZOSSPPY
"""

OUTPUT = r"""
162 52 -28 8 138 41 57 -16 -14 -137
51 371 -426 -138 -394 -489 296 264 -154 294 -117
45 118 -454 241 246 -202 234 -320 -347 -396 172
38 236 237 -176 -339 -429 -287 231 -285 -346 174
78 -309 -274 -240 -373 204 280 168 -339 -304 263
68 -219 -294 -191 329 306 -431 282 -358 -341 80
30 347 -358 -122 -441 -15 317 304 -146 -295 -178
119 -521 -428 -657 -440 212 -404 183 239 230 -18
31 247 224 32 -326 236 -291 -374 -437 -304 74
53 294 276 -540 -414 328 -161 -404 -374 -316 1
33 -107 -360 -265 -462 -43 225 -402 375 191 257
-12 269 300 232 -315 -436 323 -259 -490 -488 -311
30 -382 -471 -493 -407 283 289 -223 263 230 -135
46 -375 197 64 -310 -387 157 -92 -132 -321 315
-1 248 290 186 -446 -215 -395 235 -280 135 -459
1 245 275 -537 224 -193 -522 -193 -454 263 -148
20 119 -214 301 -249 -449 -520 321 -310 346 -271
23 -244 271 -26 -94 -396 335 -275 -265 -350 257
13 -512 147 165 -153 -615 170 103 246 -405 57
37 204 -468 -475 276 228 -434 219 267 -281 -318
41 -490 -314 260 191 56 -443 296 -525 215 -268
66 -182 -416 262 -208 218 -400 -316 334 -373 295
19 -398 237 -550 179 192 234 176 -546 186 -234
75 -166 -442 -406 -50 -217 149 320 -229 -348 303
14 -524 152 174 205 -229 -454 167 -392 -526 103
31 -156 -459 -392 11 -330 -32 347 280 357 -191
-32 -505 213 248 256 214 -417 -402 255 132 -302
56 -314 -265 204 -428 272 -425 -261 -176 266 235
46 213 -517 -345 239 32 -475 -340 -298 242 146
53 -190 -206 -433 -394 -285 -40 349 -299 -236 293
62 -282 -183 279 -279 -300 311 -312 -356 -397 329
62 -377 231 -518 83 290 -342 259 -486 -250 -194
73 -164 185 -256 -580 -480 219 207 -238 -220 177
75 227 -410 -479 -327 96 207 233 -401 -215 196
2 -416 291 -202 -481 317 295 139 -619 -221 -202
13 -249 -209 -166 137 16 256 -341 248 54 -61
31 306 -338 271 -110 254 -479 268 -334 -291 -304
40 193 -350 223 191 -428 204 -102 -316 -475 152
31 -518 -564 20 278 276 -348 -114 -295 285 -82
59 -158 276 -45 -392 -283 -397 -203 -265 -398 299
61 -359 -208 -309 205 245 -356 -349 -320 160 234
53 221 -403 -131 277 -370 -321 -288 242 -329 272
24 -515 21 -200 87 -449 86 165 204 165 124
65 -346 202 -539 -501 -474 -520 181 257 200 -38
29 -383 -395 106 -174 309 285 271 -374 -363 -191
63 156 144 -409 -520 -585 -441 -37 171 -262 97
-16 -337 106 193 -181 276 296 154 285 -372 -400
45 197 -345 176 217 -77 -450 -363 -343 -536 130
18 160 -195 361 35 -354 140 308 -216 -210 -461
68 117 -19 208 -390 -453 -388 -277 233 -594 145
80 -267 -326 -145 118 345 -297 -237 -223 -217 329
24 130 150 187 -360 -185 -337 -381 -410 -384 152
-7 -450 158 -282 275 121 -20 172 -245 -251 -225
-5 359 -364 -447 298 -263 401 -414 -336 276 -184
33 225 205 -428 -407 -174 -450 -236 -403 289 109
76 -437 -204 -435 -508 95 245 -3 -241 252 208
-3 268 -407 309 320 -489 203 58 -323 -300 -182
54 -235 -227 -413 -425 -342 301 -162 -212 366 325
-4 180 201 175 -434 -457 -476 -164 -343 137 99
98 173 -405 -426 -145 281 -341 75 -388 -316 218
36 118 78 132 -475 -657 -564 -323 236 107 6
-26 -316 115 261 281 -366 -487 -302 -296 -8 213
53 -58 -166 -390 -78 -229 -237 -161 -241 -282 468
75 -227 -105 -294 -371 235 -366 251 -220 267 196
61 -291 246 -497 -357 244 67 -330 -458 -167 195
"""
