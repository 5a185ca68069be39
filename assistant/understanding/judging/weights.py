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
line ack.received 19c9d0
line ack.received 1f9970
line ack.received 215161
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
line ack.received 503309
line ack.received 52eba3
line ack.received 544572
line ack.received 576121
line ack.received 59220b
line ack.received 5b3e8b
line ack.received 5d30c0
line ack.received 5f18f7
line ack.received 69e267
line ack.received 6adcdf
line ack.received 6c5600
line ack.received 746740
line ack.received 74acfd
line ack.received 74cd9c
line ack.received 76039f
line ack.received 786468
line ack.received 8438bc
line ack.received 85e505
line ack.received 868a91
line ack.received 87e685
line ack.received 95f9a4
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
line ack.thanks 2d3bf1
line ack.thanks 3e866e
line ack.thanks 411ac9
line ack.thanks 4b2903
line ack.thanks 5e098a
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
line autoreply.absence 71ccd3
line autoreply.absence 76eae2
line autoreply.absence 7f5a0f
line autoreply.absence 858fac
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
line autoreply.absence cedaa4
line autoreply.absence d33a66
line autoreply.absence e37c00
line autoreply.absence e5ae72
line autoreply.absence eb84dc
line autoreply.absence f239ef
line autoreply.absence f31f9c
line autoreply.absence fac9a1
line autoreply.bounce 38c40f
line autoreply.bounce 649408
line autoreply.bounce 83f8a7
line autoreply.bounce 91cabd
line autoreply.bounce cc1f17
line autoreply.receipt 7cedc2
line autoreply.receipt 85274d
line autoreply.receipt ea4dea
line autoreply.received 0ae4ea
line autoreply.received 195b42
line autoreply.received 352e27
line autoreply.received 3ce84d
line autoreply.received 4aa743
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
line cancellation.off 390489
line cancellation.off 3a6c26
line cancellation.off 3d9ec3
line cancellation.off 40d985
line cancellation.off 435520
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
line cancellation.off 9b2629
line cancellation.off a21649
line cancellation.off a2e3cf
line cancellation.off a3f453
line cancellation.off a6407d
line cancellation.off ba57aa
line cancellation.off c06016
line cancellation.off c25c4c
line cancellation.off ce9cd8
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
line invite.details cbac11
line invite.details cf48c7
line invite.details d6249a
line invite.details d73499
line invite.details d83f7a
line invite.details da25c8
line invite.details e178a9
line invite.details ea94db
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
line invite.fixed 98c299
line invite.fixed 9b3c4e
line invite.fixed 9cba8c
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
line invite.forward a686f0
line invite.forward ba2fe2
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
line not.employer 4b8f80
line not.employer 575b67
line not.employer 5787b6
line not.employer 67531a
line not.employer 6a24f6
line not.employer 6ea468
line not.employer 723271
line not.employer 7d9618
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
line not.employer cb9ec0
line not.employer d23c51
line not.employer d578f9
line not.employer dd1498
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
line not.entry a10839
line not.entry b3f47d
line not.entry be78aa
line not.entry c121b8
line not.entry d06d1a
line not.entry d9b377
line not.entry e1a54d
line not.entry f593bc
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
line not.research 1e4721
line not.research 312af7
line not.research 32a713
line not.research 3532f9
line not.research 581919
line not.research 596ae2
line not.research 798d96
line not.research 8566c5
line not.research c84297
line not.research d0afb7
line not.research d4be0c
line not.research ddf8e4
line not.research e7b9b0
line not.research f87caf
line not.research fa6058
line not.someone 09c2bf
line not.someone 193099
line not.someone 1d6249
line not.someone 2a19f1
line not.someone 41ad42
line not.someone 4381ec
line not.someone 4e112d
line not.someone 56ac14
line not.someone 66885f
line not.someone 68d253
line not.someone 715e41
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
line not.someone da6085
line not.someone e47e80
line not.someone f1c9a3
line not.someone f21bab
line not.someone f56124
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
line offer.clear 565743
line offer.clear 59380b
line offer.clear 5a5739
line offer.clear 5c67f9
line offer.clear 5e0bd8
line offer.clear 60ecee
line offer.clear 61f621
line offer.clear 6205d3
line offer.clear 64b24a
line offer.clear 6c6258
line offer.clear 77e0dd
line offer.clear 791223
line offer.clear 823e11
line offer.clear 828a91
line offer.clear 84a1bf
line offer.clear 84b093
line offer.clear 86d7bd
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
line offer.clear ae70d5
line offer.clear ae8df8
line offer.clear aea8ad
line offer.clear b135ce
line offer.clear b359e7
line offer.clear b5c20c
line offer.clear b6951d
line offer.clear ba1f97
line offer.clear ba436b
line offer.clear ba54be
line offer.clear c04b1b
line offer.clear c65eb8
line offer.clear c7d60e
line offer.clear c85d9a
line offer.clear ca76da
line offer.clear cef9a1
line offer.clear cf5a94
line offer.clear d3dcfb
line offer.clear d4448d
line offer.clear d4c75e
line offer.clear d75bb5
line offer.clear d7886c
line offer.clear dbdf11
line offer.clear dcf5fa
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
line pay.lure 49a576
line pay.lure 7d0466
line pay.lure 803281
line pay.lure 88e44f
line pay.lure c9599a
line pay.lure d14732
line proposal.availability 02a8e1
line proposal.availability 04ad95
line proposal.availability 064833
line proposal.availability 073c5c
line proposal.availability 09263a
line proposal.availability 0a85e6
line proposal.availability 0f9fe3
line proposal.availability 0fe66d
line proposal.availability 10fdf9
line proposal.availability 154547
line proposal.availability 15cc93
line proposal.availability 18f728
line proposal.availability 2543c1
line proposal.availability 2556c6
line proposal.availability 25735e
line proposal.availability 25b6b8
line proposal.availability 2880f2
line proposal.availability 29cad8
line proposal.availability 2f76bb
line proposal.availability 3305f1
line proposal.availability 3c8320
line proposal.availability 44d3cb
line proposal.availability 4c0fd4
line proposal.availability 5164fb
line proposal.availability 52fc52
line proposal.availability 54c939
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
line proposal.link 53b90f
line proposal.link 53b937
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
line proposal.recorded 9405dc
line proposal.recorded a7818a
line proposal.recorded c46cf6
line proposal.recorded cf53cf
line proposal.recorded dbe129
line proposal.recorded f74803
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
line rejection.clear 3ba18c
line rejection.clear 3d2105
line rejection.clear 412aa0
line rejection.clear 4204b4
line rejection.clear 421000
line rejection.clear 444c7d
line rejection.clear 4549bf
line rejection.clear 4571b9
line rejection.clear 470074
line rejection.clear 499547
line rejection.clear 4c9e6e
line rejection.clear 4cf85c
line rejection.clear 4d5af2
line rejection.clear 51cbfc
line rejection.clear 53c79a
line rejection.clear 57a2e8
line rejection.clear 57cb74
line rejection.clear 5a4355
line rejection.clear 5d4ad9
line rejection.clear 5e9d74
line rejection.clear 61ffae
line rejection.clear 6901f5
line rejection.clear 6934ae
line rejection.clear 6e3b44
line rejection.clear 6e623d
line rejection.clear 708d67
line rejection.clear 73f58c
line rejection.clear 767193
line rejection.clear 78fb05
line rejection.clear 7a92f4
line rejection.clear 7ac572
line rejection.clear 7b5b9d
line rejection.clear 7b7763
line rejection.clear 7cf7d9
line rejection.clear 7e4dec
line rejection.clear 7e7e8d
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
line rejection.clear 9e8770
line rejection.clear 9f521d
line rejection.clear 9fc5e2
line rejection.clear a084d4
line rejection.clear a0cce7
line rejection.clear a9dd57
line rejection.clear ae28f0
line rejection.clear b36671
line rejection.clear b3689a
line rejection.clear b3b96b
line rejection.clear b791d3
line rejection.clear b7d703
line rejection.clear bb4c16
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
line rejection.clear e37ad0
line rejection.clear e596de
line rejection.clear e8c3ea
line rejection.clear e9c489
line rejection.clear eac544
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
line rejection.farewell db2eb1
line rejection.farewell e18851
line rejection.farewell e3811a
line rejection.farewell e3995d
line rejection.farewell f57e9e
line rejection.farewell feaed8
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
line reply.advanced 346cfb
line reply.advanced 43079e
line reply.advanced 5dea9d
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
line reply.later 0b7e7d
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
line reschedule.moved 0254a6
line reschedule.moved 060a4a
line reschedule.moved 0e126d
line reschedule.moved 0e2305
line reschedule.moved 0e2d3d
line reschedule.moved 108eaa
line reschedule.moved 13b132
line reschedule.moved 1791e9
line reschedule.moved 1ae7e9
line reschedule.moved 20e1df
line reschedule.moved 2164ff
line reschedule.moved 2b8b41
line reschedule.moved 33f8a7
line reschedule.moved 351802
line reschedule.moved 3694d6
line reschedule.moved 36e371
line reschedule.moved 380598
line reschedule.moved 3c05c3
line reschedule.moved 430b12
line reschedule.moved 459af2
line reschedule.moved 4616a2
line reschedule.moved 485565
line reschedule.moved 4acd92
line reschedule.moved 4bf4ea
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
line reschedule.why 72297a
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
pair alert&book
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
pair available&yours
pair away&back
pair away&book
pair away&call
pair away&cancel
pair away&candidate
pair away&choose
pair away&civic
pair away&closer
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
pair back&inbox
pair back&interview
pair back&invite
pair back&join
pair back&keen
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
pair book&yours
pair bounce&cancel
pair bounce&candidate
pair bounce&choose
pair bounce&confirm
pair bounce&deadline
pair bounce&enjoyed
pair bounce&event
pair bounce&filled
pair bounce&glad
pair bounce&hear
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
pair civic&mediaword
pair civic&meet
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
pair exit&talk
pair exit&task
pair exit&team
pair exit&time
pair exit&title
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
pair hitch&yours
pair hold&interview
pair hold&invite
pair hold&keen
pair hold&meet
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
pair lure&pay
pair lure&prepare
pair lure&property
pair lure&received
pair lure&recruiter
pair lure&remind
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
    0    641@n;]=GUd?MDa>ewQ@a%B@@th-C3lUPW<4nn/XP9NG\1DYn<=7Ce[H=j=E><L2Z;_
    0    608CZLq8&eE)T?]E[a_@i%76Z^NGE>cD/H/5UW4ak3_eg)Ews+6-T]Z*:=<U&#@IV?[
    0    369B:DNa]SBV@MK8eOSTAiRQ=NX?A`Y=[$MwJ>[NMqbE+LN716cWIh_uB^tTDBNGO.q
    0    864EKKi2?P?;Z<RL_T^:Z1E1G]GHG2uA:9I.7`9Ve2\wS5Eao>6:E_L=9=FE5K?@[AK
    0    446CHEO/5@NHLX=R:6E/wD2EG;N=F:aES@-<R]EMb9OXCJIJLE>E*IY1MI[J1P]5MDI
    0    693@R9\H@Z<COQZKJ]ZHt,BEJ[\JEBX=KI<GWf@qRFUweDI[]K8JEdE;S@@FK8H:eAk
    0    8193RL[H>X@?A@_=d`b?]?B4\gd=7BZ,0-GD;[MfXFwdeC:b^O1MSeF>D;?7>7EBj=i
    0    240B_]6X9@CU]Z@kJVK]ga7/M[SSO`B)I+\3VS]w[X_JiLkIS,HK6cNHT5O2S`>C=7H
    0    363J;J[KNAIBX5PmZMUA#,G)k;DWgU\$?I_Y9QF(WP%MSI7YMN`LZSK]MCbPFV]^D`?
    0   1088#LKVi57:bZc'Q5#@WaS;P^[.8`Z]:e6dU*^5\T\dR8bGIZfX@A4nApCsGi\#GPtE
    0   10166YJHY04%dW[/`4)?C[j<KDb,9wEl,Z*fj(P?Evf_B>TbBPgEB24_:mVjLe^0GaRN
    0    466:2c[.s8RN\=)VmPhaY9k0U<<iold,2JV:.c47[S8j_Z:UULbwaM<pLFOp\O=_0aM
    0    382\UCXAB\SG#OK4XaQDB5H\BZlPPQBOJ^R1ZAFpJ9K_aLWFVN??E_UF5ZGB>GZ;`9_
    0    817G>JagN@\._bFEDfA`aC=ij.iGLuCwX\5D9oGkJC\b=d,ESHq;BhHfr5lHs57@3w8
    0   1045hD?l9=5d?8;3>>3=:6k=E83`<DA68A:Bn=qm88K1pB?5;;iCB:9oi=8dwcXg<v79
    0    718cYCh>6Ck5A:G46AA;Gl<L/Gw<KH>>TC@\EihE?QBoJ=L):s2*B<iX,E[V\biD\AL
    0    483ENGLONX3]IGwf>SaCNe3QhC4GC3/6EO0D]ALPc5JtSYmdI[EM&\O9FQ8]90OedRD
    0    932aY;t3;+k2A9179>8:9p6O8Bd7M68@<?4t?wo17J;i7:::At::>3qe2=foZ\w@t5<
    0    564KHOVF78R=D1=;M6B<ATEO6=c3CDNL*>'i8wi0BPDdEKF-6fB@;@fF>4abTS`Da/<
    0    716un4mBFCrE=F?>GG-;+[7`5O]1KGB>:8=\>j]=A>?rAIO>?c5B=<wOEAg]Qe]8oG;
    0    899f6=q88LgB@<ICJH3<5oJF89nAHK7:6JGjBdw5::-eV7+>?sCMG@i_/>XYX^fF\:6
    0    627i?8v5G.n2G8V<DH:4>u.7>5u4RR#A677k7_\657,^F;62>q'60?^\2LbgLed<K40
    0    614iO8w?9:b.A=;>0449OaCOC5]5JH6A062]2hXCA08tD26;<VFD7>U]/;\]W:v>[;H
    0   1001WF;l=E2\:O?6>7<A:9\>L88X<UDIAKNMe8fTGAK7w;;D?9cI976a\?CR_OQ]9jK3
    0    223YclH[kGeRURTV]Igl_cFZYDRaDTUgMDRwLP?C_[UbLUDIc_b^e<OdKLTOIJgWNWd
    0    524+RP[L?KQ@VSU^^S]9w=B;YZCUW]kBHK_MPPBRSAY9[RHoQ[RUqi\SI6HIbeNMVU]
    0   115125qb8A6=:iH6jhLfb88h<i76l]Pe??`X9/bG6d\5fvW5dikiwhVB`b6YmhX9n>a9
    0    615]1TF2^d@OFT@?a9*I4:C^Ac2:FBNHV8G3JjQ>CNDKT/MNNwljfm=PsSGG;3hl]f=
    0    372>?B%bsTmTHwCIFaDMiENoe6wGO8SRqMiI9VZR[WJTHWP:=NUJDh7;;OMRZ<Q>`^C
    0    525`H?vE5Fi<N=?L3:?5BR;6FNfMSB61;CGb>]g14DEs<L</8wAW45hk@9The;k3TA+
    0    955*X<Pc05INXw.p<6?a`T:NH^L?c>w8c<qK._6dil]9JeOHMhF<M?RGsSiAsh3HbtN
    0    366NHH]Z>dY;>_8NS]S`gA@cf<F7fNLrquOTw`ITMGsO:`8aaEsGQ4WKJFOITI@:UZN
    0    676\GDw;<IV5I3BPFSF@=Y:=+9R;LD@?EEDTIm_@;KNbWFB=:tIIAD`vE@aeLIQRdL9
    0   1070R.EJ7[L<[P^9;V;E@=4KSIO1NI7NST@675pBA;V=EQ<3JHbwl`U<ElU5K<2Zk]g2
    0    4776ETA;Wc9TKYTL=5XMRYKiKlPFKQQ0_B_#I%5Q;CXQ[WUGEm?JK\W0CY\3fXDEc^d
    0    933J0PJ6W@;USTG5a7RC64VNIQ7SKFTSJD;;F[M1;a5I^?>QDXwg\_:<iV3WD9SjL_)
    0    428#]TKeF@NY?jVJ3P[7qOVdTdW<hR\k`EKH*53JM=W>CQdH>Fb>,JRIb0U@PD=?M]_
    0    462CS=Ve=S@?NR*L9WbadqNw`O?eFLS:,=COHCH7eGLRij3V2ZbSZEMWb-<FAF1mY\L
    0    410`p`LBNSU-YF9ZMS^fT9`:g=2sL[.:-ZXUKBFcT;8TTc\u;mXa9?2ZW,Xf/PGwG:;
    0   1522GBhl.X<R._)PKub\b*2u9O=Irj7iFOem@Vf6*^Q*LmFDdh_[SpGCwAC4dKmS[3FM
    0    502jCLL?ZwKPT^\EZ=CP>?CNYeDPE:QYOM12XcQJ?P@jY=MaI?VWEe[9M><Z/Db]]W<
    0    527UK_g8TeOF[6a\HMSb9<ZPX>ZfPIRE:XJLXXOKeHHceLUwUHI_GDH[FA>J1Z]FL9K
    0    252N;?5A>GM?:kG<r8Y3:<R2<Qb+:g0,L7PB6Yh[K=GCDP[Kw*];TCFMHW*H=KO-ZMO
    0    475(YKCCMTRC3LhHUw\DE;N3CBkF@RQHK*6GI^7FZNW2e=PMX=D=ZlC@ISJ?VABQd@q
    0    7327HiB2AK>KQY<e]N^[M?SC`e;L[Wc0UU^E<QCFeX:VUV4]LqfXYH>Cw>n\bgAfXlB
    0    740;6_fD#)6;f1)_XB]S7Pn9Y15mi@n42_Ui:oFIkL2[_CA\^n[ZV8MjQ(M_h`=^J_(
    0    364]f\KIlc\h>aTIROLKC@FW@RiAWEJ`FT[eZPET;GD[[]Q]OYH?;]Nm<w1EChUH=NZ
    0    220OmCH[+KcY(Q7=[SdD3U5\Go43A`NgS=PK_H8^KVM&Q`w:YHC@HSb-`SZ9$]+IXDo
    0    306=9c[LYJSGFHWQOFQT>N\Fa@BdbX^9<_\[@TSBOMIh\WBX`wiFg?KjBPKsw[J]/`A
    0    310OdG<^hFPeITTMa[\GYoLw8WIH[bHqabMo_:MN@ML>NOkQKOXcZFs;gQPLHAGWrqa
    0    341BnOHHRJOEI0cMomnFHZw<JEhLPJ^FGGKHZFMU_8HYPEQRTIOEgD.NOQESO6?Fe7[
    0    454KU@KZY4LVCdMZOJCVO^NsUYJBOPNOeKZADNI^HRaM>gO@Gw?HL\]LYMVEePMYTG^
    0    414;aKDRH??IOXWcGO^LTMHgQX=IR@SPO]BgSOQSh3QM1wPGWnO_C2K(f^AAO<MU_J;
    0    375P9_EEINN<QJ?)YlD.:E_`?C\WOU`DY\M1T[6U,:HF`<J@M9gDdOWZ#TDQ@DhJ(T[
    0    335ZQ8-HTl/[/ZXZK6E5JP<;>p]J-_:LVH:S^.STUnHhQ>MU:@ITewpI?w95'CbL^[g
    0    249JYUKXB@dZULKlJeewTPPHY_E[RQJR\k[SZMfTLcPSNhSRLRVW`W5UGXcO\hNOVS`
    0    493#HKIc@G_HTM9TI<8@MMJS>VFG`1Z0q;X84HAUQ[U5QVKN:ZL<L>DNfUYJVWRHKVN
    0    460RrAV@X[m:OCgVUZ\Ns@EQZZV9NDwJ+;K]7^FUe7ead2`f^?[@[nLC=I@O]E>>`SI
    0    483d\#Sd[fYZ-\V2>P3Al::.KFjC6S@@j=/7WAUcEGkZ@HSM87LC#b=FH^J);A_FEZ]
    0    460GRICOO0DNRN(MI'FVKSDA?XBHT;_HOFk=E;6Vi_T#GfU7D\B*T8L@nDYJr_B^Qf[
    0    614N[UHAT@PEIELSU=@\7P[7@@wW[3[WK<VEMSVWNPI6YTIPEOIDZRBTCLDCWabGURJ
    0    354CUZLS@@CD7FQRM7<wXDD\V4W=eXK<3OZFAj^]XLPTJvTJ?U7D?TkOaZZ5RM4<]VM
    0    423;?P/-C&(ICAQu9C`NUc65Fa]_nC_>W[NWRfW`gVQ*;aKAWt>QBUPIcIXscV:sw5h
    0    299GZ66V3F:`G?GP%#lq@Rg@IU82JLUFBR=KEEE6fB@<)mHsCm9VCJG#XM.B7?BQs@f
    0    4508:_3aJE1BLCreOZi^KJ^;BEEX^w?19cDc)FR7U<\2LR?HRGucZU:TZV?Tc??`JZJ
    0    468UfE/V`<gV#MBI=Q;r=KTqMURKM@JaEf\X]@_PgBE@>e]=N^9WENSCM[W=4RA[`AG
    0    542>dU<jANS^UKPW=?P>Ka^?7fFQq)h=EWa[[7RH]wN)PcWI@[D=R8QWfT_HVpJTwJb
    0    645FXM2U;M6dFSIh>5<EZ\P[VXHN`KJBKPk\eCA?i`W/Y\X\gaIICH1V\=UVfwE^NS>
    0    771GK>SZD#STK\3]7:.XXHF]HSCMbF[X_CcM<KCUYRW<7hGFQWTFA5^>bIe@dXCFKXU
    0    528OQBT^OTZZ0PfUGZTF]L0]DQd:<XKWLI5UVVb`:LX\WNCC;#JLA]YLKb_G=<]ACJU
    0   1824\R8<Z]V_d4Y]DCR=L\UCw?Ua?;M4d]KHMZ:R]9K[F?Ta<1=CB@WTIEcM4BFZAJFX
    0   1112Q9AbJ_DiE9RM;M_DQP7Rk<>gaCKAjwWPIBU>Q@ANJMVGFD-LBAPGTB5K:JLD/AL@
    0    881Z0GW:dJgJAIW5[pMNSAWX@DhW?O>wdl`<PVADE4C=UHHI98>=I`Hb<DG@LDH;=?:
    0    451V[Ch8P]#5P?U4Wd4AU(QIPciUg=nbI6FB4H7KMHcUi+6TPYL>P_7^X=_QFTa==Sf
    0    428WJRiB>w@LUNX2PMVX\H;E-fuQ<DrDDJLE9MHk^YfjS.6Tb]OH=SSOI@FUC9K<^Lg
    0    417(n8eF?dORNOnAW^wLA@98?IWP2@c]=OI6KACiTJWo]7Q_^:6]7V8DB8)3J^Y<CFa
    0    438:N?j?Dp:L0bXMUVN>g32I@ggB:Y]Z<RA;;P=Rf5cR[8HrU1Fn7X]INEME+98KB#[
    0    429Mw7`7cUSH+E`BGVTN`>BLE_MB4R_>9N@FU`ETDOUV<5KaFLK;.pN34?CO9NHTIEL
    0    350N+BM3Tve;W9`)\aE]Z5uG@mci9\aL@#:pC[Df\QSYd5MJo*Q$=kFp<NOhLKB?UbZ
    0    529fO<VDTQ_6N?X[?W[T^TIC_MD?aXaJaPw<<\Vj=O#QLZ7hX?3pHZL[cX\[<QFO;CO
    0    799GLBd9?\KHTEaOZgJ;w9HCEa]IJ6a4DGMD@^@egAi^kJHSjT;D:vaGDMAHGFB:ZYZ
    0    549CpKJFMQTPM`l9awGX9<SOFR[IQ>TP[]bBRDOICE<KlS@HMCA:NQVSQ]AJ=G^[H>O
    0    454WVs]CI>EfUO[GcU6[WMUT8]S^f1JLAbNT]w:M]RP[MHh];IGV>R=nK`>jLIe=SK=
    0    378[udAE;PgUSF`FGw<@](LcKgRK_>T7E_9'H,?;LYAEW8P:0LLO)ZkIYYV`]nV0<hT
    0    5252]URl;TCKN[9ID=JF`V8OQh=CX@n:ZY`dAN.WeXRWKH]^_MN<#EgDg0@<tQ4ESUW
    0    501.Z;9JOoC@VEn5IdGQQOKLJbOD_JP>HKU6RDEZ_;fAwDOdG?I9IlE3FAI\;ECFe<r
    0    6884BI_L0AH?X=ZSRaaOV?BLV\GGcBc3DHCGPg6TWGRwb9.nf_N>NPGG9GIa3K;9`Yd
    0    492DQFeG/l>K@XaUnO]QSNHIMVsPABuD3WC;NO7^PQcwXD=iZK[J]K2<N0LF@G@@^\b
    0    672I9bhKBWOM]LIZKRwR^KTGWOIRMU\@HA]KNuCQ^JL\QGIeM\aWISARSIIY];CbU[C
    0    582DG^aA0PC?Y;NYWJ`LG7LN\M4YU:wD<XP-+eHNd7Be]GBXQSX7NT2]MEBJR[7,JVV
    0    5935LJQWZQ?PGK[RciDRSF\FIwcQG?SF]IjMD6BoULREU@iOZH[Qaa@SGQJJGTKMKam
    0    5949OR]HHX7Q^HFRuU`DJ>XQJiQYZA`*:A)A1]9UwDbcRDQm`MEBIYJ`M=DCOC8C]\P
    0    331:AX=]UMBc[_O4``JUOtUeRPgLMwQb.h^d72TD2pM\:'Q72&VYPtBaHj+I_^awNOW
    0    432CNDZNFV*5OJWOZQgCC?3/KlgJC:k#?R7Rfi0eV3`t`UCkjSUChQJ24U`[;<X:CG^
    0    6152e&[=U_HJ?N`4VTH:X7CIE]VC@MXGIP>H]I>w^Oa\^M^UZMF5CYQ:W<FJ7:@?^3V
    0    608AcHcEI<F;S8CQHMV[KQ[9];;HXHPKC]JJSaJU]XawRD]^UEO8GEEE[BTU@D*NWLF
    0    4395@gPE;G07E?68m+gQENgLP_HA_=w5FO\'7rERq[bcbB=mm;paOTHGBB:WV:73T+8
    0    618JNJ>^AVkWQ:wL[HSOGW`Q[H[NRE=N;\FR[2MPADQDGa_:;T[R>9[RHM;HJ5RKS6E
    0   1099GVEFPKPFPD^WETMHK]\CJC`^<SOQMRFSSCKMwRFZIXLcSNHIEFPaJELS>FCACWSX
    0    444`M#[7SIs*QA/)FLL4GL<4WAN51:I^5IKFVs9S?5EkW6GVSm2(TJq9@\YVYJb8<O?
    0    555DKINC?[NKAQXIJQ9Q0TBLHP]VJHYEYS?M_HRRI5YRW=MKa;B6:wYIG\IRG:XS[VP
    0    679@:FeHIV8DfJ9OLEdDMARMQIM7b@a8RIC7FkGRYFKYTCM`YAPAwSO:=MO\JA$aKRV
    0    544H\<IOTriZ3OR3\o#?Qfdc;vjBAKCCPdfFs0V<$JV-RHfACBJD>aBmSlG5.@IDNEs
    0    493O_JTAVdUMSZc^O\CDgU4TAr]?JDOGSELY>EBrwNa\uMYW^IM<;Me:W=^@MEE1nUg
    0    493NDdWR?PT9[ELEL7n?>JcDwI3RR=hMLYXLGY3MM5McIS5]_rTO[=8GOVWcVfLqAsM
    0    498EZNP>RbI?BTJJo]f<ZL;?M]cNB\R6D>FEA9LwHAcASDQdG4[[]taaB1AOO6HHaKO
    0    419:ZBw.1PHW&H_KYPY?\?K@>n^E1OU>GBUFM?:rq:cdJVK`l#N=UgC_>JQS<;G/gIG
    0    4607R2cQIdCXM4o@rsU,GJE;FBb<6H^CA\7F9dVKXLdNhACK@?R)^wPT;K>:C];;`/n
    0    426Cf<H\;XGmNhd@LJQ>uU5:RsW4Ksm8`*3Rr=;vjFid:O\ZYqV[#8Z;sVSL4<=AtmH
    0    6463YWe,DN>G`KSI^>`9S@H=IPXMOIb4DLE^FeGdZAWlV:Hkw?LOd]=DF7XVP7JDDYJ
    0    4885[YSE>TSBEVVawP\SfP=>Dp[]ZM`ZDV`)RhZZ]P]OhKDpd@WKkDFP6YJ@TP6KeXe
    0    484Pg@g:APID:3gH]Vg:hP8LXW_T;<Q58UPCY`MqZ4bCY>wTVR<@=kPGC?FD7SBF@OT
    0    674V`J]=HiN87TXHB`V;[3GKG^rM25M?BSN0TwLloCbgdLHTQNLA>rDAHBF;Q,HG[J[
    0    668C_A[JLsQG8[w>ZD;C^T<B?^jBF=W=DE0[IRD]ZGksYA/OaLEI=mOKDG=:C8LAUIO
    0    513HLRp<-^RGH5^ONbGN3OQTedt=EWE8XISR?bAYaDvOXE.DdEeD=wCLDJ5<_@-ZY4u
    0    539?5JQ[OJ?6OFg=a_ZAFOJ8YQ]7?NF?J?2T@99iOOwENCS@AMLNPeIFIJRQ@3K[d@l
    0    473T^DBJdo=YA\V#ZdSFOL6O?bU-;VCMJIQ=eI;wiKZZaNC>cDD5PgPeGSC3AG[>fVI
    0    6689PP\8GUA2JLjHjh9M`;UC;_^??Fd7JA;CFF4dZ@P`w4PUVJHJAaGE;PLCIF5BcDc
    0    482EK6`:Bb=IDQR>J[ONd^fjJSoQBMIQSJGXWQOSk._EWNBlE*FVYw0C>G/LOHZI>RY
    0    585_@SCN]JXhIBJZ[C`J8eaqGFUZCSL`QhX[BTV?AbNE#PPA/XaRVZ'g`\=eQ6ho?RT
    0    470KQYLIRB$<TBQTdU_Cg+7T3?Z^O+_>@@X4?t8PENQNc_\^jE%I\\:k4m+#OiCWVdT
    0    478C8OYN[#=cTDCT^:O753HKa>CO=2_C[05FFK=2PNZWG?INNL?dJ29N8b8]V>-PYd9
    0    474/Dej0FN[2Z71NMKQJN3ICFWQ5[=h.3H=6QwE[_K>qZWA]vLfKoEQXTR7O]WB6NKD
    0    433JPe_=5+PQPSGc[NYFi^;3`/\W<Q[,_<TM0RcaUgjZSXDuLMUa_T6TU<SeVI(KwLW
    0    486hgUIGOwKQ8VS.^W?fL@-YXT\R?7WPKJb3Q\8\NZQ<QpX@@G@+Td`;(=WP0S?9DRV
    0    467wFR??J$[B:=PAK??UP3<HIj;1O1F;T?.d]p39CWD-@FFUB`8LR7nhH<KEY=kGXT[
    0    556>mBYDG\IMIQlM\jGNV<.D4ea@LC[;<HKFIZ@bmLXq`:7]qRL>EnK>Q=PC;N6FXTw
    0    477*k8v;/`Y0DFYHeV`HbKW=JUTU\EmR>8gN.uDioDWeGPI\o7aE_]]E@PO]H#H,:JW
    0    5230<CbP5PA6[BCHS@aa`YLLKsD@Y5s><`JG@dDLbCWWc@XwaJGLGeEGD<<SJ?&?ZDH
    0    523S[PiS<XLZ1Hp)afKJgA-;+l[LR3``S;THMQ;pTJSMdF\HdCSL;Re<A8F3#<X:K@w
    0    3118d-d3HjFHTNHSiWQOt>*;0eU=^ZUZXKObSa(\cFmWdL3gXN`OX]MN8Yl#XP7?XG`
    0    7189KGN:SP<CMQLFLHgFj;X:MLOYU5]22IP;QWAn\8cwZRUioIC@Kb=LMBJH@[4ESDJ
    0    423>EROgRR\YeY2SX@UNHD\J[>=IeqAa<HXLBT[D\MVw#b]NQQ[f;OTMa9Xh^/N^PU>
    0    358;bZS?Lpk9Z`bFtLEb@JV\/QjCKPlhIQk2\#+,GmZN[[JQ3MAWXFK;4cXKrYpp@PN
    0    625KXImBAoJEKRl;Um`6mL<K/ld@GLbEO9>A?\`p\@[b[;NgPI@HIj8;ELH8PI:BwOk
    0    624%r@\/PlENKDkCejWFq/<[G[wL;4gXR@GJRfGUn8f^dPFYp:B:=mP*68A.0);9R:g
    0    766AVKYK=bP>DPk@Z\ILdH7H7h]PBGcVH,@'MXD^\<YiWDMfNNACGj???3FL4NGB[Nw
    0    56074PwLE@8YUL5PN;p&^M^GYL<<OQR;7hBe<p>APIAbGNPJQ?jNu?9D`8>YFO=^OPD
    0    620Xa#GJE\vT?]KZL]?HWAF[7`XQRTOZNDGX^TDUKHJWW]g7KP?JIVDKXA\>_ZECERh
    0    381UECW<M`MXUIc4b`n;[_6`7er=36_BmCdD9dBecEUwg@CgUDX<?gC:^)[D::D+mVH
    0    656[cD;MawUEAWaJBi8LfGTR3F_LC6OSYI[B[A6WJ2@FZ\^KFP:GKL5MMP=C6XW<:Vc
    0    572EYL`EC]:K/TZDP^A<[?H:CfXHJ?\>M8KMJTPakNW^cJ6`VDGMI[2<NLV??1+TbFw
    0    573Bs@Q6C_MC;YbA^eWRn=,ERbcJHGn8AHQ0PV7wdHfg^>XbM@?-=oDE;=1B3NJ0k9k
    0    6299?CcEJGG<^QVK^wY?YCNCTST=B>b9?N3CWl5Sk>Hnf.>nvMBL-V[?<D5U42?@UNK
    0    708SCY[^MM#AVKRiFCNReUH]hP:\PR[NHXEKKLERfG>^UVV[_=?\IJ5LZ8LY@]6TJdC
    0    5073RFcC2dF2DUnOXo>@]<IB1wf>7;Z9D9HOfc>daXlV[6YuaFKOLqL?NIe>C40'STt
    0    5803<P];:FN3K8:<d]d/Q=:$ZC1P[Bj-D='5'h=Il5Kl]C;bkECFhI]K:=FPA#6A]?T
    0    594[jEBXDwAH3:gFaNoBo`E`Vf`;:RGHE_C;r,G]H?k\HMpVM=3<`e0$aD(B,0RKo:_
    0    604QmHUMDjE3G?RHTL_Fe=R;JwO,8Ek6OTC8U[7Si@ccXANf`,FGJh=RDB@LL=JJdOE
    0    498$SG[7SBYMSQZ<gbQ>S?AaThX?<)iM2@E9gP0GpDqV^JHdiE#<O7X9AVBO.6>)H<\
    0    6613_HZF#QE>WUT8NaP?w7K@>ddC=7nFG<>@Ru4So/Sd]BDiu<E:XZGEDHI?FMC8ZYa
    0    5168_6e9Tg/?HBcKoecAi%GLBW[HGFw3CL8<S`SMPBafpPTKkEVE[lG@BTFHQ.GWfFX
    0    606CWZX;@b3,ELaKZplM`;O@Nh_=:D[598B2ITDj_F_wjFFpoRKCAl7?G8A7>IB<R<K
    0    618EWH[MIsGD3EwDMaTKVTU>=Oh?PG;<KLAGD^AYKFkaj9>PHQMOIlUMB9CI^WO?hRe
    0    5381gFCZ:X=ZKOO\FA@L_bRPAXc/XQg.Y6H?7LHgj]Ric[?Fdi@JFcADC?[=[N67Ywh
    0    579I_:e@L[\G@GWD`SHGL34NGQwPH:V\ZGAQHn>`SSgKc=lKWW4*TX^N;1BBK<]FPHi
    0    497KLPi<BCUUU6JoZFj6HSc;fA1FbUf<M9PHCK@[eKhhKKK^ZwF4^\dP9D?;Y8L5TP;
    0    600BdGh?K_+FS=YTfkYOM&/?M^iHD#c?MKN*J[+DUK`QoB7rrD4<Y]7><YB4@@W<MfX
    0    577/TAXLFV43OHWKXfcNdI7G>pVB1A\/LO6N9\El\LmSZEKwfPRA9aK;M2CECW?NgNQ
    0    485FZANJEKTB<Ei9=dMLo@GD6Vi5F4UG^?hATW6co2w@];RQaM.HFdG+O<Y4L9T+aDP
    0    3858&>Nh6L=5B8c4pl]@KBXJHG_>[QmBAAQ;EQWwh;KGbEQXtVY[^bc7LOLI<bD4d:]
    0    5776eLT\R=El]OUQAK[XDjFO;>YEEQZUV^J_>[Xi\L`JNhOCA^L\XQPR_PVNnR#XJPd
    0    638DJLQU@aDSXDHVWBfdDFTMgBGPWmKA9FCeLO7aQWHaDH=[klbSEB>Ef54\P?#[QY=
    0    629)i;ZE;j8D>VdAS\JHq@DEEih>GGn4==83GVCmSKhdc/FUdAD?=w6FH=W7:8/@mFi
    0    448[IRP^PG<SEnKlJ-<SmMM:fR.Li^w+L=fGbwUK[iQetTc`TwAG5Nb&WHa^@TG^iS<
    0    409<_=EG<c?QAOAROddAgH=:Fli8JHOC`9EFFGaguHwt`:]ZOVA5(U88`f_PNN*VTv\
    0    494\InT0MfdDa`[O=408Y/NSjW>Mj4?I`[X.WDD/IY0GP<VU@g#-6WRQMJVAGg`K=V[
    0    664COFfOERK<MD@FO?ZQN6?>O?LKOUW@ICP7@V>RVLfw_ASZd]P@AV@MIDHSNNLDb`F
    0    331BH:Uh$c;]cAD2CihP;P2VWXUANVTECVD#S<NtI2T\@N@wP?,YgI/3Co?nbPF]U>D
    0    539>>KC5RZT]KO:LXGYNDNS?[R4XZJXCIZE7\PFKXXUEK:CO`PSDN9#DrV;O^:IRZ_6
    0    453njUaBNiiRSOJHHCLNbFLXGjO=PMBUiU+RZJ]R@?LZTCQZ#`AKIF]RRocU5_fEXSJ
    0    388:1HIBZG=tZ_L8R5ZhK]OgWK6NNbM@UBU;LXEaM[^UA5W<7dew[[=SnKSEnSK@`f7
    0    5683QXIBG]7ndSYDX`W]T^[GGH@3UQY:3U5Q1UF:RGHWBSBbc?QDZTJBrHMGJB?w^CR
    0    532#@<H]=;S]DKS9FkOBHV?ZCO\>D_FJ_QE_+?fU<dN_9TC@K`E??E@KOCrHkK=QKZP
    0    368BN#O\BI9`?f<SCMdTjX;>,-WUW`m@4GIK&WVEcV1E[d.b6JZ_@<L]_FW7HJEL]]4
    0    374cWaHE`g]`=R;PoXLIaFj^T_wVhLOFdWT8O)18Ug5)6Nl,(GNQVcCaY^.PJ[A??Xj
    0    639TcWSF]\bXYCNRYA?e9?QUPOGwWDGaN^YEY[5MCE>H;NW5N\NJP7ESKY8Xf[OV/U6
    0    469Ea;UJJUHHQSZ>rjIJhMSPS]M;IE27cC;KMd7N8UHWD>Pw]aBKDO`OTAU@KDDPaVm
    0    507OY3MK2IXgJgV_RP+R=]DUHRE9QM_[ZB,7PARwF_kIAQKITVHEML`QJSQNAD#?]Pg
    0    657MTOU8PVY3QBP<G^Y\Z:_IERUlH<MZM_e4]F#OP2IZkiaL_H^9PMD^THHFQ_OEBMA
    0    582IcaVJS[T<N;hLSjOWccXNNIhRUEYTC<VUB=OLD^9GXLZ[_Q]@HRrGGW6JLUYLN\w
    0    601BMHM#GO<Bl5:`Y:O;S=U/cBG0A:i_9DGTMUO1fK4a^7FX\McPLFFW_;KW]@7RNE;
    0    609EKCcCHLc9D]FBBfHJiDNJ6wZJAH[@ICWHKh/ra8K[WC1pa]M9STNE;EcJL9Q?^Eb
    0    536]M?XZLqaV69VP4OB]rf0ELiUNL?PCCOC?1`N\HBWk>RYUMLRJD]lFQJ?K:A^>w?n
    0    582WYA`17k\C3J?ANITHPHPY8X]GJOQ>:;?:fwCEKI>HE<T`^HUGPpB@?dDYL>eQE<O
    0    509\L]QGXr:IT#MZgOZl(Lk<BPd_S7[NRjFRZqD:USGJGKAa``pPREZnOaIMdReE[iC
    0    509:?1]<B_<DSMPHRN[K9GFBJKUDF[XZRD=FIWGXnTZkJRr[XFSIP_@<VT=_C9#<JRP
    0    437cP`JQTF]cEGE\H*DQHZE_5Z?JNfHj;^NcKQ>f><[l20>TNUV9G:5\RY+sQ#KVeLM
    0    571DBLOA.]IGWQfR_W^LCJSLX;CMT1VPHNb4SwKGXHIEJDENDL[D\X;H\@UOMETFPHI
    0    5488aJ`RWe/c@D]J[UWCb=N6O\^E=H])3E<Y>G@qVTpwG;,MO?oXCn7[Vs>Bi?;L[\W
    0    419n]_Q@HMkXLPNKh=EWeJRwY0NiPJJ^[Hb@JQ:JQq@PTn:<bE@P>AMI_EN@iP^W[_Z
    0    598D`@RFNd^:B9PNJFC<TR+DDOw@ATKIVECEKVJUQ6klg?YWUV8LDXaQBFM7P/QSc9n
    0    585OhCFXEPiI<@9GIWEbKSLY>mB]JEUiSC\NZ4c:LIRNRWmFENK@L6_EjS?BPwiAdMb
    0    538w`Ho)6.wCCE9HL??BEe<VH/TDJ=eXKFHeNfdEZR4_KU<IReGHFQ\dDQfbU\XPrBX
    0    591Y@?kPA>XHAU1?<:@3ZwAA>IY64QK1?68S4pejO[ltI771JZ=1<?WP;6qqbPaDl6U
    0    636YCF]GA9_HLD1N@/C@CrBMN=SKS=K@-43o<rW=5aKYA>69GdDC9=n`79[w[;e:f7E
    0    399HFCe2GJUPFV<IKQH4,U:rBYoCC0BMK27VGNh#FL=[A-NANcQiUCJNr[fYR?NRVO8
    0    567cMC_M>LbBGIF3EC20HXOaLOL3H[=0H;Gr7lwM@CWj;;CH@Z2,/SIm@;gSYr]3c<=
    0    366WB\i_GD]dWZaM'4DTl]<gVTw5C9XP?A=`?d@VD<Pm^JG)<vEZQ'W_EWZWTdYLa=8
    0    706UN?NFKIRJNP9R<HGCNwL\OChMR@>LHJD_COfC@[EXA[=RS]EENKL]GMhSi`b?b?<
    0    606`PFMLQ<dBTOeEY>HBM=9f7^wUQHIMBVBSOM`/HL>CEDRPRCF:L4HMINKDZZSDIL\
    0    560U=Sw:BGICJIVNCCOHDfAF[OG<8HRFN;@PDfS8LMDGOMRN@YC]HH`?aNU\ZL9M[SS
    0    427McJc:BbME+/V1VWrHEP(E;D[<H?tEHUD3AL7^TCWekGAScS>?QiG(bd#07RBHrFl
    0    373R7WmIGJZRB51C9RI;K\;H2`G33MALN/:L#cH.T\@kc>79FsD8AAaS0Omm=7^2aJJ
    0    532HfW^SWOIYFIKHEFQC>[b9@IXJJJNIAUG`RX]<NEQDCSDK;wWWPTbDC?SWISTYb[W
    0    341D/Eg=;BXhHZ016ZOMORaKOFIBOWHG89;SX^UUE9CZ:>(9eY?NQ-JRDS]eE9lGwN:
    0    4891#>W^=4^jJ\>8FO9PS@%VFOP9ErAJY34@I_OPHRUlAPEM]LYIROQZEPPGYS^<XX5
    0    538sM=@@RMd=HBGDQYKXJ?wZ0f[YAKB`JJ\Tl<VB+Q0,gQ[1@:T;InJh;m:BBL]@JJX
    0    453cZMY5GTi=569'6HB8NjAnBLpAJBC79N=eEWZ(f<JgRH;>8b3P@It[EOXlqOh2U#c
    0    564B2R[;A@aO_Z>T]:aZ:QLS[JANQGUCOOXPLeh_E=1ZBOQ[NjIDKAETW>YwIVVIRW^
    0    452\HUZ@9=KGNWPmg.CRGXD4f3qEPgP3@5QU,tS45VFcFd1`ejSVF8^wJAbffLX7kJ1
    0    450TGT[NGIf9JI>OC3LdJRXUE<FL6@]??9GTM[LV5E>bH5*6BtO;:?QHE#Ka`ei,UUD
    0    540dODYRY?s3?EJ=TD?FTJAiQ5gAMW?EOB?Z@wHqCZ4aJ\LCNc?I<NaP[En4OSMA[[B
    0    330V;&v1L@OAM=U<`m_XPNdT7fMYKBV]cGJPKbt<C]PjEWZdYt?[^[\N.7Tg4#N@TCV
    0    511VIVRMML[EK>aW`bJIIQK[L0wGHS\LABOf<[Y6+8CgNI1JLWBYDPmLC7_e\@YNMO7
    0    449eROg#O6E.MMbH9UYFMGl>7HYYG7aC[YKFE]KSVFPUb@VEHPI6S5ZRBHCWPZc=H0<
    0    476o]-w.-9hA4P?D=M-22`5u4Ge6OHGL58;vDb^E46DvA<>C4f69+5VYAFdv_Qg(v<8
    0    644XFJBSEJLOQSWK^RVTUZ?R?KYO9?TPRPTFHUFHR=[CIFIN>w9E\H[ZDVGcLBRYf@L
    0    334GZW(&V]NTNIj;ZR+CIH]wCEaYvG.Fdf_VPOr5G^?fAtGEGcWLF5H_4eV[GCcC=E5
    0    569nDJcKNSa@R5BSD9NO#AZ\VK`MRQD\>Y=WCaW?9D-UO]KBFNQE7JZf6[FpMOT8GKR
    0    464QYVXO<GFF@XIR>FDFQRMFMA_<2FNP@?GE=Wr4BWOXR<#RClUZ>5__]1olq^n?\F5
    0    632]WQdCHAbES@Q\XVWR]3KKwVPX=RVSITc7bVEXWMH`VQ^ToNGhFBCY8L</UJMPHYE
    0    481DIOgF9CSDOHLNF?TR@`AF+T>9K^?):BRo:n^GJHZJLEOBRwT8]AV[?:Kc[V?Sj>=
    0    520]/Bm?09IBIHJRTFWE3a@XMBVRRVBE7CKcHh_K>oi@TLA38mDLLb]]?QZRohWNwLR
    0    536QK7dDB<JE:`=EBIRA@]M6IT:NK<Z<BEDo?LDJVMMk.GEKGfMLIZONU@JSwR_OrIE
    0    481XGHHX88jMLD?@@@52FO\6SWb#VD6B@2AcOlgC;>Ov=JI0HvXRWBQXM6nqH2uYa><
    0    401LO^CV>:@mFw:o@11Q\r]0XPP=7[C0KL6Z+_PSUSgl@DHS<A7H$CgYKNnLQHP4^RS
    0    400b6<]0UZd@ULO6HdW>IIBULVYJR5HQRS#ZQMXJ[HDkObMCMhDT=6KqJ[XlU6RK]:2
    0    443UhI\B>HaJEHG9Q^SO=\jVTHo\HY>WwTP$PAN1YJ,eQAM_FJ]Ot=6a>>H]dTeN?EW
    0    375F\LC\I8RE#cAXBD8NcSI/+hK5]KF9<EtO<bdW@D>IMUArbW^[7Z[]85Rf`C_PSrD
    0    617OQJ>IG2X^7Q@^J=MMObLY7UQAMN_IQDKwRY^]WEBWEkOCCVHCALSROQ]WgKQ>dP\
    0    455\7K[NR;\[ZT@SV>,Ncd)LJ>wGNWHAIPQS[qYNFIGLUI,29w@CK>[<NQjEbdfA[E@
    0    375r7X\9XR]>:=;MS4?9;Rd.NME[ADO?B#R_YiN3PA;S?0:LXYVSCWlQ;>kWj^dJeVG
    0    5993V]l=V@FDX7>DDMU_XTVOE8GUUJ_JUbVFBwQKUD+8MERH]lCRK5NZFBUgh9gTGPE
    0    480wYT[P>S]AF<I[?D?3@^?=%dV;B;WYF:Oh8kHQ`Q@YTOCFJ^=MHmSeUHTw<J]ns8f
    0    385CM9jBP;UPL[i=ea\=KARdUN:CHDZ<QTSB@\UbbCVOD1@Ti]J8T>?U-3Xo\w,Qa<0
    0    490cQ>bUE3\JH88>>6(PMd?CC@]R?[8J#NI\@Zw=<Q4`EEFD5uI:7QfOHBYgWT_5r>D
    0    614ITK[^EGUYAZUA6JI\RR2SRI_MQIOFPCnV@>LKH`WDKbsDELALD0\RpHUPw@GB<KO
    0    582USQIXC\TO6QwNR\SE^\bBUY_PXPNQWQdXD\`NIJWS`<XQSZP[K`lO]ZOF7[M_PTF
    0    396\f:?b46qP=u=8?c'VX>$w;B_P?PWHi4Zu=]Yp>SG-;LW5d_;I2TKpSpb<UU@>Q6l
    0    455oP[JMJYSSLPO?HHQQ3`Y`S@c>LVOKKCKcAgB[VYI>7r/7OkQWP8uwXJO^fc^]S@P
    0    423OS<heEFRES[QB7H:LOL?bGKj?KEg2VSP[=\L\n;]WcT#HE7oZP;f<t=V`^OJOLO4
    0    492_qOW[i:fS5T=Ma;BCLSAcGG[GBR0GC8IQ/c_H:ZW];GTE(XLN)G_c@>wOVH]2_EJ
    0    402[MBNLhnAo.wVd7E%?ZS.INg67hn=TP(?Fc<aU[VRFA/TJ3E3%,T`Z?[L=[TMAGAG
    0    359IW<FAJ;?DALEb7(XFH(DEK&]2U^9C?C>(+Hjg<;^H4U#2MGZK?2.wI_8rj^OfPHD
    0    447_6LU`56SEDQSMd7_:@]YEc,bSfRQR*>DU3mbRNULSL,FHPeVLX;SSEJ\RwPNF\5K
    0    403MoHh\-WHPPRLZBKTN=WN2IYwfJM[=BRFe<`JDL3SS7XFPQXP49b=GF7CacmZ;VjL
    0    588ZTIZBET:XAS<:KH<DI[HJM>H@JFEOLRPXD^D.CTPT>PARC]EJJTwSUQ`IJRUObDO
    0    648R@PeLD;w0^A<HNOLQ,RNPW=JAW@PJSHF]CmUO^>KdRL<EJY@dI7SYbOaidXSYBJI
    0    492vP:`M6@fOGU;HQFNVDk=LLFaH2BHG>=JWXwiCA:HEB9L5Bn>O/>lZGFWkTMaTf8G
    0    386h]DbY3DSHOND;QMHGVZ^95IqMrBW?A54ocliMVg4k@@?HJa<T1RIw/Sp5VeZ4[7\
    0    599\=XDLbMZNKNc6@YEO1UVT?;w8`_BSPMIP_[vMSO:YLXWE=dTU@EQNQXHQJSa?Q9L
    0    525?KGm=OFeBY4HEG]PF?ZEWOOhE?5_LQM]JTew3\:6oH:DCK_NH?M^e5GcG1V_TSAO
    0    528O;=g6>BP>55=D=DO<4YE.MF_F6F)<5>VJRw_B64FcTU>KCh2>=:gpMB\QSM[Fj<+
    0    677h^DKhYAg<CEJRK;AFR^JXQJ_HLK=VQR<_QR\I4MCw4IPHIV=G5DURH[;cF[[MMCB
    0    399kAUOP@KjPVaaTFCWpYhWdHNBGgNPLAJG`_ZmN:n[bkQ:<6NqMPTw[jL``fLX\RZ;
    0    484I[GDL?wPBFkFNI;DT?27BKuhGQ9$]CV=ZeOI=:>MH>LSAH7XN<>0ZNgW=b-]CP6N
    0    385D@gO\em:0<1[GrwIOc4R5JGVJN]U@RF;@6HRoNH_<D1$KJFSeV^7XE^M%\,5\eOR
    0    529HFZc@CKFNN?8QC<>I??GY:6=E\I4XWAKUCoc+TR.j#IC;>gRGCSI\AKZvSV\GX^<
    0    330XaOdh^;WW[DFF59X>:uL^.MkLMB1OG$)A<vEKmu`ra<P7&rLUl9CI`O6_\=m9wdH
    0    452A:BvE?D>ZRX@^>=XK`<7I]@^IDRW7/>:U=eQReI,mP5#W`ZTC*?FXG2ThCCj9s]I
    0    405E7U[GVXKCAl:V#A9Cc?P8@U9qd@E:AY/;RkOBDPKf<8UNE_<L.3TCFkfvBipPKuV
    0    498MC9IJ^YJ5;\P?[oN<`N:OGMcI<TPT>T3BcSE\e4>kdFD_wKS?\FV\P3SCEV=2HAJ
    0    561mcLwDP0SQHFY.:5;GJbHABRK=bTG5Q7L]Fa?5;M>s&A*R9lDQ5@ZECNMOT`Q:bAX
    0    687STKTJF>G=4CUH:WKCJZAANPe?AP^E28;QLRV\^LTdK5?PL[G=DQaVCJMB]6[FwO\
    0    384HRUmLECQM77/o&=8aTn7SqAQK7R>`GD2^[TC@DQ@_8SZ`1Z98@OKVNeYQNQw8QL6
    0    529w]RdEP?qWAQ+G=B=h;HSOQJ-AL?>QS?8jNgU?HN:^:KZ*:^?CL=nUG]GH]ZqJOO?
    0    475bUG>BXL\P?L78C*;JMa^jEMiB\QEWW5;]ICZ:GM:=1T\?Bw2;8DjK7M]OqNk`PFh
    0    458[O=dAKEVKgQERbEEJ=GFTIIS4oH98<OUSCmw7BI9bBNJHB]\ZG9FpZD[T[ddKJW7
    0    433NP`\@AIYDN5?@b1S4cVB:@SN?DFX@K%=A,a4@:EpT=OFwiKF,YV]VGR;G@8WA>H2
    0    549XFM_EX)XH@76AA1_]8kAP=KpH]=5YT:YWThl<.K:]7QI#7q9A(5uUSVigMXjJ_KQ
    0    428OV2aTX5aHCK-L1O=.9jB_='DFF>3A;.8]CdU<0c4k#>)(Ej7@=8dIMRgWZ;YTp93
    0    405p\MHPEJSDP-J6jV;13aWlh9XEKQ_QFX4FUEeIV^Mw0TTA@fZ84AjEaL_b+AE]:LK
    0    577UZ9w:8MJ@BLG[Kc_KjJEVN_fFZGBOJA9>IgKRe8e[PWKMaB:?5Kc6:0ELP>SKg@R
    0    5272=i0AGJ%PhF6IjO\DMESVHgMYT%L&JA93BK7MZk51]4>EX^NnfD#dVKBYeK`odU\
    0    560FM85SQ<FaL\FBZFJAJRFb8wQ5KOL_K>HHHiCIIYNH7=PIPJKYb]B=iXUTFJiXLf=
    0    595<UT<L`QFdEMD@^LW?FMATRsI=;YGAw@IIQ@X`:`Y@:JTICjYOhj4BGfE8NBZhQ`Y
    0    569ZGFCAwk@aQ]?TY;-4G6=HFWD6O6?leQ0?@sH>WgCIF=NJ?\_Xq`:DYVRSEA`WmhG
    0    548KN;Q;DNI_8pONFGO>Ti<\_d?JP6FCwRYc>rHSo^K33SLH?o[Wlc;K_sXHU_iK_BQ
    0    371*7SE;L1;E.^JP_;q:7DB_MR#2+D;1dO:m%Z?ZM\HM*WA>Ak[Xe9<TVX_C/Otp^Rc
    0    5458U;VNGLXILiODIU@[XBEwpQLDIEIfTQRCK]Bd`WceLVM/Y@^4J<iIMDY\CLB`:Q>
    0    3817BB5d1<*@QeSBK#\mPY[jTI._aDUfOhUCTkET_iYoRr\G^$`LgCCRc9<PB3N=dU8
    0    435@EBBCgjUU/eHJfF1;A<FlEqZJB>8nf:C&FYQ>KT9:CLHH>wM`pU5.qaF.8MdUcl+
    0    642YB8.8YUE]9`ACgBI<I=@fEXC2C7OiS-:ACe=8C`5CA#P;Dci\do?FkR9GKCdcRRE
    0    596wHAMUnfTMDmJ6`DEGM<JsEaF=:@Kh[DEAK]N?Vj?VLEABH[lN`\@ADV7O@AljrT:
    0    385JKD84keLQ=Z=IaXEATS<c7p/D0HF]A=F8CZ>AS`AOB,:O=\jO_T'RVoL#4>ofTY[
    0    587wU6C:YcCeA`XPOF==L[=`@nDKI9EcoDOFCR>7[^0?:8dF4P_W`^AHQ^RO3EhXmOI
    0    555DDPP9TX9YBe>H]4H<;F8w=IOM<AQSlBKJWXCKJT6B;BE<>j\lXkA.n\R>ATVU]WF
    0    540KDLP=1GTNZ`>?_OSFA<bRSW0[VMISUHJ@TbI6XZ?RQ9COIZX[pR1RwREJFMF\f^J
    0    382g/@G:NaDO3R[NU@@DLJBD=VE<HS<^pF#ZG^>6VSFZ8S0HK@<8n_G8khI6<TgReS2
    0    684AGDLRPPKZLc?NF=DSCHYY<d4KPCLUUG[KITHGI]?A>LVT>]bbeUDHw]FFJHWTJdL
    0    573NJ<F-a+Da?^@?eMJ8&AOg:QAD?<5nYF?N9rC.>^#FK#:WDPpfgj-?_cF<8Jmjv[<
    0    641G;WE.C;PISKL<gY`8D=IVC]JFYFWLNIECCeKAL\FOKHF`U`V\Q'#8fHSbGGW]XeA
    0    509SP:PYLZLPAVSIN9?ISJCw>aC?GG2dcLI8Ni>NRZOQFE75?NgfLW4Bp]JGRKi^fb3
    0    405/\:?Mtcdw<ZM<_CKH\YL_NeB0L;DT[>F>@eSp6TGS;KPV;P]pVnGM=`A9ILk?OkI
    0    754FDG>FMD[[@QEMRGOJ:>BXSTEVDKAUMPDEI\MBFLBRN<PQAXRYVLEJT_Ta=WwebWH
    0    547h8B%>QGSZCPALkFH?9J@X@\I>G:8CVL@IMQT)?v@;[2S;JNdcawIENS6JD8ZqOL<
    0    5556BAJ;Sq?eD]2>d@KH@=:s+_0EN<@n\7BI7h3GHP?<#Q:>HbYilb7FbA8GK/kMsY;
    0    401g;KNdI<A;=L#L7BfANN04ZMcU#BJZ%@DY:kUX8:>Lq>i/R[_d=1\Y0/i1^bUE*W@
    0    475MND?CX[EL9PPJjKOSBKO[IT:E8NK?j7HFVVdL[f:\P79=BT`mcS;.mdE<ZNY`MwO
    0    479>J<V>qPCHAX@<[<<Lv@RO;]>VC<9jbOJ6Ga(%D>#YLL6@\>eGFaJDpe5FRQ[@Rc6
    0    523f6A84M@=n>i<]MI8:706V/d7D@=HwVMB;LJ<-/a3O??<@DYahSm9EGcK<>2_XjZE
    0    557wAIUPWXJXSZMCYCHL;3?ZJdJ^O5D[rR;I^e98RY1IF<:IEXLq^WL<SW3WPEZs^L=
    0    566BWM?KvGSP8bOKG@DK.B?]I['CCCAhVF<2MaDBFw+F]>E]?WeTrdF;UJ3;IEibRUL
    0    405hUY[IVUYWMt:\OSg)E/;Z=a8@^QBE[>BKGwSR<XZ:+CNdQR[h[l;JSDE6_A^p`p5
    0    589gA5WP`h>MUc@=jGIUP63HFHIFFGFTOKSDIRE><aGK?I4EPWnd\w-AThIB3<hXWbB
    0    380wW\V.`c?W>-FEJPLAKD6]Y@CP7V\kDXk]V]a5=hWA:FoGDlWQ-P98mpHG>HUd[Y@
    0    462F6#vPPf7cel<Ya>Bd.5<^cP5R-Pg@P;D,KlF^PUAHMMPPa`gWWHK;t:>OON]aPg1
    0    550]J*=6jfVWJYPCgL?L;</f:f6FFAOlW:\<M_#:I^59@ILaD\bK]a@+\lI20<mafgS
    0    450V9&FDTM1L>BVRnX947H]IE?P\JDS@=HU=1iI:MrI/i,9Rcc\teW6DaVFwfG^bk`S
    0    609W??L3dDDQQfAL^<SZ3MI`Mk;BOJ[g]DIDP`H@JcJE<E^IP^SS^lGBVwQ?5M]V[VG
    0    607u9GK-TW8Z?b2Eo?S:B@Xc)`DFJ2;Qe5DF.nF82T1N<0LBQi\wpUC?Xe>>.EbXik<
    0    670RCHLQhDJ`V^D:RCADPSGTKL8DBS<_rLI:RwII8=@:ABZ6DNeFTLD>e`GG2F_^UqD
    0    728;=dSAHC.RXDRBiDbP9Aj5`BIWSKY==LM9;YF<AZ6]c?DSQYwjoS:@OC7c@CCgMW;
    0    708M3JA6]k>JIQ9-T;P2H5F[?R1R6>8AFJ5@Jm8XCY2LA:BCI_wUWV7._h3745OeVr:
    0    382WT-OCjbJcBh<WPZU4@GFk@f;7JAiYd:CCKb931a;'I2?H1dOq\UANsw^?ILAqnb4
    0    430bUUKS6h;P_U$bO<eUWJ@S[c#X4JPKGZ>nF<AVBSZeD_UsV_IiL)OCDMC^=W,Vd6N
    0    401NE^hYR?C<P=>SUTgM?]dSR3=_Pue#9l.Y-=:?W\Md^C1lBfG`ON?[U+*hLOJ[P@(
    0    354^iM,\;mPf_EAwN=@OYfOBKVPAR5XfwaY`EONX2B@\nOMK;e>HcMZMA?RYIJ<n_]M
    0    497IlT^ShD;$P\3OIwanUCPDcMPW\^GAM\PVGNa]STT\piBrCVUeN9>K_LChLO@_QRY
    0    449LER)F4ccGL>_Vk0Fc#NBTOF[]Z_UC+qBsVI<RZk'SaW@ME@N:dZP`7qC6IKQP88Q
    0    356F?jU`GX^IdTA1SiJ>Fe;wJ:R\OCJRG]3@Of0rLaVm08lgK5RNUfL=A>@TeOGOEoI
    0    4593CNGB:7IS>7=YX\UHUW`h<mCVF#]8ZQhDKX<lUPNBTGFEW=<TZ@TSQI2.QN(^C;[
    0    452@m[HnB\5\MKEmGANGw]7N]KRJRaZ;hDDM4RNj[j^KHW@UEO<9:K;R4Q`:[HWDCcV
    0    487IDQDG:J7TAO>Z@Q:m^NIWPHF^]JcJI>_`=@PNNcF?KM_KFNI=F2UGwLXV_kENTCM
    0    433dNAb[NTNWHFQLZDq]HdC@e<L1@ciY[Lj^;HUW\I>'I@7kaw(]CRiFhCDYO\$l[\F
    0    474UQL7J_3MYC_MO;F;ApYROBI5CU9O9QAQYE;BKh^c9rYMLM]I?D=w@WRkAiX?:bOl
    0    491)]P:[H7`MShHS7Z0D9]YbjD8RdMt?e=ew5Z=FO_a;;_OTCbT2YUg<[Tb0oN.X@uT
    0    4517\GR]NDkgUwQ@EEMSo_Sj]`o*IVBHV=`ZY7Nu?IJ^?eeMDcUIJGaGcYlcvnBG\_^
    0    530_[0'l\n]\8pYU1CAGTn8w3ge?FV4WfJKUa0PF5FpU3kt?)lNP?F`,WkI/HgE@c=R
    0    462C8SK4BRw=BMHJTK\:M<iU,-V_bZY/DFPTNXW*/IJSfEaUMDV@W8aOMr)QeTH?^U\
    0    363[k6Se25ikWg:ooC*ET;T^Nwk;oQ\^o)DY.V>*T^N6YdPC@\FSJJ[okdZ3Vk>8lXG
    0    552<MKTPd]THpWK[9_[QRLTTZCfX:PA_LXM?FWJ@7BW`CFGlm<SS4;7@wGM9]H@OHNM
    0    5224Y3AKSUU]?aHbdN<PiLbg2VRW;VRV^Xc:QN#jCaaF=HL:DgZHG^dLWsLLAFGUYcE
    0    404@WQNMHIEK?^@^,YG]\hAm=`Z$]=B#VNRa(ID\?kPL@WbNDT:QW^dW;FO\\lS6e4_
    0    693ETLEbWIwSKYSFQMI>IKWkBQ_MF1eE[WcfVCLGH[VEHYNKNQEKKLRTPUUAR]FCM[S
    0    548Oe;.T5<X]?eEd?>?8V^2d?QM8R,,Rr3mrDA?-ams:>RwQ:bDCD,S@[vd3SZ78bDU
    0    498:]B4_BQ>p9b.h+8IGeY0`3QH:]:;JU8rwMHYOo[VVFcrC<bECUOS8Gj[E^YJ7VAd
    0    557JICHa<R7V1j7WC^4/Gd4_NIO2BMIAdDQV4@R\US`K6\A76ZCF?c`>wFUAl^4GtR`
    0    5193?HaL@\3PLDXWS`U;SIFEMDNXVFaSKgfARQeKPDZ#^k1eOSH[UdUXR;2DZNVEKQW
    0    864GVH?Z?OXKJO?^8M:OXSIgDcCE_G^EZ6mbCDMIwT\JI[FK?jHAI:U8Y_[9[rLG\L^
    0    556=T4NLM3EZLg:aE+/^NMV=JICNd)_0^5YU4BNZm`@FFn<JJjVSDCQMV\^GwaHEOgO
    0    648CPMMHMRQVLECTLSJ?PIC9\K]_\BK#\FRb1J;@]LKFgSYRHEH=PGCP@GIHChL;ThU
    0    481?lKTp43VTLn;j6HIXRaOl.dKJ[?OJZ@a^HK:HkWZPZ\A@Ii8GEFwLfT]6V_KDW^f
    0    4627REINE=<I<L.UH7_?W6DZC[\X`3W&MPjB'Q:`e`B(R>uFK_NVR5NHPgFRag#;IVE
    0    958>PJHLF6HPIXC^MEUCSSNYG\KHjI\7Q>Y[ASCBRaV>EQKOLY@<OCSO`QdQw^CLTiX
    0    415>Y\MbEBTKTPBbIQJp`N\d>S>KM#F(DMW@UrQJdESPChQFdPdGK6:>VLeWcLTZAK9
    0    783QVLGNFIWaKNSM?MPKMSCeBwf?WLQJXBTNI@:MOTW=M^RC?R9I<HX,ENcGH[NSMD[
    0    485#iOO7AFB]ZO0S>9cEU>\GJLR\mQRnM_eM>g@C]nGGc:[=TfYYU=GKfNDL[n0O_bI
    0    437COPiI:<HYT0NR8RPP2FlSNY7db]PS,Y`EFW.HK9R<UWGKBR=do@6<iA>\ZK<weC:
    0    597PUOGXfWYoIU]TFI@iDcAFVFCJIhX`wABPP_DLM?`XDW_;J?FJQ]R\T?X_GK?LXU@
    0    626Nw@F@7Ycf;KVSDX:=Tc;^FO[RY=OKd^HDSE:RO`S2J\WF7TDYB@M[SfJI^hL=JRc
    0    663IOYZNPEcNb`A]DFKQ\RFZZG`MLcJQYQEPMR@^B[w[G[\TKFGQN[cEX`L\YaQGD`D
    0    456CV:+U`Qdd;?M_-P8>\_FOAcr(I??LF0PAR#.^dUgARNj<II5<2_[7OIR7MjS/a?g
    0    544ALYLPG^acSgDcI@IE[aHY@K1iZ;bESNKU<P:9PiL%?N@GZna:;_lEP`S?MbMKJw]
    0    553L\=JRBQFDQXMTI[AT]g1Pk9Y6Md?qLO9JJFBeV:MMEQX1?ELV4BEG\EDIb[9#XOD
    0    419[OJLKNK?UHLNaIHXMQRUMANTg;KY,fJaMMIMQN]U<`<PU\RBEL_L[@OZ@NRBwgT^
    0    4269OQWQ:OFJ^H-lY@gOX?@E9;3QiHE8U8r:5F+^jaFJM_>Uasd@m0XLw-LUfYAk>jc
    0    462,?][gjPQNGgOM6QT4Y>XGKUNKaLZNU:Hp=7GwNLYBHC7EG=f5\S+NMi4HI*BK6SD
    0    441QPTQiVXbTOMUO7>=^Q]Hi(wKJ`>@NOWba_5dZITjY8UKY.Q=KJCRB?RTKRKL;l?[
    0    699c>dURBKDTSF=eUJZVI?SYwI6QTIc:Gd]IQc=B^TDdcGC_^KNKPEUWSU9]mYC_dbA
    0    698GHSPS<RK\NROnN:>FP`OPGQ@P[;WIPFdPFC#JaKY=]d`RK^JSCOJSGU^LXZEKPGX
    0    440PHLAaCZ[@IAbGJHMREGI?N?N=IBPHQ\;^OORNF_H7[JDXRQ_gHNCLU)XO<E:=\I#
    0    485'g]?ZT=CWH`bRFPCI=BF`?Gs?J=U5w;fR9@DZg[e3=VIC[W?4L?YgZOg?NCYI^U\
    0    427QXgU:ZKZ<WBICbE[e\OU[bS@a3U_blJU@NK8OZ[BQeTX[QiwRZS^]WR?IEZKOYEV
    0    463T8*G2JVPTP<cVobXcMK\UP[[KI6Z`:WjHYPK?]K?;YPQW]jc6XwY]P_RTqDDG2\\
    0    454(MTPMGI0VEVC[HM4=S8PaY^\Po/i+YE]\Fl,>j]V<QOPYfZA9jUgSSV]JSi:fwDl
    0    5803QcLJD=KXPS<f;IUFTcU_IbGDwBr0Z8X?$=BGqhUJHQaP=eCEG:HHXTkVdn0>TWY
    0    507GZ>FM2VYMXT;[FPIT6CR>DNINZ9j(dWPL:X5Gl[YH_GIKRaQ=JMcHbePPwU:[S\X
    0    474MCc]5b@_>f29NSNXY7=nHUdSnwH\F_j\KXh8@Aa;_]=cHl`Q<jEp[UY7kRVJGBjU
    0    525kP_cCXB2Q=KDXT]aSFJa,EYEQOPGUNdYVPSXFUA<RqH=+[X9HRp\Xw;[YZO_JQRX
    0    442GLG[Y@Ao@Gca?mnZ/j?=K@ZY`BYW7lYP3HjdRM]hQ^R9T`DiN^wDELWFKGVWQ]@T
    0    623HcM?_TCHTZYXM\SD@VdXlP\E>a>PBM>^]C`/M_\F<Yc_+:]BFDZFQ^WT3weVVO=[
    0    530SK2RQ`BVw@^]IH?3S^HJFOGC@6YFWUKEORKBcWO\e;AHOMQVDOMcBa9IF8=_K`^*
    0    553fY@EKJa_H=CeRNZl\E[gXP<^TH`?K?\CY^=\bXPUOWVOGEM=;IjHPWRA@#JaRP8f
    0    587?bE@mWQZT4WB]CJS<`]SRDO;J_@0P_HbRNT=8eedINB\D>nC??Rw>gVW2JaR9XJf
    0    460f`NCJI]JM;LNRL_F^I5Xe8G\8?LRFiJULIG?7F]oBH^VVJS<_bWlSbw_@gRXPFFM
    0    493?OAm<63YYF7hE_RFEL/[ZnK\glFE<Rhw;pO;?:SL2SSSVYbUVfSdJ<oFJ?R^M=QT
    0    574IPBJS=ITB\GLh>;KNNeE^PJ9F^ZM@L;WVD=[\aX>dIXM1;eH?CH_?wROGfb-ILcX
    0    382MSX_O2-ABGGB_n;IaNUhRON=\MJR.FcPMCwGJRS^@VSCP^oG=G/br`IIKaO:JM_N
    0    489S@P>]SR?IPIERFQ^]NKL`U=V1WMwc,U=DKWZdE?K`JcDhBAMXPe6E`EMQL5HdQBC
    0    648OdKD[@FJVCVGkG=GETSFUPeEH^IYCOMUjMGDLSwYB?IWB>a8N<CPKXYN@SRLDMXh
    0    456@b_O<<>IYAXKYA?CT?m*D\X8C_\[/T0a_KcJ;wWG.W[OU[oMWJ8H<^BRcPJ?OXH[
    0    4934HNQi/=Tgb?Ba\>4QpKJP?KGPY`t>^@XP._G3dZUQZY\TFQe<k>QB6aSHwYe'\fZ
    0    764LRM[^9G9]Pw<JGFA\\[FXMG@BG@OQfLMQIALJPY\I@XNVSBJAN@VSeMUNh^CFdjK
    0    616#^TVcMVVC=IId>HLIBVFQF\]Sb2S?a6]R.80XP]F1PDPBNjVQUNe6WqjChd@P?cV
    0    585GYIHS7`ORANbMY^8KUFPSOTSMh#eK=EQeAJJ4ZV?;MOPILJN>EAN\JFPJP\U_MOO
    0    493_`NW--Y*OH5ADLF?Pj^SSQ^MB_*O;]ZqXJ^-Mw)M?XCQNGN>2cNIN0]N4EL;Vn5l
    0    544YGIGPNR_VDKKhF>WAwNX_BbTCJU3BEPNPY<WbPLh@=P\VFa<ZI8d0^MR6QWGDN:T
    0    496EMHHMKY#SV;]qTbiBMTENP</X]Rb@MLHDfmINYQB_QTlBXmB%HW`K[ITQe\E^VNe
    0    4945dHa[PBYV`Z;ug@^Z`<b@Q>EX`Dg?9=BFIKC[gTDJS4E2wM_G^cfCTHEMwSFT<Z(
    0    488GTGIVVJ:?@FB\h5NSOeYDDMQAwDM:_V\ODS>QNdS?:GBd]aL7DTMJRHNPciAAXX>
    0    619UHCNLP\iE>f\aFf?NNLaSQPSDWZF]JOX?aER]QF>]G^^JDTK>@Fw?TV><OQWL,MC
    0    523+YN9]L&H8>L-bC#7N`YYOR`6Le5NUJOQQCDAQZIYSCG_:@`DABZ\;SPR?I].?^[B
    0    367<]?TZKEMP<X6=]9I5?LMZYMRdT;]Abb_7#CAW)Ij+Z0F?JJERKZPU\jXBmfWOiHe
    0    4928QeaB-M/HN=E^__LN>VQ6EN>XV^e4YG7QCdYGeW=XLJ>M[CjLSJ?C_XNng8#X#JS
    0    549?@>n<THD>aMJk^aWfKCn?PISrXUjDTNi;Q]L1WLDK\^]gWYV^YV9XZRH\i^;w/jD
    0    412F@oTfAK2m\^[?QGOSwahSQRWWbe^TM?JM498ECbL4\RcIgT]>U<BT=MN]XMDZw^O
    0    66544WGSG6SNiTDqCFRgZ\aTNJBVeFk#\KZTGJ6GhVK9QSf^ZdJLE0JZCJMLt`CRHVQ
    0    513U_MQIHNNFjN#NjGL=ROZ>H<5NhG_6PBIKBXS>kAYV8O\cX_<UJGLFkT6iaSHRTDC
    0    396+CQiaB6VCm_(a@UHGcNM9CMDWK#V;QjgTJSNUKVRMXjL<ZBVpNQ<TuhYJWV@aRTV
    0    391QnX;\p?uT/UIMDJ<FPM<cIRZ;f,PH_XWR[Pkk^?9#CQb5=aTUD^=-8\X#3YWZ`kF
    0    686ORTFZMUPw?HE_S=BFC]ZXCUIH`KEG]SWPURTTOPJOJM^D5BIFHBjVKN[?P\]<jN_
    0    555IY@N[C[biSPSLMALQaQAuMZ\LWaV5EFNbE><8OwRT=p9PJJ@?JAgTOPiL_RSPWY^
    0    572<;QVB@H1Kd38OQ8[X=:W<jVJQw<^7==SC;ONLkVFDLO>HSISDZF\bm9NUnVHKF]T
    0    578UBX@`Y`AKPHMn?7NKEF^PDQ2dUFgNFJ9G9MSWwPHaU\ELMaG[G\[]if8PIPFBLHL
    0    602UP]LLf;]_UTGFJUC`wSESTHRRIEP5RLIVDfS]V>BFDR>I8D\LMZWSG;HOTSMF=UI
    0    441O-d_M8a$\Km^iQIYKL^_gJF_.l]IKTw04SkNeb7kLYPJIXPWS6DY8n>Yf8A3TgVK
    0    601;W:;M9OO]CTO]=54OfcNWFeCMcBd:=VlF:E<=V`Y-FUY6@wK8FGVVUILPMgO-YH`
    0    639<OWLYD0?dTJEiB2^OLL@VYE6ZWUI#Z@]PMNMOkZUYQ]TPP\A>J4LCY?eGd_?OPeZ
    0    672WMCUV/NB`4CFFAF>UPPL@M`OIwNe>c@fXUL<`[hRPRSaKJMKBRTaTL\JDP]4=GgP
    0    431IW/W6XdVVTQPCPc:;?DI]TCVl#[RCZgSSAi>H7FH\ZFSJL&>^N`pMvaZa[\dOOBG
    0    492#T@4h9K;i9K[WK;#%\nFFOfRFaHQQa:Y]E;ONnPl>EQp?IaA:PMd1aUkMZb;4b0Q
    0    4407DY.I#T@e>BQrRIIJ9l^AmDDRa=g4HOGQ?RcaR<[l:I7]Xp@LD.RLYEeiR<9t_Y/
    0    517CFHei>1UZKJ>fC\R`Ya-[[AR?\H]@L@OBM:&HwkaJadSD^fY=ENtA_]^PDYGNiDZ
    0    455iSZhAMFI9l7JeGTWMHKR4ZOQcfP7UPwO`P\H@CYS4lY:I[Gg7Y;dHPI[]`EBKC^g
    0    608kTNY;\FZK@MhA6>HQb?PX?VESES8KPKEWaQQN?b:Ch\aKLO[>KJ:DNb\RA`\XCwT
    0    463HJ[V^w^GAL@YIeV]=F;RhBDHX:=MM<TS`Pf-<HLE=P8V/LYIC=?JZ;gEeHuI-N/B
    0    454XLHS^N\Lf9fIRR4Ys_A9IVdhfKV^NOUaIXL8UPMl92V]E8MO4R/qL3HwN^VWDOfU
    0    5969^EHd<=A]6fAiPF?)^g<VBY;@[HoCRGPgJK<I`fVIJMn?N_QA5Rq>m<wDS`E5``g
    0    531PVOZ5ea<E_Pi6g`OT33BLc1QYIOrW8W]Hk@LKJI>HTTSWbUXQwMVhSE8IAVobIR=
    0    477;MMETHHQP49K=YQBHY@JYFPDY6D5EcXwo?4@TU2A.OR`K/@D@P-F1'q>;4S?JNJN
    0    5258aGVPH]i@IbFYEBXC\LUHgdPVR;lLNGcmF#=I]TTEPLWEB_<D[Hq?e?\P^d7:e_>
    0    5707[_3V3L@UMb*gG1?>cw?EHT*=Y9l1G3i\@VDJviiCBI\<Jjd0W5g-n_WJ`n50WVc
    0    730W8QUAZ];K]YCRTCEEFGN^J]@>VJGVG9@VI^=FLVPLCICQDXga_^;IwYCRKS[U\_1
    0    453WkPMD$7PY\rQQHA:o`[7sg[.8bh:Tf:PPU.@@JAe.Ed[=-wIFLHwRp=e+w,M*ZVp
    0    836APZIwPMZLOF`?BOOHUeXOMLVIGX@S[LHeKGPBNOYHOJUIKZXTSHKGaH[Q\@CT\NY
    0    483AHGl?AH.cMDPJPFWBSMD]MS2JTNh/X]IRAR[/^WcONGeYX^MEYW#:]^HaW[HXe`^
    0    6673<URU@T=RTL=^YIVeMH_ME?;RdGd7TE[A=>:UYOF>eQAWdRD3pE1XgDZPsP3N?wO
    0    639^FQwTgNZHYIYM_cHiWASPXBcONTQh?jT=PW<SL7^ETKSDjJXOSKATJCVeRK8>@T?
    0    3195NlOS@=iLZ=@[wEPPF<rXLPtJN,eFUKZJYYD6GeULpPOLZaWCT@^1eYZRJL7FVDf
    0    3886MDY6OQ75d&R4FUJEh@=?ie^Q$kPcNLTK92PPW6Z;<eJ`d2I@74wIUQ#/Z'?8Q98
    0    5808G[DP:1C2nh'gESYS]KdQIHST`Ql<KCbS=K5VX[QGO`XYaS?HC0BPfHZQw^?CMpG
    0    529D*OTLZARJPC;YYmGWU48F\L,ZwBQJ7P_E6`<7^P?PhHAMSVf?`LSYg8LCdt8\A]J
    0    557aJ^HBZcL[PQ]Fc]HQE<ZCKCP[U/KW9OXAbQEMGLK;]WKLNEJ6^hBWJwOVLVX\HGR
    0    502OCO<EA<LAXQh`P<6fIOFG6WKtSGODGS[[3LDY^WB[_YTWIUHRRpPHNRJcw[MR>[C
    0    692HIB@c55EICLCSCFBBaR;@=PMMWI?EK>be^O?FwZEEVSmOC@DXEGaQXBT\TNFAPrP
    0    459OZ9`?J=ab_R8aOE1OWROnARmDAOZZbYoXXG1=XQgNCq>;TwNNY1@8d3^=X>NIuaJ
    0    512KcI;h4H:OUpGTWUUK[qOXPYK1TGe2UGYwIGC]g\Y==`NCM`^ER@kITfY9M]ESXgU
    0    519,XI;ZO3ucEUFd<B30_^EgMwbBS>R>vMblOLI7I`]AE]X:4[37.?D=Ye[FmdGA[Y`
    0    497NDIL:L+:XLX5QD5Q=XPT[HNMfb@cILS[^Dj$KMS?NOK\Jwn>c;:]T[ZCIO=P_N[F
    0    4664WMX@BUVN9TRcBeO7hjF>@>YEY@M?e5wZDNZJjMPAWKN62NGIVVJ>LQ_LqaTNhM\
    0    575;GBhYWYXSUK:JFO9Pp#LW`SOEMHKVUL>MBD1l;C:KW\HDd@CKPO]^OGSIeF[AWXL
    0    640QHD0_G:MH@MMW84ZWT^WlDQ<;C?FISPJ]d9Rj\\KJ1ZwPDYAb>9]5d;XHIX3RqD\
    0    668GTT]Kb>2[LC?iJINSHKTKHZ8Xk;j#NPMA:SHI\WFHKH>OOYCCQLQbVHV`^^=WN]`
    0    679-XUPNC@VJBN>^42BFZFN^[X>Cb4]$TLeg9S<DjjWPIOWBPi[HTKPKRCM@wW8NYfQ
    0    416N^)KSSC\D<NF>9YUNYW@qF`t^<C=GnWYXCH8LOIFCswi9:MOJUUoA2lOPENM-BAL
    0    477i1WQF_QL5hbETO[\IX8iS]JmoS4cOEw@61c.IbU1Kb@R^c^LV@iiJ^];bLEY_:S=
    0    454Y[Y5MpHMbJX<^DG[PO2lYWF6Qu#lcXXpR;O--I^D@EbJFJ_kqeEVMJB)LX\=E0^U
    0    566DYM?N=B-WCP?hJ@AHXP:WISP?kBP:N<YgRDPInhR?BMc1?ZDXJ_w<KYZD`^PONGR
    0    489K_=H_EC]EGQ;MB'^J9ZBc`e^:Bf='X;NaLO#DPT[WMYhE2SF7O_aSdsbSiQ.7L_J
    0    3703OKQV#M[aM&5]]V?H@eRWvsEOS^pHTkcLGE(kpf?^A^HkDc:8p<F`QKV@TdI=he(
    0    451Q1`]J`FE0H*Fw[<]jRMF'@MFqk2V*<[`;/X@'hbE?IaZ]NlkJF[>^SP?iYLQS0cS
    0    420Xf9EmQBPX>b]`T-8GfnLl]d3TH<XRbFQ^C<48ONmB1Ec:9W=EHSS?EJQ,=XA#lSl
    0    505AX7O=PW@HFTREVvjCPCYR:RX46Mb=KI;3Y@>mw9Jdc7Fwk,BLBuS;:c@;E4F5[=M
    0    6552kZPHB:QXK[PnQJ<@Qa7R^V0EQAd4CGMRFD&Vr[Q@SYXDEb<IB4[>f5hTZY4OwLZ
    0    543UgJKNUdJOM[]:]FF?BMuU(fWaF.:ZP:hCVQAH@O?<K`W6WWO@YMVdJ^MHCwU;EJI
    0    591MKOQCL?U#XU7U>7[FU[GaAJQXeFQ0\H`\:I<YbWIHDSERPiY>_DWS^BH_`V;\M[:
    0    498>aM;i4E-RKZUn,3N=rr]fBZM>o7#%q1]`-V?2Sng@HZVR=^UZOFb=VsbUok7adSV
    0    495Rk.KJKNrgEOIP>XEBwZCpM^o=^];?aMY_G?[:dfnR>On9Is;?KJd@VJiUcd]A`_Q
    0    5964INKH_]JRVQ`R[J8`mhBKCIEdEP?9SgBwSCZ2ULJ<T9Y^F?CJ:bSfRb4TK[YDD?F
    0    4485Hg5JF:RNVK<iUZdIBgQRGK%FqQR8NIv`.C1<GPMP3T^JN\8-YK^OsgMKwp;QCtF
    0    536l%><=\J?AFONRLUFPYLF>`]?PGONw>kGDE@cIP>4ALO]M?`5JM29SgGNCT@\XSTD
    0    528TY<FYYW?c>WEP,;7?MCAZR^a#Wf?F\GDcJIZ_DZZO)HWBA39;DYN6QXN/=?`LRWP
    0    547B`SZQG;V;OVS\_K`OgC>SVBUCZRw(<SLQPU;OiDSLIcFhP]DXmYIV@LCTaT6=DaX
    0    5645pMPC6GAi?UOeX>H?fNG[CmXNf#YHGMXiLUGQ[[N1DATC<_7PEIwKXbYHGVNHQLO
    0    492BTYI?WIkZR\EFOF:t;ZFWIK_LYGt8uZkEOa.CXL=RLcv?PTIL<;EeLZKarw@3I^T
    0    567<UH7U;8ZRLp7gAIQDi\M\8naFdHM=T8eR5A5ec`^59URFKVBRZCpP]nULXv#DU]g
    0    425hl?'I`BUQCVLY\5$Zfh[R1YKKa;?Id.@EUYJ*P;XE_YcSKW^X<#[L=dLD>\I>UkO
    0    602CC\[F`LINP4kf_KXJPKXCXTXQXYjR>w;VQIWZSWKLUCRWgI_M]HGS]0?eIMMA?OD
    0    589NCKK`2<GJZ-7e@2=7MANXW]MUa8[>8VtfDZQQWhOGNIJ.IwFZB.8DGJbOr[^AYF?
    0    379>G?g8@R?Pba3J`b>cIFEJRf;O]U4WW;JUXE[grRZWdF'Lw]ZOHhECN9FG1*WUR=A
    0    667ZWB2SGV<O@TSaT=E=N^@b7XQ>V<TQwBK@RN54^kPE;T_L7fS]MHWJNeSKAuTFhIM
    0    564`P<KoU[[eGQOU)E8>ZWFkN?JM4cDwDKRRf:fX==eX(jM23ZM\J5a%^G?Y;?PJq?R
    0    583EXCIRM8FSJYCDFNOG\^/h<ZD;SF;EwCb[=F<`_1gC3VLI?gZF@Oq3a/bEqT22UFJ
    0    626MH\]5IS?;[*SYP\lT7M_CSZT\gL`Z9K?APaR9wKEJK=RWbaFA\Y>iQiWIfSBDF^>
    0    697BdRAjOCFQ6nB\<?ILi`9HIMHBT=NG^:PR>BKg^^fK<eR67[NB?`w9\Ac7Zc>ArHT
    0    483ZUHJHV[Ma;_X_R7FNMEbS@LMhmFOS-Ww_L<9;]Z8.VZc6ATT?aTegBOQBeuVW?Hb
    0    772@KTON4=H^PH,mRHKK]PTTOE6IhGV=JM_O2N@Mf[@AF_HJTbKACAMKdOVXk]#VMka
    0    636TTPJIDNVCPVG]VJJNXDC@OU]]WKVDL7OYTQU:dBPUwSe\TKJOa9;KYLNIINH<SZM
    0    611BVGPkOQEcD_PaPB7UO`?NN`EPc:H6g1hh&QBQYeYLO\T@BpG>I/vImdwKdkEDY\V
    0    423FE]9XQM\@IbA]]W1aRfGANbdQS]<TZfFXQ=`FX>[a_Fh]JZqPogSa;w_9/5RJAPW
    0    479.N^;ASN0UZIVS;>PV?;k\\2RtfMvJ>JSQ3SJ;TB:dEV]=Nw^8NTQ?lSScaP5c5t:
    0    339)tOk?ZQ:IXAbPM]M[TLwC;GDnaOL=R^GAY?-\/LA_NICLVd)UQUM_[D3fp?C66Rn
    0    528fnVWVNj:>QGOUjNNL<DPNAXURNCWRwVQeUjNaWBZHU=iL\ZTHI^OV4KH`PSXW\A`
    0    474SV:SQP\@rj\bf_]IfQZZSWC2N^hf<4;`w4HET[@@cLSIUn`>OM.RQY;Ra]Y-KEgc
    0    416M<KUYB4\,\RKMRnwiT;JAIO?VT^u3D,Q7IcdNse]Yd8JbaO[[CkKkIPKKZeJ^?_P
    0    457H4>><ST\QQgL]E9eJKjD^NZI<[+f3#HU+XCA>edQ)V`O<KOD?OFKlY;?]UE?KGXN
    0    431_68MfpJFNR]Tp.;H]8SQA]@*XLdZDDLSidRZFVUL>7LZY;;DUL2w*sVRDCMXWZO3
    0    560N^5CECNL:FEL7eMYFwNG`CZg6OVGZT[AD=\Z^BMQ9PX^]FNW9M^YP?TOLQ#<MRGa
    0    509Y`5XZ>3Q\8_nA;^3K^B?eWwSB8HcW_Bu_]::?WCMJDnobaJ,?NXG9KO`=JN::b;U
    0    460P_TP]cdZJP:OGQCL]OMZHeH#c^Z0^NYC_dBPEEV:oG;^aGESJC*A>JLA\WVSXJIA
    0    392buaQGQO`=G4MOKQ6XPaIcw^XYUOb5p=Q3I5&JPQMNOb(^\HNY?MaQRd@BT6EBQS7
    0    608K[@DY54G<PGVe8#@hRLAHh@C;HTI@S@NSGLMTRNQLBdQ0;_XTEEbIk;^>?N/Q7TZ
    0    493@#V_BQ?GRNIevG>]OG_HJX.LEPWb@bcVISKuICdUB>SG8GQU_eHIfJTUvC56PIG:
    0    533NJ?MKO]=KYK_KGm`BMN[YDD;C:wX^FAUDNQESO]YRIGUGDKPVAGLiDZTGJ7LO`FQ
    0    374@ZT&BFQDWm/.sQ9McE3SJU^8[LXK?AcQ]edbKkZ]84aDX>^hvl@-,]UTRMh;wFdO
    0    493PR3:`;K4i2]Fg7C?Dak@gHZ39TDBOHLNr@#P]RmiO8\a;:h4;E;P6aAh8JG7Du(Z
    0    474Us>De5KSm_INmLKDHg?OiNYL?gIN2OH\3WtATn@@DXEFMhwgRV7=L]mZRGZ:O9GK
    0    598TDMMKIOGUHYBmXGTXS[dKPFGDTU<GBUHYU]NHRS@TH[Dn=cRQAI=NwP:Y[M^oXFK
    0    3237GI)\KA8#]:UnN/dU(GtJMscC]U%FOX_TVDQ/VOGEQEaBm_cc8$eWeeGitwPR<[X
    0    476QG9>B`gZOFI`BVwb[UIgTC7kJaCWVCJ[T[8N`:`AU^RReMJ:;Xf^uCdOLJTaRZ7F
    0    870OMLQQ=EKLRKDb<INTVPVL^S9TFFLISHPXHSKNeKXML[Q^KoPYL5VD[CNw\PISUXR
    0    375TGFJ\3+.CC.a[<RCYEm@OIBVI=dJ<c??VJ5hmLY5L<JVp#V0XAVY+YD[i]CJp\3q
    0    531iV>O[c8CR3EMOCUPRHMLZCWO59*PckGOw^?SDRGEJ>asJUS;SS;SIJaF]I4GJsKK
    0    5757W?Ge5ASm0UCY:D=QVSDc9wX<\HEF]KXH&;BZNiML@i[68`AHP0jH`SN6ZTARrZi
    0    591X^IFeAGROCWYdMCNAFp5cUI:=WL8:BJVvaEZ_d?rM=OoNRdIK<@XHeSPEOSDOw\G
    0    646N?TR6FFKDWYAOCAKIDN;ENZIQJ?Q6IUC]TDNFN6IFK@^KE_T5T?cKMS5bwO@SHYY
    0    609PNA1KMXINCOCU>HNQMOVb`U468[PpUdMEU#WPPWN]DTZLPNCZ7U99I=LFAFXH]XH
    0    390EwWE?EaG=<+cJ@fkJD>J>B,KO2QvR]>FL<HmJ6SSW^OVD]\PZ^>@V?v]bSRLR/RF
    0    705/IPOR74;XVe:rC@MJI^UK^Q5EwGd9X@bl:TLYr_]XSRKAKbTP`MASfGVHce:eMhQ
    0    571hd,GKER:IGLOOwWFL`B[ML\[;h8BRJAPDLI@H?Pg?=\UME3NF:4cI[MK@IS@?GXW
    0    522\_N4DeOlP?H^IGT9XCCa]@^dhk0DIVEQ:HG9H<N2?WNqP*^eRUXEsZwVKQl\OTLK
    0    587]ZDPEYRVCUSV^DCJPMCwTIE1AP5VX?Y3MbZ.J6J:X?WY]spLND><JY9M\_=K`=U>
    0    543>>Z=CZPl?f)H`cHO@DEGXTBD_GY=;KUER@`\8IG=S=ROpLIUCIYOgDBLw6@G\GEI
    0    536L`BBCH?Xb8W:I':BQH?SXNVIQ]#US]3nDYDEabNY>@kR1DVF1YDaWNAZ@UfQ6UVc
    0    361M<CZASO?,TJMj]lY:25MHaO.JV@W,Y_G4?[F^e%Qs%RVd\\fTWXBQeRJ]5D#eE6;
    0    430JwfEJ<VEMQjQjWY6[8h1HEB<[c:c?oSJV>D+Yw`j@WREUUgY=>sAdBkfObiEV`UP
    0    661Hd?ROLNMNKKUS<5OTYD6\DZ<IQ@WRCOPH^LQhZ=nP@Sw[MVI6C\q<J9\P@]PCYS_
    0    437JWG>RHcEFo5OOwLiCdhLVJH?]ElLKXJGPMbO4KRX9GI<C[D[Fh^FSE=FaO?U7FVQ
    0    540=[XHA]]WOc)TflXR@6CbJ2V1Xk?XFEdba?CH>wPAYTRNKY\PON=X@V7UE^EWH\WA
    0    495DASHWZXYFeXFUDVTgnNUhKT3[P=ITaBkGMK8=YDOGLMkOMdI8QTVKQwLBHVMCHRf
    0    645BODOn6ZX=I<Qd<=LRQWHwVM92AD6STS?7J@Ydo8XYKiUY3p:R:@NJU5FE?^9UPU5
    0    537WTJTpMS8S6LQadSJI`P<\aL_C;[B>SSGM[ETp_SjGS@IUY`5?FTGG]T^[E;2GwHI
    0    486RC8QIGXBd^YZZE[SFXJGWYVK@<S]VGROW#H0ISDISfLVYVEA[JW>[iF;PhBBNM3K
    0    483dquESn__F6IU8ab@bKYlo:VrgQAHq`K]9a@J>:QYDLOT=<NkTwZon?eV89Tn>5_a
    0    438E;ThnLX4aE2nBgZj?qX\IE<KQRNU:R>?^WZUwc9_V@:I:N\^qFc:dRH66O&OWNY;
    0    407^ZfA0sZ/YWUG[\/]=J%dJed#KU4`I]IY>=N%'q8B]J\H\RZQ0X?FUK_N^dZKHW^(
    0    517lLAHwK9LpANiY2ANWPb8l[fN0BK+UKu6jUXf\HDYW?\`D=H?];A@GW<3FSCHaiL>
    0    378pkBB%wtn]_9J_XV1.ORXgNjdU_,KPFsW-FHQ]-n:G)XaA2E_@Jd8=GeBBeGQ-5>Y
    0    431gSDWh/<TdL^GgDUFVljJ]6bC,S\[]P8Qw1<EjRE^O3k^?AZ8N_NG;mFNHn+?a[JX
    0    523d@WJRFQ.beFRU]DqO>b__^d@9^cPKEMJPL[ZGLW[PC0OWBM[tOI9We`DNT@Aw^GQ
    0    574:I_a39HHFVJ0l.4C]IL?DoF7WZ[oFGT^:@Y2OwXF<=]O\JbX?PgOHe5SUbV.HJkJ
    0    432F2BQScZRSQZaU]STY#D[oAJBhDIJPQB)N]XHI&C59^CG(3I_RuWBmOsGS4*NJ@HW
    0    508kwIQf>V1F@7pESIKM[CHNTUEDi@@F@UOALQc@RQCI]TIMGUJJ3Y\QBAc3DjfDlPQ
    0    5362oHO][EISZX?W7Cg>XgaBRKFOAVI;P[<`=<O7Yb7ZEU,N=KSZD#bRiATQMX;bcJN
    0    425\RVG:fSUFJ:XwaS3,BErB;5K]`3WA(PTD[P6GbQ8TRL>cYmgKdKAUBJMk[[P`X`N
    0    590M`<0[GJHY@SFwB9PRed;fCW:1IQWaeCKhBI?Nb;Z:-U[;Ik?H@Cf1V_TFOb;2YMe
    0    4760AJ9>EEKkGYCf?S29jd-B7_BN8LJDd>Wm@FRW^cF\T]IJK`AMHNb?d[Z5QwYSZAc
    0    404d``S64Y8Z8'm]rY=E/:Ta%SaNN<[RfiWTFYhI5;(AN8gH?TFV=_twL`4=TKPDBD[
    0    473@>MFtUSPfS\SO+NeC@O&aQ5TZ:kIS<AFXL=dZQI^]>LdZG^EL#oZ]PPTR@VPFQ?N
    0    453BS[*UB=>XVd$f9FBJFPLN'QGEc#MTLS_J?;GTc<K8'>L'ZeCbVO]Qcc@NE`FMcIH
    0    478OHUh.dRG>g?hOQmk;0P_DN08gk2s;(eq<AqQEw[4>NB`heUQTb2Q[JDTfsYNQdQY
    0    525BhJ7^;3PSKHd]C\J%RhL`E\=KP0QHF<LIIRRSwTOUBYjP)l)IICQMAOWEf_?W]?S
    0    564BDb[AVW@VIBwe@QD^=8^WJQ<kTKk:?JWKYRPMLG[kdO[gFN\:VV-EXFKK9[NPjMT
    0    496<AY\bVEsDR`9bR,NQNL\OK@wSXLO?>DaM=PRjTP7HH`Y3Jki;[CVj[PX@oHHUC``
    0    486UJ=<QMXVSHc#KYWLVQHWHU`S@ZJPVfMYbh6@(`ED=Q_SKTYGMP[_JOOD=9YKIY@A
    0    509ekBHOTYBJ:1VbXa>Rc[U\3bEHnDVOVca[I2K#TiV<LI;RPeJ4NO>NFsLN`cHQXK^
    0    481<QaN`F\)[`7@PI2D]hkQ`fJL6ZB]GR:TZ80ILmPc:ElKoBE<IS._&w@MNWa:_gRP
    0    492YKIR7fk4OMHamKS^?OU^,5K_]^5w`<]]G\AID@:OT`6SBneSQN2bd;MEU_gS^ILZ
    0    598FNEZR/F@T7KY]@LLFKZB[FZX4KGKLTQhDUF>YYhLB^YQK:iED?8^eX`9=awV<LSb
    0    606Wg?RUCbNMF4XNIa@WdDLTENE[L3ZAX9wC[?7?cXM=UmnAFH=0LMhE;L`JWaWCT6a
    0    512ILYV@^hDGR@DI^[mV:TXQ\OGOIY`7DZK/I\E>SEPCUJSNR:JNVALa?FRMe#K[KG8
    0    710AcJDB23:QYdD]DDQLVdJ]@aDE[MW#Q;XY6M<GlfJG?fN@<kQb\<ZHZJNJpa<9baS
    0    417;Dfd/)9=SZO/\hUVs>Fp7qGD`lia=&Zj#;M*CIVRRKb5GoovqLaBnkUbb[O&Ihl;
    0    477,2]TU>QIHZJ5FcX_QEB_Mm3LMDYQCAYDp8XgLTbY@Fe-QFSAqZJ5dw_]F^N1f\`H
    0    437FiQ>c?#]Y=l5J4>3<MQ.lD\N9V)g?TE[C<EQQIQEPUhNDPi\K@E[I[F[XDjMF[qo
    0    533G3tKGa3;Nh/Bm\YaDIAmEDISaFYL(F6a[B\PHaP?CJO5=Rae]wX2`fD\ZoW4w?W]
    0    474B6IY9G\47PA^cgb^W@<B5?=CZXPn0TNZAViJFQc=fIM:P_=Ow[m^[Q^UO\XDT;@A
    0    492QIOPVUSK;NZJAJWwnD?S?iF^]k^LQ]La]GK3XLMPDDMFL>MT<iFPkQ8Sf?_YVGNP
    0    421>\2U7Q;IeDU^Kl\kAYAL5Y\c6UFGWZFT7Pc6\dUK`e)IwgM<eSk>;:jWG8Ph5I?R
    0    472O6]a$^)C9UD7jflcdN6lNS9A[d)QDM@YF9E3,gWWTds:ia\Zee9NHd.eTwnE^1kM
    0    4516KP\bT>AS]dBa5HgwUVgIbO.UTWV=ZNa\Ee:L_b*\Nq.s\XbKb9QjMBGJW]9Z2\G
    0    485AKYZOX2BSU3JTUPVP=6VB^E>Q[IeQOwV3?LZaZsKSWV3QUbhYaH;Yl_G_hc5v@Q:
    0    643[RTYKEJG;UI5XWOZh?DW:VW7MTPWDDXYAMFHHYp5m]UQV\S]ZO8ES_3bUcwCbEb5
    0    606IPdOBCDF^bNG]^BEbSOSNMFAcjCYMIJ^BPZ9OYQZSIZOMuOH^T#QGT/WLe`CAWUM
    0    412H=YL9w`p=Q<KfwfTYLQk[@86^I\MQ/q=NS9(C=68F\X:j`X]7V4G6RF[Uk_E[>IB
    0    443pXI8HuYGlOfwSO;Ta<XeQJSQ<VnBSaIK_UHl@Hp0TjMO`=LbXRW]YSbZPLbWZ[?>
    0    541=S]_.K(VB]9.]oEwUG3j<pD=dNCXYDSl4BS7JYD=ZaHPd`aWaOW,af8JRmbQD;Nb
    0    430T8bp4Y\=/e?NcmSOkCWdF?MJLXLal@ug3DaK?ip*\YQ9QXtjwqONYcGAQ^RKNCiT
    0    4308GloeL2FKMHReS:jgVIMDlGFOEJSV1f[sBbQ_RbhINJSw`LZc[ZE^\<b]cX>dRZ/
    0    573\E]cC\Z8BRSOIal)K?Aw>[UKl@DET=]u.SAA>C@?:RHIMK6gUS@6^_\TPZngR.JH
    0    479MN<\IKNGhI?V_kb_t8:X6LD;w\CW%K]RG4<;`JJoZa_VkiI^S`s9HYdk^?4HUfWZ
    0    513E^Ud;GXT:V@K`^_T[SHw4[J-WKTLL:QVMGKQO]U1_hOHIVEPXd_YGbPVLRR;NQNV
    0    7578GOTLScB^DJUWNRU:CRPSDQMGPQQRQRDM8GFVSLXLLHOKKMTMW^#YDUF`N:HRUKP
    0    456F@dKTTC);jNF:LKC@UEo+W2POSQS(Kj`<LSG1QDVvQC:OW__c[O@eS([PwbQ\9j<
    0    547J=RRMDTC@XLGWXP]pWBAQQa]gk=cY)BaIOX5#T5Q@XPJHcFRZXDR7W8^WYJXD,TN
    0    541@5[hM]F6cOC>9VR\<;J\5Z5RTCR@GBMD_2[a^FsIMAO?CXOpkeQBlRWDMe?8wN=B
    0    363*Rhh0YG#LT[.aLWBfPJT6Q=vcPIl?USp6(M5MO^MCm49ShHbubW%JX[jMJtA1=Si
    0    603WINOTG6:PG\JX?MEwKWTcWKWEFMKFKZ8QXKbW`aZ[HOPEKTFJFPCWbG]@@KLMZgV
    0    414LQpiCN&BJfM:T37HTKcB>i`Z<R6O9wN8la^)O^EDVHdaWI^U;SdM`XH=G]UZQF^X
    0    617:BWiNJGC;PL@W\MgCGPTHSOJTg[pRLQSA7b9CaRDwNAPVVWRK^^IYUVSVXiU]HQ7
    0    585JYPABO#KOVU2bETLB9SQXSDYZ[-QBhR\8Hq=AVXIRGTEDZqGTHNUbd<@]gWIJ*DH
    0    5467JHQkPXKFCAK\V@IFdgBh2MH9NT<C;ZPO:F?MeHIn7_wDI\<U>LcIFW[=Ub;McMf
    0    593OOU`Kw\R18Q65mtBG<4P3%WDfZ,HEein)TLNC3J6.PgW3JNL2R\@sNVVNawP6JTU
    0    666>IOk=RQ=O`G>kjWBAGIWMAZOwLU_GD1bP2oAXaLVdiBUceY__RlE;RSNXP]8bVLe
    0    498aNG=MTBPJQYLXP2J@Q8GBYPT\b==WRaV;TO6<CUUNPWDSeIYK\FLe:3k=\wH9EaE
    0    539A=SYCY?GHFTYa6.Mb?-NEb9KN^T`Bmge@>NGXaQD\Vq#U`eQ_M=ONfFKZQSGiF\;
    0    851@MT^BBDIFVD5TUZaFJGT9YDRTeDw9IKb@=U?>bYAOSK8QSU[chPKXbEIgaNIkMNE
    0    63370ef#J#YEeZ3Td\`]B.]*`BPbf?^ALT\D7Q?7Rh5PYR;`bWbVkILgr@R`_f5P7`?
    0    613SXNU^KWBO[AJS@K^YOOcWfEBQMUScXle@MP?LFVPaFZI^PkYU[ADPP?Yw?ZJeSKH
    0    7315-kd4d<8CeL6SaTPa59^BSGE^K9UK_LUD+e8>VXNIwE=QFbgVNbVP`SQ[RZci@\A
    0    559:PLKRWB;KYK&w][SVLAMDSK9LfJM:NhfT-Z?/bXWV;P;\`MZaeRBOZTcDT\iSGLA
    0    503BQ\lF#<:K^TPfbDFX<LLqF;1snTZ=X<aN@X9LjQCWLNNSGi[XaVWPZTXb[P;RCLR
    0    672:DKc@H<84[T@YeRVJ44U>CG9fUTS?Gn]6AZB4_o5jX\?^^fIWbEYw]Faaj[+R8[I
    0    450CN/lQ*O=IVRB[Y2VIIPU8I[ORFOX1@YPV2\GpwY@tkT;ekJQI\IH[32a?XP4D,_?
    0    341NLiYBq#1IwP6_PN`eG_c8Q5Ro]Qf*82Z?<d/=ieLiq@?6PdhpQGJ_jU>hVb6nJjG
    0    632IQRP@YNK?L>XF^f6?O:LEGUUw8-;DGWjVTB-;J8HF?HF;Q@DQT>LETfD8?aR[BIY
    0    546D;ZSkIEM_q(RoK=M[Ac[Ok>XZOb7>JIGH=)]JTRZYFV[MKJd^NV#Uff9[YN?\\6J
    0    462SJ\a@E,J?v\T^Q_Pf<QVBSbf[eecJIcN@Wb9DRiLDwSGQegpaZeJ%iGu\UcPOKm3
    0    549SP8PB6ACS@P8dW4FNJoY^[LCNRU#MOMMC40`UYrfUEXk`VSSRB_]X`LBUXm6iZYO
    0    413)CNai'>>bY;9]F2cV[RZ5PE\ZfRjEITINT\IK`j=waFMWTuXiPV2Hn<E;i=^gfY>
    0    470U:[FL>AWLwLFS=AFMN#W>9LP[?\V:KFNDLAZKtKE\sNYTNNgQAXfjT88VMcXc?/0
    0    709:FRVG>AFOk@3XaO[TDDbW_REUT2XAHYA?PjI7Ra;GJTAUwZ`UaOE`V@[SWPMgJcE
    0    635H8N`CA0P<VYUKkUPB4Bb1HM>ffUs4TBI<:r17_^GAMEUekS_L^<PUwTQjadVb7bK
    0    56179`ZPJ.DUb3;Wmc_NIUaGD=IlnHs=GBgY3[VJXKJ[R<:nwWkPe^Cb=Q@ksH<\bVG
    0    401E5Tv+l:R@R8KTC5HB4Bl6\9MPaQS;N[c4JV+?Y_QpqIO@pYfbkOGq_AqIGc]_XL#
    0    630SI^ZP5@DYNC?OTFLYZJ`Hk5EXQA_>GSMZ8=T)QV;SV\7dWaMX[@Hlw?FLV\C\bDJ
    0    575XG[T8=TH[srLJeN@i3ANTK6Qb`IYFPigJI_:DJPJGXGCZddYA_I>wRCWYbjM[.SK
    0    515I[id3]<>=eD>Aw`VR;7]Ip9TKH1RVRuWGWB1DaD<MhGKTXOYTK9AqaOJSfiZY4fb
    0    743;OL`EH?FAPT<VMOLK?SHKTPQ[wQH;U8YQNF;5R\MRZ\@RSPDVQIKbP[\BSh_CH?P
    0    480WLCRhVTHIOXfFHAD>a;9=SNMO@aG,`aTV<N\OK@<wGIIHSgKXFOQF>Di<;D\RNeR
    0    587Q#=d+)IK7qWIU[JkPQ<q]`9Wv`WkEUJQDFO<5efKIc\V^ieNXFIDRdRgU[TUH:\K
    0    3570:goVB;PE[1KdS[b@A:[0oL>Wd?].PLJ6HNE@F68ObF7QUTjNw@>P4$T][h2QUcI
    0    683gNdb>U:C=W:>]dLVlK@c:P'Bwc_aMGcc0OSEANP4^Z8UWPSV<`T?lOF.XOPL\9UN
    0    462I-sWUAA/&U0DcOr^`3CX@k$>w\GU5AP:97gO4u1,LZC;cseoljGDfo1QioKf]>X=
    0    607ITF^LIZ@T^OFQCHRQXZYjZV%QN_=GI<URQQZ7gOGO\EBMU_[wWJU,JKH[FA@T^@>
    0    449_ZMZ:]w][Z_^\ZQv+K:cMA#JSbUJMjq\Z^RHSSCSKQHFeL]T`]DgNKH@QJPqAGLO
    0    5021O:6]EU6GXd>bVnfPSLVRLM8M\It5JBiCBP;Rk_TVKePURd6@G/E@cI>IWZ3YHwX
    0    465F=_fAWG2>S;DZSia;KEW;L<RreGV<GXUE=d,>\Y3YRJJ[_`eQVIBBSF;QXZIwAY?
    0    483aBQJ:e\O>ZZ;CR]JL7GbB_EQk\ZRJDq:70_LG[NFIVN1NlUUw_eH]^*KkW7XD:SB
    0    624QTNWOScHNGM][NP`qHKOVW=RI>YS9EoS]XnThLCNeQXF`OwWhZ\@]T@SVMMDVg]I
    0    506MLXDV:ENGaXLlN=DbQfC@VACOCPN>TVYcD_J_Yb0blb=HSNAFCSbLTDs`wcNT]j:
    0    476bUXSK0AN0\RMSoY:=P6YT`MU^]3VVIEUTHM?CPSWKeQFN8HwQMVRgTZS]BXM\[`H
    0    480F;e\A?:J>VL)ZwIU;@>^HPRDXcTYY\cPPHrF7dXAFuEGqeus]MPcii:NedB:NLTS
    0    681C@`X9ST1JbI-[OHP]FEOKjC;YReYH;hI7PX?<[E=wX@;[fKQ\ULOR`2GJRG=Q>YH
    0    564?,rN0R>93b3?Q^WbD<Nw@N2=nQLt,9b];5OLC[26HC<0beS<gc0/V^V=X7DQkIOL
    0    512\RL;=CkBVQOUBXj`IS,7W@ce@GJVQI29LQRFPO]JW^aJKk5>US]_Q]LY>5W5ZwAd
    0    423_CM`Q;&G+_WEeMDSndTNSZFQm>wRQFgT7VMVd[NZcNooVgb=KJDa7g'KQ^T36[AV
    0    542CSG`*UeKAJGOd[dZJH5EFL2[JPBQDFKI)QE@ah\EhmS#ksSOfh\U^MB5bP>8ILN\
    0    3987I>KO<VOT[]_I:?fBMZs7KTj:`CB69Dac%S?vPhNIK$9IZQwJV9WgLUXb^W%kGGg
    0    651@QC]RR]#:JH_:QWa\8TY*<?i<KdT;;G;L4=K=KlaTT?8A`BX=VsDsODIPl<R4\Hc
    0    422mNVA1SVcVw-bUeF_Y<PWw`O[/VnhuI]?+FBJG7V[X[T_TVaZY^/-fW/35[FOdCDA
    0    569>H\\>SG+I_4MSdbSa6OVCQCKM<`r;F_M<;]7ZcACkZ;0[ewPbgL>bO3AV?SDKWi9
    0    462#8ZC5C$C<_L8giNrXHUm`hL9_uHH<G6]@D_4Vb`4HPNIbj]vK[O?YhBQranFWSdT
    0    5061-lR<d8A?[JXjXVYb;?LQnABZ]Ji3]ZZH;aPEblZfw@ANgIa<Q<Ba\D3fYe=d0h>
    0    553KMOcTH6d==HRR\:kWG<]ST>0]XAZNXXeIWX9MVDI\JQYC[[d[h6#GXNSh][K`?NL
    0    525FJMSc<FR.HUEWK=5[`WHP]JK4dNGX]XYZO@6NO`FwQc?bLTEOMBh_\b\&XX_U:`9
    0    490ANRG+4NKHEe?VVV?c:6[`K#GdUL5;H$]]A=W(^L=XiR=XLReuM>adC1>DelKY@LF
    0    610<FCn7AB;`hKVSe^`JCHkDQBUMWBKJALTSBJXM_Z<V_VSXVMTXcSRkUKS[JE8wDLU
    0    710C(VwLO>K>Y=AJS_GQBDUD^DHVR`UXFKY9>e?5YRAYeR=[T]XOW57d[AWYnQKRE_<
    0    379CHqqC`/Fof6IL;je=#GW*Y=^?SMZ'FBKTZNN^VGFV@YG?TFiO>6ECKL;lulO].IP
    0    535?.M`8SHI>S-?M]wad7A]E\HK\eV^FIsHD]rV?[P>R^15dQkTRSPAha??YgW9\;`K
    0    609NG]TCPCFPL<W]i;w^EQY:UQUDLTP<G;QUNPQ>GM8O<PJVPO\i[@Oa]?O[gA:bSSN
    0    5005H]SONN05`9ALIUnw;KW3N9G]gX`?EUA2BUBJhY1QZ`/X^^ZkT;9QZ&a\c7A[/QH
    0    731BC]g[SHCEd:CNKORN5:WCwMM^bE\CMbJM>XB>[F@FsGGfT_cKR[B`W@B]]GVcCPU
    0    524R6j^GN=@Bt;KajjfN,KP/h9SrtTY=1^T#8_;FfM7hV9H\bAgYbT1WK<?i[K?XLVJ
    0    430IaKVaG+RIND<_flUSpYAGBNNmLWQJ@V^8,=AKXNCO[>YSw?MvVJrNNJOK`IGIGXW
    0    4345AV6WeXUGYRfEd[^?wVZ`S=O`VQZXSR[nIOAaK4O;_=<RPPUa]F[gRN)EQnDWcYX
    0    363F3_8dSLJi;VQCuK;Q8ARL2GKHKq8J;YPW7auJDmZ=NjsKJ\]c]R?rdSgSOw4Ak`^
    0    653YUi]RS6N@IZ=IWKvPKBGBHFT]?=XEGOwdejJL?QE`XQ=JKPR\_GFA]GY`oQSZ=VU
    0    549HH^S>>A.LZB7RoeGK#AhBIJIiXYkCDM]CIiL8R>EBH;DIZFOeRXPXZHL[UU7S0ME
    0    3715S:BU`ca@F=QaTbOF;U\8F`wm[dH88]WRO`F.gUIK`L[=[CXJOhZZGL]QRh9NRFR
    0    493-HKXp?iBKEBcRL\iJLJN2CY[CBwIE=?9MCQ]<URcXMKH8p,UC\qHdG@EWV=CQ=RU
    0    656PIOYS][>XKE\LHdFN^3AGUwZNO8VQ`cF?OPCSLSUV[WOYLKKH>JV`R_PIGT]UM[W
    0    514:LwY$E2IGOT:`J9H\67\HYL2hpBUEZgc<A_B;MKIOv0?[iX_VFQQJiFMqqCcS4X?
    0    641>eZLL@KC?iMSYUK^ASCPRV^Fw^<O5bIZ9I`EbUBJSRYRtUZVT@BN@NNIT_JCR1b^
    0    4889;nY>A(F;lI@hZ?OY-D]C^4NwcFS3>HQ:BT.9PH2Pf;8MmURRbNJX`5^hm[?b/]A
    0    488K(b]6QLGHZT6bYDiS4.iFc2FYw^K:1cU,?sEFcf<kg9;VVm`\XL%cS-S\XFaPAV6
    0    486RLcY;8\6'['>TYdCaR,H7`<>mjKTH?b@0aVMH^9-<]EI]^PGbw:1d_KMXa:IO8b/
    0    53354VXPYT]YZAJ_\aHWB9SA`D=ZPMa@Pc_;BeDJTq1wYg.\St^abAB_a7NSYjTNARA
    0    577D=pj9FE>9Z=3]a`ZU#;i>d/Zcn?j::a22SY6*e389]7;nj]iVYOFkHO>]a;@i0k?
    0    672>;[n7NFF@_J/TOkYRA=fA_B@w]>`F:U97InE8TS;E]N6OYY]_bE?XNK?hL?AqJT;
    0    789Q?ZfI:NQBwI?LTRSKDEeKaJFs_LhCN_RKZSGLhLCRQOL\lJOVXH:WX>OmSBQ\IKQ
    0    614?;gW>U:ACbC>\wbWJ1/`JYO1jcDP/W_^CAP;?[EBEJJ8TZSdeRPNklFG`hYiY;lH
    0    407JlGMX=[9LpRXZ_OLOLVPFL@N6i01qQQG-IQUCMbjJS6D?QN<tGs?IbTDRwV7:7_$
    0    359JYegZDQJ8p5?NEKi_V-P35V5ma6_RDn7BNeB/HB2GSv/`\RvTYT[:b#DsXXmZaX=
    0    453NWFR<<FEQ_MRbtwcTZfS3BF=N`Kj4,SbIFJO=\cAaQ_?UKfL3]HecU7B]XL7kNSS
    0    499CY^fUJ@RKX\FC9BJd@@LQP]GWYP\UHUY#LZD7^3HYQD?SXTBPFBHE[KQgnNGWPXF
    0    421F5eP=CUfBeRQh]JiS17uQE4FbXaT=VN?MA<EDUZLNh>AeAjWVJ8CwGJVcPJ2hGW:
    0    710J>nl9J0@1`2:T_Ad]>=i7l9PiiPo0DZaBFbQHZD@PaN:U^]c^lL4m\3@iL5Ji#[D
    0    553YD_wS@0D:eZD_RQ_cDAaMj1K]TNYJ;^\4.VT5]E+XIAEnWnu^\IDo]3Ahai>T*e8
    0    475>J[P@93OMRDIZBGbL@HSIeA4nPDoNHKH:ETOEk5NM[SVdlwQmLO9JO/PTYI8cbcI
    0    626W6\^VEL;SIGNEXNoKDUe7p:RhD\Rb3UHI5[YEae5XSX;SMLLj`ELlH80[wNHbMIN
    0    669B3`dFASC?[;=VKVlRTAsGfCG^W.`;e`VNJwIFZEFl\LBYQbM\[E<V]I;jH>?\BQZ
    0    606IJV^4[NLFYB5ZVAFb/[J=SCJ[hQL@#PGRClV;W@Nn\AISDRPKA[FdEBHQ8LZPOH=
    0    563KHPENhI[[ZWI>OOTT\QVfX9\DNX2:VZGbRgJF7HR`PUJDQK_ZAA>PQX[Fw@SRW]8
    0    472M,pf2EO4EN:d^ERGu7@cJdIVKIVQX1Vb*H=_>C/7fgGOWT\[OwiQbg:@HLPTn>WH
    0    564LRWKHcX<Q:KPXdaPUW>g\W=KKcN`NXSS#IOQSnSbIUVEJSXKF`GOEWLMHUSZiFT]
    0    699[>`E5VbS8_H]QZXDX<HQ<XU4CTNKDIYL:[GK;KM8XkgXTQTGLU;ZwIVQVLRNF?@C
    0    470VHgNHKHePeIJXpPkkEOOUZ@eTIKw?g\eCqU>FH35Ub7\U`\gAMU9pWe<fhOND<QO
    0    508JFOVF@WM)L#?E]NSJ0MLUgkRU8JXc/u@7P<UBi/E]pQUX\QN^ZSEIG8#VBEEJn<D
    0    575_vAMGW;XTM`>ETL[T[EVXYKdXPML>>[?USK>GJP=MTcZ<YKH@H>LQU`aNKwMPRv[
    0    426?nOZ+>QM>OFV@_aYLI#eMAJnZQJ^ZdhS:M^:7=84DgP[SaVa>>YMnJXHRDZ?5N\@
    0    449_PZPD\PH8;2W^XWMN=+LES@P_AEXg^oFKMw\1m=I@G`BHh^@k\N`YFRW\S9OQ+J8
    0    456JWGQ;LgcAB@NJP`O`aHYWOX<cNUUQn[O<dfFJVCGwRgUA4RkHRO[m^ORIUB\7>_R
    0    657RJI=HGNJ3]>TDDOZM>5YWJIQOTLQQAwF-lMDVNCQWP\_mSb6maEOKFAJeIWSc?CM
    0    351NHMNKP]ZQ)3KL<6@.JH`t<JgDf5`,VIwGI_8.f\5LhGg7R^=LE.2fTo[,PPm<QT]
    0    528JMWEdB:FNT0SiV4_PTqSJSGQU:G=a[IVwXFVaBL^]=Pa3FeRL>A9=^XHNLG'NLJS
    0    427@]D^W8NV>N?2HC<@LII?ABFV;6ri@e1UVHYN)DFAMHJT:&VHJ<AQcg-k>fVlJwPP
    0    463NW@:NgnPJA[>WNDGEX\4OVWQ6jMB5S6W3UN?NbVXc4BG7`mG]CAM0TSTHQLK5K7w
    0    690SI]VEK_HHWKQV`D\\;6`NW7IhTIJ>OijMHE=C8DCL[BMaKaQcW@@wRWDcVKQd:IM
    0    613n:]L-eR6<gQP_UP[MC=rJg;PkSRUY0^9TJ^R[]TFTY1#UYRk\WR7^_H@hW=nZ:n=
    0    518SMV^G9O0CSWGMZtU^RCdVNOD__Fw/NGp7Nj<RX8Ii<LMDFqh[^JI_Q9DSIVF]Bk:
    0    371HaV335aGMj2Wa%Z\7dgON;Pm5s@UJU_fZK4IS*VKS]gIYDrDgL#\G4RW9T`C1Pec
    0    485L3MJ1^U17[>^I^iO]J3f=\>5XUca5Bf_(GiRF[12FkNUfTOfgQNLfTAHPP#YSO^D
    0    5486X6G8HjFw\LgAUI=8b/FO;WQC5O>V\M3JVJOJ_a`^`Fk<\L3I5fNQPMCNEdRAQL]
    0    619N2Zo6213JZGQR_BLn6QZQl?GcSSfI<eOHN`A%cm4R[M#\T`[d[>ROJ2NblQ.DA^M
    0    520DFQP>B-A:P7QcDc:f))iQTGJQl<aWUYZJC^?7lQG=VR/fA^lCGEKW^wBNc^?pR[W
    0    554PEhZ<eG4<f@Cb_A[DJCA?TQ^]`GQF;Vk8NML=U<QRgJACYS[;QwCXU4HB`FQPNd:
    0    499K/Uc#VSI*[K]WvUSa:NhKMLCheRM4Fe[DNZ8'oTHNWTA`QLafnbP[FA>`TK9OCjJ
    0    565@_TK>OQ9de4?_d_G:#g_Rp<bLbOO3O?]YOTY2ojABY?5^SHZRY`2Sa9=gR<#ZATW
    0    624K;^wHW?8H_=MqeS\i'>^If?>`PIX9=c99>YACU8CX[L@ZbE\SZCA\D83dRJL@LO2
    0    587:<TtB3<eMZT@YDW^Q3?Y=PJ8nR:X9#PZ=/[,3^V2F]X9TgkS]N@8c`PFPvZFZF[I
    0    560F?X@LNRDwO`D`HH?HP]@:8SBKHYRBS=B\CF`@R_KMhR5KGOXMM[`RKbTBc^[ORWP
    0    397#cEPa<]K]eP7\iAM1G6qJ8P<MbRAWJMUI`c,KpeL^l\4RenUPX1`:TZVaTWcKFKC
    0    5318K_B?>@@GT74\sXP<P2[5XB,j;<JL,[S+>d@7Gh:I:Q=aiWRUO-#tRD6LJG[V3a/
    0    440M>Yw=cIU<l)STjQaEEJ_?Y>MqpTGOMeGBOfWZ`_JYRCAKN?i[SYOkU3D^iECR7P6
    0    718>>QaQwK@F_:NCceYM1G[IE;aUKVT<GP_QORJBOP9SfFYIUEMHVJXYHZGMRKQ^KTK
    0    54848ogD?ABIN/J^`Kbc><H<T<PakASIBY?7<bH8X6IOVS_d[ZkZwR>UNB?[H=9VB[U
    0    4264dE[??U;5MPBZkFMR*DYDPHHjIDY5HwFQ;`J>h@LX]4Aqe`MaYC+<Q:;WUBJ[IPG
    0    680MDdWA`Q>0V:OM^NbYE3L@d,MJPRjFB\B6=dCDBKPOmB#eXSNQ;b,rbA2ZQIRCG^2
    0    538[\JNgSX6m8;NcBWHDYJ?`D`KGYM:BjCpMTAGYEkw:kKV9@J9[/OeQQDZ?VUVDhFG
    0    536F;`UBFFDElJEWYSGcN:VHe@>h[QY4/T=/IwDErTEQg`EeQ]V\Z@=_ZKD\nV5fRY;
    0    703<DJe8D>ZLM4LVOd[WK<[SOLJ\W#V:TTQ>CZ*AaK@FRZHVGXPIP^?`J;9;`ROD,Y?
    0    615NLRGIWR]BUOXXhefT?PX?REUcZWWa(eT4\WT[GMF_w_AJc=n?aZTKaOCWOMWDLLQ
    0    3839&Mk0[CF5[)@W[PSkJ<s'_8DiWVs:Jnb@<p,4mc4BkZ6hfFrlbU#aL4>qWU6c9w8
    0    653+RX\DR>GAV:CQOKkSHE[#X<]BMY`;=Ke7:e>3b_YbO<*_YWDcS@._U,<PXc@MSPL
    0    584TAdI.wER]WIF<01JF0Ie\G=7IQTPIKOBNkJkPLN1Vf=EE9>GH<rA]>VLJN3`MK?R
    0    49620^oB`C81S'4VaVHr-;^Eq5DbgBS8FbD-R\<U[3#ebIBFHLuQUPVX^3TgOTVW9Q=
    0    555,<pW>4U2HbDRbfWgC9RL4UC@`T?W3;KCLGSZ0JW7YrI>aI^dP`[#iGYXp^?1gJMX
    0    716C=T]9UJD)\7OWQMd`DL[8p#I`Lj]Z?nS68hIMDN=WHD?ZKQ]YnY;c`6CgXPHS?U/
    0    515<R`eKD\BYW_6`NAfOHJwfFYF_`Kd)SBSOKO;DcZBA\NRSQX^nX)hTSeCKiH[a[UV
    0    648]Ede<.V=J\5l[YJPh;Sb.U)>_P^M.#OH/L`[2[I.Vi=YXSZNPQ[VjLB@MJR_HDDH
    0    629:Db[CVWN4n5LohWb\?6v,_@>bQ3XJFwO:Jm9H_E8_mOTTdhrZbWHTZ<>T`Q[g5T;
    0    542>7X_8WUIBb+Qf]NWTFJT6S2ZYU?cJAZLDMwI3t0Mga<<`bPf<Ef;VQ.?WBDLS0Z?
    0    7147#Sg6U6YAa9BHm^Q[>7ZQO0^aEX]=?MZ)7cF7WOIJcXAZpMf_dYH^YK>SaU\dDgB
    0    570I6Y^?kK9KVBZS]GOGHBh&XLGX]9VD<mE6Nm?5jT*A[EG_Q\dwgSJZVCJbeLLbBU:
    0    598DI[m7E7BST?CKj_`3+2f;WJHhlKO8Zg;@B`A(wJRYhG7`Yh^jgBBiUSJXVLCcD`B
    0    484A=rl?2JABV8?i8Gdg@F[:gCFbtLk^;de/@m<F\SLTO;4ic[j[wR<Qm]EZSANe>mF
    0    596NZC>bcYLUC89`NCMHd_[cL^S:XMS9^C][Z1ZT=LF=aAUF=D#KXEQ>FX^7OOHNVWo
    0    57526gf9@LS/b9LQjSte#,i(uDIbl6aC4aT#3qM@V43IdGBbk]qFgYSqZ2E^M9V^+XP
    0    498O?>7dGbYO8awIp0N_T=EeaQu=8jJIFd6XPG5X?m9VO[jBH`YPZ\MQS^D6j7YIBVq
    0    491J=BNnN9J8TnHCKLC[=-CYMYJ?@kOEwnU(5f4uJ\YgfSOH0CeG8_TQ\;c@tLaGCi0
    0    496:BSGK>;1>Z'k`OHXw2\KhnB<LSeT\;`IYmGKA`I:sPOi^?wTmQH9:^12`9A/micI
    0    439L9Yq:_U31qQNH^RhV3RT2nCNZTaUK3f^GHnO#\IQHgUBU`SXQmAGg[@4^FRVdKP=
    0    563PPRYEZ@@O+5NbcI\TFRc77GRfW8T?\VXlCFO?]]KJa>RWAT]RIYM_3V@W9cO4_?w
    0    4968-bXKQ06KqJCgO_L[%&wEQBBdfe[BBIGW,d\KNI<Xb8-\UwbPhf5rND^cc>*gPTH
    0    602QNEwK7YDBd;7^BPfcP]W5j,ARFaUFBbBGUKFPVDJSG\I]XiUL^49TONCYP@DVO>O
    0    604H>T[JKDLOO([V_aoPH7jB[ATgb^MFKWDJ=J=K[GE`_<>PdMiWw`@mPLKSR5l\B_O
    0    508@bTWP?THKVFW_R>SK\N\?R_M>LHoFZXTR<aF2fQ;AKMGNRXwaVKFl^IW?_A<[MTW
    0    543;;UgKEEF?DM6\KUnZ,D_9p5Cdf7XCFXa8HoKJWQJObPC`j]^b_:@hP<DwaH8l6\5
    0    501YcTF6OL<_cNZcQWKAQNWS#KTZHFE:XHUNZHEPWfk<ICO@EVHCQV??CeP?_JMF>YP
    0    521MHo\M#\K8a2BOpRKS$CW6`>A\]JMN+PK?SoWEbDXL]K5ArmnVd02OR79\T[RRBR.
    0    490N5YYH*TG5pYblCSmZQ:XEJ38FLRHBFf#HJh<Uh8PSPNK_QBD]O]:QI0TCB.AcSD/
    0    480HPN\\QZ?EFB\#?NZYTO=wNJRgMO3O(C:HIaRJ4BkV>_PJRQN)COH8[BW<TS6ZIA7
    0    495Q\gNL=N:U[5G`CL^L@8]S`ECOUZ]U@U@4RTcPUKBwP`cqZVVLTQ=:`INZRZTTO_6
    0    45233UPLS_;\JDmCT`_fPMAOG+gM6IJWEY?RoYe0=pAC`-,DRE_SWOOw8(:TE1W^V;T
    0    576H*kw>QGP9eE7HkRb^KA_GYFE`_H[DHn]=JjQXW^BEGTHW`Y^De;GO@HF^bGVS=VE
    0    582VJi[*La>9n>XYXZUY<BW2^+Jj[[h6Am>7MqaUjO=Xk5B[_OUvJW>m\:/^a8Ew>Y4
    0    559;Dhb?NGG?QX;_Uae_IFb8HSYLYX^KRYX=AoD#[H:QUPBav_]_obC[qLLTdV=@OYE
    0    57438_XHFBV6YSVinaX>#8aI[JFZ[;V@\I`<CP@9LK;8wO+^FVfC`YMaSVPWDRSB8ZV
    0    552G,NZ6ZY*Q`#Yfeg]bL6ZHm5Rgq^V>LOP2dTSAe<@b`DIbSgJhmI,a]P?Ld09k8]=
    0    594H<Dd;[LO?d@9N[fV\HCR>]@+wOPWQKuOCWw2*[F>CaUEZ]aU\lVXa?Q4TVKGW6X>
    0    558FImZ4LQ(%wDOaT[jZNXi-WL(^^FgSEWW1=ZMCV[NK@-<`Ud[ZWK1eeSHl]<@K6HD
    0    448C$ab+<*6I]Z6Uh[ZO'?7-i[9dLbM8CaV`Dm>Gi[aZ_KDpX9LN^A#rH7\X?SlCDY7
    0    566@RbX9H<OD_\@WqQGI8H`9LHVDmV[JWPQHK_L#OUF6QZEaJ]V>USIYPb@MlZRRgGC
    0    477,Klj,DH8:e:'`VOSIAR_AZHVW\DcF_b\4PM?;lW'=\<@[cTrwk7Ld[:UMngCX8Y@
    0    4045QP86Sg-]MR0N@$<E`wF:M*SEXLAMD1WPh'LLhQDHHS1:$YNX?c9J>7M7Xo[VwP)
    0    58735J`3O1PKPBT=r^IMQQX=HBHhKI]#>Z?G>dDNR?GY^CD_`\LM]WeQ@O?dQQZNPPG
    0    592=YK?LN3NA6iNbONE:\WBR_KC#QT21N<UBAYSSWHOWGVQC3_\Y<HX<OKOONJ.VXFA
    0    745G>rk<G;C;j5AZfLiP&&o;Z@@]k@T=<`VH;w6FaO?@fD9YYfkWfP<fb8BrTQ@f6]<
    0    526WaAL0X^UQPIdGcW?HXJ\fXofZC&66DCkJ778GPJYQY-3RH.D#UI4bLkRH>[`?X;T
    0    569-BmuALMa>b<FRt5SM2WTFcA=FWNc45TNRBXJ2jV=kSE<ET=U:wC]bUMMW\QH_F[F
    0    4107@PUEiJF4d`HWX[w[>6hG\WCV[SmK\T`..t-AfMLfOE5i^UZ@IRRaX<VZaFDP(QW
    0    475=@ae@J;H<RTKRPNSp36X=V;MmW5m@J2c0AP=?bdHKZ95if^`OSKJ`MNMkw_MtJFO
    0    443@>i^KTG7C[VAYPJg_,4H*bYO^@BG<PMqLF\ZI[\@SNYGaclTVwTSN`O>jWPbTTII
    0    426_SYYMVD&G>]PAWPY3\M=_;W\XJ=CB<=wEIB3>:4?JNch7ecNcZCSCjaWN7v[.]Q=
    0    491^;MfGAGFGJGR`PZfWVPK:c8BL?[NVJZSRAVSJ<UBTw7FdPZjpTES2\7RWG]CbP\0
    0    4637B\m;H><TXc/wmLdbBJcLQKKT\Lb@VMf6;aJ<j_9?PQFUJeajZPSqU/adYZWX.cH
    0    665WAUw?BNGAI@4Ld^[M;B]:N=8cFL\OKXJHBWJ@S2>T^KAPPScYYK8sSKHj[SLf2b#
    0    674MMN^:W4CDC]MPRFAM=9WLI8)ZfIVGSWbKHZ8=]dHMQa6GM[L[[B#]UI\FXdADFaS
    0    493,(kh0ZNFKjH9XhK>;>7X5W?Fam=r80b^>Bf$EqF5Kc++W\WgXXwAqPB2c\QSg<Y4
    0    608TJ_S4ZPBMPIUYJa`f:VQ>UGWKKLKNY^TL<VO@FD>4wGKhWUZEHB?QRKBSMnLOBWT
    0    456[VNiDFwc-;+PPIaPdM2fW=X4]P+VoUrwgJJ:.m?ARidNBc`@LO*ZgOSEDQ]R?A8g
    0    422P>LHATWq=X,;SLTlw9HRYmVDpPe:D@LIgSHWIHORWB\eQOuFLY1_A2CT]IXBjlL@
    0    504SOT[.wY=:]BNH[cMT3@VD;@NeTMX;PQc(HL8$T5P;OHWT^OgIblAO]bOR[:^^1w\
    0    488C[bMPInE0hChBlQ`p\QaMKZNWKPQ8Xir4VPDe]T^`Ou_shZLwDJIQ=aB\UB6jkSL
    0    415/;ahB8C7HM[Xe[e^[6FiCwA'bi`SM?j8&ANaKd-Rqj=9MTAPXc^Nh\M:VjXOU=]5
    0    467[U\5dcXYX8FnqSLHZX^ZO8CNT?RCfT\G-U]G6UjZWTJwUMIBGE2DY^:>Z4EJ]KKT
    0    537+T\Tc_[AX@Vc>GPS=?T@J9Bj6L]X:[.>AO9P#ScWOCBQ:A@_M<j<]I]aRfKPAeI`
    0    4605.[q6#H83`+[gQQ_J<fjKRHEc_Bc3#bXbUPAEbQ)7kK[F\]QIiE:ui>^fRMTdH7<
    0    5375NBbBwLT9>@`N`UCfF<^KKElRHkZZVKJ4Fk:q5=DfUbUO`ggGLJ8T?A]7?]W>HS;
    0    5499YXwBQ\<:\7ihPag3>KZ;]LCORZM2<WSHOb`FRQBok5G[>ZbsH4ROVNRZS_O^VIM
    0    460UZO`F^hQ;PQKjeJkYV3OJPMHBbSOiDZbveY4G`V1WwbLHMZjaBWOUmi,CLSXk2nG
    0    421dp)N#WVHj<XG3KIK.[c;rH^rCX4.FUDYsM;FYSNZH@@V3:NAFK2SSYHN18ZX:K9h
    0    473IBBJgP\\Z5M9GFM@W#V4M?TX3IT6qsKSFfHX*<J>.CYDASLD3KC173^5H08224PL
    0    396VVG:SOL>Ti#>bS7cG<WU3k?EO]T[?/iGK_>Y@hIVo@LQcgPTZS=:FoQPiVWIfkYH
    0    505GOk]X.F<WcBOeYjUJSJTVNW=QfI`5HQW)0KDGURGPGP6Zwp`SgkB`F+[`q;-S`ZE
    0    500F@[dDK5>;q7RYlRkX>8pImR4\`D]A2bR;ULF#aW<?=<Rgfc^_n\6tM0GP\N]nNTI
    0    569Q.TPSP#F>OHeaZ[KI4cULONUTUVHQQWG^QQE0J_O<S\dRSMCPdFgcjL<efYA`IWP
    0    589>A`XB>06L[iB\Z5`D[fK;JUW@mUB6[AIeCa]@LbL]TROOlbiaMgOI<PwXUNKRR\I
    0    6229AmXAKICMRWSbUSJSM>TBYG?TkWZADYM;NWSGeU>K[AORw]@PRFDUR:9]RhAk\VB
    0    416eIYa2D?J%rRNP:YcOX#O@_:1dV8MfWQM]'aEo=NVn(b4][9o]^;8_q;pbdTbNOdF
    0    498ECYn8HC+lUeUwSuZhMLQFSM;LEEcRVcXPPOGDUiOKCq=_WMLYfC9OIT<CfYkDPbH
    0    432@QYsJ+EAOK+USK`G_4QfBcE,wFOQ3>g\G_1K,][Q[I6[ebn_p8UhAY]2PVVLBhRM
    0    598HJRnK`GPVFO/YrMLZH>\DI2KSWNV?U_wRAL>NVRVGTb?\aNQErB@hJ3CIAZWSLLd
    0    376D>KwMXZ'Kn?HS]ug@MC\Um@fW#PBMCo:NFo_O98rr\2KNG)pKBikHV(_H.mtK6J/
    0    390dO_PHSD@WKHVwaLVYV[;@Yk<WVP<<<n@k1_>4CZ?_aIIC;k`YKZIM_iGXc^n@QNn
    0    613J:XW6SA5BX8J\aL`pAVs8Z<3]H`PK<\r=?eL3f[9WWVB]w_fmWE>aa,D]iNAlNj1
    0    55091Xn+?A8)RM:YKb^bA:w>oC*fZcl6E[Z<PZkRfZ3TU:<keW\q[B.Gb+S\i61\'[2
    0    691\TS8PVaKnXHOV8C?CCQ>5D#S<LY<M@MHVF;^<FY/VXBAOI;GUK[BHKjQ>IZY=HA=
    0    406CEvY;[Z]Gg*NFR\n\VCXKuI\XMHfA#tg.PD@INg3ZcR1mTrNTuPEYNNUiZURmEPI
    0    5328F]_?Q7F>gS/cNHW\JAc;W[F]gKg8C;EU8]9SVbH[=R:iiP`Oh[G`Z1VX`X>S@G#
    0    595R0lh34D5Hq?EXY`N[BCfBMEDeUBWI:kfBSiW@XW9r]#TroXbh]fNS[<>bnOBdWaG
    0    609D@aw,)>6?R@>cTE^bPFk?[FFU]^_9F6TJ;bCB\YEhPH7USngoEKFVM2Sh_X@XNt;
    0    644NF_OBXWC=S:V^h_lgJTwO^PKWPU`S8^X@cEKBTgA2RSV[ccRJ^EIQLMMThhQKINP
    0    451.FF@IHQCVNlAq-OH[S\RBVR.@qG_ERBwS=LWUppDbXeTJEoadPgO3YgcU`ZTY;qc
    0    471TT/MVILU[;7fS<\bFYKwRbO[E?ONKFhPPY\9DU+3TPe^LP>PMMDA^UXBDF:I_UI_
    0    528?8SW+_P<4\4MZdVXT77r>W7@ak;RF:eN7IoE=]PU@\GBc_aZZVw*H[9P][V>[4g3
    0    639?8f_0YEH;j-pQTohUJ9d*bE:nc>w7#kIH4]2DlK3NkE>dkXl^kO>bW3,fuEGh5Z6
    0    470I2sj?FC63S=,YZawZ$=f-mDPlYJ]4,]M%NiGBQS#Q\#JY^VWmbo0s]G@fAE0Q7U4
    0    578A6l_Fe2BIXP$]U[gM?0\Br:7bCQFCIFL88vD:\<H8l>(_[fisaM4_LE8bwi>oKXF
    0    491]v>PlHIMbBm@W6=6HEG(FAaAQKB_TbUcPX72@fcoK;oH[ZKKO7Gw0\XQHh_N9h<]
    0    4737<XgBF5>2b(OaV^bZA#Q@U%S__Zs<>STOHdS;PnB`oU2oh`pk]CERj=OjaKSZ/bT
    0    518C;iLInQ?GnDDXUUs>6Lb6^>HeoIp>=>IE=p=0MLEPwNJmrgScd9QtLCB\R<Rm-]=
    0    661A2eZ>h13F\=<MURe\D@c>j6TSd:[59[FQBw=9O93TKSRiYUqU^BB\K;5[S?co'RS
    0    405UCY7VWLB<ZKGYIDa_]YYgL2DLESNIL:d[J?Uh7BH]?XcVN:WZUH1cA;A>SZUw?RS
    0    496ICVeV41.Hl?MhfOVdN*hHf:BhSTdE@SNMGh3:]aOXLL7_hko\]4.wdB<acK=J$^G
    0    463K2WQ@vkFQd_bX?TFiZQlBd=MM@\RJD4AJ_SQ9wJ\XfCIFCLP1NZMKFcfrNWU_M4F
    0    569G?lc*>C3CcDS=wLd4JAZ?]DMcK3Y$EM^:>\6HkO,OqF;Ub`wnb>:LKB4rWVDT>T)
    0    517>DJp3R@pbLZ4Wa_9A96L9w3WJDBUS@Yk0QW?Vgj7H\Y9V\ZrY`.G`_\?^wHWV]]U
    0    473DMC<[#IABN=\7]]\5T7O[EONF:>:LR=*CAF;PfIC_NHSQ^HFW@N4AK=8R;J@ZdJ`
    0    581=P[F;ZX@JO\QLvjSN;HLM=Q@DHTG6DPQKMeZMU`LXJ>B^R-w1^1QR\S?[]VUHO[]
    0    492AHXd;WbO5]\CT_XR\8Gh6Z9Xqf3I#?vWE-U<PT9?OZA<KcVRiRHDb\[5]CE;[+TK
    0    407lZ/iGJgI.HGQTl]=>[BPBRaSLQDwFf[]\bJHV[=Sof8bhRJC<TL_5IlJ*>RW^PO\
    0    518DKOX4X;\LW;FMi@iQ7ELQ]K/[eTcB\PgN6F.[wKGqaP@GMKNQ78XR[VRGwoCWZUA
    0    515JR[Td5BD08.U`[bN;D;C?A>dDkJU-GIXQ7J>?q>G>wDNVe@L=[gWK_8NLNA0;oAR
    0    525+Ap`>J;.Q[0=Ol_SIJA\;GOSP^>\LZS]CDjRKcJQ_ZB6NdFV^PJ8h;0HiY#HO2g=
    0    919F>e[AKDE=YFQT^VXP<.]JVKHbXTU@C\RJG`;5^SPSbG=U[_aw^@BUT=AVSXEW0Y>
    0    711L1wg3,<?3Q??VZ9il86p3n::ge8gIFtLA;f;CUX3WkA9qle_re2BVfBDpWG9l0g7
    0    512cCO_BgLVSVdUN^54UXDHJYYMFBwF@A?8:u[JGJSNT]P:Y\UJ@EEQTTZQKHSR@K>R
    0    520Q7MVE\SPaF89AwRFKHO_<PF_XRNNJAAFm_I_OOPKX83HO;[fCgRDHMa&\I)RZd_I
    0    621?HU8CA]H6[,N^MGZ^8Aa6h/>Xd<KI*jB6+[WI]@TV^RChYZWXw?4XUL(JHYWa;K'
    0    647W3[\:aLO?HSQMUcDY45`8DCdkEPBPFd_=Ba*:F<BQfX-JLIoPcwGhRZ7RATAUKTO
    0    841E<]b6GAN=[B9JY[fO9AW@e?BX\H\ESUW1CwFINVJDYI3YLb_^\MDf[DFXXQGl@gB
    0    501#<cUJL:MLi8;H]PcoF+d[UDhVJ`ZLB_\F5O@X`ARaZK9Ml`jk\8@SeEOOg%8IHc0
    0    6671GnrAJ:>(XBEV]RWf<BX>m9=l`ObA:gd,Bb1.YW#df<=`faYWd?Vgf?T_Z_Ke=a+
    0    4308D<MGHLRQU56k>SDvdSO[LS`KABT4wNjE@NUOO]AFIGCVKhBX@CFDYjJHGlYWM\?
    0    496KPOGdAFGtGVw>LUU@f_bQR^VG?u;<>MLPH=j,PhdI5A<4>[ANHW,EURFGdN?O\L]
    0    5273VVFMJZEC2FRYR@Uf\ZPIfF;X?nEC5w8LR7nbTKa]I@\cGTBXLO7E>99S1BBU_C9
    0    655UEK;FH<cLVeAeA3?YOa8TTY-ET:[#WIP;@UI&At<>g?;QBUGAVMI9UG[>>QS?,f?
    0    619DHU\A=LS1Y8LDbKcQ/Nk>PPJ`d_]8B^X?J_?Jpa=YSVIwWSlP`6?fTAQmgTDYE]5
    0    591sWG\<^IY==ME8XXO_69aUHF]NGTRM8bV9VKD;4IFeeK`>ODQQikE]D[$WEEHOQwV
    0    512G-Xk3T:W?Q2>bTR]W]/_Xf?]V[>O:Gt8DDw9VM\:Lc_F[jlic`:4jqAaal:D`8eD
    0    519:FfB^HR5eI#UU`]E4GRX=7MYKPGOOBNH37@P(R_JATJQN<@@e\`R\Ci;G[KOOU:W
    0    525Tb`b8SECSeASZZT][*RTAXG9Ow[BOZ[X)DS7E[K<WjG2aUb^\XNMYT7Cf\R?Q:e7
    0    472<5DRI]K:UQ'4vOBCN\XNYE4H+TFc2HQgX?*N_ieSM?\G^V[DCLXSd`W]Q^R#IKL`
    0    605JJPJlA8BbHRQIMRIRaIDUMD[ITOZ>ULa\AYDRZbSKETJGPAJ2IPd#IXeNGaNATTY
    0    395cVL`ajSd_AY],?ROce#_WT5775<7c`jD2=[:a73=hCI]_GLPDC7nRSONaNY_-*;'
    0    588I52\GEJvV[WLBRV;cY<CRO3ZB@O`4I`V;Xk#TQPRPcNCPRT^JR>^qPHMPl@b?EGR
    0    701CMWSUB/IOKX2hM?NW>HAWMBDbC@b@M^UHPP8YhXK5MWAQU[BOM#Rf[OXgKW<SKF;
    0    543mV_kC>g[?G=Vaj\Zk#)sNGJZea;\kGRG/M\I@D82dWKZi_O[A`@KLBIBCHNDUU^X
    0    451ED-Ya57CFQF?i_Gw]]XNDULOoQ$b5RFiWFaT5:\@CQ@IKbZKR]2HM]3:iue6TIn4
    0    531RV>og7V\PfY`<`^XEFFTFU`LDL8pW-i[LOY`HgHMKFSgW_lSLe#XcP<LkkT9IXJ]
    0    495M@qb?O3JEZM9[de`UA<eAjQ:]i]rCLbKBEcQU_-?aPBKbgW^tX_AhwAIgX@DjAX3
    0    817T=b`>YFHE^ECUgg^KACf7NLJXj<cAAS[:OV<EaYF[f6GUhP\wjU:a`N=shNOeCB/
    0    650L/ij)=H=LXE<\N`^c6Aj1r8I]fDM4EeN2Cn5>]X7gw[FegkiR_ISbN67^abNeCbC
    0    681F9abTG=J<i\0YWE[^<?a9c30YgKk?L_LH7wA8]M:ZYV7ZUfm_dI6u\7BinOAUG_>
    0    4542`DP_ZSUSST:Q^o^?lf[gMRw@OU>KWeqe54__AQDANT`BK:KENI=`RqSKX\7@S8f
    0    453NYKPdwhoc.Fb=MWFID]]VEIGACLB<>NY:_]p$<AMRFEI=4@FO:iY7Ai@89@J?DUC
    0    501AV^]Y@:Sap]<;JXAkRPI\iKBcF#OIRTSFJvlc>GSIO]:TL_aR@IFcQTLE8c6K3[[
    0    314I`=O+NY#^^PTWHKR4]F@=?c?anYGFMHFK]J3F<s;K_TLUZZM4M04KI8OHGis5CLs
    0    781:=\U;;MU=OF6?RCSF)HN2Z7I]\UM50[]GH]FEHD?V[I,IJTWJO9UwSA:bJG@DHP8
    0    354>Nb6;AH,bAK9b=OFKU>>UZn,lEmiPU]^7^(;=PWBGQ&5ZXw6iCD1UU;KJEMCOjce
    0    449.XUhL@QAF<?E3RZUJLE>SALPeQE\T8VD#`EWE]AcmtDU]FbZKbH5QS>7[EJPY8E0
    0    546:VGSJZ7UNVhN=WpXS^KJeOE[T#NKnJXD73NPX=GIiOMDI66^BKSRmDQ\DcKAP>>I
    0    598=UEW'gI0L[cHDBM?YXMHIHWHWO4X4`;NKHF@ROGO\KFXTXUQTL>LVKOYMSwTPHON
    0    443>J_bm83S2Z4Gub`C^k;ZIl^OXr:VM4ecX?f=]W><_iTOYgGaWh==Tr$Cwpe/H?l2
    0    443?:DT?NBBZAOOH@cN>F<3(9Yc5<[3nVK=J/>[iKZ_ADcSL6hVW@VN1HwVF_E>_\\[
    0    353#8hdUU'PEt;B_`3JW3O_SZ+EvRSw11k@62m*Cf8CWglKWdlkm1G*^o2U[ZDHf<n,
    0    375LSARYPQsW[MQF-B2LX>Ou4gC=]X2aZd:Um'9s5ADwKS\BB_BC.1j?\JV2PFZ27C[
    0    479GDSLRaPM4W:R\OcV[[+_ChOO]ji6QQMiH1I@1\M0]R?`IS]]OaB2Y]G^]owQ:Zd[
    0    549P6dR1oBDP\XMoTYUV#AJBb6HY_^E7MANBY[K3iWMbYN4]CMaUVW7lm8:`PaQY+^0
    0    490VC\SN8H8MpRBc=ODCWZJ5u`#XgHd?M?a9@U5]]O8`^bf_Ad^pFHnZWJr9QSHN?K2
    0    447A9Y^kIDF`XJBEFUeUOKATG[dOJP`D?JbR'p<S\TJGF_RQW>AK=w^BREXZNNK^EVB
    0    504kCVAACKCPaYiBP9LVfDWMmRH]WSQ<LF8^TIMcSG=qc9>bYK#Y9\fk>GNSS<nZ?M5
    0    538X@o9@S^>ha]h_D16rr`7]XQB=?jH5@@+GU4J=>iCjkDdt39><<wllDV^9Ib^>Jo@
    0    598b;a:;Vw5]Q[URP>A[bc5=TQIP=jKDB9IYaIU9JOII[?VRBBU]F\fSFXMT@he>Jb;
    0    525T6q8BS]:]MJH\0QJTGMN;G9X9IwBH@FCLOOV_GoHS`&H`@OJZU@Yg>dC7ebSD<Z=
    0    444mH?N\NNIVXNaA3A?[wgPVI@>80ZRNA/ENWNW\5TOfHN:RB@HL1f\V8WZ=IFn?M=0
    0    395j@SX?Wo@]Lqe?9D*[dJC9GOJ</O.KU@<4r#hM/i9ToEHi0G9ROricI_P=VcbNG;E
    0    651c=Y?2<U9lYbW7<GFrUn7&S5-VH`F;B>Q0U3fQLT@_aOUhHHRVIsabLfwSShVI9X=
    0    632`C7>`TT<Y#eOP-E8K^aA[6kB43M0YN\OMZ7q[,IP;?Rh9+QFL>OQE>`V3VO\KOBN
    0    639\UN7KcZdS?EODJMNPQNIbORAN:a?4EC`>SGRWE=Fe[<Zf5@SK6ad[<wIJA^[D?JI
    0    525qmY,^duKvD7bBDQQten9XTf0HR_8A4S24bPt?N@IpU[^`#JI.;wZWSRMLLQ[WgV9
    0    521RD\C+]\LPodWh?GCTX^^VJSBDM`7B:DACSGtP9WFZPJJ]65O6<wR_FOdADdHU:[9
    0    480J8QXVPw<RKY]iMFALYkGFZD>Q`ap>S@?(lN6DqA@VLTCXgTBFVB`=KRKJEEC7QZG
    0    407Q@GFR_A5^R[rMBFGe8Z<+VQ<<nw*9MK:]OX`LZdCPgFMQS0k.K^YbLVsFE]DX19H
    0    515Y9\LQNF#HkXNdPH:TR7NHd5Bc>NBCO9IH\,JQAKMc_JIVNNLa?]]ZL\jF6:QDVg?
    0    493bO^#P?]FS]iiK5=DQ_R;AXPWJKLGJ;W=@WNqUMk?TI;W[C<ETM[[h?TDTLSSCUVH
    0    520B4[C\.UIQTPMVdbpUE`VCJAaUaWO5<WGO:PX^/diO=M3SWZwqcXIiU]_HfMD\cLM
    0    579KO[YEZ]hVTiX9QDNKZDH>LTe[RmM5AH7TMHE5LwN6n;NXNHO.OYgkFc7O]VMP/RF
    0    570cHV;@i[;lSHgNHYZVgm>BYETDCd*MZI3RRFVTRH^i=CTK;2DTSw^^9[Q9HiTnfIT
    0    503CNibG0K8DYVN>BDF\X]V6epQFZ:=DDY9V4UB6>INMWGLRa#fJJJR[L3TDI\SI-U:
    0    495]3K>AldQrSdp/EIJJic768IKCJ^+8HF48Z?mU2\BwWSXl7BG>6cuW:^:@AVXUb>>
    0    524PgB>aAV?JPbLdMAAOY_WNZP9+VDXRW:GwNPRVJZNPY>kB?WW,PI`PJbZDYS=>XbD
    0    629>VS]EGHCIkSSZRI/Lf`TESBKMTK`;FXPC;UTXDcJ]V@Jf^^]fIQK]\7VNN^V[Sw:
    0    552ofZJKURRLHVsWLMOHIMJNXT=RN[5FVT=6WEF47f?dSJ[OJ7FZ\XdZ9w?9QjcP6H=
    0    506RNG[OsUdRJL[9aKMeTSbmNUQm<PIWil8^bJd?+1XKVh]w\NBO>HRYNUUNJTbQ?AH
    0    537Q=VBFh>Og@\SN<<=bw`<iG^KBMm3LCSHBh4t)B]RZU;ThB@:J+fZZ#tH?>]n.@5C
    0    463hIW@6QZBRmIuw3AAcFuB_YT(VYrA?65A;i7_MCSJgk;WbWHF^L[mlA]p>Z[cGBeK
    0    424V9e>RF`(I[N\:BLCbu`R>fU@6WWCE`M#8pBZZM[2RJKTR=QDM?ppUb`WJ2VMUPM>
    0    471qY[8;UgK@3\v?4=V@oJH_MCPa8<MAROOHX>PY09QcN[Yg=LWE:uwfEd1V.9QH;6d
    0    439>SaS?MCHRV=;\8[NnV<=QYFHLADVG<\GC<[1V^lH][DJSMLPSZQU=_EndoW#;[FF
    0    486WEc)1IF:__fbb9IG]ajG`IU:M>lF\UGD:W6Q\PTPnBIab>>D<+woV3UYDGZX?2?S
    0    393OFT=51Q:PSeR`YGVbYfASdgUMSfNN>6*4]G[?.sVfY=PYMS?#Cm`cR\nFGTNQN-*
    0    478`CIb0V_6PcLg9N0MRMKIWPU'i79[OOH`<SPPG=C;O]?W?VDU1+TD]7[7Y#52XBSR
    0    402L-[Z#0*6@RKF[*?a[B.RJYD7=WwhV?UG:;fLAY\<`TUbY\CTRB?TIH6h`=D%8_O@
    0    600^T\5EJcKSYBLFUPC\j[CBw_B;ZY[BECAEIN[>0[8lSJVfY1TH[[bYAcjMQX[NY59
    0    550MJA9LK\QVSLNM@FFGiaPDOXS4BY>AJF4Af@pOGfSwiCna4<ADDjPZGNJAF_^CJNA
    0    654O@]H>GBMQaRMP?@QiAUFTfF6aNRM?FPbFLUDHYZNXWCLw^SKEINZTCFaUPFQB9qA
    0    588j:AAQLoAaGf[@DK@S_Y95OC:LdfL<CEF9MJw=OdVZVKPOGKEBGO]UJZCGLGlRKA>
    0    557K.eDS^nPL[RmJJ?YnZTYLd33#MLLF577@u0h=4gDis<HiI;;3?dwYI5PMHLHdAS=
    0    463]@d*ELs#VMUYaBXBq]m=<_ZAM7h,I9@CHoNY47\FD\9Tn.Y:`?h^T?gS++XdCCEO
    0    532VP<RKHbfdWHgjEF@kNHSRQYHXHG,P:Y2Tl0kA:WJwRKVP;S1W@CWH>NTC3V\<GSc
    0    4917Lk<jdS;]b5?GCb@WQXH2SROUD_7DXP7TSZXf9VO]S5WXOD`j+Q^wJqYC:EA@@IA
    0    459YB?=[JJJnRb^f8JPGwYCG:6IQQaKQ6FCHF:LR7kHGT?bJC?JCC]gdJLl]OhX]TU/
    0    624[C]PHF]GXKLARJ>d_wQO;m7TKT[?EQVF>Q=OLMLRCX[AhOXE@XSTGC9U?<[STAOL
    0    450^D`DI7o9D]j_V?R9wYfGJIPCF\[ELM@E1[=jAWVLOmCXiEZAC@ZAYK=YNNPf7\?=
    0    438ZRY\:TX2Sd\eIRV6nk[9Tqo#VGoWQQ?87EGwMUUHVrMT\JNRKMZ^WIOnWHh>;CrT
    0    602UIS[FKaH\SgTK/J@UWkDEWb8>Fk?2/D1;^Uw99c8]SHTbMR:A:jl[QHmYH^K>=L3
    0    439GTX#Y4PNWs^:\QG9jvWJEhSO7[_BBE8EE`XT8=i9Fm1[^[VLC4TTaEXV`=SS=a[C
    0    435ZPCFQePILMT`NcVCaOQDU<IOWVg7ZN_HwHEMI/W;FECZ_JHiKZ[?Y:3YbUHBQB\r
    0    452^5Y23cd7wPk]X_'0c`K9B>KYtcRJ-BAW3W^X?FSN^k8GU:U8IShdi0XK:NwN6)c>
    0    401tO?SDmP`LPBl7Ya:Ga5mIOcEqZ;IDwrdmUZ%6<B4RrFedr^IHIS_q+]XDL;uT:SD
    0    573eGl@C@T3\\Vua6N8g?BQ?]K9Jnw3-S19CU1Z0NbAc^>HkHEG'6LUSM[iTL^g)1b>
    0    607VRQ92a\lfScHJ3N=_wO>>cXR>[HGJJJML_,CYIkS@^JG@ROI1?feNBl`E`OYDAL@
    0    487A@\KM@RUnI^YBEMG5FL;BOUB1HK?J9>ZF#E;BLdoPSIaA?KQQFPLXHIN8^mYSBIQ
    0    546rVT.NYQEOIkeZDP[ZS]FYPweG7B=fK?-EWBJM@hPNHPkG>U=;?XhdAfTA:b]>UGU
    0    466B=w^7B`GXcHSAOILSRP\+j[VYO[J:>F(UN[_4JP.Oe/=aE=:RAFZ\>DZZU_OAKW=
    0    6247R]d7DMT>QaCwPMLJQS[B_DCWZRnR=AnKEV3Bic@9uISaU]@LPTMOM6e\TUPaI\>
    0    544g6GCJ6^@dbeliV*Bero:5wMHUFUKBD0VRICbMMpdWMC\V=F=NEFv]Efa7QZi>JYH
    0    634_Y__J]bFN<@wOLLgMVBLVXQBJ=T@YJR<9V7V3GX]>P=\TJBDE<SQT5^JOLW^:HFL
    0    631Y:Q;PSXDc[ZII2;#boJ0IIB?MKqPCBG5Gk>_@Je>]YD>fLFMW?`dZ<JHPPlb7PJ?
    0    576\9^X:Na>cGUXR9>DSiN;:nJLINwG928-5]8e36PPZO/[@A@L]RhW^@ljJ;ii@<I/
    0    479U*gFi@F^qo`[`;KHZTS5OrXT]IT?FS7BFKCCV/@EAcRoPOGCgDak^j[\SwMLE/[=
    0    524];OO7ahA]Whh^L@IXZpW=YV>PZwMEFI/@XGT@Q^7vUPOVM7QOPRd\BSrFAe[FR\C
    0    466[5w93DRASkZcULP9bqfOw_85DDaJ067`-YLO:L_?V`8\rWJ?PXMRq0tq8ldRJDtA
    0    525N;rS=YIZLRUeVL:w\eBU>KO_CPb@CMc6KMOXZ;XhOEG=TKCWTJVHV(JAM];M=DXR
    0    582c?A+;@j@wkW\Y>M?]Wp4DhfH8UhFAB6@I_>eJ@X3[VBVKME?\=\cMI[SWSd]AOW=
    0    528cEqMH>m?pDcU^MWPVW`5NSaN;;X@DB;7OF;kH8YHkO?=`DNXfDwSc_XaJI_[0V?H
    0    632XX:6l>EDhK^Wh9>SSl]<N;gT5`R)ML@FTC5_]RSPLCZTM*LDFHRkLJfw/6dO*dGY
    0    553[>P@RRqBX]uOR@L>Oj]<EjJBBS\>F9?ILhPw;HeDfcI=U2E@KJfgZAO_BM_XINQK
    0    680\PVJLfhP^GVWMADEfeV8ASwN2UdD><I@P`F\K?WKUU;TS=OA0;sc[KU:4T]dDBAQ
    0    5371ITH9EWK\wHIFUGblVVOYd`AVYT@DG?EO1\fOaUJ]aT;lRZYWKiGXT?eNhTXW<Z;
    0    533HKZ?C3cEZ_cFsZCjQwSEF]U4[ibVM2E?IYAMXG[^vf6<b9BAKQY_RJQSFVhLA^T:
    0    594aOgM?#Y4UYYCFSAB\c<K9dB*[Z\];7TH4S@KRLU9ajGMS7?-bGNQOT;r3MQRHKDI
    0    562RCm=@KkSXVdWPK8KVZZ?V1SALnTE4L=:IHCeHYMFhW<R^41BDLek[8V\3Rcw>EiN
    0    374G.gZ'24BbZ_MD8H2BfS1PPK2hr`C48RPLNMMWHk5V@&fWSW+7DGrqDWkGV2TL#]1
    0    441dAX@2QmFt\Q_T9N[n6t56HG??#q:@D>D?h2i07mLQR1L\MU>?HlpXEaL\.gl8>GO
    0    425\QN5RZjTwhr_e%9:p[[*BVH0/k`K>S?AH]\aMKI;ikbSrA;PK.o^kResL@cg#MLE
    0    502JMK`R+RAhL]B\<8<dmT=ORH+SL>S@K5C<WRcmBW=_]KpJFT<>URQOF%wJRlT=X[;
    0    678E?_BMW_GePc]F<HD`_nDNKfEFC^G>QELMOFXPE]DUYKNT@8D?5]W_<w]DCYRI<BO
    0    437a?sV8B3SCP93cU4aER\[SI8ZCeUMG8IeHHBWJdni3KDG7V;hRZAmgOgPwd.2eXQ]
    0    394`E?5C]n6wIl\`QTDXXeR8WdR]RwL>:M+<TTmQ1O<cI=`mF<S)AFl?M[X+;R_+ILG
    0    455Y%Zh1DO8pskXTU58HjQ0Ii#K^aYFNRQ.5aKXBSX<ia0:j6>=QHj^m,b87QlPF:PC
    0    5624=P0ji@EecONNQVu89fS9EMdCGcEUG7@RGVRaFUsCb1FFRPlRmc'ewX]Rb:Lp\KV
    0    439iVWBFalPaA[i9B><Vew<a?lG.4X1J=D7Rj7bX8NHFeFJKC4DE<_ePErb:7X]SOQQ
    0    461XKj)_Y\Tl`nV?KB\PcwD9]?JPGkFJA<L3o;t7VbH\@VakJCE7/SbYTbGOPuLL5AB
    0    576H7X?KSTK___^L;<MawVG]`HOOVbML1D;9l2jR=SU^_>>ZEE.P1qgXO]UZHU^?KWB
    0    472j7F?WOD;NDZaB:JQK[XUT[SQZ6>8J'#FfUElZ^RG[DG\ICGM`@cWb?`MHYLQWLJd
    0    676MFS;?_dHPZR^TEEClai?ZYUCD@m#HJEJNkNeO9RCbb]hGCHB=K]`SF]8G4TZDQ0B
    0    506BFhWLOG`-`6LTsiwXF<mY`;PP[5WIlljHGQW[KL]M;\I?IgM\e';:N]\bP:>TTWP
    0    606LZAEK_];eP[qCOD9PbcKHRZAMSMFWXEEMVGcE7XHc_B[PBDH;KjwJTfSDOeYSELZ
    0    679<fBV`CKFQCPFUFJ2HaY._,ma<A<R9R3G[IA4wbReDHWZNBJB7:?w8HZV<PSM0dCe
    0    780W<`9CLbK\=OwWDCPeH=QH\W>LKXCQXNGCY8CII_IXY=JS?>V=ZV]kFP[ODUTMBXF
    0    635F=^6JZYFg9d^9OEG7Y[=F\UX@,e67<=:SaNVL#hAZ_/ZS6=VV;VRM<rCB0[D;HFF
    0    445aCP6[RvYs.TeIZH\YOT=CVHA9Xe;U;V2<j:[#Zf-LpLrNWZ<W1DM62cGJBTkDeT<
    0    552JKMTA[@?\?LYT]bw<HYbDN4LZAbU;CQaUNBcQPDZ0@RH@PWRRgOEY[8AX`MCe>AT
    0    590U<[MP;b6uYTaR;=IZiL:[eWENrSCONN84Qdj@;PAkeJIbOAC<AXf\8h[CGRwG?cF
    0    495iCJ?JBaKTLCDFKTOJknRYOI[NTVJRN4%J\@NSUY<nj:^VJ4K`CY\SMwF7<NdH6[F
    0    584jBT:>GZ_g[`ZCQKL]wB86@QYH>Y7BCM::c>RH:\RhY?^bJCIAFK[g7OP9.QeKWEO
    0    569]LK9B`w]Y@RMYDP;Ulm7?K]JG;SGJTEH\a8f??RK:_[K\@@MN7ZY:DmZ0MY]=_;U
    0    588b;cA>HS>P_kVWMBPSK[@:bFGCZV?67EBMN;T@:c3cOETdN97eFwiO/SHPR[aECaF
    0    4912Cj`@N`P/uUGQT;^fGEZ=XN;]rX^IMmD>0SGMMU@EX+Qm`_bPU]DQwI`cfZJa?r=
    0    527f=t2E[dHlYe_NAMNgebONZ;E7V\0;>,#Qn5uL7UFLTA[[GGCBFVucKfW2G\F@PbD
    0    694S=MGCRQDfllQkINNZVFJ8_S/Oi@FRHQGFNZ]1V_?oSCMe=bSwIZd\OXoAIfXTHj2
    0    482g;V=HgwSaDIiXO;A_nK6ML]J&WXSKBK6JQ>]>BdC`cA]g@EJ(B]l`VkbJQm`>>HT
    0    673ORWJc`GU^BWG[;ODMbfTw?kNKG=FUaF@fS6VOLOV?@io31MHMG>gWSe_YeW[=bF_
    0    612M9mG;CQBSV=RW=>SY7ERE\D;NcgCHKFE7Q;U6RS=ce==[DQEbDRwvQQmBS\J<I^D
    0    683ZTIPCWWDUEKEC<LESnRBPWS=;DQAJYEDQUCMJ3IJdbPdOD\G3GSwhbIJ<DPPQOKI
    0    461bMEPBXnB^`mhM8KH]wgH[TfGHEd6`Q)K@XN`dFaTiWK6Y9MD2HaSgK_dAEXLU<h=
    0    526N9O=KNc<ZJ\XH\NDLhTND]nHPYXDQQEEKIK^T>XAWb`NNF=:#DZbQIXXCT\K[LPA
    0    499P5Q3<VYDYOT`V>Y>b^n3<NY<WBfGMCG%9wDWE<[FQ[Pik7FF:1OqdAdLDGdW?>II
    0    422P<``FTcH3lQNM]:Ud@Efoj=C>PRY@Ic<N;hE\I7,RU##n<`e^2b1[TGdLM6]_Gi?
    0    570Z\AFSD?ISDX?ZQUPYYGNeAMGHf:pJ]OEUJ72>iXFEYYL?HKC<TOhBLedHZwKOGbF
    0    477XVLw/OIvF]'PE[[VV7AlLF7\[G<MYd^qBFD6;>J@QXEnChoBh]AJ\X^INTu?ODBV
    0    541a)rc=w`4;TPPIaIMN??G9I5S`\\JE2LS5OPDX6s0ij1BhNBFKJ^Lt@GOVSekJ<MU
    0    5309F\bTSREBSO?[^_[w]MfSOFZHRP.dKZMhMP/HT>Rpd[CR<HPc;8SQRNJWdVNDCmB
    0    490SiQ:3UHbj6OS@1^JFw3AiHKOJ>V;HSE^7H@[OD@H[OF[V@\G,/_]O+bQ0TbWBG\X
    0    622Y;gDE>ZTXdXeKGL=\^^=GMM>MOc1GJKL;`Oe:EhF]XL[UA6H=2kwQBvM<=[NAIWB
    0    670GBKLR>UDMU[BsGAAYSp6CNM;=BiMS1K9MHOWPJQ]^SZ`wSaT_LUP<KIUKJEJPRHH
    0    549:?R1PD^AII@9Q;EKa^wOIUG>/AdT]?IKgf5FIBC8ZQ1Z?8:8W?VdkQL`J9KYWIO=
    0    323CUQXk>eYP^o6:H90U?&>HC_LjR:8Kjbn8D_<XG^BG5wJ3Nd<Ml:pFXKWPfF`MfeZ
    0    541cK`I9^WWRGDm;HfBi2/bWOPcgJR<U:`]HwWE1G/7SfTIVZeV89V8_KXMCLDMJMO6
    0    577S8==?g^0i5^m=RU,L]K0L:=S6,b7QU72eP,^R4QWRP3nG5:@>GwaR=jd6TRhI@*:
    0    604;bQ<:Ka\IYKdOEhGCcGQ_6ThSILNR9Q<P86YBKVGQeE]?BQFP?Bck?i\=Ecw7FJ`
    0    583^N[UMLGOV]FSD;PV2E`WQ;<FMYKQL_M_LUCw-VO9`f?CO1<Mc`hOe7\Ec?TYML9c
    0    552\Y`QHY_SlNQYbQRBX]RU/[TNbCY@H>CDEHGOA=b9[]+wOL7?TEYYf>Y`HGJW1M__
    0    536PpQe?].TP[QJ\AJ*[W:9S>TUh[A@D[]qOdKC-PLQAcUHQLO@LEdMvGkONAwY0FDX
    0    431g@tiGbK9h[OKSC1KjG;B/w<M@FVKBE7Qg9sOWWOG^cHN`\.JKiKfk:3SGV;<XXV5
    0    581QUSFGJ^[Qba_\99;PeMBPTKNW5KGLUDDSDQZHOUCc`>TXEUCXKf[BCMwUMMaSR^O
    0    567E=FIZR]IwRlCc<9I[]D@=KT@3VBI5K7QDVCdES]XebHcVK7>OHKZNMBVCBn^FKJV
    0    523[,m>DZ`LiaYg`04:Xf@;E\=<$K_W5CC:5UOkPBcQ_S@DPCCDGOnw[CRg8E`WTDi:
    0    559o^W4JeqRwCQn::,9aLTD]^^9C9i>FD6>2l1]9If.bk?km56>C+bnU@lOH1omQ`GJ
    0    635aT7DObi_XTNOOTDDKGG\iEBaRI^9ZeVg9gLTIBGRIDUo@/HLRBI`b7wZCDSXHBa`
    0    333G4B]GlMMFfd<gV#DB3UBniT7GP(FHVb=4Vf64OG8<ccBQJTag=(JUZDCO`IB9eu7
    0    595NjTKHS\@>VNS[EHNGw[LLQ\H[JOLIPDOY[He8RZQYOR]W0PLDNKZD4V[UTlYPZ`N
    0    567LaQDIBSXi]_UUP?FW^SY_EnTQ^?LN]QdYFBW?EQc9XPeCFVE@OFwVTpb7YfTFDMX
    0    753T^@B?DTO]KOZJ]^KOT\Cw>h[MCIVWQTbMKTC?KCG?SO`EDQI?FJ^IHWE:YR_F:Oe
    0    417\VZ%nHE9==A^NVWDRXd-tWeXY6/TlbYUoY7X9<Xm77Q_G$J7BFF]LQweFK=T4]=p
    0    474fRYB,9wZPWVb@[D[^FBMkSa_TWN=YVPL2cJ\@BC*OYLcSM_45Nhs]6d=ONbXAORK
    0    549_KL>8TkAZLXW[>I:i^iAC]WCNWW>TIADDY6X:K^TMR;VwH<7O=kW[B[DC:]TGPLA
    0    538<F^;QB/:]RNL<[SZAAaPOeRhXNKHBdiA#?_0a]Zo?QNBOBUEGTIalFJMXRUYWJZh
    0    553T]I<RRaQTWbOUM9C^]Y5nKj9INO7NFZfRw3TL;YHHTUwPD`AG:^WgOvmH?UXFQRX
    0    599jO=0SDbSZnWwl4BGd\O5<Ci<C4i9?WFEMb;Z>HXNT^fPUMMAG6mSX>Z:;KlSA<GP
    0    437QXMj=KJJ'?HYCZV^VK[Phf>if>N\bTjVql;@C%AQ>C__<fH=e8:d:GSCw9BH\W8[
    0    565[9p_7<O-TY_HpMUFwR\8CWD@Oa]LA<0R4JGS;U_$sg:LpTJOM8K:Q3[sE=nNO:b=
    0    563VDbE?Qc<TJKiRUJPddkFJOgLcUZLGBIF2U,SM;LD^j2`U4DB0GnwgVsO=9sT62X,
    0    671J>a\PJT>QXF=UgJdLTMYIFSGaL?wMKIUPAWKHWOXD]:BMbJbMXLFVGDKKRSMWCUM
    0    580?MV^@M9MGXJLJr^UC#IaR^HWgPC\SG;g0=c)=ZJ8E]c;:[[ZN_D:BR+UZVWDJa`_
    0    5629@WZEJEORTC9dXYjZ*MWH\JMe]Fb:VFP:@G:EGZ8EIdJRTsST\Q8JL9[MwGNi=fB
    0    617C>Zw6HEG+k=FcOXZZ=7X5h<=``EnAKk]M7O5=cX7\_]>dVkfX_KI_lALbe^9d.d9
    0    571VTR?PHOKQIZRN<?IJilC;caWQAZXG?FV>I8ZFBTYOUOYa5VAO0OwF@P?AUo>FcCD
    0    490VKSe?^cOL]IW_EKWYPLTHc>5Vd]Z>3FOORUMIT#>YjHJTeXjhP2N\QMMrRQLRC\B
    0    586``NM9aKGBH5g=Wh=QC6^Y@ZZwF=DhWbGO\I6UNB0SaLo4JQDNiLXRNW@AAnX@IB\
    0    419<>?:]=1DW\nRTSLDYiBFcm6\DdkZ6>7B93RNolq[s\P[3.LoWROtMw=oob.<EoSQ
    0    644WP_OH#JD[Q(`MRQVY>]SIaCODTeI?DOACICOe\0J8CLB[W]TaUVIJ^:3[B<D]RGE
    0    496D2XmX-_/CE:NeU_wIwZDMYLJ;LTGZ'J3GHZMTLS_UCIKl]QOMHIP8L;5[F/3Kf;J
    0    448<V(I@DoOA5@cee$cPJ\NaHNSGB[9fEkFa]L``XF>p;YZbW^Hh[<D7q74U#IAsvM:
    0    597[UJ/hR[CVLVUTAMMkZrGkcMNPCnXrVORkSDWw[:^eH]kI<NH_E<\IGSUUAJPS\2L
    0    415#MK<T43QCQIYaKElO-2aYhNrLNSL^Cg7ASN_AWJIUHWGcMa[j%B+YSiOb@+[lUP;
    0    429hSIYLD]U?[NEd+I:R4E]LWQ;aHQwUVYJ\0_2RJEI?_iVVTJ:=?5DSV5GM_hZ,kZL
    0    398+BGdQ\KM7@[o?H<>Oh9l@ZJ=OZZ?X\YSV7RhZ`B3b9wBX@>EBG+KLOXad]O>C)TC
    0    798YP2B]9W9L@,cd;=rW\[bPk:@=E`IP8bGh\<wbHBpf@^[PB`8dC=D=iOIp@IFYdJ?
    0    459JEPLAKY#TMSLw8Ag^Yeh=kJLN@N2J>S31QB=nPNR^NGGd=bGs]W=Dp?JVL`DQn9:
    0    454BMEFP6AEW[^^DS<[dcv8u[@25NT:mD^5ZZPA`V1\\HXPGIXHX:S]Tr6Mw5F6oCOM
    0    421e[)PUONJY96GvE.GhXs0rwKERBb]O[`1ZLOLkcK;lDXhJHnCH>4kAiQ,lA36ndUR
    0    468t>Q5<SXFZaN9\Y6ZXV@cROCJ6dcJHOjFDHLwG=fpOHOVW;VI]>K9Z>*/^J>VbbGC
    0    58487IiJCCBOfT@^N/XXWQSAaC2T[EOHPBCw=fPRW^Tb``@OXVYcgJTH\K9WWBDjP`B
    0    758J;Q`PN?2EPA0jZF[[P:a,gO4HURZ8<XDA=VKYoOLVV_DoQwHfHFHLa;Tp[L?rOY1
    0    544GCMW@WOI?I.X:[T=8?EdMEZYw6>HL[VWMN@?F_Z6Al8WYIAF?WCdb=SAK3XH6S2Y
    0    409tLQ2RJ;o\c\VGHA2ZYQ<[^9YnTOH\jCJe?6cYTlA/H^`68]KCROb[XZ=F]KV#E^]
    0    473]i<GTXhS7@#iADwNMpHXwGFTP(@<rKa[FW,^s:6D9HqpS=6O>b-koNrP:GVNNFFO
    0    540:Tg8WKOPa;TUmE-a[gk<?e<#RJfZ^@`VSMLUbQ<T_KXCcDOG[MNR=dE5jL0GfrWC
    0    443S8FQ7H[gK0J-HKNY-Ue?cUEkKMWPaTD\T;aPSAKTwM3N;GmW<37]OK:Yo[JRNO:I
    0    410aYL/_<XQM:5]4>OaN[e3bJCH7MaIM=M?[a6OjRP^sT>^GJKAsSR58DD7F>H1jw[M
    0    595HYHJ[=WX[<5cLOcAKFVSQ?ORYB@5eL\RKn3XB<TA]i1w^>WAF`MNMNaJ<==^U9@]
    0    505F1FNa*XSANHDZ`6JZZ^k<ST/ELi`QRGURIa>LYS[7DPP\PMGJK=.MwIJ>S;LD*XX
    0    765M\N?ROD@OP[OVW@NJV\@b[OO=PQPSK?Mw]BPSHO^QGZUD@QKXM8UKf_SEHRES]MH
    0    627E@FM>8=)3`CBnjA`mGSW?`W5Na@RCGRWEVYBE^GKFB?J`NwaNYB.Ze8Ri`IF^EH=
    0    554UQLLW;TIF=HbSOLhsIf]WMW7JAh.F8jVTXP^MiCBTNFOw8U5lEASOkNNaF;O`]2>
    0    510@BGIQFUS:C_BE\GKo_NJS?;ITl#\WULl>TLMVH`aFF\M6Z_EAH?HM`dOI[]SJNd]
    0    4572P2=GEQNX0mGQ<7GZ=HHS`h\G`#AGa>LH87U_[VIAQr_>Dc/PcLad\cd5fc^?SNc
    0    532UKH^UKESVT4aY6Q\FgC@NGaTVURX4FQF?HDcpa#]TYCQ\YEPI;CU??5@X:>,MT^)
    0    412hB/BP2RhMB2CZ5KhU=v[LN.ACBl;bId4TaFZGc8CbP4T_TAVi[DU:[R<G6K6wJ-8
    0    635VwAC^>bNTAE:RV7EJoXSf;LB8BAISSJWjfASU`]Z[I]o8;d??FGH<nN`NUTPXVSQ
    0    592QFBQYUWM15?ZM54VFSPGfY0B>Eb4o9SI`CKd]RGPwP_PS:o>^7=79q2\RZ=IP@C:
    0    600k_P30ShQ>GGf@YLKd.PeWKNBbKG>mTTbNbBHV2=<H\Zw=7TDBU]e[RcAN8^`:LV`
    0    600MwJc'XKdHJ?Z@ba9ZW7OL>T_IS.TNO]VE\]4DC\>DX:R6S=JCUUG\DZHBTU\66Zi
    0    6042EBQ]9fHl7dR[Q6if^eRIXJYDA]BOLQH]G7TaUYOkSgHXUwUVD3U<VOIkdXBc`UA
    0    697EObC`:@F>K4HTNJjSRKiFw<UC@\?NOoEK?N?STPA[>ZCMBkPPGV=MdJ>hVL?mE==
    0    466QVwGqPW-ZD5OkL=\dV;N<m3RNEVU;FgEMK\RSbTm_KJ<?DjUclO;_p@GUF19lf`S
    0    493^IRMfUbSAMP=oA>lhbVLAe1REQ]RWNR;^tSHYg3DSEed]QUBn69B1c<HaAZ@]PL#
    0    433JXZ?<H\6R_JMBipZXREgI^UBQWZMTVS^KM\>Fb[ESKjAP_OZTX9JXZICRjPMwQdI
    0    682BB_NL`E7T7NQMUMWDRHNBM7CA<TT<JI6RPNPUTUXO^PVO`Kf^[aMV\FJJMENfwM8
    0    662_Y>:P?ZYXJFcY>A]Wmw>W^;8BDe5cF\ATP:XdA;\^8JYeH].[DMQ6SN>[PGE[YW>
    0    645VW<GREQ1hI?Nk.6aZZRGSZ?C9BUJ]P]CYe<h[XQkOR\O`ThNwL9BCj=Ng]9G_qTL
    0    422wDf>JmjhhM8[KbYRkNDEV@ZQYINMJs_dVe@_KVCJMQA]EKKk:DOir,h6I=Qv;VRU
    0    697SWJYLMK<[ZY8PW>V]NKQRc_LTP9U@>MJb=N@OM9[CBaVPK\NNTC0\P#Z[c\@HKU^
    0    431^h=H_/cPHJ@UWJ7jGmdWld;%4<wGW=r3[]AXpL4NT<_ec1b<nC9?,i8@uT/1a]M0
    0    587Q3PVdE8:Ki>IaJBmw<;ZZo18_glXMLXHL[JBM`_E^P^>fShDUA\><f.HpQI?Z4TC
    0    527d_D=X]fXFAH\Fed2B4=pmDdWXQDFwJ[<:LeA87FMPLOa1G<@OIXF@H^-L&V]>3@G
    0    531pjL8]IOAVJBZ[@TZl\gKh_K6G8\GQHILSmR\_b>\wCQ_UAb:fFF:CG20V9?Jp\JJ
    0    459GB;]ICJ:bF5nQRC5eLI^cI'J8PYEX)e>bfNcZ4TTeZTVUn_S@PXWCX#dN?NQ;IM5
    0    634OCBCHFO`PY+LXMATwINTCQ7S0NQGZ?cKcA\RG]8[OIhF`L9HOKU2FMB>`CYNDJY?
    0    467Z`G6[CqJG?AON1JTU4`Kb^ALNB]>kJY(awKf9^OMd0ZgtJ`QKFJ34K2YEFE]Wk23
    0    548w]:PTGXMK==tI9$UVPG\^NTH>OMKuH_ZT\EabN9RNApil*T2@><3EfMKc2GKP_BE
    0    627O<PCk:V=IM9[ZMALa_aFgV5WQLbAbKaOwVJrVYFco9k`g?SJMF1QY\*?U1%BUZ:=
    0    417dHXLAHD5fEfOrMWaV2JULM\SL4VHhI;^YBPF^rQCm@6NmwWOqKEKQd\StbeHUH*S
    0    627PN63N@iQT:JYNC8akZfPdoNIE>W1][`GV]9NQ$AdwEbTS5MIg1HNAc+E965@kUNL
    0    675\4RXNAD+Q]jEwG2PSnTCZnC=FSOHQQICW:M^Dab^cEHAwLJMTGUYLO6XJOTWNHR<
    0    640FPe`RKGI;D:PfU3wf-LKKcNBV9iM]:fCTVTUZlPWcNZSb@_QtB@E?^-G]MMI`SQ>
    0    399WSAQX:^OXaRFmI@NTZ/t5hw9;D8ViBq5YX2EacH`ZV^aQW=^OW[P;abUZf5(]\U>
    0    5138PC>QdQHNSASL8@XMYJ\Kf[4YJUaXNZR3INP[w5JmIbQ`Fd=_<.H^O]2LSU`XRO@
    0    451STFML14PZL#V^TJsQCWb.M=BQWVGZ?^H[7V9c[cU>E]c^KonpnG*[YB7VkJ<jq\.
    0    470UAOFNP4NTbR_SCLFQw?Uk8`bMXhBXYTVkK=EGTJ7KIJMdETlF5ljUGHJQabHV>d@
    0    536V9e[O<D3M[^=cR\S]>>lXjH7Xc,qa<[BLMoY]keZeS]8dDT]dnT8Ls.PtUMJwGFH
    0    498W^NMKKjeEPE^CR:>NOAOR3MaDE9IaUl?NRWD#+<J6ahpT;C=;TKOP:Z4HUKn>2ER
    0    393hj5:Y<\\r3FP\i7XwEM;b>o`U4V'a?hCMeGMNI+fVNNsDDm7M?RL[3RAF:=B`FVN
    0    617#AULL@6BAL7Tl[M_hiL]PgPDDNUSH>^@WZNaC[ZLbPX>oI[=eIK]bZACgX<:_RMB
    0    455GS.8JgRUAq\C6Y<Cf7D>PEwP8NOFZ]UQRPESVAoPEIhVCYu4_kIk=OdOB=_iFLER
    0    4745?OVQFG7<UDTQULRiI&l@d<\TQ^[9@Q_CNFL\a`KDPPQf;QcTcAIwX*&qLDBVDO-
    0    464M?<n/<\=XJJXjNFtTTGWCm@D`aba29bORRPQJE;FcILKagjejw1?6J=MoiBI_,1L
    0    512fG1CiBONNUdv&^ECdRJIb[^#JAV,afWC>bEC[:1jcJcHC>GJ>T[A@OFS;^)>JBbE
    0    455TFM#_JM3X>`CS@ORoiVUchRY=BU8RY^IhWHZl2T]^WccaTgTf?K9EVCHQ5NGZbHB
    0    390L:P?SKO2aT@=\1:HJpdnZw(Q;bc>G$]I]=YRpZ>O`0n^adrQo;<5AW42kZJ3jXe9
    0    534ZN6P;-N/RJ5LsFMe\LMYNS;(L:v>9Da#Z^fh@nHUlN_Gu<aQW<)9AkB:lG+RH`OC
    0    667SAVNw0D7MKWNeI5XYneJNh;FOBcAOCG5lL@^e[Cak7d[bRiJa:@,6v5GsIC5_i?7
    0    544pcLCkVsE9I'\[A.O_f[TLg3=68^G`>cGULUgeRD@[?MXn>VIeE:#Cc<6`@?>p^AT
    0    640fY>LTEOGUPGf];RhmNGPjw;QF8Z3^>aS[YFO_O/aeOgXSLT=cI=;4dI7I6=DJEHC
    0    431X@\Rg:#VZ\dN]VHvDHSiVh;4N^GaN7^DIH\6AJ[YK]V5STPtJ`BBbG7MjO>QdU@D
    0    512Z#DaD>\1O>4YSTIjv:^e9eEUOboEWCnH]ECNLd?dg=eG]@pavE@MNh/@`Q>HfH?0
    0    532X3FQpI`A>V<TC:EBsOUDdQXR9Hw&rDkMTf>UtHGgfJuWd4T\EBV=A].FSI93aVVG
    0    567BN?6Vc:SQfS\dcNVeFgPNe8>FGjPnKt?VnJgbUK[I=NqdB\ag<L?NIF#jOGDSZMM
    0    633OUBHUR^ONG8VHLZMVMOOYJZ=`PKXN@eO_LGN@]0GLNSXFVQKaRF#HSYBZCSVFNBV
    0    607CTLDSTw=WAJgF]VPKKETTE?KWE7=_aEIGOHE8=IKQK=]JG^W]UOEXLL3PH@[EcEC
    0    500=CNqj<=FIc[IR`UAuThOGW:1Y`QY0JhV72S6?wO_D;t-CXnNEF4\Vi*XMH[<UaP*
    0    4636@LVOIJAbHIYNVoS[aMrFTNIZLU`HEbC+If0P7@9=\Y;lQT`hcR?NN:#a>=EgS=?
    0    492]w`J9WEI^YHLPD[s[MF\Gt=8U^VSU6vVUNhLVG=SYQTSYE]Pk^-%Oj@&^KNPjMJF
    0    660RFF^EHQUFZOBQc4]MIRO>T@YOA^XHUUYw<YMI[DPYHMCYU[F_N75U_EATE_HQQ[4
    0    585Io<<[DTMH2RIP3EHT\\MfYbJD?PPUfG[`JICf]UOR6beI5w8I9<mJRAjB[UBE]MB
    0    509FWpFAVO`IJTUVMSTgMJP-`FPL<FBD1XM?Jd]<DE?WSL;wWILSGe.f]JCDLG2BCYS
    0    518OP?V\M^;QMNPgQCF_dwLUY`:O2PLTMMPcTFAYMKdIPPXZEVMMOa<OLUGBNIChnGL
    0    879ZkL9dF\SQQOTNLOaYPTCcROKLLiB[G]QYe;Vb?OYWG[]S@M<TNJGOE@CHI6]ZwBH
    0    494]1K3pMOHSW,aQHAhXBkOWgR<IJa;B#k7DL<V]@TabQFcWMZ4R?D8TW6VOQE<WcC/
    0    725eSBGeRMAaI:aA??LZZfMqk+=B%[Bw@U@ZNT[tGC`g7J]`AU(V=?>AUMDQ:0DVsDD
    0    395U[F8m=dCO>R^g<\\bifLXkAGXGjIu5\.EVJK^LB@SW`:]IaeUG2Lcw-(kLOKqKXD
    0    726DJXNL+DLJR@QSD=XdPLMMwF4QGRGO>Y:MVMKMYBDVDRPZPgNf>BH@]9>fX@/eWS2
    0    576hN,5a1cAR6Csi(,H^Uu9iwDH3Ak9wM`VjTGcmE3biB`]U0`7g8>0I987EA/Ccf7E
    0    544J:RWTSA]PYa@IM_PVEOI:dCEXRSkWVNIEOCGUQDXNim]KShN>XUVSwJ\YePSG:LW
    0    516qNG3MNwKR7/KO6Z^nWYQWpPWS]J4DV]=&P@W[U;@AL6_k\f9]@I\@U[H[5N@tU)V
    0    535AKQK^/aCh6=qbE5o`etVcvh;8KtD\5nHR_>`QfCgqEq`e;Y9e:?IFnB:[KO#hb1=
    0    408d,1SSTeU[B=w*R?kZAG[^K8ELRe<R@tNbcEjeG<?Z0bUH2S7S\F%JVSHT;9dVg2<
    0    619T\XR>?VUBQGFXIQO_MP_HGJGWVX^ONEXIFQEJV_<\\YPSJPLESRQ`[ORRwJ5`YKP
    0    621J?W=L8L<7TGOdU>hbQF`Gn?7JSZE8;dHA_HZ=oP;FK@DjVUWX<D>Ow@DfV@@^<I<
    0    648SYRUM=_2`N5]\WIdtJcRiVJOG=W4WCk0SaZwV;GI_NT\oR?jTEAL>_R5SCCBUcN8
    0    573OC_>.Ok2hmd`lGKLrN*G;f7#_W]3T-]>cjCn?FbArODmpU;5Z;FOEINM<4JeFM>3
    0    384gfI5CESHG>*q9PEO_A78CbYT\e\@wdef]SbD0A(MFCYrN2Y9HE<=NHeKKGXsfDF5
    0    552XA8OMlw+Z[BCG[VkLF7U5?B>VFb=AFCF/4GU6YjcD:;SKQESC`aKbARA`PSSVlUC
    0    534]JD0[LHZJI^OKER7glK<icEO3Al;VmwHUO`0g9K]jGhHH>6U(DIEUXHo=HI8/IY@
    0    545DDMQ7wD6SOATNRH[X@DGVVEO_j`9<QaW;OZ?A:DRDGLBOMGZE[WObYQh]FPMSGIJ
    0    510H`50e#YTf/<FPGBjdD\Pd_OGP9PJ_J\OWbAa`PH]XSJWoL\Z=JCIPNFCdI,G\]9E
    0    775lO47Z4w<J4IfkE?Lfa_5Vn?AJHvHW@U3ZTAjbWF\fVU`W>XH\:IVAN:GD@BQHd5?
    0    427B>JcOEIRJcn6UEbEZGCCSlB[R_\ceG__:RXE^fWsg]D<Y8IKM^fPmpA[_hwGMD^A
    0    688EBMAH?wKg5=^bHQb\MRaY^JFRT?JVNWLcGLWZYQQjGQNXSc\PQ.:A[I@oOEFY`L?
    0    442ES?ID8Y#WGKWdHVW^ELSHiTCTQXLPLCGW/V>IPTF_jJ6QV:`MZIi^Sh?VA?8^S>6
    0    4751@JU[>Hl.1AJGaTG[PE]be;3HEGTa4]*MQY]LM:]tP_(?OI:Ue+#Ir1BuJH6R>FC
    0    617PcWXMEQAQ_?Ch?>jZ<ZaR^O;ZUTYE;[Q_Y]\Ka?TUIGH`WeUwI<B6d63^B:8`NKH
    0    464MF@Ab2<0LHmT]$D9VOh1RkJR,RMFW_c+LAAYSf3nhFYM6HF?72IMA[Pw=;Z5ARW9
    0    456F[C6UNCOQc?6QHCUNbeJvVCfX9sUVB\8$T[JpSY\eKWF_OXMVY@#FC@=[LPRRJdC
    0    571WH1,l?L8w4@Kc6QZUCPVIL1=Q:X9DEfHgYOPHJ=`FJQnVATRYAKI@TH;bEeMDf:K
    0    668_=T<TC];ODBLkMCmZ=S]IiEOKUSHEEj8]XJXIWCOSL^LKHlbrMB;K_A)^B<CwPH7
    0    356w[O5RXqPH8dHd31vm_rUg_ULBOX3[/M<Ld=Vq^[cMOhkd<m\K[O@Pu<?pID?[KN2
    0    438Al=RD+NRVK?T\Z<lNgYHAYLC7KTC>CEd;MIFqa?meM\SWSw+cE:HNuJQ`<DUlt/@
    0    573MEMDTJR<=FJJfQ9m?FUXFDWAraGQ5L\ViGH`<W#FC^aAYAN9]BNNJVQBqZEGgD9A
    0    479>Y_X`4J<iS4[_G9VPDpHKZTKNdgCG0GHRYSS?J4Kd\a[\UNIblOIRRbED]#?pg[O
    0    505QXQL`;MFFU8:VUMkKbNwPgA?NAi9kAaF5NCVWf6FQBJ=]WK>ZEV']^99^JL-eWTL
    0    425N6:XcZ%[[MTlNg7IgYL3^a0kGYCNP_b[e7BUd=V[L[L,#J4sFoqDaZHk<hS[Q9K7
    0    392*>`wBWnAEa92VcH5`30u3`^=LCUM7Kw64FV?.ZLJ]ZBDPaaUOgeB]XUE^[HGo=U1
    0    608)M<6m9DU8ESIf7/9Zkc5X]P8$,E?]]KY]39E`EBwI;pc<<a6<18H:tHN9lM41kU\
    0    536GH:-L;a`_Z3WQ;Lpb9cOaREC(U<La2w4BkEhAJPVJFbj/EsF]QH>Gl<2cHF;`[<'
    0    639cQK6UCj8pKKwc9;J`@tNQo;M:GY:VNMI[aKje>ZjoW2e`3BDb3DSFCDDN?YEPWA>
    0    387GSNg12cMF=A]_UZEYI[v]ItDjQ#UCL4CPUOFSqU-[=ZL\Eu8TH8v9@asSTZB:L3b
    0    530R4KOXKYC\AGWUA>UwBHBNd\K=M[D`T]@^77`iKLVS\YX`N^Kb>QP@NE`UMUGQ>[M
    0    478cq=>I8*HLSFIqf&pa>6`IcW>V^j_T(bRqIW`@NJ9<Is8PYwYei2KXXGST`HNd[O,
    0    695PcBIXK\:aiM>XLKXIAWGOKHOFYLTS`?F<NLTGSKHJCUWJYLS<L3OKY:hRVFAQIwD
    0    461E2laDDQB0Ws9<6<MJU:DAoGDSj`R\R6;#(FCfZX7R:J(Tka]t=FGPl-`qDJ?YIvB
    0    540BQX4MRB@ATAOPnCbLL4OQb8N[QFGSSfYWQU]<IAWJEUCX[HJN[V#O\KHWVINVF1N
    0    518CHObEc(`BdGQLj`CF23]<9][p]5\TcCfOGh:BS>#A]KEK`MU:[.ac@IcPoWMM4Ie
    0    436HUUMCbQJFpD1T_nS]SbfGUQ=OKUYAYE\:dPG:\QV`Z^HSc]GNgTwNH\`QCGSNHQK
    0    430wT1Dd[aSCYECJ4FHLJ0OW?`>]T0[``VW]_I`=27W;OOe;eHSAR.RW:;EBPPbGJgf
    0    476<XIeE]UP2L>MGBGU]FRHHaFJa/a=hZjAOwOXXgG_SQ\OKWAXTSGka]72PEKOgVLQ
    0    485Cp<=e^Il^NRQEw6WEuSKR@4_`FLBBn7dJAK6GCNZ,UqL3RZaAVFQ?UI`@U\>>XZ]
    0    496JXQWMMZFdk+JC\8PVL\W4FdBUeHI7O^[U:NB8>TIV]VR`jaV\`?wjp\A]`e1XZ><
    0    583UIBLiMW&W<HGS\7TSR]AZYFLCILFKYWVUX=H`PKKW`QPlNRCwUG?LcGDFLIKT\LG
    0    467DDZM@gPYHF7dN_YQYEEh>fNUUdNQRBwO-uhRG[DfKBSOW^kYNGHF`C#GGgUhIVBB
    0    469MgOLg=XQ7#.aMIMBJ\FLS74QC1JO\1I>NRLahh,OKQTeI@rF?3Z<9LV9BIJCJ^@f
    0    563IPWR=>O99LHrR^D^ZWSZeN?MMO`O^=PXN7[HWLQGTN/:Q^fLjHcBR#[M@RCV]FDM
    0    589J@?3dIP?^D#NNjCfO@XT_`9KWNRVZMX7se<g[LYOVMUmYB\BiU@TWK78WBO(`\;K
    0    514h9L6X7O'bM4JMLZEQFCQHi28NGrM#HU@[?TLQQTO\O4QTNtH[KG=KkO-NQXGIe@2
    0    503?qaPCKcDX/Z4WEPASQhQ]PoLIDPGEPF`f_5ERSJKK)Vj26^#^J99GTvKATb\T[Ic
    0    401EH]>PX2*U5/@\XBC^HQXGBE=gUwcK8K7BM_n6Rj`Ed^LBPRT\=VD?jJ;Zb=XbH]J
    0    597ELB8HlGLYLBbQ\mwPXMdaLB>QR`EXASGXK_-KPMPG]]`PD\LTRX<LKBLFEWFo^GV
    0    537G;6JTZ<dFNAiHQRwMT^OCIWW=?XGRM\EEbNoUOQ_3G/UMAH=QOEVOD_9KHB@MmL4
    0    456RS@EOWUVIL9T];,Jb\\QIw<.IZ]Q`FjB34L[Qb3QgLdVjE]G_I8Jh[2<U>>4NQ&0
    0    558NZ>?Q8PXg[P_g<SSCiwRJNS)HAMkRR<TMXIQXKH[0RLg7:kHBL:OXfW_9XWOGMYR
    0    408LB3UMgWU\Jfu`HMhYa^IOUD,ibj`BH\9`dFWBV#EfdDCc*f;a,R9bLA>3HtO^VBE
    0    584\&QoI&)#Q=ERkY@gBARXWdLT]FSZ4DrEWWgCVY1c^LKUkSS]DS@:Np7:i:Q%V\G;
    0    594FWCC[KG<hCTZVKHFJeOKbOOXWLJ?VkFHFYd8YZObSDNMMK8#;GNSD\F[ID6=dKKR
    0    493;c$J>Bb44VAoU6GWUelUZYNUY;i3S]h>ZM7S[bJXwEJZL6IRoJdA\OTUW;4/hBKY
    0    419H[SER6A5Pj_EoAZYRmLSrQ\EAwWRn=:]OJb(R^QPTGQaZn[I9E:CIG8GMMJ7RRnA
    0    446NW^]_\P^`MT>OTLE_YaEQ_U9deYieUMdkPk:;Wfd:Y]EATDVw_;eKvKX?bY;>Y]E
    0    527U1RmIbcOZF_A:Wm8a-IAUP1LJMwG;;O.]YhP:BBFQAXM;6/bVObHFgSKNM:KaLXP
    0    512iZ=5WEWFSPOKN7OQfawRdPVMQIaIHbc7\b@chLNZV?k\VBVMT@?7DZF?QD>B[i6M
    0    494F_>TAJg:DH3R]8G[Iwf<I^)h*KKI:UKIgKHGc]EJPDDYIMg][K\_ISK;>I=DM[:9
    0    533mi8@aNdAjMA]Y71jiHi:ba>DJ/p.SXnEMi.jTMPpv5Mdc)ZOa?P+@p1:JI7#bqX;
    0    564JRM>SAZEfJ<^TBRfY_VLjj;7:B_:b5II\MDZQQ3bw/P^\;XS`MVS?j9R`D':hhE1
    0    529iEE5`A_>L/BZL.MSfHcR`\JE27k-w<YCuQ8N\CHeN.YRNEXPVCNVNU:D_:4<rvAG
    0    428CS2UG*c89E$h>O[WYdSK]^0i:JHkMXVLW@@c]s6NJYUY[kN=Il*6>W*?a2<#IgCG
    0    425QRP7VIC&]BCQOOhONJdOd`@(&JZD@FS`ln9W3KShk@FVVH]7c=VVFX?Zh\OUwO8D
    0    606bOC:cHk7;D3w^9Te_NhL]M/G7;wGoWlCaj8an/Ckd/_VXAk:[.8CEJA9G4ELfn,B
    0    389C\MF^Jb;<KMEG66UDoo2`^O1)GeMwZX3SA<[ehTmZ=[H_?O+SBNS/V;CaB3AN\@1
    0    441ojT:rKs_`QWwUWHVOhK]M_jeB=L0T/N4s[TkZ7,CUKk\NN;ASOaNKb9'HN>=VWS@
    0    28838i#K3ABC?KeTM`WhICRHRc=)/^EA+8DDrG1=RQ.D)Aql;L1f[`Gak$VkIh`:kJT
    0    431WL,EKGw@R:$eAACilCjZaj,6MJa)o+tFJtPjl0D^c:Rd^NW@l*V.OM/8N,$?qTCD
    0    760LHR=^QGI_BTXFZWX@EUKAB=VM>wJVTAOaAOcZTMVKMNJIHG`Ql`EWKWIMbK@JOQ[
    0    507YRMQXN5WCWQRInKcVE=GR+?]`BIZ7Bh_78L><M<UD?VQKabZbe'BIbD>RwQak`6H
    0    430KTKTqaB[_2Be7fSiDaH9L4YmXBA0EF<0EBKT`@AMC4DhB@KRLDtFGQPE9B,QSRGw
    0    626QNKCIlZ@U@JRFwVQ8;\_TSLa;?`CZVERQLKAHQb4GUXNOHldVWfHTEjSHJADVFAO
    0    729C@Q>U`QEs;Nn4ZTV=A?AI3Ie.4\3HIB2Z8,hCFfX<@F945@bZfwLJLnI8Y:>h`FN
    0    547H7GYk[iGY9?hcdcT=T^AQZ5dLMf=@PT=eMWlfM]wIBNmTSIf[[oIa1pRBmX7M_Ha
    0    4707K`eUM?VDD=mLqZwo5Ni><>KBEjI;<4Hm]WJn7QkcRN\>NXAVOUHbi>0;a*9f4Gc
    0    4990M18b^bNM@;n*NYH:XkJ=PQ`6GYF;G>#c<NVTDY\CR4IHCLWTmdOJ@`:FMGDBm0i
    0    529B?MH_^IOcZC[NVWZ6@XJ998qJPVX3:<>pC?kgJRlEP0S=]PYUUw;sSeD7YATXPMj
    0    589SIkYg>HKD_J.HKOQS`PE1L#GTPJHJC:QLPTIJJXfQKX-FQO_bTX<NAeSWhU9gSIE
    0    661NMb\X>8JIYLRKFNXXG=cCG@ZMZL^CVQKN?SPVHUaKYHEWWUwTUKFUYA>VfV=a;QO
    0    427d)3F[M>?tGc>9PHZD/]IE>Ln4EF</66J.CNFK7_r:-N0R&_7cJ]NSWwMFYAL`fEv
    0    401`C\BMS5X]AYnSfd?YMf`g6;cu>GG^YowEJNPQBiwT>aha;HO?`YCYTO;TSZBo\OU
    0    508UVG4K/JALW8?[d#_sJIc\R5D\QQadSi`VNM6TmNS:@TMaSC;gP3;+_9=o[YXQ@K/
    0    454:3eSl#@=tK@IjQdfILOK5DJS9MPBA4DVoEBYdFtYPK`\PNRra`JAU:MLe_HJYbKC
    0    679M?MC:W[KTO]>TUMNP?BH`GMGYPP8QMMIOGOG.7h/SFJDY2OwZsV;FIHF?CXT\S[N
    0    5413DqAY[AGwUOJDS]M??TUPUB[DO[<OJN>b?KZ_>a]IA1VR:RTPgS?\LfLWH[Ioa<Y
    0    5281Ow?RdAFaXRH@qWP5NTVMa5KG<NSIXH;S9>bW@_[CEB\QC@CqSdHQXaNZb@5\U<Z
    0    598JTWVQSp@FA7cDOZDK\<wYYG\Q[``A7kBIOX_fJQ\8]]^QPCMwSd@\DHRSCB3LX9I
    0    4442*`C-72CLX']Rd=gh=ZT%O6XheO\$<LT+Kc:ba[SJaKAE^QrXY7PGVH<Kj^0m#_E
    0    476?4q=BbN-HN2#mIAT\:T\FF:KnI.J<UMV4;LKCQQ7<FEGbSWak>==[`>KZdpN^NVN
    0    489CKS`4@WPG\f)F[Fc?WQT@NACWTT`LH,7L4EBLiK_dw8@W`Za[P8JTGSCOLY<^RQS
    0    512l;f3D_V?d:rd1Ka>New9Q@QB?8l3>R>>SY=MM;kK:d95>?9NU<ZK\9W_<AIKIZOE
    0    557C?[VQVVPL\YPQRKfn8Te@M9A:YLJ46G=k=KCO;c`DNV5S<@whb\.g>GK=cGL]@SV
    0    608DDZDdQ\@^=[CFQO@AGjTQ-:aD.k6?9<Kf8BnwBWZ6FOY49G\MQbEeLjT#hO8Ei?d
    0    436C?jRUHu[SHE6l\SoLE[LO>MNdUXt68.^b0A\maCrMTbGFMLLXFZGc:[TSSB3>^we
    0    458HMp:lM(PwPBs9SebO]ejK?7c3Gf@MJA>oC;ed;W^-:Q;@@IZ`hdI]Is?C\26l]?h
    0    464^6P0S\X0P]AKCXPNJEK9MM:F:YZ?)`CEn7RVbVwURHNML9Ohuqk<X<VP[lUMqTCm
    0    558C;ZCZXb<d>M[<hRW>KZT>F4T<6bGA-?6sECSwIZQ87T<A=MTHab;l>ZU+iC(giWp
    0    599I6NSdH_5`c>TCFMa6IC<<MEU?L\R3>C8S9GZwC\BJFQ<<MIq\]N=hSEJLUW*nJL`
    0    664NFhUVANKY]UM_HPwcPJZHOLVW\O]CVUWN9a\SCiMNKhPH:USL`LGdWY]Q]T:WCQK
    0    6808@hBOROGjMC\=N^[K@PbD=Am[9aECK<I_WE`JA`\>3NK45?Xgaw?YJYE<bHFSRVc
    0    481A>:Vg`h2Y#Gd9Rio7BWWKMC\;QoKAGF6hH8UvDGXRXP=EAOZI`X5SFeM;RI8_4@l
    0    547E;]t<0T%-^A'i<DmOI+q8F8<HWGY<XcL?LS9>`B4Nd<Q^wTbc]=<QKLVaVYEW1L8
    0    7646:WE]RJA`^W?GcV[EDNP:F>IGVZ@2YIDL7T]VHiV;@U:75JdtwYMaSIMFk=EbQ]R
    0    477HC`AfNX1dHLQ6w_Q5BLf6E>ZAV\3=LD0`@Ahp;\c<GI9IWMP>tI8WO`R>XIXl_E\
    0    57790\[SJN4fJIG?LYUQRv_EM?XLON.9JHIdB8amTY\<TF#7UWW[bd>VM^SM_K9fVQg
    0    468EZD)b`L=UHEX;]f[OOhRXHLZLPw2?AD.aP7VZFi_JHAf;7:RO\g@cI^U5B;V]O<X
    0    660>QS[MPREDRZK=TE^BRjHEU=AIRZ:D5NFQIH=M;QbRJS<>XJhg^]LLGGBILKCwXMC
    0    543R:jJH4@E9]f:fa1TRZLLRKj:@^P^=hZ>.AXF9]bFXV@,YVQew<EIBeGOIO^doZ`>
    0    444P-TQj]%Bw;]hE\XMA:FQfNHj=ZK9\WABk=YdX(mNVK(7<2VVjdj&IjiN=W0`\tAi
    0    671WYt>Y^LNX@IIO_hW7E^WCJ?gB9KM;<<b[^DHW8UTGFVH05CNY`wI\EmJ:\=0U]8g
    0    542QTHFOrXFUNBT8hT`ADSB;F[WO4T;Ee:0QCTW_MImM>K??QMYiawRW:WK:I1jIXXc
    0    460KEf7LZIIhM?g3mMgG;jSGJ7u<?hH.:+`wJL]FQJP@8<C3A:ZbNoVfKl>8]CC\ZAc
    0    5762JK5_TAFpHGFJX`M#DYfA@ME@Gc;A\*Hr8KOaOPHHX>,DOG[mW^;N:a>>V9Ho^XT
    0    389Q`F-Ym[PgEU`?E`A^GP7b3`X46A)bJ1NsFSK;A]L5%JBL5s[aPc<8P^N+w=YtYCr
    0    754?RYd6^UGUKC`NT\Z<\^WQESaCASQNIBD@KPFwMMJ^Q>=UJGNIF_G\9iBIQ:HP[QK
    0    538:LKXTKEAO=KOMHRQHNQJ,SONdMUX>7D2^1cedtGGY[D*bwYl_a`O=B?XHJO:W[L9
    0    630P<eNTH.N=jA,RS>TNDXw?JDQJA;=J8=NQ4]=ZMcKBTNSGVObTI;XOlJD^]KEGOZN
    0    382IOgX[H9U7`[HV[3WPSHsFNL@HS=_[6X=<LVG)FEGLaY$Ka`kPEHH:ILGqfwTjOR@
    0    546DQMAd\SRi:QZIbnMKGr_<B9bU?UJDPLYd8Jgp0R[9?SI7EDcXQQLT:wZ9]O?]^>_
    0    574\F@H5][2[DV=Fd@JDKF?LHUWICD^F\DOLLMwBD]3^]M-ATOia=U<@ZIDJRTBZYVC
    0    418AZNL3/X>]`DPqdLhL<FY=WWeQR2l)WROGAUn`B]U%?ccJ^eSK?L3>V_Biw96ha\$
    0    503<9b=OdP>XPOR5e[iIKcm=[>kJ4eDANANo??wmUYc?6=1Z*4N`]h3i5lHCc65MVIX
    0    7433>SO^LYUXO?YC_aWGE_PMKL_>@^HJGDA]>@[EWR`KZLSFKNT:NWKA8[I;Y=9RwDi
    0    458OM\TgJDKX3QP'[YL=Kb?C4?w>QS1DKFFnJMaaCcp=A?6MD:SdbRP_<f0JPTNosC]
    0    476c<B7]o\Af7SGGMQNG[w9X?Pj@Rd>\A9If@FlI>ccVHC84BB^kUdCYNH?5YKa^]TO
    0    415OKWSHgNG9GBb':IFOL[Ot;OUSJ9MXaA]Ii:@wBjfH`;R,YBM(`G-mSm9ESCLXQ;m
    0    464;>wK9ZVW]F\i<BVN_e]=.h>LN7`DJLME_U-grTQEXAVMWADRlSjUBBbdK9iZfW,R
    0    345OSIr[[OHQU6V[<A^T<:DO?/hSr\SJZ\GP^@gXZo_^TZBjLpvXQcPCTESR`w\\[UF
    0    456FRW<UwK3o.GOGRZQGPX]1P:\KGOA7J<>XD;La9gq;7_7C8a]aRc+_NqK7eB<fU2e
    0    5331C\>VNM7Y/VgQ[J\G6ae6FAf=BSLBN.Lc65^_CsiC7,H<#GL=hqNLQ\Q9T,;PE*c
    0    481<G0Njn^C_MDd6avs-YuR:3JZJFg>L.2IbDM]]EK_G;O=;PE\PgpBR*uH1p:7ewDY
    0    427NpJAjldebEbU;fOA6kU2lKX`Z7F4\;NYpY>bn0^qNMP_+;UBMwDX[I]1)RgKt[>b
    0    384RWE9]bTck*KV6=pMV>df]FQM`6A>RbCNTuE_THFDl@jB-+mH\6FQw5rg1PtaQi5Z
    0    4729DWLJLLYd[B5FfPbIb^YQQ=PCTDVDG7Ai3ZTVM]H6YA,Z:QYZwRILMW_Db>'lKQP
    0    617#CWAMZM9\QFYTYd`@>eLKE:Y9Af@L?;;fHG`dUYVR\A<D=>XWi`8LMbUEW>ETX4U
    0    554D>eHhl9;_@M]BNTT(=b_EOBRP9gDD5MAw89TZIqqAGNG>?LdiJZGf;sE;jPEri&^
    0    452SJg1jQL0[a=_.eeLXQrnV79VDK_40ACKlA`Jw8u^=ID=QBBcceYNcmcdGuNClk5N
    0    625D?VRXXRBG<FbHU^[FJsDQP?a>KDG=RDAWSOj`JbnLIANQN<`[`gMXBVHFY=8wVJf
    0    570NCn<nZb<QR>_3fh^<PweG8@qBAbEK=@Be;Kai>aWIBCHFGLb`NV@\\TOCn@Hie@l
    0    4110T_BJ?#CLKBr5NbfX9\u[KF`hOWGXJT]J0gB>[d>)OC4@1_@aiD:kQCYmaDP_6B=
    0    486^YRQ?jeNw3kgFaIeMT@@bF]eICsM`aLKTPLlO<QUU@@W=7\O_Ku93ejE*EGiTSaH
    0    746MJZVSb4SR>@VIUOZJDbUDL?RPCgLHMDS^C9\EQYNORLFOE:N`dwG^TdDKZAPR?Ka
    0    325GX]cV@NdLU>_@vA_O<5N^RG;[SZRS1STZC1ewQp]=&L4?N''AHg2VSSH`MB%C=-e
    0    373G@RVSSn]cMoA-=YLTYJcnVB\HAw:ZXQ9qWMV8LXPPX>K`E8EkBRDZGM8-E?E;QLW
    0    424HFRBAgP@[2UW?q>TbE]]PXQ3?HHIJKD5QAhW6GS9<N:T@:ehwaZ2MFXFCU?ZkwRf
    0    470[eL<]eqTiIA=C[C;VGP_hGlDTF[;piMjR_\io#cNHH<N7<ZWV@OXS?X8POeoG3MT
    0    4458DXMpDOPwU6NEaXiJPe`=>EtK9m:RLLCZ@?^i;j`^;SOO>WNNQcGbRXIUbHEOuAa
    0    474+:RJMS`>[L9MObep;$TcDM.QILX3$F@KW/EcQMFX?LS4UE;dYZY3SNj?=w?>BlJU
    0    425jKQ5SeQ;bL8XL^7[J#ZqPUOn>,a8T\R[fDW]IApEG-@8:2UG`\p9`G[OS:ESP]_>
    0    335#DwIGnL@PWM(b\Xkoo2C_P`J`Ab]`i5R`:SZhXGbpT@/Rl?^rPGIQHZ`U[W,]MFO
    0    4732AjJSLM?6LLFU>SgK<TkHk#S5^P;GI9<<7A'cJVNIM5;f\1mqkW9dO,8KoRSo:ZA
    0    547KSHPfFlCcAFM?TvWIKXPGQEaKFL9P@+LZBKZ_U^^G;L[VS:YNKS?>Q]M:j5]XP=w
    0    322<5SXjI+;\=H]LjDECPjEIAGqN)cZAMQCmIIQpR]_>_]#HR4hJYR@LMo^0n.;HLAW
    0    439IOJ4Y_v@rFZ\'OiL0B`D`>Ma5QT3GNHQu=/KH1iaENAP6+O_NgqAw<[/AX?4YZEl
    0    3590F`S9#*;Ga9b[@UVl5L?IFR>PsEl=Kc[89jM\fZ<FL=A\S^QnqN0JSVKiXFbuF_I
    0    503O<^ZL<\=I]`_?\G]W\OXKS>A`BWTDOW5B9pO+BQOqfSSSJNYw]JOJU`DaWDT[\HM
    0    589FOD?RdA<XCDg9ZTW2ULTCFIg?EY/EZ2(XHDRUVFAFGC\GLEsPPo?XGlNQmJMwlP`
    0    623Q@jCGI>>HSXRO\Gi97a_=P9BCHGZAKP<NGLSYNqY;F<<JK@doXSEdeG;QwC9r;_P
    0    348@Es]FMA_XRf;QGUXZBwu>8D>bZeY;:=-B8fP]5tIPL4,M@^aK^l4GM7m8s_,\GS@
    0    469B*+#VmIO\DEbCYsN4FN^V3:vfI49`TGFR;D;PF9/[K>[4,ILERdNhLH?X/GbD8;`
    0    693EKN<nTBLXNCZGQUdBD`[7P;gCI[LK4SBdI?PS9Yw?KLGE@US^R]Fd<YD8W=A\Y@_
    0    4604CT7\OEEw;N@Od?QZ8hUD5?L5(^IW=?:Z9GYUIZaW7JXLTKPhPWDWUiOQd:&_tKY
    0    577ZCe-XMP:QXF?U`LsQEMTG^BAMWS8A9Z9OCGVSTWN;RB?EH>Xag?:OXYS\VV#TFHK
    0    434A1V;R[N9BVM/LbEBG?oe<NL6NGZSIJI;MNUpE*[B[aFC;GPw`BQH=M6MQC[8gJB;
    0    541P:\#KIIGVF\W7L\PBYkfjEUEZXOK;cUrPGCND:JLPSOT>;ffbYZa^>abH^YWFrMM
    0    4053SNIM>Y5PRRFGXP^?Vp]-chRNFXL#N+K^*HKp[hA-DZ<_@]hf`M7XGBJLwH4\tbg
    0    435WWJN?OfD?@iD7c`ECFt@]._R5=SSi@3;:DSFaIJfFF98<<SS+=ZN5EpG5@ZJVwDU
    0    470H=Z'nPI=LD<j6RPDRHkb@6Ig?8IL8E*Jg<HlaVQbLG0J>DNL:fg@M0wVCM_JCS.V
    0    418BM:5UdKD]aYMMVkYAT[EJ;fvG#^?KbGTTd@elBSQRHWRFEDWNRdmZK`H>8PELcYU
    0    418K<gRNW.\JSYPeR>aOF4m>g8hPXGT@#?MP6MWPC?kFmM:T5NlWZV7]QSA`j?8Q<DV
    0    451IJMYI:L9UXU#_^D]]Q3jMYHBbR2FIZ\R<1P(V@YWT^C@U_\cXlC@_rM:ZMY,_Fp7
    0    3968RQ9WX^^L7q]9/W@<L/CNCaO$F9Gl\75NP1L.7wC[PG<:GDbN4?O:`ebX<;LivWH
    0    480B7Z>XQS>V7SU^kKRdGGN:S9Q1AeP=M4Be=;^])wtE?@H*0@SK`[6S&WL^XOLk_dU
    0    400ef5V5EGdWZZ+c3\&Q<9awZW&_iFlvtWfIjX$&c46KSUOqG@^8PDM'WIUDNqqVDa8
    0    339=?Q?<O6LChP7[.XW^`vUclKMHYb`>9HGL;H=O>djDNDS?[V]@U9>R?=[Pw@5aeNS
    0    484USLHRn7Nc?GgKMf[^Hm=N`OqXHVLMWCU\KSc\CsmUAUN/3CDQwgBGItM?QIQdSOZ
    0    404%5T7HA;KSm?YQb9cH9I[?lVLZPEMLR7h29XX2KONZ9nTUW]atN#K_p>Im^^/a<KY
    0    371+QZJauGJoCC`<`o`?]gi4/Ls?IfR>9N/w;GcjDuD@H4c@J7YKdvOq6dH<@M?OhCa
    0    488C)EYcmE<hIVCL^\ODDXZ?e7i?YV>(3B[`:;Zi?]`LTFF5UVwNFTHPWH:M_F9uaNZ
    0    706AHNlC5>B<U?6ZWXb_B@i8kDFldWaI8jS.=[%4^fHrYL;[`aw^cE>RRG6fgmIrB`3
    0    434J9[kQJW74/5OLXQPIVBE]NTWA:'BrIA+]wBSZ?LHf?JtEQELRq.=cZMGFRNA\VMR
    0    503UAEPHT=SXH>^FY[YKQbGR4AkF9aMSYGIqC8VnP^M5QFU=;?U[Oj:O?wD8I<:QnD\
    0    536GN>JadYC\?I[>QZTCLJXT:ab>=D7W[EDwSHYjLYW<>:5?DEU\TgKSEm?.OB=uh/[
    0    590J@wRTSB1YOPG[OXPLAHIJ9'NU_VL?KQPJECX<DqENPIHL]Xe`WDGKN=RUTVAdC]T
    0    654U>BJ_aDUTCXW4hYBYELB]-QwAEV@SQP@^JY^QHM[DBR;G=;lFgZ@M?^M?\GUSZcP
    0    541XSJV>>Bg5BOdD\X>@M:Ld:]BbP6ZJYGD0UH?N@<XM\GcWGTPCvRFeKwY=>`@6>N@
    0    526<WI_SVK;kVFPNjfSCC`]>DNTMGYU4#J6hBKUAa\iDBGQD5<MLgKOi:FaLp:HiVEV
    0    543=5UEI`<15RIG;gLNb]LeM]2QEDBN<CNR`ZEFmGdJLBI/GUGw\pd;^adR[ZJCcLHM
    0    568:L]NHN7=W_w=\ODwDK]ZcGRHVZN`5EPTC;MLf@c`?RDOV1S\dQ0MRR<EJjB2`aJ[
    0    597NC`U;S:EfNE_wTVRZLRfFJAARF;HE<?8<;K;5[WAP^;UKNAa_SHJ=YTC[[@GN;VJ
    0    385jUEY3?#MXcV7o7I?NXO^a[IJ?LLWIWDJi8^*Zl2IFSVIofsTJNDQRn76E^R<N=n>
    0    508:@LACT,JB_PBIX[[V7IiKJ0b8NSXD7[@`KRMFN^XG;:GHVKqrjp%awS;ktKK_1RL
    0    566S8?_FbW<VT=_KXNN[BkdDS5SJUYJ=6D=LR;od@w\VU_hOAJLFZaRfKZ9QUMQbTG_
    0    6294=k\`ZR0U]:+WWe\B<^f>A;N=G^NADGDV/^GDJ_Q2+G*HNGw_[R<aTaN`g6*p_@c
    0    531J6FIMnH2hg7A[_[gT7_g9N>TYXXMFJ:CX(XN0VdDQAP:JL;sZla8j_gBIw[GZR[A
    0    401SQlaCMW,WrW,?aSZ>>LSOK@oNVe7:L/DDN?\`AUWGIE@GoO[kwX3[eM`Ys3@\_8M
    0    566A>EReVDD^LCZPY\`NG_LAB=wEFWHMSCJs7FZmLXGFG@A2LMfc\j@WANCDRPBYjH_
    0    572E;`HphARw>A`L^tN7KUWE<8X=JWD4?LC\ED\ZOZd?U5>@H,SfUX=VXoH=[<9U`7X
    0    487C/W:Z]OAw3Za2ZE;2,OSa;HV56XFTC;<\@VO52V^@P5'M@QsY[m'ihhACK>cceYo
    0    5168Fw@LlSlT7<T5mbcJHV[:B9d4=cGG[SENL*SX6nX>KNFS/9swjP;iDaA8ZARMOKo
    0    730IEIPZ]RH`S=YPLLZEB\YCI<YDLQLD8HJYFUNhZT[8NB:>RE\NawJWA_OTQO7TgIg
    0    492[F?@tsZ@c:@Z9X[KONo5`DFo3-a>SL6GTPGi^Ls\56G_6EK#PZPX`9]L;PFMYn:g
    0    468IH<B\sJJpJRW3N^iHL`]LT/OJWwF]_K?aS2crBIeC=W3KABqETbXcJeF;]OY[`TX
    0    471EL>VCRqe=QYMd[ajTV<I]>Q^AAQ_A\+7K5JKYL8_PO6VW\ARTGFEUFI\YC>8^wK_
    0    5010LO:b[v[c4FH>JaPUI]JH4BH)HQM>@KHOK5VTKSXM#I;C)PWLI[@pG^Q'R<I_iCu
    0    655IM?PKQhIP>HgCdWPEJZI2GTeI8PBQEG?`ZNL]YQdUUJMVWSE>C^EGJ_O7N@LHw>n
    0    540WSB?Or^\e6;^LZkHUD^`OLSt]AM9\K`f_VB^]#SM;><V>*RG1JIKMFqM>XOIUO;u
    0    367MM6@LVfKLZ`@AEYTYKTTIOBQL0KOT`:ZK:@Xw5XfGO2FHFZ]HP>Pi+dCTL@V50Kb
    0    595BH[JUW7@mLKbVPUTLGbQ5FRQbg]=DMIGpHJSD1]ZI=3#C2CZ\SQ@iWi;_[LAgL>g
    0    5787GkN@GH1QJ?IIXMQE7GVK>3R=KZ^5N#=?ID\M9bRJAYAAV@_dZO0HPK@[`HCnPXP
    0    547NKLC\tPAEJAiBWSWJUY9Z;NgOHJ6SYCSeV9ag6[[E5CB;:B2D]^I]#Y@:[G[KrRZ
    0    497NbLY;UUDBOJAQXV<SVVbP;TSFJUa_KVV8EO:,\AUONhUMm@?HFwPSRNURIX9U;hA
    0    490AKROQGf?GTMPJTD>B9LwMVR_cXMU5VJG;X=GHPdD,YK[I^Gs_OG2L`kNQF6YZYY?
    0    566WONEf[PLwMCaIH^VE0n?_H?VHFY9R9EFU:8Ui/dMFHLN=>JgW\F@dXl:I`TK`@Br
    0    520='aGUf).gYH<]a^SD(XaEI7FENP<@?,?TE[bA7jN;Y@#7TOWi`IEYkFESg<ATKhZ
    0    539FVe>SO43LS==kRRlA;?PI$<tZIOT@GC)]UULo@fPCU.[D?FiWa4LUPJ#\m^A`YCF
    0    3276JTnKmK+UPL::caXB'SuOtMIAY];DB-?-LKIj[3FFUQUQl,FJMl>wqG1Mh-QSs`R
    0    604KHwTF?HGXLTACJPo[PP_LTL_UWVLD;OH@AWIQDEPIQKB=sBOhjHGEWgP^`BZWN=Q
    0    515GKM=pE[;lPYRMRVZ7BwTX8D]PM?G9H<@m7>YWCmXFI??7S9RUNZ4WLlG4\M?QgKO
    0    569HJRFAJTPlEDQ@LPXi^wKXO2d=?WLJXEAdFMYr0Vf_GYOG>?NU^mBT>Z[CV3N]T:j
    0    683NHV>cCIR\PB_RNMRO\_EHIA[AAV<>EDPaRAhJE^QHF<J7O>GUYwQ]BVLLJF8S^IN
    0    4671LBKUeYHVNhERvX^:7_CJXWGAKRIX9GIYCwKFP?]TI[6Y:]\T?;GHckaRRHmKV4G
    0    522NJOiTI#RdKUOUU8ddJInIT5=IQEHDA3gO_JHL9D3LS[?XkWisMFnQ?]FXa[=^WO8
    0    549RW8GLVaQw9VcPTLJbn\MXLVD55^EM>@@YMBEHHFfFITO<H6JJ-M2GD[I6B<TMa<K
    0    557OCNH^]RHdGUS4UOM8F^XDE4UGHZK4V59]I8H_7MwMLKGQ;RHLIpE_@kI;BLPC`Ic
    0    456*4fd_Q9;PHeVPXUF[XWU0RKQQVGNUAa:Q3DWC#RXZSM7LXVZm]YF[T]1fHAIPFKU
    0    459WUMRkYT<`ITM<oKLBKYCjHX^NAP7@M3DX@1XXGNACU?80?#YdTYDkD]E5I5ak[@h
    0    470N6CI?wZYKHOS1d_TJ:TbWKQWN?kcXRTHLULSN7iNQ_/XL\N<CZXMG?QH9:6]iaHi
    0    438WGY]iVIQM`VBKPYUJ_Q5I]<w`Ja;=ZB,U6eDnXBd[UC2Pm/qAXL:\XIs*TG#FUZu
    0    631W>QMXhb<]SIwVPPh9VeTFFHd:1U>5TJGk0KZPRh];GAM7@FbU`^EV3gT*WGIQU9d
    0    544<Dg;?wKK`APccXBVP:;f^KdN=E:FFV6;Y@WPkEiY;^2=C:VqskNDROg;INKj\aQJ
    0    621@'AANf`9RY@?FXP_K5GW?K:OGF[@@-N9K4NR#TgQAS8<SQamqViG\g8<a_H>cVJ>
    0    39869cCOP6OicKO3eH]`H^j2WHS:ZOW<978U<&@Yw`UK`[:T^9WraR-bEUG2d13SMW^
    0    521@FgAeeIXYJEiJ]Tb>J[fQ?WdN>TJ,<83`@DG^8wQVOH=H=QW`XYMY:]H@s<8MQ@c
    0    542?4ZBYO7Fc@HDZfNkO;]Y>P:dHOG^#KOHX:EqV@RcXO@:\\2OUkf8W;M8OjC@fYQ[
    0    723T:KHLVBJWEMYCSTNPLNYgFJQ:EYOAM;AwQ6OWG]@EDCL62B[]T[BS?bOOWQ=bYKi
    0    36207p?fb9MfgZN5h`Gg<o^E4AlOR`*N(BTlG9na@Qb8'O53:#GQ]l\g;r<GXU5m4#r
    0    512@N`ScG>KRTSUX^aj<Pu[Z`;JDEFEGCMNN:F\`GYd.CHC]MIX[^QAn#L[3fJ<X\?k
    0    557X:gQaYL5]CcW@UgVGMHWe7#_FMTU-SQ;a9DV]GToHRc@XLM_\XVJRFQQ4YU?k^Jl
    0    435K?B9PIGEYpZV@mw`4?GF>G@V0Z^GIE4>QP@K^EdRNJ+GIDB=BeXZG;ZVXS=:VU>W
    0    536STANDLrPIE?oDPvVKATIWAciX7ECQQ.KJgRD=BHW?:U^KQJOHEdB\>ZRBHTJIDNw
    0    440%?R5iQl+wKcR+M[`$MrEQ/Rk+,uH;6$G\FK`[HoS6,A@X58CBgXSm@vE9R8U]d@\
    0    516;6`XT,H>[UvD)kanI?M\]R5TPJZQ*.>FZ8LTK8`\R<)TUV/iswW#og?DQoH-^`Gq
    0    480P>QX7#U0uL[VnA=YQYNGb_DBUUH\V;HDS.HDNO[icjPKFWGMI=@@;YDXJKU?4IK=
    0    506?0hAX?LK`R:bAkZbMAeh>>EV:WXm9CCDVB#bbNSiMHE[V>Q]nOHKi8C^+P12IJMR
    0    516E\R5YWXSM]XwL]LVSAbcGNJDXY:SI]hZLZ@@?OXK6H9bGHNR`EKf\SRQITRXGCLV
    0    565IYYDhN8ECeiBj_=fea?`FBYYXf]W@kM]c>^JJqwUA7]8IcTIYWBkV]fQW]K7kEt]
    0    402M>Q>PQJZX:WOAvCOED>3G$>PM<RSPK7?^=HN8Cd[>PA*BKZNtZ^N]CL[Xw(=Y+D`
    0    526CHX?PLwFRS@TSZdXOWXVNB3NESLY@M;IO]DT]Aj[VH3^CQ5EwLRDI?sGK3EQA`NS
    0    477WU]RGTNYHPKL1RSAOS`ZVWPFT&T:gXhmN@Q1N#TDDHQw<YOL<7@-hY`7\C>W?2C\
    0    412I'wMTQ50AY7D\cBSMEEF=SK&;l:K0>i<X8YGK;TX5Uj^JsA_aZ<<G_@[Z\3IOdnQ
    0    547<=UeNQWFTM5R;FLT9PjV;PPPZYZJ#UP?]C\OU[UOQ?>9G^TWaKAHv4M>MeIIbT]P
    0    4849-cVD=>4DMY<FaI^76Qd9GMmDHmEYI;>R8@ic7gH9D-C;9M]IQ^BlRr>__XQiDCw
    0    509Y<RV]R:-kFVM#EENAKPGNNPQN@N<DYV#cYc;9?H^POVNHDR^TP]8CfV3BIPWEjHK
    0    420#5L;2=PISL@$AA#YLKJAK<ICEPMiOEA`Q<DJK>ZNM0AIJ\[\e_@ekje6MTH^[\WA
    0    413>LAOK`%FIRqYObaQSCP;eM<.KJ,cKUF;3d`SPi>MXJGATLO`SW;#.PbBIF%HYq4I
    0    472WAB36LIU_/WDHE$EO#:[TO.9o8`WVA^USG6bIB@@P@J>RGoALT0NOPBCIRbVZ/[?
    0    411R:H8wdE`b'Db3`pbH24[711OKDY8:\W]TQLdMMYY)NZ8F*'\6dwTeCaGafaYTP=]
    0    4084K,IP:N1`I]YHdI]VTXJ?EJ9ICnR9VSRK>XVngTsXi4<MRMQjhFU9EVC_GL'WwS6
    0    447R#IETatS47.bELU_]\hd7aRPMA?CX3P54FGODPOTNQ=OOEMSZXP?S>CH^>8<h=5?
    0    650;?^Jn[EE`S<`CGWRJ@B^>NFS*@GQP=>TwCHOYFdLFMS=NFPKPZ_CY][PKUF<UYHe
    0    462&A^]OB>>WSN?4LihBL.U1S?QQpYeCFLXH._hUTjTwgGDWfRhWPENb@BaO^QDTHd2
    0    377QITQDJ[0hSI?]I70]p9?Al^CUK@T3:lZFG?wOR%F@]3bM\KdpDI@>J@T1W9aKYcT
    0    472^6ShO=<F.JW<Q>^RHINbGG3?U_EUWNQU9H;J=[gO:_T6c:DmWV1?S_]GhPBWw\b;
    0    522WDWrG]SJIN=SEhWdP/=rBK#T[MFaDTX`QQIF[6:CO]HKG]S^YlHNdb:6E^XOLF@K
    0    450,7]j2@S2XBFHF]SeObWV;HO;MNOkD?DMSHPLXX=CA[E.^Bmefj?=`F8o^wg.sHYG
    0    613H>dFVAUFfV``i]R\LZqAADSE;PJ?<@9HLJ9w[MXNTG@EKMOQ`RUZY;ab?YLHRlGV
    0    431M?JLda`G`WCYSsM_^)Y`Rg@RK/KB=@E4ZZTS^B`aYSSMW<I>^k^AObU@If5_MwgJ
    0    705XPGODwPSNPQUHGLKXB@YSBSGAKJDV\KOVL?XIPMLISFEUJHVMQTBXIVHGNO_T1FF
    0    563=LHNofBDrJGl@joQNGwT^@M^O<JAUbIEo37_NCaA6FUMC7TZXik=n4vL1dG:]iGq
    0    598OLPOWFGIfaOYNX_\KFJUOZFvoP[R5FZZSL?G?RgIGYBILSUY`^dEZ^hRXwTBVAT\
    0    388V=R?ucC9^`j``lCLOVtLGN@d,njR=FS<S1foe8TYML@Jr=^_hwGBf[aK\gASbcSo
    0    611?A8FX7T;UA?LXWSBIdMDJ8RIAIHfANHKTGkUVfUfFZ<JFP4J>DME#NMRHJG@BhDa
    0    553XPQ._hY?t/KG=qUW-S]^EAP@5EZ>MO8Sf>L\CCG^<CCH<FA_wjWASaw9FEAcaqNT
    0    4042Fd)4QPBChPVVCXS4H>_YB=aUKCJJ_JWrRfOAYQ)UeS]><JiiwYHX[cM`jY#XVc.
    0    605CAe6K\JHoANKJ`eR;HdaM.Bi8Kh>2ND<a-8aoJdKJCE=AEMh_Nl?nCwFMTY6bjLT
    0    532Q<O:cNIEgINXQtW[IHXPaKHQG=QAR:fE_qQXT<cU;/U<K:Hmm^d\[Cg>Q^IKwQQ\
    0    420C@D]Vd^JpPWQ:UBCRJQRIfjAn3V:ACbT$BPX?IKL[_A)8M>gTwL]p?a=B<F^HAYW
    0    499VM_UIK?5MA7A`SLJ>HBNUO=;C_LHFAFNcMTG:EUjRRFdUV5kwLP<h]8A[C?EbZ8[
    0    492?4JRMIX:R8V?Ym3Q6SS?MF@HMHU*?3Z1JJTHHJeZ0\9=LQTwrPYGBeQ7WgFQmW`C
    0    490G;GO.HO^IV:EKLG2<TB\L#PJLSE>WAB:DM[:EIDOfQS2@ELTI>LMRqPX4<8VTUaD
    0    5426ZUj]0F=CGLIUpcwG8gE?^9DA;RTB5E]TU?@PkmLSXAGfY[N8RBP=pGOCEK;Y?OJ
    0    483^=O:UKXFaSYDg8.ZhcPe=c+EPJW[s8hAU@+_HZC`j5QfWLr[d]+<5_FPXOM<wU\?
    0    423KZ^OLORXSRV;@92@n9)dSG4BS?)DmZXd7`@F.EDGBDwV;HJNXh9El?hO^FefD-oB
    0    561V<L.mYFbQFYQS=C5S9Pa[4AZjUGZ\U`\WfN`P_QCB:]_UKQVTaFweBYMCQkTLFZ]
    0    4516@@FIZ;FS\G:wF1YaEWVHcJ2KhKOGHM8i6Y]b`?P\?PCTHlq_R=HPn1MckE&dJm?
    0    460OU;P-ZWaD.FKiwP>LA=[)OeRZO6Elgk\Ro;F+OF:*L^WG<dMPM=MQDRAA=sR?@;a
    0    535wU9VFFibh>W_Q]ND8\PYWQJHLKG:UcOSjQKHBGSKB]Yi6Q\DS?ULQDDGUHSKKY6W
    0    398Mp9AX>abE71t.HwQF04.Y)li9;LQjcOqIfMEmLZDMAZ_T;FO*NvRF5r;=>LRZ[Ec
    0    407GUZ?EOORggHMoK&TYtJw>ZC[\S^j1ACHJLK=Me?6THOaQTdnJn\g\j6Gi:Vef?WJ
    0    604`TB#ZXPWj;C@U@>BYQ]:hVWJ;8`'RAS=o`3]]ZDKLAUY5:WDM,:H:GBR75IGKP*G
    0    384fl<@UNfLCETfcPG627:ICBTrwGFD`SYhHlGSQTPeHidVVNc/7_?qWLaEB-N9>9d<
    0    528eS@DYZYD@WFZVXTqdQG<PIFASMKAb=ZAR[I<@=HX`:_ZUC^?aEJ[1RH#[L:AC]KR
    0    619]bKFVXUJM_;X=]O@>KLfTISbXSPKVaNJU[bZKEWaHRLSG>ASZZwVo9QJER=SJ@F\
    0    417G)PR@1SNWXVHc24\G3@P2rSONLI\<9.`5/9HFDwPGdCo\]4Cd[;L?IEC[@Z[T<^H
    0    446VQ8?^_ZKXHGZ#[XIQ6OZlHJXUGZ0Z:LCQo@l*I[]E>ST#<4L_OJKNPYF&:9nA79p
    0    518MSBgXaXrAD?`@`ekwHHka@Pj?G@AORAVfY:Y^KU9LRQgUKb/LveTcM]DcGPbUDEb
    0    602MXrEFYGTEUO\DbgW9CKmOB4ZLKVHBQSIDGQR=>[V;^FIFLLfcwYJTQ\PPTCJg@Q?
    0    470AOLDEBP4EKM^9[fQcPGP/9hEI53HnDZ@?dd:)N<ERlOIPG=_DJbPNDR_FG#VG6Oc
    0    548W5+?8K[FVG@pARZ0d@UQNIhME>:*vweSL[AdP4??MOOnPEE<FHMZ6MM8H87KMNIY
    0    467?U>>R?:]k;LMPG7=VhTIoe[AB[\L;;NXjNGNw`XQ>5LLTIg/QRCHQE2ZG[>.TOKU
    0    697a\O>NUWQOCJVDJJ4[@Od_c?QXJALWd^eMXJ`M:Y4MB\VK4HLYwCjRQaNGLPWU2T6
    0    457ZK5FQ/hT9<<\7^LWDmD7kK^aH]Pi^ZKU4`3>GEZEC;CX</SI.P[O6;kbHYJJFLMw
    0    459LM<7cWfPpPCVMFZJJFd?fIh]>#P7fiiDbW3pfB=b=2QJ@-`ROAS[G>U=AP=B[]I,
    0    374VwNOVLieaAAMRBEl:D^TkVJ^LM]RUbUcSXQT`RGhV`oX3HF'G<fTUT5L^#>?XXVg
    0    384K4fTAI_B]`N[jNKb>_T[RGg5Vd-RE3@cuQM[.KCh-[?QV@4K;j[JTP*HCEVAwdJQ
    0    523KeDOLNCM-TZ_VN_XgmA`I<KaUbAYS>F_>USC[]=?V4[iIQba>gDK4aR?IwPQO.aH
    0    603jkPHA`diB7GZ6^MJ:B8g^4Weh;AXZF]`&TM9#EO-+XT]L_;>FJt[Q>\?JEkXA.Oh
    0    399[b=e0u[L]WMRM]`UVN4@dECja\WJP@b;Z^nc2;S1#WCX]I9T+SY<YLUCg;lX0/Th
    0    573Sm<KKaar[>TdJ`Z:::<QE6KVEJ.A<aNLHZKU=G;?]c=\OXJF8VwXMAKX52Mc8BHc
    0    481PJ\R^^#IAE7YSYNKL]OD\+ZMO[6Ad6bJRWTF,IScR\RG?cQ^;=ZXc6G_WFLTPSTR
    0    389njG/IEXI_0NcFHJ2WDaHp3QNnNQaIPWl;E<\?w7S<HhT<ec4BP9o8?@?ES8Z1ATa
    0    461LaBlJ_UdeH8`KhT9hDDOvFP]NM?IbRcX`YWGG5=I:RMtG5Mt?Q7=YK\W<TcI#Nld
    0    471H`T#IGfLeFR:]G^XT2XKZ\?UN+A)?N7NZF@ZDT<\kDKZn=CYUNVO:Ej[PWOHb^7C
    0    526KeVTJ[7aLC8ZPQhU;J[`PBAD_cwW[BLD^MRDX2V?PJGBEPHYr_\8`BOIbF3T`UKR
    0    518HZGKf@NP^CNZTBL\Em`Ww?LHF'JL]0ATcbGNbJaN97=I3/DBH;ScJ*dQ*C9>FZEc
    0    496jRGG?SP]QK3Z7JM@XHYw[R'KQID[fEh^PH\EU?J@J:^i2MDZ=QO9_C0EGBIQF5Pa
    0    546@V\lGTG;BZJ@\Q=ag\3[7aJ3b]2R2LUV<\YZBGVYBaK:`XwLk`;NUW;HTFP=[RVK
    0    428NG^ONWDJAF,w@?mYhE7SBk5bRYGJSOq6Ef\0=W8.^mS`]HV=9l^D@b8M:>I\]4I>
    0    602\w3HJLY\OELQVQi:C?C\UOjULQ7JQ\_k=L:6H=UQ9RbNDBOP/gVkNQPG:FXM8NG[
    0    369r^RhQB47M[JIDrXEO7=diWHGtK@Q^^Z<#S_0aZCCH[UBZXdR?]rJMCU@cKdZXZb6
    0    629SUaBLOeJTMOeTH[<SJBQU:@JiRO:K7]YSjH<I&kNCcJGII)I?hwUXT?QFZaOBLZH
    0    3615W`Eg1h`)CRhe@WUVnSHV=$>]@:jT5[bF5D5J^[fmwF^_c^WrMuDAb2eHH29LbLO
    0    334[`[HF9QRV]VDSTURl7>SEGATCUJDG^sU,wBRV@fBEBd`:OP(_ZVTdC^\:C71Bh[j
    0    609eEK^LJQ@?b5@YN1\dC8\Yh=AQRZWBLwJLXTEbmXO[JuOcPqK[MN>QZSJaME*^k;F
    0    546jBWB*`S7ZW]?GMHQZ7LFQX_&<P8IWKJMCBr==NWM>gWH\GwXWPflBI\4`8Y`Pch-
    0    399LN5:0aUVOBTO[\a1_Q6<s\e?D:(Vwb=:@^V,H=SLSLLaG<^CMDBfS>fW56e]F>XB
    0    547AQ>Q^[HQFJ*aMXhO<L;lAEYVZ<E6ZSA\ZT3Q4:?F%Og\:D:Q8Te^iJf@TDZ_M;(w
    0    627cmJCNow\6I@]B[eU_FIc^I\h\=3?]g^QPZ=BKBAFAjFXBHG.5MAEp3aE=LVa.ZBY
    0    521mNAW?WhSN:FDGIH:GM3Ke<lbA1=:UFE][Rk2E8eJIET@BDw7=NZRGXaZT4rhU`RB
    0    449v_EKBQqQK5af?IaI8T0DUGZOe6=KpM:>T<@NF9DXI72Hi>Z<CC:368U.2E#r+Cmo
    0    524XC\6\KPR`N9gGoRINAJ]l?JjC#^8T[@YHU9f>EQ2K[kRQ7MLdbpHgMYBIbO0F`6d
    0    537SY;BJalh1N1VE=h2oe5ge@\[tO7)Uac]Sm8<44/<=Pb][E^M=D3^o/KSI`wb+-/V
    0    639RL7LGfhKw3dE3gIDF?FLuGi8@?LA]cBAbRXBCDhA5@AIF4U[eR]>Bap9F<EZtk\O
    0    594wZBD?^hHR;\XANN<?=KQbCVGPA@KWY>=B\^FC6>GND3`3NK9XhWArJfGECIb1JNM
    0    478M6JkNJ>)O;+HV?:o`:EdFc/1SIT;7AY[b4pF.WICS9^)LLUFo:G@wH<O_UeEang(
    0    425BOeQ7TH?LOCHU_RLD;9@cL]<JI2INHTG#4cF/TfPW^=[RCRKhSlK&dQ83>9Tb\oT
    0    534VYAFHmjW7?GeNYUGb\BYcDV]RLR<waeQBdOMF@?EIYCDTM/GQ=;JX>ZS<9^gQM@V
    0    476TDTe;LPK,k=u5B\^NMWm9d'UrHE8G,[TR[C?MAHSOWHLJ]#[9CI]wVT0^t4LBL=3
    0    507VK>eFMMGK`2NGD[GE3@Y@NAidK@`Q>Tj8S[O#[FAFVMKOlRSMJ];VLSI<9@UR=[B
    0    531ETSeMPQQFR@EAM7B_w9WTPUU`FTc[RNSQH\?]ZEM6@iSFRT_8i*`_@LTDerHC5sV
    0    437jI-RBc^^0Gs`3ivGgR/YRW_^J`BN[gJP7kXAJPTVahH@2G.wBEo[:2a]99[Q63\i
    0    650F[BE>KY>9GCeNSwWO_KEGS[`GJ@fOP;P@QUGKQTJVcR5W^UMCW_ZH:BKJA:AAZVe
    0    619\YJTBRRTKITPKOUIZIL`^DCZU?F@XjKT#OMIJ;[ENM\>A:T=?IO\R;PSUCSU:@PR
    0    532V\bIBaTbWSLRFZP=R#>UY9V[NXBAYYTO6U[SGPK6EQ=PRSGC5GQN`VUDU<WULVEb
    0    406`o3WUZNfGRWE\8C8[w>2GIPe:+XvYFVGSQf/0YJH\5bRHUQi?IIH:;WjXN>C90GR
    0    5013=RdK^B><XSS>MM;],SR<m;RTJbEQ3hU1Fe7l3Q]s5EMoIJ]8R:K`f$IRK;SJ3wA
    0    401L.Gb6=c?]cK[Uf[BO9D)aT\HTC7u__u]=Ss:fqI7TgJ;gf7J?\w]p05,CMZ4CQg_
    0    620Yb#YG`Pk<7DcIeX<CN(XW3Wa[HK@UKQ]5WNA9IDJFJRsBZWF,^\dVL[>OO_^>CJc
    0    511FcD\FMUFLS>MK@MCIw4YV8hGTHFGVLVP41S1V^=YJOY_kRP?B8DMjOBTF8I[35Db
    0    482_g.vN`dW.;GgObS4<C?fQ(qGR?/IcbHgNFNE/?\E@RWr'?J=8\VMb#cHGPZm0/L[
    0    472thC0@akf@LCi;IoV)95bX9[rA??Sb>kdNLE;>B2J1KJ^QU?@'JtFg+eTQ5Jb+-Aw
    0    603ivBG7[]j866o3`j/A?<IUTpW\H?CVef_FsMN;/=AAdDUGMCZ2RSRe1]5*DwS7@JV
    0    609kkWJ9qs]5L5UGePX\DHcROXOjS1O_[^[=_FA@=:4<]H_IDVG:jW2aOc@M@w^J=B]
    0    487XXFh7DETTWBLO5JBG36m[1aCwO>=`I`XMYBI@XMG;MIS3DXHPT,-lH@P^R=KN77d
    0    647_Y=XLMWDHFVSK[OPSD8PSXP[DM>VhYQS#IOG>XI@>XRAYJGC<I?V:K^QZBLVDE_M
    0    530QTR5UVwE=;LXSZa_>?HYPMb_3GM>Z@KE\HHG=IBX\]fcU\[B.GZSK7NXFC8BAZ@a
    0    489\WY<6P\JE:OG=`=eV/=Tum>O]jG`H=ZVCSTJ?H@'GTm?VJwFLL8CG9X0DPRYJ1@H
    0    465KXRHLPYdTfG`TdNAZ1Ja1MM[dO8UA\b[9MjIDJB#IZWJD\jM_V-9YTR6Uf>jK?aW
    0    478fUPBFQaRIOCdMbd>I4QM1ZKdXIJAbl[Z7kV;*Ib4QThmKIb`=::GO5wWX7NS;?^T
    0    4624aGo1JVS5QK;LobZGI8LC?jBUE<c07J:S]`3WUGIZf2[_iCG@Z^<86CW;/TPTT:w
    0    680U_L@HO\KA>SRgDM3MZRTb<ZS<AU?SdMXFG;BECYOJPJ\JAK<;OKcWYsO5Cwa@QLi
    0    571*i;^DigL9=CfUYTLKDE=KLw[UZ5STZ=OKGH<MnRHIfLPkmB66kR?G3^T[C=FMGQO
    0    449Hp3NBDgwF<hV3Ba.CDZSt3OiC*`)pTXC9WAQIB.fXAea:NG5OCfDkKA6C2N@5SNX
    0    673RbPJ7GbQESLc\UbI9IHMeBjfAPB@\@JNL@FO7OIUQ[PUVSKP=V^aLA]HPXTKHbEw
    0    454CYcPL#KIg=h>K1VDXlSCq^\(4d9M4PdR`H=V9YbrU:SFHM;QLY8QSR4vXH\9>]N9
    0    471Ad-G8H]X:P$^=ak<^0HHmFdjC.LB\JN>@[BMAu/GAhSrVRO#2HWP=YlJ&NM\BL=i
    0    593cPM[TpJN-Cq?GF[3wbEOkKOTW<P.Vdd[2LNTI92^C7^F=R7HHIWS\WBRG_N\=HaL
    0    600dPMIOLKQFL?6U]aVVR.qEHRYaSFR[_BcMYYHFUACVSV?VT^WJYFMPLN?QSwOa:\E
    0    567TW8IQDRoMM>FAPR8jP;PkHbJ^fSE]hTwU^S);[:L5G\ZGDYEEaVXKWcX5Eoh^X\S
    0    456M6bUKZSER[VRfEbSU)1NT[@4wgS97UNU1hS[-TV2diCegX\ELIg=sZ?NZXcTiRo4
    0    482Zt]Y1OcJRdAIQmPa/?ZM6b@TYN-g4=aLQLWV@i<;Pg/irwb9ZdMNZWQOfVK^e=Ia
    0    425:7N^Z]IVHFBI(ZgT?0NDPwBNNEWKBTiF(P[8T\\fIKeZTRKL=6VI=bkJJd`POOI[
    0    435;<GaWZK7;A;?2TOGX1hk6;'RHY[PYmOgNXnUG@<INew\7:VH:kFQh<TB`LU;>SL1
    0    584wKM9@RdhOMLaE^LGO81cTHQMT?ETLZ]]Hc?MNBEJC^4^CN]C7IKW\5IEA<g\O=5[
    0    490RT7@OTiW_OYIbIRLeVQEgGW?Cw?P[o_tJ\F&Z?R]?5bO:Sb8;L:D2@]k1=na6KJh
    0    274-+[lMO#m)*AK6Lf[h%CVVYVgXGAA]Pf>kU4WGV>AOU]=L33@=/?ucLn@5g:.E\GR
    0    459<^RAMA\@L@MZTeA5#K9Fh&pa-a<[F_/Ab??8TYSD5MOYRZDu(mjiCbdMJ]_KFSeL
    0    634IXLABMNV>B=IL[\CWOPSw[HQ_MPEM_\i@dN@(KB4LJ[WCDOI-G9O\EQHPGIVAIIC
    0    601RgGVP_XWQLE^GRJBd?9diK[]bWC4dY`[N\?4>>OH1Kwf>1EB>POTl4vO>HhnE>;O
    0    524j_CMMSwXfMXGURLIuBI^s:S]GK<<[LCZQDOJ%=-;DPTfW6I\0UYaNO_RO=kSRUNI
    0    514Zv<A>W[NM6L^T3Y>bcFgw5ZmUF<:_QjaJg;V)?HQT;`bN6N7CDQ=]Rdl';bXISHT
    0    500VMHVPLJk@HTa>dh*NO>Fv[XwPCGChmMU*lQ%9F9M/evY:N_FEDgQw8v=V9Sf*HG^
    0    550dB[Y^`cSE`-WX`^PJ=J]wG?Rha[@Q>MLdYLUa7f2VD@OOM\LHM]Ud1:PZD`_f1AK
    0    462E9Yq:8cL0l@hLKchX=HDWcM7[KYX7K`;#CG=Mj(\AbYPslpdAPE@bL@EM=T8N8ND
    0    500PLBrW]waTXHH1AY>W`CObIJe^YJ0Ueir4aUAJF4EDTjVASL3B6i=^DUH3AVG92>[
    0    580R\Mn)_[_@O;B,\NeU@#_UF8Gh[;NO\`i;J]7G=5-LfS7TuDMLj]NT;=JUQTF?@dL
    0    531OHS>AHgA7UVNN\>oH=Z\]^FRRQwMFFU9qRI`-jdjA?iiLLM^^Z^<JMH>Ti,=mbRI
    0    517[/aIIPO>=S,aTQrgQT/bVP8dfLjHIJUMRK-=9[A8]VWHZVYXXRJQ]VC9w+`8LPEI
    0    595SfNG:VqZ=DE[@OE8IJWciKZMd;M:gw[V?m2OHE:?4XW^D>`>G]QLVV[4?5m`M@GY
    0    449YU;I9GTkGLFX?ikO6/cSbJqBB7#1l^TLJE^CHBRIIOoVW2q);BI;u<YF\>4ZS2Hm
    0    489mi/VNc`^8;KOCVw;TF2\e@PpfNDFld\VVUJM3EKE2H\N4EH@3?F[i?lLHCq[G6NI
    0    557]G[V:fNRHhBBZjeeh4Fo?PQ?fcQc_CfF+Jj<MET>N^_C;^Ab0kT=wSBMZaZOY5nO
    0    495S<N[ISRMI^=P+OUEr<Qf9D<9kGKTN#XW*AbM0PEEVUW1A_UFKcO+N>XPBIqIM2JU
    0    504[PL>HPXP:N`R\MS4p=LwYdKKRc;J:S_P6N7?-Cl-NFO[5CFeC[DdcQFEHdKM9FU[
    0    521EeA^KSnw<8SQHNf+hf=ADXjmB^NNtgJWuJICW=5SGKGY<VDFNLTKJKE^Ld@D/>Nk
    0    435?`bW(CDd4IPRLM#FJE9MAVMUI^;<Wc[X:UQ:KQRGGCTQ;5[V?GHlOD8NVOb`WGUX
    0    595jVLC5Xf\ECR_DRd`MBe\YGLojCQ1\SWJ\\JFQEEGQHQb@9XOORSTwKj7>@QoB@EU
    0    502\s\T0^eRTQCZ?H_>kGA]_6STi^KNcUgq@X`B@-R*#EOjF@VIDc@9bF]KWN^R>(Ve
    0    786aWHLEHR]M=QT<TNEwJBLUHYG_K=H_jW_^YFIFRQ=C<UV;2VHATOGIBeLDHZVJQR`
    0    446fQMAQr`b.RhX;Pj4>Ka<_:>qWTGB^aj\?IL9Vd>-anGWIQ=E2DhYd<wTFU=`<=^f
    0    3943[<eP6\JHvWB>Pa`SLPOaehmlaaFe8WHEDf_>?#IVWJ>fLMVRiD'O`SVNMk<[\UP
    0    785wZ@ANSRTJJZRWRWZCFPPb9T^OHIMX]_TWG?WD8OLCRIc?0KHLNLOEGbC8BV[BVFZ
    0    522aUIL?gWD[#?b<VW_[MQk[=UrgII>[HWUHZP>,JZ73KeXNROVBQiKe<WH9PKqOA9Z
    0    483??\@XcM^EbYUAPUfJ'Z\SE=1=?aa.QGZOEKeW>cn>WN]>>OjYPFcd]wkgeFXkSHY
    0    660^cAS@]dUIHA[5VrT\LO\oIMaVV@HhZ\W@w9>O57J?ZroWBQCBN;mD:cBB6Zj:<La
    0    574;?ZSX`FD=]$WBE=VM#ZO;Q0Q;]JCG$RS]@^OkDW6i?OC?,`cYERQWPUAGeGF\bSB
    0    608RP.aK]P]PK;_=IN4:w]CXFNXM49]G]ZRWIFIKJNPLGESCFLD5B>dE9FVB;^^BU9`
    0    570bISHZ]KAIU=ZK:KHd^JQaVFLJHFJhPcW>ZS][/+FdGdQ\P[TS8IH[XCLIb_NK8]#
    0    528GI=B7ISO_RvQ?ZXEfaEBSShQ_FHFFXUc#JR2XLST\JeIL?W?LZI@FLLMCTjZOJM\
    0    373@QU`gHI\NnC[_GDacIAhSSw>IF@:=94_GH?+UJM^ZMaREUJILBPW=mKQ4\:iMrUG
    0    5258c?AQgpP8JQt=PcGFULof&`kR>.9S[eSFgI@H:9U-r3\'80K>bwVt4rA.BTaA=Ib
    0    624XMWDBGWL]DNKGbNgEB;lGNLN=Y<7MLHGRMKUCRwE1FCWVPONbVWF\H[O^WOOSeB`
    0    4779cNiACePQ:#XM>sE8N58DJZjCGIECYP5J\TIPJ*GEZTOV@DA<QM$BE_TO@GU:\?[
    0    523MflQK^U4(WWMVYEXUMFLL\K-]W;hSBWU/ZT;iri?QwW>mh^KEV;QDM1IBIfDL[IK
    0    418JZ8Y=FZPCIcOHI?C<K4XP?JP``<6Kc%]HGR#.TgA,GTRMVkMA]b[HWr>HRdYM0l^
    0    393GLAH9TS^'S)[(cj<dL*SdLfPN;%ZU[JYKJJ#1SPA2H[ahK[DKXrsS$aTGQVO>7Vr
    0    543bwFD?Rf[E1Eg:YcGZlOUUJ`eOS<8^fBAI\FK<I>VVH\Xf>-NGZw?]ELIJME[JLKa
    0    680\]KMKRHq=KOQLKM<hCH^YTKRZRJKbaZU<RQR9CJEJ_KUETmNM`GXwLJWJOn\L?XY
    0    497dw?7`_WiB4?X44O1R@?TK<IdS:T8dlZlHn8R@@M7=Obo%>MFYa#SUDX;CO[[=JK_
    0    571k`>PMcXTE@kHD4@#[bT@\I]\OH?3_eRVRb+HU'MI,VJcK%6-AVGWU?`ST,M[ASI[
    0    426Gs<OgA>SeCI1OcEKX\fUw6>c@[F78hO\`VD@tIOnBPCd)*A[:F9uF[HKS@:0P@]`
    0    490ObFE@bbPI@?HDMWIfMWej1\NbI)PikjdKqBC<#@50FYW=Df58S?EwDTRN@^]S@6^
    0    471ca%6Q`nZO#ZmPOE?>E=GXEHtk'GH_uV\EK8Hq@;1M_NHTFL:=K^P`Aa-E:RT?H+o
    0    462aOYI;Ob]#LPHO[UJoAAXJ<BG_S;KU1YO%`JC@<566nR?a4YX4ET7p-UMQBRoLBRC
    0    523SKDY4T=h3V>SDiGVR;;qPN'Jo]=^=TeV4Kq%;R?RVjKIJb^LEdPCgMU2B\wYS^TX
    0    500YJH/XDLA`HKXU:EMkKI\_Yd9@KDC[taLVV<B<J4QS9=wd?GDg7[faIOTU8YQQEWG
    0    406TaN@.mMLK7;?,Zn;NH;d_#ZeF;*CUfNt1Wm9[Q>P@R@m0CCDJmJNa-_EM-PbYO?U
    0    488O\NAIpSZ6HRm5gc:G>Yw;+qaTSXLOV]OZnN*R&Z??O@O.BLU>Z\am:_A5bn_.LK_
    0    567L^NT@Y]h>BHaD^UH55IUw<_nUOD>_pYW=^S6:?HFFFFVE=@L5eSJc@?C>Q`VLBCa
    0    652VlI<5nuhP:5iNY[#BQQ[f+WbMD2EQ_MpXY4626BO-YPk>K8EGYlVcHnE:A_b(DIl
    0    4033a]S?9DCTND=8E3JHD`I?BQBDW']7KHuW8FA>Yh`h1Y:FIhA:SS:kR1wA^e6Rl\Q
    0    426[[h\:qoe?BH\Elg:M,>E_ENkoK7cngwX.YW0B9N;8jVYQ6BP-tfPQ?^LFS`]P6oQ
    0    487VeS-0`\STGDfA^QFQBNcg@oQhH0;^Eki&w;EH>Q=+L?b2'a6oPFIVEn:75]U@<VW
    0    411ClEWEcI:F/REQ\XUHSD]OJRQQP;>[gSS7H\VOXdAE\[1#JDNCRA.D\PO\`YRR>pD
    0    448FLdKMcRV\V?PjdWaEIFSJPQFOYdaJK>W<\jM9eDKRWKKH_`Qw^J&kN\OZ9IPvH]2
    0    545cNGKSO_KAHR`HG_>A5FfwDrdM@?SmLoI*cHOWT?Z>[IlMLQ;RTeHQELC?EB5OM6A
    0    517MW8[8fn\@cBj/N\Mc==fiLe^jaI2XYnnEpE.=+>A<SbXEhg?=bdVS3wH?Ln\A<Pd
    0    382Ww[8IlWjhGV]NI\7A^BiVT]k_?J<]ri\i^FOIE@F,VaG+9$h;kRTP[jEDVO=76Wf
    0    535PANWdPRWNv\KPPfL\8cSaTQV_^KT#WUeH;]<GM><SHgc_JsP'dLHuDVaPjeDET<I
    0    352dn8FQ9qh?H$\EjofXTTko%He+<q@YKcd\J?BI?1j#B_==ISK5OP4q^4*FZkZfoJM
    0    631UVG\WF\VT#=SK`[7OK=FQ?V[`L@>]HSTEa>R^STeQO\`OXZBMSE;9TLDCUCMFF@T
    0    598UQRO9fEaA_<fKpYUQE<wO=^[dYCRVK[j,QQFDCTD,k.^<cCa?\UJmGG_XJleB4a]
    0    554RQg8:ETPBwOJNGKKVqKbYHPaED[-Q489^E6BK-rVGe,>V7NULCkacKR\AMo_c`d2
    0    523\nLCrZOGBURJCN=;EX@<T@wWF1=pep=^QT11:NbIC=^k@CF9?FMZ4Dcs+^UR@?__
    0    447^aVEPpu\G*KmB\SKOJId^6leK#E@PU`EbVIMB/(mgc@kn4:B=Jr^S)bIE+DJPa9n
    0    545\Bwe8LcjBJZR?RLTk8E^/D>KQOl<QAbWMVDZ+ZM4=abN_;IG[_<UW[E;bIY\EA2E
    0    434Ok#ARbFg^BO^TRwC>LFMf8eOX\.N<iZSaZ<REKQI(PhjXJ\F?c$\6[Ze+:aPFIRq
    0    576eGwd=Y>G3XP?afLJo0=\Z[1ReQD_F8OkADZJ=]30LbhS[aWOdcQLdX@VMcTLY8K9
    0    458VQGZ=Z@ZC@9R\lTJY]3f[`NuGQO6IX]A,MhNuR+dPwgVSZXOMYlEdbS0WUV=RZFb
    0    583u]16GwPYMSM_>^UG^Q<Mb8Kh\7M?iQfe?b0<@B9<RVVeGOKB1KbQa7vB6BUhBTA]
    0    545Xm0NEO]b>GBfASHJ[<=hw;[nnYILXINi8_Q3@H;5@WiqA7L99gMHL3hC.OfeB=A`
    0    569_kP=LW][BEDZTeb=i:Cu\N]V`?QFYrXd<`=J6#B14jM`>?@INWWR[?oN<UiQ63DZ
    0    608hSMDjMQ9^]cL[>CAcfLEbpEQ;K`;SYEDVZ&wRHRMEAKU_PD@c5K_PMOd_XWDKO^M
    0    548NS6NI]nJY>caGCNJdWnKvD_P9HUA`T?Si`#P:UOCJL[eG2>';EhU_NhW=;XX:QOX
    0    677=;;S;GGQ?Z@CICj<\OWb:C?P]>@IYMXpNATU=Mb59E`P:F^QVwJCRH[QYILhUBTN
    0    638`ZG,^B_SDTU[n2NCT_i9XUwWMQG\YSRELWC@gPYlfWLVELL6?N5`=PMOAFHOJURc
    0    439h\G4GQFhZ8=WQ][IVU?[`A_Uh<C6mW>RFw>@h@\J'_P^:-E8O3\mZKZNKAYUOHIp
    0    490l=\YF18[IX7Q\L7-Og:EI6_5IX_Objfb0<dZ=cDWTMc>]<=Q[TINPJW\R]wWCTk=
    0    399l<ZIFSQJY/iIM,8#EPe6P`UAq[JTPSJM[u3V.626^]:aD@IQLSERQDW3];bX(S]G
    0    434US@C=1:Y'IV(GhEoaDIjdPN29H/LfKmVYEG(<HSGGFkH$fwn;_&NeFNQf^Z`>LKB
    0    528^\O[Afq_BGMeJ_aSI;57KM[i999+L5DH`t5^gGK>2^CLHR2NJck>N;_67OY`;DOw
    0    406g9?w5AC)JRG<D\Is]>6\:9cZcB.]b9JJ[VR7_j<b0b:RUej@HfMI`CJ0VQ0n\WG<
    0    480Jw8U@OsE@@YYJhv>VQEX_:GeTFH8PVYZ1^7ElAZGCRjO:@FVQCF2oL^AVCeN9UGq
    0    557em8KKiWrJ5@^#PS;[\RD`>[qaL/8SvOQBe>FT8UK<KweAAFR-HcjM6NQ1WZ`;E<q
    0    586ZrWS;OSj<O1OEO`N[4A`W:LwoL>IOYhWH[KNK?/>Jd9\;JLD9cXPX;]9XRUdMK7f
    0    397H^=5O<cNl]ESSDA[fFRNCUc#QG:7[9Pn5cdcR_i>LAir:;k#`P=\F?R>;^TXZSVM
    0    464KFMVHvO=db;aE7WKi^L^QSTXiT^RI[oM<Mp_:)[RRiRC@GQLbWaF\A#=FXOQ[Yf@
    0    584JOk5AWOJKBA^?^kUA;Rc8,#SLPI<V\SV[hJZs.WNV]HVKW?T@]WTcAl?7\B[HJ3Q
    0    424V=LNRW/JT(AMCwMI2;Xc<21N;OhO.JJ9_M3MR\IP>4>OMNGP^hgZV\_<On-D\NAp
    0    586XeHHNRoEd=`a<:OU^\NFwB9cPIL;pa@QRX9=P<HfW>he='DB4E;IVSUWM:VTHd>f
    0    454P2IRE/PZ84EDEUJ]KY7]T@8KMM,RUIM\9`R;I>H?>MI4FO`mTwSUcPFaMH5EJ:Vf
    0    429SQ1ACO%V:CLNJPQ#D5CMf>.N;6>JWoPOpEQ6^07TO^[KLBi?'T_m]BMXF@YG;Q<V
    0    430DWwaK^S]AGDA>VWXP<E]YcjZaXM;TDKDRK\8H_>-CpN`RI?XCeX[rZUTI[@IK;Ph
    0    514MQSTP]KnM5chFfbASB^_L14wU\IJQSTfhS;N9DSI;NHHY?`JMXNdmN=IAZ[EMPHM
    0    478d6OZS]<VZ@Us9eY@\hVY;-G]UMa@TRd[c].G#5NSXR@ZF:@\?d^cGC]9IBVELG<Q
    0    532OP=E[VRWJ4SbHYdQU:VUMI?TUZJINGISZYBjP>KHSS3a@Q;PNcXYQF[#*P1JMUOM
    0    599HSUCSTL5QXWOT<:H4d[L?SMYT_YU=K4;1V7MQVg[OM>OM6D>T5VXwW`eO7ZRCg`T
    0    314c@LODDKT\GUWUNLl>$ZwL.U`La=Z\]W=I]J_G:SVU<5LA$N5gkO`S&hPO]dQQRNK
    0    463TWJ<de^ROC4Q6YIlaZawTBMM\86XRQg7EKLK@LPFI5PjcJ`:[]I5KRe?\<YER?>C
    0    468TS?GE=WbBH>V^WNANhVM8,H9PT?P[]TXE?TMC8A0PF_RPK\OZ>D_JRZEmHMLfJwS
    0    501M^8;]ECOJKSY;FGKC>`iBRaLIEQ@ETLUII2rRO\^L`IG3=gA]LADwU_@DrKTiXWV
    0    577[_MGHILRQP#\OZcbLRUeJPBVMMKG\c^ZGNRLR1D;Cb@E88<UVo.WUOZ7_^^P`CWf
    0    508/LMN[aDDg1=D<e`E4H]aQ+bc*Ea\?cGTZ9@\bI`d7C9P:PDUFjvFVCwHPbJWRhMo
    0    542ibFFFsZeFF0lV[\.U?:uV=`GX[7:aT\w7kH*::92M^KdIFV2<A7aVSGZAGlRO:E\
    0    663PhANCk`UBJTXJGQ?d=RVYKaZSQH<cZIU:`BD@;?KKJ]XQB^8KR3RDIwHKGJnH;A`
    0    623L4PgP`SW<I2Km[MHT>?cPc?TXc<_PLYdAKeB<`]9Qc^ZwdYAXA?NQ_L8NCVHA31T
    0    367B2Uk<>60WnA@*b>bTaR3tlFR5cT_Ukh7[7KOX:<<JGF?^[?h@>BwWPA=YNRAKNe/
    0    559?H=ClrIb;>eN?:wGOjH4pSHS:IG=upfcP]^FL?LdSReDKLUYHLebHIIQAGBG<<MO
    0    641ZI>`Ba?G3eD^4XWPUd9hYvABaNS?ZITE.CcLI=4Lk^B5T]MmVWwLrT8=]Q>5B7j5
    0    527LY7PwV<sGFs67FM@nb68[MWb7FU0ndVIV@VRtDHWRLeAFAIR69Ra[kJS=HJLSIPG
    0    620%6AwCrT:M\LH6LfJg9;Y6\98KUZ49PS-+BdJ@D,TaDLDJZAoW2N\VT3QMZ;MB9[=
    0    770VABS`PCX;2f:DAR<]wOC^QCnIId;_aYA<GYP`DPf\=bA1FD]G5TaIk;kEbLQ=IdF
    0    506SLL^iSN[UNZ8M;[MNsOKII:p;[w?B^H=P`kIi=RR`GOTD.<n>=VEPV:3OfMJNG`N
    0    565Y@3HgbVf]6fD?^TRXO8AtN?X>;wCcmQEGV[O_AEi]FcV>:9^TBHYMR;g<]?AC>WH
    0    540LPRQKr4ZUNU]DJwDcA-TTKMVYMLWC_cgQP_M>i?LGDYNF^1aBggcmDFFOKQUV2CU
    0    576^NDPUdNw>PbY<DJFQhFM`HAf:DU;o[Z:OUP4UDJclHeFU<=VC9LJSQJ]Od>D9DW<
    0    514E:GwYv@[K8jJE9YZnb,9bV?R+I^7aoYD@E^T]@Hd[D`N;E4`CKMFan8Z:dBNV5bH
    0    587cQK43SQK;>EkZGZODZX?]4KwS;`QYSBcLP67>PR[?GGQ>:<PAIWTMMH^<Ec<OUDN
    0    441OTB_>WIlXHIRQVqR\w@&V;US@,I9c[IFDJXEoYSmGOdBTV)X4>mjA^8N6[?L?c<K
    0    628[BCI>fGwXJURAQ[=ZPAMXRUc[=bClK]3ERWXKQF]>RZKDIATY>YKTeU`C[CF>@>K
    0    642eQINP[L\HAPQGPjD]hSHOODwL9H5\\VXX\JFSLHWEEPWL-WO@IOVS]BBLJm]4S\J
    0    519BAOJ>HT]0SGNEHWTm>AFRT=%:9w7PXbN4Gs=\G6YbNsMEcLX?RZ8Gp;WUT8CLJ`A
    0    658=DMdML5^XG]7<DQLeSB@K_BX@J]TeTPUIGwJ__KR^]i=LHMgFTM[Fm@bIfPAPG]L
    0    586G>ES4\;OZLMHE6X?SI;CVi[J]DcFS]wKD9\SAPMI\GN6NSWc=Sg8I?LJQa3FJ4DP
    0    484[BBYYTbj;a9B>GEl^k1FsON_RMQ>eJwY;\G:\DLGNL[Iab?\BC?E`e`KSSLP=8G@
    0    570A7@dwT5\KUXEVN`HMN4GNfJnC7a:obQ8;FqJk<QVlTJBFG<[]CJZiVELCbE>K/Y4
    0    564g3E]Pq7wN\_0K?Y9`g*=[bEa@JhOZW<O3Dn=bH<RPKP2IO/gLCoAU^bPRY>UMAj9
    0    537]+CWWJff8RBiLau]VN>RID/aURZQ]Ew4<SXJKX1KKRSHGS2eXTcQh]VYdYJ;AC^O
    0    5787[JQB[=[VTdCTRG?9kP?Q?bPGw>^Ir$oO>L89bb[=sQWEMi;@TnQ<_cnDuaD5U\U
    0    6009>Jgd4#<TBII6G;T]VHM]]?NVGKWYTT9IGaPZO:__8eNaT;PR45aSh:I\XMBQGTN
    0    637L?FoZU0@AXTF77WCkL68P^HUZ@YAIP]JMGvQW1DUeJdA6L>[?9VdX\>KDaIAEFw@
    0    627?SZIREPdOQXKL<KDFwVBkMY]DEfDjsH?T1fDIKDkRHVDRPSR;3\[V`ZX/X<LNAUN
    0    457PP7BSec`PUdQg=dHbY_KmI5^O8FAUC^h>>RU1EAK?LnY>D#R0@5R]]SGVWaILCBe
    0    449@1NjFK>O3T]D?<`_W4&R$`%QIKnWB;w7>@r;><:Oe6A=]fIpCSkNR\>Pr]VN<<`4
    0    647jC7hMRJER?\bH8\CnV8KgmKD?UwGiYrDQOST<DCmm:hCHP=E&DQP[j?_6P88>4H3
    0    609B4V?`ZCULLCHOCRS\sDF\fIXPCR?wHM?=ZZVVESVg@GAILLpc<LN9aCj,PR:VPT<
    0    735;>R_jGIP>KUG8AOD`wTMWD7gJBYPaSZ<AGHQY>L^P=U@A=C[;K@=R^JTN_U7:LIO
    0    501FX:@uML]]&_PM7).a^`)m6Of#UF&K]7et6.GY8Dg]IfD=-e+J/T`Graf?Y\;4]dn
    0    548DUGNNQYL]2H<FYIVH]NB^C^??HV@Vw5FSXOLLLf_RE:XJ?FMvChC>PUG;K>XFfNN
    0    542A6__X`;AL_XHF>Q=`TB]\qB]dTcKHg]CEQFNLACEX3:IK<Aa>ZT9wMDMH]=c=ZSS
    0    315W5:kr52@LbTPYGlTZiEM;A3GS]vc\*+GAIt^7IeVwWv&El#RA+'qWa:EDi>Z69LS
    0    554BfQ@MEBAH_X,bY0UOVRWCGZ@Ef6VIEOkX,fR5lYYPLUBRSdEaJOKGw`XMmSDRX\U
    0    807ZBaL7TKMWPI[OwVVD>MYNCFHca;bLFJYDYFBN^>JDZDIZ\PKNY[If?QEINaJUL=H
    0    638ADA\X`QdOP^A4DLAT`;D_Y=tA>w@mZb?BQd6i&?Z\LKKALA]OJpJYa3XGf5OI;ZK
    0    517G=.l\Y-U#IOFUNME[ZP?Nq?/I`AWsOkU_HFGbKNWNHLeCRQ<40cAARNfDSI9PBDg
    0    577Q:RKNPEc.W?LAEcGUPGQDQ<MJMoiUTw9>:XGUP6<aY`UOIFa6=]0QHAiH]PPI5O;
    0    509WMI77j_K[bM@G`aII5Kk@?m9RN<LU:eQUNwB@VgUKQAIKeZYtnX=qUiC;KNKfTBO
    0    534VAEDhmJdbTUS65X=\Z[VOLQo@FdBwuPKLGT>b5^_LJWU/:DJ$-dIVRSl5T\MQQ\M
    0    648D=JPFTKYF`[JGDAf[IDZWkCGLIS?ZLwN=>rHJHDH[eDKQWXmVQQFPY@PS[@EPC]/
    0    595A?]KOI;OAW-4U?i9VU?RbUOMXHbWE<_MCLmAXF69wT>?WVYgSAGq`[B_Z],=B=U9
    0    540@DFvAT9@]KBF?LcTTJP=:tB[;RR@5IbTQ9j99GJNXVT.>`Fw6^7OFo6ChU'G1Ih2
    0    595B7JbHY7cKeE::NgT[T3@Ob6XBL]NIWaH;Di;aJIRlRP:QW9]IPwBLe2]]_C675Y9
    0    533=QfjVwfN<MJe?UlDYN>FS`>ub*WJNWr995dHB\@Fp9OARNBZK<Cj_^CLPR3IA&]+
    0    6258L6abT;hXSU/K8L:[w:6W[RrNWZ\`\JS7>e4n8WldFa6-`@n+EnIfk2]GtK<78f<
    0    499P-J`H^Yg;=RP0`wehm<XE[A_[CN<HimX#Cf;OJ;KRTMB`J9aI\`=nOF:DF/BK4=6
    0    566<U[RKMXTHSEFVI<eGY9V^g9?VPIS1@`QJL`JHU#?TQ[LdQOLEHPZJ_DBJW[Q[MQ;
    0    429SHH_Sd_9MRLVn]hWuNCg^w-T]^qcMZhC6TUS_TYRjRTOMh:\HcSR^GED5kJTUB?D
    0    635GJZ]fC;G7lJ>l]wEKOOMKYIGCZKUSPnU`U_F?=IJ\ZJF]H_]CJMM[a7CO\[@UMJI
    0    503F?Vk3ZY<JhXQCV[[dA5LLs\RFQ]PAI]JEAwHE6/Pw^FCMTL\aIML4Y-BOS:1AHo;
    0    751J<Va_7=^8aGLARg[lI:aE`9TWOTQK8VY>?eGUD=KoJIAG`D^dZH^w]>MXZIDT;[4
    0    681KF>wb\Q]<cQZKhYKZ?1=fQPnPBl@s_fP=7LSQ@;U[Da/CL;KUN[WFJMZKL5PO/YE
    0    523?GKabwX`MZF9:)NOVLE[PTHDiFFPKF_XACe?X?;Hg`?HZPEiBoSeYP?G3SGBF>O?
    0    579D@AdnhLNDBhA)CY>UYKMaH*lB5P0dgU<:G`=k2AYa?j-6V#Z?5bEPk@V=i<A.;j8
    0    686B1Np3MMP/aSDJBgQaA>O9g;>UFVYU;dS;2s6XZ;OiQ]8IQQwRJf7h\;YWlHE]=S<
    0    579EI=nhPWm8DY<HMf@eK<Avh?i;2v4jdZ=IMoNf;;Y_Zw86[.f:8RaAV.SJo=T-6t3
    0    695XQFEawY\HEJJ?JKLH`EIf=UdEGhIXRYAI@eDMEIdXPfC;U$[CC]nMZF^V]FBLFTV
    0    601.?J^BwI1IV]OH^fOVRM2PNGLTCaF)`1Z_7aOVRV5MaL>GjGkebc[geEVOHa:lLVB
    0    526HOP5oE^H[CQGwJE\DjmPOXL%4LpChIXK`c5K_dRnZbgOhFZBCXD@Gl9-`E<Eh`T@
    0    388G]CZWE2SVF:Y\YOGG;GIWK7D5._KuW_JMP3m;5>ZMQX#k&O*8CNc;d[@5:+JX`8R
    0    440HWYF>F\Ra3hVEQNCa`Q-V_FIPUaHE3=DPHF_fbVNWSV]GCXR[FCwJUW\ZKGdZscN
    0    563QE5'XQQ^P;F4BOb@w_PB`TMYDOL9dcBAMMYXM>L^dLMDRD=hJF^F;cMaKXQVCV[>
    0    533[VKP_U@b>HUO0BeO]gUBQXLOCBT?XU[IGBV9`<Kt^PVCJ`EiTI?YjwAU<NAKIH[Q
    0    448fX2lwR^CMLICKHW_Pd5HVWR`6OPMXER5TI?QWG<cO;TVUPKL[H)Z3PZ_mXVF`IRb
    0    685PT?VQ]GgR[dNAJwJebC<UT/_JIPNjlNRLC[VUAHcNI[NDGDQ=OM4XFN\MgLBD@NJ
    0    66899H\e^EIKPd>CKLHWiB\_kKQ;FIC^^\M?H^FUCA`nGwHEA?YFRYPPfHFQ^E=7CnC
    0    420COTeQQLe?F]K4Md2QV>PqDFkE/EMZIpG=9`kkA3rTbaR@PPk)EcW^Y-\_wNDZ:aH
    0    447;\`LPQ\MER>]J^dwpL$\DL.T_M[?UeO^3>eH>HTJ[AVJXN;_]af9iKRQ;NEAh=EY
    0    3622.9HpQAKhXJ;8H\E]u,DOX3cESs-tw^HS%]/mLUifYXB8l?VF%>K\WCh[[<$@34D
    0    562ZK5_\OIY?SYWIDaHNMINkQHc(;H>fVVILF[AgBIWkAYD81KaXANwMV<K;cMJKJS?
    0    544OHM=:NQ[SQ@[VWKW?IWWME3`DRSGMIdHqV9QRBSbPUCUL<X>OVYGFCD?DHEKWbUw
    0    515ERQjO`BaENVP8Q\E=Y8?Yb:eS8bJefWP#MZ'c8FWshUGC@?Y/JZMZH>e@a>F5<c;
    0    597J=CYMVaZ:R_JJPXI]F6=MORSIHPETdYCI0w=V@_OU=WB>P6wKXKJ4cKZYT;HEN`7
    0    480I=PBcDf`Ml_=RSZDeXCOc[ADTFOW^`QLJhc*j==fSJW:BPLW,Lfw[_9H^bSBR7VN
    0    5117KBQpwMAFpPS2N`TOdXO]CB\HIcRcZdhJMOV_ARgf.l?2fDf?BZSiW<dV_N0J252
    0    586S:2ZZ2/S?6QI4?NA]YSGI\@eCGS<TbU=IIg4aEEecORBDM@aJF\wWY<XIaBH?OeJ
    0    479K_H`OpOH>HQ@Bu^<J\>8_CSUW`h#]PKSH5g>H=MZDW1:06>d8FhDdHl2.HqL9RDZ
    0    4311RC@HTh<u5eF>VA\GJTDhIcC<RC7cb)EA+GM]?Z9VD/E@.PcwWg:CIfTBKP5mkmZ
    0    510ILV?_\NG?5h?FMHH:E#+r1UaQ91-fdR]DTXLQ9YE@;_>CI_HCD`M@nw=3HJIGHMT
    0    584[QKZewONhRh9=VKMVV>@aSBHO>F>eW8<5GWNj8JNF/JTANGaI<Z/\^QCPK1M?Li@
    0    620wXNDX[KNKOZGBHdH\TH>^8YAOOWPj\mBK\WLVL?XBeXOE58g8Cc[bWXM7R[C>VDG
    0    509:B[NH,<FG_R#SQLRSIUN=<3QZU^@MD4CC&k5;?O8oTG>]pFc-bHhsG%UbnJXN5O;
    0    5047>a^]^IQFY[F61UCSIC6PY=VVZw`vYWIKFNFZ2;Pv\[LPUJC.F)ii^Fo[hH6E7eV
    0    658EI:awOCSXHS3I]bO]P;\nfXU@JdQobPG>E^.[VK\LUS5OAPgO=WUEVGaA_IVJKPF
    0    584>?:IEg8FW8pSAG];CVJF_B]n7=PUSdJLP*RFG=e7P>RA<>JwU.W\.]ZGGZA\Bgc6
    0    498#OIlXMEa5m\@;Le8VVSUTnFP@GZYcYZFFLf<J/.SjEl8TZ5RU-3HK\1O9=JH:9eD
    0    467<;Epl#>APBTD@SQ[Sm?WIVRCkIbSW+MNH[l>LXXVWN8*2jJc=SaJ\jFWKDN3I?e?
    0    415>8>v`b>QGVSNZTP4F`YB^O9J53YKDp=1QBQfG@;=JNH4C2Y\ZRZ_Wa9fNXH/JBwD
    0    515gNXPiNWURMKGQ7gJ`q09WhQ`FNC``KV[6=U=LK?[RH[YYWAK.IL#MkRU[Zk=ALbF
    0    454LQKU3oJK-j[<RLVDCo;ISL#heNMKI:hBXSY<USEaUCUHWq5W<HRUh#(0TR?Ad>gS
    0    439DIEO`[-L4\;X?*VIiGFOd^K[A[Z;fE`W1Ti4h775wC`8KD:[IJHcUb;O2eNL(K\J
    0    438$59G^MThcJbG>1M[B^C1QNA_;:b=Fb:UO*M?kLX\SUaeUF\\BW_qNlZMPwO>mdRO
    0    390V#@<I9aY-ZVi:VsP[d&NGIGVTC@LkOmF#Sc<7<?S5D]eZUC:EPV?p%IWP\pWRTA`
    0    623c1SJFbOPL<YI>`@dJL7cVEH\X3DMR]ECAE^VM<Q=M^\)IQ7nL=w=XQJBIP9IMS^;
    0    4549[@5CeQB^B_<MaCL=EDH5^9:RU`NRYBw9BRYQdfWLAZFT7M]<I=SMPgkNMI`>W<g
    0    432IP=F]CVQ]NVUUPgYeP(IEkl.SPFo<0i0#H[\OCE1kEUfoHWPsGfjX[d6^-ZsM>M4
    0    415YGKVk;aJB3eI2IgFGRRKW\G]G<^J^MB3oEGfc=JwT_?W8A;iNO@4\P>eQNPV7ODL
    0    407=XUPfHDNXD]JOGfJV^bI\YG\K<q@@TH'/<6cp8Qa[4Y63JEZY3)w@d>`-kJF?Cl<
    0    486`HT\F<m>S\=X=wnRQI9bH;_VNMFbTQ`JWY`@SIFYKPMA9R>EYQh^d5BMIPTMB[9_
    0    675\DDNNP7OH>FJ3TOAJLQWM@:WCAjFXMJ:#HZRP:EGIM`I?PGR?NNF]ANE@<EU6Q\4
    0    567C=<I[`Bg3KKYC9mLWb@K`gDqFKbAQWjAAFfEfCBqGNeNCc=dNDXOT\Ca5w?NBERH
    0    437:?RIAa8TP\v=5cI;htLO?eLNEHSEQwS4R/L<qZECYEI1MD=qTGUiSQTI^YBYUWdA
    0    448k=7U_JJwM>TTNX^YOT?`bT9aF;^AkWg;fW=KD5@eQ8Wh\YABW>Ji]JPRHBG^ADFb
    0    369gQCFh[Bb8GrTMQOFal<#ZiBYREQ?\^nN8PbZVDPq:GZV3M+_-PHv_]AVGJI[))wI
    0    647PKI#UZUSJM?UC]aGQ>6EFMbS<IXKGBHWVGA[6<[FAPOIYCZQOYX@QAeVLHtDcUN_
    0    600;G>W[iNh;CLL?;wJdjA?nUC`>QgFZZ[E7>lKh7DneP]3HB3`HPeWPHPQ:ZCJNOb0
    0    499Pe3ID<V`#ecMGCj?j?KYdFLIHPJAXWMR2ENOUhFkVM\,ThSL6B8<HJK`ZRO8H>X8
    0    588\LGPK`;SZ>MQJUA2ML#S[Q^VLNR?U^`D\JPY_BQ4McG;2YCr@XLd\S_MJM>^X8cF
    0    488=_?PWOSOBhSUO`8XHH=LACO>R[DE=dWheD?0WP[@;PMPYweSOIRHUgBIUITE;U`Y
    0    522>8OU@5BD0]EDgK#VY6Hb=bL<aRYTLHaKXJfQBHSQYOL6P<\TjUQH]m?VeVdFha]2
    0    514KJw[?_UB,_;-K`bV>AGa;UAAfaYh<8`G;F`ZCgVR_]CO_]Y\ocLGY_H8Uf@1W-\Q
    0    538BL`_O-D8Y[Y:TKRQ_S?^CMFM`cXw+@I^S1\B*_r?pKU<A_YYUD=WKMYbLIcCZ@`?
    0    397AJLcU+L9BU+;`NQZ@X=_BL&C6wiN+<0sVC[M?V\HHgLNfsYheX.@Tk,b[bq>j;dG
    0    47178GU8M2JAa4NVeXYDB@hER@TiW\<@;Pc$Ek=HjQLWw>8[>m_TRgNde+[mpX.i3CQ
    0    689M?aJQ34CNdQCdM>\\PE_GVR5XVUbJH=MC?aJKYHHlXO@V[Yw]_AIO]BJSYR2VKQ<
    0    550DQMZH^Fec:GW:[^[E^XUi6\jN;PNQk=b[AE^CSJd2KRK:EXTBHS]jKLPHaSWWI\w
    0    872@X=>ZD#VQ,WIS;4EZ\]Ha0TFDo+a9gESc.X;OghT)4`_/3`97Q4Y6cMX'ss42QrW
    0    776D7Dhk]7f(H]GC:_BXp?.jb8bHJsTg`Y>0Ak=fI?lbFb4Fh;wCFY<ak2fUe5BD8i6
    0    776#DUVJ81JJQO.XHNIVSGMEbH:GdLWAHCeU:IGMV[GGE_CJWXSAV>PRdK\RhR>LI_T
    0    402GFgpUs[PJS7pGh^mTDNwJV8W]_]LLATQaJ;\QOTSUtHP[[I]\jPWa4DLWhRWXa%U
    0    534:;YM=X>SLb<=cw]eX74eCT?QWb\[GHQcIGWJ0FL;B`YIW\LZZjTCoDQEQfYGSB_O
    0    578EHQI>XHOV^@_JVmWD?;ZSHPKUG4IF@h?KVwDRQDDUUIUPVQ^Qc`6gSH?fWI`I9WV
    0    529L)lw,F?B;MX:`kHji-JwIq.Cfi_V>Dr\9JYC@VNOWSb7Tjhhc^-4`d4\ota6qNo)
    0    6088G_o@TAE=ai2fVlLh=:d.Y=1ZWBc?TVO#?P5GcN5_P_=]_]]SW@OUS@Mb\W\HBQP
    0    747AC`wEcX;7Y<7LZ_TQ<DY?Z;X^@QS0B[V9SHGIJWA]aK2WiVY^WS>e[cJIeTSQ>QP
    0    611PIfZ4^LDB])NOsOqb#Eg4Y9DLWQU8-NPJFQV9UJB>a0?bdP^BtRURG:K^[ANXZI@
    0    811NAV\/_SD1^@YQqjRX@?fEG6>hQ=WEIaa;MaD,`Q#>mMJoP_G[cW=fYN9VYFMU;B?
    0    851C4p[3@4>9f3;gbR^\J8a5q13ch3wB=i\C0b48fQ6HXJ2doraN`.ZQc4EtgY?cFm7
    0    749;Ndh@C3;Eb1=XlVT[A1h7bF<niBw<=OE8Qf;@c]<^^=FUUc_P[CRiaF9[[QAg;e6
    0    473fKLPNESb5T(CM^@W\Q=RfK;Vc^JE]_dT;e\<*DU1bXMPSZW<8^#CRSORb\g^HS_G
    0    724RZY^=OYP2\1P\pN\\96q@L5LwW^`IKb^O;g;=[G'ASNVKMkZg_Q+hTD:TVT\^(<D
    0    6957HcY>P[?HkJMjgRaA:=]@KM?Xa>e75GZDWaP5dXMKwH@\gK]XYMSQQU8FRXMdQSI
    0    5557MLb=G>>A`JV`lw]C;6SQ?TaSiLV?XhJY3Z?1k]KLcBTmpkZP`J;TKeGELS0X_]M
    0    501>=Vb/SU7#TNcJ\;[^PLZIQ9JKW@GE/`HbNTeM7X8@PSAZZNfV>;?_Q?1b[6TFQJ6
    0    466O<_YONQ%r:ZR\bfVbMNND^Q1P^Dk6SMNTP_J/hn[0L[^`S[QPeVZZX1]P`ML_wfR
    0    794F@\W8AEF9QDRKa^ZJHGW=V=D`[KT3#YN?:bREGEFJXBEUOSZTIRSSI/FZOTQHK[4
    0    592KGaUHN-VAYUEeHLIeX`\FOB#R]G]?%]XB&c5:fL9UJaKPOkWPBWPZ_,5Xg\-cRW>
    0    545IJ\P,OU\$h+?XUdX`BM]<KMHftBmB,ejHCN3'wG/XpSDqXd\JR-Dh]ZIO]hG^8IJ
    0    506LIr\BOCG1YJ=SqCai)GZ>w=(WhOk;C\VSFX</eN9E\KBedeTShTGMV94giVPX0e2
    0    514DR_tCEOYIeJFU`^^U@DnB\:_YeBR6J\n\EQ@CJ\-Mr@IPa\ecmJZYZYG^owTB7XX
    0    723IM]PIFBNLJFSRRWNS;GN<O>SEURLNKQJLDUM#X[HPNHI^`OTHSL/THGZQQJLUR?B
    0    604KESc;T@BCNT>k`F[]7QY)^+FQPwd/5RWd.Ud<hS>aMPB`ZAJiWKGPV>JLWSSgc[?
    0    632HXYVEEFB7^F>e>bQf6Dh/bALvbFd#6U_H@UB8cAAQTMJoTV`ncYJuZ:I^K^WNR]@
    0    713DAh^4d82/lHAUZZTcH=g6k5:loCq/#R^L3cM1pU<dR>>_sni\i?+cX*6hw[DlCiC
    0    385GBcaK@#<9O,AK9eLhS=m?V%FTP9G;M[\A>a@7S]=5pN#\REY<G*?\AJZa_E>ZFYS
    0    363O\OJ.XgG2RKf@iH=OXA5$HdlJN1QTeOSO#rInS=b@ZP@Yu^UUZ_>A6IH0G&W[fIk
    0    615@Q`c6582Fe#BdZ[iT?Qd<EAR_c4`?>`O^=`@@[FLeUG8_rVVW^CINh7ITaQ<YKS@
    0    727c4aO7T\7he_cb0<6[Xc<9]L,N_kP$:4@>aFg<Bh8kp#?^P1?U7cEs5V]?.la?&c:
    0    735]@T91e_P\UaPH:9<VIL2HWZFPa`@DZGM>b7dB?N5_j5Q]<QEFBVwe5bK7?Wd<4Q9
    0    589^L]<#]kKYMabSBM5Z]O>MT_ET^IGMF?^BbAJ3Jg1R]L\Q4M@G?gRY5TPD>ho>7S<
    0    4189oA_:DZXHHYd0Z4O@kB0V@[\?U;w.CJ..^e5jb1PgYbQ\jJ=%LZ;T+YF9?<=;gIw
    0    458B?^X+ST<Cc3^fFcQt<Jw^Y4afV?Mq\^O`FN='D=IONWL[XXKp@C5aTBa]K\/Q@GH
    0    8433'QkLbB=<cc;.CVWbS0BGM@PE@fAKDW862w?`C/`p<W(MZ=t\=TCJk:STl.FOCt.
    0    702+UOST>#NH`b.XCA9^GJ@DROFH\:d9ZBcL@S6TT`S7ChB;LbS-VCVJfObYi\GEMkL
    0    4787B_]GZ.L@NRWD>RA\Y^0]ZOO<KFTOZ4KBSR?EEELHb_Q:[DHEL?+YC#Z+a(T9JKT
    0   1309ii58(pYe,6/f4vk@D+1wX*Vhp:+<asql6m19+:0&(c5gJ7?3.\`Nw+j703vs.71h
    0    656G1dG):M1%]-CDcWSb>Es1e0A_rDi20NS>BXF+p=:jWG3lfnc^R2ReX1)VwTC]5J?
    0    5614WSWJrDNFUJ?Zn]bh2Ep3j==wYS[:?pc><qL6DK6T^X<UTQRMq>BfcG\bTiY[Fb6
    0    463IXZSad]Ne\PCQjkLAM?:;I\Jb]8c(MC<Z=DFwOR\YP@>MW;VRbh<3SWQKcN@l^^M
    0    578=+X`QmO<ZPFjHb`aG@bUEARaMLXQ7I5,k?ce_bCYEZEH<qTkTfQZTVYIK`@Njw7^
    0    415&U]]MGMV;]RJ?XXbb_>UmQf)fD>WKXQNU*v<?hVZjRZD_YK[[n`]Ij5SJwVBae_R
    0    5787PMc^@G[MQX_[bnN\S;M_VWHRHE`[BNSCBd=c^:TUeT:ZwAUO:meNPMNKZR$DKaL
    0    581LQG]wskBRFRRFOY\CWWLGCVI:XRHLb4UlNPSW?ONCVBHDIK\@YWSWZdHWPO8XcHS
    0    498R(B@@KHMF=@7`_BQH>E_JVXOAW?WPI3:REwKQCUYWO\:DIPfkQK1MgFLa]VIhMi?
    0    641<IYZUTKGTYR`@hpwEJ\DQAX\RIHJLS8OZ:SIS_TOB_QNJSEVPJWCCGTCQYG-VO]^
    0    472A0UTEZZ>O]O3D2:UsAU?KXYJTG^UN6MREoT?eDwLN^XL_=T]CZJQjbXB?tRSO)<E
    0    490<AjOf\WJ\R;WVjYf;6n_bLZwEYO]7NC5R_RE>HwUCOM;<Y,\kva8vTP?PbB0p`KF
    0    559Gw[_59:>?ODKQ[=XQ\:NCM;LYhLfGMRXRLc.?fZ=eaSKWFcr[MILTbDRRVi?NL[D
    0    562L=YVNDF]QcCIaYSo_KBg<wCBNM[\KF\H@?M\,PCBgGS;QRQ`TIhDYZ=PaKUNSEVF
    0    418W_,Xb`gwFHYO<We_;>^)EXX6KiNYJmTID?5:Sk>VP@UUQcO@U=2vQeg>Z[s80XPH
    0    4553SadKQkI4C9pc`U^As[EKH7jC/YZ=DTHoA_WoXIZwn6O_OM>\NUNUGGWFH<.PYZK
    0    555IeBXA^qDc>PCHVY>SWLRL7S^D?i>PW8HNK:t\IirF5DwA0>,HVjIV:[JEC:_:kKd
    0    570]\09;`f[HCFT?hV%A=QA_GWXYZ6GjZ>W'_FE8M;-LGPwHHRQDV=E==[7;BQcR(BW
    0    397CScM=?[@[_O#EKLXbRKJDT1[e\NYYNO^VEKDLR_pN``C\K\]jnkVVR?]QTG3UFZF
    0    585D@Vh:6@HC`NJ\JHa^?DNV[?L]DVwNQJWHHg`CUL3SUU@f[PWT[;?Ql8F^hYJf0]M
    0    488\H,SaNkVb@YEV:V_8VkORESPT`c\NOHfbITQ6^YePGO^02DD`P#ge:_Z=``0GgBd
    0    445eKdRC[<IFwN>YZENRKSki_TJ3j@^Q]VF?GQW1^N:bXA9b_bDCfhM<X.GZP^VUNn?
    0    465wLLMIjIdRIl`3Sg4c@@H[Uc@T8KcQWPZHuBOBLFDC@JrPI@J=JjSr[`HbR<hW8ke
    0    470D7fOT\\VUG'>QUCPNJ\`RWBKggYONHlga>?;LIPF3Zc5^KpeYwVLhnt`uTFYk/W?
    0    528AL:Z=gL#FILN=mcaCKYTS<U,AJDW8CQ8FEG2)JeVEXS??YSXPYQ:uR=Xd^SAr3LV
    0    642GXa^BM=BZUVT]dPwWOBgJQO;[W][\]TMO>ZX@K`GFNTL_WPK^YO<gFXTVISSc[bI
    0    4238T;P:DAFKTGC[_M.^H.\Jc<HN_SOM^NJQMXRR^GRODGAjZUZO`V6[\wSZRKN\D^>
    0    4663-m`F36/2sMO@_?[Jh7JDFD>:JG^6;RQ,OfG]^HAVVR6rKewMEi2#P-UWrM*BVWZ
    0    602LKGK<SNUD\BVFgb[MO7p3TJLl_GNIW@MK_V;bZBMooO7S`LQ@V_4wLQVRAWAXH^L
    0    513A:aN^e7BHe8TSfe]FKM]`a9Ih`cPG@pe]=Xa5TWX6E028DOwws]3XZ^\pmR)p=NT
    0    601O@XHIweVOJEO?H`J6>FUL9IbJ?ZTXQJ\ZnTOO;kLJQ-O6BFNRma:f9^?IBe\_@>K
    0    586:EW^FmQ4Of>OdoUOP=<NIhZKfTCN1HweR?TLHp`ROQW:gkl[Yj[+MdN]LUPEf@T^
    0    6214S9:YY=SZTY8NRIcHmXAR1fg=UURGX0HYLp;FYaSOM>cJQNdHREl]JcQFCRWBKVw
    0    428E\N>5n[^ISK<0cXJJ,?U>CO>iWUW>FSdQeIR4id3JMP]VeML5PfIh&K,QTFwV6Lc
    0    5628CTZ,IA#VT\3S\9U@<@hSTD/ZSNSB7iJFIWLGUOH@MS3_jeOPT@PL^OEN^G@cNU4
    0    512;5NRW=/aRk[:`Oj@kSImJf-8n\gXXtweR'b[U`_PA^^0cdOR\G-GnsAVTfZKg1WC
    0    5195GGMYF;<OO8qQcXsUF;]8T1XGcNJ@L^Ls0A]cVO<:HK9IOSh]tc-^RJ#SdBDReLR
    0    581Q<rUIU<PHSESXRTOM?M`QE5II`II;SIQS>ZI5Oa7T<U#KJDecheR^Z`^\Y_UeDP;
    0    523KPP`HMP?ARA`hTUb>I``Vp6MCWXw1AcF1Fh?HoTFZlQ@dib\l__G^fHULo^MK]e:
    0    559U1_P@oMDbmUU4jOA=IGN<?JLRPOFJeIMJ?lP]0`DR/S;EU_wOmdXbcB[JkE^\H]I
    0    600IjBGhYXIp:?_:o`b>^bDIFUg-BbACH<>c8AUlP`rCFDP0SF`W]wG[0l`<PN<@n@\
    0    801>U\UPGDMDR>>WTOXXUUROJI;GJGJMPWWS>WFFWSCc<X?TZWXFIGMXwBkMG<WT<UT
    0    445@XkQ=9AKGvF3la\u?=;[RMUIqiOfJMHsCF[;R\X#<HR%cOerVVZBid8ehdM5[Ti=
    0    602K;fVVO>QJq8HfjZLSH>[IhXD^[SWBNZW<J[DEb(OHWLV`w\Tic6CP[K8blXHbMRI
    0    539gYMO8PWb<UXDQrICL`bPTKLK`_@7Qgjd1O?=4wQC^EhP^QjG7H;MlMfY7QaVD=1U
    0    62964cUMQ@F6[C@g[WN`RL]HYL;RgMQM<]wFKm-Y]eLnNlPahpT^_HDMg:]^`I?d\eG
    0    535G?Gd3_DS/Q.#^V>LS8B_F_D0ok__Q\gk2ZUH:Ta/i[qNYdXgeXLEUT#oOQeKUJbP
    0    461OLL]Fj8I?ZASQW[][T7ukcIBf[wIYdfi<SSH2wEYO^_ALU^a`XEZ[T^SZU\=g-i7
    0    614QI_Q^VYVPZ7WYkSPQZR;?QNJQNQM7NQUZGRPfbFXYYGCUMXR>^wE_=PWGROZF\^_
    0    622SImcGuRKFS9NJwkXY(8d@T7JvXbZJBKGY=NJ&>8POcI:ETSaNl`;cNQP]nZLYPQS
    0    338feWBARUROA8Z@V_Gq#:T8MOVfR^pVY]s7MRhX1u9Mn]=?YdnAv[<g<NfQqrAt;YF
    0    556<ZO`[IYBGO1NI^VwRGS?TJKOOVHYB8=C.1hQYbVIZ\]dIPYGMbYPE>@LJ`N:e]FU
    0    585^A\O>c;JB`J4oTLQA;\\BU:=`nRYFQWe:IdG#nX&\M_ILLaS_[H:GO7RUeYT]E_*
    0    572J?To4[<;TXYFQOUUWCQqPSA=TLXfDDXGFWWZGKIE1S^AQoSOISYO[hTw?G\TsQ^N
    0    4872&UPdZ?RFPW^_[kdar8HXl/[XAV4dEmG7Z[mnR1rg5hRRDAMJGKNNcFcO\32CLS#
    0    454SUdX;NMQLrF1bVLccAHgFHV`lWQiW`YZ8T_G69KGD9BPSUgPwVI19cDMX[[WcE\E
    0    398QYFX;]XU4XZg:ifRSd-TYDShdD=LU\:O2TVMVX<RWi9RdX>DMQwQYCwTI;^eHR2Y
    0    626<M][[IAAH[f7ZD>UIT[IBJ_;UeJO=RRc>JV7Tbr:JaaBERYYW@>biaYgKUwFdQcH
    0    633XBW@TddH]Z`jIZIaAMiB^UYMR?dD>CH0PPQ]S9NgAWSOT5JNFSwPZFY`HPC^B\]b
    0    473^QGL)gQY1G6U<aPA_?VwSC=mgV>AbO`LC,2G388FC>\eT;cQIRJQtHa0AOcqC4Pf
    0    499<\TgKDQDIFKQMLqQFUS@Q3bY\N>FPHCZIWRDW]6]MUOCb>GJC=GwFLHG7RS@6WTb
    0    393U`R<9f[IETJQHwuUH31dLcOVlaD]NhH`ZVv\SqASF^b[@_Q\AmO\NOQF>`KZY%`\
    0    641GO[wB_@W6f@9Qd=Za6[c;gKBeedS5=gXO@a8BkG:DZl9^Wd`XUCViwLlbuqWa9a>
    0    7937Af^@3E8D`L0^kXZa?AMBi=BdaOj7DKXD@tA`wMOf]K,`\UTR]KSRg:OWYV6\rV<
    0    459^R;YEjjmO<3u?vc3KC;BP5R;k)Y;dUL7QH>?G*JQID`WECGP9aiS[9g,#A\]GQ/n
    0    583IP^a:d8JUI7VXsaT\ESkUXD9rP9;=2evT;Z;4;O@4XQ=:>kZEbEWwZCLTXkWQJPI
    0    326LU.NGS>O7P,T-hNaL1K[I9)GELOdAE[ftVP<BnK9TV$UKaEwHq-nEIWEaW4>MaD@
    0    518FVcb$HM9MCG[DNQaXOPRJp#XRDWdH0[H]c7+OJT3WMURJR[QY_KK?MCIAZI[M>\^
    0    602^WHE3fd>\?#TOVd^BKAOY;TXR8Q:S_LLHQLd>AY?JSQPQ<BGSHa3RK>GC>AMJ[W\
    0    5105IRM]F8A,ZR9IOTT73_Y8R:=IVKh7N?NwBX1QaBbPQK6VffY?e[MH]VcHiV*NNHX
    0    7674;FDZSU@PBNSNh`l8/TXF>CQ9HRPDO6B]9LRRRK_IDO;AK#U?_XFLHUBNU69FQOa
    0    419MJMHdDUf8nWQOjdVJI/I?D>\EZLXUYIe`HZ9qkf7^o@=HiANGZ_8vLw6:]Pg]_WU
    0    535ulOULR;[EWAcCFH,D;Q=gEMLYb<IP4QI[b5^#>D7>JCb**Q8B>:VI-eLb@wY=KPJ
    0    684:mC[MiMHlCwID@TH?@TI@@`ESG:X`v?MV?9G:V\R2PWb)MUFBRMlG@[SNfaMKXJn
    0    651NcSD>qla]LYWAiNNT+C_bNEZfF9GWMNK6`EV1=G%.a?a-OEMTZX#hNlDCC@WN)Le
    0    395jC>4F`X?HJ8lKWE`4SGFDUDBF,KQFCR6X`CL]5HSPXBH16JNN\L@8O8==PEJMS#1
    0    550[4_<TK_;[D]UGXIk??cwFG;ONJZT?2O9=APPoHJTVVI<DIVb[RP7lPeAPpJ:m<AM
    0    868;;Lf6;;P@bMD`YEYFVBP5WDBQV?fB=AKFFTENkH?WL?2wOCJL]AL;SBOW[V7K8[F
    0    496<8RH[=5JS0wNG.LS?^BI9]bT8Ygh*2EPpD+VNQOTTNb1BR*]_lUD9X4_7cQ*PSYR
    0    703SdV6Y]REXTLISTKLo8PSaSE[RDRNQc^kaO9HFTDDMDwZJM`REJMIfB:VNCSNG>WR
    0    851MHVf+FK@DFDNH\Z]7W(JGNUYDP<f:A<6,EM7^]7Smo<Aow<>BTfVN6H@ODH=GMIT
    0    408)7;tYIcHGF<a<fF[4JfQMrkVCS4Kh1`=Y<3Jkn5hqk8JSw4@UF]NCR(VNIK87ZLW
    0    651W,_AZNQ4PLJ@U@LYQROEQA+MGKVL7B95S?1XTCw\Z@P>K;=[^VJY`V@`EnU<ZLW=
    0    502HF=<H?nY@:9L?KZ^NEAMX3ZZX=?Hd)VEJd^D_++G.I5qB01N=bcOL8a?=L7P;K3w
    0    419b>_UPZ3>[GfXSJkBHS@gBAe4``.Jw;:CERU2;M;(M`<PGdCA1HINJ/8LCVgZU1PN
    0    577I_?MUJ<WvFO>A>.WSNJ^OOeA<[HXdkEZBS`[?DPXS;wIHEiCG>1?BqZU^LZ6XcMX
    0    869PQ]gH:QE>HHRIJTGWVDJEYJJONFNCPDJ;NwDYT9KbcA>`SMNCMW?JN+ODTYKEOcB
    0    401,Q8dSY.G6X?v]hqwCYBMSEtXIPQQ7Y@h4B>Bhch_C`%`?=2fCKWW_MD`Al$K<LKV
    0    521;9_W\Ee;mR5S:jnw4CM@;JcQ&<XRF)A*s<<plPKaW^0$VgNTiPvRTCBJB`)<twRI
    0    347OkgKO*M?ED;[?UvNK]LiH#(]<CI/@/GFCjTki_YSMr2gmI42_nK>WcfDH+UfER4m
    0    718:<YXI>2#=XQ0QOMYUQBKF_K:NMGLJQNKMAVV]jRZUX7BVP_J_VSUNKDF[X;;?WNC
    0    478ed4dKlu^A<Hw4uT5TR$vF@ZlV=7JVXUG<g_8?Y58+pfPIVDG7I`O8BJMD1GV;5Mi
    0    5357TAWJHNQg2Gf)n`IPUa;KGWmNGPP:XLM^KO[H:UiDV;MSD07`[Y#MKl#=@5QJ^Pj
    0    471`:YU9aYSVJhLBcCXTWEYj]T#QP+B`7Eg7FF-=PUIB-`VcJlH'=LYbMj^[O[IC6iX
    0    662:w=UAD]SFCJFRIFEHwM;OQdWH<AMKnF[C@FRuRIh@FRYKE]67DUh8EO]/PNFDVWf
    0    587NBaMgV?CEHJ+RGJRIH[NKcKMLGPM=N;\\DBB?MjFHUCXDH?ZYSwjWV[M<f[R7_SZ
    0    693J8o^<mSKCZA`Qwi]MB=_>FGQYRJRL;cN5)YG4CX>Y^QJEa]k[gUESKLNQQRC[EfX
    0    453mU(LQIQCR7P[ULP;@RlC>#uDPTGGDNQS9MX?dW@wD[F[>F\n>I`sf8IZ4MYB?eku
    0    411F+#eL^9@_HOL@\M?n1SW\XAM_M[?4jBO5JGO8c51Z@M>h1gjXfY]cAMa[\cJQ.gW
    0    454HLOVSJ=N;Q)GYWJ__wQWJRE]OSLMUjAE1\XTrc1eN_KXJvV<V>*19U<'+WH9V\Qp
    0    542N;Z87INI\`VQYhLS``8RLOWNOY8e:WV_WQY-6`eTK3O1WYSYG_`(BwMZQKHE[CqQ
    0    540TZI0vM@1w5r9[(DQLi[:a2\SG3>@GdKVYOO;YIfkV<fj2ML8Q8MdS]aM>?^F;]lb
    0    416IZ=P<ieScLC^=L<EEYwlXENmI:ZKVR46DH8cq3'bJDMRL43JWRcSNPbG;I3TT[<8
    0    530fLU-g^0AU5^5I)#;dQa=u?bZ@\`*MT@d]YPM:9Fa27YPE:`MD@+rEcUN;T[LBRT_
    0    700BPkGDHQ:DLJ:PHSJo^EIC[LIWPGP?GL``QPLIlgJ[\KFI^g:OGP^PQ6gRwX7SVO^
    0    390OFbwFROFOhNR^hpXi-GW;hFRp[\MN*V6bVUGHp`NNMsHPf\\[a?4a[L8CXaIUUU&
    0    594?A[[EI3SGRKC<I<LKNcdWKV_DM;S@E2Cp<wmLI<XoRA@<E`WF<PhS>5PeQ=BIS<:
    0    386/ON/<KZBEQ@W>MqFJMkp8?mTf7b<P=ASZd_e`&f.%AZR$CET?RNCwITYJRXALQM]
    0    427M7CHh@I)[P:r&RCGEaQKJD*O0;rGC:B1?a_iTL2gi:O\?B\S.RVU6CbOc/H#8[-@
    0    973B4dh9M7=1[MFjXW\iS6eEbDAn^JVEHW`.Q\E9VNCXZR=c]lZSS#JU]9bfVVAVJXF
    0    643XaE?d]f@\OQQ3JIT@?VcW=\iID[?GKCIvQ6TG@LF#TD\1BOMWC^RWReZCBQ\EG8Y
    0    666F?jKiQ7LYBX=VUQQ7CT`X;<EKJSOERGKV(CU/Ee<NMW*EACT[kCT[JOHRV\MwIGH
    0    720KWHDSLbk35IOAXwYTTBRO9WRSDHPgFWL=5MBaG)VWXO@F^LHISR@GEQ9NV;DOgFX
    0    564MJ^ELYCQR_WY,thCXDQS`GGL_MW>XmmH\H[=-#S:IbV9HGIYITW5`FQGJDdY,-G^
    0    513Y8kPYG(@?^?NKSOwFIXNPJ27UdMKENT3C?dY[_TljEOEASG[TS?>RL4FK\D?TcG*
    0    589nU9MX`L=]?FH;E_IHLRU]#RgKSB&e`LLcV3D;&[X8#YZGE;\Tf^=kEiGQX\_S@8g
    0    5381Nd2hP6/M<GA>>UPFPTEYXLb?DV4@d(S]?FQq;pnK7G@8#WPVMUME?]\=YH<PSOc
    0    633D`?BP8c8:9`^b<@[FR=BQPB7E/P`^JN??O80dw9MlMILZBNIU2SF8A?OA5I<KYGE
    0    753BIND\EUF@F03HLTiILHN<JABWDQR=OD??RZTmQ#eXKhIQHHHWUCCXID-PEARa[EJ
    0    5428Y?IZIQBMOCTdN_iSL=[PI4HNOF;SJA<>FRWWYNQwYBQ[jGdC\\>GRT/LR3C\fO^
    0    572CK^Y>B98?V9:NkA`OIES0SWO`]<wBBKNC6s=_nEJkj?>nkHJQ`t0P>?Fo[JAPE]G
    0    732@*_nBIB3%gJ9RMIZPM.wDV;=ihEY9CUX5=m7>aTEHW8?_R^YS^;2XK@KdST4T@c9
    0    709,k@g>%F,3T=XCg[aDq46/d\QC;4g=8>C,@f#^cEZpVCHno9DFTgD825PK:;3Ad^U
    0    760D\BY9KwS@JOfKd^O<_2<LCn[J:<MTA=?EN];dE5[RdECtk@?HMP6UFKRAOAA=[=V
    0    529JV?<?IAXG@SEL<XNIZfD_>YWQ:6H?F=ZAUUJw_JbeBYVPJX=CDVNMN_\59aDLUDZ
    0    525_MZL\;:X^U[VUG4TG2.'E[P4PEDK5CDcWhNVZ_JHUU<B[GWIT@M@dX_CjAMlYwEY
    0    415T\P\<ZV:GHFt8ojmE</4,Gn]9QHTfH?M<@ZQ?ELAC\;C<\1@#Ph;W.OCM44-A?_S
    0    492<baejRDMN=1_JMlgd`T=#Zab/IrUN<]Kd>(P^mM]QRSJZ_;GK7h8Y`AX_CR7Vd1k
    0    538hC^CY&XDSA/dQaTYbCJX=]Eq_>k@YK`TVkGAW7FVw^SIXK>VTANG`SU?P:CM_N/A
    0    667SFow?N=F3P,FEuXc]H*Y-C?HiX?`?=VY=Gj;8gYHfoB-^n_hVVFAJJ=VfV]UN?k7
    0    459nQOH5ceV7VrmNKEMNZ<Kd\;@cT9UNaP^CVD;[YHXM2gGwmMBSPU^[?\AGALc,JAY
    0    434m9]N82qIRBWLK.:S=Z1T;cMS74gV+:+(S,eN]jHYw^CEMp5[:Sgb(K4@Y9A3K`NP
    0    533K=Od/^E[?GUT]wrGV?6W8PEPeQ(LYJUd=GU@hCQ.=lDPWZLRW\AIK@U<FLKIND\Q
    0    517FEX`NJI<NU9Df]gbH0Y\:IFVfYXm;<HUC;?P`c]Z`f@FV?VRZdD<DaQ`HaENlUwG
    0    573/=lPZ80:>WUAWYUV+6KewJBG?OMAF?I6LLCOF^QF[HKD=>EHdfT0YeL0H^F0l<UK
    0    377[tZa@kTdTB>Y3SPncK<]iW>HoG(TjeVs.RO9AK/?RRaSXDOVCJFDdIp8&AbwG.VC
    0    789SIVh=K:D@IF=IIGLJP?DPOFEHHZ\=BOHBVk>YGM@UdN>w]PHKRMGCU0GFFT9ECZJ
    0    414g9dMAgZQX42IFdcIFLJaFK6RhJCMhOgbENPA8NEL-hm:LBOB0b,-mXw6MTcIW-KJ
    0    622T@S8DDP7HMRINTKk\/EWMLI<Rh`MaAc>\CTdAYN@^YY9RQi`aHH<QoNQgg:9bZw-
    0    502B#\;@Q9IlqIX=cPN>8.gAI>b;?K^8&82Y+F_Z/\@Bb?2M,;faow9UeZ7EQ<ZPB6a
    0    341MRJ@)FF\9#BqNKaEJESM;Q;FM8D7NQX_+s=:E5%'MiE^dKKW@>p)B%U?I+OWQ41d
    0    705Ta>PQ4f#NK;YITZ^;_R4?Uk^>CRRE-42RQHSo[GcVP@MeTB6D9T?7@0<HE?0JiRd
    0    448eMK9AWw_M><\E_f]O0BU7RJXR>0hCVUX9Q=>?XG]U:VP]R-<AkTd:V:CFF7I=SKl
    0    535Z\CUQ4O@GEf9b'B?>gG7UG^`X]PcVV8^7RR;ZwXcY<LTElj9#DSL7ERSXNg33jW^
    0    475Rm;PMWqZ=1Gh/MwD?^H:GN`\>%VFTP[PSsHGo:@mCZLU]PR=CGFB>FMB:;CM@H*a
    0    467KUNJYTR7gUDBb,ce@JX\MaUS?2MPC?J@vFB]p;TwjK3\=BFaSUWNMRM;W`;'ptJ?
    0    573AkOvFDD;TEOt7\WTR^2VB<R[UgD^5I0IL'FawZbaXg<F[j4RGOP,?BLG6K]H4_K`
    0    386OV]iIQRd`DR>fFhdkToXVvHQY7wTOk]T:V*d8Jc(;cfYPUB>PQ&QH9RQY]ZrK[E[
    0    565\P/^VW\N:@Nu[;ZFPrK@ZD[uB>I<MXDTHNT<QN:;BKHsHFF<5#SWZ=EM319M7S;W
    0    404QY*1TYYDM#KedKFQ=MMd=GXAA;KIY/`CW\$A_LROTW7gXH5,SR>2=JE8HPS<TIQF
    0    533ZiK=S_Q\\KgW=,b8vNeDc>WnHKA?S<bV#Z?BE+OB.HRR7YVC3H[?VC\`:3Ok6F8[
    0    636_>6RORPM_U\RR3JYoMSKLn2EWIeFK0j?QH\VP?@]^FcLQB[[`CR#1Y6;[B1OdW>)
    0    589?>RWawOh[_E?4EL>L=HPWIa^CLQUN]=SXIW7UFZM=ECK@HhMKFw0`7gV>KIfNE]X
    0    441auBF3[:FiFN<P4HSgW^PF8VCO9Y[K]>cPN=I5,wI%aOEI>XER*K?lO^W0AmH0VRb
    0    555J6DOZAL1\F^XJR5]wXBS\n9';=gR_9k)L_HjHC9YpDh=pJT\`>K39TO2OM\HXBI.
    0    732XWKPM@FOHIVHMI<W=Pw@ZaFQIAc<QHTK]OI]XBQ[=HBYdDG>DKTQIIISEF7EMSXQ
    0    540UTPKOW[L\iH^fKX\wYNi;Y>&U9S?XEh)5O?ZHBCXUS\J]Fb2Z76DLdE,kQ2NReA3
    0    564E\C=RPb7UHh=6\@BEK@D^ZSKXe<ST]9TGRhFJH@BRR#>ZMUL<6ViSP[AVGOIBQUM
    0    602MUVHFL[ANX<^9F?=V@PY?c8LRKGw6@MZ9I\JE2dOFW<9UAIZKI^MOXCDPhN:dCXJ
    0    683D)QVKKEJ?LHQhHCYM5KXBwCUAVVSU:GIIIE_TV:Dv>hEaIg@eK41/d8SZD.9YM=F
    0    697>HJ>U#8BcH=KvFA[Y6QHMTJQcSYSKQSZJA>UQ_WSQTVBUGiBLI@<Hi0XdHK>QR]H
    0    468GV@N>EDXdPDIwNBKRmWKUWa`0H9?B_R?d9IDNC2X=MdGvASL?IcHT^@KRH98P_[M
    0    546IG?MH<a^D;AD9?a@BY9BE8wO:-X@?NXF`T4^CKD;X<X13>QK=XIsSFMI;<?hSaNO
    0    4642,7@M5<R)RjSN;5PWNK+Q]E@LQlHOBa>NM4cSH_md:e+I<I;*<:*@nPYMnV?w-mF
    0    503bIGL6RiDN=Mn9IFKa_GBgM`YF?(WE[_Q@nCIPUb\H]RhAOV,B`S#b1V\:EiiBU4>
    0    534_GRkOKQHAC4MjMP0g5dL3X>CZXMvN<TL=N`XVhN?oT^HVRYRZVA@Zc#I\]OHa?NJ
    0    585XF4Q#ZK`M@PM>SREM5EDoR8UFJ<E]TRjISNB5C?@2EYbN>5K5XF6`Gd9Q6LUKGGd
    0    590J_1w6^hZCYAjPIe0R>NYNEhMYHA>QDYc/d;D/4K11QRTXH?FD\gHP9eEKPeW2TLc
    0    377CEZe@R5>RHSCF^USDm*(Q#fG[`OgKvQ_aIVA`clFA>:<Tj]HXw]?_8JcRGF+`KbL
    0    464OF9>ALRM:O:b6M`A\]7Ab=HoZMhrMQVP$XV/AJ<IEchAPE=p<D+#VdwJSN*NJLU8
    0    467FYNP?YDUDFCNUO^K^WDlNb6\IVEMNAZIJOMjC:OCWP#X;RdL:\CZZT8VZBBlRC9[
    0    603@D\\[Pi`eEYGX8RP[^S9#NWGDH^>-EXXT5PJ:fqX2JHXZMIhNURLLS_VLmFLB9[I
    0    860E;]\:;K@?[SRLPGPGH:M>@GKTEXd3*M;D9SYOPMLPUGFX[RT_]I?TATJ@PK@wUS?
    0    461FGAHiI5wAURPE@[*7Y^bfFcDTiR\nHVoWOH_^8Kt<rVST@t<>SdmS\JnjitFLHef
    0    584?J^W'^=WJU/0CcQbZ3Aw5J0P^dZ[GFn\<%RJ/7T/AUR6HXYjlmW1hG.9e\`Ra2]4
    0    606SObQ0\\A8d::YiTCH+9DNgMLcTD\K9V[NYW:Aga0PKK@UwP`NV`[KDG4G[KCgLXK
    0    428\^Y]An5v0O<;POQMV`HAwMA_PUI%echAb`dPUDXMMJKQ//2?[AJBGa2bFH'n^E`,
    0    5008kH2RSJTeaFSDMBBY`J3VwO=`MR*^WDC?HE=PLV<<IC?HLIS<H`iZCcW?SKROE<P
    0    532ZFHMV,hGOF*ItTIU^ZMSa[0HPKU9MG][wcV?9Y\VWE\Lh[gCTV6<EcI<qJY[R8NC
    0    581BQ@[^4[OA0P]b<HF]Ma=HTPCA>;5QIW0bWI`NYJDwOZQQ(k2PO9g?cEQNDLIEUGE
    0    719KL^Y77Y?A^8MKYGQHEC_@X0If\DL6(XRN:aEBFV9L^C@l^t`^PUVrTBBVRHDUV?#
    0    584`?QUG\<V#Z;PPNReaHUV0sA?WXL`KJS3H=ZRNU>SgAEV\_INYUTJUY(@RgPRQHH7
    0    327[[ca(`A)cjX63`L#kX^OCNSi:J6P/dQ7d=W_fkLJu\I/Irw[7lAIR<-GcW\JCV'c
    0    448neJX9M^gHJXZ2#/LKI@ED$ISJGFPMAcc+Xe%);BV@jU]]<WW3G.RQ@b_=CVGI.=X
    0    625O;LZGJW3<bHCR98OdWZXQdY7]UdHC)MC]BHP@aMbTAcLYJw`MM.Q=TD:sXNF\JPA
    0    415Za,EMKAMW:SoV,5CwhYJgRNc<<KDmYN8d`USZG&cg9SX<:UDg=<-KU^\\PORLSR1
    0    611DYHJYP2@QPFA\TJZGeVMw<_P3S8_]iNZYBZWB\_GPJ`Y9DTQKSE^<a<IEaT>D\\P
    0    468]>OCcS]GqXL>RQ1R\ST`PHYUCQh`w3PHR[.]aH\O=GJdNKSOGCNEUHS[\IQNS08K
    0    589RQAAdSg]g9WM74M2SWM=o\KCPMY7m?`K5mH`\0IQMGNb19Q0L#T[8+s8H/QOCG8=
    0    551FPYMcZWZ8c;SNGii]IHhcCOLf?QJUEw\K]TKIR,S_RiCRRf;`K^EBO_:MGH;BGPX
    0    4763VJEXOLGLFB#.@=EGZ^dIDXg?GJLR\@VD<?TgYmHQ`<=U8IC:OMbKLiGTWNRDj1`
    0    512QRA^IFNgCLcUR7NPPI]U=[Ji6)NA^CbWwBXBRXH^s@hUUJ][UNK_a_,DVQF:5hI0
    0    625I0KDKNFTIWM=WDG\]@YTgQLQ;M=CM9QDgS9VI_VTK+e;PFwWM?M\NqOHbWA7k_I:
    0    533Z<^kA;;-6g?.bIb[GLa7(R,+RVcR8%??NP_g2s_<rU<TwfGSmLLhjT:HIU^Q^\C&
    0    882D@OlJMNO=BJbFP[<RR3ETT?XQIWUREePJLwJJ>7FQGKKI^=W6TRNZQRVG[3JE@HP
    0    629?KQN0MMG=X>LB^U`358W4WPNKK8F3K>^fD\GBq\H4LOGOSM]UlSDQTW:FDDUVwAQ
    0    676ZSWJKObGLOV\eVIQQ]PNT[4>VRcP5DZ6L]MbSAQIwPNOVILET7[wMKcH@@RSSV@'
    0    451M8=LQdnR=P2oVuBwV@Zh;\F:NS;:@=j]BJAO]eIKI\2dQYYCVTL#R9X=?YqgNDkB
    0    654`LPKGRXKNBHY<L_WeaWQXa:LMIV=MSLY:YR<OS5^AwJSR`KVPPVGP;QEJP6@LU@:
    0    657VV=P\SGV\IE7UVR;OBN>SDbj0FK9JeJOq[QUP9;YJO^hDZG@DPfBLTiP8Cb]DiQw
    0    560B@gJL@E5#N?G^KYPX==i[M%[s\WN<\BnQB^FOcI?aM[.VRDUD[IUhGF:iwWK]OL\
    0    581as715lchO;dcGVQ=CW@MZS[Zh-7#^YO\OW7EU<PR:TScO<<:1JkM_<k?3CaV8HK]
    0    564Iv8^WjRf2+RY<\^G_X;V\#Zk_4'U\Oav@mJPH5'Z7JcY<>EH?GCNQLn:79O`G8Ha
    0    628:NJO/L\C;`TE]SwYYN59;HjJPgIqCUSUADd2TMSCE[N8OfJb`]Y9T`8^YnWRWI^H
    0    4717JbE7IYR1ZDD_FR?U:B[Jm@Bwe6X/Gkb>BN+>Ua9(iaJLNsU3Q?1ATnECTTMS=^Y
    0    450La#^WUH]T<A@:TX5W0\8b6JZgEM5bN^Vel=MI9EH=9UP:QV0O@GYA>Ze+T`R;`Ja
    0    580V7CQFSPH9A;V6=EMLMPaZN-@#SMCTNE9mfVPE6STb=ZPZWUcX@VM]EB<EF(AKV=7
    0    535i\<DB#A;?ILeSDdmbZ_]oeII6BRFgDcCc_K9ij/ga2f^]LZG[2O?0[.:hC$3`c=3
    0    606iTDdKVH_JBZB7Q]D=AXIL/RkIH/=MD:V\L\XSCVJ.AMF9KY4@JQZQFObVZwS7Q8e
    0    344wl<cro`XN0a;XdFS6K\9mKF.?e)[ORa6@7bBjSPG@YKJDCEn1lBkJVS3Dg_[WpP>
    0    515wN9[:HbPeK;]#J]BQ8ISOA9JBk@5Q6Y@>lKd*B>YXR`MY<`J\9NFA3E73?U]VfJ>
    0    505YaAGq%EJ>T49SV;X?G```QSCKkCe6BM_w]J`Ca=Xd>[`>?`EVE<abCDSQK%@TeJW
    0    464I['wFN8rHNLa=VFAKU(@g$rXXC<<aYZ<HPmFC?8GSORWP=INA>MSG>iR<HVN6LKV
    0    499SqQRQD044Q/-ROUCt5ERaLP_gXRLPVwO?SW@EF;:JW]H`LaM_R6>@#R4\8\VED5K
    0    483)]FEZ\'VXAg:aD=TU`@3H<PO>@4PA[GqN-K*>R`SfD_#WJ^VJRkDUl^iJwU:`bOm
    0    426]fY9XG;Zn48hX>QC^En$rRpFBL<CP]^3Kh16oO6SLRagBL],8)AZAF]k-/Uu0NC#
    0    547f+_-:WG>aojLM<4Hf9K:8qL9ciSPDR0G3@;U>=WDVa3Vc6%N<AlTdF^QHTW]:#n4
    0    548?CC]_M:MAR;>W3Ai_@EIW\5>CThUVIq>[POM]`IRd8lCVNw2Q7<(Hc08PW6;][P7
    0    477CYJ^PN>[LlONPYL8JS49TPPEPXMRdd]a2So#SC>WQFgRS^_l:;NeE[GKMOL9OBl?
    0    544\XHM=[Q\NFYJNVf\QKLUDIC\GFNIfcVCf^CU\IID#QEX?JKHHEb>C<J;M7a^CcWS
    0    914\IR?F[URbGcWEAG;>dT:SDNHKUYHGT3LC\<PNDm@=WGZED=FC=ikYK^WDQwbAEAH
    0    607PM9<SYUQF9E`7XO>GL;HmGYk`CH?XMLH@aF?:/OM1FZTF:3Y^XR1F;wOE9FccHM^
    0    491e1]CgWdH8,-lP:6H[>GY=KBGPJg>U>t<#]AVOK*N`6OOH3Hac-Q?^VE6ZK/YNIL<
    0    470U[@MOG]ZE;WSNhQ=Y9\^aC=TnOCPFjNk:N?<HwLGBON9Kuc@X@8Ag8?LIXRb=QLC
    0    665OGMONNO>>J@<UX;[ZJYgFg4EdW@KHRTZBDcMGX.NJ:j3QwfSQYB-PZJ]hGUDKOIP
    0    414RYWI^JMX5>^=TJ]'^NLJQ]EUITR8A2vqfN`HdM?1SPdN$1F\hX0wwk0H^2PWXTk;
    0    535bI`L<VYJX=4P9VFX_EDN\FCZSTR=WZAN\\$`E?S%FOE_=V[K]ZPAbBwC[RI`QDfA
    0    449OM2BID>Nf^CA?540rKFBN\VBdOAYW8WVCFDD7DYVCWUO@5ETZQC#6c\TDa[FO>lM
    0    414?VJ$vZTVOFEVPEW;K]BXFA#f]JH)FU[:WbZ]s3LJ$ASW18\@B;U=YATJTZYVMTJY
    0    386G7CCZBKR.=S]VZaGU_QkXB><93V/c@d[LMiBl5*k_HOVq@NPQ*95/9R_lTFkGd=#
    0    611k2_V>A`GXT3b]b[c\E.fMO?aN]MTH;g8LiWIMMN:eDN8cQKmPcKU[GA5wG4RpGE(
    0    687YU2E>Mm_C<LYFUbWb3CIR-UjXNE3WtYG=dNIXS-T2`MVERHM5_vfY1[B;L>R=UEw
    0    512V`>VT3mYM>D_QCNehZZ\dQI:b@rHgJwLNu>@[W8VV*\^YT^9\5.);P;>d?6/il<H
    0    537mR:[TDEj\=eG$HX5e8AZiCOVQU+TPwdpHXV/03T:L7Ze<ZbNV<FMLHgEQPe_83[Z
    0    646cRHPTJJRRLRSE=\PjRONhW5OF9WF]=fCGBYP^B#S^9nRGGTXQIEGOb/JXRSR`V<8
    0    605QLMXXBE`<[OM_,<AGXWd[]27GHE>wDcDHRLca[UJa1gQM>HV`M,UJi2MSXG_B[a7
    0    433m[F;QeUoV@QV+\V*sgB\_BNNO&J<U.]p;c4NW1^U;TYr?8KKFUwJSWdR;QQTDY\\
    0    477fTB$OWS`\9nw1FAdMGPm_tpWT^[R.Hl5F^sm8NTaZZNj^J7IT<6PvHMKBIW_GK9W
    0    824VSXHB]]R+K8[ZHNwb9Mw@`+?RXFSX/hMLPIBXTDJN2UP\GSK[=A:P\R+]TUJZWX,
    0    458OAfYI3l@BY(9glK_H7D]HYLGOaG^?KXgH?wL+^YOYt+]oli`chZP^KPFUW\MubQB
    0    781;Kw`<WP3XbCCKd[YOA<j;RESaf8iD8blG1c@:If6NbLIGbQiM_VGpR4dcbQINGRF
    0    652::>N_pMHUG6M=f]\MBA_mdBVLGeWZ9`0QGQTGI#c^KLHMTj1fNDNErR.dN'U`R<g
    0    5523CWNJXUFJ^JBUSVS?KR62CFRYKbe,P4aMG\NLaTN<FLK@wYGT]]@dESOOoe5_pYZ
    0    650[XJbB<bLO\9oPAG\h6][Nn4NTU_M\2b6]dRRR_.AS]KW`=Q9]JJ=6w3)bNAJqI@1
    0    665YN]\BZ5IBh02MVLRM<>a1\8N`VDo@SZo5LVID]R8I[[+CWmeefSHVXRPZ\WBw@ea
    0    554kR^MYLcT\FUhKL@&b^XBVUdWLFW9ZA^*QYQGK/TI^aFc@2M@6;]_N:^Q9CLwPJNJ
    0    723RhKH<LCTMO:?H[`BcDBk[PUHdY6ZTBcwCRZFIIH0,fceOR\aL`7;OTNDOIidQ>eW
    0    5292;YcfB#CSKJUiiVLGHPQ@C6JZVKj$CE;2;[L-HgOO\N>;^aOhZfJWQ?[Y^RDTwYW
    0    663h[=6:hgj;AY_:ga6FN:Uv8jjQB>2U]XwAa?5+@]L9iQkJC<U=IjA_<w@36dj(A9h
    0    625`QX=QVw]Q;IFEMY=QNDLO8s<ZJ:ZWDcQbZQQMWJM;\jfTUSAFeKNXAG^DWPiDRI^
    0    502.CO`PMM+NHSwXfZO[X\DWYfW]8OJCYNMPLO@eiBWwNDPPIbNO?HDJPNWHWBBF^Xe
    0    616kZ[K^nC\MLR=FmN_VKEZhPDMVRD[ZprZ#NX@KAJHKDR4KVKWDN0EiVBNPK<I@1MH
    0    519;@Wf;I?HBk,SNwWib>;eE^HGtkL_HHMVJCYO=]V@KGF7[YZ[c]NNbYJNT`cLPQ_J
    0    646BFD[DDXEVS%TFIWed:MU7hD<NJ_O:/ha=AR^>QH8HMw;ad_jhl&7OiTgjg]?tZ[@
    0    465GUg^=QT]22)VJGWJF]?Y4C?Q`F@LcB^]JKn4fAD5#QSBBa_S2QoCREN.TDPb`KRO
    0    448f`NaeDWWKmSKh#OJefMl?]K$M7OHQURbGLeZ_ME@S7]j^7=-pX=G'RG]MLU3hYGJ
    0    672MLfr'c>[?\:NSawbG0DlSBJQ_d=^ON`o2WMC1Md\.aEEMi_rOnK2iR1F]t[aS>OU
    0    413RiFZRT\`=BEF#aO?]O+1mUdl3J?AdX_]C@R1LK\80TRKFLO\?LIDc8bNKm`^F:RY
    0    549tSRDGp\cGOgN>7c/D@S?wY0dLOB8cei>8WJ%W)(G\:RFI1;ECIN?OV;V#L6D>CWV
    0    673O`^Y9kU`IUeWQbh=5H>a[COWgKDQQJlwJbd;=<WDA\L\N9AC,`YmP7a?P:rSRPM;
    0    617^H<M]bIUKSMPLNLP^PU3Xn1HL@g=wlsSPjb\LC;htF^NM@=\b:EBJrAA`J>EECJ7
    0    462E#YES675OIdI@YXPZ4JhYaJEWafS6'UTA6[GI@HGZm68]fPZdvuDVYQ7ugVmWZNW
    0    755QGZd;QZF/Z1QZc^wZDDh=PDYkZEdBEcX8Tp8JfT6MeGPdogZ^l[9rZCJ_XXTZCQK
    0    597wv57IG\NXF*a=Y`PO>bh1?n<9K/N<Kp]kR;DMTLB6>PfLBO8aGK:6KbR@K\NX\7j
    0    678WB^W@RUCG\3_Zm\bDS@c=IMQwZ?bJ7kPQ]]KBdZ>E^:GZZ`RF`PF`7^?RHhIIEJ_
    0    522BWTw?XML3I:8`YLThY%X?-FAaY,e[<_UIC\,ALl83YcUE\KF:SO6qGiCPFrCOTFJ
    0    763RHQJKJ@3@C9XNGGh_NJw>bJDI=VLQ;h8L[BRVY>XaFX[gDgAVM:CZPI<t>QLdKB8
    0    585ICE>TS:WUK\$sfTDYWPNIZ[BW>eA_#ZO=?IDMRONQRkPQR`bUXA\b]:YPLPIH;=4
    0    515^9`Y<8N7bhc;vM3FZsO?4O`9k]Se#5@O*.je]Im\ks@FUC6;0SXjk7XhNJdO3HBE
    0    522J3=EH*`8QM&9eqMtF]NYYO6=cOcnRKG;<SAe]nFb`_G>iYXH^vKG9eD7KGE:w\AG
    0    329M];V:\FdZ].jX:q(g;EcAGrYK[UAan_[&``F9>O#kbV;P\LLRR^ZwpMdU_dK6/XK
    0    589KYVBNVGR2H?L[XWSYH@ifGROcJPR_[bcIVXZ7M_:`WRCNRCC8wLDS`Wb\W[bYGST
    0    558PEXTHVH>Wa9TZXR[JBERTSM4ZNBcKHGZ:NWCHfYSCJQEeZwgV`F2[\P@PdY@^V_?
    0    795KAMF^8C>LD8ObF4eYTTNJnNL>KYP?APS\M>VXOFPKFoNTLgGW?>27wEGFLB8YaD:
    0    514M6ZK4WKC.cOXRfKYe7CpBT8JgS<B?.l\\UTF3d@*wmBPjd\SN^DCSIH>KaFL[Tc9
    0    569KAQ_Hd/aJ>cX#Lk#kVL.ZCQgV,<'U[J`>2P,J5(UOGWG8T4Q1C`WeM?g5V?B:>cD
    0    569^RLm5PBTCh/MWCTIw]ENIQ_0\S9W=CNZ48O-5ZC8?UeY[vODGJPLA9R>gD_KA]PN
    0    696^WkiA`MK0QGZYgnOR=;cSRI<V^>^RUw\8FQ:.G><PSgMV`V[HZ=B`PVG[bZARAZL
    0    619ZEnW>D`CD]<_OVHrTAOw;b/BnRLX*:lY_<b@-_PPisI:V[ripX'DeT?\saBM_hF?
    0    685ci:2Jb^iI2Zp7T\=PMFQd3SWO3N?c?^wBfACJ?J?BZZc8JU@HE[MM9o@89YX1[HO
    0    655UG\a]TMACE9GYW:[H[KE\oL@GGPCa^]ATQVS\M#ceSFEWHXScMIPS^K=T6@8HI9B
    0    739COUF=o.V/IRL?AcT[X3]QOFGW\AMdZwkQUK$W@JBPTtZ@TWC>MGA\TS8QVKK@;PG
    0    564GlMLCWH`@#>XAhmTE6S]b%erq@'6[jdp;ZHJUFDH$\WG5aWB?eO:KFmD>CGaRMK=
    0    4930mg3PbUR#VK/C/Pffn7QR\Rb>[.EQDGXT6N4OaVH:WZ]98Pu@_k=It#Y5Rc)_IYP
    0    793U:nhARDW.k4GRCLPc@?MLf/>^Q[ZL#`K:@kMBOQRnIM?`ZUaRJ>8iO4NQ`TFGCY/
    0    525UQ]o7L`mLHCECIP[XOJPW4tdT3I@g@wN5_`A1?W9@<`9L=M`T?D,wWFfGg=SHA_L
    0    641_AdA4iiGFWOoCTEDY?5_=PF3eE`VJ4[DT^OMUQi3XVDcQb<D8H]HwENEH6ZrGI\R
    0    727RMRcFeSK6C9QTudWIANXH?8dbNAaBHM_G8NVE<UDF]/BMU?OE\kKwSgULPcTY:bD
    0    6756IwdThBMCj1AFsaf>6Ot'NA<pZ>SHYGi#,V?AU_:;cF9R``n[p`:fNUHf]PDl?GO
    0    351ZWF;Y@M4K<;[JA<reFw;dM7S<YY_c>wBabQTn<2L:MMWV4=4]Rf\SQ/7S^LiRsA3
    0    506H_;1mYUbiMG-U>7PhFUE\wi@KbZDJ[ZEK^K`sE7Ll>r]_H\MTJ'A(S:gY<P-N[QM
    0    501R85ErfLQ0G4-9dYGeMFMU=/w)-wFtfaB5eQWj79k\^YW,7BoKQe&O=SMZ^16RID?
    0    5676.agIbJE7[-RedYn=/+w'O8>pELnMZlb>:r:1^K@Q9gJ\X[GQYFC`YRLrM[Cl;IH
    0    780VMTLFSXXUKJZ@IJ=GRDT[C`UXHE=XLJQ;YKVE<\BFdITALIJAGU@b5OYDEwY<<DR
    0    700EFnj0Xg?CL$TWb_lE+Ov19I2wMG[N?h\V?XX3SD<MXB;\jhGUWYMVf`G_LdWTO<A
    0    6117MR_>;?HOSXSS]G^fV4VEBSb__KQVG@Q=9a.>\@LKV]AQew^OYHDP@LNpJRIFDiC
    0    613Z$\PBMUBS_fXXJ[DlWGG:ZKN_MZO#><OFB:YP^f=an7OetAYWKB]kHJNI=cVSF`=
    0    976IGB\OG8M8VJGJ?YUiSMIMZ1ONDQIR=kJJL^RLT6EV1i>MNVNU<<LCX#N^JG?UIF<
    0    423Y56:[5BP8aNd;Jt(gOH9bg5Z7LwWCfVEK0;ieTu>`Vj2qo^YRGCGeY)NTHF;=D\;
    0    642P:K=V>dJiM@Nh69bYo^GPw:K*?gQUAY-VI0bb[JXZCSUfA_:^FVT7`;C]4+>[OB0
    0    623THlM>ML8YnhIe?[9EdF>FPSNEkNl4K8Z>X@)HYi/Ow5W^S8G3Uj_dDjoHHrYFIeE
    0    572]2VIGESA7G#[GkddM:Xb?\BfWXVX;1u<dQDLQE.BS[VGd]fEbaM;UaB:GM?UsF=4
    0    708FH8BMDTV>EKMXIJciPV_NqF?UE^<SJn9HFNPWG?YsClJXYwZh34E?k@GZCB:q[Q5
    0    523VJLR]CTD:U=M]?CZK`a8TeBEDG@MP^^PXHOV\_NVcN[GUVw6S.F:?nOKj\]4^m?B
    0    877TTYM@DeWIR/T]^RcYCKw=P<DSPFZBASSW_RZDOPHLPFIXYSMYWM@TSDC]`SG^PM>
    0    509wS3LFp[mGD?Y5n\@PI;kmHPncB?Kgijo=[BTF@AP8ZW]DEA6JITYCIdCBAW^:,VL
    0    879FASZRC9I?S`HG<VMwWJGDcNDILaHMC\JHGTQ[A:P\AfDQPZXQB=7Ob-UZX:2M8Y>
    0    418\jO5]1Za\OZGV0AMUQIoYO4ZE@O4[>b:^f@caNPkWHYtDWqXb*ULIO7<Jj;wLYD=
    0    811:HK\??NBYUD9GW[]P\CNIPFL^FKMD]YQTPQ:A]JLVFVGbPJ^P`EGwYDQMcQIRQQC
    0    478WhK@^KZ>ICbo[)CJZhd;QDCC8@GBMVQGY`F\_)g=ZASP\AZDV<IX?mJBw2IJ`uF<
    0    722XiS8AnfYLL<I?\MGE5;SM2RSjQ5aYIV\aOM'8=I;?aGbBPJJ7ac>N)aFC<wk?R>W
    0    592bkWLI]cV@cLNGW]CM<=qQPOE[N<[aMwU<^SH6XT>8]Fh@C9JEEU:?7EKB?;RA=IU
    0    627eW.L9[IOGEbP[D]IPPDR?LD`E7FC^AeF9OJ=WUOLDPI<NFJ1R<7e>dKfOASwX)hd
    0    489BM^_&FEdY]6[NU<IL],\aQ`CVTEMLBbOAep2J]KTdL[jiLS#PH@cSS5K;<\P\g^V
    0    4772TAKRXP,XANN+G``TUHWwBG77BbDK^;AoaNgU@ZZcHMYB`OHd]gIOeIM<T2%hdP@
    0    717K<ULV6L@UC8SwHGSbBabJ\NHDRkN\:\AbZJaWY@H`?PUrKVMe<IL@_AA_>I/fN4D
    0    445wUWpMTLRCg<O9E*AC*h[D>:hdI*VhEBFfBiQ:2L>^VE:1/]aFPB[J2Iao]?gOZI?
    0    617ILwQ?[OE.W6LQaabbF@d/R.Mfo?lIHhLG-H36NA*O^X.`KfYVLVTNMQGmPjD[EP#
    0    531HHBXI@IUO`S@hJ>L^29@ZPH=]Y;YN\Q51FM+IwF>XkX@ahtKoNRWJg>8Ud<SCJ\H
    0    612[H?SGkpMKE<eHuqZEK/H1D\\NFQdLL5=I+O6VPS^c_41Ow7I?ThLG>RW<MTDJU<Y
    0    637A=aVD8W.UDLINVloi;QVTg&DL]a@S-b;V]3ONw0VQZYF\HNGVYF3JO),kT:HUT5D
    0    479G@Ra3KQF4JP#JHjDT/8L5P+B^^]pCZKv;ZY06?V$UWnK]Q\_IH13Vm<,G[aJM1b;
    0    541NRIdYNMDTL5GF8MPVZ7dVh_fFPg<I2^rQHT\Y><Wg8RGNJXGZbN0`IR#cRDR_C=N
    0    411>RG]L;/(?[;UZ_L[YaCIIXHHJHVML0ZR7ALDSiDXW;aKtJwK_QYTXH@aJ>OKh@_1
    0    485PO\_NNR^mP>UKWNPLMOST>C>[E^IXFP#K]TY8AKNLSWiB8@N^AW(Nd_@ECGUSj@R
    0    534]_[1NMv]S9WjQF;<dU<PrNIcX0O(cfY_jb;76Z3PLLSl?7TKS>^;D,e\#C`\9(>F
    0    461RDO]BV[5CHZeFg[^UF#P%AB6caU)OAGfJLLTS\YSY\K,PM4ZQS7e^Mk79tjV:G\n
    0    499egQPFc9lOPJHCpTB_`XSm4'aqUDakNOwBj^KbSNOWCc^PRCZQT\=LPVNISG_`UGj
    0    450XXO??tjX`G0a-KXZV>CK`:uKI:A+T6eYPVhKJ(t13H9_N8FR^wd*GNQV6P_sp^]H
    0    513UTwiG:]B[bML`]THWK<UAu[:qoY_HHQV[BRLJo?RVdTOb[NVoPJ`wY:Y]BgM%JjE
    0    569:G;@RMWMYE;L.^JbdQG?VVI,AZ`@ENgJJJ=dG;#UNE[M=2hQ<I>OX^EdHjH;PIDP
    0    527Q4LjAe=R3Q_FVag^WJ&f?^2YX[bjFWQ@G;b@I:=0OTFDBF@_CYY\qIMBEk[i[8wH
    0    486^f/B<RMECZYcWYX9^pKJ]I\SJLKLRK[B:uN6wC/Z]G_SQM@+3=N.7D8K85SZ%]ZG
    0    486EK=Q<KEcB6JG9P<=_T*&lO9QM?L.>V:MBQk#WN@@FID4IO4R:JGX1L?ZAK^V;5dT
    0    451S3\n-@VB9ZFCPh`MT*/P*q'Ec^[\7<@P%YUN:7_*]]5ImPDWTgNEw^I6`^i5fMZ,
    0    398,?8UfRQaAC[9C9*@m^??o<J<O=@&NJLY>WYO`E(_[^t0cTWHX:#;<hT\CO.Z0DR8
    0    6104cRT?@M^GIkDTLO=B?>KONkDGV0VHhNgK9b58VPK/ZbRNjW3<FJOR]QZ_fdHJ<wH
    0    788BG_UIbLOSJCEXWLS\ISXCrF>wVTSWDS<HLaDHQYMiPNJS^MkR[DbIrD:YACE^M\K
    0    771JOHWRI;F4I@LX8Xc]8KqSYFMS]fM[HwSK_C=VN7RiJ]ZeNTRME@=<]N<dFNET8J<
    0    5687QfF9aP9NTU4MbIEN5HN.K4EhiEe3GCQ+IIPDYFL2bW7L]jg9^gBwCGMCUv_TCYO
    0    430h8XjI[\Q_V3DVidt+<=?@\SQLYP4)LW]eKlKac.OfT`BZd,g8F@#MYB>SIHjM0WA
    0    533dQCJ5\KJ^PQd;RMOVRJTj@Z\5Y@NgVSaHOKLZ==JSaPIQZw<V?ZJH<oESNQZOVR?
    0    689e[DIYASDXNK_ZFKNU[TE]LSKN@REBC`UHeSUVI>[w>lDXDlSME:7Fb-IKK:7_KI5
    0    629lnN;iJV8K82QfLIa]CcVTJD;=0QLG:NMgS#TCP?dcFZTQDM=\<4FAZ;KW?GFM_:[
    0    417]ETmDS>_F>M<49dEj7B[MbfDbIUT]UoOgP0DSOFYWCu\R[ZT]h#OfUW1mW@Ycaad
    0    573D:NePM8R?ZGbpa`Pc.EU@g>5h[U[W6nRIPtF9YB>`D^<g_I[uFU<QdJ8f3G[wQd@
    0    599#S;_gh;=UUXRTOPJ_L[IZCLAHRPfI^RRh9^ACO:R<E[99<QQOYHA>iNdKqN@KXYb
    0    656cI@>gLwBUQi_HC?LFMp6iO?J6>b3_WQ1U]Cib5Dvt]J\J;HBWO^NMMUJPKJJYa@;
    0    5652<UU]+#A;^:,wS<qUcErdq?:^dUWII^[Y5V@Uq<LH1XIHUcPTA5B>j:\_W9*[Eb.
    0    561?Ufa-5H2D^'XLbBjb?DeIgM1OhI`<FbK(@mV=wQJC^75jmjaip@@MdEE^gU$u*E<
    0    690dJM3SDJAE7GQZ=0KY>lKXwTT?@bA]X^MYU3mZ`PVW>VJO?l[XCDDC^<JQ=HE_H=>
    0    581IS>GXj>s&ANYNOcJKWP=ZF6A;FJ0[`wTI@QJg<QIr>pK=B)KINJP_T;\RU;W<KO&
    0    552QL-eT;cB?IPIB@g=\MS#PdCjTVHDV;aS:9PQdF>i^0cLAQ:<?O2b;:KZRSOT8DCb
    0    38860NAeLc_LeQdFSf=9:XVw2,q[S>hAL@b<V7JW,SE0SBK>]K;>H2+QRAdFTkF`[Nc
    0    692dD\`RYcNeHhPNSGJQBIOPKKGA_ENS>RJF_RL4RTMNP8^T=@QJCZ^WEhRE?wM@LTY
    0    521LEGT>bwWQ?IjHTmV[TRB>KOXsXK75HCjHbLRMU;KFgbDUV?6Egn2NQZdHs_U:Q[X
    0    487sSWF>kSMX\Er]JcIrLMVQKe_bRHMaQebGHO`_-5CGIc^B?aiLD?:jFj?3iwORR]a
    0    569UXTWdFk9F49]^GDRl7UoeM>TDMGGdWkLw]SDKOEc]AFI[J\WkFSU6ZI%D2=Dgl3>
    0    747N<bTNP@ZGFELCbdJO6MXET#HWPOcPBRZI:<=MINFT^S0LSM]`SM_XR=PYWDLXQIG
    0    541]Mq9&c:U9LG^KaTcXMMI_JWZAOPTKEE<#ZdO^T^KN]^Ud[AICXF[QFZ8U3[XFR>J
    0    669]C`HNYPCGLOEV^dZPYA^KKHOM?@QO9Q`FaLNBJb?AWGFNMUNIYR>wN3GPDf_YPOD
    0    576MD]IY8=LVbHJfDRQwdI6S`Y4JX?]-FE1W:SIFWWIIc[PBLpSQD6[FJLfCVO3KHe`
    0    489J<s\6plB#bAZVXIga2@N)\oQPd._C.ENZhoS+e?+Gb/7ZbPgEN;hj6NFIUTR_5[5
    0    4745OE^jKA<;dQ5OJ9IfwQ96Bd?EL3FRQMJLG^1eiCd]P0*QX;dM=FSHSUQQo?D\VlB
    0    525DKck#iH@UPT[bK[bM]BFBkbXdRKcDIZb`?sR4YV8[X8KYdZ`cMQfZ_MTg__b\Q\]
    0    473XGLGrOTK^,@dU&DCKvUYc_PL0[XIU-[[qU<HNJEYI?MZQ8YO]\JkXcCPVN\Q_wMU
    0    459K=bOPaOJQ35H;?UjMb'Uae;wSU*F_Jv?Oenot=?ID]=ZCLLPMiU6a2$<G91ZZ^<)
    0    595U\FA*ZVc;OIFCPXRS?A=YGKFKMHMLXC7>CwAWCSPbOXKE\TdG[AZLXcgVKAN8UH_
    0    544=@VUXIM@5dE7LM?Kj8QPNV#SoU;\Hv\O2=TTEAUJN^R8H`lXsK?SG^NTdo^U^F[B
    0    762I@\`E>K2KYNBZWCGBGSSBUPKUXVb6WQCoWRJB[YYSVTDSX^VUA>#?aLBYVK4T]CO
    0    405sW/T@fPrh31fSM;BUKdDIAc=GA^8TIhKk^b/S?OIPnErV/Q3nDM#`UUVbZbG\HO_
    0    512BEMBiM4)UW^IDGS=XIQA;_PTJZRG,I2AVI]vINPTC^eI[R?oh\0MQw>Bl^80TDKU
    0    73583SRS)?JC_CFhYCidKFW7tR;J\WZ>/f@@KI^PaEJMEiNnYdiZR@)Am.cgTJ=wbOD
    0    677`RK%T=\<gJ\\Z5=<wf[?\mGNRW`G3QN97^1jI1THVPA`b0KJ<5^?A?VW:>jeAUPL
    0    503[_<B<dME\=<\BQVMnWD_T[IScEi&FGnCUUMYV26SSVZK>D7XjG@AR<##J?6NQG-B
    0    602PEF]d#]7YUWNOBK;^KZO]JSXSTTlPKU<QPCYTM_]JuWZf_bM[b=aIaHE_RFMIAE;
    0    625RLEeZ<M#@?HZ[`X]f;PXUJ7N@PRAMBEC<HBZJFJZGJQYDGYbbNA:;NDFaIR7K`ZK
    0    475eTwY:_C;@NBUFYhj7G3S?i0[a[I`9>hTQ<dZ@sP,foK>noTfdPgEDmKXJmeOXGb3
    0    495GWEQ^U1^RIKpGi\VE\QYA\CMaMFPNHI>H>[Bw@,RQU_OiQUMG?RXTp<;BZA9YJT0
    0    582]#Oa@WPUHU(WTS[qkJDXVS:KJMUIQ2o?P\MPdJ95]@UKi^bF]>`8WO93TN48hM;&
    0    416Q[:ZwERc>GLsdIK@^EJ%5JKGK[.g27PLOGeC_\A^bqYF^iPA;W684GG`S]K(UZC]
    0    504TSLEM8l:METQ]JJKiZlJQd#T3GfK^>kJ]bSEhB2OA<fGP;sAj/IBd`IEw=89iV81
    0    584E@KI[K<EWEGNIQEoJ1ER7NV<O?Q9DDSDKaLR@KW^FW>ORBFebjMAUKL7D?,WwdNE
    0    528\^CVH3[DC;PROMKYR6aRaIX@fPIQ/,X3hL]ZXEXjaQScR-H?TY@VTI[bwG=B`^?^
    0    395KXIPfA?CDfLJ;VFIcN@ASeG]IAXGNSL;XdnV:J:QOCwOMh^[?CJ?RH5GDiUXLXXX
    0    437@6l=D?U/cHZ9sA3_PHoW>`E>GIV9BrYEc`APERq.H]]KfKlP\Al9RwOQC_dtaGM=
    0    477cZReR_6hJ1dXNQSCd\1P@>6v7PMrbcRd4BU@[EEJ^CD5'KN[GK2TNlf`YpUw7Nh5
    0    528KHRAVJe/e9NpY=JUtXQ;af'8<KH6]<N8^REYuZXVYMZVZSJHiR-=JwHQeF.9OQDE
    0    435ULWVi]S]<UsL<?SBc5NUJ[#AZEP/SLmDNf9hDCH;OWpGPOR_UvY;PPHY4RJS:sQ>
    0    628c[?/Ejae^<RU@$VBP)fUV5Pd475/wKJ=Sc4nG6C@%NTwR7hGDED?kXPePKRV?G=^
    0    694UMK[=;Ea?0#1>ZBD8GdI:J?n8B*R5-H7l/kdGVDMXQ8?OEZ7@9=\=75OdLSiHq99
    0    465\S5mE[e`?IVkN^OWR8P1wHQIUA?4^\UNBZoK/7(EQnKi1,a7SeOF:3i77Iig,PEQ
    0    708PU?A]mJUV@SI2OXEOZXPZMmd^Le=bmUZLN6GV@;M@W\aPBVOAVRFNV^K2TaR?LWw
    0    515K6RBOZQ#[VN=PZPR8<4DVFK7RRKMYMHVI<[F8FZ?\HK5COgLan\/Cqk7VN[RhVVJ
    0    535MSS^Q[GG=uMAAJ78O]8XQQ7Oih6jLb]Z8\W71^?AVC_EPbhi3I4]<RA^fNNYS#aJ
    0    687XLW]ZQC^MMG<CMYNGADTD<BUdFVBTOIQTIaQG;SIHM=FV?VRWWw>eLJCcMKdZ0Vl
    0    573k^-hDikX;EPh:MQ;e]H@VHkZTEGW\XCS<^9R@GVCU_BpNPK=9DQQi?dN<:wsIUGQ
    0    5928VR\dNM]K57P?`gPQTX]SEQdDVVJ5OTZR3IIMD\VmYOK9BBQ_wP5J5]:DGEQPdJ\
    0    507<?5IYhRRLOZGNUKCF/SLc^SSPcGX\Z2jZFE<6\\BWARK3d[1<Z@M\3wHUMc_8LT^
    0    538K_-<cXNLJ/CKCGCN#<j7s0]t:9f(HG<Cq75ht/T_Y:AR,%eAM4JI3K[VkJ%bOr3S
    0    607PmC/TPWd^<]S?SaEdXMUwMha`J.GhbLY1eI5KB(A2j`KIGrKP\_>_NdE,NNdAL?q
    0    470IS-9dKEK5@mEGTCLEhQGf[wtM+DbRSGLPGDMZjHc0S<NEFN</5KD6FEA3`O1Mn.Y
    0    438WOwUQ^TaM_9FU[8F=?ZQ?U?rI`v[6EH?GKWUZn`P\_8><EGVHcOno1M:Xq_[XC<1
    0    506EKRHgZTB\HTZ>O>ZeZ_lTh#L4OKDULOH\MK]VLeSnM]ANCOYNEN.QiCLNAR:UVWX
    0    593[ifFR8IH@UEQ[PKIMA9hPoW+kiKDU=NPSIZ#HSQEPZ[QTZ\XIMK>UOW:@R`GWNOE
    0    410EF@k>B^U_HYGNAB=d8<2S1VQ8Z[w:bQO+GC4afiDwMEMRKA@34JVG7<Y<KHQ/>Se
    0    544B_GDLRENRQ[?hHD>?GM9B1u`@^@QLKOLg>R^2ZYF@A]`VI^3@:J>TSQNMb]S+wCX
    0    604Va<;k:ZM`TDEJ3:Q6HbPV5o^7KNVHSIZb\,Sh\R]B.5YI6S#5JIJ4KiY0SVV>rJi
    0    600\@g>EXTJec?_62LONO\jOdK7w[V8WBD?M\>58FO:^SMGUCNK<V[rdD[U`TdWH?ZA
    0    489SZS[,VbTPO8_F]R^PTA`P%Fh:J30<7FI(AXCRNI`DF?fucZD#]k<SATAY=LUJ9GY
    0    411U<BJJZL?GXH_HK]QdgVEDJc+cU@@^WMWEZBY5<`F\fHGSU\GEwTfS.dHF3gPheHD
    0    557QTU[BGK=VQPI_\PYU@LlKQPCd[L^IPcj'GgLNu`::nOCV]Zkg]IRwREYG_lKRYEH
    0    396;kA,jYKTLM*^KQLZ20]Ea#.`N^@BLa]1Uc<X.>1K/Kk4M.^G.Y\Fq;U*PIFN?>2c
    0    678<E^PSRTEBQ<EC^w\E\?XOD:PbR\RNONYHQ[]]T;RMKQFDWD[PNNBYaYCgG<IL)CN
    0    428E7UKAKw719jSG@YN[I<jmSCSc3h3]TRXPI7cbF+EVOSUbW1cEIB`\DT2@bG9O,Ti
    0    606id<gPUTk#:9bJcQ<K9^dQ=PdhG?A]MY\@Vd=H]L?TK\JHX[:=IROoONVBAf[?8NF
    0    607mZGiFA,lJ9FJD*=I9?f:\E8UQI:CFB5:k@^]7/F.RK=:<*o0J3DnYR8ZhZYwHg<N
    0    603pS@EKh_bf?^L6DV>BZ-BQCUY47S0qsYIBN\NV9=8X<FZN=GRMBwO\>iFL<V]UEXL
    0    4953]Tgp8ABYLFX]OT@NXSE_U5WaXTe4[VGqHQDPP<^IaK=MhOK3F9w=hk`[^eI<IWI
    0    441I?bOjCBLRdASTMfGj@Z^;J6eGSdRI<J>pJ/FOrM?aOR>UO;M1PU7[B/D_kPBV`c#
    0    417MmL5l[XKV`&MQCH9UJrIwo?EdLG%YS`WMS?YI]+bFETwG9JE?G7:``FD3BF1knH<
    0    400BAP\f5LGpI[D_RJKffgIfYNSL8^=LTkK/NSbgJA]QUlW`Q_3Z>BH8w5Q^@YZ`u[D
    0    500RVFI^#9^GMCQE@4A(w[B<3D`2b@C8K=Da9:HO^T=_R@N<Ab?=EEc7L6aLD:TAcE`
    0    651F@IkW>XFKRBCZ:RB=@TMbhBQFEN_ZEFDOGaY[\QFhBDOPdMTFZCdLT@KhVR`OR[#
    0    494MFTMEQdO;G;if^[4GSm^8UfsE=OIcJR=KN67M5E`5QUFYDWC#TM7[Ne6AINBQ_4U
    0    844`V>VO@Rg>+NMECWB@H[=nFTU<IH?bd>I^EXN`EJOYCWT=NT5@F@wZ@QMFRQoESLL
    0    583T:D0YbaJnRcd;GSSQW]VQMKX8Pb9T<4%iH2wOG]P`HCaV@I@QU_e[NrR8KbUlI>T
    0    563SoQO_RVAOHG[TF]DO4HKaUUL\c:LW[\d/B68UXaZFDra>ZaBIQ9O9^wU=VZ=eg[S
    0    526DIACHa/A0]fDHG>QLO=eDeI_RJqTUMPKY6NI=G]\uIS.L`QwE^`B>rHda\TQPUV2
    0    447PYD8EtPF_M4HhX5DPDB7lL_CWEX#ueMOJu]KY=NUW$FUXJJI(eU2Gc@IH/K8U?TC
    0    541HQKV?IB=^``RGXCTNeX7VwnO`jOD5c@M]SGFbWc^WL_MFTQXD2hEMOM[A\MIQUPc
    0    511o\EYTTLaiFEX7VaKQ[TXc1[QYYj7B^CPFuAZ/&;[0JKpIKDFLWPvWOUTF`wYFOPu
    0    484?ZEGSQVbd?[/s6XA<[]EJV]];Z2Q+B=V[N,BXLvwPPA;1@^W:YTbIRqCVNBKHkNh
    0    445O2nN>t[L=nFkPc_SA6+u9j=@PW;QLA>8J]UGL5daRV@KrZO?Mf[ERKf@MM]kw=Y5
    0    414HN2jj<]bqc9KlEYG9V`]MMG1Kn7dI<esk<=8[[d%eECJGZwa<W3?eCWfcjs(_e=i
    0    419UA<Qg4DYGVTcOqT_,USS<92Tb@Q#GR5QjV<MSjVs;H;;OMJQWD^?I?bbD6YFpPNs
    0    539pEHh4uGdE9WM&;K@CBT`wX9PW=W*mNDM>VkXGG9;PORQJ@m;<RGWPGY>UKCP4GWB
    0    436egIk`GXO+4^c^UiPN$?KOJ8RH:XUG3]K=fCKOUE8OtB=W0OwMRCAFZ8??2TJN<JG
    0    714IL[TejWJYBTVAKcSBHjhGKSQU<cDY]ZG`GM[_OwCBEA;FGKVVZfJTQjTUMI@LMS`
    0    660G^Q]BTbZH]=QMVHUD5#f>qX7kg+T>GSr-Mk8NVQHQk_Ilr_PHKVDZDWDMKaLMRQJ
    0    540ANKRP2#Dee\MLKEQ_DmCHVi]JLZF@27^R@T_;^jCGKELBATD7fNSgkBLS[?5O`MS
    0    514q`C6hmWwN:]RMMTJTAhY]OT3PcIRP]^aAWL\PKILV;fe3Db/;JAePTvY]NnH/KGP
    0    628NQ;3_K>OdLXElL=QM]jGhXX;HJMJZQ4U]AV82EabDAYZG5s@^:N6AwbLS]@6`i_G
    0    447SH?L3H\AT\VljL`H^wA6cPf0bFnRBBIA.M)0NDF_qd;IP>JbOG]UV])gA_F2ES<_
    0    432R7cl^CPT];v6R7;2j]MQMwAaPnVh`eCN6EQ]U5jWc=bOB=RX-:U[MNCmkt][73[H
    0    439>Sbf\I3^WCLYU_qBE=E_;AH`jSQ,LBJGHD#76<PS5u8kPFtKWZ<>jUS\RN5LvV@t
    0    493KE#@@[Sf\@EOU\`e$KBGS>G_KCTC?H8WDA9]k@Jg\W<3HYA9HPUKg@CLIBRNcZ9d
    0    620aJR8ZDRSZH^N<1DGawNM[<NGKV\7CPWVTPJQGRURMWPfFHLCK@\BFJWL@K]]@MPX
    0    410Y'KCaLH<7JVL4[W]2X:9_I@bR3_@;W0\B1TFZ][7a9laIWw;KLiOigESb\J-`_`K
    0    479P:ITwLg0eIMWeKD\hX]NnjM6,OULZUYPTlb`bgHhU[l]SPPRRVYA/hTXKjC6f^`D
    0    615P`IU>QhPN<Ob<nnVD>0q`<fkOSMFiWLZPYKVGABHCqAe@=KM9Pn:QVe#B;I@?7LK
    0    602#IbJCZ[Rb\2^DiaWGMVW-R:_TFSKBE]FFRDW0]ISQ@;OUNAgW`UUcMYNac:B_SSS
    0    572LK[GZ[MGQRTUVhciILDYP]H]PYbd\#I7RB/I\4VM=YP<H^SXgPr6pjF<iR54^L[`
    0    798NNAVZLIV6OO;A8EH>IX=KRGwDJTJLBI9\<gYLRFO[K?FHGOD4:?\ZKA_aTK]>YIH
    0    593TK4FNDu`U6=W=_fN8?ACSISoELME\S>@ETUD`WITb_FHQrJ<JRkEWBhE#G2WMT8]
    0    394^CXIgc;Zt=6I;LSwXQQV]l[9<jVIIU`9][EFRNN<PD]Og]lN=KNHI7:VNOG@[ZJ:
    0    541>iJ#H\GTI?,Z@^fSJn^3A<lbN_7=ioHa/R:Q]NNI,ZYfM9C@N[a4M-ZGCJFK6O;v
    0    5149<aJPIV3:VEGPkjq<6IdDJGLvoaf/DQaA,^A]p>bI`H4w]DVOmv)o[QA[da<ZSYO
    0    5749]LPQB[BDHDRjFPDVwb2g?cPGSRKQOOO?RB>\KUg]QW\d]P^N>dOA_^+JNWJFWLN
    0    332Pa6_G=Fm26X.8/V2?7r#?_QbtC>'*bD3nRTEC5FAiB%CN\hZEaCuG@=_P?o]E`DA
    0    571uf?QBbV[JG3NETkCZD3ja1JEhERNe]fZ7`4E5/Q1DVHI@@GMFaB5dQ^2IFUwB9?_
    0    439Os7:a)?VaP>:vB9MTGZNNHY0JGD?^@YJnc<Lo4RFT<c_VYL2^J#TCN?mY08EF@`X
    0    424lwDB0UaO]9\JTM6,m=]aIGnSE?O9S;D@Pe68-QWNIu;YOi=@TUPeE<n`;Qj^1THX
    0    616T]DBU)KHUF][v98<TctHSLU/8>eEKN1:RY#ePH`e]OOWa8E?J:bm6Ldb<LdGLHAA
    0    479M8HwV>YUFM:QVeE`MUT?.IX1ZL`b]<<JYD]P>ZdO`M:YeOIQVSDDPSNUgJ2QZNJT
    0    517$`hHp#PBfUkXc84SFWJXNQe9KLTE1SG?SV8YU\[q]H_sC:[F[LSITZJk\N@<QwcU
    0    537Di@_IZ<OEVJ[Ob[RPIFF[>BYN77KAIGHNaQ25NHRYXKqbGC.'HCe2K8@E7PRB`Ww
    0    659E]A]N[YJWEIYPR^UTVDOjYqcFAFBZUIMA@F?VPNRChRXCW@NAck<GLJHNPYNUQVw
    0    607=@VIDZYe=M5EJblUW7IiGSUYNVSZZ6VeFUKJT=JG+7KNIDV_A?X<wS>PTlO`T@>^
    0    397TBS-6ve2v?^_L9XPMBV:N/TUDIa0[;AQDn_Q0/MC5ZA[?A2)ZIwXV)O^:JJaLCn;
    0    748eB>FHTm;eH@jVLHIbMgMGfX:L>wHP4;J9o>`ASKPhMPd\ARCYRSM`QM4ISYS[DJ:
    0    610O9V;EeXP=UW[PHFRwCLBL?RA>O`GIHT<;KPfD@SU^FKfC;A=YL`GmML^IMNUCBCJ
    0    640?DYWLU9PcRSOQEJTPDSK@SBBUUTfDSFGJNKOBwYIW]HUQRiMcLL,UHG8[XL*SLLG
    0    4097RJ=F6*E?XMCN49ASGlN`>==K;G,UGKHwIS=9F\iD7aQNNX5gP%aPcACCYi:A]GJ
    0    595V2XVK:JMX9DBKH3BTL]U8]>TMNKE2AJRRE[RD#^J?M9Uc2;BPMLql@FeGPdaNa5:
    0    559lFI4QZL?OHVdRCGWL`[:PWoP2FZCA8DMek0wZJLLkYFnGB8-QCoNQAQJQ>VXBg.P
    0    373bA=a2bT?8HKVjTYPCqU/P`faK2JiD?EC#fvS8k2Ius1YZW:X?Af=bMCNAC=K:rKQ
    0    562BQJU?OC?*ELJ]8QTE^wiSCFVLLPXjTeS^DOF`hLQI4V[V[S7B[:F:VJ_[aX-VbJ`
    0    466VeI5Q?f;eKHlVKG^\^^Qd`DAJPVKHBKHu`6wTdlpwSCwSAJEYBYaBG+`]>FDAW=9
    0    456K]$CKWHOAU-\JU;\IB>VU1i83O>8eG@JKKSF=<M\WLJ[TIW=LG=_RIAR6#Z>AY?F
    0    570#QU&V?R:K\OLOJJT>PiHY<ZX/HdEG8:7f2:UoROaV<^J^HCYI:HgM^\I>P<;l`Ln
    0    540NiNKJGOHg8nMjK_CoMDJTG`A'H^2Md;ESNSUNJERVAwMPCQcF8IfQAQHLK9H4TWf
    0    705<<GV^6QMPSH?P=ED:TgHXP=7P<QCL:5CYDOOU7D\l9^TQPwC]6=J:M8eXPLWAVB>
    0    716DKi@jEBM\NMNaICSRMXJwO^E>]XUBcEKQC=[TUkT<:^RIOBFTNHM<TEWLMJ:YbYJ
    0    5641??`U3kK\#UkSPOYBcYLIF_L=RRVX>N?<E0`fZ\]en=^`RD<:UpSRM\AF;SUHSE\
    0    511d@oE6IhMfOiTi,<<[\OFRQZ<VHdUIC,IEE>uDJI9kd1biTK)@Toce4wLI+sg@>S4
    0    776TKE<gRFO]K\YTJL>O\wJOMULI@VPDJH@XL?SSSXXSLI^G?F:JMUjCYRWJ?O?BNNW
    0    466aTe@K`bYZM7LAgigP2Uk_<Zi>1T3^YljA[PK6BC=KgIwD;BKBjNIR(d4AQQs=O*\
    0    506WGeM81.B>PLCUNEwl\>fNl:6adAS[(rReGa0;cWJkVR=udfMabA:ZmC?wZK>A5m<
    0    505Nu<JdUAS4EYCp]=PN_REYOwq:A:8G[cTSST6Da`^3MQR?H:CLPIHDD\XCG\ILQ;,
    0    822[e?O>]cdUQBJEA[;LSLE_J\ZTMB:YgcQJWaJYL<VF\MJJX>?B@wSUNZFX7RW7DPM
    0    501NbdT?:aXK?l8MIQ4MO<X^SwSNBNBX?sgQ\[IHFPK;GF`]*]LFQR]UW;?NPVYD@RV
    0    606h`#O6/VK4K@^A^YBTLNFLMRHKQ>SFDLT/TSDC1D?Q[HS83?<>@WJUHbM?;RVD?5S
    0    604W#GPTNgSZKMQI@JLaJ8MLZgc>8WGRNS=CVjXVHR\eW@KSP7]FEjG[8]WIZDRK2X9
    0    516PP@NK8FSVPKSAhT[KdJJ\NUwbL?S9K>:TXh=gCKhVTW?`dBQQ@^@aNj2DPAGR_SS
    0    472UCGSU^6Ff6NLflHZ[bKW`Z7GO;PFKHbWKTUCU[E]L=wKiUbfBC9QHeA`c`N:\;g9
    0    439r^Mk*?Y?^CYQKQ=FGhO95IM@BI_MF2IKAOjHMaFwu`-)ia`=8JOLII\WY:W>BmTE
    0    432m/]AEYcOJEOI4K[4]BTFeGNONJ[w5SDD]C`MIWL5P[AIJeOPbUKh?<]BaUG4_RCI
    0    564KJA78JNG2aG;A8<Xw8D`C`B<tdOMK6L`OJ]3RE[DHVTWLQ_QHkO;FXEDTP^H^2OF
    0    641EJP]>S#EGZOEXM>C;CTc@X=_MQjHEJEMXRW\LPGJG=M?G?PLOFFOWJ_MTZRQWfGR
    0    394ciH3ah;X]@`U)[UKj#f]lI44VOU#Zda_dWGg@.S>aH5wEK.PHXQQ_<HN,RnW(<Kd
    0    476Si*+sNNX\Kf]KFTS]Y`V[3\`a8AFghOwp^<K8(N[LMhTM2B0S5G=6MEH:97VWd1g
    0    512B3W>?'6=9]K<^N0TLbaBFfKU[_Rf4DIXD;wG;YW>9[B]BbJF@O2FKF73bJLXHSZX
    0    425N\OvCdeG<aFC<MUL_9;]DNU;lO3r^Wtm1Ic5=h5-HBqcSMMOBW.F[^\SvswPM*TE
    0    404=VVE67Xd4cBC6_MSZ/CR6RjE<[11WFjv=]F4DK_><bVGS5w\UYJVaEH=RK4\EJF=
    0    499HV]LJw+\Io<JG?af`;)NLH\GjIRMBa<R*\U1.8UJTbO@_bUVA6BKnGXRAMrLVFUG
    0    5459>LWPR@PZRZGdTPbJJCPK]A0NlhSdWYe/]`Ja[6LwbiJIO^=U8Xee[BZLl`@`4]I
    0    510PIOMZYQ4G]#eV,A9W4U;?P>\ROn-V:>LY+<FU+N[GPQLW;t`7<Tba<QO*8R[:AES
    0    383MMK?PqIHgZUf+:YUXdW_047kb3Y_.O\CS#=\/_qEFJ1:V9GY:ZEh8BM9=[V?+=Y;
    0    436FDVT5@HY+WV,^DX<d`=oLFO;hXCLQAwr1^_'R*CM_JTPPl>TVHIP-YXKrOQGE>k0
    0    471+T8fGHC[T48EIjfh#0Un:CajhE^>VDUL^ZsXVE9WVM7H>OYDE\=?aR=JSGGHNQ0^
    0    657NX<J>[kYAOI[GLD<_TS=`Jwc@7PCV_I\FTN\]7HEGlWaQFb9FHRR`I`@IKbb9KLX
    0    440T8HKwQRGVAEa#M]98GHhKOI\S4g^a9)0GO=W[JFYUUHbLG>b2SIDHYR%<PIHJ]>W
    0    525UgAQ3ga]NMct9JVUd)Whb9^HPNWI[NNN,WSMGQNwioQicMF2&5l_;=WD2=okDP:`
    0    480+Ewdgm?:]ZY8cTFQ;dZFBPQ?BWUX7D$JN8AKQknZSFF5W`IkZDF<QMK;Q]>&tiXX
    0    509UA[\7McXXKD\KUGfF.GO#TRT:S\FIB;EUSJ<WBQG]]T=dD5iLYrGPDDBCG>]E9J@
    0    492g[I0waVG[2aJIIR1?dX:b9^EPI1MjRUPQk$5t>'TH2MfKDQ?0FVL@W\VE8]bFZTP
    0    687E7YOfW5]IQAWSSCePTUwhd1IMLI[MG[GeIA@EHOUMOLTJN[[WQS4?jT;lM>>V]IE
    0    605Rl@^GOOb;,:RRMV=;eBMS3@eG-V?O=;7cX]+IB9fMTSGJ<O@#<SkY;FY6-JJ+X3Q
    0    543Z8AK?GXBTQ:XX\]AD6^e/Q;kdQ\HM?HNJV1SEHOOHfBFeK:`.VoEU4A7?R4D#1;D
    0    587=XR`VAZK3IGMZK`L_wGRD=RSvFVkNCVXM[3RkG=JReZg]R;YJc5WIH9PKVMBF3@g
    0    463]<7khErKOLHMQ\\aA#SIjIF[0(dPPTG9H/FPe+TvK5OCROD_NV78HO\=MY&;Pj9v
    0    4859VRb4j::1gERNsaXX+9Y0QN9\hhw>BTr3Zf7GeM3p]-Dio=[ghY8c=FQchT^I7fI
    0    552]JO<\JjkeLL^K\FL9KwZ`:d^NNMF`XXFOH>QCTL[B8YUFDeJM=IHI=jJA=E7DlCd
    0    649FEKUA`LCYM`EL[@AFTVEE5X<LLL0XkJGCKg:XLUB?8><@WTb;[QPKw`M7C>QDW_J
    0    534qJoe0b_TU\;SRlP@A=9LTMB_YIINcC]Y([\,-L:BwMZG[uKaWeC2jA@5VS1?c?FR
    0    853\FGKTAwKJAQWJSXRMQMJPPGPOESCZ?VBGK>HNIJNNIVL8;OFVKUMWNFMICIUHMHC
    0    496+QU[JTDZSUW@:Q]<M`-:??Ac_N]EX_>J/ME+cIWZlXp#9HPgIDL:V`ZXNTVWAMVO
    0    595KGL^l\OI3QBPKZ^]CG\cFKIZHBe_CKQCOX]tOOHC]TL^PWpR`YVUwXV@`MOVYbCY
    0    397WNGNAda_tZMEJnKNJP=]Sh7W;OFWj>Ne)G@al==qg@lw)ALDK<Y<?J.W]X0UNq<K
    0    493NbR&QXCY=_<a`^7WP`W]]IePCX.J?WLn*PA\#ZfM=PYF;5dE:H6cXQmIN[sg:FV`
    0    437HjU@N[WVLM:FV>TYFMEf[DJWqM>FtoRDjgTFX\[M?eW[[^lJAOFOoQKcZAC@9V#f
    0    618cVFMUJwTTLAW@O:hLNRNH:=PON];2AD3_WST^U\[QVMCV]R`gIfuV@O`HWIEIWEF
    0    653C3;]9^ORIPN`C]NO`A8w[YCFeZSY>BBH:>\@LM@RJQYBYk@aOX\K^RG8O_V[\BOW
    0    498NJCX+4IAhd9kIa:QM+fE@gCiVi)P22jX`PJ_9O<ARNCEm_wBCBNY9AU`ZTB3Q[I?
    0    456/CRh^ZHT_VGA^\PPWnE;G2^ISvDPG>8ZHBZO\gQfmRQBH^gJLVRVwYUDjjKMQ4ZG
    0    573ISIP?@LV.wEOREG=SQ707JOQWP/O<aUR9WS5'Ul2WO^BDWuT7YIT]eZSJQ`DCRHQ
    0    425B?mi5^*POb?5r]do[?@`WK=B_K;_>>i>KAC:3eGDT[@5coHUi]\4tE72TM]ha#_K
    0    618V7g1SFc>B^aG9YSOF;8^IjJBTNN7HPF??UhLwPDHJHA;LZGYVbpPfsS'\:DNj<b8
    0    576EOE]oQg_Z0PUU?[<LMdOG+MLRSDA[Wj_[U7A_C\THIPJZ=[#R?QjGTJgFONS;EMT
    0    636GDNS?ZKKYV[OY^P^E%LXA[NYY_ZUYBRNb>OLXAm2>S<AJUJn]wQNOd[SRJVO^ASN
    0    520cLOeSTPOSbNTSMYYUASEPVdG/\^DIVHH<KNO]P`hL`CROFThIJwg[Za3MRma[APJ
    0    391IK^E\ckTNQE`\j@T.BXi41SgJTLSMcUDV<YX8_F>A7F>?+MPwO?OUabOTQePE?Np
    0    6301QdwG;7T@]iKI]D7I^QEZH_gMH6Z1_BWeGZFPfQ<Y>NNT\J9;Ub7:ShS<egDOVPd
    0    711LGlW4E?62[6]pRSdM#Dl3]5Ddd<\B8fd7JTD;tVGMSM@ooea`mHRpQI1UZ@8qHVI
    0    640LPPd2i`MKL=^<ewUSL4[9;M[eO?_VcTr?[X91@>84]RXYhLNJYPES9rH0Jm`H%at
    0    4778Z[nX4k.aMlZK`]5DAP0SYcZ;NSLC7#3_QMWXRUegc`dSXL\gPkaJmA5aJ*HQjW6
    0    381hZr8-io1&NFO+LVpE21Y>PWQiF8`[V\=W;tNK-MLK`Bh_bG?J#Q?Kbf8rW0kWc^5
    0    454P=OF,QJFgR<L7wJ84TQHZQD=GEJ7^?;HIFeCH\VFSB>PA<_vur[`QR^D?fFkhdc)
    0    562qX:.5[lF35Q[SWKIQY>_@SOJLDW\qX[N3mOI28N2L]@SUU?g]TOOw16D`BPRKIDL
    0    468Ut@1`MVgN<[jIJFa>V]6]7S/2GBHS;_JSo6XRAMCB.nU#Yg5KHGS=0aKHN:>=b1M
    0    472LKDAVfk;%ZHM=AE[=6MI->R?bEiRH]E4@ZiD7\YgQw;PLJHSXXHCsPI3R_]JQY`K
    0    495>BM6IfRCTESI5T[J1AYDk9HUP]JOZUO9E']U<Pdh[TUHNE\Iabw?IWrBYDGLKYbb
    0    470W0KiA=e@YC#[BoWjaRYLLMYAVE:SSXbD%?X?MP-KL`OSW/`ZRMM2v;^7?N9\[C/T
    0    713ZFGBf5P2`C_U^3CWYVX;^vP#9DrDb3c4LaIjPR;ZgJZ7[B_F[BAMKl5MSGB2\_>=
    0    582>.fo=EFE#XIYFZWeD6QR9AI[FdUS?EGJ>:PR^eP@Of*A]U>GRjRGLPF76JOGUaf?
    0    382J3K95@CGZ?NBM10AID^*wP6?RAF@B?VH9A1QEDJD]/I<?.tQgVFCR`&VS/5.(\9=
    0    507'L_K2FSW3wI@MhYU]ZNHHT9Shg@YPR_mGEX8I]NGOK`@ddVFMHZHsE0DVeUTR4ZG
    0    616bTAWOUXODP>R_a1W]FHENBH>`ABXY`W\IXPUFMWO>8d-NGw:YJ8blIMYYU]N[=ML
    0    781@EBPE\NW_MBQHXcTCdYJZNwHIEMNCeSQ`IWET0;ZLXFWN>C[PVKPN?N_1[FLKU=O
    0    605S2TiKnIfKZ[M4@wWvQEN\q3PE<_ETS^=<QjYG10`h>H8SZ1?HPUChXM\2c1IB/gO
    0    557GBRIWdOSLQCo@dPRL6OfTBGARQPSgeOBXCO^:KUD47HO27X[SwpISSRAh;'_fY=N
    0    651cS@;BJ\_EK`E5@WAeMa[ClUG[Zk>K<]I#OK@GHFVSQMb]T\dXKD[O[KFF<\QcW<>
    0    711-6Qq9XMT1n?ANMUSw((VE[F>jcRd3?gc:B\8EGA;?k[>\V_WXQNLnXKH`e]aK-lT
    0    724<=Wl9ZH=3n>@cnXl^7&o1c+Ffh6^2)wP4?]F8bT;]l::UXfWX`HOYZ8<uaFU]?g9
    0    4964NF=OQKNcbsW9O@YAU;1ADN;D\SS8HRkJ@bITFwM/BvQ9ef\CfGYK[LV=]eW40RW
    0    483`S]T#b[Ih2Ea,VY_BVN@7AObhFRIR?[CR\Mg6C[NGPSNI^\ZMcg\L@U4G=JPSXKT
    0    3470YXaFML1^YEEUeiEkBGB<B]eeG(_$8(WGBjDjw=>N[kQZ[PF3eO<P,KRgkhDaj_P
    0    401AKOKRZVVIPFRFXb]YF<MkQHfgaBL[GBOaG_1GIjnYYftOw9Z4lSIXiVQA>r^9MPW
    0    588DFNbAN_>Q^;FneJjp8Ko:p:6a_QgQBu[#>i,EjRNH[P@Zidlq_;Bhi3KkaK4VGsG
    0    511DMGXIdU^F\HEN]494wZJK,iSeXO]J\I@POQF78KQ`\PKGCU4E[KdVA[KJRM<N[UM
    0    516^NP5^V`ACVBEEFHX6<O`S7TCPWMCWTFZ>JS<J^S5MwF;[LWHhXl;i[RBCU`RBCYT
    0    572[QRGYjZX]MPGPLPBWI[VwBXSa=e;\TN]BF\SV;V>4Oe\@GIMIRQMCMcEBQHZe=YN
    0    5329Ids6MLI1l]+RZjgG7/M=iEheaFuDL:F#3c-HHc>^[R@^^JM\[JYqa=_l^[GTDhA
    0    711TN@A`WD=^Ek<S=.DEWd>^I^=CKVJXaMEW@;OKRUYC>LfKVBG=FMw>QaU;LMJYiHO
    0    552:(D]Ob4S)PH7SDMLET0jCg:?Yh2LO@bP>D`==R<7SDRQA`BwaMNQZmPJTV6\\;l=
    0    389AKUlK`@29OGYDI_@NS=ghSdCWCb=seOWTRldCaHOJW\E[Dh6]H9YO3BFZ[w.^DID
    0    449_f2:ZGDHJT]S8QeaCI]'j9a^9E=4fbU$saSBTOQGN#ER_CJ;nIMH2JnJ#EVXa_GS
    0    714F9vg+R2;9nD.MlV`c<1]/WD8bZ?aODQK6*hB(cV#VnA8e\^iQw_FZLXBsw\S\@_D
    0    423:`<DMeDIRO26k8VAVXf:>HZ_S=]XDb3TPFE0ZWc;LGuJD[aGE^9\Pw6aIknGAPGf
    0    773J9hw(UT76T-T[gQ`h?7g,lL<eQGY@3U9>@jCHP@=YT?2`uJbG[D-Z^J>lL:CaEa<
    0    580\REDN[=`V2N_VOWXf?JI\UDAQEZGvOgd-a.[cFPLVU^^JI_Fl<#GDLJ=U*FEVU99
    0    520LdV6wXs`V)Ng?Rl?VWO\]EWpOCOGX5MEX\@NjL3nGGrsS@8Y-RO9X'W4>P4WKDCf
    0    505JH@NTF`SJFKGL@BVaWPAH[H[9IlB?dbJj\QMV[7VnL\MhGENLP77Qb=C[KB#GQP@
    0    555EA<>Rj\]V;MQKUJPI_RLE=NTJND7YQ#>fMEEbGJHLA9MJVIR]Oc,DZfOU7EUoRMW
    0    603BX97I9Et<HUWLKe?MWJHV;ki?\7B`PZ[%M>MLDwBGRSX<Sj<=VIX`CZZ2YWU>>?T
    0    445#GL_PP5-9Z)Ji`tR<mdZHZ:DFMYi;7LOS>kFbqJQif`KMYK]7V<QNLFPZEBIJ]NV
    0    621UNjUN;QQUZ+GXn<be?M`JVJ[gQZSRMWFMEO]QY>L2w\OgYlVMFL=ZOEA^PTNZNH1
    0    617[YV7QKL[N/EGW><IcdwHU\HKFBV3nJ_ElY6XAYd``7aQ_>[5V9.;EfJdGNCC<TUB
    0    527^VBJ:YGOSfOXJc?Q;C@QO_^W]KPUIG6=FbaL<BH3Ie?\nYCEDVhEIC\I<KgwBWCk
    0    484G<LLTQXS@EA]N?;DO5CNT^CEFRP[E\AMMWZ6H_=HRDmJJKaHEIKU6w'?GSC&cRl4
    0    573mT=C[Tw@Q<WXWMB[YTN2T0ZPJFVQMJKTA=,GlRWFSBPFK<S@CBBpDO[;:ZMX?d=Z
    0    528;VQBIdL6afCE]NUkD<EZ0eQAid[UJZwMU:LV2S]XdKQ4FWwIlT<Hh`G7YWA2hD^R
    0    572><B[Di2CHr_;]GEJLP/DTiJ9NN<ST?GK0+eCRQ41QVVCSYQnGO>O;wP[NQ0AOLv@
    0    366*('[^S#8GQLJfAHD[YUkAYRdB^b](9UVDBMngkYjWEe0JUEZA^2P:YITX7H$Rc8M
    0    514S=6U<g=R;Mi_A=wBMtLGTVF^6GJCrbkAFT\YX;<@D_BZE=:WJAMYOKaUIL@OH@EF
    0    562`AkPFLZUBNVDhTIRV4^A6UWFPk9aGYS\=GY/#af<;I[VZk^QGnG-uGBUOV\cYYJL
    0    439fMD<C5Rm;XEa*i[IYO;`RE8dMW<Cm]qm6[@#YK(I:>gj`c@8Ya_^cDECX@Nb>UmP
    0    668Qg1@w?WTJLbXJ0?;<UcJ^GSM-5R?lNJMgc)X[C_cV/_a12^5A<5CDZLc9PT3C`AO
    0    660IW7JL@>HXMrEO678IcYSKkbDLWd\T_IZD_9MOWR\[IMMQFw5SG@IMDUbC]TIHY\[
    0    462b]<1t??QiEGMQN3PX=w[MD@`I?i2_AMAtaLWIIGTe7?VL+[C]WDW]MQTs6PFLh4>
    0    448L_\PT^M)H]_cU1IU^ke7kKC9IAE;SSTKN<@ShJsTK^djCQK=B7aai1\RGf^FSVw_
    0    475Lg#A^:PlJ4WAV1K<3sm.Z;G_-kY=5T8Qs9JQI1_UC1D[A6m,B,>\5DFUK`R_1i:]
    0    446DI=bCYG>8OX?kwlMHPKkBWS>n\ST[Zdj>[H<'PcO:\EQOVgmdiF=V`M>9eR9SQWH
    0    509;@\C-F9HMK37qMX\X`/GEYJM`\Ic;L=WWTZA9jiC<XLNd[SwTNIiZ];j\ZjCS=HO
    0    446S@QC:[b_FQAS/TTZE>fT[KIMbO?YiT_YZI]\8=`=MTRATRS\^NQ\wAE`haVSa^@L
    0    5253@je:E6;6p,2O[HN8HHOL_Kf\A0SMCQPXAakNEAO^FUAT4QhLD8fYW.ZwqCUVg;E
    0    427\r34Rbe]hCQc@dMO^J^LMFvX8h_c4GZIBFLTJUdBaeS<mC=KOO]NMbN9[HmBYwXN
    0    402PYVi^OHkCi\;DcDFF`7PPHEhDG2eUaZIeK[\RoR`OFBlIMRQDDG9DQ#SdLa1VcIC
    0    504S>Fq-8Q<7Y?DELQBKJWA5SkgLERV#MV9DOvAJd/2aVI7HOU\A)C>XOFfmWTD:O51
    0    453bBUe@M<`LCbBOB?UUPPN@\6?CEL]]nc8WEgG]ADUn>@/MNMEFL=\b;B_fYcwD]Z2
    0    641GS=^U;JVEAF9AK;9EN_1::9X9?B?19EF[ZnwNCPLhRPL=?dDBC9hf?KTnNFb5q4J
    0    468UC<TS?6-E=O6e^:w<UGTDqQ2W^DL:VUTQ4TZFO<JI9DY_<VpYO=[LwDLg<JM_W;Q
    0    779TJJ[<>W^=HBTCROL@^RKFD<]?OJV>Q?9K:eL=RPWrTF@O]ECGSE\PC@\QUVZDwIW
    0    437_X5aLOXJZKe`e:<HgNC5cf]^9SX?KD]^wq6RDE^QOCGdgHmEs:2__]EWTLJYKc]7
    0    520MNIaCLKW0ClNg:YH_G;<[`Ha;Re[ZeXNVLZMw><_gQZ`JKC^<K_QP^)gH\LHJ?TC
    0    627_k0d;L?[0ETZA=N3Hnc;[<_wAI5;ZRDKYX_A'LD2aR[@KUSM.5=]KQDmPLO[D[8R
    0    468@XIEGOMW=asq]UT6aB<NLWJIHb>JZE[@-RFHT.G0R\`lO:U.VHBHHPwM4Ue\DMOM
    0    458PwM.fSLFr:Ucc>\Epeb0r>Y];PR>TNOdl_<Wi;>eDMkifUWOEHee77bQ*@[ND\Rm
    0    627;,ka5L@A>lL#o^lcWAKR2>CDsc8O?>I[0CoCNhX05eE:S[IZZeQ8RnHZdYT=^BlV
    0    446=Rcf.)@E#YBH2kbe4@LrJVLNHjJQ@AESMJFZ?`8?IVK5-`KfNYFEFwIYEWFA^@[@
    0    435ZTMXGDAX8P<3ew=N:?dN1UA;GSB(ZSO5EUlYV`_XMW8PQSU>;jHGLO3aiaHjKdGd
    0    645X\H^@NU^?BITGSg2AHHRK8Iwo>JJWGGgJIh9aKHUBXKEJH`MFS@E`B'VER<BIeTW
    0    4873HFEYP4JbQXK?VEhDkTFV5GC28dXDH3Lb9RWU]lQ<>I\ETIaU]AE`ZYQ=uJ#oPJt
    0    499LZdJ_JhF[QJKWX_wKmQ@GC\JNPfHSePIGL=[[[S\KmKM<H8YGNYNJEOPXTO2GXH[
    0    637;h/?^@RT[Df]WIH:RmP:QGN^(OAH0Z:ffPOMV]G`BBD\9LQ:C97a3Shw*MUABQem
    0    424V\JIVP(WVVSc:XZMlM`ZRR@aa\IMkKAOLs/hd;GLW[SwE7jSBgQAIQ]K-^T\DXAd
    0    481h@1Tb85Zh?P6BJE@:U_8_MRYGBO;PRVL^AWwM\Y`b7GNFFQ;Q4HYSPBnJMNQBfOA
    0    528GOIm=Q<o3\MWK?>CDgP85KE]>TK?FCRMQLg8YI>OmHFQPWPS@RmwYBKg`FK\6=k9
    0    723G[FlIC8VDG;LIMFN>ITGHFHw>ODI=5LL_:obNA1:cEUQBNWROE>YII@n\XMNL_NQ
    0    424@3CS+F8[3cAd(:NC7DqZ=M9?2CYIO:fRQbWvL#V8YNR<`'9hk4ISd'96fUDtG:AB
    0    481ZjS^MNGvBEWcbB<9qXA;S6QeuQW_\QUiYjdNfX4Tw[`U@LDI1>7b)]XVbAbi>7CW
    0    580t`IFPW\wAKFRJQTK>JecL:HXGUU@KNDVTLP]0DA\R?d]G>AcVSfDnPOIP`bGMIGV
    0    461'YWRTS/J0UXi7`QsLbRTCM'#I`dSO`h@e8dVRKU\RBH4CT=dMYDJ`HZRZVEAZdUa
    0    782^OMGQKe\G@WUTKXLaebU[KFZS<HBIgMNNZB\`GTPMPZwVUFHSOUA[CPJ@CD;_]LX
    0    406<GOMMM>BVTFJNocwh=I_J?5JTGTYTURJVQjk3BLT5AgFRBZFtQB/pTn`Gv]:ZZTY
    0    637A?XWHA/YFC>2RN]a3.NX-,T^cR@D>C#(HYfMAAJ5bE81TIe=K?bb\8=\OCQt_?95
    0    418I]WPJSNYWFIYQM4Gd@ODRAW`dREY^LjM<FwT.-R56W\YT_XT=aEGmX9b/kbU[FLN
    0    695JCFkGY*g:MLH::WFAN_V>FIwID\<DK^<h;_Yh?FK`D@<<TOYT=@^WP@^eWJ]CGL:
    0    558IK`QWDgVK:OfLHTT=3l7\T4b;@PES:FVO]]EeUBswaAHg>7Gc<SHIEMZP.4Xkh5X
    0    4910>GeDG5[Q[^<X-H1VEW?l@?W:[\<YYN9b<UKDXZ[bINAIM_CF<6V@\\wIlbF=E_H
    0    494QFZFm*VY;JPWCYH7\.R4H>W@W]G>NCUPWWGQD2^K5KZZ9;S=bRVukLlAWLwm^PLN
    0    600P<:=OHK.O>D9JiRG13DI@=UQY+B7HDV67>l?C<l,FB+DPK\bww^1,b`7aC;c_YOB
    0    695WaOK?RewTHUXCKkME^,SO3\eWUIOLVNKSYD<>?7SESO[ZaOEOX`2LQpA?KV_7E9g
    0    535a`]ES[YHSGPJ^HUGO/H;O\bDGV8Sad`c<<A77FL6RRXOw^KKC6PNSNNS<@XaG/RK
    0    684QU^D>[ZOOVDLOdPOE5>gF1@IeMBQNVPr&LU;=Q?.D]O<LJaBQTLOwPT-YObREEMM
    0    5037U\cY[M9JO<eLuX^ZdUd)?SVjbF\G2JaUP`GPLEFYcDMYwQBLpvQaY.+VGcSeH[a
    0    655H8[PH;7JUPS@XYVM??7K7BMYKW@UBT5IS8VZ0Wa\9IM-V`T]Qw]HLIRL@fOEHZFW
    0    458WJWIW3XJEVNIVN4QfJUc:AI,KpG`M:Si#RYJEk]WU?CD`MeRf2PD+]Nb=JgMLP[9
    0    447v;Nk#cm[1RAbAd\ZY&S[@nDAv4;jHIaUU\IE;6C=VhK1XaGKj\.7dNVA_BXZ[\SU
    0    699U[QD?QeSAF6Y6[fILCLVM9K^NMEK_U`SHRJBR.CGNhOq;TQ@AMc?fFw>BB[U7V=`
    0    579Q^EA\cZ`k6?CF;e-W\\Oh8hdWR;A^n_cDL*ZI,XL=9^j&M[N=J?L;MiN@>paF<>w
    0    561\Xa3GJXeHNCV0oo=>@<^F#R\IKDX\ZO[Rp)9-F1O@_J>8NSQIe[Rg/WCQWauH-9M
    0    657MBPSS>MQNGS^c?FM=Ow7QSQBGaHUJLDG_FNRQYZHKNSPMJ`CSULU=]BYRX>D]TUK
    0    671IO6D@MRJT1eJP?GNKENAwJZQJWDKQPPL7BZ:9P]eCCPkQMLUEELS8h_Z>[IMMi^Y
    0    785XJUSMHDN7NS?aT]I[_,c#P;VTaYILOePIUXCHM?:WRE6Z_S\aP_;VWBGCYNR]9=;
    0    572gRUPUPw=HS:[]O?_NN>YE?LH_GW?JXidQSEcHDTDNRNNJKmLeEI>K<:P5SUYC>HM
    0    508_V4SU3\UsOOMV[GS@kAOhBwlEINSLo5FQ9Db?[[J;7UZJJR<9YKS>ES>,GT\FtLc
    0    637WQ^ZG?JMIT8BSeFRObR?7I\C[[QE6=>@LUeKIwQIDL>?XZY>Xc;FEUUFg^?UIO_P
    0    573UXKS@BMV:IHOJf:5`A8RI)nT_FAXTSaMPI4[:dZ6PlM[MUZJ[4YVi3X\BTwVE:eT
    0    484WQqc;_Ra;gOMGMUbD7@rX@VAwfIVRMgZa9X1/CV/Cd7<Ba:_IY^ReEDhc]h7@V@I
    0    608=C_gS</FL_G8aeONUES^L^C.Ij\k1=+NDLPAHbA?keT6GeZwJ@SA[kCJ\epELFj1
    0    583w_S;:\o]BOOa>FZYNOC`c<n^^NNL`rTWFQF5:E>@6JT\SGU^OP[K;PSXRG]^:SAD
    0    475MV[R#MAG.LaMdJplt@O\7BX6\HCZ.FPtJ4V3BqOd8Y@^lM\DC[ARR8:@tavKI@L_
    0    634Y<Q`@hP]2JA\;IK;CUNF^K5[NJb4a;\>/_FJGOOJSVKUGF;P??ccwBS9GPRW:TQN
    0    571FHTcIF8F.YDXPG>C[EGYEUNAc[?V0;Kw#TbF3\FGF_JD3ViMXSNZGWJNGHbN9AYS
    0    547MJGN\^YUPKHEGNNeP2SihQKnH6K5F8aX:dS;MLMY8B?AK:Ce]`>#gjH@FSJHV]=F
    0    645<UH8S2@OeF88d(?N=wS9CXVAECKJ5EFPkALY`bapOHVKWB_CH%Bd6QC[KYKBPc]e
    0    436wjLMR9_JLUa?T=UD5cYCY`6R;TWL5S>@X)SaIA:pF=MNCP9,RVjj1Q@McFQ0NY1T
    0    556RAgg>RYR?^*QR[bVYO,QU=I[N^7ZCEEVE9g=aJWBPJPO?wP\\mWKR^QPNQV;Bo<>
    0    773VHG>S2`8KG9PZE3`TGKBgfQ;Q9jBTEY>A[Rci_9]hGF^wF>IWJQGKS<0FJ?V]OA=
    0    548G[`[RN2)NjVNYNBPP`bYKS@FKY;jC.\R52HOEjl@BRYJKciDUMO8_n/ZwaJ@OPGg
    0    494RVcRVFZH;q3EiQUia;NR[fQFY[c\`RJHSA`ELXHYVV_N\JiQNI#:Sg(FkT/Hi`UD
    0    708><c_=oL;?a=GfbbWOFKYFfL6]nVL0<EG0G]5:dX#]UADTgQOVh:/ge8=\`IKe/T:
    0    551RIQeI+P<*DFGJdf6P#KC>PM@6EDV95$T>:nCdqASU^?EPdCE:RELJGDO?HP*6B[f
    0    579XKZNH`\>>V9WDTbUTOlObmBCRM\NGGZM(\\aJ[c_wJbKGTJcbOP.UROM`PL:^LGJ
    0    549H3b_kSB_Haw?9GR;lQLF=Y5?dKdbV_fE<BWDH:CJaHaUR\]USG9JuSA]^XQKE>b=
    0    623_X4Ff#a_42TcY5UJVPPHQELW=0M8h9_M6`+Q[H/aLBcPRPHEQAF9C^<K?R>LFVFA
    0    554VX@X@ir?DNR^@_cPT<=V6=[<PDU[ZMJKCcG<S6HHM_H/`IC`KewGlYT<GFRd;QQN
    0    499[^MuLE29MV=#KPNMUd]5XO7H,^D\MMH^N1[COUIc?3IP.[XRJ<6RFUJd>EK<EYc[
    0    486AB_bXaCTJSG9cFIY4Tc\SU?jwR^b)NXn]2RH[AZ[G,PSIg^^ZV1X`h=najR6e3S8
    0    502[T>GM:SUO84LR?PIY;RmPX85<C=#FROA>19WXMR1bDXP,Y*Ad=SK^UeXWDCWhPD;
    0    569u3@`?MK82VS=UB[ImJ+ZbV6HkPe\N`wLGP]8fWFFoPa%i^\fH=@1jlBHNQFQJ6\G
    0    525;aKGu5;DJ^93nk]jb:NgSjJI^\Q^3C\jpGtVOoHfNEXHf_wTXYJF5tEFRJ@@YocU
    0    441Bh(DBoVV=FW`\Xo/F\HB]ReH<L(@n[XwPK@.Rin\BPY<DBF=D=`1BG1\)^Xf#RqX
    0    378:l$3`KTSC=IXRM_6Bwp?,@cXA=K??WmSYa2SZZ-\@bSdWGv.HASS&bUaX\`<Qq-d
    0    628,FdPL;FIHaECw\5[ZGN?A_T;h\Nk3%M[KDSM<\TLM<:>ilRW[TYLLfCFXrgH\7W7
    0    420[]C,aMi\I/?pU\MDKCTWS??;h#<G:ToJ9bRK>JRKYqCQ8U:8PI4dSGWPDBEPIH>[
    0    612K:V]LF3A1mJZKKMmVDTeAR:8]`]`OJ_;[HZVO^I?\Y?Cva]_^[Q=Hi5;waE2[OTB
    0    650IjQcPBLd8??IS^THL0Q\lCKWwMF3MHgNIgE=d<MUGFRiG9Q5BG@9^HNPEWOPEND\
    0    551][\N7\w_O[POOJ[TcL(VF4Pob^?fEc;vSFM?M]gTAXI?ZIA82ik>c6\L0Nhc5J>X
    0    446G\e?/5b0%@DJI`\K/b=D@Z?\U]9V=/F=0AwFs`2gqlEAgi:jUR`WIQ]]PYL5@@1I
    0    483Tw)+c]O^g05II7Y[uXP$ie^SS1I=limJQp):cHKwa9Tq=7M5@#BG93PY?QfE3\@P
    0    703DJ_PB;;0Ve_#qMO;`iP^LiS4`e?YGFJHD9D@>YfXKDQJJKt[WP9DCo4]QcE5eSMH
    0    489HZZYvOAUOR>RbG\QkX;ZKLP8OJO:V]Y]D8H1OdSXDPaL?JwEHY.vV=ZgOL`EYdNY
    0    598CRWw=`R8@P8QRdwnD=>\9W<KLS4aQM9[WDgBLfT=PqCBX_PUBVb6VI>-nR?h`P^O
    0    445I=TfM+SD#QgCNVNUcL5R2e#Ga]sB1MJ8NN[RcXNecTiTu6i_QT7@XpE(vrA$H<A>
    0    5044DceEDB7?bMHUTYEEH3nE]QDCVT[B1GSH@M;V^]JwrD4IRc]6JNY6WR\FMXLYIbS
    0    604Q3Z=\@WHAM]XjGQVw]AMWnM>QPM=O>_`XJIIMCIfb5MMZ9OM_>N4<RC?RQD7`_CC
    0    378?<<GUh@CLO]FPQ26#=;9TdQI[ahZVMNTL>rDCWLAQbE3e=Rc9OPI#l\nEJLMLS[4
    0    694LwF>bN[QdLWOVCA=OMbXVVPQLAYNIY^\<J6SSI?b`B]mWJaA_86X6QWLJEGDXJ<R
    0    474X^ijCKSbDT'H7>iI^B.D9XEHI_Re?VfF@2f9^[O?FcBMXwUM@_T@S^62aB2FZH`W
    0    600DHa^2KOTQIFHN\NSHS/INYKKmQ53OTRJ<<[7POHB[dJ>VZnUjM-#JU1:obIHRH`C
    0    579g]-:s6fEUNCHfH47OfY3bdb;>*G5POYHVX6JZ`Pwd=EPGPGNe2HZAE9MG]^MZUJS
    0    498FXEQC@FYDQPRf>aLN1QG8QRMBX>\NX<_XJ^AXw+YKKW>^mGeIKM@I^KKBE`39jHG
    0    540?EIIaVHdY5HN+SPTeAQF[?6^J3L*agaWVRN\a=Rg7Kf_J>VN@Dm8]?V?;D49#<I_
    0    493HkAPZ*;gZHB`>,bGORM#_G_`TJ8FPWSJJO]:6aDJgWMQ<U??DR]Q^ENMEAQ?<eDZ
    0    503N^]L7oLLF>lDT^[CU7=HOVgc_H9ZINSpB_L#`\KNPXL7@X5G=9b7a^bOSU;K9=QC
    0    508IN^KG^;eTIM9[P`FB[I:LGSEFOC\H[Uh0OC;BbgT?Fw]>PeONZI=@ZJRVUbVUcdE
    0    424FK4O<R-^gNR?WQSATLu-CU[VFV`N0dA^qS>NDGZ^?=I6,_JGP4#8aN9_T_fPV=W@
    0    515dW4^/M9_,N=PB_[:>=S9e<:\<QF@T/G?DRh][@M7J>GJBAR52HKdTCT]wI<UQQSG
    0    629JJLFHOMEGPRDDLNAPLA]Q:OWY[5\I`MWX=MT\fQUOBWWVKcOFRnLOPcYNaeIeUw]
    0    531T9EiF?jX[&GcX/a=_XKRk?YXR3IAUJwMCVF?V\0CS`WK6?UI<-KVCNf[c:J]EZKP
    0    594WK98KD]_m@]J=LK5VFU7^Cbc8(,-k`TMCZ2QgEGRGF\n6E@D,C^w6/^C35CV,TIg
    0    709Vw;7aRPWt3aFP,A44\aAS8gA<MH>[oO\]C9L=JUNHBZd>P[BN9NSA^VdGchH7cHd
    0    561E;o<9YD>LGPW?_=OP/TvNQ?SiFO[4>K<[SAOLSRRZ>LHbi]Pmu=OmUL[g[O'w;SZ
    0    792ZSUM7QV?NCTRc^AFP/.Np=`:AC9NG_RFC<_;1F[<CL9DMTSXeaU#5\EBU=A_pX\.
    0    619@BE[\N7E>hFKISJWOND[4]DKYdIU@RTDE2KPK8OCQY?9b\FT>OX;QVD>ZZX#TT]J
    0    635LQBIRYWGUMHG:]NBP:5DXTKJMB5GwUH76N\7?WN;WL@DHCNYRUMVUCFII7BUIGJP
    0    557F6\U;[c9aFRDRNQX8.X:PCLPTF=DZfCP9EXO/Nd@OPQJ:RMw\Da/<TOLC0XCVRQ7
    0    517PKB\@vn6Q5g:>62AD4:0nF[08?DWUvFQ>7T7:G[?Z.8?MGGYQNw(>gaCE5]ba\g5
    0    476S5PXP4?K.UG9JPQCLJC[<a>F@SYQD&d3,=c-C5eImASKEoeg^=Jm6e;wWL@L\8VG
    0    876K?LU9MTDWPHB<`BO=6BYLQZ8^\D]LCAE1Dk4;AO9SI;<PJahawI:LjG8TJ<WuWY<
    0    401P[E)Z\_VnQd<Zm:61]hDK:KY7UW>mhNBAHQKF:[Oo;1R#D[INJcGFhkF=RSab[MI
    0    329NH#ic2QnM\FTG%uHwu=Yi18bOBS<KDG:TEQYWRUg^DR_?UaiFFWivD5?Sv:>_aH7
    0    692kU4S7h]YWOlT4SW4AJECeTv+C\D;\iLWEFf.E;U;JC3U;;pkAHLV#NZQA2>jh<SH
    0    539_C=)PbFCZ8S?CF=6<=U6fB[J;U<>jaPOPI\H5;^,#DA</EU`geo=:ZEH89IgLeX6
    0    460LNRcROX7#DfcVQHXQI<L4CTc4^JW.ZTHK*]IGmOTS=)DDL`h,YXFik@NFQp_be^b
    0    701=PQGFSU7?aGNh^RPODQ\DTNGQRLN:CQCBGOK;ibDGG@WVfwKZ^3UVUJJGJTBe\QB
    0    566BW\WEB8:CXNBAq5VGJ#JEJYECT=WNWLUUE_9=EY5QcHHWOivoXNNG`?Qa9NRj;hJ
    0    534QCiA6bGA\`d0=eAJb<GbWiO>Sc,SKHG^6Kw:KUe@QiFW1UeLd]?HLg7BVCEG]?`:
    0    641BBEYjA@XBSYPT;NDSOC=OVHGWXZGORLECJRJQ51=Y?SCK\/g;F*ibf?6KYC#:OZJ
    0    469IKEL?g^Rl;k+8T>1H,G3s7r-..@%jh@:77cI0Pl<I6:JU<`qaHrW4fWG@E>PPwgG
    0    516]JSKPV_:HQ+iEX`aHN;gd]KdaC?QSZJAG3O8ho?T_w]VtX^L-[FYU=M/H,9`YD1V
    0   1211Y2C?>cN=WBo7:]>9A>74]:V8CA;9f_C::@m:J<PALA<3C9Sf_OcK=a^9G48mYZw)
    0    505g>9=RkY>W<\J;T:F<K9FgIb;I=2,kq0AHar?.KwJW<@BF7gXpFv77\N?6?PWVldC
    0    355LJ5N=aBTUDQDIg<w<9VV96OG]Q6ftQQ8BRjA=ciDk7AY*YFgD[T<Ura_/GNKnZqA
    0    475Xr:;OUm0`jBO`WbUJ_RJKPwSIg=ZLXCDUPS9H_lj4AcQYb[L>E<k8cdZKkb65_FH
    0    513<>bfgJID5_N]BKSLwTPWJfCUpMlZS^nT>5=>U6CVd]cN;mBG8:1YnU?aWn`5W3jP
    0    606Cg4=GQPH=5YEWa@KQ1K>TQgDKY/`K[4OW>UIN`YKFUFLBBmE[DN>CEXOLF[NOwTB
    0    310IIZT>Q-=cSwWoW#RT]TRWcZ>S]4Q>CmVNYU::qOAnphBOgtc^f-IGbYRW+T>_`c)
    0    554GkBG_FC:]JMCh:_1C[^LU=a@W[5f<V6YIVCX1YLI86FUEKu;NH\AZL`=OCXCJgKw
    0    645EBX??D%F\8`PLZ@@@Z?PX?G/QCCBlPN:EDbN0NcKWKB3PFSwoK4B>\QW/;EQWOYA
    0    566UICCCQC;K4>P<wBJJGANRQIdD;A<UVP5H>MSGRNM>Q9GNK?NOcp0>GeLCJOPVNH;
    0    441ZO?>RiQ5c&SP8aW52MD1Q0iGSDB<wM5B6P9J9W`DH-IOF-XLRul@8BUB+BIn`_P?
    0    558FED\>R[K4c@QUiEKU>1o>BE1^W#X8Bd_<5cC4HS9Xa@ITXh\hoJCHjITcFCKdU`?
    0    465KMNU8Vk+Q[^eSa[J&*#R?]XHbW?DLKaDMGYK?9L&MYNUT?QjFYRPTTC(DV:eV>S\
    0    635FI^3@;NR?=YFZZDBT>#[YO`3Vp;aHIG@>Rm+7O99U]]GK[_[hQI=9]JGKWMS[OE5
    0    396J-G=8S0NSW]HZpRATFIFBVaF[)QWMcE7@Od^/4bHLZS@:?afKF_,a?D=Y7ILwBeS
    0    5548PUq9-+PGoGCgIEfcBCi7fF4pi.dJ5aGKB>EEPSMqshAXOaZcw/JZL@HLT=)gKHB
    0    409TI7]TIYLpG5R]cB;\CDF4:f:\.5LB<S<X>(?.S`J#6ToZ[qGRZ[\5HWm;DY8`s]R
    0    770KGTT2NDMPcFBQ`3NI>KbJPR;b@6TQ?YR7LT58QLBNWLE]KcXw]QE_gI@cPQVaJPD
    0    598hJ`HCZXHJoJKQYIaIBTOD[S@hcMLTZBCCHTBCff8>OEGWN_UkwLEWJR3X;JaWP^E
    0    549QBI3P\YDXBQ94kM%=#/SZ1XVJ0Y:kUZ:1<qE^,ZPFC4=;=UcFdcUY]`H/*E>P=i8
    0    561G08ciKDM@8w<FJ:IGJD>VU[AEK1@]f9277g9L?TFUUT>JJ[tRH?gNkWFEMC3JRmM
    0    480aCOURGKP@^BC<>cYF>WJLaBNc[EaVRUWD_N4EQ57N0ZPU`\<HSl=KwTPROC[U^d;
    0    832[CC=1ce,b9\U<wH?A*:Op/YU;DB6Lc@=IDXWQIc6%@<=62F`iqv>4Pa?G<F\eeM;
    0    829@B3AYZPBd0S;VUD8=0T>WDLJ<IAJXN??FEWC[=wK?BCDH4\Z_d_IQOII>DKT[oTV
    0    476GOHS:+W@8SU(]tNYjY?O\P<PiH_X`\aw@HNTc`HNbT;@OFRaYA<4b=L?@]W6QCNl
    0    512?@LBO#<QSX;;Fi8SYWUm7@3BncVVb;3H+Pa@9uVLTiMQR_ics`5\1fA?lWWDV:eI
    0    574U>I?Tqc_CXbP5E\2Z60B]EZ@VQwF_w^OL+N3a@JIfH[^.M=jJ>PDRF[65X'T98m[
    0    514C#U8'[ZP5><Y\nPX[6<GLS`9^k>]bC\C=CbA@KL<[JY1@YsWuq83@]*BWnggwYU-
    0    584I7(O@eTJI/[I>cN>757?w@ZVK<<6WeD<ADj1=BNC5P9C\F[lZQKB-@V5]0HrH`\P
    0    791NCQQK@[?ISY1;L/MS4RIHV\BME8CBJ>0DBe8ZTRAWM>FQWjr\L8\?wP@VJ6UcPfM
    0    494DPIA:^2/iD[ONlMMFSI3U8?KH4>D.kA6EGWTBQT-<AIUBDarwb\$CSeXAF@`p:PG
    0    53768`bCGA/FOG1BUT3UB@ANSLBG_LS7=FKU?LKGJnMh]TBjMwXY[]S=\M=UMRWcPi7
    0    525IAC_%dYT_@ePDMAGJUF9uVL2#5G3fhE7K;rJ_HRB?*O;-^<i`]oIAuLB5@0AQ]dG
    0    604EGE?KXw7I4cG;YN4HAY6JQS<GBOFFf;BBIl=>NQCDD7?>FVfcki?L`^4NL/keqSK
    0    620WJ87BVRG\>d_DeM;HRA?c@gDOA?C`_<;64H=9K[;>:6HDZVdXY[NAHoWHD7oDw]O
    0    540E<2QHMWJ`G]?@wBlL-5Z?`AJtKC>L_\95Nn\>Rc=XC</mcQlVc].^R>AJMJIh@k<
    0    951M5OJ<ZZ<XI[+@c4L:CBIPWW5GA7WaYA=93w8L1X=KK@9EOmwbZC@HmN7VE4U`Wa/
    0    781PKM81``LjHfW<gJF@65GhEYIHG5AwT9?>SVL4:Z9=8?NH?VSUmSFI>p4@?Dd\NK>
    0    453;7LdV\HqJUw<1K-K8X1:eUWU1A\3VchP0Ki+aL#XHI^$6Z0wPAJ8)N=mO_CEY>hJ
    0    677Y/JGT]\DW`IOK`OMdP?;EVODKWOV^OJD[FgVFMZJRF=AL=cYwppCAYLEP^GVr8hC
    0    973gKEKCw]OXJ`L@_@:R8:N^CON\:HAU[OL@LKFF5J>7P>G@<KSLOW=O>^EG>AfP@VH
    0    464D@RHNwI_cF>U?_]e+=ZkU/HK;Ku:<FLEX@>gI(sM-M=Y;V4E>\d(^\\CBdJ9cHH^
    0    414KO5]hf>#X>GH<3NGK]jW4?KUHKGOZ7D?DM#IU8^WALX:f@-pJTITUJ:V>F=9gW`?
    0    553?7]7qTbKv2F\8VQG@FOg@;brHDK3/IH#dU7mP7gXJX#W:2IY\U_MaHgC-R;cJD8c
    0    632^U4DNNZcfUPR`RK>Y^`Ph[P_U3H.XTWUDw7UjL:^X[^nU7MMT>\PTNO9FE\PM>DT
    0    606ABrX@DM9CP3]<QLLPI7Q*Z=QwS=fFJ;@=CODERWMbJ6$QlQNSTU6MU65QQGGULd0
    0    445<n,T[@R]4?@QhXRQR7CAJ^f@Z+FXmiST;N@TYV<gQ)@iZIU&E#3NGKVXAG@P8V5f
    0    519[O;<XaiSX/ca./IQ@I]CfG]`6'M;@W<&bG7YZ@dV@48rU#4C>G`iS5r6;4RBA>Fe
    0    584jbG;ELmbLM=[3Fj,[>NY?7Oi`B-ET]as<WMG:#C,20Qh3+COC^AYQDo4M4Nh:1DC
    0    587ZTNNJdV-?OClLFMFSQR]YC]VUCVCm:jLLoMPPDPJW=SUWK?SPF1KCQPEWJ#T[=FD
    0    480WOfYkJ;P]OSZbB6>gPleFRmW)EaWCFgC\DKwSM[G[W\DBAXVQNCl4\6H^L0<T`d]
    0    597M>IfWwXPJe]EQZPOZ`GNS3eagGDQ^_UWVeOTBCH;^NGX?DBZWWI98NR>OMVQ\EW\
    0    477.LIMc%;8WX3/kY>OIPhP3l>.Gu8R,DSbJ%[2Dw[TQ4jBCifD7@0Viq)Icfj;NTPc
    0    580Z31ZWNef]TI][L@ZUVaAeKYG5ceOO_WJVp]VeQ.JX8XhwGQ2X4XaPQKHEKKGO\RU
    0    538@UGWE^YL8d3\BceWLH0OG#THFBWsU[P\R4a3K=XKnsE<ge6VFCtBd?8<8;WXLOjd
    0    571IQa,[PX>@-0g7TJR?;l\N>$Y?HWA^5L@wP9_ILe^9I-E6;9;W]^@VZ@<WZ<*RO5]
    0    486km;UHujGVPTLH_9k4;EKRAMYQOqBOT6JRKSLJ==Y^CcXcHR0E\m,ULw1>ZSJNFHg
    0    482khLJLUfLwQ=SZRX1UHKkN`EUqR<3uXho_qSPHEg&5I`c<?`:2U4[M+':EAdOPAVo
    0    568NbE`3OXY@G4HUbSX_DCB2GDUZ\HZFFBY@NfCeU4LSwFRulF<J5\?@JL:Q;DP6[CV
    0    597F9OUQ5QMYYRAm9DAXa]ItVQCEBI^MLJVwHV=dMVcR=g^JNaOQQNW4e_cT^DWUF]H
    0    542?JUV*_T=;jNO\BBmHHHYLZ?BbGAVNIMJ;\m;aS?RgSERZNw]e\:)>ab;fGI1m8WC
    0    533_ZCGY^][G0EM;aHAPV<FR0pW:8@SR67=0U=GwGKOXWAYbU1ON2fYC7^87G;OIR9S
    0    811WI\_1TYGET5^OPY]W@8WFS#PaVOMA<[M@IDH=DI9R[XIPVEVRMRA^RLMTPSZOENA
    0    526SXZZ2wTBPJSJJkS7P3EPRDaRhT>CYQc`Tfc66RBE4@TNFKZ[B]IIJRgRNDjW`GPV
    0    576M6CEDWQLY7iN:O`8R?<UpFViEFh9jV;O3IbYS<FbX1PR#1OkKLIIMSMO0K5SIERH
    0    576[DJAw=?NB\VSX.4Bg>cDg6T2>Rn>?ETESU]Rq]:ibCJNVU[QTOAXO\<BjeUBW\c4
    0    5549=i^-6d7(c<]U_^WH?6j/^HBw`Gn=AXLTH_B=TP6L[52YkPVJg`PMM;7`U+:UHh8
    0    629O\D\FWX]LOIZZTS?Ec4PBEVQQ=I_EWGS=CB?wQD^AWMIYb=CACX<=@QSJVMY9NVL
    0    604[X_FLQgSKR@I>YRZ88PIMF8]fFa_^,MGPwSM<`WTYQNCWGZUYP\>_SFCGD9IdI^_
    0    664YJRXLSjPHfP=c>ME^nYA>a?GG[`OQWONgADLGTZ;YH[\U\I@VF]_FPNwEaFZBBeJ
    0    465S.D9ZAefM;Vp<)_R9AVKPMY3eThKRIfJE[S^eNmDLe90E<_NJUe`w<haLA[VYoQO
    0    559QR]LODXKH>KO\P6HP[HZVZE7I]GV:^WZ]U5`w\oUYIMSQeZWNKP`5f8_9IYFRNJV
    0    559Ja>k>2R]<IOIJM7DBb[:L9JE.R7P@PHaPCw.VVPPfPFHGcMEF2ZV]NLgIVW@5NH;
    0    577@H@X=^N6IZKXHkOEUW;w?;\XfEKW0KQNhZGd]JD><NNRHYS[JLKAW>gaNWNHBBjT
    0    531_B0CPeOVUFGfVJV4R^bDW&SDU6[3`HMN`k<P_GVIA0BYIRPS59t@UDTU#R\^FUPF
    0    559=7DZAEFG0?JIgD[GdbJ\EvHE[iE_VWOharW:b\=LeMRDPTs@K7ICwbJbj7Q<VHP^
    0    541Sf`AR^_KOX1FNP4Ck5Tu@]^=mM9X;DPMqqG\=eC#9L1j=FYCDEH`bFMCR[igX^EN
    0    7238>S=K=B=G=J@;aXYP;VV?:IW19aMPOHOa3NSS>bNCIF#@W=XPnSNQZ;JQOC(SO=W
    0    494RFA7asgK[TbY-Wgo7[U?iIfZA:]=MP[7wQEhX9Bq`+U=,>XOPAeQBGVM7QLZ]d<U
    0    575]R8Sm\C_ZLM^QTXL\;awJABJEGP8UI]JWdLO1Ah;EQANMXS_o\`2vO[AY`XMVFTH
    0    629cA8SW\wfZBVaKOGBL0J9K=MPJB9OMNDSS]W_CK]\\KUaV6Y=^HkY?B]?C2<fAGNK
    0    647GS6.cgiWT$_mMG<MQCYJgIRc=6a0ZX8FiOLV]6TnB>Ia8*T@SG^BEAwL0FNXOWIY
    0    724E8P:qUFIf0PQWHH]8@r[Y<:N:OkGFI4>fG>`a.o]9<>O=#8]fXK@oKaARk;IZXKm
    0    519ecE_=TdM;EZFQUYU0JOC1TJLQGIMCgSKNKT=Y;YO@KI#MFI==c_LmKS_@YaYU2=a
    0    532IYOQ\J:DZU40cHCfjVU\RjLHXcHc:>hWSFs#DwHSPBiYYbafob2MPl6GnYs,`kOP
    0    582WRM^Z>4=P_JD[@M_WTV^HVNDGQbVYR]>EIIRLF?MWGQUNURZSLJC@[L2L7U@wNFB
    0    433IMXV=LRgIO[.O__NRvSCU?OCjG>[0>SX\;i#Dd5ceV3KSVER8f^oJ5]YUQcC:AnQ
    0    515hDl^3GXN#iFWHrFk@[&SCo=JVPRNEGR?)UL>KX+SPXHQXdMYgV<DJgLFRWSQSB]M
    0    599ESBa:FAU9V;lAwUR7M6G9EbbA0AOK:CJOPZ9QS_AXb*KR^F?9UY^84OQ>AJI?]@`
    0    718AJ>PX7[ISAJSJTiHQ_?:C<`\KaO^:WFU?IQ;wWDZZlDTVbH<DPKC=RADOJ27EccP
    0    524atD4AURksWB@G<H3WHV8n^^/VPVOqQG`fbAQA:PBY:JI@=X-TJ*_NFSlJ7wk;eeK
    0    507k#\^<b_P=iRUaF;oZ5)CWg6Bd[&LOL`I>?Q<AI\)wmS5b`gOP^o-pKiMZUBRWK[,
    0    505?Lb4DQ_fY*MhJdWUWLK23&OGFXR]gH=[M]#V'5D8DjadI-OLDFTDAGPERM<cT>T[
    0    69969XOTQAHZPBGFYSVFJ\Z#G?kRSMC>=FYd5OeNMpQM[JJ=@JfSRbA_JOVH`LG[D3R
    0    397/M9p`5MMlKvdX7;[\XUKWwZj;BQ^CJrG5dGr1>_1Xl3FU;JVQINP]RoO`(XIkB??
    0    513F`^PJP.&#KF8:iNQ6YOR1EYKUTM6;AdN<5h-_Ga;WaC2dm2ZJMpW<J;>IRX;]H/E
    0    578>BA>SX?I<AM=A9=FL?SfjTM#KV]LV@C\RRM^CXGP@R^HOP<QHM;GYMNI@YTSW4MY
    0    535YWQ4@WC_`BCLE>37;hR>\VZL@+J8NDKVZ8CTaPUMKKwoI<L83@W:.A`c@7`USaJc
    0    526HF7T@j8TbEfKOWNLASShFD<^PL:'B^gT`:#VGBLI?:eO<+e`F5>GZFWQJPGI=LPe
    0    551RHePXBfQQ;DMMJGH^QT@RX/IPHoFXA_<RY?KX@:Mh,`AF5KQ]KGJOiYDZFQ#Wb0Z
    0    564-NSO?#:FKMC?AXXW+OA^JPQJXRM[NVD<RHKDQKXP_^SBBD=d_N9Ekm2OM]B5\9KB
    0    645Y\@GIhNSRH;NEWNNwKWPKB_LKTKI`8aC]`BXQN9IGP]OECVBLP;]SLF7VSV`XGI<
    0    492PC3iU=@S@>I4Pf9ZG_TYZ9HQ#LAd4RAgV2g=Y_eNA?kE\kNOVEAb;eBWJYJ6`SVU
    0    403]S2-nQTtC3^oXTfT0Wl[iMQW>-QAfeQ]Si.LBCDZ,OASGG*XQU6\^HGf'SVwG7/B
    0    494P@gI>h<YGR#Dg[VI]7L\>A5CeXZpGF[cQ6G<>SUC?KbJLjZO>g^DVdSe5LqI^ICH
    0    6089FQG;fVAPHYF>e\YNF5AJ?GbBBNM2]>?]#EEKJWDNiM0U3JTUU[[pQbdTL]DO=@T
    0    5193;fWgbHNJd<nCUi_F0M[2=1]gFLF#3YAaULU90M<9H=<L@LV]M_EiNKADICD]P9[
    0    5869*Ko:KT)Rd7P]cM^YIFI-XOJMWMl>?A7G#kIgYAddNH<Wh<UTWV4?XO@TZ=#G\MD
    0    628gi6QAWTbT8QX11P4UK;7_2KpE>I8bIWnAY@6S#K;Q4Yo<<H,09PQVIeG3M]Z9_IN
    0    514NHpb?O^d2U=b\Q\f]B;I9EaZow/gJ-cZJHRG+ZCA?uDJRlE8<L6?NI;NXLo60NO3
    0    466ZXe7MR69X8M,Z3$EOhDE_Ek;UC@,QJEfRT=VX3VVK/ha^;W;E#UlHpDT5FpUf=@@
    0    570U]Jg1=BHT7EBXMM=DaPOB?9FOKW^ENH)]SjZB_ZlwWe`[bKLXI@UCF@d]aLcHDQ=
    0    602OHICDPq;MM,f9gpL;S2OTTSSw;PZ<MLQEIFQXH6HDf9FGjL>;JO;>/MJDM=Y4UJ^
    0    481WvaRUolYL6>]>IQPwC;IY/>ekH[FqXls<T,RH)MIQPfQhJGOTI7W`<e\@Toh3)D_
    0    572^USRSZ]0l\ReIVEYEcc[aO_SOOGLXITPEPVK_X<RSRXTZHgGw@F>QUKJeG0FM^08
    0    544>J*AQMNO[7bMG88M=`^GcKtK3HJ<XPJiX[B9WHNHFE_wL9gGU>DJ=VF@@EdQCQGN
    0    630[SJ`?:V:CM[XP;YPnPI`QR36MPK[aEYX5B@IGS>Fw<USsHOFTL:gSj*G[EXaGHN;
    0    572NIWPRH]M8fX\XGRWS>T\RSM>DbO8UREB3<+[K>D^>HVbLIIOfJ@<L_KAYwUERR4O
    0    5698;X;XFR9kV.6`?MNXwSZ<T\CEEEc1G_PEA4j9H_XW7_DJ<TLoIWDec=Zg]M3]jCQ
    0    509]TDOw5D7[7?IF?BOMZ\TZKSBMQLNc_k`3W?Fg[NAL<N\OBJBjQAJ?F>\]^CEGR3M
    0    765VwDVXKTTC;>R2P_PD>VNLONPJ6@IgZZ>MGQ\EW=ZDGK`PP\JHJ?LGHZ_ICLM:VBc
    0    553A3fIXd^IOJRRE4IJHX[SYN1:3>c?D?Y=SST[dLrXJU6G1?cJUSY#ESHGSV=Ka5BH
    0    641LFH?\`Y[_]R_G?NPXXYQWM<HEYa?]PLQMTHITFdXE#B\L0ADUBA[\NV@MBNRWDUC
    0    555VCcO^bYV^i2lE<SEE>NKVT#`H>`86$cPVWFWS@_?R^1EaP8eRQdFqCL&?MKiFKFM
    0    450keV;6$;9QVrNTY3QPe>DnS[NTEGWCpVW7VADU:]PQHbAa6ZE09@wJORa5idZO%Oa
    0    628^EB7PJZ;V>M[?FSMfcp=hcPG?,[#XFY@\jFg_HAof(OS=+O<ZFQHSJoDS2;HGO3K
    0    692N>NZ=SHIJNDL^k?[ZEZU3d28RUdW`BVMQ`XBI^WEUcNVffKZp^S#T\6'ZmLEnA]F
    0    378O\gX=OZCZ;WL-SPW=GUe,DVRwS>T.1N^T;<'k;=GVnN@=8Bd^c1XK?TLeYhCJDFZ
    0    432R.M?^>67_HMn+^7@`=S?S2*[D]\G8kAKR8CVnMQhMF;<F20jdaI@AN[f#>BJI9JL
    0    609PB]<WlsMSX9]E^aZK<FwF8@jRRhBQB9nWXSaMC<UMUKM@RZ_IRbYWI\?`U<[h3[A
    0    377g<hD@X^]CfBLIGWJ`U-T8``FfRGOb6`eI[`5Yp2+hmwLO\EOYGR9_;g:TLQJLIE@
    0    612_UnO1IG/SnnDV3@@ve<F>UH5Z]^P3;<>CHhV-TXLwaSOm@PJ@dU^jDtc?Ws`@8lN
    0    640PMIT>VH#K?KIPK@BBOWE:BT?iWWJ,TAWKUO^;L`@FCMIbLSD<I^9CMc^;KQWGJ[Q
    0    4874fwY>T:f=\;MCQhVA+1A7MC=WT>]VCG75FOBMI?_aWUI`E<<BEqr;8VB9O<`KVfR
    0    452GN\L_kRE]_JatW^@U.@M@]TN8?jC^MChLWX`B`US0WbaFGcHZMLtU_LMX#:BG?AG
    0    455RSY=FnZMOGVOKfcVVMB\bM@Yb?>_cOX3=L[8>'DE`iX`6RW^JOSah=Pm`[kGT?wd
    0    620[Q$GbScY].LSPZaHJ_T:wAYEX:L=WUEYJKEK\:O<IEIe5B\=G[HW;OWP>H`rFZ7b
    0    498lmLIXO`7TQA^NMa_KS\wIrIPNB;7L:[e[SNhH^:B=QuKUZfVPK=LKj?bd=HNZC?G
    0    494EBO(Y:]LU:CbFOSINDE=QNS?D3LRJOfN^b;eXPA_D5JR^4d#D@Qv8RESN;P=:BOL
    0    742OEB?PXSM\FUYVEC[Jwc3SMbYFFHSTU8OYH9]hGNnPKEGG<P8OPXnDI@C?DM?>ZJ^
    0    551NLR8MWcUN=CB5k^S<GSTU8LPF6VF8AODFF4U@2Hj#GPF=72O=S_^cTnW@ucW9?Ir
    0    540rCMF=QP\TF]e^&*Q[VoScn6>EBwI=>V@,]Ao2L@7^@Lhg#M7T8AgIWR@H0`Q6<E7
    0    740M@ZS>OFQKVWPZD\RhOLaCj>JVLkHU1wL?LRVNJ=AcQU<dU\[cMN@W`68lQOB^OJ8
    0    529QmgnEPjP5t#XVTGU_@AdRZ8>VZZQ/4Q;@RWL>U=fb`JEQjPdCSEEf`=Nn6.GJXeN
    0    458TP?;=``GVLc[S>:@_Rk`OkLHdBWEfN@@PmJJG#VS_V8RSENPF-Y[u?eUA#gQAQXH
    0    542CAPJED8OVK8P[SAcIVZL?G[D@QF?MKGVZIOew-YQEWCYQKbQm^U=c?NAHcR>VUW6
    0    682V@JD?aRP:E9\?YLgU>C?LEGS*=mHOBFOPW5tCKc<UCHfQ4<OYWw6QFU8\?EB@V5b
    0    568nX,*VkV8Y.?R3>rIZapVuE@TT4K8YhM>RdF[w**]ZCHcA6R-D*;<@7\J/?AS2EHK
    0    677F?JYOACFS=K^DK_UTNQ?QNBHS#OM4KOVYW5VP9UBWcQMCWIQBRKQaLKD@LXMFFG[
    0    410)JnLTIL0@UP7fV4[EdMJJ9\I8GK^#B:A48bPHYPU8:PUKcp]_RKIINQmGV8Dq[?6
    0    691[QFWYYmUMAi_GGQAcSFFb\QK_@IE_\VN>rSMH9[F`\9_WII>G7TpL@U;G8To#DNV
    0    562DU\@>GN<6bGK[;ISVUDR0`G7?VFUL>IgCD88:LO?U[S?hXQSX[1lCT.RKw^JQB\G
    0    508NBE=7K[UR6TsVK:;[OZILZfDYTZ^wNWML^HARU>\^IL]R;I2@?AEBF\Z35K[A@J`
    0    572DYMC^XMGV=>=DGG]6GS<X7MjV>H1^R+LwH-P^SDRI;K[>4_]O:XMZvU]@H^W=?8d
    0    661G8kDQ;4(Hb<+_XYlU.NtRYL9RaVRF9OSC5GR(MeB:NN<\RLkfr4EWTABwfH;nOUL
    0    553HIN>KFEK9^P_mI(OKT[_NhCBjQU6[BwYXQb+ISJLOAK@lRoJ_N@Q^IAVv;?RObYE
    0    568Z<@1Fam=wYrUS<DHJVp-PfXTVVc68<BN>S0U9=[5WFO[KF88FOsWQ9kVH=Y>CVYO
    0    658DDgQ1dBHJo=H^LPMf2BYARMXwCWMI2JBIFkHJU\8ZOC;fW[EQgQ;UdM3gaMDZITC
    0    537E80$^F[=E7M[AaLNCnBQXRE?^<w0lE<;]FBQOIbWMO@HY<BJPCbiCNgKJQ=R[DAl
    0    5747N^[8VSQ9`F@]c\YZWCG^CPAcb^\O5ZX:@K3FkL8wXcHXRVod_9[EV9Q]]TMdFdO
    0    509-S9N]I`>\=N>MScU*K_E7MO_LBY8-Y?UO@#D\?GM,RMF(>]T[;^\KA[D8aF'__BP
    0    411^FNiThP?\R_ZHbDPeP<GShEH@-ZHZNVKO[FaD:q?jw3LYKIDXFvb`:SFR>QV53K;
    0    525VMD=lhLPf38JT=eKP]_KTBQKBQKHLe2EhBGQZ.CmRB`IHCPBb)QaF;USLJIJEw5e
    0    5187SNU>IP@GT9c^\JVh>8w3L@Cdg<[T,sEN=e_HNM6DmO+Nl\U+gX4QAS6\JGFf:o^
    0    549KRcN;K\p<g8QN:GZ;BPYXA?<Rd2E]FQN'_7C,YY>UH]w>j]fW[JSaea`P]^SX=_X
    0    610M4w=^gCBX7\cF<L<MoLQ=KAJE5_7,?=]eC=kOPhPKKYJG5@WJCwqt3Ed?obLK-8F
    0    690EL^]JC9DO^WFQDNPKP>TTw1SRTIR=3pNACY:QF\;RGH/Q`CZWW9QCoC\_mL:RIOM
    0    571JEdSYCPS:RQWbd]LB#X\>K2IfZTY=1ZTl*SN[KKG\L118XiVjAOPQE6YV=h;gKVX
    0    5559ILZcLwK[^gASLcKFb>E\EKQU[LRRTa>&95FH<\;[WiOPaDBACF_EiG^bUt=DYXF
    0    397A7F'RTXBr1FfA.K+:<_:SZ^MU9dUL/dL@r;dJ1Z4X0IRKPS?wVI:?5P=PCZYHUT<
    0    4064NPBYPKFaVVPl/3<NePaVMI[WOlF:KdL:X&PJNv-.=E[@J.>C&?LSGSj=WV[I#J9
    0    502k#OQT;WT:O4Jf8FkZ>aP/^.aiTc>ZB`8lXWLM`:L`QTAj<H-hUDOCq@2cD5-f_]3
    0    564B8TF?#QO<SG>eOCw2NOk;B%Se]MO;E\;,CX<9QRE:[PQFSOd_=Q1u[QH^ZNVVEYM
    0    507QMVQ?9KuB#BRC]JLhCE[NQ=@:EX1CbILLk:OO.HYT;9S#:=9hITWLC@56^Q=<M=P
    0    513:QI,mU>Mk:V^PBBYF[tYNU9n)Ps55J#?bBIefK\eX3OL2%ESU[LgPRE]]p1FfT?u
    0    540J_WGDQ^AgTigY:P9HN>ROeWZh]=FPZW_RWSBN5I+AnHL^OGOL^WLIGNRG6w_dFFE
    0    562OCPc>;`FUX&HL\heKIKD>T<L?Cu6E2WE5X]XDV%?NITOg\?@O[H=LLC4oX#FN8:6
    0    549VWGF9DWNbPp]HK5CZ-\#@L[c4JWS>V,KHU9eZHHJp_NdfDZA-,qDPBaDGC^b>ELJ
    0    5002;[OoCW@XMHSLB_f=5]YK?:U4Ca61#4OM,GeeRaDHS2=\N@_^Sd>[^[?\g5?9m1F
    0    647GU1BmLUqSAwEM5e0P:d.\%^N0I8&Vf7]YL?DsK^p06pJ(>B?3)LnDONv4M[A3mIM
    0    625b^E1c`^^i,c^JGPGNOOAKScZAAEDUFPMVQ<Va>EwN@QiK;Q>HED<<V^J=:YWKXE`
    0    434cR93,6c>]2TTk%G>WHI>Vkc?/ScWJ/IE#weZ;ZD6uBkNrTIPr-4d'@'DX+BFMWCE
    0    629`#[GMWUBTF_T:?IJBRa@<I7Y<M\N#00DGN/uG2fYEhEH:C#7TB_oQC[]DKSj>:GM
    0    584VNcSB>RRWENT^4BKClPGADFCA:pZ349PV<DcHGh[qF>NK?EE88aCb#OXPFLXSgDZ
    0    805LDYTSFSCB[NL^OKRJNCdRW<PTKXGGFU1VRCTQIMQ_RQTVNE\TDK#K^O>SR9>S^P?
    0    755\YWL>_PYMN>ZNGBWQ[=M[Qb=VUJHcVel=TZBKTI<>S`]QLwUJ?7Z]PTOQHbfP*IO
    0    605IAK#gDJFBRPJfXWn\HAM?ZGOZoORZ-fE\UE^VND:SiLBLGHZQ_`;gI/OL`K`O;HK
    0    731I;UMZJSBYSV;g)==O8eJGKL7GPYUCOAV?GEJIO]T?HPQ<FOVK9RwOLNbQVZMKHRH
    0    698F?rYEFWBP[<=TYQ_c66`,Y4BSZWk2#\aHG^IE]HBSe@Hh[GoW]B%ZaAGRrDGs;EK
    0    392MV5C#_p<9TBI[gQLF0%MYLLMsB7KVUdV2.575^)9@Vm[>KV:J@Y<[LV=_NjT5JrQ
    0    664JJTaEDV:Mi-9MTJg82/_^?>RbPEO@/QQM:hH=SYEQK?;aZTjLeMUpTGMUfIScPY#
    0    628WRce=G`?=PQ7]gEQEH3UAZZEVT7ZQ>OYB1Q.<XOHGwP@HbRZLOXTVDHHHPiP@Sb;
    0    747RW>AC[wJMF[O=gTI@5CKYDWYCGQ<PV@GL`B@O@>dCYYWN?=JBGJIVD]H=SH`I8Ce
    0    408bLOZa>wOl=WpA`NRSf>^PIHUd2_LH<b>QL@M[N?i^SXCUNL<;WA(T`hW>>qFOWCR
    0    462QP:GhMcIWAJjT>Xw\_bIN\DdU'gNkC?]rJ<GZX?fgNJFc28InTCBQV?NSQXSHQ9V
    0    516d=MQ7H^1SObhIDBEkJHY0a8=]Gp:?8[B-PP\)RL[TRGP_X7X\LXewQ3AS9<Q]:UG
    0    520ABN[XY<HQIIICiXPFNTnM=#^XHODY1c'=^d`;VC>9_J;OS_oWdR6rFd-VD;KM^JU
    0    9509NbOVGG7?R\=JWU]O<OYGQGLW`LTIQJWM=RQKbhELSM@WTb_US@HwHLGWbR2]RWJ
    0    632?ERFbbMEh=In<ISwLMKWU;H`PBb?GRN;:=J`MBMUPM=HH;A[]rmVU39N1W1K[Z@e
    0    473w\@d?amNKJIi@p`JiH9J`;NOc:8RIQd\CY[AIbAXRC-cWM?_:h)BVC:<;58jJKBJ
    0    663D3T_0K8ITbOXWbIX\7YSEaCRf_SVLDRa><PH%XO.fFTIcKdSj\IDOwEC8`PMBEgC
    0    504HHe`gG;B;Y8&aJd``@&hYeD4[i>r:Fhba:j66dIAVn:2aJoqUN3;VK?E\wbBk8SK
    0    711HTLRQ8LMLLF4LG@LdR`IKPLOTSTE=NXZIOW_VRbJULGWWKJSWS#FYBGJNCb?S\^O
    0    559<#nM0VXKWlP7SOM`^?K[E[3NX_[VMY_OT>HL3IU@X_F8_PKwQraMiL_U\NKdZ0OY
    0    611=S\XHEWBJdITW]AO['#eBA<NrPSiSF]KORa6CRYW6i@E\EW_MLF@fHIIYDJJD=PQ
    0    544sZLI4gPIO:;]<e`BP3#[_QFTuIESjcUhPbPK:?>AGNLNXNX3>PSdU8Y9R/SSHMYW
    0    616bHSJKZDG3F.XFLJNN*N6D;iCINES]Vl]Hbg\D=S;9kSFBPF=IJRRwRO>HXMdDY>\
    0    669P>^^>SH<IYU?^NDYRSM^R]aKdaYPOJVJOBwGFPR4QK6?b[hWZ@DE@WACYcGTXU^E
    0    408Y`?fIwpPK(HkSpO4V:FY_9L_Xe<I;t:E:ZZ3bF7^J$MSSNIFE\qQVqc5*VILA0B^
    0    5452)Xc;C8:9iQ9mMZaaDHk.k*7WYeZ>.\N;#VCbWDLPJY7bQHTS_:)FtTOeS>FU>e/
    0    648JUTRLAN@QO:M`YNVGSJVSSVOUMOG<I\H29<9XY?GXPYB[VS;T[4#WPFZV>L)JKeM
    0    565h@aU;VVB>r]MP>QPsO>f[s4#SpbG^1G/;TDYRp\3iLX@]P\Ej9WfZ`5;pLgXO>\#
    0    753E;aM9JEMFiNAVHFHWJML>[VEJjCR1LL\3AcO*gW?QPTIPeYPOHLYbV>W]XqET:wJ
    0    701FV>RUJJHPGQOKGR?X\cGLUNCEBP[WISIG6b5AIBSUQwC>EW\DD;>ScIT<EOC>Q8O
    0    426UPM3YgOCNB8Vbkl?K=@>#8ORNNRd*S5^_FDS\^K?EKGgKZ3gkUDJfd>K@[X6EmMK
    0    695GENfHQNLEXCNGHU>RLBWZR>M^V>X9FH@6Db*YT2G>JNBQU:TEmR#VGUPJZJONDV6
    0    549T>YbVFF9Vd0[PcTPX6bWJO88jKZ[JAm_IDLP#V@+=b8LLb5ILPF[cc\0XHSXW@9D
    0    632SHLw/QEK5m\LJcJ7X(:LHKN=gX6nBCSQ'Mb-\V;6DaL_f`[WcL<FUVFXNWQXU=]B
    0    503X#VT\NQA%[9U^b_ZQ>Rl&k:bW]X[=MW[MDUI@YI(ejLOL:[VEgaTi,YMfK81Y1^P
    0    654O8Ib9GLCLe3UDL]tE9QP2HI=GCEG=0KBIVwQNpMFbf@XiiTa=ZO:KK@GVC=TPBF@
    0    622M:<BM#-BOVo3eSGNuZEAQnH=V^9VKFWUSAI@_ITG@G`KINaKR95&<\)dB[J8QDo=
    0    50846YhH5AHKfN%f8OlPP7J7Q[PDnLj.LK1P'U2Icb\MX@GUS_kXOFEV\\F_wU/Ioa_
    0    671C7SHw2@<^D/O?k^i7JUlHB&W<@_MC>8.i/N\UVgb:H=D;UG^cgc5XVU<f`7+XhIV
    0    366Zw3`IWlNT^=TPQwIED6Eg1T_p6XYMLS7HWwRSlOqY`R[N?OY[UagM91IB#61LpBX
    0    563ILVW:wXaE;HLNfVMiAJ+XJBQYG:Q<LjSJLF_7CN8:c;`N*=[=A^iqMnCINaN_=Q>
    0    404;hULPICFJEL1\J/HFO[T'G^K?E#MIG,BLAH:,EYQjT\gIQaO%QROUXcmE?ULPFH[
    0    717DPB>^wFUXE[@OSVQX_MFQPEG@SQHZWMOWOWUQIDWJHVG]IQNW=QUKMKM>TROH\FO
    0    624J/GK+MhA;N1OJtbH_#;`4T&UVLJbFHCL>IeFLZR>Sf3Jun^W>Ub9WBP8OBDWAFWY
    0    571HOwb\C7Q\iV0`QCnhG=c.q:0nZ<W0F^c:0eQ<ZW6jPJUsVNm\e`^SkVUVhCYP<bB
    0    451Lh@;wS[BU5t\8VJ@:5N9e,LYG<DDWh0Y;ZOnF9ceFIAH17ENZN`N]O`FGqCQSuHW
    0    583LJKEbO^L\OE`>kSYJJhdV>9ZD(r8NIPcIAG]P>WQSODEDFAF=IDf^-UJMw&PaJXF
    0    599QE_D=KLZ9oUVEg]QYE#VHHDNcVIV[\SO<Kh@LQG>MWZR`QD\WZIEM_RHjc]ML?]l
    0    737Hb07[MSEg<UP@FE8Mmr-a,^JN7X-c[9JPF@VwBPdNAK>=3L7,4NF9OIKDP^PDqIc
    0    538BGOa#`H8EUDDJjhRh50a\Z3P`UGLU;_M5Qm;MNM?`p72cdLbM`DKfR<8AKFOVPED
    0    597McNN8B;N:WB+FjjAMY6_FR\SVkGNKERX/P]?1L9E5cQMXTpWIZUT7]OKYZw>S=Y=
    0    755LHWX@jRKQL#;\^eXc=HlP_:GSKZ\F>LAFJ_F?hE9WT79gZ<QYSLDeAPAQ^DMW<RJ
    0    4289YH]v@N)SLP1@Y9T?<iOE@dm^eLl0C4qsHRkUh[N:?wDEB[NTRU`UXBB?qdA=cT<
    0    595dF>?PUNEe;i8D9/B?awMcNpGIF34Q?6I=M5L0BVKO<[U=&5:<;6>>e_e?L`E4=PA
    0    480[Z9\[TKV#JO?^?Ac[6;OCXS=3KU>TlJJ:ZGNEiT7`?[3[^L+WB@8EP67DPgcNfX:
    0    5537SqPJR[KaJ8OWwc]ODFm<dBJQQSWDKSKW)LLeknKSE+59RK^b\b4]XH2cgO2mN\R
    0    823KI]a<Y;PSbDDg_LOYDIaGPBWd[8cBXVVLBI:FZTGBMVRMIw`?[?VSUNEJVSOM=K_
    0    529M:W`+Go=ZgTJhEWZV]WPLrD2\TgGY5VGFg2G3ZdLg`AhbPE-NQ\wdD_OP=`[V6L;
    0    430c7aRUCV#UXZI]PKSG:lrSTL[a`@L-F?Qo3?cHUK[:cOiSEIbZIVZVeLNESKAlZ>R
    0    63719j^7>JMD[YQbiL>h=9D+L=BfQMYE@LQL.d1+kGFIcZBbabOBMIFG[#OKkUPMD_9
    0    507;XLU*Ta3QG>[M9>I?<AVGNNQ_iZM<GI<A[,`FHu>W]+*PP=KbZwUkCLWcpY?PIBL
    0    434MJD\bTpY^BLt6FIZSLt#PNEK:GJSbN8G'e;ZtG=`;Y;nY?KA-4HYGQ[;FJ-H,SS\
    0    851?7XlAB99;eL+kQIQN>8b9V>=VhHs7=aP=>j<EhH7]bX7dnwPFO:2S\IWvjV=j?r4
    0    563;Laj5;*HW`%<j_CPw.Am:c,KmfWMBIePVGsFGMV0OR\CaVingf<`aX;Nq\T@XHpW
    0    616o=_ZSXjXPNON9[^\IV7WLVGMT[?GCHX[4YOA>\R'LZTHKKYXRN=0wSVAW\PME.HM
    0    680LR4,HEbIf;HSO@T6>djTPFCiB7aJoZBR@R5UV<auSL:\;6)31?`XVAfK@L@Q1s#]
    0    583JOPCQPC&FUS3wNVLPW]Q3VOIVK:ZC7Y[@7DJ@gPNM_\7VB[TVMOMMeaQd4FMNKRA
    0    516WFXNbWB.JW-#QKIkJ8WW=S,T:GUVFE]eR,__MpW3Ae^)GKdI`bR=vG?ZabfZel==
    0    4776TBBu^uPREI0E8FVRbSOSb9VOF_NlIg?WXM_TeVw`MhN`0P?J7WAa<KUDLOHtPE9
    0    705EHPw@.--+RIFeMCS]\SY1gR@M]/dF?P@)>e.Cr=8dPH(QdTFYY=?DX@Y]I]=G;b9
    0    462Na4WX>g?OC:dZGHwTZUYKrU>KIPGAFpbP:c9Bj91K=YDXYq\`YV>C[NB;WS-Ar\H
    0    448qf<D$RfJ0?7eYc#[V3QaF)SPfDcSJEbOGV;OCn3%`gLR_8T\VL=S8DANi@mIcLR?
    0    470NM;h6<GN;`U@cZJ:NHPXGdal,PS;H2C??ZiDVNX-=@E^JB^UI=W#F\2gaA[I]GMG
    0    610>9ZKNMI@[d9QGEKpN:[>FUE3h_>DJ3M5K4#`U9iSOH8JPIJNjGX0P?aFI]HGP]KR
    0    452S@m)gIKC55UhRU^JfpMJ`[8TNMV8R@If[U.Uw?`qN?P_O?fopF:5^[:OCeMMpofA
    0    442&,IRvBa*`?Vg7n\vBf]I8ZO\06AFG5H7O.EIwYW`]D70NJNQbdsXr*W^:U.9OV?`
    0    646LEOBJ=RODNFMYHA`\Sa>YpG1PV\QFYSJ]\7YCO`GSQXKTJ/Y]L5?OD>PLkF>wP<<
    0    531ZXM>RVMD>M[8]SQFTtJ[Y_NJI@WKaNeLGO\L?U;DQawObZW]@RCYFX^_WdK)0LeR
    0    730J7eZEdAL:aQRGea[]4)T?W=CwWWfTOUgA@\B7Jd9IVQFLMf`Yk^Xk]TSYZ\LOH`U
    0    497/J`DPVL=qHBK5UG=;kXSTiJJYpOD7[ChD.U[p=[_FW4MNpwZJfJaLAF\8QW<LP9C
    0    421VS8Q,fEOM07v3\pG9T^AkATRa0SJOR.YDTcwaLUTT:MYHW4V9@KVh3SIEBSP>b>k
    0    694B7\U>U=FO[MAPYVl[E#^@J4JVO5e2APAVEMRMG?=<[O8?`j[bl\@kX=G^jQ7dDfN
    0    7258A[Dl?A;^[HNTUDTRAS_HQ>L\YS\DI]TY;GXTAbYBFHAK>HdwbRE_gMB_aM?m>>S
    0    537P:9gIYGIbBAcXPIVL>cMb?ISaGJTR\VIb>RwSKAAcP8QiBZD]_OTOrM[]`O4b\?^
    0    6315;kXK9BAGeKN[PKNcNGXBO<@`SEe5FKZ<9dIHcJP`^WXIUnUaSR<CO<UwV?3HJSU
    0    487B:X#eYVNZ<FeJJSJLgEP/IO`RIPXA0@gN\EhHIgVA;;PE;aYIJcVDM]dHBMMOdM;
    0    528SB<Y9LZHX_Q_=T5I<PDG#GJNNXYT@=UNG+FSQPb=XaT<46REWSW8N;9ZGDTEA?WG
    0    448O4U6JGE[Jp+ANQnfE5BwKYoskZRHVS\gKI/H.,>:DRC4KC4oTQWUrLNPLiTOc6Ai
    0    559aJAw@C>gQ@O;AG>1NVV6kS:NIELQTkILIGZHX9[E`AIP?CiER9?WFH8_\c__Hr@>
    0    624VJPPXU@w=JTLGhOSLZVOPIDU\4X:<U;oZT\JS0MF;e7^AITlAghIbGbGDPIC]=Te
    0    4611`GBpGJ7i1VBPGGXCs;NH<kf@RUUCM#UJMX<cYh]C:Z\8Z3F@VKYDPfR=M\R=`_q
    0    5284<jaZW^@SUa4\TWWEVWV.H3OBLHUB:Ef+=Z3EDSEVIM@GeUw]dWF_VOWT`^A]XQO
    0    585BcchHUGFj[b0KMT+;Wh4XLW[T_A\KVAdH6PP@HRFAawG1A\K;NLk^YhjHe[`FHgb
    0    608bhPKTIQGM@OwTHH[Ef>9Md9QNHnO`IY:@aB[KQADeAdNaC^9V323ZSGMa6B@ET9W
    0    609CT@U@PSRYVmXANKDWHCMhF.gS;NK_IOOPD^cPGaNEPT?\HIHT.S#W?RFJKM_CRXE
    0    604UcVU)5DMTcMAZHSMAX)XIKJHdw3p;HId6[jC5K_@a>`K_tVX<D5E^QJL^HE;ZRRC
    0    520FDU-QwI=aFJCMpNWPZENi<DeNB\Kb19BXMLaWO[N6O^QG@MS?]PXeVjGHTLIWQF\
    0    660OQj]9Q0P1Q7<QT>c[2GXAnH6klGVN5WwDE[@AkKEmd=<gQmcGmA5[P7BU[IDYPLM
    0    3888F;OYPwHYZK;@@HYrJhwAgL5=-XMDM_BX9skfeGg_bfr`f`M`:PFc8QEQJ7\YA^B
    0    870>J]>kRJIRMOT-ZwYI;QS@L3c@AaD9C@>a?<bX:ZZ?YLA;G@bU\P@lILO=p<GLSJ\
    0    4861Rc0C<D6?l^H:^w=]DRMAWNVpCTJZJiaB7NCUbS<'GZ;ZWWQZ[?XHD[j@bcDaDpQ
    0    805DPM<Q.NEDOHU]H?_]Pi]LhGKTTPGL;]EN=ZYKCDigMW@[J`OwJ3DEc9A^GI9fJM;
    0    573bb\H6?[O?R\T\dJT]I<SC[CM`AOJHCZO;SUP6CNGN^_dZlf?YI#PbVC=iIS:;DB:
    0    933NM^CLXANZaGJHTPWTHMZFEYZYVROBKNWJIGK?:[U<OKFBCJnS^wB]QFYO^T@QOMY
    0    668AH]F@<DI_PD;VeOh]PZj3QGSCYUV7:FSW3GF;BfBOdR;SNGp`e?FMb7Ddw<%^CK:
    0    449GV]e#.MNQtJ@L?>ce_FbK[8A`>DWA[G`'FH9_rNKW^\L[UFa<M1LWK@sas]LY:XR
    0    537?.S1WWO/`_VdKZNFKdv[9^<OL@wN=>CIQOMeRK\hHS6S@;mh]Db`fVNTY@LNdgwe
    0    6429;ga;PWE7iLL[_L[CG.O9tE5C\Nc?;eX<=_IPbN<PwP/dwhY\eb:ZN8]fMsPcF`G
    0    4707GqeR:@0Q]Y2NiNZb^F[DYMOp_]fHHadHEhOOan5WOZ7ZcRwcKW`XO4K\Xt@m_SG
    0    512^OF^cC?=he^I[60Nd_\PuRSBSIBRT>cOY?FepwU5UMF<o>wO\RHWBU3WG;PKFQE9
    0    404_O8GX@`[_#Xb@VOPBFh=k<K[`,4$TV<^uePEm#lQ;K8k/0IKa]Z/SY_l9:WM>NTo
    0    455f*eeKA;UMiG8k:HP[HCock=/]]<Pf5`4G]TJ9VH=eT]R[_Okmw-TTcF<deI;[XD8
    0    373R@Xb]:;9NV>Pe;UVF;1P@#.U^=NY$9KmRSWSLLGOe\NFZRbq/a[MVNedru^JXO`Y
    0    608IEpHDBJA?KL[SiWcbTWd>[:NNCqT?6KNjVMVVQLK\X^@bQTMOYOLlDH4lJN;w34X
    0    477G$[OwL8I_6FHGCQaKQh^PR=CLVTCFWOJheY`EG_,]3JeAACAWSGZ\^KBMWfPVDSR
    0    545+?]AdM#V`^BQ[W\^[RI_;o-;d@^G;&Kjs9?QhMiUSCV+RAfYJGV5Tl8`a]H$c4[<
    0    737=K[AD'BEC`Q6oiHZ`M6cGeTD]VN`7?c\:He7<\EKQL\Hccca\P;OG`8KwPLK`:T6
    0    432I\ITY39@Xl_=`r5TwQJMM`ACd_cX]5RS@0H4k^irYV@;ZiO_h]d:Id<br<=@[EVN
    0    505C`VSBG9TWOYHpG?GmfNT67YUmw8e:[S`Q>L(IgR?>RcRWAdaDO9W\WVQRUU29PYV
    0    450K2W@JdG>_jSCThS<DV@O(IZN^Ob=#IQWZL8BAAcQZdQRe<MYagq<fcsM_jUMsO[V
    0    447C/dMG=>13RPZJPAwJ=cPO4OW<,_Du=13HP(E^9HZ\NE0USLP\`0:?UQdOR#;_WTO
    0    513RHc\QgMek50P<AFLWFlRgNCwORY@ZGg>^OA_<9aKD9S^)B=fPStMgUcG@NZO[;KK
    0    457DBbdY9E;UF=G^I_MHgO30WOMC6/@:#U=@N>RDohIjMf7^VY@[An^UH`W<UN\#GRS
    0    461e:W6S\WMX[dZZ\@fCccWRVIYm>dBLE\]qja[pJiMCPQ^;*H[WO#-UZ.-SDDDB^bU
    0    3739Nl^N3RCAdfLw]BQNc5M=CMwFIC;EETc>WokcJEbIVeRVHR[`bZ=GaCPFwG8OfVk
    0    940=GHHRTRJTMMPMGEVJ;YVDSEPGN=CAT@JRKFW[RcYDT;FMGASMLwAKCV@MTRBgVEH
    0    441USQTY_LUQtO5gMWLO@BO\8_%[;HNZSO[MWcOTARkKZj[E.:/>CVMwLHV9FUIHM\L
    0    335gID:UhYI>`khUubwSgL?M5noUBZ?O\MpYGcdW/aX#UJTLO:sKeous9_G)(5sXa]d
    0    594<JD>wJTPP7N_T:E_`HlPXFIO.C`.aEqRQ]BU_7TaJ1Ig<'S@VDA`D?BI0@G:aiVF
    0    404^ZQHO@W^B[WTBR'DwFC@GZu5[<RTScYm>>nZPQ9XOLE?BjsQBB@7E8/E_?RL=SIU
    0    529P0D[S,2jFIQ/5ADBPLC@;S#J2_W`3;?ALI\OG]fER=,@KKFeW>dRe9NH_VD^KP6E
    0    528HYTLlXp7UNPTRPW`ibSw_kNVTGNEXI_BiWHY[]Ebd=FY\JCQZM>JUW:L_SKOXJNV
    0    459D]@JOJ]oWN5\]IsPdM9UE;VwU<ZYP:3GUdBZhgZYLASEH/JNE:dO9LW7:]AVX^U[
    0    423g$CVa?JIS6?A\S&WQPTsQXS6F@TPAKLDZODa]P_QHKGIc6jMRSL7wXiB_X<<\hqL
    0    5473CbCERHNV\<UgSWWANKC>J4VAEXT#='=[2;LRD@IL:GEO7MhYWfjqYAWUQD?R]YR
    0    524?@ICCoULDb8LXdjLTI]o-@)WX_E]43HCw?W8PV\SNU\/=?_XYYH1b\JLWKH_G<OJ
    0    538<4Qge9/-/Pt?qN<PMe?S8YA?\HcNB7NCe:DnQSjBIN^=NN,\wY<YNwInCfG6\OJ5
    0    547^Q_CV]bYGHC^FT_?IGYXbgONFGLNSTcajIO]S<#hIB/\.[9@:O^O]_i]MLk_D?5i
    0    459Y8Up<AZ=ET4?P@Iln?Qw>jENRQ8g55[LD:KZgkPEnWm6^[ZMVE@L:\&^R7[%YmC[
    0    516U[I=LBQPB;/H1[GkI:bP[9GjR@DBbF0CWX=NwJ7dGtC^H<HMnDi1M/_?HFK?OOCf
    0    516W^N>^aaTa9fS@LLEKclEuAXYLC@>MNWQTK+lwIkYF>SU,7eRLZL\DMac+YbeHY?c
    0    530)=Lw6OLTRV[Sgg`[SAB:AabQqj7m)F]K.<TMPeG?IiQ>RnWdKfgDUKVRCRG7Q<MQ
    0    621MJXV;Q=D>lh0k^Bdc5:c=uFFNXFsDYL@/P\#?`a5F`P=^bfdKWMOZgNnf_SVVH_-
    0    484*G^T2KKSH^#OV\HMXV+Z@[KGog9gO9PlY6D.\W_GeLIBReVWS_Y9aK;bhcl=OIg;
    0    597D5QT0fA5WRBFVjeBB8.SFJT<ie=c3<_^FKMC4Ba9SVc=daL_GoXCwGVYXOpSQ<YI
    0    612VSNMX`OYGJD^4\fUQ#3eE8baMMDV]WFQ>\TF,J<=7`M\B6PTZQOM_8jAGq[IT>MP
    0    526_IQQuKLV>:jHLi`b]3YYQX8[<XY9J\KR\VHTb9\M_dM;?CTm]bVRiDTJPXVIwK`K
    0    527VJHY,MwI9OXi2XC:dI(PQ:gMUW/Ikq\73CX?KbDFMoKD^OYN6<JS+CIDCKEiMZZ4
    0    534_RHF_bTeiOET=kfMI42ON;BkW2X6bU[=`X;ZC6v-BOwQ@?gIE`R7gGj;J_aAR%?k
    0    603RQZJCJEFR^cKJJME7W5R9FUF\UTDIU0@?HQ<P]DC=w]N?uTE[HfWUVh]KegRRTZO
    0    400CCVXahv5S_RwZu0l<RIORRVY-<jAAV8AJQUTjJDODW4[CPJMH]sHkQMfW]ES`bOc
    0    446;O:ge=e\YGZH>KK>T7YC?49_`C9AC_>g\HQuYNJYNG6\<mO#HYE@aCiI$?S?0@0h
    0    490fQ5RuUT2V?=EUHcEZ@[K>G_X,4E>]jOHV?MT5<IB%MlO<E5PZ@:7wBdG5Fd;_U<H
    0    520@^lUVGAUFKL]TIURWhR\JDQ=IAY7UU_Pn[QmI6]g_MP7WFfV=N^TOVcPNmPZMwXI
    0    4188KQPgpJ:YQQ`HHhR8N`63=<I/A^8=SCM=LH]<%cI4YQ129?dEKTU`Hw]^;fDVUMG
    0    441ID=9woZQoZiJFebZAGH\:>4\-EN)F[:G;G9U*=]K8[-XIEHQKiVev<ZLDSeRb1I]
    0    572U@TLS,Z,fTTOsYIXWXdN;aRN-WE:Q=VIG3IV^]GNZRj?\@w^MC7IC[?NEBAKZi0D
    0    411>CSS(\DD_JPFTdR`SlO=\KK67pl;-Q9?c6W=DIwMH=g:>ONlPJa?J4O_WURV]@^@
    0    600J<@WKkKcFjJ^F^[YWCA]KN<MLF8LPaQdDI=3\HN=/]64T=]TQSV5vIcDGG8UP#Vg
    0    485D#C7]NBJXMG4VWTop>ZlP\3?5fD95IcLb7G8;_fYEWVMRTQJKn?I[^DbNmmRj7KW
    0    471<7aw/^G?>J?1c`W@nNJj>K46fk2JH?KV2PhAc^O9BMLNNe_j[W=R]aHFdLkK]FSL
    0    490F1<K?ROT/Z1DR`f]qXBY*\8F^FWwMRkrtHeMJklYlJLUSha\vC8R;MCRp[b:bVLC
    0    682V9dL\J`EVI?[B`o_ZMPYSL2OWXRN'GnPoA@hDJ^`WPPOLDB][XS@aE^GHLGFOwNZ
    0    599W7^C?HLD8Y].aNUF]Pw9<<[<SLBTEFTL@NMI;BI:^Wa_bXYM7HQ[MVCJT\g?UOLI
    0    542@^bJnb@TwV_LK>LNDZ^VR]]OMTN0`ONctD=N<FPT<dT[8<8FPI_MS^\QYYM_GEU;
    0    612YH[VJMLDNHHEZZZ_XKSEWKW[N<t2TB`XS0ZaRN\NwVWUaAXEY>L<E<UJ?=GE_`PF
    0    408[jbZw(JF8k>ILUUj*HTe3VDpb^WG\]^`FnTF6<]:SY@hV\'hXilUd0e&XZZYDDHJ
    0    658/>_SSY>DN[?cLcUdBNIf2K:TSI^ZOCOTICMYHHTDIXL?aFPVMUS4YeLfZs8=wYVI
    0    427SE<b-ZY\W`OXIbfB4u@H3IL*SNbJB>L;OM=h?]0#PbR=GcOUIKTtO?lQ^Vw?RO;r
    0    392QCcm;;Jd#t@A[XXNNH3fCXSE`VeN1K?XJFI(/rODl_W/OCshVf<GH_7KZXMJO5](
    0    502gTGCIh;ReR^MXKYLV`=RFSI`cG<AQ`]_D]C>SeP0Y^RMFMOH>[UWoTPwB9rF'LL<
    0    433Z29WA5`7ZM,JSI-Ia^SLIhA7VE#FUNSHE:bH3p6?PEe@JKiJK0PDK]KgP&B\KM8=
    0    505XTQ-MCwK3h@LYAYIPRRhRXPVp8=LIY]\=KJ@dRR6A_tMQ]sAQ\KJd[`RLSaj;)UR
    0    471^DDoPVDX_]MF0Un:YTKPEQ]O[><GDehVNJJC,>A:MhJOC:EXFe8WO`R`C=wbK[Qg
    0    638>J4KTJ\I\RS<kgRLKVIEwVGN>LC=Yi2DKGIF@N`a>MVMTRqMN?WA+upR>Nbb\VUN
    0    482a_fKhMElaHsS`AbPLlUaL>nMCt80WeL`7U@Mc@lQKG_K>>UKFK*bMM0FUGwOeCFO
    0    5027@;JE.-1LP6IVAPQYL#BC_O^GLn:G?nH^L>S\RX9:Od(VJLVm\M1lXWML`TARk.T
    0    768OIALfDAXYIHDDMEMSR_K[XP]F?\CS>Q>wHGfVMCXRVL[H5LKT=gLaHVJFJUFUTDY
    0    572YaTS;q]6F>D8AU^SF(7aD>Kc`D><HM]jqNGU:LI/9MI[7YB<XCJL`AXHPLoUB#F[
    0    708S:P\6YVO9^JE[bMPoB=SQSJ\wG8WQVaP&;W;:MN9\VI;YOdDKQ8=WKQLKGkPVJdA
    0    515IRt_FE7LFXpAHwSFZDNNZMEEZM@K$`<td8ZJ<lnI=niDMRXWA^BWU?8k5UREjXSW
    0    589DIUIbnbR[9>OOe_aS6PST*ZQ=HZ1k_GDUMNm;Jwc.6A3E<D_Wup>SNkDBBCStpOi
    0    762LMJVP\OZ]FTJHTD[C]RDE\LWK<HFNwDQMNPKEQJZGVJTXLAJWSYHTHNIEF;RRKHZ
    0    612%INe<CNZA]T@]JLHYBAcFONIZg<NEXf`8=S,GXT>B[\Cn`o[feBgWk<F`gwS^PTF
    0    691OWNB>SAGEXMN]S[M^LGRNDJCGdNGOGR\QLIXHT_=Z9U?>NWRDTUODTBK5SWDeXw/
    0    475:Vd]DT\O._<IXZAJ_6;pUY:TN]\e)NJI?CV;9le;OlS)K[P][r:^VW1cwL`c^K^L
    0    715<FN8FJ?5BUAOWMMgSV/Y=eG:CCTHJD_IABVUXwJOVMbJUVcRTd<DB_*PdVLD]YDL
    0    511HC0AMUG?YNJ5E7CH0NW3`8jRKI@LPS73K-^H\J<W`QDFOVF#6JN`;BKJDI;K@VHP
    0    465_XOd6SU`-RZVReTRUEGn.VMTjWCN[twQ3]G7.VOAA`N`RXPZIeZCad^XXXlVS&^X
    0    584YGCC>EAHcKU=LO>BEMMDQNNPVMHKLP&3KFFXUVw\JNPOC-m@KP[UMaNV;6H[OeQC
    0    549D&cZDH8=<ZA8bMLZe@@e-N1IbJdL;Z`Qe/XR^ld.YRw3aJvScV6:raJcvYaQa>8F
    0    5002-^M0<DESw00Q\T]N9%Z9i/,PiVX9@fWZ@Z><dZ=_mY9\l__wNSG^^T4qPP=jFm6
    0    564\a>YMTlj9WI?8iU4hKGhY5cUoC6W_s_n1XO-<G0@A\mN?-NACkZQhHOLBTwc=1HZ
    0    492G<N@O:?PjISST9UODdw^iXGIC_MSH<VHmSVgWL^]C>JR?[YSRP>R@JHYSG`8^Mn_
    0    463SY]:mRFUQAYFX_S`MTR78l5`[?:=VLU\7J2QGkJKZr\\V\\URR3T#5_b`A[SIVSL
    0    627KDRY@YDm@lFQVUT]i5>`KaRPXg/XIFROAB]/FM?M8K^K^kObURZWwUGQLnHX[DWM
    0    444b&FE7kqSUP_N+X7OKCOQHCM^E>N8IHCGQ^8BBHMI;C;\cV'4<XA@wQ[<_X,qZ12>
    0    734SYUn=GfFART]MiadBXGMCa`dAISS3<FA?[_OcdDRw`3<`fHEIDfJH?2UQA/?KcFK
    0    569XGNK@/MIIkeCdUTWOP`ZYb1D[j#RFFDN=M[:;?V@[SG:D[]HBDIYFHUQB\[Ok[f6
    0    469iRHIE]mZdMShW[W@`LLZCHPVT^EHScKc>SM]uIfKEaLZ@RGK5Jgk[3`_=gwVLDgI
    0    5600:af=D#8JYP4Yu7K\1?iAGA@Kf[f65>QmCSW^h^IL\QMB[pP\hEGGZ3P\^HCsQ`=
    0    511B-W]FMVHJj;[[G\Ua:RKNgKKUQlGe#lTIXK[MnW[he3BLjA[c[M?M?8;RIVD\OZ8
    0    622RS]RMDVRS[VCLJW<J_YH<JO>LSZ^2E?JRT<IRFRGGbLJBD]^ITN\TIS[VNw[MM@K
    0    610EUH<]FUROGwPAZJRaVFUWDs_;M7MEfT[I>MVYPNL?PRHM>GIATXeRJc[Q]oTCVXX
    0    472<f7LVWYEP6SCdf9LL[Z2MnnRMvDRVWEqfF]E_haXaFQL@dFG:NqYZDwb)]tN=eB]
    0    566C\Wd;jfO=POM2bbb;E5^=GG]IR;aUD>>2MSPU[Fg[oAD_c8K1Sc^S<wAEDDH?PZT
    0    547`iG2EIakcIWP?;X@Kcg;VJd^M`F^LDWwYKO:NY]iA5]ZNHJQD6UU+XLlWUPJRoL^
    0    7299JW;iCZM]TRbJV`LBGXJI;K[@CVB>]@LeL<eVSI^E@EIGE8LGgWYPMwRCFSH\Y?_
    0    500d8f:UACKZaWMS;KEYRbEVUFDBZTN,\DQe[O_WJRCDJ6`YVAF>d_wuLaTCIOY[D`1
    0    403I=JDVO*LL`ND\\d@^WCmEsIVSgLLKXj@O:PP2]8JnfLEP4DFf:h^I^=4waK6b@pQ
    0    480FW;7wMK[teT7P3AInIX?uAcLT<5CTfYbU;62ELRM/2bhB9lBXU1gf(S\?MsPFEbW
    0    485iwSq:^kD<J;@>SKREL/M8ITRR2>>H[]NHVU8\ODeO>DFWPPSEI\YCGQSLFZ[EkkM
    0    455IUR\RcWTOPWFSN_IW[g;WLd5*U2KLvKI>CFSW]SBE`]R>8A8#AjefBWBMJZ]O[Wc
    0    473]L;fdNQZ[<w]F+@K]q/<kBXfG4D;WVSM8h-cd=IFVA<^?:83A)EWH@MN7?XK'EE?
    0    469ZC<EXaB@^G'XC#EVdTlLRH?U;eS2RLHYdJXL1HKJE[V8A:TNFL,AYF__7duGgF7J
    0    551(kK@]6'mjTb5hSFC5KwAP*_TDc5S;U-wd0;28]q_C6]^+BZ?@>*KQ^hb;YUI9cak
    0    527UM9Zc=EU6GDSRRIHH2TB=>9OFBGRS?7?RW;FW[GT?I[A6DJI4Y6#+V]cKF?;9aOJ
    0    415[VJIiML^\EMAE9+OBrjNsRNKAKH(EJ(KWM:R#6d^PkCJGN]8HGnjsa\_<Eeg=T@s
    0    523>OVB70SN`s^FgH>2LP(C=SMIQbcr8^HZ?'Lf?Q]XTY@'B]ETE3mIaIb:HDmE^#\<
    0    525O)\H>C5FGn1\^LAb]5]_DdTLCMDbBN_[LNZJDc=HSUR`XBiDST82?wKQtI@5hPAT
    0    584:ega_BCNP]:Wn[LW]CGSIr?JsfE\;MWRH.W87OKWARO;Pw^[LYZQXV?^WfF=WLd6
    0    395JnLnXFfFUIwc5MSI@kL:WA[j6PFZX9RRrac8m^8P]S[TVK^JHEJ^N?GM=GNUA]1d
    0    547TWRCWOSE^UYH\WT98QhIXOG[GDRQ-S@UJSENTVjO7LABDHOC#HLUaNNFVIZ[JQeR
    0    6948?RYTOJ9HaMDSFQOKE*8Ab<7RbOMC@MHG=OMZMPG`]c#S9VCOQL\ET48<X]@M?`R
    0    484.J\?0V]BDUGNgfJSXBXG7WlD6a;X0Z<UNMBXC8EP0iCTYL#HUYS\hbTH3Ui]`KZM
    0    585R7PXc7>BFVbD7EMUMcNLJU=f3DgE`YI@AAw:J=FUYJ_F9U,aEH\ZJeA`ReA>HFm5
    0    624]?PHTwXTQGXV7_J=ATODgM=XP588ZK=-LH:IE;HI@E.EI=>?@D]FN:Y::C@f`FQT
    0    482a0]5PU[TXEjf;]LNKfYXAZ=PI6RhNS@<eqFw82gkkbCUB?,SS+rqnK^B2F`iLmYF
    0    472CHWY6H[FJUC.XZTY493MXGB?lXX_-M\L1ZO:HJZ2X]TC\QO_=RGY/E@#cBQ?`bF<
    0    795POTaAUQFE^IHVZR]UQCVXT=MNPFKZEjV#H[FEV=?^ZN<WSQ]GSTMcQRL_VGSP@Z/
    0    437iZ`_;6iF`j:FX[`TH@\P81@S7X8[5SBSH4]$AK6fVhGE>Y<L#NgZYCJ;G?cU1,5D
    0    579O3\wSQJ_Yh.eFhKeZAFbIBRRcRWWH:RKLbgCd;PM>l;WVUCEVbHSf<T:aKCYUFOC
    0    652PNS_JOJXCYEO[LHOWJcwYBUK`sX[XGRJTQ]IOXY:ZJAIZONHfX?]S\H;]OMHXI]=
    0    576kOLE^wgRbSHP?EV?.B7TMI@ZNKJ6BD+0\gHdS1=ZW\DD8TTB[[bQNUeMHKQkJZ6K
    0    591LJUODkZaCV3JaRBZI_>aB`2[MQ>Y7CXP0Sd=?eNaPZNAK]apQPP?]wK&UR>I_YT*
    0    506DF\b6@A9^MUCp\8DIrPG>NTB/`Jn:B)=?QfUJwSHP;MIX^hbVX=B&e\XaHW4qti=
    0    4792AGX<*M4<g7`r@T`RR-WCSC[YUTw4@ZN:8L-J[DDlpF7niC5fd^T]QW:^`Q]WEPZ
    0    767>G`_B8^,?L?XIXObGTB3C_LN;G5c32G8@>wK\[7YlV9D]oJNJEJHG89IDC=&Oi;R
    0    444C2]o<VcP8[;InAZRUP$RA?OVlXmYFLdP(QeNG`A?UH=8^wPlMFWXN<1@bYHHZ;e:
    0    554PBEV?KfMJ3UJXHdHR\DEPGUwRRNFLNeZB><99.OkHcMUGM@EFA?gi=bRD<XVCF*S
    0    597EMVSR<;HUP#BdICHIJK:HD*HDX=S4V2PKHFITSJUCjK?XUVNI99Y<Q;ENWiFAVCS
    0    697GX>B`QLP_D\Ek-:<P]KFTXNdG[MR<]Ke^U7Je]KP;CQLF>^GMHDwIUORFYKEApQS
    0    570N]#Fb\u-FBlCOG[?CgJ(b4ZRJ>BB]SXTAGM;MDUTFR=L.SBCF[dLJOhV+DQfGKDg
    0    696:=6T4Fc3>ECM\b<<A.?ENG^NJVBmTQGT;PN3CRLM^wMMcQZJLOJ?ISHH;RGMMMVQ
    0    533KJMLS1ET8MG^;8PQIMXUUVf2@HQHErBQEVV4WZ@_aO^@HcK=JN$A@FQMB`FNE^]w
    0    638GJG`L1@CYM>T\J<2KD?C3T:6enOf=Q0TEZEOKw=>IuEVaW_C_TAVWbPFNTNN`GNE
    0    575MJ]VMF@9\aC-hCLTPF8MG_[MwHWU>OT5>i^]`YEUW_[I_qV7eeJEfP;7Q^\5V:PF
    0    775I^L;PK\VL:Qh?@GQN[1ILBBQw9[?E>CS4MPMS-RDWW2[V?5KAD_Uc>I@G4IbD>J:
    0    541TaXD\:SIDPGc`<DbKQI`Vf_BHSaAQ7]BiwJXW`ERiP<l^9J5dBIVI;TAK0>JN_:S
    0    418>[Zfg=J-P#SXXKMRdGW\7?L.:G^NTjY,4:IX\*ZZ5N8_BG=YLqb:Df[4Y\6hoC8K
    0    745EKH3PTC`IVXQUHKJLT^JU;PDDX?RKTFpUH@@?@T\6/QE7I>CLT8wgOOS=^ZOVSOp
    0    452`D[ZZV`[GcM>@VaTICCN@g5@Ua1M<1Td=RMWbDLHQr\K:VgPMwNf_X75R8_BI6NT
    0    5268Uba<@YBB^8LJ^rh@H9PDX?Z?N4RFPJD9kwGfd?aY_<DjZDXH\LEjJA(]B>dD=NT
    0    496,f-9l'D@T'c@h:2A<YXQXIXJ#p9E2c9VgKDU]i]vN=Gw8:m:V<;QE]k_>[b4<_Tq
    0    601SZ>ZRbWR<H\SE]P6HI]PR=QTYKBCYZ`Q;O?6H1<H3`G_=H^QFI2wkJ_e<E]X;G:g
    0    420S3+XF>ZjKKMm^D6MDALAKEwMEDX0OO?6OYVNPQShMKGB;E0=QQ@^V9]?47IJ=?LZ
    0    6584jRL`B*UfF\3a?*2I]hAXQ^TEX/T.U6rnTD@\a]b,D]Y%JW6D=6`D\Lh>`Y03wbV
    0    689TLFS=[OJ@LMLBTYYW>=7JLVENT;OZJdJNP9BXN;dDJVETb[KFOwKMJNMSKLWD>S_
    0    615CLIEQE/XDcO#jV=ArR<OMU:7Vt=i;A<gLGGD0[h:FP\I[JhA[S0UWXUPAic<IUqR
    0    488ZT2k#Pj#X9ZWeS>M7dA5]9vZC=#f6]CZBRJFQeQMcW@VIn<;.2Je=6PSA&VY%[FW
    0    601NK>.hSU8j/_YVRPOWMgSNGBWAIgS=WDLeMHAQNZwRENMWHZPQFP`W\X5;HI2IlAd
    0    553-PQZC4Q9VF^<]EF[KYL^X@UMI[Hp2F-\_3IFLmYNW@Kk@ZeT&>OwKeO`:aJ4JmOR
    0    562jImI@IiOLb^jG?ZKXB?>NL3>_IC>I.pG4\FUE@S2Dj4PSKII_PJEP;G9FOwST3HN
    0    465EYtUIIYIgfdld@@wKjUPSBTK9Vc[fKI<JQIAVHU4VC;FTCYfH_[NnC`TE`4o[=FU
    0    574IMPPNFFXE=H;_AYIBWWTV:`IDf7UGV1iY?P6B`KI=Z8IRaX?#OMVW:VKT`b1MEhc
    0    558WG36X2HOaVJLW63F^dK8cRPF#NQ<`ZM6C]0LIHBYL/eiF5M8?0>e6\HBL)LDZQ%R
    0    538T66WDmMbJ<R`=ZoO6HH]DB_n_?RS4]MNEG6JWA?d9jKa9NMAChwUR'Z:FG\W:\-f
    0    462;g\QBML1^XNL]CCXLT@4#_F'4^DdAHVHKGT?)\=OcpJRE^KJA['QXUkPbMQV[ILO
    0    552eFEJI8RJ\LpU?Re]dDw_OUQ*YQcXh<nPJ\BHINRK\Oc`L9JYlH99FN5JG4H\jUW+
    0    547dJjX:H?S@QNFEZZkDF9mNhNB\f7IWR]V1Y`9\bJGCEaUhc[OUMO;NDR#G?JCQJ;X
    0    505[pJK^?Ep]CK<w88SckcGmONKBCaOHXdIRK9AgYQYBI^QDT[JB?;sNfiOKlK-]ODW
    0    470lhEHFOqRODYYc^^nFS@<(KXbIAV3NIE7#\=<HOF6[[owM`B-QQ]99>)NE48^BOPV
    0    428`D77*kQAoLOQbIWgLlnMUVu<PVPbNfE_?NEI<TZOBOY=cE]wa_SUWT`QNi]0ic`v
    0    512Zq1U]Mg@;:KRCU]CJmKZb#kP<9<,seTKFO7GVEIX+aIoBIZBA>_A]JdE4KVd1h:f
    0    560bRD\*XYRU.cCGVJGURSQo6m;O_#?XVJW9EC8cETK:PNt=^b,2GT>I?FQABZI>PTE
    0    526ZnDMDHCET@cPM,H:\[_MbR^F2KYP6KN_MMKUQUUKUDmi_J\JLG<wFW6PPTJPHVHK
    0    481cS3A>PbV+FQjPVu#F^K^9GW9^?T_LLKL7fPGUK6[VgW[=R#T?YREJ<G`4?NBKA9H
    0    651QFWCwCI?lGRY\AODSdwG^]R:8D]J@E>ObRIeROYZJFCUS>JKR5:VOY[eAIW<I]DS
    0    767KT^SQMLSP[DCkcD]lP[mLs2ESNZDSHeINJRMBRTGQZZ@WTRMOa#C>QBCeW]G_CT0
    0    480^>OL;XPKSRNa\SDBLT+OQcQCJMMF2EE:IUP^GILZqcMAZR2=S>[=\/GSZ=VU#rbB
    0    537G6-i31<N@YH0MMM[YO5I`][`ZT=^Wd+M4QMIM<OFmCeA:YRD1XJwNTAPpZ,5FMQC
    0    802YV>GH@SK?FCVwQTWOYEL?WBNOANRP;YZ]TJZURU[^@LJfBUBMM?VAGDQ^LTaNLCP
    0    680\QGU8aY[3GeTCcZ=F>/GXNmB_D:JdufZ)VU1/JF4UJ8KNBcgWQ5V>PR;M=GZO#FJ
    0    526Ig(HKZCa[@Z_:244+JdC^3W[8C50FPJKi>[NA2TLO#NGB&cFA3Naa:KL?ml\:UEP
    0    363N5/A>dC]]OfA#Z>hAD)CNI9L8*B^QeD=05>RiZQZ8E3ACX?UWBTMB2C0P\9_\Y[9
    0    503N:ZJQ[bF>N`]jCHdLPOHSYONXDL^_:]>#OTDYJT0XHNB_AOFl^F@MU_WgQ?PS\[7
    0    507>FLW#\HP2e7J^sajAAHWb1M^aMcU^6hL.ZT;$O`5_H9JnaSV[OD8QH08M`>Me=G#
    0    557w=UbMpiUHKUfWeDI_;<H_EWV\EEMYA`I;`IL5]`;XbIYDbN6IOhHhCcLAGEWFHcH
    0    602\\47[YUK9@@_O8=GYZS7Y\QQ<2vDaPH<CuRj\?5PrMKSVB#>H.`P40=Cd3FCCO,N
    0    670LYHYCDFENK#IHLV\X5Ud_T@OCERO@XLh6BRJQF@JG@WFBN[_Qf<RJIHCVU?B\U^M
    0    463E]3RLDNTmM\Nk<,'kSWRPfHPHGC9WC\NHTAWe0[A8C`_QHaZ7,Yd>N3wc9^V.KH@
    0    538`HlU9[fED<Bd_VbJdC=TZ@*Uh>WPTMQ\JaoT@BE:wVL?BSIP@OPX>^4)tX*Ze2[:
    0    459JHAZEQDNfJKKCHbLlH-_GZD#dfWYD8`QBN\PGW@>wNV>TZ`WWWlaYEGCp@ZKtU^.
    0    4509fNNV:0S`KZ_fraeA\ilBN;WWf<O=if^YC]HDn?F;scCDR#O7ef2>E5YY?C8bd6]
    0    736C@T_>0G6M[KEWXMOMP@K9:FFba=LGANGSEN#EWB;AU^<^]`L:CBVIA2PLOa7HQSN
    0    531Z\0QF^`d&H+f,oaXhO@NMIIZb;:=iCwG?fLMR=<C7\K_CQ^7=9D\O0c[BGekEJ7J
    0    613Y.rmDiMNQSDi^TbN]C=ISQ<DkJL_IIQE=L[L=g_1S^46YMQREaXmwL]XDQr\Q5U2
    0    633Y7X\AW.J`M4ETHkbRH[b>_\@]]GPOXZp?,A3@\W7EiHEbSFKZH=QE:>HKHwJM<VK
    0    539_MmO:Zg0NX#fcG\5`:U^=WIGT*K5Q(FWJRCG)ON@_XCMfUc<QIX'W>RYYHFh@=VE
    0    471jVBJEc`HLZBk#MI<PHHVX?USo@6Ke\i>#iTE9>17F?C\KF_ETC@5TW_@H*YUMH`Q
    0    370HK.+a`FIGCN^FJq>.0UFYG]k>6UFYjZ(l._\VA@\F,A1B)hGB.cde@H\N^#TRYU@
    0    599C?TgQbX^=OD=daTiJJ-i#Qg6ZhQG\XUb4O]?c`ANTTG;[agJQlEZXD\TOg`R</SM
    0    475%NJ@f0USLN>CwKMBNToLDDSuEU2J:bV`AFPEIgG9DKbIG`b7EL@`13HZ=XP@BI`j
    0    382[FDwI9jbUH>@YMfmW--c(8LPp/IRqDZD?><N'jX?0F]B>Z\Y4KBI<O/R)JSXBEA,
    0    804IM=XEG@9YYRHIM]IBwO?B?eVDBNAXC?A]IDJSVHmXGLQ?QO\@LKVJIOSIPOKPRHZ
    0    546B(dO;;E>D\J;jR4Q]>i@;v_LDdGV@OP`<@w.:fGDSehZ]opiEW*?kO;:aga1L]HC
    0    478.<Q2RM_IMfTIU@C>eSnTkwI,qGR?KPb^n[T8<GdFeM^?C<a3308iGT-Gb\LTIe<@
    0    571bG<A^XkKo6EY`=RZoDfWcW.@8?L4YEqPgnCSwLM^j@aT_JTEbG537ZCFoA&FpdB9
    0    629@^?KARJH>AAWGkb^@MRY;\QPOIE]\TAS7G@I^L]L]ZD:bPMd[PU'NUYDF?*#QmHK
    0    581XMMUOgMXYB[^LVJJaIFZbO=RF3QCSwb[dG;LPJEB\fdG::I`V?ldJ>[\C:BSG=I_
    0    707K#J^:GN6E]OVP?JXXC:CO`9G][PSC8BG>PWJWO4OfjL:\QC`]ZMFME@FR>K;KLLL
    0    512UTJZH[_bHKFOGPdA6wFTR=nqGK8:\mC[iZ.ZZ1JM9IEVGBM=G@AHrCY`7MTd+V>p
    0    487;M-WL?#K)D]BGOdK_AUI7,`bV:2KHdW7fAZEM[<=U\878\SIUnLSYF;L,MP8VYN@
    0    5222Sv#QH:N>ELKVPV>U:)XNLL__^=\XRYST7f86FXC7FYV06bbF_?OfV`[KKpTc@eH
    0    573>9Vh4BLDIgIAO[AaJcTZBq2L_PKZU0oJD5TVIRI:uFqAnhMQ8H-;R^#<cP?5`GsO
    0    534HKmTRV;78a6ESkRw^;5\JT5HmVld/<VVD1ObJa\[>eLCb`MgoaCCeb94`^XGq>bN
    0    587ENdi:DGLEq7`j9HHZS<XZl.Bs]O_NKMQ1Dc]?Sc6dt@2bZN_PLGJwVNiCEb=N1kB
    0    426GiACRSJAT4XZdKcYQGfMC3^<V/XLB)8<j::h7ndH0W?W?M]4TCTLI?]T@#@cWH?M
    0    628gH5FUQKlUFQ`;VTODDQJMFQ`<B`4JRQKWI>N=2Ua8Y@K@ANDJ\Ma;MiK;>^_KLCw
    0    584dd,E:aR`f64vQB_YA@`WZJbVS;A3n[eM^t:MZQ%JQIFuKBa5Q9<IM#LAO>@P;S7A
    0    471QNFGCUTKA46iSTYVbGK[`<RLpE:<SeHHGajGkO.`WUMQ?d`UWw.7>WMP9R+LLPOU
    0    496gwa,fEPWJWbZ_BTH?<:X_JOQTR<;[_G_VU.BRHo<;fJH5<V0[P`@QkHDYKcUE\;_
    0    423X]IK]S7A)J*c>I`fBHIPSlQXGRSqPRb=NgYHZc*7V:JwcRN4aJ[$Pn@GX8I7_A=]
    0    739XvCEGMfTR3AWAEN5BZQT]#WSQL7<]NNPJY>:GFTWQFOeT=U1C:HNI:eB0HK@9[Ae
    0    495HS&CJNcQZ/[W#[2CE98NU@XQBN=Tt9e/2\A?R/;(P\-TI^X3AI8#1AYF.>NrJc6R
    0    452JXOWQI7]nJGQwbNE_L_[-aEcei=^LGIZJ3M]QVJZ[A\Q<RIZd\9[YPMnGVkLHFLL
    0    477XLHiB?BH7V9DN7Q>>Db;9H-GL[HVKLI@hRTJDAYXFf?=?X205ALbw<Y[M]<YIQON
    0    464lI5WX0lJ=:P^[GJPw[SXYmDNM_BCR`M[NP@FXJHN`4[hQC;9UED_9FD]_KZWJL3S
    0    565w`I`Hik`?L5@PXW_NC.JcNFMJ9HKsTj>,JW^O3Q#FYJRkKW0ERCCOIQV6SKQL9K=
    0    466wE@OAoE^2PQEOV^2OMSKHXSo/WXWLK2SJ>G_ERIOYZWGRTANREY`ek6sR\Z?TRI5
    0    662QJDVEJ7<MO7LN7@QICQZKTHIG9P[GAQ%7IHCqwV]LA;=p`]GN5QQDV?>KV/8anW<
    0    652Hg?9PS_WLDUFK_RC^b;?^BwZDB)NeTCLE^<5RL9@SRH`\D?20I[SQ/kKF1[BBN;a
    0    440d/Vd7oYgV-bwYk_I>6R^dH@jjfILO>NO5>]W\Z;HZvP:7U\Tvh^Jc7K3V2IRIlBC
    0    4165R=N1^]7wbM7VUL=])WOOIMMlZ>rGEGI8<A>]4Z8MGI7O_OZENJ0:\MaTPg5Q\VD
    0    494Q7O\\Vq2iMCb;]_UK=G?0M2_T;Ob0)[6^=E\[VLcQLOH8GX<WSXYiRwR]F36cLIC
    0    68743`MQIO-QTAA8bX\K%Le@^<DLHa[LGKKBE<\VGXZGVPMBEPXwgUFmVGDXG=@^WFI
    0    520\cRIVD_VM`YsGAKCQCBZeh<0bOJ]h7wc=_S4V;AY;jI^'@>IQ[E.<6F;OM6sQEJP
    0    584M[ONVaLQB?0MVR^Tw;U]P_=@bN\WFN\YT^OKNPEVpTQDiVT6[ZB;?/HRPKF-aV4U
    0    603NHSDZSw@J?ZA_RFTX3^M>MRCPOTgXJKRGZSIKWK+OE>VXUPDIR=\4DR\CPP9_MNA
    0    535C=RaZA)XbU;QNSDlEK^^@NP;Ih[q>KB\EJ4K^]V[gM>KFSg^W^KFYwC]OiC-OQC=
    0    634H7<@Y_^GUKLoDXtf4ZRMPFenSA3I^KCGaV8;SMJ]aN#?[P/Me^_>KKM3.?8GO`HT
    0    430OdCSd=#`BL=*QHQ?N@LqY;pgFK=Ich9YUK[SI?O@2@ZR`MX5_Y81`N.79KYH]8KN
    0    436C[FL#7C\RJS>VTJN]ThGL9]OgXBNaTpeFP\D*MK:QTWgDKkDQ=BGC:QG43du5XIG
    0    531EETMQ@9QfXVMZG4QZiiQHJ]E5VQWAYBSSWPYGwbQ`Rb@O@h<J2`A7Jei?JwJ;]P]
    0    577HCd6@PPMIX=W7[`UD8FcDW1RXaTK<GQ7IQfNf7\>WX,3SLAX@Vh#cSIFTJ??]5VV
    0    649NTU0MORZZNHU]DDJIA=UQMPJMbGFBPUU1PDE6O\KDMCN^LT>N_DbwKYSQX[UPMFJ
    0    942YPU8_]MH_LKIT>FILQ]AVHIGLP[LD^EH^F?^@;TMM_FML;O@KI\RwDgROO_IGLGJ
    0    679hRALN^wYJ?K]GXl7HAEqiIM[cHYE]_gNF[APIP=-MkRUVMJ97IdnYAiMBD_S6ANL
    0    457GKK\?]]?R49iNwd][G[`BQ3YPO>NUiLfVO9[@=Fh@_:j?K3CMBj_dNm1SNG]_S7k
    0    579-UCm?EY0E[A[HhST_B<kKCdoOG6\=IGB8XbRwOGZX\@;_J5@?Fq6<GTNE.KQSVVG
    0    411VMQ*Fi>H\3FW):36J[XHN7[^.CU.F`#3=]]OFfCqWPNXG?#8:5YRY@kUDD:E5W)I
    0    450UJBgH+`?IU0\LSAfZAMgAcJPe[Km\MRI?wfG>\<8KDcVbTEUkQB9VVBY_V2?^M,?
    0    739P7ZOWXUN][DXAwdZKNPI3NPUYB`MEHXDVP@YVP^^EaRJVS>M`]_G^PLQShEadAUA
    0    527gBG^JSXmS87Q0OeVbEFW[P7J>ILEk3wM>meBFXNM:P[M;?PEQUR4e?DXR;DQ?/RR
    0    593b;HY=>CwGONC9=G6MGtFYFF`ICA5MDW<_MY];@JFe8CNE;hI9@4Wd:Ej^iehATHH
    0    428\]Qd86PNNB^85NRHhTVU\QWwcm5weJNd4\SE8\BXMS@\cccM8AEXWjDOTK@B:4NG
    0    441CP@H_=6HJFVF>M#\IBRRDRKfL97\GdERSSSS5OSRVH^VUOHUJ3@VBMEDW/4gAFUN
    0    585>QXh@=?HF_C@S<G\YXRSSpN&esAb8KKkX>WDhlcT]WXEVnbdRKDQ]q7MwV_EdcXN
    0    444ePRT_lcD=9A_Sk\_PTZChP\^WFPNFlR\;a&FHXJA5Dwi:GEE8nAVwJv^1d_X;UNM
    0    542E=ZSRQWVe.P_:]OSF#fT\CXMVRN:IkOa/?;SU8A]5K2]RV9^cjKGfCiBUVMXegNm
    0    637YlVXC<>(MbP3f=SI^jwE<PcHUPMZ-]TTYRYHhOj]R]GGO^IQFI]EA@9[KJe?MNSP
    0    529GH<0MQWH===Z:SjZ7;L]Y*[n<ACU@CF@?G=QFk[I#TEO=`+\;I[]]0gJJY1UWX<W
    0    561D%31TXMNn8FoDNLNEInL]K3l=/r8h+dH\d@]w:<\R7cUJP1VmJl+GBQ\>;ELVQD[
    0    706L@j=FwZKKcYOGWXHc1F]NWI=UOKGE^FCDXFEB3c:KPBJH+EcbQMFd]`;efKIZ7[R
    0    705<:cHNB7FDRNDQ[O^FMNZKbK@MFR@JDJEE5NFeNQXHA@CVDP[aHEA]OPG`dCFw@N8
    0    502^QY\>MHV)iH=RSHhcKH`XPSDt`KV7IL_-TU'Kg9NKrXCwHhbbOLaN`[`aZ`V]>[8
    0    372XI(uQ;?=O@-MPTbR/8KH5KGkI+LDvW+U@Slhrf'MO8N<wQD?1V*?<ZQL3K=QFYVn
    0    513?USPbG`YR(ShZSJeXfI<Z[NHKAw@:EH^SL1M^7ACZNM^QNBJZIOjOCcB.HFLYtIW
    0    522/OEBCJSFIjB7fiEPW>is*I60wHUCHNTIN:mS9JUSHSMBJ=bZOWE9\@AEXLC`WdcO
    0    534Q7ad+ImH1OH/RN?NWD2oKT>>kZ8w=fmdMCaN19;RMf^RLkOGIV0iL?K2^TeOgVAI
    0    527\:b;PV7?UIAA\GGAEB6wuaR<YZ:QaWYcHIWCaXHS;LGg@jea8a@EcSe[FDMYc@JM
    0    569MUEkMW[KWHQ]CVR@LZOXIVaZFOVCRbZLABgF<`WL>bVJF_Zi[RiIUKONJwCQJRQY
    0    707D>fRF?C=`J`UOeFAcIOVUXJJA`R\ENWL>AW?7QiAS_J>IGU[LUE9wB^YbR\CD?ZB
    0    553EA:BK[wIWEHuDtVVF?@:^CU\SGE@U=KO-KDm%1pQPg=[R9M@URn/RPoNXECZa=CS
    0    426GGukAGK53L8OPT8iF:QI5F091OF?PPK3-M=4PInGXcX,U>G@XOl;TWrPff#?IKa9
    0    613TI@7ZjPVr42^B@[GYAiP`N;TF@Z3ZIBGbY%[@(tS`iPS;B?FZSX6w+nQ7TgMQLAW
    0    548cZcC5HWUw8CW7\?aLQL`TZGV<7C5`MTI-IKHGLW@D]2P8F6SS^R?XCT3F=QfTI7:
    0    672NXE=OZLQJN[`ZgH(WXFPOLgTtPCZYX\w=U];B@H6:Id3XVYHKKFVLVLRUIbPS3`A
    0    471.cXJaL2B@WV#BEZjTV,aGq>1HOKkhD_M[=`GUH57TEQLfc^ek\?OMUFCbP+7KfTX
    0    452<][RRVVXW:@dG>nRITo7eH^d(BpU>b;49>Re]HNU;F<F@/CHHRLAkUsQ#IU>jSEg
    0    4928itLj5)+F_P1[6-NDaeONsCQccwcAN:9GF@eFdicv_CFTDUWJ;>IpQVgPlX:ObnH
    0    634tBU4REZZNGKZLUAK;NCJ;[N9X[I>?6aKAZKTENc??9@EWnC#UOOA[@FLQ1L[PLG@
    0    606L:Z6e[<E]eC\Fc>\DR]fFAFOHJRPEX\OHA#IMOKR?PGQEcIVJ[DTbfdLhikHhIEE
    0    511c[`Q2Z_gQ7CZSdn)Va1ii>\Og5.7gwRg:fT075QECTCMBCd-5t/@PRaL7E^W<+Id
    0    7206Jge>6C@Bg=C[HKUnSJa'jCMlj@aS1EPAPQ<P[PT[WL:[b\N\YBKPQNI]XG8wQZ@
    0    588SA;>f]PYRN@@;MTORdM`[UbPIMS6]JLTUM5W]DXJ4OXO@H<JGUUAwMZC3Db=;Q7U
    0    454M\PVH;KQ:UFOA0i?h=KX2cTLX+O>FMcF>TN#MaBI<TN;CM_-QBIZ:P+LG7\*9r;E
    0    583%PNEDwQSJXBT=XY]S[PZEEGNAGP/8?J>ZE7M5G\SYIUGJ?/U]THGXrTU4T=bbcIk
    0    623XKC>O_JgVDJXA`P1BB[\P?SW\O#QfPPE7Y[NEMV?1KFc+AJJFOD6Y>cDSK[nL;EO
    0    533=3K^KAYE3Sd9]M#TOPUbF_E8ed9m;TPP=I_bWmi[[UF>=\_PEKSMRZe^KFM8P;JK
    0    488<a^KFU=6VbPCLTYk\B9`BDW\LS2CCdEODH#)^[CN@A[PJH<WBuWKd@DI]iYIfGYY
    0    574NT>:F\bV^NNJEXB3GE#eC7W_nf4J^eIa.mJM7QF7.QPXA[NHQi[Xn1NGQ6haJ.I\
    0    556_W/*VfhWfRCMB`WSP>b]n;D^(<W<w[REHhAu?$[6;=Db2*HCXQ3^FL`13VUk^Z=n
    0    625LC??\@RBKQTIMMILFafCMGIf.9JKXMCCePN]rPPweL8TN_FFSS6EF`KFEJA?N^A`
    0    567Wr:N.WPD3G@[CrVKKA>hVJHBo^+akbWo4R[6\H#7@kWMC_X3<cLG];]:HT[HFHD_
    0    441de59@<NH<C>PYRJX_<CTZuIQID5<a)wdXVP\[^LaOGuYZ9P?\*VM>fJRg5J=`\=<
    0    618KK_RRJNP]@]I6;L7PF[=T>R;KWQO-AJ6HZc7VGX=aZOK@lD>KDDWL>5XFw[1RIYO
    0    472TOI]]5O9TMDXDLR:d*HPEE_GSNbiV2i?Yl[IHYMw:TMRa@EAKc7N08YVO>EJBOIZ
    0    598XW>>X1\Gn>IfW,6lYfZFwH@G12r:ZH]3qr6t[B8Zm?IOV?^?`@Lc:WC9\L4<VtCG
    0    458gQYL<`BUGKRZ?QI<VJTZ_6\ZB9?JgVWp=_DA4;PBPj7i@cA,4?IJVPw$=&Wf7G:R
    0    479EKh_`aFs9TKFFSXf`H9c^O9<L1#_VWmoBNU3UeFIHLEBQHQa5XO9PMEK\OV7FEd7
    0    494EBcTHX:MDb^S<wo[U55S7?M]dFKQI3XWOKJL4]lFYpAUTLOfHJRAe@F8KgD[c2OF
    0    514EH/FIbwQTA@XJZ_cKCCPX<XgD3ZP<EDej\`@R1=^7p-AV:=J=L<\QC99;L'LIVE^
    0    431I7aECFLHQmePS^HEaRDVCwH,[N4t8b>NG7^G[]bRmW4-XP+dMCIdkSQX__rZdXFS
    0    4356FQWKS`DAB?BO\8IuJE\HBEiRPFaDHjV%?k=VU8FBRM@ltCVKNTEJJ>#EO>M`KQR
    0    625B2M>fHCHwPWTeEMOA^`ARPqIRV[9>R2UeX8cbNg\YOCAK6NNY4V^HLXFGVG@LWoL
    0    604R\Z#^@PPcCc[[6?CW?^;]UU=5>w.`IR`\_VW.KH`BD@hJ?F<M+CU[IXd>HS]AIRI
    0    429hL=`OEhYm9@j@ILKMcNZGPFYdAj:lBwT\PMYGN=A\JMh:CDPNE^l>@E@W_h]LhYR
    0    476C@WQWw:ETb>LKGVWC;AD8]>T^ZZv9O`HX7CUKPcSTPP1aS4EFgAOUH\VEYXRQM\D
    0    544Vn6JKfMd?Z^>K8QOLTUWHILMvU2AHSSR*I\UQD@F#=OdS?CWHGJbeOIDO^TiPIOY
    0    450O?2XVBMMGKv2YQ3B.bI<XUPvJ9MjF_?LKS*b_OPbB@^GMJgQL=PT:SRwMU_f9hf]
    0    551?D;U5BcKcLLPUbk\=RPVMTrddUZHLO^PNH`DkZE]HWAO;];S7M\7#^kD-QJ5O[<N
    0    587H?INH7F:oPXAb/QSNdiD]_<$DcKaIG;NR:bU[bPmVLnVIIJNN[G82wJgPQX3Ja[U
    0    623^?@n;KwPHY=^cPGKRDa3GMCOM?DKPMJA6VfKJ\I?feILf^C=LTW7E9@Gh?XT?RF?
    0    501ceJ^^TBg16KCIWoY[;GwJHYkX@ZHaQK\?GJSPGDJQWdTE]gA&X8?[MUcPT0aNQ]b
    0    387T^Hc>PLcP>a7ANcJb(UfWNLKMGMbs8vpNQD*&Y45AM/m4P`Bcb7Ec\e:n^m#A:US
    0    3644Af,4/^?4`)@C]La\*jF<s75^jP;C`?`V*#cMKY=BR:e;NR@lKeEq8:ja[wXSEld
    0    432:U^MIK_U>HV5jTeOSgK:hql[SPO8H6fLCVW@wuMh<@BVV6c6W>@[:UY=KNV?;sH8
    0    481W_LSL>lR\P_KQWWST^9]_C=W`TJiSlF_L]VQwkVGCtRTONVJQDcaWEEiFLE-DYSG
    0    518@W>GS<SXcJVER\aCHTX9RWdhIO0YD;4;Y9_Kb__URAKCFM9;L8j<II`:P:VLCw8b
    0    5160?WfS;E(G[r@cFDb[5VRAgQGHTCqELJH89c7pwiJYDGBaRRL`QGuT`PWTC`F:jZR
    0    661?.]uBNB=8\X@gbR]_2?RAjCBU^Nw6ARM@KfLLZD<\S<KQfP\kfN5X\7SjRZP`K\9
    0    604fwI\@VA`;@VJEKJANYUOV8KY?FaGXOWSPOIa+JIK]DI]@:Z8i<?QU;T<G/Z_Pa=F
    0    674IU3E:a^dP/`U-Yn&JGL9k5P^=@N7W_A`TO@GJCBE>I[b4FE?#EeNVJ`S2GHh4A;n
    0    566eL[60n^RwYZSZ0A?bFI9UI*?[Z^HQ8STNbA[BKL\fEMJN;9CH<VnRV\R8Gb]D=EI
    0    514RbK1NDjJa@ChI>6UdOnFZ]C;:CwErRWCcF:b`<R]==\M7>hVdW2NC[YJ;PCXgHOF
    0    513i:7X2LPVD@C-Q=M>YARKaVT`f@6@N4[V#GY?&J2A5IUiMPCCGOC;TDX2CGG[E8EQ
    0    654wYBS1jWi/2R^Uf\5W^.Yh@MVhOJPUk]^BkW5-.0+4AV;A.NHE[MNpDYF3DedE?RN
    0    480^OMDopXYJ65dCNZP<:NswC8iOC`<KN>`feB^03D`-O0M8C[EEDVI`W`NTZDcJI#g
    0    641^UM?Qb^_:L?ESPP?Q3R@Y;EwmHBABYUpOLL6K19FEI]\HKT;*_UDSHLJOErDI6ZG
    0    608[>FZ9YHYCCBN3_U`H91RVLAeeMUKa@hSGaRCV7@L9=NDWB8VTTf8[=U#UKC^AHLC
    0    397eIHQmEDAwLJJ[?=53jYS2\JJjTd2c8JLW=JWIMdU`-jFOBq]UbH8\6aY8KYIb*+T
    0    566DH<;*>=SU;X<K;3R?DW6KNVT<E1X/G;R[Q@OQ^Dd7CXbG8G6:@GaM=w8U>hP=bCP
    0    746G7fNA;I?8gI5aTHi`&4M?w9>`e_uF@hT@/eN8hk<I]N@vaJoieSPeVCAbhM>dFu2
    0    532<d2UT/_K5GLZ=_dkHQ'@SE``993RL.CJ$IWMTY;n^t3X^f*#BMM+(4`P1B8R<s=k
    0    5848V<ASSS[kPbJRV_MOXUtEO[BMC?CMLWVNbS#LC@T]<WFYQBCBJOQYQaOuCX_CK[Q
    0    447Mi5dFFZ;#AO_<\WUU.4F:7JvX;DYMRFLWhU8]J3jJ]*ZH;2GH[W6>=cAK[FbC@Je
    0    519SeQZLXcwH6,bDamKD=EIa$u_TEZPOYOLINH]:UA^^YI`B7>8-ZaVLEo==[=S5\9p
    0    427cVC<2E\s9KLUSXhCe<XPP_F:_M/b]U]a.YG81Q=;aNLe:7VA>E(MK?1\#28\28^U
    0    451USZZPBXJewf=\B<QmBHQ5cCD>cPVk-AMUR=Q-Ik:>fQJ\O&Ob>CL>DIR^H\[_7UM
    0    387jmJ:VWVSw8MWXFF,q`X,rlweaND.G:E;ZPCp?DGo^WAZ74;'Y1h[A5s;5&jfBJ-/
    0    410LkNTOR>WQ4B>cEiDab[J]:7g@PBQ]k7rciKH8^JR0Q9bBWR,$Pkb2acWM<F=.\Mw
    0    455hHOfY`P.F_TC`A;K^MSJOPJ:5VXKG3>\RMFcW[eAwe=>N>VRAJtJ]h7U_RW][=EG
    0    471wPEL1IaGJRe>hN>HDX=N\b5E?HaFF9AG+TXwOZO2ce22afMJW&\iZb=M@@YNLH\2
    0    459=CjZ4Pw^;v7^YHC[c/0jC\9^lL]GM+lMNRiP:GF.Mj5Ff`?WFG=EuWU9gHIsl5C8
    0    704TBK^@TTS9IIDB^^XeFJnI]6=XALJVEwYMJUM8SDPVHIFjjL]SjdDVGD@c?MN\JLF
    0    507Hk`]>H7@8CCXaFNPbBDc@QOKhdTSIGVw:A<HCrG@la^:`daSG?)XepU``pc5GK[P
    0    489^/ZMtQUG:G>]>S\bO3IH1L>WP;J]DcKUeFB8c60@Sw@V<NKCTfoPZJU\PQ9TAY=T
    0    532TFB+P]w?XKZnRJJBGJaSNDIMT_nI\HGJCd?VK?T9MmFY=8-4\HWLk7dK>J\gKPDG
    0    619ZRh+4]VXFFH_P^UET9.cTC*Xu_P;WO^o`M:PDH1+OU:JLIKXLdSFoRg>ZAVwW/Tc
    0    453TRF-@#FNdXPCOMi`GFU%EJWB;HRDXd?U7HeJWZDeKVT]g4PIU?BKNICLR34CE\[>
    0    434TLNiQmk>^EsbUF_MV\KOGC3_a`Y<SF#CEXDHM?dS^VA<XC++R6iU]Ht]ZFQc*[KP
    0    425]7DoOJg?#Y6pOG9_`\[qSoGCb@qjiJtBRPQRDU,bUYT9cq[^`KQ6OKJZf5,X\e+V
    0    448:IMGt>3CKL.Pf,$[MQi5ZuLW19eZF#AUVVNU\gX_sdNKmW,[t@T?JX9T[).NXivG
    0    554P:T?MX]QPYMCJD0Fb?`[MWFGbB8?YH:`qFBZ6O\BIVMN8,bnkSBWwAnL<euQI@\>
    0    611?fPUR^HOKJVMOKdFUsRIfCdbcl1PGaTbKD:IfG>bISRT6WB;'L3>LRCDKJ]=FX<w
    0    508BP)F_PU:CS_;NN\Q_?TCG<SPfVZ;N_MTYDHPW\Hw2BT[:9EOG^7A_\m[Hc_KKMAK
    0    716A^;I\MQ5[FXJNM=GNwTCDK^A<HLVMDB=V@<RMZUOGCKPPAK8WFlG9ObRESKEHe:o
    0    586KEc4WSIAiNK]PORD[GgURGcFP=PJDT5Q^d#TECoQ?\QW9/S77Q^PKONb8Y^`JGOP
    0    363VXpCYP,Qk?IHP6VFPTuQfEYgA@NCR\UWONP_dHlmK)M\ALq_w1X:iR`LAX[V_aVi
    0    619XZ=MHK\wXJQW8g\6BR=`IK(YiI>>[Aa5H^?F7QO;7E;`?JT[=PK9V<V<FHJdF&<?
    0    499M?QUU2B*jOjVwNF_^ZQY@aR>g>\>A@KO<?hL>P]hoMcOaM>?3MG5OJhNl]K54WXR
    0    447^>[o=_Sw$DF>:Lu\ZS3LWB8;WY]iRKZaNMHD>U)8bXN^apNLQ[J[TY5fQ^2UHGMJ
    0    677:;`w=4E@3i^8NXkcO>.M;fD[nY<jCPJU2)f1:bSEW_A7OvRqKH?dluH^hcSKf<i>
    0    632)<P^a>P5]Z=ZVdUbJUSJE\\kBPNP#8C>I8\DrWhZU\LG\G?hq[kIDUOPRMG#Qh=V
    0    415`F#Q_hhINK8\/SBXOJVOQ`9S,P^G=0XTFZX?a<51?JR[LgPaXFrdZlDKAD3_6-G.
    0    392PXUFKF^^]Lc6L-([:ZaVT;l\4:-FGgSMw-dO(7g_N<NoGCjt(>L5?SU?F@US_3FS
    0    563`Ife3UMX/TF6HW=NCO8ZBP\UfH2W*LUZ8\e2#LFL>Ve9dbI]]jOOG;QFBCWHFKK?
    0    585T;mU7KMLLw<VIPJ:nC2I-O0?cbNJV9lQ.8KL2C[-hp:>LQB^<G_LU>bPXBcPT8i8
    0    464dO7:_[HTT[P;2@DPLXW*VCRo3#H8JZA-V>PX7::K[AYP;;3KCA?P9X]BA?WQUu,`
    0    627^E]XLhwQ<T)`7I]EI;2^QIAOVO$IM@AA3YGKVLLKDc:OTRBL_J[\ZHALPHRMGBKj
    0    492X>P[dwpM:Q#\DhqFBTDqJI.lFFcD;AQONnDF[^:XGJDoY<>K:Xf=\;WA5CL8>Z>g
    0    680JHNQNEfACRS]:X]YZE>P\O#RJCE>PDQPaXWQMN><XLCIBR?XUU=aV[[ZYPMVK>MC
    0    410`?@g?jgrV&bP)N'?KRQ[U.XWV3Y=Ts/J/OdeS.k,bf,F5H>]YI?w^EnR'NbhObR;
    0    466?b>MSMcUDPO<hROd]UVKCGYUU,WdTWQbKIMQDE;cI`VKvRGPjlc>Re+wtND9Ua[O
    0    5202UHS14P@WFQEnR?7Q=DBKX.LS^2m=WWCPHU4=tZS=FV:UbrGOO>L6RAFXW^9XwoT
    0    732YDNl5SbD9\.N_fKREA#Y5`6<`eIk:>ST?Ik[%WU9ZXI4f^@TJ`HM\@SRYeGLYAg<
    0    516_<N8CJv@lG`R4ZGMDDA7AAH_HE@CeN=KKH]QhOP\ON2KJDA9TIwUWCLUHJJ\BA7i
    0    624a0ac#tWVJa*RZc`Qq(5V:iDKa]DdO$c`:HF@<?A;ZT<DNlOgZXL8U6NGqMWQK.^E
    0    516BF*ATQSE]Q[@DNS>PHEHUEViH?DNaSQdaV6OiJid[H^PPCJK[Hr`D:QCH@wK3kPI
    0    419Uc@=8DR/*\JSMMSEN/]w=*MLKW4dKWGV9RQOE=PM`PEfT.WC[NKLIW_PSfCYGD2N
    0    5837JklC4:9QcP;bc`LWJ3YP\@A^gFW(EQl?FP:+PNF?cTXZZUb9TKFSIgcIsmdKGwG
    0    65793hX8w;Y:R=AS[YZTF4\CYFX\HNKH`Me?Kj9MIZ:PjCAUUZRRdD;QJ.FUMj]NFU^
    0    5487\Vd=XCM<bH`KYNXD:>^1ScDkE@k3@O]<:t8WMRF@W;gQ`X\S\M>[]D#cSELBGVH
    0    433?+_YBUBP>^Qc)^SX=LZ[oIX2GL>R\K,>K6\5UJl/j<O*1oBVVa:J0W<,ZL4MwuT)
    0    674PEU>*==BRwBP^O8Uc]ETQwP?Rk7]EFcH9ESHZ[BL^MIU`RQX`C3J5[;NjG7AELQ:
    0    500PTbHB:Ec@<MOAe]UO;#n9MZEa=[TlJgeRCDE:Y;0MFuih_=a=s5M\^?QRef\U=l`
    0    452dIERSL_KSKPO;TM2FYK:YR`V`;pAVSAEUJ\ewT3B=bLR?8YGd=AWLUKg]=FbM`;Y
    0    457MSBI;oU=KM$pMOoWL6wCLLJMMBmM:G;OFJCC[JS\C_>UGGULTHE.CBMYoV86[OU@
    0    544EDL]]UD==BI_LtNN<1JPPI>SLYT@LKCJmG<@miTZLM36G/TfJaE#t=eCKNS@q]DI
    0    697TT@>C_[MKIGoEGY[BB#4^<GNfDNIXWPOOPJNOX_EIQGKIEEFE[gEdLbE4PUYIOJN
    0    630MFUME6KFNYIBTKWlO@R@C]:=`S1RD)Y[>@OPCQRMJQQ9[Ye_Ua?3DV#2QWHOP>YL
    0    448LS=FLHGFK=jH9]I9KUZ;UaA9ODDKB#P:CWPF;NKOANKO[BLX>PCHBAZ^>RDJK?`'
    0    476C?>SUWUP5G]RPg`JUZA/o?jwL3-KRaMp[CVZeM[aaQAGHYVD+Qk\FN5^Oi`tc]Ni
    0    468&@[VLB?GSSe1[OawLL/F@][C^hHjD.r1OYoEZCIXSg[@eEGYMNd*:.DPXGY1mKeG
    0    386Kq;m,;wM+@4H]V^_TI<P3AM_WDVTEF[P:C[QTeEe^PI`knICsbtOG=gECZT6`UEs
    0    475lXQN::@c9]4MU<QcQqOVIf?[N_4eG;E=SS`Lt:EE;hR;LO6V_8JJ]]6YVE[?QweG
    0    617B+kwGZ6:+cX?VW`gDB@X>]IH]eSS7DQL-TpDEOU>Xn23k^Ur_[\O`m8Tua?OWCk6
    0    752VKqV:UQIFSA?IaBQ`B.UQaTHpZ>YcGJI6MwHICGDGYDQVdYiOc10UTMCMNMNWOZ3
    0    443AU_VPT3`^FU%NbXM9AWf3^Gd?T3ZdTQXj-ZV4UYI1Sd[6OZl?K/=JjafDA0FbHwk
    0    457FOJUXU=D?OZHZNECHhBG^[nLMrEX5V>kOKG5GwRg(EXX3fqX0G1Kd[XHLTfYKHne
    0    464WwAH@r\T%aLHPKgE@bI4L'if]\98jGRr;W4.*G`%O\/K`Z>,\G@BN5bdB^bjIARL
    0    642QGJX?ZB<TTWFWNE\P_CKRUJW]`[HO?ZYTB[6Mh`^^Og3SQOeMb^FejAU`w[B\K`=
    0    569V_G6LWYTdHS\KF85Ara?T>RQ;B<>fbMV?SPBXLZQASghGIa#HNNHR@VX:XnLKGC7
    0    531XDBQ[a?WR`PlQ\c-?N>NXwEdHEF7NLlNALBNUF5[XZ\SfNRNV>GQ<R_A?BmQ\H@D
    0    503TRQWX?@JYDCKRMW#eBJCF:EiCZ4WPaQ_YgMC/GJO3EOI.5KK6EPcDb*w@H][NPKO
    0    517SClO/,G)EO<@NWWkNDMl'VO2M^\C=QEXP@V4OOi9Wp>=ZW9w\_XHWG.CWeVIk;[B
    0    548PSiM@<JSOc@^WAe]\[?M?HJ:NmQ[,H6f<JE:_hERDU4KV^EOOCG#N^LP>Z<LOjRQ
    0    708`IULETTMOQGY]O@KD@(NWTTJlQ[Hc>VXWLR^3LI4^j:N\@WEOONOw=U6\O\SK4;D
    0    535F?S=7D98#VO@SMA[[PJRAd=ADA*BBLdZ8@ZSXw`87`_?Z`WH?H24EGHKgXEBTLc:
    0    4610JJUcAR7J72ES^dOkr]Y@m:DV]m\.SM2G>CN^^EFYIFKiMh[U^#=K_?'_;3?rqQ1
    0    5218fC/NfPEc@iANC^#;cK:?35CN\D5;6Cki]^=:ZaB<;NEC=fF;M8N8`O^ASwNFR\g
    0    389;GgL.t@V=^FD2cGP4#?\6i[chDLWEVWGJ[QcWlGcDa'aUf%7Q[/-J2Z+bL$*OGS<
    0    5380?^eW13C4[48KIPS-<GNESI]SF=w;,<6DC`\Bb8?WPB8LBLPMm?I8EO=SwO3RZSN
    0    652NO^fGgPJCM]`eNGQXO1NIUIOo_CbR[cT,QG5-QE4\`]YZ^WU>DFDXT]TGPwZR>lD
    0    444>b[iKGe63Y]MQ81`ZAX3)O+ZC]bH+(fLRXcaDWSS]kQ;9SKLDHDYKd#cJiQX\cBR
    0    516lU4:kNb\l;Ze5UY34\b3l3nl:GJ,^`4XfV%dVUOlR<QW1;D64TZF:8wR@I6GAj6u
    0    412Vm-hY\_XBONI9+E9LjM?QEJk=GWLXRMXoAIfe<Wp:/cLPFh?=6KJC0E^K1@\@w<S
    0    475gkZQTO+KHKkSXTLSZ?>I6fQES[dZ<<;FV9T+#e;JST<7b_NAZIOqNJCTAOQ;@L]k
    0    606PMS9JW@DHWNLOTQf`UKJFUCAYR]OK9V]#T_GIPWUKTSUECGU]SIITZ8EkbEOPLZ1
    0    582CA^DmZESRGPOXLMK_TV`3cB>;MaHI=h@\Wi[cC\Me=\wQH*RZVB1XXSL:X;.T?<Q
    0    473W6Y`(f98RV_GebFX\<Ik0p8/wg/aF%RX)Ea>0dL#V=22YrU]EW4/WTL@QOlHg9R(
    0    490YNU]wRMU`>5Ih=U5OD;[D>e8T[OD@PFn@YAcBKtQLRVNUKEDATLjKHmQL[UcTDK^
    0    504H,`SIV`VMwJBeTK`r@DiSS3DigM[?<YYFAcB@[[EC1;/`e`nfgPJWe5SaAQ4UT_:
    0    418B69j9UpAMwZQaDQGG9ORjDVCMu5J<WKV[6[C<b^J>R=-aUNPEU4WeVWGR_fTcLIW
    0    399IQE(\[_:t4<\CMZI=kWmUCBV%8T#`bC<NO3_S%BaB3QW@DLLSmW\EMfIBZ.JGt>u
    0    428kKnPG=DGLq^?_J+T]^@:>FJ8_Ng\^SD'CI^T9:WTv];_KB;PGPVIWIJRfIwNJ73A
    0    454pE;b8JS<NXGS\PBMR?C<?fWTGSs@A?M>#?kQl9MFWaLQBXANT6`p_JSJ3VOCW/hZ
    0    526RH[YBT=:Yc9B<LRWE=Ho9cLCgQNoEGSUCEbJ;HSAL[[#]KGuTQSCT^8%FrWPS5OH
    0    493eKHDAd_OQN[K/U4dgIwQL6O33$ZLPGhLLW[a@B_BjO8YiGLTeEeQQDA8I*>NJKW+
    0    524R^INRQ?`aLQRZ@`I@wALJB[-H@PVRgJgsQXB:WfG@^RI-FP<3Af<KbZe>QX\MPoY
    0    683FF\MHA6FWEw@@OLF\QIN3HI>]U1MIKJ[3SXQGGO/TXKEU\`dZO>XDUBTLOn7GPQH
    0    545X[b?_DQ/G??FW@JnNPHSKL,E89cGTJ^G_DP5XUI_6ICGRaUJgce7>ODMPDF:wd3K
    0    532d`_>@NSFZGLLV\Z_ONIK_cR&JeOZSnGb[EHY2pc=A?[D^QOSwR>EPWANWCn`_TIO
    0    737KJ8@TTEPVNMWw5HMNm_G]QWGPSB_\\S]gV8W[u<L[@aZOL[O^II^8^KVOSZBWZPL
    0    482C\EKwZYVrM9\FKb-`GM;YBgOWACEZiAKHRJ:BW?JA:]S8OMP<UT15GLEBEO\RQ8m
    0    621Z8R%p=^=J+QHw2JJU_SJO`Y4O`V6NL+TRO\=HZ`ijJUWIAH4GANcQOMTN;W<fSeF
    0    494ND[\;-8:?Cb7lK<5c[B3#`I7XWU=.W;I3VLFMgLEhe`VmYW<T[Rq=^=YIUfNY2lB
    0    446W;dLbjc`_WWsO1GTKARX<w=MQjwK99LO^hh]FZDc^:7ePFM5P4Fj4DT.XO/=c]N2
    0    538FYSNP5SMVAH^TJBh@mfTLkL;THU?BESLTJ\@><LiiwYUL1O]I\B?F^C:JRb>PEZ>
    0    477AJhnAd5TYBHAA>OgHK:RYKO<bUTtFS>\[\tH1L`FOD`SXYoASQYvO^b_KC0#ZUP@
    0    504QW[DJZrBT]AW*ul]s&>[CO1e`=>;Ciw[IK_@079?JREY7GaMOcDDrH^C8>aj>.Z5
    0    413Jj=3^E#28h:BT`ZYVDTLJZFH\CX:GSi_i*C:Q<f7FTV[OaRc;_\LTB6JSOgWT\N>
    0    392.ArF>M\:A>PTPSKAOZRZI^QR[PRWPAFOqL:JOeeu^hCCTV=mJfSkSKIBbhi7w]LU
    0    750;3wGXC4E5PR>SZlYUJMnXl7FNTUfHUQON9S=3]SQ@[D?S[OkThZKYUIWaYGDiMcM
    0    4514)w@`jd8X`SXZAR=QinXOCA4IT\=N4?EfB3MNAviJY:Zc3Qg^`[bIUVASOY>dUC2
    0    540ZWL@B7QC#B6YJI8le=^jKk9JGCcObFaf]HM@EB>FoCiZa^`CaCC=Ft(Xeh9Fhf@F
    0    481SWMX:eW9pYb)QfaJ[OCBQNZrWACJCn2UA8p-'9_\NeY^B?XU?SNMp#TIBg^iM8Wo
    0    482MT]VA3>'@nGOv)Q@VQPCGRc^XB7R;GNc#RRQ8bQ4EWMXm=_@P@F4I+E8nYiZLNW@
    0    613P.qYA-:0ZjGJ\d_bB5Wl'>*SrI`K0*TH=#RNhFa^JoG6X?7gc[@5NQAN\kO.rGVK
    0    534F?Xb096AH<DELDCY_YCWQVO=[^bY:Fbm4K]BS^9\WLLHKWX[Y<7LXh:PpCG$c4wC
    0    627G=H9ZchOM?ckK4#<Lh]D=U6T?.j>8FFPOYHdOMQOXLIgK;I@<HFTI=ILI?PHGMOK
    0    643KGdi4VRH=UL2ZkTh^$9oMiIIbZS[:5bUBJg:ERR<PgCASo]w]HP7Xf(BTT>Lc6T4
    0    464>:jS3Kw79T(tPc_nI;KYMZWQW^\mE0O,;DIT]L<\VH9AWCBNWOljgPBAvW;9H8PA
    0    6478NLR`LPOPNNJUJ*^jb`MT?LEYbSIHHIdSS\=wSGWWEcTiT`UTNAFB^Ee9O[FdLh:
    0    476G=]3YC85Dd<SiXDD\AFbJ<P=g?LA:SRed\+:=L^??VKUB]Y=U`4BZq3VNqRIVKw3
    0    358FQKK<WV^[QXdGnQ`5J.sP\S`HQ.[VwoLbTXXBZLFIRSp]bAv2BM\QWV4R<Z[]&Tm
    0    377MG2TjGY?`;<WQ??8aPuB]CX2+VU::X\:PC(wlSpsFPS]X,L4J'P_KRQqR[t/gQU?
    0    598`Y.COW\jK+KSKMBKcY>^j=oMX8UBw[PIV\I9>C9VA^YaHBH:E@MIFF\Y=Jb]=mFT
    0    499H[G<mCPKJ,GGSK4MKfn>6E_:cPPLbGDf`EM2VeI`M<`R:^L9\L#CEm6VS9d6V][H
    0    535dQUKaRW?gCMZ^QEL`iiUMPI'6DV:VLIPnw8Y25aJXXOKdI,WeZmDe^NfE@s^HNLA
    0    422Qr:UdOEfUB7fJCKVo7_rF`V;K@nE`KYHbj8VgY8^m<uKcln?e1R#Of;J?$;Gml-9
    0    664Ug;;<G`DeGT]QK=LbVgPheF=6MIIZD=?c_PUmXPf_;]_YOkS^NKKDcHQ]H8Fwd?T
    0    509WQ-;PP]iFO^<P>WDGw?U[7O&OWCVhIYdIK.INOT;5;SXSV_DID?Y8A;CCeJ<AY<L
    0    496bRP4N`SbuVd@;/75WmcOf<hwAVBYec@On<.goSSt2O__0AU79AK_V]dhZK]7;sXo
    0    529eS72dOOd=eVU\I<YFaa(r[RG/K@EXT_AmaFMgHRrA4Vh<LXA3W1w%\LMQCYGRq;O
    0    520X_96P9AMi@WQKI\HGdOJgIVfVQTHSS#^uEIGJ=bs7CWY1<HGLLCZ_CSTO\G\OV?d
    0    595'CnMWJ@8KT?GK``e)Q[^7^3McDeS<DJEGA>c[HQZ(dC:ITIie\Y*lVEHTwFDoXKN
    0    753XgL=X=KBcDX;MT<8HNKDM9`?RU:VBMMYHSARWGSDGYRT=9O:D<6S\UKY8XwJHQRA
    0    4856AZQ_JXS_8P]XdgaC]\QI3ONGWRHR\1XZIReVBpUk=U4DA0hfacQb5waMgZLbPGZ
    0    561A=RX<FN=MP>EcKUWWTNVQb?XOIO_9L9d?[^FQHGFUWMA]bUVMHl?SwREeU]BpF_W
    0    405^rMbSNibM8diVRZKwMIm$8-\khQ,RfYk^=[6.6_=RbRW]ec;KV]CpC6F`R\q-8Md
    0    630>`D<U/GHYJMMZAOnEcUN]kLXCDIETIUBMDE`VLFTa<YXQUS@QEL]Wh=RRcA#\eVG
    0    700?L]1]0JJ:O]MS@<IVMW]O^ZIXQIUL9XHOO?LhM[A\?UGRKPQ\@HUH]#XSNV7ZJ;5
    0    571Ue<DCe]dP8UaF__MJTXj`USflC?@QcrFUO1J>#T-M;PX7J?=GW_ZAEa;7/TdRG?K
    0    560/YS=@;@YWFMV_bMO:Wtc->[YDQVBFOS-l+:c@8RF?]RV3F_@XTW9w`RK6K@<`dBY
    0    521lLB%h?RMjWkHQ<YEVJ_7Rk[AC\IA<DRfBIMLI4w[AIXrEEN83PUqM'@K87b^:GHP
    0    604GIUI?5VAPQ<QXH97qT`TJeTORKTHN6eL@e<T:HU[V_MTw]QIde>MHQ5jVCIUGQ?7
    0    424FUD+S?O5d`5K]A7S^jtGXfKIO@O2:YYOH.TQZ?3wPTXKbnXRL86N1oZV>F[<qEP4
    0    542OPYMd\MaKKRJ@NRN:NIU8DI8VJ_<K#.cjS@[IHVZXC^6#I;cXOW[Pn]hLeG3_gLN
    0    495ORYsO8>EZQU<D0'BYk2P/ijC]k6UCkfVQ4c;^`bHq]SOLdlP;G0ORt)LeWw=Y1YE
    0    730D_@3TCU_h=BTP5<KP^YFaK[H>UQNgQW@wFACWO_PK2TL\>oDK8GVCQTKK>RFTO;R
    0    522b;Iag0hBCI>qUX]ZXbtJldNTSPqTHSoQVc=[T_<I^#T\bWEE`N^IACQ:QF-IPT1F
    0    4015S5;]TLUc&]E@SgM4EjZ_CKG<.K:RO#/k:]LdGml\S7fUW:8-MdQ'Fl*DECHKsSJ
    0    405ff4D]ZSk`IZJ?GJR@CggZP_SMF5DlnGp:\,R+OH`BHg_Q9M@J.LbQLwWAJgJ:b)X
    0    447VbIeNduQ=@bVDf_@Om.:]BDu?@:i^JOGL*g;wC@Ru@>HPB?Y/Zg:PYQC<TX\K??]
    0    485:OU`;YLKFFcPW\HQYZPdO[C@JJHNOZD`AMELGsDFP\HBU<jff`e#8b@VU8IOcO`%
    0    591NYMJS\@TGiMcNWRJUKJVKMT_W5I7UcHL\S7JfP=TLGX`T</GOMNKXHGJL@fJaw<Y
    0    445LM@rCSGT;T=HT\^NKWAnBDN@RENZUGHpZT^S78I/?UL<TUT<XmURS?wMMMJX(^Ab
    0    548^W?DCZdfXFm=PC/0.:E7]AWW#0:>>XDc.AX6%5KN^KJCG9INK>Z>GH_ZEFO[FFNJ
    0    513Y-9pUWDEeQRGJSJNJRBJb@efOBuIdN\FaIbQaLUZQ<]]LKHQPEN?w_OHY729YH/I
    0    564lTR_Enh3RZpV<_@DX_9BwoKPXFCMNW\PJ]OO7NDSIWCYNZTPGQkUR8_KS.;W^IO7
    0    466A\N^#JfD^a?9=GL@D;RK.@`,dYAT=HT3/^gB@/b6ETIfr_j`PaH@nNaDGNOKM>DE
    0    5123NAU`_F@JXX?E[PfOQ*[UOOAwL8P@MFfAL]5SdCXP\aKRHbL]_EQJ[GCMGCb`hRS
    0    507=Q7hKPUMB89@L8GQIFiJ:cVpFCZQ>6XFYEh\>i?TwA[GSQgkJCEG@[&U[_5<NkGE
    0    398PV@E[R4NY._LAQISEXT1H47=/T_1T`3/fIHwNKf]`;[3?5CO<A_]cfB`$jT7@F<f
    0    468Iu:^L#QOT>7;eK@<U_hIYMOALV]DP@T_W_KW)JIT3cSaQF`:BF5A6sNUS5CF:SJm
    0    634.B^p>>?BCiC8Jw]^T9Ic*a?:\]Ff2G^\L?m;:gG6UO_2]g`lcwZ>aa(LoZH=d6Y0
    0    587h:LrXS`Y3A?9PNfw\M;weLUSEGB?^Op<g]OWJ[CKRPNGkNVRYl=D8RR1AZ4^kM=V
    0    475X?6UKSR5LB>Y?cNYkB1>V\G;-DwH[DL*eDd-QODRQAG5A.AfB0c2BaL3@E^W7[3/
    0    513>nGKS99^-T76NXk\HKX_HRqGiX@CZJcBNIY6M]CI9IA<IbNWc^#=;V4PSa:LSLg[
    0    641RDWU@UaNBO#AR`h_Z)_[A@E`MBVTIVXLCN\cGSPIRTI?ZnIRaWTJ^ILCYE\WP9RD
    0    485dL<LY<NL`QSA]L?ZJOVTTDV;$Q)w<fISOaLB@VNL\JABRWPB?RJ[U@pV:.]ATO?I
    0    369P15JnE==`CRpMDXnc-w4rEN_1DO>IZ?+`icQK/3NGN^h74QIYkO#X9j^PlFF_U:G
    0    452?7Vj^VMMQXd]TJIBqN7XOoC>FWNXF7`QGH_,[D3gF[\>?wNU+>cgMT/jUd;=<%XE
    0    466pgFBQOJ]K9b?MLPMVE_<MSeJDI8VZjPdJ?P^YUA?R0[FIJTBZQBPA\_F>Zw<a`Jc
    0    420*OBi]8F#HED:a[PPBn\E1dFHRcW6)A>K^A`CT]a`CMFCRkk1`UK\6kJqa].5CC'V
    0    491R]:BjCD4m0LS,58a:NnHcp98_6c9BQ31VVJR\CW]Y4[*QTwE?K05RpQPHQCW>R=K
    0    575JUdJ<OT?8?X:D;TIMLHL^T7RRS.IuR@YQVTVpw@HS>MAUIQMYdf)[cPB]MIJN_RJ
    0    464<bQ=JJKHHRDEXTH_=CfUR`.GQeF`7YaDj/@:Igs7IgT)Mpw0bhGI;G1gHSmGJHAB
    0    579RFYMXOG4XQ?9LTePYU(OU?<@KHC\UA]Zf@OW\FQLwB@7QNEnhLF;\l8CIoCZ_NW:
    0    530TLweK]NNARK>]UTbV?FeVcWeW\GTVNLh2T`CKFHAZHmMHKRHg[KKJdMO_]I@NCE`
    0    479fUq/KY^Y48.hHTwhoO^DjYY_9Ut?b<VBaYGT);P8ROMQ?GFHkQK^H5eQNG84[X_W
    0    484QaC.f`_/[I#MVCSo3XiPZ/<`L2^KIICX7Z7eP_@2eAFP,?_?jNY2JC4?Gk_9b`Q(
    0    497GO^mXLhX3<[NDHPS9bD/M\WM=VSMEMCS$HmIZ57AeN`NLhB3V<QH\UO]L@I&-#HC
    0    668DMSOdOAWHEYDABXUFeWI[MU[CZB;8W,E[=E?PP]V<TGT8:FIAHQQX6waGT[PDO?R
    0    5197>`k?$B<WD?2WUQ_FEIGNVOZ:^#g/ELKSMtUFrQ;TuCDNjcOaZZTQPRKd]BH=]U?
    0    4018kWd-R><M^uBS9]ak_-?:aVOeRB\C>ZY5AWF@iQOwla9jok?m5@_GdM@GEP`eNEK
    0    619m#_V8MILJI4gKa\DUAeSLN5^SBWDU@X:@RQVKDOPWB=MHR7PjUUBYMZI]9H:^a_F
    0    452WtFj7P?NC//RMX>P?:?5>EXdHjEkRFD]XNtC:]GX7UMwb>XPD_SU7\`DN5VMNT7`
    0    495AM=I=)YDJF:IJ7CELgMu>\D=WWNFC#;CP5AGeO@PdE5IN6dW`\KYWMJM\IRIMOjB
    0    602gK6=cNZK_#VgG8S^<_V@a?LE8FMK^YE<U]=`^IFWH4N]SC@3=V[K@CO^:>Qh4bAc
    0    563RfL6PWeoX+9DTR=L7RoP`DWM&ZFS3NITb[1Y]aYoF4W`[U8?CC7RK:MZ6;_8OwHZ
    0    542\w?LK[i[JELPUJ\1XJPKPOJMHO>CphFm=I3L9F;_OB\bI;jMGEBNT``XROag7'EC
    0    518[]=>tDXX>'KX[:0=bmXXorU62<Z<XK@>te=jwHXoC/nkA>\+GM*S5S;[NA>::a/L
    0    515VhH4[X:PWPNYG`CPJ:Y`PVwLgQ5YhTU]<LO7IEEY<OeKT@nVDkBOTW=Rkba:H9Dt
    0    654NNPUwL7A^CVBY:9[YjW`ObU@A@J7^HM?RXEKWMP[]AjdRHSGh;+\2dPLIHpCbKDT
    0    546dXVWI#SDOTK?QF\VV[`5NM?SEYdG?DREVbURNCJNHXkGEQgFfM9_CQKHBQeLKeVI
    0    495Pw^Z@JHD9CQ^H_^4Ei1_HR\HpUX;M=OONfFD/_e1,LdEE@WuHS^Keg[QLLCLSOT^
    0    499Pc>>Ae.djB]P;RVMQAMIh8XwLLhG7OKfSK>WZ:`H@dKJ<JPL2Q[CUL:]F>fQKEKL
    0    447vHbd0\Za>W<VAL\\RPeJjb)VlUEAQ1mKHZT;[=F0]T;T>J;kP]Wd[:P3U'APP#RB
    0    503YQ=@ZW^\MXQ_K[<NH_ZS`ON=MIK_DSSMNOTJGaT7GN_6ETgEWHGXF_F2X0N^w^V.
    0    552TQETHAECQ3]PTU>;XYSN^NX0OKDwZKFnN@NI-RYCOMZ\J\M7EP^YU\QTROSTZINZ
    0    567Al>Th*QFEIM8]0B6ObnB\LXB*NSVA^1TN63;mrBb?Y_FFRH@G>,pDwBg6Lc66obe
    0    434?3AZdE`HOO?@]KD]WoL;@,N0#VI)g%I=WNCuUEBD?:CY<H_G_QI17LF:?%=NFN@0
    0    546F)lUIB%>PYGBeFB[J=CfEwG&]\ZAF/<ZH8fER\SOJLC6\PcWhPU<_q]S\gP+`Xf@
    0    666UE5g7XBP3R)LNLLNY=:[DdISYOD\M?R];Ch=SYJDbVK>LRweDWfFNA0_hOHYGSb7
    0    388RBR?>WE?jUk49CW(k=9#iAW&U[@ZCYIO0EJ7^K@K*BcMGNvP@^DX+TBOGOLHXLkk
    0    733MHDCJMY9Q=K\GNQELNaHFD^`5@NARE>=`^9lScBwE5I]><M.LC_F?EZI44BgGj)X
    0    401ELVa^AgD>b=icnFfVcAQ4.2lhE9B,A\TUJib4XJFPM#^ZNSdR`MUpOa:m\gvogJF
    0    554MJ-?V;>F>MGT_JJMRHHM9mBRIi;a2EKd^@WUWcM:#6bF>EVM\G?XUv.`L^dRTBK^
    0    611N^OFYQ6BoDPS5PXGQCCCnL^CwGBKijE[AWW-;PNCNRYbI<FMLPNnV8d_B?_\7RSU
    0    426]e:I\AOEYaVLqC8NA]NM_H1NHSEMAIO8,w3LXjD[M\YTZ'GAVAbA$OH@O5F>;WG-
    0    454=K5dOGJIRHcPfM.V;bMDQaWV9JDUGb4Y?;q(eI>QhECHVZLA54Up*K#g(WB6BI\U
    0    580=>RGJCIALL3Pr]JSUJ6a>Z;RS\Xa=:TR-@k-DTP/cX?:Z^mwbgH@kaAMiE@^`UI=
    0    545=IZ\;^S5/cD8V]L__.HVBw4bcfa[D2RIXar78pU?bL0(TfVRW]kNX^9S]T6NePNF
    0    465I]B_:K@QlQA2QOENK`[F]WLE0UIN@GDQrP/MBiaT+#jHYS[X;ITfN\bLf7NHGQ8_
    0    6458O_B;JQWP]8MVTMi8EZ]CUHNRX=OJHSGTIRY>ZMO=XDVwI]sZWCUPKULS:RK]GDX
    0    451R`EEN26U9JME`Le8l`]<MXhSUXTXC\dc6*I+VjIn35nQHbX\8@<wElUKV;li.O5W
    0    462OFNTEE\)TMdgceOIW;<RDiL1H]kPGfBLNa]NB^YPjZD1w\GmXcQ^bCJS4kRbVEXJ
    0    562HXa^4';9?PE;cSUOJfRVFZWL3^\E#6^DLOOW@kTYULMKYcYgQ8DWhY/gbVP7\PQF
    0    747=M^c;@1CJs6EQ_aO]4<X6XPAXg>_;>NU:6cE>YM95w>>]n^cVb;SmTB?iRND`LQ0
    0    519F:bcR>K4TdJQGkSPQDJLBkRPPajJU\\YD:\85_W5=b>ANwLPdYS4EnRYUU+M]IkH
    0    601VFUGMAB;^LD\[MX0jBSoJ_B0MRiPL8]OTIWQOZNeV7_cYRwLcO35>Q9MRUF<LjCT
    0    3599WD;<Z/.?@8>mIWk=O\FdZ#DP@I]h0P=h*DV;6C;>AM4c;TwF8rXKNJDa`AVRXZH
    0    474EGX;CHQTJb;[gJWpNHMdYWICpl2bXd^;KGcNCrHK*WWOwAY`YUHiLPKWOPFDmW@U
    0    489.EWOSPQK8T;_dJRpe78[)QEJOBXw0INQ4Lh^4_@/GpG>Yk>]FiUdjJ;EtR<G\J[3
    0    423@'k[<UVWES8BjEumG4?R(eMLwII\=ZaPD6g]<`E'hF6BTcYawbc3l\P7tNiNj:Z&
    0    494K>^U>N8=FeKTWfa]ELRtFX>N^Dl`LHQG>=gWH]OORPL9XKdhwsS<jI<N\s#)fN[N
    0    582Eb0;dSJeGM_<tK@ZTwY>`UDXNSJS\W;FHKLPXhGVaBWSG>RIVJTV;fMmKY;<@Y>A
    0    572KOd^MbR:?bSLCrYeWG$]@b4=c_XWLLXL-5`P,YLB@MF=wkkkqpD?lbNDj^>g]XjA
    0    374u\1DjXh3lGg<qjFL?<KQSj3@:XZXi<_5`AdKFhOF]O\Ok(pvbh6RR`;3v/8egh^#
    0    379L@`G9iQH0]Eb^bjZi#+sRMLErb7LF9_[EPXjDKi>fiKAWRUfko::`N#@\fI,X)`3
    0    592BLXGGWRJeLaENIHRGJNTJa?J`RTBDZEVIRgOHXl;]ZH;IU]QwLIDJbYBD:PNSNQR
    0    406>7Zf1QQ[eZJK@MPgRK9HRD1ZiEYYY8?#XtZ<YLBQuk=Ae_ZYKV]bS1N9Q?X[E/G<
    0    679#OFNQ>W?=S?`MbUTL]\K7EQYFAWJH8EBGLaDaKR[QTC7V<GYDKj<J[0OP;8=O\LU
    0    592)Y<QZC1GR[0:wKP6T4CJQ`LaYd(Z1Q:PHBY?Nd:MOSDS[Q[aUk7NL^-TLVLEQNaS
    0    657:B_p>@9Q#Q4:cSRH]3;T7QGNQ[SO9>UbT?l;1gY:f^QCOmBiZd([iV@`n[P#WMN:
    0    550c?9LVb?B?1CK<ewDL8O\RLVVCC?=MSdWXrOAF>@>HgJAK^[D9NN8;/WE@:VLLU1\
    0    626RUZM7MW^<E[]U\V@O;9U\EVNnQFCSTZaH`HARG@9ZLw>4MR/PR@_VNBW@I]TSBMC
    0    455<aWf>P\_0W09\hp]GXPQ57Vl\TABCLWPGe^3'`6CNS3;ZaC5dXKqw39Tc77Hae.v
    0    406IB\:AvMWM&DR<[gVD9d#\@]@I?iKRE0'B]MAqD,g7a8\D5QT_UG?JahoDO/VYSES
    0    560[Scq@6X=+VADgKTdM1#V@`FHZ]ZS'*OLWOn6TY[8mOF\cRlkXiY=ogNDZdTP\O[;
    0    394=Vn\]<WD?O4T@LkGG(X[>?XgK<YBDVSFRI/W\5vbKT;6GNWdkBh`\e8#U_]T`Zeg
    0    5209>oXbPN2IZ7S^fdr>P3N>G(T<UUwGEF6GYZ]^V7nUZLL4PO^KiXCdMHLcc0TScbI
    0    650GS@QbJPg<SS5Q-KLIJ?SFKEWgMBOR@UfDTP+ON/NHCgL=q[XE\DLiHQpKwHILK]\
    0    390KMXV%wCj:\aTM\N^YAFJEYFKimLH>=Z_VCLQG>P6XPBOgKEAkQ[8Ph/5gMXlgU<;
    0    448J#bX6SbXIPEOsmuVmBOdPaI:ai*^NIW]:-t6NZiOmYFBSa^i^dh;gP:ZWESeUBk3
    0    604MiGMU40dNG;EtFRIKRVG_RuTF\:UCG?ShH@LRaYcO6^`DTgFHPDJ6_wHAFiBSVSM
    0    576QFGGaQP1l7c>NaXPGWePaQOY>OMNKCG9\KH^qTV[w6BSWGA:oCXDEJOeUVKCX`UH
    0    476`<N\aBUL7:a^9^dO]L#YED0[l9]G8[\GFTr24-.ae^_4`F:UUYWY_E/m]QJMQAia
    0    579b9gP=7CBRcI:GcYNb;YX2J;BR[EgIKd\>GC\6V[6Va^SMkg^hc\@PhH;bRO_wIu6
    0    553Q.]W-FBVRbZM]\SLN<7w5^7MTbQ^YFZC*HWCITM=cp9DZ\ORSSH^Q^VL[WrTYGUB
    0    454DHZN@=>?][P=g61FVWSHJibNswW`Ijmb[FOC>KU:GepUbVgXdERQ3[JpGgp9ZFPY
    0    678CXWIORYQQYQFSIJ1[X1PPBGIOJNETTRcGKDFeIj7HLcWBFUNbMPPQFbeIV_^#D?F
    0    673OBJmJJA;VTUAUZN^YK=QDEEM]EQL;RKM<F^TTHKL5fTPEUNY\uVhHNRLYXWPSGwJ
    0    684ZHDKS[`Kd==e<l^bZ8QbHD7HCHg8LT`DgKAUE=]Z5bGSF@UIJaX8\=w;8IL_UOUm
    0    568G8Q@7RM5nir\o@H;rJ<D:]L=JLaC0>HTMTJSS@j@er?Rf5:LIPiwQ/LHG;he.:YH
    0    533LJ^l:M<8=fWJiiGXS22j5RT=jRVw?EW^?[]G8nX9>h]1Zq^_G\PDVf=aaMg@]*]=
    0    406CClU$dJ*PhBZQNVlH4EQ;N9@]Fq]M9T\'dcDSkW-ar15BlwhPjagmU/'IMCMp4a$
    0    511BFRPY_V\8=EIEYOX@=,B]4Ei4BCJEMd'_QLM,`n>B\V^SD@YAwLHJ8P-EANWL=NS
    0    51868ol4KW'M^@S[hWrOA<^:KKaIr:`GHNFHQCKWli.G]#Ge][FClU.`L8IZZW>]O_'
    0    616F8_W<UVRATCA]VIcQ<McCZ:0jc5a;CfUEFiKGRw<^_R2beZVi_.:rI+STfFT\Ee4
    0    469MPKb6wRUMKE`TVm:YHV\YN]>QPKMITZrJTOGE<8H[gXaZS`A6H^FN[SNeRUaGS8b
    0    497Z/AK-Zf,ET[MdNQ9Y09V\w;VZWmK=Kd@$AR=7O\AK^FHLmLYgSrjLT7<bP>ZRNbA
    0    606aRPHVGGR=VSPUPQY`@G\N]2NAdR`DO]RGAVS?JR\^N\=hTgX`RK#IZF[^Rb@NNXI
    0    675C9fXLR7J<OV6[\QYRF#SP\W0lP?\8JerB?S4FIM:So[3EfXOUgNMsE/I^Xu]aJTQ
    0    570^JL*cWCQdafCiD87aLM7WU[G@JfILM5EPL=R=OVK@hISLED:D2WwG[UV:LvKV;\d
    0    574MEOEQ=MCCC<DV[U^^BH_jP*@R7NBIAk`1NHH[IEEMRnBTOXaLK7@:UE<w7@Tb>MR
    0    677NN^hBSY>P]bFZDDUp\5T4kM#]_R^KHEe=GSZEVL9ORE6Z[RXC=Q^nQgIJLX\K9^E
    0    485U_g=@p`UKWgcFES<eZ=Mh]IHVgLDgLAZQk@6G'RJ:Y9UR6aJSD^^ZGT>78w]0BPJ
    0    370a@,FW8if8b<mf6KSGa`A.c=wKC/7Weh<Qb0F8X?e1;aHSV9ED?<E.V_oMXQT/Bbc
    0    529>bJWLK/BBq9hJ_TPbGQm0F2dWA?EUT`b<oPDKI95UOPgMV]TSW1Qw[=XnJ\+4/TQ
    0    499cWHOQS_$DHOka5GgBB]N]VN/JNUqR1D(=Z`w`LYHUSI?[PNMfN]`@N7/WA;>a[WQ
    0    412BPdTVX&ODhP=FPT@=<6SG^O\_hGRCW\E4>uDceD1wCR;ENalLcVX\KIHag[H17OC
    0    385a;eVZ6I^h\^@a&>PIH9C_U68e]Me1G?Z00M^Jfb[-O<LkObdD?:_Lb2twWHQ=;]2
    0    640JS>8gHPNlCP\V8SFYee=`S\bFHGZI_5Ow\9MpZWm57Vg7>c.C#7ZPf`V4SR+^p@u
    0    604^USKTwCJdTN6NHRGOGQSFPD_dP=L>\Q`?FNBQA80OK:CORYfKP_RQWPgcLq\R[W?
    0    431;J<B^&-Z[ZY[R\7EX6PKIBWETPcr=^;E5U\BD=nV[SYXjZ\XPkE3P`SNPPw5FeYB
    0    601-$V4`W=ArJBKHrvhFGY]0F)h8@dE1J@Fw1AS=Ali7J1DJ0HkYdp8nDhV5kE*cS7f
    0    621=>jRJ@CBaYPSLrT_DHPC@PQ_SGSXHG>HM<XTcQj[[PVHZ];_OgwCTREPORB1UKbe
    0    544MAEqIPUa9cK>=ImU]T1S6wI[nbNEI][]7V`7+MK5OBP<\QZjXcQEnWTAbkTV@<lE
    0    495C<LEUJ6XQPO@Q9JHN9tM8QQPAXp@7H'OSJ5JOQaN@>DwEhIKgD=BmU@TUKlTSUBC
    0    458YOPMesR_8M[RMT\_fbD=KiBO?Gf?W]XW_MLH`QE^b^U9@L:`CPvSCIMV=_U43?X#
    0    560nJc@J3XB0RSBgDFnZZPi_wJ;bh;EW;dLRRXS`kFT[M[BW[_PgD:I[l>AKFPAMUc?
    0    622=IR_WLN<0UC;DjnYZ33L*SKInPceJ[UFINcF^[L#^`F@RmRjb`L3YZDXFWLA_NQO
    0    455??OaOcO8Q;IF`OMQCD0dD3GVF@shQD.CRBeCHXNEf=PGSHSEg]iDsYOG_wP@kTTM
    0    687NJQq<K<;;SCDI\aS=O?3:PIKQQAj1MMX?4DBw_GKX^KCR]FVZR>HOQ2VVUYGH=G\
    0    541<JYYL]R7LTL1SWD`A?HXBV18TbDOQ@`[D7WBIlOUwPTEHF[c]M9AYkGGSRHlKJXA
    0    494[wJ]Gj[]H=h_FJY=UHFVXCjYG\>NJlV_EX4F8HZ.)BlFHQYR:X6N4TMJ9HliNCKl
    0    430X=IKesPLN7;T4i\OMNZ]QbH`@^_GA6;OG@hU:#UWPT@4[IMCq`_[_PIL3dY0o@Jj
    0    465X-]GLCgWu/BR?TGTXLwJ4?BOPMNSSA@+aWEZ7SSB`SMCHWF[j`UAPFY]`h@TAJR6
    0    401XAOWL7/AaPN:ba>qJJ5\DQ@IaG4m=OLYHHNf?b9=-a&;_lfIQUHTe>78wkKF_LED
    0    439BCFD[hOUlA)c@VrmL6VaS5If\:g5RFMRbn'^?#E?JX\r94`GHdvPR[sLF*Y\XgHi
    0    494_?@^=G@@7ULLQSwfcPD8F6O>XF3jCNE`5?YBCVHRWY_4^hJI<:b]:IK=d@X?Bobl
    0    506DnI5wA4<eGb-^B24NOi9Mc^IEWWR;d-_LKQDWSRA98\j=OY=SHQYEabYLWv2Vker
    0    700?EQ`UGAL\IL7kBQVHd^IPPR?ANZMME:\TUF7`QEodDEH`Sg[cIRN8w8YWOO>Dm_D
    0    515Oh?@icb_S8AhSQ[=ZKwa`T>*QNHOP[^`RYCD&ZJdYNK[QRY.DSdgIZOX3B]F2TH_
    0    455MjN?V#NI@G`AY1MR1@QJH5b7:+KECV>bIA@7E@nSQWiGl=S6e8JRLN4]:ScBCWf]
    0    579A0^WP[.9VYQ#d]KdiUR_NZKDKfLa8>B[cLpOFoUPM[V3NS]NURZIeD@R[jSPhVV<
    0    504,r-$c/)X[RZG]?7F/VV>eHoACK@F&[7gcMACNXlU.:_`9IwPF>/vP^khG0`1Bcdl
    0    500JKfiIYTH2V7PEtJf_5-\I`H.j]OME<[L>LTJYjP1tg\5wjC[jqS=iB9D\Z-a[Je9
    0    598^dHKD:f]>@]MIOCO6?=CS=]e7OBGVd\@nN;1Z>Lb=HKVQD=@C>SJM1RNPWTY1a@w
    0    5686EwT\>RIEQN5hEAU`CJX=_1>TYMPFGs[X?nEIPR?TJjBRcaeOFQ<FXJ9PXGBMXG<
    0    446HhDYJYFH2;9^RmRIh\KdAXXAJdCVW[[dONCQQLI?BfeWQJIG]lA#JO]MlMSIOfDK
    0    752;ZeDg;CEdQBB^5GT8RjWL8NQIMZT?P<=c9CFJA^^7:QI<IDIOXVhM^\BMhO>KwBd
    0    438W5^L\vaUQ[J4H?7]@3FcIo/RWRY)I3>.=Ca`ZNPEhwQVQZDvN``BZI;:YG\UZTMK
    0    643GBTS@]\d7\8Z5iYRXC?w9CJO=_@ER@lT6;eEAT>?PtHJRaVYHWJOoDNNKBCWRADO
    0    599?XAZ`GjTfEG].VVDB[I?GC]YR5QMHN?UOM>SRCYfK;XTE7T9>GZFL:i.P<J>KcBw
    0    506HAD=XPQURLTk6XQPJFZVWO)L9)^X;<<9Pj9kiJhgSRCNR#ISdHr:aC_]Wa1PZ_1M
    0    496QKWFHubNI].TI^hHMCViU`#>m[FGQ@aPQIYQ_6P@,UY3UCQW7iDPw:MFCET^D6T0
    0    521:NNW;MPCfLi1FM@XBS<KNM1\[i4C8JIIGI`?RKjWPA]OVRmVUG,V<]4I[Q]GS`wb
    0    4297?EwJ=K0PXLJJn_Xd9dN`.LSE/sGBMQ>m8FO\U`cE^LT9WA%fKQ9OFWLJrGFXnJQ
    0    5267JFe4H?>W[XAV,@YZJeNGg)XaXR^:4IH_;gNYOaE^Ap.eMqKnsS?R[8e_W@6Xwj1
    0    417JH4*]Wb<i)9^<Ip>;^M]P=w]RVm9eh?DaCApFA;f>7d\1EAWfHZYKIiGTpF>@kAT
    0    435G7R]HEYJMn-WLQ]RP@7gB[/o\;M]&4UXV4YGYjI=p]>5^t@BvjB:9O#Q`_#LVPeA
    0    425RL7E9Do\;JU^BFBTbR]JiIQJHjO>OZRC]aHJ:QXYVwWNKXCVNTfXCC]hH8bdI;?[
    0    558H7bmZE2D:B@IeK@[bPP^LiHUPcK[JQL`OE[6SS`SFNk1f]wPPE2HSsAXh`TT^<[1
    0    549-JIYD6VF?S@R>Yl\<=K</LMEFTNZ8<H>T?P<R_\wiU1$iY:h@<f@KR2@U`@9C]H`
    0    666OO@KEW\UbHi]ROTCFCTP[JM]AIBPaZFHSK=H8GdV3TFJF?LGJETPHKwJ@NZWPF<_
    0    4627GRTVA:Q3YGSBWFTZ9Gp:$PF^P*OXf`^Y@UH#9T?_e=3<:4]Hk]OmDY<jvbfaFDJ
    0    516R6faFZ6HY\K][RKTV:-ATIA5TVkHJSXJHKQGS3Q:EIQlZYQO[g=Qd3=MY#VQLP]V
    0    372;<XBJF&M[`8EaRicAA>q+VT@FiO@3>>VD@ub\LHf?O3&OUdRFR`YG=;@agQ9V?w[
    0    485F/Z*WpZSZVLQ@*8@R@MMGK0Uh>\6bEN4Vw4Js-N?^Y)iU;/Y[VEfr1k6XHbdG=JS
    0    667H\POKL>O@WX2eK\WdWT@[V]Q>QHCBSLW@EI[:^KETNUEOaUPLIGIZ\U^HeNM]?aw
    0    394KQN2PQGE2O?WTGLd8+:q6C=:@GPM@^IDXEU?LO^I=X,=:JXTTRC`TfgGXhn#SGgf
    0    560EGQIiQV][>1Z#Tl1=3FddHPS?BIHNPIGbDK_G4<X<_MG@DTkFHf-bRJL8FKGQ=8h
    0    440daAT<Ii]7bJGZhan>V5=9wILI>TWH[LBBTi.XqK`fka_]VqWR7CM0U?4U:A]XNfV
    0    628.ASR`LJGYRKPOJ][K\jMNI.U:JoMO?;F]GRg[Beq\.O@YBZ^\^G7lTJOZXLHwbbG
    0    515f]\;K]qePBSw;J\`XE7?NSOfZMSOqiMR2^KYS9;V?.O^H@K69WLwWKXD@;hY?HFZ
    0    478TId?RQ@MH]T\5Z^^W8b]FC)c\UNZH<K7N5ZfZSXMB:?8E#Fb4RoCLQJiQM7IW`CM
    0    599XTOEJlXSdW3hCa\?N<AcQIIwOLD#bdSP5JH>:/:?.rBVNSPNTZVKlPPMC?<]KL6S
    0    511MLG24CVLYqwKP8I5h^WBXY^:S<@MA;R[Xn62HW@WPZ6kZ?W6VAFkGFX]D9bP[Sw=
    0    501FwMAZ@p@]Lf^aGUNE]G:W\v`PP\C>R9N5W9Oe[XWSU]d`LNN6BCD5WX\.G9ECi[r
    0    269)n^o?E6bV]hrM0D9b1fAd6[2Q7CqR4(vWNaO(qaZTTfNkcDwIr7qIVVPPqV]L_Sn
    0    479LIKPr\Z-SRFF?glS#AsAK6KfF@K[%C0GT=YX7'jg3j<?6Z8PAkr+[a<>[GE'MOMs
    0    684KXH^6X`WEO<US[OUY=JNGOI9bYB_WOwRIC^.@Y;8Ko?UV]bHIVbZHIRH^AYQG3SJ
    0    492s[9*eYgW`+*YVwIiZ%X_`,PmD>NQ]N_V\a:]<B;cOOVmT>CCMEKAVQfAMDQ@MP1F
    0    505?;GBBf<[GOTC7p9WH?=Kd1_OQ_<MqKWaQEK>O<f7=#TaJWvteqn/VMb@NL<Y^\iA
    0    375H]>U6lN_-c`SWTG6<FWgiJ3nAN18JbPY[QU>,<1%QQg=?[c26M>?dGJU;,wijY]E
    0    630OTGd9^KOF?MJJXYT<<5RBWSROWDgQPUcO<\*=MCELXCJCfobQd==Mw9EnRRTeRQL
    0    4597Q;Us\HL\1O\REA&JjC0he\cQMa[?FPUa:([u@U]IPN:&cGP3NDhWhh_En[a#GML
    0    655FaO=aYACwOPQi@ZL>BcASIW:TVKANbDLhHGXfOZ]7FD5HKJdV7LE5RUM>WX2dSQi
    0    613ETO<IKJaS@MND`dZP@``UFFg7F[?YTUKh?NSk=Kg;MfJ=eESFbG#fMTHQVOAKW>r
    0    610fMA=awf\[0IO9?6^NMQ[ORK<d@VIFN_?NTOFH?_MiU[WS7NA@A\3RFH:PQ]SRJMJ
    0    436384BOR.2b@fFMUYSO4DDKa:EK3:J7TAPMiV`FTf)%-FSvaimpw@5acXd`kIhc+O7
    0    507GLH=RtRSdA`^B\nU]QlHGweQ\^JaD`^K[H<MkKXV0QO\Y>`OsTg99W@HiQ>I_`Ma
    0    547LP9aGWCY2EG11MRI?7E>FC;=GT?bM_BB19wJUWeIKeI%0DOwTNHFTTQGiZ>II>TD
    0    558YDSd:HVZPF3EVWNON?WNCAMORYKZT5P@C@okDG@:QGO3LXgCfKeSw6EV\N\TIn;?
    0    494RRCwd76=]F6V>XgcLBQ][ANQeMPFEN6];K;BX[N@0K:BNDYWXk7LIZ>I]_KFHTCe
    0    512XFG_8i=KTAUDAU[+APGP=HKZhH6CUhwdA\B=1.P@=ST`L?NV@IaCECH?@BXaI:K_
    0    436@^OJbWK5UJh/`aefdWcegN;QMW*UB]8?a9eU#\VVI5IAS^eQYI\U2dG8iZ0;mX_8
    0    543kBHDINOL[4^YNPVQPJcV\GFH96K;IFa)`aAwY4_=LICBCG:NPUXCKVOJ<=GRfnD7
    0    479dP@V4?HSG>KASI=31#LQpgWKE=>\AM_q<bF9TO@CSWEqB>PEJYXO3A;L_and/NVE
    0    490ZOCJVU?KUK3P4ca:MBTFOmHVZSQ+6Uf_Gw5Vc@9XDHPd:E9GSRV<QGHQ=>`^Q87j
    0    450GURVwRUJCN3nVaRUDrl?4W^JpAHU:CvXWH;[YL=rD@79b_RK\Y[B9^q:YaN?gv8q
    0    482:[FdJNCYI8`8SSYO#I8N716IYPGEj\VJ6ON8O,H7?6AZaC9wbUCEVfgdLD4G[8j5
    0    4826?9HSaY]gI?9@t@cSC^fWI<LF8:G*pOTM6U=dQFk#74?4eKu?nTBcDZNQZMD?cNd
    0    495rTHBDQ/Y^8VWf#:D9>QUmC^XC?83_]NQTMV[FVeZO7UKH0VArH^^IaeMSfGVLbJn
    0    563<SOLVP+TKMO@VCRH]i>9nTF0bMUA^[\iBI5;^RXSh]PH<LBBHLGWKPVwPIRUN+4J
    0    580MSZ[d?MIdaG?E6bRRLN>:I8O#QDF:NM2bEMXbETXX=9>TLFr^]S/N[N>Np@NWeFI
    0    507F6TIVg[E\RGG9p9=J3b\HLQPBYY[*F8Pa5FnKNoC%_G2O5FZwYg2maO=mgBWp[QC
    0    529=TmSXPbL6UXIDjiWI<kM8OJAGDWXJF6:\D\TO>B[8iTaXIVwujH>SLM^\o?(ab^i
    0    428Nn7NFQZTDF`VZC7bHWBFPo/X4EwAX5WG@WITDE1^ZBUeaN]NU4^e=uI\vY<X;;*A
    0    509DM:eXT#PTD.c[ZRmIQqRNGLK2B;;ZGN;a@K]<FWWiTBRQ,[HRA&bm6EcXDUBHPO]
    0    560IY3KfEO;k7mO67Z&@qN4l>oL#KKP5l(OT\9;fLVTG>UR2?HQ39Sv5U[X4MF['cOj
    0    528_66SFaTP/FQ=LZ]USZ@WUiYWC5c;QXSO_4m6WX4Yg.IFRGEnB@^#.Fdb@H>]]ikr
    0    542TOQRTgw=GXLY7MVRK:J^JGEY@[SKJIkJIc5Qh;\:A\ADQRC[b_aH]Ni;\]LNc@6C
    0    566RPM,MUIEk>g;*`V;@3_9dFXN/@7>UX7<wBOVL;a==27MA2QXbRWGFZp<FTOLkrSU
    0    525g7?_RcVWHeSfB\9kY[+IE`3Bn4GDUPhD;TnCl?COZRZKCIOweDi1XS7jcL/TE3j$
    0    6720AKDVGGI^OY?Q_dMF^SXRI[XFS[GFESE_8HPSTbV=KT:HDGcXYS@Ob[LVwF>Z9PR
    0   1000=1Z:UfO0wO[JF_H_@BdDO:FWCFZ8AM?5YCNi>7sO<N=5O6>dihe:YPR@NLOUhKRS
    0    531FXNGHji>4bCjBbOuI@2ZMS=TOF@\D8@REXp?[XE4JkBFwj<J8TW[_=P%OH?ZLGZI
    0    588K_:FMLRb]:WNFQZECBJLw=ZrD?>@mgaSAYO<TOFFBLTmLAVM@JLJBORMOH\f?ZPY
    0    481>\N/VYF`6XFPJ?\DXKXEg#\IfAga<ggUAcBga:SneITq7LNG;/HJTYtLH^JU:X<U
    0    496IA@:XLIG`T[R?HH>cbX+]eW#HA[dDfRX]AV?ZdM@QK]a_=tqBB@Y7iTY?YJPsdUN
    0    717>NNVJa:IFX4J_w;LL1GO;17?GLHV;W?XUBh5SG\FUaN;NQfMMXIPEH5LM_UF\gRR
    0    631D=I9TkWNdHPS:m^<9TFLT?h_P1hJKgH?H=;NBK[E;O<OLI=[FN^IHVwKYI8;VXDN
    0    7687>W\E@#?OP\:QZO[S<XUDMJB\UE\>:NPMD]IDLU4ZcDGRSVOo\T3SaD8NSYHgOaA
    0    628DSTTRTTQ^K5BAkdOG9:JD1E`KZHPB`Chi[dLJ>>LK\:0MT@g;wm(VDP>\AAaUYJQ
    0    501;wW;U:;OG[Q:^[M[sSgQiQYS;MVG7Rbs[7_Qae;OD;KTIM^Q[Y>S]Q/bZ^KBOwO\
    0    533H_6MJW\I]K`S7aYTWIS<_CSY;MACaP^Xc3FIiLZ@gIR9CG\RXD\ROCOE?MUwN]5^
    0    555M<FU\FQ^X>CDWMG]PEm3wVZJ)OJRA>OMUMQfILEc@THSFPHICZJ_2Q@PNPNdJaFI
    0    614>0RVOcdNDHZb:eV\N3@W6AeL;NIX\<BRZ]OQGAHPJi?RQSRURwbBbDMDPRRXNF9B
    0    675==aIjYQ3rI<`;H\l@Xm\@A.lCCj@0G#*r45hrC^m.h+9MB,Y\[g=`TO@AZ3<\jUk
    0    635VG:JP[WMj<Y5[<^@UKUN]UHWNKJ<ZlW[OI5YYCGQ2CMg?FGFL@cWNIwI@FLJUZNe
    0    57983ONWK3O_ZOCQSM\<B[PAjLHPR;h9BPZL8\USQYGSaDFGRQcd\hCw]SL__IFjQ\\
    0    553YW2OGZIC5?M>7SF96SC*e#LJ-77?[YZF-Gp:;5?ROGB[7-cSSQRN4KVSMV@MMTET
    0    586MN<MdjfR`2PSNTNW=AX>@TGS&F>IJ]:/WK=\]7wMZS6LHBAGC<]RX,ZE8W\CW;YV
    0    543=[h@[\37_bOJkN<_XgrDUPUeNP5[CG5<KE<Ie\gHV5E8R#Ta<T[bLjSPKd:%j^nj
    0    529cRJs;'AT&HPa]^nLOZL2H^VJLSCV\JY^EQU#Ye#BT\V3pQdB5=Ih5SVUILP]TDVW
    0    501iQs6MbYMOa8JKwlL68UbU/BRj`I4c`PWE)P[G*hD<S9dQ3N:Ko+RwG\6O2TlRG]I
    0    628M[,5dHMTV.lZC9`UNai>]RC[:GZGXe@GdF?\wTLtL8`@CQE>JPII;If\ICM@IiWb
    0    757I=mj2WD2Tc;RZKC>d:CX*sD>kUO\M0O;>N^R7RV:QjJEiUCSwNEITEFD^SJCQ?[6
    0    418TRWWPoa8O;Pw?YCQ<JlXQ6PW<N8BD+LEGMYT>@JCWoIRY\DCMR];9ORK]u[9YX<M
    0    550B>Y_LURAMLH<N^MU^-Tl_FCFENMMJApNL9ST#G<.KM81PMpEIPOKcCBSUS?ADN^?
    0    450#=aS9ZWGYM%2MbUFDO;r;[?V\aBSE,f5g3nb8\EmGqV/hTQYQ\o:j`BBM,<FkDZ:
    0    493eN1>[:_=w$PgJQDM[T@Jt@VH@Ac8TJTFJ]8hbYdF_]^U`-O@a@u^Q\ZS>?cKRWWR
    0    679UIPb6[]wM=R^O`WLZCWPkAT[KNF?[WW^PMVI5.O@fFa[S\^P=WDWGQ^BN=O`FGPM
    0    467W@iXEC]=>fIT>M@k9FSR8O4GTRNQP#eQFEhR7RG.c;>Bk^`P_E1GH^=DZ4TWj^bE
    0    581@6SOBNK7JONA=ZI\MWcWM^9FMTO]@+SU#GRVGWD4<QG6A`fQaRI:cM>TDfA8\@U2
    0    510;=gE>O_C@MJB?cO]XY@TKOQP1YdT6@6*LQTECN`7IoD?dWOH:EwXV2D>RW9SY?Bb
    0    488OCaR#G]^LS<XYK4IkPTbGGVHf_>EZkg^1OUcRrXBtRPKO[iDY6_K8]FITPMU=NnP
    0    400AH6DGmlK?RE`FLlBV8GDdGLT..c7n:]GlQL[qQ?YbWwW[YVOF=2$IGO[^@*-HI.o
    0    480FD[_B,XBWeV/AK`wZe>M7I_YR[UlQ:L_TCNHH\QVKSDLMf\eWcEBSH8JcNdFrTMo
    0    692JAa[5aU]FRLEHYuZ_8>l=OK_i_RA_0\K)UR9TFB2MXc8WQFkCV\#gD?=WJNKZ5W:
    0    540W>MKXEVMAACS_VAVTXM\L[=J<VZ\eAwEVS[P\YSWKqW>XN];g?AA8K8FU@_;WUUN
    0    700F?QX>1N<DZ?-[N>pL5Mj5kV9ivNh66TsS:YO3gO<=P`:qul[v[DKJd[MimY>w\L?
    0    667O<Ye8DF@F^X/ePFGYP>OQlV,LWBj`L;b5Qd=5lE8KQ?[cjwieUU8@eNI]NKD\Vl7
    0    600A1\S'R1FH`TLUTC?Q[F[DeS1U_C[G#_K<faOLRL4eTP\kNINUTa]\AT^KN[gE,^/
    0    522X/Xr@L9-:VJ2DwJ[W<EXQi4/]UIUR=X[?LOBCf=@cbCJSWYdD[LIEd6?XTJ)c9Z>
    0    527UX@K]bKNeCI`T\I:a?wLI4<WYRO;Ff=_fANPD>UL<QGEG7*U4VRlcGXYBQONbwKG
    0    655.>RRN@:B7]R>N;YK]LMW:c>[KRDn@=?>ZDN1YINBXR_5IUK_lSb<AV;SgwQA^UmH
    0    507/[\6jKFNF?i6M\=;OP=<XIaM,eBHQl&r]'9F#[LP4GcRPENWOP]Z;\@\MuMO4D_B
    0    571^>sLKRXGr\j@e9C8h`Y:AVSCT\ePHD'#<RDZD>hCWjTW_<FKF>K^Y5cB;/SW=6I4
    0    628.HWf@ANO@cG<T^JSN8PA=?\<V\Sr@OE];?wSFgWUYbJE[PZfFZGYBODL=WDDEPhY
    0    711?J`EGWUGY_3LRSVMjC:i@YE4wQB[SQJR@Ff7?FLHH]TRUhePSRQJQKXP`MjID4LV
    0    478;8QW1@[2G]-2<_BibvTUKY;<TYWQ_AM[=;`BJ_o=e\f<\w9SKqN-F,d$ER1$NVB?
    0    445B[Pff_g>]P]m9PJFtYDRWXBPR0Z9=Uf:GXAMOCAPa4^]\51CQ=7L^QCHP1@LOVB#
    0    525?LEMBrgwO>>R8\aSLeWO>E<tUQ[>VLRDE@HWYI:EPOAERN0E)Wn2Y/b9KKBjJH]R
    0    412^fVwoLAD\<@\RF@Z;KwRdYHJgLQHQQ.ndM;RmNvge3HYRP]>[D=9#SP<UH]RGW/a
    0    470kLX=@gOXm[QZ?Wf@lB;WIv>7wYOR5`e]XYFR7ZWCINPPYTcTLKZ]kW2@T_UY]MSG
    0    858e[/2GQfN`#j]K@><3`h0_9dIE;F-fZ;KPY1NrFYg;EJ`@7@2D5_O::f\24F_:bJZ
    0    706E8ec?9RAQ];QG`Vnb/M_IWDSfcHwE;NQCKjNJ`MOQP<0\hUOVKlAJN?AhkFDKN^8
    0    507H4qt-*XD\hI3LCEL[hUA1J\Rab@Z58Q=/YYNBwHSKgG9qnRGKBcYRgAGWEpQSUJb
    0    686IAmVOJL>:VAOG_>da8IP>lL8a^YXGXVY>HpEFgYBDTBAg\UeWVYKc_IAkt6TwIEU
    0    332M?T#5mj\fWDN\fU^n[gihcN>^]X8SHYE'QM[$ZK-YTDHcct^,=DR>W=jprZV_:t=
    0    469Rv#GMC]BcRV\BHF6a]P=U@jG><6Z\KEo\]X-Jw^jBOFXVV>6A8Qn0WLh:bWRNf^P
    0    571U?U`IA]<DTD5P;Iq_:<]:qK[]XWaMFTB9OqFwNl@SbZ4bUTUFPZKfO:U]L@QTUZE
    0    559OSCYCT$RAMV;_NC]^B,]LPC8^r6WA\R^2Gr;L]i2TVSRq]WQYGE9Rh5DZXQ_wC\*
    0    432NU4DM]ECNFP3WKW_O0XQoSWQ0mWSriin\6BUh?=UY$kU3Aw\cP5SPY:RI.T7LZK@
    0    454@\H<V#;KZJ]JbEA:\UfA^e]0U^^CMNIG;]PXY0TVPBbU@=BGNBVF^OEG/PQdCYe>
    0    450FGATSSj1IWJJA<^9T^M;0AYQWCRAYEKNMJJXQU:CF\QPJGDcQ8=dne?#/UMUAF[5
    0    6647LFFV_KYEV#B_FNHHJQSAMOHe_DO;GCJMLSD7_fE^ROWL`f^K\IJSEK)OW>_Q>_:
    0    669;BdKLNNRLZUDNVRO;7IeFDJ]LN[FPBG]MBW]?URPFL?KDR?XVwZP\cY<[^SBTCLS
    0    586ECXYFO^RBZQTJ\U?TUhGE;\2AY?IE;@weUHQSX\aFWN?UeZO9E]_A\BE;PUM2hcK
    0    6693?d]8N,@QoKJP^C_MXDQ?bB?_W6oF@CVU?RJZaQ@Z]`IjZoE_^9XbF5XcwTO[IlF
    0    7194)smT62?QfE'tH8Q_7KfLh49anRgDFj\DDaM#aJ;OQc>dewdmn.=^Q2X\pj=V.g)
    0    649UOYQ=]iRT<?KDU^N6AFPO?ZjwcETFO=KIg]L<TDTOMRKhVO^N\]1LAPAHNVIWSRS
    0    618QP@<@MwS]+KV/OGC64O>a;PPA/QD?`IHJ^=]S;\Z0DOND8BI?Jf^7-aU+9Yq8dDR
    0    519PI<e^U[=AY<YWQMw\?IlSB>QPcIGM<c<;HVN9YA0bQ^>ZZ\PZPIH:aKFMH:XW?LI
    0    424%'sGFDX=rWO;Q\;rVp_[0g?JR:RI12P6f@smc7T>wKWWPS?\hjZNj[>,4cmH@PZT
    0    431)MRQLSCDF7ACjO[fI]tWBM9mAAY_SFoHQYqpwFTTP>JPBcoTiPGKcY+KQOZ5S\5=
    0    678;(fZKIWDF`<@M]Jp]BEgBb@0\UGd9JXEY7`KHgDOXGEDwZ>_ZYH7X2;/OLI;OSJB
    0    464``HANVhJ/;DO?lsCjUNkU7_d\A@Ib[[RA[GY,M4M4WqQdIfMTCA0c;]'MHwcQ;1O
    0    571UNVK=QSNL`JSTPA[GTwSWh=JMYNt6Q=KA;QFS^dGkEQEuWQS^J>FH\E?YTUIQBK;
    0    443r?AV?<`hFHRR=TTMIQOSZ2HZJ;0H20HCaOY_%<XNJT>Xmw_9=IR[ORBTMXX>N_HU
    0    49831QZ3OU=DO<Lsi;T^B7vFn;5_dWT1<ghMk<FLgcJ[HBjwnOU^^H=XTA3oYsLX;M\
    0    575LqD<[@ZHXTNNW15N8aZYWH^,?hAPCZKLYI<Te\_QI7bw=/PH\OFa9`TbB\m4<wYW
    0    625QJGcUK@^J?<DJ@#MR;e4KRRi?GQVBL)I\C_\QSGYZFH9GFY=OJL]SF:QOaJkT`?L
    0    386C3RkB0:@Ik>K;XBXTZ+rHg6Dci@SQF_=.chOEe;UObS_n7bKi@3MZ9*eC-#5mY`^
    0    396gQK<Agst?@:Y#Oa9Z9MheKBa\]3>c]Ch3od(>;O6/^oWK;LKIho>YFkXb>H[/@Jg
    0    484[_PK5:6O:UABa`@>SW*]cHN`SZD^tgQR@=U64[8R0OgXABmbLwL:1DESeoPEP>Se
    0    468:RJ.kKsFWLUA^BBfE^MJOPnFCG8[5T8WK6A=SiTkULcLVMmMTAks8adZ/Kc#JvTs
    0    550YSIXDhw<kRKS8]M78DDQP?WKZGYO\cVHLBcFOmOGVc3U=ESMDBOM`R:EXHJLBL@^
    0    506`[XM<X]ZL`D_KGLEdO_bgTD[cXRKDRTaKJ7==bGVR;CPH+wMGQ7ZhD^kSWY_I1Mm
    0    500UQ8I5SVRP`RZ>miJ<ZGckQTV<MLABWwC=T<fTII=3`QXaLPXV1_FUQ\TD'RMFU8a
    0    633DRIlZ3JE@cHQ_YXe:bAROUZHJP@wDVH?MK_6_`DVR`H8ZcJTYFG`AXBg`WF+PSMV
    0    512ed7L$mmbTA,dKpXc\?;nQ7Ac`Y@3hHfQ<aC;/<>=6QTnG#fBOc;>dCkDRChf>$?a
    0    655db=V>boQ@2FlH_mNSL8eR9[[V@5SkWV@Tn:=BVA9/WZwJCPCIDQSA4`I@E]HFP@]
    0    576PENJFbOG=T1SERM>QK;i[O@Xa]9aST_[EbU6=XAO8MKNw]DU6KD;[HSD[LGYR6ZI
    0    500XCa9XQEMNBKfTFYWQMi;e[OL=QO`MMLFR5fD]`[RB:FQj#WVXOFWR_MEBYEYR'JY
    0    644wdMIEbTcEIAY:_`-Q;7nQYGTiV61kfu_AkT04@E(,YddW>dU=U?[YFeE>JRd8ASj
    0    470[YR[?MGGALMY7KY9QdDaZ;F_WdIKaXZ_:wHIK?W7;N]i9N->XDcF_WOZWT^IA?DN
    0    586Lb8;DT:ZP;fI[KFC2VcMwXf_R_>Ffp=XwII.\]Cg:7tb3N^H5;OT;iIkBUQGVY[_
    0    460BbEL?\Oa>CHhJbV3EIEmoPukm]#B`dk?@dW6=e2M<a^OPL=ANJ?TaGGF[MW]<SQ]
    0    493b\2g2pnSB:)jFV[;9O5XM<]iYL7PaSiQFsw4E:A@PT`kaSG<0NRHQ@^.-?MwG2;r
    0    452;RLXWIM(GN66<nT@V_SYVXH3cB#7G;C[AO\P?;\kKW_%QNdKg@EMXf7J`^>@YdVG
    0    405MMDL9T[l,AWOAWmMvIHN;3BEsM8o\\gc*KQ>EdC_ghZK?KSHGRo5m#X7'>iS%,Va
    0    657gGXP>W@IHYMNDodP@4OX^?RJqHITTQUT1ZA8-;:7ZiWeE>FS?w>XgPDD?HdZH<AJ
    0    663RiBFC^lODGKi:gYT[J<UD<La\_A9\wQnMa3NRJN^CWFe>\T6QLXBKGMA.EhaF=JW
    0    563:DA?j`O=lCH]HZa`1JaMT5Cl/?d?A80?aTCUwJ;[0M:c/G7`e`VN\LJH@TFM^mDc
    0    472aL5GI`[U/C[nHPn=kOWwcMek_GD>Uijj`nEH:WE=EXs^M1]8A3>LRC]???VI<L6i
    0    548LFPY=UYMH^TTMFMM?@VL@;TF?MQFQsNbwNGJ;Dd=[fQ8OF*E:TOZFPO_UIkLIOK\
    0    509;Q:Ef:/_PEID]CQFRpV;CRBT\XVH7l/ReG8R[Ys^HQA`6:Q<PEEKINX`FrwI;]DZ
    0    352XF`bIPK^JsEqNUqVL16Z,aGb_\;[gW<ISUR./SYP\Aa/X]k^F[IYD-O:wG;aGEUW
    0    461MNXZnQK1uZWGESDKWBnM8NYkTYARMG1<K4]\aLOPDN53Q_UUkYCVZU\_-KP#NESO
    0    424OU\RT?NCHMK<Q-,@:OjJ5jG.8aZ@J[8`aLFZY7^KeON[E>G;=ZUK;H^TJ%ie^wDa
    0    7088QvcOP:A=wJ4VJJ\SZG]@YLHmQIgKRaYDLYL:_RKRMIBZZcM^VH@HVL5T[OJjSVY
    0    728\YRWHV`M=ZIU;hwURGGJMMX_FN[<TTbNMUI9SALiQP@HDQGOT^X=WK^>GI^YELIU
    0    497k]@bOHe^OPCVT^\PCTNSOAXUiGK]ifHw,UX3kFHOVhPTGgY:A3BOYC<YOC)5@W6u
    0    508A[Zw]FMHCAjFrLYLIw8;KRAf`@JI]eXRU:G9i?aORdR/EN@kDC_bHl;leN]?BhdG
    0    550B9=cVDF+RFc[I<]CR<9Gw[bLW@GLgcX>^AW*k3@[hA=8EL\Y^TJARbL\UI,TRWV7
    0    584LH]w.]JRQVTqOSJTdEGHYHfFjBEO0AU@OC]A<RJ=1ZAG?BQWJnOOZa[YR[caNMt<
    0    4187:LIb=jOb2ghR>.ObwNNbZ]dQ>cJI\T]Pg&QM7@c@/Jk<6G)&9>5TM4WH_`eN>bd
    0    347'I`<I3101[LX\6O7ANB)RLUY.DwXXJG>wXgJXmOl4:5,=NdZmRP`FTG:\(HPl_cH
    0    532E1[b#BKKGf?=1H;X7[@<DRKbGs?D/8=EF<b3SGOBVoF)RcTbJ[O,E\*KXIF&WfK7
    0    476eKM]GQ@`@X]#V]ZKQL:U<cKYQZQDcF-qOCJCUFh6>kvLWeLdSS9NAa@>@ZpINB\H
    0    753JMwKF9O<2^W<Y;CNSaiF@YUD\WY_>GWIEIDGXLaPbZUJ]GQ_QEXXaDAW_U_FSNUB
    0    710KRU\FY_U9XI^IMwTW=EJCSETVk[GBSPPN`HPFMFU>_HTOOU^cZbMSIUDMKCRL:MR
    0    508TcD:N;MQJ4OZI:N(TbUIPXP[?lk>P],HXHA<V[JW_5w]+-K1W1Pk3WDWXdfKPlY]
    0    7379VcRAG?NFd8a\XQZPJD[G_UUPwM[?>XSYB[SWZC9XPMB`VfQZ[:UWML:UaMNTZU@
    0    396R4B8S]R.8-EKHTfAA^]TbDrUG__K<5Lw1EKEps[N]DfG0A;@BvN]'GTUjHOc@_BE
    0    603H6\P^?O9ZVC]TSaPI_`?QM8`NM[CBMDRwBRX^>WW;K0OX9VJ^daG,]CDV\8+lfO>
    0    690JFaTcN5I<aNJGbUG>SN_BNCKYKNCFQMM[;aEQS?QX\LIMTFlhwdOYWVKDSLLdH\M
    0    526KT@@bLZe_QZ]]PPH`iaW]Q?U@E]K^;@GUQNVdX<UfBwEkGY4TO@>8j>HMH2EQBDQ
    0    436?SGZD1b>GL][TkAYNCXHNjVAXDPI>PK8DMXQRB;pZSSFa66[?eIw@M[E5>;FO^YH
    0    523AYCVCYKZX<;eCAbOQ2gXmGJaDBM@[dKNwW%b<CCH5,\X<E`0&ZQ=UGWZ8JZXLYS\
    0    465?jZYBOh_AGVARLSG1c[K>+isZ2BWHDFK4q`1qpCsbU`TwbKA5*tY55cGD?IL+d?`
    0    518PbG8\;HDR?AYaLGLSRU+b<R3GWG1/K:PV^PObY^ZL<Wm6;<;6AYa?__b#=hSDrLQ
    0    472XGa9eQbXTD6kTSETW6]]MP=[IESEF>U.Nl?wd@IXk>HJLK/8<Xl6bKaG9^2WPYXE
    0    507VEJnbpw\OYaYDd[NGO=L_<NYPMDRXGf=&_QL785d)Fis@CBPZ[w9iAuBQUNQUHZ[
    0    442_dP<OGe@E#Ljo1IXPp7W]U>Ej<K6-QS:vKAc8UPD$[_KE@bB]9L`S;b[M@UFDWaS
    0    563YQ8?^wPhALQM5LY]BU>8Y6RcAAU7V[O?-W9[^PDg>.P=0F1^@AM6_ZQPBVDV?Q_J
    0    685YdSh-VZ^:`2aIF[_X=8b\II]YGEO[NaCLQX6WA#=FS^[dBVIhYJ)QJT3c9<HDCBF
    0    560GGT<;VX]3LbOYGNNr`JORR]_FRbF^X(<2KKYV:gBwaNMN=CI:Kc]TCU]XUIa`4_?
    0    410Y3ii9]seDvCHUG9QqQ0pt?fnLc:>oReGA4GZ/OGVwwgdi\PTVXMb[L;CIMmr](Y+
    0    588IMLO[T]>w9QU7Hl^VVPNLQJ`_Fr35`T@`WDUPYblEKGF@>EHBUk<^`aOVWKM[`>L
    0    644BA[YZMOGYH?XDWYIOXIL;\XW>AbRA4I6NPLQwHTbLRCM@VYHYNW;SPdIYIPDEgQN
    0    570Og;GVbbs?7JIFF]IFSYEuMMY^=D+jPi^-s9Gj<IR\PXb^R`4OHU+7BwQ8-mOCf<[
    0    424%>[ZJGsB;[;WM?SSB\'TQI<_ZGJV@M?0H(O:.Dw?aS:I[.^`lf>RgXMJ`FeeWK\2
    0    380eVGNQY_9WbgUOfGpY50M\4ZXCJOZ`fW3,OU5GLR[W\P)sUKK>Fw=U@T5A,>S:DA;
    0    475pLJMjwZbLO\b;U`VW]@Gg/\v6:>*RnSSdQWCg6?F?ebY-52?V<S`DQdUCGtk%dEY
    0    561DQ=PWLjW?AKg;cA=RPJOwWnKHJ5OUd]N>Q\NXH.W<eTS@SJG>GHCONKJi5]KRVMH
    0    538IAJRMJDKcQPIDYBCo#>WRFHbW3^IPXVJ\TSUB86Q3HMN+LK\Y\PKQOd>SLL[@[S^
    0    611:=]7jQO@YCAH+Ne]M<wcI<?M4ET?LIE<S=>Wj1_VKM=H:BBvraR<w0U-JnD:\XX^
    0    655AE=R<EQLPQVS.wK5?OKLO8U\IJQYXJ6DCHFN\DJ]K]4?K1@bFHb-c[[6L>LPQ=Mo
    0    403HT7P0M\@_Y;PKfkGR)@2Iw%Tt9<S_Ku`$_`O5LQ6mhD^PW)AY^m`bUU<C9kpS5><
    0    555UTG^;WWF=B`X@7K7pJ;F[K=D^LBL\ZLMWPREL6UTTaWo\CD9GVfwbMNQN>gFMDTV
    0    403J^=NTcZcHE8P;gaCRsRKw6MTUE,I#iCW^-L2c`f_3Cai)SOHSaM`7buElBd[</LP
    0    646e\F9TNkYe>_H9bU=CbeGU8wZM5?DP^]NXY6YN*iQFSD_TJLDE8c_bMpP?UiVFUJG
    0    425kpU[DdCj`ZEF;JPGGPYGq*S`UZIISuQeD]G9O05[96,s$,PYR;a@Z)7V=4w30@6o
    0    583eROR\F<FWXG<bQ@BHTK2Q9KW7?O_;KKIwcIg?icXDfQOUIZ5:X]>\KLcSMdNEMM^
    0    591*ONGd+>I\cWTwO>]/NLATSTMNqDJ@MP]^>GR8UeWIKdU8VrNQMIZGp@tTUjJNTXX
    0    823^FOCK]aL`HdRSLEKKwq7FUcQC<^BFJG8L`EU:9QXMb>TK;MLL9ljTG\R?OZe9QOT
    0    575WIOEPQ\LSYD\3@8STQaDRG`XWOQ<[TONPXJ>SWKUOY@W9AU<CFC^TCcDSKXM#=AZ
    0    711=4^W2Y6H?fZ>UYu^H=<_OO:O[KXZJ7D>E=[A:JB#QS6>\FNhMHa0kI\J\[TAe>PM
    0    599^NTMQ]^ON83[LBDVGQic^A^_2JXI\2N^a]:PDLAZ8RMjG=OS[U]BcCQ#RLLV[fTQ
    0    526@ZAdIP0P2QNCEmwPNVSQGD>EL[N_A[9ldII=WiTjFP`A8U]Y@i'X9_=_[QN2Clc2
    0    682`KCMDXrV[=>nRJw3IE`\YULGPE33i\\JXd=JMM:AUH?kMJKCG?DbHL\HIGCP>WF`
    0    453<AODN]<>PA.\LSDR-<^_#,-A\0SE'QV_OFKEX=W9AP?;aH;RVfHRdHB2RS=@o5P^
    0    711D:l_#XJP?g<KR<C@ki/UJtD4l]Ea9;Z?3=TO2]P,]W9GaLKXZGGLpIDmUC]J=*e7
    0    610:Y<5eRlE^*F^:9C<aXWTXIE2CDIM\VG`w_GVQ@JU?AW`V#RL@I?@JYYF@IFUO_LR
    0    512FIC^CL>XVg<_`^W2TPLD9wQ:PbZYIJd;R5WH8N[G\hdQVTRDQBdJ[DdYed]BT7WR
    0    552UXWTF2GQPfOKa<4Qj^\OOHK:;J#]?HNEPPA9\`aFRTuCC>d`:BX`.EDkfV[Pd\c;
    0    469=KDT@=>UDM#BOQdXHe9qBNZceJ.RjrhQG=W#2f=SK;CNrlWjEa?N/a<S;WN-\:Eh
    0    469^@R`.TKQ,wI9@pXQnCOs??GLgoNY^?VC,NZC[GJDO_H0XkPV`V>IRuAQc\\?W@cI
    0    570KL`PZKD/K`IN]>ZGdUNWC[V7QSbMQLHN0O[hWCUAgG>HoT>>;T?dQ.DwH+SHQ<[<
    0    4986M;ZMiV<R`BKXaqLQQ?iRK:SWgQnc7QgIG@5RD]GgN%QYJ]KdNwGTZ*HCQLXV<cf
    0    634EOTOF[K;]K\OnLGKK\[;ROAEAMjHN(NDKMVS?T[Hw[HPQUO@`\fdBJI[HPVCQFND
    0    6399SYWORD;9S1>eAK`S?0VKwK@@batKNDN@;Y6Iw7BUHLJgnXcuV*@:PCiw<6?oY]D
    0    436cTD>cVUcQ`>Q<ige<HZ\OM:dwJ*ANPo]],9[HS8J'k8pCq(hOlW:XJs6SfZ[jDJl
    0    383gmgj8eYB?O`V\_\pj:>]9lG>YpTbBwQYYr\cLeO@fK;hVCjiLj/Fo_LWn:l[^<Wf
    0    537Q@A8PeXEP@ZJWICSfvu+PD<=.?hCS25AFXEsBS:CZH6kVA:CYOkMC@gAYSKQH`#M
    0    437U^Ac+FKMW<NjSJF<N]hOU*_NF]CA@D8^TWEB;oc-Jf9`@KE@6PD6GPaiCZw6AIAt
    0    5203^@VI6#AkO<EElXbCIIYbCVk2QAQ=NVQdLWOf2Mo'SLDEojR^lMCbVI7bZB3qafX
    0    536WLL&;`N&eEbcA)/)ZE_)ehT*I<@7K9C3N_+^m@RKwd:b`/-5Q3ecS>lF)=Fc5JU6
    0    517N^cd`J<XCZ.VILBPpjMZJOFA_bLRZYpawSrE,Z@HSMYCh]i\_c%Q:LJWECAECKrH
    0    646L]>TRKYNXK:IVKJORcPLZMbSL8?QObFSQEP6E[FPDTWZSH^M5[]^[@ZwZ;T[H?ik
    0    544JkNMmPKVG9M_DOSW=dU[Q8gEI8<NLXPhUP;FFD9VH#^fW;]6P>-`GepAPThJCGK_
    0    672AZML=FIK5M=UHYXG@MFiN<L`SZETOKVN?OWESHO;NPH]Ff[OOMAKoXP#W>Q=[KTV
    0    592M_ElAwMK?K=U/wJDJANITNS1ZFDY.RPfE=^:$CC;M\L;JaUbEe6KV^dDNLSScH:T
    0    728]IW<:OL=SMX]OYLBM[FLHXM;fRIA1EGVY]ZVLFYFbU4UTC9LBC`gQ=aOC5wd@AXW
    0    4412m0M;E[M0Kd?1CFoakZ>I9Na70.Gne\`<hV;`7#JNAp`I\QD6S@I1G`CW;1QMiAX
    0    575[JbN4BB;8cVIO5PSeqQTOw<LCb\]GF@L#KOU>ZI<daLbQQ\ZWE[UJCLuQM^LMHiN
    0    418JQFT7aY_Cl/^SlVWK`LnV/d>dO\E?TtwYO@U)]NJALDV[A_T;VH%YCPNeXDRW`O`
    0    452VCIT=dBUET0OVFq*Q#<S9EXeI;:C@ZDM?U6A?1WJ<8\OA,e`HQ,ZjOgHTmYNWMiY
    0    610Uh+2w>>[d3UOU04@Y^m7s?dE;RB@7XO=u]*V>GSoT3nc-5=GDE4b=KXf5CaEU\Dd
    0    546[OkBPCHDd\W=Y65.PcwIRVB5?Of?3?<AFUM^ddjgINKjFHAGKAP[NXJUL@rLIE\Y
    0    557I@K]K4Z3a@>L;gRJ2LGPhH5?EIPbbAPSBoTH^_QP^h6QCJOYsXCSDwKGCI7DsrkB
    0    538DLgPFJOC\s>MN?U>w^=KT`EORQu[HO\:IWSBR^MNX[bWUrRI\DCFbRL`gIUXV^o/
    0    506G8OON$9C`d?=R#MJZRMQIPGF]m>X<2QQa=]L1PcTBYN@RZDKL^7D[GCR`KoF=BbW
    0    575pLM6L6J=dHT\J157ZQoInf_;HBi7FEKN.g:jASMO]WHrh(I5G#?U>>ZN?J]N?BKK
    0    5496fABL>;RkAi:MK35Agd9ZHY]7P;F2^:N^>Amdacr86naC6RIK@Ki?bMM@wiQ>WcZ
    0    482_CLNBMVVT.ALJDDUOJXiJ6IBV<=?FXWF:a<jaMHQRP_Q@:BSE\lnwDWHZUH[GNRG
    0    4501c<TELE,.Vj@jORCPKC_RMg*6d[nKLTO8G[,CwJ<ELpdf[SINH*K[NXI7gE&VXW3
    0    441<Mdk0;A4OOZ0fQ6?TLXED8j(\\3[HUVP:CW'6dVaCNY@TMS=$FJe:wKcaEV_;6sD
    0    434b<P]MbV;@#bPYD-oc]^[8k;HBbec@XaNC7<?/VM)BZS3&[weTI-XRm<CiReEp`U2
    0    427I/GUOif`_HhS:.SFM\NNp<nSFXQBO^/IS;S[G^VCEESP?&gUNTM?=Uw:O@NRlQaW
    0    6408rOUH:L#UgASdeOCJ1SWFoPEWJG<0DHRO[JTEY@MBDKQAKOJ^=L^EDcEQ+MLhQFI
    0    393BA;ecVREM>[O4THFClY>D_GY99D=K[^8IJOGDNGOXH>TJIEwV7WTNnImR?3S`FLU
    0    550PI9O[LbHPGQWQIbXJS`IQ^aa$?YOSVR6;XO=g_LfVRgNVFE4ROlJ26@B*HVORh*w
    0    629SC>Ad;PaVPK@Ra]GFS]=L=cJCHHGVgGOgHPB,wSKJC]RHVQMSIP?D_X`VGmTOTUO
    0    506<KQCJFSwXXJOc>3$@JXs`ODIeNEDiTADWTJR:YJa_7BfU>d5K6J5J?cPQmZRNOWg
    0    543Nk11mMX`g#\]8H/@N`iQnC@J=0Y&>KEGgcCnm8Sm]=[cN9I/P<4p@^X_QTGJVcHN
    0    386UJJp>lT\Q?]aE3RRNiWE^M9<J5D\ZwjLA_X6IdX?7V=X/AB<CNSVDF[B<Q@bB[oe
    0    518^>jq]?K9FTAGRSbaS5:j6c<WQf:SKLR>NAe\C867QXE?qPJU[YI9LVBDwYMD\DU-
    0    613=MLSZLADn>]dVP=CKDe?ROWOBSONU]=:FE:VN?cPFRR[K=MQXDTaQKwRaH\LJZIW
    0    718/bC9bKIUw<_JIQJMLaQ8J=RD7JPK9k9U\:;VPJXT8RLU>9R>ACSWSL`N<JdK3XHj
    0    54588ENI4-CJf??dP9OMM<V;KCH`b8V8WJPM#U@HgP5FPM5PRSQ@V[W]KFbgLQOZDW;
    0    591:5Q[FJBQDYO6_YJPQEG^QTO;`wWUAYQRCA\4Fk`H]ZNQEPmEaOP@MNCecJQ@]?\N
    0    541FU\`>#=9VW&V:LVQMLGfTOU>Oi5nS6IIA:DV?BVE@g=ddfK=Nf<QU`f<LVMO[FR7
    0    5660Kh<59CBEZHVSi^DH[C9OF=N=RoH:3^R3HMiHVO9nII:KW^hA[<MToK;OiB8wDMA
    0    619R4\Q0l\3CO]RQMc:DDI\IJIDIRYE6M#?OMT\-dP=YV9QIS@QHHrKdKOCLdiXD7a=
    0    622ROU`JBG>TYQQNwZ=b.ApWY5D^X@WNaSmIYMNNYEGIic9IUQoF]GE>VQQcOT;lEKO
    0    663NO^jI7IFLf?W^GY]fDQXHeVE^XU\SHcXO=]AFfH@]cS>IeBwYC=X[sB]cfE;I9]I
    0    535\m\MQTH?I[)>+YL-C>@TFPROS\UOIaOFwMP@D0L>;Z?ZCaNN8`[NiK^HSIgKWBPn
    0    549ZO[[J.R=WINOA^RY`BGw5M8UVdSMd7eT9LX8<WfUH_WY\J[h[Z7?KFECYW@_SER<
    0    516K@wIf\u=SfCgN]`Z:GeI*@ISUjnYSA?<G=`MNZd[^W+BNXNc_N_9]vbXdaCPa<fL
    0    487KBN_/U$1Je0QK\RJHC5KNUMal]XdADNICDw<AeH9cw.(fgRk=O]L\C%GiPS;<9\`
    0    526ATQ_gSuwR`?F=BYG[pL5pfL\\=UWdAW]Y_JEXCF<hMW[M@>E,=BE=B`U@CbZ9E6Q
    0    557KOU;GAVN[CCS^fFBSB;W_YSi?UCUMRLiMQSI94R\J9PIPbI\MQDHL5wDHM\QXdER
    0    542.=METZCHWhXRRJQC@C2U':MQf[,t/4<c?=n(NWONaSJ>PHwPFn,>PLDH^AcQ_O_D
    0    450;D8SNGXJTQMeS@'sZfdRdN?#BR[VJRQ@QQ6[fLF]h:RbNFYWf12<>l2JO6[V:Q_J
    0    790;V?<iZ;[`@SFSJEPGEaBSJTUBOH@YbFL\GIMX<k_JGOS9@FXCD#IRPjaKN3COWMh
    0    776G/boAD7=9wLVWM`TPCGb9_2ONMKDDI]H4@nR5]@9]GJ?RT?]aRARS[=FdPKPYGLE
    0    623IIQSJB\A-HUSTSQIRD;P>JJ9[Q@V[7MM6Sp0OX#AMDBFnQKf`4KLRbIGNJ9FJBLJ
    0    482O\GYr@EDk(ZEF#Wf;cm5^SXG#0QDMcDDJR+9eNNdlEEW8UL/G1U^8`Bj->:6EX4H
    0    744E;di?1L8E`6ANgOUcQK^Nl:<aRBV^4a]2Mb9K]CDb]J#UQUPHeWAOI7V^XJ=_GI=
    0    504_<;_3]cmGR=StSVZJ><S\VSKi1LOEDSf0bRSJjQPjiS:T`AMReaJiM^VE?q^C#DT
    0    566OXQKX:5>w4/H_IGQI&_IJ-[G<[@S5.HsUSL<@NLL<D3bBMr?II<SJghKIaUVfl>T
    0    515@[YNO?e?AWKWQMMcJSM<2QT6]gIS??KUL>XE_V]B\SHOXYRHZH=:9TBYpKUMwjPA
    0    605VM_L]GS0_ZNYW;OGRMgA>JHPB;n#INA0TX=kIDZMNZ1YV=9X7;rATIaECAPYMQYQ
    0    492RZ0MhG%@Z<98ZI<N=PVPJfWv8KICVCUetRUAUT;k<G^LTESNDHR`HwOGSJI6Hu6X
    0    631kNPITS]FSFDZArBQN#GR-KR\iB>GTTHTAARW5EM;'_2WYLITWU@[BBQ\E7EXfL5O
    0    538wIkJM``]eXRI<ggR;;2GJF@mWT<KLp@c<3ZE9NR1JuCJ-FDj9WiNk?hSEEYWY.Xb
    0    397=mD;TNZ^\>F?N0:LWcvDsRq44S]1YJwN^SZKII^E;It_R9R3DF;k=XegP+Vq@Y?V
    0    506-d]5<Gg6Uib;fYGVI0T\NeDA=j.w4R=\$D`,KoL-O^H=RibmSB@[S\BCDiW^iUl^
    0    425QQgi=^<1aY;:IlHW<Re)<3_AQ\KL3?MvF#U/E\o88Z@E?pBj2>SEYTSs^isQkHmg
    0    432AiDOQD=(oNX>A@#SXJkDU@d@RK>S*4EY?5LcLHr@HNFXBAv-IT1jG_MRW`^@`RCc
    0    706]XR:MjhhVIWZ;EANCfCVjJFZLNQ:lcJP=QPV9*ULRTJ^RDCTWPXSXAwIFD3`MDX_
    0    811@PZd<::09fCNUO<S`HQR9^L;TT;U>CW\I9KHQW>:VBZFehwQZmNYKM2Ik[i\NLKR
    0    520)FZMONO>:GGJ_ZYXLQU90X<>EKU\05='F#igWNTl[HN:RYZfV_YMD[9A7I.0RCZ.
    0    480_;I]VV1GIPAAK^Yjw^EWZWJ;rGGkFK^]O;E;$X>?iR<DjMt_VR@Gn]UFolY=G5AE
    0    562?wEIOH^Jf;SUV6D6C_e;_WSCT=/dMSJ?Vk,D]UK`;VNT<=`#B4>dD@_U44\M.`Og
    0    558EeFH97]ZYN)=Kj9TN\;FT]oOSNIE9@Pa6^aUY;\cfYJ`KUQR[KB6]S<wTR\?HXkl
    0    481YBQc2eb7Da*QmRYuhA+h._(/TIZgH9W5=2nf(V^$^c::iRIul^^F_d@7_a]XwHZ;
    0    552LDbdS=C3IHSI_>PQd^B\YU<DWO8iBL`h[/lVZhREf\W<wJXI^SJYOa:GC>^DGL_U
    0    4683O^eKbIIb6RGa]<'KR@9F7bNFk>a=_+]_1V1PXwN?jY*`_i>6A@UjgR`JSl4IRot
    0    6915VT2gWOTWH__GA`@BwVIJ@`XACCQG`R\GXBL[SVdGPUaAL]5D@SR-@[U;C\`IlBY
    0    377@P=d@q;BN3LJrN]BZREJ`ebD]_W-wWL=1[8UE?05L^<R<iBXL9MFFF[RSQhiQa>@
    0    587BjUPAA]-C[<PLZbFS:Tw=TT9jL,Q@6ESCFGC8TR2@UY?MKJAIaD[mD\YJLpM8VTT
    0    499iFDAQ_JiwMFMa>=;]OGUlaSULF?JMb`GiX@@`?&I^8dUMIpDZ?CfO`V]?YShW\MU
    0    664FU9jION^6;KSB;I<LPI.]L[b87?;RWQGTMa:ZG;SZH2JQ@U,@G3QC@LFK#^S)>JV
    0    646<FJSGXQPGJWY>RLGAWGV`5PU??MCHLCR=ZZDNFJRZMPMFj4]FSwXX??K9L=_=MZQ
    0    500SWLJUlKYIVWH:0XKNeVL\gN\`El[Z_J=L@QSe:-fTG\?RWMnAQ]9bWRL79'1P#ZM
    0    504\OY;HCBw;FI]NGS5e\L7LO\@Qi`PF]T`XD:8BFMfKQXFJId@NdAU_XWoBEdWSDMW
    0    512>QE/EUBDPN`DgWVXRJkDL^W2Vf_HC[U-4TCXJENWm2Vw[Hu@hTZRQ[STX3T>kHTF
    0    483CVN[TCVIiUWaWWYa<mD3Ua8kQYrME7fP38XK\Z9m\V`1agHbdPVdKWtw`^PCA2U6
    0    471<\ddNwF@BOU\r[f8pEJ^VU[^O\;DIGISQKd@,AS/BHfZD?]J.JVMA_Y_LQpVFOJL
    0    984RKEaAG;]OEA>HB;??@wDY>FOBKILIEB;_AmWHNWKo>M><HdFJD=_YD?fa]TeD^V>
    0    489C^Ms9Lk;?dSH[_YF>fDG>K^wV4T_/><RD@p;tkJ`db>>d\ABFIs^LPQSNIB@PaHQ
    0    486RXSf*9F6[NsB;UERD\EM`;\E@6PAI?D>A3C\G5UTbH[NAYH_e8RPNLH1wZSGDIMD
    0    881CSi`AIWQDW=CPWYJFQ7WRRKGZ[@b=PM\><W=GIwGBKD=ILO`YLWONF@LV``QPNZ;
    0    477?&ZYwa.M@sGM54cbR@FWIT2p?6nFZCbGAVd@ZR7SZAv>IO<dG:R*RvLY5WJ3.6dL
    0    5218E<@SE_AMG3nFZ\P86A.P;bX;:HIV@FCH?HMwN`K<U4EP\AIEU\Z*Ak9KT=LKjPb
    0    655PVTSNEZY@H6_FQK<NJGPHMSWhJMKgU_WGK9:R,@FMRHMVK9T>AR]wOKNOQ[aAH6\
    0    607UCU^S=WONVNwYM\]@`DMOUcNZLN>OD@S*MFUA4>E8bSGrY?;K9KUYFHCRS@OIO6S
    0    5538QK3i2:65K6Df\RD;IYQ2Ycd9J\[N1LOhE/XewRmiOGfnFD6WNL7TVgX=JHFZ^CZ
    0    468]?c4G#<;>SIYPRMCJ2>^McV*<pJ6AtRKBHa.XH\CFZYM^:^cMXFGB]=?j_JCO]`T
    0    477AGWwSF?P,L\[LHQa]`6Q_SG?d[H-[mV[NVP4v.^,1VI&]e]b3`BKF4CW`]XV^9V>
    0    508hZ[99RSuE7eWB>\-OLDVNPAVq?>AXUYb=C763S.5_JPRU3kCO#@sBQ?F.LcX:%=1
    0    384YB8^7=HFSX<[cE6Uh(;;nwL3r_NliXoWKB]qM;+3]VZ7__\mq1;T2h5AjR=HreHE
    0    641A8`j:SBJ3d8HIWNe[5Wl:[-IdrQd<CVV0Ci=<WR2cQU+RwN\vrX7UO79e[SEl7Z7
    0    451XbJeY>ODoImaZ>DN>G<MAXHJT-[#PF;@:HCT3QT1`=4L8B?JI?dD_OdKQLN;GN+E
    0    650YVOOPiawE>[BQNS=ZOSF_BL^CRJ\K^UoM6JDOD;N`@\Q@EqE=cC\IV_PC_MJOENV
    0    547_W6N>?GBcRFK]_>RHQd9KHJO:EGF7K:K^<[=^Q\]wR.2I_cMZ<TcOCEMIL<L@abB
    0    467K/MdCV\(\E6OwJZbP&IKd_BUH<[Zb,DJ@QHPhUQRrNY?lnYqGLc+IO>L[J54cGI(
    0    664QCP`*YwGGV>W,JV<^2FJMKR8T9GBWKS)5]PFA:>LHONF\J>HN:\WB=H2T7HXG<3<
    0    562U:?9[UPRH?OT:cLJ)>_`hENS^#]E>QWJQ?X@EI[_YiGXM>fW`YcCCK:4VJZ?DP8O
    0    642<ILn4QAHRpN;WdFLT5$J@ZR5W[ChD<GM53wJ6XI9IS_PieIF>dHBNL0QbR?I9P[B
    0    541HlJS8YUY9-bYMILWaBUOZ]a:pN_FX\Pn@J<_BDJDMVwYCBRJPVH([WE1ERJaRF`B
    0    507X]JSM#;=dLLOCcTVdV?F;6OAJb@d@=0]?[fIaMQZ9NDK[SfHHQTGM`GV[QtDCaHL
    0    646YZT<WRFTSSRL@_OZUBKGQ4IRGGH8]=U1?KQSF,\?EnDUEA8_JQw6]9ZLWHPNO;=[
    0    440^EZ_ICD*JQVDbjWdT2K\0P,-KN9]PHDV$3V8Mmr*)?e7[Kqbrgn<IwnSP_SY^ah=
    0    493b:]8HYU[cJ(a.hdTP#F[mKYZQ:F-T_cSQF4lO8KI/ZqXFK5gFWrIVRs>PEU^L=9n
    0    704VXMSG^ID?WTNU??KMj/I;fYB\W`[CURHONID>RWEN]J[ZPUVMCU`EEXWTXwLRVUN
    0    569NQW]\;BcOPTMFV)D?FaLjHBm4Bl49iGQJ+IGO@NblJBH?DVMBIjVPXSwGg@?JZJO
    0    4555G]QQ8IR&WNkU[BT6N*b<HiJK`LJC6CS1IIKkKYKJZ<ATfGq>ZDVOZ<DRf9:dYw5
    0    924DP;YAFMJIO[JIZUEIL:GVLHYUV9WB_H[JVY#EPBRB\FA=YK\?TCNOJTPNRPLGDFW
    0    459W?Pg=G?QUNMdiHPS]kH4<[MGU[FwARSM/@CY2`J]JuYVZXQ]S/EL?^_;IPSF4FBO
    0    6009?]L4L9EV\O8fKPQM;-`@S=<`\E`EH[N7=ICK[^G<jV@CShoj`?I[`6?_wNAY<_M
    0    481]j8[>MU][(=UJMW@HX[JmIiN^Q2BRZlhAa5>O>JL3EwJ8NS-ISZ`]JRQPT>],LEw
    0    5169eB<aC;Uk8XNHPOL;Mq=7@S[AJVTGZ?@qAMYIRMk/IP_;NTP.JQOXl[Q/d4AXcUw
    0    602YISO#aHD\W^WSM>@_P.T\`/L]M-?UGcA7XML7B=7Xb[XHROP?9SBPRVP^Ii_B'EA
    0    566?O7En9FH_GFRH(@HABq?WGLc?2>0M8(6m:4a`NidB+MaL8q,E#Fb.[KlCGGRSj?H
    0    583BVRsII'>VQA4TU1I?OT8T=Q>=n>T8I$MLCwJfNCV[G7=CZYWCALOKH1fU^=QLOS5
    0    462WA_W8PmV#\P_IpaDR[ATLCnQS<9fKPRGTbl(8hKAMoFQnESDUZ^Mf;.390eI4dEE
    0    636[;1=EZTgE6]<?DNQBVWIs?KcV1b9XWHSEXKZf#9GR;9HB1BKYKZVDKY[:BCKD3>?
    0    588DLZd=FDZ,fBKPDQHQQNM^jD`]B<UUQG]dE\MBLK,TGVGROdYTX8YwYQX^f[]JX]Q
    0    574O#LRGSAJLG^NU[]dQQ2bN_;MQAM;[AeBCPaICRJGcR1/R[=iQFPODSVKSs;EJHaH
    0    629QH6ZI\pZ0I<g6R`ESA8]^KP^a3I<VUVO/ie6H<1#>aceJRI=*[R=Q7XPJU`R;;WY
    0    445VOICTqfVMQNT3LP*wvBDaB4mH+e*MGBboIVNb=@W*G;e%(fBHU[^I8uKK<Ch;OHj
    0    392J2T5mgW=Q>er@BNNOB.snQ*VdPOHVIRFoJ4IwCSP4gI=8N4WQE[8FJXO6I4P^[G_
    0    540gQ:N#jk_FCA_GUj=g@@YQXR`^XKP^]u_Bo?JJ<@><TBeL<M5UOLR9Th[L@Sd\X:h
    0    480>?Bb=QVCBC8TC=ObaBJPLw:WO6LFGYc>/dXeH:X>jNJUCkUqavRHXT/GR\5mSTs<
    0    636G:WUAF3HTPPKQKBS\Y<MQLMEDJQUONBLC6iAAXVKmELAQT_RkEa@D@LNN_USTLg#
    0    4965QqAOJ;7@_EA[PX``=MS*dd?bf\w:;-?A+dReiD@l_=BMKadVY0I/UN8gX:5KAEa
    0    481&d9OXFGSQ8d?>OE4O[Y8nBUa7DB;=o3jD3SDV7X[H1P&E6>.;9mk(qZ`,rX5aNwX
    0    5022YrAH;A00[K+NmaM^W>]6MHCW\DUSARLGVJKSI`QgAt[@^gbTW=ODwATUTV=eWP@
    0    582aR`Q;@XAYrj^JHAEPtDd]FXWOfKL#[7VRKNFQC^C(QJQINJA<?bMPR1Z8KoW=LSg
    0    656NUDI2fdY/TQ[KIP>OP;V@QKewULHGNHL2]P_FCT5geIGP@H@GUH^SN>GHTGT8KMO
    0    494H>C2-^NGgB9mFZg[S#9eQJ>STMuS:PP14T]LXDI-XSUB:7SKUKX+kPrTGMP0MOI@
    0    478E?R[FXQI@XS;FL_FY98LJX@DXLRJReTQ9Bi>aaZQ?>w0BXVdnK^UQGA^JUbUZ:eO
    0    4933L[lG_5T/XN*[gJq^OC]6c:;q^IsDGZcD%mLOcjZ]lp5]ZT^M__7^eSi`jD#Y:]=
    0    496fM>t#bHOI^EM<OPDSMQS<TI^`ZARSBOG1T_E.OMRpDU@ZWtND7UcTYNIO^?bQVaJ
    0    510M^STAHENSAF@FMLOQ#jY>[TNWVIG`WiVOdWUK]\hLFSWG$WINdG[[3PWOa9>hERU
    0    450KC9:@wl]J,[^\S5GFhW=l@>Z?GV1r4N?.e4VFGNBpm%[<-N-2QMtX6^QJPRH3DJ1
    0    458RTfNE<EKZD:BnrAarG6mPK9U;e9VEJFo8RE:,KP&DM0#JMQ`cOC[OEHHalN`d0i6
    0    550IYL?]BCDq)qWE=CDNUX+[8N`4@S7Vw5^lA>aa2b]C4MF:A`C9JWh?WjY8eMHDv<`
    0    594LF4SSYOhA8MWHFBeYwg=Y;XOQQ\VZCGU5N<a_SCM9SFLJRKQIOc5GRCLVK6ADCKO
    0    473:OZ=cT'^H@b-g[@@c8^h/M>QM]?P^G#[;IVR,JXYF4BQFIiMN[-fR=H4gXL2DVFK
    0    609Q/OhH[GT.f@EV`ijLB?]?`9>]N@tC+\NCDb0CwCDOVMQnoU]^U7IOW*4aA^2qFYA
    0    67094hMEM>EGdGONTKpY<YRJfERa[Hb<OLWABMFEK?DQR8?LI^wPRUYVbNFOOjO]?`O
    0    501IJZHSUWFNhg4EasWWR^]F_R<mLpKTV[BKM#MLbY4KND`HbmkXdO`A``H]]^Ke?TX
    0    463]ZUm_RY:g_U0wUKLbDXQLK:>`r*Q;]cU+`M=L52JJkKKOMQMud9(FbWLYQEjkNbD
    0    408X?(d8J.@>N;--cA5S73?;/-YrFKBP<OwU`UF$>/:XXUZ]jRB`BhQZ6S)K6:cO+=N
    0    392H=LhD=5>;QU6S^^lT:MQJeXasVO_UdYC5MW7_>Q5JwD1ahdjUSLWUR:/SCU78MhT
    0    674A=QTEG3HUN]<]L6RWXNJSYSHFSSb_QNHC=V?CU\WKXcPKUC^I?H2wQR?VSSU[FX5
    0    635CBbf4LFa:g5N_bYSR.Ij2WL;gKSf1@fhVHY?EwW@VLVNdSjec_/Z]dV>]]Z?KM[K
    0    618KQ8U>UhL=DNwR\SV_FHL8]IKN7C[IKGY/PJN)RF;^X=EZFGK@Sp_CEV4XEW]E3@H
    0    567H+`i07*;7j?/gjPcb+/aSr<3XcP`9-ckR(M^VTd5ai\&weSwZTUGKU1hZW6:OCQ7
    0    585U9L[eXw3MZK\I]ScA,@RPJU__KLc;:CP;WZ25FD?[R%Po\SZYLRE\9CTNTAMMS?Z
    0    520\IKI?KIK5\4B]ipac<7i6PSQu_7]L6pYOR^<O^4HMa>VplTSSPm#kFJ8WRIXP>U7
    0    430VTEGMGV\NwOJ4FCrYEWdHQPWQ@IPbHX=7OVJkScBPXKsI=[RHDTOJ](8n_<`L^:K
    0    510]FUlUqaD6F#XB_c^I@6TkGF`gF4Le@sm[A,Hq]A:JZhWCQCL6=?KU^FiFgS5(PGt
    0    509N=^QRBLNNP]PUREOYHONVV8McMNDG?gS:R_Ica==L4c#L^XaVXV,?kRNYYAi[F_I
    0    618SCE<P^B@dRU5Ow=O[MU@SHT[MUMVGCYPYG\MGR_HKIB[HPbcZOZM7KS]I@LNc^EM
    0    484eEXR:SAL8HnTYfN``J5N`OK>gHK@REQQ#W[CCM`LFLS`]XXLXQmT4BfYG5i\N2TH
    0    533>jHaZ0L<DTVXTJXUXZ_A@LoeHIIw3LYH@4U<G[^OkLPGikbRYB]e.gPgJc?7TPZ`
    0    527R=WN.9HIWWVTV1JNS6I8W@NI9CcO]Df\2IT]SJMS[GDVDCZVTZ:#DVEI5BPELSZ@
    0    7951PSaZLK\ICUBOB]QBO[SJC^TIWHSCZAVf8:7[_\L2S@GBRPQBbS?OFWPLw\?LiL[
    0    585wO6b;jY\K<Qg@^k<<AC^W,XrD6.DGXkY4UK9G'.@EQT^JJ;2.EZB[4l<-9`k2D7c
    0    457^IRKBO]K^MT#V-m?dTG8U<BMS^kQI:FMHFKH5Q`@QJHEPRQ0K_XKQ8qSFGhMENHa
    0    567PWUcQ84:KwFHtZDXVJSYJKDXXWCfF9W6L9Q2FPTaYN:EQ]SMUX=*;dCFGMP*Uja/
    0    475wW184PjK1E>NMK=C@U0VUCVo[D@&WN,DOh51=:]#SA*cJ@N=67VvX2U:5iDnMG=P
    0    440HQs[-+E>Bl:YfGhnXB;K0eIIObGn0<cPPA\@QfJLXhYW\wbMgmCCFYg[VcS?XbQL
    0    905CB_V<<K@@bJRgW[XU#-[CcFGQlOa/CJMG>`8@h]>]^K1[SNe[kWFFV@W_UQT`@YB
    0    484^JHnT3W>d\,AnX:\fTn7?e8U9T[]CVaInDQWJGBWkOwbcJ]]aDLtPVPPR=QclOU7
    0    515YE\_HALRPSXNLb@ZKPVVSRE2PYE_PBF<kPX[rP?SKV*_>KB9TS1#^N'FfCRUI^PC
    0    655XGX[JDNEKNBLmC=`oLASb[D6Vm@rM6XW+AjKMVA?ebQYw\[7XCE<R[MTaGhJW=[:
    0    439X^NFUYdLebMafD9fZWc^Ba=7+K9DWVd#pKMR_5@XUG@\P?XMEJ4P6C72TH=JclT'
    0    609WiD,SWYPa1TgK5cKFna5_9eWKM=8YZGEiR*\lCZoBO_k#1G87L[kVVj\:6Pa<M=m
    0    400[RN>3aA1bmROUTDSLPDILYWNIDPbG[AHXZR73FaMHc@8]BJM`JZwR?LjEIYYSCBF
    0    423W]Iv]@2d=8=UN74\YWw\XW@UGZT>O7XD`HBsPaJsDJFAT2S?QFKa\S+AqIdqXqX`
    0    588K@FF^T1bT[aOC#<FVjHE]HBa8KR1bgO7U?Q/vGFgl2QQI41l>:FabwPOGZC49JmL
    0    507GQweOVKLYX;Ej=UHEVcJ2Xe^iOY]LNBPe[2c[LN?MIFmSQ`aXGN^OAVJRi`TJb?\
    0    549Mc>0_]SO]/iDBDTECeRKQJ_\EfKFFb;TLP?]@WX[<HZ\7/BIAIa3DKUw-PUQ=XRU
    0    609PXBEJMMV[F\HW?UTDlwFK7]bQUNL?`GVTA;SNQ]WSKZ_HIFXNC\bFT]d?_YIBXXR
    0    657DfZO>FNFZbL?ODAPUGLLUNX?AXL`HX@Q_=WUGRWPK;WBWKUYHB5PfjG^C\_DXEwV
    0    599ALaH9FPFIXNOVXeYUBCnMMD9aF<NHBLZ@J^GCUMEAZ-2cVMXHS6\wIa3YKG]j6TM
    0    556MBMaVZguIoVWKJ]JScGBEWLMWN[NNSLKeDYKPS9Aa0<;?X?cAUI_wZG]DtZBEHZA
    0    431aSQ_IgMF-HCt;Ra3ON=\]QQj?8/R8wSR^mEb@PIIOQa[L?OP0]O`W@b>UeNQL/Ra
    0    729G9Xi>;IB#aEJ=JUiY?AfRKB>`LOk?EMMEBc=NWIGSPDAX`LeQTOHhYCbW`SI_<Q4
    0   1009EMHdaEI`GTUVF8cNcWSLTSASTBZFaJcNVQQ9\E@dhMwMIGKPA@BQX`?ZXTJGCC\=
    0    736aX>CAYgSTJkRB^N?BkOWLMJKULGL_jGXCbBS,@Y:MYMoV9NR;HYqiEWXK1kwK=W?
    0    524=0Mc9Tw86iVMLMUK[=+fHb<;KcO7;BebM1RIQ[[(gkJMY]GJDRALrcUOWb\RF:VD
    0    405:DQgU/FdNJbEfC\[PefQTPD^98Lc`F>/kPcpWWaqUgoiOGUM`SUm:nNgV\wVAo?]
    0    664IgkSYKHXIQKMPLBjS1GS;_IDZF8]8EUfMTW8RWC3KlN^IkQNPLH8EDNCRIwJQGEh
    0    675?IAwH>9Z9PH;YN?N`jVWHVR@>Q@K:SLUDJR6WSJLR]uX<RtGW?DKG`<NIRYFDZdC
    0    433kheXR<`>TNnmw=-9GZmGMPuHK>UaNHM<@fD\$\WKokKbX?JDN:eJ^@ZfD_eUc<cH
    0    4199M_h2MI1EtHUIwRP1<<^8VS3[k[T::^]6LgM7WkIV^W=Q\gJPNPXE_O=Ig^VaDM1
    0    4649aRu8VUKPG]-[O9<ER;C0]H?RaNXDJE]=JbEB=k8R<aD]MwEM_TUQGcs\RO?7VAT
    0    554DCWcC9FRiP_M[[SlC`QNDDAHYIEUuRL`BQfZ<ID@VVN2q_:gXNORf[QhI`b4X]w@
    0    708LiCYYGCUOZfIWFdHLkX<\PVQDIWPMW7ZKFDKHNPbPWO@EU[JOAPSZPEw@OUJFSUR
    0    454E6h6Ec56Qw2JgZ9OHSbnDn6SR_WgV#?lVQF?2bXWROCM\?b;Sl.OeCMV@G^1k:LM
    0    567<37bd<O`:^\839eNR`]-[n-kM2w>QQaB??Q;]@<]j.g*SPJ[JAQcPa$f]iE7H?d.
    0    543QjO^:>RC@NF[ZVQbWI?aL[QF]J9[9MNL9aQDO_;BYwd?`\[OM]6eE]NdXJ_NOV?_
    0    535DCS.eX^=^9R9S?cYAWDbeSYSDLpBoEMDJZW_wOHa>[QcEEh6^=N@CMIC>IHAL^cM
    0    420T4URsj=H#>I?QB_QSQ8Tar;FcYkK_Tc=+OLHBS:4nDNGKTNTeBQ&Ff7LVR3GD4]%
    0    519cL[<^irBW[mKTVTBI`cIRCRAFTIEU\IU.M6\BLwBRXHXU@FNTWhUWISb:VXoPKGG
    0    509QIKDH\LWD_UWP`Gt_EBZYDP;k2NT?EaYEOe89UIWPO:Sd[]YOS<OMJ]Fw?Jmo/dK
    0    485JP6a]Y<VDWRL.CeKZ^E2o9EN80YEcmRX/=QYnI+[YBRH6DAD2PCi\KYZ:wM<*2TN
    0    597wAc?ROZMhRTUgHO`bNfNEY2>[5[BTCFU:TO]4Tp=Mg=QgNK;HNb]_?WMGE^_G3T=
    0    510=U8WO^NPYEYbTGOQQ=g7RJYDX7^#U]GCaPCJQF=_[$mR@SFQBGIf<JEA,;/Q>><I
    0    721D@5IwL6IGOTD?9L@TS7>efN[J<RFhWAIQAQHWAEVS9_9DN/SG2FtNO\MG^P97FYK
    0    411[PA8eLhBYJL[YST?IEK?Yl:aP(QLEKGP@FVJmPaUJG`cb<sVkUw8NhOjR'OPCdF`
    0    391Y6^3RdbJgoOHpHG4Yt\/LgCKZCC>?JIB,g9@=OT]UWPog?PX:CwBi;\T8XpVE<_>
    0    4789Kb_=jFdL:b\@rXON=TWg1SWOVM<CVBPHV]B4RFVCtJSRV8d>wvKaSfX?R:ZO<Fl
    0    425]@IeO\JSNKb41NKEMM_#hEBPGIs+\dQA`T3\eHOtdZb]QMANOHlNWK1H.IFZID3O
    0    458WT&@Lrb]l8]C7AKCQgfSR3TF:GH=ewE6JJs0VD<_HN^[8#dT-FeiD@oEQGQmCZWT
    0    739M97Hw^5jJ[rIM7^?^k8Cqj9mJFcM`dWDHUH<tB=`eCkEFF;J>BQLP_9Y9KK?BAQ>
    0    698GKS<JDKDTM8WVDYHGMhMSSOa@TeaDM6KOB3aWWXkQ@HE_KbPCfKMLLICRMXLNwHY
    0    464:N]XaDNvQaTPYZNYafH=Ig@M8RAFBHXBIFTblK(ZXJwh<HkqaQ8AKS,JHR7PH]PC
    0    462U9DaBQ@J;Q2F2+dHcK#VHcBNN1YFLDbHCJbM`2,em2][He-L\BDMXc3JEj).?%\=
    0    575=D7IaJMdJZ?VS,_]w]a7[cC[OVwAeMKI)PGhe@7mHCfG6MSSQ8EhMJDg@HS;B8R:
    0    525Rf#URDTYYB(4<AjC1ZqD]CP:f@>B7B0ICI\^\KALO)FR4[WQEC=^Ll;\YJ?R)`SM
    0    676LPOHK>B2wDQMOI=SHmV>[Ui>RYDSGXMDYGA=K>lXGPYYQN]H@J9aSJdYFAd=PcFO
    0    399Z5VmTpef?K/jCUg;;Y2sw4BfKS2FbVKXVI3.IK6K:`U5LMP;?t`fs#KRK`UI'A5U
    0    866>J;DVUEVLQVUDAfEJwHC\<Vl-9`FacI=@EOVjKCiNASKAA8T;<`VTGBc1DE?6VRN
    0    779;?4YWgVWRMvD?EL6FbE4pFRQ7BA;wkS7AAYKJ<BS\5S+CGWs];M*?lCSHAFXRTf1
    0    495D@dLINSL>]Z?YcSDTA5Q@OT^QhGZIPDK-/[dFwSSMR=JXSEaZ]b:ZVOIeZ@Z]BO8
    0    494SOaKRU:BPU5K]AQM^OPSVU>QRDXwV>R@IZ@9SWBcCSaPZRO3_M6uOMLTNAQ2D_>L
    0    539BB_aOVVUSD_8PJ-@]F>J8M?DBYSXCG^WOMcPNeUIQ`<I[DwdZ[QVQO?#Z5LPZ\eA
    0    4950`t7KO8b_[C^M>kNPS[WIG6QFXIMWPcGDb#\KbjWIKk_>D=4>=tJX:cTEGNVXK7V
    0    450XPQIM8kDC5;3RVE*n#<bQ?NNoY82We6\#ac9OB<>Oa@@-;d]^V3a?DS5F;<h=?O4
    0    355K8\3KpsBWNGaFa<G8PWSa9mJ+#cHQc8KC]%XLMbKWh5XA+OkSjNagSq6B@nSDo(O
    0    519`ONH>b_:TGNUF\DBC=>G\E_C6T:HjoVY2QtQ.VZED<<\WElwbeo?;D]/>;DueOZK
    0    408a7#nai^\qQWb:;K-fw`:OKAW'57Deb[,MNjCg9E7UEL^DQ@rV*rTNYVK%P4b:Xf2
    0    571D;BBF^Q5aTY?]aZaNGUP;?bTQIW?=GROOaSh/Wc97;0<J`Ipw[m0eacAHODLlCWX
    0    515RnaV;VaVE?B;J<\TUw;WaSTX^BUXOIVk<Y9XZ[=CQ[K^aTmIGO8P6JRtAeiMTXDV
    0    625T_<:JuhXSJWD,L>JDCB7\>_ZJ8I7^ZP?>m@MS\cEOBHKFAGY7JjHCCwC;-IdQAOb
    0    511hUHL.pkwW8;TT^KVQ2*QZ(mX^YO2O`OPBeY>COFF<TPI2FRQYrZ@<N]5EQScEEoR
    0    586Fa;;>Zt>iQ[_MFb?R?@;XTwKaSOHnUUOFXTRX`i>LKXjSDW`RT_LBHZJEAWN>kn[
    0    685_UEFDYWaL?NXJWEBA^=BX<Z`FF@2QSRL8PK<MGZAIGATUJTTLF^IBLVFQCFw=YDZ
    0    494=7K_Mc:C<`DJbgRwkE4`HJ4;Nijd/6oOq;_g@caLs`]CdVbgXY?M;Z(VD_J7RC^G
    0    572fRP@MmjE8>GwIVTWR@R4lI\U^CF<UjVQ2EWP?>?PA\;iW@O::G9ZP;[PBMPI\JOA
    0    579>B;D[XNHV>m?=6F2REN8jBUIBDJCap@1CPAIHBPFP/D<W5hoL:S=7YWD,E<QQAw(
    0    460@A?==fO(K(RbB`f=2cN_2?dXw&6McR6W[S9gH[_G.<hZJN=R=V[AMLeELY_e.0U`
    0    820[[NB;nj]EDCT7w^C4:9U`;^YWD-;\lOO=ZO9;MT5>M?P:QnYVeQKONr49GUeQWR`
    0    750HI]E7FGFJKBIfeS[T6?[4MS6WZ;UAJIMH=w*KTT<9VO?[Zhsi_NND]VEY]>ahU\O
    0    526U6wdVFG>V[?;MO2_\PX_4Z(CWpam4?ZK?W=e9eBKXY89c`U]][RYVJD9d?O0`DcK
    0    396`CbML>2_ERPSFIRd]Tj`R]<TYRaVlEHUKR_hTQDgdV[XDZ3[MCUJ#\OWC]CL\\Sb
    0    596Ua;OHP\ThZPZHMiAYJOSYR[TI9\6PDSS_]>M1KNXIVlX\E@1#FK`eBKLR?S@RW=o
    0    575l[@@@\hJ[BUQFVMACYJB\:]@V;HAngCF86[QLTiC?FJCAPwb\IU>QUVP5GWiU\NU
    0    539OM-(:ueOwI[@QW1KJ<`,g4dM-<V=NaCJQ<Nc4=]B#LIH50lPgPu/[>n?89<c^VQ@
    0    523sb7C0WUb=9BsC_[TW?4RwV]^s.;Ofk_b0w;24EAK7fCG.]E?HdeDF:\=62KqP3N^
    0    445N<AUVoCJYD`i=tL.#Sm;dBVH8CHJUT:Q43kMM1]d?WEKKBdW/^f6DEeQV8CiO^_L
    0    460#6@^h]:=eQu*e@+P;lR6b-k+;]3Q>a6]E8b+TSSF5CU@0YUXk?UPL[eH::R;TaqY
    0    486CbDZC9b.XLfKUGTL\RcE;emK?PMMIU^W`CMG[IOh@LJHglST7DK^AwZKUhq6Mk6h
    0    444tPO<2WTHi9TP=L;@S9]@cXm=v$PQQfI?I@bE+[G:.+C+s>hXTKS;MFY:G'#tDOB<
    0    513FQ3e<EnL3]7]O`IT[ENjbPSWaO9iI7HY#QoNcNRCa\PEbnNJOV+L@Yj;P`SHHC`\
    0    492o]F8HZwYa8GX9\=<EIJJW:dO9F=DmorZ;eYIL1k<>G@pGV7KRXG=PVvIE?8c]JNo
    0    5149,C#(uhCk;T?5kH;@<ZMVVcQ+<H/YW>CQSmX3;U*8->%@<wdmmc:CLhI_1)oPDe3
    0    610wiB7;8FML:IN>?O/>]RVd9iSV-GIke^O)fE;]AB@BAR^J@iI_IIXL4MN/RTaK?UO
    0    462h4<8<vf8GX^iPTMUNS<UaeL/ABRAWf;-1JLUFKVbH3WJ05oB]BPu>Hbb#18dpUT2
    0    504^YST;`LQBV\J>KH<@K=_^mLLoR\DCec/HJWOE<Z0bQJ2dHtc^WDKdYwS/BL^BCXW
    0    447hi>[IsdUA^6pJRdQM-*gUWa_RL;@wW``CGH--V(N'aLVcMH?U9]@:Ps/G:CDG;SH
    0    474LTXv/DK2NaDVXlb^GR:F<O_]n]DjFJPQKJWB`\UMmw>G][KpG\[CIE]=[A(Wf[NN
    0    680ZTLT8cRFAF@WWLUwZO9PGbU>FORYULW9M[WQla9@\LERXZS_bO>1B]H3US-EeP>B
    0    685CQTckXRXUS?]=_GC_NXTYJwOPH>JJVePZT^1W@GJCPmTE_AJLSU6K\jOB\ZR?PYa
    0    671>E^[HCD=<PFHd;S]OEJGRVE2g[_cC8I^G8EC=MTVZKBS[^wOVKR@TSKAYOUNTUK>
    0    490V\?s,0\i:WIB5EN91`T1W6mXIO%O?T-8k@`B6X:GkM2bEK=*$.__FW[KQ3GwPcQN
    0    596eAFk6ZAYHI2gAXNKKB=RGOX]o_<BJVVQZQLG8E75E`BTAJKDOdQDw9[5FAE^HQT=
    0    496EVGaBE>VCiT9KCGE?.[^PLFaFQ<RHJ6CI-d9[iaFf@D3UM][J:J_IJ#^ZSSeS[XO
    0    603Z@ahOwU2T\L:\[WIC_O^=FDWSPOX<TR==AlBRLRYQAZCUK8tG6XPw`dcIWSG_MuM
    0    5645BC]GZV4MS`QUMY<S<OPG\]Q#O[RGPeRQ<K;^JQJCTHP\N7kHKeCNK0WAMVj]]PH
    0    688bg9d<=WbB7=V4=@@B^dEC<@[MCDL:BI?l=wBQMN`rX:;;KMI':Cm]JEo^OJ`Mj;L
    0    365LG4*LZc@YEwQt<3dbdY4JsJ5Q,]4=ae?XSXWUU2\QOJbWG^LT=@LYl*SUM]MvpZ\
    0    504*RCD3FiBbAOVNX][#T8ETEkV\F@`D7Ci3Nf3SQ7ZL\2MZ`CW<RqBFO@4EfUPV\vO
    0    590IYQMMR>$E`E[JGTShIYWCaMYPJ>VS]SaCO'FEV<AKdhgdITdKHN^`LVW=w]P2*CK
    0    42575lHMme:HPTe\c^^[#7a<)4L6Fa:7&WV;LejTZA:JhM8>F>T3p8=YCDMYHFS\f3'
    0    409I5NPDJ6DR][7\<\7BAAiQSQ>_^kY33WIK.SG6>m=]_O_Pw^[\RSA^G?__<I[CDAO
    0    522LQ`f=Q^;-[OGC[YJQl@LH*nJ>QC`.P\F4/vMYw<RNTODHTMhFULGKL7=UVNOQgd]
    0    441e=]Q?D=RNIH8fTi9Q;SHQf?ZI_@66@JbaXq>8TaU7?MbD=_MTBPJ@_Gmer]@CDwj
    0    662[_3s:AOi'0,PA@C5;JH;LCPj7>?MGAAQU@gE`J2Ow@CL=7bEA9Q=@D;GLEJ[IiGG
    0    482PpGCFYgS<.DXATJ>NRRWC55]>Y?GUYO^XIc[+_6B=_@P1DH1#RGUM5P:J^UeZ.0=
    0    398^_>TFOde3L0g/NSj?^bXi6UcUQBw[.=hIe=<PI3aelIjUd='1+gIP>HQ9FRlHV-S
    0    480G\6N/#TMF<cX<FD\PWv:ALFL(1QSA090LCTAeiCuphRJbNK7`0icAI>68=JM;UD>
    0    512VFY,MJs#SQNiCaGjO`nR`C^`>1UHhIG1YO>grY;iTUSHT7L@JZfeY7m(E<VQNn3q
    0    811.OtUHK1;TwR:ZkE[H9?c:WQFhY@Z9IL[<)N36ZOE>^D1P`TlHqPWkMP]VYbK[:[I
    0    463hID3CWkIVTTb6KS:aUGH9>ODSAN#aLTVR]>e>AZSdHPZG6.T7F<9Z8eUA?ecI*Qe
    0    585L:_J\WK3R[VDqmDv[LSOQhD<\UKS`ET=Pei?SXBFVTZDMWIuqeQPSiGLV@C#cZPK
    0    544;V\fQ@/@Pge@dGS[E^;NGF:ZS_6qP#UWb,k?Rce@IUq#FIsUNS=VQR@oXmZ\MQo?
    0    535b=]B5`wAR]VUMEdPTYA=%aVE[Z^TE:ODDG_OlVZTlY>Mk@;_9EjfbAYRK3TbXSJH
    0    465W_Ti4U;[MZ1QBe<NGJSYJCFUKRJFKbPPeCjW?<WDYRE4bNaeYHFdeO@bIGGm#IZ)
    0    463mIVpbYFmMIi=<G\F_TD5aW8O?AJAHDK#pJelVP?KXCIS?CEQ<UWMUXMYNMA^CFGM
    0    543LJJ8I?KGRMV;K>5Q\QRREE:JQXV:@VL@kILR5LSU\KEOrITeKGE6wNAYVK*<Xp4:
    0    5488bFYEAVU2GIRVR]RWbC];SVI^_K_OQPnFCTIVbC]UGg=wrVNQFIR*Q1dSPH/7gQO
    0    597OYEk@A/4ZB^`RFH[IwT;]Hf]T]JQCVF9PLKMNOHQM\aMWQRF\Z=NH`7^XGT-MXUR
    0    490M^B^DCFCDSSQbwIcdHK]nfPVUONW\KI[:cCA[NDeATggDIL<pXUSPCC[NCJP[>JY
    0    635<UFL8>L9OZJD_:BMTwf>RJGMHZ@oF_I,XIB9V\ai^XOVXSVDNE3=@U9\>XR,OwPH
    0    491X&RN0P;jKGDSV8NP[@aZX@1^FH3H`Mm[f:JZ#;H5U/IJ@7UDh2Kt^P*?8jiLLP\<
    0    908Z[9KK?8b_<QLG@68?Fc1h<TW=IJ>VI:I[CWQ6IRIX3P@23XAJ/#jMPBXT\MbAZ<=
    0    644EDERN7DAI8N:=>#>Fmm9J8O=0>G@JC3-Z1nRL8KPn1H:8?^Q62FV6PJQDLAQReU/
    0    538gQCb,W@wCI?YFUQHA?_`I3:`TT4f9-]E_ZiCBVG>SI*?R]^?$Y=rl??mXLkZNFI3
    0    502[PFROY@_V,=hDfU]HEHgNV[iA3SCMI\SgI>OI5#WEHFC06>SOTagPEV+EDOn`^9`
    0    677kUM\;FP`DGHOCIBFI9;N]NFEOO@FSdVHHNCI3<K=VYI[I9wQGI&\`P?\QO_`O=RA
    0    579I[TKFNMF[PKY_^a_RSG?TC9VYLl9LHYbbHKWwMVEMNd+pEcPZa.2gd?TVNV?W[mI
    0    578IQNQ`IID7G\OYNIbQjLba_VAQW/DIO^f/TP8HE2MISHVwdMDG9;83TCADM>8dWNN
    0    633S[-4_FR9V8^Mg?#WI[aAIGQT)EZ^8^V[PS=DYoV`;Jac?9_5NA0g5^H[H\ZNMrIX
    0    4605`U3cO-CY:#Nfl;b<Ws=QE^I?BAAAC>iXU`vKUofSTK\5/a-X4FLQkUhQDnFUmNk
    0    523gBHGER`P9L3AD\MikAI^\ZMSJJF7ZBZJFV:K=Z.?I#r<?;kZ;SCD[HO;dFaT_U2A
    0    579E\PR^FZSDCNqDDJNXNaTZT`[M;g@bFwDLUMYGBA^QOO`JETJC:?J=I/0QHGJDAN2
    0    545Y4Ye7RYUMSFFGZt`wR>KBPO?v6aX5+qI+=PMOU?3bPK5UK[XFeb/eM]HDZFJV3k7
    0    660IDQb<3=G>Y@CNBBFF5YVBU6<IREZBCL=N)do7P19\?C2B>gLLECaM[+\_d>NJj4#
    0    671KLaPFT9J/g#JmkV]Z5DnB`FPemRn>S_THZ]TIZ[9S[RK^bSTKbAA`XI.vKU=QJ\F
    0    441*:TIC6YQFBKSUICmR/Y[\?mT@RKk3?#ZvK*^MlFPImXNfEQL[IN_<[CNT:aF[k@Y
    0    462J(aYL'I+ES>SiWNaT1Iw5mE5GUUO->g`_M_'Jp64l[f2kUrQST2Ta8B*YeXMp@H5
    0    882N0PhK\Jl<XVU+:e9oY7ISg7cI8l8a]n><Hh*m62XlPm2GK*a7>[nW_5`Df7FF#b.
    0    630n:VF>`JNf8dWHZ=U7&LFG@8OA7M5bQN.K1oMB9CF>B29F3Nf[edAPP\#C25VIS`R
    0    571]LPCX:GLW*1emGJqREYLPjVBA8VRU1k/eQDae[Ien.Ie^;g1L8Mf9>(#_-5Bfb0O
    0    531?3FXZc`D_]EYcJZ\dVZ[M[HXE`DRAQU5N/P[wR\>LDkHUOcDYF=LFf3U]C4<pRDI
    0    444)FMBPbH#VI^0TX;WG6CMHDP>P75lG7DK9'_1&d];<_]=QRNG1R;FLYKQ[TIJdFvT
    0    444VK.MgWP,e[i9O%DKZ_o/O\9G--b*T7@'4XoN\QEcrJDRYGK@V#SS:R)cC?JJ=LC@
    0    705TCPg#MfY2NRfF_WGdO5]RN1W^VJCQRPE;Kn0K8<AQiKHDN<]Eb\*UL<=Ne=cG%[J
    0    430-^+lA*q6bIPS5IP;=O1?4@ZNK#>^$?&Ue+I+S[PaF=GUQZKBIEvg=IGPLZOP0a@m
    0    581L'hTNX$QC`D&\UFQd1DLCfL4uJURUDnIS8L7EXV8QLQ6XgVVIq5#[R7:LOAF]KI5
    0    832H7Lc6[MQ@W#RRlb]WO;b4Y-LeRQXKE]EM?d88^?ALZIEgeX\MdL@VJ=8WaO9TPP7
    0    630VF>`XQb]RHIK?XDQO:LJM>VLTBHM]=NQ1>JZV[:O7PKLVPCM#N\]N.;N[5LAEDEF
    0    6093JL;C<;RmBg4Q[MI@ZA-e9mJEL/U2i>gN1A2LBvF49R1GLTBSKPpL_slFwf72Iid
    0    392a5C#6O?MDV$dlf3NUNGn59T+SV?Jn:MXVnAO'XXJRWG_r<^[XNQHD]h=ZdpZmf7A
    0    676i9FUTRY6VWDdUMYpTUT^El-JGFnXM,a5a[LiUM=YaBMGZ\VIsR]JMN24oJ59wNA.
    0    549d7aUELLQDUPGjPNJDT8RDS<9R_Q>P9d@4=MFHX]Kd?6>aGidwUF/;\@8`HDGOkJE
    0    407Mt3Ze[IfYEgEO<7EIKfO^I]OPwXPdTYXuPIB3oN<D5W`WEWqF]gR6^ePBG[88TT]
    0    430@FYcGF=20?;GTH?N^18C?MZN5F?hS@TU@X`Oj[>TmFwEaLTBOC[I;l5@CDFK]c[Y
    0    694a^G7^SAL^1ZH_::1MeX.J7g82N6UTZ@YSOD?FEXR9*cc89w7DB=M6URb;HgV@TVS
    0    393._IV:B@)GQYWYM/6ewX:,Yeg>+9KTsJO\=I2KCFDEPj?^4a_$PsX/Ul^uXRRDQ@I
    0    491NYA(QO+XW?_Ck=LOO_A[c/HD^WKq<i3QUAA@DC_a)?pYEBQA#L3WZTWVEUkh2ZDo
    0    578Q\MQUJLEWTiLZ@K0N`@8h7NTH4VUNHM@E?eNKT;jwKdQ;COaKBHZBSdPD:TAaO[9
    0    533SID:eGKFcVwMHAA=KtSCt7_H@P:2k]A><PF<=DIQA=PT%;mVR5WVM^SLC<GEGbu`
    0    623+I@7T55=D3DKfAb8N]ZG;ZEG:L@YMISPMDTPP=CKA5VPCGe3M=#R9S$MPdZ,OA@N
    0    617USPPGO@GXJPGC4JJRZGOMZ^cF;]K[RH]TGAK[_KMV0wN6EfRG;O]?SMXMNK7NHI>
    0    731S9KW7HG6e[K/1\DGF.OHSPIBXDGG\TA7@5b.C/S=P@;APWGwGfT@6m[JOSMYUBi/
    0    527N_LCBKQQWVSg_CPVm]WKLvBb?;HVaVaE#[;G?g<AI;U``4[DY<1gEOBCE9T\RP7C
    0    792DMLnGBK/6GDMWOMSDHJGG`DGZZ\e3:HG6Ab>Z[KYNYNJNwQO^UEDJLENZ>A=NPQE
    0    497L9Q[,ZaVFX1]#lcWM:WhBFB6e]XYW3afaRH@XR3@9j\mAPd;DYNmQIOUDSe4DLPR
    0    395SwPJLSMK[1K\RB8Cbi.R:oOR@.]EJP0duFDFMTZUT%oOF[FQXADOS^I=ER;@I>E(
    0    455;nO6QQ6+9DWAaE3#?JNLPEFT=U@P2S1IUc_VMR\Sk7RYeEN2@<Hi>cVJPKN7A\MM
    0    631<dCJJOEQU^_Q`=I_U[E#NJ\R7?NZSQ@TgB=PPTRX]5K>@<cLC9H>5PT]KNLFPL^U
    0    954cGHLEd^hGH:Y;jf]Y+?wcAGZf?LA^]dhR`KR3>N:;oQOCGRQZ^_1rCR?MNWMT,JK
    0    618YB3P#BDGVS3RRSQVaJGEDLP0GR9Z\EK?+LMF4kNGQ_IIGU\I[K2_=FO?`GEPLYCR
    0    5314VNEKL&7JE_)PW4CCUHGM?SBIV/lTaGPB7V6CcjR@HUK8HfY>I:D3w=VM^^8YHqN
    0    570SZ(7kG;Eb.^8n69;\ln2bKO;/M7=fZGU`?GJT?[fH#bUB-v?i7@:7]6YOCV:NlT>
    0    542D<8tgfFAD?fHAPDNbSV-d?DY?DL5OPDEMEe3jAHja<O3HGCn,@wtGL:dO\CN>GU@
    0    609PPX2_F[SOJTY[VMQV=^NPQK=LVT_XK\P^jM_;A<XMVWX]6M8\<[J#fQ;kIBUYLFP
    0    538]cD>YIGbER?bFa]PoGO8fKTSU6;FwFg<Q_>HGI:QQCXdAP[DU.@B<FX/_<YXOF'E
    0    465ICqIMlPNLPNWL@RaUWwWJf.KS/]AV?q5PS8eV]MSWOIf`KaTe=ASe_V)X?;;FaE-
    0    599jJREb\Ls[CaV$;?6TZRNuI>vWHH2j^ZV^gPJ\-PT[*eZ-#AP=IGhUTcL4]KQU1]\
    0    500?1VPYAV[qUo\fB@3DGYCRH_+IKiQMK#2MR0d65\D`o5bD8<G\Z`fZOZZ;AkrS[HX
    0    497[pR<QMOZ>T?IcB1>hA=``ZS5XN<LX6E9\HSL;>NOWPRP4PdSTK#L?[fS\F=HNMhK
    0    416Vg\i9Qb]>KMVYB]e>LX\ejRWYMpaULTJI8Ba-R\0lr&MZddR3\U0VRT>7>#KFLRL
    0    500Q\RWLA_XBN7eGJf^DaSO:W;ZQVwQQHc5DYfUwNCUi]JMp_ES8IUI@BT=EB6:O@<(
    0    614\'8GEYDaKGO^W5AQcB\KgwEF:@a)t/\;Mj9m?;;C_[XI[(V5m;6?GRL3M9(?OC68
    0    543CJTYRHC0\OEJqnWTIQB^WNP'eQTU04OjqEiEJTZB#XYFfahgFHO7aZRDGXRIrO=H
    0    669DDFL\nP_9SOTJEaG]P@Gc]?KP7Z<]ekA>GaSSIEWUV`C>E?XG5Z#kmEMMi4@H9gM
    0    612COYTU]iKYCLP:[H.?IaIM#V]AICH6cGLFS;KJ9R\EO1FH@LZWacTDBUGD[K]MfLk
    0    600L>Qw9AM@KhHB[SfHXJ@g7c9A_QBGQ9W;=@dNCROFTQH7WX[d\JWDMVAQEX8PQAeF
    0    675@=h^3Ln,/\,EOZ\UQ=I]0\EI`[Td6'IEC8\?XoFJV[D>bqYVNRX#JSBG\UB0JeMO
    0    519UEHT%AWbBiZGYB#A_>I;.GNA^\QUEDU\DZZ_BTSRJoUD9XgB8WEIfc5Uh[W\D4RE
    0    490A_SUMCWgUAP@MI=#5DY1S7J>-E76=k?^K@TJ?9eN>;ZL+GrH3;?J:aYmMRDPIWf3
    0    466QJ.DG`_SMLWc7FZGIe,IL@RpG8d>li#GEIW\m;Mm^^RFSZ1P&XnhbAUsB4<Z/bNb
    0    442YFO4V:WB=W;VMFB:NV-=FUR<#T4XX_6hkCJGfA>kWTp?<8n@P5XD1^XNAP>^nUUW
    0    560WG``T*MF\DT`g8@<YLZJ#WA-Z]W]aXAEEI@]JFXB[JF/b;8HTIaXLB8[AS_VQPD6
    0    38769UcX=LAKW.@pg;hw?KT#]i;EjFERA\KaLS26W75H@OPXEC=]]FLReFRHhG>]>Rr
    0    534;HA:MKJDPK<B`F1OPHE=ER[EW[<NFPFZ<gB=WM_d5w^CJDLF6?E2Q:^TL?^c9XMV
    0    490NN@vKb2AdAUTqE/A\SLKKGF>X\B7<MK^AFF[0wSA?Nl3N:]5hDQhXma`WRVYoQSF
    0    618LR3Aw88GX<QMXKO:\gdBMSSO3R;E<KAY`^8RMJkTHQ_`>MEHB2FVHKCWTm\G4eJc
    0    497gPF?e;c:T9GNc;`iJdi0jh;6E7P7N=i7cv+Vv?8aaER]wPXLlC4;;gEHXJ=:gSAE
    0    503gARAb<\jcHIBQ^;L_PHLYae>[I[ArYJIOP4SD<CacCi@Ij6Nc77>Iw/WXRBH^UK7
    0    57614oZ3gW8Kh?R_^FIKa\3RhHJOSWS;=@F:9d#:adZoRYKMZJbLJ:XR[/dOdU@D@k;
    0    601bOCP_MTHN<<_CMGabT=MkQLVHA9NR[]J;NR<KB=Pb`M]`8<7NM\RSPL#POOK^MGF
    0    679TS;AXBS@YQLGgMA<;ZVFUAWDGEUWUKBKhL7WG`IwSF^[MRV4HD6I;GLWRHPC/W:c
    0    505h4alY`iUEdPnwGHgl-Ng,]-KY<V^t9^,]\MgG^E&^aBB_\jO`eW,[\?BhG:BASI$
    0    493SP6PZFJTRJPGNJ?Ofee?L@WG)HhTwg8McG?BQ<Pd:9pD;H?P-FdP;fPcW\M1KY_9
    0    502XWLi?UKOZQH`ZqL`ZFR1Pp#NINHTM=K>^VRcFbBBjZE[\X]VfXMTiZ1BUZTSgQHC
    0    832GU?EUZB9LOYLwUBJGZU@GLHUUUAZ9QJVRDU7IX[GDLVjVB[QT<EL>U@RC`VEQHNM
    0    776QV<JOSM?KCHLG@8@NUW@FKKU7LIIQJJG@RR_`FVLwUTHEHB:P?dM_;H]LNWPNZEL
    0    595`#5WPJRKAE5HQF@^9IX=Wh?MJ[[IRQQZNUDOA]=?TF\\GNTRdU@=qHMAeM@OY@MT
    0    343Z;:Anm\=<+Zg5g[aeepGRF.u3;t;eZK]]OaNe>p`K[B:K6LsRvwIQ/@o@A@dflE5
    0    569XA5C\#MWeLQ]W_GBOHNOXUGc`FW`kQF^HbJfG:Je4CZMBKfLPSQPEXA^8h68N8IV
    0    627ASNOGaN7ZEXBwSLTJLIK=7DLWhKW7E;OMOWEdTB_<UNLSSYNTDFI.IUPC^XTEbTZ
    0    577KA<BNU[OFKW@WbaVWULSW>KN;hoLQd3<@;WdwCO`VSINQPP[:QIP`HU:KdXL2ELD
    0    535w^CUC:N>N[MHiJMWLWBHEDePCbCELFC`YORA<VHCG._c==MOP6ERMXJTIXPD>MGN
    0    588dl7/X:;gNFfDO6X,[cWEwH_GCO1>fRLeIp@@LCNa:=hnW3V*C,Ji=GgR=8bJ'L3h
    0    441FG=gaYB=\T_=@+ACMu2IiLsaNVDZ@\)F%Gj7cPGpf5WHQQ^LV.iV$pA^9FZ7==w:
    0    644I4pd)2H#LkF_ekXwm:?o)p?>lY\aA5mPGClALVX=ogK;`u\ilk>Lsg4KpkW,r@r2
    0    530a5ai#\SYFRSQAdBMF?,p0S<H^jHcK6lA@fqJ/HEIZiANn\I]ZQn3jTC5\P+FL,GG
    0    735,MGdD</:PcM9\[EFT[7SPIXO[gKcBVDJ?7S6X^UN1SJ.KSUMOK8POQQQ<\Q6MSwN
    0    730eYI9wL>Ef=K[LCQPTLgaeOIO8MYHMEKFjO<S]IEXPAWbJFGGJ7MDOSTYAHL?L\BP
    0    585EEWN35ND:e2HgFBSU2ILEj<*^]wmG>TALZ@R?n@Fj;8C[\dNoO7?PRA5Uc5,]=@,
    0    446YERI^P=jXFg7\7DMF`VLq;aY-D$hL?<Z`H6ISHWn5BXw4bE6I(KX7Rg=CWOQ<Uj_
    0    384H@Tw@ST_KI0\PUJV9)Yc8Q.DiUcs:XMP;\k[NEAM\MJU]]C[Rkm.Vc\6Uejg8B<h
    0    572P?M@k=U[=WNHUA,VwQJYlZSA]<L<AbKng;]G4BcJM?``H4iRPK>T[mXKI`^MXHPY
    0   1038NDJWFBQ?PK[VRJODCK\CD@HSDIMQEN:NLJVGQXVNTXAKMWBNFO`wMHSTKAKSDGWS
    0    468Q8^L:@FHOgX.]BEPNIdVGMG5cfNN`VKRg4D&cmSWTFUMFXe_bGPV[bM7meWHgGw?
    0    640JFN]EXRI-\BGWP[XgX-\Gc?Ba_VcEIRGFZb:8aB?TwG:^ZN8qYB^\[<8\T9HgKMA
    0    578AC]KU-NSCFFTb\NTO9iU?kC:EV^I_FGMbHBWJIH9KMVXN^VaG^RHRwDSaDX>Qcg1
    0    492VpQ;UwCfR0U;<KE;ceSE]MW@NKWUHWVn]TBY(E;O[GS`.??2HCghE9fi4jSPKPTI
    0    502n:IL90C=`A?[YT;II>JP`^k?_I>Hd#KEJiD@8JGWXM9MHVIVS@WP8W[4B+9\CXFP
    0    659f[O18CWBOZ]WWJ08i^o:=KNUNEX:B:A2@\B`FIITj_8JuCAR:BwvHUFi9XV^6HSD
    0    486:>ab&4#TUwK:hcDZWH9rAPM4oe@f,8lW?3m16[KD1[MViTK`\dRFqWZCYhVBtZc?
    0    475JQJ^#H7TRDJERV\$`I=e3aLR\fa_@Jd^,MP@9GK=UIQUK`SGZ^4bEFXcXLcSTIh>
    0    484.RLFa1qDfNCQE]dMWn_@7D_kFDJwQ7=WL4/?f^TfIE3FbG<\?7QNJ>:\FY^R8RIS
    0    345G7/@YQwNdgT^G@]sU[AKPO[a_WLBdZq)/-]NG3VPK>K[^Ek1c`8.9E7:AC;cVHL-
    0    657^<_T>VXLLZ]cHHID^K*NSLKUcVA?IBUT?[C;<<aB;S/TWGOOQ9[Lw@[GIGdQ;9I[
    0    441eHCGsWTMIT3PPH3KaZG7MKZHQF]2^ZXQJ\JNkPDJGfV&aJw0mPZVMTOBB6KfUaA;
    0    426O>h\\F44Rg/&K\a]GR[H#`I/AI\T6B>:`D](BZcB^o78_`Y_ClqC]B/uZLnfW%[=
    0    546MHI<YXa=a\MX/ZdPKYw^NWCdG9_1aIWHRWDfVRDUMO6Y?0BCL>bQlKW,1@FTJa/Q
    0    6010MjmR-.H=bdAg]UWJVDXGYD>E_Yc4OXLM;^8Nd[DKqH6kwTLU[OAdVLb\ZT8b1XD
    0    496HGugTGG:5PN3[iH`PQ=h9NCDTgTi'MSTa@V^;cOHaAN-OVRwQ\MHViROi]69IhfH
    0    398RNDSS[:?\O\ecMHQYG9;WtQB4oSmscO.KBQYQwcWP/YV9<YJU[Q^DEC\NLfQPAKE
    0    547LNPcB]GC0GcNb`XAMVBHS[iP92?U#KUO;=e=7TVAmcBGbqjb\UYF=hC];RURQ?Y7
    0    719Q<XJEL=@]WQPKRLQ>ISUGIAN\9WFIKDEVKH>CX^SFKSM^SBARVa:VYWw8QJGIXGL
    0    511(<_lP<J3LU[LdIeZS;;==JPLpd_f;KQ\R2hWZZQ=Ew=7OqQjYe=OXMSB\]OAnLrF
    0    578PIRXeQ]Hc2KF^MHOGmjOUWI:QV:JJ9I`ZkQDT^PGKXU]HJ_P8QLEFL=fIY[wHLMD
    0    634b8ZY:JK??r8<PH[]W#3bH^D=`NSaFNwPJOVB?`9;?d58YbMXLbTOXLVClPATVHB9
    0    557SRgL\UH?XURw<ZCDGC_H1SPROF]MY8TJNZRZFBHOO[FPaUG>\8Di\LO9F?>VMQAD
    0    515C\MRC`A:VTG==ITOR`VXaAgFMBFJSTfTIC;QJ#JS=E\GG?=JbG;DS`BFOTNcKLPP
    0    514LaI#8>QIOM?SIOKPVM8U;\ZYWI_Ff@X<3G9Q\W@NCSLWLKQF?GJ]PFR;DJ\n_Z>M
    0    494FhjcQ#3J=CO0VLE^HMM77QEPZ3H?JHkH)EkPiEKY>[0DSPEtR[7M_[:FRTrqW6bR
    0    540I/bJPIKbA[:A:c^a\BO_Kc/KNBFeRSaMB`WF;XGALeD=@aXbWda=wG[QOCC/]NE:
    0    632`RLLMFLKAWUZ:X_H\D;F==R?waRF[L8QUL`@;VMQJNSbEN`cUWCT^U_FCDPjMScQ
    0    449SV9<?PQ^\YOfI4ZI\?V?OAO3=[[R@sQ_FK9w=WjOMc`RONNQLZA\ZZDOSJRd=@<[
    0    480>M8CM;DOO5fCUJ@8cJX@NMYLAhTCIUDQOK/V9FUZ5bJ<=Tj8HTZeZwZv>6\XC3_G
    0    475bON0T.UKIL@hVUTZKjr_]UAV1(R<F.C%fQ@owFRdT4?\L7XPmLRV+MRT@SA9SmOI
    0    444ONgG\DBEDW=Qt1-^?Gb;G;PJGGi[73>E]CNVJdMXvO$<OMESJ<0fXU#@M;O?lEZ?
    0    5716NWRA:*5HUgGROE;RSL\=c7HCbTV=^dKZ#DK?VFIP=XKSj;^4a<NYmNXScOLdWQR
    0    503KIVVHBI0wjIDlP8^TilB\TK$L\kWK<>GhOV\TgoXPJZc^QC=<=MQIA=\,\UQIWWT
    0    559LYwO=C?/IiNULJ:Eo5EVIT9MNdii*LOS;HAa;D_A\MJ]ZWBVhPgSkHK_EIp^VHa<
    0    536F@YR8@,D]WHFwYRIRIBT86=OMW[e79R?AMU<AAs@`\N/D`bdaVL``OUaQpRTI-bX
    0    522ZMZZK=L[NKYY>@GfI>@r>5=k@QJR`HPUR_WWMDF4BPMF@4ANYW<GZYw@N`ZHHGDG
    0    455\X>M)TUo_EDBY3SCV29bHa0sYccLwOop1X,A?DB=8Hn]E_CMCPF.AY[w6FU\Z0i>
    0    491BYlGB6X<EbYE\eUN'PH^JRRaQU9_JG@N9E[9];I^Nm89\SPXQOwVj<U>8Ga'@[SS
    0    527LHLMI7HC?@UfU/+ZYR`U<M\E=@HLPZCPPS5QlKM`_PAgL@1LG?<\8IDTR#P<Nc@Z
    0    411QfC\XMO;[KgDS9W2TwY<gFL3'@FX7[=4[G`GRNCJ2SZDAS@B/@2\Vf2FF^9S3fFZ
    0    516(DPf7W[C&_W=aOMTN*G@+N[M\iLeEXBX.#`)=]OP)f=3Ni`CDUFHSdj@[XZm\SCk
    0    381bf9R^DrCf?c;tI/SD5\>ftKF<HLeQ+KCpKX\<oRVP*rB`7iG=?>o;wZ]R4Hd[BUX
    0    789J#CXSVX[@KZTU^SLYG9V1R;Ie]C@H`bN<ajJG;O:RbF9@ZHXMXc9WOETSY?`cBZ5
    0    704JGNHDJ`]HAXH@;QURkWAwG;@LZW?_bUH>S=@_>H6O?cNMQQD'?;V>^CELI^[>KM@
    0    534UJWVICOVQcBwURYI`JiZ0[KDbMOR@?ORKYnFA?Gd]wJOJULMXVZ^TER[RFGGZN8K
    0    578O>cb80X2`aARO*77bRXLHpC#NGkI8TOPEU?BADF8ng*>XISIZELRQ<MWWNVQ12d6
    0    521W?JS&F7??KN;eE.D_RQN'w?/QkXY:,_*=NLS,ST.oU.VMqs[i?Z5CZOADRUa]2NJ
    0    591RB`\I_P:CdPUTsa>Q#*b.GKU\jLO1FeT.Ih=;i\DSoSBcYYeBgblkLNGTQY`V9nJ
    0    617oa:<ZXLT_?Zi`8<PvbS?wU_g8GT0h[P;TfAIV<HW_CdeGAc*GHNb1LA;_D>DZWUS
    0    482e5>He;A9wFMWRQZ,1,ZHOEK<;HSGH[1DVW6U5CWUP[96NIU_c]pHa8@JJR>uODKH
    0    505DTUeBi>F>m?GRjJ=URFJ@?]ad]=S;Q?rj?d/@e;#<iS'>HYVU-:V6O^NcIbYf*QO
    0    508I5NR9GJLbPPCW@%SW\jL-N2C7<]@O3G9NIff=JCFw9J\OK^GN<<v;6,jP9B0:LL]
    0    467EA[cE][:-bEC]\Ra\A>H<P;ATC8c0ITsK<t5I`TEAZ=6cgcm[jb8w]\]Q^KAW=]O
    0    519NNUDFWTS^MnLGDGGYQX[fZ8JVGn?NUGfIQp6J@%[I2=A:QAZR*]w`fQ?Ji/2^BdI
    0    590I<db$fK[EWIKVKEUjC1R=k3OXKVXK7`E@2eR:O;GbP>8Zc_w_],X<6I<\eMKW<l0
    0    561UdO0wHOPnA[MdBFHgKcP\TJ<YSl@aVXkgG1\J=S<BFM_G&X5M3A`gQYRF]IkS0E5
    0    388KS=rGt+6+:2\>qQYL?7wJe4OYjFQc=JhAPRgGcM&tXES?QLCQ9YUhJ?2bXEGuc78
    0    487lLY6V+26kOeOYO3Ts[l8anJ)4>gU1T#A@E5JQP``REITGMmCE'YmFR>X]HfSWUWU
    0    519XLwQdRYCRfBTmKA;ZLu[gXT1bJOV0AQE`[YTJpQTTTIIcRdM^O9DIb\Q?^ZFoaJ4
    0    737SXNTPqW`AUCeRwX[I7LTPNPaUGSMC9]AZIaBhIHDRNRCJQLcRM\?HSK6TJOCX;V>
    0    683VV.Q?Gv6i.fdX2I=Tmf;SIV6ALYF7G>KEd:STGWUKjGeM<E<92cwLLVb15aM0S[Y
    0    511MbYOTL7NZK=9_AI.:^V>0EcGU_2T/V3dw9>4:T^J96TVAJfK9D5nYfd`DLm03@ZU
    0    640U\K=XL[UMADL6AUIq`QVnFTc[BD?CnN>fFGVEFwM`BOkKJM[\J\jVNeQ9F\Z:7fp
    0    730<\VWREPEICY2ODAC[KKZMRS=FGUH=QQSNH<[AT@VUGpOEPNMWCGw;ZLQOTSBKI]C
    0    405AJsDRWJ6eLj9\?JHBL>dLAOdSO]P8c9Yb)E[JZomG>DnL+TFE?fvdCc`knwIVaQP
    0    475^<AHJvG_UCgiBAl<U;COFB/Mvh9[X9w_DV@DI=[#6h9GNCB6/eRluBpX6=hhE3?L
    0    557SQBWG39KVS;Iw</E_OdbfRH`OXM[7U?eNZIPTneKVhURUGdK-NOn=I:_\c`5gLI\
    0    640\MCDCg^AgC^7FGA9J;F<c9[:?<OBUwE?:BY6M>k<NPA:D+WKS@[GCifa55L_Neg@
    0    627OACWLBE;QCHUS+FNeQcSg_J1+G\9dSfBe=R^N^P?kIwF\AR`mS3:D_>T_R8_`_I@
    0    598\KY@LWH6f?YG^JFP\_TH=aR:B\ZJ]6OK?[9ekJLJSOKMK?M`gYWw\6WkNK\G;SJ9
    0    494HuOR;fgQJ2S_QGfSJTQXP)VRNg7H_WWVwF``_VjHGRl/]AF\)GP\P[NT>Z[E;BSP
    0    468lg8]WM==7f5Am=Fc\2FTH`LN=PU=0S\XISGQ1XMlT5bCfIdkj]#:<Q03ZPG9e\R+
    0    430JeS4JR+YKTFH^WN>IEGSRBkRL?AHN[A_>J`@8LTIY?eT(PDD>`#aDL._ZY[b=OVh
    0    515N7c[O1MKXWYFf;EUYO[C=`X3GLZg28=>nPVKUPC]V<UBdOKWrE.ZJ^#5X7SAZOH0
    0    603FEjMSa8M_ZO9ETRh@Rai]Z<`lIgIND[G\HAe<J^=/FD9CON\w\gEZZ[RUXDRl9QQ
    0    657<RXHLWQAR`t?TN:4`n\CGMcBVWGF=I@CBQUTc;dAt]QP\WJPM;wOT2h\QCd_;KFU
    0    555=\[IP8>;T]d#XK6<k`KLYRUVja1oCH<bV=JPBqdH(TUV:AY`IjKHLSDZTfu&U:sb
    0    655\^9GWWHF[BSc_7?SkQfL`[R5QVEPiET@_\#KSTfKHH[QS@EL[<IY=QEYJ9RX9mRH
    0    445KfEZaS5:oLT`QD.0<]L69N4-\mTZ6R36DCRS#A3;JM_QBa\,JH-kJJRZ>_bUEMLG
    0    599VM;JAGXN=DYg^.DP]cQRkJFKJNIJHTLC#CU?AbBNCDMSOHb8X)I>?Z=:eLMB]\Mc
    0    554[Ibq<dJ=HIR^I`SMmL\^9FPQmZ`g9ZcMO`eA1F>08dY<Pw>YMCS[mXI]UZ]S\2M;
    0    416QFC>b[TaV4Sl;DlS5Y@ZfXhj_1[DtQO'SG@Ju&@e6L-f8>?TSWwXs7Z1J6:CEWRJ
    0    559ZUVDRD;=c;Z7YA#GX`bHQTZeKBQ0OAK[VF6TiRac,>jJL/gNM9@JBdQUZLTPS^][
    0    501)2\w9<23<aTBQHWKO@5dV\FTcEXK=8bT9M\0KWDADdH):T[dF]J>t`\PK]N8F-oX
    0    527LMJcZVG1JO/8MVQLCC?8MFU=>MCYE^ZsM5YJ&d]\AwGOpTpQT<^3cANnHUh4FNJM
    0    444'p7Dm65J_9p7W>T%Z]R=Y4hV,FU;Fq,b]3#8TKUc,=li5+?6;VZaA^If.f`0B_Tg
    0    573XG_V\EW]=D[OQ0I:^IV#P?WfDDMAOYKPLXCJM1^UaKDJE6aA:>Tt=UVYLV_XGD\D
    0    565`G`:DefKUM`u^'8KGRHFUfj>PKwAB8.&B`?R33oM]`LUWC0D=CheWI^>6CSgIDIR
    0    486g?:WQekZ8FSS/MpG[;82]U0PH)h7ekC;OQ>BT5MWWUV83A)J45wCllW`SrJN6?nC
    0    620HRUQQSOIN`^O@ZePT_-F87bdVYIXVPXK8GI:AVESDFh<wQG_CTXFKWhG8YYIKKXd
    0    374VV=JOmaNZOr]bRf;HwZ=uOVYKG/WbeVK&JJ[P64e4cEXIu@:[6@N[Ob+QGO^7d6f
    0    490M>S\'pTOARPC>hR]Z[=O4a&YQH^B^>NYB:gE@SAJj_QE[a3E@:XAY:G?wP7DO0rj
    0    6041@RV3DXJ2@'aGZwJFB6t&ScQeO7=O?oh7TL-6f/ARV.fV\UZEmULVGF2GIOYWN@`
    0    465Y,PiidN+XEVWLCO=kw85gZdB=HVIRFKCV2r6I`WSL^bPMHRC:?gMTTHGA]T6\WNV
    0    454_BfO(kT:RIEQABj>PCZS2]B_b?K;DPG,;t5U=8RDe[#;mD6U[VhUd@X;R<FbKAI?
    0    626HMSnO1<_#KTCLN_Ihl?DW@1T`IVQSPY>BWE9YYUJNs]Lg\cSMaPMQ`Hj<LO;O8`3
    0    619S>ARMBY?CG@VgMP\YcWPGNE@>QY?_NwnLQGFBVTDZ:eRWO[UUB`A8KCaMNKCQUNO
    0    613YYUK=1V_LNF@HAE\5^SLMERQ<A^QRQNX4KITnLPFwZPL<JJ?MSHSOKN@JMJDB\CS
    0    615KMSvOdaRMkY:NYYJMVEDWfA_JWFcQ]VUaEfTPLP?AVN#I`eOILCGRI@@JKGADAnT
    0    656WPONRMTTW>IgBPhP[aLZ;OLRP>NNT7F^0uVKmO1GOZ9Q^[YGFMbwX>IA8:MtCXEO
    0    652PPcQNg9K8^wYdVW[K]UMF`A:Wf]?>C=`FD4TAS_G_a5AZR=XRHZM^AROOW]\E;H\
    0    552H?SsClKdCOnR2ReWW=XQbU1LPJGP=lTd/Mb+0ORQOqQ:^J?vAKw=pqU_l`C4J@^=
    0    5856EF/P=SFPI^@s74O?QMOL-e/YV5`9JU\X@SA4YuW1LV\DMw?:=>pLaPJDplNLnd\
    0    439AFbu1[9GBP1:bf\gPR<j9fLPji>g4;gPFNc@,`_39\I9\QTYV[T#adGQ^nP1bCQS
    0    534[B]d27,\@T;BMQ>HJ.E?P@>CEIMb\#XWE[iNO5H+[DCAcWsVG@(F_C8=ZP<f5`IG
    0    604VQJEKJQBWS[YK5F1lXg3T]Q@DLFD@NMG.^Lw\7NIhUS]P?GCBK\oRU^N1IBDBFW6
    0    621W=UOaQUE=KWBU68YwG__]eDCA;UKMNmPPHPSSK(SKGa\[UO8d1LBF[ITh;=NCEJ0
    0    426.?@YQia7[YW\JDW5BwPYGVECNDS4]Pg.;J6Z?>\VoXXEON?[[Oo8O)QU:X8BTI2c
    0    480JeNTUEQi7N&OZ?dBh7G?]GglY@aFQ?[J[_DgQVcE8STqM/NN,#3[WDNXCNJNJ_D[
    0    506CEdLaMV>9RBUbLB@Wg]=PeMJBOD=D#DMU2R]QobXSQE/PSJENOQOWT7Z]GFBWMKC
    0    714wS?MMXjCWF/dH@YdUEGbWU=KJM]H[5PDSg[bSM>jYDXVOMSQTEANK<;DE;?FNkD=
    0    979VwBLKUULE>>_=JQ@JMGMa;[YOGF@aQPW?fFFJ?>HFVQS1OH;DI]QIGaE:9V]?MN]
    0    438-OnCjME[.?lLMUeR_is@9[RUW:J+L$u.?F;Sr7+YbTJ-cOMgU8JOS`#EgGS:BY/F
    0    4550QFCjwQ\WFFbK_gVN#cP_OOoV<[Enid;8U6wf@@mT[>OSIEG5bhIVO\<7QJ;4eHZ
    0    566M8nD:UKJEn)CWJKc[CAaVH#1<8PePHW;Z^sg[fF<di@7cOP@S[N_QGNIiFR?UIP#
    0    685E<GFTNNQFJ^\<4XGqc<1kfPOK?JAhIfK?MRGZ5M]9@wMGR;A@D\eWSJ\PV@L:B^L
    0    516db]CAP]TJZY[SgIk`SVbAXU:Qe@OQBWcO]JPPOB1Mc4FVLVHwMNCHN_9hYEVWLJP
    0    7247BFR_=;_IZi9Q6N?@R_KMSJHIT`[=_7XM>DNJTQVJMR=<P^@:VM??wMj>eQDAG`L
    0    491?ZJMmIWDfQcL^QTD3[pOM=gB\ZSF3N=Y[<H[ULUiKLVKI=EQ754w:ifmR`9PA]aZ
    0    456hRIVAIZ^KRDGOXMsVHVXZUCVN=SKCNTK?S]@Hd6DwPSTu[V>]f0BP\4=FALFSQ94
    0    479H[95N8GTZQ4KNGJA`I(@ETSQMGJKEj1[UD6D[fH7/BY<A^l`_4JHBXRwR[]BS>ZK
    0    463_B_i?G]iUS>KJ`VK<#5BLPe^ZW7CBSfQ*TbU.vK2;BOTPT^Q9JcMUBLSKo]GA/PE
    0    435gm:InPSeO3VR\^G=T]`Dj4VS]F>>vN>bY[:FGbSWC=[^OJ\E=?FkatwM$FeY,c]d
    0    653PJZ`>PRO<IAWZMZPcWAIQVLQNfF=RGVYZ^P>Uw^LSNNTNT]_7[SUSZLQJ_^NI_WT
    0    695CEPON@YBGYRL^UQEbHe]XwFFOWYBPM[KSHQDWNATEJgAfK[WnHMEVLMVTYJEXiX9
    0    4629LQU^Q8H)f>?PEsOHMQU^e#TR:JOVWgKI:b/_UHQ]@k?UC]MnR8*FSD]CNIBWNYI
    0    426CZTSOYabLD_W@eZ@9>c>eObDS[J6aFfXRUU#Y?6``6FP/D;Q<Y(l^KU5Q`?a:YEG
    0    781(7b^42)D&i/&ekVg^I2h6S5Ba_Jq62fb65\B6gRET\[+YmlmgeH8i_7TkwM9aLf:
    0    547[^7;:Od]U7W8U/OJBiZ1iHPY?=BDZN<Pfg4P_GLjMO_j#NHH9+LjEP]ELEZB>g;Y
    0    375XX[HYQWd]a#l<R2wSV/a6L-]a3kII-YW*[rCUNO?_^AJZO@D\FTN=FWb9rR\;W\W
    0    578CHY_F55P4^H<ZhF`[H@7Oa5O^cWRHEfT?8gYUYIU\L8<ZTw_PXJNWM6@iUXLVW`A
    0    530BIUdCK?=BQNFjAHk7SBFJMY2I[IFKA:OO9I8^W:aYhPV^#NS;ISX?TLE+NLTOJNF
    0    5479)m_1QNY3Z4ahRetY19m8bFIwgZ^O@rHH9^MYO<3UiHBefRZ[U`HQr:SPcV2^;VK
    0    498\5ILT59GRjW\hKCgWZgFcSQ,a[XF_QT@MD@77bGKDT^TkRcgr\ET__?TVwNMgJY&
    0    515OGL>^KA7.UEEJ=JNbYNPXdU;OI]:UMd,79^SULALhEWZw<[CnRUQb>?`YU0FJTeL
    0    436b^SNLOIf7M&IKCQZS:6WTM]AvFGbQSw[9O_57a9D]:pPdZtMHr..Xv?jgC=LRR^E
    0    4982Md[9(LBAaNAe]OVdj\Q7hR;HRGs+LXT;GD@Fja\^be5lKoXwI?COW=WJvZ<lVPQ
    0    529O\N?<YX2nsLhE#AJEmdJfjWPODW6KFCDG[8TOMZFTe2e\DJ8[IEvR@lVPDjO4NR%
    0    554E`SD_8>^D`/Kh5DA\?QFQG;]JPBF^TFg[BIHiAE\UJfXGEj/UT3@@@$[BMA7ZwMV
    0    588O?OZ>JX]]IO^[CH@AL>F]GQRVVHDN]RW?LUC[DO_BQNOXMQ6F*NY5:OX<KLh#IKO
    0    362lSB$G`fD`@cwEUI*;WFWlN7K=;@E=kb.TgLLH2@RdcCP\J1:?Vr1QEm4SDGXAXEk
    0    519L1]OQCL?VeQFVXTOVXJ[PZLLGI?QS=7R?NDWSmo6RZ8XGXkcb[eGkd:idVwRc<H9
    0    4171]23`QW;BQC7aIB/aB:3AQY*fY;MQU0UZCF[DwvEG_TNBBkOPBcB_SXX9e\J5HIK
    0    43208IGN3G\ToGkVM]ba/HkI<@OXrJ[@dtpPXbRU]I>O2@7[QLwojHGU]YE<U>D]`cA
    0    621TMK[DIBOQN>OTGVSEkL]#X<KO[SERBFO<EVNKJbZ>oFS^`8XHGGSaQUGJKVF\IfT
    0    673\KMVT^MMOWL[D;APKBFWSpEF=NTWeCw@NQIYbDAd]:t\WTPFJIKGYSCGWA;Qj7HQ
    0    544#@TOb>64Sq9<SiYu9;faCM-eDZgCB=XX5/\M`SLa.^K8:WOdknG,NDDPai<,fYTB
    0    745B+XpEeAV<UKReBbcdPC^OX6V`[_HNC[`B=`ODPX5^YdGhS@JbdbXlaEcPXOUP#eC
    0    556==SY<SVL-]E#`gOBhOHK<Y,4sSDe4J`V)5`>Hd[QX_R?KMamU\K/bJJ?fUGF[H`R
    0    4234.Ws<WDNEqM4`cV]FD:J;YJZeS6T1?Un46II&bY#W]CI_YfX^C[4YmQeR]s;UIaX
    0    343QeV5Ig4HFDL[fNL&WVX7Vf\Z/sg<LsUU[E=9mF?dK@QUOJ:5HU^HeJ`m-FL>/_#I
    0    569UGNe<aD;9dMGbO^W]CDZHd,a\KYYP=f#X>SB[QFBcA;AeeLdiZmEdu/?Y\Y4gEV.
    0    496L@nrK\A?DW@TRSWFg3KfONHQJJOuI3p6VRdD7f3@ieC0w]8aQdN6YK,:KYOXd?AF
    0    458[_X`b]<XJE2NTE@w5CZKKHEOS`9`F6dRqBcQ*[THRY<FMK_@IAR]QOOYLVcHZc_<
    0    432`c=qG7gTPCKB?3202YK7O0Lf7JQBEPRBc4O@[FVgk335-i_$H4Y>FCNX_TMO9wVm
    0    407e;JnE=GrP;B-JJ>VFYa9]H6HFwLA;EM6Q?]XiD>IV)WcGAgAV2VTi_BEZC^mJ[DS
    0    415WgE0Iw\aCQPQUBI=VTPfQKoq?_<MALaXHHKCbQhG`3`f38]MJ4Gi_@_[ucenWfSg
    0    521BV`qE::J]=Z]V\RL`U:Y>?/SRIHV#SEAY5UUY[,NHXFO]\XCQZVI/GQ?_=INUVJ9
    0    538EcKRAPWnBWKCK[EPC,V]I8D^:iT>IN>QUKQ<1Ac?IAE]#LUT?Z>W^BXZ[[`;bIqQ
    0    297=\JgOFTWA[IYLa\[KL8CPN\_LD2cX)mYn7ffV$6:YVkI7]aTX$BVK>^TcBU0#h<P
    0    515[SSm:Ba?==7E>e]?J\PR?LWhSG.mZE;@9Cs;NI;7fY0GYF;X=I]w5<GDOUUBKR@Q
    0    418UH;Q[Rk\XC8JBstHH1@kG\XKAXK^k@mBP[RU:PM_9k#G[BR9d?i3EOYQfTj=_J>G
    0    468W?SQOEEw@IMAM-@9Z1qM>R0[GWJ0^=MTQ6@\8FfJSAAH2LUYXICjfLfo_tFeSgCL
    0    410hG`ZZ8HG`[b?OB3?_RmC^0=9oVXM9LJ]2PkQEB[;c?SH4RU]=93wDWFhHgjFKFOA
    0    3543U_?uP>RIdE5LD7ABAvt.K.w'Y]CAC(XfHdL'5]hL==RER8gIKSPXYfhglYYgiQd
    0    325N2YY#NXDHmM6^K;WiWYb4bNFUG8A/;W0EM[PRb7\RS0\`hRMd:mNQjFU_YU?^SRT
    0    647U[?bINUOGJMGHTDQffC;HTf]A>SaH>VE]gbRdW[YwIFQI8RW=;JcV<ATTHF:JXKG
    0    401nQ6`WN<v_,OVGHRJSLECRKV@>GwCf?ZUd]tPQaM6e=?eW]HK\0ClZ>NVKK`RELJE
    0    439Yd8WITbnJ-tg=icDCLSNLM`O;E[:ULZWPaTBNJI=VTJa<NGBP+\TB2fU6(TQ:wW^
    0    500B`UKH@KXCGV8RCLt*;iKGI:HQQ=LI>CM_AYX(hQDQFXGCRMI#SVZNZ*]VW^\/FU[
    0    462I>?eZODBkS<MLWLN=2RRNFHJB2dRVFh#ASVPTKNH`<CQ7WUfUY_GVJ8BN;7NQIZN
    0    4628AcQHI1@fL6L_IFc>KeF9?1a>8e9/C>QbQ\IKTi_KS.?SBLINlZDf\ZLe[/VgwJF
    0    509T[ea;F/CRb=PJX?NAQw\DGUUDTIM?WBUe@ce]cNI]SI:USc>BJMY?24iOX]kJ_XF
    0    436PWPYZ]JXOWQwH>XQTKDZDAa_6BMwSDNrAf9&_DHYXMVSIJP[GD`ZHb\A\@IB=;ba
    0    607NHOP?fP^DNoPXWGJK;gMXSWLIM7HAI4LT9UiNRLVWIM\]JOBONIwNFRP`PD^UQYA
    0    486HHEJL?fG?2dNMKQNHg\(d@Y^NL:UB3IQ_DOJlOLikIGclTgF)RI\@A;_L4JY5w6N
    0    355]PV8_?7H=IH`&kZuaF`)TW#_=B?<D5:KAi)DV@NQu^U:,1uKh;SPOK`]7YL$On?B
    0    492MWK>EX8KY6RNY:LRJYM9[FCw;B@M-uIrVTPXpINEINLREL[@_QF\aJJSM\oIUIQQ
    0    438J<K;>KU#g6YCWbPXMSTDDGgT\^6eC<QZ:8_FEUL=Lf?JlAHcaW;5Q_GSJ@R][/6@
    0    504KNalW`)=#VJdDLR_O[Am]k7MmrBmCBRbNQj>?VK1Z[K5oQ^D]X3hmORDMQRgOPKK
    0    457O8ak8':9#WGEbJHVnO*w/dLGnbYHC7nJSac::UEKhYP`n^SblK:L[[GMs_ZCc0NM
    0    5536=OYXXBhHF1K\XwFWI\ENaT[ML7eDQMOWSVGVB8GJTLHVHT_]MZ;QW<IMcF>rhnZ
    0    4973CKVC3Aa]YUYekN\FEPR>][GTS>wN^IT(PLETje;SMGQXZFaI7GbOQ\>:PVTQRo<
    0    503GXQM<aK[PADNGFIJI/LSQNPwT4\E@aEdPCcG=E9FkCJA57Z^RA]CQH;XEQqfKf7;
    0    511RIJ?^Cg?f@BhT\uwHU[T8FN\H/^@>%EN>@JbP,bUcmGNFE=]Bij9RS^e/TU<V^EP
    0    488%5`hD8-EF]RNQgDJTL-RJmYT^UWW<LbtE2LI9hJFIBM;\fIu9wCebd>FZ`XE[5VD
    0    432I7^R6XmDRpIM`;LVVcjEIb4G_v4L6-XMD#^MF\L9fX43IQXPQjYWdW[*<=OiL,YS
    0    606U#fbV[Z7CG%Ac_Gc_5Nc,R@MjYM`BHIB;[clE_VFMRM,UPLc]Wq5bSl;\WC]oOY?
    0    388CDQt?C[GNRTW\DLk=FMQFVZNV5GJSJBQ:c]3gD@:pgUNZLLHQCVSAK#'_=fBZcRL
    0    630KV5Gf1ZJrA^SN6PSEIP\b8;f(TMH?KHb[K#VUMZYZJOPFB\:F1NTJNG]>VeOBkAZ
    0    4878Bnb;dc`?VGG@_kRTC1n@\GHr\b@U>ba;hgbQGOKqbM>Sda`UCw1YIS>VIX$_5tW
    0    664OGRR<bl;EPAC][dW`1RwHP:5Od?YH>F^NNLX>lK>YVMAaYbMUUELTd@9gdEDVFP9
    0    651PEDWIMS0[>^bbwVk>BKFNTbUHRU`G9LILUJV0D@[][7J]T?PfsMEOMj;JJBKaoWM
    0    799.@[wAX=SPP=RPP\WDO?IFSEB\_EfQTZO4<ZOVVM@cPKDU^O\PR]DM\=G`sL;^P`L
    0    592.TMWV9P@QWDa:XWm9YRC;D_dFEPL9_:7?IlXj`S\aQSJwWW@LSOB;VEW:AT@Jf<W
    0    475@e@7IKOTP/NYE^kASLJJ93wMK:J0dP6O`R=?:MAU<WGjA4F#CR_o>9cOEMUeJlDY
    0    727@=bi;I4PTg(CddURO6=pF[1PbTThEEKHM5e;ACK.gZ@9YIZlc]DEw`IHkcGBhO_8
    0    496HwNAJL_^CY3E^jPX>R^`DSOk?a^TQYf`9;YMC]J@FYWEhVRR[R?9FMHF[UO@c.NE
    0    684^DJPRwOWBGH[@Z\]RBDI@CHXNPOOKQVNT5fQ:I<FhWUFP^G[G]SXgMQN]HHLHBOF
    0    566+ZHVwYBSEMQLDOQOQ8EMW;F^U[YFPecm4PKGSHIXNQXF=IAY*U7dQZ,e;me8*7XW
    0    3748p]XGwGZ#T]jLhE-jZ7n>/JPgYN@;K]qDKP\4?p23^;A=J@<n2j\eJ9k%NNr=-5Z
    0    637YRIXl`<NME[H_B?LZ8OKKPGIHLf=KMZEWOWE\XHJGDTH.MkAG<=7=w1L[kDDGYH?
    0    759E;f7O#DA8T=dEsRXOMUe6T:Ul];I4/ILNMLPABOHXXVAMXaSW_;XXTSCOeNBcM;Q
    0    440R^Ve^NiG\DO?r;.U3djQ^clYR.kMFYR6^VNrAkHkMOKL2=9TnPQ#?bdV9M9'Gu\Y
    0    530dJ7HabGL=QG[TR?HP_l4<NfI?=[?7JJnVU(`[MZU^0PT=-XJJKgw[I\T>bsOJkOc
    0    501UFO<rwnM:NHhN=K]^KueM^BqI\V@VGdZUf?IO:<G^LFXS=mD\FNCJ8D=VOGcKb8N
    0    591JEdE/N@X6D5=UYNk^F0n@YGI]Y9_>ETcH*_DPRGE3SPAXJQ?OUC:Ti@ZjwOK^TZ7
    0    623#YDJh@34`C[OZ;SF@\]KeGUR1a=J:\/gc:I@FHLYBH]J5ObHCEEmGZ_l;cWK9pfP
    0    420Av#MbTUG[L]W7Ngc_'HKY<e]L/4N:Q^SXWPRS85ZeF>OC>$:.[X=^_V`E7WR7]VO
    0    777R+UXB:PE=aKK[wa_LKBWFQGA`l>_>@OMBIJ9OS6KUcNB_gGPPgXFI:K:\RSPHO`N
    0    782?QWa>=_KDX0QOQILE@WW?NNQKGWOT:XAQQbDJJ;JwMF8[SQKVTSFZM9OWJ:NR^@D
    0    485I?V_CN8DMVT@gP>GW?Pc?BSMZ['R/7FuL:V:9Jh/@<A#][aQDXP3[`AP?jS\L.qP
    0    746UY=ZX9bVEANIPLHTZVwQKXTJSD;BvPB2Ka:NgMIZa?NLNIOBJWHDC^QGWBZWXiTF
    0    592N;T[8b27/X6FewaGL5@U?\4@ecFe>=SY<?fN=UA?ALB2cZY_UbF)\_68alK?d'QB
    0    533CkOO/WnaGSR]4`SVHJALZKVjJ@5dbM_X?_R#Wj=MMPP\UQM>GKFX\OjCABRPRH`^
    0    525SELj;D<QJW8a]_bEZ,:R[XNGXGiJwCaR^g55:G=,:@WOPKYMU>bZ^MNWLAV\B1NA
    0    587FOab;B+87jT.`\?ipHEw=lF<UY7l7GrVUBWC@\P>TWVDcjHbRVM?P[9RGnT7nJe,
    0    542V4HB`;?Q`@XT';]L@VPWch:KG?QPL;B-TAX;EAKdNAb#MR<]SP[GIVDS@A.=TJL>
    0    678U@>CReVn[2kH5QA?FJC;V)MOB?6>\i7:JAiA[,JIH?DB2A>YNUwVD:[:CKI[B=eJ
    0    527Qg>;KObGBIX-X8)UQ^OSk`w>3a:CcnjdYUJKYPFQO5TP>HQ6BS\X?S_c.J[_VhPV
    0    436oZA?N=TJ:HU`cGO;]D@UW:OMJ#4IgSE%WL9U3_MXE/GNOBO=?=-T*GKi0G`W5>HP
    0    643?YlbR<GA8SF@pV5XQ-D^AeGAOkXc>=wNAOPQIGT<H^L:^[te`dh+IX@MfLQ1tSQ:
    0    709NAMPwLKVTGEKMNE4WPQ9SS9@=QGDPb`_I4Na\LOb>QZI=;ISPUZ^ASHZ>Pb=FOVQ
    0    492`DR1\A3F^Eh8cQ7,dLC\@XhBTCF[=^GWfNQR#:h8**L4HlL<^W>;SmXNMI_Pl6EG
    0    460MKG9@OVVPaV3N[=3?UD?=>`:8h?I;OA\\Wt>>JdPE?\4F#cGEcAcCRYT*OZLA6te
    0    408bVFG;4c=KK,XDbv;:T^Ii<V]kG#RINLPuad53i4HH=^`8RM1BGJ>UD?sG1DDI_7t
    0    448R6UJWD4U:pAAIHWTCSJO3=H@[SDY=C51BVMQEm`UIb^9Xkw_@]<SfSmVcl`::WHF
    0    480EBna@7B'MAVYT?:U@,J0POfMXMPaBE<J#?B<NTETIGLO8mi;7TrjMVRL`qY@_5`T
    0    587:?YbG^V=JYF>KWQK@SKmbR5b__GYO[N]JJbCGYKJ@MP4EObYYW=^dJPGZwQN[3OO
    0    389#O(UN44H[nQ_;EWLWX)8DPTd86hcD?7NA4UJXQ+[WVMMXKS$@-dUQYIh-RkENIZC
    0    5156\BoOS1@WIR5A4?GP`9NC0ScSJHi#Y6UF>d4OmrN_[FBFTFRJTMdY^@:S[f@GYOV
    0    462IWT\(`ZW9=AaFi@:aS6@T^*BEMMUhMh[FcZEW@B#BNA?U1SQFMWWXA7Ic2duF,PC
    0    477+#kpP1TN8iYIIX?UTM\NOQl5WM=M<.QU@MS+6AL8^MJnEVgUEKP-BOEMEEYbFW]M
    0    507ZEFZ=`pALDGrEgwRH/3[%/Jo&:>QE2N;MHLKaF[UDPE>\cDHPLOBLJIENC5FL^Z]
    0    620N`G?XJ9Ua>S,^HQ?T_V-cWHL)PYXSkAC]NJUOIYTF4WB;KX3RZXPBwCaESKCNRXL
    0    706?T;BUNYMGHM]J5ITF_<?X]\I>IDFc2C9IHPdgK;NdKU^NJI:AH:G#P>_EKJD>LHE
    0    529CDaPSE9AFUBIW@4eUaBC]U:DMQCd(FHHKEXNNX^Wi5,BLKMaQ?#L6<2CnO8WuIWF
    0    594N`JK_IERcEcP]0C3Xw67L4[WbIATJe<PWIEGHVm>A<^I6GP@7QXn<KJiBPoD3cI]
    0    461l@L/:ggQ+R(pBpawSRYgFO)pG;]B9;qBMf1\4ICB=nQdMBUEPL0XJ:LBWK?HA6HQ
    0    766GBE@E=:EXYWWOKHIOYfDUVM@LQSC/EBDONLSAJ\:ONMQ<;?R:<\w[AJRLKTHJ6OB
    0    487nPGLVBRUMX8VI8LFZ2Z@_/R`LCE?eawWGY8e'>GF>VcYRYtF:NLC@`d]BEK]MNlK
    0    566SIFWdU;SRRs2<M#0qV,SPmQHP4[KVZM7G@U2T?HRgDM56JYm:GQ9qp:w`_3L8?fI
    0    495Z^7RL;0_LW8:M]LE@X%COOWj?Y4m2hfKE9R0>lT:XQRPR_LB#T6;]@UqYYf0MIKE
    0    522cOZZSZ`j0VQF2OSP?H3IY8@bSA8<XwSnHlDA:NMB<UWUM4>_*KUUoHf6W>KsB@?G
    0    435G@NGBQsRGdOHYWD(kH[1KbR:PGVQ\C`9ONMEOQYFB'UQYw[XaLY]L^S5YBF\^_D0
    0    620Y\HDYROQcN*9lNBKCPM`OZYW=FQV@LPFg>?_@pYN?@OZMOb?UEAHNiSNE^RIOw]R
    0    658IQB7V;LKH.@;OWDOGbR;ZNMe5?A^N?2:oJBYwU@qW]MOIYKB^CXL?TCT8\C?]pLU
    0    574KG7>AKMQ4/Hc:\jd^TUIVLFCB4C9\G`KQSPRwT5HQDhcY?W6]M>PEPGhR1AK=L1N
    0    581eRL`=rci>NGS5v^YLYChI@.:wLUQINo[XLaK>>0JB\Ma@FOJDUB7`H?A.QOCU6HU
    0    672[ZNX@FT\HFe@P<OHRP>ISP/\BDUJ]CYCIT\ZgIMwgaPYW>IJO?V=VF<EG<Nh:I;F
    0    571JKTKNR9ZDUV-\GJQGR9RTA`N^_0iV\Ca;:^#7Z[DGQl4NRiX>SN[8W@nKa]DA@hQ
    0    5432VeN[7$KDP>JKMSHcjLWV[ON3Th]NbV^M>DGqAB[IOYZBHTIL\=KPNGfPFP#VXJD
    0    491MVTSV:MWcb=:`DXCRT]=6_RFXL]DNCAa-68IcPNGgLW*HLO]AHRXaj/wMqV;_2Tp
    0    463ZgCPS)VEDbZTUPK[uKT>`P]:NGd]DTJ>gO2k1QYCDXTBeSYPj\Ow<tbNYg<2nKG3
    0    544F@cG4ADKJSZLSG_1EI;DJC]b^bIX?VJlIL\@#b6OJ<CIFYO[[S?7BYLHLPEHWcbC
    0    445CZaUJ7\C_`U_N?DCWiDUZOEJT5$kK%;@\YT?X_M=Kf:CUIU9QV>TPTZvh?GL2w8'
    0    649KNQF_?_AF?PQKD=YM[SB=XBIRJWRBa@QF7OIwQ;M[N]_L>ELHBVQ<ASVSFF$KDST
    0    598;%_o3K4<GW>7GBVQSTFv8sI7YXSM#9S[[?kVPNI&k:65`Do^\\@JTS[Cho[UUH\C
    0    519RDIfFc8v/JNj2LO\LDWXQKPSIPIIX\_NHKY:NL4SM7PLBZQfOOHak/N#EA=Mt:;O
    0    568?^LuDT-7AeX-LPmB^CNXUVEIb`FKRwtnJ5nK7?>@`gP?QRuQ?]BIUVMESCVDQ=lU
    0    4706.5/VDkwb;V[E,S?[QUOS=SbP=bBaaadh]2Co@@[EC`W2.S1:5Pb03QwCCSNKWFO
    0    646EC=CYRH[W>oCL<R;gld>]Ka`RC]9CV<II7@BbLQWbEPLKZ7GCLd^<WYcAwMBCLYS
    0    489@8hrt,J63UT.pUHZS>CM/w<>DgRB<IQFPAOFNZZKRRR$[U[3]HUPHg9CcoQ6XGZM
    0    409'SHA1p/L1kHXm_PAn*HXwXh[uE<MBmOvLZ6aG>JDGrR>S\D+'-1HO3AR3FXsE:JM
    0    482E[>K_6nELNBGMDKcwSfAgN;FNDSPHOVG[UKSOW?UVC`DUJR1hKOcDL5H]3cGg^BE
    0    537JDd_8J>X=T@GIWZA]A0I:A\Xo_X8IXU[#GJ+A<@8Gq-a\Df?8s]HWXTAX9UMZEqM
    0    763@4\a=BD<6]HOXIHcwGME>RQJTZT\DJ_K,:Z@XUTE\_ZC^iSHNcOOIQ.F`XXBGXZ?
    0    5074W@TPM5FK;?As%TPjiHHJOd]@CS[AjWK.:`Wae_l[TgT[@NMZS@;N[9wQ_Q+NW\F
    0    459;GQOHD8[FV?$g0oc]baDKb@8KOk<?7L]^I`nwRAYaDiKCbgPT8'5IfXMDWU0XeWR
    0    460f5^KO.#IjMJ4VOD[\\MFSX:BKHPM;A<FC=AEiN,Q>PdK]ghnd9?4RhPQ\]>D_mTD
    0    627H>=WWeXG0T8`<YQVZ@_P<h0QUMbJUJW;CNPwQHFUi_/QKPC[e_Q>NIB8GL8ESGQ@
    0    524F8kXK7D?Ms]AdbAYPDE^=dc>fgBR;L@pBBmG4gS+ouLJUeVrm[>wh\BMWAr9PGC6
    0    957:3XnL8%10fU2Z_ZU^Q2h8p62fW\dC?[c/>[8<\\:r\Q#]`^Zhd7-[c6YeZ@?V>[9
    0    455u;eYhAL,_CEIRHFgWBHJ0KYYD?dG$HMQZb<fOFcZpecGS=XBcUNP>w/MIVWQ]R7<
    0    622D3\R7HU=Flc>^fKTQQ2[3e;DptRY80J\0Gd8:[mPWUd1cnIfUak7Lw0FASNRadY4
    0    591OSH9FTPcR:=QF[w_cEIYNRBYsT>I]b\S6>GKIHN8[PQVCGDBPXRLOJi\HJ^DHGEU
    0    502X#Bd;Q8TOTSH_SFHU4=d7`DGZgWeM>W\\RFHIRdBeIQ;SGbaDZE\]RLUcVfJYEj2
    0    575LMc`?_PJ/OFETN`KQ8ANDYJCj^E^C[G`BEGA<N>$P^@WU[rP3^#_N>9I`H]JJ@j;
    0    713I?IUNQ3BSH5OOBAM\=CERBGAW]=DBZPO[NGIWTSBFkXSWTw?iIH\GRED@AWMeRJG
    0    466EKFNNKNnLR'Q=bFPUhaRHR?VHO>?>+kFNE>RW]]OVIaTDeE[b@Id<UT]awLCHEK_
    0    414EQdfBT[NLn8Db`TEMBKO:IbdJDNX@CW?OISeOcwLN[G.^X:JX]a:g_IWfYM>^hTG
    0    621IHO_MD>T/V9M]OT`S59qS`BA[MJZ[Ln^VOXFNpI_TE`IYalmgd-*K^D[wN>+dQh>
    0    509R1UbZSBML`O*OE4^fCJUY_6L<BP5N=eY1[+WUoNYS?@YM`_Fdb81;c=R^WE#VPZ<
    0    4875AQwWd@OGETIbQZpL@3^CK@?`k?KDShvD>T)YcN;rdS>JqrOTI>37D.WZVHTH/XN
    0    781DPMmFFUS6gAPHa\S]7/k>\QQ_UKj`_cwAL[EEGZ:AWF@\eO_GKRN\Q=WYN[FML]L
    0    761>=Sw8P<Q4Z?L`h_ga8Bb7^E:VUE\EI\WE@PN?f)/Yb[5lel\W[H:XZF1WRcRf7JI
    0    494V&FbAaJbKJK;HNDHWNSFDR)JYYHSLRM2S]CE>eR6dIAEWYj[OT]kVf;XHu7VMDwD
    0    601\Dbi/O9;3a=bM_V\lCEp7`#BoHF86HigKU_BLX8:OTSH[_cX]aFJZ^D<Gg@MoCNC
    0    654-:IaLH0EIgIEeP_>dFRdCSIJ^UOwK\Km9F_A=VTLS`hCQ\vGVE3AIbBMiZm9ONXW
    0    441wC/Is`bR+RVY2cW]9SC%_-:VE7NPTcfpciPbg3DFKGnSM0N\=RWf6a^NRU0[i[M>
    0    458Li0_YiqSG/jL>6j>VqC]=7@IZ(g*X[VCYeVC-:DMR@aYG#$RAe_GKQUK=<?a88PA
    0    775DUQfFL9^6RH;]WUN\1>jAw@=`kL\LIWe8Ll@BarOHaTA[[ead[<S^a/Ncb^=Z5gY
    0    689?V8MFA3>J@iHN@>85k`:`DbYEAOVC^<OKa=Pa^:q@?O`JFaD4=Nh?Ddj<TPdGwY_
    0    69899G3_kO@wFL^PGLA8HZB`5\UTJW><a<NB<>UW8eM,MBGB0JTHV^PXHjB>@C?R\;d
    0    541?X`JUhYHIB2bZq`iB\Fw@OgdO?T^gJfWG?HPFbOEI>]OBU\\\Of@_YJBTP,I\N>H
    0    777SMtV4>[Y:V5R`g<OZ)Zo/H^?mf=f;2WcGFOD+_k@.QDnwXbPJfDIY;`6LEcXWE<a
    0    649>Eb_PRvETQMXFJ\[TJ?KLwTJTJUHJBPJV\DYRR,IWPbHpZM=YMOGLc9p[MSJW_?I
    0    825X\FDSSwWFHO^VKOEAK^MTJ]IYQENJHVIR_>GOUC]ANOJU@S:IADA>>TFA6BIT`8f
    0    601FPMHLl@[DEWFL.lHt^ONC[QWYLMXOMX\f?W^SNL_SLwKF\:D3SaB]L_TPPO>DSY?
    0    582PBtELCIN+QC]o_/oJ2BhLVH8dmFKK-w[aZrH?RW8UEA7jng]XWFAYY5Il@GHTMPC
    0    577c@E_CkIw:<bJ4`];OO5CE1WHnHAKcqWSNGO?3L9M=FBGSKIF=HPVZ?GF4KIGWSQ=
    0    628fcMK^J^EdNYMPG>[Yw^;KZELEe>VL7MAWE<_:BXWNLVHKHTEKCIPRXLI4SiDCRFY
    0    649=WEKHTOLYAIIODEBMNRDVVI^HBVD2CKMpBAaL3IcM=\SH;LKFFBFYH\GLw]>9YWS
    0    597ZHBpQbL];TNK?VbBqO,GnM3WpAK6fK_W#McGU?@FGSbMNkG_6PjCqSRTGlMQV1dA
    0    581HLL^R>rONDFKJ`jLM\H7#ERdDFRJ,CM0=GG8dQBTs`3XNPGS<Mv:F@GQZI:(JQC2
    0    662QH_T?9IFL^QNOdNYQNGNOVG@_JXZPNMVY>[@JAMBN^>JVP[H_wIJZUHMNSKHQRI6
    0    659NV@DYwM]XXUUJLb:XDWFX`ZRIEJDN`XHO@HXcEQ;WZ;LWQ:Ec@cdQDQN;DQRJSGX
    0    842#BLe_G?MIWTBEHaKU[\@_T?RB<mESOGIJ7f4RQJ`WN^24NIaKENQY_C`BgC6Ee\8
    0    580jVgYFONJFTTh4JEYN2?NFLOclIFDRP]VH[JKPSPKO[P:^IPJBF_TLA\_R>hw7Q/V
    0    771NQ:Lw[K\KPg^=;TNVhH5f@Ek7>`>lpQIDIF]NC;fO?d@451cB6XP[TUNFX/@+H\L
    0    677N=]R:sTW6JE\?jYQ_<AwKTMO_OK\JT\^CQRN@UB>@S]SLS\PGOR/a>AH@IOO-I:D
    0    509D^\EP@K-eUWHEVA@A]Od9arHAw2R?T1:BAGRRaUWi=F=[WMOhZCF.pde^XX#SrPP
    0    557U>;r>[c=;FU\MfY]ME*YKelJiY2L^lfmSIWQ6a7*BYi:?UCO#ZX4hLfbHDPLT]HB
    0    612Q=XaM53@IbWC]IEVV-KL_m9>U[Z9Lhm`WEIXS:II\A_OSFLR[6QR<X@wR^RPJJ`H
    0    570[n;Cc\dNd=M_B4V^dVJ<aJ\@KGKLVQdPJa8I:A:^GbswR7^M0?QiE<br5FeQ2UOe
    0    728W3KgQO:V=]]Q#@]IgQ:CZ[=a@7b8U]kGAAW6J5/YUCg82W8\5VMdcg2RFa93L>X1
    0    571=IX\[PIH[Z1b3asO4LTFEa?YFPYW6CE;LEDc33B:PGF?R[XbGHXCwfTH`qN[B8RW
    0    514OVha`iOP6kQPI_QSQ?HmgS2JL'aQTw^EQbfRePAKNZXK,Z;>IVaS^Cc:]Qa^Z@DT
    0    509#U:Pie>d-CQF<VgU]rP:WJKMANk=eveG#2h4i[=^J<U>GM4t=:FRAmTNTa0?K:fC
    0    614_<FsTZEA)MGLCIrBqVD^RT>;bBBDQJ_B\WMVB]NOP_WKLAYP7@G:wddLF`JMJRY8
    0    502XX+g[afa\57`;Yg1lfMIRYVB.*aApptYYbTGm4Fk_Ea>>MA[?PO.pc#X=nPXUQNF
    0    595WZ_`\U26N?g=ODX:MPKRF`[jPUGNXs[`LBw/JI?HVGs@<ZMF>9Z@]^LYTiOW=<aQ
    0    600RI^fBhUmDEGY=F^AWX-G_F[NwDECTccK+Ug+OK=FPRXOBAFCKKP@kBIVDVO\J*_I
    0    492fQ`G[CLQC^L\TEUdS/W`jj:HVs=Z?XXQZDC4^Oe>PCnO[PNYQwYR=b@dU^sGcbZ@
    0    4555%?mZHXGA-D[>O9h#F?[UBk<JhuQ0STY@^\JO_LFYE4G[cLT=d_PQMg6YD8,f_?W
    0    761E1]g\k=RAgKV+J\<iR0RL]?RW9d/DVbV37s?PE'VXHb9FS:b?D`J]]4a\\#>I<`+
    0    654U;>aO[K^>NX_:JvXsbEK_c/kMK_5rfn@7NPOh?EYgWe>ED)sA;A;]^#jak3>>=d.
    0    633YEWK<X:TJL=^NU=Y@NNVU\ARZQUG@UI?A@nQPKI8CDWM.eEkTGHTwS9iZX]OK=E?
    0    454:-_wUm?TcGJNcQkWZ?cYMOBHZ<phJY`<ZGf`EWhQkfq3PRDjLRr0UcN;J\[1KGH?
    0    562R>4Y[]d9XHPUC>L.UKKTEF7jMFW(Jj[IM<<BQ*%D[Jp4*;LB#;\DlHXgC\8`,NGB
    0    673FJbUSQT#A\AYNNZ`G/NV8P=DTc7TR9OEZ8Yo]ZWHNRI@cbC]RaOBPLXAGRGFXXQM
    0    772VF>RSwGbTFgV=?]8mZAMgV:pBJe1d]c<TLP5[-@V]:T0*<(bGFPhoWIf;a3e10dF
    0    557CBX3RO[TOO2:(TfR',gY1<BMMVaL5UDEVHETi@ha&Z:5=F/bVdX1jQa#Dm6[pcSW
    0    510\?FHG[E<TIL=_^>`@_]ROKZPAQ8^DwB7>2aM=?dDCLM:Ka<7uXHM2OOOlG0^kLOT
    0    479KIH<6jC.7LtG;>SD7HOmhCHDTCBXK=wC-VM*Q3:JYR+dB9>OcWV;9BNOPFCCVPN8
    0    682J%eALD\ISq9eChoUGGUt?T(uZA`1'HA>]<QgQ#X_(U8F@=>nleX7fIQ4Mh:7e=JP
    0    35261\CL#C<:%EJkNZqS/I^S;Hd[AbYTd7OmYG/?Q(J?o8^_8L6as6)Z3AK1*&H[[F5
    0    535QQMB>ZoM5Rb@hE9dQBLK:PZ4OIOX`TWZ79JJ5SbPI*jO;Bwc_GOK1lT=SMQadFj5
    0    587RRZsI[mdD=>_IOF\<=3`UK>_mJRTIEjh-^SR1+?,9cfnEeYUUO[ZwQUD=BIcTL8n
    0    712GTIHIR2EDPGmoFX]BMDDI\]STdEY7?CU+MNGEQLNKS^]wX`Ig@CGLNJ[IQVI\N\Q
    0    455R9LFIAkH[0I9ILUA6Jd<[EmSMRQ18^LI4cH]7G\AE+;WBDj:;ZLp#TiWM:E^W_VR
    0    538H^J'cOH0SC8LCK;R<H^DAQNb<KY<QMQ.fKYXe>Ya8XOOOKFOip`iGUq&ETGwaSLW
    0    6362#_:sO=ARLX8SIIZBGUNQOI:@U[2B[YL\*LHR@gGD>^:@=TscQ]XXUMOks?.eGH4
    0    543WCbcL<.;U_U6^UPk\CU]CT6ChJImTM`_?Ip?MLa0F[d<\fco\WLDMqTS\w@8`@<D
    0    751N=V?EAI#bLJSWZ?T>1NQS<EHJMZIIC<EU:Oc\UfY?@@3J?ccglq5EbSNULP8dgLZ
    0    486SLYiQ`)=F[HCOI@7MB7SZC\AbEYMSOgK46oQNHGA_#S7NTsR^Mf;B_@.n5TZ_k:8
    0    874F=hNHJ@_bQK9VSIGBAMWGILKUU[NTMRFWD<Q=D^V?H>N7?LUQWEJZZNMXdR`wERU
    0    809G8M7Af]Tc=MSIuUd*3ASZ4]KB9YQWf2BNCUNH?P?0D<A@>G]eq]9LW_/;JDVfwSO
    0    621(@aZREQ&AOIXfj[XIM9]9KA;H[#Y7?5P:0_F5Vl9QPI;_d_j_eV?JqURK^HBLRXL
    0    492HfYUOAFsF1NDLH>TJW_UTLCSV+KA;ZelrGYF[#VTa?YAGHSKZYJLPHARs9lNAPOC
    0    433O8[PP?EK\ZWw6FShHRYB7)O4XLULcJMUGB7BR7JD\W]g;/A3YR=eYefBA?SJEJ;_
    0    372+U:[jZAb?[_F_#%4Nd98kJW==P5NQgD>aHu_NG-\lc]U:4RK6.L9QGB\AAPLJSWN
    0    487OKXT5\DN5G1STim`[49n:7SHdd72UMwPIkgFI3CI;RLQ`[V[?J@F_M6'BkJekAN3
    0    572J#P@bfXZLQ]R3TT`G>7MSL>TJD_:DRfPGK^>TR?ZJNF`N8SWAUABIEY?=D7IXPMW
    0    535B5p?b9*NOdEGnm^v:;[LJP6ADe]TN2?4O4MOM;\W<fENZHA^l`-<jd#>eR4,iIFa
    0    764;?nDWGOYHJGSDVYXLP_sGD=\J>j-IH;LjT:SXAQk=U:JHV:dJUNRwI[UKYPAOLRR
    0    503uwRk4MS_=87Y8LSaTf=hQ8@d^S_7,DqpJIO.F7_Icj[OcgYGQSW@eUCS<A^BUHMF
    0    443F-b]\HJ(>RVO>8gSQeRBPl#9PX^JMEdRQ1\OKX1L(9sY>]NJSV:BOQ?<RR3AVKC@
    0    837NDEgKGPOMWh7O>NHiU]CLS[CJOI]UPHBLRYKF_BGNWXBUDIOV7DO;X=YHOL>ZKw;
    0    545C<SBUUW<h]HQ2INUQYwfeG<HTED95RCZZQjU?WZK@<EDIBNH^ZCLVLZBYdSO\P@S
    0    482OHGQ]O\UD4Ka,aOM/DUR[,Ps72j>EY:4MoZ7i4:m6M*BD='IMP`3M%UA*N%QLb#n
    0    472AELF?fB]F`GPKkcC^<@RJNMWjIJYi[]D[Z/3DT&h#aU_1FPWXH:CqJgF/N?c3]Wr
    0    6054iHNTGE=@P>SeQU^TNF\DPZHKn#Z>JI\UUF0\rKZEJjNY[mNWO>8AY6WRie8`XC\
    0    726p<:Q@iFNW;f=3IM1QN(9aAVFB0<,qwHH,9r+h22EU3W?5;YbP6]T9X]U8C9aB9h3
    0    699D5LCTA?6ZFJZ#XKZ?8NQ;9CWEHRIIIFAO6I`ZI\NC\L7QO?VRYlCcUQNZ[E+e]M5
    0    518pNUV/JJJBL@MPf>-LYRE0<CNtSRJ;J@LWCE8<9T=m\QW7]TJ8DJ`w9S^IUT_HGLK
    0    547MONY?HQ\UY,P3XK<H9>[7,eQTS>LCE]YVX>A#bFJNF8VW`T]?SXU,:T1;F@JJ^>?
    0    466XR6L^_YV]B#^Md9:S1_D1-[[I=M^QOVNQXReFP@L7SU?0H[)EcM[U)sH;>QTFY-\
    0    467M[t:UJR`Gf8aI]rSW[XrQV6L^HWQdR]]=jR=M`O6BF1_RWLsQw4KnVCLt\cac\`a
    0    570G#TTsU%YVA>'bGGd84OZAI6AIB_:FnS\[@ZRX2ALOC69@OG_W_];jdR=B_VN['UM
    0    437[=]kC,G1NoM'a38\WpR`9sCDNVUa6AbR-HV#akXE[YUJ_]ULnR65-cCL>Ud/l6X6
    0    502jbRL>DRiM[_T8`D/UF9EK[K#<KMXKHDA;_?WRRCI]]@X\HDJBJdt_GP:28V[BRJd
    0    569TXWd?<TTVwIGTMW]M@W62pQkAPPdF1?IJESEV\^\ggZQiLKHbP[GIN<beE\2TV]M
    0    634OM<`ZVQG9IHZAwwTVV6qC_T\dE9UPCiWQ>^:MJJPFGL;`_L^BeV?PU]6LL-VLCJ@
    0    479<dZLOKI4L`ZElZ\pw@Yh-k>LVhPKCLTe3=gKJm^QiGjIbYdWUjK@bVVJgatMNPgX
    0    649]+ge/XN>GrbGPE=SVg<WNsDFkgUY7Hb?6NY@CXUFmi+`bYCQ3LDFZM8wTGLTAPe<
    0    584D1^MA;GVBZD>R\IfwG6aEf+C]C5d1P^bORMDKNN@\NXGRn]n^M@?ZS01]fA6fH^7
    0    430h?G?Mfb<kYZRSEDc*UcSbp:6QGJ=:8h%Ji[e5OJIb#JfM>j?qDQ2IFPET,MWE/`=
    0    736I]Uf=bG\GaMJfATThB#RWaRQ[UJUS]MO/FW8:SC<EV;MfaeGRC4JG6VTXB^SC@RN
    0    5705JKL=Jm@<IA^ZAn^LwJP5NV?Xe6aDYRFFOYINdB[VC;__WAKQWWVCTXhc=eJOFUe
    0    492b?=SF^fXVgUO4GVH7K@HG\`J][=VNAG\&XO+RIRaVf^YJFGPUW/NYBwPTTa\HL^a
    0    631ROdk/7ND1F]2b`QWXH)P=`P:kd2^=Kd<JLcNDUTAB^C<`wIU[TO[YYMSPSfKMIVA
    0    349PSBV:nW5ORVPB#=RUr?2EqoZ1OSIaHS69UMC_1BnH/$<hMAXJ5=lU_LRT<?]MfTN
    0    621L:cT7aI.PI^AWAFXVSTJ<f3K\RKG@H;IHS38FSw0iMBO\PKQZPTWUaMfFN[W[CW1
    0    616X?`A8KcDec^v[,M?PiOCMYIQRS`GIC.6Bc5l=Ag8bv.c[G#EK=eao>_Q>NUMI@99
    0    755:9PIJ7;B2QQD_MOSVIRIBwEDcMOW`<gU<N]ZQqN;KCNIcfkPVTMHP]AH^SKD[?ZH
    0    520Z4fEKKO6E^hMRJPGr`QRdZg]8KuLJSO2AZqU8EZRUMNEemIg0CRtT?hw@OFN-R[9
    0    780OXQAWPXOIDPGKL6YVwPGTiUE;ONEMXaIFi<UHLTP[RIWVDL>QEJK=E@PDERSKKBQ
    0    530^EUTKF_Z>WLFfB?@oRPg@bZFHgKLN>cPK@JWUIYFLgZR]]cK:G^fX\o]CEwd;gFF
    0    573SEGUUw\_VGaOEJ<?OG)OS8J=U?H>LE]o7NH?C/?.NNAXLKFE=LVR>QVI>4Xb+LNH
    0    438D.V+7<OG@[[SDHEK@VA;L7ALUS\`[9E#6P]EP]qQq_BNn\8M9IkV^\R.Y^?[Li@&
    0    6533GdK>+C@:Z3HVrgjYHEo2M8?_VKi#$IMJ>c1^nd:9lM;Z[fkgg8#1_0CitW,pA_X
    0    4352MYcAQNT5Q)^ahdiC6Cg<XZ^^s@l@-w\JO];[TQ?XXHI_SfSLC3N^c8[GBT9OAvE
    0    499kVWP=GA]VPs[QMUEhC@1;RR44EZ1VCJGJ\>P97W9Ob3viPc5N.pp]8wMH2Xj:@IR
    0    536^KIiEEZDMd<@TUEPmSRbIoQ@=K>SQGPMR'ZT@\8E;YEHeUJVKB#`7M?_UT?RVQDJ
    0    849SOGM=OV[GVMMIIOBT=8XNDV>NB@M[EE[?RhK9@G?3W=BGOFK<OXOc<_N>Jwd<8[E
    0    746F=d^;@K>9]EN^jGehNDUDw/8T^M]C5U?7Pn\jbCAnNQAjZ]\jK,9=Z6OjeJBhWT5
    0    422MQfO8Uj3jPH_A=:PaKFIGN^=gUb15Z`MuT]pTf\S^]QEmw`QKPdJJ8Pt@RcnPhJO
    0    940IQQp:JER&VHHUe]RaN#f?\R=iS,jNIZh3Ej1?aA7RePTod`QBT)BBm<UbEWMGCUK
    0    527Sc;BCE[SX6FMOJ]AiiI8WNw=KDg7`PLN=UWH:bOPS<cSC6^3/JTJEQMX1;VZ<QGX
    0    540GA^bE`TEU\#NV/cUlFCQ@MRN]LrNf=MNAS:J5BN=_i=;b\JdmCI:`F?L^KN`NF9J
    0    703\2OFCV`9wRdTI70=NXZ?KVRG?Ve:<?C5=h:_PSa=]g;Y[8E?XAfdOALZ=;Rc9J=B
    0    531dE:NMMg8L9NpPLF]LrYC(UcFIk?PGCJdFA<jFK=ONGT]QEXFPJQwUXPLEOPlVKFS
    0    581c=R<VgAI]>YKKMRFURjTdEI<OGFLECCMV=DYI8wXAgY]M:;L?I]jXLKSDQOGPHXj
    0    779mIG6DWoGUB\`B9C8VKC.ZLbH@QF5J\@?Aw8HQ3OFVc0fU2<>7*fhb@gT.Im`<?KA
    0    633>@eBdC+FBOTaUURijUk`ABIKOQw>9/PV_5VM`D`U<NC9Bm[]bZ]5aR<Za]OFrV;M
    0    443WaDK7IFWF6.r=<[h[^IR,>LwG1fYE&9>DO:<D]d\Z_BcXVHI[_>CFJWB@KDD]dSg
    0    453O]je=@NI1MF:LTEOQY,`O`FewAU\OV^]&8ZDpX=@^QT1oVU4rjJ?gM4:r:T7MIE<
    0    591(YDMd3?)NOHF_Z=WXSRM7cF;NT4U@ERIjA<=@Z=NLEODYg[WTk5BS\?pwQM6pb[O
    0    4506AU=7#59QPQ9uV;Gb5.]b\ND]`D5Q_>^BE[8?OMJSYd`w]H=7V#cdO78D=QC?-L<
    0    431T7N9<TQ8KGQ*[:/Z)?EOlPcA<*BJSQNH=;wK;ObR?+?:QJVfcVQO9r[^ECUfZRj:
    0    566UHeq%FWGFT>:IGVGw;<YII\AShVfW:Vs0?\H)LKUAlNaOb`kOS-TPSW9WAWKFJg5
    0    46305og=U4FAWW0^XRNX2CG.ZF#WP@R=C6]UAncJbWIhdH?T]KalX8RcE8t\e^0Z>N5
    0    435HWKDXZ^QT4YYTLfD\?S@]CuO[LJL#G?`?D9CZ9`[DX^^GjU:Q<7[DFjXEdB69\PT
    0    596]6IROYc>[@YI=YH8H9AaGEVEO:F:_cE6PWZ;G0\Ea>S718C^9wT`GP[@>KJbL>ch
    0    699[PB-CcBVY\IMTLR;YCJiYJJKITBJ[RjwHbSJ7F6I=L_M:LKGRD6NVJdaNYa[c5fF
    0    566NX`DWPI9\HZLc999ZXRZeX<ZOU5Z9S/U>]WF\J^?\KIG=GnKLH?c=wKPUWC^^^ZF
    0    793YPGN`ACjwJLJ<CPMEi^8R<ZZ;NTG8W4FIKAFeCPlD9L[<ECPBUMF@DTUAO;C6ZG[
    0    401oST@:fFPWEHeNrL9U#rd]FmhaY3]kkZ>c`+KKcaUN4jhZ2[\Nb7-CK\[5IEcO0\j
    0    616XLT`4\?EBfX8Z<AeUBAQZaQ+^R;]RVV`K=D'9WH;T^`LPUmG^Q3?MJ8VX>pWwYmD
    0    457>C2DNw]P`D^^-c[ROa^K]Qc<C9])]SSI*BQUN,3MQ1BHC9Xq]ab=Foc6KZ1OjMJ3
    0    646H7Za9GC;BG<oDnUlQ#;M:MBl]FFXERFD49_?^AM,gs>:WXRWJ`K*DG&\SEJ@Z<SE
    0    6112DXh8WgJ.[AIEkBRj98S-HXW^N1eIPCa0FI6@^CF<sPX_d]TOwX8cGAPTEaVF)RB
    0    564fIRZL7SG5=6#.`[[B6GkMT?>P9Lg@6j[Y<SXM?SKUf9MkIXGsaA5SL@EX98;V]C8
    0    523E6]R5\QQEKL3>EUG_^BK?SDJTN]:AF_TIKM<AS9>SaT?IZVMbMEwKQWEL_J9JCYW
    0    529ODVP^IcA`=U`YTDj6GYqQNT[G1eGA:,7TCJLWHiH+E6PFLRT@^f9]C]@<ESN_wO^
    0    608SRN5@NY?NYEUROJTDOHZR`?;I:G2KZpF]X#FB,YUPDT^MAU-SL5)oFBJKGRWbOIY
    0    628CUETG8P\Tw\EQJI3CSdLpIg=RW7IEeLeb82D[N]_9<[eIH_NH6>eSXL\9LgQDPP]
    0    655gIO>G`wM_Oa`RiXV`EOQYBMRV9`EgXHHXCWE@AS>U;d=DFN_d`PD]<OB[>Ae[O]>
    0    531GdSSO>#_n<T7m4L?FZ[1sBSC+GSQSVX3G&A=`_JSVMg^?.K'K>BD4](^GOV3Eu[f
    0    604\<fOMOX^<\@`]c\XX/Be:S8?XVYwQHmP6V`2OST@?VHIeZUWL^LBXG?GXNLDM3_D
    0    426=50F@T6MD8Lb>tZKQEIA_;LK.=BNw;;d'OG@C9,I?XEGH]HBSci<=_F;Y0:Yja=]
    0    725`,P\NI=KMPQ2;iOW>8@S2O#CV[UN2NWMU1PH7;\7GcG<WUIcjdIKVAQ=JU>AZEJB
    0    651AW_N<K?TQpIPjbIb[CSlRIK>ChJ`FFYeHI^F>[IEQL^TjewWeU6.lkMmXSMM^BWL
    0    54628HOBwCiHISM8V`\=DB\M;@UND/EB\UcFKS;MHN(3COK:Q:aIg^V_H^L[@F_T8P_
    0    608BNLX9+-JALD@TQ-WwVcYEgPTeMCA^?^]J4RPmXE=cK^I\\KDaU36@b$K^R<@`Y6K
    0    617U3ae3@@G?b;?apVjn0JeJw(<beij<9]O?IZ=PhI>gn>TfeaggaX?hk<;VV:FeA[5
    0    526Z?8JTksX1[O+CL=6Q<7MPRd6NHG$`[aW#T\<IYBL@@PXCCQSK[W;HMFRHmO[ORLN
    0    4899UYVU=>BHJ6ZKXdNQIJ`URELGNR^AAGEW?1Ra\wkOSWC:OL[Pe_bSIKN[VM0jUTE
    0    433\O>abXR^1NshDcqItM:Q`kJNPITGwWZd7YWQ68D.QjncC@?a7SMIeN^7E8tf\5`F
    0    601lCM]\`VCFIJjDg`YG4>cOE5RN;g-k-R:TMPZC?JRT@8SG8E?Tj\#G]M*]G?P^N:V
    0    447X;V]TIM=+BTFjK@4bh_VMB;:<DaLR;9<QH@`\HRbF;Z$GVIUPR:wJ_Y=W^=P\?RA
    0    5819PMGCe7IE`JMQM^CLO:VYRO6bS[_M^MW>WZ=#L`?UpQQ`S^QKO;=hLYBZnPXYIGS
    0    472Ohah>fUV?a7?Uw\QO:0b+I^isa7[,BY`BBVT?Qc,IlfG`AS_ZT\2eQHGQmiDHIaY
    0    480O>E\TSM[CnUGY`YSd:BlKZBTmK.RINbD7?JHHPQG]aNLRRSW@_WLUWP<[cAN^#PD
    0    573m<DS5;aQWJKIU8A\\<]hJ^EVTMIAU<Z5=\;m+<A9DNGW@$E7XD<D?K@@S#>UCX8?
    0    480FKIDNR\EULaFBY>^UXJeIAA)keNZ>16^/ID@RH_LLSEJB=OVJwXIq^]G]cJJKN]<
    0    557IMMcD=Y5MwN2GnRT[50fB`I5^PJTB>REDS_S8GVH[[G>_X\mWmO@PHV3];;JI@N?
    0    439D+RYQHbAH\ZfGGbr\B7\#iD0W8\_QLd7GXV<6\;Pg\fG_[oS_Id=[Z=XVI88\cLC
    0    673IQ,C[_IZe;Kd@^XH?[U9`BJg74NUR\0UYM@Ye@\vFLML88RLDOdVB7w:?NO_NdVo
    0    669U<#]N>MJ;R\TQ@QHUUJN]NO^OMDO4QTIVOBF\F^\V<HJ=HTPMO]J7feb=C1?CbJF
    0    493L[iLEJP8WOB>V[TaFPRU8UAGI*GUOGHOW:GO]ZFUWlIBB]HLLo;TG7.QpwC`P`XN
    0    456ZIN+WaY3XBPcE57XA`l8X5bZ(72/hF>=FJH`NgV_P`cwO<1H0SZ6D2fPA1C]3P9O
    0    549DYlT=aFDT\9a?see^;?SKcPJiAXCKMwBMJhM,]KX^mVFMZkISOjB^3;0lN69S99W
    0    616l_Kf(lZ\EJTDNDTYrMGf_XAZ_JLMa9wU)TV>1JH0I[Y]cQRSV_X6wPJ=WNX]Y<@S
    0    497J`Y#qbS>M1SFPJ1c[SLD\<Y7ZJ/.KYMjHZ8EX^R[;RWk>)j3]B-j=p@^87sOFP?J
    0    628VZ@JWEZEYN`TXSWO`@M=Q]TJBLlXE@IG9?>fLZB`TUNFML\SM:NJQWB@D=B#NSC2
    0    482`GHA2_sRTDWDX+;KMOhDOh:?LK+PcH^ZXe']YQP?UB]SR`V6R'PG4K_NM`qwD:F5
    0    546X\K/]AYZKADkU[J@TCZ\CPYK8a]BO;]J0;2SV\cIUNXwTN_<kVWSSPXLf=DJkoBW
    0    509TM_>bE=c,\QXKUiAH<LK'R6ZsFMgMRLR)VL<_MLYG^B6i<Gr_Tb#V\/MQhR2;9\3
    0    589fPCQfX<I@QDTZNF^FIMLNZ?QSOc2kH\BwMG`r8MSCN><VIR@UV8JETM=L\MLNU&I
    0    472fCMEEGXFLTP\FW[?UwkINMFHS7f-PGHdJZNh);GRiZXJS^D7eKJ>ZVR_XY`caOJH
    0    583T'U_PRB@JV@g;ibWDT@MOGQ_NMXlVEYPL[UWeb>LR_=][wFpAfh@VPM>RJE]ROVN
    0    598_A]T@OW<MI=WwSN]]ASlO]:9AApZdE`PGZIX;Hk9ibWen;RG]K8DQOR:Y>AeMVD:
    0    526j`@eIGQ]I\G_GSd[IdKRRV*HgNP^=YELXw]WmY=ocUMMgVCOM[c`SPYKMAAUO_]Y
    0    571KNW/b\=BMV^IS<GCTGV[Y6@<]GKTYbKaagAFD=Q838O=#LW?F9C7`PV\)]ZQALKW
    0    641'3gJI#1#.bCAYN:j^MZtJODKB\M^>.RPg:kTMMpGT[Y6L\lii_?L^K;JPXM8ZDq7
    0    557S/GA/jGYGQ;PBEUfNBFeRI>OcZLUOI]a2NUGB]G)AW,V?FUR=_aJwHV?_MXmO+]O
    0    6329=XPEO_U9`DW?^PeX<<w;d0S`NeY@;PU,QGHhR]8O_<BhXOfZ_Q4Rb#Rh[4Sf8s,
    0    480=FBMLKW3AaTJNIMhCYONCOPPdWVH<X^BW85SS\Y7wYGHNOBT8Hq_,@e[Fb7Rc\HJ
    0    476\LZnJ<MUDaV2FIPcC=qnQASX;SU[VIJ_aA\d0Z@#_OTUDY_M4J:PRM1`QRXPD^FB
    0    502>LN?J_ODD<PJIMXhCeh?>Jw70?U]Rc>U\V>BMPBLVQ_qMVZULB_:@:Bh6?X8MdTO
    0    727CIP>WZ7HI\@W\TMn_TG^PSOCXQSYFK^JXCRKSRGFZIw=LNgVTX>L\QKLaKRHY_EC
    0    735KWeKD9WBF^ALOEPVHDLwIZL?XcIG3D_PTD^NF\MHIWBCPZTPP[D5:PK\YR=SBQHT
    0    545SIhI?H2EQb+?RqEwpO\a7O1<jfAX9:`EZ3BVIpFN:ma:U_Wb`VEGpE>BmWRAS-^=
    0    6089IcUZZJUJb<>>tdWhRRn6KDSWXQ?#49MeC:S<MhGQeE$P>6h^he:rLO?jkKDn^P`
    0    530OYLnMQOR<7?DBYeWT#EV65S[MKIGFJMZJ_X@c]HK6\PG^I0GKW^C:NM7?lDJD.JJ
    0    4789f\W3AMW#G@HPWTcBOT\CS?[NUORMceI:M_Ij^EMQYMQPKU7QZO37_qSaee<V9^^
    0    706HE`dCcaPFZOGKRUKL#IRCaR7ec<ZMM[d<Q[B3LZ87V:@VLPTFlD<8GK)YM^McDP?
    0    610dRBkRIT2];HGYAVFPJVdwMOKRUL7^DYN\NDW[QM\gQQTZ=QCTM:\=]CZ@0WDJS_Q
    0    597GV=SqYWKEBDWRR?TONSDUUIVG2UPCFfFwGSBYD;j[CEKLETY`JF<9R@OUP*>_WRF
    0    526?k=ZPU^LI9JY[`R]EXXZ3VnE5NIdJ=T:@D;OnV]ZTN;VIF@GZ<g#6NM@?M@FE_CD
    0    472]CQUEZ]IL?ef^A1P[FC/wQN6B;LJK9^F2sDcX>NM]\7_v66ZBDcSQFLTl0<_JNGS
    0    565_a>=Oae^0J%`HZwVPCBkUFNV_FF,XfWLZUHN4?(DAaYJEIYZMVIWpMCEPKRUW:6V
    0    351Yt>NZQdbvZ5o8ZC]:Y>Nl=VOb[Q]WfOI\]ZB'=CB5[VrN#\S1K7O>$U\0AF_=53j
    0    660GMB<WRJL=I?f>NaUP/icGG?n>BQ9HPG<t]=TJ#Pb+b>dJ=;SK\_^\DPVJkERNF@c
    0    848LTD9[QEGW(;dEXRVC9ZOR;@hPU^9>Y@LXI#\Z4QV>KOZ@?DPU\^WPIa85RKJlR3l
    0    617MRFT\USPP;KO0JFD[_HZFdHRDEH#I2XON]CW>1EN[9^ELC_@D,>EVjKdQMKPVS^M
    0    657Vi2DNVGPYMRc:V^;\TEPeHZWMEB:\fU\1XDEQ#7:P_QU@JDD[TUGaPFXBBUQA=7U
    0    660FeJaX6S7<SDPgQG\S[T7MTQEOuMmH/BMLUEPw]JVLbVLQNl]R@Z:8Y=enUGOXS^G
    0    547?hTJE>PGVc=L<IM>OZ\2?COSHW4BDwHP-9mYfZ?JPEv\bmaHZAQEASOVE@KCKVZL
    0    410d7aF8Dn/;\BFVha^Xb<[>HKdTaY@N/bZFYUEldO-4goDa:_rciV;sT*wIFX5^^`X
    0    521LW^Ed#XHDSHbRG?RO@idWI@YHfDR+GN:rh@[OLESTAVqbXbLPL9kG`Z@HWIFVj9H
    0    503//uF5>;TXYKTg[Zg7eJTD:KN5IXL*TP1e>^KcO[IOdQ=MTXVLwL@N=<@NjU$K;V:
    0    414^N_1DbOTaR-t6Xmh>9,lQYIFeB^L[Tl\WwSYD;:C7`X]H-X\YfD$NJHHbPNWBW'C
    0    547QaV_@IJG<WCNCdWVNAURWQ2WwR^JUA:geGR-T.Q@DJKT8PKFnlUDF;FTg:S?I7QF
    0    487AP>X\B68H^HABFK]@GR[#f>KMST[+G1lC>ZKOH<YDc0ETOQYSH_a5KSRjQ[3[ieR
    0    385=/6/S-E9ccCLq>$;YtgB[l'4N*Y-GLIBL6XhlD>e[-t.Y7h2Q@#&*c#hHX7,QL42
    0    355SgCYdH1@Z78V+WDJ]w+KmPSA_J\J1`GABRK<W?:S28UDF$*3K;I1`ToD6U\t78TZ
    0    461MIZEQ2:9=?:;II`nQ\[KEPH_k:h;`;BAdS_Tt?+oX>UO][JoL6R4D]#=Y_7/VeDK
    0    445G\:9OS_81UJAB^YcX1SC6:JLN_YC7H.Q`-OW;DpM>Y,CAf6WM\\IwW0OI\RGBDSd
    0    426e8PfY;/N&TplTZmNo\#TGTO9aP/F@/NMVhV<E>]7T^G,e^H``XEFDu[KOHAah^VI
    0    498TQGdZPNN`OZY#EVUAdW=[<i`B5S<Ph5E<Pt9g37CQbDJQOB0:PdXO9SnVC[U&-?p
    0    546OHS:dLRYJK2VQFUp?=qLcIJSLHEA<?54\ZNj?*QTF6TS\=DWGVC<7LQUUJ82tU#A
    0    4697>7J8?W#LeWWXCaQm:KT\[T9DGASNRfP>ZS\YH=0@Rddf^iORV>BBeHW[JD&cMXK
    0    474_g=)\NULRHPJa;AUb^WaVXTL?M#-jUh6Pd7QGJA`>'ArU9Z>U,2S?R]HOFZ^Ec7;
    0    511NcW3T^^^GC-N6OdDN8cTR>Sm]iKLk\acoW,\?DdC,NOS<)gYZDANKU^M=LwlQ@\E
    0    539MWKFL6KdGV^iLG_R8?T]ZJM-B=\B=#\AY>VUVXAFZe+PPLZNSQCA[ELB4C?`^KMb
    0    576^NDF]wWOaI[^>F]]AQZYZ>GqXeV@FaQQ^MEI99fPI8hSJ55fQROEwLTUA[TfL%IS
    0    48941nal6'GLiI=C_,JI@5w(]=b?^_L@FJXG<XTYCTgjO>IBcRgieJ.QqJH\lr.iCDN
    0    4838>aG\T6V8k5H9gZRLU]]E^#NZV[eEGE5R9MZH\_l?B@C;9N_DnE7djRrH_[;eJZS
    0    4196XS[O--?@J?hNVXM\*PuQRJeZOUSXAW2^AgYtw:Avm8^FW?PC>qVX7GTPLUMDlXH
    0    555`YblA]<=CdM;AWlpF58[LJ=LL:hBKI?ULJ<NVMKYD[G20T4_VswERJiHWXF_S8bO
    0    630OI_p,-Q?>eP.Y`WU_/IkIi>/][7f*FaM;0b33aS<VRJEWaVZ``5:Mw?F`CAOfDk6
    0    548C,ghCW=CAWA<NJ?JiR:\=GUKtK=:Whdw4QW=?=[;HhVYO[SbQEBGROKBwXTWKIf3
    0    706Ib.8i<<MrDYF])B2PNt2w>^C;>EC=[/DY71NwLir>BZcC+MH>AVPFS[N;Xf3aeOq
    0    519aAJ90UTT_DNFLR=ZI5R41H^NLBI?6XE0F7ND'QjPPPWJR^aGYaj>NSiDP5M^wJWD
    0    420KVaN;qoY=aD_E^wXm$_Z'RPL[KNFHBf?tgCQBUAAAjF>3LFJm`-EdNl57L\6o9MD
    0    558.\MHS@W6RACT\JKIH5R]B3D]JGH_JR7Fn=@[A4pL8D42G,Va=wEQZ9O=SOE>fjO\
    0    453N#Y[U2mJ+G9;KCS8>nIg-OqEcK>TdI_o1Nc.-N>P@Q\ZEMIB;\@G[W\LG?^U\=KG
    0    535Q[RK[JVWIWH\BeNTVTVjJKfegJONHMaFTKGLHKK6aTjDHHb>Y\P<w=KaV`SVQ@H]
    0    887NI^N#gVJDP@OFZZXE0HOLLREiWATY[[_SGOJ>GQ>8ZRRNKVMGXYFRG^J?FZT@ABQ
    0    367D<Q#SgV.HGFUQa^G8Tg\NA1h;a`D1wYZdCR_t<vl=?KRK.T[7fd\_+wJNt>8Xl6t
    0    754OEIY>bRJ,M9OkZU]OI>QEVUDT]:YVGU^6XWKMZ#=XOLPU^HKQYA2E^8.NMK[L_U=
    0    776Q8E=pAeJKL<^MBOQYZj=aX?W>JkHZ9U5WUIfn6=Ua<bYG>QFf><#D`TACSJ3bG>G
    0    578R?q]]FHC]OLFT_XQN@W[CW>VULd[WQEA7XLRCLUOOPHDIUOXWO9XLDNNTwMIdMYT
    0    514@GrHH>:YLSTDd;OMcLKO*_<?rTGW;/.IBFTEOWjfVL_9BBNmHZQT[jBb9wK1nGsF
    0    561E@TGIN@>]W7T:TOMMOWpBH4FKBORG8OKe8WK:SQ?TL6@U@6Ugtb-w]OXXAQ=\JJ_
    0    40647[\=I-B;rJ?or>`l`.gNoT:G]MpH\=IRMOKwYpDk^:MOP6[[u41nT$=ZgZE=>Q/
    0    529i8OUJah^?TJ\B[WOB,0dAJB?OIF<YF^T2UUBHF9;o^OC`>2K;hTNb9VBM3W_1#JU
    0    393^BIlYY[`8U3@XVZUFV8U;NFAwMVV4Ws4/b_'$]M=gMJ0YfQGjYL,1^BG_[LcHMv`
    0    662A?Q6XMO>YRLFE];`?7H^M7TAUP[K?YEeF<MC[D_O#\<FHR;P\jI@hQZ<DUAaWTP@
    0    530l1\7Yp`Qn-T^Dwc7V.0f2I';U'd0Z\BFEE`jC/?=T17G@9Rb8acXXCm5V:;eXAJD
    0    646^=GA4T_cBIJYHMNG^=>PGEPeRI=<UXQZhfPV4,R2DQLQU'NHOHXWtLwFRVFfCFaF
    0    442_A`GWEnW^LSAX3@M\>QRWLJN:lfBQ=J_GRG`A3m1I>cH8Na:WR>TT`I`4<wGU5YJ
    0    5365UEHJ@>NM<W=N:F;UmXOb?T?N<QSSg>EQ?GMO@wlU:78W=1APRL?_^?SWSJ*YO3b
    0    551UKC:]=mO]\,^FTYT?9HH:<HwfHTILS<]NN<P>DXVIP`JV[UCZdaTSQJEYP=YK@@a
    0    656mw?MS7TE9Q;QD7S>i94<PHdFWTP:dFdbJRS4XX96HAcnUF\6B73V8\^Q:Gf\@.NY
    0    423j*YfBYM.9[V>W[FRfF?s?B6<MQIaNEiGFQqFHkN9E_dp=sE5kD/F[_%IaEQf_#^:
    0    6396X<@VP/E`,[G<=`>?ulDGKXM<6^4PB<ORE3]wIMhIA^T<H?V9TVHMc`J/CT/PUUc
    0    508CYXSZAGCB:G^ERWNI@ThaTRg_ZJP>X\LYOn>T>lJIWMMED=R\N3`lLX3?wO6l^]V
    0    547PA\nPX.9EUCLdeAnGOQgBgGPQbk^J`KWDEQ74hZ@X,P7\RfJPR:CSSHwiSN@WBV-
    0    4403K@MN=CHGNJAvDMvRf]p^b5:QgEX[EgDnXwcdA>JiS`=a4VI[L6PNN&5w<18[AN.
    0    677TRTLKGSd3YF<]dP>QM<\:KIBac5iU\_`:RQDLBA2@SKRHJSML]ACBW[;eWTFI#nP
    0    509.VJ>eJc4d7L]MeW`E5ZnAOT`2JU;KG67k@FejPb[XHQB8AKE\rw[G6kXGH9;Ow7Q
    0    564C\>GO;XAF@XWVw`_RQNBP?@lj?<[OI9MT7^QNUFXMS;JPgAUEE=DLAZRLV7;QETV
    0    414C^ShMZLT1`?GPoCKcP0\MID<wh5poJ_c4Jc;NDL$eL@YRwVo^E,:XPF;XYr:U/pD
    0    540QIQLVX:G;a6Aj-3UX4IKLO@BP_K][Ke<VLL8>w><^K\AenZOUWAtBZJKWY^J^AQG
    0    572E^sQ<0SG@\6N`]DkUOEp6eK;ma5eE4V^AQ[98[=4awdHYgcNiE38GYJSdj[<P5X3
    0    437FO5]2/Wa'WHOG]cIcV9TU^>U@i*ZJN@MG=L)mhN;UwCa_oVR8HIJ<8OG>OOX:@AO
    0    535-.^d^)/;NhV;aKKNT\EYJGP;_fGm>A7LQ7h%Bpp:@KGA\w\TgJ>WQi3V[d]/[DZe
    0    725UH>w1a][HH3YIeUGMdNRPM^]SHYTRLVRSjOSSREdWUYK`PMJ;?NPAHII<B;JNLWZ
    0    637>NbrBS-F3o<?NRLV[[/VG?UGueDd?URXA;e1TaVL`aB1XULtYLCLI_:PwUiFPDe>
    0    7262:\JDINM0RABSoOGE;#I7=VK^b*]?^?a-6q.MaSOAPG.TXUQN?[8CWM]SFfDM>Db
    0    515LB<AJ]<X:jJ[MfnI<E;wLRWLeSBWIefgY_iCIQBPICSJfMSZT]<=haX>IOMa]HOU
    0    516ev42\gwBU+]\NRET2UMOG>sL<L@_RVF]ikI2USETWHD].7V9?;VV8=De<KEe/VCP
    0    432JGkBM>n`d'@T,OdT#oIs.G\=KODecC9GB^Q:^RWOCZ9-bBCG4?w\RSl-I?\BG\PW
    0    545E;nR=H;I]C>ETRDGa[WK?XJTg]QWCSPYI@FDBgI#I@OQS[g^^SQC`>;YhPZLb-]L
    0    374]V?/bOqW>,QSo>DPCC_JlPT-Jb+MV=uQ4oP>`M9GX&b8Y3WEYLC*7@kc4#(v[e=N
    0    542hLwjE@>N>\V;\7@dV[GkLqT;hd1oUReU7MfC9YBDciY]kba]VSFTK`DAfg]Ef7I,
    0    700M[TO>*UG2XB[QF.QBK9U;VE7\IB_U6JD>0Z#Ri9NcaL7hNWUDE;X:<OBZ<V<SEH1
    0    543I@uf;leCYaBFkZ]MX=-[;p6CiNjS=ENS8EmL8Qc;]wN?sJ@OUIeAtRcWkVbE]8UE
    0    648T8fd:CM@Ib_L_IGgZG1QMjA8_wOd3GKA-Nm;EkWEhQNGc[UXYQXh_QJLVP]ZJ5s/
    0    518RQWOGwceY-9tUNL?vQ]GH=CeV<KLiKJL1U4d54A@GG:q@-J78L4RSHk6@6IU079H
    0    745SBhe&DAH@ZA@JVSSU;,]E[:Gbo3XGEYVH7pX=dJ>aWH3_ZSWcb<>gIDCgGRGo8wF
    0    373w`aZ3aO[FNQp09g4WU2\AE;Xd88DHNXKUgU-1oI6A:DFMS&7XOZVf6c)QJilE:\J
    0    784F#ONHKL>TKIQ=bTXNCWE7ODMWNa?T:IG=P-\>CLCATC7<TMXYYT:b=K;SJ:L\FVO
    0    411M<0Y_W%Pb=dqBS\RDCLjhI3p%6h/dn<LU=3Lw+Cl1<TAMB]hP.X^SUU<Ie/<jd3f
    0    482#VHMnKN6GEIROPG[=b]NPYD9DHT_*9MG88[>RnJ`KYFHb9P[IVL<TFfJSUK)qSqW
    0    701CMLC_CPARNWFOGETCNXP<bNLAW`H6@O#RAIKk5TfYYVBQTIXPK^LWH]n:<R<LJQS
    0    643DbML8<1O0Y<1OaDVj>.Z<]9H^`<OLD^b;GbE@w<=<NXD`^]\TZJLUVPMAKW4d;i3
    0    677]a<(ZYZMwDafT<W1Jvb:nAgV;:Z8@PTKLd(hk@D_VMfkH22E90MoGA_N+:QnBYAX
    0    753cNG8I[w[fHR]L:=MRSR3>W\FH@EDUJ[>@b?_=ESZCOISNEB2>2S\RN^I:2Q`@TUA
    0    475XiEBPNQ`INA@N^PW6>6PY9UEq`%ZK4NY'SV<4i=1#HNWJZRq2J5-MIW`oVkkJ7WS
    0    593ZFJ,NIa=UH[dT;?Q[WBGADG`k<k;.HRFWRIYG9bY=OAfC<9N@Ne[_LTh<RIJ#HEM
    0    629fRTM38WFoEZUl@;4aU_GCs[FZQLQ<7BJ<eL^ERsJIWAMmERKX;JcJEFNI0wNCKWO
    0    410]60srKPs?TRZ:RU>\bXPVPBiOCTY[[R$INS.VM8tjKwW3YO2PJ\iBZPn;c;PPZoJ
    0    6606\[IW=#6>X>LNUM^E?F_6Z9MJPhVDEbEO6ZT[^QOGUTB^\Ta\@;1HC6?R<GEYX[X
    0    719U8d;=D].J\U]QIII\@]ELwE2^ipHA/:>EWY`7BhDhj7UgF7=WKQbf6CiC8]HG6s*
    0    564HXZQS?;6i^<ZbK[I3ZJLTDd#TFPMB0CY^7FV6LbE;]VRTY]NZFEW=NcanJq:rNWK
    0    583UJVCjOJHVGt>[OPLUYW0CF1HEGS/B4VwU-V<WTpSOS_+2=THF@SSO[WcK]JKGJwG
    0    570>@>7a;BBFHG<YTQW:@YjI\DXG:KK#J@6V(MULXo]RH=@EDTkMNWUNVHO[qFKa[H_
    0    454QXeeEAlO0C^YRTbZTL@P]V+SvEYVRYqb#Gq:;e?J9Wd:hd\bBro4iIUL=]/8E6ZK
    0    549Z6EMQk`bIP+?XRASJMJ]cp4VErbAT:rJ>\CN9.^JbLE9ECwlSLFppIXEgltKkJ^6
    0    577EK[J7LI>XGYXaF6KJOUGCcLF1QrE(OB#S=OJgMgRZTZKXUA^ZMXJZMOY7UbDLL[E
    0    604B@VcDIP6`^p]LC>AQRJ9PjK=^MY:JI-W@aGOI@jIwb8<TZ/4HE\ca?U^B4bI8CQT
    0    729><GTOCG;K\SO?3PRO:UXIfISLDw^<4SDA>OJLHUS\_?=RQ=T_PXEKKQ?QIQG^NXK
    0    452s[WcM&[LAR;`j?E=ZjC[Ef>YQ`@ZIFCOdKTF$NKa=Fw\diZAVIACcPC_[Fg2fuZ2
    0    953NJS`K;NJ@O=QJXLV[@G_MOIRYWHJNMw[GMWDWKOE9RL>U_PUOXTL_KDAYLLO^DMJ
    0    501UGJUBa9WHE6DONPFQ\BcX;W<mG/J[Hjk@\[>8:D[ROsnGw]LMP?cOZCAG_`:SlLi
    0    530eSWU*SeILFCQpPNUN8FjS]X;RGRQL8IBB[c:FZU7R\KFo[o_LnS[wlD@Yf\cqEE?
    0    569=9Y[WVEHE[6#?FM_NBSY<cT@UE4e:??Q>6Z<l_4bQYT6C[Y[;d?9CeS9^WK4NFRe
    0    5928\GTM[DfU=bSPSYB>wQ2EQSTEEPQQc^RE<@F_?=<YF[TQPUZ=U\YRWAPXLLBUYAV
    0    516<NU\_K<Q=[VR[o]Waa>wE_L`ODhS:`PTFWq7UAB@[WT>ZXSaYVZ@bc8DciL8XIn9
    0    5821Td]>A7?;dTQs;L]QXLbESHK`da];7RR=<^FELdN^d_?ZLcU^YKFskEQUrs#I[_:
    0    605VMOV8wAfEb==JiS6?U=nCT:ZbBTM_G^AG[\NHTEASMD=IT?eR]URONR.Z]JCEG?G
    0    4929SbT_5HVRT.CW6J[]IZWSdS1U^\_InK<L_LCfJCiXGwVSV[aJB;P:MRJNhBCd=MG
    0    602VF[AVN6JDb4>\EVLU>UhN=FDNZROSE;PX#QYETkYIIHIBOVdP\XDR`GYVtbDNQFL
    0    660Hb>,WaZcoEeZWG8FFQmEjEwf'RT1Sl@bREL`DMk_F@KoF=_9F3OA:SfR9B_J9J=I
    0    494UJ=0^SBd]5\dOIW?\scjoMBIE5I@XIWU@W3OG0VLQ>EwH;9MINaKXSFC>@M]K/?j
    0    476[)TaE8>C/dFDl\_tI1/fJdP,nYBw\6SO>'_7Gj[=bU46qMVkee2/p_D7Md,Kg(N>
    0    5971>QcCb?I3c:#]SgeR21V>b6@_[VJDE?N0Jm46?BC:hN<XeRbdTQENb,KM\D1m2PA
    0    486A>UH=6GiATH2YPLW_2anIP1;frMSK;bnA;wO3^<@[[=5^X_WSm3aU^0faHdDN9W2
    0    559MAV[UR]S7GBrEZEj[U4LP`IZG6W7V#G;BJDPTCKPi]:^Sb3RKDpDX:J5TKFMB[=P
    0    599HOv]D/:M$oIGcY?hd8Ci4i@SniEaHD\XRBQ*A[INSwHMdUhUoX28^b5Jdnh3M7@C
    0    650@EllD^\4O]JCHODELJ6JBdHDea:b7=LX78hE>V`5@i7HWZMXHMERGh?HYP_JR6wO
    0    626LGP_C5:TLjKIPX[R[K:j?];<TPQ]M@[N,A^XJ_AJZR\LcOU[WUG?fN#4Z_KMPUUG
    0    4434OcVT:BDQtLJO[MdR?Jh1Z4aAa`@98GDp`L][bwbGP?BsR>QX`UHD<TSIdIVuOKj
    0    527EDnIO6A;1b(6_AMASR'U'DMReZIb6H9f6']V=NUGJRa7B\tiEk);wq7fESPFP?Q%
    0    560<KBWIK33K_/)_omOJPIiCOFBYlibLK?FM9V4OVcBYNV>SOTbAa4HeVEPXwU>UMfL
    0    384Oe2DbSeVT[IW[NAc:h[X[VgbLVZ22-Sg0\5wX4X]GNaXZ4=0RCkLTCg`UG[RJDpd
    0    61348ZZEG*CHLC2aRU\WB>ZLQ><aXOFFPKV]8HL/bGKJg>KMUTMn^8;bYGTP[DL^#N@
    0    472S6lhD1[;,ZMQXkibKD>]>Y'NcaZgX/oJKId@4RS=ptDArdiX^UG5\]C7fB33U;wH
    0    516N@iD9fd=B`TLTPehOMCT7_4FqijMH#dGAUAY3HM:?NTT]fV^ZL]+fK\EUbg>P?h2
    0    534KFDCDVa5Q.nWWD;CCbR)W?rb#B`M=@5ATa;`XNFT@4dgB<b?94UP5:jNQ;IbROaJ
    0    4435WTL5oYME=H9Z:48>PFrM?=NNbSQSQ[pBCB@];SP_UTEK0wLRHT/MfJGBYOYOa_2
    0    392@=rHbl6`iE>DWJ]JN6NLM87mV.b3>J@8b5g[+?WI[tGOSNUDUi/#dSeAMSFZeDUT
    0    533UPXbA>wk;X:lFgfR=A:JFQ=XtQ5PV=T[GiX1@]MEIJHCMXK@9K_6?>ZFLGEJPHBJ
    0    483Q.]c1:;4NfE*_h(Ya%)UI^.,fbFg6<RT1#j*IZU,]TE+mbIeUAd8^WS8[]L\_Cm9
    0    421FB>;V,aGQ5%PU]>J/`+-@IT[)C[o>Q1M8TRGJo>YLROjeVK&9EF9#HI^aTUOO`MZ
    0    5516FZ\6[D5MLKUPLh?KS<9JZ4Y^EVW#=NCiEdUYX@=eEF9[KYNK@gI:^GEP[\KOQKS
    0    565`ULBGQOIWJJg9J7BVnL>YiVJP=UMHHNPFNOG=M]?Up6NJKYH<Inw[OhIHKdbA?X?
    0    388VTJ\kFgAO#V<Dc=C2XoMYRZ_^JHP`EAUdW<cQ5>B?i7l3;nJ]^Kf0*FFcG_P@XRD
    0    407Do4w@EpRF=fW4KDX8d;D_@nvHJCa^^AKDjT#0r>N@\LPQJJGASfj9J6cJPXSJjIZ
    0    525ZG@aD`T>UWD\^IOTO:4N@SC8CIwIDG<MMICgZbR]ciMTvN@QdUpSdSMPUJZDR8UQ
    0    545T[dP7_XhBSGEJ9ZFDS??VZQwE_=WAFJY]BAOOQ)GfPXSWUQQ?R_)]@AFL?hXFVLO
    0    489`NEJGX_gLLGTRN^i1:^SLXGXB]QLKFKJG[GwSZXGVVJPWIYR=V<8fBKM@NLrQ_OZ
    0    457:UOLX[^PVPw\`<QBB$NPS=Vc\,4bNW[P3>6*[^aU5R>MCJnRJg\_NF`@MWQ]1EJc
    0    676cX>JJVXW\EhH[SIAWEENVQ[]HN@6AEESPS?l>KXR@]BPLN_==KH_QDfCHFwZDYFS
    0    511U3Pe4IGQRmeHV*MWQTTF=k<,Q]GZJ.bF4RJc6qR;^N?ApbXDfPbDDJ>>gCwRX9d&
    0    465:Q@fkDwHNPD*CHPD(=FBLTVSFH]GFiagFDSTG:Mm_:6a\<@Q][aKBhSHJ`SO9@jM
    0    570C_D>3RcGpR7LJ^ZJ@<KSTMjEQLAZUf38DYYL+\c??CCGSDwRVDcV<NPB:B^MU8AI
    0    467?l2I^JaEg8bJGP@.MIK?`-rM7R=V>a96CKPBokee?NKQJG<JBGMZ@hgwHk]<IYkN
    0    547lRK@=rs_[<>O/CMJWZM=Q?OQk>>0=C^G>XSGR.G1XB#_?VAG2VLE`9r4;4=X:=0e
    0    507XF.6VcqSj<Mlt9?cRLwBX^B_MFSAUFbSsXNE5A;C1C]gI-T7bFJVDIn<I'K]@NFh
    0    446fX/4IIRFWSRJhS4]8gnTIXV9Zw?@HbCccs\=Dg_M6]^mG_gUJ<8@6QaX9MaQkU;^
    0    780EQDSHCW:FUA?Z[KPD_fCJNaK:T=Z5ROQPaMFNkZL<IdT[LP?JE#;6VOTIPX8LRLJ
    0    670PW[EPXXNJUVZUQQ=ZLDM9FSAX<Y@bCS9'oMP=BC@HgH>DCHADY`POIfGJAJwC?CC
    0    69809bVGV5)3XLCRVLR8DT\BUTIRTDV8W?\a3N?fpOFXXF#[WQFWcHKJhGY^RTH_SOP
    0    556oR[U<OTWUN0TWPO@GAD64I\eLR@EQGB=<T[V@O;JKS<VQVLBF]_XwC[OVPNkBTGk
    0    4032d(LlYWaTSC45;F9\o]2SG`:Vf:CY_GvQF?#XWUX.DtW;[vQ5N)p=fEnQcXU1[X^
    0    5297TWF'[p8\,fN+C?NTMFD+HMX0?EPCWGEIH>G]C`B5m=1YH'?NIwAS4W>@IPgE\CL
    0    5149EqU=<1,;_C<_QIQhOGZM_AP^`]w0U_]HOZLJnADJ\`KT\NNn_KUHWCfUY+D^TfK
    0    484&ST^ZBC9YJlgKYA<1RY;4DB@TRPK4EVDX@I[]WEgYXEQUU]PPVFTOX.B[<1FMwK`
    0    535RYG?m=RPXNTDJF:=UgK1iDgd:I0Mon1RIYY;<EM\JSTI87JM;-CwM3L\NMbm/^b`
    0    510A\?YHM`=KI;]PY^Re6GuKMJN\IT=YCNbG\GhQ\#ESUBG[X=S`JAbdaSH`ULHV@Q:
    0    530D%NtE>=P3wL;LbF_PE9ZON>6eSbjJDMCS?sB`SE7at`3O\EbFMe(nLBXRh.SvDNF
    0    443:#^W^@3GYRH:rFQr^O]_L`6:[pZ`*O5bF9KL&`[J.okPOSkhESD[c_XGoim./R[F
    0    375tKF-TW@KeQZYL+<,^8nF\S2NbCg#J@4L_h?wI7gCG9JuBEACk7Sel/NP:>Wc2LF:
    0    5707AXk8JV1GRPHRWMQGPGaJW3<OO0\=,_UIURY`iMARL5JqbiWSbcP_KF$TGMUwEJ)
    0    527H2fVObFNYTR8R^j_G#X[EM79O_^`?=8H;?WLMLSVH^<GX]TM``YSaHS7Qm?0m9UR
    0    886\W5<Igj_Q@_YK=FA6RNBc7edBCO7OiEQWCL]`DL\@KChG@B?A?hRIBuM;H[aAY=w
    0    515;PUT[i9NQDOgVeSfMg9T6#XYDBTHe`CE`CPAKQB>Ba6L?TKPHMS@[QdZTbKXG:>n
    0    795@CPQJIEGIR>RLF=bRAEMI\R]fPB\NVYhBQb<ChE?MO]HHfc`RLGSZQIJwE[7VEX_
    0    486F+NhFRP/I[Q@H[?I`:ABBT4(^:5`_]M=AYqQ#GA9gGYEUHs`sSSV+oNIYk3OYDi%
    0    642FSK\4UARB^:SZWRmSD#i@fDF`cMJKCo[BBY7LNKSHd>R_aKfYSPGXTPAXZj<MUAQ
    0    537E:ek+RJENb5FVTMij+GfGk@4pgOZH7caD6vHR]M*Ki6'wSUVTHVDj]PMhJWIWMq?
    0    491alHMcJ]BGOUNf@Q?HHURTf`+RoId=T?jSC@93w^QC9[aC\kO?Y@FYuE^NNGbEcFF
    0    859A=jZP?AAU`D;VOFU?f9W8lF3O`Vg#;H[P<JH@aXSF`VG^ZXUfQJHPe@YbhU5jGPE
    0    516@UXT<HCT=eV5QgV[QHPNUEWJiJF\:X^NOJgQ#Z?KE[JFKA^NAR=GSL+jRpZ>`@[P
    0    610R>bQ5tCTQ=<?KEI`K#8QQSIOLOUTc\PK0JHFIOY@(NDOGLN<NDLO]3h^X>RQK:;X
    0    668W`T4UT_TY<VVOBH6W^X[Q8LRn;@=gX[bAUE7DQQOC*aaD@UCCA#[^A^d=PlM?<Fm
    0    467WHE`\7q[@VQA]Q:Khd_HLTB#FD]NHKU:?^N>Cg]QkYbC:aMGR::JQj7NYgLDOBWK
    0    349RDDRAwbgZ[^p/jrMH]-K\*XlX08g\cKR._EOq@f7Wj;4Hk_M2P]fZH`Ls@?C:?UW
    0    413H?_X;Nc<VEBXK]b6]wkYLN5]WBL9QGceOFJ0VL:5\E[V3E>X5e&Q\Tr7<v>ki`J]
    0    681XEaODSUN`^c$OL7POMQOiIH<\S[IVYKU_=X2#@m3X?O?77d[cSH:MrdYXbW=OJeD
    0    4896TULAH#SpFgQE8^THZ?['HUNafRYQZPV@OK67U^J<fXTGd;MNR\w\SVJaRkGNL`R
    0    526%*BXLCS;KAf.CF;UY1FQKU@POZLQaWID1#j:GYL#(;U4UWM`/b55XmJ]ce2CjXk6
    0    593XhUBMcjYq7^oCca@MV]DR?TQ9IGMNI6`?K9WLWtPPSFL;BOIBIhoPNwJ8L]T5WHe
    0    642DIlUJI9Y<ZR@ZQRbdE`YNVKT=UIV3YIMV3]=fdUZqc?8_\RZYWQQNK'w]\D3\VdL
    0    5746M`^>TPQR^:GLVf@5OWf92_TLL;V6^#WWLIX6VTOEWD8C\@]B?f^WYd\LbaEHBSO
    0    728N5ZT?END@_ED_LA^gJPV:iA-SV]R:?[TJCkM=UGKR`b>c\]`PSNMSSBKUcwB^1k;
    0    585UcOWGO]UJQAUFR7T[bOWUE\NMCFTZJZIRaMH3TLtCLEO#OLJS@2GSMVCOIEL>pEO
    0    6537OQZTB=@YcWD^KER_ISbEQUMXZ>MHlCNM#VGTiXMGVPITQaIVZMS;FFR]XJ6I]]M
    0    543kQ;[FO]E0P-fBilVRD8QHEUfRLX?Y#]S>PY@7XGSNrE_lP91;[Z?cA_H8aIJ:KJS
    0    586FXPm)2g<XE;WNNSX/RNH5=OL>N\fD#5;;FcWp\HMNg8*bb6SL0jVBC237Q]/KS<h
    0    54513ThEUII@H]K$^X_KS@JB<<f4BhbLUD;YXCCQXA`ZP@%F^9p^UbkTYBu;h<#=Cn@
    0    573SRBLDNB[ON>-UD-Bc\a[GMV#bMDMdGHRTXL9;QJSF5O^VEaBNXI5]<D[QLbFAJK>
    0    731?`7Y;:cO5@8ZL]jZ;\E@62Tk1#?\N94?:_PAGl=f]aDOS`3/ARmJ9;_C36DQ8T2u
    0    590pg1QDaPw`1R`@EaJ`SN.lATg?DEBl`ASS?PUJCQ]^<MqN:?NFE_8N;ZY1Q_^?DOm
    0    611d:_DN<REJJMILbIRKX]>;PHdLH?UBFWESav]gW:WkQ@XY_SEH=ZZ>C#VbIN<DcPY
    0    531PQ>6XHb@OPM/`:69:Q_F`SA3WW8BHioTwfMBd;GC.2jQILB<=MDkNIbl,Lp^8WGK
    0    778I]Q\RS>FSQVVLcSKJA:Y:JJIWYQ[ML^T1LZOYKLMPVUHQSwTESrDJ[NCOYSAWGGL
    0    568UUYPjQwVcO2R3JMp8I`Ji7AcK9RACbAISL:PfOIcPJ,cFGIK^VK_LWHFK_@FNADP
    0    644V7?AdYi_H<VQB@SCFXfPR?=c4FLWl`X>kdR7RCCC\FQAHI8WPJwOXLRT2EQmMPKF
    0    421=7vjdT0[6OF->b^TsU3L9Q10^cB`iAT\fAo+MS7?Lc]5GwNi[<bCoq<3mV@jpCh5
    0    493G<+ZQReIaF;FNEXRC?YOOUP8LCGRfWCBbPIUTSIUp7VMVBj8SE8LQP9>NF@4iwJH
    0    3679/[QXV`SCZ83enSJWZMLgVV=V`Ma/dLY6-l/+[M8AdCAW[^oQciCptEDRewgf&jL
    0    600DAX@QOaLGF=U;V\kU>XQ:2IOCORMUDHMR<EJjE9WZVXDIXDwERO<CSRFIOS=RjO:
    0    574;SIKTCP;?LBT[XBMFGZMUO[/V^/Y;fEN@IN@FZLN?NQbH[oNG@0mRPHRBUwNQ]SN
    0    561^h3HNF`L]>Ne8NJRMm[]U+fPD9H?w>JMU^ISO47[<=^WK<LQIXGJ]TU[.EXFOR@M
    0    501`KZ@\S6UZSZAXT7Ul&>L>^;GN>:L@MoBr8[/$/Q*\M;C#HI:IN4j^P>VZisbF;S8
    0    615>V3YD:iEHHG]BPTRDr4;<Oqi,AN_7E>J<Zf<Xb+hak&YYj<#LXo1KW+e+=83<`Ev
    0    570REUmTH<c\<THWD==#^SVQ@>Y<?@G<RPEoAcRFJN:SXA@7MG<@U7VF-LKLCTg>uEI
    0    6363?:Ga\WPF8lZaVP:=wM@D9GE,P=g@JOA?>O;Q[R^G]F,TU@C-?KK1MIkCWG*>PX8
    0    812F^)]E1uJ:8Jl=aaLCe?(?=V]?E1CHKF=I\U8^[GVWX9JTiD<GDnQ0OGK#79SH\CZ
    0    5018OFMN`DS,TY.]RDPX_;W9FDwCgRMf]Q]9:VOdlU\@jOCPTVWKeFUfnRZk[>J]QVB
    0    448GZF[P-SKBXZOYL\fCjF8H;8C[7P`O=qP36ESl]Stbo@[qRSORFMA@I&3;7T5#<[*
    0    595lCLTNLHF9VGRPYPK]>BUFOU]^iN@GebWUR[D=P]PNOQCGNX>BwPcYRN]X\r[fAXO
    0    550OMAJN0[7O=CjBZFXQZ\I4Dp_J?XZHDgJ6bP<n`Bi[QYYicY0P:\I<HZW4@D-8w>\
    0    678<[RYC,L-4MEQPdP^N`HJ7oTDI[AjA)HC8@j9Ut#dhTCKfg1<D=[4(F:NJ@@<7d]L
    0    675Q9QS6\[E6cNbLfaQN8>SW@7PL\YWhOc9(]qOKOWLH\EPZ]DMBcw9LAKABb86H.K]
    0    543PaFILYNVEBL[FL^XaYNLQPHSQ>UOTaw@d<N03@L8EkbINFCA;KZ[UEXR9IUT:?R_
    0    592<QQXC81bQgE5KS#E[3<`JYAEUO4MZHi]>OY8<J+6FJEIZWKQU\DZGYCFbED@95DB
    0    522hd1C_BZD]JGpS=JbSuLVPa@[ACMEbKS%[fH^G?FieXKw_A@C`KPXFH<4bDSPDT+L
    0    436S\9[QUWE\d7TS?aXVwGNTo6HFNlE[OQQN?@M`4NRHA]\NASYjS/OAEGH_;<D`S;a
    0    696YAQX]FEE4Z9O[X_hUHEWLjGJLOPQCA\SaYTPV]CO[IT6cRQN\IGABZATw[BJ\ZL>
    0    608UeIKLOROKWPLVJcFOP6amL>`KM?\^WVW>T@:LBNCEk`Z#?YWCdRRgCI];MSWKA]U
    0    440VhAPSn0n@HU`CCwWZT]^7=XwVU1d<EgsR6W>PO^X0sSD@KX>,WLaTCPt>VQYk7uR
    0    501,.ZU8NUM-l)DJX[ZJ)7nEw9WrkboRNQKV8h5@mW%^OS4jd]MQWw]OlJCvwZY`G^G
    0    416KKf;75+6LjEFdc@QA1;a@VOHCd`Y@NTm4MhHA7?I=cf^aNNP?'NV+q9YOb]#_N@N
    0    537cIVY^EdZF\GJj+>^c8j<jh<F63iOuRg2[TCfmV(kW9^XXBhPi6XLDf9XlC#4UU41
    0    501@KYdVmNO/T9HWH[T[UAEFQAKK^AAN9?KP[]aE]?aw=3aQOiLaRS+ZXDNX;G?W_f9
    0    389M\>[@E[v+JCcABrJn<+YJEK[CZ>UUF^w8A3@5GM#VY^/BYKn^T#ILNeRJ[]fn5g[
    0    646KZFI46XVVK^JBEZF0\I623YX<Y$O_aBS:JQKLEaJ;YV<G]JN+SElYFpc#7KP<4dM
    0    544]DW<VSH_h]>kNdFY_@HcrA;?E<A*^9wP@]E=H;P?>Tm?^YUbTgOF_S8=gC=<d9PI
    0    495<@F`LO@[JXe[<_]<@OJ_[KMMbRfPM\FY\W=LO>ULDP<KNG>6V[_TtFwZ-W`;OEfb
    0    434>iXF6/l9dlQGZ[JN\hw6GmdQ[WCJVmMWAMenuDRJpWhNRV[DXVNV?eLmTX-4`IPP
    0    723S=RA9S]SNJ=MoXVhh3WX_k+?BFLJRDhDjYV]QPAGwCWJjZZHeCG2Bb7:j?==^UE:
    0    530WKiT@N>;CFJf>@EcDb_WVf&=K?q?HUD9OwrnQDJU_[CUs[J=gRKkGOO+hAM\LU<F
    0    694qCJDCDQ<JP@bM?FhX5ZAYv-A5Gi3a<aDh`NcUH@H]KI[j>LH_C<<@QA1wS*@Q_D(
    0    496=1\Y[KWPb`=SVI4w;]cJAwQ9OCjWD7iGeZSLZVC@cR`[mW^WGBH1Oc5;W@C?j;X8
    0    475DGP^Q#fJ]5:VBBhU2kA;CNEW1<`I;:0K@hFEbTKaAf>Oc^K4HAVWA617*U;TDQ9J
    0    469CLYWHSh?BVK_`kTwUCMSZJ;bNYi57VoQ:O<bZhl<nEqNPIXG^R>[Wp_;hXLGgTGE
    0    850Q\OQ9LXPCQEXE\qEO_2ZZNT]YL;OPGOX8SO:]MNIJ[XOP`BMCHwQI9;G<IVC;IFS
    0    395:HF54`cCIICa6PZA#nUH@.m[.AGLSfYkHL<-b.KASS28<CTe2\Xo9RYL7OA-gLDM
    0    561EcYW_PV8CcJ@iVOR?HEY/Q>]LJCk/A<S\I^=NrZTCPJGNYwcL_KFcicUOIOFXjJ^
    0    597mLNaHcf\IMEfHQZOP11UP]FYZ?J[NTwK9\REERA%jWZKi[BJUS^FMRQZ<FFZLARO
    0    505VH>PdB_sVTe[DTHB@i[8cGE_3>`(^[OBfXWTwE\E7W2Y`;VFJ@oABGU;FQJZA[N^
    0    673MILPUwG@P3SI0TH0^9GNLNE_V1MB[JWQHJQ[@GCYK?YK6R<bFF_VYQ\JEqFJFCo]
    0    748^;WEReb<TtIRLSRJRNYI5RCEKYTQ5HD=IJ6O?EcFM]DNO=BROIPUwYUTI_K\P<cJ
    0    508cWCMTOoKb1:HJUD6UZIKjPZd8*Z1h_ALHeFZ66H@>,DH/0fF^0bM9SaQS+DSEwLF
    0    611_HY?\GMEeO7HK^At30IPGRR<9ZQK=2:E_?EOQElXB;8J`.j?kbBO<LW5^BPjtwQQ
    0    431^l<?J]YWJ1SJFI]GH6qYF7_]2SSH\S8i3W3>F1CA#8ZV8>U2>aXYe#dP,GWc=f4P
    0    578b6[M1Fd@MfXFg=FSXVa8GdI;E\MY4@ZDPROR?:`;wO@>WdS>ZPFYbC5OV[FOMIV/
    0    419b1NORSBWJe,tZI`T^?NG#M5qK`^H91NF=@9`W>X]Xg5[,PNRdCUGRmYhLCFTR`Mu
    0    503nHFAULX2K-1GMG@d=cDgbk7#OVHENQ`Gg^?AXgKUME\eVZp<\\&-?b4P>kG<[\=N
    0    549E>@YBXE@AD<SP^hJT3E2GAAEHH?w*G<G5<^?COAUj\>HwiU[lUhBKXIWGfI8aM\0
    0    452JE8cRVXUQ#I;32XFf>IHaHCu>3>SfZR[_G@O3a87VW^H6;gVI<T`]R3KOD:D:9?X
    0    486Mdl>VB>?8AR%^5cGT>jY0BB#[d>O5BNvb3qtNonLPCTBB`WuZRAhVRHPdsC=XQQ7
    0    581K]>2:ZIafC_OJSRad`K]\8SRBIU>eaVn6dC8AXI2b;waDSQBFJ`NPf\VKCkA=G1F
    0    631^IV:P7aGTUJ?X?,AEGGBQSKM\OJLJR@KaLHSIIh9C?JMWOZLw@RKQEJQb>iLDA`@
    0    360E?dRPVCH9L=R>KX4Wa'WwCQ*K[f`boAlSQG8BO[2?Li2V?j]W3f=YN>Oh*PAjGi@
    0    591M@Oj6T+U=FJLLMPSJUaKQX4ADWTQA=C]YCT_/EpTr8S#P^k<FO@lYVM_ha\DIaJ=
    0    450a#H^PHM>UTO)sLPQ?@Pn^Y#2UDtQ[)^?DeOECVEXXUN[[FUUF?R-PVD8]T6NMPI>
    0    520ZKNYJ=D3#[DROc[tmWEQ^VFQ^\;GRX?N<MV8BKM5HJ2Jd^VIE`GWTVONtaSGB[@F
    0    540L:N>STQb@_XBNd]PLo\V]ATQREAUKJWPWTLFmVE_cFhwQJ\O,E;g9FJELHhZ@\5K
    0    608EWFD=WF\ME[ANKKLZASDWUdHC@JWJLFT2UU0ZeUa^LSDJYXGWZNC6W<PER_/Mw;P
    0    6490@[MTT2QFJDLQol]HIJ[RKXVYRTJHLW^bHa=FKYEKgFQAJNUY[SO^T\HYwE8HOC=
    0    725G\G4C]K=KL@JDV>KFZX:`@eU8D@<MWBFTGBNMT\RA\GZELUHPbMI1AwF;@VYUhJT
    0    486L]:lr=FP>cw79DNZEQYde>?vMFClTWGGVQZ@>C6ZGG\Z=IGMQNXN=EJVA[e.IS\W
    0    551X@ShQ9DUMHZ@C%X^hlfJSaAMEUUYPfG`]CU9v>QXfNwSU`ROI4<Z@[:iU\G4\LSJ
    0    607J@cjAl=UBbDW>BWXH-;BF]>Zcd]Y]1ZgMKd==B87FHCOLU]oWUw6Y[H:baGUQ.R5
    0    544Q`UTYJNRFR7UXi\MURAWSc_`L\GVQcBc#5fAKth[MMRFP\L^4WE?S_AcRQs=WUSZ
    0    522KCLR3HR1KnE`IAS]].#Z37pGZLPM[\L]2Fv+@GU8AV*LgaI\PaPKL:Mc8W=3PBGU
    0    370?5FcGldqIhlZ8=pWZ<JMZK@jLG>3bDaQ9Q8]ZTC@G4_[N$;U/#OgOg3:EHBfG092
    0    793JHBNW`HUQKeECAJ3JXA#Y]^R17W5eLC5BGd:[HAMdDJ,9=Ik@:TIEfP[BPBM5Fe;
    0    570WV72TFHaYMYNYO8P[bVOwc_>SJR<cThJNN3QLEQR?NYhU6vYbO>XL>DPf@>OIOIV
    0    613SgEFa]QYGO:kB[BFP19`Z=X[mI<EHBfw@b_@9EF?KMPQ1L[PALOPhLbQLEiHQ9@Z
    0    459S@`NMXf=@VYSiasj:7NY[NTaS^8KLeFZ#CVG[[\>WXJIS>UYkFcOBEf9REa`FXPS
    0    455Q]9mEPaZIQrBa/KDVHHKwY@?/CePOYqG;B^XeTVFkC`QMP<HL:5HEUBI.F_EYRWl
    0    721]BLPHcVPVF8DIw`eHFJ^AENXRUT[WWKS>[NOALD<K^OQLGLL[]W7PBR>U@IDYQH_
    0    503iLVn>e>j;>LY]VPQ^DG@XWN]`PD[uPQ[3Xh7PCJBiAwQTIUPS9GLST9S?GJVMHJK
    0    529`E^A*cOcN>9f)\]GQ@FpT98/`AYHc\UI;\4^#874a\CJEK7DB^kp\GbO9D^e8<B`
    0    405D*]?8S\I?q#WTVAtK:PC@X,_Tc^U;,YN\[Fere[@fsbQ]`9TTm=DiBC$[:@K`FIL
    0    412TJA\3\9mSKaINB<C^P8KTJ<dE_EAYQH`J;h3rGTCFSl@9?RAJIQOQE:wXYgA]BT8
    0    472EiN\>P@L;IA=LjBBe#RC[W;DwOIeMQM`fR]6EDS>5ZPfH_S^MW31FTGFXSM+TTTD
    0    45254LeY7b;OfAVG]T<TfRb&j=6XJYDM=bO52bR79GBIEPClnSwMeD9kZM^\NVJd<N?
    0    480gXWAuRVf?VcL:;`YRNTDThEDACgJwMgEq_QVqB/]eB_VDDDM769]@b_(RLCAIUW]
    0    502RUY38PX5iC<UON>_bKOPAA[OWaPPOSAWk`+>+IQ;JWGmUgZ/Ll9fW#ZYDFWNXX$V
    0    542IEYb<@SI3r.;d\<qCkBRGaLMATAXN8R\URa7KwF@aibKWu][deCbVaSAho[@mI[C
    0    635WY3>RPOCT5UKPCC=@SYCTEg_<eSHW=LgQ^9Jb_L^<HEfF6n0<GDE=H?N#Jj8Cn.s
    0    634TN>EjJ:bo'OTBIc[E=l^L-Ej:HQL\6N\HB?YP7Yd,=W_#MPAMX[/CP\X>[3BcO@\
    0    425@1TDCVwFA<ML2MBOIE1L[8_\`IAf^FFHHG=KRDLSV(WD*>i<_QDJFQZ[PU]4kJ,7
    0    703YNP\3L:KTgK;fTI\cJH0HWH3wZ:[?0dJ:JRBBc]>LbMEdjFUMO=PSL-Id<aAjETB
    0    638C`NRS@LMZVPQYD<XR:VVJjDKMfE<Z[N`NGYGQP[CTOcMfTWOb:KPMkCNwPO>kSI>
    0    387IbZ7W[IKNKYF@&ITa\Q@;,jAMg^X[AC*qKSoR4]sh=aL23FX=YfXTV$GMnJ>wTEZ
    0    593UIQJA]h;bb[UUPS@Qwa>9^LFFe]IK+6.^QEKVHdU_`=NiCDM@CkhPAS@;PbXiL`[
    0    840H=Z]L@NEEP<JY[JXUMR[D\F@ILHRL>ZM^MTd<WQ4XXXHpA[TKNFWRK;J`VFFwKXL
    0    578L6SUSHFAEwK;qRLWp35X?X<Nw\=jGThl05Q@Fcc0VIEOKekku^CLQSTTlN\UlPj(
    0    538Y=<T18O>#?8VKH`U>ZMP_P8_A=C<YF]*`]4;[U&djPKR_K<_WI5QA+E=M8D_YGJ2
    0    484_E@S>Ms[7<SbREOP[dZ84faS>:bU;@OJK[O]YCe?ioCbbDTHE3``A#\MY8\E5QMV
    0    378<9^[n_;[BXEE^Vn]JXa]VYW??>IA88]Zi'EnICAU(Kh?WNVQ_f<TVl=QNu^@Iw`W
    0    343Q@C]H@nFNV(NhtLe&s7@+->]Bd:MF7MA40g:'T>\(PE?f\DK]PJ=.pC\Y_w>SZR>
    0    538@?40<VKTXI0V4_mQP<J4PL<R3<W.kO[HNaIRh62SP:]dV4HDTC^:KE9#:W1AP=58
    0    379/dW^CV-;W^@T]Vj?B;0wPC^QlP0cRT[U/SZ.2FUGFo6X\jS@ep>)rCLSZ_IJ%<;F
    0    546N1ZQH\mKNOJOB]`gP1UUHJ@\[A\AaIPDaXPf<DcW.^G?D??^RZuPm'X>FMwc><Jm
    0    42286&ZO/L3GL:VO=SMAeBFYEw25E61>A)-BYF^Rd1WsaVM\E@4Z#fb2;CRMKH6BgH6
    0    592E?Ul8OaO:E^RV__T5X==9<\iX<MZ#D743K`?_\3SX^AQYT=S6QcbG4NYLDIW6aUD
    0    442RPM=Mw^P\':hCMJaR/ADL5MW-@9+W\UWRRZN83EY>@W[;KU?LIT-^[QQAX5`O3KU
    0    613NTI]>WkIWO>a7ch=hB;]DJYUO=AVWTV;5nP<F7+FNwDMXE>cQY@KeVP>KKLlD7=G
    0    483_Q:VFRj\)0Ye3H;#E@+ER6TXH;68UO\E$ohA9I;,qo5oJJO9P9OCSAW77*QQY<DL
    0    511`b-9=ZWqWIHZBDF@QK_ldDDv@9a3wKFBEvIQI<7'TM>iEEQ=KWXEZ?[B;L>bJH?C
    0    600iVIII]waP9YbBi_HRE>\C;T_QKM@YJaq?\=?A1[J;TIXBXMTWR:3]PYKJZHTNOQ_
    0    586X[5>bVA`f-QT5L]]H5U>\@N`R8X#ePS<]Z?`I7CS8CMU66NAU=f?F4II/=eVFY5R
    0    710KaG;TE_:]OYBWH>MDw[DKQVJ=CTQ@@Q\IL1d?Se]\WR?ZQMKMPMaCGLQMQRMMRHZ
    0    503U_G:cVeP[#h]K)0^WYSHZ\_OPELClSW@ao<haCJTI>nf0*D/U>Oh&fN-?6D>ZPKO
    0    534ZF/KLLeD/V%j^7]vJLZJ0p6>@SrLK8S>SL:O_VOT\@SwdSvD[cU&%RU9RR-7FY@S
    0    595<G\Y.=W0<XKAVHI^BH5T9a3EkLQPE90X.`TJwWJJVhSLZ@LC]6P.XH1GjXF]K;R1
    0    597ZCL4R_V?]AZFQD>9FIGQW?m>0,gAI^4IYXXGK;w]AAIQ/ESDTKLI;JfOFMNN>U@A
    0    686D?J6moQTTFKV&ZRF9Td1o:F[D;[?agJ5SBX[a1\K#Y<L:17XMMb%PQeO;O2VE?Of
    0    443FC:BfP#IB$SBFHeeSKWaL/P[:4N-gYo[OG.bpIUcTBEiH9_DNR2ZRKD;4acMK[BD
    0    575K4qIIR<:cXKT`PBVXRfCCqND\pVT59JK=V:[<AwCLc6TkG6M\Xa?Z3cVCBkBUKPW
    0    520<@;>ZIJDM?]c?>eVMRlMYUZNA@=8eX<CkGFNA9JVQ,LO>V>DIFP[D[UF4IcJ#HDH
    0    706GTG/hB@<\@]Ch6,HS_Y&cU^%++[;TU9AaI*ZbASd^DhXL=YPX#:S9qKh1KG9R^VM
    0    498ZrGD?MM\B6*M>ZkLSj?S^RpN[SZDl\[S4V<KV9EYJCNwgW2GF'[rVLRG@?siNIYa
    0    463MIG7PFTfNFVWVU:XJ=SRJUV9=8]<RLIRI?6Y.OJIISTERGPGwBhBIY8W=J>W[S\Q
    0    955V\0<gBMHZ/MT?:TLHZY2T@^`8#L-VEFDVUJccIKvKNQ^F?I0JCfW9CB\0JF<Hw=Z
    0    644KV@9P\IWO6UeJSeDATOQC2BwC:Y8JCI[RU:VRSL]TPOUJ@?G-GTFE$mWIK;N:AGg
    0    5269h-HQN/>c%Q5W(5%CiT,mCk+7H2NUmKCp/S<C=aS<CRF+HOUJAHE.jbw,BEX1`eT
    0    429Ta@'tjZVd#_mN0iIPlf0RPZe(0h=lF@AGr$lnN6^VTa[A9I<`4oW@BcC)*>N=9-]
    0    535JOZ>^@2WMQU/i5V@_`CLfXI@5YOatZS8B@IJvFQOQKTTDIIH;*0SHdDw[`>YHmJK
    0    350hCPkpN]7g<AoKEJ_Plu6Woh@&R8FJ<UFu=Ql#a>b[QB]jipG\4ai8cKlMP^Zkw,F
    0    557aZJRAl[Y3E]KDRdFkO(ne^>PwG9Hmrno8w\-?@)9anud:TPe@L*5_S@QOCi]2<S@
    0    472XO81JbnQe<6Z43N-O\O]JJHbY(46aQBBLYBe=0CqUC\wR:<5I?KX??YF,;[]=Z9o
    0    850;_?@]=WQQ;TUCBICNXP2D?YZ8<VGJQ=MTL$QwSMdRHR^CKI@L;T\?CTZ2IO9G\:Z
    0    502-MVdFMA1:pC@ucf_nCTo1s&,U[[P<awWDRTW:B?OfkPI\lebZhTDTWAYngPFm<LB
    0    801VK9*[B`LCBJ^KKZ=NPXIVAQSB9L6wVXTRO9[dEV_JKZWI:K<LPHJ3JXF5ACGRW7R
    0    660>WDlCLW[GQiBMJPCQQ$?NKRM]W9^ZSJV#F]=UM8TThK=OL=WQ=IMK;jFDFvL:5VX
    0    452u?m:A?7N_5hAcPTjV/KJUw.bZN?RD=Z-0YfV8TTIP^;niQFRhIPVf^hiA;W=<>uE
    0    692U5CDT6IHVGo>kIEAddPCO^SEUHLEMM`jp8KK<^J\M[`GXG_PY9@T?wDKN@^CW`O<
    0    498>?L8W]JCSUHGdSGF^QQ<`L4i0SiG`g6=B\M=\Hc1(b7K;APaRX[*HWTj#QVH[tNA
    0    491K[+SQ4kP0FKU(VPXLwQWR7gkBF<1fK_i0MfQSI4Uf:aW]H;3><eAMI<^S=QZ=h:?
    0    695NFwd?M;H<YWOhWLSZQP[CSACgbPeDHTLPMU=FVUR\VLK`[JTTIFcjE8QUUbR>@aB
    0    549>J@]\tITb_ZOXlG;E':NZER:]WMWQwGGDIr5mD^H=G7L=^M^PVb:BNvDZ@\i`Y\c
    0    633LKAHdDUMhGKEwAFRW]eGjV;@<IU3\NL,UWZOaT[MT]g^h,cHVF7J2fED0J?/_ljN
    0    521oDAeAjaPMU\XZQTRd=CSXTD7]`EFmXowP]Q.A]3EWVT^QReAESDDTW]FY`rqH.V9
    0    605#LLJPI7JHH@MaUF[@L<XOSZZINH_KSADDQ^R^TI8UkREQNJRQZ^GZAB>N<A\eYO@
    0    592/;oaW:=;O]I;_^[o_4aP;V=9ZYA`/GcM[;^N,WQLRjU=jCWYapW8TGJTPhk#o>GT
    0    545D]DXT[>B#6J]JWoS_>(KGH4eDV;ZXANlMM[,FC*?UR;[J]k?HD8EI=ZLM5TM[MF`
    0    4207CZDKZ2EE7Y3NOW6BKMCSDVHRBKZIA+\Sed>M6Q\K9U(B8PB;`dRVYTw1pVND/Vj
    0    413/>P]F/.C^hu>O;we9BfG;bP?<>fB*0VCA[IqOR+b^Db6`S]@C@:)f`6`C7B,HaEJ
    0    524Y[FCwA(5(.YV72GFUj^>aqOgG@Z=[Dl:GF>5cOQj`RJXjJIYN<^T?K6TZQb<QoN:
    0    5919]TW&:RHWcB4_nFNDNMQGDM]Sc9\.F5w7;^DOkS>JIMLbVh\UX_]pTTZKen>:aXL
    0    485AI&?E=[^H*-G#d8#57H2Q1tg03;M=CCTF8sJ):2a>H5IQ4UIDUKQT7QC+GESRe8P
    0    526Z;@2_Z_mrAb^W#BQSbf,mFScSKLEUUOHEu:^gDK_ZLCfP7S?O4I]SCtR4HSl*D_D
    0    492mWS$TBNfL96_WZQkZCSb9\WRSTY#gGuZSL5WM-DKS@ia\HGPeKK4kac1O1CRbM4&
    0    3653cr>K@*>C_fPXGcHWSQD[2AAUwMX-mENQQGG=lrfKeLTNC\\2=dlHqNp]PV@W\gX
    0    5603SPT4G;ZBIPVLgAQ77E>C$]J:T3[8]LPE5\6;JY7;_1B?sXU]pDSUZBhIRwF<C<T
    0    908R8vM3TO:JkZP^DHWhMGF4i=.ZUWW;+@H@JIO5Ki7gf3=oNNEK3_LuGGwVFhBQ?f+
    0    452F9@Za<YP9ORDu.3fwPOn@wZ=R?MZ6'i:KPLq_lBjkIkqlm]@u:=(<m<=wZbImi5,
    0    478DETNdM$JiQHPL>H;TUZZTDM5QiTMKXh4V5MY[uWCZ#36S=<ZMPV:cQ\[4PX4fDaE
    0    442XLN@2P0dH=S`ZWjBJ\.sF9EWeGGTs_X\T#[L'6Tc=]MBVgjGZH7JZSL]SIR;O\=T
    0    578mJaQ2KSC_KGEO32LULUDRG^LaLw526UC3aCJ;LhIVe\NfJEJESN?dVOEJ`qHq2M*
    0    630XVWW=IiS>;7X5wc?DBMOT)T^`OA.TWW^@bEPSEBLMdL`DVBP?S_YbIs4==QU,AFd
    0    630OKSPMVZEbTMMMR7^8APTZNSM]SXNBQLZRQOMQ/c7L\S;WXOBZeMDK@MGPLTIC#Bf
    0    716Zd2^Wg_`[41`)bk:JNDWq0C^LJP8\YqTO\A<V#LH@VMl:@=@FGEDXBX:?-OYE<Ai
    0    554nZ?_3kQRE=G[:_X)K87d_C^bg9A4vkliJQL,A4537SK?M@`5FlM[VSmHX.gvK#PM
    0    460Sl9:]1JfK]TVo<SMgYE(EOkE#AW@mQDMBwAT^[RidIT\<LG\Q?HF0tQ`CC=@9NNH
    0    437X#QL<@X:GI]bBPoRUOPHdZHFI>>H2RTQ`hl;`/RK=TPYV2_XruiDhA:`K?ZnC6eD
    0    500fN4P>NhNe5F`GQ:JZBK[RHafUPMNJFERkQ\[=<LEOi4ITGH]3OK^A#jLGC]G;XR=
    0    575[PShHV5:KKZ?S<A3WbES@3`8TSLK1ZHW,=L24ATEQJOAR`Y<#G`\Qe.X;Utb=Ir^
    0    529^`2:`,KOe2ISbB/D?Zd=dPnM1?agP\DgcVIXWT\[HPYn-Mh5UC0w4Z9]GWKCAn;\
    0    487U][M5G/Z1XCE_I_ZR\?SXDY^RQVVKLlX8AbEqHZKLDe>EK6MJCKdFVIw^V`DYUmW
    0    495KiI[2@SaFZ=QOwhO_@1^R_ijnj/TVNwUGdY<Da5)PnIQClWWJJRjdDQCWGSY5<C`
    0    416]pKT`PMEQ3BE2QjJYK3Tw7bBJJBMQVHw_7/A;EfNIHMX?S`S=FHDP5R765Tb?:Jk
    0    474_QHBG9b=AW=VbM7udIV7#X]0<VZ?FHXYOTQib`ONfP]S\\RGbF@G0]@DOJXJjnDF
    0    513H61=fH=Wr8XNcLIVCuE;_NRb=McDBuUSiH'7o`?wN7bT7KMJAOTJFhBd@I<1Q]Ao
    0    524LRN7MRVA-cLVl]Ui_KDQ:`FNw]hPQ@RJ::`Q`OE/kQlVUSTklcD5Ov7F^kFViEd4
    0    595SD@YWCB_=FpD5:A#HuP=VE5EMMM8_QBSSCLAW;H6cQRE9=JdC6:m8cSMPcG6CL_W
    0    512KDAM],7=HERHg,$aTkS\ZrB.EobRa;j@KEC`VkRVbOiHd_o4m45D9g0R`NM8lwB<
    0    576XA?OCMRF_AFM5?C@eEJ1;M6IC#];J7D6P^?VQKP8ac<_ZKG;LDdaRDcDDHSR;I@A
    0    580jaL8L\]aGFZ^@UT=JwF<T5X[EFBA\TQXiTRLj<d?II_^XSRLJPkHWBeXDCX\8^9i
    0    526[B82Y,Hgf/K*_C1CRVQ`YKPB/<jHY:C>gU1gfbWq8#paR4hAX>A_RaCT=TG5QKP^
    0    611i2IBI\QQAHFWcbiXWM7]<mOM>9LfLX^T#:RB]n0KvVS(<BHeJV]O^g@R]o@;f0V>
    0    440beH]K^Z:ae8N@MK8EbX/\bY@4<89oWKPQ8D[Y]BGZFY>*QJNTFEDK`w:D=IbjI?_
    0    647#/XhA<@@D`8=`kHpCE;U4c@S\dRa?@AK@E]HR\Q6ED>9MYHaGaMIWUETv[F9\VJO
    0    372=A_Z43@%WsNA^NKFJ'c];oG8bwT9]Vlk:dqCOHpKUUH)ji]O^b+uRGHSPXZD>8a#
    0    613ENMQMW@QbSb3HQ3SR]AHGJ4RWJNYIK4iM@IL#MU;IXR[DIHRJc<cGX;VW^WO_HnB
    0    476UaAXPDMLD>3NQ2OUME[ZMku7Y:2BKmTF3awWXGKm:CHIj@gE=BHF?>Z67JGX\_Kv
    0    441QH[Z?cYX5kH/]T]]Y4FF^LFRWW>Y\A^^PwPK5iGCG?R7MWLEGWH<gXIESJVeYB@V
    0    574HB?:dRFOF;XWDKH/UuN`JIKhDJGG]WLP[H#87;=JR4[J;QJdEUhXAXncV]G>:SOV
    0    439WT4QQpeg=H@a1IF;6KIQWF>A7DsFws[LSHYSYQ460S;=P:IG@>OKi6sG7.DR53;U
    0    457RP^1w9EF\;N]^bF+Twj>mj6<+Sm.BHVHIV=eeNZ^cQNfI=KPPTY_>CN\SMBMJrFE
    0    660I@3LZ<fAP;GUIRDmb\aFYbE1D@wDNF]UYcPkaZGMW9ZL^OQNdU.ISeGLUU)?IVLK
    0    647=OieB7?B'^4FlY.VVL9[K\T-bX6nI5ZS7QZ8I]NOcbUPiZnIoM)S?p#TXheDjHdB
    0    485bhJ0RnUlG/X_E<K7VbQL]>nX@KD=VqZc44?Ne=O>5DrvT=_A]?KFW]eK4*JM5I^w
    0    483JEaTT@#GRWX>_Y;V?VN`[eN'ZbcX?I[a74h=C9b9J8]LM]Xp_IEVbQDGReNIm5g2
    0    550bSK6HdJUX3IK?[PH<3BD\Aa`\>]>ppVGZX:\<4OA98Lb#QGG>UTCNAkLTDXUD;)V
    0    608PFH7ULdI^?XROIARWY\2oCPK;=JK^EN6ubLdQDX\DDXNROwY^EH'9ROGGPQBIqJ^
    0    605RaH>CQ_aAFJT;]hDTOQwOFE]bK;7`gsi+UW,HDX%QIFaR3NU8WY2NBn==ENW2,EC
    0    636G[IEFkXnTJY\DP\GjIlQFRRVPO<LWXXSvH9@8CIFWZlL>BQK>\Ei[4wVLXoY8L;\
    0    629H;LF?9h/=M:mPcfwR6O\>A7`ZJgLEF]`LCMc\XH<JS@WFQ=XK`V0^BNQSdLEP]EG
    0    505wbUN]bZlN+NT<SQE`L8IUU;f_F]6`YRTES>tM?AbYCCwJ:W>TFXZ\6oCE>[L;9/M
    0    462\:HjId#dA^U0SJMNWSEV0DV9lVR];:X`M;^U<AO6cHM:M^^tSD(FYk@WgP9,L:\@
    0    662CNE_@NRS;i;]KluZIO>HEbXaU=CbOI?N0ANCHUJYWKHCPWURSbwLp1M>8BFWQCMT
    0    598NKZUKOE]GfE[QqYJTN1HWRQ;wW2U<QI]MD^3MaGKGiRH_dVW\`SRU\^2`UIO_5XS
    0    5107-hAG;X_#Q=KJVZIg2ASXW:ORbTZf/hb[QYG?\43SA]43BeSW]EBfr8SMiFHiR]N
    0    451TVM]PA^J@i3aafG[I`E7KVVFJ\XXOGFD\MM:Yq#K7@Fpi_j<ZASJS03MNGBY_S1=
    0    604:NHRLM]PUEE[+Eg:Gd;OUFNMG;A<F;JN7=dI[7=`=NE8FK)bHdwWSB\=:M<FBN=Q
    0    661F<qH<Hc#h[SkH9B_NSeI@m9FO:jV=3?H>JTnANJb^`DMMJHKYKc\GGSD?6TEKIWA
    0    466?DLvTOEY/iY9SQ_hnYY^>`3;dW=ako^E]Ke<GSSE]Ll@@f]aSCFk<o;]Q^`@J1w?
    0    643PXXQY6CUDPReW^wmU5mM>S1TZLQ@LPSCF>_A[J7bZB[LBMZ`L]?BYaGUMkCNNH_S
    0    507JBaXGFDDTR@HV`ZEURXR\WaUofdhJ?>N3U\A3DGVWkRQTgt_OL5L\KXwLBNSP;\]
    0    558j?]J7TPMOFH@THUX=P@ODXTHLGPFKgO^4MZD<aGBH^VijMJLPJJVmcI#dT?mQCIF
    0    563SBTEOBCbDWO7TAQOV8]sG@cYC_Lf-hFbk2H:af[JAK=@ORZPQDCXQRwe8f`@ISo]
    0    606BV7T9M;So?7==[aEH_I@W=cYG7[<3V6I@5JMCDGUIbM^I?>8TUKYOHwMIFO:II;]
    0    579LVAJ[VBERD^KJM;NKWAE`SNfT=;>FCEgkS<.Mo_V;RKWZ0K^7S#IK\>^MK<P/D^T
    0    532AA6JiSSQ`7>GClaUP`]OZ?En:=Y17WZHOGNHe;9@EVAfAbRBF<\=7P[KE#8CeaDX
    0    640S7XUKH^AVaOR`J8/fPLWUZ?+JZWU,:3L#\]T@HWKqgIMgOJTGTdTO?`bNF`T80s8
    0    614A=XDC9Q$CKYL[1CDP_DQ;LC;QZQNG76O7EMPBOT>OjK:BJQ:\@H^QAAdLAJBE#DI
    0    374WP1YCWaOUKI,#9I'ON+6E9h^]DC?BeD`H`Z@fCN7?H8aN:7KELS=a8S.>5ebQD@h
    0    3178,fq/t]?YFKqXV+Q>bDNGNBLGwK\2Q<j*_JH;cUPnIS[\Pf[FM:k_?fbL?D`C+X3
    0    413+G<BX>^Sb?UH:D>fNwsBO.olFIGX[?aQwbCKYBRG;>E?eRg;OMBi3Td=;gDH?c4X
    0    506HGCg;6J]UEGc>N\BfP@JYU5^VCG7QFVR1GLTHHII[kHZZZXKZ:BRYP-[K.\NGF#j
    0    4605]>;^;g><E<j?GGX%NNMWuQA7HaCQ9w;cII]I\9M(TLaRO_>FC@>_K@/F%LP/[C[
    0    4754AVMEG-=]Gw8<RB'eGLn?NYW<HSPcM_j8:c9*CJEISVmI3Nt>F-PNrXQG`MF?:J@
    0    548XOFWC17W9VfD6OT9QSR]CVUH7JDZXefA7EeB_;a.lTSaRd?TY`+]?wG=VFTXO\q<
    0    618QF6:X,W_@=WMHBGeGNFFqSA:;CW[u_W8Wf\\wPIXUAQf:IMBS3]6?SJXJLDIU[TA
    0    628]HK3cLg=o=cPD&B:`dw6iNW?9JX0DOE@Q`*Yk7QNVTBeYF?45;f^[FXL?R\aIM?F
    0    577Ff^aU6_Fja;BT36_NUeZjRBGLY[8<YTecJI?NId`QFhWYKw]_K4hPd6h`YiTYS\;
    0    587;PT8SAEABN1Qv3Zbq[_aTtI#0ANJTNIEMR<aLeRUPCXYEXhEPHH;2g;CSO8$tWCD
    0    612:qjMLVHG]AB4\QbHUXCK+CP>USO:@T2iQ2S#LbgX^GX=D4fG^g_>^FTUBLgKML?@
    0    536RFC5OL\AH?hW7F^.kDQ=rg]_XRLG\ZSUXeWge=ITP9g_+F=6Q2Nw<MkPJPHLA6=K
    0    584RaNIRNYWL;=aA[b1X<@TB#iQT;EG?cIO3C<?K<\T0b;\6GTVJhcJU3PM1G]M[>TS
    0    652V;NMD=INVILJUC1Td>OQQHE=9EKBK3TDRaQeiJYAsSHNIUTIX4FPgFSMfDE`J_K#
    0    351IN9T_t(]eIZNQ^PF\N`QBJG?INXHfSGV]HNP2YZM/MaS<MlO+>Bm#J[l4B>NiUSV
    0    563PCr^DHVJRHF_HFWaLROUwEBW3;YLLTFZeNWY[>>gcGRKYHE<5@B^8PXOR[P<YOBM
    0    449[:PMd\ON0A<@#kZ\[>><KL?chTBCZlWh:YZ,?:Qh[`[hAJ:lGg`RLcEPXl1LEIKJ
    0    706_:THRZNR;CHZVQ\Z]<IfHc;RSBeUS1wIMfQVKPM<_IPX[OSYjAGOZLRHWNB6VLQF
    0    624;`Duj+EQ\_QLa&>G^`VP>FL=9=ZMBHPLOHFPXL7NOTTOfF`n>;M[JX_RCwCLEdZZ
    0    500ecMVD#Y8fM`l^<8cmTO<CP[JLWNl5O6EiNYQOhZ@W\aMRdCMEkDP3I>OVHM8SlNZ
    0    633O:RROG;]YX]KNDcR<YB0F7gm\F]NBVO8FF^CURA]PXN9L=G]C<iw^OB[Eb??EO^G
    0    691B4A<O^FBo^<DB]]\P@OSQDLS7HaMS_>Ua@H^NKff6QIDB=SVIV`GlSwOBfb5KIVm
    0    483akGuQ]9P.XRJ<NV:jPEEwPX1]XOXG^<DE6]8RHPL^Tg=<E?KNLVWBVE_YpU6I=_P
    0    352dRN\0=PwBP7/W-'Vb`'[d^(QcS1diN^60NMR`L=IcSADkH:XOVEG;X%j5VZ0VLb#
    0    894CLDKIH_JLLb@JEJJ@JJ?UJN@@QGCYSDLHH^FT6RJE;UG<;OfO_JLIwQBNQHaSTT=
    0    373W0>D0aN;7EWR2MkYbSR;%tAB_@e20^\MC9cDaPRJc?CE9[Od_FI@ZMRW?gF#)bd#
    0    501U;:6]aAKKdPJB[RL>WMRYA:]<H\@YJ4LZ:PNwM^]FWQD[BCi`\RV7m;FD^OAYWM\
    0    613R?6YEW_jSLvFTDH=ORE3kDTNLK[AwOL;>K`YU*Y^a<X]G69\CMbX5mZF=ML[OMZP
    0    586MNkdSHNG>SKVOITNt_EQGKVIV^Rg>GEAHAK.Rn]4KQD3NwKW]Z@*\Q@eNP_7_[dH
    0    570^CHPL)ZEOYXW<MF6[j[AAmK^ACX\P7Y45ELIaLIKa;mKEEW^e68V)q81bF-?HGf#
    0    563]42FfcRNcJNX,dFL]]KPY4Pp:;G4pQQFMGHRWEBWCFYGF@G\RTnJJ=w^4>3OUJCV
    0    394KPTf-#UKNT*#hI<J^F5h^q`3k;(L:IT6R?-8I5TSBrODCncnDE7WMgV*fl<VUK\Z
    0    612h_GF_vIcDVCWULYBY_Xg`FJ`aDDJbcKN7\;?WF#LCNEPCTCM.KMU`@MZGYAa7I5[
    0    454KLT\AJQ<^S>6)YYeEIRWRMJ#AT\NH?RK?RNL8ncgWZBFb:%\n_cF`ZR?;^\7SVfY
    0    614;GcM\O9O?KK1USTFCK5PJL7SNLHEYRH=@CUMI@h3GLE3DLGw\D2BZ]G3W^;Vf:R9
    0    518hN^@ESWQ_RaVbSBPh:Y[UJ38]^_JWjBUMdJI#6dO]fGgHXH2PHg4bahNM-NU7?J:
    0    508YKK?ACwCD^ZRCTsj55;>7ET_?HLNOLVPLB\HkFF@SX,JMP4RXcR>?QVCG?A%Tl:f
    0    524I4H=EY-7ZIoJN@;@TwMAdmUC;UNWWTLh0+=JU[SgEZb<]^\ULK:PRfQbL<e:YXRN
    0    639KM1W^MO=_DKdLI2MbV`DJ8IBL=RaPET.KLS1wT?iVC[Vd<Q<]CC/;?FBF<GR-H\I
    0    375`ne^MCKaHG#_1TbS9B.GMH@U@1@HNdX8LN=X7C>`<DH?Xf=G@;kBT^P5udWOT^<_
    0    781?9GBkAJCQH.cA[wRF8__6:+Y=GJGQ;SNCAS]B'YWCOHOCE#`PcXORQ?4CJMIWbEP
    0    602NW;;YTXHR-^bR0ELSghPP>W)IDTOWFIBVjC@WX9j:A]j`@o&_:IH#C?8F3?P9MI7
    0    6553UNXHC@T9ENJbLFF]g=M?M]QJ`>cEXWPJCS;JhRDKBQOBT]JIa5WHSDqUKw[MDdb
    0    498Hs8:WURPMS5RMQMGONFRhQKFP5YISOiTmQHlFEDP=#jME?M-/<5@<>A5:^`LSECR
    0    563WFF^FB/wIDKSBHFNJ-D[HQGb9RJIHN4A_CZ?::IHGWKP]OFKZD\SYO\dWGIG@aIT
    0    849i>SYWD\3E[3F^HIi_MUXNV49?8UAb3e9TXT_`R6R[BGK^KTLc;K;@S))_8*@S_?#
    0    714U]NKCKYO:B>jEP^MSD.aIKYYM<S/\GoVA[@G>II>ZLNioSC30ONwn-O7C2@W6IKH
    0    533IR7MO[RUX=GSKBWJ2V?HQ0uWG,KEbNL9BJUTlR2qcY<lJZ/<EA^E3)a<#XA<$Z8Y
    0    501ZFOw&gQJB_?LHACNgDKLY`Qb^\;f]>qOHhV1LP4BW1kFMKV@Y_@N]X=2WBWdV=[M
    0    400FQH@ZPc9Y`9CBUU9W@neNubEK<TN]#LSbbRWYHQUXPOdJWi]ZIWi\ICIqP]Fc0P$
    0    696IOMHHTT<QQQMW@JCgSQQWYJ8S>GL_[]Hw@QQPRTA\\aZ6B\M^OHEYMRNH8FMFRTM
    0    369TwX@TNJ;0hBvaDLXGU\L54?onRD`kTJYE^[<\UiQTiLj_n7`TcXSM`/[EKrW3RYM
    0    497HF_4`GP?s_wMQPBTIE_STZLYJUZY=KHP8OShR]F[bFK@UQBdDAV7eaY`]VEYE\R?
    0    4225L]s$3L?FEW\]Q6d.cG]7WIV5wHQ1O7HG/U1KqN0hlXAbb^DKRlV`=QOPj_/9alC
    0    349lIXQwneQ@/Ks9gNQ`OA][CiW[UgGbVobnf%^7G[]N[<F\>HUSIj^TAvOX]Y]P;]L
    0    443sB]OT>M:`kvNXE#<bRaB[e]1dlPU%<ECOCEnM>_=_c*TX]4JM3]dg1VfX;am;@W>
    0    423N7dKSX*8ag[@JB<KnfilTgF#TI^KHGXMR<XL?(u=PPF9A^XGfI(NK&OM@;^2S0pE
    0    374@PQXPGIUEBVjij42YAUCXGHKQRlK':XHVYjOg3gYMWwmjD>S;==n6cU^MDJBJIjM
    0    569F]XX>3HRLWE=\fIiZ6WW\\7?5T\LGWUc><f7K;b#=8jXVNRZoZ&>\nKBFOWKL?d=
    0    484P@LINN^Of,@gI[^iQlwCJc?XSQeWQ1DP`KI>QGOJEFLLSLCJLOjDacL3=:1b[QOE
    0    907Xf<JJJSWLP_IAMIGD_LI`?S^AHD?LM>WKSFNRLM?A;]MJNB<ID?HA;wJ7MUV;THW
    0    477Z:FFcuaZLNm9Lb`18'OPWgHLCEL>8>VI:=jTYPRMOYO:ZV=meBw6WGD89E9TPG_:
    0    4880Hjs8>NHJW@U>twcd1ZWFJ2QOBb6KD\Ka.fXbK:@FdGDpNWMehjBVJ<2S\^;f^<K
    0    522`dwaFIsFGGBcCd[t]DQ]O?VMZ^XaRO_a(St=?L(H@MaRhVIY<gPPW4X9M@HX;9DI
    0    517?QlE[J47PPgOOBWG]id_mGLMd^#Z@TYkI4R47gWt&Q\T<4rD=JIm@m=gX[`NeGeF
    0    456YSKGZbVFVYBZAY]?W@uJKQ5jX:T?GN^OSa;w[JNqSH>VN;3O\Pc5AjZRVUJg/RL_
    0    482aiMaMpWg3EjQPV\ZFJMmZXMfEX:3/[[UMFFPJ5<S3QLNFNFJwALHTN:H[6aF3iM^
    0    519U3ab<D6B6_*`MaW6g2Bf@g]YMp[dKMUWF8MS<aH+WWf4w`?bYSM&RQ8JbPW/`*IC
    0    484:8Vf6L;<;q5@cWNdYN?e1bH=lT[_79^=bEYQFR=NOSM?\\SwNZ_<WkF\m\D9k=O3
    0    512X#AaEAaP7K4_SRUT`_>NOR\J]h.bO6\fO%d+DbH39[jHT_`:I_CDaZ`U@;qUJ>P9
    0    649CR>\>_L\_[:ATF[Z9W>G:IKSWSJfJL^pKXQ>@bwIEfR[OYRN=ZNFO_KC=QUXnGFT
    0    633PK><TO`?l#TNeEJXFUo=aHSD7;N(QEDas[7_WhTYTFZjFHb5C9=O?VNSH/CK?aH[
    0    659UBMHS^aP=P?iFwcdI?P_NK>X\3OD]Y^\\F=\W0N?Hd8DO]EEAkU4gEh:O+F`UJRi
    0    5424VYCTP;eZUwN[BQWPXK5UBZXSPJUGML[I;DVY^gS-LV]YQIGD=Wf2fGqTlnNAQqj
    0    469GbPRdewAOFRIVE76K@>BTOQSQV4CPwGcNAI@ZQKD@Ro?9mbR:I7DLOFUCcZT:LWP
    0    527YB<CfPI_KLOEb1?FKF`^RGa(&BCDcAWOa[#LX?JPS@UgCQf6X,;<4p-Z:YePEu>E
    0    446O=oFJJMY6a?NWaCcYVG;OIJH`mDeLgVF.3O4YbEI]Z44TN8Zsb[[RXOBaf_OwO]C
    0    650SLPAR:\QBLLX]@OaUOG^Yf1=>U[C?ES?c^HD>\URh4T]KNw9h/?I;\?5\J5FoYBC
    0    660JV<MIcZSD<;OJTgQDCB\w<WPSWTX]C__?WL=LEHGGFMLDMMNRSP>WPXPMOAfF=`H
    0    433S^GJo(X.mChDh-QZgDpIc\@B9>eZq+mFTHIchIZ<C<wQWU_O\L]w*KKUX[AG>Z_9
    0    609ZT;C_B<MDEJPJF5RNGbegOLE==J?QEUCf5NbDCO\M<wGD=lSYR0P\u?QCJKNcCa=
    0    621]DNPGUSR^D?cH_\W:EbZXK<VBEWJ@9QKpC_f_BDQA>H[>g#AeKK>U=WH953I\LTE
    0    699RFE<fkEZk7=Y:QZ[K;ewgQ7^9;I,mZTWg]Ec>1MRJK8S-MJZk`\UrW`+LZI_cG9R
    0    515QLSTWSVBwHHCi<eZEWbSa=I3GL9LOBR<BcRXX[AO:GWmO@KDO<N8^AFMW/7VKj<R
    0    574+ME-W;FGQE?;LJ5>9ZO7ZG]oAPFOJ^0cI@?T1QaQ7RbQ4=OI>eIVW>lS*LqOHa>w
    0    701\HCR?LDWc:DG=GV<GB#AWNKMP;F;ZdIS9aQ?OCEKDU9bI@APIGOGUB^>??TVDK[]
    0    559ADHUjUd0_?Ci\9B\k\kElS?389^GS2F7SB][fi;_P9EcbTPNZGM<OJ>5YA)*>]F#
    0    418]aG3wj`CD=Bn=aCZJDX9_<eZ93X?cl;=HN2OY<5BP_G?YA9VbUEWSH<?<AIJ=E,O
    0    463NEF]L?@2NY9G0`5GGBFDJL4U^]dNJ-WXGGl9Y_U[6#.M3DN_Z^R=_r^VgA>QTG@F
    0    532<FOSWbL\VP^cCvUI=::bCB4oKBBOR[@.Y^aVS-rHEUJ`<'ETOgMd^KwK9ZXB@CmV
    0    559;N^ZAW=S6f#8MKOS^=CfCE;[DaSV>:VNG8gN?E_9gP?6MCgP\RGXgB=Wte]IX?IK
    0    506j<(L?aCu*=QTCUc(Y%7Q]<0UUlH9kOabFbLJ;SJ/Rdm@<=Qa7GX\wU`@N7diH0]e
    0    422^GE1SYEE`JwEI3G6ETAAgHmmMZ$VTVPjA3SKLTRi8*a`<BZ\,T`(BAfZ>\GQ)Abj
    0    485D\R<aQAPZGQ5`BB<EJP`SNOYFXVD^wFgIN&I7<`i/QVSI(hG=EE3Y_fn;Qj?OXXS
    0    475LHASw<XWUHI^FRM)Wc<Co'PdJ06J9XNO@Rg^Q??XW@ZIB%@9FGhHI?lVMNAX=XSH
    0    4999;OSM-CGuh`DWUZREPYR>T-a3Z^A'1J'>CYXkN9WTe:H[eNY@MmLVS>5Rb'#LnA7
    0    655m\KJD[YkCH.OI[CMi:?ZnFYAwQJXhdap:cV9;9589^RJaYb_J];KUXmI<LSfQ>IP
    0    544L?DNW6RNTC5XWDBta@Yb>t31#9TMN0kN9Ncki[KAw]dLZRNKNAE8G`M<t[BNT^@L
    0    639kcCEFSKX;PFVWDG4M>KdXR^QCS@LXTgQ#BU9NLW8N=nkZE]LROJHNPJLXFaW>>NJ
    0    595NE8J4:BN4_H8UHK+@]:7<1;X8?SL>R<Md?YGmVY:oFHPB>j7TA>GG_>Zwi9OYL`O
    0    670_@ZJOZcX@ID`A]X`@5agHH4R[Bp:L<jLRa=m<=FB>eEJ5ZJK[lO?wFRE:OVHZKHc
    0    631CD>B[VQXi-Kd*GuXGQf^R7aYN4Z/PVNIj[,w[&Mu71Ha>BYBRSLVSAaICZ6FSY4_
    0    454=/]Y?@W>A_@OXNBpThUVUY:_WPw]U6T1G+S]eO_T\>D2Q\Igc:O8PZ5\IUbEFka1
    0    500I=\AjN[J]#DXIZ^d2dcEOPFo*'aSH<G>;=;f^XTcUM<f/5B^T<rEQ8SgaA+3B^K]
    0    530Wg7=U`_LH7KY5X]WgV8JBHLiLJBTjdaAGB0Kf6;]7P`YE.I?BC[;D#]<2CJH=-8L
    0    432H*SZA81K1\46eREO`(*dFPA+IpTMMJYI:5TFFO_B#RUJ0J\jKSUK]5Y`YcbKiLIK
    0    548CDFRm:E)WQEPfNAO7FI27NUS?MM[.93;M@]MbHKrVM5;@W=RTMM=;IZIGLE#RiNP
    0    425RG';.g`MTCM\_\w=]P/KM_RVP8CMI3M7UoP:FX=ZZa7a6ZHK`9l(9o@JLIDV@FJT
    0    410tS:<ITfSP>FoPT_1oH6cM@Rw02A:o<EdW_XO2c6GV]BoT?VC`9q?K2VDKL6Y^1GV
    0    6123/=Fe4.:mNn&b36@ca^LNR.&5NdJ58@'O%PZmaRmOFP?pHwF`5U:=a1NL^$ESlS.
    0    517YJlFPeVjS2R[AXQBJE`RG`NU8;T;eLUBMN*mSCd4VDLWA&AHS6[Zw9T1SE9YU@>K
    0    458KNHhRPTa<S=W5dUdaPED;c\B<PJIF\ISa%T8dlMdk`QZSINFU@>=:w8[Q=iDL]JD
    0    513[XMOJTdZH?:l0r[[ZWHj@LJfbJ8RuIhP=wRD96RL*DD[KPMUUZu?BNU.7(F]X,XW
    0    569XPU[PG@d]>X\V>>=\QNOWMNf:SbFGUDhwL@AXZGPIPVNJQBHJJMQF?ZjEKJMMBXY
    0    472JP8<YeUQQBC<%RO99_E,EOTbbJH=LNKbLGUYU>4:IDO;#TOOQG>hAei_HK[GA9S[
    0    6415>ZEMX<S]ZXDYKXBUEY8Le?U[c<XAXDhDAbO9R]K6\kPKkw<DdAZImFjWkXFPCaZ
    0    490LgI=]DZ9DF]ORGAIjWIIEWgD<C?H2L@T>VR.L[KbXXSCL1>N@VaULAAXQDM?LRCw
    0    590?KcX7ALFhY6R^7E_^\`URXN5:P_FREC4`IJUVf[7[];FXrcIXSN_L]ACwaN7QcIH
    0    6944WJ^aW5QQT`-N8KDL`P6CBQXKXC[PRGi8A]-\LH[FEZB9J;_#CiTHYFbCbS@98bI
    0    537SVKeA*[4HYG^lRWRN_iW1SI<Xjnl;WWqJ`WFaw>_]MmKVcfGOF:WYZ[R[?]=GKF7
    0    619Td6Dt6R.]ShPo<YKB_nKVYKI9=PBVQML^o4_NU<gC<u]F.o4X#IS=nHNY?YM;s(R
    0    575DjM0N20AHT#PP@;^_90Tno=,PTkMNEWKEr=X5LW:a:_L^[[UWR[HRdAaH=dFQBOE
    0    452^ENU?kfi\0B]Y#JKUC?aO^BXNEB\V>^2HnORb9E4OGbeF[k8@De-=?U>Y)MK*bHB
    0    692^f89ZI]YW#J[<DP0F^WP\?fdD/U@`XTRJi2W`KHVG8JrE+>7>8NK@IcA?.FaGQ4Y
    0    444^p\j=WF>j)DBukYFI^q59,KoPkO8CNHOJGLYSVR;D[YU4\q9JS#\HC^[Jk_`D=7H
    0    640<=STCCE:UGZ>E]O\DV1HLEJR;AQPPFGJB=gWTD\YaQC=:UDQ_RU]MTLwEc/AQG[K
    0    372rn4UG\kkCH8=0FtYGTAQi9]lV&M;nO;uaE>QR1AkDQUL0HPK16Fj]>TtdYhwE[>[
    0    650S_KIS87=]Yl:dDKHO\IV=BI5gi2a1TAeVFR8IO_JH^J3CTVCX;PPOwYLDRlYESSf
    0    549QTSJkH#R5K<SLCC\fNU\QZ1\OXJFX=_I[[6^K^1MITfF2?UORX5J`nIFQN;@bE,e
    0    568UQR<`_:L[8<L[SKZdHaY]@RZgWH4KwcjdWEUBL]CEWebR6Q>X4TR^OaCEGOlN==J
    0    535YNBTSRiV9&MeF@V;2QE>LMXY53;E>cMF:_8N]5FPOI4_\4A4M8F]_0RDB#KN5e>a
    0    529BcM1dHwZ`9IoAa^F,+\[DS@I=SXWINQUBJAlN=]K5[?t50NHOOQXU0mP<YNqSP-W
    0    513#3\n=I=I>qJ8VO\\mQJ\N[ADgghW:->N)8OF[c\8WmJ&DeZUSgUbfT-=Dk[OYVaA
    0    5063J\[N@I;NmOE`\QbfIKwAP:?]jM`NHGKF@`IO`^1Jgc3ZQlYVUGLbdAJQ]`\_TUO
    0    241\QUaedLFVImG@biXsO?XTZVGbwjIN_UYLXaP1IXB<fAGRXOJPGhTTkUhBiOEUGS@
    0    647\dLg#]QlD<Eg9ogAJD3BB@hd^V#aXWSZEj\-;M4C@iRfXbL19MNbV&\=K4s]3>+j
    0    494NXJWNEaS:I(]\EB\wLVbKs9HILaNM/o7FLP_MX-Vo&mUfJh=f/>9I\@8e>7BcO0/
    0    642`>R#^Iv;dWFLV.:YQHfGO[89PKcDE,^CMlNM_KGIW0LIN4mHa:=CGJ4AP8GR\K51
    0    790SCDQ>7HANRSY\HI[kKQZLwH=PGbKU4t1@NKeUS2Q\<^JVWjFV<CI6g29dGA:[TK1
    0    716\OHJtFO>[O+ak@<bi^M\Vv/<?Gc@W4cE;P>[dV*ZwCUKqGf@^AB,C]),pDC$cQ<-
    0    481TELJVOILJBIJa0#ZjWIPL`3+CKf<?;_15VUMVH2]Z5\>mEBNb1>.D_@:V@5BZQB5
    0    572D8SHI@>-OT)F^[O]k4\aTj/1YHhWMF`<EZCYWT>:YXSFf8cE_L8*<m#CXGEGsM-B
    0   1024WRE1c=kG\BNw`C4]YY_Gb`?A?;c7a?b4lf:]XE8bf<[l\@RJf4=<?\2@b=9/b`B9
    0    850^YB6l9dGi8PkS82ZTKjE[g6>17b7WBZ?ed>ob>Ae`BJ^Z6R9]4C<8_@;^B..iwE6
    0    504bEVR?PKHFTWVS<]TwRIZMu(HW6nO\(gS8[GdVS8GqKjKTRHJb@?3OT2ESCQSS>=4
    0    324BQ7G[PwLQBBTTSgXAd8DGN`FG@CWbPD?;RJeTE>L@:V]4B*I>DI?JHPEBX=UFVEO
    0    89150e>\V@9VRDOIlZc4+^_NFGO=L[C?I55M:@lL;i[1K5@9<Fwmma4kZU.Vt53hePP
    0    565**W>WmG6\XMANi]PP=UQUR?UZTVD9h>?[5RJL:\[YB?ICCKpYWR7_LQAUaT@w^`N
    0    7497%qPPcC0Vg;FMfb^8BKi=G9R>JfMBJ<;D2SR=CVS4J#;1L0obiNMreH9X\=5mURH
    0    559RZMO[dOBXANL<lPX@;]<LDIjAPK:J.<^FK8JpIY[9OJN:T@VQ]UIW(QIFSDZ\MTw
    0    488LMYCFXW6JKJUEpQd@&JUC@AHIY>[?KA@k6`GHC^I>?;;JN5iW]Q6SWL#A[+S\@^G
    0    381?EMSMDiRQJ#?QKXPAArRN=IX4BTH?2BEM`SlURTDl[?RZ]Dh:KuSNp8IIWQ@;nNK
    0    481P\BBJ]IPLMZRMWj_\I?PTdT8G1SiGdt_AIPVgNV]jGEOWFK?XDS0$ZL.0;Se/^#C
    0    502PI6=VEaO^+Z`1LfIAla5V9ek#,\<VX.@Mb:Ys6Qv>CJfF7@B>9h>8iCF:FATEaCe
    0    604hh84IUldK7BnFSSCf.Q\d[LNaJC8remREw)Q:?=1AOeeA(W>U=7UFJ\<M5_bH;PP
    0    5758igFHcQGLBBXJcZ:q.+kRMKOoX<HjfomD^2?3CQ@2KbS(BRI=iRKeMiK@WwU[<qb
    0    377^L=7+cHWWB(bLOdKc3Qd]3ELWj3E^BW74_OC<H#N;Egn<WW;<uAPa8=2<(bMIuEb
    0    683nlIN7eXdF[NZBZ]7H=,jZ=@^gQ;AklcO(^J6@CVA:bLRGQNO9\hZn7XJL>w\D,PI
    0    812WDGI8]eLSEMY7RBMH6#a`A[[RG6G]^H@I^]>9EJ.:S=LA<IQJSS6CMcFR0N]KAYM
    0    481F@UI2K9CS^RKQM[h[J?[GbL<eO]\>Z3BGH_DbWQLcbIGWWE[qi_Sab>wPoJLw<RA
    0    574KO.SFP[NZ5=Y<PwBXL+vg1:DqT29]dboFcT7&2-E>cp^A7U3Gd<:cP\V54V]:$>[
    0    855[^Fd0ZgjFPCT5^kAc3,QTFPnoQ1Obcch-\d:G=-><VT\ZQAP,?wTg2[@DH`[4.FR
    0    439VV?_>`Qa:KRJ;LVM=T<TF3]V\I,QN[Jr?KWH/Z78QSTZORN>3PJhF%FMJAOB6D:w
    0    554ZK:NYZWU9VCKAF\>a5)cST?WS[KHT_cwVdYHI23;=eNYE<lO8C4ipAODO4[m>'E=
    0    346^ZHJTVZM?@S\;WBT]AIIgAfGqH5Dj;^uTWTQ%<AD*OXQDKOICNDG_2eVH'ug%##_
    0    550FLQLQ^ARUS@E4bXYU[H[[LVSZPIVCa[b=XEBCSXSJHwSTUOLck,_aKi>GMI7VD\T
    0    577]bJ^?Jfb:O%\9QhV^5KsUNM^nR8BVrwrN_M?733#>`rj>^r9*a=_i<RHY@p^I,'d
    0    449GIfBBOCOVO-MBUWMC#L^F1:PW7THYINKLS:R]DIK:U7H)GVNNO[ij>`AZQRTMEJY
    0    638]VRtKFaVB]_XIebPH7DUPKRRIDSXIEUY1TDQ\E8FK`[MHZ]6GPwIQLN>@KlRONKG
    0    832jj9Q@`h\@:5PHUZ=mB<ehLP_qB;7^acc<m=E8551>`XfH?K)4H2JR5eC6=fw5$<f
    0    568Gna89V^bPGUSbJp4[FMPd;CieY:3waOTLjG<:?C?HCNu,=]7MH9BC;jUXBT`?C>[
    0    794D7QhVR6S@SMI+Cn;cV8GO\0fR9d:TLcY=5`;P:#Wb@PKKX1eC@]@bI@`L`5@?4[9
    0    5517HC<AIETO[5=Xa.8QaI7X:ECXY0R#cMMW:XIGbN=@mFDNDAPHQol@VUCF]WETF`R
    0    906F.MqJM@Q<UMJ(GdJZM:EPg8YR>tITWgF4Bu4T7.YYQR/Md8w4N]Ngf4SDm<<@-j:
    0    489M0GU<tFRLS]A#KI05I6SVNDY^8=,\rP9E:kFD#6EFBC<SV)hHEp<LI@SOK)A;,p7
    0    460H\29U7TVR/YE\C`:FwfI\FoGDXCPC_=cP_B,bfTV^Bcd@VI`4=e5@F^RC<TC>\Fe
    0    516Jb^cf*VVXAO5WB]iULZICNUKQ=jRZOMEBENER<:jeL_=^TG;YD#nC_?YDdU5LQR]
    0    692oI66Y6fDKHZYgK9X^UeFWkI@@LsG^IaLVX5a]LHHR=_c]DkLfHAT9w>H]CPHcj??
    0    899:?XXKaZFWHKMHw][F@:UGPAJVPURPRNXQINT=HSPF^K:KQGMJ^nKQZ[KQSUSYZWQ
    0    6536AReLGQHEZ@[]wP^LZHaHAMCY[AVIIR>HNlP[b=>^X><phV`hcSESNH8c_SCc`c<
    0    465CB[?:cV2TdY[Em+b6/GQHYB4f^1cd\E9'a`6,SaMKe94`IhVDwaQ@RRUBRZpmZ\=
    0    973<7np@=#@4hAAd[Sm_F8\?i68naTb9FnhC>eB7[Y,_ZY5blcmff9A]Z0RsdU8bA[2
    0    804HQXk>eDX=_>GPabfr@,w9Y99rcIP:DvtAI`;3KP(R]ZUK[^b_b)Ie]G^NWfXi(c<
    0    436NRTf70oN4I#ZK\Sp9HBG']JEA^J`E4SFAOS/\sGFOeBQnc>MImB8*<LEMR*O`R<U
    0    536Ok5[:7vYQQ/wAh^L>LXD@F_l'(:dXI9@T`r_fMEbeV-[9Z<DTKg\<2MW*?LQHu7h
    0    393:aDMJD:D4UJ>>VZtJdt455@]XcBV<PSRwIfIukX\HtU<QqKBS>SE+_/hYGQB5tLS
    0    5250Ed\U;YTTQDjNwkd>GR:.Afp.?^dTS8.DGjKfe4fol12^b&\.]Q\?<O*N2S>E][=
    0    590Xc?\HAsQ3D/rFZw];JEEHQ]cH2GD;5S@L^>GdVF`Ja?Y\Y2CFHfP2@F?BIPLI];c
    0    463t_HICCa`O;GZF=#HUKSQ>>P6VDCP].LA_SK[<@[DM@\^V>\7fI3'7L$.H=PUCUE0
    0    718qY\_FYLN>D.?GVTB\@=e97aiwR,PflShDRX8;O=+7VXNPO_KLo\MjObATG_XPLRg
    0    600k;?VK[VXWEUm>'A;wJRNlj1?^CN7L@gSKfK_G65GiGTXR7=HQ1ED^>FID4W]:BV?
    0    545>;`pP@E=FZAVWP^VW?Ao=e8SUdTpK<gS7:ZJCGHEwcXBVmMLWV;:\R'GTh8;\O_W
    0    837IHAg8YY]?IBB6OTQXD8ZI;=SdV7_QSe`[H`<LLV2DSQMMNOWLfWRkCKCKEwX@5>H
    0    808`JPTI[KO5XM_SOOOwYESLb-EZQNGO5`E(RJGON<HXHVO]PXIX@PHKD>D[AKFQ9@1
    0    774\;SLMHOIEiOOSN[hmKE`[i#GLG[Nm8u>iLWVWD7Ol8Z=OJX]iKE6Q]BGlO4@sOF&
    0    737wUK\2TXQLR7RVFHc`F6ZAQ@Jg[1VIAhLLZOLLcM+Z@:JlWOLTE]UMI;:WQ^cRJ:9
    0    534EdO^SAMMOOHPlM:bm^RFIiA0[MgCM/cBS]LZLUAHwFqP_FXU_D,?Fe*K\<EN]c?8
    0    829@YOD<F,9C[W:]M>KIL_=MN^>K_DXBWWf_G_<@c^ENOmIHOjMNF9UKCIQPZwH_J_H
    0    493vQaGDG[=ONVBRD=kTaN[]]hRFHGS^H\DAkT\wJNErLY[fQHHV173<_=UVUM>PRA+
    0    425M)H\k2CMP^k9djBrUWlD7]4BTEc<HEVPK/STw]>naFK7sRhwOPDSMN>IgWJEcS6.
    0    556uYUAOR@CY[4YL=45NXiSPT<0`bH=I?V(RZH_C;NNwQLSY>T;RJ4`7G<SVHTTKd=#
    0    658gTF_=DRwHIFFON4H9J];cDQUKP<N`JIEaCcVS:QESG3LN>RKCEMw]<Mb`XP\R_T;
    0    464[oMaTXQOi9<dZc\nUB;^IKMcS`R=awn=8b_]kP_\keYcT;D^d3T]`Wd>F?uRfO2b
    0    464VK;UFJN_PJMBTUH%[wPKXVim^`DQOO^CPHS6[sOJWO:IZJ\[LBLWcGWO@Ns]Ekbc
    0    541E4aqFgVU7d1U\`iib==w7dCUVqSQD;_BaBXA_Zk8[u?0a``inlfFnf7:VmA^F([?
    0    742[TFm9O5v0W1&CR>@)$dLMB']IC/JPGL>s7wl3182YR$<8KjU3O3mj?3cr]lpAj9<
    0    536LXPSKL^^=3/S=]QPIDPeZ=:YX3OQ@;V=nLlFJR5Xg[8R;S>K,@[L6:1TB>6W#JBM
    0    593Qc`gB\O\1m<VT_XZSGJaGbJ5k_GjCNXS;Uw4'FL&aW^HJ_\Z`c<Ps[CO^T[^HFe7
    0    643PZ77TwSbI,NMIcIN=:JXa<]deH@F\jO`K[cA=C<C:TQHAOUQQVCW:BiE<M>\=W^T
    0    504RHF?R\dRGVPc>ILL@YHF6C[SG?U5HB+]EW?UE,w>:h5bD@IGL_lcg<dFCN:QC?I]
    0    424[L=R\CNSZTO8UCGXbRVJRVZ(Lb;dWbcSOIU;\hFRQQ]TRRaLS>#RErRe=AMPPFV<
    0    607'AH^]?=QS_q.h1HK]PQ6Nd@Y?AnPGS]L;9ZH^UTIv.`>@bUi@1GP?wFfnk>/@ZtJ
    0    5060T9da.#s3bc=YMM0IlV5OMQTFT@KB:GGPSM?]h8PO5VLT^JbFZ.TDB4TW8IOEJgN
    0    778E1dg2QB3DdAIg\Hcw4Fk>p8AdXY^QCpGD?fG@SG5^T@1ldNnMNh.hl7,oJB;\5g=
    0    553QRXVUS@B>JGGOM\HiMKWFlABOCPCwI_@QKHKUJ;Ch2ZAT:TVW4(?KcJEV2EAKPLC
    0    632M?Cm.N4^<H4BDIV;MA]CB83_Sf.BJ;]Ig=rX#@?F\B,5HIVKY=Wob1CmTR_aFN6Z
    0    5659cN@NBhX^<vKYDnI>gT4bFTAGRA<ZsQe_??:*EkEL4QS#?Y7UMWC;GeWAMRR?iZp
    0    673ZNKXGN@]@BH;EK8C[?\HLR.VTPL?`_cMe<LU@Bw8_6U2RZaPDM@USNHp[VMZIZBH
    0    597_<RQBOGLC[<CIHEATBNLNH/ZKOIBL8dBPIwO5FF/bE3Ae^[;\MOHZ97JUd0iHN=2
    0    777bcEW3LLp9K:F?8K<G,eDJ@AZH_=DNHJ9gP]G3GK<wG3;2EY4B4PmN9S^VC]`6XAA
    0    503S^T9N@Zg@QVM^KUBmVIBM\Y@SNLVm]Tm.RT@E[<:GB_HiMwQ`3:PFQHRYMZNZOH;
    0    583*4UL?.7#V_VFVG:TiLRI?\6#RHqLD5MTJCHvu_jWgIQC]=bL_IACR^+Amc40\dW5
    0    501#gUYX>>DOO4PMl`^+X9V:3Lm=ZYp:W:3c7Y?`]HcVIJ[CgAHrpQjFbXM[V?/Il@w
    0    532Q8e`I`WBUWr=FVF\VP&DB\7:D9K=]ZV<0[VFwHH5Zwd?KHFreVnMDZ0MNS:RN0_E
    0    600ZwICBH]gjEJ7VP5BUZ[KR6`O@LMR_FJUQkEIOluZ,CYnNJm;SBX\?QSa5FbIJ`EC
    0    751D9AH2lSCWKw)9_189A)AZLd5H9*Hh_E600t$E6[/HAG.;SwwgcWD6]e:Q=0idNt0
    0    798RAEa8Y\UASGQOZSOZQDIAK4[]R>PMIOLAXT7KKE#PLTYgbUOXUIHW^JIP@TZS@NP
    0    896U:C5?nWEmDw8BM>F4=B7Z:[39=;HL\49DFo7AAkE:72>E9W\Xhd55ioEE;?kugb9
    0    847Q2TG1cJ8WKcE.c7D?>+OP=UC[B<DXEH=5Dl<5=f>DW59<HYtsa]1BTY/V>#X]@[9
    0    465BQNAN<NLVO:W?`\]#:OT*IE`/Ha`Q:HDVKUY1[RLTZABB[5[Ze0ME:VIPL@YNV6P
    0    4868d6eYPmR97-oA<^dDwTMFMmNR=?\VaGNGt>InVQ]SK\h`kf4Y,PV?:@-C4L97q<b
    0    564VSJQ;RwM4V:NBVuSGT>C8BSZUcQTNeOO=PIXSI_CMd<;WOVBJ`OVTCQ_B]\c=dCK
    0    821IPA8aJ@Yw-XTPLGE8\_AR>ce9CQF8T:OTPI^Y@cRM9QY=>B5PR_aIF`W=SS?PXPg
    0    515PDwiRb]8)K0cQsnVTCBc:L<LPVDLB1ioTeCJFAOTBiY5McfbLiBPaL3)a\SQX<AH
    0    481G&nC]epEES@ZWXUdD#U]8T-fTCo(J4T8XR=\8<RX@U;AGK7^pP^BQNC1Z`:Qn&7D
    0    555U3L;d1@RSZMM@bKmYOXaWWPE`F`tMLfHuDQ]aXZGh/XZ[snbUw;OAk:FXnaAbfK^
    0    813QISwB?QJ8Z6bSPYeB2JF1iJEMHO^M=P>;DIOZ]<Q[XLGiaNOTHB:CFB8RC<EL\9:
    0    507DTT^Q[USG`I@U[kGQ=CjI_6GN`W`S\aYc<\[dT]]FVBA7F?sw]4L[kP;nsQI^J\9
    0    523S%WV<NI?VWB[M;#kcGPQOgS9ZHhY8;D3AZ:_K^S9EFG[e9]JMW*2WV?>`QDI_<U8
    0    396,Qn[,=`/Qt2Ejh:\R<F_-s;@Phfh8/?O2?MIFch#lqF#`d(HIX>WW^1bf`VG[.^3
    0    622CLfN<5K-;`K7BLRI`]BU)@1#Sf_g8<CcW)KP7LbK?R[7XDfqg]P4]]ELZj\)VQWE
    0    446R[\E.`wJ>6KUVSLVW6YXUMkTMdQ_ApefHP?M7LMLLFIuL2aBVFZ5Fmf$IH`TS=V?
    0    827C9\b3EH3>wW4fZCcPH:`CX<*kaLa9FJWL1b+5]G.K[I=[rhfYYE>ee=Thh_O]@oC
    0    8045@c\@80E#v2=mWOocHDp<`?6ajBhYBhlQ@a72rT9P^MC`etaV^-1ZpEIib\7e@\.
    0    407?9T4F<T<Yl(aiIikK0Ub=SRTSilI.#fJP>5M5G[9KW\A@MPf`WA8?W2GjY0GbJN4
    0    522L_8O@n`kN#RU>Q_SG]IFwA`VGQC3jVT/<[4GfWOXVfKjSYC>:MBFR<[DG>NN+Q4^
    0    772E[>d;:aV+->w@fnRM[HF:Efj=PTPcAH>BLKD^M-\R`E?]gF21>fOCBY;:0F@5c:_
    0    608LBdc8J.M7c=?KwiG@6@gF`>NfX6?:E[F6Fc74[T:4gL:P\TdUTY7VS:GfYPQL5ZB
    0    700E9Rl.LQ7MTZUQHJWXOF:>RU9P`LS5KM[7B]G2eKRgaGCwZRLHIE@`^WNT_rZIPfG
    0    485?VOFEXL@E=+H-wrI:7+Z.C:PKOHN1X\WM9\a/T3/L]R0FIOKEl[>j7YSMTTCcX0J
    0    468@AU<M[G9JLC+L;JH\9TQQR?Qa0aB?UTfeNFH6Mo8>QUcYE?mr^@kUOnWSqwnU1Vg
    0    656CEgwCP<E1_GG_jTeQ6:O=VY@qPDkVNSg<FP8@kD,SfZ/cTWfV[UQZe<SZThORZVI
    0    699)HOD^>A;K?O8\TPSIbdP6UJTHE]_#=*SW=ZWZVQ?XWX9IYiS]VOV<X=NVpU8LXYD
    0    835AERwG>,H@b7Gb_K`WJXMNg@8bY[[CFMCFJMCAjGLkVX9oZb^UjPFb`5GdbTHZ\S*
    0    463?X9JJ>JKcPWJRT/,TWdKKSnAEs8w*S2XM?6P@ffL?EUBP^REBg=29ZNYO^uMNVfJ
    0    470K6@Qe\Dm#SE9RCM@MVLMZ_DVJIO:SXWUJIMWX1TNSRl7TTPD?ASFY<Q^;LVTLSUM
    0    587S@&GcFNVjBmY;K'0HYG7wQOk<=J-Wu23HJEE\<O]K:N^@7F:DBnQ0LRS@U=_URd[
    0    513<F=NF/T=LBR_MV\Kg\DMG@G@J@VEHGDbLP<_\d`LVO?S6OB=b>ZbZXPKV?F#OP?D
    0    8630Sa[F3L1PQF<hIEI^\[KEQ[LKd2o-L=]9MKGKw\QEbRWThGQ#PNVYCNYFWs:NggT
    0    445OYKHEPTrD[9SE>VDcQ5YREOOYM.>nJXURw;2DU0FFGNW`G<IAI6ELDYGVCRKOCBN
    0    569[^W[8fIN7SfgVXOUhP<SFOgGlc=nOqwqBLAJ@ZWX,]kM]kiFRdEMUJQPI@l>TcbW
    0    532DsO]9UeX@@0UQr_deAWN9K[MiLRJSb\hDYIY#VJ5PUNM_`I9LEUA]@[AT-I_JCAa
    0    478Fh4j7*mX=Y:iShYSMR:<+\ZSW87iM&L4AfX1pcD8j_.KRw178NQ<B2JI9Q7.5p0n
    0    673W_d\)=[Q'eH4G^c_a;$O=e+JwW-MV;`qGU]@2B2*S`M;PYRZUa5CZc4UbKUJXBRG
    0    543[;h8IwLMgWBYKLPLO4Ei_LSAWTT?]eIYHUAS-AR6@AC^AHVERVbBs<c:`Mg_R2QC
    0    421I2I*L?OLbNA(AeHBA<wCIb.;V2^W:/0&/V1aZLaOFPl1B7d=L_JUXfoEhOH.[nhU
    0    518wZUP-Q[NMW9Ie.UW]3)W\bWI\\[Vg<nS5SN`>KDGRKEjMQq?e0C<YGS5MSSR?Mi,
    0    59611s\6/2?FSFGwrAU@N1U3p>?]kg_54aM?BX:IU\@gh88UfVkX^G3WZJ\boK/`Nk0
    0   1122J1P:PXOBXR2U=^I`?1NhKH#MHC[O@<AAJKL[DCTVKf?FCF=RcXIMvSM9MY5GTO9C
    0    346FM5MF4=QICFFpDjbF;]I#S:d8Z5S>,W^V\L_olRUM_PGVf+U;N953.VM\6KALGBw
    0    378@s2@)MhUDLQBDIJ5bM[=j<JW\K0Xg=#7d[]DWUSRWIQFPFfK-ZJiTBHP4]gl*R%M
    0    638rK_=J^_?vjeOu/=3_wX9Wa]M8C\=CYJ6Se8m;AY:ba0_r0C1S?eNQ8bH<4`dG,CJ
    0    675bQi[9K4YBP5_Fh]TJ-?w7ATV^V;ZEUaa:RRO6PA7?a@L^^.JJcW0qCI>PHvbp34^
    0    789Z_8Y9Pag*55`FrrNO0#q;BabmW:LSEioEP`:;D6;4p^IIZLRDhWMVEFIWLcdO6Wl
    0    559AOZREXNB4i_=DFFG9`MN7X&TMa<N4<VMMJY5A8697QA&YZH_IQGA<L#N[QN?@G]P
    0    605P_7@YPB3d:UcQEG9A`d4^B`D8HP3Wi:=L?@SwHUnZYQpa;U,KL`L2U[L7>KUA]TJ
    0    525AVUO5KOi>EHTZ[T5>PD8;LRXRm#Y2g=QK8hBAaWh3PD\NNbV8TTNbDf;T_kP>UWQ
    0    810L6gl)NEF7gDJXWEf`*5^&j;0ef1g8@TJ43jE?SG#Bs>3Y]df^l4>`a<BjZQFp7g3
    0    797.GaG8=7A>^64OR_JWH;]8D:APeCb2F\[m5[>3]TQDNS;RdNaO\ECNX9M`wO?X:ZR
    0    509SVL1UM<T^AAXVAFZ4_[d>=`HFCH=>EUNuZ?wI/gL.@Ia?<CJ`OSUK<QVNSZC`f(R
    0    752QMQ@VOYPLP>cDII1h_OXjESHlN5QSTI`<L@JQQZ?@\EcJPD7;KNw^LXG3;aJ=/R`
    0    582<OB_dVVRK=&SNDTd:>BCNYGLR]_c:#NH/NW]Q_Vfc\DXFMF\QPd;GWI7WXR7b[]W
    0    394R.eNKJK>G^(Gl@iYcI/`GX4BVk?_COB\HHQR6\G_fp<;]_JYPCF=cZ8#\f?AUKZ>
    0    668YQBK7g`XWFL[;[RG\MHq[L\-mRBNqRh[7\O:F#>8SW[^P`P=;_AbbDf[H?`a<AEG
    0    311CYNUh<D*77D5AwUS@BO@YZCl00DWMe7L33DjL*GV?9d.GhcS[[36DU+OI^+FbTQQ
    0    657YRHNTWChGJDGQQOL[W>UDONN]_OE^NS[KPRCOGXLFwYJS[eSaVDZEDePNPSWSMHD
    0    464W5E9Yl9BI@UEJM4ISRMEa=SF8UHFD`.V#FH@N@RI>Jc<GFPRNj8DS]LPO=Ni]ZuQ
    0    728X#_j*INI9hAD]F=T\4)o4f.MY[W^S/SNVYsKN]P&`XAQ_lpUs_0MmR?6^[SRqG[3
    0    622[?\j:>^S#F4IMZTaQ=alGg/I]NTW:AT:RT_OAJ8PL>KMV[c_e_W0PQAPRK@a[9FW
    0    560OLPP>WVAbVB8RNR;@FGcSZ[8WBE[@CcTME^<3iB6@G=R\Tm_OhKCcwbJbI3d]keZ
    0    514E_FWS`QRTKK8MfeD<^?V7GPR[AIY?HhPUC`)92U^Bm`cXVgw>^1aQ@FHR>`BS>;f
    0    682H3eX;RNQ2[,jMgsUb63l*YIEwQVlE>VL@FpK0ZQ8al?DagTkjfe>wW:6^bSPq+_O
    0    5806SpWQ3KDi\NOXBYZ?<OM,JSUVU`a#MSnc>8O+Zj@9PB-JWBaNdVTcO[_UYXFNB_R
    0    630NVASeX9@PG.7[FEVgHKM_ETTBE`@k:aAfHKaeRWhYEwb?YbC[[.GD_AE^T;FhJOL
    0    430M`7GUk?X*N>X>Tf:JH9BeBOK2+BRh7GB8mQw^nEqdOR\>NYaBea)>U@PEJ#29]WF
    0    736<&gjGKJ+;h>V_f`mM9@^7[#MZka`47OM>@^/3Js=`^B1MhRofrFBn]C1ihNHR.f@
    0    656A7hb#?A5;_:0uL<pT<Do1c'1\l@f4'JNH6W@O]X2dj:)UdNckZL(ia3TZfTO]=f#
    0    534KZ`;IRo1OX#XQoIbE5\KJNU>8BLHC?[FW[>I7SN]AcTdTU@?TMMGeHLJJBRZCPJ`
    0    780]K<H?XacBALk<TNAQIPX^K^XgK=EWXZ\KXDDG8CGBh=R:SBD?UMc`DNE>6^w6B;I
    0    847D=PIcKWCeCANFUPgNA`VDF<U7DYDGF??lKCibGMW:IGBFGFUJN^6g6WVQ\>O[wKn
    0    641L3UU,XL93WYHFvU`U/,V3F5Ej^>Z8Dwi;I[M+Ea>O_DN]\Z`Pj_8jQ:QXNf_\7KM
    0    718MYJB:c]XKL;aCmgY[+PoWE#K]FFFMOejMPOCUHG7:UEYJFfRRdGLi2`G]WMLG<5]
    0    648?3:6_]BHSJVU=W?H*UdP[*>P)@F?>RI:kE\_Z>adCF3=5+Fw[\iYYYdXM[QBYOZP
    0    421;[TQYI]7uID/<RIEOGZ=QLj4;2TI6eJR]3XSPtVZ99JK[=bR_n9^?mUMWa>]iTw]
    0    579H]<OV`AGHXAw9VHbP[cLfFTd2YReNpPEbAQBb_f[H\]HHLE^E2[[N[ZN;MZS4I\W
    0    6431F[oAGKVEM1>QmGGAALwAQ<eMXEX0;WF>GEc>SLZWa5GeYGU[ZPYb?AJXbO`I^dD
    0    531A0_H?KH5VbX;Y[5ncJ<T?[K,ff@r7I=fK<VA#gW<G`<6kgTG_LFAVOMGTPc^IQu=
    0    501S3Q@XFCU?2FO8ZbT?TIKhSWkWMSEQWD]w^@XaAWA58SF7CY4/W_vM6]?W7RhQC9[
    0    509<UCBCV[SMYLYOYThVwRIE:k9Tc$ZGMTJM5C<VeRd5dGW9\G[fbMQhLiDNPOWNVba
    0    753;.klNF'*4_G8ePFp\:Ln2w-<_b^r90gK76dDNZM8eVI*etlqca/0[g&PvjH%iEf)
    0    6615NRa)B*F:U93\DPbYGQ[HeP8R\DaF=A^@6p5E]RMdMVM[hdPBH#aMb@>oZU6[me5
    0    602Wj=N4WT]D(:GRQS8.HOTW?]aI]#\UX>f^RAABX9L;SfP]Ng@04Rh=NdZ6HIGFQYc
    0    552=OFJ8IK6GKK7gKEM7]P8T?\HSUpo=cA\=#OYIlYVPPI@fbkc>bZ;E]7gMf]GOJcJ
    0    555VY?SN]hKC<,gOf\ch^OVL`NnHK^BWKXGJ_]PSHQALBNQjV=BZWn#VGGKJE8GGJ>S
    0    464IZKh'DnALGJwH\R@F\YKGKYDGIGA%J1G:YF>UeKpWFPS]g0M9FeGIIVM9AaOIZUP
    0    473J5YFiLecIMO`:\mU1\1eGO\TWJ[OL@ACW(C8`/X[B`#5X74g`h+@IS>JGI1\MOAY
    0    661>EdZRJ5PRo;>JYUbTOEr(n>F[nRi.SAOUAhL>\dJ\GPDDkbwWiKN^q=NfbL9s9YD
    0    528?49DnK:>mHq52[Gm;OE?RDSY>VHQG;Y7_EkNF2?NZ<;7W>TjsNY(@`bFV[#=Mhf>
    0    4939;]j:w982P4GBr]YOLE[:T9WYPMSG0V?q?RM\FMAa?>0MBAOc`W;aW?Keg2QRI[@
    0    508I;lCT=I?@\YSQLUY\=`wJh<[pJQLM^JBRDKabM8>WDMKJ3WkeM@MIb?FaT+;dS=7
    0    576X@YRD]QUDYcIU*=5dYSKS^S4LVFP;#G5VaBYGaQNG\AdiJEHMQKMVEHND?S_E9J:
    0    484RGlK?Xq8LUAKZcLaSMr[Mw<QPRiSO5EQR?SFbSZNuFM]W\WLkDHgo[=7i8KRRI37
    0    647@ChST[IFbagZVQ9N_LVJSdIMVRwREALRXSYY@J\,L]HKVG@[QIkMqNa\SYT\S;g;
    0    588W:[A<PjdHmM_JEB>d\=IXUHh[ON9XH^2NmBO<1S6Yd,db-47UTagX#N\D0v_=4KG
    0    5457Ka[<GZ9Wk9@VfPdJXIb0XLIhZ=g&?_d2,\6<wQ4jKK1SYVcXK`O^`:eZOSK[Vm=
    0    639A\=<gFM8b>MKPEHJIjjFVAZNAI8FFOGMdL;JwcVaGFZieA_>^POKCKRWTKjJ@OHc
    0    586P4FACc^*\eZBUJ:KZMHCTPJ#6O7ESH;SNDKBGIbN=BRI]GY\SYc?>\MKSMs[aOfG
    0    731;BpW*48(Ic-3XoA\D8Gk2[N:pl9f/0OLE)uF/fS6=]HApwv]Gk`8hTDRjg]EhJj9
    0    603DcPo8<?AR]TRNEPkLHI^.DHQYw<u(A[aK1h?BZJ:GL8SioMSKL%0jY>MZRZ6QPhE
    0    594SWC[5OEV@IHFDK@SPFIDMQ_QTV=NOUVBC]K#7O98N_=lOYSH@UJV22>3G-P`5ZPR
    0    674A?ZCF_`KE=)]Dpnh8VTn@2IX_VZMJBS_fMA]CJNHGRG]PK[LCUGUw>^,EQdL`U7i
    0    684:IBeSSbOLGNB6ZQEMCD?SBUMMJ-\YJBH>EwBP_DTDV9ALdJC;YHEOBIVHTJd0U\I
    0    312lXd6J=EMLZLwW`VF8;NDGYL4CDl_C<M>H=5q:Q[XPcJbjaYWPbmH9BXda=AKSU>E
    0    815d4^<ZfJWOKJf#QQ@F9Z^[>7gNSW8YQSTbPPgE7]@KSDOG=O__Mg^s>gP=QXZY<<R
    0    481SDmTJ8NEA\DabT\_Q?BV2LS8N]F`A=EgeEY4RkW#QoLBT[AaNc^GeFPBVVR_A@JD
    0    523$=ogHW-FBMUcMn[bLTCN@OQ2PsWT(J=GO*w1Z_OSnaN;bLKdTaZ=`lPZ_DE6ON`0
    0    7399<e`:[8<<N<@pYYRJGJd:]JUS\Kg5DGQH;eLMZWLP_^:NYpwUiK8]]B[]]jH_afF
    0    6739YJ>\KKVo0\:l1@HLWbWhLaD<Z:Y#hE[V@JHW[tTCIPV4@aA9A7r:HMM?NgJ?NTS
    0    688AA]b?D#R@pa<RTR]_AE\FgABfiah:VWq8%_:K_k*TbP=WfdlN_PCplJI\pk;Q<`?
    0    562ZQ;RLZ7UEXQS-9eKZWQ<JEIQO#Z-d\W;1N[7f94bT=bPBO/Z6>HeVFHTKR:`3Q?<
    0    799D<9plZ@^>OfW7=eBbd8Dw`DaB>q.objE>G^SkM2c\:a>DU4aSEUSZf>OOa0>AEf?
    0    683ONMLBRYYZTfBDS=AaMHNNWFAKW<Hkc`5$I?#UTFJM6X:>kddZT>ZMTIJYHWOWNj3
    0    564CA\QIcFPFSbPVRsH[YIJW]A[K8VZ4F_IP1OKH9HMI[`OLX@QZGN^AoKPLwAKZ9XH
    0    399OJ\a_3K?(iCUGU^MjUIPSM(b\H\=9XOg.DnOe>$k5Lw4-.1O<@>`W7C^3lE>@9AM
    0    582YICA3w^AaOSLET=B@=7FW9`UY42GqqEN6PV56FJ+*<=8;Dn\iX_,5Gp8X)9iMSbE
    0    695H=FMBdU?]7KD@W@JD7HF`BeRLJBL_lWLI9WD8@wIMX0P;8SZiZeDQe^:HKIfeXWR
    0    944V_QR:U`W:XJREPKLUWBrESSOkZG_WRag?ZRICV;>KMYK\Wd=VV#CHA<CO^ZP@.RQ
    0    651ciBn6AZk=13WBICA;>Y;8.N_8O3T<LF?gMeKIM7K[J0O3FK<570wL7<NSRK^7lAJ
    0    549TY`KV?W4E@=aUOXIWUEDEON5IIXiU#I)CUFAKeG\WTMLfPS.I?FQ<EJgKA^MW\2\
    0    514plMg81UW:HHP<?>1>Ve>EEJN/P?ZGY<Bw[ZB[b7NV@:@LHKG0:GhB(JYB?=QCNLJ
    0    563oe>jUK2<DNJ6X\E=a>OdQY>EUMHPTdn]WQL8L@aGjEQFSCVT^D#Ib\DZWre^J;U3
    0    796fKATpB7nQDPBU48DPWnKaHCG1AT&WQRGvTF`J+Q[g4bM3%w9H6,]N^;LaULbOd1)
    0    434^aA=F^6QZ:YKPWU;MVGLQUYNKR:@lkeRFZK?4X4EF#YWF`uX_IF?<TU7P?SQYK^=
    0    658RDDVKT3UI8GA;EO3UMCIZ2IeXGPDSdYX\MXME#Q4L=\MNG@gFK=]Y3MM?ZD<<:U@
    0    604G]6`MKc?0MR]JYPOTWN8TY?W9B<TgHM,I9kGai#GeCEfX_I8Y@BZ,B:3X-9VFkF+
    0    747FOEKV:>TORw=];6CLRTDCA[]HSJN?J@`f:P%@P_PCAUKHQ^DUC>ZAgDcT_RLFPUa
    0    789CZ<5dG2DqIa)X8;=Nh^>hFW87LIJUXOQgD6UeNU\B#aY?9rLJ><V6rSkNHT@^Z[W
    0    3198V/NIAM;<`C'e';DBE^D6CEXa:jNE'>\IVCpUNRoiZN0.]TM#JDW9PU,ia8T@SqT
    0    6645AfY5QF+<a'.nv`de6?e3c0$ua`s(9fYHKcJ%nZH_mM2en^jYqZ,wZFKZlREm8XI
    0    504WY2_RHrbRKGKDKYVWqJFc[LM*LeXMIH=:aqQwPORsTNI_X3SNP=V580M87=L;k]@
    0    666PURR89]@KQFedKYMwP@SLc.PF>[K`3lOPZVCXWCOb[HNSVUScWSCOV2JW8>-WV_H
    0    8222`B:]=HLWOV3bB/DFNTDZXN7PW?SLOKcIBPO<fhLAD`TLXwODP>IBhIUBSa7PL[a
    0    625D<[_FCY5JeLHb:M6NRVK#T]>K`sQ<5.9DJAZCWp8BW8EGM0?PObERTDOGLONIEPN
    0    599GFY2UN5;hX^YKQ:FORuL4D]PRQMMBN9_F)FPRLgPY8HNCUBF[QQ[TXRIKwQA@[dS
    0    571I;CFR\JIaA[YLV[IG^BGhLGFIYGH3<3VRZ=c-8@=K]MYJ'BKY<]aw5dE=N>_Q@TM
    0    553LSPiV\Ha8V6UWD`PN9#ZIS5J_Ob^PIZW`Ehe<a7Fq`NYCL`ieZP#eTHOXPQPj:FK
    0    525WHM^J`fY[:V_O?9;bpMEFNX?L@Y4=PD@?hSPWWJGwfBhVIOVEErKXPT6A/fa(*H0
    0    491]PE7G4SAgSH_b#IXK5WUCaj=Sg:X87[CNbOZLeaLY>HIO@SSLU=O;WPR`EP>[Q`<
    0    752I0dS=IPAJ[5SKUca\<c_>YD?[^UUUITQG<O<>R^7UAATZ[SS]PHUi8RAZHQ>wGIP
    0    446Iw7S`?<B[XdD<G59PaM/ZUTM,PQ2?UAiDFJKVJ]s3CgVD'QK=9@t?ODe0_mJJ]^g
    0    433HILN:3ZBPNPK]DEIwn\;kYj<JE]7]Uo0D]VZ^pFAWD\2VKv9DBHi>cDN`-5a[UD?
    0    539TKSY\4/AQbh:L=?3q^ENX[9>YYf@jCa`\FPTVS@`X#kOOUQNX4F_@aD[O]=>9GID
    0    654?(kO\<9;UjO@BLMoG>Er=U4EGVfL4ELL^9O`YFvBTZ>*nXDlc`T0ZwAU`aK9mlJD
    0    599YFGXPKN_YKhPO?BRj_aOvjEWNQ8<]7w:a>=QuSHVnM^lZDdFd=2FB^@AB??8PXD:
    0    4884=WeI'X/9QUdTgZmZWCVS^1FG5WcM:rU+9p9oMIXw[R.[XVhXMp@XW<HXVG;^Bf<
    0    500@k9Q5FO0MO7<wYQYRN?SIoKNOF0WG<IaOBXR7YNL0dIMVXpTM_VKJ]AL]Nb[_RPE
    0    665.HQn<=>G#fE]GWN\ZOH_L[FFU\F_69cXVCW?_dCObS]Fa[bSM\U7QKCMR\?AL`g=
    0    407DIi<_PZ?fi>F]\fs8Jd6%G=w9=g@8BZLg[9IEGj[Gs@DTDOhcUgMOEjEM_\Nr;5b
    0    625E@bCU_:FLKI5RD@HI3HeTDEFGa\N0D@KQ4U\]QJMObPEVVaJQJTTdTVMPw`VZU4T
    0    609TB[OUOXFRL?Cg_UfvMHV\MLAlNVKN;jY#>L:UUZMhS\7]dMO]P4+VTV7^B6<V`?E
    0    554]T9w-4[v<=AO?@6762QDC>FH=K4MC@90]>mOGV=ZuH0H?AL.3$:YUCANOH:JErNH
    0    634=@WFE?ZJ?Y?Y?][BAOTRN6d^FEXA/LF[b#_G`KXiF`BAVP+ILTaQBRWJFM[0WoQR
    0    5982?aN60J6QQ7]HXh_DLEU<CUFMIDbJ)N@DMZJ\l<ZFr9CipAdSnw:MZH8X_E']YeY
    0    792aQBs@9Cs2>:=7C;<9Cd7T=?f;DAD853CjCwZTDDDr<26DJ\?A?;tM?.cP]Tt-h5@
    0    622;NZZ@:@VH^;PPYTM[CK_>LZPPW@M#5HdMJMJMhRIG]HGW[YHITU9=R?EJTPKe`\A
    0    540;QjlDJ6#Fj%IR_LCZJ=R7Ua;dYMHR4IW+-V'JqY<PH^?_ZnK\^EKj[B>l:_(_>gE
    0    4655eVHPA:X,M@XWKmEL-#RWZIR0?FYFOeGeHDMEH^Fe?\$ObML)NL_>HWcacX7QOMI
    0    691@@el#FCK5fAG^^]d^?<X3U;>ppF\)GVFP1aB=_e3P]Y4^lk]Tg3B?iGAobV7g@h?
    0    693)P_wAY^(:_B`Qcih_8B[.P-FZ^VWLDZ`V8YSQdJ?mSD9a\fXNWIWSODCZXOTYKPP
    0    473Xk4Id9?MI@EOhHKLM:c<OWTGELHPUQL5\VRTDXBVQB\Z`S_API7C#V>HO=T?bgDZ
    0    684=JFOXO-aWWMB;B[JLZACw<nNLIEVPiSccLI6]CN]ANZH7Q[ON9'T;aOQAakMCRBc
    0    513KP7wX<fKSSE[NDelBU%7p]=m:?MKS>SVVCONuB6]V6SQJX[942?j:V-L=K50JTH[
    0    534>4Uv6HHC1wE\`gf]Y76t9cF^[kTJ=JpMOI_CGHU9<^E8_`QY_abOsU1LoS<QSOV>
    0    528@L?M=)O8B<-KjGM_kPg<@YE2JE*f;G;]><U`CpHYS:cTYOwVFA&%<k9TZJUAZdH:
    0    474_@O>ciFQ<OCQIiwJg?/h4X?KmXR[BSXlKYI&@_DKYRQ.p^VT`XNfTI(5@^`^Y7A8
    0    461CG1J2\d:G=?-4mOPBHOHDR@CRSMJZ]GM;IELSJV]cKY)LCk<2c[B:KwPI1OgEP::
    0    781E9ke<:66BfC.`HJ\cH:p@]A;ikTeTA^k=Cw>@^W1[Zg:Xeghf^@Bdb=h^beG`1o8
    0    591/,YZMH#-XZE3iJhU]=ae>t:FV`JU,4^ZWPuERjN<YQo+PSw\`b/FXl:Qe^nLpkR-
    0    590J3TgOVFSA^KI#HgRNUFQ.e#dZ'iSL]cKA9ZIU>0T\=K7NU:X+JSQg\KXRs1=63WV
    0    57270NH[Z8NHVR?:HMCcDO>Lo8dRUGL>W_e+:XFIaEBTV^^EdYj]?wGZfVjXnSB@5[9
    0    547S72M]SBr%MU:?Q^I[O29XC0`<0\Jc@ZHXAU*e74aT>^5HKWw>LQBgR65fU9-8;^B
    0    567b>[VYF=99^MLVbCV_65gEFAJcYKcN?V^7>hKOXI<CY2CgmZt_wF7LgCG\GPXd0Q/
    0    993T6RlLaHeA\ZH-Go9o]1Lcd3^P=o6^[tM#@a:W3(UqI\:QX$p+N[Ibf>`Qs#M8%lC
    0    5065#X6XcLSa]UG1rEH)):UC3>XK=ZDOP7GK%VRF3QND4G2&B>tgk[ImS]6\T%PaVQF
    0    626K9F\VHP[Neu=P?;MscC[RpB2d_IQbXrH^#iGXICVUW`G@kVW]=J\I[Ldgf@VE#mC
    0    6581ZOZUW9LI`AD<nWT>AKEH3WOEIIsHNNGH8V#VU8Q?fW3PifWNYZN@`QOYUA?SHWZ
    0    339]N5EP?VFO=FZKwTnY=H7GVLFDBBON$KO#SNgLQE^H\TJHK=B6S_[FG8cMO5W\M:L
    0    506[7HW;SC8YKn#F]#?K,V&aSK&D1FFjRh:R1tG7D_AV^3(O@B`gXDM?cCEP-fop]?0
    0    510T;s@1[_7G_7QfJQXg3:Q?fL2TrZk:$Jf;JVT#bw3ed4:qc9CdBa`u:FLYAdKB/N6
    0    561IXD\9*1ZL@=SUw_PXUEmZAOGp[OL?MfXFVJRMU?N2BXJL_kDmj,F2UAFoKVKr]FV
    0    567l6UR/qWJLonfGZ6Kc@IS-T?3\oRY407?Lc]M#^r>i`&IiICO]=q=n4e[X4rlB?_=
    0    541Q7ndAE@B$_P8^^Nha*9RFmA?oa<jDDRhQFfVPkPBTF?=`w[[aT:1Kj2R[=[BfMa>
    0    690h(mU3O^?MwhUg9<BiSLG8hC7TZ^>D#CJFQL\@Kh/on$JjL6WTBPqlGDcJ]b]K3U%
    0    556P:SZ3SIBNXJ@FwKQd<.OEKZ4UL]N6KFn?2Z3;LH;GHK:JeRWXdKQBGGONC@\\?YM
    0    598egNYJHd>IAKPJURCmB_R<HXM^ZHF\MWTY^7BPR=JKIBicdYOwVC<SG`=JPPQdSFU
    0    521FTaRAaIK2YPFBcdPQ9#dbRqS_1/TNnFV9ZYJ>TmL-QKW^YQZ0p_QaIZP[[LPkNLY
    0    619T@\w@Ik=D_<FVXNtH39R0X:LOnUXAIRL:JeA9cS6ZCM<^T]JadI5NUCBiRJCPD\C
    0   1176GNfL=MK>I_#QSUXdL<Ii1Q<I]`X`HAZTIHOJ5_T6M^OJgUXTG[@E^MACXSWPXNRC
    0    474UNXGPe=48`^QW=?Uw,H[8T0JehB_=7oO1CPIZRL8SKEY]_C]8[M+\FMXVYKMH;h5
    0    510ZXE#C:aKv?7L-Q_^];cTOQ@eKDE*HUZOY>BeXRVJKXVjK2eOM_HHKUfQM<GHHWNE
    0    691XBZB]SRVJIHcwI5]KF:MAMWHEPS;K\MZ7L_^6]\MWV5IUJ:MSEe@GJPOG8_XM9QL
    0   1001?8ch3EHBNa1XYcOaR4A^(P7NfZIW5:VOMEoT9PU:Qw@/aXQ\VgR9nLP3`QTSb@WG
    0    592&A[VU:,5ReP<rOV]JAFZ2[U9FbZ\)DYcc/kN:hS@QOL6\qSiCJ1C?_I[[wiD`A^L
    0    434EfW/^I[]bS+C=IXjS9PbXSMH:O\6QR^6wY>lN$4B,NI^:8SRFN]B^aFSSU<SWP5_
    0    680aGDQ>^]K\`LUAv[RA07i[IWAwEFSMWHQ>PfDBJ\71^JLOKI=NWhJMQm8DPU`[N_g
    0    792TZ4R4SwVNB6\EnYHTJ9Y]@ZfT@?P]`H^ANN;EC8QHcKfW[C@7CZVI8f;K>HX16A[
    0    601YcD3S^\>?<#e=fhb>'OWQI(_MQUDHRfL_aDHWG>B;EbEDZ?X;YRLSNHOJLADKX8L
    0    58912Q8VLP?LIBVFaiwA0QXJ<EhGRiG6YDY[>>k_:bU9M*.5F'ebu]6fgI0Ea.=_FSY
    0    430UEO8p^CrZP`B>DhiU_#nkPOF/@fFSh>DU_oIPBCP[EX5JAijgNU?orKpQW6Z_qIM
    0    536C@]MV:@EJI+UZMrcL<Gw:QAQM^JM?.]QG%NYQGAFT9F2VEXMVZTH9O,MlU<4VZG>
    0    449<FZpEeM>?cN]S\[I\GIRTQIKW^MS<8CVJ?O01UVAb^B@lNWDAN?MwY3Y]UpMi:\C
    0    7923`?bON>[ASh8O879geXDafK?\[GMMd_PU?\#WJSLA<sR@WPDBLMQGrAWRmW@LFnS
    0    573PnDYKj\T/iWGkZC=KT<YAPV6lT:YIaYmJRE(Le4C#KO5GYl827C]AKR3ZDmm:ETJ
    0    635RY7<JfeXe3aj;I]6Obc>UEZr9AGCeXY@1UJI],S]EG^Y:AR>PQ]WHQwE:>ClK3MZ
    0    5265\^f>J\I\sCBU_]YFND[UCPT7GKf3XaGZ(rLBdNU_ITD<Tf`=jBHS:HhWwSMXW_V
    0    6079CjwDQ<>2gG0aaXnZ=Ft2MH:hPJW<&ZW36e>&a_0agZ4^jsgucSCYYJBiUb4jQn6
    0    722KMXWCMNO=IZ8cOJrIT:T@T<;cQHfU4mHA7D9A_N8rw^L^][gjO@]M^9>UVPP^MV8
    0    626i6X0=C_9[^lSY<-8UJb@:T@,YU]L3>:M4_Ig#Qf?`\,Q[K7+9EdYj4RTJBsY2/XG
    0    686aSH`8lVMD^E]:KJKbK8<PME]iKPNRdXZ.W^91FBDIwWaNT_I?O5Ni.[DLGl\?HL]
    0    933^9\T<WXFdSkWQ9?6XZHKILFCKPd@JJ9F3OEY;5l3ck1@ZE;NAMw\jA[W;9_f=9U@
    0    498p^BEMYrGfA>In-AAWSrE_I_,AGMX2TS;#hMH?6YQ%PJjX8F4d6F;FC_ACFKh@,Q]
    0    584=TqTFR<V@h#I;cYW`:<jBHCgl`KlQMdgKM^)5GcO/^U<G[\bPa+HddX>oudI]:HZ
    0    774YIeLITYAA[R>q_FeSW>YC^R=U_Q\@COY#>TU@RW>e[NKWPLS]KZ3OWGRUKaOPDOJ
    0    605*DtRbB4C8VjAwR4S=[XTTUA)TuLM&;FQ`;HTolpKO?]G>NkRG]EIM`=;_ic5LOj8
    0    533S9gK6LJ49t=FPZXInEWR<^@=SaGw@LN=DAKG?WCKFl[ApaRDMVE_ja7,bOhE0EK:
    0    554@OMH^I<F*VADw:CEBLab?-J8Um7^4=5_\<F<brKe+H]FBTeLEIA:=cJVJhh>FawG
    0    407CLPgPC0T=t<FUFKUR8qSCFWEmkEoF;od>BW90`<`T_gEi4twYN=dH^7OuW],X_nF
    0    462=H[XF*:S@RT%VL#7PEZD80[:G_7c<_0jL>Q?;WpN2ORJGXN7/QU;FIQoC`kCWfWd
    0    540HDC`ShJYCSNKIZG@J<0WQXTgs=3;fPYX#TU@MMSOQiFFi\CNS[R;R,ZEOEQRO?<]
    0    607Bm0Qj.>KR3cHO?R0?[T<cMmPCS4VHZ@aG=:OT]Rg;HXP@>IF/'TVCH@Y;9WABDaw
    0    631>QUV8<TPKd6maOGcK,6h8qK8EhJXA4W;V]XJB]P8nO9PbbpTgRPRGJ>%w9@j\LOM
    0    513V:LYZX[WFKLQ@DVRL]AUXH-jL+D<hRE0:ZTGbC0mN8BBRI#C8BsHR<WPBV/RZ9&4
    0    5908AQFAI11Y_^(QN<;CWIL[LV#IXJJ'JJ`N.S=7UUE=9RFGHY[>]FAIZSZ\WP8FFeI
    0    6765AnrFS767eSF@dBLMNFW5b;;_k:edJKZP#i=VXE8L``,Yb\a`WP:en5FrcVCbBqG
    0    536@IE[XgY^HJI`QVWRZLKPN_J:]b,Oq[ae6F#9BX7;AL]CH7eM`fCKKgE@8K\ZKEWY
    0    714-.qp7;3:3mD<_]AjAAFj-[.*n]Fa7JTg@7Y6=\J+OeO4Ubg`TwOCjm;D]\OB_Ca8
    0    850>=lm<JH=9v@ClVNaYA2l,e<Dwu?j4Ed`54jB+gQ9TVLAi__k\d.DeaJRfj^[f1o<
    0    682<GLgB#LI0U=GPKT?=ZMA0OIP<@EdE<I7<GX=]a?bU^>LRe:?5IJW6B7HHK>M9aGC
    0    888@RRWVD3GPRaGfLHMdY[QSV]B]XRXCICG^J[RMRQ\S?aYMJwFRP@XCbNXhUl<TOX^
    0    722?NBwGE9UJOUXR9eLLdSAMWFFKQIeAI;8D=e;]G9RmYCWX[`E2J@LKI;_MGb1AJUJ
    0    475\P?AR&TDF_\f_CH\I0`TnZLM]JBQ\FIFwhJWE]2OcGEe\`W=HDAE6a\Q[LJ,d\L.
    0    862<S;q.7JO.D9YCSUJ5h<6<B\^3;3VT.=@=Od,Tb,`wi-Dhp;19>`ZC3BHJ*@E2f4R
    0    754H6UZCUb@PV7^_`XwPA:[D^-JRRZSW-U:ESUQR[8MXC9JeiKOURNGSZABgM?0jRN3
    0    600A4WS:A@4IZH5\RQmE3OX9c6$[cI]#(WNFTRD3]S?YRCGlYdXWj54dV,5ZLiKRVaJ
    0    623_?adOGU7?wDQTbCrXJZpRd49bE\IX7YQKXWa5KJDRJXNbYXYdLQ4c[??lLCEnJM-
    0    748BR>>RAOJlWO\YALSMPS?wWPR5L[ALO7IbPG[lUXRMD\`CCd3J6<pDL]^LSBMW`JD
    0    650PM@ALCT/@].qLI`fiDWPVd5KDFkIV.vYY^F\O\&U[FM\ZFV=aQO$2YQ#L@.<\^6M
    0    352QF=H9<hUERS`_WP/2N`*A:6U1:<dZ`M2Q[L^BP9ACR/1XHN`p5bqTS?B:#7QR8A9
    0    692[o.>gEU\[#Vh>DX>QeW?s-pn?5L8qfRP`f:YXLJuDIV^8EM4DMKV>3X=.83M7a5`
    0    641RX=QBeXW>BU]CTYBAPT6Z?_w\89W;P;7<EZ8VOBcb_CQNZLI9QmaH?LBH7A^=gMY
    0    430k\><^Vbd\);g>Yg\U]WUT9TaN8c4lhcSff#SkE5SEQ[^:<EU^P+.T:`SJE>XRZ6a
    0    550UDM2RZ?CjbPN[,>QeSwNNd>1DUJV<W`BTIAc7iRJn%oO:2w][<*2Zu5RUWH[YoY9
    0    427P=G=CB_UNMTV``X[Xb<ILF]bIYFHQa`R-UQNcDPZF6U;[YPWePSSITEK?H\VF#TV
    0    702E2E[W[La4FaO2RQGd[1H^dFjHEwGjQQM-8f'aIFQcG[;8HIeHRqENk?MM[ACM?a<
    0    447PDmYP@J;b?X7X<;@bbVLWTMWO]r=(QFaaE)MU\qCQRSPde_D;A9wLsXbMn_-D;B0
    0    624IVYYhA;G?WMF`N8idK^a@]L<d`N[B7YhiwQ\6dbRZZdDg[^Mj]8N]aNHWTb0b`W@
    0    493MCNSO5GL7Kc(\?6?kQM9WTD7SJ>_`5SK+HP5Z@PLHVX<@JfJUN>@FgAKXOXA9QwD
    0    6407AX_07SD/M#RWZIa7;JJ2S?KHOT\P>I/<ZhDV[CTXa2KbW>J@aK[@6PPFJH@FHQQ
    0    359,Cla[2I`YVrF7tEHsu`mP<aZmOJeHOiHIDhUGZ7KNwIZ6I_Q:aL7:>XkV\c%8RYP
    0    577A`Ji#>N5G[V/:ZdF;fDI6EdkHN1`IRVRXFaO`_8[WcE<Yi\<7JE?GLEJLSZL:eGZ
    0    561BEQjRMKPI];B]RJYM?;e0S?BhOVR>8fOLHeRE`XEYlXN\TTawX3:NW*CfWdK]JHI
    0    672MNw[IA.M8XP?VMOO_<1X?ZE3Ko=^BS@jDTb6BL[FMfS>^WS^RX=8pH?=K^VSUMUD
    0    452MMF@R`b.s.qTV@::>bf<VTiHBFY3ON:MQH*W;PcRKdFVF6GC_JwjJ]rJ:PJTOr]Y
    0    636Ce1G`HXVM?>dAaiW4WJNX#Vv4G2NFp45WYOA\YOa<EL[8U\05GSaC9SB53RN4i<a
    0    692X1Q=BOf2j;nZ6>9.;Nc?CFJ9<F]B1P59[JU`J3qAY:GQd6F=]<USR9gBC3Gw@M_<
    0    554.:+IJGW.KMGlCWVE:Lh9Q<W^:;QT'?'2HN^T]eIeXR;cGePLDYcT5KDG6D-#>mCB
    0    580GQN+sMQ=a=&NRLY=5OwEETU]-9eH@HC>lG/pZY\lM[NWDM?KUYP;Mab^=LH>\X.i
    0    7570VQU9[:C:XHCScFZRGAPAY_F[a5Z8QWUDDS3JSRCJFHKZbaaN^VPQwEQaU_G\A^P
    0    8185CS\8QBC9_M4K`>]P>DSCM:)twCq7VMn<=f0)lK7QXX9RVtUX`DIUNAHdZrQS@^S
    0    565CLJT<[7ACLSJSeKO]T<@L=hI_R9nF[Q_$F[:EoLRHoS-RpbNH_OXTXOZ@UwYYfCK
    0    804:V\SG??C?^T7eM@AI`JVERbD[\2j>8@^J:N:8WQRDO[JRj]SKPO#[`DPHmkOLTWW
    0    682.Fwg>'(6D^1RV`QVW>Q`I_5HPbJa9:NRQ:nY-VLIpaLAleseRYUNYf6MphL?bW`>
    0    477TS]L?LGIGMhDNVHNVTGS8PJ<dmF@@LMfVRKc+Zj3Hw8>ga[UMJL6[G5[G>kYO2GW
    0    4491dC?P5G;SRPBUNDQVhXCMVr9JhS[KC<NKF]7nwEAOGnIKXTKTBGV8hH[AXU/8YgZ
    0    539Q:foBC67Ug[Q^0/HldH@6sMSI_UXP8:@7)MbXZkCa`O:wa7YfG]qHP2^iKCBHGJ%
    0    446;X]I_Z@>XZ?`=_MA3@EVN+wcWj]PO[0uS^L7MFWJH\HPD`Om]oqMOOpSHTN^PmEX
    0    651N^ATj.N_Q=NeW@CFAb^?MKcNOHQWNNSJSKOQw[F\mSDY^EJ*NIcQ6H:KNQE8Bl?Y
    0    546Q4ROSVX<>WwLJZE>B`=\B_EIab_JIEOG4FBP?Z]U]SdCHLVeO^DD@]I^OI:EJ0YP
    0    662&S?NS(>#SUGKh>1K9Q];%c]@_qVq9><`^>@H:gV_EKRYVZ\B>W<kVW>]^cI3[lQ_
    0    617Ca;S=PXYNQSLcGRQ?A\JKCmPAW7M8wKj@X]QMR^O#QUL7GHbFOIZOF\_?IsY/M_i
    0    626#RaNMF6BRfP<rK/T?UPX8P\;PZ?c6BZCI;d1,bbP5fSFK\b[ASIDcI\NZ_v>R]UY
    0    715NMfRJ6F05^/AePNhM1Rt:j3RmX\Y#+]]b\Zc6ab>\GRBlFjUhY:<Ya5[ba^,cIQH
    0    457BWL[IFANFlhBcFISNEW.NE]/-O6YFBGT6@NHt\Qcw@POaX`VS0DKUj?Y]SE?PIVY
    0    657;K]eM6SJ8]KLfVCYJbIJWdF;]KKwISWf@KlAWeUEKITG\X`SPRHJP^IP]`]>IT[>
    0    526/@ceAINIEdBHYhFlCZBDK`P>OUKcDE8E;:d6EZ>RgGS8l_f[Z]QRC[5\\Jf7Qw[J
    0    624Lf@^=0CEBTXS=5DS8SmD2;U]EOPI2M1@GSSVgWKQw]LU_Ya8L@EQN9?ZDkOIZ\DO
    0    538OIMFFQX;dNR`gEBA>4K[#KBT<[M`Rb@NUBfTMdeGMWFAeQYAV^oXPgdOOM\<^UY>
    0    643MLZL<:h;VWeRY7E2Rk]@@ZU=TVTC'-FA#`EdJZZ9Uc2AhJ88X4`HTACfK;l\H/SJ
    0    609PLH^7MJ_DI@NHhVM^HFgQMINu[7SaWfn4XOAILZW<kwN:[_A;[Jmg[ODCHVVIAT3
    0    673YRu_.JU1Jkpa[<8E]WNK+s;1XedF/;8<3UX\0Zq.dh-VrL8LU0ewtL_PMAkUG<l@
    0    747iALNF0MK[]\ZDG=@NwaAYZBD?;i8B=HBBX=dFD[G\MFaZE=UQPRg_MFM+O]XFK?>
    0    542M8B=;E]2JK>w8@KFMZ_ATH[OE1;[,32J%XBNMJR1YREX[EULBFcR\4;*U7_QFNJG
    0    513bZG:S@;W^X^D\<D<_HUNJk:G?Y^CT@FYRDLYQRNYe#hUXEb>[/5N:UDPGGYNISGK
    0    420,oRLaa=KB;S5M3_U=2R\?S\YD[MiJs8`ABN8JUPb?RPB<Pt[@[RwJQZQlf[AUdSf
    0    620bNP6Z\YkG7V^^>VIeNcWud@SORW>rDp8C\9YR\<O^BhI`MQ=GDCFEU#4c598RGLE
    0    601L>QvM`3MP`RGN@MGd6?A?WMZZTlXQSNG0.t;WJHPw1U>Ag>ZJM<C;s<ZPcADnNY?
    0    540WC;RUG>MZT[>9WHTn]DKWvNOG:j5_Ee@/YRPVB7W[Bh`]KBIX=Y%<aC#P\#HUM,3
    0   1027N/LBVcSATKRS5TTO@BJLPE?GD>ZNQa@3D>RNU<M]EF66:I4`TV\HXYL@GZ#GXLXI
    0    489<?OeL:>88gBK=7O[Z<J)Ve=EF4ZDQ6h5D9eXe;:3\HU4Wbg[RCD9\d2Sw]/BH@Y0
    0    611XU:PXwdR[6b?DG[8Gf8=aGe^F7K>IkAO;B`MG<;TC5U6H-kS5N[h>VhH=6/\E8QL
    0    517K*CYDNL_XT?8?JVHaRQJKI@TD]U>`Z^A99T>U5VPTEE@#S_CMeYZM[KHmPM]XQ``
    0    6667S_oHV86>\AMA`o[Q?SK2d3?Y]OWDJaGS.iFFhLSNRJ3ZPT_UdLJIw?<vwGAJCWF
    0    483GRM:JUSOIK6\Ywig5KS[G/OIGTQNP;NRMWIJLVDWOM[STO^HVK>_KRJLLO4I^]BC
    0    523GZU>qaH9lgOYLQXbJH[pROb>YhZ?@SAJeAMWI6wS;L:AR%TQnkORJsbLcGTYZ]Xq
    0    4509w'iLGu$D9SlPET@H^W2WHml86XmkNM<+<8Crk>^R:?lkXPCK=KM,1DJGH(Y/TLE
    0    568SEdcb]1OA[FE_IHBLRWPb`AOfXVacSNea<PGYUXrB2_ALMLjmLLWw`dgUuCG<KgU
    0    535^sCCWeiIXC>ZRXG`W#VGXNdS>?VImIZ\M_7`I.IB>GolKNN?Yf<QTV[HBNUeobXW
    0    561Q@h<:XOWUYTRZL9=Wg[TFiVFU\bX>=2OJXIr3Ok3Xm*WhO#GKHKjd-XVL,]V=6JQ
    0    621DfBapH;GVM:L3JM;X3OgYChBPJ;wXSKe_HK3-PYUAf\kA8gTLR.PL<TP@HbB8=BY
    0    792i5f>3[fHrYfQU6=3miU1FKiOVcWMCG7V4W>];Mu;Oi1eY3?DQ8e]l<ja=BqwD6IE
    0    488hkJWLZlWH<AYTVT\CD6_XT\OVLR9LYn17wGDKV4CQWBRYZFDDLT?N-`229?sQ[09
    0    775d6Qg4vgYAD0q<VRKL52RQH>FwT=SNMYj:dUBCG4=@qEN^bSMCTKG]6[:IFKfJ=BY
    0    529F[V[S4_CU_GIFZSNfU<PLtS4ZS8L2UBQ2LRB@w9OKYVFT^f3?F=AAALSSa`Wn_WS
    0    387BWM/`oaUY??\EAdIaal=e@GV]1Z,f@T1C^HbBJSN]j#XcI0BCFS8bwf(F7V^[XOc
    0    580IRRpYbV^c\`VL]OTf[OYPBKe?YT>G0]2%J?L<Q?WbbKXHaCOFSw;nKVN9UIRRQHH
    0    72974]q5RFK#iH1_^W_MF<p-^BE]uFY9GXXKP]C<vW4J`^6bbd_hWNGcc4]ljJGj7X:
    0    534<5[]FTA;=hQNV[U[D0K[MfI1^uBY.9g]Y8XD&WX2Fe`NfkSbR\/T4SJCwedAnT`1
    0    545X^E4W]TIEJIQX>CPUYJPK`PXDXJ=PITdWZ:TS^_IG8cPECwNHD7ALXUQEY_GK]MQ
    0    680]w9>QNA`S9JH[L[KrI]@_XWZJ*bBIR\K^lL_cF3J;C[lA8SBTK7BWLD<FCRRNe>Z
    0    568Me._J#[NKM#]fLYRJRBSEfMBNGRYsCU7=n2Ihn<Js6SSONE1].$B/]0@Q<?*cvSE
    0    432FL_Q?SLE$cBI^WPBS32e*H?ZbNF`5HaaH=_0#PM97_eKh[lWac>*bkA(hREAP@N:
    0    654PPE>Y8IL_KPHd+2^P_wLY^RI9NWDC@G7[UJn^^FbY/[Kf@kH`?<43eDQc?QA`_K0
    0    354nFEW0FF]QWDD=MZFQYOTQ2LKEQH3adOTXM#D7X_O-7`mqIK3BV5ND2fO)>VT?T.P
    0    6038v?KPEOFORKGPRO5lPYSMQRPoj'ZK`gw(\EE:GEI1NrY?>uHHM0^Z:LMLLnPBNS^
    0    757M\L@MOcI_IXO[V>XE\\F6CX[FR;X6K7PPLPQQXijHZOGWR;JcQQV>`KRF[OEPwKY
    0    526a6_s7depKR0X:m_PwQEmUDKhKc:TfWv_6OAJP10C@j]je84M?jb\T=l/c=cYS9Ju
    0    810kU:.TU__>?1a;XgJ]:SWp8KfYA7:nkhQ@dJMC5@B49Of6>OMIPPKS:w;1Ec`W?6_
    0    283;c98ZLPPGF^gVAn;:dRJp9mb#OLGh_@SAk?gM-EF5M\kB8%G`\J/?O;@6PcggG(j
    0    523&5J>fTH7w@gWAJRRQRI8_8GcDAJFFg=.m8Bu`?eh,A8G7#E<GPjqJKYH)OTOGJN\
    0    546gc>DARtbb/B`LgFMC?AG\CY`>9cWLNB3$QJQ#H?:<^<fX^68=eW<+9VFB43RL^/R
    0    398MdNhHQEFJJ>XiS:JLDP]&a7OOhCwG?P_8?b,'`[M6OT>Te<@dq1@[XH1eRtIWRIN
    0    409D#?L[DV@=<SZc5KZG5dPRQBV>9lN+^JIHq:bXUKSg,CSS2V<ThiUTUEVJ^HcLJS;
    0    435;KXMOD[L<H8T)mof7#:\2#DVBPhIJBDMQ-Z:MZ?d3a/M<T6PGnIDNHF>Fb2]L_NQ
    0    483JHAKMnKp[.A7CKJFi\R=jUTbf[OSj\krlOhZeKN>9Mw[GRi8PT8kTHHd:HDZJMOL
    0    633@SKMV=VAD/W^DPMQ?Yf=9H\T3SO@OVDAVU'^wUG\_ARUZDFaXI`AA3VH2KU.PrRa
    0   1172KJCb7INP,I4P;ib_JW@8<LL_R@CP?KAQ;S_D\[9b]w@KK\L@7YSU@?EGDKEDAWAZ
    0    436MYfa#FWZ9X:;ZZJU\<AJ-XK9PH2VJ>O4r=ZK/9EKGY8ZYHKJ;FOM\KDLfYR_E@[B
    0    433D7@cN^7GWw*j.ORNHIL680PtgJ3Il8aPONGAJL1DfF;XX_[CGPBZfGJcYQM6BEGl
    0    581@UAEC@JGBA>VBe^NL>A^FXXLSD5UBK(Y9SZGCqHINwVINtDI3MZR\9UeD^lE8^HE
    0    681Y<Vs'63VEU;/AK9>T0`OIU9XIg@I/6FNi?aM5HV-wb3;DQsKRQC_t?*NiZLZSME9
    0    452`=F`<c;]GT#mNIGC5>WQ7LSSJBKQT@7:H_[H?O.AnJ2?>[XK9P?,s1O9dLGaJQ8c
    0    444BMZ`8M2YEKS?XH3LmVVRDbTEQbB[ZQ_X:AU?XfQG^?\_JXVJP=9H;wGWHRaZfUfG
    0    608X?PI=N[OYWhPW#@8d_L;\igUKD[>`V>D6UEJaM^R[K]F_V=DV+dS@GE[GABEJ3V=
    0   1079>HBRLO*EMTh19M5:BH@4TIPE=J5H\a:S<2`5T>WPCAS98JfoNQZR7mWYK`=VPIwE
    0    448Z\CLFTO4WIeKWMWLbWDC16?FN;wWZTJLFaAedYVCLS^TSS4CJNc8J`eU1L\YHMA]
    0    622V^)2TaVZF7ET-CUNAh<ES7e_O#K:a_HAQVAYiI:cQ1T_9>Q<C=F]:6XB.-LOMhCc
    0    617SM8w]D^CVTDS]W9TSJNSKImULFSWXGfK<>PNkJC?HI=B?N5B`HHID?Q4BI;;UK[C
    0    678HIgoFALVF]5N[qbjS14j?P=H[cFbH#UU;?C@8MZ5?GIMTV^necE5d@U4ZLILmH^M
    0    837Ia?1cFHRi)S^E7LJ?fr9r5TX5-a<JZ2GYP#p`;`oLEFb>796GBdSKLf^)FPFDm0a
    0    789QDJoT1.JEZ@;?J55AGl3OEIS7DP==J>*u9p_K?NJ[:@?8UYPLAEtOR.piwIF@TP:
    0    513DH^e;TFD)m<8ajiXZK8lBW^2Le=eB@RwF@VB$TZ<\L`=g[]_]kMRLb;daaiDs2\E
    0    507BAFu3RJcH9Y?B2@MB2\D1;7eZBP[N-H#^LvKnSG<LI,1?[DG:9>S>H<DFhDMHm4:
    0    586NTLMMb;CF`fGC<_YVO<CP]XFQLmZ>RTKWF_VMPD\LX`FOv>bOa9DUaPh_iH>V?wQ
    0    646CTRK[GTROLTH\FFQi`IbG\X>BZNU@KHTOLEIUwMZ<KASUal2Q>@I/\7U\ES-L[]H
    0    501TE0A;Z6eL#DU.bmm^S+Hq66YX1>BafRLH`?SMN<A)uP<GU.+KOHDYFCH8\HZJ52T
    0    534HXFpMB[WRN@iNO\VKg?>DLLELCd`FT_CJGK]waCpuLSOOf<BQAaD;_0E85K;J^E.
    0    513J>l]@3U33\(?aW<w_F/d6_);u[(qV&f>&\nI9r-7Vs>;\Wcled<KO`GHnf8\f0a>
    0    734sO1@k<jP])XhR<HS]`r:hUCC38l4hJT=L`8ZVNCkW2nwW*J1S+9j:PF=OB:QNaE6
    0    584w\JVAbHbLTYIGIVM\F=VRITLgQJMohgdJTZF@E0-;^ZWANBD=OEeb<BCJVTZ93DW
    0    746OTJUTVKMPO?w;RVa>BH]NM`TPP[KRRYGIISO?L7^FHJQIOE;T0SITRV:MHKMXD@M
    0    713jM?ZTUTfFJG^<MS>^OLQSKJHQOBKL^QS]gJF:N2@RIQPFGC:HAWVw;R<N?Lg99B\
    0    561aD_W[Q_8OT@AU\HZJnCfJ\:3`<ZFdAHNX9aJSY#7@>K<PRdHYJ_EfTEGTQI@^E8H
    0    823R^P\;DNS1MQJHSMFw46`IE5Dm\4ZKQn]LGYD6P=0<UwJMYXMAP9SXTOMVHXXNCD7
    0    606K1UKQLCJEO9RE_[RA8H[_TCHELTSCGLHIPHS3JNN6@DI9<AT`w3CDG8E]P;ZIdKG
    0    466H]U`=_D\:PT<:b\NMhU7SW[X@^MA6wEJI;VNWe,qdFSTKY\<68QD$^Gi'`SOJcj\
    0    656=>leG;8DPPPdFw\[;@1e4E?MSnTB-GHRSXNQ?VfNZTSHNBMPOgDZYGSSSeBDa:IR
    0    378:KcUfJARO9?<W^_cb#3f;v7:R\PkBZYJ[U]ZCHBWL`JJYnfnJVCIXE4UAPQF;?]Q
    0    640&Ri[)G4B1b/QSsVU_D<h.P;>flDw>BMOIEtEYk8;Pf<<ct[cE]G+d`FCmWOJVa\J
    0    474Qg=PT7ahM<Jg`GNOL]S><EESII=<wBJ=<^5?`b2[W:LTZL6(?AJM=F]YO5EOMFUT
    0    428abQuNg1VP?LK5TiceNm;ZQSW4@g#afNhf8Eh?6bRNS`\NIYNmNKFSoob1XfDZ8op
    0    484JbH_VGQKMaaL*mfRJw@0:>rNF=WSYcJ;JWXRBQC`@DTb^L;E]5eCQI\ZQD>JL[3f
    0    582^KDDXK[M[,Aq<Cm5NeHFU+Kn@3[1`\DUEV%[^2YkC;Gf<19IZ4W(U<wK;M3P7L6Z
    0    656P7NIYCRB[J=HWXT_q?@`Ew7?MRrKTEZ>bPHTLC5Xg7cJRQl^^EF8Fm3)\0K<NR4B
    0    624P4QK\`:wP<edCc\AnMJAmJHnPP\3st>X:VIG[DGYAWYQ1B*K1KO`n>GS1MT72)MQ
    0    302TZMIPLTMTcM\QXWZaTMTcYNV[IFRW^]wU_HM]IaMZglPV?TPWV]P^MXOTD]UGOQY
    0    942Ds<0NPAWZ5EPFTLKeTWPk.iVZd+=`dJgTX4A6N[F<GYvU:T+L]3eF@wM;Cj]0^?u
    0    613GPd[EF>N<YSB\NQX[IF[DX>9]SP];VlkNB_68hm9SI_.Mc]Uh[BJZ^CZw\kE[=O:
    0    825;EWfF@:QKQK2XZNO\7OU@J?>\OFT3BKvEEaH;[wAXjUAPTlZ_REVNPC]^cn+^/JH
    0    503[?XNU[?^MK<K=oZkF2@qaHQRX;]JMCTuATFf=OWF=@JN@9DXh\@WjEb#NCPEg@*G
    0    806&XTPd1-:ORS5wD;AKX^IEZOBDh=cHQC`[8N8MfbZRCiG?RtKWO*L6rPj\c^5HU[Y
    0    927QJMWPOFA@L>ZZNV_rVK^Dw'JB=tEWBr,I\XO]J'UvNjCeGZMfKF=Qa-*aF1@cD9)
    0    857>C_n@1+14aA<gnPopEC\9v53ffSj<EpeM@pO/b[9wdoKsms`pfB?\u1MfYO3oViA
    0    454NI8`Tj[rTCi:6STAVV<IiTWPX6;LhmGF=([&l>Qu]So7-X)2&W_`gW`_3Z5M;#R?
    0    616NDIY\hRgD\eRLOMGF^;A[cG];LS^P`\<?FWPZFHacIT6Pa?LQ[]7wNLOd`J8PIu6
    0    686@?MTUI5JDN/SVSUsTLRg[V>@TK^O]KwS;WS_Mn.PWAiXp\i^aJ7?OY?@fFFHle?9
    0    612BBab?EDHDWW<XW]_TJJPCn#7TPNV1PQZS=GE:mUHWPU7YPRYWQbZXV0[\bRJK[h8
"""

OUTPUT = r"""
49 -56 -65 -20 56 -68 64 -48 63 -4
20 -501 189 -114 37 -411 240 293 245 -257 -190
92 267 139 -417 -422 -483 -536 249 51 218 -149
59 -208 -324 -305 -285 223 256 -108 -178 -258 322
25 -298 -304 181 -399 -462 -188 -2 317 261 236
-4 272 281 299 -235 338 -408 -303 -401 -388 -246
42 -480 -288 146 263 193 88 252 -280 -443 -91
14 -549 104 -547 51 24 183 176 -285 204 -251
31 55 -156 264 -313 -334 -374 365 372 -135 -404
-8 211 80 -124 292 240 240 -187 -383 -478 -392
45 -42 -333 135 -261 -120 235 -310 -119 -307 382
22 155 -295 252 240 -521 220 -406 -490 -488 -164
-14 -459 162 -226 -400 182 201 199 -179 215 -162
49 187 176 -360 -333 -364 140 -338 -342 -154 187
89 -365 -179 -425 140 162 -418 143 -92 176 139
59 -280 -54 150 -382 209 -445 225 -247 226 74
60 -282 189 -388 -229 196 -342 4 -286 194 188
61 72 158 149 -316 -507 116 90 -414 -470 122
-21 247 127 298 -298 -609 193 -297 -381 201 -302
8 253 242 -463 -317 261 153 -353 291 -324 -253
87 -316 103 -375 -413 208 -274 268 -192 -309 249
-24 213 237 268 273 -77 -111 217 20 -547 -441
35 -12 155 118 -389 -468 131 -239 -355 -196 145
28 276 -191 -394 242 -306 -14 107 -469 282 -312
-24 -93 -230 190 -269 288 -335 260 278 291 -387
58 -215 -322 -126 -265 -299 94 285 -253 -337 265
66 212 -306 -378 -313 -240 170 -66 -4 -337 268
42 -460 157 150 -396 219 191 -362 -510 -247 47
81 162 -320 -435 -316 -363 -264 -270 -125 248 269
-9 -161 262 284 249 -344 -443 302 -255 -243 -241
23 207 -514 213 281 -78 -527 260 -260 -375 -277
48 -228 175 104 -429 -352 -319 187 -196 -355 151
77 200 -322 -25 -409 -309 -250 225 -304 -395 164
82 191 153 -552 -461 283 -403 -278 388 -249 -217
40 -270 249 -427 -412 -322 238 312 -363 106 -206
18 -387 -503 142 214 -342 -440 -174 284 78 166
31 -419 231 -488 -360 318 277 -314 160 -330 -123
-39 71 216 282 -159 107 -517 -299 -294 280 -363
38 161 115 -411 -457 -293 -127 -264 -144 236 177
80 203 -459 -388 222 219 248 -358 -146 -374 144
10 230 223 279 -257 268 -433 -253 -280 317 -348
-2 -478 138 131 -439 -511 149 -322 222 145 80
102 -282 -404 -521 -303 87 213 139 -46 225 164
73 144 144 166 -174 -519 -388 107 -408 -421 96
28 247 260 -404 -455 -211 109 275 -370 95 -363
56 -200 216 -316 -386 -369 250 -17 -276 265 238
42 -88 -269 -18 -346 -318 -409 -103 -173 269 288
81 147 149 -46 124 -451 -444 -17 187 -440 135
62 -222 -380 262 282 191 -450 -184 -235 -377 268
49 -423 216 -211 197 185 9 -190 -450 -384 213
81 -115 -364 -452 196 216 -342 123 -219 95 200
10 -481 -540 17 217 202 234 27 -367 182 -118
42 198 -405 11 -312 -411 185 5 401 -151 -289
97 -328 -484 32 -288 215 179 153 182 -319 139
28 157 137 212 211 -90 -397 -347 -316 -342 164
18 129 -421 -318 320 276 193 249 -347 -45 -370
74 243 -408 216 -375 -549 67 -504 187 -349 65
34 -231 231 26 -135 -115 -389 -240 256 -319 329
79 174 -335 198 -229 150 -444 -274 91 -333 182
111 182 -309 -442 -509 -473 188 122 23 -261 106
55 -456 -410 -426 259 -239 222 303 343 -285 -219
54 -65 198 -197 232 209 -372 -200 -238 -322 214
7 156 165 -584 175 164 -573 -188 237 245 -87
52 124 -405 189 241 -367 21 -360 -298 -322 157
44 259 -418 -414 -292 233 -391 191 -290 254 -261
"""
