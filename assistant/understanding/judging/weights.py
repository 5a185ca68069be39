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
another is candidate
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
line ack.received 9948ca
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
line autoreply.absence 66be33
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
line invite.fixed 284d29
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
line invite.reminder 2b410a
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
line not.applicant 0bcecb
line not.applicant 12ac83
line not.applicant 186880
line not.applicant 252094
line not.applicant 2812ab
line not.applicant 28d5ce
line not.applicant 354c2a
line not.applicant 3b15da
line not.applicant 3b6d7b
line not.applicant 40208f
line not.applicant 481793
line not.applicant 5ef490
line not.applicant 764a57
line not.applicant 7d9085
line not.applicant 892545
line not.applicant a065fd
line not.applicant a1b90a
line not.applicant b1c6e4
line not.applicant b83151
line not.applicant bc2456
line not.applicant c77ca8
line not.applicant ca2aeb
line not.applicant db05f9
line not.applicant e370f7
line not.applicant e6c7af
line not.applicant e6c7f1
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
line not.employer 018d39
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
line not.employer 3ae2d6
line not.employer 4b8f80
line not.employer 4f0ddc
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
line proposal.availability a7d4f4
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
line proposal.recorded 1cf7e6
line proposal.recorded 4e93b6
line proposal.recorded 567910
line proposal.recorded 5d6566
line proposal.recorded 688571
line proposal.recorded 6c8968
line proposal.recorded 7194e8
line proposal.recorded 81cf45
line proposal.recorded 9405dc
line proposal.recorded a7818a
line proposal.recorded b803bc
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
line rejection.clear 76036a
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
line rejection.clear c275d9
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
line rejection.clear e52e31
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
line rejection.farewell ef0801
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
line reply.advanced 3f01af
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
line reply.withdrawn 39d7bb
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
line reschedule.moved 299ad2
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
line reschedule.moved 4ead06
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
line reschedule.moved f0cd92
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
not.applicant
not.applicant@subject
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
owner is candidate
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
pair away&forwarded
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
pair cold&hold
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
pair filled&recorded
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
pair join&mine
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
    0    677Z8q6HE0I_p7>._i*;RGKOHOW<6o@DYaH\[CV5O5#XdNdKb\FZ=NZPKHMV@Fo7S2F
    0    775P-MKILBRTT\C<Y_EQZQXa#?MF.>9O;Y;QQ=D\9-?NVYN8_4RMCdL;/AG7O4_F>?3
    0    539`tZA<dISA6IRT3tKC,RGPMMXcGAh4g;TgBGKNQ*dgZOHwFDWocHY[DEIMl`M6LeU
    0   1150<'QLNJDUTdY40^WICjWO`31K9=/7I9Q?JHBDO5<6LO\e4w?NP3eS.06J<B4XH>M2
    0    484TI?O;SHWQDSLGEKEIYE1VM?KGPF?T;M8EGASK+#TFSSKPL><I<YLCSMFFAGDRCGC
    0    872[C\4JFBQbnR<M\KNATb>jIAf?GBHFD[<^GOE^JB>Xwc<9\VAYAl_@I?E?QH^>=BD
    0    695wRmR9L:QNvE;=^Q5;JbP^:Hl?8+:LEgSd?HAe<@EnwuIVb6/P1_q(>)@982b9(UB
    0    189Lc7=D,\GJA&k>3Zf[\0&A=F4>5X#Bd/XJSUADVED;MTT:EV>4.<L'.Q;>SS#<Q<:
    0    526AG\SS7ROAPZ6HO[SWV8&JDRC?LARUHG_7aPPFAF9G#PW<UJZ*UGEOE8PJ<>EPRVZ
    0   1344BQBI8_v\[OFWUN1Swp:9bjN9X[TER<@E8[rXGE;W3j_DD@e2e\CN=lOS=_[ERJC6
    0   1113]60I=gf?c6CjF98gdr-.Wen,dEn;w:;D8niYtA7O8hm?9Jd6^iIqBcgk/XN7ehH<
    0    977GFEW^COa=QNOE\caUbJ@`I>GHWGU^\\^GZ^W[@UDC=YXQVZV>]Wj[QB?LI=f]?wT
    0   1092.BCmn,bn6]w>tkWmum7:a;62@gB_fcWw-rVmm8r=7:ij)vqa-ji=hJ3E_o-^iCkI
    0    310TP`?;EJ&dJ&KSWK#@HWTEHHVS>KILSVK\FK9IUK[\UGW[)GVf;XLP]KP]b]YQH4_
    0    9488hZDBBgwGbEClXAPpW^Vlr9C9V7Q:1B`;HnZ8aGo8oD7jFl;i@J@<h7HSoj?56ML
    0   1236e2?wgAOJb]CI@:;AB;=h;`H?cMBaA::@;V;LnA?3R[C9:sM==@8cF@@@bj\38=ll
    0    542S<DXe+BUwYLUHCBDGA@wLfH<LNHiBBH4DI:F^G3GmU?<8iFVACC]EACHm^g)J<bR
    0    589iU9QONKhL[XaAIRc9WR:TSO7l^Q[^EH1?U[T[lCNDdb79VOWsXUw.H`SfrSWYLWK
    0   1215X=6ib:0Ek]KMD=9?9B@bJ]W8\HQ]IKOB8T>CY9<J^WHD<mDM9BGwNE:IfYg=KAii
    0    766KAAqhF5=U[<N2=;JDGCF>Z<DSW[b==JS;M8DeE4E0@>:6k;E4@N?FE=L[w\GC?at
    0    853VD>uj7G0Qf?A=/#AM;<kMhPAaI:l>2F7>I:3rE1/GU=7Ag4I;EHLA>C9Uo\D6-bj
    0    957f5Cgw6>BgaL;91FG8';b1YRDYS@Y8H@:LL<IbA>4kOFC0fRT3<6Z\&B;qe_8@5eh
    0   1139_OCooF6?oZGIFCIA43Om;oQTc8Oj@JB;C85@YGUDa>9M=Z6C8:8TV?K;ijwC7=Xi
    0    595Y9.bhBCAO[JM<5%@0-Mh>;BGN>6a2B.*Y>CET?7IoI9#:aKIR?=iC-9-[]K6HBnO
    0    622a-#is??H`j1F),'L)92p;^6-T=3v/;18N7=Le6/7<*@2=sH6+:'g3)00m`d#aFbk
    0    1167F:MaKYBA`9=Q9@c#A3GI22RIPT>Mf>\7Z??^LNRE<BOPKQ^[(>97BQOMJL+JQXF
    0    716^VwMCkNNMP2>^X]P_]IAY>TO^BRNA`\_PcOSf1E?dQcY=MCAEXXdG\RQ[QRc:^GA
    0   1232<HLeDVf^9Hj:e_qWXd9>gB85Dd;[k`]\=b^gg>i0?C]^B^NY6enZb[@DET1wdIVa
    0    829Ck:N5WsH7<hK?@;_EB9Rb^gh5`KN@DQ?BCDwN;<5D;Ic_r_H[>>cB^]DW2IMi=Kt
    0    674BO?MJGn-]fNSYAFDS?aV]WV>O#E\JBX8EQkU>qQgHXIDUD`2_C>KJkZ\gfZNCA4G
    0    766c>D^eEM6UP84<D<GH>FXKS@9cP=WA7@<GW-O\>:CUNVF9]cECA8gB<RDabOA89nw
    0   1520OR>I=IwRWOQWPDBWkeCI_`U<TLV?Y<IN=\kJWSFN=V\=;OmBT]FS;lV\PaTBbHB:
    0    442Kw^[RVkIY`NBdZBcG?Z`rSLF<jOZ7:BFV+EY9Z8YRrXMGZpMY@S2PLc8EwACM9I?
    0    601\8Hle-MPhw4'5:K2)?:^He=9LR?o/0GAI:+<qC11UN>OLf6NC(_pY@/1n_JN=Fpw
    0    838#U>U:PbO(.d@?N?_6<'JoSMI4I.O74SJ1O/s>0AE?5OSTZDHL2XL3SO4K@PY](:^
    0    667KMESLlHZTPSTIIEI=L@Z2ROA8=CCk<2OGwQKJTFF\HbJDPJWNR;aE6RKNKBL]`BG
    0    9410[HK=KUP0*h5BULW<J;LcV[I.A-R;CkO5K%^C:N#.0TaUh:UQ6KQEYV*g3Tnb2OQ
    0    678N`3M+<`RT7-PEK=;RZ2LY@FE7WERG:YM3FFQOSST5WO#QW5BUG&QXR_6_;IJ9CJD
    0   1083I@@<0QZ>Z^E@EDHW`ME8XWKAT[ROCHJJEZLFw??JVTQXJJAU?VXG\P?N<UXDUPDN
    0    592OPPFO?TK#>I.jJEVcNHQR^=AJ`=_>SOH?MZNYEY<cHNP]^GqVat7`RP\_oT3^0\j
    0   1716B0?Vc<DVDGU2,cwHDPCE3,<E%QK[LpkIBRGK>RrC?/Dp?Tsf.HWMkCEBIbA`p[<O
    0    512KXBIGAMJCVO>9NLSA?RKRZLU?V:WMCNCI#$SKEJ:JH;_[c>VLH]HPNV<cGEOTHM[
    0    402c8T<f0DkbWKH#P^RLHOK4Q8]HbF`dJRL^@BHW6qQ[ALSJF;cOXd:Y:[LHW:LIf^3
    0    282`]KM=^N>\PCRTCE/(CLB82VT<1f1GC=?X48ICI(\SRCDT:K1[FXQ>;M#O.6B$BP6
    0    531ALR9#XS,QPNOL^O;TJC?@]OV`3E1JMA[MPBGTC9Rh]pJcROFX<ObL^WU4G8G%C?b
    0    922>0U[`Vc^PbNHeGQ^Kh=EwPP<fX;W\UKP:Vk_`=JB<_eKeWeLZZU_]oPYAfFHqNJQ
    0    729@83_tC^]A>fKREQ[QM(DGE8#HRGNM:U\BTY]a&A:GGVL@^LZE3TLV<APUU@]P6`R
    0    332U\TGMD7JNO>K8C9;J#IkIRUYDETOOH>66?::NiGY=1LZRIE@`>B;SPHYVBPJJPO?
    0    354\RG3NWD)S]CNB:``VEJSQbH@OQ_DLPABJ:RGVM9MPRPFYEG7YLUF[eVU#ACQAM<[
    0    242BKH_a9WVAPX?HSLKYY8@EBAK;[YCYA]X;^NNHDLQ>#APFUXQ5/PK[=4LdHJ@GM@8
    0    236SX=>GUL=I>#F;CEQ&@^_AYSSJYU?=\<Dd=I*>R0LPeIPA;5`tLWW_+G[8^SWO;JQ
    0    399SHFGN?9EHU9HESZRJPOBF#TTHISMLP^EYHG@RB=DXDTJHE7NO]\O\BDM2=>U:ORM
    0    345JB;#CRN.SKJSI:CPQEEZQaUMZDNBOS6B^PWUIE3S8UOBWUNDalVTR_RE6FULIOFW
    0    2956C3G7KDLT*YWeI6kZBAEYVRSORPH:b>8PU@fJA+egc`MK6DVR`\?^wsG-KBAZGKb
    0    348;aIIo?QVcHRA@`JO9B_SVVZ<#4FHJEM]cVDp/qXXO>=aT?PMR.[P\ONJAEJnI@<n
    0    476T[X.4W7,=T$YHBIJM#MWLY[Rd=[I[ELNXEH&W@QLSHNPfHD;YVFVBQKP`6W\BWHO
    0    106W7FS,YSQYJBTITJG2)=L[RN2K4\J9pW=@ET:;P_UIBZEH2wP4XQG8\Gg[AV;K91O
    0    362CYXKDQCUM@VI9L#JUb7IuJJ1NFe-H\MN4V\NJQC>0XQP/BR$LU&A,LLa/IKL`Z:-
    0    538nCKRCiNE\V8?=e^FF`jVU[ON+LWVS3ZYM2<OmL+DbORS:lJ@iJwdNM@HHPBe@P@J
    0    540LPW;$NPF]N0c@N&2CBgTE[DROFNDS*I2R)i-KrWkJ_H4FZH0[9DK*\XU=3W^GZV#
    0    434L?2JUN]VO?HJ43?\NQ5)SL@;TRU@^QKGYMgQTQ<X<SWPUD_#JW-N9UDMIjJ;OTA4
    0    476MJ6VwBSEjETR3H2HAJDa;E@HR@?@KhSV`SdNgH'DdXUTRN_9DFBaKULL:_OKeQH[
    0    404NN]BSRGOZ>B^1M<_r4U80N1Cr[Y^T^W5;TaaQOE96`]=9R^.K]U=@LPQ6;]G6IN#
    0    786AQJLJ=bfV6cc[4L`as>0JC`MICS>tNURKwdRgIBL@<f:WXTKEZ@b;BJPSXDLgGD5
    0    415HK=J;EL?H#OGK@+O[RKBS6R]RQWEclB4\`6ID<?TN?AC<BAGHENPYQ[D(X42KMK2
    0    495mClQ=eG5BCDTkZ`XBF5MRwAC8QUFWtJZM[GXFhEo/IeSH:pFQEH]ObZsCSCZef]B
    0    565`8T>]HKLX-AaC:8Z]XW8=3DXbKbCY_f#bLNJHH9UDTDR/EUGU^ER\lZh1vP?VQaB
    0    580bPOZQPCAHP\ZI?<m_LD6D-QS]5C#bfVKpeQF^ZD[ZQpeML?ORmHTX=ZTU8b:O>L%
    0   1016U;FP[HSSJ=ISWCBqnRL=QIBTRBRIwNL\_fM=e1BOSYXG;PRPXjK?VEMWXMAIKAO:
    0    895FBF>BV^H\GFQLG<Ta[GORWM$GKNMKHAM%OUPQ\@V#TRGIH]1OTGIMeTT>UTEUOBI
    0    451QUU:AbIDLX$NOS^S;8WPGHMEBB?K@GSJ<JMAQBKMSMPLUR*8FIT<XOYV#@KWDLTL
    0   1711XZS=GSEAPM.[IEIAG<Y[IU\ZOCTMGIBAW=JEC_HwQTCCT9GJ`B8FJSYTPMpHHPCO
    0    9674Wi6>CN>gZF'=jME0>dwFQ>C;;/a@PDB4D>A@nKi5E<F\;_HT,:>Gb=4cZq<X:EK
    0    8675Rr@HHBNYk9=Al@@51guAG7M349^7YNE9>KU8p[wE=9_RBcYA+F8]JP.QYfPA1CV
    0    433XGWAYS=5Vv7R`HSFJKcZ\E?wTVR^EI-QDL>PMB;?h_[g@HHcB;U^bYOYZH\nWS;H
    0    732gQRGGMH?lhHEF`_G@h[IRBOYAVKJH>G9qW>P_CL?Tj_ZKM>?_@wVEEL4OGG^MJ9I
    0    741jJw9@BV=qP6OBmS:DViTO0KuDG=K.8T:U=?HS@C@X\FYE_J:HFOPZ<TCR6VR;g1W
    0    672hJjHHwDFU_PIIfDK;JCKtGRkHCLO1?W>VJFLqHEAT]XGAjH7bCW_?AG<Z;Q`MQ7S
    0    905eDND=hLDX`GHOPSMNVwBMGCXTNIIFIJFUDIIVHDGLid?C\K?VNihFAIF@MHaBID>
    0    472`ML?0fMZYJMN'tZXHwDXY4\a>>^UCmUk__Une>FEDB]c1XP,ZIC\+^_K6.j_jQV_
    0    6688OX9]UFC=VBAX4RBD@>ZQ1CnBMMF@a^w@T/EEUXYPLT>JYG6@mHOVV?;USRXNT]Q
    0    996e@iN?HXOY^PE=_WKRd[DaD.TAJ9MSC_RVHOG`<B8X`d^:wODRHegDMN/UD6nM?L?
    0    5471NGkG^bwWQqTN5S8XNKC<OJEN?V?Y_J]<hMhCaQJCMacct`\PMLK`YVWCcRJdKgP
    0    484bFYFFUGOvLM?CdT#EEr`ENJ]JCDT6]PA4?FT^QTJXM)8IaK@`DJDO9e@FQBc<C0A
    0    511b58TT=c8dOQPTaPwT8\aOP>`>lY;a_AtB@LJQbLG3MUTQEL4BaS@HD^EEAXM7TOC
    0    692gEW>ETL9wYI2?LTW6[PACLClIJQYE<s<`LJFL@II\pUVI\O5oM^nSP_RcNMJWV?I
    0    613lB[@LoLKgkkT;RBNVtPPjEM6WBfHQRdDOi?_[N>LfYaMAwE5o[IYJR[<:_RH>bH3
    0    627a:WGHB`@v[PI*ta;AuV@@kRPR=WQ3UDF\SPGWMKOcaeNN\LCJ?VwLXT\QRgN?[>F
    0    615=4WOGUNX@XYVNc\3=fJ9_=AYEF6ZBTm@NWE`gQSBNDWd8^BgJ;wGU:DaO2DYlM98
    0    942L1KRG4AWAWVKFnSPdqA.oC,OBWAJX<W9L@;:b>0=G]na2wD7>ImP@EDH9@AbYD@.
    0    729_HmB<[>=tiJWCuK3Dgg>VE9jH:C8>/b8^:.IaG:D^[iODd<8tLsc<K8E>>;w;CEJ
    0    582vH8J@B^hUSF>?e^(OnYOsC9gCG#U<3\EA_RHcDO;bNo^L`PZ`DhIWE,/>PBfa>RI
    0    554TVOsZLtuE`^8QZ^XMw`8jCCE.KJbS<k@B[Ib`8D,$Wpq8aCP]Me;Dj=;P>;XTD>>
    0    706O3a=?]LX]PL/Ew]JJRuN:B6h4XIAUJu@bE<MNPYXNTEZ0GRK`8MXCJ_aWP?[Xg3Q
    0    803Q9[I<lJ@JWC?2d_D:\IKf:9[R<LC@C[F_EIGW>I>I_e[Dc>>U7w]?CC@6CCOQIG1
    0    388n`dMQ9AVw>6@NOg&DDdsXPN[8>QW'UJcePcB@;^gbCF=q8a7WCOoGAi;^LQXT.8Z
    0    648ZC\?I<GLeoFT@jTIJ[wUM[@YA4<FVJVFY;EDTMB@LjB@5?QY\ESGYCX5@4V]1IU=
    0    878W?[61[N@ggAQA]CCKhYI]EMXDAY<R.WEhGY9`K8GZ^dAHUDBcH_w@YThG>Xm5MBB
    0    575p5DDG8;SXLK.=oL-9wLCsC/v49/HF=V9]U@MR?;3eaTHEi2@rLckA3<7HB;s,/>7
    0    694cDIE*DZL^7LUKdHaqM5<wGHY]OIAO:fNJ_RIi)PLEXiT9\dYGbwN:CEGXG:XJUTF
    0    766E>S[MlR:CAOKC\h;>wZ8jGANIHIJPG_:OEG:^LUW:@e[UlR8E/UWGT4FFN?^\QX9
    0    576aBeH+_WUcs?L>nAFOo]5^KUb>5>JREB;jGLEbJC:ci`W;`>5e?wUL8DN-BG_NP<M
    0    631cGVNmVJGZ\OVMIOJVBO3[:>w_7MZ^QcXZQFETTS<ZiAON:=b\YPE5C4\RWGRWfNK
    0    738qHjB2dF2`[1]Fj8OQc[Bk?HsR8[47B3SrJ55cD;LumtQDW=?\DYr(\:R24FwG;7=
    0    888hEUNEHHPjSM6CwJ<LLZn>J3H4:6QA1XBDXKSU:F<T[FdBpFHED[PDUNPHWH]J8@6
    0    398B9_7MC%EGj8B8ZFUNA\;D51h49PZ.@aTa/]7D\EKLWwTIO<NV=QA3IHRCJ`dJ?A?
    0    805QCYTLBIWH_RCKwr@GpLMuQFXLE3@[=m`\EESeA>>SK__NrbZI<_D=RRZBEBMT9BT
    0    766sK[7a6@BhIDQ?`d>A5qdI?kuZ:TI=hF<b7CDAagPwK7`=@Z^iHE>XbW^\Xb:`m?D
    0    611S[VNLIQ9f[BYT_=M=alKMITE<OUDK@:DSN\0KH;BK[mKQT7Dw\uYHJX@FIC];b<D
    0    753LE[Z>CHRZhVC3k`:VlTQT@AV:Z7UJJiCHK5dPF?=ZK`cEfJKIPw4hJJ4<UHXVBcO
    0    620Z7gKCLMVBwk=YlE97pWOgI7G<HAHP3GAJT`^l@2FMPqeGsbEEVeSYB@H?_>OH6-@
    0    852aBhH7TC8bd>CQbQE0XgPRHP]BQ;F1FwQdDDK[OT@QScQUZEAb>qWDGCKJ;Ql=JEK
    0    834j<bC;EFBCZT:ErDJ@X_DXEFiDH?J@GIUXD8G^STBUUwQ;`ANZ7QdJB9[HBE_BPBC
    0    764P?fMcI=ISWW2,hX9FcKLVAOV9FODGBhAO5X[ZD8:bMSwSTKEHCekLJK<B35m\N9W
    0    749`O_;D_J8fSE`>C3NMaM?Y^KOPEdEN::Oe3>HjF@USw]GEY>9`cNn7LZO<=TW<QWL
    0    939V@^YPV]VRZVLFwZJJSFGiWGAHEAVL;]AJRHL`7L7JT`WD]Q6WA`^LQOE:G<TK@PB
    0    641JQaKC@>O=cN:OZ\QSYZH>??ZF@XGFNZZwIXGK6gWTeWGYUM<a?CaCQGFHJCcBIJU
    0    891cD^CDJ=HT]LI>]KHKTn9[B?]IRLQCEPLbIGDYLD8]_cKN^JDwPc\UGGKGQJVA@C-
    0    417d@Sw@gOBAdVJojIhRl@L`NDm<H/<M0R5QP8SUJ\NS_Qf\t>W_LY^>[BVTEPeJ/l@
    0    947\QTFGEZCce4QH\DKIVw@\O>ZRM7=FBZ<e;FM`G=;rs^DFYG4sFeiE=7;A><k:CCB
    0    685lNiB>[:MCq>O=`LKHhw9qB8eHDINK?FHb:@UiMC&eml<>^@Ic;]iLN8:4I;a<2BC
    0    573V;NI_WbRNvUEN`JEDW[5[S7<ONJMk)cfNP5Y`dUSDDwe]\RaU>r<6FJ[J[;QeJHH
    0    551dpkX<wJOPX3>b:5L0SSblQHR`J?>7VVgn9L4PD0XPME=a2IKSIOt8>2/3HIl%G\S
    0    516hCw*D\=PXZ3NBTDIR]e#U;@bGA<F9IE7W>96XG>;TYrJGBHJ\@_lMVGKHFAeQP5D
    0    384Pel<PX^Dd^>VY[IGVFdE`URaH:K-C69C]?5OMW6[VhHpW=.TwA`K<OiNbFWf`ODQ
    0    844]:f<OPFW]t>@MkM@9YeAbO>X;C@:>FX?XIQFb@@(n_jV=wAAUJgdMB?HKA7S;B=E
    0    678XDd;2NM=]nC>=LQZDmwNBK8e<HDUIPGTf@GOfWGCYI`ITC3O8I_\RfH7NMeiM>EW
    0    844W\MHMG7KDMQGVUF^XDJPULKVR^D]KfNIeNTSBXR_X6TLL=XIHUG=wEDDCeLLMBW?
    0    934EKLWJPHSCPWC@c_RY]HBwBDG;EKWU7iFQJR]^3KBYRcW>fEFNBe?@<6JJP8\O@X1
    0    559S]Y9KR>X<,?\EZO5=Dw=OKnI?B;46LO8OQF?OJe4Y62?DLI5XA=DL8DDPUNVMMTg
    0    724K4[ILfNbWwZE@kKLLaXMB7ZN;FVB^=[;@H>Ed:UAtVbaUpl<QEgU6F>9FF4[[DF4
    0    5640[=`XkcUE^sNaLpCXq@4hIHCSIINLMZP5H`MkSD?#\UvHVVTaauGC=9VBQH_W5H.
    0    475K;_W%wECDq?M:jIKGSbOv@>b.AGGCSsQ[;JMm5D:ZmU0Kb?3uBwZ9LG<C?JcI>XB
    0    817`NYL@WKDei<<LwHEHpUONPAWRJVJPGQLaCSKXO73U_l?Kp?:aIWk9cCT?;DjAEKF
    0    598fFi:QDNOdAAIL[/O)kcfLSXpN/uQ?FT]o+LXYO:LYUhO_EK#TB=fH?FOGF^kPXCR
    0    512hNCV]IU7u]-GR,[B5GTN>MiUQFUZ<`'fc+(RU?:DcX>+8QN_XG:M]M>Jjma,BBQw
    0    702[@L8EpZhTl_O:gN?IpX1wD0TKH?F>,h;G1ECp5<(VbfJ7tP<LKc]7<)7LD8VN?b)
    0    728FKSM6SF'MPK94fR]FbJ[P<<OBBG.U'w)GDORVM7^NC\Z5F=Df8nGFC5QSY8U=CD@
    0    651r+ZUNJGKRwHJ@YGOCcE=REKD8CKC6@KC^FHDHGIRg[LAIUCKi=_N@QFJ:JGRN?1D
    0    614h<eQeJIFwRMAGmt294lUK@Ho6:Rh3JdFZ;UU-SBTmFVIF@;L_>HR\7\QJOUcHNRL
    0    771DMVlGHGYcOcj\cZVJlT<wIBV@SAE^JUYKN:Ld7FWLM`^BfD<UAj]@>H=K^H^NA@7
    0    702^-UKK7=9ZS&FAwXK=bXYdT1]CIA8&HVD_G?MQDQEQI^AHD7;Q@\PVYBMXGJFVM/I
    0    454TEMDMcDMNVJf:NOVEShYl/>Y6aV9.TLQP9HJdHNHNoP29wCM`IMiTG]7LBKTGH:X
    0    794P:a:+b9V/ZQ<3PcG8iTFeC-JDP6>K#]GVN2MY8:/WOiG<m8CR5bWC<,;7O3XKGS5
    0    650Hcdi8^DC=9H^p0:F8N8lNHaLLVdNC`Dt^glGT^Gtn,O=fE-TPR_[[FMHYN\aTRwj
    0    638jUKF\C\CeB8NOw^5?W^PCL>a>M>a+_SNdQ<UNN99QVLZFD@FkF<VO1E>bPLdO^>=
    0    872uCrI>:BF`r<:R[R?<h`KQE9XFR>K;FYRh6?@aAHIw`eMIhC@gG]Y=BC;=:<W9>HC
    0    718VIg\R`D@AgPG9eII4SY@wM>eO53@A.kGUADZcJLI[T\DEj9Hl8rZ>CHWCZLMJF>7
    0    772CF^CHM7J@WH@=fGOA`j6i>3XQ\.LFSZBP`FA^8D2WwOY@dFE_DSkR:+?PPEWE>19
    0    573LF`WKaK\_PgCAjR4IXKBWA6GM@@QVJ`DHPNQtQA=lVa6Ym<dJ:Zw8M1ZM@C_OLOD
    0    627h@L>U_^EaNHH:Y@HUYjN+]RRJCsS>M>BWITP49dw<WTV[@_ZSC7_HASbLWOG2^FJ
    0    548jDf9RW8An^:P9eL/LglQd=?i\E5K?O7Lh77LeR/3ggwWUQ:GM.vn3.M@=;>r9T:7
    0    808QMgJ=\MBZhJDFWC@Mlr>MF>LIQAA>@PHh=FPWLEG`Y^^SwNBkGXm<FBEB:FvNHF=
    0    711j4X6nD?<\DIR>VVJHK]_KPNwNDWEW<TEeCMOKXT^QQNfHEmeKUA_G>mfeMS8U_C3
    0    752[T^>H=AYRbGLXRRHM`O9wGAbNU?\B8LB]0?LHAB9ZVOGEa=UaJRLH?SZDBCNTENC
    0    776j4l78_EFws9<7aH?<jrVhB;ZZJGC@G^Ee0CGWP9HakdYEHBBm?dk9BJKD6=fLH;>
    0   1023CHNOT2=GHHW>@[b@FU^Vf=7M@C<KMBg:\@6L^9AFWWSb9wSWTBX^HD4[AIENF<NA
    0    576`JM=.GCa@P_Y?PQJ?Vl0gM#>L;71P)D9RXD<TW?E]Es==4HO]WXB176HI2*8DFS1
    0    782iGgI<AAApb:DFhC9HfSFYSAgZGBFZ>JJkIEPw;D9obwG@U4Ck?]iCFU9@D@gKB>A
    0    858PBTVB>ACJeX>:MXB?hEMgA6LAJ68;5THVO>Qc8;.XV_W@w95_=\eB24CT<>cJ<C1
    0   1005wD]>AQ82>VEMRVSKD@[SXFSVZK@H5ZGDmDI7aGR`\^RT>>=JZKVLb4DU2IJUHPEI
    0    795a-ZPP/KDRh>?BUMIcbw8hI7fN[=Hb=^ORVDAt>>>]ldH?p;E[?ekR5;?F?:K40N@
    0    610O*?Ig7LINiK5/qfSE\QKm>/\2EKGREhEH9C\NU/?YO\w;p>KLIHQAXQ[RW?Z@L60
    0    738w,eK8RSTjVF;?tTRE_gcm92c9;AJA>k6iI3:nC3?Pu[`3jJJdOda9;-4BV6V=#?:
    0    586[<q7-nF<rq>37ie?8icUe<Ng4>DM35e?u$<LXb=Pie^[GcXBbK\oeOr<PRRkFU:#
    0    7464C[PM^GTXbFRAwJ;@c=Dq8*H?AM9N:QFMJ@ERLUJXQOg@]KXM@XOE<<VMJKZd<Q>
    0    664U3Y-=WKUhqI==a];JqMQUD?^MH/JL>h?dCALo=C6^^oP5hZJ`GZwDE@TJ1@^F=<4
    0    497eIRXPrVD3h=k:3dEK^6<+Q@,jLoFY^_OUdJCK6PA>Wj-i[.:E_[w6BBTJTPVhF\c
    0    751iLMBA9JEadD@B\[=BTwLYNFeJA=MC?N7aK3DaA=JbjSj:eNE[:O^CDRWVKROKL;F
    0    794CNSH\RQ^UHI?Ke@CDwVDLICRFAUK7PdFBERPLKLAJElKTiQ/W=eRYA<=>S=PPSS;
    0    722I+SNHJ=SM\O1$ji5HcRVl<CR6C8HE3w:SPW0db7Fa\qaER7KL)mK36MaA<TaIMC>
    0    824jMVJ4e?G^X@P9k9@DZP?SKHeJ@ED>7RI]@EK`?CFr\^>T]<5\XdpF;7D>7Aw07?0
    0    694\IRKDeKTtJMbPbMSGcWIKOHQLCSBBK3HP:F@UN?]Mbw@9[h?eIWd=]VbCKMMDR@<
    0    635R^qC3PeAUe<TVVXGCVLVZR]wXGE?ZLJ8`OPBuP3T]mYHN;KMgKXc/XDdIFaC@WMM
    0    815G>f\NXD\[ARN@Sef]^NwLQWOE@]U6[]SK[ZRE6bPPNBXEdQJJ?>IBT;V9X]NJM\[
    0    545R\TBQ4[=N>f9IrhdObW0KGClI[#kAWc_l\NiT;5VbOD^7REv[pQZUB(F(J^G7)Jq
    0    878cEY8=KHElfPA<kFQGw\DVL@bCELDQBYMc=8L]HBQYc]J6[P<r>m_TJAHF@>[7:9<
    0    830VB_@NLGhYUR9?FNG]RGIO6VXBFCS`KXWOLQJh/H:YSJPQwA/fR]WG;JI7MANGWYI
    0    745vFbF:wEJmZU=FJ:_SaE8eKAQKTY?IIPL[XJZ_BAL=os6FMPCrOJiAXQaNHZPJJEM
    0    678_N\T<3KndYX^=_X]iMU,BVQe:]oOp9XIJMOJ=wWE==A[,ODT8AAI][XLAhf;TRLM
    0    508^6PWj)jKhnH#lnbIL[AgH$@3F3<M^5_NFR;cZ?M2MQNv9cS:PFRFM`4b=\;XE>B3
    0    784SCVM<Y2LUD\KQHEPDQX2XJQNKD?5PQJCKD>>K>>PBXVQZI;[OKKSG?QQ#G5NR8I?
    0    793EC>bKYKWNMb@XWVVKXNPTXQWI:#BBVGFTFMkH0BII_^KTACGcSYUGBZHWOMKC=?H
    0    602sA@Ck@CUw5d@QfYC?OYZc6FT6YIZWP^T\RKh@GZhgOXbOH\JAQM[NeNkTJeTfYLV
    0    714c3D[LPUBcN8:AY3:_VTa5HLQ@F9^,F`O<J\JXBOXPMC<V_EISR?w=GVk[`dFIWSl
    0    577IY>j:cPX2<nQM=WUY^CU[gQ@DjKALRaFJRU_]C:LTSpibXS<XYHU[wa:uBULeSFW
    0    635RV\I#CL<QPWJVYE\;\>8VBH@QKN2RGQWC^BE>KKV[TYMLXLARjbb>RGJFG^c8(a5
    0    608QLhB.VPWedh@@JRO[USF]?FFWa?BBJ[K`GSCwF1HpprHOKPLYR@fY3LLI7Eg?8>A
    0    866L8VPTZB=fDNP@CRE@<?>6]DM`CcUHLO9ZNVTW^BdhCU5OBCLIMEwQ_WiEGUBISKN
    0    522<R>G@VJ_]IXF`L6#Xg_GbN@MXKL0LJY3\M?DN1PEO\eoAqXdKUaVPU*HkJHDeG^=
    0    619WDP3=eIK5>??[GJHhDAPLRP^R_dNF\=>f<cJMGFae]SGIBFL9SUU#Z=RHAJ^DPTY
    0    721UgM\HlDTgR[KcrvKAhHAY?QhI^cKPHc^g<hTcO[F<Zw]YN>JLX]DZRHTcN5VKLOL
    0    969\G7HPC]\LNPCJwZ@T\Q^eLCXM=C\ASRNICHNFVE>@EBeG?fHHS_7SF_SmBJKYLNT
    0    618?VNYH+CDdYB=FXlJ4GWUj\d^D=L]ScSZCFP[LXT5>:@_jf_QU*9\MTjKwpX[cWY_
    0    538hFRC6[\5DO7Y<UQ4UUCCkQ@gG=j?aFi?W_ZE:05JVHj1NZO#Z</j2ONUA;@t:C=.
    0    601h0]VD>Z[dQZ8;V[THT`Rs;Ra5J;aqRg?UK@BIvfFSN>w0Kga4<YOYbgrRm^Ir]97
    0    571Yj]NA=CPlSB;2KQEYX_@EPDP5;DKmCe<C*#WWcOfu[QfCAOdC=FQ4QU_U8HH]N7X
    0    614NBgi#V`ME]lQScO[Va:DaKDOSR.MnBeT_`e_`/55O^qh`i3>GJhG9E1:LWX^R+aR
    0    835T9UQDMKB]^F>;wJOP[ONfHKF6K<OD:RYZJXNh?C3`c]WUiOKFCZlEOFC[>XS`WE[
    0    735[FW_FGHFd]BKAF>I=dQE5G=LNKF`G;PGZ6HOwS:Of_eAVf4PdQQ\SILQBLHS58HS
    0    834QMR@GB_DSw>@:fGMPh^ZLTGq6GJ?FHDIOGARWRDDOMJP8UC9`CTIKKRS=H\U<WK;
    0    721PYM8Q8PO\a[:Awg=FVG\EK=S:Q@KBg\GPVF`L>FPbORpBlRA4<@LBFVJKeFgKG;C
    0    671Pi=DAVNO.PWd9ZRXK`V=oO=>QN4WL9A7DBU>R/=@_4UOG]X[X@\G^[<H#@NVf2KO
    0    831CSlVCFHMZT@GCMQKDc^BaQYQN>K=H7UI`SP5EMBIwdkILT?:VDHh;CECQGWm16_D
    0    494NL0OlLR]BXTB3D:]N6@[hFF\frKT0A)m;&G_b^X1_Q>RLr#bqZiM]0q7QT8Q=CO1
    0    754[<hB>QM\TIcFBl@JAn9?]@7ILV]:^KGLTL?WI;DA_Ti_CwPCG>b_@O</IYJgH4`7
    0    960VJR=<FGPY[ILJVJFG`SNVTJW:I?AJI:EeER[NTTGimk]UNFIgMgrCDE9HIHwPE?;
    0    415qgF@K.YU/aJMLs==>>Vd]=/aF^:B`QT<ZODGT_9JFO(a.SID;MWLAU>G]3=dF#^c
    0    618f3@\[V=GJw<P>B:E>ikM:kH]LPSYHJEBE3@D_RMYdiUAB\L9aOMa@=NYVC;f7:N@
    0    909YUZJT1AXQBNnFWMR>MYhLDQP[RO^_QTCgERMOI_]fR?R6>\Y8SCISUONQwZI^W=e
    0    553a90pc#CAsAL<O@FC9?HSCMA@G:9_G]V@[DHDbg@giY?Q4iBK+G4WIMMPfTK6[0Yk
    0    718fENauMI8^g2X84A3A?H\:naJc2`Q?E4=TAC;^.7>lb@=LrD<?E1wD@:LrvoJHQgc
    0    729a48tiF6HlpUUE@HNEI:I:aX8wW=aG;P6<]E:`B?8cRMCJc@4IXIZ8B@?]^Q6@;hb
    0    736LKTubdHNdUiFOnHKI]DfLaPUwT=OEPWL@UENL:QHQjXJbL?JME][M\BIXPNVULFR
    0    669aOGhh5PZ[YV]Q6FPACVaHmYEm^:i_G?AGS9Qp)@>wmMO>SB1T/UbONHBUZjGC@Qf
    0    940ZDA_YQB@ZZOVSE<NNI@SJaH?cIIMBAHJCDDMdILKJwHEBUGSUKMXBGAEa]WHDD]I
    0    816UCH_OD@?`P>GJBNKJT<g@[YBY@BbIPCABR>ET=JJSjAN?`9D<IOg@B?G^PkCGJ[w
    0    871WLE5OS[UXC?>XFOAL<jBwgHROW@jN>LFQMSbQU<AHZK`HKJSPDFLPSRXXqTIHFK\
    0    614c9-_k?FEPdKCEN6DHGCTL`fSL>?eIJ>EFO<Gw8J5N[<2VeE)MPBq;>2@WdN:SCeZ
    0    837VFWOPKHC]VCSJNEFGRSGOdCLVX=W2JDOU@JF_INTW[UIRfAKEICwEE>KcKaTF9TV
    0    542QDCbfHQCXWP=UJ6EGL@iZUBFs<B]DLRP:FKNaE5C5QG=EWDCFS;gE95EpLwKJHmM
    0    433UWEw^DO3ZGMMV=AF<5:mHr=EV\VQ^ILL?F?Z^<@Wmd?CYPB84MElFE.Mp_X5JMA]
    0    556`M0QfA?KYl<KFT6AAL#dBY5OiDA]=RP><B@Qk<M:j\GKAaKPA@4gO[A@uH]ISEGu
    0    769^BYW=eTYqUAVLPJRNZYaAs=dm@>:?AY1\AN:aQAHXVPCSh:#]H\hIXbBraQMCB:K
    0    679MFVV`PKOZ9`;i_jBoPG`DZeX@Q2T[`]]`OiFG`ULO0D]GJSP8#B_bAGSYSQUhHdj
    0    707bT@ThNG?shMYA?TCF@T[>k`?wCLm;L?8I<<=u@DZWaA]NTW;QPNaRTeY[^a0DDSh
    0    622dM=^jCIM\^0VMHGIDYMpF`MGSVJgWA>L9IRFlA<EMYPPD^JC*IDaD=GIwTSRNMda
    0    563cXGkk57`iYLP>aQcU;BdLTEEeZYw;D>c=\NasC[6N\HJ?uWH3V<fLHB0T`h=?DTe
    0    726T9GgiHhNHZA@VL7DNMGCWS5;rRKHNIAFBHCZ_QHF;cQ5MIOD5AXLME<W]wiN@?OK
    0    566L82dk5S\YpAGeK2FP'-RG^70^Y1wL2AT.AKFW44@X?AB^n6K?<DcQB71pmqF??_j
    0    680^JVN5UDBG[:bCVeAAO]SdT=qDOAW+9\Dq>JA\LONbhELDRM>QWbWR;qHOw`I=QIO
    0    585]BJps7aH_pTWFC?7P>@dJ\NS`JUuOGJIMj7Fc5Q<nm=NA[OWND5OXA74wRGH5SZo
    0    635L+9Ul-UWiL_R>8Z2L]5_OWU3TWI9+H:78B1XYS]IFJEG:hUdAIOW^B=Y=Zw/^;Y@
    0    756pG;kj>@<npCA?FIBF?Ha1fFHr92k>?BF=8JDe<D?pbCHEs7;HH=w@PAAmpbG4Bao
    0    680UTGCRFD@_iIGIFKL=Gq`NRJZb9LYHXH=\D4@YJY[faGP<YJehU?XTAHdwUbBN=f`
    0    581[DCcg75YZTDE;ePH?DLc@MsE`CRgJK[OUG5B@^TVEGDIN=]Z1UD><KQYwU_R7DCr
    0    657VO\Bs0O_jU6G[A83H.GeAATK6KRaLSY.PO/LhE9JoIF?LKLkW;8Qc9QJ`kY9^WRw
    0    609YFPkODIJKbZ>INAJG`CkKS=?wD?Y<CQK8GHVXJK>VKNSEXM`7ABcRN>Ba[\HLXIU
    0    476lI][XUDGST[MbJFPRUC\=wYKr@MHDEL\S7OHX5I=RdD8GrK??_Ld?GPbe_i2JOei
    0    444a&uaB5HNX`A?ce8?2Gd\*SmRn^;rV&]I^?CJMG2ae2M*7RWA:ZnwC>U@iDVB/8cm
    0    470MJWTjBYOe6pRBjk>Xqp5UL5GC^EY`fwLi@EhdS<]P[ha:JmNBZZ\EC?M?=;kq`S\
    0    567_G>tgrD9CdIaS:?ME]AoG^DBp-UwQCCGBNE>fEORRe\AQXT8<<8vAE?NQWg@WTkc
    0    555bTNWV/cZ^^\Okf:VcF^r[wKFHOZ\LGBN@0eB\NW]Em9VTkdON84[QGQI[<fSKI`L
    0    703UNQaCB:PSP?TJ9O\\,:VK`g4UTIXTQY](]J:a7@RecPKai8DBW<`JH?AeGWL>Ews
    0    591aQPRgK<>wiOPH7O7WO:[HqCPwP=dJ8DM.NOGVB6@nk9MF]H+>M<dHBB8ko]ENLro
    0    450g4PfXB:Y`SJ?IE@^<IRtGnLCfA@mHD6;@[<Ai<L2N]UPCo<FJL;lN8EGbO\NI3wW
    0    716[D5heC<=]YDB@ACC46Ba2pm1X8Pu5=C<D;HBiM@HkI?@5UNO5U?tbUGHTiw<=6p[
    0    508hM<eo^d8LeSC:3?PQL6g:t[HwNPIS>1KC4UL]n@FHdS9VVKQAc1YG[d]XfW?@UNV
    0    488S_VaD*Rk]\G4EE?IFlLSWl#9WE,a/.9R=AUCbZDDev:KGjCM\1EkQ:5A[VbS6,XE
    0    798VN@QeBMDhDHFFO`KW8UZBQSP]J=^VYKPBMAIfKYVNGDGBETXCNCXPNOF`dwFBkOa
    0    442BOWRV>Q1E4A6f8HQ7aE3=h_4G:gJHZFSwXj5k+Q`b\IH`R:5@HGaB62EBBn`M<hY
    0    582aM9WRrJFwaEiIF3N]DCO]jUHn5UHEG@G4NRDbUK[GcM7V<E-FWM\HHIn=[T2SaTJ
    0    527eFNZdOB3w`W;:JI;JEKm@`CPm65YJP/?1DDNn;AQZ][BTnPM6A\lB>N_US`GP<hR
    0    525pL@w]NALgbMABDkBLO4^9dB,_]Nr0F8X5PCPVDKDFY(=X`H-ON@S<FGSQIgJL;VJ
    0    695Z3<b_HVOdRF;R>=LBGFRPfHC_WZLEN<NJoHFZ:BAG[\?3qQJ?SX^<HXDwmR+8[b^
    0    692XF<?]W`DwcF?TNDJH:G^^X@/WBL^>SC?@BJETV9GebHKBDL/OM;O?L??iUg?CHEc
    0    497bJ;PiEZ[kUNP<F^4Xa@5i;(Pb/5YOSmBGe?^Y7J/3wwaHW=IT?XFZ99HaJC>HQ_I
    0    621Y)%[\5U=TS;M8G>EF4D[FkIVw8D`P7:@>KC8hG90TW36DeI1-H?d?XMDwNr:=;_Z
    0    542Y6aE@bgFiA^dFYI0RXKl\r;:^H`4A99/Hdi@.X8SMeX3;MW8RX\A6w`c]^Z=@QB8
    0    517A@JeT_MAe]Q=G;GBZJ>w>c6=h]L\TZ;LQQRFj?CRHMKPYHS/8J:b>K>Ep\kOXFYR
    0    467fYCEoIJ.U\EJPLATH@MlWp`Z]LB_M=C#1SEPWwMcF\RPS1B?oC*aHYUPiMUHTWTl
    0    901O9:IQEW]aX9SOECLPGQ\Lc7JcP^[I>D?KBGIR^?]TwI?AALFX><PDROKP`d>MLOZ
    0    502W69c^2REjXEKFEIF9BBeNn.A`mGd>1A/KH:=VIB@Vb>LJdS21AAQEVN8pJl0E>wf
    0    523@qXQN,[U^^[CqT\GK;Us_^9M>:)XVZSHR#NH@CELTOHB<PXN;JXD)bNVtYqVFM`/
    0    687ULFnkASUpiBBGL@.WGbwbcD<YM@mC=9GFHMM`?D2i`>:YmXETESU7<4SZigJ>GME
    0    656e:GbUIQQlbZFG<E:4?<g@hT?M@7UJL<THAKCOJ<CSU7?ESG-M<>wA?AJSkYTDML]
    0    556wERM/>6:7WF_HBE3bJXR>qlUO``@;WKHZR]EXucO>JW?QU=US=4WQAMXTLiU4_d6
    0    714Q@BSSITLVM>HYN-TaJJbX[MHJU[rSSNUEW[PQUE[FVIGQd:9KgEpHAB5w_s?79Ho
    0    691fCKXnD>IJ^BMLH9JHKD_A_`MdD=_EMCC8YQCWDL?L]KEUw8M<HFp:IEOaG]I=Hb[
    0    678bH=wSGCXGG78IGN7B2?ZUKAAWn?\EZVMKeGOlATL;BEUH\HQJLk@dH@Q\Y@VTMU\
    0    557_<9Ug86=ij>VO>:TVDNqLp<Hh3CgGFG;H9B6Z;;LEjAG@OCJ+UJw=;KQtdX><5]`
    0    636JCBg^a=DRDA6L<G?ACRI/X;Tgk9fE8]5>P?$X3KOB7PI7lXIH_bLZEOR:qQ>NFXw
    0    552F>RlkB`XdwOECD;dOQ5IHYWF<nLivJ2I=cHGnGC:MA\Ad^GHEGLI8[JB`T?JOPi\
    0    558SANil+45XH<K>O<BD?Qm^Q:DRlCX=EO;A@F<kU99KfRJTR690@2f20G5SF/wFLJA
    0    612h?7\DD:GgZC>H8LD636VDgZ?GCEwI:Q1I>O@VG9IJM3CCQO>L8MMI7LUPPYH;MSe
    0    650I79`[V9Wv?JG/STQKMBdBgQE[FNXFKc>W]JAw>QMbaMGAo?U_OKTP4YPeXMKSMWd
    0    645LE@kv:FXZVq(IlEO?1IU,\6,`\F_;8JD?LCqtEc<TLDkJaFd-ASaGP93oa>8^8tw
    0    549ZmCNt>ll`S>#V0QI2.h^AWR^\8^_6^OD9<JOSO^M=,5DTE5E4?3AV;UI]MY;;ZaV
    0    639o3KWV<8:O]SPDHHVE<BE&lNXoFEI?;?@J?;Tc=I5R&FWWs-m0OQO[FVE^LZU=HRw
    0    483JG]^n9E[Mki-R:5OUT/X=bG7LN]V;=RYSlF@jDYhGf<O\EJIK]Mc1529oNcSZH)w
    0    606X\SO`V.HgcA;FTeW@>Mc[ik@w=aOX\dRX[BBW;<`XVPCZNNA:OOhiJCOR^^bODch
    0    719G-6pZ7==RYQ>bT3O?DA_RQBEAM<j2HE+PRKWwG6DZ[OK0h\J<-RVDBHJjGM;F=h^
    0    815oTDd_J4FQbNQT84iTBMd]=MJjWBkAIEAL<;Dw_AX\p=9TQWO^gKLY?Z=WfW4AJhF
    0    525TI<ie>FK#lbIXlXqRoD@R8HA\hEeS_TaOhN_U:M<<GEjU_dIMoF[_B?XXWTG;E\Z
    0    472eYAMbKRmSN/IEN?;c8IhMkZ?AVKXf0@WGQ*HXDK8Os3Kq]N)=<E]PD<Pw3v:5XpV
    0    639iOH=K7ZKiD9UIW1AD2XL<=CaBH8B<J:Bf2OObTUS[`=6E?QGKCO_S?9JwHB8,MER
    0    797FXRNGh\dBIN=bWVXIYHT^KPL:XEPLPLNYH\LI<BGHOw@I]>H@ES^FC8@DQF^Y>eK
    0    496vMF^jYB@cE2kNLPYA.Pi,U^=RDa6RI=CRMQ8_P]eTkRQW`MIIH#U>nCA\\WbXSUg
    0    638\?*wq<T`sf[<JC;DYG6`=O_=]AiuGQOFF]:XKFVW>079Rq8K7PP>?EJ[hwXD4AWa
    0    565[GL4iGVg?KCSHEUXGH<dQBNmFSBdU9@_QTC`B7?AQ579PRc]@?V#B<VJE]IPuDNN
    0    558YVQ?VgN@eCD?f;+[WYEaM4ITZXM\vI]cS`^GVH`NQXS]hw:1HJFgL1<BaQOpT@fg
    0    558T=CNbAgH:?ZI^YU_[K`MYX+G\SSUCCH91NQ<\34?6WFPAX;@:HwNE;:MJG1SVSc?
    0    590N]IRSJ:YE`CYMC;DVM_DNe]vKROWv>C[7=HMbKSIJYIHpg:H<IK:%G@Ff;q>AwZ<
    0    848aJcACETCOwEJL_TOE_Z`NN9fBRGOCA<MYGe_`_RDZnVWOYM:PCN]IJQDWbO>LCCJ
    0    482I24t]]IQQYCIM9;XIk7V$Oa/VeZp1+Fc9AbglPYf2GV<RZYP_85s\1[NVFr1^Twg
    0    687a?VPg4RUnZ]\KBC85?PTZVUWH;\ZE<C3[AKKNw=\VNE>E`CHJI:?FGTHal\A?QLD
    0    470_KQhYEEMps*IH#NAV6NoOgO<TELuYL(I=DQF^>::NK)MFW?;G@BmTL4OfrIO52ZS
    0    693WC<QwTJLS[0\N*FZU@P_ENW@RKQcJOCHQXPPJLPSB?:@RbVJIM9BJHWVX\Q0@QL[
    0    532V<LikQHDecBALS3KXCQjNka4\@\fOEEBCKMKWM?C\T/DOaZ_P@>^KNbCtUw5`JSZ
    0    577P;@c`XcCcmY4[C;Mk;5RMJ7D^X=TN:JOXXX@c7>QWHX:TwF#9Q?_6M;5BB<[I0`V
    0    675B\Lcw=XcYWHG>M9L_ASTFDIIFXQB^@U=FOAD\OF@]74QMuMEDYST<?<P^aZ7=Ebm
    0    436h]]>Hk*c+RLO)E#/6VR8V[8YK;Gb5EJMZ;78h?9E,9c/'W;+d7[f3<>U[@2=UF\<
    0    666UDEb3IIZkULn;P<BLH;I?ORAWEJFbL<KOSI,[XGFNHAILwE;EI7BV?CLKLPA;F[[
    0    701`LBaPWW>a[CKM?-4c@Km@QXMCNJqHN8F@WC7g[CC:UC9F[<?<J<wNA<4nNT-S:^t
    0    437]jE8:VB=]MRL\PeP.8UdZHAcbD9^<_E&qHQ8PeLgdf'-t(IZr]PUQ(VPDKc78Ruw
    0    523V^MLk>w;]`d<\=@U)9VmCLK`eFLUEeR?_[?:JWdK]DK=>hl]@%EP]KCSmOLJsDEh
    0    786`>SGWMOBjwDA<GFFMVKDNNCWWLQKA=KBNCESX=@@_`R7AiKDMJBaNJE`QGFC:PQ?
    0    675Hl:QKFwLN:=]3`BMk<Kf[\G[JJD^=J`>XN:eIBB=IKQNVKYOXKJJSM;DfKEE0KCO
    0    569+U@ZGZd_.dc;A>7a2g/IDR_4<HB+>P`?CTS_>&`AT#_RfPDPV=Hw<KF)G&Uqm2ZJ
    0    543GpB;-gNERW;CBC1N07EJQdoIB6:6.C?2RQ=XHG2@OGFG__8/[O:\JbaQf3\Ow=6_
    0    721CfJRBr]B;9dHG@eXC_BZ^]WFGT=VL<fNP[K_GG=@^BUlt[=<hNOkAfN9f1?qUGIw
    0    631?FFN#QKF:K]NJ2=wO;IUtbZpE5NAWD@9GEAmKE@ITKLnkq@4OGV_e[D2ACKSW<AQ
    0    636`VLNOjaJZIQnWD6[4]^ebUwD]KbJNB'HTRUkDWPZ[YDUfS>TlgUYT^`abBTVHMLC
    0    652Bj:;;R[:KKHSAM#U>H=\ZLrfJ<MF<0OO?R9T:LHAVC>R]KD<KEEhPJXCO.OQVG`\
    0    522QwDKEdv1Ya4E8]Da;<HreoDS<W-Z^.8:F:JrXGHFJkBEN3R#tE?kdiZN_506\I;H
    0    517VGBE]NcWPAVgNcLNV^1KlNNZ8YAZZA.J7DNwR[FIVU,m<ISFOKTCAQARXQPD:J9I
    0    639RRWKFkiCRDbMW-CC@EO_\e]uK6JF=WNGDPkGXL0HCCIhRwM=aVJrEdfKGLNRZKDO
    0    750Dk>@N`KEMSa4G3BQKP;ad]XSRBE7L;=ED<EgQJ:<9M0wka@@iQL]ReZElALYpHBZ
    0    8114wW3@WL?B?iL?A>O:IAVNfjpM@NCBNH2;G5U?)E6@:Wnw\;@q=[iHOP.?<J^a=Jj
    0    813EpDQ;q_UAEh?58BJVN;bX[c[>J::CHT8BB.wBA>?F;SNuiHIYAHRCXbBb=T\SKF^
    0    580?Y=::W\MDG^CCJ-`>DGwcZmlJHV5VXTB1L/OI@,GB>Gac_IIcS4QO_`GdRDPrG1e
    0   1010BR>L>aWDKCa?JMTdAE@XVS``E@HEIJA75C>DS:M,FKLcPJ>I[KO\bRZ[QBN[w:DY
    0    403KcR+<ek<GWdONA5KC7>moifaLI6(4If==E@w6M=GXN:Gga8<W?JkMZd2b6QC`=5_
    0    639Pl7C:sh=HHXO@?GDCGLkk_[fJAP,J9H:CJAaL8H@GFFKl[QCR86ZN[aPw4H`gJ=e
    0    823F`@NB_g<RGQD??>J?HHZVKiH=OI9UOHBHKEZFMD=GEPP_SRXVFTwNj[?O@K_\=Q`
    0    543J\T48ICAQ8@P>K)DNHRdUwtd@CLMC?N:<=HXFVJ2>\6`dcF?c5IjGV^AZIad\HBo
    0    866Ow:RJ`RBEBW@:JRM9:=aSH_aCPE:?N9=A?O]B?LVG@GMbYPJT6O_RVcKc;YmlHI`
    0    6575i<DHcEA2?KD.GUVB+BTE[h/9>G7DQwL:C:R@4YJK.=mrXGIV>ATG[f7s7,nn^Mg
    0    829GTBeVLaV@<c:SLVZNU?CbQ[NZSMMb9RK=IVwR6dVH@]rWW@YXC]NMRGGYFJQ\FRK
    0    684@]Y[O^Z</KOEEJKB3EZu@`bgF2FN@PI5<F?fD^C39FCIbOG8wV@WEhqAaQGD]ACQ
    0    632FmUG;XEB=MT:WQ<96>?d3AwR8>UDA4OMd2Q=IKSa\I\GPH?KQ1GlDPXHW:wPAIJY
    0    8094\IMDGoKEAiE]QEbC@.\pNLVCEJ=CD_EDTHVKD7@VAWUMWIGFA]HPgHEwV]T`M9C
    0    645Ag;?GcP\A<I2GM6XMF9dgiZSB<5P=JcIY9)ZGVD48>Dfpe1AJNF[O\a=]=>`wJPU
    0    719P[@SQ^OLKGI<IEUf9T@UdYSrVUEePMWR]W>NMQK9GACSJGdUX@IMBfh7q[QCwRK^
    0    4479W_>=ag0HQd+T12I:U<\wKgAHr>I&AFSEWRLUa:I8`@EL_SN?A3>;U-<5;eSR-@T
    0    583FwSIGpSFKLZJL<PPP4I]]bdk<:JIG=28a59fU8@SS8,][\7FY@Cl9ahKlFpUgN5_
    0    948FUA]?WwK7IO>TL?YISEUjYXRCL9R:KZK9K<kM:^FEK;Q^ZQL^;JLK[NKCIT?S48;
    0    728W]HDHhA@ANOIF>DRCIFfn^\kRMY<LPHRSFVTINQMHKCZ`NIOgM2bMwgQ_2RPYFQa
    0    824<dAJEtG;E7SIJC?L@ADjpanV5?@DHBkDO@@e7JG7E78^[w1GdFAjQapB^EsI`I>f
    0    801AfHKBkfC>Gd>:O.TC?G]vbNTNMDX;9b:9>1dF?@2A;<]\wSNLLOV>qnDiOBhoE9d
    0    603AsTNJtVDO4IJ=5@JLEGlVepbAEFBO>?4A>Ei=EP3>0PPlh@:\<AwBheLv?fhV8F^
    0    659?[[YJnZNBIWV?EOYEYRb]Y`bIN?)KBKHCKcaILPCaAuR]KDNqcXwHXdHvFBKhEBQ
    0    520?VD:Fut57^kB]$?f6N*uHqHoE\R\=5VL;F.G<'YW>=G]n_c/b1ENGg]Nw1kFhB8G
    0    518CfUQZXiLOwa<k*>KaiE^_A9??]OK>BCV2f3aFK.O@gXHFAhUPEeLEKPC53>GbCD8
    0    502K[ACAw=1cITQ$);VR1Ke=lmgEAf*DDB5;KXTO^CYHFKmHDf=nJCmKXpR=7pPmH-X
    0    6479`9HJ[`dKG_GSO'RL^9eaXLa<S?LBFIf.I:wD.63NN[KQc:IMBEN<q\@VZ6_bCM;
    0    659FlFOCweKKJ`;MWZ`=TJabYgQdKFgT;TJJ2@kQQ^HNF6wdhMDYPY\BZb8#Oak_HFR
    0    452NXES>uuI.#_3S_'H=$-@joeq<>/QC4h6\?7I^=`AI6KwQ\*67GXhEaG+SUCjk6N`
    0    663Vh`CR^[KQ@>Oa`@6BC^kZ\T<N@TA?J=SALR\<dGmJ`S9UOO5cEO@Gwh5<TLC9C>R
    0    653Fd6=@mj@8RiC5>QXPFFBsRfVPd7:KTh;NZ0mJGOGEERbQ]1n]LXo^rSBQ#2bi:9f
    0    746:P;LGWZWAFpBLKKN6S,gdeUZD>?K39XM;I:wVCB48.>T_j<KNFNP>`U@]4dmgI@Z
    0    729;UE8J\aI+J_=ERF=KJ@LwPTG2S5MFB_ICMLG7QAC3<CHJaGFZ>XcJDY;gKYeO1LW
    0    778-?Zj9UWJ1Fq==ZfSD:2FXASS5F5IOEWa8W7OF;U?H,^gAU;`J6C`DDP/S#JtF5`a
    0    905?^;>ZR`U)BaC<^GJAC>VbURG;R4UNEM7@@<wFJQ8A(JnYm?P[KBSF_W;O&Nvf3?\
    0    684MZDFIeSAEOPFG57QBE>iZoSiEGI;A0RG2?G_O8A4:8DZ[e>LbCAbAw^Kc@QjfMLa
    0    913YLKH?_LB^M?WCF=d_GX=\JHXgKKRMNHMMJLQwOHnVbBPKGSOPdR]PNGY8RW>QMCF
    0    660AK5WOGwDHPRD`fXgXDM:`[T+RbRQ]^MN,>j7gOZEBMTHLTgIKarnXT+LGbCYe:mS
    0    503YGLHBWlPBFMhN:IccSHJX>K[ZhoJsI0U8^`bj[kVFZw>SDW7RRIcWIdlX]A2[=b6
    0    549K6>mY/k`E=_@sIJS]kE?Vf6KSSGXMRwPZS]g[M_OHk=UQuZfI]VP\KHK:n7\&&`R
    0    490gBl@U6EKQbK]SQ_FK3XHF7jL%5<3qQHG#69Xei\.+FENHKQ*+DA>3RJ_T8cIDro1
    0    490;EB]30eiPB]HSb=JQ7hMeGi8RK<eC<V]BdbH?QWN8vCKwq`1VJW]<I\\5I<H\)LU
    0    698[B7UPQJJQI?YKHXw\L80?SiFWZC;^6CC9ePN_@OP@EZ@PMPEIL6R;A^N\bRLMiVT
    0    556cRLBO4@;wHDTPF_@L?Z[B[Y[g>da4[I8J)RFBaUc=XKZ6>bRDE;21\\mSwrZI]9Y
    0    459aLRRjOc\On=C6Q?`kok?:]>6i?IL4RQV'VOdcYRg;IVII?p-O_TN:a@B#R_T[F=;
    0    693SV\X.NT[LbRIHLY`efD#SXMCO\XH_HIHL`MHKQQEWQRDZNDCWONKERV>IP_aKJCF
    0    663]FQT9YAEGBETTKLwM7A&dZLRHKWFVDA?JQK@_Q>]FX`D5bU>;VSebTUTWcO6doZP
    0    516VE-DGPnMfKK]2BNY;VC5OZl8f&TCfR<C_mZ8cm>l;gw9A8O4UNI^HTijZVq3_Y9D
    0    729I@FF>d\L\CZjAB<^wj4*I]43Z<P=TJ?AFZkamBAGHhf4GaVLLZ8hPSK[D=TWVOA;
    0    540O`YA8gJh[9:j:a;Qh?PXAoAC[^\]P?`DP[m'X^>Z:s^<*6WLnaGX?wPeVaq=-ZH5
    0    532ca1);hVDCH<\T#/kYBlgMEm?RBJ;TN0AEYBPlD;OFaN1O7^[kaCU=V\]O_i0KbJX
    0    590V&)9hRO9b)JW_$V[XK:Q7iS8QBgAbHVX@HA+QbISUW6Y#Fc\>_EFVdUHWL=Cju33
    0    495`TSRSMYeQEKj9).dFYOQo^4BZFYII@?OaE];Qb'XdMwO=LL5WQAUE_VTIE].UhE,
    0    670WQMfDRh^wMYVYJ=Tda:OLNY;>DLeT_>aJRti\`:eKYU=Y?[>S]YTKUJQ@h_<MGL3
    0    752?S57AJmKZQQTCI<JkREcdmc7SK[NL@2LGK[LKiAdLN8OJ:W>[`GN9wS]JJLSUP?W
    0    668Q5E8<Y]P^J\L6SNXQb3EKRIDbPRIrLJIXUf?awS\Bi`QdDbRsTFD5TZRNJ\QLhR=
    0    595Tg:>#V`9aXGY7Y36WbTYNRMV=>J;DBCPV?RPO[fLFXHO>L_Pd_JUA]b^TVUR9hCF
    0    800A@<5GWKXSRDeH:<MY^KI;ZUCY:d;VG<HR_`?OZPRIdkCG=c=GU@wIhYYYEd9MXQB
    0    584=:GI<RZ6A?HF2):KdwD77ngURbs3SRCKHoXUq[?C6OXI5FN;NuC\SgN[HEePh`CC
    0    811daUC&\WMOb.Z;?6OHWCNpYgJP4c6QOA@JVY:_HA\FUi#R+C=bS9TNONRSRLO_GBD
    0    756[=XZ+XY7N^RW_HGMpVQ3IJK`FZN-TCNDV^]=eDF>KRdTV^R?WPPwHVCZKG_USQM<
    0    755XH?KWXeGTWSY_0NqYh/9NJF2W@[X^WS>BoTbl?VY5Uih7Gg<WdNdDUJ[ETLPw[Q4
    0    732LZ@<EZk:T[GN2GEYngIIPIXKZODHwQM=JDlG`OF^B\WW5^vM?YGVD`BS:eHEaB4Q
    0    810ROZDKCZSPTH>?5wLJ<77INPCGB:SY^MS4_NIB\YVMOSb?M\LXMbNRVZN?OQRVLY6
    0    745h@Q=>iSIm4XdEZfb]d'A5MW*V@U;w?6GNYpDq:O_<`_6CCI;LpWeeCXR,TJ=_iY9
    0    727X668?H^AQSc[IV[eDi52J=n8NRFE\XIA:wYOW[FB\/RVQ;]CDrBcWL@Q6NRRi\L>
    0    951R;<H3HiGbJU[TM;]ndGIH^YLY<QHZ#;@FYeLdSBb>e`FPKcA`jGP:YNN/aL@_ODQ
    0    556F4d2<g^QU*L@D_\6WuHY\HB4h`K^\K?CU`[]w^Ba&O9u,GM^Za`bMgQJD^O\ebE8
    0    912LHbOLNLAdAJR@K<:LGOGF^`JT@RIUNMHOaS9JKMw`]TLC>\^OGLiRShOMC[NYiCK
    0    582KbP@#c`FIFUNw&?eKB4BcC^>D`LNI?NE3RPTL?M7:TSU9L_=NRPV]DRDThBGOMfG
    0    638L/KPX]fFZ6MLH<QW_o?B6UV6CQKOwEND0hZVnDB?AQ^NHKQMJY3iAPXXVZ>J[\>U
    0    581A_#GW5aVE:MOSSJ\%VMblJTd\W9btwS<.C;`o::AK7jZ-0lNAWW:JAD&PPB[X7HJ
    0    476XZfN@7sDOTFpSMVSEUw9NbdGWW2J]UI07O@JHX.tUY7CAF]TdH/KMYLE4NpK.vFE
    0    646o]DJBI45IK=jW1*J:P<AQuWebLEQ>DD?XBR6n;Aohb26:G>V[wL0BSKeMp8=F*R:
    0    699FY_D7LY\\6U@XQ][IHBwOSTL^HXDZdC0QCW37VRT?GH@RJeKHIV<UML\;T_KhcG;
    0    727\Z`7@]mKfA?QBTNOHMHTVi[`_CYY<:;>q9]SJX\oXo?YU@XE_=Cg9sSsMwg>S^AB
    0    863j=EIL[EKD;XR@EKKVlQ#\@HCLITAM@CGMOBGZ2I8DGV=G?HNLIH]>QJ[L;P^AMG5
    0    615iFU;<`wNQ55VIQTQac'J<ijVOMbBS>SC_C[ULaeUIBjTH/Pa\GHWBn\XFJh0[UAQ
    0    635VCPSYO>I3IVZPFKwFPP4J^>KPgN@PdK7CALNJ^=aSST2IER,PiAE=YkC[WUF3R?9
    0    455<DeSfDbVd&IPBVMc7RQMLMgZI\`=X;QHNN;FcaZ\@PFDXRM#R51W6Mj5:;6N7\[H
    0    719NCXV?PAGI<5DGchDR[GN#PSNK@jZPHQBNt[AeaLMJK]U@NQT\IQ`HMJ`TE]AMQAH
    0    432dw16Uep]LOY1^Y9W>f5DtbIB<QVL@YTM.R]IN=T5$NZGSOg*ZrKwJe8E4P'J_e98
    0    754FRXU/UfIVB`VJGNLKZ<cTSLFIBHE@S>wJTbV9TWRqSPEeK6@WRIOKABNENIMaC]S
    0    729hR?E?\MUQ8?`BFF>ILXDEFdQZ8`N_88CL]^?jJSZMw\8C3O[b[TT_XtjASP;MaFD
    0    772>9MdND[`8HYYK_XaTFPJOH^`=jFEh\QSb\gVh9fhH1WIB`=KIwOWOS?DG]CKN8_F
    0    919dHcFKFEQe>@OPQ\]AQ4KGHwCU=NiFGUW1XUC[TYRBMCZ::aMWUKRMLQUZQT6jeRD
    0    4810II8Y]DIKVQ`K6UZ3PRYfTFETFHAPL\]@=^]QC1#,kVD`AG=TYVTTnFXGvF;=9AM
    0    645Q\?aDc]Kd0DNAK<UTeS^DKfKOKiA?S;Kfic7_tEwTXT0(PZvYAWSIjMZHXU*]eG]
    0    517RED9^AQTGZPZDwcNVE_DQojXJhQjmOXZDEP0FCaN]UDIY[RSMSWCe`G?wVS;^tAN
    0    598]&hMoIO<<QWNjfiRKaSdO*[_UaMV^p\Yam\AM>R_LDLj<YrAbwOuR)K>Xf]SpL[Z
    0    851[(QXPLJN[8<RHNXK]w@QEMcFSO]D]JIHOmTHmQ?dPlj>FX\H`RPgPQiM>8IRcRS;
    0    648O31TOZaGl&ZK@PSaiq)3RQ@:S2PGwb^Uqmm@qHI_@[tQJC_=Zh9e7X]R<M[6uWGG
    0    721V8;KSUgQR:XRd?W^ZdWKDSZKMUFZ[BGJV[OBwZG`JPRS>HDEVbKXCTUJBd]@FeZ;
    0    446QIDwqU.eKX2XVJ>SCOEN4LiZJfL[^k6q7YJM@[IYVU2\*eA;Df`<HfBXM\JQd-N8
    0    664B8;YWOS[UN\QUnXTnnO\S*rSHEvN[S`UY[HNnHwZCBraGidc)pXDcTUPITJjhSXW
    0    715M?VFD\qMn:6LXI[PbX;P>Wb\];Q^hQWI<N[ViHlP3``F2JwNO`OCBi[YHKK:pl;P
    0    614M>w79dO8R]34:^LE]Ni@LZ_2?Bi=CM9/Q=PR[UO>P]jCEAMBUBZtMJdYIEi[OA.V
    0    721T&S]Of[KwEZW)RI^`VJA(J^JL?[;hjI9FZ^HMSHaVKNPSJR@QU.@*QpITEO8Z_;S
    0    630A?=1YK?B)K8M@R5IFQOnWf8^JUF]6S4;nELdM^M\wM2E]W<8]`G6NeD:EVl>:AfH
    0    697lfW@D33NYCBc_JgE9MaGK#\iCJHEOcJBgO>8?U2ZuMJAW6K\2KWQ[MnPAoL`ScjV
    0    630l8G;MrV_p/HQ:TDc?jFA2\ZBfGf[QWJ>c_i0j_^p=T^TSN\Iwd0e9]rSC7[8Oob@
    0    592weO:Jb=8R.=lZJPPY5YaKsVeaWsJG1N>C??DK]DubwED.QR]Y\QHaneVM^oCE]^J
    0    521R9KOXbeMY@c[U=YPmjB>2VUHVEdCgDfZ#cI>lUB=:hTCGBILGYRO<NIwE*[^^eCG
    0    630JMBFFG;b[9eTCbEVR^JMHYd;Q\\ZfM]TKj^6VHK_G?VJ?cdKTH7hYPboO]vfw\0F
    0    680KcYYE_IDLRBi<J:\wOKBITcYAIR?v6L]<P\GZ+C8/U\ND`EKbl/oFQFON9\>VQ@>
    0    52637N_JX?T=9ZNETeP`oJKqR3[FIi.aMMPDjhOc#TVRT_l=[EDI]YpJDY_WYB`c^ZG
    0    699BoMJGDkGWVRbpT^\EQqGbPAAHaUdPiDHXCPX`FJ[Xd#INWSMaamGQ7NASc]OEAk=
    0    714\8C;>VNBRC?V@7@<Lq.CBdg?dI`-h;4A3cdCbJ2WEYhJ=9Q@fAOw?XvhI<OE9h@;
    0    579H;SK@[w[c1HZT4;mWbAGGTA9T<j?sTJBdmbIe>C<4T\*@PXJPnFv-pkR&R(8ofDH
    0    758NZ=b7Vo`HLRTOBIAwcWVv\AECMNV[<SSDXmpUQJTS\OOMdHGWAGMFEAaGlh:XEDC
    0    781WJI9:RW[\HKWZPWaw^NXbfQ2\XSITPVDDZaQZYNdARWF>DVfTa@>I_C`Yl\DFLEC
    0    703d=LHLcn9cK/XF9EhVe#A7XtEiJ]=W>I07n]>UCDk?NqTVDe=[S,kBbTd;@U1tWCI
    0    509S5?H_8W`?;GX*^G?^]N*9S9P4>T2]V=WJPIOvjEwKKdS,g](EPIAYP8P_2G<_kU_
    0    682_DTH:k:D`fVRT>hSP`@4R8YiPX]]inOWt]SGu:eGMG\_?RnXYvOw`6WcwYFXmMW:
    0    647CNH2\5<@>=Ue<L/pOJ):F?SHQ\RXfXS@^\>cc8<UDLWGPNVTewOLCHH>.mB0HOZ;
    0    551h#aTTLTk<[EUffsS`wN/Y;2GOQXTk_YFI[Q=\9fDJ@lt8LlVUnGgZUF6BVUTlVNH
    0    537<6@RXGa]g@jb?rD?WHIjrhs1CipCqQcrFO^wnL?X;OGXQWt@`QNT>_GA<XatdqD;
    0    736;W8NPN`EQ[OT:<IkYwGEX;X@kf]ATSScFr`OmTJT3Ma_3Aa^KVNlAPGR<eJIcO__
    0    593hNZLJ;S1fVK0\e7UTP\;I\IZ?O;NM96:EVA;?CIi]SC@9P_HwOf]g^D:bYtV>FKS
    0    604U\0CU1SJc3?g7AFjRa<;GCN<Z]GU\M<\Xa>_VR\f7BuSON?#\pVfJCZL;sHOb4f<
    0    5348IhSBPMAc#jI%3;l\O5kC=J/N4bfSi2>kMXB<?ZH?\`I\TwHN\Xd$JFaeZbmNf@?
    0    614]BQ=VE^K/9A6QCSwLQ>HbMBYD4O<aXMMlOJRb:BV@NG=LKc@NQ9`/AA:*c8FMeF=
    0    549P3?X4o`Xh2H[=fQIP_FNTi>Bb\WHiJIP0^o^`hTuZ.S2*POwLbVB>MFRN_YPTpW?
    0    820#\TM=KSVGCa^SMGOcAId]V\>G^UX=NE\/YbGHQM[GEkAQZ]NS`I^HHI>XTTQUGE[
    0    776W*(QTUV[O#FZ:^_OWR?;OQZ9KKU``cGN8RPLWa9[:GR`H0hJYJNiFVQVLJPKq^K7
    0    733\<9ZTRbP4TRHJ\OhcfGB;FN4SKDSlDSj<cST_Tk@HZRjVwcf<nC];MEC_GUOcWDG
    0    728aT7K7@jA72?PN?=ojV<C8`R?iI[BL=B0I_T9]=HI#uiHAGk=bqB[QqhY;X]1T[JD
    0    538V\^TGYbHhp,LSVaR]AL#_iR;G3ZnGJJ`DTqaLRTp?cP)-Wt=`Y6R/o6gJdLZCNQ^
    0    579pgQUMK;Pl*OaJ'J<WoACHw[a-@S;iT7M0QM.k[OFGA^JG=1M[q4_`NlWJ[S>?_6L
    0    6148^LDGP_X?<>Y;CM>t\[GMa<2?UWC@*HQCKZ`9wGR6NKGQ>a?eS9NLfTKJfh,FTMC
    0    737_<CVPEw_FBIPGMLYjm/0WCJCdOG:t]LKVhdFgKCXHJidGKZUBaGTEKBWWbHluHPc
    0    685@IISQOwGLAQdE2PmP[81N`SCiMXMlSZFLb[;sr9B2]sFZNGR`mPw@YgUE^?SEFBC
    0    697^[Q4];]hVUF@AjP5PU`\Z_4GKMJJ@dZ:?HQbCSf@c_TLUMbC_HDQRLHPUw^QEM`[
    0   1002VHKJ[FLF>BLFFA=IPbGDNZJKX?HBKEHIEUQVSEKCJwcOHPSDeLbPGVVN<?OJJO>=
    0    719ZRHKQQX7ZDReFHW\MoJU\OY__AaHdEFPGXnIY6^COUPQ>Yw;RGHwCjJf??YSd\D>
    0    850e>FW>\_CWIZXFA9wku53Qab?PUDEp?LCQ]]Zo4EFLPfF9PKNTpVWICC\:`]8OWZ;
    0    748I)A<DWUMcX8bL?SM[_T4K^LH7EX3^PO\F^G@mI\KNLlTGKYPLLFwLHRXPXTNlS;8
    0    607\Gr>T=RXW;X=KljPNO[KLWMO>`2WHpGhaIaJdcwPBZSrVHp:H8CVM]FUcLKjRBbh
    0    843Y?BHRc?1\>1`@GENYVE==WeF\DWGdI7KIgd@`[BgLwi:HNNFecIoCKj`AUdEGfIF
    0    6989X9;WESVBDGRYKLwf\H1rP:_T`YQXSIQVSNP`8SV]CTMcgPf\nUPU7Q>5WDNK8Q>
    0    720_,FGPch:RCR[VB3MYXFPBDM>W5aWO??:_cO\XV[k$SWR.>v0NjRbKeFaHwT8c`@8
    0    484CNJZ`1[TZi]+hhXbwIWAg_Nh>E-^OQZd8XS_DrNSS\Kg]QO9<\gZfCSJU@fcSJ^k
    0    458kw0>AOBT]^CZ/0?XR&WH]sckMTbD_?&2mHQCQ_I-HMYJNHD3OJS@Dn[QWIVA\dW%
    0    687O=V9<a=8gI.lEbMDSW_UCHdZBEdBLVEUT^T>U[aw`SLWNJajEHBNQdeWK:jNUkH?
    0    547B@EBQOe+>PPVdN`XHW5:Y=t'AGINVTB<F\iESNP[&e\gE4J<b[WtO=KhKcGgwX`]
    0    782Y?AQL[mFIMG\M[F^EfW?GNVXWF=SfSXVRaNFo@5[_fZRZSGw`bRKeNOSLQ_\QIRX
    0    898WEON?ZWJcBPwFMIWY^:;GT[GNEo>YD@LE\MG`NELFaUHKH@B]YKdM[Tc7>KL[^EI
    0    862X<dkXQXVV4`EKPQMg\SXH]I=QRXYZPbOGd`DLTTQ7?VQMLhKDlZZIVCWV=wR<QD7
    0    506CGi:aB[RmE;@4(oLEwn=LE)h1Z/tOS`D\^B5[LeHhdH\JGBKILBIEX7^Y9Mnc;Ub
    0    712MBA=;CKQNTOBNN4G@cAULCVAOIJ>Y;:P,UjPY=:<KUJAU7OEZK9K^jgNLwG=`RS@
    0    854]:L?HST9WH:eM8Ql[wH87IVHVSSCdJU<I^UCk=NKXEkB?GV?WfUhBLgaLN;NJQR;
    0    918\6ECROn?KB_LF:9teu78RGK:S5W@\XV\:qbTw7:NMTlIS_]?BfH_D\RJA]GH\FGL
    0    734RS?>KhNOWNUPM95T7HKWXeaFMFRFO5TJBI[^Z2ANQSG;mJVIOLEUKwQZf:cPeNGP
    0    556a);M:Tc^DHYOUCGaobAMjZRPcgRwXR27DJ^TGdDJ^>X@O;RGAhHJ_uA[S`V3KD<;
    0    712Mj?=/TUFJWA?aTG[<^MHc_KJi`VQAO+_`IwJWT5fGeP0f4K[dWNLIVQP.`OE;9L[
    0    673SCQJ?am_NA^=OKEFcfL6DD_7AVNPVHZQAwq=L3J[J/XW-SM6I_Zh?EIUPU`QWKF\
    0    908OMVOSD[dPKZYGNbRhwEIdUL;R]W3\UFaVf^UtMOJVQaXI]b.LQLgGZKP=ZOJmP?>
    0    6178OuZ>7V=NZT8X=>U[DRIkkJ?KaHjn;Y:?PdPHT@9WPKRMWwVKM7Z+kRKUjO<rW8A
    0    777O?NPR?[eI?[AUQKqfWC:V8L[TS8TLCQOw\[\YFmXCMPONR]^;NR3JB]MFZK\ZPNR
    0    568;2UUtSDkKfK6WQH;DZQ<BGMl]UGYoGXQrYNSLZJ?UB98\*LaUF#TA8NZBWOVQ_=K
    0    672:L*U<CghDSU7SYA_`cSH]cI1SYTI`MCR3\Xw=OC[5QL:2`v:VdKJ<GF[:`P;kOC:
    0    709:ONK=EFXa^GEkwPJERLU`HDAMd4V^QOm8PT[QOQUGRNQK\I6?<[LMSCHMOYG8GMJ
    0    644=/DjfLba]hVLaYvL`\8AmTB=,S[aXBdw4VA]LSm>ChaXE8pXY>N`GoBRGn[QjZBY
    0    448FJNFROAIS?;/6B]:)^GI=UZ4SDcYc\w[AGgC/hZR4BHkO]fLEG0]MgT_kQ'CY`;6
    0    6859<S9\dgOFlNkBK]OSiEHCQ3;__]N\HH>LWIMXJE?KXwLQMJ@9QGB7DrMB]6WiQZ:
    0    528iB>FFN>]EONj/29DEs>LRTX<XRiJZ'#:KhuAck:XIaTA\CXHafEmLpa\QL]CQe:T
    0    841G6BbJDfJN7GMG:O]Gu;5LOPAZJ\H`9ZI7meL^@CT4pg;>9OIMwOZ6]NI?RLG\U3E
    0    821V6=GXIlDQ=HII;EjfkQKOXC_ZHFDlRGJNXF@wT\c2P`OFS[UGkNHB[WQ5kMC\D@D
    0    713n3G]FkNN]I[WCL@hei7B>Y^TaBa?fFOSGwY7cSIYEPeD65iLgYAjRnVo>Kg?aWW;
    0    750R@8Q`RwdSbRNYTCNWmHJG5KACGOJSFIDCUgYMPCNLBoW>_`<Yf?X=U`h/Z_CjJK5
    0    803dVJF5W`Ld4RUZ73Xh^@AI]eIDOgAfUH<JqF[P;@MG]aSP]jCPW7qANSB\^NFwSEW
    0    787IDPTJaJ0?EH[D#U@dTP[NSnCJ<UHITGEXVH@rMGTVD_T9RI=OS@`HSLWFJ^O9cR]
    0    65792PI>UL@TXCNn`?CtgBBNRJNO:5C`NgTagIQl>DGPwcXCqDFlbZWHHUITKVQIA^K
    0    695`fP3#>??O@@RI/@_Q<B<YFNVMJD8[VLUdCFFaUVI=XVC1M:\WobISPOP?[7PI=T9
    0    871DJPTZNtJW7Y[NP>ej\HENVdDNAWefndLCciL[WFL?RbZSXmPSp\JaLF/I^bZwUXC
    0    983V4AKPWgIP@NLQRNhjw77VJNCSFSCqQ;QEm\CkRCGBTbFI?SEG_MWPHRE4HDPkZR=
    0    898@BWGLS_M[J<RBE;cDPAS_S[OX=L?P6NN^BNbdTFQO[aDIQJFa\PTP_w_VA?kvXMW
    0    952GJEPX[wd>R_SWUV[_R<ULcFLRTPWYQ\T8OHb]UGBB<OdMTIFGQXYa_MLPWUURBLf
    0    835T#BURLD^_LW;VR^\]VU@@>[PT9I]]KQ?LQO\CRZb6QDc9B_KJSU%_cWl\NbKd[HK
    0    617W9ACHOb7q3[aCI?ZSd0/AXlPqKZ5eHGOMKgPaPTXFbiA<7I9h`5wKd@`J8@YfcAO
    0    530V:EBJfn=eLIKFLCOoT\TZsL1Sdf<GH9_EEt#2V=hJ<HN_2T-X?ZKJ]`G_Kt+BZ1)
    0    549w??T?lZK\jRTuOCc\\IGW0VPNCaldT*OTe]hdQUO=QbTDOYEJoV_IH[[ELNf\peM
    0    937O@MZRPYJ<9MMQA_\c`8=JCRPUN;Nc[L]QwcKgTcI=GYN?`b@M_BTVUDSWHFVQYMW
    0   1020aCF=KKQDIHa]=BKV`dIK>fDKVU\BKACGCaXBdYHXLTTOPGO;QVCwJ[\^GR_PWU>K
    0    664=4@DIL]b`<GDMCS_VO/ARQP=SXCdOU@DIVHHTP]L=Y\a6\wTHabX[nMRAdJRW`_K
    0    756_8E8AUM?bbFU>@9IF^LGCgA7[DDD>6GDOhKEWVLY]\Y=#ILMY`ThBJYX@K?OEVCA
    0    834bPaS@GGIQwE@CgS>@]bSSEAi?D0RGJNGh<5X]HADs]`J3iIQJCdZ9C;IL@E^>E7E
    0    728SK:8<QOJR>Gh9RFbZhCIA^><\I^1NNAP<w_3s_AHN>q=CQVUC^5PPVMNDNNKkc>@
    0    682gD66ObHFgN6N-7_L*I>=Adl;B'S>RmX2Z>Q;LHDcV?CWJGRPXH6NU`mwgH`Wbn=S
    0    512?<6DD9gDI'gJGOBSqvH&NQD7fHMLf]dNQefD`\Dl0aXBWEo<1`CiBE[RVlKOdw;-
    0    629R18HBV]IWFTZNs<Yw]&AYVP;]TaJfCDJW]\Ps$l6$YoHF?O'LXMuDh\TP[GAn[`I
    0    630ZS?RGLc9TSBWS9#RrOIM.?eDTGlEPTEEQhZVaPSPAnhXKJv0PZ=j8^aO\9H9^m@C
    0    570GI8<FTSGQ5MP#YtMJF3296QKZNk/`8JFHDYBuEgEaLOYELc?_S;iG<UM=M<SWWS8
    0    853G&8JGJtXGZRA[RARtn.:XHa3JHKL[WWM.YeLZ=X]EUUL8Bw2aYIR;SLHNEX6VRI7
    0    843VHCPJQ5?D`FWPKZ[FHR\OU]LXbEPKIT>FKGRwXQS@KFHIOLSL_XXSERLKbXOO>OF
    0    681Y_0#Ji_>@^ID<32V^RTSbd\HSK<*GA11LKXNG_5R@EK/P40JmNEK8wYTLES+MP?M
    0    774^1?M0KYFUQYYKT\PNwPNVLIUFGVH`NWS?n>SoRIMH]fC7WC7CLSeMCK[`GNHWTGB
    0    701X:JYB]wMK:ARGA[[bbM3ETH1`M^QmZL[Jmh]s\fL@R`FM@PBTeM^@OcH9KeToQR;
    0    635^Ai\'@J[mNSSCiXfMjMd3VTMaPZDtbOFS]ULeNHHZYPM1Nt:RW#q>wWPT\VooiFB
    0    984QC6XJidTd6S[GHEMZi@@<TR@R?YFb;I@BeWI^UFcFbeH3K_:XURwKQb[E]PWoJUA
    0    689KPGOUXV:Z53<<HBXQ`JKSJS@]GTFaZS^3sfTQLGc@BNHLPWbMp;cM?EIX4XdwQGX
    0    589?1BQTPNlKaaHZh]NSPHMe*?ACTJM>[Ub]whWKQ^=eBoi2W`\JMim>5QPD^;R_,D@
    0    645k33A?<rFZ@SIO')TM]&NDOO4@G=2_\AB8SPSwA>K`anV>RMHbdId@;PMAu^7[0TO
    0    737LlSZ7MGVKI]IQWQTFV9][:TO;\QHPhceRFVOCGVZwOjZeSG?[KRsCV>J>Ka`D;Yc
    0    728OFBJZ>EOG;]Z[=Dd`[JE:0MC\NV<f9GCF^_KhBM[GHk<W:ohRVD\_XPU#KTPZdJH
    0    773XG01D]FPP5RYT;JcS=YUR_RTeOSHDO/RgCAKEKM_CnA?OIJZea_RSR^Q#hJM@>NK
    0    824JN8W/[w@cANUW69CcGGE`SH2G@RBF?EXC\oFSTD\>gZBEAePXNDN?kTQ<XG?ELGN
    0    595[6tuoRD_C8LdUV7gYXLD7BD<;[4`asOJ_uW<YBNC@>SwWGVVSmWuB:@DlTERm@jH
    0    759i?XZVncJU/4k&6*nbR@BR\MPvBgGjJ,:Lc[#icNHUW[3;LWWCrTc0XHY<fKB_]<L
    0    659L=IQRRkEo;9XE7?@MU4EWZ[@VESLa\AHAi]ENeUa*ZZAMCZEJG$_GhmNDpB?]w.B
    0    920B?E4R^gRU3dKCXBwhv/8C^:2EMPJcLGHLrh^ZU7J5IW@LQjHLc?\DENJ>YD.bOW9
    0    562W7NH5IO[UW]S:CPVV]A3wB\PPBLIhTkT\<_=`@BO^UaV2WIX9JJ^SAaTX`>lQ[S9
    0    614Q5;6_dY^ZRIK)Q=_ag<;RJo3V>O.w$NG>fkFpaQf3JdK4W\Mdr(RNWZ[;WOHuZ0A
    0    476JcPJBFIRcb:Rc^^Vc#F?mY[SLJ>dXIA7V:T/W]RcTA;F;WEZjPPPUE5X2JY9;:F1
    0    680>d[<SJWqTHL6J5ZDAEX#.]YUPlaF\\LAJVDNT2e1OMJKhHQ\JFbTLOP?MDLZa<][
    0    511PfV1T^G^:VZV[HcIWW+,41[DDTKXQe[\QnYbO#KC^CU^W=fY-9PNJeIECE+d_<TZ
    0    725\IFJNSM_FT1ONTTLdWe`=YR@NHNQPGEVKUTH[WOQFJwR]HdMXVU_UO^HENbIVJGN
    0    590V6V_TPVRdhQ@VK<H^L=:LQG:A?Mf*NKW*m\gwRc6/[I;5ESTCRXOX[T_XR8:fM9M
    0    732@POTP9sTFWV4jWN\XYJ`iG]DjkOROaHNURKf^EKU[G7_JOfcBKJRtFD2OwPVL:_f
    0    516;__\@BJ\ZhBG7RTUNOW1BT@RMgTC>BPKRMAINSL@^iHBOFE@XSSLTCGQVIY<SE^#
    0    778LDZJEQ]XN/SN^_@Pwn9;M9_<A]MXXOJRBRNYeJ:IHKcSPRo3Q`DXJYJ8Pk[GaCB6
    0    579biBKOMGGSEALIR:k>^^ND<8JWP:LF`D;hAGV[?LaFSX90G<w_lWTSUa%BOAJ@dLG
    0    643BhSL@[l6ZRGwJC9L\THMVQeMWTCQTR<VJKaTb2EE4BJEGSJSTeDcQMPAb^dPKB:9
    0    566M7f@AiOTWIP-]akC;]NgZm6CR,l];RA0Ra^IX]Pbw\ZQ:>UOY<V[HCVHJRaQ/REL
    0    720CNQC<H9D\[E]IK@Ke_JL=S[bTBVG]AAARVOHN[=dOUO>#NRJQVFP@M`QeH[OFJFA
    0    571WEHgCNQhHvP?gLPjhhVSs[EnBPQK<<6jXwc^K4HQHI_i@]OPCWeCQAIRXT5@C;a?
    0    614LWdYA8TdEX^LMV5Xc`kEC7(]G`\LdTFUNVSJ[GFV`RUK#?P]gT<U@@RdXCYR`^NM
    0    648>S3QP=OBR>ARIP+VkIR-WEK?5PHG.VABC)A`CQ4R>\J1,Aw:pSI;A]HXHeIEPNFA
    0    647V`M^`e4L,DP[\JBSOH]gOUZ<VLGXO`\VLGHDa>KwE@SISPLWHjQW\S:;ON4Z@:tY
    0    518M2]8OHS`;@AN6@wwXICN^[RU[\CWTh_b<P[ODX]Z\VMJ/PHKNmVJE\I`GZga>PQK
    0    647SZ=VIN[HTNWT_L?u\JK:VIGFZ`VFj6RKLJGdwGNKGZiANORG`uH>HGD;XsY4TDL,
    0    722HIG<@P-/_G6wO74n=SH@HCKUgMPA?QG-nC;@_f.cLtOU53.XkcCSJR/G4ZCJ6RKF
    0    613UH@7X[B#(GN7PX8lQE23]4GWXQ?d?SKNJAP2RVFdOsHA6?PYLi_XTEnUE\;_KMQM
    0    659NR;HiIfM<7^Y^M2w_FB8YT@CWULdlZfiE]BPYFN2LQHD<LUeHua\ZfIG>p`DB`LK
    0    651IVGU_PahR6bWGi>_ZN)4?_\ER_V/w@VUMa`R^=^cKDLMVYHnGI@obLD_YbPWT[`;
    0    563>;UGN]OEJ6TOVJQhHNUWVMQeY]WkNRIS;=V6EPV`B:&wMPD_PHXBUiIE_iE_k9JV
    0    901LT@OWV[PD2VZIEJYLXN_wIWDVRVQ@SOLNWCYAKIQEaJF@[<Q[^RPVcOWcYBCSCUO
    0    615SVO7cIPN=QF^KIcaaD\@8MF;^T[XIX?IH/R?bc7=o_bPMZBRQZSYcaYNJwcSL^]Z
    0    578rF^/>INLHMPYFgBTBSbNOL7bSJK[BWH>fLDTHGQg\h+L<Eucl>A>Z%wR9eGME99;
    0    840X#BITZ`@jE?]LHQn^mJOUToD^>QDa:7<OaZ?blBsKm^QG?QGQdPk>OYe>BbBOeRL
    0    700e]/-GhS9V@ElE>;wU`h>L`Vap?HHPLH7ggPHrY*vmo`00?JS`mX]KTfMH[H9N_^D
    0    562S4;\=[\D3BJte=4wQ[?X;ELINSILbER=-]VEVaL:HMZYT:]@@Z>LCNVG:bk3un[R
    0    642TBKK2_;U4KPZU>VLO?AKYTIMYN[cQAH?`AR?d/NRQ]@;35FJwTRCYSYNCj2H[PO,
    0    697W[VR<XCwO`YIcQIZNZSCX`H^VHPUsB?PS7\QKN\FLRQQakPJ?TEB[ASHXNO^R>jL
    0    876CN:ZJMwGF<<K@HKukj-G];T?QDOQpH:LAhf8wKDM;U]]=FRUQoATKZGXKLGNgUS\
    0    641ejJeDFN<P;NSH_;K_JBQBS^RcMKMKM;CMCV#Y@A[PNT:@DbQpGQVI[,F\`NSB>OO
    0    592gTN_MGI^SSp@<@\NZ[DHKAdDOF<OVUKA[\A`G\GMZ@YS9XcBT2Qw7Vb]DJeNId-D
    0    559XmBQpIU-WU[wXK3nm@\>[[?YW\LfgHL9i6EQ_GQV]0HZSDPUBgR1]]gGmSI>cFZR
    0    707OO[EJPM?KGB<WJL[LT][?@SPRTA_TwLQXL8BRJPWeFNOQISCCHSHUIR>CfKNHMNN
    0    561j:g^<#l>MYEc/;PEHHU9DNGaLG_ASDM>8Ej8dmI3ZL[Y1[RFfS)DXdZ_2G]&fk=-
    0    658UZ6C=TM=J:NJZM@U\O@Z_MHDTTG7UN9M@IPRcRJVGGDM#RJM[PSOFQOP684CLPX0
    0    650]OABGVw?E:eV:DDjtQ<D>MS=D`DEvPL]UbaNmRFZQTpNDViN]JC\LWNR:bN8kCH:
    0    647f8OZ#TYVJ]QZEQL[O]G;cZOIRYYRQM2.MYRQZM`ZWlaC2E^:^f?NFcaaSVEOaU<J
    0    535K`dbP9G;TDRSfQfNEOD3wFW9RV@P6JacXTLQSRcGOH8\^`Jpfm<Z_LTLTWBf;8>R
    0    765OF5(HQXUWG<MHHIpQYF8EcWRpICFn9^UEKmWwCEH?dfHA8SQYYXbF^_`JPV:iPXP
    0    664aI<2BLP?CDAmBEHJMjGTPUEFXL\<hCRGXZLMwIKVQ^FR;4D[X[6GI_c[Df^=\n9;
    0    747\[R:C5I0>A9NM;<l]H`8kGJLp_HXRDMOVY;Ew92US\:=1O3T]s\E[6EJUeJH:CS?
    0    556I?b>)V>W>ONJ@@>]NLEGdKR?\@[b6MR>w0[E@_AU[VPJBTNULLGDCLYODDd:lTLG
    0    479UwPo8XEYGLZpF@BoFa$SbTQG?VP]eOQ6;W.SNOUf?CP=KIOh@h]YTWTQfbP>R`M:
    0    790wT:MbKD;^3CYGU]f??nTCL]VOSamEWSHX5@C@VFtS`=c/:J^BE9J[fbfCSTMVcGP
    0    578VjjDD:TjOl\IYXP<8ei<ZIK^VO=_CAO]wagZfBI>Q]mKIiO?NNqOPCJ<AAKYJ5I?
    0    404@AQLpCgLKZD>7PqNm+]7NiA48N:0JiKVj6P9kPQ_;;?l?cbWWRRCok*_:wfjDHg4
    0    839mi<==ST1=F=gX=@SPIWIcLZU]PDOZD1>SHODnN.tOwQ5;<1U`lRHeRVF(oEEBIUC
    0    538vBG=UV-QeE_NDG<G*HT^ILKDJb_J\aE4YNLQn\>m^Z?T.KS\X@pPwcpi2O_ODj?E
    0    709?KSTMOD4L5AVOCIFTgGQPKNQRATFMSPWCY\N^W.rJMgNT8=;Og5w8GA>5E_=ILJH
    0    796IVMNGiIIRGNL`FPrtR6EVIT?TBXVGPJDX\DK`+PSH[]LBNQ`W[\GMS6E#BMLRGnK
    0    957HB9LNFdPCJPZ[\:chwB=ISBKNHI?[B<SR_]MfBCXJKSNPOWJG_OQ8R<BQfD9KHN7
    0    454^dXNWFAXXC8CFOJNL9jZ#,cb@d\bTaXE`?STQ6b<j=0``^Jb?IOE\ha-KdX=OVEV
    0    562lRTrQ<P[B.SE@OQZcUQ?WBXgHKLEwK@J:IN3rRY=OE3U?r>UO]R:[=GKaMHMJ5HM
    0    555E`)0RAZF[O0FP<9E`2/2MwHQ[>Y^^QK8SMZ=H=HgQ>T9SH@TevNWbvZT0mnJGP@P
    0    672@&CFn2PHNJPCS^XUY@H(R[F@LfBJXD\SV_=T`_Q`gC(RPGaj6]OGX]C/N]@DlR#Z
    0    609RI@DGPR9eEFm@WE`FW<IgoOGZAGe<J9EZFZ#DnHmHk`<C;JQ]LL^]JemHMcMT_8M
    0    681O;I`dN]SNa@naKVg\c.DVtq7YOlLUHQFMjXLkCLD:djBwKUBbfLrHPTS9HBOYiJd
    0    658gQFSS>[NF5CEPV<@@gNUSCjTP\\W;X8aGIVSOR'eRVGXEaV\HPIbS\T]#Q::_9OZ
    0    685fbCS,;;Z7VS^=KIVeP\'PW\[U`DYc>ORR8IMwI_XRIPXOp=Ra:L7HKSC[OG?FbLq
    0   1046?0>>ELTYb4[JAJN\MTIPBMXIFBLLSOSCNNTAGZ@_EVNY8BwA\DOXG@IG3WZBYQ@D
    0    725D)FcV;fcKQqGNSOonpE<P&L'L[O[wrG^2mdd[QmFC@`[9_fCA_OedI8A`MOhk=FM
    0    666FZL7PRj<rhRJ[WK<E.WuI_wMBDC\XJQSTFrVEaNoI[a7sNYAv0P^;rj?_G\NIMJ`
    0    799XIIMKWJIYOfHIF9imlC<TAQKgXTF]QU5^qG[wQNZUV[B2IQVZb]IYJTBFiA7RDLD
    0    578f+T[RXIwpgVJJdN>[gWD\C;^9R@[SGQrP@WpiJI6UhPBJPJ<dGjcM:DMjIMljImM
    0    72636K?hTS-:H=AUGMETe?KGjf5Z5Y<Zt^Td^tGFT@NJGK<eAlPZN;gW_UH2XgbwS,A
    0    620hTR\CL?CY=SYQ?SLcG5JP;QHX5aQXmIGQX;@wEiNn^SVBH[TQOC=WIXZcRO7EbKL
    0    574LlL>TrALHUSXdGInP`F<C;K]WURDtXUVwdFRFH<SUZbS[SZiVi:.gOYV4LWFK_;?
    0    501e;QX/De9TKIA6?R\s_XQF_h>KGWOd^NVI`+FZYFED\XkM9\L`b=iLcPw?;aF_ORX
    0    656aE[LZXJHP?@_]KLslbF9WbX_tNN8qIWHWIh9w;AgBvXCNPMMP_TVMBi=kbfAJCMD
    0    553s:PL>OPFmO2SGU]2=K>LAZHPd^FRv8[ICT34P`[c[ZiZNQwVs8Qk^^DgEHdIDf5b
    0    605c#Kb\^LNOGNGi[TX>clDYI6XWLUZGjK?moUcRQR=[`T[9OHSN4HY\PiQTh&:SQOI
    0    687l3;EXKQO=8GEZDIhX^7=IDADO@UGdf7UEwdBkVLLIRaJDVs8;jWoDXMShBa-c4Q;
    0    471X=o\bFE:E*w0D=INTafDMPNiG5Jb;IAU`n2EeXUr>abi><JmI\LmNkQmILANdGTO
    0    680`VQG`1PK=C:QwT]mNSF;TDM[RhA^I`dQVJKSpDJWWRG`YUJ[PTq?W;K>OIJOQC_m
    0    762fJ?^5bcDQD_^JC@jjwFBCPfBdL]9t9ME5n]Gc:YG1Qm0CDR1`q8v8FQTP?KEj^@H
    0    797<I;`SIs^2L[<bZmldX-8\[JUVOOQSWUdB[wOe;H:DEQeTRY]SXHJYZ6JOhBZgag\
    0    655:<[K=V`R;CGOiO]^_XM_wAOITZ>HSMbNNQrIJCL-4Pd<EIPT]MA8FfH[HYOlT8uH
    0    606[ZKo]UwTWU^CU>`qPT@T[ZYFS>aHJ^RSG`@[NGai:KYRRKKeOaQkKQJWuPR\mH>R
    0    893JWPT\S`HPON6VmwLcNNYZHH=KIL^cUf[QY\YSY]8KSNSEXN_2YM_XbJJBRV`SJ\E
    0    573>7esOaUIFHfMjidmNcKNINSIAoAYwkXW;Y[\WUn:J@omMuY`9dFI_H=LHV]guUoY
    0    6273&M\]TcV9MlEwffPgnX2P<KA@FGhc_`]8cip_LrA2Fajafj=:^NVW_KG@Q<`kDfY
    0    811]OJZQZQT\PC7JToL@VR7AEGRQRIQ[M`O\BASN9OfJJaZTJgB?]UVLLNE<]OwOKIO
    0    535SRS6>>O6wk9>WAQR?bAaO<RiGQB>HIJDj8;TI@-Nf]q#RoIBR9Wr9PW<R-DmN3Ke
    0    729HXMe[bVKbCEJv@VggWIK>`F>FGA\Li^m6[mWVLiHB:wV^bgU1N;OVODLhl?cY@ic
    0    673NKFGW[IaT9kdXeJP\e3HYfP/mOlTKnR9E\aQWD^_2P^EQ=`fZwGFWc=[EmBSaXVs
    0    854MYERHY^FN=ZJwX[ZPZMFRJJ@>UEI^mZ^FX`TREXKALSTYESb9YW]ULGFEFWbP<[[
    0    6964JKaZGb_5N]@]d]WPMA=[g4;HbWZVM]a9dO][FTA1WZhXNcw:]dVWoLRYLE_[FU]
    0    5406F4MY7\gUMg9\U<[L]5IX]U;bLTMRd\d9wXQoHrB2CYf7A@vWf]VRSLhZf1UclVF
    0    644PN<LiJ@MkNZ\KUThWVL5GJT4W\NWSZQK=F\=]UbQJMKbQWfMVi\6SweE;S3TONC=
    0    686iRCmHH>a@wLV^INPYGgDQ`a]@OUOQ?ZCND\ORkPS4BWAP]GS5dMPUF]:\Tb]<^_?
    0    730]5cL[TJR[YU*Lwe`ICN<]PSWDP]]AUdP9>KnGXpSV2PS_G_\9YZTXZaP]J@`YRSZ
    0    754F<Pd^I[_P>d;idYm^b<O]5K7MwH]n`mWARZc\Gb?<GcjZYjYMZk\\^KO<^CGaNeh
    0    566FkKUOWHSB9OEb.jbNX8SQ:W?ALS_PgwlM[ahQGFP7R\PWWMTWT<SZb8RRDOFTSLZ
    0    911P<BHVPY[B@Q<Oic\C[QKa\RDAB]aIe\UHNSFIAbV88DePTwe>ZB7iXNKW_QOoh[_
    0    6775GOIY<UbXbK@QWMVGj-;JP@GXPDNN_iq>\wLPH\*MTaZ1GRR)XISR_A^OuO`QHQn
    0    593K[b[LIUi;KV9^?Y[UV8M`HaDANGJ_dc[XY\FFQKFwRhEN`NUEKJj2UGJF=Inl\sQ
    0    687WIe;@>GRSj9WN7G)4Q<G:fFX6:A@KIQDuWVGNY4_kMT@IRP@wH`[K>LU?@YWENT_
    0    576CES`TASa4dc2XYpKfe7<VGYDKQCoRw`uPkBVa5tFb3]pNaSq2`QHw]B:\UCSa=id
    0    714HLPhLKdeEdeFU\acMgTDT0-YJWGYRqF[S]OwQ3i=W`gaLeUVGbYMT`GGX[O\lTlT
    0    675<qsggOUW8AU=oweJZSESF9KHMKEH^_fvLpgRI7]U]1eQqHdS>[MQEN0;]@PjWCpY
    0    458P@D9Z5HiLWR?X`wTS8@^mfDRHVL37`XP=NY*RNKf0@7XGpVPQfHXKU/TNq=)[TWs
    0    662B@0`BXZTDmGCWW<_H`DDZA70RqFS`\BwBVweh:M@FZeUf^_?RPb_VhA<7i9OZAUN
    0    523F_X=V7V6eB3MP[efdXwbUWQ_OTOnNTWV<G[IT;vHUEaqZZUcZK_EN&aN9V1RhbVd
    0    496=W.YfLO]gPaWaUaUUWK=\\@@X`Z^Ri\QOYe\CdJNH6PRSPa[#KE><HUJIUC2L9UG
    0    661FAKRb]]VbU]SZTB^JGC^]NRMXN\Qf[Wc\[w\Y]VQ>AMR\QU_^PAIfSKRJSFPOadN
    0    706A`LNd]cc<VwG[`h\>OVKZdF9HI1G\cUG[HCUAG]Q/FQm:]^fJYRGaO1GOOAYVB@_
    0    702E`rEj7>9?`lAbUkRFLK8C;\RI\@fWfc`DbaOTVQC/GJ^M^]ZT^G#b1O5jNgIjJh8
    0    811e5C[f#WE^aNDMeZY<@BFFN,UQa3KLZ`NEH0Va]_+?;Qj1VooHZ75qO4ZW]RB_QGQ
    0    58794SXmDg4S^M5Lb_[Dp?6bt#H9Y=r`Rc]2VeOS@k1,8Zo?WaTND]\g5=c2V,RiB>[
    0    598V2@YXGgQwMYGDiTVVCJccMOmNeKPQ[PKUSXaN^wH@D4gFR[bRYH:c]L\PGEA][WC
    0    613$^la>ijoPwZ3gQe\k[X\Sk>W[C<krdk]U\]_Y]R5/7TgHVZE8YCW[c\]Pt9Uc]hT
    0    584aJ2VSNpU3YjDWTsNki>3ELQ;Vv=]hw`TBFg[pP@AGG<kHhQbFWbHn\B:LG6<[A3g
    0    8056VIZG>cZIVNUi[1[ZV;Bn^BG_tCdXFSU@ZiXKKAFWE[PUweHBap[_FFMJ]Oub=[O
    0    4874?XidieiG@UFbwQfZg9IfE40YmPfW]aNCuPWW8;Q\RVnRUbR@[iWh/7:8:A\f4hM
    0    7578LH=J?OcRfRJ@PEjYQ@>KIK5iRVwbIGO1?^dNBYAGIFETphaNpUQ^Q>GNhAQ\VIi
    0    469DP*d_KQj,^NIkSiIeU?gUQ:QJPHNs_ca:=Xu\KI8/NRcOSYR?>UcwXTXac`JbUoP
    0    472HE0_>@Mm)f^NbfN^b\K'eI:?Pd6<hTFQ5ZHm^VsMAHHw:ZHlDdi8dhHI7J/3a3OM
    0    644B3Qir*YNUcPEoweXLlTKR:8HaaImf^d^FLGRWLa''0Mo=Vne?YX.ekOQAf+HrQZ?
    0    859SPE[O\RI]ROZKLPJ^IU`jQ^PDVV\IdTTK3MMHQaSB9KYdNX`CGhU_UWHDPO=X]wk
    0   1011A@RYcPOCBAR<HpfLPM@FG\>?WNLwMZRUGLIOVPvFK7GXAbib;WZFnTI@GV@NkH@O
    0    591?>Q^\^3EVW=KVj`bU9UG]MFNFJHca\fTaWhQX\v>f2YmZ]aRDC<BwLGCR\UN^Ob?
    0    773JF@ZXNbaHPfFoSWWRZ7UwV@A9P=\L]KP;XOL]HaG=:R_=R[>6IUHfHNO[LNDlSc9
    0    5224CT6_?UJ?SZLMeSAP:CTKK4J03PQa]cG8oM=FA\JURKXJQiwE=A:\%L>5EET^TJr
    0    571j]3h.GKPMZI1w7Q;5Ab;X?TkKPTk5WQ:q;AQD^GDa_]:D4>KC@I_DgQ^R0VsDGGY
    0    868?CLI\G\mHviFbXTc]Y>H[L7DCUBlUhWjGGNRXHw>A9;`KdeTJU>D`Q@@O_19\YQ^
    0    454oSD`UXa>ZE]:n\JJTZGWeJG6LWIwVEXb+GQZS7CIb;=Y^6d9<X+]rlOollQESi`t
    0    900P@D]H?Nb@hTHJ`UKB[INQETK?iBUYSW^NYBY\;_KXLP\aVSO<PFTATATwM@cXFBV
    0    424U^A_5QAT:2TZ`QN[:[dJaSQJWM?WZT\ZiF@nTM>IdkHS];JKRbO;`>I5-c=w71s)
    0    643>PkUXPZLX]MGg`n_`WWAOROKCI[T^Tm_>QSFXO_UJBPpW<MKDGa`QUGDwkVdONK[
    0    582TT?iK]WPCpXRi]kuab;^bPREMHd]aYbj2_YwFSq[WVilXbkO;VPMM[Qk\fLRt\fE
    0    654HD`RfM[UK>nNTo`RXdA=H+GP@c@PUaebLoBWRQ]:=8VaXmd\B^fXVBG?\I/W^>wD
    0    8492Ib`VLabQXX<SbAVce5=\HNA0WEfUAlRIweU];E<CCg[mQf[8RVdLdFDfS>keHYV
    0    6102<`4[pm0LTCL\4`L[k7LFUd<d3YRI78OJKpRe4>^GSVVWfd[dF`w;`\JHdRVQLV[
    0    824aLUE>VN_]YAB=MwIASJECVY:8G[fQ__POFNODU[;N<XTTOh^B8OVOQ@Y8V>]<RVg
    0    568[^\SP@w^]o7KSgU^\W_KQ>O9GZX<IdV]IMQNgNHLdGlA\US9aFba<WBCS=H`1U`U
    0    69862LILcQO>9LIBSPOS\DRVS@Gl>SRo=d_>Sc=TYeR#ViUfA`c#IZ[KZMFClUV^`5W
    0    9427CAXBMOSF@OMtCTaVH:?pGGKRgFwT[A?AR[Nb>G4:TPRLQUfOeqLnYCHC`FJNTlF
    0    636;AfSeVfcItoHNQcm^j'T`ZF@5p>HTQZd;tbwTJu<63ak^jqG@R\TNf2HFWNgvKLJ
    0    768FG?G@O\[XcfDkefd`X3=t]769`HjYWU[AbewY@f@/9WcfYXNGRoLSR?7?_5bbHO;
    0    679;L`]h[naV_UHw`EaUTGNX]=JPhENQW^Y>SjQ[9iTLY9bLXVWSeiLTNJF[T?O_=KS
    0    8013:P\TZmYNud6T^W]li4DiTQE1ZFM^GYZ-YVj^Bb<;E[[[whS1QZQNb?@_[@@_KNI
    0    5845?MJYBGFGg<EjQZqQ[=Rq8L>U]FjM4QO@k`Mi:w-CEM]fKALSik=UD'R[dOOZnsl
    0    5634NYUVWUUKSYY6\lRKJYKEBKV8?aPLblG=^[[ZGtLFMVlQSwTE@K6QGRXPWWcfH<n
    0    876H7efSZVdMb]RZIVaUY8YiX/BVWIQVVJI@`EJw<YSOYOmKlQZNZTJRPQLNP<\UbmX
    0    497gG`o*]BMh`]F^gUw@bR*jCGM<HJUQ8Y`jQF3UJH0M;iRYmHGWdc[?E:]2X.`XEe/
    0   1251:LP_wFQPMKZ=WXZURQBHMJLI?S>N\VURGRVTVAREGFVZTT^OCKaMXLDG_HJ\\NWZ
    0    616IHaI[O_H9[C:8af:S==_.WVT:OPc-QbBI7AO/>cW>X^jcIhg4@>FZOHCYFCQw^8`
    0    461ZVJ2c64p'IH]dCJDG5c=,LEPlqt`NCROT=eV\L2go[1/KF9eLiP,jaYR-b:;\0w5
    0    640GZcTLhD^L\_D\oTVPf2MPSK@ISKa`Kfw4aUSv8_CPJpLCLOACXZM?[^O?TGT[/Sf
    0    6135XPXfUDKa5QTR`Cwa>JBXJE2aZcbbfH>LG?OZI]gKD@\:MV[KAlIVK?UJ_U`LLQK
    0    614:4A`R@^gFYK[bTP___9A\LfN8hJk\\[l<n]ccD>#-BVnRb`L7ijW\i6Jc`;rQRVF
    0    703HW\T[AYmW_U)ADaQj@VG?bIH=[CMR^AwD^RY\EbDK9JZGXI[GdKKU@BI[WY=GCTg
    0    734?>POZDapOSZJHij[UY@GWgK;V]=Vf\wi?eTlhEpCFPYcpks`7SXLO_MEA[Did<]d
    0    8291/BwoT`VKGW'_cWWhf1JGOFH1PVL][Hg>P^bKQh;T<^pLiVI1GQNQ]@C\CEE]NMb
    0    5872^YWcl[O6\I8wJsQ\r5VJ<H84\^SbpakCip_[7dC[*qVugaO;_\\FODIc:Zk]NcS
    0    732#?Ym[I[];QBD\RuVQQQNKGGG:Z7[^JdXGXN^X4XGCB^YTWZYGV_GYX>>VJLf[>VT
    0    6695UDKG^S_6f[LwPXabf=OpRA.a`L^eaZ^*rUOa@J>/D`[aQJUHWcmU`IGW]S^NAnl
    0    618VShcVqDjKI\FeiW;PAXOPSO9DEgHmd?g@/ZeFUbH3;W`^@XBEFCX@v`D\YLplwFs
    0    560F8,XdATFIu`=ewY_HRU/?R<N'k?=Wko^:QZXJW]L=&bOc=cX6Jg;OcMW-G\mpKWj
    0    583G,fVhS_cPdZGURiXNB1WSTfOEULMr[m?R^ZbS2SO&@WeEEwG4HRU\uKSpd_`S`YD
    0    608&IJ\XTJIOVSDig9]\RD@p[S4a_PG<AJ1CYi;n;C6-/=Xw7XF@O_U^A]8KlE]BH]f
    0    591A98a^;WW%fZ<PoWIVVF4ZhEPNeSc]G[A:]WQkEa#+BSdLhn\Fa[AomQKViCW_AXC
    0    534[TF[YB]EL*S5i`SZIWTF_Ha`SPfKXgwRTe:RMUZuZJWe7VYX6@dQ]BIJQfZ0QDgh
    0    67449mY[AwUOYhLPJc[l^4KdHH:NmLL`Qa\*_jivGOBEEgdjWSQCmaT]<AFJUMd`:Wf
    0    908NBRH]DFXRYZ7If`Z0JOOI:KKGS<jHa]ASSNHR^m.J-PWKTdO5cRHqREIpb2`wXXV
    0    769@GE_R9TeN\fJYdSw_n=?fED5HrMO^[Nd;[Ii_KW=M<WS`_Y]>po<V?ATGd9K\HUV
    0    549WAMQUP^S=KAtGdYEZ_OhGPPENH:Low^7Ve9XUglhsJEUEhd]NWI3ZtL]\Mq=a`DD
    0    764@AKOVJcSAAbGBW/[Rv<.F.QJ7RMDYbEU5^\@a@ES6N]N,Jwh;\\KPSRZ=c8WfDSJ
    0    529+aPcbIZQ<dhIUeUV\cE?OA6?<pQYvwYZJ`W^W1n5U8ibWr]S)I`Qlb:8Ti8et+`[
    0    469G1OgT:nK;awGTZmFQ?@P`7)aXZ*hDlgrP@8[<+v4CP\sluRo@UULRF-JrcIQgKYk
    0    421C`0u[T@e@TTBmTAVP^]Xr[=WIf*YAu6`9_h`L[4PRQA\X3GiDowRpL,=FTbJL5GM
    0    938QW\PSJRiYoWRPcNOWZ[GaMKWEPH]JRZJHGwOIMYUE@<FGVUZM?]\S[GDJK?_>JAA
    0    5599L`PWBkaM`]IqUTKF^ESbeYDMQN^S]t^LeT_^FZVKMPhhTwjQUoRg\P?>fKgdUd\
    0    611:D]awJSH4Qo<aVgP_QJCM75P<fG^lk\J@bWfn7G;SB[QW^TbCbr__PLFTPDV[0TW
    0    9005N5aID]g9cb@\ca`ec25m<,=<[>`w^m`9SbkgGiDG=S`al_R=bt@oHA6Y[Inm@ZQ
    0    758K3QmH9d[8C_,NQLHNKNRWNAN.]3bSw]V;QHU_LTN@DYfS_YcAg[PYE=ALR;i^KS[
    0    8714FV]eA\fHw`BOP_LgOA?Y;MJ>KQVbdaVFcYYjHjI7>[^Sg\jJ]gFPT<:H`A_]RdF
    0    761MLSoHOd_Gdn@Zaaaf^<4_HH5JeFMUZZfE_prVOr=EOUYe^YjD]dLTYKQNeAQb>wC
    0    623X5OL>F.>fJRJPHKH`RUSW>2eGAFlT]\VZR8XG]eRlMPwI1HKF>I\PTA,WRHNC@2M
    0    669AKPgaCdwGVeA[_L\dZCHSSFWHRJBUQMlHVDZ`Q:=KMSZ^dnf3ZMWkC=ATMIApCpS
    0    6151HH]2OhgAQTFj_cngo4>o<LFGe;bRbNlRopie0BD5BCaR`f7A\wZcA@PLM2tc:[[
    0    645HX<IgOs]a^TSZfI]wPAIdMC<GVDRZND[9aFUV;JHLKSN?Z`RgYPBJZ6JGEFKJL^K
    0    616JUqToAY\V_W83cZPEk`AN;W@#FRvU9SNUOLSO]]XeWOgB\hBQCXfLOT3JGdbDD<^
    0    769@]^cSMKM=</Ef[TYA@,GPAsA9DD<:cjKOiVQQJSWM?w9NQ@C>=RoUMHH>DMQ@P]O
    0    724:J_oVE@_IBIAwKaSN@4E84NC+0VPHJpcMFV4T=KKV;iJ[Q>:MV@d7M4WB]]aJ=fK
    0    670Q:HbI7B?`ZYXT[hQIQOb?SMW@JER<]vDKJWOUDeIQHUtFPPmFLDU`SVUTZD\Vb[w
    0    74657s^MJku;bu:YfuW_wPCgF9>;b6i\Wh^KYWd^Ai=U>jgdrlU/VpgZO7LC^/sf6fm
    0    908PS>WRK\YKS[I`eS_cRIGXCEL5SQbdf^cEe_K[C^9FBScFwg`IJ_IX>FLUGF`O;RS
    0    628UHNPbQPgEYdAh]bPw^L>_NM>@gFN]we[EkscZE`=D>^Q^_bUL^ZQE@>JY@C`GKar
    0    427'RWO2On`FnY#au],lZ7O^DYOG^GV29RuME`HJSGtbnIa@@X:;ahJJfS>d\BI_@P)
    0    638?:edYY_bP\kGfko[_cB<QE;B8wHVOPkgFeahYAV6GXpQZc_p2[cYSR=>c98d\<hc
    0    613.3OkLSek9T\CeiiYf]7LHWGJ@aJlgwY`Hjld_.WLMInn@ZjWNW_H_\MXOc4wgMWJ
    0    860DKEG<ScfEKX;XTjGAEID[JGCOCERPkd_ORXTFNFOOJ_^AHRDLPhkRLRCJ_YWSSUw
    0    537E3IoDQpZ8OTO`PetqM?5^_A9KZ`V\V0TRZI\tLMQJXmE6dQWKw?PZbN6isIe6<mZ
    0    738;DCQNFVj\w]D\U_W`g9BZE5=TQL`d]]VDYdW`LXR4N\[`gNSF]HChJ?BP_BWbZa_
    0    712FTOY_<_U5\g>WFnJMZ=>K=*\KVIVRrus?]WBa>M2S6vIV;mw<VTOG??]ZE:hXIvj
    0    946BN?ZcEcd%Sd>bhaWlSFCREG;FiAVw_ZYK]OhRA`DDC[fQX]UAUdCWO><VcJ\U:PV
    0    518T>dZX1YBQUm)NY_[Pt>LlMUS%1DSgjcqOWLOw(R8I,fLH]c/$l]`P;ORHQhfHE]`
    0    568>F4Wg2w`NVj7Ncm\XZ=Eb,:;NvSmnWYUN]P[THe<R0][mpYT<iTP]F5TCoDtiCUW
    0    624<EXcQ.Mj=;I@\DNcUg./:Ta<P;CEGmRbNP\J5QZY]RJ>GKVFIDYr6JLcT[Du(?wP
    0    51905ak[7g^3g]8aidct_.BmMF>.h+VqXtJMjr^ZEY0IKXcosb]?_`Or;63Xq0PODgw
    0    6718U<SU:FU8ZfJ]beQ]c;PIM-9<aKU\YeX?Y]oJB`0TBJlr`[T@]b>rD?@I]Gag+bw
    0    640O5KcO5imBji8wi\[XlM?lD>6JlDfg`rw4_J\d?`?46hhOeY[A_p9_R27FX?k^DkR
    0    686LG`dd7HaTXSFRoZKRcWHO=HILeJBTV[gNa<[cGdI;0TwVVQd9CYDgE;AYXPXcfIW
    0    826>=JPaBYZ*T`LdXUU`U4J_?0@=aCUkf]bDWTY_0`C=7[]olUW>UwLgP:?8`5ke(Ud
    0    889ICIZ_=wLFhm[cU^a`Z5>p^<=KK<Qj\>U?^Ua_5]<:F\M]Yu?<SLWcK;WUOMM_KcE
    0    728;dI;GT^K]oQBncX<HZ.N\D9BBQ_tD_Yg@NQN>U^PD#CfOcJeRYdFlVUPH_>IQLbQ
    0    625G;OOwBh]@UPM[AVeRSCVUTKAOlG=U\En]?Fe_SaYEH:PQVTUXiOGpgSp@b\ObE^b
    0    525AgVRQT=NPXNGgUMJCbYReIB>HTZ^pY_H6AcX/GIYV\QEZhiL]I#^NXTNAr1Jg=?E
    0    751N:X\fWZMABULDT^QWQEYgCTCQMHUM^ANFRm`FL_SK;XPMcaXKf\@ZCIXVOULXGXw
    0    684?*`KtDpV@V[LXKLAfQ?BcI1CRPRTwZhIY]]jOTHOM>Or\]IXO[rFDQNF__5Y^GU^
    0    667JSOROCZg,@g?jOKn^cA,Q<XC;BWT`XZ[3fJib<j8NIYPAVdL<hIN@#:=KTHrO6L9
    0    614MRheXG[eGKf;Z_aTXsUC\vFBDd\JwRRa?W<`[KS<B8cP[l^DOwHwQILVDK+WSUMa
    0    457Sghu=9N->OKLuCccVNYdW_lg:eaiG=F8?%u2a(&#]Ee-RUD*+SNa\D3OT6C11LO_
    0    537XNQ<JS6I.cb>JILaFXaWVGDiITOwFBGTVL:SfhcS^B\T_P^I_ONBJQdmgP^B_HTM
    0    575VEAWe0K^RXRESPlRSIRKO;>CI`HkXodM2PIsJO_=2=KwEqg]H]\GcJJARwEtWLIA
    0    64573HTTQ`e>9w;LQ\ch[>6U2DOQb`>lWbQAj[]U=]FDFi^=lKdOb]4NDDWYoTUiFXV
    0    7064LQPrF_j<:w-XbXJUj4DSHR6/L3Qpdm^=lSn6LW4D8pb<piRBU=?Mm55NMFUk@gM
    0    732)VQhcBhR-[mFflP`SgDEh@H.HiEpdwk_GcPdTFi6EGYd@jdwETSHc685Yb<iiApV
    0    767@L*U`BQ_MIQEDVMZZZI;XDMPUWK[]SOXF]XP\[OP>@O[HQwO>W[MUKTFORF;MTHT
    0    593MNZC]9MUIIYNWrbw\NI.e0=MPRLWVRoIMeE^K?fPNJKoL[P?6NT2h?K@O`?ZWRbD
    0    440+I-`V5fnGY\[<RHbcoWNRN;,BF6Lt8^A@SRnjLd5AO<ZA\@[6jwS\\<GUR9e]<[=
    0    858M<6mcOknH]PW]wbTW`EIKVBHAPCRkYIRPV\dELWAGDeI8S\qFZhM[UPKZ\>WOC^P
    0    652-OVZQKo[@ibJZbbXwVNSbHE=6\:_bNbjH`NQ[CMJQ;dpb`cY2RONV:85Q=6UgG\d
    0    6738KQdc5nk3Lw5k]Bgfr8Io6O98a=neog^;STg^7U=A:?cCRYd:doBm<KA9c/Su=[R
    0    759?LDq[BVnD[cJX\QdUkBQQUBIQR>TUNRM?XcSfOL@EGQQ@wOYPQK9HLI6DI?IT0]H
    0    564K@=NON7]0CVR_kO\GTYKP6QKZ_KNDfPIMQDowXUVINDEMTHZYpdSNHFI?\@Ka6CX
    0    7112O;dlGcf@EcKi[`[mnIB_Z)6LeCw]gUb@jPgWK_>;BaUab`Z>E_6T>GLZ[5MUTdL
    0    7774.PMZERs5?hFZb[XiQ4@eF;FDmFeiAbQHj=wQCa=QMOfKOPH7]\I_J:AMS=ObJdn
    0    764KVPNOY]RLH[7\ZKVXP5At/^N\RLUYkXVMPDTZ>^DKCETVOMqR[w@fKEG=Y)ST5dS
    0    696H;@b]9_fNcYVIbFWTd@S[:AFMb@QTPIXDTWSR?eT9INZMfDJBP^6ZSEKNTBZwYaW
    0    720N6>jOAjTA@eJZQ_pXX>3Q887S_AYw_ti8p[TRDdM9F]T]ZV^?lY:`??HMMFFt6RW
    0    468ID;mhCadNK[U7l#sbkLEKH<BLdOeVL;@Bcdmb\^SIRW_7VN]UMC<iWBMGj@8NR0@
    0    667CGBXY?wV:YXMq\]^eUTDk1MEIUFUj_RROXZeRAmTE<NkEa]b?aePW7E;^^Do^?]2
    0    917AEDew>Re2X^5dgah\i8@Z9=<:_'_eoLb3NWeO=[A6AShNkPK?T_LXF4>S]A_^?eN
    0    3978?BUBXae8sr4>Zjihc)RnTJW@qXYu[jf>hvmwDQ,TPt?GcX`RPWH7H:J^4<trRd9
    0    900BO*WLBWV@GZ:gbKg[nM?wD8NJj@YdLMN8SILhS\G4FNLHdMlJUcAa4AASdBX[7e3
    0    6215=Wc`Fwn4ApOipS_ZlXGoG:8<_9vvXbf$Qpei6d>4ETdI`qi@RPRjRCFin@ac,N5
    0    810=BCdw5ag:P]ASZ^\N[>NX7:FC]A]YjkaKjT`JHa@IAX[WhS]?VVIZO7CGYAZc>oU
    0    644HGTbw1VbB[d<mWfUU[@<J5@Y/g;mZWYYM^OZfNZHLFIiMcY_AOnaa4VD`fHpdG^L
    0    846GZbkJJ`X0jIJIW>KwL]BNG8VGV;\iPRUC=LVQFW>AKTOfVJ)8S[NEJ01o[K<NXfJ
    0    476=m@[7GZ>nfNdkJ>RTbaiib`DrILM]QCSHRVDHwKShQA?@8nJ_D9@O?mTfmfJcC7]
    0    594me7n`wLl=fNVZjdAO@YX1SO]/YWBbZA\dQ3JPHlTC89q]gH?E.7FLQF_iVTVBaZn
    0    606QEA@T#cPfPWdGOb`GgXG@ac]k;REpEQ<Yh\R`7N[RIe9GfhRKj=\YMRFZMET`lBL
    0    897IRaNRMKPYUF<LXQBOEOZ@DdZ<HBwD\S`XIYLNR_UU=9CKXVUQB@BQFfX\FU[^]Lk
    0    886E[JOS\JYST`?WQh[JYLSLDO@@jKOcX^VCQWNYMRRG@QW]VPwVGOP\?\5gKGYbScZ
    0    747R73Kl8N[P5TJ[ledDUFGb#;K?]<ZQWmSKAF>>BU9WJF`JYZVORnNL4G?LJ9`FReU
    0    964^=4RSKZR\HCK^iH]OQ<GiAA@`aEhwW][JNPUaYLR=9KUAQQbGmQVP^FPRbJRNOXD
    0    649K[4;qH\@CD83wQEOGJ.SYSLCRK1f<ecCA8SO?QSQ>`>^?QXaE`TPYIS;\tO7VD4U
    0    691Y@ZXc9Z]SNQDFUFOPkIL`BNJ;m0figGM\EGMV;U@P-<wE__RIV`?hSP7^aRd\I`U
    0    539gZOY^;?e`9G<N[YM\UY]\Hd\WC:K`Weg]EF>W^wHWPNdLVcRTUG@d:YYWTYBa^KP
    0    694RVfMY=XMKPKGVTSZcWJ?E/:eHs3oj`USV>CH[/fC[9>t`wR[#mgHaIO+^hG^TEYM
    0    550W=ILCbO76]1r@;DGV=IQH<^c:^PU__KCIQH:adD\YFPUTT^RHT[wTk5G\>9AdbfX
    0    571BRaMACLFCOTZ^DN`w`4AD6CHW`NYV\IOMY1VfRJNP<ZGPbLf3srIv9;Q>WB5W3pZ
    0    690M.PG<@ZCkbG38DLBL6=eDUYS1SHRUCV:CWQFI\TSc6TI1<]>CIYOHl1<w^;AY_RY
    0    619.,BUWf\NMK^p_Z@8Jn@?5If^gUh82ZXGSstDY$HUEFr@XFQRdpjwHJhmT'JWdiYO
    0    9198KJfmBXbATP8[Z][SPFCL8V[Ia<dWTUaIHA[W.v=D:OwCM`k?b]7^FBUUFTSVKRQ
    0    784;GTZwHR`:TW9NT_PPqAEjF8<4[@SeWVZDPHZQ?[;HFTjUrT];G^FZPCFSKMdT;_Y
    0    525Be[diNuaLto+_\Sdg\DH_#/RHc2LceYdC[U]7Ef<UG[kXRdf?c`NWH=8WBDJq<r\
    0    618E/ULHYbRMMk8dcZ^Xq7HWULGfw]Jglg_EchqU>V;&I]WF\pi\vfTG]D`vKH]JRJH
    0    7949;piVbZd\Q[WSNJYcNU>FFh`D>dHiQObX\TYfIFLP@NFBGj=MaFhU^U`wDa;^PaL
    0    731>DDZw=^U7Ga7cjrtXS?MO7<B8f7nMZn`?qUrKAX@6HAROe`YJUXKbH?<gLJKP?c>
    0    859FEkSEGXR;NXGUbWINSSV_<XaO\EBXGJ^>KIGw@H@WQFF<aQUIV_eD=9;eE>YG=cC
    0    660I7^vY:^t^]dRe[WZdRA/eXKKBm`VqRVHAmm^d/oE26ocBr\oMkqJbF17mZ@hwM_U
    0    773/DGJSRUMKPQ0C[Jl\KLNSXB9HPMbTRFM=_O[WF`R-VZOLo[BFYR^RU=HD_EOw=Lm
    0    443GDWwfTOUDrlQdieVOcIVU#>;TR6TJR]ZHX]UpCpCP4_YTq<U7T]5J@TFc`YWf>NN
    0    872Q=cL\YkR@ZiCK;P`]b8GfFQX8MG[WK[_[MJ[W7Y=D2dbLZR]O\MA[FLIwRUTi4UZ
    0    690@2LG\B^GeViH`A[S6aJ>R<UhEYOWLT`OOr>HB3SGTGXL?DP@FSOwKMX35L3fYCb7
    0    663):Fur3Xk'aw4bv[a`t<G_(9L/`2ja\nkJl]kjOS;??Fm>k\O/Sk?WRE0W^6qg:bN
    0    792@49VSOaf.V]<PsX]NY5CcTjH7oPgb[QUHwmjRCgC8Idg.sYMEaTQCdBY9_DUkX_K
    0    752F8PgGTKMP;dHPMJ]gF7:R5ZK?ZQ@XiTE[SKMaSK#^=pfmGQT?McbIM\4PV@Wb>jR
    0    635@LFrfJhHVVQ5g]?pHWD9AB\e[cEiGYBTSUfM`I?,cHM[?C^YJ[>LSSWPLT#A]:Pl
    0    7167ZSfl[[`1Bw1vQcfQ_:I?JS84X<WwLcP=tWTG=JGB5bXKSQR-KHbHNFWMKV`YGGS
    0    6986<Gk]>mcDAZ9M[]SUoOLLFK@#eN_pgghOiHmDET:\TZcT__m=[e7SgE@JO8Ki@^R
    0    650EJ8S;OMH35D:>bBDQCBCW8Un+KUhHTIHiCJH>:\=wHRKOL=Z:iKNo]Y4VBBHH,UJ
    0    726E<@lbCFUE@KAXRMMUUAO[:;K;aIi]d_XPkNVDI9KDHXb0UU`@wh?UIUFDMF^J8MW
    0    6357BTQ`DOT1Ca:hZm`cXKN\AGEDf<YPkdYHg7P\KL>FJKWMwYTCbkHsCA:eKDX^<OG
    0    813D[JVI:ni>q[4wKS[lRV6w9'J3d9aXYR]A\JZCTf4MK^IUgmUMJoVE>8;OgKMWDae
    0    677SQHG?XKLNYLbHLIS@fWbHUGXXFZdLEM>#L;AX`Y\AWTNBPTMU?2T8Ka[aTS@CJe@
    0    7837L;oLGj_JBaEbZNf_^7>`FLBQqB_r]VnGwMqo?[F0F`O>TbOAUZGfG7FHP7][VLV
    0    917D2egUPPJDbH9GXKJEXDVL3OF6XDYRB[T;O\PcER;/EQO@DOQ;dQZN#82`T`[@SWK
    0   1281PO^bYIRwFJ[We[cbXXL?OPMPEkIQg[`]IRNZ^H_=QPQRPGY[KYWNfK@OOTOY`]^I
    0    750G8WJd>R[0CcGwZQnZKJ=bU9^;t4YW_JSYSUOs=TRE<CMLO5aAd^(dGG<O`4H>HvD
    0    612='AuuCjwNg6FN9Dlcu:;^EL@TNIFQYMRHYXV_UR@@Sg]UQ\GcdtZJJY.tHXYfPT]
    0    715H>?\I<YGI^N3w>MUpIJWJHE8`OTR_BEBIVSIR/;p>NCC_Hj:;KF\_WFDqNeFI7Cd
    0    995.0wYZ<Rb/vRFitYLgCIQWFON@f?bZcOkBf[`S1g1A3LXB_NH<\ZWG;<6gWRRDA`D
    0    830D>btY=ndCQc9`faUYf+AVFD7#j?LthCmJfi_sNc3KAW^Wd\H?ha^O@1[TMJuRH_W
    0    858IbPSM?V^&iTA^KDGZaV:j]4K8e]fWH[Y8KWHA;C5=G\n\LZ\F`ZN\]JQBqGBW9wA
    0    697JZJ[F\[acLQMVPBccNZ<OTp8FXS2ar`qOieD^EU<8TX_AXJPWXAwIRTJ^COVJW\e
    0    659MK\ThSud;NDAR^Sl^w@4f.3Jfc4Za9T^=RXX^-hH=CYKW]fXD`*aAF5aMfAOUBtU
    0    631DAHY`SIwHIj@LcWc^^MGWIWKG\BNJWWd.]NP_5lIV@DV`JQ]2NFAV:8Hh_B`X8oR
    0    913AOB`P.\jBejNV`Re^^KGN?CKIYE[Y[RaNiILV>[5IQXwRi_OQM[V_4==ERFWO@VO
    0    627HBQ]f9Nk/UNBhhbdK[OQXFE4BfI_ad]WF\FF_JkJ]@Eh5wPT1_a7P;B<OTBSR>[D
    0    858#Oh[h?Y^D7U1fuePW`>RS,.L3J=b^WikRfDTY>YDH=_lH^eJ8SYlJS94[PCgJFYO
    0    8378CN^k8`w;UlB_wduepBFl89APkChndk[?`9lYKZ<B=a\KZUfM_`6a63JIX6lc2iO
    0    658B^i\`LUh=vmEwU]MfXG-`h5W(Y@gQBFo:VMuIVN[DBL6U9mJ]T[[KU<)4He?;/mZ
    0    552I@LgdFTdA[fHgZV`K^H9L6>E(l<Umno`@pQ_I5nC\JW`Qhl_0J`#^PBA_P8`gkoI
    0    661_#B-<]K@SAC@ZJ[;HY5JE[[I5FH8l``>DgpD[XV@@FZ7:Pk_MXT?_jbY)9ZBuRPC
    0    9303MVgr9Uf<Df@WswQ\`EGT40OBRAUo[]YF\Okd:S=;>\jZXaaJQ^SSJD<\C6LV<bT
    0    645^`aIKWXTD?WDeU/<SDFTTT%GKUSGCNLQXJ@R>jKlLO4HEQUV[>@bXTT.wd^N:EHP
    0    637>jYQ`KiZLVMQUMEJ\dWf]bW-DK>^GVEd?\wZb;cTFODcUGKNjHLg@KDA=WXK?7g`
    0    783WJGhW7MK/jW<aUg\c`E0n3#?CbFPRslR1t]P`/<KS=sHNbYcKnniVJ:HVZ1ItFbF
    0    546>8[eV?EY3>e@swaSWbKHY<:FJh<^^emNDKLh/ZSBEJ8QMscVGG_C`=G:EMEJ[;jI
    0    6904/<^j[XOEFPFSRP[ZT9<B@B3EQOVcivP9d`GfZZRT>m_8L_p-nPSlY<2ws<QWPSQ
    0    740>WT[_7WWAANCnFX[WiGFLA@AGW6WQrYwaVP7eBl1OGORkbNQ7[fGTO<9gP@jdQjE
    0    828F8;\HPaU;dK@wUDX]fK3k:0TEi<erTFINUQ^PADOPEXdCW\p.WXKTM,CUd@MRBcF
    0    745=I_ns6Zd>]dCZQwXYI(?[6<[:_BDl_qsfbV`>=r@A5XjjYO[<Q[9P/N5MMHZT@pK
    0    659XEFh_cGb8Knbc[TPi_<KRLSPJ\fDOUAcNdILV>waN<MW^ZefsVh^VPH[ZkEZRIhJ
    0    683fXUE98XU=F`K_L<]Fd>;p4.\Tk@dZdLF=L9eQ49=Q=KPpSIeCkmE_dJ;HwH@PRw]
    0    822JHMbDD\wHhZ@VEVs@bEO`2ZJ>\PV]eg[G`WRNHF^TQJQ_[SNO\[VG=KDbXG]b;=C
    0    737C,HwgDQ_5GS3OcOtMYI,W:BBDcJUMfnn>WTWRCcFN8LlNdNaCcX?T1?HFD5Vg7TG
    0    649M*IMN??\>H\\XRVVHU<7s44@KcGk?WLpA`J?wVhMHLZlN^6fitb\_;+D3F1OV8jD
    0    801=MAX]UGgRYK>WRG:ZQVJ9^FERM0QSHP\ZLUIw@G6<GH?ZWH]B?VNEEPPXYEFA9iO
    0    621T1QSw@qtQHhQATQsva79Y_?8diWelWSV4]SgqQ`D-HXg7Zu@N;m4@RLBW_<Z_O\7
    0    8558[=[N8OXD]bM_XZZJMJFMHT<2\8Z\WYVDFSV?RQ;D8XrOiDO6FUJYGK?ZL^WZ#hd
    0    928:NHdw>`iIXl@elZYeeATaICI4kGVbU_fGaWbRS_GC=p`Xh`N7YYP\P:I[bJacLb`
    0   1111@EEwNHLpGZYWGY?E[XV=JD<VAcSMW>TZIU?KUNW@@EXPR^PcPZUCEKGOMFN\KNUI
    0   1011BSUwLLSl;_RDQci[SWF;P68@?jCLeWOm.Y`]U9\:7>OcI[QO<XKVJ=<@[B?RMIpU
    0    774@.FXQ>iXMBw=\cWb[a;8C:KA=XDV]`iOCqFbNVoFB9gd8dmmKcaAW[?GISAHfI^T
    0    614C@UdOFUL?LN\luIqZrI/f9=@BUO``bdVYnTfb4`LR=wD\ac_OoX]cC\HsVJ]dD\\
    0    808SC@E[QQ`DYNHKkYQ_R7PoGFGLb=fUEZ[BJBXNZRNSF>a;SXOhM]6X_?>Uw^Ka=@P
    0    806<IJih9_d>lc@bXNTZRGFC=>IRZHwki\RK\6i`+iMM;NZMNbbAcJRU,0?ai4\Z8iL
    0    901NIGm_7DhMU\A_]MUma/8NKEA6^?JwRXrD_[\]?W6A7Z`crQJ8cTPP\D?QPORNIfP
    0    742f7UKPJPQUT4PLLadH`PFHOSMQ>WDFGQcIZgPgQgXD>gH=]U8BbHAJPXweFD?_[=h
    0    665<OCYWB\^:CXD@fLVmZ8H=C7:@\@WZARfJN[Kw8]EANNdEqSWAn_K_IKN^E@NVViZ
    0    735\egSQSHBS:5bQPVWOIUDC>a`KP@LOJTRKb4(KP^NRNWFT7JNO0-`QUJOwGL*KZJ7
    0    616YA>[gB@JsO`9`u[ATw7-8G4B9I_PYV_MNJF[@U[7Y=>[bg[D5[pehO4>]T7kO-Lt
    0    484_[s?ZN\eJ_YDK`=TBa9(JEMdOqAYgD/\=vNUv@B*QVK@JbAMAj`wBQFWEZAkNT8D
    0    463?IZwLI`XXdgLc_^Vjg@PZCL@[O\DjCVS;ooEiDmYKJhfFQqW8efJ\3CIHeA?_Sm`
    0    980/5ZhQFg^96[6]^faRX>HY9R9:U<JIgbjGjUpI>V,J:^[N\TaLO`PGW36BQ8_j#[Y
    0    606(7pDaJOVZETKIYXMTH^.EOMo5M>`U`oY?ecdX-\eh>VjZcn[0_OSa;J<wQLc]<;d
    0    605SH_TB4bCSpChVUbKehHCFAOGWGFh[R`\V`fBTO`RFdZXkHYVVOIw@eGCR?GENCJe
    0    700LRNpQInbEDbBOYYfjiTMMLB?5q>PZ^WnOvXgDRmFADowRqQSLR`NLuN:ZJ<dhIaT
    0    935FKSVVLNR7VY@\SUQV`EFLNAFKePRM\]MIPRwW@cLCPWT<ZOXCHUFYDGDQUERSPOO
    0    4076TpX?9Qr<frDSK[gca9H_G9YJOfcwOVe>TBcP<f@JCcNKYZZ5Rf<SP[8jUDAb?UO
    0    714*=\fcPU\PVS;VMWITfLCMT?C=;T[wRM]LUT_DLVB97g]POSQCWMIEfDE^?HTlSKL
    0    799P:]QMSwbKDWMSWZ^\f>H`AGDC\BLXcW^CQVXUDo<^>hUBg`^<`^QT\AVVI>beRNV
    0    628VSSPi;MMM>QE\>UTT>T8hID=Pd<Q;ULFOKS\PBF_cPBRGkEcHp`Rw6D==@ZYcD`^
    0    7278L?JiPdTIMeBTncJ]^HCGIHIEY=`jdj[R[QwQCK2;NjXaT_XBKQPTf>Nj8LVhZSZ
    0    752D4aYZAVb@Nj<b``LSUT8TACB1b6wedjYLaOUb@^/?.]cT\q[@veIoVK>nd1VpF\k
    0    689DSWF8FM`cWV)VWKU_PG=[Q*IEO>wSSOY4UTRYLW=QBPUZKiP(NbNNP+0bmVp[OO@
    0    8245K\jmBNmH=aFWcnpMVLKMSOIC`CQQZeYNoAg_LcIC=YlLq_\EUoLdGIBfPL\ZSdw
    0    780ANKUSI=FY9qMbZj^QmG4ZKeX5\;`ZZwbIN[sUTHDTU^Y>Z`jB[KQhKMMLF@`cGOg
    0    590FLZgZMu\<aeC9`UK[K_`OZ2L:PPg^N[wAO@`K?a6BAV\M[fDG-WBK\JCN7@FN1]m
    0    836A8SMUFUoY9WFAT]NA@Z-]CBD=[1MMaVG_J3O:JYUR1VU#Xh]:YNLVQ:P2aMADSKE
    0    878]XWTVHROVMHBXBhaCP:LSLQ:[Q@lLdLGW[ELLGcTcIBV>ORiBPX_wPEAO^S9U7VP
    0    5023-=YwUt^DPl@^rlfUMLMT_$;Sm]Jknoe%dNY`=dJF;]uBOeSB^VS=sEEHRGp]U^g
    0    579K3iSUJHwDW1eNKXIK=IVJ9jZg[Wjnb`P^U<6GTPZZPSXEGcWKSjUrR\Q=vfKU[]h
    0    827D;IiZg_V8wMNOWbiak36fXK:HY=O^MTmL[eXcBYDE7ahMgZmJhnWpVB9[OIeXEmN
    0    757==?^^5hs=dlCn_TRacH@`F/:OnBwcRdNI`Tl@B_78BeH@j^KMgZPa[2UKc6Tc<[U
    0   1019QFb7NGLMN>BaT[R^PG=@UOO<gPJOKcHDcMFKKF[VULNOBWHFRGwVVTIWE[CT[SWN
    0    521C=0;XCH[LSbKPrdGLfDCZCWQBN9`]v_;Q:[k-?mNb:2e:esv:JF#aK<WNM_MaZCg
    0    345<Q9W>`-IYSO/N^bEKF*e=7f:G5pD9VC`<UUC61B#ZVHC[*A&'D=`Q?7-6)_=ZUD.
    0    639?VkevUocSAjQRfcf\u+E.GY.?cKVqaSZ3`Qjk>lCGFprGwO^Ig[Ve8KDHC2`hNOi
    0    7887DL`[IfqMwiEYj`gsZ:FjJHG=\MWe\_X5JWae>OQ=JP^dlTWSgXd[VCALVGTVJ[Y
    0    787USIEPI^9\TRICeiXJIjw^ZTS;ZBX1UO=L4^MTWSdNIBFIMF?HY>4JULTOK[TMGMT
    0    882QNM]UH]QMTgEaRXkO_F<fEEMSSJaSZfOUHM\YENMX=aCLL`gLUwGbKCOSG7AXG`@
    0    761F7I`LU_XM[\AB>p^cMLBRARDN[@I`F]R>U_XSOPBHAeYLwAB>R[cY\@WZXDp_RQ]
    0    43286E1PZ(@M6SXX`JXa:[drMk>wD9UBc\>XIH[_LK\A1II#,<`U\PkMvCeVaTXjcC\
    0    476T\[UI+R*_QPM07MKPXrkAIj\=1QA;HHTHE6KFl37,>D2a5WP#=B]HAYMGNC?NGMq
    0    558MBNVWPhn?O^NG`AvbTB^M6PaIBNM]K`hOIG\wC7H0ZV\WckG_]aXKO7WVF0C]IQZ
    0    587S?X@g9TWJCc`^htRUbG6R>=SR[COQWsOw[WJI-t9NESHWj[m=ofc_R82@KDYh]b]
    0    656J1jLP@qbEeRJRRZKXjC>`AVQOj6B]SbH@_JTr?m7EIiYaNTRRhXCQP;LFLHwcKX`
    0    681@5DWlNa^BWZH__`hUu>BF84BZaPfm\d]TdSZbB[DEBShFtYVJwSS[FF8XJ4\kLob
    0    660UEQ\S7aQQVhHPXlfW_C'WNQLTR9WCZf@lFJaSLP^J-ARJd\Zh__wbaDFdP?Q:NCG
    0    680KHZ[#Zai@R^WWUVSeRD1FDT7[MCEvTYbQhd_YNO,;QLWIKJKPocIlWBcJGAa]GR;
    0    784>>1^XJYiB;iR`b[cmd?JcFIFKLmWUWXaMZEce:OBAA^hNjT[D]eU\MIB`gAbUCw[
    0    771E^[>UQWWC`XMd[fdkJmR^G@M?[IhLL_RJI6MANfJSNQiOgS_>U^Fw[P7YiIKiLUS
    0    546UbZ=bUIC^QN\]kI-eOJ]=?:1jJMeJaTjIegUMTR*e;KEDVUAOcKUuXZB9HEZewlZ
    0    576U=cWQ:]Z3C\Z\UgYM`](X=9jwd<@mbm9L@;Mu;`BPLAM;`7gWl[8a=3Nnb;pF_h^
    0    619LD1TcIj`VAj3[wi\[VXEg?44WXjOfnXlKcnT:6kC/Aiogcti/Y[FXMH]2a=gr5GK
    0    679d6CRPJPVH\Z=w\YRb=ETkEOH@J@mO[T]RX`lJQT7JLgP]EXj94f^SlZJ>eJPVRbI
    0    880WLOP?XTG_IQACBcZCVNKTPDQSM[HED]LW]VB^`d[SQDWKBSDwGRULUSeYL?WWnP_
    0    713FfSNw-AM;VWSuMbHP4_]OWBQTVKk_SE^@nFU@Uq`R;T[Y3Nm<JUClKD4WEKTKYcr
    0    722Y6Ge]Wtw;VpCGPJeGe4=iHDEM\KZSWWPDKM`U/TD=FDgDYFKSePW]HQV<`<ZrF^J
    0    7808;?YYKWI>NX8XgHqIP=Vb4D2Q\/aZV_K7QeRm9oAE:hhIe]VReVcdLHMSI8we0eN
    0    625b^A]GXN5FRM[@0?UgO?ABO?.%=V-k?2rF[@4]:Q5<)L@[7F@F/5P#FGK,>VAFa=M
    0    803OD\RbKURFV_>Ij_AT_CFU?[\6^iSFRh@RI>WqIaD]E]]meYfCwVZ^?@WcKNW_RQq
    0    690;J?a2>XmMg\LQ\M`_I50l_5,DoU`d^ua7oqJdBL<;Kci]wUMDq`?P].C.kGl`DZH
    0    816;SasONH^;SX5wekkUZ7L^WE4IYNNicThMlrYr>A8Z;`eNR^8>aRhXTF9<K9gUSh[
    0    5194'MwXATm1Ff*ghNINt7II]AC:ZGYJXkPE_Tb`M_<;<MTJof[:g_XVN8J@DEgi'Ih
    0    93886JQhZVbLaEDbTeWZUBMLE?3KNOb@dYQGUXTgKSRNRGR0gVSFZRJFMCGFw=Xh-j\
    0    630YDMecQPYPMI?E`Lr\AHY\7@PVebwjSSOKVC:DVaZUETiUapNDQcBZAWHHCG7FHf@
    0    819QG?OWVjHAYDGQS_kZ_;LQAU:T[GR[JWQC[YW_ODWETlW9N[PLwXf[jQ\MhFeGLHY
    0    496MQ5FERFJ\cNZ<]a>f\w`dcS`IblZ<L[TnJIBDBORbfBIf47iDQW9o6[RK\?>S<^a
    0    808H=PWUF`k@el>qXcwbh?KV@9JCl9V_ZpfBV[MY6d>>@^iPsM\3^QJR7CDUP=WbBQb
    0   1000>GV^w<h\FViDfeYXWkIAV?<D@]>]YPiUTfB]TNX@R:Z^QV[\BpWXTK?AWV@^ZI[V
    0    773B1iVf=go2Lk=fm_w^VC2[<0D6eCZokNdE_?Vh?J9W5`q@sYb,_qJaC#2SI.ltB\^
    0    707C4P^gH`XIrt=]nwgPu=L_IB=7cEUwPWr9_Ed[HoCDBfdV_^bIFXgdNG@na:feDYT
    0    708e0IHSPZOU?NVEKKWWbGRJEtRDCW;WAJ:RHP?^IKRFT?E(QTdvwOB.XoXEL`EYd>F
    0   1023F8W\\@]c@MYAQP[d^jAC]7B><aRnaHV\4jaQaAkBXIgYNwaTMaIH_WEE]TCMQLeH
    0    654>DPoa<fe.=p1Osfkwp)=@P7=,pB]nsZdHgM`=9j:L?dfHv`:2R_HeLHAsQCZXMgF
    0    739D9PhU9MZEGk@\`nOT];5SD>>:`ARVdq\=SNgb2VAP17bGdZ\4fwH\=?:IB;gd8TT
    0    704[HSUYFQ^PU]6_C[ZKX>SBEGCRGnJeE\QZwTH<CN@HCcRWBDWR_UTJ[dPTP8\]`AY
    0    986AMj\MJdd3a\Ee_afa`EAc@<AGV<Mb_YcE\gha<W>NAfwMwTVCYZE`?CE[U@\`CZE
    0    695^ojd<IK`#WaX]C]gYhZHU5Yj+iFXZOAm7eAReUUBR?IhReCRAl[?K6>BVRY]HHFA
    0    7259aI]QH_f?]RD`mZXPPN=_H9L>f:Ri_diKD@W\>T@DB=T]^HEJJb>b6F2WB6Wk1wS
    0    945JBFUIRQYB\m:\hPZZZ/F]C@;;]5iIJ[d/\U`P>gH9:>j9dMv.aTFaUL.^w3kP<@F
    0    851O>bfOF__FKf0bfB]Yw<Q\JX+<PRaG^dbN^kWp<bHKXFVR[\M?SOZbNO>W\WGNSU`
    0    696P<]8UKHBX8=B[YiLURZ<]N=3He6D\bOB`LS?H=D:O#JJ2PM^ESHlFN-CKLDu^<]@
    0    414(`jXQ2[S8,_%n`nI^VNlmBPdWF/C&<@lIoiN>1+KZ/>Q]Qg#(28QN`>LZb?pN9UT
    0    800c66V?NJdEBZ2JAFDX^B3SNK0I]IOwRBL:DHNNHaEH9Gg/mMIDGN8TU4DFE3@iXN1
    0    685K:wTGE`cY>SHKWQMCRNIKJ[A/;VKQIpRSD:F`IESQ<YZJ[Rs5HONPW_XsW\MS@4B
    0    6373$OKIWFZCP[8Z`cVl;0>KEQLwUHVSNlc+bkJX4VDD7fgR?gJDvIKJI&GHjHcF)IG
    0    717Y8MD,5X8>WD=DPQGS`;FZE4rIGEA^UB<QFRSw<JSdBTIGCFLMOBKGE>kFSIWLV:a
    0    729J>HeuJd`@Yj@TnjgnmQLm@2LScFldk_k?d^bcA\544WeVeneK[][hwF8Qa7TkFaD
    0    8454?:^gIb\>KkAorcgdr/@HD46>i=ac`d\@foh[?e-27dk1_foIYiHcNBCDFA[w@[K
    0   1154>E6dg:O]:Vg?RYZnWeDFa97?Jw@U]gX^9T<NiBM?DIVa=aGVJTeLh;CBTc;ZS@eN
    0    533a@[T@WlFYrF`OMB`eB#VBtYgS>.GhLEN4k_\mYqd[tHe26Q>]S:;;XDJgBLJLe@'
    0    693Q^@PSWWU5XYc_QEjXC]::DjOLWR=XGVKNaWUnnFM0HVHwM<CVVe_j9MC7I,jqh_S
    0    776DJ\kwFJI?>X6rGffQg>=N:FBFPWM`dmWKfLbW9Y?GT\VPUIkDqkvn?KFJ]6lQ1oZ
    0    783LOf@w/J=EJ];QcUSADRDN@UP>6AOHGXTAKBFI2CEc6?TJCWnHUG6\H4/?W:UND=j
    0    695,'CeTAUrEEeKSkim_h=XQAN=3hIr^_bw>t_m\PQ8F9MsBap\CZ^WXfQHSFC\h=Z\
    0   1019?PHa^NkcENgCescYjiP9a]?>DaFLMLZX>VwWV<YK6XXKCc\PARXAWgCHCVDVa7QC
    0    820JG5hX3@dNDOABf@U]OP;YR\S:u>RwLc\?MKM_<f<AD;k7wCh=Ed7MY3@YMG9Tjg>
    0    527q:5cVXV4J3[WGJghYYPO`nF=;GC]SEGu7kwIeUN3BJoSAqOd[QM\QZUqSUI@va;G
    0    758P]RY[HT?SMHFNRR?KG:UM^\IAJE@<SHBPBZODYPEFBLKbSQT#GQl?TCd/GeBRERP
    0    654PG6qL1HCKHQWg8Pr<J?Pm<=;IhIkVOeSMP;Fi=77GrQbUq5Wcbq3Q2J#>l9aR4k2
    0    862S@8WXDadMKdC8IS[]WB88_Q[-`Q=wCF[6M`a^?[425EEPaGD=OIOSXJR`9PPTiWD
    0    744,@EhX=cl)Wl1_pYsS_EAc.9*.wK\_qWq=uKQ[2kE>Dig^ePeFXgClK=BYn4df2\C
    0    816S9:RwKGNbmRAUkYCJWGFSAMP6PE`N^\JVU2RKQf<LBT_I^TQITZImIKCL\JWuLF9
    0    706=F>c]HkRFS\a`SDcig=Oa[8MOeEg`aPNEaTiY@W=JNJlIXAeKg][\PML:a#__9^W
    0    724#BPRYJgoLgo5huT]ew<ATXR<CQHdX_ae>bYhNGKAHJdF<Hta9FM^___PP`HjNK_8
    0    657NI[W;QCD^G=GYAQ5HCNHKUU\6Cc*8;KX]DZZ;GT^e@?<[COL#8.K1QFWL6bZ1MPG
    0    630$<OM`\QWVQTDWbY`\X7=jK8CE[M9oZUbRQaB_3n><QjgwhVvO\ViDQL2U_3OM1Rd
    0    682M4SP\T`S_ef[RPSmZl7EX>LDGT\H_^`WRnOfkRYHQ[oWpgdOSiLJWL7PwjTIo@iH
    0    435,;XI^q`>BMmCf7K9_G#>bm]8P>PGtG7H,wt;Ea]o8W\6SL\3I^A\.\>b?OvbX9^:
    0    665:`L?T3TTI^ZBPMHdGELbN`N<MWLv\T>BRPISNh]GPV6ZNGdjS^ZAZJ@Fwh[BJVZJ
    0    766V?VFXCcOZQ`S@MZUIUeIfE7B>=>[U_UDZLFBROZOPNOtKSwN?>TG]IXGKW<[]OQD
    0    638^P4J]kj_if]aVT_[N]@?c9N8kZpmLBh_R^kSR8OA-YvK,MsAN`XkSqw_HlMD]QQL
    0    675Y6g[wU\]E]`4RtPUOcHZ](He<i>oA]keZ?5mfVT3S5T\P`]NI=T6X8J7nA=bU_[H
    0    777ABN\J[TQWFdYLLT]feGE`?G?M@RUwK^H9^eYW@BK3XU`4h^da<N?NPN[BA4aTVFJ
    0    518JKVH?F?lHOb:[X_;#cSHRMf4=13H;sLNe_hQceEcZ;XA@tOK,FBqK4\@QbBLNHZQ
    0    747K]JiGMY`_m^VJLIRmU[\hUaM;@WUM>C@@nkTVT8SGU`?BRwR@IPgKeb=XcKINOI@
    0    703L/X`YBRm=6i3jks[;qBMKFN6J]7CV_Jw>WSPuO[<P5]c9icL6b]KF7[WE>:hPeJM
    0    515ZbRENSieZQQZRwLOcl:B`WOJGFZEOD9c5VbYWHrVVhXO^Fk[Alm<cS]R>aW=]__6
    0    937GH9`D>umEHm>QSUkkl;CnX2,?l>LpGMT;bek^KK>)GwbLcTjBba>e_LRIX(YqGD=
    0    926:@YYgD]`BHtRZ\\\pw<>MHN=EeGKjeaZ9lhQPQbOAI]YGg^P8obMpBCE;K@eqCVM
    0    671+?^VIe)MMLKRcwE>AS?N7Qo;3@VDHOSOYHW7KaMjY?S=QGK7R]QdLFLHP5GcU+QW
    0    676?M^Pe2CRbHPB?=GHaTYAOT\K]9I?EgIS;YT@=G?=F#L]QHIOXLYALO>^lhYbVAR;
    0    799Z<OLb<`UK:TQGfXN:VXZJROJKLTT`FMVOVQWHTPFFWEV;SfwNVSNU\Y^]VMdVXBJ
    0    608WHqGaeZWCUVjJL^UXAWR+Ukjm=d5HIwdfP[NT&J*nZS\4RN9AEDb?BHKIDN]I;HG
    0    754E4=Q^EH<D;X?][WMJT6\DAG>FL;nTY`l,KKOjb@aN/SeFaOw9`PS\<5@EaFpT0[j
    0    70906VVO6[iRwOJKUSG^bZ\ViCA:RO_UDAN@Pcq^Y_K0?RZ?fkE2LHI\`7Xf^[\LFJQ
    0   1209WRfYZP\V7QWCbGwTMH[KUEM[SSVUD^_OMRTS[M[>\=]YMVOXAUS`S?N<IXFoNCYP
    0    441I;`Zw5MKu(P$csNENCiTwJ.8B^+L@XV``Dic&^h3_TFHvSgE&,.]ERI#h^Um_7HC
    0    514QNH\<baQhMD^([iJYa_V9w<j4IHYSW09,[\;UHXJNDA:OTW_F>JuW^2TrH6Jua2D
    0    647B;C_IUsXQgaKZYHwgpEGULMF8IJF]FEaDUKYX?`<5R[F[`=VQnXE<KIOdUE5`QTR
    0    774kR@?YPPGEHDG<BUN>dqNVHR@IJ7Nb=IG`I>RTZ@NLVVHFT=LBNJw9MRWGRXa7NLM
    0   1030K=MoOB]bMPpF[ihiM^GE[EQQ@CHl[wZSAGHZQHYF0D\n>TenJc[9XP:EVY=_kVOH
    0    651]jN7SX?>^ODN8V4Ad;`eD7w\cJTTEFWA]5W;I]POaU9U*6BPj_NSH9_SFfaOeYIk
    0    868<DKBYGKOJMS6U^WSQNMMwQ@[Ma?mkTHWFF?WGIK@TEFYVLRpFHG?WE;BbtE`\-J>
    0    647RJ>O_;pfwL7E>8TQXJSD:9T:KWPF_>C=^enX]9>iE[a=.'pD[KsKDa9b^aTEDVL=
    0    757MUEM\JMwJ^g;TXMMnT77JMlJ:_CN_LPg:T<Ti3F#,:MYPdCOA=bCWL]KTBBGNrqG
    0    505bOPIG:?X:[OsPIR`b@Y3Ic^_*_@[^LUqPP.Aq=a)FUFc[s5?AG]G891EU#\DIgu2
    0    575Xj>iT=U]Pf<X9d7Pc.fPkZOO?`RMk`dLABi0j/eCHO&CYm:QLH=4?K#OU@YPNavD
    0    703Oo>wPGRlKUPLZSJuWX_BSZD77bQXNZIqCd.Bd8C8DFXUjVW[DMQ?ZF96Ce^P[@ZC
    0    690LcVUG+>_2[QZT<]QCAmNKUHRWwEeiGRKNR4X].jF8?<M^KSKCWb6bN+3`[C9GGv=
    0    904^agLD?Bh?d`Q>LAHdIwEBhX`@Zb<X;F\>CPT[DtBVCG7[g<FE:CDM;=Bg4s=:qW9
    0    836`OcL?JJLFTQcNMW8\@]RF\w]BZNC[@5HCB7L\;aWILDJ[`>LQBOJDC=PcJfI9aUX
    0    675Vk^[U`=[5HA]QHc4LWj]2RkEGSS8A<CeRI9-hSX@i]>DPN62KI7C/3B,e/[JPRwX
    0    773dShG=DUr<g@oDIJMjIwCGfwUc^d<eACRPHKLcGXF<QE3jY#FO7SSJLFGmDl:F`mI
    0    376wTB?XM7GbaBq.JD/G5bC2nNsQJG=HJ=C:PQMFNe0RN21gDpa]@68.@0XnSs@HoJ8
    0    813WWTPBA?\6`;rPWK:bU`ETd\f?iDCdCXQQJ4LR<jL:CILZXMICBR7JBDDi<w<;_YS
    0    749mw[\C>GL7LAjCG6KgHi<Fd^gP`cA`D:SVERIoABITDN2a@,FCMS=NC?9PDSL=XsC
    0    798Xcb;TIH-iQCGJ7\93BZN5VLLa;D`?F<IPO_6HR<hZPS:U#HXOEKk>TgaISOXMO:]
    0    547rhiA:?@CRTDDGAH81/p>;i`oOPAqQSJGDQ#8NjVJ1MJDD@DiF%<MQ1YEHBa<JilW
    0    746leQHJVX?e\9t@=11WETGIgpRZLb6H@?Y=HV=iM][@A>2fDY8GE==HGVRQAb;HwM@
    0    538ZiDnR=,g3TJZGLLY\=kODkNwB[i@S+=dD+KRhBRF1S+g\YRX=-.<F1@0[ZgC7^iI
    0    769[w`Z2L;LSVS\_A>HP\aLR^_QGRZ=T;7NRN9EdNI`TGRMXYE<E[JI<C2HV?ENOLQ7
    0    798:JFWBXYR@EZFJQWWTLMFLSUIS_@N]IgeEaDWt]HL=POJWwTG5Y^GYPIRYOWULAZS
    0    672Ynr?D>Ye:rEvI#A6SF`OItgwKPo1_LK`J>:JTPN6C>JEupG<R-UA<FB@e<IZEtrB
    0    449CKOhHJOdjHDON=4^JRJ:FNM`:k;/j7CcN=Q<=TfLFCUlTY3BRM`X;6&#7U`YHMJF
    0    657YRiRMCOpPRMZV?=9[E_JQgfsNY`Qw4MfO?>>XHT\;@6/jd>BGNC?GOAKkWd;K[aL
    0    780RnD_>ZXSDTTJXBTRQLPPSRl4F@Z[FKL`VXFQ]:IYLLJRwQBAPEBMD@@DQ=ePM9NO
    0    549wnZ]JGVbEVJS1F3,Z?P4SQW\GkhGf:9U88N@i3LKRK8EwkLLZUNH@5AMXIh=Ecs9
    0    545A_kk6DKa5WE?cN=D`:<G&Bh?5asDcAUV0kgAIIcF<5Ojvi77:/(w.G;5Z;pd4ckL
    0    851W]O]3GZ`@bGWO=OPhKk>[cU\QbaHZ<K^DXZafNUCJJN6][T.RETPATAJYhFAOZw@
    0    649NUcNSWE.LE3USM3I@UXF[<;I/wbSU^`9?IDJ^Tb?DIGM\PS0<NIeUc=(_jDIDYAE
    0    862b^aA@@<IIsFYHPE>]E\JCh][AbP>_A<PLF1=ZGa<IIIAwB;GHDOALMCEdGm6EYMH
    0    607Sg9;@R?7W\JaX:>;JRVT9^uPgDW5V4DFQWj:fdUXJUaKV2IMZ@?t=\gAUBXO>wLN
    0    837=A;[EP^wI;CH<Fim^ZB:IA$4Al>^nANoCXeNg9D@=GV^:h^HDlDNREF82=CNF7_K
    0    849SRV[CFPMKbLX>]GF_4YPCwXZE_\9OPFbPRNCVRbGG9FGYcFJ6TK=LOJDk=L;LavI
    0    593`3GU^NEP>MHS;giRYV@wSJ6T9hTbgr<>gI4:Ov]M?PBb]_MK_VaG6;YDhDY[TKIF
    0    968LT_\J=J[IXI]<J?:nDT?KOdaFwJEq=Ig<@PDj;mE@HAFmb3DH9L=C@?F^>aICd^=
    0    769TKO_@Q\b6aQPJQ5TfKC;_qb8C]NSw9IYP2OE`V_I0IEFRcUU<EX30fJPbCVCR_n8
    0    767UjGG8:`ONNQlNJDn`?FCPWW`<TE?wJTXOD`OU4U6B=O=^EI?DM0=DG@A_JODK^aJ
    0    612X_So@JHj>iSgF59p`QQH?mdR:fFG^HCgOLHMwD\TAbGArn7DnV8GQ?DDqWaiKt_2
    0    464rIsP1hEh\9E]_XMMG9YDM_GwBY7W)[I6UPtVC?h/L@@d/R)RU-LMUPSSP@^;CU:@
    0    595ad\cTNIjR]EOGJGU\]XD8YXK#iNVgFKl6I?TYb`04<ERMmpCDKQRR6B:CIJCid_/
    0    661aVV_9N9c;a8wL8KIQJUCO\eSGeVAgEDWRK?QZK]?DJGKdQHCKCPB>FL<_Hi3HaK9
    0    587ojwBAMKVGh>^H2CPsPUMGeeWKTAct;DZJDAEd7iD6I?RnTF:A0DA5EK3n@b@@[\@
    0    519[wXBAA?G+APD8ETMcLPOUGTN=KHV:=3_F<OAMGaaP<+F\_?O3RUI<D3IZ?b<bpd1
    0    621mZ^XIdF>TwJm@=RDRF^LLWe\aqO?d:3XP8F<iKGbJUKQb^85QD7JCO?I^J[MEiN:
    0    755:EMrP1[Z8PbS8XN^bm]>UgBLMZH;TKBo=Sp6aGSG5<OYOwGZEXKCHH:J=mMMIDjQ
    0    627atRVOEFa>SPfb]APkQlLRELwCj:7`MHZ<VUbW/U^OTFDb^KA;EGERFN6V@OgG[hN
    0    564^mf^.EEwSSEb798HXGnOIwshOdj<`E7b@?@HV@^HFHA3rY=AK68VDB>Kc3o3J[`H
    0    688HYQ]@3_l]_ZOVM=Xc]ZAUhCTMYNHe;K\9_wIv=OI/VNlJgU7L9^OCM:7dN]UTifF
    0    547dwZ_<3<_CdLgEMKC^ItCMp`jMe]6h*PMHA8?_=m=ZG/KOm9?43>^O4.EdAaS6_l;
    0    940gwnY<CC`=XM_EBNGZ@cBHSX]>\D<\DAH?JEGRFWHHAH?\X9GCC=HLIDPgE`N@BcH
    0    654kceJAB@a=b\Y@K6CfC^1@be`D`wCcHEX03@PUJj=DPEFmRH@PJEM@KMKYHf;=f`C
    0    755ZwLUSL1GKP7jSRHEB@\@Ic^ZVY\GG?UZEI\9VMXaE]<NTUCTLQFaONRD\OdR9P]G
    0    744>eDwPJCj@_VTZlPKtD7=KLYV4bXOV[blIIaPR<\F3I<^Ic9Z:??DJ;B=CbQ>W>g\
    0    573EYLre.KZ2.XSAPdB\:&?DnME=rbgskfmBGCc`;>J>FBwNW?[GAbEQH@;]C;W.:cU
    0    795W`[U:JN]Oc?i@HJT]IoTLVOdEp]BU.BI=7@Af>U;@PFDg]F6L?KH?@KIs2wH=_]F
    0    761YwoV;G@DJ^O\3FDOEBigKLmn4U?FM4HM'CAOD@b(^EPHBG>=ODY8<@W8W<SUC`=9
    0    556WMdgF:@_9KIRCML8RC\<PbMdRjk5W4'SJHP<iLaI7O@3wYJE>?=;62E<]=j;6gO>
    0    677d\UkJEBF7sAZHSGFTAdPFSwYCVZRPF7APLT:SEmF[I=<__XHJS9ID8KLb7\S8VYA
    0    699daZR;REcG[JTQHG@_=`IOYSX8ZlEa<LL5JRAUP_#DLIU^OLIL>NT=KQNbBTSEGJI
    0    603ReLi=VLdFY?LN^GVw@R8<NhAKS;?U0M_AWVD[=f=OHBKhM<=\^AD@bND]TM:SbgH
    0    775UC^\>I[t5X2UA>6]_HSC@cYgC];1l7;m4EpDh9Y(0IIHlmG6MIFW#J@3P5n5JQ\2
    0    904WPJRADSc6O\D:;_g_Y_GHN^OAY`LI?JWFEdkPOODODR_DYBOKPTFSM@Lw?TPMCP?
    0    533cfmOC.LMFjBYCRK4\AhI^qU]=^A7IYfhY-TMMUXwCFE=oc:E@:_ANa>Mq>`[O`fH
    0    629[SqjPDBMRVMgHOSQWLK:DYwi=jCmf?@n4>X2XWV67&;ZVMSJ<K=A19P/sAnHij_0
    0    719Z?P^BA>KP_:sN@F9[CwDMhmZYXa;c4/dGGJFV[W:CIU*dcG4O<QRAYZXUPcMD_j@
    0    605XKm=aDM^oJK8IUl,,[]_FJCQ]I__FiqPb]EXb`m_vVS[FL=PIX:[R[khPvI[aw1b
    0    584@MDQ749k7;\M]US^_IP@V\lK;R7Z#PUUKH)KYKv]L76h[^wUEZaF_8a>QgQXZJMA
    0    480lpm_9*H>8oEq18&9U#qIWrrm=Vs-^@7PJ@G8tPo8#CEEgK9L;;SHG/=Fv;f7Akt+
    0    895QFbw,?NiC[[PE8=P`A^6=gL]Bn@D`73j;VQBf-X:8A:\qs?M>CF7.@8*YF];IQk@
    0    779=MZY@G^wE_PY@[DGeS]J2`PSFNLUA;RJ>E`SSMZHAKBIYLa;JE6ENODIS9iT>FN>
    0    519jhSYJLJYL\EC:NMb[ASYGj_boNb0\TJYQdJDeG[#cH7JT`/BU[BFLVI]XZMOZuK1
    0    778tcW7HI@TbL?Z2@GQ20w\>jT_PMqK:584[GHBSVHpMG5GD@GBJ48A@T[DQDsF<p?P
    0    749F_Iwa(QhKTMN.7=P]DD5NG[E1tUIQMFeENTWf<cAV72EZfO:CKKEE?.*KPbJSSfD
    0    849?LbbSHAw6@nIOJEgN9HFI;HPYjQYXFF\;KbNa8W;NKFaZ_DJ=WVU6UCLUBMNS<JG
    0   1115]dWX@DCeD\F]BICRUGWJKc^jE_RLR<FbBHH<RM]IPC@RwVCFO9?K=GA?WJa=A\XC
    0    564`ksR'\Lfeg=TdI;+:Nh[DCeiOV7`G8c9PF\UUPOKU`FSw_BSd7S_(XO<SLdYDS?>
    0    929cb_BBFI_Gd4wHKGL`J_?EXdTGfD>WG5iDH:MXX_CFFA=\q=DP?<GBL:SNSV=D]gF
    0    666s_kXB;Kr8LGaEBNEpLcJBci\B`w5_G@]7Cb?SG\*0@CIicCLC@AJ5@L<p=jEAng6
    0    560PsWZENNb5^JuE8MEWZbF^`aZAXd5wD8RLgS<WXYjEc4\daF2J<=p+GJNSC`M3_rB
    0    847fQ`ZBGMeNLWWDL@PPTX@DmwQRQDNPEKRID\CMNFICP\2bP?5A;CI>O;C\GiEE@U@
    0    854\n]kHDMf<dL]CH>KlVaICUS[5w[CoBBWHMUMfB`>EIOY^[DCGOFABR=?kRWOMojD
    0    725IC1q:LYa;^RPV=E[H;1=SZNFFa^Vi@DwCEQGd:U95E?YggWgGK1JL4?7Q;R\9P`I
    0    503ULPR[6QiALEXXfeRe>ZVIqO]LVOUUHQKN]=af\5@QRNYfw6SGQ?<MQWFb>^DI[pE
    0    679^wS]MAJ]bZQMOTW@OVZUN1NVE>PLBQNI?+AB3\X3EHUJe@MENP?CZRZAaOc@?SHW
    0    351qesY?LFB6ua`ZBLJ%U\M>SaQPrTFQ::[EI6>l$h#K@+,jW<D&=JO9:9<d@_7*YoL
    0    753aMX.AO[A5=/cI78WlNRM3wpHi7a5M1<7:MP6hEIk4SG.9Y>BGS6d2FQcZPg98gQ6
    0    883w?ZHFDD>JX@BFBQ<O;VVEEM]YNOjIHQLW?ABFR[[FHDMN9FQOKRRXI]GTDfOKdLO
    0    749wPQ\16NaI[=bM:HG\E[<F`_gNUmGmCFZ:VN:QNk\@N79b]DMUWEP8LAK^Ve49nO>
    0    645ZWt\EBFw6`LsYBBEi8Z;Vk]iC^q9s;UREK>?gN_<L8]3iR:DUMPI>M><mAUDSZOC
    0    717ITHWAHNU=YbULS?MQIe>d_OXEXL9wGBmF8DgdAYSC1LBmpN3G=DI6WFLmLF;KJbJ
    0    655muZPNJ@MPUIVHV=9>T[UFwm]FOr@OCKTFO<8X3aF[BQOjX\UO95KFCRIiPPIU[BU
    0    5877PN\FXawMZgAC:RVPZEG;A\C1dD/IcadOgMP4C8IPJ]KUNQe8?gX]J<b;P?GG6WU
    0    975BbSm<GO`6\ONE@6QrTXA5i@NN[_IPBLh8ONVhAhC7@IF`oKKFQEP?VB?YDUDJaw:
    0    541dUXRJG@]KWRQ:NbGTGhK0VQSIA;CD:EM2R[DDZ`GZBAJbqH@T=#K2;?LO.YDGh5E
    0    665MwRP@=Ni?_UMZ-F6_U[;6jBE;WOCE5_Y=VnVOB`=7LKLc[I3J7N?KM8:L5mF>BC<
    0    565H7_m8RDEC=d5PIYD^pMY^U:;OP55AsktKqw?SDI>?IbbUh=o<Yca;N48AFDcG\pI
    0    729wHdoBIJv>_HYM><JZ>`J>da]OfMN[JQjR6PNaQY5EE=MKX=>DLUAE?H7^3]D2oq>
    0    513G^VM7E;_Kp@eHM6.IDbBIleeDbvUm:JnQ9@Ao9l>NK3-bR%I`5<D9MX6g8w6<fR=
    0    651rPpXC?GRYbJVRG8BbF]>LfYw=jQJmDB_F8IFYFeG5G[,VpNBAMTJD@O9\IT9Gc[F
    0    677Zo8S=7PQJNI].'JZoYT3WLdNIgeRq.L>GB\Iw/U.>.B;_X=A_`]LQ=JOGLN=Xea)
    0    592\h^_KMTiBW;cQ50CsNg#/^WbP`hK\)Ge4OAMw>`J;8ZNN[72IA-KAHCQr,LVDao8
    0    654SMilG:Nn8^*[?8,OgLE>@wLZDccLc-PkEfS_lDX<0]i8Si<<RHL5VAD7kBMB7sp:
    0    643`[pQ4D;r=cUkDA2'Z=c?@gbf5nR5fFGkH;=@wRhE=@@<hJC6@S3G<CEHl@_>EbkD
    0    913aXXg@@SkEYRXDUHVhH[>@wTRAS_I]EAg<?SI`=V<CFKZ`v?BHSEB8@B:_?f9?aY6
    0    5546fK[VF<`DEZ@9D:RMWG`GfOM<\=SnUU^FZB>eTPZM#CWoF?AFj4H@CB-h>M5C_fF
    0    645wjNMBPERCRIWJDDFR[VBCZc[CKQ>AB?LRJ>9FKYBBODTWb:X?E@PHTI@ZITJOagP
    0    658iwPG?MH\IBNGCEEKO:dNLTZYCkRMU>@=NB@:RBhHAS@2_RE?F<EHAE=KVNWA?mYA
    0    638SSZf<ESkQkIp3V@9Q<b<=N_UAQRGwS?e6Li<`;`:JL=?Ym?=I<4[DCMAZ@jJS\i@
    0    779CjKhP;P^5[D]>ADYZGQEL`UU4ZfAXLKX=Gh:mBXD7TN6ncL4>?7W/B:EwAiJ8O`:
    0    676YDScJRaX>fNfK8GXc`^DNhJSRck\l4>T=OVUrNU:6wQJA[fMCKISRKVg:[[@^Y]=
    0    727pPglAICcNTEh<=HOeJ]BCYUhQkc>\KFdJM\BwIeJ@F97e^=;FA:JEQJOZJcELee<
    0    589Q=`MFEh:\Xc3iRTAJbB9PdSTEK>ZH?b[DUO]wB9<QVZVDPZb^_n`TO;K6cDSnMWX
    0    562]nfG?KFdCSCwE>8?[AZRRhjaCaK1f2JIIFU6V8pGUPLLk5D4J[:K<@KMi9pG,Xk5
    0    890wCd*H>F;UK8`PLP<HS\BHGZYZ1LE=OD7<?B<V^Ef_XJ@=KDS[HHYKS]cGFgTB`;F
    0    848J`GjG:Iw@TLUO.;NYERGMJXSCiEEYAGYFVBRKN^C@FQJha=PF-@>VDATZ:jGFY^N
    0    562`woRC=>7FH&Gd-T<T6X]3OukP[tBkA?[P>GF^9]tK9=%s\1>P7.QCC3>[QpO+\q>
    0    698TdWNE79BJrBkENEZKBI7QSaSE^Ua?LGOUYJQwFYCNWES2ZEY[]ODKLQHGU];@XP1
    0    742IQTeT^HEA?W>XVqUfP;gbA<4bWT^JdifO`wbWDUEbJbMGL@K7QS]MBAA5]RmQ?Z_
    0    603bwOVQQMI;oXnIA@?^Kn;Pkh_NZvD^-4j99SDhF?]-PJ6v]:=GC<C(E;DPCc7FQUG
    0    429HlXC1G@fJm,a@?EZQO[D<DK]MPi>]D3hMB@>L>dOLC8#fo4]FJDT3P>Ba;wM;hlP
    0   1085Q_RaEJGaO[GWAAFHUAJALXUZG[RCNH?RDEOGP\VFJMK#\KFOR<9GZDLA_:JNEOUB
    0    816]^i;GS8LJ>MUHJCI@<\9O^gfYZQB\=9QOWM>QUV_PVX:b?R6cRBg<J^Y\ajL3wBC
    0    448b_7h44+_DP=wUA95gKi:OflXHrTFX)<baGOAqRfLiES3ef'pJDZOjMG2JXMU?4]5
    0    704QJVQA8HdIWa8LOVwZTAGSB@<8_LcbWLgNXYf\K`LFJC[U^_JESWWGZMSe_Hh_L^`
    0    749r]gU?EKo;`IiI;@@p7gIATe\L^WHgA=mI8,;jDdP8@B(wbE=6Q6BBM<MWDuDI[dN
    0    747^qTw94i_8]SZ>OLRa?PXPRGa3uBFRGFY;9CXP<]8H8DQsSO;D6KIC\4<_A_<OIJO
    0    654_YQGMVAC=FHX7Yb\M==QSQFfEMAgZemFQ<?C[S`^1OZpRG\c7\^Fl:#N]ZPKQ`SH
    0    790wCA-GJP<MPBdQBM[]G^URQUNo7SGFCQNn4@9vIHLPeHFPI^L`VSFMU=N]@^JVO?<
    0    591@J_XG]9d(JMXV@/^RBeYD5O\9]76WUIm+7WQSBrAO#:PlV\S/PK9O1(=TXP>EB]?
    0    524PCS[:GwN\PESA\^KXbC<T4]VFJZMQ;QeG_]XH6VN(PN?`VBH-AAQLAEDREqH)lS>
    0    454Pj]QBIMlMjEiA;A=sGkQMjRfKvtBKA:A>5/3mJwbEDD[u_G&-8/PME7Ks1T?-gm<
    0    822E^MLPVCwPQVLRRNN\IYRG_Y^@O^WQCXQFYNDNHJG4KGFTaZGHE;KFXCLa^_[TCZR
    0    759^cdb>TDwRMGZOAI;SHfPH\iVEWW1lHENT?WF`JaY:JFJb]@COK=HQLFLj<``DV^I
    0    433Gd_D`3GO(IRVOSKCXg;FNp9ttfOG_1H5tLTnV%Q(IH>D6I%Uw@WbJHlK[D1M7MR8
    0    533T^X9<[/@CV_M6ZN@DIQG#NoZl9lC7PC/GWAR)Xbp#rCW>HTDEIH]EW_gjHU3:g6L
    0    531X0_6i7EdWG:@9nYIH^S],M@U';tmgTXNiC;(?ZVBd<MYQ.R\OSIH?Pw@qtZRhv+R
    0    817[SwhV:7qAcO^=^ZPN8fAFQYg.l19bCDN,2IVe_hNO48\XTE0D5J8XF03_V]Q@YWJ
    0    856PD`]X>AiGO\SOUcNWMTNOMaPC^:B^V`fGFbjvPw0^?KB>aXL?XF;VE5DePI6`LcU
    0    491v\w>VJAMKQ6TKC?7^Pb3F^hvZ`SMcEFO>H$4AU]UMQ6.jDRJ-72Pf@WjgZtR_ZEN
    0    970ST_cBCL\FSHTD6QI^NPALPwMIY6DUV0bG@KB]A\I>AGIh`<A8KJBPBC=[MoD<]cK
    0    620]nY`<@6rBUHENU#W\\L=fObqQ_d]g<6OKCTVe6EFBWLGeT=RSFZFBTEYLbYGOHK*
    0    776BWL`;X>\EOA\?16pYO_@`bVDEaPVCHEJIJ]WwMKDOOK8aTMZaLKAWCXHTVTOVAZS
    0    511XkTPp?;XOWVHFHFQ?cb2UgXWW@7M:NQK4KpXd=`w3ZXsUMGNVC2<?R>YXKR,OfMA
    0    662[_wEI];I6ZWT5Dq9?;bF?WmeIU8LNKOoO49=C8PbM0EDoO7.+537-GIZ\Ime=ZgT
    0   1080bm\CBF@O>`FfWAKDO0aRK\YeRCPB;BDIP@@4DAO\qM<=wIMO@;O><<OKW@^P@MDG
    0    805somRQK9I^n8YHBSBPF\`@KfXBDPS@DHG^<&4_gh]fL.LbF=NI,CDLKV<w;hSHoFQ
    0    567gUwi[J0bY_OS?@3=a@]M>ZtDSlP]?ILQ[P8KO\cWWD4PN;Sa(5-gT-XWf:m^BY^G
    0    567baw[Y&2h;`S[F=T(c.mIMU]k6h=FR47eT$KL]Vg:]2:VncF`?=AR>3:KYahQAVL^
    0    930PPQb]RQFQR_JBF/QKZJRHBYRL>IGT^UTJI<R<Dw@=FBTX[AL6F>RYHNDU4ZRW`GR
    0    696Uu`CFQEY>HISPNOMFNMB^gZXGWgRfdPZFIS:PISC:FU<`>ZkAGMKP9>E_ZMH>SwD
    0    683hcIdV;Rq;EMV@G#paqYWJ_KDB[WBsP]KOSaXJ>HYQ0ETU^VU@?/OTQF^9[A[LPM?
    0    774`_]LRJ[GRP/d3KB9OPOb8[kaMJ[;VFJOLDK<]4KWRO>>LNCES<HJAIeU^LwIBoIG
    0    721V`mC?IIXAhTUJVK*T=l>IewwC`Y9[9>bG>@OQGr@CJI@dmR?MOJI@`2JWDXD>g`=
    0    756vEc3C8,^`U9WPTD9C,KO2HfrCH[RQLP:[?30F\wT2TOd`L9Y<-HV];^.e>t>ApCP
    0    796NRVDOO\<H=DU;GAGX?PF3X[XZ@9HSTKQOCLE/CQcO09@OCR>I?#N[hWW9SXMR^;C
    0    616MfHZ6HKPN]UYBF?_CXPDSbIb%VYZ\:C]G1FIGaMGUB?OQXZwHO_2GOQMVK@bSkP;
    0    601FNVO0ec\EJAnd*;UrLU58ralp_JPII]SD9wGE;AI929IPWWE?I3ES<MC21JAOXPC
    0    829tJbBFWSUMR3`B>BRW>ZP<UtkD?c2Y/F3ZAU5sQPZMJBEP4<UYIE4LWWAnDt@DwKP
    0    938e@R@e]TPd=HCIKRUVB]KGPff]?JNJTAHVQENWZPbZETKJ=P]@IEQG\w[Z\fOOPBX
    0    628vFjW@Y<1N;>TB6PIX8CX*E[]K*RF:KHHj\_7CCOwheA=[7Gf[<4`K?]X^Q`?\VND
    0    669w_kd11;V?`2R7M2Ai8j\I[JnC[`8i;B=P?3>=WqXQIB@OT8LL>>FHE8@s7f6HXRL
    0    684WObR;6ET@ZG^S=A:b;f7C_PoGeN6D8DS=?7?I?Y?CSMTm`C,S<?BEACFn5w;GpDB
    0    499a>NIPMw9VXINUJJeCJKdUGIXJJnISPdL>`f_MJ\]H@TL=fN0<XOtBrOIURYLG.@I
    0    513VQXIQJ\]`R3KF=UF8LwGOjeQWIeIGG`=P.J]NA[ZOAB1BDTUt34<JGJqPKYH;Q\H
    0    506wJQ>LO@?_rVNARC1HOmFONmgLHs.NU:kOASEn`^9Nb?ND2A<KFJl;<MkYGa?VY?/
    0    489CUGuN%5ZcKADSlh6LN7QUARYb7S-HKS`WcIDSN#-w>O;SjTIGqXMHPBLInH@_hAS
    0   1049V<WgX>?o?]bPWD9ghPUNFaOMNdSGUE7_4ONFdHQ48@ROWwO=:FPCSREAO7BE?N]K
    0    695\^tbOHCuF[5wFROFU=bQ9lspDiHHRJALM,9;kNw2&?>Gak;::HN=U.6+a;dCNZ^C
    0    380`hpE^WV5Nl[9_XT,V6PLT8WY/M1KMln@l@4wZB=QeJ4ILMQ<dPW[LC/HkCrD^=[n
    0    6412E)\`gkO+QjAVKb`^TIUBN8GPcJSOdpE[ZMvVK67BMaYQ\YOLc[waYXPP_Hmi@fS
    0    833L:VX^CSX]MY5UgpDHE[[U6=HDOKKIwdAQHJ[B\JI\:cfNYZR,M_Vb5IIELGBSEDK
    0    791C6'TP?kXKPV2KHLc_R#D]GB>KJO3KGSS@WlU\O=>PAPM7TWUB\PcaoWJG_SgQ:QO
    0    8537FLQVBgl@S[6tjeTVY8?hIB5IM,j]]kbFS]RR;X>F4Zl_f\T7YQAbJC4Fd8dwCjU
    0    637URP[JF<1IBGS,C4D][XXDebaCVXEf:4QFFHFUO;KJXQFsMMeY73M@`_CEJ\K#kMO
    0    675rCdB7XWCLNBQSKRl9b\ITFZVLF=VW<XH^HQCf`@FVLNUIOdILw^fWC9PJCbLFOQK
    0    518<8H]Ch^kK1_BwVGTUWFQl>L7BW9W_FlV>X`O_MREGIW_kr_e;q^fZ=MC5ZLbr=QV
    0    603c9a]\<M]TE<X?8Hp_H_NH>ZFEHUg8TNSJLaRHwCbS>DRIM]]EP;:a[]faQZCCdbP
    0    6154M;[;Edn0RPPvwFVvDD_KNFC;WJ[^iHXX\miUIN`GVNH8Lb\JJJJ73SDUqH_FZVH
    0    805CZHQQ3NP//a^kMVcVL<Ff0FKTwCkRI[7QSF]^79NP\O_HS.[BgiJ\-JC<dO@8(^E
    0    615@^O,T`,UC;<?g_HPW`Y6a4E:SX,NM0RN@MdLv84HDa_5R,NVQX\aW]L0:^/UN#o=
    0    605]TLSM4NQOFH8gW?tNkc5oGUaNiPrWJ67NN2ViE8_iRH5X>3oNc]FdUFC/a@9Q@wA
    0    655hfCJM3BZWC7RWQ8dV5i@]cG^Sa?_R;.KdMCAdL:s]K#?KOY_YUK6;UWZ9R^;B?g6
    0    696hCNCP.(DA4bCK8?wJ4T5KBMD]]Ct4j:<UF=/fE@\Y[4N/>VtRRNTfT7(KeATA+qD
    0    635SBW=FKH=?wYGVHLV.NEXMSaDLeg@SLHLBQJUP=L[N/@0[THFMPKGAVJo]DXRUIE9
    0    615VW@XVKTTZOO<qK8_bVM1jT.CcXO[?KD=RhwMMO_]?KGKMHF]`]G<`IFDIUO-Kr^^
    0    602MU>Uk=PWK9dpwUFlijH<b?FYIrJdIYQSKD^YU9H^DXQLc4L]JcZ@c:R6Ma9+SDfQ
    0    840]YEJOE-AH?>\c<LcFIwBW7>cca8bW\D8kI9B^O@atP2IQF@[qFcAiGJ8)w<ED;aD
    0    678]f><AJ?WI[[cKBMT<CYbVNCpYW@mEGDPo:EMQ<IicK>CJRKS[VNGlwHTTdW4@9pF
    0    561b[JA?`I5#J<omUQwK7AKFHJGCGaUQT:'=:O@XT9Ka_ZCrKVPE]L]\LEQEWOa?7qZ
    0    586rNMIBaIJ7.YV`HZO?^GRRL&NJ1JwTPL@uJ:FZ6-T_dXAA1CmM8luP7k:A\ECKRXP
    0    610wbNJJH=?=?<\IYbU_?g4hD=LF_9kBaR2]BI'@;Z^TH0a)N1niRZ@I9e1ZQQR;b?`
    0    682/=VfMJVZCtUBo^Uh_h8Bn=C1HWFNT]dX7eHgl#QD=NeWLgQZH[bJpH3QFi0sX=W@
    0    7589]KYd=YC:>WMtGHo]FA5tBE8NZ<P]SBWQSSekASH@X@=CHHd]wiCWU7KQW7K_Dw;
    0    615\E_@^?=ZpBLAlgeEI6YWFMVVJH@=Id_PHNF<GLOO9M^dj5c_#<HF_:NLT4T7aU[7
    0    638Q[K9QF5=2EBbb8B\@Hebo.DnmUAkKQSOV>;<bAAvjk=GPB0wcTYHhMAX<]:PH2qP
    0    566W@WQQH[B;F^o^SXN\FdmG>J/`ZRIhKeHTLG]^a3aJJNQ=UG=h`Tw:j.D4ns?RJFV
    0    694GPe#TXb.EVJIR=R<@YoLEIFXABA]:PMGR=IPIKLYcJ@O?PWW^\LQWhW\G\RG^T?X
    0    585dQ:=LD4K<7)X^(Te;S`BsSQjwd-LWG<EfGOBvI_fJY'AlU,NAeWDL`^@=_GI>FsK
    0    816ZhDXa>QE_JJLK<QbEANQNoRN@YR[GD^S[F<Ta6<WoFJTcG.IJUFoRJ54[JQS?KwE
    0    609TX?4A8(@)Q2wp<Fb[:a5hWJaoB/gCNLGY4&8]jBJegVXi#4adZOPWD3<,97Z)1o;
    0    765wGE<T@>>fLCTKDL>33hP9<__?PQX1Oa1e365A][BZY?Y;IBXd;CnKT[^U[NOaZEA
    0    534=cRVZXi`=@LYT4LTK=Xd<V?R_aE]_U'KIwLQ/DNYaZN?:o9THEMPLQTN<IA7ET_H
    0    597klBKRcGK<E6fBK.]WFXSISATLLP^\AWGk4J@b9Pn[v\SP[F_p^`IWEAG#bG;]>d<
    0    711TTFG?D;@?CPWQEMW@EGDaLS_NXLVYGEQUA8CKAJP^LDBHLXi[d_J\;@C:V9DG;wN
    0    689GMdLMIQX1_OHaB*`Zs8XhbH7@g;jfwXV6[Dai;S>5eL@J8nbAsmP_Q517g+=Z4a<
    0    589j6OBU`EFgNWaA6RN;[JN)L;^`EbDKG37u@wE_5eoEL]BD97CtRKN3WjQIRF=\P:G
    0    753bU5SG>UL9KKcMM>[[RlF`DKXTn:kVMFSKI?RdWP_OA;HOLWk`MZ7n<;9rQV#?Fl7
    0    571;K7Kq9MW5MJR>2=cHbGU\_G#\>NHLb<CEGB:hVNR`Hf8dNOWN[B0FO8:o^I*[HUe
    0    477JdUeFB17PODJJ:S[\E^I?T`gOV.A.FJXTf==KeNj7Ju>Cp:D\e8b_=KPGST4H]Zw
    0    522_=CY58DTHGCB3F_Y_]K4OF6KTN^YS97CE*MJd?QvDT<S?S9]U=\\U#?'1CI>OPBA
    0   1113OXLCFKNLJLPMUaHKGHjSQGBNRVGh<TGJZ9JVL\GaQY?K>ONRbIRUMaNKRwJKBCGH
    0    841w[P>:iH>RHK`;E7bLPPA^bSOf/YCjB@0WleKnT;i\kK@59?bjj[KAMLX<TMDO]PA
    0    891ORNYR:ML68GQVK#K^IU@a?3BCS8kTH:<V6EL8FaALEJH?B6aQWY/TJ7<8f><;:LB
    0    911dCR;Q8E5YICWGNJQ:EtED;\w^D\r5QA:g<@ES^M\lS8KABBtQVRGgZbVRiYEFFLP
    0    568QAmh7RJAZ[=N:XY2]Yu@2UWfPKA[:_k]w-@E-BpAf\1LWBKUeD:hsOcZ:DBl>4A_
    0    965GJ?6YFG?APMQcLQFTVNQXV::SdBoQM-E\X7K@>UTgYRFYN;ZRb`:`VABQw=>U9RM
    0    713bUIXU5T:/#U+rK:Sa>LPeA;/IhInKcGPaWMLY6RJJQOR[LQbFhh*UD@0)f>D?,c=
    0    703]b5ITFBMB>LDPFNbVA_?T;=\D\SXW\TA@dMWn6^WOTJORSJW8jd<wDGSNmYKXXef
    0    579QQHK5@ho<GX\fOIaQFW?cG71]b;]D_9AJ@b_mCFWLwRHFFOd]\^@]G7W9uDCE-oE
    0    532H2N\MN<fNaSKdRInJC>Fw=NT>XLJV[TuO[<UeO@;VQ^8LQM?>Q@5RJVT[B/Lo1QN
    0    697SgeZTg'BVwIFCUOD[NEeZSMHHTGD7Lf_H]P<5LX@_BUYSDEELFZ_RGN?PHLjSW]X
    0    918SVDXPKdQJOW^cIAKU@QM\W;IacLiIKIQFMTO]Q?PwT;TGJV\GX\9DM2=VcLK<HO;
    0    878Z^9VR<SODEQTwHMmLDGEeEFIXr4aIQKJ\d^HXIWQCeND5GYgVYbS`MC@DkJB?8fI
    0    672O@P^qBIZV_AJVQS/D,LU2cfX6CqRe_IEWU]:^_c>J=0I;CUD;NPPUZRfBlfJDJQw
    0    475Xp@MLGHA#@@\S<XdcWOaaWHaR:B[RV;=CCCCiKVPGUI4^RK?nceV^6>ADG5P]JTB
    0    716VBJDLccAU?RON9<^T<ID`82:HFTFHU@OTiZPD]@H3H[L#S_GZjK4G[%N4rRAKHF^
    0    846jjFOB<6EEKBYjG=lABe<^GF`\eFMOAEI^::CgFFwLcB:NQCfind8bJHEC_:@C=i@
    0    511GENdt^EK+iL9jUb:+]MDTMQ1UV3;FgqfP\nLwRiKG3wb]iLS^>^,dG8I?C\tW3`f
    0    624u6G/8H^5bN>=6IN1#C_I0NIaEBJBG5:-X[^?:`ShKXEUU0]R\Z9YJpZs[jof@^DX
    0    724`XP>L<7:RDG^[DG`NXf?kERa]mKtBRGIU=>O]G;YPiL>=N8[s\aOX=>>Dw=P;=PE
    0    710S[VWE$JIKP_[LYNmY\;]VXTV[?6]JQ0DQF5RXCOVfK8]?TI^'J\0WV&-pwZDFN`A
    0    574\OP\_CM9$O9Y5XEhWCXGr@0CWV,\IgEWPH;JPJGMXYIE6NG_JwkIbYN>[hR?V@SH
    0    433JO=NZ2Vwe\UQCB`k@PQT1J9>6ZNtI_IUcjVQTRE;8<GP<lLp.NBRWv7Q\@VjVOl9
    0    736uWV:\NOKTJREKKYOBGwPVIUcGTIf@lQ<l2K9DeZTbTKN=WPb@DOIHLTNMdeKT`JW
    0    824oc[X@=DYABAM_A6`\2XTYETwZnQhSCBEFB3<]MFNJCQEO/EPaY\;U5E4_]@6<DeA
    0    647VZ18LBSTB>MXa>3\NJkOlD?[_wD>T[<5c8BEVRLLUf2]V_=c_]kEW==:<I+JB7\K
    0   1085kWMHNMQL<:DbSJIaO;[@X>8UbQPOQMBBVIOG[K=[XwJ<FC8TbdQ=SCGMJtOG=HQ>
    0    496AcGOA]oJM3W5MFbLIL@agkSBcP9dbGTIK4Iiw7`>?[Uek`XI^UnqSTM@/F@MlQc^
    0    655n]L?II<,ScYikS=gS6n9jDJbgo?bC7CDT(K5NU,JgPP;I8'_CZfMaQW?0iIE#/`;
    0    642^H_mJ3?M8S=Y]6Fa_?_:Q9<_Og4[cEXF_?H4qCTZI4VPYY;b`kP>^RO5EBCG9Jw3
    0    517GIVILA`lA1-PeT2a[28QI:lkCwIJUb*TCCF0`F<7DNS<ZH>oDjLJ_MR]8V@O\^dP
    0    707K>IdM]d[PNJM]Y?wYPOHj_EI?Z?eV[SULXQeJCPQ@MRTJFG`[ohS^Q@C9eBlG]lV
    0    690[gYWA=KB5ASaZMBh`QG[S@HvYjA\VN6RS'CFw<DR>M9:.`9j@[LJi;42<H_Q@Ch;
    0    6319eNbZh<JYNVLU\[rFS[I]CXK_wT_ep^`LIpHR-[XO;kTeIBvWkqjNWO5t_7hG)wb
    0    595OwH>U9\YrnMn2G@J__b8BeWL<bRP>4BN\V]_Z[O;J:R:DY(XOJ8QJM=TdSH5,o,O
    0    785BTHh\GJODH]Ka]UUUND?_1@@QmAXS][R`TXZlD`ACEc[[wG\V``a_Y7HP\H\TFaG
    0    645eCP9O<9<Z?U`_YM?>KdNH.JR+KUjQUX;e6DT=fADwOCM@CYeO>V\^_QWA`pF]pJH
    0    553o[nA;A,7bX2ugDMP@7uDYJHe[ULY,<5Jc5#;RPCYUWC78>DLgO_V`ES6JPGK;SPR
    0    927OPKnX8IACUIX\Y[WMEC9[9NMW[:deIOYJ@<F\4YXJT[aHR,XH^^Qo0N?gP<lJEwF
    0    679cN`Q?FeGIGXENU2AXDK3PKL]XKGkVZBMKLNKPMSRYbJ]H<DMCV`TQ_OZ0hGwVbPm
    0    612=_>PPSYaPIAcr;D[:N[ZcNMW0_A\=8cSQJXpbEBQaY=H@Ndwc]a=FLCDZ_5KX:JN
    0    613G@SSt5bdCJ^EaOLwPqkH^FS\NHIgUSEKLGDXXBEKJK_TBTe;?gXJVfP9]S=B_>q?
    0    574XwFG]:@VC->Kd::XQ1o?eUMnNWUF5V?SXEaC`Nd[RaT9ZRacWOV<J3P4\Oa\FZfT
    0    986TOYR\:QLXCX^FXYwNCQSYBRY2SJ[IaSLUPoJJO\QaYA_V_Hb[[S@UZDPWNNYNSUY
    0    636[n*SGZJE;J?Sw,+rj>AUoXSauaDjOE3=XY&6[;FvOpT@OPAjoid)kN=A:O@EB=S*
    0    849RbDJE=KN0GT\]?:f]@ZB]B8TYtIhZONLOGFVwCAYQNKL>\;ZJiiISHQAW^ERNCqQ
    0    763;h=6FSIT6?]hwDCpifE@gS@B_^6Q_[GkNFIQk;I_KhV:eD::ptX(YM6H&a7K=CW3
    0    807Wa?LK>FHN>Y`[JBZ>:bH]I:PEd5WEU;:L?C9`FKEcVAKHQK]FinCwMFLPhJ<X5hG
    0    740CmL/A-?XR^HKi[F8dIaLpJCF\X1wW:BZK8KIHMPIW^GAI;KS\J_9WK64BeY4N=UD
    0    620`^@_?<D84DSY[FNoIJWRo^<^Ej5XOREJcFZTaJHlsPF>>CGbMdj]d&@@\o=[N#]L
    0    794SSUIO:SAGL\YRNBHR8bKWMBcRXVaHUKLPXIPOFRTSF;E=JLfW_\@pY@IDw^KJKN>
    0    7410TcURWWdXENO`XLddV@JObL7^_9]CYdQKNHwc>NK.PSJEU]_AYZVW_AffHGcX8dE
    0    805O\QVNMHZFP\TTYLTRG]]VLA[?fCw>aG\KdG]ZAH8BNCY:MREOQ[DU]D<SPWJKG]A
    0    683Y[DQ=KN@??cR`@TkCSf?wB<vKaCMHA>NeFHM_@Kkcb@II7[PkXXHVJFAcr>6?>a?
    0    593\A9GDWO;MRKZ`;@PNb?K]\wSaH?F^BN0=8T8bWI]L\Y=\DNIevLu1WGRGLjIUPFQ
    0    821w[<GLATJYO?YTBBUKJPDF>KOWIYGYUO6M]NKXcPZYPC]2MHSSSgCbPOHWbPBOYF8
    0    715NR=iIeP]]YQY9@AL-JTZKZVKL8GIOJKNTRW`@PMGRYIPK_Y5`@;RCcwT^TQd^ODm
    0    4721vvW_>Ug1.NZbB:fd;KbP7JOZn5jY^YZULM<qG[Je<WdISw\Ubm\dtRJV?7I=%WL
    0    671OO>NF,E_/>*3Jr8YwT]LGD>?@p1u\[BSEB4`\5W'NM=T>CJtKWZ0jUJ-Oe>SV8_2
    0    981ONQ[bLJ`MKIH]KRVWwOHSAJOdRFF[]VBKJD[YI[LC;GaMWNGNNPNRLKIWHHISHXZ
    0    549d,8`]CB^9Vj^eDVkC]ZuRIF_<bNeWrowO?NbP7LeYabeJaI^[VXDW99@WnQL`DJ2
    0    820jh<HSIJ>K`@`]P<^e1XV^C7WqOG_JT=FWIRSmE>kfk0=@<PC_[\ISw>=?kE5?QV2
    0    621d?J>91\CTSGpS9KGcHR^BdNswkUJHF6JXSLHMp:]\qO69IG;^JT@Ff]=B_eLPQT:
    0    532FUAYG:IHQYOFLfHJM\Wgi3Hr9n3w`PNU`;)42]q:Z<HWT9=ZRYDQ[QJ,RlE8CCw;
    0    747LmTWQFNM>TR]iC@V\NwJRJ\lIsRFVK1PPNXZoDOY@RRAlIBYSk[AHVYJYM[8VOmJ
    0    574wcO3FU?DQQ/H]BF;WDc:WDS@elFPV,GICUELaB;lhKI?TDQTUsXYsXBMIJI?JFW<
    0    924QG>WW7[JGDSMDOUUVRwXY7O`LJMZMVRHVHI>[QLiaNK\CF@MULFPPEH2:UNYYQGI
    0    552M<M.-=>A)9<O[8FlYXtH7NPT`CZToC\B]^@2WC<TH]h@c],Uwu44UUG?AvIRXKPk
    0    551hjFD52<H7RB[UCWmL8aK\JSK[jIb5TC=b3O1`00bwi4PKE-Zqnq2c6>>?a7J<._4
    0    685LI3OW,HL4?Td`Y#\Z3ZRkH#cNg5hdCEZOW@LP;DOSOQEFP>PM[kCTQ@3Qm@2C5gP
    0    850jwG:CJ8>D@HbS7<c:=cPTBIdb[BQBMP=]A<Ep[4f`iFA@F:Udp_Gb@@FDiBBB9Q<
    0    522JbmV&CX8GW#JTZP?]TVf[TEHIN5a/<hLRJNLYSSA?aDVKKOQZGWbAnBIGVXHF48W
    0    744[EEY[=K9IQIdaNChkSUCN<CU@wGeIlT@SaNM^7GcMbUK]R9qPUbWZ<CBA\@DPGkF
    0    880GYAKL5JL9LWUhT9wMMEZb;6NT`9]LU?P_FFE\FEe`MU@GI?RQnk8NIBANX^@F5dB
    0    518GX[Z]YYR^I66YeQ;UMmA/6I`VF;gOwJFGNS@YKKJ[8IjYD<PGEjSjFaK[R9?S]ZB
    0    440CpiDw+^^s_Q4IhS7XlgkJ\LB3_ATJfD]D@baR_T<Mki^CNZQORjYQV?UWAOWYEqc
    0    867KEWUa=MF?SMUNYceEBQ=cQ>FVPMXSwMUHKJMH1?FKMO_JNYTF_Z\f@@<R^D:E6_M
    0    692EbDaOD\?D>UhcAKwERXSQ8@RStLlEaSC@UKM]COSOCBDlL.\@puCPHEGQE>];0QV
    0    738Q[SH8?FkCVXt[6F]l?OIFYRG>w<O[7JKG@3Nw@o8@JJE]f,O@LC8?6NFb5@QEIoQ
    0    825X>HbZHXM:DWFWJTcAC];@CKCALCZA]VKaYGKPNINXU@N4?Z]QscPwO_UYnF.H\ZN
    0    531=9dV+J-L-HGe`2s[[^DGFObigL@G*awpUKj.]6?NRMJIlW/VElangJBL27HoHJjr
    0    582Cn;NRNAZGp@?gSFdEBtZw@ObfJGjDAALW:HXVYI]qn*=$?KMkJNSLRH>7uFNE:PB
    0    706c8FGqTJQ0WGZdVL]_O^QTI<TAc?hZH=RnI\WPYDeNVDc>]IM7Vw;S\=FQnFN=JE;
    0    529_bM?(EKEUAK_;.9WJ.`LmAC^af8X6JLCo3C/Z97tKq%BR+CdYLIAd-GAGaw-D7aC
    0    551`HTPGR4)ER2pjD3rVDw=u3G[bq7pUId/f=V7j8G]Oo9FN09hVmS;o5G>RZO^=Lo6
    0    685HbIOALW[6L[NjFZOJP_CPWUWSw:_XQPbGGPaK6UR<ZPPEUF[NH9IE:J<kb.1PEn<
    0    903kN;?XIB<HPQV_cHnCOHHa@FWP`F\P]QRJKGF]ITclEAM7P:wYgSDfOTJCaJL=C`N
    0    650bKI.Y^SC#5Jkb<;X^BgMMUOXE\JWE.7F>U=JeAV;:3QT2_M]_in?W]TRb=:=A?gG
    0    704:b3XWM>]A]FfS.:S[A/EW[1]ZH7Q\R=<]c^=YRTEekFDK>N4VtUR`@A^AwW5Q'VB
    0    995O_QP:4DKW>ZH`LDsCTIO`IBTMwK`V^RUBGOKg@MEWS;W@HTkahhCYCU>OLA;JEiD
    0    691QPCK@@AK?I#cJ9DEWKPlrwEEZ]DQM82EGS;N:.5YH`GGGB?Qh]AIRn3NNRQ.F5KE
    0    915CTFQWHPP<PPCdNI^ESRW\HS;Vw?cLjhWUAIUiHAJa9LO>WOgRdiFUABI]UVPH=hO
    0    664jrBH7I=M8A*wq71p_<cC[C9]oaDR7M4Cl=;Il27ivg1CQFJeb^f=pNV->E)7G-u<
    0    957BMN[\?7@DIaFV[ChS7L?a<NDPh6t@aNRL@2IXHVLgA\SOXIcKSw=_8:2RdJ=F?pH
    0    678_FRYHGJK^oMOiF?_HTKMfKH[hkRUQgGiW<?4_A?WSVSGGFT\>nRATYL8wgEKYF\J
    0    731Vg^FHCG7QX<XaMQOT7`GW@?`QsDHRAZeBP0<eHG>MH5[PQCLNW_OS<CAwcOJECgE
    0    757JHFH\I>CBHXThTO_XCC.]HEMHjE\V^DZpH2@b<KVVcIF?J3[SVwKf?L5:]1T:>wC
    0    759VD<JRWJLIGKOM@LgIJR<k;QGI_CeNXTLiQHWg^<TCF0RKBUb^r^L]`:G2wLKTVgA
    0    698atAK=P5K?>DTlE/cHBd<w:Bbke<mTmH4eFGEf+LG2`9NfG3]rag3a:4?OY@JIIi;
    0    788LXGfb?N_RQ[RkfYwZLN?V5IRThD^IapOSCERZM\N><YP4XQWMlfLeT@NLPN=U?fj
    0    702b[T6AXN;ZSL\cWe=HPmbTHCH:`T[WTRQ[VcJNX=wW`ObASVSZ@JM?^YTP8TeVNMR
    0    461TpFeO#@VPdZdgS5NFo\sA7]`AR7mIW?eL?WSMbNlG(EOnYc`_UBDWSficf4[X\MT
    0    774QV?B7VU2ZH5tR07[`OXEW[M3ZQGRO=9?>J]QQZ2jGr^5J09Qiw3h=Ub`$_E:TPC>
    0    644DJ<+b1GQD0E<`\7l_:bAn.;^LjEw=aYAbG,[eK>^NTPV=OIpelZ:lW7*Bl.A>:p4
    0    484HI:Mf3;>.0TQmA[ewGG;g;CoTs/ngQXTr18Ul@b<7<9`BB)YFETZl05MgYV4<;kO
    0    615c#LFLRN4TDXWijE^JVJD@BPF_;HJ9QF=@k7abQHf_L_Y3gZX6SfbaOdmMN,g_FAD
    0    512w=5b=]MYYOT\D;4^YAQIFrkMZ68aWFf:JVZ[L\cIbh?_w]X9[>2F;\IJ`[O_QhKR
    0   1093DhDTJALWL?MAaOAw[\EOaEXXCb<\H[URVDHNcQOPAVRNERNlUUcIbALII]I4P>]O
    0    530>VOaK8SSJVaNHR8a\HUDd>GD<gOSfE+_VUdS^+B]?wSHnONPeOK=R9;A7EM:WM=;
    0    471aGDUG)L[?N1KBl#eM(QQTANT@`(gJK@X\2kQ>H?R`X+@iIUcdcr1K[V.YG:'FB^Y
    0    791FW;T_H]GOOONYOPN<TUMVCJ<QUJgE_QOU8?MNMIUM]AODF/HTS]@^KQ#XZKG<SM[
    0    819L6NKXL;HZ;S?_QwVI\DOBMd;KOAfN_c>IR1FQCJOLLRW]XSV9OZZjLCIK\>J6:RC
    0    938fX:GKK43KB=YaJV_9<TJZ2DYwZDORDG=d3ND`DBekYLDGCAa\fhDpFH9HcOC=HSO
    0    573a_D1AGPXEVDF^,,`P;S]SAJEYcMU=D57Z<@OSXFfePM4GB@]H_nEpE88E[M#@<l>
    0    616h.F8]==J^+:ZHmCIRKPS\RXW;N8hVt:E]H8=WrYO]Y:A,>aw?OZ1dPsW\cX5_PRP
    0    7437oWNGSMR9KWNpLqwR<]StQ8UPaIoM[gYQViVnPCSY[KfAOFaSmZW_`=NKmFCKIdl
    0    662%I@4TXn0_7B:K_VEIYGPf\ON#6JT?OCC8_QV=>aLL]PSYOnJMT2jBeJ@GSS@?f-a
    0    744Z4LWMlWWKG@kTZDfdWD07NoKwXlEI`9OPYJ_GTUIANb_,7[]?c;jJb\W@27DXHLL
    0    602hATD9A=>GCaCTENZ;NhXWKNMTBU_;[aN]D6C[QUwi`F\>0<gVK\UmYHD6k8_DKF7
    0    661F@JSR8XUA.E@Y`=I>@`_J1INGK0qJQTXJ]LcLME?/S\S=QFM2=V;dWW:LwWB<9^:
    0    854O\RFLFN=RQD\\MEIY6FOw^FHME.=GXHEW>3JV:DDZVFVKO@HgVaZM[:<EC4UAOXQ
    0    753VQFXcKZc-QmIMbPaERVF_3?E_SAS`S_IKVC9UIEHNDVT7O>ZRVLJw>@@:HL]ZAZI
    0   1100RcRSPGIMKEFMdVSX\AZCJ9IQ[wEUVhaWTGB9hHRhLGT>RGB]NZRR_8=<HPGKSIlU
    0    604Yj>Qe5duV>ilaQ[GR@3/iK3TPwDcLCGSk15co<GQOJKJ?N2a_2MLLE36E,DINCA>
    0    554i=;JFbY>_B#ICDDQWMBS@^GLb%r#ahH'HUZ7eWUF]Z>KV[WR^SADNSlaI]eBV^F]
    0    681KAIP;P5eDNCDVR>CmU8AY]eG\SRFGWPYTHP<c9UQ`4BViTCO?d9WO_DY8RO]IOwH
    0    491V.h-Bf<EZ13^g_]L3E6`fB\OS77ELoVDP=:4SNU>0eaOEW;cKYRw]Rc[Bl^]?[pi
    0    612Qve#[E[NM7(<^UUEVNWTG4TIGaK:?TSReOjaM1EPZHUElBJDBWJ\`o%0(CV\F9I_
    0    557a/:K&4YS<D(FkHEudRKIr%*qGm?t2Y7*XF3Uc:5mwVK?MKCJJU^5O8k?lEV@B5_+
    0    570cIHF;b:L=MUS@;W^IgL8DD'kTRXW8D5Mn]PVa=LUkgG^TSNLaUYwIOqZ<[`=UMV8
    0    772T:PQf<8@;V[ObK?oF@Q4e?5bgcDlF\MSaH7Gw9cODI9TLY4^9bnTdD>2UGRWM/tS
    0    720GBGHQGINPG8EsQMMc>DIeANbTt0gAJ\:HLS[Q?M4hfPRQ>OYKqwBTa<7CQ.C-M[8
    0    503KQBMT44LH@#FaRUZS$q0?FRJ7RJ[OTq<T?AA\K`.Kt<6P%7]baDHoL6IOK<CJ\fJ
    0    796QXYHCKEJMU?PXUPVMDaOwTHRK[;]FT_UcOOESWKedUOC4MRS]NaHVG8CWVNJJDPE
    0   1170ZJOEDBGDIFMQGIDWVWK<XEF\^PMC[=ULLSMCwB9D^VUBHKBKKf_\AI@L?QEKDQRN
    0    781EhbELXwT[cQY]\LXe=K7\pJ;Y^R`HHTf@_hbTNZL6VHD_U\?PXX_N_NQLbjR@WGA
    0    402NDO$OG.#G`;C=\CdBBBn;J@:KJ:kPDAj]Q+>OHfN7]5aLiIq2;e%D/@JgYHFQFgS
    0    546UZ=P0HPSP3?nc7L_rWbF_3,HZ\IwXOJWR6JSmN8dSRH<AD4dr_b>pGPP7K>GC4S\
    0    429HT=SVDwU;[SoNCDS^=RK\_@LZp@SJe==HR]J\?O\Kt8-]RRZR^VN[K7CCTH=3Db<
    0    571mY<=MON=-P4;CL4KgD_=gaLN4K2jF;1AwCCC[C2Ndf:IF4CO`TsBE@=CWjJKBOVG
    0    826XmQH@QD8KBP_g<EMH=NBvFIhY_>w?YNGW7AE]GDfdiN7P@G^c[XFW?F6D^AK;AjP
    0    849lm>D@5;F5E@VnG8WLMNJc7*UO_6VN[8MiRA;UC2SawIG>PFU[ZbAbC<?@IE@JEaJ
    0    780Zg=LCAF<7=G^TILZI@d:X@A^]dEYBSDKg5BD`=:k\m>E^=>jw\]5d./:HiI=6<]P
    0    649w?X.G<J8Hh6U8P?]H7HT\;C`iJ<@_>;;iSU4PN?g9^GE*N^8ifIKM@-Q>MUJAH=5
    0    452DbIN3JIh^GW4TQcfPC>LN)L?Dg<nVfOHT?YlH5v,wJV?R9;]Vf`Tb7c)/dIhv0P=
    0    4344wvw@BeJ4``7^\VtgYiVf:4*IqYfTHX[nvK\S;XKOUaYMNVcgiq.rH$HkX_?A@w+
    0    532ApDPDJECGBR]t@EM#IM<<5MWeM^f`R2gl=T3;K5MY3UC>+@ZY;IVcOJe>j4A[Dg1
    0    778dtC6A2C=B3K_jEBi=8uT^?7aj^=[?J:5V>EDfOIiwd3;AGB^mmo0_AG/?bB5E=_O
    0    844OH>=D;GRFBVVVZL`W6[ewP;TThDQUH=H<GYFS=LQS^FV=GOVV_];`<EKMlA?:7L?
    0    769flD9?FWBD=MWg=AaL^hG[L7mRWAFV>27eFL=_@A]wXKcNCMphjiHm4F9BbLK?=ZK
    0    685QDa49C6WHC?Oe=PWg@g]N=TXYaHK9SMTw896P7RCt@DW:NHQ[_REA@&KKGNI?WM?
    0    585e:K:6^S>b-6`=DDVSMEAEciOu;]4^#A/BZP5dp@uCbcNC7PQh_=cUcZTOHMLNPC5
    0    693[wB7FC<;EN=a_>L_S9aAa:H\[\0T?hG0cEAHZ:KXc^D>GHCea[`T^ORBPhAHKLgQ
    0    523aPglaGCRMgQO_:hZEkLrB_EKPKcRQj;lq[IMTDVYODqZ:[;O\DHEwJ.I=YYCSBq_
    0    943HJMWHcQPH<FOPIwILRFU?Ja^GEJJE_RTiQQOLRXi_QQAV?GFREHXFEDERJ`Y?O[_
    0    855HKOYbc`Q?6XGd`XPBD>XS8L@APC[QigeAOZ:JG>]nTwkLCDVOgPTM:eFC[AgAJL_
    0    551B`jU2XN@MSAYJeM8FK6^@FbHETwhJN`NDP_K^:UX_DH[UaNI??N^REBIGCeTVYQL
    0    659CBXX`TF>M%c9LMwOM=fmK=[rT=A:2eUA2SH=Vg`TE?7^QKHtI@LNeH^C3]ga]<H\
    0    934BwcZIs5:E2Q9M9K<56IXA:nCG5P<FUme]ST>7S>P[=[7u/BONA@nK6MA:?teEDPp
    0    679HawhBfBVJ?DAWCdK@PBb;KS^DJcNIZj[UU\R@Z;`VIj9]DMEAIFY<I>DJCeeKGdY
    0    590)4l^T6X44NSJOwhaF=]MX'64E4\?HpkRJePVJ%XFW@f>=;p55OPZI874MwE/hOZB
    0    588PIwMHVDC=CSJg[n=c?WUOB]L6FS<+h[FHejO4_BhTV\:;4PCP7A`\:EG;<c_;WpO
    0    784@YZgJXOU=AL:fLRLTF6RGL]OSJoLQTfa\twS=dJQHGcRYV?,dKMT@G?C?RLRB>`e
    0    673<NGZHoSIEQVJSJMZ:CE\A8_DCeWHMFSRPkj8D^MBbDjMw=SLE<O[D?EHO4ObL9aK
    0    732LN1c[gBoAAkBi\[PVZ=1]9B@NSq=ROwdMcgJ@4BSYEiZqUWVCM^BMN>F>@QfW;sO
    0    733dB`iEwQIeBB>FFLZLAIbVLgVY;;N<fEWgH]>\UUnRAaWVGEKBFWJgLjhF]V_eeY]
    0    722CJRKa>=XaEWAVNf<?MNw=BQ\:CBLSEMRQ5UI>jYCkRM]STKMQDH`HDS[VQYaUTed
    0    600@qDI)]idOFCGiJLV_:ICJFR-U\Ik9USBbQGSdH<OpBLhdDWwUlcYlH<>N`DM_Kb@
    0    577GTeF>g@A=7MIU3cGAZ7b@JUJ86K'KcUoG`fF9Z-Sb7mQ_>JLRJHdN7IH/?]O:2pw
    0    745<PKRAXHIN0Y?JQ\cR+GRHN\O7BPRFQ_I]XJj#5VJRBIJf1M;E.KSZSE2PFb^hOSl
    0    749ZYPNP[RWJFYDa;XeUN6TECP@Y\US_UKVUSSP99FYZCUHIPK^LfPLO1KFBRPAYMwe
    0    6119WJQ0ZJC@?eOw[h8SO.c[J^<JQb5=LZ>mFsQX=KGhNo4;fK==JEXE<@AO?OlI>[V
    0    9453PZ\BL[[7ETR]NUJQH7JROJC:OQR@rBSXWDMEP<W]EQWbSCWVTFIPCAADXRm>=wQ
    0    906EUegENJ]GNSF^QbMWI5=?ODK>Z\TCONeLfwYA9MRU,SSXYTF7CPP[>9>W]RQYH][
    0    52486DXIKGW2^W1BP`ISAJ6=,4PDRmgNrtROtkKIdHbWA\HLM\g^JL#F3IAGSZlFBv@
    0    477.FJ_<I`K;iH6Zr@S^S2OQ'LKSFr7o<Ti0QqmK+XXN:\VS6=SU:CbcN1QLM9rnRwO
    0    657KPGkS@T^KjKO'@]VYHTOYNF\<atTRh?>Q5FWG;`B?@7\Gm3E;CU2B+YwRABA8KLP
    0    769QYJdTRSVV9L3`W^GR=RH@@TF@IVC?IawF[s^?_QR]KmSOMVB3NZZZDKK=GI=RG]J
    0    841GhgX+`BA->5LgAw<;A3_DAnGS5fBBd[VdRr=6Q0oqJY;Y@8<FW<r3VGI@>bd;NWi
    0    602\Ve3EnD0QJE?;aW@NOXC,FiLj=YUIK8FwPD4\hhn\aZ[B<i,Tc=^QRUiT[kMOQAL
    0    915>i\H^R;O>S=?MC^TF@Ie?GwAJBcJHucTpUO>>P@`aBXDZ<?:9CVP9<>OBF\eSD]\
    0    602QaKw?XP@?9dAA2LUOC;UECVQP8\AGQF7ZbfUILC\H:k*V=@KQ^3HGWYIE_OhM_R>
    0    5955kVgMjSFH@ODc9VZf[6>;;e?YP^I=a^LGRp^CQAKb/iNV\WGY]8V#X>F>bH_Y>YG
    0    805:Se^;MYRCC_=b;ZJHJ:bOFCG2GP=MUu`Sew,W5>V^@cO_Y68=C5fEGDD@A>]HHbf
    0    827KSO_0QTE>CZPaIJGQBDJNGK@AGS4B7YM_c[UN:#W[CRH`OKHLDJ]6>GGO5IYU=VI
    0    600NBZi?^`KD=L]AOZ]`CI`>FRBbpZA^PPg^wmiO>`_dJZ[MTbggQPZ?`VdV]JZTOcf
    0    698JgT]YJLUJ?M+^4oXWZO]>aS=8bSFDe]qQjwLCQIPi<]M]L7F4PEN@L?3vU[sRMoX
    0    6372`vI?f5NDGIBs-X58LVjNDsK5InDDkWc][f=J\#_iNpDZELEIBN_HABI1GWZ,:Up
    0    868EQGb]HNTTQoFPLTOTX>DWAVA:IO=`fRlUfeaJL]LT6j^]wK8:M`G_HCSMHUJU=Vb
    0    7295BMX6IQVIJZC]>a]Y72Z#sRCDEO=Gc\\HKK\;3LGR<YV^E6R>JOWFG.3Q8WXg;R`
    0    863:mX]@\N\MGPM[DZ>FMA[<H[><@WBGA^XZpZULOGwNCS=bDAL:L>SE=DGCEgQ>K^Y
    0    703MEWqHMW[C=eNqT^OwL9PSOU53TR7mMak@jcm<<NPQNqKKBKK9E7FJQDIWXM_mHaK
    0    449AgZhqRQQKD=Mr2\;<GCu<<haF:ZGUlhTucO?IA5vdEjOkJ@G@6CRC986D3iwLDUn
    0    5669tSn8THF?FQ:gASJK21o'CM?8JiLBI_mI[qWIHLe`Dc\nBO*9PAmFWI<O,XVF3wb
    0    609<]KTwHj8&Iv4REZG`5CF6>FNDQuCURRD?vnM<=;W=:id[dN;>C9hC]A;]6ieVC]H
    0    514LZ3vVwhv=NfH4FFMhWY=^r9SY:G6UGK$GZ\cEN7?XAK]:Z:Mf<=_WCHD^M)?U3TG
    0    714*PJqGW[N<4XLIDQBV[;DMVG=F=S:kcXTBNCd?WOFJ1DHDXLTE=ORPYA<OFRwR>U_
    0    535;bKI&wZI?3i3]PJ0D=<rCRZZ;OC;BObFrrfNQB@CT>Q`sY=ZXJta0HVZ@FI`?IVX
    0    797AfecIW82J;CYl9gBBBCBG/wTLPYFDXcki]O=APQgWYcGdKB;ADUaFDFJ;J_b5[Vi
    0    604OUWY9dTXE/@BM=_=a=KiPS[V;JLM=]ESkIIKXw5_]EER]`80]=@]2ObMd@MsM;[g
    0    740BfIkBZURYQV:^@V\XO6OFCuL@P]3JdwYWHlc>O1a]Jh=j@V+PC>S9D>A?JRXWZmX
    0    810@wPV=uF90KT0N4XH6FGmW\cb?1C9Ng[KfWSSBN/_LNT?hB4>WFAmEJ?4/:__G=Xi
    0    667GXah0fGK=VO:MLQC34KNI9iRQRi<<TfX_M]RBJ?agORCvG=M4H7wTGBK86Sg2<HZ
    0    516IRLLC]h7J:HBc8AUHA2^>fZR@:WBJHMOMAJ`4R8OXHAOw*:?\G@^1A[PB`]qHF_h
    0    788<W_dCIS[HH:LaNkG??P>QAXBBT]EO_hVKwXFB9UPNIc=W@JD7A<fY@1N@BPvHD[P
    0    556DLw_4^[TCKKAa<ekXJ/XE?NOSGRCW^tehaLeWdKLW^r+\SV.@]gYA9<=hE`\5*bs
    0    674Q>Cu[POdWOY/nOGmOq5ILTE#C^f=RaCg=^WVWH_c?4]`<hZJKAcJLOI@=VC^QNoV
    0    640BY>rS@eOFEIAwFOYeOHUZT@HFMATVXSP\jvKLLMUX4gVXPCGUGSRFCMN<NMXf<`_
    0    520<S5NNrmX:IJBeeLcdFAwNL#UL9\d_Yn_PrR]ZLKIMAc`O?D[PXPNSK[a[XVPLmUA
    0    571C`OiiS`@1IWKUHTWJm;cNXG1O[QCMeQpQgjT=DaZG2?L\]\^@;8d^H+JBGwHY@rI
    0    595pGUPgNOGjWZBbXgXOHbfW+_`OJ][ImlKpd;3DfRSZkXR-;ewOC1adXmbe8jUbSG?
    0    684;jEI=e]J6DWFD6JCW4@6P#GfFK=ZHG\N7B8E4;]L:HMI^WEVPHJ[FlP/=MT\H^D_
    0    930SZFMXUTNNIJC\KLNQECO?FZS4AgF?JHf^wsP`PLL[MiIDWQBJQecIUHMINOW\HND
    0    6146dmA:b;TAK>Dr>mI0NJ_<9j.ACXBLw_awRZ>?9Db\*`CiD?HA9?[9N29J>bU7;vj
    0    402QcYH[q&$H$IF_>^?@JJvA2]^mKG?%UdNwMMAE==si6f8qAAEQ*Q_:LSMG?^^;Ig3
    0    6866daSETJFUNIR:K]LGE?WG[[hQFaCZHdMNg\BC<PGDMdChG4D]ESYBGJRVAVw`8]Y
    0    681I``R6b:EF8GQe4f>RBAb@FWL?L_0E`aV]HHDGN:t_BjEw;:><FCm4DCH?AoiE=Wi
    0    444;VKK>lF@@:DX?<OMNnFiBEu_[\qE:`PdLgp5C@>ML>UEqK#;YU:_3:-.CETu??Pu
    0    526BjNJp_&LgV^BNUtK3C\oC:?RP;gMU>?QwR]MEdtSf?DW^\PAYe3`WGPPEVNKrYBL
    0    552=tU</H$:DP:Q\G*7UCQbAE]5aHOTVHRA\D_@]6FwkVXBME1HkT=iX\BOJkn;@NTP
    0    5546g^QWaJt3KFIQTqke@D5JDjDSk`8Yo_mZM`iM#=Ti=^XS[JI?tYeDI6JULOqSMk_
    0    385L@JKgQ\Q<G5Dw<(lYIThaKI>NAWLBWGK<POIe<.XMXE'n7a>GX7H=\IZZecKQDl9
    0    788^VYfRCa^DlIEOmUObGCUFAUP5WkEwANUF_?^UUWNCBMMWRWBD8S5cYHB`JH=bfW7
    0    657?YeV/i=AJBHOrCW@AEGNAMpWC=U5;w\ZW?b:TI@bYIb5i5A8L99f;M9JMCg[HLd`
    0    592EYQY6mH0U=0KW7tXF?Ch@F^\8LwDCbLZ[m^JHT@VgFdLdCCFFLIn0QB@GKe_8G_c
    0    818Qm]NBrDGLECBwIZD?@@TMSeZGAYIAQ]Uf\_F:N9KlF_M]EDMJ8I^FKUHNCbmMF^_
    0    500Jud<5:9K]EETTDOSQH`VNbQYZSoG+:ZkH=wWGV.]jWLDiMS:BWV[heBIBLjrEXbj
    0    771RiLT9X<8LJHFc9VECGK\LAGbZ=Y?<[`AeNMB?PAwnABE[:=JK9JoN8HDOAPT@<bE
    0    705STE-Ve.2X7#/O,F5JBch;GnnF<sJ:LS2m;`)AeZiqG;Re<CLCM9A5nJKdb[XRWBN
    0    820P]FcJ7T_5=_MSKXKbV49LEK:TLKRSO:SZ^wWS6TP=Kg>V`[]>SO>7MOS<FE;Z<Z\
    0    6307]bXYY8G3N^AaEZ4SC&ACH\E@AeJD`DudvrDCJ#YnOiSGS$GECcq.2H/53aT6OfM
    0    617BTWN>MPd;LEKh.S<;>J^=4RXB@F>Zkw`fdbSMDBGK=d8^9MAUNDhFJVA6:SKJ;GU
    0    882DeW[Kk?JM@QEo3b=IB2o>MiCHFi?Lv_fjoX??`HeS<]@cBHQ.=?wC@?C@IdbHGbX
    0    620N_Af;)[V-GYTY1?Ye;+[\4YSM\^+DiN]PwpIQ>Vm[3u0L_?4FD<S[9932_8F:+cY
    0    780K^UNThM?QPIDJJK=UHBB3Ci[WL<IMZIYfZb@CBKfMGaFYGBC?bUdCJ^BCDwOEGXM
    0    583<NL`LlOG5P@8]?W_BMGl3C9GQLlG@wk^as`RB)9i`JkKSW2M`F>X9;8?4)VV4:rf
    0    917:kYwFkL[49I>\@]PEU9I<A]GE7_IH\k]RefQC=V_M<Z=\PME;D?FX@2<9ZLPF9gT
    0    555=k^a0oL+?J>Ft,^FWCKiH<d[Q:XH?gahw[MLD=^iM:p?`C5FHG1_0JHQC9\TN,uq
    0    731BMXNVX]Y=&M0[8_?OH'E7QKEAKk`ObVeH]wX3HO>@8V?CA\K:?HBZ>?TNCCe@4SE
    0    555Za<<>FC9DRS6B*OX><Lq]qgwAG\H<Q84I=W?L;WbQ5;Q\7(J]4JH<WfIlNKG:I4p
    0    648BDOW]IGLP\R=GIIU[>)FJwSFHeUIGbV`Sjgf?dbDK;uJOaaTIG?EGRD@QMPP0CpK
    0   1003C]NY4c=AF7[GfHsV@N?WSRQMBD]BXXQUgY_SF@Hwd=V9_DQF8JCL3MJEMKSYIBaX
    0    6424hWqGLNaG<JKb<oB[k2F?BVAT?^<PWROZgfOQHFVWLk?>SN?EF@I-B@H#^HLGR[P
    0    607A;GwT4>V32JB`0PNWJ@@JJN/9>G7AUit[HaK/)Sg=1h4_HOAEODZ^1E-8D[sK4Gb
    0    793E`kaVlJD@FOKV9S<LJ=hR@w:LAUU>g[NiUHTIA5QgGo<`I=KMHEZJPB68FW^CEs]
    0    663O7SNPS9JUKZ@C_SSDFHRMgZKQP;IJwaFTRL^OVNjnJKJtHBXA@D^Cff)ol\d\V?]
    0    553PU_eFMZFU=`Br$TTSR'EDAY+@Ff<\gmjf^wO>38c`>l4QDLFD2BW?R9G,<[Z[5cZ
    0    586:gjn3fNTHD[EtAiD?B,SSZYDDMhNMgTL\`pDJA5wKK_1u8Q3LRRi4@8C:QlIQKP[
    0    598;D8u5F9N5TXHEGbPLP#@>TV&5d??DYZ`BmtWG8gCCGTRKUdf+UWBW22PZQfSnIZ@
    0    695LCw?^],BJC02ULS;>6>S<BU]D<a2:N^Ut/D7Nap`lQ:PV8KiL<LOQPHE?<rgNGQH
    0    698RFaorIZLLOTLYM7ha\>M`]1LCVX_pgiiFjiMPHE\@KpSRwGC[eD8]I8UMHXcOGNK
    0    668CRHsDXGK76T:\1XF8E1[:EQ1*Pd?F[[wCbq3=9c\WJaDT<\TXLM%J76=:SHvP7Z]
    0    956EBMcDS:FIAUAwNQF9OBZSNcBIEiBQWVcW`THBLUdII]W\<SCMLYO<FIIAL]_CJhR
    0    698?PVd3u1JQHFC_BfBLFBfOOkmH;sI=wUO^\pPF@LZURjE`F%BDF7mB>SF=CSVGHfU
    0    606Gcc]aM@=FV+DHTSE;3N_2Kg\BI`SMjmXVUPEJ[QcdKSJ_3OFFFIQ>FQBMFwbXGbc
    0    685BAD7WZCTP@ROMWMVMO);O#M@FWRELhaSWaGGL_DCO0J]BEPU?P7GX>I>8FQnJPnN
    0    520>IhI4ZOQc@;Lj0]UfELS7QQ-h=_CO]Dw\ukCJQSb_Ub=aMbI4o6ULG=[OS<MZBjD
    0    7568[EU^[FdC]Q<LeUb?L=QWGICH_BgRfcKGTuYYZS@SF[c?daDMKYZ_SFMNW8SARw[
    0    553FT]bZ:B\KdiDpX]o]SG&U[BKFi`U?OTtThbbYAa0PSma+aYX<WMJ_RUBDb3?w7ZU
    0    731JUKURBZICOYd<ThMBJ8F8N]F<9\#9`N_WY[M7D6UCNSWR1;3PG@P@\AE@0Ya7A`J
    0    9516QTlURHV89T+^FhRKPFCH9F^2Xc@O\UkKgw<ARZPM0[IaLR?A0FGBPG<J8BNPB_\
    0    632AYg[pw+@IBL-iDo.@HD[JXbR>DD^fXl_HZqMA_>ISFa[^L;@>DJ]8[9@=HMmUJh]
    0    7603MYEJ]6;75REYK^B@<4i;@ISCGw:KcbK`[[KGKIin?bNJCNO@BA^D>7EJWDRNG`g
    0    574JCArLcJSLKZGf<_D@J5fH<dMR@?IQme[Zw^URhM<UR`L\O]1\8`\QOCWO=_a%@i[
    0    853FW\M9hDLO>S^e?RGBFEK4JT[GJIM=g\PZTWL:U>a]MdD`AGHUHKdGOBAEHYYE>wf
    0    712UtSG<`JDBFIBN-MU;KTWYFU=OF\FBUVWOJ\Gg?7fw^E6\MCJJVHKE=R<+][iF-c[
    0    689FM<wSQag@HRNVjBID;=dBSTBNN8@ND>PCrB;DP\FFTUQJHR`?OD;_IDSDFRRJNJA
    0    605J_MbZpVDBDABfGebirI]2IEA:aJWJTYwWt__b<WjK?`B`2lEAI7`>;NG9QJJD>`I
    0    604K4g8:N13>G/NWW`A:Cgw84XaM5n9StVNa==N-h[c`?>OO6>@5CSNPaL[8Dd]=I=v
    0    764CSPRP`GI>WKHwOJXX<>K[GL[OQMJFPjWS[aR@GD[RRXPiI6HHYMXEHEJHOP`D9a]
    0    569CKPj6P6Y4NA1VGE=:NH<F,q6?JwNF_Q=Mhk6DBQnQJ\NpE\[W;8TN;CLN@NY4DX\
    0    516S]K]8YQFEC0DiU[3hL6Z_ENFDLw]7rD\<[NYNG@C=5t?`B53SE,?2C?=A?MC@DWR
    0    634AdYVIXTWL@[Qi+fXN?<XGMT:kUm^2hdZXW?L9EMIs=]a^=;VVG9R$BSMZ@UUOhpw
    0    716TLNSFJmeSESLGLNNJO:QJw]FdOKPUkK^VGc[LOCbMIdLkLTHMbPYETbb7PPWA]RD
    0    678@TRMGcUF2LIN<0`)AD<sE\baWDFLHWYI_;U:G@?RaCZ9wJ.D_BCm?ee?OCkpI<LX
    0    5461PqT\[YZ3DX2mXUQV\9bOR^(6U?PEisc`kJgM??]cGfWAPF;2WFmT9D4B9PQ#Bgh
    0    929DlkS8Z;B=NGIW>h8><9cK>fRF>l:C[cUSRYI2L.wmE]@YA<8N;DZ9A8E=4]fB=^f
    0    551BfCH8<N2OPCHPJRKAHIXJXQ>GEPM:Y9_KXS\P5SJNQ6B=\@HMQG#F`TIJAIIgEiB
    0    651QXcIRK:=;Y6XwBQFL3GpA^TO3<eOF`YFhGGCYRbLgE?FZW>FM=ZH8N[KJM_PHVSC
    0    555B]YnLe_=>\EYaL\^8ZF^jJFG@MKIWRWX`bVNTc-cEIk[6S;I@kH`KGTZIEeLT]w_
    0    556<[jUCBTJ=D6KW,TCZ8@IK.w=I@s>LEU[JVVX+XGWa*mDW/AC>PCMBQBEA5^b??]S
    0    723;g?GdEAO2WDIXBMwJP=E[KIMRJH[MU\TRA=SS3FTJHL@MX8MlVUG`\eCRo1[E;UZ
    0    530N`@j1NB>HoMFbAo]?:6GKP?@F9EE-ZIXPYBMR::OL<aLFOK8;=Z^R8IH=;SoF#JX
    0    854IwTA>dUA[NJBaBFPW?bcIgWS@NKQ8JMIJ\FR<IPW>JOB[?W>XGLWDSOKTOVPWKG1
    0    888On[X7h9MEMPH^EY=NK?X;EdIJEbEQTPhSQbDO<GSgC_7wBC-ED>Z2E8MG>jm<H^_
    0    624PD3?UbTK9NYSU`G>CCj\e[B\H_/=FHC?2K?H@`C>*C.k?DBQTZU7]wXQSACF\CG[
    0    727?ucSFPBVQ>RVo#YDWZCJNHEDB<gJdYVUSbiS:HNbN?mDIRe3I=.a=TSSIA^]DRQ[
    0    664Jde<LTEJ=KTIwCnM9FHWNQg]P;R@EZTYSI^HMMDKTJ]FbGIC`NG[7R^RLN_hFGn[
    0    567>O-MIXeY?YgJ`GKK<J:?VP3=S`WN[gChJb\H?>wGSQR\KM9W6cT?KM_6;4B^YJr@
    0    6668wTdKZKFKIVVX@_AFEAIJVO1=;>>7Y?^Gaa<KEPT<PTADOBFcH@LSO>H9S]DUGdI
    0    884<niU;c<J0@=Tc5[KQ84h9QGNIDcFO\aeYedSEOKcRKeFTL3AEKMlBCAFR@_X6IwR
    0    810G`?YH[]IEDhDM9I>4=?\D[\XMKILKAII=W:T>D<<HEA[_dG?ZLOnNWw>dDSgjSFc
    0    830-OWrFZWXMRe6cQ]aM`,L_9J1B[E^hZ`gIqwVEIe7L6sWNZE=7Y_VAS,E<]@hXMoc
    0    686AdW[[ZTN#fAML=<CkFA@TCDDCWNOWH>=\WHEO(cGNA>DU^.\[bTOXT@V\9TGRQKL
    0    685LJS[Nm@]E=9<RJZL7R@bJ5agJBwRMVVSgfkNBM:HKSf5fLTMC?HRCFU?-@Q^@:\J
    0    5489hJ@/tR>9G?.g)UB3D=^Y1g3L5qQ=dNb`Y^F3?AQw4g:a:0HYRCv@Aj9`/gd>.Zp
    0    621TOAnR<JfGZdX_ncJ0wEN<;J9JivW]MTRSki\P]BBYJj_XEK?HBMNIBY>B4FeeUGC
    0    459dECR3QOF5D;UVKBH[]KJOEPYXHJ1F`jnpwJXgP\qGHiJ\A\H0Qw<`AGK9[D:>AmD
    0    475FPS5GbW<U:C8=iUdF6j[9gecFACEKTq*I@@GQKEITL4cPg,=e76bA_w>pPXlhPD[
    0    654GdGwKmWO/E?QbF_5PM.]BFPZ<NQW:crgSXjZ:IHdbArU^X@XJRST?@9>QUkcFBiO
    0    854=whNMMY;?9=Ch?I7TJ?aXU^IEALF@Yeb]V\EJROmbDG5h@O=^9E\=VPF>LYdM?W[
    0    475B`.cOSRHYms`E[ERK^G0g:P4DH_\aI7?DTl[qD.`-NYLd[kPGvs@>w;Tdv6DR38I
    0    535ZWRJ6*gUZIg?GVb13v[kQ?eaYg]Q=[_`VR^f_STKR#DQ.J@KbRk`Si`=vG=Taq?Z
    0    552AGUfa_CDU?*98HOG<K@Y5PwPdUN=XD[OX^v;WW?P_;`?LGK=SOM^(ZXSDB_wc@cL
    0    788Ea[dSSBQXMDDiV\==&:V=CP\HLfHY`pwEOeLNEaZ^>a;\SJI.0QZHB.8PFcmB>pa
    0    749@]Po:\E^<;]IYVQQJR?>QSXG[G^:;WWaE\fUL<UPUUwKXFCFX]KXR%715:HR^2w]
    0    609/kU`6WAC@QN?v[eZ]SHLMNWGJMZZfY_dwrkMBBHaDEDBHE?j=md[S:==:E\fE=lk
    0    664Ud6wjjZUV7c8ThiI;^NXG?HADTJ`HHaSKr^m>>OD\7KQJIHJA:YKF:JOP8oAVHUM
    0    8433F[d]DDDEJPBRFTaDKLTPeGGQJQJONVL;gZGJTXUYLwQbBMN[PID^T82GGI[O7dJ
    0    650LOTY5mNN8>DEmL\W891`O\SYB@fFU]Re\ZwN>FUoa5LLGfZP6OIbRHO4-TWoT<iV
    0    576XFXw@?CU.;M6b;P6J9@HF`DjIdMDYE`pOQoTNRS7C:qOAH7C8AMF-1A,[.eRR>s@
    0    829=tNqKZT=CI]=_Vc=HIE9BFW9>=F9HQcnLm^S<HP]c3hFw6[93I@AZ=4B<Lb[OI\]
    0    716>`gc:X@FF]_BpJiWTT1DT=WAAQh9?r^fN]faO69]G2`??IM:,>GSIS8YGHRdN#ft
    0    429K^Il]pbbB=A8R6\KbU4i>a9#JFQ[;ORhiW]_Z=\jGCwQJ?Jf8+M].>9K>;HdXPX_
    0    570OlRb?LHB?E4Kw>\0=4@hNIjR@OG@GeeW\>cGG\(WhFf?bAE97FGdA6AH+Qbm2:^g
    0    604;T\C4d?8LE=DK;O-6G5VGIeMI?`N5_V3QeY#[J9tf<[<W7EMCMYOG/4BWFcSA?LO
    0    763;wUlZgNGA4WOL/VBHA8b@^f619TB@Z_EGG@[T7eZQ2TD_P9VIL6e@=>4G?IdS8_Z
    0    689Ddm[pn<IFDG4RRp?OM1b0#K<CE]H9oXcpUp?=RSXcA@Cc:QD$:8S7GQ=09kpE6`W
    0    794Ed\U=hMDF@A3aLiHOC>JSIwCB@YTRLe[\Tf?<R8T\DdJkNF;PGDi,KMA>AaWEDeh
    0    862L^Xh@fHKHQ)Se;hPK;DGQNX^QEY;QWcT^SwOMR>MkDTKXP?MRUAJ8OCDDIQVUNWW
    0    753FLEfdLOi:9bCNKQ6Q\:CDHU+?V9OMDYKGWNZHGwH7A@LIAZHAICJSPL>>LQIQGXD
    0    667LV\\HVRbGOPBY2R:_R6=VFKHGWU3PT^][wXTPUOYJAc7XEA.GJMNOB?@TK[r?>dK
    0    743Jb^[=k@CO>=HN7pQJM2qAF]GORWIDj^cgM]JA:Aj`Hr;w9=4A@Eb7>TBF]ZoJFck
    0    568TjaK<D#Ec[=:MZe4FND2LGRVH;\G8NP6kJC3\8HKiKd2aN8KcLEmB>IbR>PU3:Tc
    0    816GaUGBa8>UE>D^Fw<@=YqJCg[IL_gM`mTtOG=CZMoSBHAVE=BPG;f?\`^H[[O@W]\
    0    442WXK=aWDEdLKGZ1w:<5=VFdV]&IjfRaMGX@H3.j^B_5;Pg@`/6Z[NX]->@ABR>DUM
    0    6358asNCf:9E#Q8a7V7MFDj;?bCKLaEKhOVebjM>WDmdC_DjDD7(?@t;<FE=FWY?GjM
    0    5315P;e`@[_`2V9PIR.;[H=JWL=\Ldm^_Hv=@Y9MKhTRD]rAU`R#<;OgP?=:J`GQ[rY
    0    645B[SU@[ET:AHH[AX8=FG\@?w`GO]6>vqih9GN@_;bW=_4b-=BaQB`OIDOFEaqMBp\
    0    556c.jtDXK3YLi0Lr[NPc_TLC*D7Cv\O^IMYfGw:HUSPB`E2[mBHi5;[UJX:6JUO?IA
    0    682T?eIP99B9<E7SNbUEF`uNJGT:Vl4Np\hAZBEMwHXT6VSMI:\?Q?KMDT;X`VNkGdL
    0    608Rl\Z?cGD7B=Kj4wI=+-`F@V8QM]<Fgvm_ujE:KRbY:CEmGECTLKdE?;CUEurCBkq
    0    682=^Tw0OK]:;DHp6`JhQ=[EFW%:FL@@db_NoiDADPlFH]BLUB;C;Kc@DN0<MjcT?YQ
    0    8739BW\USbRD?XB]KSKgV7HI=?HDRwVLTTdWfb9AKUYL=g9X<U]LN7HXO@H<<AaGAg[
    0    720dLaLKBFNV9FAAhZ2ILMM=BARFUFQFVoOj7DKGTNX`^QTTM85E#XURFEC?3QFXO@B
    0    625=\9eJTol/GPKYb[Q\U7=EPFC:BN>JaG^>gwPND\SF'oK4e9?7JY,BO97BfeCd<m]
    0    610>Q]h4r9GKAPKr'd:CP6CAHoA:H^BHYRcYtwM6;KghO\AT=9FCBPd+D-MA)dq3BcR
    0    861@kUP?Q9LMQJW[=[Q@RBW^OZOM?bDB_O[YCS?YK>wTjO?[I8JFHGGID@DFK_[HBiX
    0    6178bia5^[=E:8R`;rFCALR7Gp@4CX=EdQhbP`AB'CbaDQ<eEG<D7<`5#8@L9M[:XqZ
    0    513Iw=LhjM7;WN]dD7=`9@;dj]g/OB5PHTB^GfmW4@FCc?NObH0FR]hTv`P>4CK<$YK
    0    584JL^\ZGSw*jNFFciIY-M4:J/PL@hSOcGm3`LJ?GaT?KNhDI5m'?d0b\QUtFU@K=AA
    0    575YXU6>P07UGC^a@EV:THi:MwH=DgpIH^<N9[MFbD[XeYDOSA>M?VIWd^SIb[eGgDl
    0    631Cfu]:iIHH`F9PA\MD??eOQZV*FjP:ZOP`e\JCSGlbW[<cPD>H#Im2IB<MRPe;X\a
    0    558IPePQcSaJWT;k]fLW'=C`UTI@=J_EJ[^MA]SRLRdTw=Tk_fCmZPE4VB<sWkAh:d[
    0    744/w\B,b[;I:6Q[0IEK8Cf8R`@IDE?K[]lZ\QO>MAgMJ_OeGK@HDMj6E>CWFnOJ=[b
    0    816KVwXUV;LF=VJ]EWGMGNpU3`KGB]SE\eKj[c@BTbYR<L@HYRFPHJ^JQK^HJ^L[NQ]
    0    541;^A9#K[_BX.:oBU9Eo]OPdZQD=@V.59@`,BdIPGQaQT:_RD,m9R44a<DQ<aP-8BK
    0    6806pJ\/I=fD/?#T@eLPN6TCO@K?PbDBJ^bKnfF>DMSJAuR?NFEFAG5OE@?#QN[LB`L
    0    773J_[UAS?=JIILTOdGF;G`D<g<J8ODOYQSZGw3MFBgYL_MOE@0HXBZ5OFTFI]eJCjR
    0    6988JbSVaVZLL>=Q?L8[><\IC`:/Uh*PO\T^wXbCCGZO<]:XQ37;h>[73IL+4tcXFwZ
    0    823@hLeFND\E4[H]C`>9L9S6ITQ:KE;Jp_wHiveNB:iEDpITaHS@P<XHA;4E>PdPIvR
    0    814GMIiAP>Q#IMJPE^KIWITMFIEMajOHZTVT\[HCIQL]DnZJQeL;RSON<MXHTYOTM\W
    0    527:r]W<sN8AB1]R&U7E%/TCIu2;KaDQ]h[kbP=>bLwk@j>gQA<L8AZ#2?@V;seJ9Hm
    0    641JwMI]nDA=FFCY4YKU<BeKKd/JGfWOJ[H]YTELMCdN/PEOBD@69S[RO@ND5MVKNaU
    0    6131Kg`FgX1LX;AH+TOQW1#6?s`]Jh@NMEEHFFVODB`G9RG[JJDDS<b;R*P5XGIG<DN
    0    540DWK@ZoZ[BQCGVHwKAC]<DSc?IDY/L_HAHVLT@PTV]4VcL?eOAFQIV8HL@N^ARFhR
    0    532=MjUFm>hF9\6^@h#OE9e?ImR17k:A_p\pXX:F<=[WGY3bG,4PJ\SKO1A9BcZYEgf
    0    507_owWFL)RFC3[S0Q>a>IO.[YKAHkDMMa[dBl4UCOYX4:Cm=O*9L8=>BHTO9hWKGaG
    0    702?XaVSTBHXF9<U>f;L=I_?P_Q:ItE1VWWlMH78[\w`>?.\@RWKF8VBQfQULcETTRe
    0    5324cQTHSJH#MXFm)g,W]@-,?.3C>i1PoijU@s?KCC@hB^,D?aBU90[5N7E9ELC@@Y`
    0    588Q3SgQ=KY<>U(VjKLQJ1>9?DH3eYQUFewR\s_OdoLi.vPX2mV69-^O;C98/ShT@cE
    0    564<Z\SGmI8\YJ7dTb?bRQYXAk?HPhGKEpp\dkPG][UWB^2IQ<<YRa]RX9>>N?wQFg\
    0    824UZTN_YESRS]@WYVIWGML5FOWIQIDQVVSsIRU0PFNwH=V_EINNFSV_SFUQFW[TTYY
    0    543CVYO7e?=*8GWnDd6HA9`FRsACN]AFEW^Lgf$==4sXPR>WKJ5IXUr<NCO^V\\>0wk
    0    764A:Fc\_XTCcM+HCrN::=BUKR91TZCP_nfOscV@[AYJ*[I^jB:>^XUMPI/P@OLLRwI
    0    592oJQ]Y2PUO?GHQSMaBGi:9>Qq:vC8I4OcEZ^iCFZ9L;TNVb>ChLJHEdLMBVNM];W#
    0    920HE]cNL\VHRdD`@\:[aM?EGQA<JdXbRh]fLdVCSOVRN]OB;w1FMGWHEDKFMR\JJUE
    0    528MbZO[&cT7<Y?p>QTiJARHG[Fdf\GMn[wWpvbB_SYP:A8R=<a:>OACQO[;RFBg_UU
    0    662\OTVNKHfQN]qY1j?M[<C1r[w]DoethWaldeGMrEjGGOH[8FN:TL`/^UT:;]SYQiW
    0    616==[`K>WB6`T=KU^*IcLO#ELGKZBL;QZK\_`aOL\XM;UVZW^UKGBJQYKS\5`^M9R?
    0    749NZLMB\0:MIFSZATYAPJBPGDRVCCOERJXeVRFJ:fYPBm?U[TG=Aa\f;@@@D>w/;hU
    0    530H:Va`2XMjhCCG$N2=qKD?HCoRaIwhoMCAFEGHWN:@6@eJqMg=N@UmaSn^>`dIGWQ
    0    6597ESMT^[Q=HZCoE\?]U?CU;C=6];ONXS^L]w`HjPVHIKNLcOSIPHNVSL[IRSnP+aL
    0    800FQPgfaMQQKNFXS^?UU6WDDE\IZe_Sjdw@mw`I\RNTA^SQJAGFaOQAZBLS?U\cCIF
    0    549cfP9Tnal<7LHK<VONFIM[:n,ZmT8XwF?UYqTRY9SMKDGm*]g`WUQRlGUDKVLR4^k
    0    618?PLFLmPPO=OHZ>I#@IWiOBX>ZH<S93ATQ1UO:FM[QKb8]LR<KA2C[NM3hGZ]K32g
    0    812EwWDVQZIJAOANRO>BS1eMWUQ<XaEMTMGGW<FEO>NH>C?mGR[RF@n@ELQH:JP_CO]
    0    4849=UOSq;ASUB7cnug$U-f,AWLE2i=3`qkIbd,39c=E7Z^FIKC\HAfGFC5#6Nkf6SU
    0    458?DEF)>OaNHL_4e>hP`@`-GR@@[\OYdJ['igIH9^D*A:K\Uwj)4E.d71\CDF6YND:
    0    777@WXX[oDF^=6IEKeKIPVg?J\_PC_PEYeF]YKH=WHwm6MD_;MTIUOIS:IEK:RT>SJ`
    0    567S[]FGY^OOQJh<@TOMPJRJ85PWbRTMWU>OqbRd%>QIRTJa6S<TIAW:1,X#)0Z;5^J
    0    4956wkai=LTTPG7^iJXE]3ZpSKMKMGLW`@KZVHY5B;OH@S?&;MCMH.KQKU6)QFfE(ZW
    0    657JwR^JkFK7A,XY@_@;B*_BQX:B6[>D`dPcQ]6VDCif@Z1]5NHKTFMDDJ1I?h\/M]W
    0    635,UJ_7jNX::Q@fK\W_OAU?L\=KWh=Ua_aldvV]0HVZQw0^W:>;=Jc;B3J98bfUKP?
    0    805P^AdNUPgFQsEaIVO>\A@ZMJ@NP[VP;\jCawVlGRNSHnFRk_VR`ZXGKTQ>DOY9[iU
    0    702DASP;UTVCVUAOT_`?G8^NLDXQEnR<>]eTPwJEM]PDNTVATbQN_LMQUDENg1PRah8
    0    789AJH]MUUM57wOWUN\cU8BEHVOIVTJJhOWXe\8P=SWI=^SRQOOJQAENEgDQ9JUSSm?
    0    659@N`N_3GL>NN'KcnQGFWJF=bOmL9?.awL[9\MTKA>Y^XPAMaY?5DKTS>@IN@TbC[T
    0    774DOHwZ]G]?SdRQagLQ`0fDD?=AGZJBBe_?reKR6DIPFjQ\U]IH?JGJU<6H8P[L4iT
    0    519?^U=BnC<XCQO_Em5GFBaHcnF;-IMSXowrGiPX^[ZI=XK]QPXN?8f=E\COIfh`enh
    0    528:9ZefhcVSKXTVSD5NR3RNOYO=j\XS[FilTcf6C`ZBH\Jqr3EFLRJ#AMDWHL>SQWd
    0    6221^AS]DXeB;jEYVTAVwNRADK@HJ]B.?SWW`aSJLXQKL[M_F\C9DJMHL@5KUNfJI`V
    0   1013R_JU7HIMZKKSZF\CGEKHVKVVC@jwO`UbM\_WD8E]GD]IHPIOOQIMYVYLFQ=XMa[Q
    0    641F_ef4sHGH51Aq6eG8D@]:=`7G9wKIkWmhFMI5kBosAb@a=7CXD>g5\NDcG_f:@qe
    0    6147_d`2lFLV:FTg#jELRBkJTr?FErF]XwnefbE>L[^j?[DmK<94G;k47I24>icTD_e
    0    6958YVRY_IOJGRMX]g?EL;[SLTOANNIOGb]ld[LWP?heXa;qB<;@KJdAR=FF<SwRCq_
    0    568>NOWJjjLZVcRBZXR3c6<U0G2RjP6GUJ6XPUY^V4GXHw9MJ8T[Pif45YE@\[X[6Y3
    0    809?rP`GwW>ICR1RCPJ&C>oQ^k`H@CH9IYWWWGf<:CHP3LHvLHKW<=hEKfQF8\_a6Yq
    0    553;gLfF>\lA1JAW>gIXDCDQ`7:E_*hKc[bIwmMCv`4`*gO^>LE9FKKYFKJH]M]IQfU
    0    793CjcTMfLNVCGEZ0wM`I;v'YOLL:Q@LX^Om^WKN?Cb]VTKpMPAH@?K/GSA:=dWQBVa
    0    799JsAS1SCG=H8;i>PS<;@Z6@TaWO0P@WPOw@[@RU9`l]\EbJ6SVH*]6KKT\X^^?Dmh
    0    689VORQGI_LE>WRf?aUHST^@>c\RIW#OGaS@RRVF`RV[=\GKHRLUSIUMFPJO4IWSK[F
    0    776EIL\7ZOWT9ZBb;FTP^?_DIQGB@KEJbSw^NbN=Z7M]>JMOWdLF?GDCDLD0IR[C9<V
    0    683CJPaX0aPdIZ?X.FNO:>NIVSX5FKf>bUY[Lbl>KNZHN_Te`E9_#BeRS?FcANkGEV]
    0    493UaVHD]SP#rN6;Y8HcmbjP=Z70\BESCZGWMNcEBXS?UU\acN?QM3^\RQOFBR+P0G]
    0    562OIDO`w-4mhGHT_c2QL6h[QQK[NFS;U[CLVEEd@TRnSjPLGiKCF_b>kO/CoXoUlDA
    0    612RInUQ9VZPOG4FQNVKadAUIiQJMiiJTC3[IV]BlrOncMH/RJU=CcCccaObVlwY_0c
    0    537RJSWX0`KG@mBKVUA+0cc'`JcN?wuNWW^8WhO<OPRG11]K:R`8W:8c^YdTF]Rhe6d
    0    46667UFc@KLNT+H_FkC<:Zi*G[YPB\QOmQiP?RW4=HRN60Bk:U;7E3(uIwW;co,UZl[
    0    492>KJ;13^J)3VSi??EVlI#p.NLPKHSk?S4IRekV^,NE9RI`E,ONjf]9F2;NbHWU=OQ
    0    556G>%cnZdX]7f7BX#fG9P]BoCBCKJoJXll6SAe>[hb1K1bMWKW/R6HlOKOA=F;t\;F
    0    448^I[ST@MLR@1_gp<-ZSXToHwV:EUnrLOA@Y^Q_5U\KLW5XVWh?\C<LHYbvorT@rYG
    0    705WK,Hf9LRMCC8[WjOG=KX7XP_OQfUV`wNUQ4VLZ``L77j<BT_7IJ*hSgSAYC=PgPn
    0    621KJMSL:UG9WH34IKLT[LUaJ=IJwBWjijL<JQrGDhB_fHkNq_AJ]]]gQ@?SQAhXJ>j
    0    5789CL_[=OM)`BE4XNKC\YKMSQHCDUX<KnaCV:dG8s=IGUc9DW^JoFDw\W8Ge3IgSDO
    0    659`]e\bBD=^9AN@XNIAOOYIJARLKYcAWVA[5?[8aSWWAIRFQ]dJGBAe`^gWwc,dhD`
    0    715w\H5OCB?aWFAM<\KETVePDYeDMCQ2LYHn5LDTRPacc]H;4JJQJNTZNXZG]eWDWXP
    0    594\ZUVf5Q>BLVNJ<WGSSZSMf>NOb_aOSjgP]YCo4@O\K\cWwSV;M^AVK5F\CjINL]c
    0    481NPBI<S0HMP?nfUCfQRS\fOZ@`BkfD/iG[dS^[Z@N[\EJgEiKCgVDTw.BL[@D_M`\
    0    627nEPCYE@HaGItL8IX`;IQL9YRfY`XGKH(Q*[CF:0hT_2A:;r`edHLDdeP1wLF?NS?
    0    613AmNC4>VDL4GVZVNO\>ePCL<_LOwa?ICCiAJE>GJS@A=EJ7Y\3dP,ck`EO`gKiN>T
    0    758hcAMK]J:MDAEUXBbJ;LV@OYXJPEd=[S<wM;IHi>[p^TRTFJfiN8:RNYZN@PT>Z=C
    0    709LADA::IM<@G`IFNQOQ_WRDDGJSHlNbZ?e5GK6<Id`6IC,1Jg[SSAwZZZE^JVdOQS
    0    783\SU?eVHG:4S?UZ_CB8[`eAl\UJ0b8wXZkI>LGTXgOIQUbBFN>JAFU>[VHKa_Dg_i
    0    595K[MJ%I.dHP.qF60KdXN:_G7wZPK8a1@ASHETh@1gac_=9E7Mg?[O7TD036D;I>UM
    0    579wUS/W\S.W<>BW?a01=aN5T_RODhSMdZ9l6WH4R2o^cBT_?[UT@YcJDEjYELOWPjl
    0    421Wfw:NJ4@?j@^]ENOkE]VC>d\X>GO=mSMuvLDac>i_FW9w'.X1P8[??ER9^VrINik
    0    715\SPJ_oXSSTUDOS]CHHPVMLmUAJNESjbVbZR_HOVVHCHJbNajJLA_lWe1:VVwkcTa
    0    477h0B8/mI-eNEO0wIANZ[3GQVbZ@YBF#]BXLMFvCFKWRM@GN3ibCmL73U<CCBo,D??
    0    640kSQKMB03SNF=D:TAG<lWEBQ[\N^jEVEAi;D/KRWlcW?AH@awTJ>>bDWYYfY0_VGb
    0    570@>7]AYNLO;F\_P,^[g->wUGK`BK^O[#q6[OAW9*NQ[Ke-`QhM]HY\k(dIrD]_<GS
    0    623QvXAi^AD77;ka4RO@Dw`@=U^Jl`SUGGPHQB[EGIg<C6X>4Xk+`gGU8\SV`U7N]a`
    0    694J]S:3DhIRQKTUOD>fYMRrWP3ADLFL:7c<JoQVb@RK\`HVK`>[L8^?wSEAL`TTDUZ
    0    511T]8DQJ?IDlE\WRDUNXGLHC9eVWF<5m^?w:j8\c6wvUL<IMRVL9.@RFt]QL[pQCQ^
    0    523TdDJY`]=LBRRD;[wSnHWd\HT`M<NjUQQC[VUT;>XGN<ORUZP`ZhcXQaQRlOqh``H
    0    430Y9SJKeVM\6LfAL+5wu@RP>TVYORMhQGHKWLV_P:kBYF;(e^^5+RIdXKU\INM8PZ[
    0    587j3*@48QRmIL]W[A37RaDWNJbR6>O5pLDC`T/Ow`GFeWb7LARKYbGM?R8cVrRP6Q.
    0    645N0rPiSE>VRA-=`r59`Nn#KZf/5PV:XlAWBQF;UwP\@ccY?ee>=ATmhT?oFj\<f1a
    0    540K:W<`2TST4V/,Bwb<KMjMReP_7M?VqTBaR<MQ`hZPKAKNJbOUM?IjZ\YNieeeiKi
    0    614b)R4UB@1jR98C_UN?PhM&7>[3AOU9_h;w>B5SiXPaFDgCJbSG8N=N\FUjKVIbU<T
    0    634hQNF?VQA8IERTKRONNCRHYGDIZVEBUZQMYSGPC[VOO:[EJKQN39RPG:GXH^^QwBO
    0    542V0ViVQUrS_nN&>>\KU[?KLKOY8ZW\U=dWuZcHUeOG6VgRZ\N=/DK>wn_F]NQOeDQ
    0    629JZFMRE@R[6=ESjgKwCb?-Ie]PFcA?La_AR;DDVcQIaFVWU>ca\E3TIXWPKmD^_;T
    0    678cJ#QX;Q_Q9UA4TTY+\C]TBCJaXIYIVIY@;cOB_NT@OJTJOVpKJS*Ua72TFD=^YJO
    0    486MZ[?iYSPP`N1nKWOBOF@G9ILK9N_qi=L?XBlqjwR(HFa>;oe5QabZ`c_U]]Sef3k
    0    844eDKAi\73S=GJBZ_KCQNEILSVA6OSBZMOJ<O5?gV_`^TJN:LOd>3wD[maDVq@K`Fa
    0    493[7kV`ePW]@oISbX?<Cqi94+R==f&S_bYqGS@6aXga_dZAwTDC=TJZBJ[KgRS?cS7
    0    807;EHaYD[UHDQE]sXcGZP:^K4JVNG`Z[VI7W]_UIWIYERKQbNIXe?RwP8RCkJMeDTU
    0    732bUQJkB4BZ>:_EM_YFOe`5KBSRL@oK[h5L>S7=fZ]QXB`<6RaX^SSwY_C^pf]RIMb
    0    905a=fO^YNBlC>BA]TBM[GMSUnBeF\NXSL>;dL_^a@lNT[QDLQRNJ8^Qiaw[D]Gd^BZ
    0    5532NWTE.:WTWZW&I_LG6KKHVSDVREV];RJCdHXY:nEN^6\=>sG=?OIL\SwbV3Fsj[Z
    0    710WF<_<Abd>WD,RZbLM\J;MIKB@^_^S]JW<TPXMA\L6=LwUkOPM:[e_SPHFTLR]\J_
    0    475@3FIVOL8Ll=D8.6tIwPOlMUSn)ZOojOWJp_lnRY;JKl5^BBfJ@XQiLYOQP4IbRcQ
    0    802UEg[Z;@aOVS9JL`ETFW?:GZg6HJPKYWLF<C^KTKIK>5dP^YS=JV5YJIVcXX^wYTY
    0    826Q@GJSLRD=LL6VjUDEYVS?=>w:JNTHg[KIQSTIkhROOGaEYRSBPXLgHSEWEQ@TIKP
    0    775UG8P;?BNT6LbQAFbNDXFk@?Oaw>nLTPFY?=?\KDL_dE?ZP<P[li:t=J=CaLM@:TA
    0    619]Z:?NKgO3?XD3IQ1\JOwTSls;VEkQYOI@>J`GB5CBH=UW[8SWOV^[bwMuJ^QqA5b
    0    950LLE>NXO8^<RRC6J\XGb]bae`SBS@MHP=JGMRUMIF;LU[SXIUGMRMS`wiQLccaP8]
    0    605FJad<MLSc@ATOFbeMX_TJ]fQOS@@GI\X3=h42UwI[A^SC,4#?TE<RUISA4gSYuKb
    0    623R4UIk88BX5HN;Z\89DwsDA[K6FBYEaN[W7>A=l`P^FH`DFTcK3;8bTgmqU_QP`/U
    0    865aS?GOT[KWAM>GMO]>0=gS`_BTRSJ8?ZIA>9VAGK[<NDg`cFDaPJm^eQZgDwUjO;T
    0    715AFU3JJDQ40[A2CXA8ATs<]R^MAVF[TL<w3//F_JNXVCVR=6^TPXKRaVFVPX]V@7L
    0    781GQTSW^3KTIJ@Y_`EP=PJ>,^_=>wGE^nLbYTNOX_^VAc>VCPP<>LiR71C1<Pg8Xgd
    0    953WHOHdEAVT?HOUZTIB6f^DCWLJ?Y^JST6aBLJBPckO\:UA7mZKI_7w]LUOSY4Ia>G
    0    700GYIAW]l@NB^RPTHYFGKMp?smPDJ0IMQETUJg<G@O]HJVO\BSgQGlXwSWf>S\gHEb
    0    852YRK4[@\@7?J7<UINF1\gB]Vb=N7kDSVAZC:TEaDPRVGWRIOOR6JEDjeYw5hRVEE[
    0    648*<>RvTHJ@.UnB,>MQVGAU#REKG-]SwcY[KOTPVFCA[H]MFgTRfYOb_IIYd^MmN[Q
    0    871M]GENYZLR3]GVLQQJNE]]jZLHIVKLYD>EWRARL;IRFTLV_JJw\8dITiTCAIKhJH^
    0    557Y-PR]I@=TWDJEal8E9@[A-7bFkKOTodOEM?;M[e^]MRd,LwASB?AX>nkRLVSQ:EP
    0    521>-TlmCSZG3KWTpo]SZLLS`5RFITej_Ief;Tuo6GJYU\PAjgYcK\NjW3S[`93w>X`
    0    831J2ESbFCXj\F?OPpMJRn4M5_\@FAhJjj`]D9f9fW^^5CU:Twf?>VNfKfDXaCXNLHN
    0    701[<Q=O]KIkCMQ?FFHNFFODiwQQ<XIXKTQSZL%RTKagER=I=j[Q@KUUFujKYf9j[CY
    0    615o=O7XSIRXq^J7wZOWOfZDO^O<HgLWZUJOWLaKVadTSTRJVZWbUZZDJ[cWIlMMRJ^
    0    629nAkSTHUR;J_`H;C^amOUPU?$VECJhDGUdOBfwB9SMXbX?X<LkGfoE6::RT=QGVR:
    0    739VMSORS\G[GK;V;FFD=W^YSSDT@QI)8>ET8BQ=[JDPUBWUQYU[;6VAweSTLY=Tf^X
    0    890DMING=U_YwHE;]aBJIagGW]WHHVj?aR^CSfUH^\YZQH`JDeOND@JHUIbUTcGRK?X
    0    775D:V]+B@K>cUBPwW9LD=WHEg\@J:^^Jf9L6FQ6HL@\L?Z:X]<F`XgRgICLERhO`A]
    0    637dIjXh7;UL^XBKjk9V;UV-NkQ84MmN[qHB8i>H[ODTA>j]Nj[F>>FdrZWlZ;bwM7c
    0    552^-`GD,NCvt>P0hw81WRIE@FUH\gSFN]ICEh;J9ZMH<`^>bdM.=@.gk'HOd?peoN9
    0    618fA^+>>]3g[7>P]EGKLatY_Ld7NCVAH[URTEOHWw\=XLA>^NJXDMGLRVDHEKUHJHU
    0    5957^f4YEth^ec6ftTXUD]]aMOCMPC[UGCF0\mR?X^wIL6G<KuT7L^SNj>TP]^HOTX5
    0    494o:p\95jNMofY6_J$DZ]dUE^]7-FVi0AFD`;TDK>MdA]_OtE09AYM1YBwXhSn<N<R
    0    679O0e>WEPAf\<CA\\?BHeNC?LlE@?M;Nm2n2>;6fgYpDA[C/[WD9BXdSWaKw[Ml^AT
    0    527c1KBi2DOaBLJDd<BA<pXDHZ]>w6fATgDR5DK8F]HL??qF?aNPLN-POCW]E\7dA&H
    0    803a<DBoJDJDSUB@ce4FU\i>TL\@MYbRasU\[EP?JgGK=8mIM]_$8XEJkwiJVLNNoKd
    0    686e)wKbFL5Nu@@0Zu55P^V?L\Y<=of)f\@fEKNCm[RmP<W?D[c=.DNPe]b^0U<\o/d
    0    794X?jM^XF;_8Z;=kb>CJXVDJ:]5I`mG[M:K6A_Df\aQPP]ET]`::QJhdcgT\SIwX@T
    0    610fBfZbU[K[A]CXupGKHPgJ?YmKIUFOMbK[K'C?\ZU^;XjAYcu-BJEebwVjucLVpW]
    0    554]K3lCC?rEF<1M:g=>\a]K?`#IajNibsk\DtWRk``J;ONDP_d/=U?\w8@@SBMmhdg
    0    578UKMCGU[[QB]F6MSMP^RV<RXV#O]=@7]ALSIDHK7MACSTNSZVEBDPT\faRTpX_\'E
    0    742UFwJ=R?Cm=F^GgU@EWS]?RM]J?IF6QUA`JAARq;PmVK^G@Coc7CMTOXS[QaWIRBE
    0    534[7APZ?E_PTUAXbbSJCN[W9JPHwSiQmgNWW7M8FVlV8`KJZRo2CCNlaBNilEOhNAq
    0    594j<9XdS\IUQYK;HUHHEmmMT@YM@N;hdfDFSTQ#XUJ]>7cNT@nWB9SHX9KLI8TOD3B
    0    475W>YGLTbb_rSJIw\9<FO/@RO\DQYp97gE[@=GVWMBWLHlTierb0Ba4?`kAjBg[UTE
    0    710V#w5UGKMSUHE@mw2SQNoIDUM<L?Z[=OLVJB>\AdJUTMrDcSC`/MLR[cV^O>SG]C2
    0    561]Ze,@+KD8<LSKME`7B,wKRsYb2Ya\ipCK;.?Y8]XM,/9BJK<iOXR5oV[?E@_MOPs
    0    863Q@vKTEKUZNR5S[_EF[VR9CHV9XUILXsO_DFXXCFKYTGw@YYV<CYTNMVJEUI[WMAG
    0    666^#NEo@;HO;BOMMM<U<YD<JIIFZ]`OOJ@ZFAJF]nUaO;N-DJfLL)LcObOXYWOWIT`
    0    519w7l9EPJ.ZLWr8gKkNWXg;RQVG_G^aIhAw@D=o\AlatDNGUW[bD;SNdeSSbfAO;7I
    0    627sI6PMnmB.=QJ%8H_^h8N)O\MY@EGQ65CC+A8aHYN\^`4KHZ6Q?HjCZaw<SZIa_5c
    0    887UBa=bEA@e:A99dkB7LwnM;TS:HDT7]c:b=<DNXN`hXH\;GTWM6DEVSja>JG]OR3X
    0    7100R^=L?Z9aUSL.SF.XCWePNR=Q=B^CF?WTCKb6[Pv=S3JXCeViKGEXWDKw]d*aS:[
    0    852wLQJNGKL_S9G^CJ`KONDOG;ILTSTWJaKJADB[TTFRMHV<TMVIPO9`L^SFXlfL[GW
    0    601eGa;J[Hcl2RIXG_>@OTnB]W?A1d_9_aC\HIZGZRw8RQV^7nPS:9KJ`sc=ZWcdF<Y
    0    640cMsJEC1[F<?a@f@BG.bjH=Yb6H8EnIQ8kO#HIp^CdJ5WSSK>CSP@PFbAw_nES]K5
    0    689QPZ;_G8PUK>X]eYXIFRQX8`cLK7fPS[1TNOMTVwSXS9dK&ddg>=Dl@]DQ__V_`UM
    0    354GTa7A]JoI^6nANnUP9eU?CRWOc[pdZv\oSJPT1/5BZ8W_VVmcS+1dwMi`HFSt>:D
    0    593D6JJX2.OS@X>[R]@WMc^[MTkJR[mCYVOQOCN`AYNkZ#N?RmP>ZDPQfUNLb>TgOAi
    0    663\6`7_LG.\PP@G[wYUYM<K;_GJ7GhPY[>KSCCTl^QC@Rc8WcSP?O1]WhUXRk:LXRC
    0    775T@kLLMFMYG?RABHDOVZRQMMXMYhF8EY;[QRNJMKVXW`S@7VNA`gNiRw`]oSC[VG;
    0    630V`CJXHVD`GOTTQmJC,uvl[=XX@DgXQWVSGIW7sG[RJNIL6^HwKTFElX]V\JYJG\I
    0    712L8OHNZ_FTOTK%ZKV5wRB]PQJIZ_UQIO:QNNESLGEGWKN8PZ>WA`UhNv]bSUVfu69
    0    630`<WBS?>NZ7LJ)P]XERwa=DJW)l[WQY\@`@<FDfXHS4YuQ8dgTOL=mWScT`AGwYFc
    0    860WML>cE?OnHCQ5`[ZF6PtGAiSROQdeffJJ>RK=dZW>7-WE0ew<Y4;ojhSShUAgl<Z
    0    716]UV=dKJ*\?IKIWl=JLYSQ@jrOGROK`CJZ@BF-XY`]LDX`SVSD?=\UalSYVw^QbJT
    0    569o4aF^M:\`XXp+fAVMBv]44wMOQYSf_A0]a0G[s_]YM5u->kB`WHGgHG]Vbk\kn,`
    0    659RN\AMMLTgUF.<[c&EPW^YYPT9MT^>[F5Z<JS>[VR?[Nc=BULePCI=lbiANXw`G4[
    0    849TLORFG1CMZG]OwODS?[LQKRm4\F]JVNNOFTNOV`UOBISdV_U8ASNQDM>QBIPSQYQ
    0    466a#X<\0Ba==pS*tY=dI:AYGIuA`Z[kJeM=ID=J-B=DCAqL5cmmhpRpNQGZ^KZVI2A
    0    554RRQVSZI7fJ;@#RO@HFTj-WdP8D@W?_UM[G6NIaSkJ*=bLRJgX5IVsvYfj]brVa;e
    0    705U*_Jd>HYPPQ.Rmj6E2ZdE;HO3>Q[>VjVVRIeJU?PV:A`QgqJR8aAKUE\wQQmUZQ<
    0    526j=d=?JHFiP6NVwXG<EeqCF@KT=_J3SFWfEN:.c+djcIBF\@KkKTMG1JLFUaY(a=r
    0    469?=Go]BLaC8SfP_`fNh8B@#pJmaAN6bO[1_XWIYJA6jIY.AZi5]eErfMKvXT6khsD
    0    712QaULn/B?T67Z>WNFG8OGTCITWZD`GmGBY-2FQ5JUc?=`;1VegNp8wHB9Ud;BTLK>
    0    624w;p9QJHSU.BJANY8:Obr:9j_>8YbFdT>\J;BM_vi]><rTDb^T`U?ehp^gVoZhX9b
    0    611ZMS<[NWQQ/SGR>p:`OUcN=?[J,FI>QdFYAQR<Km@;1.M>:dFT\IOBPwmo^46j]GO
    0    561Z:X=MFM@b,D:BQ]FI1XtPLRHX/C^DdOaE\WH/wWhYHLR41bXMJ;<C^tgefrUlTFa
    0    796GBSVSA]_X>_B8`lHJV]PS7BB:R?oPeaW5OF`G[LTJGDg5`vL6W\EEh8@DwecPCUZ
    0    621KU\LKUDGQ7QEMSjDkL-YY,dG9b_QUs]gTCWRE?AVBBG^n#Ta7>RMWk];ddjiQH]c
    0    704F2V,_:GG\/T4NJ]5A2MYH@d`I;lVNQb/U[/:3VtUt+RKBThYAI<4YX\g^XwFgTF_
    0    626PRTMb6Y_Ww8H@ZG)IMj?Q_)E8JSGLQbYK9C_LfUI9hBDOOjIVTJTELAU\Pa^)[/;
    0    698M?UXYCCUVUJ@'UO;_GRKGA?Q4XHXPAS*FVEOFOROALKY<L\WXF_JSAWcRdPSWwQ7
    0    861[DU>pC<=N=;PHY`<J:_X5F^]QKJY:g[QM4?4F_YwY=FXMAGTFD;T[PZZ_EpDg\Dk
    0    679VBUH\=KN[LC3ANdGADqhG6wnJ3MwIdrKM<<G7ZUMI:NmH<woK@2%OU`[`YHMgpHN
    0    572gB>FGDQo^ICd>S`FDDQ]G>kR_8g5XPU?ON6PMq>e;KFT#7lf7`KMlldf`lfAnd>=
    0    626d;L5KWlPdPOA;]OCLCYZ3\WX>N]OCE^0X@cNLjEsH^BOASbBG3<:PniljYwBAT.+
    0    623`WNMLY[7WUO2@>=CK;j_PWOQB]DJ#bDeON]EIDUOVS>cJcH=gPN6]LP:XSALnYA^
    0    688]F]7kC>6c?AJ8Z]CD.XpN<`h@GQW7V[BwGJECaegaDKd8A^iI=:=e>e`dffI][MP
    0    708]ADSVR>]RGXN*bU8PLquERVXPBWY@^SIWL\h2^GFOAAn@C_hQC:=mV_PZwZ\Wb5S
    0    947[VNUAPIbMBQdOMSwcaVPF]SRRCOT]DCbDP]aDRIV6GURVQ>LL^B=KRXOBU[C[RRT
    0    760YTZE\B=>w2KR:Th;B@ii@MRjK=HZ:TV3nND.9aUrcV<Y>JiXLHEO_^b`Sei>ah7U
    0    613YGBOX<TKCNBPUP\AL\Aw%4QUMKGP1@MJiYjDPXL]][IF:fPTVL]bAGaDp[VKJ5ZN
    0    670g2IDaMF8cTN;/EU#APTTJc]_%6GIIU\8P95>bKAUkYXl<]]IRGDZVXbSiXY]YV:M
    0    687MEKVb.ZS=FFfS4FdbAL7LNNjM[9p]C4OaPIV8@^baa?F:Cad`MS#thiCQ[I=HJj@
    0    759B[TQU5NSBOGbG`c_T_F2I]KIMHb?ONa<W9MVPFEJCL=QJZZOPLS8F_TwZc>SeOK9
    0    602?EMIKOh`]B^]GMJ>MJ?CXhBISL[HH?3Q#V]S6Y@R?GO9RaJ>QVFAOCTMbYSFJQLZ
    0    647g=LJm[7NL[GRU\[8HQ^NG;WkRDEIFbJV\EKD6JMgMV^i>\fU_L@\w<\kN@XS\TRI
    0    636TK_KbBOUZPPbCwSGE\WaHhX[H6eWSfQMhRR:MibO[H=a7Lua;VLQnd\NhWekcib^
    0    579_=OHMH)>dcNH6NU/_8W@OWJZ=F4XUU@Qa:MqMTK9l;?EPDwU75D@Xr>P?g0ANADV
    0    608CMwBJTFdQZQ;ERNPCjLAG_9TEXSNaP_=9BhCSL]>cAIP6ZJY9_o<_G06iPI^_Z7Z
    0    552fDD`D,W\HDWBCAIJO[\&JTZXFC]K\IJ/R\_@PJo8ZIH`;ASTG-P[cXOSHv^@tS#E
    0    636R@UG>`^MW;Z8?JZgR=TWW?TD7N,wu_bHGXGQFTGPEe^J;hdPLRZRTXUV6]P<]S:F
    0    537]N`VSR5Lc=GBGpd1#@\f1`P[6RB\IFRAR)\FG]?Af^E]@_MU]1SUjeQPbH[WAc66
    0    681SBVQO><@^US6BOMF<C\R9M_dUH^N0aO7KGJD9g_nQ+Xg2HwUWMC?YWjTMOLYg[_T
    0    519]FOOi9;4X6\6VJeH16WR39VbE)&sH[p2G?7@2ZdvZN@e96kea@DDb6`gwwNEtkPt
    0   1074^QH>JMD>P?FU?JLKM>MY8Za`^ASTKJ<BY9NFNDJPSJJXbZNDLL<EDYcNF?w;SaCH
    0    733U@\AD[M=<JLIG=ND=:d[9RRI8DOKHEML`GICB]MwUFQ?nI8MBM?ICJMeISYVCGPU
    0    975W8OFfIP@rC>?<Q^L;VN`QCdDO=bQRcGGODNMHUVQRGHM5>c]O]JoQwpXEmG^X\?]
    0    594Xno=P:5TKc/_,H@(YAwA@SRi=AMMYD=DMM/*9isXEM%PSIADU5[DIIHLh;WZ=aBI
    0    497>5O2X7H_YVWXSPOBL=]XDECQ>SGj`PY\H=OJtOeXH)#_Uj\JFNP8Y=Y*j]MN]T_E
    0    532_[UIVHFCaDf(#jrY5QFP4*g?1C6lClq>ZS4CSFXUm<YVT]>M58CkFZ58h@OcQ7Sv
    0    551^SwA2AmK3]NbO3D`oDeA<jh[DpBo9EX2`AP=RrRMND%Eta?LFSFLOPCMqJOFWIYB
    0    628e>ZCdS=9^9@30ejF<Eo\8@]gQCGp6ZwHCIG5Mem[\EKbE?jW:B;VcJclGYUaUi=[
    0    753gMfOO7MI`HFBF]wIHIjpITUUBCn\PZePWWQM>]cSS3OYFFsP4:2RAYnj^D\NUZJ^
    0    5271F9B\SMGDLJYIrfTY@hQGRAB=IaK.wG6aK>DC_eG\EJA1BTX[A1[ZFKF7faTRt=D
    0    611e0W]aVJMTRJ?&in=7=[\;Woi>5I_@bX7sP541qYY^FIe82wRE7#Mag]bUNS?Y[(h
    0    719N#NNW\U@UIGJ8IOLKHDfM`YF=W=QPRLPMKFOWBGFBMT>7YQG8OH_@9RUOQHGScDD
    0    767b<l>\DTGi=b76`_44SS_HSe[8.JgC`aX\@<SCXsX\;>bBQuc34GCah_Lwcjdbc;f
    0    559KETNn9MSw(R4PQr4LYVkSF\P.9B]R_S^D/=HLZ^[C)OdPRIL;9fA]clOq^_5p[?L
    0    603s-cMwBIMs@FH:wYBIY`h7UXj0F:h@\b9\B@88^ds`6Ef=A`X768a\_XgmP^<Wn;b
    0    518`6E4rJGM\ZNE9^`J@YjrIAVaGQFhj`CDY7V:7e]_Lf@hG,SjV=;DL\Zj[bwEh[=J
    0    624e/dTe<>GT^J0<[RV?ORfCIhYQUHh;cX9bS/LFYqwXNS[5WqrJgjJaBSi`XIN]XNp
    0    683cZ[`b9VaCU^XCHwd`GfUN[=SIZUIufYG[bRM^DORfKDUbZNTQ;`RSHFO>ZXbP_OH
    0    785`Z@F`E=KcCB0?VgC/.X?,D;w19AT:]CQb5DH0\KanS9INMba92:HoR\MUUf8WR=S
    0    844rXjRhFJOnLJOMoX8RUWc@aifQQfgYPT^]JAACTw_OJ=]V`JJ@G@:e`TRkMZKMP\R
    0    510YC?EES9PsTTr^jST_0G[,of]]UGJMSGFAS@ISIVT]a<PPhpm<&TE_RfSM#WPAgGB
    0    675QDmFQN0R=cMOOWHSNXNw9NIGbLS\GWYHF:LOO^`TV^0_>]SQUEK?SSR3TXLOXLHS
    0    527Ebw/@f,8S?:N`IaJ,AfMF;]mE8PDDRX>kLP/.PeBh?QYK.`SJKQSV^p#;@m0UVFv
    0    812[E6<T+GFJ^YANgbKOMWMTF,X@E0wSenTDB<KJOpP[KKU9SGbBQZIhUUQY]IUjHR;
    0    557W&NMO/JP9=ZXfEKGXRO\@L2WJLBU\R@LO?w*H]JOSEHmA1H9>`PDIeD6L`^ch_*M
    0    580R?ORYD?L;ZDR5:7aI7ZlNopKIj]e^)d`C]NL4XX>5>V_^HFj$2I23OQEwfKUVgVJ
    0    641f>_;I/P5`JGHRMeU@VLBM@GNM?L=IS]HjKCJYLYnw\_BJ;G6DTFOLDNWLELFQfMd
    0    563@6c;ZL=1C+S`Gsj<=$g>B*fiREYQCY5BNF:DWbwIX>WR0@FcG;e>JV]Xd[I=;F1E
    0    961KQRVRSVWIEKTYJQFW1@HHZZZNhajOfYaKX>CNQwJD>K\UHE`;VN?SGGUkYS\A^]N
    0    504^GJ39D@FZFYPIcf93YL@@P]g[Me6RKXHZLO;DWTQVKTVU:jOHJ=NMq_w]T[1_^0?
    0    501s+pIvHFW^ER@WNrKHDuMC3XVC<=XCHIbgJ%91Sd_e+>S8`SV)CK.w@aQe[QGWU:O
    0    746CMBRZ@;LM]H?ZeHPKWADK5PFWc7\DITl>FwNBTp>?BNjLH`F@YO<Xc9VbJ9S_ZRC
    0    619TYV,ALCZT[>X^FDLUBJMSM3eUP?HHAEPLGY#mc>tTPV?R@.FSP>BOND?LPOJF]KX
    0    769jJU9jCIFe7JA<NrKB<]a9FjkBFi`9aW6w<>69nba]BAc7FdfB7EJh\j\s_VPe[>_
    0    739c@i@oADDwS<A?aa=ANbj@@Sd8=_iAU_K`L@FH`hXNAL^BVhfF;;P_Z^KraZLh[MY
    0    628YGh=k<@CgHP9:jS5D>eO4H[bFJQd9T`QT@KH/KwdYGNZIDqU_0:Nucg[hWWOdX3[
    0    533[k:N/6>FBYD?\D:Q_F\@_hNekT[SIF.#MJFa_6^DQaWD]Q(/HdJ*X`6DIbk0@;hK
    0    671n]QGNe@4cE?D5MDGMOsH-[dbb-RMKR<9MXMHEwWcQSAQE/vOc<0bNL]Z6YX:N`;W
    0    769K:LRdC`UT9KFJOZOMZ?Y4SfK\GlM`UGO\YYNEBADFHQJDSqI6ZOe`YegDwSVaU<V
    0    984HO^SMPHSYURGPNHVXHVIINQL[ObLMBKRULQQQTNwR[SRHRIEVB=MI[UbJUZWNVJE
    0    607wN^RhHJHHLR[7DPFi6S@MSdPQJP^VPVR\48BVbfk<SJJVMC_2QSXZ0IIFgcQ<\a[
    0    642Q\KLMA]HKYVG2KAXD^IF3t[NGJHNWMA[N8UY@JSH>N#`MFRXmQH83[HUaRW;J[II
    0    450kT\$kOJ0H2=MUT;Mw;g\?+Ld]PY]0KX=L=BJM>]D[Q.\mUibRJX#QYh3?LY-KpD\
    0    798B;5NVQM6\LVMaOWUCWFPR`\KLZIf]WNLKOYN\PfHGIXS4:iQ:VFV\aXF[wVhDO_D
    0    727dMZG]I-<aP>HM`Z;(ENdKGDM6I\;D7d6[@NFLQONb:ni>OCSEQX@V^]K[J?hJS/w
    0    461d#U\OEP;M4C9OaSU;bK-c8>YMEN:ad_5KLKbP@:@rMs]'FpWAXgfdb#WHWIatLU-
    0    639RFZB_*U]i=B@LXLF==q^TXOe5ERiIqRe]E@N=QYla\@kU?dR4;E/ibTwVK]Mgk>R
    0    975k0Z=fHIDVATF>Ug5DQ`]:8w[B9ORMWg:RA>EFdSef=>f<7lVDC79\M]\hM]@Ka<a
    0    606h6vN`J0QS0EH>f]50Cic9NvSLMZt6pn+bACHKYwbZFJm?MZg6RO:l>nCE\N`SnIb
    0    505qUNa73=/XU'W<9Ho[#MZU^hbGQLX`QY8fAA;Z@]qD**IL82\O@=3p`XWnPK:c^?h
    0    511gNj^E9GJQZDVAh3>DRwLZiqY#uCI8AUFP7N:RCc\Gd<@c[<NhD9G6WAYm<eD=RS6
    0    781KeNKVA]JNASXUcE>K[SGLDKd4aIwJ]Q:LK=f@dXI8E6[QQaV\RI;WIOY`YW4MUXi
    0    665ZUw_STCK2CL:@@fOLJdd6=cM8OOPGui^Z[YF>W>RhKFI9O<YRMJ\SVM7S:s^IH`T
    0    500`jQ_FY<#TE;S\JM2\CPgK,[JM=?J[kfK\g>HN<I]Pi:@I4PKD\MWF:P6[WZVSPSu
    0   1034[LOBSQVKRM?SMaMFBAY^VMJLDDQQJNO9NICDE`BwT`SGG@S\UNBDJ[YB]Vg=IGKU
    0    484@#V_F%O=Lrf6ZIV?;L:dFKLY=5gF5DqH:KWZ6OY`Yh1IXCwBMA?S4`U<N@en]LDH
    0    501M;;OCSPEBPWR]NRB6LH=G#NFQVPh0ZTLI.LA<gQi`eR,2LQJY<FF^9U\4SDH@TG^
    0    588_`@[T;`inlX=SSwdRQm[@kT\Ni?X@`EDl9KW]KfOXSYEGJTMCJvFVjhQNER*OtPH
    0    520aUVkS>:O_-iA]Kg4_HDVS+QDZ>ej9FKWSEbZFcbMT6NIJ:[b6696XB\\LNBdcO<w
    0    715S>SEQ\BEgPJ?Ld\2DZNHHDUi_3OVZNfNgFcQANIdL5TP>:HDQ:Cwb?\R\_]WEQZP
    0    496@]VjeQ2Hg_<=RXJH<9SOD[SK9CAL@re:JRRBGSJKIj8?]:K^CJ<QP0M=w?Yb]>Yr
    0    789XcS\#DDQDTM[MH>UYNU?T]YJ>Ui9M:%[.RuXfOaJBFURQT;>PSGW=DNST:YGD?\\
    0    431UH_o\#SHN5S8kEMX5NRM9SHRMPa;EWaHaYREM@edP$SI^NI7KCE@R<E<\O8XMXHo
    0    640`SSMwKX=7?AVGJKON=XC><UKNgMKMgSEUGa0T8I>VBONQCISOONIM;TMD3GGIIR?
    0    5039OC@UAT7O=E?b5;AOTbmZL_cR?QgLONSPE1gPCgdS\@@FOBpp:-fKJYM#[SGFV]H
    0    621QjOJnPW=9RFWhMfGEVBK;\w>T]fbf[K`:mJI6E_`YW<;Y@KXTH]cJ\MTXlXKWX^i
    0    718IXWH`PLDW5]H[LcLJ4CX;>UU5?QT>wlFOGI[:SV`e>MQQC@N:R^Y]EQQCT`_RV>Y
    0    609@hFGXoQMH7ROVQQ?AKTV2D[PQ?\AEXWqwpn[IgHfdZ`Ys3GXd>N[OG[MT5e^T:la
    0    614s0t:s62KiF;_PoeMQAiQB2FpFX>qF_V2N1<A;]wk[AGn.7qcMC1ItwpKL^.$Xh7@
    0    720gJZI^?EJbGHYW\d>KIO[BRhZPXHZPNQRIEJR<R_]TE@ZLCSw;R=FgcmT_fG?abRP
    0    800_F@QhALEn/EOFBXFK;jw6KDTWGRPTVPDHBNK:One@B;qB/a\B[9<UZ^CHd\1YT@?
    0    632JHFLrBBX8DaR=wTMZQTcN:6_EOERLKSA_K;dfCcDDCN_FchnOQQ>fLIQBVP8WW<_
    0    808e8R?uO>ZXfY=DgTOM?VWLPSoNTE[dZ:McPSTFHwVT@<_;Gr_=B:4qe]MMUT*p\@H
    0    832B`Z]L9`]:JI>a^D=\BI\`MELEJ@XICI_GA_bApIZEwB<VGaBkUMCGi;R=QSNICQ<
    0    562h]ZHaMTMDODEmgUJO;UVlXRiLAEZKWJVZC`T2pgwSXI/WCSH[?M=PNG:DHneFZD]
    0    7489^YYS@X=7E]2]\Y;WUYwO_DR5K<dH>H_@@Fg<FFNC3>D`OEEj@g9C_;FTB?X?5T`
    0    678.OaR<7fJcC\B\lNM`QZYw^F:1=CL+NATC:dhAi:hIh@;gOc;UKN`3^3FRLUB7R:>
    0   1106CNTCBFXvU]HAw^IEaCAS[QP7B]A^N6Kc=FebDHIG7DEIRB]BE7=>QM6BhYHR>E>N
    0    716Ca[GN7TPc\QN[l<IVIO[DNMJEUT9FKJ[9B^QKjP=DwA<NBb<P1<QK]J?JGc>PE:M
    0    795Ah>?@DffXn=M_]=?h:d^fnC:GF2^9?8a;>tqIw@jFd2DJ;])c68EGaELKcTCF7E-
    0    603LuFFANfeYu<1f[@;\OdvloNLU1Cf@I9[R0iQ8\Gs@\@CLGtFw5KZ<p<OT\vOMD<A
    0    422HdW/@MdGTsFSvVN%MG]aeaCcJ<UqD;9;J4mT?Z_YO_@1fOf#d:E>JeJPVswEAAT'
    0   1016@ARGI4GC\MJDVwPAPQUWFUZS7L>aIYJ][GPT*ODMZRDLOJXbLBMBSRWHbcZZGUA_
    0    697GBe[jCPsDLYDelg@`QQGEVMYFgGT`_cZ4hXpS+eOA?NWF=bSW=@CB;4=w:VIMHHT
    0    741@bMI7A`OXw;LjbIJcKlqZ`EKMSGW64;QM<]XEp?NSk94f=`7^<-H2o@F;ceEG1=:
    0    834JnY;=HPwFK6NY_^DP@FTS[@J>TC`8DE\\BI\QPJdSiKGaLdCIIJSR`=L`O`H9JLH
    0    536XOP>FBUMUVK9JPB$_JSebVFK<KCb(-JN;9\]GvU[7\'D]<Z2f9I7US#R^[lT6BE\
    0   1024KThNQB`LEZL^NZ^LQXP`QIQJLODXMQHURIKRVUXUSSAXJG[SKGRKNXW?I\w[MHTV
    0    733<C<_g>k^SBY[mwNYTUDXTT@E?OGdLJd`?WbsTYWOENWebZbYW\ZGUX@_BSORKCXH
    0    687M[gA@QbXuii=Cj]Kb[[\ma=B=FCI9C>\NBRFSJ2=_m`;YNWGwFHJ7V>:jSMY@FL7
    0    759LNQ_U>GCXVE>fpSBTGkF=GAf;C@v;28R]>WK7whoNXCQOHNJR2Yb[[&9b@HO4AKE
    0    731Gb_U'6NLUUEEY[C@E#l`dGJD7>OQ@=HK[3dC9M__oYQC]>b<hGYX>I*:`^WTB:iK
    0    7095KdRXDe-YHT#LP<@Hv^WYO1H.[X[/BC<HJWHE_N`H^>JaFQXjPBIEY1\BcSO6GLQ
    0    746@H[L;DVwUKB5ktFFa^NefPD5EPQeI:^b@Xk^SWHULV>WSSe=[RUCE`AACaAHC<EB
    0    949?^iHO@mw[ZADk^2>^X[[[JDKJZ9SJDR]XQ_kERGdER9D[RS@ZM>>WQD@V\`LI?F?
    0    493F\RXUC`X[e1oGW;@vYiJY%8bK38Wj`K^RRWI96PDHccJTPO;V^v6O?IQ?US#:n?I
    0    6624rS;DGpew_53kj7DZI_LXFC8>l@e:F<pERgl4[,i;G;Kb<i8M;:.+R:FGgT::6T+
    0    676=f[B78_Q*NJBPc:OaGkXM]MA7YPTO4@I9>Ac5N;VJ_=@X]=#RM92L]HOZH.@EV]W
    0    669DF@KZBWwSlQHan^TjoI=ZPD@SFLWcYQdPebaZODL?<A?COlR<h^J]HJILY8_ZHc<
    0    675=NgZ\)bcL[M#j_c@`?^bKH?N)C@SHQ`XWYbNB]JfaQ6T9HQl>LV,[WID8]iGM-`l
    0    778]5[QYGrFnOET:KGFfkH5ER^GY5`5H?HBVouJa_RfCVqOXOs1[>Eh2w^CgGVFs_KN
    0    940GaTGV;`dSY9NcoGX`nYWa]0GIw@jKE7fBChYMWRjA_R>8CwMPLP:HS;HJd\M/AJ:
    0    759SjMPEAbZ]w5Ccl>?HEa[caBE@REk9EKcQEdjG_DiRpA8]>mFl2GL@e;9BlfHBII8
    0    867IBKTB:Xp`M7AipDNXGVEfOC?D^N\NMXfHJU]LXNOGGEQ#OSBM5IFOV<AMePIHSX=
    0    765BXYYBRdaEYV3LfM?]`ZO_KA?EURS@CPZ>K\^@^B\TO@@^KiTKJ8>AeE4VWI#(I@>
    0    710mt?1GPZFhV9ON8=NieYbGX30D7YPIDP5?TPZHwK];bUE4<E?dR:[3PH]G=f<XN6:
    0    635A(FEYJL5`F@8@bHLVG[^GO]Y\7>WJlJ@@Il1Y`DwE^^UGBTYASU?GdZONfvL3YWT
    0    800;jSa_;rm^cI3wdH>fIbW`UG4@Z3pAQ=ZD;YlAMDSII@BQKhVQ#@;JY9FT_G:9E=$
    0    763=ZK#:5G;?H7IhN8A:,V_DY3=@I*]>ERBF>AJ>X<^Bk2@c@5]bC.>KSCIp^S>C6=Z
    0    630L_iQM:[^HSVCh[E=V+moViAJMVEg;P@`POY\@gZkSg<Jw9qGbF/NrCHHSvTOF<OF
    0    583ZRGQG1kLeaHGQb:GScsRZLCUH[<q=R2KALUNKpVYZsVM>/bHwHTSHiW\HpaC9OO>
    0    583Fe;GHZgtO_LMfUgHoEqZIY]8BROR9#=Y;4nrSq1sGhE4wOg1bLFeDqJZfZwQ4=<P
    0    661?dF>:W]<@GPQN<BWU7ctPg\Q9;H;MICD@RG?NM3b@]C9_J<*`:OqJ[\8w:Wc]PAR
    0    652J_P\P3Q__w=5hS^;aIPo\\@S.aDGNpPf?-hpEQ]ZCP<_FPoYYHU<hN3<en]N=/a_
    0    7166MJ[PhVkSiLBo_P;ocX1W/BBZgHRhNMwFdc^LP\JHaPu6MS`HJ[HI/ECDM=XULEH
    0    764U<SRHq[ZPWO[[TWR\hN_N[A4WYZKR:DLNHwNNMVH=UN7ESfSZU@UP]US;`hE:N>9
    0    512M)JM:A#@tS[['U_,1=k022QgHO>fnNaJVi:+>O@9ZF<r?lm\D<[EF0:7p;Ll\;Kv
    0    766CXjDKIU\Q7IAegW3B=XYTNIa@HNv1DGVB:GaGnO_R[JMV-jfR<[@@_FHk]wQLDCL
    0    703cwHBRQdMPSO99Y3U:=XQcV@fcYI_FB==dHITU_BfDBHVFYIJFQT`iJg3;rPD`UQR
    0    655GhbKf2dWjCD3wVX7\fcSZGCH8;A_CT[h?\_VR\c[F[8-UKhIMVTBGG8ThSmAaCBD
    0    822GRJIWRJTA@>>]PNM^=G_YQMPF^IP3HLSNPVXCR\wTEACZOWNI3ESPNGC[[`SCIXS
    0    600O8iKU9^cUO`GkVKBMYaKe:=LGa]jHT`dgYPbALgMeM=`?WwQ_W:;ZHU=jPLAQ*LD
    0    912SCN7LAXLPdPLTwLNSIefNVMW8VQ]D9K?KGOaB=VJWXYPUYKEA@PX>PKN?XUJFCIB
    0    508Bo`07NiJTP@=SRBB_>WaZwM<4J?MC@CFB7Z`>`We8T=JL8SEeB>XC`K[W[\?XIOS
    0    554D[]HHDXV7dPDn2E6T]IOr3BG=YBWPVKM1DTDUQPwIH@GVQV4XJJI3`1BrgdcO@JS
    0    713/Y<N;=YnCiUGh^F8w?j@rYDGD\3TJEQd6Egq=V>UKO]6mUNEfHVF:_<8eR^F;BEW
    0    772JYjUW#tdfYL@v\KF[AUWaM36@P<OV?UU:Hlp>bPR\R/\O\_MS:K2=b=3SSPN<DCM
    0    956B\fAP:[f\NL/c`RIVTDUNB?M9`Ae^OUYMIUY3MMAOJERDTwhTFC=?O=?VVFFJJGQ
    0    7061P9N=QiVURTO?^<?rmSBnkB<Y#I@Y9AU>PmP9k-k3bW6TUW8Ph9O6i?^DTgKFYJ-
    0    592DHtR?4Lw5sS9ge>,b6fO\\;h*cFbB=<XDOAe9bON=rA6VQlSc2J*MK6/`dV;*D50
    0    641MfARA2VZeTKHc]CCg_SNkLQHOTLiXwUsQJdl:[[EGENLXQ`^OcF7LNESMH^IDP_U
    0    716aPTV?7OTOfD9htN<M[L]UiEG8oOtQA6wQHPM?53O;>DMBBaeCAIMaBOYRcFAD@Q9
    0    512hbTBG0BqjdHTOwc8JX`b\\3]LUNiN2RmIVJUMFkHJBAS`LB@>PD\iJ:Mg\`2BG>p
    0    582?GaQM\WcieW4`vb4FRaRmk/5.VUII>5wJ7faDABDD^T*PPfGUFFHNEP9>YNS/%IC
    0    854C]ZBAGa[E]S:w[D?fGRp]YLJAjA]M;DPGB_aMSF[BmIQRUq:cNHH=]B5bGVZXK>P
    0    7113dKae;]n4\L+wRUDlSL7MCKD8aAcTMUkEbZf7FZj@YF\IUGgH>_ONHC7fR6TO5Yi
    0    766A\dEQ:W_ErI3swQGQKeSRM6[<]9aCKYdOATZ@]bcLRDKY6qOWGFEhXE,ihNbB;@g
    0    681C][X;8rkSGE8wf9=hVic`Q:<.h7lA/O^:K?jUPQ`J\9;]NjLcWC5B_)29_`:;=R\
    0    762F\V?PBXRgMH5`^[Bb6w`imEI:;@[EJ9rAEr]2ZPOBw4IXHiCk2\AAV=BkZ`9B4=?
    0    883<EVRX?]c\IM9ViPEjaR[WH7HHW>ZQEYfIUj\8bWR=PJTUHwfPEAGZW?Hg^Q^3DV6
    0   10092VdFF@hjPgG<en>>XBO_o_H9DV9nEN>]JBdd?aG]KUH8hBwOi=F<:gBB`hZ>8I>7
    0    579DNiSAIabMJAEdcMF^\U[\JM?Z]ftT4VY3KcpEwEQHNEMbIhIBZS:I]>UOiPfLACV
    0    649BYVSE7X^?R`/bUiEeWIbZ==<HM@]W6EfFA[HC_QSR]EMPwM@8H=C$K2=C<\LP>Ul
    0    660MSEcL@NPNJ]`j<@YAJL<pIA<IgVb]XGIdQAZh_NUBSHLIbJEZJ[@XF:B5wXAH>d<
    0    586IbD9<BKJ8I\@lQN>0N]RpeSgWIGEM+R7V86VN<D]PSUQgSOZc=MRTwJDS\JLX4YE
    0    726DCUQ??IqqdIGPVROS4IlTgRFLZGJDFM\FHBwD\K\P[<WKEVVSTiMUYG6E\XQTDcT
    0    688[7I``9TR3TCQC\6fQWOQYAdH4jlN@QgOJZOOCC[P^KS>ZQ]=UYWY[`RR#QNJCXIF
    0    735K^;B@PfG[IBCVFG8kA\W_aHGGDSwC7AG>;jg@hQmCXCIKC_DU8=QD_DB1WcMCRM=
    0   1010JOTG@QUdc[QQVaMH[ZXPYVDA@KDYG@BOGCie6AN;ETFXwLUN@HGUC[JCOQSEJ=YJ
    0    618T^IBT2NW8KK<_IBPcZLwgl?KaR@DD0;V[IjZUC]S_J_5\9VFQ_TN>]KM\W`H;9>>
    0    769<abYSCbtPfL=wlS6]9XQWVNY.HFd62JW@H]u:Q8LN_95V>^DP%NJBY[9RYjTB@Tl
    0    569CpG=M?spfa8H_]9?]<H^g^9JFPRQ;D4`;AdhCwBrGrHFv8rDhAEC?r)#Wa_C@9WA
    0    684+WEMI?YWdjMCwVF=Y?d^Vg@IGN?eMANG?S[_?[_R>_JF_PhCXD@:IR?IO]kBGKR=
    0    6140QmC]EK;w>?HRlM\hhE^FKC4?\@UR?GZDPugNTcI;RRNBFqZ^R]5BM@KmmTB<AcH
    0    628IMUE+>PUWJFBHVrJSHTIOLGL=RM`UN]c@b*Y9AiMKN?uwG^JLEaTUPCDM@8vMAk]
    0    641MnFAHFtpNY6PowP4\7bYfbIDI7Oq<N;F6Pb_AaFh=WWBq7u8u4N>;SBHaofB?MKB
    0    866S]VJJ?JNVR?HikU9]TbwYIEFHMDp<PBJVOYLJeI_LfB<A6kVaO>BIb;KF\fA2\DE
    0    649UwPM=R_^3?FKKM3YFTDJUIZG=\UZ9kTZCRVNDVHg6A>FL4Ya[_[UHJS<SUZ9YQVd
    0    625R9U8FICH\;FB;[PAbb`^C:IIYCG_MqYHRjNGMcWw<O[PR/lu\LROchQFfgYLdQH?
    0    693D[<?AMdsRaS1daaDaJ[KuoE8FGDLJORV>0XkA_qoAlHPeU^A`I[FJT/;mwaR`DKS
    0    808DcP@<XZW^GAOfX8PFATulb_LI1EUIDBPMJWLImD_DZLIWAMNZJ@S9XeHwWZA?AHK
    0    656GwA@GdqA8L\5_JP>IQQMIZTA3PAS=@^F<4Mh-H2DBF>YaYO6ZG;N6[F4PI>FO19^
    0    598CHSP=OWEdrQOAQ`TC8[P_RFNAA`@Ic7;5?rSOuQsNaPD9@j9WCPTOiTQwRvBQR?X
    0    895LHkEIJmXd\T5akFDOK^[O[;@FWCd<IBm]NbkBiHwWS4BQMeK\B7BFQQFEhN=<G@B
    0    771O_GZN=tN`u1;lm@6[/Tta[MPNEQoKUPlBOkwWTRr]q*@PEYQnDYDQXFL[ZcO74W_
    0   1006SoQREBQGDXP7TwWQNDeFOHPQ=NGUGKJJJCNUN]QOLDLIKUfLQWSCWbKKXQQLhRG[
    0    483@kW<;VXhIc[HG)#TN?1ehogDMAU1=9)FMDJvH=9P<Uh7k`?0gL_JEeXTR=TSPK:W
    0    945;USBC;]KPHWEYZNFQLHQeTSOJU9MFDSOA=Zj=SDjE]FEwHNK_:DWFkN>m^]BRFHc
    0    717>OALTA_JFLG?CC9=aUMZdOPb8F<M;?;[HVKw?6@BE[>XPlEAUFNVLPLESRMI@B7d
    0    723NV<DCLBh^R=KMT7AC_MhOoROLObCJDHCYBOS^qAWBwG^cEZVWMEAchR^Abt?BEC1
    0    678:FS^hRSN\og0m5>AYW:RD\<1D=IddA=rHPwRE8;WZVXA;ag>7>MRO\8=a]MSAJJZ
    0    8430TLg_CitY]>Bul7Le^V\dY92=\>Z[7UrCMewMT^T>PI\kC_BGKT@IQ2DF[VHN<F5
    0    676;WPM3NHSQRBEm^;D\O]XwaFHGHH]@OHt@Y_uA\EMRTDT[]]RfZUG0CN7@[N]EBLV
    0   1017IwHJQgYVM^JELZ>GRJOqXSSLGEF\I5VNMEQSCREb?TKAYJKB^AIeGTMHKP]KQFC<
    0    7848WXN:GgSePT3IwS8`DKOt]>P8S8eK=AT<IRr9a[KLBVPBLXAN/D@@a9<cOKYB<WM
    0    539+iZCdp_TA]t7aVW]M-kteS?=89#T8GPZUHQmPL>$Bb^fFJHH_DEf)EJ&v<9OP$FJ
    0    621]wWXOOaX>g?LZI;TXZocZYHYFZC^<IHU?QGQq\<Sec>U;=[GtM\NNS=MOUQN@CRG
    0    740GLhFVHFUYlILKqZXCWJWDVIB?]C^=[c;[3GOB[YZZB;M5MoPMTWG?V@I9wQKZ`D=
    0    750N_X=FEUQ[_IJLRG>SH_fVjBPO]=TRLKPHKaVGrIVGc@DVIwQOPCEM[LFhRa:@LMH
    0    661<BSbZ1]L-Y=@PF@KVJiN_S;7EfVm@C@:G^j^KwQ`NQ<I,4lk/D25/^@R=hc;EN<5
    0    581ZjMMA)YNE[EM:7NH[PTioM@QSL#b;<KCEJ3NDUOLEpSYQCY?d;:>:b=WS]kGPE8L
    0    787KKYKR;PKR?H`;J\WCTPYLPOKKEWR=UM=F;MLMD@IE:UKQLPBX;M9[VwFVOE@VZPF
    0    728=cVHSOJIEYU.IbP,9IBWHGY:??7f:VES1;Or8SZ0RDN:cWQVS#BHI^,:tHi_ZCCe
    0    625BaNZc6\W:W>#nID>[G6GcZOP;eCZGLGLRIK_E20OM]WOCaB`adYOZW1&otDa`SBD
    0    429<WBS$nUAJ_A+m>H9dUfKwF;kVQISFM7D]3([OH2VQK>SZ2IKr9`aX\=TWDTK=BBA
    0    677kZgM<Gr^hXJ>LJBQ]?:JGMF8ODQNP>=w8Rl[]5GAr5Q]oLRA:FS6GXOMd7V0FBOM
    0    656KL`MU@?[b[W;EwB8H8YYXU<R69@f>JdBNCHjaS6AsO;YaVT_:@fBT=eAVQAVNcFm
    0    451TRH:G=@2[OH%n84BA``aI[_0/D&]#MSaO4gbAE@UXa7UP\M.:WG4_f)CgilI?-7[
    0    985GUIO;@R]H]SNUBFQaT_[VSROCPLdSEWwEU6_NJBVF]EIKJW?kUNK>e?GT^QPYFAC
    0    716T2LBn2JQV_[KO`Ok]BS;VQ1L;VCUWE8N7C>fV_JNHgan,FOSF<P$DejDwhC/^KD9
    0    7378WOQC=^Y1ZJ@OhiVNMKWU4H[NB`E5uLQO^HX;O\\VHD\DSw@V\F?ORF8gYYPSTNP
    0    947HbIHGNoTYY@HYWIBiAXX[RIFK6I]?TIJG>`VJwI`Z\7:X=XSTEE>M_2PQdTH?CQF
    0    638T7THEaEBSBBKWTe]OJ[TSHmeS3VBjYRwgN[JUOIXmF8ZLHD^DKO\RiQkkOPbWCdZ
    0    7768sbTD]__LI+=oPI=]@NjWpDL=NJSCJ=UW?g^7w:hUgA8a7RCd-B@6S84:OnG3EMF
    0    674F\Z$</NQIeFMT\SBM]d=oI#ZNK,HCTeQT0N^DI;>]iQNN[YH`WRIUgJXUWSL>X=\
    0    6291YQMVjA/JXB0hcF@=YUP=h^B9=GT=?GNVPwK*AAU`S;\K<C>Z%>LAHQ*]MXd?MZX
    0    678XNR\PSEaONFd[,LOrFSH>SYQaFwTX_NVXYTPCB?E@QIdOAa^>aSQ>[RoQPJfXbII
    0    591FMHPlNo_5MZ;dHKiUP[El68L\K1YHVOZ@L6lOK_hHAQb^bXmTwwEQNG8O_3[Z5oT
    0    781B@BljAfX1]k?jv^^]h=DuO=9-f$W`]we9XSd_=e@HBbjTdbH?bdCVJ58VP<pXJnS
    0    846E<JTQYHE_LRRT>jZZI<C;gTHROTMQTUKMZQERC@I<MaIiRYFKVZcKZFTCcI[wVRL
    0    7385CQdXW]c][WHY]YXVdL@hQI.;STI^JN`B\Ug]Cw<7KmTUNWTAi[QSZI<KcG^[Y[_
    0    715FL4a`ZSTE^WIjaWUNw>JeK]7VcB\oJ]VIKRacKWLSZdMW\]QTibK?LCDKZBbcHnZ
    0    839SGGlXF`YBinFY^wdVT;C`V:>DkFX_XVS>\bi\IaDA@^gPZYRJUfKRX@GV^AQQIZL
    0    719C?E\G\]Y>NqMTdarks3GgSJ@9`8SaEYYF[ows?o=A5l[bnT`Q`_Tkl@8KT=V]?kT
    0    605PoB]]bM_GC4AH`Xc>RK6VKkCgFJKQlr_Rc[3w\TYZA^cjC\NDRDnSLBb@>QU[?UX
    0    930S=(63Wv?iA>\>2C[kw@5HgY1h&V5\;LI/nnFaI5Y+Dj,AAi+YY%i'mYU<:H:mf*P
    0    8503da:B9sqYs=C_]=FgTLham:<MQ?n?;5_F:j]HW;wDaD2d<`9g>G=Br:O/heA.7FB
    0   1241IKERMKSPNJPNOLHOXXDIZNK#NMLHPNPOBQWONKIL5KPQHOUBK\LOEUHLKbK>QKLB
    0    321QMQVdG4MFWOMXWc6E;J<6#AIFNEO5cYPSWJ;DG[QRKKQ>IQVB7[GZ;8JQ>KO9MT]
    0    573HbWP`IYU^QQE\YtP.e0XXgI7Z\(XadXWBR]K>;\HZHOP>j)^D[?KYOND]WCwPQ^e
    0    502DS[i2\=\f6\@IggJEZEOcVQSVQfc@gfX=cOw>KLQ\G?QsMc3VATMgNSbTLNoWRb9
    0    560,?UIXG`uSfIMdmbbZ[:AlH31L]$mQrd[5g6`YMu9>AkON:]iMkpBwp<VIp6V5lSB
    0   1060<6EMb4KKMTI7:whcWE21CL5>[O3vUe\QBJPPQPm5>9Al0Lqg*SN;gjN<9p@NtQDJ
    0    922G3DVj3iO5ZE<HVWQEVH2SR5JhADfOUFI4YbYVFi=@HL[<\mfBdT9Y]NG;eH>wIJ6
    0    530X)f=fILGKnTMQ[Ee`081uTX9@[DifeQS@\_b\5e6'LF[^RsS<]lUEwAbTd5wOXOD
    0    727D/YwfUVTKNZAlcuPSS6GJ0_<@YZrQmk\BQUYP2XHGHifdf\Z,KLZIJ.55V8mZL=i
    0    571@1L^>(ZKL[n5cblKlUJ=O$H:.IPZqPMsPw_RSG=?YDVZTJZH*Q]`7:<D:V,wGEHO
    0   1228J9]T_:OfF:TCR]sZKZKAI@EXGPIQ^ngNGSEZQJw@K<Ob>Vkf>\[Y[TGX_T;UbbC[
    0   1091EA>]^A[m9Ca:LmWf[f*7e*:8J^OZtal\=cNdY,X15?P`?m^[>db5n:9NOw4LsB`N
    0    788F=FmaHWiDFn;[_`uisC+[42MMPSawQcEJSJ\`A[..G`YQofUJnkBU98E^q5Kj<fE
    0    557DBBgM=aOFOCQLGRR:V9OJ+CHV]IKI\YBO,3IfUwDY&3VALH_7GPN>QF?hW>ZfULK
    0    814F?Uli@V\?<`9Soi`PSM>V0F82`;vbXg]LNQ\aJl4U8L[Bbcn.[KKd=G0wQGT\MV;
    0    701LH1e_IKQCBYDd^YiT_6HX<U\0XKHg\RADSOUX.B>W4wQ:XNP8HR_^N.QB<:>_<aO
    0    704;GGCwLb_IC^7]SuN[X',b<CJ8WB]ibWTI^?cjRCDMEUUTV^a2QOY@Z>F>h+IeUSS
    0    478=?Ui8LR`MAZ@^\5FHR^;YH917[PYHXlIB=XV>DPCK0SBZHVS#kO=Sq*fim`TU4_;
    0    599;7CT=J[XUD^OHXf=LWUOeE]`GFB^cKd^LV?=g5`9COwTb`R[TL`^SITFk:VPmO\:
    0    527CCEqPBKpeweID?GQ?SS,F>3L`g7O`W:gQF*KfLW%96RPC_JLD@Yf_B41qV<bYRS3
    0    754LIGS4LOMc7\3YVJpba19`>32MlJZwCJNAZHQoAFK-GZKB``_:jYV`J.;YuHOR7\O
    0    830LFCRX>UVj&X97T_XYM@I]?GJ3ZDJUaVY<V_NTEPOS;RVBddS>IMHXP=CAwSN\aXW
    0    756FF<OAG\eIBaHXXZWwNE@KM2AL]I;a]bP>[TreMF4CMSOhXVBLLX@RC><CK8eE>V_
    0    513G>jZoNPJWUS6CatXBB6:8#CV?ZNG`UhB7B5]L=T@\<lW-bVg,=gYbSATvXOZWHRD
    0    456GM3LK>#SD_P04ZFYY7L<>7ZOZNRQQ<nQ>LOKR7AFKIG\8PIG)Y`kLSNXB7=SUChB
    0    861MWFNQE`XOBUU`PbYbIA/G?:0OuRAbVPT9\ZXe#M2,5VSTYIW;n`XW<CLZ\+gPJgm
    0   1022@5M\d?S^IOi6[YOr]j=AZ/ML#XSb_[MZBnK_h:I0X>p[IQR_@YmXJKNGSU=LfIPF
    0    891@3GeZI_\?`V2YMSlhr=BY8@@(ROkg^Na9iakw+X2GCn]?WfMD`h[]L[GdM2QnUYU
    0    5117D0FWDYZR6M0J[J^U]$06N?H.Z-Q@ACK3NW[R>Q?K+NQSW\K#GWLBO0M,BAZ;DBJ
    0    559\5H?PE<deNMVA^E71VKGY5;W?f=_IWNF`\N?V5kGf`wQ1l7FDLfZAKD/OYC_@QSJ
    0    604B?:T\3Q?RB\N]L\RXSI9T#-EK]A=JLRMImNIhDa?E(RZIWS\AY`Hd91G*bFTU>R/
    0    946PQTQA=SXCLJO#@CR_CKF0MTJJP\NYL>O4LZOW@ZG94CYUUAEAOJCD2??S<LGENS>
    0    431+I7rN__]SB]8m^ZK8?$XHR]AOdVClJjb8V_X=6M#CVcOaVf=GF[[@K:_IT>`S6^?
    0   1011LKUQ7?ANDTD[:@KSIIW9@HF`/]ATTFIP/E\CQFY8C<SUYdKJ8ESIJA?#\3QPNU_F
    0    516SPXLRCAJAGDJH2?Q@5VFCBpM5QS?WG@F;)CS=/bLF#GXeaEU8?J,FAi<Y=RM?jHT
    0    564VVbAH`UHwbAM1PR4LoP=UPCSJUCHL?VCV5?G^KJLXTHXNa8Ek@c^DLJDGLHgAX@H
    0    633JM?Rm0Ka2T>=D^fDBKPXP;OK1MB^VPI>C3GYIUeVS:U`_J`\4>W*gWK/wZ@S]M9D
    0   10085SENCKtdY^R)]O@>HIJJwVH>7O?`99L[:D\i,CAT3Z?RcP]RQ:MA>e=6IEFTL99G
    0    986KH=NPR^RPPQKJRDOYZ>NLTN#NLKGWGKP+W^SPOEH-IWLPPb<IRFJEZNQJ`O=ZLC=
    0    558TDZP.0bSaL>]DRP=]wJKPH9+JBWHB<Tf#deONHAT9AI<-Uf<_G78LN.]3XIHIPE)
    0   1977P2YIg88IR1F9;ol79HNQ./LL5H?jGhj=JN>F9RhJG2Bw;Coe0;R>vSPQOlObuX<B
    0   1079<KXPX0O\3`h?h^jhaXGB_?GU;aB]wkaYI]EdZ>m<R=M`Hdkh;Ki9`7?:FJ6bN?YU
    0    859cMF8._ZMVN-f)L=<WHCP:g]VwCm<E:ABTMi<FY@WPcL,62g:pC0<@`RlTRe)@G0A
    0    994BWTSXCYUGIb5Ga_F_Q]E^IJNNQJeR_bL0OT^UJ[D<:FpHXnZ?_UCaX[JFPIWwSE[
    0    676XXwQGFKEk[EA]^pL?<UQgLQr%TRm8ap\b5XEIES<[[5od3IZJBFNJUMSYNKrR[:[
    0    7456XkMS`E:G#N`mG]RE_>aPNHP9ZVgVbgZ=f`O_4EKO8cRfPM2JJYRDROJ?QcFEG]W
    0    847E@BUTU^VewJ>S\YRdR/GbVRFCZEZD<\TJLcFZOVN9Nd_S[VY6geTJ]=[XNBXQ9WY
    0    537nU2J;QM@[lJ0NWTGVb_l3c]JHF6OO><>7PkG[kGfAVL4\<BVMHO>VW#ACW_E9?GP
    0    593wD[IXG4)nWW9JoS>Q\ZV^KCQNB^NLYsBS;DK`WQ>H;NAAT@DJ;S`P=APLMJIJOUC
    0    666=ewJ/_AUTUBFcl[TCPjRJXKSQb@M?[_cJQ9=C?[8dCtShm@<Ig<oH<-F23]tB2M^
    0    755Ka:bOTL_YEVD`hNVcV;S`MIM5UUSmbWw?QScANa_X.XahY;>ETXAQBGYENO_PMdQ
    0    6388MVG_WaO@bN7MQQHL/\Fi\`H8M9j6ZU_fKQngGVVFaMYXeO?>CNAbYH6MwBBR;]Z
    0    6814awZU_^Y>ELB^msOQeHUTULUXN^VUb[XSZSTFN26NHk;aeY<PZRg>H?@ZID^dGTX
    0    608>BRiO3i[DtHQlOG[^-RRLbEOJ`OAHOVNIbbWVXwP14YROaU[4^`=JS:FjF7]A[\B
    0    4697kbHNgJoBefadi`ZJ\X0f<]]=weELMe\sRv@inOXWVsN]NOEbejlKfH+Q_XoUUgM
    0    6652DI`HAi<@uS[ggTh\[==ek@HSfj][^je9WnbcArN8SN`HV^a>]aK`=4Aaf@NTbwL
    0    681rC@CQ[cf_MEVXc<?wq6NSMVMF3e=iZJT1\qBOQhN:MbJ45^NQ\YIWSJYDf5@XO^K
    0    990G3Q]]N[GbGMDWZRQSKLZ@ULKD[QUXQRPIPTZRiaECL[iETwdEINJaMMLbTFHhLS_
    0    460^U84KB-Ib\cK:IS6FCBKPGrmFADwQQYRGF$9EWWQ`SO[1SC^JLD4Hl^EtGPGf@Bb
    0    769[Ljb4ONa]\TJ;bNIJtFTrQ=9QTZaT>QAMOXD`JH>Wwm?6fKHUFgUGR?l#F@^;?GB
    0    490oMK343C75J=KH/N@+1u_JRWsTBSD=EXjb0E#NWG_OXNE:M98fG:p-KQGEDiNL_;_
    0    693P=T+b+LPa/9O9DSA=CN\CUHa;2:a5dYM?97[JTQIS2@wLRZQFO[\eQnHTUD][_='
    0    6575NL_]G^[DCwBU^HR^g<\fY9<Lk]C[^Sp>^gYJaJP:VH=WFPH>eX*llFZAoOSHA_C
    0    598#c<mcH_jQ3n?eeMYY_@MbJH5V^Rsqc[YPmc[UTTE>(XiU]h^;g]B^WG4NGHLjPc`
    0    597GdeVZoP9FJ5PO,cG>04r=DwE<<S9ScTUOiQADkDVX7QEnPE?UFEkE^bAV5bXLJ`^
    0    655<wWilJBcV[_JTc=^cdKRU\6WVTIc_XY[KXWUN9VE^0CTSN^C?ERCSjd9GgFS[V[Z
    0    654H^UJK=bEQSBOKEN4?SdJIjS^QfXRM-DEHH>TJYSP:5#LU=\Zn[=?du`MhbW(SNMs
    0    789BAPXVf\WT?M-D_\5MEZMKmkD3?^ZN`T\SSrI:Mi_C-AoP?o_>hFNfn\Q]oXHw`LN
    0    9042e5Z_wMREG<DZXY_m[>F^_F;\`_KiSo])V`PeQAHG?`EI\TKLbRI]GAHXBA\R\lb
    0    711</PDDaNTL[]CDATVc]`a>9vJONNMwbhR8[;YZ[eV1:1TdOKeTOZ]GVQZaCC6fJLR
    0    550b#NH?YWLkAZMDOKRQQPVEVsXT>KD[\BECYg]VVDhM;CLNYNOHoWKUd^c:Mc^g/Ad
    0    643fcFPuMU53CBDZ\w[Pbb:aL6E?H/OIZuhqYOdl6k6NcFffauiFRWZ]aJ?aP+=hDWR
    0    741->j?GJOPC[;2oNiCRe7G]L=LFY=^UFp`Ihfk\EmMI6[RUgc6#U^]lHB8NPGl`Lmd
    0    729'`NmD\`a-;Y;p=mej<5TOTd2J_BQcdnp?t`eCWUDA0aa_\aJ9gINrC0BAT`WM8wl
    0    708LVgRWQ[YSFQ9[SOCD@KTGR]SEAZU8\[]VCfJE[W]R>QUeGlZKMLXMNJWJ<OmQPWw
    0    724=[kYOSnWK_PCkLfJVLRW??bOBN=>ORwbbaPcLAVMO<gMdNRHEDefc_A@JP=]2WUX
    0    558X3UXEfR:_AWn9_5;FsDAMXWT[ZS6]32GB<CIqUDB\a[@:wJSs;QvDqh^N?cU_a.?
    0    65546OajFJPWRKNpnITYoOWT>\:I@C_\e_V>W^A2<WQP#VT]ZUZ*YSR<UVHJMng`Q8i
    0    816C3<nQJQ^?Mk<:wGOQUAG\D>-PqJP]WVl7eM_`KZA)Hlq@cTREJ]`[UTFSREMdIeF
    0    806-_/nERjZJIg;We`GB^16ZL:PO`H_VnPwPdKMWIWDE,_WMM[s?QY,ZkALQjKM^YeK
    0   1058ELMX>QUMGGW:WSkAKV/YWEO>HY@VU_rTUR^QXFHUH;nTMRVNKTwaFVF<GTGd[E^_
    0    527\)VYt/HYVGLS@UBN;YXQ@TSUIDTKFqXB\RZ\GebE6*KwLslV?U@k`Mc[8H=ToXKU
    0    531NP=ZLb9=6ZTYLD8HXcM7iOP>\6_OZeP_PW^7hd^L'RaLdjR?dewZ^U2;JC;<D@RN
    0    636TV;n@anh`BY=TR`DDREHOc:EFbMQXEbf)Z_dLpLEVLakNZr7PFPTAR/RaHIJcIwd
    0    606Ud`J/\=*M23<X6I5;23O;^OQC2K:F:STSVQ4b?@LG`jAUS>*jGGw;P3ZBlTf;1JB
    0    6714>T>s;CC]QY<EiJ)?YN]kGIFUYawXO@\e`LXRYdG8W;XNZZbRdjBbMCYUnIGTREP
    0    7871;Fh`WoeE8]>we]Y]j9NN^;ARL7Wg]r]M^d]JN[P88pZEeo_>^WGjfF^EV6Th'k_
    0    591M;SNCTZw9[f<PdbGru?HV?JDR]ekY_SWKZMMP9T>G6Za]PbO6Oc\_cNZSHLPMNnZ
    0    693hOKcZk\oRIah9\_YNMJB^X\PJbaPPLSTIULPtdGYBBLE?TXEcV[b^WVZK\NFw\jJ
    0    587kA?#EoIXFTe[5MKELjRs\qgWT(W^EOM<@cK=0]Pr;:RAEcH8SM<C=k_h]CSkVL2U
    0    701Dn7^gv^J-AwGsQQJPmF;oTE:\cFIjT_Y9XSKRAQ54@oQjnQ^G]tG\j8BYQNA^Zpg
    0    764OF7Ye\Za:_^MBs`cd\HJfN>F_dc]^]^PELQ_`O`AAQTl[ZZs:kdMTwFiJXAebZXd
    0    656YX@[][n[VBOAQn[BJMENb^WDF`HfieblGcULKawJ@0IaVUYf:qIAsfU<.iAFbYFM
    0    819_LlQCE;MCwJCGWZ6HUBWRQHbFNNDWF^O\CLC_CdQfO]V/r@CI=`cUC8CAMBwRF[K
    0    965QJT[GR_aKMU9`eKYJI#O^HGJ[J>LXSf_?KWZ`ZpESFZ^[XIG:WP^W_CYSC;faDNP
    0    702D>ReY=WUH8[HZLu`>fPWT[?ESJK[OaS[;Y]WEPiZQIRYB^w_;XE,icMV;_2DeLTd
    0    536ERZ_kSVDHDj1[\@Iw\H=c@\FhAAkOEQl][F=8TU>g9V[;WqSDncSwK/?L=MLQ:SP
    0    716J?]8gJ;HbA7[U\c=7,P@9Jg==AIH<`vw`KRHDM1UhYNCQDF4<2:\IHcLF@C\5^fg
    0    922K<BMVLWOKLQ>S`cOd[ME[l9KDaG[LQIUJYPMFTc7BJN`WNf]>wHE`aHRDbHXhLBF
    0    843X]GU;FHR0aEaJSNN_IU=YIBZThcZHSFRI\:K`LE]OYKFw^<KO@MGY>KNRJFDK5iF
    0    668IeIQ86>KU`8OqBGZTZ_Jha7`X\EjZU:HXMGIWMM_7k@>n>]YaWTNPA#A=i9O94id
    0    556?Z+ZURwEJ<e:DU)=aZE$f_mFLRWKP3KWFP`ggMn?8ZVq=YbZNpQJj\KPYQ=/gY9;
    0    679^Tf@aMRO^\X0SXm>DPMXU=ew'YNMHRH=8CGRJI^TRSXeMWMPT_XJXJIZIPJHNcTE
    0    974ACDSKRNED\QIZJ6XSbF>^`H1V=JCKSJQ8h]QTVIRA<`Ug^j:GfNWdfUbM`GwXEPX
    0    607;Fl[A8pYPRVM\GTTZP>4NW1:F^9Ywc@bATnSnBmEVOSo`LifC\_Od8>:MP9W>W_B
    0    793D:BZ]FirHSdJNjSgUhLE_:HBMc.[a]ZWJ`[wIF_F8YKXBedLCalCka>ENFADR.NI
    0    900`IPL4wP2TK:hB/6[P:_YGmpNYHTDDL5A_F]I]S;[HoYFX1SQ[IFSGRV<<WO9:BQF
    0    852VNYC^JA<SFWD?CPVJHYfN@ZUFPTbNXGXRLAF>OSS]N:wBWDQIPD>]LXKWQXLiC<U
    0    474<6TGB>YiGiK79fScH^mFC5_Z7ScQOTjQJFhbg@t9hC[6Uw`B4NeRNC+KDD>IW,+=
    0    522R%6eV]NG?Q7GIX9dI\_hLVRP[uKOU0HAMTewYb>;E;at'IZgLB]^A8jG9R7>]^N0
    0    980AGF\l7bgTU`>MmXWaTE1fQAOFwE\QQe\AWL_ZPeDM;]iA_XY7U^=uTF;UT/`[+eM
    0    875;bG[MFTOXfkMkTbYYZ:@\ACCX[MQVU_]N`wS^M=R^P]BeO?WIJhSSg>J6YHWPEHK
    0    744YVc<fGD-iO?@=M@>MP]g='nsDC@@BGGEV43VZTQKha@\G8FDX:8_=ZpMl;KUh:#e
    0    683CeHRI)IEa>F,Acw;LA]ETJXJTa[c?c^T3IO^3LY>-<;qZ@bcCQ\+l[WQej;Olp@L
    0    519cHGDwBCRQjZKIIlK5o5J1*dBC_TRNV87B=JK\9G=US0WUFfY6qXVOLTVOn-Be;e9
    0    772K4eEQ,eNKKO?1]\^LHUJ6/GWCNHgLSNVUNF_KP_/K:JTNIVc:ZQ4b\`D,aQc2[>w
    0    711S^Y=78aFF5/@[FJEOg<[CX=EOD$P6hP@P84`G#HN]Oa@>VN[P?IQQK@06RBI@TQU
    0    642dSPZ]UX88FISEHUMW:9GGD`BB9XDSP[IYV9YQB99c`Y?VTO<C'ARG/NN#4UXKNLD
    0    769C6HX5UM(>IA6FHBF;H;[HEWWNXVJ7DSGwNIADHDeZ;s-NSa<VUAfBGDDA\WW]2;[
    0    759C@OoTRL:\FG:RO\RQTZ>A@wPD@_2C?WLFm<DWaNDCTUbQNGS7GRiTGPO;C;fXYJN
    0    774v?3.L/PJTB,L>FTN4JTLANJ`XMPXLBWTSUEMV`UYG?@LO?AHJMTUdNwVMTE7KgX\
    0    695pXK5SmBJZ#LVa0F<A;T^;LeZKNjRQWMOq=[#OC1NR@N8I=r>PZ)WENbi>GOA]IAB
    0   1045aJUSt@QN65[<CBtGH8NS8BPD<E;EWl_SSb:G<HwRf<<B9CON@JTBX\XM9[R`cCSd
    0    393@^M:U:L[D[I7ADJ\F>bC]<=V?GFOb9D7_E;MJ=63PnLbCOG=9]FF\EF40B#LAYJG
    0    687F[UN1DUS+VKXiBSIHDN#B>`GDDC?AWJeCRaK9;gUWOZGe@M69FAK@M%&U?P=NF^U
    0   1033GGBDB6a`;AY;DVU]MgHLi-0DP\@UTROL9OK[Y:>8V<n\?LJL?LgUQ8#=JV?P_$L:
    0    661NSGS?[W.BWJWfOUheY7=W:PGYJT/F?PV`DKSg2.GYY]A\Y#C>XIR7J:M5FC`3P_F
    0   1000\PVCL@CERG:PU?W?JBOAI3XT6DT_I\OBDAO9PINWBM:dK@LRYMFI\[P[Ji7QHw:J
    0    815EQl9\LDi<V\HEar)8rND`>>KIBR::7d:M]&=^..DcB_^Ei2ML%^wF.6>VC:fE,HK
    0    542JQV*)5@L0^:6Ha\MQY<DwT<U3cFMK$NEGG,5e%RGMqI3&;ML^VjNOIOD]_&]E?Q(
    0    572EOSaHd[`Q1:^R7MQef>rUeY>.]P427<S[`JOJd=cI@\FMIPH8RASHA@+h[DT#;rI
    0    433w>\1\TLU]M:W\mbD>JYIgbMO4JrX>7X;l^2F$iRZRU96-?1YQ3Y2U9[S_TU]-K$S
    0    644N?-ZZM*CG3]APRDPSG_dY=3HXIM3LHjF?\/<EL4RKITiIYHSR=ILC>U@DhnBweEC
    0    591PHF16QM)>C=j_%BRff?[fSQ\tDrhlTCXcZeF_JFgD?P+7^OWe`RRW]Q:+tw>5PNR
    0    535DP,hK#KM>Gb/L`@ShHL.lM5WN[^SfBYH8S/IR=JLBHwnPwEK?DZQ(UBI>[>][:V.
    0    7484JaV:H\P\GXG\WJSRC5EKJ65GE8U9JeCBLMheTL8OUowRdIKB1THEST<GZ6V%I?K
    0   1079BcT[<ZPKHYSZ]AUOD[DNMDM[<YB=SQ\IcFDQN@EQw8\9\R=9:OS_D=9AB@Ca0:SR
    0    722pBn>j@SUVJ;KDBPPLMQ@8/^XAJX#a_^YY5SCW[jRMBQP>=\cI8N>FV]^IJ`XdLY?
    0    809NH[WINIE5#KQIJ]RA]3ObUR6MLHFPFZKNU?]h30LGU\NW>MQHFAQARHGK`ITK=WN
    0    813`5cFwPLC^R[D@`ZD?Ff87?MY?DBQLITITMSaVh^QV<Ic1@jMJJYOJIfMNL[KH[1C
    0    632PhTFMqVE>q]1F8i-NFPV#J]M(UO9/CmIXDFWMK`f^SS]NNNMK7LoU>S=aBiXQ%:b
    0    576XS:N<L@YJw@IL;d2WfH>AH19HB4cIJlAHFQEYS=C=J_>JiVNAVhV8TiQ1wFJQp:A
    0    959d@X7>XBITGQM5U^MHVHDJ<PJND`KNDH:UILF]]4NLOKE=M`DZDFP<MYb3H?QTM#C
    0    591G;I1GLC?XZJ`WR@qNM,J?X[9C]HSSPOF]p\JP8/XLXqadV0EiQVC4@>MO6TP#;MS
    0    737TEdJN4TST^T#_d]RUk@hN:S5$GC;TJYYOOb]bFaSR7d\Hi]U:RMc[J-8XVEUXYIu
    0    763GqY]3SDRWQAZ_'BQPTMQUiPaJ3^=FqFO_=d@avPZj_MWe=YIMdCg0]7Z^PBOPB9w
    0    6949MC^^TRZT]wAF8bRX;DWhK_6Cg[EcEbJM=aiADaXI=JO<HWG?KEXP\P]FqFVRGGe
    0    718?`PE4>6EC@K4A^BBT\`BaN[VLYSX*Mf6_@H@WHE@wSMc2@5OUUdOQB><U>Df:88P
    0    595S?T+BZbZn=V>RQJJZbR#^b6S\YPX[aDKUU[W]CU6T=djTNMM,[bYNhSN'dKKGVn`
    0    672G[:LLVZ8]00SP6RX_X-I`ZLCjBNCIK=PlU]5S@NXGVY@K.F7wRQGWUQZIVKT?>K`
    0    773]P^LJJ<Ka[@[SFM+?BAoR^QWJ8WBHB?P`+DFS:Bjg`J;VINAwHDNR=LAL]mO>?DE
    0    658[:AHZHcNa<JKSJTP,?Cm<\GX](L/WY8AF=^=>lWuKPAKAQeF`SCRAgXT;gwJSPJI
    0    684@B\K[>]X#YFAGEWbAbCK]^=6K-9JZLYbRNG<g*j=NLWLHQEY9>M^STAHjLQqfEO_
    0    741DQStcG\h0hSHYsS_XTSHQO94P]CDNOw`BY[rdHgR4?7e[f_DS^\UET>A^e@Rl:F?
    0    693]9QZTFI?^aXDAIAFI_A_Yl9;J@OQI+>GY8,?bAI;SUT9Ms28C@MO:,#EVF[FNGJL
    0    733ZL7?K[V@O;JBS5[MRJ@MZP\GX,c:I`:^?]PS0]YiP?DIIJDQ#YCQPa]l&Q`/B^/R
    0    549bj](RNI_C^#KN6fO6O`1l>\aZ>\,YK68[PFO=CCKTrDXZ5DIm?b?:(6SH*SMCQ:B
    0    966PBT?d/VEFfR#9klVLSG>CB/G_P/PJA`I>CCUOTi<;QGs8UliI]Q@[UO8[a?SqgFL
    0    756^_bKfZ5?MRVwH/WEQJVX7NcZ?;]ZCI.KBAOFLT[fJ@@EOLCF3Q1I=e[HpTe;RJ`Y
    0    650#TLYUDEX73RLHP]M>W>VAETG0I.?5humDbVH;LjL?LRBb<LG4UFF`'<+F@6QLI\S
    0    690`R?6PHB1]5O:IwO>BY^J^+@HX]EIII[PF=HA[MV27\\U73VG[PNbn3k4R*YZ:E\L
    0    608lUh8832<T@B45bIBJ/G];UFKGO9Y0vfBnNP5YWMwVGJP=-4a@JDL[SU7>PP\=X2>
    0    510YU1R;0=\O;LATZTOk7M[Ab?K<XPN[KwG_B>bDC9VJDPkQ\4a_f[AbR=F1GcFd-?P
    0    572N_<IE`POI>Z'c/]TWJGl;MPXT&QMKjWvQ_kK#]Z^N8FCaDd0SP%MA`,F;RE4YOa[
    0    8902S>_=TF;@>I4[2B?dPDJ>IWIA>w=DH<V]ZNMOH<_@VV@G:OCJC1QHJDa>PDRfRY^
    0    938G???>QU9TSODYf:CUK^@d<3TMJB>7=L><GB@\-E>WPO>HIA_X>SGNHKB=C:U:#TF
    0    6549B=WD=_/:8IQ`]V`PcG>T/GTQAKBB>\/N@PMg98DV^OHC#D[Yde`V@FaZNHTMDA&
    0    945@^HwRDQR36]GiMiTRQGFe?IAU\MEQj\eDbTLMJVPEAcJ_NDJAXkZ]7F@>KT`J5jq
    0    592MDgP9<NKM=Z@9FcTXiUb58BY?2A?aCi2?F,OZ/N#KBTZOcJLN@Y\5SFYD=MUNNH>
    0    7969G7aB,Mp->a;[GYXkc:LcE#1PR5E_LRG5^MPL:=R>FLY9iMO<XRJUHAGUUHBW/S;
    0   1022N4\OA\:XRQQ?>YTBO_JAc=/J9E44U=b<NK<Ed;17IOeJAc@IUH\VE67J#J4_T0\;
    0   1003L@`GTJE1OYO</wX=E\^JGA4TCE=Q;CU/KJULSM=?IVMWD[=[[BJQBVXMFMAVYM@G
    0    612F>_O+ghFJbB#ddWYAGMbpJ7NQdQO\80F_SdYY?C3[VkdYae7FV\N=k7q[W>5P?N@
    0    624\]`[:wGM-NQFR=XIG[KSTFPW>_BGMRKrKF\YCHvO^gS8k<:KrcVYWK`SU<>[\EH/
    0    634iWC<FJPPP?UABwjCD<RU6)HV9D/U+8uVN8<]4P6HPI;aCCMRR6KCd2h`A=BmOVAZ
    0    813GOZ;=R<*PV#RNIGPVVRK?EbWZY`QN\UTUG_0^?XIaNRSNXJ\PbWNHI?YIR)Z(IPY
    0    952R_MSWEBFL=;GY>PCIAaPE?ZT8O:MFXCSYEK>VILYdYD:QLBcNLINOAI#UMMLDJSH
    0    9964OYIZ1GZ>VC#K[`KFM42fX2I7S@XZMeAPMBUP4L3AOOdOZUD?K]SV<>FHW@mLAPO
    0    559m?fVSGP4jIECEjV.BFldATEKQS3??ZNT`R?+X:*=^Z?IL.fKUDFYE3\t2_EIQweq
    0    729GOUl;w9JA]OCCHC8IDBg?N@I/Z<A6LG2M:?4aIJFZTS7W[H=]CVMGF1BY,G=ULLH
    0    589X7ZfuKBVidQb?WMO9PE#IJLKJa0eIc3HUIiSZ]tE<>[HPe\tU3=;d15B\eWFN2JM
    0    584*5LURMOF6<[?VTZCEa6USE>cHC:HCVI3jSSEMB-AaV[SZOCFFPHPJ.M*w6/XgGNN
    0    752C?7>^OIP6^R4Qm_ZK^VdSSQN3aH/EdRGf[XO@w\EB_DULNNJJa?KOU?UEBCFXSLD
    0    518QOK@A<16Z]0WFL`Q8<J%%$G\?)dV+`VMW.LFFUH7eF7VDL9]++XXV^/,fd3O:KHw
    0    802VE8wODI^Iw[ZKQ-2fYWBN6@7?U;O69JN8-X[[?c2)aPQQXYIBDX@VF=N]I6C`SRB
    0    753;fI]cT5L>XPDB]kJP>9JfBdV2P@>USwCCP<B=M\HOG;I`FOHQJLR05E9=TEkYY=U
    0    581BU<YS+^ETK[DPDAqYwgB_AN_@X<nDpE\6kQ`^<vJRODf,JGEKo[Hi+<JWNBIJ9eQ
    0    5456^e_=oUHYsVcZkpEI:7:CQlZL]KAhinw=k\aJB;AaPqCeOJG.PI.HU?.1+X]LOVw
    0    606`8M-ML3=KEC#@PYG/Dk89$Je7CQ)2Y6LZ@K[\a;4kE6M:TZNAU=;U7V)6Jc?HmT>
    0   1103KIWH<WDNHKTQSRGDDZL#RGEWE8P;8BS=]I?FY80EQRYQJZ=E]GQV<0?S)HIWA5OA
    0    615]C6>[KOLGKTE:Iaa\jVJc9M9?COLSAL4[TDjwW30RkgZ+RKWTIHDLCrN4@?a<9PA
    0    403F-]D)J>IoN]NP_mR)e?0HU1iS:mGRTI>_wVMUAd>[kkZC=_<`Pwi=Igl<Q%dZ@N3
    0   1152[R`<NP8#]S0RKNOH:DSET<JROCHKAMVDXAF(UNJQ[YKIKFQKSIQWM@PPLH;XAKKF
    0    669<ZDXDMH4?F]iN1U=C;IXgYQLRTC?J7JNY=J?CDKcr`D<VR;HVUJ>DACD2]NL36wR
    0    962HYwL=SBJIWIB^fTDMTBEFYCGFGR=L?_X[EJIRGLBiacZ\BE7ZEV]9?9HLTBaH5XP
    0    606Z\;eOdO;G);>LaDNI08oGK<QUS7OJJAMR*#SQZYT>U]dU>6iZfTdhMcS)Y64bBUd
    0    806VOTEKHH<TTLII_G:B;wOMQ?YHKQJOEA9S=3CUQJ;GXHF<FTY^LbXU><SDJ2?'49:
    0    694OAYD@K9CH:DSIHERKHS>J4I^T>YHCJTDRKB<POGL[MONCE:VPQSKX1NO#AB[INBE
    0    533U3XK_-GJH,FbB6DUS6Y#KIC`JTHHV@SFG]=HKYaAES>LbIYTgNA+^[:C]WQO=jG_
    0    908CIPRN,NP5V?PRA0SPZYFGA=VOb0kOI7MC;HNXEMSHT9E[@MSX^P5KH(4VNG72#>-
    0    533WlbKDZhLWOFZEHAHKd+qCwBX]U7FB0ID?6vccRWX<Y.]PsJ3R:aH.d_GEIH)U]NR
    0    634QFCJacc]LIP@JD8FPJbhGJALG0p#dED:kZbX;FUYI6A[k?qJb`*d;Pcb)GckSaNZ
    0    996Hb=<>HKMALBEQ_1`X=GZ^IEQR^8wRUKKQAESDIIO`T-EFEI\Lej?[FJDZ]DK@5fC
    0    696j=E,?TX0In#LM_3SB7cIp>@_`fNZ<E>AcLQ8ZLfImDJ1T?HNB@bQaINU?CaE?RR6
    0    731I5KTD7@=?D^LD\3KLGK;D-?MJj7s_qECR?3VkCJLc@77QLHgLgw>iVF0_bC@A;YE
    0    490I6V4&eD9@S]1DpSFTV6_Wa\u:8VTG0R?J.%TR3mdL.AcO[MJhtGU_tw7wF9XSH4p
    0    591S0HJQVLYHaQ@WBH=W<<SVm8P<H<HNI;e[?XV[=S#eKg>gg\@6S5_6:\PPPI>JJZ[
    0    8457QKLE3D@<GRDwPJ`ZRYCo4'<KY<_PS8^ASBJWICSfWYDN?HU7fS(ZBC2>i@<8+_M
    0    536MTAKBH%S?M/ZL=-hsRB5_E8,TiSTa`<=lK>Hw^_PRY_CVe:_fraJRBC/_ff:CJcL
    0    665P+PNwAHBME6TMVW3JDD[QR1DKLNPH[aEE9\EH]N?JaLFJYANQ]BEJF3LaU6cY:7n
    0    619_8ZCBcLDegIJML$WqS?[DIMSB3LXI8O<R@1V4:/M[U5=SpAY^IIcQU4KPwG/J,Jf
    0    641Mi(D6FX_HMSUdWCUwXJWbRQHdXPM^YDU;``I.J@JEbA9LBrQGg@3BO<Vnc=91AI5
    0    504V]SKZ1;I^NMXASnGMSf:D?BoWYRMwLJTNI1[@SngK\@XMa\g=\I?SFQH\`L)RXE4
    0    696ZIK`a^GVfRYFWAcGSaJILc/>NMVDQOF8;B<Nn=U6MBQIVrEK:SQ_D=D:wp^S9SJ^
    0    631BVX#`M5Qo7O7RADBLDKKQlU4F3rNAZN>=>K]AN[]KZBDP=iJ0:/WKF^:S`k\EEGA
    0    724WjwRj:>B7.VFIGW7C9oiLCbQZJ<bDfSUL5CE5Is/SDOnnRUaGF&0YCM=JFdKL\]`
    0    8784YVU\JKVGJPFd[Sm@?O]OAPUBW7D_bJICaV_aHKwHGO[A9MWOMQHR^W:U^P\_DNP
    0    873KNaYAGNG\AZNiKUFWOF:w`GQM%<N:LQHSDdWJWDN\_FE_EgHhEFaEOCY;MUlFL5`
    0    648JDqBl,G]6@^IeXfA6=bWH2JpFP;ZG_rY^64NGGqLoY?qnRGwBJKGX.@EOl,eIeF[
    0    806`hQD'XMVO6WKaACTdYQRHowjPa`FW^NNVD^RvJ^PLXM;\DX><_XhYScV=Y_GYM`K
    0    6857p^]kWQU@\\RgTLN\KPC`G1B1R5Mc[uc<<gVB+A2FEwcje7eQII]M//-BGJmJ0cA
    0    725uOUD,SN1qnD^CS8?_QN7<]gDiGo<cCBL:SUG[P?HEelURFgE`TKbGJweZSPO>h_>
    0    721;EhifJ;FO4g1XQbF2WHSq+Q%@hSaCQXFP_YhC[P=/8=oYJW^#THeY'/AiSc]Z=^o
    0   1009PCMVhZTO?J_IFj_g]^HY\p[JJGAXiQOTXOHKMCJKRSO^C]ZZKZNSiNKGKXK]wRCO
    0    768CJMDLMY_\2KH=P9F[SQ[LPIHDVIwBUPPIDi]<aPd@[ISDQbSTDH8YI7?WdP?QN@\
    0    691mLhCYLT]JY[>BTLC]9fWLDbVH0VOVYS@G4UJ[TwOF8\fNHMQ>0;EJlAEn`e5WwTD
    0    973W/>T[OXQcF`GIGNMTZGRPD^JP;PK^MVXAZPFPCHIIULQHGYQ[JOCK[K\NWG?w[?S
    0    491r5N#fJFKWd5i*e3eFF`C+T=SBS+aP]U.[UBNViLc`[:;3AbqQDEQkCE[Oe9->QJ2
    0    804IKJXN4COKKaAUT8CME57IW4<HE3>D^@RNGeKh#?>QNkFR]RC8UMW;L?6d\EPRC`X
    0    683:E88+=kWA;N6FADdYoQKgI'O)TIVUQQSTwSVF=8;GWURjKHO[XH>XN88CZXFM2RK
    0    523Pf2\vLPd@ikM9IKhTJZPPA8J6BVSM=KPEUUJE?XZ6PwPKGRN@?oGU]A6_`[>F6SC
    0    567RURAAUUgUY.7BrI,W#sCJW[rL2AkD\OFA)Q^V=_Fc]?Y/RiTX2F*RB>0.Yl:Qi,5
    0    425CE1+vWO0;+>fP6NSwM7.oP5KGbNKTS>N<.\E\_7I<N53M2GR\dF=o](aIw3U<\^3
    0    665Kb]RfVi5J#:[Q@6mgDQRLp_dEgRQ;FF>fKNQKV:7?SGD-X8@YNRMMO<R9XFCPK]%
    0   1095DTSLOF[EM=^<NRU_HU.GeNJLKFLJmXWJ?_gcI5];3IcgPT_R`cBZ7JJWCO?N^:Pw
    0    760OS,L^@Q57NUcQ,C`KAQ>IFIKFMB_JJHG6EKQQcOZIL9FJGTRI^H#OJNTXbZ9UJN?
    0    579wsJ4T0QjBX;VTB75mRYc5HpPXR9qX,A)C6D<9kbjTN2+89DX]WF4[\2U`ei94c8A
    0    735\9V=`@56G7\#NcpQ.NZ\GEYVM8<g9rkCJ?EW.ogbhECw+QdsOKV5t<eITaKWbJL^
    0    950hHWYQKTSN]D8;GOWCG<c9WNMQBH:SL<GMPDHSW\LE\XHD_BPaH?TKXT`wWHEIZMS
    0    605GV[T5;V[]EDIU@MUK\HUF?BIFQCTLQ-\bTXWMNSVP@JP>\^SRh7UP^6YdgQ[w7^2
    0   1099JOB:MFSN<?JEQGJS\FPFUQ=HYPLDJLMHGTSWO]@TPU]F@MGFMbRG;cPQ>wFGAVWI
    0    675>qhJR3MY>od?[LWAJ_PD?OHX9f>oNFRhSR4LKD[?ONIPSe\XB[LVaN/,\P8w\TNk
    0    733<?LJ@?`RI]IMEwa9WYRZYMHC/F;i7/GSD3S^:A9VUT+X>Y[7A83MII:7bTRS711?
    0    769G/TWIPTMCHWHNCcL>IGYT^XM5;B>BRaUHAGSQD=JHENTI]5L.CCwCSKFl4HLBDEX
    0    523bc=,K9+TIH2Y>ZDNP/`_@5VXaTRo?NRN4HP<aIw5oMF];QUlXDF0U;EJJU^@Yt6I
    0    921;;P@N=LI_0ASHJWLD[TKWfdOCJCSOweN=D^8RPL?^TDHGYYa9FWW]O@VWXQT`^WO
    0    629WKXVw,DNMT3@QYU<GFVA^BNSPZ>t`kNC6F?JBMo:\9I^MPKVLIaOXQ67YmXMCLfD
    0    648]@mFId;Se\76?1:CR:@m6uWFQ.XND4V;rOEdWhJ[^rm]USH.w<5rNoqiVWMI2S-?
    0    5365\I6]'HC6Y>F9ZQRQ>FN:>f@FL>U[@`G?>g=Zw>Xe#PLEO_cHB=,cR%/GrfEL\fA
    0    748GFLBSlR>S=?I9MG6ITZqN[i`I(cC#RV?=AHNU^B@JO_PCU`HOG1vEgnTn@RH\S5R
    0    6694@gY@E1;]J66GQS:1FP_9TZQP=V`&eHON]9G3Wp[;SHP3FhnA>FSa`XacSX^wZ+U
    0   115296JXR]MKZKRKNVWOSk;3GXBNHJHCVGOOKdSQIPSACHqM_P]G;cVwOSGQBD\^`PTa
    0    622Z#5O>HW=i-`9EIJ``X7+R3X9OIPRQVoD0`SVKXWPHCXV'EbB+t<g7jLH-jV/u@C2
    0    819V-HBA`a;UX?;#AHP9cM;;f?PP.g9XH=2Ke\$JIG`T\fLHMwHOFA^>gBXRO;<\p0?
    0    619Ab4Bw;TF13CTQF5R2:ahST/Af9BZ163>3=:2J[EK@M9FD4EqFIJ?bQI6gi^7FHJ+
    0    858aTA?1dQLK<A_b8?EJAi:_AH_WQET9LIKbI97NO@Ww]XEE;JKsJd5P?LC4WD;=>bL
    0    652J5QNvI?9kh%O%EN3LP^aElL]Y@cjXSWHeKG?OVP4]YD^1QXR,[@DfB\SMiZMwXHq
    0    683[IJ#LUE'E]JP<=AISQ>YTY<Na6DJ_GOAAIH4UUMHK_O9C:M\M??OCWB`VTeUGLCM
    0    567FEh<QJ\L;R8A;El:]W_^?,aW[W$Knw[UYWETOOS7TOKGRc]PZWFUOY0NS]0]kBAS
    0    680b#]Kq`-1OTBSDQDHCEShY8O?SGlP?[I6<L5CqGIJR[L]QQLARK^VO-IOYWMO8ZgP
    0    659YBk?R\4\dS[KTaVW\OXB;VUS=)=cAARmOMLlC\SNgR@3/a5UWIUw152NfDP(@II;
    0    608X2R+pMBfGT[U$^jF@EXK'BMM\:IrThcFML1`WORfUb)_2Oqw?N<>mC_RLe?Zt`:O
    0    741HJ?dLRQVi<095e9_VT3SXe\@MC;=\RC;0NOJY7Y=<Db]XRo\L=;w^`XdsQWN^ZEC
    0    637riPcOA#OQ[Ic<9I6C=od4joePCmE=Z>H[(B4F3FEQC+8L>ZJ\A&NEB^L\vO6I[9=
    0    739OKUYY@WlZcO_?P;EZ<_C0t]Q@RWJTBO\KJD=A0wTL7,iNT?KP>8&9DB.SN]7QjK,
    0    836<N#E[2g<1KQKWV0M`LCP`P8JRG;ILT;6]O5LTJBNKZKAP8L^XYgCWED>LvG+LHV3
    0    934GWYA@QiVWeQ6FbEFeR^mowIU=;=N7?5JCK]c?\OVT^IVRVLIS4FB4qGB\?ROZ?BD
    0    658OHF0dCS/R8M?NN@CNP<RTKVe\ALH/XINb0OL_ROwpO9LE_MM2DLQPSUDY_CS<7Wb
    0   1074RNwJWUKLR_F`;UXEJCa\B[a`AFcMMM\JJ=>7FRZJKF>VX1UPH:6IETW[W=eQFdUU
    0    812WWZ:g9KP\6UFYvM:=1lVEB]SAEZZ<fnGN;2IILI\MEBUR7IHN;-BDKO2wMNeQRFQ
    0    689FQ;IRJHBM-E8X<GM^BTHeBGKX]5R8V+U@O6CFS,QPGBEQFMp\][)gS&:IwKBA:[7
    0    467QB:&d^SZK895/TRK?Z<bSmm]Y_FcawuA+NW@4iTpJ`[PgObJ0Mf?i?@l5DuSQSE9
    0    766FK56A7D=ORYJJ[K^XPJXbJ;UWQ<YRCALSK=K_DD9dwaK7JIl]SYAVP9Z?pA\MJ?K
    0    585'd9w>BZaGjT_[ISMVRFTB/^SQkFVZU]XI>e:84EW<Z>E#I_\_aa,XWUDjMX#I/OO
    0    775MYFZ]cAJH@;CLiD=YL_bHJa[OJE]KUQQ?HG5KUlVF#IP]MMc<P<NfNMM_lX_7XMT
    0    539LP2N8IaG0CFD5EVP]^F;iE#2\UEYQ4@NGK?RINJN4DFKRRRJO]L7JjYRUWJ:ATE;
    0    578RsTB97VH9k:cZ?.aeFUG:eRwRMFGt6V<LQb_HRaTQO_^uDRO3_A;BH6:aDc56\UD
    0    701dUEQTGG-[:?6M7G6?DF^;XQUwPHQ>K<<gC.FQ46AQV^_Rf<`hDS6QD6POhYE?8SP
    0    682RR`Yl@LKMJVKiWPI8FdKJ<NGHT=Z\VFMoUSl^[wDWT4a]PNUKQmP[FHCI^=^9;WI
    0    796hLQHR#;IPS<MHVOS6G^a`:<kSD.uCJG?RC:?F:ILcM\KKL=IQUOUQUOEP]_QIW99
    0    735CR5`1VHX<DR]qoDJPTIDWJL]VwNRRbR?OgRGUMUYVFhN@`PoZfS;pAF>.M4\ZKV?
    0    863[?M@SO5XbGNP>T?B2QT^?RwLNJ^QU]TMGVAC=POhMVFH?D^QPH7>@eaQNpR>PW=P
    0    916PQ1QN#LL;9IT]W;WIDMMV=$S@W,kLKMSKK8VGOLSP`?H<PPTPPW1LBH/Sc\,A9K+
    0    871^WC\Z0GRTPXQHQSO>KWXAJ?HUC;wCZORiJASKXjf_]-Q4WLgP=GPlJPBvce@JXPR
    0    980NbQESK>UJIBLN]TLBQ\VLQDE3X?]KKKFVCXLP9CwS_DQITXed\ZQ]a]D<cTBOKIV
    0    817OOIgD>CPALSSZPgVdLa+SO7PWd@WOaF]NJJN]EYJga>HFXMwPe_5o.,1OlFHB>Ye
    0    628NUZ>aQK@f6\CQm`T\O/:_+N86R<cTnb@FHBDAOwcM7^l3Q_h/?P?`jq_j_TKerHV
    0    911V3,OWD@K)1SWZJ1J2HR@N%HLXM:mPrBHMYIU]]]INRFCJ=JvF`e#pM67XuX;TVjE
    0    985J@KnQC]eXJZHPOAwR]B>X7W^BPW[d<VMKULf^@YDJJdd\lRjE[f^c>IKU9E`fPPO
    0    877@8QW[9[nL:_D>vXD_dCTK3GI:WN`QRL^O[cPIL[3?ANwQecP4VNM_9H@FqDSmHHK
    0    822NHQ^;#:I>]PDYeN\MW7GX$-S=WOa@]F_Q1aRL.QEf@EK@RGk9?c8VDM7CNANKHIW
    0    946I9NUB]TDiZ_C7LdIT[>QGg@>S+V@NKcREawGW;_5I5cZZX\L4;C\1?cW8EV]af;b
    0    923PK:Bg7SR>CFQ^GAKWRW\a>7SQi>w?[><cD>VTLP`SG>PSRA]JdcEaR97Nh=ML=LH
    0   1103E#AgV5T][M`/^gZ[SR4JV:N3NcG`Yedc<[vXJ>O25>W_OYiS<KTLfPGRbe<iOMan
    0    7059QYMD=FeI]EHJIK=_;RI?>CY=j=\DPMEN5HN?URaAW04UP@TI5K6L4U:w2]/.]:M
    0    630HAYKm).TQOU=0LdD/GK1LMKMRCR\7pWGAB3RCUwYLH<_5Knt>RAMeQD^Kc^vfPO[
    0    676/tB_8NFb1l_KfEdQiA02`EBIRl2EF;BhZbh`\AHb8TL<>N5CBFNEU<F)3M<wF1jR
    0    757aBZE`<G+g=4A7YVRJ:mK1\]Z13FoIVa1kESI*ZeTo-.k69qS<2>ODSqfT[rctw3>
    0   1046<<gUlY5PW@FC8QwNGSNFGIg\CFXKGcc_KSTK7]nJYKLZLQ]KDANI_MRG^L_V]ZFh
    0    658k'hA8Q\D`fK:gW[RV]<FT@PHKLeJR;PNf`GS]HGWC`hQJw>H\Nl_@LXgCE?mOJ=]
    0    726RiPgj;B`rMOHP`3LW2;]^V>LAHOh<U^tFLoW:q^ONN<F=YwfB>H8VJ\=(n>EEK8G
    0    7225?N\\B`[5Xf=[cXMR]EKP0>QOcBXCUQW=]Zbi8_45U]rhfwTH\kSf^FCTa@]fFbo
    0    733#DDNFMg_C=_Fbb9tZW=Mb9UKXXIoTg?jTYilO.PLQ;PV;GaYDu^]hQP<*aLbd-gJ
    0    786A)bSlNKLO[];=o[Q,CCVMYG<^IE_HNVUC^<KlXZYtOCf9`cwB:TjeB?AngUHcPWt
    0    674FZJ\T<A^DH>OMI2^JNYJHJfsUT2_W<1_g??OTh[jrSHSYVNwOVMEY74NXa[)eW`&
    0   1100D?aUwJMIWAV8m`sYWgCTLCZ>7UNXRvhXLUeYOY\BR7VaLVZ\.QG\bgZMlaMTVTS`
    0    5568]:n\Kc:26KbFjZ^B5eFjkbg;ZWZbjYS_UN]QYbHA7SbeWdm<QE1`HUWwVs9UUUV
    0    841ILg4S:PFVDANFfV7<>ZwHN49OW?P8_EL`QJQPP@\b[CM.D^PVIP<ON[DTXVMC7?8
    0    705Z:[;aU?PV_TCDfQHH`fBZKYb8?K\NX`wKD_8GWoSW3jlOHiI.AHPOUBEoes_]q;S
    0   1232OAOM\9XWKTFEUNGS^QHGYP;;XGEUS[HObFK_HcJAWTBJWIQ[]PT=]OONNwCGEGFV
    0    736DQLWd\YK?OZH\SAHEMQD?LbLKQQAbWqk>mRY?Yp.X8=JVBIV.LXTSAA@wDdj<Y_f
    0    9036.Gq^C^YE4^,JQfo[o$4kA=::T?]sbZY2_bbq.S32+gsgwsY=nh]QXC;U]=gl@dp
    0    680c(\\EJDGw;c]ED@fD4NRG0<:gJsMMeZ-kV.3i13TS+HO9D\Q=XU0c-fWJt-?UcKK
    0    769UOOMm2OF@:m`fOeVBBs=F1>[@uElCfoabV>AKOaMMDZkOV?o9TH`g2\CEbCIwe_c
    0    642K4_[KDmdMPP@A^kM0qH6[TZID*GcJdwEADu^AKT5L9UocijMFA_^thQIRp\aJU=a
    0   1010PMEXXTSAPVLQTT?WHIDI_@@I_RFOGJ:QBQRJU]KTNSTOYZIZIcXFV\?FPwLKIBYY
    0    746[[YU^@`A\1F8[J`[PVK]]@Xf_OFbMnQXB9VGHLU@g7TPHWYjWwR_`6C3]gCLGSJS
    0    787c]YUEMbnBsTIOYGUkZODTwG=.aLCfCNa@OhFZ%Q:<H[PZ`G=L>CN6b/HK]KCYaPN
    0    9564TCQP@ZW<<EPvW`V`\PKQ48P\fK]TUcQIMJDw8LCVEZ^h<GXC\^MT>L?Ki6WHTmM
    0    674O9_Dl_EK\wVK7\i-SPcS8\GK0H?1QFa>SSSKJBdZmGQ^K^`P91ZKCi>E`GISpm2B
    0    843l?pacOD>JREN9ah?JZWU@Q_nK6He?`_FZOML9K[SV>M\-B^XJ>MRSwbScLY^ahAX
    0    7831:Sa[RpmSEV1Q_wc\g?5EM7@8U>;laPbGtJT_c_KLAbcWiTS>iFbVZ]cN^;Z`DG]
    0    978UHB<FPNR?AZQWC:niZ?B[P5IgGV1`PBJUWR?cJAJO[aP@PFGRv^7N[KM#b@>FH^:
    0    866?HZJw7\HROhBH[ZJ]dPHQ:^P]BDr[G_`I3I=ECNBN?<S?ZROKMQKcRNCce<BMYJP
    0    9350N[OAOWQm]L-OjQ#GWXLHK4P9H@YI3FK?PFDAS<FOS4[GIo>P3,JAWI@`ZDO8744
    0    716^2NULU6_KkUQ4Xoc[`RE:5ODM>KepaOFLGARXbYN>Odc1^wqNYVWL]]C^`6;?vRS
    0    827?2/L]AePPLa-OtOSMb5S^YG/9R<w]Xgh+J\kQ@`NNRO_pP^wQ=UagdLNHvB?i*Jg
    0    729IHLXo2^X5)c.Xb[RUgFKVR6V<Y'ghfeS>uU^`Dj7f5^e,bnc7DaI^cKOHwGTSEMX
    0   1070k?^9Y@I5WHII9RWK@DX@D@_tZ0Q[<UL>S:E8NJ]``?LQ8Ac[898S^cMo]^_XXwA=
    0    592p+MMMTJPAoHQNCN\Y^\?A?w1Xh?SKH=NSI3Zr[@J5Y,g'-O\Y`TIu`O9ld^EFaIF
    0   1238<UHUESGHPUW?[cOOUWSXU@3?NL<eST]LJPLMJDNUHGRF;EpQF[QKXYRJUw@OgRHO
    0    680]NVAnN=I^PO?bQMwKBfXjA[PAQF^PX\Ce<:@HZeCtYEK^[=YVWRJPCXN[fgnUSQN
    0    652VV[3YOPCLF9>LNX<HKib=H5iK>ElB^aDKEC:R][NL)B\N<SVC4-PE>dT['.PwYAg
    0    766)><;JTUDQVSICVTdYj3FRiO1]8CMTCPNF]XJO0KK76]?ZFdJSeJq6w<DLKhWUREf
    0    916Aj\WX;AkDX@<PeQD^RSZ\T#T/^4oJUMhTUI[A>\;Z2O]YW]NANOQR<9-K]<PJ<GT
    0    928G-KHwVUBN9D5KTT]O[IINc;X[<CJXG=@dUo@OdJWIMPM2XnF`IW^LpF8.j27b`;>
    0    653cQdK^JGqLNUQE`]jFKYF>IW`?j5hqUfQYLQY\5d@O10`MmkSBOOOhWL>qwWUKJBI
    0   1085VH`JiLEMMLXAU^\OUPQQDEUJFKWEUbWXPQ?YCWwSVDGGWIPVDNHCVK<M]?@UbjQW
    0    673'AtS`WcjWEEI__wPEK/FPWGOG=]LCj[d\NDU\VwVf(N[Q?`L4N`b`ENdF;WdduFq
    0    713Yi3f9B9MFTJ:9hLNBTY<7L.][H0WNWSYJH#AMAUTUMJGMdNTTIZMi^7:QsFQJUJY
    0    847D6B4DC]SBUHOVP>^cW@PYW:9iA<Bc3HDIfWEo;B:@2aEKPKK[wDBG`;T#d?]DHCS
    0    960F_H::0NbRR#PgHECY8Kk^TCKQ]=TAKVaN7[WLEVNYe0JAEFLSQ^>\T1:>WV?92SR
    0   1019J:XcnQLPJ7bOIR_e`QF0M?H;=KOWXfN`[`WFP-N,UD\ZMRPNJ`dKWZXFHVAGwJcb
    0    724ZN[H`-4IKVMQ=FV6K2RN8=kfYKGFZdVYUP7KGEqIX9C`B@NX<,?PKPDF`HZAw_?]
    0   1058@P[Qk@@H7BU?JwpMAfL=>IT[:IHgRatRK^UPCPgTYB@_=UnDHK[@_B@Hl`:WaLU\
    0    852CSeQVFZR:ek.2dWLUSSS=n1M:RGe\V^ZYROX#GcD6J>XccYKA^;HVaP=Kk;c??@M
    0    904SANcPDEa=TZ^4@R=ZQR9Di^O:wUDa<KkA[RTW7k>>4EdikDSICW>P1QIa.?KAaIM
    0   1102FO1FP#JPONJCWiJSSI`F\L&IGY3eEOCQHDCWEJAFMTKI6QO^AaX:TUD1:rO4J5PA
    0    620@QGCHJRO[N0EG]6gZ:JUY_AJVE:gBCK7OIE@TbPL]agI<G\Ww]9:Rg5OJni_DQg6
    0    715Sn0C9#`+b<HDT(>GoQZ*de5OWF?SS3IEL+TTO*?RI]I=_DBHJSICQEH/*N?8=MQ*
    0   1046Aqn\UHFdBwHI<MOUZJNLDccP7`ICiFSQEMKAnN[?2SHUr^KSK>PP@MGC^HhE;dUJ
    0    948L_JVhG]M?DO?N[fU]N8:a6JBAX>dWwORE]TZe<i@F@LJJ[Rk6MeM^[L@cZ8RN<jV
    0    787PS,Wa5MCDVKAvR9K`FFF`M9MIk+wS\3PLFQe]O?MO^DN>3Pjank/iYI%`qF6<?^G
    0    986GMFTGHTNR[TdWGGagT<C[S::XrQDfXMEOfRPc;KVJKRRM\QGYwWTYQG;LbBUWNZF
    0    944=EFC_>PJ^RcR=QdaNMF+Z5HMUVEOV[IWXFC_wL[5T?HVIXPaFSgOZLEDci;FHF]_
    0    754INGUdDH]^Q_9MU]?UBcRA@CpCK9h3^XMWA:?HQUWLLDSPowoWEMUuPWVtPJZFO?Q
    0    993GKBHD8K\NEJQUUWMkNLJWH#=JU>^LDG\BARLEPAMBLAIDESLQVC1MT76WjHA=AKI
    0    585awOPubOSZ.MWb;SfLO_7[`eQUUAwKU4WU5M[fK_eM`8`?UFlhWQ3t+t9AeGg/PQV
    0    682H>>gQMQaU\NCiMhN_ZNXfF=DXcP=ETXTYUddDUaXZP]IUMLuKX^HwYJKCIKLKRZb
    0    694ZKWJ+;>@85,WS2;lMUcPw3CJHOEjGRJ6YR4AX2Zt/G]HLG?UYge<pMW.>RU:JLeF
    0    853Z#XBd0L8M'FS=W\NDTTK-.YSPGKIPZW8=7HDRYOJN5?X8I^gISLCiEVLMnL_S\OH
    0    6689C\ieBIEW=R11io<P]YUC-`^R>>detYFgVDY=\sWJ1Ww;AErCNFIaKPbWg7EJ`1Q
    0    882L3W=b7WXhwM*Bl\FaI_TY_KZR=Ec7PCG]JWn@aLNKDJVAS\XN?MEIa^M`R`PV^6d
    0    517`)D2p4'/cDNZFJv[P;cP15_ks;6kFDIAe8V#cwb8HW\a(K'UQl1Bc>hMsc;V\Nqd
    0    513QORi?^Vb4YINl<]O=9AS[fVfUQ:ENLZRGmVwI0ACW1q`Cbo/STQdFM\?K%eNEHh0
    0    783gL<L9MJN?D>IU1CZ[DF7n8C[OnVMHP1K_RF5wXJQq_N)<43Mcoa-T<3]0c/5D=P.
    0    634a#NwmYMXk^[?QRLNRR?EQ[G;bh>_O[TSK^KQcPQDLtOY:qJI4N\uQOC-KeSVDPrE
    0    652.L3R_#RK8.A>b\3YK4R2\4TKCZBCdHSkJ\ftdYlHH;YG</_]MRT.W=-(v\YCD3Lb
    0    646;C=^P;Y]=cTIEhGRaM;Sd@BFCNMgeOM7>QAWXEb@C4faRhWVG`_Qw\FDa^LQrIRM
    0    706EPwDeGJ+Si=Y5Hp4PDg0ZGKjB?>_ePYCmIM>B9aAf9FCYBLES31QI2U7>MXQ;FO<
    0    754HZGG<ACR7/1PwUIbW6N:g7(^Wr;aQ]+KZIZG`J.QRM_@Y56JOUKCWND0DRHA9)mC
    0    911B9DLg:mf0`e<Jwb=OV@C[G>?8W?j_XJiCHdXWJe<CNW^:b_RDZWNPNGCWYLSa_CH
    0    823DZV;SYQUEOFGnOV]CSNTD?PDXR%w?eZHcU=S[^OeFKWGVAAPX][[X^W;_^K\CGZb
    0    655>Jh[E0uj@V`9w\UnIS*4iG@DBoKnTqG\@]YOZ9O99FLh9m`jWjh\qOW9eQ-HTbXJ
    0    581IOKZJDPF<AIXU;7LYOOTZa98WO07@TI\\@61HE#TUM\5[kYH7gJ9T4\>NRVU>TNF
    0    646`(N;Q]:dCR/DH^XADY>8UXhTUZ6GKM5T?GHImUweEOWBI9[EBUUJcRFUHVfAG^VG
    0    661d[RT`]L`V=@SSQYS<EwRdFMf\^GJHMLJYPWG_eI=aYK@X[XTEO7YhBUOMfdQT`MZ
    0    753\E]AjXP@oPcI:PcCJAH\RQ[US>MtNYY7dGQ=9[TXi;NQ=0iRiI9/KJrulYw<fR8f
    0    824=LOTghFAeHVOAYiEW<<;JLYOFO?XNw^KZESK:P`9JHVacENfYBXCWTVR]T>\XL9N
    0    625b0@M`wSVcRZp>ZVXV^@`OJYG^Qd]rTX_3wPR`PdBIJfYOVLYJMNIYPTCYO_KhT;1
    0    704Ua2Q\ZpLV(gEMOCFNRHLR<64EQ*Udg\RNaZJ28?QwRIBi6G^;pUI]_R96c8XcMdD
    0    757#ETaD=KwA`IPAKPA^FZNLsTN._BBkLC\CKZ1_GnM2IQRai:G2>OJm8B.iHY[NcRa
    0    513c^JOaPOP6Iw_GvABdPhK\6pmUD(k4a;7d1<e5h[6-A-q7cp`V^`%r^?PUdD?uePB
    0    603@PU7-/t__tV0PEDB^Fidbw@`:B/HG89ES6=^MdGbJ`=Z&7EOgG8c@R44h]R=A3(F
    0    547[7fXdVVn7VY\dAeYdh>.I798T[AT_NOg8dwNe6_>8wicGibAdMiEOt:8QL5ZmGjJ
    0    517bl62/EK'GF^_gBFH3NWbg[=<i.>PDN<Cb7XSXH?nc_Z2KW:Qo@QGMfJJi5N=#4?_
    0    6975C2Qh?G=O(C3VLlKOW=WZMd(LFaRA`]F=_XfVZePD(nw4PkM7P?[QcNi+VL^q]HU
    0    840V;EVJ9Oa<]fFs[TAQHBOtLZR0XJ]FSHKXKYZQ-S@UD4=i[ZSJmacEC#9Wh2US)\E
    0    710\_PJ>R]SAA7diF>rgKY9`MHUlVUaCTGKUYHMQK7FYi4CSH>AwbGHcaIVOtOKD?ZM
    0    877=GmLT7UbGOlEPViN[WXL?WQQOX9Hf\XfP>I^FSh@QMGRjKw[=MW2TZQHZGRZfTSW
    0    617UOAc0RSPrHZ3SfdSC='G`E4Z4c#Z;BQGIZJ`ZDN_0F7aKUP6$JMHb9#8uQA^W2R]
    0    620EPBTOLOUHKYbL;TvRBFDGF;CTfIi]OUKNTKSUM/XWUJWG^SXm[e\\wF;Ab>)SENY
    0    546qU<Bh$UR<UTM[H9HoBB\UI6ZM67ZDI=D&.RNO/Qb9S1U/@J[kH=4LhGNw[E*A=^U
    0    768X?::TD::B5G\JEDWK2KJFDRB[M=MMOF<AR:;oB]B.\T;#B*clQVD[TK@4l/A;*V;
    0    808IH@FJBIYYO9IZXKPbIZddU>XKAIbfj^SVR;VGR=V[W@N@=[SV][F__nV\wQB@TVK
    0    712T^KRkB`i@7]<]vQ>SRH@nF>@9RYw[:`EIYj[EECSK:^QSWOCN^:gFU5E@eGFDjFA
    0    6406wAFPUiN,CLOdX=COG<R\>QNMcMaGCC:K<LTCR?M?M:WWR=@j8TZ5dQG;^FVTD>j
    0    884jTD[@SJI;JKZKA<ONBmDZXE_\X:`=8HNe9IQRN>_noO8JB@@wCKJGF20VQa8#?Q@
    0    646S0DDONZK;-NBWWf^K^Z8P[<J@`3]jlctXR^Y=HQXw4cp=HW_WcQ\hhTMAcEXdaW<
    0    780?BiYgRDXY=[CPUwK@?N[JUZF?FGQPoHcKiOcK5ZBNGUGMc^SLRNM]K:8=N<OTF\`
    0   1110aMENSIGKKLNb[?7`XGJ;OJ=NeQUMLW;MdUSJZHNNOMMIWLUH[SHK@K>?GwFES/HI
    0    934?ZD;DNQQ?W*RIRJ@H,_NN@FeJS\o?@TS?,==<VTR^T<ERMQ_RN8=NCLA[gwTA_S\
    0    822FMiISGGkI\3FH_2OUtdi\8,F&P.nO5>SULcdL^:?N_NU=ETXPB@=?ZQ1TwRV?/J7
    0    900UrQID^HLEHDBf@RD8TR_M[cB^>SJDOGHVGXY?RORO;DDiXBNVD#IFBE;K]GMLaNm
    0    809HewL>]5K/XIU;9G3LNd^;bc^9R?NJ=>_E=PZHIb@F9B9bfW/I59FDP;=P?sXPbWA
    0    592U6Z@f>PAPDJENcV@Q?ZLXZSX<;2o^j\VIKBaNI<Vw[@[T^Q]XI*c@W1?Hc0qP3RQ
    0    650`8HN[=cU,:cJLpcD`ZMU<FWOVd=NjP]STnkmR7HEacP\ew[Y^R_olDD?MR:bbR]=
    0    829PcMN`M>I?TDTJCP`@;UCe4Pm`_9^C[WIwM;EWIGeY@VNPM6[^]iSvBLCHZ1LDDMR
    0    717.BIfU7PN5G`USb`NwGJ=V=c:K\M_BFdt?tpgA\_SN`oS@KKE$Db@Gk=@Z[QSL=Ze
    0    587]\vWI$\WiQK#IkaN_GpnNNWqKXcOLCgLQQLU`hrwaLdML?EAK.ORcRANjFUPhcHE
    0    679=D`w`N?PCJcA\W^JOgVCHUgP>AIYVcgW/]LWO<gA]%U[bSSU6=JXRA=AbEUQc]VJ
    0    696dI?e[JYNDSOANdPWYOIOWVVG^YbjaIM^#MNXiXGQSYHRiP<EF\[<CFZI`MJ4TV8-
    0    842WJL_g>MTP]VGjPHLTXc>VAHl[c@^ZRFXYXN@Y)QZ_DLZYUKw)SO>f>G1cg/EJEr8
    0    880H%HQ@ZpdmfSA^YUILwFAj^N@OIUY`DQ7EGhkZKQ9IKi_HnILQE[h>eDXWX5_`ZJ@
    0    676KbINA:SMBVRATM][kZQTweO8ReIeRcMZKTXNOJTM:ORTHYWUUE`9a^8CEURQZJf[
    0    756ro[D8FBM@d7ao5E[6J`VREUIWQ_</:QBe:GBU[DoWs^#bPP;WQDP[/fW)SqE6:V\
    0    689GM7JJ3JM2DKSLXEKGKYEg%<NGG>XAPY;UBEP-KW\_ABJ5JQLA\Z#LBKEMSP)>TQA
    0    632hw@ZcbQDmVJFGC[WUINlLLHWTUK]p9j>TWGwi<B=\`]bLt:GU^ccWUY6Q@2^R@;b
    0    600HWTRNWbLOQ@@KHd]Qf=Mp@W42t;OWKZpR][m4[\<QG>hc[TD?KLJjUD#dkZIGMOa
    0    699B/9>#VkM^G\ICMCHV?>7EJE_?P>O^PWe0@aUl;VNhAWJOf>E=MKXRKKD]8^4KT`:
    0    550XmO;_^A1\HVjSK\c>HKJk3^mC56PRdFPVFE>FP;Pbr1DL2\GkdR1lwHW6f^`@K2F
    0    440UYAF#?Z9FT4YQ)&VjXEIK6-h<DQ;p69?^TZ^X$KeaT^BQWhA@OG8V9MZ?dE5BOVB
    0    608@`%aTU]\T=R`c5Rsba:PfHEFlXI`Qv/O\db_d=VHROYT[2Pa?QPQVQ:P8b,w>@UR
    0    889eThR*V4N?\DuK67DdBb;=TLkgwh9n</PA59<_V\MIDIDa[8A[B+G;D=<v;V26OZ>
    0    817HV5TX#>T2,KUTNTLK.Y2R8FVA_2P1L6[LI7CIgZS>IELEICWKLH3Y:B;[O_>CDQ<
    0    812JI-eaDYDNHRQSQNiXJFC\:ORVSLwgN[DaRC^OSuN>Y^aFHPMYg\RVP9>MR9\Q;j(
    0    877VwPBCFHOR@DKcH>CTEf[^JR[DD>cFP4Z`DO>E>7\e?8GKHPGOWCMLM>E+ZFVJCL`
    0    654WL]]uNOgBYNLBmJ[[G4=AdsQ:w]tnTie5I:Ds4s<OG]mFfS[3JQjoA5NF_acHApM
    0    606VJTMKNCVL\^CBXHB#7?FcTHZY1K9>GMENBLBLFe@aVIm?H6TO0dSL/021cHCWE:B
    0    915<ERL;0CNEIH@ULIGC@]F`2RNId@mW]9TAFKPF=^YD9>VNhHVM[b-[>:#?\DHO.YG
    0    513]FX58SOIpdLPb^IFDk`Z][?s^9Sm6Bm9L>AQFUnYU\Z/+BSTZdaYJ=R:piPnF:#F
    0    939A9F_IEFKLMPVaNFpUTjRVA[JFhJeWWVDS@>M^JgQAHJO?aEaIUoEwJIF_S>\LR>R
    0    662RR913JVJ<cH;QRHnONVOtdjiGrH[ROHbs9/Rg8<SCTQwT3FNb\SJMM]HZRDL\EGT
    0    850TG5KGU>>NALwV?<VXSKCcNFW\dKXRDN7iLO;[EIG[^@MGR;_:eQHHQc?G`RSLCGN
    0    583[HGJD5XV;7LWHIB9ONQXQE<?DKLDZH;PR3O\?JDPKOD?UQaRL>K4YIKLU^V4;#K2
    0    653ZH7&D]L\S9<fP@P[U(ROMStcX\KY[M6CQINIZ;EAQTFTIaCg]_PbwMiE^XVA*V@K
    0    739PQK>U3c]T`KMPKCHe>KRnfRGI[KwBFCS:GmbYb9MEDDJAFUFTNNCJH?I[jXAHNEW
    0    859@L1fZYX_GQPXIHKvdHR4o;O=LgRbTT=]<T=WW?ISAcQP^:MwGqiMZQC,bW<H=8V;
    0    578mMUG_EIc_mUVZT?JOIQ?L8\bIQ?`R69BP35aDU\kB>-c:^D[F>A,d8QPwQW9fPR`
    0    667TXKrE@OIKcPJ`6W_fW#LF7SR58DM^W`[ZXFRGIGJNQ`=PE`>ZJERVWL;AFB`>.LI
    0    594nmNGOOUJM#[@iJF^L?e]QaS[nPG_JlLN\XAJY[CpgIM5Q<SES`G^bQQe_wE\D<fm
    0    829wARRb79+Yc@F6D48>FHWM\LOa9;]82C=Q/;3v4CNYpN41^;I67HmA===MHEM>L[S
    0   1045W=XMICLUQBaW9NXA?F[hKKPOSVFFVHXBYWJVXL^GCJNWINU^PL@ZZ?ZFwMKRdVDb
    0    877WTRMVWXZZFB6PGUKT<XgHM]IH<STNDXKTQQJGaCYK6GCD8UIPJ9ERlaU[7TR[UCw
    0    705EZi`McO<9@bRuVgXF9ZSBVgQJ\]3JC]BN@;P`NTSO9USAh4KFLocbhkBwBX__Hbq
    0    862F86kWI_fNJYXHPWMZX8OQR>7SWBU;KA\:FO^SNZ27DNQE\w`LLK1PWICZ6@7XFLI
    0    8630R]VUTJW8J_9]JMSeC7AXHU@E[NM:cGQEaO`?AV]P#NQH_=MLQHPXS>WFP=HVKoE
    0    787J8imd@JkV]cRNSfYlaP2A7LYFuTRVTkBD^YTg@w>G*Zd[_lO/fF0E\?W_G>JI[EY
    0    772XHEdWhK-KuE\R>XAZFRQHOQGC1KNL`T?8knEs;=Z1GSh^^BXI?PdUb`^YM]>?DOw
    0    496GEMARSdQU9]0QSURk]\S\C]DLXhmc;XfRmEUJZbM\3nbJil^-PNAg_\b4VL]Tw7Q
    0    652Z3Rn>LTG[K.K%L8I\`DCMCwXSAWA7oJSWqJF>QcL@BfMG@QBOE3pIMPXg>h3JM7L
    0    859`IYO[<O'eZA^6'CB<@=w=UY=_7GY4ADEZEC/TN3XsME:IT1PIC=QK4JV`WhD=:_c
    0    814^AR@COdGe?WG>b^NKflIUF6b<;DKTR_>UN<LEXT@PCP_;KcWP<`JfhhwPaRROl0K
    0    739SDYRFLSPJWLFSG`KCPAKJfW[^KO:MRJOgMG<]GBT[[UCH42OTJ^SJEKA=XelKVXw
    0    694V_Bd`@DM[L:\NOZ2JLL_-Nw@[NSW4JcN[LY:i>VSegD@HR9YFAHb22[Bm>MODTh1
    0    900cgUT/M7VBPASBFDaMMmIHNI[R_DCQFCF\HKERJVWTE?HUEGVQNODUEJCBJQICSwJ
    0    691c#FqR1BW4IQZPRIQFQ?M=\WGOg\DSgJB;[I6RQNQ;]7Gbj`R>EU?c>II`aN-KKpH
    0    530\w_ZLMPaWfX[oFB`oLp;]RSLBYGIe=`@XPQ/wgVOC?]E^.gKDD_L1JYa3jhC_L<(
    0    692CDA>I?n>S^PX:YB@Up[JVIK1[EU>]QONIT/LiM8>JwL7DcD>:h9YIN\bESERWNHP
    0    636KMIDT:4WX<;^Fg+;OPDJEE<U]H[2JG<UAdO5wE3?DF[ME/XNMW?e8ERaLZS5EH:7
    0    640YIjtt'YwJgwC<CaQPa_8]SBM?h;VZW8m*OHSY:h;8-;WTso1>mV>\F-CSWQGeLaG
    0    725S:NK`SJQwSUfP;F\BR.GaWVJ`8fTNE<G>SRMVSL\=MKGNK[JhTKcZjspW`R4d_IT
    0    628X^`HCP8@_\]RDm?CPf^LjBQ]KC;_P^lGoCFbMwPdhuFP_^)K8EDKL6NK87PUeRCb
    0    701KFNAF]UQNQMCGE@MdLR\TQqwCIAJOCY=NAVGNVKWLXLBNYMO7HUS8Ja[[LVDE[FC
    0    731ABNXW@Xh\dhHJUNTT`C;HGVXOSLVXbNSTCBQoTeCXB1Q1YKVKaI[SfL_wQIAI_hF
    0    671Q4cEXQ>0HDNE@<gFIZXOPXQWSBOF\jV2k68#QVL]nRGQI<>E-+8cFCOS`CMQX?RZ
    0    7069d]GaBRYCSKDnR=HYYI\d8AFAX:on?>wFEXPANP@ecOk[L[lQLJG_X7/MI[PNDG:
    0    752XXCaEEPcFW@Y_abYK=YWYEMF?kDVEMUKc/E>WnFwvUJ\:6`JZFCgbLZ4>Yc3CK<\
    0    978H0YQc;KJGUQ2U\j>JQT\J?Eb>5BePwB7W<F=<e^ZhM>JGTV_7JLDcV\FiNQJULOf
    0    815^77aj9L2rgGK>5=DH=7eAb\S^MUlN<DLZGJ=hGCFfg@@Db3E-F?bK?7>wb_3=U]l
    0    816A\T1IOM9QRC?FbJDHY\f<e`YB>>L<YO\=>TODwZZNn2T\>MRYGKKMNTEZZuPSBM`
    0    718I?E>ClT6^LFLIV&[sPLSWdJEOLAF@eH'ESUISQAMVwQE>/<JfPM\9c]G8YTYWSG=
    0    611TbH^dTUC2G:E_SRHVhMDG?aMLHP?SCoMWO\(\bO[sKUFLGvB8wF[;CATR.XsLFZ5
    0    762OAE75TOETWA[;XKVPBRHIUjMMdaDJ:LIcI?DLCUbKmECIGWUl[YKIIwR?[d9RZU>
    0    650kTHOS0.9?5IRIVN@LVhTwWX[ZUPgRbYQcZ?JQNHpY:CF,AcqHWRMnb2I?`CEEQp2
    0    927PE]HJYJFQG?U=EFMrJMM3GmJMES<UQKITRhW\QO^\Z\C?@wE`eU[P\ODJWZFe[IN
    0    808TG[e[<BWbjJJnWDY8MSRR]G>JCPVKHOI^[d^wGcQ]^BhPOBNFS?bWAH>YdAUb<_H
    0    719\XHYJIN[KTJPWO(L>EMdPLWK_RJw;(QBEA.:tD575kN=;c6CViH^LF/,chL3B,uW
    0    866eT[dR]MNOHUPRM_KS:ST=MFK;?TGQaSSgGF<ZQPN_SF]S_ALBWMTA>L<XKOHPRdw
    0    734W-JNGHO4n]Q1HRKQ27Kw6YMF5G4X*9L(HK3AN]LSYkMP$`Z[[6CP:REDZcR8`A5P
    0    866=X\SBXQEQHBDIV^K?9TP<TwY3>F=__aqYMJH>DVOO>UG^LFME:SHH^@LIAoUGLec
    0    907]FDHZU]@w(cH@XXRVR;fEZWIlE^[MSTRLTXOP@OOXWRXIG]^Z`HS\[kO8]E?mW@B
    0    625@T0]i'DLGdF:Bwk?BIP^QP2JAA9\HI8l7PMa^KeBPNbll:D@?=QYWCPAHPDQO0[[
    0    535DIGNFOu^QGi\WAKjL_G4wN:<oE;UC4=6AYdbO=JR8[Vl[gZUbrN)IXANVB)?Y(0I
    0    737VSOMeLTPRTHXkG[wjFGOXGd\lQ]M`dH8]aR\RYNpDGNB`eLh?lA9E;E;GNTMX[PZ
    0    802lcaOSB>>OW#]CD`<Z>\HHXTaCNO)ZGHJpCYAE]KTfQBN7FSTC9OD+MNmVEWI6cJ_
    0    936N9>FDcFDcIHd3AM;@P2ODaQX_Me=PMN?NNQ:cX>VISQ471QBTKBwDMZPHVn?f]89
    0    928gwY[N5G[ALHUDNERe>JM_HMhBWPHYCKZ^L6[XRhVGBPTilY[DKU\K@A:mKR@OER^
    0    544KPSKG<6GsHKaDMDRHUK#3>SPA:\I@4GRaLFGRh/[]UZc^8^C7MPeb?Zd:DQdUO4U
    0    678[11Ia:YRRwPN^FGNAW=_WT=BdI4ZAa7?PTVWHJaNWwFM3OQD[HK5OM0]\Y`6:>?g
    0    670\fNH]8UcDo`QXOL2ZH^\PU#O6A@`?37L:JEm<OSYIP9l`a(9H?c3>P.)o5_LY-:a
    0    665R>?LSJYM\>QY69w:[Q_S__KJK@@BRBVESBRWSB?JXUbJBeJHVW]NJPPIOL0`\ARV
    0    894]wDUCNNNPDSR[QOONP_WF7SUQIMH?SdWWOSIZV@hPRWR_EKKJPP^WJNYNHVd>IQT
    0    686HC=\UGnbG8eARQG\wPNMM3c\IVDiOs[V:QKZGWgJL@Cc7Tm\N^5Y]N^\KkEQR[VB
    0    536WDPY.0CX^qU<F9EKOUB+te`n^YO*mQnO<M;Qm;;3DT,e\l63V=/m#[CDH+GkKF;-
    0    497IN#T-AbbWiOa[cLpPjT\JU_acDlJFO;_Sm<cOSidDe1\2Ek`^c>&Mu^uEb;;ZKB,
    0    766ZYD;9UPGLDSDF?NaSl@KcaF\g_WJUG=JCQAM^>?LAXbLd`ESnaLJC`MN3wJDQ@UO
    0    688f3aRAXPlRC@tLR,QYT[GH^]HNm`^_G:V>?[H`YPXDVmFVEIUTVLAGDfbYZmDdwMA
    0    840_^DJFE_KF]Q_R32IwGE3gYF;UcQ_YMRW.\UJSFAS=QX<rVSNM]O;\_6V<WO8QE_1
    0    842GSPVUA6;VGGCMV]KGBMM6LDb=D?b8CaGDB:=@H]YI0\QJRT_=>BWHEMZSCYwUIEv
    0    591V8iW[DLhAQD*pUih_dP,C;S:SUDMLtZVFw[MXKSG@^jS4A@bDW?GHC7A0S*UD,oO
    0    704_RmRF85IIEC\YOG4KQPfSGkwW[iW9VJLI9hHXWL@@5W_X5EGMIO>:=A>][lQLURV
    0    645MKFIPR`Y:U_>bbWOkaHS]c?4ZBShfQcc>N^Ym#>cT^[J0`NSOjdPZS9Jbh5]?PKO
    0    666PJ3[[VR=FOCUeRU=eB4;bHWX\a\EXV>`UTG6wPF^VSD1QDMN`cLCMZHm?aQN]\Q7
    0    648V:^J_.QWlJdQLdl>KKl\JCCh><#Z9ggQVGCE(t@SI<1v3]jhO\C&\bihFo@P\lD\
    0    696H\]lHeHF=IY3`Q[TVb0g@6N)>TiO\BawHdIX@^<d[?cCV\>F:9M]N8B@ULX=TPT_
    0    855;geYGFOPD8SHBVbPKL[L]I\C>IRHIqw\WINSG]Q_gK`HoJLA@BeGOKFPOV\j@:TV
    0    546RRG:O+YAUg=KO6D0:BKl;ZJHPB:N#4=I^.5iR[D1Sf+6CS52F@JP@3,8]G`N8DA\
    0    702cNqHIM,7eW:KXMl9=2wdAQZ^/-KL'ddS[6`4B`[a`Z<?=&4P_41hE:qY@Ofl=OLY
    0    744UF^FTHKEVITk.B5=U@HNDjdUWAO.?C@7R>C<\/O9SwUSTd<IERHVOIZeY9jBWQFR
    0    516lPXXd2O@NC]VR_GG?@T8OJMblTLaKNdTIt\KS\BoMRcwWB@EXUOEJ.L>YERCPQ^N
    0   1142V?F>ZSOMKT?ELSZXENSTS:WJJDSQNTXKLH?@LRPZaBXOLBYVWGR8`wSNRW\RRRDJ
    0    7063SYPYFWwM^\HX_P;XUfM^OE>,N_RUTCY?VktN[5H@QND,F\DV0RM1LVSPZDUf3QS
    0    723b;a4:\O#UNSVGR>[Ta\9TahmOPR<c?^QMFNBGcdGMGYM>YUULMXfQYXbD;RNDT^8
    0    694mF?XaCD8ae@CIDHH=-PeEkSX]79dP5#<S5C7iE0RcVC3Im7J?A@i)NUR\Uc;*VU]
    0    789r@v@n>0;f=NEDig88PbT5@RY<?sRGme8bGUEAgblaBYO5.VkJC#ZeDlaHZkjT^HU
    0    616_JYHE>C)q$>L>eTMGiNDPZ4WX5PN7WDS`+LM]@<`akQ^#D]M\Wtd^JpADmTMOH0>
    0    685V.YLTL?[9[C]Dg^ZNIPTPcVE#WK@GJSc\-YBVEW7\QP<V`U::ADY7@NB5;UYACK;
    0    815wOUG@F89[Q._nQGSG:_GHhenS\\?^Q:;dMP+PFTSOjHLA<:PT[@QKFXfJAhCGYNJ
    0    429m0>bZ[aD=FWSgNKAJF@wHS#KR]CD`gUBD-JAhVEOKAtZ8v?ke_]\D_6?jHYgS7v]
    0    756<5MVRMN]UJbC>OwUTUJTmTE6SXWhLpjdVeD^WHFKH+4W:dhQHibLPVRR7RDZT3Pc
    0    611L@9O:woINNjYeVY[Pv_=VSLH]Tm'TAUg`U@Tj/LP=spKXZa1lM]]3CJe.JYi]KI?
    0    752^.^\&>dOIFLG?K]Ice>K<LA^6AN:RWQ=`CB4X8KM\lWMC[::PPPKCaiV#B2]Y9B@
    0    709nFe<aTF=_=BQ^bZ:JFTPDBTZIEO]JNeUiQR>QhbDwCHTJBc[?6DYM[sgTIbkBaQ\
    0    590NULY>b;J8D:KR-AD=JQYOEgiGJQ88[\RQ[;=9^SwACH7SHO_P_6=BiTK,UiMML2X
    0    762`PkkIIV\FXOoLAUHh5iO:lR@YPm<\GQw5Z[7ZNd4EMMUmd8J;MA:/02Ad6sMNVYK
    0    895cwBOJ/NEDNFaUOSWTE`DGX@wRbEUWaG@Y:EKdCLJZ`?I\RCMRYU<ICH9RU]JA@jL
    0    651uok^XN6QYh/JOjCCGL`Q@Mhg[MPLMXPab\^DYRJCV]UJoHiZ5,Xmu^RR`NweHJIN
    0    4978sR>G:.c57DG&=CHb:2ICRi?K:?:EQ[FOSW#YMjeNA[BSPeMPI]9aU<5CpSP:T\L
    0    496;IEGIOiEc\IVN(M\2TFcw[aG?Ej09L=OfF^Cm;6PK_L4]F=:8M:`=niU8+J:0@gc
    0    554fQTI8F83WKOeT?6_Xg42@Pu=_g43r<dN.KSCnDL6J\h3w]4D>hT]CJ=XbKsE;cbV
    0    944\j^GHW;NLVEg<LHUN?[FNQwT[aP=J@OSVETJPMfFRN9AkO@DNBTJEOFR\RXLAT[W
    0    552TRgL<KEK<NZ?U7@_BGm>n4f\Dr1RNUUbOX>=]U3PUWCI_]WAWgL`wG(I15EJXGN8
    0    536UjGMFJQ:>XnIX^Bs3NX:OXSK=NJ]AiZKXNXL;#^IInAdLXKROHu2NJ8W,J`:D\j`
    0    624wKA[+59H0mVpLEWdP_Y,IIOi`eKCRNDZ[6QDk<Th?\\C^:9SWX\AHM7.,Q-;C=><
    0    5933aaCRg@3TX#2WEY>;6)mFKbWFE>5FNGMfGE2JP8YhO7+Ob=FGJ+qB:QE12UD;?TE
    0    629=bMI-ZHOWeZ_H0BMMTJ5GDJV;9ef?gNaiOW?XVDmO]w87H%4NBT_ETcX;;SL6DXR
    0    693B2D?B8OE69>Xb[DNTHVlUhZCBTG>`Q4BBH]XLAN^9wSAJAm<]ffLOlQ=/Lj@HO<5
    0    693HUUUWTR>PKXKATMD>9=dIN^RX]PP:RTNCK9M;<VMYMF[SEWQYMAOgSfCwL^Sa[NC
    0    592n`?Wf\L'R`>](A4\U7>i*TKNw>Gd68@3IF>I\11oVoQ-QZ#UdVHaNOAKYGf>76RS
    0    747OcIO;XWES@6q^NPSXK[>nSKYbSGHXc6=JMT@`l=u\VG=w5@obPZ9KR2X6cYQ;Gc@
    0    543`Ycj;l@;,uAT9hOUSseFJF[^CiYDpUatPbULVQcH[U`]`X=R`lR]TGQ.FRkq8AwD
    0    615]ciPe4Nm,Q`g>JN?bNYHS_\^I\;MwMNiGL3R9[[d.=LTtQPQFFU7^YEGa>]eHNK8
    0    787\\AB;W85SZ6lOFTLX6kLVQFU`s_FHO?;K?:@ZT@qWw:G\0)CgTBI<TAA=YG@GCL=
    0    551LHPjmH9nNZONH4;=ObLO>WJRnd>WQ58w>>AZa<b<XZJ4FeQ5GB>_CC6$^Sa>;\Z^
    0    795AdJIXafCL@KSw=\vuJ@A`<EFIGSPY[EV=Pb>HO=TDRDdmGY>WWQWD.TWDF;T@5P\
    0    697tWWFJNGDoN.RG[Y(M8`q@;KcKGOM>HD@a@IB>kZwqQKZ8DN`i7MB]hh_IgROOW9i
    0    934?JBT?@WGUZ=ZNOCcWRD7h?ADqfS]I@IFDRKL^3WK?RNI?^RZfwTDa_?=ETBHT?WJ
    0    782EDP6T@RJKODEgNMCHM^scfRkPIMIGTL3MIZSV_\aPPScWEVKwK[AVaQB8IPB^FFW
    0    787JOMPPV\ZHJb5DBML[IRTF]TA>OCTFINNE;[]BI+AAc=<7UwGaEW8AGW]]SU>LdOF
    0    619MYLbYN6`vQU;WHCWK'N?=]QEJHcvh^M?gPCC4YZTc_2bK_lon[IGMGRwf_YXPB>H
    0    845MIJ@N>D7O&GWBY[LDXUV\LJNJV>T#PU;K_<>aS]VKJHVM`LELPhIN[XEXLS]QU7C
    0    682>VP=B<\CUnQI^wP6VLga[X9YE[>q3@A_R<I\BR=dP:MFTBX;aEPICi]E-boK<5VR
    0    763PeU2a]@FMMCCZ6]Q+;hPW>[oE??EDHg@i@D4Ew;dbKa9XOTVPO\PN5NFB>eP64\g
    0    539EMATa5HARUD>L[M]ZP]NF>dfc6HD[AJaX:TC^+?DQAA`?eDQX`jXXsPLw[LXU&3K
    0    707fNhKDJEF@lGY2LVJR`i'RGSQEDCCW@BO`*GY]CEDSwVA]uLMVDv^8B=FCCAQ1FI;
    0    702_BU[g6SnDdQBkjLHw]VS]scU?UC_LQSPA8B_dK`7D[MPDm8N@@YPY67@tH_A?KwV
    0    766YK>D_H6gY`]JAO[;HTQ_B=WFIKMw]PkH;OANPHs5Q;F`7kMo=<c?\cRMKgIZCTHO
    0    672mBHok$KoZL`HdFN>THOXGMK=Z@Y-ST<DE;DQZSLZ;:VU=QsJ8LI?LWajVsw;l]LS
    0    638GK,W]XSCN\JA@fhNBS@^;M[`K\JUwBlHDGZHIRIpG_NXQGWW]`VQOVOTBX8fVST:
    0    874Y[dXWB;@L?L=UU\BL<HXDFeP>JiV6ZPPd<BE3rRtUJ_MG/[PRHB^M`WS6Uwe?XDB
    0    701TGYOOKgsSwTWF:8W=a_JUJR?KNQ6HSgOGILKRC=S\S_W?UKETG^OBMBPa\^oB@B^
    0    634V6UFa1PjCM>R=WLSM+PHE@]@^DCSY<>T9JLV<6Egb<*w)\k`[Y=HmbJ9WfZ8g8;_
    0    674D8\UV%_o<?L9FQ\[CYII<AM86\7q;Z]UM^c_JHiT\Q>M)/E]Ah[>w?OGHP6MoVRZ
    0    570`c_flJJeDZJX=TFFLULV]GO^<wgSfTKBKX6<MEh>4D)Xh]E:Z_QGSa?EIa5L?CPG
    0    648dl_ZdS=kc\=Y@=N@g:_UH]sdDkV+sJG_I25GgFbfAYL7^]d0M<CN7<M9OAw>A[X]
    0    849;LHAROwf3iUIPfGT\NE3Vd-OeW>j]VO`A@daQNKO>QQ[KnnXTMgDga<CA^GLQ0M7
    0    5255d]r'.FNKXLMN(;ecKj-*<9NC?]X_D3nVVS^[1lEQ,ZNIDA8J+36EC=<;-QSX/q#
    0    489q[>1CF>@UXPSP]AAU9[T0rK-UvfOT06DS2kANKMm3@`>OcTkXbF7lC5l7FwO@D]3
    0    943aJGKLC[_[\RaNZ:?wNAB`\<QPREBKCCXMIRPLYUhCTKM?VVbS:SRMdW[P`kAWVEH
    0    623v?\Ac?I#gOA?CeRJ5I_RGSNf=R=3=6Q(oA<5c`COjodQIj@MB-IiP:PHZ[VZbRZU
    0    743kZcL:J\QaU>S^MH@N=cZE\fgPQDJ\NDK`EMSFIahLPGF<YNH=D#RFCZVWGlLF^[P
    0    645Mr6V6GBA1P6SaPVL=BspOOUt^RUPHTF<REB8C71c^V;?w=OQ[K^:J;T?LbLB6@_A
    0    674uUg3?4@9fORuT<LZFGUa\P<fS]<MwLD&f<MBF[ahiqUaBNMRnKlKOBYF5eXBEKF-
    0    807PrYU3=Lc<[_T[G>I^QRRUUkT^TeGXFJb7I^2SA<GRHjLsb<CMM<I-VGGRC\C;Lw@
    0    694NLpEGIO6MLSC9I\WPMoZ@2pl(PLETKXRiKTC8]kEdGBQ72SI9[X#i;bhbKGXLSJ`
    0    925QVACONJGXIDRDVSP]/`LsMQObHaH@cLCXAA9UANWGXXS=NUM^OPE_w^WHgBHRLJR
    0    77777DYgWL_>6TC=NISKQAKM>UBYLMFKiR2\UOM(;GwKG?gGDBZKP?Ee^^CENDdCBSV
    0    682c3NJR=Q5^TBH5M=E7LDU=V6Af8?\#+G=gXFGj0KRa[9_6^dV;=O\AIMSeD\BF3;Q
    0    751RTwDJOFOONDEBNJJUVYV?;^w>OT_[XdPW24UIKeR[77_qiP@JW^5j\E7RW7>NK@[
    0    611Q_BAQHIQU9PAN__ZjNkV]HHS??LnMlD?e9[BFwhPPMUGYYRcY_?ObeNWIWWHLIda
    0    701`??#1N>5aYENA<@eH_SR@8SXV=`2PICYc>@DQJ+Tajg$O0I(gU<S0NKSBNOH[IEF
    0    757O=PfwhH]P]XGQ[JQJd<OIN^GcYTWbRiNRg<NVCn>Y<AYMXLj?YLrHQRQQWJJQGXI
    0   1095\?[NKJODeOGP=JHNOXR@?CGOQ>[EWVH7[SDNZWPIXAW2#B]cNRZMVM[O2jQMWGOA
    0    732?R*9UWaI5GWd#a>RB\8Ul]Ub$^?R9:CN@H<h=#H84NCKF\=3Z8LkXQl9NFOUO8KU
    0    777#(QSOQK\]DY[YPVjcRFjU-J;BZCANMQdLL=T@8ADCO2U3LGg\TdMVSbKNMANZOQK
    0    659WS\<\p3:LJ>@fH:LaPSwl>BKHJ4L@IQ>@=6HCUCKCM@:f09JMCXIJKQ]bUZ36YA>
    0    765K6KSr3AZ3G\LHlAB\@RL[J@:P\CwZYHG?RY\PP_CXXK[6DsNTEQ-RY9XBq\NF`S0
    0    475NnU@)?4@D=&a]EarbVOFB?nLrePAVebFhI@%,a<lXYeYF;[GwfDG8@Ah=CgP52ev
    0    779mQJJPNF/YJDcXLMaPITSEMLLRiZIT*N7bOfFTqRgIjC=0@:ZP[C:NTNSVwS=CWLC
    0    634C#UdET@O@GTZC>PhpB:)6-EI^eSOib]UFi^?hJcaUBC7>C`aDg;MRhep5_RNWYV8
    0    610hYLEI\GCB?R6Q^QL7OGE`TGbJLCQ0^a8^J37;\[QYMEl;<SlS(:\wUYB]nB:JT>=
    0    792[?a=eWM@SBKF>LQ7S^ET^3L9TsP_XdGL@O;[wJEBU^IdL`[3AWcW\07lO^RPQQ7L
    0    6027cILUSmg;af3OL=lY`11gmAXBwYne99l6<VUTZ].=XWQoULjlhkbGgEBGCS;SKKf
    0    7150R<Uc=Yb;Ra-5E1YoaJHJ'X^Ki/JwC#JMa@JYGi6IZI\;U?PIKKDGB56G;<:NRgC
    0    769M5?YLNhalJ<FL<EPA@QHJ]^<\H`EJZKPAUTPQJL9JX]KDAe>]]AY:whb\JPBVaN:
    0    732S]?NWTYLK;@A=3SW:G<BMFVH\ML4`K`+&@AKSDO?6TNP\Tf9w\MH2\LMmCShXADj
    0    694LMA\KW\cLQZD6DPnM?@QRUWD<DA>b?KQ@PIa?HXGA9hgWiPPPS^TT]wAG6BhiIZT
    0    648I[>KvY]nAAcLVDiPbNBLeZPE#VAWek^XTFP^i,]_]<QCK\OWCPVXA^B@NmVFTQtD
    0    602<9*VhYQ7rH=3:[U]PL2i`YBGTTCc5PjL9C^El@I9\GZI,YLmfwQE_`UR=IJMT:]=
    0    620TP>UELIT/HW6G^SJSJ>hO_VSSV#G]AG`IM7F<bA1WX5St2FIWiK^:D;9E>IuW5PA
    0    724KJGUS`el9Z[NZO@WpTHMT[KE:DNFfIKDGLAKR#Z06TJK`SSQ=UA9?KGYG0\D^_]F
    0    860UI;DSP@JfFP;HGKF[cOV3Xf`?9GIVOOYZSJ6EPBw_C]7^Q\.<KFVJZVmDJXUcUM`
    0    772R6DQwaLQfSMC:_BH\c@LEPXDTVSADKGNYGYF]^RYQHYA@SUAMGCqSTP^KOJN\R@F
    0    823L$WeRCebHGc;MRLme]@DFB>>_gOHwObTJodGr9hD@Shq2OjRIwSS[>YZ?iIb]TjA
    0    979K6`PW+G\gVC9Atg6JG[>713I8CKRRXKHUGK\?TORUIAw<[fhB-V=dWS_QJU`g`GG
    0    511wMi@9IMJnd3J7V/WQBrgJI66l]8nQJJPfOXgApJ5Mnf1h@OUhWb&LdYF9iR9=E?:
    0    573raSQ;&HKEbKDEYOI^ZHh]^4]b_5`WRZoDNP^>.a\Un16vHjCT7J:AH27wVp>:>II
    0    739:eANGlEYWAJAH6FLIQ@aEff\MF:5K9C2W>;uS9L/OK,jwhIF\BHR?Y\?M=YooA@j
    0    737Q]mH^@A=GMXOImZOZ/dW`?[]?LIjPTeXI:EJK\KiwW8Z@MIQ\Q\VvUND\fVHNWOF
    0    468n]#6FhT>UANOE,3=&Ve&f5LN_?P\WX%@4%d-(L9oWQIAFNUTGQS;gLNB2gV$UN5W
    0    657PdKM+DkFaNCM]W5OwOd@vkoT>RUAF2XRQTKOs9^WJYBEN>67YaWW;HRaSbIF7;T8
    0    901KRGJFTQML>PLISOA=TLZJPsJL9JP@QT9LJMF@FWWQ=LOJF\MQL6cLVgRwW`_`o@[
    0    580T[@MCFHePWLD7`FJVO:t>>BN0O/TYBWV[M<RN?LGw-NJcLELHGJT@SnIf=H[O3Q&
    0   1000Yd?H@DFI:YN_SH2faKOAwV6Vk[;UIPEI[HEETPBNSg1EPNXYblRJS\M9GnM@S@U;
    0    525D2XEZ8U@tJNI-UI>^p9))A/RFG74[8NUU5B3dIC#q@_e?Y4h8\GdI?BAGB[aa2,Q
    0    559VEAJVK?]VdE_RS1R@Jg^Ma\_w4NPL>4F`]/Od)g=EV54[W>+Z>]iAG/IP]F2/SKs
    0   1053LCV^dQG\RP`@`LXO`S>-UNL=?HTQST[Y2QVQU:wNITKYVJ`ULOHKRDIMYGTOdS^E
    0    581hd?lZOeJQYnFESXoZ]<JGiV/S[SDpUGq#lw=[M@fOQTV6Tqpe_UNB\Wf`mlG[sR(
    0    668MFYFGX9FW;PPMLfPLS-MA>_AY0cL2Sa?BMR#9XDcfQX\=PTS<RFfaEQ6#fGSK?B\
    0    923JQ\BMH][MMWFfaA5rDJ4dO@N0N?_G<LgHE\^8LOLP\4BQGJ?XN;KOJ6CRiGF9#TH
    0    677Ta@HRT=BJ4w1VCoC0G;\K.1N;UFLHhbT_;FT,gN_]KHH]GDJQ=QXWLT<PCIaZ[YH
    0    638ve>LLL9[TU[MTXr?ME`K8Mb[XZ,u=A@XP#IX:SbVM=C`jK0\-4RLbE\euL]TmU]J
    0    779G>NJXArkG`V2K[RaMEA[QHB;GRWHZ]Dc*IQwlV\GICQ]V^W\SU\iFQGETZKQwEM5
    0    808.?MXb1TO;:WHdioXhO1:TFR@#P/ahfb]CS;_uJVRL)ElXdFJDT\NYD4-CY2bYAS[
    0    777w?TCMM;@Y;>OKLX=SGMK=RX7QK[KfXJBVQTB6PULJQLQHJXEUA(VW\TGFZ>>CRHS
    0    624?ue\lYDEKCnFUW\q;JXh9FeG8J1cGBd<MG4>#kBSnGJiVeLU`T4pmEbBXFEnh^?l
    0   1032NAKdLgl\M^bTOVAF@t>Df=<1>HGKVW_VKWH]k>M@E`wTMsTNDYNbO[FHMM+jV>=D
    0    620OR^O`Hd\ieWJTVP3`TZV#eU[@XY/IHN\KTLCWTlP`T`\7ITKE.3E8MKWHGicSI2o
    0    923.FXTb;`Y$N\FsfnYJYVEa/8KCeHiTtrXY[Vgm<mMGQVOu^_^$[[Tw85<`]FZd@eS
    0    859M;XO7Hd\CDU>K]QNQdGF@=:IJYPZSB97=\VaN;O`S_FJCLSD6IVQR>P#LCDYBCL<
    0    752_T<ZaKFFHRPDKaVQ?GGGEaF^SBVBcZ@8ZNG;QimQWbJkTFjb7<I<FPND`NX>wu8@
    0    661K`]/1w@QQ$LWWPXpjA<O?Q`DKJUNb@LUXI>S8kAHORTAX6`FV]=/_\Sr=k]B^SC:
    0    7120QVdRJw^G\p@SiYDljfIaJBH4kDir,V\Hd]cN<hTWQUsSVpS_CIn]hEFtWNSTGP8
    0    690U[:*MGV3iI-@6JI.P<e`5?VQ=AJ`?UGOO%;Q?LDLVe;[R1Q\YW=B@_YD]ZbLGw=q
    0    796Eh;SVJw\$KL,sj>Gj[VEZRA]GODaGNRS)_?jMK=6;5IR>MYEGS@OEY=,LiYGN?[@
    0    679IY\owMOSMRVM[bpTS_:.ED3^YT8E<kKFFUZNi7J>LDGERhSMXl^Ed[JVXW^MTDTL
    0    651^aE*@Q;#NZ*OG7ZM99U^:JlXT8SJ8I+?[AEJ5@@V_ZU]m*BC]VP]6OnXY?^JL`=Z
    0    835@OGpF9Yk;f\;^]]bXK9Hp+J7>oYL_XKI1QHm[.\/#CBZjeAN7g?@MMG5eH>_nCcS
    0    826S/SH@dZ\WIBSFJVPwc>LdhVMU[RXh?;?DV`B`4IDEePZOQMXcjYWFsYX@bJR[KEO
    0    980D9]YeGdYAJ]-dRPPOw29^@OK2h8Km_Oh?fGRm5h8O4aYIsNMDggTN@P78TIYYJXD
    0    730GOS=UcF3=EAM[B?dP:gJb7JTT]:U]:^OrL9IIJ7KbeWHY0@qNfOQfi:=;w>HQ>NK
    0    636C=n^Lw;:`GQ]=\`OBNVF1US_PMAGQGq9aAKHV>YewC\ZL8jm;qDPAO]]ZJgbgZCX
    0    710Y^=[JSIPfdEYFV:I^VEH`XVYQUH^W?QMPMHc\=ANM@EHK4P?H]wWGThKNHQA=DL@
    0    952INPAA\OJ<=V;EGTHHKH^G7PBNAEKZ;JN>@5f<^H:GADN@S;QLL<\KPK8\#MOG:?N
    0    694UDu6jm3/V_CTKVU4=\wVKIsTP?j?<c_FLb^<=cE_[aER=,:kNJ@_IZfQVYbaXfJR
    0    738^#`^sp`R\Kt8P_UNNRIOV>c;L]O?`MTHVdVXVIIGVdhXRY3OBba[JJTMJUI\O7@_
    0    859V]>Gq0G`;EQ=IWCbMEJ*k82\5D#MPZMj\<:XS:_EZMV^NCPODbUOZT-FM]ICO;JJ
    0    840SwT@D^Q?TQJMbMK<S6[HdbENVUUi5R3?FAUL7`2VA_0<@?f>eYA$8jJTWw_3FP61
    0    857dXXDJK>F^MHN;XU<;?Z\CH`M?8]M#UYIO>:D]UTTPbJWO\@C[CkX\HdDT9ENCTLC
    0    660X^M0:<JI0OGVL^=JCHHMGcGcTFYj>[#/w>+2?NPRi;*H2-QGvT=5IJI>5Q\F<SEh
    0    735]PHL>RiTMP<SE:JPHPZJHk^ZRF]EXGU@[QM<_AOY[VcNIVm;JKYdFdAw<XjLK_CS
    0   1040EZF]9dOS9EIFTQAVK`F9ZRJFG_?JYwZTFeXQUBM\?VVNZODJJaRUT]FZ7IK`PMQT
    0    738NY#RHK_MDGT;SHGDK[Kbj]8CN@CPJJOI.J]W7C=?3QCJV]O@VK@YBoID;VI;c>DH
    0    555QdE6IX=T8GWj_F@[JfX0^@USUI>V;`h\PEK[R*FAwPI-59LN>:Qi^BWQ-FEU=HFk
    0    728EYNISDSN_aN,GPQBE;IwHh`J+@YQ*F@E1?NaOVKkI5F8V^UMS0<`?d9>[AjVTHGX
    0    916c7LL@HwW?VN@BLH_[hV\KPJT@PEVb\REBNPJF]FEaX\XRNX`PL[b;fWc`XNVpaE4
    0    780WCUAh6:'RFW4EU^IKR_4%F5=:O5lATQLK3AE9JBtnI<c>MLL@JHTXHCF9wSS9VIX
    0    484eoNN]I;Q<oPQg>27b7dEYNf_*hfVS+6hM0JWrM@CNI1MsP@:TBH9<P]LN6MJjwnF
    0    627iJ,G7K><S->bQ?9Xq;BH@ZAHYhU`EX/;HSUODX9\M7R/B0ITCNF2;iTP7V4#VI[J
    0    854Kc8T`KKJBIRQFB^`^NTLk<NKUXI_LwNHGDMU]3KEW_HMIOhYJekIU=SJ]Z@PA?ZH
    0    711;iU[UIU]TP]YaOC`VVM-^UJNLfD[\[QOP_TKdwQLK^WEEEUe^YX1P]C^j`BFISU?
    0    755^U??P_H<UYDZ<HNDC<agGUZ;ZPOmKOC;O5RBDC3weVYH1K\ZHORXSZ_9Oa^6QEFb
    0    635WJ]a\NRfGJVPSY[VwXU68JwTJlX6uUB\OmGUgOidKUb?B^Y<EL:dZN\f@NVGhPOW
    0    554lX8?I=MIB?g1[3?i?<ZAd5;Zns>^J[JBeB60uP;RJ6D@OX@k=os#t<BS@YIRB6mF
    0    733NUFHWRB?iQ3T9I:H8SNR/tPFh=_PBA?@OIeG^NDEVaH<D9K3Y[7XCHLZ^aeI>wSJ
    0    649QCZ\a[DIe@AGP_ZUT]3>Q[R;;EtifVePGSdc:XqP=(`^X7wH(\L^7pgY]M>Hga7]
    0    762P<ESNJwOK<VJYBJmLM$DQT\RbP[X=VVNGf^HWXdK;FNiRYZWKhT:U`]]YaG@fLG?
    0    860V\?@AIJ5?=KCi:GcARPCcPEVkmX`P9CEg=ADRP@KUAH:S;<lAgu:bTHCCw=4O9\J
    0    5309TI:;nNGH,BfUFDnCf8BO`ZK8aLaCBZ>(O]7*R#f4YJeV5X?Ue:iWcJV5ABSG`DG
    0    663FSKabHAV?H[YcoQOWQ1[E`CJ3mONEQWJ-XSUV/`CO;w[1cIMXkwXWO6B*cPIbD_H
    0    817EK/aO>`PP[DDEN;WGgDIPD5:ES7RNDOC?ZUVY;CGGPbYOwd]@VXSKB?6S[8>FA^L
    0    4875,PT<FWj/pPQ]WbE`NJA\VZ@EbXIkZUm5T_OMDmD<J\dedN^<eq<IhQ#HM>lWSP`
    0    703PEEVNMYoA@kAwYpJ)TR=`:B7CRWOVvg[RecMQO?L5[D_da]QNaSPUIHQYK?L@DVK
    0    603hU_<L:b]biPEY^LAPIFI>n5<MJ9O>;CST[\S^7TFgj^JJeC8H7awN\EA[S_UA77Z
    0    712bY7SIR_RRIRYm=F\qO0MRJMNkLMVD>QJPZSWwXI^IfSU5WVFjuF\bcH`5\W=/T@9
    0    604J:8O_F:7Bo@I//6L,fDPUsIKE24I3ACIf8V7fD8e<YG#?PT9bE@_GMB\RJm;JUPM
    0    742N@EwqR>3omFMYIMNBO8n1bD4fTQaS2CEBIBBb?KQSLEBNqUDBXNVe2?BtbP?W?XK
    0    599XG>iY:S1_u?H,48KGDVM.nINZ?FK@076YO9<ofIEtYH<A^?F*JDXVLCDqfRP#;q_
    0   1022DTUL_RBRPBWIe`VPZNOKSGQYUZTW:YOH>QXJJFfLE>YdGSZwLIWV]T;V9PIPRG]O
    0    614_][_FS;;DtBO9PQI@<LT[YVQX5SW9PD)GM@BM\BVQaID9hBAR=KH#@;9iLS7SNSZ
    0    525Ng=R_@_VGfI[@O%hp]KG`8OVUpIc[M@UPij^e6@<K\A`VtTC5SKtGZEIfeN#dFmw
    0    687B`RjI>^kZ_PLjV5XOPdQJ_H=MtBWVB>[JROcS\Z^JwAOMXUT^QH7V^IS<da>=SQV
    0    630_KAgW?;9fK8U3B327#KG[K9;dWDVE7B60.9,H@>Y[\8&2PN=]G_?V3_AWS^EC9:7
    0    608Rd8MRAFkYHY^J[cBX-eNJknTMw\[`0[N/FF?Ad_H4D8_\^X?Ai?<]Dg_lTFCeQ8_
    0    596[ZWaSHIc>F77Y?Y9G>;_?Nw9U[jZT`CjO\MMGbTGQO>6ePV&1bKSCTQ>VR`QGW\T
    0    651.iiOJX[;b2DVYQOc_HdkJUFkI?]eIII)p94<j^Vo_U\H4W]UdDPcWLYJKfwO^j\U
    0    5999JAllZhU<O\DLp^wu].8ghE):IAifT\d2qVLJDIB*GibDYmN-fSX>e:CYN.O\OSe
    0    674,AFd_?LbF?aKViXLNQ94Y:O-^@GOTwl\RhfZ[BQc=FSQ^4dPBQVDZFJ>Ad8^PSkJ
    0    646?=ZkccUI3kFDLSF[R;+NWXGC\\YUMQ?LA_?dwB^aXriO>ZGJ:nLwCJERiaa@81UR
    0    411s>s]uWY[NeI3^.AMO1RXUgTOCgFbQQZb]JXZY`G-aogZQOYrL]BRQH.mIwN3-IVk
    0    678XXLb=ZM@]OBM6;E4L>BK,U\O?=\8@\?CDTwJ6NRtTVVT<38EON=^MW>WRVe?e\aK
    0    739[SR;48H[[1ZSdQLCT[`X]]PUNaU/HMAOXGIGeG;kdSwE<@KHJKbY@B<W<@HN8BdC
    0    732Z?`;:r_TYBHTCT:EUbOPAPwQQ]ZKT>DEBTSQOISH8jv<7D_DLTeI<UQVM9aAbjCR
    0    689-PP\#D\<G?CkffLpNlFEP3JD]`]FIUcc0kTHH9:Y=CBhT;`QHjN_cDnaI=1`f4O8
    0    602aZA2IGT?`=FZAF<8q[U_Kc^@wCUNV:[<qWI'JPOhbJqOA=nCiYCd=P6^@6dHRPj\
    0    593^cK;w<T1RjA_GO4W>PRNoM^dd73F@=<>?O;DZO6SVTB::ELZTKLDVHWBDtf9Aab=
    0    784LQDM>:\cI[IY>E;USi80gj03DrElE9JP8AXkPI8B#_ZQMfRX_=rUS5D7OmVb>>;R
    0    918^EVqdFM\L\>NJP=RDOIGUO[JI_KTVC_PTKMHwFPCDWAEblPPRZZ[BH6<TFDNI;jk
    0    888EQFMO`FYFANAR@KKZGBQM]ALUVQSkENSVVRJO\U@AQ>IRbEwQLKX`QKVTR\Z>McR
    0    800?NNE[C_eTcU@UaMTSPYdcd<D8YHb<P>Z:VJZ;eGgKi6J3UmUj1SF7g86Awf1QKTR
    0    793_Ti\IL7FYRJcH\LFS=RM=:bh@@b[3iXWUDR?K_W]MDJVTVWK+G)RHBPGi;wYGONf
    0    539=NN8S4MVR`1]fAOf9MwpUKFKkjR\CeW`h6bD\[MXH\6Oc<*LkFbaRH.$@dhJPRPb
    0    497dqC4VNKIRADn^\ERA@GRHRwFkEOO\dGNKWh`BmRgE]J9\HQTkn6BI]aSXuVL4ZJ?
    0   1023FTLbWTQ[9GRCgYPHPLAW\JTPMOTVQw`bJKOKPE_V]HPMZ>a8CPKLcRF[NINOYOTY
    0    693<LG\SIDKYO5?Y<F<F<>kAwM7KVL^3<YP>VC;hI?=9IWGXkU=@FRjET=AvrSL99^W
    0    591ccFEERdbYXX^Ab`@B;HeHA`PeHjQ?@_Q#IVWMMRWM]LY>O<`MTN7[^IdXtmVSHKw
    0    718VNFO`LRSjc?U8=]1YK+cNpMDKS?[<61=8GZYvB\U#dEI@S7C?*@^6DE/jVcC==].
    0    510hL_XCL;=n]9NMD]->4]5AXGbwQ?W($M8[EF@s'AGi\-F_T9LaV<fT228H:F[6<dL
    0    845aG<cWGMFwRRYOL>WFQBkV[;JTKL^Z=DFFMZ@fAJIeZWBAdBCSSCUF1MSYb_N<GTN
    0    568UdJ'PGKCi.8C9DYW<h>O48XYTMlMCUP6EnFAGhrNNA4fR8e`:;)OwRm]kGU'`k;r
    0    7885f1EAgcB94cL$P<l81<Fi\PZH<@JA?_J3:CeP>:-545XSw)::IJ]DkY.K15j`BMZ
    0    752P/QSa[K=kKLK<PfD6eXX=5m\#:VYRW\8`KJQ^2kArDKT:ORi<;RejL^G@HQQI`I-
    0    705VC[NQ9O8XCGQXRE9BabOK6_WA;Z\HVDB:PH_H^_d.TBNcNeBXJ<F?XwREp]ObT@K
    0    758aAp9M?T\R>R>^\dJ:J>\CR`VGB?oV@bER:E@:^AS_ECm=>kTNLRY`MM^wQM`MI<_
    0    637]Ep^VMb]wHOl<Nd_\ND9aSaT\`VPQtK<Y7DI[K[EU<[@^mbONhGcGJM_cPIpOjU]
    0    477Yhwl*JFBN@JFH`hG_]8KKHq88,jD4IWf_Xv5GVOIcHX+EA[KS/WO#1bG61Eh0<N]
    0    946H.OQ5_kVAAKQKVAWgP:&KWL8JPW?bL?8BlPbw=EP6IiSJeb<H]IiHI]HHU[EVPJH
    0    558DTTL<0ImGD=?@Sge:TrP[#LON`9K9KnoOJHH\3TOp_Q3[ZF_/^`Bd9f0Z];S6AIW
    0    687C@bTY<JPUMN3b\pX@<NbA/9Z#F`L8rU\JF@TPNQ_b?SNDUhYO@4lTHPF<^YWMNR^
    0    939T=Z>cV_MW9UX]SFGN`Ew7Ok_M?ZDBZKJQK@B@iOgNBXH;:ae>V9>FckmZdgSK]9T
    0    846;-ZLO5Z[67S4PbEHF]M9M2IbH?=p5wUGId-_YQ^eQGaOGGnX>L`Q]HaC_k1]][bW
    0    648`=DR([q<K8R_>DWZiJA=XIJ=qU\Si&Q8SNG>k#KVFdTEBH<V_sVf[gKVDj1<[ROA
    0    742[`MZ3aw_MWWN7bJqM`.koLiTRWeJPVQ1?`3Q;[Do.:wMLZVLrO?UE[]DYZ;a`X6Y
    0    657XFfO]Y\AUl`GqakSQWL.ZA=P(c?]HTefYR:ucPRDICOrLwK:,;YGXDH<MC4OHIbH
    0    579jMZG[L3TbsC9W\RhgHTUXMIh*Qfe,RANwVY<5F.G\F[[eSJcUMUgcEMOIJF>:>OY
    0    769w8B;aGSSdWASCZRE;bZ[O[kbC>ID@FE7U7E2LFDYONEEHXZTj0Ha;UgVESDTXn>M
    0    6923=.MDZ`wC%gZMkb[]jGVp@SSPSWLWXaI(Phd:/Q1<>>jJqHSOObPY@>EjS1IePp]
    0    676XOdLc&?Wl=Nb[Kb)RMXU(UXYUEiq>R78n;SDTXR]OE<AGSaE1H1Q`SYG?w=QSetE
    0    609X`^HedUDQI[)#Zj=PfYJQOb?>#YgGEWcQd]V@jkdSJ_P\GV??X9]k?P^TJU\`c<s
    0    793D1In;YjKBbeIc6KXrF8X[XQ-7bXPP1H`?OKLw9AD7FSFMMKLRR?H:RDJ>EJK=7N4
    0    938Y#JFV@GZa:EQ:YL=TT_L>4]UTLU[DQbOURJTKhONSN>N8=`_F>SDRY_g0\B]Z^@M
    0    754;1YViYG\f@Y=;hdRgRC5;SB/?YFZjpaB@YM`]khE8=VPRNkg6_w_aHJOHePRoSEF
    0    830ENUkF:<Qh`ET]\MKHO\SJR?ECL@wN[L_JFR@bKEK]@NC4HUQAI[<W;C3YeP>HLS@
    0    851TCBVI^w]gKTPQYSRYZI[J^VFOSRTTQB^EeWbI^^\CGYdU]^S>S=UPoRJV^ANi_YX
    0    705VO0NXGJKCDd^QLdRONfXS3HdZV2`NYc6[6?nEYEl7F$qECRePXi#PS_T5rGF_R@U
    0    485\K*J7fj4?a?H4<.ciW+QhVQEa>OUc1#4aG?O]-(26UM(2^9I[aMYBJqL'jB.H<TC
    0    547eEQOJ=T?Z?MZc];VcQAJZE?GrwIRlQZr=N5T^JSEncO\1_TWgT[lD;mo?D]FV^lC
    0    644C6pEJON??b;BTKR2=a\N8@Q]Q4=YeY>[\iScRR^>cMlTBFhe@6LwYPB\dBTTCh2V
    0   1082KT?R-@JIB9RRWM>[MCWAwA?GNPKK_GKO\HPOnB<LPgG>]GMGKf_YDJ8K>YHAH2g@
    0    620?,@wJIl\:LUJ5d9We`I@m?7YL_P\OVdg=KknbWs^ENOEA2_CF`RQQ]3+@X7GV<fA
    0    665iIEBDT[HR.GA:M2\qJ0WgPDadGkL^IHAFcYFuOGq\\LO=IM[WwiLBS\d&ZFC_cAB
    0    704KBXPWcm_NLQP5qX2PKLUGVZjXDlKHRRT1ST[eIeO(G@PSUwKCM;J^MfZg@mIO_LO
    0    837F:X\dQw^OLcAdXrOXn>:g?_Q?P9Sf`tQ:YW[P<a@E=WdCkkJ2]Qg\U5:f]GG^7JR
    0    777?-AFDJfCVODFBZVFC^PGKXAjLURYRcQLEC=U]EAS=XJAF>U6OH:WSOAKwR0OPVcG
    0    897ASIUZ>UlTAc3ZQPcV>6RR79<VYLwElR[ZPK]G>X<YHNTKEQQ\P\RbaT=*eKiT:ZJ
    0    789GrM^SR_o@lPZvQLKnVORoY#DScLcR>C^Jkm^=@TC3GIbX`WMPs^D;\:Yh_XF<:X;
    0    799IUR#2QE:QF1@EaLV4Q[]YX<VE>`aDM@9cPLFD_-Xfk:BH9JSIIc?VSKJ:TKL?G:A
    0    605B.d8E8DQAfuW?dHZ?>?R\tfV@w6m1WL`ANQ^h0_I?%FjmnV]<KieQ5IJXRSNOA=Y
    0    651J,=^WNOdG@QAXC<jQ46HeNHWTZCZU\`=VT:Gt5ViJ[NY1W@SPYj/fGKWXwBDH9]6
    0    666RSUn_FiwO6kASTGI[L>cFHG*9f@AHuil4lUtak@X.AAVJWht<WUCFD-CWc[LcNTV
    0    807NbOS4UJS3dG_wKSWG<TXGLRV-\=OMC8UPHL^;LGU\TN:dD;Db:=k==A4WI_X)4bU
    0    603BXM[F*pwQRi>`\XH;mB[\^MB(uEl8VQ]PSbj:AIQERDkUnK@8MWOAHI6n]UfN<YZ
    0    515T3ZRGW8=3=6Kk(FpZ33P_9IW+i>aCQPRZ[<Dw-Nt]r`/GB6ehYX]jY^g<D@8;$gP
    0    700JVeIPq]LG@IHUQSKMgHCNNnJCTURfMfH@ORGo:PEF]]HLRbCI9^TFVWTU_sFVwOS
    0    6987>qUWVPP<BKPJ^NLag9F:YHGA9]lTHkDI\CcJJcw4J_]GMKTVZFlR]V=eXbSjSH_
    0    924T<@_V[PO]J?fJEAYKwPAV@GQhFWRQOXV[YTMYEZXEeSO[UDVUdOX?NQM4=ELMSE3
    0    662E$3BZ3gWZY1S@wJMeq5DiP9I@aZYjSfU1wdHc6M6JVa@c:bgD`MYb\CI^L-8bae2
    0    699QF[:F`LA`TL?AQLFHBP-VfG:U:Nh@>98B=:QM7DF[w6I<:TRd>MI<NVYL5HI>AJN
    0    835HADflBZf=IhUjh`WaUH<wE5NYXFeM^N?Mh>Ge>b@>W[\@ZOUSZlRePO::nDWT@qK
    0    842i#U67Q=(k=OMAOKFM@]aDUTEGAT;;YDCUB@1Je?`ZSJ8<=KF\H1OHYuNDA];TK1Q
    0    704B?VPFFBUSaMT9l>98P[2<BAN6;X@<iPRHICRKFr7aNMVXQKCJA0:EO_ZT6d/\wKF
    0    560<)Y?QBHJRQG#DCXC6]U'<N+2]HN;Q=[FQHD:jT:6kdv?CJ5F2AXw<ISY16-_%:X\
    0    705wG7<UT<HP(.a59VYH$@UMBCN\8dSEOP>Z_H1WZBZsbQ4A;X>[ULJWV_[KEWBTFCH
    0    796F=*p=afZC-hXQ>=wtV1Cg_N)WVlKYSF^0cR^v9C<=MG@VMPSLoPFKUEQ5qDPPClF
    0    651HG1JbBfSM8:M3PVTPO^3E??EZ@IbQaLEJA\XwR7[HZ@@5DbepVR+XX`X.oDKX^A8
    0   1028DBbPV;ZU;`NUa\TJ^DJ=Q:MWJVVwgn[gWLR5Q:\SUHVBVQUVHSQ^Q-A:Af>]RDSQ
    0    803EZOwiI\eJMrGUS=XXbO/tB;QYM3cXJ^v>eR_UOU>?LXTa^RIQl[7Q>5Qde0STNo9
    0    651@)tdeIUwfVMB@jX>9WLTBQS0=S^aJY`W]YQTeSC==EB[DrTQU[DV5R^SZ\AT3K?N
    0    629Km-6RYC@27<Ri>JaPR5ANA5SPX;I3kM8PIDOORQEMu=GU9X>\cD?A`NDF\A#MYM>
    0    637L2I][SVW7IWF7NCCVY#;`aZ<RgE^>:cD?#@_O)QAQ88JQUOqWMGUWU8JSRGS88JX
    0    856JE,J;aUGN.HZB0@U^NZ?_TEPQweKVN85LBHWbCOc]XRDE=MhOkV@Z`UR@ld7<Cg:
    0    782F>fcJ:Te=VR<CV_WNLKHWK9RHQ>XKeS`J[ebYHh<H?V_YjwG<>>EHE8AXHI^eV]:
    0    839L4PXV3dhNCe7Xw<ZR_OMoP>NEY5^TI]MHS^cJR:<IM9YAu`_JTSBN_K4kn?AJPTF
    0    867aI;S7QMD7CCVK9/J[G?OUASX\8IS=G>EOXRBw?YRGQWBcL>OFPCOMPf8M;A7@KX6
    0    533\,iJCTJFb?WK=O^0^VUNcAHJ=eh/6SdSB]LONTFiKPjY0@XLWQLV;]@SuROWw`@R
    0    666w_ROA@U3fY=^RLN=QHi^HhNPL(TF:FAGL*V>#^=AdF:,C<VQO4:?Q]OSi`\:IZ4k
    0    694\`]>6BKNTJ>PTXO7ZB4[D[G_ZSARCQIBDbLAK7/GX^_<M@Y9LZ[MLZ[L#IT:7BX*
    0    540_T<E374Y_MG_9WhT._JnR'ZMD1wAf:h;;lPABDUGKCYW+GURQ?<Y(KND_DU^jU5Q
    0    663EDCCUCO7nDMT?Y;MN@QSMOP=`HLFW`IHAKbM>BY<BGH\SKZJOMQ8GwdCYvJ?f^HQ
    0    592a:C<cYO_UM\MM=LV16=#^MFC_JH@MYJ7YSTcZg4:PgM.8$=3YO:^I^MSO_,E_OVQ
    0    663KGY5A;]Wp`G.J<J3A<pgMjKQ6#TcI4R<OHb6V?BISBH8L7A;HV1k<UPIwbp^@[E]
    0    7660<\KFKY2=MOKIFZZA^9\RNJ)GSIFLWBHOPGA@IbHB#_/KK\P:U?ZZWTTFY@9YbJV
    0    687QVN8G@fMZ3<Q4WHU>@[j5SVS`sDwGCD%AKRK-GXkjR,]7IlhSYR@MfCEXmR5IOB?
    0    826tL\+FQA-d]:O5UGG0CwZROWgJ1F9*EE*n?GH9\XaSdAITI_\e0=]QTXa@BcO]o.=
    0    824cVbR8R?:WK*[E0BBCJQ]5`oIpIsEQTBD\LL=F1#US^L'TEUMEg3X70\`LWSTVo9Y
    0    916;4Q]]?^iH@wHR``gYZ/4b63K;cGuW^WYE\JQVZZ<QJdM9WQh>ShGTOMP9Z?YWKZG
    0    7387i0NHogQ<5lDDQ3ZCQ3ctJav3E1VPIT<.93p[BH#38Buqa9fQME\#TTEa@G`e<Bm
    0    692=4PqPGve.UhIo\ZwLSJDoOT:GcKk<C]\LSSmB8N2J?]dMes_S(a*D=<C32O^fKS@
    0    749HwWWKdGGMcLLRH@DR6TOAWXU>DJGBFOCUDPLKEXPfNT8MSVEM@8]BT=MIJ]RfQJ_
    0    673?AM\q@ZQKaS12VU;F>AY^HfuBL=NN8YXED/iBWwFOA/b`>D]U3TULhA0Q^_XM5UF
    0    728IwNi'RZ5Q@Wh>?-8KRAZHhQMXL;GL;S`5ULGbN4\FLi?oFFK]P9g8SSL7=\mKNfd
    0    820LRJ?Ad[E?bX:>?>HBD>ll_EJNH6HN9?:B?4NF;98PIKQcjE;wIKb@DOQbP=VQBAE
    0    871>9L`JAopENcAaXo`Wk@CkBKDSlG_Q\R[A[T`_E[3MKhcKw^g8IkcSN<LF^1jOAe5
    0    5953FCHuWc57SNC[MAfRK)@NGMVGM's<:fI5A=<F#g9BZ8D1K1f8I=n;T%N0aO]Z9S]
    0    861EXWBTMNQ?GkLGVIV729FbSNVC^CTI8WJ2+:^=;R6GDD^Mk<bH6>oRZL;9;>\b6Ow
    0    617HbXR9k?;p?9OE@MNE<LwIwuGKHH=PDJXSE=V>57Y]bZKq\M3\H5eCOoOZHNgQG<w
    0    600DTH]aPpi=cR<]Y9RrWCNjn@-XILv\:C@GQZw<FE:BLFFL\hTQ1F=[X1CCiXRNg12
    0    807SLR>YCO\=Ne;J`OHZ9OVUaR`=J#Q\@WA?:9iBITO5;8pJ_Gk`1OC]_\X[`rUn3Db
    0    741ILLPXKaMU_wGaYKpA[Eo\XCaA;VVbGj=AEK_LJJYO>Cb^h??VPZ_=]VLIeV@`RFQ
    0    806K?VBS5X`ZhFHBeIUEBSRin?IQOATONEHLH^Yca:^]NU5;@^4RQI0N_G?bwAB@FN?
    0    5547JaUOvh@F=Q[LGHs=Y6ZfLGQaR4cjVC6LJNbM#38FOeH6wNtXRgldP]b7<CgnkK1
    0    848AF<WTZ^T7XpERV;iBT=<k_aEJL>N='GB7B8qD9U*6E7pUwGUWK[?@XEKE@1WoS[Q
    0    969:F:_JFdNH;hYLVQdFSPB`O4GELGdUARN;o:hLBEWH<[ZMwBUF?_?QISE1NH>VD?H
    0    666RP<O9EXX0[<OPm#cOX3DtBC7DOD\9aHLEIUhCU0O2GGLKA^DOHL3cZX@JhY5T3H=
    0    9307wH;I^Y;2US68=2RFJJLiXTf@J9PFAA>BB=kLS4<?G>SnRDJf?>LCpX>cMULRAM]
    0    697NWpFL@TdGUDZo_QwRNX?T7OahS[TaX6MEWZJuf\B[WXNQJFTBeb]fB/CIwGZVDaW
    0   1425-_7F4Q_K*6^9@KEQ;:=c[VVb5G5P9?UA:E+m6;J#5;=[bZ5O\3KQF\\,\@\\\3:`
    0    664GeX1JXdhVXW@VM@P=9IgwSA[K<4F[HM44FQgLIO?;=\`\bRPcLHJZg<BdINrf0SU
    0    733VIN]F?MGR^DMHBZJ=IXN=QUZU?OY?f_1_J;JEPI6J4S^ERU]dLGWZUeYbH@Ww=>V
    0    58455F]\hU<FPw:RM;ZL_Oq\g$DK>GNYWIROTEYWJFHHW[RRjEPRP8_UVcN5]\edILo
    0    710[KOLE_cNH`H_BFHkB`PQCCkAH_]BqXFe]<RH_bU\OTrYLDEeLhYwDPX`PNDVsRnN
    0    699NJcM69YLCFOKwRRFGC`QOb6KIILMXNK[?UbsEHQIa\TTJOMEaB5;W]VRUJ`TVL9L
    0    791[AQIL`_PM9[H7CP]9E:KgNSbCYQVaIZJITDDaX\A4TK`SZ?_Z]LNNKl^kZPvwHRY
    0    855O9LM[7@TM\?O9gaZJSHNWI4IE]@rGl[??DDIB\Y]YFne5@`Z4Kj#i@PPXh;@MSD+
    0    590E>[5fdOJY2BqL(H]M><N@LP[[Yb.XB-MigbLZDMdUKwPHH:TO^[p>PWWmDa5TK][
    0    654KGH>JaUV4S`47#B5)M2CcIGGnPB4ENM@TY.OE'J1G6bOMf26I?c^0:J2?,KWTAVN
    0    570K9O\Xn^;@=I&PW=LLR[oP/TZYE<>9Bi]=T8GgJc4E9]DwYJho\rkLZNFqIk`@hKQ
    0    669N/LRZ[K.W<p_=G5qQJ?D]4Fk@W6N?Ie>6A:^7FTLC>T_bcFOLH@VOG_PwJDYR?@G
    0    802BCKLj_XUHVw<EXO[59MOwS6TNS+<3Ah@NL7tN4SEH9Yq]lCZJMPf_Y[7@H)pc<EZ
    0    754SN_nU;MXKH[JaXaND7<L*ICPFGP8IWdZRIr.@Ta@H9fHbENNM=9cDN:?ALDwJ;Vg
    0    945]FL8T=OWVVQD5`S>GO[VOX>MOHFSEKR?NG5FQ^T3I@>wBWQ^\Kj<YPXIrIYJrO<>
    0    8477QBZJZSP:AMRT?NNPN<HhK\WGRQKQT_iND@d`DNJKBVW\aN^NBaw[JDNJBN\GL`X
    0    740PQgU`LGiOTlFmU]Y_LEABJFIINKVYmXg@\\@bYbBXRiUE6jZCCKPc;#N:m;jB?nA
    0    583P24JS:c:R2eCWZ@vQ\DDTLGhi^[UWEC[VlfRI=4PR3NK;TVkMpsHGTBp;N#TFO>0
    0   1012C<NVWM^^BHwDOIWNNT@KYODBNUHJVJNMCQLYb;EC:F[TVcM`UGY[LM[AJD8cnIQO
    0    709Y8EY_X;KWG^KM7O_HRSG@UTaDObI:RU@5XN<JGQ\EO@GVGw<htP=^Z^d[RVBfXSa
    0    811AV=6F\W:5+WB;HD\4-=_W\Y_L8;?85[?@3<v7SGIF.#aob?@iH@\PsWIh$dgd;<b
    0    860APB?Igw`LOR<PKTPE[(Is\Y>FRHVO2OD+K5kP7?/=EAHISDPUfA=EQGKAFJE\58\
    0    680D;AW_\`O3JeMfH@bEhC(bVK2L_?XQVYC?`WZMKiAbLOfOjktWUwM\WC_QZ/pWNMP
    0   1273@wNJ?eM944F?F9N>66@rBSvgF3I68R^BDB6H6GE.J;RT`J6PPDDoAKZ@==gkJ=Dk
    0    670C]FH=]]T5HO@R$/GR.AFJhcjB>;.J.L<X/@`KKAFTHB=aNL2MH3]>>S4T#gj;EQh
    0    646=N]<_.X][EJDFwa@YkRRFBHYROHfahb[iTCYT]h<>=a_]LSXBH`Fg<>KpHYh]g=f
    0    851=kXVbQgCPYYI]EIRYCHHKRc8R@PU\JiMAPSVHF6YEWw=`acUIBY[NK*N:HVXPdQE
    0    807ML_LT?PZKOW+JvWGPBLaROIS-Q;hI8Q[<JIvB[?K9b3SO]cOd<7?CahTZOwRV>;`
    0    829@C4NCGZZFESD=w[`XBQINGMJCJCRTO\<BcIHfRb;@F[`0<Q`6BUDb@IJ`P^KcXbH
    0    9193LDJ\`H7>TR;MJOF:<9_XI_]>CACP=W5:+AZB^?RR=QcXk8McF>nDat6hHbqcLFw
    0    9313Z/X<T^UFKn<57=mOM:RwUIY8M=Ye%T>+M7v?2Y-9CS`OiXGU<AXAVT>MMIZRB:A
    0    780Bh<76YRDH:SH5A<E.+]_Zakf>6@+SM=AN:4Q=EXGQ<3g]f<E]D<pHlYIk#[j^OIl
    0    761HKLY9;KWLCXIRUPYOM<UNJR7@B@_Ib]YJTDVMJSICHCwRSYQHSMBGSPDF[AY`EYF
    0    904Cc7La^eQ7HNFOOMdNTCSobE_6]DJNCE>;@Iw[I?<FIXXQXR9DGiXG\IGhT?NLI;I
    0    737<WH@>drO9Fb@8S>gVZAsk\^>0I0LKBW<IG:nO9?3TB6mll@T^9LvQb[Ct39rq#Wo
    0    799Xc:6<n[JDE^F3=KP<=KeYqQYWE8d>#88L3(_;93D52;meV5Gi@;a1mrLT1UQo=QQ
    0   1066TPGOVHII=PIEHS[QFJL`iNLRBOPKP^P;KBR^C@JBQFKf]TYaXL`CXaGJ`=[ZwIUN
    0   12197O3HFRSY27d83PPU8H2WgWDS3@/Q60KG/:,w<A=8&:OZR\=PT9ER1`Q;NEPUU16]
    0    734:]6FhPQ349T::FR]93Z[HRe]FR#T8IHAH-8F'$OP>/?^jh2QYEGj=gpHI5\jSFAq
    0    559ClL`>GTWI@]HbMAS[Q@cP^U@>MJ7KMFDFBNMCOJPKW@dXYHLWIRl;f[CiTD\wRB`
    0    651/gL\L8\?8T@H_H9%PBolctPB@T>@BKGESP`w.\03<=]OR?e2H9F37hfGGMXVK,G]
    0   1026<bZaA`SF=SWDM?:JKJBFgIUWEYJ&MOVBQTNKI2G@RCM9_gBFcZZwBIO8LRJTCAKM
    0   1524T\P?IRMBA9I@?HYH39KwGRg\<>B9=[Z?X47L6G\QZ=5S]B>KN7FUTS]?i@X_WJGq
    0    664?Yc]A`d5A8LSX8YE?V6N@G[N;IH/JYAkRJ[C<?X^bMS:\=E#QJ<Y2>D7K*_]RCB_
    0    757XC=LCIMGG#[Da;MPGU@FJFDYB=OWEdAWF]TXS?KDNT\<DAF4G_[GOGIZ:HOTd6Wo
    0    713GTUG`X@WKK/V]?_RS6GCGBfjDVPCBIN^ZEiJ;HHC;FH2w2LAQ5>NMP[DSRnTC@]`
    0    749]v@FU2W?N;E^FBLGEPqQJPlpOANNPUA>VEN8=Qfw[M;KK1KM^\88DU\AWRg9Zn$Z
    0    77055YENPfE]iP2\\REXwOOrU0TJ74GM@SEP?<]M=MCCHX?]rOIF/`]HZU@kE9_^7HD
    0    635KRv*NcL<bLLE?JU\QDbH3]RnGk9BHGE;OUM9K<:NfpSZ6KLVUJ\dOVwQ8CVHKM/7
    0    606D\sKPoTKZ.KHcQMECN=>;QSMB4S<$SKNVXD#;U^]j[B?DG-7989dB;Z0C)dHEET[
    0    588PJJG\[\aO1R-0j_YB-KT#R8ZB[duG\l[I[@`*Y\<T..NN\jWF8187daDiqGXXhLd
    0    860NV;QfBOPK#OSSP?HEJEUa8>EEW&Y?UOCNAFTISQ[N@EaGMPYNFWI;MF9WKKBIJI9
    0    910Hi[OFW998*;Kj0cJ_JN[>OIIcQSVFUN_PZd0D>@k]^\J`>CRiUYPN??><PRQ9CwM
    0    694OO>G5Q]@C6JOWO3DP=LoDTg^L??PS@KCHLW9NLPXA8Ih?=?OZM;4#]I1Q]88GSHL
    0    612P@L\THciaHYLQNbqtg87Q@<Ebb7U\^i^H_YRl_ZE9Uhn`WDWGgAmwi?XQNYZ[@[j
    0    691aVQNQ,LR;1M[hNKaX8h/REDSMmIZSK5><J9G_NBPOS:AL;CwL_\1eBRPGVLDEJID
    0    756[DdK;jOTBM9#FKW7YQX_D;Ta<UC=MANI\NK<RIpRGE^KFkNAG2:eAGRIA8?AAN>@
    0    6426WJNGW`YA@?EtF>CXM6=XVA;2S>fDCCI4`?WL9`CI;ZF_#HA88OFcRHN.nOXZOta
    0    774AJEFwEAWHEK?IbVB7GLPK9ZH9=KFVUXNF><GC@a[HSCYA[imGLfGmW1=FXPAU<GG
    0    834RPWDaNCHSYLKGWkMb?eW<NS\Hac\JdwOKKVW+TYK?;@[EH^XNKM5PLQ;]\L@PN@\
    0    635]n^L<5Zaa=1TG_;WRSwmUJWjZg?d*N=?JH2RK`sjgT/S9DW_WLE:c`ZS^iAGKZA2
    0    629cF;AC`ZPd4Jk<FE^U]<PBcQ#bPYgbYFfUTYhU[Db2iU::GiIK^O^WZS_8n?:XKWJ
    0    504L5mQI-IfSCE@ta[LRN<U^<MP3C5fTtBA9VEsckTk+F8RKKn<>_m=rDwZiWC\`iS`
    0    674TIgU=N9/\N6C9F\?OIVl4IUVK>Q/6HK=UC=8jQ4Z]`RbZwWPWSBl/LHSZLMTEUT2
    0    688A?QROQMVSq`#Ma]P[FP9EQSQ$VESMFVQ4a`LSNf-<:ToEgJL%`NXW_68TdPaAOpJ
    0    666OU;Jn=h]o>gPGkQYQ@LcRAMWSM_[ekO;PMgQ;lZZM?S[OHIh2BV?\wdLI\K+biZr
    0    703NZKO_RdHcbH7=FK.S@[aQPBZAOOLJB<K:BPdCiPdDj27M?FH`HP9MwV6FbpEF@E_
    0    597dW(M.A>@N[Q`f;KUY+?EiW@UdscrI278UA2Fe8>VGIR)P5:W]@n\SCA>FcK58?wJ
    0    857S6MTNJjLLDj8EViOVZ@<H6IS/R7HLER]WeSLF6F>MBcUEe]K;TZPPREVW@#i]E>T
    0    604P^^S,AIQLU9RUX`-?SKZHTHcLLF6@9Y9ZDD]bKQQ`VSMMI[VX@>wOL^I-AIkFG7d
    0    618=JX]bqfjb6hGoQa5ZP;iM3R:NYeaVVaGJgUS14BP=CWYah[[AUANRO<FDwL\LJIW
    0    514PQIfHjfoYbTS`?%fdLCDg_];agkOfa:?9wwrv<M:#UQcHLPENNZ76dHu@8PN[jp8
    0    547krB#P@>R;_=FQ<^QF\oE\@@mIhQMXeQVdGO7)_LVvI8I_&AYNDqSd`a7nSg;JWPi
    0    714AZ;ZPSeN6iKXaH>hAXDUgKNAMSDXXKARKiwA`B.J)l\oVEk]S[m\HbSRChR]w?\K
    0    606V=NNXKG/gb8Y?5J88MOgQcJ?b=bO;D<R5.A@L<QWOR/N1VAD1FNGC8HgM5_#=D==
    0    722Od`DdVQ:F:J,cHbJL:\EO@q_[H][NNMSO=XBH[GYZ7wMZZUpCBRaE?;@jCUcg`ZD
    0    409YIS?PoMQm>,Q'Zd6hMer=gKmQ*<SEFG%\JEKVh4QM[M6D<NGO<0k^V=LJPqve$#^
    0    748dJb*Z6D&FZ?<=e\PC7\8qG#weC1a2DOEa/D6WSd#m`Ap?`MhGDNZX[L,WVC3T`J8
    0    582\H]amK2F^L_99@^YN'-N7VNL7VVY@To>ESP/WmXa?`@V`wBO6=[CH=Lp^ZIsE6Yb
    0    771#ECjHIF:F;EM`NXI2W=LSA@<1IJCDU`[BZmU17m<KQ^JU6L=E@PJ\OW:@J[Z9YTd
    0    584Ld@D>o%6i5T<T<MA(N4NY`9.J6A]8OWQv18G@A/XffO0_M.Jt.GM5RlP#=Q^C+Ye
    0    720dTdFA/,[JZPSE]r2=;M^?GKY:Er_Xfq_WI>8KQfZtAMD+B/[<#OABOE:oGNdLNSd
    0    668b#M@OGCDe77W/HCBB<IMaXZgZSk6>E4HQFF=[SROhJLW0P*HbHD?dNLBm;^>RV0D
    0    705_MAB9^07L<=Mg*<MTL]VQQgc/#ZM2RADq;T:Df1mMag>I<6Rd4@P<D9V.IW>3A;^
    0    9589]TS>gMG1.Q+UJ[4CH>Y3>`N;Ne@4hM[RnhE/;9aeAh:^EB5JL;WOGEA#B^RED\Y
    0    551BgfKTYPDO=2HQwdAT9huB;aZ'6^1=MM5=C;d.DdLfI?WFK5_OZBZ<Kb9q8=kK3_U
    0    789.SFT]I`KEM]R^XkdF]HGjE.BCh?hWPSPKUNXhU?C9SYgBNqWRTwZiV<@RP@^T3I_
    0    6865`=n;UVd-L`NaHF\XQABh<IH7QLVBVZZDQ^TMJfX2P]7IIEH5gSZOO><MTFVPAwK
    0    551J@Q:`ECJ[AK^6OwIC[DTmdPL3InIWnL=XH79DZ=aVRH9V;H@CAMk=LW<^YPnSh7S
    0    645>:Bc;2Pq/Pi?MtddcTvZH5CTHp:bFRXKUHATWFFJLL=c2NlY*RG.wQ:(/c>7XXRV
    0    659RBLJNQ>BfD:+,mh@Di;PcY'Q;%+<R=l9?WF.R@B)OUdY?gPNODgN%UMd8NEwoHJL
    0    7534'H?FLCM#KMKCcZLBdEEWMRJH9><]<QXBQE[eFI^EIfGDNPXKETiFP)3[?XHA@QB
    0    606R\BQR_LNwT'OF?9ID?SeIYb?I@cXGN&?>EJBTHeiA9Ck34ZTQL:PVsdqhOa8Ob?X
    0    678EPmkFENTG[rQE]F7V]QOfFC9)]%^j`@bUHMY>Ie4S@DrpwGG8SsNHBF;lP<mQ:Z^
    0    645LA\FLIAS]#C=[DaRLMYOR$P[DFPFMQMOH:^<<NZ>=MNB]7ICD98mJ=6O73R>?PcY
    0    587>XtF9H=<MT?QARIMEY/b?X_7S2N=9JfcSW[:M@MbYQwQpDG)@5Ld'C+7@2KV5WUM
    0    671_5[;g[Z<*JFZEP@8WMNREMXLIGRAWM:#:SNB@DfBTSE[\TVZhCL\QU>;S7ORMULL
    0    656[=`ZJB?HFg?#:]T=CFYF^Z1Q;URLO7INW=<O[/M(UBhcBLKQL6`POVPSdCHQ[R21
    0    753WO`:_F@<w6?E+TW$=TZQCej\5;XaAVN>ZF6PK]LXmLHZ:Qpc=OGSbP[pZRoEU[7Z
    0    772YW=YV\IDKOCXPWN#UELV]IXCVRIS$P\>H/S+=bLN\@D@bW>9X4GMm?[MXDl;7Q`R
    0    760<pSG_YH6sD0cb,OBB3[`?`OHZFQN<Y=6DK`1@FFWPC?4G>8TKK5A]\E=WWw;<SFm
    0    766HRCT<M46OaIDmX;BIGK8V#RU<RRWGOBVKEL=\:FDKSM?RIGRXMVgVIA<PD;GM@aQ
    0    700LRK_UTXL(CaCjEP1]B?.\0JL;jIM@\ok4rPI@8LUEEwYaI;]5T<ON>4*MN@YPCpJ
    0    566aIAD\AGLS$TGkMBXIFXYK@Cc^T<gcSP<`OFFJlMaw]HH<<Ni:WR9^SjFcYJ:7@BR
    0    613=<Eg>cYAXeQCIg9PDr,9WbLA\]EGO7V6<HAKT'96QhjD[Z@^XArRwVTGG.WV[#dW
    0    627@_Ht\hB$KI:MPC\VHEW\X;eWP>CJ1KfGNJZIAdVwTOB(]3/[fVIVf;XjRFZL\@=H
    0    808>XJgjDZOHNC3YU_CWVJ;66hD#HBNQhRpYeShTRd\J;eZRO[NBOKgJERGU6IWd7]c
    0    8375R\SfWOOOFV7b^p=FI98=8]42RG`NPmTDd\E?TKENITC]wc54OJjEN7K`BHoF6N[
    0    561<g`*/=@MNQ?BTQcT:\UEH=dVH7MC1vVddIO8@>UNl0Q?<Y]?7X3\A#69BOLrN4Sd
    0    576AJn[<-O<&QbDHL6Ben7,m>=lc?+JH+MLa@KpX5-=cDcT4wS)_`\E247,CA;H6.SE
    0   1012[JI=h-MGRXMB#>GE<5Ul@CUC@DKNE><:[D<CLTNOPI>DADRWLKP?PCe@^K<@DRGU
    0    55778T;QM@]_bW+:dYPEWi1D&Mh7R*QQI\[S^9gcYw?D?@q=sb[DVb^XcEV89;mUaO>
    0    766kP=AY\5#=S(eVUNN3?G<PEHJOMXZIWGHYVT'EMU`HHH=O`8Z]IELVCWRhUFWIFBR
    0    567UMI\XXRYA_Y><EMK:UKPfrESH3IPN@G;;ENS`LAwF?>CV8V+J:UZV-BMISMFLC?D
    0    749M`VYI8[I[q[:Tdj?D^T+[9F\-h@XKY[[dJEYU=O;wKXfOhjTOAKpRWDCQI9_:FGH
    0    656>a\XXR*TNC07DRJG\Qjw,>JLHKg[NL[RF4MA.ZhfP9/fXLjU5Y6HSc^u[WY8XEPl
    0    517UeS,J#_2G1MfCWG\1LcL]R4tE&.NC>I;L<Kd+i^&P^L=C/aUliNKIZRNgS/E97>$
    0    576PBC:RDK/KC?XQONEGCe<d@PMRMuX?[M#STM>-c9ZLDRECD8UjRIN=5sf38-LLM[C
    0    561Z1YU28[UH5?lYA7Plbr#LT7C`\j`b2GEE8KMuUZ@+h8RU=A5KfOCNjTNGEH:QlN*
    0    688PB=rC5`H?MUZHT[lR;B3L.IQTcuYKdMjPad^IMjY.6O4G7N7Qg>FA1DRe7JJVOwJ
    0    718=jSJ>wLA76OPf8OGORCb[TH:IIT9\>5_Wjo<ZC?[jVH$X;@<\VH]?XOE3<HOOCYb
    0    770GDg2JV8A$9WHO2ZQQAXRWJdTMWLI^_WJUNJS;ONSPRF9R?SPUHKPa#KRXR@IX?m]
    0    697D:O([:?-a07FKPXO@TVfD+^\IAKP4fI;`TG4JQ;WMKWTB>?EXOD^JBwL<TPC0\CG
    0    526GY8lK1lR3]Eim?LosHwC6f?wZV86bWAe8PW5<LUMGBNSDJMn@W,*c_CAp.OID\h2
    0    868mwDCZ?HM:SCQWPOCE0^LRUK]DLI^Y_MJGMN>JMRT^KIReG=O>H[@OKE7mCPQ.PGO
    0    674;HPVe8L^Bb?;cZT:QIBHLEY61iE\T_fWbho7EnM`\#DSPO_OTR@-N-QK_OMK9=jW
    0    79231Pl_WZT<RZAMPN;p2O[TM@QPJVDXKDw4qjIQ<hGF4TNSKEXDLFD?H=L_SHC8Jd8
    0    833GK:H1gF65^>hbNIF[KVVMVT\^ILQBI59WPZ:?J@\e?M#TThOjW6CXKNH;\A<2CNE
    0    716?IEk5IYK=>q.WwSODE-:AI?6>SALhbIf0gXQ?FY767jdX=N[5c]<VN:GQW5fP>b5
    0    653RaXcA0A6@_RN@JR=NQGWYj@ZN678]WwSNIV)UBT_(WFDMJBBM8KSFLCOM[TlPCUH
    0    870=MNPG^XIFE<_Z6ZAB1IQJY_NJBw>ML_[WR`E=[GUZGS?kK;BHM>VKMLB<7cMMD`_
    0    829BBhTh#X\Z?`QeGOR>CML;:D[@[@NAhZROXO[8TdYQIQO1I?NB>ML[IKPITZNOUNa
    0    612aM_OkR8ISOD@Fcw3DKJPl?LK->DP.l`BjR8I<UH3b3>eC@>kOF&RJEGHQITZHB=V
    0    718R^O;==ZB;E4=dZCPQN][m[GPTP9rAO9HZ;P>=UL?QR:F]<AXmN<#SQRV\`K91=]P
    0    954CKORGAUv:XR\IJ8Rm@RJFZGB;_TQmMFLJT^^uFdMA2Ie^wKU9JQ9ULCNACL>F`YB
    0    713^G`W6w8VPGNW]B\BgLB:C]_N.I=KTeS`P`T;F;YIYLiMZb?@AANKF5JK[)^]@JUU
    0    547,JiS5Y0:5WUR=>B5T9]iR<pS81J9.BX^cKT*?_EHIUM_dY/UI0-B4:#K;;@X0NnK
    0    587*DUsNC.Z,w=[Y6U8S6J<FJr]RUXQYTZETSWhE7fSaQD6hE&SNE5JBI9HbFW]AFaE
    0    734]]`X>?IaLUfHCIDWJM`ENK]l3[FfSCZ<B.JZ^?oQ>C:HwfTJI81WHD]<OOI^]bJ[
    0    500hUf8fs]MS.VVF=A>I2Vuw[tgPIRH87E1^T]<3[/W`LKLEGl>dP?ZC:rwpW[JgtD^
    0    774NWUU[[HQ?3C\IVSZUUO]UfFL]aLUA[?OZHWUe@>_]CNNEGGUKw`KTCIKL^RND<lV
    0    635YR=/3ZT.FAK54OSR\GLQnOFp?>DDQF85RG:>e:OKP@P>A7QBQS`SiT\IBC2gST6#
    0    880NCM=PML/J7U_R<BidXIFN=:RwLCEPQOEWN]=[Q7_OJK5H[0QvXQW9K\aB[-KJbQI
    0    795UGgAE\>>L^5XTe[UHB9b7cmgKHwNQYa=PCN?WepidYZKL=^ECDU^FGB`TSZK9GU\
    0    984^gN=K9@SKP2iDICK]:KPVrYF]wDTW@5PO4?LaHRdNV/<cDAaSKY=O:<JLSC:.NL8
    0    778NZLWT#BW?BQDlc7P^Wd@k>1SRm2o`QBYCRJ^XSWBPFNPGFXiEX`-Xg7>AdF(<BY,
    0    884MO^\YNU[NIW2[\hYOOY=[79TOPGYFSbWSWBdKEQJ[GRacESwC[]QPS;JI^;SU*[X
    0    638UI\VvC6aXfIY3HaIIB\XHwUibOY]_OKPS6:SeGV[^a6OMXUkaOQGAZ^VdIUD=cP[
    0    5850UWw4kIRH8XNv8MWhV41PrbAYRt8SlUXdY`Q`igp_N]Me8\EMCL_3G=ME9nYEIw[
    0    623UoX(6^HLL;4do8[X>:b`N`K]SV1w8QNCH7G[AVME<\=.XJ<PN74i]+=dSDU(4XQc
    0    690OW]8[@BV8FDUJOGLOB2/cQGB@@+PSmO.NL>7=U/wfG8=PIDOV8QD_8\C0\C=BTSE
    0    511WN0I`06hGYBS[Vih]wH\RlWTP<Q[A?YjJk`^oKMcT'_;k>qF\+Nr,SW<Ape8D7[H
    0    544CW6cEMiF,+YEYD\]FH6\<SP:3B3<0Xnc@CW`SD?WELo`hF1$WdJbJ<I#),RUP-QW
    0    834iWMKMZg;NB@F1GLDO5e>2w[XRQSZ_QN5Q>8L]K]N==D`4MVM^;O9ZPi]]<IN]]7@
    0    758GSPe>KJgMI_T[NHJwCK5QE8GPu7FfLYPEVqPa3JDLN_FMeB>B]THT*9CK=HR9Bk>
    0    574VJaKP>LZDa]NJM[hk_HQZ2S>I;71=]JY\X<N_5J2#bgp@ZMKS^Ai,;rLaKWmSR[L
    0    707AT7OJ:c:57KoO=Y]XFVjBDKeeOR;#_IDWOO?DMIaTON[O?UOX9HWALCODtJ[:FGN
    0    860@B1Z[UaO#;Z7c>SUDW/:CJIF2Ck:=j]\Hjjf8HH;K3bBN2ZOaBEXUU75=BDfR,bO
    0    748AN\VK-XYT[[P[5YXaL`GVwX`>CVIDR>P@TMgS>@]MZGN\\SXhbgP\FA4VLR7MKdP
    0    794QThJ65GYCR)fBOK7dZQMDY\dKMKEl5IRA#UIIU\>R:RC_SL2B83CJN`LLAS4:lJ[
    0    6447isrS3XSCQZ,Y]whmUjG_RCI7I@lsd`rJ^WPN3k8V=bK`pHh=\^KH:*KjOHZO?el
    0    623ira$M9K52b*YR#8K=3Z(/hecF.EI>>>C-:G0QGlDE\?GfOA)VO87E\72j=kJ(k73
    0    793_#GQHXRK`;[:CKDdcM2JBIUH@LY2S;AI4@VGXbM5C2Xb0AQ6RH;bQV\TUK;1HZJ4
    0    691JKlaE_VPEC<PcPwICM>ON9M^N,@GFs`gRXd<<R>UfTc;^G;?OKF\3FEb*28u;SY`
    0    746WwbTD79VLpT\\AQJTLVi@b]ZBWY;uTBg_YAmWKVWNUC@lWIJP?\:eC27f7XFB?oB
    0    664MU[ZQjG>2`<EONQ@\&RWGPiSW>NA7CRM]4ZEQKEej\:3LGGVWYGwBXPekRMU;WRp
    0    788RIHG8KV(SBR?``mPXYe>TMK<H8FM8Y<YNKRWB_E>^\K_JJYX[WJLHwMFIUGcM@GO
    0    574h;W^5BW^\Vv]=QaR=TXP<#ig[_[DaV5<HceSmmMW3ben<J]XKW>P`<k[G.S^bb/E
    0    807<n`Y>`<>)_/aV2OJg(K7?YPPF7bCGLLd@KmB=GdQJFXNhIHE<N-Q>M>*w;iL,\Xm
    0    5550\7K/a^b3$r<_WP[^LG6Qa,ISEJ2BO<d:ujj>?QN:I]>MdW'I)G_GKPP#ENBC/UW
    0    710WpcgP8`m9UW^YGW`eJN7GGXS?BkCw@:lDUa`EOLMIMPWK\_6TRAE=O?@g?RMDJV9
    0    885g[J?#WLAB73SVIJ:ZAb\MSU;\KG>O:6WQMJ;I=QYH@T;U?KGmBGY7GVQSHWK;SEF
    0    526QXI>)]D<ar8hN=XgKFQ/CDMncI=WTWNQeZV9_/O9iArG71*T=[K#>JaFgNY=3qO1
    0    792WjUIAN3ETG.J%DT@W6wP+MTlVHPGL4LSF;v9C<[E>@3CcL>ZJ7IH=SCD@6V9@LM1
    0    871L\KF:9,O>MLHYZ-@Y8RKGK:SEF#FFK4N]Z7HRLELPDJCBI:M;U`ALSWFNUL,3>R8
    0    871MLOdADSVRNQEWHJ;CLU*<CBL>S`7G[S]=]YOBQ_8B8wVJRVQCE9WM7_]PCHTT;Q>
    0    462RF_RJK2GQ6O(MTSK9CC>M8CVCIW07N\vV][25YYQV+`iT2LeA5EEKKH#l,\FXo7@
    0    7532FTDY^9,]=JXc?HK9N:OOEwKI<[=?XWHeQgT4(:ahB_7SI/mVPUPMEQ91GT>CGaL
    0    493`Lw.e4RCqaSC;KLL_FwGC^Tr3MF2BE>a2B3lCUWF_P`F%3@UUZO:HAA8N?4rY<?1
    0    740ooT];=C+<ASWTc]ULTw;X1BhbNDKL=QauE6UdMLKp[V9HLDSMBVdM04EB\PI?5MM
    0    625dbY1,CE'T63>2-J4MZv`@ETt=>E=E;<-jA64G@YWngJ]?#PHdDN`E;ZJR?SrLTAE
    0    772*:PeCdCM.>YOfLSAV2D4GV=I7S<GFPK^GiMK<GD:LShT\K=C:I>[UA@U?#Gr0:kV
    0    741]B/==wX1I(0YQ8M>]UFRHnY@d1gEMEHQNsd(NI5bBmb-7,gTUc?C<fnbhrEAHZH,
    0    554m=f#R=+0UQ+B)TQVHFIQ*?XQASQG3N01O7L*IdkSBbA4?2D[/5\RI,qN^7KH@S@S
    0    522YM;T@9C8?c,ITAF\V<OXY`>T/<3WB<73g;@Ja:C2<<@EUcbkZwK7[2_1.Z*<54Pk
    0    827_n[cLP,R:S6Y`=BEZEL@;H\MMaNHIZ;SPW`4]CV?UML<wP@=:CHQD2<<YGl@;Pf8
    0    646ZI[iYa/Ab`FK=DQJXRIY:rZD:ObCIFA^-QPCb@YZDTBA@l39:N;w7I;E]SpB;H[V
    0    688/LJGUJPq:ZdIdPDGGcTs^,YT27.XTZYd>FfwF$%P`VZZdXHW=TdTHHZ6`;-LO,RV
    0    768vIH7D(ZEJQHn<O\aUT_G[IVXRbN[gNWCM9=8TRNeZH8C1NP^Sc`=_wr<U^.3h`UA
    0    582CA^N0PL?ECm_UW>WU]UNEaLONVB?X:GrhL[Ej@E9D2BOmHLUYI:>_WA@T>]cGVwQ
    0    683_TCX@W]G:<@ih:+Zd;NNI^SEaFaFhS#NJ`i>SjLOIS`AfJF;S]N=@XMS]PM@K_W6
    0    913QIDXd3Vc6aU>\bPk[gIF[;)>Ce9\[kR[;sPcI<U:<KYw<MlJMXh>\F>BdY8OiJ_J
    0    6669EVGJBIRDYf@JlKBSLX_9w<M;@X9AKUDM+AN4OVFF`A^MTkG\Y=MUHOYBAPQU>?a
    0    867\?HuODbpLVUEZRGVVPKOM[AQ>Z?M`OWTJSG\`;MIH(KIZcCNDCdS24B+R@?IePwR
    0    824GCbQ?b?@GQ`HSUX_Rw5?LDLRJECRWPKI>BK\\>_A.DajJYH_FE\YaMP9UNPEXPKH
    0   1037a#T9^cNPPN4QLHM<BKFR>U\XPUeEKSOMQIWQNUZJAU;FZJOJDB=OOOMU]B\WJR4O
    0    659gA`K;Y;Y2JKfDX#HLU;UJ/<G[cWB]H8CL^<MiDg9LGdRmcHZRROj=CYZw=KEN?eY
    0    639N:3S]O5D7M:VjsA[TVLOw:ZMEmD<;w@L@?M^G9O`VQQ:S*DXTFiHg?F.FJXHH1eF
    0    731MHY`XG\wC?Y6uHaUBAHJW1S@/F;e[OCPPfSaWLWJMVc_Fd@PEKheX5H0?.[fN3bO
    0    894@NTYO?PKK>IKuHLTYRBCT#LNQVJaLVR_IO\jWYKIRVTLRPF6CIFZPALJQLDbI>@P
    0   10269IEdKNed>b_;a`^QcD4IVK4,FfDVelKu>]lkd2b6<#eYY`_X=\jTdOFIcd9b[HeF
    0    838\Za:G\3<C[A9rD_;C:O\BBjcNFMIL`\RdOM1>^HGlBUKWBC?JEPc#R2@0.`lANWZ
    0    756?9Jwt[5f`paERQbDOj3UIQK%9Z^>RvdMAUrdOMo>C7eB,hkX6T]L\ReQK>EF@9VN
    0    616,NOtLelc43k1Ri_s]wEW\\T0AWCPMeSn8hhn6Ci%L9cQYcJeFDWlfI*8SPD^Lb\N
    0    7845>>[kHaGIIl=SW9TRW;IQeB?BP:TUK[HQm[^X4c3>HMgNwMALIc?dRNPAP8LcPVS
    0    905@@9RXSb]KRP[=I<cR]@JGhH5[TPKwVRH=ESR_UQNFIYXLW[LQXFRILNW]G]U^AYB
    0    629BEf^U18h@TF7wNR;_H,a@N`W2k4Y>nUaX=<JLLX]C=GalTY`/EWA>M7:`V6QeJbW
    0   1126J5J?^BVJPP=EF]R>IGLHD97TCMK^XVHHRO6ZIOdWFFG`KK]\IGGB`T;\wSQOSd<R
    0    751TDH=Gl9#YL.VH`[L9HMf8INhW235DJH1\+U/J[L_YDNJGRQ_@>7VXPiWJKXQ\gJW
    0    470UZ9<AT`oB[wd64oKSYJ^eB`bC@`5J53FTaUlpCVRTT@`GPQ69h0h/sTZvDUOhOeT
    0    7766S1rHlUk<[wH[KUgC[0U_F;DGZ?^TSa[9Q[W>Ei+9JO\j\RHbUtcPd@=cjLal@Vf
    0    585w``.7XK:NM:N0DP3TML4FOchl3I?Ei95laiMOeLW\NPQWMM@WZ=P?N[WoKQ>J`#n
    0    892AB9UZA]P..Q9wYXK^JBFkGXF;QCZH_EOR^ONP55HTQZKOSI\K_QP>E6-GYLE^@RF
    0    897P0ERRUSbAY?CIUNoAP8<ZhPNUPaTfGRW;QRFwPFPNFY[IKSHCeRQSLEQHJHAXI[?
    0   11159>F[O?gsB?`JSaLa^_LMUE9IAa@hZZGPD]QjhAXDBHIbUfVIK[PIRK>:`XBLKIwG
    0   1057L)=c@U]HGOfDLNM[^^9;TV=6BNMHbbD[LVLmw=BC@LnQ5aWG?]VG9K=N\GS^[YTB
    0    602E\YfV?THAFJYjkXV_wRBr@GKBW5jIfPJML;YP5Oe(SJRXSgON8G8XX`.OV5FMC<4
    0    624IoVI@l,FRNWaB:TYGNOHNMIP#GXE:SS:G\R<II>G\@`=D2BFAOWV[VMAIjJFQBFS
    0    529S?ENCP;PKONc7GI_ZwX>HZh]TY_CdTH,MvdZk\>B^PhYV[rRDdS^cN>SN=8*JK<E
    0    701<iASGGejZLn5_nQMMU@RaVZM/Z@ZTVVSNM;f\PUGA9JOJNZELFT?Da25'wNVX6Wi
    0    554?IEddO[w:ZdMif_anU/IWCEGDnO:ks^iSTcwT'RFTc_U1AFJ-Q`UP1-VHZ:Ye:qN
    0    684[JKj_DKeH#bJO`sMTo>C<F?Sk\ZLV_jbfeORG,ZQJM[TYf;P=FZHGL;VAU]_>Y?[
    0    661>]9>APTaF,rDUJ8H\>KLGY;VPF#aL8DT4>H_Z`I?2i3iM[f<[C]FZiBKcS4WY?G@
    0    9536NUZaLUw-JXNKhZ\P\=POANGLYDRdQFV?^eIaRv=3<<h@RE_=kNLRZ@<hW@SN[]D
    0    871NEUDIVSY@^:#cQQBBZJ1UFGG:V6JC:KHL2AUnKJEK@XWTNI@PM]QdA<XG@Dq2A]L
    0    822GD6E1IOZREXTC>NTgNF2i\G=OCWI;AB.>RVPpDKE+LRUFGLZNjNNMrLQT`HDUKD#
    0    74276ZWlVajDHa:RhdV@wFbL9;AEWHYOq]e<n[T]Vp<57i^Htc^:MhRWZ<G]YFFXCLP
    0    8824oXR1f?3<JQDnPGJHO%FL-LE@IS36wX_OlW]UFGhSXwCG9J<S><jI.<A6<MvG-`R
    0    664]=PY5DC]SrS9?rTUEd[D<W-W7G@]6QW]]KNcweV;iXpeJfe_RURU_ABA]MZlEZIP
    0    469F^r_58A?O[H=f.27(ZNqB[ep,<X8EIL9AGEZ,aX[[YB'C9@X9=:LK`X.JWwbDZTe
    0    591bEKp?^P(uI@;1*DBIlBGK]e:X9kOHP,#]I[K_aNcTU^7B^aWTGBW>?jVZm@OfO8E
    0    670ZwFD`[NiG;UL:jH<fN>T[4]7VtJFJ5:RCFaO`ONG@]<IeSSEIUBB4_3FFQb.EMDR
    0    997>=i\CA>SOL:E<LMFZ?=BRFXFAFG9YHHG5OLN`LK@U9HO_`C=9NWZQC;<OFE>CwIR
    0    773AR7_Y'gr3<XC\PMY_a3IjP/%@ZPQcFgY<\OQU7R>6EdWi[[_1TT9_NC&^ZEJX=wD
    0    579DZ\>\UJ522DAB9L40.BmCYhYIE23XR-9>2D=L]JK?DD7^DA\F#>\GX<C@'uPHR?H
    0    638G,lXg@GJQ@g3fB\M=HBBI]W`-]2@0;Zl`Uf=59\N_JZPqO@0TOFu]FJb.IGq`3nw
    0    650I-S`i7=M0C^#ckoEiFI^H(JDVa7F@n]fD;AFAY[@lLXZ9JkTDYFH_2V:bDYTVA_V
    0    579eHO$/m<&M+'m77M><5lD@rPYf6hKYE0$]F#'Q9NdYdG,4JS0EO+BC`uof;&:MH0V
    0    818F[E^f0@i>El2[ejPNPWOD<UD1PI[XddhJXVwI<Q[Q;?g[\IMKXaUmORPS^ArYMcQ
    0    604`.JPX<Nn=ZtJ>QQIUET78wHN9VeUbBj`Q\Qr\?iN>CMNBYml^;N2rXNY8N/mjNXZ
    0    77813QsnKXjJ>r/c`I^Rj+KW7H>@wLRar^oMV7r^>X:C4jgdp\Q5i`Vd25T[GFU_9]Y
    0    571@S=`Pa,I?3bj]aG[U?#9c#M.dU,SIXRWQ\b$AL4lB@jIMW?\PmF;GG>>4MEVB7cb
    0    647aNF.AO+CG\]KOFRfONU&[aCL?^@La??=CMO,O#>_UIiQ_VcN=ODaLO).9AMZJJ[_
    0    756SUOZcA>ZX7dIQ<@WID_T[KXwSUFc<?C@[@3_RGCR?P@=BV>?EAf1WETPY^7SPCEN
    0    8731LXWIM]]-@d3OcfU`[=ZVAP?;YWJaDYS9[wNG>S1;=NR^e^JBNN[UMQHEEDaaDaZ
    0    59066PLeFOBKDS6NVHXPS:MHWS3p-Z4]Y_M2[tjcL7m4)fS<6wAAk\Y@H7R?T5_\aS\
    0    705BFZjl>Fl9XEK`^vpWDMD\AJM;eJQeJRU:`QjuEl+26WoDw?^SMY?cL]=^dS@HIZg
    0    833PNcYJKTL?HaLqQwHYO9EfE`6CSWfRthS:TIdR7NREKXNRWI`CLWaXK@8UUPdDGrj
    0   1067^5eMPPCYK>LIDJNAYPJ=OL<T;P?MTCKYQBFWw4^2=3OT?]@[=ScTRKB;fKMN=.QK
    0    949DKEKKEQQHY`L\O<RNwDLRJFORLRFqOEG=_]ZX;NRHQSO[RE?=RWXTUB=A,FbCiD<
    0    537lf[b8nScI?UF7I*6IR?_,dEQA;d(D9UY\@VYVDpec;ZOV/t.BVScMDKY#FoZEF8M
    0   1049<<8b\-eV9Pe9W^Kfhn/=Q6%1Lm4[]STY@`]o[9O2&=[^#t_Q7cRQi[/,Oc?VlDc8
    0    701G[>G9YBvEFeDiWpwYD=TEWQ@4bN_N^efMXZVO2G;JCVcgV]_NGSb_G2EPXEfKYjC
    0    515<VpT^7M\jfP:=\jP\?LZJ_U\'PCwYNFeHTIV=H@W.LFWX-IH?JIY;QX7PIdTJd*=
    0    753S^RBKW9<HN-gV,CE35<C6d^ZP@\CT8CP^2F9ANSw`GX:R7>?gJF^CHgONHg9MII9
    0    992A8egaF]GDQj;VNKTaq5<M<O4<UPVcYWa8ndW[F[;F<rMNQwT9`OYAIITEK<IiVQF
    0   1038CTMJ[7J^C7RD?HJ^^WOLJRRHGl?^e\HMKNTT]QHEJFQJ#^gK8][9^GFJjJ\AEYSN
    0    976NOGSH=E^8SGN`CIeFOCJwI@OP_?X:N?TaFJF]C8IGULKPM@hH`m9h?L>Nn?D@@_F
    0    780ABAd_*_o<4gSCTHcbvQ#_:14SqX[q>We0d9`U5d:DB_\:S[bETcP]<5CS^+Fm=c8
    0    689QD[f=Q^WQXU;\VGR?llA]I:a>OGwDHKVWXXTFGM@P]v?^ULMTUp]EHG:FM=UFKOO
    0    840RKN[R;Dd:j>HYTb\_QRUZO@NGZ4]A_adMaI]`;S?cPEe?aBJDbqC^O?Fkg9lQLwK
    0    539][fN`hn%^W5n5d.5md*GNGT'MS_ZGB9E>U0LFGW+OPsD?Y=E`KKh8:(6U4Nw@HXj
    0    640QQ\Z.?cE9^Z`S8XZ^bMAIFP7NG[$iE_v;w_M36DDO=eXGLX&UIM\GS;PM:WW;8tW
    0    737lUGPK:]NSJ^^L@O[o>QLQ[KAbgWaMRDH;TBJGXV^aU9\KOH`@hb4I`[aTwTDQUL3
    0    727El`JFYKMBP9NH?dMQLLi8MSX49JFGJmWasHDYER]bZn;w:06UJca:?HM[BfkCMj6
    0    697DXSU,cEOT(<OJ3D@`RLDcJRVU@LLVQZW=Q<EI?NWJEOQX2wQ9qMNDWG^8UBYNLiC
    0    828FJ8U\5_a:GWXwXATW`PBmT,KR^CZQK>OTXR[_:ePAWPe@^LOXV[C]PS@ISG?I+e>
    0    930E7_SZM[`X_D8\koIHU;?YFOC=ZCGOSwT7ahp`GIOT/V`^eYN,Q<BTUPMFVJeFGIp
    0    624GNZOgaS\KUbkNW]4WW<C?l[[LDTE>eCEATSL=CUrZB9CJ_kOPUOAB[oKLN`ew?Wd
    0    540NED]WNHMJ_D;amloIr=L8@[2\E:N]TmP?ewPUD`Qkr^UL^[GW^@wNURUYDbWaILH
    0    898AHJgGJc`B\KRkX\W\9QOF/eD>Z7wa\gQJON`?C?MQ8NtPVS_?ID]cII>MVGH^9JJ
    0    7385kR^:igN2NeQpE\`KK*LGJT;>EQ0]w`hVnWHBHWZc9nLaC@6OL>hCqLNg>Le9Gpg
    0    7472aW\g:[Q/ZZhDRWpKMQb`VGQBgMbOUZ>MIJZIOwFn1ZbLMcZX`hGeY1?gQYHVSnJ
    0    769HCCwY__LNikIBNOV>h3CXNFIZm\RSIelX\UVYGX>S=UFXYZ?4BUdSMGFCF7UKFYK
    0    686@GWVHiKWH#h4VDeMU_DNPY[1?B_@XK]g[YsK7ITlL>S\g>h<ODESUU2XpJIY>LQZ
    0    802D:LV[Lw_MZDENZhc_^MfYCWJ?_9NaWRO<OSMVEJS[NPMcaVE8\MIUGAHJbTTFU`_
    0    692FJsNasVcIHS]UGVKVQK5=AdcMA7FaAweXKO@wEm9X=[ET^SU1JAhJ/LMhROhLihJ
    0    642]G9`_LNUw_YCUP5b\[<uQ^G?Vk>TbJVKB`IO]HU87VZPHn:PEZW<TbC;Upc@j8g[
    0    571C0Z=#\Q]][%O6fVXPVNF7FIOF=i8X5\-T`aPSPj\G1Wa0,SF;AG[<[jTVjN4?_([
    0    637OHd>NF#Fi[1ZSvi1EQ8j?6B3G:R\gRfAI0ITSiSmH^@Y,)O>eD<EWb?H6AVEBG<K
    0    511RG[acGiWhQ=YXJ[>XSZ8UPSIZqwUVO^jSu[YW9T_7.YW]oPI9qRWD9JZU%L0UocP
    0    553EQBg9FrV]a[SOQZaw4TG`mJXnMQkLYs;G:bOOsVLMHQY6Cla]^UgUPpdJuRMQJG`
    0    716?QOJ?0ZZ*PCe^=AOwJ^MbO.ZZ]@OaD?U_EH[`<DURRBSaW;MKUR8BI;5X\T=TVi0
    0    536S%LGrCXXPlVZOh3NYEjcYADBGKIjGV9;(H;Zb#Mi]c<>^\GGJZMNBTSQZIRB'4l`
    0    574h8H_]FawQUB/=q=4[qDPcZ9=AB;@KBQ`YVKSbed6AQaWFjX8VZW;bD8;?L>J\HY8
    0    7994IPL?K<PSK@Hk?S;[T9hNWXAPG]XOGUiZLfN3PGXGNaR`GIFNHGTKRESJBwT>5PZ
    0    853=U,KIFNWNH`GaYPKw`FIHBG@VfOKURPY:LcQPETM9@`Xb^gJ:UHWHYNTY^LIVHbG
    0    559\#46AYSdL-^ZRPl.>W_4OJRG[F3[TTL=,RD0L3fRNE2=TJ[i4MD<`^1=CeVOL9vj
    0    8523QTeCoRTFNO?kHsDbMBTMKNF:0F:AKkoI^w_5J^HXO_:PGG;5@CN7=7LW>WwB;am
    0    671.b>`WPfS#ALQjkB]hbA^m8c<WfQTPPUiONu_^>M6OPm>>WfS[kkH^kHR:[1MOVo0
    0    846WwC>6E?H<IYWtGF\k@B9]@+Xdb<_PMMM@T<]w>PAGXLBLI8SGo^An0C7@_8`N<d?
    0    722K0UTi1YhSQPA6]YINQP8MEFIV]6XYTcMQC>KHMhN:DF`?gYv>S_Nw\LSif?fdVK6
    0    699AVFaAdaJGdR6h;hAC_#uAZT5@A\IZC_cJYUX]E]CQ*J^KDUFDG5OL>RAB]Y]Q>fJ
    0   1150>OQ`:CgS:N_IeO[UWQ/=>=BEFQF:TUbd@mw[DCNDA2vCNNC@8Z@NQJ:DGELUXNeF
    0    787ZLC_QDRf[gF[L_JSL[\S^O=9g^BQRNMg?^fT[Fa0J:nY?]XwIiq:RVGTNgFFXKVW
    0    702^gw9N>M::I?DW;`Y:>RQOnrIE=Y\EmaZV2LLL=ENLFQXb8HK@E=RP)Z=k\X=DNM]
    0    872/?Fj];gk<Pw1VnerQZL/YW@8Ts8gsXcPJ[Xbi@Y%GM^bKb[UM[jkV]EB\X>n`CGW
    0   1001TJA]N_YLBFk^9[QV]Z3=VBMC`]adwSLCPbUJWXL\DYfi:ZbaTc]Kf_YG^nfGaOJV
    0    853ZR7FS;RGQDTX^ZEVBD`.GE;DdM;`F:@<[>@K[JWSPY?M<NJ_wc\6fRQJ=nEKJXVO
    0    738GbISeWODMEAYVEPQLBNH7Wn^IRIN>sZ]X]FX#SGEH:QDgLIZU[;WJkKOFXOOZcXa
    0    512pIIWk9Of@EEe<iOAiXL1]:>PIKGcLBVYRa>:=:c26UIr#EYhLRd/_AE8PreKP]GO
    0    873=aW_*_PQ4OCdTSEVDPY9dWMVQHWW=?sKY@YOCTILg^QHwHOCdQPkJECJBSXR'4DK
    0    587<IBG:2BQQQFKwIHVj2T4^Pgd0P:`0P1U]cNK:HBt`iU5FTKkCQT5V3W5U=^K7/pS
    0    630ImOnGWhZ>8hcl8PKd0-\N?N7jUM[UaaOFMEQB4JZHE?DoC7ODMB1S@KJ^^X7_Iww
    0    740D0KCBkLZ(F6OSCL]^5ZAHGEAmND]NN@UWCI#VQGKQZOEP>?Xhq]TOB2:MSED;f_M
    0    595\HBW8aq[=8^3iQ[]mUV4RF$:^uCSefIpLXovS?\G@SY<A8iSUPXSSOCZLB#CZWrS
    0    753@J:KUPXP3@\G]aeZ]RM@hGP>]cMYwNWl.[fO]@gL$dBIGHKZ__O#V`?MHgEGA@eO
    0    886ZNVESjQVRRKZ?AKFK]I:=W^`hNfTW<BJOK[>pNcIJW\JDUXXW^Tb^TRMOTKLwYHP
    0    5459^nCEQFUUTZTGZmKE>TZMIajVAGN8Lp+XB@7T0WTMt]\WZ5Ea3SLrA=TKX?wF5cI
    0    686\MBX'#h`FGWFLq6ibZF)JZ7lOSKXQ;U^^qgXW<BU8ORMWf968RjeSJ2=KG5Ea<rI
    0    510kgY6MX,3PSKD\>EJOH@sJR6CDZwD<Y?2NXIITQS+6i>T`4KF@K0?aZLa[FC\[Df`
    0    531::s]>.CDFqOZE^IC^nP$bOFG7=]>AGHTQYT>JI8TLY_K/wCT<PiaD3&Z?2ORD>W<
    0    751NgXMRD^w_LZOPQEVcOSIqJ@^TGJeMaUgNGMM3\2AHFZPJTRbPO@K\THNPQ9GBpJE
    0    615l%U1YeJ#rb6R6KGQ?WtaOMWftHda+BX%qZET[_KPVcdPI6]`F<Mp\KP_^O`iUU=J
    0    745I<[ZOG_CBhS<]PPC^W>ZK<WO=J?8RTVhFawTGBYN;-KIdV_N/dZaAD2CENPYNSWL
    0    560^MC@S[,#]UC_Q_H>S\]1?@=T^cdTIjWA]AnK2SONYRWkR<bOpi>#MT]NtW=?RPCG
    0    957cOWGEZTRS@TKERf9Y:UL=CLQT;in]NcMPZT6EZTT<Sb[QMeZOKNU[wV_B___cLKV
    0    803c]O1PVR#U>UEI@-_L-EaMMWCHF\aG]?AVRL_Nd0VmZE5`.AZJZDPLF)MELc<CS>R
    0    796D4=SDVLZhJQRP^AHUTHcGDQWO>UiKRJ@D[4]XRJUIDG[#GIGGLQASW?S[V5[ID`T
    0    692Ug]gFiZQIj<J><QGJHF<MFWIMM]UJN]cEUK`KPDMP?JXXf:D:<:P70:AZ1VgPCwW
    0    710I9/ES;>[DN:Rk`^FOG;EM7Q_aEVT@GMJVVEG3MgZU^II#Cb^^]IFW69?Sd7J@RPY
    0    725gBUKH_?H[;*\UUw7DN?RE<AMZNUF,][DrIFIBdVVjXHNP@NIR9;fP>SUOf_aHOOR
    0    627elTG/B=CSQIq_MaV?XUN`F<]wfbZH_<Ce<:>UPVQt=``E??MZTt_PN+Q.FYRG@b:
    0    734L)p?wiGWlgcC3P[KRNU@O;)CKFY1T?G:VDA8pG?7QcKF4fX7AH_iF;VXQ=#u[I91
    0    553.5[d4H=\_2f4\Vh>UPKo`NOP?EWV:U\Ta^\J(6\\Y9BLGVl\L;JMVKAu8.MwbC@?
    0    589aXAK6HW5COLWmQV`I^L5O=[SUe8K?;GfHEFDm-Te`^Q#PQD@Td@>S?4B22Md&5^D
    0    617V7.GT\NZc>5P?YUNfA[SG[v40@mK[G8BLNMhYBJEFw83-EpWDZW[<arh`fHRiv;?
    0    659__N<g>XV6CLUfYLHY7;o:URPRNXhP^KIL][AMMQ;RODhwBN9B]NCV\[@S_aP[b$Q
    0    579PgUl#lU610eIV]VS:hL[]:V8=SHI<sh[NVUG=:NWETCTI=D`onbFZCUe?E^NJES4
    0    775aHE_YSPFRB-W=SPC=AKv3jwWdNNBC]PEXE]ID`KlQ=RLi0aV>O5BVdj_\Rl=hkOn
    0    698D;XdkMagS>T4N^OERiIR^EXw(LI]U8egK]cdw;ZS^Sp`hoP1OIVI<=E?KAZoI'JY
    0    8594RIXXNEbIhQZkKJoc[#JXbA@U_\dQ_^XAeNNdER0:R\Y<aQUEdkYTN8IQ_LQO8q[
    0    898URJ\DQwSZSUP]JGcN^>F^TT5G8IGS@RLBcqT_BDO3OaJZ>W]WYR`TU_FSeNIfYH5
    0    758E*SeILM\AqaF_ljOLV>A:7R<<^BFWaXV=XUO;L\I>CLYsR\\:OITNaMEwgDaZbeJ
    0    903IIa@FO;Je=CKNJw88>KT=?MT>BSKE\_PYLHD<WBgU9IGFKRQGI=UNQb`IKR`NNPQ
    0    665$bkLPs^9AVQ@B;?<L=3\RmwMA_T@K>ZT`7?I:F[Hb>H[hd@?OPYgQ]C=KVUVb0MQ
    0    692J=#UQDgBUVbG?\BHLXFCRHJKKl:EEJYLVOSkXK^4JfOj@[VPIRR6JU[BhdD0Y?1B
    0    758M[oPD_CNX:GKRMdD74Dn8@mAR=vNF^k`^C\EAu[rw>T?`4O,1J5aTgMP`\faQBTe
    0    572+#1cVMPn5/W=mBuAvY-2Z[+J6gAKfcwc?CXpn=NO18S^IiMX7c]aPUEX8_4LP0AR
    0    747Rse/<2JA\B/MW/C<50fT>^\YS=\M0iO6T2P8DwCkGhACN7XLc=1UC`V^QOi>LE?>
    0    577F:KO1^H>iaVLMbLeAGTi\R5P#UOS@7S?NWI@T?X<O:BRTYPCB;RQ]MqXZAWtGSXD
    0    501sAAlFdh@9GGJ*od_hgZPUWN.DM8PfLAwPc`WcC;H<PnU_dgdLYL^ar=F:h(JV?[\
    0    682B6BYWMflI]>HmJjOwR=@Xj@A]ZZ`aMDf6`oQ]<ZR3K``<OhOUYLBQcHbY[IE:ZXN
    0    504XN@[RYJWU^^I=CXwHEHS7bF^L\;G`KJ9Eo9\_==AYLJQY]WI]9b3?kNJ:J1Yd>ch
    0    712YkSLINavS??GYUfWPBWKZGUKfLWRWe5SY`HQFUdJI#CIV;gO?eXTDM6AZRZCOXMp
    0    723fNP@/QG/CT<li<OSd5UBK@JNg]VWf^:KQ@F#NQ;agg>NAMAkrlLZp'VG:j]9BVrG
    0    747PZG\CiHJAAITTOKO=OHZNQiE\6\3ESW_Rnw.B]VgRM[OaCD2jG5b6SHP@F]H;ENU
    0    658.NJ_9YJR7[;Af[BLeGF`.\X79m\Jklhs)-]GM@MQEFwA_QPD9<AUJ_<H[8@sD[eU
    0    724WNBDABQJ5cHKu,IRFNAYYUSIwSHU;PA>lNUIeG4`va^BcF/MbRigSLQDC]aSEFSf
    0    715-ZJHG_pE55`=eJAENM;UZCdKOBHI@OsT2QHIAX7JD=DHYU`F^Q?a)w5HZGBbPS<b
    0    578UPt=fKABNFI:`bb5YfJo=0d],AtI:ce]J>DR:Ca]RNnARX\A>K?w-LSPX;C]IpOY
    0    735`F:'\LJ<X<7WPKlCF;XiACWYIE^X-o\DTUTLBoZRA];QA*giT;5<O_W_Wef#aZ>Y
    0    727>FZYwIUUEKa?ShdDLU<QOV^b9A?f]iM]NCFeLD^SB9bgCHnG5IY6NT[AtYDHcPWJ
    0    549U;_qaBiuN`vNurXRLXYN[=dc8U@aSowaq^eh%MDWT`[wXGWL6RhGlg3UgGfgspPc
    0    7469Q`O9LKXROVCZ>qBSbHNB\B@.NJITOTeGekUC9MqULPDb=VFVHPIpW+7T9vw=<nd
    0   1137UMT]JCQTCwSPIMGLUQTDH\EWBT`NhDMKOZEV^L]LKHEPSYTMJ]PUYJPMUOMLSAOP
    0    685McOC<a<#PA3TJHNHP+EPBNA6d;RHIk7Aa8X?<^]b/dN6c)@UY>AG2FMh(gYF0_FA
    0    621O[bGD^RODJAcvM5YCWKTUSebEOD[PJNDR3QXWYBgfwfKc<Y\fWLUP\E<4KLW8D\i
    0    647Wpd\;WS<><FCkHR.?=_\='Z\&O4V3>Zct=JGEVG^C5IYeNUWNM[bS<=FPTwNDDec
    0    6918jb]JKG^GFXI_@wC`[=.GJ^I-WOcEdc@>QOKIAvP5DZPUULg3GbZBXG<U9=SNMji
    0    454UAw6TXDRLjF4lt,PQ9jGT6XA#n>ScJRahMPo?8Q=\QR=gJ6F=8GLEUQ^8Gem=FEN
    0    782==HLN>qP<_TKPh_QMOLOpLBCA@N\@RaLHbSQROKCD:dOfXwCSGQZEWDPF_CLV5ZU
    0    670<A@YYgXP_6KQTNN;PRAHSQZZVYZ0o4TDC_wHkMGIC=p762[Umb4cO`j[@GP._JPO
    0    634lqm<=TGJ<9@GZ:D@J8O[m?]pAODe3CCPV=G;T;JUo>;BW?%V`RgAV2M67NJ5W>wW
    0    657Z.I<UAQTM>NO@Zw]R&eO?ePr>XIYRJJHT:YAE]SJM1GX?@mR8ReS]e[OEQLLWIGK
    0    470\OmYU__XTYW<2GS?/]3qOqkSQBc`@2S2BT>b?9-]F6\]sNccX^\UH^#EqYjIR]_i
    0    942_]ADS]ZQbA\JU?O\ECUc3NgPcFSXI@I=FJWQHOG]AKIJfPPHVV-ITw]]YP;PkiAR
    0    622SLOFRCcDJkNe^JHV`K>UIkWBZJr8VTJ\DEv8wEFY8kT@BC_DRp=B?P^YL495NT_I
    0    857N>^H9G=\GCE=Ud\Y:G@XL=gNDLPM[_gNQW2#Q?I<R,M_KKNM>K\Ldj_9?U8w=RIV
    0    650PWa8@1+L[4*`HLHFL+N:[.Q=L9KaFW>La>P;JOGhGd#A_2@N?RXJXHaX.OBG0Tbb
    0    698Z^0-VED<J6FQMXaKF.l[C;M_fE?OAiKQwVEB=MaVH98MU:S`;X8?[UDU@iLF\fXs
    0    671ER9cq@?eObU9hwTPn<BBCU:=jXH:kiil8gQhNVmH+;SXjZYA3lLE[d)PR=NdJ\fQ
    0    798XTaQwA@DK4BCPNi42MNdG>V\:>^Q/^[EYE?W4^[hG5VYFFg_FLDVjE<aM]GRIY=c
    0    803SRT/@jlPPw;EMUYKUSRLTS\ZJEwEMS?P>YpKJj;[QJYI==gBMGU`=HWR2ZwLIY9B
    0    6333tnXQm/=1W?:t9`M@=;a>O[TC<XISVOPQNM>IJCkQKG2S==#XDQkNA@=8Pt]S:LK
    0    663UYb]B9PSRX_JPArCUPHZ=EOVM`QgMNFogDTLMGVHZ:DXXtFM?MILRKUEwK[b7X\Z
    0    838=3<W`_IiT^W?Zwlfgo5Fi;R?WWZa\P[\CdrcbBX;>:X^;VmjJ`IXQiV]L[FWic\J
    0    825DEMAWK_L?DIU[HESRB<G>_[@T4EMOI;T;FwELOQE<Pf=DJNMHPQf>S_YFR/OCAEd
    0    513GAINhR<sFiEBVJraOa3_M:8b.l:cgdfj=q[l(deEa<Yef@lo;SSE.TC?LDF@D\ew
    0    566A#R;IV@9GSD\RdY_B487a=4LacJ[ZWI>GRPIpMLE>G0K1PUAEbr3mTKK8U+CEDOs
    0    849KR]YIGMOASE==UDA8VJR=-BVADTA?KR@KKK4WCKJeYDJKgERQ0V`B0NGwLB]QDSI
    0    726XMT>EVRIcJ<S/wLI1UMb>aQ`9RY\B7I>J,IECYP_MN3O]WbZS=EUed]`ABYVri=c
    0    723[j?UTw9C8FTR>6RkbCWOaWMVR:RO^CITWPe`5OW]AUi1MIT<`[=OKc]kFX@WLL-Q
    0   1125>MCO=PRJ=ER:ZRNRLO?6XPOEW^GcSPi[@>LNW:I@AGHQCJYA7U`GJf#@Hh3TWGIF
    0    6875BfMUMvk4bi6lk`Qht6=Y92?>sSWwama3aXiLIN4<>egcnf^<XVYVQC>fW3^pHmK
    0    602/^CcTA[q:iPHil[`g;;J_>+2?w7`e)oV/J_\l@S*9E-pRnM>Dte@gA02G[UZ[=^L
    0    922EZUGw?HAmDTE8wBC<:WXAQCP:\InAQVHA@SX?rgLGJ=l7I[eQ)P7[bdVFgaEcXE`
    0    721LaSGEL@HNME`k4PPBVBWT]RIOOjABfDG_ZI8OP7uOHkFFIPeZ_EO<EDZ'K\OKZwO
    0    645jKHTTI=JrQHQV`P@NHVDO#Q@6ZY`]hT^Ig@H8>O>KW=:,U^IbXA?PcB=Em9g`fLF
    0    951H6ZYUTd`VSa@^^SbdwHNSMWIPGHZWKHZH`XUJUVQM4aYGijI@XWHSZTVWPPRZRHF
    0    577OuYB\U3P=T:RAkO410`PK^_wD6U[+RO<`E@>%hXJb46jc%<DO@=CLMa*kKWS\jLp
    0    910EUTE8CKwDWdI=VQM[VOLoF8GIVD?PMM[WMQM_4I+V^`MG_JSRJaPbEQLP=<V7?A4
    0    762<]9OdAKT#jY>\HW\V7G?E?=O:V4:V9EMPS2XSGTMC>>b\[QD8Ff-FR<AtQIh\I`e
    0    717\?KL^X8FWY/Z5]N_5DhF:h_QcHpFm]HI\HM9cZSSIcgS_UDFL/QVN`TF_?wVhtAG
    0    8622`MWOMgRM6YOQRRwW`+GFSNJCJ9[YYF?<mN[a<FA7M\ddcX=OSFFD]T11CN\k=L?
    0    511J]\aNJX79kC^\YTlNdiBi-=oMT=Q8dkgSB0Uk@nZ^C:aj_Nc1wc9c)IEXiC[CKfK
    0    721MGMrGdDMEE[='YXL;eT=NNgO]J`DhdGQboZUNQHX>GVEi:`SHDCKUVP;weVURXYl
    0    832Y@XCFSQ>dE5NJb6A`S9WUVM@M9NDI8MIGWXGXm>wHYPIG=OAh=FO:kYXLAkGKc:K
    0    635e#aX@^9,h^FOHK6EPV;E>StJZ>v9LVQHGvc5QB+fPJ\;EMP7DR6c9VNM:>oK10S8
    0    644PBOFNKiR'<]EJvZ6Ud8S=4Q`:D6GLFQDX[WP[74VPIRwUN4<QBrW4cQ;?@PrECkR
    0    834B.f;NWDEa\JIL`X_acP>FT@FI:ePdYRI4QZSb]]E8DrJCGXX#ZQbXj_haSKog^Gm
    0    764HdKKQp65K@ETaBLLJM@UlX_PcTP@=SOFKde6GD#fN`s=RTGN`E`[?`Tj5IPTAHcR
    0    782a>Yj_]HQ>SHiCCRhsRN4Hi]PklI@ZOKCNXKFw.^OLENSFK@ITVZ4H>YOX>fBLUhC
    0    697HYSRLDLw=ePZ]<b[buF,hLGOODK[j`DSImeeV9FCHFd95Z^CUOP^@L:>W\81R:\G
    0    692O]QNEjJ?JFNU*5WE<=K5B\KEwPeM^KMRdQ=B@JPdPkZRE+>CXGO\Hdb[EBC%[`JF
    0    694SJS+\Z`U1pRSVKM=HI?QAVMOY#LZ0:aOX-CLE^THU[NIBFSMg/bSGX`DB<QNV68f
    0    738LVPJ\eQ[YBQRMXMPXTHIL[UDHBS;S5SZHBwJB]5mW[v@]HsIYZMNDSF[THM5=J?f
    0    701W]]@cN4OQ[>UHBX?D?mQ>nOU6V?JG>F<QT6@Agei/U=JZ7^FEBGOEfRY[WwFA_LQ
    0    659b>:@wR8KTHPb7]`WVhQ*<BTQ`DgPNhrJ<rDPYcnY0I1LD6F`EC^VScQfLdbAKb9D
    0    996SNERLWQLW:RHHGWGME/U.Fw@UKMFNV?>7\UHLWKV7MK9NIJ9KLEZ?U[ZL<\3cYM4
    0    581TSIPD3P8^JXUa*=cRFDeweH<KIi9lFTe3;T'QOZBLSS_N:c3dNBKEg:I=JX]NVVA
    0   1051[CW@=L?_UXRgIQG>_HIUB]wJJ>QPWOV<@VY=XXQVJBUEMOWI?LI_JPS[[MaN\fES
    0    812SRh;MEM;GQL]JLG[na:KAUS@ZE=Ib<Qa9egTcKS\M<w6bNNFIA?MMUM=iZLENOdT
    0    882cULKF@PI/KNI:G`VZBPAQPKU_]#NPfTLMCDDQIVMYLFNSDPF`O=Dh]N;Qb>eF3RF
    0    6353JJJ[L_^QYaQ\\WJqdL5@OU:anI=O?>S9ZuXw^f;3T`HcCWPMi8dWKSZOfdbRT_N
    0   1065eURC9WO>WJ?JQMH>L[R>NWQLNEHNV<=MUDPAXPMdTZXE7>IJ_GCwFJNHIOOT>F=E
    0    592nLW`OP\QM<ITVUT8p@T>IR`XRL:JULSQSdh;Y6_W<=R@@BSIIABO?Y`HH0wRISOP
    0    720Yn1X,GJHEw>]H94XbMW4BVUEFHOYcL>MKJMUdCT4bM_AbZ<SSWh[LBFTbPG@MY\@
    0    889`_QYc>.:QNNJWRXMGPM\EHjGIH\`R[W]JB1YDWjNA?CWQKVE@BXFk8eIwBNr[S[D
    0    579FQC?I__DYZJJAOT1^0]E[f8gHH0b:LQMD=gI)Pa`7lMVw?iBe./9U[R\SVv1G^%L
    0    728PJ]B<FFNKG-=QN]7HDWFIJUQG&YM5S?\hBUH7oHgH6=DU1MPN2#S1\[8PCYTPJBP
    0    649wok\Qa?TBd>gF:NW=KDRGJdwQNhGE1EUXVCLf[hgG?KEr*:Lb8HcNYZL\Ek>;N[I
    0    659>WF\U8TfE0QAFH@JQKOBJPSR)R'5OT0(Q8Q^FO13B7VEoVRADC0?eT26QJZwW6YI
    0    8128e`cTZVb#9[BAU_V?SD^aZQa#JKR`YXTL\HMX>[LDGJKICLGBAZSRVDGTER]E8GG
    0    590>QeQ<%?\INQ@BDSIVSX]9HEX+h>9oAhWL8NSQ8t#<8DjUIUR&BD=J1,3UGLWP@rD
    0    636H:dpNKGkbAjUIK@//Wafb>WK#LH0FOJVCNJh<4Y=A@c]VaJ4REL\HYk4rI[UTT>B
    0    632G<Ph9w^X?NsULYPLVPPFechLSPQ]MA]Q@6X_SELFMSfN*<FSPB^GQIU?O>J\\F>8
    0    830_CJTU6?>=UOUFBL:L\W_J9`[0OMMSFVFV[1PR?V>]OI_^oHO:@JKCRF9p[RM:#JR
    0    929=9dOTElb#Wg9nTG]\V>CP9;HGN>nRRdcBZQcFQXJACK]XJ\JEJbHYR?0RaPEU=NX
    0    822:KCU:_[P<3[kVTLQwRW7cZVUONUIaTJSAU^Ok.9J>IXVO\OCStaSZ@GB/N-T[?U@
    0   103575Z[_MaL?LY=EWUdOwE=P>6LMPELWVMZMdPNuKl;YOpWB\Y[O^LcUPGMTZ9Q[<Ve
    0   1007`IXMCHR]AbRL=jQ:B\IJjQK`>E=IK#P<Y@4L_:G=\\NSDk0Li>iEM8GCGIC[F>C'
    0    723O^fOX/VR>cd?EcJHNdwaJQ8q>aL`FDRZ[La^AQQKeO]MV^M@XB_QJET?[MUPXPGD
    0    730XGaZNF@<1]5TNNe4MVMADK^ME+^L`BQ>^Q@FL?``w=^IYLLO<:PCFB.HpPgONVS_
    0    548>TZ>aEw[DBWVYgSSeWQ>NRZ6u-]DbN:T5[hMr<XI<PT4aFH'CmRZM8GMO1HSV[YL
    0    622NBNaOvUGW>Q<DBPB?g;NK[M=c4PFC#>@CLlK4\HdIVXE9&v@iV7`5FXSJHiO[Z>T
    0    632FSdD6s^+`e4B47%GbXN=B_[`PFc<V5*/R;bBS>EYXge=huW:gD@o(``YU#e[WN)6
    0    768:7dfOOUT/_JINwWaO]cFUTLn/MI7XRKEXQEj`>R9r8aa7XVQ3O^[M`SJn>;[i`MF
    0    676@=<PVER>GFL\OOEP]CR<X\BS_FX<bUI@b9eAHZ'\OFMB#Q>wg`_BRVOY<O9GJLKB
    0    797OZdLMCWN\JO`KXHMZiJ[PnV_\HQWEUO8NXa>YY3CRZe,:A`VKmUVYdUI4SORPQwR
    0    726:OmhMM^OWCS\JdfZZmH*V<STEW6Bt2T]cYCMp);LTAwT<u@;FWRgS@F]NQ?v_P[<
    0    601PLOSR)H_D8@?+B3H_0V4FM#^0I>M?TbSYB@>H3p.AB7AVXILHAD4<>JeUXABMbQ4
    0    576IaFJMF6\C2@SAKI=XRIPXFE8A8OV>dIFnKVXWJ9OFQHPRM?1]^b=PI.O#\S4ZMkG
    0    532ZT6@AgUD<@KP@8QT(?]SwWbk[?%VHF>7A?3bK=^L;a>W^f?__2VB=sH3\L\bUEL]
    0    5032MZD;dK;^N6+=<S::]L\(CYFH%G/5SONP_rJ@AQ9;=wX0=d5FH,q[J/sZCCcUN3a
    0    8518MGM]0aSNV]0ZPZLUR]NV:CKRdFQ]BXeL?LEUWVHX8G^Z_XD<SQ?T?JB]bRPWAdw
    0    736V7J^[>HUQR_<dC`UHo[*f:5_8WPNLS[?\SNki:_@^8jeCe@A3LwYU<J:VBNPDGeD
    0    698LVH>YV^W[7:l-KB>cID<A`SGV:fSZ>H1U]h@KwbD/jTJS9a1`qNgIWBc]IdE]fN-
    0    834AeS=_REUQpTRO_UAHM[MbHJaMRMADPEAMBONGO6MI9?^]<IYLY>#OJ/QESkJIMT9
    0    577VvD:3gWP*KNo;P:`4=#SE9aiV5\FC:CSBN)XPUdZAOBA]ETRpF>ZBHOC`A`nIO3K
    0    833YWEM(SdGS`D__F5T`iJGdag8eHP7VG?3VRi<d65].dw:CS[.iLJq2`QL(.EE\P;J
    0    641J9YNO8egV^=>EjJQO[=VQPRWH6>wDO_RPjUb>OjNEgUo6dd@GBXYVQeJCSJKTXNZ
    0    732T.>WVLdNKDXRIMJegm06[DV4RJS;eTLLD`lRQYMS#EhDOTcEVn=]C\TQHXV2sXMD
    0    774u<l?8Z?NKfNR3QGNN]a7>RN^M<V7L)?5[L@ZwDKJdeR<;P<@PI=r(?NaS(IM:[=&
    0    620=gM_TfOPKE[LO^_IBNKjg#aPKJAMOOARRTR@EMRIX;p-djS4CYK]hTOIBcOO>GTZ
    0    801];KWFUwVWTXLLHoned5EX\I=XL[Gm6BRWYOF\PCB@X\dHJ^AQ]NfBcSR6DGNjQJG
    0   1066R7jJ\OG>GJ\I>TT@@TZX@;TbBYFiOZVY9EEaCEjCU.^c[SK`8;N@wDGOcLOM`HMP
    0    659XaAU@dGVYSGc_HiLQVQPMRw[6Z?DZ=?_[MKO(D@OaHDbbk2E9EP:DJFAYLeNODeO
    0    702O<IURgOZX;CH=OmL`pFBDdHCQIYNZ=Q2DRC#Za?U=STK.J]SY9Cc=\^_DbFPYiHK
    0    680WCH=N:9:GLIp3W/N<NZ^QJISUIP?iRS>[DH8SI7QU7TS4JEDD]]K>KRwSMJ'PPG1
    0    756P>nGN6=DV2ZN>Sn<2\Gm?;c_I,o27POAbQ+(64RwDZHTA:VWZ55[ZBwf=HV^Li<P
    0    489E:LP:K7W9P'C=@4UTH>E@KMXDUX`eB&f<V5Y]1pKM@Nk#TIo=`I=<UCkW/HcUV;A
    0    721O97CN0ZI#1QmDCYZh<WMgGVkXNNaJb]8`aAA`L:M<^QPFdMNYcLNRCCHTiAJF@Q2
    0    701R?8AZ\UHZ=X=5T?L,ANqE5UQ9KU\JTL8NPHT<n?L?KJG?bKc;E>Lgd:g#]2YL_H8
    0    751ZMAL8KRDwOOPwYJaOZ\SaHp\O<W5_NGX`KfPQBWB]fP7gDKVRCMnAJL\YVKLA^`C
    0    608jYe8/wFWK^RARcfVHAWmN@XQR:K^AU^;_N]0U=juFQGGEYWWh:KP>e@FY>NPAJ?=
    0    614UQ='F$[UDMS_LTZSMw<JSuh9N`K@NHgPSGMSWSE7KfQKPH?LsQtJOSbd,ML\4L?G
    0    760kN2LHJ^EI+AZO?QC=EmL?i`DeVW9MKNUNSJV^TDHJZIL4;7&hQK]J`ZwN?mU@N.@
    0    624OGAWSIbCR6K=:d\9P]VKRS@`S\1KIP^<WM2QjMT9[M`wA:hlP<ctUML7ttHk@`02
    0    658hC_]^8D1wBD]>eRFUb^6]kbpF]d20MNM`:H@HNRT_KEXL[0iMI?WKUaeKFXQJeAV
    0    660nKnPZ.BHi>HICw@=+Oh_<GZ^J>GHC^iTZ*4^;XXT[b]bcp[[M+KObKbnY?>UiY*@
    0    760Aw@T4ZQHTB8cG-:W\FdPMV^5VNOTGC7MS4i9qGLl?mP<\TVOUKCf:ILK6`].=Sf:
    0    865KTBm^;K[EHdSWgU[TCK@WACFWcKrFafDN^DLH;QEH=HQ>HWX#m`8hSO^a]M[T>r[
    0    758[7wOH&<YOVVJ0?a;O^YBAACXFR?GTFN6KSBC[?NMCMOGC_F?S+L@P:SUF:?NHLQ7
    0    664aZYICKDF]N=<^HPYB45OT0BN7QJC5Q9HHILUaVKO\]:2QN=ANIUSDLCAwXFI9WYC
    0    876_UQ;i><9bB;nAGMQVD[PQZEQmM[[T^@4e><)LXCgQwGF2;\dH[cTe9_LFPAEA]cN
    0    827L8ANKU\?QEUETYO==6Kf=OZG9G2\=cbD7B>J6fF_D6AoU_NSXKb/WwVTRIPS[TDq
    0    599mQ8No1QIhq7MBJ*4+=Td.eX7PLNvF3B6T<OIUS@LfK1>IN7`BB>+ZFWHiwb<V2_W
    0    706Aj9C>MaCS#DU=@D?]SFOnaQC=KJOGWTIV>VGLcFZJRNOKXSR^DMd=wG];TLGYLC^
    0    622pGUJ\>;7YUAM>>GL2R_af@'`I]DPPKUAQ,0E]B5#JIDVYTGHJ^OOPSSLB24f\p>E
    0    655PM6e\RniCMa;dwB:THE`WE;;IUGdMkDY4q]N;@X8<UhYH\]J'HU[UOHACOIK[gIQ
    0    585JVCRfNS9K4O9_NH<U^T<jBGf/^JmndZ_PIBVs;`@GB\UOP9d8EE[ZHK>^3<2]UO#
    0    723QdXAMG=G;w3OgWCOU7Uhh9=YGkBWSKE>bPNDURF;SNCU;+@KnWD3^JEHUIQB/WN$
    0    79810(aY2U[D;j)Zgak>b;cLC6BDNEwQYaVSeTkI8E@>=ba:NVf?QgKnJ:ZAJ<XYDcZ
    0    742iQ?FQDUGXWVUMWUNU=[NBtYRdLRQN?BGR\@C[`MYEw:Cg5F@_Q[<BTLXPNc0N7ER
    0    783S>IFrBUhMQD<GY\HGF_Lw`NNO^CLBRh?ZLC]U9N;GQLKEZMkVBVPMO30hI4JUAPZ
    0    643P>BDAOWUN6CaIUM_JG8OYDQJBGJTNTA4?L<HQX;#BFLQ1L]=iEPoB?VSN]?SJ5H2
    0    852^?LIbNJB<JVUJT\ZXk9;Kj<FRNPZ]RX6bTD?:QKU1IJV;U^MBSTJaE+I>DOhUIBw
    0    843LEw=`:SPOD4@OTeFUbU=FPHMK7S7O<KUHSVB]CGKNbR>6IMJE@eWKIGRET=PHOX:
    0    750T#T@M>I4jg>>SaNB<UUND2`DD7JcBWb4\5BOA]PIU7KM5UYQ?Q,[AcQecJKS8\EX
    0    793KUcWSW/]DOWQQLciaVOFQ>aW;Q]aVUHZ/RBZGNqIK#PWWgPK?CNQFTI<FOdC?EO9
    0    675OABD?.KbGW\NWk;[EO4F8*CTOQVbV`ZK,d2_G6]5#7A`TD`RRVF=[DH0RMDSHpkF
    0    639fPZTU#QCDgL7[MW[@Mk+APDN:ZG`^f@H.S9?\2TKC1GVWAGdLShQR8c5IG0LI?jX
    0    763MSlJA*XMX7FOBUW>NJMo5@>_=VPRL\TYY6ATEwiviO8Ne@PPY87?FTlYU`ZH[_)i
    0    5007ET\LuS5G^U9VHKAZO0aVNTJgXY<&O?mGlUH`kHd_A;24LR%#A2u)^EY35i@QIN`
    0    870N1bd\EqP`X[>NpgKLXUIODPA:;M^HZw_Q_JtcXKLTHV^FESG<Q_`IJR]KZO_QKAW
    0    425X)D5EGPFRp8@U_]<7tfSBXe3GFnV@]<2gST?k[A>^6j9.&GYHL?qIR3R1M)nw`X2
    0    853QIMEc@BRVHQDROTIHFhJKeWb>hHMf[VSN_dK_XwE]HHQBU_eCP?OX_K]GTFC`QTJ
    0    590CEM1O=Z7wa]7NOIGH`19[@J20A\BJ1TMWb7NaE1^oRQKT#:M_F9hZ@[VHK[BBZ?q
    0   1054HC0HeAVQV@V>ILLGROBFZB0?GLJ]KPBA2QGZBWFAEC<_7FmZAjH8]bFKJSORwWG<
    0    699]OLMiWoNRKVe*?^hD9PVE]9cT9JXTC^=C53EM^L#OQ9;KF>\N?IGMedeKIhPWD,D
    0    924LSB2E5FD:?EgmD/S>9h2hDSwi[AfEb:EeBDJV=9fel.5Q4-_loi>nEaHDmB3B;^?
    0    629UWQQJ<=WGF6/@dm[LEqB9BuH1`=6SPgCWEMF9'DoT9?Pl[3fa1TeQPKAwCFvgN>G
    0    582j=TASD:o>A8^5VOP6ZGY^>eHm3T_4T]2P#O1>=jLC^Bh%ZPgWQOK^Y\QU_H\FFI\
    0    651ERUWI<=\;PN#Ii`?LKMNH*JN?`6^LlpRNL:e[Q<<Uc@[+SQ=d8sG?ET>^G8ZKAB7
    0    661F^P3@TRCBL,WKDKiHD]ROQVXSXN?SSLM@7=#WbJcXOIH[<=XK`__HjlQS<RGJB-B
    0    747P$mGWGERQ\S98^wP@Uch2;:OFCAQfHNP^DGJBH\?\=JpEUQF4LQLIBGebOKLS\HO
    0    653E1CSf=IMM6TT=JuK[N+MSBZ@X8QFLap@dSNGDESXDDCp9>^fcFA1^bP[B_Ww]dMJ
    0    508I^G?L[R9GB`XCVn>FMOUEUWAC4B`42UKCA?9:k<`J8c;MEqQNDFVO5@4@V#r+NFU
    0    6526SNbQ=QL3;MD\UhQUWIC[$a3/r`H[wsdaLWT<0aTdE?BOCRM;UMK_@<AB`DpMMdj
    0    591$4b7`%AS?QK9C[?LXSNG1=XN.[?gb??Y$U4^C[mYA:UwFEJV4T8)YGD#l2c'?b1C
    0    373:aVM^KR((<Ee2J.?T]BAA#cAiAn+do#Ut_//Y[7BHC_9;W@+;dCR:C'8;V/A@UR*
    0    464SV@;TY\BRnS7Hh^=I)hXIuo7#VSNU\W9hBP]VIHNOLRb5:]Rh<^NXe_qI]anM@U@
    0    785b/HEeBKGMQNANPR55AYP;.[hWW@NQcE9Z9<JX@MSYPPS#GLcQ^SNHhEOJQTAWRMM
    0    537E[O5nUWD;TiBQY]BLLNbN\2OBLCJ1\G9c5:5:MLRKJO^anI\gSUl^<d<HOi=CTJw
    0    830UPwdU@H<EXIBAc;Q[GCf8H@.LHkGHeXTEX\k;UPcH@MRYN\W>T;[GNROf^UdXYXP
    0    732Y6OI`c?U^^PAAQKP6OT<IWXGMN]UQWBSNF=GFwWcIEZHSUb9T3JY]WTZWZkKGdR_
    0    672h08:L@HML`H?=Z:3@M=?,=O[Y;^hFD[1j8<BN2Q]jD[?#<PL^OUJaDCPCb?MM67L
    0    566J)P0OQ:DZ9L9>XJ8>OIR?%ZPFCDWNJW#_L=N,IHLc>DYO=DlH.HO]PdHD^?IX\B;
    0    431RVBZP#*L^YRgo@KLGW=e*MN=_B6K6RrQKXRJ7lDAeIdgW0LRKRH/NB'?1^H[c:rQ
    0    6059EFb^0?_fLrH#HVNUKJPQ3F5:LE;Uc`NJ[LQ`IQO7?8L5`:bAS[5b:\CPi>PYHRC
    0    435q.P)SJ;^R\GN<GUnR]SM_`HUJ\cw^/;(UH<H``a@OZ>\3I=][Bl]cb_cbOF4APLA
    0    782USM6OH;-W2KLJ`ZN=DOE:-[V8H?\OwVDXTFBNKISQRE\1NAZSNJ;iD[IPXH^i?Sd
    0    590[;9CfAYDfH>PYaR^L1JTTuFPb<C`G6@LRW\O^W;GwoH3D7ARcFLNBCM6Pfk8@F^8
    0    759AaUII/;ZOkCRMZOH<eQ.UM:^RTL:9<@MdXJUwn?G^NZVRKAOTEkLO3@KNL=O[Ba/
    0    546SC[I\QDR9=-OMtmOBEbTg5RX]?LQA\K^C2JEE>>[PBKH#KTRqCKi2ZcDFFdU8_Tj
    0    612LJGHDVD?NINC_FmjCZweUG]NMPHb8YR<`>MQ>CO<T]UZSg7TXamKXOES\`VScZ\^
    0    498/Ri>:IYZU7?K#6eNSsY`3PNEHfOB=1TO$E92*G^fVF_Oi,bJ4];%OYHPlZGep=@>
    0    781b:RSS:SD+daVBmKJ>fnPGAP^NVBfHZPHE=@cWB?hHN:MWHZdVRwUdT6jcX6\ZS;P
    0    831$TlK6V8^;>LKmGa`KF3CFMIFTWeR?sKVE\JQCWb?RVJ;gCNcRS8XQ<I@H_NpB#`\
    0    621nZwI=GANC&CHLH\RVd_m>;nI\/PHS^`UKFlH.Qp[>&TRaFaOWF/\6EsARGORIj;t
    0    495b@X`Y[AO?LD8+PB:JNfERHEfS\QIAg`$RF00DaX7QLNARP\f`aPSiM#]T_DXPLFD
    0    875ZdND<IqZb^N9QZQYG_cL_T_GPb9JDE]ANWDE`BFFOQPCKJD?fQ^wC@YP;@Y^cA]Q
    0    551cYC=P=i@Q@edkWTp#]WAE&R)UaL@DaKMFbtTT^SVTWhTNB^CVNMc]@QW2UQcFAWB
    0    591K9ZKpZP@kVbL3wX+`mL=IV2SJ3;63nbQZKY=UGY@RUBKN4ZRah_[bMZpVB,gH$`I
    0    782;+?dT.VD;6h5J]Jq`N:WJQOT[YX_GZMA4bWQVTW56Z<o*X[kqYKL^W7S9w7J^SLA
    0    708ZCJ[VLY;kJDY/M<FwUQ46]`QQEc9P44CWZY[OSNT8DX<LCWFOL0MSScmGfGMV^R<
    0    713^QI7U0YMw6LF@bVLH_YRMbA\SEX`IB@(7LSQUgsMP[1Y8Q`eOXM4nf[vabMFvQ7R
    0    736D=9PPZZBZgHOBK6MHi>SKmf9j@wNK7IKBV_>d^8RI`N4?EbK_oLXUgK`>cRUGQQ=
    0    7319IU\dWIT_pX7>uVfKJK9;[^G0SIwWSe^?cB\\CU?PLHVJW^L.5O\IW;[Z]Off>VI
    0    538RbYVoB9UE0aXE?`N;1EKBWGO,Q>5IFYb^\EK:YcQS)=Q?BN#7*?4FCIXe5[cQUID
    0    687d?rKMX,ULW5YJ6E?@Ah]A\ZBcEwDS^Q[9ATGBZ^RP[GOrME/JPDIAbpO8<<<Vj]M
    0    929`B_[TN>Jg+;E7SY?<JgnB>lQC?FZD]_MaE7?Mcd\w'BoLFbeJJKKeZmhtNaHi_4R
    0    5987WNaSb\GOUP?[DgBHXI^;OP4=JL;<^QP>4uMJHCk[QY`Y\Ni#IbnA7BmE=NnN9Hb
    0    568KNP4:7PPJ7<INv^B@=kJWX0RAY)6XC]]1XJMIkZNXKRg6CIQW<wYBULSJsvnCQP[
    0    384m=k.N4EKqf9a2&K>.8t[A>XRU?[--+ODkRB+QU(WJbY/#VO=sB4baL\c0;s`vh8k
    0    510jIhRL?L/XAIbi6_mTIMXeHN^VCAg`_=K^DRIG3FB[9eShX:XGYUVwGAN\JdcKEk4
    0    8073QT_KVZUGMUEUZ^^LNOUnV[;5OO`Z@UVRXS_?KUJHFLZ]\HM;RUa[\?CwA<^YCe^
    0    769BT=NhJ9B=CA7fQPEEIRG@RMSIcAwOvYFR[P;VP\EZ42QMOPZ9SmRP@1LYeIHAQdS
    0    588?5cPDf;aXrMe:YwYDV)Z@G]V=6o^RgbWP\[eDaQPf&fjA\`\JJBda`ViS4`hcd0P
    0    782nG/wg?W5ih>EV:>C0<9gGa;8tQ<YTBU=23J3eAA;P]3;;p9B:W?qDDAWqeu3OM^n
    0    824J8>D^@\b?VVCKg;`^wFF_H>UKTRK[O;aCS7XnV^DL@R_FkL`GSpEShKG\SXGb;G6
    0    476abR*J/QGR(9.#]M1DYXqt]VhPFDi/9IAK<2K6bFEcf<G?R@dPBSK@TTZStQRKD3i
    0    599D.6\h\@FbVL5`gPKOKCBMXL+YX_O;IlT:BTGw@XB6IQq//\SJXTMNaM_ILHK^IJC
    0    723T2^PZ/NBj4GT)=O\TLZ[HP`FZ/m:IbdHb;JHAc[VdP]W?M_]>QGSgNaowIRBba:W
    0    706G9ZK][T/cIU'[@_?=#BC=N3A;@UDCQdX:J_D<[HXW@[NL>WGPGCI8GBP3CNo_[Od
    0    7166WR`EYLWG]UO@OHXts4@Y_Y.Ndq;W7Yb(jnUD:FR:SYFZ`lDCIWH#FIh:,hHKLI7
    0    720A@VoMNDGH1I<[9gBL/FK8DRPDDPQFPXPwBhC-7UCVRQ=_@@TA2B_NZ\?92CM6(Vs
    0    6165n\i;meP5?QZwEI[\I(RIC?BPD5UKObIITVKS=8l^i^3gIGKPSN;aDK&aKTT74bT
    0    709<:d[g_^fB#g6iFm2NG2t8T?EI6\;XijqF`Vh4LgP@9PjZCJR5C.HY\VSKA_RWadt
    0    64524WfC@dM1=N7cT@?_T#BHMWHjK81?VUM9VeK<K*]Q;aKZLKRM?;D_GFD/+Sk:.ee
    0    582Q+Jm\Y[w]/nJL]MQB;<R_UUBWqCkN;AJQ\XcLPiDDi@o(IX\Ya_,XPDAf[FnbC>B
    0    757P6,2cF9EXG`MYZ^K>I[_]2;:JXCwPD[CYa]SLS.Z9ROR>V>eLZiJZAHHIb=Sb>TL
    0    499iwEZOi8K:F[]`AOI<>MtNoSqG@dRIaOmWX`@Fu=<dFQ-^?CID\aTEPLL>2aO'XGJ
    0    823@>CaW=CJ>Cf3wONRT:INK+:EJ_BZHP^[]M`AJ?TXTIbSLajQaPD`NRNIMKKIQ?QH
    0    601D.YVX:DNICeFGbQQKZdhGB\f7XCeLVuFhLEN&BNBC)CiQwhf>RcY`<H?WKNcjDOM
    0    711[MEBUCFHC8=>[MY_LOf^EVV]PTXaF^lLFQYJEc?XBFJRCLhQdR<#kbSaTf]>eXMX
    0    571LLYLPePIg_WbCMs)FE@V8Q\ZD=:?Ze^]\KRjISDXH6VRTwI9LR1U@XOSN;:fdEM\
    0    605JrPk_Z:TQR3_<AVNFU8K\IuVDZQ?K?S=UCApLJTXMB=eRwIbVb>L5W5G[P]^W5Vo
    0    826SJRMF@<^6K9@EK=JS7OdYQS[VW>U9DTFgY;R=QS[J+*eWKEMKV8VHJI>wPUYRPFh
    0    959USOMLLQOQ`G7GBEfPILEaD*BOQBTLMJ<YP8=NFL5HOw@MNHPVESL@TNPZHYWEFNJ
    0    785VXZ[DJO)4E._UIS1eJ^D0`UO@VXE3eVU@MX.;=[VaGA<PKLMHJ#KI;REwG:ALU[a
    0    739I]ZY;?RY?SU]R9@>V:=<3MeXEZZRMH^wLF_LI8XRA:B=\SLQUWAGSD><g<@[PDsQ
    0   1110TJ69SFTJ^BEG>POTOKYN=PTK]GKIRYH3SF>U:^gG2FH_1D_I[OEBWhwFd\dF]h?P
    0    763R=O^RHRT@J`IAUKp\H>@bBF@[URaUoSO`L:b^NKTaCHcGCawTwrL`d8WMP>JP:c]
    0    812W@iS>]F8TJ@HEEbKYM4[G^f4S;XQH]`]VLB<JZXwTXUA]@HBRF;F6YUX?WjY>[<X
    0    5752K1kkZn\:^Wg?4?MZZQ3RhkF-GD.N#8S?X=YWZUD:D=bWSNgGK>KK@-7u?GIOPJo
    0    698>jXPUWBUM5WWZVZI3G[DU=8GGIOo\M6KZpAM8NI]UK=FwPKEF]o7\DJ0hDfBMRJT
    0    767>AUm@OZTR<gJ\<gjY_=P;5EPS9SVT^glZZ][UTP?Q1^KK[uV9YAV@9FQJ5whE-Uc
    0    825VPbLZEALODCFQIc8dBKYNLZGLXMWN_V\\E_F/ZMd^AD]^QTw9=7Q`TTCLS^b`G\H
    0    550MLgjUX@OUwLSBQN=J[d/Wa:gEHFfkCFl5VRZh4S;S[\_\lE6@KDUOG;Ii<C7BNj@
    0    643RrnT=cGD;P=Q^'M3>C?O<^X^HSGY4EYGV:NC5[?qw5G?V9KZg90`C7JCB$N4EXNP
    0    615`CJE@EMKQP:]k16M\1\B]>9WJ`2K9C_=J;(4LQW@bDW<4<@OcMwJZ;TJPI*ZB2^W
    0    589AFRj1>9C8B^9widBRCD_a<WYOb^ADncb^Mi[3dC_t/U;K:<:<KFUE7H6VTlf0=e[
    0    569I9BUSRNH3,B6CJoZA7@L9BXD?X`c9^s'I?87#\r2EH;F@;Nf[3,Xl[LW\W^GX`?P
    0    612P3wnBPaGN,[[`cQcdXP?]LH8._BX]KYZ0fMYc4@/ELYaJE^I6RbPJmHf^g>\TJPH
    0    6417::fb?TgW4s=@sLQBC+Z8MqL_I8OdjjP=QKQ;RVd8MIMFDwK42QGDk]aUd`,siRd
    0    623@7G/BCJ]TINN#[_QB_DK43gr-O^ZX>M9RCIQAG\c\KDv,^`JE<_HLTsL`6HkS`AV
    0    841aKYCbDI>S/8ZIBWO\,QT1QMcZU\9>]QPNLSF(l^aT;7DV8MO<J7<PKJIwSqDZ_VU
    0    782-eQI(YDDaAIMnJ_ADgXC_M_ZNbdV5TCDXHQRH>,jiXo#GR<>aQY^S=O;GMHp;%n_
    0    888@7C9`=9PUG\FBefL+UGQK2<I:SMpOqQDKF<B8VqVJB?XGPbm2R]Pr[QWQwNYrSU]
    0    547TQPM]DSHH/_HnbYXD7UwoGXQCCF7I[iDaNXb>T;abV8B:FKcdULVtJgKKpjQ@GL*
    0    600LT\fjISMVdSSW9DlEZEc9XIM'PQ9SCMUAaS]AV]U#0G@6P;KEJ_XO499`95Q5_QT
    0    584KCb@,0I:GlRE;uREQvqCDMCU8W5ADQKa]/CVX8FPFn4^=dFI@K`F<#]AbXBSADH@
    0    895M^BQG]aOAMN\wHDoJZh<ENHJNgCZScBR]QQF_>VQZj\AV?EWbMS@ON6G6[D=I4uT
    0    793n2OG^B;PbILP:a?9A?sPJ9XjBMhR1dHHRDHDN[gdV2D^9TIrM<E#jY]oKY<Oof+O
    0    717AFKRXLNJ\Ge:;YbEQR.YP3AF816NOdwcZ_JNSR:OOO@YGY:BQA[eVOMCR_Z]>D>]
    0    6878jRFMjILA>:XYH[Q]>GGHRTN?IX\XISJpJR#H?P]dD\_hUD`L47Q(Y?WVHjVS;f\
    0    825mLfHF8.6HQ18NUb5>Hw_Q8ASC8IGBOkBg75=4KKEcvBJLCLL[TM]@9YEA::VKVFA
    0   1020R>cQGDRw[eLOJ^H8UU`ZbiGLJEMIX>K\@<CLOUQW\O@]T_ZET:TJHDHUVPTNTODQ
    0    614DF]Mw0hc[bbOWdYMh?WDCEVBQbN^bWfiLOJ[:RwC\:KbR7`O7WZBp_C?U]JPZDET
    0    542W\GX2nWBefN_XK9TkSEb>Yw<[TS'K;?<=8O:CM@P6IdM_@J7H]6\6`>IV`SK^gJT
    0    769lCL;U?UIMVHS@VHYLWTOEZHc_FFPGK[9_8OJVgNwr]BK>G[PPSKUKGC\^PmGTT5R
    0    638\DHNZG]9SF]^+^^Nl>BI1\]EN=Z[-Z[7UQD;4pp:@OEU><Y^I@CJkOg\ZiXIpwIe
    0    613:RKdHi>IHEe/MLW[aU:O:QXMNAE8[;YY1rX?KQF?GTmFjS>F3>BwCMJLHMTLB9Sk
    0    629t-OR`JTKIJ>#OJt_BE>aN]QEA:ZnHKBYAU_l[PHI]SL?VADNY^GmM=SY^dDUCLBp
    0    585@awfF@mRGS`sW>[UOWDf=X=TIbQKDIoN?RLGZS2Zu<ADuFUGMVCaOCF7DVu:T3Rk
    0    771JZYH4AaPK=PB_WOD<aeLT;5b;4TU@Cw?FCFUJ<5Gp\b<D?]7G_iwWb[LAI<sIf>_
    0    501L-TEIpH@IGwE\JdVS_?=CNsAfI5]ZOTE8LoRQXMA_R_q3`O7uoujBSS;<;3>53TC
    0    611NAoZo8SK1W>DFW?TV@vH2PKw,E*BOCRNRMHRr5LPB5Mt[PC0W6J@*4H1_-l;;SZ0
    0    564<.NZRSKLR@RHcOYvWMAQ\JTP5:cVPW>SKlHBGwTHIF\cSeqAUgCYASOL9gWNPcEZ
    0    72419QOgFGKBEL>SbR99F=<8KYQ:P^W>iaJ>R=`5lj_N5DcKSlgGUBgG]To]W[l]w;U
    0    821QAlV;^6\8cEDbSYQ<?TDYDPB=`bJUiOLN?OD?Eb84;\]DROXBU;QXaTiw`CaPX_D
    0    522Q?8YH?7D.e/==*IL9F:a>FEwdvBHYSHP:6/Bb5^bD4QD_YJ_=:Q9QF5YJGN)TOHR
    0    742^@U[>B<XGiHQBwM9O^iUDPK]]IMH8KLG\IFOV8\NNZOAVs@OYKQVPP:BHPL`BSTK
    0    731HC9dV2>]PC_HM4H_aE1GM2@>wIqDQE?UVeCB_39FJWZL>[5DLLNa<J0TKQE:G-pQ
    0    696J@KhTVX>QKS@jWSWYCBnGOE>[QZI^YXNoMHD?E7MSBVkC:wh]92mOO=I<[+3HCOU
    0    853?J@NgCHM)HkBuXf_TTfB[D6<9wVfafPR=PPVYEk.@9acV]V\5JVZsM78YX/Ya.fT
    0    744o1+LpK>MhC]\E/CNI<WTMNJCaLKaPJXFSOP?a6^+=MfJ9R[O<QZLZ@XwciN\fLMu
    0    823=IG4OQK4^:>PLUC3@JGlL[HTh6RWCT=<W2n[:NYTFKDR91wPY9>OZdYcTHtGXa9O
    0    719ktjS\JWL1[;CZSUMMV]DDYX\8V=V\F8UYIaFVMe^G@<kjGHe9DM7QBJ#oKQE4^NC
    0    753AYbOMZ^IX=NS^KUMS=GwNZWLCWVUAa@dLEX\>[CgR`)HUAP]?;E=QO[=[Se8H]QM
    0    612K;1O=JDeW?ET?E:RPMLGXMLHdK>gi3M?CRYG_VJHJD+M;]waK<T4SUUFcb_E`KS<
    0    677W6G;nR$4h-RD6XU?>8_`f8hDG0[h7w`8F9EFOXpS4:@e/S_mL>>H\RU[mwf0i_7X
    0    800AclMcHC\>@Q.[lsFIICQL<k:AM]`Owg[^gnOHDecP7WGU;\><EE]T=R3[BJgFJdv
    0    768Y5M>hIBAAMLCJccF[LeN<V?[;:\HFQQEYRZL::ZXgLDw?2SGIQ8Z<RSGXTOLHJ<f
    0    552CSwMRPDcOfw^Ne=]A9r;/Kl9Z^7ifFWQKXAgMIhS@;_OIeRVI;1>U?2Gj?3ORV^L
    0    521Kg?waWQw^M[q8;ARpK0C>gQHhiTOcHFZ7kttCMKdCTm?^VjXgFU]EMe^^IW?M`Zb
    0    609S,:US@9AS#?Eg=QHAH52KQhCJ5M:oZM6NIMJWWGBB:fL23UBRlMQJQfE`QIGA[:%
    0    887;>9_EVwmKPcRRYOQZJ0;T\=8KW]aY]`o,eZXXBTI17ba>OaY<b_Cn_RVKUWUgDTW
    0    676q&VK./SgUbO=CtZO;oVBi-+MBF18IGYIGX,E]CF&:I^m4_+aAEpiB@3>+1#T`D<%
    0    778?EfHmPRXIZ_7JQn>>SYRlHXrE6OmRcgLSP?DQ\oHZD>jCabZXK>SjD]Iw]FcbK9[
    0    808f=_Dc?61Y[46?]`DADwn2BDcBC\T5ZdBv<G;]cbQcMDb;CNMDE?OG]eaUBTjP4?K
    0    696wTOJN>BBjX9JQ?E7/TKf=DhWFKnWJILQuFLIMWMsX\EK@KX1@IAOVoXoGkCSYY8I
    0    768NOJaZOCRP#QAHEJ<5[Hf^7KJ;:SI;D`C<da>O<DJ7FUeDHP@Q*BBK>LIj`KH\87V
    0    588_Yo;F:\eXDBY>HU<ZE^H<d^S%5RAQ/B@I#LGI%L9ZiYOlB]VWI7mKQe`_HGFCe=6
    0    669[^XF\RDLKN0=9XM098ulD)\^@KTG#R@QNOR=9SVkmG>E]QJ[?,ML\[eXeTlTOL9Z
    0    472\Dn>B<+QTJVG4ASeGX@.AwMYFNHJQSKS:K1.=)^AC[Gm:e3W13dWEc[JSDPcX[cZ
    0    816QSDEOb[NOO=aR6XA\fPHJKVc>GXGeKKOSwSVd?MIMOX\Zm@QWVW^KWCQu?DYMH?S
    0    693YZTa9TAODd;JNF1cT1ZbD?H]$_SV?5<B83;;gcM9D5-LQb>KQ.?BgUE<iKl=@Y[w
    0    593`DX:/#Zw2H<4B;X8ceqF@RRgLN/;UL\cOT7`K3^>tE6[jT0XNTB:=9>IiBVB<jTH
    0    971>VAHH;NV@MWUjdBIRTS3Z@BHSO;a]dEM?KA_KEE^D[QEHQNTXdaKQTDMWw=GMBUL
    0    522YYaFrfD=b\\:RSVFW?RAVBinM8HZ?YEHKc,DTTahRZ@bgH_hKUA,YAAY(\t;Ew9\
    0   1067SKwIO>IQSFJJFHYJLJSM=G[VBKVUDMXHMQLHMWTJZCQIUViHJG1QJDK^bDcZC]DY
    0    590EPGiX7f^FMUOFYK@EFQ??KDP8Z#SHZYXUKJS4>eVK98f6R7]/1k4cCVFh7\ZO[\f
    0    842ORgE4ZB^E@_FRUqOIGR5>FcTSFTJN[\=GJBHRWZiEC;OAOYO>HJ?wATAOOOYd2H_
    0    620+[EnK^;bE^A7TwqOI7LP64CNTgL[MXIVE_\PH?fOUF?XpE2oSFMLQE`FMeEV]Zjc
    0    672VOiKR.KjdhM-QvTBRUe@FLLVK]Heq@H`G^ZbGAn4F3-\Tew6BC+JX[PBXpc?P`R_
    0    658=*O\T2<P[A:@\qp6@^RQG4<P5D+S<rvLwFT+B7WRgOmhaUMKB(cePJJ*R1GYA3Q:
    0    793\VRA:T^>QMTjl?O[YMU4wFNa\dSLBT9EKMCEoTTUIPXOFZC]M^iFM*6H@<:F79OD
    0    764W^LbDDAVO?\\#LXTR@SKK`fVJ@R4jGGDPJTO<@nUH4D@UXIUTF<4LhScWL`FO_IQ
    0    599w0r:UG@Pu@PUBXFJKb_OB/]\17FA3LLVUqC]7WWS]lhhX*S^SRUS'2tuN:X]TX18
    0    737GJ`2EOE4cKCCACL6<79Z8Q_UQ,cUFO_6QDC@9SP[RF<d8#WcgOCEW\]KEYSF:fBM
    0    546Z2SUTGaKh&iC\nIeI\%uI?@RO.PgNSC[TlFL=kgMcTK9Gsg_=T`wZA<EdUCqZSNS
    0    656\[E(DfP/gCEJM@6GO`U%`Tw]WAf@?=NSL\XCe,RPSkgD,DV;nQfgQNKo4<+vAGSK
    0    776^T`<RNIBX.US?@G;G+Wf)WdSAHcFKG\9BCO6ALc\X4BDLRSZRG5PTIS;KGjK/bOw
    0    477rif:wuI;XI=AHZkK8nTU@$RSJ=jK9NM_m]^IPPJvGN\SD9mTCbc?]:D]8dPPU?Rf
    0    642IQN,wS7SGMDXHMTK07[oE6NhFJ>XSYT&`GI05RVcPRF^6G>^NFS\TM^aO[QMZUAU
    0    665\wRFSCIB4-VSZ[HOBQ_ahE`jK<4bQGQTe%+IK]TlPWHGS;Y\RMENl;C`EhRJIVd,
    0    692;=CWQI?G^a@2_emQKj97a#=f4W:Bb[eK\GNPG[SATXNbCOIUQAfQAK>I<71U[SA5
    0    835,6TP[=dY[IZ;`UKFST?VwnQ+HLNPKJDTESvaSCJ2UM_Fk`]7OROVMc@HXF=QE.E\
    0    571RVKZ4o]R6YC[YDQ^acOKw[@eTCH\X^QOdGPIbDFfMaaLbt?D+o_MEA.OE(_[T9e`
    0    748FM`_a7P=aHY0fFS=MJ#kUp3E7KAT=d`U:GeV8]<VQJJNFHNW7QLT>VO4MVGXLOFq
    0    624:H>WdWCQI'm>^M9oMKHYOZfaGR9l_OCD8V\bN<GE7K<K??Wd]HV>XOaaGWZ;w]QZ
    0    600EGRwHUTcJHj=>RJSBn[\N<Nl1>VTYRw=6EZTW_M.4hlO0sHNHKXMZ?H\UHI_YK]5
    0    771]KckJ;IaKXQEMk]=fM_F1XNSIaRf^EaZ=h_n^=wD9N+^U`TnRCfWXXL=gY]TZYgK
    0    665LS@>XcHfh\G2Q>kHhX8I7[?Z-]YJQG6^#[mFWkp;8>>=X=Z=;`OSSNIMcWiRXVQF
    0    902^#E?X9TDD9B?ZUJ?FN[R:APDP[F_YgRNTMLQ9^l@BXAG;L_`=EIGQHY_Sd<QgpFe
    0    706AdwK>9:X6SUAPMdB?FTIF*Uk>J?IVPPbNHcb9XbHYRQTjAA7e+S[L>:0@MVYLbPm
    0    748NEGP_;[IO\R<kMUhbMTOdMPHS^<YsG<h<@SXRANB:L:HwDKXDHTFRNGS:XBIW;X9
    0    688TeWCiJ:6M^J?;AK/:6Zt=G\_2HBH/F9EY7:M5N]dE8@CH<?9_4NQ8w_:R=nQNX?g
    0   1091KA;]K?OUAMQUVYHMNXCP]PCPJbHL_QEbCOMLiLDM?A_INUC_E[wHTUIPUZOVJDjM
    0    606I34>^HbQ?(WGFCbhswSQM[KKRUM?pJ3]D]W;n=*M9SNV=FL:9b=e@YDQEj>5<aH;
    0    670O#;jm:at;5[6JUd`nrVOIYCM9gBN`NQT?v@mg1n2LAJdR[fQ-P8NTG+HW0TCbBeA
    0    642^aZialc[HW`[S.`:V8J8HHwGAKY2;EWsE<WEF(g]B'7bUTALcG@K=ANT_>ZR0<bT
    0    808J]OpYLQ[EMN#TC8PlqA7Z0XH._E`WJVX5cV`K.:E?>_ULUdS6_OVQ^BI6PL@kHg&
    0    6681ME<KlE*GK9[W>>OYZAMMwDJ\[T7LPMdO\T9KAjEDQmJWAO;ZHM]HlZRO=D0+gCE
    0    469[M`HL3KTNQPRKYZql0d4\GVT<w_[utSt>jK6i.^8:H2Pp_Qm8`n=i>=GrRZ<CRt;
    0    818ROFE4?X:[X,IGVVHGT@ZWUGLhGFHOBNJwAOXIONLTX^\OFFDLCSTJLUQ^KMkCN=9
    0    770X@AMN@3J7ZVW5DLcXaM8EI:AMVRVYSRM]JWCP>^LAOPQ=BGwYS`HC-B>[Q,KYLU9
    0    852B<I]NK]GQ=XAbTCmksC3;PKCCX3GqZFI;o_V`RZ+@B@UNRe\@dkIVJID`PJDwEfP
    0    797:AJ_XJwZZXb;MhWTK[Z>XVBKC86dQ?W_AUjYJIJR/A[QKVcJJGGH_UB6MS`TP=[W
    0    816<<bFeH]V>BRJB_Z>^nX(OHMJ;H>Ng?U`W_TJ;Gl5NAP\ReBwEJE)[>76;[5]YQEd
    0    546*VA^ReiXNLf$7EN^U[FM5C3IV9D=b0KE/DWQ5PJC;BGHR8XLZSwLFDm:Sn9N^T8_
    0    727@\2AQ:QP7#NB`g;^ZY:.GDD=6QNP^QhRCLVcU5\E29JEMYOtF\[8q?L^<a0=ZEPP
    0    686_OUfeAEHU8G#vR8nQNJ^IFRWZPAEIdR_PMhZ[JXV@=Cg@ECXD`f>o<HEHQ;QDOiK
    0    528eSFpTIT.%gYe\WEHFoaw]Hkg3_3=g%gMKY^UT3TFN_r2<m7?dY.>GONAb[Ck^AHB
    0    758BL>OCT@LQVcL_NRfSI<YXH6<FWGKfK?SSe2Xf=\5@;JTKOjVAXhTZVP?MPG?E>w[
    0    7407FE_[XBU9[Y7WMs1G]J^SAq=?KTJSRtrMw_X29HUY<VIi\97EU>WKM@7P2_rJKoc
    0    537TFVbRaHMLs/H&m9)Am/XQ>Rw6R>e9)aR_EV3t<<7cYgMHTG@mLU]R@G5MCUp69DB
    0    664Z2fZMGM?Sa<M]:;=H?anMYNe==ZbR9@P]YYMJNP1XEM>?A[OW9N+[@YKwLNM3mS>
    0    895;N;f:IVJ?PV?TfYO^W.;P6<J.T5BKoXG>V\XSBa-@KiNFTR]DL^eQU9#?V`ehN^F
    0    711JMK>D]A>a5XWB=O^DE$^7Mh?M<m>HIT#6CPK8MHX?)@L_LE?`AQl;?`SNQbCU]@S
    0    576W.;Jpen0ON+-ME`HJ4HO@/FBV/bH@RIQUde=;H8^LwvFK8u7F1Iq8ANYF]c;=?Rj
    0    673O]C4=d<VwNUL0aNS[^W?IZCBE/9IM$W;@Z5[h78LZk@V=LE4SUIJF6EHXO<;Y;D.
    0    566HRwP636:>TYH:FZ:PUj@8V8-=QCIcCKAXI<JCLK9a3i8W5A5S8iLA>KCkZNiKSU]
    0    560X/m_:rZPSK?Fn?&0-eIG;PF7N=D703AFUbXABK7dVNeK_VO<ELLs#CG]:/T@GID_
    0    784G;UTWEVw9Dc0YkYLLWO\MF_T-LGNLJA\9]?oTGW===EYWcjSHTZQd@GAVT>^WBG^
    0    7313N9JC9c]Ke[LLreVNQBB[S:L@VBFO`wbOHBgB1I.H7QL4\eN>DWe]NK9EZ9vS?ND
    0    699?H5T=mD3P/CIDKXOTEI\=COO>6T5DQETHaX:E>E\bDPF[:8dZ9L[9WMZ#OTS_^HF
    0    7063#IOZfG:32:QXQVVPNQ;NHRSWVHJgS[ASriHHFKU;KOTUSfH8cFg_T_IYWHWUcNl
    0    552Y]X7\P#^w_8J>`R6Bm]U?_U][PCT?=:FCX^PDPZT\5O\\NoHNCGo2RYUt^;n<c8E
    0   1040Q?H]IImaWHR<YIIFba7WdWH<HVB5UQTT;OwWNJY?FWmNMVeKIUT`F]HMOMUITMGL
    0    613Hc96H$\VSP:k?X0NJE]GRA8YPc4cKJFZj<-Gje9?:X^G:M^_g?ZRA@B:Y=>E,:wL
    0    713ZC]<<6FTPI-dChWJ:V4ALYPO4QISEKTF`,4CAw`STFHb\XPpD<9Lm3P<MJDRPV>j
    0    793C'MKe[OS`aON6\NWfFREYVJ>KNWXJQSJ>cN6[UAC6XK>#8dTJVJCHPYN1SX:Oq;>
    0    865M=VdwBMiWLXD[jF[YUJS<-SHLOA[o^Ne?bSXRCkBF?TLOYgJQMHKXKRO-KAYISWL
    0    596Cl?WBC\iFI[=bmbUO`=S^91U;c16h5sLHcAbN#T@CEOhZf]l?WXWTA;:`U/QjWmL
    0    743TKvaT7<Y@wTZSfTSOM\L=5J\-D1Ie`A\^D1EkLiSU7?kQdp>)R:5L+A4D<J=@YmG
    0    706YQ@kE=QN\1<LQUQp?aR4rh1$Da;5FDR<Bs\UPC[BKHf<;CUi9`l4M<#;4^5R]JIB
    0    577TO[<W?CPa7gU8Q<te@LFc[OCjRZ:D]</wSHGBGeU^WkAJ:FLSVnXNHEOHR5OO>TN
    0    645S&E4DKp7YOM[75`bQQ2YTb]@^JD#[PR68XwEb>@5.;h?F9ba>r6c@]@E'XU@mlAC
    0    519F`V^Md^QJ;[T;REZ`GSSM7CSQZb@:GB>O\RYZT?7COwAZaALT>Wq6QAI0\bQJ?c,
    0    820I.DQNQbR/?JH`OOIPR4IZN3#_HWQbFWW<OJOW/;3HH\DQ^SBRARaP6457a;cE9Y=
    0    835J9MEWJOJVRL09fJTNZSVE>IQKLNI]FLH@SX>H[S>IAJVJXvaCMJASIIw]XGPTj79
    0    6217>IMKAZn]\V?HN?Mh]MZeUMSPi5[_HGTRD\NKF[#BBFUGVbV?NGPN\5VuKD8AFS+
    0    681OC<X?KBWAPRn]IAF4@]B;7[VN0\S;PG>BC<<KH=\DLO)UF#N[FLd;BJL4M_?8SUY
    0    723tqV/EaK3]E-OEMQ8P#MgYKTaW3YREJ1/dGMEc=EZ]tUJXCDSfkYNE@J];Mb>I?FJ
    0    6415fSS0W_OJGQP7aW_]mlHOLA;AU;GPN5JXnFLpU*APIoD<WwetDS_)O9SaI\`MQK)
    0    892K/>XXJfom5[I=ZIbTQNICDSBYmGXWGGQG_QhLIQR>PG\9`g\KWZNWwabMtN8fSMP
    0    655=X>I76TM@CgYUETmDeUEcNKLDlDpROBJA*,=E`On@[GQGJHwPL^JmC79\mb279n\
    0    746503UuTGtd?_`6^PKKXE8P,:>FRPAgNiB>Y5bKLDMLI]w9Y[^HQO9O<\@MU;Ve?\'
    0    690\ZI_T?TSJB<MgTHRESgQP=uRZJR@K]]awSUEJr@e\[a=GBdHddGoI:Y]L<Sa@R^G
    0    6255RNTaJpa@k[YL`TjsZ@hSR<C4w4DdY`HEQPR6D[H=:GObYeO[Ne:gV;.kJ>o][n`
    0    713@<^BRB]`^Q_9ZgQOZ^:`HhaCZIgow`i>BRbIYZVh6JQOEeg/0a\qLgV]IZV7tPYD
    0    599AdfBXw=4K->FNHdA+LB^F>OgI=W3L_u.e<N)3rEtM9PK[CEM@/;PI;FLZ9ta[L^l
    0    670k:0jw?ndCYfd<aFLw<A8NiIJ:o@G[G1KUZZh_Ke>:;Qf@U^lHJT1uAP:kP5:YURA
    0    752=H4uwQZ_WSLDZXIKUiCBU`O:ERSZXcZhCd[ST;X;L?o]RQjB8Q>JURJUFL3QhTFL
    0    677Y2bHwSKXZB_2IkjEJNP\T5VD[d9cLYUY3TJNLcZ`W<8kSQZg?8WM]Y=*\UG]dYWK
    0    910TYMPU6BEJR8MJVCAHRe[OKSwGFEZTZIN[00IKP;[f;CJHPOWXDF=TJMCiJb?EQM_
    0    875_GEEEJSHXVUZF;RPbY?RGGbLB9\:nNTFSS`6O^HJ3MPGQXcIMO:oFTXawMSLVc<G
    0    584I;Vd@6ZeONjWVdhT[H>OfgHNDrYnY?Tg6^R<_?wMDG@`NafF=`V8KS3YTfFF`NlA
    0    6125JFF@/>IH>PRlnYJH^NCM3b\;DKf>GGYTQU::][Zk8O@K\wrG?QAT+<GbYCja.JU
    0    715aUF]>UTNPLRW?SLXKIJVT:aSPa@GJXGJhKJN[^H[H_CJ8WPMX]W>w@G_V\T@AKQ@
    0    595:?/NwPQRGGV:_SE0P<G[I?7LJ+%eHMGS;fUNFhJA?TNBbcm\AH7:N_\SG`GXdLH7
    0    849W5A4<XBBU1C^E0A[:KPEhTMPjM^SS>MAbFL2SMDgR]cE>@YQfwa\UXs\1Td<LGD=
    0    796\O=HVSKEC@NVLPFJRLM.A?<ZYJRRDwI[Wa::@o8eH4L>QTDGb^NfYGXBBWFL=8]D
    0    534X@)ScH[@g9GIq4JAJpUwPANWEOAcaU<%JYMD_R;IATLJCKQ[nZWNMSPLw93SB9L>
    0    850iMKQEN@@EL;QZQEXgKHAYTHaZ]MKg9CYOW^Pl=F@CJM?=Z@IKBNS<KKJWfK=;Qw<
    0    491[cTM+>Cg=UOTeAPf[9BGs;3X`D93QcDEQCNVhPjAtW.T/#TP9^jTYXaDiW8#CGp-
    0    598b@bE'4HZJESXwELZ/?6GW5*ZPD6UY]aQJdPRPLQZL_SEAZ5KZYX\;aQ<Ok=sEYUT
    0    639C7;MaLai7LHG.ZXRQ^=KU_OG2VeNgRHK:bVhjSc6+@Xkamn.QI/mAwgbaJU6lQHI
    0    726M?=[h?<WCDTPQANJZ;O]FEaZMSR;Lw^RTJHV'DMqMCBLB:Oa8I@GCK[=IEL]YIY^
    0   1014WREhPLJkMWXGY`C[TCS;PJI;a\==]MAM@bdiEIZA>UNRU[VM[wdAQXL]IWAMHKY7
    0    771^IEJHcOcFOPG\XYYUGEb<BT\DJ^UwEKhFPGI`?JJFQZAQVDB6NJU7EZ5O=VGQ:gZ
    0    828/7ioNJ``X@U7mCgR`G=LG2PJ;>C6KWqmWg`ZGOeQPE_AEPfCK\RM8P4ME2J^YBwm
    0    901OwUH7OEK:OPoXB@OUAZAMcTCBdHVKCUbX]LGeHHUQ]BTIW5D\JbRSE=?iSLY=BsY
    0    668X`SAJ?HVNKGkYOAX\O`UQH<7OMPTLuJMZIIERA=IMNFLKVIt_wGTQIGA.IDCTRGC
    0    877F3?RcNWwFV_IEb_5XQIR?pCSF_eV_PTPEhY`NS^J4<:T=brNNMB>CG`SgWPRZ]ML
    0    635RL;FIO^Cb7\[^@5=#[NN=RXXM]AM4dM-Y=XGJ0WVBBQVZ=<WVI3EjGH_Mf4LFEvP
    0    6001]VhXZINAD_Dq@]W\K6T=>O-7gG5D\fL`p_VS-OO]HdXc`WRA;WLV6<1WBTWP1w_
    0    643AL<t\MniTG]QXfQlmJ3,[U6WBVFFYHFN1QSce=P2:#BX5dPOKeP/Q[MdT_5+tQ=1
    0    793ddTILR?@LSNYMJN;wHTbL`\aLGNDgETTZ<RErEEOJL?NpY@I]3CM9FPK`H`M[XYH
    0    6263Kifg5[n;`l3_`uV]U?NU=:?5s=^wXti?V?u_Lo7=CBmphe],Zc-\7@6NMSms8WK
    0    671+PNffc^aHHZ5uI<\D^6>T$LHQPMJRHjUXcwVM?QOOS`PCQ?VL\CQZA8Y;hAU[EHN
    0    771S7BNiJ^V_RK4@tZWKFN2L?MI[bPN<KP=ML\m=eTCAOef<lov]g\9jUwYVq;Na=OC
    0    559VB8dYGLp@7`AhBA]s5M0C2;=_?=Ktd:a(liDVZU=_Wj8DFWdA[4LX`\Xj^#UWA_@
    0    575KbXEH<@)>`6cIPT\-EX\h1ZkYq:c*[T']5,+w^cg]b5]4YSi_s\MeOWG>_W7VWR5
    0    7165JNNaFJR7UNZQ@SdPDJPwH;X[wYIkaO_[9EVO;LOV]XFUVZFZTgKh8C5FmCKH6u=
    0    662g=J/1AJ:SNKWEHXZT4iRRG^2bYCCAqHM]LF=LFG[VQ77;DXF`[G-TwXgevJTSVAX
    0    504JlWS0WeNeS9JJjBLp]D#]A@JRM`ONFMIG*V[[V3b7;WN7J<76CbRgCBO\@WYCL>l
    0    801[Jf2JP:GO^EiL[PZfIND<SbZCwU`N9HR%F`9i=aU<JP\pG5U:VVECFK?u>]]JJUK
    0    845ZagBUM9<B:KVbNdWKOUH;7ZHQKPN=[KAq@I7MhZ_RKCN_?GwOMZJ]LUO5cOW[OVa
    0    630XiWR>ZEWLWVFn'B[MZC^SG_jcHQ_P?^@s]\-V1L^wlc)SK+RUYdlp9+OYNNA82r]
    0    851d`=JORXQQ7bQFPQ8P=Zb?KIYn=F9KMF<lREHRYDImC8M3;aX]FMFLenw@lPDIP@J
    0    722Wl>G\)UCM`K\wZS[NNSBZa<Xc^-hWGPP=8_JgILGXIOHnHZUZfYInUQKj[@Og;cG
    0    852PtIG8NT3B'7wQGCShAfFLR^k\TPVGMDG[CV4LSSeUS:BKR;]gZHT`^YDMNW;IQgK
    0    703QeOK2XO8>@BeJ4]ORUB2Zh_AJ_RU8A?CIwaHR9<vZgJmU?4PQX_ZTj;[FOEKMO]L
    0    769>SVoJdWZH:K=eIQYUR1D[TVDH<=9IbeL;Tm[V1@^TDjG`JAMSQU]ZSKH\>8wO?fd
    0    578dh@V>E#ReOHL>`O0VRX1<3U?eMB]OM7G8XpQ^A`DS\EEK]WHOZRVPHeK=AY:DeJ3
    0    733RewUHYHMEB\=mCJJaLH[@E`N7DXESIXRT=YIoZU[Z@uClM8=.-?dI,EIQ6PT>^m`
    0    692C;DE2JHA:=bKRFJ_KWCNdXU@GfNTwc@VDYM9\U7XE=`?J<AVI[eSqGE9?JWVT@PD
    0    619mHZPp98MP7f7CZLE=D_g@6t^=OkLYwS__IHK'qZ_>FNRD@jm8]]7^PU-SeT\nGOP
    0    587_q_8#UJ2;/<j_D3OR>^HfSMOBV;NR;Y5r3L+Wc;jiZi;W;*Gu8RTR@]LE[Jm1<CA
    0    721AZCF?wDFJeRE^;W[a-L3H`=8A\hHR@>T8^[JM>D>L8R]a:GFQDUZ@6P=JO8-WDZU
    0    673[anK<WHHI)3CA9\@J8wVP@UrTYc['pGNeNG14dft_?5NA0VfK62QH`YALXtSmNOk
    0    930MaJPC9QO@GRIrWL[XDOOwBJL^W`[[F\UZ[QL^SAETHAFSWIP@ZhLi>;ANTFON8uF
    0    646X<LYKXK]_OFQBJIT\>fB#ZaWX:_ILe?D^[QMQcVdTHN4Q+[DY]%\[LTPaVh=Ni=Q
    0    646LcFY#D=9VeOJJV5=S?<:c]+IEg`brS*Y>WKET%OJ3O\]aBEbLSl>]`O@io.BLHrQ
    0    651Se>U:I<H:DRow4O_U7W@nBETXbPjEO7%E*A3kDFSMr=EU5DfhYNKVJF86rALA7mB
    0    690OWrPgUHPQaKE^N]NS:YKIKSE[XFagZWc[P6KN]w\W5^JHVWSL@JFoA<LBH\n_?LU
    0    619?O>`SRik]j]_iSNJcHAQCX>@lUEU_Cdi-`wPXLWDFfWWfXmOaSYfaKNYcBA_qQPC
    0    542KW1MI2LC?AQZY/)Ch^KR>]=ZtbcwLA;:djeKX[3YJlV0OK;`MVeAWQTG+vF)JBdN
    0    762KUDYUQ;SDLA@HaRQRA\HORQQGeCdOmG?OUOZPV\RHR;INXbNL\YEZX@/abUwQALZ
    0    750@VWZ3eAZ[ZNY`eJDKw9M_`L<NOLLFHSX=^dqF@CXM;gK^]UF\^GT9i@@So]iJA[O
    0    592w0?STJKqb??V7MN,YDkd3C]MaZMrDFP:LbDHU[f[5SCY)2gXjLFHPtYtq_o>JcDK
    0    752=ZhFMYYAM\O;bN]<ZIX4Iw@K@SEKKWMSYE[EHd=XXKWYMPZ6IJCbObCNVEOXLXU[
    0    679<Y'T[JklW=f>N^S\Tp,OaYPUJUD]q5[KKVBkd7WDF<nqJXOJ?]QwNHWZLK2cc@R.
    0    643^[jKRC\RQU>GDUT@GJfZXR)X,:RO8P6MIOYU7AKwNVFNR7]DSH^4CoYSMHS7EK;A
    0    883UMSSw7;7_BO6-ST23CV]4=KW<7LZDXa?CH>??bcS:1TqRA_bG5FIU@Wb=RmOs^@T
    0    7252gJS`gLYT=MYBOMHLY?V:bmPIKNAP.IHM7M@7aNZC\=#8JtIN;/I(FK?A@eP5FL?
    0    878CDEQN@M?ITB?\Y@?K7YK^EOM:VdwH\MO=?QZ=Sf\1^APQOU_?GN4^YNHHQZB[N>P
    0    626=]PSN#GGAUWO\+MRM5OCYM7k1N=\hQeQLV:kP\]?@7DdcsAc-SZXYSY@_O9IrLSc
    0    752I3srI=GuNVeQIg]KRfD(@2DY^\T[[Z^fCG:SNBZPQ4XwDEZk=G`SHJ@TGXQaeSBd
    0    722&]P^WI^lRAj@UBKY7eBfYQoWJKCJIOUM5TGoEK:?LPTwNkhFCRCmS[\6IYHpv=BU
    0    912S:4DQS:=RGJTV56adNLJHTCInU@JTEGQDO@Kw%?NWKWG=RBEEnMWAO9Ua[@T1?iF
    0    487PhC>:gUKm)JVNAYkQ_[b78iTKG=*DUS;3Z?:0E(aQ]b.YKEIlEbV]e_f/AwKMeGe
    0    771R1S^]K<aN98V9LUHVQ2BW+HBBSS<b@O<AR\JUKXW?>EF:V\G7`@CMESQwbDALOO/
    0    892.GLj\ISUJMt:r_`vVc:LXBS=@ZDMfgU^EgL[N3`DJIhYawY_?m^ZsT/?7m>hd>se
    0    6236R9[kQ;TYBDNa<2IBF:JFG^KH;DM=fNVM@9QJ`LWm9N5S<@bHCpVhbJ;#XNFSJU%
    0    6671iNIDUMYFRKLTHeHh[B1R1JHGd.cU-LWSeWwb'GL;AM@CaY0?EP4=R=;IaF_V67n
    0    537C>7_]V^lR;q/Jg\`XH-0H=,<diLm]wpKN`dfN@BDG@gr2O>]Kk[`MJI]%I1nN7UV
    0    5805JNOwKM(MMITc\k>=4DZNQpgE=DQU[[]pB3D>KFN[KSIp'`KNQc[eM`FjCOgXEJ]
    0    635R<FNaZq<FI^hGP>Q/R9GL?T\RLTVeSKXJW=K_Y#>XS`5CFD7HZI;ZbbW-J;)^JMC
    0    631n\?0MDgBW#DiMNTJ^RH?XQJSIXPTVaGTH>;Q]\j[?DFX^VHMQHR\fVE?llcR>dPa
    0    664BUI9SIq`KuWS`f_;jW'K[<@<$]5OdNaX-AdwPIFQ6_G_MKpMP7-+CVYFA[GID6F`
    0    651kK_;NNS/dD[;N:P?DBdHKdE]oOU/TFF_]O8NHeNT97u?KAHYG?_JYU\i_XHG8wHH
    0    551AciQ.wmJB@i]GHLTPkMDiDE<7KfD6IZ\R<RFkA7\I<c@jg3MBQafH>k^;>@gR,F@
    0    562FFEK1HwdGDHKK,Q8[^=@k@S-F[TGY<c@HME\>7OV32FBdO`UDCH]RY?gBd1CH1LY
    0    562KseY=;iCX>HEFb0EgA]auT<d5F;PFoQU]h\eGwKY^HX3TZOCa9XLT[Xi1LV`^XY<
    0    614IcRR?IaY_=J9STcM$YD[HZ;]\GUMe/C<UXXHZAR8DT`X>UWC>#QH7Zae=^M[WE9U
    0    579;JqTsSX,ZfM4Zc>9?Q;6b/bW:VN@<bQOnVa=e2Z2gGw8TOX<<CL[G,L??HHTM/\M
    0   1074KC8aTLRZEE_IRh>`e[HMS?=CHaC]ZJXU?]PdDNeH3AUcKZVcAQ^CkTEZAc<KwLIL
    0    611\fK^G6EeTY=DBOX?PcXYR<UWb8YEG_J7Y?E1L]TuVL2@.Jh\#_=+WCVRZ@bW2_F`
    0    944Na`joQ6=1CE[]GOOVMMM5JZ`JSA?KdLdLbR4L6TFODfHw=JO9VFXPL3F_ERU;JgU
    0    773CNITLPXVQA4^KI?6WKU?UN?GP\DJSE>H=HjKGwY_@LROLEhTMA>J=O^S8g/4NN>L
    0    779VqiB=X<JU2MUY<`PGHW>T2DwYLT>EQSH\IZ:P?6I9PIJ^=QF7FHY<FXDHN.?M;[E
    0    962G?[UUQNQ>`Z7OSYSYh><UOE@ZFNBJ\VIE_v=w>W3K1mPWZ>FHLVJF0PKLSAQ[FMK
    0    871@FAI@.VHPvGXXo\]RcX:KU6W]k6[=JWbOdDU\5Z8MaaOCaPYO[wVmU<=IJC\R=;0
    0    686C_HN>tNR4UMPK_DIDKKNYAWMQFCZKUTOeE;nJD9dSCW.\bO@CZFHRL,Jf#\N:En]
    0    744j?4EwI;0T>;M>;dLCPKL?<Q?@O=J>lF9O;IR]GMMcE<EELSU=LN4UMPMPD7\W^X]
    0    590KvY<BKATjJ7q@=KBVGl@DM>IeRHD<R82YPH?>YEaTl>O#@\cIDQ[=ARn[@R18AG*
    0    849^PCD@QCBV:BPBKQDFULOGSOKfAN;5SNCPYL#KIDX^^P?VG:I[DBNZcBQ5Q^KKFQK
    0    708O1:NSJ@AU:2WSPdUB&NK&BY9gIP@HgOKNM-#i*Q`6/bMG7?VSKN`bIITYNHBaGMd
    0   1095X<FQSVSSQ@Z=ETQHSRJHPS7SI:PQ]FOFHBKFJHHNEDW`BQwNC=RL@ONUU\>EbIN>
    0   1087wLRIVFB7BT>\HGGNHFPEKQHUeBLD=QJP^GMART>TJKDGC@RAVEDlBLJaWYQARG_C
    0    836C;8dh@Rm[)VWYedkM]JCeX?-JfXVoQFN=mj<YEeW@;Z^;D[wBM8T`\E;Wc>KmZ_4
    0    767o@H7TNM<]:EHXD7?MXT8O6f\c@DSYXN.FEQLULRMD+G]?>OVfPfBwDOfA[0DOUZ\
    0    502<XCWHbJKo_@P`\/4+fL0O>R6R_R:wV(eLT[:uVW^\\[pQRa9`PSiIcmgYZJ=VF\M
    0    613T*I>qGI=MaJ#^Xl9UO9NEJNdYVg@=`UFP<aaL?U%C?6BD:SJd04cFW`U)BOTVH\H
    0    5857<p;5NA#gB*b,UG[?eI[I`M)dLQBLTQSSWX9SE>eeUuSEMH?QD>P5Kl\;[EC?FBY
    0    645`C_MR5-WwDFC@3V5^IQOC2d_AAPKBJL8)98);8U:73:VMGP53/E>AMNJ<ChAJ\VJ
    0    594`dN#lWKCN'UqEZWHASKWJ`YN.^K8;ZeMA>D+9=PS]Z]WjRGNdKR[QPoakMtNs\>f
    0    677aM7=T6WS[.WT>E-WhLJHLSfPRFY0G=7DVQ\YYU6J,U_IN7QVLNTN9b<g#Ua-^aW@
    0    783Y[OCN\jOYKN^89GdWZb8sw[MPOlSK,:IH,KS=m(_GjODQ5K?dHAO9]MEAXHN9;;7
    0    717KXBh9J=7M[QNA=#KHPPWO=IXU[ZBeO[DLJV]CN_EJ8JCGUAX_CBF'VJIRE9B?HAR
    0    755Y@IK\OAbK`L>G`a^FaR?]-DBYJ<IVN@WP\@ESI;^XAeWAYM[:BOIJ6ME6mNwaP[G
    0    723TGBHkM=G[iE5Jc7RUQfa?J^62SEw:OX;N@J<;g^JWF5B_T\Y-4BXUM95kV\@WdRh
    0    598QPO=>MrO^JT[5>]KDWRHwAQSS\^U]*[LKFNd_R;;D;OTTAFQM`5TQYgTA]7AVOFZ
    0    745g0Y+-OD6XO7RFXDII@w3g3QqZ<[RSHPO`:<;Q`2VgM>%YLDC[PK\JAZZTLdTGJAZ
    0    7818OK`PlZ[FUoY`afQ]f:GE+<^[LJ[XIIRGGNKHOTMfNdaSY3bR_CWfJG7<E2^O0Mw
    0    688;@FWU`];_<PPGI:Sjf=GK?_Q^4M>sQN8]s[Qa`FPB2[YUwa2Dk[\C]HDW5JIUeSU
    0    717`4D)aULSRD?N?8LH=@JFQNEYS6JMHJ:SK?P@=bPL;64R#H=H4LFMI[G7<CKNNJ1[
    0    633gI1BaeR<7=S^?T\SXJbAM:NJd@[>KZ@LU`91g33HwrcFDBBg_aCTIPVk8UPUUIE/
    0    602@QFA1QSuJ;SmYKSFwqUFkOCGtNYGK2GH:*6OrGXaGS9?1eSMjJF=OGc],MOOFDVO
    0    598M\8HXTF$9/S*JUqG]_S]X?]E_>BvQQOD3E8I4MG(Y@<n=La@a7ISYdMtS:#LX^MS
    0    965<YR`jWQW<Jn-QVI`Y[8[aH5U:c9LLM_`FZFUPD[BU.hwUsKM5\bSeHT5^G8woBVd
    0    600>H2S]V`a3`w?morrU[7A]d64UsDZN_]VJX<]d>_7ZI[`baaX?\p\lK1Lc;=njCuN
    0    604TF8:_]ZWoAHM5vJULN2N-dS@c3pMV6b#[`oKg\CO`YrG82XM6dSg_VRlSQ_LLdCQ
    0    948JO[W_LUWQBTLRYZKU\BEJ@TNHSD:QYc\JwCPUNLLU^UWC_I^7\UJKBECQCJYaPQU
    0    762]OIS[SR?sGOXHIPJQCd\wWZWQ?RRKPKCGJ5OJJLd_kb_bZ`DSSLeYNfZi\NQYN@O
    0    858C0e_cCQaL[wA``\WYaJKMNE:@_RZfHS[@bYTAU\K;>VeEdWM;ONPTWKB]VEb`HRW
    0    476C`WXC=WZNpRwG`SMlhD.A]PDBoCYjVpf^h[HkLdFMDNROv`W;hSl9BCJ[fnr`OPP
    0   10341N<\AWPYGT\KQRWWcfMITTBBMMLUZSPQDwZZaM[VMe`_Y^;GQfQYPYEJBW>WK=]A
    0   1068G/ZbjO^`6=bGXlUgX\C>A9@I0^EOw\n\CgB\MOc?A=XmOkV^8X[JX<AAlS?YiNWM
    0    7917h7UYBuQ7]S4XOPNDMEQYRR^>Q?HR\PcAOMdo@PJG@YI`g>?cNENXVb<[8Bf]#T_
    0    668QGf]H#A^hEk;XVJVSoR_VIKJBWB?1ZQBS?2XAPVLLY.SBfhoW=aMNALVNNQpK\J]
    0    635GD0]B@\WGFcL]AkkkS1DlG==jkLSWD_4ZQEFiDXXP<JV[UN`lj`BgQQ2/jYGO8w=
    0    608M^YUkErgFMnH^gbc_eYcfLIPX[Fc9VwS>Xsvc>L.<I]RmG^eKQrl=KT4VMBMT:be
    0    5638?dc\*PlsEiPqfVdOw=4A='_DnGNfHptLl+KTTaPED_pIi:nEfW[`>QMH3>M_?d@
    0    454HWMkYi7X%Cu5gAfhp>7[`ZBMLQ-`ZJ[]BW[0X+9Tl/utpTDS=XIta[019\GwL#ff
    0    564E=@]iLqf#_aGq]^kRWIIiHAD>dKdlcvLGdpY_\SI7YdWQXwNWgUEnDC<jNCMe7RT
    0    695JBF\lRTT@HfAwVYNQkBPh_BE:XE`jR_MB]SbZTRD:4[h^lhTHe_YlB<E\\>[\<iP
    0    5630DTHb@`l=`]4aXYwN^BJfNG@O.@^XelnCUQcV;F=OJPS`jV5CUT=I<ARNY@aFB\e
    0    567UwNX%bV9qIFEPRE`JE;:r>HI@iR\I276HMIGbF<Dl^IBMBZRPi_`MdYRa0GQIJiC
    0    921GT;f=WWSCRwEe\WgfZ8TpGHK=e9]`]iWD^9te.D<R.ZMVaXT\UTbYl??RQ@Vb2RX
    0    678]cMSCoE>CPHUVS:TP;DibcOSV^GKIAV5i.+LY>,IeA)+jZ3WgLDQ\ew954J\*9Kd
    0    623b=SAYHX8`SD]RPQAT>jdXQX[dTBfwcY?[71AD[ZVS8:U=D@LJ`GaaAoBWNFPM@JQ
    0    713DG][e`Th4HU:lNwI_QAQeB^NKvMXlfueCTfuRG[OPGi\aPMIEZhQ`K@)CS=Ui2bn
    0    572MOflQnO:TWGf:NI;@'QXF_rZ#YJlJB9QPN/53=Q?=94Cdi@@>1LG:KQQY9gbrIEv
    0    808bDLA[PZENmQPewEUD\FEYP:EO^EW@N[^HBO[lMPAQk_SFdQMK]LYQGB=a[;^TC`k
    0    703PYOI.VI<;iYCVRn=7Y:bPQbwSE^=QO]NXEMIc30M[TlAcD?1g[Y_5Ie>=>8eD5`_
    0   1188F2DYZeYScLGOMQSV?\84TTA5RSNB_HTQD_wTIBDOIWkJ9Z`FYeK^NfPSBSCQKLLS
    0    967<2Ifg3[YTbU7LvWQK_@APMM=6ZDK_Vbq:\wRT=i&D6aJI`^WJR[aPAG@WPGb>ZVE
    0    600@Rj:OIAIXRM-PgYO;JPchMmD@FXPPb]Q;UPJPVO6_AFq#L\dMJwPHJP&5VXfr=/R
    0    735QIIVbA]_]QOLARwHJRFSHE];DVLWX\Yk8gGNK`T[X@QaWF]g:R>FXCYOXo98JcW\
    0    949P8L>SYJmQK=H\[XZBYQDN=DQQXUMMN<IE>VIwMK@MRZK1DYm2Q\@QDKH]W?SHQ[G
    0    602h2`K[e)IAW<PNP_=6mRGPCFD3L=E3Bc?n>BQMMHMB\I]Le<EXVecT5`=ILL]`FWw
    0    994U3R_T?\aAD_=MemZKSI=\EMLG^K_ReYJEafjV>\LU?WUTwh`JabWaWJOR`<iZPmP
    0    910MESVQNiEKOeE`>NOCwFEMP`EARVHIWVVNt=bMYZOV:\Jd=WH?EO]JJCN^CHZ_UP[
    0    589?fYl4LRIJaZ=gLU\^@SG@oZ#<]XR[\jqaa\BL<]`LUQ>db53BF`AP0:CSAL?N0kZ
    0    839?#FbmWIkgUjJ;^cVQbI/UFY&3`XTnNKUDncbS>`P?VdT6ptQQ[JLbjTj\R<;gAV>
    0    553CYQZf?YTJbPDE[QDSM`e\OfN;P5UV\YCSXLlGY^:_4;lYwK]0AfNGYHGRMLL[QIX
    0    661#Dc<t:tjAMV=KRGWWlG@P@JAEWPcmoMV@redSTn'C0jpmZfW'ODS][62daHakVP[
    0    734O6dSDrXAbC\UFEKkYIQALNYLVR^Bf`KUISZGbK6P?`gCA6I>SwR?=J^d9R??NA^D
    0    950<=XGQ_IIGeYVZVT\afDE`FQgSETFOJQP@\wAP>G>bXMBWITVG=hI>YO=ONFVEMQW
    0    538MRGMX#eWwL=]D_WI^_=GnFUM2dF_EGsG?SHh4AH<AMIK8VtZl<gCDOV^&qGKR3M<
    0    612.AT6I^K:=?OTHDjP6GXbXmh/Hb>Q>Yh[7O.iC5P#=UFUZNKVOJ>XM`1M[CFiTYpj
    0    597D(:ejTlQ?BY&Jf:X`O=`PB8DL[K@mJc[KuSWUG8J@JUQd^R9wSdiVPAP@H@eY%`L
    0    632B0+OCUQjcS^KNO8ffh/=qY95oH\Hm7;UZrsta2YHDRfU<LjP]cbWNwSkuBDA\V+J
    0    776Z[fGkOn[wUKQAeNBWIaTJRrZCESWSEX>UBQ3KSZSNO>KE]cXFI=?AUcTXfLNcf9R
    0    596BGUS#ZHPYZR?gTXHZ];KTMPZIHfJ=PQa[_Qi\6L6aXe<RTGK`BYjSD<Av@Qc=HmU
    0    775DSNEaHVL<?=GQKM=O65_R?XPV?XT6b@]2[L=G5wbKLJD93G[?UP@cKHCEWWK2>lG
    0    832cQhh1BJh<p0S@B:*]JcHAwa^9]T<lBJgGUEAR=t?3ILIa^GOG8G<;D@Bq@VHG]eF
    0    668>B]i[SskQUw?_T`O]W8lXTGK@`]CeXrfHcZ\_MI=6=iYXkkJ1WWWPSD^KCEabLo]
    0    664B]P_8QSK#3qLpNPMl9:GTWQ>BQZlvWQcJrBRq0E/N=[VaPYK=I@ic4=7CH\UP?\X
    0    605:_EWObSW7;d6GC<LMI>HJg[GEN-U:;P8#V>tK6k03<JPt^R^TC@TUgN/fAuD\AC_
    0    7143VEphA`g7Rf@Snw_S[H0\DJD@[A\kZYbH[NLc7_N^:Y_fT^N9Qc``I8-:O=ZWHC@
    0    7682FN[T:^a2cTFa_jWYw,6aKB4@SEN]aSaIUO[[HZ:RIFkZ\M[@[WA]X;C`ZGe[<NJ
    0    702N@GYQVK^]@C.KWdO?9Ol:Abw@WQA@JwXSS]SSLUE[KfF;_D]<OPN<[THNE:YJSSR
    0    901<Q\Uw4Mg6DK*QgRQQKO]M?H>9W3ke^Od6RGl:Ad79/OOE?aS@^]FkbGPV`JEV\E=
    0    721COKXGUkYT`NHD]KNRSVIQ0VP@V9RNb7SDZA;hAwBOUUT:M>GAHjJg[@-aOf>IAHB
    0    722(95OwGReV_I4U_bPY\HJd0?6?T3VXYI\0BPOU\cS9YQm6QcTJSTVHVJZMW7SN]Q^
    0    764W`\A-IAc_O4wX-/<S7dK=rfW\7a;DQD:K>a(RY8]APb5fL5/JL?[4QKPVGn20se<
    0    716Q3:NKEwX^Gd.f^?^bVDFH?SFZV=dR]JFS@L[S1P?:LLKAV`pHnHCogKKKY:QQ7eY
    0    895FULS>9O:7QKMtE5YwOL:LaLRDQ3@TVFS>Ac9APBB7QPSEUT6HGL@:P@J^I\F@SVA
    0    671K9PaYEEGMF?1ElIFN>RFG`VL0;6DK2YaOwe3Yh=YZ,gUVMV)?QB\P1GFaOPSOPPO
    0    548G8n$Ga8;RF:CAF@_EHRRWK.hgNTO@F/=kY:)V;GjOqAP#JhTg\US@(fIJkESER?;
    0    927SC_V\6FR\PBTAqfAN-ZM3>DFD;WbCwRLC^W;RSaXFG``>Hl\KIA+h<JN_\M]Q\L0
    0    721XCKTGBMTAVYPeTPT`YJ;`CaVOeIGXQ\bewSg_>HNSjgTIQ=DeXaXT4G?LRM\CPhY
    0    990ITDScAQZVHg@\eVZEWNEKLJAN]7j\ZJ^GVKPISL@FCO^Hfw_USTFICGSDYIWjNCU
    0    797EPCT/THW=_[UUO4YYLBDmXMRSwXHfKO^:KeX_ID?;GWMPQU_Gb_cNNN9c_UO[AVK
    0    716c;0/SoI3u0SpD<IH@KYXl[KGn@kF9L3HJPb.Va3UM^LC,7FP_WVBVNwq-ntGMQNF
    0    894SIRPODbcQDXGowDQKcCDV;XN@Y`SV^TPIF]`TXjeNPF_KYfWDQHFL[PHT\_X]TWT
    0    734ZVHGKPRH/VUi>LTDVKD9\8WBiYC=fXHRRYwZCRQTDHiVULPCbNPbXTbcAF>W`;aC
    0    660A@hY6RJ>G/TH^El=TQ>OP/YD1WRGJDmj[raSVN<iXNn>eOO0;:QWIE+>>D^u4#ap
    0    722<FYeRwWeNM6AQYrKJjORIDMR'Fo4^DcT[SMsH\<2JQwViQ66FHNY>NF<T<FoG>R[
    0    634;_dI`%:wbAC)C\R>TbN@LM:L(VJdWISV7Ga]EbO/;JaR7Ke28BUF<IRL^UJU]Y>(
    0    813JLCU?\lD[[W8HC[AJ58g;AACG?SH<lQB]B=H5TJTO#TPXVW=]GEIBhPDMcLXJXGJ
    0    759KZbEH?]Klw;N_WAI<4tdhv]UIKJv@BLa_<Yl9hKZNj:J_:b>_JCKC^4>[raKGMV@
    0    635aEOVPFDaBXpJGI9e[Rc3QIX<TpGZdYTLIEkK^<OdZN`J<QawEZ]\[N1JMc@C[\B?
    0    5498P_`T5An9oE>Ud?]hBb^#?cO;i0Ljc2`.Bai`7jcRMAi2CKOLUNGMkH?ZR]\TNEA
    0    675FLgDZSV?HHSAJUdL?MZpM<Td@I>`@^bXMEaI@QwhZ8>n;AM^KLT]fmJd?[_PO\BZ
    0    608X<V`:aIOWQWL_OfkTs<TYmK=U=TKT1`m#re_e$BBEBjZP^LSHgoGYMaaBJP_2YLJ
    0    672<Rhb1W>QDIUGgWiJjLC^aDlR?XBOllg[clbARPXVYEbKVO_I]?GWF\F5eJ=wS:XW
    0    753LKD+o6M=j>\R2VNLQL^SGF^wIEQGUX>>K8GNDhRP>LEYKFSXZD9AUf[Y>hVAfZ1B
    0    647lLIV]^Y=W1KD7Cw==K`k6GgIQIq?:dJcbRaJO>N\XBQjkDWB4IK`P>lA@SeNXTHj
    0    611]SYcL.9XQ4SKf0:DQdODPT\QIhN@s?qgTf=[w1_9\?g_fRM9B2]CCDBNKY[NLN_C
    0    4744dttmN15FQlCX]kJ_Z3g\FTEUeUGQcdooVDQbD9chEtLlPHH9;LPa7:HHH@wL6Wk
    0    809RFOUWAE2FJ8GpJ`L6URn>/UJ[A?P;wTQSILFWJK?T=MPJJ\QYCDCNMZE_SbVIMWZ
    0    57620h<O@(paC96HUNbYmR?L?:M:VVwPE\K5Sgm_R`99G3KG_Y]WRSbqW9UZGI=IGHP
    0    463_K\\>DkVWHT`6ODU1w>/HK\B^5T0S?TOJfYQmcQSMfwLPdPKHuT]1X`K1gX9ae5P
    0    5991Wf`6E_KAlXQl7?rPGD8oSF<rmT?d[QmEQfPQI5L3L_GXSDHRMmVWlH@w,Da\I`K
    0    620e\#H:_h9?KMoCZ?epF2M_`ON]VSbZ-CSB;WKeFNAMO\9JgHYjNKQ1aUb\c@JRHS>
    0    619w@M5.a?BA1.TMhLRGCD>H4iVWWWZYfC(i:HDcj\VMO0LB[DgE)UBadSF?VD_PnD@
    0    568b#\@<8WLbMK`Fh`KUERDUD5Z7KZ`A<ITPVYBc\M==\_:UGr^c`sQO^Z_IC^KbV4B
    0    623EkPM8hY966a;g@RPZuHI5EGChSQX\aPREZQL@,AwU\[WZ_3FXVUT@T85<CKeFEVF
    0    906S:MF=wKAVMJcE6D@Kg3BFdi=T<T2RDDG+[bHXYNYQbV2CGJNafPQ7`]S<GJF[UCL
    0    837ACVKCB\eRR`DXrUL>\cH\WMWNa=Q]K`QT@DT[]WQ[FZbNfSOcYwY^JQ>VVKgPOJD
    0    555X[mV?T;OP:G.6B\<FZVb=SlL]NHCWqVIj<<[O^\8w9cH)EOgB&PW@a9Kd8dJ4\eh
    0    835ZH>K2IcCAKL\mGWi<OE?YO;L\lOFPSZNAKUBYA3O?RQNIOFV]wZWdW:E6Z=aI3UH
    0    562_Khie(?UH2Z^7raQHWH_38gtOR#TaiFFaM9WTGT6q0@QLbLn]Qu*qCe_eo9\`CRX
    0    660Pb^e&`gQH%IXg3JLnf9JOR_BY<Y8PcVwG`w@DAGfGf[5KGL1n`ARFjWPA2SERTN\
    0    626C\M^MkBjGf8<_8hSY:LXE;([OXNaJTdwHPNGTZLFR=\Tw_JICSPW8R?XcWPhVArL
    0    884@R\[[ZKR?QK8bwd^8OEUKCQC3@iS[gbH0PPaHBc>D0UQJ_NUEOJeYRHI?A@rR8Na
    0    677ZAXV:PFJmYYBEk9=PLdc6@kM@?XZOEE@JFBY?eaKXJ?GHK]\;QAQQVOll^wbNc7T
    0    667U]sR%bY&I>D?lD]H>KC[3Hf]aJMK9i?MwnM5HJ<koka<j=3NBOHd=IO`<Chg7Sb_
    0    795DYef]KKO?X=NwTaRQXLRD@CS;>NOJkWNWVLbMW\XP#VFb_GX[>JNPK8PVJQdG9Pn
    0    676GJP`FXnRVBghNbHWZ`B5eXS9WDoCmDIO9cgT]NHPFqS<I9F#dQgVN[bl8SFEHMW;
    0    506TF[.BJRMZ:?.Wd@-5>fCL;B\E=8K5+%#d?2FO^6XV[CH]?Y5L;88CFGKK2u<3O0^
    0    468EgX_Jb>KIuBame5\5M:P7_m_]NeKYNS5g\eTl-+]<UV8N8><a5Qwa@;BJ/BU4XE<
    0    724P#<XOUIP(aXDSZ8HCb=1NY6>FXREa39W3UXXWBf;A]b7Gn;XGRuL^KMD@cAGd\QZ
    0    779_P\M>eROSTGSZ:M?VRO5WVf>`?M@TcIFMULVQGEVaYENZObSeE@W>M[]$BwQRDVS
    0    7672LUlY5Za<j[>=wh[S`MBZHCWJb/L[]jLTOBJM9WEWRJ^>^TY7QaT^:G73VEXfNIR
    0    614FBJYWlY\b5V:SGw_`h@MRWY49vbTSSlRDnZNcLCNJEgX_VH9RYMiRSCdiH^hSOPe
    0    752PK_NGLLRw9PXIRJDHLA4>OL<hRBRLYSUIS^DMgFCNaW<X]M7B5\]UM3Y-cb^LKCf
    0    6583<W9#hASYJQ9Ih_Q:]KUvAmW(;\S<QHSTMSZ<9COWAVK>U[VJVZGINHLOc\C>/1L
    0   1032VLQTCOD>W0EFFT]OD?PpDVi[IDe[;]H;VRQ9@RMwSK=XIDO]?G<AZfV][^bFXWNd
    0    750@FWV`EU?gMTB@`gFDLA_KES;5VdVGa^HIJP4DT\CFSNSGQ=G=>VHIWMwBJEHR]M^
    0    754MU@k>>_p7\aNGVjmUeP>;OYL<\L[dZ``9YfNUDf=9FY]P]\_#gOL]9UjbOIhmZOM
    0    498V?4\ZRcPXlwKIa`be`ZP]OEpAX7bf7]PHdFRe7kDDO`N]eSU9nG;N>EO^B?Dj9QK
    0    574ciVaB9GPNl8nN@^bY&Q6CF]o9i2MhP@VE)DLM1C=TF`KdKJ^4bw>R*,>m#m>81aa
    0    739=k,<UabZW4b@dF@fwTXCj3QPT`J?`LHXN`[U]K@^MT`bETZN^Y]JYKHI1N47dJD1
    0    744D6Fi8#K]@3SEPaCJagH`UB]HO=GIBQTm<\kYJMYSFR^DIdEEIK@WA&8[U?UncKMN
    0    794Y\POJVFTVKPBJNb87R=OS?O4O9_F[\iRQIaj@TMIf/OHf=WJG2-@YJLQSZo[WNAw
    0    565Y3c@:GE=wiDVEgaTSk_YUbM]PpT`HJRFjLlFpWFHbfe<F>_bMl`TJIU_`?P]HWP/
    0    668nWH9=UGA>RCEf6=f[SDUr\FISX\m/YPEMVZH^-FaNej?hF8_J\kGg=J<CYFb<<w_
    0    626pF@GN?lY^+?gHOG5J\E[GPVM_JEXeH^=S%FGZ[QA_NMN*FrjZEMWXwWfil-Qu[58
    0    677XeRPAV@Pg<R^S9OM5\NWFaZd_SbNNBWHQHSPRYJdOZS<XKN@KMNw:WS@R5^LPPY_
    0    958aEeOm3IQW4H-V`r?:AQh,&hV097P;mdL]<8D?b]c_#>UZBRU&86=UAZPPGXcNWF]
    0    622XE@KBjZ4O;9w4L<dkOXROeOVw=K6M9C(F^RIcXDcDIRQQRRGbLHH>adSqp`?qUGO
    0    749e:EH=F_>`J6L6HKIVM:VHZT`a\YFMC]CHHO^JcPWFO=J5.OZ^UCZIneWI]]VXw4Q
    0    555Q&>A9NZQZTJ38QJI:hC1@B-CHG7C;dX=ZTl[eTGeM[l>Ac^LOW[E@KTiOLSHYO:w
    0    611.C5I6]QGN#`3I[RBdXU=@-@J<G\bSdU]RTXa^6ILJ3bT[i]G?IMY_DUS^TK[R>C\
    0    888Z:XA`UAJdQMKMw_V]=gcY@@`RGB`W\]?I@<B=\dZF=4v*HYSFXTN`U=A_c;MlEOB
    0    677W]Q9UT:G=BHJSV[KIPOLYVm=JNT1fINH^OU^LQ8T_PwPTJSM_YFCSKOeE]U[GjKd
    0    632\a3L@N;N:GTh^T]N?IVd;C[_LWJPcsIGc`97RbQev8.TEA_i.AU;ZT36MVFB7MwY
    0    522;KA7C\_>>Nv<K)M_A4Jl8wbqG;^6EYI7g/.;:Rd=L;+Kd^\auDVJ9j`Bq5OdcGCs
    0    669X9ORw?NHoLiLUTMHUTY\Jo;>HjD[ZJ@?;JJ[]GdMbK=kYeFb4HUFeOf6ZiQ8e=WG
    0    573Fd@aD9bw3@XTT`lQGVFH90PB8fHlb0Y]=OQtRUg=4@cmZbWT?SY?HD0OaG`?YkU&
    0    900V]V<DXQAfC?YF?9SE8KTbpPMOEMNB>@GMD^FFw@vTTJ?TFKCYPGXTNO]JYcGDN<F
    0    691Mbg6ClI<TYcXc>ZURNPbZ1mY@3PEAPi[\XSUQDM]V?_Qsc4,d=NwUJ=bDQSRA59H
    0    7586SX@IJGB=L=9MZlBGU<L=?RCA=XICZwECIZOFdMIj[`>kH=;g;C\F>I6CGUiJNJg
    0    767]SW1LO:5JA<[A2GQ:@jgI;FWmFH^3`?=WBE7cU\ibHBLA7F\[LNFbO:<wXjAIJQa
    0   1001K_VTCT\??X[8_MwPOND]TE]GDR<KMrWaUBE]^>3G[HS@cdAFRFFXPC;>AIKdT;_h
    0    769T_lE6n8T?UYQTLQ[DGf;gLCKKO<VFX\HwYRKQG6?Z'jIQOGW9WS]`JJVNK<v_ZJT
    0    979MgwONLLGQOBOJICOEG<\KHT>0J=M@7SLGTCMOBFEBKQ6baL@Y?DP@M::i;PY8LHW
    0    660RFBdhFUEMmH9RSDO<>AMATQ^9R>SHVY:1O=\_I<-`^SRUSVD0<UZ1FCBfD#JGBXX
    0    578P_Sb9RcON/?S<E8CKGJBE`_[@CekWH9g9Qt#4AgT)\<eLpBWI@FG2DLD]0_JOLgB
    0    621cV]hMMNLH[IJ=JkT\wXAalQWJP<JO]_iNUH\S@oWS=ieAaF_ADE\NL:;_VWNQ_aQ
    0    590N\[OBOV3F;;VTFIQJXTSL[fJTT<uG]TwN5UZIdbRUOLrOLQOKLX>Tie<NS]RAHAQ
    0    767GwPGVDGXBCNUICJUKIceZJDeWYMNUEWvPXNYH4VaUEFHQS=MRa[HWENMX?IMRHlL
    0    697MOEM=9AS_FI[EeV?YDLfM\`@KSOGO<B>QN7FfQPNIXKKN[6HePIXJ_gTgQFEw0*M
    0    751^\\THBH?CNUR^<ZEYGTGLSNbW\DPbQf^JJQWNLVTV>o`@V]_KW>AwB:D0fW@=WJL
    0    737Mr<J:;NAWb\JSS[NO^OYU@DwkHbYbkJKokNQ[ORXWCAA_NFBFhh;OWTFGWaOGVKR
    0    7993]@KB`a^?8S8A+NBENQCH_SWGWH;BNMj<Lew'[SH@8F7;VN+P3=+KOHApIY^N>MO
    0    6802aIFQgoCT%XCROl:KM2=7HoF;IMNahw@=RHlIEXSKLMDU:IHTU@\D^kM*\Y]fN;a
    0    817JC=I@i\5\7PVBGDILWMLMQeDrMdB]@?O9MUUMVVG6HTKCSaV^ZCTMZTwSKkTXYWT
    0    994JP[I[6`DCBTL?c?:I>9:O[MPYLRYBDPIBG]DNMwJYI@H;Zk_RNZH^OGMaNLQWP>B
    0    534@QRm#OTvBJu9V=.J;[AE<Y`OUEXMH>GdBI\S5fHMUHp=dB>C\H-KZ5;s6MI=S::P
    0    641(XTqZgXO<$`RFWZuZ#D=Hc^J/6aM0SKSZYKU;K_M^>nHgBag<FG<E4$:77;j^BXi
    0    589LGUJFgK>@Y]IPJwB>WcEOEXP`PPDRF`QUJS:K7Nbq_jG3\<OgOUXA;_J<EBe>=<[
    0    557>dbRUm<K#j6he@<VPJWNCg7>P`^HPC@iGBKVOBGIQU6=\l[Y;S`_DW=?fAh]1=Ep
    0    630N:2kSXYcRNqLbXN[m^H=M72,On<f]IP`GSv[qDSJDqml5aVg8]ZEM<;L]cFSg8w\
    0    658njJ#@lU<hA;oHM@4OP6fRvSB\.mT7DC._E`b=K-qWgG@F1ILo;>M8s^_TI_EU`$B
    0    713KPAN;Dn`<NR@9VS`bNVcd]K\1E:cJ[lZJESw::SNIMXfXl:Z^J?]QsT5ThHewBOU
    0    816^RZFYI&BMKFLPkllKGM?I<KU=JN)HXZO\NK3gUOF^CEVN.W8OVUYX2HG90TwRNQO
    0    775@QIPIVULDYICTR[:JwMATO^BJMS`ZUPbNVI\OFOFEE=FcYTOUU\PJN?Z@HPNDLCj
    0    6906_;lkdPVDYdIL3Y97+#j8mo)O;U^<BMjl86J9VG]P=RBcY?DY)9i0JM;FLjLP:Qb
    0    863BoIGR@^];YRHAY:VPIZ_wW=A>KNb@:ECW5=_Q[dYWJ?\]gTO]=a1WT==ETROR7=T
    0    685LZIm*XW^UUIulA9VcJ8O;ObJ\Yw=4RFRA8nLGWWmFaW<OESXSB9R<SJE5N^I\GRl
    0   1031@\a_>gG@8?GHZ8T0>5=U?PdU3BZBHT^TVPP6E6YYO9Z>wHE<G8DU5FB?Y8Y\HJ\b
    0    760=^[_^bIFMHD7b\WUESCfY6SOEKRURGLnrwOAZ\Dd^K^EdALPQ\G`GMR@HUSgJKe_
    0    628wEHON@P<ou*?G;MFYVDN]>3]@h@VM:M>L<?=PEJ;kSNQFkG?VZdUT6INcMkA)NF=
    0    890VXTI4TV6QD<TJDIG<NAZDflHS9SL9G=?WX[GBY7wMRZFP:TAkFB`=^WhJDiDDXK_
    0    657`[FK6hcBSP>HPE+Q_fNScg]LmXG:;1YZ[?P>wp\?V`AL@LK>hiLZD^TRBQ_D7THL
    0    788NA8^CWTRK@]<CB_>@cE3Gg,5?HNN[GT>@^Mcd#O2QFIUaY3CD@He7<**C2OId:L`
    0    896I]=G9mGQE7TCw8WAUNE`RJd?i?OBGNSDNSEVM9@dURX8kP,CYW=]UB^<5A`YA?ZY
    0    615;Y,q@Twd66d?T<q\AL;W>176MX?IBGEd/VKf?7aE@8`Qfv6VW^6WHbAJKlPik6pf
    0    689@<GJJX?_AK=M;Y_.;O=YIG\]+DQB0utVg3AKIF[PW-[MZ;HU@#9GABHMWMShBW9L
    0    707CJJNA]RISBT2nCBGEo/bU=PCQEbYD^wGIJhaX:AIfV\P<BCBG]Z]SJT];SIKX>V`
    0   1111KaRSOwMJVF[G\HOI?LGVJNIJaBIVCRVXWTN?PLMSRQPSM>MPTZ_XOFJLSHQVCPjZ
    0    806Z?=4SW?O_UKhG;;iNC;E\QRJwHZOQ\PRPX\SVQ<VfZDODZU]NF:<\RYi6XY>h^Q?
    0    708qawCa]S5CZ?E^VD<:TL\>Zf\@=cD;PJ>YINCJQ\^o_c@F\O8UG2\4RSrt6eRUZT\
    0   11253Z^ZBJT?=7U?[IX@]JHTLDM7GTGB6\Eg>M^EP?_\XBaLYTMHGJHK8@GDPLE`GDwG
    0    747H<H^Q7UA7KLw8AZIcaS2C_;Ti]jbXKEJ7\^RGC_NWGFlRBmfOmSYk=JpQX9\fY?I
    0    9259QRwV\ePK?LMKfSTPc@HCAFOLHGMCo[PVZVTOUgMRAW[EZuZJDGQLRZKcUZSM>9l
    0    792IiDJQJ]JQOQ?3BI#U[Ar^Q:HQ4ADLCF<c>OUM\56[_J:_?EHZU9V=JGXBPMcH/>\
    0    8278F[aGUN@HP1SZFTEGF<wLIKQDJWRMQCS]MFBQAN][IY>lPD?CI0_/8:?kBQTBFTC
    0    665S@2V9PYEV3PPXDO^oV>3]>a7mUKE\Y:NIqHPi]Kw<;ZW]KSeVZM\AR]L2ILISceP
    0    566i5b$T4WB\qP;Ji?=Qcw\VC?bO9_S?>.>n>ZJ_[f^UX8]?LS\_M_@ZkYNehIAWR<=
    0    705MJsK`3@U@=eHJ9o`8>ZBTKib3kROtiPV;WkYBDs]K+B^ZAGXMT6B\Tw6R<?PQ6Rf
    0    643YhkCKT>:Sk>sLP]DB,YeNIWNOSpFZJXJwNU8O6XUMJL>^3DL\NLIAYBOcEiACL>c
    0   1118@UXlF9Yt<V^4Q[O_mSODJKDM>lEPfPOa@UcWj7L?7>S_Ul?IAYIBeF9EXW;ZLDwM
    0    515c[oaSY@D4dTChB\LI+V=wAMTv+UQaNcZc=ZK^CHUPEoN`E7PIB`XZ'<I^CXj0D`M
    0    858:9Tddb[wXQP?[UT`Rc3JXGQ5PY@nLj`WNdaWDGJC/U][MZSZC\OAgH8QLaD`UP`b
    0    691?QnEh<OQ<=l:eUkOTZ;`J?VBC`BBKl[VJhR?PP6WVOTH_DNS@GPT[G2;MER]P*dw
    0    733O\@F^QHQbB8I^P@VOH_pZbXTWG<Z9S=^iE\_XcoaDbFUP1MZsPR?PUBWPwA@S<G/
    0    908XF;?W7OI[aH@==R;B4bwBVW\C@<S<NE<o<63EW\7G^;f?INBf;?>M^aW^RiJO\5S
    0    471SVC_YKKXW5b.0H@j`b5O^DV^Hs]GGT^?YZ)>k#7]7i?ZMw(XQtJX;>6O<rCZ?1Yl
    0    744FZ>_QJUKN+q9aQO]Iw@0fA:?6R/KdfLfGvm^Q7CJSH^`1^H`AhIe^9OM3hKsT<Fm
    0    757N]N`GdJX;`\HYQ`GPGPLRaV^HLQJHUOk#\QIPMC;PAHKJdHMLGHg<WCPZGDcNKck
    0    628H%KQVfdgU6PhPQWc_lT:XPA4Dd4IjAO@Jg`f_Mh4IPjK#`AHWVZHZMRh`^PPoGO]
    0    806TNkf[IRQbXJBVlIBWC>LD=HSMWNIEMwRtTMND[aJgYeXGZQFQHkYE>L9ClG_NcGH
    0    801KF]_NZMHQbd>ORBZ\b=JSY?<;V_@YBTbMwTQPJORM^fARXJHQASp?IC>6TTqS<V6
    0    809N=WZcA_\FVU4jYXHTSN`HD?j.Y.YY]P`l_:c;4^6`OU^,QZEARTJL^H?wVSJQ,P`
    0    619TtC^JJW[_XHMrX>wVM]Ot*MgQIOgUN=BM<Sjq23SKNRJ7C1WXfeG`43h+dSWZScA
    0   1131@??\NNTm3=]WEUHh[iK<IDI<JjTPwZIQAPW[dCV:5IYQSiYN>nkA_RCWBi9VWPVJ
    0    723R9IMJbZH7P[cAI8u`Z_9e[/5LsH?g?Q\=\KV_JpIFXhZIwORbSC?N]LFhW5>UA]7
    0    952T8TuH5\tAV[JMbHte`J6?W7F:c6EbJBjCZS[\>fKF9C[CwTU?EY9PI6XLbEDULm5
    0    5711P4]O`em2Lc2i[O]ube;ZF7O=hHpSEZt;NnnYS:6#0VcFdu3>/Z:QX8[MZ]EXD_%
    0    585D<kOSZ=-a+6:WGiQBS/EXFr\?BB\\Pi(nKO<?L:UFwPC9J_WNELXRDOT%anTSH=v
    0    7089#<j<BkhIZcWO<JnaK6/Uh/B^eI?JEFVE\dgf=P$;pd]O]pUW\V[kZE9oG;3g7o.
    0    894N<DZOG^UbJ]EZ?gP]YGGE>PUH`eKGKIMTKwZ>_PX[=EBTEDKW9RVKXV^BZok``A_
    0    712:I1hiOXsRURLVHRaaFFCSVKIMdCRKRQCKb[inRYR(BQgDkwkFdM1oR;LIX6Ke5hW
    0    852YOgeYF@aJPQYT]=PVNOE?UV@=b6g`HKwRbVVXMb>LDGJSWNP>X;C@CEFcHRAPQf>
    0    582D7=iFeRS<?YCa\JbTlT8FG@?AVDOtOQEEe[jq:Y5@,wSVidePiPDYVV7<bLO[Fa3
    0    594QPPAtV5b^<_=_wi:SM>QF<@?cX<[PwX7JP@aXLXJZ?@tQTpLAwOH>E;VaNEfXO?O
    0   12095=FOM<aVSOHSDJR]WHMRbVIQFWC[pQSIEP@TZWwKA>OZG[PUCTYHYPK<f]<D]J]V
    0    829FRFNcZ<`*U^LTCUKH\ADoGB#CXGNUKfT4KYkE?VI$VkOHVe_@BYKTO<ZBd;bNBgO
    0    597m6Rip=PvE[Qi8]H=Q:O#QT?jiTDWDIVNAJGeDI;U1C/L9OblQBP+f_PJTdO)E>R4
    0    447MTQ9HX>J'lO=qdOtHcp>G*Hvop(3ZbVNr+<7X0*qSpQ?MD`4WBbq84)3DD-p'#c@
    0    639;HFZZSICL:SaRV*bS_:Y>-e>WkScQV?F^i?KZDTSW@JQ5N#FV`Og@W(Y;\Y;O`P3
    0    8555DGLDp]fFLXKOYeIjeT4]O>BNY]UXLCbCILjI#YR@V_CXYfO0SmN@Z;ORqRaO?^K
    0    846^gV1%r3/JY*]@95IA-JkSWweU;YOCA;6T4IMG?F[PZC5d2>8k=3S/PVQGB`MAOGP
    0   1067T>JURH\KU\_?NjUTPwH9]N:AS`RF_ZM^JNWWbAH1RNoa;fSEDTeTBM@MYD?UQ?a7
    0    747P=H^2V_PU[\Eb[ZVGo?;wX2\?`F7bJOBUNV\a1F<BdwnJu@PcF\dXF7RW[HgTJA@
    0    667?e'RDWBe8\[C=[5^Jn.T]Q?6KUDSPE.^O[Af\PKI<=FwgbSJJ]bcGdYNoEOgePSb
    0    631S>L_EPH[F[SY:\a`^M^iW]DTIwGP^T?RLh?FZMF9AEHW\oY5MN[9DMQU\ZL\]LA;
    0    635T=SF5ZBXDOTOPMNDSJS(FA9H@GOBN#ZBV_QSBDFW\Kh]JPO7XSH[9O/`RD:hWcQK
    0    686]SQV[HXc#\STIkTJDkjJ?AG^WY>JZC]RJ_^ko.[O<8BTB^PhKAR@RZLKMOGKcS_N
    0    536S5Fg=VaE)=NQMU:l=P%WgXDiecTVKMjFDuPEU#Q\D<TU@p:aTUHK@jHGeHAYtOCG
    0    6385G@VHRQDW<tANwRcFQ6BPXHS^E6oNiXLMGPOFeX^Ho[D8F\P;l_nNbJZej\W`7RX
    0    671h_mRJgIJLf4cS[R/eE^J9SXhIKPMQYJHdBT]KOZG]EXH@FSFQ`9BH8E_w6QZQ[NO
    0    607QN\DD>OJhSPNFI?URVMVIKTHCTe;TF\VNTj7K<KkL+8QL[YHXZ4?Hb>e#O/NLYI=
    0   1076Q#V]KKHfIBYQUUU^ZK;E@JXKPGCMWL[]IJZRYOFAE:V^Mb]VI\ZCNXQUQXFNSVRP
    0    679>G^gVWVSMPo8iN[RPBN=\TdEKUOJNcPU4awtLA_DR;bDaD5[2?KXdCK9WXBkmANU
    0    644l(EKQ+LWeNL\M-:NvAG3=sIL`RKHbN@HQQh#Q>Va'Oe8;HVhMS^iMHB2rG(7HMN/
    0    60256`_HJc\8Rfg8dWBWZ6#['=M2ZXP]1EAF]Q^_/`7TiraHao=KKQhN_C@LN?[l2U0
    0    9233G:f`VOZJ7eRbaOLMcHOLER9@jJM]aTk@enw8;aT<FZYGUqTCJQ1FkTL@hdTnQMP
    0    560[LYY?mPn9HbD>MR`Wifq=BU<1HF1TwX\WQ@gQ,iWpJcV=`JEQS[]>BQYKCXbf[QH
    0    586lXWBOj&ISD:SW8?6>2[KC?`]G\\CK<LIhD;OIT[brZNMTEB3>3+g1DOIt9n6#T_E
    0    578;MDQ@O8F=_#.mZA_KJML_CMR8HMe_Z4VNDJKh0SGJ5@WcW7WNYbBI1D<%p7]LEhQ
    0    493Htgj=wYXPRWS?DjEUkS+5Zm5i8;X>eaLGHiL:6e[AWOLlW>o1XRYQiMgS_XZUA`\
    0    875JJJDRUMOLBZAWDCLONR>Z?LRT`EKG^BOZIK7MT?Xw;HI`PU^NWW`dBE?=ZTYJ7S_
    0    729CK@][OL]>5[YIOTHQ[6Dj#J>OJQCAMFD5SLSX3:S3LZMDRXI;[cCFC5C9HUNM+^G
    0    743TGd9fAUJd:HM?Ui?@:WuMD`EO4^mJJSPWB(@IO^t^FHwTRWV=FMHgZ]PfngHbXTa
    0    940QPXPTTVUHQM7SNdSFQ6RTH[EHLLI\UbQGLJTOKhUHAOhNw`F?GO]VERJ`MSYQZR]
    0    650O$RIiMMFmYX<BONHd[R^4RU[Z8[ZI0JIP?PO^:J?eY[UKT[kCGPaPIIJw\9Ob=(H
    0    491$0>Wl@]_M^\QegKMmRPOWgN?2Zdcl[GGEUeu=OYQU\So8Y[dMt`FbCHO?PMk`C\#
    0    646lF[,?i/:eLX\9WSnUtR@]f@WH;Q=FOX?WgAB]J8Rgwh<MB5SlBPf>:LV@?CpPCXI
    0    749^w7BF[`\ZZLVn^;U_CSVb[K>R;\I<C6GAFaWPTE??[REb(bPD\S:UZOTRcFAEYG9
    0    831MR>enGSG\cXCIAAO;DBFKcUGVLGwPH7OMEPH_9SFGSNDJs>OCFEQIGDDccTA@>\T
    0    75596=]F?Sh[4h3Imb]EV5IT+=2PGE_USN\E__NEB>GE\]\3ccPQSWIgXOMHQ3Fd#YS
    0    832bLUDYB6Dh@B9IN[8>@bbBFwn99eIK^k@kGD@IQ]\_@C\5HgX4EGJ\__g\[bMlgH]
    0    665USM]d?MYML_WDDRco?H91@KNGL[9YZbWAcbNDAPdP?DSgPIh?KX[UJMVKCGJgRwR
    0    760cRTJ:V[K``JWYPKM^\>:gHBGQHbBX><NMCYBg@QPORiCREK:Z][w>QS[GM[`<DB:
    0    503_KbKLPDMh[?GDYkJD[c4C=5MHRDc8f[=eQKDKNERHEHlP,A$W?wk>ViUO/[RVu>C
    0    608h^HJM6=QwIAR8^_@UAwp=oRp=)Fh0HV:X8SU<CBWejIK;0ZRV8<ZKZR7ObROO6?/
    0    563Q/HSuT^Nf,b`Q:^ZVF5L7jc^f_wXg`PA@e_E;V\^GNS`FGofVYIKLf\\_ciAk[79
    0    745i7GM]=NFa:HVPw_NVCfXMN`mDRAIDc9RVDQ^:RbY@LO^8@fLZOD?_VYlVW]*gOAZ
    0    672P+FQ\DZSk:aAHfjUVaHPeG7BHVBUQiULQdp\oQDR@TqlEXvd+]H[UbKdSGYbwKNG
    0    791aSq6rEAC]EMdGHYOQ7\eBO_p?DJ\CdN?cC:S:haNcDCYD?lV?8H?ebSUwYqCaiHf
    0    686g3R;_F;=gw0B6QJ?M]OO8/?dJ%1C56KCi6=UNg5W\h]c=2lQR0UZXUe<bG;QFS;?
    0    637V;;kIXQ]^>N^[IYjgL9SBMo/PLw>UK@E?l[@XADW,RWI<J_OKZ5FQMr^aXP+[LNL
    0    918B;KDw=]DV]Z3CUpE\FPTTWRW?HIWWSYZTI;]<U\NKFNWNMWT=F?G[fGTUlFR`QEI
    0    636]b89>SUP`=PHB=,wILck]Pc4A`_S9?B3ZFQJGCGLOgZFIV;8TURYQSPE6EISKQ?I
    0    699mENSK6PBa.DIDFwoJNXICAvh\=`VdVXVTcUO6]Q^QGPk7BgW<A=YgUkE\_f_QlAS
    0    771T8?[^8DQlOI8JpcRDIKQSNKR@KWidw9OHWQR<RtQEGUm7Udh7GO9eX]aZVSMkaFX
    0    699gD30Mg<2Y-En@QC[70LOAZ[@XBbGOM1Q>IaM@@FL=7WBe=QP]FMUROdYSJmQwlE`
    0    733B0_MQUAFwcNHBtrTBXC]L9N>DM`P@lVID6_QCQCBSVpd:E9X;@MYTjnWBVAB]]:6
    0    919v9XAWUPK]`GP7_PIJC[N49NJK?KPCBV:eM@IKSODDN8w:5[?MCTQVAg2VJCO]]=7
    0    684CGWA^FG:74<9ArVVX]LO=eHD)E:O>QWYQ_@0?OCTZC\N_<QLD>GhMU5UU[w6eBLU
    0    418]3o%wTC9X>H;>uSQTBSRK*8^LH@qR\lJdl6uWT-IfUjiS:d\H4NciJF\J;h8n#)O
    0    797b=SJwLHCX,JIDa`F?FX`4AeKZL]IG]\GcD<OMUhQXH=\IIRWE7><WQU=PIQWT?6c
    0    714P?w@THC8ZD6AU_dRGLOZ\_B@HIajG\[R\G[XP^VRWUE[VHUeG@=[fnhJdnEPpF@G
    0    637Pvb@D`5)]N?W]BZR3cmV?BVWc9H7HWkJa?^7HND`w]wAIO6>c@HjCWNI(7d[DIXO
    0    928P8?Cs/HOVDSK2cPLBIYWKL;wHKHbChO<JD7hEg[VME4jD3YY]B@1bYr`diV.g[?>
    0    477Xf[IdY=6n?SFGThNE<G_LEwY:MR=#>S`[(PhCn2Z@EgR:;c6V;fXHt^IEZZe`F9Q
    0    686XW7S^cQ6;HGCDMIR=C<EJFUFic:YVsXHDc]PZWNE@H]FEID\Dr@Vw??_QeND:>UK
    0    832ISLUS?LF<UEGWI_Pc]CPIfXZ6`]TewGMH`cQYEKR<=RRJb4MELP\C;?TCQ\_ALiT
    0    672BWO^WhHXc?GCTcdKW`:I?t_B7PU8EY^YPToU9TTIfMwInE^@KFESN>FG=;Uce8fO
    0    588XGUOEiJ.RW6YcMT\wmNQVT?Wh>SVdN>@6`VCqJFWV@E[;@WHNdk]IZZXBQR3FsJ4
    0    612MF,V[=A_JVdRg`5ggGXdUlG:]w,\b[:N6FUYh<ePCaAL5IGgLkhI`GCE\Y6M9Pir
    0    816PJUE_E;UCVS8SWQDJRFaI'H[HTCKUOwHQGANRLTZP6cOUL4<5QXW[H7HfKBdYCAF
    0    611YCw;eIKHpN`:7]NCMV[`BB&UnO_Q9KT6SB>YQN^ak]MR:l^XJd;FQZFF2MEWk_W5
    0    671FmU#OIWLe=1IRq7<`VPhKaQ3P;Bc1BLPELiNMO6_CMA;G5sHK)*>Fo\aKt^?[TB9
    0    757[>L;@CD@S5IE=GLCNVQV_sGk==<HRFI8Y1GVAT.LWiOF/@H:w7NRZO[L>G\=V:6P
    0   1027^K[ZVREYQVRIICNECFLYHT\LIOMLVPPQGCHEHPZMTAT]<GeIUJPF?FUSwVEGOYUS
    0    559h`C]9D_MG`vMB9TcHL7G`k>p?DoT`=06>NG^DPZF]A.bWHFbdPZHLXd\XKE%wG9_
    0    817R;wBBEYU[[6?TPFcR3ZJHQTKc\JMCVCMbIcX[H`YnUOd0NM_BKLA\?NGuX\I_IZI
    0    4782(f[NkPIUYn;OP,:DLJ`?U@>bhP?F,]hh_a?K$QCWwfO,H@TjN6Nh0;<@N%UBA;=
    0    610EaPsYZCJ<@w?bVZLiRJ[BI]/?``/NZUbR9s_FuWZcBBoT?MHI=U8=i1(jQ]M@9bW
    0    675]dQV-aSa8iFQpFFYeO_=@^GKLL_2wWM`>J`En;0IZ]VTdS+@Z]joSMCSXB^W1Jr^
    0    450bHr3=LGHR[QBUgcL@;h`[:HReB5G0\Q-bb?Jwk_AJZPH;@R_SNhM=PEZ6h3UX]tL
    0    667uuiO,[L>wL2KRL7DGY>XTXUcR<i2BBR8aXX;b<+]giAMH>M?XMSl3=eSLB>c/FR=
    0    970J>M`wA[eCYXXMYIZ`[C(\;.A9ZHQiZQbOVCUSDeKB<Hj5dcWLVYG_FDAITDmRCKQ
    0    648SHAB>`MQb&IJSfRBLu^NF^>VBNOGAA[O\YLRiSCMJS``]BX\IQRFYo5wBNEVfF6l
    0    767g^mvAd^GGDLPb?VaT@@\ZHTABbXC`lTswf@K\?WcaSZCR?K;Dic`K@<@:a^LE<vX
    0    6503SUewNma^UOIXXnDKF:OOE66;ZShgXgk\_aSTARX*.uwYEpF:TWJOn1oRURqfX]c
    0    468KsOhd$cJDIn5G`+l^poFgUP/<wBUYAlWAIG2^?;S9e[<S(lFDhObajJg=`;7D@`*
    0    778\dfB7fB?BY;OD.>CPTuw8ahjL=k`DNQ`m;4OPLMSYQ[9ZB:>Q9DY6ED@b5uXNWIM
    0    912@E]ZSJ?9L?0YNRR9>V^\:OVZP2]Z:T@NnISJF_N_nRB;[OC@HNHKLFR<O9ZIH@Ew
    0    881f>J\^RG?wOOF-KHKLOE>]LJDWNLKMLWJTAM@MR^R\KJLIBGISFKQEOHXKPC=QX2C
    0    605YDOKTj_+fQLN<ASGMRFa@m>Uk;c]UIW<]Be@[MNG7\eb45eSMOR^YJa[#aF`]ZQn
    0    580UYff>gLA_wE<IHUWLkajg6>a67[J\'NVS<C`nP?UoKgO9_0\@NY`AO8W:9OK;DMD
    0    689SJDIY9MC=2jHFVMHQ?`A]_KJSPSoPN\:VSY\^PY[TAa^_OQpIFXBUHO?U?AA<w7e
    0    545vM,Ca#R9I5He<BUY=0?AWNgU;@4RIPMBO<VFDcUUtP<IKR^aOed@8DFCP=Q*>LGI
    0    934JVi9_EWe[NFCKJHKTTdwHkQdC@JR;?FFN8L[DdQUQZFLB@oZY>MCSNJVHTSFTO@K
    0    692jQAFY,79_LO`C`O^<D`C@*^r]hIa8wFE`>DNDPXKOQSZ(@?f<\p=m4t]Qn1LPWL0
    0    649:DFTQEXSBNPc;E@W[FL0SwLOAK6CM8QQIOO=V@TL8?iNUTVAC=R^JPJ[`QR]^UUT
    0    716A7JHb?JD/Pl:KtQGNHKBw?<KUf@jgrXXFTIWOGPLB=JfE`Pn7OG5`DO>ZeEU`LID
    0    769_NRB=J/8H191Y4RC-GX_V6EsOAQe@>HEjE<1LS.jw]_>SLC@fEo_28O;?bPI68VQ
    0    629&WZh6AV8N^d;dLJM<]QIY_^w-D_a:NLda@X*E68Fjfn6]EU7U<HZC=L0KOVJ2AW_
    0    934mLO=@XJDQR5eNS9PKU^bIORhjHSUJ/P8hEZ*c\HXjfCJ<HCUwU]KPPeiEF^]HH=B
    0    853aaiFYLFSPGENMI^MSB]SNAv^@ZZ]PTROVIL]O]ZI\GQ]c\P74IR`JCc@J;P\AM^w
    0    691<VoG?%S[_JG:lYX>IHWN7HZP:NFhS[TlD;OY5Qc5PaU]O[UgZKT6ZPUmEXJwTC7P
    0    706T[?HbJ5?l=6aPLXGUJIhA_UO]?MQJF<DdMlNAm>gG`=8I>dDwR@JF\fhRIWIHS@C
    0    498P7EHKHG_]LdAOt^N>UJ']I6G:_BDM8E/W@ldEP=-AF[G*GIH=8[9CXX5-X+R8#=J
    0    7378bSX2PRNXXUGa[[^XR9^VWU]NK_Iiaf]JWb:OI@XO@[[ZPR[MSMH06EL>OIMTOwa
    0    725D?PHMTYDYHA8LCMK8LHP8U>;F3^<EPOKURw;+KB^B?_IeX8A\N=_ZsFZJNdKFcrA
    0    774<cZ[IeD[.1I7\@_BKX0[G3XZFMuKSfYcW]wAFVFb[8ZXNFI:1GC]=KELRYY[^RvL
    0    724.vSIEWR7K-G7E<s=CETZ<Mb_E0N)N\WVXOMZTJ\UjIXOg[XFVB<YPCeI?$w\F?CX
    0    686U/n\PMXmgN>OMOVUYT[C5X1X-LCT`8eDGHuZa1t97[Nvw`N3:G:.DTcAW.2XU^OY
    0    584pB[JHBBMX>A<3DC@7>W6#LN[CF>Y`b7JY<S^9+[J`jHR=EPX`1C2AHMUBV\#KT7V
    0    722M)#T4[\HjVUOUCb]B_R0>lPBcCa]VL\V7egNOP:@Cjd5'_VXYi.cR^hXHICfum=V
    0    621nHV=SLFV_lEeC]Q18WMEPEwSXCa9?U5F>OBCIV[>bPFJ`JVPBB0UXRQW`SaMHc9H
    0    426VO;Z-[ec7jmKM^6\p%.4cw#3_iS_l4KU,'RaaPE48Ki<wdN@Kh\LX7NR6t>FG*o4
    0    763X?YGb=GZkAW7:he;V<lHBZ`a:FMlMNI`X?9J<bsSK@ahRQqY>@#B]R[UL[P>hl>p
    0    672wlEI`K8RGA<c8<MRSMQ5)UTXHMg.[HPBmbQDTfK]UgF.K58A[c>I]N[C_LfNB]BV
    0    768dZ3H[QYMQ.OcA4*l@LBHPY;WZOXJ]YP0U`QBn$YldgKA1V@HwtP;Y]JS;V\NC<V5
    0    792oQnt4MD\IaIhMPAFcOmCGekeCBU7O=5]6EVOgOb(EYK:wH5Be:K?=?;ML;kE=[o1
    0    625d;SVj8>KKWPS;#MQQDCHCcF@`MUI]SFfo;[_K=XDCT7RXUJ>YGQGQAY[:CW-JbRI
    0    894I\UUS[wT^GdNTGXHad=CVVT>EPXNeOOdK_fh^HJHJUqTEWB=LVNVSjE]ESHTYTFc
    0   1104IMCZ_IMd>OJ=wJV@[YMLREET5^ASQNIZIK<IRHSOB;ISOSIK?V^EdH92?HKLLEPF
    0    673WA`OROX:N;>VJ>cA>HVCE8`iVOD>DcQET`H>RnHGVDG8QSY6>DEDGFfLZQWw[SOb
    0    870O.GCOf^>P-K<FHqo8\TM=]GCsMKXCRaGPhHRWQEYEXgV-`NhVSTwLM;_DQ?[U2WD
    0    803eRc<X<,-WG0aFVX9J3wl:?VsLGKW9W9NS?6>Ba[V^@=ZLHCWR7=B\cW2khd:M^MN
    0    613KPWw[_N:O*8XpE`6?FKZ=L=XO0^69JTT]=FOONRQdaRKmT?7R:OR1>1618WBSPYn
    0    929LFUZO/^e+U\L*TECWSZ4BXWR#kKRQ;Gi>G[`aJh6/>BYQd;P8HU5VFH3<Eg?ZdU6
    0    568F8*Q(i^QkD^W?Fv>8[LbVC^=khG\VKH4`IHq>MSCP]@wK?E[nbS[_]ubMX9rCPN`
    0    676dAUW1IecLdY^4H#LFPE@YaS`Hb\VcJrGRUUFmLWWRMK]J`:_M&e=a]7U]\_SeGhP
    0    635A8F<ILio?J7J4:2c]FG#HEBI`7RN_D22+H^LG(DQE_UD(X7KVXV-Uc7T8bJ8IP74
    0    888EFHFZ9LbRDUCIQTFQsBZcL;IXTG`I_SUJNWJSS5\KT=V4C]fZlwN\CXH:T9WJAQ?
    0    759ICEwdIO_@Nu@a[OTdfOHZD<R8aU_QEpuSeG\KH\F??cfCbT]:Nb8l<GWKa=HSQOW
    0    566phWeT@bm#k@OBNDQMdXQOWAOJ^CPR?BY5NdQrKGT:J%e;g:a<\IE42J>L\QJH.b>
    0    547SQ]UOYXc2G[;`[`dfi9Hw@[[JPcLWIUcI_kJkI<L2Mk`WhUL@``[XLSLJ]>qPKPJ
    0    679fnb\@Q:JRZMiN?85]?nIHUT5^I[XXKD7Z5;DIEX6NCC`M;VhJ#AAb;OXJQdBfLH[
    0    998DO9UKUbaH1d<UIPrXh@TrH26O^MOOL\QHWJiU3)PMTcR9\N[kqwEcXIC9S9JG&SP
    0    587oBJFeL=Lb=JUGm\?DBVwBOMqXBHYALcNiBAVF_(Ta\[D;,?_PAN@d<LQm?@hFNNF
    0    639ECDMwDRH;]eIRcY^FCG=^?FdW];VTXfm;eHja2OGRhF^J\O`WV^ITIBZaOPSXNrX
    0    697b\OB8O<+*H;=b]WbNQp;]KUBEiMSUIQPc:G5LNM<_OC&dF<VEjO>BY:1WOIZ2FwU
    0    553NPgZW9UU8dY_8:SYLwP=JfMNOaPKCO:RT`YT&XMNE?jN%P/&R=6O#>Y]V8Zv=_2V
    0    6987<Rr[]]V9Ge=FLaX0NGBbJFEWVgwOi[_ip]?9YReecDG)[LZFUMPNZKuKp^mRRK[
    0    878SLYT22#RFY1RA:E2>)a>5H_bE:AX;O@ID*@:=WtE;KNWHPK<M#3N@EJHU7mTSn@N
    0    787@4=hTYJYJ2MXDZ]iVUF@eW=9J_w^JCMaN_N`TBRFQ^QUHIOm_VLFH_]N0^ADOZKD
    0    890_^V?E@BEpQF_:I:KKJ_C)gwWP<dHO9LIV@=;X\DZQZWKPL`Eg:<T@JPchVhRO`GQ
    0    748V18HSvZMu<HEBdb@FKT_GUQC^MYvUQCBXR^;HTLZ<WAP?CVclSGdKjwsUcN]sXPS
    0    5038%[8BDQ3d[RQHH@BFUY_>XRXhIbLK:eHU>b#Gad;XXZM:;TSaLD/IePIJubWFb<>
    0    743%FJQKYIL$,L:BNfmES;NHK;2\KLvDXRXGeS^[M1IOQ]aUUY^>mg?K59YDJ#cM;=a
    0    850MU^`6AMcX`DNH6HGd:ZONMXWINZ7Y>6`SKHewR[94BPKhRW>KL4Z7KLJT4_I=ZgF
    0    983ZBDONFWMM6OTJNHRXLQLE>B?`H?WXlFJW5PHC>JJKWUE/7FPEST?Y`JP>wCRXNIP
    0    7960:Gk]9Lr=:S?M`jtYa3BDE#JbYPbH\Dk9PIim>V)9KXbUo_l>`IHOB<P?t=Hm-SJ
    0    8256>IT`JdUTDwGVK^dWaGS;7JDFIeDX`V\MIYS;SUp9VXV=BXUFOEL1ckU>pS[oWSK
    0    814ZB^BuM86J>EHR\SF0D[YJ#Tb@DRLDWIDiK85ZVBgj\6+Q9E^OV>NfWUABKW\IKF[
    0    789\aFI7oRG85JbGH?I:PMOIeZJdBi;W=2aQIX,_;^CIq<<_J<UTuLC?>[SPVM=#TDG
    0    701M[S^ISMRAgT>U/@LUJ8JLJY2H_O=`O2D:adVw*XP(b=WGWKZ[M\;JTRWET[0VTf0
    0    798mP4@[m<9P83:[8NV9E]KYRTeZSAS=)9FU=BL#@7HVWWQ:?8YaI]CHKa`aMR5TRg8
    0    716,_@NQMHTGO6V_I:MoI8Of;Y=]YeFi9=_6ZkLwAUX7PAYcc?@S[I\LK]RDMBF_TH=
    0    839R#0\OH<VcQMK2<TcVQ9A3PU?Hd[BmOHR=^VMr?NP1I@FUZXKKY<EHKT`D6[BOHX(
    0    870hOkM6?LLUV*l6K1EXBf=F`OROQcF_G/G@:K#c7\N=XD+TO;XIQ>=IIHEFDR6Q]K7
    0    721mVg^TFB9@TD[4>LM:BtNFKaYS=2TGMS<E9J09>LINB5M`QK8:,;DDJH#W=c9DrST
    0    787`SJ<WLLPXR-q@,JZQOW4>UiRkN>7Y#;S?PN0h[<P_RO4H@?(mWD>JSRb?GfFMUMX
    0    872uFrC^C3ARAKR?hb:6:mkMA^q98fgIF]HKR/:GSZb\=Af;QTWC83I^SM?iEwLbiGK
    0    57565GafSb+M#T0NG4uVw>9S>]HMP[B?(RMD_e.M/G\TT=_-E]^gU]QLZ^\CFTtXM/R
    0    553G;>Bl.Qa\w@\<UUN\\F8.f;?cYXHlEOL9STKka]I'wW[>lcHLYj43m[RZVHNdd41
    0    798VLHeZUZR3WG>nNPggT<;clS'TmPPXTjUChbI`5S3;:^U`J_eFWwNJgJEUQEG\7i\
    0    739Q^#J=TKDb76WZZIVJINEWZE[OB[VDBBIHGSQ^U.OL`3Sf?LGc[X:flaL=aS8aNLN
    0    609dChVRZ7b3bmd?vASXT=GD1a`ChLXf#`VDW>cT>^%G(Nk_u<cG]^c\NVF_<KMNN,N
    0    665N_[Y>mjV^ULNRJDIPFbew^JHa?IK8Q@UJ:^Rk_aL>SJMRAhC?JDFMl]TJZh>GN7U
    0    625ZNc<UO7[XvFF?l_X#PmNS9[_NJHP;O]BU9>HYE@UdXIC<9cMIC[OTC@`X?\XEa<S
    0    806LwJJERBDLFXU.A:^WIMIT`rZ7>THd@E:EAMH]5GUPGNNZOQGBQOTCGZLYLg08Oi/
    0    745N#9FWHEfP[8L?@6PKgIOFRi@@NQ\hmUdSZZC^V`J50Z[TOSHP_@L?JKZT\H9pPM=
    0    700kYU7HQ<;R@#MU;M2T;O]?ST]:a::XFENY4U'4]^jb\-8vFI]TW^MQQCQk:fK9CWY
    0    912aQ__LOUMEf8LFPKcSILFGL_@GKgM_;AQ>TaIw5f>4C]UOLOOBQHKN[HRcS]ZccL>
    0    967U\TOe,AXC4c:DV^IAXWXS;HPA]AhLeh`PPJ[DawORBFqAD[bEBV=YQ8TK^9C[J_O
    0    600?UJ\;:NiCVL[`D^\[QoITOC?P_D;TTQ`o\=4mJ?NNZRVZwLXZUPWMDOQGa/Vn2RT
    0    697MYZI9[@G\8Qg7BI[@JAIUYP=UDn<SB=Sb_p:ZIQP5dwD9RF1KHNo/thcC>TU;VPE
    0    899J$S`pMIn>Mg5XdTiTn9GJ8EPPYCSnKQL\aMSZM_#2KjOUTR[KONC`V@F^I?TgKZV
    0    807>AC__How9`jIlR?fb[8J[J(LJkYQfSQo@^^Vq0B43OYNFjM?QgaSnW<?9_AdH/iN
    0    821JgW]BWeSfBXCaZa^sU29QFDF9RMX^hMh9RwfdP^[;JI[RlbH=f]=fBNDRN::jKeL
    0    655FaNf@bM*P[37jFFwCM1:LRH6<a=KRL8TLUe<@W&Ph8vBqHNDZjQP:ZEVMT?W-JLW
    0    790bKfnIT\eURQV?gSH_PUB3tmP5HJWhAV\2?BXSKj55#:_aP@=57HAXLMF^<XMHoHO
    0    751I@JVQ@hTGlVgW?DvY\MDOII\FUPETK0WKTbYZ@WPBZn\FFbR^VY]\DRFPw:8Z<FA
    0    592LiLgBOZKF,@=_fHOIb;>cAAG_wBh?PPW@bXbjS\I[T>A@lpldN_NMKGE>WK?V>Z7
    0    564]fQX=D8A=Z*/L\gE#IJj<@Yl9DL1V?`rwNO6;6XHTST:b_.CC+HXcFQ=M9hk<F8a
    0    8370L[RS4GP==Z5X^wM<JPUX-\PM1@]7oe[KLQQDSbIK:^TED:KK\KYKH718aCcSG\`
    0    594JglQMSNb/SKQSSK@\`N5ZBJG:L+LOSEvYPTLZ#fE_OY@`^J+`^WFUAU@GN[GQNpS
    0    871AJPTvKde\RbCTsUQXTCTKKC><]J\P^XbFJOMPXt7Q?C]]iZT2NPKoL@9dYI`wDF<
    0    502rPIRtLT_ZVYCDFob:jRMQ?i;QSg^mwINjN?3j=QkH=KFXCrV:SJUK^LT?MB0WN@7
    0    806WHQNaBbHWF[8EwNULXFEN8ALEK@KWKUKOZ^H_CJIYDVOWMJgFU\`iQ>D9bSSQ>LU
    0    716POFgP?MsBB]B8_FSBL8FV[@KKwIUIKVTF@H[QUPKJgCMT]ONLE\<P>ALk`HNNOPG
    0    824XU9a[MRMO=N`L4IJ@URYNKZO]NCKLE@KX=U=AQTeHICRE@Vw_KD[a>F^T_VIJOXL
    0    741Z[wS?ED3RI8WP4/5HIBiPMXkP?U<.GG3b4GBIfFRenJFQ,DQ]E;c8BTVHJ7ALR5E
    0    7575ESeNIUqI[U6wukLH?F7P6mQ3XEfKgR^VPQjMKg<VIXcQMlO=YGWY[DNY_?X`E?[
    0   1000[@WPbASfJKbAWwULTMN4ZI?XI_9HRW?UZOAWaFP)VI?S;\_IEWVNKTJ<@Z-OHCIK
    0    716fZSA5i78KF4sGODLe[O/L[]mlOVMC9ACB8c.@OM@V]T*^DAR`@ARMB^JL:XH#g@M
    0    750WAZ^T9P^#\>ECBD;KGS<D&SSLG\H@[MYATRFQJQKI:eSKZ??L<?jHMMUTXNhRQPZ
    0    580]+waA7UODTOe@DR4k?XR<DsP(LCE;8P*9VADON`@TK6J\]O:MA;NIEBV`5h6QhS:
    0    663wCZI*WR=D?CX*<=M?UY?$?gq);Z7VgMB^?G1OH02b2J4KL6DB1@O7=OXJ,]Q5tFI
    0    656VCZs=0(e]ge=F?YQ_KK,4Ycq7W<._M`\GSGYU>j9MHK_bXJ;>G>cKL4#VEOJ2SC^
    0    858MK^CCP?XJI:ZO;_@W?OFC^YIIDa9NLR[`QW=QNvlOGLZwV@H=<\`D=@V`JjIYS;`
    0    876^7H;GR:JRA?OC=8XOMC@J>CFMY]JXaH@TMBYCU>LP?PCQU_DWw?N3I[[9VICNLX;
    0   1104\ESXh\HXC8aGMKXN@[?EZHUh?IQKVZ`HM[F>L?F=X5]MU`H`JUCgQFXUU@GwV?C^
    0    769ADXYGBKmZ`l:GTU,YPSL\8aI#O0W=TNUCWWED]@RK8\\OiR:C>@ZCUYE];OcM[FY
    0    782HVJS0?M[CQU^YW9BDQ[QLwTCQkPNVHBN6PR8l5MICEGWFPVXJi[LRQD]E^F:VV`K
    0    627_(NDueJRP9LO=<O_U^JR:^nF^GXSWTS:O^PTR[9dLTcTA\j0NF/XXYQdOAhBwY+=
    0    713J53TCA^FJA[<I:\XUsFGM#QMXDiNaac>NZN]VLB;9NN]IPJcNO?KT`YV8E-:U^AT
    0    746=C:_B\cf@VMQ_QK]OJ>9[<RUZWVNhOYTMw_KPJP;?[RNHdU?[fOeCEGeL]DVWkTQ
    0    724OdNTOW62=I=]F*8F<9UTAPXlWRVP=W#MM=A>IPCRRaQH\>26dT=4:NgFNai:>?@Q
    0    7326HAZ?@TRQUY;`YRRqw7M^LD9N`]Rt^X`2kEU]XFJF^kp4S[mQ[]TSVKD;^0k_Jh?
    0    653SLCoPCecLKwQ\a`FPp.LpP=2Nj9ZQ@GLQ^XSj'ZQAPZd_n@FfhtrgA:2KR<PSF[]
    0    532U,ZG]TgOKMjBv\InNZ86tQIZ;OSOeQGge<Hp?;[8GPN]3[vc#_UV8hS4fVQIkV5T
    0    558VU9Q>O9M4?\a@[DJKDDIMYsX^J]:XSM:D]d[gQHwjrSC8FO_[i6XaJNp=jJ;VXYA
    0    601D:40]pkGOOTcVT?FBMLBD]McT4X\[CLKJ;cQCPEe;Ca[bAWC[9A>HwUR]QZ<J[N[
    0   1026WTM_U?PbBVYObKZbGUVIw5B]LaHSLNUSSCGMY;T@ULPOUSJfDRY@Z=I7T^@?FOcV
    0    545_bTJ?#3[JS1HAW8E*qX2=7LqGOQTS,c8<=_[wSMafOK;9EPed3iA[TV`n8>hhN5]
    0    686Z#N_CQJFCa3HR%/F[>9/QsevVfV72C4TZLe;vHEHWaUT5NDPTh9PCABTbIdB3BiM
    0    841WCGEUWQB^HHiEMYJZTLXWQTN\DMOwPZI>?Q9TnHRKiVME:GmKKG[TTQa6g`K=c14
    0    6272>MI<KLPbTR6TOea[TVFDYYXL]GGjMXWU=Nn^ZQkCgMSKfiMCWOOYpwMUaKT?MHR
    0    499U:fTn;R\b2X#LDNF:VX'F+H^4OlO.NC:CH\G:akXQ2Qb+hcOF-MNu?WYQbXjnYUC
    0    717HO3<EJ4@UWPnJBEVYEFowUbibUCRJP1+T>DKgN=<5R@C@lLRakKUU[<>sfS4N>QP
    0    720SI2M`2KSU\9BD_@G4#>_FR9PK>>LD@PKKJDZI\CFML'OXbJPL@:STEG@V[TSI@PX
    0    676TfU+`W[PPw;8TJQ=;4Tj[u5c5F6RKE7ER;PP@L=LjfAc_CF+d9HJFPCWQRo@MVPf
    0    804Ie]?DLiWJRALgbV;XEWLjY8XUB:WEYK^]BS^PEZ`LwWK_]CQ_FZJaYJ<d?WO?JMI
    0    813H7c;cYaVKJPCD]RP;OUMGVG<PUR^oEMZP`cOCBOR5DSl:AeG9^QUP`9Z\C>2wQRP
    0    713=wH=DH@TB3?XW/NPS<WKX?>PMDRXaFA>GDp>R5MEPMOD]=\\TMVRgSTF=bCDJKG\
    0    954SJJDA;LU9OATgYJYW:cH_]@X[aCHXLLXGHIWdFOWYUNMFJ;PwZZT@K4E=WL7I6TA
    0    669CBE_OJdEmHV?RMZGIM9[G^^EMNNeWJ^VaSw:OXd>YAZTH[nOJRLj_REjbFQraR\O
    0    883_>3g_OH]`vHL6(:4@99a?v>AbHB`P42/<@E=g@0:\\F4Aw<;G@Er<>8HejfD?AhV
    0    624>67JhXHfbfQpJEL_mY;:XVZ:TBi@U8L7VY\Yt#GE@bj\*n?IjefiEDK=IFLK:[5I
    0    596QlD(1C]?BUU[7=JFHh`jdbE<ILBT[3;#YGD]>7DP-X<N[XcSZBWAKM<>HLNPrKKv
    0    595B&$wCVQbX^k60Y``=n8cLY:IFD:]WHfnD]tS_VT:DWa]5fkS\VcGeYOXkXaOgYRH
    0    555Etd1i@ZPHb%HT`3*A`so6U2d@;ZV2E9IPH]p2^[U*M?(NbH<m7#K*?Q<-NYKHC=1
    0    510:>=BGeM^&RHBVL`R<YJF@B?c.M8-ARcD`PePOK<7QSj9lb#7U6IV#AZ;;F;YM7B\
    0    783M>ZLRW;NW:XXBcD;D0JY:6wS>KQEDJHTh4=>G\[XLQgRa\XFJ*AQJCNLF:\<MnDe
    0    664A;VHT?5TTaT?4RR#AM\]9,[]7]JkCNWOL%;DP@FDCKQb:gS<;C][V6^1@CBSFiOB
    0    439gIY_@<*3'<?mDDFoM@H:G/]IGM>Dej];sH>#EoQS9eS:Qf?jNNcLm*%J=M\EKQWZ
    0    606)VRJ]SNf?#APN99IE56f)GW;AHh=\iNQDSCI*XF]OFRkWBFW;CITRRJY:XQv.7?j
    0    784O?\WNEGJUF?GLwQC2Dn\>=V?FR7`GVIZ`DHM<UaVDJMVA]\?MKJL?MfY`S0Ok`Jb
    0    505B*@DpPeAT>RYJZIwel>;7/,7/W8lJSLK@vHB?_e@)6Qw[LWl]E=O[r;]bt6q[M\4
    0    628aS3YA6_a<Oo2uI]]DJYJg-UBKF*JKGYe]fGbIWDPA#2eVFJJTOY8J^W7AVKBGD^?
    0    765/C>QUUVi<KnLcljjSs?=\>3A?S;YO]bYAX\QP.\FLBX`>hcf8thTwM.VO_;ck/\^
    0    531k;J>APEUGZ@b$QBAhF\GDJi@LRHcXJ\.]AH@q:i3aJ;HaaHFT?[AH6<]w7\V]j3]
    0    670DOYWb]=M5=GRULFHPE*wCRv5bNN\^UN]SIcC[NPHIE-JR@A_bGA^O[WQcKLK=?bb
    0    595wa/TWVGASt6hEMGgEUFV8]=YW1WU0B<4AARKON7*Zd8.PNNHV_.\=GK_AOYC50_C
    0    754EeCL<N>8-C?OiMATN?bM_E>UXq4ANXAWUEPP]J<gVY?:WP?g`emAPT#@UME0T;GO
    0    676s1kPG%8DHAA:2b`L@<l\O,Re=C=pE4<:G/@LDZTaVB2VQ@^m\@M?T[WKwUcE?_K9
    0    480EdPPP`-N:5^jnRgD#;;d3Mi[0H=tRWe]DK*L4G[vjVZOU>HSU-AM[d8;bKZd=NTu
    0    945L+NMKLPc_WM=Lv_RPuMIOQDW;8BIR8J:=QBCT=J9DHMw6aNOHGnF<OKSP>^KXTA5
    0    670SI<TV];@EHAPLJ:?E0hW;^JXNe8a5LTUII<#4XeZW1A]sfVS?5H9H]g/sSwCkt=f
    0    691IIZo=GgZ\ibB.wLI[dT>h;(T_VDK@S_JYCQ[lRS;LQOeNXBIP;_MZQ^P>R@YOSV'
    0    686EMDAM0CEMZ87`HGG07QWZPa`O;5g3JQMZ+4IUIJ`h[=QEEQ)ENTLSVL#ZZTsJAOe
    0    739\S;VA\H@>;a^?=:4YS4NTcoU]4VCTY`BB][;eTM;^CaC[[7NYEWw@WSFdLnYO];j
    0    766KE_[NM;5UAS79TV>Y:YX_>aRA]FLTYRH[HE@R[RKn4>[[CYZ:HLEJLQ`hPX^e3w\
    0    754e5XdS7?fBaZf-^C\W4P?QC>6NbGWf2QUOdK^]Dh72P6e#sELNRM-MJLYXI+9gUFF
    0    576HHRKNL6[wWLrb;H?X8^c?]QDXRTZ/EA]L+WM-1D[dRR4QVS5_TKO4m;=hkS&?D`6
    0    665LBHMb/UPO#IE@<a\>H9Z@eR6HK]SD:Q>^aYUHGEUPIPGIo9HVKA5GKUF7?aP\3\=
    0    834YHV^BZZGc3B:>]O?DiRB#ANQAJVP_DP:S]FUUCQ3JO@NFDKVRWTSQcLQ9Sd]JP5R
    0    593[@w^bIT[6\CV>W.E[=uMMA7d2CWMpN\GI<EFYIkA^Y7gN/oR?SBNfKRT]LZX_`Lf
    0    797DAQZ\CFN;:X:V\XLGZBLZEfDMRR]9SY]F`PJ#7CIX<QQ=AgULWR/XEU:FSDU_PMa
    0    736d=8EODS:DE;XMO\`>a>hoC^XQ4TH_@T#IdMO@IZ:^AfjgN\JRSTdLQTD<<G\OVDL
    0    874gqoKEc?5KDGJm?JUK8XcWUhwCQUHMYESNP]CVZE`^]S;TAJDa?U]ELCMJPQT:9Wf
    0    487uD<2vC?8^AT;Ak[,M7KJOgje?aI``\?5]n:UIQZc856_H5c_T5M7uTPmlJwDua(Z
    0    714ObAJSISKZNG`DO5>:FIQw]fRfGcMO<CE9RDGO:8C;e\DJFENZSHHJAI]]GB)MVIA
    0    565`>GiHB;SpGM5<@KELVYe=*B:b=E_+>_\RC8MULH#adT,[n60NN@`N[LMh<3ICBLJ
    0    525c4`8X?CG`o;D%WRXEUbc5;[wYW6ZN@R<iID>LW[S`GAoBLhTMD[GBVbbgU\\\ORM
    0    743JhPKMBEGFA#6XMH<H%Q\AX_RC>Gf1WAJW>EG3fY[UW.8F=UN68GCYRAHIa`BO^P_
    0    588KXXhN4[]aASCv]D9B'MkkB9L7Kah_ILSRid^HW`/^\=VJIwNaoA4@CCW2nuZbHFG
    0    591+SNC-a?WCEb^[\isSPRL`O]NBa5[PcXaQILZFS_1=MsCcFYw=NcdOcP%WF\O33Zd
    0    819MUY?H6Hab_=8<w^6FG`bIITW<TQq@WZ@R=PX=adaYB>dADVVC,<<[[]ZP`^CX[BU
    0    672\NUIqT;=W'3lCXGF,0lj@=Ujk8H=5gP5_GDJ7pIwRV:WA9mS1E<C4[knKT^@mb=Q
    0    570>U@_#PWL0QV]`L6KI\GGOTf?MU>JHdDtG8SWH_T_78YYJ1R[@TPHMK-TO4]N7FSR
    0    881\H\CC9QFk*9RF;PJ>9kV=Lw^J8bRFcM7o<TNKd_Ja1DSZ3^X:>ENFQ\UOJMEQfL]
    0    475EHSPYRwp4KP?WhRdjTB6A:ABQd6Y_tmO@dI_L)K*=7Lece\i>Ma_`N=LPdC\_BO7
    0    771O\Dw_PO\AWLBFEm\[b=IFLEFKXDUwQQV(OR`YBu<O7wPH\SRJd\UN[PAWMC]]\Xo
    0    701HB]W;D^JF@dGKN_fOwA?ACBDQKE@YaVRK_HXpOGNJBnI;bUC8gd`STAQ*>NWNE_M
    0    729Y6e6Ia[HgbGIAiVJXLOKMRwAKA@F9A6Q@CGPKa,J>7\WL^H*M;JsVR<LB>VhOFMT
    0    693SHS+QWM7H]9/L_>[NUS``PHcJ[ZQTjKFnFZRO7N9wDMTIlrObbOEOs8?QdCTdNpC
    0    882HGJH]aR]R:SLJ@VMnI=86agJ<EPAi?N[Ff`LeU]3DGeWBYw8=GFRBRMiN/IPhSFK
    0    605]>`S0+MD<PSENHW@l]\#L:Nv/a2ibk;FXD@I8<G-jJ5QTTX82QR,nMMMnJ3eWbKB
    0    654b[l?BK]QbIN22Hw^7@EhQMY]>M/WXj`Nb?<6UVKTPE@hG1mP5WERra?JjOHAMc9\
    0    710HIWkZ_^;[;LO>VDLDKH\PFQQBTOPJY29R\CINTTMRUO[@QO]TWWJeWO<.WU]gIMw
    0   1125H@ITZMR`5wQGWbI_Rt77Y\J<HXM[[SfU6W]TLSb?H;U^Ca]H;^^[[i>Q;X7NSCWV
    0    717I[TKw5VGoX>?\gOO^[S?T^8P3]8eES[3?LMMXRfR`EAd_:nd@G`M6e0Je[OCMIS4
    0    768>4XHcOVFnP=TS`LLT=DF.XK=J,F[GJ;HGWSM9bIwHPUHK5hM\BJ<JOGIY>_CE[MN
    0    597IGlNjJTTaECQ?]`EQTUAO9p[56NP9ba<2GCF@I\I5/K>WRN[1U:9H?UDlakq=cow
    0    824TH[QV+QJMEMCVQHR[K^JJI^HPV;aSdaOLR?CEB]:O.Ch4JKw6YgE`CQD`O7\U@VD
    0    778kD15MuG2]L+E:6?[JM=BGajDV9dFK;@+MM]HY<?nX_c.36P,]ZAw:eZY8Qh4@YBL
    0    466e@TDHFA`KX`8FMiQ#fVBb?Sb.Y6][Fl0=*LNUKFJ5ptZtCeIe6ICCYUK+X6`MM55
    0    827:>]LbDO<dG=G;Pa6FPFQ_=rKW3VSVoZG>OeFQRVIGHXB[8]]#]IP[NLKNeGaQJF]
    0    549BPPafT;Rk<84TqiFR_^QV\7Q^LJ_K_SSEDUR,Uw=I7;kT#i_>64SlPSkbV-ZZXHh
    0    865B;Q^RBVX[heMl_dlWoZ:`B$R6\7`\g\aES^_VLH4SBmw?be`8_bMg[E4cN:ebLUY
    0    684@SD59H^]SqG;iO<:O>>WAwA7U9GS@M8ROOi8Bh/bA:>;Y1P7Y?:Z9dI>PPi>FQHP
    0    657ke=SITjSRS]XtBdi_CCKU@[@WEk_WdD]Mu_GPQHr?G8\>]EXJpT9TXVS]g:EpvH#
    0    696PPnP2w`Q`O@N><W\DL9b>DqZH7EEHQJECTJKX=O^=@dFOJiF;LSK]RgP1_]T[^K`
    0    799_a[9e=DSdZL@YRg7H5CQ-RfHJ?Mk>ZoJHCVO@_w2VB5\WEYcGJ<GXZY>SCZ=V`hP
    0    594?TW=aCM[VwS6g]QR]PVEXFOBLG;RQJY_PA^PBUUS-PIVZGjGb7?WPo@@ipZMQIKL
    0    619_\=lHK2wY_MMSeJFK;2J:Z75b9FbQ[2E[NClLch4ILPYbN_VmnHM>daFN\DX^V_M
    0    826G.ij`@\aYRd9KZr^esBGXNVEA_MVjrcQ=bYiYVoY;+cgecqa#]emcU:JR_.TtLTg
    0    598Z<eFU;VbbR<#*_E_DWsUW.'i'NYKK<0[=IaAAOa.CK@PaW;bQ:Y@_ZD>cgR5:\bT
    0    685<WSSI:fV?NoEW]cgQWIKYVH?<LFaJcY^AeZVE1^4@Dk]Hf=MQZ]\IeT;Iw:`YWja
    0    672OBflBbYVBnLBNWJSZcGKXXUQAZgmo`T=JYbTH@F<V8c\NVc3<aKdNHKeSJNwCN$]
    0    783WNTHC/WkKh^;Q^]ETDTH_B0i:W#S_jRGXXH;EI^DJHFqVROc8U\<dUC;qZBe]JM@
    0    889N?WXOSF=VW;UR<H[SdGSPiQ9<>YSDVWgWUbURT=\>XwB^COCPDJYM]SaJHYOINE[
    0    875aaE=P@PSKBUFNILT@K`PwADMVTAdGEK\TRH>TWafZWJBXUO`[UrP`UDAHfRIDRh=
    0    5191^bPXfM4WO)a<VUCB>fDH-mob?Oo?rRRoMT?VFJWs/B#0?.AU;oX.LB64:_Z9OM3
    0    927=`V]DDQPIwXEHYNMfLUNP?VI>HFRVG:`6OYVbD[.2<F\QdeP;S\US]56ZFAN[GFP
    0    622Gc>79w93BG<@]AA2.2/MC\sPJ8mA8BZA\?3SJ7$OTS]Eh2J3B\CfH_cSV1JYD@To
    0    572BCkQR4S[9kOPUDIWq<;GSJIUCi5PhVMGA5RaVFTKYT?IZWFQ0]:J5wR5jZYcVhLD
    0    5602[iY#Kk9EY]bBWO-iga<VC,E6RPLObm7_YZKs*b+YIv[X^`JOOll6PSMKI+bKDKA
    0    743RXVYjPHYIfYL?BqNP<GQd;YM=AL[B_UG7=OTHXvTZBHYw^ZjU>PI^FLAUHW\\Q\\
    0    743_5IJE\YRhMDYA;F;QK15FT_DaKs5e;7.Llo1dNbN=@s<:Hi0_]Jc&u`IH6w_^aHM
    0    549r[WStS=MMHKJNNo>E:LUUJQgV2S0@@R:UE7E0a?]b2_QYY=I:/#XWJg=]ZnW.\>b
    0    575E9R@HSeTU_RT>]^Fc5OG8A>:S:41GRPP?]o<A8MTG[V@#VhI>WVJHGG`LT+E-@E@
    0    754SLKWEPXNfUFZQwKmYVSONS47fAHCXcZ`U[bLW=f]ST[RXQAgQ^\FWJICNT9PBMP[
    0    584EX;QZBACAW>>#DLV0$CmV>jWL\KA3HKDX1.=Z[lFVSHA>6TMU>8JP/Z<jIJPXS]L
    0    690;>Y]DZQ_[WKJDKbAZJ\;aBM\@H=Q\MHSWGa[MLX#KOKJ/eUTChjTYSMN5_NVP[MD
    0   1092I8ROHGOHBXS;_HRZXV5NRDNACHMR[YP]E_VJV8h49#_]_]OI5W]^YRJ>WKSOZ=VG
    0    554jE0?XjJ;BF);;2D`ULTXwj\haEBK4C9F>HK;]E:h\sT7GSCOglRc`^IQ@lLPE>XX
    0    818VQYQTM^GJXfIZPUgLEJAU03QTc>wYNPrFMdaLV^;WHboDP^XRPd@NUM7ZS8CR@dC
    0    657@%FLi]N[UCB;Z`TeIa@]UTW9PQ>fl[bH>DIYEPNSAdQO<cqwAscUhQMHZjKZe^b_
    0    526=?vSnTQZQRTM\XHqRTSKegaIbZ?WJ]#]DPTQV@E/FJ9kBE93vWeWaNfPIL:Va7Sh
    0    767hfX#;P;.eO,XD.W@4[XNHURRO7I`8_G?l<L9Me2SOW^@Z>FSbRA_BO1H<UJ93>1P
    0    774S[T1JWHIe:F=M]PBSFdjARagQENp>VMAZ98V=aIjCO7N5;tp@J\Tgw[FdfF=UQ4H
    0    647:IB\ZCWHaN<ROKFgP\ZXd6Q;WYT^P:P7B[^@vEC]TjP=WUSG_wWQ[IPM]oVB<GAR
    0    674@bj79[L98`?cHAJFI8taCaMPKF;N9@UG2>cX1WCQ-w?*QA<7Z#4>8T=YgB\MFSDT
    0   1106LZTPKICNFRCYLPC_HP]McGGO]eRONEDH\HLF^FRwVGFRMQTT\\ELFDRM?WEEF9UL
    0    690Cis@QEEU[FEJelYVGBPw]\iQQVQB=cA*Y7[OAdDnJE@?XK\Fg8K^VbFZHG]ZFREb
    0    656VWJW0I>>ICGXQQEJJZ=9rrJHU^U`WP1fSY_[NGGQAc]:E<XTPYRajX?oBwMNID;7
    0    484GTWP^1q_PSQLb[AITJG_kV8$YCvF[oPYUTUQ\`OmALjLtDv>HO:cMkbwaoW;[SEU
    0    614B17l_QRVMXhBUSTaT[:1<AiFObQGZtdc@_UNcIT6H6dbEaKXDicLw3LOB>=[gGon
    0    643ASrTHP8ERDbaoi>3QYilAfiSHVAeQ^NFOND?\aF^AVR[OLgMkXK:JYbATw\)WKO]
    0    549eK`Eb\>CpdJ0UalHKITQ9F>RW\\NNI3KlGH:BWWUw,dta9bQN*f:gHhQ>2=YcVQ?
    0    631:\k*KLY]CK^2Su@8ilZbJB@98\(Sb=Me)Vqo2G@DaDReMdfR5df?\<WF]cE^W#[I
    0    588:eP5M=TJ9U8+:h74G?RKFJ@=685M:IVD=7df+I2^8\0W[9X=Z;@C>Z57j8Q^J'#G
    0    837S>cPE?=KA^HVI>eBTGLL<SQWPKLNMNMYSIRHcwiQDIJRE]G<QX4DNVL>_HY7QSeA
    0    651MT_eqLETGMKg\jAeH7YO;A,V4WbPRM[VJHdDWQbG^3NN#SlY[>QPaJL^TR/MIBF?
    0    773?2OTTHMU?+DOG[WdT;kPGD?W:P]@SnOPW[E9S`TagFSN>FeKO^JIwPNFBj[J`O[6
    0    862jQJc[e[<bUXUI_N_QUYAO<CILJUUwBWVYmGKBOU?K[X^5t]TJbYGqnf`AUL`_W>K
    0    710<XOUZPOSJ[GD3S`KQUX[XGMQ__nTK\>R^RQYM]KWSXaFFAOABBNFO<UKQbFOd#6P
    0    711_9^kAWM_Cm_o@QbOVZ6RERffJkO3cXNPTh:NHEd_PMTX]l=XE3@[B=FFf>aGCwJW
    0    6341FOmwKTdCVu?GYeffZ7NYC7HNkJ^r[TZBa3EY3c6C1diH`]YFcMIgZ>B[R6r`E`Y
    0    682w6esd=E2LFFB6BQFJFY@`=TbUEZcV;K4;OA?[ilWHCRT?E\_IMVV5MF]w[XCQo%B
    0    617WZnjYHEdZ*R*KgW9=Q#QHW?h7ICcJLcIBHXWe2L]SI)?TPQ_@7QCY?AJX=GB'K>d
    0    919;MOANSfJea=VKX<TJa\KQ]_AEARRN:KKCSwiXhN`NWLDHH[HKT\KL]GZJZMLQRNJ
    0    567:HJ\L[cD;URL_PX^Vw'3P=H3=l?2[JJTE`]dP5=0/)j[dhA_KpFbo=1YE\1JJYqZ
    0    642GD^,w`WK_D^VLOE[YB9PJKbEhPiX_KdcYI\5KSZdHXeBB:_VK_PvXYOaOSDPSh]N
    0    634#NVW67^KGTKLXU)+WPFYuT+OVYAcH'>L82Gh-V3,(TQ(<DPBZL<IcR<,Tp>K>#U;
    0    663KMZXemOGG\UTZX2oCX\MUIOIWcHQHIg@TLP6[KF[^U[o:rALsLw[CM-HUSK@N9d7
    0    630K[N#34ENNJ=P83B^J+=]nBYhh^OK0k6[V-.]DSK4EPSHlF?$UKp<GE5Xc9*=U>8f
    0    698ioUDT[bVUlRgYE?)fbLSRUOIdNTGP?;E\^w@wZI`BVD+[;fQL\JDGiSV/MhVDC@O
    0    556LG?aAcdp@pOaM^HElwjABS/\9XB1GLE]enCWXclc<oP9fJg4Dd9;^Ro[`ETGo[K8
    0    665W`DGXXV?XUaRMUO?ZMLTLNC]>@RfCSwU_FHS6ML[BLG^0jU=@`RakaCHm>XmR=[a
    0    871TtLEIORDc[GK_><9U5VKKcWX:@EeIG7IL=NIMV:UNQ<GNDH?w>=GSUHIaA]F$D?@
    0    643j>gPTd5OHYFf?<T?O8\WKJb^=QE1\8SKP:#CO<hvdHOXMV@ZMB7<?96DWCHDIX<J
    0    674mSF=8L@Q[=?TkSQ^F<:P`=\P\gRbHYJFTLFGM_DK_GA;^%XjHWX]cClFZr=#7FVR
    0    625AY_-K/HOS_H<:UQ#Q6STUIA;JA4K3MC<DDKPB[?vUBF@5EJ<[1-M@SWImFsUESOK
    0    765>]U9L@V2KLW_H@OP9BaTjQX]OQMR:NP8d/DJ[<0pkdKN8GGjwKRDOYC^HoJQPJOS
    0    925ZXIAMHPIjJKZ;>JTAWcZTw^ObKLFCKMKTLTK^ONnSfFXM?VNSIBC[XIYGPhX`V@W
    0    831FOXHwNGBkKEJJI]AAQdl>``Q=9kQ=\E6`ID>;eJQST=aESXBiBAKJXTYeFEQVVIT
    0    526LJ6O<FBCdN5DAY3mnI@]NN[<chZa6WM.bGQZW8DtPJX=P1ME_f4OMYTn1u\`,]E#
    0    549AbR9QV_#aKTTTTXN4iqW`:jSRSRWPUb:PR7K@Y\PZOPe;@\_IHBX?WAZ\blIImIA
    0    984QwW>C2ODWXMNKX>INAIZdhN@DSGP@XAKVLWRMT=e<S>9]4Q?qLS3KjPWZLR@9NCJ
    0    750HKVT=LGQ]GKJ\);ZCUBKc?ZSUCD<`TZb\J`GWJELw]aCfT,Cb:4Z?>AP?;I_EHDT
    0    670YYHL.HONSCYsBCV[iVJHAca=BBe?ZT_E>NTIPIVQADHGGOIGedSFLhPdS@^4Sw?R
    0    560>>AU)1a]H9;LqU,5eQQWmUEB8iQK<9=UF?:e7B0\#F&GYX`MA>D89TXI^IOA'%7K
    0    908EPkT4ERJFGGFRC@VDZMTmC2QH\=\2M_bR<R[RHICK<LDw<ITEMLRYYK?=<9VB4]Y
    0    668J4WLN>NXlXK@N8;7J@H]T]M:3UPl>81JF7TR@B1d5b<PYJiL1)#EIH[?eh=C7M8Y
    0    730RONMQq2ELEMWE<c_EL<WFM]ejHQh]MVCZ`gA_U<`Za\SMZKw^oHY=tPdAPNVLTVL
    0    904a?cH^>LFSL<GAeaLFAw^DWeVMGF[SLQEI>UEK[Uph\@bMSkWPBDYPQk^U\VHUYRY
    0    575d[hgOLLn2phWH8;_X_L>j^WV'Zd/b8V=VWNwH<H@h?C[\eM8:Ln\6a5GZ6e[WPRL
    0    805Aw\;>NF\Gi[EpK?9g_ffnPOFBJTc3H:L^G_;CM:^SV=K=;]H\JJ[DYEDQW]<03FE
    0   1120Dw?E>cGFMQPGB=1@>=TfRXRWCPQHA<CAF?FWHJ;ZNSEJZNE>SG=P>fOEY=_TC9IY
    0    7208LXblCWe@M\JK^N]CHD^cFFMDMH^MIQ`8UG\QESH87]bo[UQPCMRNGHIwMCV[=KW
    0    568iw8ZCPB6FPgiXE3I^nXWTOGQZZ1C>:O\QsG*U?VUWZKK?IUf[^hPSNO[/[]QNOdF
    0    6326XDMHW`dLVMH>8WDODJh]Zrg9]OKpQRJMM6XOW:QR8YdcwCO_JJw>Q[Cvk`@AJ9i
    0    869Jb@Z>ITZ>JJda;;dwTC:ZF@@elJFsK<^POPN\6UH?CMCgfFb]Y^>`QAMgP=QKSgK
    0    644m=Z>lIE<??MNTSbHLB^c<#h^SMNdOjZ;dNb2VP;el<:e;QQqRRHTFJRMLgUSW_C]
    0    827LYP7TwKQFC?U@G@:F7Tm5Pcv@=<L7/WIJ1=H?JQXUG=VFYMPwP@QC^P=<=dV[M5[
    0    687?`ldbe&=OHVUR8e7=BSQ:0]IGLaH@hW^SQ_=FGPn\VJ&_@I59NMoJBCF2Hwq/5`f
    0    860?bE^NVH>G@X\*8AIEK7cSVMjKZ=[d?NEFB;fGDQE@??wU\HNQ>AYLcL@YIUXnS@O
    0    845EcVXBDdb[\R<\Z?J9G[U[ZXA=X<g@VCZVIw_cPAr^GNDcA^FQHTPPuSN:SeFW>LT
    0    678VTPRHi^DX6XL`FZQK(YOZOV:6CS?SIePbLW@H6CDl<UbkZ$<gaGwR[Gq-LUMTAaS
    0    560I,TQP6FCQJYMU)RFO:DKWCX?,LSVCre]A\hM?UP\[IL_EK<c@PI],J\Zg@UL_Owa
    0    681[c69KCC:]BOM7^/T63QiG[dhDANV:3PR`69R8\LKSW3YOL\Y^I>ZFL[FSlX9wZ@R
    0    665F_KYP\MSfJ^_NQ;TAP]1KMl`9FQHW46L;^KVRgNDXIO^hU]cJFF=OcXwNNcL]PCY
    0    6542UeAPMFNPQb)FN=I5:RF[^kNFEWGUEPQQ;Dc96;JPQ@P_pTJckNZ2w7;;UK\hU9H
    0    784XFI8l\KHG8@B*QDE;>kf9NhfC-?c/XE#Y@7<P`CKU8:nM8MZ_7:NS][Ha\s6f`._
    0    663IgNm7ahKG^S\XZKfOPB@w4NAIjGZwiYPaIp<qHZFMF_HN`H`dlhVRDE6>?0UGT^C
    0    930AL:8I9Y@K>ZDERXXB@KoVQYX=ZDQV[IB:8LXIDd7ZD:mBZRT^HCEWkgTwILVhE5Z
    0   1372HwF@CRiNPPKSL<?CP9K`YgMNNGNSDEJF==RdBOAOAWGB[LR?[KHLEjTNHXXPM<ER
    0    809S>UEUAEHOACNL\aEQ?QJIPbiXDGjVV]<_S5;NIQR]RN[;6wM,fQKfNYMMJYR\N>B
    0   1190MEH<]KPB7=O2?_OJ1<QnQSoe=HNS9UfDTF?D7VRKG27]TQRVHGGOLldOkNihaJ>w
    0    8542B>UeIaSX<k+2fJjKPQYlXIL2RQQWIb9USAUJGZ#<6En]h\FL[HVJmQFq[LXcDVc
    0    582Jl]gAFJaCUW[Q=J_OuT1fAQ_>VOmi@MXBWRw`EUVI5QGof;KBMG^O9=8XcYZT=h/
    0    606@sWvRhWaQiC=US?<q49fmB@GCZ=M=[@X^Sh`RQHwZGs:AF]SZF\><cE9Chhp7>gN
    0    754ILLXKAPKDWH@DKVWQOO1H#.ANdYWUY_VXLH9Ra\\cN[ISHNJE<b?VYHTATFn`_D\
    0    786C_WMFTaKIUWMBEWKC<?wX`_WGBLEG/bEFCBQ<LO\VR@@VYMIo4Bk7t_M`@[VWKDg
    0    694wbZ*bYG=T:QU5;T?.6XlQ>ptMD]R6CA5XG:PBPG@GB4QUJ8FJG1EJTbAGEn[^KEX
    0    957VLHQYDNEQIPH2c;RI@QUUdQX>JKWT@OE@HL\KMPKQ=F[]jaJGKPTTGlJwKVI[M9V
    0    649G`6Y@a?82S^MGKO:UD?^HH9;FDCDIHRNi>L_8KAsKXMEWw9E8K=_@9<MJUagNK-s
    0    932AYM?>r\FMH[YH4E^@G?VSwuSUCB;D=HH?=SQ6A;A@MYWeV=7`=Cp;_h[;7R[gT?V
    0    711bI@cReWPDWh_FGE[Uw6+QZMFcmV,\H<s1l[V]@FWM[`LLoC]_aS\S>WLUPEJN`;D
    0    815]SBK\5EWFDHKBUBN.J^Y88BR8YRQVBXA^_A^4gY[G<.wLhNrZJ[(OSM``a;ClLMS
    0    618UEWSVWhMDdUZIlKrfYwAEGHWQNQf^q=PXEqfNWKXbSe_6tpaI_W1o[SREQLWa:?S
    0    650UH7YVAJ?W>NM<hF^hv[_TG)K\<KZUMH[SVAUK^n6U>DXNX^Xw@Y.p_JTrNh:XbHU
    0   12455g9[DkXL=E^:GC[YCJ=caV_V@NLACATDBG<TH4B;=DRYbZGON<G]MYM@`7MWi7Cw
    0    839^MWK`AQ9H>;`DTE=F)jW=QUfHBZLJcDAhBi-J\QwST9[:E9`BA[;USXM>EfIDWHN
    0   1040UcIDC`G7Q@CeEDBO;ISwXa\d[P2R:KF=]89ERZN]P\:^M:CSnEVB>ie?VOZN[QEd
    0    770ILSSRBKOLWd3LSjK=AbnKAZ\>TUJA\YQ`C9TPSLLNMRsV`GKLPMUSTY>w^FUa@Mc
    0    900KKhcKP^[IVY;PrD@Y[SIM8FWRQFRMERODGSIBJYUQDX[GLbwIMbVaR\SIC@\aV]>
    0    604B3iGR@RY\3JL_p`.?_W0@ON\CLUNM>RQ>JDQXKB>FBSY<^H?PpbGR[XF^/Twk[-F
    0    699/I8e=Rb^<EdABjGRVO49l+6D0f8M^\kYNoCs\=Q:C>]M0MGUG`wOg[FZ>]1oI:NT
    0    794PIT?V6WSWHW=NQY[FLrhY>VuOOOO>`YGj3H_ECJ=tBPwAZUwNYVTRiXF8^DKdGQY
    0   1046]CTUKYSLXAKK8JaVUXDN6NA@[8MD[VQ9bdpI`QGPWIVR<IW\NdN`LWlUKOVUwG@a
    0    808iC5QGKWS\B^ZM9G[GQQTaJ)4JcEIQMQ`FJXT^;9QVkEFELQQQwEQHU=FJTUNJ;UI
    0    880[U]SBMBYP_HO>OM?DDcJGFMKN>?I7,DKS9SSgH@AdcZI<[<=[bOw4N9GGJSPG;HE
    0    650l8[MRLO5ZP?E^[P9<9sTI>YKNQJO7LTCUDD^<`Wg\&UeD,\U>>IOcl_WRYk]wZJF
    0    632PEhVT3VPmUT;EQ=E>8sTP=EO;HTg[lTKT;FK;I5#e[Hq>>sH%LW[JESChNhWXXGj
    0    653VUZ`USLw@VX4ldEJ`aFIRYTE*nYNOjjf&Wbh7ZcA5JIadXS/?[6bNnIG9aNK?\ge
    0    710YhB;<NfmDM8YgTF_V]4EfkD5wcUpZ@F_/[bd_3\P0`QdF>SfAmUKYh5G7qQLOJX\
    0    625RRUBvB;ZtwD82D8/,??cGQL@XS7W0=QC];0<w[?9nWO7CY2ER:EFI+A3nRW@7@KN
    0    665XO^=_PA]lE8JJC^UXHTcG\_blS[eW[GVWi\?`6GgHQF]A>TbRbEFLamk[wX<>KF[
    0    607bDU`n>[MWMEMK\w@d;IXN=P?JLjeLVl>TU/OKidAJ?@a>>rQ)_4R;S:Ilja@r^9W
    0    636S8Z@75QKbOZHRJ5@=F[,kE0_jXB6CBIGHZNSV=#G[l`@WG@PpSWV:O=B6,PY6@QP
    0    840=XaX]C]MQJRNLeoMReR^9WTZSVcVLYZTQMA=;[VaV4JXQA\`ZOFIlY`F9wOUc]9T
    0    702.OvZI>W8CKYFXHvP=HXNQ>PcJI5eUT_Q_GQ\P;PFe9QAuaK26YWw7B#DVRE_dBYZ
    0    540cX\J5:]P\ZpT<4QMwfnNa`a^8bZCiVWcd<^XDPVeQ'DVE[</+5[TJb*6qPKM]bW^
    0    510IGWJYVIV?0H`2IDcGPPGNQwDN7kRYQbZ\b,R=0pS?Z:FKuHQ?>9L7QRDs^D^fd_P
    0    504oK;fdF>DinSYTj`4?Ke,U<?C'J<j>SaQ:;BNhIafXvP<+aC]EWfw2QZfCP-q>bFb
    0    6707E@igBe_HOLFJiNedM@NSH.:<_;]UU<_;]jqJ;V@>7BRGUpa0V@<bpG@OhUOR#QK
    0    904XO-b\<_]hpE>F<?E7BYWQ2MN??>U:08>J=CVX;4BdW.?1wO@K?FHU:B8MDDGKCPU
    0    835ZDVLSVUZb\UPI?PICMKw9O_WEN7]G6?F>/KC?:^D4aAVBOJZHW7OKMPBSPWC[L^b
    0    835m=PE[E@<r8BS:SVJDCJVWdY9`#\P_JPPFXNHTgTPZMKO9CW=FO:KNWo]PT`EqeNP
    0    820l>ZZIKM7ck:K?F8EDNKO;_JH]IPX>2J@U5D>aA8Jgw9;7_97XLRq3CB5J>O8;<<R
    0    679F6cG'WKVP/#UN;Z^KKj3?/UqVGY[7;eL[EI-ZF_VmOCAHAOSeF^a<C\I4O,_B=eO
    0    670NDNm@wU]F;[>_diKcv*CDK<4<XsGQbhrEnqTFK_N)UjJQ=h<BgBTEPO<TMZ`Q=S^
    0    440ETJaFO0Y'SK@KPBhk#<a?JOUchDRUiB:ETI^U.D/EA6BVV$W^3nC>f4=<ev#B\SV
    0    798CP7pRMce7Q^Nbf]bMHCF`T@CYlIhpwRBUQNYh8g,T:@dL\kZGpnIkID5g]B@lIlO
    0    931SQMIN`hMO7/jaSFZYLSDOOVC[USCOQFVGXd^O@]TFLZ?=CbZbO@^]O,VEwHWUTJY
    0    725BonnJF:tELLgT^>0hFc27Rbn\wIO`JXiCL<0_Fk:GQQ\oGBPFK#J<;A9j3QZ<WhN
    0    757N8Qm]Z=NSXWQ89KJQ::o2[]DKHSeNS:GJ`HOQR?7EENIB\OWXW6ZFSSVMdHGYUXw
    0    782fLJS?@DLMaJGGPV:EENf@i7:LW=d2:C<I8EOJf5Vn`>:Ta\D`CJ@A@DMBOeL#DP\
    0    567^GleQP>_NV5E?O#b]OKNZ:tTKCQOPKFc7UCVEEd?>d^YZ<=I^G_M\PB2>RT_IRQ@
    0    610F>X;^WbCHmVNOcORRTKTM,FbJ@-Y8PMHZRw>_RES\Rcn*SGBNTVLHKDABJIi?:==
    0    639Q8oGGGOXaM:F[sTS>fGUEXgoA@bq<VOQVDU^+MCNK_1J\6ZLc?DI@EYEHgZGwpHv
    0    497V^V:VHUgfwC^iVQ]YtoYlNXZYUGo?OLYhEdaIVA:^]XC-.hhd465fLWPIYJdW]K>
    0    766`N[8CeWMZ]_[UN@D9^Q=:jYM^DSD__9FbSMGZ>4jB`SPE;_GoFGODORIoR[?_w<?
    0    716D6\WOPK:N>>=-[`5R#jRgREdV<=Y4a`,CM-MU=RQXALSKEPm@NOU`UJaO^WZQF<g
    0    608Z@-_W>.,aW4E>+'9D$,l8PV#KR_W##-=:N@.QN1_TAD<%ZbHR@9OBEBNPAl5<6\o
    0    583SLBjRmL*UhC\@-D>RT?u4cV8`CED:8/;FG@Ei>HLTo63bZA#v>5i.PT>?Id-@Ddh
    0    889wH^XjAF^pdDODJ>ADEF^M_LG\IBn>5E?;D=IOM@D?U>H=]H_::BZR?LEcUmHVBXU
    0    794LkRW;MUCL#FIeSULJBYF[TPMRVH`@K`M`HPID48HHBICW>KbBKYEKP;E4d:k>:YK
    0    736KK_aI]VMJOIaEMfQ5W:?BYO9RKI9VP_aQkaTd=QS[_w[W?YMO_@PARKgS>Xg?_FV
    0    949T=QMs=JTX[V@EGE9IBDF:E_BFO<_NY[WIL8;VK]UQ5@ISEH`:C<LhIVAjwhAZiam
    0    442TS@6wElVV>vla3MiN[nN\F1kMt<vBf<iA4fSbN.7L,W\8EPRYUlRhXV:2l:NR:@5
    0    738T^N5)L4IQAHaCaYQMQ^EB=cWfXUl#RM?aM:R=?BHs8AlO=JLJe_A`VSD?M=S]W>I
    0    783c@0B?VW7Q#DcDBT_T@BV^JP<\JWOW_=AZLL<]j.TOQ^@*<SS]hPMZ`nf5M[7TRMA
    0    810X[mMGW=JLc@DMIL?HBJ92dNW-KdAaH?PAQl#OdMWV]O<NFRFVMMSAVVKL\];W`XW
    0    695aK+TXUPZL>[PXO+O?iL#QAHPPULW^E>8[HTJ[E,YXSH<F\H^:QY^HGZEG^NAIGUE
    0    662fVURXOP>B=Yk:A9ZO8?9VN4gp_6cLNN;SGT2`KwamOVHEQYYenV>PDMHR[+ESBbL
    0    766=RKPRJZSWw87`[MN\C?JWLI4Fj>tSKBaDDlYHoUC:3HSOLnmP7hAdJDKqTQM]3RF
    0    893PA8m^C7EK\[UY8SI=HEAFZELPN6dDJJMDXKOw<QAXVI=T_3??ORUKE>/j_O9I=][
    0    867G@B]a6NYF0O1PgdPIb55U/ZaJQGc]HLfCOB\gAYDZ?woFEK_HhaMaK<5eG=[\JSU
    0    5268D.:9CL3M&Kf<Y?_[L)tU6H8]QM)F[P2QTV2wWKLS]^Bf%IBCcB=WSOWcOXP7QP^
    0    793SB/DZO4HNILHCd]=MOCLSFP/O^PjTcWLMLHDK<\;?;L\#cXf6URKoGQCrt?c\G=J
    0   10945Sa=K/[hkVK1aZ>4UMdPZT<C1L8k<KNYGId^#[=V>S3LPMu=W76&I_>Lf`PHFH2D
    0    652;j=#*V97;3GAJ<YS0(>rBGbYX>HX@ZM;?72MEQ@WG-LO_R6FJG?[bVQ/PK3UWU\j
    0    824QX[D-01+@LPNc[<EP(p7_DJP[VDWKG=B]DJ<cKRAPU=#SJ8KU[FOKG@7:JKL=KeL
    0    738V[Q7oNIiNXF`nS=AlSBB^FD2EeP\UI2[5KeMG[#SNhEE>Yi;UVd?LK@J@dNR?M<L
    0    800BR@BM\UJ>ASTF0#XKTEO]cASRPINhVMNUK8bG8HH6CVZcgNHP`[UU`H@0TOEMHRX
    0    544VMZ=,2E\>HM]JN5VMNKWbBAd7XLjL:*KZF@iKR85\`#O^`:AV@[8BYC]AFZLIB-I
    0    702\.iF1MTZY0J$CliBKJ[GQ:?]2=6fQ`bP?HXW8Nk?CKV`?bTBE0H>EoXTwL8=mQAY
    0   1019C9ESEad?DKRSBL?PMODQQV]NLHLGDEGGM\^dJEGQSMbAUMPIWWEw;IZYUL>XM?8H
    0   1222>HR][EOVJRZ?V^WYLIHOM:XBNUGVK_wV8PPWTQ[RJ9TaDT`SI_aSbT6=JMHoTFHc
    0    860D5He\*HaQSY(KvgTa^CNI%FP+PANh[l[RSPZS4bAE@KUMwpu#ZesbKD<\_7c[.KU
    0    829^JE:`G>PO1@QLQX\HRYGQGDUd7MNF?QKg===eU9YQPeB[[RCk`X]JQGK#KJRCIKA
    0    740`HHS8\uHBLXb<D'[so-KNTd[E>e=b<-?)Y]Ow5Z@%QCF^:C:BUPaVE^ZPCP5LNX9
    0    639I@W\PGT>//TF[K`gLHBE\G^GqYDigewXVVKCjDJJMRQ[R;lK?pQ6\JHc4aC6Gbv@
    0    751?r@HA63O-@GYmVF]R6_FO5+cTb)PT\XcJ46YM>5\rEX@b<1_ONZ>U8.7RC8U=#r@
    0    653p\W<GVaS@cSKR30^QL,DpaX>KBU^NAR9UJPa]^2/?=U]b]DGgY]\RR`GbU;GwSMQ
    0    659W>$O4Og86;9S#YKSeTLnJhFAT=JD\G8J9SLU[0799F\R`D*R6Fa?VpVWUfFZOWH_
    0    564CcKME1O8<SJ:XYc4Fj`\5;0hMXLTO`F:g?'5Xh=@bWMd+nZ^?YwJ?_[AR/?]Q#DU
    0    888K]P#AUB,SK2X?AEdUM^^ZJFQe=^6LH.6WWV?RDN^4ML?H8QGPYJSJRIXSO]-CRWO
    0    679`I*/MXP9cM<bGEI^U<9`KP7FS^T?OB@9DHINRFCe6gJAQAL9JiFK@wnIZYRCbV5A
    0    690e,2E?YL,[IJ=W=dQIU;K]QQEfL`DK^bITSK=C9<a@OR[8=]JH_bAJePL'`dFwaSO
    0    688iBXA,h8.eN,r<?ET6`XHckOLeDT8F:2@w=<8XO0h9`e)^@O@sdR\<Ig?PJI@DPB;
    0    919TJ8<F`K>CLCU3@FJL=]_HiL;_BQDK=F/O7HP9VHZ4X]KeB1Vw@?9HdTLqLKG^D:P
    0    804wH3BOFD:Qn+e?OH=B?RVWN0>dDX[f9(8C^@Pn'IX5Sc@<[EX1KD9PEIL?ZV:HNU.
    0    701EL/L6HYLEM2PTMYISPIFcC?SEKMPGK,OIAZXQV@^)TI0A?PNUlYMCkJS#NS[@UDS
    0    8483P9LWe7A4=C#6LX)3P;_BIPH4GMVP;O6,K6D<PWN;?KnCWCKG1A^&MS6jLApX53R
    0    466?GAM4^UB=GfdKhUd]@:=WX]iHESS<T4-h8JVKP#j`E/[AFYWKLN1]N_[MsQC=FPk
    0    8564LL;ZLcb=^NG\\PM]]B#nM'NQaEIZAEKRYa[U1HL=^hBZaEIYX`YGYB;DlKAJ*JP
    0    710@2N_Y:JHA2ciQaewYIGCUFN?KTEZepMHQd?K`QQF?3OZ-Ypk?a]JhXMGMt:O\SNK
    0    489TN+P.J99Be@BB<@GYXgf\PP5J/R<^TP9?H9KP##=L_7CPBDSFGfALYXM3TBA@EPH
    0    772X/Z0IZME]WRKPJASANO4O[LYFMYEF>>EbKEIZT#ROsNKC7BLSM\WP[WY*;P@3Q<H
    0    717QbBLOZW7T<AII?BFPRCHiQHKHHR;GH=K[PJIZD#[WTO7UNTL[XSRLgVZ.F[7RZDX
    0    917UNiPb1@MUUKBbiw\=Hfb7NK^ZDZWDocVVCJL1PmJQ16VJ=eb4MLJbQZLYdYrMJHt
    0    707T_CWKD\IA:MBX:J^aOG#VPLRI8PJTG,SQUhUkIBDGd[HO?N[^]GQLvWK5LRF[=LA
    0    630EJ370YS>R?OS<NYLRSNVa]Y'PDBMJAEO%SVN@N1J#YRJGFZ4SLOQHpOX+[[YgO:a
    0    803[M>3-VW:LPD^L@.cgJPOgeZER\WNCG0;GVSNVG#Y<jO5MHJPO_GLGZP\CZR5OY;C
    0    896BwWM9AQgNWKC^BEIJAP`anIEDN?\D6BI5;NZH=_QDp2;\`a=`9CAG^;=sINY?:RP
    0    739Z;U,D:J2G?JYNPYdJG:+PKMbNMCDGwF<G:HOQQ'cLDV^:HWQZLUSU^ai$fK@@ITU
    0    769q:F4t@K9\`1Y@J@B?9WY<MJl]G?KR=:Ak=CAU`NGjQ4X#LKVR\G9Wc[UVoREK\KN
    0    738jX=YKJ3[4cXe`WIuSBg(T9B[PwK]jN4Kl:AJm>?dF;>KDQT]GaKCoF<KXUd9*?W>
    0    635V^#7RSgPI-MWQ/@CYIU\M[X>EBNdEC?PGCO^4n'fGN=5W'_Z\MECSeY^=Vt4[SAd
    0    856EB`SWPDY3GkLa<<_`MBOTS_YYLHAcH:XLb[FH/]^Q3PNwQB:IYH[.<9S[EPLFG]O
    0   1016Q2IbWGJ\B?DSHSI\RSPMIaTLJSFMlMVXFUO\S;WR#US2<aTLF]IYISBOWUABTVTS
    0    6248)dYCPLVSWMaYR;lfOA>lML^OIM[k_5@MgLUbD`Q4H]#NbYBSbV]@JBZBO8FJ@6K
    0    683WGkMW6N<>4O<AQhM^GG@m?\e@LLQAiIUwA1XW::BVTJXCWWPG=nVf?HA7SCk=1IQ
    0    588HVRTKA3F5CFI?+IbN=ibmC`P;^9cZ?:[Q@L7hC?P2BEQ47#QNUgUoH=HSPW=BaS;
    0    785VIpETH%5\FFQlgmNFJ?HPZ[BbFJ\AwkLcRCNL@\6H0H]@K]YN<CgG<ABcPXihSWY
    0    737N_V;\6_FcT/2NP_;a1`dwZ?k;c<rC<I_17=[EkYT@b4+e:AGu=i6cbI9SiaY/CXZ
    0    642G+]@6KJX7X:C5EKRDcDGXnDX:5D1J7Eg[dQOR3CCg5KSmJC*H5<o07YGw'\jLLLG
    0    496SK;wRGdilJRQEXE-aU^@PBf<>qG6o_C]@Tpuaii:<3\3FWa^Q`APH<<4KA@G[N[B
    0    822FDCYi@d\YQiCQYSgRL?5bI)BNtP_dIMd]WQum>dM_J`]@pDYNnewGRHOMgGaS@e6
    0    848GYL]MYLM]`OJD?<OVwVDMjSS9eH_bAbb:SVYnKJF=NcQSVL6JY:M8CZM;BIQT]G?
    0    617bg)_BOZ4g:;XK85^kMVZUcLDDaHTc;GM/Gq[RSA^SONNf\r`mT=YOwKHBb_8u/CS
    0    7512^wU;WS]0]J3n7S1UFNor[S>1@4c2CQXVXaWDGJScMPLPMN6^97aJnJ<U;iXDAVh
    0    6172/LQHwGKU.7d`B7]TVD=MaW`i4^CO@3ICaZ>iRC_YY`B9CXgwgOuAgctLgP3C8DE
    0    732\X]NJ`SRQG)dKF[:XEW6TlYkGH^8o<:UJTEJwGIR9>L?GP<8][@cDRHP\Of3?]Y<
    0    810IWDd6PVVHNEIarTYaWMBW5bMOb;wnUhcCZWaX;H[O:\mCSrgHX^RP@E7`RFYPI]M
    0    594S,s8X:T`RQa:'cdU]dGVdL4]NCLVu@^GLW]UP<w6@RJ\1ZW7DO_O9AQ2`34MXg[E
    0    661i#d\C%GZhZN]VOHaXRJJ;>TN7BUY\^XZQ:E\`O;NQB`QOSB:-58X7=<PYBc[KAMQ
    0    768jGD,OUSBdH#j=;EJCI[TP^KL^UTF;EC/NVd/cQG\<\F:<7ZT_X9QHeacF\R;7p6D
    0    525LvGN;.G/.T2ouCPLF,_?p1#Z[W'r<P$3g'D7Q1BXsf5KcAGroce-g=TD6h9-?ClQ
    0    596WF&WHb<GL@RgYT?e`J@)pJX4_[DNI%8*GdT.uL/_QnHM=#:WW\WmP]XI2iW8-6;7
    0    650_EABXXXKsDGfBYP[IYg:JDmOdFl\Y<Eb+Ie5wlN_#RHHNPQ<VO[WXK\Ze^D8]_8I
    0    903AoYMXM-SC9UHWWPXAKJ[?7`MS^MwKPHTL\JN?YO[[-VZ`LMSDZSJ[VAE\WME`UQO
    0    527T?^P2\H?Z=J6e:?mFR<E/gNMn/MMlVIMM7fGTNUCJocL+#RYUPMSCJEM8JI=@G3:
    0    763cW9UN7O[:KM9PSE2cLZHh>TWRfTNj?O[ZM2nmXNfLKNe>RE^PZSIT?D#fY2?NQs7
    0    655H]/?0ZTOdbIbC2_>:UVLOw<4hPTOKT=;1NFMGTfh>ZGH]M\CRF:CTaKUFmZ;E_?I
    0    704Y8aYg6SbWK@WRS&TbRANP@YKPKLTVP<SmTE^T<KKRF@b<NeW9PHR\JwC<eVcOR\C
    0    716[5<PMYN@Wl\\LVAM]o3CKsLPo4fFwCAFQe_:eL\]P]rHI]Q<U]MWKT]XXR`XHnK;
    0    669BM9wN4US[]D-G2:@IRMSG[KHO\PO9<>L,=&EnQIHBGQ:=bH^/HMN,GY5\\_K@@dT
    0    544DC*GH[\/9EanZ22PwXQ6aLKWWa=Rk]@B_#\`QI:T0gED([2S<RK\U<8X(1Zg.GGP
    0    873M9PMK]KCFJFTN3F<TIAPMVNOFS[OkNHU[\MNa7NUOFwSG=>CPc\i=OCeMPm<6DWJ
    0    605^OTF=qWMAECkXS=?k9@Y#ZI__;O=>LQF[WXUWN:jAkURJFKRa`S[FULQEXaXM<aL
    0    880QKbTWIbOVQTN@,YNeMGXWRHTVPKFlDPU9>wS^DXB3W?MZ[HVXJW;;I3WGAQJMKNF
    0    642#HnUUieVaP=,e>8@afNKQeU@88QSKN]kQQ__^pCiAJ^EC1R3A4:LM]:LJ]K[PYV>
    0    539f^1U\P^K`%^g:L6WC\T\D79YkVKZ`PaEtXCK[KG<YZJ]IOPX#h@eTd9?mOU'UREA
    0    912^#T'MTLVsCE]0TO9AgWWDd]U]2eILYLESTQ9E]IH]F\PB7fMZO;[FZmX7Ta9\qJ6
    0    691WJH71KD?\QDY3#7NJLN3K^-1YDNLo<<>?Pw@P99:_dD@EXMCRXDTNHPD8?76YP8.
    0    994BHhDf>;N[QJ@QXtEA<PU=RMD8G<dIo]SaOCIBKeHH3RpDQde@86SXH.JwWOtnPVY
    0    498RtUwgXOG3hW09X<WIaIKl_5]4S4qe^BUIdA]UNd>+X9v^MV^^`S+n9c.g8HLkf>@
    0    868DR7HDXfVY^_ACN.LPe@K]\A:@CMTXBMR-S]eTF0A=MVN#S]<MY=S4J9M2GD:[PD:
    0    814lSWE8HJPD=EvN3/U[5I6GHWUoTNO\=7.XRU3XbRc2?@,O8@gRbC/C\ZOHNH#LVCE
    0    702]iJYIISZdS4OgS_?G+^`WQj`DKT_BLFTNJTHEJNW\R3ITMcPjDW?Qh85^Vw7<feF
    0    753eH#<ILLU=?C_=G1v:LSPAJNnHSZII]E5\I=PKDoN@FBKLE^U=ZXs)FMEAg;I=;>D
    0    689X8nKEn9?PUDH0fBN_P\JAN@PP5wLKGGVKGX<;pBjciMGL_K<d@3YCWPm7fc9EY33
    0    773N<NZ>FVK?bUTaMWVXGH<@IPUKPF\[LwOVXZY8LG]TB?YKY@VK\_HcWVRDVIQ^Bbb
    0    965\U0OMVNJK#KaZFNUM=S9IY@JeHL[JT]_VdFHBcDOCEM<<-XCPbMARZO[NkRIHNgV
    0    898JY]?8aJCcZKQRQTO_ND97[cZXNE?6:TP@TeIwFGMEJYKSSEBPLUM<F7K@EMPOWfG
    0    605VPUKDUMKCR:]hUHYdM;`<K>KX`ObmEBBBg<PU?;VA_9Q[CFQNVwEQZLAelF=@Hc<
    0    724NU@dOGRK?M]-QdKTi\MJTBLM1UPE\lFc9RiQB\hO?:ZdQaVKJe`H]L24U`7QcMwa
    0    850:TWT#DD<@SJTSG@kRPN&LYPOIFPORAGS<SQGj<Q;\P_VQCAFPS>a>EJ<G:;RYQHA
    0    657?CCbufh[DKbEb\lhiZ3GMS3CN`JaXkURI[WY^IXC>EVd=qOwV[Zd_QC>7l=h^Qge
    0    702k?_OUN0UT<Gk9KUTPTM=2TUOF@PcwDZ[NLQOY@ZCFAR[Q[a^Eo\JgBfMg<LEPXY?
    0    655,G`48P=O;(O>KH2MPKK?\3Y[2C7GU?>@e?LJ>KXKJC[lVwA]F<:7\J]AY9(kOWMA
    0    880plrm:VOq>aE\CHHBm>gDIX\cAmB;Q@?bM?5>VH^QN::6ew>+FO>MG@=DXE_LB\kJ
    0    913DGV^JMQZ?FfU]Tfb__<C[LR2E^^PcZVWBw]eL<LSHRiCWPAO5XPYLN<DrIK[\G_N
    0    667?9WdiFO[V]VZMbl[KAJ@QESMCCJT^ZT=R\TTIgQKJFJb\FcI,S?AwRJXaXBVsH9V
    0    729FL\mb^FQU\UboMiaOkBN]fY`TLRQHX[^Iw:EQSJbI]gIDMc=>I]NVjOK[d<tKLX=
    0    549_fQF3vS>D=]PT>]^CE,r6^\#U;U6>ucA\Pg9_V-NksYkHOHI]cfAA5VFW<b\6VI_
    0    499FQ[SCaFoLaGAFIN#U[@KXZ\YD`HMI9?YI`TIPA]DUG`5hNh++HC]TA@S^OoP@PvT
    0    837[auaRBYi8oAR5S8M[@wSQZ^Y>bQ^dBGhPBFTgAbJZIMILkTPVAW,kQ88^>XPJbY;
    0    613;aGWISO]\=KNN:lSSUJEFgVJSJ^sH6AOaXB<wWMNL`uaKSUeNMbGK`[UiFBYMQCZ
    0    639V;cb<9Kq;RhHUj<]]R98VeaC)aVXwYoP4K_pBKWIF1^nJVP6DRlO2L80nHJNDOtG
    0    756Ibg5Pw7@[HSMYMHCD=W^DIUVhSU`N?If\QP-Jc\d_L\D]<@M>NMfW<I>DWiN8WQR
    0    79783af8TYX6jZQdf.Y^`@*OL#RC^1LjNMJ@]^ci>]1FOcRPp;OKLhb]P24D[OMDKdJ
    0    777TW3RLQJgZMm^1`]NkYCOT>K[WEYGcaKUCbSaJXNgJKZOHWOIwP`IFAT[L:ALTGRV
    0    833CoLP5Y]]I3YIbYHQR_4LjXFGXSV;ONOcP`[Ge4HXL>XIVcOCGiVa?]#H9PJjR6SJ
    0    854c9=5I<<FLIGUNHIEISGP\@ARUQSJVVY*VBD9S`Q][QDR97QBV`cJW#TK6qGM]IQG
    0    600G;_H=WTJZZ(+XgT<VaK5d@IVPVPBYWWw[J]RbHA6\MoHIq&;oL^`Z_LEj@6^R6ZO
    0    616ZSQF8^I0MP;b0lGVRLMERbrb[GZHNA=bLKl$cDETUXZYMbeB[W^w:>HDT`L6HJkB
    0   1143K7hThGLV>GJG`daK_IY3PUHJFa]WVWXQS@NDH\V/YSYwEQj\?KNKRQ>AY\GrkCOE
    0    682T50FTJXkJ]AdFZQ8MUKaBOYwLJ:JcTLDMc]XWEdZ=[\XBTM=t9U9T[eZGg?kjXUO
    0    617@Jgkk=Y`M7\*Ya]L5TERM9GE#[<fS`tkETGWAT\@HAAp<bo_4Ze(L9A>EG7X[OXU
    0    781HSKwRN@E8^TYWI\<O<aP@E]HUgNXBMWNFQYGKIOQAOCeFOMMEDLOP;=[=TUm@CQN
    0    847QFCVLWTXTfMZJF[PYBeYLXBZowQTI[UqXIfLTFSIGL7QRQBX>baCRN^KLJS3KSnP
    0    518E85RSCIT6/0N#SMj\Bb+93UOmIVVsq-N]QLQ]4hNnU\O<B_]FTVGQpJKcA>*N+95
    0    631T7<jjKEKVZKSG[T@V_LQI0#MXZ]aR[U8I;-bMlrrAYGf:UNmu_M9B9`_fDZ1Z[RG
    0    551+mc^q0n6QSG-fN_LKX`VfVL?<TE\?;[dOS[TSOG^dP;IB=KR#K@B8V1-dPBd]2;V
    0    701C=RUwQ8rC\eUJZMOWNLWuRZF43CeHK\?Y^fb?O_;83=lLXHL0OVKZY?M^=WU`NnM
    0    590F%?SuH^WYFK,hfggL\2Jkv=>XLMjalbXFwSdW1U.I;YgLGsr56n\^dUOCc7DvDTI
    0    7059I6:4XL4NN=a?FI[gS87P_wRQTa;V+@IRqBDSCQA*SV(EZE:Zbc\QS_\PFIDCVA<
    0    729TTNI[THDY<<UN>TdMVGDKMi\dEJSA?VFV8Q1VR+YoXoCRHGHLwRNKIKlANFJN7XF
    0    481DS[DA@SJ=Z(H\DNnNDoG2?voU^R?WJ8e``d:ZE`kVRQ8oY:KbRWDO<4+U@E_QCwE
    0   1016CRSNWIR_6=V7VQk_KV@DLf?KQL@LSYXFGbwKN5KE=LbG=ZWUJUb@GKLT<_XN`ELL
    0    673F\dTq>\e=UiJZhDKbXEiRL7uEeZ[dX;SFA?EBObB[EBH<eXaIMH9_OHgw36LPbZ;
    0    637DD5?_VDiMRHh=Q#fV`QF9@Y3S?`BfS=K2NCI[M[?;5<M;Ha-Gc5Q:ONZ;De0VBON
    0    784>OYT;lUm?JCYHSVDhIT>PYoe=VZMaGNT=W]WS9Y:I#KCEK?87ESH@EMDL<e:L=ZG
    0    834@POY>KKPOPXKHVN]\Y=W@wPEFNe@VEQL@R`VXLbC<=SZrXZ>AHJdDdD@b?[[AaaL
    0    526KIw_h_XfGN::.FH\gm]OMXnGb8.9NTLC\_Q8e`gBNA[LegU5J7BNL.PA@F80F;La
    0    589X-]LV7QM?S\HN^XRh#][qAUXhN[cqbFDmC_cDbSWq)>OdcO@1MTF[T/@<S8Ouu]G
    0    647MHf9UZ85nZE5:gdSNTNHOTQb7G;GfIEOF=YQJHNaNBM_Xp=HU9b^EJB=aIXwbCJX
    0    602K8IAUC>TIP?=:7HNneLj?MS@Q@^WQ;(GIEbFrN?U;VQ<?#3SdE<lEhOW2CS?W><K
    0    595?^OGJTL>ZNPc[IK.KN7Paclm^;gvc?GKH@HIK=Wr#]MMIMNSNHN^@M[V6sdOFTMu
    0    7104pjt=<SREN@<hHcGFFMS=K`J?`C[QlnluXWKFD`edIQGZ<OZS]NwNQ@LHMBhBKTs
    0    539#XI\I\bf0F[,YU7R?vAMOohP)]EQqaOWPPPbcCe.OKP7jO\IUCf]OIA3<<I4^W<5
    0    714YR+GICHG/:@WiO#g`_9<e5PGSPB^`P>QLA>RY'4OUg\L<9T>TaOYP@NKCMC:PHOI
    0    663-OYH^8e[1B65QWbSKOD+Z=+HSCZwYPYZ(6IY@?S:/BSh2\NkDJLko8HO^jG`VOFG
    0    575`WY@U><SKNXhEBH7XSIGcY[EMUKU>'CgX9YV3YN7FX#N^\eMIIZWMV\@ZWqGMO:8
    0    622JHE@fTLnFUA^LLEI\DZPAYOU=EV?R<EFJWZa2)^[mB7NHTB]#\OXA9;DX:i)NFVT
    0    651WfLBW9KqQ\E?*EEaZPT;E_>ITLH>C3HUNCm2S;Wa6[_dB\K_DNR#W@AIPCRB[WO;
    0   1153R__M4MPSVKPLPQ@w]PIDTKNN8NJQeDGG?VMUd=JF>NHJUSGAOYUQCMHR?GR=GZQM
    0    755FMbwQEfgIqo'PiDHjdE1@[J=6na\RLfi?jpdYRjHS?YfLeXKCMQIUG<O^?ORsNmJ
    0    579wa4INOJ#_A2YM>HiC'ZZb[JMjZk_TB7Io3N0vB<]cgJ>@EJJZ[aHmgXchfGB<?A<
    0    591DRlj]XCQ?HZ4S4p+NJ3_L\vq5+E.<[VwvgZ'7C@lr0cRQ00C>9_cB3SEC(j`2Fen
    0    685E*XqPVRtESD^_=EeSJ&AE_[/RKQPVACE6NVAEIKBFEX=wf^U2b]`BpAFTALI`NeR
    0    578es\6CGNDJ`KkGKDA_X\=ZEXbLUG+LD:JXF@AVcRfb?@ElW%WaNMIC>>:(#Y17Dt;
    0    559>?R@r]wiQbS1c3@gdt@I>PWH5K\<XIY>EqlL\L[/DAi=PL^UHt9k\T2aSg[WQ^U5
    0    427XdbVBQq]Uc`4o+>UaJRWQ0dJOBEO7DCON+lw+;[SL>E/S-l:I^S@:JI5.>808F]j
    0    7756G<YUIolD\gIhJAc_[;IU->'.gDOOQ\ZBFYUU6U=EVNXX]KeMZZGDH?<=U&LU#`:
    0    707nQ4DGTPD>:Odl9ATw5S>YPCgT\GDVS8CXOCDPEIS]S3O]@HIIX_:VHFBdPIH;\VR
    0    679LVNCkLOOEGZTwkes\OCNZ>KRWX9`Z\JI@OBFTFISZX@RTcX[=fYJd<6QYMARD=h@
    0    931WwJSOT9fJ^FYO<JdNCYM^@QPGkABPUM;CANAY?EX]]7PcH]GgSJPW8HTGQJTV;aP
    0    770KOX_T]^RLL`mdC@C^d>LKWXDTKQDBELQ3w][lCHE#IcNRUA@V_&XC`NZGHZ@XUEB
    0    520-kLOTSLSAXH<NG7:7kKhR=M]#8NQ7MdDa/DZGBRGhOaC@`bA<:fX[G@NZE^d?97K
    0    948\ZIA&T9VOS7cKE=^o=V3KUSHeHWEG6-AYCJ<wYDT<dA@E?8HRNKLCA[[PKSK;NK5
    0    585^4*\O_LJi`NU:?9VQS/.wXa/\TnQ^1<kCTZ`\0^<2^qG4IT7W_IP<JnapHf<pV`=
    0    557tjn3Z[k'N9/YkOPLF?]I?ZaZaB8M7WO;C<D#GJK\ZNHShD=^QC9R-FZOFFbO?b>J
    0    700HVAZKj\MGKdLe=>QcA4L[aWRMPkLTHG>DQwag;4;:c@BgKFIh_rKbBPR?[Q3M=Y^
    0    752K`VVnQCJ[KQRBQeJ\PaOEeFX9HD=VD^YDZ[@DMbn\0XLHIwL06G^BAMRR>X=o`8c
    0    690P=_bg-H?09NB>JCIBJN\<NUU=H9k)UXFUIeK9]QIY=Fkc:qk#E9[P7=PKTHCcgMG
    0    704A@9EHFK)9<BH5VDdd_R7XPRbIRIWfccCEKQ@vBAFF9VE)bQ]Lwel[R<RANDEL;R3
    0    584/QD&ZX>WI97QJ*L,H5WP^9rdA4SQIcLDU/JhLL_jEELrnELi>H(TKwOGUMS-g?GL
    0    637UDFDHKqGG@ELcO8qv=RFjRTCb6QUAJ\KVRe@V7#f]hIJC@2PMpKaGEc^PhYs0=UP
    0    507Qp`<N;WQ;qI[99dOF1Y#1wgTJvGm_U;/4QIOgM^?I+:L\/Le6p['cGM4f6pIoaVX
    0    8339LIM\wHbU?LBJT[O7K@PBRfBV3ZK[WJMOWRLK`gQ@>OHH4UHOJUPE^\ZlFgK^aAF
    0    619IA.d2:cIO0gXY?@lYHC=XKMSFQOWYX6OFXDZrT:NO[EB@HgeOwaZ_UC>4oL@QVcE
    0    659oq>:IBG>c@S\ID?^5YLO?JVraKAT<TwCg6A;UU>dcVT@V@]TS`]RKqaQEY\GHO3B
    0    819EI-QGN?JDG>JY7HWZ1B#L?=FII<:bT;?LWI[Z9>MLMTIJ;LJCUN>M<JO.ME>L@X9
    0    780;T]WUTctCOhD^MVUaOFcCWTFG]KI<\NWDOwb:AGQOAONeGbYD\>NMRF[UPXRVG[S
    0    6869<IQ@EN@4wdKJfYRbMIPmHV7QpFLcc:b9[Z[[@rD28OOfSHJAVHJX<E-V@2RT@bN
    0    753;@GfD_`PNIVM=5&MlXT3JIT>FJc1eKFS:`\HO8E9:MY=HXo6E[K\@QXe#DNOQa6,
    0    594XsH2PG/CZTKs;<@c\A\)FK=VK0_dPA&1uH<0\:XRQbC7O3>`qmaWLWdJMwV3JSg1
    0    506W?:F)ZXReT^H*IR?KUNQE`wO[6A;EQF;0IiNv2dC=a^M>GHXNUY_8>jc\pR,W[=6
    0    752IC1AIU\e?BKFYK)jU_H>]^OeZQ2w[ZG>_]HRa^0Xd;Z7`<]oZTXMeN^EOb1?8:`Q
    0    910FAMOMNQPWJE\^L;B[ZXL>UCMRXZ\\JOK>NRCUXH#JGVZ8HO[^OU@FUIJ_WN=RNK3
    0    569_M:VD>[HVRSZAQDHBQsBhNF[TY5S;EN7_MK)VJSwKf1O<S\ho\r>v0=BeoBB.O?E
    0    644UC7PFSNSl4JNO</RZ;OL:IGnUF[RVe.>dDZZTJVbYW=UQ@QQ]8T*[N@33pw._RPX
    0    767UipH];F[28dJ^gaC^ZBEV@Y;:>;cOIwYJZ:M=ERET<JYk^\a5GU7ZA5QY>LUVLLC
    0    615A:Cuigc2[4=EQTD[<n+Hb<]1I@e7Z[w]2hI]JR_M.3BaQLE:RY7]>UeRAK7DS^Il
    0    628HvqQ1S6TUvK_E6+E]X_[YJbTIZXGX>N@DF7RJ1^[X65,Xw6MBP>KCO<Cm3MFOQQ4
    0    850RXFV9XNV`FNZSC9i^lIFSYD0M0?4fCQcSHfKWwQX4EeI_8eDIMMP*LNfVcU=XKRA
    0    863cVi\V8QPCT[YAMQD>AKpMAmD=?9X:SZ@^FNLPUwHGRQLFZSDAN:H_UZH^T]FTY<L
    0    955`Yln?QEP@gHJJ5C;c;`G:pcgAZY>i@3iJBKJcMa:7BN>wX?7>>2?8BKGkKb<<^nR
    0    7511SwS?DQ\NiD>\TXDMSS_P\OYDL@P1PgCU;^Y?^DKJKI?f2V:K<0M?Q79Bc[<S4C<
    0    659P8dG@YU>@bY`EVNg[wLBKSY<]NYU_Rg=9`CZL\<LFYZ_H]VcCHLoRhcUCYEK`\3U
    0    803U?DF0RvE\dMO1WLQTLHWXhP7VALN\E>MRPZWNM?VCZRqL?[QwTNH?V_Z_MT7LS0L
    0    583[\\ND5CfKYO;QT8Ns,;PY@`IMcA=e=Kh^<aF6A/KLPX#<d>Nd?P:8[QnZ3@>R8W&
    0    827@E[QH\wibUe;RZSNLgADYM7X9JDPGAMkYeS`MO\MNNFqUjHH]_`_XAHcMNGVVEKR
    0    871%0_RXC[\OXX9Pdj<HZ>KSKF=NH[Y<`gR^WT]>XgNK?p^:RwTOFUX]W\NJc>tX]FX
    0    754S,I4PLQ;hA@K@MS@RLMM5UfR_2w>WMQ<KNKJSW]SOWU=AJHIV8BGE_Wa1`MRQI-B
    0    671uK]U=ZG?WO:`=.3B?ON;5atpGAAH`;=P`F47bXQ_wSSAcT7FcU7I>2&=n4OL=qJF
    0    647@4gS8JmQKiI6OeH:`:H.MO6_>S\qGO_[HPS]CwSmKwKIiGfBUGGGHm_]2LRo8qET
    0    606CV?X5IVRMEYH^LR_d\OL`;8>bn9^iNRP]cZ^V7?Z_ZGRR[HS_^wFhPE4/D?FM@ZX
    0    636h5dD,]G5eH<B5DSp4k]DMDNkNeVtJXPBe>K9JZpY_5NI;L?TKo?#\W[pDYUMWfMc
    0    500AHRw:CTLh\P\UV$j^Y%FhMIV^k#=\P<VCVW6v2A0c1bOQJM7Ye<99S)`*LOJZ:nR
    0   1254bYwHMIMLFVEJLcROJRXXDL]\GMKUOUYHQDBLdNXD]HCSSLRRZJMFSJHRZEJWMRFH
    0    695SQ\VEOUc4d<SeD4I\;IFJJIT9O?B](;gAPMC]MkMKOEF^E?D862CG4@=w;bHUEP`
    0    686XSmg8hVIVwCFXNG;Xe[>>iIJ[QIPX8N?T`rGBKGDAQMMOAo>X?Ul9vL]mbXBUTHJ
    0    620w'?TNT=P78>KPIdM?V\X-<o;^8bU_^E*+dOJZlNLJ=pOJKic\KSghiSIIiX2siAX
    0    809A@Wem>d_EIVAwlnod_B=bE8CDk0_ce_ZLaNe^QjE<BRo\iUW7PUSb:$A[L;_WH^\
    0   1043NB@^w4gPOBSH<YFJHHJMCNQP:LSPL`UJQXQKXMMHMQF^Ka^VFPGM\[IJWc8VeOC[
    0    845UE\^K3Vf/aFS5AFLeS`@EU]O=l4JOMFV6KV]\EjB3@/HePIX;<L5Qa1Iw>PACaX=
    0    711G\MP/BSX>E3LdRBIf?_BaK#MY]?PDG1HOE9@Mb-EFYH@IHNmSwfAUjZTH`G4E8L)
    0    705?aA`&M\qQYZEec8dgB:HJlCNQ__L@n`jPDlRVHj@;AjTBQw_W;5<GI;LC]\;YbV=
    0    738_Df=fS8FNL=K6VM8B?]U;gWw4KJV.`Z=k6>7>vWlk`*EP6[H]86?O^GLcAp:PT,8
    0    667LV[``MPlLW<UN^UUQbOQBIeLCOJg=cUOFBDMJXg[TCK^TWfVC?VO`w:G]UGO]WLT
    0    848QBTTC?LDQMEG`RFXQ@SYT;W]GEGJCUVMRQKD]YSQwUBH:<BS=X?V[IS=QRQVLV]i
    0    719fS9DIDESIR9\VO<R=Hb:i:UwoeZaAVA@l9AAIMS]hb?H@JC]lmPY\8=?N?;<]1Z3
    0    828wWZ:?9@4ZHJE9YXBA\`]D:6lMXJ@?Gc?qC.9FPHNsQB^>INWVCYNVQPG\Kf\HZIG
    0    525@s[@32HAQ=>KvKSj5IHZVWGHBp8EP@Cbqac8w@#YkgG'@0H@dSQ-Ua=J+:RD36JI
    0    756OZcRLOBOXGRBPWh6C8gU<ObU;`Ih4bad_HYI0RO^lEWXb]AcZCV?wQUHWXNhUAER
    0    541G3wTqFML?1b\TaQEFIFa[GZWCV@LNqqdCQ7LD`hG:=AQIXS]J/Kv`HFAu9HWJjfQ
    0    835CTKTDLMKSKYNDMPZVCd7VK8UZU2OLLOEWBODPTJ_<_;54KXJTIK#HsCV]dSIKMT8
    0    788m=LhJ5FdRFRVJKE[wXcUO=HWThLbl`THKXKSg>\NMLEQdODfT^LKaOQ4]hHOh7LO
    0    984NE<JI^wCZ_5L8D;NtcCHW\P8O>S.Q=7ECcdJR`:e9UK;?HRCOR=ZKgIP=KZCIYC<
    0    657?3?HWDC<EHG?OTU@C8IKAN]I/(VLFib82STGABGRZfPFM;ILQ1#bVS;C`9mQ8KC;
    0    801R;CBRP=N<RCw:CTULa\=Q?BPY?/`fZWS@b?AqF`PIm]SKWO^]VsLRBAd[[SlLUG?
    0    685MEMJZMY_dB;SAEZM[@/RI4bF>WTW9IT7JqwCX-FLFHi?NJ\?HbLabl7ZQOC-AVBI
    0    883G:`W]<]NOSSLImvTQSCTRBNQJ[NWsbN^HZ<ObW[P_@^eI_ewGH]I]NLDSXcfSJMK
    0    601YGWHKfe4]KAC>@`3R;^UTYvkGLXEW];DhIHOETOQVbeoYQaBoOQ`w_cRQTfgWVRa
    0    712^K5O9AU9PDUaGBRCWV7>Fg;7UILXwMHI\EZA`NRVDqSCE?G<=^XTHiHiFc^qHm:P
    0    745ABQ\W<J^GFQZhSHw@ZWJMSJU[m>_CB=RDGULM86jMJ?WSA>aQmM>Q<AEOPJVCN]Q
    0    582;gCU56Un>CFZVp=E^ID_cK(9]hAQUIBKVRdcL`BC`]FM[FIw\hbRgPOM4TK>;0V5
    0    641w4\NaKW?]6AZ,9NTKAD\9VPXX@c66KB<MMoL[LIgMDWG9OZ[E?OSD>TSM[[:H]FI
    0    865c96=JBJLdAETDJHHD>[J<ISO@Z<[6WZAJGYT<w_uUSBa;9ZNhIBMWMPbZZZ9_O=L
    0    5322hNR:^YA7LbKC2je):#HAQF1FQ;BYLF_T<cSE0P8d4Z>rd>JLIX_KgVREfHh[N_i
    0    999+':raKjfR3h9]_njk]7Q^E85@gCwWkje>lwgX?A/DA]lFenb:`eVaQ=@JY5ej9`d
    0    455j(ONk_?,PB*tO@BeC^ROfU^uJGL1YB9KUU77e-fewHQ>;R9fSo>TR:MOD[MAS]>%
    0    8666O\^a;e\Km^JanARNe:W[KBT8[B\X[Qg;YOwPK\:M;LSc[f[<\LOHeF?NfGUZ3FQ
    0    990HEDjQP]w7`\?agJe[Z2I\BC?J\EJ_Lbo<UXQ_@JOG@MZ`YPU>r\MSTBD=R9[ZC\M
    0    51102C1>nwGNA7K?e7eWnVFOC6;TBMAVtGKZ'g=q6:P]e\R6<R_SeZUCsVP>:>[l83I
    0    817P'OUQ6N7^SF>N\]JDf?A\$;K0U3iT[XPLR]JS;ZI[TIrF<s^@HVC[e6P=a\Pw=JL
    0    803T9r8U];FoTHEGeN@$CXXZ^waXX]bDW[[cJ@WRaI[dQHU\Dfn9<?KZgVcMujSgVYV
    0    625(GViQ\T_G-lJvEFaE]4VoQ7CR\<jhlgoXYiGh\k@@<nNhX4qHSfw]:^A)Y%oDK\[
    0    619CkXNiXIZM8L-^EHW^J?gg;PuPd[UUQ5V:X\FPLT=M=<ZJU7iTTTCJBQH;wH?,^TP
    0    838PN4;X<iUcFNJQF[A[YB^QL9NhNFICaNGNW\PESFeUaNM%HUc\KK=aQ_cefMUwG@T
    0    469mBU964jCmF:Uk9?8=?iwBPsXR^YF;WUATQnDXh33i:p=f`KThWItT\T[2Mu?YE@_
    0    629_dWSK.VVA`?]?)QVaVW93WZUEZYZ6K8YB@H>hJWmMF37N@9NHOOA@3DQSOWVAwgD
    0    544PU,;3TZD5<K8GL1QNTEcWR>eEp5;#I4JJEXafFNOcSPN4R<[:psMT7DAF_A,Y4LL
    0    830wGKD\=`VGXPV@F\>PQ_T5CPNIEQP5bJMYTGYP^L@]GG[KEahHO_IV]X]:ObFP`BX
    0    752^RILMVR?KLEV?RUQDbVU>JYTHKkWPSTDP>D?KRcZUOIVJ^GWeI:OFJRQIJwTeUOJ
    0    799?G@\YKnw7KW;NdYja\JIVPM;8`HA]YbaH`8]WDe<CNWiZ^S[BZU=SY:;TTN^h3mX
    0    647;LUP*MM9I8L2:gF8VZF>LVEJAF@`F4EE3ZahUb\DN=]HWHqFKZGVJw9NKP]:GKPa
    0    5199QNDPJRcMHGcjHM`XGOmBLiH`:[_PN\_VvtCFYC\8jU>KgEqiJDOVYMeAmwELIZa
    0    5937cH;IlLNoY\9gWHaWj0cGOELHCHjPZLeI?cWRS9DwP>OWLiFY`bjFT>H'^5Sa*QA
    0    618PwuN=VDcJBHIhKM^]7eKe8;D^I@r@hKJ`SYKX>;IW`RHEaRub]gjc&UphbH=I)hG
    0    725IeJ[QISCAOK>[KwCKJF[ELBBE=OV?\gBWaqZUSHTDHYiOTJdTUAMeL\:=QM^SA?^
    0    8295AQ_IOnWXNN?^v?RpbOeTV>LC[<_?CK_3Rwa[^WIM>NnEKbS<DSI\f;OWXTi]5S_
    0    972E@;NS>DKBHW;[]YFaC8DFPCB?gToITYRHKPY]WH=XCJaMw[a;YbBb?PKUj=RSCGY
    0    898@>NRZNWOOVX;aXDaiTCBNKO>SPIDaXaXBiwNYN\_9CYVPDVDU:HWLMIJ2AL_XEPI
    0    656QrNKQEWPHKI-EGSAGcX<NKIbGK7AZNDZZK>EU@GRSU^gMW@]ZS7PKNTRK[wZB^lR
    0    74025Ks>-ggAqJ/NfPa`UYIXP>@Qb:^IMYl;H`WYZLLLTYfGaU`Pw^RkRGLUbEIl5GO
    0    804CVgUMPWL7ZRKioR[GGW:P[Q?HXM]Mw]oUTQXX=[McILTPe^H5W<^I/WJQYHdOKMT
    0    532wF5eeMk`FZELW6IOK`GcLs\CYODXHHF2RHHQhb6X&qPS;fI;TKA[?HO5[Zb.@8]w
    0    594ICZK@ULnBhC-1/#6049b5JXO@iRYA9#A^4BWIc2RuPMGoR>:GXSb8YU_YKBBF<G:
    0    609f?B^qE70kj@LMQ@D<?OmYn>Pl.KiQ78;DDCSiI>;mnGHNwC&TAEdH'BHXXrJN=Cs
    0    411bTSJt#:G`[UA<AU;$FMmN^KguI&ZJh';*N3QiZHYAo1]/YdLHN=Q?l_S`YV55W]I
    0    694V>J[IFXL8[d@OZ@SdXRU]<:VFl#SQFQLRMJk^DKFRLNgIhSLHV]nK4?>J^DZMBCE
    0    768XJDRq?O9bJHWR=c@E?PwRbI>`AU>KZMUKPQ:KG``CRGQSBEO8P5RL<TFXI_KO[OO
    0    574q,0_rL@YaVL>BfNDKLBY#@oODA9\UHQA+^MKOCJC=<I[umNM<AZYH?M9aX6Ai0UO
    0    574kAOi`XHCH?6IDXIVKUO`e_MX9.Kw<Q;<I2RGUCPGOaOTNf<HcTKTHIOC`TkAY@Th
    0    898K>R?I0CBZD`JNWVCBZRJc1HbMR8NSKdFQ.KIhQSK`CSeUVCC@A[W@9JF_59wGB3I
    0    646mCNHKML\LJ?GJOZ=LWcUwM9_P^\TL[fSn<7DOVT\iSke??LNVIT@V]MN?^FXSm=B
    0    695Q^JR`DPVeeL:LI>JFKFfCb@9wULeSOO:4YXRiNASECDM8aB-DdPOOJ5CSa]1UNv`
    0    689OCPJTcERa[IP?@FoN\MVNaZ#hMQMO?XH)FYAp]EH@^KJITB>O^IaFXJLFMYA:_IU
    0    671?jMLDOL69(D]N7isO?>ZWZg7S=s:B:Ekg[d_@L>jw?pN`3<DcC3^CJW/:,T_BFun
    0    599ENUfWMeeSL[=ftLfUjlRt\?QN[Hw]cKjSDLnWPBGIoTXalYTWmNAVRJEceEiTI^N
    0    613iKDHSED3SX6IQNS>?[cJ=:EL21IV3>ZCw7?:qD)8kk3.VoT4VK;oJ1>HP\T^5:N?
    0    553jGCGw6FRnIJ\9\Y3@;`knhTX^DUdT`K<J?>Hmaa]4f;P]MSaULE@pQHLt_K5`;Rd
    0    677oS[5==E6gX3U8tQKWcwY92F]XDG;:JY:X5:KbNKRNdU99=2%^UVU?XKQRCKc@J;N
    0    5372oMqMgFS3PC)XZ;@ZH[aJN\*ONRtNI;fPcOP:9\QW_wIh@RL?DOQ84G5kAfQ7(Rp
    0    726OT^L7J>;VKABUTQJJ-W+_:TUJVC:8bX_S;RSOA4QUST=]K?+RUSq#FD@5N>]FCPJ
    0    564TQHJb\?MWR?VV^9ECF^fSP^L]YTiaWrUBC_GGDVeGG><wPDG@V8]rU=DH`_B>\JP
    0    683RSRNQwRHcSP?QYJEjE?5_XNJaTFL\RFJATZDCSL:M^OWW]L+RSP<2bGMO]BEP@[?
    0    433cDt<h#mMEnQNkRLRIKU1YQGQIN.,QKMbXTMZPTd,[cdg:QR(f:hBNh+ki?SW.ODV
    0    789]PKZDBU^OiYQ5B@U_T:?Q^eGdOHZ[MY[3i\Or3HH=L`MZw<=G>XiIHIGUXKIa3Eb
    0    677wKO[kRJQ]IPM9[\DB8YniTJPkQcGILPBMHKI_H_iNi4TGc;T@k?Tk>ORDM[JPHO\
    0    539`GUK]FASqfR#BVRF=HbO@gSQP+;ENB=Dhd4EUaYIdU5Mc96eaF1hA5)DTKV[BDZY
    0    545X+BANLTO\F[X<Q<IFLZJ8TbZS,Mh<s*RZ9>Tb`#@jMMUAHlVTC7P]Kl8?wZikeG\
    0    683HHX?ZL>Z1AES@gOFBCS?E0@d]DUXZO56P<I8PEKNZ@2M5J^ZG;J.c[QYK^H#DYAB
    0    852R1=X<\RHN;]P9CVWR\>J=TwEVQ\<_>eKZ^CaM<X<GIkZXn=b[KJiOE^HZ1DUXcae
    0    757>)AbN/]DA'_=KQkIURAN5H^U@F^LVS_71P^S4QkHQBZY5eaMRKfICLHPVXSmw[Ma
    0    876UQIo?OMZVKYNe^G\c\G<]V6:@wR[mTGTMgXYmHU:8M``eX^VA`\\UKE^mJ4K]aeJ
    0    878=8NKLOcR]PDGMVMW_`FUGOLQA^KTQlUAL\_ZgD`PZWPZCFjc^\LHVEPU:VRw^_[U
    0    798T\DMZFA\=RXUPYJ?VJNKP<[O6__BMBVNMBV\wHOMgXWZOWFRQD`GPETCPM[KHcWQ
    0    875OYTG\MLHQB1Hw8>A<FA^?TJWPFHOHS8EbZE?FX=XXTE3JKB[KQaDM3G@ISE9I9MD
    0    590?Ow^TgAC7>VEG<\[R1?-T%QN9IkS\nlirG\A+$_7KLRU;f=3b,VQ5K@B^E6a<Ml`
    0    7044HBZIgwhDNg@EkYa]d3EigR'?K^VXJdR5mYjT<e093mW?nFH=NQ]TTG%a?8iqKLR
    0    924OATOKURw9MnZJNSLfHW@SVBZSTTVWKGdHRIMlCYF1COcQWVQAhNALX>>]F>?WYNZ
    0    8349dU\aYKY5cU=dVlIKCKMQ=<EHV>YhgZqS^GNFJOfU<RSdJWL=RUwG;P;=M<qZ=ka
    0    848d@4_FTVcFCRPHEMY[c40]9i>XjLPhPQMJYTUbEC=@NdfKVWF6[PJN^`[C<#LLHcZ
    0    570B>t;PY?:Eo4IQ8iIUnAH1aJZD^#7`VJXIYm6wLZ<VW`NCMRM@GJQbDS\/O=QAf@X
    0    789BIfNj>bw:rSJZYWRgWH,NKX;?a>OOYeQCI=jN:WMQAE\rUXOANAFTX9)KZRaP7]a
    0    643I/>Kw+^gNG^Het[cNBwE]<3K?X@ocr_^RSU]v'XMLJZ]AVdO=\W3ld/F9c3GTTQE
    0    583GiZY*UYTC(C9tP<rLNF[gEGYkkP'@QSPL<3K`/*?f]cI]S+KZ=\w)I>7R::G;7S?
    0    911BLXYH&q\KJcGQPXALCU_a?:V<^AD_XK^;VBimE=Gg=F]G[\QKZ^JTKECMJETM#_I
    0    743TNSX=Q<?SDGHMbu@2VPNc@KfF<G79@kP[EAZH=<[wVwO]o-KTB_lH?A[B8Ul/7A9
    0    6942FQCJaJEe9Ho=7\KCCJT:YPiY8eGI[DCZG=@?_WfSRALP$DVMMAeE_kwZcL9PdEW
    0    845=5[UwMT];OQE]iP@YW9FL5AJ2PKYFZQX+QSdg8TEOKNOKa[L1]MhZ@?FfTCSO=L]
    0    6129Q^BsHS\lD\BiRkXSCQQsS2WCe2V=_m?QnJBJ8>XhDsQ9Crj3LPbw>FGvJISaA^V
    0    764QZwOOOKZAUY>T]^IjXNK]AJ7AfDTIO[QLJ<hSg`8]TJS?Qa;V[N]aWHLCf\tJM;N
    0    749?XDZbRwgTFR>_VG5e^ReCZXIIE;\SJMWKRYLSFSWI[_U<NqLE[1GJk;NYW\AcCC_
    0    587OWcLaPcDb;>JilgI6B@EDBJMUMFNLYi=VI7IGBeKbEHLMF]a6OGN[OIWK[Keo[Hw
    0    973IKBXEF[NDFLIa@KE[MWCXNE5QwKnOSKRJX=LNGH<IIHFUOTOJ\SAMJ<>d`GMYUnQ
    0    800YDYw_BEWNDnG_^kDKS/HA-c7CTRNilleWn^OH@XHL=pLRl]c:RdVX6;KX<DVK>U]
    0    572CZ@O.HWL>BQUD7:GK1WTh2[wV0YRTc/Ij?9FAO8=W*GHhAA:PT]F@GjR\WMWk^EG
    0    507DYoe-IDI=RAYb,MTH<DKH@`NTF]Op-ROJ]HNb_I`b5PVb5F-BR,P9DLGM+TMCw]]
    0    702:hdKG/3MA;6LY5^]V;fFPNcoVMc\[rgPTX`G:_=MSU:@E=SSXU`ALIaRwLRSLaTo
    0    775BDDcHM]JI0sIl^OTXcJV_8S=[H<HPwNFDt`O]PZD4IfF<VNL@]RWYN5NIS.CRYKX
    0    674SBdNVU]VVIFQRLLJYaOQ=_IXaCALBOQK_C5=qV>C_ZQFkYQEeRVa<RcO71_O2_wG
    0    671HKS?B$EXXQGZ7[`>;kNae#OU5RSK\bZTm;5ZS?g=[^DX.:NPb@EJQ_Pch=R.T>P;
    0    953E5_c]RWoNed?UwgHTZN?XH;R;XGNTWeNONIa];E<XScsNbWKAJKQEDAHER;`QCP9
    0    521R=AXpKd_TDO83EKM_CAQLZ_ZZJ(DSkL9D;)MENE=GiEm/b5ULV7UHL1DvV4@c#SZ
    0    665C9Eb6BFZI6UU8VQbPX5'`J_MKgPMXVGc6XNBcDP@Q9`^#rmHBU;O,D\/W[DY`MYk
    0    979fQD:OQ<JLK=LEHJL@\W8IL=T_RJAENO=YL=@SXRYh`=;#>/GTFRH[6WHLETO=K=\
    0    827/5NYY;ghCPV1NZSh`f]8MW><2K@wXwQWDs[V\7D1=@MXvaUX;NRlOV@9K4KMpG\H
    0    761KG[Kf=IZwW@7;TTP`MIB\F`kbVXSbH^AaRI=LCh8O>ZVF]dYQTN79UGoO-I^eL8N
    0    730RB<S[TK`B7X]ZCBKdKF3HbP?KYEZe^0<EcLOE=ZTFGI]?CKd<R\T[E[I[]S:;aV#
    0   1245MQRXDTEUG[PIKW\gM`GK?D@;Q]Ya`[]>@JKPa?tI@9h\FHwX>NJUiTXQiLI]KDOE
    0    565I[Tfa6OeB47AS\:4`bESLMLCNC-8;Y]K9WAZ70Aj@U3Lm#AgGbLBIOQ/T3g^?,TZ
    0    774Sb9V>VHS9ZY+L?>?66@kPiQX7>FJ>9]GE>2M&MDCEND;fJ9;w;#R-^W9e;qOI:Hd
    0    676^A?#0WK-r`HR&<5T\Q;a1ks]j5X7T8*<MRc7PY8U:OMb%LQYNIUY/vkc8@\M?\2.
    0    462MFiRHlDJ^=FbDkM8T5GoOHTmC8mlZOOoY&;_WpODMNSEY1VPa4GD[U]6cj;d<5^#
    0    776-JNqhDMR(Qc=qhlX\g>;P,9<3sXhZ_O_QuLb[BNG^JcbNY;G5bK>wKA;=U2JM7pD
    0    520NHllATuOS_/NHW;HHP92Lw[,Mb=5>S6XIZ]Q;HQ>9GNDV]7D]nIFDYSBQ>X;0-]T
    0    781H_2<Vh[;D/GJ>8;w?5SlOWa[_;TZRDQ._[:LHAfW2G\Cbb=bZ?ARljaTT>\OaT:M
    0    593GK1>4OaQKdIf<4TD?1PwerbQJS]6>H08ZMATIN^@9F7NbgN;q>9]=nQ<kAXOs\3U
    0    550OL8O\IHTM@TJRq=O:XYc^SB\qdF\,mv5i?(AYa3_wHMNMTiFW3^RRP`FHbXmVOmX
    0    777[0^TgLNXQ\PE[Id^[cL6cFY;IMR5>AaD<^jA`TwC9BZQcJ_e>9>gIRHG_SNhMJSj
    0    627GN/J#aQYR`\ZPH=]l^GH_EGD@DUGgR3KAJSIE.J86Oi:KN9G<6^Z>=3dWDGN;iYI
    0    494B8iQNhIOVDY)9[DGaZ#G-gsDF7lLYYfd=qrWQ^hQ:,tBLWW=WRA]`O6;l5X=rjKM
    0    668O;e0<[aC:TAAKfLN^SbA\DCM:GVVE;G?P#\jPNMIZVW17=LNWLU<M?FHGTHWMD4D
    0    483pwUM26P1PQNZImQV=MO<:Q=RfZ<iO^U4]SV?F\Qht`D1ERc_KQHATNL3Um/LU.cI
    0    618LUT<QYffVOQF-n[CMHtd#3aj;ATJmG3@*EEPTsOA;KA`Z9`B&=8_[WGA]G=jTi9M
    0    676KKXKUTBKTaE_MA@Ka8\JH#LED>JHZrP7LMNDMST@AYL/R6YDX_<67TTcL\TT6FH:
    0    593/Qa\I6R]#-J2cY[IMNcPZ0A[,TVFH`BM^Q/\R<1@rbeRu?.BK8Zd<I<Q`9?q(,<\
    0    663O\N*)]LB:26a`A<6MQ^\`gH=cMNZ>C@;NUWOVR9UJ_P0V#@Ng?TKD^IGbQ[ZU9BK
    0    645W_nVEVI7DwETL9GPUTU@^IS[K]_[E=SBQ<?CE4BNMT^fD4FJfJWsHLBNeI1QH1H@
    0    541eS#X65cM.AubD9XO@M6P;BXalZIcl8-^>wH<_NIO<XNROp:TUh.@^tXYBX7G`Ega
    0   1005LNI<bRUN[FRNAPH?TSZWLOwQM@PPQKLSRWXM`F<KPX`C0EVIRKGfNP_UDXSGQ^DH
    0    640_f<]LN4DK@wMYVcTH@L-HAVN\SI_:l\GYEMU?NUnV15[[SNWQUPJgIhLaFj35FlY
    0    691aMj:4QIGA\>iB88NbFwhHT5fELE@[/<-ZL4(SMBNDTE>g]M9Y6?QHXOg`NOZPMNG
    0    5809ZNAE]uT>9NA:I#^TnM.VLXQLRVB^@(PQOfFMPK:PMMWA[[?2XH'K_^XPlJ8gQPS
    0    7058`JFibP`@OR>NfGR6WBw[[FXCb@hS2G^1YFT;MAI4:B[Q[FJh7<EOOQOZg_HX=?i
    0    761]@KB_5REOIYWVeCY?OV^C?AQK2E=@YMKRLO:KQ=>PEeH#<L>DRTTFXi`SK.]JDGK
    0    642P6T7FIA_=\G.H]XT9OQY9GBb?g?TeiU85EFTAYcUl0;wHJjh0WL;UX7Aiea[VGKN
    0    476fa,X1^QUevFfF\XDrCK;TlU?fLoB1b0RHDSGWiFgw[G7PdCI=jL^:^lM[cf_YiD3
    0    654S?6QL`>CS5Y\C;[eKb-PWGVkYKR8lYDHktO\n#EL@UZPDN>P`YUTISTY7?>4L@TL
    0    931KaJ5=N@:YKV`UEEP@KIYNXVgd8HC?BBF_<PHXO/Ulec;L>FBYX=w?=[>JbZG2@j8
    0    545BJE,@C#:c/U`dM.Q3?X=[>YTFGVX9T<)mLX;PFBf]OQI76JDgQkUbieX=T?U@VGQ
    0    833AHlTjP;TDbR>ZcwEPPWTI1IMBQ;MApmVYXYV1=DSOBNTMD_QD3EW`FBLVV=^`cRa
    0    628NIlp\<HIg'<NH]9`WDb^>OM`NaDTG7[LPChmVXHK[OEs#^nNE]=UTLe7gfWK]ABe
    0    562QNDO7:\U[Jd=;XBMSr,l[V;3<;L8\LIG6^cfB]:?%AYQPKbOH?0];v\Z`\X>wY4F
    0    606Yb\`#[KQ;6KFQP6RWhFFPH;8aPa\i,>Y?ek9;[?JTnc3LJ>?OBJS&7CQP>gHKSUL
    0    637Ig=rVChJ1OkFbJ;meaLYwW:FKIDTUXRMD]kjc5,^Fpg?MXJEuLNHF>CPCAQL;0TM
    0    721DfI6&aV:;QChfZ:O`DGC[WC\TR<?D<*CL5P;OoBwqYTF[,ERiWEO7eYX*qv=%RKC
    0    690Vc=NVBI`_^SLH#(ALE`P`KRNH=?FS5MP3F5ZLM6GLDJHZa=FfGMTDmGBUEAU\KEh
    0    739NHTGHBKW/R?%CZNSaBg<w2CRHd+IIFDeNQPE`9WEV^O[HF?I]Y[\S`A-Q\MZD2SK
    0    726sTYP#@SVTBV<RSBJcheX_GFYST<NAICQbHU_?YGMUkKVO=TNg5RNCOSCF`]G>;=1
    0    833R7Fd^?TgYDwQ\8RHkq'5LK2IQeI\[H]SEXUaL9R10@FVbwEN5id\6E6FPPQTJBXv
    0    830DCZ4QE>F[`K=FwcDMAfNHJ@5TRZYAUQ>FPB>KNQ]Dc>b5JQUNHCN`2:<ocVVfZ;\
    0    697\G;W[C>c<ctPPJA[aH7@HUMRhkTUcNKw<ScLM,Q*.EFd3\\SCRVFShSWR\PWjPX,
    0    528JN3FVQO@D8[.,tK?EhN`PZ]APIHrBN7Pm<:QV<?AUR4m;8vwC=^)mMfADoJ]]K:B
    0    818VFV8MMiT>bJPpVANwDYQXgHDREb^?LY=QKiVHbPbQaPH_PkFUS:N<hE]1c[@JEHH
    0    663N]SY1cb`4YUPXS>OAQiZVLK*Fl3SZ[HTZXMPV#8eTPQB^THSUQPNTI0;7CRP>\bN
    0    780XJMO`4LCgZQMA_hLH;E`FuX[GSSaU]TSMEG._VaMQ>8P2QGFIMZEHCwDFTXSUfAQ
    0    835YWN4RK[NR<RWQ@H\LGa[WLAQZU/wKN:@XDF>MUESjT:O?ILeZOXB`jcETuHD\FUM
    0    707QEa\\D[jIFK-ENVc[ELRc[JI?HHTtNIWNfNVcJbJ'Bw]^`]ABWAOWSERp5BTd7Zr
    0    5962Viq\>wq>WXB_Yj`rtE\gGQA.r9diduwNR&lg3[<>9Q]E[M[Hc^Nq98GOIF_m4j@
    0    7084FR>R>Sa2JaK`aGWwi?=vc&THiYuG9_YEJ;k]7^7?YOMSWQ@XZ[MWi9H=NHFU5S-
    0    865Ke>F3NOTNUTTJF@w]_5EiZC;boKO^LQNWaOLgH<L4WLEWIPQe\YNIXUZ-WJ<WKVD
    0    767Om0HHG]@AIBioOVjUPJ;hJGA`OMuZi8QOM[SU;AD6^JV#MV]Za[7I`HP;nJ_[Q^Z
    0    6020M+PInf/#.GZ`qV`cCR7qV:$kY9h]NP>&JiPaH1B[IiS,3\YUrnLT_Z$BsEIJ\\L
    0    930D#]SaKwlNGpAXZUMeXSMLG9B\]LkH_VNV[[XCWS[Q@\>XR]QECdN_7Y_aDJ_dF[M
    0    894AM6m.Fac>ZZJkfHhq\?OKYG.PVLQSBbm5wUag6HJ0<YQQeI3BpWf>e>G:W/h[2XF
    0    816#\6Fu5RX9E['=QOT]M0AfR>IcLFYiVGV=JNXWHZOL?MM8]_aG_JG^_)B5m%beNCF
    0   1004DiUUOCI?ET72XEGNPND>LP_@UJQCT]NQ89UAb=\GOLONGJMIVKB@QeOE<=M=HMCw
    0    6763PAH@EW4PN\1[fXPDP#DsJ[L5;5HSUVs-@`f4\M''PC^IAa_2\NXZj:^K_-jpRGc
    0    744M?W9U\G`ALaD;dM=]PN`OKLWRWFWQdaIV_ZZTNw:M7Vt7J_f;X[:Tc99MeAIdLAB
    0    667PT=Y`V\QLa[Ge`#`[\AQZJ[pSi8ohW]W7@SWjSVB_I=]WgXHKZWPZKSU=`1McZ\d
    0    993YGOIWIRFQK@7[c[_EKdK>Z3QIN>O>ONSKCE8ALXMFHTh=KwTMJDIeU;?aTJmqfMT
    0    766HBTPUP>LTDR2LI]ZXI@;CG%6PGUAU\S<?_GIjEI4`DkIBuQN:eRiu>@Z1L#gL8c\
    0    691J9OWkPIIAZBOT`K@P:bbKOCP7NJnGR]IFX`B<f=aSwILF6<HPKJbG<BCCRYF+GA`
    0    7929BcQCZdKGdELn]bPUo;?]Z97E:WQI\HmXw_NA;9S^f]JYE]5=VAaQX?C?IYc_TVQ
    0    786>>#d^F^WN4fE^WlmTY.Wc=.-Zg3sXfUIOjWWh6F:HMZY*`SmO^hZ\SH4@a+pf2U[
    0    861WMCPED\^N`VJQNFSWdOIQUD4KXZXQHCRNPYNPO[?DVZwEk^SR^RMOKBFJj@GX[^F
    0   1114C7BZXG]d?P`6L`ZW[wBGNI:7HeL_T_YPIS[SX:^5B?T[M\WZ@]_QUROJJ\G`p=_H
    0    705_L#D<GJUY\[OQSI]YBLVYZ<Cf^I`XD_NRJ>;CU<vNK=b;_T[N\]MbPC_:a8OX)I=
    0    727@=4S[Kfo6si?JbXjcUZ/HX4>D]]ifOGK.RP_k;Z=J5isJZoT;rw_`[=PtZHMa:W5
    0    981N9QOWDNQO`PACw`IH_PIQV9OGI2iLQJIYBJOW;d4P?Zp4[cg57<RgDKJafKWqHN=
    0    859P\8NY\GWIeOAWaD][_JJMX9@LVOwKZDSMdK_]P@E=HUXDjNJU\VG^HA@cEH>a?O?
    0    997L3T1SK<NNDQ?FY\PJZ<;PO6:fPJaUZ_BCIABJQPI8NKd:MwPAULEmHCOBk0k`=GL
    0   1045HP3E][Q[M*ANFfgXVU7FW]GIbFMWYbJF@TPFGG^8B>Kg@KwTOODIQQMS7[DShU?O
    0    520hkbC?LL0cN>Dwh>VfLmX]J*:RLV_LUkVi>bJ`U_m>i;UY2KYMHG4Yg`K:d<HNeNJ
    0    683GHCWV[rebO_5iM\]]`:FCEA(2`CawgYb=k`ODFhB?5vT@d\FQTKKNS`fRIJJYNgh
    0    672NLe5UHCAX5.ORZSK7KCwH9QLPCfpC^VP80GR9l5iB.5CRElVUM>ENwO(EYf6Z`I\
    0    8362V5iI;h`9Qk]gaMbiqE@]K=;Sd=SoHRdF`gbh?R?48w`Fi\bLrvJp]>ILfAZWIfH
    0   1102_SU;>RH=LM>bB@GKAUZHKGCkTEMP?IP;TOF=YIMSK\nBVPD?wS?WNUUIIPCG?HEP
    0    6492SNGD_[4QXD1D,^,SU@JGNLT8E>9U4LUP?\[;[9XYGR<L[GGZA%NKfPF^9_g[=Ow
    0    606Ke^EQTNKc`LQ/>_O=>YV?Mw\N@RSBE[4MGQXJceSYMTPCQ_XjK@^FbgdiDiH\TN9
    0    878YDV`k`*>^4OJ=MnTOFCM/=ocIWREWMoPXZ:?C@wNR5UY6NBP:MNOX@nTiJAeU`li
    0    644S4XMl.wZiRXCvXW4ug95NQ6I<qDP^:Ep]OZkH?RH7ECSOifZRMJAFG'_D`9CZ_9X
    0    594WUA_Go%L@BS:V:ZN@=XFC.ZkbG[CZweAj@AGi<]P\TUU.?dXRRbtNFIA,LbZV6FR
    0    7411KF>L?IMB<R\OA=PMKYW=D`:L@FELOI#ODA;B_9fT\JQcB:Cs.JbBjOX\V[DMRPb
    0    582?FfZ^XHM=]e>4owi]b*FQ+EHR`FNrnb[UhJsO@V8G0OcNuBG<^bnb.IHWAI\r;qN
    0    790S8lDB2;dLCNM2GR=ELo^EY7]>ONa?H2ZE1IRT\cD`b/6O?@FK*3LCUKJwAbB3H8K
    0    543XFB/Dd>;>HR_78PKcc:4Pc>F\>JAS%K7dlmIVHK^K_Y_:PJBQX3>JG^t#YVr@^k,
    0    678OY6HEL`@gMJNL=;JX9OWVc:,R:@OZR5W]A]SES>V`^[#H=UAWS9Z8VTDZXW<@TKX
    0    878B:vPg<aqQLP/lwSCPOZbXPKT9T0cOGWYAHJh;PKQPdPLeLu_TF_;Hg7?[pRXTGHP
    0    5748Hh#%3\v2t3NkYb3OK?[SRG3TK@C4-ShJBYJ^V2BQDLD`W1ETo\a7M/77ZSmAR6J
    0    7226=IY^COj6_^=Y]JLWd4?^?JGNlFG]PVw+VLQO6e<WDfP:T[]QWSCkDAbAG'[]NZi
    0    864;kZLX)QVMe87hJT:P1`sLTQ_=F>^=_ND\:VO#MDEVg@6V-KTH89B;SCUqQo;KGHl
    0   1006VVHA@Df[ZVJGVM=AZSIGwX]CORW]V.1HBGSZMVCPSfGIW?[=RRT86gWJOiTPD?G4
    0    838_JBwULRIO][ADM_Q]I@[<>M^INELQGIEbdBZSF=Al:VR]ZFY<ZoMOEGCGMMVV7`W
    0    846<f@=OOZMRO$NiV>-BP[qKpJB83Ik7B'WSF`[FbCwWm53F5\BnRIL$T>XUWvB.<<>
    0   12787RXPEMSRDFEAMVNGP8RXRBL\SRKRRLILO\ESALNNc?EGSMUEQLXC>GJIw[CVSRD^
    0    682]iIS3>lGAVA`KW'WKIH\QJiC_KdBb>?RQFbWWRS[<LC,p>BRQ8=#G:H<WB]&5cYY
    0    666AH=OaGYu56cYdr_DZXUJR2O\DI5cUR\VY5HgV;FEU8FpDWiPPWo];K?E`w8bMI<B
    0    809>[4_TIQNNJEEF>OTT5@kPTFG_[VTQH@RLQHWqWSTIAEGTOVA`M8NfN55XwUREFg^
    0    710UF<A'ND5d/@a=D3B\SFKTWdQcCRIQJ>4RL^EdPS[A?E3H@BUZVP>Ogw\oBS@Gt\W
    0    955BMMMN#S\\^L=eXJ.f`TP_P-58L7ZH=ZvMEea;eF`1]3QMWfLK?B6SLGK<nW>.1K=
    0    750FSwXQ.T_BO`@X`FFESPAM7RU8]8]D-ZoMM_F8>>TkG6KNLB97A30AP;0JP=O?EDc
    0    788OHYRV@[GBeRNcfV:QUPMB6T?I_<kGSWWM=?QL#\:OFRZQTWR@XD7bO<BoSGQMDAb
    0    740:C#0u:B<TGBAYg[CMRJWRZ6UO9FNFXE:RHOB<UFE<^?QZ=pDDM?%9a:^-bOU[^NF
    0    659DSMFW2fp^7BCmvFMYKPJV\JY1r;H/DVa?Kwt?MI[9JOQLVfYUGH2NV/.FF4NPEV?
    0    681INNAaUK]a\H'@G99`SJ^]WTI;6D\9+2NdAOK4f/T3w>MQ9ZVa=6D=r^lDhwUFUE=
    0    864AUgSLNrjPQLIcwJMfJJLe[IGSTEUAM4VCQXcOR;KRYRPX;_FTK\GHgR>`c^>QEQV
    0    857:DwERAQs]YL@HvV4QWba>R?@G];\3?KULUKW9^W=Le@];IlOIOG7GKA<pV]LFD6H
    0    497t[KL__cdOXNGOV9Jb6nakDQI7GSaFMGXPD]IKwTCbSkV75idY=QN<6K@aV^^RT8=
    0    675;Q7hFgKQD^O@f_V]IqL3]w99]F>VDRFK*bWbLM7@injBac@J]PGWj@MTKY?ITNab
    0    827-MYOREhaeOL8dhM&`pC<_N(A-g1TJ7Q\@F\R#P9T@I/HGRhHMR;2:bNPQ[WP5:EH
    0    893HW\@T@S_Wc56^^=PRJw^Ra6G8GJVIEH_G6eTYbf[D^5<J1T:TFO4>XGB]Zm94H]=
    0    564?YEUJ6bM+<]PN6MbJb28TTTUII^=sRWY#Vh[<N_65ODKi4<>jO7?A>NA]HAQ6:R`
    0    866Hea:@:pl4oBBwTUMUIlSfWGECM=w4@JoGBpg?QKoXYCCe6M4KB:>@RE@Z]QG;AKP
    0    5997QX*\Q?;eaI\KJF@HNIeEHFXGJU\K:)7^?[<Hb5hj`F91N^?\/6HTODcDVw*902`
    0    535KZH[+aVXKXH<`DQOM^=UDGNCSdOIEiPSd]l]^ZWfbKvnYj8kBSSmGT9I#?KSCMnD
    0    995OToK;HGcOF54JPB#[HfhIXQO-N9^(NBM7:VY2lOdJX8KP:[NE=85<W<RgXj4FF>M
    0    8168RWKR^dA,=I;lSkIH;BM>4WI+?MD#ceYLQ_R9P_L^-YEZMET;/0t9C.J9/QeD?]S
    0    773H;5>]TZ3P=W:C<POJF\_;IVw6R`\:ZT;Y@Q\e[YK<OVhNYBbQPFORUG9SUNTn<=T
    0    489+CaNI[n)5ET7C2GUO)MWNq:O8^.?3YwgHC<\7OFIJSI`>?Q^KH;B2d`96]^iS[C@
    0    8170OYq?XTMC7^>w9b:IE>K.K[??QqB?cclSPgb0OM^PHR@\6T27L$ZOC44B>XH=7^`
    0    755BYYP)YK@<)QZKH\=G7AKEItM9=H24PLNNXLQ`;_6K1P[TB*CT61WJILX@#KsODLd
    0    721?3@TM?wIEbvUdRUsXND4_i9Lc<M`XPZRJNUvMH?8NLLe<\MU[USJ_d1[ZfCQWEVA
    0    787XQLJh#L[dAXKQR]=QFqRKCFW@PBP,XUK7GLG[KZYOVLCMIDWNRLEZ>SMOU\SGTQB
    0    643GE_(Qa_=o7U<pd?;^LPDE<FQYT/IT^LVaEuHSV;P]W^9H#GZXQGNH5Kj+;^>1EJ@
    0    748DBAHVfP=IILPP2:b<68LKSUQ>LSI9SC4YJJ9JXH[RX_OVN=QUOJw8RKI`X`O=OKN
    0    626?X7@7hUJF<dKU;BZ7N8[FBTPQ+VG3_JEHlb>-dHL1#RBG]4Blh9@H_HS7DIhV(YS
    0    778._5TCnQh@C`4oQMHAM?KXnY#8TTMGGAZ0bk`=R\BEXI>]<\URJ8EhmGU[mi?LIeJ
    0    761?TRw[LQdfKW6XEVUXT;7DT>0GC'DKYatHYkdILLT8CcGmLZW@L7^WRFbK@LgY9OS
    0    8653nXJ?wQD:\W@X8PEAZ<aQITHE?WRPL`LUF@QQ6?aNLW3[O<PMSFc=DRB%>fiNLY`
    0    782JPN)@6N[JXQ#AXL>BWQRcBE03Q9dV<K9J6.O6H@RMP@EB^PJI=WKKDAENQGBM46a
    0    8319PJ]b_:ODDZCoGU?TF4PB?R>EPC3.ZQX4]KL':iSI9A>GNSPHN#RX8=(KALEABYa
    0    816AX8;9aa=0#I9V0[KD&F]IMkJ4#1&*OcOGPFK;NVHN=OFKYB@W9;`BCQ>A4T[U)[n
    0    651:(BoR8APd@gC6_PH?OCPN[I:hTd;@VST&TKJJJn91Q`jJ^wQQuAtNPUMNFTCTPIH
    0    555L[?VVvD\@63>:CZ+-V9ZQ`[1YOLM8GS?1SO,MYj#6IiL^*NIXTX`^7#DU;g\eonP
    0    665ZWY6=`R+:F;FE=Z8-'JVMSGBc:J@5W[E]@5]CQDRlLQ<Y#8YLH&dQQBCK8ET>:=r
    0    616W^DFR/hF^kA`YS5EHT$*HML7oDMGHV9UNV>;EZ,wQr`<8F2UVY?Ri1FH4RP4)/ZN
    0    555WA@ao&^TH6hQ_`heFSWX37IJ?:=N3^_]ZYPW1uYFH#W\?4ZtX?bg^WUJ4_ElaoYQ
    0    456<WC>5YK[K$,Re:GQ@DES9.XN:NA-)cRJ>NAV$6ZT\TF#lOQ:S?)FVOIS9BB`V+8^
    0    693.<MfM2HG(>d4WPlUNJ>R;<=>Y]P7=]wQQVpHJMR[=MZE=N1AE:,]S426D/RpX)eO
    0    823>OijOJMOPZKEb5`@ZL7DMF\4LMZ3A`Vn@\HE0CM^qAbDe;N>H8<V#BC8R,MaS[gY
    0    697bD$RB#FOWJNU?aTOST]Mc?Ha8X/tOVQES<6SZEGL?EF@KLVWZMb6fHHJeBHD;8OL
    0    7183EYFc]GRH_]=mRh9VcE]NCNI7_LDWh`c:Y[T=CY<F9LU5J5KTUHWD<B#<K?phV[C
    0    818WvCK1UsO,GVRVL5O[+#<MOHPNAGOI:N[FNDkQ8=8ODPDX?H>\@ET?bTECPVVQ<T=
    0   1050@N\NSALXK<a?R]X@CDZM@;TDHIRN;w[_HW]UFQXT\;JMFEaJ<CGHVGTT=F\JGMbP
    0    914PWNP^1QFBMJF=DOQF1Y`GQGQ2B9@;N_IZ9N=(LVPK<@JKDKTZ0;KNP#<S;D[K;SP
    0    777TLr5P@=PVHGJKAKPR^L^BJ?K9IF<DDLBTLB6STSwfSCZ6?RBLO]A5F:BFPRIRIY<
    0    939\M^IDEMQVSEINSLRLd[=AQ@XUHAIH]P9`JGQX>TFUQTM#Hb[ec_VMXDA@QEOUN9K
    0    784@PB,?PeNI^O@DEHUCNOakXQGNC4aB<;3>/0Z6AAS6XPEdXGEh?#GIdTGXLDNZ:.[
    0    751)q]_T\PC8L_BMGUL5CHIPEc>MB:FDMd_GO`DDaFVR8UNi?01IKMWL/3A,%\c<BUw
    0    604M:\MgRTR<>V1P_Ni`eSLjZR>[W:^GGGT)EOfk=GE<gln-RsMaPVUk_^w%?YMXc6>
    0    618'M8O'UW8'>F$:D8jQ?N0I1nHR76_wNRZ&qM;U2]RBBUcZfQN8SA`4XF4WGMMj4R8
    0    701^RwBWTBTBQBleHKb>P_?T,ZR[CUC`V5AOUI?K=^NK<FU8RKZIXDNOZ5IvLXKLJRV
    0    963QO?UXUSeG1_HRXe@GCbPXG_WNRMiRwTRX?SD0]_WRHLJDMY`PSNCbR?S=]GFW^Y[
    0    917#bNcRMHJ@=J8gGEMXEOX:QW8;J[T?MJQEYiR2PSfRCIAU?[A>Y@ESL@=VIAOI=Z]
    0    8427Q3lb?co_]bGMwOXjZR=Ub8M:V@EUD8`;]RbWFZ1FBw`4vcOPYEF_scLOQV=_JDA
    0    578j6BCrED]FBwVBZC\B9?OSGdYN_P\Y=(K=WXWd@MJ4RKIMVE[U^<XIaPrUccFT+@F
    0    487p@DfR5ZY3ZwZSG3dw@o8be9XB`9jRc@V7S@[F6-25B8PGLPAK=[<?G>6CJV:M;K2
    0    990<JJFYWQHU<N3IdrK:VL[PQG[B<EJHXwHWCEJERGgMIBUPQh\>?LdXPXHGNB[PX;`
    0    621@HGcFKIUEDNH[hdTY[ARGlB<`BJiZXY`RdXYaQYM?BBICOKLYX4IHKFdVU`wPXdC
    0    977RCZZL6Ec.TZO=LL=fQM4E]9L0kXEaLRwQXEErC]*>QRNFo@KMMLHNK50C:GIGObC
    0    899>.GNoLhf<fmeUjfVViREe;#=IL<f]maLOMZpfON:LBXZ=fc]De\Mm[YNHg;WeCGV
    0    710<f9TAKSh<@\SFC6rKGTJCSFF#V@^R]0F.ULVaBi]+9F\E]UREVE4EVGCRS8JLND?
    0    686@B^WFNBVT;QW5IPlWf0;n$B^bRH6bCWQOOX`n?PAQCYS>lRw\icD`PPY3]>J@8c9
    0    555o_Y8WPr.;3;-CI;@:TJ_PeYU@0R9bAV@OkZfh[e?HcZM0I\T`=Fl/a>4HRW]dr(#
    0    646w=UKQbPGaULD9M;'Y`pMT[AmLWHI^IBUX?GmZDN1fY_JIdQAfGOMUGaYkRPL=_3;
    0    697AIwjVEH_=Qh/VQoThLLON8N,;ZGP_O^^JX>eXTQEU%pi?iRVAKa^]<V;VQHo_M<H
    0    634W^1LaT=BW+?d?Q=7R;X^WwOQLG]^2D_>Q3;dZ;BfKK46_)O_cB61TP:Sh6]8*FAU
    0    850NVWo::jl7\^?GE=[^H[97KVMFlXBS-@s=Tqfe*je?GUZrkFKJKQA7ABDk@DF>[w0
    0    720MQwq817D;e]lX=H2Y&N;6`[]/mNFMG?gAGP&KCh9=M=Qd_Q=7:EO,61.i5kF8S\P
    0    8779B=NM/YOG?ZM[\FdRdCBd?#:Sf?i\OURS[^RVFWU7KYWBk^^CTYdSN;Q0Z9?>IlO
    0    781Xod];>F^G`OdMg8MpGe4>w^F?Ld8gC@ZHEbMaQ^3;KMUBmBH5JR8I?>HV^_I5TR7
    0    676RZL@?V19[VGkVSbS>lEhG;X4bD?C]WKSFG\4eY>f7rS6_#:9[NAZ9@SWMH]WP8>4
    0    674wS]IO_6QSLPRSSD9ZFRJNKNl^_\MaM2OPKA@P_ULGVUKBO:EUR5JRFCLa2Y?AcY9
    0    5664f6\E7WTC:lG0l\Kf6J&G:FDJT0`\[_DdIHEHPX+&%>qR^VIDk#I/HHV@FH`mN<h
    0    713aJXLK#NN/VEZ=HSOWdbJL_T`:_eI>DQ[P;TS?RES@FFRMU<=QRQIF]SBQLIHa]QO
    0   1099FBFwqPYVPNa<QY_\S_<:R:F/A^JINlP[HkdjT,XN=:nTJaS`JFP]CMLALNKeZ8kM
    0    661W9OWJM1:I^a9YK#_NY[3BDA_IT>jgAQMK7Xk]DdNCEK9nWXG<R[=fK[bH@T<\bUS
    0    726O]O^MZB]HUjf6[NEb\6S4uYCKUBLo;]J><JLcLaJ6FJ5MgF=FVV?::]H;VNMHCW#
    0    705GXQVm9br%W_SYhSsgVVFS>2CH\Eo\@IsYVPGP;I1NURbDoTZG[a8UBKDOY>dR?wL
    0    944ECWD`VLL[ZGF&TL>AJFP?M]_>GQUCVXUKP?T\N^8b7daO>FH=EZIHIDYwKUDPEJA
    0   1003LG?P;_WfUSYLTc?J^dSWBn5OS`PJ\CBNAJZMZFwM<QAMJhTEGNQ=ONKJMYFV\ib@
    0    745C<QQ4O>QoCZ@;KZGPFt@6E[QNNwK^e?H^>QH]O[J^5DQJDZHWIQBfSoMK:KLAjJW
    0   1324F@KSpLYSEMW>WwQWP\;DcG3GJOL__XZHDGUcX?^9SKNj0UedMNYL\`K]9b<[nJG;
    0   1032CSbHTHLQVYGQ3MJ:P=oIDQ^[PE^LSQHU=:NJO=ST#UDT[LIQLOH?LBMWV\YDMUI@
    0    4932^b]%_Ko@LdcR^bdO8YlDBEA0eFQLRKq><24_Lai8BMR\ftojEs9SFVPJ:1b#2l;
    0    743Nvai3^Tk.f9UEBKSS;`HUMS\4[C-KA9c<OM-k8[B5U\LuG#8<CCL3#56IKXI(IqB
    0    609rM[^X=HHY9NmAM_Ga9eMK<;W9;TMX^TU,MZN`FiMBJOfST2N5[?;QIDSSKQ3nw?I
    0    629gHcW>ZM?I`6\SHLGcDoCE]uf@Kg5hX1KHSS>U@W`APW4VCJ0`@9^G#>YfNYh8_X]
    0    685W#[GGMJTNb;nA?PCR<wH0VMq=?6PQ6BKB:ILdsi,^^@WIh=3^A3JC;IJu-]E7;C8
    0    673HgDaUs\KJNQSaYC`qSAaSNM,Ba`iV`Twlh]AQEQLN1\]U?GN?sQ]NK>CRO>VUJrr
    0    588OCK;8>WdaEBJ[0bDEZJD3wQ4S]PLEJJ_UK^2F/L\-XY=IgTVV:LQIBR@OFehDK]S
    0    672ALIBCk>LNUC>XWf:H7BN8ip654aVwXQdRMWFeL[_>ONS\Jl?_EFabPJIrXCL\WW\
    0    695B@JYRP\BMId7aZ4UKw48WIF3eP0Rh_FULLY]n@Lb'KhF_dFQKVXZUO]HO\:K86XT
    0    696FBE>4VL#OD_O[^bAFHF><_aHC>ObBfbFKLET:RGZFALR'8FCIB4SME\`NY7QlPLT
    0    828MX@j:=VLJUFDMH?MQFDK^L:ONANTZKHG<OGnD4:9MNfI\bPSPMSTKwSN[YUMfIRK
    0    833R&XBpK@JS>Y<Y_B2PUU_CIKS4Z5bW@G>M<BRQ]wTSCDc4Ol]7BOG<jWLhLWN`c@B
    0    739;HV_lG]Y;cwIPeY_J]JSU:CD?iGDjS^MHXDacKU:>LHWYdX9Ic^QL<@BMCILX2`L
    0    674cXKDXMQYO1AEOgV<:MHsUMI6Q:g_OKF=h4TLRAdGN@KZZGwE\3G[?H06JSWS=X,Y
    0    878Vl[Z9KBS`HE4BQK;F5RaHJWp?FLRNDHSR9^]4FwBT=)N]@NCY62H8Y3/lHPO<<Bg
    0    809GC==P9RSJ(XH=VmHYGcbL]LYSFQwA_ECTG3_AY\e-S&Y7GdhGM2+fa^fXjO=aF6O
    0    647SYIPPJYVRXJI9?LX[_V;?KEZ[tqo]a]g<XAHLIL:MXS_BVGi[`A_cwiT_gMO_Sb/
    0    588XjQO4hJE]X\;WI<TQeZs]chC>1JF^ODZeCO5GT1wF]\0tRB<`@=`JP1QRN`]THDi
    0    782=BVRO5bfM=f?E\Kf`bO@RLB4ZQ<Rsfd^M^J^RLwRIQSj1mQQTS`LVNB2=H4TvE_S
    0    6948WLYQW`F41FBG`[8>E@L@HT8><8hBCTJNCTPBRB/7YHhCIYaXCF;MaZWcw9PnK3\
    0    6202VF7,K[BBCRL6BNR>D5]MIZ?fQYZPMXD;N?a#JR_F]PCKB=DsLSZhUkHSuAfiMEZ
    0    591CXDRF,HIPC:;RYE_O\4BBAOQ?dIGUAG?GX:WSI_9]*)K<2J5DdXU:MG8_]#@E)VE
    0    742NEidw5WUYgJ?GQ@XihNDKJCM?fMHWaVQNOWINCXCJF`r[BVX>hgnFAFXLORfNSeE
    0   1017GClFaE@JAX^;TldM@SQDO<EOGT?NKVwSGWNINBFHa?Sa?WgJEI__]R>JJLHiX8PN
    0    983OFLYe@NWSMUKF]SW;LCJE?:K<E.]BsbMVP8\KKQAL9;^IN\\BRNQdPJ9Wo6SwOQX
    0    728LY[FNCHI\wE*nM?DPYDXBXA?[CIGLBNWDNUS71oiTTY<?PEDSFCU;UBNPRKMON3g
    0    577=[oKcb>;L#Q*X-WE]\CcNM\?6TWXDRYUsQs6RZ>nt3GESN7JVRJ_LL46[5_i3YaE
    0    998L`XKWNET\AKMOJU;K<SUU7SWL@IK;_ObZGPFFTOw[NVKKCC_UPSFRNXJ8XeILT^\
    0    619dD>SQQMCV44>P7Z^N[>Aefb0l7NIhGdN`kQN_WZjcIPF<5L8JL]J3wd\+NY`bR<X
    0    668NiQFZNBLPPfH7MUn>:Ar>_bU'5\?VPXTX;ZZFP<gT:9VdPSVAJ7M?aXIbNnJk?Lw
    0    734p;TAI\TJTEFW5GT_IVRD``4YoDMHP5LEYOMKwI=Zcl_@A^G4j\YSJMY^ESVc<II1
    0    817Jc`?LYCDGXNO@?wDETZX9?WPBAX;PVrRZRJB@M^kcBSANNCMDJ=K[MsBdNNU?BLh
    0    624HHTIOV8QR#JFQYN=EF>^@@45R?Z;YbWIRQ4MfXXOBaNa<=G_Q^XKIU_MfjMc?J'J
    0    799E:?PV[bQJ/g:ffZNHNB.IC821T9SKAn_1wQYE1Q0?,_VRQdX8OV`im10eSN\XM`M
    0    732VS-I_XQB_MwLjoW`TJ=KQBKL<DF`YVXA4_a\aOen>FFEAMhRL\B;PbhNMeGa`D^A
    0    535MGSTW#gBkLU(/ZiCMKPnXJRAT[VWb*VOVQYQ3<WJBh5nUdINZS9[<aLG2rB@WK8P
    0    727H?VTN>LO8G#J[@T[b:R9I+49^`HeL9JGOfCGU,UPIF]>?bq^HX_H\8?U\l@3E2gJ
    0    863:?;YQ;MwFChEVM<r]k\Je@G=NPD[iPZVKrniX>NCN?aBlT]ILhIGIWHR=VLNQAaH
    0    660`$OBS&@;MOV=OnCSQO5cML`];F9_#?N@7;=V@]cMK=Ea<DYDH1Z;OpLCbta?OE;e
    0    663DS8PN5Fn_FF[q2SbYAZ;ZD)7etNLFhOYhJUKf#H`Y^`TSJ=3>fgQi3:N@\QP;DRU
    0    819E[b<S,CXNJB6RoS,^TEmTV`V7b=hHQdOQaBw:TMI8+,[3E[MCRM35dS=ZX;WfhGd
    0    559`ID[8M7]Rgp*CGlETTEiM&La<a8Y?<k\Z@7mE,K9V6cpHwOKA,Vn[KB,W8QcPAga
    0    545_KEP2;PQ3QUMb<6lMtlIgTLR*PsRcOO]JZG_vXUHD=wCQd941\IHOTN;g5@RMW@C
    0   1063<:9c\?e]6[gKXIMmMn25bED8P\TP`KVl8\Vdw>QB@KZ^MbTMIUaZMRBQFpB]YDVG
    0   1141VOcISDNeM^=QHVS:VKbPKP\d>X[_TUJWB8?MIVwMN@N_KVCV8FG@D5DIYAMRFPQH
    0    709RCBFaBaGCMT>EEVb]Ke[3U.ISBKcK9BBD\DBhII\K?M\XIjW?OLVJ#PDZTe_e^6a
    0    554Y>/L_V</f=<S[@FV*/>Sb7E=gQ?^sHKA]/<<M*IYVE7HFIYnHoI:[;RC?Pi#Qhj9
    0    724WBFiVSk__O\O9ZIiSf#)5Y4,6WLJt@WJAqh\K@G589j]<L[Q>N>sJ\cE@4C\w]E>
    0    832HOW\LF>jUXa9Ge]BVZCNWBOG'?CD=>XXPGEOL8RQP=fw9aDN;9P`PNE<JbOiURNI
    0    626K'KVW`KfeqWAIO@H2[Y5Xg`]O5[ADYPJ>??6L]WBRKuNCP]J^AXkGLlN#R\ODIWe
    0    578Mkp];k2;O>DbSWH:]i.bMPMYJ>T89DPPRBB;Z8oPLXEJo_C+I:OhE7]HQ:wP`[>f
    0    613K9P'cXaH2\M/rG]IP1a2aZ<XYSIwPCB[SEa`_M;GV4'<K:GeUKWTLU6KPR<D-5em
    0    771:kDYjPoe>BP1]OoMGO;YJ2F@9MECccwbOfaYF)ETL0QYSSH`DWU>C<1A1c\rS3Z[
    0    647JNKEKV07HK;]`:Ne:A[N-o[V@WCLNJU`w2P>_K9_ibZK5@=8\GJFCBCT;9cS+K[M
    0    771WNoNw;LM>-\=m`V^VIBV\*TQ=NBgVvO[\>GS=NMKqBNNiYF_1_`BvCN.4o=Wk__i
    0    626PSQSQ`E<b?=[WbfL8YOSkRKKLd=]]DYL-HC4@TCVOLbbIPbhQKP(d8OO#r0cYWZ7
    0    608dD$:Cai)cXLp;KKLp;c4Dm^\CGpFX7FK[^WCcwEfsd^:,-kSYTYJ[tSbUef8NrI=
    0    956bPVJKINUDbROWMJNDPY=P@8hE\AG?HL@bHNORVIZPS@HODIQWTU=wYIMOR<KKBC2
    0    637TG?G^<5QSLFHLEGN@SaZi#[HgD@g\PW9DM9JJT^?B/B]6KisHkaGuecAhTSYFfCD
    0    848W9OKNXGJF:Q\V?6VX`PLmAIPJ^ETQLBRwIF9[80AVWSMDHDaGeXVWBKHL]Q3L>Q.
    0    863QNM\cG7KLEN8SS_JUOF`9YUOA:P4>HZJVY9ELM4WR]XYKWJT@RNVFJ+ENF_wAB5d
    0    709UGIH#DOE;4F>53DSI`QIT;;CYJIIWbX[PTH1D+UEUJAU].:/N@9LMUJMRRKF:H[M
    0    715;@?U/AEL@SPVMIJjQI9<O]6:@nEVZOBQ0O\;iDaD7[I`baG[Jwh`@QSNXDGPWP^O
    0    709PIQ;S.PWwiaJNdY<M`lNqMTM,OWGARUVN<CVhM_ZUZBeSYwFe5^LV6)>lHSc@IH=
    0    659S;^Gw2FNPHoKPhFeOCkLR5H_;]8ScfLSV=IZeog1\4UIOQHgAMNBZ:K6C\D@aSo9
    0    666OGS\`?Qi_TtT^_J<fVSNE95<U\KTUYH]3XVpf(`B7S@uKR`NkJbpXVWA#GF:AEbB
    0    701UHI-EFw8hFNkADFMAbZhbtK<Y*CE@FJH<cO3Lq4[TN[3J0TANZ/M9ubjYB^X=S>R
    0    788>6>YRH^VZFW[WZQNeJ61JYACKd]LSIEXCfSvU;\F?<NT<eDO@Qc@bADSewIRJ:aK
    0    509Oa;s\CAZE>mIwikJ2@GC.8q&.QDA.RmnUvUq(.?Ub-RUb?Nj:bAp9GHBDH_pLBbi
    0    636:XPOX?oHAN`(lSDZNX`9lQ*\,Z<YNW[W6Pe_A1'C@>QY[^LR2L<3Tg0#(K;AH):8
    0    600N5E-JWK;uSXNTLH9%ORQTENJ#DQCWA\@OFBKw;QVoUh^C.>1EDKO*I]J8@HX,Dd>
    0    764]>6BR7=#VSIKBGK<+>a[6V`SZ8OF9UO8cT,;PA=Zmk5>3H9=l;7aG:hOCOLJ??Zd
    0    605bEeF@RXML?PMwHVX9d=PUITS^S^&UatOARaFK,LbiP?UVNTaMM<GP<A@b9:fTMLl
    0    773OF@HwJRJ0EUGQYVbZLNWSPSGSgMQ[Sc]E@XL=G[N<HIOFAsd(cJYpE3IoY>J\ND[
    0    644.`itSAf`NNe0ol^O^m7O]5r<;SWFc[[QC^WX\<U.Q>pn\twM>]nUO9GD4U?Ihpm[
    0    701DH*[_QJiN:_OHQiKOQB6[JS@dMJb\bnQ@j\cPWcCZ?MZ#WdC?e<;PJES1e:/`XQ[
    0    7973BJcg?DNGHbCPCwPkU.;GDLN0OX;Lg\mLN\l>?EES9U@`D\`FB=B9E@$P=FbT<_\
    0    508^HcM5(^ENTVVMaM=GVjY[6EnJgC:;-`Oi<=PtABccwo4NRE9qcUK.==Vk]Qu>:PH
    0    655L.0MMJM;][M,0W\@EH]HEMKPCRSJtEUD:<R[_Kf*@QC]DSHC@J6JMW^LlG>afE#a
    0    857SBF\eYbcAbs7GdXhNR*QRL;=/\<^STKo9UVwR5l;.AVe`eSV5CMIOTGAuJFihE^D
    0    594<WBGBZR_eQ?M8]UXc>?K_wINI`ZMOL2CaQ4XcpWXNpLbF^]ZjJe,DQ\QXYU/LBNI
    0    785G=7\8>cYKCLS@VIoXNKLR?1U]Q#ekaFX<OR\t;II9NNI:RdP_fa?GNA-WM7>HGT=
    0    678X\RB1Q86oCFSX?QIE`Y`JN?[HB>E=DEMn<,9`FEMwXs9\=@;TEST0cWaSI[\LX0N
    0    666hkG<NBPK7H^kWP7cLJO=X^?cQr'TO>8AY1F5_C@SE\CFZF/wLOc>q5@MMb\9?Dg/
    0    734VN[7S(3FN#R>@KfKD;Ii>(Oi4?JkCa]DnO;E0KccYU6KI+NTNZQBclZ>K`W`FJ;X
    0    768wBD=P3;=RJEXTbO[ICi[F3WUZELW>SLWG=@.:hVl^XGRX>>bRKa\XKSZAOORGJXG
    0    882O^KUJM2PL;BTUA\MM9:ZPD\IW;V3D`O`hVKN9[P_U;H@w5SGPK1_5I9BFMP\BOHm
    0    964<SkX?U#FNS'GYBXNOJNZ/@VBRM\[GS``XQa>AY<_fSM.h9L?J3/M=?@J;;\Y<ORO
    0    918a@F:?JQHY3CTZGQH];NTTJULR]\M_^LN[EH.IkYTdAC9W8ODM_ERNEF^#WEE9EjN
    0    651AIV#GCOOdANLXJCBH`dDTOcp;Y5QZVXESKTRTMDalf$VU<<9RMHbqVlEFOYc^WG\
    0    8638Y`X5KBB9BQFG=TJQ`L>BBQQABGJ;W`cTRU;h>=DFQf=g]DDONJr5\MQFINRE:wS
    0    777SNJB$EF;PKU>JE?[^[WA=WYRO]NLd=ECSFTRVJBHSVON]KP@SLiwXT5V-XRLPQ>D
    0    527CHLh#fie37TMKK6riiQeef>hU\SBd3O]24kKT38H,UQJhP2hR5/SRrZ]mYNFOYk2
    0    662_w:SIcLOJ9AUW-Go\QVMKQY:SB[<`SA8@QM0BC:lG\NR`<OG_kDPgYX^JE^+8LaP
    0    841JRbpI\SZA3]1W=TH^PNRAXZQGKYD?YrfLhb\7N?BF9wZh7UI>pQ^^a3NJMLcfCq[
    0    6617AXHd5NGQ59>XBKJL:MAQ/?UIFDT?w]M_E6H?P[LtNA[JN=qJpQ<l@S8G`M_H=G^
    0    607FOsWPHCYFO@TOLS@GI@vE3fb7MD]>bOQe(.CgBfIG>XFN5FQ#YMEQWABP5VF>EoK
    0    814[\\V^PUGM]PCRmZ5EQf2K;SN1K<[@_RDKJP>CAEHY>vSLw`DjNQsPFKNK@0i9QMM
    0    607Rv<^&.AI3NKad+<CNJA2eDHR_e%iw24^X,9<f:HRhQWANR8WeauXD4?CE8E;<1q*
    0    826OONfRV?AUPD\7UXDPJ]w3DTo;CUYHPPSR=G<GcOK[Ua=EIVSR>GYISTJSFG\S^TT
    0    486;@bOMj/w-900VSPQQU6?NM/P^F_`5SLUZ7IPj14KYeD:Dl<KbG^CFX?=BK5I6JDH
    0    538RINfJhNFR%BXO1W=V9=EHhj'6\_HMEkVakYLJRkiIKf[mawKZ:VjARHRHDjLPS]^
    0    724SGIS80]\\Z_OJd[ZLji9X\GSThKbRGMXA8#Z^NX;W`J^NZcVUI_dUUJ>]KJ]dY1K
    0    593^UB62E?DMY<A*FLISId_=GAe1TZR46L2\:FcaU]SZc/>H?Q\wDA7NfcDgN_36C8H
    0    856UcVR6?91GW)TQ#GG6;K`NB^Z]OOG7NI>^K7BKLJjSM;2S<3LHBF:ID8B'F]M9GJN
    0    956lLdRFN@WP;eM\WWUKHSABQMaBX@^cMD=LQ=QLHSXPCB^AXYwHD9FV3PS@PH^MEXT
    0    668]CNJ?PPLS8LdIAJJK@BQAJ0\WHUSOCG:V6Y$D\F[K\JPS3W8SRPwRibCHWL2QSHG
    0    473[O#@/8r<MEa:QOFQP)[feTW2:@Ps9O/Z;:oB#?OOEYNK3KYiP6[VbZZ[[t+Dh/EX
    0    702g_H`YjOVEDTKYDMNa]TWFMTK?OM[^\JkKaoDZ=aG9;a=]aK\HGQwI:F@U8]VG8L]
    0    911NNMAGKAYR4Q`O#GKSBGMCTSTICbX?`T[SQLK=^Vfb<N@W@HA>O:NMYNWKARV6IWM
    0    592>BOwR;Q2DNdAo?=JQP7GSv7-VKd`?dVeYiqpMNe\MNbG@CFM:*JCRJCb9LK[JFcJ
    0    807UIUHJDVVG_8h@S?LT^U7GiJ@_O^;W?JOKTwOaRZV0OTZ\PECKI>H$KOYT:RPnJDC
    0    782=IXLGiW]9bZQLMWDd]<?]FSQFP\HFR[^G]TeVKCMaJpTaO*M7<?iMB7:>TGlU#aB
    0    727?]qZpb@DP[\3Ye]FRD7eHSc=&2dRIhpXeMBJIOI]`;aOsYEPE86^QKMQn<\UGEOw
    0    89509;LZAwR=?b>YtdV^WFBSF4Q3e'R\NSQ<VUOI7\6C2YeUXKQR\QEaJJ@BK5O`BN^
    0    680KFKXpP6]\VZ.KYNXALTe>+3H>C>UQGc`3]@bDCw6KDOa\OmVMX[9fIJ]VWWF[GUH
    0    751F]S]=w^7P&S6ZB?FYoD7?Le6=HiAJ`JWUemCEN2V@Xj@NOYB[DPw=JBf;Or=PCH3
    0    634RZR[@aY7H)a19:lc5LLBQ6wXA0LMJV_'95K[01aBF35kXEWf=Ahm_XXVG\,uM9eq
    0    754AJUSS/aTF[LNG@uTXIKRC:Z`8k:T^S;];Q@d7ZpAHTH\AYwSEGK8M7RO[]XD[`FY
    0    686$:jVFg[=48C,]Pw=4..RH<c*P:d9Cam`mvSG63;iSAk4UB>6=J.L@AAUKP[l?3HR
    0    776FKPL>_RAKEV+F<@d0CSWAPg8V#^>FUcD1PWQ<+ECOItD]BQ=Y\0q>JY:]@UETE9c
    0    7147`keQV[mS4[9V^p?]-2d@0HI=E`?Lbb\WZcQMeTK>-ZRrF/JIJSOI>:HZ,TwcPZi
    0    811:KGKuPB:?DGZTNY<bLWCFLcUOCJLHgPT>VKAI:TM]0M^[LUU4WWUB;?HELPoCEwi
    0   1011ORLTD\-<N4RS[E[_G7g/B3aMWDe?EYOC]OD8H:<aU@dBT>&Y]SEwS8ZWAIKVJOhK
    0    739b7^VG1TGAkFWAbfKKMPMQ1#h]Y$GSORJDLEJE9gF:K?gMK[=AK<?\HC3iR>`PKX5
    0    902?K20)@B?MX#KP>3I;@b@gHD`nXbWTG&BVJQ=GB4KYQTC</O?SXI/3I7?(OC1B7BC
    0    715:JWb\<S@@ESJmfaUT2<0OPS@KBIQ7u\e_Pi\5Ml@D<wG4=YUFL*\^V?D,O>LZ1gN
    0    7410ZHKSYf]BPPQUEr>NO[Z\jTE[ePRJM^OHj]W<@PL\3ZDbMC=WLEiCa<Gwf^N<FOV
    0    787G^Md0VE[EQK)haa29N0hJDX45BmHUoT]MdrVE>I]K4cHnX^=AAFeG6>4GIZe7Pwk
    0    829@/JARFew]V`KIP[KlcFAk^@F8nUJL@KK1QccSZPS6QNM:VWARPFOLHM<FQIMRU]J
    0    719K>rSMG:PFDN:D\s<8Q$RH;jP@SDMAG^U_QSLYWZ1Y>LgjS2QL5UcL=YOlFH`GOSw
    0    572N;PT5WcWc@QGTHu]V_Nn_KlYROVIjhjqDNQhdw9XO>Pc[[^R>TbXhaAbJNEbW]cf
    0    712+^<WXSQG;Ab(FJw#8*Pf1Z\CBD_J1Kc_MIN],d^@BZLAL<@=B6RQ>E<7<D;]YVFT
    0    705#T]:R&EFiDWAK_dbQFZaM>DcE;OCM^h9HP$;6MKBSEOE>IS@B@UC^@LF]X\SJIJY
    0    741JB]k\B.\pRI?UGTVHRb_1JcP9C3>BP<VCU`_)^ZYY#YMhCaJ8+O`1<[>hKA?GM`c
    0    456?DHV`IT]K>Nmd[>dZ)nTq3KApYc\PRA^WP^Y^AwHZBV=.=P=AMR)LkTMWe@GU=fj
    0    839=QgGLwO@ACE0OXV5TTDaiNU7CBe:HKJ]Ud[>KHMXSOn:TNHEXD.S*QOKRTTHHHJX
    0    702Dgcr8tX3?KJRCBdRI]UUoej\U5wBMLSHaPK]:WEJXJdJ[TQL]USd7VbAdDUcBOhc
    0    664KX_FRaO<FlD<IPcA@MC`defVE[JO4iMOc:W?MuSdrYFSwLXPNFUVAK^E?AaeH\TE
    0    539N,IA^5<n`QFOBNAL.pLnEL]SZqS`T=J?G?FKKN_YL[.S2FEw@QZLQIYB=aG3OVFD
    0    705cWJef#FPL7jLX[NDZA^KIO.DSHF_GvhPQcJM>Q`@SM[kROdr*9GBf^T\HJ?>a4aI
    0    747Acg>@iPKI@PAR1DNUQ<RK^g8]GwE<cQsKuNEMHB^V2\7a=O>AG5a8H0C@FX`I4[I
    0    573?S7aqsNHKYJPbEVRe</8FPe)RZDGh?kwGp^2BVAt>9YHZFG:4QLRTbOSRHc][G]f
    0    592Fo1`JeRB<LllQK:wagD8mbJQg[_WX4KYULOEe@JR\C8HPJP7pdRg:IZPYWRR[B_E
    0    850HSCRTFLITONSRJUPw@`LFL:=DGAcJLO=CP?YT9CKIKthdFJYFGUBMXEMOg@_QFCI
    0    491IFcbCoc=UYW7^1A;OO]RM_G?@MkROUNIeLmXeJ_CWngFh?L;@8Gg/,+HWN;n<;w?
    0    719RG3qJLUw8KJC_[UOO@XMCHZTEGZb?JWjGYFS:::BiC:^1UVIKKA=YF@QXPOX[FWZ
    0    600`pPM=\;:MI]]b>^JR>=ow8XWS<CLaOOUU]=0R_>neSAIqD70^c;hNNMNJQZkLIY[
    0    624VjAB5QL1AYFMf;<=5#EiA_c`S3i;GS?EG1<A=FDDmQBXkLBXeA?_AE[8oTOBXEVm
    0    736NEYFuLacZJ[8GmRCYKT;?HOOEHRGQX_]P>QilWkORUS`MPMILQTwJSDUmUb[UUPS
    0    812K\]ge@XSFCSLM^PGXU`FeTRf;T@lH>H^GT<YZK^AQKhwTXZh9`E)AE7SVI[QASLG
    0    796AOJQ3&KK;TJB[aHtYLUQa/7>7R7w^@G;cL?\FIB<5b@TLXEQYSa5gD<TXaO6LFQO
    0    715V@Iim+MeZ1dSViIg]JT8GE3LLRDR`KMCGcC[TE_C@X]w@Zga?PR5e2PBSM@1da<.
    0    954[3@M@KLFdNIXRX<RUR?PUCLXD_KVLH>=UBHDn>PFRZaAAK9XOLwKWT^EOcG8CLQ<
    0    873B+GwD[m_=LCNYWMkq`)9Mm\:EU]Ss7=Q)peG^ESA*6eO=dW3WVdO:uRjcJVOfBW5
    0    497hsJFLFCRMnDQHEtZGONZL/UnE;P[=XO<p<3?hVMHiX\>6FCZnII=8Aoahjs^oH#,
    0    607C*JsZTvv_KN6bvmZ]t9bY^K07BWbGZlfAUwt6caZT9nnDbgILHJcc`YRF_MYdLAO
    0    96415GjG*][LPE4?U^LdU3K[R346Y<JXIMDB^TYdAS#8CcP=X^8QDTZJkS^\:KNcH?G
    0    547ALUZOVMZ_#daIl[aO8[vHCes:;hv=^Z_^?KWJTBPYKQ]_Vq>MQ:UeRO`\M`L^Q@f
    0    694WE`91EU9HHLF?RU;aWh\lEKUCQ#@mJJ0QAIMk/c:iMHN`Z4+MT=P\?FO]_3I4DR>
    0    583JM^SYR*I6NQ>eJg.A8GP4GaZG-KF=TXihwT$OYFHuMXKed\BA>A\G>A[@SQG5apd
    0    522U`ZkYlg[Ow^QIJvbVV66V^URZ;b@RQT@<RD0KP6;O5^ALZFCVNN<L[ZTVYAeAUEH
    0    858^^A\KU7O8MYdEEBIOI>?wakZDWSMOV=HFK<X[?=XCPGSKj@M\[S`^kB0CTLUM6MQ
    0    667@4;mk(mo[ej=IlE[ewN-eg2GVZaZJDBe4gbeH@j91KG^-PNZ?RaJjP4`HKC1u]5:
    0    702V+CJCDTEWNFPBh=GK<NO\=:MQCQ78#H<-OA=\9@>Zf`JGM.TTHTXhCHh16GUXD^;
    0   1152GRTYB=JeFLePCLQWa`G?F\SSCZG@dLD\=MRWwL^K7HMXa^CG;LS@GNH;GKNPNNjS
    0    748JNJsc/>wJQdZec7CslP[PI\\>[MOgY\d3cd]iEST>IWhfbUJ=DADKC4=XB8:f\HQ
    0    782Y`?B?E4:K@9[I*FN;ITb8>hcEQJMNP19dTJCH[UhA?#CG?HJM=A-E<KIMLuBHND<
    0    649\HH[mW\[-d[QN^XEH;X;IPYX3NDUVP_pFOQbU>c#T9m`TSSWB4^qa8h/dRaT`GBU
    0    955M<gKw@JbDPHIRPMO[E\COD[X@T;\W_UOFOQ]MKUA[K\VfVbCQFS;YFA5`I@WWPZT
    0    805FJ]RL<Am)a99JROF<IZL;9pZ5U8`GVR[6;EB<?P@R>:VhcNP22OAS6:/wRHL>IKf
    0    6703[Uk1NX[`1L3UwIPNILQSELNIIAo>qIlGOXnAhAaW@^L8CJ`YFU;XcA4\lA`PTQ[
    0    7317U>WIj]Q<@n/\Y`bFs:HJ?N=QZUgEgZVWwNS_>BJ[8[F<RFdOckZZ61=LlEjgIlh
    0    647MN^U&M#CaU4h69JF\kbOAPCVPPXKPY9mc@6@URH4[OM@JZEKYfIaVVH`QMeAAYHN
    0    800/L]Jg9DHd?S3JSLCQ,`VGIYGG;X_DbwDA<@OAalAG*KkESX]=TJG`mTSgc6Jh^J?
    0    804w]^G/>;D?_=iG@@RQFvH<aiYL8c;?./3J<D1=ELZBB8=RBGGCD?3;O@@[9f18mL?
    0    892kQT4GPE<?I4QAHEHS:wNI`gqIQ0w=XMJK7/BMbNqXMMD@<Wc]HA/DSJI_K]COZPQ
    0    568=-/OT4RJwWDHX\jP5C\cI;v5MBMHFmtXa@.a5V7ZoB/QY4OKM@>aSXuDG]I`B]KJ
    0    776bZhTb7QXMT:\KWM?E=dV-I\[MWLIIETX>FE=G`wDJE;c`MF<9.5726?IIVROC\>a
    0   1101NPTL7UIPMYHZ6M4jjLaQPOPVI]SHlD=N4MXOwIUT9EGJMQNMRMVTCEJKZC`=EN`<
    0    7889K:bJLkENEXE:>OOKD?\QaTGB,I6LR\ZVI:fI<AW[KQC\^I?wP_CJJFCMFTLY?d`
    0    461J<?4bYS6X1DMWCTN1FfHgONNNCe1uKK:s)[+W7EmkiJ9:f8NJBMkVC;f#>FK+ITO
    0    712Xe]ERD<gHiWeG59NhbQ#CdcSDXUXVMBl7LiC`A^G@:'>lVHZ2[X:T8DFP=^S0RpZ
    0    935?:eIBVC_CW`;UWE\QNVXA?`Q:PNBRUOUOQXXY1XL5>t[URVa#<MWETJUEEAgOUQX
    0   1012W\K:Ie]FMSD[AOAA]WA:=r_OX?GD[2HA_XW?VAGTO`^BwGMCVOK]:[SMZMp:STEM
    0    725(UW>3KWA7QK;n[hSVk'A`LP>FLQJ>H_eDolUd#ANG=eGqAJ6V_bj>X=QG%3nJ4jW
    0    641BEWPN0R2OK2POFGOG4Qc5ZRHEKXda9=AKE<HEP]REKP\LD8KPS9P[CiQmT@]gJD#
    0    633bDM]e\bs,2``I>:wjSENABi,kfB_NaRVDa_i;TgP@.FBVBS<J7MTJ<M-n9TU;cla
    0    687[ZbrRNJfZhET5RRPUILJRNX+iE\3]AMeFK8dwK^4OU[EgbO>XO<NLH@TkPEOJZWC
    0    729X`Lc/HMlIcWL&7T;bMDN7^KY:`P;L:AV,T_AbF^>8H?Jdu->1JPK#5RFR+\TF_G2
    0    882JYQa#CHY:ZJYT66MeM`NN[g[BRV6aFJiJZ\hU@AA=BaGX]-<BPBCG?94_I8LC?]H
    0    492ITBO[@FWSQBZ_BbcESMEQeUOBtGKMR\0VDVJg4Ow[7Ni^V;h[nc<RE@XXM]QJL^c
    0    616K#fnbSMe.PU5ccZW[<SBpTG=D\9W-TM@?[ktcHWQFWMJ:KdfINqZlQ3?9jP[_1R:
    0    804D%\GEIO]_@NO[SAbHXSGPW\`\CG_kZY?@kNKTDX@U:BXA6LM=f?IGsRGmP[MwXBE
    0    730X:GWk-K\NCTMTiXITkdLhHQa#DLRTUKM^H8c>IeGH:6s8EpP+e]2XSY6e`7iaRYR
    0    438@F)Yb@^S9<;5>tk8Oc;;^+WYJ044U@sJ^lQerY#RZ?ubJ6`#ChPgbNLJ^nCklYHw
    0    746NK@7sRXEF:?LF\PGC@GHM\BFRRLNWFNT\JHS=/OFGLSS;,GlKGPk[wXBjDa`LHFS
    0    6530Pd[Z\>#BI@BU1hE;OPQLJRIH9[F8PfISRjFn[<\eLjB2Z:F:'8m+@BC3BZhA0;\
    0    683,a0YH:tt;LaEwR[Ul_@5cNA4?e=];VWrPTZ`JOs6<IQjSSXfFYT]STB>PAXIN;P^
    0    945JFTMH8ObJPX=Z\Z[nWKA?J59;U:Xm^T]ASX__<^3C5O9_jJOAb\PLK>>VVJUQTw_
    0    791IIJUb8Sv;Xf#]WaJ[V_ZZJUU4hC[OU]f3_WQDbV@V7Q_SlrQ9QaBs>=Et]MkfAW_
    0    640nMEADI_>uZ8KQQ3]NCaQXF_Ri`YN@9:;`EEDdR^W/X5EE6w:cVJ8MNA[[qd<O^4H
    0    604DIm]\Rdw0gE0d\YnbS:<IHh_YGBil_hS=QTYKGWRV.RMPT]V:a?kU6Us\XLUF\\S
    0    719`jI@DbE=SBBw@?44IOQF0eUcUE;:j'>8QCe=jeKZFnZ-[>BBK8FL_STdEJaS6_?Q
    0    757X\8oXVIVXTT?hMW]eUNNPaN^ZCBZDF\caBJDPGQR_ESV`wETaTboQMb>Sg_GE[g[
    0    7613:K[R8\V<V\,TSR\Q[<@K=M>GRLQe_aWLa]wY@oDK9LPiSGRGLZKc7B0XIC[YH\^
    0    914H2LSZKRZDIdFbd_QO]DDXD7D=fJXH`whJ[Q_PDN6>D]a?iaR0\ZP^GD?I];_`ERV
    0    691SCKooMCcRaRRUI@THH@OEFM9gNBUcoEQ.PRJ[>M?#M@>ibIHNBSeZEMLcQDKBEkZ
    0    795@B]]>JUe.pEH1LGHUBLKTANS#a;R^@XQT_UC_JJNX;ZI]f>;AXWQ>?&-IYP\J;VE
    0    7158+6c^'ghA5qM_p[l^r<.S82C^sGN[fpvFkLudGq68DFa4ore5b`Ew;7U._6X^Mc+
    0    765=K\A[*k\>Zd:UHXwal1/CQ:ECGPPp@GL;_^Ju>A7WCkTQUiB6m<[;_=TMHSYrLTX
    0    719;HE[u5[fAd\<lYg_PrHDY1:16f;bSm`[RaW_fC^KQ:ccUwPfEbmYeE=7:V?Jn=qX
    0    633?K?TWMwCP2nS][ZTMN??aFIG@SF]QXlnC`[MCMTAC=^HFX`?:aebXELg;c;qqAql
    0    756:VCVLT[EJf^VwLfZL`:JhK<[DVF`RXu`TfZadNV5:IjbHh_T@aVlIYFELQ7TBYT[
    0    685VHW2[UsaUC9>nCNCfeX_LVW7I>OE^CSP5dtI@SF@_QeOIBw;I[?LFmOSQF[FVL@S
    0    604g;5`?Va@fp[B-NOC=>*QciYT\2JBGI5Q\V\.mA`RZnwT8jDWDH6iLUSd`Q[LJJE+
    0    795MWK]UOXjPEnMa^Aa_cCCoFR,jTbmYa]UUbjbeRwK4PedUeSWMXLHON6Td]J\Y\NT
    0    837M:6q^L^SRWbN`mTSRb>DY1D=>eAUV_ko?_N_^J>Q?@gnDtWPANQ_wE?NIXHSdWLd
    0    602<lca?I_T,`]DnMqZqa2R3M=eN_1T\TKS;f\Ze#53W0ENfC^A?S2lJHW7_LQcMRiG
    0    640AZa8P]*>KMPg;TZ;Rc.DKw]Y<?YTe3D'SA<__J<TF;RRHPLC4RGZGHY<`^vD0O5+
    0    578C([__HKFZ>RaJ]UQ>N:5\?A;LTTUkZIPAPRWJK`CIRUb3RNb>SS/cEB^WK1w`HpC
    0    701G7kWCO[bLK\5_W[_XXOBKGL;I^N\i_CSTga[fBuQ7WXYNOgTT]^^D<BIR]:Q[1Jw
    0    779W[_UMI?FN>NAGMcVJRCWSGqFIOHRWWp[abQ=WEPLYBY:V=kF;`OfMQEKfFZ[T\@w
    0    759OA?UX>RN^UU,LZbPMCnFF8wY8NBW_f\FTLKHCRDQYCJbKT^MBJaoHCdQYSVG\W@a
    0    614cY:kQST_/FYM>DK?nO\E01XT-HAFkOWN9?X?`6w4#5*R;q@SC_L%<V@>U?C@6]gN
    0    703cOJMJNCRLOI<BaS?]XH,W?L@HR%FN)E?QTH\^<:/QNkO#X47G?]L7=9EFEFU9BT2
    0    631bEb8\RDRX<GDV^qMRMqY<VjtJIRdSQb>EGQIBb8EE0?c7HX`v48KLTYQJfrAwS<o
    0    751_O@94_LTVeF`GA/=fMfA?VBwLUY?S*JYOS>NVZCYCU'>8EmAD6?4JORIg\h=;Z?A
    0    682Tj>&3VNOEaL`S:3JE@2dbpLLPlVSPN$;7MaFW]bb,f.PKCL0Nu?KCW]Nk^wUEAXS
    0    638w:cDBbaCk^M3,H:3DjK_W_c[PON7GC.W]MVOlo-Q^HYT*TXYsEN][]`\rBIKHU7;
    0    529dDJS2VJ386#j]DV<MIM][`ZSMHVO=``NV7E9g(UO`9BhVh@N_]AR_aRAFP@p%Ujh
    0    554E/5Yd<^biFN1#HTi_IGKUPX9KAApLuGQ>VSTRZ\7>XMe+Ojb@[Dj[fTR`\h7J_LU
    0    645kOIOwUM1XBVLHOT=MC@BC^WSRC_&GBZUS;=TYKKlDfSbPRIm];?QR`[VEST[N[JI
    0    635C#aAKGA%dQV:]Ci>_O=\g?VP1>1INQ^5PV]U2Sh[6YT8M8^FJQNM7S^Kea;KmMJH
    0    630[5=Y\QNPwWGG*IUM6RgGK9Ij=OQFYI1OURTGo7KF[OOMEO=WJLOTmi\3i`L5gjW^
    0    758Xm_RP0IRSbRH?@EIQM`_WQN]CT^aO5X@3Q:?[GY?J5UlGwEk=eY6JBC*^TfCU`R3
    0    536GH?#fJiELaT;VM=KUXHXO\OXX?f:ZRQ8CN^4Q@a7Wh7<4KGNCMMh6RZI57T\MW$2
    0    71398'PoDb<?^j\5]8^MOAOw=AMKfQLLDThCV/Z_MW56@NR>cMP_Ze\SOC_HP:cPL]I
    0    586M?KVYr]PYBLW8U4VOf4J@\_PD865AIW5_eTU>*+>@WROaZtT2JWwE][kJA`Cg`H<
    0    641N#p4S5G(iWN7D?V9,3Y,2SZ]D-Lh7I[>4,4-QU`_DP.XY&MWADE2GX_IS@h4ON<3
    0    723KEDC]X=@8V:wTPAjJ:^[Pf]:\HZGQ_`2??VJXLG\RTTD\@GVKITBJ]HKGdlSGZTM
    0    811N>J]I;FLLX]PHGETTER#\:aH\RAKdOSZ`hVLQ_LGUU[`H\^^/PTX9SSe:TTROsHC
    0    767C;A4?`R<L2Z:@IPMHu4GFYQUR>T@THY9DKU9m*?PMCjC4ZU>AGBwEZP`BCEDOJ:C
    0    660MTPA'=[B/WNhT_?NV9dDRcXVQ[QFVEdDHGQTF?aNJ34SNwAQEdQ'WaXLYR0\K3RR
    0    658@&8BLhoQGN\IMQP[dwC2FO@INIU@k6K7<pKZl#;GBSu\AdZ=o5R]8EW:5fGGeRK2
    0    554sF]FTMKV:;Y:DS2IJ34LTQS;8`9PE[YBM8Ni59bAjZSN#ohQTRU<Z/P3rY2[@IF[
    0    548RHFIUIWQU/?N<2TD[aQ0Ta@3c3cYm?GLDQVdTRLD:AFeZDq21FN^#]`WC-U+gl>>
    0    666`Mk=CB/I\Z<DJVMWAPfR9:CwEWlE8*SJe1?7=GRIXU7]<$<\E+P?A*RA?:MR0DZ.
    0    708U+HDJS^`\TE`JFY_Xa/CFM;:^La5dCSKP]h;[QFVPO\\JAXCmwFqGcgBBlQPG>LE
    0    746OJZP3aIFjACfJMT\IMLJQ_^OG;JZLJY1_UDBa`]TUNRB+IIMWQKwcNIZTQNZ=[DK
    0    721JS0RZNeOa0<gL5HE\TDgTeHDW7PpA:<YDBjLD_M`,^BEBKgK]bIAPwULckR9aT<@
    0    640wV9SE5R@ToV[F@DVYe`MPMjX@YXRTAIQfaFQvUWW_Sl4LDLaAqILPBZLUgGCFVXk
    0    582GMYTEOUGQ:J9M`WPWZkK\=bR)rLdST_IMYS[#TcK2KK4F\VEC<?gDM@<+_NY[^`;
    0    853C`?n=[DT3=ROT;USZKPJFTe9kVWUXHY`4w`DMDaDB>vGPGOQIPGVMPK]DV9UXh]c
    0    708:K=f3Dck4AZ[:@SrfiQ?m><;Ce:FbEf^:\[m`CLFA2\\V]bVCv\ke[EMbwD`U,M]
    0    848lkQZAL26Jb?cG@Z5<%OO;whhLI]RGA?PR==1UVOXX;I;a8IPIJEJFPR\NDmD:ZYH
    0   1040;<_daCUV4Oc5S^aRIjIGP99PHT:[G]j_EYH\DDw<@MY^OLJL>LY]S;8?PP9[Z;e6
    0    815+D=U\ZON9Tb#DSOTDY)75qX.M$H<F_LO@hpbJGYd5=sZBSOMXgCR\U95WAQCOjIW
    0    899qhqH9\;BhE*R@8K@@8^jKWm[[2j4?=MOaGR5D]>wZGVAZ9E9aG2d5Q^bP6lKLVDK
    0   1161ORc[\\CDRIZF?_YOM\H_JVYRJE[PONUIAKLFQJP;CPXVEJUDF@GYL]N`w>TQYFGG
    0   1089I37G]N@YL5R:Q[wK;Y[PPGA>F??YEXb@BUQWFPQACUNSFTeV[OPVWJCRQM;dS>>M
    0    965;:LMER[_ABaGZZaFYaD;lFE;GKMheWfTIMNUH8Q?@7_XITXXCPdRwkIVQhOZcNPS
    0    697ISRnmTN/J]=GJZsIP4K=[6UEZQKr[^bCAUKFXDgS@$TY^D:wE9@4wc=A^rGfNSZ^
    0   1042<G?KiL]K;=`?[OaLRQ<LUUSA=<8jROU[9RLIMM]>4?DwLXMLNhSQD_CKJE;][SKc
    0    861EJ5_VPXCP'VKOIN]^g?-DJ=#LGO+bQQKKjkV[9GT4MdGMTeTFiMgE]]JMSKR_aJL
    0    813/GANBa[\?JjHfI?\U_6b_HE@HMTJK>[cPMdwH=QUG6V_ib@KRI^NMZNF0I;fKJXb
    0    610=g.elB\`;PV<]XfRQUA5>R,[9P@KQ\\m0n]^;^wH:/V_e`LR4VRN19WJWH`]MCc=
    0    546Qqw\b,0SQA\H5GaHKO>FGF7K`4IGtW`d*SCgC2UB>/Cq&9TX&:o;mH+JT[CLhWS3
    0    965]AOHVDUZaE?NH]SiSN`VO[ICHNNLD[PPKLRSC\aFBEHaB;jN<CF>gw]]vg>EulB2
    0    724N=H8#UPc?UUS8G=6RLQDYTHG)ZQUL<7D@D\N>8k-DIdT4MDY4LMC6CT?ZN_*WdI<
    0    668rf[LXM77KP'HB>RJGC_\>XpXC0cb:FNZj>R:9RMt`EN;[3.CS0FmRWKakKwa:K>D
    0    687LFTOw<VFB6]G]U@AG_];DTCL:4CHGT>[VQs?$jUaHPV:;NA?U2@S\QJSMcTbHZZR
    0    6153d5RCAmY.FU#VXI0cHD5^BY?@cPngI\IA[aR/16E<(<QHGOQ`ULQcha6V\6M`MkK
    0    831GBMdMS`eN4][?VXeEVTM?bwKTP@JMPGJ)[FICIYG:BMHKFYSFRBZV^BM@MZJ\GKQ
    0    857+D*CBEmVG5VF?D>OWe3L_Q@=BD@MX8?<*aZYC?CR9>AJUYTGUS?E=wO@BM1fiB@H
    0    615c6d;VWJOFIahh_=a8XL-[%OTZSj-RQw?DD<@OXXfaL^@B;iR9M5fWHCMAIVFf^'P
    0    634\dKaRU^NRZ`E]bLQM[RZwf;B\G<_KRTQPPifQUSRa[KLWSaTWAKVVUT@X]O_S9CQ
    0    678^kc82cLIaRAP\MCD@DWlPwkOP-[:@IPJ`BnM0\Aqd^k/a5b5i77f8qRTJG\M?f>O
    0    752T6=uuLXc.UwYM>DwPg9;YCE@[^SYpE[f0ZfXL'H5@AXHiaPCb`LANj7EQT-QOMaC
    0    546h3DbNLCvXsHRHBJ?TQMl#J_HTJiHUMFVK32IQIpmIF8<_7A7PG[LW869f1]K.O^6
    0    628<X/W3Ek`4<^OZO9Ypr#AX]+6dNL;gWFN,TX=Q?BM>RP%SHj`ZdlIGPDE.DHOL;i7
    0    825>LS?RPBN/VK<#_X<<^VC_'BET@3M^JfQKN63XNM@[9QkA\QQTFVWRLCASS0QFI\@
    0    917VY_4.MDNIw8E9KH@I_bPRNFRJRQ90AJNPBINb>8;oY_HWA:,iH_eABB9HCGL@HP;
    0    921<`bDDLHN;iJIhfP>h\kUF]COXTKZQLVGERUHYQA`cwQQPLLCUDMlAJPMMLCi2MTI
    0    606:?5]]hX<8AQ.0YC<RM9)lWE\OaD^E0T#HDDSS5F1KWFLcZ5)WAfPjY,IRQ6JSAMT
    0    880UDu5;E,9]o=IPlcDARYKGJSZCN<:I@nSZ/O9gDAIoec[CY5XH=dU/5,D063e#E@V
    0    612HD;DR^4BGPBg9HJN8ah[CUMOTVJHG77ES=]O@ZZTM;>RPUaMlKNoESeweEDIIkWF
    0    603>ROJHaNCH?;kS@A_OUCLpZJPPCbI2K8AIGN=wL'RN_g13t;HeLiQLR;NT:J>BE[E
    0    917Z;I>T[X>=KNfZBDVHa>:aaa<RVOTPHGOJUwOZMP>4HFU65eR]QDLUU`ZFeSJIOIS
    0    585@waRU?_FZ^PZ]l59DvLEh]afSdJKTGL_]KffaOv:?FO_W^<.T5I^4<8KTCoNBd^X
    0    500GYnK=XT/IT8vd08;g5m<Sa9aVPDQ8KFJKGO@c1-bhut0X5P#S3MP'XW2I7YbP&CU
    0    773LS]5QO\Hq[5/O^Z8<A`gJwN<B7L]B>D^R6J=MQG^K>@ASEAd<:BjFjJ1`cbUCN3A
    0    7172ejFFS]gMbY<bS;Y_KLkb[X?8nK\VQC[_SucI`<rIWINmPwJUBaG7]aAiZ_>XE\b
    0    626YLK,#UPRR<[HaTLT&TOfVAio]K7VoFK]h7a=mlBZ`CYR`TeTiXM3bbDBHB&Y@G:O
    0    781YH>ZR;Se@KYUGYP_\`FUQSXJWWTL`SaUDkcePNfPUGO[TEwKOiT>JPQF[_U8MN\=
    0    682QBMD3ZDfARE/VKw8J`QJH8rl@_D=HXe\AJ8WUMI@Y[hJiMYQYAScI>V<l[CsFLWN
    0    563VS-4I^d.L_baVc-SMkF2Kc<KVK=M]:>LaOJ8UN)O0[V7'#_G`PSF>ETH&_T.5_2J
    0    819gAW.K6RCLH:RX`L<N#bZ8<KdKT1KA>FLv0AQ.KHoNR+OT5GOc=`S`?ZN8VVNP/@C
    0    482QBRZV4fJ^JU6SiEQ<MWOOfC/VG<A_w0W@<_'[^7GGCa8H0XhEjpDVg0a,wGS<;G6
    0    986hBaH5EI)hhJBCmUSNr_=Q73cGK?AO>OSfNV6mT99cfcE?Q87YEIwQ9>c485`G9>9
    0    703`YSWWND=LU<9;@@KKVEd:FVH@4C=J0PBWFDFVE)DSb8D6wFM8JFa*>JFQD.Q21]I
    0    710LR_V?=aMWi<TDPM<ZiQM`ZCME#9NM?IIEVaOK;HVH\ZKWJ[<LALY%PLW8HVRC<,D
    0    759[Fl6>HN.pc,<JbWA8LoRS\,jGNTC:#`G[+C?hT-1QiVFQ]4:]6odCCUU-?<^<C9=
    0    6245`T:UOgKPjDNNcO7PhZY`T>U9VBDLBLFP\Iw_ORJZTcKR\\C`JYRU_EW5kKTDMB8
    0    718R]g[IRR`gi9.1bk=Zi\P@\FKIGNR/3N`X=[SUeCQ]\`UAHTCwBP\)TIZ?<P]-;69
    0    671w@7EpFWNsUL8A5?T/HJ@EM]P>hZbeA=SE`NAC?T3QgHbJVXU:T.\UW^PfdW6fXZe
    0    586WMwA;6o=APUY`wCM/u[1kNL`JDUf/SE]iDZ`gSJ0c]]?6iVsb<sg?NR04\6s1@.-
    0   1141F5IJFWBXHPZKA]PHH[O9hI:JD5C7a.V7HPHEe0#5JYga1Z<DSEhHFED[4L5^S>H5
    0    666LE[QUGMt_l\=6l``fSZYD#_d1P-CIYmM\a&EIUTSh@HlPo=C$MI<ZEH+Y@6DY=>>
    0    777CRVPCKfbAjHJOdcX\YCTP_VKAwRkJMNUIXUH\SPD:GObKFgMNQOUSY]]EABXDYHP
    0    701G4N]T?C]AWTC#eX=[>`6PP:HB=8W@:EHJGBML[RPAB4^3TLMFX4ZFM\^[DW^U_AD
    0    690eOHF>829aD'SFB8U$8vRgH#aY\MM=k/@_6,7]F=\c[3CEDJQbf]EV^]9Sd`83EJ5
    0    849ZUSDWUCF_H>aQ3G=.-X:?JTbQ:B\#kDGcL^CGMDPjXA?KAHj`+?WNDJKTATFKXFc
    0   1139OHUU`PPCY8NJYTf@==L`IG9WVHIbI\]RZPAFL`\ZY]Ew>MWXBOWMaXMTQSTLTPHA
    0    653Z:8UiX0aM=U]DYLUFO3>D3PWOUOA^beYDD;U^MZ3M:Uj@GLc;=06w+]S[T:QcYIp
    0    631wAaLWTS<Y:JHQFZN+QqJOKXUJEiJBQ?3[=Q<1RJY\LX[F:UaYO7VdMgbaM@\V^JQ
    0    757GKD9_EH=O2T5X_fMHLFMQL<FIB`VB_gFNSSDCXWR]<ToU#e]TZ[dEaRPIZ:R^ZET
    0    612A[KdEH]^@IV=dKFZLq8B?]Z3E`OFuqS[KbdW_<mB[V`gjUw9\_DV\]G1kHbMZ`LG
    0    646M;<g]H``dQvNhuGUYi&:b?)NN^VXh]Uo2\ssgMRG2XccKQjYFOwDj6KUUiBDsUd7
    0    899dKGF3H]?QC0eWA.w`K]GiSE[bgEeYG(2l?B6\K:cKpM3D3BVtjYKuDG;AjG:9BnD
    0    495J9V`h/LF\XG:FvPR56cSO#DHCCDfBjbMI\2_E>^*;L@tUKWR9dDGc<J:bb;GL@DN
    0    800EL_DRCQLS=[;wUDNLLXYD[GPTNAVASQgOFIRIJGRLUSNSNFMOGBAcEIRJRaWOIWT
    0    855_.ZKRU?B`kFI;m7EDIdMARCCAHU<NHF4\<HED_AWPRRwB>M?L>FL0fXYF9>_IW1I
    0    954N`ICdB=[:YObWRINGAYWOIQ`[UC[OWG;PBZ8<RIXL@D]GNAnJVZ._HM7aw@)WCNI
    0    687JmVD2baPd*:B7Vf=@BFZ/FdHX3YDlGX^b`\<8?cwZLJLM:W?ZN'WOP;\^CW[_K9e
    0    549A+DI/iID9L&K`GP8:sZ8p@*D_[OEQ]CKf[;PWD3Igd]1#D;uwKuK[FAAQ\KL-G`L
    0    948V;@TV#:PO9MLTHNR8L\YN=ScFQ<`UrHFPQICRHMU[D>RDZR[Nde8eRQHDNL8R=P@
    0    631[O_0K+LF@TDwY^,W;[lDZ=4VmUDDiLEZK<@GZCN^k]D54PFP]YMhJ7?Bk_GOI>]B
    0    883TgD73%BNBOMbiB?]KEZ5w$BbSg8^8SLFkDDKk>@VhN=T\CFd^db1fE9ANa4OM7Y>
    0    585TgO2VVcH4eOB[`]MdbJ1US.sE[:?A\``tNSXZ>V>XU`GXkTvV_dURMF4;IIw39TJ
    0    688WLJ9^-&8QNbV5i\<4TfDB<B]E78AMK]=D?d;O?<H\FJw>\APG7E_U9<CI?DO7EX7
    0    686L9ND]4Fe<^j0WwNhLLYfN2C=AG3`NZPJNT?IXUr;5=[Z_\O](CGC[EV5cSYP[FLW
    0    933T1dD]EPV[`GFGoZD=VZUONAa8VJRAI]UL?MUCaNNRbLWQ`TbMDLIQUXXwUDfNY<H
    0    539U/SN:Eh*KN@U;WPPT_MB8@EBkDMBE<ALWMD9DEHSALTZ545TU@Mew8PNDO[LHViJ
    0    643[CWV3lLAOKV]H6[HCTGM;LWPB^N<\wYHtjI:SST_\Zc\K`e*EK>]>gN@O3fEOaBE
    0    740dHhD^48MTT;6PZEHZVwFi>Zv6ZM]KDN>k47:Hf\Z\A<j4bbsCPbBL9R:ZDNb;P=0
    0    701\iL>7;RRKRASSQKU7;ZlYrPlZUL<H_.Le/>=gOCoXsQKMT+=wVAbFZ[M=UOXL`\J
    0    669JpV@R[dL`RThB6N6UEV[6WSPRCkK1>K8Q>VDLiMkMwX@LII]m<Mi=JPR`]o]IsU\
    0    507LRo?NTRR+nUHSw4XgYUF^h_nPoGSpJ%I4c]Oj8eb3FG:j>P5M[A)<FKQ`Jo7.PQo
    0    757VG_6G`MHE]KUWSG@7.V[HVmwI>YK9__R[BV;<lGWP;?:Y8VJH:@bCVVCYMdO]eTe
    0    740KM[wb_29O,bMe,id1Y>UH>ibCNN;JQw[roAOP>LT^0][e`>EFBQdY<T@G1aqFC]_
    0    646DBYCJHA?BT;OLGKI<1GZIKcUQ+r:7PXOR=\GW09JG[e=I#EAI>@nJMfXlJ[T\U'_
    0    833HZQw\?PaIVJTB;2JhO@<YBGSCkMV]=P^%bZSN1d=)8JKcWO>>K?D=D=.h8aVGXo=
    0    650DM`TEABaXB\_IHY`[KM3MMOYL=WP7IL=aZDcbMEYM[T?dL:C[JLRM_AR[#FGg8]V
    0    682GC7>;IG;72KY@EZO?V5&wZWGjYbDcDK9=@aJn7/\J`J74Fc]ib`YJfYt:S@XYEVG
    0    645B>aKCD\4Xwg'X_JXOmB/n]E`HLNCH:Cc[PGqZP@@kOj>\^GDQCTa:J9?Y-5nO'G?
    0    657?Y`@GL<$SE#0]GG`@B`IcDNTG\<HQBWLeGRJIYHQEM2DXMEXDEA_VV2\NCa1HIUb
    0    918LN8R[hGPWR@BdDOJBO5YFWWPENINAZRV9TODJHNS?B_@HTHR0?E]PGUGUVdLMTw`
    0    798W<VLVUIDZD0WA`SWJ5[ZFYPY_N^S8PGJEKU;SVQZOVN?<=YQW6DUSPKVP^w\QaEU
    0    666bN=`DB@mGeAD@32_eE@FJ^L?W]JHHF49?LN_KS[K/^8GfnM3N4HK@MIDw1]4a;?U
    0    522EiCHSJtm</0LO@U7WBBhL=w@^QCDX\ZBY_LaLPR53IR]^6C\Y\VI[FY5Wj7URaLc
    0    894e:+feBVs_UU?aSGTJf9dToN=NL>YQICQIV^V_@=*P[LN<wD8@XC`_@8?^VEQMC]X
    0    678Y^cWP;WR.cbUpPAgCDULRFAcI^BcafMLkM]IiO?^lZR`KMW`TiSRtIIUHL#LQFcS
    0    758XEUW`K=YEZQ:9fWL.SY_CaNO>UJIUMR@N>C^XXYC[J9wTfOXTaM_MP[X[VLLiWG[
    0    543gC]]o0OT>JHNXSRAVuMdYgOFG^YwdAIRZDsDg_wZ8TWtPlP]Osd4HW;?eUH``GX)
    0    6102>a$FDIADV71QL<XH^XPeDDwG:PVAGI9LVHBD20=_SGU`RTQ]W\J8gdI3p=MSGBD
    0    711;FSbMHJ\P9S8VU^.[RO@U3OdNQ2e[w\RKOQ:mSU;[O7^DIRe?<V.WLNKEgKRHF\Z
    0    654QGJ<>YY+A7[XFHTW@E6?QLV9][KO73E6B,LVD27EHQ9bZi0W]0NKBgwA=46]`0Nb
    0    981KUKNZONUPVSLKKLLRHgfAWZR6G=cODEUND]Z:SObXD<Y\RNQE=NKY\KXwgI?bMSY
    0    908@HFJ;SKCCDL[_>REXJJLQPb;WSW?H_FQ?V[HXB;VOjwAUSOCS]Y:B\BZ1N[QTMT>
    0    843ENN[R)UZKZT)SiaF]cKXESN2#T=mBH`_E[V[HIgU??U_Pfj]9a?OTK+>p^RY]<R3
    0    627NSNOYCHGtN9Vf_\<R`QsUX]dFDMF29CKS7aJbZbYg_\C<XrSVWBwI]CbR`UEVAEO
    0    695S=RDI:E>5WaPFABJDSc<=cOTJNeAVFZOe->FS?w/=IC\Rl@:E:6E89I8X;XAD[@0
    0    957H[CS8SJPNONI^WWI=PURRNTAXPUUM\BSUKE>IQ<ORRGQQHLOTOHRMU=MPwT;IOBA
    0   1195<M>=?BiV?dLMRZTRXZPJnVKTCO>TJI;W:D^wIDJD@MHMAWM9NHG[@VA:DYM[O;DM
    0    583Nj2O#X;eZJIkQ^BZa1_GTJKOWTQZfKEC;FYFhUOhGB1Zj+F\]lE6Ud_A;b\daOSH
    0    624lQ_7=GdApNAT=oH62Ar[CC]LP>mi;`<Zh>WA<bXupNDo/3I^W1N<ajwiOOsA8KTL
    0    933QZPFUAYKK;LCBR\BM=:]VTe[MIROFQXMJQ>`iQ^N[:@iwP\IOOTMUOYCdI_acNI^
    0    731V;PQ>6Y)gL5XAbUQjNXBVPbUM:I;UO7=TKD@RFEl\NK>>FYFRCX2^i9G#Z[DW]M3
    0    864>Wb@gFK[:?S-SlXL;@FZMISR9^9n@Q_`NIJn9@RAZ7CbOFZsC;JDcJ\?waTOf=Yk
    0    767d;C@QEQWbAGNTHKXDSYZSKXIKZEVMX]MQP=M<[XFLHWX+URU?F<@4l^UbcVZw`Ab
    0    719R:gPe5FF_TJGP^V6BO\_19RWWNOO[Z^(L1;=-@NicDLaU0WX/U.Rwf[_Zec[GnQj
    0    673Ri\RR-L_9S\M^J[iUWSIm:]_abFS_[`gdj@Ar<k:JLHgnwQd<`^4a)[??Z2mD3PI
    0    388;P3/6NoN=k:JVK3j:mJ6EO7ICN6BT9D]>?VR;qHS+gB\#RMNS:D7DfGH_ZV8RiF?
    0    713D5Mca_MIvFaW9dYHF>R=@L?EZ:SRXiYOFPVBFJN8EKMK4aXV:4gRCZXTNn\Ewe\J
    0    767OjObNdcw@gKRbJDPtSS]XcZP8aJVWCOX(NWZLT^VEKJHOReBSCBKGGK@^JdBJ?E\
    0    885OWT;G=iCFQEPH>:RJDh_eS2SF\CU3IDNY=nM]_FwZYJAZE^TciP6NKPLZnf,7AUH
    0    638l0T2IV7Qa23w0lRI;4F>9*Zjq0IWf[C?T;UGqUNT^>,G0XOY5]@9DaFXYCK0NTC-
    0    751I;?QAWfw>RVlm]li]dL:^HU8jKQ@VZVMGagTX5gMGQT<QVQ1N[[TV\PL6aPo[QOJ
    0    695hK[B^bNOjAKT2]HEMgNNR>]Rd<e5TR7GJ[q#YJVDPi\X9<HBBjVhIDH^URMH`dFG
    0    803Qb2CLF18@GJXJ9DCH#_RFCfU;EgPQSPRK]@ALeFje<M;nI7FNTPfMH[O;ZHMHB[W
    0    637-AKEJwKb^+\VI\<:3MHM[\fLWSROQKKE2@B4GHYSfLFSPAHOQEUD]M@3m]>WXK::
    0    931Q<MSm-?\KILT@w]ZOWSNRK^1LXPcjai[<WAVS_o:I35iGJ_`AcB4hHQOZUMKINMG
    0    706VWBGh[aP>XNM[PHa^SWFRAUFLL@qaSGLJO;QV]WTLC=;HYwL`vbJfSJQWSKv]MdZ
    0    669cO=U_PEI#\4UOO5Rf^nIZ\[`[YBaF3gHU_B.d<56@A_<Y;LNh\M:nGNJ8VXA0@NP
    0    614i/dj@HNO<mYsQDK]POP?ZhXO^s;)TFKS:[NWgKl(O>EJ6a:H573IFI<)w@Q:XZZX
    0    537TSJgDF>]cGhB[E-_ilM@6,VPgo4TA^2]O_X@[-:=:#>LWiMf<InpkF@@I4?QELj;
    0   1053HH9hZNZXNPgX]aWWQ[L/X@FAMRWSNYGZHbUUGEwB?ENOBW`VONDGQPHLNbPLOT[5
    0    959XSUGQ,ORVAK9Be^FBDY@OAIM9M?lZOID[#IKPHPR\GSIFASQEGOPWXTl@VFQWK6L
    0    692SBpmfJ9^NePI2QOE[kh7c=WVER6IY:\Wb1C^ZXL6aDYfYwXRN:Yd:=@B]HPZ3S[N
    0    536T:_7p3\CL$Y:Udb<bFWVp?mFOUSUf[KUUd\/a5UJR=2XwRQE<UAsg[Pbwu6jhG`M
    0    734\P=HBD8LYJPZVR-EZOSBaMCfUT7cPD5EVAHFf.Eh[67M47OhF^bOLWF#gP>GJ2c6
    0    517SqZRJTK6J1'(6XeKE'3WkjX\T)EROUIFm23<U_NPW;N+Q#87nSY;]jDM<_OsDOCW
    0    707S#PMe;WHb'a^LYX_6O]KPWN^RUV?MXP6AWC>P]IP=JY^JApaBNFSSLQ_]SKJYZM^
    0    712E[od8BUmgP^=k^[[[WKhC=eJ#HYYbu^c9\eiFcOuf>NgcQSC@?Uo=ZRR\DtoSbe[
    0    637FF\HPGF[?QiNN^_?EBYPVAKeFRCN\;]GaALR?ME:YdZWNM7hYJMLH[5T4#ZN44TF
    0    693ZBVVC;eQUYX?@WHFT^^J`AJV\MC9R<J<MS>@gO5FM[UOMgHBb^Vw@LOCDP6R2:04
    0    694^HQ+YY@RD37CEGG?(4K^FBQIO;XSX\AgB6]X9T-mHD5,C#?[TH\LG6VO5=CMEESK
    0    654X`X9EfJ>U2=d[,c=N>M[MSw^dDWHUZXNSTcELO5SM\E6]8]IWQW\:FM]9@^Z6eIL
    0   1022SP\MS@@TIZY@WwVQSScSJDGaFA:AEGOXhM9L;]GS_PF`>VRbJQcOZHGICUIoXDJc
    0    732S#[>O8TVYf@M2kXQAQd\]8La?P5BB=`5^*BlIHN68:9dTXN@AEGU[MQTXT=HTP)R
    0    670STX9Y@<Sh>GGIIW@I;do#?PKSADRHUI]gK@RSdX>fK?[LEYG5,MIDPVTJOCOTO9R
    0    544>\dR[dC[k/EM4[cDRHfbCAaYF@If9]ORK@DI$Fu\RM0K<D]\OF@GPOiJ&W@RwrC^
    0    782W]KBCT3*E@#H`A[UMANYBSUFPCI=HT<ASLN;TN\oQ^FHc0QK?K;Q\JU_3OT@ATZL
    0    487kN[fBE6[TY=fGBFWXW*CIKGYlM9C]?T[H,J6LD?GGB,Qu==SCUMAC-2hwT9J0f`@
    0    729VnDJJRAH9M-wd9DD;)\]GTeLZO?PKaG:cR/>HV;qZPQ1p>8KKM@JZB0O;Rf`MFXM
    0    728lKAOCXE3KUHRWJGf:;N6]K?Xc\0`GfKHXCL,wDFY_XWF>8CQCT]=KQ8J>BR?4:]E
    0    611KEaK@#/Q?M<A;<PLP7AKNF6GOV\NU76M<@>.e?d7PW9SFL\P0IZ@OQE<hDB\KZw-
    0    808^nOICRQ<H_#Y6S?UBDOMJ_^YOGWS5;AIX#^GJDHP`WJ#QFH;P:A[OWYR\;jNVjC^
    0    860+dR7IVMPAH45X;HD>+Nj:OhV,BRT#J<FO6^U6ZTSTP3O[Z94`6BYPJKADE_LRSYd
    0    756P^LH8RJHOP4S<BLHUDLTXLKPWLIHJ7:KQNa#GjFNMjUAREK2YZRI7UK]HLadHDP5
    0    514]]f];R0</HR^G48S^KR@XWUJ^VqErYCYZB:B_CF;L)A5qd=4=SC<N;ANFHd`8wVI
    0    63095O>DQC-b@JJe2T=A(P@cvF>LHb>G=IWKVJ#<SKY[_L3F-?Il;SgOQIsU\iCONJ^
    0   1053M[O;;TA/K<1cM@9Pb>HP^^UE_QXRGG>AS<U=MG5_8jN2I8ADw_MOJcJJJU`DRKHB
    0    727nQRFg>V?]AbQA[X=UF]POl[eB@X]^87JUJTb:[DJFY/KPa^RS.V;]_nK___#gcFO
    0    739KXDNTXXAGF;KQ?ZZT>OJ7HWQfUU=>FOXHDI0ODN?=CKAY#JaPTHNU\YRK@J?IQKT
    0   1048YRSIDD-#VR6YM:J<FBSMC;IS[6Q@SIF;_DR3J=CX^U[=CQ?@ZQF_>FJW6C=M6P@E
    0    909OGgH/c;6\@7ML[HBPILDWPVNRB<-:HR;V;MFTM8laQUAP#N<UPUc?@JP<GcS;NGD
    0   1099GXN?#QUJPMELGKFDQULUM]VKLHPFDIA@<S[KJAEI>RTJZIKG[FETHVUYMKWWNJCS
    0   1022MMQG7SD7MR#UBDCJK;`SCPTOPLTQX<DL]HP9M?V]TUEONB:V\QOBLRLWLTIJJSRQ
    0    802HgG4?TUVQSEMQ=AQeESS[wAY\JRSLO[HMWX`FMMeCgD:^JBVkNUPEh\RZH`=OITH
    0    616SjPSMU<HY?NrVVReZFHNrD/YtZB]^>I7=9@BlWKGM]HX=@X]cin8eNHIwN8<O0BF
    0    687Q*@PVR=WXT9VEZIO_)Lk?9HHW>Q_OHN^T)XI0akm\<@j-7kTX?=.^tmEY_wT^]>X
    0    654_fUM_3FW;K-TP@@Qa3wjOQFd[EUNRMJ?HC<1N]jr]a277C;fXPB6VhmXmLdVEKIH
    0    974]SL0-Q<&XW#[HH>NRJNMBNNNV>RFCGEMcFF8LGDYZlL4P7GCW]NXG[J`F@PM*VFJ
    0    7395TDcJ#euE<ZBT_\c]OFFSARUkf:d[jR[:WCkZ5O?NjO[/DGVGlcQGG8LPS/UQ&bK
    0    634PUJKdI2#RD1p=8DQ><oEQSVIW&2HG_W*2?>.OODXGUR^)>lIj@<R84sgpaeGVw4@
    0    538OOlKOj5ZXFw<Y>n9M5PVLSYJd4NFPC?h`7KY;HA.W^TRNPI`XDTvTV\3nF-TaPk2
    0    896JKEbwOc];9eQ1pRIT\HA>SRMI\C`YNCRGddVMKe>OFTVSB]fPTV2adQVQ]Z4JLPH
    0    722S[J[QW@:BwCgYDAsZJ_<ae-gJK?__LI>:XQ-Y=GQ@^F?.IVmMj>M;dgCcVD;YIW:
    0    621ONN3,?NVTTB8KT^ZTXtKHfMXGUePJFPwO_d_:WCS?SU;O]W*l=9QKG@IMGt4OdNd
    0    653i_HM]bC6[CG[Y:O9_J<N0HEMIBLRPwlOTdT6>@DbH;LD18MaW=7XUO`QJA?VB2Q<
    0    5912@#LdX;Xf)JQJ;WU5Z2E;YY6+BJ<uU5mEp9>V3cW<9\FBTIKXNkcX<GRE<bZFUFT
    0    624<YNHQF=UuS\74AXQ^JaZFOeB7ONWKgWA29Yj2R?DT<WieeMGDPNaNFcShbfwl3LX
    0    896I.EBJILGM>BWDJ/pgG/O_Wj?UJHXNTBVCH>FjE3WXbSGKYQSWwD\T`TW2N=?PKTI
    0    602XM=8DJCZM5D^AwCBOQYAaXs98RTdBLLD(:2k9k\S5CSJPdmcJE3pXYL@jZY>Yi&^
    0    500DFkO?pM_KVG6nYJS8;(]X(W&f?iL@[DK/s=UU4RARDCEGmhC>MI>ED>GN1>wdHOQ
    0    7422QJr\VXX?9u7]^m]`c2S@=?6HbD\wnZ[Ulc\BFIFR;UXfiN`7KYE\O8Z6WKNP7pe
    0    648L-JKbP/Wj?BF>VYMDADLH8Y;I`EU?N`IcM0`DCIAFgEl<:^wFUF@MSdKKPOSNYBL
    0    736/D5JD>bUMGwKYSFD_DBUegSJIMMHPF\VQNMtVONFEIERPU\9OR3VKW^hLJI4kR.P
    0    607GL=#WI8GDT1JgLLKUM[`[YfJIM9NH^<7]XNFJ;OYVOBTF1FJ]D9YGVKHVM\5BRFC
    0    577JXXFPPZXXL\ZOGRD;XW3g=PiTfRQgY-IMSQ]GSAGYTALWhQr``[;KQA7HhX;BS_w
    0    789ECBoOZmVVru7OURb\v67MlR7@TDSwJBX7Xlak0l6?+wuBhkUI^\E=gIGIGCOuKUM
    0    887D:YIXJ94ReT9D]P[G_ITEKiDH@@MKFm3ON:=K=L@ODSTFpR6SHGwGG9<CJLaH;<N
    0    578GGHGS\MZVg9^EG9MF)bUZjp^?V^SZ.:TqTJ0nX]WKsK:dAZBK6E;,M]wp@U8:uI<
    0    729UW[Fl@'KG2NDTOW?N9csG3^JS[An9vGcVLIUPwYDdR?W95Wu3aN=pCLOPg2JTX`U
    0    633b=HP>jhU_ELTK]IQQu=?8wW=XEW?r??A?`j?`:cQ4akDYRZLCQ9rBbfbaQ\ZUU8:
    0    658I#[JNcN4ZXM,CsV%ISNc>T@JeL[4aF[;GTK@MFSGF<\jBYLO>1tFQ<XR[Q?XS[QQ
    0    848FHJVE8EV,eVV.66RbPQ7?YWL)]NY\B;i6N*MU.oB#8.nNkKI-I95M;8*;ES8<H\6
    0    755NZ-/P.IBNL;`aW'_OFU?b9I`Zf,\G>;PL[8`BNFUQdeH>WFlawi;eXCDV]D29-e,
    0    723CNAdWlGE@LO2YEK>AT<fcEZa==[JWFA`B^`5EAR]=Iw@_DPHU]KCBG5E@?WS3*c^
    0    662mCB:dX@DQMW8LYY@OKDe?NqW:=Tl8n^BeBRBIYSo]7:w4Fn_<@BAdYjLKnONr`Ga
    0    794_kO`9DHn<^<d_FJ98QP3^[MK3])BI-@2E>A;DG_MPJX[^JVUKLQ9XHOSwFOCFX_<
    0    704NNm<\C.B)WHSEdZA6A_KJGYf8G?d+ZaCM7B9&QWUm81dWGKrD#O=_E?1nG]JR7SB
    0    807VoRfAa\EJi^VBJEQFLMDXE^U]NM?FDQZO@IRM9G?VORMwP=>mSDMLcM[K:ALOLN_
    0    875ECb8IG2MkC+HLdk5@>\dK<SWNLL\R[g8RUGI0Ww_`F2OL<`S@9FEdTMM]XdlUXCq
    0    771KMJ8J+ZIfbABDPKK76XFDPJ`XELdO]SKECNV>IONUU9w:HUW8UAEQ]_6gTRGee>_
    0    956TA?K6BV;NV\QR?BDWTR-NIEKKVDJOD@AP?>JV><FFcUMH8ILwEbRJWTBJ4<GVBY>
    0    715HHXQWMQJlSULK`M7ECFVGYK@C<DLOk]OKU<X1DeVON&TH2aV2P.blcUY]h\IXQ#U
    0    613fXaKw@@9OKSH>DNOCUN`FWFgb:UY@FGYEU7DZ4X_PE6PTVQDA>AVE=TSYOeDB_A0
    0    736W=BZ>c;cac<lDRLQRbUAI\V4b`KBHWVH?>kEHTwN1>Li^BIQ4G>JUGGcdSJ>Q]:,
    0    825Y:.?TQU.CUY`XY5SZJ[6dGTJPPYJ^Y2EZWH0iHRREtL@:6>Fkwe\UE[M5^E?ZCMA
    0    736]=ATL@B+[EB^%aL#OZRXZLmk>EeO'EHAD27N`gUWUW-FVBKRZAR4>jWZJUd>SKJK
    0    788a>ADqD\Yi?G;Op]HKU^>DOD]JPPaFPbJaKIg9ZfDIDMm?\`h9MZFKdCWXc`OwZ,E
    0    588O9EF_TIRg]/DTdY-@N@LKUE:DYEVWKfFJ.eX>=DF9fB_iPTds/GQJZQG2aSbw_NB
    0    583QKAoaSG?8FR>\dHkiNR>gGG=C`AUJ*^kISHbEL=E9LGR5Geb`i]#sJ7_\_?GOCW:
    0    767lY8;FmW:bB:V>GP5LMfNGwPLUAXK;DJOSO[;OI>UQRVD`#I6`KJ`:QXfEXj2CMES
    0    867FBDNVPM_]F\KIO^TOL;<R@8KReJP?fZXAHF]>#A3V:IhHQQ`JhYW<SS4eV2DIO9g
    0    814E?;AAKb[RESDWGBOTGjRhX3?WpUYO.6T=Ge_R8kE8QMMHTkIBRFM4wG_M<W>RM?M
    0   1088KV>\4NFM>ASa]CAVN[ABVHEO[VKOXIEQKYOKw;LMQS[F]KGF\aSPSA4G=PPOW>TA
    0    656rUeOKM@TNa`gM;TKW?\YFX^QMWQHqK?pQNEC_J^<<IMWh_7IF#1PG9E3fLjGQRkD
    0    826]hL4EJ@_J>66KINGH@uw>Oak]=NZ<LMNY2Cg8[:_aK>JE4ViWHJ<UVTUIhQNBnAX
    0    817Y3Q8@PZJR5?QVFFJOL[=iQGC^3O<D]C?aJ^GNN'O\wYRY3P`lwZj_ZX?]g`:JYMd
    0    922B^UA<HQ<FQLMYL[FRDnShdJ;Q*KI1GF\E:nQKT@kQwQ@N4`5[>BfEpW=FUbK9FC@
    0    634pf>:NeF<P:Hf6F>M;IUCKJd_hTwR>AM7DbNIGWEJ9tI=PCfNnQ;<YU^b@b_B`o@[
    0    788;EagSHJZ1YKHnZbbKn*FY<<BEfnw^TfbGTT]rC1,@PZh^cfVG;bLMPDQMb=jSCdD
    0    726Ob-cwPYJOQJBQ?WSY[=^G[L:@aOJmS`cM]gGKadd+?lJs]OSB=MDs>JKbehQ\NsZ
    0    780WDQR]NHgELGYQCEQtP.#WDBEQXGKeITgEUNGU>RKE9FRIG]PF_P?XOOPHeK9RVFK
    0    640[/BgBEwPX>VG=T7_G4REX;WD=PZF_iPHp^J/b*G9UPdEBGQ\dTX?C2gP9P/@\-YX
    0    669KKRGwH[VadTM9jeV_RbS7@aT@bQXV`b=NBA]abYb\RGcF;sWTj`HUWTUaSQaR\NW
    0    63877JUiU\]AQdJwWZZ]L<gw9RB3E`gRYQdWIfZTAZ[JA?nmMmYOP_KOcE5Z^IMf8Vq
    0    788MeW^TJMSJHR@TRG>SBFM`CN_S>VVM]K[RW`UKGH_PXKW]YKwSILMW>B@@FZVCRPL
    0    693^KcD[\N6`)BIA\^M9#_o@=hS@.?E6mgXfH<I@OAMYR1^W;_hBI2][)[TB@L]LpCm
    0    708aZeR=JPGlMCgE6NFHMSWKYa]q=wMKU4LnSNLMRWVWO<5I4XP=dRh<YXJHh^XgkZT
    0    757Bh7ODOHNNST^i8]\>Bm?wSJQHcKYGR<JcBETB[1_KdPECZ*bMjUGkZVTHbdDF/Z=
    0    780D<KB_@e[RRnQ[MVow_@2jT7E_cMc^LTUJIfRpGRG;DdN@Vqh]NsIja\ULd>\_VS;
    0    614lj[*/M8NIQ>HX+PH>9jANUd]0NwB5O=La9\,^KJnmB`7W>9BUI_h4BJebIh^+WOO
    0    578T4HfNL#WUIVv9djXU]cQ:\]SAHiT^YX[4WdR@6RL<lZIKB4o+JOMbbBUaGR`>V[`
    0    650ZKhLkP@@aVBLDei5;;`f8ZlW1ELaC^g?M?C\GNwR_>5hUDcTKAP7^iKXjOP9mhRf
    0    905fh<KGE=KJUO\OR_^C0bH@EZPJXJ_DMFG]8<WH8\_Lk?4UD@cSGMPa#UG9KEA>SI7
    0    978V7_?XG?6`=CHHUXXD:bb=T]RYKTc?b]9YFP:JWeSa?LXDD\QGX@8HX\fV]]M^w=R
    0    680\4\5*MEK^S=_HdZKL77M8VgLK8WUhlEKI2e-EpIoWqS_?%f`DcAY`bTwvdgHXDBk
    0    7095H7\gHrV:0]D\NkUB?$2@2UUB[AM\hwKTKSOS8VBQGVVkjc[?OJ@-c96fS9V`=jM
    0    594Re>O\68:CZ?NnaVAG@bJJ-W\[a@WKa`dYJ@\ALaAPk:W7X`oP@UdfawUdWqBc^Ve
    0    761:SEK\9c\H;Y7V?SFJ]AJNTI8BoFbN0UQGDehYMWLCFDILUOPLJ]GOP[PB`#RNERA
    0    7338IEU4[M6IC9.IS[8:f4WI@W3,=HMW]VHIWeBIKBW^\eHCBdHK*PfMZ#rASG^NKYe
    0    689BD?KNXW^SVTM\lS^Yj`;5Y#ISZQPf:WGCfXSYM\=0OviD\qUfEWcab=O%ZCWiF[S
    0    794O#GEHH=>neWBVEAKMRU^dTI\GQgPNTYNMU<6l6ENPJaROZ:@>jK;DW?URuIXZKIn
    0    618soLUI@OBGsARCYS_JZwCYG9JDMH0TCa^jRVU`9LOKdOVIE9;fTHECV4E^P0ORF=C
    0    604E5E^QK$8W\.97P5M?XO]P6eMRpQF9H?CUbV&\UWKS_ZDLt94M+\NgQfJX#MAK8_I
    0    658cl^T.6FYSu4e%3RCWZZICWppGf:?`.GYR?6/hUZ@KDCU^VL:=A9<HFCDP$[8.K`#
    0    826<CJ<J5ceSh[=ahfPVOO\^XEHIs\bJ^SX[\[fHN_=FaSV6ZtOJRw>`\FNAOQKZ><<
    0    681kIWB5ERj:0dFBP^QVRLWQ>YIdFQBMRT?KwU8ZCf]XGWTPN(eOE7MBf4Hd[HMZSb`
    0    789N:QrO6:wOTG?9LR`_OQ<@ICXc[NWY;YfH6=HnAQX?@2dPkYcQOX@QTY>DSLG\KPS
    0    732S^JE@<:3/U]YPOJ:M;\A6]wk1Z,:6>J@UAAR?5VNA=IJdNYAZ?;3RUEFsJSL^FQA
    0    722F_=S\ZQK^4ZDEALwd=IF4PM3gNPE`.UqKYVHeh-OAQY.hKU?8nILIUWwVXDTFXPS
    0    563k@e1.[:3O\=w,OA8)Cb;8WMBOMQBT@7EOQ:SSS`FQOGUYIA?Y?ME7Z\]OH`[UlAF
    0    658LGRXS-Dg;'Ib>8[[T/^9HVwUT]m:>jR;MKNOMmNeLEAcN;]mHY?NOPJ\>AHTB\HG
    0    5316OI]M6?)M@N4N>7_#;@:_DVnQD5ZTZ<ENH4-MOMTZXgETJ,O\LfIB%?f:NORDA:3
    0    765U`\S=SWIMNZY;Q?G[N^H#c`U,ZZ4S><QFR[6pKdDL9Ej^^J_=IA>MLOLY@JBEEMY
    0    771O/bKF48a?^FL3KJ;N;B:#MAGKP]HLPNO?>B:L8i>K7#Q7UJR2KE#<8MWG:713WI)
    0    889wSb>NZE?KM<c>YEH:2[N.Ti[INFTHO@FX/A5IUTa^MCFSI<;TH.FE;QPKM:ES`EO
    0    675Q`tGINP[(UY5RDVsFSRVWTZP/WhSLEKT>DAmVRe@0+MW?RFHAGMJ`H=#fYJ@ii`H
    0    570WZ?I7]I,S,>eSKP]9>`eYTVkwFR_0N=5oSB4[b.meI^6E2?NcS[]R8]R#MQQ(QBX
    0    6098<lSQ%DO]E#=*VfI9LoQ@66c$@2q;gv)e99$BXN7^`Lq&LNi:_JB`U?Z.:P=8a8W
    0    577Q]EWIlwEY8m:`QLv4Q5KV-,IK>]ZZ[jMeEdWvOKUABnPGh@TQ]jdTHNC?TPWX?pb
    0    548e>kF<FUU@w@qNW7UdAT@Wgbe:b[DIJ)S>BUXT6__9MNagAFgJZ32?JKF1CJLcwfN
    0    788?j@OhILPVWN9OaNEQIJ^LSK]JX=ODRESCL_^8QBR@aQGI\fJM>A[[X_NNwPH`BUV
    0    643Pa9P%JdGIGEVcV1KZU[PfcHELV#L0A-FX/JOKZ8jP^D7i<G+djC6O]<:XWX@&0CM
    0    845_]GH2I6YY[J\71#Yk>=?=uRQR2K4e*CM>GZ;j:Jk:HMAVH:0URF>HHHXME_.X[9,
    0    982PEWMLIGSRBLZAHDj\CIOOME@bYJIMRJATCC@ZZQOKJ]LI<=YLLQGSSDYeD6HOwEO
    0    775TN.8]KI;MESNI@#g]<P7c^VRtJFIJ[L5WPTET73TJVPTrWE4N_FEcXJM@mQPGN?E
    0    578RH3CR[9RpQF8<WOOQ\%8U7Q0B:Q?\6hMC1=NT]K6YYw7j+`DSTEr2qTeK(+LPQ7P
    0    762YUD#KXBBL?<nNDEOSBMDPXO[kAWJSS4JPMH8IhJFQN-E39TPWE`LJX`IKOjL8]\^
    0    667HS_=cVUAA6B[E:cKX9PK<QYWGIf1EmUXTSJ+2_wglM[GN=KJAHHQPQU>@7OQVX9P
    0    697b];LIDHF3VRTH=P]H?Lb5?VM2cMJODJtHN0PS#W6I3:DMS*WMXRRDQ,-LR5=M;WP
    0    564OJ=LIQTUQ=MML8FDkAQWQY<9VY`BC\3QBKQR=6=@>VW>5F@6CaW5PaWU@VV#DOLH
    0    531[a<B::B>.X4`D1NF^#R<GISIrZDNk=)VPWC9P0G2\kU1GH%<JHCIVN8JZPM.6KJW
    0    903VJtQS9TfL_YBIJKDPDUUKHTw/WSQJWObPERm8d=YWR=JMFJS\;@UDGUY@VjX=X7h
    0    750QT4BF-JPHIVP@nM?KD\GPPC[PRPbAXUZ^?TPaVBQhN5NB`YjN]^5wb8?Dt@QG?W]
    0    763IDE?PBUZGT;KRS:hd?]<\OJ@\BIFLR3aFW7I]KJZBwIB%GE?CU28TSYa]^KEHNFQ
    0    477QINC6[Di<l?i]FCYD_Y/T>U=_o7M)7A<nPLI`+`1\`wN_uIH==M?I?8G1(8O-;dd
    0    707TcdJ2PKTZKHNwNSD[NTdCXPEDVC];MIAQO`^=B2T]JT?SNPSR<\dGDCL49`@NZ.Y
    0    7925fkVNTE=X0SJw>ZJZX>P>JlA@2W9JnUdBfvJ=SNw[W[@[L4)NKBk*7DS)B[nBLY]
    0    876CbRHOCS`ESBPWZ=B\7io\NMWARLgG>;@JKNaCU`TGLGHW:T3HDNDIVWI6wP9>Z@Q
    0    718N5_WTBJTGL<F\iWY[PAhHLIOBOJ[VhKcKCj_]agj?gDJ>BIwNLJ@;QaVA_a[nP8K
    0    892:^O_Hq^D0@eMZ>\^IMMJh^TgCHDHMGUTAGRS==#?NLQ_^lCA\=IWFR=>]DaJRANf
    0    692<3JD;Elk4JYDjGMUZ>OGLd5@2aYQFSPZN_NfFP[I:7KjTYh$gNUOO]#G]>NC_Q/\
    0    539?3UKK;rNDiQ;T6A]EA5NntEp5ZDCHGYE\YOg<CY:#UBTGNV/_>YW9^DTj&KUL+He
    0    697Jw\?MP_TS]IJWIEN<#UgcOcS@POg<;RCe?BM;HRY[H5Pm3YObDIHISZ1GLSI7HSS
    0    606FK#ii;`RJlrHdNMhbOA2ZbI9;VN[smRgIlpa`DiIU\fb\grXU\c<ZTEILIFmZ:fF
    0    793BR#CMDWLIPLKBMQHKKFBhKDCXQD\;5FIBB;W2ME['N>WHODbUI,?GL?Pb?RGP;;>
    0    842M\S;NMSEORFKRAOBA*kjgUewLBGM)SOAb?P>;N[\\t6HTC\CmBQG<bD<WTYURKSK
    0    608PI\aoX\cKd\JPO<LY9LIf-j:BZHETGPw?W]OiG4=c;?I=/D[CIT_iH:KKE)M8OR@
    0    697?RV\4cfUGVMBSM7VW>Ik^aeM=TH?eXZ6LHdYDNbC<RZohUb=XV>wLecFVUaZoDYl
    0    589M>R;o2WWf*=;RcN;;FOlPNVJHCUhJUSDw6AE?hHeMOPZ/;fb=LR,]bwtSXj@VhCI
    0    558MU6RWONYJT]>.:\S_:Iw?`+d6eF9G[9;STFJ:aiLUYCQJhjQ^`@84AOPl:UGlQD]
    0    6412?8^S7C?A;I1[Sa<PTq\GV<L/`=7M>4f_AJV=wcJT>?HP[X>F<B9CYuagM8JC@DF
    0    673PB[DcESZ=QCn6IZ+7SS?:@hE7#CNXLcb58X5Iglan8@LY@J3?#9J\8KCaJf`YbGV
    0    439HQ_XJJK=]h_QZT`2&^KX5gJl)>cRBWw@RrVOER<GjOQ9@SCBOCQlF=@7QBAa@`h,
    0    612`V,F'\RIEHObV#)bSO?3fU8YSa37Z;;CTVE5cEE:HhJ;SOATKMFTEEMC/E;65NN+
    0    814BIK;C#WJL?C7GFD2P=TK8C=WLJ@TZE@D_JL8]CIbLX7BXM=ZS?WD]VJ=]cCKN96_
    0    603C3U.L#LDNMTP^D@_T@Qn_>NDNAVNKT?>fR<>[UCstU\S-G9MSf__JQCSHOUSaUK?
    0    599069X`+_@8+E#pLlGGP:H&;EGBY3LWsucIVoS2'TY`4SNNHFN>]?P<N(IF:GWR8n]
    0    619wH9+I8RSDYC^>AF$CPLf>*Fjv8UUWV>N^H:Gd.1DlMRD=VE;jWiI_`D=g`EZ7QBK
    0    770M;;C@8\KcJHC<ICB]bIHBRECTCHFQDGPMP]MNKPMIHTI#Ii;MS9LFaZTZW=GV]<J
    0    884VWO#IJBNFV[\Z8FQOKUQLMPXPMZFINCKYNT8CPSbEXJISDEYPQHHOMc;JYa@OJWZ
    0    754wFK=`KHfg8YD]T_WF9BiOQ\B77HtPW^LOTG@QTW?\aANYGJU01P0Z8KIfYa^gM\g
    0   1188TVAI7:BO=IJSUJH;CI]WI>>RCR1wG^=UgB8DZ85M^ZAAIU4jUZaBaC71=YDB9CQ]
    0    593jUWPOGMTYJ]P<?WT97e\9CInLDh0SJZ*VB/9UNuFV0@=1NJE)C67KFIThQDHwo6w
    0    699waM?W=BWWl5GXUBZJ_eVeIG_1MAV64EMNKdVZ9>^dG:[P=XT]HcFMEKDkP`IE:@@
    0    783WMAJ^EOJ[<>JF8ST2G_Z?Pa`H?Qw<`@GTFNXR]KXKBLH;I\GHUU6EOWJfQcSURON
    0    779IcCZ@Y;nIPZ^jRHERLMAK]`KV_PK\NNLC`SSgLkKY=TK^X?`GLFOU@CQsP;KNIwL
    0    672EZH8H3OmA?:QPhK9gE37FU@aI:VwSLSH?ATVIHUM5RGKYW__QMb=`HfMDXpOUAR/
    0    518\@iK]#GoF7OCGRREa]:Si>6MZMARh;SC9P7;BK:`CNbp_jP)[B@YPSbT[qNg]\VG
    0    574=Xb]M8M__@UMb`]-`GWUFDI;7d<Dw?6RU4SWl=MHeMXEUZMDLE5_WG4`hE>`?gUK
    0    695Z1k[#GT_OZVSGBDTW[VM^\JOJN_AT-4f=kLRbZ[7DabAXsS0`QX].OUFQKc_GNSB
    0    6066IE;sNXLPNRHjwm>MJW];LCTBA2j+n]VKhIS'YmM:CKrOAXsJ[PP\VHSDJXRKMhC
    0    705U?[EMQE_Q\9R5B^ZOCK8#eJTJGZ>j7GV=^aOVQhM?B@ZK?JFN[>GD5EYF<EWFeQh
    0    592G(asD:=\QbBbNBa^bIZJ.UdANWG_]I5`;BO6LQc?L=>GbhMW5eS5C;BIw;QQ3hfR
    0    628^]X_Z5XJ=bVHNiOu9i?3GQdUfCN@_KgQNB[FjL]TCR\SvcwTQSXGPiJYDFXaMKIf
    0    6228LNENwB:gLJD^P>KC[>+`eM=SZgGR8YOJHaac?CCSolSHdS8R_hN;ol[Ih@cW`BU
    0    752QD3d=D_NE]XXBL=Ypd5FVZ>>bg=IE4EC@[UUVIX6#IZTAIkWCOaIUr5PLgMNk@P@
    0    624eSPHOYIDL7IZeFE]L9sMZXH7Y=dW/JKOXI??gMIP``CK'/BRwOdXQM[PFTHU;MVG
    0    731[=VBjR/:o<=PES];9HBKQ_d]Z'<8DZW9?N7ZLgBPa29?82oC=U5@Hb\Wf^w^S[%Y
    0    464?LBD^ADM:YA>UNP_XM=eg[wH6W7'1PC5BWJZN6k`V0?0T%-NqA6uKoSA'Qn.J2Cn
    0    7459Wt[F/<c>0Q#TXfQHC1LINMO8dLIDswMZUU^CHVMb;@`WbXKAAVQKF9)LG@gWAMX
    0    890Y?kP[9aX9PTPHmVFRZGQVGWRDZCnDPfSFQ@MW<D3^SLULTLLBF[Id9A<wO9lWNOJ
    0    659>KUMMBd]HEdT2LJ^Z[BeVM_S8B[[kQWG-[ZGY9S\8CUVL_JH?bHV9WP_]XeDwI;I
    0    740dMX4StT6bC8\M8ICG==IBGwUI6UQ+a?SlQN:BQ`SiQ8=@2LDXMTXNOfeHRULSGGT
    0    526#`XaZ=CN_Uf@LvSOlNA2k=B@X<lok]->TFJ]lCksdYIkT`>HQFW:J+D\p_177D@?
    0    554=RYF7YR1=5n#acYRjW4YGfK<FhZGIieMEV9AP7I[?KO.hF<aCtYh1PDI3?PTK6VM
    0    996N9?[GG[aS]T[[QFaT`J@YIACPSNwVJV]GJORTTRD>JXWHZY`PXZ/YCAGZ[RMUIQS
    0    733<PJX]I6QP:QXPMUJwF@VTasG<KYNlT`-<cNIGE`6@NI^FX_X\[HX8OccebTura3V
    0    840G#O+a\X9n9P?*[CaTLVO\ERZOGKY=VRRVS]\SHLJNOQKCKgOH_\SKG`JRNEPeWAF
    0    796wCT;R:G+^(Be?BDOWHF_SIWcj@MSSC;BSI:ASNLi_bPD83CZXd\dLY`HF[TWDZVD
    0   1071I_JFQJCVG<P=OOWD4NMS=@ZNXJHk4wWSXNAK7a[QPGS_B<M\7LBGITMPF`KcPWS_
    0    5826WIY=O]d:V<6KjN]eWc2Xw4>COXIQ9^P@XkW\CH^D`X;SK[c?k8]7NRSwc;LcH=9
    0    702JK.DQQLSPBJGJ7:BP_DTfeGQD@UVO]?L]VV@MP:OQZQNMJRQSQI<Ww[[RhYRXFLN
    0    734eN*:XNI<ZNLPF`5QLP`DYO5L_NICEN+HMP7?JOCS\XE(TNSNRJVQBUCPXwLRJU@F
    0    520=OChM+ONSKL2lFBZS;A@XN0cWPAEP5wPS=NU`RS>]PvHKPwRIKd@?[J7O[>HB4\U
    0    700_i?c0S@W4<?9R>F[CLOAi^SpO^OFD]B#T_50_QAU8GO-607ja\TZWZHR>`MGG/c8
    0    519O[G4Mb-*Ig9jNL79>OXa3=pXMVOh2R#Fh,JRQT6weR7\(PNNgXg8[D^G>qZLRb_8
    0    751[?QXH@cOSGGwOQEfTZ?6X\PHCPPYjC<Z?DBUK5NR=YdVVMA`TdYLVH@5AR`[AYZ<
    0    484GP9Md/[YH2?=ZKRTc]w>uI0VHSZ\MXCK&[-^A=+HO`OCU)PQLWLT_M6\Jgb=QfX4
    0    727QKMN/M]D5AXWW(O>FbRPT^eRUQfa\CJ7RZO>T#<_XF_LPV-TRdSTVL`>X3^>GQjM
    0   1061@HPV_VG`L<BIbRg<Q?Ya?LQISSdPEglcYOQB6rTQWQHC_`@HI??RV^A\LFdYWYcw
    0    702o#AR9X2LM?MK/H4S5QCXGL?LYQ^>d`DA[XIB\ANHcYcO<CE^`LTTTfSJ/LD_SR:;
    0    662NJs#U\J4_KUTKCYCYNLCTPPXXNPLRGN8PGAO3OTgINXUNFb6U^/PH_EKSEX_TdPN
    0    598k0p3[:D<^FB*D[W2<F^F?dlZWEOZ<GKFOP]Z'qpf0A7/DA>?#(?Q=?obnoADwY8;
    0   1022jV8BJM/CNCGFOWV?5Dj=C>N`DBWX:]GKw;>KSIA]f^E<KAFYYMIGdILEN]8>K@:H
    0    964`a`FYG57RHCRCEUDC*Wm=Jh[=>SQBbY7u=E#?\QngH=Vb5TUHI@WEL=bLGYSH`Bb
    0    523P^C[FVEIGT[dO>NnhRHKM-`)]DCfUTgLX8IHQOSFi^OXmaPI6SK.5u>^wZ/;_oT[
    0    729=Sb_US:P>AfLX<PLTS7j/:VPWZkV@srV`cbJ9[KwUH@aU+?ENOE>KY]H2JkHSS>b
    0    702J9XIramg2?bDw^cTIU:;^S6GVeN\[RmPWNTD,#VHZFZGBEWV1B_QL>OM<WPb@CYN
    0    921FS\MY=NJ^QHBCSZQ<@M\=OXEN<GfLO]OF@?IA_dN;6NRUAYY7S=UQVBKw_QTFcSb
    0    486EEI#/dKXp5TB3I\KPeUkWD[7B>^EDI=FEZTd8fRBCaK\_FaHXFKL<iVd[WQ<nl9a
    0    524QV[9VQV%[n,^H*CVYP]XSF\FXQb#I@OZN\gLIKIQ7ED+R:@KP^UP+hbWaX`/GT;c
    0    767TXO7NQ\NVK@DN3IJS5bYQw\SOBXC?6=CJ@dXUE?Q`XIUfF=Lw79[JO\P>,j@=>K^
    0    693@\OEUK](29X=ZDG`QZ[=dFCZPPVEN:HL:?KV[#58eanOCKJ[_l^JZ;6JEXCgJ.^P
    0    680U%M2Y@HEV6`P9gVFZNaPfGceKObPUwLDR:QBHbT^`RDnH;o_RL<@XY__/]6qZ^5K
    0   1011IBLQ=@8RGA>MMGHZDRJAO7@`\_ETJWEM^6@=@BMPZbISDEBwFOZ=a:AJZaCHJINQ
    0    595V>O8W?ZRgTO8?<EMLX]aKSSd=]M_FK;DDeS_DK>C]@-X#1`aOYGGO\p?W>m-W^P$
    0    644;#XTfiOVFhC8OO[BQS0MDJbL;E;[DIEH/aP\_7B-B8P=e]L9UQC^@B9`WM@%65ch
    0    750V`eKZO?GZBNNV\SJ?6aE#8B;e9i>ZjR`UH^:?C`N_?=DV/MN0EQ9]Q;NAVHeKOQX
    0    822QhLMRSE8JQ#RcAU;4NHNGK^bP9[WFeNSYD<1(O?P`NG1Y>[LMI3bDJGXFWZK>GNX
    0    651@T@JZDXgSFZDTS@[`YOLpF?JKMSMTBNZJw\b_JLIFSQRQFBCQ^mCQE8BQOQ=`JXF
    0    700rEg2R5=:A<5GFNk&:K@Q6VT\;#CC@Ee\fRKL>bKY[MO7q*?RVDOR;@=SbFbLMC;d
    0    576Ls[X*$;QJ$UIH`kCB@[e9DffD>YTMSTWlIHWH[XnbY5:]?SBV;#AQNCYIM__MA>c
    0    632LTSgE[VM:PE:T8UW;USV?;g,Mlb:(U]hNhVbB^wm[GWXMCFSF>Z@KCE,vQ9_VXjX
    0    711;QMK#KJRMQYITKRGD_S>C,An=V`.==BDUR>SK(<JN_`DFED<_;UP>+=B'B.K:AS=
    0    485>2cTLW0QSQFK%?-i=3$KB9Ti.f5]LTr%wemQD]6?p^\?0BVX]eMISIiGN52QUQE>
    0    727X[OVX_@0Z\=RJXG;-S[wEVWrBGRLFO>9lJM<ZCIb[YAF>IG_WAXeQ9<aS-ScZ::S
    0    996]ZJANLB<OM:VS=HA3@U\B[_L\?UJ3PG^ZMX>?NJVZ`B:wND:XMSV;FHNJ]c`;ISY
    0    806K_3[D0GL/OTSOCEEHOS,Zp8RYBHSJ91>iUL[\5,ogfVHLH+EnwXKQH/6I_E<83LP
    0    665PS[eLH9AGT<TFdFJWVLPA7=_@]#?I@E;P7?6KKG+u^EPFE6V;T_RVR7FS>=P6AMX
    0    618IRC\c@bX%e?@MF>NL]>^fW#E/ZAULQ?ETKKNXK>.EL41NtC6N[fU;NNBTa9R>?W5
    0    528S=[PRZ[X;EDW0ueNKea?MCBC=4FMqMTILOSgFA`D9>DZ-Wir1KM7FCWJ6E/wadJ(
    0    531OAL;7c`WOMNP_M.GY>KH<`S?>LM?LOR<,hTY3wI<,A_F[UH60L/GGTEPCDZ8fXDH
    0    650SVQSIaZ1`BSJUZlCM.3omZQ3H#II=AG64J8Y0[CH:9?Zq,]WM?3I_d@\g<JQCC0j
    0    656<X6Q>[oOFTnFNX-\gwMXX[>,IVXEPB/AFLgA\NPU;MbIIsc>Fi-7H\>NRd\/dRI/
    0    654PP258MONM#3M?ELR3EPFGRHZMX4.VINC^3\DTV=^G`KQ6QEB@G@GBX@fOUMA?A6=
    0   1017[OF];TOX7eOcVCMcb`f4VFK`Mw<;c<<WJJ;:m6QJFWKVHe5YFVPIT?PJSHGE:ELI
    0    954IHLC@Xl[_TGJLOAEYbIXbgQ=EJIFD><XHM^LVJ3RBUOADEX?YCDW>cMXDHP<PL#F
    0    708Im^1,GUJ6UE^pYBwGQs6U`NTDMU^;qX6^@]B_[DGFvXLMNKREcbYFP?CWMZ\@Z^T
    0    853lNE3MS9G;EOaTH:MJEZTU9KQ\YTG;LA-TSN>]i9OJR?LB=CKhQZDKWXV4fP#JKIA
    0    858YF:ENN?HCI;W-GSF@DS8U9DU]ZETY^S?^>G>PdJZQAHM+KNaHAJBGY[;HwHNgOOR
    0    564jIVYeF9@6mKV5=,DLUqfY@=O4_6KQ,CGk4>CDHC@Fh2U8q__t[t7EL4E[fNW45h#
    0    965`JN8<V73VQ#\GMIG.=ULCTS_J?SM;FCB]BL6:VJ[cT@HL1PSaQ?FBB`PCLNCDUEH
    0    647f*`lSfTMT^X8VaSLUJB>N`TNNU[IIB[_Gc]MfFR(#C][ReCN7G9`;I^QQG9OdUS:
    0    519?QAVLqTPA9\0u>MPK]?PXLaOJ_VUYG>wVdhs8dTHb6YEGw\/R-?cB[L8>=aQ@8WR
    0    603jaUQYG[6k^VDB?DBnYPh?ZS8PFRZIYRVCRa>aXLida7><YrSg;AINpwXWtY5MiFI
    0    616bPEIETD>b@PlZEWl?Uh:sGPewRNS`_O<WGEHLC/PMYJ*CMBqm\XHnEWZCtIIJ`\M
    0    729C9;eWgQbOZEKCIAw\LL@QYj:T8]=gLSYGrZEp=ROMWlg@UPBXpGS@_VV<NNNPUNF
    0    508G>]HHAbF?DNiGDQR[1GKKJHMdSjXMOVU`_nB\:`d`+t&Q(M==q6H?`,Hi;h>cSwP
    0    744IbDP8=?BsDH>EQJhK3ce@CT<g[YVE[J`LBAQOaV]3QQJQ#:_M^FLLZWUbbX1UCMO
    0    633qS;3hwDGNg6PNC8X[?\^7A[_KXKT]LD4h+GJjYP=di/O?MEtv^X@R]a@AdU<L<:C
    0    677nUgGQG01ZH6]YAn`O.bC=7Zl]SJV:YVKw7FBQ8[nda5EN;@U?:=[VBgJUGa_BZ]S
    0    647\Y[s<3WO[Q[9<B<a\UJ^`NMS3REagVLb@GwF]G[H9,Z\MFKGTJIMP_/5T^TF`QNC
    0    802HKbQjEXQEWC@bYTNOOMUUF^UATGTVwMV:[[UFRf:R;QT@UWXJHKXYH;U\E@M`HJR
    0    1685STYX7Vi<><.GOS1;J@<0INH@_UdFPNN5a`k#?^7A#>NGUET.QB9;QI5.=N/NQHB
    0    757d6VGZ=1UkSMO#SUC?QV[EITR=HOL[?V;NBANOZYPRJB_IXTUIIWJCVYZXVMSYZDF
    0    548LS?KP4JG:=EO^G0KZ6JNX>#QOj+VUVEGHA5K[N??XQHNCKE]PVX+MWJJKiD#4<J=
    0    783KZ9Zm.EJ*>MSIGFN8(Il9=?CX_=kMiGHZH2A[G1LAWB@9/WjIEX^c'O)^w-C/([D
    0    670VX@RP8<ONG\QXR1U^AKVVA,MPX=hOZ#JTN6Za>M\XT\K@O;KOXO$WN.8CnP7IAO8
    0    9797OJLD:2W+OHQfJ#l]M9Ha<3?Lf0_PXLNQE=Bw2KCI[HE:JK\LqZ*`3/3a];<A0g<
    0    546HG@IS=KP><G>bKBWR7ROZE;GM[,TCO3HLD2SOCLJJNPKOE;PIWX4JHEMPVA#4<\9
    0    922AgAXUSAR8OGHpWRm]LIXk:ICNwCUG]QB@YB>i7C_EQ8TBEMhAfn[ZD>ADX5N4FcY
    0    842Sj@UCDKH7GLggD>mU7Z>^-+_mb7cLO@Ea@2>U;JhhpL2L>;fnwY,d%+<Dc+:7'g<
    0    970fw>:<:57H1GvT2;hN=kE[;Blc_9I9R;>kKC=^G0rnk4,O/>UodSRb:?A0REA88cJ
    0    705MVNKN+HW=MMMOUJO\ESIQO0NM]?\RNLLHCMOLIRGNPCMJLVYOUS#VX?4SRI2BOTO
    0    288OTMA4K=?X@HJSTE@?cWAMJN\SPP55<D9S1WLI9@CV[IED-FJ_6QRJ@WY#FOQFCH9
    0    831&TJ^IR[R%.[/[H[POC/L8CTF1PG#+U\_KZWY%EOLF,T@R8O@OD+JHG?857T]O7c[
    0    629@HGak=N^ATbQR__UH>:KP^V9TjVjVQwr<s_VL<pQDT^FH]NV8?V<XP\PJT7bWgQ`
    0    7667]OZ8[`W7:d8VDYeGD#RLKX;;H<06?nSNoUdR9JYP7^MMLQJVDHLZ604>o\hI1T]
    0    5824TNaE_eh5KPBg8T8ZH/Y#:LE0C/6'CY^R]Va3UKIWLb0`M$+E58<713JE2QqH-bP
    0    637J]JNQ_PIX>G;aFTHC`6YFNTeJ?K7GlG?dXR;Sd@NXPn<_OC5QIBwAFNB97[h=S`P
    0    584?GGUDUQQ1GUFWLOEVFMOJHMT:LQB4I[WMJIV#KMQE@MVQWLMP12QGBJ688EYTCLM
    0    503T8N8VY?S^lvEbgr1QVR?cJ3;3M<NOEUEGF[Ki0L5]Fr^9[^@-CHX=HQ@BA-w>88N
    0    707W?JWPH?TP;afL`;0LGHFLHCW[M*=9OSKMDEVYJQEIP`VJ\5XNGwW_B>FRLFSLKNE
    0    819BQW>EIH;GR#QOLEUNE\LPTPRNHUIIJHLY@R4XPCQTWN@M?FHYD>UEDQPEAML<SDR
    0    604\;@Le%Z;O#E[ALRUSCYPD:]SSY]ZdpF>^1X6DW=_Z3>D?#SRIhUCgM^BQUU-bW>a
    0    7154'NHaLlQU8F=Ecl:VLO]6TeJ8A^nl^ZA2Kkl4Kl9I;@fD>]l6ME7WVJicaN\n^:w
    0    714WHDSZ[GK>HVU7M;SHQU#EJPFRA]URZAIQN>TYQGZOHBRJOUASDC:M;OPL<KGWW@R
    0    719L;_Qh9O]HRE9&XXVZ\SN*gUY5/]^LOjaY>JG/bvVE=)wKhaf18B&jAKGZ3aRR_AU
    0    758GIPBSA@Q8#VL.MT_JDCRB\aUOFUSAFS'NB7m<R[IGK9\AV9ZR;TEH__JdHSI]T=d
    0    543,TPQ5SeJBDPLSdJomR@>cY=HSk8RZWLTBTE^JNU<IIpPkXKXH[I[Bw,B7P;PpEWM
    0    820CXEV]HC^>:^FMiRDJV_RMLI`AWBO8^Z#Q<RR1RXSU=6RDU\DJRV2[TQeJPX:UI?Y
    0    689JHfOa0Chj\P5-l]=B*dZ2KSM#>QV?LQET8Ip6ekOOI3[0ZpNM.QNbiSeLW^I\Z6A
    0    419N6bGPS>OVSSC#EVAJR\U@I?F<HVMLUP8NE8TESGFUD=a,MSIK=G>@WQn<JN\PT4@
    0    573NH6]=ChUF`WMkcK[wMPE_O:?PY?F\GN\DbcU^Jh<2HfbcboXZL\\_jL4UZ9SeSf:
    0    879MISCaN5dgHF2KXMDJNaXROiN*YGoDK`RKX?P?ROMKGGXHNmc7OO@ZWDPkw\M[LQq
    0    344]@V/a,FKdDYT6NdK:LQ#7SaL;9Te`RBX?Q>A/YjL/*BD:PYiCOF;K;XXXOP2TO=@
    0    753\HSIM@Q?aAGWTdWTL\JLRJMT[IMYT\NPdNJLOJ`\JN\gEFnw`ORRq\ga=]OQ`\F_
    0    874N1\C[&CHYGQH4UJDLJUUAIIHX<DtD`S#]JKT<RRGV;>W)JTqOXT=YqUR^v?UYM-K
    0    380S\BFW@OIJ[FF\OS[:<WN6?MRYSE9;VBUKI[K0QZPJ@AAR0LPHR#VINQ8XBMJ`NTW
    0    697LHSMVB/AVWW8ERWR7eC8aEIURZeg:SdWWKgGBIIMN@JR8#_QM?CVOUH`dXMPCORO
    0   1034m/Q7p24DaC:O6w\<ECaY>3cjKZeqG]V<V9<JAeoY`B4w8>lf:B9+qvj\htT4nX4>
    0    820i<M>[9>I]D@YCljAJ3ie@Mf^SBVdQZP6R@=FFa\l\?Mp?ALwCE5?`tZfW`^;`SBK
    0    688;>UKK/IRXfI7V\E7L`QQOJ(B9PCUG=QKE>SU,I:Q=N3GTEcSML5#7TF4WlOJ/6EQ
    0    786ZV@_6MX\JJ>W3LWOFkK<B?eAN#Q5I5IFQfQ=XV@>BI_IIGOPJY:_IH`R2ReJcHF>
    0   12410RpOL2V[C`L4bwP6QHPNMG:@0Z4_I>L\?FSY7CJKAP@SMNYII6L7BH2;VRKJ?.EM
    0    752;MLJ<LRTGUM9RZP6LOCUSSDA*B@SACQ]F<>W#S5ADL<HSYORK8GJIW@ATALKHGJc
    0    577bB=;8t`coU?f=LM\QhoROa`UQGoREBV/8K_PFTE6<QG6lWcYU^RwEQVO>kV^q[KI
    0    874BZU;HGEBFaHN`dMS:^`LCNVG[KFcNRJZN5QPEXTCVMGQ<Bf^>Z?JdQCPcw_DLBVV
    0    791Sg#FIYBOCS7^rT>c[DSSkK8VVP<^6P8DYMHHGMMW_VMF8>D_MbY,NZCV?w@#=9DI
    0    520B_UXOI8>96b+KJpU4F&WG+[6L,)=ImmZ<MN<>N`PQ>QcC1;>@B@c=\lAW^-wN>FJ
    0    645RFOQa>]XHWGiTU[YgVH6h0DDBXI[eXcI3RDFP#ICC3`d2O:FIa=VTRFPZPJtBIcK
    0    617EcXYYB\KJFGJsv\l@\GbPYmVV\DP[^qm0UIDdgw7<*HrFjS]6jR8`miThb.Rqc__
    0   1219)B>cf9ff:?g>Zr[][\ICYJ7BK`Bwemig:bi[YFh?H2]aK[_Z3a`Gg_=HQh;ZnLgY
    0   1192M2^R_@ZUONU8_vuLJQ[?^E/KE\?wOhf\JMh`T9a1C/FvHaikEKT=mbMMGj3^aVOR
    0    568NHW9NTC<OXJIAKLI.Q[AY5JSKPWIENWBYM4<[:FFRPIO9L0WPNgO]BFK#K&kBBSL
    0    824qBP3NU;#WQ=K9CJPAWQSD=FfZ8XFNLY=c828P[TUd\TM;UKBZ2Sr^4[[?MFX3LI6
    0    585OHLESX1-XZVEfVF_I:CQoT/ON7PBJDs`cjM-WA?UOeWBQ]8HbeiwZg/G89Mf@<@`
    0    793MIl89O@;b`KS;GW:>YNfZXLeJ.J9A;G3W48GWH#8YiRROGE/[@Q]<LJTK@bg?LQX
    0    454YH`P\K<CTJ@?PbpD?ELM^$EIR4$5<DdDbL;%b@@BeQX;J<#\PW\EU5SO.H=ZVMVF
    0    362XO)CHVMQ3;O?8/EXJ+_IBB0ddG*GLND?NDAL@TYSVI<TOOMbHLQ%>e,:MTA#@S?B
    0    744_*V;_AM0_VW8HTc/6JAd>RfK39GPOad/R/`GDajWJ3;^8BkND7CwXiuoPTVqna5N
    0    681WPHLI>RR?Z?KBZAZD=XMFIIJLSBhLE9DE1@VZdMZNTGD^:SaI]Q$W\ALwRQ9;c>A
    0   1013NRURTQT`NOPFU]ZZYYFM[:?CC]IZQwXTKZKTVFOAPMa[\aS]G[]SRWE?DG?KaDCK
    0   1000SBRAbFDR^UVJ%TWCTRIP=RPB1IBlMH[H6ERX=DYE8AJd@WW\@OUBL^WIWfVTwT8a
    0   1029KRKHK)FYAXETQTNPYDZKUN)JOe?\PRGL@GCWRLWKJIFNCNRWOTR#[]@1WZHB=OGE
    0    843K`8FZ=VbE=NPueIPWGUZjJ/N[f@oIJKTH?Q]HYJYIPGERCQlI^M#mM;*PmT;B,ZH
    0    791aL0]QGCJIFXYE[FMI1Q5J8#M:TIc^TZCHfHOdYYA7cEnEZSY@NR)]PCI^HM:__^G
    0    654KH#KA;CJ0BRYVKEZN3L<TB;9]=;HGM8MNDFSEDH;MXMIPIQQP_b/^BKIYQB'=6PD
    0    784_=:ET\]WiHRJ?KMGQO;AVeW>[:\1TK2/#_Z:bJ;B=_:H8VPFHLFrRWbXFOY<fsI6
    0    585FNDHIY2S:7<[LgHJM`bEvL<[L^3QG>I=N?<J]>UK<wI``HDP[OQKOiT7f.N7?EbC
    0    715W@ZXU=OVNw@MK=]iILGDTZ<[At?Jd^Nf4KV@dVuB7JNEATRDHM`^PCCMb<>FBRhC
    0    816SKRJe=EYDaZTUbENTB8ORYRIV`YlUOQ`@XES_??A#]:GV@DXHUTNW>75[_AL6:\.
    0    482M]6_q2W1UkVVT16=DDPrFwCFeO>Y33M<[>DJRo6H^fC)._9@XOHEN9OVZ`P;TPio
    0    956DMEAOMD@F[BZ`EQaWM/9wCOCXTI\SRJLdKTD[SJG/iX@TMILcdT;gH3QMu4S;EVJ
    0    571aHVNFU4r@U=A)ZEKc>LEBWXYQUhDMH(7.:7?cED6@DrEiw3:89DM=>BZQSSO=UQ6
    0    979?R;ZXEM[>OWWoQQWND@KU>@KVn<bXdWHKVBXQHVSJ>LVSdIPJYcMYG>A>`@TM8wA
    0    981W7:us?EEw\N5=A2I9-:d9^E1^OIuPOOT9Z9Ja5@CQK6J)n[H17?lh?BPqrkJS8_i
    0    516OA<;mIDNX[K6SNZ&KLE]9B>J=Z@Y.:PRGF?@PN`_mNYOJ]a?TCcPJ:=FLKL]9#NH
    0    770S@MY]9TLSOIB#SL]Y@]XPI3]^KQwU_M4FNC_O`]>AD7R<Y_f:L=HW>HL_q[L`mLq
    0    677lYP@dJM#hWJ?C>NMTT>w/V]iX6GgDF\8gK:)0]\PS,IaQAQ?b;AeTOcgW>t\PY>c
    0    770LGPw[?W<RcYNVXSFJD^Z4ERX2^=8GPLkMQBHPWTYS#E^WYJQJ65N^RC-F>[OLDcL
    0    543MX5GR<RVU8EIZ=0UUV<8f=DP3]B>R<OMUE>PRHS<<ODG#O_^JLcM7ZMP9TGJCR\3
    0    660JV?F@Ge<jIMPZ\Lecj?Q`_G8dQfYM=EI3VjQH^<b:g`;O9e[iVSILl`KDwG:A-U9
    0    564ZURhK<\O`YRQE^_OcaO^\u%EAB-IC>GX`,JcKI>DHwOABdZNXb^cVFMD@@Y@<\5J
    0    860,NUl\Tin8JtGHeCOe`1GwOB+7VE^TTZU?[bgY&^J3;RWP^j[MbhQTJ:J3[6WM8wS
    0    805KN6K2QYTE#MYNK8TQGANgE<PYT8\WBMKO?FmK/2P=LHOU@GIH_CIMUQLR`E-:GCJ
    0    776WEE_ZJA\RJH6I3=3>A9HG^B5VUV\3>KC;XMGUC;>JW<8?bGSKLUdM#@=S8TLKCO?
    0    961A_MGHeW<`]>GNOJ<Rn_W`eCIVFRIA:;:CPCBFF4LGRW>GSS?w?K_KiSSJLVPDV7G
    0    685KC:]nQRDlZRT<GGEU[HPGa)AVPIZSWI8=FJS[EE;?wP;DfFGXJ/YThEJfjN=T=LR
    0   1091JDJ_ZDGPXW5DIFHBDFDSBFLJMD9iQL?>NH=Q]BCHSBDQ_wSPDABaRGD:W`k@A9ff
    0    736k4-wY+NN`YEHDHH@U?I_4`QJDFOe@CCABV7?[I1AM59G(nCH1BKE\EH9ZqhIVFfN
    0    390=#1:SQa4]CW#H\:YCS;E_CI@XJMGMW:1XP=UC6LIN5DUB?VAMa[7WZ@c0I2+RRJ^
    0    635hjFW8Uc78L1iV7=`YOG4b?8S^w2:OK<McZQ=`6:p4lk&DG9?qgJS`RQRSY3;+KG<
    0    772TU^JOY=:XUGJPKX)<mDfU%`[CHi1IAe7agBUPA;_Jdm=\Y96FWMo2#II;4Yb3JYR
    0    7084QeMQ7Vd5KF:eJFQkYA&w[3N0t/VRJP_;dVSLETG3BIPGuN,_ZNCTP9;VAAL69`R
    0    557fU%0aMU6X3GT;D4?5CO@;Ofsi0WGM\2'H8?=BY6H<OMNTINYn@1DWZcBAO:+XO#>
    0    896*Q.ISJcK%F_0@NK^A94a__VH@H<UE9ND9E9u-HXC8C=SfS:MP8GUCbL#RDObT?9p
    0    760VF_TYDRWQT\;LrYa?OT\WH=g:kLW^XT<bI6bjksRZ60V4WP_(ap1m2W\c`P>wJCE
    0   1037C^2IGwX<9KQGJ:I^HJ0XSbpPL:S->;UD@M9aD:E>/CRZgm8AVGKf:XhBUDHhj7Nq
    0   1299=M<K[YXI*#^08I[QGJCLWRUO-Q4ZF>lOCC8j9:a=B1M^R^ITF2KEE_[2U?Kb\;H`
    0    388D'`V`6?VPCP5_Xc?CSMO@#X[GQE<D^[`aSQ<RDH;[<RPLY>SE5YIM.BC0;JF1KHV
    0    614`d?=R[<TGkBJ6QVQ:OW.eY5AQAWELVgGb[BO@FUX^iVR-d]VfXZ_E@wlN>MkgFP<
    0    6766#PS]9GWINa?SW_FYi=S=C0RNM=AYNWQOaE>HR`AZ^XR4S<SFM]cbI)a<JYv@W<@
    0    612T[Y:<sQ7^^3^_)TRVT=q<lnCp7_AH@QJGXG2e>@_NnQ#hO=,oH;g'MRLkNt3HLC^
    0    700JH^n`OVUM>SKROZEGLK5>#>NRI5S^qUSS`KOCRS=]K[FR\VL9PQa7N=NC>7aFB^i
    0    565FX]`7I;O$=QHhIRRV/F<BBDZRbD87VF\OFNQCBXMC<VE^9HR<MCIH*B/PFQ0>;wR
    0    648QCFDTI\GQ=UDdpaibVT@_9R:REIUGQJ=6LYTYO@bKYRG#TIB[]^IO[RX:gAE?U\6
    0    555=PT/R14R5^S>][b`,^e[T#$^UU'4PmUDSN5a[;PHQ^rULOAMC[t@TD<C_A3c#ETJ
    0    576/@HP`ZkT>LwMdm\^bXJD`FL?D^<UqY^nFVh_dfk\JYmbWghGRT]SGpPIY\8Zg@NJ
    0    732=h9JB#GY-KX]fM<WeEO>WSKMESUWM\UEOHGh[NN:N:ONbXRA7_JJJ0DDaJA>GQZA
    0    607L)VTF@M[`@ZIJ6LaTQVIVSHIFIGF^HAR<\`[JEMB<CbPHMD.;Kb;N-HK;#-:EL[N
    0    620Fb/HHlkW#<kAl_>VZ^18QrF:UoRNm3\W)`jbV0fS6GTM_d^L;[C;aQ1Q<ZJU#Dm*
    0    689YBDGa4iJ-6bQU>JTHTLXNGn9EN9Y_V^7RKPd>ZrAB5@dFf^d3Th2cd\YYwQUwVDN
    0    811D:?hhIwpTMp%cdAXfd0FYSD9)c=J]NUrAlY\`/X43HUkBnRB=\dhVJ?:OUISbFKI
    0    633N52]qAcn+7f,IpQi]b9@RC8?`qA[qNUL4pL^V;k=A<P]:Qi[-qf4eCPK5w88SJQ>
    0    637L;HP^DRN>HKDhOWVJNLFP#DUN\>_:YaLOTTGF]QQOGT>CENU<JDOL=:>JG<S2>VS
    0    674\IG;YUFKcY#bJkI51G\L(J@h]+YS<TR>c7F9NdF_IdZJ3C]gi[B\ThlakVULdW?P
    0    838E@\G;G:B@YO9YkbM:cBP[+ElBLD:CGaST4<C[FNHaWY\6`K6P\R^N7B5\7KwA7KQ
    0    68456>gV=bp6JX<HaPVqR1AMAE8F_SY]NXn<iiY[7P.?1ZwK\OZ9c\WVU/4RWKZW?aH
    0    873QKUXQSaLM[VcQTH_[lQCTXNLCXRNwHsXMSSXh,p<R@iQSWKQE_Y]Kg@QJXXFl_QK
    0    472Da@cgfEKOL7/bY]`L%),O'>)O>MF=fRe0J?FTVN/>+E_wZEG$EfSp>eCKo@ISX<p
    0    979LQLKJT6RRC;Y_IVWUFDXIAwPPTDPOaUXSPP=MO\_PH[PLOQ8KDH[HCLK@PQW]WTo
    0    749QFXK>2iUNiRBGYYeU\>;WTOVINK9ULwMMMJU\VaFMEK[IdkOSGoZKbBBc\?Y`ZJ=
    0    774X\EL@pAHN3SZUCC`SN0d>MmQYFNL[CHGO:PM`JK]G_JKXECJLhPwZRRQUZ:I=QUS
    0    596W@B\kDb\8LOPj`lcJS=?jUB<i]7Vajdg/b][W\gHA[UUMbj`D_lKOw1DZR9iUCDO
    0    488QBNSCIRXVDVU68NBa[=7GUOHT>[#\BCFBQSFj?@Q4jSH=MV+MEFG-DRdI;J:Q[L6
    0    723X=fGIEXGiF?3Cf8FF1J\:OA:?NSOQO-]#SNL/I0EEMG[J1rRBOUeHda;<mh=[<RB
    0    539KsJKSc?Pf?BCE:<@NAVeEqQIIAGKNP@:UTXGCSNXH^83behF\G[P)wE9B._RM32X
    0    468MSW]X2nZUq]PPTgVofu$EE?_.P@Y+NZMXSJw]@T9OgOaF_IA7Rrp<F7I>BbbAESZ
    0   1043a-bRNXH_DVPR-NQbmp>2HMESJGS2]?EBFSKLwJP98MZU8UF;JYBU7GPF>N:LY]J$
    0    360AIRY\I3QTT@EJiERBGP_F*QQGWPLJJ=1;X#E4\M8DeGL+V`UK4T9kWReGDC5IZLN
    0    894X5G7R_GT\#`IEEIMJXPTKmIOQXLV[L;CS[O6<cHI>fP\4T]WRjBaZZR_RgC[CmGB
    0    562<)iCD@;ATTH:3N[_VP\HP>XUUTSNwTWPYG,5hMiDHAXgNI6H<Rf=B%g^=BNKMaC<
    0    63163P[P2O\TTk@boUF\q9,v;'DKdH<hohs:Peeq3vDIDcm:ioSLFw9rJ?HCP'Vf6O@
    0    799?&XJg,^^RPD=FePQ@J>QHA5NFa=w`fUNJFQTCB^6C6Dc=Eca6YeQfgN>Pi8REL>I
    0    423Y?6WfI@L<QhQBGNIM:V;AJkIEZNNi`aC2>H;>UQLU;=ic2KZ/M<'\UL\:H7eLeKw
    0    582F@l7^ZSj8H`OSc]E,5WF98`L#NX_48P7B5L>KRI?TSINR?WR4X@eISHSZVNZQYBY
    0    700aET;U;>`N:QGMQHiT^_]c5YwYp3XHWAC_*(OaU^>^W2M+_NcV^h1hcCV[HAQ[eM@
    0    862HM[hRLYw=@`A^vO\YaQIRKC>=j6bWMZp=[\XP3T>=DNd]`Z;-jgI^U0:cVCFUI^I
    0   1030Md`cREOS7II\^?L9OLXW/8NM6Qg7@[FhTVeQ;9bQP,BIfOB=8J3LO#-.LAU3C?p`
    0    385[AQ<ZHC;SOgHDJPPJbZH@6T>HEM=WR@FWZ\:WXG?gPHGLT]LOPC2W(IS6O#NVVE4
    0    764MMRDWDOXwC\L>jV?:Y]PZNFO>L3GIMA6;\?[@RPO?WNL:knR_WZ[:YX[_W`6kh>K
    0    896pWPWOYENIbTc5=NIUDI#>R]GBXTVRJE@MBY([KY2=CJHXMBBIQLI\;0E\BYBCTY[
    0    715TCbkgXFUT<j>FfhGJY`c;*Ae@X^UJOTMMa-FcDwUW)^o>^SS>]oPb>G^c>Rd_XLv
    0   1151D?TBhDJJiIJDCjnDDKWP:QWK?JL[Q_wFL@JFAVfJXJLk3R]]H>RR[UOTY[La_SD\
    0    431.-]UQHU^LET1[;AC?P@@Cb'9T3-F]DEW#PAQ7>F1Y2\C9PQ;4,NUFQ>75MHDP7E@
    0    575Jw[$-JfRBGXDCcADMEI^Fw`rMKEUJ@4CU*,JRO4[LU:Dp+5:fW[J>G:GW(^PT<XP
    0    814K8La]eCR[N<UAJR8KD#HGNS?BB]:bCIR@QXUILfCOIXgTWJ8PA\W5NM`NBDW[Z?^
    0    936;J2giVNg,AoIWP^`oc%@cCN3KmGll^UQ%\@_bGWE#<?UsdgZ)hP2VES<\m0>aLi;
    0    619+AIVADmVL@\-YXH]^[2EQJS'K@JMJZYD?VhYF.E<U'eTcGWJ4NZ]K>#H=V=\a6\E
    0    435Up1a0i<.8RJij%U1o*1T8GPd_Pj:\u?HZl>*JZRVX$.2_:Nh?R@ZUD]I#a>SX^he
    0    530kB:KTLO4w-]jS=$JabR/OPj\gTIePHDP;Ac?EcQp=C>DCJeZa=PP`YPdFVO$mj>O
    0    825R>YXBTM6LIpBCAcR@[<SLID7FEU?WXPaUr_TG=GLPCZRKdVH9A<wKPUQ5AWXaGPp
    0    63988Rg[ROkMNfC`p\nVm@MwG<<HaLY_pLhMi^fRAhA5>ccYglIBeUjZ^R-bOAPb-bZ
    0    896PWMJw7DF\ZR=AdeV:B]O;?WQHGNaJhY;X:>I4WpZQOEv@LujRNRFmLQjnX[Yag6@
    0    676BJW<NMMDN5VDNFBJPD>N[LNSEVSO?ELZDQEN=MBSJIOHNCI=IFB<H`_O#RCYL:>T
    0    542Rcn+:LWTlB&R1eWHNWkhWw@k\=^A5ZT*`:>TK4QM]FUQ#F`UPN<Zc^`F:lJO]O?V
    0    555OM<>1`CWKbYD'#;kQpVN]FcF[5Q1_:Y8YEG8t.J4G1SI=<UguUQjb\a[R53UG=QE
    0    986?5>bk/>UG_^<aVGc\G_1_58@LrGt[`PJN[Ggh6_1\*OVHwTc0]YBj8<>It1MU?wB
    0    590AOEXw8IZ0sQWTUDMD\OKW5BPNb2WIUeH_<LdPDZ@Y>\AITBNIN^D[\FA`XBH\-EH
    0    686V:H\bZFHD/j;HFwgZSCgJJZ>?>ZI:Yn?\nK[@8XDP1KPbc;P7VYYPIFP^?No\@Bb
    0    628]>/Qa8]kJGuIw];SRZ8CWP82<jKJ[[BoD^gi=#g:OS`rWfb[M_pKZM8OTLAZ\H`G
    0    614#Q@TPBbE<I[MB[R,iM?]KV?M`[XhoARHRUmbML^P<UBi>^n@Hf^?giTmKJZOZO_h
    0    9848;Uhq>]cBXe/ebia[_1C_I4P=aLge_cZNac_a@j4K9dwaeg^4KU[lC38fS=YpN]k
    0    51713dBDGdX7YX0TCOGGYA;MO)I<AHZT<dbC1XL`-E56[RKc1OG#Z=f/LEJ>6S_JEOF
    0    673GsD@=>N^=B>`F=Kf[dGaQ^@:U<SEUX#R@RUHY_c\HC@G]7Ke]P7TadWXBwPG7IL]
    0    598UZCP?RP?Bm^QD\K>Q-Nb>wbbC=@LVJ_KRK@DJGKP^ZGMj_EGM?E[1dXHa?<JU\NO
    0    9667[M]FKKPNn\<^^i_XZ:ADAUD3g:UYIrqK^YeK=S9M?hf^WJE<YIISB8$S:9kQJw]
    0    845LaO^<G`]C[]K]PU[gu8=FBANGW9MpRbY:T\]p)f:F7_a\gDMAP]QUL;.GU)cAJwM
    0    604KHZTMQ5SMj?5RLqLMNU0YGGT\8I=YbwIZGH=WP_VVDMBSW@VMMKURUJ`GMNbMZ:[
    0   1126[I_A`2<2hRGR3WT<@-w[-;Wb:<N\<[N9]>6/AM\KSB6XD@TRD.97`KPJdFjOec:P
    0    618HdQUGq??+>=nc6n0CK<SR)waHAPIIl\UTq\:ENE]SOe$pE/FDBPUgBUAM(kT&>ii
    0    911@4HOQA^[PK\IHXYg_cBKNT77DE5^Z]bWNaTPVLWSTkWw9ZV[K\]dedPR>aBLoGO?
    0    881A@XQDZTHd?:<_SwA?8FfE2b>6D\AFjcNSFSY0WXj^7O5];SC8?5>ICSW5QZ]JIXe
    0    545?pB_WaZVG;G9G=HD4BA_#[W/G3b$-;JLRH8L1WD#U>?;]L#2^&2m>41AGC[TM+Pd
    0    558fM:&4O]b%RR^@.B=>MCGnSi@fSU+`<;Mw0C2]D@?\cTIN6LOGUKjX]PE;X6S-9BU
    0    813DVeW<T?MIC[Ff?ZHDF<ZG>_?@;wM4OGUtLb=<iMWe\a.aOG:K96f<L?OHG^mSWWS
    0    566ki6NO2F\[J<UJ]ZWRTRD^83X[rCUKhT[`[N`v>2fTgAbGPHwEZSA`8I3Hq%SZBv<
    0    728;?Rop.XMBTDPiF_PK?IC>833O?G^UUSY4pQPcCc+D#^DBQlD*[KXI4#*:<YUI+bE
    0    5877JKTDGPgN,g07XGfVX/=210(.T@`UbN<MTUeL#MHF)`Yk^GOTI]OWY48GE,\gF^A
    0    432ZL_B$rP]h8oS6#>MVAVnNQ`MqFHP&8g:OWHRG_8vGg76FMA3SbkkK]IkaHSUDH`j
    0    73791TbSSRVYDXHdtjW\w,McHA+?AQGJ<bACiQYe?FHUVpgKcTH?BUF4VSR:AGSJ;IS
    0    724,S<ls3Zi5FtIpk[[qs.(g3$#9e8`\Tgu:sdeq8L1C<lTMm\\8PcIY?4$K_#pY#fN
    0    900FE8[PFTP.3]GPgO]Rh:8DVE>MXSVXJLE?^cXc29=$]hN#NYWNKWIDCJV9e;LX5U1
    0    918X/TPNSF4wH;P<JZPOUKFACXLDPHMSGMC=aERW8D3GY\N0LJS:XQb\NiiD<AOdI=@
    0    707I;OEJmcYEhQMHRQ@IqHEcX=N=B`IXQLQ9LVOW&U[<TwFN1^VIbEg5ebYCZBFaVV>
    0    717eKSU9[GCJ]<XCX5JHJh8D8Hd:U;X=H_[aOGMZ3U1w`\P[A33wHeaF>A3[M;I9DTC
    0   1016JK[9OH1J_QITDV[<:GRW?NWOBAFdXWUNQ1AGBB[NEfLwMG_JOHKKKPJJ`S`XJ6CF
    0    596;]SQi7`AI#k/dES4K[EF2LWO@bT70QfOAR\J%GOJYTKZ#K7LI.6JMCE-EKEXH8LR
    0    671QMBDmdc7Z6SOk>PP=P6F]rSdR=GS8[qSJI^AX=QZFVcRYWVVO[EjIG?J=M@VAYwe
    0    843JwWZ;RSJE``8_RFBBMDb]Ga^:@De5>XNZ?>f>L:VR9=ML[9Y^9TJ]PI1<6VG@@K]
    0    651/??vOIka>KWIm[j4Jg.:S7]EDTUPN^hoTco`a-HTwS]K\T`5SMc[T2J@D\*eGKjV
    0    653ZR=OW,cDe1eYQoSRMOTRGSIOLY$\KeKAK8T]cLAEGVAK-I>eT=`3lXF^4w51FHNX
    0    891QPINHCKLOGNO8GEUHP_6DNFQPURFXS?KFJCNQDaLPO8PNN;QPOX#L7UN6:J=LST7
    0    652_2H^LP?FOLY^EDW_[6NTLVY8^_JKZ\RLYZ@`CYKWIAQPT@5JeD_Xw@YFTU^EgDVS
    0    791bthR6REZCRYoN2A[_PSI[O\T?\NFe<3wCLYPQCQ:O=XNij2?%O3>O2@9`Jl4@FwG
    0    490NWe?[*Ql_XHg#@9aXIt-:IK_'DE`OABcdF8GaIX+]4=e8n4_3;U;V9iCaQ[HiI@>
    0    6508#Xd:XcZXfTXQI?^bKG:SBPACf?HdIQQ=TIUY`=C41FT;_OE=]FG7<PURER,OTWL
    0    593WZ9<9ai#BP3TA*0@DJKC65KOkNO6P7D/nQ'A;V)LmjkI;=0S`M,RHEdN7TVMIS`@
    0    583LsP\bid==NT7ZO.waf:P`tS_fKaNJH`W@^NaY4@B4K[CvO]VKISa<e5INlLKIDad
    0   1011L%S\DL\SDPhS:OOYYh*8D7[LQQN5wSdeJp\`l)K<CT__RhZ<AWFkCCDSN99WOV\L
    0    846N5XTAS`FHXT<IRUT_DBMY>@CP>ACbVICX^YASLP<JGdNA_EV>@KRM5=QPO#BB;X>
    0    398NCG.[42RP\Y/7;V:@R]b4MHV<BPjG=K#KJ1FGV-<JBFP;FM`L>GLO@Bv9\ASnR7<
    0    688H-iUjM8<PJFDbMrQ86Wh.0sFE4S\VnrIS=h>O^^wa9JKO>Sg$LH@O>P6U^kcTT^k
    0    646;/K.HKRFtfL('wWAZiTVU]EP0S^FM1e8U=ZBUfD6KUIVOLUCHAX\H[PjGGAZXT?L
    0    366OO6RMH>A^TRVNS_GQfCE^G9e<[5C@ETIAU&JQ6Q:^CKMU/C<bJLKE2;>d#F=%FAX
    0    785OZMka1R[NWP@\8N8P>Pb1WWO,=@I3HK[S]^S2kY]Y93IPLFI7/+JM.Q>w?qL7M[i
    0    4489:HQi*_MeWE/0qMkP5N2G89@#c:?pldiIiPNCQM-K+[`+bZ^3JceIE0Ba\;cVZN`
    0    750GmKMWHPjPV]JEeYG\SUK_JF;;WOdP?_lBUWQPHOM6R[E_iH[;SqKDP:E_=Ww84bM
    0    718CP=YMbje>I=>jV`]]f+Qw9O,XWGCiY]X9MoIn;\EXThM:UiRHvee_f-WJ]QwbCTb
    0    880k?PFAaiDlAK^BNBWW\BIFjkI\<RLQAO:KW`CQF?cGTY>LI\IW[=lD^NVFbwIQVJ;
    0    815'ORZK@c]6I\,YVX[qI&C\LK4_VNNFURa;ak^RVdGJ>Jdfw`A@jM6[M>NEcOYZUR[
    0    611ST?F/,\VeFLGVL9FH;UOGN927E@uH=3KC7NU5L#[5>:<J<ZPL9F6IGLK\MNDBR?H
    0   1039GlM=H>bTVS;YY[BAX6_Vpp#Q>F>aB>;aH:geDWB`Ej;;R=bI[5D@A^K8Wp`M7AF@
    0    811=X,HAKt\SH\OoAOLXMJDWE>SbDFXZ@?N>L>eCK-^#QTFSG^;XKDJKg`?/`9DiIB\
    0    9384Ee`JJ`iBEUAad]P]XWSEfD@4UNcXJPSSTVwLXQUcJOVd[WOQZT^IR40IJ]J@9`[
    0    914K;]MJ4N_Fk@FZsHGOYTVOE?N*oMQAEMa>JZWELHQUlJGG_bACW:DJXHVkwW]B=QI
    0    745,bDQW\5:/<bJ?\S^,?JtKT^e66AW5GoGIG3Y2TIXL72pRM?QaISOPaS;UNbj\C=w
    0    709?>FbDgc`EDiVTRKPP]G@rRP3;oL<^]iWBUY^LCPNAbs<H`@mZV``^ZDF#b?ORJR[
    0    888DZ8ULgcB@Ad=.NGcIT?[DUr\FL:UBAdIGYM_=CEOA6]a\\EQNCOc;r[aFJEfwIDl
    0   1036W4NMm:O\C8[7?w[`[`cBXF<LDa@aP[LBZORgCYcX\6Ac8IlKAKe9ZoJm[hVXk`BO
    0    475T-YJ`47<tuAK4J=-7GAB<\.QOL<M&CO6U9#DmT($Ve9;9UAi<#^WG8<FUS@\/3S]
    0    760DKNQ>PLJ2J^XOL@[PLOBwT[MXXE<C3FBCEEOm)F>MTHQ;O6B]ATWAGLNIXGFE;L4
    0    794qeD`eGC8_XO]5DR7>Kc\@eEZZNCL>724GGKNlJ=OHG>KGw:[cDQCH,?+sR9XVV]`
    0    680M@MHm@'1ULX`JVK_C@`S+B\ZdLr]jLRI[SL/3BRM>D@K:SKXGHJd^PLw<PKMZZ3G
    0    679hI?LX4O<=V0uY)5>B(UW'7;8lF`V9S+?JDE@\;GY^@;+CB=OOM.SP>6Hm]N:#0ag
    0    453>V=14MU:3%FOMIG]L:MbWPFXRLXXN\8@BPD\@F.HBRSXc@IJ\_[KTwW[.ZE3ZSSp
    0    797CSGHSM^Fm^DAHaJ'6<XU>SG6K:Mf@GI\KSQX6^=k=a>WW<VPR.0G^T?TNwdBPC:=
    0    520Ub2I:YZECZ<?Z,HF5FW\w[I^@\=U70:ELG0=U@HFKkGUM]#IiSX_Dit7J^?Jc:GW
    0    783]4O;6VY?VJ9iAQ;GUfA@ZwLBj=]RX7C8H@VIW;9^NU@H=HWHnUPR=m`X0EI;A`8H
    0    922U`'2>`VEH8M^JE>UJDA`Y]U8]K[QLN;>CRWQTJ#S8XS>YKFB^fRWUmQY8h^KNKPX
    0    497AFJSX:FMB\CI/CD8MGJPCaJ7VG??ODBGYXRWZg>SXBXOOQ6R?D>LA>6S%SR#JC@0
    0    739$boeh9P[6cA;hd\p\b5>n6:%=GNRqbiS,twYK?_1.(`SbXa=._TVQ<>EVH<hZ@Z[
    0    801Ro=BNEJCPRD;hH8D]LX@VV9MZD)S7BGBXK9HURWQwbGLR*7URBWTU_SS:L=`;?D)
    0    603W:_QQVkJY`ZAWtXW\wf?j=MKLM\SItVMP]W:MKG>^TXXAWF_HYpDfMPDQI?V:ZK9
    0    731LO,D\R\IV3IIID<vVT0Gn@UFZbJMVUKSCGOZkJ5O6PgK2N]6Wm1KHR[QDwD9VP@1
    0    557QNQY3U>Z3UB6BL=XWIa#Q<WnTR_%QK%ILFcCWGTHT4MaWTKF;F=XA(9@O7>HRNV=
    0    532?[Io>EEBS[tVb5L]wpGYSTO*KX`]nFSJ2bwTOARJ92sFUEf<UUIhC>KF,X=XeILH
    0    934OW_KR]A_MD?_aHNIN>fCEXwMXYXVUMDC]@DDT>YBfVBC]RHQ]HEXLT?JT5lQM5N\
    0    725L-Ci_8[tY>UHNUBRUPSBRM4>^AG_4bNdND]ZP_ILZDNg;OU\3wa8g8?H'IM?bLBK
    0    960TTbXIB;KFZH`HXU5JN\;PDMa:MBX]KEP0;BTMWk.L@DwJXFJHKOOABX:`KD`MbF<
    0    452[I=CV=\?A8WUN#2N]9C<BDS\THeFUU:VI\<CXTNKM8@KEPSW=H><`D;_9)L5EPD+
    0    769@ACgA[DPOJwDgMh;aEIMC;jNRmQ?SiqjWY=_NHRSH8Xi^i*]QM`fl=<@L=7WWIcc
    0    580?W[h=d91Wb.qW,OhPe7-Ma_=RQ]BZKE><[NK5#9EWQgHc\NC)W2[5K[PZ<C,Y\V;
    0    859`UNG<$B[JWGDKcfRUJjYJDJcT\6UBUbH[J/LbDLHKQ@VTPAgNZw@[YD7NnPLGIb*
    0    676R>2TEAQa@QETXM;AZQWA\[;HYGPfRP<8OSPWMJPfTO?<.<ZPYfG8Xw]>P[a&AQO#
    0    980>LKP[N]J/WNHpCOJVcPMWH<@EQCJ=HZ[>]XNY79QROwFnL66JWQ]<F75fJP]F1gG
    0    747<T>&f6D=dJfNPKLDKCULD]CBhVM]<TJE?7GIZVYNLcVG2BZrQS^LiX=KPwSGJ[YJ
    0    492[/w<PI5@b]iJXel>VeVLTm1DS?XYNFhE0jK&R^e0MMXTNlYUKQOZBa`2O9Qv=Ngj
    0   1151T<@MR=TNN9E]JH9wQiN.dBROa][Ld<QIOWQ<hTJFAJUKFQTN;eOPFTRSIl8HMMNB
    0    431KBAE*beKXAR.4`FbhNIAPB#ICP*T]SGDJ`maPaS%PMf\\h:j1pLpFcCZKYKMH6Z@
    0    928EPqaPh;FK8DW[:VIQWNMH=eaWEKG;_YScaJAKSJ^rI\FXHCEMLZwX;J;UFZR?GW[
    0    710H88wT`sV^[G39JUbC](XOC89bIR7gN`dN`Ae\?n7=UhV]^W@h3KX7ZTAIKGRLH[e
    0    545I>=UM8lkPQfKk_`jNuM5ck,<FrTMPZVwFPO^AMDIX?T[QgRVS`_6CL43IZBa3>a0
    0    843N^YD\@WU>E\*ehgYFZM[W@PPQU;pBw_ImVQ]KL\idFP_VbPjPAeJZQC9QWCcC8Hd
    0    688f@YRRHB?JoJ>G4F0,5@wELJL26+GBLbFQ,CONK3Pm<6JkU7NPR;Z/A>*]CKFIALh
    0    676OE`gCwOQnaR8=aX=Gjb\FK`V;;O@ISuEOTPOISFNHO\WHWEDR=GjAKZSJQFsRZAN
    0    619?<dIUMMVDY[@\WIRLZZ;K?M]2[=^eR^eHMM[L<eNS2]he;#M4^_WZ:P3MB8aQ;>S
    0   1194h3;Pi@DAwi@Q<D9C>IFb8o:>bF<X>883Q886s:<4de;<8p<BV=Jn?;CEbQVC>=\M
    0    877M6VWI[HQP?MKVB?H]TI#IRLKDZNDV@JJE^@KZ6=4Y@YVN\SFBWKNWKA@UHB8S=QJ
    0    771B6UhQQZ_JJ`NQgwe]`,/O(GDFmIBR]aN6mV``0YDT<\`HiZRAfeYpX=RXIBSO8S^
    0    689;/#w/_^?4>71@PRPUMDPCKGB<<E:?BKPRZX72W1dWTl;VDJ8B4DFPGBQGSO=2G@^
    0    848M+FpTBZg9Iw5NWXseg$=YBB*9U[<Lc[bI^CqaGI.FHbc?`[;0hQGNP:BV]+P\@QD
    0    612:K\j`L[VF8vHZP\_[V\Pk2:qUO1QQGc^Ab?Lw%`m`fo^Ck`Y#MeidX?7nS.QW>R=
    0    380CB$BSwWA?BZ&IB*ROAAb\FDOeVL/SY?KcU=ZlH@IfO\6SBA=VcQHWha[>R3;cB9K
    0    845PLXL>_RYoMMBPg\#C^BZ;\ZPTJIACLXKVCEQ8]XN6FZGR6FSCQD\SOjV4MNYIPJA
    0    558KY\938ED^O;GSwKGIA^g\^4RJa:pG/@4N7N@]g6k[gN.Y^1_X?L\^hI'?YJJ4@=;
    0    733CAVKZ3Il/elFlsnFPLaNf#Fg+h1]UFVQIK6gB9SHC=Oc)ZYFMKgE`?>?8f?XF4jX
    0    545H37sc(MI&HZ])L[bIYL:_@16mt5[oCMXQC:Di:#7EVTaY[;IAoSM:7PRchBXMJ]h
    0    856D3R@SC=FR_PDFlcP9>SD>;4F[IO_RhcTH6<C@QQB7GBe#=tk3@J@XHH;KQHVNYD=
    0    541<L4#&HD+?P/R<;='4=@d`d]IOC3YME:,LH7jQ=Y`KZ9JQtB^vPRWZIM<BZJGRQ)H
    0   10007AQVNKgiIS`5Ww`\Sm,2a`8I5jCVpDXP5cabkCU)5LmgZoeMFfjF^r,U^[.a]KIS
    0    791@MG`Z77KBI\6UNIRWN:#PE>?OC=SYM>@EKBBY3C;L>C:9BCTFSQDXPE<@[*F\F\Y
    0    604+HcC\Hg\_PIL`XZ%MXYY_I5H@R>LF.QULMfW,XCN=R6CFC_WRB,#<PP;`VPGC9JV
    0   1005ERPZICgjOVG7F\<R`LF]d]E7PU>cU<NX;Qo]KaGEHdFFSWmN`ILINo=?Mw\DKGCK
    0    807[oT@0:U]ZN^ARSF2OGSjYR5<;JCw2KNLM:=O-^OHO^/MOFSTT>U>\_8FLnWK@S5Y
    0    898IFL]g>\r>MwDTQadTcG>D1<<7vGVeXTaA_OOWI^J>.GfNi^]?Wb@lFNJ\XGOc;VQ
    0   11678XbOT%\eX[R3jnN'bSYS]O5=)^?n=@W`EBgX#W@GET3U@JoOC.:*LV=BVgWI=0>L
    0    7286XLGJQVH@?O<YGYAIKJOMQQS6EJD+IOT>ISX,NKPEGH>WL?@K=#VJLLAN=HdK6Qa
    0    7657`J?jDwahBVNfiGbaL:XfXHDKlBaNZ9i%I\M\=CF2FGVGNhQXZXSSaTK\nFBb6KE
    0    507?2E&D=Q\MAL;=OTV*dTNvFRQY7H;D#TOSD.d.)=:AJlo;NG\VJQLGOGHGT3acR8W
    0    397INqXVb=Y<RP<M@^2$C?CwILJLS@GQ7f]RK*NGAIJRLCAIN-EM&UO4FOVB0FZ23C>
    0    658QP-e^>GJB>aJN8K^YM=ORTT1M]>`D\OGFR#T=6GHC4B;KTC<^ZNWTM@5J\TOH9jQ
    0    809>KVVFGHO.LHXGF?Y[EP39DMJS\@McLJA>SPXYGp@18K\DZHLGJY@O9@EB#F8S[^Q
    0   1142ZWNH\UPDJ=LDSWeJ>PUKXDMK`IPX<h[3ASL@IOLFU[W`97owa]b\nY<R;n3d`TFI
    0    918FCeSC@Zc@hYO7LWT`L_CP;LM<S>U]QLQNRRI]A_:QDAfGwP?0BH2=C>C]-\WQEZZ
    0    7958?S_KO_h^a_O]wWEnq9E[g637tWTgU_Y>gchjE]DDA]Z`biZPVgQ[RII@`@MMUZM
    0   1065QFR^:RC\9TNHQ>HS`HHF2SSC-[FMmHZc;RUI]:X7KCLWOUIL<UG0>5#JK1REYLbG
    0    625+ACZb@JWXB\<>[eZLJBJEP>HDPG@IONIESL]:CUI#KLJNb^UR<FD:R@B9I1RL@RD
    0    749R<XAURJLWAWUVSwbGW\>[EGM>LMDXE]Ie8NWLGVhjbW_IK^UELL[MGEQ>YcpQLS:
    0    685EeGLt`B?CLH8@>hPO`TZ?Y^LAQJe=FkRZ2@WELUD_RPbmpD?C.>vTe^Q4UCh`F-w
    0    915FV]aZBL^DX_N\BTPACMTNSSOIf?UUQJS?AFX[Sl+;I9nwbQG5=IdXGG<YBMPYQa]
    0    789JK=ov>TjBOfFMZ^b]iK%[%IILw>OOueVQfLV`8iFM<cYOS_@/cQV_5:6<J.ibUM`
    0    5730/9fYG]Y>9UMAPCNTR@7YNDC>H4>SKV^@LL^XB@MN<RQR]ZQDHK._J#B>>BKK`9C
    0    652Kf=VHVOc<#Djn?MLF?<:BDqCL\VnNcoTG_9B86W=QJF?[AFVFFFU[N;TKNRKDKGh
    0    737?[oR\L[p6ULGJYCMf4R\HJ`U:ZSmh<TP<BVW4BwFM;S`TfK?:AEMD]DZoIb<@KVV
    0    832D<]kiKMe'Zw4fNVeja;9\5N==hK\pvjmDdYhT7T5N9__ilGH:[a`k+%=GL7kX4oH
    0    663C2QWVQUXP7nEbhV^e^'$T7JH9CP;]\_g4^LsR)<QGCWNUGWP@ZcX[B?:+ADTO#R=
    0    4327LKa<NL-A5DD_1c;W9M?ANKVYVM8+XU9GGTB*w^_5H;]?@MUV-43eU@H.a5\8ESd
    0    832t4ORC\Wb[OC?@UTP\7Sa@Gf]KR^wIUV:VQUF@qj]R><[:6iWLDLd_Hs?N^OVVn=h
    0    682Z.Z7hEV7\\@SBFf=;Pwe0?Oe0B^K?Xf/^GI0PeJWt[KH$W?UFAOvNJfaS9GgGc,F
    0    910TLIDKC>OO#KQUQSKY>ClC=ANWJI`YtPRUGTN,^IadHBdHKU`OKC8YJLX<XYFSKUO
    0    536$[YUHDSF31N6^IgN?;WJANO1BQ@;#KP_^Teh0.KEK-P;K7O9[+EZA,J;4>DnY<Si
    0    676KhW=?jOGQIV^YB_XW77\rjT``OEKE]MD\SXQIHHH`]Q@U;NTRwgH<L7LRfFVCOMa
    0    625#^EJCA=S1>N<MTT@5\f\U72@LDKR=I;5CH5PQD:TH/PFFHLI[MKYPF.E<Y7PJ9@d
    0    542Qj9SP7<KUNDIbPdrjRE5NsV8+JEMW^hNApp<E+]ND)I8QW]W7lUvpdQdWW\ULWw^
    0   1102>G2D\UUH\HZB>GI^b`P>IJ;.PCRIOMBB9_LAMH3PC@[KHVfOINYPWl=[GwLO[EHD
    0    842D/QKTEY_HKGITeB_OTFCZMJF8JCSUJ>@DU?f`QT<SC>J#HWR[LNPJeSdIMLcUE0=
    0    826StG5Q`X,XPT=V_NYC=MtIPXwF>QL=WOK];DCImYncdHARaPEtI;ZZKQORNcLVVIS
    0    698F*NONHZ^DYRDIWD>MTaUIkY,2KYPBPWDT=W`HSVDXODE@SNN<Ab_XjaAYeJKwEH]
    0    8576AA`iVZaHVq;n`cnYZ.=`Y=G<hBfeRah<`hhl4[8:0gRJodj?ag@dl:KQZ3Wl<wO
    0    709\9ECJaXPQILNNVHYnHOPXwH?EiNIOXU_1^E`ZIr83\WKRRUqODk3`5WODd4]bIL5
    0    602D;^R<>C^D_Q^+@<^W?SE=YcXIXQBcI7V9f>M`FwF:'>^N_4L?IC@>(5K_&T/7gOH
    0    756`@w5`MNJu@PQ4CVLRCM_>H\U<lN6<dTRNHVBHW]Z?EJRQH[AP29HKYUeJOe][kMQ
    0    847NQeR>5Ik5w@E=F8G\JR;BjLZ/_D[E1@f/<YKZM^9=@1^TeA4$974HJNJiKK=9`LK
    0    777SSVE?RO@RLLaLGJbW8=@JZa>dlPLwHN[>[hJJaW^1H>?RJOeKLKDXYdh;cF=[UG`
    0    9498)`ZL=]LMMU.S][NF`D^=#7?KDP^KVJQIm[dJUTM]<P^ILaE@NQ\J]S@`KWO]J6S
    0    479D]ORCIBcNQY\VO?eGiC1\[CFN97RE\>g>iP`\#\;8*I>T,cc/dONYC.BpSWUMbK\
    0    763X<DhJbgIUQUj2/<[fvG,Xga?pI`P[N?IBw_@Y@>I5<X?AJZ?BgG]O[Rr=\fTYB=M
    0    590J[@^J4Ym2qH]IsZKIadFAQO@:[`fWjZwM>?;`QtC50H`AoV_+C_UogS=tcReVph7
    0    651F)CJpmhFS1lZU>DZcd(CXd[@tbQUmdUO6viOgdAD7DecHIY7MgLOGwRMQndMtMO/
    0    930SDVLH/_PYKbJjOZNaa1/P1F<S`SXT]QBAfZX]DNEBDZJFXjD#[Y[MSFGHYLTYQkM
    0    464B*I>RL_PZBGJ=0>;9TI0[Q`<KNICQAhQ;UPIL>J<.7_M7Fi$.^?q9X-C47B7Rw.&
    0    667QohZ[PEGA]GTI`;<J#mjRUINC]Q@:iDEaCJhKRXs];VY\`Vb<>NK0`b<^Z;QFc5D
    0    791^ST@?waRcPRe%46K]`CHVcT?QDfIa<4B=QXBvT?G;KsLSVR:TZJ_<iOeYKX/BU78
    0    788EYSJXO5=MC_TU>;WJTPIU3<XGI7i;PMK^?EdA[_'tQIb;e7wTJhCeQHLRSASMCiM
    0    555Ro]ESM:V?PBKE@jL9CS)OQ8[V0;CL8G-h:@N<gLf>\:<\RHAKLDjhAACW^wY<9G5
    0    8156<#TKEfY?2]5ML=]NZ.<7JLCVRM<PGKQ2ZY\?QT;;:RSQIOPSINDRVAF@E?>V@K>
    0    969,ALd`V`hMRZ?f^V[lW8=ZWS4>fIO\`RkEhnYRGb4B7dfXbwOBNSKUbKWgLK[P7\?
    0    751@V@MEUREc*JD?b\MILTMMF[R@:^3NX^P%TV[\NUL#8KQSOWS3a>NF>X]aM4KMMSK
    0    874>5:iSZrwC5s0VQZket&<[N3%CV0GPSjn?sctNJh1.O^aH[jK8AVMMR;H7_8_nGNB
    0    8997MAw[Coa9?oD`Rj[XmA:ZA<:CeJF\bYd9pYaPK`8REZ_IRrP6RQWaIM95XMYj=YK
    0    808M8KNDLFQG]W?@OFDI`CJ_J8OF=A8W3FDDNGFZL/.K]MK#VFDTJX]>;9ICF?EV:D<
    0    883M^JMDweR\XQ]HGKWbaE?LdMFsWRK^LIT]DX\GTDhd^Q=F;NH[kOWH]YjY`VYYQQ>
    0    556*Nae4_M.dtFVD]PEHjSLib,7<=C7=8AU;6JVl<ZQZkwC9u^7O\sWQH(^UR7[BCQ@
    0    646XSAJ2OXPHSPlO1*`wd>IJaf=t_G1H<NQ@]MLeK0f^ZV=MLAKqeS\?Tkn7NwXYQAF
    0   1028O-AMI=JK[YR44\HN?_F>X>;F)<24S4S>UJ8FTA72HWSZ&k5?J1U`;5?FIB*SL9^#
    0    673B,IU^DBX,\VVOeP>LPhGI&DnLG<kW@\OGN6^cHJZaIMUOcLgT^\BJ7A#`FK_K:RJ
    0    733a0HbONOwFNVPN\[_Sd?6IJ9MHl?G_Pkc8XMMp9_;2E__AeP_Hm_UVDAX>NHKbP^L
    0    860@iHWI<:H7IImwFMYK=ZXO5GaM\Gf^nKa^M<POJNXVJDIaFDfTaIBiA7<3]QFB>l^
    0    5784@893N=_`HJWlG3[TNDTTfH[U\BIg@-F[]YQhm;T_cPWBGf8Y\jKMZVX#QJ*DgD9
    0    753]S;_N@=L'#TQt1<gOA]Te9:mS`8FgeKOpHCEQ>/c[GPM6?>eQT^GmA2&ZU79@:r@
    0    364Z\\?a?J4jiAO:A\M8<:lJJOM?`GT1G#?JBNTP?EF`V7D=e1Y^GAG=Wj@nUSh98;r
    0   1172^\W4E\B7XM#XU?K:<<bTLWQ[U3QL2BF?k=V3I_Hi]\NDX;GQiEMMJZUMNG_L>OFM
    0    731lQRI(^<YQYKL<?9AZDSja[KL4=B569E:b;@BW:5LhdS3Ki8FgLRY#P`@f@@hLOQ=
    0    437WMlJ\QB0P;&e[ML@M6qQR?LdT#bX0PG[`2SR(W^\f`MaT;]RhLDM@Q`MY3RN@_AY
    0    712HV1UOCKP?QW_PPNgJ7`SeMD4Yhg-mV9X@`UF`Y[O-OMA>?QRJwR2_VL]hlfJK\]_
    0    402NZ:&7Cg\GPalPKTM=cCM_eLBD03JK`WCNQ>?9FXcVZ3D;@RPLL0)Ow@M:i\1J:eA
    0    960@<V>\E^hFYTPWVIKV?p]hPBKSGDw8D6@@EYa<\4Y;KCPb3ZaeTD9PX78\cT7Q/J<
    0    640TG\Y@CUESeI_;F'XA<PKB`IUb]HVJ@6?5B_[@LIO4TB>O<FKRHH:PAV[qtw4;SVK
    0    821E_Kb_FLO=aUUidYbU`E2`5GNWmPw[dfFCER^R:Q7Pm]Y8S[GIlsGhHB[Ne8<O+XI
    0    613GS#LGKZN2GQNFJDGWXUISHRWQDLOGL0<NB;j[QH=5HJKIS/'R965:OO9LYI5_]@G
    0    501Q3TUS,GSJGJ0?cLC;PLQ@-VR=S/;YTGIdN:dV.>8MDKW5`DF^1QL9=9F=P-\W#CR
    0    796CVMDY:Nb;AVTX`QJm\QU5LZAJXAkZOjKaPT@NZ`ld?:aAHjTOQKGgNDSwivJcVYP
    0    929R/MFiWG@UWUECVUNKRAMLC,ET?8B?SF?DaOZW57DWLXM#]J`PChbEEZIJEQU_?>P
    0    937XCCSTES[5LUQR[G\`QIBWF<YN`WebkNVINTeJ`]VG=D[EKZt3WZGwT<OUSAF[VRN
    0    565C(DTrf[h::`DabYZrG.$O+a?LTP0cN>\-fdWH+;C9(Pb'QTXR[TPwMPO.7_7QSI>
    0    644SYa6/dQ#PT$]L@SLO@NOQgYSOMXC<>POMFI'KOUEOUS;]E$JWSL^RELTP@FY8JVa
    0    777_OHAG^F,YL3TL_TFCQYbFWE[L*PF9??5^<J#XlTe`]MNRI4.FECf;QfO*?]dBZ9O
    0    743UsIH?dH/>J7Y;D0SQ#`G:QYqZMZ3J7>:H=H:QEKRRAG7aQ3;KK2ZDJXEF3j9AD^A
    0    588YWeALc9%A_(aFCDP=NRm<cZmKIH?O<K:wFU9TB>Fcc<LWO,2iF@_=B2X96TP2K<X
    0    780RRTOLI6=IM/`LHWZQBZ788]OYTlQVKUaWbW-RUP]TI[,^/;OESAZH;GBANWO#S_H
    0    466%,6j5rPj>ef7a[TdRlO;vHM;AE?>TKiH,CEsMHA//MIwJ\K_<[]AM@0BM0@Tl<7W
    0   1014@9AeXEZceA_BJGVoXSFWXCPM<[MSqWPO?gY[RFcDF2Qj>`t\*Y^cg`JVJeEPwPZU
    0    6506?RlgbSVSI=<AJU`Rb>E=b_EG>YP]EOA(TgP^FM45^bcLwN;bZYK)ZYXb.NGvJER
    0    883GI7cO\mJHTwY:RBdbp'ERWL)j_V@\OXX/im_hH\;?MhjDn\M0b@HQYS]Ol5JdRYJ
    0    740UHIoiIQWHOM?=NMcKo0CW#Q(TSSC\m@XMaVGd'BN:JIT<c@POTE6WALKVI(?GL_B
    0    495NCdQUPYKKuIe:F\RLMB#@LJJROKM[9ON3A7YUMZ@9H@bBPRPELX<i57KYASXTlS.
    0    921XR`HPU]QPT?HQRATaOg2wIYBTfVXC^7NMRMKPIFaHM\VgjDNE]=g:U@RAEQ]?G\S
    0    934Cb\_V-PXTwLZNTNUSOeJ;ZE\BvL\\OE]OWJ\YYTC/X<TNaKIC?P>\LAQ^NNGZUZ0
    0    609eU[LaaDO^U<CSOCgVdYv2,wH;Ah<jd9bXYi9KU_OUGqGe;]`HIRbB<^\m4OTVgXG
    0    871e.TI<?WHKeJJ]WLXWTQF]:3cIQG3?K>CSNUPw<?8`UXTKLSB[OXTMC?@FK0N95<3
    0    503:=TW@?QOI4C#K_c9`?8=WBBJVWIF7[ZNDcZj9AP<<EBI@OiQMK;EBARY=V3?U4:q
    0    923`5TC9gLVNQYG6^SfYeX2]CZSjYDN\:SGd`S@qNIAXUrR8X7PPwZaL7VN6B;\BL_=
    0    944E5H^bXOUMOMZaa\[AQSCTFR^\TEdJofMF?FROCc:ZCR\BYQw>OZ@JRP8b[<JRQMW
    0    946M-TMS^R`AVIU;PVnPWD5`?\JQE[=fTZY6b[Rh7IEP=wZKO>C4W?a;KHEEOIRRQPI
    0    766lNRdJMIJ?3cZbKLikQ=97<QLJS3BOpSjRqkRb>THI*_BTM=>9^SwJ:/HS/,\AE_/
    0    527JU0^D\bKJk]AGG]L>b<INKJ=kSN`w,_HWUXiX@RNLW\RP[Z^a[V/^YIZ_U8L8TIg
    0    505PIeoOe_g=Jj3pSbwTcC6uWr8M]6e_MsoB^[nw^M93;oJTjVI9haOZkVSDWSWm:WR
    0    641KEQY`dw@nZG:F]TFD\MaWYKE?DRU&FZQS@BPQ,bWUP]\YXWU49Tl9KD^bKFO^G@N
    0    907aFKjYUAtWcPZMF=YSQL?>PPLUZJLTNTMXSVLaDMKX@TFEwQINDMXIAK?f<g9NKd5
    0    5527IVgT;EY;>U0N<\YVWEUi#\8rOFbXCRKOgCM[X3HTD_X:i/uLhcBaF]BoWmLHIl>
    0    670ZLgQF99LD\J_.3FTR@X#8YEUQf9A]XJD)Q;SPZcD?'.cMMXJ.XN7D*0=N5>ADUG8
    0   1021h=Z-[VTHbBO?NR[J<Y?5NKSXG7OLL\IJZFU^Q\XMLUA\0Mw[TF>K^e]HPoQL\P@G
    0    885OFqfL4Kv4XMO7>6LkXO099XH#oPF^0HkFMaWRXuS>0:nRsEF,CI6O42@h=E<HXa5
    0    5772M)e/DfhFRZI]UmMmfP<^r2E>sh=hnUwO3dP^;T14=n_RgDS5HsYKJ@G<?9/8/K_
    0    861G@QYQH1SJ_M@/HSGP9MIDO3FKZ0aFALGXF2=aO^UN@7\HaX[5NNKD#E?XHCMOJgI
    0    496MT1C=GUT<5OXQ>+__=RARX+6U[GNWH<JFPBJZ>7QCJCGAOXOTdE;YSEH_QM#TYR9
    0    762Q;;dRJTFd4:QPUPXTL1WSEVAO-`A>c)H;]fOK_NN#HW;OQk@JU+;F_ZaVQa5WYOL
    0    550nX49:7GUa?1\LI4YbQO7^HXgf]NYlI7EOI:8dSeJKn5J1)KGYRJ<B`c=TlI#IBA9
    0    7917\OMB.icIGgBCbYR_Y`TTL/DIR*UHRDeAVNgSPKNW5]X]Ya?:GeVKN?<rgQVZ#UB
    0    753S`R;J?@X?=HVOJ<KN<H`w?L6JP5kGCAR<A<W<T1R5Q>PHTQLWRJAN]J6N[G?P;9N
    0   10494KHVBPXN9FT:WOI6MEOKZJOH;S0I7=PUF@C^#FLTM>NGXFAGJ0%MAFR;55OXO27m
    0    842=ZC>RWrbYkk:mgF;WGW:bSDP=wEBLKGPJ=R^FEUPBlDBRVTYY;^HVT7:EcIEJ=bA
    0    656EHM5=YHIPBD9BSUL6;\qQZj^?@Gc6\P:Y6>f#pPLF?CWJAFKu=P\<Yh>gJi_JE3a
    0    567SL#BlPo^ii\TXkX[W<:eTmE?DEfbKMVZKG_b7?UW5XFi=dbYqH>PP7]WsdG_vRKR
    0    547=aS]kGVDR6LBNfJ:dE`for;9R[?c\F?[YVfNBQ[wE]=NLM_bYB>@JD,)JSiO;>O_
    0    404>LEH@XH0K=OI9dB;Z^HB;/[GX9aD8wBJhODa@OPAtFLE2OBJ<]e<LVMhF`D>QFAO
    0    780UOJ^PZKI2FKNUF=_N;BORBmc[G[KLc]DaSB=J88wKVKLeJAHUaeiUEZJT9OTPNik
    0    668RCV=HF1OKMCc_GRHL/`TEFfIVDL[48]Ch9I;^ELXhJZ9T9CVgOD<CFPA#KPY9KLM
    0    696MeGJ>WS>DHDAVI9MVL?_enM7W<NG]UMBLjKb[wMlZPb1_0jXl`;EH[LZ.Q_:M]gW
    0    544>EMEDSHDP#0jP7;_GM]O=;QU]bUnO`T=ZBL85E6\SQ>6RC6`9PO=U\k\5cT4UFYV
    0    484ZFrEX9.RHgIp#AJ]dVO;9XgM5gIOs8OR>IG05crGRF'EL[PX3WK0O0EYE*dLeLcC
    0    848w?LOL\IJCM;LFNWGEANPKDf_B@ZPZ^:<UOS@8LoQH-BVMHdQO=MTXdgY]`f?TfA_
    0    767R]kVJ=?EIU;]0LUHf4\KCd`j9QiBa@EY/EbJT_dO:)+R]OIG8:'8=9S5`Fw>EiYH
    0    774]@NYpET>W_JBPwj@@BOSH4@X>H,n?e^@O4KX>XURU?BsJ@nE>LGHW*HPXnC@dAF[
    0   1203YFqF^7BRHYSBSk`;8G`J5EHe.QBVN^^LAF2MDSwIM/5uUTY_3+R4WBJ6sHOGPlI5
    0    464#-U<m^WWj8SGV^<PGEELHZC+TP?G6OVFK=P`=IP:B9Kf(DgN%@XO<;:C\F)XVnLT
    0    655]=QC=O:?hKW<@PW>R-HbYKlgJWfaU63BbLK@HR9Mf8XW7BPLV<IwH?[<SA^CJN7X
    0    5675=`aw`Z]=bM6XMH=]WLKOP2[7?@OL\f\`kbmB6@>=K_c]fXLN5]U@=-?gU^IaX?n
    0   1191<HCf[DlKBCW.MZI^fa5E]<K-DWO[fc]V7hW[^?V#@Lb[SegL<WZLJdFPHU:[XCME
    0    440(R=-DBX]iO^9B_BYOP7cpShiAS:b?MsZ57NoO1A#c<YT/Bi[IUjYVN(F'[):geCv
    0    518ET(CIOQID-EWD?#]aSGTWPUV_JJYRgILZUNGaFFZOM`L7)PbE_PA[^OI<VE5HWIV
    0    773pZ97QQ;;UOBUOK?@QIRNLHDIS>VZPW@2k=7MAdFwOR19G*mIPF[:\a\J8li<ONRK
    0    581`299OHK06)Sk=6LiJ^T=j-6UYC+$kN;<Z[$OwU)Ek]g12LD/gg^1Rc`F;Z7QGTcX
    0    618@57ZdIQ\K:W=wF]IKf,Ub>IL3^LheflPH\phXHh9AHp]5rYm#bWF>VC0Oa5Ui8rU
    0    546R[/M[PA4P(]N`QESLUNU]@DTStPJ6I(Kw[9CVP;DO]P;II0[aVTDbPXZ]e]B>KBT
    0    4413IG#_O+EX=NWGS\81)69;0RQP<h?lVHKJE]N77IeeSX4F2DBO>.6SAiXUADP]gAJ
    0    930O<QN\M_bs=`7:\\VLMCXSW^`OPLafQV:@RSS?hXRKCN]78wTAUi>XgQZ[iHK\bK=
    0    808KCK=UZ[>D_eH::RN;QQ/mWw^K$D8CJ^@XWUIMJ38HciUXQ9GAEBuJYrj=S9^Xo1]
    0    912Z3GCe9@HU?WAQuhLQJZb@I`\<KEeC]wSV:<\?[_^QO2XV?a]F<P7[RVEp^BYP^C]
    0    814SHB+b>;J_#AODR\(&BQ[.0\>D-ZXCkPO[DM>#_`k\C:KS6fZMHLGaa^EHjbBdZ,U
    0    337ITU*AIR=B?;Z;_D]R2EPRONAQQg#2HDSoDIPC]WWQV7GMK(KMKRFEPMk>GW==UJ;
    0    453@PQ:<f)BC^9LW61=WIvNDVQ_5@a%<M/GK1GQ2W4[9VTHkTWV\VD]9S[]#?`7B7O=
    0    583bP\.>^4DIT132?P^MPw\CPwj5MKJDMX4i/0>DVP8VPS\OOCLP)gUA;[S54Uf`K,]
    0    606I_WWA#O]>^ZaQF7p\VOQFOIC@P^;LMNLM_^]g*ZOPTM@lQ[D\D>BFfWLSQTLOZDP
    0    685OSVDRG]DHXE:a=LMc@?GhKVPAOEL`wR\ERXE>8;OUDJBZQ>HZNPF^W7I9GJP1@cX
    0    466E6SEYV@OPER?U[t;;ALSA=BFV3H/=Jw>YdMMM=89LU[WRG`GH+GYR*;G9<9qS#O]
    0    986^UCF[?ZAWQ?P?EFQH7A]NVSH_MH`EVQ%UEP?NFRbAPJMFAG[UYM?H^ZQYw\:\XNU
    0    711XG\@@cWJIZS7DbT;UNCU@O>ILIK#HEMaCM[LZFOnOECT+PANUJFZ?^dLE6AWI`>p
    0   1142P3TEM?G@S_B$?fe18^X@[>BJC@3VJ?WDZA?Ea;D8aY[^@TSGC9Z]FM=PHK<wSC?D
    0    432S+KUYI;@GSc2+=O+5V$M5>DE<;41N3N:@]NHbP9H@T>:8lQF7Q#T7(?]WP5gJ:I3
    0    848NXPOYJF4OcLMLBEUDFKTR^S<ZMcVED:MXXOLKN:Ph^RC^MAH9Y8[LFUGM?iNMwUm
    0    556NXpVHDGo5TOT<;T9OjTGG'EP7BJQ_8DBRISGZP=CwDcI=T7G1Rcv03JRM.<wT^]6
    0    941V,:ru=N\dih8HMSPNK,V;BKF0FCwKRFZ1\?RVMPG44@M?kV\.I2fM9DVifS:VLag
    0    596>#Cfr@XiCXKHJ_1RGK*Z6,+*:D7c@GVf8GXnNGD&LJ:P$fV]IAmXIHfCt^-BkP]O
    0    311QB1A2QeMJO[D=B1]`QQPi]IPD]OYc<<K5L?OIOA3#DGNQYR9LbM4HggR`[78^V0:
    0    555B^HJ9HD^MYEOI=2efDlEQ]STcwMQ^71EP@JVNQKLUL;LKMBOVNK/G[PKG3RA;JN(
    0    930>P-FDalNFTT:=N?;AW+PabN<>@RL@:FP'=QXAA4K*MLNcdK#P7)j/gKLMWR\VC'Z
    0    379@Jw-+GP<be-cAHAE<:_4WoLhE4VAW@QRUMOCKQYCWCJ5@O1U8?BOKa^c9<LV>i@V
    0    763]DPDHVL.\T#RHITE3D]TPa@[O=RHBT>X[DDJ>fCceYIJX>CKX/IIA\_LDObIZKEC
    0    711]9YEDTAFDD0ZTN<BC9UKN9eeBD[4P#7GU9H6NWjZ\ORZ[VISNXJ8A>AAQ]OC5PiY
    0    928GVYSLUU_N9hHDTF^KK@H[MSGDQOUTo]ORUQQJheETTMWJdUY<PLdZSL_AFIVw`YO
    0    923PdU94l=#KR$dW9GGU;OOJ]dU^BXDI??J^ON+TSM`]aQ?k5<MeJGQE@L]RJbI*MRS
    0    818FR<Sa`]\SeQ[Q24<EW6`<gQ%PVSZI=;GAYUO_+#=NoX1LMNAVO=W;<6O]JW@4,Wd
    0    749O5JfcMf`ZWbH^mYaiWH5CR^KRaNFhowl=nWZm?X+NBgbL_ZRSce_\XBRP>0c_M]f
    0    852LKZQ]6JKh`A2PKH>5AIw=iTBG1B[0BBDE6EIQE8>][AB?f\E>6At4D43mNkN81e\
    0    6804qb_&L7e4THRY>Qeo:fF]XbY-RE8[EIQ@HU6WN[_.C`IT`GFwXWp5GKe>7?dFHRZ
    0    822QI.O3__AMATUK>3YVUAKTRBAWFS@XI<M[NNCaF@OE[YBJEGCPi\SHaOS#RD;@D^J
    0    633D8>JMeO=MAL]MHTFGHRE>NvbWE[;QVa<WwG3@^fgJ<HBF=V^Q8kN5;HP=KEPMFVI
    0    597PdK0+%Q9TF5``d:@KAiMwDKhQ,MO?)9EjET>tA,_mZSZOpQ8cWp@H>I.7OGW3*o4
    0   1102=D>RYIw\D_d6[`NY[_=@XB@?CmMVX\J]<aPbWF[=5GfnO\\cDX^XdL6ALgMTZ=WJ
    0    845`LXL0[CDU><LZ9:<7@TpTPJXM?eNFE/8fL=1JSMw`D:B@4JP[YMIJKg8C_QFH>@I
    0    378J(D6ZJRbRw?H>XXQ9[JbM@/S>[P?KESKD)%H&hnF]L&M'L`kH&>JDK@``IKV)cRf
    0    618[pHK)?6BKDBjT'AYL8E\CPSNeH:7LLECbVI9VGLRw]P@Q0K:f@QO=>GFGTQMJCfZ
    0    802UU99Y#<G[VIBQLPJCEaOHKAO1BIcVRKL<8/G>]PKG>DXHNZQPO41V`QKbLWDAWCU
    0    831O:L_P5]Q;R`JwZU]dG=NN:8JObBiWXWaZKNXJKYCLKTjHNUA3PI??C>D_R?<ZIKW
    0    845W$=YUHB`\N[`3JP^IOKJK4?PWH*JOcR1@SGH`\HSI-C^#^^nBYZK^lMNCh=MZRT2
    0    713<N1W@TaU?AJQ_CXGXAQQFCRbJE]51OVUDPPR$:CPP]P>O#;PV8J]LCR>?:JMW2XK
    0    755\\N#<kJB_<&<I@QFEAKdSIKFHXZG\3IPiB71Y`AaBS_PG[GaRM\XVNLYRBW9ELG9
    0    562-?\P-3PAV.#4aDO;Qm9=4H[K5BY=dV`?SRlEQSGKgUXcc[NAG:^AM;JfjGmXFTTT
    0    707NLPCd?[XKIQE,wYg7WKrF?RZNGIhgdZ=MG?SQZ_?LNJUN\edG\c.MKMHT]lWVOTV
    0    805O9NT_(_a<fm:KmwfHpM=M.KR4WOGTrqSHcmcQ3d@MMU];YmZ<CIMQTO6Xj+UgYUP
    0    403RX^#@V<ED'=WFi>MLjf^V^<FX:H@D:;:\LA1Ml1ZTeUG69CL]QG@JUV;&=+DB92<
    0    806YU@@WPCFd8U\VSN>C8]eBQ>SU>Zo;nMOU?PH#YKR8LRQR*a\D7?FkYEX0b[hGeJF
    0    691Gpl*-[11^Y:ZW\QF0FQQqN1VXCKI&CXJi=34IV;EJfLS]H6DlLZSBYh;wERi+:EK
    0    508YhO)#NBAGO?Ba@M8HMg`72Ir9HCG&NE=hEN61`6RrYR?M3^AX?<Y@>MS-=XCDL<L
    0    778UX.TY3LQ=DSIfRA]E:JOh?0FNV9_NPFKTQ6H[SBE?O?W:GQ\T]T3fFQ8BwVB?5S$
    0    638Q]\U`=LTgdJC=<=IMSSpFT>9AVRMaXMQIR_?>NRg#NSD=PaE]Q>-AO5PgM]3@T'9
    0    154N;OkS2#QSY?OIJTMFKGE,i;CQFBYY_YaGN`BWWMBZ>0LYHS^FE>QL\SM6cINEQII
    0   1482w<;<KT47b:D[:JSIACIN9:uMO?[GMhR:VOI9[WIk@ETR4>[QGQFZP\oZSZ[Efk9L
    0    641B1SwWTGU]SoFcTfmYc3DYW\3II\ZaamnF_sQUCj4/Ij^ZYhV/`\QPZ1MJ]RwsRJT
    0    972I=DZFe]_EhgP]VTVh`3:bVV1SZPJahMU;bkWYFUC89jRawRQAdbY@[9UP`>g\VJ<
    0    397KOI.EIH>@-?Fj\f';'<TD*YA\A[QBjJPcLCU#Xa[KNMLPNf<]EM=WCJf=QBckI\,
    0   1087NH:G2RhNKVTXRIM[h_;HwTS5XQRFWP?E8]YPbYESGKaE?IX?PeTIQeOT;gTQMKMO
    0   1225DZ?PK<HS4CQMfXHNY=^JdE<GPh?fORBHKG=OLCWMATDM@MNZMWX5R@G5NwNIA5V;
    0   11086:>nXP[_IPnFi]jl]c77nQF6KaNnlXcf/b_[w@TD3GmiGlwhBldZf[AO8kAklFhP
    0    689@hWBSP^NRfQ5NLC:WT_YXXMB6SQgP;?=P=VS?gCeNwYLTPcRh>JPEZ^YIcpZH;;K
    0    541+b^M5=T>LiO9Z\S#l;cn[`8M1UFTDRGiYFSU8oC\KaIF\=h>M9RM/V12HJdL=6CN
    0    619:=.CaJME@7FEMSJZHP]IS#BMRJ-dS^UHH@>XY7JA?ERF6G5iL[`K^ZWIDh?@M=OA
    0    7001TN]EI^S:`@;cQYVfG<4JZ=GU_F9TBEW9XbF\#DECR[N>NK=:mVWB=AMOO?U@FW^
"""

OUTPUT = r"""
44 37 -49 -35 181 -36 85 -184 138 -96
-36 125 169 -550 -577 -415 215 136 170 186 -259
-11 -305 142 203 244 171 152 -265 -635 -505 -175
62 -415 -458 -95 -417 189 202 157 -427 243 -36
116 -253 -273 -347 -176 218 246 -239 356 -220 242
155 -264 -126 -360 -486 -128 -329 203 373 -231 133
17 265 -298 -272 304 223 -410 -305 -408 23 -62
-53 175 -206 222 192 -270 -424 -262 -267 -373 191
27 -187 -250 215 -280 -256 250 -75 -147 -297 266
68 163 -392 119 -561 -473 -422 178 308 195 -105
84 -381 -542 148 -394 -407 239 -145 311 282 38
-46 -96 -291 -154 282 17 -281 -200 -135 -211 380
-56 290 354 -301 -404 -388 415 -121 -191 -330 -123
47 -241 196 201 -292 218 -440 -293 -577 -307 176
52 -310 -91 184 -193 -140 -378 185 -316 215 187
167 -323 -406 -422 -83 173 -239 160 -374 139 125
-41 170 237 -273 92 -276 20 -226 -321 -320 205
-22 154 99 168 -315 -243 208 -342 -551 -477 156
-43 176 -291 35 -272 -298 -339 -264 -217 203 197
-9 -353 237 183 -350 -180 294 250 -577 246 -171
-17 -303 -170 232 273 138 -470 195 306 -125 -312
-105 74 188 198 182 -405 -514 -324 -328 130 147
-68 130 -410 228 260 -454 147 -377 194 -609 -130
1 147 -448 -505 277 227 238 132 -165 -313 -208
13 -394 195 -558 163 63 285 214 -526 263 -194
17 290 325 -307 -497 -463 -465 -194 225 -422 16
21 -154 217 84 -414 -300 240 -116 -189 -442 187
32 290 -350 -398 -336 197 177 47 -265 -294 -54
-14 -274 153 194 -73 -442 -60 178 201 -429 143
37 166 36 -304 -501 -437 222 -65 -458 -182 185
89 -57 132 -495 -400 205 -285 182 -438 -239 135
135 -272 -306 -436 67 206 -261 166 -150 189 171
76 -188 -276 174 -209 241 216 -214 -343 -419 216
-46 -55 221 -467 -385 218 -374 173 -257 237 -312
39 246 -122 -289 -310 221 -125 -199 -99 -185 227
68 193 -358 223 -338 156 -7 -257 -443 -395 149
-15 -191 -239 276 249 -188 -267 -143 -311 -342 261
-115 103 99 -470 -623 -468 96 -306 236 151 85
34 143 -128 269 -173 -7 -219 279 -389 -329 -308
127 -371 -256 -504 -276 63 260 219 -477 -281 191
-81 150 181 181 -89 235 -95 138 -450 -338 -323
31 -452 165 -600 -550 205 -275 134 114 237 -166
-124 202 249 270 -350 -351 -545 -197 252 329 -251
-40 194 -76 -340 -118 196 -420 -317 -359 207 172
107 -241 -354 -287 161 -258 66 206 -329 146 188
27 -368 -286 59 262 221 225 -347 -468 -456 -15
-6 -255 -414 -300 105 -361 149 -257 269 144 129
41 151 -198 199 -336 -276 -296 185 -337 -314 170
55 -358 221 -125 -386 -265 -168 229 -158 -233 177
-177 125 203 193 249 -142 -480 -128 -439 209 -394
-84 222 246 1 -342 -357 -118 -171 -418 -412 218
50 -257 215 -392 -462 -350 -273 -51 -315 220 184
2 98 -453 -487 151 205 -486 -150 231 260 -6
27 -250 236 -257 -467 -139 -204 213 -138 -327 188
-32 116 -21 168 156 -460 -479 24 -474 -528 65
16 295 -16 -163 356 -314 -242 301 -365 -26 -233
135 312 -300 -175 -376 -473 -313 176 -325 41 -10
64 -414 -305 -47 131 -343 201 126 258 -403 -17
-40 84 130 108 -192 -468 -419 81 106 -478 94
-49 72 -188 173 92 156 221 114 133 -453 -376
135 -360 -334 -425 121 185 -369 58 -210 200 115
35 151 -379 -215 221 -334 -368 162 -237 -298 157
124 216 -277 -465 -396 -375 255 234 -452 -249 25
-19 -300 197 -494 -373 223 204 -306 189 -210 163
102 -528 -387 -94 174 200 -477 74 219 -442 53
"""
