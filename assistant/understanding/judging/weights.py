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
hiring.application@quoted
hiring.interview
hiring.interview@quoted
hiring.meet
hiring.meet@quoted
hiring.process
hiring.process@quoted
hiring.role
hiring.role@quoted
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
line not.applicant a47e1b
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
line proposal.link bed492
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
line proposal.recorded 796c6f
line proposal.recorded 81cf45
line proposal.recorded 833e19
line proposal.recorded 9405dc
line proposal.recorded a7818a
line proposal.recorded b3b0e5
line proposal.recorded b803bc
line proposal.recorded c46cf6
line proposal.recorded cf53cf
line proposal.recorded dbe129
line proposal.recorded f59c92
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
line rejection.clear 1a9966
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
line rejection.clear 7185cf
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
line rejection.farewell 64d580
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
line reply.withdrawn 847452
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
not.applicant@quoted
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
owner applied
owner interviews
owner is candidate
owner quoted
owner quoted, and no job
owner.applies@quoted
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
pair bounce&start
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
pair paper&remind
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
sense alert@signed
sense alert@subject
sense apply
sense apply@around
sense apply@if
sense apply@quoted
sense apply@sender
sense apply@signed
sense apply@subject
sense ask
sense ask@around
sense ask@if
sense ask@quoted
sense ask@sender
sense ask@signed
sense ask@subject
sense asked
sense asked@if
sense asked@subject
sense available
sense available@around
sense available@if
sense available@quoted
sense available@sender
sense available@signed
sense available@subject
sense away
sense away@around
sense away@if
sense away@quoted
sense away@sender
sense away@signed
sense away@subject
sense back
sense back@around
sense back@if
sense back@signed
sense back@subject
sense book
sense book@around
sense book@if
sense book@quoted
sense book@sender
sense book@signed
sense book@subject
sense bounce
sense bounce@around
sense bounce@if
sense bounce@sender
sense bounce@signed
sense bounce@subject
sense call
sense call@around
sense call@if
sense call@quoted
sense call@sender
sense call@signed
sense call@subject
sense cancel
sense cancel@around
sense cancel@if
sense cancel@signed
sense cancel@subject
sense candidate
sense candidate@around
sense candidate@if
sense candidate@quoted
sense candidate@sender
sense candidate@signed
sense candidate@subject
sense choose
sense choose@around
sense choose@if
sense choose@quoted
sense choose@sender
sense choose@signed
sense choose@subject
sense civic
sense civic@around
sense civic@if
sense civic@quoted
sense civic@sender
sense civic@signed
sense civic@subject
sense closer
sense closer@around
sense closer@if
sense closer@quoted
sense closer@sender
sense closer@signed
sense closer@subject
sense cold
sense cold@around
sense cold@if
sense cold@sender
sense cold@signed
sense cold@subject
sense confirm
sense confirm@around
sense confirm@if
sense confirm@quoted
sense confirm@sender
sense confirm@signed
sense confirm@subject
sense deadline
sense deadline@around
sense deadline@if
sense deadline@quoted
sense deadline@sender
sense deadline@signed
sense deadline@subject
sense decide
sense decide@around
sense decide@if
sense decide@quoted
sense decide@sender
sense decide@signed
sense decide@subject
sense document
sense document@around
sense document@if
sense document@quoted
sense document@sender
sense document@signed
sense document@subject
sense education
sense education@around
sense education@if
sense education@quoted
sense education@sender
sense education@signed
sense education@subject
sense enjoyed
sense enjoyed@around
sense enjoyed@if
sense enjoyed@quoted
sense enjoyed@sender
sense enjoyed@signed
sense enjoyed@subject
sense event
sense event@around
sense event@if
sense event@quoted
sense event@sender
sense event@signed
sense event@subject
sense exit
sense exit@around
sense exit@if
sense exit@signed
sense exit@subject
sense family
sense family@around
sense family@if
sense family@quoted
sense family@sender
sense family@signed
sense family@subject
sense feedback
sense feedback@around
sense feedback@if
sense feedback@quoted
sense feedback@sender
sense feedback@signed
sense feedback@subject
sense filled
sense filled@around
sense filled@if
sense filled@sender
sense filled@signed
sense filled@subject
sense finance
sense finance@around
sense finance@if
sense finance@quoted
sense finance@sender
sense finance@signed
sense finance@subject
sense forwarded
sense forwarded@around
sense forwarded@if
sense forwarded@quoted
sense forwarded@signed
sense forwarded@subject
sense future
sense future@around
sense future@if
sense future@sender
sense future@signed
sense future@subject
sense glad
sense glad@around
sense glad@if
sense glad@quoted
sense glad@signed
sense glad@subject
sense health
sense health@around
sense health@if
sense health@sender
sense health@signed
sense health@subject
sense hear
sense hear@around
sense hear@if
sense hear@quoted
sense hear@sender
sense hear@signed
sense hear@subject
sense hiringside
sense hiringside@around
sense hiringside@if
sense hiringside@quoted
sense hiringside@sender
sense hiringside@signed
sense hiringside@subject
sense hitch
sense hitch@around
sense hitch@if
sense hitch@quoted
sense hitch@sender
sense hitch@signed
sense hitch@subject
sense hold
sense hold@around
sense hold@if
sense hold@signed
sense hold@subject
sense inbox
sense inbox@around
sense inbox@if
sense inbox@quoted
sense inbox@sender
sense inbox@signed
sense inbox@subject
sense interview
sense interview@around
sense interview@if
sense interview@quoted
sense interview@sender
sense interview@signed
sense interview@subject
sense invite
sense invite@around
sense invite@if
sense invite@quoted
sense invite@sender
sense invite@signed
sense invite@subject
sense join
sense join@around
sense join@if
sense join@sender
sense join@signed
sense join@subject
sense keen
sense keen@around
sense keen@if
sense keen@quoted
sense keen@signed
sense keen@subject
sense link
sense link@around
sense link@if
sense link@quoted
sense link@sender
sense link@signed
sense link@subject
sense lure
sense lure@around
sense lure@if
sense lure@quoted
sense lure@sender
sense lure@signed
sense lure@subject
sense machine
sense machine@around
sense machine@sender
sense machine@signed
sense machine@subject
sense mediaword
sense mediaword@around
sense mediaword@if
sense mediaword@quoted
sense mediaword@sender
sense mediaword@signed
sense mediaword@subject
sense meet
sense meet@around
sense meet@if
sense meet@quoted
sense meet@sender
sense meet@signed
sense meet@subject
sense mine
sense mine@around
sense mine@if
sense mine@quoted
sense mine@signed
sense mine@subject
sense move
sense move@around
sense move@if
sense move@quoted
sense move@sender
sense move@signed
sense move@subject
sense not
sense not@around
sense not@if
sense not@quoted
sense not@sender
sense not@signed
sense not@subject
sense offer
sense offer@around
sense offer@if
sense offer@quoted
sense offer@sender
sense offer@signed
sense offer@subject
sense office
sense office@around
sense office@if
sense office@quoted
sense office@sender
sense office@signed
sense office@subject
sense official
sense official@around
sense official@if
sense official@quoted
sense official@sender
sense official@signed
sense official@subject
sense onward
sense onward@around
sense onward@if
sense onward@quoted
sense onward@signed
sense onward@subject
sense other
sense other@around
sense other@if
sense other@quoted
sense other@sender
sense other@signed
sense other@subject
sense paper
sense paper@around
sense paper@if
sense paper@quoted
sense paper@sender
sense paper@signed
sense paper@subject
sense pay
sense pay@around
sense pay@if
sense pay@quoted
sense pay@sender
sense pay@signed
sense pay@subject
sense practice
sense practice@around
sense practice@if
sense practice@quoted
sense practice@sender
sense practice@signed
sense practice@subject
sense prepare
sense prepare@around
sense prepare@if
sense prepare@quoted
sense prepare@sender
sense prepare@signed
sense prepare@subject
sense property
sense property@around
sense property@if
sense property@quoted
sense property@sender
sense property@signed
sense property@subject
sense received
sense received@around
sense received@if
sense received@quoted
sense received@sender
sense received@signed
sense received@subject
sense recorded
sense recorded@around
sense recorded@if
sense recorded@sender
sense recorded@signed
sense recorded@subject
sense recruiter
sense recruiter@around
sense recruiter@if
sense recruiter@quoted
sense recruiter@sender
sense recruiter@signed
sense recruiter@subject
sense remind
sense remind@around
sense remind@if
sense remind@quoted
sense remind@sender
sense remind@signed
sense remind@subject
sense review
sense review@around
sense review@if
sense review@quoted
sense review@sender
sense review@signed
sense review@subject
sense role
sense role@around
sense role@if
sense role@quoted
sense role@sender
sense role@signed
sense role@subject
sense sales
sense sales@around
sense sales@if
sense sales@quoted
sense sales@sender
sense sales@signed
sense sales@subject
sense send
sense send@around
sense send@if
sense send@quoted
sense send@sender
sense send@signed
sense send@subject
sense service
sense service@around
sense service@if
sense service@quoted
sense service@sender
sense service@signed
sense service@subject
sense shop
sense shop@around
sense shop@if
sense shop@quoted
sense shop@sender
sense shop@signed
sense shop@subject
sense sign
sense sign@around
sense sign@if
sense sign@quoted
sense sign@sender
sense sign@signed
sense sign@subject
sense slot
sense slot@around
sense slot@if
sense slot@quoted
sense slot@sender
sense slot@signed
sense slot@subject
sense sorry
sense sorry@around
sense sorry@if
sense sorry@quoted
sense sorry@sender
sense sorry@signed
sense sorry@subject
sense stage
sense stage@around
sense stage@if
sense stage@quoted
sense stage@sender
sense stage@signed
sense stage@subject
sense start
sense start@around
sense start@if
sense start@quoted
sense start@sender
sense start@signed
sense start@subject
sense study
sense study@around
sense study@if
sense study@quoted
sense study@sender
sense study@signed
sense study@subject
sense talk
sense talk@around
sense talk@if
sense talk@quoted
sense talk@sender
sense talk@signed
sense talk@subject
sense task
sense task@around
sense task@if
sense task@quoted
sense task@sender
sense task@signed
sense task@subject
sense team
sense team@around
sense team@if
sense team@quoted
sense team@sender
sense team@signed
sense team@subject
sense thank
sense thank@around
sense thank@if
sense thank@quoted
sense thank@signed
sense thank@subject
sense ticket
sense ticket@around
sense ticket@if
sense ticket@quoted
sense ticket@sender
sense ticket@signed
sense ticket@subject
sense time
sense time@if
sense time@subject
sense title
sense title@around
sense title@if
sense title@quoted
sense title@sender
sense title@signed
sense title@subject
sense urgent
sense urgent@around
sense urgent@if
sense urgent@signed
sense urgent@subject
sense video
sense video@around
sense video@if
sense video@quoted
sense video@sender
sense video@signed
sense video@subject
sense wait
sense wait@around
sense wait@if
sense wait@quoted
sense wait@sender
sense wait@signed
sense wait@subject
sense wish
sense wish@around
sense wish@if
sense wish@quoted
sense wish@sender
sense wish@signed
sense wish@subject
sense yours
sense yours@around
sense yours@if
sense yours@quoted
sense yours@signed
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
    0    827C?I9kUKH^W9=PQRB5VC<VTOT:CW\_UT#SHP>MSQL8HF?1AY]I]5MFaVTfRVEO^e[DCRL?Q:WPAWOKFZF9[\+iSSLk8F;?@87`R[?l1GDd\<1NC66mDRhUEOcGF9FWc8X
    0    73558dMPZW-YGA6U<:D<SB91\?XG;KSf@M;:JS>D'JM31Q<MHJc436Z(_SATOS3YUY]Q8JLWQ,9ZG8@K?RO)X[JL[QIS;:#66?8WVOHE2N5*c3R:@9:WDJQH)QaS00?fWDH
    0    722eSh;@DiM1NdH>He=INRYSS[EQ>GG9JVYUfCVQS?JIEkciZU4IJ^wOQCVF^cNEdRQdLG^UbO9Q2KZ<^ODPa?OGYJUK:CbWX[S>N[WR_AZME]>VXSCNZNd\A_O@a`OTA9]
    0    9290?RO_`U2`?53P6#B)I0W>_@h<@L[[DJ&2(H/07JA+.R6K=Qd<.?B:cZ=aNK-cRSY>*Y1FY8S^Q<=N2R['XHRO[I=T>A3*@9(kYN>G/E+8g.O=<53f*IQZ*GdN5/5dl@K
    0    458JQTRHOH2PV?FW:RHK[J;De8KEPSSQAL@(WG.U@REM<>MKJKL1G@MBNUMDPS9PFILSKO?EHBSK#;DCRDS5LGOSQPX8NB@UNFOZIOFSLX-0P$R1?F=Z;:VW=O?LYA@EG=B
    0    585HJH@_MPOr_LHvG<MF&FAYM?b9;P]WH`FEWX=ERkZKOQ;2;hMGCEXC_WLPldFiXaLJRM91WQBnA:PDBZILNr:esbEu<HD\KGLL=[7i2QGCAB?G.\Bg?*rlEf?HI7@wTA8
    0    870LIW1SO]PMW6@b:9E:CIW)D>XHLDo7E[U:6G429mwcEf?@-Gb:2TQA_S5aceFUcVQ.8Y3<P;<j.JE@Gi:4I]EZX^Ff0I7@6AFiK^W\HJ<R?FLWQM7g>Jci?a]<O/EQ[M3
    0    293GM>R/KDIJ@VF^8WR1EGLPNNDNQ?H?EV7U9S@XI.EJHZ=IN<6]B9\KY1:TbA@@P<OQ>BE-R2FW#[OW9CPC<8EP>A_>YOOT8JSABCB8VZ:8CQE[<ARMB9D?DB2IKTHFS7Q
    0    643>LVRMVEJTF2PGE9UGVIG:VJKTQNHHN-EVLSI#H<LCH>RYLKZ^BLCFPEJOC@?SR@@0JQSI=KOCNK>I+>UAQKL<CIJDVP6H5H5WBCM@SBDLLKVS>GYCFKNFFMTZHM?UXXX
    0   14996[WP1LJM9AOcI:]Q=]`?fXGS@cXiP?HK91w8Cf<7Fv?H<6F9s[=TJQB:CWbq9=R?QX>D?U:e]=bXYTWGNV:<a<SN7c`PU@=RLJM^<RjljE;OY[9Cn7?:Pc2DOioTDl@6
    0   1329KjCC?dFd88cIl6XaPqK>_CVf9fWWl<UE95k=<j<:9w<E==GCgQ<fgh5@E_c`;:f?YaN67`@^^;jPf<[R\Z67X=XZ8gnZG.J[TLZg/qqlq?=QQi*Hk;5=D]8SQdl;:b=8
    0    772F;Wsi`R7dD#u;PAK=TV+/hWecX^Z\h<Td<p`;QILGYaWc:aSS>LJ@pv]]#;`oHJJ<?ddjIhSILOG`:EkMa7Z@S6ARq\F\>KCmZGh;SV]`cNPg96WO\ZJ\C2o\;eAYOZZ
    0   14068.gteoW/F.3mS?7IBnI?3ksmrtsDYl/WqHfo2I0G9k8kn>imb;`8;fOnt:6XWF1D0;aoj7l[MLC?q:5w]i;k8j71Kde7]96.ui4h9c[d`irfm0ItG62EQT=up4`<rink
    0    398TNKUM6GIFQD*LX]FXFLKdF:JWM:JUXWDRVJQ[KNVC;FFPR<GNJMMTLNV>LD@PSIYVQ;IJDQRUBNGYWNDS5[K_QSRIOANIETKPMRF_IAU<QK8OMV#AXPZVZX@HI>YPAQV
    0   1034?9Em;<G=::@Z2;q<55j\jlB:@7]d1[<k36mMji;CgjQ=K=Y=wwI*7=XIC=WdA?:[<0ACE>lq1:lbDgAF2LPIp<,:FC>9bjA+BY8@?Gklr]TFnuNRX>\Fme;G\kstD]DK
    0   1242l4AC;?=?<9o>7;:65aBk`=<ACDE6579oLDr?@9g[_>7C8Hw5>7le>>np;B<;u9=s?@mI13wP<mZ>O]:;6Hhnn8d<5O\;F:=64=<@;2@;A=;?fijDVk9t@>:5B9?j;=74
    0    565SAF22>+?1Ul,4:VMGRBYm@3O9>JB5>HvSNw;FN[\[A91D]oA?AYSNA\a7X6C_;=jH;]LXKeWDdXE]b?DA@pdp@_E>>_O7=CG<9VFC2I;F>?Jmbg>YoHgC@V8D>G]HFDM
    0    648HSZgUJZ=RVAR:GHN3FI;MaiaU[DeYe>PCPUT\@R;IRf@ILMSBLTVVSWmpRHHRLVBCEGFYJJ@]MC;iL/SATc\IPXH_MfLCOcZYq_jOQYVaU[TP@BJwFJeU]EU[FE>fiOU
    0   1042a9?@=9.771f9<82ADjBhk>DP@7F>EA9aa7eC;2jjL>AAGAeLC=taN=or=49=o:9k:=n?G7iP?pIHUc;BBSgphD]A=Na@9=DA>;34DA0<6>7Iw[VCRpBiD2:<EA:jMM7<
    0    867QPFEAM>D<@SI@47V=ZHXWFXNS[C@A:5wU=s>:IDTRM9G<9g>ACjDBMWdKNP?X<HX8JXTP9XVHZV3P^GC<PA]JCQ:KTmIO3;GHJC>CD9@EC=MgZb@pIBJ@EBKXA=Q;\:3
    0    757k@FB:-@48?X79/<D9e;^`GX\J>.85=5fdDw=;AcZ[;.IH<VD9AvI>9f^:G;=s9>jEBb>Q@KIQYc-Ve<3>?MZB?V<KMYBTC*CC)>O8;6>;:64mf_NgOB_4G:7^B6P47=5
    0   1136c;K<D;CJ4Hb0:?B?8Q4Xa2?G?E7C:D=`RGkM8:XYM3AN=[wM<DYf>1]b=D;7bF:b@=Y4Q6qU>lN=NS8L@A]k[<cJHAZBC9;?DKC/A@+63@=FgicHJ]E\6=>DK:-nM<J>
    0   1071i;>>B5A=IEg8<I<@<F<km:3B9688BAFtOBXB16mk_,?>?O]F9?X\E9kk58;=qM8rH4aBCCnI9tSCEn;F=:pwcC]AF>VR@AADB9:8A=42=>EFnd^@TeKe>CH:478jE<>>
    0    778?#:L2?4A:BLLA8>8HRTbTAD=7RES<:<ZOOY?AK[HN96>BZe:G>K_GML_8UN9jEK_F9STCJ];KlM5IcJLFFh]SDMA8KR;9L:AGR:CLES>I8K?NT[;VQ<j36B?8JF\BE@N
    0   1115RL8P>B39+?bO3>CAE_@d]?HE:?E=8M<[Y@fF8?d^FM;AL>e*K9]`A<`d,?:Ht;B^;A_>4;eQHaOA@V@;@Hamf7h7>Cc;G=>C991ACJGF8FA?wcSJcS6a<<;.DIGX8KD9
    0     92@1ZcCI@BfIDQEUQI7HFDT?8HZ_U2D8AWJIU6BRTAOT)\JE:CQDjLaIdP/7=R[(I=L7M@GEfAQVM@w5VGVQPQQA=ERQ[?SJ<$V?8>:Q:e?IK>0>VK&Oca>V7E?DQK7E1X
    0    803FGPCAf[LWL#QfRHOERGUKGV[HQBSfOKHLWOFA\KjZW\QCL@TXREXT\SDNbXGG`ZS6hJAmY\PcFY=P+O3KQ\EWPSQfYZSiHOATNTQ_[]TK@DC^V1MYC]QXLX\YXZWYa9S
    0    996JBdldgo6W5?lON5f0gKD<^igZkaaem/Nl1fc7j5?<oNl_;hmh4]>8f^bn=<kk`-R)Jhf]<tP][93mP;jSe8^7_B;wdpBt?34lfIm?aYX_[gae=Dk_/EQl_8h_S^5^g^o
    0    795F\5>WFsm2=U`HdC2f>0]Y@G@<SCZEw?<:E8CP`iJE^[YHKJ@B8NTE?^k<8?1hJDLX`^>8GYT=fEOEdWP1dDF8n>8/<cGULUtG79LqWLGrJ2WAV8;i?R7aW6X:b0i>G30
    0    659BGIN@GUEIXZKFFTDJNcX\IP>?B4KTAbWDQ@:WuQPQNHCKVE@f^NKTHZVPGQd:@GTJQW>TBNb:Ld^IMW6=FaVY<C>R@?R^QRS?CPNIJs\NMgI7GjB]Al>UQLMGwwZ7$<>
    0    925j7J1@?@<3=[75I=8?E9Hb5POAE>;>>Hd[BI78@`wXM=I9Fu=9>RSH<^e=EA9c?CbECb>B=g=?`<@Da:CB7pbtHWCQD`6KD<>;DC=A8?9A:>;fa\B[hC`G@SDK6;rJ5?@
    0   1337;X>P8a?TA?SUV;YXEhN?\\\hOdmRZISB>9l9Jo9BKt4BA;J:gZ6^JcPDMRWwL9RIY_J>;WGb\7iWM9[BXQHE^9TI<geLQ?NGNSQ[6XptvEMEji5;o<H?Nl9JYhnE7s9L
    0    500ADRgCT\.JFDDP@iO1Pdlog?L6Y[I:2B_L4GO\k?SocIZSNRHbrJ=OFDOENCkI;Vf=GC>L-VJJMQSBAJSYW^L\NGDL27@UWQHMc@JJ2f`VJUMTfiEUM\DZwKQ[d]VlMEV
    0    808f6C<1<JE=MKD69I>6ZBWZ=?I?JJM>/Ehj;r4IEZwZNCEJDiCD@l^I;`^N@=EcOMa54Y9J:]HH_R:X:9D=TJfZ;C85Im/EG;7O<@:?F7:8AD@`FpPPjOmEGEXNV>lHCY?
    0    981T]WFWJ[JH<GcAX,#TR>WI@V9G9Gd@f,H73@AGOR>\XQ`N6VE3I4'=4ZYK<4gU;4HHQU]7.hG=W3J:EPU:[,89T*@;=T$jYWTNM*aQ4X3cFJYBI<E]HS=]Y.WVP=PI=JD
    0    504>[kwpjIKhFnGjab=J`=B@?>?bdTnllVN=SJZWPW?TD@CP<HOHY@geI5B0c\_BMPZjc8G@YTAMJL=o%OYYMUMgJAKRj\i]_QKK.PX^.XCYX_>dPSQ]FKT9WRBB2LQ8WB@
    0   1083HUDI\MZXO9KjSY.,KR7TMPI?QAEc@d+@:C;?HUVHIYXtY5MNE*D-93[cY4,S\A2:FNXU@2pY7Z.V@POO:Y=D$`1:??V#X]YKPL;\M8O+TLRhSN5SPCMGjYIc[R0KNDGF
    0    622BSTG6T>BeNMYEDOLSR<Y@8-DK:SF:B=cA4OSi`(E$C=;3YBO#j:4>EC6VPU]FEJhRR1?F^Z_EHIMZQ?BOL1CD=YhERBKahHS]ILEH.s3iK[3CVF=\<JDIj<DALbkQWMa
    0    7159QE9MCOPWJURUFOXclW,UZjFHUFCfDSRaEPHOI7=IY_LWE3FIK_LCQGMVWfGDVJ+GQYY^ePMlH=BC@NP\\;dXdFIBVJXG,/F=S\_AmjTWVVJKIZKVB@KLRC_@Fw^LOE7
    0    582a`pYQHqD)HUV@>NLUi]B:mtWmTU<EXJHcClgBWXTQL^hjE[RH5kEACL[RVb@ZWON@RQOwQsAdOD8XL-X<h,dFZRQLM@WgN7kbWXhLY\gc]eLe;\@QIMBaL7KVE]7lRRc
    0   1685;BCfgQ8RRJ:OHGGYAD*-;>PclSd/rsG9gLMhF5H<$=3Mc[emZI@2TO>kX3,>jRAXAIS]n9_o<b=Gs+A_hPJWEfGZcOQ2<K;>TDJP2<7CUkC\e7TR,LRJ5[MRO,,%nDsw
    0    515IQKUZ3^QK=YZ=WA,TB>\RXPF=4EH<TLELR8HFPSNOGaP\KLIO?eDH7`_K<=5^RQMW^WUIASH;[HG4THF@RB^;WK6IDQ=GZMP8ML#]@N>UOMRFEQQTIOI\KAQ2D@``7KD
    0    511T@IiTH\N\TNDHVT>;]@N>VOa?A:*RHT>W[QNN3LRJ;:DiWW^PGlSNK@cf[I+`WZSTPKdV\CFFTQQW>2I\Z\^JSSUhNSC#GHMJY^9PY;REYVIZ/WQBY<K/FMWE:TGl@VS
    0    325bLA<J<W]6@L<WODDHAFIbM@K>J?V8NWVZTBGIEWMS'V=::OBDIRUOCN0XEW5UGIQLZHE2b-6HO1/SBTB8HTRZ?TO6E.IVE]aMFSKgF:#)]G8QUILL=;_OJM<Od<_TR:N
    0    4849>[.VYd;q=h[Q[C_,TSPJH8`dUGQW6f-JRc>T]JDdR\QF0GOX>>CYJU6YpLHOK^XF1HTJRNiX.XIk5d-UGG>Y:iLw\2@PQF-^Lf\l:CEf@PV<_MCGVbYfbbcMBj:HmeG
    0   1009ChXOWP`_N;F_`IH`EdGYWF_bS^JO\X6SR:cMVc:>DwIGQDULhPI6N^FRGV+dKEH=>]RFTAZmk\YJZ9\NNc:NAGMJNOZP_2LMJPHa6]iNeTFSZXFcfDDCLe,WXMv4CK@Y
    0    647PEU_>U;152UZ4%=T$cB;DViK]Wb9RbGcX:hT:;BV&PAaR3a]Q9OE.>YcQ@>F]9;D8NadYDhOB]43WR;cAZ<cMBO1JSXCN('O[O7W#QoYKRLdjBAbcK9TDF8UcH[BPQfR
    0    364CR/2MJIPOGEOBN\R^C7YSJEK@:<>PBHM8T9LWM[fU?USST49>kOMKIDRO?FGMMERUe#=9FU:;ZVYPJ[$IBK_XY7UH>@JXQYSMTCEZT?:?BG>N\IMBPL7VICX8L5e=.G;
    0    297\O(-aXeQLI[1@PXOECYMXSUUEN3VcLDIKL)K`UQNJKML=Y)3AKJQYZ^IERWPB=ODQUM6O]SIVG@FVh[(VTTBOPZNUBNDKCP@NAPGEPHUA.EH3FMS^JHWUXWH#X`IKI=F
    0    2018N[]4\0>GR?OEWAXIIKFB]<^ffb>OT/]_H\B6V?IE?*[cBZRZWFCA)GBk5BPIT#KDOhN85kPBKKBW4?eXDO\,1.LMFO<G;OIX`>c;P>QERNng7FRIO9O@V6NRAZ#DY[O
    0    238ZA56MGHM>Tc8I>NaYYYcb8I41[+E@8SGMS<X\JJJCX^aE`OK2MMaH]6H,_kYPURX^[9;mnFFGG6_=TZ#wLKMiZ_:dQCYVc:]GKOUVh?^C:7,9m=KCKK\FFaWH^AWYA:A
    0    387F<7NXNGNKV=7AI?O#OG-1UULJNDMQ@TYSQCK@@TTIJLSSWDN8@`GMSYMTXN?XeMIFGITmRLVbC;GU5L>SKMMP[M]ROF@FEWFIJWUDEGF9KXAA4SNFTJXR=TM?FJSAJO@
    0    797LV@Mb@]e<QXK`EG]VUH?9C9RXR:D_BZJYPM\[DJ39FGAHE?Kf@9\_ZLHP[[M1`wLda@MYO:WHP[b^FMDnY8OlM]QE^lP=XccLO`MDM=]QQAAO+EJPLKXOSUGUXI9d>RH
    0    277Rc29P?SbCPa6[FXSPWhM_QND.?RXSISKLQHTKtL7Lt];OL')UYXhEGcF#`Xg/COQ>X<KGXUFn\FeE[Z1XLB;ZQRWNaYXWPWN2HEVHK]cN#E?+a'QVHP;[_:=,IslK<L7
    0    895Nh;BNCTWRWOAB_IO`EI>XA><FTODYVV[TL<SP9F;U@PSEK;XKWFwIQGHM[4Y:\QHBN[LGKQ>MM\R@DYHEEX1JUBSSYIOBJa]CJAN@CJ4DWEYDUIEZc^JZ@ZGSN?JIIM?
    0    3352MO>89EJG`XS/GCW_U`a_Pt1D=GFfU*P#PNYTQ],ZdUmIU=L?>=@aJCF7[QT-`X%L@E<e_Y4T6LfM]_OkV[XDwIT1`<OZ5<W>`_=%J`M]83.+_;b<^X4QTT/FU_UjLQR
    0    898ZZEQ;`H]MEEPpS6wPa_O[JXSPGONLFS^U@UKDZLLMWXJRHJ`VREJ?QIW>JTSB@MPVUHGGe@XL;XZI<DPAAHQ]HVSA_XJIAX^DL:PA\RLDDbRL^OHVRLF_HYBNYRKLWJG
    0    433M6Q>N=QOVF:LE`M6fB@?WP?:WJZNM[XX]?QNJERNW<LCG^QkK^>>I4#5XAKLMS]P=6[DgX]GGiIXMT4RKL`B^GAOhJ->^ZOH\TV;FF0RR`O[MGEY9\m0QQ@`PT+PKAQY
    0    626k[<fXOF^H8B=MfE9`Z9fVSI4c:LAJPJ?M#>OF<Ke[0SLHNU`CJiMU8b]A;-9SLHKVa_@YOiYG`c[N<>79?W^T`Ne]8IeO^KiF\P?nFIDFfYaZ6XRDYpV?BVFN\?DQASp
    0    873SW#?QHPVQQTIPTPIRGTSLKRLIF/PCFSNPSCLSWLSTPTJJJ6JUKRRGVOOGQMKGOPRMUKNLOLFOYOMHVT.NKPQSHINYNOMOOQWDFPHSOHDHAM>FROOMJVMOMJO8TOPECDH
    0    692:@M,@PWR@`\E^=@QWMR3F6HG=DYDENaE\SD[9DMIgVMSWDDC@DFON[:>AK?HUUjL\@WAJr<Ah4?JE6N)XC]=ZH[?WFNUZ=YX2If4OM;3J4OQ0RB-=GDGbN^3DK/#JH=H
    0    104ER%aRTSVO+[&RR?N>5QGb@2]O8CaITbS`uR9_LJWM\jU7AWEbE48J6-Q<[gZ$cGH6U=KNcHGD=YbHHNFf'#TAC>FbB1?Q1MAO4U=V<G<POX;`E)dDI;)3XD>(^FREH7?
    0    458HUYXGZ5D8\PDU<HRaBH:VFEWNVC_UMDI;0O2WUHYK]>BN:W@RQCMNSF8=QKP)#OMILEG8I,dI9TNL?\HV_UOTBDT2QCL8FXGHOPY@L^PjKKY4P-HS%IN>U6QNIJA1JPE
    0    578=QKPp1eVdINn_;<8LK<:JFV[??=YwXaQCDW>HF\SNF_/MNBtNFLWA`UR]diD^MRb?DU=;[UEqIY[SOYS=@eE\s_BjNRRKLF>lLiD]JQCQPI5MNLIkM;PnErBO^<JhF-5
    0    792>V32=DHGPFHB^QTA\EnT_C<LND6e??A;6:ABPPOP[HP6<7<6R]O\CEWUIKPUOODRJU6=8W=SP=YI:DV#CAQC_>HIa7[F@LQL8JQIRHCLRDRDKXSBOYLTU?GMF`KOSJD*
    0    441@OJ@=V;P:\BTO0QR?]CISKRRMXXYWTR4:G[:cYDO#PKFJ8P3hQ8LPUK:JSH]2/G:HQCG1VNRT<MB]IQQQVE9T;SN#XWJR9LRHLHTIHZ^WM8JDT@EX;FI:X7JOLVC:\DW
    0    624]ITAPW<B0gK_LOB[CK\PIAOUTS[WZaH6[#O0ZSKE>_HNKIO7ODPKMc&/=RDKQ7VEKNCBEHGdLCDWYGKRnK:\ACIL1JZALNL]YACVAaQ^OR8\KNXGaPP><YA_JD>IHJFX
    0    4744GHY97BLLRO<M>JEfJR1VUJMTHTC<9O@;FE:WmFPLE#PYOAJS\LCOCHKMNUEFAERNKA\H^*GW@aWMF7YK2SUS>R@MQMT,?F;FSW@\G=UGXEXhHCAGKCG8SVGSQVAY^?9
    0   1101HQTAPOM^WZQC`NE_awQF@YZaE\SFkK[IKI\AVNKPIXUZNEW<ZRJXLSA\MIEkTIVNQXQ?AR<TMXYQS;[UXRHWJJLcJVYVIELSVOQ]<kY^PGAIPMFdWNCID[RWZAbBEXMM
    0    464QIP6FVPJ8h<I;CLR4gDJLPZDZRGIUDS;MUQH]Q<3#[MPKRNI<F\ELUJWCUD?JFH+^;6NB^JJXPHAg8Ka[L:UDNRY+UFNGFNNJDN8>Y^UACMEJMA[AU3<VDG4C:]TPOKO
    0    769A`LYMAGKDKcLcKUeGVTLWRIaHZORQY@9WGV`Id_UQeELIAQYRQWHOUJP[WMTJERPE:^Oa?;<V;dSRBU\STSJWS?NR^DAYPaT#Q:j>]VTTL^dNUCFVN[`i^MU_jOHC^TV
    0    781VCI?]<D[:TDY8U^Y6MFOJKSZHQF:hFU=>WEOMNK:/L5HXY0JO\K_]I#QAT^E7@P9YJ=SYUEXSOQF_5IEdP@;^MQNEVQJ>[UUDMYLYh[\NCQW;_MJF`@&8CP6BI`D?8b^
    0    691bSOTTd9\?^eI\>KU<DM/PP[QXpIAgCU/AEU?N^U>0[GGDKGVRKUTKZ4N]IRBKLUDLHSBVMLQW:SDMLSQf\;B:QSYQZOT2EbY`RIU6`XPHG<S`P#HKM7E9Yc@V=G5GFQ[
    0   1281RKRKB[RI>QVTKKRTF\G?EOZ]SVRJROWAHPSX<P;95Z=VVKMOKLKHJZHGXTMI<FJ:ZXMZWLDPa@P@LY=MT^>NLLTM8UWTDBHUWHOP<wfjTJIJLG5OL?FH>NTAKPcCDOQN
    0    847/X9GMMQN,4JWQ1WRVQJBcOML9N[NPCFEG(PIS^7.L^2@F-F?cUJIVQI=>PXTL#SMOT/3DPP[S:Y]XFS;KQ;BSHMN7WVHRN?J@RRQ0CXWoJN8TTEIa&C;Lh)GD]_JG\LA
    0    808KP>HSMYD`FL7LOOQ#HUNQFQHPSCSJ@KIPS9UQOOLUJLREL?PEITIGQPDFMKHIZOOIGH@CJ?KOWUO?OH;MPOENLLMV;TGOLNPLIUIMSPBHKMDAHUJHUVMWONMJOKJIDOL
    0   1512^R/GA4CULUV@OSfI^<SVaA3E@=:LDFfLIQ>QhLVR\FR<AQ'AAfK_T?G?BL[NEOUP[L7@FZDI@JRcAbV+L4R?YJ^VF8@aJbZi#IVCTICKBHN8EoU4LR\JJNRB:WHQHBCF
    0   1328?D;\XAD=<C;BAA_CZ?@Ka::BLDBRKVSBKSIMdF=AZ6B;DIE]Cm62FC]?D=SOQLHa19DHF=^wHDKk=]I;G:`Dc[S1KF=6Ml<N6:<:99?EGe<FPeaDV4b<Ng=@BE;M\<NH
    0   1231I==[LD>CIG;IGNj?b7MQOH??L@BUNsPMM\:ifAKDO:F@CXF]Ff>GF<bYF?OGQPFm?7JXQBH\7@HwEX8CKECR\\I<M8>7Jj@ELOE=B?<1;c?BCaoIAFmKHXBCDH8N`FUL
    0    7879NMGP\NT\F@KM[AGFG=YMM7hE?LZIKXINS=SZDYMLEIO4VK\M?B<NITURJH;WTJEP0[E4_S^JBEBV>kSHOhDMZRJlMF?V@>Qw:a=hQK;?GDIMA>NT?VeZYP<M/=GSIG9
    0    678DEW4wQbH]S=LW8>+GTSGIABk;?0W`NmNGL-BISrq@LnMAJI]:YQeGYs;PTmDmjYP@BQMBgT3OLSE5Mg@AIw?df^3aG@VJJ>>QGcC`CTJKK?KB<FKi>I[d>gE<<I2aJW:
    0    556ML=U_SDaUY4I]B[IPBNJ6>BOFA9VcAiBIf4Eb1jJBFR8Kb6M=8EhJFZKcP[Fk@pegO<5VSYpL6\GCEW5BXt:nQqXOC1kVR3?T/[/e3@<mcK4\N9*AJXKXLm#AR+LhCWO
    0    578@IT<i>UOaTMVEL@/DPQIJW9k?I?KER\H:FFAMJWkC5eBC?9h>FDLSlmJfa]9sgtA>[T;?q7:c7OE.@fJFA[5ntlZc:4FRPEBg.N;w6H+]IFN;KZE_42hLJ^L<RH7dN9@
    0    753FOD?cN[NwQJBhKI1K<JXE9HmRDFnPLqL'EJFCHjf4GM@BE3qJGHW9Yh9YkX>d_fKTDK?JUOGLDDNCR\MKfdS\cRCLKWRIBG4TMFKcHBDH9LDJDXOcQBTYISQF8PQN\=F
    0    636[NKY^MZWtV[NDXLaG#ILHLZ]kSGVrZ=ddDOcV@ddRRGf_.fPf^LG;MWgg3AIdTcWRnECdVXObU]CE8@=<7WcLK2HSCP9@MYKi9RDV9TA`XX=^4QIPWOM]ZCFXB[MZ^_%
    0    547+IZ[8S[[X:AGs<RC+ZkEZlJG_EHW5M@jS>fMRXncVQ^GF?joW`ZSGL]EuN`>OO=P4>AD:JV4H3aCBk<SSdL@S]JA[SUT\:OHS[V4U@^QT[Y.Y@D^^@#nkGQaZKZMoGF7
    0   1036FJJHbh^HhGAXkKF>KDGNCLZWKRPagO`@BKEBAZ[f0T[IYNOl`H;;Hb_4faeEg[TWIJ_>IHHH[?LDC;jKT^bOarMAdSQBKF>;qH^:w@OC]MF>HI?Eb5BheLUOR;O=jeGC
    0    741IfQDHUMKSDYQDeWeQOR9IRKLFeTlT`P`YHNN@`GSRiH_FROS:FP^TNM_OHHYQCTJ:]wX_NC^DWLe\CQZcKS<@6?ZSUQOeGUOL\IR<F][U[VUhCO]CWaXAUHgZ`]R]Dbm
    0    557LL>?n:m[^WM[DIMB?>=HE.UHD9XQWT_;c^9dvKcADM97TYbTWW_FF6XJf8iDXLP`9QI`IQQZMBDTGhcFO[wBdhPeW@KFBeZZ]<o9V=WEGVHPP>QP7?\On\O@@66I`D>S
    0    524.HNCPE(:3;;^FbqkXRNEIENW\ML<YEp=_WB?Q[nRQRhTVXHTSB?DBG=dbOJr<8Gq1WH_8`MZ8]wKFP=YUHKU:]hP@TeM?GM4iLMOFVvfVIY^[[cRMKe6`TSHG7QQIZVX
    0    826?OPHUR^La;PRUTL9OHNFIT@kLHJY_Ia:E=<H<ZJRHPcDARDN=d<MJ`S?NTTOV[jOQH@7UdRM\[PWMD\_OLQRT\]EMDCYL9@AOUj;TGM\OIJFMJTAeXPBSXwID?M7OIEG
    0    783GVA>Va\HR;QM\:MEOG@BIM<fEPNYZIT7<P]@CJRZKKkT>@NdJFD`>nCEdbYVQHe<K=2G4NCbd9ZOH^UQMXVH_`TL\W;FHINPORUEH>;[bA<MOW@=wMDaYNbGPHK7PY8>
    0    871HU=AJNMW[F_G[;XYYHN@MBOZ9DLbQ<U<BDBPAERLGU6AG;EMTVFNLYXGKVKT^KPNGZWGDWOXXC^`CB`CLYL:bCwF`ZMLK>7NWEkNQLYTV;GCUTE?q=JAYMENQZUHP\0;
    0    900K8Y]]ePJPB-ANACZTN]>8UGYCKaXwYkAM@BCA:ReB=DV<L=\M;PCEecQuZQ?gQKVBHEDULIMQCOM_RY^J[[RUQRMOMNGAG1LaQOR\EBMJ`XHJHAHKKJJM[F\QLGMM`NO
    0   11605AdNXa`BIE7JQ5<D?PEKCcH^>?OQqFH:7?Q@EHJE@]UHH:R^G7>FD`LMhRZ;QTKB8>USIKAR_AJIX9PY?cLXL^J>SLI=><B?pWMEL8PI<ZEKJAEFe::WfMK^Q7NSZwGN
    0   1024ICICaIcEw?GO\EM1JBLFINGc?B:d]=aK7>?D@BcYDAm7H5QW?F?J?`j8^`gJgYbY=AJLNZA?`?>:EC`MMZ]IZb]FZKOLMEGGa:`<bBK@NDDJAC7Ih=H`_CXVCHGL]`DG
    0    761D>d[IUABJ`GQCRWNPQ^EEl@VXCIV`[Q?R8LF:P?SOWbRR?^dL9JOMcYFwV^RP@b0=@Z]n^d>oWGADOejDL<ETTUA\JXJVDKIjBZHNIEDYWEZOPBTg=\VPZ^[PBGGZONW
    0    7712EeI`a_:YE[[P@?D@DHGFW]]C:O]hG<KGEVHAXLdARATY7Sq?GCU:r[`nPZJHXF@JSXOSXJ`^E<<GGLfP^TN=TL@U[O<F:<?hJQV;<LMDb=TMFVSw?8F_Y<G7FE:ZdQI
    0    79399AFwK_EU;89ZZM:B@:=9YDp<>CWhReNDIDC?@`P>DeNVLF`F;@KJN\IU[HUe^K_NG9F6WA9QRU7Q6bA8OaFsgOKmGZ19F<GXBR>c:?FIcAD=:2GZZS\WOcI??;>UON9
    0   1115?EY=TZ_<SNGH`BC1JF4M>VAXD@E`S?Y@:>KAFFVW9J]><;@bGB@TCjQ6j^VELYg[D;K:9Z?QW?::@:aL:X]DVUYCKO<ABEN?wKWOaI_HJB?JMN<>[3?YSEVEAAFI[SD@
    0    711aoI[UDNJjoS?XHLYS?RDIIG>J)hYHT@T_WHQ=QrXO2^G(NPIDJEX^GS1QD?gepD:`AJLXZ6[VDJ?J@c5V1a9QXP_T;<ZJWhVD?XIwMDJ:eXCFVZWK_ePUBmDISHX@,JX
    0    670K@KEOTjiZM?VWF;?XCAI0TTY6B?UcK^9=?TMMIYMCHk=FM8]HBMLJ>SIBl>:cl^J)FR@9hD:Z@K1ELFQ9Ro4begEwA_=RPH:aA]=Y<BGKVFII>aKcI/8q?]=FR[JXMbE
    0    939FME@nMbBJBPEe;PBJFBD]:JgID;g[EiJAB:>>J^VKBK;G3@kCBBIFX]CbrZJgfbHKSFB=ZE>d5PNDBb?BSc6w^jK^NCBEINX`>kBeQI:F158GU;Lc:<[HH[QCTMGD]<@
    0    784>1NHmDkAURGCC@CBBM3=FgKdIFHQ[A]>N;D<GCZcAIQM7DSj:;9D<wcDiOCGsVWiH9LHFWA@_:G9OGJII]]<VgZJKMSD?LCGjVbC^AA:CY<KG/?B[MC]_>YOW;CCXHg8
    0    833JAZdF]jFL:TUV;@=FUSI0g]U:E_[lBOF>FS?=ONH?LPFPCa_;MEMLbM6]lXHKLOADNeCXLAXWHF<dHCdWw<TVU7GPY_SLHfBWYQ[H=>[AcGROAEb^GMKZ]4LETPJPfJP
    0    703RJWG9iN@C>HTE7EeENJ7AC:_V>IgIGGKM@XK3C3QYJaUH%AfDE4I:a:FwG]R7:>#88mPLWGN_4?IL8XDCv<<FR8=E[VEN7:MhRWJT>OD@Q8J<KIJSGABi>Gk=N90Um0F
    0    790UOUGcZSGYLONbOTJIXBRQWQgG>K_i@iXKDFOKKTbIG^RJIC\BA?PDofVRX]DZSdkECmF9bJG`>BH;>aCAUXAVc^Tc7IQ=AFGwDYN_?EFIMHNHBAGZPIfd@\TFFJEm?8D
    0    660SEK:<YDI7O0FIWWNbPA1^<`^VEJGeKR@>d>NaF<BSARX^wPbFIJKmEN>ilPPCMNV^*\Lu\GCO(EBd9B>gTK_KV[`T_B;ORGKUTXGj@^WKIFbJBU];XNoSG_KKJ^1a>SR
    0    901NAJ9SHYHkPZEcMK<JIVMME@L=B>]Q=`RFN<8:E`mTFh==E0fFDDZIU_;^_KBMlhONMPC3j8?[MPY@CpBENg?k_ZUh=CK?CPUd=UYnLG=D:@QES@C[KE\wG[UJWFC[FA8
    0    861=FLTUJM<RQ?QP:AC<[>RMQSVA@EQA<BH5BY03IPS8BaCD7QNRC@RAc^6]TOHZHP]09U<K`DQYcLAFFRL4P]@QecW\<<;CFD1wPQZ?3@(=X=;X8SDj;KR_AMZB?9FHA:K
    0    843QHQPVOQDIaRIVIFBCISZ=L>YA?I\VN[IYWHTHHh]JMdARSCGM\=ER?[?SQF<Y__Y;WJI@qB:j<MA@HaN?SQDl_aCWBRVHLAIS?wDcG:>F=KHBK?NSIIi[Rh;CQ>HUP<J
    0    889II\XVhX9QL7JhK@J>;?C3SM\D]R]aBRDG=>ACJ]GD=?>Q7JbB;<7<kDBrNZBRORSEAcHVLJ2^DDMG@BNB]S8UUE>CJIEV@5JwHF[S?HMPMMMJ6DQ`5;IQIMXK=G=cnEQ
    0    915VKCW`>AENjLC4oEQO<JBN=B:J;><o]ZNS[.WbE_M;;T@B^EI?B>mW8R>9HGTXZlkdd4MbdQDQh>IHLQOa6gIc\hdMJDrNKbO2Xw=SQTETPQFoUbEFie0FBlG8HL_b8U]
    0    726Irg7hT\O_SKKO@6NLOMHDI=]L7SVE:W@GDH<AFbkSZjB=QK^HLOJJ[eJfWSAQ`MlFZQD8s:Z\?VNDJbQKVZHwLgKdEIIIIO>AM\A\QUJ?CQ>4I?Om=C[uFPTD\FHSP?A
    0    6167:ibAdP?V?DBK79YPSKH?ZJR5LXVVEBNF:SD>GUcANQKPLZd79AL?dh=^<QICC^O-4?LIXD6X=O@BSWKIOY&ZeIG_IR<9VP=wWQBc=LD7TDNDA9EeBLWm=S<mGNM`mRR
    0    719A?Zebwo8J-58cL=;X@DJOYAbUJQT^8H2B7Z:@EPWAYcF^.\kUK?8DnZCwPT6ObUDDFABZIJ:kC>PU9SY5cGMOe\=MbH@;JGBf4YTT<DNTPHREE:Ul3GKNEl]S:PCYhCT
    0    969FGLE`TcInMJE_FN<QGJFEYG`H?GXOB\JODGJCAh]EEjFMFGTP=<TKm[E]]mDT^VLJJIFUgEOWKHDEJm?OQ\QUS_OVFFRNNC>[JwBYNGKDPMDPDQK[UHYSQYZMFAFLaEE
    0    791HFJChL`GU6JOJ6G,HFILFNLq>DCq]Ln<IHG:HDgfBMpHC9InXFB6UZbJ`_nAajcNFFaC9bHEZLL68FaCD[dHZQcCVB?:CNCB[MV=W<ND>K<PBH>C^OPwvC_ZF>?F_ZKJ
    0    654>M[dEi\VlOAS[HCPQ_EKISRePSU^][FGCF;FCRmwFUSCU[EkRO@Q5dUEZ]B9eJDVBDiA`HU`KJB8P:6jF]TTb8Te_TGW@RQQdIF>D7Q9IlMLEQAFbTL\r<YUWQI7KtJY
    0    985TUU8EPLXQ[RJY;YNONTEN[QX>R7DWAwYKOTGUZ\^KTU@AG6QMGOeSGEKCb[UafPO@i\JFgH9f@B@MJZHTdKKNV`TWROUAKACVP^GPN[UFNC@GI4JW7?_^IZSAVZWUP83
    0    8416FfRQg_AUK/=a=NRWSETERSaW8HYONSKS<_76;]OXXOE6>AX+/=`9WA3gNbFLN]VH;aP5M%OXA9QC;XL1cQ4QOgGLFTNT?@5dK\W]8<4VUEGJ>@#VBBX[9Mam:U:RnAF
    0    645GFRPkT]=U=>R\HJ=SOe8HRKFPGQRXEYEFJDDE>ew_Vj=KHWYSIQS8ZfC\bY1VcXO>GUeCUdJJFGHPTI^7BZPFRPXeIFIUQT@TWiVe^RARPT=ZeJkILOgj^gEGDA9V_IG
    0    6896WVVYapKeU9ApK:EN3=SAfMiCTRdfG_N>:E75S]X6E`L<=XeLIL<AgeAWnLLic\XDA>K2XD;_:RCGNeBCwiG[slMaHA9DGI@VIQBeDD:GUJQH7?G_::d]NcP>CSE^e<N
    0    598?LJ7[ugDC5.L\4:GQN<O@<OcI@[FHMU6:.G85AQUHJNDc<KfR>=B?vUMe`[=RMHAAItAGSNA8@IF\WWML^`q[m`@KND2LQBIb,RoKLQ2I8Od`:D[Z71kDg\`PLGHOe#D
    0   1226HEIAfNlH[DLM`GD;KJNLJSKVI>BUTA[<<@>BII[iFLlIA;AYKEJRD\bEbcoH[cdFG<R;CjKGhNCDAGo@?^\=aooLjNIC=ABI\E]GpDOKCKN<BFHAV<:\kEwSGHKRa_=4
    0    635QHfAd\fNW[LQT3KZ3LGW?[UP:9P\VOeQ3?;@C:^wJLfFEc@J><YBKULQcmn9DWYk(>eXQE<=dPHFISh;HjI@Ch?6D7CI->=9rcWBeC6?EP9:DOU_V>83QKKT@GG`cS7E
    0    847EHPAK\[IFF>DT>IQV^LLN[BNV@Y\XEY_OPJJ?QYa>=i@\F=oB>KFReH9wZWOGPIU<Ff_CZDRQLISJ?UEL]S<LX8<XE@SZCM=gSIBQX>DO`PDLUGCTBJXaWW[EAFARCIG
    0    636W^H#M84FnXFA4BAOF;FIUAOSWDJMGAwe]S5JBC^?[=TL@QA58DYHH?A=O>kNi\X?08[<eqT>C;B8=Aj<p9J>oOuZd=:QDPSg088KoKYn,;O/.sR@RmXRgHSGZc\dM8?1
    0    698RG?EcCYB]^BNXHJ3QXA7CPHW<?AudDe:<O?TOG\`JG\B;R4T=MG:UbY>MhkGd]_\FE@KPeMHXFONVHYAON_E]deViI8GACDEW;OBn8<HD\3MN/M;nIVwWMY\G;HG]N>C
    0    693AUXB^LWZ;?PbZICQWBQHXKFP;I=_DI\BHDFZ\[jhELU@5c`KAVPVSWVQGYFEoZwp>TT@FXOCKHJRTVdJ;=j<QmVSU>S=KI9QCTQ^cIJQK]>=DUPBWVJk_[RU?HUHE;A;
    0    859>-JDYZiBcJ=N\EBB5ECJ:NN[GCDflBY/D:D?FFfuNFeA?JT[<69@>i];]ca<^mnI87UIBjAChMBCF>sDGfcLibRSU=7FIEC=k=wGXEMOO;FAC3RNRPD_hCp[DA?SXfVA
    0    526<L;7e6ZHQOFNqTS1TLJHM5J\`LOZH7iD?H=V_OkiQPYE,>KpAJGmKggFOimT^^dHwHI(`b9Po/BU7JaKC/]9iadUf?JG+c]GD5m193GKG<@:DFAOUC^^CGWN3PE6hL7/
    0    759JOON@TSFDX2NBJXI[H_eM<QCJOQ3JMNhFFFsaMKRMRVORdL9[HN\TOLb8S9LP]YKN@OaWHw=DPTTQ_IR>ROGSGKJCSU_XVF^EVO[<ZSjA\f]DfPhJJI@U[ID\PAaUGO_
    0    6773?tcMRT(m\BYT;4BDp7O&`\eDHPe]ngk8;t0@JI=3=XXMKSAZ5GG+vYep?HXj[?S#;hHDbT^_INNJK\_>nFU<jY@YM9:CQA<cg]SAFZ=<iOpU8@4V:5QXB<cT,QKak<Y
    0    665AkKEL?GV]XO?_MUnKPfRPPCA_?OQPCQGM@JNUISFIEMKBA8>6RKDgLM@\;\PSHDQGFPTP@1LSPKVBVUVVJbC9KKQJ(OK_;TmFUDSW<CEGJ4YYaL;M@wGr=v/Kj=B\^IY
    0    801COdKmYw7`FFJc<CFGUB@BWLtWOI\_CW\U?@E4HY^M\TC:?Cj@FAHDmY1aZZ;PUUa7JILJRHPQGNWUGMMGMV:oeGMTGPC<@K4nKaR]GCAEN2KL?C<tSQu]GILGN@4[bED
    0    806?WdWXbZKQ:HQE?;=GHEFJOMfNK\[R<;HS'NXAOKGET=FQ@Had>HCHX?TjMKCTZU-FMkXWNNWk^JDXKSH?UKTNKERRMQ?BIFAgRZB`MTEn^GJ@UQIR4M7TO8w`GCYVdPB
    0    657>OJ6de\:a:EDW>=?GQKMFHG],E<[>AjJC3AQ@AZlU9nF@09`L8INDkZ2apZLkk_F=;b;6oG1_C@6)Rw4<RZEib[4TNT@;LDDgIfGbNEEB9DMSI;;j9'lSGQRFNKGVTME
    0    891?CSGIQE]NOLX_F?aAROG@CUN?WETNHZI:HUE8OhwkZUPA@BR\K>FA\Z;VSTOMNNGA\^<O[PHI@I@A>gRPUU7NF^NWTDMKFL@gObFYHC5J7L;Kb7JSCUgWQFQDHFI=i1E
    0    762GO`RIILUjcNO\\_<ACINJ%GaFNX[AIXULFKGGHJo]?d<6UCUJVGMSH]=]MHVGU]HY`QIVb4UH9IaYK^AN8W,wO`SXVJbY8^[Q<gKmT:NZBELIn9H^\DV]R^D7eH;TGFN
    0    844FKC@DSA>B;GUSSHTLOPRQNLY@H>JK:MX-BMAIChnQL;M?NG<=@]UMLeKHVVDWQKRH>Q>BSbJKXCT9jODKJ_UvEwIPXI?J^@EK:FPXEF<MCK@b5LMgL=bD?BG:MG@EJJD
    0    862<DVDUKZA\FC^[CA8SMGHKbNfAIK`ZMaI9?BE6HNcCAn<M6SY?AGBHdaB`ca?YhUI9CXI?RMRe:XAYOVPIlXRRNY?\UF>?CD3gNbUXFX<FN=:IC?6U5.NMObwMB>Hf]R:
    0    733FD\SdZ4AE=?N=S5Z:DRHLQ=X4EUDI=H'6RGI?DRI#1[R<gHp8=#PT\E>eAL?@F@^>:dKQK<LQV;M9AV4?PKEAZHSg><5M;K>eTDMW:D@E\?>QMEE[K]UY1AWD6I;]bVO
    0    556AU\LPbgATKO_bDN?EM=MEJNTI]RYoE\U5ER[JEqWDHXOICHb]W\jGgJ:UwdFbfR_HHPELiSB`IDC<AT^FZiVleo2HLO6>J96jRh0Q>MHohTZDNF7vF0aa8H_EIZGZV>V
    0    644W>G=FPFhmbRNSNYHOBIBSC=WJLaWXEZ?NJFS\RZDF:BBIZ;W:KEwrO\^_?8@oc[_^P@BqhIR?PaCb>GUZ1m^k[^`^BC9RYmE:6[HO>8RL_OSH\e<Hg_W@9]AEF9FQAa[
    0    701GQBeN__JN#WGS9L;;N?I3`AdJN__V];4:C[CIUD=5OOEHBP\SBA7BdGHek[JWLH5/@gJMJQRbD;5PTUILv5N>AFX>MZ<=F]5jCVPO>eHPHFcM@BKXA4\RRBm]H;:S`N>
    0    623FCGVu:_RlI;=I=<V=4,FHS1OXHDId+`B;&:>'-Z\QE^=@\I[D?X#)X^3;@I3WjN_AM8USX6`E\?`U-mHThg5Z]VYYMK:pFVOYSi7R@FPStJM@QJ1hM[RZDU7`=@@\\_B
    0    713GOXS\R[POEHOaFBDEHINIJMfK@D[WDwQ?ILOFGbmOIYAOE=TRB^PF[]AKlj:fae>II<K>kH3X:FbNE[FOEoBWQrFMP>CGTE1\LBKqIRILGVCDPUOjFJPvNZF>GEKS]<>
    0   1485EGXPIXT?UQ<B`?AE@UHE@ZHQHTIcMLP;HEU;B?NKHC]KLAEdV>CHCRLMwUbFDSMQ=;XMIOAAX9H:AAXH=\LPOXMTT<G;CB@BcSPFW;PJEKCIIS=GT;NPeAOOPJIAUMI>
    0    783gcA6BZ:HISXHL^XRIIiZZKb?iK@]@_MlM;GjZaVWeYTYb@KWKRZgWMBMYBKR;g8JTIpNOKNWMCMQGjZU_?QKI_B]@5<abBGwAPQQPQTO_MSUFWIOAQHPWPN^TU[SLIbW
    0    553E>0>w>aAXc@UOMP;S6SG3I3B^4RXYAC49?'jD6q@3AFLH;=j\?=h8]TE<PY@a^omM4MN_i]XIM['RND2=3dGFTwBY<O9WoXO:M[I`;?Ce]=`TBGJc-4\P1^_ZR?FODGP
    0    843AEB0u]dA]C;Gi3E:Q9ECHFKZMLBmXPdL9;AKDEW`ECwECB7j>:NBE_e8VqP@hgiW??DCBe@D_CG=>EdBCSeNi[lIwDGI=99Ee>f<m<FC8IGKI=?7a<;b^Ik@6HLF_NG,
    0    638??^UdLe9NH>F]DI6OhJ?=EJ[BMDo[@\7JJLJ+HRrAF`?JK5jV:D^<rdFW\j'hnZrF4GXK<OKoWF?D'S@NrKU<wj0e<]T,=2-b`jDT0:Oo`3J=5g7[01mKOJT7:Y@XV@,
    0    732=>MNjOC:eQA;WDAAA42C-[Hr>LKXwCr1BUK;?=YX$AjPE0Mg39?[4WO:UPdBmLRM5)SAVP?J_EO<4CLZBY_<Dl_WJFH9>:;5W`ONMHG.B`HW=14Ck<\r\?Y]F8C?ei+P
    0    6087KdTPVb5VZBWcCKNG[R7DM?R8b]]V=H7>/8W>ARd`4r:;8A\45<NH_NAjXVHIPC`7:aWE]F@LABBM;<kMQb>?<@VVVJ5]F=;SBW>hFJEKSLK\2=YAKMQ_M^Or9L9+wK`
    0    657HFH@hUJZPjKBP<NI^SJF`D4R`YAbh\_=Q]KJ<eIkPE>PK*O^dQ6VIW`QUPKE\X^W?SWHGJZcC=JW@WagEHRMnM\PWLZGQm4<9#_S_<D7gDCWTVH>RbFA*I^Z>K?8O@Ql
    0    764IIV;iL^9PRNBh@HNMFMUB><j;CDjS@Z<R867KD^wELdDL>LaBEGtAgTGgX[>UXTZJQGF:UT?iGBICIXP@<YFV]S>eG^EFBOHY?nEQCEJJ:>KDEBMO@?]S7iPBCABRKQ@
    0    695@ERSojESYLKCdBY6MILBJd;g=DA_\?^E;@FF9RtaM>s?PA<jSZ=73dmAPfZEtjp_MJK9;hEXUNLbHEYQMSa?p^q=wMCCHJPBeL\AqAKiYDRZI6U4^B8]Y[bcHCM?D];>
    0    937KJSceI@QYP<B<^c;WMAGbZDFRBGGwkOCY[JMqBY5HAQGTPQOE_HJhVM_OGBMVQXEYL;N[e[QFNR]SVCOaF`^SRPTJIFVIpVM_FREaYE\NI<AMXP:AXY:AVMC?;:SMF\W
    0    805=@_OQ<`/hKAG\/G7>CPUJZC[B_7IECo?6D6PD>ZkJIlLZ9Qi?CZ`AWgPsYnLpkmGEAKEI_EEwFO9HFJ>CcSHOVNGiJ9PRDGV`Qk>]GI@F?QHRSKJrULX^B^IEHA]eTF6
    0   1012CIH9eY\@YTDHiHI?C6AHLLMV?DDXYNZKKF<FPD_[KGhMHIC\CGD[J]d>^b[Db^ad@DLF@`<:k3GDHJ[CDc\Fgdg8[?>9@IACZKw>`<QFFPE=@@M@k>A`m?f;=HFMbf2=
    0    786D7VaqA_8^NBRKF6CTPC?;d=eMWHcsQC*EQF2b9[V@NMAJLRfL,B1SLOMB^I#h\`WU6XAX]c?LQF4=<DX;SVJMuK7^;Z.I8BKcWZEYB];E_QYALA:^PRTP9_[J9<=d\RL
    0    733U=URLN_NNYLLS@@L)EFV4c=Z>U[Gre`?+4TF7OKG<,VDK;XD9GP27W@.MWZ>CO<8TCR]Q]Iga:S9U(WLJiJJUZA,:<Q;=N8=CAjHSXJT^JJWE7O3M#2aQ7<4C@`aYL9B
    0    649LTk7[U_Ma=D]_LF2]=NU=_BjE7Vh[KtLIA53<FXjB@w@;5CWP>@JL_XAamcKORde;ATFMhBApAHE>?aGABV9ffuAiFF6?G<5]@hIiRKFEL>6L:G;`D<WnWfaICJHbZ6L
    0   1068?B\EKUk7PIFIY::J6BBFLSFP=GB]KBOIO3CB>?dbD=b@A?CT8:EN@Td5_S[EaOOO:4^NA]>2lD;68R\LBcP@ZMKDJ>K4B1=4wKU2V;A??DKOIP>GcHCS\=LPGB>PPp2B
    0    770SI^,OHORZKC=LYBVF`[2>VLP7=7KT2rUG]HZFJ^VN=T\WZ<X/5EiBDM?6`wQMdwMU@9PIa62V=TRIXe<T\_@_imb_=97<GUG1\qXaLPQ7=O8<993E>KLGBoP9XUPiC@Y
    0    825<Uc?K\Y<XOULXFT,7SKL:LWCYO;`b@^@=E<UG8_kLBQTO3LwC:HIGWi`hSh<QX]OG6SEc_?:\@B<@XGH=t`PccOANYNHNT<8VbWJO\UGKX^@?:QMPC5HfEa_KJ;ZN_=@
    0    631;AjLkd\Cf/`ZP7IKGR3GR]-a9-]\wfe+59Y@=@ab6LS3P<LjK;PTC[`9vg^GrJk\VHTL2SO]b^RbH<]sQpF8Q[LD^C;3<J74YT]ZY&&AJP?IEG:-vVCXNRE>N:C9UY:U
    0    903;NTAPOg<SM=FF<D5M^?8B\Hi>>UON@Y;LGM>@>[YH<hJ?JFT?;>\L[_CYYX>aURI78aOIWYFqF>HI@SF=w[Hbkk4eGE9C+65QTe=R><PD;9F@0F<d-DZd8\MI@LJce?I
    0    784DMc<lR^TjaD>pPUHTTFOCM?cNJDZ[CpDIW??GG`WKBv@=DU`=@7lL_cD^fdHdpfbGK\=KkP@bC>REAtG6gm5fmw@b>AJ6@BIi8cHt4JD>P3EJ;AETJXpOSnF=DH:nKE9
    0    895CCCEhXT<WC1BZ9Y8A_J8@HMdBUJ_VC[08HE>PFR_FXS:9PZRO?@AFwjChHlZY]S]?FLG<YHScR;EOGQcIf\=ZXBAbDO?JF6Lhe[>Y>WJQNANM:T\`HHTRDRZ<NA=V]OJ
    0    734F@>RY`WGLX>XU@P6NB5A4O`sXgLiVUHAD6TJFB]wHQUEW>?YV\EGNogRlOoKHU\a>;[AGcOZZEJ:8Ke;K?aF_W_Ec8G>=29BeD_IGR>8ENPAT8>B_JCgpNXFDANJ^T>>
    0    6279RL=dScM@4UHXE[#6VM_ONZbYISe6LULB>RE2QDs<XpL7<N_UFGE5bb[YbaMOPW/3[KDU]MKN8v,GMWLMN4CfQVW$Pmb`GUAM+3GHJSNoDQFZ>)PVD8KlQDV:\V=@Y8J
    0    701FB=>KD[X^DI@[KR+7F9XC<;f;+CYbAR/<P9B]F_dCE[9LKN[?=AZUHi\=LR.hkmwLQPALp>GcU5AL@V5;AuDiHfW^><J>W4?f4c7E#I?He-AV8W8O>8maT_P=AC9]O.D
    0    688FUYN]w^B<M=ZG@@bTCDQDGEXDDWQUMZ:5@CJFEUDQ>VT7E]J_B0WAVC;jH]HNWC7A6R?eXM`iES7AJEG9LA?7GCESG:7REJMn_6ODO\@CJGO?>HMF>>QTPdTEQJH=b^F
    0    921B@ZA_kJagIFCM9FHS@<=8Z:kD<KXh1X?T=P8FIcQCEZAGIZ_KJ>;Db[DaKJ>`O_V#GOBPN+SZMIQ8Aa`6fYAY\[CVMF9=FE<cSYP[@A=GbDOO4X<]HJ\]HKT><H9_^SQ
    0    927JUFAaSdLYE<R^GCAJJGM@QFPA?TWYAaIDA<IHOcaFHVM8GHVHBODJ__JbU[HWTYKCKAFF\N@wG=>BNpCDZb;^Ua>dCV>>H:?iAj>cDR=O=G<Y@KIO9GRgHSYFIBIUK<5
    0    647/JdPSM^B_CC>B7E*PX3@WHKi<LAUmLwDFJMHIE<eHM_5J@COLEM2Bk]F`c`3Y_no,FPKAdG@V:@XNFPD@OWKk]Y8]=VFBDF@fXWX_?QMQM<Y<><>K=;bNL\FEH@E>bNA
    0    607XPA9Xi[RIY5=jBREM8FbmV6O<WEjTGlUO@DQ]E@bWUuE<@@YRhKUEk]SkSl`A_NSS^d>6_4_bOFRVJp*ZHY;pKVaMRd(QK=FOJPYw]3Ma*GOVaPSq:Kd[=h]Ri[RRB7-
    0    581fbQ1kLGKs`[hIBNfKK_GQ\ISff[XGMGrGFK^CZKKQKQN8^*SCJ<USPR1>GG]']=SRAaO?aB@/FYMXJ[_D6e7FCdp=wMZiEptZQZ_qTACG8VRIZB;jEP\ORXK[T:VA9GO
    0    578;@eQhYU,bbOeb29'PIJB2QCQH^w]VM(H:^ba%UAK<NT<Z>cR7;=>/EI4QAOIL\P;N2LWQR=3q,5(PnBT=_]W@eE<[KF<ED+ZM^XNU;F<IecM7O;ZH='OYAeO_D[LqMSZ
    0   1052AHI3W[`<ZGCMbCA498@FKFFcA9B_aGUB?7>>MHawEE^BBA>lGM=KAce9SaNCg^a]:RM?LaC/k0J@BLaA>[gEOWl8mJDL>=@DW:rAkGKHLD=BKIGD\>C^wIgJGHOAWO49
    0    557;CBVOWLKT=jfh>>Z;XOP:XYhQ;VC\Dd(QEUY<HW3\JME[?SL^>dM;fN[>Wk3=VVKOdpd5QV<^Nk?H,\aS9UFWA[PLUwT=EWB=cNRiL\K@\VFSj)YV2G]R]PkXNX?QUF0
    0    805NEK8JhG]YB[UwK=[7JOIPXQ\DoAVeBc@@FZA3?3MM[VJOB=9Nc>QKbY=@hUISHiN]d^K;[N5[A:G@NjAMQOGwO`L=EYVKKITXGZ];OUBP;=>[4:I]9/`Pn@ORS[AFa7E
    0    8792D?wXBFYmGEKCjbGU44TR7LZ?RROSQa5>];NROLO:O)0i`SNSZQ_QJ<RaH@MOKe_iV7UTR;gMTRjU@@ReKHMVTZ`HFJO>RSLO]^QOHOK^rWW_MV;J\N3>]QGFI7:^DW_
    0    575;6SPCL7X>MUN9=>:>Q5GwUFPG/HJ@.MFT8P?2`GQ?T_>TZmV>HLQ;odJU9P6kPIY4jJP:GRm]Z\A\:@IBYndYZQB_CGK0VC/:6TJ=1>5XL#\[%`TM]KlGtPI83+9J6T<
    0    575`\SVFRL1@`TW[NPJL`Q2K\QIKDLVFCMJ<IX@EYQMTE]HNOQO.\#NQN>TTST6aMPATDOg]W,PI2=@C6\L=H@L[GLO3M$=T>UNZS_M@IMB?M9V'?OLRGXHU?JELjA>MV?>
    0    593K\VR>H]KJd<B6-I;[FdAJ[4>FCe;PeLDS`YIMVQIEKhF9TPIFD,S79SWLWcBWQ_LULPBMJO16I)7BwVm[?qI:FG;]`IEJF.HfV[KGCX@9YTB=BPOHEPRgJXMNBcNcHg[
    0    746IVR\nDQSaNVRJUWDN>HPUQQCMUKG^awOVbOQ`J[?SHRK\U=eJV[ALPPcIBFO[_VX\lM5YTcQKTUcN7M`UCWKWiX]_?@^:\Z\KH[DXA@I>MBJZR\NKQ=GFZV<HDJITWYb
    0    755BTB)W@FGOITHWJC1B]Ece:hFJTCCC?a;PL`H>Jo_JcWH0:J=PfrdTLfRESNCf7FfYBh<EEIcE9iJYS@WVTZ`mBPJQPwTVAI??KPBF@FPQNGWZF`@5oQTPP[bSJDQMRGE
    0    567XWISVaMe@Hg\Eg@X=`JhVWfOPZWGEUEFC8fTGSLMKbZ]L=RWNCw>8SNhE4[MU?<:ISYPREaY]eQBNsQN`hCW0D4DH\]BbX[TLl8oQGEPsM]TVcMH^Io9w_QdTTTSYcQ9
    0    486\ZFB%`WVWJf`LZaM=XED=RI^<ZlFT&im=X]W9XAdHWln6:UY;CR<Zmg1feA^SjlGDGgQZO<Wb#R1X*b>d^\CXSNb_QeYX-]Hb]RTW?a<c5Zc%B:I^+W]jQBJBbdGGtNU
    0    625IUPKTSnKSC=aXP?;OJQUYBSdMTLcTav8;6MJ2=oVJb[`=?WaYFdLO`]WIHEYbV_QCHDE>]EGYABCNEH6/ajKSXLIw;RI?S>JbDOVXZS<:MO;VP4COJFflAeYDJUB^D;A
    0    561YT?B>GWFNO;fG`-ZYHT_^RQEMP[dPUSCw>P]CsOY7I[JVObfL?XsoNUBUgRPH#NSVH^=dVYs^K_]JA2WU:ZZpIXMBfL]GPVeXJ]@iOGcj1QM[WG[aQfl46DGDb`O3Z9E
    0    546K#KPGMd9HRB?\R*,XGT8S9MWURIa^UYS6:S$0OE2NQcHV,W<M.GFIKY^HGT9VUJD>F@CY/J0\1D6OM\K\cVkKp]GS\TCVPQgWYT^BESG=T>FMF03MB8QZ^RHNWL_\c<9
    0    687PY4;GHOV]nIHYgB0VJSLUQSKJ3F[^OwNKUOA;Pa`a?KGFCKQZ?/cH`IBIRRD\co\]W\T[CZ=LGJ`8V^?@:[FKIF_ZIVbWA\iJM<F8XF?O>@EESRF=\Ei`Cd^]RG8A:LF
    0    629FWcVP_D@F+0EQH?S.NAD8eCdBN]GlM\/F?QMLHDG;hW=KN[SGJ3GIwLJL[^P\^NR`>[ST@:?HP=GRCTQR[EWRIQJOLbe;<KMKGcVaN;DEk_OKPGrZ5IgVF7YNXO=7`SX
    0    684P=[T^Q:XSRT^JkaSOJPAAWEMWIG8gVG?^V`VrH4C9QJlVUaRNb=cXQ#V[5EYX=\PkHFVOIVl9aNfnIBZ8]AK@R]N/BNYJqAF[I@V\@\T[\KDIOI?CV]&I_EWT;SF\_RO
    0    5181NZgrcGnOFMaE4=Vm?9=[<,M08dnGK]VY?bZe?pFAT[D]Nd_IG>6R\w_[VD9w]<ZMNGETCb=GgRJdRoLX.SYe>cP6GK;<IF\L+ITi8JfLP]c`l7>v@AEP\w[MDMDH]]`
    0    744NNIE9U9HT=dQaCHJ=IR>RB'J?RNYAL^#GAZFKNP\W?[SP8AURKBSHX\EaX_IJQM<?:cM7`@NCDB(6V`?<IQ>LZXZdK=NL@LE^&DY_WUIG9<H4Z9CC>SUD>MY:YPGPb</
    0    928<ICnOK0JN\@B;?V?eQ@TO_CYL7g/TZ`MIc[OfMCI@Q78@_VMBa9HbKFTDQLLZ`bTUHB^PVfmK\DPFN<]UOa^VLFaBFHLO_SJ^^KFN:NWEZ[GY>]P;`T;=wPLGB@MfHHd
    0    680>TR3KJG_cD_XIZJFCMIhS7[bN>N?CR\4?eHB>WXwqcLSQB=GLUPX3hJ^Qg1GLX9?GFgQQSIOX8VKCECOH^RUOO4RNFYNUUSJZNRYiDNZQH\L\CKJTP)HK\WSRYCI6CHV
    0    814CRZWVV[@<8>aI>EDNOJWCPdG>h]VJ\PHO5_N#9UQA?K^W&\WL.>K6WQCFBfQRTKEH<aE@FMTh8C?LKG`AmJHRLC=SOe@MC)0bZI`WQ_:ReSTUD8YY;;\D=>NsFP3GGPR
    0    80322]Cn[[VXH8M2KJ:\=HJNBE^HNASbPW<CIJ?LL_QLMeCLQNgHW@USTKLWXRDTJwXH[DGB]XSbUFKHTMYHIeX]YXBZQJN8@=3?IgU]8@BPVD=YKFGYQIXZNEPT=@NNTGM
    0    638RSN4P>b9cJHJ\BH;$7;@e>Q\EAPG@LrRC2Y?6YfX]?YM<[FPUAK`<I]PJMILMTGRO1SCEI?NGMCA#U];JZqJdOtRfLTVN7.CK2U7TPcDCAO)PD9PhNEdXDmPIP<NS`V9
    0    525T']IYKg0LZC2K[Q8VH9hW;DZHJm@uWHU:OD=NKArGNWJGNZVEAC<EKV]?tXFJYdTr;N/RKXEaAaPK2ZE<O[MSjO;[C[=^_BGWQ_TSACEMfwGQ<jIn-bVb.IEL4<;MlEN
    0    536AH:phPKJf:Ul=K-;/;@]>],tI=Q<YM41McVURKfRM5\PU]mTIOFY*_MNM@=`ng?fXNpQcea]C?XGFD:UEXoAEQ:0n^K3<wLLrZK]W6C>TIJOALhCTdJZPUVRYB4VDP]H
    0    6259KY7TRqO9VT\R>:U9iE;Y]CMBPvIKQ=\C)H?XTBDF]SXJ=J@Z<8A0KDALCI^AHU;BIgF^C]SVNJ>Z@YG<T>RSEM*Kd>3_L=7nVNPgCTOWK@H<=CDT)D5U_>XXW#d6_BV
    0    618L>8CaHNU_FSKE?>CMKNBD\2PFRO`ZJ^LHI<G>P_wCI`N4DBVEYL`O`VV^`ERWaYUKJe6OjY9YWQLCQfA7Kg=R[^8cSKKUENALI^W[`MDTEISP]BGVN^[HBKVSINDBWGF
    0    555bWI#25pMQfR^g<V@M`dqGlQYQK@dQCK]8=]lcF`VJSX?JC]8G@gXCEPU@XgDODA^;B7[-bmR]UA6?]3\Pk[`Qh4,?>E=7dHYKSYEFCmcFQc:_EVAB5McIATHHIhZ8Q@I
    0    713<K<f[SaGQ:ETQ1LE6\I6BY_=G=EF`JH?P]_COEXA<IXZj^NZ_JTP.oT^\Fa>IBnQ9V4ACT?Z+#@(ZRFePTQY[UM%;mE8GD<;oc>7<LM\lsUWA45L_V57@i3`[?IWGVFN
    0    831UXUEpOwD^D:FV5D:?TUF.>OhXUHg8R^HCEM1@?[]VYYDECGa[E7[?ejIYmZKodfSCNWQDVCFXBHFD?nIC[t@ZYOKXSOHCHA?MK\AnEJAKQCGUE?:kD6d^JUMKS@IdQKC
    0    737\7I[KQFI:LYPLC]KWbQLDSSEUR9NNMO>_KGNPY]X]XDDNSLOWYXO^LKQ@ESFTL=ZZP;EW=HSLQN]Jg^DRZD\M\wTOLKMNUa_\XYCZH[NB>eEG\d:hYKWEWO@JHXYJMVR
    0    796RIFKXQHEO6M;?LK?D<AQ>AH^WI@_CDnK;CSB?GdbDF[;AD>L;AMOJeZCDWT@]IVPQ9G4:LQ9`K(T7S\DJ[\@klwH[AG@C6KC9J_;KA=KHL>BEKNIcA=_bBM8MLEF]SL9
    0    722PTBMbD[UXDhD?WgkSdNC[WHXVBP9viEMjb;_Z?SA5^:[OP^eVMQoYUS]@]W[TRH?M_<JbkR\Tc_MsKPEV6RoH\_WLG=w2EBZ@JUUSMURPLFMRUKF1U]H6[Z6?ROHK4LM
    0    965I4D@PG5HEPZTUL>B[PAL`GLAFBH9F?ETLNWCRHj[LL<IAIWXGJQ_FTZXCTAFf?PXAOXAMNnE?[HOZ\:HXNY[wEl4KGY=CEFA>NJ?H6LD=?F=MdUG^`BcO?QID=7NMCB@
    0    660_]25@F,;.<\L=G@O1bEq^;HF<F?HEE8c^AbI)Y`_IUG=CH^AIAvmMZpn4<P/t49wB>hA3Ha:RjhF>e^_</UahBgE<Je`037@K3QBON2RI0*7r]^;[[@hLBVI4DMc$R5>
    0    799\COF7P>;I4gAO9B<5_PISJA:KJ8D>->cC7cC7Dcoi@>LF:d8SIga:FnwT?B>b<De?8wJ5?\JDZG68YALDMdkY:WI@Qh=E5;?@4<X;FFD@EEEhNQFXX5c3+LHTA?lCI8C
    0    566]SL`XEVV8OFTSQ9NAPJA;\<QOJDb7\KNVLX?EC;X=gaL]>sGcE^IDM9_@B2IWN9UaNsJHAgC9oA8Gtcn8[hI;CKCF6n?dFF]UR9cUW8EjY^wClSK_VO[hJMiW?He_Z]U
    0    792K>NQ8IFJ9>bL@IAGGb@k]KCeSCE?=AN]ZIg:@LYibI/COEPUFR`eQSSoFKMFO>E_RAVGRFcUX_^EBk6KKIZpOJwDQ6P\BRAM7bKHIM`2AFE=`c\[VT/b4L@:9G>e>PXJ
    0    576AEIIQAQF>1f?RG*<NMHg]B>ED@>@JJTiG.[I0CTtG\OA?@TKAIjXF]ZmI;FAiIG@YGj=2G]IUwNYNoMC>R\eY>XA1GhI[LF=LFICDW5;S=96qaNE]U>cGEHGIIQk/,G?
    0    777QMEHBD@?F=^B<8AC@O=e[6JFEOO@A=HZS>XN6LenOV?AKBc66EqsFDShCLHB[B3a=LkF2EU?:Vc>Lw?@C@^f[Cf6Q?bGHAO?@7?F?IDCRH=;c_b?XZDXFCB:FD>gAI3>
    0    648PM=wJ:;M2KBNWRILSL\S`U1MG6;BQj[CdELmTTOG_H8EYGaK^UNGMLGEMQaWUBDf:W6/.<dROEoIek)PO3]=WAWV;WELN\<GBEHAQKJXLDLXegiN[]^GVnGPQQqXQZMM
    0    814c7FJFY^QK;KI\CHUG]A\POJPDJ:M>:NO]HU?AChZaH:SJGZCAF^LBW[UM_OIdCBII=a?GNt\e^?TAfBC\Olh\LwKPJZ:ZBEGHBORHGFQXCPMSXMJNADYSU7HGBO^5CQD
    0    677e>>KUM?7E[eHWF?DQ=EOfETPG;8<P7<iE=h9;eaoI;I;<5=JB1SqIK^SJUgJTFS_:?_A-TV<mb^A^^`Q2YmJw7gE^Qi,<5JE][MYLE\GC4TC9YJ7fc=eQ#W=KA=_FXG;
    0    637XT@==FM>WFhKQ9AECqTvSHHOLCPG==:bO@\R@:[wZESI=D`;JFewG?gf>=X0YMDmD?X7BIlJ'XZAMjHTTOVm[LaG\;]FFE><?ON8FIIAO7>H]fZMWSHXINJNMIHqPAN@
    0    590\VQE\NHFHJFPIM@M>\W[N?KbDVNECIGW\Lq??LOdPDKRMDaD/?RWEHbbRBH[UEIXMW_I-;rTAfG9HaTMK;vwiP^MGH`P?HIPNODD:[@@P;ML`VQlhI?YJB*^HIBbGOFI
    0    631wYJDOCHMEAVIHEKYM_>vW9Q8IUZP+H7d2H[ABV\nT\FT?8lHB4[YIMiKED@MYA7U;GbBMI_><oSH?TCPMSHPVPSMEBXHVDPHKDAHDLBQK?K=IXXDPSDSM?IOSBRSBO9H
    0    806OT@AdAa=UF_=DMB9LETYkD165G=XFB@@:II8PLZ_QKc?9F>7<E[\PBf`IQGKfFJ_CKY7BEV]QVQQJw:=9Oq^_KqFGADNWUIUMLYJFHMD7aM>>RYBY[ZgWXN-<NHWIDE?
    0    863`EF[OWOXOd;R_a>PQE>BBDYOHZR`FmBI_JGRHAHbPKXW[SBjYEPAHDNNS?GHI^BRF`HVhB`i=KI=MWINMH\H;XAdEF[6Z=wH]MNL;LVKF^abUGTOVbLPZGWRTYWRHVIX
    0    604P;9/8:W@+J[F2BJQ@0JMX>UA>D?J6:=OaJkRL8ewOY9=AVXP%)Zp[KfhOUW=SVJea4]@M\kMFU[NUZ,Y/&YRlIrTT>Q@;L2K82V0=S>D0X:JRag@jY@hC>@4IEOl3]:7
    0    696ZKWUBBSPAGaYIG7BKeQUV@QQNFC@CD>d@Qi=<RNgCP4^WOdRIBRVGHeOXC;KWHB]?GZQ<;e7B]R5AZDDQVtowHqU>GfBIAK;OE6MAHMTKUDJ[Y=EhbDTGS5INR>hFBDD
    0    597WIJ>ARJCE;Y`G9SH8[HjdE]?_YGJ=_@ZOFcOMQglUATDEDRKPPuYAQ`f+CUI]=?SMFbF,NdBEL7IGl:HQTfCYMfC97R4QSBBQUF*GFC7D7ULqlWNUwEl:?=[Q/T^UFOM
    0    556[1HK*55G8M^/;Bn47bQLHaJEO72#.(Vd:CfQFZIm[T77G<TQRL`o=O7Z2;=cL@=gC<ALEJG[>1uQE98BNXn`R@OMFJK9.W:A:L7B10<XMfNDaUcR\^<KA2I&AYedB?EV
    0    705Y=L:8:GQIMT?B@@F=IRfn[=TB1;6S=TTSA`P@2ikPCHB@M`SK2QT:@lcKA78X<GcC9DB:9qFLSF+Nd9ED\idXS^3K6bC@8AABD@JO;HJHEM9klWJ_wM^VDJ9UAQU:VTD
    0    713OKEFUDiEYoJV:OAHNPNCRMw?cPBURRRP>LRCJH^FMAsKT@S]P[SZGXe\oEIXUGN]KhKXYMYEJ=MTG`WTERbZfOY@PJO6LNJ5NQPDVNRX=E:JHPMUZCXcJ<N`cOOMOW,F
    0    564H\TNRKQ=L2E@PF3<<R2[`JMTK1YFBJ9Tq;lF+3\kwNA;U;hbU;tWCR_ekTH7aF0v4ElM:BZOEL[7ht6K:oa_[IQE5Ec05'F*o]6[ETTXH^SQmUQMBf:`X=.:T3WVN3BN
    0    6126D`XO89T0ZSC3;WXIP<XmTDK:AX3iDYME,lGQP\ND+MG[MiZ<OA]PeSE6OHTL=TP$4CA/:;?jSO4fXF7DIl_wTeERSY*>-CE<4$PJ5EFCEFO\9I;aW;JDOY+@B3QZeE=
    0   1055kCGBCBFA>>c>E;CEImCh]JHK<B><D@Fme?hAE?bghH?@BBa>?IbgA@mj@HJBbAGk??g?>EwOOdQ>QVD@AM`[fCe@CBlEIJNCNEGIFDHI@AJCRq^IcaJbF<CCHCIfE@@B
    0    550QA[oS9BhPqNO@lgLi1JNtPECL<=ETRUHTZ9`<F]afGTL/\h9;h^wo2_UM,H.`kko_KGATLIS>W?\R`0=\N]lBQGZOF]QYcTcGUMUEGQ[@_>VdJ_RME2NP^jQ@VSRW1JW
    0    667KEBWRL7RVRZU8M`FGNN1_CFMI3?LdLW]gMC\]J\cdU8H7GTBGTP]T7DYLBIS\PKwnNMW<ORY=jWaQY4NR:Ywh_[O@KZT@MPd8MN@PCDWSAF=mr_=@ZOG?>TAMG?AKAA@
    0    732Z8KGFA;PEI_VDRINQF@biBDWMBTCSPGRL>IOSJhhW;*GKXN>=<cRa3Xl<&-IXH>\MEaB1O\R@h8QQ[?LLhwjCiVMQ9CL6VZJH?GIA:?ID:S=YFKHB\YV5PO:OG5[K7D>
    0    743RAAJI<JYGFRIJKHFLPRZ]UHILBUOEOTOSGcERFZiUMAKHIVOE:NZNIWaIGPQbGUVHI`G6IZN[cYHKfAI:YwL[>j?6Q>>K?I>CCII+PJ>TJFNTaST]XEn?AFQFHPTLGE<
    0    518i0;MHMHU;VWFMILLRCKZ^EBH<I4>bL\eJXRGJFguVX@8<O[V@SvSLBMYKKD=rTXtO>aKB6EDZfrYPH/HmKYaT>`M=RNAJZKP\K#S8EK=MVJXZ]RUQOfWMU[@YKKYAKEQ
    0    485F`J,W8$7qgT8pKE4kQ_NASIRsW0L'-jr;A.c61`aLJCW7:<G<FX[DOO4JRDiXGoPUS\XQH]StO:E1Gj;#B^IHc9PNO=TI>0=;PKTGUACUOX3a\LLLvd^GQPUKfK:G?Hl
    0    768AC``\UZ\c79b;LGKQPRDDw]jiQZH`YKOTVLgW2JD.LPL\ZR^\TOATTEPZTAKq3hX75ZVQSdCg:BTSN:_OY_PWVJ6>jNDNL)7dV`eR9OfR[`]lFI__@E[bU1haPU6clNL
    0    972JPJP5SCH@W`T=B@VVFLL`LIQJRKF=SOZY=b@FK^^UIVS=MiEPRUhNT^V8GHV\EJMTUSQ_FwMKJSTbSHXPOUjL8NJKKZZCLTQHBDNBWOPMENGX^^SIdC_ZIMOYJI\NGIT
    0    483UX]W8?@5C-pMMBQ0>+UhI_.VI96AUB4cPDa54RRfsEBQP7tEFY^W&UStaOCFDJ/\*A_D@BwR=Tn<0a5I4D`^l0e;5DM(MP@G^H27N>Y>/INHsQEHp[0cZW5\`[MX7fKM
    0    700wuTLII@LJIDXB^NaEpUPXEKXBGDD=TCaU:a^6Q^a]XIUMER]C>]Y<B9MOHBSIN+QGZQQRHeDZLbMLo_JKPUhPFB<9_fHU6W^>BJlAcIOcG2NXIOZPaK`>DO]aRLYA4QT
    0    656UOB>KQLLRIRGU@=@H=H]eLFJDT<?GCJr1AP>?QdbH\=MAIuCFEY`R=][K5TMNM;\>Ma?67f<@bFHG\IGP>PWU8Z7;Lh?P5TJ?<7UJQWGMJHH_Z]Dd_LnI=7HMAIwNU7X
    0    648MHM<:FE<:8m.83LA=`ETZJeX@GO=G==hhWqDF?^g]T>HH]fPK<UKK;]gMC[9wE>YIOJF9ElF=bKQ>eLZ:Iadj?l@@MTGG6FLFUMD.IM?LLG>VfY@EZT\F<BQZNNSG>AB
    0    664]A7OCEHF5`hEC=2R?TOa\OS4M18<EGFZAMMCP?wZLN@DM/cA5kWgP6Qw604QuFGSD?Q;B=ZBEalFVrA<=Nv^\=sQXBTAJCIQ=CC@6LLJRFFFfnbHQf8\EN8>=G@Y=8GA
    0    628fSR=?OG:ABeNRDOEDM\MNB4UT>4DNA<U9:a@LKWgc_GAYF^?9?]fLOPw.JRBWUMNaNHTLVZRmObZSv?YQ_DZ`/IIJHjaUK`S?PY`AkP;O8KI^km?fR<S6K?DSA_WCC->
    0    814Y8HEDRI:QITM?Ad7A`L`cOF=FFOi=I*oERi_?PRYwU>E>U`7[NWQA=_o@6`fIE9V8LgEFE\HGFURE`AKEFbPQYV6UI]RCP;DJGB<8NUYQObFTVUKUNSVVR?VOKIk]EEG
    0    693SGPGTRDRPPgJRcB7KSGNdHK4WHbKMd6]VK^SMNa\VJKMBWwUB?iO<Q^GN@B@OWC[PIYLFP_@K`bTY]QPFCZ_NNhQCILQ>\LFO@MOO=E@MTDQf_SYCjWHJ`OGGH@>SI^5
    0    451rX9,gIN>JMMDUU2R64L\`DQ%cTGGGDDL_6eICEYppVdPB3<$?ZYh9[pRmEFG4GFq=O_88JRJ[Q9V?_O??ElLaMeN8OSS]<_@B;WT8EAL3@H^m^SIQNV[w)6KBeRpSLKS
    0    491hU6<7QHUB;lI;&U>HbAKo/De?A'I-Fca:1u?W^VFASICK:\4WH^VLQ?VXo[d@PFN\YMR%pI]iUW^Ac73WQHeq=w`IU]U:U?t1<gg4Q@WXi?>Sb.=^:UfGP2EB]J[J(A8
    0    648fA8D8CPA=9XEC<KGSMZU_GQS\<MFNC<SSTT>@ONVQN>@OA_7B>MYJYeYG:PJN=H_BJkJ@8wFT[[@FVESIJcUL2jI<Le1R?MNHOFHMKLV<ELD\Wf]T_IcQM8G`BR]ISDU
    0    592uIEH;ABNQ6dQDRB;DbGbjDMC=<O9BDBN]<YD#IVaPQWJCNS@?<TXDHWfCPHE]1C]6DaA@8iGRhP6>k\<<IoicF]@45T4M?3>AK/E3:FMOGI?_]]HPK?[:S2:HQDSLBC?
    0    743EFS,CYS1<JYHK9KGEq88P@cZFeQRJDIsXIe@OXC\N]PS<C_5>F]ZUU[I>H<WW;HKF7Z>UVe4GfJER>SVDLVnJPYERO`?PCGMhH>B3KSHDWEMwR[EckAHNG)LPCEgFc6<
    0    685RM<XLFH=GOTSHESTPc]mXC]THMXQKLMOQRQP]PYPXV[KN6BBYW>U?UXCLOO\JBSw8ANA0KdJ:RTDCtM<GPjPh?^LG9O9hNA7LIJF?L>A^H@KNdN8ZGV`]>4GJUGdL_N9
    0    484G7ZNcdTF=OIO\2@?Al*D=M=\X?guZ-pJF7H;WD=3Fd3Sa/?YK1b6LsCBURKSVPSPT>[h@-Y`Z@]`Ec>VMLKoXrY:sNO?a>#8lY?4X?V;W\Ig_CMAb94]qO*L_FEdpnU4
    0    609TA><;24>=.e>89DN+XIkwG9BBG?EC?<l\>[>;Ofg^?=<DEjFB<lS5DjtHAD?l;El>LOG6?v@>ZO79cA7FDbPw:jK@BcD?D>REUIEA1/KS@AEVWj@^RGoJP?FEELkKE8D
    0    5805hRSE[@e?8f>C>`cIg)CoY(ND[]3eHpAP6WG5QYADQ6I.BaG@WFCUGU?FZ[t]1e:`]>?Kn_bWTohUZqc`@=Hp9^aEqORDLR8lIXwBmprsLA8an8Tqa=EDjES]\gT3D:>
    0    883JVMF@LDFFJ]MJLMFL_^w[FLAWXE>IF<UCEnBEJdMgABMO4NIHE]^A?LnQOMSfRHC?GNRK@jFIc\KA\6D:JSXM=\B5FRDY8IB:MGbD]NJIQ[GUeGRcS=^A;?HVTPOAN<D
    0    671\EKAFQRXSRwN;QN8<HI_fCRHBD)<TXB`NF[NPN_dBHCT83I.H`YnF@He:HGeNDCV`M[P<@S[MTTO[_@AC6Ub\DwXP:ONALEWPSJE=4OVU^'6[fUFQES^YY6EFAXY:EL9
    0    753L<;B=55BBUY:ZEZB[CNglDAQFJ,3=:GtWJwBJIH]dA;F=FjYAJW`\;WRGJMYM?PR@[D?;EJJNTd^@NR?L=`Ym=m:QGLmFVRH=JSOL?SKF>b@Wb@0HeA[:QJK?YO`;]>7
    0    567k4CX`PDM[)K=P9FGSRPQh>IDBB_OTJYtFXgQ;TWdHGBDQVXEH[sp=:JwP4KM[F?^I=B?XBj7Zi]F`V<SLElLnFjI=RMJIFLAV]@N4P`S4_HV]`SL]n=YCI)5H:=X<EdB
    0    826TEJHaGVG?HYKOOKHL\RKjHA@QQK:J_XSMSeDL@bW_IGIUXNEP\PgZGUVIGNSF@QXKSBQLVOV[HmO\YRJLCHVw;REID^HJ^DO@KQN@K^MZMiBNX[RVLMQY^HNbFQQOS[L
    0    659KPBHUK@CCKO@J8GCF:LpcQHOK[9NARBeVWkbPX^dU]?CFOJF_FwWKDQtSEPM\MB_NPcMQSaUTPNLQSRFBWTRW>d@JFS<IMHFKYB8Q6_VFJUD`afLbdObYa9D@O[[G[72
    0    879XEBFLA>GEIRAHJLQLOW\^LCHC;BEFFGEZDU@JKVYRGHLC@aN@YYUJD_OO@DQU;HXR=Z@;MdGAYRX:oG:<I^`\HMMAKMAgRAJFKPEJFO<qOQAgbEI`Y[TUDJL>YPw@F=<
    0    774E^?RY=K\aLH5eQoEOAQdI9<`MZ(N?*bKCQ<9F5LTPHZ>\MF?QoTwS^LMFGMFKjJ]ZbFB<OFAH,O:@[SIQG]Cf@UCOFQeFJb[6@OG?WL8<GYDI4EPOXNYO=PTOUPLGLF\
    0    749ADDO>?AA[wD9@`IXIVOH@NRTS_LRYB9\`^BXMZUVTH=QQKWRWB_LMHLdK:.rFVIDP\R>QBjc@OUH?g?NCCRKX=S^LNPs^PaIDGUKOV]BW?cQHofB=LKMJRO4HPKUEX8S
    0    708ZEPGU>BAGG[E?K9SHWDw_PJ:COGAFIGRaH`>FJ][YXEFVDbBOF^dJGg[P>?McK@\F>c7AF^MdZdC@^FAH>o_[6dPHIgMGDF:MO;FALLS:CNK\_^F_eM`EDF>@FG[N8CD
    0    824;QKB=LOSNYSKP6HYA[AXVUXgCNLcJBKNkHwkEZ[OZFDUbJhVT:bOHhXaC[c2CgDGGGNUtF\AGF>PHU=R?YFTSXNORPWJ[NFIYNB[NLBNC9YDU6SMUE<UZB@KZERGMOVA
    0    599_A?C:@6DK9\M-JN=Ph@h]NEH6K@AUIIbOPaDTBjiW?E<D>q@b<sNLD^g@GOM]ALrP@cI8.X=E]pODt2>PSQwd3o%.Lg7,B'<8GB<J@NNI;DIbdbCrnGcG?GG9<HU456;
    0    742EOGENL>B/EM3EHCRISZFXCEG5wG5?14OZ:MJGF[EO@?`M0OK5EOUJDTSIQ;BTQAWMBVFLbNMY_WILfO<MBELQDbGEVhFIM;RV0KTOH2UK@A?e/FA_U]T[OJ=`O:TXW-7
    0    528SUkIYRQL6IF;<5H^9lSXv\nEIRV/OL*jJ?tL=cNPQWIwW<fDP(\39UtmZ9CN[1F9;CjLI8uo=`X>I?+?`tTuPHKE[WT?X?I=KBBT8/d>^RRVn5Y]sB#EDU9Vn1FPPhNL
    0    600S599C9>9Y>aS/B<QDc<KYM3X\:C#FG6]TF`VN@SYV'BUADdQGIcNFBR[D<6=UR;KP>i8V6?Z4?ZPGgA6D<fS9UKED>Z3T;Q`>DE=<J9K3EG4eWdOgFLT5,M\W:?@D<4+
    0    878HGIDL6IIHPZDKKEANW:b_GJ`>K;>J5M^WQO?GKUIHACO@AQ?MGbQA=IMEWGISM:wOUfHiPB/EDBP6YAAG<DTFUYRLBnJXFFTK;F[EOJECDQ;XaR4KKEQVVSHbJ;GMBA7
    0    565HBb=??KBTPkO:<<MQ]4PvVNYa>N)V=OXDFS<=>^B7D5=CUq^ASZcGCbnPWNOdU_IUBg^IaV;NZ?bDNCIGYRDnR\PTQgFR83>DFML_AXMS:=B_eECwOHaL:E:N<Ri=C?G
    0    786M7LS>IVC;9_FAZ?JDdTZuHEEWMCQ7R8W_JeHMK^Y_>VYB5kbD,wLAFakC2T_e6EfD8T]N?]]QLX3BK7VHCiWTVdKIM_5]DC8MO@E7CDCMIAQd\gciRKUFEDNY9@gKNW^
    0    570Z79?MD9TE\I?DSUUK@HecNI;KJ=G:<T\J\k?`RO_UMTIOj^JGgdZBNcNH?ILf]He[T-H]>wl1oMV]e0FE4V[YNfH:O=C\VRN=XJAIB_YTg@S[Rf9[UdF9U@>GJAa00^P
    0    639h_L;=;DN:P\A=Q;J@B6FJ6=>WA:cHFHDWChR2'rwaCPF?MfYFNYNQ@bfRHL;[VJ[TDZ4G?a=U\8=HKLeC@pb\[TF_QdASKZRFI3?<BFA9GG1jZNVTT4tP7E?V8KWTF=<
    0    711[@O?TJR[[NVMDV;NITQIKkJHIC<JSDAebJbcE7m`wVB^YAhNQG`i?DXlC6<GOa=T?RbJOK[./PJPN@JKDAU\W@K?@]]+YA<CDFEQJQLJVbXNXRNJVG-RAPGUd0A[=NYA
    0    552k]S]DN=RW^HeBD29CKATbFF.OcHhLNPp\K[VC@kjO>VK?:]tLICeI;OMw7<<RV6KROb8W;oYFcOBJ^_j2Dw^p5UCVNWQ;7EC@@@QLA=E07@MdaJQVfUlO<ANdFAEEOMO
    0    785^7K2?MIKZHM0JE8D;I:YDNf_;[;BK=?IoEhJ>CSgHGHFFNSBH:_MCIebICFF_G>bDFwLVPmSMkHNN_>PBIVdGOSNBKGBBL@G@JI;G5I:PGD@^c^4X]:hE=PKIGFYI;D;
    0    739RSMEI:QH5WLL?LN?[c][MXY5>;DA<1NPbLWg_BgWKDXSc`N,BLWnJI[f8OTcZNMOCKLUPTR8k^YLDhTDZRXmSMs9G::OVUFU?EJ8=WZM@FOI^rYVEQKXG6H8E^YwH946
    0    506cKDfTXNE8<^LcQ<O<acKGQkCtPeATbSJ@CWVHijjIO2@rON1USoU@PhdA?GQQ?=,OHeBLIRdVV2NW^DUJpMXR?SDMvwH=IN@geMWG?TwZPMl[?+`oBLh=6;sPSRNT`L?
    0    528nR'<4DUP8<-`_5<M>QMS[YYP`BI=57S^CTWFNHephHEMUCWIJC]=+E]WGYhOdKAMHDqcKQ[PJYZFScIBJT_IVQLDNKZ>AX_CXU8YYFE>A#AKkKL=pjLl>=^mJ[EUYMMW
    0    710UH@;S@TaH[L5UWLS:ULOH=LU@LKT]A[]VHKHGJwZ7QK@RNTKNSGg?@PXAMV_aPaf\K8GF[gfRXCDAU=LRQfOlK]?GI/E>VFU>BIHOTWF]>NZG/IhB<QYTG_=8OR8<FHR
    0    728`LYGe]kFfNA\w?@DOS]AFZP\WO_jFMDMRTVQ<ON^7EOaMH=[_;SR2]G:bkN]WePB=Qi]^<WPX>N:L6cN:Y\HEPH0PHBJOLI?^ObXQNRP<dJQIN?OWXbe]PeoFKB.QfOX
    0    5383Q;9TD)SGU`ETEw\PNWJP;_=SW?g+>ve\e>N@IT[TBQBIcMa2`_bU@EeM=W__l?SLYn7J6tdOYFe?^QRe5QKjMiuOT`r\@Zi039aJRK1lGL>hSBGM`[O<?4'Vq`DFA>a
    0    718ETbQKO@D2T^[=I`PX^D[YMI6BMT1AI.]\NlCSJT@?Z8GWUnKJ>IXMFLnC58DU/:qJEb]K7cwMkoHjDK8>CSh<5AG-Lo_\TEMJM+E1PZWICHOfaVUTcQPNQ7^NOAPD`Mc
    0    555eLBkPF@S^XISBNMGPv@ZjGQ9D^U7NZIQW@^hI@QV4GIKaIq>]NXwZO?f243Bc^f\XX8LDFN?HLG<DDL[HOMfHCVFJNdZVVPIL]XNbAFNJYFDOX[KXBGBJB99DHPeK5KF
    0    616LIGA>ID8EDWOBKFD?bEMGboO^NIBYW9\ZFM:L]V^\DiKU9S_CGgFKXY`OA<EoEGS#Mj\IXKFPWHHF^JMJMRR_XM@WaQDdRBHWg_V9ch[dfcNNKJKtToEOXaFU[OIOMTJ
    0    821FFZg\QCDeR99Q9M?:TPDPFHmKRP`_ONI?ETQ?GSN;M0ZH;RwO>UKEkR`gW5OISaP5Og@_NLWNU=@fPBMSai@U_T:[X[@K:@AXhWSah]IQZICRREEFUJEFJE?_HLWm`=Q
    0    645RfWoBRK`d=MlSNgNNPQl=X[ZS@8J;IVE>FXF,HMN^PLClY\G]Zdg8Q>wo==?KM9>SQFDHDN;:D]HCmBI7NOfHDDDBYqMEbjWZWRJSnCJESuBWMsIMU<L4M=XJgZXLJ.@
    0    853B4La[RTHRF@K`P:?RT?PZcIb>GOh^NPHIGZMLTQRLOOMHJ[NSJRBHReQOWW[`MHoMIZA7NBAS\TLOkZ?SKfWVV\ARLL54^MCXLTLaNDBCK+@[@U=dOMN^T\?K>FwcHC:
    0    7030LJ5=NFJ@LTD?;/WW_MQZGHT>DL4[TKgKHLA9RYRJH7=KVC3dEUMWSYP1]KWm=JS3=i>F^^VpVKFHEKUG4Y`oE5(*JbI67I9G>9F,2KW=CWEwjILl?/`PM9H0KSDLIBN
    0    835DPFMJ8YHHRT^O<D;NL]QKB5CPLK8EG\KHRI?I?sOT=WJK:ZRRQZHAP=USF>K_KI`[^U<\`PD?VTG>\<BS\^YUYwLM7XJKK^ZN/MLbN@AHNNK_]KAIVIQLXNECWGjH7MH
    0    678]fOE.N9AJ<c_CWSFF]R`YGP9PANG>P8gG;\HQMfgNGJJQ1pATHOwMH]k<:MGXAJKIRiT>M]>/^<F;V>EI@ZcP9ZL-6`THiKF<:CD:NFLAGLK\`j9J`GUKH@FCZ4E@37>
    0    702GE;P%8?^5NK]F\_PaWGXZ>C0JJ=4EKSd4]`3`Y^VJSAGGOU)C_qH`.IY(49U\1U`QJUL6;jb6b\STn:NR5XwW+gR<ORO4\VT,GHRFNKKPJ@@aMfLUgH`-J<:IXAQ76BF
    0    657MLASDERV7M^?DU@6rRCZ_EDH;<IK`iEeMRUBUaaY<GG>;T`6=QPjV9UFJ4KHlECucMb>?PZHFfSHPdGFPFoihAn>BRY4ASS=>R?PAEfIH??GwdG:SfPZAETJMWH\A<<C
    0    658LG;G??GQC<_EEBG<BZCRdSNKAKJKCDEKRFmD5niucUFBN,S5c=P[?AtYEGIJoB>h=AnT\CtR6\;EDf[DKJbOw3v7PYWPSJI<D04VU3[K`S\>T^`cc`CbBU>>_/DG=BBW
    0    915JBROHARHDE^eHHBMJVCYSPaHY[`5EbBJUM[A@B^[NE<XHHwT>9X_J<ObGH@IZ8ILIMbV>PlCN[7HQDM=YSJc[=YKBXeOLGUUMKITHHFQJGLJd9TH=WLV;95K_JDVQYL>
    0    509H8@YL]U7[^Y7P.BgU/@6Q<IYV,XP1BPC2=GQD$Q]S-Z<7F9HQ:@UXUAfZQFEPCpG9Ck/qT7:w/CHPDFa?`cAQA==N6)FGF2XLD?.fH`N'TPYjEJRc8DU^/CI>F8WGf^N
    0    644HBIENRK:?<G]*EQQJXTXTIHQ[XAN5UWQP[?9NEVFKZ`OAAOW5F4rCQTcUV[?QERW?>lB9]r<QBKD[o6>JEhfFGwM>WhD@A<JLJ-ASFKEWGE@cSQ:K]>T5CYAC;@_K7XA
    0    695UU9=/9FH6AaF@8K=JbT]M:V.EIA@+F2T8:`L>7mjJFKSI.P<JP^SG)Da;=J=j39R59vC*Cd:G_i@ObA=C3kw_<[?BLhSQVJ>?4<Q:F:NE4F:kf]ZMnF]BO65VIDX=6;J
    0    558^KH?:GE8GNX:H_PFK]\L@V_#B23S)4EaPXTRQS[UPMk<TS1&2L\bQAHgGZP7SCI[d6GNkNQ6\7Ee;L:6UKvgY2OP5HF]cOC[*RT;:fZZH:sJ?tQQ2ibbA:d:FZSDN5-A
    0    680F?e=PIIWJN#TPISR^S^AXC?6M=5SHFPSZGbEMXPQ?G?PKUfAPTPQUBdcEIFIBQPhJ=]\ZGhWPk3M^U?^^@RpMGHQ>QW7dWZ5PKNTX-TJTL>Q\N`M\gKoD\OS?A8bQu[v
    0    601OKKD8*PKPI?VC4IFM9LYQVC_I?ODMOFLYHTIFKflFGQUIcG]7J6]Q[[N<U^?WDS`SCOHBbfOL_9LJdQHAMcqj^w[B7aOFX9H/5UD<APS??5GYKAHUD=UUC>9NENfHVI@
    0    782VFCLZYXUGIC[MQIBFY^p\CMOCBNOGO8QIMTFOaMLueSBNB<FVWUINKcGESWM?CK;GFXLHZ^KRKCiGVXBKZXNRHH?IDBF[iS<F^JDfBCTkIUFRcRAQ@^=_\PQTfSwLYEH
    0    798VXUANGg<VPRMXV-FLd4UMKbL[RY]ZGCL?>J><VG]WWZVN4JJHN@K5JIW[G;sAU:;+LeO]=;;?R3SNX[Z?T;C1Q:GR2\9iAVQS,LwBUM7d<AJNP0ZUGZ[P\DWWOBBGWUa
    0   1045ZVLIZDTUJQTSDTQIY8EY]GGLJE@QTOJCIRLMUIUA[bpWDI?@MCANVH[NILMTVEJKP^TBKMV>OUIQNhZEKVLFJUPHRJbM\wYXGPWGcPCS^J@ODVKLZIYLpeSV:]GUFMD?
    0    701wpMAT6mXMB]iVkF@NS)jZADK@KD`G]8I<7/M[jlS_UhjCKBINB:H8;m_JL=VZ7C:]knLDJvFNiBJFcnQ6APD,]6RDCYGmkejH;DPaIF0i<8_AZ8-k;j[spOvQv@i0EBG
    0    695TKRC`<g^CF[wPf@A`Z;di;<@A44Q>n@J==8Gfj`?>g^bRRH9^C=>?VacAADUeG<FVcp:>9v:G]?9U__M8b=M-mGLJRp@^fWRM1BLl:>9UP4fL[5ETZbDuh8T7b0hLOXH
    0    620FSZ?C5UkJO`L`KjQNgVj`NHX5DLJRHZO7MfRbw2O%f<qH]:4K\SYUjKPJo`rPWdE`qiRLoIlhHV_QX^S^VCReDl`;YrL\QQ[AHO>GijWpET]ieU]VBT3]YIiMUhWEVA.
    0    711\e?9LWTRXGVX<SB4aKVUTFHOQ@Iq<XFF5KN?F=\AbJieE4MVJTFZ<AgOLHIDZBFQXUY<L:Y;JgALF:dI@FEMJT<:@BjRbMqhIUDL]P?LWI1\=`M5l2w>k_LgO^DXD=N@
    0    815LWKa>GRbBD]X<SODdLIwOTMJASMCQNFBMMB[m^GHh]W<MPL=YWKMKKPDHHUXHIXNQX>QDF[SU?KNTY=GBIIXHcNENHGMWd3GF_>JT:bRL[XS_cR@OOXOX_JOHaPdTG@C
    0    601KCOBWOPg1HW]/FGFPT?t\UZ]MN]EUXU]-O<2cl:TZQL'ZFQXaT7MIM\U@XIoC9BCIO8XGYiV<H^OL`(R=GjwKAAA@UQMV\SE9n?V@NtIk]VK^OD]cGIJ[L;A`7TU\S8N
    0    649RdT\[CoaYLaRJ]V^]LW[d9NaUJH_VRD4KHK@XK_6wcmRF@=SZ@RINFFoRLT=r@ADR^lMG;UFRqEHQjTUN4SRVY=G@Ln>CBP]DiCXYLmGVmSpciPN@A;MPROZPPMHZeZG
    0    851V\IC]?b^6HrdJbFAV?<ihACC6LC`2\CF4UNIkg[;wlbKBH?=C@F9L:qR6@CL\B;K^UUIIFP?H^IGJb_P?HEH?\@BC7^BRQZUAKOZcNY5OE=[?WEAR>WMaeD@8[GXA=9C
    0    848w[G3\Rf]L6SYGmB8FIA\R:J8CM;`>X::?M6JO[nURbtMO?H936I8BFvS[F<OXS99[Xi8=KaFS:BQIWK<:\PM7sJ:MBZC^e[UK?8d\HI6^>EdRJ@JSGJ>YH7fY]=cD?Z>
    0    639]N5MXBwcPB]h3T0/YK@]V<G=5>ZCOe:NO^FBKhI:Los^W=TT9IJ:CPfjEDLBc@K2DbtiH<wQM`Q<bRRb5Q5a3f<:DHw,mJUWDCOpD2<KqO>e2U=5e=fD[QUjXbOBfKOL
    0    772OJPK\9\aDDVgMiBEk_Oh_KZA>YJQ@PI8M=J9CZcDEWWSXRIA@9JCABLP?MGYYHCONwoTFB]WJ^?BKoSGTGCG@aO16KbVbdaa=9JZoM;SbKJQ8\J=p=`XQ_FZ5vHjMKD;
    0    852MkQNfLi\=Gb\>U>INb=Ud;JIFJMDHYA;?ODHYJY8TJSHOZJ6HDM>JWTc4IQF_KGCub]JTI_]Fc84Y>ROL]=H9aLFJUQQR_g]G<IX]B\PnJ#RW]IPRAUEDb8RDXHWI>ED
    0    719QcKDbCmaHGf]<cRId6I\ZRG?HB@ZPoQMDJB?m[jUVZiSKKN:F[NWMORTJG;\nKJK`dG8VK_PC^FTERTASA@M>WI?KKLEW_WwD=DiZ66IaDADH`D>vKWEehWG-aK\>CNT
    0    878g^CMhDNaKBTN?]QL[TF_SM@LNIP^NOFA>FPLMKUCWWw]E=FFJ>IBIS_UDJ?N\IHCWWi6IQQWP`RFWfYCLBOENYBELL]K\PVOMGIRaM@Ad55[IeD>mB[HdONX;cN[EBA>
    0    625UX`MNXcFWHVWipA>OWARDEToQ@HhTMbILDHaCVCCLXwW[5TLBGEM4GW`FN5PVD?.JXjYIBqOAK;DddXSLbAF4^CD3ROBVVYiXOBU9FN?YD9dEN>=kG\NlZGKXkFNB9=B
    0    758XREFKKaQBAUIAjFI\<=ZOCB==H7Z?OFJBDJ@\khSaXfJ5MEH79JOFD^QVF[ITLHCYjdKIZV<IqNBEofI;SJJ@[JEDDhGbmf^TIOO^;>BsA-LRwEGa@iCXUC[9cFkEF.E
    0    766CeZY[Jjd9O`RHaNHqbO_TFCNMGSE?^@0[A]>LYM5`bEHQDHKNICDQQCX^KMQaD1>ds_?6?mN>YDQGTw>EU8HH\7;H-b6iS^\LLGciR<@SRMZTLELv=\=SWCZF_8oCNWO
    0    908_UA<k>s]VEjV>c7<XM4VH?H<]:AO7hA?T>#3E[_LCSLYHBKM4KDB@<\lV2/BiK=IEU_O;A\IKe8DGIaR=eJ?;b=CCGe@Od\[N32dFA<MlCFR?LD@KFVJ[_?P=U6FIDbO
    0    787PU\eXS\C^VQkL]ACKM9\AKYKWKX_[bHLHNI@Lg<>\]^TRW[VH7KA7WZa_?JU`HAUR_mBMDtaEQJSKb\LJqEAL\@F`Ok?eLFZ^BHVGEHHnGGLIS9WP;YZnWLQPOMwDNLM
    0    755TQG>[C`\ILwJH]FJ[AEbcFHGH:OO9SGLDOWMa]SGfegG1P=ZHOHBCPUU1MAS\EANeY[@WUQIDWJPL_fPDQIFKkE@Q?HAVgAgDHCKOA?EZ:AKOXIGeQYH\\AP*bGX:39?
    0    619_\CTI]piTM_OmDRK]?WNDX?JH@<wIHGRrNGXK=ffhCMY<G@\M2HN5FMM[KLBY`:>SZ8HV/n=C[UOMVa>BR^R\X?fgMHRm9d_CKVV^JKU?LHLBwA8QTY[YLHBBSSfGHBJ
    0    672ZG7O_DhY7EK\MTQ3I]DcWQ>=QF9Q@^+B<@ECJi`:_w\R>XY@K2T@><]oQ5FKY3F2Nr\JLLla<i@HB8WFHUIECp3H/@cGuPL[0U=Pg;L?jRGWH:BGc9[>gN1W>Q@mHZ=M
    0    777cYC?ZHcl8JL]:g9>hJ9i^<5JTR@OXjA:SIMQQNZIdlVWPGP1>?>IPEWbX<BBJ_DBFPdPI=m>H\?AJVFK.TJZ7o:HKEmFkeBAMGCfVN*F[ESq]XB]YJbG?M5w<Z+WF8OA
    0    761JKIa^CQOB@BdDfJ@SXS[kANX-IJ]DqZCVGWBHZn7TEJUMA@PNOF?XIwm@EFTZGB^HY@0LMD`EXRAZl_LcR76]c8Q7DH4WTFZAV7PS6VCAB6Y^YFNe5@P?UHMKQFSQcEN
    0    572b^^QoP[T;@^VVDg,GlS[PWTTM,ew.YLQ.(9SL^O5YkTW7:RF=XCI'KiI?JdiVZDVRI`F8+ij@APTDVHTAQ8@9bWN8S]8fM8?3ZbNIFQYtKZR5e[]U6YZSQGFNLLeP@ZB
    0    694elPHwFb]GAlv=PIAjZ2`j=KVA2@NPO78BMG@oYR@l[uT7TFE?5RLB9l]EIT>[DECW^aDUN[OSXHVRhUAX@[D5eDQIWLFiv`cPNDZ_G;CcI4HCpOIVRZCiNNY:oBfHDRG
    0   1002U`M_QUTP;5UqAJJAYOKSVNN;@BJGI\BG67hAV]S7i_VCA7NBVVNCAEmZDHKYU:FFSTMZH8mLAPEH:jQUB\HKNSB?@Kd>cUXKNYDPPIZBwXUIHNQN]K_Fg_<QO_?ZTKI<
    0    695i`E9wFXXLZVRHV>D=PBhSJ5BJMAoEZEMI=?:gWaSVbaYHJQ=5>IKDEh\IABWWS?.`_nCPSP:;ZH?EUb6J>SAENISMBCNY`R`K<JBZQALhBGG;dP6LNVGkKLUObGgC<TB
    0    861^WHIkA`wPGc`A_=Dh7?Lj:6BE=<Z<_I:EJ2CpRkMT[`CB3JEBAPBG=tHCE<Bq=A/Wl_NK:dIJnK^E_VN<NK=*dBDBJB?OiZe<QHWi9CHcRAVL_=QhA]7PTGfKYFfEHOA
    0    866QgIKm;kc_Sbs>??0k]/VSHG>65OZ6kM89EJA`reKP_ffPHY?L>HNM9`oE9I6iGABP]iMADf]9Y;>?d^I@W>J@VH1?6w@ouOI:FA[[>64bJ5XGcA:W>D<bhCeBG;f?@D>
    0    684SdJ>b@bvOBXoGa@9e@8pdC?M;H<cCXFMEU4:YD_=bhoK=G5A@HO@FFpcM?@ilIU39cVEBMZUEwK6CjjE>L>MJI=M;3XJZn[fHOL_qE5DmI@IGWQ4YGTIaVGP6b:VLGN4
    0    703\m\<\DgoB>aOYXFZZUI]fZAUeTLkiOHCBF>Cdfc>W^b^UVPQH3F<EWkGVNFRa<G?Dw_UHPND=\F9=FWTLOSC1]P>BFNGMdOaZ@N`UTVQ_DN^M`HUVcO[eTE[;DDBITAF
    0    932w\MFO:^U@MYYHmC@aJ6UOLZM[6;Z<^@<ED@HWda>fe_NEKHF8II@AFSO7IAOS9HOP[fHAA]IEnQD@b[JR[DHKfOD5BP4WvUUK=INh<R0WHDKT\J?S<aFSKI`FXDVNOMU
    0    545`BMIWhC;A*8mDkS1HSDSS?wL^;H.F_G[FD;`OVANJ^H_S8N>DAHDPQgXOKBVn;F<oIhXBGaSXCBADO<RTJ9DETNJ;PNN[98NS.?a?An<XTFT][<BR=EF?dEPY[cWEeLJ
    0    629Oc9:`:U[@LUYD`_A`PFQhCYKID9PPFNCPKDDMb\<AVcMAUEMCbK`A=WKLM>IS4;=ZKEEDP[SOMZ\:jp?E9==K>KwACgL>GeMGTPa_OFUV@9BCa@7QCjSFERE9\BU<2>=
    0    798ON`Li>QV0;As8j@9G_4HgP[FB3Jg6a?E)4JFcpSA8hWZ]FJKGPK=>QVWFDFWlGCQT[kX7<ccH`>A>nPbCl/P0l428KkDhR]PWMEfAHLGjG/[@NAMc:V=`w9[0`NNMKIH
    0    632JkI7WRn::JeUWXB4el69SY:=5<Da?aQ9WUc=^nR[FU[r;iAQW<ZEE<TnZQLbkG[1G`hGHL[[Qd8CAXVSNI<@9\?JCEd>dfUX2[CLhD;JK58]>D8Sb9X?bwD\R_=nS6F@
    0    800GGPKcNaaPEYa9`;3RO4?GKHXOD:LSqC5SFM=UTH=GaRVPOFFGBQG69\eL@=J[?=9TsiGVGg=ClH:P?MDKPHH0]5LFDcQeH@W`FDgj>FFgGEd?@IOZJONWLTSLS<w=EJ[
    0    650fp)U@>2_BG_W=ohJ^GUl`<?E6ODt?7FPAVD?kwfLYe^cAN9>TUFRC@aXENL[SEGbKNRL?Xh`K3\o;bI8H8BNP@OAAK;UslTTEMD@GAFmrG^GTmnHdIo?bfKA7qLp8Z58
    0    776r_bFKBdJ:UV\TXF:IJ=UAHOKLASPGLDJM;EP<XE:@_LwOLIB0H<A>D\kOKCcJCJK]Z\[KD[Ue_.8GLNSGu>O9g9:VPU<RIVuKOK\O@S?VSCp:<:EN>G7uMEN=@XBUC`J
    0    825Rl<QPFhnE?ih8d>EcO:iiA@;I,1p@\DG120IiYi<Mg^wKAUY6ECHAAgeGC>Nb@<@ewXJ5GjT<WM@BfcN9OD@=S@5H?U.`\MWLHBTjGZ<v?AHE]9JhKU@u`:OFQDeD8CI
    0    767akCLOBYK)LOZ;L69\2Ni^GEGAT>jHb3J8>92IOU=[gaZSH@7OFB*=CSHS3;^[-7D_[gI/Bw3MP<B.\ZK;K9.N[.(08U:L[O_<W7Qr<\=T?:R;^=C_9eKe[AJ_i6YB<@B
    0    836]SDPJ`eGa8M[AR=3<W6G;<SFHLGF8i:S\MG@=[Zb[Ldic>YL<*<2?;P_[14cB`<>ALuKM7eM9U3QNHKX8aNH#X15JJX1f2WLLI:k9AT7QIanCI=JFMDNfLAlZH6IUIXP
    0    899gCIJc<dR66K^7I?3Gc7QE9M7QAGJBj83JC5NPRZ:ElU`M@RCI>B4=Eb\A?.GD49TEPTK<<w>5W68E_OX9J=GN\6VN:SD]PPFJ:7MQ;:8VLMRBHMZQ7O8lT<^MLAUR8E>
    0    811WeD@eE^kC:mvL`IKcDHdeLJS==@]EjCBCDJKbw\=SijTFLD@KFJHGAc^A=CXcFI@OaYCJJU@DaJ>O[\KNGLCDTA=@H^P]eaUQR?M\B:CU:8>=U=HXEVKjfNBGaRiGF8N
    0    652H9NARARQ;Gk>1IeS\nMWeFbKGYJBHGq_?YQ4^YC9BFXMS\TJ<Tm^EPbL;ZbS?C_GIWNVISI>c?<?PB6Nj`3`][bFGBBAAS9RL<pO=drwO=JFGEMPBHECXE]NDAhCO@NE
    0    7563F`GIHWEGS@PBMEL<TUDQtlDgEGFGBCp^1oX8`BZ`Ch`b4dZLC_C5ORhPPKfV@FYH+L^W[K[bHb@F<QSPQESJ_A\=ZND^668Ag9Y=RiWnLQRS>SPQBZNPO.YCGu[wkLI
    0    502UDWF=)nGGD]=O>TMeiNQO^V`^NaMCCt`;#IB3IkNbVjeV=jH1L^?YEBbLckUNYRHfS<K5`;<g3>LG8\7\BcZuSqvAEb]P=9[AOSQQHW^=iBNL[.'N6LHbMT8MFW/fMFB
    0    727ORUONGuSZQ<ESj8^]wc?+I[XThYY[QHF`>PfHTJ?>aQG]HTehVV@HlPk\MVgGLHBMQLfSW\Xf@OWXIMKdENJTV>CXZ\M^A>DIR?bYLCZSH^RWK;iXMPMdQNuK@R>WJTV
    0    791*ULFaJ5LEWZHBGNQaY8JNF@m<QFCY`B)OG=F#XOYJN.M@<DXGFYDWUQPEOEEHAFRX`RQIC3ADGQ@RM^Da>;PI;CCBKTbPV`Y>?ZRHaNOGJ@9f4VZR'0jUJDRCD@4B?D]
    0    690EZNI=FK8?8a>IJQa3RMMNNN^CEbwDc>QN[UVDZCCf^FRf\VR[;U9CP]WY_U\XNX\a<@L<NA_VIXS;[7O:N]DYDMCIHWKOLC[YLQ=AYWcOdTXYFgHOD?M_a<\UW_VUM=J
    0   1070P[FKHEKYMH[KTSNQ#MJJYKMMMEGINRV<PKHD-S;P?U:EO=Q@OAKLaVTL]IVGN@HE[ZHMBOTTHSHKR?DZLaOGJFRJ>O\YJ:TSJCGYIfaSWYHOYX@VN6DP?e4OTHOFIIRT
    0    544FK6H[?J[V]KYSUwU^Bqe_f.>KJPG<HPj[KiZudVOjB8@Kd8Auj;h[JpOIoin:RX_]]D2-vabI>TIW[EBGYFHqVc@KF87jTOQAM^6YAdsrUFJeWaFe6aD=Y3J4Y^Xh:CV
    0    697#@XV6J>DPF7b@G<[]YZ6WMLSfl8UVTW7C=YBXRLRIbJS=0M9d-Ti2ABTVEWj:OSL@EYWAJ=Q[KYHO8d]KT;IT:W6ARIaMT@RVREmGvPJbRA[TE6?[JNQRH+.[G^SnVNU
    0    729@WMNObOLLBP5]HDI#NZIJ?O]MS:SU<S%RGQ@;]@GARN?MUH_V[9SGoXXJSZM5HTJ=T=8OOMIXBPRNHT3JFW>@OVAQd\QCXAIHY]LUPQEZGMILD;`dIEQLH@GSeP>;tQ:
    0    868PLXI@RQQ3YYDe<WKOwBCII[GSRPH]9SPTDINGIB2Y[PYJQFICNOOZk^<XVEShSK@QSMN8Y:LTUDRgNVJRj9@NTRMD\QaXISPO[PJBc_a[HBSMdYQEDU>K_0GAieKD`J7
    0    871CZBHGD=eTK^HaDRwJ]67t?@BHFLIV<bFNB_K^_F;<YMJCOASHQD_iNAL@aZ_@ScF^QE;Di>__AQaRSfK\CB1]JahI]XX<Iog;HUdAcTXa>FMFiEQhHEE8ZKD1dkNCTJC
    0    818O]]3FpIVH>cPN?Vc8w:8KS[OV]L2mAS@E<mMF`==Ak?FGDGS^YA\Tn6EC^aTACK3UTE59M(NX6dY[1VVR[<;T<aLFZaP?9\HWPHkTf`SjNEL]g;Bj9<=@U1QaYd;5KDb
    0    881AWAAO5@HHIZ<cKcYF?_JcICHJHERCLYNWLNVLsAOWd=QBGEBDwIZVWDGPCTo9USTLbE?JGK`[HVYE:_>Q6?SaFTeRWMJJS[@=@KGJfPfZVCUUZ[QZPNGTlPIFv]OX7=>
    0    822WWI91X\gFZtFGQIUTWUKu=MY?O37R@]^LIXZT]C@C\IKA];5P\\UhbEG8ZdXGP_UmN6@@w@[LUPFMWe@WKHBhEWEEDGpL\\_HEaQDu@]JC`E9VhUPPBEQI?LC]VLH6I5
    0    785?RXVHFIU3HYBTJSQqdUDPG^lXM6MmT`JO.\LP@J4/`:NDOTQLwDd_[QEVK;ZN>V3IDO:[LBFZ7RCsMRN[K;<\BG\MiW^6;ikA?GDHP_aRGEASa9GGII9QYPD[\O>HBQa
    0    732VfPJB6O[9SELV&T]WeeJZQG\@Z^HSRcVY8wAO[3?Fc7SFOHJXK?YTkZ[PQ]TI6lWKaWVU`>^]1dRoESYHKTUkCRF`XgVhFKLOCTMObXJkP5GJW4O^NKPM_NOGPWR;_DS
    0    736ETY`;RLJFB=SYAYUY_YJZUGeQTGDMLC[@MeAOaG8HbMSNGN:Xa;K@YOIW\TeJKHTIP>:M>O^=D9hHTUX7aDSZGFJLhlaOIbUVc/OR9GfbfrBoFEVHRWM^\;pC\SwJvCR
    0    8485RIT<<I_@JGXUHZIFFS[wMQW:TOM;SEB^5YB\hR@XZZ2>?HKX^4XQRMO@OL^P=_d[SQ=)HShVTYkDZTOIWNDYFXUBGcSONUiG?JWS?UHu@CBT^B=dMT=V^LIU\RK:@H@
    0    803?YHZ?e2V9LZDbR`fBs@QMDJXCf[:RGI;@8h;NWCLR[L@9IOYg\KTWeQUa\apQT[6^_E[?LRSJDVNU;]GE8@MUR`_Flj`GAFfKDXXGqShjNENYM;OZE<U(]4E\bWA?k#H
    0    641@QN.SY?[Db?[U<WRMWO4XW?TND7XPGlU0<WOQjJ\>UN7QJFGiSDEUZAI3V`YP?VLbT<SHr9hWDMiE[^FjDS=i?SWGIKiG4SJ@<LAA^>_kR?YKbR;T\g=9lwLDXSD<\O]
    0    923ORIQX`=kEGSAV<N\L]>IaJ\hR`M5[P_;H7nE\R7.>aAB>UPUQhENj^GONTQS<?HD\M=BQT=fYDcR_?YEY;CAWBOWOwVUHLJbT:Z\D`QekHBAN_<CiLEB>UADKYY=@c6G
    0    652_O;bR[Vh<<YC^K_wBT>DU_VnEmFaPHHFCUhH88KQ=bGHFK]9]2QgOSCL_Z>l_@R;3PTUS:FMaPeKOG;\E=<H\@KL.Z][iAWMG<Om7fRVd+DF[M<;bLQGFN3N7WOO8^=G
    0    678^YF*4\IFLMg7jMXWRU>GOUW<PPE\H-FAR$Q4RFENUowJDC?7LJ6\GEL=9M\i%IK;KTEELa@<[>R=VSc5K?Z4]0PXLELVc^HIGMFbJmfYQ9@>=CIKXbNKgS;@NeTm1S6L
    0    6310g6A@WXDVHU;^QZUBMZZZDasLcTK_T@8N<C#?RG^`PAMK4RLYKZVKqH[iWSEMJOHeP<BGZ%NEGgFHCIO.A>aTNU9]goVF>OJa;GOc\7HHO@7XIZQ]B<Y:<7W1eM+EI1<
    0    8389PaCN\JF<:KSaKEZaeKBECkk;daXn9D6D:]=:S@K@w?IESX3[OPDeNIF7S4VW=M<?SHXL:UMVRJAs=YQDVQRNOIXCpaFI@BZ^OA^Fda]e^BJhGEg`CD59QGTcDZL1kSF
    0    754#E,6PdMO]]O?h)_W4bG6g'YhZX\:MRO+b@\OQb0B?bBM8:B5UTCYU`9;LOQjV;<VIV96>KP\U[WNv4SSVGOLQCV\PqTKOHEL>HRSCC]irCFjj@P._BY>;eHaO^T=-W>1
    0    611/OeXaWKAB\TDWPbJicE:[XSfFE9TrUV$F<IK#uVFNYBEP=D`L9G_TjR<[OaL<6F7\m?VJPAcf2^P`PRV,gQ?\HKJHe[RZ=9TXARSdCNJc\QMUKNMhB>DD=AIfEV+WsOC
    0    896>UKQ9RTOVI\LtSSLRpX@^POwgeFM_<RKHB]KGe;=GjF]IIHTcHJfeXCQJ[ZlH?U:LaBISh9d_LUVa@WJQLAEfKRPJgbPR<R<MK_`(FhWdFHL,P7DgG?AFcC_MUi@:[<?
    0    903BENLERYU:<]GS2aMhwGALLDDXWSCraWUYGQOOQT/I^9IZ>VPYCNIVO;VZZ>_L@QC]ZPUEUXWYCPCjAP]CMBIAFQYFawDV:OIZH[d3YU\`H=SfD<OTJ>OBSJ^[HL=FlMU
    0    979;OC<=U7F@SPHw6fX=UH?ZUG_GJI[KGU>K8iPR[9D_hA>5?PVuj@Q=^I0EYaqC/WCLRL;CDCWV4aTYK[QWLSOP9SK?_XRNY>`OJOi4Yp`eFLIJRW9X<Q-RQ<BDScDB`B?
    0    675#PUD8DL\IWQ@?,aWLCI*TQ]QMDKIcRH>4ORGEcAFO^FHRF[NbH>U`OTP;W=b<@EWZl-?5J<^BEM^KNRMfG8VSCC\5TGBAEXRMXUSXD[fg`R4cIFR`4AMN_BA=dbKJcQV
    0   1012Ia9HCW=UQY^AYESOXO8EZEV\CSFJ^C_NIT_FIOOGIcA@>MF@D`=SIQ=DT\QaGHXBJTJGNZOaJJVZf<OEPIT8cJ\ZSSF[FTIY0GIZAc[_RTFITwXQLTLJQOSG^GX:VT\J
    0    638FdeY0>UR+[XFJ29^>XdgftdQN]qfAUR<0>o-Tm66T\KAERF1WC_AbD\>><OvQ4iL^ZXC5RfORJWfSHPRaYM2`YB]9aTHqS[\S]BLAVqU^LXVbHK:i+<.SM#Gg^je7D;;
    0    6289SCUEJR=OWbKJMMBPh;845AhRLDO^BQ9JAVH_LMHCkNE;D8;E]Da]^:QNd\b]ER8`TMRBP=ebGYFi5gImZ;Pc+PQNNnwPE\bU0e_IT<PjQ/HdJ&HlM<N1R@`DrA><jMH
    0    5242teSQh]g*@oR2.EGAfDNXYJU9B4_InTTBY#BFKi`.QD>NTNV:<U1Y[gJWIQw)IEC<7W8ZYY@RO/MBGI[l^,fc^Q43JU]?P%QP3-c0\_d=>MNXOPWMDH-KJ`UX>_BD=RT
    0    621RHa]=69GIOQOVHi@^ZcLRO>VGGO<AMhcJLTQkO<UciJYLJFKhZPEELU[BJS6KMNASS:[J?YU69KjKj<_E]VaQYgCR=@bUqB[MdXK@AJi\wsWcEkMcIS8k9[TZ`\JAF=G
    0    797SD\@CA]Y;^dJ;Em7AibD7ia4GE>20MkU7TH`]FDJGAMTTQ?3GKWUA8HMBcWQ4p[Ar2AP\f<*gG?IB`Q:aSBkCLg*?J<w8W8p=X_:>fk_B*W8GELSG=I5\@L@I^[[nJ$7
    0    7276IRfSQ-ieX?BMXbq]KF?,GDc4==Mw]S?8CRY]JQWdJBJ[`WTN,EXUK'BB7Wc,KRMKX6PED\X?DWZn=ML^JNMTPJi[nQW9]WJTRaA^NMR`lDHUDn;DWR<?f>P=MS2YRLX
    0    702/G@YZ;<_WUZ@KWiNj_JceA+OC=QCRS_YGQFGUqHAUOPN<9=ZJcEcp@N<<RnYBHj<Kv<F>p8`FOTm_Ol7\5^Br0UwF`C`idQb=<Yc;fHRSUS:NgLJSJVRJdK9@bO7HDKS
    0    618DXA@CgPNL<MOb>;KBV*7UJT[(V?W@Ya51dc,#G=OJ>6M<8RJOUFN@fTQfhPPHMS<5H.EDK0Ef@X_D;R?;]WRXb^[TP>RM?F@REM?XSN5I>KEHP1Aj65=LH_JHnK,@Z?@
    0    810JIO[N<IPECQ`GPaIPYEZfODVFQOGQXW?@CbME_FLSe?E3?BbZbCVcH_]JQYmE:DVVKI<MNbMKEZFDKRPDDVCM7PVBUfCNP[ZXG_QKR[AwLIHRX8:jOB/H`BNDUQWBe<L
    0    629JVGOWKHmJ882e6_EjMPjkT@`#EaYD2nc9NOO[F38UfYCHEKF7lhKQFHXDQLcIa9`bC9JF].RL8]]PNYFC<9;KL[ZDGZ\_@BYJpRNG<gwRK;CcfYVULOKdPE?JbrpDaA4
    0    567]6NWQTUQUUJU@JkV`LVXGQXYTV4LQVe#[FSKW:HbJG:NU;P5J\?>Y[2J;UNGFK^I[YMDC]IWQ\FJViQ\QXGUQ>b@Ub=EBPI5WA^W`E>VQGXO=O2JK5T8OYMF^S?T?;_Q
    0    729>gXQYLGYSFq;gTakPT?=V:STPX2_[=OCb@VMP\VMP[I=7UZ@W\Aaw[RW+MVVQZ[DEa3BYI?l^SSXZNVFPENQXIZwNbJ^DKTVCF]WVPEebACP]RYg=SJHDVR1KhJ=5XWB
    0    8829MSMLULXKWOWU3FN\ZADRIGURU`JWJ@BN#OIN[ZAE_`KS9SL`[?LRW\NUNPZFJG>PU_;NL9PK>XJU@WWRPWGE[ETNQKGGJFKVJ:]FO`FqYI]OUAO[)MRBkMH\TI>IXTW
    0    715]FKJ&T\JMIFIDSW??TeD]^R#a_Kc?UUjC<VgiQPlUNT_7GFFCT\MK?GADDJlUP[O\/KNW=UHAS@9:QQFSKGEX&QVQ4Ek]/NIGB?W`PTOUKeD[ZCJRKHhYBXQeVRBCaLP
    0    684=_<0IT4kK]pES>`ZS_8WwPMNG]3?WM`e9O[ALSK<KC/4LE3HG^Map_=OD[^PNQlB^hCD^[<lm@UQP2W<_B=VKQ[EXYHiF<a]<JcFEdRrl?NL3m]GUL;JWaJ?BRRPK0<@
    0    691`SnVZSgST>Y[wFNMWpKLKEgcE[W?]JWsGK\3:UNjUcYgX<VN]DAW@\^OWLccGFf<NHeHKC`8TNLVZRGS3]R`XM>KG\bLCLFLtTRPEWY]MR<XV:UWKE?\QIKaa<U]_Z^V
    0    693<GegB>#h4Hg?`?^Nm`.KeCNM@6ANm^I*Z0FJ'O,CEV/&LFPg`n@T^c009SNDT5hLLV?RPS@ZOIZ_aP9=c@1PgVY^MO@NT/:M?KX_)QEV3PGYSj;HEF36ES0PL`^JO];I
    0    611XH=YQ8S?XEPWK:EGYIWHK9M8B;Oe_gVVCMOcE\DZZ_YJP79PD9SIM;eCbHDL[H9QFO]U6LRcI=ES;EO9JR#cJ<KIL@ZQoYM9U_JFNXWR[BcHUE5NcP<McYQEXR`Q;LCU
    0    848OPMEGDTIL_IBUN<POR>KN:UP<TINaWh<GMGLU[L@?a4SPRF=E[A^VWNBQNSPELVK_SA>O[CS_A=ZVPXPTAIUbN^S:FQYII?bLAj]YGUC]OKXFM[:KQJ=?bQ@LWV#LEM4
    0    444DCBfb.RU^CJaNakBeRAVX+f`ws'@-TKMIcEM4[DAURIPTVW\[uW@DADfEHW9OD0b].YKq49UNFWO`IQr]/L\fb^QJLI\:>F]A0-UUTjdD[NkM].9ia`E7OL<?H4;=QkU
    0    741N2OedRhKV\KT+M>GP]GECE[h\mYTpLKF\[]d8KPN:T2ELbUKVKJAJQPEeS>KKJJLRXQhGHTb5GA@w-JKe;jS@JMXP_RKFZYHH^RcVOC[OPVXa?QbXZgbILODUS`AgQdW
    0    726*IOISjTQjhB=^K:\<wBIGDXmSlKUk`^2T:dHMFQ[+\J=Y8SVk[BSAjUCWKUAR=O'VKNN1d(eb?MVr8MGYoKLZ>NbPaT[J7SJUHQq[hBhIAEV3N8I`MH7=DGUPEZ3OUSI
    0    802\jL>Ag-RJhT8o]Wb^n8.E>WfPUa\o:IPD>^XF^=29o@VO?VLbO;OIf4ALTHfDHQMVpLBcRRkbC[Wo=ZRVP0;[7SOFrgVO:ePLXUf-cWdw.2PFb9Sh=?UEX,BM_^J@jNN
    0    808:OVY:Z9]F\MWZ;eSI_@\CIZcL_cHeLC7PE`IO^8BMbM=XLTG\OPPPUILUfJYJSfRKaQWUYIOQBW^[GRNaj@TTHTI:`ZH:PIdWSV_%iZsIPEP[IEWU?JKTPICTQw:KNCR
    0    740DPOK7IQIIC6VPWW=XHL]IH2XLM>OCNQ9CNVNKPKd[ECVWNA<_wQdZWLL\MNB:WRW[LbL?@LbJZWF<TSPL@HPL0>KOePKMFRNFAQ<bPFQF\UKDWSTVY>=RT9OQVHG:UNM
    0    918?CN]`QJWXQL>\TYLRG7;YaYdQQ[Q]f[6]PwO^RO=GgGMZH\6OICLf`cYTNAW^<NXWSZGXUCeXWX;hATGPFSLPLSTYVaKBQ[NIONQUFQ_]OOTpH9JOPCPZXXXQ9X1ScZM
    0    922FVLSZL:aR7\KZW^XfnXM\YZSJ^OO\WSHOBWJILEE;\?N_RJPf^QUG^U>ALVdKROTMVNMISHkHGZPX=Y@KMZT_G_QEwMG_CPHQ_WHHQMJU\]PUHDIqPKKHd:DOXnQ7f@@
    0    848SYH@Z>8QWHUCP>X^RCJY]@<h>G[NXNIW5?VXXG`POcOM=N7WGfJ]T_BKQUUIRwiSIVKNUOJUZUUUONYJISUJpc;^[RS\SPVB^JMMNIO:I?=ILHHEVGL_\eNK9TbSRLJG
    0    766CTHKLO*^HRYNV7QSHA?NR/=kLMGAiD\I?CQBMSVKA\16;LLJZ^U`Q^I_@ITVHA`\jlMJMYJXSUVVw2MJ[AOPe:[JRf`h:UDVF3LVBOCU^BETk\[FlQQD5hUV@CDFCM8R
    0    674UQF>#CJM@>R?6dVLW@ObMVcD<HHDSD_eP[bYaWH>=EFA;[;=:<[L6J6v4GcR@q=OVP??C]RENXdfHc6;<D<HdLXCID@R]l`DJ^T/TRLTFEL5QTNGcPG:NQI<?;K_HR\D
    0    784\QVAT@=CE^;CKMjIhB?>WYGSNB8MhGNZ\h@uS4TWPKaHEwGG?_FU@<E<E>M9ZXTW\RI@Y]DdLE6gNOXg`?cKMq^Je:\VF^i7I:VVYT7M>U6[DYfFQRbW;TiA7Q\2XGu[
    0    698;IFIFZRN]PWIwIVPhi0Cf4Md>XJ=\I^0OEUCCN[kSe6RPO8MT]WXVT<[Epo\>_@WWcEO7MFN[RhmKBL?fOQ@MGLCLjTFD:AORGYd<`TPWEWC6iC<NDAA>RCEBiGA<ZIJ
    0    828?AE8FH[RGbbBNAwK[nVGe\[G=LP:G<dHNVULdSE@Ac=QRfEEUYcrWTGU<SeNRjY?^K1O^iKOSIDf]cH9YR^MYaaTLE8SO^^QIUh;SKHYRU?KCJdLMZNQMhW6CaFYZ?FW
    0    847HZEVJW=]FG`H\FHPOc:LMDFwEV\A\I@LPCZH7`GOPZLKB=UXQIINK\cOSWceABU=TcV>GEPBVI]S^M_UH[PMZ@EMA[e_PMNQXX[dDACD_cLC^_IVWPMKZcAHZ`NLKhIT
    0    672RcG3\JGhY[QJVV[eScIDr<ChJJf>`Ql6CXOVOSb<@MV2E`aeHSAaR^EUEN=>YR\JwWQDLKDU6IIl^\]CRGVQXYU[_WTQ-T6PZAZc>LXFX<GEVi@NLNYDYlXICG@KT-Xq
    0    670+f2IMZ]jCFQ?nQFTA\$O[?;_=][H^H.GOEYI(_;[GUPN<C=ARXR[K_EZJk>?SpWErkAF9ICBEHVAN6wCLW'REZ@h9gljDF[[48SOMfLAkS:Qp[FNbPWG?Y2MFh\DAGKQ
    0    69749T_#f#GES\O`:XS`V07HMViW_JeNK\@^>Q=0OSXLN7P?:VeLH<=JgK=RanJ_M`?ZOXHAIFBP?D=ZPPJLoX?JDHMUUU?/<,GDNPHPJNHIR?PNnGU[95IUVLNGKJ9Zc9U
    0    856b>ZMQLcCJTJNEN[ANJQSEdZLHRN[<RY[E[RVZMKQ_IfPXFPYULXOAPILUHFKUINOW?Sd\aF>Y>G<PeFHVfRb9U\MH;>QVY@M\bSNANXK<cY\SGSbCJJXw<TERFgtcPMK
    0    614EeAA09;u8=UC^@=\igM:v2Y^<bZKQ7H85/dLG^BUI_N@CBI@UTJS_k2LTTvh?Rw;ccCR?]5UWHdKaPY;_@:Ce@fbAX^RD8Xe+3eT=g;TQ7N.-Y0=aOC?;e1B@^c06`8E
    0    637C_8:/G4^YU`CPSQa6wHFhTLkIi]LgBGSR9k/B^K;3WRL[@8IqWJNOQ;FbUHj>BO5TJ4=G]=RjGG]tPikfb6AR@Z4WlgOL29R><po2^sHq=3IdM0ld7=H=aEi^TV98eR]
    0    785QEh=;LLV=FT]OO\MAcWYAOVa:jY]cBS?W7nBRk>Yiw>XPCHK\dBUGWeN\XZuM=IONCNGE?Qc[GcBP\Z\CSRKN:P^]UXV\F@YRN[RPKVLmZUJai=WaJRdO\FNdaXYNvN[
    0   1113MPFMDTUFF\eNFDXPX`^;FXOSHPSQUPQKFQ^GMXGID^JLHG[@iNARGLAUORYRIIMQ^J@IKXUUXNM>GVCI[Q>MPL^K6_UQFG8VTKL`EHmmMIGWDU>CODB:DKGFUTwMM\@I
    0    937>[B;FY:gMZfJeJ^dNY?D_4>SFQMF_Ap26>W@XaE3Ik:B@BE?_UGZ^[OQ?^swCNf5Ul>A1NLZQOcSV?[QP9=B^BPZ@]abD7[]GAS\JJOY_C;JVd7FSC7BTNKc[d`;>ZCL
    0    695+I)G]S>SISQ`I6PJGdM;FUNr\[JSaPiG>CSJ7DV`FVReNAM\WN4IBK<W>NHH9=Z8WTN;[=[QFNEEb+ApHcU:DP_SMVRQ:6<S[.WJNYRSFS@`OJ@-S@;OHAONVJL#Y]EM
    0    725Z^VSAjE@>c[*P=MM=U8`YeFSII@QeQW?GO_5oF?M@:>WHG[@PMHk[@;=CUW;YRcr[1O\EwHGMDFViDIVWQ@N]ZLTT8M=OL@mCKWR;U[PEXY[fERe>ZdPeOGQ@Ub9kX_[
    0    781^FV?CIMS8QHJGB=TMwR?9qQF3W>HSNZQERZjIV>56APLm[@>\TMgATA[4OWG5HGAP3JjKGP6V8>EVJVB_Z7QAJ`S;]ORK;2hYlYD@`enPMRSWSQN@FAJ`2BUWK[[>NI/
    0    610@PR\V\_PX4jL`QNwMXGSFSSpWMfJf?Q;c?\>4NVO:gN^STwPMVMgiM'][MGaXYF?>=OMvEN>SECIeIOD=aAF4^=eP_m<X@>XrOANK[?XQV4XIVUY`O7PPTj1\JR(QVZP
    0    612X:[IQ?X@>@9eB;WKBF$_Ts`IKPlnANMUMPRMR^GLXwORQ]aJf_aI0FdEQT\TAQ=6X[?AMRY`[OZXP@J\6S?RRFVVNE@IbTIFDZ/_LE\ROBKPlV_WjE><QmC5RZK+PwC`
    0    712B[5X9p>WMAUZ]BOC+tC@3TjXChSIePf)ILj]7`6<EbDMBdZRWEQVIK9E[DBhO>IPR[B[FWFWhLf[a0MkHSM[\EWVCjQUSKaTVOPTKwfaoN]NkC`>XNE98oIdO]X:RcTN
    0    8194<EL#FMAA`Y=RDW<ZA[PTUQSQVKPMQfJ6[ZLYNDWJY@>LFKXQbWiVHK>KRQEERTdNA8:J=JO^Ac`>U9K[JNNTER3_HKZ`iB?>NPO>PaPZ<=CJYQ5q7SQYNRE<FVMKO<D
    0    617CPA4EO7`DXZ;JF>[ddV8VSdTAm:Wh;dNX/<E.l9-RR=hB=9PaFUXjdJJ]fQb?3h7jJc^Mw'RhDR^l:WQ[X>$\L[IA^WgZ8XW3+bf1eqbLWLYM[=6`?<L<WSLZWa>N[Ae
    0    582RX7(uXf4Wt$E[R8s1`jII0ABde0ujHAO:?`J4j]NZGZaIQ<B9B9D1URE\\OY[A=GG=1@@[:>DO\cB)r8PR[G@H=L]V^:W=4IN*=I2[KAT>@L9]'CSkHw@8XP1OM/6_4Q
    0    590sS6G=2WiE]CY[HGY8q>)/ZFAYG7_N=G\8DOXAJ<NNVRK0QX8H2K\i[M%=@dO3LQ0Q;U5KY4\>ECEdEHLkIR6D*VV;ew`B6DY_XAaHPEOMa8\AP=LHCKIBGYdTY9<:L\B
    0   1005LPZRBPSVGHNKwALXW[T@XOJ[E`XQYM@MIL\JXfP?COIT@DRRVVOLS`VNWaV_UHWWLCKRRZLHRFODULBF_PF]^GXK<YUX[QNFMTIR>XjpfQUI\<G[O@DRZMWH7ldNZ[G[
    0    670MW@h8J#VVV?UjWWYGTb`VWRJPON^GP1aM;TF;K@US9JZ>,AXS_@=MR/+b80]?W;LKGU=:Fi;<0I`O6?FDPU?EDI[9U\kb_QAWT?b>X\IH[G9`eXBIUSL[]F\X\e?lLEk
    0    6414PJdI]2VJPUQ]JV^AIEQHATWdQ^BaRw5U?^=<`.*]V3LB<MTrP8eWR>8DWLbULc3R]Ta[WMdS8WDpL]]VmD`T/EwGY]i(6YiTM\gYflk\I^Ps9MSQC/?>lBDcKb.SlTR
    0    678LQicPmDT^@Zb^I8ESt4OTI\lZ]]_lcFFQHbBHLR^DfR_MIjaT9IG?_DIZSFgOF?VWXnweRTaPVN@fBAaE`3L_LPMLvj;E483r1cqDWkmRT@m;G3HfCVLUR/``LYLDgQk
    0    794ARZN6QAa74TSRCLICYE8TCVS_eQ@_I`6MB_=PSI0:Z#QbD\IWY.WQUOOQ^idEEODCd^QWYLeXD^]QDL[PWCFV?YP4jTIR;CWHD^d@RZ`W;FZab,Fb@9Y>W;IJdT;IpHM
    0    835NWWCWJK_VGV4hX]FYEBViWIJ\QOSIWG<GDQQ[ILWJ[M9WOSUMhJFRQT`RVLeWNe\SWZ<iDmBSXW[P8J>ME`#hI]OKXQaRGWQSCHVQXUVNHAITWJAWZOMDhQWQO^Z?QYJ
    0    622e`>F)O/UEYoDR@wSGXYK=YKNQ[`=\:nZNL^ZQaCBejBHh=J@KKFlhM;I3`mEFMQHsV;I>hV9Z0cbV[[bJ:DdMCeWHOqNA\pfBJP\CZPcNDK7YXr<IMH@NPG99dPH7V0R
    0    824GQQG<QFXAAAVk2OFVZ\bPM=ITS[_I@FI=1dEHb>JPX#I@5O=[\:[HWB;@K^iC<G<FFPSEEUaK>iQP8GBGD7QaGK5=TI\KMCAFXIL1SYZe:;G^L@Y@?BJ?_:IEiX]DdHO
    0    804K?P]CwLKXGRV\BLhTh74HMWsFtK@k\[3F@m[3M9;3^B]dKJ_eO/[7c@B]JJKJ;UQWQY[JLQOY;>5[?PROW<cFPJZEo`\S8XMTIGjAecZVTIdWXPJ^K@RG\IRcOQ9cwTb
    0    698Be;H7L*T9XRI[G`_?w\.@XH[KwNF]YQWSNV6BVDH<eOJLWI`aEZIV]YPMhVc=8j8kQ]U>_COq5MbbD5ApR,RWG\i>q?f@5OaZDUQIwdv]7A^hHZBTJC>OFK<^Hb):IF:
    0    809GBQYEJ9QP;H@PS\SrGLIUNJLaF]R?^HXcWPBTTbRTM>MJ;FBYj@OCL^W;FRXJ=P]SBPKE\Rd=WILSBHabHiJ_DGPZGNQJIC@ERA<QDZfVZELbFPF]J\RcwNCIAQWSUW@
    0    537MaK9i/X9(6E-DHUG*f=W2WPXGHLl[aYn*:\B_DWm^iX>XO2QUBN=6Iw=9pFW_bkTJR(S3F<HiNTMFnjX4YCCE\hK2HMYW<PAlbTFJSMJ^EL@8dVQr<4WgN5dKHIPsUk5
    0    593L`2K6V2gW@fZke]eHVZBR0YeBW\bTS[.UEbI=_N>KU<4BOPIum0XKWTD%>pnN1A6HkL(KUCfRLw[p?VQQ6E<IJUSIUkrORYcBR[_>aicU:8)XY5;eIQ4<W.GQ[w#0k8M
    0    981PUMIBZEN>I]Oa;Bb[w>KOOfVU[OO`PK?@8hD4ZCG9`2TSAULcQGTN\N]SVVZS?BCJTTMANBWT@WLcPJNgU8XL@FA6eoV=EKRHIn^>sdmXFIKTG,N`><DA[CBWHc7QeJN
    0   1095?YRMQ`RNZM[RZNFbPXMOJMCwMKDNOK\BF9OR@[;QFODOK>VIKTE^LbQIUV\SFWUGPa\CUVDMSATIXB\GICDJZEKWRb`R[HCIVIS]eWVPPJU9RZCJ`>1E;LEWEUJFSSCG
    0    742J5E`VTb_CTQGBCLNQ;]?O_cbFBfdYAZUMYfRfAWC\[@EQJ][]NAKc[SKO=@XSRUUJGM:gMHU?dAF]@UfSShAF]Q8Fc`DfB_GWeEXOYeXZ]UfiAEPWUZKT7MR[KP^L_w[
    0    6618a>/1]>nV[b=OHTbcXDJw/LcCV?>^/\B>M^F7iT[HD?QG\DET`@fVvGG3TX\;Vc:nmGAOX;hM@ZXv.IBk,J7iAX\LL^[9>sLLGibAN^`PGEIjMGJ\KS:MOMAIQQ?JRB>
    0    766oCh=UwQ5:LSQl7\MVYiV>YnUIaOEQBQVGDQH8G0B=Z;I]aRKJ<PJHL[SURXFGMWLTFYMSQO>S2LBMYbMHW<QWiVIA]HXKBPY;hKo9jdYXEY@:TJIVN.>OLNGfSf@Mb=J
    0    722DK>cEODWC`SRF@MP<]FEcVPdU_@?sLdK:UIBKi7a:n:IIFQK]Q<[aSMe=XnYJ2dUSKN9=]CVN[edcE[IfOIITTWE_[f`BD*A[DZ`Z\wk_C4<[^BCaGX<)J8JJ[fb@YGJ
    0    813CpO__IZYTE_VTWLS[IENZKJLK^ON?MQ^RN@SV[PMQ^OKIM=bUZNDNF<]PXG_XSEWL=iKBPVVILYQP;D]PWGK[PRcXXeioJM?cFZkHQ\ZTT^wgUr]MSYQOWEKcKLRNk^_
    0    624@>KGSO3QC7\W>B]AIZD^`N0:JPPK<aA>>QR@cT8L=UEHHNL<NUOVbT6O=XVI#<_>UO/Q<P_HQGe=E@OTXJKIX6eRCIIUcFG]VDS9@HsfX8BM]I99UM<R[gMO8?^HOOBB
    0    614<9EUUUNXt;@Lu@YH`UQ4c^QFiZXPweP5gSmZD\YTJC17S]G@XX:NWICSSHTDPJd\c]@FKVGc`TLhj?F8XA29iR_k[IEi-W7FFKnOPhX8\:VVIFPPkJBEZP[M>cDO`MQh
    0    706T`:pEX#ZX>?N]kT^WSO:3IMZORhOYYKOPKR;>>BMMTOERMNF`BD?u]K7TjR_JOWFP`F<E_=mM[WRVFa\CRB`[[cQeKR[:OUYJMQWOK`=YV?FaZ+Y]PU_G_DPS:`>K^L>
    0    621OISdKLMQ@UI:^9[ZcieDMJ]U4SJC`Gq:ZKT\iVP6FoR;d[B8Y8KrKh6KKd^iKMOe@:;mTHQPQONUS]TrgL>]KeHDDwd`XKQ``N8[2VgKj.K,ReU\DEXPeHGaKWgHZaUS
    0    962P]IBL@HjIVgJ`I[^UXEFX>@nBPIQN@WMJ@_GEPDJKSJEGKGCSSLUdcNGCV]X;EVIciGMC]<ZREW_TW^FXF@CiDagPXSdBEa\>CQCA\QQ\>:E>UCH]DDIJZJEGwaCFRDL
    0    599@L[wK_\NBO-cHJ>DBQ<RG\aa]oeFXdWBS@j[N7OVKiF__jTXdZUGJD;lE=>SEMFWQZIimLTXGadfAU7TjMaIRRFjHfmU:ijFW\PMNFXqSZqQa`BAjcP[iTJ]UQqBbMab
    0    852CHASeVXLg[CA??QMAGAOVGGiR=<SwLM8[S4V7H<?B>cAGKIZLCMZQODMIM>FVKRMOLN@PjAQNf?B[Q;SZL]>EbgVWCG=PK>GJ?V7_:6:OMFKC=APIDMNVNRC=K;KTYDZ
    0    675<QZESLWJI9DA^;F:Db8$KIUbYUKUPQFJP(K:VOU[UN?ZK?ZPfY2.DMINBEcN6EVi[QK:-ZRfH<e^W@KKNRQPV>JY@P[QS8L8FaRlQaOVeYQRCWGUw<6LNr58KZQUJmAL
    0    717K]D9-SCQZKrFhQegSu=;T2dsT`6Hi1c5XQwF1S9>LdFCEUOE7T_U?J?CSl[7Q=e?^@YN?e>G_K^KVJpCnB7J:/eUMPYIA7FU>ODBA_^k^NEIHECZO<TC/OVMd4p8COT:
    0   1030CQ_U@YFXFLVQsGLTht>9Y]TqKwKCiNJGD@gAQUDV:aOLS@T9iE1IAsHC:\YM;LM6W^cNDJX[`:DDg<PMP[3?TFY^Jno[Q>XC]=JoBkfVmKDRJO3[\E;NLc;YUU^7ImG^
    0    598QdYRZIaFJ@:a`:7MMN/fRKM7=OSs:R>^BHBAbkI1?`SlkQ6@ZYLLAMNRFP]__IV<WeBG%=`R@aFBWjr[UFJRCC?E7Ic1bXXF^<8fa>SJwKFjX^OY`;MAMq:[MV[aJP\T
    0    726#^_O>FN^8?[DH[JVM\MI^HZ]S@]HY:N:TF^TThAH4_6H_POH\HSXGC;D)SZWS5Q]WBKZYESM]UZNY5JVUS?COXOR=UTW;ZaI]SXLFbm[aVH<?ECIe6BIfGODJWkXST?C
    0    802NROD6HCMEPI8UDcVI\o#j[SUW[<MN<GRLGDX`T?NTRfA>4JFM:7HJXIM@XXPGKZLU?F3egDEXAMQ8GMHOH:HDIl_iDOKl<FXEEN_:JWdNDHOB^O`e_fKLP\?Amp[CK;F
    0    626OYPUSV=@LMLU_NLaARI5TRJ]2sIag^XU7-OFFsKE4BWT:=ZKPL;tQSkB`M^sNEBHfHB<SQ?rc2NNPQCSEuEURMDM#_LSo1`QG,HhI;UKfKK6V>`Dg:CX4ZEiSNP?J`Z9
    0    8364KI[Jg@W]UISbIIM;R1B>]Q]liVSn_B9UBf@HS;1>^<IS4HEdI?KNrBHFVRZ4QNYRPR1@MBrS@LI`0MIJQ?WOSNNL]mJ>#7LOGJ_H[l\fRW]Q>;YeD.LThISMTY6No`S
    0    717@LM^Z`AJWa8TKREVNPLObFdP?Iwdf:RDB4dQJOD`Fd6T[PIMnDL>[XRb\[B`BVC\>FFKSGJi\@YJgC,cBjE\PWM[>Ib2HOHPaS\DVTWU^baGklTD5C8>LiL^N@VEYWHW
    0    843NXKAP_KFM@JUZ@IF<bH4>HLTT\WmjEIZM8aJH\aSDgG\VLVhgN7]YYCR\OIY]S^HEG\cYL`R6RKNjFJnBSXI8TICIhwQTOML`KNRE@PEca]aaGSgVRM=S@GmZD;=Rg`K
    0    699FSQYGW?YGGAPD9_J=KHLNXDEOWmI@UP#RM_XRUGNYOBF;^=PTQ[ZH9MRALPW[e\[fN,XKIKe]QPHO]6^GEe@DL@C]=UQERDT?KPLSTKKTVLdXW@R\\X[HEFYW@eg]ZbD
    0    844>PaA1<NVQLU[NB`DiUNRagNEFbbNIU1/BA`KFY9ERe#C\1PDPTPQLOXSWQVv=AILK[VLBSHqLOObRUIaSDZbXILgBkXMZQ]JLY6]SVmciMWMGVE]ZQR6X]SVXN`BObQF
    0    555SMY`M?Z>R<Ai08VR0CpW^[P_fIst?8>tXDLBZ?OCC_ceTQY9GYI17LRPP5R]?W.bECnQ;BcUS\QSIIJXYCaJ6mN/KiG;SZI?tiG[L7;WXifHvMPKWCM_VRIjQZfQ@Sw\
    0    670M@G^=YIi[8SRZQd`B]hNNe@_MVWh^P6OUKSiOrHP?i6FRNXNV>9T_]5TK@HfLE8a[agdO7_YSR@=NWFAUA4]DA7FWssUfKPUKZA[E^a_p[D_^gFnRLJ>fm*wgEIX9jHm
    0    671<QMYUE1SjI\OI\LdWF#EOCU_^_^W^]ELhUR=SFSYOJXF_GWL_[AGNe.HWAHkWI[:RV>aL?>]9OQCVKJRYPFEJNOP[NRVLd]^BIZDUW=NRXW[]XOLTLOUB]PPMGL8AJY`
    0    837TJLLLlRMONKQKVEM7i<CC6XQDNCWubOHDEfBIaFLVVFHJRGSeLXIJX\LOGAbbBeN\_BRAMG9WJO@f2Kh^XFbR^]KJwePVFDBLNIREQYb^L?NRGHMQGOTSQSUQTBC]eWB
    0    620FpV@GZ@aKFdV]3I[N`/LaEFT>RDDVUeGDM;5YS?ARf[9HARISX>gSsF>Bj;bJBREifRACS?^cWcoa7_Y]J=FkVUYGb`[MEdn[YUW<jaehG3ON`G8I(CE?d<80\^^EZB#
    0    802<KCQ=lIPS^aHZDKTaw\N`7X]@R[J\@VIFZkILg9?CWBHOKSRaVbKWeWLXUZe5Ch:Q?bLFPOZaAVJY5U1NF9kTALVRb`J`=SZH;J]PZLMnZcSKgFNeGB_<UC]COqMDJM;
    0    7570[fFcPBACTKGURRXmwBJ[TZ`RgLDcDm;?KWQR]=<EaB[KTD3vMCda`iW=WeMK4XGXE-A9>OTXJUb\@W]cDZIHI[L<[JGI@OZFVNVK]dKnVLPVWR@]BZADRPXR][Y<NJG
    0   1004I`SEK[QZNQWGu@\iV[:KQ?aaMdS8\;O@DESGSiHH=wLLHCKRb`CZ^\HPHVY^=>XD?]EKWLD\QB\Zb6NUTIDD]KS^NQ_BL=RXVDcaNVbbeJHN,NHO]GDOGH5GQGZBHZKJ
    0    663MG?I]L<LDTJ[Z\b\TUVQSKfiPYVTo<YRZ;eTM_C2CcD@RO<Nj^=H\R7>[EYjK@rFnZLL1XHGM]^^r9_WKA9LUFwS=heg\RPUUH\I4HTDmU5@kaE1c>UKHY*V?pSQGD`E
    0    786BRXVIUMQK@XTECLZsg6BiU;hLgWLgaR@/:V<NQA4CaFJO61DeH@\c`\7M>PR<I>5T[@=@LLgP>`cR<fRO7B1cPT]8jwdL?eUAKaf1S[LiAC`>KB\W?U:;[CRQSLHNNZK
    0    607KW9+UNLX@UKM_VNfXYL_C'RdUK4St-kQIPBC*OjSDMjR-G5=^R0gZUNAFETf/:v#e_>L?O8E^0fDUP@A^6,BUSX]KMfa;;qoQ.[DFY]NG9@OKK[:JUMQI;nLYqO<VaHY
    0    619]YjGVfS]XQ6CXEXGVb7HP^A^dPL:S3[37GJDLb^XKV,]aUTKSaTEPlYI[LUC#GE[j]XElU6d^WiX85Q7VkRJ_UYV_IFOQ@X87YUYMSOcB[`/Xk)KSLGVDUQ5JIV?ha:C
    0   1120WDW:IJX[EZY<ZMRJKUWI>OaTVQE;PDcFK[OISEIFIQJVJVEG@`R^\DEVETUEGbO<YMM\C[?J[KJYGSSKM\<cRPwLBKN^KOLS<EKS=^U^BCAEDS]TG=<A[POECV_^L;@G
    0    7603;TPdhH=OB^^c>ANMSO9PX[h_W[eQLO<R3wSAXIJAr=Qd8UBiY:H]FBLXE`bWKNULQMVRV^KOIPHbAU\kJUJLZNLHaSM]RH5RZ`EOWYliO]Sm_EYR9ID[^XYWBl<kqRJ
    0   1075JS7O<iJa>ZG@cIAV_c;?DHI]Hs^Pu;I7FDrF6a6@?YBNT;GMcIGNPhCGYKbk3LGAEMCED>@`]=VFm=ROVNHLK@HSBwuW9<XVH;Ul:XZ_`OCAP95AZI?<Df<VMZa>>oMB
    0    909eH=IKCXYERUOAT?TNN2JdR4]@4SVN^]B<MXEWU^:?_P>JJP>ISAHSVVFXZKKVNb5SKNDMWT_KPP^BQLK[R]Fw]`A^GIW>CXEDEWLjHG>MJD=UqLGJNMbYQp:AXSKH\G?
    0    8463TKQLfUID>SU;8OTYSN;SeJDMZFRX`Q`mCUG;NX<>dgJ\DN`aNVAOe]VbQ?X7ELUABUIM7SSGTH`X^TKLXHNJ`0>7QdS@BJ[MJ=c9MO\wOS[KRAg]?MJQY:P?QM5P`VZ
    0    651FCVAbSKUQ7dr9Iab_f@<LtDt^eYIrwKPhW[SSVD=&CBmNEHTZTUWJF+nZNQdK;S4ogV?WF?jCTgLk7Q`vjHXAVONVCK[SL=XLE=J?=KarJVWV>OM;^W-IOV\fP@JViQV
    0    737?WQ?2_1dADMS^IO_BaM.HRpnAe_V_MR/PBpDYX;;;jHOI<dKkWUUSw>SN^^TGVVB@WYCMZHVXEWDfGQUM\<BODOSDcoK>FWNBIR]8fvjcGIDAj9OVIJBLCAMD`ZXEaPC
    0    817D]EKFUEKM`ZGYVIEMXZN^NVZBTM_X>UGP@P>@gTH=lIWEMJabR7LMLKIVSZp6IIJ:a8@DJFaW?m^XChLMAACH0;S;N^NL\>JSPQT7eQwgNIYU7PFZ=79TAD<PTaMAO:J
    0    6528QdQYW@MO]FYM;aH[`:MdJLwR_JAHTK,KU`OF-BQXX1_LgNENR_5?jWX[QGDoM`WB\Y?MQ[\SC<Nd=X`ceCLATeMBb[WQVgW]R_mA^KPXWEF[dRa^HDUTDMBr@T;\rgI
    0    745COMWNm=/QL@Q<T>[H_@2GI^wNt\PpW3=h[_NRJHGGNAN[]VULN2E]`84MITQXR<2@BUUHF^dGL8NlI@VDYD;6D\GLls\[D`?aKPiX__TPgHSWND]ES=I?IRUWC\=EaJ_
    0    842N]G=HXH`BaiDwG\XG^G<[>GL9PC?ODb>KN_CMOORBTKIJFMDN`=fUcFYK\aZ>Em@YjULLOAYaCW_\I\MhKEBeD\_KXTaBFd]>2UpJgcMjCLCQPDQQJKG=ZBIPR_;AQHA
    0    5913sMC]jE^>U[>Y:Kkccg8Y8`gNs`TmLW\>7uLJg1>)]I5CO7ESY5]]bLMYckhcldBZaDAMbWGqEmSm4];\Q37f5XVSdZT3CIkQGVU8la^wCCkbB/\X=;_S];M7FkQ@gE`
    0    996CNBGOQRRTIRJ]GRT^X@DZ<MbIGJUSDRFEHPEDQQR?\R<HDCEUSL\SfGG[cZT@LcEfPBCBwAUk>Y^YCnBdEM6_5kLKRXX:@I`_?iQWOVOTA<5Kl<DjJDS<\K8=aWFG\@<
    0    790D>LZiWoFjW@HeA;?X;QS@TRoGLMbFQYFCDBV@GPcLAcKSLZVKGAOC^]PvH18j\[_H<ULMjY6[E2>AI_@8R\<`oOK[75=DUF>nAk?[1EMBPJB?L@CdD=ab9wmE?A_YW57
    0    907<QKARVd[FJ]CZYUcB_:;VRU]=_FTaL_H\>[TUTR;CT=LTOLOOWQQU^YITSRbCThOVWU@E\O^\D\Uw<VI]ORJcKQSEaX`QBDgLNU_G@MWN:PBMeSNVIZTUZeRMNP8QVUW
    0    776BhE<BH@XNms9LIYWSq6Hn5G[<N=ZoO\1ZTIAJMUESIB?4P=A<\C[nH?:;\K>^MoH^r1=J]9_<dV^jTMK`^HHVAckWWh\GI]wI5tdLQCSq=.D<\4ALOJKMvK5KVPD@L^?
    0    704DTHPGw.DVTMdgEKc[mX9KQSeGnM2SHQH=:l=@gRL3a<TXCXZRR5G]bABTXUdF:\JRKS4HUIm]aIPa?T;USUTN:\IP^h^T=OMj9Pi;fXSF?T\DA9LjNPI=FATYMWL<kTU
    0    835GWOOMU@S8^K_U7X_ftT>JUXpUwQ;\HQKYAmA6_F_?TMIm4WJrNOIWm>CCUOQ[BL:^W\R@RJ][>[Fc<XD>L8KS1WSBcjEOFYNc>W\6T_WWTC[XW`lOARGCT9bCVMCKREZ
    0    763@_=DD]A\KXZHeFUchoBXbH?RL`@YV8p<NKlFLZHM>a53AHFIGcBU_KF>]>SDWEIId^9B6I0ZR\_`ibOBUMPE[0\]J`bRMKVh3LUeI\ES[7:@SY6NN]LEBWHCCwhA3RL;
    0    7529C>YYFCVGX?9HPWcUeY/LCHVfSV@WPY.YPP[9Uf#LNYHXXIK`IMEZDEC3N]k9M_FQL4JBEHND\FQX;JBQYL2MRG^VYOQ`1\K9/LUWR9IFABZrIRbabYNMD7`PMT6KIU`
    0    859FkEK#P=ZLANMO7\VDVCHPFNOXZCIZVMZT,nFGM4*De3AU1T^kZ<Y_[OAMFHiV<APZTCFDQMQKRW]_V^PEGECW=Q^9WLVX@UEFUDe8T[_cRKPY`BESAAFRc8C@[iOLeKU
    0    641]RUMU<oWQOkEBHEGIpLmR]_Q1>KM^^IDTB>\J_]W@Ub[?cc<QHMTSGgBTTCZV@QGrXEeE\wZQ^EPJX6Vg`DSOv]=XO@ML>K]?_DNYjbhH;OeRf`EI?Y7YNJN67c\dMTO
    0    789Mb>=EMIQ:>^IIWOI8PJYYHII;DJ[B:MQ<Q]>HaT>\]\4DN3.BX>PBIW>6]Ud;=MD`LOH5M>FORKMBRQGKIP?L#\J5FQQMV[QDP<Y^DJFa.AKLRDAVFNESN4DClVHKY:9
    0    6894JPNPuN>6QPDPGEMTg5<>LYmGDQSsBR4?KN@?]6W:NWG@BeJJB@^W_JA]STT;LP>XHH\CUBLn5GT]7VQJKNO>:adjc\D,=7ONW<T:RXW^V3I@W<LwM,YLCXP]FR8\NYc
    0    851FSSV,]HILwSR`GZ\b^;GLGeaQVN7^VOL\NqVBYE<NT5MNHQXT<9_EM9Q<]]^<6ZFm^_ORQRSXEQ[_4QeINMGPJTLFTZ]<=9ZUERjWSU[UCFFcE<NXaGO=V8:MWQKRAIC
    0    814&IAKaF4_VJTEFT_UOW<OX:IUPTmQTMd$\3cAORO;TT6LM2QKV^8VS]VBXR\aQ?^ZVWEGB\EfJXV\>#R[[OYY]CY_JmKYI^T=EBRCCTS\J6QPgQMFRIa3=`MQUJ]M5sWb
    0    801E]NKJP@S6PSW_BSh`nD=]CQ[HgW3h<VFG8`HDi8<K\GJ<>IXaR._sq?SJVcwJFRLSLiDX[FONOaYZC]D[^?ZiGg`:b\W>A>aNLZk9V^XhP\KIq8O]H??GVLFZOXBOdEK
    0    756N_B3GMHQEZC_sGdY@gDGMP`h^ZVZ^PFGa5fY8cZXQ]?ZJH<;LbVd\wSJJ]NmWRnGTJISJINQRPBUpEc9Q7FIKGK[V_Y^;ESJ><FVA_YK`6GVMm?PS[IXNYQIQJO;E[EU
    0    539JN`M*eElEQH@sTPB_AeL=1^OB^RUQIFh<<dK;SN)bQIY3[ii@Ri;:wS=^M,QHkD[=E]Y`OSOiAFEP9LUI9SJWGNR8R5BH0Ngq^PmURN6CQ3a\%jRGc5W6<=`u[]E>K^k
    0    800_GQYDVN7A;\I`IST8cA\TKfWFXU[QRMLW>wLFST/>\7_GF[SXIBl`W7ULSTT]ARAKPUFS\XQQOV?MVSOV^OfL?\YN``TT?FDNJBhErgRCQ8OST<L`KLU8K4DRRJD@W8M
    0    662bKQaQeI7XV<RUE.\wfRKEXWXmkYDRE[WEL`lYXb\TWDmUgPaDGGS&K><jV;p=jI?LI[VQHH-R]@>@C]G?DbFHINkWM>JHKMVZTHcS3HEKERTCZAm>IQZl:WKNONHJQOr
    0    757X\Vc@lHXR?SJu?CW]Y0<NSEXU`CTkUKWCIw?Tc7J>YA\5NIREIB<[R;:XXBU2TE4WVRQNPV\V-Ii`;NIalHD>\ZVG_F]K/RT[KOY:WSW^XKIM]RK\;FAT=-dc>`8TN[N
    0    731I?^=>FR\BTlD@7ZO#`XMV[U:'SGPC?XS;YEPbV:D;dPRTB)JZHUQDP;Z-[KDZIH>a/?CJGaGOS3]BqOFcR4KSDdL8AKTL\XdCJOHQOXaA5RF=V7WKI;:PMAJO`NY]FKL
    0    749:_E@;OFX=LY(HFW^Jf4JrGSJ$d\iOE\A?:pBGa;6SfDM.EKPe_3aPeAKWa_w6@[;QUJ?6U:h\+^VNWb?YED@w2MFCZK\=QIJ@LcsEN[kl599RuA:YA?;O^@W9qlR=dB\
    0    687\WIDKPGgLZ@BMIOKAVDB;DdWQK??U5K@PIVMGRMY?OHGEJNSXC?M\L4OAVM]w[W@WE_D>FFJUI]JcJJaN=FLKdEMJ^iUQKPfCQFcERIeX`b\uMG[EY?RP`EL[)JDYi_H
    0    839CZGE>JL_KgXE[`^RDeHGJS]`QlPK^S\T<>^EA]P4=fG;NAKD^fUh\G?E;^eq7?QGVQG64`OcjG\[XQ97^NB;MFTl7cZ]QKZhP=^[HweoXN.DNQU=bA<ANP5@CJkb2[>;
    0   1144GSFKYF@hW]M@DGXdSVX@QIV]HQdBWMaA[XMORKOJIU=KKTGFe[BVY]H9PV_]LCXRYTQJCRRaIQHIoRI?_WLCU;STTYOMMKZKLILQSQP]HIIRVV;E_Q]7@wLKN_P;DXOV
    0   1021:UUND[5G9dSRcHN_Q`;CMVNgHjTOdLQ=@Cw=FQA98m3BR;H<oL7WF[3CCBH`9@PEWYPOMKG[W0NAg5MVWK;;MHHI:sgR@CTRPUOk/c]kdF>WA6;LS=7C5c4KMI_2OfOF
    0    5193GK_`IYtHBHaSIIP5V*8:EJ[AcMmwBL@TDp.0LX_@T3]D5IMraB_QmCRDcZmC2P_I\R_Rm,rl/H;eCNU[>:EjC9rFKb8A/3QHRrk3IG\ugOS$:7;b]GGSCMUK>VVO^Sh
    0    880@hLBBCHfLRWEiDbZFe7;ICCu<OYac7Q;;>kDFi:3Jj1D??OCWXLHRw1KHQO`WNTG\eFI3R;QeCSN`MePRIAWO2kYD^XU,?JKC?KdCb\awV;ZRa;?vD3>9W*PN^\@D]DH
    0    645INLLW3VUHVQA@IV@SOCJmMbW]SD=9NPOPZFW]=DEIOCJGU[ZB>HUL=cKKeUSOKPaV\NYEW=GLNNMMwSXhAXUGUjWS:RO6T%LN0TE`VM\][q=TFO<PMZJQHX`6[Sk@AY]
    0    559Hab[nQDwebB0LEDr@k[9D:[XpOWF?`?U[K``,[ZlAUNJT7?KuFM:(NZHK5KVZIBE</DSI;JRm?d3OY`2OEKMHGEGBdPM/8Lf1+aiONE5\gCTv:fh[]:GONcvaDV?4jPU
    0    7573BXKIRNRYF<O>WQRM[\DF7BXW[UEV]TCPA_[;^?BPPENULbbf_2N]GGQeCGHEHY2]RTG_?dR:)\<Y\O\XB]>OkGFwdpcLAPWML89`@`js]Zb^<=J<^FM^LrZQC=O:cd_
    0    658?AG`GHOc\VV4oUJ_uGA;C9=KQPW1qRT3GNVaYAKEKDFH>WDwXc>ORd]ESNEi]gI_ZbD=UK8gGRV^iH_B\GWI[VebcKJJ=QuUELJdS;INYBFS2YSZ_SHWVSTZRO`/HXYP
    0    660DJF`CXIH\gT:c_GQXWOOM[JPDd=Fj[>]bGbST/KS:hBAD^:XoIMO6RC@[\bdiFKGKcXAVREY]dW`nOIHI`PRnSVjhtSPR5DOE^[@KLSkMnG#aG%MZ5LZ3jVRPNOKfmVP
    0    670/=wTDUYQI_RDZ9F>BmKHCqH^C`jDkL?FEMWeNXD2R`VVJQ@RSAiM?`WT[BIVB[ELC2LMXA[NWJ=:L=9cB_BaUeEIBUQIUqYLbOIBJFCWNEjhUC9KBRZFU[NEQ:_9YG@4
    0    593;`LgM?JHwQCKCA7G_TRMJVWSKDUZc77hIR+P6X4FWB9;??D[LLOY>[WPZR7GAMD[;R;UISC.CQ_I;ODG;EaXXTIPERMOCLOLVQrZkYbHEQhIWS[M4RCUTG9FTRDCYOS@
    0    782NTM^UX?NHN5L_GPTUZ2EA\UgTPRERL4??BcF;P9*JjTNZ5NCdN:SDNG^IQ<b;<M;VBKJECEah9TBd9TRJUNS,:BB=eh\=@QdNMNwG]]VbO?R_M89QDFED[+S_LS5GSEN
    0    637`\X=HF`5<_b?65kSQgM[HCVB6OQ_0DpT>XP]mJEHSKOSS`JLYZ[]-JFcDX\IIffDj<FWYf=[\FZSIVMHW[JT<Wd#QBLv@`Ci,qVVFhmT@BOCJ:rIKJ<HWQn?PHn`^:@C
    0    840TZGLHJULPJJAZZRHFWV5PRRO6HUPGFJCA7UJGQ7FHOVXODPMVS@gLcUNfM]QB<YPWYTAR_@N`;KCMDUU\SC[PGYRMRRYLMQh>cZHGwR[XR;PZE\VY9@J?VTO>[`J?JJO
    0    765LMH;OODJIJMHYIB?QY]IQF]J;IMJMQTd[NNOPWXX#KCOLL[JOFGRHRW<GZ]FSQNVbC\F]LNQITQSDdPK\VOYJfSSPNQP.XGQEQSGV@CMPVSIbfARI]Xf2Ot>QKK@Bh>F
    0    675ODETORK:UdG?V#lHIIJHIM<CEECQ[GbX4E\MQKOCW?<H6HILC_HbEVGBZVRDSD\RWM48ITKfSL]YFJT=`LT^_;fE=Coe2\BKI8MWWL@Gd:KBqUT4OVH^#O9X7QNAYFTO
    0    456G2\i+:J[WPBsPPJYaikUSv_WEBpUl=U8#WbrY?ePNSOJj^f@QpJ<aCHj=FKFReCTmJ@KSMSXX2l[YXbENP=RSJZ:@bl]+^JZG5TiFe\fXPD>OD6:V#E>Ht\CQ[bDDWL?
    0    62329RS/G3KdWI_gIFLd?.@ZO[YKP<3HAHBM@TVBUBc>K:835>Wh=dX?FEEaUND:hYFXO#b?PRMEMIOLT7I?Ig=eMHH;=PV@X]KESJhBH\O]N[XYKVWMdOOQEJIPWVWjPF>
    0    767FDO=Q=LDU<?JPFj[U`^QUVeIADR`^H`<D.V8a`#:Nb5T;D3F[WHIHQ;K#OAU?6QTIXHN:OCOQEhV_GCRfLMVQPE=8KE>WBDL:2KKCQ]_VD;5MOMPR1P-ZUHDF\YTK^AR
    0    648wUbTLPS@EX^aQX7D_qarDXT8XVOEWXDu>PPREL?2RaPPTGN?ERhhc1#bOKPJYUL1H<N\eRY?JA<EDQ?GCkDjP=PIH=\LYM`cTVUZQQLI4;=PLUUj=ISKR9`)TO[MX`7E
    0    591GLleFCUhbSO;JJX^H.ICEN`<Ubf;LU<PS?cP6WJ>;F7]]eGULM1;XJdjOF7e^GJN^LnH`SCJ5YGad8lRB^DOB;FDRI^>`YGWBOCrVjXXmMI[ALCA7ZVBRmQM^GI0:Hw[
    0    668ANYRXVWE90SDMDIOHlP\[QcNYQQOLkZm1BRV<O2B2s6YSkNEN,QU>PYwIPEYsGh@2JbdKC@GeHECM]?[Yl%O?dP05\YQ@7P>VELbDHsr<ROFaD]TB9>.JPS^Ues?BINE
    0    934^PU=DFe`BbL@>@[O:e[[HUOE:E;QY9`A>Y<SLS;H<@3DPhA1BHNbSKJF7PwGEJQ@VU@RLXGDmI:\RB=7S]MALaY<<KP\B=YhB`[PQg\UW-M?B_SIRL>8LJi38L\VG@DA
    0    848M[_WZH@E>RW6RHQU8SR3F\@HKP@;`IPSDEJFVL68>TFPLZBQ7iKTCMHOKWM;QD]6SP@UfdBPGCX>UXDULZB\SqALBD@ZE3RFKKIACOWNHGUJ?JUUEX#HELJDJ3NBcAHd
    0    676EX`@SmTKCE`PGUNPScW%=d]I=]UHU^AZZYSTL]AIFT>]Ti^JRWJKKAEP@PPP9M[-[9CSOQT0VrB:@QUeNP8T?PTCENQEV<[<5THO8PhwS^^\GT:Q85;C>=^MY7oTVO`b
    0    844OO[YIZCQSCTWZTmZMR7LPLT^KcPPY\?;TAS=8[KGQ_CLO=w<JSE\IZA^KLW_;@BCLN_PQAEYTGGHWiQNXMI\1;VMRRZLDELPXB9V?q[\W?ROSRLSLV@Q=a5MXSNIVW]Y
    0    6939>?BwHVHRDTGMrH>8VAPCMN[H0fIVOC4OcJ_TM>KNOEEUaOWL@HZH8HmH]GFMTOL^]>]NCPdl;>FKR>HKJDa<lC?KJH64FOPHaE3RGP_lG?HK4@cBDMBmOjGJDLYLZPP
    0    800`GNY]Ld@8^OUF[CH>g`R@T`G>LBGOKYW9TZ\PXX#C`ZCQSVJLTPEaEA`@UY\BNSJNKRWIT=cU>=JKVVWFZ=DLVVDGaKS]<KSTfSREnZOS:UQUX;LRGO4SbG_cV^eUOFN
    0    865T5`CE>ZUZeW=3RbGQUO]UUS9?[LKRB[eG^QM=ECLUC;`NWC5<GXSY9Q]KYU?LVgQTKSUcg19]XAU3YPHZGHN]WaDN5;KH_M_HVdONRgNHBVFJ@`SY?LPLSHBP=dgf#@`
    0    767TMR>NDIPBukKCYjC\g\UMb]YNIIDHCbKOZF\hTKGB<FN[sJFK:v^GCDZNbTJHotdZI;5bw=WM??jN_\HmQ<[/TbGT<@d6iOuB]R?OgTP?N:QNPSBKRSQWUTHIVMma>C>
    0    731:]NAGGFl<@eUP-bd`aMUg/@f[TT`lFPkBQVGB_OFF^D>=DIYS`>amV6MPgYW=;b8VjQFQ^6\e?BejTlIYADGr>wO?n]cOSQ`LAUv<]dbK:SETd84aG37H_AURUgPC^M7
    0    719]Q@LHJbFFTo;HQ`X\pNgTHUM6X7CD0jR5NG8OX>B3IwKBKLCL?VUV\8B@ahI5Qg<_WAI\[@FfAPCFYFHcOAWQ^\EMOQ^:QFp?\eR?uVcQFXJILD_XP?NU5^?8Y^E^[ID
    0    652hNUU?OXa;LU`DPBHWJ4Ch_c[TmTVVPD9U@Xk@h4FFwGV[Q\Ng@CgGTCJhEWd29D=O<T_LBRPS^?OW*]PYP15Y@MZ.`hIRBnIh6a[QMXlvXEdqXWWD/A8=CE^VeQYJ`O^
    0    763IGU?DAgVHTMQAISGQwLaD`VDK7?EE<cfUWBaRHP<J:UQMQ@2FLQLcG>c:TXSHO^Rb;T[VY?KaIJSJbOPfRN[K^YFGMJ[7aL[?_hUDU_uSRI@@NPL>?>MRC?H<EeTXG5;
    0    754V`YVcnPRJ?a_R>CXEMBIGbYIU_\JU[9GRKOPNHAERR=N]ETUX=TZ@[=YRT_4dVfNDwbB@TKda=UIQK>b@c>UIEK/PVRVjOOMZTH@AWGHWTZ^`Se]U@;0_]CT[HP;JR\G
    0   1256GVKEM\\L=;MOV<Ha[wMC]@[]Ha=WZDVLKKbIKbCDBiRUCCGQ[^?LYhKQSQ\_LKT<M]VMQGLNZGZN\NQK^[?=ZMQPSSQRS<EJMVU\PUef\AU<FS:TjTG=_WO\JO]DNVRJ
    0    587SVT6B/?_J9Z*dOLEFLGQ_FU]9]D6[DTW8N]R?MG76[F[7F4AKMPGYXAcPPWg4Zm=?>8VMZg]TbKYM\]FwEIcbYU]bTW]:e5[M_:?H_ZaeG@PBfB?i>\MIo_C4_SJMkPT
    0    642J`eOYcHO`FCB``AL\>@@[aJu`Q`_wPa^NHN<EBdjDQCCHTm\]DTKiY8Th=]MSV[ZYZ@LUTBVVNHAj,aQO5V\uOgSgJQV]FIaJ>UL`2:YAj@VZX=;Uc[M?NK<E>A7P]LX
    0    738^HioTSUQ9UYQJwOGP_@PIXX[>KI[i^D>+rXOYURH6SC[KBP<D`AP^?AGK;FQu;TCQCPY8JUQIYCUVXPW]\ALENC[WKHQIbcSX[8U8LNcF_:@]=IQDJM=HUREZSO]UXZX
    0    479U=X<6JC<GQcIE]sE,[EjFe^#W[P,QEp_aHF^G4U#7PWZeR\?hTKdK-CmiOuKK_H/D6KlqZG=P21LAGO@GXlc?VKOkBAP;k_gYISO6qCKEOPCF=nd7wDBP&qbPIGLR=P^
    0    740:YL=?L8gQBc:rTmU@KBbOFTbCD=8W=V+OXSBTR5`HM#-OLSV]^]`[\;LYE^7PZc.scLKJS`ZOQ`NJ,RIUOQ[EB9O8EUP:HIgDTkMADUVHTYRF8YHWF6=@H9CH`T;<IGE
    0    590CWVDIWYO81TK@TI3,POELeSX;XIF[V[`5Ua:VRHL>TSWC<?TCYN#\ZVcLVI?DIQJKKJPPSnGeVQYA[SSP`(LQ^_DX[EX5F-IPJYKcJQGU\L^D>;T[4'Y]JOOKWR;P_K>
    0    809=\LGKY<IJqSUkGX\Wb3RSNP[cYP=cBNP>UVJEUAMClQRIINId^=RaWHEPUQdRH\INhT9F`MWmR>UwQ\4\>C@AGQnGdfMN0`VEaOvCMebiLUMUX@U`KD?]FDS;OZSGLSL
    0    613WGhVHW=Z.A?<?I_6(X[CVSSZM^dM_DdWM7EF@HGBFZ_>]OJFOUSVCU[\'ZiK\Xk2[^NDC7/RfE_0Y<Fk^]YVTVVCS1CaF5CHXZw_^P\^VBOBRU<DRD,U<Wi.;a`M\MBQ
    0    489sY\@ZQ_OHRLq`Y_^EVr,JGOVUgTJcJZLbY^PRWAw-C^aDkXJTMAJVA8bIGG1SbS4`?k=T\TLhbBD^AFC>A`PYPn-kEHLjR-A?M5;d:QYQQ%:Zde=AJf_\_`[EVPiq6aT
    0    907ETLSCTGjHNOPF;QOKaPB[UU\OXNA`OYLNA[W=R83;w9JKGDDTSYWiX4UCYZOHOhBgRGMKRHX\JSRXaQGYKQJW[NGK[LV:>GQVAIQ@NZ^\S6MHPZHQOQ<MQQ6MZ]5]lMP
    0    693U\FC@=@^EHGKNUN=NXKI^;I@YLY5iPJ?SC[4[QE4>M;=\U]HBgKQ_XKF>UVX=5O=s`BFVw>o@-Y]b0R@RP,FuPbd>FR`;JQnHCu@DLP_\?G4Mf6E^>LC:rX-6RZHNdJK
    0    830aVYF4RK;BW]@?9^?AledU\lb@ID7;*TM7IUJPXL`<SNWXAF6;<PbNIGU:jn\7O[:JFW`HVFBo:HD=iN9Sl7^BVb5D8Ln<Y2K0SZP@wVi<>S7@@OZK85E[9MKH^oKUAZ&
    0    575Z9J&[`eS[eNG\D]XH`UGM]o>.AEhh0OsLJ=YFMAJ0UdAKQHV>KNf`jZ1IILCONW6X57X2cSFWFCEENYRESGR?JfsB^2\0DJ3>]egMWebU:iN@7-Q]D1\SZB<PBwK\MDX
    0    739YNGI?XHEV?OO[b8U6LULf;MQOX=KR[GIH5GPn=XYHVYdY7Y_LLLVBRWhBWITEA@HQLTwN]]Jd@FPD]jHMfJILNQTL[_B>LUPPN_TTFJHD=LEFZ@_7JP\GLU^TPT?PfIK
    0    725HL@PeK0^M]V?1XnTdK/Ub6KIBMe=kM^Ciw@Xa=BBC963abJMFZXlIA7O8OKWMb`Qqc<MDo)iCN^_RERM`AfF\bfDJ;LdB`Vi;In.KIOP8SH[YN[DASOR=TYJ>HIZU?KW
    0    721NEpTO@ZK^TY]M^QNNg9^@[KXPGH[PC`>A5QUAnQJ<VTYS9^CU<TG@FOaASQNHQfP=NSwQ`NUcH<L8BbZCXB_dK<ANjZMO8CVOH^XZNL^`PHm\PLatO-cGQOgZ]IHZm@H
    0    8537>KRYRRQQQVZV[CNZPACEI?HCN6>^SVCJ#Sb^J\ZBEFBVWH^_YLY[NE=MLX6QIOQAQHJQMTKOKUGB6RVTK[UKYREQLKKW^a>NG^LJDJNKMO_OHJM6QQUN;[WYMJ/^LHH
    0    681XDH@J@PYJms:JKZ\JReu>dU;:E&?@.jRP_KTtV6QNCQAM_AFE@FmHED69peD6d_Gt2B=YZ8Co>RP8m?-gDHTPSdO=7Da>a2m1IwAAjoiH13/@R^OdB8DLCl@6QtkPB0A
    0    729X_\AEWH]>WEI=JPbJeQSaNjI?R=CZFWC:CZ=MV8I@LB@BODN^`F`LYLVHV[K;6fDcXJH^PJV^FWmUHYSgX5RM^rwEHZL'`Tf=@IZ75XL\aMRD>FLJUSRHZ\NIFWD^NLB
    0    585MqW;AJMAIF]<b<SRSNMRQOGZNLCoh4[N3;TIRPZNS>LZOJ3VeiUdFV`#KLt\9K^E6NL<fZZ:M@JCKYSKPGW4EQOD=Wa_m>G\O@XK;vCUfTIR:SITa53[KJVLGl`Q[]0&
    0    644=SL'LE`Tb@EP8JX^3\ON?\e:ZSM@BDB^IEQX/PXK9]GVgVP[U(JIHUIULPpX;5K3;HEW`JKGP2I(5ATQDTXN=`XIMX]OJJ@^LLN[5\bf9@IMAFQvI@#fh<12Y(V`V@JD
    0    676AC[W<KTE:P@P[FNP#kZGSgXXORPT`dO_6BbMLV@<XqKNSKVDQ`VR[^1U;Jew9@UFYDD<OPFiSCpab=E^FJ;GHNRTYfr]OG7OOaGaULWNaKSkPIR4^F=JHLamfVfYTQ;4
    0    568BDHZY8Ge[V?P1N[^ISAXVI8EWK1VYNY7mKG`V5ULPI3CPXHHLF]WX3=_N-NAXUITj^QlgVTA0aCNc9V>n.TWVkFPN;8_RYKTH>bJ9E<XTFWRNMPJ1V^;?;S:KI>A>2wa
    0    604ENSF)?U=e;k@M<NQ8iUUUSdQI]OFF1F22WY78P2V*Q4I^XKWYRYSFRGO;RPCWXGHUlT29B#YMIQ:6GGDGX9cOQ>>=\PZ/XdZPGoN[\W[ZHI@PNDDf;<M?VLQAHVU?GU3
    0    549@9T?G8=CBf6Hfe[]JO@3]MCcU;IAg8iVCdZAofU\4NM@F[>GQT`bYR@kHNJS+TRLq`<aOYG^@VocOZ<BtXU\e]=wZQ:^<iS8XXj*Y<9^L>6FOeBI8RICJV`?SMTOV;LK
    0    678E5ChuQFZ]SR=CMX_QHJNJEQRWGTCtCUC\XaLUF9MIdF[N\Tbi?VO>D6OM9KeFXNLIM#XZnJ>7gaiJC2F^YSPXRXJ\UQG_dLHRI]KY\]eYZTOLCRRKQ[1WLh@R?M8D]DV
    0    548IbA7_LCd;^T@B>JjVPd_];ORQ\@OTU:oJDaPRaMF<\DKE^@M4_LR`N:/P\bcTBNWLdJFDW=_Jm`BZ[u8`B/HbErdSL=bCc>rC9\P7HS[1<I+&_#,ZRP/G_eAX`m6`3YF
    0    755GfIE;SGcaAmNWGZcX`BFJHMTEl?SW?^IK:gADkKcA]eED<<?`_IfEwNDNbYpHFb@EeISHeJgv^gMh4aOXXBPX[=cOgXUF7ZhUK_cOb\VgIQ?[lMEqDBWJh=MKSf8<PPQ
    0    619bP<N=`mZAnoIeAY`?TMXF9WPQPCID5aNLTQRVHGHZG#?2KICAlPNgC'<ASON``^KABTEOfGHeX6LFRB_Q<]JJSDfFRTLVRZbNPfXV]Fd5@TC7dJOFRU3DJ]EI]NMEdF@
    0    590OG^K@GV^XWl[F8cCFhVd]F_YQX2>id_SPA]PoSLM`E:XVPiIE^Cj>R/YT_Z9SDa,R9:NLgHC^Q<LUdSOtY0uXwR]WS?\.IPUFU`<F^FqVC\^k<1FWQEA;DW`PBYdnGHX
    0    6159UW.QZ+m=WbSIQQYHSWNRt^[ULR@f<bIN?b=WUR94O$JCC^Tif.YNX,_(cCS?@k>iWK4PN\WH?8Et7QB^V#=?B^kI_dViZVTHXAVDSVRSN2PN97J^B>>5c<IX6EDXoBi
    0    921ERnJSc=>NGEXg>LR:`8D<Ggc[[bKw`AJBSh]:A@EB[9Kk\UIn<DRVVDQF@CEXFLGHHidJI\WFE=La<IQEaF[BTK8TihIQLSB]FCc[Q[VWUTXeV8l=BHSCLOcaAI@I`]T
    0    623OW0UIaG_GWIcREcDd5`PD<:S6@FwFNVVCD6O;UJFsR\]IVD:RB=>KPhU>8T]]Q6YFRZ<@Mr=G]ci4^XA@;]FY>@GZ;H8T]NDZCHdaOEEigVCUU`MT@RMZUQbP[@ROM=A
    0    6818[Z3IJSSVfdYS+dYJmL@LSfWJYNHXEYR?BVAplEc<YBMMSORVPJUAgFNOk`W5Cc@^c@]^Y;@mKaL^ZETLVIndR`UNcS^DAFPP7RNRwajNKWFGDGX@SDFK1BB]^e=GOA_
    0    686JDw]eOV>S_;MaE4A:X4E2cQ`hYfQ]]VAQ;d\9SVU;YLBj>PUJ7JAAJ`S`JQDUWESAQnBTEaJYHDE7FVGBdW@SP=;QC\9dAC4`Oh]\BIB[RRXM<>h7K=\TS_\QM?@7mFI
    0    952CVO@O`LOGdSH`[MLRSS>NK>TUZM_c>SER?VI\_SLXW]GCVPM]H;Q]MPGC=`wCCAVG`MELHSVMIgO_0ZH_NHAPB^_KKMMBJUKP;O^ML_\WHV:NU:RROOUNPRKL^V$QbJH
    0    518iP@`L;8_c3U<s_vT\as?NSH^cEH(Vde?IAIeXF`;C:1?=U<BHMRQgF/BSUH+pYe3bDJPMQ09^QHRHUC=cWNBM`SJ`Od65GRSN>j3CTPw9Kkc[HlG8R61YQ$cMNZO<Tb\
    0    687IaD/Ew=HmNU3TKha7p8:W2MeJgDEdIKYUhX?PHQF1aEIGRZSL[;afM=abMOvaST`uE;@c_=WBMB\\Q]_NHTLM9LWc_EHK/YZ[HiaBfXdZEBenI.B^<AIA8bLeWMAU\NN
    0    710=Z>_KU2NI>Z:JBaiWwGH\=BUTPAYJOSIWGPM_cUA@_<K2CASS]CRRk9NA[Qj@EVP^DRCBURCOBQ\VF4<CBV3f<iF[d^O4O&JM<X`N]PYKGPXdFLGWf>GFJBIMn\.Dg>L
    0    827RKA<9[UJBAM@WEc[VkC.FQ[N^T>;YHI;CVWNZ`A?B\KKOE@DJYHofU<CS`]T>N`CNI4^QBFMU<UHHGMMROIPI@?GEFbaU:NIJSUhDwXuJ>ERLSCP\SQGRP`9<haJXXBU
    0    503PUZM[CdZ^T@OIW^NAN`L]RA*oZ:<\NNVkK(A/ORTA58^DMCY7w6FmHIbLaCALh^NOSDVSg-8:a@fhQE;`RBMVVlV[CObBC*:H3^>^OPG*`9dg9BSPP?1KMT@FJOOYMQQ
    0    689@OU_ZRU[NPTIMKVWs=8#@UdfcFQMWck:KKHNo7R=&YUKIe@RMG4`\N<MVYXVV`vQ@W^GZRe@Z?D9T?UU[PZFrmSFUWVJLVb[YL\__@YLJPKYTA^eT[XCBaZYbDZRq]RW
    0    953JD[@L_7XQ]N7^VPXUk=JXU_has`M[KX4KEhFNHCRJeDP]O>@R>GHGdEJY[QNOTMDIGLM]YDTXNUHwASZZWQZO?KLB[\VS?`EWJTZPFBYTXFW_VCJPKN@NMJHS2[;McH_
    0    631)aWM_bSAlAZW[BV_OgBLFUcwLN=@WOK0^bQQ;BO9.lEM_QTYMARGFp5bg_QECqJCUZNEbYDIOU@C]4MTbYOY_KQk_e[KF@_?RI^USdT/YMGHNJFbRK2Q;XHK\SG?;E[E
    0    922HIUPbZo;S<LMO`YDJq[kMW[[]Jh[IOTVg[LcL:V>HIN^OOVU?KbLSV[R\DkGWbCBMA_MQFREAmCGRRF^VjM_EwNEHU\USZ<SOaU_TPUTGXPQaIGXQPK_M<Q[[5`beLd`
    0   1048FQTMLoAKFN[ZiBEk:hD;IM`hTfPXW=MD>9\EGo>H<iLX:CL]m_9NQiJ?O^YwGEY6XV=J8RBRY;UHRDVQKV:DUC^`@lkTC<VGPFOkPfHQb?>GZR@Ie;;XGUIRZTc?6vKF
    0    810WFVaMMaLA;^USBUQIs_>NgkXObaR`XG]XJ\ZWa?H?tWrSaTMQQS>B^`LHNZOOJJP^JSLb>VWIL`=t:XdjBHMA[CO;wWS`V/SHqHS>`cTU]\ePC@cKP/Ic^ASV?\NMMVk
    0    727iTOZSmdAXRENJS<WFaRT(]OUlVLSN>:ee?]K8aI^RSfeF>ZqS6OB:YSJcPGwL^4A8Wi;eGSSHDCGWHV]YTGKI]<kEd^C\DRV_U=dH\XUNDKL`SCc\S]bdHGY[PSGK[@M
    0    7549lU8obM]^4hZ`GYYQb>]eB;WMIgcPWCIW@LCfDQAEuOhERdKE=8d[STKwG<FhO\SKPVSCTOIVOA=PM`XT\AXEMCETXPRcOgUNDHQEUHRdHDHNeHPtDRWIgESIQTLNTPI
    0    722/XR\\w^?aA:RSBAXSfJC=XPlDcFeZM3DP=Xf:nUN@ET[LEUeW@B;PbZN_LC^IIMKPFfS\M`Q]a4AP<3NOsKDEK@PfCQOQLAV[VFRI@=INC_ALO6TRW]ZPGJpaRTC\Ykq
    0    801C<]Y_[OMPGH[V[9CQO3IAXTSU]IaY^H3gI\V8LGNAcMPLJ\w[GUHBGS]jP;QaPMm=@Z[Y=XLGTI<YI>UJZYeCS=J^YX4`^DDXbFc^)PWUO_VXALF7BXOKCXncECCmhYM
    0    701XWGXa_T=OC^leW?\Ja^hAO_KSbUZUaCT[>LT@OH:1`EUp9o\i8UIARSYUVDdS7@8,Mr^X8lZ>WREi;Vu6wGdCV&bVjc=sLJ?Y`Bi3>R[biFuv@F[VJJ\JC.eU>:<Sg`g
    0    666QM>H_`EF]IORLX9G]MYAOQOUa_V`DKRfKMLgGTPVDb\YOM[uICPIWbXOwU?aa]PVOH]Ch?SMYP`RI;^^=CSXKZ^iVWWLcTTUKLEKbVAWIc\9VEDHiWAfK]`O?@O=fY_L
    0    705MfI0F=wF[VeUaZ8I>R*mPF@UNA@Z?JgVSK0<M^mOY>`KF)>YAI9TFMjJQ`GSZbTS9J><]GV^Z[OF@_MAISKX@WEHWR\DU^oCI8BPG]7O@R>IDKJTYKZXrLKPQWM^FEHI
    0    673-1;ZQ\^SJ@RS[=JlTM]Q;dMXmmPY]XAWL7;T9aN=4aRbHDJY^@d6;sSGgXXX;FNQ][^ScNZOIk]UY;OWXV6aF`PJJwWHBI8=YLWm8]OcReYcc`XaLQB?XNAYTYMKG\Ni
    0    649QZDf\pUOLGOYkKBT`bP0dfckWTKSbLM-`5_l;q9;<wH]n?hpe]1BDabYXhJmCPYEIbeQGCjg>ORco;7^OH4\G<FZDUfbRBCEs`Zd3UU_=G[[^GP[:MGH=W8dST[H>Xla
    0    523O:SLQUZNbVgEJJJSIPSDKPQmwYHX>V2\G8U]0JIgW8TUhQ]S_DVSXRUS`EF^.[Y.G_`^L:ZMWS:CM@XP3IHhKbZKZ_N/[S:E>OAGVRMl^UTMU+HTN7OLMCFt_FZ6.^b]
    0    686IN^YTPO.N3SZBCEnSgQX2?\QeoZF]Z=SUFYR4\AOEV>^TC\]Y+n<BelYAbLCP<LZ?WVeUPdqT]d8`YSYAKJMAN9HG[a3_<:@td#XHCj]Uj]gU<@ib:@8Cl5aZEe=]`]i
    0    843JeMOUITQAF[NV6WuSfGF`ELQIOM6Rb\M@IXVbV2F6RPPUHYBZJYNYa_[QZeSIFFKVNJ[bULWaeSSkDCEjUK[YZF]ao\WML6B]MRV=bd`wRfW^UBg^M?LG\3VPL`CPQ]W
    0    672kBTTUETbK@V2==PL?d`;V^V]KHRUXf,JdXWMOG/*KjMRRP\RUZW<#H[KXMbXfW2E:RXItWUVeioP\UB9gNB]MXRMC^X61WR4FFKIISTT?Q?bLYJV[[O&aB3:ON^_BBKd
    0    5802TCMgNIo_ZVThXTIBT?BO5;jRABBU?pLB;YRPE^ZgGDV_WJ[LfVghX[C^QLaGQ?]gw.vVJLNTOSWnk]@\[@ai2^HLD[UVaTfNgbJZiJWKCk8eWd<-\]K@H>q\]KW@NXE
    0    815GCNQ^O^X[LL>RbcKWF6<PTF_LMWK_ZPBZFa[.TQQVV@HFP[]DK@QI^MZTJ>Tba9CL?YFeAIR\TMI\#SL*TTNEo;FZKP>QaDQQUEPMTOEObTIL:IP_Fb;G^KYQ=CD[OS]
    0    588A1R]lZ`HD:EcNZPRJ\9FS\erNP`P]d^ijMXd=hB\FQ8j\U^PhSQDMaZbR+4aoP@R>dZf[>YeKA\ItHB^^^@RC_2GLWZBJH><Yb<_@DaQwkXqf9BekB>SB^-Zo?eJ`fU^
    0    460f[A@q]0FOJR.6F>9ITQOECAfkX>V8[FwbJBXQ\[\eVgR9b=n9Ap0StYIEVNaVMENMCNQMV_J<PVQM9bHXDlIZZLJ]SFb`J4^DT/U-WDdL]NRgc_USZc<qaS\fUX6.VQ_
    0    9768J\f_RSOYBR]?M<MKWIIBJDL_SZOrwFRaCQYFKO.H\2Jc>\bJOCaOVBUPHHYQFZCXTADaLOa>RHP_B:feEYLHRIZKDZK]CRA@WRJT@BM[XZXY>WOWWe9@UXUVGKJ`QXb
    0    800JTSIV\`MHI;MX[G]JwVUJFaLeaU\[LB`eRKX?TVe_Pa[V.GmBNYEGaNOX:AbfXC-;=VP59VVT?ZPi@QId\[RBsHYWXS?]997__5`DQBDsHbNMD>H\FMkYM_PHJZBNVLd
    0    543ZSTH5M\ORFH>QdNo3KaJWQUYc[UE8G8mXIVB=nGsUB;PKZMSTBdb(a@Z^>5^Q[B@=2t_g9LG=QD2M?0Q?]LQF>@DMViIeClJZZJp^XBLYWbra<#fFQ7N^<YgrT[UDj]b
    0    742vX9I:OCF[i?JO`MTVBT;X<F:LPC_LNgg`=;bN8cb^NnALMAQOHCwUCPGG[FZSlLJA>J=[RJdOKFV9T\LOKhWcI[LYVAf8LadNDHVYXVVMHEBPU/SBOOPpTfGAYJTTU\Y
    0    802CJgQ_]r9SF8kdHCZLdeW4pdikb`Y^Z4ZdK_g3?ITVVQkwIZi`;kA:ON[Z6>eoL<O;H_Z\7SM]SE1fEIg<dHlKV44Y]M<ZCDQjR?^?H]YPZqm`ENVNKKTWXOYaJZ9mZ]q
    0    6228B\P_iU9INH[JFEE=Ze@VjcdhY`VVZ9U`VUcMKM7EO?XYTkUG3WF>cXoR`Q:J1FJ7:VUQE@ZBgMDahQXW],wP^TCTNLARlHI\tSeT:g]S]N^J:MXWBMWXNKD\:UKXNbo
    0   1052MEBSOW^;`YIOc^9eKITSBXVPaTN\RQAwiFMcEJSTQHbUU9Qe\<JAHSBK_C5VA^AJKLh``@\NZ[J?dJKaJOOJ?MC@gRMI\SYD]X?g@dKWR^[`NFOXJ[TQSFN\fMJSOQSb
    0    784AEEOfCP]L]FL@DWZIMZFCX\?NEFCZcT?abdQBP3GAVA>GQM[^KZ`OCVWWEADX9R]HSUQ\?iTAHJD\LBG>LUBC\IZAkc\>SXITgL_HNRQ>ke`];AdON\^OHXIT>@J[SQw
    0    779<Bhc8HV/3:ERw.I_B]>ENbmm]kXVWY@QOZgTH`:HMp]ad7diiFU29YVaiQFU@KIA4IfqQIien0HAND?r=Q2l<99/5XiBV>64\X?\=^Wk][`chL0ip8?M`T:TnBsRJZHC
    0    618ZUEkh8awjEOWj8Dk8``GJKO<;E[SmrDF_NBrjaADLaL>T?R[oCcOU@Yb[_GJjZ5XT4TO_NXcVM?K\GRPPZ]TJV-6GRBBYIBKW]F]ZXTS`Z\dWOFSWHK1QND`fFbN^F\U
    0    723DDBjZT`7^U]EJZNVALERXQ^WUT@BRf?SPdCZ@UWBOZmeOE9NaIaOMBCXk<7jH?ZN[PPMZGQaYETMmL=Z\c:OJQX=>RXNwCGEWVB_@WE]WhTZIEeVMI?=?H>DKHOb[aos
    0    739BFeYYTCI\Q@YEWKPQRHQTOZV_]OMY\QB5PonIPPGAo9Q\ZMT_FJFMUN^C@MmMNQMHcTUH\E]F_QK]D<ETM;1;bDRb_L;MOTHFKGCU@\ESw<A?CHfB=T:V_EXZX7IWaVj
    0    645/FRbLY^BZ@;R@9H`<YTn=OVbJEMMfhCWTiWF?W817UQE_XQ8GLQ5^YH[5MBHNFGSLKDLs?J[YXZJKXS8KI.<?UBK^AE3KW<<Ya:;WRUITa;D:@9QkdBJq[JW_Dj<e=wg
    0   1045QDQRPMW?RGBQFRIENHIJAHUVXWMX\ZYDmOS[=SMCSQAKO\R\^IQFADJLK;>TW^NLNDMc]ELeRcPQWCFI[HG;;ZPDAOT?FS@LOcGXLOA?P\PTSBbbTJPXYQKX]LWVwTgn
    0    8698LR^qLX\GE<N8\3VQL?7iPRKMFDN[``7EZAO;T;@FK9DX^[XFM_Q=HF_JAU(sBJWGg>ZRQM`TbJ<L;=LdAJOHmE9QFM03B<?a>L;E<R[IJMab7^KSHEHIaBeJ.^Rm[w\
    0    864-6`jw^Y9e:7ML^DABnZQH\_ca_aFad@VU>UR?L:RI^:maLZUM?^N6O\Wa>FQYN<L@GZgb1YWMM;?`AO^ON:T4`>EIjP@MGT?UTO_@bqefZRc^4XIl*<>Tc<PL<X<mN\l
    0    586/E[SiM9hSCHR;;:EKFW<C`_b_XRRm`EVhrkiLST8BbSJhdF?vWVKYQ4S<MI@CaXF]GL]KF<oCfIVYJ=<PLeU<VVYVETXXINgEwG7TPA>sj<T\KZRb_]0IVP4PSZOIs_R
    0    673HLUjZja^SCNS[QSCJTRGN^Pw`DHJeeC-o@@katBVB78L^X8hA6HRbSaLTI>VpRe?DCdBoEbR>V7KE:?VQbDINTLPUDCA;6VMNJKIGYeWOnXS^H`SRXGW>WHaQQ[NX\Im
    0    829HMIPKdaV3DHRT:<[QWSH?_eIa]fVo]<WJ>W]JfICJXAeXINiZ@XGCedaO@HUK=KCRG]UiR``WLMKXEHVde9PAb9aQ^ZDRIABSoAI?KVO[nZLXRFXbJX8KbVY[E^FkWw]
    0    876HLWSPQg6FFLZQGJVEZXFB\bR\kgLgTEnH<bFFW:;KXO\ZBUca<mBC`dgPPGRT9;G9Ia[`>[eWEOOlRB_Ng@bAVA/@aaLcD>F__=YDEw`Ufga\BIcZC<M\;CZKU^_GaZU
    0    639>@dfQiT<MINpSI>S@YOJ9iiOggfRP\>]c;TeEMXJLEZf\>\fmKeN:JPX]dN[]LFS8KYaPMPaLa=6w3McQgH`RYG9E[R4_FDKc`3jUJQ^ZiWfVEE_Y3XHjWEYcBkJ\Z]c
    0    5968?fBq=L=/W88_Z9PX`HM:YSTN0iSaNF?jQKhFTRv80E#\meHDDqBBSCYE;@JHF0UB@.K]:kfP8a0V:0ZmG\g3VAUTVMFI.D'5S&KJYaXCJ[Q]UV^HX>2JXLL'BoHK=[N
    0    783DLGU8[IROJ<`BDKeJTKQM[UjY[gQ_aE?fUhDEIN:RVIRmRZcwGG6G_LV[ZOV;;?ABMZCKD\aV@RWmBEgBFDW<5H:DWQNJDG=X[6e<WSaLP^WQDFPTQKKf?HXfN]LL\KH
    0    733KKUhK[PT2DG`Z&H[Kg^VOlRcK:OWV^>LMLiUJPMBAQC[MS]EhBS4T_Ifc>Cb\?<8GPIS[7_oVEF3]??cIA@OCw=GUj_2WQ=Sld@REUdS`fYqXNMUXDJDCP?N^`I_cQw\
    0    7289O[eFLi15>N\BF8bFe\RFTXh\\o[Q]8M=;UIAO/<JgRlcBcshCVE<ba^jD=hN-4;D:ToR<h\wGKFaKQjU]<P4SF;5WW;\U@<]^39:Wk]^HWSZJCd[DMEm\$Q`I`DFZ[X
    0    924<AFKkXVbIC@IIGH?QMAEGZ]F`B[GfqPHaJY`<Q_5;U?C`TV`5IN;Q@g_I<LDWOJaIS\Q^HFfRXDUl;1LWNOE=kXCaNOGZMHC]U4RNQP^LwRYW@[EPXSIS``LKAV[iXhd
    0    767>SUU`[9_ZODKD_UIU\9DMG8=UKFIbfP?e\OaPib87d#Q]fR?WUWGPHIYNI:AZS]mVYHRZKUeIk`LhGC`k=VJCSbjJOVY[?Ra[KL=ADUYW[@kiLMIMg[IGZTC]FVLTN[_
    0   1028DCOdrJ>KG?GJHPKK>YPID=QQ_]]=pk7=[]Lh9PBABW5RO?XGMDPBMS^qHA=\\GQa1>KS]6WlINVAwF8Z_NBhA`<P[Dc?9N88\S.K+`MTVnC`^IJA]UNDBj>JOAX9gNf^
    0    872IKNbgQ\SE=8YeI2[3\AULZY`X`T[VgH\MG=HFu`KVYGU_GOc[<TD>Fmf]5K\QLD5FH`VXJHSGSL?`GRQVwZFQW6V\NVKTVA<JHLMOMAI_M^DP9DU@V;GKFUH`H9MXISN
    0    757AKG]oXQj^GKQ>_LM9aNkTN[]U<JMh_TZf?K]NE7BJG;abI[KO[XCFDLPAMRYX]MCHC=IXJi^M_VAcPLRQK:IRd=LHOU>]?CMgIVJ<HM?KaZwDEM]>:]NEc;M`WBe^QlX
    0    684PfYYEH_\c>MG[NRIQZ[JQkRk]@_B_gDlEAJQBeXT^jLPX@R_^?[JB]\d\VFmO=:PObXu\`iRNGQGZF;X@TZIIPP7]Ww0WILB5JJGB8I[DPEWXFJkIA?X]bT\XN:?EM_V
    0    626RM<N>^b>V]IQO/?GGDwD6U\\N@F_;;Vu6VF6@Y_QHScWYL@TE<@A?P_GWTiINlV4bEbLQW=JR<F\bHCPOG\\SIb@FOkeZQiKUPU`id_]POSMIKJUjPFaUK\BSOcdZl^A
    0    733LLD?]LPT^6Lo;H<7EhV\%'TqB_9K]o5R`gwOSd>D1RDT]HMZ]MXLA:cpXL<LvM]PVq_XkV_fSSrLUN/gQm\UFPL>LQgDN>ER[hQQ6`^Y>s`el9H_eNG@HK=GCSSuLj\O
    0    669.XRH\SGH-KFM9Y9dWn2NlEI7L:N\>TOadVg]B]BS^e8?OSUK`PgGSIQUF5EJ_#OL^RM=HFg^IkBQ`GJRvUEL>LhQ<JXA^^8FHR<G0?cFUj[GMKHV]]KOA`9J_7S=P_h[
    0    9061I_G_YeLn;E_kAIMJELY:JG_VOLuD?^I_7QOH]XYLN4]DRWwTVYURg].bG@Mj=UXB>QU]JU;6VLEFOAT3KaFWF<HdO\=gUOEYJJFQJPLBeIV^?KZT[QTHROhDDHXKOUH
    0    598RfPcR^R<TIMJ;9GSW^U>CsRVZXQoTVUk[B_eJbKbhLcPV2vVm@SJCP@ZYDPk<@UG]ZEnO`@EBP`5N_GS]_BdQG[>GPTCwWDv?W]VGAIkXETFZGWd\@&NU1X`UhmTcVAJ
    0    5928HUucAX_\DAQ;\RdU[QMK@_M^YSG\oJakJHYB]c?H^;`bD]J_BI<C[6[K.AbTTR[8H\`PTpwFbUBw@4kQ[RWWE97j`gIOfAIOG9@CFDC5bOfYCXMXH\L8h?Qf3bACBd`
    0    801N[`QQmSWF=MNcSagJkW]gGLgoWE^bR<:F:VCWwFEL^T^a<UdMJ^FEL`dGgBhFE9IVMK2N`CMSVdWSC^TUTE\LKXLLWBF]FHKNVOR8_TV^NH_BUW^UHURKSHH9=UT_C@d
    0    5914FoclfK@aP3b^JBHHZCOU>kk[V\ehQ8bmTa`7QM:F]DdUEjsr9L:L``YQ?4Ma\?_IWaXN9pdH\JI[>IXJdRa6]7KSeJIMN:QVYCwATUQ\scZY5XX`T?;wYA]iLIZ`U`c
    0    950AVY^Am@KXE>`eJEuCk8?=UCeclZE]NICUEbd>ZWNGXMVPBPo`;H?Dk8oSD>`hC<A4Tecv6dXBEMKV9H[Vd<kBG1Nmhr6HAF>Xi4pQA]BYLaRjBK_PT:^V;BaRJP#Yfde
    0    564LUF<KbZI\9MPf5QTC`S2TZBWDbQoPKHi?2@M:\XgWOJIF:TdbWUcSwI>BX[Y]G_/MNUTM_KkoZE:W9`DMA9@N?B[\SUSL1RI2R_RPc^ePGcT=F5ZZ>PnIO@R>NaU]l4@
    0    8638W:\d[VMwNIE^m9Z=;JMDKF[XZNXc]?<c\]XOLWAEC/GKS]V>XH^H[dNELK]L`OU;TMNX;_gN_^FO;YbbE52V`@O]OVLOSEONUNmAPKFDhQaTEMZp]TT9X\FNK^GSPij
    0    636G@b[\[S7_FCQYYKJIl@5=ZZOIdYIwIHJPG^_HfYXDLHVgV7_TFNN9p6Wa_TI]GBcITYQYB\8qObKJRT3hb^8VpfL@CbMf`=@XakIiXXXX^JJMESXh4:HbC7PTmimnFDC
    0    770;/@MRP7R@BU4ROZeHw=DMGNjUYCQS@BTNIbGT`DMQd0PU\NHnP>NDTAdDINVY6TSLPGK6IEgSE_aZA:RNL@Hb?[ACYaVXBK>F[SY;[bTiOQjd3VSCAA5=h8GSc\GPVS?
    0    885FFkHYQ_HI:M`I:IPKg^PH^]HDHdMKDHWIIbdaHW\9ZHTk`YKM2Y<CWG`?ZVOQTF[FMF]^?YSeFGBNE9TQn:gCkEMQ@L8C1<=Gk<E:Ywb@EjZc5Bh_9@6\N;=NX^Pa?OL
    0    859BP_YDWMWI;JeEc;hET@PFeDwgWXLXi9KNROF>R:GPa=b^G]sb8A:DSM\XLPWfK<c-STdV7YXc]V<[LFPDTWLIT7ZSnY<T?SKkO;`PU`BBaf\PEAfOMYEbiGfX[RZU\k]
    0    9618LSqH\VIH75cWG@cKXMAN`__\YTh_g5U`;bRF`?8NUPRR:R^\=N7DfafYA3_SM=H?Kcd\>dZ^PNG_EBpNQH`DV<;Uaa/eE?1ed=dMC\WfbiTbA<kWIJS[V@kSAd?NwXQ
    0    670T>gnkK[8KAFEX<NGVU^=GrKLjKNIfgTYUS`N[[;PDZYhY1fSa=VDV>9fL;TR\P@Z^VHRihHQwlfKL\GRoa>RBWO>ACvTFF:ZCZB)?]Q^aPkUaO?lSJSIMbL=8UY8ZDSS
    0    788@Mtv?V[MB;3dPY<OGgUR9bpfcsjVijCMaLZ\<eIWBoOt^=^fK?>?CWYkh/?SdD9Y2QnSF([N?wCJk4GZDaDGGMCHRUu0^NM5jR=j\LJ/]gMjfQGY`TAU@a+jgFf9IgZi
    0    597\ApdrIc<+$\IB6EY@jhX'ZsOYaPD[JD_VNHA5wLE>o5MM>MaJQPE:ZoRXZKbk?G6.WYrQQIPkjE=ScS6PX?BAV969nP4)P=8ZLBk4e`vQwT_H:ZRrN>BOtMT^S_HHFKN
    0    839C`_X[pK@RRTKV;WKQhJYKZZw^KXTW^C[[G\NPDLQKjNRG;MUQOJOLiRVNKGWWAMIXfNTQcZaQJ]E]PG>FCZUJHRFMNQKJJA=]T[VNX]LTX@UJ;XSNY>KPXOKIP>I[VbV
    0    619;Ke[eXw4;CIsXAEi\ZSR]Zf7Te^IhXHeN?j<DfG,4J:klF]h[NjFS^WeYHZUI'Q*:h[iPLpkp]uH_QL\\o'gGVHLEeX;U:<)aY=]H[bZVPkvc?1[dO3PYf3cYPiJB`_D
    0    925BScddha>X?<XU==E8UVF<Oli[egX[wWFRK^K;TM9MLaVGBS_[LeL@XPZ_[EYPY;=BMTO?YTUcUZ;_LUXPK<YD\JFQIX<RF>C^QY[AVZVbTBQYMNRhE?Vb?:ShSZAUJ_U
    0    769GJgMaVRE[E4ZS\IW5QE47\GdQ^b\]n=FU?c]LNIIJeCbH=bwf?K<O`Hi]DRMDH,CER_ZO<PLLk;IW=D[OTMVJTLUJWX>[ETD\HDZEURHZVZWM?L`OPGcVCMS\=QHXgYn
    0    791M5GEdY5DTS>aCFOICXEMTYTE\QWUWw7RmUPKFGgEOVLZ[KO`EN3DCFFRCLEi\Dac9p@=fFfaBX7?FPYXkL;?RQQaXQ=QJ9FRHPMDFKR9QbCBCLe:HX_HYSjM9JOIYWqh
    0    704W5WQEZNDXT67K0QR\KYGDR[ZRDKaKN^]_FQwTPLabNR[_a[ENAIPe309C7^LFeFGTHG\[ctGGHIN_KHNFGNV=KM[OE<UPbPwH^];FTVNC2NJIIOrEjISW<hCOIJRV@IN
    0    477*UtJaLXP?MMoK.CH@mG]=YVc=]al]cBGAG[::?<FVLnYeC^ibBFKCQwVV>[H[dO^Bfje@l_3hQCUHQDSTVJQUaV4aYXWZ^QSH3:N>hIKWYM:TcQZ@;#]cF]LIYT\ea`b
    0    7675]m`WPZNC58_EX?\Cf]KHq]]bSJL[RHW^DTa^LIICZ;\SLXXO]T?>YEXT9LhOJCXf[MgMSMj?Vf]U?MY`^=o[K\VXGKLwQAaZRTbAcNZRVB\`VSWQPBCVKTW\\BO_^>`
    0    694::a_AXbET=IhB6U:VuiUI\qIVJXL\]^1RGYeXHCDFhGobELQU;`PBLJgia^@#KY=MF3o_OEQgTT6Z`@XUuC^6MV<?^QQJ?bNd^?E6[UgpOjYD@_WiFBETYRI[@hRREHG
    0    715BP`HIPEc?1:DKN=BJhP_2G^ZeMoabo5gM9jM7ORcIm[NM)\=]F]I@Xei[<CTa@3LDOVkCF]F8wiSPPRSDSFR]ZK=WX\PIaJK[\=ZHXJVPJ_K^_CJ]VLXd=KIQNLNYNKQ
    0    662HMV^udW=NHM`M^8f7V:UD_XgRQb^PjE5Y4^X;`LK6V5[b<[lTAM:CWM^hAAaaDWK7NmiTFdZK^r>GICRC_GCHT+5[Ye>V>I@e`BUZ\PSSZhRV=HaPXX_RE6wkSN<HrGi
    0    8119OiaaeORQ8@\L`>fBV:=FJLh[aVRwUD:\>jTAKFK3kMa^5`XWO@8BgQrqF@T[CSL:^R]<B]c5gaBXBPU?_L<L<9WKgM=^HFJMEPcND=>]iYd]O:]O\MK8^;K_J=M=Q_a
    0    717WS[WQoH0gX3kfa;lK_Z$PWe[emsf_GDKwFOb=1`ICIPh_+bi\/_=CoLHoQ6kEK@K1+egZ9]ceBP;c7YKCeDf1O.]\Gi[q*XAWf?XAYNX]KT`]JJbeX[wfQBWl\V:L^bl
    0    850AXRX[dZAHQDPSXF\HZWQCZTncjNR`l5IYJXUDOEABTMR[LpihE\7M`LaYGAZS:GBKLQwSDXQIaUFWFL[Bh;TIWQJR\PA\@HEoTE_KCQaZ_]qQG?_OFDIQV=QhKV7OL\[
    0    810IW[jbPVXP<EAVYGkBhKX`^Ze`UwPiPD/[DODGOCY``HWJM>Wc9MU=XEL;]NKLDQHUZWIFLL]e>=LVOO8WIZZSBGKH_`R]=`HTT3IDTToN_a]ZTOTrPRQ;b3VVK[R:_KN
    0    830ERX_L^T[bP2^SZGP[XDFYJJX`VVFFJV@UFS]YNObFkHYUOIFQk\FOEDM[<7DWNWQfXSQ`Bk_CNFXc@KJZ\P9J^_\U]^GhWG2L;A[GP?RwpJYiIdQBiSJFUGOP;CD[Wib
    0    711DRQaIV]TYJ:TF>&SRS;TCS[^NIiC^eHJTSbOUVR6<[NO\R[CTBZ>CEWYF?IQaIDTDInYK#qbQROG^=-ZbZRV@Y6DY>m=]ACG_`AL<YZZPYZTaP5`;JI9Ce<IrW@oTE`h
    0    5848OIH\L,^aG`OK_F]SR8Hb\JelkhA`mM;I=OL7i]7>`FZK*YlPGIFiTQ[:PKQc7?T>UUJ^ASeFR_OiGdTUSVlS;85OCL@\=SIe^:bF5_bWbNfh?#]EB[PMn0Y^RTKPb]Q
    0    707>GVPEF^HUe<L9AJHPdMNBdd5CFEgNUY\9URh[YMMwRM7gOIBI_R8OKDkJEL\^>=NSf@[fT@E\ZQCCEHBFTHUKe?W5@LA>7Q?@gX\BQb]R<\<C=SbS<FDbFTP=\bC`Q=^
    0    742/FkbdPLWFKQ]IKOP?bCFSX[aVcYN`Z9RPFZQN_FH.b>YX@_WUIW2Jg]h`U>Vb.LK>EGgE=QdWBjWXRLci_DiWbCGAwO@IGDAFc=TBHbH[WW[YAX]gC;IBecUJ;ffddka
    0    696J?TH?Q@IZUDMRgIHRO[6DJRF]]^3ra>cd[E]<:VV`J:TM\RL<>>TRZCJRK<QUgJ]6KNecHTPNQ=LZQ7VX^PVLkRSo`ZlHAKFMLBGQWJ^9P\\]Pdw0bj;C;hDX`?0INen
    0    669I0iVZjkEd+@lXO>DJGBVC\ern`ZFQ^Fge.KO:]YFMjImYGQ`e5QK=rUi_H;TwbEM5L]hh?p]EVh<o?QO\XWT=REKBXK>Z<A6cEAe`A`ad[]W^QUXUKKRVm9Tp@NNTRNa
    0    825^;N_OYFefaL_PYKRJF58DTp_cUV>gkL6jbLYU@ZI<H1SYPhcUMZCR><]a6?BZTBVN*SnZ8ceFm6Dw92n_ROAdpA[WT_@D[J;_F?C8OHR_rZ^XHXO;^Q8McPOSAB0bE_l
    0    746IDcYCZc9S4F_PJ?O;_OC7W^qQ_XNNO@1V?]]=CGN:rHch7w`a7c=9`LuX<=Y7I9.;M\^TMe[ZISDVIIdH`@[FAVFT_X<W6<=mYBT6]\ahg\^]6G\Z1=agOGYb6EI`XKb
    0    523BT@;E<GS]XIL3WCER$?DKjMA]H_`\d]EL[V]W?T[[WOYUXPWW[>WbW9?_NWFUTJST\HYGSMT`wI[aKR.V>YO_K[]>mEmF^sDAAX8FXMXd:UWbf]RGRwC=^X2WH`[-L^F
    0    692E;GEY^K6F@HZcYT@\cE69KXYTlg<`M@ECPUcBZ?6Ih:UZ=LCcQWP9sPS>GJcU?PFB;XHU7Rw]YNAw?SNt];eNcQHV]jOG;P/VKBpQph_pQaDc/a_UZDXTHMOc*\:UcQZ
    0    9217KUYkaQFVC9XNJ<O<cC3EdUa^N\ZZ^>T`Lc\ETOiHYUXcWZk\CS;C_waV:Sb]Y;SCJXNQEZCF]FCOM>VKYARDX@;ZNaIb@LLfO:YF]\IVaR^fIIQbWHVKOM[YKVCYQPT
    0    688R4qsFjjPaC2R:B4<MNMIAia]h`_P`i0`cAuHD1QGJZKk^R\q^MJ<;U[qZ@?>fU.j-Bbeo6qD8U6FSQ/s%e@aAr-%XLm?N=GOmeH^??MJew^rr=@f<IEWI=NZE45bQeTs
    0    706K;UJOPWO`XJUVDJPQHcK@>UKJDR^\MEbXWL[e`LZLEV\AOEsJPSYHT;VdS=LXVB5D9T9YDAWUSM_VPdINcSJNRNJH?cZWcDQDwO[?Fi\XZcL^WTPLPoZhSUWPW]\TGFA
    0    786=CCNGLP?X1HQKWW<^\[ALSSSZN\3P[XOTZ`bUTf[Po<GX6MNkS@RE]kNOVP>^`DU:T[UMT^f=FJKGYETI`XUTDB>aY^GD@NB`WMLFEa^eZW[w_SOaMJ<P_JXLU\cMYaU
    0    625@eQ^4c>8gGJZRI%fCZ=HB`AegZ^V^jDFR>Zd]bQ[\IFI^SX\]APP[qBKWJ8XPH6OE>hfa0ZjHXHR^A>dH\cV@A7@QoqDW0N7mN=aN2ZXf[sRf8YRf_J[WS;twS`FX_YW
    0    891;dfiY`O?U@RPEF<`BZCDDa\heYbKTX=NnAYTA_;LZ\H\\T\^UF59K\H]YDELoRFQBDi\WJ[NG@LLSADRHOHjHS7;aedEXAG>iLIYNROVYTRfhCG_QL8QHSRwLAQOYibO
    0   1147F<\eY_sAP7IcCK>XE^JXBVceZ_cYQc:JcRWbMP7@Bb<ajC]YVBY>4Z\wYB5ZVI>I6CdcXK\RWWEA^G/]=f6g<`M@aUf8]A>Age8[/HV[[gaWfDQmV;CL^S<WYCS[b`bT
    0    984=>VhLOc=e?5T_K@T@ONB2k[[UP`?W\<UbF?[NGEXbHK\gLZJdOGGKa?f`6FKMKDL>Ni[`DwQMQQVXICZ^VPWEjQ0ZWYTLIKM`JJVPYWLIT]sgLFWAQSRNBG]eINLVLUG
    0    8766K\`X\Y=JB=]L:3iDkRP@hdXQUeVZL8LJ9dU=iABFb=[QHd[bDPCFaadoEHU5FE7D?WWK?aN<LE6WMI^8VWQRZH8Vh]EaKI9fgGYDG^LQ_UajDAwDJKIcN7QIUS7V`d]
    0    785O>Y]N`TGPE6iOJ=iB\ILHmXX]`NXP_AP_HT[J[QL@QU^PKp]o>\3G_Zb\RJ^]ODA;1seOIhU@TRJbH>rKeLuK[D:@saBYILGh`FUBQiHf]d]wF?U]4>;J\N_j>PKZSZQ
    0    8625JMWZTUQZ@IRcNDWWK?YQNGa5GHdUUWZ?2BBASGYCP;JLIHINL`HQWNNaT=@wZX;;QOM.Q5ApDONMC9;GGKLdkH@tMGPAPLDLRbJ^TCKNZM2JJRGa5JILDRZDHIYFFN4
    0    799AIb\<T[:SMFmYD?`M_CQ<`WNW]UKZmTKYSY[=NMCFJNrPRUbWAPOJHPUeJFZKPIdH>]TS@]GGH3DYBPZ;]KpFAISPdwCSNCP`J@USNOJW^Vo]JD[DDN[JTGPS@BYY^VX
    0    774L5WXMgw][DHPM-RZOjRhDfVaMbTYKU4ZIBeN=Z8PK]NbXLXPeBQP:XSkWGA_BDED@C[`OHT[OKM;oSJbYX[[JV?IAPY<]<=LYOLaJbTLS^[_]OLeAMDNUKJ\dDTRI[^Q
    0    869ZQaOARR=CSXYS>LHWUXJK]\FRMUAbTTPAYp<NR<C?`JN[A\ccMYADSKbT<>TKBRGLHZvGGNTQNKNdKL\VUDNNTCLO^F[UE>UwmONOFS_eJ[oaPHtX?SISRKYTLVC]cEL
    0    608A3REZLT1_O8am;AIUlMP`NEeSCaTteQ4WZLI]DLsYLHC=XawiBC@Lbgbi.GGYXWd&TOCP?r]?Pm^GQLL>C][qtBNjaJI\<MBg]<Ie0R7mlZKQ[HTdIi@LjTVT8WUb^PP
    0    938UXQT<OWNNlSQURN[FOT@OJSSf^QZ7@KdVSKLALIgig[bB7Y_HAWWPVJBX8<XP]F#Q?_LMBYDD==<G]BE[KYC=CEf\WM\n?XYHV?ZEgEHL>EVBHIQGYMiaEQcXSKZGKVN
    0    782ZOLN>QQ:fF7:uL8V6SNMMJ9YOO\Q>@@Q]DaC0lF\MRaV4,@cT@VL=NKFw]OSKW@X)Ja^n9SUO;@?P;]9EHSI9G>QqQYGBOZCBDX[fUH7RP`^7SKvRW]dRM`ZcTH=AS>\
    0    641B1J[JRsQUWWO@Z`8aSRLPjISRM8eZl[PjsIl[;QfY>EXJ^\S]FTURBXiGGDXqj`QXN=_gE[I:qBM^ZI?AJZMOwUBdBR9Ah>YQePGH=W^La=NL[YKDK^BJS[@P0NGcAmS
    0    738>Hff]js3q:Bo[<?C>lJD8^^jUd\`hh<Ov9[P@qVp>]XYT3kh_2]3+m[rp);jsl<d.9RewMd[HK.6hDCT@kS\,lE4i[d.p9;>oh?Q5UK[UQ][Z9=aMFDcWHRg`1Zesfbl
    0    993KEXf`_e>WL@XKM?LJ[QOO]dV_ZUc_SCMwRf\;KKJZ`LKZHRVVD[FCPiPbF<YSeEV6B^TQKW`]S_7h@LPGfFXV[?F]fZ@`@GL`N<\GLNBbZYcN:Cd`K]UMU<cJ<EMUY\T
    0    841FMWQUh_H]A<iNFAMBc?JLVaQV_nY]YE:W=_RG]AYBVJTRMKe]GS<RsMmXE@_RNJBILdVsJRVSWBOMIJ^=SNkIXE@B_UC^GGHf[G[OL_YkbPswJCo]CHCO`Bee;MF\XYV
    0    511@Q@M\h,KTBB[^M4WFIIfZE=\=BVJLb=_PEFX__PDYV\[F5UNdZCNC8g=`8KffDHITOX#R8fjE2UYRcIG6X;H@IV]lQQNYPKDH[HFG>]]OnkVnQ^GjK?J`],\i\Sa7QVY
    0    700BGXY^jfGMIAVSM?FFR:K<\`_ddMSw]?ShEJX>TCLYdQdbVZan<l=BZ`IUPEHZFAFFPeg[IkQGeJBg/RhA`FWAZ7OMad7[;S>hk3nSd_G[<XVa<MqM]>GRZIdZFS8OgZS
    0    779GDVaU]YLWHBGDF:[O_KCK_Yd\QoTOqPTcB_LGhKHFMI\c8a[U@bBHaTjHFEeCUEJ@TSW_MaQNUOObJRiM]R_PT@Sbq_>]GKIZQBw5SDMp`ogX79]^I\NTSFUlKSCFr^d
    0    764E2;SWas2IQ>T2'^^R\T9HPXQqg`OTNRZc;DTPjT82\A^NRKw]KL8D_dvEuOmU0DGEK_QaJj[aTSFT?VPVTECEgQM^CA=w;BMSDLq?9lZ[VdS?RNUE[DTXqJPT;aSK\]Z
    0    7952E_AZ7EZMGIDCAB=<QOFI]Y_P7AI/>9EL@bE8`FTQYQLN+^RNLN=9H\mMXd^FYHEOVUEWTZGQ_`NQ<HJJ2UgVGCF@bQOLV_@MV<JNOYY`P\CSV@RTCGWmKSKTOwVSOI7
    0    8543Mcc[hWD^1IMeCB\^iF?8]bbP`WiZGB?bEs[GdH0SpLP]J`Z[:^7WwO[WXOOBJ?fD>ZL`;WQEDJLmMERKW8V5aF:O]cFU>HB\gHaACYdV[aM]<@WWA=HPTBUj4R^WhXc
    0    838C@Wg>`P?OC<SO@DTD]BXB]hPf[[W^H=Y^[ml.\`H@^GweCP`QB^J?JX_oDANKIBWD<oSwMEQOLID?93d_U]B@I@Mf]F2WC\CiTA_VfCQIghN^AF^1@\VL=Gn[PVDGMUf
    0    759S9ejXUU<LC6`PNNOKdD>(clcw\s]TuAjdJO^:ZJEBM@deT\fb>@C*e4jZ4>iepBs8=\_n-f`@K<>qA*^FZKZ3v92?Ul8rM):pr<lBNVbLuvVb9bh<8PE\gEsl?XFfWog
    0    769[k]LI[GMVL@]bP.UL`MKRXdgcm[DPC>K\YTD>EMR9Re[H@pOWA_9fTPEZX:wTgFOTQU@\(OPM@XD^66WOOOP@PDTYUdMf:MYZXN_JUhFZQaHLSQjPE;N]ANdcJD4IQAE
    0    747CEVWu^V5X:=gTJ4SOJXV/XSR\beU^\6gTBL]6DCRGROgfOokXFi37jJYf<#`c[:JHDcU`;aO6f?FmB2_BbTf4v8@ITSElB8NXn?nIPRSRfld]8W]QNVQUJC`^::\iom_
    0    710@?I>TWoAGT=XA=HUGYV69TUJdQFERH&ICSdNVTF^IRZDOeGH[4Y=QOagBOWDAAb>^9bDeWH@BD<K`X\P`Q6l@KEZ>F_DP(/LN?KH1kfOJ=[f[AIWwCHRMQ[U^>LaAYW?
    0    754<Njk\hw6b@Hw::>EIUP=@caIXZe`G\8nuD[`<KLRKTP`aK^ec;XH@RnWcAE>KU@?ALkei:hJA?;@jJ4\@aCa3e=8`XWCbV7<k[Cj9B_D[jdUdGXsYMHb\bBkS<IHWQg]
    0    755FBX]dW\?ZSCWTB9RH]hDBOcIX_]Jdh@XWAUgMYOKEQR^biZQXK]>ZJTkVOOSYBGbIUXcP?WZCN>@gB2f\CJaP`ICTn\@ICAOhw@GKFQQ\cfWT?DXYLeBQ`IVP3Y\^O_e
    0    938E?`i_wk<F5>aT=?QBsRMAjhbfYgMhw;OeK_d@\G;DV/li^j^WAYHDe_ke;1NLH:D25Vde=_[P\FEY5/`?bOT?f7@Vei:jBC9Ya7WEWYXVcbQbB8c[AAdVGEdc6RPP_Qb
    0    729F4gkk`s3OH@^AM@FPc@AGZ^XYPrIfc;Sj7abDINVDNFeLGZga<g,JNVPj.8MUH6VJ7^RmBZEJbOHc@ASR`aw=[LQZ`jM\SAW`^Bcd7JZc\d`_D@_2K_H6NFbb;UAj^c_
    0    808N7il^\v4kAHgDI7>A\GQJb[Xbjk]bV;[hDdsA`@pPaWqeCeof<j05Vb]aCAVbA<V@8cs_<cR=@4=II.\1dJeHX?HKwU2NO?9la6iV8aZhXggr6IfP;C_pG>\i5gQWrjk
    0    984:DTXW`l=MH6^]I4F=VJ<>a]caYtahiBZkV`wDYFWHYNYc_lY]6iA5U\__=EWON<AOH]eSHcb3eB8b4MZ-MAj3RM3c^kB[8K>_k7`FQWTbVmOU@HIJJXVOTC^d1JCTh[Y
    0    8429APVO`FJQ@QDQHMPKkL;QgSP]_SC^FDO[>CXKwHIAN>EbbRFk_nJPT.dYRInI\<TKRMbBQLZXKMKR.;OST@?SRRPJjIG[EQIR^;NX=TY\_Y]TN5IP:DNWZ8RRTsK`GaI
    0    653R9KiVMMIXDCWOX;@eaNXIVd=PN_XSka]q([^E2Y4:U/=UcnXQXO[CHD]RN(D@iFGI@`Jc9R^_`@QwIGYfgNeZFXSccFUaH:N[FXA?8VIP\LMQFOPPUM\bLL@R4PGfT:Q
    0    708YSLFb;IC@[YDBI[OK^w[:^GYSHVqM5ClYSLTmZMM`ICQ6=C:PEFOTCWZPNjT>JSYKOZL?LbXPKTLVGKa9Q6TSAOJZQVU`]CMPHIQS>ZLUb_MMKLVENRTH=FYRNWS=kUU
    0    559S[NY:JKIeBLHXN\daW[?BOJCY`PVHSWfJIRhJcONU>Q`NJLfTb[LERCM\;4g>V;BG=nVU>RX_.CLGA`n]gbDL6PEcMS.\8QVSXHbFsQ]G=fYI:CJFg;w`>kBFTL]EXMI
    0    729AIFd[MwCDAOTeRNUGDJ8PhOgkkbh[PQEKPZW=EOXIQbYdM]WhN_AEO=^`NbB[;H[OEEMF@B_Q]OEE;;MFQEi8BNLWRWFWLC9VOLJ?AAYpeagJcWTBR-Z9:VY[?N>D]VI
    0    791HK^YKOS09?RQZKA\TeJDY`aeifL\[LKQSPcg#ZKMBYKZH=oi_CKGCw,9WGLY>MSI<9jlZ5`T[SO>d<DSOh>]9SDARkjLHB@7iW)c1bKXgIcdhBGbH:8VZZCX^;Y;`meY
    0    799<MQNWLV8ES>SIECMBSAEM`RDM\Wc[SNMEEYLAVHLJaXgJDG__LDBD\KNLEGX@YHPWHC7UKDXVdFQ`XTSFSMGIAHUBwcL8SfeWTMbOBYTGSI][V\YLJQQ6_FSZBMBEiWI
    0    631TQB;>ccGQC<@q^c>-BT$9NQh:L5]Q:BTC9FR3IZwJ?fHE)\4V\?K;hiM`GLI4^*ZBWMDp_@9=1[I`PEHM,TQ3:DXF=`hGZ\a^R/Yo\VPT@HEG-4FcQeNO4SNG3tCBQ8R
    0    5199^>MUU-EkfSYbrdCHPV?*GN\SEHCdBhA`hJNjIh]8Ed=Ia$VU%9JdfFH]=\SPe@`HG/(0edAYm^WZ+fPFVV5BSD]^B:SD7O>;PKTQ<G.QH]NfTw&dFHAX?VPfG1KdHK<
    0    848BEZ\cHtBQPDd?GEKGRNkJWXLU?YU_QFWB@QWEUA@DW)O[S]VQ`[MRLD_Q=<VRN@KWKEZcDdY@tGHtDD`3X`YR_X:aKC;ONG>]wMOE0V\_wOfnNYIC;FGI_XOSFQFk7[v
    0    700@?gHSjgSQJTZOFES6j/@.c_l[s<Mad=/_@R7HGHM>aQO_CvvZHA@D]<T\J#DW7CFI-alH9d?;L::\?6_FkJX&W>XgcjIU40=VI?fH_[W[^rW\NH]0L?IFO<frGTGWpnc
    0    759);ik^iT>JA7oBC1L[SEM5hRJ`hVRgU;1i4Z>9W=UPiCj^=f\d=.-B_Deh::VZ:8X<<VfR8bI+gG@TA;^#fB\9M6=Ld\3`J=:Z]GbJ3TRReZogKMg;TS;MgAXaH2MB]un
    0    740?)\iK`a<QJA`CC5Q6^ML8aragalR\fINkI_^GXJBMJ@ph=hcTCT>APavi>7`kR7^=Bepl.fIL[2GPJ;k8VGw9Z<BZj[<tZ6=bh<b;7YQ[bjduDQcQDOKfaPos8@@ahdc
    0    6022KseJ_YF9NL_<<EjGm?dG]ah_nTFJuUAAInJN\/HJTBM`[cGfFBEB_<]T6IbE#KRNGKLNXUGGYZWfFBjROO@QURFLlLDJSNNeTJFF?^TUaVKOFV^VNJP<TJWlNSZITT>
    0    718@#LW@w;0DD;L;97@IY?L0_a^nuj@_aCcgYUYB2AFCX=]b?k]dMKK@CEj`A>1CB.UAAd\W@KB1K;QcJFD;bHd>OC-VVY:_;CBib>aE8W8LSXiFB`d9GGGSBGSeIL>bgZa
    0    627AE]WZ`OC:1Kg56_?WZAIGdPLPgdISjA@E[\FR[C@=[>4bUj@T@K>CXJZUE>R5@NSAKcw6AZaW@>3RX2nLn@dAQ?P2PeEGRHJY[Aq(Y]Y`XYn_GCjFP8FM<5o_PJdB`XM
    0   1088>OQ[QTIVEECW@W8SM[<CIZR`TfWPVLREYUcWJb<?JcAQTIMOWWFJUZVVFBBfJLTIDYQQV9SYQSVUdDGRQZDmFKFEGgcEUCL<US:a<Swj^\[erOQRORLORcM^i@^SLa]W
    0    884B3lf\n[5J@F\GK;@L[:WBYwdgRtX^l:[M?SY61SUVXPae3_ZaDd84TD\[65LLF6G7AclSBcQ4@IAa<J\EaN_CUA:@`_EfDE7cX:YD@TXYoe^^AAkGILQF8>gg29KYQbc
    0    732@?iwjk\6MMDsLX5<A]0E5Sia_Z^T^kEDmHfW4AIGIUCheJRFQ1X8<ZBja@<AfSDg1CbeG=i\1O?FoG:PE[DZ=NB9@\m(dD>>id9m?&]gXnewO4<TU@<E@U<Xr@iXN`hO
    0    667X?MX>T`A>DRYC3ARBmMI;cNGWO_L\VM]_KcFZP8QEiTO^BfL^RB6<LLaZ:BOa<>PVP@N@Hb>H\\HZLSa?aAiPG0A:XJ97NQARf<M<G[\kKcQ]HNZ?@HUDS@cw8\?UabN
    0    513IA__RS[AXDP[;HG6HVrT9h_DeZcVYLZGT`I`]EZS]HN=LJTrc;EK?LKJAh7FJTE:Z>?VYj@7HPGbANKiMXJwDgS+XKARa\@5O\?NXWYF;L(9m0d5JcK^iTXhcBn[\P;F
    0    76963]iucs8>AKjJ?8ENVCNIlnZf^w6Yk66PBdJHH@IKg2[a@gO_NJ99JUkeG<OP3<O8EhXFCa<;^EFgMNi1i5ZJUFC8gVCFUG<wXC_F$Wi_efok3Cpm=@3PK8aiGPFmgoS
    0    687^GteaZN3PQM[PC/X6T/<(R^PiN3CadHQ9?`^*@H@3^,QX]^RP6AWEXQO@\EHKV9]#/][WKQScHE>^HRkO>4E2s74FbcBi>ADd[AR?JWX__FZ_:Do]E2:NbFT[C\:Y?CI
    0   1043KUMTPUELJNZaHKDTEd@EFQTSP[YaiR<cYIQPGJ=@INGmIawiYMW@8Y?^[=D]N_:17@OYQEQRDSJ3XORZL]F]CXK?O\SB`>RSYYH[;UPZFVNWVRK\HHIEIIWUhCMBXVXV
    0    6212J=VPlY9f99kQ<;#DmbgWjnrOgZYaN79?X\SFORF@UNCcRNq^L[B-Nnuf2I@f6>W>LkN=A_'c\PAjXB`>j2a>lQJ<Fo?FLBP\k<Y=?pJUcFOEADZ<US+JoHWjKKEbhtA
    0    798OH\^_tD8M6PVwKU[FlK3PFKSWZ\]s]BOa9mXLBGC1[?\RG]TS=?M8XGZ[YI_KK69E?o[e=PISTD:R@=d?Z>l=WTOhXS@[3E=XYA^KGaBsdXZ`47Vh?@9LHNd]/F5Y^Yc
    0    637LSLY_GpR@IJ`@DPYIlM>VONUMWVGc\C6;BZ@SLGJI[JOTIOWJL@EFSF^MQAGR9U\RJSQ@>k\OQ8GDHJqQPLeCX@XB`b8HHDCROT^PMwVhYbN[DQ^c@:=@Z;bX8GWWc`O
    0    977NJ[]UVYEHJ;RFOGLFMISF]``dX[]OX>POC\UMLFbTOPY]?\SXGZ<FJ[f_N@SCJ?B?H`ZOFVJGONI]NLYNOKfCYEMKiPJ\JBMSRFSOWRS^VdewF[OUOPIBQLVO@BQY`US
    0   1117:GhjEkVBE@EhEC<BQXAB9Xd`ok`b`\:=`?gRFF=LCR@aiAdPZ?TCBV@b]>FPQL=GA<]^^0jIDDJ>hE1_@^F\CY<:Ge]AU?;Fw]?X@?TNTcien::nLS<PJDB]]?IKJa]a
    0    690:KRTRXbLYOOfhDKJE]QYRLe[UbTUg^K`M^MRFQHL=]@dRKQb[HG?LNQm]HbRRNIPQIPSSV_QOOMVLYERErMTTfJFNOw:MLUQQaJYHOa`BYNTI[ZOPJDTTKKXlZ[AjbU`
    0    760EE^ncak5?:?Q2IEG?f=_.VgFiN[I_aDVRLUmLb<GKCAlwgcNqFK>9X>t[HMKK4<DLFYo\PSEK[?CiY8lFd9m:n?8FTI[Qa;CVj3A7Fm^LVLrRFhZYHD:E<1WX7\>\T_]
    0    727CZTZPQg<EKNW<PBOBb\FGlqXck\U[`2UgFVTO<K=JXM_X;]\fIZFEdUcU6QR`/BD;FjZTBaPSXJEWW?N\nOmDWHJB[ZLMRBLW`;^5DJXdXXw[=B]NJGJE>>deVSSjcCo
    0   1089AIUGJ]mDZGAbQ`FTRREMFJRXvhMO_wAHRSKVR?ILJPOPNMYP_GK>@KUPb>FSVSGHKG^ZcGMVTG55NH=YBWPY:gFWORXSQOO@YV8dLQVYNI]\VQU`@Y@HRJ]^eBDIURIa
    0    8454LYRLhgHULJdSM:TLT8=0OhRQ\fSM_JQP_fW:]LUOU=YHWit\B^PHh[MNGFMkBHIJ2RZ]C]PAZT>ZU<w=TYW?XDH<YS:YKC?fOCVA<jT`hRfbLK[]HEKNJJcX<ZLSe`Z
    0    717M#?X6^JIU=JsKABA9XJiUTFY_c>d?AEo8+SB9_8O[JFNZAc9YCjjBT\q\3gOHR5HIIZfM:fZ<NNTKN-q2oSkZE=MLXvJB]M4NI<caJMC_MmJWPNkaGGc?B@VdA?9=qLX
    0    884AJHKQCGU`ISB^K^ZC:GI`F;RLMPBAMBZINU?__UNQKEL=PF@JM5FIVGKOBNTHKP`LSEMZAPE#RDWDdYHSDUIJSObC?B8YmeZCJ>HLJEHQYGOVe]]bSFQ3WVYMSARLVN>
    0    568Y`>GXbLFOW9dSs?iHFIpbe\ilHLfN`cPYEPeaM:NJJEZTVmQQ<ZZLQWRLGG;hd<WDMoUDHbj4sMYV;8m[=CVOmU^a-O=@YWF/;?M_W-&/Un7UVJw@qg^JkUfAV<LE>le
    0    886FBK]>YJX]OIdVLMZ[YCALWUVDgOVY[KXVU]NRNBIEV1]UIWOkVD8^S\\GPQb?_WJPSHSCW[iFXXQo9?XbTLISHA_TdW[QB0VOVXwLZW_\eSYaRNDT[OcF`CIc8XGEXUU
    0    547p[FTv]7ObD3HJkAiTVDELSUawEARM'bFr_TYA:JRpJDH@IJdXOJ\/TIOo434WpAZRsNoRODW1MuN_V+qVO<LPkYW9MQBgFjfJL\JONDAFPWVa:bPQHhKKM6BcMCFENW\
    0    694]JaJ]PVGNKNb@`NB\eSHRVVPeXYRfOgTTGMeDBLJGX?mUDW_DTVaNPFFZEHIpVHWY5jZZAqIIH(@Nd>R\YVkBQT6sCE@BodXJa@aUjOYUPQeeAG]VNMLSNdZI#:AiO`m
    0    879H<wReZeAHQIb1PCHUH;R5LUSPPNT[cN(RZPRT@QSFO>]gTUmC2X;KCCOVM5Hi[UOZVZST0II>Z49F>?Y=QYN9fRKVCBJ[KaCKYVPM7>HNJC^C9^?6;E?PP[XRFJO]Y\M
    0    787:9hHjT^MJ?RFE@T4USCE9iwQOIFIBcVSOBUrY`>6GM9PXUaQQGI9DIHl]f[:WcXTBA^7K[ZRX`>JT@KcHj,JU_7CQ?G;K=/1_k>NeUTcFY<@RM=LYDJQ>O.IL2e\m?g\
    0    657J;QMCO\B]J2?BSZ7i>-ZE=Rb6oWDw:EG^[VVBNO;?dM4GIDYfdIBa`<[FSMQhM<UUJED_7^S-bXRvB4KcHX/_\GaY\SbO?BN<Y>DN<?R[RU@KJ]PYRI?Zt=H9YCJ[:Ua
    0    965FKLwMUICQP9g]cGfFE?WBFT_dPLOEXGFROT]N5=NGFUHkQNSGJe7GQmfsCLGHTAGVLaVK=TNAUGFP>DPKgG\HW?JWHnSTVPVQ[@RJSRKRW\UIJTJH9SIGBUrWCLBVFbS
    0    603PGwSTfrJSH?S?gV.KIB?;DbXjHDa[YWG`KR[\6fXTDMKBTHOGO\DKDSNO<PRUQ@XaE>M]uNKH]9_@M>PYQ]MdTY=^GNWG_Y`@\[\TBACRhHMU[_NYaVSOsiEb<IKaJ_]
    0   10328QX_YPbMKMD\=G6J7W9UK_V`ZLaEebTGc[WeW;D>BTCXwX]_QClJCQXaMBCVQO=FB?KgdW]WJ]JCYYAHUSFeCpG2UZX@\J2AG[8N9LKZJ]^WX2OYEPRATMDTP<JJ[@Ya
    0    6589ELWgPw]^\Q>@H7D\_LKCSd\IK7:YTE\kIaHOLZFRSOQdQQTMLXaVtQNGGPCNSWSMNDbNL:Z]69K\[5AabrQ7UIKjbB;DEQVOUT^ZfZX3JJQE:][UZR/gDZFGLq1_\aN
    0    811f-_F=L`M9gaGBCHMJnLTDTOSMZH)EFX]3IVO;S?DGZX^J[HEWQwbFP+MQVZC=X`ADNMfOY]>]G>CM;;XWIAU9RR>Gd^gN[FU\bKV?ZLP:FPAT'SWAHMK^ATg]L`1]PVO
    0    544#KT@ejAZ<NU=]13TbGKFG*kRGLoNUQ&YSWjL;]McIY8,$FX+`NIOL_]RJOX[f:QqXaT&C=iuIcr]V2'OOOd<VIZ`bVh4>D<D4/9_HFQZAILMo`jNdL6H=q_KC4QDIG74
    0    579,MRD@P\GGEF;jOLhEpH;WFHmTr--_L^?0GgV=D@O7nDMk^Vjaeo?akTSdMjkFYP1;QTXPd@FRP^Nj;h7^D@HW<`[vKRL?BUwUOHcOoKXk4R=<fKUKS*<JVLTIsEEPQVU
    0    663KIJRPZU2[W,S3K6?EF78MqaDssFXcO8KtOOJL+eQHI'SYFUhF?EK@3QR`,8fNNLY1GWX_;jZ1s1QXE?OCiF`UL(RYSO8eO<BFe:QK/NVWiSd]?Tw9_gUSSBes\>FgIg`
    0    872EGcrjf^I\HFrIT6:AM6N@iP[^cgDaf>NfGZr60SRL\T[jNwb[PG>GDR^eDGWiR:R;?[_bEnJK_LB_KAX8`Pc7_DB_]M4VV@>[mG]@AUEbQScRK;Y@Y=QUGS]\KMPUMVe
    0    971JCcqN]bAULJUMEBAHDNDIaTfg^Ti^dCYbEYe?D[NClPf]HkXjEVHH`O^wBIE`PILEWNU\>`R@IKBKFHVLUGcUZH;UPOPaDXD`P3pRMEQSNiXfSOHHOLGdDCV]?GJJPRO
    0    735E?^wX[Z8`BLmQQL[B[DXLF[U^_YjZ]?b[@iLCR<RO[M\`AYgVFQS;eoi[NPY\V6BC/`o`MqWYSHD_MI]KgQZ9k@DNaaFK7EH`dI`H@IO]Zfd[E>W?BOOVQ;_gMPN_`dX
    0    574=\\]YR5c@:TgcDB`iR&GVKYP\RW7c\W9\Rjc7PfUHjI?Qa?BUU5<S<?^LZHP^8AZFa\S`2NX(IBCE6XTweIdij`dQjsH)L>XKEEMQgmaUGTUmJJb.VFKFiLDY^K;VYZN
    0    914D<lTW`[/ICEU?Z>C9WGJJ]mgm[_bVQEacSY\FBQVJXWafLoTYLHF9L[]_?IZPP5Z=EeYJBhSFT@HGLCgDT=QB]?9LeUHZH9:]UCZBK\R]^eY[JFwC8EGJhAe]=IPLYa^
    0    837;A`\vsbVYYTf[BCHAV9IGCReRDP_ZcKISkUTRM`O?L<WHFXKY9WG>lV:I@QWGSLaJ?LCe4A9DAIHR>Ud:a`RThIQdJ`UU8_K_NRRXGZE[WO[ZDI7R?@VBBQNPT<DwbGL
    0    933FFQbUdq?_,PX>U=_0d6KD_hs\Xc@UVGL_Aj`2PGYGV3TcGai[CNAEcKwUOJF[NLOMDS_K=\MM`EBbAOWNQ:GCVIAMSkTRDNKb[H[G>QN_SabYF<TULJPCF<`_UFJM\\^
    0    680S_HSj`J-_*O=\>JZKa;JKXPlOa\VrL8Ro1`XNX=?Ff]ZaAFPp@4Q<eUSW[WoVBK<XL9N[7FhYmT>UU7_SVL9+k:)_cYO:IYSNL@abQpwTZYbI?EHCQhAHaSb[;l=9kY\
    0    443>JSan][@YZXa]88dZBIT@^p^mfR_CPIc\NQZEOO?RGF`i=UeHQYA<VZwfA;ihMUmGNnsd;ZcM5d?qSBw9UIU,C8f.m[JiT[KU]J\W=OaT^NomNOghOG6hdNbnPh0hYJq
    0    838JT\wfYMDYJKT`YHTDMCEMS\cnb[SnY\@V^VmLKTT=RCHkRhr[MiCcSUi^GEOfdWEIKcelFjTVkL[^>DXPKCYIZOZLZ`:KA?Ag`MZYNROaG\Sa7PZWD@KVnU[_HX<SP_f
    0    880>JQXXM^W[JCORI?_8S^E8VgKAZSOKB@HN0GT7?[aW`9kP1UwHEHABg>QQ>BbLJ>HETSWFXLD^JBDD7URPOMGFCIQSa@KY+XKRBGeWJAPR<EHD3>X[J@HWNQ]^SQAWSTQ
    0    695G@\w[_cDQCCh7]BJCUPUF\Yd_bjUiZIad4iP>CIDPaYk_AlkkN46<H<R_74U^'4OBFlPe>fABjIDI<@g8hHn?[:BVZM<l:2;pd@l9GVM]jhaeDEiY[MIbS/cf5D@e[Sb
    0    8591TNWYbPHE*RjS<5R?w;AJ^\rHqUJjfJFh6eT@_5B:kMTYIY_jA?MEsVWVAO^E:;KPL]JH9laD^MDkEXe@iGQIZJFQsK:O@G@_bJb:V[UdZ]ZjS0aUB5LLN1Pi@P<RmKV
    0    9143DXPMXN3OD<QQJC\NV1AAV]IUgKRAY5JjJOP4IF];JPlUQVNM@HKSTH\KN6WMZH*LITQNK`KLHMF]2I?MWNM>YQJ9j]CBE[IGRCc[wVJ^Qq^H6EWEZAIS>IKiJR=REFT
    0    647D^R4EXWaP7ESiUET`NDPRX^oB^d:q\0WPAnGFbI1D``[SHH_MSSdVW+^r14h[RN[ZJDMC2`NRM?W?@VV[]CQMh?+ZNPX;>U5jdHwaQ>MZ>`OJDHmH@OHOZ-IHI>[c_[p
    0    816IUZRMwPIB9RVdSBQFOL73FNGUdbI\];\R<ca4Z<K;WAg[FgjF5CR;JSO[7@LEE?@A@eDM>LMKK-8`RKbF];Y7YCPRUX;V:KMiY#g9^bT`_VJ]?A_=J@4:N^^p>OFVFng
    0    6755Nwp]pX=]<CqBU-AEJ;MSl_SoWkT^r;io>]eP4RLUIR^jBchVGPBDEEi]9,0WfHD;RWUdCSV^NOCeNJUYVRNVJP9_OCHeGS?PO2`L>?UWiLpu?TaKGCQRgJRT:TGUSOL
    0    860?8NORPUEDm>F8PTVC`NWGGfGKDM2[UDJJOZhV?NCDTKGKMUE`a>aAFXOPFHF>v?VDFKJU5FLPLUEC>TFI;`F:b7_MLEEQ,NZGk2FGYSAEBug@NDR0XcLYJfNMIULIIUw
    0    60542fTdhbCG19`BI;K]`=P9cqQ_\_;\wQ+kXbHNKATAK[WWBsbWBTE>UXoQ<MUk?CH@JLNa4cSDEJ(cRAfVd@X5hJ9Uf`;b9=?pUU]D.[OU^UuZNAXC7G_2C2lm9HRgbmb
    0    784E?cbZRV<R=PcLTOZ?XUQ6]ZNSSNaRpNKVIXZMgFRLQWWwANV\Ab<LRWTeND(B[PM?<]_@DL66JHDEP8YAWWUIc=>MQeBpILPWQCSV9LAAUeniCO^EPEYXBEm`59XaNYT
    0    890Q;aqL[U?>>,UC?3BJJEXEjM]eK[cBQLIWEbbT\:HB[KWf;^btSV7@MXSQ1HRRH*\MFkbSEU_1N:JTI7cGZJZIL<<]cODWMHFKV7P;>gPbwkY[UQ^G7/I_QFXcD\Z]\ON
    0    664AgZMDY_JC4eCbFg`gW:DQGPPTjMIXH#E6PFDDN7]MTG[R@[VKHTKLSPeRaV/^2eOPHLC>WV^ZLE`X_NL^]mNMZYQ@bSSPM<OZEPHFCmR;EbESSGCZ<ID7ZDUgVPPQLKR
    0    633?6vTVcf1:EFw0ZWNRZ<QCfLlWnkYSv>^M=\OHS3.?nBeb9iX_7C7;\S`eKILCDCORHXsAB_W2=NBeF@q:k4[47D=<R_Mb<.Brp8v7@Ze[Vinc<9__;.IGB<o[B2QHVof
    0    915/PYfDOYHWDM>YRBTUY2PVVJY_WKdGO4FXI`IFBMQQUJNVGTSZFHHDKIVwKES_;8I<5]LE:WVNMgJT6MLGRYS?UNCLRX@DZGA\SCPLEKKR[Yej8BFQBNOMZ?YNVF6WGIP
    0    772>deiZPW`c:DNZWI?ES@N<eKwNgiPPNBR?:TSKL<SQPkceE_V_ZVMMlLqVBPiS\PCK?WYRD[9KODIRA1kKiITMn9M[JPAf?.BkTNNUJNVKeI[[5SUDFFYFKSnU4<A^Tgg
    0    784NBUdSZ<CRNQw=FJSBWVR1XcHEWQEJR9QLLPB;_9ODUHCrMPR_Ac;3r[d`6;DMJ9JUXUmH<sQLD]@X<7pdWGa897N4GQ*OWN^XdVSIYhTAovIL9arPF=9SGJYTOK9`_[B
    0    929GXewVgXKNJVIOQ6JKd?[:<VZ[bY\[Q=GW<b_BWHBCa<KRCWd[P5;WWfMbTC\Q0ESW[adMO\dSJV<e<JUMO9S@Q>M>_eV[?NMLSUcGFUTIQRHNK2`Q:;8I8=MTCVXP[VS
    0    542gEHK,f+\R\\E;YCl%T@Q?Y\PfSaH>ZO.<BYD$CFOPw%A^=CSNMHEOBEBY]m`E4V:D/O\NMOIN(P'AV@NXF@iL5OCFYrmd;_.8ZXH:eZJg=jTY71I?`c7GWIe9cFGZ6LL
    0    761=G]pG[[-kJ9a^Q6E@_@R.djWeXeISL:_P6_WF>GE3gm\Y@eF[C3<JA^i[83NL?CCJ6grT1jQIHWRL4/UPI5i:GI7JURBH9P8Sd6KRCwmJgo]bP5gO@SV`F^L]WmOZIVU
    0    902?A_kX_XGO@3p_U7E>c@U:khb]YjWT^AAQ0SW-INSeQ?njCQa[EI?8X`_v<5MTUBK<WeRECwDDG?<ECESGeDp6D=VHb_9uJA[dLGPTTSLbc^][50vEH;AXEKp]DO?N]md
    0    882:J`YbL`DJO7\QE3TH[.WEdkY[\]waZ,Ka@bb8ABGCWDa_D_UN4XB7nUqQOVoCaB28M\dT4ZWG>L9Q:AT8YBS;tA(PQR\YMH1J^@[?Pchg`wRbMbO?>6KWK7OV-aBYWKD
    0    643I6^LYLB^_TNhJpMn\ONcWNTB`dU^PPQNMUEX_UJZdFoaT>H:kZ_PIY<X[JY[QJMAQDDbI6N)Q8VXRQ#QLJRbMHHQAfbJ]I_NS`+lO_K?_:nkGUFSPFY4aPKLCRaMK_;F
    0    846=PT[`^L@XICw^UOMNN3.@_nck\[__gXDFEXTAFQI9R9@N@PYh@VLFd]PVCCJaQIJ8In\;\Ued;G>XFIIDvSk=`SDaghYT;JVYWFJHZUJT[KYd5O`:6<RI=3iRNJ(K_Zb
    0    924C9Z`I]\CNC@pKW<K?TGK9R^^dXcYfdOFSRN^7?J_J\G[^Q]a]6J;9aKSgGBKZVAUG<__]LSI=U5?gG@[B`H]EXA6KeY9UHC?hTKX[JZRNabewHCS:QPSK9RbW=GLUXi\
    0    658M8[hRae=QD>_29M>HZEO9g^bNoT^gGKUfQOi?-K@A_RNgOuwY1Q7<[g[\>28GD,V6A_td4vCW<<Gk/?pEi;ZF_C9Oav>hJA=pm0dPU`8f`qZ]:nZVJ>Wj6UUd:5Tt_?W
    0    509GOqe?_4ESU4kFHW6Sba9<^RjrU`WpMMUXMflS)4e<\)guDlavQbEPl>St;;0.<YBO6cbWGYX*?3EY=MwsMVnGZ1FadiL?;>Gh`J]Ag[MWTM`[5PdGIH:[2WjaDm0[Lnj
    0    910E=\biQU9hP;\Y_0J3@WI@sC^LBUlU].<ZWO[AU^i9`RXOFSw[IS:CS[WRG;NdM@]F6VEL?VX>FKRWQ3\9^P_HZ:;mZM<^H97fw*NAHTBTrUYVLRX^6eTtFJRV=LTgYJV
    0    901KEd[e\mDPBIwJDAU?VF?KT_^ccs`Z`=X\JacEVFO?^HXX>Y[`IS8ARbZiA>MLTL=JA^\X>h;WVLFVFE\6iAk:Z43Cmg1bD<3aO>SH^`GZ`Zhs<I]B=FCB:9ak?PZ`YfZ
    0    760@GWaWMJ2bJ?cKOJSCM@BObKZNNSNMl/_B;aTXW5dZT]R?BI`WbDC9EK[v:8XgX=>X7UWKGGOLEM<W<IV0SP_ERI9IEQPdV?IUYDE:[R]\ZwOCT[qJQJKcNWJSFSaQO\C
    0    832C6ojX[DAI=9RRBCN@[F5DT]^aYRF]gTM_IY\=_IVGaLo][bgZ>ZL;]ZWS:RViPJPAA[\SAqTC]@=[IRiOPCw1d9LKbXCK@>EVY6NB?Z<]Zhk_AAcBPPMXLCkY=NPXfYa
    0    734Oa=MMdMpK:VBUNZgQQTFZC7^bFP2UMHU;pce;bAV<^IG79DQkTUfYDQ@6ZK\FKO#MY+O6ES<TaY1_.l>m<7KKEHaM[XJLHP><+QU;IECvO@HKQY>XNJCEbBA:<C22Z6C
    0    878EF[kZZ[=h<7aPT4@Pc=GCVTWrcQYYp6Tj8YQ<DKX;VKdj?Ys\:98@Vdf`F;De?5H07fVo5ZS6`D>[F?wJ`Gl>m2<Q[d4nP;7_W5qD<QPEg^_cB9eEMTL^eLdR/E;oedu
    0    665Y6KWj1ARNV?O\X77lDiO_UDJDDNFCSB4JZ<ORC^RiM2IXjDdB_>:YKOe37UJQ\Fb1E?W=HaCK_CK;_ANeP;KZGVFK>I`d[PQ=WFFg@UMN4aY=w[NbZ_YQ]f5VZR<gDJ]
    0    7378IP>K?_2HW5TRDPbGKb^PJJYENVw<UXYNLDhMYWGOGJZY:E?^YJN7[sHIX`sQRK`?>FTFBR?@3SH:IAPSKB`YC7^YTA?kCCY?YJSERZWQIr]MPNSSG[V`hJMNgb>K\HK
    0    942>ATIbfp8HcSTYN;I=ZAGDg]eJZNhHKYwOZAM=<fl@?WZQZLVZ<^<.Kc]jW?NL_JMR=PU^WCO[@<=QPIJCnXXTbVC[KJRa2<Hb^KOJZeQPMFWN>I[V5CSkLa^TMO8aMP@
    0    798]VqPRR]DI>Pn5NDUM\XG>PP_^]]cN[MA@IT[FOAI^VD]`QdSgBPH7R`iOOMHCI=O>E_^YLIBKFFBVKHb:_Je@Y6#HUcHIUDBK]:_KEK^WbuWgEE\^;FNO<GRo?MHUfMQ
    0   10936OPS[TFbRY@JNQ:]EP5C=ETOdcX9w`LDpU]UBEU;?B3YZUXh`LMTFNCTSCQOU_PPENG\\@Z]JWC<h6O]^^QPR\JVYaNFGHYKbF6oPMFDM]O\[ENH?RKTCDUeS=H/YL[a
    0    979LSQa@VC?XG;UPePY=V_GB]YVOgSkH`F^^I[sOXEVadUmR?TgW9NDCQOccDHgOJ1D9AgPg9Z?ND69YLAG1YGS>XJ2SYX=d?UEMa:c3^eSLJwbM@7ZRKPQlPMXJ:NVU[LT
    0    738[*`pOZY*E>Q]BO@9<bHE3`gc>gQnWSECJclNME@IR[AawETca-X>)YMcf>;NRL0T:=UUTESCWBBIK(IR`jGS5c1@9Y]P`G==XhKU8dbZPR`OIbUK\=Rfe?;Ug:PAsELT
    0   1126_WeaO]>GMK=S[@7JK^dA9YV\tZYfFeBUW6JaTBVSUK]h[CZdU:6PFG<WwACYP8AELD`YVGR<EG@DN@L^GXBK=MDK[SNNHJM>]WAdXIQFMOc[QLT]HST`\9\`]LNOOWW`
    0    873POX[WAOLIOGYJNHVO\>CIN\LwFGNHVL7hFTELQJRJG@]LBaQO7\EKQKUSTTcKGMDEWZhQ]\J[OL9c>PkPeF`>W\RC]XG3AVReZRd=TAGTXT_O>KTAELMCGMlbT9ERnZ]
    0    7429PtSDIZZ>D9`J=VSI`Lm8rmTZ`QUje8NY2DX5S7JJL7a^Cdw[4RTETVKJ9CFa@>[IX[IP<VcHU<:FFH<DjDY8j3<AhSHS?55o]QRB9M^[PjRNFSK\=ARX\9Va?fSYqCD
    0    759NiAQKk[IOGE^;T4IbUDMSM\YEiZI^LC_JJ\M?eEUEjMHOIBQWZEbM`Tgu>9W\@CIQKF1IXRbjRUTF>WU^TF=bWJODQV]WGaVKMRX>ogLwYJDZ@QPXIF@GZCVO]eKNW_S
    0    912;;wn[^SCL>Dh1V<DE\?>5Q[_gmhO]^DAdVGQ?STRCI_eYIZh`EWBDKIlZ=A7\R<:AA]UQE\?NS:IlHGmEZP[IOEIIJlF\K9M_Q@RUIBPWZThWI5aGSUNRNDaeK?=MX^`
    0    724Y>qh9Tb=S`DnjR]H,lZPLtdGUaUMdLTw@RPZE2>D7REfIXZa;:Y;-RjbSDM7FlG8;BjhU@kPVABR`G3VFwITAiS5FSTWBQ:QQ_WUIAPZ?D`LK<K]h(3eqHUTM?L3__S`
    0    636d6MU=:CKH:QFF?GY5[V`*KCHHbTC?ROG^H^X9\W_fTDT6G\RXFc?LU_tN\BlKLEY9C\Ud9[EIXmHcTF(K<IfMGRQL<g1IM'DJ^8IJW[Y^DwIfKaLjOMb_i3\cTIZYO\:
    0    849>6VaOMPB[H;_-JE5JQX6IG`wb[fAIe9EaX\_6?:HHXNIcOYVd=UB0`Z_n@?NABBHJEYbTHeRLm:IRPEaHTDcTX@@Fiv>mU9Rp^9]<DUeQi_feMHQe=EGTPBfb,R;Ic]]
    0    838UDI@J_X+Q>.XViESL5;;2<^AVbIHOZMqw:Hb*F<oeFZ[T?HhM<>M.?ABt4IbUF5MFECRP:^EB\:.UA@O5NOKETC;UV[N^[KFK`G\HWDNHJmb_COUXRDReLDdY5C^UKTi
    0    969CG_a[ccJ>FE]F<>APX?aBfc_w_aU[cHFVBOXRCPHKTAZXHd^V8HEGOTeUI2aePBU1>_c\9p[2PHHi>6f=`T`C\;EN]e>fJA;UZ9^OAO]W[gimGHUZ]NOZPLh\6XGfde_
    0    940F;ZbO\L<]?C[VSEIGSB>@Za^WR]OMcBRJBT@GCGHYWYO_IUTVIUCH]bweBNQPMGHMCcj:JTVLXVCL?EPRVQkF^C>QSfLkCPDQ^Q[ZRPL_dNJh@SRZAZTaN8_RATDRZRM
    0    884MYdsLSF9n:>][s>Q4VJ9=_Uli`]QKRAJ[<W_:PYPLEDSl>jTaDVGHXCgu75B>V4WWKU[M6J=><6.TE3J=SQiUL4?WXQCVU\JmVFL\`O^?adVj;VmBFS`Z6EwJUT5HaEl
    0    620=Y\nhdWKZB;jHd=RfY7BEOQZgbUs[k>>tDcH<VKR.\EcTQSg[QIBZ`Ss]A<cf:Ak6@hZYS[ZCpEA`2Jm<^^dAb\?ahN4DCD;aSB_QQ=NhhRfNA#HHYM]HmUiQ9M;Lclg
    0    811QNIMgWMJTPJR\hFEChSEPQjkqaYXZYLfwSTNMgPQPU]YaJZiq;SIN_]KnXGXLb3BKM`d\;V\dL;YfJ:VJZ=h=JPLRQCFZ;NUR@7P7gSTgV`NfIXl<EFD[XLPS<RTWSQ=
    0    731<*IoKHW7fE6wCU]ESiXOYHOC:FdMNg7N@FOT0LhFLYH=_O[C]gm4YJ>^MC8hCQ7t%FXBY1aTXQ9IQ53RRGQMDZUDGT[AP>DUUh)\V@C[XJVlP8RIR9iHmk>3FN\W]YHC
    0    950FNaV_[f9KKAV]VFIA^TM#^iWIdhWcfOTYPNWEfFMOVVKbG\RR0TU:O]eUZJ_aH;_C@cnfBmdQGF@]DDdH_@ZFaHFQbfES4EKNYDf=c^gRT^`V;RPUPAA^OOPOY_ZRPTX
    0   10072UWn?TZJ`3PlcF7GGSDQ@YUl]]fV\Z;@T?UD;QCX@_A]d:jw[AVAB`N^fEDBW4CD-:hiZAUBD8A9V@H\>[MW:SA<XUc5u/VM]T?L:eMNF]ca`D;YA>AcVPBpbHGHRZHI
    0    707L`gedga`L>V^lWTZAUKI_JZPL`J>`RIQ[?O]TZJ4D[JTSbo]ZiOYJwDkPYC[r@[R?Z_L@[VeMVkNhKO[bf<@G>JWUhhTG3rN\9_Y7YDQe<AO\X1CfRE[5eGBnbT?QeLT
    0    8474HcZUeE:@F=\F7<WHV\AD][j^[e\^iG@UDh`0VFCPYApc=d\TJI7IUUSeDH\X59^@IkfZLYVBR?NZ:BwKZMKVa>?Wbi@P9BA]g>aENPN\anpfL>qe=<LADEad5T>Vwbq
    0    719IL==P==UWcSUeGP>BM47TJGKT=;BD9d5HSEEBaaT>=I+DP2JL_[a=gCCZ=2C9VK?;Q@FYEPTM7?5t3`8UOQ.@HEQJULLAK]\>NV^ZYM<D@I?V;\TMRJwM_R=EDFHBHOI
    0    859FCJILKHKUYEB=N3MA<IJXY?^RNICVOBN\ZLNAQZQK:PMM:fYUOcT3g[?NX?G\`NU05\LHOiPMQEQF9CNTSBZDPI@GNf5D@D:Uc?\G=\PhOgVwOWp_I<SUOGLTCUKYIlQ
    0    673>?X:XYQOF]OSY<J<>]8PCMJ_6WGEU=s$2DdTIefY0Nb:GXWcLC9>CwVCTek;2OB`FWR]]PHWeI@K@T=TA_FUgJb7kcZ9KHM?`]FWYGfg\SBJO2VKh)=VZI]YUCc:PXT>
    0    690JQ^MQO6RWSM]NAJZTTGGDTJeuLV[VCDCXFNQAkNEY]OUO>]`SDhE<OUWSGPKYXEDKTjVXEk\SNKLOMJ`KcY_M=QN^_Z8U?JNweGf[TcXaZTZRHD_V>@O`J?RIKhFUY[e
    0    806I2id^n=7VN2`C==fIl=6Be[daZlGoc:Dm=^N/NDC?]9pU<gve;HA9h:c\D:XRO24G>i`f?b_>\K@a;Iq6e8hEb7>lgcE\)@0`a<b:3WSqrt_eI6dMSGFHO8_w7TF`mcX
    0    640>GKjD>9j`@GG`V=WPX%3SBA_[G_/jW@.c9FL%UT0\aCIIRVGQb0>VEE\A7@GpT^@UwPRM:ZqQpCIS9QWYHe98@J@?mL?@3DSWFFaQFY=YbLXSPVPe^DGLsa\o^cJHFmX
    0    798=;BJKNIIE?VIM:SEwFVLRVT6>QINMWPP@[KQH_EFOW96Q\9JJNMWb:F9>KXTGNCHPKGIDYMU[>MMM[M8?VXERQAdV]FIRb_M<ULGGVH[QUCGCJ]<HOOOUM=?OY`SVCVC
    0    597>mNPTeZCDKA^VZD[EgVWLT]ksiLq`iG[OA[]<H@5Cw>bpKhjf?YDSaMcjN>d2HAB5HVl[I]Dk\KFtAP^BUVlC9A;=]m7d<=FnP8Y:]fWifeoVD.\G=ECnQ2mPIUeAdTT
    0    747DGdfKl_@WE9`SY>?@YdQ?ddc\b\_kd>PfNQKE=@I>aMiwEv[t?>ECXa_kA7EmLBSRFt^VCPSBD<HVDH[[iIIV\DDRWsJNE=@UcCZQCQ>S[cgLERhZN_\^_CdaEPQV`pl
    0    735KMVSP]SH^TDpRLFZKaMKRTIUQTXjZY@TKCRbIWOGRM=SY,cwTOWLFVJ\U8@SDRBEKIPURUT_NJXJMSTUCRLaISSKJcHDdFKMOWE`NRLDUNOTWOQ]TPMSKC?e\;JPVXJS
    0    626Ckcitd8P_=B^LS8XDm8LIZaV`FfHX\?MsCKRJ]GQPQDXQQhYeMVKRe>`cMAWGY9wCL^HD6bn1c^BmRA[GFU&T#9TOUQ3m7F:lW@CF0B5^iYSaCW]OJABNj1OZH/49SQN
    0    939BRCO\XEXBDX^LNHkEg5E@TYV\hZXf`RGYTcRCHO]ATJW?QfZ_FC?iJUORO?cWLBPHTMSkHd`Hi;Xw:WHOZMXX[PSm_[@PHYAYbDfBPZcbLU[[>JZUG\G]cMEUHiC_KU\
    0    698R<TFJCc7E^bPOKU?F8wi<nZQiVV]BPbVZ_;]_GL>M<`Ju[[^`2ZL4@O;GHZIlTLOSAVnnUTB:H8EeN?N=PLmNaMIR`QFlKTLYd4kTR^aY[UYg:H`QQKSe.QUP@SDYQQ]
    0    685OJeeNfCK`IATY@FPEaM=K^`gQdajgkHS_=QM=bYTKR]RQEk[UGQ?VZJfm>LVFJ>J;DWP^@feGY=PgBTh?V9CX7>EMN]NwFO?qQ2WMEWInXRPZ9\`PAHI[Q>CfKA1[m`I
    0    885UC^keiOIgZ6QJ?ECG]87;_iPjNhckg1RSYWbDLL=KQoYjT_jUBa@DWaht6?=_[MRH@cfaDt[UGI<YE6\GoDn2X=+Z`\L\76AwuHa1HYLVXqmZ<FfN7-IbM8^\HVTiVpY
    0    908LQ]iX\YOH:@XTcJNZNPPD_OX^UbO[kYXM4Oa@LKMU`Q`U>bWY>J.KCY\\@F]IONR:?dI`?n_Gf)LZ@6aNWYK?aHTwOS3jJ@GMN>hHF\dS[?[S:PYJN1OXZ?cWCdUZ_XL
    0   1136FCT`n^]OaK@[I^DNBMDL;Jh^YNtYfwE6dUWdBQQLO]HX_Br^M>XHD\LcPE>f^XIJLFP_U7WAKNBDfEDfHfBK3UFGUXWCGH;JYOLTN?OGRNYRhAFQBUBGJWPHR;IBV^id
    0    596-AmiVs[6BG[Z=2Nw&mY;HVaESdW=Mn9NnGrOOO0M<Z2ak\boKL<@PhiN<8D_V@?dFDfrwZdrCYNK`90MYlCTG^:^shKNc1O=XUOR_D[<HtUUD?UY6=FUSWQMQ#]TeGSZ
    0    800GOXXbQWNOMMVOLW?O\[PJAQB[weeYaKJaM]OFSUAH[^IOC^K^W<IDVLZPGMK[I@a8EOWRJT^6f:DYHFY:[KO]FPMKPFDhT?IcV@XLGRA\P][oKK^TMHMXXOUVLYVMQUK
    0    824L/KTgRTARS-MBD@KUdH34UY8TG\Ew^D_iZH[.SQ4CT4KTRJ?J=DT:a5bKYNLSeI[^<[YK`E[;R>GY@;TXpTXWnEBZSM?IHO6`F1MJOGB^ZKW_KS:AONJ_kURQ<L;Y`TE
    0    789EGEC^IA=wL>OWeVNQRMEJLJ?aUFEpZ>DcF@gBWTSBINHZO]`GKQ6R\=Z]1MDlMOnLXR@he`HOW#QU@8DLmPLRi?LabREXWOJDPCq\VGGLfZ]M>X`MF[9MW[?R<H_[GcQ
    0    751?=eOP__Ub=<e2f=kXO_Y@TgdrZRIb`ASwAWe[SV=NY@FbVTc]@N.FU@mU6CW\Q2a<<XcXJZeUaK=bC\aCc\bB@<I\l`?IMGD[@<ikVdO[_`g\@DWmbFhlV8Oc@TFQ\_X
    0    707LV[OuCMNs\]TJh<QI]GfD`K#TLH@uLYULTSOW9d]>QAP]t\LEXea`GL+IGK<UjPGX[\`NH6YO[hOSAH^SLBaIXRQ`EYgPZV<WVoNeZWISWRPGXiY:MOROSH?O_VLMF9S
    0    636I@WZj\]C^H=eP<9lA_T^LRjfhfeaY]8[R8b`I7=YVj:\e[WXd7KZGjB`gIKAYD>G<6l^T-iPOT=4h;9JXl<g5i2E`pe4_M@3p`;]8FiXhenXS88mACLBNALw_Vn?iVcb
    0    978>;\S[iw>B9DlJ``RD[C]Hmb^[ccV^f?CUOiWD^A9=[Da\BN^[HQ4<^PfbFPie9;;=OaeLHeVSdCI[HQQ3V@^;YE1?`HIS76>kp;^>DYfhn[QY:=UT+D>Jk?`fN[L`VZW
    0    680S^V4ZHu9jdH:K]H]\GwK5uLKQ.3bMIQ`[SDM:j[_@DjSMPVg>7hWPI;NKNXThU[?T@\QsSDUJ5MGh[*CLYH[YCaS_hP`dPKMILCEGkPeLLdQkVUjEC8O]Ql@RWfYBSbK
    0    730<F\cYa]RSUQKKWRTHRPFUYUVWgw\Pw:Jg<]eG?@FAAXWWELUYKDEI_h`O]JOmOFWjJEKYde`?ICPa=:^dGWRKa?YYICLuAOK[PK5Y/IIWW\YX61PCTY5Gc6ZZ<8:iRgX
    0    608:ANBZSIcFKMQfVNR2QWVgP_OUP:hICRe5I^SNMRLoYLBP#EGAAThX`VVZK=\JX:H^HAXMAPDkCY6J3dKK@V<cU[TNLMFU>LoYP4EKTPCOScK>L<TCAMXiZOUEqN;ZP<S
    0    711CUSOScYKW:Ud[UHb:m&1GYZff[fer]KGfHTQ8XYIBZQfCfhhXFiB3uZCTJ5[khFERS^RwEtQg[?7Z?VISk\<E^QVLmdPn6VFkeIcOQ`OofGucK0VUF;SE;Qa^MGMWmkd
    0    853;<tcapLJX8DmDV5wHfG`CUutn[iLdiMCa8\eDT9PVf>me5swg4UCNiMseD0?M>HFD4S^X:dGI<UASC@Z7eI^AT;GSXl<fJHPWY<gG[ZQ\e`[fI=[US?n\T:^`A=I^cg]
    0    655DAU@g@U6awCQOguI]ORTYWTK>AedDGfTgXRWUTk@hNa/S_UVH[>HHbY63TTMfdQooF\MWCFHOR@OH6HIM^kEPhMVH=AHHdY_@qTCRXZAJDDE?cLPPHWHfY^CERXM]KZD
    0    595V8dJ7LnI/RdY=dLEKZ^HBRc\UNOPKOUV?BDbOUCSJS_Y_PUdMDh;US@STSBNSYV_T7mnHSwEC<F=I9P_6XGd?BHKW]ZLk@\TP]EIR\iVFCoRVD.I6IA3aHQNlIL@JcRL
    0    771AV?CuK^cSRWVaRKLPc>>4CHSUNVGYPYCEJcJMWB\C_BU?IcCVDQQ_ePRL]F\hFbJJNOOMHGhkPRF[0ZTAbAJahUSbgEJ[C7:w>[eNacb^NGNO=:bgKRXMUWR=PGGY?IZ
    0    754bNFHU>FYAXbJE]V]EZ?KEMOR?@<KY`WFe^ILE@A=8TIBDZMB`YCYYJ_?;5VI3OQNfYJVP_OwYFPqa>gQpKU]RjlrCHOdZTRkE]b^@QRTRHBAMOY9YUf@FaT=K@OQ]bNA
    0    591`K4GPSMZ@RFQJn_HwE3@IHKDK94HCZO6QJ>aEQK<FCGG6Z5<<QM3KRBDXDCMIZP=OM9EN9_F5V?L/T9Lc);BU4iBXEH3PjfKZLAWHRUU\AGKB=EC][d8KEaK?a=f[<B/
    0    881FFTdoZHJ@@OaSMCIQTKUF[NwNZmSK_@?Y8QAEN?hF[cR>1bWX>[DFR[SgcJOX@VRFR^SKVcMNM\PUVS`>KGCP_QHN^_JVFFDdOFRVQWAUI[Ie@AIUQ9WZFXgLOMU[_ML
    0    826LRcqe[]CRTKgCKH[K_I:@Xn_dcwU[dL0aD_cANCA?YfMv]UeQH^OVoMfXP4I]WA9CFh_n>RUHG7CbPFb_gAbGXPCJZrN\8?N\h;[AKB8TaSdT=DgTL@^Z?N^m@=Kg_b_
    0    909GV`XLUYLXRAZ_M'RLbIT>MUd\WBwc^FSG<H^JiK,Xa\aETcNPD*QYYO8aD=hjWWNDJlKIOB]]WH:Z>MFKSEN_M;BUNR:`D\EQPEcaNTNIRSTTTLk_BQWpnCqRBLRWYHD
    0    867IMfgQUb2R=Bw^O4O@raAMam`\ahG`fLDW>Sg8ZI\>bJ]iBhac?aB<`^kSFSTfOBO<?gaO?gSWh5=X>6VOfKn<f?JVK^<d8=JiaB[Kkf_kdYX]G0^HA;bB@P`h<`=NgOj
    0    732^WhFVOVRbWDIA?>UXYRB\JXS;ISRSQ_TWW4MEBa=EJ_Nl`WBZUYJOJTY?HWVR]ZPSY\ULYVVgM@OU6MGZdVWd_eFKSMMZGb_bu^Rc\QXPJH;TRLP`LH\[MT[TTScwK]J
    0    783]OJ[CbAD7:G]QCDWLaD;UTfO`\RLT_?H:DSI>Z3E?wQY^/]_g7NL:]PdYXKXCBB?GXBYUYgMOB?ERD[`EfQHTRIBPJUERCPF_6JEMbUWYN\IZXD]FA^JJTKSUSGC<SUJ
    0    939IEiaQ`\JXCK_R@@[>dMK;jZ^eigQaZSOcQeaDJ]TN^HfeCU_pC`FMNRaUE2UPWF@<B]W]?kZU[MI\IVf\[8a?bAF`gp?Z?ID_YHQ>hTjfT`g`DAwZHFQYVF`]A\J]Xh^
    0    600AJJbW0YKUO=X`YHTTPNWMm;8ng^7jr:luC?^O_CB9^;jL<wBeOjAKDY^^JRWPQ7ZiL<ZVCbI?^UbPGD_VDUWF^PRO8\CXQR9JnRe_QXRJ^PPa8F\e^bUQj:<HI_6MG[N
    0    741MS2DZDO`ZoFNugVwHZIbmBVXJZ^Qhf]V_WRi=MPOL[D^WQ<[XQRd?EJ9USO_UM@IO^XAUKE@GJ]TS>JCZP]MA\SZZSUd\=WRW>BNXSV>TWVCKNGcTEkMNDRIAGdICKWN
    0    938O=[X`TRDDOQM@PWR/LDFHOWPdJJEaOYKYYUXNXGI7OZWVfPY`UCMHCQd[OXIZSZF]BDo[U8D[f?DHVBWTYES=lMEO=LPA<NSXVHIEwgbM`OW[FE\=I2MLEYITLVZjSPQ
    0    835F^[`ZgXIW:GWLE?\HPNBJMMJkR\VcwEIgLZmDKVORCK_]B[[WQ`<:VMVbH>hKO<I8Oc]Y>gcY@WLgZ1TGeGUEPPEHZY?P0KKZoBRILSgfYUeOB2XLWD=Yg6TOSsVXRXS
    0    696M/CWIMIMJK?ZPg2]TwhQSb]h0PZK`CY?\APenMPBUqQG\PKNYTZ>OHPcnJXVDJXwVALRO=P_^XcIWP@]CJ^XG@A]_V9QdDV<Ud5CCCMOR^`FZPHtRP^KFY_AFTfD[Sj[
    0    658FJJXXG2rgXZ9@J]XZVQDhU7]VaABU<NI?`NCVN_1:TdEN_FDRtB\`b47HZ`]FhYGT\P;Te6o`QJeXEOXi`JaW>QWJjXQFE#OVStg\GUdo]7^JODLs_s@YXK=EJk6DLji
    0    779VLZZNb9cOLMaQgQ\?Hd@:hVI^J_RIf7aXNcgGML@PAPggVWbg4^=8E._W>JK^RB[@CJcwKNGWjQ.TE@MVUJS1TC\EKUFFgWLWO?V4QMPJPUk_C[P9W>Sr?GOW\PJQVY_
    0    700WFVdWYRP;CEIUU2ITLCB:^Fj[d_V[eLIRJre<MC6Q[GJdMohk;OO<TYiZDZLVK@TVWjd_ENSLR>CfJSh=bIFVZNYGT]T^UK;wUUSKS?Rkk>CSGBVJCF;QSJrg>Q\UqbX
    0   1146LCkKJa^AHI<`NPE7=^RMXYhaDUZwMg7HQQUND[HIZUGbSNTVOAV6:ZdXB?A[]>CQOG\SZE\_GZ6K\DLWGVCJBkB;N]_8oQIGQ`:Z?@aSaLNaHJ8W^?L=Wg;aGKdScSIP
    0    782bK*L?C9aK?KM\VJF8G;VE93dNPTOR8@?ADD)@FA\j=?>kKS7DX]M>wQMR=k;CJMR9]JX46GUM8YEACLEE\2NEDMDT]WUSWCRHJLA[ODPBQXO^3KQ[=KFOKFXKL?BQK8:
    0    901LBXW^dl5TXDgUUFWEa/?CJbKYqXM^NVWQRU[EH@^DT\^YXc^UHPSE_WYeKB9LS?>Y_[ZXT[GZM3DVEI\KeB[:gF=JZwSIT@=VPRKSc^6TeYgNAC\MV>Q@:PVZD?@hN`R
    0    992HI_RLwS>QDH[UR<e8^VOI^iaVUbRPTEHU6aYH^?KGn[_d2_rUAVEIV^b^SBXN??I=JQbOI``YKGBiDEiCOOgLYF:G[]HlLB8Xl9[ANW[YJf`]J9[]N?WR^;\aCXIJRZg
    0    826_@OOKODI:RTVadCnIU]E8EkpsoNbQQB_a3VY6BNVAUJq`?_uK<J;A]ZRoF9_`IDP6Ne\T8jEYEFDU:HJ[YGeBV>6IeLAr>\Lg_QwK[[YZXr\`AO]Q5\LQE>o`:IDYa[\
    0    876HBjX`[W9OGId_O;UAiDMFbY[^\^`_UJ/jV^d:aK?GMSVb.eYaQDCBhPl`MFLUKD:DDaW_FTSHUACPO?wMM?kD_GDOYU<WAACaW?cHXc^YLSb`B6gVBEOSFVgiDY:`\f`
    0    871SDk`HjQHJ5IW889P#aFGWf]WTSUueO5_`+^J2H9L;^AhZPbfX+bHKfZ\NM?M_CKY9OWfLLfosa7,X>7d]QR^>KHMJjeAA5*GPP=@5HPUY\^ZUD7XJO2GLUHlZAXD^Y`_
    0    606NL]hkKNAilRMSaEZ8R>PEGpOrPl;lSZHc]QkNa_I<T;TwDod`H@aE]I`B16VcLKRdJZiW[hj@_0Xi<9kV]DTBfRFYi[;U`S1gkSKUYPSihafaMGJ?d_F9]N`X*W8\Zpo
    0    614UPWU?eV^AX[XaFUabP@DC]JcFVi7W9R\S>o>CWOH8aC[ODPWgJhYM^[F<VGfVDKHXHQUGES_TUYRU=eN]ZBY]]WWZY`UCGKXTdA]@fcehVVTVD@XwFBRP[CIZebMeFXG
    0    688K?]Q@Q]0BLK>OHG5a8NMgjfU@JD`R;`gDo@\f3]JLDFEha\VUPHGANY9LOTJ6dGHH=c=`CJLMZB[CPB]QU^l4_\SSEHI]o/MT@=JNQVS?MMjOBUZIf]QH.1SwVROeLKh
    0    8147>mpeeR:T?<\WX?USf<<<ak]hd[jYf>BhDfb(FXJThShaZYjgEM<Isn^g>HVYU;J86kd_@fOPg@<f7B[P`?^AeBDVi]>h6N<gT=]ILcG^[fptF8`9OEVjXGqw;?>[k`h
    0    939M1bvPjb4ZC/e\F722k<,,si[`]gbho?bb;ig;/DQPN0ocBlZY5e?6MBiY3.MYL9[(=dh[1lL7I39[<-lAsCc+d5=N[m&p@C?wc3oF5WMggdgm6F[LH>OFIPqf)N8egbe
    0    887F<mfoU_DeBAecI7Q>\;@7TbU]^waWiFAbHYo0FKLUUC]^K_nYHMEF\J]j41VZc>\89efs?]JCN@C_4@dEq>K4iH=YaT?WF<Bb^CcDJKU]\alb>A_B5APNKFXjDME`[_]
    0    837FFtbc_UHS7?\V\+N6[>2Dbimm]dadl?ed6fi<@@TRl@geP^nb3d8GV\``8ANsK=.6BmkaIcYNw:9Q9?O5dKT=\6@StaBj8A4\R4ST<YUbtd[bBInWKU\G[<o_3K>dh_Y
    0    744GbC;UN+UFRe<TB[lfaA9c@Eg,]D1_@`=8U]4HfOL>^GD@d:SXocObI4M0f^XF8aWhm<BHoV[kBiL^R\9wHHV\>f[4dQI)VOdNFd_YVUdUGCP;c[BoK19;\F;-Xa1JS?9
    0    9989QU]OjTCZ6(j`T,WF]:5NWfj`iiRbYTEb5]NARPWDgCiR8VRw;H'DgMbv3@c_FU?9NelT?f^;UAHb19WGXEgQM@IRh]8bEE6ga9dPKZJcdeZiM5^dENGQT7qa>]:Ylk`
    0    774HHSgKWFB@Q4WYG>CB]G??miswcm\WY=IUE]U1OMH@G>_i8mjQJI29`PNTNFMRV9:ACfu_7^IB]JCUF>l4YFk9N?<\kS;W1N;gV/aMJ8@TgScf=DQFCVOKFAYa7/?Vjd]
    0    772EC[Tda`?S=,f;L8LA]7C?bTU\VewQd>?l8]X4MUcA]QWbIMra@GD8UOvVBEJXL:U5A]dfBdS?fJJe;>r<RDdLIJBAiXAaAG9rE3jL4V@SdX]a=7T<FNaE>FZ\,AKIl[^
    0    874MVZOTROK\DMKlKJcUw_SLFYKeM_MPOENT=a=?SRaOWTOWMBOVJTSCaFHTEMk_NP1OKMICFPfcPULOAJD]WWARTMUV[OTPMD]@S;XSm^YS<=AQ@<V^SHZHYI:BUd>N^;G
    0    786B>ka`hk=eG@nIL7Q7X77Db^hocc^Ya'luChH=_8ORaHXlGmVZEZ7;_WuqA&_cW:G<0weT@qIMT;>dH9e1i=g;S0<Au_6bF:Fbi8d=IXM]ffZ`:Fd@A=]HTUmf>8AeZd^
    0    641XYIY3VH`h;d;gZSBOfDrQ[W`NEAJH=SEdAVJ:ROShT?@OONAJ?AIOsI=6ELE8QANZr0b@i^WS>SLSFSD]CJ]J7PC`KWWJYwfN:UKSsUAXTKKNPOH99D=YOJOVGNAGZFC
    0    738GBf]WaG<[?1`[RP8IKPR4QeOZNc\RU6CTCVOFMXTRXT_T]UaLG>=;NJbZHKC[bHJHDPdZXO?Q^J;Y@IWDWR_LYIDIpR=OGEH[gHZG[@U\RYjwBK[RPBLTbJbN6BRcQIL
    0   1107@2nSrQn;H?9Z@E6OEZ:=S`[NUF\V<bDRO=cVCNDL=[-[[4[URERK8KJVW<<Sw=7G;<\^dAr]N]GNH6B^C[/^A`JN^JJ9\CE@Xr1WGBOPTQg_]KWR_WFHWU'VdBR6`X`Z
    0   1049DO]SCMNFKF3XOPGj^VETSY]YOYUe\XG`TAaG?U<LKW*UK:dV[:HM\dHURSR]VBOI=G\_TID\L9PDMCIVKT1TJ>BNFH^H^PF8b@?wDRVTTZMJREH[JJBRBN5GiTYDR\[Q
    0    730rSLFGYREB\?XR=UR<Ee4VV@JEMM\s>MwAKNT9XI)&AXXSIDGCNRN7SJFEK(KJTR:6F@L^PKSjD=@Z9aBXWDV<`M`PN8KO0=CNVeTOJ[Z5ILRS:*QSd:US7dWB4NVNhCP
    0    802RcKJJWS6GUF\dIQ]QOTE*ZEVSWcKOTOlPFb[<^LGFaEh>;QOb@@bTNDOE<?jJ^XFXLVDLHaTJOP@DPHH5:I>NY?WNBUWV]QF@LQ]P[CLPWwd]<O[K\Sd]JaOWBREB`UJ
    0   1106CLJhXYGIPAQa9@URKVBBVTNkKYUHPR68GSRDST4=EV:ZPFZ?g>=QEQ\wVRKU^JIQIKOYOIPOHZPIYKGWCPG\EBN.Om^KF?>;[KMEME?RUb\X^U7RD9>4AI?YP=C?HLTX
    0    754:N[[oMcMSRJ>U@D4e]-LEWHW=4[Aebw1;LVQNH\bBkBTVYWd[BOR0\]7eAK9wZA=F4CQOJGXPEOF\PWnOZWKNqPLUXB735E;iZS]M;^OScVRLS?R[D<5QJO\WHQN^iKU
    0    826LMY`[`GE\RDHkKX_MOjQL\HTVgY?ad;UcVisP_FG<X7LE9USm?FFK>DZQE@aUH;f;CGUNKMPMTP>YGOQP=N@PED]\sVEm^YdVS@SKo]hKWaXp;BY]]K@<XJ_wUXPTabT
    0    7586OZAVZMO@RNAIO@L)^5B/AYbA#RN]Fk:8RQH4P\L-e6AHWOGOIHwGgEI9q;OWWS<VVEW:K<<ZJK<_4UJTMEJ$PhN]R[@@/QC`LlMDMLIWD.@D0@PW?8BL8aQG4E1NW<R
    0    987G=TP^Rh:O7LjHS=TFRZADRkwaTTPTQ<\^]WbHP=eIY?kZMYYYCJ:HPR[PLFQWM>SI9XTTFXTPWAKTG<bH^Na>^DLFNSGgJDEdLL`O9K_VTbdUEJYW>SHUEIT\6VKVb[\
    0   1006@.ccLfcFTI<wE<@U8f;@:amWYoif\i4RNIjt9OCMB[.a^9nbp7VHEhLku=7MX>8LC>CnO?M]A?<Ji`>QKM.c9[B>Bei:SE9>V`DIA=kQjm`\d1EQV<8@Yf=LQGH8ZmkN
    0   1253F@eXVXoFIC<UGI>KB\DQ;hhYcFOHSSK<REQLA?D:=M<X[R\ZGD^7AMR`PLVKa<?GLCRfUKV>X>ICO^8mF^?wD]@=<E]IQB?:U[EP9K_cH[ZbK=UPQA?C]C<QR0WEbU[V
    0    8589]@OJPJYf;BZ\\OOScDZMF[nO]GTKU[ZwOVLMaJHHaK>VIGNWSEW9lKKcW`LCS;MZdYF9UAZE8fWXM\Mc3NGiKVOHj[IFFWN^If^\MCA^GRCTCIW\=TMFTBGGUD7@VDL
    0    735b`K]YMWYiIeWSjIQFa=^JmUg@UIgGbURL:YN8OUaLOEQPGRc\DUY/OTpQC#>_ES;O[>8S:SGHU\QI;KUHL=`BYHIULX`VXVZUH>b=UDX]`LV`H`B\F]N^QKb;P/UBFBD
    0   1119DDYRG]SEOW4TXJ@J1w;@AZmLWROJbYSQOITUREeRGdAS];VjFJUPLTS_`7RQVLFG=IZV]Nc[V\?PRJOISU:]HSHCOXWSP>S@TWCcHMJRUI_NT>JSGTGmWBOb_B]BHTLZ
    0    817MHEWaA\K]K0IAHTJBN9F<a[;aNPk[mI\tUIXMD8K?LeXNYM]HFW+@@[C[F8P_I?MF.ba[CeH3SAI[FC`:XcEML4PNUQ:^I94R89_DNIHedLwKAZSLKa=MUQYV@U*MS[g
    0    915:Aubd[cLNDIi>MI[@G9?@qSsPwsOobC9QEq`KLJDFUJhY:ZfjGOISjN\N5GNQaE;B__bYBiZ@VOI^DGjCXIFBS?ARfXCfA<?gc:[;6QQn]VXbK@\W>I>GU6a\::LcfRT
    0   1219?QQcNRM?FD>bL7@\>W[ZKZXWa\bYPe?YYD_ONQACFoKgUDNVeF>5>QKZPEZo^P>O;O]MINwV?VMRRV:X3V?KEH7FJRPDO;>?T\@X?BeamWUPgDS\\MEHOJ6TSSbTLjJQ
    0   13719PVkPXH^hAHpT]E=EOCXAPVjPN[EQ[IIMWNI;IJDRKCRi@VS`8VMF\GwaA>EUIA>IRR]H@iU>UIB]RB@X\E]MT>ACGeIGUOAYKGSMP;HRV_\kGagHJ<:BGBiMMPHOQUR
    0    835HUCCiG^IWJW>eMTXGqHNlUBTNY<PNNL?ZE^UBcZLDwKVFHCPTEHR`QTPSWLbK??N^ZPS^T_gKHJJ_G_Y[M?ScJ1WNakZX=A\INdmKSgSYKWmLTOM\KJIW]EKKIaLNVRY
    0    807>fNDQPU?Ne9MfbZ\PMPdM5UgAJO_@]ED[FJEFM?CjJ<ESBKMF4OKFSJNF6NaLM<DCA=_J6QPCPKEBL:JA_cD#FE]LHHB]AXPEIFCDJI<NBITBJ?LR`@\LXSRACU^JSRW
    0    843NKlfdIW9QKATGBLZ?SPLGhSdcWPRZcFRXKMwDKUNOZOW[MoVN;\GAiVdcH[RcEI@E<n_YLcINR;GYI>R2Y[d?VI=\WcBd=:Nib;RJ<[Vf\_if;7Y<PFRiKPfHYVPdTSY
    0    783%mL>YLTTa,CrSSIS@@:GDHFW>^^ORK1N:5X=%^-7QGPTa:dQ^1PN$UPLG?2XLK49:iXKLH;QDD]:YKGSCi+_.6=1=fg>^_MKZN#K>WT>tEZTl*COF*1%UL%meKG>?MCV
    0    957EBg]UrZDR?>wNJ9WAaBE>a_]blgAQg9HQOcTLJ>JGaMq^Fc^f8d3Je@dS=5GMD9]H1eXMG`CGL57\?@cJc6b:[EDBbl>fODFb^CYCA_@Wf\fXNPeP@<=KX9_g+VSZaba
    0    871;=KrsTPVcAB^GH?>]X8?WPXMebgDaX68ZK^\MVC-7JG[[O^tKE6J7[JgK?FVe]YKLDO[UApZh_=@WGCkF[>OXf9XH^]Cp@EJ[NLDSJ`PSdCKT8YiQVJB@m@O`3YJl_wf
    0    852S>b[aLhDGAG^M=Ab8wKGL^hXOYc4]bI8JJWYCTG;2iE_]B\[T5]<HGNh^D9LNHGDAFZVZGWX[T=P_8Q\gpCjDM\(3rS7e62GM]=TEIikmKNVLM8XY=C4PcGdTWhMTYTA
    0    769.=VKSlb=W4C^c8^hLaD?NdSPgkc?fWCEE<nJ-T.e8l<ejIeUgJ^B<j9ZN9Eq@`aS4Aej[CVaT@b>[+RXAYKd@S;IE[U;B-MFdo;iDG^QWwSpe3BaFF6kBZCTb=`+RqdU
    0    592KX6;GX9N^PIBRMSGA;N?I:GRIHI[<C]f;UGXC@`fCF;i60NWLaKhH:[3NC.N<^TaOTQCXF^FOGC3<HWR;<hE?NGdM^N@gLQCO@VZTm#RFAZKCM;Q:QKNJSbN<\N(PADF
    0    724HRS@;`NEkCWJb9]^6ogH8CY_KnTdZHXFRHdPA[M^@@]FLKIGYN?;eW<Xo@ZLHpUJM@iQaHK_aLHHYK;YTw;GF>c<VTYB[9,<WM2c4DlO^CGaWb@>TACQVLKgAIYK^aYS
    0    668<kbFUmH%X?MYJ]<OVV?H6Nw^TV]9_Z5OU<ceBM>Y8dATGG_bVGN:BLAcV`AnoN7MK^[J^2[JQuRC[:/f?UPd>LOV:r[FYAUE9T@qWhVcmZvTD@T[FI?>A\LfS4S8FgPd
    0    683X_MK:\QIFFA^lWBlBPA_FE`IKX[pMNSQK;gFULMb8[W.QEHVQPBOUK`5gNMWDGS4LBO=7FMYGEVJG@eIKM<#I:M?PcMIO9QC[I9lLROYdWK94T?KrNKdWVKWsZAG1gN9
    0    599K,XOdV=AKCLUEbc9TS\eKLX9W2Z'?NHWfZ]^`D_<[Y?bUh_\FD`AO5SdW#HMkM#Ua0J[[PLfTg8gA]IaUU[TPkc?:@?=Cb2fN[:1E?DMZWMEYCMaLA\N<DcIYK^AL^II
    0    518W9wTWYSJ>U55:FZD6``]4CV1b8edY`LWJUj[r^*.oC29:c`RYk9T)4+^A=WS2j8iR@5Pbmqd:bAHIEEIGoJT5nf;]7B\3hQ8KP_BJF8X>nSHl+wBWP+FKXQDk6QkiSZ]
    0    753GRPcMOG[G;5c6AESZQXJIJAfaDjuhB@ZWY]V]X7FJwWaP<acQSC?;@CG]VJGZ<L>)EMQeOhqEJOEY:GST@?CG.KSGfCMVEA@Pb>=JcUfRZBStW;VdKQTXfHDSLYSZ]ee
    0    991I2cfwSUHSSKeGSI8OA>KAeVJVVWNcuOBRP^WL?RK<QUTPTUfMBHKeGNdQ=>DYQJ\P;^b_0XPBW9GU<B[CN\bIoFOcNVDBNKA\XSCX,OK]hcGeDZQ@Xa]`]VZX)6If`kZ
    0    813QHeST\WNFGX`SJ=YYeR4]FdjD\V@hZL9IOrFHMBODp5bHYgMdSOM_PN^dEE`KWOJ9IgaoEkUDUJ:iCKg#jMb`ILG[_i<YU?Ri\@kFgKZh^]^jLbqU?SQID=ib@OFbn[]
    0    713FCVB?^HRaY/KSM7UQ_M/@<G^L]N]NJ4KoAbKSWB@@VWARERrJ8EETWJPiURI@J5g=XJKXJwSV@'DQNLWMf_@QESO]oK;D>U7i/FePDiAI[UK?ODjOKT[oJ@kPXJDOO]P
    0    836=COKDEG_I9\UQ.QWW_bGmZ?G@KXDO?6DAPeEHhIRLQ=BLKKJQe;LUYOPUNZh:?MDWPLUIQfcIK]PRf<HQY@EAADKNPRFUS4HHX[PARimbJJMYJFSbQVTUw@JERffNdBJ
    0   1192IKbVX[ZEVQOaLVKOSc<>4TWSkRVVwRMSZTQ`6GMK:[<`YHidIBPAHWBUf81SNNTMLCYKVJYYYQNTbBPTGWQ@N[W@FbNHXL=PfXdPMJVKUbVUJ:AddMTR]\7X_:F8gEZf
    0    732N8JTTpZ7VKEbB\XEIJTdJf\WVLZ`Mf5YjMsNGNQXwTCVWO_PYNQ@E_A_dDEo[`JSLKN>`Ti[Yg]EQHQWJgCGJWQIC?DQYSFVGXMDDTTm^PVKRjNUaND_^NFH@i]]JMNO
    0    929D?daSqk/==-nC6/X.l,N1kQWkteLuu=GM6dSB\06=m?s`;mhk4D,AaMw]EFu`(<9<8TWl?ckcaB@gE>aMn<a<`;3=ojMW?<Gd`EZ6GamlU^^c64_i,-bLs4bu3sF[s_T
    0    9992>kb\hMVI<R_C9?Z5w7EJ_YbUd]DhOARY7ho6^FN0]*f]A_Rg@ROBiEncCCf<GGYB1ke[AjaZ>R>c>=_^hF[<V>?Lne3IK:CPdHpDY_jhVQ\SB>g?K?YBO1M\;RBVkhR
    0    743\K1D_fACDw<Hf5[T1HTRC<B[aGUq:)3YKTlTLIKZ@L^C>WFLKOGLZF;8LcFFVicF<QNMW5OSW4A=a?\@XUp>]I\^PKDfA6dMIBSH\OKKZN?MVS'E[YP`XCGHXYJEVSiS
    0    546H]<Lf7BUIGH1=:HO5MUESV<%cJPdJR7CLUYG'G-ICgO5-T`eDMB2F``,SE&m1M@_IgQH86?P[Lf'F(GGMDK5f/<QR:]BfHfY0?Y]M\.B9H`BV<5LiwTRURLW8V1HP?XF
    0    7008DHGJRiOSJ[LB:QCZK;@bLQWLWZ;IM8RINTAXiVD6E9=>GW8LAec\[FZKWLQwM[]?`PPkEjZ\<VQe>^fq\XcRQaKI]FMLNZNN\@M:_][YY\Ka;GfOOL8cS(U=LZK@hGO
    0    721I[=OLe3Vw^UAV[Kg]R3<Z4YUW8SOO\Q:]ZBHD>gNBJ7=Y?QmE^LBVJJ<W_BGhFZFDIHFGPTQZWSQ]?YSU^UEZZnwgUXQWCiT6FWRed\e<NKbVHGQYge9H@XZN:I4S>XV
    0   1142I>SSUUAOO<:Y=NLK=YM9CZX?LYYPW_=KmSX]?OLCTMJXb?SJDFPRHQRcYH5Z`L@N;EQWVFYLKLHFe4:PTX>^EUOFYRK4UCB;Fw@\CFSOY_KPKJQ[AJKXV[5Qd@I[SQLQ
    0    739?2J[\H_ZU@POQJK_DXUVQTTXHR[ANT5IA6aLJV=QJ`IPAB5WbtNBJeXO:XTaM<DUDSaCf@ZTUOWOZ]J^CQLfaLJJT[YEUUE.bM4LGYGdmLiZe_jFINwdh`YTH=GU>V\L
    0    832E0NSrXe;d_Ot]S)BFO6:7WwUkHQWf^MLiKH_.KRR3PZ\IH]aE8T87Lg[XI:QlVPE8Be[]X]XH]%<DEK\FbPYDl7MhZN>MJ8KehELXPTf`PP]M?SV<?XY[Cu`^*J>Zidb
    0    739L@QQdO?PR^CHPX_O=D\S_NQFNCaa@W\M^YHNMWE=i;.J>\SCLU9EL>OB@OWeE?KfDAGKDNJgN[SXMbMSlJgLPMS9LPA;ZQ7>eR>=JBXNX^P<]NSJwPgHhCWFU[DRUdBT
    0    7341_U>QH[RS<#LDJ]JNF7<D,WjIRE4[L:4SVLAGXHK>SIIB@^ImL?<=_HQg]N]MHRY+rNKK>KQPNN@^:XBA7/AIJLODnr@A9M8XFF[=MUZZUTRaXhQ:D6ITe25L^ZR>QEE
    0    7005dIT;dQMCDM[QG[KPMYXiB=aifQO>a9HO:VV>[6O<Z,MTHSKOKwXOPFYf6LJF`_:[BMhE6WNQMBZBE[T;\B_99.A>tejTR8BlAYQ9HKBSIwdOFfpM<EKYM7la?I)WUEA
    0    621Oc>1[/LTJIcTV[fD0Pg?d>DQ9?1MZ_#UH7CNF`]\PkZSCR&ECLN`UHLFH>2=NIXCXQ=XB[]R7MBH<AMGJHplL/YI`J]>SohjH@bD_]QFIZ[J>S10Y.GIDlgUIVT?N<I0
    0    831D4cd\LeEI?@tJN;C?b:PMVlWgdbTmrFKNHYQEEC1DfC`QDVqg>J:<XG]X;BV[DETFH_^o:]=XX@3TL<m]Z[aAkC)NOM3I2<:Ra>XFAcKR_TZR>Y[EK6RENQO^/I(s`wl
    0    599UTD?D\D\HRNZ[bTHLTk[H;8N?GGRB@XXWM9eQWRVADF??/MBCc/5IP^AF3DW@]P^IY?M:MLM@2abGbWN5-X?A9BNO=V_Uu\V<PPP#\CO6(T:SlI8QZQRHXJ<;h^u]=9J
    0   1029A1UiaVP:JXIZM:POIZdX8cVcU\fIYXJaW@^w]JS=<@X][QUbO;c@DRh^XFDRKSUdA2RMV=PZLCJLcaAHYWGEL]DRINF17L88ca>H;JRgOQhPMOGT]XP@WRIa?:mWfI`Z
    0    648<WWU=LGZQKOC@6Qh6QoAQP>9[`[P?aU\O`^DDVLULAU?L>@B\GHY7E7J[7wj6;R]RbTc7c<l`<d[d/I=\GXLtV^L@e\dEO8LLCGL4Pld[UZTKITLeaMF>f@KQ7UHUhJJ
    0   1120=ZV\=Wb^L9D^^b<U5_BHITlkK_ZO[KE2BC^N5PGMSTHYd:`UXUg=DwUdVIA]QS9AUSQZHIMR=>JDYMCVRK;a7\?=I^lNRHG7[WFZH\_To\Xd^HHYP5JBOT?fM_U;P[KJ
    0    728G^G^GL=[QGb^bYfDBRFk9>DXY6?AGLWLKJ=DY4GXXFEMT9AK^b\f?WLLWD>AE]9DeNH_8CBBESfHDUA@GKXw;?CHIJ_]?_p`QJLJo[?5<]k@nG`NQUDHQEFWR_NG@D5<
    0    701KSFY*ESwCUcrU[_I:EMNKJFDg=BB@AZ<R:RN9A9RWLARd;7OXJIU0X;i`OJB?_JeIJ[hO>RCD;GCK@>[>CG]<dA:KHfS<@XEV?E7TU@]rjUddN[P62;:)A=]<g=?UG_Y
    0    690@Oc\9A7G>?XqQCQ@GC@OGVPBQPYPKDXBRUUC;-CCSRBWa8QDZBJVBi:kXCMEPSR2\@OeGI8OKFQFR_CETX;TT?FFQRwXKVPNVhAKJN^CZd_ETiOB=KEVNW7O^jM`UCU7
    0    762=TcwKaaQTRRaSiLCHPU^8QYiNKAWOA[lFg>k]39e^D]TXMMDOXdPJ8GXi@OBKa=>XGNg[?:LCIWCPf5EMo=_JfH=KUjJ]I^bXsV=YRY@JYqNT7[N:E4RWIC_XKM:pCD?
    0    682>hBuINIX`?fuR_dFPMEH31@sFAD:VAqG9B=/>1BacQ:=f:2UCUWcEWVlb<DOAAB\\wIZLBDKR=d<CD:07?MkN75<K;Y^?ZTf@@PAshG?CVXEV@^;IA=?99AbG]1=;:AK
    0    910JePa@GP`n]nZTeVMICA[[EIZ<EIM@Da>6LIGWLRKE=F>c\BCIwSgKWgcRDGEDVO9qlE\GAF?=BTJAUL?F>CLLOHI\IX\WRPZ=7\L\NB>AeXJ]VdNEWLMJAYpC`HCLTFB
    0    521fK(`36gCXC`RpLbCCDVT.G:MM8(K1@HS;n>('S,BdTO@[3a5DScd;ZRg?QX@`uWEiQVJLIK#4(/+=N/Z-HCY7&[@I:LOEeOUU:\e<e-5)F[KOOb^;>.(p&6mEw7WHJN8
    0    737NPRL7>Gk]LV\_RHQGI?eFGSQRDAISKDBEDU?RDPe^I;HWARKWbO]=UDUNE?K@JM9al^ZD@@GLATMDICR<DHdYHMC9TawLXYTVCT?Q`MT3TcGN<qRJCGWKKHfMn\IKKFL
    0    566PE0K=;=[^JLJSZNFIBKEG=<X`7cRE;PRAPQYDH];6j6GF3YW)M%OJ?L^<MEHFiN[nRGC=WJHDEL^D<O`sBN@FZQE6JPC;kK<9Cw<s0TU8fg;I9L>9MH02`R>*LBDY8An
    0   1063DNOTJFKSf5ZYXPZ<>U@`IOP[>?QKX=ZKJC;KHWEghK=FPCKBVhNwFZBfY;9G?_=KV`O`@IJO?HeO<VG@HG>^FCCEAR\\LRZRCK^MSNHUPZR9]J]EKO<HLENiDRNNCDUF
    0    941R[IQ=KLIJ?waTclI9Baa8UB\J@B@8;b5:LFNED<^aJ1@cMB:HXkh>Y?R[M[D?^@@fbLh<?<7QBa9;TC@>H/V>EG<7El]FWdXNTeIjj@EERe@[GacG9=AFB7`KiUFGD4<
    0    714RJ7#Q;?jMW\4HAh;A@bEUA-9*=5BB>aX8`:IAQQ<NNY43[B)9aFf\853?mAYMaSYu]<)E\4JkZFYVX^#k/f;?heVW8L[6MgbGEgHUg[e53E85GXCHQKNRUCB-@cKHH=B
    0    710FUKMGC=hXEKJX\fAO<G[Y6D[H>CDQ?LJAJGBECh`XHMR];IF=hXe7<>A:ORK8YK[f^7gWM4HE;f:AJ;=C32_9>?:G2XmGemp6L]MZq@X0]gEwGaE;?BKL<AdKZ:EL88>
    0    781LMO:KALoS;pAgOvPIVWIDOB_<Q8BJ)oO;Y;6AQ@[b??RP^99?wJePV7CPFDC9<C>keFD3L9BIE[C<^JCQ=>ZSIOLNCPb>TWs5H`B_XCDTHW.QPkNTNC:<PD]>`CBH@H>
    0    637H`3OM??ZiEnW\[h4<>=[FONXB388/1`CR:ARH1>]YI<8dO87]QcU4R4ot3:=La;W_mW_BCGDG@ZH&:AU?@E_>A8:_PrXSQZw=FV6kbM5@U^9]][Q5VR>0KLb7c>G6QPN
    0    787VSS]BXScMCZIOMR<6FJTHO]OJJZGaFOOSMFIQH@ZaCJTg:WDewWZF:@QKREA9>T7UUG_E6DSD8^_L]XB]VGTRM`ORIf[OTQcNXcM[UMIAFkXQGT@RLL>JMWRHaR=TYGX
    0    645OXQP@i_I-:WmV]FMBZGG8D=gIo[UR862BLFbJ]ISmY;Z^JCThTJeJpXlhDCF>_=T^AbpS6Z==;D.TCRXI^LwJK9V@R[Q\CT=XTSAZJE[JvaR^O2Z?LH?pZEoZ:CR]K@U
    0    735YVAL?RBadJXP]KSGICbEIEFMQ@QE@VLbG=L`IGO_]AYPSBEFNZa]FLJOQO?YLMWCg^D_BIVTDCQ<=acPP@QP?MNJAHfOY\TgVC`GwT6<_Jc?PB^VQR^SGIH`Tt;JGLAN
    0    687PEOF9R=?=M=WWHHN2M]:M8PP7U9ROIVAFI5IQ\KQgaFWOSW:UDQOM\DGBVCK=HSCtRBbEQ7SI<KVHQA-?NL^SJ@UFVcRMsw>VI[IraSNKbrQoBWX[I?K8C@`<Y_GE5F?
    0    616KXPWEA59gV]SLtIA>ZCRCHNO;Y[LZKQMKTS@A:KUQMAJuELRX[wCUhN`bDT0N^9NXYEiLK9ME>qIVX=QOQDUP[NHLPjWU[TB=TWPGfMQLSQ?\B\RQ@MNLL;J`OK:MBEJ
    0    842UwGU=MBAUTOfkT?UESZRPL^W]`XUBUCFSKPKFOPUPXDVUCJ\^@`RELRPOLAYIPAJ8DF\P8MQOKC;MXQW=ESTLG@KYR[kTQVU]SB]W\:JLI]RITI]PFKWdN`RQRRGMRQU
    0    564HQLCASBfWKiTDUlCEAD^8I8V7:RDTGTC=<O?8T>_aL-<iDI9\^__6kOId@O7?OC>nT3cKC0CEIW=EtHCAP)wLGT9FUcq=iYLC?f-^cCCIFR(pTuRO<G72KLq3b<ISN(/
    0   1066AdNG=a=JfBMWS`8PdDEPFL@GNCLF<>JLC?R8=PUdcNFEg:KFJWDVPHRHw<9JPT>@BHSMLB]DCKYGRGO\AJXDM?@UR[M@[M_LU:DY[bICJMSVRMB_BRZ_OKOXMP=<;aPU
    0    908@PE]?SQRH5WaZQXQIY<jAPATHN>=NL4PDBGHBS@`WGJRw?@EUOPh6GS^fEMQL8?D^YUi@?FI\>`>AX>O<PAoKNJBAXg_OTR[MEIQFYKOVMWIgXTFPDFORU<`Hi>MTA??
    0    663@JP[CVWEmI[JEeMM/@CRIYO:UW7NOUhILHWO7DITEJGB[8G;NJaDHY>OB?2II:94DLX:L?LQQVDOZXF^8G;8FVAEF\OSmwRB]FeBCRCDImA8OQBK=+GMEM?RWU<BU@ba
    0    577C^DB8QFdiGw<_U]BK%CXH@=_16<GE0]>O46:REEgNFQ)n?=G7ia^F[Ws_MP37YWOkl@P3P:%F@Z[D5==A4AZI;EJC6q`Nh]`ADj-^Q1XAZ_DaRg0@9;L@4PpC]BJ2M0Y
    0    7015fCD:ABhEJ`VLW[MP;\FTH^t:UB;O9^AH8VDI>>\GT<LD5K=Vd@\VRLMI_wj9EQKmVWW=YB\Z>cJ[NNCP`@IF8jSKXYg<2>g=1SS7YUY`A9GdiCHR@JLJIE[GXbED\B=
    0    892BSIw^=aFU?EcQLNT;H:LJfPRJWMHDRHOU:VFDdMASTWc\=ICqVM=GlTeVMDQ[CG>2:WlQ5JKXW:9==FQ@O4VI\HESKn@NT8VNA=J=;fVceG[[G=dM9@;L>@U=HUDWNXR
    0    7237MLXFQBw[5\kd]Z=@H6QHQDnROL<H^R8?MLS:/>He:?X_U<>dfW[AVIhKG<D@O8Vj]2Q6NLQBNVN3=@FNV2d?@R7$@qLIXWUDGiTXYP]JRW<m@^;FL6D9[?\QHCB?WCC
    0    728DMPJ]CD]VXBB7GJ7RQONYNC>.?3IC_O`U@=XcQu<9UX4MwQOT[cFL1?W<BOH_WidgNZDiTUCAWQRM=QIHRYDQlZX]MBJAVeK7]TMeGSsHjLOU@X@EgU=UM>57BFGLOlT
    0    782D\9s;O<gUG^gjOd2;BJgGZTlDH9CBNKK=I@;BRCc_><@k2E8]atXE[LcaIF2N]:3ctKr@9:A@I\G@aDR<OUh9@:=?Yl^CZ\LD=Q>GkLJ4da>gLLr@8JP:@/`IwWF5Ph@
    0    695<TeoQ[?ZhANbm]XIM]6\8SNWCJIJNAU8EQTOE??wSQ4LlHE?^.dUIoFThHGB?K>BQXIiK>D[FD_INDKKB\C]ROJ4AQ\\GMVAI<EIRaUWYa^=oMY7E@59<RH`QN8>D;KA
    0    919TF=M7?;bTKdw[J\PHL<fNEFnJVK=;L=MZ>MYB^CWgUL6eG1_]TaG>`BYhAIC>8:GOo\oN<QF:K[;3G;W=F>WCMA8GJhN[_KJTYOYBUKO^XV^ZU[ZMD<3JF<]RfT=?>QU
    0    571GdO[N8Xl\lfOH]s8'9>QN^6YBV>8IIXFDPf.GRLhbT@I^\H<?fd`>`NQB:6CEZA3mZGJ3>i;@5fEPnGPF,@kWDMZFKVa<jW]>8NAJR6+w]RJWQQN7EL9JH<Z8Z;=:YSB
    0    699JBJ\<LN]cAK`D9QPOHVJKV:bS=N3GB[^O5L@:P]H@FLNXPGHg]WW\:AYMMR:MLOwXSP_L?d6HYHM8e<cSV6B:YEa[_ZM:VD^AOMMZC=b:^[ONOVP>LKLE=:kRUNHQRCV
    0    5206P]p:JKP[==jaW;RTP\MCHMWMtAD3FF20>`PI\SQWU@ML;FZRA\<>`HK[BAU\C4<I3af329YPkTXOXEYF]+9Ub>3IgUVJYER6aTI@=aNMlckh.Of[/CR9R2bYe;A/wFD
    0    533DwA_EEDif=umQa[^CJJgIBGd>9DI&CaN&NAG4A6fjGE@gEK1HbSvP[IjZGX9<eDQq`>o=.COC<^=<WL59>.PE8M'Emo]L[Bi9IiZYo>F$^dFYPjaB*=:GP>WCaDO<U.4
    0    990EZH`8EAbmPd^a^\@LDBXFD=fCCIC:BXC;>O9M<Da[EC9Z@D@QX]_@O;_UFLIBdGC[[DgD<D:LHbDFXJECG@wPAGGIW`c@_e\=GULhaMQBO\;aQRP>HBHSA6\L[RKEM@G
    0    709F[PVA<BnbMUVJdpEEGMK@HDcLAH=1PX;?MHKB=P`_;5>HVMZ@]WgWC=`I=<T7VZK[F^lXOLMFNT>DM9L>71B=K:2LP]UGweq2G]@RQA4OVIIBKU9J<Y=H++ATDO@_ZVJ
    0    976JwK\?I=nPOZLZXrIMS@[E=CH@K>AR8M>?LBLPN=aXLT;XBCGCiJkPeDabTPLECUOWXCRKJ;AIJRaN]IGKBFZ`KKcB7_ZDk_[1GEQTdIJGC_BW\jBPIKSKIUQ?aNB?NF:
    0    603LJRXDLR*V;BiP:??-e@H;[P\07PHLR8N*3LN=P=IPS3Ze.ZJhJP\9q=ewC882;5;;]ng/<FRr3V;jAQXIB.b9/D+7[rLNFLI6BDFLNTZeVoQb<ML>;4:QX4uRSDRRnS=
    0    895LYUwCEFIIAVb^oG;7?GRESAlLCMACF_EI:[K>?IJMCHM[F=ECUUbCS@beFFEDS@>XU?dIIPN:IWEZL>LDPFZHRFD@QmHIVQPJO:SbTXHMYXTqZOQHCFEVKDjJeI7JNIR
    0    591:s<]>:@]]McErb^B;2@YDET`1;8>CNQC<?B8@JEH\H/DO>9BPnSSDfHPXSF;=a9O`XKZ>C8HL1eGEXA?DP8b7YAK:Imw@Vl\=QWCY]K=7Hk=NP\EJ5A;>=Ae;[6@C@A;
    0    898HZNRM4T^J>Ia:MTBJ>O:HRYICOZJ:bZO>EDRLF@_QLJK\;PVPSPVHRNe[VIM<=IPOSDbJNLHNMMJBGA>7JQP?HGB<Rb@>WSAY[ETwUPEK_aHeKE_K7?BJDG^^=IW@MFI
    0    766>MPU@EKT]>wWXaiO?@W[?AHg=LTM>8R<F8>DDEHqdNIK^GPIBkeWDGGV^?HEHW=GgqF[L;D@FEc:6`B:FOJTFALNMDXnSjgTNLH;PTL@F?WO\EqFMHHM;IK_=eWEF:@G
    0    733=jZoDH6P[<cYc]IMANFeA<<iX@1KC0PD$/9:<ZGfk5JSiBD6TZcLAeCWc;E7C1A7QZ=nLDFBE?^D>>?A=JA]9L#8<Xk_PcQLVEGAVZ?CA\aP[XS]DHHLMH>dJmJDA@AS
    0    861JbNTFF@MSA^Y^^^MGEL[SD?_ARCBEB^:CDLALNIb\HDDZEIEF^\[HCGdXDMO7Y=A^UQ]HRL@LOcFOU:C?EAePACKH?TYHhYj;CEOwl?F>^hBW;cTMND=:LJ]CcKGDL?H
    0    544XgJQ>/I\GwU?Jqq1h5SSLLYB+a;aUElLYm1F_-_eT/KOHS<><aVw>M6__,^^=aXKThNERj2B8IIA>lA9]:gK7\WGZ3?v:4RcFHWRifKK)X6A8]TP:82JhK_AK][iq>$A
    0    543I:G]@RLMc5IcgR3]U\RZDWK^Ua]RJI8@B)R>-GNXUQ?KV5TekLRt2wVmn79[Nm18@>TgW3SNA8O<U_WE=L>aE@1E7YgB:VS>=SLE\p<]BSlVqU`\Z?G6ZN(^U\90IOPI
    0    758Q]_VASOPd:XcseQLC2WGFZ=lZ@DR@GME8BLEN@AaP?4ZdYEOYbWh8bBw_KIH?::ET\TbU;B4E*YINLOT6O=`B=@PPOcKaHR;VRL3LM>U=nT]aARrPGAFCZJhqf:<MOOP
    0    631KKHY8LDNeINGbfS=C75TKF<iM61EC?MR6AO9GURSZPPOjFVATc\\@@BUW3WD:]8@avT\HM03B:_A;U?2=G3k?6G</FmVMcdO;Dp?Sf/201[:d`c=KBEI6JU\AwOD?=<@
    0    686E[1FJ8SdlmZ8EKXNL<EOIJHhB=>TK;f7SDA=,B\qT;`FQ<>WIhD^ZRGP[e1HL[JUaUA6<=:EUWMI;bR7=LiDOFDT]H9U0ENfVBcNuY21>SC#JEkG__YaDMD==Y>D:E'5
    0    812CZL^GDF[^PUv^V`C:JFXCL=a6@A@7OwLC::EH45_l?EF^K;>DhhlGc>dkEOFHdQDeaEQ8K4HAENJBVG/EA@LH=IG<VmXJf[pEF]QU`DPHM]EjC[IQ<H>D8KXRZPHNSLD
    0    516=BA[ON<M]$^YH_UB&DF2E6OCP6IJ?8YZ=9:A2^+>XJ9G?C=R*UDb<<N'ILY;KVB[w<AcQ<OB9+P?<G;\=RBF>YS>4F<ZJU[nAK_EF`/YA<mDcUeCJ>B<DOGaEL[CQMTL
    0    576;KMJSE-MIXWgtAk7HGZPSEWWKJKF;?@GCZ:JFOMZOEW2eMQ>OQZp=REVXYOKILB9hwB[C_A?PQ\HEVOF9TQeJGL7ENE_Jg]_OTSJV^;B?QnKcMo+W?[QFLIhS\6SLCDF
    0    721O[RW1BBPMK`hZXTB4@9Z@LJuGZX=DZV6[:@;LH9VwDHVa7S?_sH]/\Pj_N=Y*U>@^H7_ICPOJ<n?KoIM.N:w<CFKKMVW>M8ORAUM>[GD7SLRiNYM?5BQCIRh;e?W5JF2
    0    8117XHg;BI^W5fanUdE=K:ZR_7mG\\FDB^JO<LE9L;YcK9TlC_8PPVF8WTaaDCQ<O5A]pJiDKM>HVd=ONGJ.C7wOG6<3KiA=mZTCGXRNnK<TTqBnG]DU,>?4E5nKhDCNS=3
    0    634?G6eUJU]D<GtJSCI-3Z`WNpkLbaHAU,Nk#NI=aMF@LHcW/R[fWMP@dYppH>BEVQ4QO\la>?3A`A@_WGm:GJkMQ'9;]dPLVNXA8JGLYCTbWe\gFVeGC7IE9<nKaC:MUYS
    0    653FPXL,LC@YGWXcdZ@N=N<S:ScGAKYLIQAMD]NMAK`SLH@_NGIS_wGFSOahQN88jNHg^GlCA>CMATI@WD;DCEdM:L@6X^WRUd`H]BDl[IONZ\BgKUJDNGSB^MhPEIPBQ<]
    0    7191LKe6UCPD7sv=c`6GD9VGAKj_]PI;]X>WHX=Nb4Gi@3Be>MdV\VYJdL`C1D\2@LNG\E_HDRj=NF@^VEZLJCLN9DOcMU??PQdT6OURZFEY`^`wUWW>:.U>OM[LK<=RHWJ
    0    832PwFV?I1fN<eFkUcRLNH\Q:OeE?G/:=X?IDB@>e86WB+@KR:?leS]H\?WVKQW4=?:pd?QHXHDO8qc\O]CNJ4W[FXc5JfjM[Fb<>aIMdI@SQVHUjTYICE?W`7YMhKP8S@@
    0    681>OF^UTChXc;PFZQSDP>GeX8Wc`X5^dDKk`NqlILI@ECCLiVeQH1MJWK?LGGw`R[WY[@+V\JSOcRQT/SL\Af8QERNTTUHH^[YQ>dJ`1V,9ERYaZb;ZXUYJH]Y[9GOg4ae
    0    717JWKoeIeZiDF8BBICQHDM=UELZT<GdGPEO5VdMA>FVH:N\X\[LWFGe@6bVPLIdlMY[V#`rQQBK?Y?CC;WW1a`5MU/U?JBLU^O?IcEUHMM?ifYdITPUOMY6I9SUNKM::HS
    0    604DIO^<KGJFLt]fp_RO>NeHG8rVQFX<O`=NSY@E.HfbNBRYJL@,Tnj.`Pm[>NEUX@JWXY_PGL=FO_?K]JS;K:iDN5LBNnsN\hgKPINbSHL7XYLY_ZaTHEEF5IwBRMFVT=P
    0    960<\FdHFGUP?Xta]ZK8>G^GP@nIQOK9JbB<DRI9LDXc9DKtGSFdW[i6e@f\@88LNCB[]OcK7B;:DW:9ZII6<Dw=1/.N=qRDHUPT<JIfb;;Rf^NpMYTB=BCIB=pDZRB4<6?
    0    629GHK[:IFb`Q]^wU]AGAWJ^U=SULBUD8BFINL>]I2^fQMCELHIPbMk4M^WVNh\Ic@`MnBBBC?PEDrSF`K>NND\X=6EMEYVWdXcBIBRqVI?,XN3_`^QGGPSVA<MQVXUJB;@
    0    562?eQR?RKuWUebe_mOTWBDB2DS2QEQIR9[9S?CJ^Lkd@E.WZ?5`R@rVa9sgVFF8VbNrW=:DO?UVY]QB\6BU61bN>I<NTlpGKw[M4aNbR^qQ:YEP\P=WQECLC9\C_f?MOW:
    0    811R@9QY0DpKTOOKZnJTFNDF</@9<LC6LcDHcVLDLU6YQ>=.F47OsEsHKMAJPUM8Z^Rt[>LKkKVf?X_=GDDR;KA><ZcGC<KEo_T<GwBn8=[6H8M;X`@GFVECZZ<GQHEY4G=
    0    910&_JlCPLSI@VuZ[JH>F:Y=TXeQTY=SFEE@CIH7OQ^LO3X_GXARM\O9f<E_H59DNEJQblRN8SOD:AE9GHP<DCH7F@@TTcUELkOFHA?Y\FKASo`U?`\CIG:GODwRbV1QIPX
    0    728:GlS?6Msa<dkgX??9eQVIlW\[^UXFV7Q7LDV:Z?O9_VKl7QTQ^GKMG1iuMOLKD?4GWSn^4RENOJ=JY:`F^>h:>;?<iw5RML:Qa0Y8e=:ObQiRJNc;AIEOT3aHfC?^sLK
    0    832Jc?b9TI`W8k[gj\IEEMV79F]DNU>G=JC<?FF6DLYtMHB[?4?_r[gOcBSs_H?F[V9jwJdBV7FC=gNHYH;E>ESQEZOHIjd@dkbG>`FTdFTZN>@RHf\NBJACL=P8s_FAEIG
    0    865PSKSYQ:dYJOhwVFI,JDWTN>c:ELOJGY:RGSNOAGPMDOCOEKNW[DMRQT>MCNHAe@JQQIZ5NIFNKhJAMaP>GDMIDUKTGaYOQPTUE\TWFLOZXVJW9ZMS7EUVE@AUUFOFL>F
    0    759GSCY=CS]\FP]whZG?DPYJ@=oR8CA56YF<IG=Y\4[pJQIaO:;UV[p@ZH^[GT=7<W>\u9_DNJ=D;[B>c?@<J>W0EC6=LUeK][d*T^FBh?EH@eDM2VNM@4DI3E_KcHHRAE9
    0    610<mLoLE@kbGfXwveF3M>eGB?bM;=MH:RH=AI;1HAjcNQAe:@.`dPfLZQPeHAJ>X9JfjUI?K=RP@a86J5G:K5]SJ19HC\e\\SI7;GOBeOMW2_R\:`@B6HC<9=eJZDAG4TF
    0    585`fPd8NOHG@uZwfei/dDb9<BS=ELF@=F?ALB=HEK`bcE?_;LDAsbiWO>UKSTa%G@@fj8ZKJ9IV5XXDMSQY#K_WOOM5V]jR^dh>RgCh^[LJPg<aJZMRUA?%KJWCWcHBcH,
    0    6019b=U3^?=`M_Yea\U=OCl9?#`WVFMG$RKM6MDJN^Z]<O@=0<QLh@^5NK;vDZD7C833SLkERD5C=cW??NIA=JMd=WERN[ZWJgm3M\F\[A6ONPDBcE@IaNSU_YYWIR<IY<?
    0   1030VXFaEFCLQJWgwOTGI;CZ?NB`^W[WJGION?GECP?RMI;Re=NN]MeUGWLTcCK@<KFEYWTUD?MPC:lECdBWDKHfFL?M?NkQNPXUFKONSYAGL]bPbV_SAECJBLGbUZ<BEWNM
    0    727DGHqI:GRWJGw]LFQ29BA<V-VSIQ@UZV?G?ZL1SRdSPEQc>RL^KfM5jFf[\:L:E94-ALsFDKDPLDC>DCQAbDK9A7KZFdQ@IA\J7QZEZNRji]eZOS`EAJ<PF=bVQ;7KHOg
    0    60746OUWCCb6>Lw]HKL>MV`PjXiPCYBIDiH?2O^Km<VgCNPe.OE_>vZLkZThCIMBT9QWJIjLIIUTlWRBP1_[]NbKcD\G__NPShiSGM>`K`XNl]iW5YS83^OUNTj;N@8LU7e
    0    723AL8DHa>K_K7ICEYQMH=EK;=T@E^FWUZIQR4I5>Qg`:NDFXGG,TVW8KK]BND=DGLJ_RCRS<QXPAOL>XCDdGS5?VG>MUa@A\>W;BD>wCKG>`lFdGMA7J8=9GFCDe;HPEWX
    0    681I`:E@NMUOFV=[R\;0BCgJMJdACLUIFZIDK8FB6HX^IZPi<KDWR^cHFJXZZOKJh:Mdj>gFOHGMNbN:[VB@@@]XV@FG/aPG[ntBGp=h`AG=CS5w>h@HGEMA=EhPhOJH?8L
    0    870Gf@<>?BqTKdGT[hCGEC`A=EV1@>:K9aA==9EBV7Y`J>BG6+=`\amI`>HTL=>6V>:WfBQ?Q@OV5]R]DS7<<9HL=F<8J^o@M]d1>[I\wPSMRJ5YmbKN:<H>E=HLnKI6R62
    0    632GS@WPCBK]=ZA?\aWVKDD<E3Q98LJCo\LJ^<_SI[Y.>BFTSFP8_F\k@bU7HNBaitNeVGQggFdJi_dXFE]E1VLEvMREBHh;i[f6e]NqIJ@Ek5LS_wGc\g=De=)9C>XZYbU
    0    772Rr=TCAGqcI]YVSsGHTOUN?>]:@LD?8XK6=IGNQAQeJAH_O>E`cH_WjIUWUND=RMDcuFd;BC9U?hFLaA<J<;\B?X?<BbdLfcp:<gJ_i=CQV_=\KZOE;B7<E=w4uLD05;:
    0    7766N@iCD^IbEZo:LCKRJCTEGE_WJDBQ[218CiU=:DmbZKT]CHSWK[HFeQgkCJI?T>IWbPrKINNOCXECwAO?P;W8AF@RjPM[Z_CBb@VDVaPGgmAp;;KT5==HK<fcKG3FYJ?
    0    789E?Jq:SE<VB_dKU[oB^IdMDYbT>5C;EW:43_;6V4UKZZKw?CCbXbi<bR`^FEa3GP8cdNl>@8fFFWIWJ6UJP9j7>CABHb[LuQ]^IKUYX]J@KSKmAG\K:;XGNQk^QHCDCA@
    0    572KV>CQCTh_PR/b[VFE8KVA@:EMC[RNPpOI=@a=;I\Z<KPLA]=@dS\jMSCh+F8/cVIdT:VBWkdQUcMUPCNW\R@Lc@VM=IZ[ZRfBCT3wM8@9KPPRi[1Ao]=;AcBHKDTR&PE
    0    666>LcP6bi:BVEh`H9B6Y@CE^PWdcjUKKPbME`jH][4XFWaF?XunL/P9`UK1GIWIJBON1j\JPI\L=aGX^Bj?dH^Ng?JZVU7aE>FsdVw:KLNSR<]FDJeTLQQV?S]JJVQaeEG
    0    917[VOT6UPN^5fhcWL6HLJLCCC^JEK88KZ\G7XV8NOS_FUKVB8@`^gI=XSPkD<]?>=IVUXe87JCM6Z<@OLRFG7sBC2*1Vo\_SPNUXJKl`[UTYwWfEZ`M@CQOGAqEZC:DSB;
    0    7226bElFJK\rNV[U_OK]K3XQDP]EDDG\P_0S5CFIGAc`CD7TIPWdeKRDdTb^HIM@PZ3YP_aMGaV>ZO>HBRGQBVwMNCIABZ^S]bAGCUIspDEInMPMUVCRQDLJ\GZLHKJH>MS
    0    697M]Gj66AOT1Qf?JZ:7OFVLJOfSEVS1=TDCHK=Sp=hXM3D7;JDoVOYATVIi4?N7P@ENU;I97DCD3MTCK5X1CH[W?A96EaQTWQMI;C8kBA9@QjEwLT<J4<6TI@RB^^PDgMX
    0    813JHYKKic3RR>HF61ZEN[DCRTI\^YUVJ?WlXE[ATOM?OfScH>EaO?AJCHg]HC_NYD<E5cWN>\d^NNPL;NTXLKXJQFWVZS;f3::_LAhFJ8WaVUwfY5[HM<K^@RbhVQF`MRX
    0    842QfShEAFeSCwih\^<A0BUJAEe2PBFAEg?C<GBGILeh<EMN58GBkFn?WIYtRH?B]F4U\MQAF>KAAbKHMNQ?SAXH7Q>?Iu[Ga_`CG[Rjj<<9B\ZeWdSHIFD;@IZD[GMBN;@
    0    805KUA[EAD`OIw]mgjJDE<ZCQBbC7PN7JPK@9R?NCFab9NPgQ<>Mcii@JFprCT6H`><fW>iAICI8IbGJPV89NFTGJMMCCS^MQjYLDeMUPNG::fNdHW_TACH>BJQAlUCHGAK
    0    601=o>hIB<gcN_iWXe?@PFe?M>V1F;@J:V@9KF<LK<fw;F>S=8=DaCoH_F`kVLNBoBGqa7s?]G\?CaS=gH9M3@r3V33@>W_EMobCO]7TiGB<Nw$SKZ:HEDWP=*X0cTHGHBC
    0    823VbHEBIGSB@UNKDd>@eLZHEO^B455.<DG=cL1NF5[GHBU`XD-=Pp]Mm5_TAE<T]D3aLS`7P4MCEWGSwBQND%\5KF?(^^eI]KLUJSVF^aBMJT\CZ<cO&4@E=BRBNAbMLS-
    0    832Uo1W:?@oX%r\l^o=??:[]/4mM?:=7BH3BAL?:BEiTI:2n:F3KX[aELBweU8?=PPEB]KjBUB:=X[K=pK=<?8mJ9M<F@hOBYPHD\W9ZeD8AN_Q\WZMFAFNEF9X=aS?GB:<
    0    841HgQg2GH]cM`wWhh9AEP[@FDiE36@.KW@<AYRFTE[]G@@lB4NWYdY@gPfTMJGIBR?anWl=H<KH<UH@]1R@G5fDU?B?Mv^NN^SDJSURgQOLVRDdOBYQ;A=RO6YjUVHDe7K
    0    684J[Ij@4J`XFchfjeAC5=hD=A_6;D?+L]@=<MFN;Fa\>F@a8D<S`co6QAabEG;?f6>[^@cL9*6I9Y9>wH+F@1i7:<FJA\fL[pY@TOGaHIFBYa;bPVFF><F>EJYE]ICIA=K
    0    9084OI`DUEQR>chSUZ9:9IcSO8fFMLEGD<?I?BCBOFcVE:I`>@TNe[WCgKmUAD[EBEDc^JpJJGFI;WDGw?O>O0aGI<3FYj_M^\\LPMNZd@H<]S@b:\q@HDD;FA`Ma<??@;:
    0    584UQTAGL?`ZJQaQT@L3K`:>UVhNc_f<jUTiFn<?\H]]7ifXGbGVP@>@j>p\33Z;_5FKJJUN.l>KKYTI2FC-[AF5P6F9Zw@>7N`X/\SJNE4P[NcNSMaHS`C]1Dg:TL<GZMF
    0    637D[SYVGITPRl\WU]LJHBQBL<eTB>IK.Y@4LINSDDfaVBGO??LF[oKAINgaFSMU^NRbnKc;5H>INiF?uJ=I<N^DJILL8wiScjeFPK.c^;73jc&`AtAKC:>NKDhFjB^@<&9
    0    773>ZAVBAJ[UDjiXY_;FBJcPGJ\@@@GD<cDC?IKF6H]hDIPR@GGDdS^BKCbSBE9ACEAenKwF>DFLO]JGX>G<SRVGDACM=\WOVW^;GJHn_8KAH^TXOSgJAQJA:Q[NVKL8E1=
    0    749A]MfE3?UiDc\ST]BONMgBHEla1>QILZA0E1?=NFZj;;HpEZVEos`JQOfbHA=@LCMnbWq=??.DDdB=?F9HDQPCDB@QLKjGgZV#D\<`]G:9WpC\cc6G5;X<3B_=YDI=BT<
    0    832?eLe@B;XZ;qpkO^A@O?j;CHo8W;DJ4XE?ECEBC>glF>Hm@6CNbXS9fEwn5HAAL=;TaJjKC8BL:QICgQ6FE5`DD>8EMecCXZT=GHAjd9B?TWQcMSVHB=PE5=rMfG4KBQP
    0    585OVCT%]C-jKM`nLo?AkQ?V_UL;FFLHKJEFSZiT`Ic_H?\KH6R>LRCPC6gS`lECQ>9]AfI;YORY4MEMAVWU]EJY1[=:dcwAG;FZLL`-j]WcEULYsb[]=9CIX?kKG_5ML<D
    0    8667w@Y5<>kcV]\c^f;;4KYI?@Y4<:C.Aj=9FICHG>Xh@N:]E08M_ZgBXKYVTL</d@<lpAk+<7CBC]O/OB91I:P49E:)EgiBT`\?KV<fpE,?U[:]aOD<AF>8H:gD`SF96:6
    0    768N_M=WeY<?KK=9U[_^ONVUINdecNL[OK@X@^XfYFE?YSL6BSOFEB<TTPH#hXA]Gi[P?]NLNGVPNOMlQoQgD^4NPUDXjGI^CUW>=[VNGKdd7<<GIEI`O;\Fh[5_UXA<_TK
    0    580Hl3LZJJJ]\uLwQ]FJG8XQDB`JNJGE8`Q9EX=@T5vkKZFII<F\fd`;9G_BLA@GYFDRJWlH>EIE?mKDYO9<=4^BCTOC3WXI]XOC7^KbUR:KFq8c<bMVM@WBNIUVWGD.>:>
    0    947JFE'VFQYBbc3[[hMYNHOR45f<;A]\Dw?LFFBJPW^OIM4AUBOIb9sPZXLDdsGGOmDkYG>Hl7HNVaOGPS7U8XK]LnGSKGM4FHY>Ep@XETEO?BC=IS>U:LNMRe@6^LQVIB7
    0    754MXLw6JO\^DNWcbO0JI>_@GCfJHCETKN?[3XIFBJbiFBEhIVCMiL^;`FdV7<IEfH?X`TeGFT<CBZ2H[FQ>6=pTD9M2:lQEPZVGERDYLG>BeUM^LVM3B;Q:HEaTt@GKT;<
    0    916kaHW=8CXbMhJcb`K<3XQR;;NFJ6N6L@_L@@=OJQgw<[J[M?CEdUc=HHb\GKU:`G:SSKDMHA=MBUJDFJ?9AZWNHKFUHPYHWYc4H[H[`L?8>eP=_OZA]MNV;dd=fCIIIMD
    0    605M]8?A7XZ``gX?OF;XK]fDfffI@8:1+VT9WMOhXTbi3@1aZ>G8efnXuS:@NWDFYRGnjBRROKCaNbJ8cE<iKIbE]88L,iXEQoNIci6V_SK:nXKXM^K@>Q>^JGeLPRiwAG>
    0    609lGSU-F5AhRN2LNEm_Qd?9QbU[vLHeTFwi[Nq:KLXUIMhP9G_Q7DP=gKAXLIq_ZYM?8m_M]B@RQEEOa_Y6YJHJJ>PShJia,SZWk@^YdWQYCnhK\HoJ7amm>TN`K^KdKVN
    0    701FUKq'@;Y\8^ec`p3G:?g77HQB2HR;<BEM/<3EEGvaF>DwJACSqY`9g:afEKPDUIKS_AnMALDH1WFCP@Q5HFmKG/93BafTtjU?7aGhuAHPPbD[UcFH6MM=IIbNND=DD7E
    0    719M`ST;OOR_AaVdS`G>8DkC;AX<IAM?=[BG:H?@IIoqNLC^=FC9Xb[ALJwdLNCEX==V`DiC4@@Q=^6=GI7<7?fG?B9A?f[Wli\;QYLLZEH6NkI`[b\I:@ODCGmM[?J<;EG
    0    835NfHLIERBI?iaDXP]<58e@TT`CAAKB:W-M8H:H5G_PMNGUGIK8WaMDVC`c]2?<=B>dLRc:@02O?OF+VQXAD1YE<D8@aZZVXWQcE?G?T;;CXR>dYbMW9?E5=>wCb@JE;L@
    0    400cl7G8NQ@oBbVn`cZ\U[`p0K[LERG]-w=U=8P@dDJ`ZK9>Y\K&pHlEd6YS'Wl?AR8sTBND\E<ZDvEEu<7H&SKQNXO\$bm_WopICaE`TB;4?L6]ewG[oXH2NPkCes?4?MG
    0    722AUGPPFUS]XnUsJbBASIl;#ED;6CHF>dT>JEI?GHK\:SOpVMGAPco78<aQZ7?7kc=ZM:n^LI;A>II9^@EF`NjBO\7R;NPDec`HFmOG\JZ)@VPW5Y]V]QXAKFGI_HNLGIM
    0    650B?kp\ig1QOVqUlE?Q[8bUbpSbTnV^r88^TjYCE=WPbO_nbwX[DZX4YQjc-B1:S=IHHab\6SQG71@ZDMv@\JYJaHDSfTPiZCAYa@^EGSSaOw`_84eJCH4oATjY=__GI3b
    0    9076UIa?DFc\M_aofgCPGGYFC8\F<AL9DF>>=@/JA@mkI=EcFL=;iakF[Gtf?DA3KI=jb8vCAQBEB`P@QO?B>9SCA9C=;jWLknoO:ZN]aSJCMS<wKg[L<FEEFHVBVIN?FBH
    0    846D`;]DGISg8BdbhY<MJF^D_POBZGEATKZNMAFSYX`TZ^VNIRMK_\T<ZJZV=:FP[2OKTY^?:[DJOT7A`P=>VM_@Q<0;UmUhglNUYKSOR9?gma^YPDQFNSGVSDw^\IKRVFB
    0    791K5NTR@MSRKAL7;?K:=LNEP9?c/IOMSI9b2KKPF_P<A>ESPNV]IED[U\P;?Sn_wNVZIG@[J=KJQGF`BOVSSE>ED>FTa<B:IFDDFIFM>5<Oe=RQfEXKWUJ@Q<OU=LEUJLO
    0    782`Y=<I;U[PN]ACKbS^MCETUIJ?CHDHBwX8RHG[8KSKp>WIZ0IHWCba?GJIS`FFL_Nd^@RDZNSXILVSY>IhXMVMYfWTTEnGQMfAFi\EWUUT6S9]abVMH?ERMIBI_YMFLI>
    0    8999`]TCKaG^CDWBLLD;DWO<>YNKNDHFI?>KN6@AA@bOK9C^MSM`a_L#lDW[@9Z9R>QZBAQI6WD>Db9G9=F9;BeBOB+8OU\OWTWM<HTS[`DUUfQULWi81H5]A6bMVLC/R9H
    0    752>RZ\SNWXNE\HRYK8F]KY@[Jg,SCGBKUTQ+K?@>:JZL@FO6:LUT\cMOQfgTIJ[b>RUMa_7E=XQ;=HEMOBYESV@@BPBiVMMP@WGCK[BU85[wp>ggETLR9@9a3hI9KGHWAM
    0    797GeHf;9A_^@\[X^dCAD?WNHAj>H<ADDFKABHBNCEfkEADgEC<LkWP;E?QS@CBHM@CY\IPMKR@JH_AHeDDPGKeJ?OOKN^DG_ZWBR[AwX=H9OO>]ZRGML8@GQHWG\:@FJ=E
    0    651L``KbUAMDAEmTX7MHt_\YZla]BO?K9R?LXrWK]Kgw\SePGZNqWQMNpI_c0SRi>SJHwh_LP6I_KHPS6UI>O=LMDI?GZVM^XN:WLBFw?JO]TNHT8NYQECHJNEeFfJiVIZ>
    0    666[QKVIFL[UIb]`R^PEOBNC>1NLB@EI?O`FU?DB7@UhIJ=a9=<BNW`PL?WNG?[@JDOaXRTN<CEB=[:5kL>2CHE@9LMOAJo[U\mZIZ?Wl;DBM`H]eUOSCV^DI[]owOG?Z>Q
    0    730:YOR[7KM`RXH<7Y9`X/OVa?PNF?YRaAJQWb?H<=FCUFFOPEWC<YJYMdG[S7SLVPw\]Fd]bl`JWIOJWG]YFJNBbW;?;J.JRV=]HfQMITGC`LMM:UQWQH\M\<KJFP9mCJF
    0    642AFE]JO<]\ZN.K\e;]QFN^R`N4@bJP?^9mV5TBDA<=:QNAS<WBVMwKV3YBGRJSPbS[B45LpM]C`WdOHA=>GVPFJUAA0P](rZsK1r<PPDRHALU^FBAC\O7RfCANeWFoVdJ
    0    707?;\UZpHFaBH@DBSbeK6Ao^nO`gS?NHcL_gNX]cIM;SQVmWV_^MEO[R`E.]KQg?wSMI7I_Vb[J\HW[OGeWaaROhSSQTNEH;]UbRZ\fPCNEf6JJFb7LPcSZ^_=ZFNBQ^DD
    0    8708aDf[>AVd<STVi_EB8BQG<Gkb9DTCHBHK8PQDDSW`EW[oNOPiQTOBSBw\8>MQ[4YgW@XI3c?D>f?FDB9>HA]U\-<d;VGVPYVDaS>S_J:KtYK[EHLDSJVHCHgHSAPaFBQ
    0    785[OIsB;:O^EIaM_T]F6DXHE<wZWG7LXTPXQHNDWMY_FBPmNON]EeEBXKreEEHW[@ON`XUK:JBNVRNfH?oCO2kHP7IOSZcAUaCD]FTJ^HSHep`Z\MW9N@7IOTuGSQGFXaE
    0    665HdJ=V6Jf^Ql\@wcEX=9K[4;\>+7?OJgMA]IGVF<_u>C?\MOM<LEhSEJQGCO@TWNckeDCI`ANgQVYLT?5VI?3s=OJ^<ajPV`V93^8XJN4>Wk:Bh_6BJ661cGHD^<AD9b[
    0    993=HF`0NEEeSFgYSXFJM=`6FE]EBXIHHHST9B<;LHdwHABfFOFOJXREIHasD6>O[;JH^;nJ>FH:GhNEeBN<KHqF?;RFGST?VT^R@ZG]^BJMacbpHQUDX>8QOBVTUF>FCNO
    0    789/RjMMQ:GNJRK`QU8HCRQZ_RGOFKGL7SBBNTMBOFQ\BEWSIL7F_WWRRIYXIo?HEP?I]Od4YJF\LOOLRYV_LEUMRME5GbG>VUwEVWRPZR_DUfWQPRQF@>?B-CSV\TBZ/IK
    0    778OwBV?<8IGQTVcRUDP8YbIHDBFYPH'V,YB7FANHLHVkG?X5J>N4MQMR8dPKAQ3OGOqaO]F?KQSAWC\WPM7Z5VEGFB9<hKNGIN>9=eSLaEHN]KP^OEUC>BKXEjD`MH>OGM
    0    568Lb7i8AA[WJdZZm>L<7OMLJAaQ)U'@kS0LbJFGYWkmBGGeJLMG+Xw\h9wQLX>;[GAPCHccYYT8?K=YQKPD>NPICEaGSC^DOD[Q7G=VMAXVVBF]_NGBWTD29JH:iWDNFIN
    0    777KM:P>A5QcKF[Nw]DU4BV@S8cJLDZBSQDH69BG=QiY=^FZ5BfL\k^UG/AYE?K7h?ISPUjLGR^8LgQ:RV<A<XIX<>TM@GU_XTfaGXG\E@>HG_OpCJM>ZMPJ;=cSA2=<LLB
    0    807dI5J>(AP_cb@Gmn6[H\XN;C=E,-MD:l^JX3aH?J_f9bIOK4*,fYw?CLDH;OM)_QD_[5\:E@@G2`V=eH/G3U7H4E?@AOuGapk6Ci0ba3B:=X+>RW=DAaVU<JQ@bKP.?35
    0    5845M=_`7BduMO?MnwnX=6\c:?O):LGUN_J@kBAP+OR\62>J[H7CjSmK4CPVGP?\WR9[hF2WGNA:LaJSp/DC1KM]>ekTBQcKp_h@3aCqY6LDc;?[eb@<k,A18cIJMEGI:nZ
    0    776\RKWH?IOf_ZMWkTPW>CRQ6I\ZMSGFOUW[AMdL;TgTBEBaZWC[`afN^?f]4><Ra>FZfORM<OC?BSEEpAKUOPgr6RSG?PZaRXS?>MPC]BG=L[DfWah9wOI5;R`RP4V:9XP
    0    604YU5fjO8esSGlgua@@'4^@$GaR?HMBAIA^Y*7T=^lQSXMbLYBDaU\adKwSF47WoG7PcNlJCUNO>k1DBH:-OR^Xg(OeS]i:P^D5I\RYX=<QSbic'eFF+QMG:Rj2R@=;K9M
    0    739CGIHfBCnkFca=nFG^R4F^?FPUM4WBT>6ST@=A:jQWGHHfCPOU`LLV`ErP31L[S6[\u_eEK]B@wIR@[LBH>?P:6>LfVADP[jTH<GZnGDGTXYQLUI];R\?ZQ;SZJ>QN9\W
    0    659EIZP[dI8K<XcV?HL9RLE9\_RE>rU]d;PY`]SETKLhMAUMIVhILJw=YY^?GFhiMB(DIMHTDW<NGZ4NoBYTFRdN^ECZOICJ^_NJKi`HPR^1ZQDP][=WQ>r^hSMB_^MVLK@
    0    563NegO\a_]a3VYOPYZX8DAG]>XXZc\?\]f@JQDAWCSHG-CM[XNDL\DIR:T8?&KUS67`LDUV>ZZYUwQBURTOP8f`:CRTGiVJ@AKMQIC<]o5mP^H[E^WTNUHPn;?;VRN;TVY
    0    725BJJ7VKLvlC`YYhXB[H=YFL7^?CBDH?s7TRFOBOR]`HY6H@DLReQUXaHS\@KPIg<WNoBGOZJC?RkNQLP>D+RAJINSGZNb/lwd3-QXn[4@JCO>Moh?F\D65ZJK@f=&WISI
    0    750KcCZ@IGgQF^\e_dB<:HaE;A_N<;LJEVJ82@LI.H\XCJC_@JTE]_^?UIa^EI?ASBPWd9\?EA:S6[G6fF5D5Ec<7CP@Rl_=n`XCF^:[W5ENHUClKSP?KEL?IOw@PM@>=D@
    0    942>aFkbBHNSMV?bgaBZ5FQ=;IcX<@FS@dKWW;FF8Q\S2IJkBBJ6RcgWB;_dFE>M`MNwiQgHnK@BHXXG@8>X<SdCMKRR.FY6bjKDRj=NLI2.ZTO_JYISV@UB9:IQCLNP9YP
    0    942NW=BGD-Y[Q=HNjSZaA>Cw=:AGLSI@LcMHGASAUMl[KML;SKVNPF[E6?=M>1NMPJLVHQ>OLU`GCTJ@QMHK=\GYTQ`EXVTMMUYL<WWCY?MHJ[Q`YM8<OPTXZIJ>TMC5CCL
    0    679#SWHT<EfLI=\^XHEKJ.NUTBcMLO8IN=4CVL@I[MNRURXcUD?eeWDKWAcH)IRZS>4IXHa>K<Y5_nTE3[KRIY[>WBKM]WPBYQPT^PRUBIM^SGKW\O>BHL(QW=^ND3@JbTD
    0    567Wg=ZBDBD[:JiVkU?3BNS:-D\LYdD\4VD._PJ.TNSw91<@N:IMSejNY5sk<PD[FNAJl2KKD[E;/cB@jMPUI4eIE\^H3_:?vDZS<_eLTPDaRcN\IRaQ^/hu>HY*cXK/J\]
    0    684(lC:,;@vQerUTG^FUI@B_;@q3I4@d:l/?5G_S?BMKTO4SV93d^SqR_<YY_5KBGJKspCGYSJLRTmUMb]*hHKFYE`_ESV]*hSv4*eF^N<NDLSCAw\HHKHFIZT=,R4JL7TQ
    0    624AiB;_M3s^prIIQdK^F;@n1DMSYHLFcW=NYUP^YpJN_UDF\M*7l7wO65D6QCkGE^j\fGP`aCRTfSnQNK<[M]AZEe\pM:bAC[UCAfW>I@TFGISSPf<^Sw<T][AP^_;XE=Q
    0    900\ZI8RC8IVIR8J_JI`GZTLCNFPBH<GHwYRIBITFAUL;C@=L2LNeITRGK@>WPKQS\X[VJEBaWBNHOLXZG=QE[DSSUWD8:^XWUu=J_CXMNQK3FM@TL>IGMFI=aLDVNVEU<R
    0    788@BC^<<CVXPL]]_[LK8J`a=:\;EKI/Fb@O^:JQBJ]SDREaPFUI\RYLCKNU8A?D@MKdP<NJNGDB7f>AOJD<4[fSAO?4GecF\Sw:AcLt\GA=cO4d`d<:cJD=?QTICF=RI7M
    0    858FR?W:GB^ZSNMRS]IHJCX=ABbJ?SPAF[8QX6UN8QQOMK:HJ><F]UdG<B^\:=FGQXUtPCK\\h>:CS;1I4:P@9HAXHAG>tHCdVw>CXA]74A=WG@`<]JD@?>>EHAF@>EW@LS
    0    5425XM\iAgTEJR_[XG<V7:5LFBgkYQLQKk6FJ(ZCUBT4LDM:RSLj\SAMSPRP>BRIQEI6ZE`V]\`88_3oChI9AAnNI<.1ZU[=,NO?,BHFaW[KJHJhGD7wC6bRMI`;w84aNTX
    0    676P^@EM9>LDNtS\QdL3>F:);@QPHL6\Sw4NGORZQQJJYBC?[E&KgPqUPQ]UZVFLOkTnWN\=f>KOLbRD[OAW3_PWCVfHSV_EMpT8QSV^[=THI\:efJ[]GFDCAYEPYU83I/H
    0    672GdXHCUHbXMOWS]]KN=_SK:ZT;G[:CLJILT=JHYM[MQG9TCB>KVLU^>HcLjU6El?K[GKXHMB\JMVTKQEH:;T`M@JGY4ShDcS\R?[HYb1[QSQPW[wKBQU7F@HLP_F>>IX;
    0    602W3->B2G?fWOBKOCG=PR@NJHYXAY2C[Bb[KXL2QNoJFCAWmPiHSEXrwoS>B?1EdD8SDWX_KMW]R@VP)7S@If]XU?ZA=OSLT9H*N`QY^Ir(D]HUOWbVV2`=_JG@`N@I?cb
    0    917-\R\A9PUS8G[OZCOEX>Q:PRw[I5P@7QNQ=^;<IBTFBGWkPM:`QSMGd@ef6?BW_C@CULdI4N1@@d7LP?OKAC[@H3:H]f@IYR:GLM[DX?LIHgJT>LnW94;E>1d`VENMQKB
    0    699=Y0YR1>ZbJkQcl_DXM6Y7'LWO79I/:d=RBMXM:Dot:9OPR8I?][bQTAgU?EB-o@FTiCGD5;/H=mD>W=7C@UX3;<#ACUq<jlL8DO=e]=ENYvFgCdP7F2J>D@hLm86@GND
    0    889V<QE^?`Y^eXBOaXBWIVC_IQXDD>\LaJ<^ZKXTIILUONELUOXA_SSUH=dLN9=X]W]MTQ@Wk\JNTLVUQbSD>MLcahOwUK;@^EOX9LXS>MB:TEKOMRBF:SSfYTDQ=H]TIZP
    0    962NKTSYdQ_@DLXS?IL@XJPRURHWIONFSKMMIXQL_JKJf]WHESbOHM<JMUQ[[MVbE>RHA[NQCWKLQEKfOCwQ_:W>NC<JeQIRNJDPLBgQ]YGVT[^aLItAGNRX?FRoUFJHUZY
    0    937E=O[`RFK]W4I:D=]UZN9JOT=RONPYV9EcaKVA^VD@]GSMBPQKB89IYA^_C9d[P]bDG\KRVSVM\QF`>>dV]gTJb>U]^\5QDD3OLCQW<KSZiCO^=VVI\m?NY[S_9J>VTkw
    0    707*CONYO\A@<4aDN,[KWRPLYhbiQUwWZ7T_8ZLLm>Z>dUBcAaPf:FK;eZ_OM4s]KKC1AeOQAklJWMNiJBgC]MDFh64Ct[@kP<IYXAf4HcbNV[_SG7WD9IX]QHPHCf@@^[J
    0   1171CNbWWZRBNA@\JDA[FZMN;XaMSSXWZ[BKVFW_HTMHKwN`YJSS_CFCD[LgV?HT^F?G@>]^X?[M@NQHdEJUJfOX>[@QSae?`C:>^X8[OKSRTaV[ZB@TNRSLXOJZ`AUI`XZU
    0    752B[BAIN=dU>fNT\XGQSSc@EQLG75:GG`F@;XOHN@VSE*9SH65JjaPLeKHB@FHAZDPje:FCB;X:FwUDOLJX2MLP@RCZEt`=gtX3Aq-oCBH?I_AG_iEGKJXiOL;DMJFR6:F
    0    562FcD[KDJMf6aIRbLQ*a@4M[YbFRMMG1T/UMSPLH]LGQgSYJ2OXW8fKf<RVZcI8LoJPbREkM=CJ^h.w=V[XQZSoJQAZetb9A]jK8Tuk=ZB^U9N\QK<YUKOJhUQAQXGlPTT
    0    6078.YMw[JSd;5J;P;\=S;9HaOcgs`KQ]=eeHbCOe7>dKHeZKagTB:DCTndW2Al`;]]=BV]lPWFYT?WUVEOB_KXIOLVFKZQZEIHXa:RTYQqX`S\cL?XV\Ckea?jO4JH`mB\
    0    718TQB\d>:vOkQ=AqXLXHG/Y>HHZIRUUXRI\eFMdaa8MI>L._gLHgFULQA/[I@VZRrgjBB<a[\aFN=pON=>bD\?Sj^UOkHj[w>S+HOJ3CHPWFb@OPrCAbe79cnAKJV_BHS:
    0    704MEEeBUN@HT@OP4\^AMwaGP]<JRa:WSEtHJDEKEJf]@RSHHTHc?:S6_IBIYNWB<G`G>IVPJ]^IS`RWNS7:UW^`9WHETTNWB<RCYZG@]KdWGiJMB-KG8BPRMZRf3ZUSg:C
    0    852P3eHDR\?7HN@KLTLDhBH4YUHHCONiEH]<ZX]QIBDFTwUWbA_LD\D659[FKN@?`O1=<XW^[L<N9>:L\>OO[2Y=_FB;LKRG[@@dZ@]@Y`aDTJN[CDP9?;*P?uNUP_SeRTR
    0    776QB][D^VC:;A]OD6IgUaRWt_gSUaURII^>BMeETVI7AZi`E9NO#TH>1JYZPX=CW=GRKaTa]EBQ7?EFTJ]TPFMZnQVVD;LDPF@?YVTLQ_LICg6RO0NTKCbkA@>GCkMT`B<
    0    784G0qYIT\GJYDGENJD<c[V7Zw_PKU?P7ZlSPUmQf:Xg^>O\\[4l>[FHIJ[2_QFOQSMD@Kmd[=BU@4KSQF^Nl6\2HO5+aLMSDE@^jLYCKUWXGkIDJ8o<,99b4FR\P`YaPWQ
    0    61615\Q7OGUHRB]<RT8iCYnFLQ4F0GO:=K;=RHfdE0=OAMCCFKKKgZ^F\<hf]9'C\bJ_I;Q.jf[R]XV6]?DIWGiOVL6#_1]Jk>q@uO%NFf@I=aFO_bI2H;LRBI-Km_laS8>
    0    742[I]EVHl>6UDP3MdCN`R:-RfL6:TJSJTJBM<^OJV<;^BAw]ad5VB]0B9`7ENA4Z\XiD6XnOUKeY9De^OT]TZNJ]D2@JQZ8:7?JWSR4X\cC7UDCO0iJ8:@F@*AgkYR`HSQ
    0    550Xo]OAZ_Kh@cFWWYEY`W^RmReGFLYFCO/;OKGYUMOhwjMW?M\e_iXAUJ-tPFV.XTUIHOQ]kT8_HXWTfa;e>.^X:V/R_VZTHKbUk^ugJkdTTM=YRdOXD=W8WTcmV`RKIDE
    0    584mDkN?I_D6<NI5BS>__b0wUTO-:BN`VhO;kN;;e]S.Hdq0C6RBSE66<[^MAaTFaWZZPJNaU#aIMV`T]3RR@XBU9S7RXe?QGBZ=?-EGYvZmKKidN_YO+JXR53IASNBXOH>
    0    732C>tZGHa@FLLBIP>IDsb]FPsIFTC>_NLcaJ[lK5=^=\lkgjYRQ6eTQ;?wRP^R3RQ/XGeefeF;_J?@GWBHmpKX:YEDMIfLMRMAH\<aNhoTJ^XX2K]WLTFTmE]JJUOT^KYV
    0    909bBZ9KBW7B]HG@@YC4pcUFTQCHG9?M:wSBnQpfBGH57i[Pe?RBDTQFF;`CmZ=>Z_E\C@XZNEJUM=?BhDJdHYX.ncC=LJpH\;UUdaFHZVr6AJIC;RY:@MH]HNOBFZifHGH
    0    642LEdANLGQ\gfKOD]HH=S55ZM=Q`O9N_UQHgE_YCNM65`[^VZH67]B3D0VVP_FJeYF_cL@jhU#>WaJ_MXcC[Z`gl8L\GV@LFQ]:dA3QaL_SKDSOVOVECLPOTm\XN_\g:kW
    0    761@LVKQMdT8_OPI7EKVb_iZ7VAKS>QENRW@bOQjKQLLkJ`PS1bXBLoL<OoBZKOAQGBFbIUgmUMbBQSBcT@FPEVFZRMGFG\VUdWAWVRWwQWM7`RLTSPORWXZLTI9t]_RR:U
    0    629YLFlHQcVboLBPIRG7?KNQG]E`EWNwRHM`HU\HKGCF[eT?GGYSQ`XVIUHNLaVmW[`RHMXW\Q>eDI:WhaGLXGVQWr3`HYe@TBA@`Q^1Q?QDI]=LHFCLDQh[@3oUTFSQXQU
    0    776PNS_QPU4IfQVLL[DDTcHHVNB?MEMROdaBVDmY<GDWGdNmma^DHZa<=FV:QMPGHRWw?Ch^THQRF[I]X:e\b=UJmODHO[ZFMPZXbIBKN^^OKX.CJK[LK2ISKU7_X\sZ`MQ
    0    774GWXRaUIBA9SSB?8M:cl^Mma`eVOQVM7^IFRUEFM>M`5Yk=L[UERDDZ]]U8Z[RL=L0WX^VBl^gU_:V:IdBaHh8\:FCRUJh3C9wiCZIjgkkZaQk@,[[1:XYA1Z[7^ATdRR
    0    784QJ`MRaU;9>Nc>J@G=lg.?prJRSSUPPadLD[]<dIDJ[=ej@KMW5TPDiJlQUKZ?\L9?GUvk+UNaHGF`;:U;fCa-eOA9[_7J287[D8:;IndsFaZe?)wA59Ff@F_JAi?RJHO
    0    847H?;:a=:aFVBHPMGJbL?B[M>I[O<QU^bQTd:gFTQYPFEJXVaQK45F[=LFIABTNZ]wIO6bGS@DA[LQX>NG_ORKB`CQMQ:YEUF=I@ZLWHM-K]?HL]`[iGdF4IMjR?@LZEdZ
    0    696eA]IPP`LIF^RK[dIJQQpCTw:E>=SDNl<UW*]LISHJ*OibRJUFOwO?@5O^^^KN\jBrFW[YUE@YH0?8^VTZRUgDVZME;<^HIXhMdiHJVN]G=;DGCSP<W[MjI5MKYWVR?IE
    0    648H,anTOV_w_ON:XS=TVH8Uffg\SREdRaOBN_cBN=WSS4@[caK=H9PSG)``_ZfMOGUdR[UWPgMZ>IeTg8MEGU_]VU=:QLCYJWKaBTEKNRfOjPHH=RCiUa:_d9SNHY;PXCW
    0    573_KQcH7\ZHbL>RX`NS5QXG@F5F==E^L]UCPEpwVVU3ASBKjH@5l]w`<La1gV[`U^>e::QY[PAI<_g<W-YY`:wXRe^[85[\lg^KPpNTPKLTG@VDKf80XD?][S?98G^Z@\g
    0    799?CP9AOWO9UB<LJYMEw?W8]oIIEO>:;=UCNA@ZUXO>DJZXTHPA@^gPSKD[oSLSLfB?UIKKMB?qF]UY>O@Q[PX>fh?KM@f4B<TCUPSC_ZQT7VEUUSUH8IGZCWO68l_F0EF
    0   1067^AM>?OQ3D^OH?69@FW\eQQPH>@H[FJ\h9JNXPHPHKMOKFKXIMBT]?@eZGXN<QTECG1L[FQTGO\G=@f8BCXXhVJTHB>FTIZOLFJLH;OUQ@8eK?>wGKRC[aAIOJAHaG>HF
    0    594r=?%NJw/HVh?3/d6N8bi'-P?917?V7rp)Dc`d$aaHBdZ@G8F<)OVB3;R_ZJ*Q__NA421we1'oP;?5eS4[A?Q<aT9J9?YFK;hEP\=CiXX@7NLU'NY?2F`XFZP@S:q[$N4
    0    741]UO@QFXu>NIAQRc^SGUAK#KLNB<O\V`HU[2cfKfK<<A3Q\1QPHJZuAUkOZA=R]pGnQLEZu^?HdBPKXW1a?SR^ec`LB?R>[YtLQe;YNWb:IO5A^kJVhWXU[a:BB^VjHJS
    0    660EF`V<JVB@YH[T6[ACwDRGX\cL-OI?T@UD:F]^P4;CTgJvSWTEBONE2?`TLL]_Oi\SAT[UMIXPX<C<UCOGi2XPYPR@mVFCIKR>aPYAcSkUNa`ZUUVPH8AkKY6cdJQeJ@?
    0    910USJK>OVSL?]LOIiRCSbO\KTXARSSJDXYQXFNWPMP?X\H>IHVOQPdZONNFWR\KPc8YPFDFYKTdBMLHHsETPBQATbRABHt?^NS<ai\;c__^;IGK`KV?HEO[CK5=wf_Z^;A
    0    843aK[KELOI8LF>EJQOTaEEJCZB]=QAE?VOIMLTMHNDDMXf^SFKBFLgKFCXQD[@NbQHIPB\^FHKDMBCCPLRXwJPGNR?M8PKPgGU>[Y=JJ\\@LXORHFLJVA@UDH9PL`JGAJG
    0    976INbR@Kd7I@KFM^QU_gLUKk[L^JS<P=UdH=hgNSB5BZVwWJPOgLX\7^Ij@PFMMIER<?KkQRVPP?SB@T7RNoA`Me<B;UO^D>7i]k_L<eb[OXcbHMTY>3@5\IJWb;^BnWJA
    0    621mdPFVNapYZl9F;]@PEU6rj^K53GP5TwNIlgbZ[XGBcN_0C=B4VfkcPCW<eQO\h\\qDDfeR?R]no__aQ\k?aP>_dXWO:_<NGHEbuTssYZQ6L?H9=N\QEOb_o\?]rZ`HVG
    0    898=>cI1EeAFHaS.<T=VLXSCQ_)@GP=DP\UFXPQXJCAGOO_oUI;@Vd[>=BwMF[AG\LX^NEaMQSDOGKO=T;?VZLV4UUAFDR[8TX\M^V[@`TOG?l>OQ]VB:VB[TKAMgWDjDAN
    0    639TCGY<HMQKRNM&wShMUCHQ@L[QMUXjAYT[R^EcBJ=ERJ?VeM<QXU:PlbJKYPA2BV_^D=MWYJBJSAXXJ?OSpWLQWGQUGFV9J?PYLSCWh]WdDUJ]TN@<eU+N]9NKAYY2QV6
    0    574O3fJ7XQ]aIECOb`>IgdSL[k^I<kLI9ZA:bEsFEY?NU=6RZ>]RIO;ZwHL0]X<TO]>QJ*DRA:>KT(@K:8BZ[ZMAnLD]1Fm8`]JL=IVZUXgCAi,J_]E0NS68#CAG\s]?GKF
    0    702N>_GZMq9PQPRV>I:.VYH@UB]ME;QJDUJFO@EW7UWBFGIUMTUVR^>BMVYA^PKHTPQ?,SD]L76_(UJWPDDA`WXRXPH1JYN&F#WRSNVNEPMPV[LTQZGCRJW]D]QY::EYSKW
    0    652jO:KF2K7LDL307qCI;`abV?;EAHS1RWZQ[SqdYF$M[/<7Te60CP?*ASR4GO;LHXlXJ9?KfH:VX=gDmE'LH#HYQ+NKB.]Cv8\5YI6;8FWIGV5E?r\GCg?9RT/O[TW_8?7
    0    755\Y:3HU6PMV_9[Gbc>gUCa6;S1G:QC3vUFKVHcWMH4[wJWKA?=I>acK<C:ks@AMnCwN=>8f/UbOJYQQQ?rSAATCiN?@Us;3Kk2QtQ@^Wa4;GA:Y7<X@A4LBGC4wr\;L4B
    0    974]=KPB=mD@WHQ96dC6ZeYOwa>HJI6NK;c8OUbNL;2WVSPWMPDN>LP2DALMMU<EH^UO*KCLXR@T>D@;P<HTQ2T8gEAEB7;M[QG6cB6IIYX3K]QA>TNJ8Q=gH]ASQbbeHYE
    0   1100J@L>OH:^[kEGBN]XK@L^TBEN@>K>_S]\Tg<wY?\@C?2Jcg@G@cSSTDGd<?NL`a_U_IGV_`T\IRDYQOHXgRLeY]d[R<;WBYUeCW[FSDJSFGWKJJUH7[B=RQeI=JLNa;LL
    0    719<IJ^`M54X]BaT\FQFZ<9CAAaPUSHaHPJT=KZJWLB9T]DNNckPM@@LMR8DcKZVDNDT=SVnX\3KS9OT@MN^SR@U?EP2QMJ[ECF<JiDn#V[3_POPUGRB`PH>S[QW>FAb@G@
    0   1040TMYPEZ^CA^M@>:\@AQLZJ\UCWBEPIOWZAZLwYcNA]\TJ>NJANDWTDIONAOSPD`KIV3GW@W9KHFLIBYEDeYLL@XW?KBAR>_?\BfTA7[[_PCcJKF^[B:UAhGTAHB[X\AGP
    0   1151HUbPKLUCCKHN;=G??NNKDhaQRZMTDQFMVTNlKKAVQbYWdRQASOVQ?ED[WUUC?\KEGAFZXOYHPFKGEI<PaKDQ@PL=IF\@XHHMHa@LD]]wKO^NOG>V?;@;VNXWSLkVXEOO
    0    758W=_VhTp:=@DK;IG?<`bw9bRXN7DKbD8LLdAkgS;54MG_cNPPL4lG5D=u:QN=;M9IPb`XH:ZYd6CGSXFH^o<UATTF>DJ_H]9NVe^mF^g`\:V]=*WeK9;OU+7fV@rYNLYA
    0    713ZDRKGJ\59Q<G39Z0NQTdMvl<5TBFJ:NoX^M[cIIJ=Xbh_::=LMcLB9NcA=mUSm>D1LGwUQD0eNt@EFGN4k?gDJfD@J?KJS@A6iA>5Kgd=FdEHJRJ@=.<W>MBUemeu-/g
    0    679U@]DcT\>^MVDC:cT?UPdST\N>BKW;Ra^MJFfTQAL@AhROUK@IC_DOEDOOU]GN[WGO?1wlMH;Q:GMQ`S\DkNhI_<AXQS[@A3LAQMJ?0WJ_UM\U5SSDI#[[DRFM=<WXP`:
    0    637VoAKU`XAa\>L]X9OU9`AFICf4@VPYT>\]<LJOedfAJwCBVTmO1n[RRR9dRT@FPXT9KQEoU>OJl]8MTbO@D[44HT?]QZ2R]VU7OP[CG<7@bQZFGSZ]JbjdJYG9PAHVFXS
    0    764TSd\?NSYDMOBBQ=?8aHi=wi6Nmk.DPG[?FRXZPF2CaQoJPJ;REeJCADIOKO`GS]?>>P_ORaUT<LMCR3<0R3\K[F5D[3OFS<TXZSN=ikZEUwS`G<EO;OO^RPGXXT@TZFF
    0    777R8i[0McO0RGME?P8ElYSArjT>XJGS;PO<VH[O];QJJ^]gMOFiPXZBPJbdiXN[bU?ZKIcVbXJ^CYZDV8KPY;^M]VJ@NHPH>CONsTT:]I[;G`QDOT_IE.BpJEDE`w]dND=
    0    751FMKHSF:Y]TdPJhH>iM@IK?XUN\SZ^DsMX\HiH<RXI:TJZhNHRLf_MNBbRZAGJJJQZ@NVTTwRC_AYd^EL\=uQ]XW^SJHZ<]UUB@HTC>6:IYV]wERUChYX;UW^B>5KC5Ne
    0    638UPbPKGVJMIVBL?mKMXOFNlbH?>LTLO:ERG;H9>A[kUX[TL)UA\P;QHL^UOME]OM6JPO[^P?<JSWMLePS;BAw>_V9EGKDV`QFSRPCO\XX4[YZ)NgLS=GTT=biN^_aSB@S
    0    826\UGQK\NVKURK1AFXQk<R^YCKDGNDALOWI9KJX`B7>gHMH=MMSWADLU7O`cfRcDTFN?NRHRMLhX]QBOL@MWOBCLXTCWQ]=/=;IRC_?8sw=<\IdR5LQ9>SEMENJOoCJ^HJ
    0   1021]D]AFFlEG_\AA9WFBZe_BgQHG>JKKDXVA\JYTG><;Gw[R]?J@AZfGP@]>]`HD[b=WDH]M_FBbLDBCVBKaNKXIVc;??E_K\IgIX^FDf^bIAaJGDN[AH@>VA^JFWR\XI=<
    0    817OUF?MppFJ__JVD?IZR_^7=ZRUdTZTbJOc;OSE<USUAUj[KQOT9D?&NZNiHN^NWHINIJJw@]QBFZSJKKSU_IKbSRFJD`[NbXKXS]MOTHLHLXfBBPV\J5V^GPmWbFSZGKN
    0    767QJODT12MRpV;8f[X85IPbK.IX<O>P@cJQ[=cSEUTW?'@>`MM\SVhqDJ[QP;KGJdotT%FWm[HD`VtI:f9c8G<ahITVUDLBeM]%MZ;T9CTFM(RU[wDE`kJ:YMB7H(<>>TI
    0    607M8YQOBw=Qh[=U=WKQTeU@dZ=H8FADOVsW`DUi?I7?;\@mYFA6Eo\7=DQXPoFCSPKa<B]Q^HL\BDT=SLBbI?XCL^CD>EXOj>eD^WSMnKfP<@8H<lQQELXHHSMESUO_LAF
    0    842^Gd]KJRW<Tdf<;[(CR_A@RTG>RY;@FM\=IOdOW<ZVSGZpSO?COTP#A8dIHEMJ]JUh?7UGHv\A>GM:O0NWO@fAeZ=CV@BB]8HPb;G/JWNUkKCRT]XFNJ;fNWbTXtRX]8Q
    0    593*8jUM[XEcEQK?;I*A]XN[QQ:M=QDVNNG>NBVK95U#DD_fUR@@P_PR8VlBWF82MS9;U-Y^DV<HG3F_DFJjQGeQYlNH]6TIF/A?XVL`Ub[A8ev2cX`B86EMjQ;JaoaFOJO
    0    732gI\^C[N<NFLMCG9AOX<@DQeJZ=ZMjRUEECVACTK8?Tw[[M^GENX\KSZXQ_GT6J\CMHYafNCA?RA:iCAYC`8KB=TD=5RKNJHRZRZPL&GRP3]VHN`bBNKRN<O?Z=FK?MAK
    0    793ZAJ]M:FRR_NHGCgQVLYCJYTXM@LKbN[HY_L`eF^CWECIN^BaM[;Z^HDS<@OIFcjc`LBIewVBT[RM?S8Mh9JOQ_n]NA7@Sea]I>\In?WMSRSB[QcFLaUOZMbAEECC^BbR
    0    761YEO32LMKR=FHE]`<AbA]8fcANK=?M7DB7UOMITKYKJGT[WBHKFhTHC-kSMKE7wV?QREgVZJEHQHP2O7:SJ1iETGR>K[g8JU]E`Q>MKTO=T[[CHie:B:<G8<FPTTQJ<aA
    0    822VDZWE>iJPX^NTD_@NAFF:X^V7*NGa>USLdFDBCDF2XR<]T<;B5i\GCGYBYIBHwk<RGKp\^;CVE>67cM;d_^`Ld^GA?=IER,MG]TEfNUFMXS6O;PHK??E_TqERaYt\S8<
    0   1014`C^?=FNMCIbAWFoMGTeLIodHCFCXEKY[:KFPQ/=KE8@ALTJE=LTfPKTF7`aEDKeSd7BS[\NCe8FG1qH:]ZC[BT`LEG7X=UFWC^pJGYddEFdGHSwUGGCGXBBD3cmO_=?N
    0    843`MYPEKiMWEaO5T;L@c^SYXT>KFBG`XP_?GTPJ=Q]ASa`RGK?C8[G9UJWCPJVJIZ[_QNwYFMVVQF/<YLECbCZ8hR>RcADYRM9KadQM[cnKM\OK@@LXC6HkCPUKGYUgRMN
    0    999\>ZH@FlAOcIMKH^@HKl\Ve`SAB@?CBZlBYOw_TG>KOcU[b>K5L`cLEAQB_L@?\DMr?ED_XJMTJARH[N:IRKSGMXCB:FL:IEc;d[KN^hh=KW>>BhGLP=HhG^OLPkiYNOD
    0   1170MMTOIKQ8YEL`HJG3:POJ5HZKSVHDHERQIKCXTXCEXNSSw\LOO;RY:HDf`YQ>HSO>KZPjYRUIUELCANDHDU>^3MI<>HIL>IILYJWD?bNKPMgGHBR]E>:B`IIQBTOOR:MP
    0    816EUTN8NiADVkQXSJFD\ZDAVNAJNVOJQ@SZGUW=<EFLAb]`JMDFEnKFKAOQU^U:YK8;COqJ[BSPAMGRKODR?Am3bT[LUObYG5MVrFP0\iJV]Y?J)FU?>#>[CRSMKaISAHc
    0    776KaJINRf;KiHjU8eXLM[SBewPNZ_X@8bqEYHe^EE@4LT/^SXO[7aNGMR2]dY`ESVJB[MXMA[KiLIG][JLKVLLCRDCC7GZTBIRf^NTMGWKMR@[@HTDQHXKbJMOrW`\_giK
    0    735I8gI8Ea@DMAOSR\<1bO<FbaGZMIJPCGs:^OPY/2X9WZe\9EI?TW]CBQffJ:9@SREbZUwMVCIM:APGO4WYb6uFDH:)YB^3nEQIZX9NkZOM[hY@4]YE205N:YUBW]VKJ=+
    0    792^KhK^Q]YJKPUMMGUCcUSWOJH^IjcQFQ[fMPYP^NFNt`rNRb<UAgM=KafU@OL?L?JWM^hSJXCY_BGBX?TTm:m8wRDB=CHCUOKTd@XHEOR\GVKVFZ^F7V>TO@KRX`NT<K>
    0    592MLHk3hZ>EJ[U^Fk@.APK8`VNDA\O=NLeTQaQN`LbQ?SPFGS_rQdF8Y8hLJ8IZJ@THXC/V^YSNBZPSgI_JK^lcRN'?l`BUkM3BN9XNBJGawqBh9T<dLN-*[3eR=9?PW_A
    0    860X<qYYX_<G7Q<KHPRHtZGHZeWWJmXOZQZORQkE;M?QJ8kc;\XFBTVF[od]SZG>I]@F=VjaX[LgB?=MDK>1h2`1aW:wLVPAFRR`cNUGXodQShOG:FcOAHUk?CYY9gUaHdF
    0    802iCNZ^DSWRHGC?\ZU;5ACc8>ESMRDNXSRik@wl=_8I<N@XaYa>Q:HeFXFQ.EQcgY_`d6JtR?K8HGaWMBGt9fKb[aSB<BTbbUZ<]^CJ>D7ERJOcPvCOdfE<Sg@==@V^BOY
    0    638VDnEeAoHK_SHMH[;F\WMSdN[(6ARXKVa<KHOQ>fTEOUNA`:RDON+EPbLLXJNcXc>^?NV[kS7XJA^QWLSlOVCUuk?XI=QGLCK7S[BY5kmRM<CS?UFPVPLfRwY@]J[pK@>
    0    871@I_HWiX?QP[N?HIJ;ONN<McLOGRFCIQ=JTHW1=V\>JX\n4QQM@^O@3QwYO:?RUU8HVa^_aRKX<EJQRFUGbRg6cA;GHK\MNZQahM^dTPMDYnYMFXUC<NK\ELY]JEFQCGc
    0    546'[<Lf[erZ=VX=SAfG0?BVa+k<6ARa7UBJPQRT7IA?IUVwA>b)dBQ=XPW`F/rbZ@TbPJHO@teJhYUpV`FhFGOTS:QQ_RMHDaNd5_EWJHTXMK4MUl-hCg[HJbaX=\T]bTL
    0    673E;_\S^;>MLVSMCXAM^AkRitBDALcHOI]K[?ZbKAMOMaIU^\BkMO4?NGGe=MKLZd?LHR_tQw9RXUPSTGUBUBF?`PD?JZ=N>JE[c@CAEd]KKr@aYNI-BYFqP=dXK\H@o-Q
    0    698@<hhMVN?k(DaIT;GEi?GBgaW_CP;RGI=ICgM>KH\;R]ak)bQ];AV7OEfePXLvUC=7K`ZY-_IEEHIaHGfGwJZFLM?>MJI6XIJ]gGaDYNWCSYBJJY`LNE>[>WIML\^6FjO
    0    662TJiHC:D>S8=PWUgT6TvcUwMDZ6QR8PCcIMA\ANEOG>HGM<HPM]JC?@=d@2?XCKC@WLSXVX:AIGeMG^CPBQ8jEIf8PLD9b_Z:RFMENOde\KpBcQUe]F3[lM\HgLUbCG;D
    0    619Y2iQX2XIZiH97WaLROC`amMJMJ>FP\PmPl=qYO]MO<WbhQQVE>ZU]KK_USXT^HZHQSX`ZOBRSc=@[2>HXbG]O_OX\N[FaN=<UaROWCT]D<[TW@Ic3R[Kw^Q:>TV_gE[P
    0    588d\JNCFW26Ke`-2B?9XwW2_^M3FA2:4[_AXP^iHE@<lBkZSB4A<LO3@ETGgdQSf;>\B;VMM=Cd/EIWZJ?ZnEe;Z\24PHL?:6@Ce;l<oviMCtW94TDG<;W^I;NJTvqoB7F
    0   1027L[_Z=RrFEMRVGSTB8W`V6weBLPO6;DVD<UE^MHEVGRUcfVR=;IdU7L@n]GE:6XT9cSRkDXK3X[FGD^=HYSBk7UEGIUQONYOTSeP<Li]OJY]VK>TYEC;CKDOYWVT]WOGI
    0    873`,XN6N^6<L^S@FW@EglNBmcQ9WRQL<PnDaTYPU9M;IUYMRJHIRRE@VPAU\wE7\]QR?W\QF8Ii1SA?Y1;Sd8[3QQE7UIWfC6BMlQL<bhjW;sJHSI\B48Cg=OFGauTGY:<
    0    804b6mG:Lf;SBKJ8@F,PbEWVc\@;7G0VXDi?OCXW5AF;@TYe]H&ONTUF>@j;URAN^WMkF<g]YCCCO?IQADFwYKj8obB2;:?EL.YDZV<9UKZEKNES=``83?@XGlV8L`IsBFF
    0    809N7cXULC3KHHFD9U(=U`tfw_FCAHN<QL_DYPbTg>G[R6I\CVENLTD0,6I:WXSKAHHG6@bJHNbUAZU@k7@3\2q8LM4@M>[Ja?IArN+EU\iSUvGL<jCM=P<aUM\Bd\iQJBC
    0    865YaVFB2wLAf[KDKRK@U[i@faAQT]QDPNV:Y[meBR=G?B4XL\E@:qbIHIP]eXMJnR?WIN]VZ;7SBBG5\ADRbHYHdQFMEFeAjKXN_gWUN]XEFSURB]aDCWJ]D`WIP[YZBAH
    0    6996;KOCCKXRZJ]BEQ8TN?<JI\7]:RFc\JSQf]ZAIHDCW8RMN>ZHZJbE@TIWJ8LEtK[NK?`XVRS[NAV[MGKiPOmCmKB;NXI8TDKTZ;U:B]wNXSF\NWQ1WK9YgPBUHhR`QP?
    0    642B\mUJ];T;-:N\B0IWN3@2W^@`VLKfbFA;WEI\WH>U:Hc`AY[]UF@LVNiG2NKR=?O8GVZN/bH;XTSKTGV-f]CUVFHN`I=@59KYI=LJEZ5[U]XwJ6WMoHA>7@[S7HK6IiK
    0    748i5CB::V5NZ<E=\^EEQwj0^QQUAO>F?]eNLSjd3O<PGYDLHEQJFvQ7<ZPSSgXBM^=`(FtP[L^SK?0Cr<DMN>Q;PVIL<4GVYC]:\FcZr`bZEq9K4lWPKWD^>\I<LWcsb9V
    0    869cH^Q]SNCOKH>OBZBNccQ>ZXOS?DIIVYFLDC`SLG<;MEa[^CQSJ]iLHDdUTUOJPjJV<QfVXMEQLBDJIDNXV>w=^Y?JL[`LEIHQjO;GnP]JPK\UOPSEGPB_JhdNYPYV`IE
    0    678fH^GHLNMJEoPJEkUV\Tj]blMNOK`FBLX5R?SLAIUCE^8HOMfHPXZLWFdM[XYEdMBp]HUB[0I\=j_dNTHV:KI[OkQIWZ>NIdwKRYAUs\RB:[@?iTPQU=DXDN@HX\XONST
    0    633`CT[HJdAF[SU&QR9LW@jG\PPKEC+SG\D0M[jr)<;7ZFna]AFO3JeqRIqTHR>8][QgGQ[JaF7_YL_>BYTw>@^XKU`PR>P8p7uEJHMAF>mGPPK^BdQISD=RP9PG?SA[RY9
    0    859MOC7VXlONWqjRaKEIV?aU:J^PVOY>gO?KII@WrHRRwofBT>?NBXL@Jg[=_X__Ld:VLIPRVG_Z`gXHVLMQKK?\DZ`\I[^IBTAVERIAWLXw<YdTK>HgIPP^VLX?DV-D>O@
    0    899RGULEC`BFWUW=DSF@W[dB__R]LOFISOWTCF[GQIEIS`gYVeKFCRi@L<VF_JNTULNTEG^j=RQLQTOPZ?VPw>YHZJF4JFSGDLQLdJ?HPecYJ`h\DZL@OINXDRNR[]PbJ^I
    0    682I2UiHNX#CBDl@D?/>aa>,tkCDejLbQ4S3Ke`Td>IDt;aUNT3VFSM*hWEOTI7o_>XX7RM_4AW>:F7=Y33\Z^ICMNR?aBKuA3bHwF@GF\pLQl3HWBb<HdVagHHUO[MSYRZ
    0    770LTb\iS=?aRESWLK?UTJWGJa\\ZRKhEG=EMH^JYFDHRFkZDSpYFIF>G@gL+9LAFBFUAF]]];JHIXLS_AIWhKN=VP5OQDC3U7]I[HA=XLUFN8YRCHSKPA@wJ<5aIF[_@7I
    0    685QDTW?bW<mL8TBPWFD^RbF^VIaZaRSGF3EeW_FCO^IGWkRPJHY9XIHFBZMYQhVIRJOLEedJEKZWGDJE:bWd8e;fXFlWNHwVCWMdoPKe[cQDZ_RKGf88^Ee>CZ\4TVolSG
    0    706pAGOOC^O>f^<4I]G8Odw>h`B]8OSFdTtSgDcNH<ESDkT`_B<H@JX>LK[MRcZG`Te`7A`d[_JTIIU=-5M>j6TBVn<ND?KJ=?BVvX,I[n_GUqET6`SFGG@M/UT]\SYiNYP
    0    895S@GEC=NSHUwE;KiNDQi_RP]>ATDC=BXTM_^=_H<>XSXEHO<5e`WWQSCCGVcc@@_L]M@FHQTaZDdaZ_CHW0OGb8R=ISO_?OPK7KYHGYg^cIJANdOFhGU>Y]CBHZcD:EEb
    0    676E=cV9GX=B@Ci:SPAGVol:dYCYB`JaIVb3QClD2E0Q_Gag]<ZICNMH8FKV:4GQSXYW6<coI@DSF9OV4@[OwQqEfEIYE0HMTYSSnM?3aXQHCcOAGabELS<_>EBGGgFj]_G
    0    561dAj[?D_MYZkaUO6ZLASpVjcM@ETZ9\wWWTBal_-^RAf`mN]BfVqkGEN]V<EB@ja5cK9iCH<G<CG;AsCUPR0n8LT.;CCaRfW=,]\7KdYqIMcDAGjg7@1;i?wV=niJa9F<
    0    726m7QRA=aJNNMNJIUNI2SK_R`OOWFJFEbj>WAR\@KGVEXM>WMS[P\YPeHNT[UOMZMWQT5.:PC^_TTOKeBI@#GAF3ZhR?BeH]PJ@Q]=C`S`^E=8I]TDTFIP;UNM>_]PIBKM
    0    826o5X:DESEGPXEE?p?MPe_QPWJCPRDCJ\`D]=XQ/NDNRfVMTECFIajTBK_MnoJROaF^TITTeFRwE@=DLJRdRIZNZcS;7TR>B@XKYZ>N`c`RILCHHWKPLEPL>OI9`\]LB==
    0    716WBaQVBICENiO?a^BMA]i8Ja;bCYDIYj`_wUfa\XC?AQCkoGBCQTY7;SQOUk7Dm`Yk3FnfRU5iIMCVm\Jic@\;N_@I_JdQ]DOU\GTBb\lGJ]MK>XTNLOXo>YT@[b`iELX
    0    715aJXAUOZDloNO?CXR=fRVQSlK=G?2YL^d<_TScZ?.<5ZkAS;KP>aw8JHVCZS65b`Lc_XSoSNhZRn.CrFEmRKZ\cL*ZTRSV^?QJBY^8QXw[FM=CFvLV9KSBTOMElcFD</J
    0    749UIw8LPhDQhbCCCcC@oKe@ZT9H;J<A8ZSRXKb^NHCDfoahI<;=<`h5Q9bWKL7AK_KM;cbhb]1mK0@<fMRGa6K;fOQ<R:^;[5oP`R@DPgY@JYKIIRbY>>\sHZ::]hhIMCe
    0    821ZAgM@?L6HAEH92S7)^gCJe`;IOC:ZXSZIJTaBg;23HQX\MO=FK`P.A9XIJO)JVJBO=TZaJN@SK>>MY9YH`H^BYD#1ZPHEK#[R`M='egdJ7cIOLH_DGC>W8CHEJbWqRZ8
    0    873cEJ;@;jGGei?]Av8KPl_FQ^B96CJ=>lv7b=Tf7D9?A_:eZ4:5>gcLBDO?[k?HiaGdHCUew-?nNLK>kK:aVE\N\qG:H;h-hFr?dcF=oa]BDT<@g^\IC:IKAj=@Z`cVC1=
    0    538J^^R:QIUQ7[WF@PW6L\rEGEJXKSQ-EVR;L9cOmBLW=<4=,Bj[k]WL[mOZc]8H?DB:#O_JWDLEO?WTgEC?HETbMMB@]YH\YD0b^SS&DKoPQtXa`pFTVJXSHKQCaTiWM\S
    0    688W?M<9^XDOXPM43oGHOiF<RSLAVNTPPfYQhVnT:TFUYst[NP;4[Ve^<d^PB>0TuTNtJP[FFHG>[:HJRDPPIX`LW@V?;d^oTXI9g=TENM_8NdAAEwqXcNBS-lGm?iXiG\Y
    0   1093SFYO<ETE?LZAAGHHCh]W:Zg@RHEDQOOZEGLWWCB:SaL\ZDDBFBRZ<JBOQQOEARQGNEPZ^Q>:X97PHSGSYwLWA^XC>?FFFXGMFcY<AGh_FIhKEAOU;@HQe9YFQ^aOTGHA
    0    647qLVhbSUOVfT5Oc`W-Q_^:@f]P=VNPRM]@CCZTHDMX<b>FIL]HQTtbN8qXJ:L3vY>T@=wVBd;@.A?Rf?NaO\`McN6MECBOWZbcWEPCZSD@VgsX?De?PlT\LLj[NQNLCbM
    0    762VM7WKbSPCJF?VMTL5A_CUAEA@]KuBVKDKDPRCM6@VF?R2MGWVZFV[PwZcN?bREScEL]DNLZZJ2SKIOOVPOMScRPP<JMU]BQOPOM;HCIHKfeN_J@]RJD>fP0UMaAMeCK[
    0    737@DFMpI_`WN?M:LRKHNJS1S1XYpLZoaNBe>:]L=Ua?NWZf?SRFHTF?/Saa>M9`G/S;.LVw=c>Ye?0Sf>QZ@FV.h:K]F<JRFBSPVPN5GYNPR\NB?B\E:QGXGeITG^KqILI
    0    771J=qSEeN-GXD>8VC[MaX=L]dZ;KCkJ8Q;I_JXM;RGHMKcagYZBE\[;PR>WNIJWUPUP>@gif<NSC4DHfEE`UF_JbU;KS@S7K;wIZcQIh^ZHOK65/YY>8MN\6UQJMVTYDPP
    0    850EU@N^LORRL[n\VU8SUDW@]SMB5G=`HhI>H6UD<DTNQ;RcRB[MY^c1jGcgIP:E#:UnT9YBD<@I-eG?Q/DEH4X7NF?LOOTBG`SBi`HSw]R6JWBH<YaG>>ELGCVB\]^BFNI
    0    836KBeOGMO?CcHR>=?<NSW=NOWJ?Gk>LL>_KXcTN]^9OSU`\qLJJ>EIP>WgHEI3WSaQlL5][JYD8ZHTfTG_wZOcQYO<O@>ZNeJHA^WL<EZYTIT16W[YOIU6IN`@QPG>[ENL
    0    723V\m4IR_EDVYIp`3[_G6==SQ`VPMaJHVW^]Hp>B^T:>bbOLXWQ:]hPWCabZ98UiSIQ:ZnUd0IOA:>EFOKWD;N>_\XL9L`<>@[Jw[ZKt[P;F[Q\K>ZIRR]`HR8IYBN`L5M
    0    8576KZSBLKGC:KRG:SQB8YbXaBGFAAg@YXNEUTb__WMaQEKVSc:MkSKCEQIKODOQ=HUKC:HGHDN@D]^JhOH@CRAS?TPHB@UMwDMB[RI@D^TFHd;F^A5OPWGLCMBDab]EWAE
    0    812_;iNL:R0IJB;>>@V>P_DEs]NJBWVaSRjGbKeF89ITCUXYJcPAHO`BCqeO@VLNKTPhDEUabAOQ;]>?LGE@J4J=Gm58ACVU`F]Fw_CK@jJXNcSI>g`ND<CuKN>QZZ2h@Y<
    0    797]AQCC?aH:\i<S9k.9\d]MSeB6A2A=8WXCb=Sb0BA?#`ab]=N8A^cG=@SFXQ9Idc@ZAJQ^d:JaP>D3[IF]bDoUT^GJ9Eh?eFi8bgKHgmXCBJGLV^UAMHL\<_9;hTa_AJ<
    0   1007RNKL>Gb=VUAQFQG4J[dcCwjQLHDSRKO_RGOMLH@O@7iQVYDKIBWT>H`mSJ_FFdPDUJHqTJ^@SQT=UPECGX;lKZPNHVNQI^SaLW_NGcWRUN\EC=SP7^>H^0H@BIX^R>IB
    0    940PMJTOVQPFGBXdFH>>VGaElWKUGSEFHGMB9MGMW;PYOSKTUa9YKSKKMNUWLHKKH?MUDTUMLOSR@X;OV:QAWJZGaLETO][SOS_FiPMSB]jP^wGiCk\\FLP_UH`OQXZG_MK
    0    809U;\MeE_0MNXY2VEG@R_2@VeC?IJB@`XWWSGn?IVG<@PPiQSKEMVIT=9mNH96>fUNF2CufbHRaBF@TGXRWw@YC]O[LU:KJ?RLJ`VCKSRZ94_?<AVWK]DEX:_2IJdRiI\K
    0    761QHlI9UP?>CO;JLE3JkK_BccWMc?2CUKHB77YGL59EVUbt;LELQVVHMGrNWDJDF]<KL<nMR@MGI[KDAVX<w>QCTJ5?ZLUDo@STZ\JFLXmG[YE_=RZ@?;=^E9I@ZW>fLT>
    0    645MARU8L^^OC>dO(BELbQUJj_TKTH3N;NdEUJacc(@fUMVS?S7;Ibb`1EcBOEUGP=e7CCXVY]Z`\WVOHJSgM:JCIGA<N5gOI3RIlFC4WqiVM;aG^?dZA;cpAOWNTn]D=#G
    0    961NBoMGPXBNVQMC8T;U^RP?__IT@N>UEJdGLRKEBA7CLFbbAEIK@b]JJHcMRGLNOX;?<L^daR7P8?=\P>Jjp9i3aG9GL:NHQ7YBuKCA[csES[[<BR\<<BCw2BQDQ`BkIDM
    0    641d;?[%H6;8[AH?-_U#UgZRWP--OI[Y6r`5TMF\l7@T]5E0W-9KWYa(F3M@iLI1[TU>G8UMXEp_5T:BfF+7QGH56C9;b?_9D/[9KA=8DtK;ZA:@I1I7@MLf\\@J_b^N<G9
    0    698[IuZIQfFMO\HBUOGH\OEYfWVQP[MSZTC=DNhH)V@>\6bkKXEU6LO?EW\]\`DZC7`C@jV^8HJRMP`WbFZ'f7I3RP<Ae:OQ_HPIiPDKRd]DPwTRWBg;FFMpJLRkAR_[HEa
    0    887X?^PGLkB7aaACMs=FPmN<dgF6BG73;]X?U4[KDFA3>be[N;;GOWO>;FV7QaB@nUNw8C]ie/@i;CD0f7<]\BgKWkG@;>Q@X4dDpmB5ph`B<\7@OkWLLD7m8sODZffY>CF
    0   1057L1XDPDV4?LPLCFD9QbOB7epDMORAYJF^JUIkJGF<<TMhfSOKH@VF*JKuNE79\eGGD;Z^wOcB`OIJ@F=RZ\OcFjP7JGHOB^:SNp<B7NbYKPi]@MLWBTC9jCRLOO\TvFWR
    0    679]=de0GUBF[IVEJP:\nWC@WrRCPJNRGOrYCR\KF=_w5`Ca^S8Y8JXCNOfMU?BD[ONYFNQoKBWm?@8IOIU_KCaWRF?PLO?H>B;K^J]SSaXDLYE>ETQBNF?bNF]@MSF]Q?>
    0    587Z=bn7S`.\[JjgeN@86Y[=w_N;JgR;PU+:Q\^3L@iK?ZgoMOTG>SdBELk@Z?^Sr>Y`:Hc^FC(K?G<GODD2@<m65F9MDV_.gJ_=LSOhtZLM]iWW2_X$0BNH4CQHhR;VF=Z
    0    723c4b=@>kFC[_BG.DBEqVIKomC97KCEV]bFF@YW/FTIKqkoCPYD9LO;O6wKgO>VbM?VEOTkoXISNU2OZMAGm:jFvZS:?TQQMEaJlOEK\lT;@?1?2NhM<<SWZNEBCiXb32O
    0    754e;aHH[KLBBENNJVDWnDlFY]H[MLJTRT\PUdaRWM;AE7ne=GKL;VWUTX\IIA6=dWEV@OlwR\IHKB_>I:Pp_VY@V]X5_BLRQ@\Fc[JF^ncH8]SQ9XW=ZGEKn^@eOfBbR^S
    0    710hbe:;=eE>dd:VMcLNbYMUYbB57AH,#iR9o:[p/JUC%Y]NgM==>e]7JEnGmlO>Xi:d5\EoO/M^D;iJaTPYUBj4Yh.PPIh?LXl4H]T@jcK46KMHDTNKXPUVMh3<fP__898
    0    977Q8[NPWgQH\RKFHI@T_[XEcwQX@IDQQ_aFN\nJURBPL[\iQPeRE^YF@M^VMZBRcBdQSORc]HP\K?YL^EHKY<eC\OYWRCXRTDFSpVSH>YWM:JVH>QXCLKFgSRUVFlMaRPb
    0    611]SgZkIcIf[S;?J[N_d_kEawJ8Q.ZA?\hWLcd`=XXFEwVRcROJBb[VXQVLILBUCQh_JZTVJ=Y@GKgQZ]OH\KGHNebJ;Q^[ub\NVQ_fd`NUV[ESPUWWl^JIC]?CMTaPHcU
    0    577AUTeaPO\RLSS7YD<58Vb>=ZSJ=cK\lNKHb.KHRCK0Po`b6\QOW:ABXQl]#W^MENSVTb;GI\GMg/IGkcgR\MDAPB?NKY4QeV\C`_-]DOG7OSiD]QGfF^/OE\@`INEPbTD
    0    820UV:?2IVK.CQ;U5T\TZE??CiJ0J*[B;ZS/<e8a_HFZbaFB7B1UUk=\[DF<UwK<EJ?OF?6Ik,QgC\oKc?FYMTNHNV_BPTaDJ5B;NSQ/aToR626.fGIW>CkZJ6/Jc_O<X-9
    0    770F1rSURe0THMT,E]C9gUOFllADMI^P]IX9VKcPRKWLGJW^WWaC5c;QFH\E[Y4DGGSW3NUG^S:G<4E?i8?gJBUIdWFDCFE@m;IOmLQMWca2Sb;G5w=:GY0^EVHAXaZaIMY
    0    759s1XT=He=MNfV:LN>Jwja,a`G^LMH=DqcIj>RO5:0I-vXuYAF8MqZ?;^gLSZ;3_RAXPWsW:=HcMU;7TF]:UFt4MY7C&9dBLRPMiG0Vd\W<Je?HGhZ965Bd:FN@]GUM@HV
    0    632>DPS`NVIIwHUU<3DFN?@>QY[^GVAkUAJE<XORUln`EjURGW`:6rgZUOVKQMUdKTZS8VRXddLM=ANZ_CPMOPEdIdjJKh\EULT[FLVTPJGRACIX?0Wm?@_KDdXK?O<VNJJ
    0    860IIHFZXNcHcJQ>HLZKTXHJPTAJCGM[HRNFGQLHbLHONwS>LMGDFWLJICUTOaFPQbA^MPMfRFJOK@J<>L?U[PPAXUNJQRIN\IKNKESKg^QKM]QNOTHT?;D[WSVX:^[^;MK
    0    683CNf?=PcFK(>J8L=<IXZCInWP8<E>Y^WT5QLnjMIFHUFZtm@`/;S;KUFm[Q7GFrMOTIOwk9]>[@.bQh>AP`ChHeU?JQ^\LEIUIgE`+asaMMYV^3Is6ME7ZBGO[K[\w[-H
    0    6559RbYF]M;#.\JKB\N^_S[icPSNRZBFQPW@Qhd]JL?LQNLSRUDWOOKGRA^SPVYBVYSL==aPXA[=IMU=\MbB_CbN=GJ<URT]S@[TWO2A\fTl_UQJAET>OJ^M>HF`QcVLmLM
    0    606@8HHFij3JETS1@_+^KIHSNNRBSfIN_K?HBSgPHQ\8?T_r^CJT=MB:ZJT>2S_KXW^D@@fA9eN#*=]FFA?GT3N]_X>7[QZ]_>A`T8@#VPPR_bSXPQcH&I=TdJI_IGkgHG\
    0    694IRP;-S_S<X<SHGOVcHEWD[[N@LJCFT>WNHZiE,PE=W\OVhDUSIGE5JLRCXIFEEFBL)S\w=c7RD9DZCNN\\NW@TW:TP9>CYGRRYDONIm[CO[BFKBgLW^Y_DBTR]WMQeQL
    0    694W=h]MPiDS`4O:]Q<WLLQY^^BSDUMMmWOG<BrHK_PPUbXWJGS[XARTJlPW\A^kPSAN[PEwF]BETJeQ5HSjW`>]VRH9GBFFDO=LcHRO/EUGT3gRIK[<FcUZNVPZC27id_N
    0    748Z$]GMQq6G>K68?hDFNmWC`s<>J>J#W_gUo6ja3NBBLejw_;>04s^O2Aj5Ta/CPX8d8ONRO89vSF:?XM8]V;h2h_DA-CTH[Ar2Vd<Hirh>3X<67iUHNAQe8oB;MTbl?H4
    0    710eOSK`AU?OMTaEVLDTP>pG[lQ>G:QNUMMKRH]kCQKGGGbh\C_dDT[PYRaQ^=TIajK_UMDC^AGS\SUPDQZSVFwDdIJ\RKQDlGaMaNDRT]mPSD=E=dHHJFHTE_GFpbLa=1E
    0    876UPB?KMTaCMRK9XPMdR>N\LJF=CQEaRdAXgKQOBeUCHRELTWIJ^BTaCC]HO[KiNRQ_FVDJNw<P;P^cDH=gUaRSZPKVN=^?HV^?MGE@@AFORC_MORF;fBBIhdGMB6POI\U
    0    698]<UOJ=U@TGZLVRIJKZdN8sSiPHXFwLHPTlNISMDOKT?]_VFHY:OQ8D@cO2NSF^@\H=Yj[6^_bXS:_hAWW_DH@JIGQOZHjL9UIj?S?A\dLTiPMPKYW2>CaP@O_YVWIYLT
    0    707RN9?KI@OcPE`G99LCP9E[O5tGSNQVv?O_:ONXNGAb[XFG\LpOc3<IE^WL7Hn`VFWCZRH[Lh\FRbvZ=IFN\gOuJCVfPJ?dM9Dp?8LB4Fn[c-QaVSMXDdJMwGQlIQbYjdn
    0    858P\EKA]0d@NUGwBTa`^:JKDAk[TUAZSb7N<nB?<ESGhESLCV^oFUPbV<COOSeR<X7RLTR>XFHQD\;W+Vb`O7PU9__O]uGP5W_NJa]@^OJ__NNS8.M\FGLFB3eWH[A;^BV
    0    634a<HMIG:WPkP7<KPAA@TU5Sl4O5IHCRccPi3Ur<L7HEZ>\aFJ0JS[Q4UO?c?;Lwp+fZ=NkXK?UU>[4fG=`URSGQLSC,GGPZHhTThEUiQfCILC<WR7PXKF[QPPJ@G\OHON
    0    678P'b@;URF:C5X<F>S8DTU@UC>W>XHY`>SGlbtqiGJ@ZCWQmVBO>RM8#RUMVNQMQUjZ>NMVX>FSYIN=LA[OV/VOYL7EHE?WD17IV8L4@MaRC^HU5PNO<cLaRMOZJ]Iu]@K
    0    604I&]#i3V/WOCD>N[P,FN^XPFjfNKaDE\^;P@g]U@DldZTEWCSSXLObNPI8`UT>n\ZW/Z[MSM3\=WN3CSOMP.:cVKJoPDI8K=ROMn78HBFGLKGPFVAO5ZpqQK?NILa^*8I
    0    662.=wKZQcCLF:M\NlkeYVJ9VX\WRdUHYPDFk9QY=3JCMEcmUVNS;S@[]C=m^fG5\K3b=tMbe<1SO9^ERCRF]?pInH.bX_LDX=DreK^cJER?c_r@EYbDA9KQIMV[CLIgRfH
    0    793fI`U7H[;TwO?MO]:TUaW1QY>W]T:@NN_lS5i\/TVKTbndlOMI6\^H8PbT6F<PYDIN+^Zw:6FY[/@8T>>[Z@]CUi5F@?WU`[GDHSGOVLMP>i;92Zf9RYW^BZQPNcZhIv[
    0    649d&__>_I2Y9\IIOQ8;<Ra@tc[V>K]Ua:cA>UoB.2F5?;K\PS[INMbJ\,flPWGUGc)R7qWCBXEO2U2XE=GP]L]E@U&0('PgUM[1]dS=PUS@RbKJX5TF#.G]=];G=_JTI[@
    0    6561QD6PND^VJQH?FXggPQ;OGFO7O7BYLTBUVSVRbVKHS][.P(Fbc=XbnNdJ``Z*DQIZP>G:]@w`I^eH<^]kC]L6IGmZqKKQ8\]CKiLUUcXaC1]O8K0IQb<:XWED;_5DMR>
    0    564KiW[YWBXj>[ORY4V7Vu0<]PQ`Z$b.7GacGW_c77a>Vke@02R^Nd@FdC_RU<RLRF2*>MBn5Q>]7IEM?TF@#<e:J0TTbF[k.SUeF@W<k<CZVl\3UNPF@<CN<.hq`^C>MYX
    0    754^RX;d`^KMTFDXNLBbNEUUEM>B;)_ORbe]ZFX@QO`Z@\BCHL`AHWXD>GUMMI/h]a_L?]LXXG5S[']8VaWaRQHGLDBREJNVwDMWEZEPVEkQVFGX_VJSPTBddV^;TRXUXBV
    0    699OH>IXD\FPia1<@SH3\R8I=L7TMFUWQaeGTArMX@OQ=\8=P1LMbW_VNNI6jKDMwl;<<HDwF[TY`BMEPD>YQR=IV[aGF8GBK\RFYT3C\TGHNZAR3[XLvSQcFR2RHTPLIIM
    0    885M:rO/XR2>`KS?2[DK^=Q@w[BMSIM>NHgF[AhQTBGGSG[rYNMW=KZM<C[M[Q=7_YJ[ARmaL:3<BFB>TBQpXJKCVcEF>WYMR>EN\F\:Eaj89JIP8TQHE=JL>H6_KW=c;SP
    0    798CNW:W[_U9^hDGKSdF^JWR]]ajfQ=UR_GdhI_4G5MK^_Z<eQWVPXN>B:i[VSLS`SNOHONMfRHNHH5ZmCMTwK\?Y_JHQYaUV:gRXSRG__WZMGQJYJWHCQL=OqLDObZL;\N
    0    773C8M>;<e<NP<IEYP;Q[cK2L`NEF2MCYZMPENw`/C7G=cDp:INDPV^AHmjTGB3USA@F;GhbPI5\VC:F1?L\jNo=^L<AJ0LIAKQT\Y;RWcA8CUTA.j^%VELa8b@IDQRaIMR
    0   1079X:mJHRZ/H7SJCALB;UYOAmORMVV>NPF[EK^NOCG;KRNUTNAMBBRX:@OSFR[LEPLU96ZUUFOFc=G@SkFVMwAPBI?=S`EPE]=LLeKNKWeOSIRLEEFbK>DLnHLF[XeaXI?I
    0    666pI1JYFMJPMOF4LUVEJlRG[QQH==L>CAaFYPwKZ4%XIUUS46[QLKf>LJLLcYX/XWZ[;9=`IP]FFL:M^A<IA@MB-L\BG8cYgg?FPMBWNpa.IE:=RLNGFZNY6X:LWUP@7.?
    0    715YPPE?Ok9S^H?Q=w*8O`YQYeVGOPkGBcqG^B\UGAN^SeVTNMCEEDPFQF5HZWTEe^u_D>bUUJ@TGQ=V\I5`Z@tKY_KIV@OK\I9F\T[;SU\M,UCIPdU:LCGX?`Q@K^hX27B
    0    716<[h=YJ;=[GI5jLM>EQC<'=E^JN'Ek=QULDLD@PLJH[BCF^NRN7;b^NLUDOe5_hj8RZR^Qj?:wF>K@OVJdZGE]XrZEDR_3BBPJUpHQHABK27BR5:GNX>MUGOJH5GBKI4J
    0    908GHOeYXPF;7R\GZRIGV\ZSZJLPcM_UPLg]?cQEZ13Wp=P[N;TcTWFSK,NcLRa:AOT?J;THCeeOMPNSRTXNCJG\>H[BI\RY;VUSW9aAebwV_[GhJK<[N@JGX?ENjZZPXPP
    0    571\NOgTG>,VZSIAXD9#KAIJIK>a4M:LRP]SLBRQ6L=P+K]blOKT=7GE6BHN\VDmXEZWFOWUDfGQUNFJ45HBIbXNjTG>@'H]SVL@f\;H8JD;iT[ZBW\W.>8fK-CbS\Vn9RG
    0    861cI?BB>mBVnPHTNwADEdi3cb?EIP?>LYMU]@kQ=SHLLIRga6IUK^cQ7HWJROPJ\TMWAP^eS`?UTJGCdL@O^<eF[R@NMD[AME\N^XIE_^aA9ZDHCHS=A6DV6]:OEcR]>JB
    0    612jdbYFOX;4^PLOJ<AOKtS7K^C^J@KCSfZM_mYR7B>JmULfcISI@SGCIKwKO\JEDPB^,>V@bFSULB@9iI9Sa7fBtcDQ7GHbI<NWhMdPSXfB=gF=KZTDHQIe@W@FIS^aUF>
    0    532]Kh5>4l5Q^iMgML/=Zrm=d[9DG2T:GabAkK2_gF**7wS^_N>F0OMTDOF4sQGAWe:A<HHYd@?[FGH6YY8MQ^CEfN+=FKH<\BLL_h8MSFK+@g7:=WH\CZGlE_@NPR^mI:I
    0    985cF^JEHdHJTdIJDWHBQ`jBQR?MBF?8<Yc>SPRVBGAS8dJYeL>NL_S;=JUCPOCNc[LiU<^cO;ER?OJBU?BpV;WDaK@>E=[NcE[CiURH[iVLIUCFC_U?AHWa;ZUGTwOhH:E
    0    975j:f>ADQ-D_^J0H]IFSfbB]d=EN@D><dn=YLbVBK5QH\aUUOF@@Wh9#Ed>WcE;NP?[2MWj]BRj=:?9`H<PbGD>nTJ8D:_ZVAqGcgL@ocZMJaJ2BlY:MKIk5gRKbfqYAHD
    0    933_G`>IGo5Gdc@72_CJhjf@aTIFE=@E;Yf8bDV\F<GO9]c][LDEL`n=@JaD\b@:c]N`@9[af;.T=MO@gHCZXCo7i[G=3>XRZ>g;c_AH`cSA@[>=PTW<?LFn?wEHBcje66D
    0    730=XQ'PGF?a<36OWSaYWK??AJNJ]UZL:jFEAJ.KKYN;IU@VRFIL@IJ<JXZH^bFRTi=gHa>DuHRjI^j5lMCZGW@DCh@<^KJ>;DIQ6w<`iMX_NH>GDMLQCH\QDTDEQID@T=<
    0    602JY`ZXbOOB:#M3TR<RO@pL\aVeVS5QX8:YYVSQcGNE\ifk;Ja]KQ;(cNdck8Ia4E5b3Y__KC?VPA8IWDPTN5W>WlCHOGaQQC\K`gIHr[YD[ei]NUoRCM@dRIPK_I^hQcF
    0    570UK[Q7Ih>7kjR)@]7S^Y@5Yc?B6>>LFaPMvIf\OIB:?g[mbX2=IXu5XSbKHNLbhcUV3<T[eHSY>DL@wJRO\JPD^]0:AA[PYFrRb^LAddN:EJFQFTF<=EJYKV=RVQbUW>V
    0    653Y[cweB<DNWBNdQ>HFgXBE`^CTBRnUR@m^0FbWWA9YUWhOD@DTFGP^VEbVGH?K:IM?>anBH^VLFFPRN@a2^Fh@97XFZ_>O3N7\a>^CVYqKUiSb2EWEBG:@X8XaKYcUDEL
    0    535Z2_FT<tRAE=Q6>r9Lc[_1hW[F4HF3XR]GcFad#_9ECZYYbSDN=ZWD7DIfaaFE]hAdE:h[a2CP;EB?kA5ro`a/^SBD=?G)^8k<^W6\`QUR6dOPJ:KE@?AZHM87k_Ti6?>
    0    746fUYT5<QJ?YgFGANRIcbXFWH>KLBE5>P\:RQQRKGAK8ScSL?LKZRGE?DO]C^N?W_HeLFh[a;/f<=JCi2J\K@eVSNWH0Hk9I;b6_R?DwRHNJGHCQpC;^CJ^IpE[\fj^BA@
    0    853WI]7@7hG@m_I=Cp:A\cfIZh7GO?P67cbAo@[o,BLM=fc]a8C(D_p?24Y<`oCGfcFsE5UY]A@i@EFEcCJc`CwBhZ@:+4jJ_Dp-`JA>_co=Je?;E]<;CGH]-o=>ZfRcM:>
    0    520Z6KQAMa77:X>F<l@^SJ_7PNFM=B.)OWb?SCHlEIN==X[b]K[L-ZDD.QT#glCPhh6SFJ7WnN:\JFDCW2I\e?aGWcMbH.IMMG[Pnj-THa_58bDB?c5+GIMqSR89AmMS@AT
    0    746bIeBEGn>FSbC1FONIkioHW`DND@<aBSmCTFS_J-#FI^VSBY?=KnuV64jCQhBLbMFRKMZ[a@B_9HIDeA@n_=^:_f5?K6`>NBkMiC>@Ugw@MaHMLKM9D>MXMN;Hd_X^3\J
    0    691wAXOGFv6XHdAO<W7LBDf2T[Q6H?;C;jR6S9IHFN<?&iSM=DC87Wc-;3XOk^=Cne@b-><R]6>TX=C1uHG`YBUDVu;T(:q<Y=KEZjREeOW6AYE=;DLVESIW1_O@bL_h?DA
    0    729DUJ>KEY-9o8VHJ\iQP]aW:^FK9HO;WQWEd:T^GWATFYCPYB;DEQW@43gFN?L>PTCh.GKqW>;]5NRGUed?RXEG[aDPPAlXXOWZI]EVogKFHVGA?qVMZR@TOw:JQ=T\MIQ
    0    744Q`@@BI?RMwh<MQrXX_^@q@t]:V>0V9\L:caNYYBN7^Y=-TKCU[Y`cKA:<aeQUAuFrNKBPaH[YFZSb?T=TAKQH?ZaAE;c>VYh=BHBGiMgJ?KJEVA>Y?CVA_W<6MsC;5?H
    0    789S;T=F=\LEZWAKKT;IWVXDk\GREDIDCNYHRHTLIDJ>Q_YdYW;FC_I:EERPSZJTFaZPBMSTLF7YL?HQ_?EVMF[9]WA;HCPDeKYL_qWNTU]MAWVNQPSCL:CXGcMFT^mw@J7
    0    616`8dLO5\DD`R?6YWMHObnALk>BB:EA4ciXn7\m?<@ECbWfvDP:JdO?-NjEHw@Sf^<a1MbUn;?N>EH*iJCNTB]C\P8J?DQN\Ik;sn'F`Q])EeK?KPI25FMh/sPGAd[u5=L
    0    549V;E\EXNSQFUNXBEeVLL=7ANFUb_L:EGIT;UPE?RNZVHrVYKdFMXB)T[YcACdT_O5?@RX.K]M@M9:gQZj=PbMB>IbQXCe\EZs_V=R?pXAPZioOUMwGG_^YXb__^4G?]P=
    0    692kwWL8JBXW`<DcY;mG?`QB>CFV[2Y67SdbFRjCKUWiAbjOR@]EUHZPRU7lMOJKd[P4O]IbIJFA=TRGmrA2K\*>49ag_KShHnh0>CYRuJ8G3bYOk@cHZgsi/]SRWID==6b
    0    637X0OAA^d3J_FM@,?VhGt<:_WOwtCRG]8bh?TONhY9R_[c]Nc`SEXB'_e\QYYjSA?XET`CS7TdTHATBCnVLIMVJ:J_aYOFP?Y]QUFtNTITnKPMMl^RDhL^_Ba9NKwMOL`R
    0    836qiD@6ITObaDBeiGTODKF;?GJFRMw.CVkbGBHIMTsZK\SIGKhIKPeNJJ@_TUJLSPDEXUDhBLMECR]JBQFNFZQDGVbJKQSIJadFIN_TYI;NJMPRZ?LNfPY]LTUQQBSACU^
    0    896\REDc?;UWNPP,UOHwaUKWINMT@=:`\EJQJKIVTK<VGBNCQGVAONm\>MGPADESI_T`ML>SSaK>_<gWP@>VRT>NNXMEH3PIM]R=JaGgIEL<;NYEPVFI\VHTSTPQ:FH`GEG
    0   1071wg<;DONHYYXDW_ISLCQQJAE=T=Ic9L5cXE@\BGnfiQli=>AS=CCQI?B7WALY=_DBF:i7f;LGC6CF:Rb??GjB::8Z[;9T]EpuO>@ac\BAI8IO7pC^Fa_YjRQ_QfDY>8CN
    0    620tJGME:CJf^G\^D?SZXcMQLLLUZ@i\?9FNCCs@HX=wXOT7-\BIYQYI3A1JGDbXjZ\BHZD\ObQLEC?HKcNYHTbCH;Xk-UOWHVJT[UO`jNDNGNbb_CVK^fS]UVYDWOTG:HU
    0    602F<[(1NP(O]<H_[=[:IML;PJLYS^N#?NI\I6w=5fgLBV^BBZnJAKL;9NAO,<K:v7XF*>PrGK`B6+0VMX[NpYQ>X'Sa8>EF>IJIE5]Gqfa8Ad\_W9[)WLCPP``TB5ZYfnZ
    0    803R<LOETG@TRXOJLOn4FZK;OELANNeA7NQDPG1?]`Y]@]@?WF`MCUHS=PJQSGALXj=EFTGgQEGL:TBDEeJ1<T3kX]Vw6RTTCYc@Ie/DQJDHMS46KbOHgP\[M\E?RF:P_T[
    0    955_iYK<XPMbONM`_ArXDWREQAEfFY\FEQkW@MaBR\ChAS\I9PZG@GUK@B@kNK_IYD9AHdM[?XFH@MHYQ^P9=UJ<GBaK<K_i>LObJAkSOGGKSqe>\>wDMREb;;ldWEPBPXU
    0    613_NMO:VUHSb?e=g8]V.m=9;\<abNNDj7?[E?Z6?dw^A]c2TJTJB-[E91Z[7;r3ZBA<LvGp9ZUKHQ7O;OOBCbE.A:[R6HB^6^HCB>aGdGI:ZXgNg4hFJjZYDjbaWBCAB`]
    0    941MLQX>dT>QQ:E_<DRP=_BH8H;ibNWd@RTC6IT6CUBSQJ[BK8fJ:FIFLOJ\<FbNPQG5CfPU@wJ=JAQ;GWRBR\UFYGLNDHLP:BPTH:gFWMLE]W[PU@`CL8N^EHrdXXMBYZ]
    0    698NQ<LOLhJXYN]:IG_JC@WBTNXGn6TJQK^oJLk@>QVNWQYKI;c`:ZNX;RL[OAeQUH=WaeBPC57w?jDSfHJX?dUJTV_ZEQaHIdSa;PUB`^FPDTMHNQZGe`aGS7AS?`BKTGY
    0    589`SJe[?9SZC<J7P`I\DJOPLKDR?L2M=JrjYhXFD^`ON9?[HRNBNEHXMPR[-0BPjURTcX`QPgpA]RVJ;BNg@g?NATDKT_L>QIYfZ`MgG@`CiSb_DYZ<]NT:XVHZq@Hq_wb
    0    644MTTD=ToRD_QgKG]_GEFOP=:POqF\?AQIR7SZAKFCK16c_[MWLRP\EULm=GMQIAACV?wvZOI6d\K7[VGFIu[`7QG6LIbSM`HdVL:T<IBjL7L9@?S\TB5/aGSGTHiTjPYK
    0    705M^XJN]F4MUG=X\OXXToECF>=tSd`IK9hf=GUMR^^LKcSD8II:HBeM85UXEBw:^F:CCMMaH>AFBCFLHsUC:GFAKGUCV?EQ5dIQEEkMcHNQIae`FAV=YP\RA]`X`HIBF;M
    0    723fP5CA,Z\Y\DHA[H_IFI\UKSALB:X>\VHX?:VRDiIUCmSMeJQHEMX=6AK-M4ZAa8X3PFDDQbA'd2AJ3[IHB_5?L<DB>RA^;_w4L-E?WA0UT2sPi<D@OaTf3RdWe<f-LbQ
    0    643[dVMBGYETHlGL96\_DfL5U`FT^F[?CPdL6QXGMLiSCSR_^8UMKDOECA[NGCpFV@(3EP[ZT@TJJTFAhOB[HL`AHETFPJiT4O[[sQa#ZZcFB[aJFLb`FMCTH?^ZVUKLM[H
    0    748X^UJMMZC\c3YcC0`YRVD6=C?ZGLg?QYBaBNdWOTIYBwqFCFVH?C^@>BHUO:g:f8CK@XFfALCA6@BFISV9`F=,3<UTAEP\IZbLIDQe]JAPUQYEY;]KbYOf:[dbXH\KHfT
    0    5814OJa=V\HLBJaL9EKHSHXGNC:G\GDUWDH:M[>MBf[TUD`RPZEIMAGHUFhUG=bDWGVI>wA[ZKVMAC4TX\YIoL_DW:=XZWUL4PKDWJfaDOFZJVQPa5\FSPG^ISZCjSRRXTc
    0    685TFJ^TRI<GT,SG@W?DVY_WKA1V];<E5^hNVUu\OEbSBgoWCBpEK>[5-H=k79hP\,6I,r`uKP:7O:U@GgYVUaL=/EL\TTg`G]VhK7kV`WK<SjVEw1e1bSXpC\_XqW@FOIt
    0    747CQU^IhSDAND\H.=g<F`O<VSMSwXXQ\8[NCmH<QZ[[>\_JB]iKLKIDP<ESDIa[C:AA@fhO:iO=DF?UH2^GdJ^0A.8Ie`Jq@[`FV7sIlIb[VYccMNW@DIJbASni\CHCg]o
    0    752LCK_3TQ2[CJHYZL]:h[GMYM>WcTHFA,YHKX]ANLYPBLh^POee?K\CA@QjJE^QF=@?C]]R=ZL>KKCI_PVIP>[<FFVXbPSO<9:UbKw?P^\CTeeSMP]DJGFO>7VlBY/CiHj
    0    602U\dIYUTEYV@ZN<$h?S]HF<PHSrVV@DKA^7dl9J?9A\ncB/RqH,CV;M\X[FDu0b3*6SvD^GW86S<:NW9]?TR9:B1)QO\cVB2PCZ5bE[dKUOw]=YAiVWL;cV<T[U^R?Slq
    0    665Z>8fLGGMJNEU3FRMLJG^S\R^FD`;DwVGi3QgN?fTL*QRDeRe_TVULXSbLN29NaHZXbO3`RE>@pw8B>@k[qLCK[7GYc_]<XWQ[GE7CMPLXEeO>@GFHJO)gMD8DZ/T;DlX
    0    725TEHQ:jfL:SQXMfEdeFD87I?<cZCfUOKeU3S[YR<I`EN[Y;Ic7KEP@@1DrG8lGLF:<ChEt;fh3HEKH+KO3V;JIJIUGM@keEcUPj<r4ZUQKMwYPjA[7^]NcAL^]GI69S:o
    0    807auBD>NFNjpDAw_Q`bYiMFC;;NN8],-agb?=jNN^maD[OND8c6XCu?AD*M?O`5`T;KTj?_;K/O0QCD<_S=KYCBBFn\BVe[AiZ=D<SRrDDC>]`MiJ\E\gg]DpI\eF?3I?J
    0    803]@FGXN7_g_DLVlYFNKSAOI@<>?BGY\N<^cFe<KZXMQI&:`DS@GCOQLO4@HYIZwQXKW?LJQ5cPW]PBIZM[:@3TSK_PSWOO\acPVkXVbI@aAICIVW8PO\HUQl.8`H4VEAR
    0    721UZ6]I?MDfrN:Ko6\QDbA99HMX=CTWWdfwA2k=@lnPFcR1:HFE8NcKE<5FANcEb2>I@NBdCY:G;5=<J_YXD[JGB?r_E<\\<[cE=GVTD?9?CYTKh;P5o][_4cl=U<DPD9m
    0    615;L=AXIqP5VTO5`D\s@COJOQSFA=K90HS/3C[]X^mw]pVmG[?OONs7T_2TKFSG6ZH.[kCHA\DGRCU^Zf1/<RGCD=O3MHG^JSo2D9]JcO=`?:MNY@Jd@PnZ\[IAMZkQ<<3
    0    882cUFPVWs=EDKIJ\;dE>Z4R?CBL]SbAZAIEALYCJFP]GRiEB8Q[.JLGQX<[D<bWSCF9Q^F=DbJB=CCE[^CKMSB>M3WQH^db.TT]5>wRTGOLG7iJh6HHQPWkPISa]HHEUWM
    0   1008f`HN<Z[QS`;B[J;lTT]B@9IYfZNaB9OgZ?AZCW_hg?hhE9DhBAPXG>D?a33dLX5BB>fDVCZQE@E=A9ORBQOHFL;V]LWVY:FWG=H\GbNOH[wYM[=a[VM[eQ[[XN>LL[T`
    0    633PnPA0ZS7:ILWIJI[dYdKVFTSQf4EBVFXXHMe1ZV[U5nmIc7X?:?PJQKDbFB`LiA81GR9l\J=<P+B3RVMAAM6H2NaHEC6w9[HQRFf2D:K6TODCDGiYRhZKUZah[8DKK4]
    0    627IIjMidc`73jL`IXNUZNCQe]\RlgJa_J?Q=[6ZW<K>OI]jYhMQXLYHcBw\GLSeDBiUY\eIOjWT^[<BH3PT^HdQqICNSQNGEOXUg\oXVAP_]OVQDCq\ZE?OcISRbG1UCP\
    0    710ta56;Q:.eQ;Oa`Ie^Dj<<8]BbjIo:8,[h:9cBLbYZVfmLD7MLB<hGPH,BB8t$nL@3VqDk=tBHCX?<8gENM<]@7IkPT_Gc9onQQ7gOk?80Cf`Cd9w4s_de:XYh_DH0TVc
    0    965]VCI@6PNRN?IQRNTfD]D@QG>YSGe@FDWUE<QMObQ]C\YELGNL?EOHDCFXJA\HSHFJOFC\OSJBE?GOCXL@PwJBGF[R@Ma[PmZB@JRUOODAI\RCcJSK_WW^F^RFZCGF6@Q
    0    678DMdR`gJCQRCcHN?bMJP7HMeUejt6TdRLa5jl>M,g]t:WQ;lQ\=DK@^QR^B;_i;>B#=eP_5e_?b<.iNG_JR\V@X9`;VUWi8JDNXepNLYNX[kS_\>fWBQNNLOh[O<0ae_s
    0    874JeNSC\HXOIIT`Z9TYNSHX=E5WDBRI\-LR?HVNILSHLL[7K>Q<3ANH5<QO,#t,T<N4HNGV3_H3D6?^Q_CL9N?-C0BRFHSbE^MH17pFZYHQ;MX3OCZ?NTMaTTrNeXQ1ISU
    0    685[jDKCfOA\gDPLuB_H8^C6EMFrkXM,N0dgHVlG@6E[AM\W[]Z?C7aXPm3U?.w^L6V*4d=TNg<9GA;:LbF<@_P3L.M=OCbcBDgKC4h^M3]HQqXHZ;YMGSQE?Vnef=12G>I
    0    665>J7PSUoEL\2U^>6\DI\G7VGB\XNH]S/^PCZ^3NSbA^JhN0VcG?]BBJMET]GvGMF@CKR^JIXgHKX9f:L\FSNUBV:GI`BU`DVIMc@f;Qa@mPLVlGPdOL.NOvHdwUl9HKNI
    0    635bW3D8?MFPwQNhUP]GChRU6IC\[PgLL[ic;?W@JhJBU\O?AG_6AV`HEDORENm9dIGELiH`HP:==DH<EaKJHfIJMCgg8BaYHlg.JG^TiGGB;j4DmKbSSeobEhlS_'Q8>VU
    0    637bnIKHO>CQ]8:^YL^NFO\:YLKp_LgCDKiSAZ_QXwFTFqeACGQIPKk@94C\QKV>MEU@?V@XE[4IWPP;P\Z8NdNOVEP@ZXbSI\TYLLZ?_V;O`aSCeKs>FS_fVB`sUF>Q][[
    0    714WiL`IYA=M[LRXn4[DBpJ/FBDMCNH7J8k\DAp6KSQQB;_?BLLH#YRCFmWAC<gTRB:#QgDR)t>;\K1GQdSDLl@#T9THXGUVWVNC^>lORL;TDAjDS?NWF\/jDYnR]F@2PTB
    0    799RbTWPYVX<GJHWOAaLHSRKGES^YU^FVH]WVOM[dRHXTa[M7UJRBRwGSGNHLHe^VN;BWgECMicLZD^MSPULRIAJN<Y[?@WeRYeRNPWEIX?[JE\>GIKYKb=UNVROdHQ3RNV
    0    811NuWNJTYM[IVRTc5bgZ6[CHESYZDPYPKeNFTN]OTLKEXMF/HTDAHDF@Fwk>9oGZDA:WQF[2^IAb?GSJGJ=aQRDVN>RiZNVV[C;QDdNQVSJO>R8PaWPFN?EZLX^SIXRCRH
    0    820eYIDPPKHWq<JUG>cDPYPOVPBXgCYBJ@gwIH_D]`D]HU\IDCdI;;aHA;MRBAXENBA?NcXWIkCIF?:PBcV6<cA@DAd]JPNdJ\jJJ7mU]?U@E^iIkLMGbgdfFMgeaOVA8Te
    0    726[g2A3ACH\^K@\QJS>F]C;HDFgZL]IFjojN7c>GQX^_MRG2ZpJO=XQDO3fJJa2bI88>S4wQORNF?JIWt@L?^IA?O`^QFcJ7hk>,IVYHAB;;\O0d=\<^oWcHQLFXGI/D__
    0    696[]@KCAEUXWYML]HQf?`HQ5DHJPCp1VWXJDAAGRfqPFZ`EL:SCIOiCOX;TAPVZXFD4G[EXA^+:R=9MgnGCDS??=Oa]AdnpHfw<>Hu`X7;R=H[EpBSn`QTZQWXKvHZ>GI>
    0    708hq26=OJ:jVC;af?gBKr99;:7RaMjJACwdCJ`GHq\nN`VP*An,B>`MQ8;XA:eG_:2BEi4lFG@>@BKQDhOQG]G8GAU\SHo]CkeRBBf?_W6GNf^AaDqUM^IMP\[]GU:=7O_
    0    832T^>ECLFBbgGJ]_@cEWPGK@=DU;ToFLC_^DGU<Uql`Yn]>>@nI<HQ;IICSJ/TXhC>DEmJY:SHMII2@ad::AX==@:Th8LwTUdqBF>sm[A5OEHOFg;[[FeO\KWW]gKR:EVN
    0    702OcIDQ<2>`U[FWdLkVH]KG<BBtI@_7CUZeICZFSYa`2_]8AJR<EJRBGBGOK>[JhH9BQ^D]P@@DWVYHHcEA=wICKRXh2:l_OfT,@TOEgB6M9QNI_>NHl@aZGj4QXF:J19M
    0    585Jf;NKSFPThCCYbHd^BGNKJEGhIG]SEMJhIFY]JkKUOvMLF;IAHJL@CRIWDI[\XZE>NV7@HUCHGE]/Gv9?@e-6DCaX,JagYmwcA8[hZFHJ=:7@u9GHYmS\BfgidBc.BCR
    0    718qr?:At&HXe1Vb>BmHE^V0=C<cjCc6LM]S>EeAGdlSSS^=5Qn;3?a9;%3]LHb7j$S3>gJ];q3FAB;9VfE<+nJQLINVOJWP=]FPP>_M\8IHBgUIVGTUAUYwVLlgYDB?;GT
    0    823XGF[5]L>TFMWK1G^DfT:;GORqmHbI8@rS>T89OUFNEM_XO;XG8AT9B9.wJ@_;eP=7JbVWLQCY;;/CHMH9[g<FILUkcPNV9W;GJBTV\;<S5^iK[JbWHP^c@Zji[EgBe>Z
    0    7639_cM6VcBN:XVEKPQ+D[>^?IJfWnS<aFQ^F[UMNNLZC:bb>ME`HCM:=YeFD7ZS?7K;MqLR7Q^A5:EwZRkBMOT:g<TFVk\_D;RM_FdK[^aE^`bZ@Kr=JKBGLJjqPSe]C\l
    0    633[Vl76G[<Tl;]YH:WHHcUIL[Lb`WMAJIXL,YZ6JdccOU]L:GtNM;QBCHEiPJe<ZE3IMoANXeQJYGM9Z8c@`XGDANBHhRSa24B;KEiBg:U\6nwH:>kJEEa[AYLVGDRTTTG
    0    527Fe^\QQ6Gd[KHJFIo^<SDXYGZ_rT>Vf0QWJIjAB,qwQYeP7QBaSDg7F9M]R3XH[RJD?TR\L@DLDOTH`PdEEPJI<EWhQ;TbEvt0SWmV^dKXEeDRf[c9EWPm[i1XlO\EZ)P
    0    687eRHOCdK7D^<I]WCn]S]BLF8>XfG`9YDML5Ui<<SNYHSeD=JK>LDK8F?MiENkGaANH?gVfB84MDBOQNcOF9]SA7DcUYH]oFl]>:Ahcw[?\8ckVSLjM@LYN=Pk\w=L<CDp
    0    711bIFOb4UGMdA3CcVWL>8OAMK?A@HIdEYQX^;]]K`BHERD`]@Y;KS[_HCJQMJXImbSNZ@LZN9Y[IMbOB7HOVLRZVXjZBFQHNp]PYQNJ<OPIaGH`?EK=H]SNWaKRSGMR=bw
    0    650\TTIHZeC`GQT]]D9UTWIICUSI0:N4\5@8189XWUN@mgFA4O=G:FJ/9RJIGF^`5GD#mc=A/[Z*;UZ3:NG?RYKH:*00H]0vRf8Xa>[]OoF^`TUQ:8^jA]BfFCT\eCE6EGI
    0    982J]eaOrh<UHCRLDTwRcPJ5[ZLNgpEeQ<OZOmT6GP8UDK`VD^VOTU^OLBVQOR[CN?JLAZW]HMOWCJMNC`EBZTPFKOWXSP[HJUSXMTaLNQKLV[cRSG\NWKQMQOaRDIDJ\SW
    0    777boNKIJQHhZA=p_AYjCWALTHNeWK];@H\_IG];HS[hD^dFHO`=AF]JEVJfJCiNMH@BIgJdA\HF@J6FRiSFCqEAFIwST?`^CcfIHFc=YGQCFbWNeERL\ef^=r`WZJP=EEd
    0    603hrU:RFf3nSC6aY:N6Ut>@]<@IF1]&%YY9OV`VFwidDw/5PXBJ>MrC9O6[YKgde^=@IT;X>W-C:RC;KaO9[sIQ]X^s>8Od9ZPnO[PLKXDDLOGN;D^HA[ef>g]fV=OIQGS
    0    607mp#9XQn]Sd[MQpGej?YcX;=KO=Kd9VZ?kM,@Z`pMa]]XA?HA<8CbDGkRHA=nd?M4M@WJIZWHP]CO@ZnCKRf<=h<RZ>_]UObcUBYZ[Z?MO<:>@dKLMPncK;ZG5aJj>GTW
    0    781wk3:3276eo?=i\BXLLZKEKDHl[Nb09Rg\AIQMAgld5PW>DAmDMBa3NG9fP@uM\FL:D[0g?Q<SEJPELUAD@i?GFDY`DA[XNuaG<BPJh->FHdFAb6dG]YVcBhNhbK[=\@S
    0    705wZ;DCBWQMQOYojFOK<_K\DIIRY6gJHKcOLVMZN`cvYmQOHFLEMI\:QRQLEL`C`LUSM[LKHt9BWKCLme>BgVIEWU^ZS[SM_]g82<gpL]FUPBPMhKIR\WWVidC=UFIKH]I
    0    565Qb]?M9BZF^\T`HGcMGH5Ow3FUiSYghO_ZXZXS<'UU5FOJQKbMA;fICM_ZEPP?PYfJCdQE@TgEBBH4\UdGWM[c>SQ]<TQ]EdEYBKC\]BJKSP8YT[OR,\TRRjTHYK?gU$u
    0    759ga9;=CTIYmD>]UCUCKw?EMN\`K:X8CVi\J@aIGf?\TbQHACOIMMe=I[5_EJh=_PHVI=::S7HhCVG=;TOFIaNK>KN?CBWDCPg@CJQO\SSH@FF<]e9EOKRPCbREcZQ=@=J
    0    691a^ENKQ:JccUcWKEXEGNKFOXQcfESWT>YR`K`:Pb_KNVfLRp_M7O`N;J@WFKTHb87K=`LiSYD>FEKZU`HOR^QLO?[ZOAd[<ZiYH?\7`R7?@YlGdFO9hYi_Uw\Q[=T9G;\
    0    694m^IHDJRFVZTGKGEFLATEEV]TLg[IRI8em]T]:B^Zf?ITNLWaKAOdF?;B\>7dZCEhHNwLZJA7\9GDM`UE/J?U6dEYTY/RGN\NNMLXR^EIVFgJ@MWdNWNVO9mcXQHEP>IQ
    0    756R\0Y?><\^IihJaP@MJHNESDnFHV>AV;6KMF4DC?S\X<AwTPICWY_LLZ_TSWR>?IIB`Q[LIT;>[_WAOVBLT[eTUGH9ZU>fFACWM_VCGHQFedY]JNOFFT?NQA`G^LGM=HG
    0    807_h;GBP;JKwC@V]7iBImL?CIOmWL[@IFXgH@_J5en]F[a91GlSH=j?CSA]>CSJLA>CRQD^LYC?BNDUWRI<:bCKN<dWEKh^Lp[JGQTL[<APGa[F`CaAcklmG_EQXGG@<IU
    0    668ecIO>\MDN\HQS^A^R@gAGBFLUS?YMD<ip?M[AH_`eE\]7HDXG>J]HH=EW?\HD^35OQj;`FJFO/OA=T\;6=m8R:Bq]B@rb?qqJMGMa`A4D?oYEYR[KSQwO;tQCZH@8fLL
    0    691U`FT?WI9]UHBcVCpXFgPH>BDdPMe:JEXW6>h[>m`Z:t_:?B^KF<[CG?IUCETHjELENd8[B4@FB>HAZw?T<jG?DHZR=?]X?bl4LNZ[dEABElPKc>WTSgZjOZMVjJG=LDd
    0    609IidhSe^^4#JfQGJKU]=RSWSdQMaSa`ZPD;T=DSEYbHETJJgFZGo9NZ^VbAPKY=K;KTUX]5hkPNT>PXNe9SESIZ=F2XTRXHgD[]Qi@MEQtaXON:6ULTJUOI'nW]EKOFS7
    0    821UbWENMFMSMwN]BIXMD[OTKGKC?H^FLFHMMMX[UMPZCWGFKAL>CWZFEYCR^NGQDVKN]\RTVEWO>QV?HMJ`APc^JRSEF?ZXNMYNFUSZPZJFCOO9PPMOJ`K]KWGJEG^GPMU
    0    785WV?=L:VIRb>.GTKOLVR@EYIGHU<SAEX^TA;[W9hJR?tSGNMMIH\c>H=WDEPJFVHI9HZ\aXRPZBOBCUTK>9QIEF=LKQBV@K_`5CWEIg^JF?MZGlPXDUQMgDwMCORRRC=X
    0    846aN=C6K#TUc^7ZQPZ]NI=dI0?KM0<CGWIWODOg>eVYBS6?DPI1IAg]CFOGIKGGJ]H?RIAZh;VK[KZMKLCU:IEJGIhOE?r<Kde@EIER]RSI1JQ9nNIJiUSJ`XIETaG;9UF
    0    708_RNK,]O?TYVgPJI\=ZOJCRbVUSQH9WK`ECFVKU=eIZSTEFMKM?PC5PH_MKM\HODA>HTFh:9RKJQ;TNF[VXH^B]LS7TYRDAF>Qw:NHAdYAEiYM]Db:PMXVHS^[XE<ALNQ
    0    554\?1ED`DJSN:H]2<qoPiIHH<<bdGZ<=QbVDUR89Fc:4Sc5)l]NRYZ=5ELWDCq[_@ODUNI`:hB:EAE6FqL#L`<AS=d';K^eCN;8EE]pfZ\*Bo_GW8lCh4Q[IUh[aHJW\^[
    0    657ceJ;7`>EVT<GpYBbNL^RX:V=kn6t46HQq,6dAIJgjFdhRgVbEI@FUK/Dc=VsEZCHCEf=hKL8;QIO88hG8;HJ<LDjeE6wd=Lh2M?jRlKS/0_I5[@T;]WV]FhS_d@>4MAj
    0    835b[=<FW/=djE;_V2bGIj?AGD?d]<]IFIg^I>jODXdnMa_IC>hD;?mG::5bJ7WDl?BMC^@LIXIKOJPDM^KJ@g:GEJc]DLwgFna@FFVZSNG<5`VA^I^Efad[EX^\nNBA@Ub
    0    805XPEID\e;KNHDUDCY;NZVKFYT_gOMXRPZRJPXF9J?N8>dFGkcN17E?6BVQ:Ab@AE?P;cT^BGEC5:;:B@A;OHkHCKSHW7LQEK?iI@iK^NXMNw\K=5w8PNQb@F`^[ME=OSh
    0    838YhDC1RASahWIbWBwENM?SINCZ^WQMT;aJ:UNFWJX_T_=C5QKQRIWWR>HSQAaF`@8OSYFLGDUC7KQ_GfSBIOBILF`]URYVCh\QWQ`K]T`HEWPOPKeCiJ\OFIl]fI:H`EW
    0    768d\DA6P8DPw;KAZP[?HXT?bCXL[>_FK:bPDR`D=IV]IW[CKXTEACcCD4ASHPbL\F9;KQ9ILXBH]Q;LUZ>@IDD9M=VdEH_UGBVIHHY4PPPNSK_IXI_FfVQ]IiEPPFE<[CW
    0    662GWA[,h=JTi=:ds=h9ESR=M;4wsOB6Y0Xv0G[=BLnSB_[::K`D:Fa>GE_\4;o4K2>2<k?_,Y6A:87B]Y;9*FCNC;e`J3^gLZVD8>ve\K?9InfSWG\#TLmcF]i_WD6=PMl
    0    654hKDUG=DBYfFD`NApUAm<DH5IXgFVHHRbdKE[=?fkeEi\4XD_8J<UNCRPjNKhQcBEJFd;h@e?B<OA8J\6>KONF[I]dJ8nTDhw*H;Y<`HJBTPH;\AM;jdYjDshLNIOOU;i
    0    897DQIP8]ESUM6WQS:hC<TKUOM<LaVN<P[[eEN\E<PQZG\ZN7LbOBEGB<-Fc=7hSK=D4:dMc@mZJFV=O=F[5>7Q1E4ELOGRQ9AGG]B^c]_YCEXXR[=w=IL@Z>F]RNHXDTZo
    0    791_LEKUBQdJI\W^iP?\ULaRENFDAMSA\W\PIDIcXbaSOfeG@DLLQRkFIYYNQJhjQT@fitTPVcQDVDN=\@;TOIIQQQIZAN=Q\wnBS\>bOCMK48DKcUXF\e>OUOT>U?[OA:F
    0    789DJBR=d`RUJ;G\QJPUMYJJKV]\UcI=Y^?VHajAQGTPXU\LI9X^EB]C>PPMA@bUE??G<hdNCj8CKG?a]][AC=FA8;<1HCGaJ^B]Y,p0GaPNUidJI7_L6DBLV@wd=>LPYpW
    0    740fhAN)34;Yg>FjoDdILe=DTOAe_FaPFKeT:AwODl\tR_`;BBXIOHY9O>Fc@As;^DGAK_:\;RIDEGC7@p>E9]4JF<tkYJ]JLVaIW2hKp>8I/^^:r6gAceeo:dGabNB<?Bd
    0    604_IKnPEVC9p<al[5QK=ZL8>@>D]`iMW=vVFR[XaWWweLJW0gj`3&SEONBZ<>i*D/7.FeE]HW_L5FB:YSM6G_1K9;Z_SXDX@A_LF?uKSFK>fsWW\I^TE8IGQYuS>UY9]F[
    0    576EcM;9^]G\JCJi(@KJE?e4PQTbhOdZ\HfKG[q3SYBOR@hPAbs=C-WB4E:wR;W@DJ7>NhFa5\R>C?3;\A6ZPoM0>QKRWS^mA:BUIFlQfGMA2kwPdWcB=Uf^_Dtdw<SGrT[
    0    791nlE>LM`OSZ;KfvAZNBIPR;G<U_;m@;R_dFGTFGf`a`ea6JHC>L?WF>;BPD=^6cB:9FwIMA\FC==]LQeB?=]C=M>TT>ESa@o`SDEcLP7<L7=K8`GhDRZWcAcPRdKJNEIT
    0    639;j]8Y/ea^hPSDnJA]BE9KOHU=6NV4YDM^Q8b`EcFfZ]H<ZIBOHIP_JK9SD<=vSH[IOk^TFE^@B?NQG]894lMEGFwcSM^kIYjSFER[GE4RWUVJTU`4cqRrT\egVOLSPMn
    0    889^R8NNJRBQVE\LKLcLQ[SFISI]SRP?N:T]AZi8PPUXNVf><NY_CDWFI?D_EErVS>:?UZ_bJB@WJGK[Q\T4VWCBBASOC_OPAQC_H5];q=CO7W]-d?WPWdbw2Sa_rO\RH@X
    0    909VcIG8A;:WPABfbPaQJLLQLIKMbU]H@NwS9VdHPeefDOhS@:aP@PdHAEBkCGc@gE@DHjITJFAR>:EQY\NE@\BFCLZ`CDmPGZ]FGKONQI@F@YZ6UG\J[^b`LebTSWQBEJZ
    0    765SPOJPbSKRFCROWG[SXTd=PLO`eKW_VEVJIVYCNI<EWQfaFL[OAIP3ECKRGSPFa?G<=RTHJ_CCIAITK^>ZIH\LXCN@[DTXAGLa@OkFBMOEdSmSOGwFB?@G@6f\PIND`eU
    0   1174^^6EQMHFVwPBJ`DS@ASR@=??NRFUK:TMTTEVRFgWTRN@KSHKFB?RMHEDJE?GC\JJJENEUFGPGJFEDO\IPB^@LXZcZ@FZGNTi:HPDXNEF>HESFYIMLfdKLFcTBXIMQGSO
    0    661LB\]ErZN9HY_U#LaO`GCKZVec`WDXXKKIMKQPJMFC^GWbB^XT=oWO_WiSESu)&C88T`fG:UDeJRH[_XdOQ=W=BBX7pQ\X0K>^HAi<OaPF]ZiTJ;^W^\PTLMfsRR]Qo\T
    0    876c_OS<chEL_=Mi`<iHNV5@I\FcjN^LW<WbLbdIFP_\TQrK;f`N9I];QE>Z@7cGLG@68rV^@U;5.C9Vfj_KW:UEC9aVQXIw2V_R]/aJZLMEG_nH?=dHFX[\HVIkVIU?X\g
    0    763e^KJCNS>_rI?QiEu[Gk7AVBL_^7d@:4w[OBfXFJ]XC[bBGPTQ><c;S:=`IHoEkE>JBg6hCFMR8GEFOUI>U\@BIG`eUBSZ@fYaGIfK]FH3J[TAdAY>hBVgAdgX_F;NKEX
    0    631if/I=:CF_S@:^d6ltT[7HJE@`q<SH-C][FBT9Cd[rNwP7H1m:M@f?F@FdNIYH_D<?A`@dRU@IO>GC\lQ?HX@@9Cih@Mrm6na7CAWcm83>4]Y2f;bXp`_eRfNBaKL;27]
    0    795\T@85G<YwhD9e]U^rKh9=5D6XRCNPGIl]RAa]Gcd^DWYP*@eEXEiXJD?USNHDbF;U[T=]V5MH;EGSHA?DEuDFQDlg3?aa[c]M@H[Fv;<<2TF8KJ[Cu\WL;bU=S5@A;Nc
    0    639RLHLdwD;OTG]L]/X7f1$4JUA_iHIIUPLE?ee$P)]+7OiK9ceW@9ECL)YGG5KGJ`DCNdMFOD<SC?&d@O]>YNMIGE=GwaCN3[Pe4\`FLM:L_?`jI9\DS:M_@aXEKG5JAON
    0    676UWI;=O<ZHw^EvURgPPcERR<LuRKHaGFQaMYKAeAa[\UYJHGbRnMJT[HGi\XjR[PMAFJ9W`JQHEZOWMcAX>g=><UOZ_NmP=iQ=PRXv^R9JNLLGW=LNbHlSOT?`aHG85<`
    0    581H7]f`]aO@X@AJ@KOeRTC5_w]bE^WKu=KbHU_Yhb+;bInvMii]=P=g=?tYIHfJF6c><gZg<fb>VLCEOFs<@YbGY7ohaWCjC94bM:@BKEetN9^IL<[bXNe@`dEYNOAFQl_
    0    605ik^`F[EAHN:VhDG[IXNMJ8^Pl\iP#:`WEEXcPEJQRESok?e_iDSIIQ=GcJ<Z8GACR8d_S8FYM@J4F;jK7==cQPSa?TOMGTFWTm-pP^sT=^MEe93sPU6ZBB>[hM<CU_9_
    0    773V\@F;V@?XDM=NFFW:MRR/EGGheKNF^MVFG7R4oZBWL`[<:>cRBGJ+O89dF:\B[H?8?iOUB<<_N?DXOj=5ZHC7A-FTPgfj=^BUHCwWM]AJPaSU:?^d@=NXO]gN>;8PuGZ
    0   1321FWYQIVL@XI=XFP5\AAKI>KNCgjQHFKBPL9P[APIWXKMZBACVQJLXD?9Xc=9b=WH?2GbGW9UG=CM>PVMR<GMC9@7SHYBHUGRMK>8e>VIXAIwg\O>cBOJW^JDh[R@F<U`h
    0    592[KYVWTSIHu6KJVOT5UUOF@XBwbadQ:]RMG;YEGjYiWJmUCO]G,eaL9KXhO9p<d>5<CtLd7WA@7]20IVPO^SN0.Hfm=S^g@JcGM9=WuNNHZT[Z^X^<JG5O7NfK`D@?GFp
    0    872LTC:GY>GYgKAP`QdJ@\GEMM8[R:i?2=TfNIfB;ewd>cW@LBWIY;n`9;AR7=S1n;>JRPEgJ^F>ODB5@RGH@ZC;:HbrNIa[ZkXeNNLSYF9HEV^Q^JW>kjZNHd`YV8HB<QW
    0    634WbCX<IV;ajI[_MG]UOiPWCQ`gEPaNL@WQOCwIJOYLWMW?Fg[fHOZMD>:`ME`]OHKZFfSdFVC;RGPJHT\AFMGINH4NldPGXXGRSH\XHVkCRVfVbT]nE]X>OKVcHGPKRR_
    0    677WPSR:NG9ZfJ@jBf^;[re7IG=_NgQ&H;dXSJdLDUafLFYH>SPFCNSDEA[b@IT8?E5L>[EC;`=OPBF7Q:fDKU6FQ4EN4>NNFqDEc:QFWWLNPqX0s8QMSY]eLI;wX5A>P\d
    0    578]c-5b5X5?q6:N:6i7QUkT`VHGb*mDEH^eA,dPSJQhMkd<ZC^=1K\CPL;]E?w:sD9c7bGnvIFpSR66Fi?PQJ<Ak[VMLTNRP\nQJIpSHTOaHVv:HNe\4\Sbd]jC\QdbQ<d
    0    571hwG[ReUG0X@`?MGXLD^OMC3UQ`USXKbW@V@UQPGMSQ[SVRBTPSEBE<L]DEAHPD_1BHeeAV[<MGB@M^``QFZT/`AA*QA<K?bE^T6AAOC@iFfWK`\LDDCPB<EZZNCF]1AT
    0    568UaO.4Q4@JYHJcJIa]>OHN:LJ_lB]H>TbSB6Z,NA[m4[t7:@`S6Lc=RGScE<aODB2>VaMZGT]?V?ALIUD6^KGM9FSI@@VV@IYhLGkJf:MNXrQ[qBZAB>UwSIZ]U>H?K?b
    0    8378W@AG<5FYwBEGQS^KFEGSALGZVQ^FC^Wh9CaS@_RU;ZZ9T@TKX<d_T\JMIL`Q\ILP;?;QVP@DHO^M9>ENCiD^SPXT4=gI]NU:FABp=IH8[1?@VCLFU]b@JT0ITCLjTSp
    0    580FOba6`RANeEDUSfQLSM7HE[IRZh8BG=CcGAM8EQPa2ZX=4Y8IAJ\ICUGQ@OiP,IN2Cm>SF<OATMHLDVV1>bME)@cw<Bog8]O;NO]BXS/B?eWNpN<OINRnLLaVl7DOBc\
    0    767P`SGJmT:M<@KV5CSG2aHJE<I[aHPDVCa[LEX8CY@QTbcHE[O@:Ah/?B8WG?fOa@;AGcGjK_KIKB;SdX8HDI<>?HCYFOhlLVT\=;atUSGL@jZXW@aVXZNwQRZfWIUGPCa
    0    676JQGGMDTIHNVH;>M]9?C>8CR@i9E?WqP___V_]JKeTIQ\T@TWKSCX:O1LY9LbEJOPLGMaQBdK?TTEGUTlA_WKMYYh:Y@XTC\VVHMoRZ?fSw^jUNJeMDIB]aDR]IF8LZb_
    0    772[b@O:FAV=WWCUbSIVAMDS@<EP[NK9N[ROUHSJNa[SRmcR<HUHbRcUWFNMVM`IgaCSaTJdGWZCe_TC7wRdA\B_E`oMPRVLDNWRcQeS\\U=SOUP_?NLVARISPOPRUMBC\b
    0    974]cRKBXPOgMMPaENZKEQKQ=MSPjLbUGWFIBQU<QWe]YmUEINEQUG\SOPUSWZaSJNJFQNQXLQ^IPVOFFhTSQTERRI^Z\hw[>[`EKJ\W_NS\HSW[W9gMYB]TMMaU`N:IYAe
    0    662Yl?8W2P];ZgHwUTLPTRLZ+QGI=-Z)AWXL<=LTOt@c<ZR@6CYKHLGCIe@NPInEI`=HVREAJM:2N@Y4bvS=Af;<LZZb<U8XOchCMH[eHBKZDLUIP9LX?c][R[QC_IGLJ8F
    0    740_QJ.L^REWURNWO8dKXZG>Q8HoVJhJHFcGAD`RCgAQFUr;5:f?DDUGSJ,RFDn[[E?4@kZgGPVKJ<Q@JZC=RZF]87OUDOdjGAUMXFrHfDFRGeLEZCwWkofYJUU^^Q;FHFZ
    0    981Vw?PCO>=Yj9>Wp<N=D\UFNA4IF@X:F8^T;BM\AigMG\W4I7RSL?bFFCCIB?I@OB@GGYBL@QFCECN6MqA<=j?>CGZZCF\a;Z[NB>HFO?7I>_O8VKDIbiZ];aSHU?I5FWT
    0    631OcGY1EVN>S@Y_W?FT?H`MB=IKSFpER5dBKRPEM[HPTaX>GESQKSlBVI:SYOM_pMC3IbRT)mLQEI]?gM_QSQH9(ELSD\fVEw`Z@8fQfWHURG\MRTLOI<L]HMjb`FS<<XM
    0    681^w>TN5(i`^Y]iT^SLAZ\HC9FMQ:[B3MRQ\5U.E`oj5[N9B1OSmWtSGJ9VDDU1mQU_WNBE9HOLKYL?c\;SD^WQKARD?Xmcdbh<>TZa\=9MHV8LbKDBWbRB_`aR[BEDLSE
    0    645@UE\C\EF`cWSUYJ_EbQFQJ_8XKeYEF:Ri?G_HZL`hU]eA>??5BUS:DVLIPIb1DF<'ZaKNKgKJ7LAQGSTRPRJFH^RhZEVc@gWAeCmwcADOALE;XCLDcohoSLTQn@E6EQj
    0    833LN>VG[^AK[CGVQ<PCLK9D@<IaeSYA8?\_DOQGKXCM@VSP;IWH@BNDIHFMFEaIR:BKKZ:PCHHK:>AGRLERC`JRHD`[GMKwA\iBJF[GT:@Y=NUOa3ZT[dLYH`RSbHGAK?Q
    0    872Z]U[UAq?RD`RBW3JDM^eKO`TTHGSWDP[ZAccIIQIIhMeSA``B7G:MEE`5AJQOO;9?8GavNIGHOHJ_k?KVkLQQw<BSQPHFbHLQ[LZ@U]PFIXGG@JwANUBb=KFKORYCAY[
    0    543R8O?$VRPWPEWXDIJRX`6a8D7a5BbCFCf`MOeEOrchNqFAU9ZHa]MHCUge@CrFC6\=CJUjLV1Ug9S>IaGMQ;QLGXOeKKLT;XFZDCM0<U5QwBu`G3qPVSHcDZ0XDK3F]:h
    0    564b`LY]=<rFP=fUDBHQ`O^S:1?TWO^QG:-LJQlV\DCn\nN7I7IHDQY6>p,U8EV`J=RS6lSNE\NBN;`NKUF7Eg9XD2ISR[D_\KQ=D?N[JQA>U?XUwVSdSbK\n`UPq5Z,GFT
    0    901^`=CJLLX\NKFcUOW?IO[CBPKP\AEECH[RJITDJbwVCfLT5NT@6`_<?GNjL6KHcG9WKRR^C:5CIH;FLe=74XO?C>Pb=PST@_eC=ISTiD4RRbXGb@RAUm]`JXMRb@H=CFc
    0    717G;[K9XV@G8GS:@Kk9D\?I\GUY\MCPCBC;NHBS]B/OeENFdDS\>Ccf@YKT[O[WGQL@VIKFJwaNTZFYmFQ\VJ`J\ZJAPH;JC>G]`W\PZeTZbAQQ8VE\C@?HGQ^eE=JO\]Z
    0    647A^FU8gCDILCK>XEb9QY>wH_<HVRFG-HUtA`T?EZ0aAH\>FN_6RDdKHB@UHW^3QGAY_TUCZWLZViLTVbZWBVZLHY6A3G__;QBJNCPRmWCYJNT^PLv_IE@RO>_U[J\aNgl
    0    609knR;I>NKXfG;ZrI\\GYcpGMIK@G^DDL\QUDpu>hMh4eI5GIRN?GXKGK:VTGfLXDKLCp6gWCBQCNRIVwNILk<SHAPZJXYH=Z`9WH\d\:PEIGgBbIWD__^a?OD[bEAI<CX
    0    536^R=>I\G1eTEQRcHR6TqDPDcDZ^Vi1RElTJ\SF1QwoKGYhGicXN>IAEO;pX9f>E.?5BnZk>fTaHGPB)MMHfBH(SG`HaQOeI6<on>vEWb5cmh[cXVn;J8G[UmfQM?VHHsZ
    0    680bQWMEGbCEeSQc3MdWS[QF[[ZvwR@SETQcLIVYHFMBF-[?LL@P\W^OXFAK^OnGPXOHVVDQT]G2=UALCROFXX6DEF]VL[eLZR_VL7tGLFOQRWUNWDdAQPTcHXZ[ILLP>O`
    0    591_VHK>VBBgl9E^hChR8^_;QLCd]@^?4SdV8cU?G[bcLQ`90DOK<G`>LQ:cMGnNY9#QPeXw?d-P'GCMD[G+<pLA2IgVTBwhAbfE>2t3oDAL>jZ;`=aIjvjd6semhYW4WMl
    0    793ZVC@YGX\HO^XagFT`C7`SKQNBGBTAiPN<CKF_ZbQeMk\HN:<DEPEGNSVFLH[JMG;?XhP=ONELZCGE[SD3wPCM`TWP<KDtM_bV<G`c?BPi4I`BZGE_A[Mo]N[>iBo9BB5
    0   1033cDWW>oeCDG?bM:7iCUCJF[h]wqgTVd5kd;`h7^QRMMGjT4Vsi;Z@Da[Jf>7dPU3?;EnL_5tLLAE=K>@TMTDQ4^=DV_\Cn:DG]V0mJXQZVKkYe=GkMEOXfGRmc:HWQbbs
    0    696;`8L=VC6KR]8]u]ERRZA>\MMB@IB]GJP_KNVL@RdLR=CA9CV9=MnGDaW<=:@Jj46G]ACB7*P2TH02D?HFI=74ZSBVFXmK\H`6LBU^a=IWD\KcVEVNMSAPK?D;wB=VB3B
    0    764iwAOA4E<nkA2rXGd\Ne?DJ>=Jl5pC6O^eH0dC0iMf;^XD;1e?C@aIDL@]2FlL^NH6?]>O=MHCOM:>dfHHCOQJEHSb\?qZHQ^bECbUU7>JL]\6dA[LrvffN\SdeOO;R.]
    0    865fnQIN?VH]dO@aaCrX:iLPQJ=cGGY=1=VMF:VGEkhw;kSK>I[E<DdJ:KE\JF]GcC=A;bELPOXKFIJ@_gG7DQJE_7DGE4I[B`WLCDOVNHBDO<?>mDVZP[RbEgGAj<OHDF\
    0    720CSC]^e@PH?GT]cCV:@FDA\RQ\NcLWBFLMVZF/HFNTVNb<TZ`K>P`PX>0RT8EW>ERK2\X=]bUD<INK9.D3SIbFWLRFN>BM8@<UbTbXNZDQ>XWXIQWIRFO>TFebXD<VIZw
    0    645VOL03SgBAVT?H5CQFHB8EgQU\[<D9RNNMD@nTNBBd1JfU[OAH.KR8NC;wBg]JRW8fIV_OWcYaJ9ARPC?D]EHC2TA?\PUTBS^[fAFPUCPKHQW_aSZFgSMVJJhPG_PWQD\
    0    613WwCG]@gdJP_b?mG9^KN\iFKI>9AHVL\4PJ;ZncmJ`Hj>H5GB6OG;L;Tt4LJER?T^<E`HJU\UK]DXBlcEV`HIU^\QKGXTON_UNNRT]?CXfYNEAfML]VbHVRS=MfC`T8LM
    0    812[Z@N0a?JSiLMVAHY\MQE>=R7Y_LN79MUW<F^IBb`?K\Z:BUT<CHN4JID`I>^B\@FALPWG@]-J:EBD]OU<XPA<BH[@ILag=HNTY>hDWH2J8iONKVwMNQRT5HdaIBG@S^M
    0    797lV;BCIKQZZ?VhXWIIHbf?B@2\9Cb4?-mYEOYqPT`wUpI=>>iDKDRE>9>CDPa=\CF6<OLc?9@B:RZ@FYB:OdBDCFXdOCk_VaRQU0V2RCAI@bLYn4ZAclghK]P>dJU0E9f
    0    679`ZZ[LNU[LTPbICQb=NTeMm`jRaAMLF?\L@OVRp2?V\<wWQmWIKLaFHK\SOTg;6GM^F`]YFNWESDCE_HD[OIXIYBOM_aWbIES88JRU\YJfHi?TSNBUCEcJN_DPLKGCFXK
    0    794@GXHd\jOUORDNX]aGI9EYUFO\dR;IoR.JVUVR`N=:NRSYVVZMVACQE@S[AKZVXUt]LW?BwaR\FOc`XKd5JOIC\HFWRNJTcG;OIVLT?JbVFMTH`WMYPUXJgRVKL=UbPJW
    0    695pX]a<X:JSETHiQ;eA]PLHREQ`bV\DB:JcGCSBEdYYHbh<AYYI4@U?0FBZ<ETVQ7;LBhCV5J@D><3S]f_3_=JLCLHSlOIa6MJq?JsagTHUMJ[RT6RHU`HLK_wmO<V:VHO
    0    697]`<WOV=HnoDTOkP^GSY:8Q96bfNO<Ah`m;;WQQgUX>B]G=HfU[Lr6:=BT6:i?\9J3.YQUVVHNMPOhLTXQ8P>JDCwR<TVI@\XWE;UQ_;_Q4_8aVNY=GYD^MLUAO64?E`l
    0    948L\TFHlfF]N9Gf@4mF[H;@=WAXhDYLTDTX5XV4FHGRCRwNDYh:38_>LDKSSQBDVK2-<f5WAPHR;BDW9URKQQ=:GRUSZCFX<SNbM>aSkRMSLWGVV7cQZZU\NZVmTFID[LS
    0    6749fRNM_=:nX<FU[MaAB`FKHS\wq@IdML>_K_aUOIF\:G]M8]Xg<@=DMC,WFB`Ru>CX:lRSONOHHU:7TVLM^JLHC>?k]XYe9QDgG;UEbT\GFYsVX[oYRSe]>aSaR9?I_WS
    0    643MQJETV@=LNE[CO4QENSPFWQA_YGdTMG8TJ<U:;[WXOFdO:OD`A1R7:kIW=BVIME=<NR>Q9b<@@K=HaMO.HAVJHEHZUGJU6g]99F_\j_4?>^ND^Ga<DbWT>KYYYO?#FSa
    0    623OcR8Tg[[FIEIS<OpXI;J>6FOT^G+P_YNJb]YI^Fj@ZI\KGB26ZAGHFRHQHB_>,USMI]QESGjBaYII+OY;[:CCTEOLVO=RKSiTG9^TSWMQIXcw\UK2S^VZM.VEW>?5?RP
    0    870_WOdHFXI]XEWMTPnKd;GM^_\d`Zp?CBgXJ`d@=_eHTw^N@Ae:HP\DDGRNLPRB^DR@CfVVS]M;UCBVF[IMVJ]DQ?UTTVBTDJGA@EaXZWC\S`cK\JZJKTJRQPe]\ZREMNS
    0    912PUSTG^SQLFUHRXKOFOIINASa^gVWNWDKNHZ_>PJ6QMI[WCM_RJPH:JDbhEFS@F=SEBRULJ]EQKMKOUDiQSRbDNJ>4;URX;PN`PF\X?BUHVUYWTg]KMCVP9MwHLO=CNI\
    0    971MMFK;UMO_U<J]kH]BFIAFK@F`tM\CQ@_^GDVJIM`XAX[W?PX_7BfGFLFeA>dDH:C3SlP_I_P@MK=DIgV<Fd>C=3VRFKwh4VYDB9XSYF;IFdcHM@bJTaVL>Vo\SKBUL`[
    0    807XnTbW^O9fE@BY@:l?CW<AUE9mlYhFUHUg6NT#PTb]RNfP3[Se@Kg:M.Ld6*iCLDA:@_cdE]AHN6AFeo^^G`O=@7DOZSQbCPKbLGkSdNBLValMm8hCSSJiCNfQ\Q8XGQb
    0    724TdPC;^[_[DWZEPEhKW[d:BF=aj9^PM@KMKRpK@^XYOKdO??OB@HHJJiSXA8_EZK#C>P\NIgONOJOkJlNMgbSDGDPZK]GYOYaB=J[>]F:aS_]YHMXLIUNT=GD`EG[AQ7b
    0    829cX>??:7?VS?;VcAZJBa3TGIG]OCiJBMlY<BPSNUw_HacHBSSD@AqJ>NJSBKcJ`AT<9Z=OEJ<?<HB?7`KQP\I8M8kY;IegBY]PJISY]S9@SXQ7m@S;WiVZ<`W]`EEKMYb
    0    804noC>$LUJGwX8ZJM_OD\PAHHDDU8M<D@QM@HRLAdoZFmF?G=WHGDpWS:ARNZ^CN<HX8l3]7X?K9G@1GuF;C]:@@Mvm<SkR2`b9>E[JbN:B=Xl@eXdF\^`e>dg]hKA@FGU
    0    948nO=K>;^YPE\U\i?IN@[YTCF?OXEV0[<g^@>_:K`d_cdfGHNFO3PDI@UQIA@X<H54ABwIT>jM>Q=B9idMBTLUHL4^FPXNMON\SE0XHV?CO=<R?gA9KSLdPSKHX[>a7D;C
    0    728WDL8A9<;T],J\SKdM>WTXC>6TOFCURLkiIRTPF]WRCPB8N=YNYEbRB>LY@8OKwN0F=\@_?I@@X=[E,MSQK^QP<EoMAImV`hTi;9VR\KF9N]O?_GB6bhZkabVbHC@B>Te
    0   1071g`HDBeLLXV@LZaE\OBOOGJJ;_`HQ>PIOZ=PTJDY^YPTaF5NPRHR`?HNGSBF_?KIAGF[R_9O>OSCEDDhMEF_SGO?Q^NXawCl_OM_RJOJ>CFU^OT>ZSZSW[LV]^XFBINIM
    0    574CeWF9H>P_nJTfvUmLP[1QC[6McKw:GWFhMGeK>\e]IrcF@RRL?OXHNY9_]EmNRF@9BXWV0o:YD<M]P[\RE^?C?@1YUDKONRZ[H5TIeLG_CHbGD9YDp`ZV<mj`E1F?G-T
    0    768FOXRD[ROXRG`W<FS]D]4BBBCaYbFCR7SZFhJEDRRLDIST4][Q@CMBEAC]A5\]I:5DQN<C7cJA?EPCRYWFNFH9EPQHPNHZ@JSmbDfHDB\LJ]VR]Hg9GP@JB]w[JHFOfP`
    0    696d=^QEow7IQHNHM4TMd9F?IEPmv`IKJZbQ;\^LI>FJNIaR#QXH'>?IF:Kj]aMVIWMA0fDS?S>OMSL6AWUOC>WVE7UB`UbeQTOS??nANKBY@kKA:@XVQY_V=Wmm@GCOeVA
    0    893fa?<=V?BXr=7WgF^HE\B<FK@ZH=X@3DI]FFQKLYfa2`R;R7Y6FJ[BJA=`PMeC^HLKAfAaPAEIILL5KPJ;CkLZ=5\^:FdZNr_8KBRbUM>@=\E;WFX=c\_gKwaL\CB7@;]
    0    598@<=1J[9Fm\R@hTIWBZT@RGTXJX4gRHRZJQF]K@ssRShI;@PfKDT_=i.UeTIHHgX=EFd?Se<D=)C3<Ee75S`6`F6OP7;PCG_GqFSWwO/>?QN=:NBRa>A]j8fR-tKNG^1Q
    0    621bS>\UG%MfwL>_mPMRCa=\CEFULHILJN:f?>sk=jQWDMLBW>YHQEXe7G<MMYMghPUXGAELaQAMHO\ZVHJPA\HOUSik1BnXo]p<GV@[NJOC@WVGhLX?qcTP[[FZnT<@<_]
    0    632cZH/J:BM[^B?DaAP`H^BPHWRNNQI_I,h^JZ\I>X\tBYBA=?_J(CZX5L\ZE:GS`Q8/9oJO>S\WM;KQUX@cHkV`=GX]HEw[E@dPNFTVXF@CM;JUUSKQdZTV=RJXpIFEX:t
    0    746ctA:Bd1>`M=NeiE^s<SLKLWObMNT/EQ]]FDR6D\]g<XdHGRZ8KIjQGHG]DFcAZ>M7@rAh@OEH7>LMYiGM=kAIL6bXFFdfDkm6LCWL`?9H@hHHeDN[R^mwO^YO_SG>J7k
    0    572AhNK.X8bL=CHI^KX]CE@RTK>[ef=7O#cbOGdLFdYPE]YdUNY3TDF<>%\i#:WFK?P>3TTd.X]1KLi^ZX[eSN?>AJ=F`OOcSQUW_AH7Y^KHfwkY`Il/IVCOcS\aHKC>Dv^
    0    730p\K8G]8:SP@NtJ5ZANTV::PUEX@_=JQjZR@cHOsmpEqe;QNP6OH:SLK=jHXrHiJIBCw=bFTDTLWSDBZNINYU@HUVbUO^ZHjZ9HQOITCGROR[R^DPEIm^NNb\XU:H?JBQ
    0    5302UVoGfgnILACPZ<wbRJHlZ^XINd_5[d?bWT_H@Z_/hEB^[RZcFPLV<CD`m<fQS[=?sbHY\[TMVeC^8bM3RmY3sYMR3\C@C;DkEdwcBq[vWQVZ\MhZTI?LcVJZKf>lf_w
    0    767C<fUMfIOLN^MEo6QMIOJC?IUSS\K_]A]_5h]QLMG`jAnQZRQj?M@2E;ce;<:LFAE?J`JU5UXFBA0QTUN>IOB4Z#TO]ILIRcVPYF\ea]K\<UYfCJWPZJOWNPO_B:F;JUs
    0    866[^HC*A9@XVAMs[9]TD`J;JE>[ZB]:>Tf_LA^=OP\ZLZ_O>DSCEGc=FCJ_ADKIT9H?FbE`GJD?FFNFR`J=EoIK<@Z\NJdcMwpF@@kK]8;EGVTFmDp<cVUZDoQIX9KA>Ab
    0    605Vlb`HV?HI9KYF>GiVKZHN]8b[mNWHfMXR7_H7>MjbHP[C.BeIJCZDT?PU74^B\CE3Fp8V?wRK;MERXOQUGGFC;.?H@V`TDHT:HFn0Qs9Q`rjRQHVWWV,@>VSiWM8EhMV
    0    8294IE^=ZE@P?JEiICTJVQJ2T`Kus?hIF(`^?Rf2MF[HASt@7Urb43F=N9Vr0@g<P16/Ho@L7e9=2\AOGNHANH1#375OGJPVCDDe>>p1H3R>KYXbN3mAU`d`LBtP^>L4GN\
    0    5169HOFM@9_KSEG7hsY5>PI@RX_YSHIMDbcfY\HTJc;j>Rd1gKaV^BL`=BW5G:ZDV]YIFC?aJMZ2mVWJYXZ:8lHu^abPfCLE`JZEQKTY9GHN(E;L*#9[TZXJLOQMc8P.AgZ
    0    741\E[n0[@HREHi:P9M>CJPLOUPPbaFGM=LY:YFH=@EYZGeT-OFVNOM:MISVKCd?2PETH9W`ImL[JOIK=EZMdL<=+6E8qHEE<GAi_GVF0=_KV\kaS^wG?G\TJ@j]_JOUe\J
    0   1071YSH:FNIGV^BGZV>PRBeL>EGFL\EMH@8afFFa<B`_c@ea:EEP9PGcGCN>YHFcMeI?DQQMVKV<JNMDJITD>E]IGME_PRNwOGkQT@CRch:@PLYDAaLVF`SRgPXHJUINDDFQ
    0    657X[KKGhIDTL,\B]IK@Ow4ONSJM^H@Y;>oR?XYYB>VQb<iYV]RTI>\ADNF]G/YVVJ?FR]PI3JGJ?JTTGXJIDLQBI7FXDIc`OP^WKC[D[KINIrTXX1]Dih\dM`LgFBSGLM_
    0    636sS:6;=.FVtf6YdYS^Gi]>L=8UFL_:R]raH0tb<g_uA^ZJbWE3MRj+>HJORSOE]WESG9LkRGI>M6Y#FI;OG\E8CCs?.9k7TO`LPCOXqZAB,QH$A*D6ficS0eEQ?\jPMKL
    0    842Xl8KCKB>aSDMYcAWUEZN=FP2V_Cb2LcbUJSSJL_btAaW=ERYLOP]6KCGTGI]NX=CHN`K_JBO=ELPBjbC;F`H6I;iLEKw\?jaD3@VJ_B@T;DHHU<IG\Y_PBWSa_G@FCFa
    0    642^XJJ@T`PK2.bFUEB^<6WCFL#TTTWRR\VH(Z<_3EXVM=aX7WK?1L_5Q?gJE=]aAOGQLhN5JrV%]CJWPBoJDZjEdFEKDQm_`UDISgFH_CaP@;`XP0WE[SLbGK>jZG>[L?B
    0    604>:tejFFE^?>j*_]din29tEwNhD`CnnY9__QpW]<N0G2MbYiJnK@:`k+dM49Ij>=Z:BX]]DjPRUgDcNEdQ5IQJK:OAEV3iI*LHp>\MEFKZuP`jFS_V9EM?HRH_->[LXgg
    0    692GN8_AQ@TUb,OdOi]HSTLd`<Kb5CD]BeQ[PTG;nie\HXR>VOCON<Z^=hO2NS;gHh?seZ1eU\DeQ\U[ReEGWo;`N`_b=9YG^wCNLiQ=FCJZPShHfR;P^nTNEeGPOQLA4DZ
    0    655e]D?AP6TT[CI]nC`]HSGHDEKFTU`G<U[[KBdKBNgaESOD=:APNOLDA=:QAEUI\ND@DlA]D2LF>Q@S6n4>9MKLKLdX4FfY<mdKAFwlm@8>3PPHVMh=`^cTAkemWG=;9A`
    0    581XNeaO@YWbO\PN@EVBJO`KZDDVUBa@T;Vd?jm;hMRYIA[H7f]maLMKT_YK8NwYJ9<A?sSt5gNB@XB84A[<FCGTSCJW@^F`7BdXLIUZKCB^VYh[CFc\Y]cVHZblNNHGAKP
    0    799_V@F8EOMPNROU_CEfVPNNMHHDJJ`4@?JXE?JSL`kbEZUNXI[KQH]ACQQwFL^PLJHPCZL`JEBJRJ<BTYHONUESFJVQ6>\TJR\=IB__cE>GA[Y:sOXA^kW_GV]VWDHSGBS
    0    769OQHJLEDIKTTDXRKOaQ`FAS:;@[TQCMcPWHL\^?\E]LO^4AAS<D<g>F=<_FLNRZCJNK`=aC:Q?=KC97]IEDN8QO5pc8=wsI_X_H>eWaO2LD]QB]XXHdeuXDdaKk:H@I8R
    0    617^G=D?KOAMMCJ`DTTIAZWQ<3OGf:[FXKq[,<UcQ]bWDnOAYMWNW>aBNP2I2Qn^KI51EW0Q\IZXGR_EVGDG>S;wjVHC^AZRFGO;]?YKR@F\\NKCYKPgI<ObL[EGmEeIQ;@
    0    602U`G1JqA8TYM>0NBXIAUsPF=vXm^XG[4taAod<E8MF-K_5<Rg@E_R7>7\KNDg:F9=F?mGiDV_0;4<;p#:5K.ME5MXZ`.TH?0LH5<bTQDVa>lbYE@hA\F:PZ=SoTS,<aYd
    0    591rs189_O=Jg>Pwn/_JK[SI<6FLW<h&@Qgp<C\98QieBio4D$tECJpIBDD^>MrHlEFD^]LeQ]FE9J<E]`FISfHTENrBB@`pPbjD*=UPWF<95QPLeDURcIoVG_bHjQ6A[=i
    0    645V[FTRTbO0;1NMN5>Z&FT[;D,\rcc48KNK:NF;S<HCOEg3<AMJOLY@EZ]aG8hO<M?/Ae@^?jFCADcS6w@5P[O>T;VYTeQZZ`cXG?vS1QNGMSiHY/_JZL[UKQdl[ME<9Ws
    0    802VURaAbECPD0KGVHXJKQAMK=Lw`ORgPCYb=Qe9G0PPQQii;JofAU\W>91fC4a@E3/4Jq;>;P?0PG@IV?XKZK^CLGOAG=[[IeRZe@l[][SJLjiLKLaDcJ]DF>ephK7SYc\
    0    619]NT^Cd[SML@S>mDo=EY,QTdUpwFJYLDY\SUQ?HZ+EGBcdLF_5L5GOOO[FU^b_1K;U3XTPGP;HFN=VrDXSUBf?JIMJOFOdREZf9NMTF9EN`XPgLE\9EVOS>Hcp6OLA\XL
    0    596`nF3<[NPomNUoORbR>L<F:BNSk:WB=TJe+5jNCdnlLl^N:QZ1[@k:+@?l@VP5aI<.RTIg/r>I><@V7t78MgWP<5dsVSTQ>[wDT/^OmB0?>dYTlScD^Mg`<_fG_C3@4Mr
    0    597XRIAL9<VgYPKcW3YNI]KQLF=ihOIMCROQ]WwQ\R[\MEKDK7QMLTn>I8GPL5YLcAOQ3iPYKSD==O=IO]LE.rTVCBlF>LPk=Ur4MGSSaG.MEi`UaBdHbioY>qc_]KK3ZTh
    0    712RP^AIg^:\jJY_<GNFFX2LCHFV]Cq[GEJ<#H6E`TbWPTLN=9X92Le-`AQmBd__R<4HISAk=LQGGM623aSCEGA^I[OUHNJ\AMTLIHD_SZED-JKMM?PiMORJ)CXEWM@VlaW
    0    889^YGSD@<BX`KZS]HRKT\C;JF?XcO[CZFLm^TPS@[m[GHFEIMU?PH^FJH;GO@RBPHG\3>V_<wYH?CIUM`QN\WDdS>mTJF^QVVb,<=[FEPPHT:l`eVTIbhOKEZQEe@F;E[[
    0    570TlD2j\88VdIQU\0[GQSVdb]AwM_ZELCGU<]Z>^OtcbchO4QQN6]a?<JLJ0<l&VV6DPG4h>g/\M8]%DEFAJZM\^BdG9ScHiURd=<NBSFOLTjbSFPG0qbQR&iaLS7MD;Bp
    0    703e[.ZE<?Pw`gImnjk>MEN?A:XNAGb7AV]]>JP:BdkLHSHZIYK8RLRDPDCX=3YGdQERP8NS>HB=EHFNUJC>?^N88AF[l[fLPiVOAKOM\D=FSacJfJOIUZZ8<ND?kD?9L@M
    0    919^`><MHFX_cMEU[:HUDQD@E@7MdNU>;ENZI[YONwJ]B^bCEGTFC=XOFISXE8ZBPJ-PJBKRENRLPKSQU^LRBLMMP5VJHLX[JZa>O`eSIR<GRIaJ`_ECP\QWDbBM^BG[@Ze
    0    570O7Sb:JB,^`B8RJCSWSVTD_K6H\gN=6Pa[QfXHG?ZZS=aM?KKQLBW4?]Xl<Ih^\CAI@YgUE.>MU6OdLM]GMTP[XHifZMU]<KciCBm`U0WOA\PSZ@gLG@3EOJfZYGDPwPf
    0    665OXGWWT[@LHC8UQMvJH`/G4D7wgZ\LZ=]FGPbR@GVAGJ`fD^J@C=[?SPON<NWM>L9HP[LYIe?ENFH;NR89T>hX=2FKD>V_F1=cUCcSS8^O^Z`QF7bUW6QNETga\R@WPG_
    0    750VSYGO[JITFLEcY=OLJdM<:S/b[Xh?GSVI&bYUKWYaRhS8EFiacaMIM87hPAO^UIO??]8t[=JJ\aC>DeIPMTFIKGTY<TaZD\^^B5tTJQEE]T>JLTVU]WWwPZ[G_GX<XHi
    0    660J_\_GYG9[MKSOLQF0SN[Y\EFiPW[DZTQTO$A\KHTjKA@PLlwTF=W1I-VL3\SAlcUIIKNJPEOHWhMZliaLOjZ^ROM=NSfhLQ@DT=k[MNV[^kB[C\N[UpNd\VdUcfKFQ:I
    0    764iQGB<.7G^bC;R\Rw<MeV>G>MWZBYACG`[AF^bCem_Ao]>:G]PVKnCVB>kBV^7a@GGIlO]=LAHAVF;D_I3<\]FB9cl2Fm_Ia`;AOSPbG;L9nL:cJfQ`QRj=[7]hLEOE4_
    0    682OUSOKu*=aT3T_S9aWRYe33Q6[ahfCJ@df/aYDS^K]D?`O8Ju>;k1CEHM]1,^=U+F<?c0KQF@6Y,.M;JIINGFLI#UAFM`XP[;QAS]LTN0QIKf.E&e'\TiXD>_^K86:E[T
    0    659E[LDDFKEW9@bF&SV:[DH6PGb`\WARJ_A3MPO2LMliU7@G0QKE`RQ9:_BU\aGR9ja,DaKJP>MGD;<ZjSN88IA>BGRJRZD<D9UF7w4[ZIDVM\B@:W5IE?L9>8kRV::X?<3
    0    737\QY<3R;HFJL:^I:HKBZFIQ>CZZKL<@\B^=VFM3RoY=MUBMGLD?8ULHISlODe?UTRKM`UeIM:D:KREY[F@@VScPOb`F@Zd6EQFUFfISPBJ>R>OG\`HQwWcPOSVdRKRNW_
    0    564XpTWbJFAdaCKZZN]G]OMYBgGidkQ8Bk^BdKPk>6A^\bM9QLQBdKdPJG_4G4pB0M<]>P*JRkMdNU^QvR@s_SCFIZLHSKYXReR<3DY_@TXAn\kN:WV;`WdIE_TSqWw?@^^
    0    662vw1C@W=UUIO_SKZcGfVNTe=P]MK=K@CQYAJWGa)OTYTOIGPEooT=Nm\2WLWgATLS5_`RXXQ?EDWBER]GA`Y@KKKWNDIjk=acVQB\Wf9F`;adLZDITf^VZVSIEV:ILaYb
    0    645VBMWKb_h?RB@T`B^R,UJ=R<FNQQPoP^C\TZOc8L9MRiCGJUg@C'`-^Sw_AIUbWK6bA]MQ,XF?<D6UIV\5JKZZ?R][SKF`IMVT?=Tb2?/ZUOZ8OENE9VAKJYZdFFS:_SQ
    0    798cNISDO]LURMNWOP[:KRP9FSNMK6aR:Qc[B:RY9RRVI^MFCYYR>MR>?X[Z[MeRYOU5?HKTKT=F8=CMew?CHdK[WQL^4GVCF[WJ>UIUcY5Q5QIRT@\GL^]j;qPMRLPSWG5
    0    709IJMPmPS^NQ_GJqX^S]+kHHH\JWiQRaUGSOpJI>\MQALSLLZSOT]UaR\Z@H0_=URAO\IPZFaa2VWZ\CNF?NcTJ>?][NcRIYbJYCAKVQ#.hCRUOHoXY[LoRWY_f:IFP-@P
    0    651XNKN6`YOPET]KS;VM`>[GH_Lg^`e8Y:^[#eVF[O4XR[[B;[ZE:GM8._QM+?sVHF64KZZf,p?@`D:daLMG_JUV=:MPn]?kAjQZJ>wMJLNOUcoRMCKUKZDcDI\p_YF0bWL
    0    656<b8UX84:I^FhAWOpQOdIITcNshWBWaJNWDOTWB@EdgJm^RXPY<?NEQ2<`G>[9@HKB<p<=DU?H?PB@4NO?J4TBD;Y:VQh\<IXt[2iOL_DI^wfRP8rR>[UO@VhbbG.Q`\\
    0    986UlNT6P1FQXJYOhL^LLNLFME?WSMhJFMRNVRYFBSIeQP\NAPIR?BKFRCTU@DwGJFV@UIZLTX@NYcCBTjKNOZQ?J8SN@ZKZLPHRAAR@EVLCY?HFJHXDM?IOeNFIY6LGQEO
    0    630nhKQUH5DVJHDL?ONBFWdVZD78WQQ2W^wIJ[pmkZUVXDJA9AeH:6H7DQPEJM]HTJM:@B4^Fa2>A5G<>m7*BWHBE;QHDV6]NMHHOFPN\MRVV^H:eXR@a^^i=GDPc\DKV(Y
    0    579TmOOZhV6a_]`Bw.e6>RbUJJE_`YHNb<dG0I^HXJ@OXLwD1=JK:AH%C3Ta33`7XF<78o_eOnZ9]E<?UL^YmJ?UPEYHUSXWKHk]OF^IKNARWEaYT=bdJA.N9Lb\T:SBQau
    0    69644\HAbDBPI>IQ]=DPUV:=A86MR4`SRHRADZF5Y[HPlKTN7KoRB>PAEYL[I<K@ZT7I=VGU;S.O?@D.P\;LO:A5@SD^A?NhHN]mKBwZOL=XK`K:P=NDQTKoP[`IIPCRYRH
    0    830GQPNRV?BO9_hO]RR@KCSYIOjIKHDZ=IPVGL=N/A8<C1?\SAAMHQUTQI]\P=LNdDBP^KJ;?ObBPAFN6FQPPLcLO2:TXDI:BL^RVIJ6U#UF^R`C?LZSIBE?V:TQD60MNS\
    0    841YMJF[M=W_TCMVwJYDOSFJ?BGFGHOZ\7IoP<UGFe[bNLP9^GHVOJaEFL5VJHLV]ZABVD:\PPM@OHHAM^@IJY/LBOfWA@]GALbJ8U9bRG<>O[>6fXO<hTEIO^HBiKME>Za
    0    782ILKF=_N8[F[S`6?SCaIDERIJQYRMC2VFJ>LJ#MLV[MQRL=FLB<0GKTS3ac`KIRI@:N]MNT@^ZJH2S7ZNDCHTGNVOMW;LT7KNIKShDj0;R@WNUWH^NAQUTOMjMVXIGXNK
    0    605O?YPHLVNHE>VFTMMZ8BYHTGLZXQ]FOD^XCXLL_A^N]`XSYIEYPRH3DM3fDY_QN<T@FXIUAjI#M>RRQ=R'>JJR?f9LD@8T@FOHOBRdONCcNfN[HXOVIUS]RTEPR:H>\Q[
    0    658^U5RCO@Fi^PBkjEqTW]LEIK3`hDfG3CqlJDaZTgVlB[AE?ClMPUfECJE_PXw>VOMOKe<QHUGMFNTOM`FBFdS-9CXO9NmV;_c@>CfHO2<B=PL?a@b<dh\H;pSStJ?PMHe
    0    792_]MO6U3GX^GFOQMw6L`<DPBQffIeBDN`YJ=iD@^dWK_Y>?HRN::gGGWXD<Be?W?C>N^5WB@??9;@BVHQ>MiM:CHZG\W^d<^FY=NZ1VU;RFWd>_UV>YZNZNKV_YQB;SPN
    0    827Z`WX@UoXDJAOSKN[>RUFIbUQ[_NXXS>w\MT_\dC;JRVaV5RiVE<SS\PGlHTdYGPHFUZLYLEVNCZXRLL\K\OPD>C<KOKM`F^\WLDX>\[NSP^dNGIPJQUNRT;SNkV@SZCN
    0    698TVWIWNXIEILD[GMUMZHO:RN`YwSFM3:PZV?<TPYP?V]hGRWOZFP_FSIMhJPWVUNQGS?WJGJ[C:QSEDW_OSDlEYAZFLX]b;VZJ_CvU^TR\\HOWlEbYKO\gESEWXMcXWMW
    0    571R>Ed1`hBKH3_@g3Q=IfH5.JRN_EOFWRHa<F`ATXBGSK_X?TV=6#_0>J[cASmmGAP\GY[T&kRSK<I2UCN,nG678X@XaSr_RCPX??m,\M:bbg_)ZISK9F@LHFZNUBVY_cI
    0    625bJK_\RU5c[B[\iFZNDOB=LX7lCbJRT7ffTV[a<OEYBQ[DGP]VQ_GG`QHY38TsW_F6'SFvLf@8O,CY/BL\VO>J\HJ_bSCRuhG[:F?HK:LEI\ra;KI<[V^HASRJ@W=NQcw
    0    837\WUMGgE9kRGUW:>iUMMSBBMGqhJTML+^S:PhCVT\fOOo?6KYS?9L-SRH`:8h>I-=:DoHWAYAAHG?BMZe8LMR1>@\O_N_bA@QXJ9oKJWYQOq^QPAwPO_S]FNkeXOGJdGV
    0    643YPK0EAFCw\UB]fITI@L:bVFE\=7_DTf:hL>[\:Of\BO>AO:WTPP]NECUYN;RZs[;SAdNLHWJ?PPJMHd@]9WI:JP\S>GtnO[[HKQN=TH8D7HXK^TVDSglXCcWaGA3>6.I
    0    548jpIF;SN=N_GUReJwIIkVMFONVJTYF6CK^GQ^nPnb[FnHF8Y?BYRlXKE_TAHNDL>CYIhIe?]N\SQNUW:YESG=;N9@aXTeY-=AWTK[FIaC\O`GKPGZ>AeRHWHgTS\N>`_Q
    0    668haWVXUYGRF&US80[e9^OA\?@PME\\ZLQNRKL@D/DR5IdS>]][99ZEPUHYM5aFU=3IMPPVLwE3L?6<`XWJEJFV<@JY@EEmPFPWN4MXFZG@XeNY?GNDdQZ`ZOW[T9@?^EE
    0    850RlNW@DL]LQFRGtbXIYJKZ<IGdUNIAF3XwdPacHNRYPQ_RdTMHX\RVUO=S6?QMI5MWIZKhG]VOZKFWMSZZ:ePEQC[T<ChXL]aG]GZ]CKERXVbSOYZ>^fSUUCThY@OA=lv
    0    593rX8MEM<J[el9nhQw@B^Q8M2K\HGoBHJ\W?NaM?fcoCL]KM7_A\SbY:,LR-9tMV2K5JFDYON=OVMLFO`>>EcLVUFqu;PUHCiWBO>X]UD;I@KUKaR_<bjNsAw]Lh2A.5[b
    0   1087TUNIEIBMjSCRY`KHITVPGVNTXUSYMHCeUEP^IOVdgEOOLDSw:EQO=ICMRJEWDOLGI?XAY@YKHDCLKXYMCDXGG?N]^UQV[H_]PKB[<\=KSEQTTZI^CVV`\GZUQZMK<JGT
    0    701YfQPDB_;^S?`wGAOGF]U:SM[]aEkY=E\^@iX7WaIBMSg\4D`;FEe3T?F]ELVGnCCILPWUEVDNILCFdcaJHjKEM9[^WVXZ4UEEJHWKROUN@VQTd>U5IiqTGbT^`74NTDn
    0    809JWNXW]TKML@L_;.VNM6OMPG>HN]i@NbTFDHQ4BGM<FKTG@LY6FIHA_V=ReCAG]JG?:VCMB=NSCM?H6w>V>D9_QCBTTERV@L5XNLZOZSQCNTRVOGRXF@V^mPUY?L3STPO
    0    735uYH:TE?^GGT_QmAEd?9Va<T=YI6W0L-wN@<JRK^KoTcbCP;T1GBV@:hGSIWaF`8>TOSI\?lKH[8F=woH:FX94WIUGAAYmEojMMDic\LOHAOf)iJAY=kEb?:[[f:\JENJ
    0    616bSI7SMENQWEU_:TkYNRHAkG^q\T;?QO\YP?uOAN@IAOmP-;aBRIDCOF^WN=e>REJ7FoRA=Y]GOJRO#?[NMWIB:0/MWY<cAbL_\Nb[WJUMOscNWS^HHC:CPF]OUI.N`p\
    0    677je>?;A54^uDASP1_P:TTJDU5Y_5`ACO_`3FiJUawsSo^L#8TF:@j\>NNYY;iAV@O<UR9^6fUB.HOfDfkMPe>EOAgIM\aa:TkD/9f`^>NbGbaF^5R:hrRTMt[beQ-7>Yf
    0    754YHK@AMFUPjL?NN`\E^pOOQGCXQJZ@I`nURDfS2YQaB][>HGQCVHgGAHFRSZST`=G@MMHlE`FOH>O?POAXCSN@9LXY>B_aNRZG>L[<`IDOF`EKcH[.wpXX=\eNRITED>G
    0    575_^U]DPRVU]EOLw\TSBQJ=I;9H@VB-I:DURPa^SVSCGS[A@OVFZTUZXEbYMDPIIRD8FgISG4HCJHB99e^P5_BK=CFQX.SI\NI`<5L]UIZghYMDCJC]P<EHJW^:ZH;FMKX
    0    653L^XNNZE?^aRDi?JgRVS5=CF@YiZJe=dal^SgF;LTLEOgJ7a?D64Ge.?P\KM[5ZOU?<[EQ<TJCIQK:N\UO3XG;?DU]>LIuB<g=R@efLA\DWOQN[Q]:UR:N#PTiBST@FLg
    0    839X@aGLMX<9T=b=XMYBMXWPSE:TaM\@`;UaFIYH+E>[ANgO8PSPOCD@;G\],<eHQ%L#KbAT:uN4J=FFMOQBW@_OF9\HRQXkLXCAFEbTWgCKKdKCXBY=JO]`G>P]TIJHCU[
    0    545>_\DQPFBNM$TP[,Cp7MX<W;6[BTX7MIC?SfAKSDGYO8R=fTN153J=KW4S4TP?;BV9SF6J?S#'JCaGSYMR@AXk:=DM:<MNZ`PF40BZYVRVLO^UZ8g?SHC^O+=KNDDCUXU
    0    580i]cUQWSTb\OL^Q/TTN^-H<TRU_PSbORLq1eX/K@[SY^b8GQcC74RL7ELPD=Y_TKKHwL;[]YQO\O::AV@KHA8bWHK_X7@M;>H=7maMVNig`P:8C=GVL\Fm`#@LIJ?[SbF
    0    604EW]<.<`A^^N5YSeD^UVQFN9<@HHUDAXcT9\^`QM52`@2UX<D>L[UrX1S<dh3qL\EIHMMJYOBbfKdbfgZwXNOUGCV8Z3H6J^M?BJG^r@mKI=SL_[7LROUFNU??KTJKKTT
    0    686ADA`VE@fbPJ@4qYVXCCXSHU?gMXFcYQ=w]D`[>[7GX+Kb`^?AcLB_K7`:2?U\GP]cAPUOlde7RaWd@C_QVDADdGSPG>W[\PM;HY`W<AQ_eQImDOJnkX73OVEX4>EiPbd
    0    829WO?U>>V[KwDIBNReQKQWZEN7YTCNNUPcbYNVH?RDU;LWFA<FQNKWZ3FI>=PbTWEQ_IUbcLJTBOQGgKA[^CWSF_L`GC?I^L\dA]<OJPEGRNXCPQVXF_VDB?_?IHGA>P_c
    0    574N[V<[WDKBZNRQ>`T7_UF\peJ\MAmN:FVNH`a8bVXBwR^TPZDZ5/4IM<Wb[HAKWCRFKqiwWFU`3D3VZl@l\WW>9@aGV<AVIX\\Q?BHVse`7aQS?KaOFd>Z<HbWSn3^bOP
    0    747?\=\HX3XD@KV@NXhNNTU]R9LXUe;`aCHcXYiFD@7UH>ReeZMU?KOQT8`1IM_F,KY`ZGFbEVrHelOwSFeiJDXJKHO9oMJJSWKT_]Z@L4TfVG`PejN:K[=<_>P<RYB7N]]
    0    664RLS\NVRkG<V2^DdFgaTKFHUYGSD8W\V2QDCY[S[EMP4Kd^KINeSgNN6N\;;GNQURpL:KL[XFLDZM>I:IeHaU;O9aJE;OI`+TGTS8OYEBMb#GI>[Q7\6.2cBOO6W3^GKM
    0    7185RCYp94RHVFj3PUaUJcPFSFTgQR>wdBIUrIifOK/MU?S`]OBK_Z[F;0dF65iGOO_^VA^SATf7aXddB9aWBFFKI@]BULgNLY^HJHPS?DXBqadYcrPNPW08SO=I?2;^Cip
    0    680LKVGgCSIU>;SNB>MGLVLOXe8PJRE\aVJjM[qEFKLJiH-_L\\\Ke6GQuTE.UclQ@JND0OHNUAMv5LMNGG]OV_IaLI`VQ:GhO4?pE^[9R7Ww:RT<N=JT]IgJYNE:=DdJHO
    0    607D3B^gYa6A6MP:KXZWJ>MKQY`WBU0kZRZGeUMCKNE-WVLKVUE>;wHIEDPL`U2POkUWHQA[hVfZO:RoBRNfPPVOfPRjUCA2ZCTQLaJODSYc>V\k9PSLXR:NFL<`*PiaRND
    0    775`KGeV>BRO`T@?6OBDOASQFO>_Fi<ZOCK_YWSc?PDYLIA^^SLGUP[Y@?[?DHQ]ERf[PLRNLd`F]AWwCCRfSEPGaPMSbU]Jc^\?WVX;GIUVWMZCIXLVdd<7XQCV\g@`PgY
    0    652AOSCJ\NZ[c@JRUFDYGKGwL?J+?=DeIdZ2f;\RADYDGXB?S\XLO;aZR0GF``JYXbYUK77ZtF`Ms<UDS\J\M\Z_fgWlA<BGkZRPSpBg9K=<H97@^[>GNLUaLn=9W2^f2>R
    0    768K`VWCX;?QCMahEITD>POO?>bcUe3TNBOMQCpI2F_PDF?UMdXG>W]GP^S[L@BFMIWKV[JOKZaLKZaCMWTeJAhYwKMLDWiIOHF-7FPXZ>I^MTaHRJU6OYNLNZMFCKN\DS^
    0    760XBNQJL^CHU@KQKL<LMYYBGQE<`[N@[SgRLP`jFXLD@OJST^_WQSCCO:CJKdSUSMG]RXgYfLGoIJ;ZM>b^A]DUX[DK_C\;R6PKOo_WpogaQ[WfI7DTK\TbKKJF:VZOw_e
    0    719XS\=N=EODXa?ERgRba<ZSgVE:?R:H>Y?<ZI_aTP7<VTQS^8NDRUib?=[3W_G4I[KjN+_[X/Q`FYTNKSAu;\Sa]klFKCo,JCe*HwSMJY\KLKGBXMI.OM7COK30GH\C.OR
    0    723XU@VQMJO[Vid2?`GIKDXWR=AO6HAZSTHadCd^UCD4bSYjTVJ\SfZKNTU9FTDR\VGa?@hbbWcDCTCN?JUvMGWIT[/J<LWUO=k>HbPB[PY[Twc^GaYH[RNONXAK7[SMETT
    0    647US1N\HHjek4K0nV3WIDU_GBCS1<<f[l1eZ6ISIj6FLIJYa2RA`KUsPQXH?ROX^`ejD[WWI_FHSccaTEOi>ZTSXkIOT7>ZGGV4SLDK4FPTZbCCPQSE_c7L?Q[JF`\D?Aw
    0    605M<;KP89HLWCKEJRJ;ZC*PUPaQ@HGlKeLBf7anKQP?@(POp.j>4=],B?]VKZrAKlCI@FW`iP=EWWMUZEG^STYALD4:HNlf]GfYDwLYIodSA5M8IZCC]QJm)o4OnG\vEOI
    0    722YB@EI;)PktT8M[YSNE;]I>IISQSRK6k[f_QbX:pg^DW:FNRRNSEab=?IY7Sf:hMG`UTBcHSVDMFPD/O8TKoL^WP^W5CnYVpXA^`VULS*?JKIF]]QDZ\EbPwRJg:BBDQY
    0    801TZO2?NLG5RYEW9^T<XV`OPYLHE?KC?X_8OU8RCEG7UHGUFK>UWXWOfO;2RMUMcZJ>6P@FcBA[GD;AlWASW=HSQ\HPO]GHHQULNqIFjPT]:?LUb:]\J9=OERHOwVlPU5?
    0    598KUDE<CLT[pLN\YVW;AO34O78`EK@EPd>d[A]v@h]TAP=Aq<S;lJwK?6J`=CAYcbJkJTOJaC9NG<f7`ZEIQlSX=hh`M?\TdSNEGRDPO;M@3MD<I9KAVgGK\gN(J_QLRaX
    0    719w]VH?MGJQQa*UV^<*R8^PPUC\YHLRRUZJSRlT7D7TBMTI]M?OFW`:?=Q`FYQMsKCbEFJjhF8EC+ZSC:<XKgZNXWVWNFd\DPs<NgdLYXBH7LICQE`BZbSFQOJMaZZQ@R_
    0   1065O[MZNR;VRYOYVCLwKEVO[FNSdNJ\SXDW^=JPHQISD`NJIJMhWNOSJmFGQGIbKWL@Z_RL^SN`D\SJZ>QQWIQPMSNKaMB]PS]NJKHJ:TN_MGYXRITQGP@S^GYOWUQTVFZf
    0    7932IRKc?QIZU@KT?[2^8K:I@C_DIDANPgFIO@O\ObHLQgMRECDKQO[M[\QU@CL]IT`CY7YUcWIgIMO<OOJdU\Ehwa[UBQSBNB8gK^FX+@VMOQSUXVFWUUOSUeCD??FS?\W
    0    684iB<3EGL\Yj\=4c\Q9@ZfJ@@MR9;>FYRVTeMj`SZOW7?:\XRTAXYa\8CR:>DEmceEiB3R^c;T;G\JGZIEWJ[\J]aYI:3o=[OdWIn@XGVffTNGGBgL'?FIM9TDEFVOwIMR
    0    718T[59QADMaDAR:OPXFYJ0Y@I`lYJ[qMFJRP2RTVA;BSUIE@ANEK@YNw@H8YKGMO^E]S9>hh4eNKI_nLNa_^MI?W]PQU\MOFkF<PWPM`?`LRMdLCVR]LM>@bH>:ad@`Z^Y
    0    709TZS9Cg+4IQLQ7pNoHk_BQNYIECY7OQ5SLNNYNF58oIIW@aNEHCL[NH6FFA?O-J=UcRLL\@RX8fLhME1UVNK[>9OQ)`L]H=RY;`9X?LBVSQP@S`mOCgw>MbGIGPGX.DVW
    0    684DPL:JlDSWHG=[QUHKMkV]HAO@IMY>\Y^T+fLDcEHI]eJGHJ1ih#H2W\C-T\oJG>_KVI1CD7Y?R_UP:\=NTN=WJXQRZDY^VZHCKMUCCPDY`0@Ij\/aANLXPC;ena@5cAL
    0    585b8D,GaXKiZW7HQYI@SJCVJ>9NF(dUE^Y=MVmXXkHL7g*Db:TGTZagGT:3dT9WpEEfAZRUc4.w=<QKbX>UKILGXb[\IBTW7\w;EVB6TQhF=AR>sNV-SHp\FWABf7pdH=T
    0    633SghLOR*K\XqSiDik:VFSIwL[TX?W[QtLI3lYKMGO:CHMSBPUYQOuIU69OrG]-Rm9XdNOdFEPBbpZpS>gQVBXJY^UWSRlVXLlUTMmKaeI@PgTOEbNt<Mb`H[L=Ui]AR3>
    0    537PdwBAQO_K8[KQH]CA_:OMdLRaNlWSIaAR>SX>c<mA?ELeFCTTJlUSm/YmGNP#JB<_ZpLE>bF9@KKESaH3<:^?AdNE<P^SVGOCRONR[VV59^<M>PVRcObML@QZ[57F]>R
    0    7048HKT7NDULw[S8GdaZUcD]NNG.R6LV2[WQdY\EBmM@_CIDFX>T[TMV^Z_P\YU=E\V`N;RaZaX5VNNHG@F_ZYFIRnKOYFW4J7JDE[\<7SHVU==YUYF^VOPHKSHNEKXZ?oS
    0    798gE?VQG5S\t9;YgQW?:M4k68VGK`U]r]Dd_Sq[A[M^>B@9^Pd:T8fg@F?O<DHKrYwVOYBXY\S?NFbX>NJ[N]E]]QTXU>UV^_uC<P@PEGBTpARWNZI3\^[8WqHa5<EgA_V
    0    512NN>j_UFH[b`PWfaj]e<LHEGuOMELoKq2nPRYJQQA$BCVLOOqYkVs^]PZ.5UPi[KdlO4V9\GY%kNKi#q3_Zo>27WS_IL`2XYn]JGJOR=BG'GAToq[Hc]:3AgQPF,G>SaL
    0    857FT?DqJ9Z\cPCNfXFw7F<a2:aN?OSZbkHQmF^V;_LD68;;UNf<d=LYMJYGFJ^_dnbTU@EWZQYKm>VMCKUYFY9`l`<I:Q_PW_SEUWRgF@>LU;;`QgHN\f?ObbCAPEH\JSX
    0    739JBCR?U9LIZ\CS_YCT??FR25qSE?OILW>>RDLKVZGSGKEMZCKHdWfMO*b_>@@JOGQn`VMSWAUQ#cjCXMGX6][LJQf<OLGTTHg2)pB>QF>2O=UTSVUH?CB@NPX=J2]?2NN
    0    590[`QWE6SWO]VWE<VU]b@CA=`dK]^:[6PRkNHHITQ:RYLYV],6mTRS[d<cVOKRfNP:=IRb_QPSMNkWJ<7GnY>V^Fw\H^Z@:URP^(OM1bPi[LP_f\,9]C(M=lcUANSLKjP6
    0    918OYQCW<=iI[KVKNK=`D>C`;PN<PHNFh\KLZDP[_OSTIP9GVA>TjNWa[JP\-USXNXWZjBZFXLKNFYJMKA]O=abT8QZIJFTLXewBUaGY\PK\cWCuRb6OHY@8bOYML@NZ>RH
    0    626N?NU<N#@iN^UIMV6A[=AeV>YF%GB`Q=2ZNZaR,JJEM@GrfT@SjISY@O\FB4JFAcYJGW\ZIGLKRPRc^6RBkJWZVj?F?[1D[NEFII8NUOFKnNfP=UC5eJCI4=D=CR4XAdf
    0    775K`PXYbMY=RS57\8Q^Yd]Z_hK^W??[6GhUKGjOHCNJQLXVFVdSQGQSH<GXBg\9ZMVWVE?SfbTMLPZ`'Gmw_]M>QVNU?VPQPYkI`La?YAYRP_LQSKVWhR8NMVR_BA8XB_`
    0    717G7<PcOQ]QP[;_\ZPN@g/f:E/JDHCt\aX]MOVoGRAHPN>T^>NG]-bdHKYLg[V3eccpSD7bdNZLdocM6ZCq8Q=\D]hbMQ[DjTw37\UZH,;FT4EJbg0UFeS*^XE6J;5MIW_
    0    587\Q^OpfnEERWP9IZd=bS7Ti]Pfa\Q^ci'cK5KEpH_Fe/kQ`IKMK3o\LFbYWX@[RKUZPHJZcWgd9[lI3Q:[1V;fVTTZAKfJjOOMUTRPWCK?R;<V+rPKcWT/fwI<]S_sSiN
    0    673=HWSZH1dITgRIVY3onJ4OQOK`F^AuY^N`<CKQV<,DcJQP?VCQWZTGVBS7MnfTQfH9>RwTJOf\G\Od*5ZOTKf:QDUVQ`FpI;Jkt/K_MgqWM_f]]RP>X;B_h[ECH\DXfMk
    0    63596YoC@K[a5XK8Z\[6=OO2^_ILL_7P<S^fXIq]?lL]:;^wlQZE4ZkF<4t?9PG:NP[gN<c^\4<J^Kl[UF`QXRcMV_Pd]WPPNENZW\M<GKceY87K7a:)EbNDH`A=6NQvDZ_
    0    812BRHSkP:f^KV6QMlamMM1c@JXOIQHwSkH^gMK6_QL>iJ81]QWKgDplU=1?@O\N_bR_O9=^ZKeQRI]aF\Af=R9mK]gTKTT@gfW4?SQ`9JED]H?FZ^JdXnVLkZJAF67HJT^
    0    835FETbYAKLCKGJ<cFVNYO5KKKSwFi=rXc7eKE\G]eF:KB9ORVQRNKJHF>YEJTNRTG\ZKZFOYZUN`YRWOGNgK^MOYZD38RHYE>YQ9IWS9FZ[TU^XQH,PJE4Bc`LQUMOIHf\
    0    567DJV`<2jI_=PN>[O>D8/;IN>V]U\=ena?Td_b^>_HDMF9W[tDiDVX]>HnP<@V4Pi8cSAig_3a3L\@HCHSWII\5mQAPNUD?Q6OL=R2;;5PJPEMUBcR?Gh0=UGDGOeCwnbE
    0    709iZ9^eFw?TXE?S;9TDbS8QebYUeKlQIVYJLMe3IKOKOOjQN:R_>NSLfNcUISQaURCI]FWfSEMTK&Te2\QX\RC<_LYG\_>YD@MQR\PK??NDDZN<JPDEPPj]MRV_R`FTPCP
    0    817K7Iq\[JPFF\XGVZVEL?JNRQa^>[Z]PN>@QCGMDSHK?=Onbi]N[A_Y?KoP/HHJMmXWbGU[CPJDX;N^KBMOS5WKUcDGUTJDT_DgK?JJ98A:WO``SB`:ORDHcLRU8#<XNWc
    0    608F?G[em=5_\7LSbMOC536Y2AOheqaTiXM\W=dXB`UDJVK>]pgMY1PNTbOQB/ICN>jR;NRR6oI>KGe]>LWKIbAFe]8GG9EJn]D`ETOEEH2jmDGq?lZ@aVC6`_?W:89\Rrw
    0    783aDUV[Gl8BBG_TNZN@h]M?pa;ILaYfRS\\_IwNSJ9APZZmhfMRCeH9Q?]Q[JSc\W_a=Qb[`=@^KAMVG@Oef-gHeb:GDGV\_LNGu\[1BnbRO`VEHG_=M8?`6SWUWdFmHND
    0    860QXTW\LOfMGcrBhLRiYB_lD8NFGYQHfY9CPI<YcIFY]IJQEWQCKJEG=cgF@;N\?H[VwX_LcQ3;i=EH_ILOZFVJ]IBCJQFYkXWBLFSdN@AXD2XKcTUeHN?UjOTD\7TGOHH
    0    735QQPNrUHa9WWOIvI]lh8YrITLJTILLdL8H\IFoTc/OQ3YMOQ>RoI_TQEQC76X]QOQgv<HBROtIlQlUcLETaRSR[]FJPUPB^Ww9Q`KTIQKbRA>I_WHTDg-DwYJUORT:AV;
    0    889@CN`J><T]J]@;\\\P=gMBFCKGKUNRPI5QS>E[AGcC;H:]GTXVZSUIN?iGBLML]FAOhRE@PVWPSPOcOCRLBfKVUC][F`SE[GeDVI8UGhePYVRwNEPAePKKD[#GHQGORQT
    0    866LEJGSIIj``=:<XUNaVH@THI;T?HC`gaCef>Z\CcN@A;?>eSlP`Dm[A<OJOIBOZNZhV<@PS9fK`\_Q6FW]GX>]S]PXCEM5`G_@Fc@dCQG9U?HBQ\CIhWNMVmF<D69wJX^
    0    799M`OHZGQ\AJP_KVI@b[<ih@K=C?AF-e>@7;LJRXR:``a]S=GVBLJCIYViO6;NZ7GGEeQZ6@ZJHw<ZFbXC<]C>@]X8GJcALhYYE>?eVHFFg75LEiL=`>eIPr;G3VGrRFQN
    0    734BE3EM=?aYvCM#^UDYL8dqSD@MNS9Ho_=Wa@]gWm_@H@N_aINJKHbWGJ`ZCM:dRPPKHJIsQ`KNb4aINQLFMr>NgFWO@T<MgoWNAY?lBMAMCP64RW>bVdFKce?3QAQKH7C
    0    876NOUV>ZF7w^D=VXQHBBb==MKJ^JHMOGiUeEQb<@[b\=UGLKRZObZrR85BYCHSLdKLACWGkI7FFG\KGEISGG^@cCOf]GNdK@`^E4T[PY;\DGSMSICHJti>W9`UGeAJGRYj
    0    849A2<FX>-LUlAG4YlQN<FF`ASHO<e8ZL_PXYdgdLQAMPJSYagW8M@`OJ>]HEHE_EhKY7,YpXKPGI_McT3wcR_`^d_NQI7qLWJj:cN5GERVDe_PaCQEG[_?@[f>WN\GhKjh
    0    702NhMKL8_L@K[jH\V2fWAZ[KRHEFOLNLD7GFGMGUT1PXRHP=Oe>K@GJ>:Z<I;GWMDNa[ZKZH`uM^EDUSV=OJEI?sTOW@U?YdKwESXSk*L8PF1eBZEK\Xb3BZ^IJZFYEDKS
    0    739QG=4S;WbEJ;F<W`8h*P]QY6E<6@J8ZOEHYBSZ_\65K6>Ob@PLS]@\ERf:L>AYL\U[AE;]E\[QRVwG]SFKR_=[[OKX6T7]bLME>JJu@OiWQ:HGFUFONO>9l]FCLRYQOVV
    0    6342;\WDNPFbi4G8bXaPC<bScS[SXY/bQW&FQ[TS<WTGdD]HeV]SEvbED`[PLs9NFF[Fgiwd9dGQBCGW3CpVJ_nIYE::V_H,SIAZP:NAQInKqkiN@TP?IPDC>GQ9+PciYab
    0    685\i5Xh^iS4@ocMg9M[_ST\5M@PA.rVWFFWM<YFLS>^eseOJOYL5GP9\CR`?=Q^^IUdk=AD\d_PIC^ZvlBBOM?IY=QSGwQTTkv<+GnPUA4QC<^RbWK]Tb9Qi^V@[K^J19U
    0    633IV=P`HRh[UR_EMIWeFALYN9WWIGR`]Z>YSIOVYmPl[NZAZHaM1HV?AJ_BQLBjNe@nfAKLR8^Ps]o]YM;bEcKij\hOL=b<luQ1GhOwBA?[[=CeoQ9F^ZQ8]c@GK3HTE\M
    0    579EFRMoSFLQ<WVKHWNL@TITYgU]jY)^\VGTR8dL=T>IL3aOGiLW6HKK_'I_KiJOE#S?+UhcXooPNBMhICT9MrOPebNV]\Kb<NXOQ>P7_B[Qa[ePHYfWTHEJ\bOXV*\hWcF
    0    818FDIgHM=WWdPB;\R?_JIBQP:WRV]>\VXeMcAfO<DXRM*RSd`YHHB;DEDKT/6Y?pRHJ@F[qMXZEFBPUD?[iUcDKGTd@DKEKYLICiINAJTA`bi;Q?OHG_G4RRPEM33NwOam
    0    683E`GB\VJb5bKYZVfZZT55KP]eZ`XU_GY=[X_N[X[G?XATP_ZY]WUvTW=?SYWFG?BBOw8AQJYY^=;wcJdAhHAC`Mjwc]be;G[NP.e[KQcgm879AjZJJWWUAjhE8HJ2@oM^
    0    5668TWVGX_QL\XJNRed[[LJc\LNYG]NZl5>JWKqPOSgLM^NkVKRRgV\VVamMVL`rKP[VRQHeM^]@U@VaJY[-GM;wO_[`IVC>kPZH;HIcNUa_dQMVY\<\gvQ?X[TH9`0nCSW
    0    785SLRYPRWL]BGp[E>ENwELRhPT\MTMZI<NG8QD<GPMVWlWZR\ZVCJB>dRNMWBIDRWR>DSVRQLK_K?FRJ[[KZ0NQTW0cNRANDACW]mCNJWLFEKDXEEdVD7d`7XX_@XElCED
    0    808J<CTBQCeVG=NHQ^LOQHCb;MMUUUK[eLKO_OS^^^GYU?S9YMTiB<UYKKYR@MJP>Q[QEU8FOanH[T[`]>eY:NV\^PR?OETUOO]FJPJ[9LQbU9GbXUBKKfNSwOBOVQJaJSP
    0    732IGW]WQJdPY:PESwBDPCC`GGX?UTIVLaaR_LR_LJHR@F=MLGGVWELZAfED9AaLZ\`Q\QA`L[d=RS[jK5DZ6ZAZLK]]@8Mg[O]F:Z?D=WIT^[SQU\FhjWJH_^NS[TQZ__^
    0    670,@Udf[ZB[N^LFfS_`>4N@X:`Q9PFwfV7WIIWPGbiC:PXKW:iL=DIXRbBYYENWDN^JWXEG:T`MI];Y?ZCSZmFcW>G^Y?5\IEJBGSR`I8ZchXO]$,@VIMMWW;JR;=:`RU^
    0    73166RmdN6IdE=]Fd8e0;G__HDNXHaALq9AjZAgX@`HgS/8`P#UY@ASPV3[S.2\^O@i=C\_IOifIQuKZB<`PH<E^SFO]JJAfEFL[YQDXCQSIZ^_mSY5L]PFG`B=OREIUNLY
    0    675CF@i_DL^[M3K5POYH9BJU7FeK6h4`lQ2g\haAK@_POT=MUcfeKAOFCTt^?+TLRH?\JQFjJSQDRrGb+QbJ;T9D\YU^0f#nTHMU;OFQ0B@]SLejLkDPXM>&oRAW8J4VAMF
    0    711DG=HQ\R[SWETDfk`<9]G]EKV=NJVPCdQZUECWXlZ]V7EQO<=MZXYQUjUA]wKVJ`mSSDNRIn]^U`]BPT<fA[7^A@[F:U7fbV\JK]7W?MXQ=C:CW_A\O^GadQ\GGDAN[D>
    0    794P:Y]DJ]8SM=`N\KA?_qs?fiHSZP[LT<mkSUX`YQZeb=V`HXPrXM=BLON[=LeHT9a?FUVX8VYUQhIY?;W;_`_LLFSR\`Nc`4GRp>TNH`[\wkBoXUQV4XOk_C^BEROLvcS
    0    551;DEfhH>DT`=FLaW@e6=T=7=`C39P^Zi-?=TX]1oiU*Q3eG`IOYZm;UHXCH7BjZZRWCkjjN]I^JC\3*?IAR]NNBX8a6Fa,agAaUMaGAC7CXGSXGp8oCbdA,AwVG'ceeN3
    0    809<5JM`5KwkR4:1WW-DF;7[C:1^BO<bdfFdw4`W:QPQKFLlb_bGHDBT>ZTZH5?YUQZF?IVSH`P:odQY;QZhG_\tf4NUOE;9RgI[5PGeAGCML]=BC`OWNdG@ed?GDC9^Wj^
    0    554/>S=]@`Ysg.B<ab<TP8QHd6\RQM-h\\FRcAb^RgFeMRHLZH>>T<m^^BhUvBKH:TdeCHIWTYeEeMQH$J\OP_fc^YTGIMO<wC[WD`?OPEM>e14U@c6VRTC4saED7MJ_Tde
    0    7226E;SpTB]X_B>FedJS2FAXB6QTEPTiUX@rW7h^Ld=4<?;J^RwMb>Sg=MSPA@H[\jj[aEIjQaPR]g]j7SkUHdJHbS^YYM8YiPKMAXHN@KRVgA]9=tAIq[R>YIJ@<DF^[mi
    0    677P=<InREZeh@H.YVdZM%=MBB@TNJ=rTZDMWUkk6wg`U4IF_QFGl6grSFnB@7HWUh^gjKFjTQ^D\Y[d:*UrFa\eOJeP0M?WkdVJFBUS6A9Pl;_cRhJV_wGJeiTJ2ADRTYe
    0    994=FRVa@DWPLSK7FqQKFAGR7CFe=F<[l^LZbC^iCHL:EHCG\][?PBFcFOT<:7GOc_ReSEBwYV^LXSaTAGEgG>7_[`h`?PTGdWZLF_D[H?K``<Z`C^;E_HBDXgNC?FWZT_Z
    0    747.EINIC]]e`WK:P]HwN5>R@M3NLBAj]L4aEDoH?@A6QCS_JOZGRSUK@A`Q95=RWPeSb`ab[bcC\JV_AUT[WWVfcKXeVTQPcd]RE]U]A@G_aRO_^^XEbYRZcT\@AR7TAhV
    0    645CGSbBS@faW_E=f;m]LZ??O5TlGh?hfWPwdSlE>P?IOAZQ`WTRM:YU8DSA?DqXBLg`VNY_9hWGMFMEOAN^FLC_gZrC@=GXA\W7RNNGCXfXqSmD^KTP\X9UR]6XQ9k^E_g
    0    622FGCNhC<_I[EkWVPOeA6)bP:>8/dVXXS3MWM;]FBO4UC^U\LWBYBFUYSa41N7WCBZd6M:^KCtHY:VWGCWWLaGEZDT7;M^Z\RWIXWNj*#<dX?M,mTAFFU5D]L>I9G@K<AE
    0    578QJBV]RGIi`JVP[_Aj:STk/[KWFF?[UNKg\;WQJc.?62IE`H4^w9fAPChRJ8WYaRs_TLX`O]cT>=KJIgmGQ]<qSWN[:G2C?[rABqMU84GH[B[8S\HNSI=2LmEJI9<[V[^
    0    8478B]WY]3WZJDS?UF_a7>=^QD:L@HA^bG6ewRoSGPI:k6IK3QPRUANVO?`:A3XRVY>RR3bVMjaO_YMb?PUWZMVIUFB>CcR;KXHFs:[>BF^_VKTGKIRYDRD;eGMU<P?BMYO
    0    623<WASbmSB_`UQ\MGQX>SH<aPX5SY\9Lj7IIM0cHMR1G,QLSjqLAPP?o`QE5@IwgJV]UJ?WDSFBe=`vOQeSKO]RYRPiCENB^TPHK49OD<W:oE`C<aSg`J5iNFdCO]VCMaW
    0    654QRN[NU#P`F`U>QSAK:A=MQC]:EaJgKn<Ms^BGB\8>L;7VWbGCg4:RUc\X>5MWJU]PcY\NXOg@OKKa?O?EFQEJ^3QHH?X;aDKR@Q;C@K]FRU\HNWH`LX\A[OOBYUQV^IR
    0    727DCWBgVQR`M@SLIO@MF89T1JXR5RW[WO1CSDBFcN_<MRAEP[XBD=AX\eSERU>WORJHDGGQLI>lQCKDFd^BgVCbb6JWLEK<Z::cFT;gBT42CE_4/D=f^GV`JbC;=\4UT#W
    0    640(EZOK4XSSW]\SOL?cY68`S9LO7G=CWb.J\POBNP07[U7GO4R?_W]NJ=M\]TPWO\HW^D?aBhEEVK<%YDRgc\TAYgPUQ;d8NAS;PoM7IIN^>BY;BQEB]`E\Xw[7RME3>6Q
    0    708NAQbkN=Rch<2eLLPQY'<HGJK]JOBnR^;RIKRDVOYK3P<f]HwNPGDUJZkbC8RRSY_RNOIWPLOMOBS_FIbITdMCgM]`QKT4=IEcIb=o=HNWiE^O49QJ;SN@Zh?8C.5][Qk
    0    725MMT<MAPbVp8?K\MSd[KDXBRWNN?HVOe?XnJ\LAHMPB^P@lMW6XOOX=NXCM?BomJ^^DTTQ_MQJ]@R:UaUSGniwEOQTKNh:fKX,SW4SG;VJJ7>K`fCENKIKWF+RME6C<SM
    0    674_S2FLZ.aUSQ=D;?sK_WGM7;g7?/WoBm8KI:9RBh^4=TFGNXwA^RWMtCLWg?IlSdUeCNChlJXQEKTU;ZIFH>KsN>Ue9PM:WES_YeP\<BcHV]:CD`>ZG^RLOXLC9]0]XXT
    0    572#T@DK@9I<@M3Q>D\_[CCAXOmVJHYf4[S<4OMDN7B1`BBWD1<@D=qZp4/G_XOLNk?XNiDHh4>LR_7U_[5:OJ3QED]ID^sKQeF>@qGK#ZUV=A:FW<KlL1IU7C?I;\U27%)
    0    841@=K<a=RP_iF9;Od5hHC1w><DJ?K7fT^@Td?PN?sS@C?5CjCN.b>sdFDA;_T<fw^[QEA>EeOJCeI_PDOADIj9if`Xl99D7ULMCPR=mBF;C[MAC8N;R]TNRZl8=B<GZJNF
    0    844K;7][5<_GTOSBXcCkEFY]E9A^AYNRcGUS[KXrZa>KT8PL>J>JgHWX8D;?CQXWCIZFKEELWV\;WfqEmG=PDJ5SGOREB6PZjO??MQKMHEX_RDBV_m5ESf5QwV?HYUaIOFI
    0    759<LRhaE:D[Z?B;ZINNEBQ@K`^QPQNPq4KpK^h@NX^=CIY[]Kf\O=,X\AeV8:beb=HPjTwpIGQQb[XmMCV]KSnG\TZ[RLE?QWBWXWERPJNBq]<vI>]@OS\@TSEFFP8OkVZ
    0    696D>MXaKAPDW<cGUPRM>EHmNX^D65OEYY8PYAJYDKGIJ3NL2GQUZ.DLWKG7XKT_H[WIc?JFK`bMVL\Z:@RgQUHk>UCT`HSRDUTQXRGWPERX[_N^XHWVLZY8wZ@XOi9\DRQ
    0    683d>AbOCLLnBeJMRY1Z?TQLkO_TGFAKAJ>RW=QJ,EV53ONNPMNZNrf(>B4gYB/FwZDeT9dZV,CISlF[NCA@X\cPCSYBGHYBeac@KR6U_B8@YsFXJ[_;CWCPEIYE`IE]DEH
    0    911NOcgh]I_k^CN?RLQPFBFI^QU\RaAWbZLbdF\EFZU=FOXdWGgXJISY?Hb`GEM`QF9_mQScnSdBwA\TB>PRCO]fk[S\BMJOejcHS`NeIMD:KI<^b]VDJ`AAaQHGM6@YC`P
    0    644MFPQOVOJDJPRC1KQEL`ZCNWiNRa]RXRDUCBLSHGZR'[>ZKVOSXP<?P>I^M<UaQ]PO:@JB[WTUGPQGKDWITPM3RNIETREC[JaHL]PUYR[VKHA\HDIO:AP6ZFQ=#NKXYNN
    0    884H:ANQ@QXXO2SAUX]TS<XhD>EQ=R#QOY@ecLWZRRTOU9?ATZPYMQe\5GN1MNY`NZcGNXVZItWPZF\W<QeLIWIKOQX_9CG:N@TMaGIN:DcLSG@TISO@JR0AWT><RH_WHOa
    0    719HeUbeVUJf]?TQnJU`EJ>]KW=fNGNV`DI_?GgGPO0>KEM;GcfXTd>wRQY=4?SNIDGHeE=XS]X<^ohTRKK[NNJ\V\U^ILN=XI@NCSYFZE^VOGNH5]/E\k6EtWAQ9A@^FWV
    0    909MNPHZIEMYTB@FGU[GML6[>6UBEF@wTZJMYNDIDPN8Q=2DCCPOREWVY=KHW=?TQr[]T\HKjLhOZJ\V>RBZMOLYKcphRAO<VRYB5N[XAEIP>MM`6PUU]KNQN\QH9O=KSW^
    0    615WF[q5PPXY6BM;MdHUN[>9QTH6=LXXca_ghEXgOg9BIDWaLLGQ`XWKNIKDE__]MOKWW9PS[:\QU^^o5@WKSlEHTNwSD;X<YZPDEZMUI[\BJg\RMfK[ItHVHY5KZL]VB[d
    0    708G;A7_ThZ>II@QQT`KOH=bI5]P8;hwOQ=DQX_<RQH;L9HI-MIVPF\^`_8?L_]=FbB_ZNJC]5o\FNQdMZU_GD=AC\cXVIG@AFQL7Yf:BLc_E7lQcA/fT8V<gHSY@M<FBJG
    0    712>WM\ZC=QPgc?EeZKRC=Pn9W@?FfDWVZHchCT]XI9<L9D^W9CFiOJO@I_E>EJKDSeaMB`kMYcIoMbWQ6NcDiMe\`SSNFr>[EfP^XCwAIaPnJ[[NW;?ca:4^\ICPH<HEiv
    0    941@H6VPGFPqKEK9QUYMJRUX<DNLEPF[mFD\TB_WPH@9IBDdUcFDYGbOD<aDK=I=CPUQN<\cPVk?VUM\NAF[BlFJNWRMHHeIZeYCF_@REH\Nw?TQbP9;XF3G^I@EDQOXDcd
    0    731@O=U\=CgCjMSHoP?t?BGK<E<MB`A\e]QdXL[R+T4LOLTC_VLAJF]U;F[HAA=bLYK\EMIKSjA=f0]ZKXJX@cSKXD_bJCMZ`VN;@EEaQCIRBJI]U^?VZh)AIwjHE8TS?W]
    0    725#HNPXEA[U^cEXTdGjH*AkA;OZMn<ke[0J_BTHN_L<@G7kMKPeeEJZDEYHT\OQGQAb[WIYm\YAZwQX),BZXYiSKV`]I=HDE`jC`i6aNDf^[Gbb@R]CT[SH`LCB7J8OF`W
    0    601FD6SwC&RVHCP#YXK`0RHp72G>1Y8m_X?[XWQQ>X7S\N6GbMaZb=J\MJLM>gLYYUVW_/W<ZKfG][QNRaWSQe7vcaPTKP6;[9CE?P1Y<6Xvg$XFdKB^]mO;nN63?D/ZIZE
    0    576BIIh9T:XWTSvipMML7GYAP[YgjC;wGTYU9NHWE@UK>+OG>?dW]ZH^38lX=4N4nOA[QVi\PJP=OUNX<FJJ;Ta?ANY[X[ncFTq`TKFEcDH9adB>JWj$N[FbI=`_SMPFDa[
    0    604Y4OLZT7dHOC]@?VddZ2E.TYaMVQCs`TLEH`OAN^?@X2V_wTSaDUZTa0dFAHYfXEEGX`tfWS]:L9<`FO]KW?_Jhs\SR`lFA@TZQhd8LVPQr+?F:OjOZe,VnLfTMSNdST7
    0    809DNDXU6*R[U<=9kKFwKHU\6CUGPVFL`]PYB6\ZIaBQYRB@TEYCW6NJQRHN?8EOXYNON?DVMm^?b=TXJBURXMLOTGQSDFH6MNC^RQKSENZY9JXWc[SDX]?5j]DFISAhPXH
    0    635%DL^_CMN^ZFNKBJD_@32Q<5WeNM6\iVBNJ@IH9Tb:83D<NV\E[:K]@9JZ<BJnX`UW@W8[C`NCO7a/<PLUIPLlTT_o?-+Le>:fQB`D/IEWlCFOFJ?`NHCWPSRM4#7pPVe
    0    641>J2CF<SEc^KNQdt]U2P]G.cIhKH4Q3_LdN?^UKiUI4[DHaKaJXCiTEFQ:EDS;lUMPAQTPe9]U@R\OO9?aCNI^:b_UG;^NcYwI2f;hEM7L`CE[TQ@eCka[DMKAKUBS5RS
    0    811@IWTP[PFYQYBHLRDCJZ#GTVJ^YWcMNNDOVDZOGA=_?9TJZR=RBCQQD=HdHKK:U>L]A\g^Z_`VLCGZELKKWp^9QZPR*?NhP[VNNZZIXYnUDKW=VTXS]PQWGT9RCLCaTGV
    0    688^<ZAGICBPcCN/FPHlUGBOYOD_=E)W[<pVW?XJM_G5YE_ZYRB;I1D@;Ew>KFDQ`AHA5CPbh_RhPH\^_CHZeYk?^_OCUDN4=H3HkT>QXMVBFVZP7^L4Ah@NKHAP;Ues>S\
    0    747>I9T^72m\ggQ<nZ>wCQFf=IEGCE;YkT:[dAai@gGCB>CFTTUBoEWi4BSBA7RdlWfegEGMIOa@[VXS<;?[HTMYR`lg=9RFZf`KKRINDJP_jPRIFXG@b_=M`g1B?WHO@gQ
    0    7656LK[ZQL]8B6I8aU5k^\NYAEeHMMNW^eCY]Rjh]jOL\ZHQ[J>QWJefSJ?CUNOX<fLrQJD^N?>LJdc`#H_aBcIYTY]QTgVOLZZG?eS\:WRKEI\=4EJ=[YT-BE6GBBHcIIY
    0    777<P>TIMFwRBVB[ZaPmEOGZPDPRGFK8[X;JIHE]SWHAW<TCdDCYbMQPTIT-YXMMSF\KXCLTpPo@J\W]fR@a5\@_QZsMOE[EhnY2HtHbNLO\AKFIlcCCaTPFVSJEIOC?FBa
    0    987<4=kbM@SHJI_KkTMC[=B@IH[XeZF[SMCh[XX`\V5CP@I`Z^aYYJOO\M`UDHKwAEPRZFKhPa^>RJNkJ9TZCGVB[I]]@HFV[bO[WBVWC\K^dZWULEZGT]<:YLDT@HL^Ndd
    0    897bJTXNE9VgXARNgNTNBBGMBDEQDBO>YSIQKBw^LRZ]CPOXab\RGIJ\BED_1GKAHMMHN\V_G`BD?_OQJ9U;<FQIW@P^LT^QJ^YA\PLTJ<K[JG\TIHH5I[?RNFSD\RHQGQS
    0    680;LGGS=Yai^?DWKXZoS*KfHKRR?SNmciGVYUaHAJWVC.APkm^XJRAUJCMA?AAU^RcmV9WXVNiDcK>V4MTl:9YV]YU]@F]<JwY=FTDY&\VEW@[U5T@OQ\I<aZF6<RVY<ei
    0    6926<KjD<9UXV#YJ__M>J5bRg3lZG]OMPTP\G^SOGDO4CJ;CJ3FP`37X<TOY;=^ZBRbN?=>DYNW[EhcAM:B]SKDvSY<e>JOXAI8e6EBGRC<^fQ2Le\Ia6HaHjKUIOOM9fC;
    0    549(:O\XPU;U2H\BQRE8c4?]g.@KEq0?C_+OP^M]=BXJE[?BPXSkSYLQNFEG>?9GOPIH^UIEAXwXNSkaeI;]OJeN]QMM4GL,QCOQHHBG)OMWJ5XWCcLUY>Z9aMR:3.076ND
    0   1070WC@R`HC_Y`B?8YiRwSFQZ:U@^<PDN]ONV_9^]@^F6PIIUkSAF`<^e=FYDFRKS`_Y\e6MaTIOLIDVU\?GTIbMVO^[M8BfFgYTF>p=`W=SHLJ;DRfAC\\ELZd:?GNJG:_Z
    0    987;HMZZB>w`o^H?_ULdKN?aD6<YIB3\rN?meSOkE]H4H3NQbYPOLEZVHFO1BPKpc\a\cBBWhbkB^ogfKSU_Ck?VZZjZS?UDVW]@DRLYLIL?_9;E`qE@KQ=?Z\=G=ZKN>]a
    0    668C7KZP\6hIfH@NTcUR):=_L:HNME;fKN?^iXeLKS+?@Q?XNIDUj?aoK8V<ILZSVUlnd4NSX)wMMfPq<R=qHLEm^WYDZFr,cYl:McJI'6STHRAJeMG<cVT>mTLJ3HCMNEI
    0    756>EJT9S@]ASTILGWKQBYJ]S;G?NOk^]]BRNXAOZIFRL==UG[GaYU@dFZCGIMMH\__]bDQU_WWKN`QM#K[]2_TvPmXSNDV=dW]J4]IS@UOhRETf_^DKTnM@caB>DBJFLYI
    0    856@W7RN#IJKHHLFKQM^ES@XCSWST\P^?OPUYDMU^W7[EHUKLDDGQIQOJPE0S\QSTZSSVI4B_PAJUMW:PZIN[L[[^cAJP9XKBUM:cd?a<WOJgDXREOPVBM?GPRROhENb[@C
    0    673=NB[mHD`_cR*T[jReBKXTCB5KI,ETwiF_fGeSQbTCMU>-aBD<wFZvHB)OKO8k\VlVRCJ`fOeXaA^XFD0b=H>jaXY^P<]7b\n8KZ>j[Ib>W4-LMQ;CsoCDg`G9NL?QGtd
    0    632:6WJ`>>U[fLJEhP3=;6XRBABOQZ4dUV;NWJOcLB6F@D7VU@@UT?`XJDJ6AJD`hArP\I8kmwmEh9UMY;Jb]R\QZDYEQK=KnQORdWD^E3lQM[\WLZ<VNUEEwe[YDBDN3fr
    0    636GP[MMX1JiNoDEVmCBwNT16c?YcNF(8_cQtmMWCZPB4S<J=\8NN8aLbG`<=FHE9a@gGE>KXTENKUJTfVVYJ.8U=VN<nHIP_ab7Ddf1]9LP5VYHm`^DJL&@IQZPYf]E=`R
    0    895DNCTS6GRVeRBGfkJ]C>Kh8NjI=<Kd>qRU\LBYIe>KS:?EhIF]qJub=HHCOQ8_D\gg_8?\bTlCanapdTDRGw@dQZ\lC;W>][c4Eo@b79LLk8Daab<Mha99_hE=RA<D@cZ
    0    483_5@LHTNGXj\>A.dVaY]H`Kn#J8'W8QbJB5EVODkSKQ[bEcHWDJ7^9?\6HNR[cXX[XJR9[NM<.FASZVSQS9q[U@ZUS;<ePIJAHm<\eW^\U>SH3JGT[I\VaFjO_<NJC@3R
    0    715@OM@dBNaMQuL;fLAM[;NLCCV@NHBH?h#[EJC[RmMYPD<>KCLI`E]:ZUiNO@AlSaOVL?GQNOLMiKNI\KLHTXVQWfDJ9_4@eXOH=UC]@=HAIDGOHd7ZCD_DXKH5A><RILD
    0    672eMMV?H5E?LhL&=j*^ZUqPZa?C,d-J\YjCcgrk[;APG6DlfO1OLkmNKAfBJHVGeS=wII_Rg]@cULHIP'USCS][BUI?BHU-eYU5nUE=I][@<ZUL@TZI[JB[]M1CXjlH*I>
    0    851>WKLRZV`=PW>7KLMRZBHUL:AGOALwHIBBR?HLGNCJN2CKYPQNUPG`K/NSOHCNQFE@Q:cKLI^PDTQb>?ZKVQFXWYYSMJF@[QMZSLKU<MTUTZPJ]TVNEQ4Q`QGSKLSRKYA
    0    5798T1M;VdPNDmaF]FKHIKZ_1;N/=W@0;L1=BTHIjNY;?8NO^>OmNbVQVQSPGLAJ?QNwn3h9cS_HHiVI)U=RRNFfO;BSWjTNORdJM`?fPZW\>=ZblZNRIR?JJQ\bmh?CS3A
    0    675Q?TS@JUIaDH(IP^fBIF7JHBaWB<MKgj9hQEH\CakI2[HMT]hUG:XT`XYODNCZQvMnuCJ`Z=JNU]SUTYW]KQIWSfXZ1EP5]UTVIdLcB1^@;<KLAdN<QeM#_a*YOHDVBKB
    0    595b@[]aB]I=NOGYGPOcJK;ZWWS]QULRZTVmZWg`HbHLD>UWW^XQLEl]<=RS44KR.K^NLPYKNJIEFT7O<TR_f[dR?ThT>OwYLm[;CbnZGO`?=Od;gANC[gJ>R^MNVBjA>\a
    0    687GOTKSBOAHF9MJ?WJ$??;8KCP?GMLMFa;3ZOFP>Z<AWKL\NfJ?KBV69\\BSAS^w`VFXODfMXP;OI@c7TUR>BYZTUBe?KBJJLCNZY9P76CMnITF-_?PS@UJ[f[V><3uJWY
    0    579DJOjQU`?q5=UX_XIQ\aJDR:i`BV]\]]:wamEG=MWM9cSQPPs3NM?JbYhbLLGFra^CX?KXIUF[A`?M(TomVV=S]2$hEV8&WXXfOWL`HE>PkG]s':Q[COf@PMQL/N/YO`o
    0    692DX<HKC6^BVEVRWQWVh5.LIkiAJTAw`I+R@Z>JOZIH]56`U:KfJ<U`DUB:Y:J]VVER^F[aJZlJZN@mTOPfV]`SpcT_Y]S.Q`eV3IW`:=Ip>5DWWU4VOl<B[K;SN=MBHQO
    0    753MFLRLFC[NgYJ[JXSWDB0RBTUFXGNgWV;STCIR_:.9D@V84LHTiG[YSKKKUIMER]AHwDKINRUZ>V`^KONTUAJDQcXPLdhLYJEP]Ug]LH=YRG:UUMKo=CL<^DIGDIJGACL
    0    716<AJRPG6;`ZA_WR]Q@.<]g;?ZFQ<@jcW<Y`L`MLMJWFH9IVgDJWMRFM@W=V:Gw[idTVGZWcgT[bNWeg=gkMl^XPYU\]JPGTIHD]K0jCEJLd>]\WRMBdj9=[QWORCT\D@]
    0    713MHFG[JMhbJOXV\S[L=3DaZLMMB)GgJSL]ZBdPKf=DQ66DPOU8f:gTCLQIUGI\[o\cpCGLN^p;_LXXXLOj3Q>q`d\RLC_CXT[F8kPYE?V=SL=JTK;?eQC9wi=9bG6F:QN
    0    796HCWdn?II`DBJLh\dIMVWS>DE4HBSojR?ZPY[]RO.@4JGNSXY:rDRV9E8LJKPH8;MjB=X[KPk?[I`c>@\MHGN\WCoLFFCNn^Z=YQ\G5JBDwBDSZYEChd<DZVBO>MU[Lcj
    0    740MR3LPFYmYRgJDmcLm=DSXNCBAE*ASMcCBH@KWIZKBTK>GHYCAjK\^G6dD=]IFHXN_`0BHZD<CVJ>OSGFK:VHTOdXMKXQK\\wNIV:XQABXH<>YqXI1UJJ:cTCDPJL=IL>
    0    778RA59KVNBU[:HIDYL_CgbVDH5>W@UEZGiELEKPXNT\[B?<G4HPRPG8AFQTGcGBKE_X^VLcDVRY?\nMOOSCVdKcYUSUPIdRoTrHHRPlkDVNQEDM`hGVwFW``vY^XN<UZQQ
    0    998ADJVcMViHiML7@Pg\IED[JUNZIKAoRK6iaHTQOXD@HMQSb\VHRSI`K.@?YCVcYQP^_9H\VShNQa`q5SOwG[KZZPhERTTPX\]DMnWD<FuEF4HOEGF^?QW6vYNVLLNeGSR
    0    932FQDIR@H_SHWHTTu?P8@b]EAE@7FFRNf8PFECS7MVDC=Ow5FJ<X[TPAC[Q9N;DUIUi`7Q\NCGI?NNLIV4H@E\GDXUI6BYG^p`@9Z/hJ@<:YMHSFj2ES[ZDDKV>P>OP?GL
    0    642GHVhRLJIuV>X)SMBDIGg;MH[jAN%ZhCQMOLMHEILVP*WP]T.?JPLP<B`jAA4RNESNFOROGC`D`[:TC9SHGHh0W>@?O:B/L<Q^YW:]FPS:WONMJWC>[^#&BZ[T.&MM9MX
    0    737T4MMUUICpT=JRI]aeL=NVMOZTPW:ChR?WMT[J@PFKQ?JKTN^NC9>6AU=<C6`QAV_@FPEw]fkLIQMT%VV^H>m\V^SVHDI7XWSX:RND52dKXFNVAT8\^eUKlJ8T,OJiP`_
    0    6005PU9b;]?HFuX2MeB=]PO1EY6T\\+;,fL;;TK_I;d>?<ThRT<ABnV/?6U/64=<oMN=`;WaX?OALVK[w/DWCP_G]_QN3;`MWEPAcR;V]<MDEi=P3rTJJB<IQK;EIDihBGX
    0    582A<>^V>4gQb*@;`bMS2D>I:>K\NCGckg-YE@ZT1mFRHJ49mXp@c3hdAB?DAJHh[sd]oP3ZWJuGbSZ_C@Yg@^ZtK[YbN5?;gO`RBSD`B>^C^BGrXiB@XwE;qUGN@>?mDs_
    0    819OVACVB4fQlBGHuUhMBOKX?;SfIONWYJJdgE^WEjXZG<XicYEJPHXwIJJT7>AYXQV\UTBV?jOEMRBYQ]VTE_UL@PrTOUd\ZlRDC9GSPO=BZ[Z]XOHAWQEDS]]QGEDMPg\
    0    667RSDEJVYFR\EEGZIJ`Q;FNMPBAPA=kiKLXVVFb\R1?GN@E]LE@T-IkMG:MG5K]RLOT=C9?OOlHjEdjL@ZN?X@RnNV<jFGIWG>XSIM?K?TOFCTR`wF@TR?CuQ@MMAGPB\J
    0    767AB;Cw>2]Uc;>XWdDK4<Ej4+V1>HI]Ua:kG:NlXLJP<><6`-dRX0PVC^65QDKdO^ucKB:UefS=jLeR7>7iDn'jSHTR@\AIZ_]F9_^J>FAV^4=IZV8KdiC7YpHFMM:XJX`
    0    624EJ9OTT:\>VKN;REZ7]CN6CKTUd[;ALAJqRUHFGYS@XEA#RQJFXSL6]EUKG1Y];ENMWRPGKlBR]O5[eQ;MLZZdNH\F]P9I>WM[F@RZ6I=q:FQZAIDZYNT9g_FNRBJSZG<
    0    808L@KlTBD^f^@P.b[PiE9AN@<<t>b@chn9hQ@`l<oHOP<Ga\UTPV4HV7>Y?25R^X^lGXO9]j\k3ON_iFKViHi+Kj_isBJCRnW?UDeT_);BPa7OwF]OGthE6m_G>D9<iYu^
    0    72525TuQUW`FVPTNMh`k@IVgKSVWm[L]fGGWjXE[QM?HL>`IXBPSVIkR`7]LKBI_*D\awOX^jc[IPcaUP;[SIB\fRY_YL?U(d\nO89Q7:BXGU>_]FVICfYA=oF[UPLTJdg`
    0    691M]F_YVE_^ZSYJRQQ`797f<FXFQ`\ilb@eeF[oTdDILGB4kRMUh(hUJJeMNCk\LK]rl9=\apaGpFeR\C6P@tAfeeqQ<HcDpnkK2\=[L>MPwA9E\`<VnWW6VeDP;>@\K`d
    0    6290HKT^QC]eYSHDb[>D<C>a[<RIAR5Zen8oeP_YJDII6?AMj@XGb?XlRDJ=-RBXa`aO_S8wOerIh_O0A8Q\Jh>Hk_`h>F\JU`ZP;]:d>W33QBE4]h<QSmPBX]BK?-NkHf_
    0    669FBVZ[KDp]]DTDrZ7WHCVo@B6<AS=kDOKTnWRGURORF@ATXBDMwNbeCI^P;BXjLSUde;LYKU[G`aaJGGQ[VYLWORE\TAE5jQIP\W3cLGQVPK@>MVL>@tCFVKEV>JMU2LV
    0    4495JB]LOEhQ)\__cAX?K;ODEHRlVBKQOPw7M[S.UHbO`S[f>JYaWIV>L=kg61\VKXVWYNbGNblHWO;]P^l8lFLOVS6;?fbT<-PLWOS[R`HLvLVWNEU_GAbR8VnhJT<UCa7
    0    802DA6^H3BU]iB7?Ss7M@9T4:+@ECOELMj0S`?dkF`GE2925_XS>WCbw9ESFHLQNWeJd\O:f`>EEVYQU8@N_:O;AfbNKAGlGf[QA@\IT5<1K_MPRGYABSJRL_lJGIIA]BKX
    0    679<H@^iJCcfXDYMQemIE3HVARNbNd<YRR9lZSKQCYJ@[>CTeQ[<T@[PGPYIBBMjT^YhRCWZVJ\>KnoaKMOd@[S]LwWTG>`>t[u4ClSkDCI/bKBQ^s5@bc:;ZTI<3?DTFmc
    0    5437S@`E@^YUN6HWRJ8uBS8D*(Zt\M>cUHUR<TPMXTNF,FJZiGsTg@@hAV?F.=]UNNZb_5jeDTI7e?XoY>C\E:OYUfeYNQ_6WrJ*DXNj=4PA[NfB?GH-T]<F]DIw4<ZEFgY
    0    701_L\PVACNdTHF2CS6NV?T]J@fOLVAYCKeYEXDMED^=G9;D]I@wM8btXA<LIh\DWZNC3RIILU_NIT`PBgTDQ_THJQeLMF;HiSKKRRCdVeYXfXFa]X=KZa_VFOCCaD5UW8H
    0    588cUPPS5/Lq`M:PLOX^HIP;.KaNAQR^JR@O^X\aBiMX=LBDa,9R\=JZ@E:JFZRClZZgP2#b_^]ZC^>@8a,kPk=nUZPqMF_R[^[4DNSZ2QD-\A:7A\3\ThO>EV@FCHDIRQa
    0   1242APL[cNORUUQQDVXHVBLAMFHLI?M@faP7]QGRYILN:QFKJX]KOGW@PFTNCPB8cLQYReMHYOUY?[dO`F?Y`NWHXbiLPICBDN>PFV^Q[<DJHcBY\?aMPTPDG[ZKO8EKwC^W
    0    629[TZe[U?g@6QFZJgGA=fKWLopc>_8WZf:QPQN_&9YHnBIePMKH\]GdSip[LDc]cFBl;PJRwVgnbXX[GYYpPZXJaODL@QV4\KPCQeSCi5l\CNNqPR7YUhLUdNnSW_OWZd]
    0    5572aGZJ:0jEAiDiwYgQ6VOZ3WCW\c4E9;.HMB?F>GRF04Q^MVLHoRXO==qn=PTEBRKiL9XE1S*2Me>>8EE[:RLHN:.\?p9bTdM)BJOlWTB#DkK@8[c?P_XV@MNQO0J7JKn
    0    644WV?6UVOLQUW9bBplwD3VlCKQ8CDFJGsD>N9SPKc^DaC5BEMA7fKtW@HLJbTSQ[uGALDUYf+TnUHP]Z]PZ6aJfEhcGQP[AEYfGEgKWVY:mFHTPCAVU[TV?:SONaR7L]JI
    0    704O:JBf@5bwLL8@Z]SiN@C;C.LQC(`KD`DSQ-ZXFh04BD=YHIZ@b;Vg]DWW]aM^_ZYhV<BZOE=\]J]N5b[ePb@Q\gWSENP1`V]E7X>jLA74QEIR@@EAfR_N_XN9<<K_?Zd
    0    8991[L^V:=UcO[HFWNFGDIoNIJTO=LIMSg:W>3a\7NVKj5LkVDYJZlPGXHXYIBVOHKKKe7``CSR=_TJm^;OW;MfQY[MJKD]TKUPcFHJN/:EB_wML1SOBJTEJhP\[UYKHCRi
    0    622KW7T]DOZXWH>[CXkIGF:J<U\JTTTT[M?IFRFYMVNRBN.^\E;MO;ZJZ2P?[W\L4HEGQLOOgYQ]KV^DH?PY?H-V^XU_DN_^OOZZJMO[PWLIZA_]RB>THXM-O^5:NN#D?Ca
    0    599[JGWwbGkRb8RXd[I7:CHaR\=P<PhvjGOde4T8X93^PIc9=Z^NaL>Y\OBR5=`gPN\eNFKib[OFtFFQO=RkAqOM`YdZ/PD=cBSDM[5nA8QMjGHhJ]<FUUKX^_J@>6vs[t]
    0    6341@VtU`ZVL>[DL[S@fV>bZFgl]fXE]VSWOEPLF6O77VLEvHrLb?cEOIIwe6Ai9@KKHkLARV];J?c@j?>D^9.QCI=JF?>HW_X<Y^CJOc8P@sXI_<dVF:MJ<@Br\EA7\ASK
    0    556?AFSE)hw;JSL<fZSN=]5NRCNCZ]pGbPDPC+NJDO<`ehJlPHHSe<XSCJNM`aOdSdYTB_b^d)ZdKuLVBN`RIIN>XlFFS9JCS^t0CYDXZiKaKMBQ9GLD_JX`mw@Ai>9JGF4
    0    854E;>NfHR\[YG9Edn@wFIGa;E<<C>Cufn;X`9s\KT>GB==;`C?;b3bbGFABFCGd[Nb^^>HgYELA[VaZRRP[D[K\PZWM@DbCPZW?A_HfBCJOS9O_MLEEcYS;_V9EC?DTCjY
    0    799ENXVfA4[[X=G9[VHI?;Bi2?S]QRDop_6f`W[aQaFPLP:Vl[YQ`ETW=Q===6?VwXbdGFU]T^]MNVei7QWdCoII`S[[RS>?wsFPL`@p=AVIf>NOHX[Bot>8kgANDD4g=kX
    0    589F>FD^KG\jo809hVQNH6MUZVi;=hL[SuIuc@gSBTN@#>2bfhL\\;noPIg?P??_VVge[B@BJX[MsXG[NM8XDP5][XaV8MQ7ZWbL>e5jGJ1W`5MAImFF]aD2i_EFP?QhOp^
    0    828ZEBb@M[BGgGjVTY>Zb>WYXaG7OGRELlJBjXNb?PJUKH;`_A?jaTwAXGXTLBJEIZGdC@nRaUGHIKaCEGSg\URUSYLI\YUFD:`CcZ>DZiMK=REIXPIHOX3OLG?MNf@VIC<
    0    718H`=6R:Md<ZnCbakMeNBINGFL:7DY\?^9SV?_[Q`7F7T:_bA[E^2RgO8[IX=IVIwXbm7HYe9ZLWGREdOGc?RSTgmgXI=qFuVa.VH?`RM:5QDHOX[D[X^=<`A=.IPGU1Y^
    0    891AXHWTWGY:XXX>JVwPXLEC>I`XO^=_^L9`\OY=TQ9EJ:1=YOPihJUYO9OR:H\PRPAGMH7HGJaO`^Zn8C^dAPMX>V[ZLVJGN]dLS^TS5GSiWCUW\<CAF]+>mXHG@@?DJf`
    0    957EHKKVAQQ^KPOSHfE_:TTPN?XHCCINMQNDXJYAQMJ;NCK9Q3JRQUQVH[SIfaKLV_Y\L@JCaQZeLNS>NeFKOKNgHYC=VkV?ZHZJPO9=M]wBIQ@EGTDQIKZY?BEN[OKHM?B
    0    726R8NdQAQKYFX]J]dOHC]YUa@TQdD<KTSOLUF_dZ>_?`CCE[LXXLcHKKSaPTW\cUZGViDKB[tNLYRSWOREo@>lFCVDIQ]XEWGdH\NVR[BZPWwFpIUaF`]FIWPV@b^TLIbT
    0    829WJLRX9NYUQAQ;QDG=JMQ?ZKHKPX2POIEDJUIdZEINH5J`OKAqX]NQc9pBGKLD=OZQNNS?W:d?FpBea6RF?9N[GW`K[kdBZBB?a==8YMZLf]Pm-`C<]L#NMA;IXLRFH[J
    0    681V_5hC86T]aNJX^`DdFRRQ?@CVZ$?OA\LWRWQCQPF^S9GNWV9Hi`][P2ULMBX:wsEZH0REZV?BVXEdaMBHIhJ<MQnGGER<ZsfAFRHT_HOUZPUR@\A>dT)QNREVdIQT>RN
    0    695AMOFYVJcKTPT#\^jHcBBW:W`\dLTpY@;IDXXF\i;1T<W>LASDOBAP[WV4S?@KVV[PIKXYJYsJ>QUtAOQ^QVTRNA[]gLU:HRSNTWND=ifdM=LeM[SBXEeH]7>>-WMOUR`
    0    943WH@MTQ?U\LGMRFEWVN@B?UMSYJG_fSOZKGD]ROSS5DAGR?Rw@EVIJO\WJCCFb\PKKSSUeK^fQEWCV@NGORVRZdkQTZVFKeL:JPWQUZRVJZ^FGWTMGS\9JEQIMHR=oXTV
    0    885G8UGN^\EBFJ@WMBQNC==EOO[FCM`wEKRHTLWNDGMEZHMDLQCLBE<USXTF\DQMOG>EXYHL;KQOKIJV9U_MfRN[eQG`JGHAEGHbQSO@GOIGXZOHDAQEM@WCJVHMH@F_kEU
    0    7261XIQZOKQ[NQNHVRF]<P;WYPLHEAMQgcA>PPAgLYYJF=;:KJjNc?MeIR;Q_]Ro^qwZV8=PW[VhUn_S2@GB8^Ag_f_pF1=DO]T[Ch&a;7I?GCI>=h>X]Y@7ib?5U>Cc8Mh
    0    844>DLGT?@YrVLM<fbLYHDCe;:DT8NPOTM=NXD^hI_BL=KG>R?FQo@gLFE@A=IYfZI\o`J8GLDwC\IqCB:a`3[5A]adUKNl;Zlm,8[L`B=,Rg2;K^V%Qd>.I]^HMA:<A=^c
    0    760<6`YI=JTiE<GH^TOd;KNUD3`sBDD^UWcLc=fh-LD>@RSjYQP?cbDcEBXJI:?Xdn\LI?TQdUXF^4^w:HYm;^UZhP^95@VDZSXLY\BFJDBO\NWL\XU@MP>AE_@@@GIj;UO
    0    690YTQXc?RVXJWTKSuBaGU[N:XET@C2GDPRRtKUJ\LD_PWRGL@4@ddpPV8c&P\DU\N:aw'TCQWbDERZKXGKTFQYATREQNZIARVaNQkCDTRHSMESIHSKR_L<NSRMG\YKD7KJ
    0    723P=DOZ?@S\PU[H`a=aII^GO=CODBKRKEGNUCMcAZWYKICFJ9SSSUw;2GBAEQIGA[HaT?VGE\[QL]XHQQMXFVEZSOSZ:?TBVVVW>V7cWK@<^OJ`<aUSC<HUVVFDB=@SX@@
    0    600FJ=kX-<Re8;OEBXfVXYjlZAFfPP`A`Gf`a*fcA^<wDALO_Xj`<=\GM<>MJ;pCJM]Z]R/VIp\O1CEWOOR@BW9[:F<M:XDrfUIRTF[Se_OY\rrV[M@aWf=M`LE5eg=>a_F
    0    884YJIEfGHTgbO[KUXk`>V8N>HF_^FT?6KK[I<e^:iD`JJMOH:l=V9YTHGLwKJRGlNT;UOMcJQVD]LSK@QG]SfCT>RpVD?_\IGLFF?^XTG=VCGFH]TSOc]DSN`;BSAOYZQK
    0    589wN=JATR;PPGIWh6dDFLaM;AXSXRQII9Wl\@_BGfE^7KYIISJM:3J\8=0fD.CVWRFN>Y7bErOGS3[^gUVYH^PQT[O]?Hi_LVQ62WfSMWkI<\SP,=NCl\@Q[]CUG8VZK_h
    0    847PIW7^6>Oo_]55OWRdKZ7eLOK8L=Q_H_TRZGpG?ZDKVUTPkFOHQIcMC;J8L]FMRk[m9;UdWLLMaS_b]FFbGaSGOVUdGFaKJJh<=UGXIT_LPOPHXn>9\S6?bw5FB\HW6OR
    0    634A:OjJMQMSJ@\CYM2P5eODKGODN&JFW[PTghgAFZJI>BPP5DUBaBRYMTOK-4bQNAb99JKsKh`FRNlT*WH@>J/QBILi>?:\IGV]R5UXAAI@SS[T^2VNPLX?^XO:#1>MQOW
    0    489I>Y]bI.TANPVF;a;J/YXgR7?V3cI#=IVMXQj^?RWU@_MRBJ<KT4_W`;BBL@??P>QF0PR`@nG-<.`-IRZV*ZWQMTG9-MONVFPJ8\DMA?Q9LDI@e,DDNGZ>6i=b0%P:N:[
    0    702C_bsT]U\cBBiJdU8FCIZOILJL;cIE?\JMGaWQEBR8^LE]gQPwSHdP^<gP:ZLTTNU;KIQd]lIZ;eLD_:deXD^W[O[FaUhgX:a\VbW[WSJURuNaOeR1\ZAgZMRQb`YCCOE
    0    706OAVWLV<VLU_A<S_S2RQ=ECVH\UFRCQKCwELaQMWHYI?OVGWI?QTRVBPVCY`EHALY3SKI\JUFMXLXU85HRR=R?RKDJHEJ\EWQW_CTUU?C?AFB_HW;6lYKPNRfDWDMSHHb
    0    620EO56Z@@RSU<6EwONg3YCg1#CfH4P_e=VnC2elNrcBFQVX@Kv6MQ^V7@bN)HUN_cWl\DVZ[idPOGUODGEXFn+J5KptM?jJhkvMLCTOXGY<OIL@SHVDPlh\SkPX:*Lj4RY
    0    516][-,82`@`F4;BW@D`>YIQ@->S?)f=J?SMNP>+DjYX(Ee@TDr=MOH<7GVK6'UZ^3K22^)c0^Z:`=P8gaMR:RHuEHWmO6EOGBGN?#[[RQ;-H]AYt_e7Xo>lDc8GR9hW=\(
    0    869LiJG@V<Q[CRYfUiE6VC]NN@tWMOJFD>H;IE=;I<TY8BCX>IPbVeQ@QAMwGBA;H;>HVWTCFKN>;SB?FLX@<EVH6Q=T^]X=M\K?@NRXO0CP@`Q^VEEJQICCANfST;3BTOM
    0    634IXL0B>EQaU`TEUDZY<W<aX@=MYUN?\K?YFNRQJ^RPiYL<[SIDPEVKEHQFCHGOM9:RIM?YAMU#UKORZ?YC;STJLLR9=.RMMTLOFKNXTDVEIGYLm=ODJM_;MJNKGPCLLIT
    0    822LLECMP]O>0P9N^FX][BCLU^<LNKDiKP`JV?LR@LICCMWUQ@LO?R#;?)YZDUFB^EGMJJ^TSVEGUDUHELBVKFd`PIKLXA<BVWFBYHNJUJ`IH_Y9Qf`3^GMGOVOYTQKTJS\
    0    469mMMG</)PQHdK*gLD1EK3CElMFGEP#e9VbM?iiKVFPm;DH[/FF%F<hBJXE/lfFmc]nWmFD^Q\S_-PS9^boMKb[wZX?F8KYgRQ%<]PIPRWKP\GRcNW69W1<h.6,[.`WEpB
    0    742CSSHEM*QW=JS`HO]gQW#cJCGRO@[RU@^S<YaRPHGTQJYGMFDAPNU`;?AL]G_Xb[CYU@DkVeXVHAYMFTV]>M<]A<W[_>kBSKOOFV[RmO\bK]b[dLcRZMXLQNJXP;IRBe_
    0    804@7\[[UETZNM1kYMSBDcAMKVBtPS]OU_dwCRWU?SGU@7f=`L[BYFNQG'V]9JWX_EWI<FMUKmG9^PMTNaTgH_IH]RP]BBN]HAQT@S16TH[R+R[R;MIAVWGgUBHWAEBZL]e
    0    630TFPV_i:[EUSK[MDYDNY><_3JXriiiYFcT?WZ?ZYKX`ZVMRSTM0C[=LD,TR7n_:QGFL6F@UYKY^WPKI[XSQaGNK7o_GHM_8]OaA*PTo^n_I@Yfe1cBOGJUocLw`TQ>SA[
    0    822'8HNd=AZcnPHB^bFdB5>ZGFMOB>4]fY9e`C`UDW>?GE<bdRFQUDMbH6`>\PG^jakdN@\]fFgCl\be66hc7eRw\hZTGGf5`Zl5KY@cDAZXd>9bCgN=odD>_d7BIO1SHnY
    0    679BFGPdN3hhWLB:mRCKHIAfOMB?4I7tPHKKaXb`DT6646=N[Q=RY;LSN=]J>G)KTekjI2aXX`bH]\AsBF`h<HRmMPm\O@W=YdQ,Zw@b;]X@\PNYRiFFhUBEoa>OGba]``\
    0    600]Z6[[K:OXkCp2eFRViPRRC]\K8a<TTADa5]aTFF)LV(Ajam?lHJZJg@h@IA8SD<a_>Vj`ajHKLbbRE'SdQLNYoaLPeR?RC\JV]5??NhBRwKS]V^7=CEEDdHIL>bXt>rv
    0    670GBDIaIMYh\HKFjQM>)X5LZF\QAKG_>][s>CUU>f=LUE9TGhTEU:wCJQ`STY[]`\6`dBRd\OMXHMTSJfLCYa;hga6bOHpI[kEOIaCjZFLG[5PRGRD7UfCAkeGN4>;DE]\
    0    863F6FZdJ<QaSNPD]M?Y[;FgJcWHNX@SXYAV_TT^a\J.L-BWfc?WG_MGG8wOHNJY^I^K=6QPIUWVQCR[L<`l[Oi[oB@L[dFF`BAXHOQQC]Ib`I1S7`LOcTR=Y8@=;MDaX_Z
    0    821OSTsML=hHZfH>w[RKV9SHIH<RJ[<wR_<a]]iNMD?7P14^PX>HXT\IENS'OTQ\R^nc]EaW]hlFKKNPC>hYOUI`m\OLYNTE^XA:LiFgEE[`gLEQBX;:[^J:^V6PPUBsPk\
    0    549AFIt=9B?9CMnCJU8GVSRajYXbEbiDDaq>LbpU^E.wiG]ESHck\_G`-KLf@md=:GRIBQADIkDW-I@7J;bDBs<]QP@-;7BnF:AXW9D)@S\\Wc_OhRSW:jcTPK,FM[b^RLc
    0    779U@@r.I@VaOYSJPnIEL[`SCI=FCG[HJ5iVK>\Z9JKbZT?OWDTAk:\HKXQOIaSTNOUDPDVDKwPQXd[NvC.MQ]PfSk`NBGNRcV>L[;=MLNRAHTTSUcYSHfMYGMCOSPQGQLI
    0    768L<MSWS@3GH7O7bK6NNSQM_9C=5GgIM(5KJEZHES;VRZ`cFN>MUL37A]VR0DcRFBT0>D[].oH;NDK=WAOFIT79R/EA,H#cgIKRf<Nc6H7POlSG^KLV[a6TD>\XRESoOJm
    0    779aB4mDB9DP?FM=N;ELAEj^\@:D<HwGOFKHBJVXFd]nBUZ72M9PZVQ4=?COCWkBSKb=@]E;2vZNGL_5KGI@8SE]5QN<C9DbQWB9g8EH@CK_^jIhSMMROdcSUR>GJUKKc6D
    0   1085B7[wNML8JH>_YCHB=?NTKVEG@Hg`U^;PGCkbGT>BOV=?GFWUjLQ:>@aLVBISVO8O<=UPFHpdCK^M<DFNFEPCPBBDHD??e6<9Hg5QLL_`Q`]K_Y`EN:IDY]RDOCPDHUAH
    0    788;IMXFG?^GFDM<ceKP9gsXo>:D<XIPEOh?LfJp[FF\HPS>NBCbcI;F@SH=IcaQ6<XJ@B=BDWS9MhXM`K6AGYZS:CPKN?CZ`?DOjS?AGUQBR`:WwKGQBpT_\BAPJTg=cUF
    0    894HDJYIIZAMC?YB8<I@HUXMPJSQMKjL7CwVE]fYZDVS@BWJGIGkS59FDcCCBfP7G?[KE975G`W<GP^FrFOAEeGTCH=@8U?[bA?IUDCE,OZba_<]ikB`EcKdWHVOZkUEgST
    0    938BTB\9=I>FDE\HK\?c>]\cXF>?=SY=LE[LMVN`^IMU\EHFK;8\YAGMBw?CBYPAP?[NL:@D@^[DD\RGYMF<>TL\F?NFEFQUPNIIVCHPN[\XWhDW\WDRRaSeQES?YbVIU>K
    0    808FJ6R;LNNISEO?MXAI=]RRPA<AEZ^BYP^KVQXNRDNaFV>EDB5V]IBDF\K@A_[ENIiBRD=IFYcFL_IHiA=??GLdQALISDPfkFMDXNIPSw]QO_IQRZJSEcIlZDSFX]a3;PK
    0    732QIKU?KJT[]=P=_aKiLZ9MdMDL2gSW\V<b@UqTQD?LPBDE[hQKS5<g7PPL:,\AUV]QFEFkVt_0]UNaNCCw;m1V\EATBH?QPSOX\DMV*KY?dJUYLeV@?H;Yq[F]KrJFKOe
    0    741NB?UIDIRYJHkHLNFP<KC6_LO[7wDOgIQOTdV]\@e2L?ARCOZ`DGJTOIJ=EBQLBCVFJLTX=R\8s^LMdP?>QVCId7G^?HIdVU9QR>GE5VSUidZak]\VYPJcVFeMLQTVd^O
    0    737H@JdJGGDCA@9BCl<Q;ivVY?=;2]VAMEfAOVDhe>Rqa3MD=8B`sO6EGbC:EHg;4DeIJLN>TW[/Ca^Gd=I7ArIf/kMN:<CVwBEPl@JD>KTJef?Xi^ASCnIkQOD7Q[cVREH
    0   1040I=C[T;OGVFE[=O_@UDXV]b?EAD:PAQ=XIUXPHWNOUNMGOREI]ZOCEMUAFJQdUF>`KH?UOIOOG?LREVHTCNwK>NGGJDWNLa@A^LXPKHF@WZSCVDXFGMFUSQIHTHODUTKW
    0    630ERP^=@B<K84\NKRKAG^gMo4A6COeD`BwPCgcPUIY\NE?FYBSbd9:R8SSJBie@DMSDC\<N=PU(G^R<L6M&;`>_>K]VE1Ec]D9Jl<;M6RLVm_N\^a@REdO_OC37VLcH^T\
    0    653BcQOcU7\PSK9W[BHCFSGWL[WMdNHD[^eZT8[9K9IZSO7IWTVYFBWERB]`QWDUTMKJ]FN9LFIDJRkr`SH_G\RbOg[JJY<5wIHdNWNJVEMZno8`JW`VQWNL<QSKIIYJOb`
    0    864XFA_da[9GK1d?BISLFVTJifYRRlKWl5^PL^GYMQMDVG`KJWT]=EGXiLWOM7IVCNVNOYbDSwX=^ILTRL^IWNZBPMJ6hb;WZJQ\LOXQ?eHNcVd\ORTTFW=JXPCW@?O]X`d
    0    556-@6\ZW_Iu?NHW9UE<.CQ\@0hLETO`GDXG=`J7B_ZnZI0M6UcR?=@SWRQ^AYOUC]PD_WNBECXX;S[A`mK?ad:v<BU>>R7^V^XI`?@iC`GcwY>WOXQu@WfsfHOLQHq=qA+
    0    746BHANT@JYIHFSUP^:ZAhRUEDHJ=U_Uj<UVNXWeRbQh;c8AJ7?MLMKQMTTF5I8eN`kaERRCN?U=WjwDK>CPDaK]O^NZGMMP`U_OKM<dN>W<5JDIVqEVNhVSaN>QCMN8=GU
    0    787O:;WE@E>URH4M]p>C6LZNH?AB6QZJ8HLFF:hfTMNIHISG?E\Ab9g8@AZFU]U8faNF@LMIJC_SR?]UMb<OLLUOFZY^UCAJSg\D[L>[4QccNLFdHrVIU]TwWWUd:JmP9SH
    0    633Z:F_UMG*NVH9k2Rt28OPcW@8a;M\<A6[_RaRX]9Of[YhI;?LiL@U;:Y7cEV\Ga;D21>/hUWP36WX?AEL,CdBPAoLH4:L3YA;;LE@;hdYJ^ESUkBY[AIow_<<'U@7XVLd
    0    699>1;[NL@EAIC`:@_B1>a]Bd:ALCZj9`CMIBp^RWJJMmHBJA<XkM;RBGC=N>L_RI?S=:EP\CZ\QC_SHR-F6OVEZC;GFSIKaY<?Xc3];JRdaawF\;o?^LiLTR=DVZqWaYTG
    0    935??Yd;D>I?CGWC=`<A;SiU]C?H?YiLfF^=Dc\ViPVM[DAJKMFUiBKIKVDECPe<D>OE9TJECcT@@PME@4MBHw8XD9@@DLCkP??J`8UC;HPeab`gH_DVJTDd[AST[b@Kc^J
    0    840;QPqSTGMFMEROITE>aWNY]BNWBMT]XSXAFkWYHHE^YB:SVMM\ZXZ>MAITRFQD?_fHRJHMRW`WGf^Q^G]BY_JcC5?MS7AUMTRWwKGGRRWNfSW]MiH[UnSJ]RLJK_LOaKS
    0    746:AIh96D?9D/a39i'>4cXNiJ;Q6bS2R-wL1WfcL8FrF6HN=J9qXH:32kB;9Xa,B6f2'L@MPYV<1_JEG4;,?d>J*ND5=I8pi:@WgN>A9QIUhk2kYf;^8YOnK:=GZ]WQjEX
    0    727$GLS98DH3JHlICY?\GWWgS(;;F@Z;w1YF:VJTX,Ma]?RCCD7\K:?)8o(P2GeEM/UBCQ?@8_L7]Pn@YTI==\;VN8HGAN:Wo3:Y@;@>,cDVSWYUQ\EV5TKdqNSNKtMRcRI
    0    741H<\[@c@3^[DC`.LR3iBSGqpR[\o4SQI:JIlgAM8NGKB`QKd_dO?KNZ:[AMGR8LSKN?5PQJRgP;;KbA/M<[Y[Q;ETVdGLP=0:SnRH)P^nJotGaGbaIC@`[W:OfDwPURcn
    0    745;9RdJSE?\R)CZcN?46PO`SA@^ISV3dK]KUSwKNG=NJ)\6ZJctL]7<*O;Z*_WCX;dBMHYW=nW6MZU6H-QAB]SNTNKe/IDc]@SQ\LHb<K\U`dJ\D:NU`ZPTfXKYH[8XTZX
    0    886IV<MOZ8XKKVFXUV\MRCL_01e4MN:?>e9M6s:XaLEGdHD?HHMLj/egkX<E\VpAHS?SIG3HSGbSNHV_HIFMTM=m6GEMQSDU@ZQR#]TZQ]Z_DGYUUO>eYKGOZ=OESh:=V?A
    0    904>?Rw/H9=J@@LH4]L,6P[Re:MQF`WH@F^KW^PXY=MPm>JJKc=PU\GADH5`LT`3LLZ@CGWIEJXKBhVQX9HHP]P[BXIMBJ_KT6;9ZQB9IhfP`gHiWbJZPAFXlHJ^P_V]O^@
    0    659Q.Al<IFHJCBUGLq5D)dehQ8M@N]L5/DsOOcWwnFRiKH2J77ASrJGC@bI@<m]NHBROF@>QLXaFPmUCfHB@8kF`QIMKLEM^jHAEY@6K?UbNfXK^a_:X>XUc`SR4rif9X;D
    0    681I@[mWPK9RN?SJ1JWSB^XYq9hqM_r_c>QULfq\UGaMLQV_OTNl<YAKNm\ARYY^KFJKN[:TMfI;R<WOP9P3QIMLHDRaQGCfAUDjlNETEedmjwZeTTi_I%Rc[EPHQj6s[A[
    0    743B<;_&U'KVQ:ZB3G7DRYGAc.@A;VeOP]]G'dhQ]1M^f@8>WN\`R:LM2g<V9ArHL8XG3WM77ZkC6[FDCGMRLTIR>:?A?F@wR-DKhNL7Ha_\lb;WdmO^>[Uca/AZYaiKaGI
    0    823I:6OK`3S<I;BJV_]UOVThA@]=XJWBHAE?2s8]kZEld?EH5I@QgCSVOr9\]wq3GL[J9W2CiJOX<VeSYECUTc?oIL;AUWTXQMYW9PTLMZbW=5EVOA=WH_FPjFMIcm`KEK0
    0    730LSWPBNC9L:E`S<@DN[NFY2:VN_W\XXBJRDS[SCUFWS0ICDM?V^N9?JSV\5HqLR6OSaTdCPSwIIZiKK(E<HTQ\OOLMI/NHVEEGPVJPBNeDKG?W[TNA7JDC[URFRICeWTd
    0    774F2>_=B@;=EBd:B]?SENaVv71O9ai;U?SDLVUC^I=cZJY^EKLbeA=31iQT=WhGM6n0:5SM.bk>>_LKF19<=b;QFV9?847h`:=At+L9HndggwJoVkP]CbGfEIEXQfGd\QQ
    0    620BXH;>K>4*9CP(GX0I3`[nP9407;Q.EL9-17Tj^J2AIgJPEJ;2ZLN7<rK:>iFq89fH<KGI7LK7\LhCvD<1?]JR9d8@#E5Br6GGX5EOBRUGEMV=Y[PO<]/s]gA;hXjN878
    0    773>B>]>VEHLJFON;r9KIhg_VV.JNV`G^H]LTB[ZZRDbHTENLUD`G^I7CH>[GKg:^V^MTW[Z@wCA4^Pcm=NOCS@^qOHk:5JY`ETLpMRDNd`I`l3X]H9U?JGT[SQSJTe]M]A
    0    709;?>c7WH<AF<\DOQE^<\[ln=HIUF>V[L^IEabgiBGlRCHVRJ:kT=HPFNXP>_MVPKS=;>BCHPrF8ij=/+T;=UNW2JZLU<Ec]C.Hq?F;.It]XUCdYaW^JK2Xr1MDWw[=b/@
    0    872NPB\8GELQGDMLAmQK8XboV<E=BdMHDNP@@T_[pDPi[N=?5>BwbVGJGJPGAckCTF[@EGJ?G`NNA_d[VRHCFBCYK`N?KHWMbKCZ[SOUQ_]_YNUR[RHOEcGd\FMHP[RUdMB
    0    801XcC8XGaSGDNYU_T@TFN\mCDP=OEgJKTO>IDMQmILhaMT>GD;FOEGHA]6FOYYXNGNGVUH>FPLZRX?JgR:@?NGVGGFC=XMcaFi<FIYRTBBYAHY>i>JaYwMR^?JFi@MHABF
    0    911=?MwBHP;HP?WF]S@MDPQbYKCE6TAFaKaX?VW]NAJUKENXP\X\KEC>HYXA5?bTj>_IFU?\EcYJHY]GONbJ=FI[<NNW?>Ih\FHJJFT@Od`jhVNnV_CHD[GUNLUFMRhQ[RT
    0    814EFSj]Z5CLHKS\F^R>RSF<fNJFLi#W<FXTHQ^DXKUKMOOHWUZaLKHSMCGYIPDYXEZ@@8ULE^[I5RWREDPTZ_SXAVIFTMCN4<5LfO[;Mgl=t_ccLFMSG=WKABOVFj?OgYm
    0    825=TOEA79]>2<]cMKWGt^XMJ_PHAagESI[P6jR3c.-JUEML?XEmM;=QhGNLH^aC4RIKPDBFCC]U[RRaYPSWHC=aA[R>VHUYOKONDPTGAwghYmOO^SN[NMMYfBN`KqRCYPH
    0    701D5Dlj?J#^G/NFZSERI1NU;G]R[AcP\_DfF=b;A7U+L9NU`LSBdEGCPE[NGF>VF3SRJcIY0RHNU>UJ47[YU[JWYLEB4_7K\WSBAS\LQOBi_OVVG`Y=UOH6bh;QR7>TNlS
    0    664NC;Xk=MBgDBO7dEKS?G]^Z-MQ9hDW^/_OF>YwERHQ[?d9WFP[B7M07_]BBCIcP8ia=@V<FifKKHUOe>M6Xv@fM6Q]A=P]MPF<g>HED_V[hZDPiw9`UWA`o[CQG_W8CKh
    0    564R]MK@MdG?\P]WFL()dNZbH\[-<>WRpAUR@9IgCQ9Zhjd`\R59Y:M;?]^B5AV3G9E?`0S/:JIRJ3`Jwk[XGJ;FQH:1`jGdaUYUdaSV@h7VH3LDL:G\/KG`FEC]W_\^??J
    0    711A.[n=Z:F3;MUH6ZBQ>cF[W[BOEmUEQB]<Y^qDFFXRP,LKOaOQYH6@4fJS8[]\A1f>BPI6Q`e73SUBa)[3H]CLPP4;BK-c]?>Zs[<Y5TwlPQkpJn_G:^GW_CZKMUK>c_O
    0    777MUBO[C\O@RFBVM[DLPQiGJKIDPJw9FIfNUXOAgWNVYWVTFPSO`MIMKfKHI;XDGJXPMf\HEV2=YI;JhHVHNNK4\YNK@ZAZZMQWU;JGIJQMWDPUAQ<DWXKgMGU]H;MQTLU
    0    759TWBaA7>LVa=<L`]XJCSSeFL<HHSJJbTRg8[PqgPEdYJLQEA\T^BHMIvVBJS[1E2^VH??QULo@UOfRfO2\J[IwYTLY9<C@hUJ@_bFR`OTkHPMladMRGiFXX>;?JERPHRD
    0    741FK\[PQ<GVL>QELf7B,^eMTTDBC]FL^UE;C8JW?YRHG<9RbIOHVCY>VAWI6XLZ^JiRGN[XTUAAK\J]i*JFJlU^3<>UCJ=:eP?`WVCwF`O>[P9rjPCdQSNcjfD@LdFLWRS
    0    776T^-:O8JQCND@PE^UMD^WwZLO:@P\OBNPB@V\LcQAZbBGJ=IGZWFPfFLG?LW^L8DQKG?NLHJ]ILl_MNQ>CFTRUKXX?[>dPSOCARTDJXd\O=E<PaNEZNBD\cK<.esrB[R?
    0    872KB8SCJ_>Ce>YX=?:<CaYqoLbOMQ:RLAJGKV^S_ECJNX?USM?kTUIE@aKM=WJEFFPSDDNNKFZ;CNOHSCG_UJUJWK?NIDJTQ:FDmFIOMsIMBFFQN^>UBFPwR>I0ddU[VF9
    0    7613<ZiI\K4-:=a0L;ACNNSTwECWPLm8X>fFJjgNY>I\`EQ]6fdeI^>?B^P>JJU;K6QD<CE;-fU.?QTA]9_2JRDJ0]GH>H>rLJ=Qb>PD<NijfuVXRBSm6^G_T5XgL\]HGMH
    0    943,5N\)NO<IB9J@Kf3N;\NMbW?ZGwfQfRKBB_bHWQZXC3MXEKOnTW87A@IHEV\TH5_4<TTIGI_ILSP>CAQIH]OT?aMTGS5ZNCH?KVA>;KpabXM]H=DZ5NIUZDLP?lJKYJH
    0    793F,XcnJTR]K1S>U;HZFIVQiF9R\mEWw<@\DScPQQJ_CAEJO`W`NP/I9ThV87``?3X<3SOUE\e6U8W:P9e?BcNKE%KX.B/]XI@LfCG-:[[si^TYHS`WbIQaeEHA;IPsO^K
    0    775+B3IBR2J/;S`L6hP#UT^TG;[;HZbORWaF-bJHbFKPhV:-K;;gO.<?UB6ANdS=2:A`WOJ%R^VA=fSFJd\TK=9i=GFK?eCOfBEHR>Z5GW`PV=NUZFIW<\<dc7?Tjdj>^6K
    0    945CDOw7R>6UO7bQX=8C4VTWgK>TAhW9bPTaTkiU]BpI_ELsNUVl`YDM>BHkNS`YMH_>>DZZ:`_3CZ\;>9Z=9E<I]E6Y@BPSY=DO^+AEG`QKeYRjT`DXD]A]]CFSHcfcaCH
    0    626:6Xh1LG=LE9bF<MTX>^RSwTIRMdh`A?^eQkdOKCNek?aZJHTfaPKDFkJ<DRTVEGiH>RgH0Q2a6AOCR?UDl_lCNAGFIJ0XI:P]ZMQ@EjDE^NT][bYNQ7g[K>dk6`Qdlwf
    0    84575SwCCI89GAiIX?AM>Y;XgVHKYofEpESFWZYFHFQecB;KM]Yk>O>CMgE@AI]HP8?QULF_Dd[JHQ`TB5W6U[V]OMGgGDBeT>;Wi4JM:[o]t`IjY[NPKGM]]DIbFMUbbRZ
    0    635DTTmLHIE\F<dZOZ=BMWQIS7=GQdNJH_G+@t[@UFgNV7NWhXBQ\kXI@KaM<7O9UFNYJX_,IVcEITY4UMJDM8w=[HVRWKP<ljP2\^EScLT\ehVtYvVTOH=BVGPV7NF?aGP
    0    647:2GX_BI6PO?cE9Z911h`Ae6;G0ITF]UX=JUbO;XP_OPEP<ghMSA2)IZ]?,[NZI8j=,E\O4hOGRCL1IFcJGfLVK;6W#X&WM32`T?BG0THab[`wXhBW6\XnO9:[PNKiTK5
    0    774=WKd<JKH@=QaEQWMF@UweI>A7;WRDUHbJLmQ\dB@QWI@HIPR]Q<B:H^JVHNWGIF\R9H;UMZ[?FZZF]?EWV=M[=FKJWA=bMUACYF^AIGZ_ZLOUHV>SBQGRRKQOYOE[m=P
    0    769F8bwD@UEV3$fC?W7CRJZIdM1YMbODR0JBDKTP]6;Z]HULGYq^=T3>Bl^I:=_@?;P==VZQ8j>1O[[@UGE1YSZTO279140eN8DQv.?Z=jMYflZgL\ZU<LMkg=JSZYc[pDL
    0    862<A\qN?FN_S6Z3V_BQD[`dw8CESjUAW<n[=T^YPDPWME\TI\a[XI9TEN=T9FdL?Kj=<IJS=]_9MQaNM8L;?fLXNKIK=0EakG@IZ3BT=XbQpfQU]WQCLQA`OCGSKEaocTO
    0    91166[w?K>BL@;pD9KBF:SeSvKAX>dhGN?N=EdjOUH@\KBIMJSGgM1ALEa=MEGHLN<VIBK\G>`P@LEN9U;RFLH?QI2ISBE?XTN6:j=JA;Y`DQmShR]HEIc;PUCVL=]W_bEB
    0    779NGM^L27=P=6UHJVEc:_lbe6E=@SZ7P<pKJSReUHOsVN>DIGAakCMBEPIPG[bVBIo=ABDN3m\=As`Aa?F;;\<r;@@XC:BbfMAHw=>DOZ^[knIinuFoMgO[]MMF_YjMXJJ
    0    9035;[fD<;BD;8OI7]?D2FZOaNGT]iOD_CTF:`aOCG4QW6ULDUUn[5@UEdEZ8NY@BM^>>UNQEwvFNLVAR@LBK^9MV@?:BIDQC@BMiE\N9]fhmdYpNFM5F]AMKK\]LeKe^NR
    0   1195C7GfWE?@IA2V?KU7E4hVWo>AG:vi:V=w>MOXXYCAWML<OH?GsWT:;?U=IAHVDRGeC3X8RHuS;ET[?n:Q5EUIaMDBF<C6dSC=VhAESIdc]plCaY_DaTZM\]AFOXdTJ`JI
    0    761WQ<\:CS@DGBVNNY=\?K\_`EEKATT=N@8\DacQIAIVUI=6DTQgRECIBUL-DPYBUDZCJ\IE9WbEAg_A[8G*5YWwP=JF:SDO\AH;gNQG=uKJ\wR[j_FYSNIeZIVEidH@IAJ
    0    788MO>fXULDQH6HS`O;kCSJSND[\X[ZZaNHZCPSZSYTQlR=IMRVmTGNJOAEOM:o\UMc;L[HKA^]?BYfVY?I=BSBY;HDEAGUiX:KTY:GJCOTLjw?WN>ARSZM`WH;J[fd0nBE
    0    607VUa0_:TDLYO;ZIX>?[u[DZ[cTl\P\IcuUY<Ui\:mLCgmw1SHO5cT<@XX`HcGEVGGHMjduPCXY;F<\b>YahG]NdZDPHQKGaMMIULJJ[kN>?gJLTDPMGCSqG?\bHp\TE87
    0    744dOOBJIgEO[JQ?HI4NVYZ^V`;F;?WBGGZJL=ObGS^dXjKEVC?S_j@0A[R[8KGSSH=USR]J[N9cGRHGwWDK[DUDYs::ITYGp_bL`XDS>ZLL;VA:XQKU>UIHTIW0XI`QPDJ
    0    793DB<WSQSMQDAYHKCIQ6VO?k[>ZCOfGPCXTPTMVNDVOPPQWJAZbiL<@D]T[R\IOGHZFLcPS:j?>KVWF\@S>MOQd[NJQK:>ZQGEPQF?GOKU]uqMZwWKZLbBUWKPW\CRZUIR
    0    658GIaPQmhQMe[?\OSXNMU7RLfUCKR[Tdal\UZZ<KWT`ZIU;hdDe:VS>XWHRPGAJ?VeRWZP_X_FT`NRbU[NiXK;R]6M[IRwF@EeQfThQVbsLKoTIXCHX]ig`FOYY`YKOb:E
    0   1015PM@aB>E<KQILJH`NLG]\aNKI2AT]BL:_O@SNb\QR]TFDDD<2\cDMDPUCJKg[CHAlFQDDG@bV:PZYIjD78D^6m>GTFEKOZwML7NRMKGhJcWRCTpiChGcKX`UC>che;CFJ
    0    851RHW_PO\GKCFd6XYGJULaMhPCS@XnKM=>C7W\JVE`RQSEPBP0UKfFCGjMLS2ELK4bOEDUF@mS0QGT=^@GKJCLHS<ED<B4`PS9CTAJAPQOwcdEk=\DXGZOKF<W_RGGcO2B
    0    756BDB\<Lb8:B-BV<YR?XbWLE]KG\kXOI5v2B7EOL>@afEMHP8AUU\>VEwNYS^YH5SZCIV@HJ[R`PPC;K8HGFFYGB>CEDABIA;NKUA87^haXlGF^\-I[PID^L??>FbjP=NM
    0    794E?.W:BK=PFD_IWiLI%sPPQ.CBAU`6\>w@:UTdh4ALZLE0R=Ta]?7UKjCG<bfBQ6`863EAAre2Zaa>=5>3Qo=YJB`O>5HniG?F_(G@@TOgNh7N`rMdE`TelGKPAWNFU6A
    0    708IF@P3B6KZHYIBBaMQG^nj`GEAHWO=;RmGJIbp^AIK]M:FQ?4hs[HWI@NBSji3ULeGL5KCO[lF=a[LWFSNIY<gI]HMI;Fdw>H?JA=WJYF<PbAVUoNoTfXQRS>@b]^?ZBJ
    0    725=;WV<J4?DECGPHUR9BT[g]DLT\[^MUMiQ@[Pb]GKW_CKCKXL[pJ@ULJ>K=viEJOeD4GCL6Zj1DepSDCX;K5Qe7=GXA9<^g>:XW;AH?`VB[`UVcwSdNcFrgT@aWO^NfIJ
    0    656-1Rm8N9?G&RM?PL8c7G9_RRO9>[[<H=SS^ZpXM1-X`NCKOZX`[:J6BMTOQVn3NCZRM>C]VDm@HGKGV?XI=w^c<ZI@GgT\1>P9`D1-BShZUVDtZKL]TFJ1H)'D3[JLeX>
    0    730CMG`cCDFHG=NF=CWG9V]TeHRDUgSR_[NMKGjT[G;?D?VM[ZuRMG=UC`[KMGRXGNHK2O]XMPw>N1OZc?TBV(T\n>WAOM>mhLJV`UC=BY?E_Ng^_U[UELMSfUKLTMV]NVm
    0    648>@S\MI@?>HHIEAgR:4iR`X)K66`MFXKpC7]U[W:IPY?M9EA5j[GDPPHIC1[[BE>^9@@GELfLB:^WDaJI<FBHo8L@F=@@]_A?>e6:H3Y^[a[Dwih:uHgEjOG1IZW[ZhD?
    0    819EC3KFC?XOX3[?LoNM?ScZV<???NCNIZkJNGegPJKcD5CDC@QIgaIbL9>3DXZMIBbAU:IAe9bQMjiFILDQD\Cf7iNSB:DJwFE?]HGNTmOI\d3V[JKK[aBJiF86VM[L<NZ
    0    907TAGYMVN7UGLTRMLEDR[OVb=PEJ_Q:N=ZAJCwSGLGS\HGXRSNRO]NJE?RHF?MFKEINPRNFI:aXHAWBD@YW^VUL^RIYRJJQQB^IKWKJS`JK?aQKXPbRMWPVfZF?RJ]fW;L
    0    651p4R<TDECY[PVIQ>M_RGGP>\C<RaKTO5TUb?HQ<UnGAWHS[=]:fIVK:JUDUYGCaJG@#U7RDbWA^Z[LNIg]CQM;DZX`I5YC?TMUUD=l_SQU^=pYSiPMXcO;RaNFE\BcSCa
    0    937F@3[9JF;TC?^TSW@D<pg[MAMLL\^HK<IQWZlTYTAwRRQ>NSLdYT:LCIEQ2@mDRJ[JEIBJ>hPA?MZ<\Q@@DMRSGAMeR9IhZA=GXHIVFEFKbmJQNPPJgZ_qGMMS[`HBWHI
    0    877SX>WZ?J<HLRF<RmDd3hnTO7JI>4bH9DUEKLLfYUCiWdADI97d`DQAEfFDPWjHFK^QUI>KBWXARX`OwW)EGSQeLSHEJIJ[dAXLGD9LNGXUUaCHZ_CMThR^PU=8[]s=W?7
    0    579YbF]iSKOB1<uO]C0iWD[gM61RQAJ3H?>F<BBaRegcsA^3QjX[U72I+n\C7,Xj;)H;ZAVF$wN,e[bMc[R>W._9X64IXK7kVW@qh5V\:<MFUDNHemR\H8-cMG^]b7>WB^M
    0    730CW@LcUAKBGEN@_wFhT]>SUXWEQK;=AENa8Z=[UHWHDBBK^GEOrYFKU:P8QSYITHGfsA<OLHhSW[]Z[C>RUeHgD\XAiZG_FIYGKTA]6ObSSRSenWHU\C;S\XLZUISTTPN
    0    81919H\EU<1DKE]:=fI?JmWaM4DSIHJRTVf;C_\fh29ND@E:AXB_l.THFO4SAdgDY>_T@H<BM\e8W[iGN67QAXBXFX<SER>SFI:CaED7?;dpgoMZNi?WGXHHMK>R`^MwpFH
    0    745KE[PO@I4DKFSO?YJ?AiV]Y8HMQihAGDWCMaaKX=[XW>H?A@TQcGC6PwDLJfSKLGVOBNQFBgXUDIKX]9T3LTN\?KL[LR;YP=AQfHCCI>UUXXJkigXiDU_UP@L5^sLGnGH
    0    912TLHUeJCLHNI_DTTU<GFVDDKAOSSVA^RZTMF@CC_AZgIIF^MFQRHP[QVAMH=P\@GJTIMAMSgiAAGWE9N4KOZAGMUEQQ?XYcZSKQN?ZGG5Sw]Og>h9BQ^FLoL^HH@WPEJK
    0    936NkLHTCc^9IK[IQN:bIQ^fYEJE=OU;TBJG5GIUV[I`TVNRAJEIIGBEAwG8CS[QGD?FR\G87ZHC^VW@YeA3BF[F@F>@OR@\Z]_D?Q\YUBGQIKMHTBBVGZLhRDZ4_T_AM;:
    0    814RRNHWMFGE=Ah8TX9J:GUFM@>MCN_0^/VCFI\OWTTOgHF9<PHDS7@<E[\O8WrQIO`HJIKDFuj:aNiDw=L[UF^NG1L6G]GeUL<GV3=d@QUkBc^TY?IYPo=koBPQ^SmTYTC
    0    674QkX`\K_[AC3eFOS@Q[BV^@IDFFUk?hA7B:]:VaI5`aeKH@TB@VPA?@wWNFTvi?>L;ES\>Gr?FT;^OqF7ASUHFROO/KUJmwaPV]AASEHX]OQFk`H<u^b;hnO7RfEuEKCK
    0    863=3=_IGGOX]N.dFrFVLVXwUDLFN]fhQY^IYCae]PIg[9JRNE:YtLXJGCFQXdNEGJlVTN9JMO]QYV`RaLC]IDOYOgFUMMMBiBVLBOEPWPW7\WKWk_AOM_QPSMRAPFEYRMK
    0    941DKJTQVR>QAXKCJMVHDRZPQLJWUMMQTHgU<oYGXQbjNHMMBiUeTKI>P]NK9QK]D<X9LKJK7w_CQ_NKSFK;DCIL8>6YPIGaB5FNZ@V0G3IGMY\eJK\Y^\e`M.MOQJBG]gB
    0    842JAZwDJTLZ/MT:JB:CNIPRsCBH;ZdM[Lc/8VncS+SSv=FcJNQ`^J76;^>U>TcBB4K2FXUO9e]CD>S>bC_.J2UYD*CFK\DiaM=:g->\H]X`eqa^VLMg9JFrO2WZKJ_UZZG
    0    794;KLOEUQ=b8?`^9ZMGQbPW[EB?NYfBgGwIQSugLQ.b[WIKNJ=hgeBJF\@OCciF=;[:MOHO;[_H4VZGGOdFK>EC:ZORCNOhaGF`dB@3JrjlTmTncJgbPPdcQNXHvNr>cHR
    0    890OW:RK4G`PDN^KEIHXNXwoKFQL;Qa@RJUKF94`XYOgKXA@D;BNHDD;EIEAJQYK>@RL<@E;;hJ=WMX?mX5=JbGTEFPO;J1WcYFGM@7c?K:FKSJEjIEXUaMpTSK7hKc:LIE
    0    911H:NWKUE@E;D]J<G8JGJLPNDHEWe`9XHb7<IPaS@SMY@AA<VHJ[=>;9]?O5BbCB?`B?KMB9nw-BXDHZEQELLLfL?6TBT,Y<<QCS3CL@^4u`XGdTYOVMB??c8XlOGFWQN=
    0    663HLEQGM^QNF3U,SMZdEWaSFGNO5LdCUBpNF0NMeO^eK9\8>XGLQFKJKPDqHW]E[POAVW<HMiS8NLdGleEQF\5Y;BGBE>#_?SR6QLFU4KIQJVDA87FMGQE_`IFYeXV@XIY
    0    633gRKXO?Q<K\bB<.UBJB[WAT\D>@2YB>g\IJCZ\gHG\C?YTXITZ;ZC6QThERYBX`_MhKNNrKbDVG:`:bHHpZXbUZV3GF<YVW8IAXNH;<YYJTcAVk`w^)?RmUbECg_YgI5K
    0    62079TUOWBBKIHNOKPVJSOCJ9QV8LN?=kQTE[TdJFRGEB*KEFRFNaB4j_YX-VRHnD][`GHda?Mf[X\^QW.VLCX`GN9^N?@OTg=ESeJKb:VvhZN]n5wZCod?Y^?I9C<WQg9[
    0    571<C\h2^ABOJ2N8BW:;'tUNT>RF>ZaVR.SPTeioh;Mg`RQQ<ASViJ>+HR8=@Iw<KJc>F8AQMMQ>:Sb7r0eFXTN_?ETQT8EOP5;K`SLNCKP=kgJ_/END;TIk8RQEXMGLYYP
    0   1092;FLe3CE9S]E8DCfLG:mX`b8NNIKICDDPIGLSfUAI]WHGFKDQiWRHWMFPN?OX6LH[HC6GCXJ[FDwTEI5HH@V^R@NYULAMVVBA;GP8FOegTVQBW[\EaXRDBV<K;K`ZSG=Q
    0    780`WICEL=ELO=aBNQPXVaJdj7IDHLeH^MB6FbXNcbR[cCH=JJ8ZNGW3<gEX>N\E\HKSHDGIIwZ?[EbFeX>ENUCaXMBQEGOZAEL>FLE>LhTKFVQWlN>]NM>aPaIW]V`R<C?
    0    608I\C=R1:DFVTDCDQHdY4FBCD/F2KKT\\-=R?bBA'6:>:[<YPcbY:@37eK'PQZM;UO7@IIO\deLKIc=DXOaAM#q[o67;BFhW<O;RRWB7RQMS6TV>B;VCSULXHBM85OH]KG
    0    898F=LQ\J@CMC:E?QA>L;GZG<>JTBFf<p9IVHAVMPURk=RII=HNRR44EC`KM<:kK9BaDIHFW)wcBaLIFFDH?BIHMVFBWET?dRKGUJ0UM8<?dTTRTKEPLPH]ga@OSdIOM>TK
    0    784`H[PSPkN>>5W7`@6EVOWCwXIQBD<MPBoIISICLACMQJhZ]<9hESD8>Y`J<_NAD@EDBPi;DH391eU<ZEOZB:PB`N6DEh4MXC5`oNQ\CjVQPZJSKSON;D8q1>GJXi^]WH>
    0    651\NY_a\^A]E:I`<SPO>`I>p9RVR\gJIeAFDW9CQFZwWk*U=CVD[ENDJK3JZjSTCA@GG3ROPYYnGLZF=ANWk]W<X^QEKBWMLIVMJXNNaIaG1?DDTfOSQYSR>bGDZd\WIJH
    0    695IdPW4g<X7EHVKKCs(dL?Z_lS`QZT?I0QU7ZoH_INImGFQ4Q2l\LI[WnEKKJe=R>IJ`AF8-VHN&e`ETSM2RSMTL9IYKhobe_M4@?AATBQfpeAvMJTdT\?]b<iSQwZSgGW
    0    705C6J^]U>FZW>Ie\JQVKHGVHJNU=HdfSP]VDEJZVT^dJU2M=XaNl5dN6aSSCMTiUSkHNTDM8mwBI`T<TJCB@kFS0=JQWaLFn>XE8@LLIUPc_bRJHLK=EWRF\tUMK=9OaH[
    0    924YC?d?N9EGHYVCG`?TDTW]L?;VPZT?T?hYGFdSZT_QF4OOJDHOI^H46S?J;VLH>L`WDJB@8wV7OWN4WDLBOMUX@RDF4E4MDUHF\CEQ2:GA]O=VZMR^CJGMMMHK]W^FPDG
    0    694TCLQDVE<<AUdEHcRH;@pSmV_I<UaG@2aHF`l\]Q@i@:JGMMF[S4KMK`IT>e`6ONc1HFEGHR[J4ca=p;>IDeNYBM:JL@HgeEGQgOE>B`haduNkl_XmLwAfaI'CdU]<Y0K
    0    6914^[N]QT\L8JVG\XIVILXVZeb_KZXEU:PIN_^a\X7IN\ZUVaDrLE8X:3J:AOIT=MVNAL;NCYSA;PQdP:IcwLUeg\8UCJ6aOEH<pL3]B]:\_8cL@?J^@>2=PALEAIplA;I
    0    675O/B[Q5AMKJTcOX]p;8XUAQ7DLRQWRLMNk<a`_O@X>P^A]^UwTQ)WBAI6B%)T7VHfY9KQaNRp'SE?WUO6I:qJdSVN`LVSVP<OClED@BE[G\qWIBXY=LOHLIRURU^VWacf
    0    764TMFcK>NKUOAWNI]F5;bkjjAKFAZTEI:fWLKX`jIWYHJ?]?C=v`LFLXQW77JX=M<XF?LI<Lbk>MmUAO@:YBcEdCAMDPIK^\EF=Y8NJPTXWY_JfbfPdU`Ef[LD0Z\wJaK9
    0    713AMOIYTBXSFH=OGOU@LXIOPLJUKUQOB`wRUNUZJ`RdO[ZVYEQRS8Z]MbGUKUKWKUEJZW5TVZSX>P^Ud8O>BZ]kUR`[QDWFFncKHS:\DV[Qb5TO_nE8gSANWdQ5HT_6IMS
    0    908`H;PB(>EJFMMKAe?@<g[QM<>M9W^DEEoWEOVHP_av]T?INJIJV9>GKR7PFvgCI;Q??LEZ=^Y<DL\?hVA9@UJB1@RV?;BeSJEGeNWMDTTAYgLU`XI_SwHdHcBGt_MVTNE
    0    635E9MW9KOY>DP@QE]E'@TO\b6\S;D^SKTY@LJJ=S1OQZY%Wc2Qn>DQ7QZ7EErYSRLPS@CCIHHm_]EgDW@3G<KFh]@3M:XMHe5=NKSW?#IRek7OUFUA]?'^lXI6;?QKfhT0
    0    715CF1[UFQJ=T$bUdUWF=e[LK=[K?AYPjFRc4>^ICTGY^?U>H68LM7FY5mEN><^Q57IORN6IIaG#`GYHXIWDHXIPF2NQJS>PS^P@B=UGASAYWBHDZM:WW\<JFcDURGWWEQE
    0    907>@SVYLJOPITR<FJ\WQYA_Mb\GTAFY_IETGGIMPBGSbE_JZMWeXFT]_F\VWDU[[M]FwE_JNAVId[P`0WTPXPOOIWR_YWHXF[;ZSYUTONclgGCVXRGN_EF@k^WWDGJVWbY
    0    733Y7`_Mhm6F`IhRADVNQYKAYr\P^ERL\F[R_^YZqNgN\TVQ\SQdKXU<YZ]AVB`e_ZSORw]VcSOLFCOLX;XR]KIDbT@ErLQIMCSTf@INUc_QVgXlNcPVD6KjqZFYMTYmZCT
    0    802NCU\VXw:HD=VG;5XC\IXIb_cgW\WSR9NHMYWDCN@_[EZYO\ja=NH=f\_YCIVTSD?CUfhSEh^CiKFZQCYMgL^=]@AWgZC^FAChlBhEnZQ\^vef4SX]?L^]Q@bYAcKi^YW
    0   1087<LSDJ^ZTG#LJHBHf<aO^@RP\^TSdPPAaWLZX;P*:FZCTV?UQDHPJE`HRVTQbCHDODRYGTXI^MGhJS8YPSLJOHV=QX]WC`@OOVFG^9PMOMHOOWWBNJDEON\AKTQN<SXTQ
    0    759ANenKaIQE3AGaP?WZMQMRW_Si\Qa^gAFcNVSBY<HQdVc]:^^S[J;PeR`ORHSf*9UKM_c_3RdHYUU`CD_G^V_La>Ge[O?RFK=^dF^XIPQJwThvA=UQJM[Ze-KXD]GSMkX
    0    920JmLf\PYCQ:B]WJCOUYKOJUTS\N[jbT@IZ?\YGV9TUZBQZ8ZePOS>7^eUaNTdQUF@CG`NNIhw]MIBWEDXQgAWJOX8U^VEtHF<gRHfNLMMPRcddJIY]=DZge4Y[IWEY`NX
    0    760SN_^T]T9JIA_iJB_AW]C;Yi_cPpQHrAMM=NX9^AZQhLd`EjewNQ;O\LcqGH`_a?U@VUbgRZA[oDHNLBhNjAV0]6:bX]CmQG?[_DaT<[eS^eZlTVZUTMDlKGlU5YAZZRX
    0   1081LjbeYfhCIBGYJTG\>YOX@cZgTVwcZ_AYUDpQI^8B>WCogDTQl=e7>XJiZXI^JGAN:RZSY9`adc\8bCCeNOAR@T7;NceA[BFBd^BZ@UOG]UWXlGA\NI?YMG@bYAOL[hU[
    0    678VeRVbeO<kD\LcJ9f[FaAQFNYaMjPNSZLwF<NIMMBH_[`[9fo\S[_JT=YTVIZjPR<=HbO_`TgVJ:c_3UU@VMCZFF]YNN_WN_OWQRk?WaN[VFbYf6RJJV9ZbPSbTKAPAHd
    0    9685Y+CIM=l=?^PS:JWSh?D[;Vh:dWiNEa.?8\6DkM8G_:98GK;mX4iNoY?9RcwO;VFTQ@2;^WjYNepg=f?H/9:T0YR,dcGJ9I[2>ie4]^Uh-;:m\0>dFYBJg>MPZfD0f7F
    0    844<0La;1<9@3;gBHq@@GmSmc<2G0Jr2D3n:>iHvk/FhdSMH6GBbj/(5<h@BH_l@B>[=BG>9:Qi<.qiDeAA4?T@e@5:=?;=Za/3GV>2<Cwsg[TIebiRo9Q=jl@OShqcYnCA
    0   1103MMLPISJI2GLOR5FU@RPGNRXXLTUTRQEOH;TEIUA?J[EGO>PPWJPIJRHCOKOOL#HIGMQLDIIVO8MFWJISNP@II<HI6VPGPBIFMLKR)J]eWRJLXGBLW,C<JW&OSKYMGTIN
    0    388B@VOLAM<VM?EFOAUS<QIAJ=OeQDSWOUXYPC\I4L[F5HRO[\qFHTTDEWWYFLKPgTZN5RHwVd;FKNHKDAETBKYTQO>b62NKGFMZGJQMD:J-\cZPGRU<KK\JNOQH?5Aa<]\
    0    637EN*LYQEBUJ6ULQ3AFXS5LAQKOUO]A_5T`ZF]QKRFT]O^[\Jw_ZG@CQXfaFBbU_)U;`\UdKIDPjEPSH@HZCSL;I>I_GNNo1]9XY<SBCFZQG^TBILJUXVC[PB[LKc6XEil
    0    740?:NNHGTL^GKYXeGE>LJJQTJ@OUXSP\S^FUWRM?eVMZMTL>@mJVUPNAOMT=OOTMJHJSVGTaQKTP^IIGKK3GSSQOHSeG\9wINLT]IVQ=VPmJCa\^D]A>L\ZJSUYHSNH[JC
    0    981@\VjQMKEWELR;3PZQaLXRXUZW[X<_XEPSBH\ZJ@-E[RTTBgZYGiCB^Mk@BCiYY4U1FPcVPacLPFH[V<ZwXMU9`JHbYYLQ?G9GWBTFWRbObKEK<7UY<AJY\DObOXS^S\X
    0   1211)4W_cIQ]PABH<J@Q=EJ?R\TH[JG;weEAdJXdJHAC.V/KcVX\N8^0RUQgABALZJI[?GA^e3fqFSW9lN5SaLOYApOL_@I0JFI.QXIA/BAVI`UVg7GE[BG@OZFFB:Q6^Bei
    0    830nTV9BAZFG=sAQ7?[WwF>7Ge@5<;MS@pHAcP7<JbPDD]RPMGQ@?RiQAHD=h`GMWn@]MXFJb0TgHE6A:iYOUF@9O`;YTJa+RXPVBc@Y]]CT8OE+.<NHHASY7A5/mQMeREI
    0    85595WbYQRA=P>N<7+XAI=JMaBwiG_/jrOSaF]c<L6/<i5R_>YObJb;SK@kF:GW[KEQ9CAYT0ehcM`Gh?8d`dGb>_G2QL`BC?/>Vg9A0=bYX\PPkLOYNW;8\]LY@=ZMiW_X
    0    554CUe]\?XH`>I9?q6j;dkG6a^dgOD4gc<R[HXcC#2=7`GUbTXZdI^7NWMnSG;FuNKjBTc\dZ^eYqCEZ[?SeYHFJ^FF\iP55FY,GcD\*J_gJV_rd9KYY\TSI^M]JJe>NaHW
    0    868>L\YhkK,qGA\TV8`=]=:9WL`hdeklfCN\PR\?R_DV\S_W8O[D9RM7GOIf<=f;dOG*=nUd:nhK\EAYB=[NZDSIU=NbaD5j+RDdQBVJaQJIG\cU>FGFYNM\HX_mCD;Vdmw
    0    654CBLUDf\@YF#^cP7ON:B9+TOT[]`Gg\HRl2K_.QV]4TGQ_]=edA51EPOAUC2TLd=VG<RnbG[MI<@-M9DHRVHMAS(Kn_MG?3L>mV0lMRJ`SKQlT7;Ja]7dDSReU,D@QZDi
    0    944-6[^d]BSQS=VEE6gPV3EHZaRY[_^rjIC]WYZBNYED\FZdC_ZXLA;Jj2w^DCPl=QP0@]clFjgRK;?g58c`QGX?]BNaP\EY:T/_aKUMIS^amKOk50OXWRNQgHiP1K.fWa^
    0   1157?Id`P]]CIGKV?;5WTZ<JGbkb\Nh6dbBAM9YkJC/39b;ZkJwcXAY8BOE^b8@\JJ>?O:\`\SUQHBD?iP5`Ng8g#cRAIqTLI<D=]kBT0Geh\`\dT6SjN65@IYHbc3f-R^cd
    0    981:;do]b^;VA<[7B3IClRL6toeM\\G`gAT^1Wr=I7WEX7f`FXWQ@d>5[GrjQFNfJ6P;A]lc;fVCTF:]N*wTbBv,b7?DW\LFK0L]k:]GLhfX[hc]/F]H;9BVC/bV8P8TmlX
    0    5098EbYYE3\L]9aEWE:HE0P9KTYU?C:NPC@ggO?WPZPTWbGRYMV53wQESX]K92LrAJX;D[TW`E:>j8NQ;(N\GcvcFUMgMY^?BYDF_IblIGC:HV=QEeSQI'a>@Fg`=SBT7K[
    0    728RK_[RRa3KK;hDLMWTpTHFWX^ig[GcJ/RwMfI1KAYDJNRcSuE_9YGF`OhP<4KtO&O@Bhm\9gfA^F;s/4dlWWvNH>LOXb1f<-AReNK[HZkVXJou3DgE[9YZp3Xu%j&cIUf
    0    6064VTKQ_lKS<??YO6mCQ62$VmOXXdE`],QIMTJ4GPG9UbcPG@^P6GQBYGng7;o.f5ONQ\[d/XUNE=2Z9RPN\Nr'w:YqPU:N)WI[VCjKbINTKXYI22[9[58>KNEY>4<GKYQ
    0    809=JIbu^UGQF<R_@._=A99Mb^OmlUHiRTJ_D[R#ZSHCbXcXOVZh1S@R]AOWO7VBW\-U=`Y^@Z_=X5/^'GGbdBEMf0aPb[UJ#LQ]MOR[IaUd[>Q[>5YPQ;OZR`WaFO@ffI\
    0    562)B`X\\4;?N=N96=@SH?ZLQb@wRMUVS9;<NUOJE5YN2?FXEVcTNK9;+SJU@?PQC?@3@NJHA2VM6OCN/?P<WUcGqD0ENFE@PE<IgFX<L[RSd^YM@a[N1P2TRBHbNO9OJTX
    0    830WDWWXXVCVPHV_EHXMVE;I_KW]aOVwG5E_DL[JIOT;RF`[AR]L=FKBMTJPTOXOaYPK5b^XWGL`R>DXZH\XMEQKUIFTTRBK?HXf[QLPXOTBXX^@:H]QJGWRLO>UGO@VZd\
    0    751G@L\BQX<`OFa>TS@4dHT=_ST\gTOEPIMK&CQ#OFQQPFVQ=@]`6Z<KHY^YD-AAe-YEM[SH.M];E<CT/LU<LE`=AN;SbVH;=R;^VGJTIB=MRY^gHJ_@C?_fP0]7FHLN`IF
    0   1066VLNOEWTJ<;9UH#GJ;iPTPbvTXhZ6eINPP7bXIX@:J`P_XIUOT9P6?hMTQF?VQBFFLB^\W9aPRcG3cKESQm.Z<XAC8TVSO<>=_\?R4]a^TK[UQ<SSTBA7ZM1ZeCiVVaRY
    0    743/RYZwTGDRRCS1W9]ZXM;BQLH_PbQaPC;TOM_=^M:6aQQSVZSSGD1WOHeD4JaZSJcPNRj[IbbbR=D[(3\U\_RJnTW`ZB0WHOCNdBUKIX[bRSUdF9OR[I=G]VJR8J2UWd[
    0    717AMh[sP^7V>KbK[ISMZDP@__TVZjLcX8]Y:bA;i9PLjZ_[:pcN<Y=7fDwbMC^^6?MBHZUM8f_DLK9RGIUM^AS@TL;A[SD\P=Gb\Gn<\hYeJ^_^E@`NLBPg8Mkt?bCPfUW
    0    697E1IfjOU9LJ.R3`WBMJRD7DPEQQoVfUU7hOXJCKYL3S5QQeXwP>.%WPQVR94QYRJj@_DJ^ARi*kB>oI?QDT_L@W$I^W?-K54J[RGTT6UAXl=Mj4;NaQ6V?deGjAK.^\Sf
    0    407[;CNWImPW:#VWYLCbP=S-OXUJWR]JK6Gdf<W%XiRAM^pKVH@K4@4G`FY@OBVW>4BAR]XT;C=OhE:Q%J;FZQT>P7STOL,RHQ9KNP]R^SYZa[[2CQta>^K@@RQ5@DEa3KT
    0    940NTbIRYZSD6IfMZ;d>a:Z7\gkZdJHbV0dU@^Y=OZaIODQ_MT[Y6e/9^Pa[;>MHQ->1KbaX<HGUcEAY>EPF]Ib=Z6JRiX@YGJ9^R=L8dUR2LY^mB>wDA0TPL+WU>`]ZX[M
    0   11098ST_KYJKESZPSVGOIq%53XkwXhbAZSAJVKnX:X=CPi:K^RFRe2SCFcGQOP0TFDFIG@OVV5TeVDNC\1SV^POS=THPK`a@MEGIiR>\PUaYS^LSOB/IU>DNIPIaW8]=QgPV
    0    990/`gR]ivWQ7OUNIBZMq<3<ThwZoh`jjGFE?bT=]:N@k8YYPUPe?TE>se\U@:eVQANPWJlI0QcQIADj3Aj\X?W=X>[Apa1\AKFjOCiIbY]gb`HkI5Qc*FKUMOiL8`9HtRR
    0    5431KWXjOLKL;#POOJAF8SG:NXNWOZZJY3XE<PG9QIF@K<KJRMLYI?9GALDSJ+`QJBO#JCRNIIPANL>R/6WKXNM:-LTQSO8I6<1S\?X;EU2_PPHU=AJIMLLBKHK]DENK^NC
    0    753E@IO<Z]3`;OZH5QMTJJLF_TbIHORRGUSRSSZDHJ]=C[8MYQRK=OK>SaEScLWTISmBFPY8SQeaJgDFF]ACcK5Xna9YPC=OCCKv?bYNAJC[UGF`DKaQ>AWW\eI@HNQwTC3
    0    568UCf`\Y]1FD<ZO:>GZY8.3Me>OjY+TM3@G-]K%E4G%AO\dOePAJQE#Y>Y^>7>TM.<;>VcoG_aXZ8-Y,BYN]N_:VZ`ZUVMR+26_UFZEXJLRQAYTD6UKB6GV6:^F71CYMX_
    0    702JZEX@>I^f1VYQHM.,D>R1YKVPFJ)EGP:5>B5#L@MT;;FZ8LJ^RSE=i<dU=+>>X<HM[L_73IC+=SAHP-L1PGW+A:5OTfU5VQPP5Y8TQ:AQ[aZY:NY5B<;603TLY2=FBJ<
    0    582`:l[coI#KMOVC>JYV\L;MjK`igiW>rHO65RB>VN:8NNPaGa_bEHEUHGKZKG\C0HA<Q_j7JQiHQ:KcNcTPt\_JML>c[N=b:IQWFST<<]Y^^a@:SFQRPB@DCSPl8kVe^R]
    0    935DL:pN:OJh3SdQSLERVAO7QLk^NFADH@:CJ4A.G6BFLI]bBOATGNPP[RiTG4O8b+ObWSa@<R:C;Q.>9?YE9K[8<59VMXG<NVQN9L?OICC^`Ua^ER[E#?;MGIZ?Q3IM?K=
    0    683QS?ZF/:V^AQU\[OEcA1TJGDHMIQ#TETQQX@FCDO`N:9PYX>ONRZMNRCXG:=;?LKNY\NaDDUC?R\GL6IYAC\PIEBKGVQZ:TZU(XXCZJ<5FIWPEB\T@ZOK4G>LBDLRFQQG
    0    790GGcGZ_ZQfNAG[?B@WGKALFFO><JwRQnHAJONUA^bFNnHKQD[OK;INncH^[^?Rd]Y?NQR>fO=c;LR=DiGJY]GtZg>XVQHULBDa@\<iCC?VFU;DGRTm>FgJI\CKIPJUO<@
    0    7025?IYFR;@TPBE?OI8JD,P@P;UfYa=P^LMSBD54KE#:;?LRULXFOGF)TcbO;6Lp\NXGN^YSYiZ8[i?^k<QT\cUY>HLRHV;E83>6J\D@bA<LjKKp)LV/M5R@KWAJF->O8hY
    0   1028=;[bT@TB8:4w8CP9J3a\KaA8UFch<]=F=6LDTqCBDjKRG3VCPVB6:)`MK7NtK:-M,?QL92lo#PIK(JGN1LT<QD@/1&F)pS?>CfA@H.ZPeZ]LNQZFn9HHl`2QVTT^JONQ
    0   10124NLPKUCL49MOLALQMVKHMJRVOWUQPOFEI8\ALXA<JZ7JH4NG`LEKKVJ=KHO\G#KGGLLK:HNfN?TLWGJMRK@EODGP6UVISIIGVJJW,LUT^OHJWLGHY%I?D^)LPIUIC]KK
    0    785#A@PSTG6B4RZ3DJDGUTE\S7FSBQ^MNW9X:HMXZ1/JY>MBFSXQC><KF55TSZIQ8ZKH<LG@NKSKLSYKQ;J@DM@SJPEZDG=UI4>_EMN5DWhNM@>JXDA\\FECP.XI`UKBVFJ
    0   2002=;DeoHI^TP6>8WNT[:23G=9Q]?V7wnU4c\FmR-V;5,;GZQ]jGT7CTAEgI60:lPPWOUIOlEeo;]@Ov7;To=QPLpII\?9?9[IMFEXI?<-,Bl@R[>]C,JON6eOJK5*1h?to
    0   1169VoK#??N\AGp.XLsX`dWB[CFO3@.,[.eJ=DMIIgL<BUO?DQ;CG[OsZOE>5md`@Ni?n_7BBl>XeIK]PNo?N<MCXLuXSWKj1LSd>>eIPYULT4>>8H2=\J;LFAG6,hOYHL6=
    0    910F;[bAsO-Z@0_/P=EDX>83Yqj^_]:ag1w\GLe3GDHCR<bl]]RW@M0*V?Wf,3CEL<b:5\]U.ZK?T94nH7R9nRe/_A3S_W4T);7\Y;aOGRFSkV_[5XRGJML8>Gwb1MLldYO
    0   10275SJ8L;AlCF\GHSlRHMHPgM6C2GDLVHX7HNT4K]JEKW=9DZF>Qw<VjR0E<^c^AFRM\a@;7`2UNYnUMKZRPC@ET?mLGMGb@Z][G:eVNSHNtK?;JcK:ZWOA0VK31tUF8R;?
    0   1014VITP9ZBLNA@P\L?[=a`>HPW[TW^`WJHQI;];E_HSI]MM7HA@_EEP=VJO0QDbD:G>ISMNCLMRXR?EUMLk[RJJCANG?[\BTEJFODAVHTw]\?ICHQCGNIBLO^8V[\^;:dCB
    0    920Q.cVGcGFBJ;qdD>KKTbJCnfbe[vaT[PbCEYADY@;X\HPcLZYfEP?F]LeYL8c<:=:?AMlI;`XV]AAY#7eU]NKCG6=EZR7qIA<hG<Y?Ofh^VBPiD<K@E[`MSAatKbF>]K^
    0   1571Ie<4@S?iCHf6XAl^mg;>n7A[9\63V;dA?CXCGg@@CY=>?C@BRh:jmZ<C:acfADiDce=;Ej;]\D\b[P_8^<DFhC`hFZYk=DZ_;Bb`Ajb__>@G4pAFeFB?CYH<6w]@FNF?
    0   1087DEIfiMLW_QCf?MBOGYRHEOeM[^_\kb?>`JTWGfF#DTGTRR[]WUO>EONLT:1_dLOVLTJU[\ZpDWNRi2A[QUGfW]BH_iZ+a>O;DY_XDCKRgkIdb/DX^FUFJVAUY8NCmKec
    0    962PXHDd>DOVfDMYIQ?O98^OE@IW>EXVfDK]MC[Rjh\I<FBRLI]LS=PUI[IGD<_acdXYK=CYRWi;OMSVIT@MLwCGXXQZeJWBEAC>TSMW6SLR`HWOJ\LISUOdG\V\0BEeBQ=
    0    676NYH:R57jJS9DV]OTP?ZKBR3XZAKdIaLIA?FQP;^daU_Y4CWa@R?aU]w>GYK6\m:[X?SI^]7;XCTHTKFHE^GSMTXSG:TEZAVXDT=ZVnL2Y?LE&N:[WZVQUQnGEiOHEG\H
    0    765WFYAXLvJQ>:nWDOTJrSOJa]lT\_W[:GNY6iK?wJI<UXhE=`^n>T/GgPT[^:UlLQh2PbTJ>VVNYYSENU_OTU^GLFB\VD=KIN@fCVVY@NGOiZaY;C\_UPYVRWYZ5LIhT\`
    0    570Q5[\CXDLNF=F0RY/?MX9hTcPK<wHY>;_`\jYs$STT>U;W:JIVb?FHQN>[QW;[i[M]GAC=NXDiX^Q:?ABUMr>kD_LdE4?IM:7SNG@VJN`iANAQYNLF5^PS]hRdAZAei3U
    0    683ICQBpWZ\gU3CUJYTf:?JGNGKPQTHGF^AFJN\APNRP9gR/l>NE^EUhYQ:YKK6XwZeMPQOiMYKCP=3FP7MEETTINGUl?B<KgEUWCO:V=9IPZ=TIRKLSJ?^`1\RB09TuIM?
    0    695WDKFT][?[Z=U?[JMNH]YD<PPaf_suSRgSRU`DAaqL??j[;IsUBOV;XINw-Fg_K:LBZrKr4IMaN:JSG5qYGbLV=?OZdU=l>FE[QBbb]DGfFN?<HMYJSGXcKZ`QQDQbHJo
    0    763bR][5`_EZQL`UZ8[M[M?Q[eZnYjWaIIbXRiSJN>TW[MYO>SiRMaF;NUi`OQ\?;?UINaoVDYSE9OH^LTo8THS;HDR?]NI\NDIU_FSM`XFLe`[rTEwA\Ohi[EbR`SN:bc\
    0    852KMIVUUX;WSDkT;PVR`\BUYjZJKI<EYDlwVjeVTHXQTXmffENPN\QH_VdZHK?OfWORH^WYK\WHXIgW]GPAURaD_QRVJYHYPO_IRKUU[UYTHJH^WQ\GNFWUNULKXJhQFXZ
    0    6904G_MFOA4aM9GRO6gMQafD^RW_ed\O[LWf4?f=I]WWMFg>ETwR9=RF_XGeV?O];CT:8QEcA:Mb4X?@2[INGWC[JBfkhM^p3iV_DIE9^KFFOMwMGIXXZ^hhIE\_iPCNDMN
    0    753;DF]7\\USGJi^b.Y>OVe/RN`fMbfXP@Od1G^,e;TM[EYm#ITXKKK@XOOw9?NGK@JTNSO6E9IOHV@GOHI4JG\=Q0KVV`W[a[@CLZOX^JK=G^JdQZYHNQJPL;mW`X:M`IP
    0    817`SNReYSA]]<KTb:]KOj0MZc@^UP^H^OtZTP^GPcZXZYfJDceT3^`IRWldD]fNTDV?9jK^=lKJF^O7JiQFLRCKV8e[WHK[IWUSJ?SLwASZC_MbAElFfTd`UITlaQJSXVe
    0    709M[VaaidQO:PlTHUcQPPW?RXfq`KO]\L<`MYjF\9]9GDahC]d[BiDJZJf[S8LRK?I(Uctb6jrqqX8iL:YWs8U0fA7Nnc#t8J/vrC[5oVacifeg4Oga8FRPQ4]o@mTeWR\
    0    717MXI\[b<YKLMXSDGZUlF7\K]IPd_=[\UrWO\JiQ7HHgKDK`C@YY^IPc<BN=8VRYATAUIXfDKqBEbKSSLOQSU`MkB^mYI]mRIhacXv5LgK[WwdkT9_CQNT[\8RlHQ<CUVr
    0    695;GUiKGCg=TmLHXZm[iLIXLf=CVKCbbMAX_]TTPPL,H6S@UZ<BfEFUNJH?LSwAP+\V^NEJ@TpAY`ep<7aUSB^jD;[GSoVX`aTBbFASNDQ[IYBNM[75\].MY-<]FPMEDdf
    0    724QG^ECSCw3BTL0OL?cUGMSWJ?NRX5D[OCBiUKR^V6/bPD>P;1<gJ`T?]K:aVBAVbNKXUKEBJKZQ_\HMOYWXRUJ_GLPUGSEXS[JSi@U=OEG_?>UQZXFLFB>fZB=>JL\ZWT
    0    632MThDecp-ZH<i\@JQ9JW:EVTgNLGfUQVSC?XV2BMS[XVVZNVr_2e@7fNHr`>jUc2.U9\OHZ6;_hHKN:eTEajLjnJMGKa69>2HkJ_BW7DU6VXKJS>-q5<`w3TaFgKXucJF
    0    743XU8;BEHUmZP9U\PQ[FOY[3@]@F8\GAkGZQ/w_YcfN4]5<J>HD\N[TClBB^J:ZX\OHUJINSQ>IgGTIAPC@Xe5ENaN`RI[BJQ\>I^>]U8AK0TN?g?TG\SbfCYC>KBRJ==a
    0    94318FN]NRM]O6JCOXFA^J1OZGT=JGUjS[RVg?dXBaT4BK@JeY>HPHK]G6ZK4.JYiRkMTJT[MQ]FS9VUGAFICwLFp^bh>VMHcJjRMTHqKNQRJ<@URXCFZSWPNo1CEES\OZr
    0    816d[T\AUH?BEN]INMQRPaJIRbYhWTCF]IgU@NU<dRZ?a>VRNZObQbHOUUTU9VVCAD;;InwjIdi[j]GT>VVIa7\CEI>FhibTISMHP;VAXRkUa^cbL^[MO;`P^CY[ZkBCNSk
    0    842]0hjEjfC=EC^E=A_G[DINhQ[a\e>iSFSAMZVKc==<dG`XCaA\;RDHVQYVBMUTGILHH[sP2uiOI`CnA:XNcDVJI:IKgZBeHOFiS0c2ZcpNcbwmEOaE:ADO[4`iCaeSXuS
    0    851\]NJDI>T]VpJSPA_]=SPHOFCPQ?XCI;bEBEWTNdL[K]_IBBHFFCiS>5LPFKTCS<IV\SCQLMNIDdSE[W6T>ZFCLGS[7OkRJ]V@C=WUVXHQ=kUPoM[BSXGwHU[b_SH;AG]
    0    628D^pej]QXC=]UKJUCUW?qm@iNB6[OH<2D2h`XCrILVSGP^SU@pME@BkNlLRUCLG:NJIWVMKi]jJbXKX?n;Z-[XP8E<P[Ew>9EWcM[;a@QuYOWedOhr?;OLVAU<FZdRVOH
    0    810EHg]`BHOTKHiKnO>UNEMCIKQPJSSKlSSbWKR`IKJ_SXD@QHZ\PK\K>>XA3PRQIUTMYKVYNmMKPNMQ[E`:ewZRJZNJM@E_YDINCCOZ<GOZ^AYOjGNK?kCMZR<;`Di@_UQ
    0    742<ATK>X6b_W@J3iCKOmH<KEgKQIhEIm/JdRI`[AN\PLR^ZA`fTTAM`TL[H@@34YAKECC\]HrTLH]Zc*@dwUTVNQ6:JhTXVVX7_I5bH_KVdPY\c@ZBSIB<JqDYC`hVWEb\
    0    908RbIcX_TH_IN\YRLkVH[aSHXS]cOMHIIJhAK\@lAPUH?\T>Q]QDVIKRFSwTJ\YMUP3MfTP=fGWGaAYA:YYh8RHF3>G`Y>UB;EghAX;dJcJ\dbY8OaYF>EcMB_X]RCd^Q_
    0    697IfYQXDtiXPh>[OHF`X?\b@KQX9Q:;`:=DI_OCO\e?MiNUK[RFAOQFd0vTE<BNOVHPbKs]@RWQPYR]]ApNb0wLJFZ?`kO[TN?E_WUKQLPD`JXUQGINUDP;PH`g,QC98dl
    0    743FlMAoThw@UW`U`GSm8NR^J<aTd@OMnMGNP>KYbZ?WrZWTWIhTJdLN[`I;RW/b]PIgtS=ZKA^AZOUUYIN^Y>X`ZIVPRU;mpTdJZcSN@SCWT>OHVCEGBVC7]KA6JF=IUSf
    0    784EZLIfJEMOWBR@RODZN;cAJGTHCTR_UZLTOFH[g\GGKANMTAdIHPUGVYEQbJKH_ZK@IZSGLHQnFMH]IUWZGSPTMKEJgN8F:8CQMZQYQM.WYwU\7*ET:HGh[YW\BDQWRFC
    0    7949?GOP[nG\*;^\UQHYI[IMRna=V_qmV1gh\UU=GIQNTFFm]U^PN7NRbwW\)9GgYB?FEUmOHc`\R@IM6FTIQTMWDR]QKHNRGLMffWlWD<HrOO@P6OGRHSOYT]uL9OKchA@
    0    612hDYd@TF.S<DZ^W7CCRbE@OZDdkbd?T?_e7Vj@[wSf@eYI9QeR9CFCG<Vn9=YG^D?BHgFg3p25MdO8JHDN>>C:,Gb[QPboBMJFH:Q4d;'WbrRUoBeDpQWWLqg[TDECPKe
    0    729Q:ipGULN]Z1PtWF`SLYI^NZRW]vJAf_^wPdeFSVp\DTiTbbpgSPUIPIJfK:lYcOWI<FOaR^O@d=GQ4I_a:Uh[=LQa,B^P9mGWI?LYI=JMZlZ\K@TDEYePYBY[8MPkG\c
    0    826`N`XMnbIb>:k^QHh@gnFCIHdoNLaIM1_Z@OP*QNQkMXU?GV_ELO8EiZL]@KQSI3A=KwCP2[7GZT=BF`c8NMWOP4]K\]GgMJPdNMT\Z<IcHTsYcIVRWY_`IGr_GMId]EX
    0    664&fQF.T]VLBl@KOM^T]/LiE_IEO6bD>WTWdd9[bF&;MLA<<QCM^N2_[iFLLU\JD??edMEKhIH_ELiXSRXU_$T`XMIV<wLA=PE7N\R9PTBO<AZ=pJ<fD<WVpD?OTAHYJOP
    0    729@GKXAEKjPC:^JLRLZBVB_RhLSgOVT_CsJMHeLKCE]V7^VU?^bURE]Mbcf+#inWFYOvH>t=jcGWKah92<mL`ONXChTDDVZ0`<DWVSLMC>OV`YOL4CMhXT_ZM_iPIJ^9_Q
    0    793>R]bMptFD7T`FJSVM^FRILZc`\[]YZ#GGR]UJ_?8=lHnb7]OW<o9?____=DkbD:?5[sX[PtZQOI@jOWiXu7[<n=/8RY7O<9MmU6a7UQYcZ\^h<AXL.A:Ln7eq0`:[`UX
    0    927BKmUJRPA4SKY>VLCLWZ:ZWTNUjeERT#a]TR`GD'8K^;_YEPfQSZ;OIH^S9GrI=7AD[WGI6`TDHXd]]H\M[6]HSJIDDWLgGNOXJ;e@dRMU`Z[ZP7IPED@Nh5eW]]QLFb_
    0    776c]7LIOOXbcEAUa7_[=^^UFSR]ZIdLg)fk*UV9LroOILR3(@hWKRQ0EVo_E.SZY\V44c,o?Y<K`LFHCONWM_T>UPZnOZ%[;VREN@T>A<BQKPW`h:PINYgkewvPnEPFJbZ
    0    904GeNRNJRd[UBELCEdcR8AWDOEIM[:ZVWEWVYNwSVOG\1DIJ]FTLBPVX7QEDDYUKSZPHKMGJFY7VMZbD>I^@HQbSE\bUcNS<X?GEAVMhRI]OQBJdUIMUVRBcUNQJL?GWTX
    0    635@W^OOVl>bBYAt7B?EcGFD=Zi=b`ZTKRMIIF?bQLONdIW_ARR\Ii4Z[WVX?L9BeVSS4ENR2iV>e0ZdXGiYt9wOKH1K^]MPJG*YKGLGGHcBKODQ8\KQH6ZldHVB[UK]lgD
    0   1155WNTZ]U\BSSOVODFGMRGXY_K<wPbNO^FWS9RiLZUHMdPVYXPRNBAKJIW\U=DgOJAY@PTNNGYYKTAN^JNWB\CREYVJ^QWKVHHKTGJWP]YOBSRU]VHURKSSR]IcaHJRQSPU
    0    989[_^<DJ[;^PPDm9LRICK8NU<LDJDeLC[a=4D@CHgqOE]]A0;bDC<bQKZ5^dIB<b_JABX=IIBN@@=:3G]38Jd6@2KWaPPYM3WOWDOOPSHJE:D>AdFUJWRfwANJIL]KHK;A
    0    771A5^FfDAcaVc[Jm^8LQBUXS[PDA@Lv_]L_mDwMKYAFa<:i`]AhQUWdG?]@?^AZRV=RJLjVRRUCa\O_F@@aZH^RVHRHRRJCXODDSKLLBSNhdZ_aR_>^ILPDKVHQLNQZDHR
    0    8739_ARLaYLD72XI5RwI_XbJQKVP]VLQP/[JErQTh>=5pKUM=TVeN]OZfTPUFC`L<EE8=bcm7Z\cd8Hc9@[YR<Y>FBJXgdFl;NFKREm9FcmeY`k`O5jhD>Y^QGeVTUFfdXc
    0    783>OkRlvf8LF\YFF>cIRM]KUcSW_ecSbFWYBO@=TDA_UTwkMUf`EWGCMV\_:Hll=9[8KI[^Kl@WZCUVBI[=QBPE^BGb`[=YWQ@d]Id=@[MYbcfTB?pUYGLZ[A[]JZOfS\T
    0    740K<mVbR^HEV*e#D@YI^QSNjkR^ZfLbdGGVLmZUlP8CK>T_UUkT>R0QP<QSI9Hr3:QALTFXMO^eBYHbHYTWP?c<XD^_Td>W9R[Ub>Y9c^JS[oGTdSVGL?GSbGSY<Q[Ng\=
    0    692O8;CR=O`M\Z]5mVse_>g`SJOAOULgD]>SVSRaQMA>_U>G_SKD\R\sLlQ?X@F]AQDY]X=O>>TXaQNJQbRVJOPWXeu\MYdH?VfAE^JPXG)nEW<;`7AUHT?#mCEXO\Y>1H]
    0    983KGcgU[cOE@A[HIJ]Qf\EYn^dbwdNQOEWX8YN@T48HgJZKRaRG8VBEYY[cF<qE/DA?EVFMAgWTGM@NLK^ZZEoPVF:OU\@]JVE\Y>XAe\W_Ob`gD@XE>FT^LB[]MXUOfR^
    0    723Ce^LVbwCTO.[OTDRHXW<ATTk]UNQkW<.^ZdX2k8`KJMVmFHcW?O>DjQSFZJSWT75>[ibJ3OfYo:@WQTSrqFf7\4+AeO*lU1;`nP^EIQUf[Y^Z6_`h;(DHZCckIRElhSK
    0    711IK[ZIWVWFILTEWEMZUANYP[FRaQ?V`S]TNFY`NI)Nfb`MIRKGP=SVVPUQB<`K=KY_LMNDKePK`PGO\<_cP@l;Y@IOBl`LTV\ZWBOC6QLetg<pTDG1XQ3E[I\VCLQcSwk
    0    858T>DHOc_GbJHMdEU;IGZOWTBXOU[`@QYFQLDS5_QR;J\JVEVmSGMD?Pd`aN4PikLI3<VOBKOEULB6D8`eD]VV]MF>lPFORPIK^Z@OSDBRfUUIVT=URI:lXWXwJM=T]oRD
    0    8829DNSaaZ[[[AlRg=W_EDX?NRWTeQ`Js(ORNQi_WX_FM]kPITdl;L/;MCw^38iTfGUDql>lAQVWjXKC;7RIfPBOT?STJg8Z=`FPKLG_J;^X\Won=MYKYaASoVMlEPRVD]m
    0    739BCIHSOM_OW6c/T`QOC`[HHQ`@JeVa`F`j`W_a:O=KV-DRiYEY_VJL5LZ@PKfIhXiKCNH\bOZKlJ\NV;cMRXTPUE#JPUJQPYLPdKLQQP\\YSOU4XbUMZ<FVPKN@jIRCf_
    0    834JTUIZcaNLE>QPJY\K`CE<@dUMcTRLJFNKARQM\NFCU<QQEOMPBX6=dTQXJIPSPEGDS]RI[Z?aJH2GEXZNW@BF\K<:ZN5A:HAdMXwCLPQSIXZRDEXTA0UOV[][>]CUNZZ
    0   1032]]EYMN>IUaI<TARHJ7ZA>OKFIHAaJCU]lO>fHDI_TIUJJWP[HHLFPB?D=EW\>\OHACjEUJQG@;KEGGOHLFN_PBR\Y=NYa8U=]FQOU^KcTF`^QLGd>Z]N_GIJIbBAFCTw
    0    897HMdudSIHWNO\AK3dKOIVQ\wIaGUVXoDCaWYg[pI@Qh<cT@lc[QhJAN?kUN>gRGAVDCX^ETO[X[TP_@GaUSMX>W;JAcbCXQHVI]A^IPRJRX\OY]HYWECPKcU[TJTOHDUb
    0    792=_QU>PTPHB]P@;c?<_LVD``U?;NALO_eDQKMEQHUDSBRo]RVLHebCMGhXZVMDL\3P9Ki^NSPQXJ:OMDa:L7wD]EG3PN\T_E<\HKXE`HRWU]VWA[GT;<S]M<YKLjH?S\X
    0   1155cETF>Ia>IORHRI\M8ZQeZ`YJXLGZMFWwHHZdWMMWWSVWaDKDR@_QOLgVXMQSAbOV`4FeJTN<MKLJ:jEVS]O_H_W<NBBQNVFLE[XGJ^XV9<RIIUYG5:S\\?NLIT\NTTLN
    0    647?PJO[BigG7Gt2P>S@G8@FGPciHT?boV?@Ub9FUJQ*m=^LK_YJODXTQWw\IJ>aE<3JiR[7X\+PQDC^kEQHWEEJY9:DHUV9A[FC_BgB1NOg@KY\2J[M7EE9]A]YWIgbGXA
    0    676L5FMwBgThWbJI`TW\=C>IQCdBEJ]iZV6GZ=cDEh[=MVA:VSJBF;EIi^[5RPZq^VYIMY=2a:c\P8IIAJK9LZNLZUB`DaQ6bAINJYJU:6G>J4C?DT3GWGUO:oJ=F<HfXBG
    0    8183aNaYmPn:7?`[H\\NTM:D\^]oP[NwUDFX?OT<LC28gbbQNT_RN_<FigZRDML`>D[-]T[D7H_lYCE\J:PVa>oIM=BOh_Ma7U>_oJ\D9dT`\^X^?;`U8*PRc:ot:hKagU^
    0   1184REXSM[[HLBDSNJFFDfHJEXRPOU\]ZNFE`>WL<LQIHML\OD]RY>IMDbVFXRHUT\CGXIaiYNOE_SXEEEXiT\TSZRJF]IdRMN@MQSSCOSRKIVcRZKQchIKUYXYwbDTTGPTT
    0    895=>VWScmQBEHw9@P@8U=JL\eeRZ[WblGER<NJ<J4IAhH\p@HBVI`E:WJgSKI=LB@^AQSUG@OEB_UEaSBQR\GYSU7B3VR1MGB9PoI\54Z_RVR`a;H\mCGHFY4WtKKSK`_X
    0   1010AiCG?LPQGE@JXRSM`QJ`W:I?MPNJN(TmEPNE^BL\QJ8VIP-<@bDaGHN@KS;UF<ODXICM?CBP\K[[FH`;SCBKJ9QX>GOiR`aw8MfONcXPI<aM5VLE9KUMXLQE=]PTJQM@
    0    718J?Z<QUC@gTBDF:``T[GL>7]W0FJbOSYTJOL@[IYWUGXPJLQOVl?SJ\GZE=5JOYLPmdMTrHc\O`XWSJM]E@USb_Z`X7TbDWRhO^g8w@X_`M:A>hN>KTiIHjaAFNOMXhVN
    0    5598T[cWJ7jLKjk:WC<9RHNmQ9RHWVEIK26X6QB4TVab;`IT3NPQ\TaOVV]RPBb@+S>VIFi/7YW9BS=rU9R7Z?e>?E71elXBSWFwKLWNo??[XwKRLX\1HCG/>B]cQ=8Doph
    0    690+b8QATdPX6CB]]DQ]lFFfEPN6@FTX#GT<ZWFNO@RGY:3A?WKVX>>LmSd;J1P_d:?^\aJf>SXa:Dg@AQ>^WVIEESLOZUGHU>SZXS^Mf`LT9L;7=JVj3DNDQOV^^I?aSEH
    0   10196Bcf^bLQN4=cHC3MBeLZ8aR\TleIj_7BZLTTKS0?EgETwI\ZQIYCB^MjVO@`:SJVGIW\_<]_^blDcJ?cq^6g>b@9Wf^8XR5IZv@Z9bK]kkKei<Npc=::\d6fcEV<[fPh
    0   1235SNTSRZUOONAVWFGXUNPJN`ROVTWPPQCPWPYLEwHMLQUXSJPUSAJLIG`PSSMTFLMI4MUOH>FH[@S?YESLNXS\9ZIFQY[B]<FD^]TEPPHMUOT^TU@YWA<ZUOAbbKKKHULJ
    0    788NH9A^7JoDRdGHkP<aJLZnHBL>D@YGYV9LY+@XAjT:ahKPU=-LSCBUMQ;AZV-wTNUc[Y7\MLUKpS:MHeCA=c*`WOMY6;KKRgi<;fWrOK-F=CL=N]JTUwIP_^<-H?B>&;S
    0   1132VBQVbJ8c[OEUWHODdVGECPRTRNKLb^=XbTMZEU@EDO5MK`f^PLEEO@GeEDHRDHB`J@D\YR\[GVAKl24cSRX]BUSJ^GKINIKN?FSNKEAK^kJWPHRM4_B8=]KZU?DJVMqw
    0    5925DHYXq>EKb6GGG.[EJWJ+\8CQ`SXaZ\HfWHHR[bXP[g]S5Q=EC*@8K]XFB<[UKQ]Na\[F?UGOW:Hw;C^:XHD^NQc`\[G_EBA[W3HO8@^dYLR\7CKPcVY+]K<QD>E^HLs
    0    7686QJKgIXJOJEW8KCY'683JUYmNDcDRsYTPTWlEpMG:hPPLe]c]59M>g=V?H<Q?MX][?Q[\`aNJZHH]#7PdRFKhjkgKlc1KWYBWSX7fLNhfkZNJ*]EO@NH/YT>L@`R[DdS
    0    684E`E]^ORCIb-QJ^J-87X1#MH=X^BVB7f\H>XUEY>?RAaNUJMY8.J)3AYANO\Y:JBHYI]>Xfc;>7'3R\DZQZvC7GPU?kHEXLD`DLUDP96BV.cM&?:KCZUKkBY8VY9IODMJ
    0    6047I[HEdVPRC8X-K:c:,MNZ16JGI@UV:A^W#T><OAW7EbB:9KhC>FWGMVeH[c`EFMH[7WOdT[k>SOY<1ig=\Egh<d`QA^aAELQFOcQDQ<n\TTb`CUE5M6JS5RTQIK>ORDX
    0    768^ZL1JKHOZbB7XG<_BM9@Y>AC@b;iDQSED?DK[LP_dP_P;B7P/09wEJ`HFV>=;_D6CHG1\I[@R@5JL\\83+U-P@DTX[AeVHcLJ]6YbD@>F<;L>U;DUE]XY^YG=KI>7^EE
    0    716*Z[TXPj=CJ;TWNCCcS3U,=MF>L_LPTN?L@Q4<C^_F:>LSQkH@6BGEeFOeSLGENHZZPJ?[;RcD@MLa#SMJ<LTYEEPQV*/rT:>HSGc`3\R=R?21?<XQXOGCTMYcP1BLHJ[
    0    670RFJC]K4bFQ_8HboZV/MsU4cHMLB/ZAgVBfBFtXGF-H3OHcQ4O\A[[N#Y=Ve8TL\L]UMX\MYf8WV[o=CFL/]GXVuXPG]u?h(RENIUJPL_JFR;a[DD?KV^NoCYA+HMAFR`
    0    786Sc;:H<KOSi<)`fcQR>@UOEEUSGJ[JFj5U]KVVQ[YD9M9<XBJYj?lFd>ICZH8AY[6b_#VW\MSKMiPQOW6i<Y8WJViJWieBGa`VGaT\ILZZVEKPeQ<RfTERWRHGI?CH5LJ
    0   1123cIRHMICQ@V9DMmBXNH?97FFIdCFBVWEYiM3jE=F[QHBTVafZ@?XVY@?I_83]I_DP]HCE`AwM9?@IR?BVDJPTNE=\^JHJISaZNJULKA=LIS\cJMRZ?\I:>CQ?UB3Ga>bj
    0    869L?SXPCTKZTIIQIBP#<M<DFJTFEIVPIPWFNHWAQONEWDNRFDFNBNLFIOEFGJEJXK\O@AI_T:OGK4:FPI<TMRDLTBMWBHMTJA<HGLaHTENHFCN9AFYHLGTNEOICDSTQJJK
    0    755cVPF:LKY[PL`MLYY/[\\<8H<EQ=E7U\[SRVC46USVDiRO+?MEOPQ;??WcCHM/WF=JQVV]FS1M/6H\M5IH>LO>=@.KP=[]LMJKAX>awPMI;K_XYA^6VQ_d<aicPAFA9IU
    0    913>9w`OPsBZ92FI3I;BpSK1q]aODQTLPH9F:_XJKMH?WWfTC`e?5OG<IKZXK6;G=>S/:SVi.>CH+N5J?;_?w?_;^H9CEBM4NGDZfOMKF\SMVIU[BUgM@<Zf;MPY8>Se_FV
    0    625pWG7'Tc5BaXNQ>VKNYFD=CI=NZN=^#VCM4ZG:N>WPVRP>GOVH2L_63UIMUKa8VK4OCe.[F=;S+CY?VFBLRKBBW_:R9FM\?6pV9aGF\V[D7P-@QXE*EMR]A4TOHYaOKVE
    0    775CFXXDF?]R_I0BWRMIKN=gP\HAF;EYWIJQi<cXGZ12WQ]KD_WY<NEf?IeHOWOBeE]Vo_ce<\_>cOQCJBQiB=YWS4TXUM3GThJILZ>XI>jAwU;bS<LDaRD9jUAGDY4OK[a
    0    804F$KKWSc8WI1<`B)G9.,7<T>`C:DcoFY(DI;0IGc`T;_FAICm017HFQK6bJB:ojXj:F`<V]$4iP,<I>]G+]p;Hf3<i7Z1>J?=gNPH`.GB8P#KE42Be@OUZ8RVA,/3cQSL
    0    810U4MD[Qg<6@58D.HWV]590fF[>GbYZ=YA>OJEDU;w9MCNFN@PR<R5O\XO;_TDQLaH7H`OQ_NOYSGGMhNHTOLZUQPFVRGD3A@:SW\O>EMQUQ>F1DG/f;\H]4NGNVhRQJJO
    0    755SVS>JG&IM;R*KT3B6:[oYRbTJIHOB3B]LJ:AM?NZZ6HW@1Ld?LSYN^XKaVQTC>9I#7YU\@CKPB[>WCC\@GJONNZPVS;M8CLL;D>JOTQM:NZT]NWLG]EPWCNS_RX`LVCG
    0    576TE7[C*BJNg/:0UfSWAQLEKHKT@[GNLS,_MOPXHCnKQQK5\WQAT=mOGPL(Yb^SBbWlD8WccIQHXSI_;aEX6TPGRw]HC3PUgQjL^EE`5GOINFJN\oUZRUQ-FaM7JO?HQ8Z
    0    517SN]vPIFSBGFB&;N`=H:[_J<YN=]7BfBB[9X3w>hML\OTNQfaVT;PQ6OILDWSKKBVJ=-KaOGWSAPhF8TWJ:,Z,T]:Ve??PIGRbS7PH;9A,\*OTMH2P\M1FUNRV5UTgHMl
    0    826^HS7;L6L>hZFJWWUJ=[JRP\8?F<*X=WJHNVT_DX;AAAa@aO#>>IacV,<3\IBH9P4^T<MN`SSPHDVE_P=dUVTMFV?IGXuQH\d=HLZLQNF@KM+A]OS:@R:WTf:7^k_M^<F
    0    864PPY_ZX]LGKIRBCMGIWNC9POWPT^^\QIdNLM5<>F#DFCXWIBP@8d:PU=f]JOH]NLPWR^T@J@AI?QHIBT^^[@TIROBILTKREI6TJWS3NHHSH;GN>:AV>?SFGVGWA[Z=ZLU
    0    7945=LJVZd'MB3DT49@B_F>WQUa?E[[7BFL4<GIHOA@@DIYLKZ^PEPOWKQUILNHWE7`AETOUIRM]LDQAV7QUj3_=R6OUKI3F8.4[WOUG:CSMVLK95AOwGHCKB>_2?Q=m\XM
    0    790bPPRYWeIZX\eaBL`<=T=+GE7VRTc?8D\V)>LCLO\`PUCZ1IkA,UR3BP<a]aJCdB)DK]cp@H6O4M2BBE>RM9E-I;Yc:LVlN]_i[DQ=cW[BLwVUQ(]`TJ^fFHEYfE8DMWZ
    0    7882?=GPHF[kV?<:STc@OBMF6BTnE.BODaGhDN[TIRTKL9BXXNwIdLskS7MPIY[FfgAHi-Fc_CJ<Q?BL/EAQFU;NG5jgCJd@TM]A8JVYL=IIAHeQSfHH\>O9LOaIEEHDP]e
    0    712MSYDIcW0ETWWNCQ/Jb:bIRMMXQYL?P9XA@IM7OM@BNMMTBGP0@Ca0ZQNXIUD@M0L9[cRs2QMl8=08XVQIVPKBP=0GF3VQN\`8W#@9@U:TD;]D:JC_GF7?GMj[[`iWOLP
    0    919<DQwfOSOjN2UIVCPV:E>IHUT4JL>fRcROLGc@BnF3OP8OF@OP\=DMJMWC[*@i_WaNP0PtT9GRYIRd8ENOKgEirFRdQKFMFOM`HWMaBMPC]G;J>SBWPY=:g\KBDKA\IfC
    0    670ZHFgSBEIIVFLCW.X<*iNY84F[TSO:B[HmEBY[2RAb5K`O3EY8;$JO9XeJ5PE[KGKD'SCWKa.>V;#UFGQIERVALA[IQ4jIPAUHBO_QGH,JNIYF?VbOAPW\COVL>6pYZTf
    0    797HL^HQGHEM:_\P:E;4G&Pb=IeL?PHOUYH7[\@TWKNLgC::UUPNG#Q`RUBBCS6O<Y>ZV<JJNM\?LMFT+8RYPMPVWKFIXURGN>IM_YLA6MIXI?M@DgHQ>8E<iF_==GG][`P
    0    611KZa=GVVU`EP?JF\mR_=mJBKo3=1KWGwJ3[FE?KWK#B2NZHYc5oEUYZB.GYmN);pH`d@GFn7pt_7]_0UCkV;>bESJSSME<N?BKGeWN;:F`I-V3DFEl<MFCSOHEQJCKaYL
    0    496QfXK>UTaJDA;]7;N/XQHIKcTac>0m-RV8OK_JQ>H=PA?S#[LKBgRJb7JRdBBS?Q7JG_a(SN/c2\9@qMV=YUKYR6\Yt1c=1eNfK]_7f:7ASlRF<3eJW9@<7;QEM@GB[KZ
    0    794:GR^h]B?U5>bQV#L2UO:KUPbX]S]\IKXVFHJKSSO3VZOGXpSV5[@HRMa_?9FeNU\@MR]gCKegZL1EJDZNW[AEg5QfSn9K5S,[HD]SF@OSlNLUBLknIHN9KWQN2Q:g_cQ
    0    775]F?-F\IcOJE;?^6MWOZaj8L?<T5hCIBIR9YH^PaV][CP9S@RJTPbT\d1NKQX@RTKMVM@@YQME8T\3`YM6WqOQLEJRK8qJYK`?QR?UpOKRAYA>VX>Me[cwHEHRtUO>T1E
    0    696A:][LCLFT\=KInQ^BKTNbiOEjNRDTU_WnTHn`GO;JSI0a_PKB@`WOS6sQ?IEHS]HBEg`[P_Ve?C?aT:iH`AR:XSJT%CP^eKd[cV`M:OOgXw^ZBfSa`Z8cJLLe@;:ZgUT
    0    877Q]T1TIR9^Y6N7HH?U?P,?LA_CJLOaDcJ?P9IJRFE<KmHTOA`F5[>3GSMCWPAYw[VRAF]vP?TUB6?FL06BKLIGt[TZQBN<.D8OLGNZN?WQ;D>G=GCH5BCG>_;P?SR_BCN
    0    649GQXT]fXWABO]G>Ud,IPEGJZJ3VJ_ZZRBP#ME#bQbMF:_NTFRVFPNYmDNLD.\>LKYHUk?T]MojE`@RTUGMqN?YXGZKbIVo9KV_J[VVDWThK`MO/<j\U7[D]D:M@WOQWKA
    0    857cLEB4K\]MN`KQ8]B[IVG]F>?DIHSI?fwRDZB[;JQCN^OB]8@=J[GZEf\NKNMSKRI[O?[NEEGH5[QD]YG4UKKOOJXSG6;Q=RNHPRZDdTTP$FEDUHM>HGV]DYQCWGMM@1E
    0    791USR.E7NZJ]V3OIEDDCQLSLCD;J:S<&cZCAL@PGOaWGaG?RJIAU[p@W\6:XwSGTUAUEIACIB:L<H`.lNO>RQAFLWOSCFZXIZR<RQEPJD?R6/?LTTKPNPJ[Kc-@cbbONIM
    0    775VOLTPBMTCl`L2K]FVZF5I6DRAPTD>kOIJTWP`YQ#Fh>JIRJMIHDGYU\EBBOTG=VUdPITDFNfLMKccVBMdPQRX9^DUcMWF[GXAMIKPJ^f]OgVjrIM==HD4mH?POUX@P`_
    0    8539dWI=_KFIODR?N=MCINOjOXok]RBVS)9PGD]WUVOJoFUQePWE7w-FnDfWHCUY:,hF:hWjOR[S`Z8g_HJYUC`AXIIP]TP_@HNXY@^CSI_ZVHOF8OYRIL[HK?PEEUNbF_Y
    0    780=ASaUbHI^M7_:M=JQTEHS`Tb\EWI_Z9`UCTeCNObJh]CVEYR\LEI;QthLG7Tw@EJ49_eSSkbVI4>kD>WOaBbHQCGMU^9U2E7OKG`aHnZt[QfhH@OV:UHU`DQc@TYe\`v
    0    617T:NB,CFF:0YML`5-OT)wiXF9G;aDPI4tC.jKB@ll:<7+URX)=N]NEGPW<dX@i&1[-8d=:6RkIU2=HY<U5Zejk[f3H9B5>9;6^dM&P7I<BR@J[l@De_;\Y/?QA40BP[8M
    0    628UZ6ZKY5cqrR^^J<lOQ_#AG?BQuKB@\RMWROLcWAEM><6ERLL_MYSmWKLA,DQ_I;k\ORJRcKYbZYM>EaZoGM5cA7oSPIRAd[i=MHKCS?uR>BH7ZE;)RY[/EX?CYBI2UEb
    0    802\K^;XFZLR@eHLBDP;S]G=URY,;I9CAP\?AC9BCOIN0@<TBFN5OaQNKb.#PY<VIKEXDW;?[5`lFR@BO\?ILTAHKMQR1KIBF<HSS_AM[HET3?N=LGQV9E[WT^MG@\J^MFM
    0   1380H>Q\dRDQHM6TCQ=Z2KGA4UWLNSVNaR?<f^HX;SAGIXAKbZWOPFO9HF[wGFBPcTPUPYHW[FYXQ\_A]>8X_TZLC[8SMSH6E@@AYTKFGBU^U[Q`Y?TI[NAB>SQ>:?Z8XW`_
    0   1079NPBGUXGRVUA8SfLX<T:UQETJPAB0QDZ5MP@=O<NOME2>MEJMIf[fLHOUPVNG\KJOQVKN7G?EKXYZRKL?QLF]CJZg]QJwDCe`GEEXNaNSOCHRGRQSARQE?OZCYKP;4;EM
    0    643_LO_4ZE>R>;RGR7fw\V32J;5_^LLEVNIXB4]S9RTM5XZMGTKBLC4.659[A0]<E7L5Ae>[/e4I=IHNCOBZS]aT:4YQH4GfAPMs:(_KiCS4Bcb/S3h9YDNNEARdDVXIOLa
    0    828D(NI]9YBK]BG4UX@>YF5%XWCQC9K_WNCLWVLTJTIJSNOA=FkCB[J`PS>JV_M[R\V#*DP`NI3]MT5^WFCN\LX\WRFUVCUJWBE>W]XPKOWC?GO*OICKXOU]fY>RQWGeQaA
    0    694J,>T`<CBAlMRFKSEFCIEU<CKO+FQ^UcgOoKO\5^BFBN>JkII7:@N_AFK1B</[hPUjC-9wWJATV=S\F4]JCb?P^_Ld>2>3UDL\[WGD,DQ-hJ3GGRK;XbFU_N(G=FSvHKW
    0    782_FUSKBSKSDALGTRSiQFZ=QTA`c<cEHGJU[R>-@TDRPbeV4OVPGGG#S>HFEUAWU@?L=FB`<7KWXVID>JG3DBN=IKHMCV<`?3RVgHUR8G?ES?aAFZXCRCa@ILIBAKXEOV>
    0    651RbKJSWQIP_>ONMdwFZI4\FTN[TNF1+=HdM<SlNNNa:A_QO<UN?>SSRGENK<m=Z>BZ<IH`^XF,9GM6'ZGZ.gF:0d[VaPRVHZ[JFIW/YFJ70JZ9CSBOVTDW=XOGR9KCT\h
    0    842MbCQEN<cZ:9SO`Iw;?\FOCSQGLOO?EORG*O?<\OFONQO;76EFM5RGK8FQ8Od?=0TA2PC;6aUB=CW[J`EMIV8O2ITHU?KO<_SQ3;OPaDI\BVVKV:MJMDF]LFIXT`aAJLV
    0    809C#YKmXZ;<MK[=:HNAHLHBeBINKD6jWR^1QGJU?AI=Nc\]<GL@AL@AMWNSWl=PMX>ECOJXZ$@[Q5.GVJUCZQ\WKjCP0=<CJ7-ZGRHP<W`I=N\DK>QL24+wBr.NM@HMME?
    0    729[GWB7FNTJT??'-HO>bP2FPTMeVHT<SMXHH<`*QO[/PFgJD9FZ:AO94NGPN\C;]UC?([IwBNf[@A9IZOWAUK@3NU[PL6Fa<DOBJHZWFAULH0M=V2TVUXf^M_@7NXSHWgX
    0    914`SZJ9gdKS=Wwb=>^JEP@8LMIMXGcV^K_TFM`3J\D_U^vD>_Uc@bCQPATcALQ8TLMK@pFcBKDPY/>Z0^UI`HRAJEHPU9ET/IEj>G^0[UDFLcRQN3Va<KnVO\lZ:_CPjZi
    0    696ZN?JVJIJIA@B\F8L=C4HKK6aLOFfETGFPBMN??QCCJaWNWXhW9TDgUN6>KKCb?fQ4KhJORRLb2R_M)fDPWQ4<[INlUQ#N/X@WMQ[a5;iXA4QAH:Yn8CaXOcU])<F\[VQ
    0    829C<k_Nep6<9$Z2;M<FXJG1ci[TSoLSv>OP=aZ?P;SGJAcY9WJUA$G@HA_j9NPABJ??-[SR?SHF580TW@p;d>V#:8:1XFDDDFG\_DQ=DTaETPhi<@\G@E0J<:[d6MIP`hJ
    0    941@;_OT[Y(DT6@_'.N4V@2?TLYADP]dGIB/ID/0HLN9@]K=8QQ:33<-jXDa\Y(S@VG98_QMM.SgI3BL=\Y9cIAGYICJ@B&=3#*cYOIL3=,<U%T>D(5\?JUa9Td]6<ATw8P
    0    714,6[TVO`@V7H5L>HJFB;?Z<An3EPImK`BNQLKEUi[20]4TPTc1Q,7:SX_KH73`CMk^DS:HUBDLFKWZWMHOdV6QUYBQZ;S#Q.6aPV\^4>Ib^5<7DH?X,\BT>BP0-0bm\OW
    0    602?Oi@`?S6G5(Ga#9V<bN^XqNdJH1YV>-kC<LB<U[]XmY^UTKNRJK80QnD`TM>Ha]NCBF`J;IYQH@[Z?m%3jE]Vjj?f9A/-=R8k5=[U;QLd\=1B1Ek[CT\Rgjk:D;#GsC_
    0    668INW\\O\FR[?QR]L78IIO0aTX;\UUA1FKbM9F=;YSOaogcUWvB/TJ7=QtL\MGRZTPKQ[:XMTP7<L?Kde@qnDk=XXEe^iC@<<]TQXjf/[A`^PT[@TY`<1Mj/cw#aPWY2FB
    0    5849=TOiD4B\I;O3E9f;6TIFN9QJDE6T0m@PNUAG%Q+;IK?:MDgHAHDRCZF?]B7WAR`ePPNcU^IDb#HLZ[^;1TNOTeUaTG?7C@G[VOJ`?GW@J<H9+B6<@`CD=MYBEILqWUN
    0   1014LI==SMLTYO8CMUE_JPPCAPROJJ-OHBQ\YM9XH]UXIVZN=K>XPDWWRVVLRURIA\SPTTQMSSOKROcNE;O#WZN,RKPHVRQFKLMJMDOUKT4RD?S?LLNUUGLWNM^MRQVBKFRL
    0    670Y>ZaXJ<3VP/4?ZCRKGF,=QP<c9@BPXCDaC5b?>EJMBNMLO`WN4GQGFIPG<@?\RTSKEFNsEi?1CLGMQDADBwhB[[VYB3LCP]i>U91PNIE+Bd?IpaFKF_PYIl2?ONNH.nf
    0    864;BSiWDVIW>>XLI8NHE7B3HQ^PDD\VV4cL?cP+aQS7OOL?:[uW7K(0aY_fC7FhL4e:CF]wO\TO<M3YL;GFO\cM^9GaFD=R@M#kXCEZ;LC<`WC4&IHbRSpXGPaUAVGhDYZ
    0    690[#ME\BLXODHLIcHXZFZ73NVM^:gH_YM]EF\BUUZ7WRAZ>FL^VS2BPEKZN<RDj[PHVJ;PlWA[LPLaIFLF>4^F][Nq[\WGJR]KK;P\Q@@V2Y\dYLN;TgpE6YSAQIRDZ4d_
    0    790G8YFJEa9;O(LOY=ANQN]JSFSZ[B[HHYE5JY:DNLw\MLIAUXVL?=^A_VE_T?DJH<D\O\TGWPKdEME0G_Q?\I\R]VAP%^@S@B?:FN;WSQQA,=R?HC8]JJcO5TeHKIINWJ8
    0    801ER?ZYDI\MIQSHeUC0SBs<VJ\XD[M[\QcBVV`Fa<<KR:OYaWEB:bCDa:]NVBQWb]>BO/MHSF\QCQ<ZKJF`SCLVSWSVSHDWT@EJJTKMHNFdg_]^.bHZ4#:9`NKH>:ZYGr`
    0    623KEMHYW\H?TKIY7DYWVd0EVSaTNMVRHP^TY9_Q=XP^;[Q7PXBXCBM9EI?cS\UDj<QARbTgKM>]tU>JU\[YCXH3CCCL`OJ@cR_[C[VZVQBLCWQ]J8\:TBVJ#m=BHSjYYOZ
    0    742SYSGSUFJSLLXJ]#GTIPT=MIP^G>QV3hUU>LY]>NGSJBM;YNZLR?EG?aPL:=XQL94h;\Qb4^NHQGeRIFR;FOPXYEMkQ5:BXHLMB4QMG]NS.SXO]5@9<IHR>MQT1RZLoF=
    0    549a/C5TK@Aeo=U<]?[l8M.];C\l-,G`Q@Ib>JWeCgEP.>RpVJB[\?dJO9VTFDAV[#;D5+[XE^eIiJ7.D;FMQh^LW)>Z:J4XIWA@?7JXI?`M[SKC7dA>Zn;\kfQVJR>c<wT
    0    7363Qb`NK_6G.WWAA=GQNXV;\EkUYBR\QTiM;gFNJ-HLPG_i8`FT4e6O`dw^ScVV9PNOKoKP*FB_ML9TcAMbp;c\[GQH>JFdWR9URNP;Kbe][[Gb@bMH.KJKX2CPO[sT[DL
    0    792OONYBTFEhXRQAWYb9N]`RSLAMGUNGKBkJSX\U;UNIMUe_EOaSSIMOQ`QJ-@jQQQWaP^UiEU[#]?Z]ZAWR<BX^DFc^D6FYDWY[P>DVB8HRGVRX^IbPWUDQNN^FJj@NLVa
    0    67310^NPXc;7`MenLO2\JY(#YcVPYZd^7CLQ6NTZ]IVOO`ckTMhgKS44_tJM:>FTAIBPGClfLYWCa5<]<H^MnAG2JQNN^kET`JFYFKOLWgUTFhWGMi\E<J5_KLKnAB]^IQY
    0    966PdLNYOOM\MFKEVO[IK[LTJIS`QV^GGGZ\BQNIS`vfLTTZ?UwUE7ILH_;]E;TKJBY@:Z[ZBc[LPKHKBMR?C\WPF=M[ZWChLR>cLDZ`L8J_dYIRECURV`JGlOX^;;GUYd\
    0    584GQJAJ-L_GS_E1GCMC7J99PR=??.7L6;F<e3?IJoNbHQM[V\lD[LUULLT6DG/RnFeXQ#WPg;<9SJSL5QA5HYIQ@[CXM;A2DNG3JZ;VNMMFW?;/JXO7hb[D/Z1?ND<`ZYI
    0    904@@_V@WS,QYG?R4H:,JC%0WTKAECVR<ZF5=J?@=WOILgCQ9==>)?V<XX5OVR>IQX?9ER7JW;JY#31GC]Q9TXCUGNDSF/>I:ABYPXGTRGA3I:G0F6HO@EXQ$[JSTEDQT8D
    0    688C/JMTgI-T^FNMBDS1[5B6V;[EUVVV=[OJCMM;fYX7R:KHbXi^L@STTU:SXF=oVS^;AOOSRITN:#?DO7P9qE4KGKaRTF<]3G,ULT?ECD5KaVN=9VB^ICVH9YfHPCGNSVQ
    0    6551MTSGPaNTQ[Xi>BVXh;6LUP\IYDEfFW+Q]PD2FXH8UVO<QEREBOFDfuS@a]=IDwYC_ELM^@P_XMIY@P@8eBEV[iNL[YO559WTLTRCD>:`cI9Jc4?f8A_<DWKOEQ4_]QU
    0    731G4?CG5JD[tF*HILH5?T8TJ8X=4$LP7VTJQ,YLAZ\M/^FA\4Q7BUoGYQKSV[=Yg^XT:6MV^CLOZOF7$Y/FPWE]]dY]/BHK@JT8@\@XC>K0BC0*McNIT\_SAr=#CJ@P(KF
    0    700PBVBGPnKW;TF?,T<EfANJLI>[L;;U<D_>FZPO1X4KYKVD?EJPGSiDT=DUKKMNZG6EJ`RZXAEMO=D.F?BARKPBoZDJ=Zw=?PMCLEVd[LKFF\T7?;V9`U[^CbcYZKZIiI:
    0   1387OCYMTZ\O^FKDwRCNEOOEJPJYJNOePGNNS<GQFIZeHIaKE=LiH;FB@VSD_OM>TcEFBAUIFQGKTJNJIAXIIUbDQQOMYKNL\CDI^:L^UJB?D>RMMIHUQHS\WDWUUWRKMT@S
    0    767P?OJ[>\@DK]POGIIOBGhOPG*RIYRMPKUK`2WOKX>@YVRTWLD4<FBPEQq#ETDUQbcR3DWaKZ\DYEM^RKEjUGP@MUa?9?[WnHA@I?AONCba?PQNKaDZ>DCW]UMH27[J:YV
    0    673JQLVd?LA7fVIEJ=C0U=QNFT\CCK=LYN8KR?OWJftGO[6C73<P<WP7Hi@TfF%HOg_VH$MIk?kM]Di]QjU^JhXc\c?G-OG:WJPCIb<^==R[a\ARG[HT#3Z]l]?13OESHEC
    0    558SMY?VFUKP]V8PEDZ4SM.@KPDFCEOU1UIIS@:V&TUEDZPFSLT)G;RCNMEL_X>L[ZLg50NU_'7\B*<N,YCHVPTMOZ^H?8N<OBOHNXUbTV8*C7O#=4IFI\OJ*jGAJQJLGFA
    0    827DS@R]><@IXZO+ZZ::KRA;FFRGEY6OHP@[ONQTZU/T`:M^aOOPPSU=P-]FQ[BPLVAbRQUS]CIRY[RII#R]EQKOPKEUEGLMQGNMGL8RCIKEW[KLFVD8TL.HAUEHPFKNJNR
    0    913TIM^5>K/<CUR-LM6*DRd7O_AO7A@?NQQ;PQ]QC@Pk<SK^HY7VRT@4?G^CCC6PVR;]>E^SKK:OFS>B]#RKTZe&^O'/I=RC^AMPWOF0FPKKIePI9[bL:7/W@WVWV`UWPGE
    0    534RhHAj3l0UiI[Ep:BDO\H?INO^D-n<K?)O@N3EWS<Dd^XTI2iET8\M&mOY(JutP6j7>S6K-LX8@Q0IR<U9S>b[D8S\?GOIcNwX+A9]gZ)M>pSe__4X<S`Q87F;RITPFN:
    0    723kV.FL3/mGj`K8[SbQG6Lt?ONJPG2RQ]QQ5>MiLWQAGHXA\DXSK9Yh=A;G?^QTYgFPYQDKLDZ5OEcNYP:D35;OEDY`RaPU]dg#3XS\NZPcKS86dNIWH\(FeWGWWBT@H9O
    0   1012ID`M@P]*4WMEB9L1CRcXJqMENPM>KAEhQcZwPC>DODAL[Y[EFFU:O<5]_8Y<:_PC`-B^[TK4VUD;KH;IQEAY6hDE5P8B;O^NL^H5KVk^LQTIQBYE;2L:jTOL?QU_W6IC
    0    803KSdBLH_<GPRcVbdPDaHc^[GM=HGTBIGXLOUIOBRY]V;JGMWM=NZJVBmRCUIGmPODTrRJN\TJRHIOA]SFEWRUBNN[ECSsOVdTHIN>QQEHLDOHCGwJ@MFDNO:SMGNuAK8D
    0    793S?_YCLUAOkAI,X?-FTUWE]]<ONfH_HMT<fApKPFJ(RQRVbZC<:VHJC#YGFAZNnP`C+cg]\T;MZ>I:QP<_\I\?tI9BIDb7bMMR_XRBLTL;ESWY0V]9?\JSNNJ>G<F]1ZK
    0    662>UGD:3CZ:XcAJR^7Y@;[V8HbN(6KsRd*IIKDpcd*CN[7FRB]LRE;VIFCEiM?@YweMPO9CcSNYOMm^kXG\9T@WO=[PImOAhahB=]KM.8KMU8<7bN1gbU=1mQA9JbgQDBB
    0    754I>*LVTD<]J=aCUGKHKJQLBAX^PBgN5OXURXD=D[e=ZYPbDUJIHJMHRTG\W\?I`BbWBdP^EfXAINDE#KSPIl@R<Nj_KC:YPRJQL<eJPHJ>=dHO8OQR[?VI>I3CUB0CC\P
    0    928S1TS<Hd(6P9P>LG3NsY[*Rd/OFBLL:KoFH\iSQALAWUQRMV^=2]U:=JLF;L;ZWBA:#BVX5R2dE7AUBHLVbNRCj?B>VAF:\B1^a?O:eJY=YgDCJ\cKJ=RXAG=MAhQmMLI
    0    871^HFDIWOBKTPXA?Z=CpeUHSgE`CC<TEMwGLZU^LFQCUQS]XODSGJe8JERVZg8DW[<W9A_UI;Bf3?KaXFIeeAb8Y@_8PPZ>M[WNJ@?DmonAAP=QE4\GFGFGRB>HPV^T8?E
    0    6476B6GA>ZUQb.:KUMcaGD:CW>*:EOaI8HLlOCWVIi;>ZKIH@:`@J5NJ8i2>do@JeHLZ7>JA9sC[M=[X<dmc^VHZ\Q^e>$#C0;FHJJ?(2apPbYUOXJD41^K[HCKiGXGI:T\
    0    736EL<?hIC4A\E4.TW9>TaZNLHb6SGd@4CUCC@`IWXihjcCaC=;AReO#I[^4RHPRVFFU?9[VK_VNqbFH;NTUhZC@UQRAK>MG=N^QTMP_BEZXDL\QVNO`QOP^5=>>P6>IRQJ
    0    694MgOp,O@>4NKFP=aH9_i_bY`?U[mQ:SV[3RXOOm96Fw.F`UVVQE[9DG2>ZC\hE>HVV2RC&BFG=E_Ecjc_KR0;L9[DP[WXXU7LKkRc9`XrZWWW`]EJf.B@OT<ZZodcOcE<
    0    7725BPUBO=LP?\PCJHTdIBC>DELRPW7bQG9VbPEL5F]@OBEW\MKTNOQV_EUgSGFuSVCUcOMLQCaNXSCIWNe[RLO>NIJaDG\DOR=M:JRPMJ]IJKS[#ZEUL<9E=dIL:RNPNoL
    0    927;[dYVRL@F;KNSFIDIRH@APU[JIOPJIBMBRI><Y@U:\IJcIO5FCeJKMXMNH<CXMMXBMQbE4YEVIBFGMJQ7hJ]CGAOJK_#9AD7S_XXBI=[O=G]X;NNPG-QVEXENGD]D\NU
    0    787GIE;VARMLZECDWOSaL+BUEOGGDZBLZNI^HVMP=YM.I>OKcJUa_3S\>OH<H[\L0Keg>JOS?McRuKTM#R]CLJFCHZXORA3KAQVBOYMOMJUL>B@V<TBNW\A9[^8AGJBBJCO
    0    6706KDc^<JYcb5_RkVM#6@Z'G.OVHaLWclPSY?Q1IQRh<CQb]ZQUE8>w-[b>9A;`^4d][^bsRRUAWJ[C&Q=p_aHNF3HNM9g@Hpj-+XU]K?AcN]OM/WH7MPACWO;=5UVb^Vc
    0    779NIO4WpWCUN[TTGCFNdAMEOFdLbTYjEEI]8U[=]Xd\[wSTD8RYV@VVI<NRQKSX\@L?K.;FC]WGaT=?MBOHJ[BKIJN]LYRAHZO`DG_C9^QVBHWSP9mJ_WWH]U[nRLDdlTZ
    0    905IUIOGLO<ULBNZFQEBGUOQRESMROoG>DdJ<NW=XQ_dJme3B?f`I3I<<N>W^VvPCGR8QDF\L\K]>OFPVW<NW[=TMP6wIL:S?hBQ=ICPFKTJ]LGSODHOL`]cUWBYM@;CGYN
    0    635QBPp>CJaYI6@AoCOfP(M:SZYJRfGml`NwbEcX,b9<BRckbfjGFC>[DLWeLJCU\NDD<O_YbQ`O<JYOHDMPcLYFwTI\KOd?PVTd^;CnPY[9]gpRDEMJW]V\CM[^18Dj<u\
    0    642?kHH@IkhQJDIdD8B6J5=,T@K.5@:>8?1ITSE#^tjQW6^C\N:W]UkHYfP7EN]gUCGF_:[FO7KWMV3@Xb&[SESR_DBQF_NPgg_)H`Ifl^jV9WC9:NOHFlBOECOBj\BIHJ$
    0    976XNYRGZECPQR[cV?S7BYO=]W`hJQ]SbCRgB_YFAICIMX_]SOiINPB@O]pe:3]VN<IB5dh[7aX@H;:R@JZ9`GQYh2D\SP<^FLGNR5NICMCRS\wJ?Q_QOATjANbYTT[h`^m
    0    8173VBM8J0Q_AGJZVjN<>7ZPBJGS[I;hZT@=CEII@?vTC<AM4^S:^SVnQUBpGc]ZPUMROVXJg:AGJWR`GdNNFLFm-KPlTLU7VVOL8SURTIR`HZRUQOMXA8NRTQZRY>L#1F?
    0    922M9N`QZJ^LSHBRcOZ<Y/;GJR;wFVZAi*8hYT[G9HCaCB`VVYaOFOKHU9nZ6=A^TE@>LRSZKHIH^HGk?G\I`AIFO?SHEAV[MTWSRDBBIHMFRPiADTG:]STRC<W\?CHGHVQ
    0    953YMaOl[]RQS\e?HRYHPIRAX_aJUGPVkEKZIfnCLHARVMcPT\^WMDUCRZVMU<J`WMEIDWG]Lw[E]DJ]LF^OdHOFJA_XXfEAZPUTHCS_AXJpNC_QFOE=YQOCfXXMQKGRJSL
    0   1062>ECXQG8Q^EIFCVUUDIHdQEIAVVTKOMBa\V[wXUM9IL>FbWU^OZ<XU8WSA>TZRRE_FI7KQLSX7UJGPA8GHEGQ>UTE;AFLIXhRD?KEOHRFK_RS_FiZNPMSLRZBK\cc^TSG
    0    701GP7TWTRZTGHMLwdYGIGKdI;S:@;[XcTEBIE]8H=;TJE8PJ^B=G<s>I7jNCa<dLPM7=I^E>e;O`ZJKSLW>EXAJdFRTMK@OqbT^,]a56L9:iTGu?a@U7K?CZ>B<G<eLADO
    0    897P?]SjRNTNFFLYCCRB`<*AQTKRZYTw\SF\OQ[ICI7-WHaeHYWcD<B?O@_DGRJMHeMQG>QGPlL_[KPc@:TVVPE8S@J@eUYV5;GWL@>SZT[bN>V?M@FGGIK3\IYRBSKLaPV
    0    650I[L?G0R^;V]1H=\JRcT^DONB=UORX=1?:hOCeUNSEU#GXKR3B@jShMR[8s]4bLhYgQIISMCIPTHHq\03bU`WXRYULOBRBgGRMOfBW?SlDM?QP,[1AL9C7/ZG5K\WYM=G
    0    735/@8DQ=T8@0FOP?2O4CLIECRRMSKFL19UH:l0#\<aER<[;6F>iIL9WVF2]H-KM<$N;Q;FO)aaB:8+Z=8CJJ?W,Y7^ObW@7(];T_CZH_D7l6^WXT=QKC:N@@4`e5L+>b>E
    0    806$.w[DdJ;CK@SGXMD%ZBYJZTFCUXcWTFMU]Sc@b<AE^YYP;vkD@]@MKTYHEDX4K=VY<HhbC[RYCPLVPDPSa5VW=NNK@VbKM(Y6j?PAWorSDKZTB>r^:]EaPCNLT_QWMT[
    0    609I9Tv#I2?A:BD_E:g@55Cfk0]GAH_AM6HS=f;6PUB;KnM_DVJ6O8M5]Ys^T4M?I#nLfn24.KM`NUQ<NCUDEhWmNJFCILJdIOIV[?]WW@LTZD<VQS?]OSRHQ3YV^<cVfYD
    0    682=HF]OG:BLi6EJgW.PLO>AF8QHIw6Hag=N\8JkcC'<=K?P_f>Xl8X[)I[?CB@vkiYP3QGT[Z9OgMLPJ4MEER\_MX=GL>=K]H;4V_,=CAK;;EQbMM4RI_V#@YG<;CPU52?
    0    832XCSU#YWAAEPlA<OHVdNKSTW,FD^FNAVUHAa=IX=HJcHS<P?7RNG><[BIJSYF*?MGFE?WOXAHO>OEU>SQYW9KJQH>Db@URKE?HTWM@E]UJGe@W_?WL=FPZVZBVOhT?\HK
    0    661=`^V?IbUIh_T<ORSTI[[gSBE]4DBGCVTGYRg_cLI<iTETJCPVNKZTBFEIZU`=YQ29]0<McwO@[P\S`H2aGLMEY;@JXJGHj6^P[a;(YR=VUI85[XB_[@4\SqD%pa^UVMA
    0    915NMAe_QVOX@)dU]DYgAG9JTLIa]ed`R69CFDU<cQ?=gU^O[IrSPL7ZdVZ[OLrDNJINPS=[W_UV[G9w;OBZVDFMYIZh]a[XMLTbEJNEH\_gGOL@HWQKY_R\aC]@8a9Z]V`
    0    573^aQ>@XF>XDLT@?_.B=L@X1FLgSK3fXiJ>[BI_S0FQ\YYX=LDbLU\_9#^G_Uf0Z\,ZIAJN@RLERBKA3QQSIMXLJJ22ZNbOfOBL]EH@iFU^UZ>A7^49Y80Ab<PG]9\;SJM
    0   1002PHCTWAAbQONIFXj9^CN`^MBH:IV;KNOXX[ETRKTGSGDB>XGE@OQfSF-?DNTLQYXFlO5QUPIL7F\]GLJRdIMLIQ`TSFJTIhNWAUO0WYB`AU>=HHwD>^Q6ZKQEIqB^cAVT
    0    950O?[j^UX7gTHJBUIG_D_FONK?^FQUblW]V[>gV[WQ@EAKWaP_H;G>A;M_[>P=VTQM\5WEeWNOWf>WTJEMdJR8IwY9Q>ASH_@JNVdSCALP9g0SC:t?:RKcOLUCI:HOoJlp
    0    653>i9CLQ_>>GFE5OiWJMTI_(LCwLKHRMBTRA]LLBR]-J:;]VT7KNVRCXOFPS[?95RaAT^QB<XSX[aN?cV]UUG>ROe38W>OAA?=G:F^J=/WPE6RN^YB:iMJJKCfJQ`X9S*F
    0    79008QWVQS>[*NFWGH#?Y6UI9W^GMrMOS?=W;V-EZRU2X1RLJ]ZG3TXN=X_>L,DPP3UC;EBC9VYYJP0<aD^AVPA>^:0EOcGYINEHFEMScYERJM@P?^PMG@NLHACLBCSX_P4
    0    718]HUR,YEPDWaG4OA?ROG[KSWLbXKHFYIW<K]V?lAF2wOF=NECMPMGWEUEdPU@2YGBEO5>I<LMjN<ZD]QOOUAFT?@I9_JRD:VHSMOM3YqhN<6A?\<VWHK^NO_:`ToUC`AS
    0    801,IAGE5HCV78PFHUT5RLSB0?_F<CJ<4?D@SLR^VBvTYGIME[JGLO;HWXNq.CSWdIC^GUZcDUVAP;4KSAM;INJ5SNQw4bEc^]UHMVGT?<=EXMXZ<[5A\KNOS?JOP8FU=\`
    0    7538ZE_W;I*G$4RJ7PD1#9Mhg+=L0FWI>LIALU>_KJb<RK9/7ZRLLJ6Q>\DOGT^WE?f9F[N6VSN:?JM;N6`92T4c;F:B7.*`V0EMn37W7OOHhHLZ>b:aCPcSZENFPEBcl3M
    0    582JUaNFh]e<\BAk`0TCO/FBJ?/RXSb>aQMJBLD/.XfG@K]DBL_$C#F^<WcN]SGWZ%U8C_CX<OSFb%TKIYL-GJ6^I>LMMNMb>YZDD:\QB.HASZW?J?hQTZeOVI>P<61OS:G
    0    811NU;FT#?N?QZfVYUNO?MI2iJfOF<VIIaMJ[OX8IDPQ?VM^`Q1RY]U@SI_K:QAWfBM`^KlWCS7O\I2OeP@D>FeQOSERLLXGVMZBEELaNKMJT_OQVb>GOF,T\CFOESMM7HX
    0    669;X;VODB8FjC[Zq9ANQIAK<AcTrYEhR<(tSOUDE]SBWXTQ_JLK3TW6HIRM<7V4w?l=D^NP7gA4FPU]$A]bZS[F['LhfkN`SO>?QK]kBE?_[ePbJYoGWGeOOa[O6S`aMPv
    0    782U8MfYZdOgP>IIfWDOF`<)SNSUcXFXJR=NbFYRPJI]N5C`fSOWDUHReE[V<DOeUOV`@CbLEGRei;ES#3OFBePAqMGZ:ALPZ?eR\NDX/EKAoAVC5l=8YJ2ECW;;7KGcBfd
    0    848H]<>`;LhTpX1PeVT`NDX[>MRD8GTPObURJFWXO^J<IN@FRAHIlCaiQFLBej[QXVW\w>K8`AgBX_bQ_`M`8CQqY^_dKSU+JWfGD^W`?[GMd<F/tJGlDXCNH_I0gBVGEJ3
    0    848LCD\QL<9MLNZHMTDXNKOJTYE_N^MKRE\MIDN[KP7DUZOSJJR^CYFIR^_\=DSBSbK8EPEUJB^WGMKKHQTBPiK1QTRNXQIL]?;#FLSLCIY6KN>WQOFAPRMNXISQGL[D4JK
    0    797\W8RfFSw_?VA:fV8c?W,Y=?4S>IPej\2]ISM\IZE8Q?'Dc/7>n1Qc@S05QUIjA_jZaI7CZGcX^TmcYiQR4GF]ZkdPMJT9cSJH?P_PG@DCF9T^VQMVMINGoJOLaDDEOQW
    0   1060K=Eb_M?egL<62MZ_wRI&EN<7HI=SeXAPih>ONF[H<FEFFLVENS9KhL<]:WDE``POMRGH[MTiD`LU[AVTvCT-GVJSj4LNEYLTF@RV]3CcV`IFXN]>>Y`29f`B8A<4OE^V
    0    891QbHNVoB>]HAIVPGsGU9D9UG_TaOmcM8DP;fN0WLS5b7UJEVW^BGAElP_bGQeLNME.A\?MEUWVQQJ]C_QULE>RJ<EhQSEP4>B_Qag=FbFONYFMOITP#D`P]=X^XM8T_PZ
    0   1061XPDVK^DQBYUPVUB[QV>DMLRcCe\SgMGG?OK?IV06JJBU[ESM]L>NFPAWKEB\J5DBCIQJNLHXP[?^\-LKTQAKOLNUF^YHPCQUN[RQHFRM[HDUb<CFUNRN`dMHYBU#ZOQN
    0    956<TA2SE=_BcIATGe_c^1KC,@bBDKEXPP2K]K8LYO2ELN25WBFL\?Bj_RAD[PSeBVWM[?AFZ@X^hdPK3f7SCQ6XM]TlO\>GXCVL;RTI=O8dF#MT[EEg<BS6bk@9CE?GN:L
    0    756?PPS8@;UMQ\O<RwU^VXTgQC1GADGB8VZ4CgOLM<A@J>EkEaZ\\MQC;=<>APICVB`N]K?NFO=;FDXAOOIRZYA<ZW99R>Y_L@N/W8DLLLIMCNDITZDSO<NSOX3USTd^A4>
    0    791M7gWEJn4;kh@FFR6LRfH7Z\7=TNGQTh?CH>VCED?@YVKQXIDYDdfP/[j<^S=EppPQJFK`VD9eFBVMwV7IUSAJ]^?FT?SKS?QW\VZ/VQ\P?ZID=GHU:I\u5b:JW^Uf9:G
    0    856\FPAXA=C@NX@1PCL8LEPeAMJ9K=GYL^Me_UKIFrR25LGTZQ_NQ`SeEGg5GI<dJKrd_?DWEd\HjXSb>WULJbaYVWWMQD\JV[M>CRQf9DD_T6EkWODOdVA3N7?#GSEM@KR
    0    715D]CIN;1D]YX5J?bE:`MMo\]GKNCK@JC4:LESXN9=dJHUDK?KUJ@C<Ha_K^b<32X[QjG?Rw;<VGQPSXT-O;B8jLR/YBMD>PRS[S>K<YLJW;'U:[3ENGS@YR8BEUP@DIDL
    0    864KAHYPUVODF>YUIDG*51P1CVWPPQD\FMHG[CfNPXZPCKDPDYCHH[XLHMJUWUAYa=H5#kbRQD;<JZBQCURO>GQAR@:DGWYWBALSIEPbOX4MDML]NNJHF5GIOITM;K.P7HD
    0    802]C@5PCKMKGW6JISBRXfPPVWJ:\;QRIJRT]EY[HXdL%`OeU>S0WFdH?k_ZXO;RNXVLGUwE]XL[M:5HdEJFg\WL`[[XCMV4VFK=UPW@GQFDJ>L9R\BDaFZVU\=S7DX[IWP
    0    549=9@SmSSEAK1>VFX9L?S8RIHc1CT9g75^K_LU7>wU&0HNGeI]NlMrFRE87ZXFPOQICRVT:Nj7?T=ZL<QFLU`IY8pSM49$;K<R]WQIkMUGL=_>Y<SJPZot6?Wi.55JS@p`
    0    799Q:VZ^6;_6SQE:ZPQJ[4MMEWQUUg#aU[O`a:\B7]52B+VJNTFISIMX@1T>=A@`IZUNNIWV[V[Mk6PV?AOQRPbBpa;NG@S,SGLEH^?:>=_0cHSPFS?CPP7I\I=L8<@fNhQ
    0    802?SFTFF@Tm0NMYDMU^[@LIKAbOVT2goT5J@[XUwU<Ge,D?YCUWS:GYJ1C9fUicBZVNP[TKOYPU9_DNRFYe?JYS^@cQKKLd4?JGVNMFG`u_TbAXMZLT8PDIc7=YPk9;jBh
    0    889=C8BV.Ce?[eIMWkCQN<AUC8F=>L:HP_CcmKCga]9MN#KI[?KJ[K\ZC;NHWZ:D:aQ`tEMKRVWJ=S^GWBZg>F>@6IOAD_k5RZG5HbFaI@UO9N<TLT=EBNWNJ:J2KRWYG?>
    0    933DKTaSK#RU>FhTcK@MI9R_RNJVOJ>BRF7?BM;JV:[eA9@^PUOP_ORL=EMi7QC4\>Z^VJNBOOL:DZ=OURIHIIQ@PUZ>]Z]ERSKD4EGXKEKa_[WqRWSEP@:EP=_Ll;9?6SP
    0    927:FQK/PK?=RUI49XH?SU;9WQ:HKM9]?IeASa_YV=#=SKLQO@8FPPG?@)K9RFAJN:W@:NMIDRCYCA<SKHZXXKFH]R;)NI;CJ@WGjKE-KgbTLEFJXOJEC=)UIO=SEhWEMEB
    0    863@=<[cI<3R=NtJ5KMH9DYeWYGBEQX[WH;74J8VmT=GcfJATTAP\I5?Qb;LERWMEPXLDSJESRaSFcgCTWO<Yi0[VP4TXdN\WFCHAUJM6YPhcNJ`[VFwKiFjJKFWVK]PG<C
    0    619`<6N=WS@Xa=QVNP]SGasC8Z?J9=\I=eg>t?Ye]R3QTa?Ta_^?NdR[^O\VOT>=PQVYUO@[@EfR?8EN$ELH7?<C<^ca77ekWN[:>aQJ?XBXO@(GA3LKUwSdjdCE_bMICI@
    0    906GHHN@J+gaTS8GaZNS2GMb5=w=.7BN=ZGZN>LTABj_EK?SJ3fKYQ[GRCUP9OGJ_NHQ`CUID;K7\]U_Ma;>2aISGUUQQOR/YaQ9?qGfT;HGVSAdiQB?PHPAAKNGM<=14BW
    0    678FMDFvP_ar<P4QqQBF/`FIDO?m<XEWa?=Jc4gQO>R6T`CIS=r;ZLIQHf@pPECglObRGE3XMYF2^Af5\OMIES:BMK\q;^<bQ^DX>ZQXWDBQr\YW;@R5YPWWIY\gHHFI(Hw
    0    679d#PR*;[80_TLBA8DeXjMJKT3KS^>1FQY<1LpQ^0G\B\Q[MN7EHWLB;%6GKc@,mYFN39WVQS=RBOE<CCN[UPaCAC623?EOUQHVfZDKVhnARV_V@Ab&;Q6oV^@I=rC^?eH
    0    669RVYPSPP\gYNPPdfWI3FN]GESSW=EbVTM>lFSM7728CMGONK\THTUTWGZQOAQNZ]WmwPb_OOOI3VWL,hRCGBTZV=5W\LX*GUGRYZWXK;`eL?V-R>DB79G7H]r_TNAu<]N
    0    786O:TVJ9Q8ETOM3QjHJIGIEXYBXO@:DSXdLABWUSII,IIR_^[R@5N>GY[9XG\UMOON98ER[LHMaHEBKWIP[lQWO][LL9OO/6#GUUNFE;R^NGA3KY^<KGCMKCWIAWJfpN?A
    0    7097IRpW6CKI=^M>L>aESTCF`UAF\7O<b:wRAhKK40*BK6]R]=:S,UB>>PI[MNI?_MUQKMIJLd:9@DT`^;hGD2PPLY@MDGS[JTL\UFW$ZarbABSbaWS?W[>DJ0DYLZ0^AXX
    0    713#'ZlH@HHi?ILRqQEVY>d@0i6AWAH?SU`U\YW`bN0W[N=nL3T5XJG_KKQHJLD:_>?QHX^O8PB9]/PHd4B@I<c:V6SFF2DTwf2KGGD<[SDFIVd[9dV5aN93JZKPfFOK;[Y
    0    791HSDDGEYB9BMM*NOJE\KRPQFHC:XDJRJM>JJFM]ILSVJSHLPIRVJGHV<WQWTGLEGEYBMIJKVENSQUGT<\PG=?SNDHDQJL_ZPOE;KKTIR[cMRSP?OKVIP#R_5RL\UF8CP?
    0    6177EM^8;=KRR^]^)GP?9N_GUBe9OJ9O6IXREgFOWKNIDP#UNTELRBLP=FMEh<'H[CFX[T[KOWA0?DJFB_M\H`ZIRJXQR^mD\;VXXgMR:T?BaW;HQca0QY5M0`3X^>V[KX]
    0    563gBQ`S/P6G`M>KVd>jaZNJOI'-2)=1VnsLnJ`masc6LfC\M=.6SQNZ3Ra6[^WVB9:]GMZPPaRTw*J/`29<;<C;Vg=H<Z:USWY.sU6M6KOIE-=?`1B[CmMn:E?.=LQBJ>:
    0    783MJRSOTFLCHUL9h?;TI[UXJG6JZOI0UIPKN`XMNS[gBO`NVINGFV@QDZqOCKAKYH[\#O`[SkBHGAMW]4JRYPrXbFVM;;4TfEAabDDMPPRQRf`AA[iEF`=PFX_YAUD]Ned
    0    624,<P[T)XTJ=OJAU`[C@<d;>4\=:Q4;9lFD[:HI=cWCDS6PR8D-Md+\FBhV153F][SbVLB\Q;XCOC=R=?:REoO1sQK^FVODg@KWRdPJLCUDPD_JBU06?P:>\X[@6Rpw@N2
    0    646\8ug_HN1ILKk3LJ;BcHQ1VN7NId>\JOiwM`hX3PC#O/glWhZ17dE.P^f=EN>JVVZ`Cbtdj>4KjG\D]2[mm5h2o4B?WO\=N4[F`n.7MVtBX`F?BuEEJH>`GDA>*eRtEIN
    0    950DZFPDJ@UJjX?9B`OX=W>V?BE?C@AA=AIHXWRQPQ9HMVGSQO:LwJ[]JO=CGa@WITZ]ZB>G\:jVVaZ^DFSL:IFhDI`UJFL=pHPNLPIC8LCCR<8?cUGD^^FQ]Y@IW?CJNFC
    0   1256F-PODOO<8MPK-@P<DINPSbS4WEK7MOJVHSL]O9E,QIUMVFKLFITEIA2SPSTCLFJRL9HVOSVJVMM[=L#MQJFN<OT->>CLKS6IMSQ:4CPWAOTNSQRLEAO0TDOFMLPX[ROP
    0   1080C=FXYFBSK^CO=]`ELIPTSMCFPQP8XOeEUhE_fMcOUGEJMjEXEJG_[?@YLMKGNbc\`\PGOWN^WcSSCL@W]M]UF\`FQHNeM\CRD8P7BCIHXaZEROoISwLGMKW@UORHUMWO
    0    800HWIVlIHV^mOMKEMW>W_O]M]Ld9]XfDNcIZJgpc^?I^R?HeQ]JWDFQRBLPGUH\T`II7@XVRWN[a:YQUK5WEXVQpgYRK:OLMLNPWF>PHKJNB4H?LXM]_l_\[w<7T<LniSj
    0    888X>WUNFQ8D[HGFGX;=IAcDdgROFJ/XOpcORB\GA4WGLAijZGNJAgQMNItV[RFQgEPm2DccIdDJE<BM^>HYGSmRhJL[9D\OKcMSdELGOQTOIkUV+qW#VE7_>O[UATTqRTB
    0    7563O^gUSGbID:gJCKkB>?2ObGbWCN@nVJ@pQL]DXH+:YFTVXKVQM?FMEedR;JB_BDIaOFEUL]XDn<[F;E^wF:NEjT_WYF*QYUZE]Z@3D9SLvHPlVMFBGWOOf`XIC4?mGh[
    0   1126T*^SLSaECKIX9N@H9PQ:L^aI_NRALPROIZKoN@;4MKQi\hWLU9RHBE4dNTKQ?Q[EPRO]wTRGMTR8KG<OoS1_%fRB4AIIBMIFKVWH(]PNVLXUO:^X27S6QQPMW0P?f5cF
    0    7718Gp]CHo^M?Jra?;X;\=7IQsfWZdLeTaU9ATB?V9\^DZQgCg>\RQYVwq`OfZIRLOGDNXi>D[R\ZDOScHXRXBJbRHI]`lD\;EEYMEs?CUJZA9^XIOEWJLRLL?\`EbNLWLl
    0    9805@]gPOYCmB-lA_AHO[58PIOPfemHU_=@o@\gA_]86X4ShF^IRQMCDV]bfA&OYZ7^7#SMO3vR:[O7T@DZKSuT=SIf\][-MY@OaW?R5PL\un\fg8IVNOXBGFN]dNH*`mjq
    0    9563CUM_L\7b_IK2QD=5RWO7^VRYCNNGCNeMX.sWDV?PN9UGS?WANDN?EAV[9>QUgXSA5KP\RRCM=AARM<H:Q]d8cGJLINkUCUN]YBGQSgL@Ek;NGJT>PcFwA\QS;RSKEPU
    0    912=VMRgO>\[JNQo`KtGQB/HB;nJ^MqnTE1F'ZI&EXU[VCL9FQ`]e=\BgK9`L,sReHL?NT;O:VXCLDAa@]GFHR*J<VOaVdeH2eAeDGgXXAFZFDRJA;KRiXTFKHNTS7#<YZ[
    0    989L;dEI@b=CLHF9FL6LUNKHSGEJEMIE\^@@TEwKB?8FFQ\a_VL25XPI>@iGPR2SkKKV@WVbGP4TFKDMU1VNUL_4oN-7B=NOG2[?hXD5NQ\MORLIAUTB\S@RPcKWI[SWJZP
    0    984>Gn][NU<VB8gMN5wSX[0@LTLdjSh^`ATa7_\2KZHIWTkg3V\SLE;QIRgWLAbcDMVIL]ZaIqcX4ZJd+=XEXWODO+MT`P9c@GBb`<[EFdPQa^RbH9YJTLc\R=[ROO(WZej
    0    873LDT^0BMI^SXSB\R1D=SUTLB6Y@L0(KJA?RFKMGCTH7A?JPI;U\VDOM>aD?U]UbCOJD=[ZPK=82VDE^>H<E\O_C<GB9FIHVNP@TG:hEGE5T]OQai_JHB#HMMH:HTQ=HTD
    0   1118VG@V^JILTZZ<<\MDHGA7BIBW\OO*jZJ>XYHQRQV;BN#J`Q`GIKYMTMM\;FB7WPNOPML\fCgK?]PO]9ASZ:VP>YHV^OTS1QGMOKTCRKDVK^HYV>cEDQJ@1WXE6?KJT9\a
    0    744$bCKF_g;GS9TvM7B?QQRE_A_\R<61GCV1$MX=X^gr_j`M<h_A#`LD?ITm]AsCV?IDB_Z^0J7VAG0Jg@P1[AXAO=7SBCBHNAcX=B@Ib^NY=NP;@W`7+ONcPQORlUfKI2?
    0    894=AC@nP<m`SL=>fg[Y?;4Q8H]BFJBaZcBaK<RX:X;;D:=MV<Q\W2QbI7CR5GKjeV`ff?LaKMf<ur`J?C?e8tQ^XRa^MMV2fg[<D^@k>ARC^=>c=w7Kk_6DraF>=>B_FmH
    0    865UcD_]IXepTMMMlB<?NDC=FMLWMg:UTk7iXNRQAWLIIOJYUPZSO2MZG;QASJZ`S0NQYAUmDb^<F``u4RDwGpCQUQdlZTUB]dg\>HNt;MCWdERX[HFDiX1Lf^@N@@<aIpq
    0    655NW^B`kK>PgEb@<=VEb(?MGH\YYT@wI^?V?_F9UJeM^E[Q8PtJLH8AcOGLRBhbBN>:[OF@WSaZ`V_MRZ9Fb`]_^][U^giMDZPOGfOaNZJWFTB?<UPYMLYNLVFK]WWXONM
    0    678N>W[PKo;CQ3VBPM1wUDXScXOEDReaoPL_fMvQNN&6EOUMoPZaT]H@>LRY<DPlaB`HD&`hZe_JRWJf$KPHXJ4:jAGu>2<[p1RBZ[@RCNbVNJNZQTRSXlZoOSAQ_^PiXPS
    0    772K>_q[dfGTC<dfWHWD^MAFW\^^[\^Xl=AtEp\6vHRa[@^jDd^jLaCGdMmr?A_W[6E@BrigN]aJWGO]9Hk@[6WCU5LFieH_.P?Y_A^KIMEcoiwl>Di\FAPH[:\s8UC\Wlm
    0    898RJ\KXC]DFTDPY1FY8sPR=wbCW[XCYV>OSJZf:`Q=/aM^eYJYQ>W;GTDd.FDS@IPPX7KTj@XCTAI2D3<[V_[i3b+YXjE4YE?HA`=cJ[dRJOlRFFChUV]TSLXI_8aKYSYj
    0    848HUXHmM]3wT8LM?DVOLD=>GJ_u[LaueDVd]c@?UZK2KKZSPQk\KK1ElRUPF;ClIU`I=WF`8_VHd_BH7RSeFGSmR?JTEeACRHEMDgLFJZOXa8CdRTDZSDSS^QES;KZZXb_
    0    593GNPg\9sZ6NT>6kg(=pfaUQO]M`ZPs8`OMQf>oKF[D:CX_DE:dP?dQ[:RKdCD6>pE[JL:;BBI1aAH2E.<`;@DW6XEAS@hEVQKe/dFNQsMRa]T\I`YReRIOTZJ]igCMDwV
    0    916PTKv[\LGea;REX/^6EI.C?Cbk[`Usk?VhHMc9iKPJ]D^QNcci.7aHXOda=+SZ\@PNMY=^7[pAjMM]HKVU:]IOSJRaXH>\RS[?EHOXS=AG^IeYQ\NLSUZQeSRQC2CNOnw
    0    617K]0eA>BM`K`=TVh_C:SIU#H5(:DaEBH10R<MLVO\^8-:FD'=NSXbR[FLR?D>39\a^^O>GKXhCK\ZPgQMC>^X`UQ;JDUH1cLOCUUG/4DPUt@NaYlQJVjBDOGN[A[JHVYL
    0    878E,FHI0(ELVLLVFrEb$K\lUL5@M;FN]7=I`DgjGTOkMY-KVEPRY@UR95?DPdQ;NI[DK:F]W>OITKgIW;=\Fw8ROUZd3C6Ec2Z<LQ<OSdZBAFLbYh8CJaCHUY4JKTY[ENG
    0    628L_3L]EBQ[P<YDJNk7B;LY2A^]@hWYU[OYVINd1oRF8EL>wPR$O3oYWb[[@N]][WLUTBIaIWQ<dw^UAR>OK:QJcBJU=LQUSifU?:DXA+Hf\MNqbjLbUZ\aOCRI\<JLSsN
    0    814L=L=2^WCYFVO7TP?R]d-LVOEO[dPJSNVjLGZTC@,LJDd=gYHFHOcR@\R8Vc]S@V\^@3W^VH?]TA[E82FLm9C=gdIKWRfQOMWDXd=2UhcFLlCFLFI<HQ:wI]PIZrmUDSS
    0    875RO^TG^L@\LKWcY>W<T[N8CH@wgU\QDGR]FJX:QCf^TQT^<\iEM@=KTWS_M@`LiFHC@g[ULV:S;F@GYSQAKH`JLIQVO[Gp;ZVP?DXIRDMPUSQNF<SIS>^iKD`WSiRM>`P
    0   1129=Fb_]b]@[?:\ZP6[I^K3KUfP`Y`lweATiH\j*hL:?YK`fU\k^HK7HRkX[R8fkQ4T=Ae`dCpWWlM;a=JXahOiBk8K_`j<c<C2XSA^NS[Xn`WRp@>ZGCSMZVEXf@c:\Sl^
    0    929XKB6?WOM2TUK<TQ;TN;.JPPTTKP=`Gk8CM\KV:G54Fj?VQLGI@EORR2C-SG9>OZCj@JhOhE=[B:N\DMIw\DECVkL5WK\69:fLGZE>]?SHQ?YD%GF=EJ.@LP@R<QNIHOL
    0    782`=IR\c_U]XRMG`CP\d>Y@ZJ<_\iE^aTQVXEi<8\@J<FNp[ig_7MQCCGWdBI9c_ATVDXQ_EgW_[7Wi,GMgUSC>wZ]WRN6PTI_OXGKMA?MUq?`c)RWN\4@8GiRS-?F[@mm
    0    972DU@WTOM8TLJ?TOQFPL6LP@<U?GZEHIV@S@PhMXE2KmIP_`w^TWIK5NJQD@JKRTZQNFSLkodNHNpMi6T\hHHLI_LKWU`RQ\SaUKd]dJ>Y[^HWcRVIWKJA3OV@HK@N^K]l
    0    690`1fKA\[4(TKAYDcFipUMCnqHK=^XIUBX\IN[XS&8HYBVKUQ]RCR<9IDX@\c=P9L7G#TXgOcTUp2HJJ9RUeP_UhH@LCQRQY:-MjFS4Kro@Y_URGSW>e0GVM/OHYd]WOME
    0    829WMRJJ\XNKRIXHODRJjXa:nbNPU9L_NF\HWWlFZ,GKKNZ\@GXXE^o:KIIJHTX:ZFL05MQWFNCNLGMN`L?MY[fNfCZWU=LT<>APXPKXOc\<dMGCV?__IAK^UPwZFc@QHRP
    0   1063PF7pDY;NX<OgWYN;AB^^[bFPPJQX<@CN:(ZRKmFNSVMF\3FSqLX<>nGJeIO_3[<:IeROS?O\SFXCUCLa>H:I@DG8J[`MSINHYH?VVPECrNGLwOYMY>-SPTA^Va8OA^N;
    0    821D<bNHBp@Hh<Bf<DAWiEL8_[HYRI]MW?MUaIuU>G_5B0vc@SK6#VLGd^VVYX.Y[Q5>&`UgKLUcI18CcN:\eHf2iU8V9YAV:SG[fFVWdY]LOhXm1SiTO2ThCB\G?QYoHU_
    0    7747H<aKXPM]fNI[aRZ_CAHgAFnP@Q:UsSAP^:GONY6[KR5IS[VPp=RbPYTSU<`hU`jISRDK`[b^]`wjGOTh?V>d[aOWFS_XVb<^Pi\hE/@n]LQgRoJeDKG=h=VOP<<PICb
    0    816:9X]\XOaei>SJoged=KA`DIKMFR_si^Plw?abMS6DD4Tpv[_]];H`@Ta&B6I\Y^eNRo?TSIhJ_Jm[1QF]Nh7\mYUlFI_YYDZX7jJR==:Tg0K8cY@OOJOMhU7[A?CmFb\
    0    7720cU[TZ_G`S<o_CIZ>e[-Um_X\wl?pjF<P<ZW=;[4:\Ld_XYPVGTQ@fR_jRYIfYG6[NiS^FTW\[DF`:=VY`EKEeP9dm^2K65XlIQcMFkRYbYa[?=WM4RZ6CCfk/P9MX^`
    0   1071]NYBAZ^Q5OVIEGPO]wOIF]eFIaN9ZGNN:JZ@D[$9LLVYJROARJRaT^MHPWTA/VT0SA<ODYKFpDNN\AFIWa<TLQT<<QPUL9+MJVNF#YfiKOPCKGGIO-@CUMSPTQhVEOI?
    0    760=HUG5BO=JK*YO5L<9>KG=RejIF@KTP;WHKEFX/C/eX2HQ:VbaA2a4Tm\Z=V8nwNPSTe][GWHA[18ID7;PIFL+lCTJW]IUFD[Ja==?AJ\Y[?XhC=KJ]R]O6RWD4<;U>SX
    0    990)=EfWC(6>J?L>:f@76DVTQ>9H9_TMPLV>KVXAQ;NB6#@7RJJUU><?9I?>EROk<?k:6HN=MPd9ISNBQEJM=k2PKd3IGI=OP.KOU?+11EUOiBLgLe.UBS>K_\A7L@G`TPO
    0    792,Jkma]J`S==:QbMZ:@>+B[Vl]L\GkXC2PSDO<KAD3C.TRfSlZNFG\fPGORKQrFgDQk_VDYX_nMB^VOMpT?YN@b^3pNF:?ME+^7JK\#SOVl=Sb?\IZ<<Q;YJ=M7T5fTL]
    0    897?O@b<W<.I>O]?4;gJUFMi_MpoUle`kE@YR[eSaB9Q?=UfEb]`Ma@>^Nmp-6w<>SR-Av^_?ZNCX_^i`FRXbBM9JFAPcRKKB91[b@a;YJ\`UUOSTMh[P9=Xc_eUIF?[W`X
    0    942<Adb];DBUPGYLM1U9WNA)ZacbT_I[ZD^WKaw@KTG>ac\Q]TgU;UR.WM`DJTV_TP;R/`tjcjj]U<EwJTi_e:k7rI>bbUJI7@El_;]VRVPleTXJDO]HE>HGTLOS?PLsKdm
    0    9618W.G]D;daXUQ=YlnmGL:6FA[SMXA`WRFZ\?[^EeP>PDC<YAVD_7S\MSE7E@Kk[\[Q[@EZO?IH`R[[4=J]JUXLT@eU?LHJwia/LWNLBFQBc7ZVH[DHYX>=naB6M6=L?P_
    0    723-)q\H&`+H<IE/8U9WMIG7LR3P-PB>A[b6L7^Q.;CD21=wFC;IFGWNM]a/mRGUIUMTDFYSTc:ACX6S6NQ@W`NTq]EI-6WHWZJ]eq5OAM^TAkXKN^]<QHIKFU<FJDRl6RR
    0   1102/?Q^MKLCLK>>7A[IFVT@aTMa\NUJoeSGUH`tWSB5;EJK\defUZV<LTVPLAIIZNDROAHYSJHP`LONOT3WwRSS[]bWTOU3Sd:3YORCDAWwPNSIZ@=JELY7H`XIU?RN`DUH
    0    746ZCKEK:LQO\BDCXQF`^Z:UZ=3CH>R<LaHQUL^oGSFE9\A\u<E*VVtcPP;<RSFNRq\Y>EEXbJCEYFRBEMJdBLXYwrJZ8H6R_HR9aW>YZe[ASM?NYI@?^VNjHtA@SMRU8T8
    0    697w]%Q]W?SZkZBE\QF]<06A'-V[4ENiMRFTY'_7*TOLHGMaRTCDQ<8s8AY<JN%aVNQXFPQJQ\M?cRHK>Ib`.n9JJ`HtB=TC[cv&1jVf>):b[$V];X/6wYH>al=:W:8ZCWq
    0    560\v:MAX0Hc^bUnQfh^:ALi0<QAFWTmJ/C_UE<.HEadi=C/MQ7``<rQw24@OOS_>NSV==A:NKcMBgM]bUQH;>HRO%KFldHP`JEA0ZUMRbKNXWQqALbq:8K-N>IBIF03]l`
    0   1478I<La[LUGIE@\HYKAHNLOCXJJKP]NRYJGOBL`ESSOOQSONFUMS<PC@SwOPB6LTT?QMFFVOHUXHOOLO=BYUXQW>WGJUKJ8_NBDLJGOdMNM\^YY]DICTQWU\[NTFLOKTKUL
    0    940O@5FdFJIGX@<8CUQfFC<9ERX=KIJVMUHJYKC9QU80PRIC^GCHN4Ew=`E>.JJSPZS_GKQT^H^]al`_'OBjJI6OLdFRELERC9^XCMjEJIXEG5GDRPDH\:N6gh2XQP=OVLQ
    0    867Z?PvGUBNt^PiIdOKjCBf47>PJWNXMI[PhZ8R54HNu7CBrRQOZ0jJ9COYe=?NMe>PGS>dU?MCAbA-\<9ZCYOa2WD;BQYSSjYMQM>\jLQBK`^^aIWYNOYC[JTwR07:PPUI
    0    964LNelWfW^wQCe`h7HZN56DQH<\U]UHZL;SLQY3@XSL`VQ[H_f\??\dNNJE8IEYTORBCaIXCiMFVHSROLZKFSEWIIe`VKFFOTRLEENWMQO[VRR_V2SJ\hPLW]eiMD7OMke
    0    828S6KdQ]J4fJ?WDTNbRFMO'DPbi[]KWT;@q:`kOCNc<da`T^[qR7E7XgWVe6C@BO7L87VFt<S7BL=Ib=Gc^NPJ9X-avYdNb;fQb?8^YTAYTiFiJa3XZPjJTwQLJ=Y%G^_s
    0    796UQOWSL`R:HKT&QCbAFJBXOOAVQSHPLP;FH<S`CCBHIdbM>CMUGLWU:cKCRG9#\aXJ?XTi`LM5?PO@BMJ<R@_PYI9JJ;DVCGHRKZP(JAA?INUC<HH.CPZhNSFU`FR]TVO
    0    876P-X=CE[:D2[?U8NiOedMGVVPUHL4mC9TA<jAPw9;.MHG>9=N^9^GGqYMM[nc?8JB3D^@FWNfr9QGKX`Gm_LORXK@GabH>38MOZLFChwhY5A=LPEMh/=UDR6BT=jZD`R>
    0    923T<G_DG3@`PQ>9?[5b4^NR^G`MFVMLMCQVJBQX]B>YUPUTKEYKRcFOHVYTENI>M4V[G>UHDMIICZF4YB8L<KT`CNJUCB?VSJ^C]UICIDHMMwL\TSKMOkD\@CKJOPUU?Q@
    0    817KBQQTWHfIU0[CV\Q8b>.FU_KLD[2fc@B`kJp'J4:.[_\mfWPEEIJ^D8g[YODaFH=CDORRgWWbw%4e;@_hlLKAiY^GFR7PAI?GaRn9SajI_\Y`-R^?NH[VYSYh@V:cRQk
    0    818CP/XU/9;TYPILaWGhE7GN2=Ta>LBB[W>WWD:KEOCNJ'\]VTcXeIPfObw\=>PVhIR]DHgROVW1]\XOGDR]_KI.^IYQDTR:JZ\EKcAa6>4XbBVWFiKBEIL4QC?HX:-REcW
    0   1055NJQhjQLY^VJLO_IFXBT:MT\QTXRP`oBFT]TuGL;F:BYKLmgiIUOMMAC]EJ=FuSFEKLOUhE]P4b/SXBDl^NUcHiG\^UP6LRBJpYJERFJNdkFXF?IUAVUAEP]LUA@BwNk_
    0    900DVWYQQGJ]TFPIISR<<JW>AOTHZ`HoaRYiMfKOF[&\P<ANNXbLCIHPV9VGA2L[P?T/ISLfN`nQXVTU?VrMD]K_aHKlR]2cW0JUK\J[6;CRmBZfASGQQ>ISjPHDF<@YFwl
    0   10489YFwIV-_`AUq`XHB2JCUKMOi\ODBCTR3KCR>=BLY>HNM[@XP\MXVF]SaY3CDKQ;JUaZ_<@\>7?cFPC@[8GLSC>HFb\je>CVQRCQIZS?CEvbVpHYMNP51@SHRXV43;KEO
    0   1111D:_T8NW7->EK5DR=BSSHQcSDJER@OTDd>WSlQO8'M\CODMXRHHXB796O=@KBFIKU<3KINN]IK4GPDP*NMUGHHOL/5O;A^S6GLkH+0HV_UZYSGHQJN2K#ZNTBXQ]LeNDI
    0    812KFBcHXDEWBDkBQOL[T<[U[GH2>QHKhJ3<KPgw_D:@Y8H\THS\YeRUYdI>RuEMJ@VaO9<VT?LBRl\TPFQWTRFbYTMFY>Z5dUAGSP?H9KA;h?\I]_<NE[;/IMIYPXTQDL]
    0    775EC@=M=T7P\9V5&^B$LaSLI:I4TCEH7PQ<)B:Rk=YnIV<FTOV^XRN;F^FDBhHRGR:RAPKRFHQjDV4?\597:GZ4?W)3;FDLg5V3HT=ORbNZAI<UBUGUY#,X8eACcqaSN?7
    0   1074@\[pXFDWd>YbZRPD66CZBRFqXIN=KHVA^=JF7TBKRD7Id=IPb_TUH`dg]>>AXV?IReLpF?;F;Jd;GEPM@DKfNK7@]dc]7]XOA:DKFV=4DhLawGUiH>BCG8.pAZB>FCQN
    0   1030QVdEcCl@X;PMCWDZGj`O5T\HTPEJX[2iYRW`D?aCBc\J]KFSEANNJGH`[=a_ZR@RNNGZwDeCRZFJN?OVW_Hc=f[JYC?9jUNQPLORSGYQJnNWVCKd=KZFVYKSX6QS[QYU
    0    800W*l6+T](3N9U-HPIM`hQKceHYCO)EVB\>TEoW]5+4TWM\UCO=J\B,AKPFSV=-[RHW/<_qRHXc7NX;M.<UT7e;dP7(JDHCS:-LrE)AY]w,O[LG@R\?K>)kWO?JGi_bDJO
    0    6528QC6PWl`=DRCCWUe;kaFFXO_K[Nnt95`7Gj6Xe82(iJdTSK`\NPJ_doPa\XRIWSCP7@=PRTVZ`BW[mO5Ka8V6QM9]\[KR/>NL\UhBrrq\.NOX[#dg6<k]LNnTpfTYQ7M
    0   1000KC]ObX`G\PBNYQACD\HP>RT@QOK>Q^EhQMU`CfME@N`Z[VRVNCR>DDAXFMAU\_<PD5]cnG[PRXH>I@=OO`IkU]NQL_S@TBZ@;`C`MGcNFT_WWBIwITQ:XQTPN=UPnKi]
    0    7689:A_hP`DGX?B4_K5j6BAMA5R@J\3]cU;XfF`i3qG3K;2`wMR?US\n0cvF-R@icNc]CVQp]YMKeFiOCJOX?PVDj8U\EPiNH[PJO\I_FF*DZ^fYFNUUpa>RY\Z;GMESERR
    0   1008NF^YKQS>:=T[2=Q??EXSHhI9RJU;CLKY=PZZMa(?MH0NINNKSLSDBH)UEQWDAJKOC3CHBJPIMHY<IS(TPL>MUFS#IOECLS3=K`M-1K]eLESLWHPCC2C#ZWILKQ^UUUML
    0    744l3iU*=T#OMQiF\cF:?YU5[\?BJUTP9HGRONXZN@1dGVKobSB?L^<.;c_YN\)R`WXhWI\bP<KNSEl`kFJONETS`ZJ^CN9O^KYO_GKCe[UAKX.BOLA?RR?d:ZN2UMqSSKG
    0    928=AJZDO=HSKFmJXWI[7NGJYM[_LMbGTNPJNZ]G]F:NfEXEL\TwHJ?@JQ[NHT\HL<^CJXfIX\WGHbTOOGmCdMR@JBTFbROGIQ<U^FKFDY\jUeP]cKVAIHHPZPbKAQD8XVa
    0    874O;`?Lb\Q8kVV@FQJDfRWCRfK[LBLVN_e@]QV]@MTSSqAj?Q@ILNcBQ.b<`d?@R^6N^JTwR;:`N<DKJHAE^8WNYX@@@Ff/Qd>GX]J9]dpLJ\E=UZUB>HCP(SMFL^aZ@BD
    0    910+IKS]=Li^PaB1QMf>D<PBEPHNAD7`CQ=IW@@<GHHOB>DwE`R;L.add4kKO/7nb`PgWD`PQMO\NLbW3FX\L6LQjMR[NIW;IRVbUb9QDHG?g?YY4a?GZIMJ]@Q=;@4UbUS
    0    702#IURrAAmVR7Y4YXS[B@RCOYfLU\B_Vk>vK@rgAWD=GN\N[jcT?8hX7RSW'LE[YTZJN6YdT\Y,aT\aNHhSgXQZ_E]JWJ`RR7L^R_XPJJ?WsP:UHdPJkH22PlEK;46`>KR
    0    774=ATgq<AAOS?L4SSA@UO>j`X`\PNHLcHUAdRwbf@C1_1IMaD:_`=3RPKe2>PNI[Zg[X?:GZqkH^eGNKO?PSiRtlVRVD`7Tk7MLbXAJLLQX[EVE?l&hVVKOfa2E^M[RXBN
    0    839+P<SRHgdVUMWO`Hh[ELDL@7TeXU;cRU9eZ8[d:`JCJCT=eMpLKHpUW=d`N6LaVUkMY[EQ^F_]KMPKWPFs]^OPPeE]HWKNSHCM;U6Q4<PVdFEiBwIRGVW@TNU\T6<PTQL
    0    831eWQRACPXEXn[_>DR6G]UNODQLBBaGEWX3>JKaR<ZcXbbP>GSJLFWCHP>LRXEO^LK_=BF=H=CQ:JNGD>B\\E,PFWGJ?_j@eBQKEVA=wYeF7G=O?PIU0?LdL>PRtl4KRD?
    0    733h\LS4:i>;WbQU-_>5NwUBatKGG3)><RS=N@>ZF0UF:UJfa<6\ShPAH:_8cc79LK?w8:@YcTBQ<IDDFKFLN<dSTR=$LCh=d&PAPcO3c^pG-=-RYN[3;;8fLkGIa]gKC:S
    0    735JBLDcKY@XIMGBF7JMV<miQPWYJWAKU<LREwN_AXOMDJQGAsPWIUfKKhcMA4LNCLw<Ke>A6haGpR6=l0O>4^gp7dO9bh6OD<;KQ)OM:V?VFK[k]^Y]Q7nB7COfK.lIBPM
    0    847PAZ\AW\8LXL?8MC7-QXFAW^ATGQHWSJ\LYNmE@(;D;VSO]N]C8C;0?#O_QDVV?PA0JKIXPL?W<__</-POIZFMMQ73LFEMCBJSXEM5QDR9L^fXNWG>>@OU=SaaOSBUW^S
    0    842<6VEBaEDJFFa8JC4G]MPKPYPYWUNU\A:D^[?G>DTGC9jY\ZRFCV@McAwu?BSSE@9ICcZSFdXAQBT`WHOUjGW=mA3LKW;]PD<^SJ_74MS__UcPIJOK39A=\AdlBDD^tGP
    0   1008>:=[ZSVVwGAG`JKRF8NL<H?NTLGuCDMNMFIMPRjYMPNE;PGWGKK?JT^<^&AVS^9YI2QAVG>L@@EIH5YFC>kK_RPPdKPGJRAFPE`8eJOCNEDDH7P@DX^kLEYWHBU1PPAU
    0    727]NXS#BS.FZ6c\T=3CA\c5\\/ZIDW7B<qKJ`iQE?cCHcaZHRMD3\[8&5Qc>JP1`H:J5HQAnG0Y34SR9M@GSS:PGSKAPASJfPUEbBUH_S^/EpUMEEF#2/Dt1XOPOU^]=RG
    0   11635<Fa`cF=Y@<pKVVO<K:?LYMXTQ]]O^;[WE[SVY=IXj<KSIbOdKOHGZHTVI>YYKBG>GbbQ6w[?GJGV?6W9YGWLI8:HPPFeIE7hTDRMOYRjcbYe<EY^;CKSV9`[>PBUmTP
    0    809YG]VQ1VDTf:DBHILgZCW@ZZ7^F?83\8`X]OnRCLE4JK_PKSf5K[VR93``W;8=fR@Y6PMwRU?^i=gRpXCo_vACB9[YH?@PaI=i^8=FG_QUADKHJ\JBChAj]]<KHGOV7]a
    0    895EO]DZR\D@FASGXB;FwJFEliSY_OKUPCHO_^hRmL,AK@]\:LXSNP;HnjkMLYNP8KSFFZ`WLeQYO^FP%Q^WoEB;VI?TJV0IA;D`pDGINdad]iXc;<^N?0L`\DXWY_6oNod
    0    505FE:R#<MZ0aKPD>IO=PXdF[I<WYS@TMRm1YKFO6@S0j^L;(S88@KeXDUVVRFF+Y]9FMS0\F[$X_YVSEAEdLlNV>iiZO@CB@A?3aD:k__ZBMZ\]FUZPObbF=i]MNaZ;\RT
    0    661#F4=VJ]O@YfCBJcGX@@:lSBMLPS]B2KAkhYYJY(G2OD-FSM=EPCf[fFQBS[OhYaCtZ<aciJSJ=\[_88PhV[NYG[k=L?cHXATD9_IKTLX:<XO[KWZ`LE81T`;bFV4[7TO
    0    731QeVfBTZ>HZ5IUZW4KC_BVS6aB8EZMHImaJPPDZO@wXU^FCULWShLSBH?R0A^IL?_SKSHHT[8AZCFG`5WP^mI_F>PMBIWOhNMTf?@NYnQSfYAR;vKJSDjW8Mb^H]YKWQG
    0   1018i>BJbLGoKTbRAOdL`FGA_H>:N@JDYYmLOdFkXOOH?Q=DPYUCAjE[aFH@<RYLJUhXwLSUeY]O9]Sb[@HUbFf=TRfYLXET>JPf<EgM`D4OUMJPRMN?NMPU>edDMPWKJE^V
    0    793LZ<JbFIGl@6GGr@EfK7AM:L=HYEe\w9ONd2n;MdJQL\hSh@@AY8HX6IYH4EIV]=MOYMVsGeRHgHD`TZNV\@AJoGBfEXXKX_bENJSL5NTnBY2PbKUKL^NQgWFKPPFTC`V
    0    956DXQ`UPBUIEXYHO]JNAQ^DMZ_SUJDSaAD>KD>BJDOcQELdJMJnSY[M_TYNLMLK^CIKTJZDJ?6ORZDe<N^(]KZP?CGOwSNM\A\ZMRC[NV?K\`TtCN`=H7WI>OkUUI1H]VM
    0    899W9U\AVMCA_VX@1UQJaeFKs^?TSY?XWKW\YLOlF8=M[`h9WU@S4VLYUFPELSO?KGCE2YDc>`^FB7X^]YR]]A^efNED\CGSX=E;_;S*TWwaOPWIBIOU8OH`c[DDJOB]NAZ
    0    925O`Wk>MRJ]D@lV\QOG0=dCJCZNONL@GKKU>_?EMJwsDRFR8OCXe<MSJLLcIAPSX:F_XSTKGJGA0l8V[GECOAUOULWdLXYQVZMFT:];]]UH]_M^<oFDMD(IG4[\YL=`NQS
    0    658G4TGeQ^^=d2K>KF=;MSoEL=ME7]9nYT@WUXlZKM;4:<8g?kRSW\D*iJQ<PHAvbFqNECVuaPGIM>3Ym>FkNUd<pDER;C>:QA<EK^A*8CW7w<;f:gR6PG?\L\FZRGvwHXZ
    0    7425?5TrSbLGH2jM^\@/aRElAHLAN]ZJKDMCHDE>iLJV`CN8BULM^=*@]PUNmSLbEVTUIZ9#I`YQOZ?>tH<5DRC0FR8^;UYaH=HJJ]HP:L<JOWPOgMKgENg^RBJ8cXTKK?F
    0    908KW[RO_=D;CCOp<WRDvHRDKPkO]OmYKEbSPbH=[AJHUBFJ?QM\Ad\BiwKiSI`O[PDOP`aRTS@;RCHSFKPAc@cGH^HA<bPJKM=[SPVGSXWNQUSUGVNR;BJVM:SgWUNWQNU
    0    722YV;GB>,3E8dJED@7&GrGU89D7>#E9RIXWQ:^aJHnTJ$]@RMITO;^6@G6BBB^KCD\`HJ@WKtYNWPDG?[V>:tAZNbVe?bSIwN^6iLJm;JH?Ph:>JpD\g__COULF0RsAO=F
    0    879ENLDJkGX@OSLZaKw[_@>OYAR\RUJalRHUQKTLQI6WdSJOW\Qk^#_c`1HMWA\^DKVSX\4R?`WLEVK_D`VBHB;ZMQgRPLDTIEYKSiTWBG_iOHNI<?BTaKCAPIEQHKC__db
    0    803LEhS=MUMLP;RH>K-BRX/J[_NZNVdWaMOTW>aaP:JXONWaYYAT;YJ;GiNiLB`]NBIFINFS2YOO:BPEGOECj%]3w;CP`Z<C+FEO^>Q7Vh_IEob[K6_IB=>HBN]V7NOWO\U
    0    759JBg\XUdB:DDT2@Q^Z\LSF^gNP\:<P<GjPUX^lK5<@\UhU3HJJMDI?6CEWVcQHOc7_9FXE^SJ[>Q[8JD<iLJfROZBILN]IYLL7S[P:`woKOW>=8JdN@DDbYL>AemoB[A7
    0    694@ORjWGOOmaHZMhZSJ?BXeNKgskr:D`)AWC[wOISKH==N_@UNkUG8TF/QS$F=E\R5PHIVr6eYJVp\YGX`RXpF=D1[YPU;f[M5O^N^QK>=ZhFU[5cbgL[2H_JWo=PKLJ`e
    0    765?VJ[V\P8NFBUa[=AWYC9VRL>PBVjL[TC>@SYG;PDHHMXYHMPO2AUM5baGACS]]TIJGPZHXGHANZU69JB@Y^NUZ9aJLHZEOFS;==BPEKEZGoMmI[\XQ<AwRQQJ:?/L^OQ
    0    743GQNTP\;OFML]2X9d`XGM]Q]YdGa=ZRBfMItA@WWZRQWbR@b[XLcI2JZYP?H1`9AgFZYYdEGZVQ9BeT#gUVE\N^>BYjcAEH;@SuN_VKRX]U9Mf-OE[6L1MeXiZE@p]KRP
    0    737h;QX`SCE0V]Z2DSQKgWKKOERTUJ>YgNa@e8[^?%JH^MHw3P;@f.0fGKgXPB=PLU9f1FUeUkBKVC^YO,J<:DdGIEAF;e`VA8NO\QDBPibPKuBLM3\QB,+dGWHK3GO_WhW
    0    682^P]GF4If2IgH+BIELfVHTSj=<.=>VRS8'VN\a=`.6U`NVuUJC;RR.Q]eBViFNMK)QBOgL^@#a=C@:TTCZV;gKna2BTUT4^6HBNQK&Ne_.4NAA_PP8-3-B1/>1`nSVMN6
    0    586)[EU<I`ZUbD2++p]>o]Uai^=^PLNWR_VP\NdvLPS5d1RJY?7SOdL]%-D0FMLUVOOcXEN]Xg`SPDb\kPPwSO\VYlQ2K8=dK?MYj`X#X]vFmQDDLX8D>Q(tXAJ;wmbQ:[a
    0    590#-vdZ[P:d0)`QYYK2^Y`Ai^A]C\o]lFOhPc\`RVIEnH@qAtTSN>DWXNwO]W@Q8)U(5`J?\is6U_9.N7cFWagKT4KP8NGGMQJlb8H]JRk[bdNV6hM_SRKIj@Rn>MWL[WO
    0    642S7?QRTZET[SNWX37JUZwZ?J[68JVP_T]X*bDH_HL[YBN=MOI<T?ND:M>MN[XUDES<]ME5MZf][TNCPa?RM5>L]4aY@Q^c>GGGWWsYJ\VNd\Jo*35SJ?@@TNU_?MUW;j_
    0    872[PXEL=S?DOm;PDIF>@O\DKL?:A=CKJP^@b<TWf?@aHm]EbO;ALeP<=SbR_c9>nWAb=VRHMeO8_ANDMAS<EE\OMPUBLXNOaD`LfPQDUGL<4VRVPwN8IJKW:HR?bZ^iS?F
    0    863GBOZ:VH54AJaB@HZGaQ;GsU;NPVP[QNXRIdwH^4+JXaW]HZRBF\@B@F[OFSYPVa6T5QIlRMNSZA@CC<\NQFF1rU[RZ>W]L;2JZWMFAOJQKM`CW_HPG<IWGP:YESZkc`M
    0    846SV=THSUB]@2[>NDD>OC;8LRO>iLmMZG`YLQZQVa^EGOJfOMQM8BR;HKI9BOFmU@P>NkLa9dML?O2AT][6LXD?GJ]]aJNp8SUaaAw@=3KQ<WX@N:YR]iZ_GWlOMV/Ai_s
    0    696Z8^C7[[A0XVL36gNJw`RPR_E?XQ2UIT]-ZGMMg@NDQU`YHY1IB_MCRFaJD]P>U:FU4UaPa2=L7K77hBD]h3b6GZ8.jNeXY6@QWW\*cnpOEIMCABg?=;WV>GBP[nWFAMO
    0    668;7&W8E33=R4b9@Y</?QXNA(9;2DKBIKLKwBfhJCOW59,KkDRRk4B]BwN@=K[^q<bH>@MNUUJMlINOX6<A9<M9X(D\>PVvW22)jG0?FUIc;E->Li(\`^ZZ;62W]raP6C;
    0    982JEDcDOUODQ7`FB;0:;W]EoEK;;GDHXF[KVP^WTTXJWR?EGC\LPbX@=NO>7MW:CG[S?MBKMKOD.TL=VJYR4[?d@SFREC5UGGBDkN;D7V]T\E=cPLHO9EYZTPGTCYUwWQP
    0    593MQWD1e=^HMZEXNI]B>dV^O6%QCGe#DOeJT3VOYATZWTE?QAW4PAbJ,<3A-Jm0R@U:V5DOQK??CI\5M_WX%[IR*OWrF#NsJSIJD*J-Bf?KVKgGpABVoIVR\dAMs[W?<`A
    0    629SZ4S=I:[`En\_UhDA:/jAI;j@WK@/FQO8?CNFKJ`w2AEl27GLN`P-Z`ae6>X'?0@YHRj:ER[=;b?S(JL>F.IFG0FIRX\aWqL\PTuW=GIPQoXV^cGMP@Qi3BYSgHHHNGT
    0    754A+:\^USLcQ6RK_U;XPK75KPXcZ[^rq]T`>VsR=\ofZYXOOQeFE_TEKXWrMNTPhKTa@mD`>kUQdMVw2[c=K^d>j-J]^\A^TSCVIEJ[WILRkA^GJWL``Kk]PdKTKIMqLhY
    0    833QTPV>D]QXUCAHqYO.bDBBUPVN@_B`OYI]oIhV5:R:MZL\JOVW?RK6dOhB@L?KETCt?GibNWEW`LDG[FEBPToEwN@XCYM=ZWIR@PPZIYVNH:?f:]SN^MABJXR^4Y:`LNV
    0    985<6w>cObDM[EG?YBHMISG=Qb?G:FP\WV>;@ILBVHCAI`ZUUT6FLYcILK[AONCB`PLH:?duYXIKCFKFUPNOQL_HXOUF]F=3V[LKT[=KA^XCDJR@6=^L@DOQaZG`NaR]MOM
    0    734@GPa4kN;VD1iMMFX[D)TPXRJNapEFi5MuVcXF[\PTHOeO7Aeq2DB3WF8\<ASX?7X12^1D(wIR3DKG./E;FeA?8M7hLf4dOB,OR=_AWPV\koE_@6_Y[likjCbg]ZY?cH[
    0    700HPW`j?Atol[KLdKN01OH:BH^_\FKKWF>R^^KVidVPDJC]_^O`S>VdrJwR?=aWcC[uRN]E9_1=WTGFR>KPQW[?TRBZJdH^eYXK[M7dZP3KF_MU>]ASrhTBVOKeYHPRW_J
    0    784RQWPOmY9ZL@XSYB_1V%0/IXMwMR[@Q1@e=B\%HWDjODMX?\vO=8*>E_nX;'QN/:JMDRFdMg:;F>+CQQMVOFkCKC9VFN]gC\IjBJYPRXECYfFd-@YXJPXTH?JT594YcW>
    0    698=PGSK]3w?7UQkTIdELPQGJT[MiIR]?>IP7fVJ_EU=YNJI9G,MV\KRS\9qXAQV?8I8bMVg>;PSRdTU2L=UPJUR7UV[VhV=T6;WN.IEe[?HmhFQNWGXSYMNE@=_NI?9a_T
    0    672aMR\?PQ=:DKkNN0:&Zw2>flM3[UZ[H^;b_]cH7B3-MQWoDcMP&UP>D9dUI.>V`PFKOhcl7^]TMC+k@NN:[@j4g%KO<LMRQIRiwAePS^ZOVmOR'.YQ4U[iheeG5h?c[f_
    0    867AOXOWYXgIO)JXG9PLW0X[PIkKf^KoIMGA4h5I`NRFkVbOXPbTP:ZJg^`HJI]r:FZ3DZAKH^_Oc=2XQ`\LT^KjQ.I_HI@TDDD_EJba:RR^[F]ZM9Xw[;_BV\YfMK>T[]L
    0    721M`ul>Ppq7JZZHEJACe<J8cX?IWWVQfZdW>k]1d:O6w]HoQP_Z/XcKpdhOU8V=HDMJYe]^HqiCH`M_U<\ahFYKM8FdmN?I>TTWZPb`F`^_\jeQE$_J@ORTUNmR9TGlRUN
    0    706^JGH8OT@TIoDlIADTJs\;QaV=HGaL/_jOL\CU;ONU@wHTS?OF^Va=JRGHf_=>r[BSJ@SKq:G_?MVDeZ;JCT?WO\\i3TSCm\n;KWDK\iL8@S?[\/JS2MN_-[(VUmeI]I_
    0    765D=HTFKG3APE>-<B:VH\>AKO<58cLIBg2E]3wYGH+@BKCLeX6FDI\W)^cGJKCF]KYEIV@hAGNUIJ\A^H/YHARAYL.MW8c[[N?]IT@DO\O:WMDU:B<EZu:D@UQE5W9XWTN
    0   1024LIVNcIwDG7EW\EQFIE4AV\WLSBJX[NJE<\PF2J\WGHCGWC^fCIUEPUgNPHJL]S[MH?eLXHQOfbD@R_]OLVLAOLHINROJMEFPQLW9^=LXCFY\ZMJSWI?h]MDOBN>KU;PB
    0    538V4QHq;^RTgI`TZF>9eTZcMHMpR@IE]HM`NGm^\RJL_P`\_DZeIP9EI2nKAPj]jQM_=PVVYrZXgQ?VwXSl@-Ue5?@=XfDOQ`_J[RH-JsHpNmo@CTGdWi<ZgKPZkt5J6YE
    0    723@<db;_S<SV@MK@K?P\?BE`^fULK^=SIPBHc3.<_C;B`ORFWBY%RGLXPLbU:=GY3L<JQVqGTLT:D?QAU[JiGN?w'E:Ri0T2GOZbN?iKGaWNOLTL>IG.DYh8N@QA\7SV?<
    0    620rMCLQ0w#UHZB:NU?AM`Y/]X=[6X_XYYBET$XEjLR/;F6JQJHJOl@:>C_Qj[QAW`9DIhgjU[4?]SfOOP?VdEWQkGEPF72%ICLWXS<T:][<ESTC3V_DPPlbING^@OJa9ZP
    0    710A;N\GRVE_Un^NLQ#MCR#DWCZ\MMT@UY`3@_S?XHAGdUA>F\JLGIT?SKEKMJ^_XYZV7LAN]D>S4Q5?i;D<3E7ORkV;gG;RBS[cK8JDGXjd:^IKAA9aORWeM_HI^`UWGK:
    0    903NK_STCN@G^VUH?E\TYV?F`KMTYXXRQK\t[VjYWQ9>gVOLCVeEIWRO_HSOVW[PXWKNIPLb]Ha\dQ@SVMU`W@_SDN^GWUYS8MQNWMNDbo`bVaDQFGw`\OXkRLQlPj@W[eC
    0   1011OKC^1<9fM?uUPUiORL@jOE;X<19868S(8/Z9LP0SsdC;]B<,TcgnP].JiN>??OA?ji6c8C4?@QdACaSD@D8_C3ZH3LZs9tm]@Dm<Zw>>>Gc?ZFcF7DA5J8KJWXDJ7;3<
    0    871G/JT5LF:.GGI>PP;3NBO4W\3JGL.F[PB4@A_G:<4V>JW^LHKGC[LE7#P<B[:7UJMP5HVQMQ1D8HPI]5LPMIO7HM<C;FR>RMHCTM=*[FUIAmJK/^R2MGPQJICQHC@MBLU
    0    751TRdG[ZbNeNZ<Q9PUFbD:<EQLSP;-T@MRST@H>KEJ8U=UdKRN?$h6CUKkfID'NF]L_ATT`]#M^O]:UnQOun@aQ[qI?C7^SO9UK_S\?G_LG6DH@FaX\0EGY4CPNL_WjNQL
    0    740j0`HSCVXVdU:BXY+G=VJ/]73C.2@IROeYu>]e_NJO#iKGeELJBdYL?Q0M?cFFRUQWDa>HMSBJMJlH]8LcD<IRI[.SAAQ[WLfEiG/7IQlBR_RB(cRLGMGT?RF=PPPE(HR
    0    8284JjcofI]kJMJQZCIJ<F>C=f_\N@LhT[PN^LaSTXP_J:KwVHiQR@?KE=_S8A6IlJQCgL_RHSXJVm@K:EWeL?T=QKXQbXPNBMIFG:PSeG6gVSfc0QJBF=BEDHNDOM0Q<_]
    0    706=;aPZXu8@n;Z>=V=>SbE<efO9:JRdPX;IfavPA4?6GaqJA^^GE@QMbZfY^^MbgnkdL1FlGNViJYgP:b>[nYEMw`:PDR9N@KK9X?THLM\UM9QDWbA@7DKnFeHWQeS[4IC
    0    988JD`K<PX$7BOCEGH&<ZGK7WP=YRCFENHMF\IrSPG?OA`UUbAHA=O4&CP[==ICE\MBX7ChaKWcaTNH=O3U[V:g>dJ8;:MFcHAKJaI<NIG[J5w[DSX[IT@DYHZUVXJFZNP@
    0    731>KlEMUe3hMMNP5eFJFW[HeJtEB:^UaYBAVA9YHXC1PQ<SCRb^AHPCfw?ZrdOYZQ^ELPAaPN]`>ZP=E\IDQF<WWFQc[cUGGAK_ADGUHQ=N6PMI_3<w/GqN[IOKMDaRQPS
    0    886EIZGOPjWJTX?6MPVYOcTFLfR[KOYHMSYXZ?WmETE#NAOjcZ^FGN6P4Wb[ZM4VZ^GVP]ZePZBPbK=LUR[YJXU?eULF6I=:aUMVe@UTNZP;MLKTAbIQf?TYRFUJL^SgPW]
    0    821]CCSE6sO[YOO?\PRdHaJ?R<DK68V3OHeH`=^YWU@T]w_SQJ^C>iMN7>`EIZNYN:2ZDZ6USm2Q^4E.hRKBj`F>XJMCF>3D]N]ZH_EfNRa@<`VMJQ@NATRhYcVI[J\SNDG
    0   1099SNU=LUXSBY_E>IFC9OVJGRNKBNK7VHSRWdH[SFEEFJbM_k@>>Ow\YP:\FVYIU\]GdHJUZO8P[WGKMNMNe^PUL[VWTTJfO`GA2MY^>caSILBK\AZJDISHLGHIJF\YVOSB
    0    689CDKE&M9P0@S?;A\?^IKA=fTIF8<BNRcT1MHTJL<S\12FFdY?OVSNJ:IHIUUEF9SHR=GAMI<0YMMWFWI@@H;KB[S=-C-\J^;RSU`9#IYTPObHQATGP)9:<^II@MOPNLMU
    0    741QgG;`<a]BUML[eKV]hQFCQ`DTC8ZWCN?5]TdXG>C#TNVcVBSFYFD^EchLt^KGEjMS[Ze\HV]]c=DO*OIfF8T]sQTRTY?;BER7S?HDfJV0HG/0<QZEOX+KV.KJRTKR=JD
    0    796>9T`CJM]G7;jLWBG;>U_V_K`<K[NL`A[`;fcZmUR;_.RRD.QZTi6AGaJR<GhJ5JlJ8EA>JwoV`VZ\^,-5R^kO=T;POQ?fMEJSlAF6NLBAWdCpKqXPJIGEKHJ+LDf<[<@
    0    729cYZAdMg;@RUK]BS?Ft_XEpwFIT@<RZcrQLC_rB>NOQVnf2LhT4Ba5BInLV\GLcSBNDKc[]C9c?+I9X<?Pi1aXtW6IS/`=MD\9sO]Bfho24MS2PXYCI:3]0F]>ikiQS:?
    0    787=EOieIgPO>=P6`[BbL@\J]_3GG[7F_JUVgewKI>H-L3=X[lANFbAR,=iKNCB``Lp[\FKSPb`@V]]LQ,[V@lZC]RJF7AQIJNF3Ha4@GICZ[NSGGoRSJ@IM[SHL8JDYc`O
    0    583LcSK<T`DNXKGM;?BJF]c@D.IS]A=-QJZjZQJY?Ww\CZuCWCUYa?[37Y\AH^[>FCXB:NBLOUTW(LHMeLOXBhNP2_[YWN7WFRV`JF\@X2AROJ`_W7K9eJWg_hraNAHFgMG
    0    693PSlRE@PjVFY4:OcQ`FOQX>=8`AOf;A@gBO;d`WKEW8RXWYND*\JIO>T_6FY^\=AEcSgJ]QU7dGQ_:eI-d[WEWV\`Q/FR9fTh6dcZGgfrU4O[JC9E@RM6T8?RKITwV>UE
    0   1012bEBCM?B2VJ\@\7><<OHUD><^70<KI=LXCSF:;7hsPFAF>CPb<:VqAi`HGc>FwNZ^G?d6DJT-V@K/8dZ-;GgZfRQ;T3X9;2B=<IRIQB952>;=FU9@fK5b7*PE:;=VHZ;5
    0    7405@W?_V<lNGkP#cAS`C<:DOVOCNBCamR8]OSXK^qY0J;Q[TR_BO6^gR@s<H98saL\^USL:JemFv)J[PIDP[T]XkAB\SQW<Yg=VLL`a786=cCgNRM^IVVCT(VVM9=HG@@]
    0    922M?*IdJ/RX[NJCIYUg;ZkYMISEG@L`Sh@FVQiUQ_P\g>7C[)CIXSX]AF6N8K]AHYb[VBS[N_r?cIUMNTEKFEOPMCZX9FR_d`^GGEXTT3]NNVUWaY>JKw-FaSIPJCXLK[W
    0    645XMOOO?`ZTMglEsAKOLAMYNE]E;GZ@fG?KE<ELUpEjsgZO;OfDKEJ<rw^b<D]_@D0QGiYeGpJ4Y=9`JV\Lh=;>a:GjNo8cMdiLVYuNE:<_W7j@JGlb]`WHRAemYJUvE^^
    0    80531KdQXAU6-^]5T^MMH@XaSYNVc\,Hd9[a;oCWg?4Mk:_VD^>KNR>DRO]XNZRQ7ETBAHZ`6hbDN^AQj>w\Z8lSDT*4gV4QU79IZ7W+CsTkbT^wJYRe?6<@b7R`WWNCaMP
    0    680C=J7>]DTFI>dQ7:UIOgX\U4>RO8WUK;U^PiL5[O>Rd3Fc3abPCX41AS]WCBTT@2l-UMQl*uuQ\sGV:CSAUGi617N[_]I_NMLLR>g9IFXUSlgeMKXL]@:_bLSvqwC>YTY
    0    853BP[w[HOZhd8]R^\`Qb?3>mMtQ`I/eMPIiKXJAPWP:P@KcXcbUJN`UB5vQEE9QX<Vca=YXEPO\TSRU-PdTL>_GK=UIVG^5MQMClZPW:TP_qQUc1_DBKd=M`\]BMZ6ESjh
    0    664TCKMA:>^`7DCLDT[;eFJK`VfVPKMn]LCV=Z]8PEbJmE\S(gpXJV];[KfJOY_NCCHTIFW:UH8egLBX_=4HVCZX9RkK9D9TTL#D3Ri>\3MMH8HBY:Bm-\S=HNBFT.JFOk_
    0    570E=IXNIR[UT0j`T/i\\P=HRb\tgT:vQHluGbYCa2?[rI`e?iSJuIFcbDfP9D+`\?PMUQq[HUaGhYSe#0sZOKRBOJaK_]=M$TUc_OQ[IBjZlS`O.NQOv`IgvBZRJOCC`u`
    0    750PFWR@ZWReUVJjdXZQQF'EBQQ_N\eGiRidIS;H?ZSVBSS^KItSULNNNHHqQNf>SOJNJVS=RKHc9TU=*W\Y4M]QNK`5ZaD=CMZGDKjX]RF[T1ZIVBbROAE.eGwXNF7=HLQ
    0   1167cH59D\H7;H]>OECGC>SCV9>DA77U9?T^LNAIR4fcVN>LAFE>;CZb:GhH:OF@VDIbHCW8FF_KFNSKFVI@K8bF]Cw?G,IKPCNJ6BIHQF@G?B0EJUJAIiSTOEQ7?HC`IA=;
    0    889C>RX`R4`aKJBHYmTsHBMX=ZeGOR8Tj_3IT>PUL5.CE@KCPO]M[EIgR:HQKWQW>lZb^>7VcJcEUZl[EKwVZEFg[oIcC\^;TPeATgIYEW`[lXU^7YQS9Z*HrXML:;E][UX
    0    694[h8B,TOQ;sOCGVEhqIK3\KSEbF@QY:ZrhPSZLMMK[RTISIU6MP.]Wi:G9UVBQQ[?[_?NN_R`\HW@OKhY\5FNa7FAOKWbR@Rc6:UrPwY>LDUX@w3OEPVObf5>X^KWQ;AD
    0    737p;J8OX;6B=@Ce5@:4PYGfMbK[JF:O?J`gE=9N+NwR$B<8V\P=4ReJS`SKTS<b[ukV+Z%QGiEFWed>^ZZGLViTIAAEDAOV*EP7OL3D:B;1CS_i?kl7v;pT?JENRGkPAU?
    0    724_KRDE69Nj[b6SQef`<LV1>GEI?2;L4\V@]E[kA\wSAXE8TD:DcnboJ<KDOSOZvGSh8>_BY>EV=`:D]M;D6KTDUV\<BPiaYXa@=LEdbTUEFX:F]`O?RBF\DTLHkCZEJ:H
    0    879NXeTCZTRdS[SOUQSEFX_BVW?fJS6LJAFmZgXPOQ[RM6T\Si]WQRXZSF^UCBTZEPAYZ@_K_OK=i\\`X9\tKGwYN\ZJcQ`LIOHRYfWLaHMdELSMIcQ9XAQ?RHBVGQRN\NQ
    0    766?oULAM_WG:@3aGTZDQRLKBMb>IJWREiY5EVFJ_.>LNAIK<P=R\W[Og;;JXFE@JKIPWRRQn0DGDYRUW[R]U'RMR5;W7ODE8ZDOJ[UMIWaU@LOUFNW`OB<hVSwE\H>Qde4
    0    6708CU<Rv6ZGIrC]-FMFQC\?/_l5B;=a`]<?1T1j]74-^6J2>dG[\:`Jl:LFOqM_=f\[dE??`\r@VfLV*N6IVZUVH[XLUf9I<=KBLXjP;TNwFS+TPB=QHNFH9VO=0C=H)DA
    0    731BIF>3JZH0K\6H?S_OV\9NM:I6>1?H9f[lBDAUUMPIGH3=A0E;HTWPO@O?]\FDHlEu9K3<iF;pHNwKJUPX>P<YBpN8PKsXGBW^8JQBCLO2)CDLY?J<ZDL`SeI@Nc\7gB6
    0    7523@dwQW3QRS[ZIYMJKPJ^N]IXXTW<;M9X>_KG=AC\DI?]cGO?OM`]=T;vG+T@I\MVga?cGDOF?D_9^V9YLF=jAN7NTFT\BeWGR]H@=ZRBMZdZcGOC`@0XG<MmWAR^\RMO
    0    880PcJRF]DXLEoFZAZ_VT>HVERPWmPVTYH;PBf^qM/>K_>O:AFKSgV[UYFBFWcaT4^KeWN=BSVjSOOd]EaH\W9CXN[M<S_wHBOHPJS]8UZJMJGJPYJEdBI@=dGCHUVB?PPM
    0    748ADTYXQNJ^SCRJeN6LE=`HRCbPDCfZUW`>QEDII^qR=VDJ<AfIQCEJZ`IKdA8U\FT5E]LP\L@6ONCL?ZEKBZGWpW@^NFKJGTIX`U>jDOGGSI4HGYTehGcHDdG2IVZwVCS
    0    779CMSVO^>cbZ_EZKrYYQ?IN<[_X[FAV>[5TTUPXZNMJWCAT7UZWoYZCW7XQMMTW@P9waG\<L_``deW[BWMVATXOLZD@K`lRfS\KRa?Sa@MRYWUUf_QPSMUC[wURXgCVC^J
    0    921@L]XPUOj[KOScY\SSXNJUNWl`PQDPQMBOaFGOXPIHWDSYVNMfDR@ES7_PNKUYMUIIH@dA?ZE1JQO`gGSQ^WX0OAAH[wDM_MLSKD]\RNL]LmY\_M_VUL@MbIDYUS7_TXH
    0    780DMDEa`?NR_E<OLLI^RRQC=\VFGIFJTHRfBR=EDebU>JXXNf\J6`kDWX=5f9C[SXPe'KGnMUE_LMH_3IIf[VQ@UMD_EIU@Je`XabLPUKCMR:P56H>SMQ=MEVJ\#M?dSXa
    0    701=F3RJTdHrJ)ABR`?72Z[4G@c`Jw]PlHaVLVhX=IIQO]IFI9wKh5KQAdV\DGhYJ2B?<KZoKZ@M6SPPTTP^\WMTOPCXI:VV]?7)sEH]F:AKnn;Q8rHT6KV[KO\HJFUYueX
    0    826`O7T?&/D@ZUGDPaWW7ME\`JLTYS<LWQc^Z;e]MUH\PWEVZIR<X`YjHD5VR[TIp@gw=K6.\=F]D[ILrC@v.E=W?d[fLPWURF@MWbOLI_hgF>KPaPEME9@IaLJ4[Xf<`H\
    0    8838<HTfG=V_PSJ3`TaLJHAeEJDQJSDZV_[j]CeP?UTDA:Ha\^]AJSYrIOgK;:=sKHZdO;EsLoVDjI]]H5F^5\EWdJY]<EP[iWTU?fD_=EGD`<Aj3iV5wYKHj_UR0:[eBOi
    0   1101M=?@=>FSGGk8AGLITNMek7<:GJF<?7E\ZFVFKAnmUO?9:X_A??\bWB]wCFGD^GCiJ:WAHEg[C_PBNg;EG9ljl@dIKFf:D3KCG8J5IJAEM:B5cci@_`Je;?SA>A?_G@KJ
    0    775RL3I>7A?WIRG7Lj:a-Ret1(2E:ETOYJDQTFM\QgKw?NA9N;A5sL:GMSQAKYaP>ItGA\:QJuHCQG^@`^.I%^KrEN>XFLIbeQ@*@JQT@=M;QSBSafQJ`NQRUN7FUTXYU9:
    0    865QSGLKS:WLCUWL7LJZKODJHZPDEH@LZY1I?^HQcQ?<`A8>>HAPZ2Um\&EGePpXDgVSDN]KTJGUIcX^Z`EHF<NeJbeRM]SL=YUHVQTMJw^^WII;UJG^KQP:WJNCLX4V`ED
    0    633NUDFQa<HwY`EMMF_R\H;CEGLjMSK]Z[HZbRcBXeC_J7R\=@d?OCZJ_6R\cLnKX[GGG_dcCBWVAQLJ>_PaQRRKeHCOlGUU;VUP\T\?OtMECFqK@MYJ]TtTLYlg<cAENhT
    0    743Z@ABMBX\FYk>E;eS\LO[YNJM5T/OHD]R>OaU]V\?LYH8<M:>Aw9hf[DQ@\b[VJgAsg=C=T6RhNR`XP>5e7N[PAgQFHIq1\WN7OdaN`QW_EK1PgGJZ?=BEoO:HjP]KK=O
    0    939;F[AUXGfa_YLEEYJmOALJ_YLPIG<\Wj>TSP`PCI8BG8T]PYONRDwHVAcRHRLMV_Ie]POegGJg[GXVG;Q`KA`\_KOJEXN?hT_VN\OA<HXDZBARO@GRSMUJIdUK?_J`SLQ
    0    695Qu5KQZPkOwRLM\obTT?5?D<`-JIDVlwDWj;3f<S6BY8Q0TT1H]9giD[YIiXBVFlW[b.MQbArAVf`aACIc;ARaNZ]oQnX;Q_b[>XkQTG?TNBK4lW8DT=T9]^S>G=,PWNK
    0    905=SMMNUFSMTW4PEQY=j5G`Q7wI[DMPPWCYIb@YJYL_MV[=ZUUE>S[CacFEML]hSUJA[tG5RXeJMP0T:XU>QW>SMlNHU[SRLERIQ?f5QcJRHKMSQZAV4DXbXHLNFIZGTH8
    0    750\ERV,J8G:Cq7]MCNIjMcTS]UNURS:GP_G_fcJS\HCW\=;7VEC?wEYFlaPOQ>h@TQV:NR+MmEXoQLLvGS5XUdE9\JCOSAIXC@ATFS$=V<NBOJ`ZODXTTUDO<GNTUtNPB7
    0    919WE;EXFN<fe=HV\IRYFAG?N;H_KPfVS``fR<\C9VZ\I;@Tf@V<UFaUFU@K@FMVkR=SREHgUOHMBTNA:cKEFQONOaLND?wGDdTMA\PO]VCNIO?HLEZ/tPQJK[WCM=KB7ZZ
    0    7683DTAR:IEIKRB0;fG]FP_cLOQ%:MI<AXY3SD:ZK_SfIMB9_AQ?SVlWF>R3?a@WJ7lD8I:CFOwKXQUCu/DBUc^uG_RC8@;,EDO3@NLL9VE/)@NYkh5PIXTIKW&HJJX==8J
    0    780C@IRC`Ca_T@LZqYcEBI`BPa8^NAZ=GS`aHJUPThm]G=Rb>CDI\bC>CJ]G9'k8Y1NheZPU?TFAOOHFQR?Q8OaSQPsQ7I\fdaHGLJ]TV49@LJ_T[EOGwIH[MY_bHCJFF:U
    0    8114TTOGMJ_URVGXGJ^oY4CV@W\?NZ2qKd8YK]QW[J=:E8DD_QKOZDOlX%W8VOgHI^bTPEHegJ[UGgb[?[UhAWHaV`wDR\]?U[THMXXKQ[ZMGO:LiOVPMTE6eV3ISc>S\d]
    0    960DQXLODP9FKHRY@@VQ]K?RRFXQD^WHB9T>?dXOHCYH?`SJ9IwBMSNG:GPcBP[MR:EJH^OIVEAB8G>=RNRBR?YDC2EX=XCLCX@`XMWEhMeFWZZ_AEgLDOQS9NfhT>JE^=M
    0    677>VG>cePO?JQ\?MLC_N6Z\GO>PXOPPS_EUDJL[XF@#M4^\GQWPWF=QNAbDU\RLEY?NGSNDAF:YG/:J]`TeE*V:QfD?S`BNEHL<:IbQGPCUT^f[TPXf?I4eODQ`NPF]T5>
    0    835]A`DJObK<J^Y9AwE?TNGRTR>XJR7>BM]KLE`BJ+@EfDWYiPVLM]Q@^Kb@\`HO@\MJ`RUL\X`EWXJ?9FLS[Si6MQ]@ViYXDWPXAKV?]YPfS\NJXSZM6K>hWCAEia,\BUI
    0    792L>CQL;>XF^LB_UNNYP1c]6LZ<FbFZ9YLJGMAOZ[nXO=AAI5HN^OW_XEBAbLEEI`[][P5UL?fPKccOf3L_4YY_HEdK>B]*]VD#9^<YO/FTOT<QOOCB=WRBM[H#L<%IV6D
    0    727Wg/1&E>b2Lo:;FTch`IJp7EHGV3#XKoWB1_,[dEO@UT<9<D+WbR\Na@S:`ThW>QK\[5-3_F\JK]JSDQD^<GGi?it`gZk6AVZ0DZRGrCg`54<DaD:WLgB;\N,AfLC7T<F
    0    932W>^bJEg5GGGwORG/QVSe:UPVR?PTJSBTO9YJ<F\QUP@P]<XKNS]K2Wdr^B:F_J@mBLX^NFGH@_@IB[=Z=LSdATEO=XQUJCQN^XHILPDMPWck^RkT?TJW?AAWSWJ\EJ@G
    0    652Rk?NEI7V=M_[P9bbqRk8`CIc?KSKtcT3b;]ZGENCHC-D<+L8pcBknX/[IX^TBS`[X\KCOMAQ]-HEGEOj]<d5b)CdVc]a;=OiLFvLLhQCC<EVBYWw<aUWP?Q`QY,?E\Lf
    0    857Z<RERPKQGSURJ4BWRW_@TXDQM?RJJVESLInUKHL[[U:?7IGfEd@^GLeTZVTNFQ^\JXQGWNMSNZ[O;BGJEHwKm9VTUPBJMS=?VQPNFHN\LFPL]N\G^QFEI^W4R;Y]DcVQ
    0    685@9IUBKC=D>@cBcL1H8Vb]PNLCOLP?D.Q`BcBDJVbZ@]ieANFYIiU8#Ui@<1:VO9QHO9AR6fB@GS=@j/DF8VhZI32YEbFfg+>EJPM*JTPXawWjLuQUS6JO9Z\S8Kc6YHP
    0    721NQJAafkMXZ??^t,W[IEG@DDZ8U]]cPLN,?AS=ERRHEC8JI:K>;MFAe_EYY7LJ^O\]Ca:SwLibJ:[PUQ`RXGCa\TB3ac7I5EN4>LN]HCMPOKSL3VB\29?LGJ=DBWVlS.5
    0    890V];8IOFcOHFSBVPXwJKQF@B2FQP]6QDAVM_jf7VVVDNZ=J<MEM6FN;PIG@PaQCR>RNSFIVIEbK@S0EUFaT=KUUQ_A<@WRX[bMGGAE=@S@;QVEQD^DYWMWH^VMLHOQPBK
    0    964EBQNnQLXOAJAJ[FZPQE=TPFOKU[-j6X<[PVWLOL>JBNITbRgTGJbX^=LIFQFRHQMNMJ\c\K[IGOLXMS[SWBADcFRB@GNJI`ATKLOLMbdWwcUSMOMLPD>]SMW]R@CaWgN
    0    718?PIS]]\W\;PL^ABi0e9R<MDpP@Lwm7DE@4K24N;ANjIZQ,SCX<A@=pgDZK?S9[THCOUXONRDSKu?RC\FVMOE0I>SWABSOANXTOROBQNImBIPY@RY_PZAKXaD`_GYOY(L
    0    672THKDT8<W1Ad.8CqHZJfZiBA;.=_2r\bL4[JcsV<-5Y0AFSGTRL;kjK5KJew_H@iLnK4X@WmpDEMaMR2-V?8NDRUKEDAph[P]ZGXDK@gnZLGJMRkIEICKH[?@@]`d:PX>
    0    692BYCBKGr`HFpMJP_Cbi<(aWLJF7NF?HTA/SR?hdW.=Y>UDJ@HRMRWdTTQIhj\FWEFXfKB5gRAw`aDH\MKPj0A71IOOO]EehBN+IZK;e^\FJ(AFUpJb7?>dT?>Cdf`>f6I
    0    7325VBTQXSo1>aUSE]_XbZLcP_iBV^T\bM;0Fe@Jc^JSZ;@K=NNh\Y[JOLCOZhTX>aSpwFLEfL>]?_jaHY3W?J^FJJ53BYdSb`[@GgYrRMQZ@SEJOfNw8=/OeFXI_J;hP\L
    0   1021:8KVCTVH;?B[Y=W6DKlK[wV`<G_GY[X^?FUON\5ATeI\J=9GdM]PCcdWLPXKGEJERKLPEUJLT<W?IHD:KR9MQ<_J@KN^^aHEFdQF8Pj`LJhSUKXTKQ2N]TFODX_bRSGA
    0   1005VI9WSU@?>ANXXXSNwA@QD?LGWRZZL\F>PWDBUJZdQFcnPSWaBLA@MJBNP<RKILMWTMMEMSTD:\DMOUSChIFMEWTHEA`a2T=\F=CQNY8RUG;U=FJOCFVQQXMAYUI8MVXT
    0    742?HS:Wp9]SB2_a5HT;X<BAHWS`]sgNQLQhQEh7TNQ:BER3WAbK:e*GRVXCL=O^]SINMe5HMUEVk1<?<=VFXPwIA?BMN=ENWH7[:DZQ6OCJ<>RPS7J[E3fUEQ6@=TcQ`=5
    0    730R:GFY1iQTbN8WO[_JewMQUBM962MW=aX@GKWO&8\HM;NgiS4HWXQSG3hOHVJQMSO^T>^J_KMe@N@8U?PH=9ZM\RVK,ISMQO^7X<XJT]VMNQIK<Ce:T@N[OOiHfgWM?G>
    0    7700V^FO\LIHISMK<aITFQ]DaapNI`[[NH]QMPISTHV@g0KJ9[HM\PVMa\OPQ>fG<^I?FQSWHYKcVkPT9ETJ=:K`f.0PC`KQR]U_SKOK^RK`YZj[UQMbI_Ugr8ebFRGOwN_
    0    937f@MBNR_FSjMGTOMOA[XXMY^Z9[NHb4PwUcAMYbAKMj_TC^P@RD[WIZQBfE]s?TGG]JK<RFRQQFNTMaO?_VESKOYMK\J@Q@GVOO^PM`^hMA=LC[OORA>M?V]DH]c@PFCE
    0    756C2KndCVdXI%YJPL3N2>NiH82I;HKJZ]@[mDT`_X[DQOLG^INZw,=GOLKJ2Q?UXKa^ECAH;S`;bne@OH8X7SG\e@C\0/RemLL3;bJo<IRGdhYLZlESWZH`\ZENBL\H[U[
    0    784Q^KKPwGQZMJUUC6``KP^L@J<rO\\<TNWc6NO?GZLV:=^SGS\1C>YN8AY\1@TMH0?,:\JE:vD2IH:TCCZ;OJSJECZYolEWOU][C1[FCO=;OgaT]ZaA`S9N?WaaW:@8`ER
    0    757W_IM\RTPHP>?FQK]mGEDBHDBgJWP@KVNQX2YQEaUjBebBNKaKZ=^ISBDjJ8lDHSS96[Lw5SIfSVH7[`K>cYOWNAI[>4QAB9RYG3j>`B8N;q[=@7g>[qSgO[\=L5eJ@Rk
    0    6318@8JKE3O<9aM=FPCOeK]QObUH(7D;6YYSRK5MZS`iU#(4IS9:P[mQ@ON@Y`5Y/]P54YBIFXUnJ;L=j[B<5mfgBdAD6cPVA28B;CUJ2@E:5BJ^mKEBUHEJ>PULBXXDL;:
    0    782a_37]AO:uW=4P[6VaKOL`5<eE;?gFKX>aL:IjVwRr=c@?RJLCU:JRJN8Cb:SFWPOJ@'KEVMEI0Hf?W_4OGa;fTIUg=@?UwKQ<3\;[=EZ@JPT)YT>SYn\mOoB6PX)PPNK
    0    745Pe>=DYGXYRa\U[W\6M[\`@JV6GDXQGaLI=UZNWfK`E`BGV6D>:W]NTMNDNSUUJON_WI,HRKLSi<WPwV7BJMDWaSXVAWVJHi`F=[J@CB5S8LC]==ELg[dSG]UAHA\I,9I
    0    699DNJGWMCYZXpIwURcYl2AU13\WcB<WUkKUOjVAiE=Xi_`PaDHKPTddc1Di`YQBXfLec5IRnUf>M[nc7LFcFB&U[gZTGVP>f^g9UoJeI_YogQHHE@ED[`BPKV<JedIO0sD
    0    788<'EOsOS^daLF3QXY`BB5_ILFS5W7\cYGWRNbSZa?JELCWeEFIUOFULSMNCEQZcU\YGG[wTCbRVg_e.:OfC`SXS^mqF=V@aS_.EbKQK]_SN<HPNG8Lo_>BmtG7?G?J3nV
    0    835-,ThX[RAg9Fc9MST-<BP_N<OU_LWDR;M>EXJG^DBJw8KN<Qm\S7EG[FRTARkUGAR9;TSMKVDL=CDBFRWBbA@SP<@D<BQROO>BARVUSUWt]SH_>YNL1GJk_HCdNOHF[QP
    0    726S@M<PwTCDXQKbF:E^XW7E@@uNOGWBQ[Y=@GBN>O];\A^N<Q`UFLD^ZX?\`YAGW`EG\DKJQDDCGG[L9^CTUYVZS]QKMHWAXKEQIIGjQQZPJV@7FN>WIF\[?gbC]O3\eE4
    0    752e;PB6HEFAHjCLB@DAV5wfE<RQ0P@@:;gEDg;NEctU?U?I@N?F=nZ@FifFK:8kJ:lJHfK.Hq6DlfQ0`<9IDhe_AbDG?hY99FRD9D>BM=RF>:7P_S:MeJ\?<J<CEE`;K<=
    0   1147E;KOKJDCfe>:C_WWH9@;OO>S^GRAsAi?[ZF]XB_AM;4JLbNLXYD\RM6MQ?I:TSWQ\OLD^PERBCLO\7RE`IRHOZZdTKK?INUNP7LATQHM6[BAQ:]V?ghT?PwGC>FDZE``
    0    765\EI9Q?;\Jgp;8NX@adHPIJK;CDMKOUfZCIFXUNedL@THGT/NGX@wOPLI)mTY<KZS^UC9UiVLWO]WZ?K;MUGWTYrV^JHU<R9UPUT2[MFWOAB;RYEML?:_HCQ*9UJCbFEB
    0   1153RSROTDIIK:E[NYKTKBU]EKD]L\NKSQ7D?IOA<XP\PLF>S<NL`FJDPwRcZYGDDSJPBPMVGFLLJKP;GBR?ENFIMWTAVXUNGFL:UFPGRIHNTSLJS;NS[FAGGKQMXBGBRVUW
    0    739^jRJH>HH_R^Db^N:MKHPB;OTG[0>2,iV9L:G6\UbKHIOMR>KHhRoXWNAYJbG=TTEVS/_@f+8?4oQJd^IY9DPbUgG=RPwGC^s8PhXN`^g81WJ'WWJL3JJX5SU>YQEM483
    0    667HLG4XZVA1MMZI<BADKIOUVA9IUGb=AbW6BcP<FXjIFGHNCIG@>QR7YiAZBXH]P3LCOjG]P^XwO@L[TU^MfCW0RUKLL?CID5LcXNPTONLJLIvND@SWW;JcB7gGURZ]YFJ
    0    763QMh9X:J9gF6W@CDX1BwD]g\c^R^ZYb9[[I[iL\bMVXADR@^mvOCO:e`MN`TX[f;R:@S[o-]VMiXEKGB\ZQaP4Q;JbLF2d:H2gg7==M]rdbff[GGQYNbGPe?\PUhGOKck
    0    694GYMDQYaCMwEWXJAA?ZPS=4Qdg=[[YC]3KPXT@OHa81[IA2Kh>V4NATV9abdG;@a5@dj\JfJEdIJE>PnBNYO\2VHJ<:VRTCH^FAZGSZN`;^YHDVPNPX*LJMZPXLJHSULK
    0    685:O_Unm>@>^RIQTUIHh38VXPVhWSFgUl#NXM5OCLI,THIlRLaF_@C^a_:=W[M\Ia5VVN\>cngfR-OY,VOGGM0ZXTQLaR3BRRQTJJCVA9UaN9P2DB=pIOHIReYXBJ>EVFd
    0    954SJ=Y`KI\ll>I>eVU\DIB_B<GLUVKdLUF_V8iSM`8?EL_CiHTC^5]Y]?PQZBO\IVeSNC:[dNRQS\aQHSMQ8uGV\UwRDK\ObZbARZIeOH<[OSRVEGG6QOHSVo\C]GIY7UV
    0    785ko>LYG8qBP8MPURAC]ZU7MM8TY8>=Gi[QA[?HQ^T[JZ;EV1FHVMn^U9LGDFPKNNU[OHMSGLSGLYcRJ]K[[M;]>;PHBElWcdwM7=AK`L>XZYSZWFWM]dIL8ZaYqHI8O\]
    0    865VaDcBR?NUCYa`URD0TGwS?P`UGGQ=8KI87QIIMWo[FE^PEOH_]WQEHTLTMOP,KQ<MXHGBUIF?Bg:@UV@EAKSUDEIQWKVQLOcKMIMEcF9FLsQ[XUJVC,FMANJUXTGCRN8
    0    889XJURDH[FF[FXWXX18@`d'TZL6?EJB?GgHTCIN7T\aOSEjVC>GBm^B`PwRXJLBpLDW>GiQHJKCC<@6^:TBV9]<TB;>9TQ4KYc4RbCVkYDIOpPaPKI?JHTZ@UGHMZSY0LR
    0    772ZUJT:Z^DjXB?meMCGCQQ4C<f[MCd2A[EEK9dACswUIDF>GJZU\LhUQMKU7S69[]dpL07UVSJK>LNB=RFF=Q;NNfX[3Kl<Lj[Z/COQmBRTHHGZ\WELORcXZ[US=G@U@<H
    0    798kBcF=J\F>NORUCHL-U]VA_G]C<Q]4j6F]JReC6LM^Am;S1QCB?WO9G:CXOB>7B?:I>KXL9e=IJPEHZECRDKE#DCBM>EjSN[N?V5jAND]LEHdBXJK;S?i^FUhOn<O;LeQ
    0    693=WTN.XO7FE>B^/LO9k>7D;aLKSDWK2_E@:UAKLMTP8fU6?WRW^;FUa5.8E]JY^u=JHU7JeMDLK?9#ViU7BP<fKH\HZZGQ@OeY3^KZLDMT;QZ0LJQ[GOcLFTLSNGTIAEO
    0    903[aGW@B3>QLY@eBMa?QX>GIBLTI@TTKIRKL?R3PUw\QKMCMJKOVRs3N:QfMJaH[CULS\_`4T;Xdp9VFFBM8VRJJEOIVdEKKPAESLV<i?dCTbHQVM=ESKJHC;bMIEX@CIa
    0    892R_N]HF@P`O\K`YMKIGN_\HD@K75R#2eaOQ/JQGbXV<VRLSDTE^]UTCGALCUW<iKIi\XUAJ<EM:QD6`XF@HQ_?GGAKFJY]dUh3AMJYjJF:K]CJYgFHT[XIDZc=eBQD77K
    0    747NWL[GNR>abUZZPUI<gFYIKV]^KTO?NT`5WHNGTC^USWI^LOQVEgCMSNe>VXNOTaLIU9sALCR^I:<ZgKWG]?g-_HAVL^SFVBTNWKUUK]VfKX@wYMQ`?BBQHG`^UXTdRa\
    0    525D@C:WRiMUfIO/NFGMMi0VQ^QSgw7jeWUTXKJRvnKTFjTMb[^:)Z>EVJP[?N\^C_t7SXgYB[E:u]JF9S=IP=TQTQJ_mRbW?QB:ehP3KOa[]a^dDPCK]J+V6EOWD]I^WgX
    0    881QZ>C>CD]`BmAfH_T<aOb4LRlHC:I;GS=GY>[D?>YDMB@WWF3VEacZ\>^k`QUBSV<RbC]SDFRR=>%XUQQNF=iLNO>8Nf[@wBX=RUNLhO`@L[JN>aFGA;;L9>[PXLSHD>9
    0    978LJLCNSB;NT;<I7FJ#]O@aJP=YPASNH@PAAAD@WYKQHPLAROLETEYK^LLMSXGCL[TF-Y9LPZ?PGCRHOVLEI\HZQITSTDHN=DZGVOE_GZW.PD_QVNEPQYe\ERIKQYPTNOG
    0    678HMO;DMBkKC]RwS\[NedWO^=_P`HaWZUO2CZU[[HY=SUZS@FN@JOZ7nOPfnRS3NY8MKI:nj2H^4ABCMf7MIN-a1INf\YVd=DN3JgM>OL^D1AZ>n9]F:IgMWFUhZQE<S/+
    0    686^HE1WBDWI@fD><SLJGNWkD9JJBADPDKMGbKTd`fGVH>B7K8<DLNCIHWO1^VU[Mf]eDE;:mZpu\PNSXX#h<GXiHPAJXXbd`>iOVYQXdi`nTEDVag=5`pTZW88?`laRJ^;
    0    715jPIh]=[c-YWk>TGAM<9^iF9VL4P0kRRQFMYIbSiKE`KBJld<LE^LB=Eg=ENDwBMgRS^MDOeHIhN8MZVBQ:@7DKVCDCL;BaW\JJ=MW6F=\QEiRWa?TC_MXS=<;[KbLLCR
    0    752>P4?8IC?6Qc4;<Q:4ZCcfN_U6P:AF8T@;0hBYXYtUL>;9>C5I^jwKNed=ZPOa7]dS>K89HojQfROSuI=CDbbY9jL5KXTJI5D@UUF8EHIM48=bpW;aN8_H2=6FUX_OM2G
    0    819h=\O<=G>Tf]R@JMTBg\=HVDSJaANX:IcM-FKZ[:HSLR__?X@<`Te[[#F=_ugLOQHWOD\SeEF<Q@P>3M@]M=]M`IRN]5ZiBA]O[X=TW``FIMPKET]LHYIXFHI`K[:QI:F
    0    668SSKHSQRNNSJVaGET@HOR=;B]VUMUD=bTOH]:D9[gY>[8ZE[Sa[PG9p]UwFTRO\PAWUJTXAO1H?UOC*GHSNeLIHH9^4[aOKhQa[REubMR>UU\CLn[4NK\NNRfOQN2Kc]?
    0    773LlN\BFGn^=b\\mT=a<6hKD@aY'==ENZ6:3B>DOE]kL28eKC>QduNUQ>^T;@LCMAOg]FS@FTeE]c89F>J@;?YMSTA=;wi@d`f>Ag/`bN=@iR9L[\5VLJ8;AAXO\M@N>H=
    0    876ZiH;J.ODBmWHb9JYNWYTGL[8DR7I6+]iBaK[]]G8@HkP<V8RAObc^;>R?cUHVPwQiSMLZ\1=UMEe5WO.RO[N>Fj;@[Sb>IUa.]c;9eUbIDI:=9Uq?T2QLHVEAoVXC)9I
    0    718GOfLIV0hVFbj\chA:P=KQL?PUP[S=UU=D:=C4BHX^GB;f3NTRIlM@gCdfNBW4i2TEBJJI=`:HOP=GVETD^L\L=PF=JpU=Ud\Oa=ZE[SD=Oe>X]LPO;VVCHI[wJK`0W*A
    0    693bQYKDf`9A]@PT@Ks<bodLZjQ_PI^V`BeZ<ji<fKaHf[kRJgDA4PL=JI7<CRZ1V29T-wbbBi\L>7DHHAaKK=_-kGLLahAXJI2_a;o@\fZ>Ifef;AlNB;CYYMVM@ZA^NiR
    0    605^YU6N7j`bnVA`FZR\2I6FK;Fa=.MkgoGTLGQ8;MHC5]@3dAI/WbfM21KAPM<JYhdkPGHTKEe1^@cj\ZH`=USYNcieEaLEg[o#]AXkPGJZJMBFtX3FvM5gh_M4_B]I$2M
    0    810HOwRFScWJ@M`SMM^COUYP^\GM6_U_]<PNKPL@MHD]YfX]+_GrL\EE^R`VNM>\7CJJHUY`L]S]bE7N_CcQh6V=T;E=[lNO=DEZcCP.Pd`XNSdLPA^fI<YA6?TX?d^vCkN
    0    714SS76S2RLSKLAQ^K>lLG@GP#@^>Ic=GKVBH6QkXMC=\c@8U6OBmISN:DI;LV`e[PKVOT^Y\SkXTp[`a\@=Z_?f99GFf]b_gKhQGGUDHJ[oHTb]tJBWP`5QvC^>gXH5:UJ
    0    640O2Qa3@N5UJPZ8QCRpNNSwSB5R<O`VIVWMQMULVh[7k26GF8CMTH\9TnG0MO@jCgbbP/`754cIRQm^\I2G;8W<@L_K1JNaafH>AF:eKRT_3INCv?(LSXAQ\8=/NXZ\L5;
    0    502_fIOtJeDO]8_MkC^#McEDkBcQl/FOO1XGFIGcQNJS[fW`3*km?MXEjAq>^>Sm[KKICWgB;Zg=nmZPdKD[9Jf@<b/P[=[35^HM[\dRA_?RkJHWCVdf^XF$Y?LJ?QgA>6@
    0    740/MK:M0k`J*LIb?T#lRK@T<RF9;?L[U9VXQZ\?9K@EKe:7mFW2\@?j4aa:77ALOhSSj9Ql`CW;[VLVOUJ^UGPQYkE`JT;?JHL=Yj,U=DP:h>=>?UIKO9OLRX]@QX4]BLd
    0    755GS:tM@KCEMT]H`m3M=NoOE3P<I[K3?GN>WIHc\F_j[ENWNNKVwT=G8eFFJ]S6QD[QFDJMMc`CQgX9^MX@HSPgD\:FG.GaTTLCSF>f>U^]j^Jedq?VOuCao`OL]YULMG@
    0    965TGN`TB]GTeENSQ=[/JK>CXAWDNPbQNPXPLA^IJ^\cNe[=FEZITKwFA\APT]DDmH@SFKT]_`MP>FL]V[OE\eAYaIDR@DDD`GL=cSE\DL@@TGVKPSUEYJWQVeJQLKWYU@P
    0    840CWw7R2QWkFBc]QH;BNQ`TN^N<;NgKUUNIAM:SLQJ]RUkO<VXILPS<^RFa>H;`KV[Q_IQMOROY_J=UXFOOTbNRSBLeTEF5_P\INJJPG[H>Y=bgQVN]OpFa3`LX8PX_Dd]
    0    740-i?KP@JNY=QPZLNR:DZZUY/l9G+K[+c;E3F6JJUjiCaB=:Ka&S\R=gqTpheCHY\A?McVNJ3B[8LABE^IIAJOVJY8YTZOHIGLCVn9tF?=DdLB:GJAw.,nEBXb(O@AeE4H
    0    776G`FjONEXgBIf\JYDJ=9W>>KQPRHL0TYGRMM=CBL]`Y^G`QRQDSqKELmRg<4CV]BT=VZ]6<J;TOIIDk5H/NLwFR31VFYJBFM3U]7KqOLJ@dSkfEIe=T6YM5HaRGRU@NXB
    0   1024<HRfULKR<DQUDT;SBQ=WMOCFZJUI^^?>UUhi:MPLGG4IhaRTNOVG?TNaL<CVZF<d=RfbM:UkBNbVcF=fLKTp@B9G7]QQHSL:ZWKILKSLOZN]wX;O_KTIG]C^U@IUMVTU
    0    810^_LMAPJNA:cwAPTYi\:Dc;IOIpD+LaOSIQZFNTJgJHASLSS6T]alkMIM>GLPVCMbLCP[BNj\MdOYRlGETHb`Y<e9>JGN8I+[2@SF8ZDSXEVJjsjGW]JO6d9?U5ISUMKA
    0    684B4TDhBAeLZCFIDHOSR9GkTWY]>eDn_b@TLDPMbKcJH]<K\c9UW@UwP7)6cY7emYJf30GgrV`NFMW^EJbjWN[jd^dPFBJ><KS@[O`IKIa^UIK7=SdNSNWLXVLE7Q7j[jH
    0    741UF0*M8.\faG5XUaU_6<8[BH:RU?ZIa>I[VEYrOr]QEcMJ]?QP^)^]B'OY5JY1^PTRIH@llcLXUDwEOa@`;VL[MreTF:PaVPhGEcJSK?SQLAQQ[V>HXtIWNkGCJaWh4dP
    0    917QN:GNUGJSJSVBBFjAZG[RSKY_UcUUPFYQ6ZNEZDPhhNCM>HRVCLbI\]=_KE[VA2Q#KZMCWQNU?JF]L4`W\RRFN6JWIjILUM7u\JGFCE9NEPOWNJMYR8BFHPYZ<E[DY9E
    0    635X9QhpERwVHSuTb?=B[NHNUe6\NZ9ffM?eYNUcXi79K8P[VeoPAM7@Q94@A98I_WIgmAWlW_vT]HGbBLP`aA9JRHN[[US2POBh^]@RDddh[5_k@MCENV1Oa[KE5[DbPUa
    0    804GIWSHMMVQI-P:=:NDPSV_g]G[7KR\iEaiA`cVTZ9/NWAYJ[fY<?S`aSP<UM@VYOf+FHXl[YnLwKMbH1Uf_8Q``wSO\C:OBFCZ[3HK1KX9dRU[-LVVMTH8FPUT=bIdHij
    0    620PO>OICBVlMRZ>u#C0fIYMMebNXZ>+G]hjMPE9YB2`MTa-EM8SCkRDDQ]\Y=GFQ-ML:=eILdVTQ6HIM:GJE\hF+3A=RgWC=AK\]49?VEPT^[FsRQaOt@<*B>VIEJH?PFF
    0    848AcLZ<H7\lb[beZcRP;VWQ3<^W?[YCM`X[;BPQAAc_RAVZC:Q@WiRHGO^hFFSAS4FZLHUB;G<DAcINdOK@FBYCMIQ3ZQ^TVwEADRNQXKQWN`>bIXEALL]GEEqTLCHG?MI
    0    870I>\cASFCBAA][/EjBWFeAMUO[dX_pHAXPAR]O^D=QKXUj@ZebBICS^U]QILXDIGTB=^\S>V[HIgFV^JeSODg7WE?:T]>PB*:bnJ\@ajXa_e^w5<Rb::XYP:Z_ZVdlbJT
    0    7161PdTOP]L\SIKSMU9WK0CDUKWcL?ITCO'@<T#JDATU=FCZMA?USEeDTKlhH@96mgJKL)]51U>CTFAEYNB);DXPAKLTBo_3T[ER1G4[FSDOhiAZ<G?D4JC9:Dr6?L3OPB?
    0    5792X6>6@;Cw8YE^NFNO]P=WUT^UKA<B>YAB0JS#GO]=D-<V>gM`orf<`BBiCV5NJWJ/R9F/bD6d&HXBQXWOH0\X>QT8>wWP`SVJ3V6'PTCTLUh=O^KUM<:H_bP>T[;_`.@
    0    66689^_Ot>E</:\N8aABX]d^f1J@QUAuEZ/D>wT__E@JY@:5RelWX:$]]]aHm]T_htREJ6ABachL>efNa3*HDKMcQ214J28]W1D?PgMJK\rUp`Fj3\FUED7=ZA3REimbk@7
    0    955aESL_SJJO`N@WY>WGGEKS:PSQJDKRK_DKXCQR8^SR:VFETFTEZAwOBWLJWD@de_eDNF]VVHGTO?9P`YN3OIZRDWRSCXOKOCUYZPSKURPSNMALQbJQPJP[IaSAP[UOGJE
    0    768@_IV:J<sX[q\cb`AU[8RL<@YA@B:LXwE?_FT\H]dSRP:JZDCFZKnIU?PVK8CThYMfVKaEREEPDYX@VB=;9[QNOQTN=I^B_jU;DW9_H6>KINJOP\RJXLZ7QDNPCGO`K1I
    0    683oTS0@JWK\_GWHNL?OUd^Ge^JX?(F2J^e.^JlWGF\D3IbJHM9:UchG,JS_\Z@CnR>Q<ZJQV45dA0A?l:M5DgR=f?8M1.wFMMlWSXLdjPU3T\H9XBTMDLU_(dYRdUCcI94
    0    792JFU4I,JLH^cM@CkI@YJDG`HL87ONVK\P#nAYbIKAF:O>K\=VMF^fGHBi3`e;Hd^Sb[POAN8=MN6]OW7@RFb[\d]HDKMW5a`LASl4SI=B4MNHBI^8F@/?Y@m=6C_NbLB=
    0    693[^bJ4pKQ^6TVlHFMJPZWEXRdMbVa)::XI9J;OUC\ecQcH*BJS_KkC^KOm@EBG?J?Ed_X6CMEQ'X50JY?LBCUJ4EQ>jujw]HMrVL\@bI>W^\HwZ]U]NGKHVBq]`X@8]@M
    0    7179WGDLT7BRY1n^I7Q[P6JRF^:aOJ`FwX:XPEPPQlC^D9J:KLbEK=9FEXRZ.DHJl]RK:=Q[[fnAPDZB@<LOCT=`\QShR<9@LOWJPX6ZE@c3QAUE9C?aNeZPMie>>@@bPjn
    0    732_\L1KPG[GQ=5N3Z[PpU?ZKBp@aLE]Rd),#P[_T:'<UgPKISH\o<aSQDUIGeQPOh5_e\Y=QE^f4WSNR]GVOHH5^WF3[QUBDPODKhPKYUbHN=epdJA\0V-KRWQD\_OHRJE
    0    592^M\>WKChSwNU7F;w_83<TON1L>Q6cZBNGHGE\JH:?@KITYD\GjTqm/F?<UEPLdaCD$IRN;NIZD%U]]c/PZ7F+NWmAATMF?A\VjI)IIO^H@R\8sEZ1W[QJgGI67OUVBV=
    0    813;0SKI:HKXWIEN;NKKC;WgO?d:QVPJHbOVCNFHCLTN:?#BTED;CEP?Ke]DEO1ZRUZKIEEKV]WB_\TOWFG7<]IgBcHeK[I4QBDP=L@V1>N+[P>BMMENUN]B9I@R9;UVOLM
    0    629J]LkKJ0JdEM[BW7Di:GbRQ1_J8D_ObSINPGFL.]ZV=L?XXCYATL]`QRVdF/?L_DWdt5W>4X7MIH\IbVHSFB]PZSLs;bi]P[PP_wJ^j?8(U_PhDfQZrXIfOfNVX7@^TI\
    0    748CO@EG?a:[[CR<XiWJ]>G>Ya=dI_SJZQPQFAa42NJPQYQfMRN_U>]676]mEEXIVCY?L_QZEKYQ8BK??K]LOY@>J.wLWNF[RYv[E@WZZM``ZgLBVQLKNPB^QQBCFFXZGKD
    0    847LL?D:IP8LwSSX@UJdEM@FQQ^<Y%SBDP8L@</Q=aAPNl?=;/O3ADwMF_>KOMNI\OHE[:0FHP=]0YI?:u>@CR*O@Y\I*GYPGWnL3KUUwD?I-=H;Q/WYKDWZAYO>^WR>U14
    0    6405S<ZSJ>GOKAJZh3Pr_>Z*ECRpg?^aEV\_8DV56frM^jlCoHB^?HFI[RlfH:\uJLD6_bXaB^t3h47ZCNrCSWgWeD]JwM8e9]6nT/blRGZUU_Ri:DZ8b8UOMBooT=6Fesh
    0    926O:M9NK=JNbPELFFG6KM2EX>NLXIDeK`7FfQaJ=56<G$ODU==\H<wV=9UILDKDHcJ]D>RZ[DZKJbM^I@LjcNPcQ_?LXE]'SPXLNPSGX\_NDACM4UQIUYDJG_AI8WN]HDM
    0   1000YVMELHbT2EQaG\>=cNDZZ@@HJCERFSSH7<F8cbO6TfbO@HFX;C>>B?QFHGQOYS8`QOSHFCeMB_4B:`WG?E::<^PO?BT?jVSS58>VQ3<#uULJAVSIiLdE]RCFPb5Y9EA6
    0    797@NSTfLYLK0+Y%g_A3KSIUTEI[Oh5UeJAIN`CN_?E\XJeWTTCN>[%GAJOM#BGPZO_3DRg^DR[GF<EQBHRPZ?hSQF5SUJ?cK;OkW<I<RmVJjSPYACBI=MOFG<Q_.]^ZSG<
    0    615cDF#HPm1[:W:6IL7_?R[GFb<DQQLU+?8;`XL9H_,M`JMGU30EMWSMk^<cG^N0H[FUi=HP9N_;YBd<aEFBDDLANHG=SNUNdJR8+RS?GPJ>ISM?ZRO>?aNuJVPJnPJ?aQ(
    0    56051CY=N?PLTEQPW[V^>MkqU:\fagGYmZfb'[lGDKCfM:?SIOK\gGYXW-,^dOP?[M8>CM<MP]GFMwR;NAUZN\HsFSdLUIOQZ^Dd[P'6`NikPoQd_UP6E<XTm[NOiSJQ?Vf
    0    796]V>NJIFGd_P3W@R^IQ=EN;T]Z_?GbAr8^jOej3YY2C=JDWHPIUVdL::PDRVeiNQV7U\>^iIK>R;ZQDR9L=w3fOWr`?1[RZRo3=<e_`>B5CJR8BV7@R\\_[fJLgF+Eh/A
    0    692FZWXhOHM;Q`KHOkP3LL:RbEE6;CPEO?I#\D?WaDDF\J=SF?=TWMOrJ=EFksNI9XcTGCHShC?K9J@E^OHINEZbIj0[7MYE2UbC]UO9HLE9AUGODgJFWE<=aXCQL[_WAN5
    0    605MYXH3c.[SWVSC\Y`5j^::\]wcrWSw<;IT=iCED7D@c)6_^KKe^+C]g:-MOOQXH?AZJW]=K;XW[KVoU<fnGW\U8MUFOVQBDEjE:QZAHFKYU2VTZ4N;kUeFXZJ`DS'VZHR
    0    6016MWOS>pO\PE7/ZQ]ULCCNZTNODQXf9_G:V?VT>S^8QKNTGEd1NTI]B@S;Sh`Q]sIikWgWdG8XF=N\1B:8K__Y^qUEHGBwCNBUC[KOV\G=BSTn@^ERuRLTCcJVWX:k6ZS
    0    721M[`Y:XVDYGN?EMDUGkX#>VD^X@V\KYT@ULFZ:LM>:5BP9b\Y<V$F9SdRYaKEUaG@FkQROPuFnMKW@GSHI^@XD_TIXJOB;IA5rEe\fHORYMMUgZZ:f\L>EPFM=:]A8_Ui
    0    646bOQTg`QKi4DeUs^VNW8PAh@V:Yj`WNLSP\WZBkB\f;]`N+Fm[O_*CBbI^AQkHb:SKFEQCSaKD^X^R9BBFU_O56E=@Rw:`XRFS>UYgGdBGZ\Iv([NQO[aXpHQb[;fU[RG
    0   12028BTPJMBTMII]H[EJ:M#BBZD]MNS?IKL6BDQA=K=WNQ<R`OWWUNILAIK_NBHRCXIQ\HQYAFaH[I?MLEL_XVEHI?UG@TL?DJXJ]NTUTJKMPUKU]B9CU@>8BJBXUEVIRKC^
    0    764]S>t3Y<NCY[DQYLh@vK>W^bKaqZF^ZM=G0]JL\=8VXTT=4YwWT?HdOA@QTbHIGZ<G`TSTJNH]CZ]U\CS=NHZSQZ[X]Y`]APIPQ@JGdSWq[J?bk<YYQA@HhAUacq/=Y8]
    0    694;b8A=[Lc=;YVNi3GNu:JWBCZHHNNPhNION@2GHNDfkOJDI[@NEPJJH`FGUF4CGQ>TbQL<BR`K^:XR>mUYU#BFIKSWPjLWPeERBUPJKaMRJLP?Y35PV>9'JDULXAKEUTL
    0    941BB`OhS_XYEOXEYJI[?RdA[[SRcRwWbKR]:TULO^T[lMPZC_iOKVFAh[dQ?GQ^BJPLHUbPE]FGTT@VHS\?SRSQdNNa[^CTMRIf[ESdVcLaOY`UIHXNLUMMLGPQDQLXPQ]
    0    791_U^[QcZ>NKmcDQOOgKJZ=Q=PR`RWFN<>RPUbV@UbMG7LH?:IZO]EF4<@fEOE=]HVITcFYaO0ITGTKUAP>IUWFK9KLQOLIJPS?Y3iO?;IgYj[CDRWHM`Lbw6LRaGAKHQN
    0    724DKMQhMRJVTS`E9Sf_SBCTRVwkAU6[TIZMTQ@XiP5:J3C@a@_K]H:WeOM/SKMcBXqSBERE@R_Le6PW=ZQk=DQYPKdcPhC6f75CKWEQI>\TU?KFXI_Q\LRSTNS]F]=X7NV
    0    713BTV2<WaLXRCVBIE=Z@dE9]WV/JFDHa<WD,VJRG_RX_UQL=KGKE'K6=YWQ;RcMIFSK;mN?Y^TG#R<CDOMBYIIBkWIK9ZbpPMW<^VRX=eX]ZK<AWLoO<UO`PQ@`iINH4:B
    0    795CJFiRW;6F>YJpBQE>gCU4YG]^nwKNUVN=AuHZc;fCUQ>ZJEZp>P+6`XIdIFdPIM>dJ@sFYH`JmXNYLOQQI<NDFM?KTTUCO:KM>QiDQLMPQUORKNBT[:TKW7RmU;?FUMh
    0    805W_FDQY#po_6XRcShNY7OTK;hRCA?WGJ?I8KRGF9s@INBQKAZKY9QcMHJ^H<ZSWJGWRXINSO_2KNI^:EXY7K0OJDgiYVLVKYWNY8LTLQCN@OZQP5NS_JUFYM[qQ0,F[iJ
    0    9286GPSGMSSbPQOwPU6P_IBKJ;RLUPAWcE8\NQ;eGgZJLPELLEfOQ5E]\bATBVJUSRQX]9JRHXU<R[W`S^cSS><YEELKeRZbFaLaNXTbMPNZT9I[XGPP?DQ>YLS]KMASRNU
    0   10733M\MUhE<QKJV`QI[ET6\I\YbfpYJj_R<^KPa9D@TSV@`w.`]bDXEWkQjoL>@V[IIVINcURHPPJGIc9ET`UEfUKSLJ_dWH8F>iKBcS]WVlJWX]TI[>G9BFKFrdCI+[cQR
    0   1028-1FaZJ5K`W<U=THCL7D9K?7SU8T7aeU=Jo@ZL@M59J5@UWjSMi9=\E?Nb@7UY]NWG1ETRYVg1ZKjf%9^N<DWVaOeX:>5;YEN>P]=N#E:FvYUG<p<CUZG8YZNN);8\Wfe
    0    63834WNEQ`:S@KF>#VE>[LQ>WB<LL=W8=TE%\UGOaK_[C0AIdWXSMP;26bNXS.rUYE`RAB=G\aSXYEU:EPMNHDIHsY2EL?I_C3ZSKMBGJM^ULBSge\[kJ`CtY0T>MbqdOH4
    0    716V?PoANC1T;9j9VM/R<Y_QLNCNZkTIRG?^]RwIcHUNGW?]N>pVOQh7<KT]>Ej8\<]=?ANW[LGICM@;]C<ZKDeURQQWGMab\PI6hV?JANGNVcP^:mMB1YMTH`WIXgMmaRM
    0    840PSMEWJwWRGY\JbVBaMUbLSWKO>CLHV[[DeL@hS]MNetgTIDEHJ[UCBgaFAMD^JBCNUVRHP^@A]5QEO]K2`BH@pLDBG^LC^^[SNO=fYLEfO?\EGVC8E<IdXZ_(UQYQE?5
    0    639d;MCo9HN=D6Z#M?2=C^kBX>EKSHhV[[RdZ-^VBUQ^CV7`MPGO;;QW6dWb2A;v_D_EHIbSK8RO]NJKLXZXR]YD`R5RUJ5TTS6Lc]R[_HS;Pg?L7q]2RC=H<WbLQlicanc
    0    685UV5#5IEI$BJE\MV\39LFN7H5O;GYRHTA8TFNU?=PTD/ADd;0DTSVUQ32?RW@RKVCVd;BKG5ZTEFQ?FWH]SSPOJQJ5NZI=I)PBN\TCV>U9N6:6@d-:UF3?ZRLGMNKVUG+
    0    769>ED5=UKKHLNLF>SRo0KVI^=ONEDUC:SC@5X70]EDIWKP;;XY`TOKGMc#dUMc9CHIVK\J<Y8JA0K4?KJS5W=ECMLBB^cDL:F8<B6IISaQA\cPF<KWY-4RZ:ALTo^VK^VK
    0    949?LE<;S0Zcb?Q\^Leb;OP]9P@EULISGESgI@SWOTP]HZM8UUVLw9POGOO=FER\RLQQDS>\Ec[BvVNh]bQVZoCND@gE>[LEB^ZWY?TV:MOYDBF`YM7J^rW:mQC<CCWBMGP
    0    885XHRT4ST8DXNK2PKGLUFORK=<ZLE\JNRD@KHWE@RJQEVT_>ULGQ>PEHCYwOQ7L^RIDOU^VPQ=aEK]ATD\FO]SH[DXDR<?YJ>VQ<VDEQOH5WaWHJhT:FQSKHM_EBL]TV?B
    0   1061RLR?=EX7ASUA:=UCXe_QUjS>EKIGDHJ`AXGYOc8ISa+QOSA?O<eDQG<TEZdC:R]OT<EWZ`JF^L[I<b@@^JCgAaO:7G=QKP:P<OM.SWjg=D^OJJJBG3U?^EW>PawhbU@B
    0    7529LT7ZATCH<I?[FKN?V9@@QW_VAKUZGWG_CdIQM^ZCCQYDC:YMcGNLae=^UTPcLQ,@FNMRHMwVO=?PUVMTSYCXE@CacSTd=)=KaXTfAY?Y\?:<UJBpGDKLNk^DfPIWdSO
    0    821YV_LDUMJO`tZ\_]FURFh?QIfNMFP9RW_FOkMPNKA_A<PUYD9DQqUAFNoi@]M?cOBdGTE:[T#WIS@/S7@FSS`KKg<?Gd_]WCY@QR9CMCEYOMBNL[]DPCcH.9DTM>TA7@;
    0    837O:Z`KVL3I?JXRUOh?FG14KFOwb]Fq^KToA`Y==ITBTIc_0p`T=hE>SKWbJKSCHC6PV\DdJVNT??J]lEVSC4N9lOKb[^QX6<6[URSILdQKcadX/Gn8N:C`W<]^:RFIWY^
    0    909L^?R)IT_IEGQ:ZcU9OW8Y6EP[RXBG1KWP@XLRYHLYf6BUCNAg]9?JPQUV]GXZCMPSQSRAE\VIFUJXI8MbWC<KEUG?>KFR<OOGNMK#]W`QP^NOS]:LFC?D[BSXRV^@TAD
    0    764BPDW=K7LEIC;SHbLXASLTC@7[L\YXWSBiOKYl2H.N?MJ?\e>Be/UmESJ/:FFPWXdnYB3BHhbF2Cw>NeFY-R?q>coKK;uDMZ\;E_GE6ATG?B@(VP@?_LLZOJ&LHOEJT[H
    0   1119TEH]?OEH=I;c:KU3?FW[UbD?VKMTCTMw@@UXLUFOV\KIFFAK\FLHE;WLCMbR>FKLO5RGTH]L3CMG8UBH9:EM]HSIH(;CdJ2HI]AB98SdWRaNSPOZW9@KdPFF]QdJDaJI
    0    762]KZCPLRANSPG7WXSA:GA5QQCWLI[KHT=cNFaZ)Y=eBXZAeXI>/9=W.?[UUPYHESYa=PB^Vl:CJ/5C6HICLOH1`@AJQF*wQNW:RKH>PHG2``X->DD4UQE=R]MTGMR\GOJ
    0   1041;9VUfEPK_OiK=P[=LNCPAQB_L>R6VAREYaM[e@NORDHJlY]\]`HMAGOw[IL=KXWQR_a[HA^eG_SILLHW:VEP@\B@CIaIXZPQMY[ICVLKM]SSN3RIGLT6QOPOaF=UMIUK
    0    9621<LwR\J7J4:i8PCG^]WS>e^QaQfKcj=kY;eYIQHQWVLXi@QRiK9DL[fMX>Hi\K3a=GWZG?edEUaBeM9NbABbZWA>NknK\W>DZYPVOGM[wcaObN@ISKKN>[HVlRTTXZYX
    0    778WGwKo_\9F;Vu]Z7CYS1T/]hJk]sZep%$R;^s.>K6JU@nZ;kif<BH@58Ta+@YiI/DG,l]W6q=EO:MW25h6WHm)iA:OYGEXE@CV\6UA<X@gYLbi6$oAK=MWf@Xh4JSq]NV
    0    705BIF?5[LWNYBg^bW`iLV\\NNV[]DML+KNM_U]>TWidL1=A[A[LwGDXM;VRONlUDKFp]JJ@D@jISJF]PdYWD@;DO@b>HE6OkHLI]J9GJFZBV>5X?];IHOV9`LOJJC`DRUC
    0    838STYTOGCXbBFgH]O@aRNE_MLREHFWQVH>UVBU_MX8IVSNLJ_XLCFKFKghBM:_VF5OUGdIO\wMKmXeKeEUDN]QYWEHbLHV[T_U[X[O=AELT?FY;VpZQ]UGX`QMV?=eWD<R
    0    8605RMLSm`-R1@DH7<UGfB08bCd<YVPsGLMD:[D:O=]2KNIMLQ`U5F0GwNMGW9TK>ANQ;dNXKMo`?XNf>diTp;T4\d:Gnc;V766aHEu:@Gchf>WMR7:g=<;_EBehO]84fUb
    0    854@WZ`=\CPK/L^NLJaVHJTSE4ZKKT@P_X2Z;MW>YGP9TOCcNLE[]J@<pSb`SJQ@UBA<<T_@P@NFFFTF<PdMDV]T0NLSVTOLEO^DMfbdQLMGOQPwRaFR]R=?GHPcIKH`BJL
    0    916KCZ]PhUMX.?TAlBWCR5B7bU^fYcEXc<VoIKjAMNKFQEdwW]lZP\DO@dcP/CZlO?O'<vdh;Z;<LM3r10P>f7\@w?3KpU8k;B5^`4V7YPRX]p]e#IcYA9XdUK^O0E[rbjL
    0    747GIHAa\Q6CFAQE@<K2QNJAwLIKGhSNa=>EBIBCb>kKT4@N4USXOZ7;7h(TIO>T_DZUHWS@OHPMaAc97_JP7GD>`<?pIS;LGI:TT;?`CXQIZKUD>L@AIH<;LVPIMWGowP?
    0    611(Lf^AGIt7Q>R^HRV4K6GB.@WYPCBaQQ.J/BAMI6SOWG#WTM/GKNfTIMUKRFFYUk9ifGN-TNdJRJja5V[EZH2FhET4Jr]7@>VgIL[/A-(p;>]FN\<KU3:E^IP1P$IYK<S
    0    679e]C6/N/KTtNL;X=hIdm'[QiEOg`9laNL^c\Jf8<8JT3EIOEAR`>uSQD8A>M9;YeJlY<\0Z:hMRTVa<A=AB6P,<II'`]QWt7U/<NX#_l`<<KG]PUA.4SBU:FTTpsWJLH0
    0    992AOXZbUYH^C8aIC;>?GJA]aHceRW[Qd7F]FR`@YXOOG=S\?_wQQH?DV[`eBEB]L<S7Hf[h5^_NWMI_;K`<kdMZG=FZl_KX8I<b^AaML?@_cdH`WA\JCRf^]VnfDC:]_Z_
    0    7772U:IC@>N]?SKOT`RS:BHk7D>LIEV>G]ERa.ZlP^9ISB3LL?LKK?TVC@M7IJGCOI[UBDGYFZEB^FXUHZFP:/9YOF\X@GBURIUAT_#OAIND\BKHdi?:SkB?GB@/KM]ZHF8
    0    881BB[]TGK?U<?V?KLLKH<JEddHU\]@9WB>GMTO=\IH_wGQ]WYjUBP2:;chFILSWCIK=9Va;2ZSA@ABGQ1NUQZdLV;@OFX:`I=@JZ86[5[L^R]`MD0RZCE9SgLZZ@NHIL=S
    0    755VXfWXmoDWRHFDeCPQMNNPNS>EKg@heV@s=WWLR2VMpdiw[NqXHUXCWMpULRYjK?QHDN[TKVRaT<>eIDKObKPG]<PZMAQLM]KeAGiAYhQMLSOc@cNMDPIKE>YbCU[h^O^
    0    771LT28aHZL\NdVDScHN=SQCO8E=<;GY;P5J^8KcXcTCGXEX?DMN^PTIGY?<FdJCNcJJT?HRZF5CQJI?^W9CRNSGYrMNNXgNrk[F<`RRLJWY7N9DSQ=^]MG^K^KJwIYY=K2
    0    7367QQ`SOTPG9RnU<<BNO7;K\[^NdTq>P6cQ6_A9_8<Nk:hv)CQO>S9MQa`:C8PkG@V4=V\@7JN?I[/VC*77iCT+G@KX^h<O6??wj8d9ZLEe\YXs48QT9Q;cU*krT33GpZV
    0    724Xk@?=[L\J[RPkJiW@lNDO5FWQ]UW[DC;M6QU4R;MOfSCSL#DfKLOJ`;1N]N]P8LB[tG<KUITUKURdRjMUIC?]?lmZX<U1LDj;;nf8R_UUTNChZSP[JKmQk@GOe\XNACW
    0   10348J\Sk\e<UDA\IJ3CCX0C6TYXV\i[jeK5N5`K<9\><\V`_=di]5Q<7YC_nP1@mS>;6Xdgb3UGVB4;W77i=]FW3U2DV^lEX6HAwb:e@C^HUZRen@,_BX0KXLK^d-Z;ig_d
    0   1105?TL9TCK@QV^?RLc>YTQM>LT?BF6FKJXTabIPdDO>DPGFbiFNRLQLFN<ZJDQESNYFK@_N\SS@HV<>H?>DeSUa6XONUD>LL^BN@RMOK`\FFWaH6BZMCUKHSNwBSQ\T\GPe
    0   1099K@@9P@6A\gN=RGSI]DI@>G_K]CBPRYg:RTNL;HNI9;XCAbKI@FE`QTNFU\FJNCWmRDENKPX^QZUWK<WPdFwGEQCK`SJOAKL`NHYXIID\PRUDN>JPFPYQTPePNGOJNITT
    0    654ED_^U4a_<@`.F9CP=>HWGchGKTG6KBSi$VE]WHL)*U8IOGMYMVH@UO0P0UM;1W:T]HR@_HJMZMDD8.LBNOFI5ZD;3>LdOY?I=HVJ>eRN@N]RAM@MC6>=ZDW[CZ_#OX89
    0    564<;HSRX`N<=^<?[JN9h;Il%T.GZLe;nI87+$#?\K>4cNd]JM.YZE:<XomC/ReOF5QDF6]S,Xe:7WO.`FL)MS9\U[047^LGgJCMjEKE1P<b[8[HJNHYFY6fw+NM:<R=M4G
    0    811=J0DRK3iddZ?Vf]_F6;9O9@uPYC2dM[ARWJKSEf.9N0>RKK<BgEZlX?7DTS\LGeNUhS;VD2P>`Uad;^Tk9T9hJRfXLJ\3SHdA4YVcC;OIQ.KJRQ<Egw:2TG;6LIZRLRR
    0    629IBW#_pR?XFFEe;+VRaK.P7I`_^NY[BOVBUVD<XHM.KH^BAYDL[HNGmr<oaKVJN`T><C(FlG<d8<G]E[Dl[gJNXc__AN@RBI;fNkbTNfFM=7L;5DY]88Qf]tSH/P?`hX@
    0    764WOYVZ]TLNLhHMOJP=^9S@>`cjNa;OWE@mjYSX9Ki5TIPL\KK^80P7SUdwSASD_NWY?[DVP/=FTDGNI<SYa<IEjX9DF\IbGIVVPZPBcTM>jJeX@PNI9E@gAwLR@XV`GV^
    0    839UF=G;,EPDNTQ;=j:BG[ZgQ/376:CL5cS5I=Ub\QJK2H9/O#,<HRN\<I<8XLJA@O_KH@:FbEC\C:KGJAFR;9@]CkY=>8SRu9iFWODBDUhD9LA8RXH>AT:_E9J>bWdQX2>
    0    6993Z\_[khOW#MSNGAJEB.5LVEdWIOjdDt@f<JHVNG/EDIQW3bUQQ?DUWQEFSMAaYRH]@7ST^INR\HPJTJ\V:HMbq`X95BS4ZLIHVkIDH)8MIg[;Gh7P/HDEIsF@O8Or>I`
    0    805_RUK0EMTGYFRZ[XB>6QHMTOOIOMFG:BT6ISLeJ[@W@ITQZDDCT\XU5AX:UPA<jRFWc9GTF\DPQcIMk<>ITgNSRVRH1M;\\L_TF^>QPLQFDVI5XrJQd]BUJmJAMQw^IIG
    0    759HnRFbG^GUB^^[HMc<mFEMH@KBELB^Hb*ZHV/6wI,T]c<W_CFF^BhEmH4&Sba<Q`YPKH3LYD^PWiDKSXQVm]L[?VNEHJ@Jc=JKU2WWWYNLQH2gq<[h=DQO^THANWP3VMY
    0    7004IwIJfYGV]B3ZS;[GTGf>NWS>SCn[ZJFhTMS>Yd?OFAJ_6XJNaNa9^T6fI=WM[DCHTCVFPJZ]jP0CK_T?[KU<fREGDZBM;[4aY[V4<`BnTKW>=NWV]Q\?PVW^;f:3U^J
    0    961DDGTTFPR9=ISD9N;UMKQUMQNKNVUTZ9:A?XFJlK;MkW6QKQJWM9>GGUQNPP@L@FEBH[C?Lc^SPSQN]PQJO>LJSKD.QMLWOBEGKKF;7\E\\QL@T:Cw6M>XV=UHGZVKZHP
    0    6708>JIBUJ<NYUGUCAI>`@GBYDNE_QHIPeOG:LLFCAUI^=X[IVAFHPTVeL2QWEb`,P@[GUGCT3OZL7GG-PaX]D;H;KX8IOV?DNJFNFXFRR9M6K3MFMFQ]H^E3wM7NSIYtUI
    0    852^RKIoIPPO;PX@L>;_<<fdBOEM6UX6r@eTHQCeVPMYaSe8NK1BbVAEH]UCC5J>>5P@WXNK;f4D[J`EPJ=PQVJZ>I:QDQ5TwRAEV9EI2@4aLe7<iF>e?NEpZ7ENI:^YNGL
    0    908#S\\<bIAR\LTYSPXSiFUQ1KdU`S?mWU<TK[XAI>S;Z>CX]cK^EeV\UURGDOECHGVr[\OW[V\\KUYYFVS`TNkKHQ>bWXDXEAMO\TUAMPYHQ^GRF@`M?E>D^/^Z7V:]qMT
    0    866C9SdLWN>K@>BO;wKMM5E9UKVeFRCqEII4[D\PMQV<PHTbO_[M@2FVC?K?ASP`UGOC8CW\a[XT<UJD@@`[U`YV_VSVUOaE3O9U`NOGNTHLIONQ?fLO=D=CYPMN%GMeQZT
    0    683Hf\WERBd8GlS^F`X?fFL=]UieR=BJFQF>G^Z^dOHlp5MDBNHV_URD`:CU<lpAgeBVWZWUAAGiI[J:OMO]];P?Q<:?d_iDwZVIWTG=]\WPBLHVM^Bd=F\PaENFWW?K82>
    0    665VagJ;GTE3aT8_N]MI]QOHL_N)a^37PW]<QK=NRA<PZ*TBRI<TQTOl:3O9eNU>Pe`g^GDZn/a?AQcUU5K_D#Y[?QaE=?N9KNY4UV_I[WR@>A&G^`5-2hDGUBF-tN^E:B;
    0    856S<VJFBrAK^T9ABaRORVoDvw[HSQU:RddVXXfV?@YG;dGa[Q40=gKG>T>@PKIAcoORDOo_gDGaA?@EVNQYoJd0aQDIE8;INI[\b\MUNnb\G\LO:S[>HGMpJ^UPpaUkICI
    0    761D\Q?:DEQXNdK<QOfifWJYNVTSRHCL>TYKWeZdNDTPDHNfWS>A[SZTWBQNO^LTYdGH[HZQCMT[w^VNEBAaWFaTVOdVU>[6QJa_`^\\f[VXU;PURVhXbX_DgJI`Oq;[TNU
    0    823`GIKSYN\XRJIG9XJNX`XBKNB=NP#JLXuNJGX^CNW8OUMPHXD:MONMBX\7]GCSSd_^MJCHjFFS]Y:GKG:YKYVXM^r=I@bFn?nESPK1JGUGRCHD`TEXO`RKDWD:[MeH?CL
    0    687QdRq=W3HGOYUWXU`Y_mE[>OZQ_L`LEZTH6KNAqU5[DAQP;LNo]OQie_RadeN-IE>GPPOEFVOFBk<VZSMiLNOH7EM]`\gdWUI^SIDVZS]pP]G@k]YNHP]\JEQMwYCK\Rb
    0    737KE_=TN\P=hSOKN]3H_DhNapTFJEQKOWoE_FQUGQBFRAWZ\Y=Q?vSCEZZUSaOBdSJQ=KSWB>DbA2G6M?XecAiDlL9DG:X>M9_EiMFF_eW58eEK>iI4;IMw?NN6`bLmME;
    0    616ha0A70QOO=W7H;WN^\,n9T=EG[F?A:OWSBQL9N_fBVS+6>O9G^_^E8VKYQwAeQXVF8\SQO8HP\TdQSWB@WbSe<VhQJMQ1CO_QDIQL@ZOX9P8HWWI[L=VTKRCYBf`O9@C
    0    8230C_]DOlQr;LF[I`o\TEH]VRccRdLbrGRwEOrPTR;YSISEXohOFJJJ_.LWMLGbPDbFL]ATH`oEKG>\@Ffb_]XPUQZQ[]SbYOJJ[_EfZPYZ]AKj=U_0DN7UqdJVFB>Sbcn
    0    656BWgkGjMGJJ\kXc^@_dKE[S_4hUlLlk8D>JNh6X-;M\HiL5tEP^]7QY([XIKdBRZT8V^Pf@Lck_UUsQLfhaGo@H6WH__AKVTZAT:b7DMVri5MdKTaD6&R<p;bRCLI\\wt
    0    842O=dE0J]<1/`R#TR@GYgVHj\58:D9G@LmGYR]dEAEC\FJg;OA;NcW;?UX@[XJ1dP>AGBhJ^P=]U4EHJ8dS]Lc2aT?ASCZM:<`ZebKIV^YRDmPJLZgT6C8KA0Ge4_eeSaO
    0    713;Rl;TREF17<ULABa:U.?V9LZ?]\A]MB:6NU6AjL]OLCWH7ON@NETU_N[TBHAC)IJPMKWG6V`:dQNb>7V\^XVSQ?OOa[6m>EC^bPOA<GOPU_nUG7wI5`SHaF_\/T<RMXq
    0    689FX`iZL\E@-KgO3?P0[;7paWWTbTEQ`:QB3ZFKVLXNJFUj7coVbK8=GB`VPPIY@\h4MweKWVGM>LJHQIJ?kPcAf1BvYMRf?F9`lLWZAMaRW=nQH:oR3IaJVKLQAR^UPV]
    0    682I;lN8Vo@Q2AO\/8K@pIU6VW_VVTEPb,NaOrW=mCjMhJg^1m]gAjR7igsi^GXVK<XJAwNSGT\PFBEP;1:HsXdI]47Rca#H96@IX`NMBMBCWTGHQZZdiUkLBEUp<`AOgcZ
    0    911ERM^EOSY[<LaU<CZLZNLe^AhN\SITfG<VRSN[VHK@UONX=kXU^N@C>Fw\QLVJRDAO`TGCG]HJBWVKHKMJY[WPSECDa^]TVPXQOF_DXF^]]QkRU]ZCMFWGNEQHPIDDZJP
    0    679`WsOPW`JbQ2<J>0W?Lh9DLTKVg_W`HJGE6Ng[LVZSeWXN:XP0JG?O]D:Z7N]SJFS;GaXTYdCD8M>@KDQ0_?E:XV]PWGJw3NUTJI`]\QOdXidGO(uV^>^S?R]^XNGQ]ZT
    0   1022E9<\NQ^AKI\]HF6EMXPd^WPTEJ[QSYSJKD_GKPUiEPAJW?bKRZTSMH^QHEWXk1NR=TMDINZRVJWUHVA?LPKToRTAZ>b@FNGA>TSKVCCFFRO@ZpNVebGwOMEJVKOdhb;M
    0    893MGSO@DbX]^_EWILCWL\UH^X\T^QB[Bn[ZZO;SEJAG9QYYH\KN@N]KYHRLMZMHYZAPMOXRYDCcUgEXVRP]\QZKELMLYUePONZUg_\MO]e\wUGTZ>I^=UBP\[OQ\[Wl^LA
    0    751EQb7R@KELIO4XA<Q0^8I<:Wa+;5JO;k:PJX9<=Zb1PGI4IIi;?A\Qak=CdW;_Z\J6[\MFYckC@@6CSKF#;biSOT<>Dh`G@Q>VHYDbF<BF-ANV\X,sV@Z_=B?I`K_CG>>
    0    713D_=CeQI[B9PCQ<;VAYIM]IFPAAAFFCJfW/WS00[\-;PBNeCBVIt\>6ZgGO<2]S0cSfYcdRRUJYPFP5JPaH5]:^U];[wE8;oG\I`pAI;IZW:Y@?qFZPEQ;?Lb\E:<7GR[
    0    845fMRCG<LXCGe6D@DC@T@aO>\P8NC=L=WeXFWB<E]`XPQ=FIs>EPRWXPKLFLLOLIAbCJwDFTaKPp_]IcG6?ROjBFY>HO\MAALN:IJ8ID=D93D<N[]/F]N]GCS@DBDM>:7:
    0    682NWLRfbGYSU:SZdBbLVOUIOMUPMFCmT/Hg^ft6^NGQBPOHf\nRRU/UUawTIXJL\RYcJ3FI8b_K[JT]<CJ@RG`SdBcfhVMWP]_PRFT_;AfVJWR>H?S;ZBGNOc`B_bMZCPM
    0    707H1gEJJVOIGeMA66-=;COaZTT9:?Q-DNSG_LJH3wVFDBM3HIY2<YI:]RRPP@7g6YgBOaDC(W]WJhLQu>DLO@RbS]O=VBN<fM`DTC2IO5EEIPNS?eICSZYI>Da<M?e:_QC
    0    801ZC]hE[KC=IX^\C=RMdVfHSdZINaID[OiJC]NPKLZ[RHW[ieVNTPKHSS^dPYC=C7\PJ\_T=]ATwK7S];XNeQg[FN?/=WD8JCOLmO>RIaURNFQ]Pg]VSMiP/X^MORcNP:H
    0    721I:X_]W`>NHCjOHN5bWqm6b@V[SsEjZPWI2m[;N:blfG=BZR<\U`IFQgddCJcXRQfKR8UH]wST8FoE`BP@IJ`NUI?D:WXESDOGYGE6O]eVS[e]bL_[WQLWODKQP^g>S@F
    0    770K8APC=)VS@eAK1ROIF=Pc6RTCL>ACFWOJ=\JMANYP@D=DMUPA[BHQGQT4Q86Q?^ZMSDJLUVNNWkLQNE2N5aL`Lw@=1YO5:PFD7S;C<N+VV8T_V[D`FTY>>@HFMEQ/H48
    0    678JNLuX?TU@PIjOTJg=DVCBPLwY:C?LlWTdO^dLFFGZ[?Y`MK5^aVT[FI`G<DQIVQA\LEWcPDT?`[W[ISGHY?rK>PPAfG`KFeT8W:XLhZYZK^]H^QN<JZ8BcIEIEFN;UNL
    0    664fiOb-9NUf:RcLP@I;6MQ^HDfKCSZ9RWBS;dOZOGXeR<M`DPTaqN\_aO_w_IeNRWYM^SWc9ekF\bW^H?BN7]OQLPZNKMfWbUR18Y?IW<>EjDIYRnGQRZ>BXQTVO_@OAHl
    0    640OZN;E;ScKS[HPqdFPYi8[UXBOB?FTAX=:]9ZvU\bSOo1Lw3?8`]\IE)QCO\RWXbUlTD=PiI7jUdOX\INdK>^U`6K?<5mLaK[QYXPf_KSQ;:>CdhKLXQS^]SUJgcSbPAA
    0    713CAeKVbUEZ@+gNFCUTb=FL_^^SlaU_^@9\7rKEdA55VHU[9GeZ@C8RKVeVELaIW:B=9QwW0lV7eBMjIUaVc7MF;?JJog3[11/e_4b/FPSWlkq_A:pW2FQ<c.je$CJG[Zp
    0    650G@qGYHSHLX;J@4<?GAu(CRc\cbbn>??iUCfnKLLL[^OSf>AhUJ9?FwjKJ`6Y_IE[5LeZW;RK>HHC>]?V+QAY?[5S\tO]`AL4]O7h]3wNYYL]WRShO^IBpHIYh@sFbtkZ
    0    828Z;SZIJEDNNMR[U[M@O]ZcXHH<CDDFDe_FMRQP;TcHFNBIJIAPVPXJ5PRF]aFOHcF2LPYRa]LiDFEKNLWM[YFPSiPQaTLAXH_SU1K[KQAfHU:Rg=AgBFwe3FL/miFQX@;
    0    721QNbFA?F@SCR]9KTNTWAfdCUSGQL:I9IRJFSMIDQUURIDKJ`H@EN;WPewJQD=Z=MaK9_NEP_`JV_`WWXNHCcUOGiT?S_<Xd@GIEH>B=OHRMaBZbUkBeBZKZC<D=RU:BW?
    0    730?TSLWF?]ScENMQWwICOZh<>hBbCTWL\@GSZS;L\^CcL\;FDg@`B[b_DLVYSVRGMNNB9B[SEAH>ICEINFT048c@XR=IJk:A\lJCJQ=QGVZFOAM[WHNYJVW=NFIXEDIJ@I
    0    688VTCKSpMKhNY;k<S^G[2CPI@]\YS^fVDP8<>ZF@g;EQPSOS<wVa6d__CLb^icM`^FPMB6NjE8fQ9QQMKVAGV:\YgjIOMqSTU\HQaSP>JCJXDTCDBJQaYLX0^JACJ?GSHS
    0    807TVTSGNTI^L]AmQRT:VETP:HYBIHTMOnVF;b;LZR_D?jJL;NI]GBZVaQ?KRakLGf=nf?DO\BQX<_`SSwPFDK:V?c[_YVTSCQYJ<OPdXNA`FRF=^=PJKQLcRrDH^JFMYAI
    0    937RZ^H:WEX?XZKMYVcYNVENJ`eGNJRZ>\CPIMR[Z>/8UPdVXVYIUZE`G@VXMVY;SH<]PIViGDb\CLb_XAQe\:`SSHVaWItC]LUYcKaX__\^DFD02HS<@EI]lYU\TjZwGUb
    0    745S>ONL_VJYNTN5I_F\FZKXVZVHPW;IQ`J79OD_[9GR>aH[qMLHfFI\M]^ARLXSYSKURTKEWCQaN]IWw8C]J>.:UbG6_KpKbBZ:KFU@j[KdFR8FQGLR?K6RXGKNjp^GKFI
    0   1002WV8=>@<KDNlIORYMPUQVi>K;C0E7I6LUMDXIUGNZXI?>FGK?AKIiU@QM??WMJGZWW;a@EHFKYJLOHSF;eANPNGbF/KaD2LBH<Aa:@U<KHE@5UbWGTUJT:END=M[w@<:C
    0    927RGX]MMVFKDDOJL?B@@NLIZYXN9a[IGNHOBFM2;UTBGHDCYQ]KUfL@Pw[;VDG\SQU,<RLMBOIJG9K@@?GWWDOAa88GHN;K`B8FB8DIUKT:cMQ^>WJKMCOZJJLLM?O^HWJ
    0    746SEWI@OZRJE\IO@@@:MHO<PKGNX8JQH6gV6Q?,LgwNVKjMQa7CEe;,^vdUXBMmWFV;<vSPHiM5M7L>F?F9PWa@JS6QKqAHCF8BOCNORR:<B@KZS[WlV>j[3C@VASXIc<I
    0    975N?QNJEPJNF`@OGOL@JY\c;FTBCLDF1RWKQhKMAP_XCXJOTHODWPW^MTWJLDBEZJHcVLJC:?SEbTU5_U8NDNP]JwMDAaYUWUWCBQ9VKCLLIQ4ScZMVELZIINZ2kUOISO?
    0   10336;J\LHFNHNY^CCPCTDX`YTBSG[SDHRFXE>QOdP9PNR7JOAUJbZ9HB@eLME]LLH?YDACIIP^NF[PYLX@CYJSH\H_WI>@BNZIN;^Q>[8HMKIDKYb[EW\]ICP`0EP`VwJGJ
    0    717Ge9LDAE:8>^HDPFR`LCAk?,PFIJS0J<[G<DY^NjedIVW<CC>?>\^JTZBUEAL\GOJ55p?a0UH/JJMJ-I8<:q9hRMdY7T]MTaO0@7L7Y=>9P6dLe_R;iCu\6O6LY7O41Jw
    0    735EWOuDW\?\GcaWYbXFBBRV.KQ@Bae9>U[GCAVGF@`w`TLLDLRHXSY^hMadGYA2MKA^iBi@DAQNEbLBVX:HGKOK7YYMDlPdkp_>DVRS]7WGKeIhTYLREYJ;NAaQiKZFF>C
    0    633hKZFM]PGQD5NVXNbAXXYUSVJ]UTL6DVcROJYECRod8ckUZjtFFKA<S^RV<-@C[SL68U8_@HG=P7FLwG@:qLPEXLS`BLCfAV=OORXM^YV,PkM:TKdFZScm8di/JJi]9\k
    0    7626P=^@H^MAhlY7LqdZU:HUVT?3KJK;jiPj]VEbpR7N[JOMWHaA]LYYHHLKbFQ:TgPcqMMBlGPcFRNR3TAjMbfOF]^BJQX]PYfMaONPmaTfS6YJ\_WhK_;K]iIJWw^GQNL
    0    923rOSSLJG>es9SP`A_RN];?M];XVVRZAAlaVSYWRSLMTSja_]G\F^SEF#KP47^LF:KODW:aNjT@OHKHVU]HR]@=TFjQMUbgTP`\RIV\LNQ[i[fESEe<^`KTX[YVOIOTYbf
    0    807BOX=8^ULd>G_OWA>B?:_OC<REC^VTIBQN2Z@<GMJ`6T@;Ba]T@]LFVlJL6#7_V=S=>aW3A_F@YEDUgcR2Km^VUSKV7QLYALAJM6R7IGB?CNIZf\OZ3HkQ6[ULPFU;;=Y
    0   1067VVCHLHCY]XYJBa_BZHZVYHLI^HUFXZVJTRCcTJWRPJHQI]S?KCLeS8?Y<LHMNN^aDJ`MPGSTPORYUeGEDIYBO[WVNKMWSXbw@MIN>EUCOGKCNSQODIWK@NVJBWQRGXZG
    0    725dCMI=>;N\5i=DJG;FI:Zo<9ZJ*I]1#<cM/EFW#bnt<K,B9cL>FibCdrL?M=Pw;CP;?P8.JcZ<]_J?L?B<IBX`:_NERTGR8DA<:5MH:ABL896caVVONGuM9'C@@?j>HIH
    0    823MKN>]ZgC^cV71ET2:jF]2HPw4PSg@:NM6;I[L.NMP=[bD:;OA8YK2:UKQ[dD\vh\I7LRcSI=W;JCEBPJ?T4P>jc:WJLJSP?NNYYCd;Z@B2>@8?Bd_0FTl8f6[OPDSE4F
    0    693_F1E3A^@?DLAH5F>?A\utH@G<_5KH1<cAC[7MY[q`J=@B9ZBeGRJLEqO;ZLEZ64bF:94,[ZOf?/LAm]=8PXCdWX?;:?=>@J<:B?7D=QGSJ=2`]^DhLNeF=?1NPF_KT7#
    0    794@R?LJNDW`RHUUO]HWW8JWDUb]VSALrnBL[RLUWPM4F5.HGJQ>ZJS<[5LLWgKNMRRlW>Y^oXw[ZaPeA@NdACRS:nmFCZj:^H^1DhQJJGeFX2KNGRNIOC8EhOAARZHJ7Sp
    0    924WWD9^EYFLQXPHJJ6>N:E?L>;[M:cAcCNY@@OKcSMA[m[^7BFB6@=AFTUL=?oNABCIlw>=7eMRb1NC\^C3[>Q-\0H7Nh<uZc[IBBNGEJ<X9Fv=TFOVN`BkUS^<UF\7E=<
    0    8686=AUW>GCmXTBIQQSLGHH:?HR_ALKW\Z7\bOD]CYUQ=%>GTeQJNH>Z9PHA9A9dgRwg_GecMZ[B_;Pm?HISClVdP\keS;QGRjtLB]<f<R?WNLJ\PUV?`TIGFZM?DL8qGb^
    0    693L8YUcLSPSEiOS@nOiYGO^\IOK?J?<RIXSwVRRL^=AE@BOX[WGdD<gUH<FH9XeEQo[QO6*QaIXPTVMGbE]]^F\]FKKENUDg]jEHXXRJJEVC[NTILAYeFFYpTV[:WfJJDk
    0    780EcDccPALYQ/@Nh;[U=,*PBB@oFaN`lXPUeUhQV_fRI;^^hhglI/TeQ8UE@0j_\J5H\CEeDQP@gMR@08]rVfOF<@nXAK]EYTRFHGMb>;RGdCXMcLH7awTCJ[gHA?AZU_g
    0    754aSXM4bT.ND>ZG>C^E`Q=QQbaKAZKMQDUOFVS>LX95QmaD\C`d7EU7MN>[YLPO_ZSJMJMacI^]7_<TDPURYTDYXK`]we`S/RP^EiYkTcGECUFWfPVeLMOFJ]CEHgEXeHZ
    0    633v_W=HP=8f'F7WNJWCEEEE.G`QKIZPCI9EHRUJ[lmY?QI.C7`U^0WMo]NLI;G=GJMJJVPD3F][5e?PJ^WES3DSLFPc@`Bw6ZFKJ2F[@R=Z<nOW[M[dZJ:L1@]XnJFAfDR
    0    9600J>H5a;b+LAJPDMPNVA9IAId:eOS[???A>X<I_0>6TBKS1?RR<LhPo<YJBF[I=A5H[9H@L:QF7GFY7KNPO3JR089BYSW9AYRb.Ow>^ZOSC7KHB?LhI;@AJ>bFGL3C]>F
    0    575XD@SMAET]PN=OIMCBVqIBqJTPJEQPKQF_Ln>MLq2^fiUOfe^CBOPJg2X7L8CX__Y`k`T_\OiOZOw6pD`jPX]2[MYs]OL?ahCK_eKnAUTVAU^PTVh#M7;IPh3QA9bVkPB
    0    853SG?YAXCB]WLM\g/SZ:*0F4+FZHN]SS`?eM:R^DfeDPN??MNF@E#P_SPHDY5Q^M^oE5gKc?SP][PP_6Ff?ZgTTWHJa::HY_YQE;?@VGSbBXCmO`Y4\ONj=VgCAXLKXNN[
    0    916Q[=AO@LtRV]3AlW[mE7/^AINLLO4dTk?]RLVQRPCLDH@Af?JI`NSjR6CFOQU]bf^`]@CK\c`MXaPb5OMMOd<MJ]m[OR`Lac`FCLNOHLHXfFFK>_D>w^]<jPFRVK@L?]X
    0    834?=]WX_C@Z\RRKwDUT=G@]LR[iD_=d`3:TXVZ@<KJM=YM[TjLJGALDD1I^::ZkVKeF<RkRCSX6G)>dEBXMVdD8gAYiNTF\^@7\M9TB6S[PVBfh<\XI`gXAKeCY?XTQAua
    0    825hSHI8KfGKVTAY8MON\l`UQeKQKL[MN?OIGRHBlMYLKV_^<LKSMYSFI8VEf_H=5F@UCR[ZU59`)4NLn=UVQ8J3BT51KUkI:BRP]M\FSwaM\;>:=6^N42KPMC`PIqkGf3J
    0    725LY;HP<SZRFSU;QUWP]2DGPC\OHBH[QVFWXD]ZVdAA[V?GDH6S[%^XNZ@OSEkFC_LKgNKCH=q2[`KwI]@aU10ZE=Q\cN2Z<G\<JYfB7MPPKIHJd?ZlhmAHcWSN^f97N[S
    0    925N4W^XBW>IA8WDLTKKQWP<`[CSFKw?`DiQCRQIJkKGR<NU8^OSCS;EIeJMEWTTRCNA>\^iBS3ChJW<TV]GQWbUfBBUMIBb^A@XV=_[ONTeXSOI5OYR:QMXZLNYXEgUZaa
    0    846lU:ILQAG_V>QTVacZ:AJUB/D\AIXJCIa[hIMXCNGFJFGQfOQN><>S>HNFMP7OTVQQDWErBQNEDL7B0VJLR\F@U@UaEL]]OjBJY>gewEL7MCZGGQW^YlaUV`YZCOdbRhQ
    0    862LNC4_@K_@A_ONi^S9GJ_acJS6=S\XIUA7aO0R^mMVbbJ:P4=[VFHh\i=:UYRE=ZTb=WOIrCgDMUgdFg6ZXWYZQ]X8[UT:ca`CEwMkIKJ[>CS\cL1MJC8>cGK9UVSrCSG
    0    823EZ^^WdCLE8[hOJ9fLw6CNcgSct_Ta_TEJCmM+WT3Bd5V[OeQY5cHUO@KWOJQPAD<7ChqZ9aXTaC;d?BG@jER8I6BB[\TK<4Ah]FRG_YW@cOR_;4aJV?19DGSsCM9I\pd
    0    838D2`MLF.OU]HK6HqCPEL#DEHDF:Y>NN`FVS;ej@RRBB=UVqQQETCMjDAYZ6L@NCRHs=6Z[_ILKAVDWY2TZ8?QOiGZE?ISJZT^>gIfPB?U<HOTtMXLOaF@CHXB=9MZSN[N
    0    9818RAbKeLQNUFVRZHTLJL@NG<RVPfU_m^KkNU]RPLUVHFJBJwi_T8CNQGENI5KVMP]OJO<]SObEg_ZhNEZ]ONG`P^cNK^JCYQWRCDLLCIRXG@]HE]VI_]@FTOPQJ<H^MlQ
    0    911MXbK:^LMBQTYq5Y^2W:D[T^PRDbDZFKUAFXHBYL]^w_P7:9<_P?Oa`RII_LaD><@ET\Jf=MY^MQD_,@XYQEI\HCJEQDRYPJ3>PAXSnk_AKGMcKFPN=<T]R0U\JfRZ[CB
    0    998G4UWYRL^TbD@7KAZRV8AAOG^MITDwRX@XXEZf7\,*O8NRUQ;RF6O^PJbAR?QYOPQQXC_R^P_PSHN],OQ`SQISTTRMTWW:BONPZTEMIQ^DS>QKE;AQRUBOc]ITCMIPJKU
    0    822-RZfemZQM8FaM76ibl'<CSiXZg`oaiIIeFrF=dIAId=LQ.ZZaVRKGwS[iOKId4HJ?9GlUJSSPYL>fCBhX[N_4H>FTo\SLNPUQl7j:XGGS\`^OZWTRXEJ]JLaRA[DeSVR
    0    812?7F<OODLAL]D?KJF@<CcCTSK?F9FUDWsDaGaT>TPVE[?IJQEMMh?B@Q?PBO\[^TRQ8TeGWYWIQZRLM+DJIekh\YBRI9TF`1ACw;RMPAVAPLDFSjPA\YRTXfGRGKV_J=K
    0    752GNFQPON@Q8QLGYFNd=EMJVGHWH_CXMVHV=V4VrJFA^SVNSWTfS,KTSKHH@[_bOKVL[NPX4HbK^T8TMQH?WE>KEH5L`uBhN<:Q_NW5N]qw]NOVSR[NCMC:d0_hKUIWhQJ
    0    813dQFXSZSLe[@HNbEB4OQeBQNIXKMpRGbG]^:wSAf:A;8YcZSU4DNDI;TBW9[Y[i\IM&IerVf?VM;KT<XSO^?QA\DRRMQGGC^YUVaPTa_X/9?TUKl_7IKQ8Tq\W[I^X=Y[
    0    677NRH.YG[TC4FLV4Ia*_QRVV[m#XW5K?CTKDRYB`B0RcrSNCK?SGXSb[QKCcT:<[P1S`N9[]LJlZ\CNZP7ZW6WMFRE:]sDLEOUPEJH@NN^M.XT8cIOS34BCQAE0XaOGWB<
    0    718\UBHbEH\@Sg:ISRZ:JYCLWU2IONXJ>wfY[NT=6T5GW;GJ\D^8JT[`6^RJGSMHRVN1P?<TRNTX4O@X`GQUSJGXOr7=M]hA-IY<`Oj1YkP>>O=Qd[?XKKY<BGD3m`YYM4E
    0    794B<Xle^O1^ZILIb8LJE@LAK?k[FTNkXMEL`LZIOlQ<IQUHRS[GMVJ\UPJ\bBKbUVSPL].eT`T<_DIe<UCdPTLLbQ4i]V>XS;Km?_^eP=;\lFW`:LQAN_`V^c[b;DHowJI
    0    789g8iO<Ij6O?NDC+M2>[h]<cWP,SS<PYPZSLU;BQ9]SPe\`@K=RQ[L=KO\:TgLCN;NYUH^XNDEYCNQ<qFK\tNa/DABEO?IOM@QR_Z><g_IJM^S@LTlM-#`U8UNWLeonT7@
    0    731]K=?5]RUW\T^FVM=2UH#aKCODbOEVE[f[Nh`al*P?[=YfF^<eWIS2IBUKcR_9bGBDAS9PKiM^T@EDU9H@MNP=CADTXR:b4KM4@HI+ZWEOPMd:QO[\]5b`4TKWwXNRL[c
    0    718=45>S=K^:^AH\9gTPXS:[RXKNMK?maC<=CeLqTL1B[`EFN1MIcPKSXXKMvVI:;oTWG<U[QMNwOFRQ>ZUSW@QQg[JYZ_C)<0^>S\VCROq`=Q8CWCW@EOHLGjLJRfKSZKQ
    0    656[J?g>QAb?3XKTXT]LGJd]LWZOMf8B;]_YDaD;Z@ol]E[RMn3Sjb^bDFwQAECQO>IaRY[KH`ZJGd\AN=>QQYa\7WS0cT_M^]XGIC8DDOQCUULXHc^VWUAL&1IIbFQDJTM
    0   1014<9^lhbK?`82fVL8[=T;P@XQ`YniVuf?AJIhT4S@E=T7`W;ZSt=`@<gAUPV;iZR3U2=[Id6``LRLAw=>vPbBh3I'4Uh_1V>EIeY/bCVWRckgUh4MXIKCJLQ9em@TO^Ylk
    0    658(12l\JQM?>HQRBJPUMFBi11S]T^IhXKG09]<?PUo8WoL,GIi^HOHLTp7?aPwAJ>N4SDE@KfZ[Yg\D=HWJRF9uI>[`?T)ZD/@KTOUf+GKDZV29O&5nUIQYXbRGGJBeXEO
    0    846VXXIBDo6HLIQcB.P@U`8@^dF`O^pP_SbTDmX5DHG?JQ_kHVwF<DI5TMTdY@cPP=MI=TWulAOa[8>S+SUc[M^OOeDE^TN?0FESYZIBai\<DLTIA@_L=IP`LLaTBfOaOF<
    0    8826Jd\=XLEDHUXL6DK9RWOObPV^OX9QO>`EFYPHYJB\Z#SRMYDpKc;MPW^aAKWSXG[MV\SW;QW?J_ELE-N>JDf=BB?R\_9aNB<cZ@G,\bqoclBg=SNR@@JGH3ZcUYGIUWV
    0    836h.OAR)`B>H=BO@aG6SQUYSNI:F<GZFTUA^EidZYK7KP@HP@;L]MGKB^J.TSa>GUH_8BD\B5DQ>QQLl;9RP^UQZWPSIMZF]@O>eLEB:LWDGLOJN74aULERSw48FYIeYBC
    0    936LH7N[ZTBPWM=MQVRQ;NHAIEMKSSYSwj>YY<\DEELYF^KTVT\FIHPYIQCmXAHY\SZGKVMXMQ?[BILKaQM\_GN>THVOTi:JP;KQLQOLGEb9L:GSTXIZQ>U_GOEPGEGURFY
    0    808wUQL5JSL=QXa<5T=J]EANah9KBOAVW=T9JmcLAU9NP]>=SZBI)T=G:=FNLaJ;:fO0=@cASeEMHQJY_I_HQPLcDb8:SlOE<A:BE;GCWY[IJRAM]=O9<X3VETVI`U]\>DE
    0    714HTZaAWR5B:?T6+ID6IBNdTcIbArJA^9W\DUaOaK8Mw@l]Hp^jfKA;?=[X*Na50<QCRG\S1IP>L[=c9TwLZ,rWD-?NTTJ_.8>GU5H:Kbbqgk[cO9KGJMFGEAg`fM/Ej`^
    0    789LM[IaRXRKfW<LT]U[G^h:@L8[F8R1HTOQTGhnSg[fLUDTCOX==fIE2P\LYLP;aX?Q7JbcQ@AJEDG2kE?T8VKQJNJTUAJ>BR\0RRI_P5DAARI4w=H@feR>N\PW_[`N1FR
    0    721E58ogX?W>83bVCRBLUTcFUOc1:Z^:YLXSUDmTfV]iHU?>UTH\S<=;El=OEEU=F4QXJ\FK@wS<:K[NHPq=FX;NT_SFRZ@\THMZR3FSDYQRgXR_dGVbE\<Vn=[YXVGJGI>
    0    576n'\]GAj;FDM3E5OEO[\L2nZ?J=:M+TlRAiLqX+=J?$rVs9[`D8]1.JWVc`wD)RW8R?L:`r;4o5=)YkO<AWQA>FhBNKM?ENMY[AlKGYXM5=mL:2HgWk-bk$vYK9gsGUQB
    0    647IR\IF^QLHEUX6XZG#d[@Ch`PGVT<X_gTM1QJHM56HUPAVQGGjYO^BM-`WhQBJJP_JPGISY\p\R`YfZ;HOWAKRW;FOgp<81BGLK;_L=OfjdJ>f/)VX+#%OYMF_f<IKiVC
    0    624HSKNWD<WQWJSicB^b\SDX;?GHL>wB5M9^?V0&LCD<@;)McQUPZ.P7J_@`Y``YDGcX;P`ClQOla[<U;]D`8@RdccOX_sJ^URqJ0biPGTN:SAAVPYK`X0R3aZB2KDAVOGG
    0    657`_PSAC6[EIM@Z9\HL`AG:Q_aD>CH^STC'9RZ<[Ph;SE;;QW5G:PZ3N'T0QcE8.h`QR;72W?JZ@VKI*qL\ENIWHU;=?bcF*>`NSTlMuSKXK/3_j.TVEFYL<P#8Ok;WQPH
    0    686SY`NX@FH=FMw4T?dBa6Q8JbUF7RGcP-9?7]@AP;WY[cIcI`UlROD,SP<rE6_d*\DHSQbd@\N^ICOWh:MW^CR3GDRJm^UN0UU`ACWJe_rTYa=bF:WO::^XQT^LCkEKiVJ
    0    736PIW<K8\[_=BJF>J\BX_VZUXLIK8QDElURo^SX<gW;0[DTB5D7IZhNdiAG_SL;c\WE[I&QD\N=M_I0SdI@6SGWZeAl@GQLVUdTXUUQG6KHLKCFPXKfOb]V^_#<[JPMYOO
    0    986UDZTPUZ>PCD]@N@XAXQLPYbSVpcSOR:RN@eZORCDFUI[lCKP]9U:A[E\nJ:RKEHH8?Z^XLY>TR=:PW=j3wHa7g;8JQM@X=4QplFRDOoWW_gPG;G^=;=\]ONqTJcTh_\i
    0    898W=BGOJ5FFXK/4Ro5^IS<c<>?P,NDMD\P^ZEDRIDA]N<3S9GV?^D_S77GFSUECE^dYR@SIdQTGOVQD:@?b9_8ZITcQD>eAwFU59]FY<CG4AS?RL^4D\PZ5RC3CS>DM?PD
    0    752/K4a]?HmFFZZHTR?@L,/NB:S\NP8>kN@ZbFKL>HJ=-B9`dbeWOXJQH@kAGCU8HQTm^^gG:[O3TUVUGDRXLFVXJONaKMMV`PQ;,IXHAAKRSPQKUbBQS\#;oHDF8>7\UWc
    0    899Q=VN3WlIQC8MS>HRE`PCBS_J]iPNH=UgTR`D.aXG=YZXNIOUI5RRMKKZZRTC9JL>=Fk=jJ@\\PI#8MSOBjI=WXEHRXaGF<??OWSbYEI5\7GH\E<[GZQhi@]bYK;R^U@G
    0    721fVH/<OL;VrTIY][LZNgLTDYPS;*PHAkNKhFAe@]LRCO;^e87T>Fu_ML8?dWS4?UHRUA<Nc4L^FAL?g@.\DA8WRd]N_QfNCaRDQ[Q*R\dM#F8PZBR]\A0EOlE:YZQ8;17
    0    705VG_Q=47K4UETNFVn=nKCJDd=OU[GAZKr>/aFEK74@n\FJJ/?`gEcW?PQL\Tc2</6TD?PZPM:O7CNdM7Tn^>k>4V;/uRZK&:F^DIa0wqcj1>\[T=DG=9>PK0VX`hF=?KH
    0    772<WWKKD?MCGIFHDefEvDAwWF\B\^NhSBAZNNIXg78)o8L:;VMaBEHfQR?O[NZX?Y/B1WYD[NZc_?THbNMsXRYKMpXMiBD8PRKFNMG73CZYL3=HTBNUKDTFsCERDQI[SMY
    0    779GSM7QXO7owN_i]X:>QQb>^]XALFZNLdiYEab=>]RWOp[AQLm6)[QF:@A_aFIIob@E+I\lSL5[X:M:UBKMUJJL[>M]@2_I=S)KAP3?HP9?Da>RR9E5LQYmD_DQCI<_ADS
    0    669P2AuS?n>A:]VS@]YV_OJ)i`IDSdEjWGT]amG\TD?;YLFgIV=eGG=HRQ=S_XALPTHQ2LKYFScX;RDfMDUE\IKVI@2WqaJI;&=VTCL7Ed]\s[TQ9@KX;3ZXp/O[%aiFwTN
    0    883FQIlUR\a^?=Q]H@QYF:Q\TMiPCf>\XHHRHaE@?LXJJA=ZQY_c]IEXeCw_?65aXB?AQ=]9HYVFE_GL]L`<YKbQHN;Te[FLbUARMFEaOQL[cLRmGVK\,C;RPGTUB?<EB=D
    0    607H@LJC?JB-PbD9^L5;XXFKVsH@BF9C1Ka7D4lMHE@O=aOTGKL^=XU@ORE2a`@<@:U\.F;_dAG_#G^Jq@PLP,g9CX3E>`c>aGAVeGI+MasFHkNKMRIQ3HGVVX=QLXlSICF
    0    841[bGbe=eWNF>b@T>A=ZjUNNJMKLVv;P9a84__Oh:NHgwXH4ebaSU;9TOAMSC`9D@/GT`SXPfMJFDQ<Q>WMcEVPSUNM<ZajAIE7\YQU;Q]NRakVK0IYA=BkIHFZXoZ_[@0
    0    945SgR@ZU\cbUkIPQ[Ta]P;ZT]CDVV;^NLLNTUPWR=2>DZI]MSGU>S[BJ>dLRRKL^e>TNBe_`EK[NR`F_HNjhJjdQ\OI[Vw7ZIcQNMIP\ebT.Q7JC[J\TLOJNUDL]G^ONA<
    0    7965:Pm[Y9;aK7OREXED?@Q<<TjpLVaFYDab>YU>DZPOYOE\USSN>5TX[@bw<;>OR4_@?SVAJ_QRd;GS?4WOUYQF>5IKUWL<XT*XPC<kCS\:a[?fSGOHKU>NYbaDHB+QF^Z
    0    723?^eMwbSH<61ZF_HT[KFTJR=V@9[[Nu_*]6WXXVV?H]M_WHWT_Z;8AVRsg;4ZfHIM7JZNNDgwSQ=H[V5XBZ<_<c@EMGb7jF7RYV;G0@N@]@[QYRASUK\/n^YPQQ<[RNL^
    0    732LLL9-?JS<ISNL8DA*Nj1?Te=9JMWLGM]2HA=DN4O@NjQHO:=F7YcECJRXYnC<=dBk]GWA`6GU#XP=eKASG@CJJb9PqQOH]D`KST8ANU\.,j>?lfU3.2WI7OMG>]MW0=M
    0    761NHYR_\VJaV>U^ONQYLBGPZI[OX?VuFIRUWBJ@G^D@SYMSBQO>RF9>PRQSIM`aVX]IFbD^W?c]LAL`+LCVBB4]PTHowGPA]GXhK`HOHUNE[7WG<FN_DW_SMYTIDKWWZKI
    0    779:B>3O:CYLLKEL]\W`I\[HNE'R8KI,S_JU]JW\KNQTS#A_ZI5FWAdY49=XB>gMORWYTH@@bEU=cah_MG=L;QDJEmlZ1:OEUcZGOAARPNPFIS^Sih3-iH.GMYOM=@UF`LU
    0    642Fb==;I[APkI5l2b^5HWIPT>V:P2iK#EP$<LKHXEUXbp6$GGHfO`[Y[\>5dp?IMcUO7@>GZ(Sk+bW5>c$6YVArI_FL;9gE<HO7Db/^QOHMB489^0LaJ8]Y?G0&S][GK3&
    0    726GTS`^L?be_J[Pg`V]L02PHJ[X=dSau`/b\F9=FmdVEiLJ?D[LKEL`w@eURU=PTSlUTTRRKHYcRZYf9W\NNb<`ZQfW@`ZHC^`VH[VeGGHAWFc@a@S[`W_3UMOM4X<>S``
    0    558BNG@d<SfMSIH%]EU]AVThTWUPCg*qlZ#RIWSI_B5@`?/F_\?^N2BU?1f@ZUa;2[^WN8DGLS]PaQ_O`HUgV;PZCOKBQS=HR^IEF1OVUCWld;RXWT7E_d1QoZEGCcX'GC_
    0    580iTBB/O`=h4[>c#__ge@LPR]VCUPJF]YFi:TiK[C+,aU72R93^QMHdCFXGJde9BW8?OIa>Q\H>5?c[%[=]I=KH[CR[FQPMCc\FH\XAOjPj=D;LOW<_B<)4[@aQ8aG*cF>
    0    713:MQ?UN48_:AdSD@6QKFb_8:CR?E;.>@JQ?h;H@we\aI=9Ab=INDKS2UH_&0Zc?>jhCUM<=dO<^R4=6HA:QaOZ?NDBT\SOQ4;=M56G:AJ]KOYid@8`Z1[FLBU_9CHVOL7
    0    785HMMB^SOQYC@GXkIWW\W>VB_TMT]R]JL\EF5AUL[J?ILJ_E8PY@E#4NCFMTPBND9<B=VXYPNEY=C7`,PMbM:::AR9BMF;N4UUQTEBMK^cDFHPL]HG@<KJOOeXK>PKL]?7
    0    691UHNU5'K@WKW2>OWO6ZK_TVDC9@HKCRTTEWVTUIGAEMMIwBLW6Y^ScZE\(JL/VPQ=mN4QZYW9RCUTET?QZdEY;pXJ7_2WBi)\JdRKbB3V#BPL]C]OHQL<:LYCRA=AnG8@
    0    679B[FKn-4QOgG7QCEPA2]>d+-e454LtGv2bPKTU;?MCXl2JRK[9j=g]PL)<uVEkQvPUY;8XnERMUHfMCSJX7dBwusSAK3@IZTH<;]EDLK\G=B74bd.T@mSQghC5<CGmE?7
    0    759Xv8=D;?aLOd*YgXd;E?BBBD@ONTH?H\5NGbQP]geb^Q99I;?Lc?cO['RLOWaRG`Uqk?DDZFcIGQXFNV3Z<S[c+_gWcRiR@[m87_XThLXE?G>*SG4GwF:V:Y,@XWcAKM<
    0    9885C`Z;WF/JA<UKPVNKtD94O`\b^^6fZH_ZKSZ1TB>:_1[qLi[bRB@0N>Sl@G]FGDJJMcnaRN_R2MDe50lWbXgG`N?XLYF?C61`dMS)\`RCfrkZ,Xf6L#K30HkdQ`:W\td
    0    950oUPHZDwiN7UaQZC<ed3gcVXBN>?W;VF@EDCDIaOI@O[YR@YII<R<;DckM9GFd1X=[`iF6IZLJi8QAdjY:XML9b@;JIhFVNsMRMGbX9aAfQ<cLPJ\a;bDNYB`DNLUJADK
    0    779JCVsFT<7FJCKA5C63_CGH\CM`K`N<STWeA]EG[?FV=0MFGwn\K5GGIPbQMH[TDBPR;UBYZc\GZ=VX]4`BK9MFZT78GL7HUC;j^PJJ4eGT\_ThCVpT@RJ^ADFcHW9C^CU
    0    624O4CWCqAAYHP[\ES=gU_[I\:KT?G@uJSS1C9J4;KVVQ_@[UXefN6TP9jR?NN^=aBdP>]7M8RM3DV:Uwh:BAS@R8GCa*FWmW\e7`?FfR7kZNT:Ed;@JNtNv@^KLHCOQGDH
    0    732F\O@P6_QQWWq@ZF1]RB`QLSI85AQLlFG>@6A]YUD]XrL;_EIX,MR)=iw@6>Ls;A4KEU\LAfDLG8?OX=WON?MTkE4]/UGZvT<a@=[d6BFe?;d75QD]BSHVW`aOEHeQ9OF
    0    824_v?DC=E\@Fh9ZKPQM\>G^FDQXDBLIDHC6EHANgQ=Yi^B7KB?8[G?LJSD<IUwG;Q?XffDJ@NJLh<OKHeCS3><GMOFPF@:^Uf`<7KT[Jp<QGAO@[=KFA^OS]@U^`ER2TMQ
    0    748`XCGdBwfDIMKJS@M\.8mg=7_2<BbNKQD3F?+NRjMDTeF;M=BD@79=Jv]>PDNnKWFFca>BILFC]NH?^l7=D;hScJ5:DXGGtNJFEJEm>94nAD:9N<=l4g[jRUI@dKOC_93
    0    8409=aiB\e5i:2dW6LUGeW5,XmnZgb\fW[VLI=[%Y+gCT4]XOPweBTCHjiIuVJP5iN@F5hjZIG;p8X@W?OgUpRFDnV:XR`JL4><VXPN][c]neJdL7@XYABtF4OV`AZ.cjZb
    0    702Y_C`JNKdG8XsK_(9P5M#6EaZe@eMe]@L[M`]@GL<6]VuSD<sC=m061<aK6ABJH;U6<SS^Ge]9YQTDGU`2?AM?MGRfH>Qh<a7G`2_\CJGMQOO<@VF=T^\EI`c^QMB_/_W
    0    976QSJDVFdj:7TYHTA9_m<GIE34W8>S+w>SRR@A=Eb=LTcg@UJF;8J:9>[UL38B`NIHVaSUEHYN5W@BBFU\DQ5VBvAA=;L-j^`Y9B8hU8P.\NJcM=ARRDHDXQHeL>.MK6_L
    0    603Z^:;dE[VQFO\baGOk;Hpd&DE;B>^D]m:@RL8gWrLTaeGPQ=Q@OS^UGTKDUkSaKN-YgXCBWQaKR<aSQ`G@@LUTJMn5GDXTpmTG?XcQIOT_=POKfXCdC]Bc`KF3]GwOJOF
    0    665^;E\+]V*`FEo=/]R\VcebHfQ6YJ@B>N[9L`:IoMHK\:N7XGEVlU>DZXIoW\_\?MtA:@BICYrF=eah^HD8]]SE6`9BP<JSVI>YQIF<K^cT]^KYdhkQGKPPbGVShWwS^ZB
    0    891A^\CQE?\3MS_Ag3AAVANV[XBIDX:Bgi@JEPQ^OP<HAHOYLTE>H@?NJLU944In@PQcb.P=6VsE`ZPab4oZe5KQw:DJ:T*Jf`jRDRALA>>K@7OJLL<LUV:@R8I]NEQK=QO
    0    910wUHX]V^dCJgf;RDBFWHR@J3Z@PZIF]GCAR^EOR[JP[Z`ZGYCk<EFCN__BEJYTHGVIZUYSNTWD\a3TXWQLFFEI[I@WMVPSDPV4;Hd[BNFOUCN_?@ICEHF^HX`B_Lb[Q]I
    0    6718.OgCH^1bWaY@U[D@U_aRvNKYDtCYWAUD>V:Re/6IB77UQbYwaIVRH=bU_RPM>[fDA/[LPEuQJ`J>[Al[MZLgQM<U>P?>K=+GlJE?OQjZmM?t:DR47BF*^\4]P[6co7S
    0    711e]UMYihU(WgPUf*=N`):[JWqMKQOTFY2I=TCJcRl/gFq]XRVW7]A>g;fkOWUV^P4Iv`_@XfFOQJERSZKRC6EO`CHKGn`NMPVGHEg`L=8w<IEDTLZ[>P?HL_L;RQ7V?=J
    0    947HTH@IQRQC7YO:N@GF*;UKGcASEGQ@RG8BJK9D]T;MWVZW@]?G4=AFFCabPGKK6M5P\jN@;^N8cE?MFDL=_/O@XFJ9Kh>\]JXGUGTGKH?wM5iMA?SIGNDVT?f^HQ8<TDY
    0    963<SH?KSGL?65\WLOA>hIY=N>MHVFLSZMGVHH_;[CU@T5RTWRC]OD>3FOdDBEVXGHF@SYWGBaT^S;>gD<fL\>OOw@*2MZLQTI?[\IdMRZ^gKLKZEBVH<;<TK>eU*EUJNRS
    0    782FME[SJ8FDFVkB4OCOPPNXYL6ACXKWc<b:Rc[YZN?Ce1#@K?JbVI<B8<4;FTdKOGNINF>7JdSUBTw@bNL6JD=WXI<32I1cGB>HZC:8AwLok_T[`OPS8^._f99B`beBTB<
    0    874lPHCS1SVT@cYHc<HTPEQRJ<G9M7e#X>MEOAGbLW4f]ffAE<IM9H02QdeM66NgS<BLb^>6D[<9]C^6pTP8^=L6DD?>Ih-jfYZ:<A]QKU:QLOfPhT9ZGTLfYEsBjLg9I8P
    0    675IbUESKZGWWc5]MJD_O_C>WU[^?3Gd<wlShFOaF4KB*IRq=KUHWopD\JHcQaJOhi0OAUWpKIPJH?JPbeB^_IZ<U@I[[R_@@F`M_RXNZ^YCJK=D>@`DSXQm<jAHBeL`KJK
    0   1111YS@DbM\Y5-aj<l3.BN9lT6A.@:9Z6s+5<.&IUJ^2MZLGK5E5.H/6?#`Q:,,Cf4+IRC^<61sD6L.J7WNJ?]=C7p'-ACX'ee[[AC+SY4D7c@?Q@X64i>V+dR#CMh.iH6J@
    0    837f`AE\4j_C@L_N\E<cA<VhE68G8;T:HJEMU:BTip3daSKTFGECYQE7:l`LKFXtC@UQLs>0VE.LEHH?WiEHeIWUiZA<N_KmLHEU=N^wBBISH7WUYDEK@T`o\OUOjNf[RQE
    0    783^ZGDb@PSQRhTDRIMRPGd`D6MVAOTIS\?MXI_YVL?^fRO6QJE@e]HFKW[:JNEREIOZb\=QGiOO]GY\a`IRHfK]wIMX9E^Qb^ZI?]OnA?PJABPRc^D\[aWFedS9aEPA=FG
    0    783eI[=aOnOM@=`V9=gHWVeLLbZUGD^FcAJbFLHVb\CTjGQDNZUAAB>MXfeIILZUSJJ<[XjXBBGRc;HNRLXcF<;T\C@Dce?gHF>UNCT@?dXoWM[PFO^S9M2P]=UQGYwc``^
    0    709Ow`P^WOFNQNEtQYQ5lL@?;TGPUH9`4l1ZL^cI@D>MALUN_YKOCCZgQZVOTh=HoUOTdUpJk=RGB`Yh?[KX`>RCqQ??NTWF:Ej>MbjNXXZhUCX`GMMWLML=GBR\pgANQGa
    0    566Q;SpDL:L_<rH`/HwQLW_`mUHR<TFEEKh>M^bQg/HXGQ??H.CG8>_@ET&GMHX>HK7<LVkJQ4gI?:IH9?*A4WG>DHN=C3EL8SKDVRSRXfD3Lh?VU?PP,ST`NVM]FWh\NwF
    0    820Z]JRaPWl>IFT>ZGJkY7KTJXF4>>VPVDJ6UIHNT]3AbTEUL]3VZDDQEUo=VP]h>HcXXZU@9@VGbZR]JKL]Q?EPp7A6>[6GfN_IH?cw5>6lTNJFLGYEHkBMUG[SMDATK7O
    0    73759ZcR[?ULG;=JZL`l?]96NWNM`RDvfD:o^CXR.hL8>G@I9eYT^`?h>PXLBK&ZF:m^C?hfN;TGeQbZ7>Cj=U]QwK\UVCX8A=7PGV6@4K?7GVCG1PZ%PIJ;XTTP>dDVodT
    0    6296TPY5lMRi_o/[JSRTu9>RAGWM^IQi8i8N8RJIEQBHQQ6*H/+FEDh[jW<9icaZJkQ^Da5Nm:7u`1ZlKaa]hJaO8Y[M\rc9EIcgAD]`X\BAD6T;E-JgF#b9<bRXI@C:YNc
    0    712Jp_;=Em>@2UVUB4JNB>WN=Dd9AIqS1HPM4.DG@eWdDaRH#UDB*ZN;7`^JR;V[LFL@W\F>8PA=RSS4TE?GBT:[;;_<?Z.GAIFU5KWZ8G@G=Ac<^>aA6CGb8KOS9IRADLM
    0    795NZ93P?TVURTKaLDSJXDEPJJVXA2Y]YCpI=QJ=UjOWZYhEPRH<IFJfSPb\Q>IMUKTIUIAwNQQW`=gBPYBQ?TMT^]Xb8D[DMRRNLbJTH@DM@E=<VSAOh`KNF]47XUW8?CH
    0    610NE0EaRd>qgW`VLR34L95@PM+H><*UUOOJO>7KUWQ?[NjD5vJX;YJMEESHGO9]5I:cSdJ^?UPJVEKLJ^NJ\<B,n8.<Zq0QM;]IQ?kHETDdB#d`e>TA0aDUf6qCKNIZ?F=
    0    849VANQWKj_CF<iQFR<Oc9@FSUMBZYMZP8C>CYR5Q=ABY6tTR]SN8DE8F[wLR;JUU8DRJsaIOc:=N:=QGeYH\MG6t?DGVf=e@PO][VdP9V?VDQSRHE`^94OYTGuY=FB=B^_
    0    619JkKdRuTSl6c^ChHVMGFXGOIOdEKfQYR`mFIO9N_:XC4m]5Z[V7>cDE]>^I9XC[T1D-]EBBrRAI>=\UZIqv+A3Q$GAfW&aEI]w=Cj^U_SOFYsHj7YOL?B[^Lwo]YfFKN^
    0    910M?C8p[\Z;>ZK=\I@wZ,[[=P^BHNG\a?+<O7?iDV7BcTJaKUHM^U@OKWuC;F6j@]?^EVWVOIjFbLdfPACYeD=IoC&`PC7@JLO9OHB]PE@bJ)ZNNUNWHDAGfXNL0O`S>Ja
    0    893LVZOTYWAJIBb=TGDKP[PYJARWCSTHb<Y\HJSDJIFI`WUcJpEW>YPHFJYRN?]g[SOMLfHPFXMG@B<@R`KHZVWC[9PBOVT[agPZEA]V]C;RMN_IGOWSTwIaWL\F[NSRTOR
    0    902RH`IBW>@l=DMk>UF;iX:?WQVkKdKPHERpK[]AA6@GIH`UDgc`OOILO._\NCZHQFJCDXUhTQMK-MLWB=]_SU]HgPUNWiQZ=IBP_VTIY\]PwcTaR]mBF:W@>QYO?F0VO]c
    0    814M\GEUN^Q:YbMiGDPbNGY@K@JO]LTDNV?HFLB5Y<S5HF>9JUSVQOFM\QWLhG`kH\?X^T<NL=SJgCaE;RSLII7]r[ZAFm[KSXsQEOVuD?2U;4JIc8Mw;SFQTFYAWKXPAQU
    0    848MPXZPGTODCc_PW@E>q1S,EdLALWJIiJCLGNM+UOHWhk[QYE^I6LCH^WZVM?DwQ<5YYdcZKKb@WA9JOWS0b=B;`/BEQ`EUH\@fN@TIEMAYPWYAPK^RA:9RUOKhPJ7GVJ[
    0    9810]BNcMRS3J\]ULCZD]FHJKSNKXTMYTY<QBO[MJBBB^?gCORHNTD>SSCXJT`N]7MMMC_SPGlSOLPPcOV]RICUNXM?H\]HXhKV^YLXXUI[ETYZAMJYNEGHBNFWPQVBPOUw
    0   1111LVIF`6PeHChY6kC=NJNGb<I:AK=@DsPMSEHH\h[8L]e2FE4JAHAFJ?\S?G7:jFO7QbbG2C`?C];QBVS9ATHE=RBEB@fBcpaVHBAOc:N-wBAlCl=AcRlHapQd5W:e;;C=
    0   1187HTMPEV]R?4Bg;FHE=X9WPLLTJHSbMO;NB)I9Lj?AXwJKD<IGQUF@<K_RF@:^SM9:QPXV<;OVCAJMDOTVNW:NLI><8E]:aHHE<CAPHCU?bKGKVCF\XAKDV^@H[[KEQF7?
    0    797kZjRe\pSVON\#AQ:7fCSFZVQIEHCQNOGVGKX`QO]FNJPPWH=K?[7@FH[N=LhSOOJASp]WOKCQPH8ESFXGcGUB^YFFRcATOBIC\:iO?O;[TNk?WTNPGME[aRvMPC`X^>P
    0   1229q]49I:NJBKWJTq5EYE9NO>52K<;J:XGPTF;PZFqMYKmX>D5J:?EOD:OT>95QRRK9VYZ?X8iL>Y-F?`]9MAJ7?U@AG<A3Y]ww;@EUn:/7FH<\Cc:;FXfGZQXBBW7\<=5C
    0    745v^QAM@EZG@WlSfNGZR<MA=MX83Bc6^IG@77EWWTDjVf_O5BC5#L<;>i_HDXbaD92HqZP77dCLQ;8>he7@A:P9a<;G;\<fs]SU<>^R@:3iS=JBc>Q]7dCdY1MP_M\GN?N
    0    723[6ESmZQ?e\SSN1G9]PO0Amir[]rewWPeV]Jq?IZROgPMU=MVbX]MRSV?kEGIhrO=JYMId?\g`C<Gj2YcXi]Uo[`4S9N=ZC3D`hZBkX_TE^RPb.EKr\BXGQ[ZbCX4rtOi
    0   1027TTIPOnO/XTDJ[Z[MWWGSSECRL@VHWZAK^L^?NH<EHNXdPRMJJKVAFeQKwMJPBMJOFL`R;IPBCLMTNTNMNMJKFKJSfI]CPWOAZ>J_@PSXGD\X]?QJRARLSJMfOTJPKCNI
    0    8212S^V^?@XBLMYRCJ5DYSPJLI8kGK^4s>hMU>STYKHmhMJFF^A8V4B@AI1N=7fSD6X[DA7>:nVF5NjQQNRT>R<]UAR>GS8ltNYKS9QY5HRQlZKfLc@UdwDJ\D5;[TUeMQE
    0    954E;UP\KJKHDA>`R6LKS=&LUBUGESP@w6:[FX^DK]PGD>LMOKaQ9E@Y`<OSCFC]FJ\JCCVl8K[CbISSNFLiQZGBU8FTG=?QHMMSPG?]GU\MNC^d@LMC]MBM@ZNT8EHYWht
    0   1016U_EOfH`wO<[MMf<@\@JWN75LH;AfMJ>;=M5ONef6?XgFV[ZJ96AA7IRIM49ZsM:OIYfUGFMQEw=_M[OKQNL?Qc<C7GC?OLYUKCHGaBEA^I6_AZCMhENEPjVD?^@]MGH;
    0    861B[eNUZWY81^]FS15.h;NfLD\QSFWBw:.3@[,UW6>LgJ_K0KBTKF<1OfY^2HWY8&B[Yi`4=oXHXBCHaPK=v8@Ab5&0Md1\O?RIKAb>7\9]GF\GEJD]+H9eg6\YTEJ?OAB
    0    803LcBJ@NaAU4^V9`YAKR5_p:+G;<D`FKeJWMDJNJUC]VcKVC4UPISNG;VLPEEMPF<DP^H:IE]OM[Ce/Zb4FA^BNrNASBX`fulsD4BLVL*?NF#WUYK7\UPJNrHW=U5T/IPF
    0    748wWEQ5^wIOMK^\q><@OPfSNSUjnR`XfPLDImHGGI7>eYwNEQd]JWM6NL^g_<^@cG8@Y_VKTjWP^9TRXFM7Q9C<[A2LKjJ^>LRA]SRM>>>b:KaRKGNX9gMMN>egTHOHAF;
    0    836QY?Q:?\PN2Uk/FF=Y8QU]PPTU>dfW\9E:<S_QwJ3ViVW\@53M]A?8JlGM>Q\d26N8LS4;;dB+JSND\ILGWY>MU?K;ML2_b]XGE4W^NkM[/?MM\VNY2PAq`?Z=ZT`;::G
    0    906ScFRWNoe9CfpIwA?O\C]`FXJ6@LZ8pB0B9I>[eoRkmliJH=A==D8&_wnBE@gh=@=UQdS@CcJFUL4DP\PCmAJ9i6)8Fn:t[I^GG>lj<4:vCKWIO6J\KaE]Z<WJf:iF>6>
    0    821I^18UBnkCGb]<i;5dG:mgJFN>.<gDMC50L;7aD_KFdf=Ea>6C$A0LBlQ=FH9b0`:dcNH/HE^9eKjHfeC4c=1<cJ/DBc/Pbb_IJEWn7E4wI:U5g\Ih;XL^[8T;\H]FG<5
    0    7226LUch[K5PNZ]Dp.N^OF7AS[GQLHeVi59gKYQZFBIAR<ZpfXV0LW6:;>h]9-Th[XROh.=V=`dMgKXL]SC8I^CNq?8QAO7\^QUWELUwEGWr`ADDHPQDSR7SV[FU;GOS8\S
    0   1274VUNLaN\H3=Nl>Q5#If/LLDQ<C=N_Gm/446;.U^U=WiMTD=QD;G:0<>ZU>4ELZ;4BI\ZOI6pZ>W?Q=YVS>^2<9^<?<Hc&^FJQHP6XQ4P.cDF[LO<Q`BR5Q`3`Z\8VL@HH
    0   1053]aI/h@h`OjPZ=w65dP.YU:E9G2IN:^=HVG6EORcQNJhWHOP?D5B)0-_\Q@:@LP5QUchRH?eW6]7A?FRJCRM>MZ3SM5_+^ai`@86[m78-OQ@[CI>PVSYPSVG]IE3_KMGL
    0    616OZQJXH[m@AGTMj?TU[]c`KQSbG<n<aQU6QQ:MhiPTcNT:<=D8JB\PMaQLN[MVO<.8:GHQFWJHd[ZBbZ<<MTN_MYONDVFUbYL5PLOST@I_DoFhi=JdU`TwsHO=S[bCG9P
    0    958TELRMBSIUQQ_KSLPWL=nbL7?LQK_>W<YIFMUblSK^WaKIJLERYMMHRgQOE?XRG@QGJK3JRY9<KX[EfM52BM<IGGDLC<8ilHQBMD<wG>JfOWA>tSLXDgMaU`J@YIf:PDD
    0    925d_RZMKnOYNThDSGAbL9ROP@OFFMhKXNX=LHGUW\K<Uo^F9YBJ>^?>JhKXB:R[RAE6Ki[J?\>RUKEOl^NG\_YBZ8;;IdW^URTaQISgAWMJ]TTMR?GLJ^UOC[wDYD9NQKU
    0   1083LTCEa-G_LkWZ?w87d66eU;E1Q6FCF^U9pY?Xl7fT[@ML@sE?1@>Q>0LN:3#EY`MBVYXFF>wS8\,E;[JR6;P>Pg<UQ8G*CwoaIAU<g04,KBI]9aRC;\o5GVj;>G.YE0RY
    0    744YgS>7[L>^XLIaeYV#BcJ9>O<FT=W0PTHj<HR2CMOHSDi=HM`E=0TB5=Si4A\6Q<P3NPSI?I<B$L6DENL+LHMTA,W[LIVQ9O[KC<MV]I65SfPUX7]DXTV[/BINEHYDL@O
    0    622g[Z.=If:8ZWQ@b@MWFhh<YKQLgCNQII@RkfwTOJ^HTeWbR6A*.TK>=6NGNQUOCAD6JKa`=FLC6C=D6A6PLMM9C]^NVFAe7`gH?CGkKhKG/hMQH?\N<6?JXbD^`GN;IO?
    0    710Us@ZF^GOTXHXDZZAY5]<LG3?^OCOOZ2T:QT^IUkWWRZWHKNY8Q2WP#IPP9C\@2EKC>T@P)J(7DMD4p6F52kFF-BWlI@jQ3a]8@<\QK1XjIlP[bCS6dRSfKK[]p00JL6N
    0    862ZMEDEAC`PpPHG[iF]3PL_FF76@:9OIkFA[CCjQEEOMD27H8A6SHfUOBB3Zn?DTqStB=;wNC]QEdH<Qc1rAbAQbhIU;<_-ZQW.G]H\RTN@GE6BOo%AGTKUMVF7^<\_QGA
    0    707=b,J_;`:D#QLKQ&7G8@tSGG_K;=\FFOBB5VA-P@bFB]FC@F<GR^-0ZmcqC]KUO@c=QlJU@g4TZ>2PAK@,VL:C_9<p]s(OfTI`F8PbNDCRARJJTX]i8MG`MKS6I3Z@\>R
    0    768MJG>K<RL>T+@GMD[GI[4BM`REHJ<cVvN3X:PO[OqHJTIGMOH5_JWaaSWFcJC;[hZEHRIBT8FK>:LJ7O?NHXS]I>KQVS[DPPCHRcKWN[?LQG<B.8VTOFwQITFCTU.iXUG
    0    661^o\+YPEM]??;R`bSw5_Ek31ULN-K<KlULQCUS8TkO:SD>^)U4THU[/9CeXNZ'IX@6>gAGET>/G-NQ7TH09BLF@SdJgCiTecq0HTSrX>L<CMUG[Y^:cQtP[XEH\/F.Y7=
    0    733==FkNI*`GZ<P=?6KNHQNZFC:R8X3DP>Rj\KIRKJIEOIXUJe8[V;QI/BL1+DJ[EPVXFA7_Vwe6q\QYKATS-OZDeSLTeDNgSOJ@LKJ^IQg\gNZ^LYQF[e=:vZMV1UYO@ns
    0    567WLhXG=R=U6bP#j`:>EOlKg=3UOLGAn>hKYSZu/G<UEV\IZ4^A>SIL<B+W@f2@HE\r=VNZB9Y.U5V8W9SZE]P(KJT?Y*MPpAB[c6JS0oB>AXWJTBB>dVDRXW4TKZcWCPU
    0    728apBL;XJQ>hfAZZMTIM_gPOG9T79w>IQVOK<7E:5MrcNgLAE6X:PhFS=GRl_NIWWA_EnUT@SAX5V9JQoAOROeEHNG_POcZ8bPDTC\As_>A2PFYi@XP[V[wNeH]`S\I3=P
    0    665Tc>Y9><VJ`T[H@P/gM`p@FNK@CB68CK`O8@H`NO`JIMQI\9RK0cOG;Fd39o9TbJAtQ]bQhSK9ZC`UwNXfG^bMIKOKIZV>sOT;Nd^`^P8LE=EAFL?Hk_5bATLK\HQS@F5
    0    627HVVgKmJASFF^n;@sZ]TF\H[w^lVIBF>GM%iE6g;QEe>]dFSRfDNCTYZ``IN\i?:8Q=bnWaKcfFAN^4JXFHCW_XkgG`gUU+C>]=KX>qXCqjaXV_>LGIDQMP:ifOP8^\Sr
    0    847VHe_MFLLC=PU(P`;WJa3BcOD\2UAMVTVKcFl[RDALMEw`T>OHGVJBSEi=LJOPENDbJEcp5F7XQX>C[;FA[KjFV/D?[=Y>d8H;lH??LZaSL^SS@]M<V^9IR\@Q=TTiJT9
    0    828JHYOg[DA^DBT<c7W[@*FGIG^bRmQaM[/P2FVfDTRN@1CZVdwGGBTV_JPLd>FJKMXV7d:][HFAMJ7G/=KM@SNTNES[N[>E@M7^A[OoGXEHWbLAKRSbK6QIFPaKH4(YW\S
    0    806IW<9C^;JUM/]8VY?GXT^3=<FZd>ENH>A_IOI7?Zp`EXSO3HX?IGGQGSSVPIcLYXK3:SC_BHP:6JN53IM=MSAMV[^aGA>J-T>IJF_HODNRUe\F@JfBTQdOKF_bVHD>GXw
    0    798b<LTfA_#_\EG=`D=VLVHJCD9NPc<QYRAmcO`a8MP^NJDiAOOPG3ZTVGcII\5LLBFPJH`WBD_?jJGTSF_2F`L6ZKQC@ACRCSRHVDFPHEAWO<QJK=J=P[GGZZ^TBEZ^j]\
    0    763JESk_KPG_K:dWh@UT[JCQShENOu;Sc\AuUO`YLC=>WCf[OPNY=QI54Cw</0GmSXfJDZakKOc9NJAKUIIQ7XVWSNZ^VI9LYC/>BAh@I26V^@EYKNTA[uFZ>XIKGOfWF]Q
    0    886\@LKW<lT3FVSDCT:`J?^_JRHHIjO`PYK7OAR?MWB>JN?QQNM_:FY\ITX9e\?dcjX[IKY:_EJ\TA?JIH5MMoVcQUCBSVW7HBTNT[7Q@UGKSD8ZEVEPF:J`TKG:SDwk@OC
    0   1043WaaAJ=KYRBT;IHXZL];=D^fLTJO?V?Q5@S]XLfF?O]@KP;N?G@LIIJBD>d[E4:SLwWL=FVKH^PYD[SNMYRJQALJTLdPW<L=PJAYHFbaaOQS?M?XPLBM?F_EQ=IeMMTJQ
    0    912RTO`QUJ^BRTR4^^`ZNL]TYwM>;;<_RU?MNTKSUGO8PBHWYTQSHSHIFVgLDKGVJRAFBQJ[H\QIS<NQQ/aFZCT<P>9;IWAQ`g=\YAFSNJG:S`@WIVbJNW;FCWR]>J5UN]X
    0    578`ZZX]@M]QZCJ[@RLFC/W_>WaGFP3I_nN;8?2[C\OcG_;-J=eLKWb6Si;EbFMQBm\oBW&Bd1@DKF]4ChQ`&w(Z\lfb[ZK>9IHQ4a;W0&2U\bBUVD1VRLP>RZN?D$Ma97K
    0    831O=N\CgK6VG*VRR2KNYDOJFd`kR\FOZ6YZIP_=OQ]FIMVXReY`%K5@OVT`>#McT<SC?RTKHhQON46QCGNJMYR?^<NkRRHX:Q@TeAU^G#@Ubs_dFMUNG>fhH8YNF`7RBNb
    0    830BQ2[rLGjUXPPC_wEaOE@d<MC@HG:o\WGisG`mU[V0:-5OMSVP^FRm;>T<6A<Y?RdHQCDKK]nCKTwLU6?GIYIQeL<DBH<NQOZAFH?nGFZMFR9ZbCKDbmC7`L?JPSXQDRV
    0    705T_Dj:SFCa_Jc@c?YG3hcZ?99HJM\ATKUM8WQTSXX`YWFZ?>FCT;w@JY?a;=WLbZGNDH<6M\ZPaioQM[BO0q7PGM_\STY\[j\.XHCZQAC]F&HBf`5QXg4cg\=>UKYOAKA
    0    835`TL:JKX9@G\`@4B<<ZJWHN@?C?@FI9ON=IPP?9DfWU_MZYH6TCcg3_\LGbRF[HFMJW_ZC[=ee@RBNXEKPNW^`b`A8Y_AP7YUMaFSQTVdP<RJCVRSc2,^[CVK@]`gRwK8
    0    794G/eL^bKHUN3HYJHKE^;36EbdqUbZaWPB[Jbh?QGLPK>Wc:pNK?OOQd_KO6@]PqI>LHMnYBaYFSCNc#N_g_GLLi7S\HQNhA<AW]UMRT<VTTOZY5HeWX/FZQ\W]483LbeN
    0    746RF:@q5g<AHILYOEH[>?ZZ=Gf2(EdHBUS5?FE2@Tf_CU@>@XQHOjMNmwSGLMUo^P]FMONkMP<WL<B8E[BA[^OKpaHSCMGW>K8=U7A^/DA`N=9KAK:`%In_9\@[<<bXR>K
    0    735MG]HUNAP\S=@,\STVA0E:^HDKLjbPFD[PHPWlKGUOmZXbXK_K>O%JN*0eFHQbLOAS?YFI5MTPjQIH=?uQDO^)bR:AgPf@F:QW`8`8VV^SMESERPUGNN<F@aW`K=BRYaw
    0    706VsY[?;Sw1?knZ:6UFn_vklgWPHM3JUNHMTW\AJB5H`*TZ?ENiXeCWS0lMtaN8'b>MhIG<V<YZe\cZTCAYSQDS6LGGgih5MA=:P=YV[gORfiXJanOP6F.@bA[4QeGPIE;
    0    767DRV`C9ZU^D`MK]WOHMQPX]EABN#i9@O:H[YNBSJYcNLLTQO:WY[\SKDKU[SS=UW]M4>Gia[UT\\>IZCQR:Z^`3;SbQQ>cZST@JJQPMX<S`CCHk?MQNPYeaXHUA_aDF?B
    0    671RVbmRMe_01JNQYFcT^dGTUvgUKoc9N<X_N_=MVU>HwgEeRejQ6fH[U`iS<CGQOg?PPQZRXS^]VVMX]MRMCAgVLO=8LKTV[FYCNG]C]GJpeZLIQORUEDL\ZM\[^KPTbID
    0    879D@d>TJQNFGV]`IVU8TA_ZLNK?;<OZNM^BNXFYK^CME@UBEMBGJ`OFTEG3LF;bAEFVXLC=KYZV`NMYZ\LYFZJPEwULJ]DDDU:GSG3Y=MHJY>DXWH8]^G^aKZL6HJRGRD=
    0    923Y>IQTJHV1DJYHI6D]RIFFWCAPKNCZjP>VDXQRS[NJLTGYFSOM>S>TOHaC3+HU\9w?`J8^L`ZAQVGcLWISFDSPPIJaNUHNGRIQQFPIQMMH[6CNLaOMZMVHNCLKVKZMOSY
    0    903OVIFY;@m6TVJI`EbLI=[^G<[DLCUDOTI`W:RP^fXAXCMMPLNEPCZRUhGCIL^Q?JAUAMCGV^YFqDRETQDUAcR^WVKD;KJAPMZH:ZRTF1@LG?EUwQ>QZO8NXVPN6BNAELL
    0    666:PJUvUaNaHAe8_.@0GH[N8?w?MDEaZYeihbRIO-QAuOE`nC^o8K?7XgbR2]M^e]c\]T>XZQDKSp0RFN9_KuTkWUghU9.0_PCC@V2Z0PJEnKYo5f?rWM\JDT2AGFHpP>O
    0    736UHESYN6YOK=JWlUBV_DE_RM9fZ>FRNUDV]TT@Hed8?POJLRUAPVgmA9qHWII`?HV_cLIULwQR^JAIR=Z<CatAS^QG>ekTKSK@ESk<X8JH\]YkDZ\AfN;+8R;J>;.U1db
    0    756LQ?UHgc]b9(Od10_X>^X1UAEiW7`<T*`TMSK8B8VaDGiH4OjLR6=B#;;W4?VD:7V==hI[5IO6GDYP#KCNCBMA@=QK1GCbJPJa?=UAUJMAWVi6J8WHHHRVDE`TP7W?C\f
    0    715jKBAGLNCYh0[jX.]F>^(GIMHIaGkE<XHBL7UbIkGPWnW3E=FCA:WA<c7Y\HURfQP'2AHZFG)T\76A\wBL[WK]];TL5:]HIGMbHf)YF@LF>e@:KIGV]rRjYbTPX4SrCNH
    0    744SS3Y\S/cHUIYTdGQw=X@a8PEb[LKUqP6Ut8]IRa`HHPILZbiICKETW@RRSBYOcSCR;Od[OODTNPUM;FQGKeOAVCTpCC@PWN2ODGLZI;ABdXXNIaJEc`OMAfF>7?7;Ttv
    0    759GLBYn:Kw4NT61TA<rP3XISBYDCOBMLU(ReNCeN_@LXW=U]OY\dZAe?Tl;@SESAIaWL6HTH8IKRaZ\c?XL4lgDgNBKPKHHbNGO)L9MJKN[QEX[ZZ>JOLGXYT:;7U_c3XI
    0    785d^C$O%IOHTUFKJc8P>S#J=J8FA6=8?aYT;FR^EZQUQ_U:f#;8IWhD8PC0?Z[OLaMa8O=NcH=6EKT8TI9UGVPEMVNJUIdXOs^7NUEXQCBH1PPQ[]JE\KRQ1lJ.UA`E<3B
    0   1129NaCE4Z=JNY?NHRJmN9Y;H>@9T\JW1:ScW<J[TKLTYGTVG;?DGP6bK?=IZ7Pw*@;2O:^1YEB===ERMKIKD?IEDA@ZX\:mTA[VMGDkI]BBP:lVbc@Y>WXSJELY^fCABAU\
    0    685Nc@?bJ?^gPE0@YH;u9F4T?9BX1S;9EMLJOCSn=rsQIa0?\(N=JJL@@FPD=76dADaT_:FZJki-W_gPLG]C>ELUWKMIRp]V?LwF/PJ^3M;MGSQHDZPBe]RXW_I@]JQIP\E
    0    968K?RXrZe8E?BS@JFVRYKH7^]MUEffZTOR\>wK2Z?(+`VX`VeeO=YF;UaVYOLR`KJBLGJM[IU`mVQCYFcZJbECE[@XJbWJO/CK`[LYHjUYeeVVMWFVt<>N__WWGM\^X[GV
    0    881]L]FIOw&]HARTHCXMHaQIQ_J\Wc[PM]bP8LmD9S+P?M[cPUHqG\IDPgPVJ;U^DJQMGjTVJUVMJ^AUTNNY]?VF]PO;cS]IJL`@Z0_:FOaEJ^NO6NeYLBCLOM^M^JONA][
    0    628ETULNVNIRTRC%P0m$UO=DHNI9AMV>i@#d\LUB^LAZ\OK8WCP]S3GE[>'JNIQUMQTB7RBgYIQIdWI;9@]OF\@D_leSGX[hSWdUeLcM]Q:fbHYTZFLbFpde[>8SDEPL/,]
    0    900N6nQEY^>O9;c5J<9UEDNHL\@DOXJIoJ=eWMY=7?;GPLW\QGQ\7TFANH[W=<?8MKQP5OaUJRFKY8=Uo/e1TOT>[DA:LL:O9==Xa9C;JU`CcXVOROY5WDDUCF^V7D`iZwT
    0    83072kX_m_8\E;*=B1UPLC';XF^M=Q^[7EI;A>=5._UG:RGT8Oq3J#H6ZNEsRQ?hF=M,*s=_>?YT\=JT/QN7_N>PakGYAM6G+63TXKSF6N>=S5PCMAOh]JJcKH]^41FYUNG
    0    710<BVYChe=Q7W9_QFbM_@E_RDLWPR^UUEUM9CGEMKT8Q]FAEAXM_[47@TSeENLJ8=M=LXC\EH>bJK5JaM3C_I2NG7@R;?G51QRi=EPU*C6EQQGADS=GEOw`GApT0TI_L49
    0    783ETB=NE>iGV_LTRUS`=:J]94jM<TBKEc>QTbCbYPb4P2:FP7<N\EV_N?V<>]WR<Zaap<O??YUJUw@?C[QTBYLkJWlP\CZFRX>DGWANLC[Qa@QQP^BXKZOGOTMA1KGZ=A>
    0    859f@`rfMJ<BV@mG\>9n]JD8RPbg^QXSXEAhPYUNDVKY_cdmWw[T=ABGRbga53:Z^:V39i]m3V<BM)=N16VOvDfAs44RS[@iJOTgg6_cPG?GbZga,_]GFMTO=bPV.KCfGgf
    0    636PAKVNBNA`_#_<L2M><iP)GCdQ78NL/Lk`U=QDN_.fPI?BY=>M<W?JcA5YVNN\EQKLG^Ib^hKBN?D2`4R;C`0h3GU_FET^HRLAUD=\JB5-NX9EE\U3dX_X?T[@aIP6TQA
    0    942Vb>=EMS?YOCR_OKS>FTA8TLGYQ'[TGAQP>;b6RXU^FYWEM?]W=FUCRPDdKLQFI?LH?hEPOU7VEL:GKXG@NY#AGEZ[FJOaC^LRDRCYQ8FCE^J<\HQGYXU^MQgY^THGI[T
    0    777bNWW>EI9Na;2=IMOIWV@EUKMXU\=Ph^5?`Nc/Y[REQUdQ^TVK8[X4ULIYTWLDZK+>1P=aLkEbNIQ_SUYwUPS1LI<RdF:;=MHBkLIDVNNI``QXJaLFIWMaBM_BEAOM[[V
    0    8061ITVST[SOLEVYD7ZSJD0@ZCOIIKabB@Tb>AF[N@PJ=NJF6KI=W@>F_]AN^;IaFV\7>I^Q^AYV[eUJ=_JSwWU`\UCTMDFRF3@NoWIH27GCMF^ZU?1hDIWb:9P`J7NbWO?
    0    733LWGQeaJGW[[M-gdKaF@IU9>GS>HPh[ZWJNTRS?P:CNLAGSJACiQKQLVaIAE<eMX\bXJDDMFaOwLYPS8?@5ZJSmafHAH_7bCcCEYGM8@C<L<MYi\:HIV9A@cOCI>J`5L@
    0    690dg>63ICXNoH7Z_qPR>IX8B>QEN=S^#`e>[<NW^ESFAK2K]4Q>gMtI=I4L?YMC;kLbYS@UAF>YOAh3=O06GSKQFa/>7BqPSLXAC:]AC7J?,IFUUT:WWVU9ADRX^GRO@1P
    0    615fMAKOH%MGZJ<UgV^QN^Z*P38WN<gFMTG;EOOB_PVBjY33#2RGLjKUG83M\URPMf^>MI?QOWGBi_ZD9AESCQ69DH[MR=`PLo[/RA\ZS?[CF>75U<@JPZGG[W<JHNLOH`-
    0    738J8OC0NFF?\AFHo5D4CPI=\G?:@WSI9?bF`?ZXPA]QZWP];9]OEBI^H1JVFX?8oH8LT#Y[O;6`BYS=QlPiRDI?P@\\EBFY1bKI@BIMZ@^;NjH>]6_EXGeK)^8HSeDKB8W
    0    730J\L`7`dTHTAPH0L[^Y_N>GOS`k\IQLPX_FDTHKGMJ^QwI8Y[I1M@4QG\f*>kEGH3D<hOWSQK7?-4P=SQ<mSlNMGJGVn=^K@@SJBj=[NZYMeGV8T`H:XNS@IoL?QPF@GW
    0    573ZF9SF-@WIYSQ*Y_8h4O&CI]RRYYESK\IJWNaS7JUPJMETS>LGHHUGXJYBUFI;SOR=hI9OD;C>J83E;SMwGVKRImFV@AWL<a\B`\BHJAV@1`WL>LD7o['=Xc12QhMe>AJ
    0    929CWZQRR\S?UHIQF9:RZPM^MORMONQVLJTOKABDQQRETLO?GHVLAH;JVoDY[JUPLXN0GiFFDIRhTE8ILGTA[NUEJJ7GLeGF5<E\URMNITGCFQRO[E\XN/WQDCwaQQEQ_WA
    0    719Ld>SHHW=WK^=7k[[\<iZ]1F.QUAeGjDZwKGJPPSoDUfeUC>X>N@IVF:US-^U;ECB]VO;OZofYZZVAaRH\;[LU7KW=EST^^Wu3D>gXFO=]O\EgY2LP=\J_YUP?YUV>7HN
    0    692\HWM/UMI1kHQpXI[eYQQ9EK`\^X`[gJEj>b]?D>eFTMGN^cGZJD=\6HZf98DSFGL?YRAXDcZIJoG[#LO>USK@GCcclJQuK>9PWSJPI7^`0`JbFHpOURNHfKab`M?<SMY
    0    762Lc?O^ZMK]8@_Qc5VKMR[=EWdtfk\VW+Bb3NX&Y[adHnjOH@gTP?95gWXXF3kOO-X#?O-cAES[?>5E6G`MX`6WUJ_bIdJd7\SXEA\8NB2aG^NNHFO[\O^b\S`QqDJMXRO
    0    593pt=KWC#X]mL8E`<P4HQA/@HNkHVOCXJR_GHcK)hmXFfLF`JfKI<We4TCY?+QPcK?3NN.g2X:KB06f1?]Y=`A>KNnKN=<d2iLVQ3OOOAK+RMJX]He/VhXID[LHBUCS<DS
    0    719=>]^Vnl-E<&da<?;;]BO5]VRNaWSMUPQNBEG;GWR7fOD?BMRU8+4:O`<P<UGfeB@4/PMPET5UAE'UDY[FV;TFM\#7XC,LB1=\X^TO>SH.FA4XWCVS,:`c1gJJGZEg^?:
    0    8059BB6b#4G;A5<7`_S>C5X[=N@?310R\eUrhBMWQiMFTA#TlX4;QRZhN?b;FDYYG^omO=hQW/k=`=UUh@XZEKH]Ld`ILVR8`E>+DD@J;HLTUIQd_k>E_V?-kH153;EW@XL
    0    742H4Yd`TZJEb@Uab#COM.<LIXYROVG\QL=W\EgDDVfMQ0`J5ZY[GFTPc^a[PERb`LVMR[[[ZRIURIHV77M+^aIRQPT`GV3MZ]6b^GB]5O1Q`\QO>SP^[XNSUaTK3B0SIWI
    0    773SWG:;C[TBQZ(CNQS1FU88CC=QD#VL'LhiQPSAYQMS@9BYSF@G@FN`JMR@U]aI;KMG[@9MN5[RLSIQHR%gKGDUPRUJDOYMENM8V7T7MAaW4F>$nRNTSHFNME3@EK_=L@K
    0    817TEJIDYN.CMW[BD:MQ\Yb\G?MWNFPGS@ZXEnaCOHXT>HKH<ZQTHNZDFVV5J>NSG9EEAw_RAkQLSTCVIURDWdQSHCWG[MEI1LAaSJaHGF_BJK[MmCc\FLNUIKV`PGJ@NTS
    0    814U@R`VoYLgGCMqXRC>MaVDZDgSOEjS\[[eIBIHQ[[/MsMK8K\C:Y_2b]U[3A2nj7e#:hJh@LIPU?4GNPN?oh:@I1ehV@G]B2IjNSZZSEHLdZCl2C[W@ejm:eH[J6:JP?R
    0    956.P<I`BCP]]*I1wYJgANJaBSBHHK?F^SVrNDtkDc?B`7\T\DCCTPMcA>cGF6aUDVUWSBYHKhI>cIjRKBMRKaaU]^`UW]W_`f_ALKXO8Pc<WYWLGbK=X\CA`]JXDUBZDM]
    0    781K;BPd:TKCV[<NDf2H?Eb8N3QMANLDS`@PS7LK7=NO8XEKWAT55WaCINe\VTGX^]NhLDDJw3\gFPN;pV=IOPWY^gD>/4>EU?aFMk=]GVPP6?M<sQPWBFNmT\M>VM`^-AA
    0    571VVM=;?[JIcP3LKUL)CB?KP6@;>MVC/b>WbL>^;D?X4:7TpD*(K7Qd;7CQ\\HH[V1iHD#^`,SRQ;IXYX=RECOUS`R=:(RIPZR;KQRQFdG+R:9:CFI5NYYT5KA@gWOJ>KH
    0    848XY[KfAPIRKMWjOVJKGZ`VRYUFMH3EASTXSDJ>@3P<NRKM\RZII]GL;#dhNZLAKTER^JSFIPNOTT]HR<@XR+GVJLRGIBD<]?;I7XBET_XP_^SF:GP4DAD5DJP]6UKdMGM
    0    805GaQA4JW[MKaJLARK3\PT<CI#T[ZP7MUOWRjTK:7WZ=KcE<LLNJSE:42QW6Uf+KN??Kb5XPlGEBV9H[0NB2S=13KJ>OFNOQM;MA9[Jc_^+JwV=AAWBSLKVEOJTAW=9QPE
    0    832\f9@=MR8_XFBI9Aa=X[7bOcV[i[LBJ>[F-VSI^WAMXC[82CL`3HSRFI8rXZdT]?=MH]AN5=BuFDFBA[5@KF9:@4CH[T^W7ACKIJw2hbRYBUQTd1S]Q<T_G6Sm[bA/D4B
    0    650_Qg][BP6LPTNY285ce[*P:B5F9FX>>]YASLwfCUHEDWbQO)WK>KlD6PWBYYPK_<6BK<IOJD8JKDUAH_\O@=q9S_MOjaqCYdgVT[\FnMWMEhLS8cR]A@N93@UVYD4RRQX
    0    704Q=1;W9BKMcY:;:RZVEPJHL[G;U^?J#R@V\T<VP[F1aJ\@VB?;aCYfED4NMW5EK]e]NEEgE>:cR8XJU_A_Va:cU`q\S(g8A@a9KW:XYO[CF>=A_FXEcNOB/b);XROLUGS
    0    790JWKND>PDN3]eMdVM5JUZ8ZG?R\\L784BII0Q@>>sTB#hUGEDE8RL4<PjZDPR5R@0WFKCJRWSIKJ6KC?@PN;?PXR4F`@O\aYJ?,TD`mWOWA`JVG_c6`aXZKEQQXIY=KJ`
    0    786I;UAXNTOfSM^emG42HwQ7JVQ]JIX=>NZQS=d@^@D_@\ZF@GR1R\W>ES@A4<=Hv:@UINZE=a(EJTE<i39@@PU;SBII?HBTCOK\HNDg]I>B[ORQDSRAWVOO8cV@jMQ>DYY
    0    797VRXSX^S9`VI\;gCM@5mI]YF=[_nRNWPSeCKeGBGUCK6R_;]oF=V48=8WWA1jAR/G/6jNR:w=,4<D=HCRFQY[JF6T>W*<GRPOKACfALKHSWWc]rLV@QI;a:ZR[j?P1c][
    0    848E]PeKOAKTEDo?8Jc-JGU3UFUPJI[OTIDEEWJ5IAPMH=ZTQUNJEZV6@AZm*#L7Q;O<ZQ5SCZ\AER=BHOHMLGFL99MNcSJRhU8Z;<fdX`ZJecd`ES\V1@HHWFnUG?A9RBl
    0    710\RJ@G8Y<7Wm:>RkKDR^KVSJ;;ARC:3ks@^@hl[A\?C@A5JF8#%:e:;-T>Z^Z;aSSTWC0WZFJX9EU>q9@5LWHHH`ZFJ7cESVk']NRVYYUD8T6%Wl;/ZO\a3VE>\XQHDDF
    0   10053HNVP`RFF98bTQ=L=PWN9fNR`aY]TX?`NHQb;LHP?\Kwa@W^J1Z3AKL_Y,AUWO@QI@dR^GZHAG@.^MCUMMERHT8@;gJN`CGE`aKV6ZUI8ImlN7@dTE7M`IE_SZHDNgOT
    0    772C8YePYcLRCSYEGaGRY?PCXPON[_/JwNKiQMTKIKL<OOX`DOf=TS4TbFXQ6ANL@BW>IedIE;LOA>T\4HAWS`JV]M4L^LQT?W;hNDWRBTA;^[Q[YLJNM=SBHDu]PE=QRhk
    0    626Z^CC+<MRHRZXYXSV[fRT/>:8eFCF-`S\N2YOI#8PREj>FAK`DSAX;,PQJIDP9UUEHPb7[DP7_>/5TAvb`<S8&&&\Q@'oYPikL>Wk:VHXTJfZ]i)]6lOUYFe[eoU9.Ng\
    0    927B;HYEXLGHeeG=<PQG>`CL@FCX]JFZZBYjG<mU=[M>GCaQV`_VBINOF+NU)LSAL:L_LQN[SZF?XUSD9:YPZWc@^DdhI@CTHDPMIFTADTRTXZ_cRHS9EDXH`<KW4TOOKUw
    0    757<NFcjGLQ[S6HQaYU`8=E@GCXRYU^hw_>VkCV^@\@EH79UTGQJ>7:WD/IQ:@IHbPb<G@ce2XL5hIXKKNV`SYkUZ9Qi`^HCWLLYOQFc@?MJbJLHKY?[jdBOR\IH>9L3I\Y
    0    704]MRKM@KGS<]J?PsNB?dhdHPVLJNENLAV?eHZbZ`8dH=khg1EGGeMI*6hC6[=VUZ[iD;ZXDNK*JB9Kh0TXJZo[cM7FX(CGo<I:ZHG)\_qQLPFF1f@AVH6[YB]EKTw^IU?
    0   1054A[EvCG7bSHRk`bQCNO6d@R>[HNM1P^AC:=NQ>K?YVY4VfQQ>jFjE1ZKgeE<D7S@;I`Ow;5OBMHb==F=M;PIXMA9;9XcQCSJPOIOQETJKUXW\pJ_RR@5=AZ3_IN?7AMLS
    0   1204IfIcNKPHWS[cwSNV?I>NDOIMZHMG2OZD7LIS?MP_KA]cKCLE?ETZINB]a?9B\NB3QNXOQF?>KD\IKJILWWFNIDBJNPXG_N_cDGHOP^AIP\GSLHC]5`ITRGPaJ_JXJL`O
    0    553VdVSRI[]TIOLLL4SD:74<a6:[6UBdLTM&FFMA=Eo8;a[TBGZ^:GTRHDRvF_C9PMX=@[>/@,2F#CL<IK.`SbUDV#NURB_5RBwmNNFfU5S5Ri`ROSV*I=\UIOOHa85;7AA
    0    657DJ;8R0YQ[g7UWY@dAN^e*OAaVPDZA?1HLKG;V.JR[==wF=H_TGEW>UXS^>:A\F89]U=9ceYG68SLSTJ@O??T9K+^UTHMRLN_a+=pN_>IRUrdH[]`WOU^X@dh5ZKE=J^L
    0    811R;Rp\@IdZQCFHnJ:]G;QHGMb<DLBV?Z7=]NZX;@7GIO9`JL=IYTP8KTsC48,LZF`mwS^GAeAQba<APHI9AYUPdWPSZ^LGqfM8heKRKK]KU`^bE^WM\Q<AGXm8BKOX;FI
    0    883RUSHYLiRZQd<IZHS_LXOjDJB4;DQOSYSHZD0UZQLMK]FIELHJXGNTDUb5PLBOFKDR_FNMVBP_WIhAeO<LE:NTQSRQUPSMQd]<>[``N[IU9#F7aD=JQ`FOP<H8ZESPDNV
    0    736aSBIDTe'B`[NE?PdBMZ\IchHQAMRFNd\O[BeR<YPGYMViUN45f\Y6ALZJN@UR[[Ha.BSUN_P;VTBES2D[TTb5LdUdFHl@KM\;H:KWqENJQhRKbFbTDwbfBLEFZ^m\E:V
    0    661SF?79GpXSdN:PG>KJW@CUDE`#%PJTASIJV?@\dK8S@N>=D*Q1ONRQE7R:_M9KYt6SV.<Sb3U[&=P<Y`VEaaCfVbIZ=PR6M@Z:9SNK5LDGK/F/ER7[Y@YXKfQ?JTP]N@N
    0    908Y^3=G@^gMNj@Z@]M8XZjWEIOFG5\DA`UFD9@dTTV9KZAS=.AF^^mRMHTFiZG8YC7Hh88Fh:]i@YS<bP3GSZ>Q?OAJMObECP\SP[f_wOAH+:GOqPGK>PR>]\KE]XBCC9?
    0    638_oKCF[?Hui;-jP+TQ_0.93IF5aNak`P?bM:O0MZ^OXe?S1NnNGD`CH2JNK4cltML:@[L]3chRZ'4Y0j]PhO5:`=]IJ;VL)fcwELYQS;MVeV@Yh7DNvU[TFm^A<E8F`QQ
    0    949XRJC<8c<9jOMMAZ#HLc_8TXP?>BIEI]UA^Dce2=E^K^>_`<6LLmqQKJfEDY%5_IHV@>iW\B=ASDF3O;N]O'n>N_?I:Gi>MCWBbV4CRRI4OsLDVWL=8V?S=UTAMU_VBLK
    0    883P,O\;KT+X9VU5I[F@MRX?eZ?FET,AKG^KX[hP`<NITHNXWKBK<iX#W/X[FPO1Y=KK8UVbVR.`F16@SEREbY^(X?23SA=T_<MPgXB>Z^XRMoPVOJ`<2?Rd=U=QRlRdS[I
    0    662=A`MbYlUAGAX>C=CCOKX<IwW>MgUnJLF<Yl[H'KXK;nPUJXaJ0Z9NNkK\3^Scl=UZRNO\TgBMJ@?K[iJ'gd[]t6GLYKFV6UC\ZENeNTFLODJ`;ERa>KYuBI[R/7?J]MQ
    0    638QZERKHSND]^PKZUBPGhVKCCRA?E>FJOQU[PDIMJ_Z?TIO6ENRjgb@g<QDRK>U>HVhZ:SCX;>`XSi0a8N7=SkTEjMT>Rw=fvK-W[LB7KIG^TdVBNC?lJDF8N[@JP[M5;F
    0    757bNLHLTAJ>O[Zh7UtND^@PiSWi_[OdUAwsGAgiPMNV^XY]NBGa>T^9L5^R=@S@bF?HFKKl:QH2;a>QISWM@Q^LA1JnNOF?QKH>^fmGqWaO>CdD?O^HCE?eHYMYw[5GQT\
    0    944YXB>Q.BLH\L6OOIVDGWYM:KRGOOD:5BQXTL\BDbwHI[O>V@BLF\TPZQGDOGJFKSPRHM>VT7ALMZLDAE4ALOG?gHZc@OCF^OYB?;BVK@FORG;OR^J=lSMh?kAFGQKPHN8
    0    771_1NId6PJIIF=EQY#X@d9V=:D=>6IX;s^JlUYc\O&IKW8BTFE9GNkO;R;CJa,UwWUU<@;WG9NkRPV,M::U`^K:W;Fa>D\4<3N=Dk6bD>=GGG:>jF.QbYaDC\7EXgbOL>5
    0    964TbAI6S?SRPfUPNKQb>KT8WfQSIG\7HXwM?PaMSI/NGH2HSNJQB^BFOLLUBMXWK?8YQJKJ6_KQ=EDLP\PIFB:A9HUM5X]iEULTS9VULDJF<cBBFWGHP_]OEMDaNSJSBRA
    0    806JXK5@Zr@3>QbM^>]OCYULG?EXYViTTKONHY@Y;JUWKK[Z>QJ2<A554IHV3TZ?PENHPd7^4a9'O5:LmTGXB65M6FLQL:LTCEFR:2f@LSRbAt_=R#eDDAJoKXIXPBNEXB]
    0    974IMNHI@RkJA^LENUF`7Q]]DJSB<CFU@]=R[BXHJ;QI:M>UNA>[RSTf_KU;X?W@XO_wm=[8=0WOY\`C^TSMY;_LUSRbRDOGgMRQO[I]AMHZC?NCYECK?V::Q@OK?EQGO<J
    0    968GUfK;Z`IT:EeS=LS9`XG=R\aT\I@XO?F?GMQ3T:EEDGe\:TWQEVNFNG_dTXS7.<?<7UWNIR<D=NF;CYBLRKY@9I>PgIjV19D`UL\G_DOETmnM9>PX;5TV:9wPKLQ>_Yf
    0    659FTCH[KH\iLMSNR`\DF-e^PKjS>[=VPa2Y<FNUDX<I\DNV3dP@YaRJ2JUJ/[AQTBTGWZ3AOS3GS>hT8ZPVea1lj43VAFDUESRNH_GmASVTWHiNaKNY0QNMVWgLAaKN[Vw
    0    582eTV*FVP:VOR&LSFlW5VDl\E>?lCa+TL\eI?[S-C#[FHM7R>jHHKV?2C@5imf3Wc5Cc/1NdJWOH>VJCF*E-=f1>4\LX,<T?`bT6LJK\SYO??UDNMEMGh<X<H\H]ISWN?c
    0    928E^TC6bUTM:=VIPEYH@]G:ZC;Za`IVX;rT4b]D9CKGBKnK%K\L?.C72Q^Z@Lw59<.<Cp[Z4WV?HMAJUOR@A@I8/CNSX=QiHDK]A2h=TWV[AtjHRAa'?MU_IF[nYCX5K\_
    0    800<TLw^FHSLEm`87V5VTTWUbNSQGlPUUNdM[\b\X6FBSCPH;lBYmm;PBOd^RNOF>R\elJ\WPQ5ImT@6V8KgWGe<IT4NIZIQQ;BQYDM;BJUMC]IbDeWC=J1X];<DWP_dDUL
    0    7649^@YHHY__N@AQOMF:fUS0REwX-XLP8L'G8PT:9-cW_;HI@L=XW<dTWF?A@-\@BKDYm=9AOM_^FwTWG7lLBQDbVRCC4Xr9UaX@8XSWaY6=F]Nw^cC]K*K`ZBSWdBCBLJ=
    0    920F@UbMco7S>:aRgBLOEJFNTV]YaWWIV*TwBTX9RMI]IOZTLS_Y<OBNAm\n6IXVH=R;CSaL?\U<TPH[<8XGVQbAFAEHIj@QILUXX:QGKLVgOY`ZUvgUXRwIU=jKGWGJTGF
    0    738kH5QNC?>Y)MPSdO0#AU][>_ID:GP7CQRLX/[RM;TLJ^iEP<I>`^d;G_NDICbRYQR\]KN8GFEQ0^SENJ11WOA>Z8KW'#\Ji6nKDb5[TD>P[\DHcrIHWMOW>6LAGQWS*=E
    0    588HJGeEYINU+`U(VPh=PR<SJ<jFTWMS,31F,c6GdR8=\=4I(20D]ZFn:RXKK/VE@NJ4RJU+b6<\6adICPS`>GSM;21Mb=ULO3C=5Gc;JULVVZ=aV:=L+ATQ+#]]^_O=T=+
    0    996T]=<IU;K\sUWUMTwGD[CO<9?I\D]?KPR;L7\SPTMPJfX:KDaDU%^MGHIXO=a@MQUE;\NRXTQLFAD8`NDOPaJVGGV]GHKSKAJN>AX^`CYP<HBT>BPOVJaZ?iEPJ<I=M9P
    0    714T\H\YY[NwMXH^aQ9EB_]0R:YN4XT2>S_ITWF[>IMnDZhVO]<MoYd>BF_YE[DChR<=JTXU1@@NHQL5aOE3;NSD;AGYDYYW`ZUOPN-PdQ=@CeSI=\U=U4b[>YSSUVH\a?N
    0    672p50/IVWdS`N7HcVP^ESMXM^I;BE\1QXQ5H9T]9fHXYFX:[*HHD>[PIPEDK_];BYYZ1&N]fODURSVSoLAZHaKd@YZXDO@DOaN96KQfNJ:FCHE]YMD9nbV`^^#E;NUA<F\
    0    742X7h?P2a[2bGS8<b5B\b@G[_E;NR?=c\M@UmRc\<DGEQNe\QO8DIDKFW]I[[=YCB]Q?MUMhnTFk@SBeAAXL_LJuE<c6PRY_)L:YXbKEYwCCYLRAaR?wTg_VRLQO_J`Ki_
    0    571]9TLSbUTL]ZP<OKme\OFURG^L_9DCTjUUTKAK9B:9K-MLRBL=LEJ?^&AS[MN]KVRSQPESMGXf@5@Y3HGaFIo`DC^GTBkRQWNeB1^FOGg`cIn^mdAVMLD?86L>#NSS`rV
    0   1017YZ-69KCJVBY\UwUPNA_ULC>WV`#P/;DT^B<OIO7VYOGUE-7GScXbDJCHRB?]?P8GS]VNF2/HA@j>5BX3F;IN9?7NWCgjRS_QQ;NK:cB>H;k\LRXOJNXMPDKkQhNIFLMO
    0    940EPUILU`:EC3SPCMiHO]JF<C>fbHQCW6IZ6\VFR28:`N[T:JC_C1I@K>DUKCw;<F=2JXIG:LF:BMR6S\VNFGF684UOZTBTKZM[K=c>KXDMRQgWXP_SBPQLJBSeOUSZYKI
    0    720JSG?W>8aRKVeJ]eEKEhV6U=BDO<C9UlFMFZFWaCAMLJKC,Q:UY]R2OM[P=SKGF6_XOYMX:YTG7UMW_SNNBJ\2WeHAHMhPQYZ^R8D\FZ2LhK\aihkDDJ#NX8\O^ITFLRM
    0    774AFH07>OX8CG6[SFb<8l]Q_@G&SWUUAdKIO=X\KSF@Se:9P2*V[ebHP:=,WJG1BGtGT7#=G>8X?j<GJM1GMORP*T]KDJL<XccG@[7PPT<72E#IVT<OSQW[WXD$nPhDJ(6
    0    645W<Mo)GjTFZU9ZWYE4GOZ2bJ7A7?a1JwS-P<QoiDLbTQH`TK71Zlf-O8D[8`84_V8idQ\?E>E6^BLN`FQWM[fGI5mQ\ZrJNjLAUePn]OFEFiHYIgS:XOJd6MOS>L?jHJM
    0    798OY5DW4HVW]dZMN^5\8RQ3;AL4L(R>7Z1AS97DR<]\7M@NLE<^NgSIYPSQQP<fSTF_eVR5]B88E_EC1<;@/KW/2@>WTOgAbHWAK\IBZDHZIJOXSw4KT-HF=B\?PNN3@<F
    0    709M8TNTPL9HT=H:.V:'iLO1`],J>J*J<^J;A_]SYHF9ZDM]S*6H/JTGD#BGUJ49dCBK\=IPAS/0=4JLR1FKFFICCW,*;=Q@\CfDZ>?QZLWVbi=T6PK)AX:a7S4FRVPD/?4
    0    607QReN*e50K>?cGQ2gTOS3CaU=cup)9`'Tq4Xi8M6G5<EXN-[_Q3#^HDKhe:9tOD:20Ff4>,L)//>7D0VH9TN@YK=oR^TSZMFBKS?Y>SR_fYoff?<]MWoI;=;A`6H9;Flc
    0    549gAF&i?CBIMC/KDEU\LGGZ36dCO4G?CYHT-Mc@VDaJFd@IX7R5VKW^0aDPaAV^UHHQVLAU2VM?QMAR9PhP;M_wQ5Y_BGK[ARg)4DcY<BA_)\GhEV>BgN]>JCAk@=EJMHf
    0    666\hC:8G<DJ`;4tM>o4Iw6H&>KJU6h7(hKna1QPDFI`;se(R0B-RHwCD^+T_SW7NYKQ]L:cd[A^LEL_XPDG5_NTWNJTa@PKQ.e=K]bdTW:?@B?3rLREfBdh;gTYYE:32D7
    0    697@>E_Y5UY`7T)1@SPFBN>\@>7RAXLJNw(_[\bZY=OAdFMPaCV1XFIiF:L3FHLYVPc]BOHJ]W:M?MaG7c9C>vKZP]HMUYHIJ=BQSKGoGO6[iRO;C`K=IY:DO>NT@D;WPVG
    0    597d)V5_Ow3EG_UH:]$T8YY1dJIXZ?M>W\^PI\hLKV\^,a_MT]?/KqI$^*Q[]D`dgNBi1eE_jB;d5Q:EdYBDVPQ'D[S_6SO8D7L?WuPN\CdJD\MA\<RES=@f>tQ\bBidO)+
    0    828FG.5\ANPVEg6b=dC5,2W?:,b9</?XK_=@NE:DGKSVF]9=N0GCWh[HT28NXNAE][RWA3F?XH>S5RQE7M0>VJHOYp?H?BG=BJ\I@Q4hG<8<BO2GTR#AOYLXH]/@::\k<AH
    0    671fMZG)b[6_[IYWC@]KRKV*<K8JsT]?N2HYMJNFSQNPMgNMCWM:5eG6:Emq0@O3QAACES5eBc++LGM=>ZJ?*UIH3<NLIL@ZLCRs7IW;UTUD.Ni:HK^;ZO_[.TTwIU[IHZL
    0    724DIHTJYEN<=P@G1MjMJR8\H>`FgB]O7gSBBbSDY83=c=B.INQXP8dZW>GHvh\:_`O\WJ^Ai>kZ)NZ\%HOjCSHXI`@IRf]6UI]]=VWDQ_owDP9O:EFLNXR,Y?5XH^F6<A5
    0    795R7;JXOLTQ[T@ILSDO6QKLTOB3=G4fHmRJSUPICaK?aYAGQHI>DUSXORP:XP8bVvhOT/OSO>><c;VoJ\LwDO=TXVVURCD6^>X>We8hEHO[B8DFNI:8dM=9MQ.6TR4[BZG
    0    597?U<Nw>jS87]eKYDA\N]XCdN5=5:NHDU;5VMGR\RO\Hk5OLIY<:iTENfQ>M4#L<IKT^8X^WC5X5WPAAO@4S<QBWI6C>Xg6IHJHWS9cWF;;@JA,6]C@NZJR2FCY4[jER7D
    0    932MY>K.T3`[IYJkgKNH<X^BPG[XL?T.@XSV@8KH82wjORTD?1E7_h[BS9Fe79QDi8<V]YOO=R=A1QLCCF'E6GK02<FUGUsZK\Y\CRNNaCCLDdERSUR@VIRJK:ZSaF>=JFQ
    0    5363_*C2<;QICVIeDYFS\Aca+)OPBABcHG<b84QPFZdQG2MX9[@IUj]TAioZV=X=CCoDFbcLTC@GbgEMeBb4Idt\NMZKDRV:bSENIHV]W#R*Q]N`PlWD]Ll@JAcSi7K=ILC
    0    808_4QEQLi+QS=WXVD]EaUV6HUQTRFJ<`IXZ4`d`PWwO9_ZISZVH>^TENRnbFNOKkTdG:vOWJYAJMRU>[DU8QNRXX:=O[F:hWYNa^ITOQ<D7YkTfM_lTLC\aOO]XSGc]eOW
    0    924E@TLMBRPKF\I8`^K[KGPNCPUU?I#YSY2X^;V`FD@LX';dTK<UMUQWS1iHDF;SbdZcRPTaP_UJHHe\`+GaOQ]MdX`OCZDI_CIRH[EHCQeW[XS_0eH.AI8=NW=N4EcPFXU
    0    826;H<STEDSgCj]TOe?9S@]RWA[SWcKP9JJON<VHO9?8P@CqGHM:ilJYIBST9?JGJ_RQZUaJQPD]EfPCZJC`GEwFeUDE]QRTqVAMXP<9SBV^`fWnOOk]8>PWh9eQnGWWBMF
    0   1035_XQE<MKXDWOPGMQ<NMONMFQRNP>FO_TNQLaQ<WCGHN@GTJN:[KTKSRDEJOGF#YRFZT@9FAYEW9XGR<QFHXGG@HIADcIVAEFAFBVZ=JRQKPVDLKS_E=NMPX9N@LLYGTID
    0   1004=MU^S[Z4DJFURKA3D@Qd9XcIhH\W\g6KVQXUIB>VOP>tr=PfF<MF-CX^t7;VM=4IYD]Ri>w?8WTDRJ=h8SKq;CIIXgMIaNJKl^3TGLMIYWmdgMKaMFK^NFWWgFVH?Ol_
    0    643&O3;wC?c?C?CLJjg3E3@^MTVP>KA_QsU>ZJif_MGEV4QPDF`8NCPW?AWZBGAVH_O8?HbPFOE?LZTQD8E79\RPMNIm<PMPQGNKLZJRB=3B\U:w9BA:hNVZZBD?[1.IKR=
    0    727VE`ZWcZOP)CoHCNB7`#KDWbwQQcVXr;OJVTS@4F=XT>pdGSMX<N?PuAJ_3Fa1U?HJFl@ZFO1EKXGO4G_V^>a==>UWEfRYSWNV>>^:DJRMJli]MIIFXRH[PN`^9LHPVlI
    0    744#AF[cQXU]=a_[>LES`.W?=8ciKg]b]+?[.JLEEHM6M`BSSVWPk,F2lSXV:A<QRMWDSPG'GOjl5AHiTiR[lMIPWN>P^R=J9@0i_UMNAMFOaCcZI0ShT?LWX7fPG]2PVZH
    0    608*:9=c1Tec\NUPWM=_;NXX=>QF//U?WMSa`QS@IWUKBU10LDN0\TcfCV;^PDTiWL[liWIZNI:>SQ_*4L:89W@FK?L[4FSUQLU#7f9`:O8VO1LU^\?>\HNLLRQ<D45RTWR
    0   1082HXYXLwJH>6Bm?4LRPg^=SG@KAHJMPONA=7MXBAE\BBSOS.RJ^JZFHUWYqRPUQXNJ<UjNX8]@QPE8R>@bGRHULXIKFcC>JM=HHTYRRP]@MTGP`aVUF<NTR@JNF?TSaFPI
    0    795VRbJ6]LWORSHU8OKAl[^dQQ9RP?D[\faS>@VE@4S\oJdZP@S_@P\S7T[YAUFHiFQ<HMSV>&E\?@KF(UAUFS_:f9GRBMgD%VI?GLKMwk`K@U?DBKLGS:gUGXNLC[^XCN`
    0    983>YRDFhj?H?HN]H?S@HcH;jM>EFJWZQFw[Y9]_AOLDBTNVEFP6;gB7>NLZCUFIj4LD<RFt>\@BHEQFURQRDOWNKJV^FNPV9SQNN;QMUOK<KbUJ[>gDUXPjIjLVFJWWJTP
    0    775NGUTNUM@NHIVVM#UHUS[LRCKWM]HG^,Nc-;\:\>Y-XJFB?FLPE<ADAZeRO<]S5DM:=SEX?gSJZUGW[>\,UKHZDCBHFP@V.;DcY4W:9XULKLk\M:fFFM^F\XNS:IXQV_O
    0   1017NTg]Fb:Ij;KeZS6\<P2PAIVk]pS\IS4;`:Nd3A=NRWCRY=\Z[4[GIU^wtTEe<G1E2]UASE\LK^HC[J=SPQIhP[5CKGL:`@>SVi>gPJLMm[`\mT.kU3KDPOA^c^GP@MNV
    0    727TkHADLDFd\GCMTKZwH[HE>?FVNNfiQHebNIgFAkH_-gL<TPS@ZT[GAQQ[HNJC]AKRSI9^=DD=H?H.Ge=G6lOT7Nra33UOJrd1CJBJH36NDCPRTK[DhrLSAeN5K+JSCW]
    0    834=F^k>]acU@<I@6AlHJ8EYTFOfa[YYS6Iw]V_PdMF4C9`aJY`ONO8_X@@[UNK\]QS+DftkEaZXGY[b5@cbgYPQSW=PQa6]><9ZfHjB:bWPZ_frKYL\2B_QFEag@>PVPX`
    0    762E^bNSw\:I&DYCY;GG_TC+Z`^evZfYm&5]HlT7NEcbsWq_1Sal1g>7eLkM)7wEZA::\_NN<fQURRBf:JALraY7Q0C2jj'bPNLUN<Y4UGOcWb[^JDqX^:L>R]ld%`93lWn
    0    875MO\_LbVRM@EcLV4N/\MEZ_aSSOg?\f;H\>X>BW;X9e4[_5LZZA<GHQDPLCAPVNF9=/wEZPIeJT/MQ)ZccYCX>M?TV]iLXDW?Y:DeX3mT_PIc>PBebI6HS]NPWCQ@7^GN
    0    9334VaXNO8VS<KRTXFSRWKDTMNl[dYCUZDGMI]K;T5::aSMFBKEQG\AHt@MBcEQ9FYC;LX\@IYKRAJ3cVJ^ZS8D^MQVC_\bR-?7DQSU=]mEwUHaa]KSX2EHCV0\[aGDKb\P
    0    871CZTA9]FJTQ^N[YDWc:TNKK=EeKPO@E4Z\]EiXCLQg@SZ9<Q9@BE^DCAHb/)GLe7WAKVTg8M=>WCA?73>D]M`#`<AWRCIWTPYXe2PncH;GS\XHBUaAXTNP?)]UWQMRQTU
    0    865/<0fY52eVW7Z5`HG8J1R@gOhP/Z9M`@<QePPWOCA1G,E^gdeT=OFY@6cACaUQMOaOIK`KCIi=]bP=8$QODW^ZfMDMOD9MJTIOWJBZ>IAgmWDW=mY>L6>@[bZKCG7YHwV
    0    728Vi+LQ@9k]TL2EeThhUPQo.;aE?L>`9V7_JIjGUS[RL29,MFU7bJwr]-P3beZ[XqcVR61H1GQddPJ]OV;^OD?USEdM<N`7cgg/6TQFJMVHA8IPRe;EVhQ<ijD7P[SQS?N
    0    749<KN\XR]QZR?b\TOUc`?[L[\c`@GwQVbOT@I[bnNFYlF^aP6H__TKP@O_GbY^CLEIcYc*<EYaScW]JtM>XB?HWXHSYM[?iZRNSM[MWKJGtH3DBVORPMT6MV:HQU\X?IOU
    0    746H^abmcRiC=drAl2KaS;d`UghLDn>Qd0EV)qELGDGUeLJZ-UU`@^>LtSw]7ECQ8<<?ftX\Fm^FP8R`TKZFp9jQZG;CZu4SUB@Is9NPD^Rm[M@P=CFRU8>\j6ZQNVq[XUQ
    0    7202`I.W?;mTX[PMhTS`iGD[;7WM3BIUM];`]8EXUZ?HB@)7BARJeVdk_GR=`OPOb]]qmIIWlaZcTcaEQZQ_\l;wXbUKUQcJWTZLGlMZYKRPONZDNU<Z^aDDBh0DfOB_3;H
    0    691LAfuZ``3<Y<KA@@9$fPC6pLI?JvcOM8O6Ye@5K7,C[Sln1hDMAIJCG#9SNMP<DIILRPRNFeX[BICUU=[AX+ZILAF0@\8MNaEL\=_3TVZLKJRN6:g?WOTeLSV_UTVRaA\
    0    681JBb@YjF8a9LJU/PS`qPHIYQrMTKLeP;`D8]G1dFbPFY;Z>\TWRIk^gT=NKMD^mM=G7oAf`[AcTAm]=HL?dPaN]nYUVQ.MC@LF6JNQu_JCZWRAMEnM38gTGwYgUd>Qd<D
    0   1126L:mWHRQ=QHEW]Z>UCfUCFoM_PmRCUMON>F\LI_AHXbB[n?UOqEZ@NvGm^L?UQAIPMDSwKAZOQFbMR_CMCS<h:NF0>ah@UUHF_m:UATXGg[]Ue:ZVR@EPK`:PR^]@NYPQ
    0    796<FY^AbK2J)Mcf.&]DQ=]AMQ`he]LUC.Q8END0S\2<[V\bBUOd`LFKw7VmKB3Tb<@QHnY^DsJ\LPCGFQZPX:FWGCOLf_HW9=CjFDS9?ITVCOs?TQOR1:IFMMkvCQR_i[I
    0    775UELU5KB8D@TEB4S@NUwfQRYPVOMMGZ_OQCQ]q\@j`VBIDENM>JM52FMW<U9VHDXNOGAc?O_YTEEfMq9UdF>SEP\,EDEDWP@HTfS>JBcSMbJLY_OXFMEIUMLST\i`D^N@
    0    577_hG257S8_O?M@C-Z\Z\Q8,LEGQ=OGBMQ8V:V=`FX?P(CPU3HHC6P>KFH9G4wUSG>Q/`Hm4iRYWSAK@WS:_9MF`FEAVV5FF:/TfBfcLJiDSsHF8A]G[1<BUOTSASER__Z
    0    554JO]e^I5_E0MjQ<<_/I<)*HVnXNQMKMmJ>P7X+LMXJX[>SfBpXCEYIHY\98#J@Z9GI@IL<D6O;5f6>?X8f>@dgM)NIZbHD6YFTMN@WWmPZZF9Z6J;C15GQ>QlC:R;UG..
    0    825#@XhROU8TK=OOH4=DRRJHUiPSS[FdcSMG6cJRNN]:X5ZNR\W[DRR)HM[RD@Q^=GZLDlM_Aa\0SA[4]OLCKG_OQC9]ZLFUWHBKN-JRAVTSVs`JX1RNHU:MZCZYZIM\RK^
    0    812YJjlUVJG_NYQLP2[\BRGJUSamkFdSHWUfDcUEODBHD\jKZXwd:XHHE\HcAAa`^E/EGSUhHbMEFF9EFKZJTWEN]G>N_UJI4RQ]_L[N_aRLXir\B9ZHPLTeRKdZ<HDNYOj
    0    832=ARCRl4RfS@VNT]PJNP98UQc\K`JU^EZM;jZ8;>M]ZEJ[Q_hWEEWVh7boMH<YFFFXV`J_SdD@?@\`TSSpeVYD7``oU\lJSXWkYhgONPFW^MTOLBPJYGZGKLGG*[QPOwQ
    0    783#0bZNQiOH;[S98]CP0Q]]TJAVNXK=@8G5[d;TS/KKjJHAE_CE[e)M5fVGKcSSHHM:CMNS:JYDMM[N5A\\:TUJPYDSGK-gO-5NALN_=jPKTURL6S>p'9DhH=VmRCNS\Rh
    0    821KGaWhbG\EIM[PVUN;]VAHU[wj\NfVW5KVBS]PIFKGIDRYCY^dE_LMb@Y[>HHZRNTJOPj_FPAWSBMdCBjPMO\V[2KClhGV=NFcX+JNTe@fmhY]DNpPR4HOYFmIMF9`fku
    0    733B7VOJBcFSLQUH7T</^8G>K`SHFJCYDE`ND<VDOBXVM_dI<8T[^MK8IGV?F(KVaJS16Zac;?A>DV5:4^AGhMR@bX7aK>IPZ+FMS[ZOTAN>\WSW>RI0A2FYJMCM[ICMwWD
    0   1014EEQQKT]NE$EOLB[M#V?JWeEZIALIVK;FFSX?IMA5#XAKA7EISURIQdIEFN\F=>O@?PSCK7U[YPN5EZLMG;3SKBH@OZPJBEE+LIFAEY_XdHKFFG?QJDDVPq/:H`E>>ZRD
    0    812;LipTZQMXDJlTPJUM^XV^SclWdMHXi@8M?\MSFU<H`[JURWZi7H>NZXgL8DV^HLa6RejVGZR]hPBWG@wE[?^JTF6Yf\DY:CMde7qKWXJiSQ_`BJQP4,7dURXVJESEg_K
    0   1134bVQJL_P7WI4GSCAYLGaAIKAHi]FQMOOHa75^UEGPMJNXKGLwHFEM3NM@cPS_0RR5=-X?aCW+G2-9CJ^CGKP=2@JM`<6M\0T\[E<P?\LQ0?]P9J.T5TCa]ELX^P>BPZIW
    0    721PMC;wLmO6:ONNG;ODQAbDM<`ICCa[TiIHIGX[CLZKSWLRH6aF?EJPXYG?IKAR[``PGqZDTlKg_;MODMPGVR&WqfIeFIGKCDCmPaL[IUERhTET>S<^HU_PQXkg3JIfeQO
    0    664JR_FHDCOnAD(i\CEcIUObF-^JPGi4?GeZN9R.(XdrD[]6=WA6ljaH9VTg^-SERB_eWAL_ALKlC>V#@>FX5K/LNmAN5;QRMAh$6pK_FFK05BJ7>G=QRQLHG?H<HNDY8DO
    0    845FJL@Z:BPK\W:AEgaTH^bZD;:G??CVOe8HYGG,OUI1E76BKB@DiJbGY[:KaIZaRfT?PGR;MCZY^OMQNfDTI6KuMcQFFSnANJL@CSKPXYZFIKGMPZPMFG#KKT:JP[?1\OX
    0    584e`?3?Y2`X(WBM[YBdlEeRoSFCFX?OBiOH:iOOFTIRXNAX/@#U4_d7I@a<=:Z4PIR3RF@J>HLdF^KVg@/MVRQ5<Z@M@g`f5MVDWML3l]Z5X`dY]25T</T?H2oE]ZD?q$'
    0    652CV?=[LAjo.AXAcWH]@EPO79^994YGE]D1IM8IKXJCIF>Y+-JI:;_CYHKc?9:ME-A30,86JY<F9iFM>VWFcIN^KLc^QiS8(PBQ6I58w=#XF=`K;:QQZpZBHrW-);_6H(D
    0   1099KC^oHUKCJEM]=FO;=\PVRdWAOK[UMZ:]R6ZVGL>IIRZb`QeWOE]FBGFZSAOXHH;CQPPXM0INJX^C==:U^U4d2ID;7MURCG>Q`[8Q,OwQSSY[RChZK;:<KL>HQYSLT\`K
    0    898S\9OYN@CERIAKSPFwDMIj>NA@<GU=Sf]VXFPd?XIVXg4CPBQ9ZKRNPFJ=OEZVOUIoHW0HMEPPO`Y@O>8KM]7KJT\LFHWKa_TNGTXBCTH5:K>JhKBC=ODhH[J;bAZK<9O
    0    859XKCJUGVTUS6PH<TJY\[\ISH6T@Hh=P2dZRXH:VMa[LZUG7USTN=O)CKHZ>No<PAH5HXQS/WS@M>C?#`CQFRR>D,]K;RRVB``?S9EaHHG[<UJJ[B][FU6KcIOP\TH97NE
    0    631*6MWAFMTfQ#L@O_H+9B6FYZJVR[>6IDci`YMNEX=@>WBR]bkCEGXH/;ObIENV`cZE<dKW8d=\5*=b6`hXVOA+9BMe?A_aNfhni3V2KB:NaF]MKB`E[=Nk7`\`7HJ\<lh
    0    743EX/?U4VWO9gC]VQJ=6lNFDRK]:7SO3]UUS'G[g`@UUU1*\1CR]iraVS;8[r[JP^\wf8PRO6BSVcJGB]%N<>KXOkUG*=Y>LaI.Jv@>O;@TET8;I[.K^9UL^MCKN9T81g(
    0    8516<Z_H`hL]?@POYM5:USI;XUc_g^fcw2GTLebCSZDOfZT`CmmTBF7IMBY`.8M_\Fm2:tUU;bUKXR4Y=QX:]@^O`(D^PR<WP7>c\:\JIF@UVVheFOdN?Q\`eItjAbS_nb`
    0    885>aQTN\)UIFKB]iD[:CC>fQ^QVRVAIdPG[;VQDO2H@UBG9cIJeH]E_U\WIMRUG5]YAGU[XImOF^IAOEM_mVQWOQDcQ?W]HSHTg^JL-@q]_`UP\U4`h:VMRwFSVD`LEH`H
    0   1167XIS]?_N/`K=S:T7@Tg4JHUSJehKQJX8FYET^LYUHKPQ]RCSda9iEBQLQg8.Z]MD[:FaR[?gC<^AGSDF^AkId:OC:W[P@V>BA\R=\A0MVPiXdQA=dAQRJPKSwcNMCWYad
    0    966DYM@EKZ:>HYGJQ\MMc`UAU^BPQJFSMf`VP?SOC:BDYQU9@RNIDF`HQDdRGTMFLZ7bI`RXKB@cG=De@>DIT=HGLECTDIwG>Q_SSEGAdSZB=O`OJBN8C?VD>DNZ_bT@LDL
    0    689@]ERHRSDF:dMGQW\_PCN(uvVRr^@FMO]HQ[V&JB;UdYQdU8=ajdF#_)WSK1>F:E8DQ`<[RYJoYQa7s=8LYPICSg=TOOg9V?HLLE3OVZ3T`FYNQ<4MHQ6aZ5TE`Sbc=?C
    0    706PTc5X@]XIJR[\VOPL8Kg<IM]#72XYB\<G]?KUeJ:-@PF`?KLMMC@]LTa:HO5HP]2CS@N_HSFSbIGZI2a[R>Dbg[d@FB<UYCS\WPHUBMK@O8RCBDEW7;4[Ht20,1UiAYD
    0    902MEWgW_UEO82VLEA\JQEDSbPVc[SZd[DRWEU`5?*TP\Lg^BfjHI4NNP@kW@Npa841<FOTO2kS?FS:QHEDK_;I:U6IDODCe5@<hN/lMCPQiavoeDJd_7G\[[CSw`T9@fWc
    0    9229cLAXPQ`DCPG\QNeXfH:aLRWGUSCZS0KYYTQHXQ_QeJLEHSDcQ>:ZXNKS4DTFK>Y@V^UGBPURPdJw6UIV\GSSOJd]bMEOEU?KFH`Q^TLQR3RehGIMJESM^@LVPK9FbQX
    0    838>;FYVbUW`P`hnSMa3fZRU\auVd@ANQLFDCOl5T=]IJQ_w8MNtNT@LsKbqNEQH\4RVOZ`VCZGjTL<KJAYXWPbQi?VO`aEOG@UaHISENZhajYP]JTo>IWWHH<VPJS5SIbW
    0    7613BEXXXI=TM[_YN>^>OF:/c_ZkpPnJd6HTEXnBcXVXN9aaAfpG7U:<RwIg@;jgU8P*Nm[Z-gD<X--aILlPiNM&[4E\VLC_9&IkV]Y>IdFSb\ekS:_H0E[U@A\b9q1]Uk]
    0    812>DH?@^WETV7Q>TEJ>UPX0]QQZ>CMPOH8;`J7;?HE5I=bKV`7SBUOCPMSnA+>RS=CBJLkX5[PILK#HE?NJXP\FXC:USJGA-UKY`,?YCP?_lE]UKH[RNGeHGCRMRK=J\IJ
    0    734DXLG4g<eK5SYqdINBM=BI>K^=[9aVAJ6+.BB#Y<aVLcQj1WQJ^<d?DdKR2DJ;P=CKdSBH8OFGLk'h+?RXDUfQUZ`^saH/R?Nc4QbMlL:]>P^LENT\KM[Cbc_QkP,@^F_
    0    708FPI>TEXaaQLHWmZQb8BP`@:BK?>W[\OJVMCGGZwP^LRGA9ZN=R5O@M]>CB]AI[DUEbQG:;=KR^BOPCrDF(.;XFLV4?NFcBZXF]MJRL@3gF?J_\SQ<KXMHcJ?YA5<LTFe
    0   1194C<deKZfR=;=^B:A[/dCW@n]N\]`Koa8JY0cV=QG=;WHZcMiPZ4L6*lMkO2?`\C6JO=aeV;r[DY[Dc;?kTN1`5aB8K][8ZIE5bYFS7JfaO\a_\9Qj^@6;Nw=\T6]EQegF
    0   1024CASwLbTHM>Oj9?BUCR@QF]LN]jfMHiMaYNUkCLAGXTA[GJ]RWHIV@HH[gGBMCL@TFNZic=gSRPg?R_FNIW>[N\;DJXUGS[\OW]IVK]NPdhQnOOI_BJDOfKTZ_XUBhP^Y
    0    588J=TUVFJSZC5]VV-]^FHZPNMIXCNI?QGA_RO.9Gd_XNNVSHSBTbH=N>1GeI/EbPTCTOe@a(PO?SPAE=CKHI@CHQYTYYaHUTiF\@=Ww=O0Oh[CZRTaT`RQQMG]LFJCbZRX
    0    745@7$4?97YPU>D`L^P)?_ge79NQ;)VJJSX?:>XPGU[_3HGCO:@7QV[MLNEH]QFA_[I<^:#VN:WZXVREj]18.9BGU\e^-6]HiPf<;@5\N5+=6YK8gBMRi]fBLOFJV+ZKY/B
    0    8159BRUcrJO^&5SgA&lK`(5[ERgcJhGnB>SJ6hI$WNTVb>\W9V_OC9/^rg]I9=beI8G%OCKH5XhSNIEwAL2M^J]@YNXIkc:Q??4SKCOK8P][?]_fO4\YIE\KO*XH@XFVhXC
    0    862QAMeOPQYK?NNmTQcaY6RcYDb[eV2P>BNW\TADF2N<Q1NV^\Re_YJTU:wXB>NBQ:<dM=`IQHgB9bH>U'[JI@Q`>DSNNSP4bXIQKPl>J8a]SKEc_V_@9KKBSHJNADNRU>S
    0    73472mC3Mn,REM_UK3[=X2S-^iFWK[=[l=J3LF\DW,OLRZfw@VFK*PW;YlaUSOL2YK=M:PwWIVMhH;7OZWLTUG\<X_7=OZXR8G,Q[LU<m\X;7UL=WawR[*_ZU;>QW\`d\GD
    0   1026N@k`MZZU94;cL6GC4[?W=wSOF`YA]XA>72fJNM9D,NCZ[.[POFTED^H[LEW@PL=,BHah_;UJE<F?[9LvKkD\5O[;L^CDAI*+aUIVIIjV^YEaTA=^H5)6L8A`]3UR]hHK
    0    7983PlOBm[AW:(OZF(NTZR7<koYR`aNJCGAV;SO=b\PVG[ng4NTg=S0LUUVjM;PMTN@/6nLT8_]Y5=IGBNbA]RS6YO?c^\?h>/>mrAKZ4S[wnfW_V+>`;>M_^@?[MS>Qei`
    0    831MDbZ>>iLTM?FFKDFDgF6EbcDl\6=OVa4>[NoUL>@:OZ]cSKK6:_ObG^aVZPNHaRE=JVRgEVXIVE7V^N^tkBi4CZIDRUC1H:YJgbJCkZ`FRUYR;PwF=5K[8JBO8IXe?MN
    0    907WLZKS1\#:5VSC3J76cMV<GXDE7QRY\6FM9L??VC^MaCJAKVTJ6PQ(MYX?LK0VE;EICQJFJ\:H?K8G]FQBRIGDIQGIHOQENNKQQUCJ^KYEIAT@9MUT+>NNVMVeXMMLJRA
    0    728G`PGQJ=\I/e\:MM@27W?JHeCGR[>Ai:`#DoE9H1ciUMbKEW1^YdEUE;KrGEb&'S%LWToEECJE?M?mP=dD:3RIM@P7ZiLOPSAaWC[LgFcDawW^XUQWMY(:Y>]lY];?`bI
    0    701MUUTS4cdB\X>&Js9iEEQ;\_JHFL#B`MI_cjFiQ(/1d>GlT[3Sc`Ro2,_D=QYSAhWmm::TIKUaeWpkFMMJG7UFQL9SKKdL6O^;b^W>WEMLHPOdNiPP8ZBwcBcNAHZgU]U
    0    798HiPK5FIKodUMkwDW]:YCNTKHl=T^H@WQYP;]Z:VTbXVjA3Bj>BBT7aaHS_`kZTMN-=YS[DSDSB;N6:fHRUYASIYWo;Y_W?TR]BVPBF]@?<BQCa?UX]]k_KdJGiDEOB@P
    0    614KBeV@^F/H.CL*aONtR*?@`;?fo9/<;*MbSOLJ@H%>]<aS]TR:0:IKE;aFQgZ$?J9S>jWS[SNYBBA.Bb9Q_kABBPB>B>QX/OJKENb8wi^NHnMIJI_UGQ;TH5Sl]dF2=GF
    0    744T:\W0MhE:R]m79dJDX^TQhVE[OT;cmG>6WUU^U84DRKGXLCUXKXQC[MaUWFZIHGi:CN\YLYIL7]EQfFT7\JtTP_CGO?jM[@cMe@T7[cwB\^BGGXSi4MR]9I;^Ygf\KOA
    0    8239G\ZMwWCj79ZJP>_HJ@Bf[=\WdZO_;=QVC]_BYNN4_>MMU_jZKN>Ca?WnQIiPJ>ZEE^PT1jS@RINUX;HK\KN;PR3_ZD1ZADRwY8RSUaKMZI`\<MQ]NFeS`<`S0RPG\Zg
    0    721NN9IkJ6eTqTSQw\Tf=KPaIKVX=IT>WbMn\=f_PWRKH/;9MefPTOgeT2Q+M@F_i]HTvQ_W<VOCobCrJaaDERe@<3]FQFDOPaG_A=@dQ5hcRA>vYEA;TFF?gGRPCE1JISo
    0    6876^^QE\hHYJA@WMAWXTLNE>Y\iaNKYPSKSO?V^YJU3lPGfLKw=N[CTLXMtEJ_AQUKDB]iXQ;QPDLH`@)L`VXMI,KLY[FO^LZJJiJ\`fQhRLGW^8T:MCJ[Co:JUOHPZe\S
    0    7966;USOKL)HLIM<D=JGK?fKTRFn_SDDwQMYLVUAOJLRZA]X6R_F:gM=BY[R:GlDK:@;=PhPEVGODH@]4*WMDQYKCaCDTH4[9MP^EPePIYYXQpNYG?XN<BSJOVYFRfIQK?g
    0   1050Z\EYU^NKKOMkNT?TFACPRDA@TJBaHWBYVBTDSPNVTYJbDCPbUGCBB<JDPD9qJB<<;B]AD>sKAVBFDW]WK:OD8G8RO_L^`LSMP<ChXSKUVQ`hGD@XQQSHhTRwbjBM4SRM
    0    743\KVTMQb?QaWMSWMNFDp[B]N`]d?MG[EokQXh?RR[mEce`XPHUCXF:E=_O$HW=XFB;;dTWLNVAGMLNOcFM]PI@C3DT[KYOHXRJG<\RL<AA`w]]JLNKbQVJQPNRJJJFOTq
    0    964VLRlEdZEHHCkCL6I?aXJ8PXIXUeMNKFJCFeT<G@7NSKjPUWiN?i<EM?abSIJ<LI=JDPMILVP]bEEUDN[_[@QIZBHPOSRDDO5w]RW=R\XSL\FOE;RZ<FcRLPLNLFCQ`SN
    0    844PVS>H`Ih`WJ8ESUv2IWEHDNM\_?UWpDXhJQ[KH@=HOQiOIC\I@\0P6<ZVAD_?IGfBb_LTITNN;B2A>XDZUQMEA;g]RU[GU\f_ZMNGwIGYWtPRAIP^YTGGJSJ\[@WB:Rh
    0    915MSBXEL:?[BFXeCIGPIH.M_AYSTHJPNFOF7S<LCN]_@MNH>T^TPR`BK\VwR?K]]KVR5f\QVTNJFLJPENEJJTIP]OAb[cUWFFXNYWJUD>NXPMWGSVbO_FA\VPdXGVGeY[K
    0    644L;KSILMYNdcQR^>JOJ:R?F`MKlF?[WjMZbG`JdUl?E?snOYi8>mVJK<YTp\B]IIVWPPLwZOc\KBBXMZi^gVlAeSmwZkg?kSj_KOVYeUZ=CTXQBOuCN6d>4ZqLNU7Q]8P
    0   1010dH`KRLV<C/YKHJ<2,jKdX`w?NBI4MK8RNVb;GHb`R[cYD6]SK@^B>[WhCRZOeJJaKPRJCA`FWNHSG^B:EU]`JHY=9KUHDR4DKW;S=GZOPDM=YQURVF:ZLF@Q>SevSO@>
    0    8089P3A[PFeJNV;?IXoV1=@h/BOC]7/SQQ/SRKMBEC^B[RASHKDM_JkIZ0FKORSIADXKcQ=UDBVI`VBW:@;N;`I]FD?eCP\GAMSE4P]c[EDQ6TNK@CSFPdA;^V<EPH#@K\J
    0    730RYY:dHPhIY_;RGDQVF@A@]NOI<\XNNfHXN;68kWL:]RL?NIS?LF_accI7[`;MMe^UE*@Uf=<[D?A=FY1RUp0]w^bQ@%=GJPCB?bFsfB6C7DB.)QVc?JXXI[=12KF`PQX
    0    926ASZcUVACHRI`QJJUWa?GQZTTVZQ9V`TNdXMLGZOAUmHWHPP^ULXOYBWZR;NKQCIQOPMQKJTSKIFJwORIVTSIh?M^I^LITG[PT?SZEEPKKVUOLOQfKRW[SNJ[TWMES]bN
    0    665eHNSBRMwMfYISLkc7\M4MNPVb>M=RM>3FTH@G?9>L`GC/^:)KSAReKdQN[PaN%OIVrIa?_CcW^[]hEk@p^M8OfQPPXVNBa5e5Gd_V@Sb`R=\h\dIlO(K8aU7CGPJNRMQ
    0    980QYwSUD^Kh_RMJXMGH^SaAVITIKIZDMR[CQHVY=@QXSeLaRELQI_WCC`XcGNE`H@cJ?IKRIKKM]N>Uc9S@_KSKL[B?L^\DQKHKZSIBLKLJJOFOAiPGM>ENLWN5KSWQKAL
    0    624FTPB`I[a7UICEQRWXmYG;RhIkSMSGa:_RKU4KPZbXYHISMRZfLR_PJ]^4FNNiH\Ld`PLHDI:HjNMGn\EAPZI@Tw=KLI>IeiUAN+?apRWZRYCHKuGIXRC[hCDT[UK1G>K
    0    684_8NLFHMeX?/TRS?.MAQUFb]FJUAM]HRbRQLE9`ZZcE]IJ?EhH1WaCXLjTEM[NQbjRIYHPTTSGdYM]YdQKYC`UD[GAacAPD>CWhFNCUZiwCNEo<NMg>0WPNJSOPJ>G^QD
    0    724_iYE@aDERS>LXM9C]L`EQNP9TXSOKbFd[G:jPQPQWQRuHZDVSM9C??1b\=?S2SVNG;MFY0O6[R8CYGH^ZVCEBCG_\SA\c]dNLZ2P1\aZ`ESp5FLsAmNZU\@^cwY<5O:l
    0   1118APSdM]@OG4PVW3Pf5XBCC`coc[bTf_;WK0bN<S>0C]G`[GaO`GR>IaN[WHG^BFQNKRwULCFTULPD\KUNH\>]NNCQKXJJN<VOGJ>QPIUT^\h^WCFVS:9HKO;XaJD@QUNT
    0    826_LTPJXN:KKaE9`iBFdGq4odI[Oc?GVIJXBQw6U/KRJVdJ[KN]@gNHE@pC[PT:]KGGKJIWIJMAQ3=NdGSPX>TDOeA9UKCJDFKFcB:JYUFUTPVH^b^BLSE`X8PLQUSEMPT
    0   1342TUFUBFJ@YM>IK[GY:G[LJNFH\^QU?J@eL>OcDJS\\MVSE@J\Q>DP<<<O\BJYA]BP5=[;^@wJBLREAEMK=Q_J?MEU`ENKVOKJOI@^FPNHBJkTQQHX>VZZUD^XV\>FGJWZ
    0    818dUKV\aXMIHcj[6ASMgTWVhOWVVXD^wLHj9I]alZFCeA[P:PcBDDRMcJUcV`Se9KMGSYX@VZAYD;KfB1cMTKOHF@?QXXNNME:QeKX?XYsWEJ^ATWP9I5O\]DNaCZEWPDP
    0    819SJX<9O_>=XdYL?X;;QKT6Wk>XN7JODQk<@\UU@CD7K_oVYKI8D^YABI^]k[PDU_>MNGa\]X7LIB66[LWka8X4GGP4H_ALMDIPwKaD]blALP\>A\hH6FRXDE^jPumfYT7
    0    8291<lIrOhP]ctFXMqGbKED^tYMX0d7Y^[CN[BAS@E?+O6ZpUdWXGTRbPGbJFPRNjdPVF>SXGQbDUUbw2GV\S2^Y`aV<ZSQ<NOLX]`[86B\<PSBe=LQ=WR.@aSERN0LeO`[
    0    887dhM\?Q+ZITYYJI;UEEIWN=IHchLT=[<P?NNY6YV]OPdc:3XLKD8_GWBKK]OOEA<G:GaGX<_Z>CLRSSOR2Ca4:?4XHYKF`Dg`]O,jFR8HEQ_ZK`GiAhTHhKUnw]GLAMNc
    0   1019FN\NIniCES@[YZ3X=O]O5MEV\\HO^SLcb=ZL6=;ZQ@JcK<KgD7EJ3@<Ne<(gDL>;7OjAX,M>KGP5JADKK?HD7DA@RRH@_15DOPDl8XQU@QjrFN@wDRUEOGLvjBS8:QNU
    0    8058FsRf_VMWG=`MBC@HW^I=jdP\i[D]c@VcL`d7XDFGf?dSLkYgGW<<V^e[BJp\CFXIEXQBGXTV]LCfNPaOY@[C\@0UwSDRVE1Zf^dG6fWfn]kq<F^u2?MIcMSY:\YScJP
    0    693iQEL@W?JhgG=ehYC=O=@H8ED\'7WKFcFdT2WJ<Rgb>QLL\KK:a5e9YYRS/_`>QG9E;K:Q4-H8FN4D>^O\\>7BU=Sn<CPA0dbRHEPeYU9#RV^AMOAG]gIT4kbToGEAA\`
    0    836A@kaqlr@c5MZU>=[<wRPJjY[]_ibZb8J`5pc<pZHE_EbuScri-e.Crfj\<IQj\B`ACgLD?VGhULI_D]\c^@ZTeQLP`f6?A6<N^RVQ8mbZTJQe>HZe@Qd^P\aX/Q?`cMP
    0    585La`87BISKkQQ;VrNHLfJ=T@b:[a=IV2FOeTNOaMR@cQwNE5dROUcCE@K9Sqf8db_2'eTaH_BTAh7RQ5]VfGA@X=iIf=WRRBOXe]gIUWOH=_OE>E]dY^NRTJAIJMXTNAP
    0    803bOa<\GVYEKY;)9dJBTWAPTJI?BGIUGoUQlaO[N;B?@U@H9CBDSY\UCSW;\wURgdT:]8KJ\\LcMTHS]@RjU>ZEME;8N2L0dIFG_YJ2VI[A/H;DHF?I9K8B9P?GASXI?T>
    0    842bVC2FDAY\hNDST\aEZ]Bc>m9[U_Q?JTiK=LT`OWXe\NKBIDSJTEwP>EHCGJ`=MHZRXRBR][U6GHLP^SHQ9]<R?BZSCM]H@ek*<JF:`I\@T`QY\UP7eTWLTeHCZRQ63Mb
    0    592A>kYTMHeTZWo0SbN_Y%bI_LF34a>YiT2li[lWCTH8`CK`UQ8I5WHUZDXYUeKQB\NTZTk[bX<FDK7`i8dck.uAra;H\NFEf)<caI_1?qvLIJI`)WPE9>*;F5EC#TGe_]T
    0    688jQTA>BQ@[WLJK]SCOCFdJK??XF;p5@aeC?DUcMZlu;^YJ3D\ACN[;AP9Z:IaK]5CBSc@d5EF\,`9:AdF9Tl1A;AZ_C4P`CXVaMGX8WNQDK_CZfPYE]g\i9dRKmTe?wB6
    0    741>5Vk\3_S\<O>A@[GIE\>T]J?UES?UXHr7[T]YE<WfAEIn@JR[NS?I%ZgM*1NWQCEV@NQ4Th>,CRM-g6FF9RGNAQ:Q<HFLKJLL\/#vUIZ=^hRC^VeMZPMk5B<StTH\WRT
    0    814QJTY?JGL?RfR46Y:8A\^RNW7jWQC>ZPwVSXhKG.HaD:UMIRCM<^K9HHM:DkUC:=DQE\NsINI]E=:EVJSICHR+0KP<T=PO=?QDDBJLcRZJKXV6X;[McPGVN^?aIjZA7?U
    0    720UWT09VXMEF556O^M5YYIBMj4OdRM+?<_P?<W[X=WIOXXPRA]TJwPV,BQKLGMDUENVLJS`FYDf8R5WB?;MN4YGJHVAKIJI31CWm@V;fHaMJU6CFZ[0DIPS7UHVZYdG/QW
    0    898N?ZVLmcID@DYFO6O9VCDNYoISacM\GALW?cPMVDE>W>NNQSQ=MRQMNCTVA@dVTJ9AHSN@RUV\K\3U\1fWP@]8NTKKbV,W:6AcbIaFMQH^YUm[=QZICAEO[+]`9C6Hm[w
    0   1006]TNDG]`MFOUbJ?KSAaE]A[bEPV`Y`M;RSILIX`<6DePX\OJYZN]I;NK\WNNFDBCKYMOriFZR[<YPFONUNwNYNsE@T`D?YK0<jeX^LFbvVXcSi<Ng`9<eYSASXZ\Xf]T`
    0    913OcICNN[L;@GL8UaOGpbFZIXCEKQ?[c\JO`lD@^9IUYFnM7<T]PVQTjG^?WdZHUa;^?JRC`EAw;bTUJET]d3\?[X:HWNb>JAYMWQM;iUZUG@U`XFIO2<@hQCSIdrbQ`HW
    0    720mCQD5Za4WnEK_N8OQYfQ9bwFHP5WJ6qk`?Ajk>ibN)hV_-Go?JVKB@P:cG^ONw`XBFNDY_7;dUBC<ZYEJONcKWaFr;8YCJ4[PSNMdCR>L9I3SWKSVdUYi2XI>ZbT<7>O
    0   1067RSERMUqMP>NJA>PNBW@QERaWJZPIGNaUHSaM=K1ZFaDc^\FKRBqASHeZXYGjUDK>0IoTZEKX^CC@B?BXOX2USNXEHY[VTPMCRLWc6NS\MMOEOEIgME#M`DU[FL[gFF?B
    0    6308EAIcgBWE8\>^YPJD=)NnUNUIL\Oic<;CXPEHe>9-n?E8\W_EOEM<7HgUFANG=9NBL>icIh]DT@M`\UHt[R_PQY?QXP`VV2MGBS]VdRwZJW`]4<Q:OPJ3EX<J=DGDUV@
    0    730WGfEGImNT2FRYF8gJPi?FJSR?3HiK7W>>FNHFVEKKDVK93CsMA@NEIpRdQ;L@GPGFEiCS<K9I6TUW<M;PmZXUXC\nNEC^LC>LE]S_TIPMPUBTF6M[TCEtHObK`@#MKBA
    0    719M`L9MWOM@f:F6@YP9[CF4BQ4BbPCPHG@RQBnEA\A>Y8]Wf@TA4OL)WBaV[\K:TY8VRN@ROXdFi#_UKA>XXOR4[NSEEP5]l?<Ee@^>V_Z=6ZGALTJ<KOYoYTMQWQcPDAQ
    0    781QE?LIPHen^LFMV_JC:6?\,/N<AACVGmFKF6YN[bGEK>46O:Z?X?eVZT0=SZDwfcWcOB7]SMheiY]TY`8S:fHgcXoZPRcGI3VBF`TRLQ?FE5DUFX*FSdO@_a62WY<_M_R
    0    860EOHYFSh?TC4UTPAVKKA<PBTPVVgZB6CR]7PR>IJJBBQ\P::aSDX;CU9JU92[FE5C8?U=p0UD4GN:M:3]9>:R*G7Zh:\e^.SbTU0_CeJ\^PaKD`)JCTRZYMDUf6?#50KX
    0    805U?AH^GZMFP\>?HiNDZZUQAf:WUB:^Zf]]`H[UODUGfBViU8GLNSK\NUBAPYMPUWOwLIB=VMRZfIUV>WOs>RRXM]kFHHKHT=SEEeVXac[XHIIFEhHZR^8BcLH[GUJJINH
    0    746KRFKD:9vJcWF2[bsZ@W=GH;I\icZMSYNTS]T]XhIY@MAURCPEN?owVSGMWOiLX[MfmXLHbHCP_YTW8]OhAZXZRGLoSLO5E@T8KHR_YA:PRKD=\f][P5sPddVBB5;VaT\
    0    724UQ=71QJGHRe2bCT>9D_BU9\:5KFFIAjV^RJXaPIV]\NXE=7D4sI^S37Y>wcR8tNAfD5JO^B:X_S=JC?5_NXSYQ_W;E:MBRWi&?XJ>ja[X3_,4gW?QMFUJToD?qOJ@;CK
    0    631PQUMY@IENJ@Lf7EILF<;YSBU@ObVWQ<EK?\DC2ZYLITHQI`gI>C_QO[n7PI5aJLFSACbL7JJULDYA6^`IQ`ddt]>TQIG4K4;Xs[FB5dT>0CFLCJF`^FRWZ#,>.NDQFc;
    0    835[h1N<LP@J8K8X[=<4DWk\<OKMF?>BR?[>HE),PWmi>TV7:;e?GQbFLUPU9DNTCA_>EgJ@<bS0GQ2>^JCCaJSF0W8?@PP^FYXEC@RQZ@MF6]BU[VPQ`9wH7;@SiSU6OA7
    0    713_<F_6KNYOVU>TCaOFNaDXIY;BPJ]Zci`C_VWGTEP/O2@MTPFCNZUf7?[KVoW<M]Qb<FX^WZ5EFGOK\<GHQ_+FbN.O#DmIBQTIibI@[=[8G\QTSTRCAqHX?C6b;R\T9`E
    0    712DABAY1^g_Vk:CJYTTXQMJK;FXYPKZK\S@W/ZU)GEMYWER[@ZVO^Ow9QGUnIBCkmQeRPW]JKcQHG2MFV/rIVFKUkp]HKbEM?Q(SJTYY5hBB\??M@^4hj]ZQeOSIXEWGFQ
    0    859dFhCQLMOG?DQXILPF@SX>Qgw?EDIT_9:B]=eLWFPIOjHbISR@BbD:PUKPULRQZ_X6X\UkGWN>GI?VYYPHTQKN[9XV\JL`MWTQ]BLJFT<F@iJ[c5@FZL\fR<DWBK_O[fa
    0    773KKZ>KXQKR@KJ\HP:-FEVXgPSPH=MiN3RPJeB:HWXNB;RG,<cS?L^;RUT^CLFu[.f#8w;XDWnX<K=62WF2a_=UH>NkBUHD3Q3ON2GX`_GNUXFGP3JZQMY]PV_HUbNJN]E
    0    5993G4KWH=>[u\F^fFgaKe:_;05UaRKoSHEr25LL]JC]R=R=_:[Ib#a^(8?DCCc=G@=]HWN^J@G*R_XJ<Wa]IjP9-#[HM_k7ddZ:?Fb\HGN>B[dTUgo7_GF4IkL4b3>XHgj
    0    706IK?Z7TW&Z-dZYAPX6HbTb\E;URLEKLGcNOHD8GK]=hhq^KQTj6MDbFSP=Y@K0K;:PFKHXH@Ge3YD9&L8DV=RVSJBQ`KDS<DJN\D\@Uo`ZLwK;MD\1BSJsCK^[VeJDaFY
    0    7016JOGFNI]eBJ@@PbBjCPLhKJ4<<NPUF`8LHJYeIRJ;XB2IFCOJtE[6>?G;SS[MaMNUL3JSOTtTDbTcdkWWWPHO1t`>:IZI;V\a>[7PLPBaM<OSp]QGQJB<wYI:MMLYGbX
    0    769JXgC]MTX_LDABIDA\pNE;UlRcRLIIU5e_7D`9KZcZDbla>QWYKR6AjVOVBVHX?:[AAXRc4iUac;L_WM=NRM^BWB<SXV=@-RDPN6>RaZ\VXVXQVNOPHINBgBC^Jt]f?wJ
    0    710MKIBH2\6MV?G>UK]Q;MDFLBU]]\>YKVNgSNfN;NIR2S[E`daHLFTAG0:eE@LBXhZCOh]ndvRCBTSXLUbCNZObTMwlKTbYVUEDU[^QJK_CW^\Ei>Q?`TBQOaHOKKIYIiY
    0    859]f=CB<@mPdcHUZV`dKFTc4EDQZGJKJKQZcHWU_T?UGNY@[BHUjGtZF9FHDGdCZLNac.NQeD[XOaVfKFIW6SLTAYQBML]Wctw75[SMU7]Q8^c6jT1GfwUANtC8dLIL>=Z
    0    864LPFVPX[E]OG`@IMM=PKK<AIUUPkPKHPDIBSQENYYI\HC=@ViX3IRMdaA\ZDAYNLGOXM8@AD:]\fQW=b`BO]L^EeIKwKCCIV?HDPI^GJ?GI]QMH3^\HKZDX\GH<H@]iO?
    0    8143JePEcWRh@OQ^T0V8_CN@_ZwVVS_Yc(VN1WSBgMSBXGidEVJE3[;<bI\`49QK>3.A+If]9WITDJGXZMR@XJ>JVL8H\aBJE;GQGRR?TUP]K[]N?>UiCK\fU+aKhvPVH>c
    0    834+JFHVeTWI5ZdP;HP?_;JUWOdNbZXO\NEE@bL3TPTIgH<QJQQYJJRMn=FJ:IwS:LCMP^SP?]QJBVLLPtN6C=9^5KV<SjMVOER^N<d\OVZcY>XdYH\_@TG`OBDXbXYK^YM
    0    909DG`SN\MCuCRRSW6UH\FF>[RN_\LDRW@SmE`N@?aVRG9cS:\YN>OLNLW\a4Jp[BJL1T]][?jJST_AIL8\MLKIADKEpFIF`BDNwL<HRC]HQte`pVAUBdW>YGMtYJNKH`wc
    0    817OQRD[A+Cks=0SX>^c5LN>3;GYZT^UD?ObQ'eVItC[UTVL@GNBT4fXIJF`G5SKe]RTQN=lQXQ@KAJIMTAV;pHL_L`u/JWRJef/:\RUU4@MJfUBsb[AwagUVZRMKB9W89b
    0    708d_Yfr@^Y^dIsKwQUGJ\JOKRgh6@bZG5ZXHlsIe^TY[lVP@(lK3mTBWbUiFEfWUI?U`[V]0PFHAJmLjaH0uZQ5]9RZX_-]OUSEa?T`R9;VQ_cRgFUSQR=hePKNW;?JFHH
    0    693;IOW\EToUCQO@UR5JEFKYSTtEF\HkaO>8^iJVYN_Egh7ZH`0>THEHdPWA\\E\N_fRWIjSRJX]UDQa8VYVTLSdagELOS8EI?IGiW>?CV9Xf5FZN6Gg>6@Q]?IN6NUwQIO
    0    755Oq9bQLBBfLEXskO^b6PcR/9PUOIlG=D`lSTZbOn[YNPM1kSNJT2R_<1MK@YbCeRQ>T\8JCVKOTX\BJSBOCeVISC^VB5Z_ehhK?F[nlB8BGFISmAEXO\ZSSw\El?Y>TeR
    0    873>UOcZ\iPXY<dMMUFF?S>TYW\NTd\HOC@YAJGDV\V?YA`OTUf`JD>DwXQ_D;JRYMI6CaH[EO>ScFUH:V`ZO:G^PMCf^JAQ<<;XWINO@P`XZSj4KD^XCPDUWIRZMOPNTbg
    0    631BI=LaA;]TZ=4P__HS$C5R,)BF8J5JPGTLVPAZ<>AjMO-1?0P3hJaJ3-0I7QCO?STWX:A@CR_*I_nUlL=]2bJe]=pK78Z9wBA<LK)jAC9B>W*@VS7?ePDTlN;/JISC:UE
    0    621B=<;Y4BL?EB3PTa7HBDSSJ?eD1S\D@RLUSBR>@bQDPw.J=[jZ;SXEPG>=\H.\qIg>BRLmMiGA_IQ\RO<I=q;fdK8S[DWQ@J[EUIdgKM9SKWWJL\QY[Y]VCkRNHKP\JLY
    0    585Xh8Q]Kw2TC\MU>I5W33TI?J0WO>cIk@83MYEMaH9bOePH@WVH9<B3Pf`F6Ynb+3DKO?KLCYQ4QS@nV>GE`M_TVW=GQZAjIpWT>DaX85IWLTWTWCLnCaA6b[XY\7MHH^=
    0    651[?`u;XJ@TF>VAB_MIMiOkPDeZ^Rd9_Dfl>sMfWB$JH>VR=PSUaV?JVURp:?^e5GBAM7YaBLnQbnSI7:XBWGGb.HHdS@\Tm=ain;c@ZLqNcwUiH-L=AXClsVOOef>\_Z_
    0    786U[TLBTYM@AwYKGKW\9MLT[MiHHTMJK9]:;oGJTKBMK\R`?fYYSXM>TUdXHEMB<V2EWgHRMtW>PKT`cUXTuI^CJK6<P[BROO?VG?tAHf^[AL\QXGKc7>MScBeU]RYRA8-
    0    819_?EFA=FQka==aVLOAY5A?\NMUSENNOMSZ\X`E?VYw:K`HJCTYHNV`A:UC?9fLeI:NFLOi>RGV7^HQDOW;`E[@=HnWGJAhUXY`PUTPKGOBGS]JNCL>WSIGO`JEV]MPGRP
    0    696i^MIWHCX^X^7\MegbZ`IMRRsLQ5UX=oZS/GLHFRfGmaKRY.^;^I\]]ASZ[cQ?VX;oMKc]LDSWV^?G]L/wjC^JFPRP3:n;S\G?G_4Hmf^2Ij1+NQf@UBKYGUJ5Q_MCH/&
    0    725trMBMN8BOQOMfgJjTQOPwPQeQNgH1]b_O<hRdSNTSBSQ@;PZXOCMWD9DNGReY^W8RFqPP6BDHH_HKX\SV3PDM/Pjj;cpPEUDVBYZRfJ=?PP=VNCTHWcgl8bUZ]FRLIJ_
    0    798ADMZ8<I^c=ZZwhGgCNMYNEYYcZ:`CUJ[WEEETJ`ZIAsQ]8@QHWQZE]]FjI8VBNGIBHSG_;YNT:O??J]a7KS=LGEb]KVE\LRNSCKHVFB8HBa\WkShf\]t`J-^gPJO:6=U
    0    796WQ^FS1d=HXE@ISUFRYpNHgaK@KCbPJXi@U>X^TUUGXUXwE<I?PdEQ=MTH]KLIRS,fZSmiYENi8?U4]B>de@YH\pCTJ2eD[>j@qUm?SYT7MZ4C>bpB3Oe]LiOLQfWOQ5S
    0    766d\CL[CQRYQLPIaSe5HU4\VAEgF\LICTXuA=T?QS2^KgVJ<\ZIML=KQ]SS@BQ_MHHFXckw6oO5fD0YI>X>QRaQW-efTg/DJR2^BADUE7<<^`da5QpF]9VWI5=`@jOTKhq
    0    731P@_RMS<JcJ4;M_5dc5SOCMUP`CFJEgNXd>KV>VQc[PFKM=CVML<Q^L4FQEN^DQYNEO];RVM?CA.WQBXAFD]4]KFh]=Yb[NSQI#B\RYBBDBTf6\AVElr9kVY\ZR3D:FQM
    0    745LAC?W4Cco]?9>c[/5`JDjIM>-43IZKSM^\6^bA;?4@ZI=mFM:bFip*:g88VBNbk[idB\]ST\EULL_GEBc.PhKUwjSCIPGPBWD4d=`=GXFS6>9J`MG<URNcHINONDRDDK
    0    716AGJScFMTQXDU:YF@OYE@WX;ODBhPhr9\ZU]SADE5CE?@HID=]^C\>3NNOB@TORC^R]DUgEqOAoSE`@RJXQ<aEcU=MXQFNA86]V^JK@YS`qLP?RHMVEJ9HwDFTM=J[[^\
    0    798JOO_KPK?McG^^`H^NAVER]`Fb^MQ\MQYa`QVSKS[<FIT[Ede[LZw_MGbTN4THF4DLPcI`FFQYDSAXEE[OBQI[UJ\JJUZWSSRLeUTRNRLLY^fIC>\CM:O`IWNNHRC_V]J
    0    968eT@MQBXMXVGU=MEW/SXIWOLVqWC`;O9awAJLTON2hJB]CHT_WIJ>7DOEn>Hg?N?C88`Ma4gDB;GAMSEKASN=N=EfiJ>ImG\IBBBT`5CD>IK\\TB]Ha`SjI^TV\EJEOVk
    0    678&UpbFRUU=%NJ\_JF>XI]LGXh\Lh\>QA[?<WK2E*RNR&ob4vgYDjPD]cWd>AGwS5D;mDV<8XoQ>n<PD>YKX?j<R(-(Si\Z[PPVI:bQ?YKP[_iS=NcQ:@GOG/sg=UR?S@A
    0    757^MN/I)@LFScLOGSEA8[YL>VKE*#R:K`D1g@BX4hGVQZEPRF=8YOjb;=CDEcO4I[GW[IDH^7PM\ROJEUO[>-QKRf[=OIXCFVXP_^HN]l\RHYAFZ%0BVKAR;GKEa[ZFADC
    0    762::GE>?C9R@<ACAg9SS>@ULaeH8DC9E^lFPWXWIAbpKN>R<TL0JVQNH<<TI<B<cF[6B8ES9MIN>g8@YB>HHXJLH@PRMESOU:IGdG?NLGZ7MS<DKR=IOPFwX4E6gSFI=FH
    0    713`FY\JP^DMa?CVV^AHLgNV<TBOLA[D5ZV`O6XWKSFk>XBX2TG4LeG_1V?YTB^<]HlnE[AiaTPZE/wBFgH\6VXCaMZVG>rQpjfPD`_`RKX<[DO:VwVNogcEM]8Y\J4MK>_
    0    8192[O7Kl[\U4BGGh4]<H];8FHO]FZ?H[CPQEb\:ODU^E=VGMQ^J#MCEDW_^<CnM?=N*F[EV4OeHQT/O;aVF^A\<J0LkSRQ_)W>a_ESPRN`JEeLc@:Z<CNX[R>Z_SB;=]Ug
    0    600B\IE<BYM^MQY<cF[EgHHVF2R]CKjM-SLX6.G-8ZK;1.>]WW=\dK`WMJK;N9wRKPo`X@ECA<EN_U=7[Bd5>FJaSD?e6M\i[NZliKtrLLC<PM/MeWSY]^YRUNGU[]/PVLI
    0    702HEZJG\^QXGDi7IIRCXNWSY_ZXjXb\^JRp;oYGdVNRwHJMXXkTHJLK\XaVL>N@U@IE=s_W;VlCiB<UO<LGZJUI]A<UKWK`;UCQ`4SOKPR^XSQW[@l^MK_PKARRCQITfM[
    0    721>RG^HXNg<EdMMPEC`U>6ZRCMB^X\RmaI\<kcb]QTW`JU0KFEB_C>MS6FKU_YINHFQR=MNTIthLgVaIYTl_N1YIwGVOSbT<@L6AoTLSDMeHEQJMS9eHHHEOFTWL^HWNBJ
    0    800G;l<?B_NF]S>\AL5AeggI[T>IRH;eLnJ9FKdMF<EDDbDPMNN8/[\GESKCPB#iTVBF@DOSB0L_=BFOeSH^SOeKVXUA7<c>BGEJZ`=FAUG;2TELBRGRS77OL\?I]fm[;I0
    0    677QNB9CATZwkFZQmLka2CRR@ADbWEiMPW?fOTKgtZiN[?a@^EiYVTRMFLBPPJOq_\OMY#]l=[[@OQlm-?WYAbJ;9PghJTLRIdV?ZR2aEFUTL^[EfNMRWkOAV_IB\A7U3Vd
    0    612MVkLhJRTA,OUS]>Z4M;o[DE?OQEX3`=7bFHT>Pa;hsFUY5AV]SLP96f]H/8O_7#YCCS\CHaKKYUFKcDY:QLO;UJH\2_e`hYBG?Ch:>PMV9EWkc@Ycag3FV'w;S>V5@<7
    0    823Q`CAe5Id\QaTX_WEnK:Tk4<E>L3L7^IFDN=4_VnP^\WGARAHONIHCJN@8I9ba8V_uJNMGFcaGdQNZhXDS@QP?WLNDDbKRZwi?DFWPMMM]MYNI\\H`Tg?BSJNIRFQ;H@6
    0    781?WVKFTBOJ1dSHF8LAwQZEWcR[`b/^JREFcYE;kLH4k0O:DY?iTfQXYBWHniVOGX:`fTPJROFUC*.ZedPiI0HT5b9RMI_QZCQGN]Q@jTjTPJETgPJM:JO@dAL=ldW;RI9
    0    707a@dK`GLNmJB;\T>PCi`=:ITet08]a^<moQ>V@PYB9#^WWT=sO2S:R^7YQGJE^e?PP3OXZ?hR3UT>G849L[b^1b.Sg/*/CCL<X[F?W9CP/_Ig_M.cUrSIXaBOQ+OKlENe
    0    746cYN-R1B7NcW=?jEB@8tGV?X2O6MI=U<wSL8b:GaJg5XI9>@T<@YPRJ68OU`UNieM`.D@SHM;PKCT=YAIbPeX@TcUZUEi99[YCP_B@X^k96B><R:E@\GMYWLLJWiYK,H@
    0    701Jm.=UR5[T_S<9t1XPMH^U??0WSQ6\eJgwHFrM3B;R@:fIcSVMHFI4<5aW8%Z<7Q@<[@pjA`nYVR;O3DdRe>XGi7J@JQ=E>GKU\NY>U?DUSVVCH=S<FJBbGPSUZ?_XOcf
    0    771QKHQSKPSH`JWWg=i\>D;AFPGlitITZAUdJOaUN<G@U?[^QRS`XEL\JE`c12aOS?SPSf[I6cP<RK=gDAcOWKH=N&_YbX?kMMNLXAf=3MPXifwGT>eNORCDUTVYNk'GOer
    0    855RK9BM@GZ[W:D8\HeESH<OHF@bJbFgUSVwBG\3;R3BMHUWRFKG.D^OFCAC4NUeTiPQSGMfZpYJT*HFCBDRMVTR^WffCGL:UXDK;HLg?>Q?WRXF`U>9NdQP_\GJC?CT=ta
    0    7665QSYGF6cS*XR@h]bobB=cYSZUJFgRVOAC:j?=uGZDU5EB9UMpP.3WcQFNRNVu9BTGhIEECJ]RWiOS8_MKc;Ek2Ia\ZQ7R0CBM8OZc@ZZdU9SgZ#H`GDSBWDYMle'GabQ
    0    682n`3;?^E<OlNQ\^`d0CsMb?5U^IKU5;Ql\4=VE8wreEZRCRIIBMCQK;X:UPSf?l&K3=d<p;XR?=P:;PfZH=UYI2EW]>2^aXrgBSS`Q`GBMCUlSfQHEhfVc4]V\ZU:WBGt
    0    822`OGRddV@WHD[A^4oZbh?FgWnU][iVBR^TASbE4jaUDWVP+NgT<JD7_o][`:a[S6K9D\^V;?@VD<CR<HIS^dG8R;]m9aPfNY@H=DS`XRFFTwsT@Sr=SV[ZLe[_WQGTKQ\
    0    7770UcUHe^F;EPgHMC`8\HLPVfWNaEKteKTYXonIdCM:U8R\NeMVOfHLnP\LKJ]IIIGBOvleZuuXJX9_?PVNw@p7R,BL^g7j;CLi`>FPShiYkNgiG=gQ7-KW^<]TH^PSYh_
    0    721<Qm8)aGNNWC5`R3R^`c4`KOP_iRRBP7ZWXdc5s6IT?SlS6DRVFQB:O&h.]PW@.M0B_R1@PMRgLPTM-W2Z<4D]#@VCOkVZELBCZ;m2`^Y^,MDVT+IbGIK]ISV`wbKDW]a
    0    563XLI\OJM9aOCKNULMN[5F;5NqmtaSca=OYMD]AMKRT[mRALUGSNPOBHLfaH?d;W8K5kcfY=MUMg@2HXXb6RU?PLZLbcQQjTiUU42]VVRF@Ds_UEJg>FqoVwe>nUKX2@cc
    0    685JGoJDQ^NTLIM[DPQDCbOIkf_D\GAoD>?F@VFNiXGXP9\SJN?OEd6VFBiQRiRHA8GEND[w-aEeX`HT=FgMKWSRfNAMMT-iBFTXDVLX<[LQOfFNE&T@JPC>IJeK^Z\\@E^
    0    737:LD4L[2NNGJ@cG2:>G7USS-BHQD[0?gMA.IK7;LbQ/hK(@Mf>Fb2^Wj-PF+:ekVf.HQWO:IP`OMCAjIO;Bw?QIYPf;PaDL:O[I^<fA..B=<<]_=>M0XgUEcTFL6CPc;V
    0    723?^cYkMSTZD\_LgbSkNDVgVK]CG:dqe\8``>Hb`[?LkG;gDPjFa2Kk@N\BD4?a>U`W`LQB\dqYdO[eF>RKUXN\aZdC>P[O_wg79eLU@6Z]`GNQc=JW[aEZpEPLQa]VGIa
    0    728`^J@QQ@T<PQaEB\EX]EVwFc@C;FQ7KF5LC<ASiJ0N[`:O5CE]TGIlVNONLGgF;KN7UBW6WWTR[8QT.fkMI[NWGMAGTdT[VclHPRPb>DRH9IPNdCBdGC;RFNQFbKELP3@
    0    826:Ao]RI;OJ<QO3V@GAkU>ag_a^N_Sfb>VEMV\>_B&EdNSg*HRNAhH$XVZTDV6^NCR7?W_dC[jcT`/eQF9FL0`JS2=`<MEL#@8M_AG=Mbw7ATJN<CPEBGZ^KDMgQkgVJ>Q
    0    677NNUatZrTG?6VR^IWBa664UseUKZddQTJi:ZI4N;MSk<OOCY\l9X/QdNgi@6faEBO7Kp`eIbUMc;Cv(Ng&bJOBP=JNrXA_5H:Y`7jIDXORhZbdFAkdG4FaK6kU8dI^wPX
    0    763E4aiYIdJD09TJ^9WDJQ_J_R`]PoH[Z5]WIYN6<EaLQZMuNemwPc;;KC^l;/J^=?H*JXTO;hW7C]EPFK]C\K\>\O8XUc:X\IEVS;jNPHRR_Y]iKBPVIJQNQ@ZB6_RNXKW
    0    93556DfaL,\WIBQ>OhJJ8AV^GI7@Hd4^fZ<_fcY\SL3=C1;IZeJPhVZN@NjB@^U`<^gTR;WJSfs>Kk\S==]wTJI_KdUG:?FOaCQO[XQN:@\>hZY]P]BMSU8=lEUDJTEr\\_
    0    582mc82+MD]Pf^8R<TWKrfPPQTY?VAP<=YSWE\FRgHQXMB9OC0ZME\lb`1+LO\U%EOEwQEYc`=D\C;@?_fHX^EWb>PcS?BsYXO`/FJF9eaE]5ECSRA[O[CPn;XLEN\XEJ8L
    0    597-Pw_[P7dSWS;AYPYNRG3=ZWHBdGCdS=0]k8cULW9(U;?oYh?I@6)WdNo=>HT;^k:fXjfnOM5CWIISKFGfA8i?cS^FQT'ON3PR__ADTW`SY?DW<NJ1VM?DN]I^7IOBSja
    0    960+UiWYsH@FU?s[GJaXJHNRRG^TSfBwNG-MRkDQPU4H\GPQMc[\`DLWaPSMVR\PLULJDXRCJQ[ZMnY`@_h_UTPaICYA[[7H9BLYQKY3LGnd\Tc`YH\dJIIS\EbTCh4KoMX
    0    820YUEUF5EI[PpZ^]T@w1A]RH;;L=9_E\[VY\RRY5RTcLa<^RDL3Ff[LCNMU;H?ZlLZYP<UQPX<AZHZCbZF=;M[DPK^Y8FdOiVl8=?FSTC1D>YZGdTPCjldB;WNYMCU8:cS
    0    992GJwSQHH<TIF[U;<MaWVU=fgbNMXNSUOKSFSZEGMRWRhJ\BXVNFS@MdVMg]EWYNT^88MI[T=?YGG5>;CU=odDRo;<WMDJAFN@`]TDRHLDGV[LC1HYO5RMNT<`O`Z@f_XH
    0    822DSOY`ARLH:HF=XO;XdDN@gHGRRZ;?e<<=EO2WFP6MX,\R=YZNIPINPG]Q=4\<.6NAYMtG4[K;ZAEIMJUX`@SHG;V<>JLRcNHIf@S?D[8AUES_K]XDCFH7wBReX<XZ@NV
    0    830SJIYJDGOdanBpYkXaEG1D;C^VZ=_PJPH[J?MG?MYJJQGU\I\AbELSSB]?LY^GffQeMB;\oQVAAPWUKXL]:MGWQfWH[T]WHPwGFW[a]QFIHI7CnS@OL^GK^LHGORBOK]K
    0    939DHPFCLU@DJ9KbNNAG\@KERNKQYckZV?\M6X==U`SYwFdH/LRHCIS4DSUH=X`GIG=@OPkNCWV\R?H[TJRCa>dLIHJFomZOPTRSXE_:cSQZLSY\>RVTJ;NWfDDEOLEBFO<
    0    690WAw_NJc:cOG`j_JDQcPQSMVOL^YdWnFQjCSPHKaXEOQ[NOq`^?`79KPPLFM_VV8?:>cTW9a>9]5LKACoA_O_H^IG=aYBPHE<Z\<_TOUEVOU\`JQ^LSMK]>CWdAEQ]\`\
    0    889Cb@N;XC[\VeM^JEiPY:QJIKZR[]L_;W6RNPM@H#fIaKPKHUVcGO[\XR_Lb[eGQLOTWRMGL^Lkg^NW,F[ZK8H>\_TRGM^MA\UWLT]KV]IMTKHNT?N=_JGLaEhgiM=IOXK
    0    629IM<P^CAMBBY.P>LDk6D,cC<r?LGbMMCUU8B_?^4>-U:K?R0;Dq*L`LW?OXbsFBMGVS7<Re^R=6Aj2;^8ULtSq`AH8H9Q\UO`.,MT#\2ldTCk:kL7=JqPDJQ-MQISe;j4
    0    774_^?+9L)R_SXQmO?[QIK:M0.^YS:`EA\]HDUFUG`g;A`ZGE8j4NRdZ<XV\YcS%S;H<YWDL^8R]8P[,7V8@2sO^6e\gZC[U5Ia:=GRawBVB6TP0[G;JLIaD>TO9H6I1Z4Q
    0    631?C2[<h$UM>O@[IXB7lL7SXZTPI`OLJYB5#RH?NQM[<I8VQU^9A*QPe:)_QRG.EB<GIKM<[-FM3C@Z?_LCjSI14:HULGK=8KDS/XVKKP;A29R?R5QOOaGL]ZXXH@3L<Lp
    0    882;DZFOTG^[?=5ZWNdO_=KeASoWbHZZLV8QU^aUdDL4G=[>HR^IWWFhVEXCV_fWZNbFWQSH=<sc^afi@UIghOMf`VZ8c`a9CQfXSbUPWHOFQ>]&aX@[_FBDw7R:?B9dR=J
    0    766nmI8GVUUCS@4bPRtQH\CBMB5[t2gNEP[V,KRNOSXkLkHD=7AVS?XiJHBSTav0KP6<<EHECGDf?NT>Md5>J`7O8SjVR?OX-ViH?<]]kC@E<NQ9w8UGWUnVLeJThV?2K<L
    0    803dONSJf:c7S\TESD7LWP^a`T]?@L>JGgDT=K:@I@jJ<UK]D?<bESVCW5MeNUJ)FIGTwJ]JNJC_6S+LSZH>H7_OGP@=UwW@FOScL\KP^ODEeBXSTGJV89:?G;QI\K0EWLE
    0    969>QRUOR1ABOG[wXDVFPLN<KaSOPMLVF7C@:UZ?Q?O;SE[VNabWI_VEaCI]KLKK>9N9KIOIMCNN?BAHJVXAXeGKRM<N[[PU:OEPY@dYWL?ea]Uc57GK@7^TSOZU@_]FTUC
    0    657\WIWA.6MMONB`OIBV2UJZ<IFBP`DAU4*5VGM@CJ'ZNKJK::JFB*PYO/4ETVaB3@?YqY?N\=;W<b`HURU`/,GF.]wXS=hAG`pD4LpAUS[d06FHsL.EG[A@_97JXAI:FFF
    0    58087DUaP[NTD=FCOJ99XM]TSP>1RMEUIPO?QOMXJ81Ce[U?Z^B[SDHHBbUR:BEL>.LP`9B.?uPVPG?K8?C8FKJSfG7XFX=tN5Z8fQHRK9;KREGJGCQwYw3lmV63.SXR6>*
    0    824JTO<ZU9PM]HEIFTOTU?KT\JbR?\YXFMPVPPIW?X>@[:NS_T[I\>UPUHCeV>OZPG[[JAQKGH^ROQFT:`ZbALMi[VjP>QacPOWUVUDUMLHR>MPKewATC\HG^UIRFJ?FW?U
    0    796AESF;UDNJcGASLecKIICY\?W<M\&TMb?UPMLdK0:SH:0IVM/JweSVMWBLPYCBOQPjd3HOKR`LQd\ITKQY<O_hOMQW@=I6`=T5@[9WOCeFN:AdZ[5DRG5EHP66FWSZCGH
    0    842MMGV@L'aL;@=2<[hISA;EWTMQHWCVdNDa`[SJfDG1eB;`PII]PUb`QEmPcU_U=Y]TpY]QMBPQ\aTjC:\j@MDQM>bS[[K@QL]`=IV6GN]o^DeGjPJS<P#:b^9V,JBDEJj
    0    9405W6D;P>a,NZTSRSK\P>FTHNTQf>HSMHM:*LKJIF<LU2FGAJTN\)[^].:NQQTI*`:Q^UMACWZRBbVYY]VYN@Dl3b`:__E8BXOW=VY>VNTKBFVbI=\JG;#Eb>JHQG5CJ>D
    0    687?HRUPDODUJ)ZKYYOWSBoMWBPC^OXFPD+9IYEOVUPBnYNSYWO\LZBEQcLO\IwgTQ2*8E:\c3O[MMVMAQQVSgHg:K4JDG[TK[O7UNNQMg/K5N=@SL=^R@VMZM?OaqWVd2>
    0    669@SKM9;:fERcIFWXKhNFVFG7mNOW=B>XCXNI;J7AZ<DBKVZ-@Rlw\]erWGAWN^`Y2nl7PKYTCOT?V?Y`EU6n8<IPcm>JLQj`jAJR??NF4=KGJB__<?TGF;W^ICBD5H5HC
    0    660DeHJ9Q@O_DIZwQPYaF(CG+PkLk]PBR^3C#SW=F\eNi@WK2Z:kPUD8l2TJ]He?><FrIPKVS+[T6PhP8?5\VC>\/(iBlfbO3PJWXEYEJ7VW__ZBOQ?LO_C=\MFOWK.>TYL
    0    683aM:J`C`ELQG:W2\CN_IE3mo:BHCFVH_XeXPNkUN3ER1RNlD[TEdE-=OVWWE]CTCE2O=Um<_On9HADJR\NkMmPd8CC?\^1H@mSWS:8nlpJ9YX\8,eC-;HdMIQRVwMIO5J
    0    693THNDIe&:E[9KJa<H5fCGQ_MMQTZjRBbRULu7VYL\>kJPH0uLwNOG*NUgaAGLDB;EH;JPbQUENDeKe>HX8X5]UI2FhVY\VY]DIGLN_`SISLkTBDA]FAMOkBEV@H\:CXLM
    0    808AYT7_PiRUh_Hw=:6TAP2FKHS<@Nk_Ef2?MFFG9RHMBLAFVSX1`O\Q\cFO^pNTR]K^]8CD^FQWSQXCF`CGUZLIY]RLNBD>RIFTSWEY<LOMGG;8XHC_=9Vb?bHCHGJSRAA
    0    783LXGO)]KGI9HRj^PuZ>;TVBHYbwEB883:I:KO<HDKnP\@X?;XePWlB^2XFQDJ-Q1+ZUIFADUEVG`RM4aPYDLS8>?VQHdP;OPV?G<dDPAaOHWL`O=TEO\IAMCWSSPG5PIM
    0    608l\>GG=g<SILLhL>('@Vf>`Fe*FXd0RL#IQE:FLIUYVY9?0#W`dQB>SVIWJNLNJDJq=X3%E0<I'N.NQ618J5..MF@=CHa3VA6J`_CSZi*QJQIJ6Q4d?-=B93_MQcL3Q7X
    0    822CJWSr;RaN6RK?KN2C4FNZH3WR-7B_iUQdJ1@H:U^V<IOY3Nt:LCfK+JT-R7OaQRe:C]Vh8U7JMP5R9NYESMZTwbVWHLWb+VIQ\VFGo?EDVV]g7LJJB$QJQHVD4@<dQUf
    0    7328YXU6ORADGCbRPTIBDQVem7>SNF]<VTj:9bIf_4YkgJQ:BUIPU?JA3BZWZawDO0ATK=OAF5HF2BgAc1JSQXPB8DNCQ<=YIQ9NXQJS9_ZaNR<YoJWXFYCYNCH?mhN@QOb
    0    8619D9GJFJJOQ<WP]X7PGIebI0>>@?UCSFQ@I9OfNPDIK^:CCD6IeGFVKO4)SaSWIIdRTF8GZHUE]MNIBfPC=i8A8YOH6P@NXWRO@[Kc=*DULJ;?dWGPwYPWN];AnLR78AG
    0    699JOBDNK.WbN[S_jf:B=HsI<8dIHYCO7UA>I4I<5DVX8:S\E@?fq]bO`>oMZL0<tIL_Td\QZMIW=OUGwVMI?Y_dKcK8`ag=_egJIGOLM=QZWGpXHbQC@DFBaA`=i@JBAFK
    0    741E?]V=SMRM7LUPR@OMaLFATMVYeXLh`H#GSgJSBJQT]EXbEIIJILO?]GfY:G]5CJK/KQY9I>QXTLK@B8nVqB>BRC^BMZIXRKKgHI]6?GEM]B[EP+=JCPa9@Yi]J@T[BFY
    0    733WcJS8cI8F>COfYLIZXEBBJ<kZUcUK[LQ9=NUTB[P4SRhO@c?M+CK-i7GR:,t@L5^A0o=Z@HG>K<KXaChSPCl40OXY^HLL#MIZEF[MONRXD7f\F0[?fHJU_@BkLCAQIkW
    0    596;AS]I-SKP92[Dg;@VMO,o>$5XIF/LHID]4DKEGV\U=KNLUX=^n\>/U9fUIAaSLGXBWM/Z=NE.ZY[Q<5AWJGVYS7EOoR#DsL;K(`.UT5HXcFSRRS\F[XUGKH]J612TFN^
    0    579H=QqHmpES>PERRBaQMJBZEGP\QQ^OYHUTfURF7lGV]TrQJLW6R<5dbH=`@]gGD^XAkLQX9BUJMH<W(`WRM`QNI=aPCZZW]TEnQL^cG)GwWKS]^ZlQVf:;g\eVfQV2[QF
    0    711KXISXL^t\JpGISbH<>LCXS9K`[QLPDZ/]LN[PZKBOM4VbWYa?dHHVZBJ]C4iB<H7HWEdJ<AHR<OEUZAQ\`CMGAOS6AI]RdQJ?;Rw2iWZiTTi.Obc7YR@F[3\[rB@CObr
    0    659_[N9HDMZUPR@UbC.RO6HV?5cAY<d:K9DUVM=rJ_e<YDXFG:O`VEIEW>wEDH?HN_Q@JU?H?D>XgAF;?UGEGUWJQ_8;JMA<jH]<.S*TI`IJc9;JP_TENWL>@OYTA>d]eDI
    0   1043F?XaWWXF;:>U@A?;KUIg<V]VIbawJSCZQBbXG]DGQX?]Z@LT\J<COU^C]3M`LD4ZL=\^LRY9;NBJXBJ\>[MPTU9BDkWJhJ@;bjH]ELLN]Qc[\S^kZPYD]M@XnF\MMY[V
    0    798FJEERXmA>DHPw//TV^7FG_d^I^?^_MHM<6aC?U430_?\J3FReBbCEtAMKFSRBAc'8[]RSJUhRFZ:A<GEFa1i7JDRO\jbDQ1WdVVU8Wgc\NMPXHKQc+<I;T=@AY^LK`9>
    0    959<OXtNhJKW73Ng;9[Nl=FF\[u]XlRpTYAeEdP9RHDCeEPDGX]VAK:CbVRTTDFFXDLJObbS?L]^J?FrGHOWwOlNUQJRtj&NB?CX^@kFjdW_`RZR5:NM@0GLJ8f]Hg<OfSd
    0    766T?_PRU`GU@QG]1>?87YD7\NK4@YhG@](?P@A1T`XL6jGR4PsDb9O6W_@Ygb;Rk[p6<ZFEv<2i5@+EKK/1fT4Rw\'TEOIE/:ELWD5J=;'7T7ECM;=n64_^OGT3@JEga@3
    0    655N5VdlVa3eI5UEAJ:JSX^S]aYT][m`\?^WBYP_JKKV^IUR=egF8^3:ZO`d7BDoa7\.<X<JFOGJAHJI?=X?hU[EYCAMCK7s9<<Tc8ZFELMLZd\wZ3HM<mZfZMYhD%ITR`e
    0    869B\>aPU`IRM?GtcP6DEKR3=HaF0ODDIw6VDQQ/7Pf[,W9`UOfM@MIE`::n\02R\??\WVYOMO39C[786><GJTeWICAOMY\JP[MZ3MDZP9<JD?@bXPPDRVjGD\JQM9+]]GE
    0    6625HDOBoO;QNS[b@wWZlT39PRDalHcRDRpS*c2FR9H>NCJM=WZwFOWJOR;VWE[<P;VIF<KLeFWL>NDH^U4GYFMMNL7WJTMO5K>EN^\5ER[T:P:GS=^o$%Y`SY\Phc?_`NR
    0    709NNHIEUGGMHSD5@I2OQIKtPDU<YLa=AV>CCsQU_X9=H[JI19ENYHESI3O9]iT>5QJMBF.F]4FYKIHRDdfGV^G]>P\GMIA.9XP`7I`H@PJULGRGVLEFw>XODS<]b\3HSKS
    0    748R_&8Y9D_>.SWob^IWIK\KG<S2P:X@7P/-0Y3EeNliXK2I7<SUkFZ9Q\,@S]Y]>LS;dG9-KFK[LdK9Ah37Df7c@PD=G^KOU]BH-i@m?E@NDb(JPN5XBAXh<KM3Z3RGQ#6
    0   1031BF\\^^LGZ=I]c\CUIK#?MRHkdVebQTK=I7Z79L=DEWDV\HSQlJ<2QX\SKN>C@WADBE_OAKDWNMHH]:QVLZM[CXIAHai9BLC@WEI`KNLEa\B^^57KOCDMLTCf[F4A]`M\
    0    775HNZOQ:U-ZLHDW1RZ>RJ@ZI]URRUNwWW9R\bAPPQ.3PU>?bKRRLHIFX;AIO]>gT_A6(BNJQF][[Mk_HdIGOcAXOfJd`R9>GL>^BUUGJEbQHDL<DMTc;ZT>[`MQB><\ZGM
    0   1045MNPTB>`OFVg?ZJZQYISL[KGwES>MDGIMBJVOC[Ec4OK[UNPVP\ZHZXLVF\VT=GNKPOGQYWAVIDWPO\JWU>?@TLZSAQW>ILAHVHTQBgbU`P`IQWEJ\G;ETW9QReZWFW3D
    0    834`?UIM_Z)^SFOLQEP>SO>?UPTNMPWkCK[^BZ>F:BZOWQOMJKU@LfHFKH@gM_WCg9;UYX^L`MPGZELU#XOHQ\Z>RQdWBVOARdHTCERbeO[AMcOJTQ_SYQZIBKKgPL3GP_Y
    0    689>?arh03OB>M`=.8;Q.EY5\fXO:F/K\L%t`<K6/?CQA52fsOSI;\IB:?lNG?Fdl1ZBQHwLe3KPVSXA1H\@7ClQ?L+M3_RVRC6.>P-a^@U8oiJ\.X`@U<;MWGO2IB\b2mM
    0    530aTeIAWTC3Y^\Q;Y`38EaPQd<WcNiZSEQ`+U;QE$DOKM`A?8PDE^JKk@JS>Od:fI=ISNJQ]FCE>1OHRPNOS;5ILH>@MLwVGTfG<9MFgZQ6gOUS\1V@G=Vb7Y8W[cG)UCS
    0    895AWUCR0NeNIETBSMEHLQpWERNC>=NSRRV4UGNwS_DToeIRHBIHIELD8UUGDUU[EM]QUbSR<L[AXVDCi;GDG>MFFYYHTJ=jbKTKSD[UTWNUAJJ8XAFnE?RiX:K?oEe7EA;
    0    783KS;#=YB_HOZ/\cNWYE?<RL:@D@3PLQ8AL\KWDF^KAO%?)^DJYW8QFHD;LJIbHDPMSUI$>PXt@kaGT7CF^-G>JKCUEYJSLDD\7@OJbLAUfG;XG`V6T@I.B\H(6f?@G=;U
    0    752CSG[^0U<UQ>YKwR=C]<K,[VFWRWOS\AkWS<s<RSadD&VgLMh[^]KRRSda;P5VH6D3/HiGL<2AUD<CS-PCMgXAaTGV>JR3]XIHJAF>R?EE]XBPEXYHjROOBC[W?@=HR[C
    0    600ARMhfoq;UF:NT46E+\S9<iNcWeLlw:@KG^[UFKfb+`\Kg.hY^:6YEnUZXL`ZVcIA9AlmW\U/l&/5HHMq4MPa[s><]FW3e`F<h\VboOG>D[h[L1<TEEKKaNRT[F8/qloF
    0    775Sg,?LZ@=VEZTe4YcTWW4OAJk9`EYTAV:A?T+CZEE;_I8*/9T;L@^Yr3'TSKfLFO0fdUI[b@SXTk3^3DHQU3LNPUjShfdGLAD:)aYAbMbs*6RYlG>X68X4\?N.]o#7I7B
    0    728THKlU:CuX`@9Caj>fERSBL7LFJGDF>ZF\G[@GUUFQL6I^]#mOk-\NCB>9KJWEK_V@h@Qn7YL0CbdFM8dAKOK[ZOMgCZ:SFMaXKJHQO7:=ccGdJ?@UcZH<RJLMMCAPEN\
    0    643wa@RRNUN=eVFNkbLVYGXBA)<QO>=]Or?P\V;F=LDaQM]KI55>W<c`LKC\P?VR[[Lk^EUHLZLJIVMAO[W]>PC/_LVXP8STaWJC2TGp6D9NE5W@GU6CUnRXT_5KK@VG5I@
    0   1056Sp:P7K;`@Jb7UDKfKZT8^EMR;OJO^4H<)AJ8@XF<L`DE>EGNSRJrecD?:hhQ=?`:__C@7Z9L`8MRXCwFC;JAdIcYNd?VNLO`IC^cI\[UgLH4C[9:^1;BE\F;AghM8aGB
    0    786?FNVGNd>S?OeOWW]n;UQDJL^l>PK]QIQiHM:K=BBOIEIXe\nA`W1;XYRSGRJbTXc\>X>^SLRRLR=Y:iNOAeS\vYXDLE<D50JMKTOPHD@aAdRT><?lZhwdZ@QDKOAa]P\
    0    701GKNELXEh)GHUQN;UWaBPVSYbHk`PcZB<Y=d*DbQ89p/PW<OTiF4KP_47WLLgA#QC[^]RBL=c`8THc2T\HG&IU;N?,hcXJ=CRU;V^;GNFiB3PeWOO^0<;5N>aN=U2KbIM
    0    792NU?dLXQ`^WXRgNK\S]=DON7l5G6N]<c#QI\=>MX_AETP;B=LLE;]Lm7MYfTC`JS.VpIH9@3=b3ZB>=uDUXWPPKpMwLWUCT[NL5ehlR?/PJ;II=U2^K>lDGhWE6J(FW/9
    0    653]PQ]7L;KQISPCXYwUgd9]UIO\^XLFL5RZO<G:N?COTTlBM_U\?C\CC17VV1g:WT7<:b@fAHWD6.ELRQ<U\?;.N;Se8fc=:mgC[J_?[VOFDND;]Le9WOGAA9RGHMI?a?X
    0    557IPL`Da4]k=;+F5TTRTNCIJORKF:JnIk2O-_;OmFw`i->MChJfdPLbOhQDF\QuLCRjmINWg5em:eM58d4[9m'Y(OOJAZ_P3E8KD?RaTT[V99D.G2Gu/KUIYY8OFnPCB>E
    0    754aAXfg9LFw]ZMPmCPITDN8T@TSGQXkYtWraCqJ;qZNP9YhgMb9H:WDGLv9;INjqLKYOEHpMXL;h;>LF4[@7QAEaUNa9Q(L_GIY3O@WH@<WH\gbImM%N]O1XfS62A>j<`f
    0    871L]QwRNFKC>UeTK@E@NG[AVWeJKVPE^[EHCRF:SP\UH;C_SNIfLfSGYMNYN>FZYEMXae`>9DGIM\9HM:UA@;s.C3@JAvN`^_KLYKXV[KAXWW\b4X]A8BKOG:fWd@C\PS:
    0    743=YK^=WFO_@>4ZB4qGZ4)THRlGZo]w=LAF9];A;=5@?OCGIKbWGG\a_C=bPXONZO1PXUF=J>[PIX`[G__PSNERSSe^X^@1GSQ]CTa5T;L\22RDSCLVFGGOG5P@RB)[YG?
    0    754<FdJPHhgQTTABIbE`_VUQVPS?4H%e4Y)9LXR]QJ#%B?GM\JTENm6^]D?BJD<9WMAic7Z>Z1cWPLET3?N]^>TBKIWOBMT5FWdOU`=5EXRI=0:=LL6XPQ77`X<E9L\Z[SO
    0    815ZV>H]LCJQYC6FBONYMZ/gDA]XMEN[TgQON7LdBM=GM_=GKNXF^#s]7IA;DSLBUFO[G<ENaYeLUOeJ7S9EDSMMJRga<:XPXWS=>PCUFAG;Q9FJaE?KJ_LO?cELU4=J7Pe
    0    851%]XHR[:;B@S`Sc7OAJ8kNCNvLNMGlF@A>1h]ULJFHV>SGPO5`NGLURZ_YO9;YCQ?>TU^SFHPVKWWG#2XDSJaYJ02OXW<?UI?HU;FWGBGC]LXSHXN[DXOBH@RN;DDnJQE
    0    643R*^PL5XB=bVH>J\O/_iV5L^IDCMP>FhLLh9_e3M:(AhXOOHVBH`jWB:^=E_X5saV_ODHZ[S>QKJQDYHOfGCm/X_RICAV;W]4F8LNQAf]:NYEN;w]*T=HSP`SWLVZS&-C
    0    874?ESNLZYXVRBNAG\deFB4VSQROKTA]eJ9NjVNNIM8MG<MVYdXU`MJ`dRAH>FMYNQ_ZTP[R[Ig?KFZR?T]Z]6UTaLc^TOXAYCCT^OHS:C[IL5Y>lbMUVUPB\\CU#7:aMWH
    0    913=]T?CJQRAJEBw[QSO[]OXM[QIRRJAJ^]QQ_IiNCFMZ9RENFKkGcCWKE?KNNYPKa@>8[aWOCYSSC^NOO]O`YDGF]VV]R=`U;EQdO>DNUYaDmJVUN\PDQKbXJEQ__a=WRK
    0    856WE6KIKUCU`?HLYTW:HX\YGPB9DB>\R[DTS4HnQZbYEVMEVAJNQHYK:EHARa?QUG\YGD\NwQXEJAOS@YBO;ZRKMXJMK;XEWMKCF[LO@=BNjA@NMw>SR`V;FeS]MRHQ:^S
    0    697XW?ZSeaO7VR`gXDBPcQ0;NCR^\S_wYNUCHJGBHNLVoDSL:U=HCIMPU?;>PbfGP`QlI8F=QKnS5=KW;^N\]2@iF<NDRf[?Y\K_KUOYXXVLN@PVNTaO;a\VQU:ROTQRPLA
    0    831\U?Jc=]IHZ[<XaNVR@:VVJC]G60C;GhITNV.^HXQIOJ/7P#04QBjjJ8@JKMH=NY=qbR[C\DI?JBUAPPH[b6GN]ROWA^TOWJYU1B^WFRBR;;QIY>:XSLX<Y3TOJGK)ML6
    0    757HBMfwQHPU;cF5OJALR*=k\LDVAUTaUg52aDLS@[GB=XCS]QkLE6LO\VFLOYEXL_KQNQKUaYWRjH`EN@WKJSM]rGFG=OORW>QiSOEKAIRTR:MOjA-d6ATGgWQRB=Lf^DR
    0    601C@[DOY@TPVi^KTcZ[gVJh8MKPCOK_ciLSpB[F9TF8SU/EwPCPDBW\RDI7qPGOJaQjO0L\lPQ;gT\`USAf:NLgLtUP0ULWM>M?FS>P=NEG[:]ML\BY^RR[SLaT*D@VePK
    0    736S8LGODMqHG-AEk<7T4J8J,BVi#[HL\VANHAjKLZG3=MIBWJmB[GVQJXWXJ<PIjdWUmM^XbiQFDDMR@P>LPT=`_[PW67X;\POI6?QS36@Jg69O:cLT\nVOH]GDCF^T7nL
    0    847cw7DCKL@CA\>X:Z^GZNXaF<SLVSQXX0?@MYEJcHRDcE@CG??fPAeXjPJ9[o`OFWMHAQPEdINW6NC=L[NLKREE.T;BQPT@MXbCDTXAi8XX?MONfG_RGHIP[DADY\^+I=1
    0    643#/rs`:2\ZKaW?M=S)JDDBoU]gHO0>MPH@YHN^RN*AaEWjSWOG(\[l91c<4KKhP'LJSKwN1\l[S>+dI6bKO/kEsDUHcERRHUL\SJA5KNa:gW`l)MK>\;40gYD?3H5^LYb
    0    60490V^aN.TdQF2IQAY#W'ZDp3mG@YH_EUJ;HYAX@ND^>7-9B[_:F<MYhOIKE<HcTNT]CUTYM/QHHITP:UJC^HWX\h:Q:HIN\FEN`bHa-C=<hH9RQGF?@I^@JDFJ8GWgYI=
    0    654N7;GJNG,RWHKB[.PU[6PQMYIQUFIF;TY5X[;`^Xs4C>Q>VBY3OXPCJfQEZB?I]kPb=PKJMS3=M<LRRh@5FRD>MeUT#FCJMOG9@N?oE:9EMK3J;MKIGb@`TVZX@3NOWEI
    0    817JgCOLCYf-\PIJISPFUW_U;_U9WP6V9SJXfFaLNM#?GD=IhG;<ccTVJDNGkKRYLX]]PJrTPJOnbPPjqK*\C[QTUaLTN=Z0U>PUWgDI@NL7P?6M?j=4gRG\E\,@JKbX>US
    0    783SB9I];6[c^OFMpKHR2ETZ_W9H5dG`iL4VW>UpC^DSOL<:VUMAHNKd1IZ;89]KUHA`H?9L0tXFmGEWP\pa]@l@e]=P<>>VT`VAh>1K7IbPK8LB]D;ZLb>MwP4@9.OK9TF
    0    889S1R:C1CQOI[/ALWJOXG^w??0IED<7C[hNVGJ`NXARGFCANKEETTUOGNUBGX3VP[rNQJDBTgOK]XPCQHTPUMsZDiLAA3UJD8>QIJIDE4A;C5FTQODCPI>9ENFLMJfFM1?
    0    620XMM>^LUB4QHZ>NMXwZYRKFAN??@Q[NWF4P>JGVAOTJJ6SPVUGJI7MYeJXSNd>U[C<KNS=<u8LGW\>UR:TP?D]@AR94]@[aM]<QEUHS;nW9jG9R=\^I`TKL_VIKBZ7DNA
    0    641QIdJa=k#Ega2IJTP`=NQYPH;J9?MkWk>UeC\LNQA9FY?UP'QRAKeNR?Yb:#^cC]<dQISuHX4H@ISM.<@4SNQ/X-/`798_Z+KHA^[RG?PBZLNK8LS'bYc>;jYK9:W^LKM
    0    8368O[ODKOCVa>IWR3R;KYKHNgUoSeK`N8Z\PIn4<G^O_YYIGK`IKWFNPKTV43JW\LPIF?S_3XUN^MGR<BYJTi],C:]lTI@TJ^F_b)JYXM?UJGhTJSMOaDc]^aOLLMINw_P
    0    770P4HCHASPMRFTLbSSLT]WEJ\BcIP;`VLI@f@ZO<E]OLUVVSW[@OTXXI?XwK?4Hl9=X_3NBAG:SA@W3I7QVGO`W]ISPK\I?WR?eNOJUA>HWV[VJLWOCLb5?ZMdUA:V^6OY
    0    699V1V\2FHLiG2SI:JE6OHVRoHOP;KLG5hF4GEbP.RD]B2FcO:E:\E=@AE\=YS8<QM1V^;H?U>0GPD@LW:91IAV<RHUNG7QCOUVBZd:iLNP#CD68=YKRR?E^NcO8CWEVH67
    0    899H6ULUJkIPMCGEH[XX\C=R]QFMSWMP`FZpPQw_]F3COSXRcYgQ4@>?PpYIKKGNQS[E<URbeggFX>H_D8jjUGQB\^RCDAAg@:BiX?OP;JS=YCk:FNjMAKRNSHC_<HGtbic
    0    904KWY>ITDILBiACDgKMKXdgORS/?LD?@ShQEdERUTXM>BFCY;F:fKcIT\EG_^M>6CQSP2MR\LGSHNc<W6FWYLV_Lw9JPLZPWMOWYMFI\QRVZT<P]BMNaFMLUAbJdWCYD<?
    0    929GQQ_SDIWC<_D.MBVKKQ\U`OPUKXATXLRdEYk6_EVUYCN:JLSJKM<LPRaKIBQXHIWKK[GWLdb>P?PZKMdFMN\F_H#CV^NVLJ@\ZDVGPD:aGdEBFLNEAXLY\6SRE?XZ<TV
    0    529WKY5FW8?+2U0RR\LQOUccTdJ*DmCERa>9GD7>L`\ODiWPQFiEVEDDWo<TB=IWK?Q#X=eH@^:NeJF;WLW`JQE7l:F,4F;#A0SIEDE+H6D3&ZFJQWP?UD`VkFJY7>KG7-'
    0    541C<GF5WDZHPfEi7is6PYUXM2<rNTOLMEjN=FN\FC4A2RwYJWi@U@8EUN'?<1sNKLJ6Ro&d?XY4(>0_TNfR>NYPAIiagBNU*CJj-HO)ZUZio=r8TGYDU:a\Wf\tPMJ@3Ui
    0    687>F4^7KC-w[^MA>Y\[AW97R1[CSYOK8RQRT<6SM>QUC,+_XM[XICFL[O<gFZM3oUdH6VSTSN^iFN[`EUM:>^JY;O:SJ8fVSELSGm<SOU\LSIBCSMMSUQV?KOENM;M;^VK
    0    767O,PD[7DDQVW&9CETePD5?ETWUCLGYQR#:XQYUGa@.?IC@gR\PKB<ZC?N0K[/`JN\VWDOOS;KEVO]WKTBYE^DTRnnKIHE1KCYV4[?]JRd0?7LKOSVFWJ74Uh>JFIKUQPC
    0    988GWSfI?BSRWIPD_?WcOI7OSVwbVZBRc9=NDEZ@:KYYGMNYMLKULCQOODQQJ2Q?\>LN^AhQ6Oi@MTDVF@eUVKhIMDYF]TUQM[L@UCSWSOPRYjQkPUP=EGG6Q?R-RVCH?^X
    0    693iDh_UVQU7AVG=`N@992T>[VL:IL=kP7FRWTkHI5#4T^msHJYZDhOaX?nhM>6D?KDMH_d_U7YRWI=X6Yij:;s3WA?a2Z_EN?BCU3H7fdTFKXmCc@b%7:+UX6;?J2DGHZ^
    0    677:DWcYAQINLMTXSPA@VKFVVjJa=L4[J`>DlZSIB\1LI*ivRNM;R=j@?8S^JCSLb\R8VVcJDJ\NM?7a*/DQI`77R3EUW8GYe\]SY=7BSYL<V\U\DewH=RPKK9O:HEQM?gE
    0    658WOCN`VDY[YUS8\N$TLE]YHC^KBYKnO`ERST[hDfAWD^TZ\KdI_1INDDS<I\cQ\sYw38EScjOO_MlUgJQn0PR_RJbP(?NSfZ`T,LEV8?aBTKRK.X<8Xn@NFc<^=T7OOcf
    0    733^bSK9A<$MO==TW5iu;`RbIGLO^Xe<=>QB>R=:WUUNUNCSLNNM[#P_GN:>>^LL?XLLL\ET<BT\JKAG+hHE5CCP7OY=<KW6NJP5?DbLeWNWJK6Rq(@QQWhZ<iTAdY?=K^E
    0    758LIdSdl9Yw<Go\[6fETP43RWWaObbvoLMSA=\Ta`XCXIUPDgkQ:BAK]XhcDS_VlB<:>P9gK]K[VGOJD__QYkEo\KShAp<Y@PPYEIOQ=LNZ\>]VFKPJ[T``SP@r0S=Nbga
    0    562`5-DU8mcL\TELP#PfNG)2;PSbCF>]IUNF2bDK;l.(BcL?`>W[\G6Z]:=ERFQe>:M?<H^]+WrbAS-_:?oS?SRhaiULL^FW7R0YRG?T=I:=KDIJMNTe5LI<VG@\88CTB[F
    0    6830HXP_E4PkgCRB[UST5XMJBHcmHE0Zcw&KZ=IC8EOS4>1fWZG;l8QPAAPA?@ANQv\\@8ok\oH;XRSQ%FkeFZ]TMOQDQYS7YCjNSa@l7@CXaYUfRlUT@X14eh^REG2NKS`
    0    644Q;P4_IHJKZN5Y73j:W7FMH^DRN=WXCc@NRb`79[BI7d]4B>lQF5kgODN#aa`OLYW9UY0Jc];VW=A8CY4;?iFc;dWQ\B>d6jSL:OE9i1ODB?QN9FWWZEhDS@PI:D9RV,T
    0    8616<gRgAHT:0Yk,Na]VQ;9Y]WIS_f5fh6KOUw^_\/05kGDi>U^TYOCH:NbILBW^G=FV<Q[Z?JeJb?Wo<@]dU)S.WC16gH?ZTL%Mg:R@4MOjNO^Y87NP-Y*=cEKH;UORYQL
    0    725IdDWGRRQ3HS/6YD`WP5R[9QU=EHNG>WX<aMAY[TL/>9EYQE2O[NeBckTS]X7FX:`E]@Y[PhgGGBAK@7INYQ=J;UBRC@T@:K\<4SCUOFJ:V96QZ6#0CQIJ@RCAO2TLPJF
    0    923]De<#M\7AFnF>GdFOS^XA[Z7=BJJFJ\b;bXj\H@:JYb^i]?4C9NiG?0V;WaJBUYLX@9bXZ92_,K@9iE<haO`MUbC?FGuI[^m3mXHCXec<IiK-DlI2JJMkBUGDOakQ>-I
    0    954GO<EeFQKX6ZQAL@DFSBVH?WTNMOQM[QLMT\VNIgLIMP:PVH]GBI@?NIW?R9Rw^AK@KmSN^LFEH<G7XPT6>oH=P4IV;\H]HOHPKNPjE7:T>S==ZRJTNPTSJWWFI?PVOIJ
    0    716a]81RG\e]WjcPOXQ^H<RVTR[]>FXK@]H]p?VcCNEBF:XCR?RPkJ]HA=wLV\3mWX3P`ZX_RpIEP[cVGKIqLQP@fYW\?;e?WfQ6[dWWMGVOL7BOXMR=q7PCZ\ILNI^[GbX
    0    827:/WiZM`@U:@LDEJME8?I#S@_Q4WSLMPXD:LML8T`[)ROH]PJcB\M8X^JYTdJEg`CG7JVRHQPU6E9J<?X?]RR>dQ6LJU=CM^EQMP5UJ:DAs;LG>CD]NHPU6ECFQ3DgI@L
    0    834bB9OLLGZBM\(JRGS]QMME,@6Z@HUOP7PZRTWJQZQSJh<LR<RK>VTwYHLV_PSc]ZPXl^FPCJG`QIAWIP3JKUDCMVWC[ZN@HEfE9DTQNIXHJH@0JXHFOAWIKLX=SVKX^RN
    0    7889:CWL2E1^I<;IJPMCVV:7D:IW;\<AW>S]YEe63L^V(Q^DLMfPPNFIWLHK;AFhS`cd=T[U@ZKRLH;\#PZXISNRc<LqIGDCMU?SJJ=KD0AHNMIk<SMQ_KQB\SRQTMXOIZ[
    0    783G:NXO>DWFQTP7_R]?XT:DI3_n<Y@ZR[I`OUIDEU;=B-SSM[pMbOaX@:bAA\aa4TFBYN@OQih=@S?jIUS_W76O7RYIWUJ6@HGK_QCRDZUkRTI\#;:JPB8:YE6dGPGHRaX
    0    8921IOc'aH?XW6@Y4Pa0VP_H`6M9BOPPW1RIGIwSQFOPR`GHAC]VNMHCKIZXBIoBQ6G;GYHWBLQDMQKD7QD_J[OWNE@[MPRRWH0e^UTUDP]J@c^O\KZFQZF\EQFKQRYV]PS
    0    737fE`fEF]_`d2W4cLHi7V[DNXAW2B:\iP]T_QbT<Nd[I\_dRIuJ<WbM=WqTK<XCvKfM3AbwIp?@GMDO-`ZHTTeU\;TE^GW`bRBKPGDVe49JqfZR7V;%`Q]nUkAZ;=RY3o[
    0    830GQ;w=PEZXM[HNCK;dQ>W,Q^EV]Q;cJE(NOW=?X*4Z32@iGK9YP7A1^)[]-0+]c*Q;U3SC6RV?BRSK@7\:N\VF5EDaBKC@Y[FIGO<gUG?HeMZT;T[;`F2;YSR;D@6S=_[
    0    598aP\<2GD<LT>BQ`D<J[ZHFDQC9oI1H8H7dDNIRD\X&<ETQBKHKO\XKKQ]bLMNRVX@NX6JaS>/QhD?^8J>dUDf3cZQ*ae`@IR_KKXT;M]E4G6R5#TR[U<4J?<1K<6A:MZ;
    0    880E88M\DZY_B2F?VI\\4N_P@>g6BiFNQC;cCUK^Q_G?_W:9]GT`WDEVUZO??a4MK=Q8hC8HKUKZ]QXUwOMO;OCOWJcR\CWHUXHQJB<TFEL<VY?WNRAEO^Q:STNJF^GPWLM
    0    9345,LJONQII_QJKUQUXNL@NHKOB>M#BInDEPBeM;S8;5FM[LXGLKBVNMQTNHXGQp[MN@AWP`ACGMJI_HLNZDE\EdXBSH@`*UJhF`L@TI>PSGYRQ.[CDQWG=\O<F=?\_KLR
    0    6782BMEXNHELG>RNP6ML?[FF#faeOGVN]IGQS9G[]b?:MDOAWsdc<@;B>MWF?4cIQHPPU^gub]UGUDEQ0SQMAs6:V+EPNU/lIKp;69:c@\5HWLfXfTQ9mAPN9RS<-PNY,V^
    0    719IN@wlE_4ViXFUn:ISPP6LSFjlU8OTRBIXW?f?ILGCOOQeWU;HC:2J3YeNE>gX\e[=Wc3RONaL_ATQ*VF`>Y@LOE_[BLHZePT<H>POZTHKKNIbIJF0OkGYSXJA9E*<WQJ
    0    5722?`VRdQHZ\GT>o=\=PGOR@FbXPJ_^VNMPo]`X6>i*O4UAb=YZ8/HcUjip>V.S@YV^D$HVI,R=M+lIbY^b<BNiTiLt\G^K]]SJ:TFJB:G#Q=<PHG[\oWJ@JhEe3L&QSd>
    0    720>?S_fSRBRcFELN[C@J<QG45BX4L?VZsIZP.YbERJH9G>WM^T[jF]SCXJSVRJTPcC>@PJEOG]NG:`G#DRM:O1B`OD^J1HP0bRU=Z8]FI\GdJ^VtBBO@O^Z<W>3C2<b?OP
    0    580ID;as;@UPmK:Q?OFSCI5HX=La-VM_bTbPZCTAJ\L&`N1`M\Q<Q<VKG/w,GFOY_hafK8EGA^VNk6B`SJhKTcLXiOQl>4L<[KS@P_MfE[AXC.LM<?@BQ`G>ua::6QUT,Qk
    0    464LQb9DJK:U\kDSBD]M3W+1BBMU$JS3QH\dM8P*ECRh#EmH:knH3-iW_4EL=A=eB*Ri4Q.Q8XRDC41B?PL>_a?EJ5GU\4Yg9BJQQQ\KZST=CMGbIC_,X]MwGJPX`(cYbVL
    0    6617/cNK<Q;TABS=>3AP[>R>Z1NBNS7LIO=PW[F@Qbh24APM?ZXU4YGFJiTHIK#KT>8O<O7JCO@NU@FY6CYT>ScNH4Ra/YM4Z@^PGHF::B<HISIaDE9R;ECIOL[<8BNIPQ?
    0    5373WEMUEEVQCZ@DYUM:KCXlUQIOIK4PHVVAjSTNMKJ9=>B[RXLVR[\P[KiQ_S2TaPRTZ:EPU?HNYW^LMN5[RNiM[KDTB]H#ZYZ`UWCJDIROR<LaWOOFU>I,U[W@@Jcd9>2
    0    708N8D:PKOSHYA;A3OQM\B8P@F3I[>K\A=DHPHci2CDA]9QLcLC#L;V\?Qi?CGUY`RWQWQZOMGZHk:ZfDGbcPMYB^JF@LLNIoWX9EGNPF@NP^U:+<jBI^YGCUE,*LN^`@mJ
    0    786SCJHC<XC=K]IF3ZJCdT\[\SJ=S5QLM_h7JXGRC[ISXOGMHTCG]__6LHK5YZ^W4H^FbU?EWG_TIVOCYLD8@wPt@s@DOHSO:KDEMYP4@RGLKSF`]XLkUS_M5?@CM]ZOLBM
    0    889?N@E]IVNCWq6R/G9AFgQ;TJNMEJ=HD[?:dAOFWGQ;>_GQ<;N?@O[:U_NLwP;Q]WBJNOPK\[NJBDLJaS;OKFa8OL<I]IR>PKHL_MP9DGZB<cCC63HHI76a:MBcPGDSYIP
    0    609MBX>JGYYXYkDVNDNdZ&SFJHSR5NRZLTJER;B^1PFC[WQDWK_`9CaB[DHi^\7\TXbYTYRfJOEUYbNCKRU^PSGerhIcF.S5QROCeO+OLDWHU#>31MN6T_LIX[3BP<_`4AZ
    0    707UeAbfEleWP_T[uDEfFeXRUaUEIZQYTLRWFRJ9/V\XUM?V^Vw];K:JU_[jL@T\_WHM]Q_UM_lhV4@N,Y?XRcZJd`H[>a@kAR3YHUtO>SKISnFYIfcGCcEgHwwAIHIHQK_
    0    633KEQMkI@[GDOXNacR6XWPBA6Tf]XLPsH)bYTZJV;8JS8TEK>7EAM*KIJgXOME7N`1QYFTXL;MBoBEPX]ZYSDRLH@HcUBFD]T<M<3WMAU;m_1NRL_OSewDBS]>KUMI@LHa
    0    640<F[cNK/`KhBZ>B]\:,EJ3[F=?4l_^wVC:l_TZVN,HEMWOX][]\]WL7\X>8NXR@@JBB5LWFTF7_BN[fFgTmDnIkUEBNl1ZB5@2fW=o8HK^SMWo6ZBH$DdScdJIX9NcIg\
    0   1062OVXWHYV8Yg3;P]3YRQTTCG:AXX<H@XNY[IC^F=YdJEYZ6FUqLG>WVAHcgEK]MjDHA.RR_A_CII>BHT@NKK_UIF8KYPEOwNKF?Y@LL]GCMAc\LNCSKKQMY@YHM^@AGIZ^
    0    683P=SOFHj=OI??_eTB/>OTJN3YXO[XJLKOM:J@XRD^D?5HCNDA=aLZBA9SPSYV;iXNRNJGZ]2<YT\QN]<OL=L>.V_AQ\Cd<FjOK>FWVwZTLE;8_WYH>N:3;[8]NOKJdPFB
    0    783RQZBG?[VXIT`AWb8XQS`8ZRYAFL@RQGZ;Z;M]SCXOO?YOSI`EGNfMR+V\]XX>oGnVWGdXIFFB[O3OM5LNVPhUw[Gf@4IFL@AIf^QCXCkQSeQO'cIEF:HEY@YMLZ_b^\Q
    0    627NAo7Aag\CSiZsMECOe[D4O]>H[OPFHKS;JB8nKZ3P=[YfJ?GPKH/5ednFf5>IAYS8MumWOPDFmC_SFpND_TVZTEDHea-_CALZZ^kF-QTIG`dVIJOX7FaFK\hwHHFgP+I
    0    573v?BZ2K\F<^AER87niGb]HU]P^V`Q;AjwQC>]BH;H:nw\YGQ;R5IJEL0VsDTq0<J;FZV]_LAYOP7LW$VNP_JQFQee\W-Jj]XPKKkcBekhRU_[8U>]O)KKNYOUV^_T>'Rk
    0    764>NK^^RUN[G\MFgAPCVCEH=.][KQHEj5HdG=McXKRLTO`NLN^7XLD>FWMQGUYCY[\9LT:UMHAKMRFReNVKdFAZFg@i]L*M-39\@@b<SUNWBVVW?YIK@QTX?_wMF4lMrXd
    0    7404.eWC`8OAISd%FQ_N\ICa]YNief?PQB`UJNV/LM>/::dfVaca7D;L[YmP@ZwFQ=:YOAQ]MTNBrDCu>AoUZ$QSE`HSXOFHH6HQdBHX,ei`hwJf9NOLAL@FI2K]7eXZY_q
    0    785FTN_FL>gFATQFA\g]W8LVF9_K^SGnQIJJHwQKh/5<d;D3DXHSPAkXRZV9Q<_><^DTYK\Km[\]Q]chCUW^NGEUUbOWQNYUUP\KH[cFcO\lJ^X\?]\hFCA:aEWIHRKKEIC
    0    813?HC`UKH]K\aK9TQQiY=L^E0[I>OCgijCYUOL_?WNFNO8`]O@XnLWmPIRQPJ<PVjWf[FcN`R^`WvZN?4JP]gOg_cQNEMT1^=PIYWFY@UQQ^#U\@VA@RT9?jRAGL9@I;hF
    0    7649`W[XJISQE^O]Le<=P8PL@M[8:O2N7w;FH\I[BKFX]C>UNL9WW_Q5kVOQk\KKTORQHVIGIVUJQZKPT:[CK7JFJaQEmc[5G`uLRbTCMcgWDL=cWLNNO?V>Z2REEIUBN<O
    0    80399K_kJNO^\MO2S<OfP56SNdNs[AOceK7R\WRT8MH->EJ_XQoEJ7<UXKUTJ=Tn_A^OKLPfXiTBea[SQViVTL_Q<BCMmBOJOQCSWMROR0e<ZT\Y\KDQrRMM\T@lPI&[Tbw
    0    842HUQODP3cg>c9:NT^h#D@dDHObZBENDHDeDYWI?PUMJJOK@QSA^:\SG6SWF7EMFKGeMSKLKGGM[OXHT9TGB=]HCQYUK\OU[RdL1G?B\EFCMYY[UYN;JLI=F^Y;N9JKNZV
    0    780VH#IO.2bZSPUU[2RDcR>WEI;U>:MMCSO]G?V;6KZWWL@XCDY8BXQU<?FWPNTMKWX4Q7HM8OLNKORDFHEbBKUGNM\EPK]:EkTGc>ThN<Q=MLK;UHGBVS;Gg`R2U@O33KX
    0    946T<?LwIPkemQA=fSQeKA<e9OJAF>Ihw]@]r?btWb?D@DD`dMS6fMTa:Cc,7J8qnT_]YU?LUdZB_Q]f>NS_UmQWlT_YL:CCon`B?RM]3IGJV:LZYXIC`nJDn\AICNDJIMV
    0    855\PR`LGGFXRGD>XKaSFJ<PGSKgXTa\ZDNZCUXaDIiFHPJcK^[VR7`HHjIYICFGTMEJbUUHANcFWYQ`LO[TM_TMT]MKGY:MSBLTWJbHUE__URcGVOGMXIVBMNY\BF?Z>Xw
    0    67542_c^WZRRFOQHZLC`DN=IrBcO\XqV=d5G\5I6J@??48PF\:nB^7I@RNdlV^Q\WL`MVWR4QAKc^AKYWR:Vw\B]q>,KF4A;fC4_VA]M[TF2[b<7U>IS3GBc[OH4I=EqNIZ
    0    627sP#/HA@hO^BB[hPNV:rhF:'EU=6W<-]KpV6RQ7X`L/JFPXdDLuDZT=@CVLO%WI]MQC4JOJHDO@ZaS2b1IPQSNOVg_,J\aaQN&1QVKLED;SO/?HE3<o[hHNPT9O:7UB`_
    0    735eGa](Nl<GXLYE)^IFSdMFwZFNYIOSYPrSbQiRHTCQUKXJTOBNHTTCS/Ld;9Z>UGDT1NhmBX<WR0G[QPUVSWXBZY;ONUlZfMKUWILPNA]PSa]JVNTEWGMZS^6aXR]XDIH
    0    856P[JcMSD\wW8Pag@n8RH5aKcSaINUTWLN\BNq=O[[NEWT`WQqLC5CWSF\W>F^Y:I]AHF_W3`?FR@KB9FX\WLWA\>RXXWDLPSNQU1eU`JGQVH^TN`LD[RedYQSVD5L=Xfe
    0    621FYtOa:LPbH58JN-*?7W?+GM2f+ZMwWEdmRNfWI\N8.;c^USm[CNM+0Jf=IH?G_:JVRA_YE]1CR>O9USJL@BF5oPTWNN6rR^JM?:OUdH1TOX\]>GY3L7mUXRQ7jFBaMkK
    0    965?KH?[W@NX?EQ]O;^Ve7BTF@SXKOQwOVDW<PHTNWVMKSPJOYRV^LK_d^NlSMQHDLZV]JKBQAOPUZQSEQQHHNHWFMWKXKGK@POXAbLW:CDRTH_EKCIZTXKB^O?\FPF;PUG
    0    806aO@BL=AP:HUK7AQ?L_?ag;M@<9I4<DTi`WeOFDwmVU/8<Vc:ODaVP;i\A>:NhEAu<IqG;5iIAnR:=b59@9bok>d4<DmB9@HN.J/A-=@OH;HBkmrR^sR^4C+DHSTm@0IJ
    0    6756A_dSRARD>SZH9LFDT<LRwh9\Yi:cSA;Q1``UT?8Eh6QZHqPgVFXSWJe_?O]NK6DKjI\bBUkWsKP]=/U_`@kN,H8LTX6;UHEksDE^*l\gnBhe,RCHQE)Eo:NJEJNookf
    0    6612=`<m6WqT9QE2?;E[\?OfAPM8?77FwVKMdH;_Wh5(DJBZ]6>;GM?tLJ]CeJ?=RVEb:HgIO=gCVNnNg=Z=^qATZ]ZJCSFYGThK@VAn&-]_@3E5LH@IHGL\cLXD<?V=294
    0    633M;QSCD]aVcK\A@Hw=h?@QSUVBbdJ`laB`b5RTI7@R>.>MEYSYQUJF`K^IST>E#LU>@TF\7[qO@[=`3E@STYRSuMGG\O/]5BDc:4iSCg;_necgOOPJjE6NNB_I::F\Sdj
    0    714Z;QG>DIe]IZ=Mc^nmH9,Z-4MQgL,fC]NQVGaOI]H@E<9?_RW;W+^w]8LFOYDWb^PF_DBKZ<eOQOVY52=fB]Ik>S\^PSkN]TNT3DGZKNXQAXE@PU=>edMGOKADG1<.N`^
    0    783XN3\DK_FCSHFUV2aMLYGE2\CbjIr?X;acXSWIKU>>b#LAKPbKC9T\5QRNOGTQE9GRU]<K/mP7R=S9LkENW@JVGMQSU_7^MGNK6JcaIFXAG@`MI5INHUTSF]@SBCKAH?h
    0    783BlXW3[H5D0WtS7JK&]9A?TRPTVQGg;5QN*]=)R#Ang=EX&0gWQT>;Y]Tq\R[><P3@=;dCNN4T5Q=PL\=;E=VS6AB<mSRT)UQhU:\6g>Hl]ieZ9/[T6CRQ?5cPYHE:oK:
    0    738LGPIQCE6RWBHwFHFFDcKGJ=\TTLE=VUofTKUE;L[X(?BT;Jg<;L4R[HNf=7<dI=[4PfF_NOE:B=T8;aL+DXF6<^_^R-tEGO]ELVFSX7D4;PaFJMW(FBUI>SN8K9)N,Ql
    0    768Q]F:7EaGGs;KSVlWC>cIQM4)aO>dHXHeOXHbODdKeCR^=Z-Q5]KRJ,7VUL;`=VU@KMDK`0^7HfE[RSDCSRdP#D;k[??LqVLlKM@=gWO_XDTUU_bTEUXR[OVRGhfb8<PP
    0    856\H;a>f1N]CLNCZ>o#5jII6Q@sjhJIaDZV7Dd1V6DGCXcCTQMUH@O]8,he1+nX=B5L\ZPa>rV<RAZH?M[KEAHLBJYKT?fTZbWVTPh_NDFIMXd]Te^Cf`R\IaPSe<62JVj
    0    777VHbAKPe.DM:`A:KN(FIO@LGBS[RUU`N`\OVjYT8?QHYfDIL`HQ/K@2(Y]4CX;W=JE3NIt=`MD=6ATJCXLFIX@HHPQU:aw3GLIU3MKa8cGOcgEJ;Y=8R?hKWUXSPTBXV_
    0    741W`WKVcMFLK@wHC?`O]VUSiKefY_HblKYZLOH9UR;R`Kjt7X[rHE=EZK^N;PR_Q:C>UXrFJbg`S^EaO7gbMCmJM_H5te;T?=GspIO5R`VbHW`q<Ts=<0<d]DVX6,X\`_W
    0    714b/Q6ZaVHFdNCM;H?\QZ4CeITJ_WYYkKbWO\BPKV30C<UDLX\BR2JaPAJGdVv]f^b?GAWehbGYX>`n?LVJVEXN`ZU_k=#2H.IUITUE4W[R_&lKE7IcK9TYRfF_-JLgoL/
    0    630ZhVj:HbJCnKKZ@IZH_ZJ'ZRJP^_`hDmQADHa\GnSZH[QF?^T]2nRLNMJOAEAM\ZOlFRJYOJ<UOUDcSU9A_wW>siQef8gE_IeBV^>Wfef0B\>'KT]OCgTe8RP2lVGK6DG
    0    622ORM?GS4DIB>M]aFM]VPIA*o;rw6f4`G@K'^T4VerDbQk<9MOK8/5Q_d8`;;l^B,RX6`MTNtVU#_Bb*VHK^W,ANBHJZZ+i1.>]-YaPU=:WooP710XEUTK4:A^Y@F2JlRX
    0    896AA`Y]NWCLD>QM_4]WABQ[HUDWGZTT_AEbN]]QNWXNE6RcVfa<R[B\CIwU4=GSO:R?0`P\CoL?PJR_IB]NFRl=J>J9[P?H[YQbU;aa9O`UT_gdVEYCYHDSVOHgHE1SYUX
    0    927DMMQJ:K\BPZE?UV;bLMJQKLOU@UJM?S`hDWRm\NQVYEXE[OPNS?g`58KHENVeBTXcU:mX]VaBWPQ]IAWbIVEAPEM>L:wPLLa1g[GJXUOL7LQR[FULRL<AYOY9dFWYC_O
    0    632aH12\<ZTwV@Iam5Ss?^LJP?^[Z;]>Uie_PIlOG_`PJK>DGFWDC?OGTJZYMF7reGgKKL<V@TUI[DTdK[P<[`*M\dl^::ULL]\N2EL\@E9?9VSJ>FKLmZLGRFG@kUBRJV7
    0    796TOX_\5V6YC3o^Q:OJmUjMbX[RWlV\VFR\MHdFVJjWS@hEETLG9k=Cq9PwB>k<4ADUlN]YVXSG8HJMEa^MKL^9D8:GL_QYQOGHQN]EVVNUT]RsMVXADYFPLVJNQO@DS\O
    0   1075=XCRRJP]]\LRL_XGJSCPFRCIU9IT@K>GPOGGSL]RVRcOSCFQChJAZEUJ]>:DO`YOVAXGcGWD:UBO@HKQDIJHFaRYLDCPJKwSP?MMKSEC>DPIHHOOT_ZO=8[FRLFPJHYD
    0    762I?V[ML]IOE#SmGUSJANF:O7fb3c5PJJ\\GOOGVKQB:FX9:UqK0.LEYRTnYZiHNG:7-F#K>FYZOV\L=TV?ZJTZcWBNX=K@JJE>XILJ5EEMEP<NM9K_>LdQCJZPD:PkTbS
    0    824HI,OD9I^gXEIZsDVHKIN;6KG]WONHGEYZV/^VQm]QLLFNN-]LNZY;@3LZPBi@X\:ITB5c^RZGJSK?BH#LIM>D2DP^9P>p[L[&7.R;VCIO@n@=CYC*TmQJ:aK:T*H4.\X
    0    807SdORFWS9FO^WWRVG55^94?PVfOJ?IOUG_;LMQ8CRH<MNQKM?KETa0QJj`3=L7YJXVgOK@>YI:BbJKQCP=H@`)8-:CYinWF>JYHMPU`>VRIwePCaE:?>3DV@r?M>N?IXJ
    0    837AD5Xa9RTXODWOYTS@RB9_N^YF@I?da^BebPe[Wd25b>:MBZHPY<R_X9YB6PKi=\m^eBXN;\wGlUeWF9_THBNKgeUENTOUI>7;Z_W<GUXYSKP_<RIOAG9BiG?WOh?Z?Od
    0    886TCcJVNORSBMPRaIS@cj;XR[R_CD]MWO`[XNw_CVJEN]?RUCL65HMWMTVL_HFPdZZNFSVd6\fPV<KQTLNUQVUKLTPkIGJb?RMMXKKPa\a[IeQUC>SJRETK]^XHHRW]`CN
    0    923^`@KRBBPi]>GS]9X_JbAeBS=MJFNIV[Ul\LRZahc[7YLTP=PYJOmUF6IJQMSKZEXqA1DAbKXTKZLIZj7LKa>lJFwK>IoZ>hS/9cG[UEPAO<GBdMKCJZGFPW<BRK?HNS^
    0    907RT[UXU8XFIUwWNHHW6DHI[UXC>TNNXPJW3J;6HGUKZXE^2MUJNPEK\S[B9CUF<5G:WWSQ>fT3PQN=JfP;PDTW10SKWnII^XYTT<CFL7P[TN_MF>JG<C@>CJhORR9H^EW
    0    678Xlf_YF0Z[BKiBdDJKDG_7GPFX9M?e^aCV^3_O2cLKS_P\^PT<@edM<-eS,*.^qMWVJWj:?9M;Q=>cQEoMSNR7h:uQL`EN3OLNT6GU^>#;PN^D.bK4]gEPNgi_?@Z[G_K
    0    919`ELZ=ZPNdiQ?`TBgHWT9ILE4w\/XO;H\dATQJPRcb<PeVLYQ@<@YN46HgDGc<QDBJKdJNQP^DKPEI4W/RG4BMOBgbTCbW4WGYCCYb\GJLJE_KY=RPYQUTECP^VC(6QUh
    0    828QK0]Y?TfiGVMCJ[`lBF=lNQCeOIHYUP=gIWdUIc:O4*C=ORXJG@TdA#UDE?TRLSUG\XEifSK;YIaIcX;^TUEOQRg`DOhOSWO7>R7MIDNKhVcMOSQFV`TP_hR?TA>MSYs
    0    677->\JacOFYY\WqAHBk?C]GY]X5P)I8=\APFH14JIK:GKLY7T6AXHX7RL;cA]H]^?COQ>qQ<]?I?D>3\E_D`7dC>9#J\g?Kb:Gd=[L_Ba_LrMhq,<XP28iQ9VhTA`FM[TS
    0   1053\W@IFAVSP^\ARRCI9;PM9=LC[RPT?O_\QJJVJRTXVKDUANFT=DFVH:O?I=`KTGO^GIQ6EPKBB\BOGHSYH;T6OMVHZ;;SQCLi>?RVLI7;QDQ_PUNZHKwZIRW_<^;B:FNQ
    0    718@3wXT?e0feAKX;71CNJ:TZGJ;SFM[<W5\4AJO<CB75MA[@3M37R=^?;U@aUHDa\QWD;@mR[)_.(9W0bQIAZbQ\dJdL2@O9U>TYdHJMWQQXJSaT9]N95JT(Z[26SCeKA;
    0    782YM?:FGDVa`@6[LS]_>\:MNcFcM+FHRYo\NZw]>gc`ShdGD1]@WXrR<LMQ?BhJs`MS9WKfQP->Z0Y6GkS5HK<[DZae2FQU@u`8BP@EgX4FEJiESOS7_WHY:f?WeE_4@\\
    0    733FV>P_12[BRD;AfIh)5;8OHAZb>\MRO@CgK?ZL]TSHBBI^XaK:64g`5-]31A]QGIgZR5PS<HI#TKHW1Eb]WV@JS4SEQL^>MYM8:DOT?=\HLBEbKP>4LK;DkCH9D0PP2_P
    0    6981L`JBNhTPLK6M4V:'SHFQ`gUU`kbSD:V>P`[1WPVAN\C\c2_\CbEB`cKkIOUMQ<VPLZcg@H]c@RIC[+XDeGeC7:OZTcI]HE-wh^nUFOTRY[MHDYPKU?_[IfUH,KLVRUK
    0    7046I_VWP9cF@Jc;ZKgN^D3MbQOJZa7ZLL,^+TK`hALXQIiGCecTIC7SL9S]Q>wAIMFISKO[AgjJaa_jP6whW@Q=O:oAFCMEL][NbA>BGdNv\E`RR6?YWcI:]EfX8U*^VIp
    0    767:.JAXACWUMIWU`EJbQ)=cN8]OQEDeNM)SKEE@;X`G=6XgWQPR_9XWU:LSK-/T@PNWw\f;RRAJTZCJ1bMcB\BB\MOV\bDNSZBPMFUh?6LUI;RWAOCDWH29USK:G9.FAUO
    0    839TM(STC4JmN@JFaIML/CFB2>BVF,B:POKUa6W`2UeT4:UHZ5H.ZYIR:DVQ+@M>RREuXHXQAY55_MZ;IG4W#TNPE9QRc/lPWfX93^[Ms;V;D\L:S\A)gWO@6RV>J=F>FCX
    0    700aAYP>8U.@RR;j,:_D7iW4ZIKO@?H7.FrBE.>4GXngAbANUUH>.V/ZDhADdP>UuK5<CLo;Z1._0HA5+i7AkAPrKcA[7IH<X>K?6VIVJKV7Ak#:OMMO07uT3]3GdNdV>5<
    0    802>0XYZ:FYKHA;2YKeaH-*C]Cm]6bKgvQATQFUBG]P9JIDwZesKGGFa;@_<E:<f_MW@OBa[>rQPP>Pe[?hgADdJ_7K_70\)F[US]TM[>QTSY.HXP_6KHbEDd`<G.>RQGqv
    0    802_YR8@P6CUoJ:KL7@=TaCZlQR=IBZA4]QVDJYCIYFSCBOJOORNKarSK5O_aKJNSMEB5ROeJ?37NEH;LW3Nah^G`D`C<7MQIJV@EPP>[W\H8KJOwPKJoh\lY_HX]^SV=1Y
    0    606:]gekZJJ88_gOP,Q@`\L.Tfr[wZE>KI>I0RAO<?3RI0ZSCW_4Ga;UZVC`35J?<$JHglJE.<;K*<#UB277SPkI>7AEWgjOEP_RmD_QfQ4W`sPkEOZ:G@]G,>sY]\<Ds^D
    0    8252<NU@A_TPK<VERM0#LKH07QHL7\KKmh?FFBGF-[oFM_GaNK[BN[UZEPD?I>G:\MSUCCQIJLKG8KI@E[SE_LDNMHTULTCMICJIKBV=EBNMM^S<UR\>MdS]OUPH>XM^RQP
    0    917kKaEE-fBJarQC9\3E`i]HcmF>HEM48NkDZE_[FIEQKbhSS=CH0[X@IGW@w\><DV>S3GZ^aLDdL@NA\QKMcJYGm?ILF_c;UEROcI5JXVTCKWG>CI[><NOpSfP<D]M\AG:
    0    6196FGeoD(\abKcOpTFr%?VTH(\\Fe?w\[=ga<YR=UAX:5MBcalE[2kfJ&^C;<6X\elms=5NNTP/jQdZV[oZ4cInUpFS&-\AdoXJ@kFd;17>i]\ZPL*8aZI5ccGC@%1bGkV
    0    768\@ZCHTED9\H@\S>wOLWFPTBY]tN\UZ->\`YGVWKBLIKNEE@oFKKP[Y8STU^SQGIVMGS.I?OQK]ENFQiULET,@JBYgGBPJGocQJVhbAS_GHMN=D7KXZRUOblJbITE@LDJ
    0    602aXRL_YEdkMPF`T^VIIOY2GAOYSN=OOcETEPfRKqBPdm:`XTFJWdOVP0aZ@6@wj/aMKcG_7G@HdN>JE>iHDGS:L4Q_mYYFWtN+VR@R8&Qa@H_k4WP:]BQQIAU[C:MO_nZ
    0    754K/IUYLL0dERGVMO;X9RILW8\B89kUKWVUP<QT8cb;DkNLPBfQK`]J=F8MOZLQasbI8?BibWTXF9:>2^,@>p/w[V>l15/Pl;JP=Q,Z@WLCP1I?Um<QRoOaVg+CUKKwN@_
    0    825>XYpZ\U#<PKHLI[X8^:X3]N]M@XJV[JE]IOH6C;iP@GH^PXJOXEMFUmQT?UQNdOXQPU_L<HGO_[:TQ>Y>ILV4IDJMHLIR?LRV]F\U[HOWnU_N_HL]F7HP^IWLQKZh_`M
    0    631XPcY]YL9`aKOYOWrDYDQ7MLP8S[MkbVbOi^eAKYCJN;NIY\UYNNSGCIC8F<?T_NrHX_Xs;WP>\EIgG1gY]LeKFUOTXaJe][RSLQMXSPOHfB[fTWF?Ph0BbT<JQ<FWGwf
    0    784dcJT2YZiWGRaZnYZMaYX_R\ZPV\RJKKGVNaC\_NW]oA^\UE@ZKdRGRRNmEIS?:K7CLJdHGS`HPcVa9SF\]<YD1ULAZ_B`@MeHRPgCYYPJCXYi\U`PCKG_LN]UAwTda^?
    0    835EYIIOV5SK\_Kr\VTF@RUwHJRR?HTBPcIGX8GHE_OZJEOIdE=PnNgFNPPDEUDmMYQWU@2N]^@QKV['I>GJK]LV[Zb_DGPX]RF:K[6d3EMRIOGR:IIFSXI]EeAQNDLPCg>
    0    887TQGJhJ>]E@TFCic[=JLFAOUOQA_GeRwDLi=[UG_I?RBKVM[@g`FJ\<OVTP9ObLS^WEHRcOimWjGOSI8NfLDVgtpfQP@Z@iIPEKQD>PZeQDSLFG_FUSDFC`NCTCMMIKNI
    0    7273`IVT\QQTIKXVJQlMR^G??/cZ`YWVc,M^=CI5EBZOELk@K\RO[F;`e>=d]VHGOFM42`SE;MeQVD`XETSJLLZ7aBeRXUPp<IBUi#SAGCJ]cYVU]HFZXFQNOC^NSGEcZ[Y
    0    787>=IB`U[BiJK^J`FKTS9:;J]GYQZLTT>MjN;JwNfLIb<jYRViP=S5OOJw8B%GoaUVMHINwKL_4T/SIB?KJGOYSNBc_S_X^b<JE=NBSKN4CbCUoG^`>V=OD?_H;4IAR=bE
    0    666OT94EN:Nb`ZO:^H]H>EXnLPUCV<PB=BZ[^MGVA`naIRG>K]K7UNiZVg?=LTEWabUOcZYMWQRJ^^KXl\_X,j>ICB[_V?giQvfKNZQrS]OeURQZF`gIeWWJwE:6CNSELZK
    0    921J2iBT^YPaY#DcUJQCY?;<\FE;O?gfY[a_NC`=P]SGA_V=KRdTE>FDB^AgXFUSL]YRIOC=MAJ]>DFO2SOOK\E]BTOVJ:>\@CJKLKWgYEKSS9Q7EHXPRPfWUZIWKLCJQUO
    0    853^OHHJtSLFUDX:HIOESN@;DYNWgmU`^HTPCJDCFOJ\ieVLNXSDIQbKHD8AGRgO\MNATJTCLTXaPIY]1XPQe=KWG>V[NWIIBC?fQIcDSMWPDP^VIQhfR7JMEQ;?DR#ORaQ
    0    74218-w\ROFeUI`LbNU;E8]DFRb[HWH6QS,KEAX6DR`@K-8hL>mDcSEDd4`LEB5PiHIiJ<_@<:^?IYTQ2=fWNOLRYG@Y(Z>B^^Z[A]?ZK3J<hjQWM]NFO=I8jQZA6B?e>>e
    0    658ITW\^O6@BKF6o#?gReT;lUb^>JVPapVGX`ZbU`RRYYaREUKFS@A?hMkUKSe]S=RgC>SOV_0^egAUfHPNKejCE^aRU;P>YY.EW;NLMPTP=O3cEGAYSTcQhXMCH^ZOQWm=
    0    681T<=PLA2wU\PUMQ`V`?POOG0iG@T6RZ>4E`S[aOFh@I<=YOTb@p@LfRE>AC@__EdJa\BLTSMi-i]dk>DSbQRKcfMTO<PF?YhLO@SFk0JMWd[Mf[QZ<L@GGlQAAAL>B<oi
    0    582hgEr<[mjS=CW;X4A[M6`ZBGMCIMFS^XR[CTV?W^Y>KSQWH_;M>SKacAwSC)GV>9b_`.s^9:K9S?HO;NOH<O^NQJdUEDV4VfdD?[XGJ<H2uUB^egG(FSUQeWP7:49PTBk
    0    573KeOY?MTSLB\SB@S-Z?-UHA^AM459SGbP;);QLN@V:Q_JaQGBAOV4NQ:?pFO(=ZDIhLGO6W@X[JY1+M>HIjTJ:9W=PFGw,@_LGUWJQUaM?BqSDSTQBVN9HJ9BFN0:C?Q7
    0    614BK[AZOUCjKOWRHXO.QOWHGWW5RHBW3a=A>=L?6]N`KqPS:_TN]PlQWwQR[;ZX`H\pDSRG_RBRWLJ8YIO<bUmSfs5V:8W@RTFa6iBIJH8GAY?iHB`hS;gwN]^oLGJQWR8
    0    755Fg@IVgD?:FT;DL?49O7gRPD7WI>O*.CFaBdC1G`il\8@?LOOC9Mo?Qh>4EWOJ@H4=ET76KI@QJN#@GQJ@HDKF2\>MMN`K.TKR:Hd?^E8F=6]8B5=_8YXGGC5\DCT5rMC
    0   1043DMaHG96LUJ?LLHL\NK<@IYCYTZGNTeERFSDXUTBIJQBJVQMOPI#HVMHO\:QPBAKIRMOTHE`ZIZOZZ?N`_dAHYFJaYY]JnKJNRHDMIJb][LAHTjSQWUZHJ^F]SK^JJNBH
    0    772U(J]k[Z+e=AOVH?@MW`W/F[_c\WhVq7QU?Tp08\BQe`eWKpZj3:>4KMbl%*^\B&RG1iwo0^S?Z6&X00XCcIr4\AG\GU1h@FFod<TPYLGV_lcD4YW]1@PrK>cQQrCTWid
    0   1044VI=B:OLb@XR;=R7QE^9P`=M=GR55JCObPNREPGWH>I3U9]]D>IwWDAR^EPG;XFU]oTZaMTnH\dBVS@WXjOGSGSeD:NRNWKBaPMGN?TNQV=PLYGaDNVDMIJCORCTWCOJ]
    0    756?EBP@>CkOY?;VItC^LE1hHAP<:9<\d]XjtLZ_NNTmK@3@T5AUj']aJK<?IcSOemRZe9&IPV]OU\Z]YHI^H^>e95RJC@^AkN`?8UG0:BTXW5DCZk0FZl:6d`2#cHT8ASL
    0    859LLRIDLW>lOZBCN^19FHT?PVBWHIMTSPULMJ[JIFc6GPE\[EFILMc=GIdB9AKPuBOTP8fFAM9>DK<5I<P;IF_;A>#BWYR>gXbEMJJQLGFHRlDVCH]09W>LHB]N_VGMKAH
    0    714mDO]DI/-6dgS7Fa8<RhKJTe>?V_5:dNO`MFYwRT(l^ISllN8QWqTW+;W.<b8MibXN?BgTXKEPIPVIJ2QGC@TOg=JDIMR`cLiGaNB&EUe8IK:O_[GNTNJc)K;ENYO_ZMS
    0    634:SXQ^<Sb\\BIB:H<p&U8<L<bP0KKL_5=XW9JB^88?@63o]ZNWSAMKBDXNEEKOUE?P@%_4Z>QN[a\@-;X\MS;IwV[OI8RJn_PBVi<GFNRQb19^.^B]\F);RFJL;OP=?WS
    0    9275KHZN8>VWKKN,ULP0MFQTB=SMIEBLVPI]POXKCQAOI.:PJ_PKKIbP8=YB:MXXCNWJU9CHGcZ.eUe^O@`WBU^]Iw[X4DMIaZT4U>;EPKFJOJ=bJcY<b[<5[^>NBG8T<PV
    0    949QUjS?PENWXD@`^9r[L`6FPW<w[OWHK?Jk9@c=9TRcPbbAHR[X9TPDPQP_?7aE^@;?=NHpPgbDVA[LLR@KBiVSDAieM8[UGddTLJ_iRG?7>Fe@^EA<Ls\KDkMcMBAH@kp
    0   10319V@YNDKglUDVCOKMPA?<?<HWMDRI]QG9[RJPWCaDJAACLXJ`ROGKMK<\3A3N_ZUhYF:@UROSI]K@Z=T:TRgSJ[U\XGHQMLcPIIU?RKPVJHHNVBe;KG=MJwP9J3FIUOWM
    0    693SKKtm779oaJDPZWU<@[I1D[\cTSBdC`E_iPUTJjdEQJbe]w^CKVOPW7eX7G9NeUcjRD``=\>1<BYNA4>ZGUd>JFLWKUJCkcaL`Y?cdaQ,UTbMRcEVXL=:SLJcUI>GSZ`
    0    859QO`\KHBI4<GOnOOaAeNWaGKw]TREAV>WSIVUGI>FZ\GV[MaTfF]UAV:]XEgT3EI7J\=R>FEJWJY1JJAYSJE\GL]@N\iP68LMLTE\.NYeUIOH^^M^]DMGT_BHL_YDQmHX
    0    702RNTENMCb:\AHX)WvaQI&UBLPOH]G^3WAK':(>\Y=IRFG/.F8;@#_aLT16RIM=<^AOMNEB[NTWQ<[U;SKoO]/\KH^6Q@T3)W[F>cWMIbZOE2H=3$BPB0S4>NIK9Q;INSA
    0    955QaZb;`F9I9Dc@CPqDH?NOga^WdZDMW>>EI]jCP<3QOVbU=ecW6I8Of7d\?B[N6>EFQcXR:VbC]KPhDCYZM9GCVR;Jg[VgG;;WfEt9Rk]wWJn\J=oL4KFWT;_a]QCW^U[
    0    7750&K_aRa3]KB1Y<@?NS58=UVZ/;Fc_AY#2QTM?+X[-AO,?JRvAL?I@nUY_K>AWQU`X<J?J=+Ed]H`L,ZQ=O`bHgSKYCBYBL5RX\VSi>F8Cl:LDD=`oP<PC?bGd4H-]SXK
    0    648><FXLOEQjSKM<h]J=4.@9BFAQ@b7gh]D\ZSwI>XZC<6<SRWW=_-FWAEI#F;Q9d8`RIKBNdOLNKO8R8NUX@_BQp]UZNA:A^B4VH@=h=AQ?V<Od9`GEPd[NRT6?JJ<aBZe
    0    836OMLaXGLH]T?BC[K@]C>`MR<P^)N=hKQVBTDKK?UNGUDDST[cH]B_HHMBV=K:SY[eY;8UaH;VUVOUGN^^cFh`VuXniODLGWFLWDQQc3B[?]=LQ=HO#kfTSOdPKI9AbLHU
    0    870:NPHJG?NSeU:L@[JPZcU`:<R@TBVJ@qZ9R\CR[VVFT:A6]49AP;KoLLDBPeYALwaHS23EfNgCPK\lH=BPP[PiPKCROLXBbHR;MFaEZMg[I<PKUK8bm\PFOS&AML[FDLF
    0    927BKOY\Y:JeSO?CNLN8LD5.dBLAJHNdUI<TTVTFIWFP=>HHBBaWV6QJLU#DXGBIJW[>E`CJWM]OID9]?[ZJ\ANJdHTHB9Z_KTCeRGSU?EBTiOW=YN>S@Z<9J6R=CACPl\]
    0    669MdK>`Z7Fc<c`HHHUBMCMnLH\MFbCCBY:4F9WQRHw@?=GHD?\caM_SVDUMYP?M\dZLIGJLP/QTLeBT3jpUJ0Hn[I^<?.VF>SU^7`+MHFB[MQW^IJPRKJ?La:Y,YG>^J[M
    0    859XHQRXBB[QNK<<^UCQ?H@@<E:FB=8]R]PMcIP>EZV9NQKCXXG;mKiUFPX?0FNwW\GUSH@UTUMGZW_?HB=GBbgZLIII8<iEXnWGCGCTL6;FK>QFQZB7\BXJTV;HPGPO<EO
    0    568JdVWZF`A>Dp(JPXKdT:KNN@aePF1D\WF`S5:k>9DCJI.[RW\3e0=eX.rFdOOFhX>GH8IiMTZS\\Y]/lHo&]8bTM/a76F#HV?C;U72Y\kBdTV\:ZJN=GEMHTOAEEEjAVa
    0    648Mo3KDUEaLJ`2SVsXXjGYs%JiHDK@MMW8UHBQPcGZVpK5KB4ZP^3[]mRF^UHaI=_MfkaE?D6f;D]TwK]MA?O[KEbfNNc^DIBEBE`]_mbaKOLIABP9\FG=AOSR4]`HYL\X
    0    742Vb<NRGLaR9[ZVRb@@D]oMPB8MFEA4@UWl<9ZFbqEuAc@lMI>NmuGRQQaY?JNJBCGLG:VBCB/?Y^2=Q98CBew_@B6L8TOFekJ0LEDGEB@@LX9aYeSFS3RUMFU9H2hH>RC
    0    819#MLMeXWGWUE\EEM<SDMC:ZBfL6JEKYR6A?SQ4L3jYUMDg]_e@QLK0_UjQ<KQ\c>@SfO^;9@GIRYM=KEX9H>mJKI6kJLJFf_UR?L4^R7-4f\bQI^_G;>AKCLSNZ<OPKLR
    0    819F6[QDVZEOJCY4=M[ATESJw8I<RVJdQIF<DU]R[AJ8HTYG1E[8GsNS`7EAPiY4\@YHCHQk[?S[%HAOLMYMQCK;OAIPFLJJK<HI^MC4EGkMGK_G.gPG?CBYG]`SGU0LMUK
    0    617W\]QTg<FOU^\SJ]CS\WJPg]XRURPVJGFsH^V:_/=Q[.HPUpah8Jfd\CwBNZ?PRU<LHWX[[[[DfVT6=PZ_cGb8JDYcjQB`LZF_aX<S;TVQfLR>[a9OL\R[jiBQ3PEGdPE
    0    873MUBZGJ3\h]AQIZD[MTRQQ>>NJJFTL\UCYILh?RPKMPZ8YObdF63`LF8DJ=5OUQ5Ob<JG>ESG@VTID<`=X>=Ed?UBP>ITA^`OH9EGbS<6KU_#LaENOW[2THnWGEH=MNMK
    0    598J@;eKWGBTE=E_kR^ACiZCCF>X8GeYL[=ahB]LCM0\?4[SNknG6YX^WPULD@CWs<^i>b]I&7:5NI?RM:@A?^f#;OEHHO=\a^tL\-5cX>e;q>KNOETDSYIFCbCOVJN^<h]
    0    952MHPAPHPXZRDMDOdPAO9PNFL@DPD@LPMKGPNX5ENAGAJLeNHSQD\XcKCaVSGXNSTPaH?khSZBKaWTGC5DWIMVSQGFE1bO[JNOCLFBMK_N=PM?TJ`L3NH97GRK5FVE^E_w
    0    717UU?SJBDOGFQJdfaL5WWGUOYNeV9Wb[;S^@bWNIa@nR/Blkc_PXLUMQBJNS<?V[cmS5SoRKOh0?qMYWUMUM9YSS[M_;Q7EU\VdM1PwXF:YRgH@Nlb]eTVHagbKQIOUE]U
    0    9123Fmg`J;@gGBKEWGDRH<:6ZQi\=I<cX_H[IRKBTES<MBCfJTI^BGK;w`POQ?GLSAfJ?HLXAAT7HTQL<FeYVOX[YOPN?YF6BZG4^Z>WOOCBWGYlSPHQLW>ALYMN=>@@S;P
    0    671V6\PdPU>ZJ1I==Hg^KJ4<eE[XVQYZaP:]bIIT2;0M0@G[Vao:N=JRbJ`JDFEj]KBRCSVtC@TDG&SE<cVCJUCC^JWi&>?[WUC^^^BSLU#=@O]A:EUdNm^MAsX_79<XSEg
    0    695TJUGNY]=?QMNGVU2QvJ;$kV^8NNV?7ISBk=HdXOPW_]Z\G@G=AFDHTIKKmw?PuX?SOUZZ_?XJ;:8JIP]UgKSGgV\MNGRPB/IIQfNIfTJIOcS@,5F]I1`cP`^CB[ZdVRO
    0    700IBYuFV#aYJBQ.[bTOBJN^9*_H>;3TPvSZNTCf^::F?C>LL\@]dYZjQ+aF@FL?<DPUoAMXMUd6K>TlVDLs7JaZNPa9RPDKcf_QU:HUW`b<j@TgZXG:U[G)kSCOI2/=LG`
    0    701-?`KYMJ[Ij65H;I`\N6)ab)NIAGS`cf7TQC:CJHV;E70HSWI?^'^_JC3Va^@rKor^M/=[t:_dNXZu.QFICN3JfA`oM9EKO;4^?R]1&4]TQ:XSBBHMURaJNwBNG99JTwg
    0    871Y\2GYHHJUQF=BYSTHEC:Q7JWOJA\_WLPYl*nFZUQZNNO9Y>L<S6eaEEJBRMBKPTXC5A=bRJPGhg]VJA>M=G5GY=\OAKZ;=ZCJPLJPAIBTH4X8I@7FYwM]?S0DVMIQQi[
    0    753SDMPcTSGZEC<?:FEMS5HK5XNZ\FTTj?F_SV]L4gwQZHW8M=YK+7KQcXRYERU[CMXAMd<e=IKLL=CMV=_FYa]QnTagDhN[WR?`1RZJBN=KIRbUBMJ^AkO@C`P\A>JYTTR
    0    645Ig:+8VAAZRG9Z9WPSqNCgAMe,@>lT+Xg,;L:8NOnK[P66OL<O_Im>uhH^Xd@RWg#G\P;Fd?YeDITQ5v;CMK1bXt8]fMRMQ;[XFh[jVb4a9=8FRDHsPCZ^WQU<U?5^v9E
    0   1114QR>BQB1bFCUbRa[EWK^PQ50GXIEGFM]E^B6XFN\4[GYLLM:FZcH_a?=VMBBPERDOP\^HKODU@HwZKECFI:SZL8GLLFATP[^jHCMMRX=LPKJOOZBK<LLDJNNOK\J<>RWT
    0    694aDg,BE[2]wD7<HPISMg=VJWSEKR:]GUQIOKCIME<hMPVQI>^;?B^WYP@SFYH<RcPBIIMA]nJRYJV]A[6`^U,XIKW\S+:`EJaCE@TDCQQB`:S0j6V_Y\__K^+Wl[MC;rC
    0    673IQQTG9U@RdM=L\^V[OJBOPELEJR.ZA_%\MFWJIOJPTBAFNCJ1P8wO=\<7[Q^KNZ>kPMXQN?GR\HLE:]]NHKHENETQ9>]L]QoMIaXMBbdeQGXHNK)SNKDC9aI0F:IOF>D
    0    765bBMA;IM9GcPP?FIA.NW:BVK@L8MM9PYY`HOZL?aXIEVVXRHU=VTVKD8J@HB=T]:c\A`dRY`MMWXIL7LGGEQw?CWE]KHJ<YRX*WRPP\QC2CPD9WRaJa=QjNUB4JW9\DBV
    0   1037:8RZcZOABC>@Y=MK<RA7=NBadZSKJQDaKCM]GPX?HECOOKYwNMJ8<ViN]>EAPPGI=9bNMIIMLMLC<E;NL@2EJECBIHGLYS:?KTWDQ?a[MRDgADI\NJ=S5QH^TASTaUFW
    0   1032-JYTPW[BM>YaSHNMGPZNZZSIG>DfIBIBL5eO@]BSBNTH<BNCMFAYIIjCQ:RfLH3UJ>TGJJ^]VYF:8]PWCIMCRE;KPOAAwH<JK`;WDMGR^RRSTGMKp*Dh_bDU`YYMW^QT
    0    710WPL6ZUWGTaFUj\?O=YV0:EWHIHA]O5^lWA1IB_^NBFfJ/?<V>9KOJD`>PldPBpjB.>uZ^VS?cC>D=<aIHZ^QXR\[wCA4KBhXW<EQ[c\8?AdKHQANbYIm[<sg5QibH3>L
    0    864KSFV>HMFVY?:JZKQZNiGMMH;l;F^Fc4bk=:[jU_IXCP]1=Ng0WW<9JJ5UOKwLZ6[R3DJ]NUH1dMNH:OE?HXCPRWWa8OFbZTU<a>JIH:RHQREFV_TGZXeRWS<MEWLKC@^
    0    642S]bc?\Ha<ZHX8K4KTGMLICT6P[eTZbPTGdZkLUIG=H;?SfIQ_SL9KC5YQ#E\<OBPOc/X9b&FNQR`OY8fBH9ITI8XI@h]-\nc0J@C3BMGPhbA^a7XME?ZLOBLHcQ37V7?
    0    679C;e-^\LFNGSGIJF^7R<G9@g_^R9HY_C]mS:[B=^7OC5SnVY_G.\9QHXVLL&VZ[SX:PTJJD`@.8'?pC_m:q[ZZrg=^MdZ:G74Rd-w8JV\DhV`QVGSH9BVXNGW`HXLbPGG
    0    907S;P`^F7DPS?QS];SAOJZ9?cZXR[CI_G\QS`BP\N<LQ@W`RSDbLGM9L6`X@?BB7WU6HGbZ2YQGRQFMa0WC^@w6LA+NQD=;PCJW[P?>GMVQlcb^1Wj>I8?YFP_]NFZhDYX
    0    7692QH7H;J@hHBOY[_sV1<^#VUG1/NLD>Y;M?Q7>VdDLGS/<7HdToK^fBPULVNFGWVhaWPC<L8UXSdU7+RD6TmcNF9:JT[EFE]J/HY<JJWH[RYIHVOd`RGHUT\7Ma6:LOE]
    0    653/LFpvA1QXK2WSkSR?V2;TROjAQD0_R[8WbRR74\K8F+O`T`D\ZDI^G=_*6JCuawT0?>OR?U=Of^j[7GLQ;P[m[H>eK]BEa@%Fa<H`WCUu[RMT9RhS@Ak9Ja@K6Q0VQll
    0    695FqMIOJ^@bd@JNQHS)NAkZ`QG^PWZFPONRQXWN?SeLMW5VA3M=K3e-ZMK=?_^O]<PLHWPACBRf6C3M7X1CMMOK7I[w\AO]1VX^DJQLaHK9KnH=MhP\DSMEOZeCLEKBCJ5
    0    6953Pnj@^O<:CTt^SFOR@JsOa1l>UTSH>F?j4SA>W:2EeDHu#^7XYqM<fdXj;OPX72S<YSd>:\SAG;2XM>TDh/[?M8JTSTNSGbXShN[0Y\PJbTrTXOan=5mdg]dXJSVRULK
    0    792Oe?;_FOfVYb^NhLGe7MEr==GIB5V(WGAPTEHTVwN?ajQ<O:LBBPQ?@GQ7?MYXMDH[UIG>UM\<\YL:^_BJEO=KZAKG<[ORMeo3>SPmS;<UFDD?oIA=ASAY=FF9U:\9(;3
    0    992PSYS_`SFQ;PfWCAXCL;MHXVPNSQWR\UiIBXNEK@aUCWYY@QTV8wHFfvrLQONOEWH8N`XW9S[\RG<YKOY^gQ\8XEG=WX9W?GN\W5C<?`bKGFYSIA]R>6XW=FOL8TbZdHM
    0    851^OPBUTJ4:NETKK>QNcU8M]UPPRHZVFRR4EaM;UL>1iCYCAK0M<:AEQ#IHJLQ/>?/BIMA:S\bXDE\f,McQ[8FRTSR>UEWK5J=XVC]Z\[R`2@XDD\WW>=;HS<?MOUGHQOG
    0    794NAVaVnj9J7-]LY:YbZ:GBbZ]B]YNm]8NG2NV%A=[<TYjuNi@RgN8JT[_b?3JNA@@#Dc`[>JWZGP@P2/pMPGW:Q8HOUY<a0UERZBaYL=7baNTTcSmCD=LNNQmSPF<U_In
    0    735QdSM3WcLeELRV^DO?KRR6C?LLcObA4HHV1@Z)9Hgw6ZRi77DGJGB+VCYuK0EAaB?TYRS?;B2GQRFQGE[HDPD?NJSFB8PW[cCJNLLRODJCCaWHC`I2DZ?fKU^QmIM1YRJ
    0    737]FoTFec:W,6pQV1SSUP^5_MUW^SKCUH\SLsE=C;<8iP]cNgU_ES@+HCSN0=S+Q?:E<QSb?LdAAL?U0Kf?RXj;KE+KXL4Q:SDV^_NKUIIT^XiR9^i_7#Qd[>L]&PDR\_X
    0    720BhEAR^4eNPI4K6N_S[@<WB_]S<=XZE76N9;SHiLWBMOSVBcMFTA<^s`WVRRP<QKMhUF?IVEow?tICOUEcEGO\<JB8bgWI&:WLUQf;wTSXHB:>^4Ui4=ORZTELfkCNpVF
    0    614AdZjZ8SF]@LgeZ=C;SPp?wXeiNdhc^=LlMWMJ?ATiSCfjOjc`QnJRYIjdMIORGR6MK\V`NHYX2GOUM2OQ^?eDHLT@V]FHJRMFW.EaKO\K\L`T;;NV9AKJR@WaPO(\F`V
    0    606IG3G[3bH\8RM8G^KM3LfOHHXI::f\FF_@P?`JDMheBc=D9.D\?X_ILgU&cXPfNZ`_Z<;2Vk9RVH\:<K5P9QH[IZYRQPYTwjUM/L@\T9UdQY?CaH+PwY`vXq4BOFTl4mE
    0    879>DgMEOVH+GGRSDWFNOMN>]:kY\GM`Z:WNGQTHF>i7>]UaOLwD9c3AcVSVAFCX_QZ>OWTaPA>ML5<GS8QYGCvPXO2QCKUGVE0hbKEPVUTJXHV]7dH>=*?R;AWLKIQbW]\
    0   1121AEO[Rk6MFK:XEG<^=R*8\UZQUV_DOL#0IAfHBU;>Eb=OZHRO_IBZVcKKS@@[IN3FOQacBAGNPJY6[.EOHc@N;K;TKOUAS<?8UXL[P^X]hQER^CLY_H:NAS1X]KU*LmQ]
    0    789;HYhY^nK85;qB4CY6MBC9_V`gglFSr;HU6]SB\I9J^Bl\7jfm`]:=aSjf==[=.<F1M]VT8jZ>EHRp=4NETLlLD?MPwlBg:7@i[GuIBUFdia]c6Jd\(LNN_Dib5GOSgnc
    0    881=;]_mTM<^RHn,c0P?m+E0VNcwOoXYhb;G:YhIG6d*Q;ZZK_[bDLZEPUScR8?GJQ@D9ZYBFSm;aR5LEF_SdEEDZAFMXaFA5F0SYNRFKmghYVi[JNcFB<FHCL[q4[DP[NX
    0    653]RB=ULqIE5AjSBNICJ2JVE,LYS^W\Q8PY@_QQHV>,NDVGEHaFD=VP4b[KARXdFQeU8Q-#Au5-`h:JB]HNIWNN7;'3kN,YRKCDU9aM@CXVjX\SW2BP/DVPL@[.S[dRDNU
    0    724?Rj\jMSSG3N_CNJV2Q[LQfR@BQSEaZdOZDNL@[RV>T@V^#ZUSPUPQC>bE`KFERB35F?aKIPOED[JTD;Q<L1bST[46c[)DKGDKc4fZ<ZbdZFhObK\Q5GAWC3OtTS`WKMP
    0    822N:]L@C_=_`S\DXEVO[ORKRM7aUWfRN>wHKEnDESUG]Dad=_Xg9@a6A9c>MHbQTLKJM@f`:MGPE<LH?-MIPXq,=9TQK=PVOfCKWVOGoZOLAcBPMDLKIG_P:AJ[OYSJNQ`
    0    792HPX`PaMQKJ<LPUPFUWMIDSYfFGG1cWaVUYHF7gP.?jXWWFSCSTQ`G_ebR]hQTP]SHb?]DU?wZ<`KP8FWIfSsRS/Q>gSBMWQOXXDGE<GC^`NQXR.Pi8G5?U@VNUKHTWJT
    0    7487Nk[UXhH1E[[5N=RH]I>AUlM@EZRPVFE9QX_Q9J@7OQSO?wP=L8EDEbh;Y`<N[q2[\aacPTC6cG7XAWmDHKZ6\B;5[cK[4IdPZHcUdYHcSZdcM7^I9>NCHD\ePd7O]XG
    0    804Sp`AHXkHKDEaP_7w3\UUBI<<YgIW?RDR_>DXCSVbVERaRDVJ=H?S5:\LN*:qCPA6GFWRL6ZS98<@:5]ZFJWJF;-T<[PUs:SGXC3aD`;Qv;QUKDJYW9g@cVMh\^PD8B^O
    0    646JVX]BBPA@GBJVU8SPELLArOjGR\YELWHP?EDQ<fRRQc5NGIYFKM[2YOLcXMNjEVV@>RkDkK<eE5JPTXE2_NBXdl8wo_>Q@7>c>`7R89BLSATGIfPr?9WQ=Y>WCAHik)2
    0    935GPX>DKND^GYVOTYH<9Oj9KIKQKV?GdL>WPGF=RKXWJ9IKPINQgZQBU@`G@SS@`KKHDQ[QTeMG]IWS;[6TSUL[BFPJ?L5`8T=UNPTK;[5ThXIJKXMnbDVCLd@QSYMLTwY
    0    748L?YSM\^@V06ZNK+[MG763\[Ze\jUa`EMO>Pc-KAUbTUXCYftgB\#=V(Wm18DKE=I>U_Ze;\I79J9^H/k?J7I=RK8TRVXTG^PbSIc)LH^^IbNK[lf=YF_IRFhY-K.PVR_
    0    653@TF1>V5n1QBLLGHL?>j6QLANAO=LB?EhdIcFMnT8GQ=4@FN<WN#Tg6/,/_L]E<B:MgR8M?Yw8fUXJHN@:EA'OQCU:IcE\Qb5>DRLCEG3>C9RKW4CBXPSL[X6baVi]V:Y
    0    686Jv2=>P9_]h<(u^aw\VB#e8f[gWVwOEbOWJGI9eAXXe\J9cKLLV0Lg\\FLVceNCbXRF5;M5khZHQ[MKw<TcX:k9PSmJKAJKEaR6RwEOW:oBWXE<=R^a_nNPhDSk_<F\3G
    0    760.;QFPSEJMLL\a?VP)k?`QTJj+HHY^TJ0Q5ZSQQ\@-=eK?D@\Qf@R4[aC[=VCAUDSD?<YP^LYnQLEX=BCJDK7O\f?R3L'CE3LAHT\X#(2BK,`^TE8dGFK4J;ID9K>X_U[
    0    640>8NSCDjJ^PVZYH:GFNCIHODPS1RhVRKNM1;X:@qC<SWDOHMn\?\BObU5jIM=X_^]Q^j:UAOdYLRER8<VD[LbhB<M^MLZTELO]P[bTKg9DL`UUwSE7P;h^VK[OJF,UH2Z
    0    879X[S2VM@JM^EDQZhZ3FKMF@XRFSSNO;RYGMLILWBL`UERD1EQ[NHXFPHCI@QUVGK@SDJ=GPFRGWN7TVRMVYUBbQ@dDK^QJ>>ENKU[ARSB`OU^VH=LDIPGDZMNNwM>9W7A
    0    870=;XwkVLOF6?bu>FUWEdEEY:TYbdmIg<h]9c_BXHL>k:GO7T`h?G=-?Sji<@]DMFE+@SFNHsJ@TPFWD,QT^EZ:X/>L\T<TT5J>J/OUFDLa`XRcG<PWHSPSWKBc@Z6epN?
    0    8605FY]p_a@UF?`F2DX0R<H4G_N_VaYVdRQQPQTK?EA9nDqSHH_P.MI,XdsKRDQOF@^S<WKLTUb^U=CKV>];[OQ?^>GFZ[8dH=Q`iZcS]URwaJLWNTJg@T>YISPcL@IP]k]
    0    685OYN#LPFVJSP9GJNfjGNGdG[FMd=V`BHSSGI\L_RT;EPN.KQP@\MIP<$6IaEBOF^J<P<)HcUNOkN_J%G=`HQ;MSia:FV^ECXP7AYV/MNNo9LYZc0GMZI5LbPD6LCDGA7P
    0    602?eNEHmQPgTP^u@[t;?tCP[TWZOZ=cK5_Q3JPFQ<@VpO[W1:kbu@TID?<O^<kLY7HaRG`wDeXQSGLbKTJY,eKK@JTL]VXp/_TEY,g3cTNeP[eMQXOTKJRH]VQTDLC]_X\
    0    946IPE?mJOBIUHAQZTJMWYOS9Q`HMOW[MRITXAIMJ?O`LBCCQG[G]LVGwLINURGaYdNWVKL_\HL<JHVEJ\QN?HPA9bFSTWDDSVSLDTLOJFN@V=]GHT<T8GRGNXKNCLTR\MI
    0    930IRR\C__7LE9an=AFZZ6JV`SYKUPIVS7??6fUKeCF9lLXM'Sf^H7MEmH:G?PrJ;[eUTS`@5W`HEd>`GEcQXHUUAPXRWYG[CA4DZLVBHVgYKKLad;WbF9X]`OaEUPJ=w8A
    0    788RQY9_?ZDGd<LLIT+<=?w*RDTV>WI^Lm'=P6_R-E^FJ@>[h@%9PJ`EPERQ=Y:FgNHnNEETIXACMJL`C3ZFN\V:F9=LNSP6m[R<P=A6]JGMg^aE8KOOLNNQODeX?X\HCXS
    0    5395h=[JLmNNU7[*h@U9=IX<dND=C-5Fki9SD6T1_VKD;wLbV>iI`F:=C6^U:6lSY,D#_)r75OYCD:f,5/6P9PW?8VL]*TV\EjK5D90CFX@^bQfaLe=>TNA?BRcUl6UJEks
    0    591+e?WV]CMUH>QafHJt[8JO\Vj?`Q/YL9>VEOIM`9PFO<?]K.bQXE9fV/][^Uh\J[VEw:]QV=mQ?lL`SfMTBIhUN8FfU\^KSBU2;BhVnMYnWWRkXhFc8A:%aHKH;D.Ld[h
    0    866BKE]ih]TUQ9QKKLj>YL&5aiH]_k9lhLDgW^W:E@F3PG[ZT_YUEIEVP1N^M,W>LNTCRV_`MTXIQNPG&HRKOCc3Y>@ASS2nAH5[EKa2YHXP\^OWKDeHSO]>E9YkOKFCMwv
    0    825I]cPW\n2]E7YUE+EGAJIDDEN8GEMPKEG=BaXNRONMWIb]@MQO0h?LARNHP?LYF7O=IXl]#SAFQA=K/cXD]LWHb3FWb95cQ@HeV9Q:RSLrbeY:XCeYL?YjjPXSE[;XAWT
    0   1013:HR]gXXZw[>SXaF;SOLP2PNVdEJUUWGDg\BnO6M_D3Ka`SfcRHYWAGHh^9BCDjDXQIEsEBX7:UA/=;<SPRLY4I1@]N^=cKQHU_GD[N5C2tZGZ=]a1J\P]LZSVS@LOKnK
    0    890<CD8O`aT>?DK_@GkZcSDNXfK]YP=UL4MHA\NMH>83Z5QiPVYY6fK*UCI^21Y:HIV44GMIB<TDMXZYCV^wXEBVCQTcCLN>2F<KGR[ETribLdQUF@KL9.QLGDE=J`BXcNI
    0    834IHf?3IaOJRMMG@UDGKNZIP^?I_9PAOP^C;Ml\O[NCdLbRTCNKRWC6P?TGQ\D?RGFRM_PgSVL]B@DA#Z^Ye`LbSIKF[Qa@<Q=QO>XF[ZrQGN89QESGVDDmLNPSLqVS>SK
    0    936GdNN>K?U6RG4GDAYqi86\;Y]=SIGZ2CEQBo9KQD`IZKG1B=TVL?DEWJCIFN[G@J=@gIAOCLhW=[BkCUGhQ7FOM@YTe_B9MONB6M\BY\[rG<BQUM?ZSM:AcCJ9iw>VR9J
    0    552QVOX5Ic.^]YIwFEl::;U;3OQGa@PKLjHXF>Y<JWUFCh_O=63R8fB&VXGMck8OCWMZECKMJ>=Y'=O@BtLH5LQS5g>3QJQV)AZl@@JjH8230GWH&[Jc)*Q1>GdHoRGWd1:
    0    721S:LhV]I;:>EKD4@Q>wF^?SLPTCbLlH,1=?RO6MICS_>Ff`n[R/3>.QZEQ]B`L0KR@9YdH<\6S69:cMJPQvK\U^HDA[HAGI>OQXTK@@e;>^?[@E.Qf>;FPAHA\VLWU]L\
    0    8711/TbHO@VTEDE[GNTTU+M@TLXVYPBqoR6AHV\GBFK6F2OLQjN^U1GU^KMZJ1=\XKK2fFYMIJdWGKCL#D]OBSZG\^<FMS7IT[8JRRSEMTPZXFhdFLVJEDH<fYKAK25ZRT`
    0    856EITb;S>BA@EaLIDHUNII>OPRUGPTAHOE?J_RJRCX@Z9EP:L7]KVCIKEFEUOFBROQGPSf.HBSPBVDCDFFKM?]ZGAFGVUETACHG[ADAAIOJIK:dB`NI:?H#TOINWRX@DUJ
    0    766Z\K>[MA]J[eGQEZ^LRwJGJQ<-S3NR/`NBXEDmP]a;AY?Ja/3<TQSTFU7B8\6OKX?FZUOL[?L@3HGALkDVQ\F7^TY`BMU:Q]fU4M<H[IDCNJB<\U?MOVVJCSQHUXNGL==
    0    668XM>IP3aLM>@Gd^`?OOjU\:UG=39SiDwVPJ5Wd8Ic<8IA_QMF@PckXCKR<n[1DVR\aPU0RkAOYFXQ6WbBKDf>?^YJ]FAe;Jhb9Ro9i\:0CPfDOTCKUQVP]GjUOIPNNBF?
    0    901#NKYAJ7^HKMJYLQRRVCMcNEYSQfN\J[WT?dN7\UGCXEUA;JXcN6IdWAMNU=[\D]PTGB@EWKFGEdbKHGN]ZZNN6bOMJZQNEA=OTMbYKF_NBIAW>DLR8WlKMLCPPeKC^A=
    0    718*9cMTPLPJ7b9PHRYMdMFZUNV?GR3hRJJJcO^cQH,Hw4HSTCRaNY_\rBBDA-neGUSX6VlBZO_?o_If><b_]TEBY=SS_b:SCNBM^J]1DVqgR]QU]cPb@:>?o<QYQwIdndZ
    0    843OTWOS2W?QB?Z2JIHD[wiIiZKAJPJ:DUNTS6SW@J_J7XYn^MLOIR0@>D]N<YKPhPN4Gm`JAaP:QMC@H?G[UW^MTQUNCUF\OVOJ\EIKI[WHVS>SW^eJPM<]EMTVS_\R4O_
    0    793Q>Z_RNQTTK6ZR*CXQcBA9JXVf^c@^dMNdnYN]D<ETF9A`MowA=LEQTAcU@=OGUDS88I]U<YBK:<LTEJsVPMFDG<W@HA/I\HSU]TVD:QISl<eNACRHCI7EDGNZGVAYGM^
    0    701[Qa9J5?jGVEYFX?G9)k;PGXNN?UArKA^QUiMECI3,VPLaQ/L6`ENNT4JJLjbOPcJ\UWEYb$wf<TW]BOK`EY7D=Ge>CL^E:IcD;PaPfFk?J?B[_QDXUBK9OE?H]ZHBM7Q
    0    701N=Sr^de)DJDCMBCVJKHJ>^UWMV_fhZDa^M^k8QH[E_DPVPmc_IK[@YLW>@A=]>V\H#Iks2P4;q<9vc3n=lKT=t*8:G]B`-5$t].YSFA<b=akb9GMA=DTV@1OmIGLbwNK
    0    7655V^JK\ZYE6GVWTOGULDQVFOBYEn8[CB=R<SI-LbFZI<NY@SHSZGE^C5\K6^aEE7UBAGSU-Oe]]UX[eF\UTIw\AZVMfwYCG=RWjHWd=``MBRbi`PtNYF/Yi&N^Ic@YfP=
    0    714\JRDaDJ;Vd_JRYbW\4U3O?QEH^<ODBOcQ]=hkS^[IFa@K_REY;FXbHG5FHKXKPXTaNOQLwRW_8?CZPMCXRIBZJ[a<KKVUFjY3>M_LEKXPIKH.OFCb[D;LE[/I\_:LNGD
    0    595-<\vL_ejI5Nm3\S9NbUr=jgf[Z`9RiB.LL]K/F@9@S8YsFY^PZc>IgFeUOE)F6D8RZUK?=nI8TWLZDMGUNL^UY0*KXeFM`FVnXG^VITewbf]a<GlR]J:NSBjZOFNOGhI
    0    7175QqO:T?VKJSQthJPVY<FH]VXheTTIXS4DLNbCQJCbL3]ZIeOMbRFDHYQp:5ZTZM=C2KdFVeQ9KELTEOKN]QNKHGGH]w8YGK8VREG@ERZObUkl:VXM?EUK:SgP?HLQi?[
    0    990ORZZFioYRLC^KN=dMD?MTKLTZPXN^wRHU<PW>EJEDGS^R;^^K>GANIF[U;5aYM?YFSJVXIbKHILSPKLFZBPNVb;GTJX=NJIM`TDc@@DLDh^UgGEQFV@AUGTWeDFD_SY\
    0    809W@ETbERNC^>DKs_NJMJV.OI;S;.C>QVVM[?iZJhwKCmN]cIO@@]gIRRLM59&OYO?ICKhkRJ+A^4P@bLBAGULG]9X[7I>aQ`j:I[Te3PPIFcG@>XXKaggaDc\GJ4TIMZM
    0   1101<WKYQ`>STGMaZR]p^MM;RK>qQRQEL^EG^DSLCXI;@I3FLLS\[P>AUbKF@UJ]S@U[_ZIEAW^[O`ZbQ;]PTLDS`JU[JGRQFSINNDLwIFGLXQI\[?CK]I=K?]DdHSM@AhVZ
    0    898HTLPXX[BOMMWGR^OkON_CKDVS]VOLUf=SJf\M;?GPO8OeWUTSSKZJGXVHLNhPZ>TIW8WCFNSJLHCQD;]KHNfDGT<OP]KXEJ8WIUKEDPCZ]UVYFVYHHN]Ph>wRPi,UWXQ
    0    845FG\ZFSLM\]8GQ_T]YaKbDLC6NK=dO=QQVDPc>C`aVM:`TIh8L>OH>9bWYLBQNSJPB[cYeEG>VXJIFjDTGMFM9V<TMO\LTF^MJo@U=eSDVTj[XROUTBb_9J\[Kw^RRQ8S
    0    720O_QHiRX`C=SZP\QiKL7Lf:aYOdN2TiXRWNYh:gPSN^NH\QVEeJ9G]GPdMYeaQ[NKLUKahXWTDabHWLGoB[CNVPj@`cY@WO>VQcFaPSFRjwULWKQgRMHMQFNUcOWEkdc`
    0    73710E^lF8]aESG;K[<YSBECVQG@QH?gi`JOiFWI:K@J@BQWgY?Ci6Y`AF\K\G0]M[TQ\UOOXYZXRKRw>>laOAkHPJ:@Z>=AEO9QNHg=GOa`W_V_6SYGK76NQXKTAGX^C]>
    0    956VfA38PA]LSfCRFKfW[]JVUWNLZCAfEwG>^OFgkJ5:dID7O:ELS:cXdPO9[u]:<e?eaGJJd.WjMNpORgMYP2OYLaeQWUY=TNdHGZaZ_`n@<SGCPJPOLI9KKaDX]dSNURU
    0    648NZBND2@AJ]V<^ZXF.Q\J=PWDHPMJCVB+6ZSHZJQQ0>]@OiN)McBY]d3\RXK:BElRg=K\SK?8D?5_PV-VoGeK.NNI6+@K#GFfLJe9KTNg+LXR;F[?PN8@3AV5YMS3R\R?
    0    731NCh>51EBKR8.GCMLL^]C?ONTIK4;wReN=VS`6ULX8X@?D`?B5U]J<_CN1S@HHX\4?NGD_aHNgW<\LQ9SW_5X1L>]ENMM8V>ZJ6J?O8]G?7aQ0Q\Y=MM:LF\O7<F/hZ^S
    0    746BdZL4??MXK]SkFd6@@MdICKI4-FDAK]<EY=6EqJYdaYGa?HHSsisK`([X\YV@IITLUbnCG0EO@f<Q'VI1?:SIAH?ADrM?SWDDXUMIb_c\K]3[JKVT+O3KI#OIMJPV3KC
    0    677iQaO->_,2C:C:JJ/OWIL4RS/]^RIJKHe7HUS;O-TC>D`YFH=B9\EPG0BWV:J(wE;eFA`Q9A5bOZ/<Q5PUZ<t)^PFBOJOE0=WCKL;.MUG4[YP]G\j:J<7>G?ACNRLhH\6
    0    703E6U7HYXG]\JKT[@_LPRIENpSLKDUEEOeIYLYVWRWO@SpL]MlQ@[MWSDInVfwZ^VNGPWI`dcIgBX<CY;\W^TYXKaTI?U?GLFDFRo[@IN`I2K>:?BPDQOG:BG8N=K]iAPH
    0    789KC`X\S5Jc;KSQUHRWa)HJeX]rSX@ncBBVXZQGbLJ2WHGqIQgF`RC\VagG?2KCMEVLOJ^D6]Xc>EXR(F@N]GXMX?ML^w<b<S?UX/TFOLOfUZMN]MJPAQL@YIHm@H;HOTP
    0    670D8M=u.Va\]EIA]FN>7Z=W<\JdP7UeZUCvV'gr=I::E@`EP?j3MNMWI4X`#+HUVGYQBMNhdnRLo8XgTC=b?GLJRl]XaOUTUMhOU]Q>QHNB7XI?WRHA[dTGDYN[J[_YB[Z
    0    750fMHX+nXE:QNiKQNW#[AI?TfNZM\?`L/`CUXWB\<;Ob=`j@JLQ7HTCSKbDI[bH>A?X(hp<QSIf@ADURYD?b\U=UfLSOQWZ=NSX[]UGIMUYFQJDN8WG8A`KZ0SEJVORTYX
    0    593DMN[/JT_er>lri;qMkcM/OiRZCZ\_FNcP$f^8UMJmTrlO@\GVNN;[lA_^^@lFJW,TclY@ULLEU=O^[n;FYB:\RLamrNwXNPNZOO[0UGGJAKFLT;SQH?QSMIPW`N2VOJW
    0   1082NVNd>`ZLUK5\]I?_8MbIaITLY[V]W_@Xc<]aAMMUMHM_@;aYJOD]EJHOaA:`?U;R2PUXVDgKH>;G]1;WIG@DP8=T[`W>\DRCnQFwHJRQ]PX_SQHe>RHLNPFd`MJEJXJ_
    0    574VoEO>KF9w]c^g\YACYWT65G>BTNM69B54\ZO6SWh/3UScAHZkVs`.UaIOST;aoNL%+<YP,P>JAj2>YjY4F?WN[@GOISUP5Jh?J9@]KL7L_CLhqTf3MFh47YbCRFS9W94
    0    57417sMDQcPG>WDQRc:Yw:e>eO^4aFNJI]i8Vh`j=M7DGZIAX[NUSiRP?CaUX\^Gmj;UBEfB[C?Z(R<4F3ARSS8?BH@BV@CJ[Z];sj3(LekVDS9;-;S3Y(Kt_54QWobYCA?
    0    8509VcpNT;KZEF^;LOTOp5AfPHW]jWP[h76`LwSKK9BVN5U`Fc_ZXCBGRmKW;DWZ;?SSMrMIM[dN@pYh>RrFX97_8PZLlYFM2YBlCLcEN?K^n\cTYT]S>IA>j4MrECD9Y`r
    0    657T]WIJ]J<SK6Q\SEoQQ\aERSI;]O^CIHTY/>T8PMaX^7wR(G:H:SINFSIP:4I2^CA:HuQaaGWmPT.CP`K6OU^VPCK[1VEY5Wj:=:gPh_@KX^SjP,qT:HYmBKsJX7CH_KV
    0    940LLXPKRb8Q\R^>I#U<J^P/_RF[]YTY]6TJODG(AF=AARXV>UVF;?LJ8K;^?Oe?K<4&EcB^>^6>NE8<]`NKIPQ<?0LfLDIL,IBc@B`KhTOJcO\dCAdE@@Uh5JfPO7UENUY
    0    656I6Sb`]fS;$>q=@#1Bh0LSCT[LQg5oR>B?Fk;IM24EmD[c<`;OAK>UJ9J[[TNW0BBDHU_=?ZH[k8Me:Dj>p,6SHQ*)aJHY(<-ee6O5BrYT`ki`b:bh<=><O=cccgA]QWP
    0    758SX]\>IJaU=WWqORc]FWMKFKQ?ALY>XRQTQOPKZL`jU]LMC?;DE[SD@dYVm=cIJNCWUJO@=>VLGTTMHLEAHW`B?LNCHPjP,dL8KEHwIL>OEU3FiTRDNGgW9<gGOB_CC-C
    0    734V9Wc[l9Fa6BZEkS:UG=>QSW>j^R]^Y=@v9Y\D=TLUa;`PBaVkEBNMU]ZmDFRX1L[QIg_MEiBDH2CwJBn8eSWPTABRsZMYXN5bhIWZCUEhWb_TNOdMIOjXRNUd<KM]_ZS
    0    673]=\a5fXKe5BLfI:.PJ[O]OHqwR6cZ_G^YKAV)EVb9Z\OZUJbQJ<^CXT_^W;fDY9T=GIB[X\JtLGFQ\VJTkO@9^KI`PH[W_DQQ^J\L\gYWF[`L@9RYfNECLJoD9JaQZZb
    0    613*;[SeCQj56&]-U%SP=?NeWUWQPO,dkUGXsLWN.<>2@9PwP\X[=b8D?TmET*FSQBB@f?i\`FWH^>Ue5AfqB@D@mf^F5DEBJNALAa;R9UcfVRSOPDI:?E?5e<PQ;Ic^SY(
    0    530;F1V2r>ReV9Qf;?dDdr]'eOTcoRbQO^V_RSg.wD=PgWctJCOh+?KGg);WcqdB>PB?g]P4\N`VbZ6V/NQk]BE&EUT8Hap?NSM6cRQfldpPGa[TK7wk_9B<SunMZj77lUb
    0    578\JYWM,UTk\g-DeZ-maQ_V^KJPAFDJgQ[SWNne5YmH>`SS[CV>T^3KQ@hWJPC<maQMNJVd[N?M_?UCJ:[`g`JEYd_O#NJUNQcUU\;FBP?SdMLFUlOI`WARaZZ_;J\<HPf
    0    732JDVjSMm[KOEI[.M\IURLMpXI6La`YD7]M;gbEYCkCXlXw9iqY7Z,>nNMQ;XKNXACQT8XMOD4V;`F`O4XOR7]I[MFCDTTZ6J=Lg=\7Pk^aErU\A<YS,.2JPLiT7iUcTZS
    0    695?I<Uh7PIMSL:H>ZAwNA3s<<EQ;5FXKfDYD6<dVR6AKN6^^GDTm8fjAAT?OLAS:eUjcD-Jc4TNsBkc`GLcLkH7Fa_V9;]Fdfj99i8f;Nfi>)@=;GAZ_TQ?eK>GB=PQ<FS
    0    809I[UFaG]@?UO/D=>AN]vpBKDQFBWYR]WT7NOeCm<E@UAKLLb]GCUPO[^VTaWDnN;3MFf`\\TH4YEN\XJNbMN\JL;EXMU8K#?CW^Of5[VZYMg_YE_WJO=UO\ERJGNT@[aB
    0    679I`I1=6EWK@n;cZEL9_^[@CBnSP*<A*N>M_E;0TNb]YEDI8#AVRMVJZ/@YCPAsUT]2\PZ<LAO<(J77CW0Q>I`VHYKQXeO8SKL8KOS1lF>PFV\[gDNRY<FC8DVY]LX?6A/
    0    825CAf>MROCWT=CDEZD:D`D8rUCLG?VLUOE6YHdJ9T;<@XFX\?K9-UX;6@VEWpJlTV<Q.:KoLJQBSCY?aFRkE6IU]wXDE@_:u<UGaRB+HX_K[CP<EKO8Oc\DBQ<F;]PeDNF
    0    862^US89CN<>mZFY<V?<[bPD^h>DFCP8(WiIRRnTBHMb.aPVND9D?g^57VDDHTZ1ZXLB3DJ\\DI^CH82_KECRPkEUXJCJLe[O]i[bTLAwYU?CkOOBGMEABUi>bFRk_J]N=F
    0    707BaJAU;KeRgb-Q]XER?gOVS>HCJ>C[FXmiIKIKGV?FF?>2wFJLbWK8=BYU``VISonWB:BYaXYGdbBDRZSS8NU=HPf9M:YP?F;8?bH:mTSO><N<HtYB43QPpjQJVZ>ZH^M
    0    757\JN:>CPEFC`?[SUTIwnZLkW]]SENjE@eMINL8Z3I9I^O]FNMGDOa4[JLIb`NUGRB7NQVNL]GW:ON]UN^PYHTA\H8MR3SsBEQP]K]LfY^TXZ[[HGZ[P5jh@@IJjhRT8?T
    0    723]>RHY:ULGQ@8?*c\TihN^VsFZ?HZT#kVOYKVrUSF^DoX?A87@J6]SQPL0HlfEJ^;JKL:]HX8uGK9KT@AlH[fDSEGR@CW8V^DOIIh;rU[18`O^[jREXCf]BSc:LlM;T?F
    0    7057LUF[F`kQ[FNI6Z^`]Y9lDTS=D>B[P9[;KHXMWPwE\BGKc7JWW]eWaYQ8IBJ0JV6KkQHIp6IkI9\HbZW^^MbYJ^S,IGX+XWhVXT>_Fbe?SPF=,YC>V=@R]E>;CXb[>@@
    0    981NZeQKdgAPSTQ@F3YTJIENMQQaPYY]E=OTCNXDYE_<RUl_IUdG>=S9BHWLN>`AUC2=L\EWIjL@H;4SPFW:HJMAJ=I\\R=^6KG\`=w9@ERG;_iAfJhPLMMLH^VrZSUAge_
    0    6888XGOQ9KRGUaRRWh;=@QeTQeE>]J::G^[C?\APMKLUN.*^?M8ENRHR<M>QLdEP4gbiMJC@dWKGOWUAQNA]DM]^M:TOOY`<OPwSA_<FQBUBPAL`JS03DTS4JKTJRHY-CEH
    0    759I^BH\]d4[R8VaHCQA5fRE;SYtlWaCT)mW0M_a:]baLjYKTY_ZFWh7[[P_6KeJ`>JUN\aJ:jKRgL;K7[TBVda;TESLZZ>[JRDK36Rr_QKGPejh@Ok<SOXS@Law]4N9HUO
    0    757UTbMHH[P;OZ_H1K`SX[6SJSwW]H9iG=fWW^G8iHHFVGKVG\US2RPTTTQUK:?<IAgKcJPUYQVbIGSMIYOd_5OD]S=OLAM:1L]\gKdAH[dBRWKPTBPA:F<N[G6QcT=J]>R
    0    608kTQP[FEigX8NT[\cKT<6;ZLCHGCVVNd`Q\8NJQYJRU7]\gV\LIoZ_X6mJ`JBMQR=UV=DLKFQML#^h_e[I_aaZEpsLCYqSGaqK`TGUOU^7VVC?wZ`2ZVM@SFNN@Z.TBK^
    0    874`]Z;@KXNCdiDMGIaHYa`Jc]AAXDKFE^O9gJRRXS;K`P[NLPCAQNcTPJHGLTNHNTIZEUHHcBNw;UHAJZBQKJWPV[O5B;YETSe9cQWNK`^LQH3.T7BJHFSRCY,MpoOH<>=
    0    501:c[7>F8>fE\;QOItDNXAL>MF)U;d9eF-C\[XRPIPPEE_^V+R?Dc?4Q;_NM=Y7SH$V9Y@ZOlCR7ODL0s2_5G>K<=cVLVHnMC\Y%LK&p>Ob/k=MqcO[JXwgXIIFPQ7K2k.
    0    714UA<CU?>jST<DFvWE^=PEDP=0IE3Aa[jJWUV`[,PDdI`GKZ;B7<0`S85P5#[=HcT8n;GGuWKB0J9cTVSGD.^IINQfi=6mZYng)>^]jKIF-J]DV0aC3hpHANWKOCHMR2[a
    0    540R]BR2-@dJW-sFlQ7UpXTdJkOO[NN>BPwX?Nn6W\SnD?Gn[JXDDQ.E8@_^V,]_<_NO<XLmL2?FFNHV\\9WKZHA7]N8GQ`a9g_FgUQgX7LS,Z>kW9oS[<nd_MU=aOb;IF`
    0    6486Z<]<6#fAHJT[VfsJY5^d7IgLS:-N[N8HNH?LbhVuZ1ENKQRWe9Wkh4PALAN*TWGre??)ZM>`HYRZ3fJd+R=p(adNMZp@LkjOIuKGZ8jDAA]EeODBbJD7C=NAT;,HB3E
    0    584?QC>IYQCREYDJ9V<;`Xb0PULYHDO.OP?1B>U;T(N_`7Hi7<IW<wR<_'<[[dYHOCEioNhGM4<LITRfU6_>R'V@DT7NSgXR-AY8YFS$^eToOaUJ>[rL1;LW2E6HN]WSU90
    0    7587khGB`\N5VJIMH]@1a@OM^U:<_L9SD@H?ABF28K?5WT_SCEXBDZJC5aKDUMFPM>AbH:XHk4;sD/RAgJE^JEOJUwC@L=gCeFdIZU;ClmtF9TFTRNC<Q<IM,W?;n_Q]P:F
    0    770DE=_RF3ce^RH]hASc9<8UA\HicSYUwRDeH>PCI`K^6Z[TQ_jRSDZ:V?_jK<_8TAQ:.@P[6aNKWJVTOCFGRLSWME9SCY8\BN^^bMW^GRJLVgFMdJKGkVOHcKXXZ9?WVOQ
    0    799BY\PtW\JC0XiOIOa@bB^VjMRNMYGZOJR[H_H/hS,A\NVk(ULHZ\H3_IUaRg_I8Q0FU^hCUS\TH`DWLKXeUH`TRLF6aPAFF;@OWTcJPQoHNTYfL5Ld;>VK<<w`MWLHflJ
    0    725QOY22dLN1`ZLCApL^aUl3[nHGAESQGE[2WZO[YC?@NUSUIK,6]JWV^6I4W]EZ5Y4SD4LLi?J[@M7E`PAvaPXD>OA8QFg?QERCNLLBJQhPTT;EWZcPKDNRY[F#SnZTZQF
    0    849^=\\KBwKVYXM?A^OWIa:Kb\XEb`A]=RamSViPSDE<MlYfFO\S3g`PW_PT:PFTcZ@SCZheeLPGCL9U^GZIYHk@]T/JIBNI:HWYYOC@n]WARIT^8DQGCDVgHOFBaYbbF;V
    0    910JX-JOILRCDJIoR_SFFHMROES0RHeO=TWJ0N;NFE\PUCF?3@EWa>JEUd<\]]U>CJ@5APKTO_DMHbG=[\>&LFAYSCU\GHGXR[YQWO:QDH;G;VAilTDQ9WweHDPXeBm@@+I
    0    714,REQ`2AjSj_UETPF_^=T^FoRRQS,t^]F\QW^[T877U=CSMGIgWHIr[0j=OUUFNaPcIBUIcES=@F@aUJMWO8T\_RkOaFZIZReAQAWt?Pwek;XUiFDOLM16kT@PFL@VCS^
    0    762KKASZBIKNI6SXHGPNNW?@J=BK*9o:;gd;/I7I]FfC8LEB*6_@TNYJ]U-Qm[N_YT\SEM6LHD[C;?YA?MNGCWFYMSJmCG7ICH?@I^GV5SFL]^E]0RDRHAavHT;SM]#0gGP
    0    772Z?qvNHr9+CG`C-CBBaMGCslIBDXdA\TeFJ^WI8NUHc/MVKfRG:PRALQdL`EZAPJ:6Fbh2H_KBM9BI^Ff>`KW4]>BFZVDwF=XeYBW=M]KJJ_]OP<VIXLNhRLXbJChCoPb
    0    805KAO`D;B7QL9cPG_RL?wdVHHBND9N?FVbBS]fSuRsTTV?CAACdWSGF:RO3IPqGdCiLRP8EgHTUFia@P>;US]Qg]sIJKJLL`m[6_SFMBU^FFbB]u]4`XZLEXN<9_OqB[AD
    0    763?OBYgQ@EIKF9Z]OuD=B8M:AXsPYIkdIK[k-Xd+Q@JC>MUKThS+;NH<@TOA9LKGjUG?W,U`\^M^M_h6NdS2L5MN=hd=9OAPU7[=KZ)'4:^dPaQRGLFu^@;hSDC1(*oN^w
    0    827;aENR<5HKRZ@R_RGeQ6Xh689=:PHLRG2]9K7^CePYC9#9<I?FfASH<Q>Q7X;3LLMDRTT:HKUEG8WKM`.NH>b=ENNHKLGRXZLCB8@mF9?WGIH`YD0fVKAAV>A?V[WAA=6
    0    732W@AbQI-\?5C6>^LFWEXbRT2II7]\HVRkAF5[bGEKi3<GbPGDIYPM^7LN561PK:RnWP6aN6p_2ZBDRX@ET,TMKR/G[2GC^_ZBOY>IL#%JcY1JNerSEVJKdnWJGPFKDEXi
    0    704.9;HaRVsNj_`3jLZWU.dNS?=TT;J_ZG?[8?IA<oO\LObRVRKPHODNHRgB?9Lo[GRMr?SRCc4#bLVIKFgOfL]UY1DNYZDHHd4;fE^v[FJ_US<BL_DMRR<ZYkbj>BOSOkO
    0    9377JnpvV_PKC>aK^@REl?=6igV^Wc_U`QN;Zqg-?;N;Z;ScIiwY;JAOcCCWAB:_NR1GZYUYI_X95R7c99SJPNT9jBBK[^<L<;LSUE=MUh^UbLOR.V=EJ<LY=PTV8ODYjg_
    0    784KR]eY_]C:OBi?\GKF[9L0G^ZVN`SJmKO^@d\=VZ7PRjPMNch[9B@9TXPQN9GWDNCKfkW[G]A9g>=RGNkJ^GC=`CBlH_IQOwO\WCYV@PLnlKo\>9<FTFTHZPY_U@cNa\e
    0    870@Cd<6NB1<FXR`/[@@n[CO\\sFS@EKLW_@Bw?H?>JBZXHL=HIU'aj*P>fC[B7L;TFGMCH<dFPsK=58`;8@eOHN9Y1DNQ]O@H7`[AHFXGL\0NLKP;dX;:R[D@<AD[TBQ/<
    0    628m]H:FBSQP:lDJIkDKWZ@ZE\7CLC?DH]@1FZTKCC9XNgRSD=UISFNQ3aBSU[R+>BJOII<F8U^^Q=kOp]#JU8ELBQK8NR=A^lmHUEDL]EL`<:>4TS7^8b4IZ^40dGeFgA5
    0    832EIGR=EG8JXSJFPW^YC:068[OO[;>]C[IOL=FO=QK2NJUK`eX@HQ]Q^#Vf>J>bKDGdRETJWKV_RHOjQ5E[PD79a=Y\[5H>=KOSXIFbiRSDNKJZ0>S7M7H0\\BN>YPd@KS
    0    876EG`VU]i8SAJinP<QRiE?>g[`smk\\d4eTNX]OX[F0t[XLFY^e;W57nDaN<1_RJMJRDX^eXVkWPN0h0?RaZ;P.fFK\w][c;73[VWVLP]]lUWfe3<lX=A^dWRa]GhT[`[L
    0    671bSXWHVn?GSbV;DB_WJNLN\\_LP4-hJ2@^T5mf1Q88J;KN=RIQHW=IK;Q?6BWXMP\D7Th<YKL?eB6KQGbwiDeO^HUYHk%?9FL^Khc^SRD:sX]gI<G8E_^aYg;N?D[`XML
    0    775La[GCWl2KQLeV.XPRwW`0HX^5RXDTR[N[_[P<b7$DhZSNK^Co3b6/Q\d:P9RiM\0]HSIQIfGV]N>ZP?VUNBMIW^PFEdEL`N;RaDINiZhMH:LFSOIV<c8XICW7LgB[P?6
    0    615P9=bMae9+G8^E)Fl?jW4BZTVdoT7wYDWgYZe7WC04eSba@UssM=<WpQa>ZOOfAGM@5IY^Jf^iO8N^Fj]ViLND;@Z\j^H[:@@?JOO3TVmiVChWF@iT@MqcJL^[IZAgYSg
    0    757UOSWLTW^IZFHX\CM:HXW7S;Pw:E$kIMCcY?UoBT1MGGLd[3nQ=QOP5SXZ4:McOTVg=ZGXSaA1TPT@?U>TOQYeYBVABW>NYmNSF;GLVB<HM<N:uV@GjW^R8OTLNMaR3Oe
    0    506XjPEPooL'UlPIb<UZe;aT7iP03Y>[CPS9TNRgG@4^bUVUQF5(.U[[L\>BD/[P8#@b\faJNH[[e/LVYi1LSEC,NSMIPFN;RRV8C]>ZgI=[QB>M2Q4FS[8I]dHU8?NEEE6
    0    757]GLCOPXVI@w6JOe;XPa7<Gb>NEJ1bbZcS\@TG[D8AC6H<m:KJGYg[@<L6][9NLZT^M=Zc\M?SNANBKDWrT]R<OS`P=S6LD2`IHF?GloJ5HXR<E?XE^]GIAZFHblK`YTL
    0    696.9[S@95N>?2abT`GFG^FOP,R_*kJ7^NC>3d?RuHG]s-JH=O`d<,FUG3FEHGn\0TOALMScQgq/?dL:U;`NPIWQEJ+9O5,^^5#YcL;EIcbLkoNvFJDa4`=M\EYZT]QTcMf
    0    635PfWJ?TheIHAS_fSSwSM>a@YL9\WPM\XJ?XFPD`]1WKBY(P?94u:GN5HAJ3RfK[R;kaMOlVSbFUBY:FaE[/Y7LHL.MXE]gJGcVUccOkdXSREEQNHc,BIFcWKNI_W9JRK>
    0    737M\RKLTZ]O4Z9NBYR/^KNB\I^>hNX]EQ:G0YC3d<AQ?@^ODo7RV<_<lBHeVLJR0[`9gZ<@9:[[bNMQKZW:<]JY``EFrdBFCUBUTPQQS:;M>F\]L@DI8AQT:[[NMP#;`>Q
    0    669PVTQ[?w2BPE;L29G3^sI*SJHiFNfHLCS4AZk^v7:U`rI9V4X`^>WG:XSRWNbP6X3S4KBDJ@GWIQ7IXRLPF7aG4Q;IW7bNL>W4VDT<=hCG;ZE]IXC=WBT]bcTDSUaIHVW
    0    796GN==OQ8AE]>Z?K+LjWF9WLTJB;QGTRRTXNRP<Fe\CNTdKWI>v7ZASV\PHNLTFCWM9AFG[X]DQ-]Q\XOR6HZCMROLSa]5I@RKbV>XTESJvOMX]g[QUNYSw<SGKcQTYWJJ
    0    644=:K<hIG\UUNZBZJMmhJ'd7UV`4QFG=b1YN?=>&THNO\F=Q4GBj6;qUd[KFIJi?VAKRYH6f/NOwLQWG[>ji@Y^djQPAZK:XuOX-Z>r.>8Y1-Q<G;CX>GR?aIb1J2SCNNg
    0    720Ej?)H_LMYgBf]k&PTGQEGU65hWFSViDhWkUc8:_PJ<OeI@Yd5==`@[WS[<AwR\:1?.YIB8WV2X@D>2b5.OVE/AFgm9CKJ&^So<=a[C2.=XmTFE+_d=CDdX\o`E49OcXd
    0    710CJr_iaKFC9A[J29eG]BdCUpSo[UFWcTQLZ_^Q\?<GL+_[[cgkI_.PaSmbJBUDA]@U?HZk?b_>ITKj9@rcR7[B]?HAbeKZ?3L\lAf-U^hfi`[^KPwfLPL@iB[TQgONXS[
    0    599wCOI6&gO\QDBbj_JUF[#ATT[EV_M@5Vm]G'g^=Q]a<J.F_>QCZRs^9KFNF6HCCYKbAaWf'o?=Pgcg.*>W=AEOHCZGHac<\DvP@Z5JnZG#I[GRFTI6CM,H,(?N[IQpD7F
    0   1057aBFGJgM5TdR:_[PR@WYB4OHDXhObGFDeaMSWBJXR`@SbDCXwN>OQFI=:^E4X>bMGOPeRYFWB@PBHK;Y_TRHT6ODFXSS[PQXOWDCNGcEWBP\aJSPdEMFXjCZX]QYQSRcT
    0    694*ARRRO0Y=?CKE/_P@6bTI@GKNDE8?Q5ND9IQY_;a9V66L=TCZB4,@IWa:=P]S4MWKMTU6JTd:JQaHZ?8a=#cVBRTCWMOUb1AWY.ROCCNJ\QCJ/W6J]4EUmDCXRHG^VFO
    0    610KIQ:Q;Gad>P7VoAscWL?5N6:VH:VC7YQY`QI<EQuQXW#=HA\LY7PLEO9CMO_A__QPB@;6P-HQP1?26T8G?W;W9ToUMSQCGEYL2GTSYF9@IM9DCaC8X;pIP:C89DB5CH[
    0    849LM\g<jTH^::VB>5k,V1@KUc\OelDcP3H:;nS<N;FXS@_Y3W_CLO=aaRYbN7H\P4SBTg]K>ZwNMM=@>1YJ`<T8O<IKg_PG5DIO_Au6HkWRBQZTE;PJ\;[R[4cUGTLHZN[
    0    782[0\War`OQO>WT:HF7WBDQOJebtBPaR?RQBB^BKgTKMMMOKci^?gFQUS_hrTDSCJ@FLgX[KRYAO9?_@Ih@iHK=sJ6`P];NP:<wlFa_T]cgRSNnALjXN+F];=I_:T?UbGT
    0    931]Q7KCM^/ZNIgH]?C=cUw>SYMG:RdHMRXSHFNJVNVpep\B6.FIIQP?K`<?PMIJC@RVE_@`YT7U9MGNWTCNQTE;Z<W_>LH`QfTILEKRUEH;ERP6EHKANYNdTDX@_QjP?>T
    0    759M>X:VDL<D4GTNVQU_=?OQAmQSYP5`UO?NOKK.IHV@9?cWZAE>E`OMVGTG?TMm]OKEFP%GPwOJ;7:ja:AP_M=;9EJ@=]TF::_NLTIBGGdXD\VP&4\9G<SPHQHT3EV7ULT
    0    632XFN1@N:XKaf>KIsaDJK[ZRN37CQRNEUZCV_FV[WC0I9EIMIFa_\wKS6_4>;m?Lh]Tc<W;cRH??v[CW`6XRB=iQOHB5Nf5<:`>?a;PkQHYIYFOpI[gI3K8/fCB>YhAbMQ
    0    544Rf'5UD_H3eX2GJR[ANS:g@YKFJ4U0B<H+]'TmIH@OKtABm=J@D[k]8-NTNPQSvV@JM4DY=AX]IBFGj[#UV[=_bV`RVD^Zl_`B%hM;^MEE<O@$cF1QJn`I_WZ+GDYR=$8
    0    7047DS:M3HTJ`M/LRj\SZ@9#GQv7JBGj:mKfA@u[5?C)48MNbMh9A@5b9+R8EU7YNi?B`KAfO*E?N&<[O;GTE4M9XeeVNNJCBPLU>`b8jHH:XDSJ#R_;P*9CNBOi9OVZQ]f
    0    711%?FYQE:<<IJBMLeBhJ@]d/IJ]KUCPR8)IjD84H;#H@K3CSMVjXB[Lf^rK;*THKJjuMM]F\oo?gRie/3H[O>T^uZV?I69gaV]N9WRY0DNB\G`X\WKBB=IZWQNTD6]EY\p
    0    914Z^10PKJ^Q\V#LMEZD[LKbIBCJPMPZ7[PPQ?:RPNLHM]IIg>E2>F_JRI-D`UPFYhKV^@R8h7K^SB2JDUQdQ_@EH[=Ca=_>A:^<FnPUYPWI@FF9ET<USDPDA\?CAbOaSF@
    0    697?A/6We'Q5Ae49>kiH?SETS39T]];`YMZ`e^9H[?=FEP=FWeQ`[;MrJ,F?`UZE?MDNRSVgNPc@[&]W<ZtweET;aEMOr8IiPA=8_MvMJqnMX8SjAIO.[F8(KL9Z:SO0YRY
    0    726J5Y8[CYhEBT-6Xhh_PF?H?bQK@Q3WhX2aY>K`aA#?ACYNvF*>KGFhO2S:DQOY`_Z_FCVJoNHtH/EIL4Pg\7:NcpRTPUBaCC_0meVTYaLn7C`MLV@_?R1EGSPJ(g@]SJZ
    0    961IGNE<UPDKFHO_DQIMQC3RP^UNMHSPPUMGHYXPSCUIS>AIGH[Ob:JMN[FD_MUGAHQOFcHJZQeR4MRHH].JDXGT=VIWZVVKB6VREPZ#Kr]SETLVKHR^F?OL=T\XJN)7dI?
    0    705M:b]I_uTH[AS`]8XLMd2MgIULUoQC^<Q]9UO:D?d9^NSYWTEBHKCK7CFpK5YIELC`QjRGVMFPJHWJ5fgH\?:J\YBLKd6fAOU.UPitJdLnIicL7F[#A>?T6AeZPN*]F\b
    0    670I:MWX5?WTUc2UKMOnEEUI^;KEBPONFD\@QL+_aPYN6G3<I?FFd=KfLk0KNHPL8R`OeB#1RKmQ[VDXdINULV/PJAgQS=P@;AT8GM@JFEHMPD9,XX:HXQ:>M@XAoFe_FFS
    0    710N^JMhCGFwK;EWOXCoJj?BN<6_ED`W:\RSSD>AKXP_HDFM\RV2RfkQ<QOVANRMSGc>N>OV7Ue>QJSi>QCV1Q;U5=Zc0XjFQHa]:L?NG@>HBWbTsRKYcO[VdP5?P;EVJY6
    0   1017GTRQTW]PEb@SVORKVeYOPOGLFQTTOOEKNVX=TOXHKXMZRNKQVBEIYbJDMHD[VIGTWXFKwIPTGS@J`@MMUFIKS^X\lH[XSPLdQFWOLH[KLPSNYLiGGCW?VXrMEG?IZJib
    0    695(WG4La5Y6,^LTEXGlQQYWW`Q+]N;Z9[SFEhJ\[?RD]B8?70=SkX_LS*A>cUSD5R#XgWJ:AI\E<jakd]>E\ILXC6d7=W>8SA9URIV9YUWa;RAL[5F`M;:AT:J=^aU=KKK
    0    806@a-9PJT^@5S/jIbQ,Rb^c:NR:XHlV9s];Ln3S`/QP\F=@D9+f`>\RU^<@KWe@6dMHMB0GPLMU=]PJSG5NI:<e@N>BTQN7RQF5DUTCWcM_8259O4>j<9I^PE/CrvmDU#4
    0    583TOhJ6>PS_OVVM:f_/Q;fBToQPLX=2#DS<OMEL\JDO\aUOg<*@>`G4F\U;GU^.AR<]WLKa:N@LM20;WD@NKJN%dYNY@HTYSBXRAPDVHG@Y1G_I@cBUBX:ZCvKKF:e:MJb
    0    7510BVdGbw3[[TP\8BO2m@-*XIC__Ub_V?JIGW`/GZJ2Z_YZCaUW7QA4SUIfNNTkYJX;/^dROJGSWgDj=8P<\UI<L7A]P`55E8IfVLTFYMHECJVW.E;gIBTb:X_RDCc_]ZU
    0    8244[LF\Q=S;G=P4Fb1dCVWU=KJ>>HADBDFLgYBVKPJFHA<OKL2WORSM<E[F9P<m;GwNLS2NF_Q.i]]]4+PO@XjLRLHODI5Y_789U?=8IHPWWZIiTiLE[`K@MNBK?ESOFXL
    0    544+NRJ^@RZ.RWgbXPO\S=8GMPU.EY?JOH2[SS*9bGJEl/CTM_laL&ONLuE9TZ]^/DKA<IF:R2wMWhLPSHSQn?6<Ah+FS_XD:UTK`MtL8mSbN0NbF4\[;'MRp8hMH[I;FOB
    0    753\KK0]?GL\tO;JB[FcNBLII;K>25eS@w]Ld;EDG[XK?aS:MEJBUHp`McGFX[BHVWXiMR>]oSFKU:RGOS,WWY3W^oI[5L`JGQjR4fMWV>2J7R,5JRKPTYkNEf9@IGSE<@F
    0    606Q3fTTcec=OZYWKNK/jXLC^NQEQ_Z^dO;^Rde<EX`JdQfCGwRh6]UQTZZS<DGgZ==LN\UT=K5RG;>@SV9MKM97[T?TUULhAN][d?W`^J=K]gjrd;e<e7pPPTk]5IQS<bR
    0    913[?D8XfSS:NdLwQQ<JlJ2KTPq>MXQaH`2YLPVHa<ONOQK=X;V`RCZfULCHIFfYKWERKOHAWUmYVYTfFTEMWFB\BDJIoZDXDKLH>Xa@TURgI@UIQNM\JNQ`a7fRSVA4]@>
    0    7253^99d@[ZGARAKkOIHLEUQ:6CK#?@GH\15NT7GVH$?b_4IMCEGXXC`>SY6g[VYLQ]IeFNfS?fACJSDjtOLCVdY`MCIEJUXWRHO@dDK:NS^?CERk*IYIJJKaII;OMWWd@L
    0    625hNcbTLH=[XM@:Hf3#f<AN^KV(TZNU9lXBULK^J\C/HbPGlCGDGSc=IPWKeY>UFoChGYaNZX4dI-;;;]RPVMI@Vuc3EUs<^;_ScULBcMa2?JB<NB?VO9,>0YFMX]d?_b'
    0    599S`L[ESw>I[XSQ=e;Jl?=[Yb\6AiFWjej8)D(cN),@JjR;He>gPG]WKTiVdUD`5C3G[DoCb_?M)]WLm=LGQ&cR4aD@K;JI^ECEG_,NBbSMN<NFPXWW=Q?AA5<56ObB;K@
    0    882QIKMdFVcYSBIJoJ7jI?bTJN;Q?NX^kNO_VE_kNQ?L`XOQX6K@P9@7NZI@DECXT<7OANGARZQIODSQIQU[NMCQwKTXE>@dUXa`UGFXED@VZO^LT[FJVOIYSX<_FEZIIXc
    0    815IGitcZw7U6;aMW<7Bb?;6ekYafPmSa9K[>ZZ3]WFAcN]TGPf\9PA6I]StG2WhO?:NTkBg1mIGJAFSMTg5g?[@e/E[cU;q>RRfJ:ZAPNMhQPZYX:aVM]LlNHk^HMUXbWY
    0    703UBhud]]9>ACdN=<TL]P;D_cYdQpqh`>P[Gvb<NJpLq;eW;b_gI]@<\[YL0;HwTYUO8YgNFSWDQ<EgbEMO_BdE]L?O?YEQ?2=^`?fPM?S_WdYPJS^R8XFLBELZXPK[iMM
    0    786FTKSjUIc?aDE[SJRJZBMle`VMX^G_JUGPIX_L=LBLh;ILDXnXFKUB[cw<TMZpNhW2`FTFII^ZdlW`KVHD\JQcO_Z>dUTaUDOCQfS@[__BKKM>U;<XQ^UcaNGkWV@UW>F
    0    630JZcs;CBNLOL^LQ)\am54AUbL]OKXEwD_MO^VR6VBK\HlKMLB\@=N?MLeda<.dbPE>>CkHQfK;@K]7<Mo?G9_;TUGQPANJM::n[EL;NHL\bLEeR6U>J=MH0FMJMECRtTM
    0    682OP<>S42nEqnJAwL_n7ASj9>O:0f9lpa>`iQIoOb7L>E/6[JCDqDcV=PD1>VEjPWbeV:BMD=fBtLfuMVFdS^IvYoN[QK]Uphc;KUJr?U[_[/PRZh8OalDPsLM:LOBWHGN
    0    746T=]dI]BIQN?X?B>?GK83IXbbda^3eRJ>L1fX6A57IYEH[CQhXCRBIZO]wAGZD;C=9CPdUFXI9MID`?QmIVM_GTPDSdZD@9I5^TEI<CH>[cTdQ>GS:G=;8=I[g;:IO^\N
    0    735]JOY^GTUYAD]WPPX;dOSKWeIZjWOWNQR>?^S=W\T`PJK`P\`^KU[RRUawFE[ZXMTLMM[[BUaPTQFh>EF7KHiKXFBRKcWjXUGUbEX>gO\ZNmMMY[Q^:K\IC4h]ZW<M>ON
    0    916BNg_;[?9H<ReX9E_<SQL_c[V\P^Oa[VICHcL4Y;D=IHZ]HgWaFTEBhEg^MNTPI><@A]\]TB_]8OOYHZPFZBaCbUUDonYL:I<^gKw2iddQNUWK??Hf<0X:EHQ[VZ5RdTQ
    0   1050J>ij^jQ8TC7dFM:C?^6:Ad`hfei[bj92Y6`d0HFVP[Hke7wjh@KK<YJ`^?6<cX:H?4\`dBeB5R6>Q9;w=fFeDe?<Qae<_<H1qX6bNMJIWXPiV94fJQHT=BEhk1;Hcrja
    0    717`DI@n\rYAHhTYj?Nb4Ap_9<ZKLBmLYA<eD_Ml_gKOjw^>K_X6Vh<6;]Ld>8gaV@F^V]MPMX-?b9NLfOFD[VP@XN+ZMhCa]OQaRMPT@F@[BCdJeMR]\[TfL8QWYPfCUOV
    0    647^0SqAEWIVJ2nF;AI^PW:6MM`MZZ6_]ZXJUQg[:NjD[GWQKaUoK\_B8MaLJLOOZGVHGP<^/FV2I-K_?9cLCO]QlITV4qJAVI6_=0Gg:UYB_RgT=NDWQV\'B4Js#CC]V^e
    0    793[FQNEGgDFIa<@8Z^9h_^Bds]RSAGlC<RAHSNEE=bMI`XwJ]YNDtM6hMpDUHQJJJ.EPOh^_kW]:CWC^[OSb>q;bCEMVXXE@DHG[B\9hsnVNPKA?=]M@8Pc^F^LS\UbcNU
    0    808VPYZPOb\MD;_VWBGTNHAB_QY_k^V]fAZ\<haPUvFQ\eL^?Z]^8@HM\WERGD\VeIT>B_YSDwV]R>_LKW^AiF[>^EKKUNEbKFH[MIGWHcLhR]?_E8J[SXLcV<kWUVYAmjf
    0    747_Abe;5LATK@MQHIUUYB%P]^UFI_W@TEN`H]EJ=PJ>QR[GQZLNPnJBACdhRD;NJM=E'MfBLpaVSWa@;FW8<Hh?VIIUO5SWG?5RUT?T?4>VaXZwD2OLIWGX:BYJSKBQcHL
    0    843CQ^P<SO2KB0]RPH]HcT/@ZS@cNPVGB4`d>_[KNKV]VZ`JIbgS;[=F\SgpBAb/K??,BbwLB\MRAG>==LaDUR[RHQDFaXG[-1@]R?aJVaLbL_d\GPaA<JTVALZSaY\VcHH
    0    909HFb]la^AmE;hRR5YHZXMH[ekeQP\ZZ8SwWY[AMXDNkOwVPghRBsEAUSbYBA>nUBMF?QR[HOZSIDCTNFOHhC\GSDEXZXELLCC[XG]ITNOLP^VTSQRKGNQgXJYR@PRQTMd
    0    887NPfM`T\DM=2_GK9CDPMEHYU^gT\h]w9ES?^ZHHbIKQ^^Z@SSZEV9LTUR_:0PLUDJDQRXTCW[>QLPWWF\MoRVMO<bSVU=W@J[^I?[G7FDEJiWXAJXEJaLU\MZVM@XUgWR
    0    893R8P`JWaJhVDhRSAeGLTT<MaPhUZWJU7Op:]JBOZTY[FbNCkVeE\AFJUd]DGBQSHVH=ZQ\B[PIECDIHNN7^bMEP@XoMWNwK[A[S8UQYU@FM\QGPU]SULQ\DId[XQ]HTOe
    0    851dQDAWEZOC<kQUOdU[VJL^@N]PCCR>PLX;HH5cQSI>e`OH3GXGBCdoNL=FPQGZLOA][`F>E@MMdBhV[UAM^;=M@O?BacHRJeKMX>aIBmdgHTMYMHL_CCRM@SL[w^S8^J4
    0    950TLb]`Mt>34=bFG=@2\,BR]gAYU\VQjCVQ<ffHOK;Hml_cIg_I3U6&B]n\G=wIOAF>HffX@YWBH3IV5H\;c6k*n?7GYb<\9CEO[%kAFKEnDUjZQ1RZDDKpV=l[SUZLGXQ
    0    750KRO/HCwZOP_UQFQ0XUMdMVV?=3FZ@ALh=ZDKm:XE9DfNUkJQ1@MN<N`MFNG&\^d<caCYKAR3fD:E;P[VZ[8d=ud<4<Dj3[SRLlK?=SK[5G@IGNi8RCT:O.VKAjg[T>:5
    0    737QIePQAoDVIb2NQ[JdYUQY\^W?DVWQK^Y=bKXT_CA=MVOQ_UHrEbH`M=MQPEFDf_=h^<_wACEFG.Z9J9?gmBLG\YKXZWC_B`hH_EARTY_IO>L<IZM]Y>NUSY<:bWfYb_G
    0    996LK\Y_^RIUJGO>62`LVO_AVROiK\P[S,add]_AHBGYaXXfJbcS;b?CT^gc=?]U<1KP<k]k;dYGaI@hIGqVlQY<iJIeE_QZD7Saf7a7B^MnUYdwTBa^TAH]0GkWPYQm\]_
    0    745Ew6alJc_eVGW^lIXUVNWEJbUOXE]F@KBaCMLHA>U:IEDYqEOCL]cLI^dUiBSHR>JLgQYXJELNgEWTNa@UHECAJAmB=T\AVUZQN6MB_<FrETND^^E:NTJUQTPIbIGL6TP
    0   1069N>XVD\[BQBB_G:SNH]OaJjSeON`_KNONHaSkCARYIfGheYUe_5ZNLi^]_LZPW`]CEKR`\K`KZLPBPECGMa=cK\QFWOPDo9JL\YXgFILBdKwQa7Sa\D9]`OT`WLYYi`[a
    0    915ZPG9rKwC`K8MhOAEMKWU=HTWHQAq/:BYIJBGR^o[nF\Y6<ENGC7CDYiHJ^MOQhOC-L<EY\EIQNCFE[gSDOdCGV;>^CDZHIZMMPO_VVKG<F[DIXJJTs\wcLYYKP@JM^A=
    0    914?_^bWVK7<X6LC95hPNWOf_f_\`g`gXDG]0k?@\5:>[CGJ<\QcXZ7W_aQMSYmZ9O_DFa=ZAPZX;Z4iANYd[GHKVJLRc\7^<D9\IOnK`ebuRPV`Q=^RL=D\\G>ubcC[wNM
    0   1119@BSiJfa4bK/NaW7^ES?PBQJQZdXMaNEXoBRd:O.FAOY\UIYUCGI@BK__wBCYBKFS:PeQJ7SgVS>EdBQ_6TFMDLXPN_O=c:O>\R>W;OMRNh`dSF9UXIRJSS`^cINFKW\d
    0    788-==OQK[CWMM?ePXYc.JGGNF]I@afUQ.EXC?P3DZJM7RJQQWkHV?PWUMKO^Q7pP\LJ;W`ZXK`aW?M8/SPL`PPnwoOm=>M9OS9CV`4r3O;H[GLEQBGMaeM[_G@QG@XYdpJ
    0    8937PNe^K=FNKKPHOVcLNIHWFBGeWP9HXKGfTJ^T]cCB_@LT_RhPFQUaeJLS9YZ`MSO?XW[_WmS@KAMJGWE_LSLOX]R[Z;]MQX[BCFGXXH[Hn=TD@XO=bW>YVlMDCEQQ@fw
    0    796C5PVV]KX@I^IJXP^RMK3PPHRV@;VVHZ8<J1]D:0G0QHCwhWK@FTXS]ZSSXMRK\=DKR[MfO[[RbTNRLIAZV]^oopQ`KCU:NG=[\aF,[`XLX;ReBYI<O>L@CIIK?O>eVaF
    0    608WC4GSE:CZ\9T^F,UHM3%AFD=E7YeNTN=ob*=FEe>TMCSSJ4tC?:aRGM=UeWClZb?2PIPHeC&=^&_DHh6Fdv?KVBsqO:TLOKce;J:_FT9.dQU<LR=2XImoH`wC=-,e:RF
    0   1121*:Rek_VHa9H_U[9HCbE?BiwcYpcCbsNPdJdd<IQJ?[A`iE_X`<[KIYR]c;6VZJIS8;nNX:KKKU?BV=FZPdSF9>BCQ^^G]>CMhXA^J]]eZ^U`jDG_R\DMSGHR^8YOLhre
    0    871]]OSSINWC`;H\Q7]<PY+0HCD`ITZPjUUSLC[B9QYQR_IZHVV_YHMCQ`ULT8P[O:<K:J3[_SZFYTKJB^RTAMIVO@g?W?PiI^I>I0ZVkS=cDFa[BNPN^bSOEV[OMR#HCHH
    0    684g[NnBeM9e2PObR6C7UQ\LLYVJQK[?m@TKMhXCGdXUS]KX=[JZPdCEpZFaWP_HKG1SHZi>+HCAK]0:OcF;KCsE98SRXZOjD_HZK<ZFf[@cMkOfZW[[SOh]@XwHkhG-M@[
    0    950D[I`Wa=OCP>NWFMc8L?9XRSOPcQQ[V5LWBuPKlH>0n4VK6PH[RL_aTBSZIY`HHJ?7=]Z?NQVTB:WpHTLXO[HVQDONci9X8W=XV6V7N`R^jW\i_FK`Q?`As>MpN[G]wP\
    0    564R:M8sSkkeIGUo^09`GiTN`]`XY6lpOdDgFU?QTUjUXsQ^Nh^:RtD@acVgJ)?d`MB5QKg2YGY^w1C?D<[MJi9VwcY7g^B_RXPM7QLo5L(L_>F`HOGkeVTOU^qIWI@fR58
    0    6679HZVLjf:LEPMAHAwCrSSKnRfOnMKUM9Bl=b_QV66Q_AnF9][WDKJTWGH[#@jV8V-6*^UdK\pSbO>jNaJ`]OS;UBWJhfBV[TEhBJm>VGMaWbM[F8QaM5\SL>NXQS@]Y^V
    0   1039U]O<B_KV1GQLX4LZWjIDNRfFIP8PWBX=3V\ABI3PMRNOLGNFG7MFVX;JXVcHR>L9RDWEYF:QeOYMOJT5OW<DBFVONXUDG5;WA?eN>w\__CK.LZPEY>:YP_XPJYd7Q[48
    0    978MGW\W]PAbIDEU?AIMKCG@ZFMKJW_N?FW>FZK>XD`^N_JK<HUZD8OG\THwVISE^>?0O]@VKDOmbZ3HXUJ;\_GOM>TYNTM6<>JO?NP\LSNKXJ\PH,MYDFn_?^u]R[GR]<=
    0    779GBJS^DB8NMQ^M=]<Z9ESZXGLPFN]4IR\:rRPZLJCArVPSOP;f@OaC;KSRA@QH[MTWGSLUMww@QKP]ZEbCG]XhYQDM@:IT\WMUN[+A5MV^`aTPYlU?PGI>bQPQTRDGJfT
    0    612FD+we=\u,F*b'SR=rFG;C^3=V:bTGb3=CJJ6GjAa[UPbpXDPVAP??EkGQ/7Q]d3EW^OWNEUa/`V8RLXfXFA43aMDbWXS^KZIJhG`HN]GPETC7/^PJn\>EHLL@6PMQGg]
    0    772,OWw`QP?F?GNPV3bKO>U[j`PUaONWfX9]VL^NaeUA`[Q\=CQaDaRTgKXBTTlJCORL0cVS>WULrB<X2KQ[nA_GV[MI\Q6lODD[cF_M6[MdSiV`?6gUKP:XFI^^4SL][B_
    0    9305qYVMRG[C@WDSOFwDcHUTMHPSjXUYPIOF>aC6^=JHZFQMNbXWPdBK\ZLNUP`@=RKRM]_aP`U^QMAbUPd^SE]RT>A9^RNPGGIO_QY?Hjg]\XTcHFM]J<EI^@SmLeDRfSS
    0    7949a=HhB:RLgMZTP4\cPMDF<N?EEU-]CZWHNX?P[G\S\HF;QMJNYVI;OOAL8KVhQ?LTWM@AUMbMVsdm5P-[;B>APPPUGZRMTnY1CTNQWAORM=;@dP>QahWJwGFCTPPV7EU
    0    841V\aEZPYRYHAM_<=RDCZNMQ7NJX0[>JUDCY?G@CeTW=_`L9PfSQKRFdT5IQQW^Qc;A@WRVAYX[IPKHd_DP[w^ILEYeTVFTWKUc=>W[APPQXTbfJJ\O=WYXVwUPaZGSMYa
    0    807cOL?B:`U6IEBOMVULQSQ=Mr:AgU7OSLGJOJbPA2LQCD_fRHD:XEW=7$NNCEFAr)A46NV\H[QI_ED;ISDh5aDO[LG?[QZPL:LK:;D#aVVAQQ>=I^84DSO\PW@XRF3[)I^
    0    8776dDcJFLgY8YaX`M5=D9[;>Er:@=:A@_EH7MF@,?knC0A]7AHMXP];KHwhP?SAgIBRdBn=OH79Zb1ISOD03EaP];A2FoRJ_iU;@R<XR4KJdkIMH`EUD*R2OEnBNSLHKP3
    0    850@PcW^^OSZHJRMKGGV[>HC^hN`^eT_hBI]UnZMVIIFfIbcLgcd>_@>eRXQ8P\K>HFBFYZ@C`XTbKJXFDSMhFVGZ>HccP;XGEDX\@ME>MHTSZwgFB_VJCGPXGVT<_KbVTT
    0    879IdNLMgcTFIaViBPZZ[;GLOUd@ZS]NBWBD>PR/^I;]R?h_>J=P?aDBwXVUUUeJFCI7LICIFUNYKARgENI:K/X0FIJIh_cZGWNAQ<Z@_bVSAOMVG;FSKD=GKAPRDQ@MVSC
    0    856^YbIdTJfO?La<]NFWWTUR_?KOGDo?YB1;C?U]>NaiNSNNA2>RIeN#K\]ZH1TcR3G\TLJSNrRFYUDIMbMJb=L;o?=QFJJ_]W=NLGQ*AW:?QCLC]fPAFdYPX>T?CSSSGPO
    0   1042GRTCghaVN@AU[b@TGM?NDEV_cVWHRKP<R?WKEYHNRN^HSRJN\Da8=WMkwHCS^UGG:M[RGHFMUMZFWK8RZ]X\)S;AWZ]BJD8KqW7VVZQJn`HXSOCVSH5VGPOeYDVFKi^M
    0    784AFcp^dDA_VGkSNAlMiG@G`w^^bY_TZ?HaJRVAP;IRYM^iBfSKAG?CIbc_R5nY75F:5sUfCbNK\>;MG=ZU_DQC_6AWYjBa8JEWOFcFJ`Vm^UacP?XSKXWW2PYb;YDQ_O_
    0    572WHPXQPDGZKV^M=JXDB=0,MCXQM@UDY>+T5\PH+MWMnSFR<QeDPMa?:9P^QLDNcXj\PVIEnSTlWG\*8l]I=wFnqS8iE(PBFS;OWbNw<VJ5aH;<]V>Kik[9^gJC/9AVLIR
    0   1020*>EUQNBT\U6YKTMI:WDkLNRL_INIYdG>JDVXHIPXD[GRaG[COJRDQhLQJ;6[:i?L<O=dW8[^EX\PpV:Qb@EQF\B/OTTR`L\SRZI>MAIZgwqNrWl\[NV<U`HRHUF]TL`X
    0    663IVXdIQDFdS<ad>YHPOVhDMFLEgN\<TI81hOw@UUi1MOOWC>QfHaUKUc`BAEKLX;@?ZIV-UMSU6`7D>h6:;ZLWP@TR9nXD1N63KPADb4J[O^LXUYFRVHXXa\N5d7*AZG@
    0    991F]SM\\R9SFKM=9LPWLHGNaIPPKHPIZN`GQSP@CGIIE2[[?hXTB>4]NgOP@M\8HQ`EUQQYOZTFSDHH0?YCQC9IRMO\PM;jLBDd_4LTISRFweL\<P>FAZEWNDPNO@6U]_Y
    0    730gb;=2?'`^bH<p]woYA9iHADQ@R/^K<oXFTA:hLILTF[IK9FF=eSgfH7<^Yb]5eY;`K:A@[1:VJOW;fo;FHEGV:[hV+9mL^`b;9g\Cq7Y)=KF7jB;LYEYE3ZNDgMGH14E
    0    965:AOSZB8K?DBS<HL>LW@I^W]HLA_GT_EH[MZcMZ[5IFIOjPMD_C\PF=Ba4QTKVI[@H8aU_ViiUOC>SGIZ]K8]:UL9>TYSL\4C]cI\EZgwWR]]MOBTJXNLMFLbTUUNR]X?
    0    664@FLmK?>CD@9i??@6-X2uA`HY2ee8=P2a=/WI9R90iIVKV:PJ`X^Z.VTBSC\O=F=\9EGG?BcHROO(KJ3P=O#OKd*HE8PJ@TYAZZ5]Y]U>KksJf9RL.C9*KY'JajI=YPEB
    0    734G[TM_FXMj`DGZjN@eJCNYMA_LP3DIbgEOZ9Uf;]VP5]@@QAUHHNhGMBKM=6ZLdA`RQ5`V:Q\7]QDZKNAHB]RMLAcg#IcOYgPO=AVgU=<J=PZDNEGL_r+2LnHHXD?@JbP
    0    926H@?EUMN?IZ\>8JYBI[GcbSSWCMD@FCMNCZ@KLaOFCPZDKN8BGJSNUPXWAOG5IcV^FQFMDH/6G]TRL9`8aDH[ZIwQM7ERRWGRIPg5KQ_SBED5BOYWIEO>NL`M6NKESL1H
    0   1000E.HdUH<MKF=HAAeVXHM@C:G]WWQUJYQ>F`J`RPAX03MA\deWWU?NQCNQ_NKXQWJj@FXHdVPoBURXd@9MeSGRKcLaYCJ<6L9PD8P@D@HIKf?OW8cGG>175UURH:CFv[w`
    0    725JHYUCOTO;F=oZWGGJBOKUeYVMgQ\MNPJkZQhQfLL7Z>J[Vw^YMOQUH]OSGHbfQGUb<_VTGLAdYATWfHDQTRGNaE5TES^]NWIYWLPBa`aUXKjPYYg_UMPN3a@bP[D`T^V
    0    756CAUcJXN9\V8Y:NKXH[^KGPPXqJQB]J3_VSwpV/\.IMD`KXj\IOF<;\LYBE=\X\L]8HJMaQUL;G?LT=FEW<0:EX;YhDQGdM=THeZWIVHKW`aO]7PtMY\MV`AkJ7RWVdk[
    0    817GIcpKd^a-SZ\G7blGZ=ZVcb`QwuBJHKR>MZI1S/T9\6h`DdPm`hQQf^nbV_UO9O7LUZTAf_[U>VCTVH_FTGYVMOK7PeSJKRGOFCZODV`PDUO[[MYH=FAAM/S^KPSH_U=
    0    808/VI-5:<S9S[=KHc^YOIWU?EI8LH;Z'SIBVP_VOSPMB=J3O(EGg2_dSKP4arbIN[aWV7>U[,WoBLT@GU6mQA:nKmi>D1oMUPi>RwD]m[q?,<=;dD<:LXE7Jj80h]AMLP?
    0    829NBXcRZFU@FCcGC99NR<[cT]=7^hwLh4\O9bZEdLGT[O\LN[DiGOJK=^UKPFVHLAaA[Z[oEZU=]QU\N?SAOKKoE9IXXHJ`WP@WdDEY6FN@rmQk[]^UYX>]SZY]VKBHEWQ
    0    825S^URIZZ]QQq_SM<bI:UE^F^V>cSTRGKMTSY\HZO5>ZHQMYTG=VC\;UNLO`TPMMY>RN\Y?jD^\>NMP5wKKNTJoKUA`BLG^UN4COSiC[PTPYh^NNFNGSBBDWQbG[8OQb_a
    0    790[ON79`p5el+BfP9[`U`<-C@OdV@hB?BN[1@K:Jbi]PL`<URmJCJV?\BTa?@\@p->28nDbIVKV.*@O1CTLNj=H<?P\^@>k2iH^ALNUN@KKCFY8h.SQhV_s3\QR^MVJTRw
    0    898APR@Bo=XcXUPb7HADF#LSJWLIhKXMKeS=>MKAg[nR[]FB4F]IE;U3IUClBHSRvZAOYhG^NLVDDMIPLNF5e^HT>bTYTUkWCCSOA@YTOI4IHSjDNIMJWEEb?SvZ>B>H?JX
    0    855+6L^[?D=V46Y@UWRARLE\X6SFXUQT]>GZ<YNJA@WLE-IT]aCfI)UQEYCD67I^EHN3J4FKDYfGZ[KWbFWTEI-UdVL`HS:[eHGTROIL7LTco[RNJTCHEJJEY4OG]H?TwQM
    0    701o`^J7MSKXoVa=0;flHTDQ9C=MW?GA]d1bO=\OYNOS@FLIAIP9PHU7F:6VKLKLLbA_NI7CH\RCP@[OCI3W3D2U?S9X4BU>IFDBZVESATbQOZ=QDHMHwY[XCTSBTNRC:J8
    0    819V>F_:@KCCF?R@?cN8NkanpLQ>HwlHNRgHAGBT_;QfDNI@N=AXm?OANeIGMQd4<AmQOAONO^C9K[^8f9:7BpGg@LWS=@VkH\N;]B7ELFTeZg8a[jKSUUHc`?A=]erAHMA
    0    782bT\X[M[Q8IZWQHOE\wUNARM>OU,CLWPAEYD\>S46E?`GR`HZSE[IRHLc[[XI=S`9PE1\^\[DpQaBVT8K]\;VbEh\<,Tu9GEWL]VGGSqoVQQWEPIX;XEVSh>V]FY]sFGS
    0    709NRZZ\ETWfP<T^Z/JAMDI<FF^G6JUvbYUH<?bHF;0,<OSd3PYUmh3FVBNhC#OcWUO2,ie`6PD>4Y\WeASCMSN\_G<m?`DP7>2dZKSfATNHfcKaNN[o66E9LIaYSK?STRQ
    0    566U,F0sA7Cdg+R?PMLw^KE1gVUfG=<=uOJjLZ[MSgTafRMB^:a>[7*DbT[dC<Prp;Kb8aOi?leL_d\Q@KdIrU`=iFZf:;8gNqTJ[^YvEG@T_pNLk`@8ZkZj\B>S9?PZYn\
    0    713SSB;gYQBJ:A3\ODRQ`LEQM]dP]]KY?H@X:PZAHTTTS[h[BaiXB0RHoNRNK>UX@>J4T^JDLMIhDIYXg]JG^=@SA*@sJHBP3M/w_ECYZRK?HVB@A7KTJR`O*>eSFY8LMK`
    0    916JXMWEJ@FhZIHSNBVVEZCHBF=\dL`KDNTTGC`NL^JbSIQDLK\LRQ]H<=RZJPgFd>GHA[PcB?C?R6AWGPS?NQOADF^PfTQwJJUJWMP_]AI^QYR]JGOXWBSKOA`_@GBJDNS
    0    792S=N^Q=HY>YONT1\UPHALQFJGLQ[CYeP:abKT_BNQHQHEFRB_S^49dMAT?hEVPaYXwUACOc7bNbWsLIMVf:^GaHl\MVPRC`e_=9ZAmNY7PQECNZdCIG\89]NEMNM2L<KV
    0    653XH+ZwDB_`h>YQVKWFG=JXM9DU9]IaVlA`\J[ZXj;R,6GLhA:OF_kOSSXBIPN\TUeMoD?PIG\8APNJEORVAVE_ObrOM<MGb\><GPD@HA6V`XZG[_ZF\BQB]RdJXCACP^_
    0    659<eLJC[K?OWbRjb:IOIZ_NKRL\N_PET<\Z:[RK`?@ZSVV_FKUbRuY@>dPw?OZ>JQQZRTYSBIDCMDCXN;CTIM[:DGEJQV;XNda>VJGJ]BTLHZZD]KDR\kcZ9GgK_XXIRMC
    0    804`KNTOL@E\ZF4nd8TMKY<7CDOgJR][Q.`pC<bFMO[\Fwc`UCY>C<H?WURR?RQX`>:??mTZ1@0<B9BXMLH6XgZ=Y:MigW[WEYOT\;\NdKAMTSf?P4hIW]\ZG]_\^9(GH[f
    0    576>L8PFJAQWXVFRTG]6BhFo>FCgR=J\RY]ZV=feIDV8Nb4@T@]YNHZQKA\U=;WIRZQHVYZhU\4BKGcFF>HTH]L@aPi`#NJMYGV9]CMQ[CbZ=IpCH;>:^LwJUWLAM`[^<SN
    0    603X#URPT>HcN`aTc=Vb?H=^LThTRFWbIDI]F\S@W`e3ZI6eYKs`=@NHlAX8R&Vi`Sj@\=C\WWd]ULP];_ea]DX^Wo;e]BRJ4OC]\LZg?e[IeINOa;IecaG3lwJ6?RKWsVS
    0    604CT`Y;WPdGZWLlEE_thWDKWfBiaU?p_O;=IjH<XO4UL:Yc_ds[`9e]M[R<EZfXU\ZQ=/DBpF^V^`[hKgI_0YQ`QX;J\dS_-TTN@Y_;YwRX?JAYDHYZ?[_;aA<1Z[EJfHA
    0   1020QMI[UJXQ5@ZMDLGNJ]AULJNLHYOVE^MRMGJKF?QGKbRT]OW>QJbAF>LaJJOJHGMG^P[dJ@ZN[]UORFY\OKM]8QI1DYT^[QSSXb5IcGWYGb]i`LJXNMOTwSBZ\[N`Q@RK
    0    726^YN30W`/EUnK^>aHGZhIC_QQ@[D>:DgE9EMUXV7_9_R;wRG:NKS\9jGHN?jZN;Y=LKLKAbF?fS[CHSU@F^P_Nt`EGa[kF;Ke9d`GZZvqSHNGMYn]KGNI`K>G?[rNL>7=
    0    696PHBOd>VQIfb23XkIYbQ0CgJta\/8fKIDG`H]V:S5#6@&dQPLEMXIV[2S1^WAaXQR=?Ibd]fUJV6KgR=c[I/BU^PgBKMD<_MRTWaB]EC`<Q6<64GVLX=Z@HOSHJKI\XZg
    0    5646NUAI.^P$Rb@m\cZegEM[=FP;=;2d7Z@JPa`7R\dFg3@JQMVIwUBa_;ERXhIdOW9L^LNDp@`gKo_ESO0G*BgbJbSGKVX8`EK,B`S8OBO^PFPKXj5CQ9fTOP,ES=Le>M2
    0    847I]ib>kf.92G]Y@NH7^HV@jw\apVjUK=TC2e7*R9FGmTdT;UaZAVDJXKX`D>d>H@@FEXWQ<HLVFG@M7JdC[+_?IN:]_`Nl=?IlZ>f5e^]kMUj]X5hM;<jYR1WUY^@ZTBZ
    0    637At?6PJTRk[]CBR_OPdAKUC@ZC?PEA[ZE]DfDOaJF7hDwGFRGIZ@VZYKI\\S:SKaXUTO=<R:[cZUlP>WJoQ\GU>PTOYBZQKUaR:^UQXVG`=KIH]F\RZ:MAePHFTPM=]XG
    0    846N>Vbg]TDLLRi4HXMJ\B`CPZUHYeLacBM`T]VJAkXHYKVQ]ondB_>ORKwa.<R]N6_O;[[cEqG<]T>XJDbXYZGG[IDVPTIVCHEZq<T[.L^TTRHN?bWF_gNg@[ST;NIeXXX
    0    569d\.AFOJ>iZgAonSa^14;Z16oke5rXGD3_M4IOGYN@-HMNMDd3K;qZg=EYBE\DUHAWtH?KwH>fIQFUNOEK1UQGNmenpVoKL^v?=f[sg07n;EX>g?Q:K-bv7oJ>FDBG_<H
    0    872PPHd]GT3:I<ZZEJNN\;P2VQQbhZBZRN>]BG_JQ:JLVMT[GMKT<nGOP[_\<R@?NTSP7KrXLWB]DPKNX:[TMHb?VHF?UV`wMRUKZ\^CYbfUNZbIF<YSCWFfNFkNKb[UJbI
    0    719C>IMbpYG8LX[\AIQWMJGGlb^OYdDgR_haXT]UG2LO^;^[Vo<c5Q:XGDNZX;NXIJ`T\IYRo?ONYPK\:Cj7W4Pa`MSR[@ZWL3OaSN_GEPfQwTVICeSJEDAIYROWAVOgSZf
    0    915]W6=186:]EfJcSPh>OwGL>LJ_iNa=GCjUM:`5FSNsQM^?B9GQLGF?8<@nNFo8PE/NFJDQ;XDF0LGE;aSR,S?1/B[HQZpUFqVP3Lf;jIA,1bCL\.SLR]fSF[NLqTF9dJD
    0    864eNFaK[VAWHNYqVFV5EXOJUcLhTgZOWDhZA\gMES^a@a`o=VZU=NP>WKZc=JU5THWSBaLgHVR;ISKK<OVHMRWAGDKM[TJw]LdhhHTicKKLLsEbM_TAE`MVaKTYYGHRVcT
    0    855BWS\QRFD\>@]Ji8iRUB<JQYcmQZ_[]DQgENj;7XQD`gKTQiwSVF.QGHWc@<VSf=D4A`DeGfN:gSOR<JTKWcER[H[h@^8WKPEP\MTiH9WFvPW?DER@IHSXRKAa>?BPPgs
    0    610YV?8^>@UMbT9`MH_nHEMgI;LF19^L>]kQYFH`[kjrTeI2DG]Bc#[ZGr@E,VXW@RjOmBBDPOK]IkQ:Al=JYO*MG^=^IFVIVWdFEmcaMAJPGAh4Y[?\Jj^h@h;8cI>FM;:
    0    990V\JBS?NBSaL>`BKZL7_IAGMGXV<R8<a\TR:O]J]]YFhOCA@U;>JpULEAL_IRFwRONERFQX;SU=>ODOeE>6_ISF?gLD:eWdhc4CNAWUKBN>RLB[B?EY\hZHc?AYL=>FIV
    0    804NVDYKK4VnMAmhHLXBL^SN`XKdQGMKHUY^>PnlXiDHZYGTKZfNSTbRO;Q\:?qXjEgWPVHwElk?g=MUI7v`WSIFUFZlDkG\ZT>DEJI]__]]J@hXZQbM]bYGZURbVaNQKrw
    0    809[cfJXjk>6>VOj>D=4gANHRYjD`ZiaPBDAKW[S_>DDmGTO.UFwMI<=_]mXTYPDUJ0CKYhF:HVR8MVUPE`RY?UO]CBUmUA^K7Nj]E^CdYeoQVTPNF]YJTJ^^?vT>YPORRL
    0    601?O@JfTOEmRH?`gn9W6]Nl@@SGB?KAF]5<^?OLPWWI9dWMhG6Qo9GAD]Dmt<Wk[dn\EJEPcG;HMNU3eZ2OF\9dVPHX0?5XHMXKCML[_GV7C`D^ocMYFc^wTYEDU`KwK\=
    0    631Ma@Lc\ZbW[M<ZBD\C_@IN>D]OW7cH8VFaBJDMEKwX@a1CJKA9J<j]YBBNqOTZUeNPX@kF]EDCPDQO-`ZI5`:JaeWTMYJ%ci_`MMGG_#<*O??p[=IG<9rU3W6GID/a>>F
    0    961.RtUEfGN2'LQC>H`@\;R_LN[RTV?SP=?Q=XG6N#D2K?Pm<ZO_DD;BWZiVKF`D;4ICQ]dVFU^_DUDqRJcPD:L=UDBGhc;XA<@TM/a>T@fZYR]jGGc\=2QN\=YZFQBUbN>
    0    731El4;N9cCMVQDYK[\s=QSM8<<KH1Z@>Yh\YNW\M?XfQ^D83=JMYDVcFV?\j_`5LMR]\L:JJ@JUDdLZH`?PBZENK]VFUEuQTX[?KK\Pw`eZGRDA`<C?BDW\ZKIS^\?,P:U
    0    833I?^[fHCCjE7dUWGMYEEXNbEdZTahfYJDMXNMJHOJ=OEN\:eb\=[I9wU]Q.@MZjPV?GYf`9gJ/VGBs>7QQbVfGd:P`XZJP6=DITBRJGL`\nHKr>ZLQQjF]F]\GILNUYUc
    0    926KTVCI]KRM=AEdFQwIYUQI`f[\bRKWN=HVNPZMX<@K]TSSCe\daOF\YBZcWPSSCIMXUNRGQN[KJ\N]5[PUPNLXNMWPUdHJEHF]RFMc8`>FgQFSPPNlJCTLPH[ZMU5RXbW
    0    916AR:T@YITeZVddTF_VOVPOcd`RF\IPaCehJRTISD`TaI[fI`bSBOR>LAPk00l1KMM:FbZ\Dw@GF>=oR;X[T4J=H.RKGVEY<8Se_Rm>URaJOYjRCCVFHQKdSQXbRSVHcWo
    0    620H9Ia^WSHXR?ZII>YM7D[5aFcF<mLNEFVVKBXSL^EHQK([c=Vj0I?1G`?,]MZSSWn*GJ`ZFIS>]T*V6Q?DKYEw[WFlK+<H=O9UYc4`THN5tMRNQKLOCP0PBR:IDMbqJSX
    0    802XF9ZXO#ZaNQVAbRkeX:U^;F*XN<PAMP%]R7V\Nl^FRAK1^YSEYDPYJM:KF?IND\WmdWTCHWHPUIW>>>Qa?fI[RJgGOI[IYcv=>d<jJ=ZS=Hca`UJL[X;?_^8A@DD?B^f
    0    828EWFRfAIYL@BFBfHJEZCDT4SFAFKX]NR<wIKR?CUMBF[A5XSpVF?KE.NLEC5JAdkJ5WVA]aFa;IKO6N9UXU_KWjQVbZT.IIH2HBKQ^IIBbsHNFGCJPaKT:ESXE:D.]RWP
    0    770bOAXR]GQf3NQkM0g0HQX;YTKrncd=W@[m1Ya2CduVYB[^KSheGA?EdP^kBAZAC*B>\ahRJYIN@c9c@YR@N4WGK9eTK^eV<C1aS2[<wMFZMkmD9S\T@5u^J:kRUcMFI`9
    0    559fEKPgXEWBfZaJBL`gKNHZZ7^JfLoXnlaSC``UEm9@M>lMNRJSFR\_NfQWNKEtB7hBYdYGEXE9r`Q?>eVCb\FPJ]5V=YRSPVQQS#UjPH&MGk<]IISOCLbUZ9OF:ZZ>[EM
    0    713X[OT?LD`M^JTCVK2@>YL2KMO]G;H-GTX;VJ\TNb[Z;dJnJXBFe_[2T2lP=>FIp2^KM:P?>G9\i@84[JL77MS9I<9]NaZ1WGN@CK>ic#+/A_]VJ_UAaIXR?HXFqJOXCJQ
    0    7144LRUwf\<WSLaY74BNlQKWRQufp\jc`D/<WdCDgDKJfmTc7rMtD6RA[Q^dWGlO^JO?LWO7KF3JNU:cBdfF`HN[K]LOe`G[OR>PNf[MBZLp[IaR7DfWK9ZSlm?u=M-[cPJ
    0    648[DaDVMBTQXJ^J[V[e\XM7BWNN_WtP\MH@GQRLSNiIRcG.J9e\EJE]TINRDFXS:XT.]s8[IG:G.?UG]LCYNBDHEPSkHFMe6cwBJIcUk[9@8]R6A4TKW=Ml:KRQ:?DMn4i
    0    629g[ECBMjQ7TaTZFA\>IN7\P=T`SaHCKWPJ8UV2JS<PMmVJ<R]CG*bB-WeBwBm_JIM19X\`9L]WU)?KZUoI2VXIF>VZEAPd0TII^5d8n=P:HV_<[,RDbOMf`s;lJHUJXRY
    0    7007P\]wYX>RVH\JIDZNYPWP[TORRT]eWIPUY[h?^F_QUME[N[KSTP@LkdQfYT]LKKmCONGQUQkRi7@NM^QaNaJaRTJQKOSG`XC[JS?oF_HCR=BBRJ=OKIZ]kU^I;E;kQ@@
    0    570dYgOJUoFPkKMOCN>TXD;:ZaUHS^FKKdp\ORmKPU3`M]BT'<I?3HT]XD0gUI8MTVFF/VMQT`NS[6DFWLG5s#S<R@/;OZ@g2@Lib:cCcsJQ@[gfC>rT.H_l;DlmLfZ<gG;
    0    913SNKHQ4=^AW[@EZkLTT?LZ>LaG,QYXO^3<STNUIWL0QC=6\KZGKIdfV5]ELIDCJ]RcUC]Ib%\ETT]YeWP_@N<9MsMDORk2POi;OwDD@BQYN56UVRE_H>ADmN7AJDI;NOC
    0    731]bB5Lb6Ue`eC^AVWVZRAoYDIQU0[=EUwMOQX=ISkIXpQ.K0?GY:nQPEJJO\P=@bVLbR0<QMG_cWk,Xu>L;_;^Ka]]H]c=LXc?;_XSXUBaGJUEa<BSeUH>YN@FfO<@>.H
    0   1138JCFUfJDL^c49?jQR`M>2S>[QaDQH[kZ@wQQrb>cFTG5EY\POUb@UUT@`@E?M=XQc]VGF\SgK;O\WL8FR\LpOcIWdcDEKJY[]KF[FgBFPPbJc>XXRE\UF5P`>OCM4D>o`
    0    788PMG\MKIXLOOJ9Ye?_lQHZW\wM:W6k>YVZd`WS?U6>LKGEfZH\eIOQ_EN>RJDO^THWdCU?pGa^QRTsaMUeUDcGFH>FUoWC>GJGbSDQfbqMaLR^PL9a4G5:i9HQ\hTQYO9
    0    828:KCQgQEpg`^IJU_YjBNGc<J]YQ?Cv^dAX\@KVKOP/QKEBWHJ]J?qhY:YOZNwgGbGcMXHYY7_ZU=\N;^MZH?XkIbm;LS@6PJAEK\P[ENMef?GO:J<cZKKDQkCKNM;ZQ_a
    0    552S=>fgLT?BERwJ6Y<QW>T_JckY[G9UO7XB7bIP=>eM;<GHjKKiF9]G<Y/G]LPAON]aNM/.KVsYUSKQ,TRKIm@\OLV\BrcUOKO6D^O4aXXS;C\DFEhaBQW&XO3V)PD7NMQ
    0    785VQTWHDARabHVI^8OFFKSeK6ZYKXW=IUcY=TpPMDKS=>9SBN:wCEV=@TGFK<TEOK]JQ<WGEb`I<EQK8E^Ha[4dRJOOM;HSZNYSFIDHWW?;Qd\ERSG\W[FHJK:RICMRPIP
    0    86490@Yw\;HXb@V'DJ@IX0AIY^[DI]4sc[@cMLXY=S+2NDIZ[Ed[LSOXWJgYA48bRGXIHMeZ<HkJaVH_<8fTHeVH^RWV^KIPT?TR_W=OFY]^qLL_G]N@gK0PfUSR6@NgFff
    0    623S[F@JGEO_TP<DabZ[ZVK[E`ONODOsIi`NVLbWBcMRGB;KQNPPNKk`dAGBFUH[lLi]Qk?\MQJV]XinM]ZkQ\[^CFacG^Kbwn\Q1CP`Bc?TOF<UMQPMfmdeRefSM>9ZR[b
    0    751_OMHXdX@Qei3YhW[QNAQHHS;XQ^@[T7Gf^;hWE[=23bVOWGZPZUPLK0[IBGE<f=aX_KKsCd?>QQIX^?jhIVQGQEGX=OwgoZV?]Q2KV<QZSd^b=VF6nVTNQOVHVL,L=m`
    0    701afPVY:sT=^^P<f;AwK>_XNJ8D?\TQaDX;LP@VQfJcHS?NNKMBDG\6GYG:G?^bHC?TCY>\]U\CnT8cTWK6ONc4UCCm=URKY`LC;K<tKTOL96@CPTCJJE@RB`=>B<[N_OF
    0    699QLIIG<PHV0wP>EM3NjENUPCQCQSKG<OVU6PDF__[sDI<WRHK*K9IE@XsKH.Wa]/X1?Q>VFe@BbX<e_K]M\^Wn>[KQ8_8II>U[]:IN+NE:QD5VT\FTXBB9UQADGAYXVlK
    0    784'Ibr]_jKAC[^SFNNNC>UG]NQ\NdBWl7J]A^N5UKQDSPQbGb`?J>=B;RJU@1HgYB\HRUdSHY?<ON:Vg=eIZGOJHKNQMCMQeOXdPJ_OTTQKwP^h7]RQ]<QBQ5dYGN=;bWT
    0    875NPA6GCSLLeZ<QGmWGUk>NFG@KJIDH7bUC=FX\ZOIGXTHEWD?[h3hiR<>E[a4@RH=]]47BN?WR<oTFHw6H<a7Y>bbSKQ_V[QG6CKFVKXUD<<9YmEGUaDef^S<4gb:;?BF
    0    785`O[=QwBFVPGb``Tn]DLQMB\DvqP:DWI[WB]SC`B\`RUqGCkbD>OT@OKXX*;_4I%*eGVYTCVLUVRWRPDfP>XEN_A]A^C\IF\hEP<wIV>cc]L^S]\Z>iXZ]XbfOYF;DOE_
    0    821t+A@5\BI[mGMPKQST:jJ>N6.he?TM?\\cGQOY<]7Q>fi=EJsCK6IEIPRaZKTQSC[94\DhBBEHB7JNKXAGW\#I[BWl93F^9TUMGd^XO>\I?KR<R;Q?rUqsSj>MMHCNVc\
    0    847XM[?RFGVPcUYN^aVcMbR:JSDH8DLOURVLJcRw<EIVQZCV]RARIZj[E@[JILLEWCf`R6^MQUQ]XSN:hBHYX^LJNS]7?GFHmRRASFDZC\[@_GCJTVD?XjGFSYX>Qb[_?[G
    0    656LEFLNJ^RRTRZ/sOV]V_B6HBGDVVhVmK_rKVH?TV]N:i^\UTZQNaJR:EIQ6<\_P8A;1R5jNb<4b-RKZ`PQKiS<IV]_KA[PEFgPVNuvXMIR@Vd9>VfTewU\T^iGM0SZLN[
    0    664\j\UjmBYTYIWfUGZI7QG?d[URWPbVUl6I<=[JJQTLFwf^73`;QMKEc\Ji0IWAei51ENMSJ=QI.<4ObS``H<=ER1_U=Hc>[l_kaLLUhO[PdTF;/>SB5\QgcUTJSP>O6S?
    0    729\LING=AB^KH_qMDBFY6eCB`PJDK\MSLH=73?V2hFv=IBRBWaFJHB.L_\N6ENJA0`=A^ED;V(;9^BOL?R=WHE?3>?pCCR6Wb^@D5?h>5D#B04VROCAgeRD3TTWHI>I=MI
    0    746]EUKvOf?EKUINM;6`S+XAONPSKUXQI:fNDUDRSY_aQsHO:hTK?BE:FmdLXS>cM*mWMkLIOw0WkPH@FJf1KOTFSQ>SNV1KDQ;NLBDON>LVVGK^MLOF>beXWE^LE7kPCd1
    0    676ipBSKUEVeJFjj[CuK`TNV6;7`PWbFMBIWQBBUGt_nTwE4SCM:BB^[+VOOZYcVGCA<8RLS_[;@OUahJeCRLOT;OPZSJ>YUD]dbI=`Tc>JT`Q^S`8`KYPV3:gY`PJRO>]S
    0    752;gNdUGARXd=\NN:HPTBILIKbeUX]AZ?4R/`T?=_T_kVRB5dS`MR=`PWZ]2GQOcP[N\YXJD]o<i^[NN1``<_B?D^X1uW<VFYCCJ9hB<NSVwR_QJ>bM]bRSsAjJZOPALXJ
    0    845FXTNgMLCLKYNSNUSIQVfCf=@@\;XESR_=JQXXZD=LMYW`VWI9H[CBSLTWaYRHHRNjHA]w_GVWRPYTN4FFRJ`I`PCRIEKXP>QG\Q8XbESWT:QWG^XdOTaZKbRKOfLhRJO
    0    763SWFUAV^OLVnd_YGIMbN^D]9FRJ\gCVJWOV0FOHSR\R;VYWGUeMgH45V]pACV7cHDd[?[7VJ/UF;H#\WI;BW<;BFD=AIaGNP[:BQMDaNI@@dTgYSAE\a\^7OMHP9bEB6E
    0    551I=Jq`H?[7WN>=OrA[DQsdH=47.NXEWM:=db]VEUQSO:Q%dW;?Hi8kGVXDEA6CFA^[w>=_VMj?mBU@NTI#8JMLaG/E6J8W]*OXKXJL@UA^4X=lCSBE:;87^IO';MXWZQ.
    0    540dDg[4.iBIDLEO0dE5]X8R_U>jHQacICbgKHk7F9OV0VU@k8m:>CO]5Eh;TK`6rqU<LnZhS&#OB87CHJDhK_G;P\G0=8pIQXdqToTJadNWJ_GBlg:6GB7^NLSO>WT@HjZ
    0    749SHSbKUvGXeK7oHKRBGOIFS^GXjQ^O9nRiMAAHKT\CQw`IkKTPRUS;P3;LmYJBcHCKX@Lw^EJYIL=YPJ(U]qM__VU`XMUPW>GoTV`AJKULH9ILLRkAbR\QLTL\Hd4G]KW
    0    635/MY[DE`QGAKnHqMBPSLVJV=#P\RMCi)3OBJXca0,?:?w1FMMGB3>V9AOL>Gr6D<G+[Y5PJiO8MQLBH^X<Y;RM:CF7EW@lXJ5>o@sLVOoa>jV`C6@Q*JIP^C>fYee;oQP
    0    763aU>GPETLFZBJ^DCCfQU7S7?FaBQPRLIOII:8:Rg4RlOR14(HME3/RUK.<E?e><;[IC`FI9_\IH5WsIiRXSQ/1L1Y6SEJiHU_RM<mQ4GJaFIw0t0B]PYU@SO8=Q@QIQE/
    0    699>Y@uNP`wHDSl/VU_XQ<[l9D?F`GfNrJ6GIXMH^Q6B\G<GK<ccfY8^OMYMf`NT4JTbfUXHoNPPhoQ^Zd;R8IHRXWKDAM_a\SP8HXiAB^`ZL3YLcN@ZDc`=T?ALOTJNeSI
    0    774EJ;;RV[jMRKYBG^NVM1[d89r=COOUUbE:Zb?KJSc7KHKJS>HR-Dw>=iV1J\NYEY?;@@D>PA[@AW[L,`URAXUHIUHI<TFDQ@U:IO:\KEcDYIZNE>OS0@=CIOE=V>.KV,O
    0    722f]EP@S7LJLGeZ[+K@N2WOQ?AdZIM7VmTT:lbFBAHcNUd;>O^@XKY]B8JaM:H=FEFT8RNC5X@Gf)*\t/VNN?P43GBC`AGUS_MDS+RLKJMXIYSgS:PQ>[=D=DHI`I,4w]Y
    0    745VgQNK`]GKZSd<\PG0LRYAA<5^RL_;TVrMClnRZX8_JWu@3FQGADU(@`BH31p??1Q;0w<P6vIAN;2QE@T7MML9W:QVPB]P\f>LMIcXaLNU'_I9HAlDMDMXGSQbK;?PER]
    0    754UMHS@]MGiiJVVB?`9HM<BOH^FEHp4[Nk[VNHAc]aOMavTYZlW@BPJ_EHUF6\XnCZcC`=DS@>OD3F7ShO@[a=?UYRnR=3RLSYjVDOwC;IC@3R9GDNQ]Np_@oBD:J5i^@D
    0    798E8\bM@u*EBB^X>DF#YDDPLTD@<XUIAElSO]M9<TpZgVBKAHPFL^DBJUvV-6PWL?V]JL`CCRKDH;BKa=G6KPigX</:GX?WcH<SP?FS\JNQcNKeJPCHNGQeBJJ:QIKH\IB
    0    731WGUGc8U$KN_KNBTKAKXPOLXB]HEP:JAwSMNS<AMR`BTSRN^SDIRK<7MXYIRNp\YE?AkWOLHJK[OBZYJNRSQOJVdKNCSHR5NYRQLR@AIIVW[cHMRXFc=KBDO_l;JDKK\e
    0    840QY2LW*J<4SVQFUVMvWHNa@@H<HGNIHa\@WA<S[WC=UKG8<3KE`D^RDWP:IW]VTV_\SA+6fXw[^leQOD<XI_6YVfQRT7IJTIZ0?WMc8OSk<5/Le7?]>NDLoE,9aSTMK@8
    0    867EZQ]\E^^5T=mZNCAWZJe^DNBGCMUIUXW9HU>encCJ\XJHJ\AWBL=<DwlMG[Md7TFEFUGPQWa<bTfJ8XUJ^MGShKKRCLCbYPD?LJVP:U]WS<ITMGFaFDSWU8WNKHWUG:O
    0    834CGZOVHETStDLPF:AeCW>>H[gWJEYkO>DESJKCIUHKJRWT.Dc5NN?FQ^)SVJRAVcN<9<@McEN=T=1ZMCFQFwGW@>]fQJJJ=J?X]NI_jH8/CCT6WAOGTOSc5_eQNGDLLNV
    0    780bX<@aQQDJ@TYDc^ZGUHZOUQNYbRw?_BMUJE[QbNQV]NWIE\ASH4L>PM_dT>QN5ZFKVJO@LIW_QHM=VXJPh[FWZOFJJIZLVXMa@MGJIG>SE6BLZMC_MH^`JJJC^PP_[CI
    0    765aV62IEW;i;m:LD:?XF^i^@>+\CHX5G;TNF@dUIeja?^]6J9SJ@@L;C`GDOOTHPHOKWX8^GXgBdWIIM8B?GwMYFP:W7GNVIJR@(BGK=@:J@D4Kn6WOwSH>GOHI\8XB48U
    0   1002CILK\NQ<CECh+KT=PYZa@_JL<,pgLOEO9A\?YdHQa`9WUUW?WOPBB[YM?EZRGI=i5:?H@:dPKRC]8cIIGSH9He@=NDH@cRFD;S=DPDUXjHbLELWJX@H[wQMDTZcdWJ92
    0    789Fd/HBSX?_dP]jJCcEHI6M0D?W_PV>@VFLA^OP\NpLa]aMEB@PJAVIVN@P]KwEPWN9KFK]HUX3FbSGK;:HCB1T;4`MTWC`PFWFHIT[I9CJNY[;TEFGAeTEUfKQ_X?2YHI
    0    952ws<3>GI[[VG\\o=\^LMW>4IEdS4N6SAEL4;WJQ`WYIll;7?Z<CGP9?G5d/-Z'P928WVGN:`<6LB7?e_94@VL1ONOZ;HIh^ac;0HXLb@6;4T_3Y3O:YS]b=Sm[e3X*;OI
    0    727N\I@O`XEeU3LcULZoEjL[ZASKfM_JI0UX@OJD7Uc`MkZ?G4`_E:dIV`Gm<P`O^E[=MmLbLBU:#>Xk-]MG>]F>:>k[HpTP*PR=@FZ<[D@FV\^H^Jf=q_mU\ZcaSL5^TFX
    0    760:)O@iZP7[AaY`26M6<@\=>_s<F=V`J\BDSVE9TZD8Faf_FOXZGbAG]`Ob@Q?P`IqULHW_fABdOTG@<B>PXSP_I_AcAFXGcM[UCiNVOHDGXM4NFD2wPOYQXm]8:2/i[KN
    0    676`>>9[D2mWo@#^VYa^I^M`6J7E?8i7Oos^^FKNWIciGg>1T:JBc-Ja<R@>X]o`[aa_JAGOf.mTBUbYNk(V8`7Q;vlTLYknYai(:lRLf:^KAJQGodTTibmNjQC7wML2AGA
    0    832GYICE\FI@WwHU5ZKLc]KSZmR==FAMWTR3NfFX\LHRDRMBIQ;MUH]C`S:GPbWCGZVRPFMBSB[_?RS:JRJZXFK=XLQ@I[YRQQpAcS@RfZGSC@KPDPNPKV9RESIETN<`PR>
    0    766aJGTZaKJD?U8LE<UT6;^<R\NVR3F5X4S[3MG0WQGL\KZHFO]F9;O<NXc@[Qi?;4F%6hPR4LGCMO<[cQK=cKG(WEFBV]K\6Q$NKXwRMK7X@7LR7.?`AMTX>V@U_A_FnL=
    0    724g[;NX8r?JQV?K8SKnKfRSYI/T:J_X]Kh^9,9VFMCeQk^61M?KMMaTK_QF\fiZ;M5GZb@S-U@WDLGVv[DN?90FHR`;<J\^5]m<17c\iTG7CMO0T?OmT]ZwPNbOhAR<DIB
    0    997HQXJTNfBWFTV,I=O>VFX<G\BXXUBCcBPQDRKVZYJP]El[_WXH=A>:WTgZ7>N<7Q7SI_QTJbBIN4T^UTVRaOG8G;NJR_LU8RQ\Q7bKDWW^@RwB@;\EANDXE4oVC<Y?Xfq
    0    907XQO\QRCH\K7KZc?\FNE?I?>9_AUR?Z<QwRSFNP\<N>BG@XJPIH9TT;<ZR:BZDc5Q?LcAZCd4D?;>WOK\EBiMB<-Ma^8MUWUVKN=PQH>NEKQ@`YUWDia@O0`C><-ECKTm
    0    812OQ:69aTUFZP;ICMOJ_ZL_WoHRM\MWLBbRDPKKOHF;qQe9ED@G;BLUZfH@AQSN)VWEGIKT\_VgNUERASWBZFMdaw>\7EGG>J^HK6W7KXaEEF8COBfQY^aFJ1GNcYe==WP
    0    684:WFQLWZPUfaDWEXEJfSRGnG+JQEZ:UOHTXB^O:M[Z^UP:I;R;VVsP4LEQfgOOD\fR5`cWf`<Kr^HZcMWaHZN2Jw:NGS>KS:HB]SV8qkiKSRYDYG<MTSajAVB>\]>OP;W
    0    917dm@BGJOWEaw?GEFWY_LK\KFD=DDCS=THJP\O;SQQGdZSCJGGB>MeTWHDFiNeRBV?N]^IMT=MYPHPLHeJaT\Y[LjhEVhMINQRLBYYCQRK[IGNRZSMLICIIMcCHQZKHL]P
    0    881E]8UN@LZnbNMT]ZCWHQOIK;T8S:IQF^XQC2?Nwc^bF]<HJKbPG@`PJdE]BJIZsVCbLCYON^HPGO_OVE>NH\C6GVU^HN?[S]^NVP@`GE@EVILW\kUCd\YVQsJLYKRM_Ce
    0    785^f4EEPdJ]bFSiDCR:?QLIB3RWO1w98OGD-YeDJJiXRwh06QF>D5b5M<CmBN`@K=B)@XNF:I.J=NEDASG5=`CD<6EOF<GcB<`cEEeDmd;TVsNO_D\^PWiY1FYUd9:,n\V
    0    941CdCBUWMXEREFJWJaI_RBN?Y`;PZEARUIUX=Uk^G?AM[P@RD;OJUESS@L:ISNRGLGMAe]aBDQ\NKEMD>@OQ2YQXN@DOX_a`FQ`I\NIFwKhCLQJLQJDM?>IOKGKMZ\G[O=
    0    729NFTNlSL=LYXU?PNT_?QSRIAWNPV*\oFP`D9^N=[PFLON[Rc`XAV8]M`jVI8^TDC\ZhOM]EiA8`MQfL7Q_PPXOWIW[\KUDDU]NKVcZKOG[FU_U?MYGOd4_[SSMF/:Pcew
    0    686i==#UHa(3DVR?CSE5]WFPNFPLJQS=ZXRDEA>HZ^G_[ig=L@KQ5#RRM^>1Ff8A;cMK2V,O8PagR>RMVQ/G^W4FMWLH>N6_C:I3<9SL?CG08-:DX';b\hO]MFSBWNo+<89
    0   1011WSDKL=EKKYPJXlKXE1IU>2)KVF>^>OJPT@TEQSQXwGYLNE@PVLPJ0KH;OF=MO[HJTOUS<C?;>I];OXKA?DQOJ9)A`FZIIU[EDGM[[DC*NONPN]VGL]JIPGIb=Q8]0Q98
    0    606>IKL&``TDsQD:LuerIm(=NiHQUUNjFwF\7SumY>8;_^GWXZBDgO\iQ?X*TH;Ybb@,Q=JUJNML7E]@WYNUbZ7EESiBUNQ@BNqYB:a3\\n>GQCSV7@:pFXKEva8R^EU*XN
    0    59674d?NMTbY7DEFOe]MU2:OSAbTaG2_XQ?hQYBUbJi?WIUbKZChTBA?SGuCweIbIbdPwWDRXD[WlZoR1F9ZJP7qoh,KOKG;]L]QFfCk8P^YQNPQCT?YV6EETKSN:KHr^H*
    0    879LSSLTU=TOWPaJjJaA6YMPD+>wTM@9PY@\ZV`[FO?GIPFhZNWST+SYX?LJCF[ZWT?WdKRI2UBBXES_B6JKLT^>P9aVWOUJXjkDA>KU^JNGaRTWJZI@\d;LNLMDAL38Xgb
    0    841[X8HMMD\dQYU^<URQ=RMMFGN?IWQL>S^DLWIQM_i_VbJ:N4EUMIeN[gP^SkNYmNXK\Q=TL:NcJ[]:aCONLUE^G`RQ5OS@V?TAGMBHPLIZLG#LWEOGLQLFQ\:DV`GEOIR
    0    868Pd`uR[fBZ-QqW>?O3]VO1dWvj`@=HJ0JG7SS5NFUFI]er=_^g-\#&aNUa70aASC@93Tj7/O4U9S.FI4_Lk7a<I%*:T`,UIF9gA3_B]KP[LcfnB'NC77?PB2mlW^V[qUv
    0    828NHeFYkTIZBS\dX7Z3UfJ@]\OMXOkUBIgVYI^CR1]ZWbE;FBUbSTP^UTKeAdSOLJ5T@wOXTO>MFA8XISm>MJOBT7FPLa5Gi<8Y;8O=[[U`D\MG>TNa5ESlL<JKtPVSb?K
    0    796O;]QWVP3^F`HDP5feXM,FJP`acbDNc<0\F[w9\N2\Z/]MSQji@5D8QXV^MOLVMBU)OqOi;ZWF^TDQKAlXQODES;MZJLTQJ>_c]COMXMWQr<mROHLJR];NgUO`AP<R`Pp
    0    865FYaTSUIZ_XOWhw=gCXBWFVZGXX:VAOEUbGXOPG[RNFS]JGSXQLM\PD3[ZCI^?NMZSJ`_YESAF_G8]>9aJXQTH_QN[VcQICIXg_GlFRAWdTT_bB=l<OVS]EUa\-OXIIcd
    0    826=DhD;?KbNm[C[:i9PGUiQ`@JUACEI@``NXTTjY==]GFDgLE;HPwX:A9_E^Q;@LSUfQE`TiC3[JjKYdB1LS@hLN`HCKG^Fp^HHV[8QnXUKL^^KLZK3IL@;R-GE^hYP;D;
    0    901H8T\E??YL`b@:L\?Y?I_bCOSAKR>JLYJWZSJW@f<CHE;HVV:NYPU\C[tABD@JM=_]YAWBMIZ=gDQ^RKMFPVC^bVXJN\YCg_c87c/_?FDKC#9DWO;WcT=AZO>-NEM[;AR
    0    616dB\GaZp=OXXBCVNEWo/aFMumRcA[ENUb?PLE9N@;OA-EK7H2d.UXKYW_ETQLDB;6@T\RRA\<QDFJGu7TX];S)ML@#?R]WFgccOGbuPm-FM@]0`;seGK=K=`NX?fV@T?R
    0    749TP^GWbXQS78`JKF\e\]=,h\Lbui]e\7QV6hP2PPS?tJ`hGgJJN*6B]DN^@P`KJDB0;=T[G\\aW/]fN0lO`6AR9O?gn\7c.7;bZ(i>JqV^lINQr'm]HL]Wp:gd2LXZwP^
    0    732BODWO^NB^1Opcn#`LH<DF^s[FUh`[sAJi@L`6?YaXMZYlA\WfVKJEOYMj.5lDc<=JUVJX@jCHP^IoU=S9GNM[>8QSaU>]Ye\KOGM>AQ>`?nLaFV\IHDLIFInUPIF=RO^
    0    8982`N\U^XDTLFb\BKUOYDNTUUfalSPjPDBAG_N:PFYBbNW[G\JaQWA7iWZS<AMOCLTQAD\Fb@`SOMTf[HSZZ>cZA8JNbmC9HH7VJ:X/T>OmdRXW#YSM:CFGQ4]]LN8D_NS
    0    817f>XFIU\I^ORB_LGBKOP=[DHJ?I@_^\`J;AGw;HiW9EfRMRXjFDEa?KQPVVRHPoa\S=s@dBMTGg?@Y@YG?OEBDK^OcaHM_<SUpUGI\N?FNG\Q86?\]TVVTF`tSM[$>TXa
    0    659[i>D6`VPiEYDc>;O<U;?OC=jZTUTX?Y:J)N:RaSZcSt]81MZ`L:B_dY*ZXwEcDbZ7OM5OD;OqHW?s@S@KLBJ`DO`PiRZOGG;`GWaFbS]QSNJ;LQed5?_^s:KYBS;Ln;F
    0    727=G7WVXP.XA'Z8nI@V?DYBG1QbOR<TV5@[XP_RSVjZd>Ys[GXcRJN[=DPZ23aDwFd3EVaWDj_OjQ=U.3QafHGKJ<bhLI-XC5:PZ>]k:NVQVYcYAKV2^f`OYUbL%;/`Vdb
    0    794RoWSQEW>U^1YKIILFoOGAcVjZabRZJ;LGUVXGeG;8_;_qLgPTES\C]OwMRQh7T<LTFG\TcADX7IJ>^POPZJhD`ZP=h=)?^CUOrQN8Zn[OJLTJA;iA@LHJBWQGCOXjW]V
    0   1067EKw`Hia9G6@WBCD[GcA?FW\UPeb:XP;KV?jM3Q-??ZJRgM\LQ8]4>ZCdXIW^U=SC4>Wb^F?[XHOSZ;F]Bl2^=Z15K`QZL:ER_YH^ESagY]`SI)JYX8BGF:LY]LTG^RTP
    0   1012AQV[B^mU<3e_BF[GAW?IIb\\WdODo<PMC:^6(Y;MMcTYgAiMbDT?7hrR\\fJFIB<HVXSBQORfN\HUW`eGs7GJWG?FTfRISF6ZQEi9EROROLVI>NTg#*ANS@]YNNOPaGA
    0    938ZN`bBZHCLIV]^TBB8aUL@aQh^^[YNTII@7`\@J9B??FjaBR`vCW?CbG`i:NNNGK\>DSjF1^KEKM4I:LYAOHe3?'@OkvE\;DMaKJK1UJO]jalwMGm@I:DJ:Av[JR8S]iM
    0    93027gV@]X<QK7ZXDCVMPBN?]CJ\VVaTTJ<dRZ;?>PPOO&V]1`LLFY7DKB^]K8aVO5FB9XUXICRE>FXT?<jBa=a4Q<7FK^9W>7Cwm/_8QLO]l]]fEA[KD1GeR2uhEWZ^URc
    0    770h8PSIL=-7vWG6QHS6VSC8HOXRS@?CWSWwE;rI:e,J=:@WSOMIHnp=4HEaBOARLQ\;STa_XXOJLN_jdRJD=cTFNLLKMFYP?Nn>2QOLd]EK\jXPRDN`QLHNC`F?aTE\M`D
    0    811VrwFLpe00@RIO8MEGKSIJSDPFWTJIBDaA8aY3b20>[aiA0PS[BLDBZaaiM[[;P`98;gH`T\?d1YDBNG\GaGVJe;2C[OJT)52e_5m?OsZK_TOI`5XLBFCgI@_[UdPF[TD
    0    807[PZ`.X=]V@IHJ9`oK>;D[EETRc[@^KNAMGbNGE9XEPALT\XYDK2XPIQ>VP5wGATLk^R7KLaXLIW_ONP]NEZOFJJbZQhFLDZb7@<n<[S\XJSCY_K;^OWURsJH9f[9Bmb9
    0    706PDP^\QYc<CJ^GNLb\fRH>``YiOY,TZ]^OYN\SJ2:=[D`[R^IV@h>Y]BgT>AkYAGVH4KlKCk\UUEPSREYZP#e@UDSKU_\f@KC]lKJ?Rmgi=_e\BFVJUJHXbC]RBbbZTQ]
    0    704>\Xp?&1EfJQkVt[AA2VdS?XU_@IQ5=P5PO<D.QMrJ9X#c8KHY?ne9QJ]i68QJfBBWKL^/Y.6*G^DLL:XEZEV-M(I>OXQ40[@^LXPVV<?=mmVZ>bQ<C>,75<aHYjaUQIY
    0    783QXZZO^]MQBSAS27D\`C:XlX_W`MJNJTMMGRV:NMEOENKTMM]WMX?LX[CZPWWB(99MVe[YOw\TFRLDHHZVY<ORX4?MdROM@QOTOZeK[XZV@JX3C4HW<OYeUUVJXL=mEVV
    0    847C>T^]ZJ@QILhA]CQ9ZAF7MNQfXZ\wf?@VHIH;GUKESMOQ4LMINOWKOk?gKI_SPI^7@\IUBQGCB>Y^[;cD]YaDm?JYZMGGGRJ^]?mW>PFC\U[c_QJ@LSIY[RP]WFZ`WRW
    0    84372UC]Q6EjHBR9UDT9V?NN;Xd`\W7[aBO[`IN]VO:GJ>9PR^SLHM+=P__^,,LmY,:_QfMJDM_VQ[OUb4c\V7l5[OE=UZ*WSp&bZ>WKPKL7e\VQAVLKHF7Kg=jXJP:a_Sw
    0    815B<oY^egFBDLR@:X>/_UD>iAIv^NQnoI]G4VV4;8QC=OPPI\`I;`9IlI`nTSU`N=#Q9ZYe6LkKUE7KBGQ@dMM0OOJLPQ?W:5>aiCY-LoS`\NeWDOC\;ECoOA\i?AEY\WV
    0    645NDIaOR?MGe]^JLsHOgBcS]F4:T\>Yk`GTkDTVA<mN68\dVBJ;GakUUGR^3eO2XWXkOV\[LoT`YLFXh6a\R:[8QA;X;WO<FM7`uYb#LEMJ\\TdR\b==I>VX:W]HE@fLJF
    0    658K<9Q[NQ<LX#3liA?F7ZMK6Q?58A`dIVBWb_cWCoX>7KDMd&gSE</M\W5LJOX>lP?QHES^\MGSGMD5[G``KhEFX[S]]B>6fVVHN>>bVM>O>HCJ6@WRX]QX6qKA42RiO\[
    0    531SKPA0E6EMWk[XC\FOQ\Ch6WZASIOR>Cb9RM@k]RFYVN?e`AB@AZT0iLT(TwTKZREOB]JPdLaDMA'5Ji>jfDPWIQKJbg^8=VkPeJAH^NfKD5D@GvU[M+hYRLTT:fAORSc
    0    873\]k^EXIKO9C_>:5N1]PH?WIRwiRJZP9^V*XXJO<<PaCb`BhNc?CPYQCUNMGdNS9J?8KgMSPRR/;HdNWP`XTY=DOIEOW>H1HNeUIdA=`NIeRTQOO_WG7=BdIboME<[TJV
    0    874XZ=(O-YlMPf@DkSAK6Kd`*<A%:5^16S>>R0=sTflHS^I:E'=9STPLJaDBOf:ZNX@P]<:LX.<LKRY@ad3B&cE@_]TN.RNGe\o0EH2wZHD65DAJ^^$HKKdPBfB0a@QB?35
    0   1156MKSMXY`LXSIGSKDELQCHDKVVPJ^]c]Z>BTM@CKUY1Z_K[NR]LB@MTVKObbOQW\KM?N^_WRYV[X>I[=KmWS>F2SCP@PV:W@E>w^VVU;f[LVUU[JCZdDAQROK]cDY7_cNP
    0   1077CKWWhaa>W6DK^7HWBc?RD]XkBPWXmW@:M8XP:MVWDXWICDbVR6<O<wgFiIQAWXOBIQQ_;KGId;\B[?JRLPHA\EC6NRn[NCE<\OSCDAQIMSMIPMEIZ?1L\KP^QUM:PmFP
    0   1045@EWY]RVQJPJSLMCMNOHWPJ^X[IeROX>ILAQTRMN<EXQc[OSdP7HHEP`hXB>V^=6L<<eVRH[T^K7@`XVZS^;Q:U>KGK\=NTQ2c^.wKQKLJSIrMGBP[9BXUL0^XJWIKETM
    0    7646RdfwGGKW@UlOiH;>n7FedRRV;PCJJU-D9YJ=\B^`a@EMF=?iOWNHa`rT=_V;YFHeGXjHYpWPHSEddUNLdIT\KF4<PW@[aKddJZASGB5AV]Ie-BJP9<>NZVZPBFFJS=U
    0    656<Ka;ECLG>ScG/:G\%R67DEpsE_IGW=d-;XNTBHDd?L2>nA>dUF<_SSXUlO[WqYmVACSMJPQ[wfkOX9VUiX]1EEhGsn[QEJUD+LiH/TfJKWK7UlFJVA2SQVRQOmUpL[]J
    0    653-uU\kTC@Q^Z`QwQNwFLEDAZKY>EE\Rg\9SIRb<BUTMKb`;=X<AS0PPUhI9-=7BCEbGAHOAFMKNka<TRN:`VZ:HS8AQKBVDAPHq@RgXHGdBb^d3DQT5OCMODuRVKde?`\
    0    740@cUHj^XUG.Hb@jHJ0;PZUaIKJJUQP\5XF1ZSDIJ=GbTc@0<NQJ`L<\QUCQ@^QDC.6FmHF<gJLATOH\bbQYGDGW-ZPS?FjCcTQHE`kYD^]DwfLOK]b5/DCZFaUhQ\DbZP
    0    708[YhB@CwXEBS@<KMl5@ZD]PS/^OGE\9@a4KTW>UD:0m`\=NMTYHVKiiCPLITG7OSG<PUVhX[]WA\E<ZXBu\R[NPPnWQHXI0?Oc[=b8cRWVNWPNO4[NWNWK[QDkIs4QNQO
    0    798P_LW8XDVZUCMwMVH;VS\KCT]HSJ@S@e@VFV8N@;Xl[Z;XGNRCL`wbUTZP]YH\ZXWKM[PMUZS=[WYMJZS@[Rg?C>ZZRTWWMISHRZZFP@bRNPWlWZAMMD[TI@NJHB\bKeM
    0    529Hb4R\@:NGDOT6F3U:SPCP?=NY9Z4]RPTGIWJ:g\^8>6ShPQc_EQXGZ\GU=CDPMMS7e/QR/QF`HcEsH3>Z?N5LB#[JA/eB20Q6RBVS]7GkRI\;\D`]<K[<]PCg@IF>8Gp
    0    756?KU\MdYVJ47QQiFTZs0>;_]`Dl_>WY@GIFoGAFLDRTMWc7eITFfQSiUYD:PN=HMA6=nfGEh=JWaBD8LQLf8r9LHJGslLQJBLXJ9wih]ahRUcr9W^QTOS5SFO`I[K5IYp
    0    791KQgXE\]PH;>gD`1K:PQYdYSUZb_`JT&>G4NT6eTLFbnwQ*\NVITL<Lb_Z4AjG?/@>UtKTGeCJeBKSRj^=JINFSKTS`pJcTfXNb9SRNaQSEqeXfASiQIK[OMl\XXXAjJM
    0    843@gOU[NCOL9Rd?fgVUUOR2EX_`IR<QG_CVb]FZ[EE2F:H>HTB[bidQY#YTZlLPIYIGJTH?cKOP>\eV;RI\`G@VJMVDeVBG8;@W>JU8PJVIOWHbDMGB@3P=^LW[HEKF@EW
    0    906;ZoERMWHYB=JH1A=HL<7:VFQNH`gTFCJ?IVF@)5UMEWYTBZdJ6P>;HGVnOQPKOF-:JkSXV=V](ODOCFTENROS[GDYiI?V#?SUO?VBMPX]UXLME;PY<QL`BVZFSR3\jN@
    0    887B,hbTSIP?:<NAWBYGnCC1bTce[d/Zp6L`Qwm8X??Ic8agDwZlF?9>S8rfE9eN;;=2BucS5lj@E`=cF-b?[=_&T15A=sP]5ZMYh'[DBNTwa_tfDGVQE:6]^AhjKEPDbZY
    0    652VOOt\keGQ:HoVRIm=T<?H4PwNW[_d[VKs>C=(a[_cBQnKS_ohJ6Pgee^bK9OQ^NP:dZLA[jF4CGNH0iFKcm?SK2fCMbOK$ZIYZMZ_ZI7N^DW\?;7D^RiAOGpVJUOCT3I
    0    780bM?.G1MIY^YMpB^B?<FRIKBMEF-a'5f[;N0HQBpa]RwB?M@EEC]\FQ2>YLfLPZWVYFMGRVI7LCIN1FI==DaETP]Y].CXFIWR><RCdX3829P5Mb_>AQ6j]3YOEZDO531A
    0    643GGR4BNQREg<BYF7GvYK^?_VMRYLX86QO5gKSSN9lJaX]iV[DL>]>BJMUKHfPDjLPQMUhIq^Uo?G>:FZKWMF_XCE\JXWNNEONCZKL[wE]E@XVISOj>_O<SEaDeJ\dJC>P
    0    701lce[Wa=H\4Enhw@Q5MDb?7QE_bLDKQ7TV\Zg/IKeIXNMa;Aq_0R@BXYaUB,a>FB?D^=dNQD`W5bG[-<'G\?Q(9JBI7EBXJ[^=WJWHsH4LLcYS578S@@NVUDl[SWR>AC]
    0    785J@^MTJW@Ht<ST5G`XMWJOSbLnWJgWK?iLJAdHS>JRFQ`J;XIH4DBBDHeLGMSDa]3U)DO]<cGJV8O@KH>_LTVGMJBXVKIM65CZeUM;\hZcCORQM^hHX^]wIhDcHUK`QTK
    0    771;@\NXfVHXVKLI>/ZD^?KLOUURYNGjqBEM<aY8L<O>OB]Z?ITD/HF;iHN_UFSFT#S<6iAaXH`nN8/AE?SJS8N5R>@<FAGB7[M^GCW<B[KIM<aaBA_WB=<VOWhlJPZMSL^
    0    718OGLgk3=WSTEO4Xt[c>HOdGECRBiEheYH^dDT[DdG>SBNYd\TPV@mb2Bj3<FST[MfmWAVT]d_D\bXo@0[b<QZAe\nV=FQ=wkf8ISGc9=SFhTbj1eC:Wo/EUg7N2MIWDoh
    0    569JYK`DUdML#Kbe\QLM+SXaOS`SSVWbhC_QFLeP[cRJ\LjAXdOgX`EMAk^\&=M_i=@L[9H^2];LiRMLmFT9JRG8h)AcjrQhGYA[/OaS7WCMa]]od;Z]YX[XrQYTLMMB\dW
    0    640I8\AJPFGNA^RM`0GOUFXiJRTNdCANa5eDGXDK4oX19V9F;c<H?QN8YQd0H3UjRXlEDoKcGMJIaw9[UCj=b`b^OsTB<U';$676:5`DC`DchSNmfGQGc3TS@.cI48QW>PO
    0    779IM^\eqLMUF@L\bRXO_OF;O]JUU`i]w@QiCf^RQS:E\WKa^Wq`HGOPLYW_S@JX^LWFJF_\;O:M[CRVH?b1BZU=XNPW_REeP<e_jF\TX4ZEog`WUKmIOgd]NESW5\_hfW\
    0    915KVC4R_YnN[Z@R;SnS>CDW:X`JH?]^<`7ICQ?:JOULKMN<<4M@U;_esE7BqcPH_\KHONA@i9?w:NOGP_@ORV8g_kRWNMP@CAQX:gOTJL6E<?@:XA@Y^_RVDUCFmKEZUAN
    0    740[NCF:XIW1f=RaCU[[mZUE]CI<LARIM[LD?QQFR:6=[?CD@V=aIKVNcHLCeEOCJWN`TMQJEvcSEWZYNQ@VeA[ZFZ[A^dPGUKTwT@\DXVb]OOLbSWIXIC@aW]H_bWODMSS
    0    843UKTOE]F?:CaB?GAECYPceCaSYYQAM?7bWCkDIBLR@K9\H9SKWF\W=:_w<>A@i70jCQnCHAjP7\N5[lBDAb\`d>Q9@E>IUHLLOK>ZHTV>DAU[XdeZU_?^U;=IW[FUAVGH
    0    855[WS_A[XIAB;VA@CPEG?J@[]X_QVMUiBV^RRfSVOJ:QP_NMJPNG;K>_PRX7QXW:QGG;mFVGNIMO:ISKFOUw;D:cKT_ddC\MDHfE7UE\eQgoBiQ:=laXIr[OGR]ETc]Cb\
    0    805J;R\f04_bw:HEe^CbH7<_KG9;6L?nXOIk[CaVAZLE?BBVTB\HY9_g=FODCF@eZd]ZY9ZYYAm8h`j]6GOk<hJXNN^YE9\Ea`MHHg?r;<HCrCXaA^==b^@;c_0P34:d1il
    0    768IDTOR[JE^EP\HwcR`BHCQ9DWXYDJM8OBLNVTP_QRICIQIORdZU[\AkJGP5IH\mWBOJI^NUOEOE;X][QQCOPI4THMAfQQWJNSQ@;KIX?RamVENKFb6?DF8oCQUVRBFSEH
    0    687->G_BaZDGPTKNB]]5gDF^H^qEIKDbTR<3;aMZn7AJiCNG#T:e^N@mUaVPrgeKVYL]WD.;c-LZ:blZDY;WMK,gGVD?SIWXaOc>]\PNb^a`NM<NcCSi/Q=9PMM[_eK?Q:9
    0    706PE>WWY@cBHCWHK]QR9LOG9FVNN;GU^URT1FDNRNERAeJR6RE@fEHX=A9GMTQwiX^>LIQU]ICHQQPUO?3JR^>Q[r`h3>KRQCO;PMKQ]?KL;CL]^NKQf`C@SS@:NSDR@N=
    0    590_J.n];?2Zg3@1]GEE<F[`:^?P@SG]_\CKN>GOKjYF4K>BGRG\<D?_GC]P[PMPFf`OB<YaQNdZ<IQV[-V08aVXN^KL@@6JcWLRPG9e<NEWP:G6=RG5ZWfwaXQAAPTf7Hl
    0    845:XIO\^>[ZVXUGU]hd>TEYCUNO]W7]hW6V\a`ShX>;I8=ZZOBeS;dhOMLGLQwf>]c[UGDdOBgKUZhYOH`[HKT^R\]J^Yb[FKiGJOSTP]`RmNSUZLB=hm9KcL<RZM;ARcc
    0    603^F56bWE]^^cBCnjFRILGd;Z/9G:D_WRE_R:wVUr7PDHKk^B8XR_sQ3ALJ^DOW8Y`TNN^BsaD3Q^iM<LCdMSd`Totj3;DLXAMNOa5[S?N>KBMQ<>P@VNJ^acNV4IOZPHG
    0    800::dM6SB]=F&dQ<LQcYMCEYYfNVX;ebH?PTZTW]D:3`>]>I`SVYb5RQ;fAMUH_AHSFQVSwHOXO_GBaNADUrGWJbTHJZZJd[NJQ[IOSCZ^mmQsCAH]aSMHSsLTHAQRkNcC
    0    895DN=icADniVO[G\SFb=F][;CO<CCHl[SAHNHi`;WP:D08RRAMWlQw\L;`F5,DM`\]Z^7[LTOX6ZN`\E5F^>YXQRNWOBBhBdgg8:VH`E0S7^OIONd?GRT0;RKF<\:.F<TW
    0    759;?>[i>G`kh=6:E[6:4KZW/LOCFG9Jkt+T1PPVEmd9FC<7j0TDNAJPDK5?N?3ndMpG.SJM[>1INBKCG:L=Mn;lSwSL>IC:DTTVB\'R;I4BKBF5NK7[M`^6JY<640KbAHP
    0    791>UVVRXGPGMWIXKXPNOKYKAL\RVR\XGGA;ETJY^JTOO>ECCSJ[NWaQhETOKQZD@_Ic^>R?XC_OBf]YIeDQ_I`XHTO;U^KVZ[`YPCY4wPRcX^[SR=KmD::Ea9`NVaDCYDQ
    0    8318:YYRL9V_[<RJ[HTYISW9_>QYOWT^kM>ikPhe7SJAM::c_RC^D4Wi4\WSH4L^\Ub[p1_[CbH?gPe[U;^XH^ZBwB^QMHJFaLS2NNWQ06RSiW[YTc5OaU2A`_=GK>8b\c\
    0    672Mm\9=GlW4GfALZOAQU^RiHMI5RLLZCRV7:PL6QCaFmh_RWA8HGk`IKYRH;T9AQO:GL_*JgWQTNPa@GU/U@[JX3S_>9MR\MYZ>WF^9ZlPAA8DRwT@_DHVpeONPof`MI6;
    0   1050KWHsVYERXwJUF@MJDENG_;FFEMNC^ZOBSHL>ORX>6U=QDITOU;UWJBLQKYHAjbObFDMXTTTNOcaQU:KMUZI\WOTf\Q_I?RPZEVQB\`UVJaN@RDRABZR2M[T7GBIGW=SL
    0    723HIH_]NPYRW@YN4Ai]GC7ceC]NTv?ciKC[HOkFQL/KSITR_Rm\HHN^OPZkDZNlUJ`I6]bOB`mblCacA)elWDRL_8GYHa2FLUQg;8DCSXcKu/nlP@7THRcFw2SF@KCSbgi
    0    9057UN#KmEl9VdVVTK]HQ@DR1MN?YaBTTC7DTVDG`jC?K4G8RFAJTB>sZDJ:ID\N?RK_P>CKY4g>THag?SVV[D;YT\^C[Pa8J=J::_ZH=GOuB?9NVJH\P`PLa7CGRPJ;IJ=
    0    671@7EgtA7LucNN:R45NAEIbDWC>=^#lOk7YDGEFUWP1IC:O^-aLABB\I2_1CWYtPch[PJbMRSFDoKfLI@]Ubi@V^p^^RXR;=GJ.'7+E>`>lT:VCRFFGRZdCBZQA:A5eHlP
    0    8478<@tiGDQb^[@BIAJIM;B<?EBABJ:nWo<K6FCGEjRI54<<SGbJDDRKoQ4Q]<Ci_do-.IW__;@HCIDMHKa8N[\hmcDwCX@GD?H;1gLZF9GF^FPF\VP`C[ADA^KHD?=cKWM
    0    769KN3LG\KDb@>7Vh-fA:qN793MTPNdDJQTdMHT6P@bcRmR-BA\TS-_OC[VA8>L_R?L7:e#\M7>Wb;.HOeSCNkILXIWe\=If;:?HO2NdXCJQDVVMU:VE][q\=ZDNU>J7YZR
    0    747@SJ?WQ]eTH9etePJZ]TK;1WwNLTYjZI;LfFOHYhS<WidDCPLOEE]SfiQZfU3PCgSILLFPF>_VXYLV3MZMMQLpQYR`^J=Pa^R^PRX`DJMKKUS[D^aNGNV4hWjNT;BL^QI
    0    824YBKD\BCTpV>7RU.aV5@2CAFQd<85KG\WVZ9fT?]7K;TPASDH3NRcTHVIUD5cQeULS.HIlWKA4S/KXEEAS@EMTNV[eVF?.TgXO3@RWP#GU>KbFJMQMWcU;J[NSN+;ZGOJ
    0    902JGBL]IW`]V?K?QMEZIB<VJLGCHCGffU5VWBKFIXVJDJG[VWQF_LN^UHb;HOG[TMbA[YN`eReIwKMR7JI`FfVTW[_aHM:QUKUL]]NIFPIfiSZ[FRHX[cMWcMKXTQ7Z^]c
    0    598QQ1LGDWINPQDv^OZW+]U>R7B:9KORBu`DQKPUDK]7;`LRbAbH@_eHZ<^JC?HJ_VWDGO=NK+'KJYOJoR1MELAK1S^fHOXQ\FUFE2EYO.6\4?EC>VK4UHwaSn=-k0ZL,6>
    0    864=3RCwFAcPZ_N4d[;oN5C]GDD6A^;ref8[l;`^[V<DH$AF`RG=_R>dE9]5DA6kI]SggQONRA_EdKbHT8FQLK@^[ZRUMHH6SVUIVL?DC=^Q]78T;]>IR`6JbW@Q;L@SL^O
    0    792Dp^S[`@dHG^T9Zf]MB:<T.I=eJ4YwS[9JVoVCaND8QJ^GFTVdS;J_WDRMTGSM?]WIVYXNVZF@]P^UW^N^hOM^[n@9\YFOWS\E?RMXWP@W@6^][\IYKYAG[;MBWPUZNMU
    0    928QwI>E7:EM\KDhUJaWbZO^4G]JSIH?QZXT?ZND]DSNXE@RMYJF?aOhb;OJRYb;XTMIKUT^ELJJ:G?QPILXE]N8TPGY\iWf\\JV>RaVIODo<`MKD[[GM\XESMhHZj?LOHI
    0    966PGU\S\UNMTISBH<Q__S^7\[[]LU^SQ?JN;XIETIHL\SZSSVZTEqG>LCYa>>R`JEJL`SR\,aHRCM<UL0IC\MJTPQO<`P>HNTAZ]K=GHBL[HZ`w<pXGTDKFPBeZOMQLWhZ
    0    883>M[YD\9V_KFNKJEQ[OSBRNSNeLOQTLCTd:QJHaPNrS5<O@OYFPQfOS9DJIO]YK2<HO\LKJ\JH;R;FJQWCRXWFY=PTjSEP5IR`R@\VY<9WUwBPY9^WAQHIL?OqSK:[RPL
    0    779STTRIT\]Y^[YvD^U]cOPiaRIHg8ZE7T^RDLMHh=?N`fMEDS]`GP]MrWYG_hVFTNRXOXW;dM`jGET\VeET`KM[^XF7f]TGDDHRGVTLS`Tj<JJ\NaSgP6=TIHKJwWCE`FX
    0    911;DlhJVw8IGQfGE<ODSXKJfYPYNXG_PJ[LTLVDi5C?_@b]S]gZ<bDBOjXQSTJVVWZ?UWj_SS=B\?AMP9RIg8\1qI4:kc3S9<8gWAQFCY`Wa__a=T[[;A>JM8f^7TPScX\
    0    627?PX]OcIMVp#UaJ1[\UN<I:OFkF\JZ?DNL0NT5ZN`d3l<X:YfZ@HC_WABaFL\[`Y-[[aJ9Tj?OLTZS.ZW7HC/C@So]@0BgGa\\=4elJL?YL3XUF?IDY9^IMGYR>+KLGPF
    0    803:LWi[N3LWBDcORUK\R?@jDNHZSKV\_hVC]oLVOKFI[QILW@kLRMj@mZFFV[[TQkJPMMC]d-TT_NcW3\`fbqHRwIF`qlPWH@adE\QT@L?j]\LLP^O[CFWPkFcW8;?fKN[
    0    805NKJPRM8GA@>TM;Z^??I:fJCKBHJY?NiJ=IXLY\T@KiMDHQDTca=ONUF1Ea_T;ORKAdJJKQOrc5dgIBO<YKJGwOAO?PMdVBUMR?O7FFOTWP>Lf`]6TNLFQkH2OVrK`gB=
    0    836?MO>Q@RbNBbRELSKBRQJhR?AI7NGPPM?BG@F]TR6DgT9HBLNSYcID6WYAObHTMS<AZ=MHBNkUOFLS^RLGLG?_\_:WNPg=MXPI\C>q9ZKPVDPM@=EKJCWGwOR<<O@[KUN
    0    686>OEVGAIdkb^TJaSb@OGRI>HFoNZrIaZ\SVJd=bXpk9PCPZWXK^khOFVXD5-hVWMSed[WSmJ\=Ej8UYTREJwXZU=K]9MDiAV^N?c`[i?@KRq\YWFiU]O@Qa?oMRFG(?Ib
    0    749P\8H?D8EPXVI>tMXD3`QKX-IEBLHLOUs@M;[`mNM:GJYIFH5[8XbLV>TASWiWLT[WPFdPONELVpXEX;F;QRc8PMGNN_<?UKRMKGKHLW]YU\AEWNOGFT?:lIGAiWawIH8
    0    634O5;>4;'9>UGADhNI5XT:K?4lQ;i;L\]IH]IS\<VG=M8A=jV=RH2`6DBGNAG?G]HDRA[XQn=>DDwRBWaUU1X7i*MB^EUY4-5PRK@DIIH?[RC`^AQ@6XWS<eRO]EK]XCY\
    0    664DO<HYcWQSL:GR:;B(HH@E'A[^w^fW[TKW5D=?=[boLaJ<AjhI:<@9F\CR]W<]R^`<<YHKGO>]W;P0Wf:DLS]k2sEPbY8?FBW[VAdbQJD8U=NV0TY\64HR#=hP_CURG03
    0    687:7M]27X1PJJ\HEdgEHPXMN8;NJXR9[.i?UVMPS\QlCV>J*M?>eBSQ;L=dIPpa;Sd5BOCT0w3Z;mjIBBeA/@@_/=NkK9cPAJDYQ\YpLWYNa^lTNGS_H@RJSMVXOJURsi^
    0    704cP@DOCU\TY]^uNJaD:Pb=TMWKR>aH0KYXVSOTAIXjVsXZ);=X]ZY4]8?[^W[@:=QWQ;cDa>=^8Y@F\HB;WRf3H?QhBsc?RG`WNOR]w@CTKrR_[gTQFg[W>H\@rO7EN3=
    0    575I=E)h5QMP85N?X:4X@:RKZ=KF79liM[GGb2ZPOlg_9_;JfHH4<\TKFY?<6&+WOVw<N8E3AASZR=I\6NSIN[Fb_hLkQ\V3fD)RbA;B$bDSBd^^XV<D:HSeTeH?$APr]J]
    0    760BDM=<JMGPg^B_MSMRJ]MAJIX4A>WQEfQFF_GPIUNRTJD6S%:[O@WUQ\BTc<JEUg=A[J3QwNHK;AGDYZ9FNSMT=dgO/QZB>SW>Hr?eOVDEF?6IGVF^NCgT8_?;[^SMT5(
    0    921L?_[cJ\CQ2Te:6XL7U6PJDWT?S`IHQRSMRfLCVUU5HYUaUXIEF=ADMSiQ;98gNIFAM[^_C]@AVCH@<5uFZHGPXD2F__8l9=5lTNbT7C^Vc^i[9FeMC8ADS=w[2PGUjS]
    0    848HIw@NXKPjCDG@JMEWML7TCJ^E6ZQXEJE^MWQ?UUWSSOJBDDgYaJNK]Y;O`\F^LW_EtF97KHV[BE\KOWFEGZBOKcXcIOIUTHHaNTDUFQARY?F^QIIS>UQa\MALA_D\fRV
    0    723l]HR6YR?PnHB]cFQT[iKHFODaKCWQ8MgdEYUBOLYiUgiC>C\Y;Da@KFGUSDY>gQDI8pTbGIAS:?W:qON:@R;?ZLXUNGaY<XiUTew0oTN:FnVDbDl@XZ^f4uZWmQeGNG^
    0    829GGO^T]XLRAIUPNDUDSF4EPWhZwfUXWH^j4Sj4DCIFc;WeURmMR^bEUNXOO>jW=OG;^KXf8dG\FMPd\Gg\eHU9\AG\Z]5\CRQ`]LZBTDWYdbufORS?RRMGs8mqIYULXnY
    0    707^AR]'^UK09Ub:CS>DnmWNHMKK0S5BTGOeFTGDo)=R[3wW:X:VRbE;H;HPOMLNV]ALC6^;KINJRSK=dHYC[ZSNJ=X;[Q[EFL9bmYD>7gTBOE`XL;RAPDM^BGVgPbENUQF
    0    788YwE2ZJFT[RUNc^VD^c[APSK=XJOa9SR_LTIVEG^h\ZkX;>;VY?P[JJnFOVNQXOQ=4\XWGHTBE^QOFXr99BO<OV9HD-d\ILHSJPNJ?I,8W0SPNK=QC<TU_V1ISa3jCbEC
    0    841ZFT?>aCUV[f2VaTPeGP9RC.8IMA]ENeRW\MGRTS5HSBLKG;I8e2aP5[1@>@:WmYG[^.A[NRJ?QPFS<^9UJT=iQUIZ8DwBUZh-;kKi`>.KMSFC^DF8X[IDFY5EP;LL2JL
    0    7818L:`PNGflPH5^cSLHG&ZOL<MdBENqc_C[g^QT6OUhEO>]kZW2RDPSQKB=KL1T^MFOhQI]M<<AKHhh5gLaRP]wPSa[BMM,bN?]IX][?=)Mc5MfOoFMSGP7QbQ?X@DLUP]
    0    785KXAWWSMNBJuIM9iMEL[RPF@EXXrWbYKFDXZEAX5B9IBRh]LkKMWgYOZ_J=bU^ZQaUpHADP?eZUZ9]9a5R>ZBURZU]\X]CSDRAV^J_g_AV?PQRSIHQM@N@wYEIdiS8ePc
    0    687ga@TP[TS_VWMah^IMUQUa8T8_OWX4HK[<3@LI;_^wBkZD7:OKVUhGVR<QPN[Bd]IMEVAD=.=ZPAQBILD9>\QjLXCZ8k^bRN]AHDPW\I4O3Z>?TI`I4HZs@LU>dSGK=:H
    0    793ST<OMTIQJX7;dPJUJ9NEDPB9wKUZVfe;g[HMWXa7SIJXEN\[W8QR\Q\GAP<\;RVDUE\VF;7\C]?TlTSD`AYONZJ^YVKIKLKOYFAJR<XbZb7XWN=QFEOWEFZ`]LQBIITm
    0    6786NNOX4>_BHWREgIE@?P@aK6JJ;JGQENrC;<Pa_HjI7VbS`@6WXSA?&9NP@.gGJGJHw_Q]ND.:NP[9^SKS;>_VaNUATDT=nBMPJ;@7OVFYKBSNtDXM?<<TLWRLcTvG9=6
    0    890ZW?ZUBHrWRDRM^fK[7cfOM@I4<OL?lF_HIUKbjpEgUA<=IDWRbC@PVKUYFUW[HJYbYC-KHMbGEd\DUNI:;c6]:CRLCG@>w\L@LKFcTH[ZZV1SbAJ_[LK=`g:?a@bR@6;
    0    911UC]KPON;BO[Y@UTG=OSK#gcJO;UEfbMMBaR_N;>UWO\H]^MFM>DJT0NaD]QF\ZXXH27Ye[e3JU7M\OEWDdTeU[M3HB>S5B>WNZQG^:RXKMOSKDlZFWAFXARR\KMONLPX
    0    698J[TbLqOY?7MamY\LL:HH^MJQBLIHJ<fMS6`5@e[YXJVFSPNJh_unLi??l>QlWSHDNsT`<RDZ:=eJOelPWNZb^YEda3XZKOYMNMjS`?:^EBc]ghZwLIA[JBMvScRI\FPT
    0    763J:Mn_HSEJKIk,I<HPUTUF]YCZG[I`c4NSCXcDIK<:T9NbIe[[Db*LLblZUPT\<Wd\BBWhFVSEh[;fF1Ra=6JGo;Kghf'K?0$i>47X-O?Qc`fd9\OK=cG@WJSPKFWlDwb
    0    930aMVNG9UIKhZ<VE@DR<^lPPS><B7aD;\nEQF][9YPTKwYB,6SJGN^GDCNFPOTIbSK]AN>MaC5R;ML1UP>7YYTTYJP9:I]JJZlCRZRdYLFJ7Z[)j>GUKU]`?]??UO]FO,7
    0   1010VCK>ISWJPQ[RdFRJBS\D<NBIJH?wBAGS?BL^>P\`JF\[@HH_EBW]>JX:LZ\G<`?=AMSLhNcXME@PQOCF@QPNGF:ZIMMROZYGAUSWISSADL[ZDIKVN\XfXFYQ[MDZDLI]
    0    937XL[S>K\X@NfB;@]@ZTJ<qPYS:GOE^EaREYF9qRLGGTI8VNF:DVRVS_J@H`pBTEaO]o;IAn/^fK_^QK]=SQY?bVw9AU=V7XG]:^c>XE\iP;B6XZ[D\DO==P?B:I_OQA@8
    0    659:vKj9EQFeJ=d[ZhhOCB?PFQQPT]QWfJVX`@KQUDiVAKFQrIZYjG_WO5`SE#^^jLPD_F[ZA],)OBC[XQM/JiB*_H?cDf^HUvq@\XB\RK4MSY^SRcPAipiMZS@FSBIK1e`
    0    65309VKQC;YYN)KGNL-w@KLXLRra<I=cn@O7eOlTA;Tc3Z<u`PBWRQKGhJaSK8=^_HNOJc_LSe\Qc?TT^5TJN?cS\R`N;H8N`MN;]Y,R0=JPin<b;MoGKS6:MZPHBBT_J[G
    0    823K=C?R9>]BMJ;JZUE[HRFY9#>L4@KDL]REU=WMXNZLSG>@<ASLcQ[c3E6BWGH[LHDSg@FEAPYLUWb6eh.e4QMs?]gG@>n5Z_Y&<CPHXCRUIBZb_JIISOSITg3IY`OJDGQ
    0    531N;rUnXWS?HS94LD583XJ4eC[9LURIEb<TIWHbPMGJ_=>IOinWL/PSSTU$l5It^IU`MS>:_S1Jd4DO<wBQ>F*mkXAVcKU6O(^HKa?Bg7@nsGUOC7[d/1TV=MO\NGd5YDH
    0    754IOL`FbETSPS^Yb^cOV;DFV]Sb^cO\WCY]PQIHLY;G_IXZINU_:U=XTmWnUCVB:AODXPW[9SSBFN:\Tg?RpahaE;?PQX3SOMOw^VaU[\ZNq\lkSi]aKGaS9;]WN@BV]IP
    0    752hv/#MKceE^T`8QOE=KHM\>TOMXBTL>c[KJYH9UpFCTiT:>7J=6?JMcO/7SRbQCO3_BU^LTHTO]JK^IQ@YDa;^S^tN8aP`osl/DEGSpNAJ>LT4oVUf^\bJZZJHeAbH-FB
    0    823L`V@LnT>Pb6WY[>U=AOM7@QKcPL\7R2pT:ch%ANNVGM[CN1ZC4ET@83Mw>>hFU3I=@rBaB[EE.<BFZ;K$TGL7A=T^PBQf>[OJF-aAZOEYQhU5IGaPcO]b8JdN`JKKWUj
    0    744]]=@7G8D`fiE`QNHWAXEZ@AEQG:H<]YKZ8VYMBw\b;LX?D@PHFGd=Ef8FVSOQjNPI;D@SCPC9EB?3Hj>KSO;P>NiW=@YW]Zh9285VYKN@.JF[RKAMn\P_G[FFNHCJ@BS
    0   1012K[G`>VHSWG^YdPCHXPOW=VGlNdLwQM?GWETW7@?bHORO]HCRQMX]JYW[pQJDXbF@beIkOPQHC@dBLS1BJDG_LIQA.\`QSPXYCKOOU\J>HL\OWEXJS1JFDL=MEoOOSL]K
    0    582R1>sOTEW>TAR4NNE5L8GT9UAU;V2]_k6C_iMN5>]U=$?WXVQFRJ6QG=@\T9>)LP)ndHG?]=B:awR7:CYg@QpFIZLRQd]7ckU;ItJHHDE<IJ]W2dM=bo)CgNWJ>8&X9Wg
    0    7277THALF)d[N[ELQg[XI>Qa1BwVE[EIV\2Q?]9SfJCCbB2<SKPASHRdPTEWX;GPRON?LbAL?O\PGUM`?W8RGH>I4<\QnHCm>>XCUKNGHMmlq2WZMMRaKK[Bi$IXVCOMNQP
    0    764HlMjU<J^[GSFLUVPM>OKFI=?QEOHSN_9YKKaILRWNUEIAU3VBS6h`7LLOSZ=GDOIl`>RULCHJVMROVXAUHD[VJKPHAVSPmw_8P_TjCI;1XH=UHoUILON?OIG:FGAF@KV
    0    819La_N=iEOC7Uih4V^E^WOKYP]ebbL2LT@6;bLA^1fJMKO\EZLrD[BBP5wfKKF#1H5MHVWD>UEKKWAVN;[<W3dE97=HdjHJ?ZPITPGRW\SPZc\`@RLA=@@SCCbMZNPCMM0
    0    775KCQ^WGDnXN5U@NcK\T5MvGSIQAaJ`WXP[LR[PVXRJKD_UTiZW[,W]F0f<X_PdGpWegLNTWWeZQTOrFND]9VgH@L_GWV_P]Y\>IFYNcL9ZieSwOHXOB[>6KOR:GDDRG[C
    0    667tu2=G:KIChmCmGjXF?-WV>ZYOV/TL(_CDc)QdIHP]GE@OP<D@hEnZP.RZQS:*DTCwNKS:`<-J7qI@VG0@DOCP;?RIFVp9TcqK2l;go;<PMJ@`>`5GK8<?/5JFjNFH=.K
    0    696W1RESXAI4[R>SMY[jW1LJOQO[JMTfKgFOKZIWh2cE[M?\_>;^FDF^[+@IGLK3>b1SVY:Qf>SfVAP<iS=h]3JpMf;?YGY#BDREMVLGP_\KIZ-%OKLU:1Q3OY@KOMNVM6L
    0    823JaBQAM5[eFbJpciTLGSq_9:[fC/I=H_F;O@D=MPevJ7YG:O;NZ^gL]PHp::FH[,JfXRVA92C:/oC8OO:5:DL?A:.:JjpPa]cBKoPsn9;@O_4MYZQ=7/,ET5w2eEADMC4
    0    678G@]XOOd[eFJYVSBD`4YLeI>@V\HG@Ud@HUYbMYEHLHNNH<NFBRT^KSJcwY[CThNQ=J\KL\LO@AQOTDM;[PgCg<UPbOSJ3HNYHLe7YbYD>ZZ>sRLLE;OE3C=V@cB*JIOV
    0    591OI[fXR=`8%Og\G\\M`89Mkel\M\veaXEb+Z9eN>CJmAVb>wVi;=SRm9C?VZcC:ZPI_c=CamPB`LYKIUX6Z*/EGH]B[m@C_T9XOIh<HG][H>]\t5OP4;NNS>P=L]CB`_[
    0    792=Eeg\YfLE&5c`hHe4Y:GMgYNOHSQFYSiGYKa/+\_^JSIuEWjBCV/8WK^w<+RQb=I1KYcX@LH3ANCS7SZToTR4e;RGN_UD_VC_k:UI@FJAZ;[M<PKFDJPKDEXbLJXW\Wn
    0    746T\FEM^EPDcXKQWSgXRLBDCSAQT=OD=bM?LJ`jIj`RGaWS\RXR;Q\[<0RHZOVOZMEWIH=TOX_OA=NGWVL]JK\JTWjmP:cQ[SdKdJBWV==IFRURIKK@Nf:[KA:US#I>NJc
    0    748BY>IfSeIVBB6K;j@TNLQA@I??\JqeJM5`XSNVdR.HeGC8VDREG,YOcTY,vlYYWcU<AZCSXXu_^JTPBmUafJDegZ=TYUCJ930Z9:k<\`ml9+;W_8N^-8[RwM:I;RFMdWY
    0    726U4<FrA=]VwT<EeNdV;J?M,F7U=PY_Ua<KT9VF?^K98=CTd:BHmUn[,EZ@IFFWd_^iR=,O^NB0EYN^KXFt__:pGG_N87k8`Wl;OVB^BF?4KI:@cr/8gU<a=XICR:,^$^8
    0    723LM@OLhVFcF@JXF1].FqR8ILNlAfl7YInsIJW5DQXV>ZQ>AWU;=8SO@bO[E8f4`)><DbOYZDfT>#AN]qJ4LbVH57@Y=EpZ<NdcMLVtp8Q8V\KM>Ie@Sb]g*Ia]fPWO>><
    0   11392SEcTRHP[6DaOWP7AO2D<VTSPPQ5USX.V[WV=X8NEH>EcI^ZZSIJ8U<bW6=QZL6HJBPX7,QN6IK7TOEU9QEi49,28AZ=?YVQOG]=XPKN\vV\wGR_HAD,5>?V]IF:LMRL
    0    746Uh_B^G9:B[LHDDVDDBEhGKCZ>QI;eE9LIO?FS_N4GRIDWD?0NBMV`]?W7KqAGOnRaHGG2mQ>HRHFWXUYm+N3GJ_QJJ<eCtM]#8cM>6NP[ZAT<X3;KaI1;LV<6SHSS$VL
    0    905CWSNMB?XMALQQaO[IJ;RJXU`UK?OAiCEMUWQhXNgW\NB[]\XZ6IcAIw_\NKCYFM>ZV^`LVYPGGSQ9L8HZTFPWAJ0CGSBBSWP9A@J<E@?WaFOanPPN?IH/JTYTVJTeOMl
    0    730-DfPNE[LONdMkDkBIi8FQad]@TR,R>TJJQB.<KO4>L:H]?^K_UKX:h4^FFiOASN$BY_PA\?9ID\B_YHTrXV_EVQ;6]KT,7i=B^e@WP^UDPL[9@XGG?)1&VI5LOOwRMUD
    0    782M3_WqF`4NJM0CBTF8ZVG,HNETLN:rcMMcVEJIPOK8PUTTJTTU\MJYn5?ESYDSF;YB_FT?YYS_OGYX+5R_SRiH^\JKJLQMI?CNmaXGLIbVLLRQ>ESHPMINDX;HMKR\[w8
    0    6833;iqITiMcNR]9bNP^tG]HRQjqB_CXh7CpY]cOLiaIO:\vcf]YTF-3;9gt@D@/T;NSNggkBoP8[ET[I@^S^B?BFRRwWW8YL@OpPSTQ>0J[uKTN?X>:SQCSZfLT2HO`bah
    0    655LgMiXEOTOIZfNSQ/<O5i#LLMLWP:Fec>UYhIR?=jJ6BM],la]0TT;^Of_7A-T`JDbI\^2?R$>Dc(CO<l;X<k%P1;0UfE1W<TV<T$FG8?of\KgWL\6*=WIE5pML;ITPjR
    0    978VR\SuXUNTALPR@TWIj_9CMwXZWNN[LL[j;[WDOIJK][UJ?PaVGRSPWUUeJ>]NVTA:GWbTK`MKHIJXNHqGUOPCS::GdPMIG@AeX:^IUhNXX[aj7;\LPNTNWF_S9XAPNOX
    0    850$`:ITDF[n:NRoleJA=MXd8?TNA4AHEIaUDEUF8NSPRF<PRABKBbUHV_WSKR>daU4]wGOH@FOXiV=UKXIQB;TLOYNaDQcIboM1b]NXF5K`IpTZQW3]Y55FBI?LKPA]>MC
    0   1017WNlR[\pF;H:^ZH:@H\GAZtlSV`_XO_LILDgCBwNC;XNgQLdOj;EI:eaiVACOYLHE2>qWH>O^_S:HSZS^@kGNJiK@Jfa;H5NHdK9L;N]Pk[HYO96YXH@XR?>[c2dNP^MK
    0    733kGVPXJNXV_B@OJHMNWbSeBE>YBjU\Pc`akORLBiH?L]UEJTQ=K8lRPZJ9G:TUmQbKDeD]^HQbK>TFNgFGEcSF?c`^L]\dfKwOMeR[]BQ[:ONOZF`KPOLd\wUO@eGHHZ`
    0    630CPZK;GWAEJNNRdOMFoYm?`SRIDX8CXIRXR]CKDOGm:1JfRuFADcd*bW[\Q=J8dWL_S;DSK+XOjI[MfAOkX;[UPNDOMR^]fcULZ`D2]kZ9L^MGRMdB:HXuSDOTwQqY;YO
    0   1013c9P:G5d[SDdGAPZA@IOP<SPDJ3GYKGXdTwIQWCF`VDGKYaBQISOL?BAbF9FDNKKL^CBWXX0CV?MI@[>=AHOKLMMGEKG`CYYRHUTA_OPWZ@cHP2ZVAOLJSE=FGVPJIJQ:
    0    7439X/w\Y(OU9^`NVETLF<Ps8\_eNcG_cU9NQTHQK?\TLBK@QZGU]KWPh@dIP5LBMQA=PgOAL3KS6dADDYJ@?FK?>V4Y<ld/^u2/-DmRVTW`NT<eNGHRHC36KBTL@P49IMO
    0    758I/HXcNVDSfECYMLSJTL6\UUGX[GfLFOFKZ?QVcUV]^JEGZeaUHT@PCV<O4enT^\YJEb?wOa[HZJkaTHhY`k:pQ<lhY?fL[GNUKIRL)GS\RJeJTSfadhXJ_aOs:U0UHk_
    0    9126X2h^BN]X.ZQP]\?-#DWN3;bRJ;9/JQ96O'>OP5NY8@2`38:LKZUF`_]eG8>NPC9`R.]=E0G;OHD3O3>BEIY+<B?NM[N*gLY9AY;P\@<FKQGUBSDPDIF8BJaDKBA<ELU
    0    945bKWL`J>?OhAEQ=QC>eGDLdjCeJHAPTEQYZXKDLHZSFECTP\RTEHY>O?eJTYULSVLAENX;PSZR?I?_QQaTKK\POTJZw^AC=^PQKK?LH[T`MOKdUPV_H@KMAMVaSSFWMS>
    0    663Q[2E?XKQakJKoD``SKFEvL5lHH@bX=oGE0uHCcDqUaQ@DOHKNRCccjJ7/RsYREhYVaF9=IBSVMoRXRdBb4e.TSD?<QKl:lLfA#pI\YRWaO85caYCTFZ=QUYX@N6V9JEU
    0    804aMH8U<HsMZIR<CbYRN1KZ<@K;G?T_Om9K][IfQS5JeCOGO@9GG<[gMS7G_SK\OgZ;WEAcbNfU^NwsJgKlRX>fYmpRPR]CKSXQK^YT@Of[[&MFY@K^[NIIbV.HUd@^9_M
    0    677:FRVQ\.LE[IEG8S`YWKMoIH_MKCHF]SK]6<<VXwRUW`H@8CEFZ6MUO>;Q=CneTe@PJ^HN[QYBR>@PHE[3U^ZWQ@WFDg>HNS6\KVAMM[BkWDNOHAHfJ6X:TAP3pLBOcPc
    0    792ZNJ[dGT:F7=N4?b^EMGVJK;?dM?9TeO5aXETkf`0]EMDI5JVEG6,O@TXHDIJaR9c#$JZK:N^LiM5KKmYPZdT5Y<[XH/7MaEEBP=_6RFQV_4rtF1\;VWE6O=DDQ89LNd\
    0   1029E_F]JEOJHJ<QwXTD?@>bICQY?8I@8@ME;8K>6;@s]QKUX8CIG`c`HWZTPROC3PDCUTD\7FAJHLTK@PJBDGE`F@LEMF^^3`ZJE8UI^iKBMNW@^OfUI=OFX<OP8eD6:SA<
    0    977`H]3MPPNAeWN=?X]OaN>LGbFSUKIaDSIOWQQSDP*0Y:TNGLKUI>9NM=B:LU=G6X=ROCXS`TO[CDV_9TFwOUG4KVHDON^PQSJ`RMQLTSh;@PMCI`@BE4GWPX@Q3^IIKOG
    0    9290D^\KPD5R22wO99ABe6@:XfQSQQCe^4CQ<OL6W<NS=4TmEcbd6M:0lPc]EOG`?=9/EDnF9XUS>M9XN>^<_>dKG:FHRp;WB6@dM5YOCWUSW[T]BAkO@G;]G+e^]KLFYkI
    0    637i:\u\uFFT_QUF<_n^_,G:VaS`Xd`sYJNtBGUnSZ?7TSkHQZF;4:K.B;TIaW^dTIV/2IDPTfkUB]av?HuRXRTTQEKIT_CD.EW>4_BCRW\pvKPf7IM[FDP>bR]>#L7b;]d
    0    784Z@^?#LP?MiFAQGaVYHCLBJL0J5;LD/rYA]\N[E?@JY[R=WYJC@VX\L4s5V@GG\dAd,PGL^c7EHE\LUO4TbcW^MGSFHJjWUL`IXa9MHHf'4OH=F@SPcMDSMr6Q3]Fc>7>
    0    985Y[L;GLH>6JXCSILN7QoMSON@3J=VDKLUAGEMHLDHG^LGPIIAAI\c_L5>@wh@7IY9Q]CAUe@KgGSW:XbAY]DRKAcQ>]GR@CRY>QVQHk_d=;FB<jM@Y8GRIBL9ShbQS>=7
    0    861P\75CV5c68[IUNe\<PHK]PDL6_U>GIBK?TI1IM:WJPAE?DJ;S[KL@f2XVdOO#BY/XOV\=EP;U9MHUPLCRNMdG;UD;]Mj@NCVI[V\<]TQXDOP^VI60S1@GIAX@LLQAO?C
    0    756QDeGPJTYBFeE2IfAENXSNM[@6<;AFIK[HE;LZFlY-^U>eHM#/D@UG3T_2LKIfONb`DGECbM7JG9R;iQDQDaYQ[Q4G1[pFoOgENXKT[Ni?8WE#D;^?JKAX9GTLeQdQ?:?
    0    742STMkKQVHCEBbWOFM7AHk_MT^KY^J?QCG;HKNN`DAKdK9jLT?PPZG4dcnDF_M9IpQ>JXTPVi_kITTK]?_kdeGQi^tGfMVSVFeOLBlZMZX^dQw_]PURVABRhAOOL^_5KYV
    0    682PVh]8`VGGOO`mB_EeQJFJ`LqSdY9ZHJ2[?O/aaMPAT3#h=[7_AY=X`AB@OCDHBO=LP5I=RHfPHw]\*Ib[E7iVJXQUpth52bBh4U]Hpq_aBGS_BK?I;M=*V4NGKL0O^JU
    0    807Nd7JJAMLKC_NMNj29A?ZU?0^-;</?:c:0_HBUM3f]9/'[KM)VYVfW`M\EP>E98]3vl.Z@aBJN5U8SdD#Z6TmUWWFJX`v,_S^2As2UZM:8=J3LXcTNM25E<IZ'H<WB83<
    0    832DKCKYD>_oIk?`nf=D@>`IAG/.B<FECh?Z>:=E<`H[;K5PC6IBGfbNL?RT;?7Pp@^d^HH8=JC<KV;BTE4;;^kJBMBI3VZGWhQO=DBwPA5>Je=SXmGT@Dk<DPPBY6JB]GD
    0   1078O_P>BCI]LQwFSB[WMTVMSQhHAHHGFAUMGW[HQ\SWUVcGTOMANYKdLJCLJ[[RAE[?HRBDVHDMUHHMH`W?NDOTT@XVOEMeLFQf>NVKOYRJJ@HC=NZI[NMLOHMG;iQbF;4U
    0    840IE>PKPAYq\C0MieQk,LDZ92?W6ANSJ[9T_@KkF\VMQH8XVBU;m;kcAC<M<J9[eSYflA@QPHb;_K[a=A=cBQG?^PV`CB`=v_W8<_ZwJ38MVAB[ImOHHTT>XHA44XF[G^Y
    0    778=<YIQLUC2K]719LnDcNPUb]\AbF7]OPXH^rFbbK#3S[CWQ:JVBLIWi[^KQp<L1a?N=OGU^]Y^TEYL=EDf?LY[TWO?eOGFA=f\:cdN*@b\AN/=@Kf^O[@K9a;`LPVdX_D
    0    591YNeNX]PM0CkXD.QX4b-jNR^vD/VUYSS%:?I_MX6I?g'CT]X/]SOR5]e;+T[8U+U5T[ON<ZB^c$TaHNJIilDW`GpP?ErP=5ANDWfKn/Q(M\1UbOb2^37@-oFS?GDBKwVO
    0    745=aY;boKc99UbL(ZGEW>RO[]X2agEoQGKNEuAZV1:Am3QWWuIa;Y;cZ_gAJ.bU6_;aBSWTPXaMMV\m<`w\R,MRNCK?E`AeEGMkXRmLJOD`[KOU4GMZF@IOOA[fLGHQOZh
    0    768WjGMPKGaM?`COhU\^GFc^NF:82DL[KO;8=9=V]wMW_S8S^?H:d`PRZBUAKO@]PG6NNBTRCOPaTFDTbVK1N(\3O.H7EbdNeBZ[MSNMQPUFHJG=M>C`?>CKRZ@X`[^MJNJ
    0    925MQU_W9SKQLWk`Q7KGDTXZ^NLdTVjMeK@HLIX>GOY<I1KXIQQEPLQ1S\If<S?CKRPCMQWXISID>[6AJ\I:YEA<N@NB<MTEI^BBQNVQS;=Vw\fL<=TJBKGM@4WK[N8PMIL
    0    649VQAMV2JCTOM=@`ZV]2FklO6-PA@E*>GKBVUFYeeHg]s><Q6@8\?LWC]U+GwfdOO]NR=?]L/RKS[l9pJF]1VGPGSTTUWCNEOTMEJ8VUaGF]fLRi[7WCfT[iDG9[HlZHTH
    0    612]Vg^S;fSW$7FC=SvEQk>#WU;RQq3\<X>@ZKZGF[OEZ?JcFIRCG]VSKL]PLddlOEbGGMcIRKA^=BS7TgJ7pdS^XAVRQ_ECMGBZRJagIZP\bKdNNDU\K>SVBdtSYAGVP<8
    0    671;mG@J:MU=?wHNMDJ<P=UXLXQCJL<L3HTH=V3XG>ZHQDVV-Z@@=Q`IM9pTPFFAi/9aFEAKGCLJbZJJaXON[(LF<LN'icgJ_\cK^IELhEDO8[ODj?NFS:DFRFUAXPFM83W
    0    769JRNQ7Z7?QVVJP:PUOn9rGGJNKSFDHAaMOCMAFPBBX_LAQ#ILEP7]ZYbBSW>alF\<bFVPPW<T[FBGU;UPGA6\6;Tf.WP`KRYMaXE[EbLMM@dNU_YTQ6NB.]J^ZYXJJ`SP
    0    772i@lFL<e@OhTDUTUS^MsYJ>dBY.#L*7]WZU8i@Ndtr:m6jX9VICMqLMMaDbNfDgRSgON9Ch9OGDXN?OVJJCcGM<KPQRF_PdWv'BS3]qQ:0>BBKPfOEU]gMS>C4hSXG4?F
    0    868EOIPcf?en6fSN\RXY\TJYYffMXZTELECfGBRM`I\DB?bPNCE\T)_\iLQJUBXM@FKS]HCJFM[IUfMT5J@[9;XUHGNAYl_TFaZK7EtIOQC\H\XaSOOh7BIGZ#OGYDMGb`Y
    0    793X3Wk]TMOUQ:[<Y0DjTJ-NbUSilbKZtM5t9NX69\>BDFpu>lpfb@CBB@ce/5HLNEYT+pV^Lb^?cH:W5KqdGgYB_=?LSJ:jIONLWBEgHERTwdle:gY5LJTJJ]^^7NRgNsc
    0    8178W`]:MQ9PF]lYLYJFQ[dAPNZCXJDL@N\;LEbH]@RaGSU[JEPUVVXQeCiSG]PKPFEMQFSJK@ACCENIXT_]XO>HJPO?LPiMJdW@@caOwRL^?TDQObFWAHUTFW[IPOh==8G
    0    845KWTHN]=9RDLBiJVG>OGI_7NWLiXYICMDKP[<9W@OUgGLGCQMZKGPLXNHGTTW:ISEZI4DeHV\EFZ9IVeABIP<FER^LMOaIFSYAOSkOaHHWVAJ=R=FRDL`XK[XwHBLI=EI
    0    9324MTPWbNJR#UOKINMKa4A5JP`ImeLfSG=H7OUEN5:<L=]O6[T[EKR@ZbV_QQeV?T:PbIWJJbXSPC7M5VfMVESPSEQWR[LYHM>VVOYOBKR`OXfM3BKX-)G4P2XqBI@LPWX
    0   1290KOR\FZK9CBHSM?CQLZJGEW\c[dZQR[K\JA_aG_IML^MY`Caf`ERPA\OO]JIW?B=<:LlWOGkWU=O?XGGU=^B_ER7:CZwEcDA@ah?YIVV_bRkdgHB`H9LOTV@`cQMMVgOW
    0    863ALaeSOBFHQ@gHUEMRBS3KXLGlEnI>[JQUMfqMVODGmCXTTd^`JL=KMkf_;J\UR:XHCbLNEWTM>DUDE?VDYWSPZAScMI@N>MOOSMVBMUO\TdOwID]WWEGMJCM](OHb`XP
    0    762^nDBDAXM<NWASG>Od\o9WL/8NSDdMPGhV5OQFdIHoOZTN>L;KJ^V.6KVEG)q;JH:#MF7PBIWN<cEIDbW:7M:ZCJV:RNJ^-WfUT;N9_O9[9E@Kc7VF\?S`YBWfpj8;L1S
    0    768HW0VC@&cP9]k\YbM<H1bW7GrONPHRTN2F;=;EP8QmH@$fSQQZkYZMX-q[F8H7?=8MdK]9;<[B6d<K_PR@V:aE9:;-`wASZUc8GU];V49TauPagORO/.<CX.ZPR=79MI:
    0    781CD`ED]KT9bScXXM?R=9SGDhKDbV@ZIVLM[I^gD@B<PGL]hEOPGBQQX=MRRXHGcBQGDR`UNU[U]gJwPALmZ;[@igA<[f#XLG_MQU[LTSZ[\QBDLZJ=KB7RLQN\@Y_W7WC
    0    762];QD@RLF]Q6TfG7>=9QTC\;Q_V][WMZY:BVNS6UhI>Q`G3IJPAJUDU?IrI<?;g?AFE[bN7iHJ<S;KJ3D@`SCVGFIIJP@XI#/`\VQFbV[UEpZoLLdD::CWVKKeXL=W]K:
    0    676qSTTaH`6`NXITUFOb4IBO_B^d9EYMJ\Gi3:Ch<S[[P]GaKm^PUCIW-GS]AAXe]^P\ZNX[HEVFHa;JWb^C@_H\>NGmC:pCRmC@]WZHYS:-<wkAqCg0EUTg1^KN`IH^NLE
    0    852YWGF4BN1]W.HUd@VO?fAG<SFwPJ\CIOYUOBjMCTKIEWKTJG]@@\=IKOJB58M?pJN8DH;R\[C?IIQPB/hVJT=F>FDLCB'MPV:LOJCXNM@I_KX5UW^EVQQ[LDYTGHGP?I`
    0    752VP^CE^sDCQMKWW=>ESaUUMVUSGS_AIFnD*?K%=TYZZXkSWHRY8VS8JNNTWJ>4[C`OKioZ>ZER1\FLVVR6BDT8NP_=WCMd?8eUGK<_hdRBWwRTJFc@MCTlBW^UX>abP[R
    0    749:8MdfCG6b2AJZF<6JG:HBFEU]afNuwV[_TQG@=cGYTBJM:TfPLM2DPK\\S;EvS>a/]KMH/R[OlIIIJ][JnV_Gl>5TP`E[W`HVWGcZTSPmWS_b=YN[9kIQYPeX2@B]INV
    0    726#:`]>H/InOF@I;>RIJQWcOTZFGqP]X]R9_N>FHmX8ILENQMGmN@S,GDFaIL`F=^QS9>SV^ZHRIS=hEKK>8QNqFebSiTdPTRELVZ[b[CV\F^P`aCUWR5I1OS]WD9OcLH]
    0    551Fd__aHCLCTI+FT99b]'RYQBMY:DNaXZjIbSFd5YD<4D;H<UAPWIZB`bDE>D^wIHbY>M?AOFIIO?KM]JGt8Df>c=:MR_8*DC+b7Y.;N<VVQCWJK0gSFECKLBIXRR<pndO
    0    819HGsfSbEPgJVgESB`QM&FbLdVTPgLcg>FQ=UYNUTZBJUReOTaZS*FWUQ]YDDIK^Eu[`[AOASNIS6HdYH[Mw[Q9bE(RjfAJO<IeQLT\RZ;VbOTLJ>VYFEL_KV`_DFCESJT
    0    761QP<WUANSOZ\>2M^;iG\4GO?6Q?QG=MWUfmGwU=P=TBERGpQF/Y@w]QBg7EcUaVec_YQ<Td]OgoTK:MASfDEL?PjI62,PLYOXC`gCF\M[C9UCGMeLKCE<JrQ;Ci]NI=?N
    0    793PQ6;UIKAM@WCRHXZDMQ96PASKJZOQBWWSJ??BYHLBYVQ=G7=QMOq[N;:\EDE@KXNtGF?EwDHSRNOGUJ6^?\6[SDaN<<YLYPt5=^DKS6O1=IEJ[_A:]NGONUA=R4V;L[E
    0    706FDTbQGJ=dP6RJB0ISYWJZg\UH_bS`UI^JTFZPRoU6F@JWEiv]97E7K6E_COBrhDw,*[S\+XO<IXRKR7u-KPR]JEBZ\I>g4+EbWX6UCVGLjYkU>\vR<OkCLc[`Kd0VSkQ
    0   1035=A^LVPJHI@AUDKB6@]?8CC`eWDaHnS`D7V\IJMPR@KWAXR^[K8A?ISORXHASRXKZE*EQOSIefQ>MM9=QDOOEQeW/QEM>Z?F9YL`FZKTUcPLfK'JHD?#XPEHKSCdDZKNL
    0    713QXDL>:RXOLp:HIggURiMcW?T5D?R52HVSIJJS_LRTISJ)I5BIcD]AN2INim_#KQO^_B?@g5ZU:N]6Yb?`[<OBHjZO<O]KbU\DGZ\:qEHK8X=MgI8Q\U8RF`P7NMR/J@@
    0    869?NMeP\YKT@M^qKHtNGT=FO`Xw`NY\[LJCF?CA]FNOYVZVF]mU7@CYRJSYNFFVDJFGFkEX?ND6C,Ja<Q\CGB>A5?[_BZ<tK`U?J@[`P8;9NUVQZF_ZagX[JBhUSC9;LV_
    0    727<MM\bS1adVYb`f[lS16w3+Lr\PWH[bMcY`DbVTXl_K,NXHZgVQCGLLKfP4BGJ<==Fd;HW0R_#[``YmO9K_^ODJRO[JKYMb_K<9HPn8?-<UTPeV^[)C]GT\R8WQ1@PLEU
    0    9207a;;I59dNX\*dW:YWH;0P&CFOH?OIIV6>QKA#NP^1OTE@_Q@GDT^bLCC]TJAH]E;eDOPEb9DK;FDNDV=>C]QWLEd]FNV1\Dk6EgIbU4B=<C9=IJ=;NVR7=W\KVC2JTU.
    0    728[JDZKdE6V4MkWc9>STUS?@SWU]RAIXOTbENUITI&TNYLX]XGRN@SJ9<]YADDLGIHKecQS<bFBHPU^?JTHMJ`IE/Y@UdJIUDWHWXEbSHP\^hWwSBVOGVGLXZ\N<H3H[\I
    0    894OUYHG=N\wMQQUkVMC4=WH==XH6AJLOSSN??X=FOWm<ZUQ>L[UQ>iKU?LDSHMCdSQicTQI61DGL]BCWUH'BCSGA4PUV[nMRY^6BCXac4>?R_WOUZO=KJON8CTJT8CERGM
    0    718RRK=OU_Z#e7;?2RNHGJL^_H>B=:WL`GKEG[gIOO9PPDRBKD1[@4PRHFA@W]P;EPVH5.U<TQOY3,XN7aD[LM;]UYW@LTMDA9XRJM?8aKKNK@``FOV_@MNN\N?S8eAY=JN
    0    911jkNG^^cNEU_bJqHaIR<IXM\YuDRRbwW8UbDU;7[eE[]^V[V^BF9S[SXVXD.9`\Q/5`^]QIURA]6OYR[c[L\IUZZZVJPV;>NbX<ZOXSK=Q`*_C=WZHKLAGOdWKK98d:Sk
    0   1059=E^S_X@BPQB`TOGEIHUMFRGQ\PYf^[PHQLWUCBRlYFRJF?]NWT;ONT\EUB1RUH<SQFWGF=O\7eIIR#]XGAQBaNGQSNcHRNTULXLU`@E/YSZURBNMZeTVKDXQ\SM;CdQ]
    0    776Eg`I<PKfN*fV]FPQM7\iAJ8[Z[:_OIMTPBKZNFS`KOSWVBGTKG`77>>@[H^`AQ=QBMPMdQPuL<X7S\:6gC8?JDcBAM9VIRP_XHuPXf_e=LB5ZG\JP*6VVT2KRw^^JF5=
    0    927PML[T^aTOFLQ]UYTaO4`\EC`Ya[W_TF;P=`ZLVTXEjT^JDFXwPCRIQMDVJ:J^>SJHYORTHejQMBMj?OMXURVaZJ[ZT]I_TYCW=QgQaURpNDN=]LMKbF@KfLT`SI7HM\G
    0    638QK]_VJNNMRcM>CTaD_)JLWpXPqL[p\S;_:N3.Z[+Z_KCT2:#P<<SXXB_HC:PT@kCGlOQ?\]M]\<;LV=6OmARGdJ\NjQIdYf@Q]PmWMVd[/Y9Qa?k8O/?V^6TLC`CU_KX
    0    821]HFJm[Ge\SNIOC]M\LbCY@DOMZ`+sRKQKPKBFGFT>N8_XRIw;NFTGREGaQabQUX]VLYL_aKORWIVPD^CnWN4WQpqTYT[RSRWYVRTZ^W=Z>M8M]SE[D=8OiPRYQ?[B_AC
    0    997POMAE6GYU_gX_cZUIOU`=Fd>WCK:?JSPLaSLVH^KUN;XUMECIT]WAC7\INGBEROSmSHGPDNFDE<VPOMFS3EZWBRHI8JhAf\wB?D;HfBD;ESM@Vh5NTMJDDI@<YKMF77@
    0    797QK`T^pKB]#NJA[?YTgTK[TvdTOeYiS9BUHeUJKYK5[9lcMqcRKP>CU[a]K<J`PGLW_aa`8caVWJ`l?[\SWMbCWU<YhKZW6QF_SPeARJZ]KhNcJIgJOB`OS;^dMC5EXeY
    0    676>AKQ6\U@B6MOKF1>'eTJF;SKNBF^9OJlRUw>KQCXBUH\TAQM=S[MKNgatJOZNUDP=5LY^%N0PBFPP8_Q-_LJW\Q59_R3AYN?SSFPU2lOZNK\QIAfl)SNZVMlMc=:RbOe
    0    679&6nYHO.P2JI_GTEEMQ@M_ScKUSk+]T]PCZWGEODQ#T2EL]dNl6JYDEFO[B0G<;]OLRFPoNjOGSeMM(KhD???R\`@38Enab>NB@U\G5VOqVB`fPXgQ;O):UINc7E*X[[G
    0    648HH:a>c5cFT\]RAoWYBYKUNMLM_L:N]QB<;A1MQMBbFO>wd[4N_aZ@UUMBQoU;RU`dSPFf<,3]_rL`IHMo^=<DBUIEbOWk^GXHaJqc^NSZLqJNPI1X;R$4?\BlPTQBbSB
    0    6467JZ\ZCShI[QEWXPKm6OFcb\UHWCTKBlTcSQM_UK?2eSObN9=rG;_]ZGE7V\_6SeeqK@4Db[pW@nh=.[H$HG<2Xe\i=@_CDO`2SiNaKYwUZO;FIMG\QWAbaWHEAa_J>2O
    0    834[.q[d@_*SJDfNKJ:>S^_#^mFdR\bWME`FC@`JGHX@YkkbPuJG+h8=OeN\>6DPg:lB+rdmL_CQ\&9GMAf7fGgEr><SKD6`PE9J`D\fVWROQfpa:cpL0M>\HKZ_K_Wh[lZ
    0    716a]cPUI8Vk@3\MZSGX4V7J;AsX?L+Tji=O?KVU7UHGVTK^MQBK0^g8P_^T[KJIpUSQHD\DdEPV\O.OG5CVE=[FIeUB9LH)6WOIbb1WWG`?hZ<[2L?KFK3FJPF#GgC`COR
    0    944@eOMORCWMLZ\FQDTI[@I^HA\BNYUWeET3/QMM[ShD\UDRJGKSXJ]UCOV`_PXNTJOTR(\JNCP\EUCITQ<OQUWX`BAB>DgMHJNEZcOW\JIIOPJTbQSwF;FEN[RAeJRJODD
    0    661wfBKUT5NAHnHFQQ\DQG=S<OQ:*1?RPh>=_8=mOG9GH>>V]3,Fd=FRYUKMLbKl?I`n`)COn.ATf6v`AdGPHI8SJalJEIkEZ]W-It=5C4WC]E/8HbGCUZ5DTKI4bUZQQUS
    0    842=OIMi@WVWF=\KOcMoRIUGDUISQ[?][\=chGMPYN\;FEIBcHI`VPMRI<]TH6KTL`L[`:@K]S[NKXE^T=FDD?L_fS[^JOSAmlD?UwF`6LWSYWQ^]Y;LPL7>aGDA:KAOOWR
    0    805JD@UaPA___H@Y_O[JFSEW7BRXPjC]\OCqdSldMALFC<C[Yw]JY>SYT8PVPAO_sOXZJNU\]NbJWWV]EPV[KOYRdOcVEBEVLjYMM\\JEF^QhNUeQWJ<ZVFAs`G[1<8dWjV
    0    806:WJ;LN@UHRcWKG^@qJ^]eb_BA2;4P@G]JSSBbPSP?UZA_WRFFa_RV^Lj>dW;ORDSZRB=9A_UR\JJOtF96FCwJPE3ENkU>\Q[ROBEIZ`[KULHJ[VFH7LI^MWF;YVfJ<;=
    0    660MHC0[/J85OZ*/^?,Q@lMn9/)O)C<?P^J@Y3_d<bNPEa0\SR?,F^^_$Ts0OU:`IZuC0F2NEW-FbBdPU3ZI_dQ[NZ;G7U86^HARQD96$IFKV7K_Dm6?XV^C<]#<F@YjI:B
    0    766L>6D^G[E^CA;#>JE[7GucGA;G1>PUfVO>MJI`L]TLJCDAJIIM[F8<LQMBI?X^9S`K,I6AVMUBEW\LZN=HRPBoLCTlP44Y[CJH[R2[=M4H\PMPmTLdI`_Pcc@?HTb_G99
    0    801@9FMQRp7PUKRDTXBQEh]OmIBN3ZSDP_WIUUIVRBQmS_OSZ:6gY\N:2A@ROZMHEDPC-L`XGMKO>UE?eOHQP6e]E>EGFDB_i;LXfM6SCeVSSPC@_ZDw2PT`DTENY]gkK4E
    0    585>hMlEE+UAnBA`cDsRaPX96KbV][)ibd,O`b[9eBM>m#YKd@g]lLN4p@_9eYMd3'dALQ=F[vwEca[^9hFlB?LPQSRIak8[DOKd_=]PP>INfZJmVWfc<VQ][:>LNI0WWTF
    0    789WUNR+CdPNTO@IO`LTO?HKV>1@PHNJY@HJ:N_PSKODPTHSSI[PM_IVFEBOJ`V#ABJREIbXP3JLRMIXtQ?IK9LAFXI\MdL][U\MgW@=8YbN?E=^>PTV?TZY^D<?ONPDF0D
    0    651g\aUJbR<JIJ_iJd?BNwN@emh1DP_QV\\=MCMOO3X=NPQ];Z@E3df-kbYn]PZFOKL>Nr[<WBFdB[2CQ>JHV<cA\K:<;T>Xn18Eg\+ZLZ^DKjXaMG]T9>]qT?BFajQfQFP
    0    754>HFPX?3jRNVBOMF^[AADqHVjDBKIiE.9PX^Ea:`@DR0>R\RBXlH^PWV][NPEqSLRWHfYZJwhZaY[gJMNUH[Rib:AP]j=KR[[4OHCcLKK:UOMfcTPIQd[JFPXBM]@XRWe
    0   1144\D4;EI;<=Kk8G46ECYGdw91LC;?J@2GWG;Z7HEhmCDA:MHf5>Jb_LDiZ@VM3h6B`>:l9CLY9U`Z5Ja=CKDaXoCZBHFZJ:=BA5@>HNHML=:<Bf^U>[]8_G4H?DIQ`8X4;
    0    994KQNXEahIF.;FUH@^;cAORP?TPEJQUTOJ:,k5DNU_?^YLU#PbO:ACLUVcW^I[^MLI;MSH<T@H^>L>FQaF;N]NbCT=CCQAM<FIUAUXWHHQDES@SHIC`<D\aELH?>K\N^AA
    0    769JQaWaBQMc/Q>S7J<I7?WZUOZ\-J\ITIK3B<RP=]]NQX2HM?K@*SLL[=RE\bOPaX\K:@4OMLZMF^AUwES?SVP[a5*VNRJX^;5FEp)eMBAP`;<NWGDPIM:OmBOGKFaW@L'
    0   1025GJRLJNYI;>L^CH8WYw=TOWTZWd`XPWOABVlVPUW=8UXZTENeMOJ=?VMkXFMUKCESB?fQ\Mdh:FKXNFT[P_GTH\BOFUTAVWC_HAGEJDMPVTBX\ZIP]ERYPZNcBDBQhZCE
    0    784OE-_3SB1X;V<E:QQ>@XKUCA<Q/LfWNKjYRSiRbVfTOQAI=>bP_KP;:GJUEInK=K\KJ>`bIVJ2@?M;dHaPIwRKNQNJXLBoJ>BD96V28WSG[WOFRLXV]RPuYCCmGMINDUB
    0    637[P2?KXQG\X=EEY0J?:<GPHIM?CCkP+KPL^=76RPOK_^;5KKR@DHLYTCMVS<?GOBFYMD1>LE,J@0M?@wI+;VHf?WVhfBWMSSNIFSXi?C,C=GK3=>X^IFVY'ZFYBVBP\8F
    0    8655KH?;Q4VZ?VV`]_XV@VNXEOY]M?MPZVP;<PHJBZT_SI8TLY;M^IfO.@?[IF=IMZYSLOMUDwIC<ABO9CI[;VEX9IbQFJ`G\mK8BZOfUEI6IZEMXaB*bZG@UH=@?<D7?^]
    0    786D4MSM5DLd43QAJCMO30XBUH9NEdXMJFFQJnI7AYRBAIOeNVTCPXFG0;QwAH4NOBN^iJCBW2@B=qF@L:KD=RWJJZ9JID9>NA?REXA\H?8-MN]COAO`D:IQMYF?=<OS[FF
    0    672K7OHPP_McJR?DIOQPJd>HKSN_C5N>WTbW>:b[=`I_6#_P:@`BDWJ@=GRcCG.8HYIQ@MIfRmQ\<E?:4(T\^[b@WMY/URVJEITWT>E6J9@/Y0DN?OC?iV>TO6NXCSDS<Ei
    0    801U]dJDXJeBgHRKR9wYBCQWMFM^PYQ`gIBRN>C6[T@:XN[FIeeP6PRPJF`E=DX]VXHPDTma[Q[IDMGMGJX<GH_IY<JLt@LtBZK>E<MA:MLdUZSOV:UBTP?NMJWKD[D9^Na
    0    803@<3^;L5%WOGOIGO`XSHWdKI=iM>BH\?]kTTbE?XBT_BJFW^YOT=9A7KHQ91bfZPU`JGT\LbWCHW[dQOVIHFD]SXQWN`<X`QWWO\MK><@^Qcgw][EfP]_L`T9@?TPLTjL
    0    688<H@FFC7P>QDEG>=\iLQP`CQhL2G5nQd?K]Ua`WX:I]]RoUNOff?fs\JBC:CVGAO/^wDPU>d^[a?]d:7N\D?R\\QXD\BF9NZ::DIaANa<g<ESL<PGWE84TbC_MWcJYVFG
    0    937V[=Z_VFUTPXJYUVcXGCMGHTUGANMVb]LLW?bQ0IJMIKO^ZGSC5DwT9:GGIGR<RSTUMZ;WLEFGS5UKjLSF=@KLCUKOJB2VKPcLOFPSZX`RPKSKP=E?SRC_RRBUXH5KSeM
    0    984OL_bXXULJA;aWR?EQXBGE]]bTX^V[_3QoGUSKRJ7DdNZZKhOJ:]4UVKbuCNBX;K?K>XimAmRXUFI]JC]JZCwMdBZF]e;ZSDGa^:ZMH`B^]g^jYORHJ[D_HGaX3VN[Zt_
    0    649>fSVKCWeZOVN?]DKElNL\@=w31NAFQUA>cbG?:f\GDP<hCF5GMbSQ]_IcObNeiGLfR/Z?3B?R[kQ`SAG*KD:KY+IYQ=g&4VJFPI1HVHT;OL&P=^#kV?GC;LV>DN7]CMG
    0    627UdYG#Y8KKBHXBvE`:eMWOMgKKPI\?W:]9BYGJHr@M=@=XMS;OSHJJ]S@_P@[.I.1H<DQ60PgFYiS;N^B3;^\KPPT0bAZA3[B>M3<5PRVXKQCZd4:OODEOmI<LIVb.gT?
    0    746TiX4#CV>;BI9J3JGXWKcQ3MJ285QPBUi;>FC[[Ob?JZC3.\DGWFlIF]BD[OPbNSMR]EIIeLKP<D[ST^KFGPGWLc7HABIKQK6K7_W[b=KLKC>_XMKWQ7K[KJG<bDDTXD8
    0    778eY`>WHw3^UNjSDPLLKIiB^WKABJfFH>VEMTSjP\Y^chIKOE@NJSY@UgWX=TcEt[>6/aVJ3<K[Q1JH]NBSf]CQQT<<V9IZD;EZoPHZCRL3EXT5^EHXMQ[fVTCHY]pMPAO
    0    955Q7GJN:GSUHG2LW\;D#TU=?EAXE86]YbRKkGFN>RGL7?1F]SNEhYTK>GXW=E8YgOV_ONQORBLDYIJ]O>PNGQRMggFVN9KFcFOLVb<gF=U@Cf<EHiLBMANFDWMEQCP`NUK
    0    822^89,^T<UQUUaPRCbwLIDVFeCa;9PYeF]XUITMDgOKNOONI^^KORbN?KoKNOHUPRPE_JKRRaMFQ:HJbMSVQ]ZdbGLO0FTL\`\@UCESTP>LFKUBaMKFW_>hC_NHETaG;WL
    0    8290;]h[[HakMK;LN6RBL09FpFmKA]:gLU$P[]GHGGS3X7=TFNWVSB>HsON^UWMeRRFM]`8\M9Rb;\_Q#J`Nn?>QwUJNQKBEIR>tXOPQ1LV_kG_LMB=]<K?56HN[7O)eKQb
    0    687_V6XYNE[LNS7Z_MTi#QDI(=CVL12F]Kf`OH^OUL_WFGNU\]H2drZO(MkX:@IQBC[lTA_@GiYPS]T9FH@J?MWO_MJFC<SBm[`NVV^<RKDLJ[TRUNXAUYREQO5C/(AH1[p
    0    797DLVW;CDKC@BOTOS81;SI+SBQMGBHISdkC1gG38RRF2ZC?IZQ=eCQPMc\nSNTF]TaFHgSsZZEYES5IMAFLMM=UYONZNCDN0@N1HQHIYRHEKMC\PK\]?AbfSNHIUVZw[MX
    0    652?RHFICSJXb=SVQT'93(OeOI1=&+Y3pPPUd]jHBcQ<@;VKQA]427U7=STU(EBAPNRJLHWkLH=LoG\Ep#\:JYDQH`AX)537N\XDU>?XGAC8G+?4TW5GqUPBXr6<P>cFMDY
    0    709WiG?iXMYNLQaTP;LW\?SI7IhH]@VGNR3XOMKS[mRDMGRQA9WH4N^0c\WNDDgXUAHGL_WWN7`a[M-XOL8Y_;E;K`CV\QNK7AV>73PV\G][2;NHW+U`4IXOwJ_@J@J?G>M
    0    977eU6ZQQ;_bZFT\\Y\qLX8THGA`P9CINITWRA]R>V`]AVGB]K]MYQq]CFNO6-OTwIQKXMGTPHY@XYRR?7J_CO2NFD]N\EUYPZXI9ABZcQVLNrQZN[LTZ`SJMR^ISEFIJfP
    0    8839VZwJRS@O3OIW]_KTHISG[GfI,I=VUH7LFORCP;UCL,=e6BE_K^N@bCqjILLQWXMLYHp=HbJYKfWNOD]LT+`TIc.>YSXAZD@PX]FMXVKV\aLs@YIW3AG/J+`IEFHRTHC
    0    640ZTD5,#.S@RgJ=I__cT\_`>cTMF87GR?n8AXUcCGk_LF[TG-3\`ZUZR]E\EY]S86U]UMIMLQ<EYW\?sJ3D2KbaIFSVSHuIImcL]BODENE2+Q%TjWIeGDlL_=OJRGPFJ4/
    0    748O>KQ;oa572LZJE)a=e@J=FadH`KQKMIOLE@KPIP@^CF[EDWME?#,9K9SVMP?E;F,GPL.j<]OUN3LWUB^<CSF5K>IKIEZSNJUIY7UBLaLaJPH1J@HVKNEeQZd@SO@NcR^
    0   1016D>NIaPJONKLLGOOGWM=FRRXN:=KDMaOCXEDOK?XNIR8@FUTWHACHNQ9]8FbS^AFTB7SSOFXSGCPJPEYOMJZ4bGDNh`=IJN7IWHMGP:IIUw6B\]W?MLRPKTOMUBJN]RYU
    0    634#M9VYQHAeKNE]T[Ek_-D/LJpYIJAKVX@>WQTY.JIGZ73[OkCdQ^;ak#b]H1rGjU>EC8vFLPjWUgLe40,M4XZWOU1VF\\AFKL9X]KnK^MGgeU[@oND>$C?TKY=6Y2WHKH
    0    759IPZr<]U1^MIS5lGlEcE=2CaApmLHAZFS\<Zi/JE;6n3k]8mf>[0^?I#cSICLHVIF@D[<\KfV/SOBT=GUWO_V$KILkGM0]RMVd_+_OFP[RlYgSRLj>b`G]_6^diHA>ZjS
    0    599BCDYl`hTNdH;;ZG^?UILHI:M@GDB]oMC>fF<Dlo?2sa9IZZTfI=dUtG5Bo^Wn<UX]iTIHZI[ZL9cv^cnlXOC.Xv\AON\PKIsG:BSq#6H<e1cZtiG[9e2;JLE^3HIdFDR
    0    672_EC-KNaVRu9FUFAG_Ko1gKU5M`EfMAoPC4DlDF^^kGbl:C6KEJFWbF[2OQMZBpdO?9GEZFq:^1NI2]Y;0UmXjV`[_9L]_MB^SXKYi[h/J>wODgAScS^kYJ_NURTfV:9\
    0    676TGRWb9_cfSZK,o[GUA4`]C:\;*R/Q_SGHmTbi=O3BI+?WWJCpWLEJ8KdK#RWQ5:\Lj=VR<ggE^ZXT[3?G<7_XPQfX87TVgZb@^TSH0ESOTKZNVU?+[\'>]R07@AH^2LY
    0    729<]?GGCK;:R_<0ED4Hw]bX@mY;GH==.C^IF`KOXigH=`<?F<>O@Q`EQN[(baAXFHXFKC7AakLRc[JGiUEH\HSc@^LCWU\3FHR@7KR@BdMG9EAVrJEV>1gI6D;HX__:b<?
    0    811?IU:IHSLBIXD?G4:@[#QGMCOJCPNMRMF<ESWFNXS?GM=L@^RCGKYKPcX\TOQeLRUBe\S6IVHQN_[GLJSCFYU[M`CG.IJ=L?;_ITN55P@N;GLc[@1XB@RVNLNV?8V[MK<
    0    867;8OQKGHh^^EOFUAFw@9ELPSDDAHEJYV=LVEMN>\`;JBLPPWITOREQPJXTMPCRM^UTTCWSUIXR^XFM0CWCG]TWeXIURVO7E[FB?P;d;ID:^FQS>[P=^[L2S[J=CEFER^V
    0    783\F:5JJ6J@ZLE6\eXH-gZi744ZBG>=UYMSb@]bNQcfC@(?_^CF]Fc7/<RD4F[O^5X;K@KX2aK?[_JFb0EBAaSVT[TE7?MOcJV8HKK>:JS?<C>GwI2Rj[FTKh5?VKmCB0U
    0    8385G6WVU:LKNEWR@?=AKSfSZ^<gAJUShD`M=cRX`V[SdG3OGZLeNGH2LHOa;FbAZCQFAaVD4wXVD@J_L<]RG]aL=FHOVELi7PAVcCO:Niq\VZ9gRUROESVRJAPUESNPtdg
    0    731PEe`<F``NKTp\OHJ5SV\aYPMbfXSIW:V];Nr_pQ5GM`cR8]XXi^<;F^QkRNoPBANAJHS^#V4ETF?5[CNL`_G[f=ALh?<mP;.Lg.NLNVL7J[RBE/o\FZVjKWTUcJ\aU`W
    0    9090?F[[JDMnP>JHXjUDAWXUFETC?TNXh,YT[FcIPUKWPN?KbIbSPGGTTJ]D?*QQcPZ\8;F`NjaDKJOKA#YJEZQMSI\_2A[R[QMNLOGW=KhPlEPZE^7TOT/XYI8HA/G]CZ_
    0   1177PIML]N>XQReHMUVPfQHNOH8LERE=L[NFLFIPLYUPJLPKUWYDL[IUQJI`FONIYQTN`VDAPHRWFQ\RYRUMPKYSNULUNQTSVawQJMJTKJIMXNBOAM]FQS[JGcK@BDOIIIPJ
    0    941\SQGHMJ7=KE#]KZ\YHCRCPLR@SPRHLHS?H=GI@FGH8PIT8BNBRGVSL@I\OFD?L>@OPN[QLM6X6MS9FRKFMF@F>HKQP?STUZOZNFQFfEQ18THFBH[DDFTHDES_NJODKEX
    0    912CLFLXIQ_NgEM>bW]V<LIaBY<\;?BdFXTcq@hjZj]1KGHP^IO@ZB_jC6Q89CLTUiSaR;@KWQmHae]ZSBG]PkLVVkPaV8HUKRaC@CLwa9MLZAIEga:Fbi8DtaF;NK?`FIK
    0    484A<b[U\vEaUBE;XjXIAEmQWP[9QMbIwRDidNZY6mqNkB@e_XM\^W8QVM\S>DS_HWAHTLM<-jS6hHOBM?UVFiL`kk28kj9J_@8Uw7bX:F6QnP3qDSpgDK?EBNfiA,4ZlWo
    0    695?_QRlB=SWL8VNgF`XXBE7UYZZ_YRde[OiCY\LHM8Pv3\sNcYH>TO>tWcB.=TXX2N>^T^[5fZF[ZFj:aU^:8[WXMZWOa1dXJdEfHd8<KSe]RYmOb\wMESV\8TmHUh\VXU
    0    815QFJSWuVRWLPGwDNcKcS@>Vif\UVddG@YX<MSEV<TLhMNV=P`YBMNH]SBeYCJ8VFOK;[TQJJPcL/JK+b?GZ;V4KQMQ[\Wm:<G]PNUK`_VRUUO:MFPXN8`bKTDOKV?U_LK
    0    926:TEYANCVCKiNM@@LI=<CT\@KK9=<NM7SB<T=M^OJDTB@6GBXVwYgDFb@GVWePR[I]VNAHYBeVT__C*KNOCKIL5N`KWXa1EQI?KSJSKHLbEHC_XS@bNKB_dT]AUYD<c>B
    0    825LQL1M?fYKeU4PPKRPg`BGN[OZTKYCL;U[JZaOBOWKRSGNYAN@GCNLP[DYS;NDH^RU5DYUTSgJM>JK6fGDWclQL_MQLBXIU8ZYOWP[ePNVBRUDQGGS>bowNbS9IZLRJQN
    0    886HEJ\OVTiZ?M[OSDOKN<[L>ETO^aF`TLV@=TM5TM>HV?US9sLbZJScm@`YCL?HRE;LNUMP5Yb;LSDwE:PDTJ@R7ABS^wRQ6JRGEKQ5HODhb`bha;T\K>NER9YgL7-R^XE
    0    7474BMlHOB3`B;a>GHRAX\^7MT@RLBU@?K^eZL>X4NV?\DU`_bIWZk\7P?fw3IOTaGY`N:LYMR\MaL@RT@nSJEXJ[LMAlbWTbS_KW\WKSPHFhWE\C^IUPQJVEVJVD\Dh?OL
    0    727VFB_W4@Ka^LOVRI?][8aGLE:O<\NOa1]A_SNCaTT:KGO^URaFGK`bJIO?8<XR^8[1EOFwH_0=l'DJ\;PUMeWSY6UdFJGZSS_>e2I_?EQDLCRc]d9]_Z`Pe[>_15I]O_f
    0    907LQ^PQZOVL8HVSI@T\^WEZ;DPUYN5cLCEJ_PT?bS<aWHZQ@bNZU[SI^TR`MRWK:X]#R9SbFJ_\\\SXRQQSIMHXMQN[VSBLVUKMUKQD@IUSMWMXdPLPYIRBdO\YXMfS?PH
    0    8170HNqW\E5aS5]LSIb(RFMN^IQWRe`\]CBSOjk5eRP@j8`YNKRX@N;adKa]9U^ZO7O/7WTL4jaH`REDG4_IOAX7?7<WWp;lC2:OJ;H;MYa^f]P[YVQhLEJbd1PKIwUNkLW
    0    8296?iULF/CL15^#O?BLYHU@RJKHHg]NP'UD@GRKSPiUd0TRJcC`IqJCKOPgK4Jd=MF?HWPG1\DBDF7WG<<?Db_IRIDPRW?[BB:kTBVOL@HMS]_gA>Q=_dAW=Cg[6UIMLEQ
    0    739JVAXjF`\PQRnSLJG3B[C[KG;NRJ_EULI\JZc=L,O:R?Q?X5Da\YF@NOECM#e<LQ@h^N5S=:sVF[Y[\T@W^PFk]FV@[9WQMS=_ZBL;Qfd]K`RaVEUJH7VSj[>@L@^IIOS
    0    863_bLPC@@wdYJgI\`[e>KTCDAKRILC;SbGPMVTDMO\=WINFN_\RkLgFSRJ\T=PWN=PG`KO]OQXAYF>FKTGMR9OOY;VPIESSKOVLHbD\VIB\Vb:BQKWFRMIB>RbIX4>FJ`Q
    0    7178;];XcTJU\GNB^?^OANL2F[[nZWPO]XskfKi1PA5@QgmT>GnDS_>G^Yf^@CPSMQPAAV^d9dKVQ=>i@7XLe<\Gj@Eupe;T]:Dh^?gPPUlXaRw\=Vo9WPOT]SlI8d6iKr[
    0    907Tb83HQFW2VLJ[H\aDLiCl=HE0T1OF/Lb1@eGZY<GGCP7#L8C9j?aZbMB9iqSD7KGZSHK4T?X^<NTY>_JdE<.HAQ^CoUZRB__1EXr>Z];\6:CIq:Pa]HKUTC@?N_L*L?A
    0    6778RMNUal#V>GND8H4:RPNNFGcH9Cb`MGD\9>9;OOE;aRS\0*Z?GgK>lkTSYCLKc?UHC`_\E?hB:PAFCl9E]a;<VMGd=K;H(2O@DEKkYPKMSRKTT0KnKL[C]VVOW=d[TKO
    0    680HhV=6K,\?9OI-LpqSI<>lDMUfAM?BFDYe=]s>ORIRaLHBO?LL>RjgOLI@AStBH)\D]?@[PS`KLXTXEADmCCMB#VVkPUA;ELWBD`[>VEhb?6<^dS9Wd^QVP/9YMb-KLVY
    0    667;O:H[DXU2Q@BP#[RHD8L;=>hRsa=XUD1COJCH_WMDOAI<RONJFB8,cTK<NTb`1RcXDN=?US]UL@S[LRN\GIF&WT^Bc9R2C`G<M\Q]XAKH<ELIL=<K3&,:n;MFIBAG5P3
    0    938A/Z[m[[9LH:RJKRQGST>3GmdU]cmfmJEr5\n=]FF>SQ\haajY3D@;eY[9HGPdUDPB6ValET^GB:@fHMdSwUt;oHAVaZEaB:7b\C`DM`cXeRhS4KkVF<ahPFHg+^Nbo[h
    0    857X`VH4DWEHBAOS<]QTJ^FW`JDRFVRK?CQK@aAMMAGEMKAGDH>VDbH>H[M:ATg-?=O:KH@>IQoLGW^>CBBT<XOULCSBMZJGT6@URO=Kj]o^NfGgIC=w.XEIaDFA`kjH]G;
    0    659Pb4DTXM`<[LO(PMUL_IsO5Q7U]C<PWFuDCU_TJ>BYMLN=L/YDSHP8?A:,iSSTB`e.H[CYA?Ue<^OV67E^l6#J\W\`hIDXKGY7_LmNXd]TO=LLo;VHOS@RQ=G>MIPbHKS
    0    908/w94@IKdPY^A?f^^aK@ZYJGDQJBWF<?B_P8^QbhSPCL<>@VC?I@\ZBJJFROVNRIA9_YDVMJb]`MVQQRPRDIPJDTnQVQCXQ`RK<gNPCEEGEWHFU[FWY\JRd`IL[[RDMHJ
    0    606B2IhgEGFte4KMK_TW4^VYKSVR^KQYNF\].LR>>ZPRai4=CZmJb9HSU[`R:5KpYLSZE=KihEA1uV[mEK?EBc;[iJWh<H/CK<S4AH5VI6GU_LXTLBM?l7LadbH<FJje#UZ
    0    591KKY\S]T%`@<UPO86HPbF`^\UTMjmJ^8U`IGReW`YCFYasGQcgCd3NMjqW8kRU;IR2FUXH,[D]G\>XM[cAW>JdGDF;__3SD;>aOJiDJ][]bV]wC=cl6OQNR5`hLRV;`_[
    0    6261EY]CG8Jc<?bR1B[bb=PTwUhEgOJ_TTF79IUNAKMHXE\odccM^Q:]j.GcX&L\+df67PKG?HnLiU8TFDaRNL#JNM>f;`-`?i,`XX7XMCFYNq]YK3aK?JXaa-jEUCR[=VZ
    0    930NRPHZlRASC_PWRJdYV9;?Gbg[ahXrR0PqOhjEPVPDN@gV]efh2NUdaDaa<NG`P?S8HZc`<]hLa=Fo'O_R_CY6g@QahYQY6ULZTEncJ\]bcSll'K^WXZHAXXcWIR2YTwa
    0    635P96XdDYBrUIpAVg5=DcNeBX?Z?EPM\W%SBMZIBQLMPJD<[QWB_XMK=IMJ=0lae`wL[0WnQKGDKIFF&HR=BHT_YjDe/X>;\HVE`KEM4NF<`?G][g?JW[J.lcQZ8EIeLh[
    0    829;>W:Xa\[?#FW?EAZS`JS;]NLpjTIM[>TmMk^1M4KCX9SmAUX_5JA3UU^KNEmW=1CMKWPgCXWURM4M=/mQ`5e;^:5YldJfPT5mWJeCOSaPQ^iZJKYFI?BYf7db?hD>h\P
    0    9856WNUEWSEeXKO>HHWGbJ%FTKUPVfhwgOGO7\XK[LDTGhASEQb\D@CIS-K@RC`KLX8CI\UEPIBEMFCP/PhGgo;UMa3eOTQZ0KRXALjaNXH`JRkOWMQbYQYFPgU^YK8NJEN
    0    766ERGTN<E9wIMRJ\W:cVJ]EKG\NGSJZiTPeNMJaFFI8CIEaM``[][O^tYj\EX/`PBFj\HhuVU_SpAVa6+MfIPeNm[aME\9OcD?6[[BUAHRCkXSIMfLNX>D9kWVKUIUpNUQ
    0    5727;U2WgQQS:@VMFMqTnc9X1E=NJCBX@lHQTUOKi<ZFrXW\;=iTdP^UEKLwjYiEIQ/QQWAWVRSkJcLFG;JO5HHN1g@KXRI[?=PRDP_KYJ@l3;m<L#hY[._H6JgYQ=CEQ]V
    0    795RWPaJPeNDV_?=SaRIPbLNU_QRFUDWamQP\OaWj?=/MWTJUEEJOHKF>ZtFMXMY_IHo;RXGiVU[JDFD]B7WUIcLZV#:GYXZJTaLsdURDok]<GFc6tSfHJKkRMFH<vZ`NO8
    0    685YJ<R@VGS[l3L^>>NESe4KA-?IDYN>HkWY>`oM^SiK@cF7R>d?M)wSInPQR?[FGSHU6IOHJ;XQEPK=PREOFEc8X>>C=S\\C]PQ7VS[^YF?<>9EXPAKqEUDaZEXC_?QIGF
    0    674JI<T3aM:jC:@QFLO6G8o[D[AO__R9]V=22EC:GO[ICTKV3N]SItFAFZRW@EUH[NYDRIw'*GDOphEJV@Sj^<Z:^@\VRX962FFOO/MeYJ<UjnIu>ORLE5AUF>XKEO&ZsF:
    0    811Rq;8AAHTAHbNLnF;W6M`nCDAEV=w6\LbR]IK]RdRUI]L;G1>6I;K@=VXKWDY?:JFYYr?_=PTMWJIK\iHFB^O9S@^FD\Xb[dgRG7Q[YH<O99;Ce8ODMVKd[XR>R=EKB8=
    0   1022>IGMTKZP]:GS9MFHlM@UYSDTQN\A_H:4EIEHNMJSMR_MlUZO]POPFwKYMP7GVFEMQPZYWOBSIVcRZ1X\OOaaTWHYMSVKPOFIRYXNLGJ=QhS<X[MMQONXQ_MN[GSQeJLU
    0    7098/PNKe8EJJBWp5-V?@LAR]^t\`VORObHJ7Y;WkMWAdWR74D\ZQ`F?cGZ`ZLpcWWZGwHAE<\Z^'?CQNDPF`VXR_[1DZ_<FC83iWLMNZdSVQG8PDCJm+BOlGEU=[\QFb9K
    0    717X2LcmKo.QQZaQZD.7PZwU[hVPPH_S?Tnhj:mK=G<eTJUbmXHO^u;PDQpTTPPmY]ZQH[?LLeONo?IZRTVPX=Q9MGY@BlKSQN^;V?KPOK^X^LGd4ZaNKaPGLi@TRqWLI6B
    0    820Jg=NANOUe^WIvDPTh_??_HL^Rf>TSBDNQCQH<O^]QPRR78DRPR?baP\UHU_rH@NA>rK>DEE_UMcjK1wc_Ub:GDYn[U]GX>KH61IWjlJOP?.NR^7E^HRTER@FMYO8MVM<
    0    536D?E;fIVW@Q:35\cIC`Y;ZA9:IURDQSLEff=WRWKU\RVMLnLVNkG_f>VGPHOG[FdiWaT6mD?QEX`pb#``S?g2F^ckPWh9PLTJGOJ_jD@-2hF\HZiTYE_>?Hq>AI<WhOkk
    0    561T;/:R>@B:IL6AM\KcZ:^7O\jwOI1XZXXKGjX<ZYA-\;NMQ0dI\c:RUVVDDEMaH?OC@8PX@AgKfcV[TVLtNdiFO80ugEI3OE/MGIDBTlw_PXMX<^SU<HP@@CNQM`94TA=
    0    680BIUU[AK*KQO>V>KO[swQ?eQZr][\sUM`KJS[niTMOS_QckfH]A\?=ZPQYTWVQE]IL>fYmQPY?OTQdIRfQIaUkXORlKAYhGBPROVAEUXjZbRHP5GNMJ6?fFXKN[KD_W;Q
    0    751;MDU[>?U_Z6PWg`@SSCPQMXH=[f<NEgOOVRI2HwbHJMURX`XKKcJMZC\FM8`YSNKF,GZLP=TFOFLSUIK<LTo7J@RKAYCfT[K3IMEGFED@UNMTT^BJX\IDSNUABI=HAYZ
    0    702'GEV_TsNN?CFBVI@UWbDYJp[OQPKV[TKL\JXCGZDJP>PgL[VZOL@TZeZKNWXrWBkCU]fDXK\]N@QO)EMVSDCTwBQgRI7SGFJEbSM`aD7VQHDXE7NRRiEIaZLQEU>]IWF
    0    924:WRI^f:Cb</eTS/nATAIDUZ_bqaQqP)@X@Ma1XN<TkT_`JXI^+B8DkDDW?0cb03D$K^MM9]WP_T9a)=RDfFI.N'GR]e;k<ICeP0cGZiBZ\wQWN:lNCRF5D:Yq?JN>`J`
    0    653Y=T>)JlP6acAFGb;Un\W<ScYTT3MfIh]E^i]^6>YRPLDTaMCB:gR@LP_BOOD`6_WaBKLPV>FK@X@IGF'UX;XhLWZGAJh4F7eKDj<G_ewP%N3?SbARRCOO7SG0]lVQ>?B
    0    785i8]RiXU:<9D[:XIKEc.NDfiE]gMKObPFOI[\KWXN5BNk]XSkN9aK0T@nS><DW[DRE1i_N=@QLJ:;V@#V@iGW>QNA\FF;=a<T_^W<CI`OMM^DaL7fPG;Om?QIU+IhHCEN
    0    702+FHtJVWQ^]QCB;R[NmD3O]VTN[NEwRU:S\CQYYE@>c0ar^_VO/7Y[Y=V[IKUpMgDNX?\^6Z@5WYLY>EHZYH[Hp=J5YdSM0;6ZPHM;EcfR[IL[HUUO[M1;QRXTAPUoA8N
    0    880w<eXMJWO<IC\?TXSUQAYbXWGHOXd<=RNSPCMVTOLMD^>WKOELSTFDLCTMRNFTMEGSIZPX\GRGePKQQRUTSN\TYZHXWM>STTQDOSARVPEHQYFUIOOR?\JMXN]V[NYQLH@
    0    782]CMAT#NI[KSAeP\L9KGlS,A[?5X`DDbHTC;[ZRRk`FN/OL2@=MI^UJHBH]bK7OMX6B;HSk<EXA@FVBO1TEm:bJPWSG@X=NLK;CN3OU;[=IBB5WZ9L_U]HMX'@A/QQEA[
    0    8588@NwOSPKYSSN2JmHE<UBG>_U;5YOEa]6KkRk_TN@IcESi_cBSrJ?mXPf1JNC`JNj_LDAPbLsF`R\JFTS\N^DN`^TS;]>GXM\FK[=J:INKq8EcMXBIQkIRPZ;A5WDaAca
    0    697fb;E6RE?GUq4G7QCCbI^Y\VA@I1/E,RYDLJGNFKmHHBSS9YHFIJdKJTCJkcOaIhOHId_LLTH\g@H>wB<nfSrrP]QM[SF3D:ULSRM8VtY>)3?VccKg\>cM7RILFaWGZBD
    0    679O9LWJB6P=G;[EMkDiFP_[P029)Lf:J=dAAQMDV@QtQE893?K@XMj?99@8B<e?9AbHI>/#FDkRLdR;iT6Y+p0dEH:I9BJAs?F?TQM[DACMHYADtJ3J4dC]LB.<HKNBL(*
    0    845MIcREBEHRPUKNES@PJ[R]HF;FE4NHAwTC[F`[RJYFKwJ>WL:;bdi]QZ?:hSVAnKFKJXf>YJRH@>RDHI?BS<UZZXMG7CQWTITMPMJ;YOdEMYF@X]FBPPK[@OQ,^R\V_K?
    0    698PY+TTNSVMTHKLXRMLDLomMQ],D`q\QW`AJ[HPU[Ho_VNOYF<Ph;N\\C<Z\TdMWOwZPC6>OHgINZgV_]/Z=o@i7d\RSQi]iSnEL]Jd;NCZEb?=e]>XBfFVwB?&l`d?K)?
    0    609Z6CYJ\;5PWCL^8ZrW=QZk0?WIqZR>>]gLCDfA`PCn`VCX5FNah7JZD-R[OM^CQL\@AIKgaMT`ZlV8_w??.W?X=Y]3`Mj_][VEUWNOn_mISj=[eYj]NA@heQMIdp_?kCO
    0    799DMEQN@7eC?Gf_H?TRJTiOTMTfQ\dNYBGPMjLWXRH[T@AYGCcVSVR^ROeHJQjK;MKFweTEK]ZNYMZYaOITGHHdAFbIZQFMcPGZETWJGRr\iRZ_r;UTEMJX[8Q>WLQ4^Tb
    0    771EJLcglLUOC=^FZHEd^4B;aYkR[\DUn>7aSZW6TVO:qM^wNXSZNOCTcVriEBQuKGEQ`[jU:[@A_>IQDC`L]IO;X@HZjnHUE\_efC_kJYU^ehoi<b`SN0VA:4\N;(ITqsg
    0    801[JHWL=GIFO[OLGQTF=V[O]J^YINPDGTI>VOTJY5JWGK?5LTSUeO_bJCSBPR\Va\ZO:UJ;^]T[>KLN]g[U_9B\P^WJJIKMV#cfBeDGQQUJDOSU9^FCM9K\GLOHVZTO^KR
    0    742Pco_[Sc=DpKQ]@GLZNI]1IXRNAgQE\_EW^KoJO\:SPUJOdeO\Q8`eB,Y2M?IOHU@O@GLOMDaPOJTPCDThMUmJe`Iw3cKG=TqKPaEP[8>2c8R]_dNGqN<7AhC_,;DoKeg
    0    826J#_iTVE<QF6Y,T6<X/PSe`@,MNnV;\/gN_frEMCGUpOSE4_a^UQ/.8jGT6<`=<(QJOTSI>vh7hZPLC-`;jbeU[3>QAL4s]=;Cc-JE.UYFinVrFa@XJI]QTGKUaO:[SXT
    0    728B8DGJID>d4#Y:@U@J:LhcLK7?KLS<SId@N>S^L7SZVDG19QSR_&4E3eM2DSWF7<PGG%H8GfQ9IQ;5nIA@ER+H0ABE:R:QNLR9c?DP@LGMCj?DNZ>bID=N_>DDGVZ?H=K
    0    838JCURCHOejdQMal^M<I@iU>DO[N>UC@RTJCIXb?JwhGGAJMBDPa^qUOOOO<@E@SW[U`I<O9F_HY`XENLA4;KN[RKOM>ZZHV]Q=7J`rC?MDORK>ZWVCQK8C?OAP]LGEHG[
    0    672'<jiQHTFVfEVDLOXIB#<H^MJpCg8T[K<>`\bZIGU=m*O[TikWKZ,XW/iTSEN?QGA@6FV/K\kQs>YE?<F3U?fWI8QOZf=WY@A[M3AHYPtU`gj`49YK^]B<VF_XHZ)nk^T
    0    675?]KY^oJ`qTACDMGfaO3N9Sfhm\AIZ`wI@fMvG2`J9XK?aHY\CT/X[UO`NU>GRLY`CFVXPKFKee-pQ;IL``T[BTMhUHKKEAaCamOUCT^V@bFP[@S\LX]=`mP>]/g0WK8U
    0    724:=jOZPSP[\SHYRGYNl>LMRF[POj8bWP4\P^J6LRZ-P*CM_bQZCZoV`GXRT@K^]i%R^X^[hBnHUOCXEYIhVW3PbHZP<^dI<]9IZRS]KLS>kX^HGYM:Z3K<7M\b@F#X^rn
    0    697LTSgRDC?LY;M]nQPXFHKZZS]4\][VTUWDE[dh`MYWVO=JFBMKPX[U?ZX5N;d2ZV\W@F'3:=gJRYOHL[JVPW93K9`LK]RT=ER?IKO]\MI[TVWTacIeP\w@_IEMNTXNsKA
    0    807DYMOYJXf`VQX_]W9>]@M;?R_IYI@OFQD7Od[K6\WR<QGfNO`UV_WL^TdWIC4<\a7hSPTKF@5ESbB7<H1B=A_8LCFA>YrI_kQ8LVBucHQ:K`-Xfq<IFD>BNBwJq@L?C96
    0    808QQoVfY\4XEMcW\7YIg?A,S_Ic\wX_R<G^J]k?XK]8WBZ\De_N?i8N_i_RGAC\<@>:=rSYAR>B^@<`<RT^i7ZA[EYWYT.I4CC]b<\LYXQFXU`_A4aTH?VFCINq:M7Zm`l
    0    846YLKUU4<\ZEM?K>^KjHF?YAEHBJ@`DG>@OS`K]dU]PH<1^TDVMiZRW\<@EKOYVTZgEX#HCFMm[LZgQ`]A`7rXYAJ`QULH?DAC5D<IVCUTMH95;Ha5p[IULfE=9HPJ<L>S
    0    697V<<_U?IFY+2cNaHRKN?P=MQ2WANb/[F@>ZTsNFWbJNJA7.UWbb]I>P_5p2)W/e>]H[BWV<SITR_Mg+L]K^sKLQ:PQ;ZNSGTL\A5A]KMK?wY;N>h@VXFR4^YWY@N2]?Z?
    0    884He<NFZ;QEDEDbPd\JDh\^UBKBQFQJDDUBMDQYfMDMS=AET;8UhJdRGYJYPtbFEIr<UA5KX^eFMe`FHEHMDOAi@^VKORaPF^-APPBDN_YOQVChZM:wJTG_[GIQlsVSn8R
    0    911GJhcDbeCT7Sk[==T=`@BI[]ckeebUQIHM?^aDUA:;[Zcw>ki[EOCGVReeJEY:?<5FQ]^WHRC]Y:CSHTc>h5c>FNPSVUO[:XSnRCNDHbEYW[^PR>`[A<HW<K`a:gVS^`\
    0   1090QJSN<QN_IBK@P[HYXVAGXZR`PVFOUT;X_JNCTLKTB_@KU\DQSA9OXNFPALKTUJWER`VJTI=MQ;QO]QM>`KXNOUCaW[OL=;MTM]KhAKw^IKWM_eU<W[eQRF=NXJ\BEN^E
    0    750A7iY<HH3V7?Q/SF=%MTDJVC<a[`k@K1oFOY^H^8[U^KQ,HMRhGJ;,DKPFMP`6R5MCBJ>98_D<KeVGRTa#/G*^DG:G%WD^@8F)YCE@<]Yt^[Xs1I-^F<YbR#Jb]QGOTHF
    0    669MDddXiS7Y]p7b<RWML\>@tlbKPYCP8hU:SjbDAOd1i;bMQ]a[<D`P]QKhb=;P\]2PJ`f;SDTqCBKJcUgEu?cPfXVZFYO8D=BOXYHMEj`WQIPbD`\P9#eO7`Z9B\S`QAW
    0    886nOSRQD\V@]LBGQFTfG>DPQMMGISYNQU<YT>HI>X9]MRMOT><AJGJZZQSCYEQAPOGIKU@PDG_R`CMNw`HIAYS?ULNNAUPLQbdKI[XQGILN9KB:GH?QHa?^JEEWSD_Q43<
    0    689GDVQHfCHRNV?L8lLLYZYR<YNBAowSFVJIV^<G_?7Q\BKSAcCc_CLoOV_SNwgGVedF[<VQ_@[]JF[KWJ>HPST`@iW`FAMCVADX`G:L_UhpMV@_aXKB@nGV_[R8RSAXCBD
    0    712?b5KwWF_KGZ`MYR>Pe6EHKWiKaU^u<P8ETW;TKDXJYZP@GXHPIEVd]HSPDOn_NMN\IPG4RMeF[\L\PhM\RAMHUNBEXK`JKEFTPcmUEUURX^PZLPMi/ACLZ9V^ENLHHZC
    0    563OMY\IVAgh=an6B@LM)6Q[\L[U]OT@=_[Og[CCW]j#_`KRVk]Q+aj]KI[]HC>TT?2<[m1HAaNJ]eRHZ]SES^\C@MZP5_iZ9@a=L)DZATEoS[GVYhA4X[ErVP_PCWUQ]g[
    0    872^L)QIH=LG]P][QN:@RaOW=<8D-?O58L^JSCOPUK^WBWGELEJY]PS?7]?OGXRHB@TbRFCOUFO>NZ_1PD2Q6[OPK]ZR7K`FORV=D?6XF8OBSc:SJw@CRUXLGVTJ^OHIFG>
    0    709?Q(Q<<NhUV[Ojgb;NLE`I@1[VDK3BL^8R_-Qe5PTP:_;jlIN+kusAGW_ZEIAFfVcuq;eKQ69FLbJCKHRQHWfAITOB;]wHl?\?KV6IOEC/d]@FErMGVTFD?J\A^DKN5ET
    0    582SPLPI2W]<\FNLP^H=?c?ERVN.8W;@7Z`@bVaPT#C=BCCqHWD?8ZpQ]+R<QH\7=hlfN6F@OVTWQQQ\ZS:Q5CF:eV?:?LHGTIG=P]FIDWT\4uC>IhLE=VHR3AEC6qK_>HK
    0    6485/>HWE?;7G7CURw@X(Vkm>06'CQU3L;N7a;P`2/Ua;F==LC:C[2/E*PIVEbEY$&d1CA@CCVR62XY(cH=45N@X;XVS&T:svNY*2:N^IB<CT>DknJ8HJkVQV5G.H5XXAUO
    0    651UXS3\doDUTL3Sd]PXS[cOr@K=;7JL8\^-T6[]Y_IF>QU>S?#N^XPGLh6)XPPLYT?OX;SVE89m_.`[@MKTeLHUCNVKL^L2bKRHQO^EIuC4J<H1=FNOLV?SAM4GRhSV>aL
    0    611+\VGNE?fmWrUdgmM[IGdG4.LKIQ`OM[[RX<oRQcuTQ=7PiRKGwMomOB4JPVCEaFIqT>A?TEJQH^Tp+;'];^6dRvCLCkiAdSj@@@_ZIUP?Rd4]`J?SYhE^=<j5qIEP>9A
    0    845_KAOZEEDaIVUMETSUEJUB7/XPY\ZQ`VEWQIUUSaBVP<A8UAWJT5^IFGaDUGOHLJIU>e2LI`wBSQ^IXeJ5LT5RLLRL<Kfg\O]QSKG_JE@kWQUEQ>DTQPDRbRUHQMKO@HO
    0    910JFRG^KO<@STG[JZZ2SNPNNXB7SKLX\UJAVZIWGC<NH,8DFO;AL^Y]wE?9NL]WGa@lIM[Ii:UV9QPH;@GgLFTmRJaGZOfFM?FKaZBC[U]GW+SNYMC>IL/ACQB@;m7[PNI
    0    790QNG:mK_`>SV0eQWS`CQEVC[J<9EW[RN:WZBC^HT?1X:UHGUR\cCgjM]TCVf>UNe@ZOc/O\KwLuKc8haKXPYPg\_AE@:J@]sZDMSN^P\WSU<Plg`SiHILX`[UDRKdMeKE
    0    813DW1T87PRAO/?=CUEP.^ogV;8:5L[)wFK6_MTniILHj'?7SG0DnQAI3EHM<NTIKBjP==FCZRKR5U`;QO7<OZGR\I=M1H5L^`\ET@HI<P6eQb.POW4R8`>d_?PF^YSA?C@
    0    846hg>7LL?LOKORaY7_A=TKP:>[JeA`T0pj_@MNDMbljA\j>GB\GTR^RXZKFmbgSwK2LJZJRZDNOC@E@N]@YQX=`TPfZG]Q\H?]QIG`ZZ=KD;CKL@CWZMR\eNOH]TW9IBR7
    0    534`g,N_O=c\\nnZm[C7QEIlONIC=2+D5Z4@qLJw:ZP[B4Le[7OBcX[l_=]FVF5VQU?[Z]LNHJXN?mTRs]G;O2N./=M<`bfKqKdY@ljmU.msJMKOOUk6TG[5B5iQ[gOFP=E
    0    842+U\I7GAF?IDS@N=6FCLIVLJ)BAF[#XKV2KIVRMC/UYPPNJMZP@GOF@B\ARH[G5RSFAI==H^SJOUW-0SRAJP1Q^Q2J8CBmKAG:OGAG8W2]FXBT7BMW;@7^cBDFJCIMTN<
    0    735OX`\*VLKV=7h?D.#HEfN@F=6Q>Bs5f=DN@]QcRLErH9X`Wf\DF_G',eSK4Ua7E,B6=LPeHY4(9M;JbMXJYcd8DP?X3SGWsO`TR3=`DVLC8X5bZ[KCHq4l>KEvDQQNbKs
    0    7966KUR>::M6;\SVaI4[J@_O@56H;N=:TFN;RG:VL`[GIH6H>RUPNMRN;dO?=:DcD@CCR\?=CXL5MH44[PE92dGI9ST-GZBRKGA/dK4G9RCLCD#V\Z3SGFFCRE&D_MPMYTO
    0    629Pc4*WUqYJVuE\D]]W`EKeEVc=cGfQ38RKHX?ESX@GdaP8T5REX0l[iOJN[`N^N>L`^^UZoHLZOWWUijWkBHMQJ_a=`_wSE^]BY^c[]SWTCJIF]NJPBQR@JLLES[D<W;D
    0    814QDWcSNSfgwGXNbV[cQ5@ELG[VK8D_W`CuGKlHUPD=O@?hrXDM^B[rS:h5DIMLoVfr`2]V]f_MagXhXK<N<hOfb_XO?NQ4oZUGHLAVF:<<jE>dBqAORkL;ggH;JCEZ2`H
    0    787HfPWbGFIVDZUfN>OGIJO=cbdVWiKRZTDAMJV:d=NL\aLaKXEEAlFD]RocJMw?>>>:?SeO6;4MTUGOBMH7eMd8_<FdQfRl]X<DN=MNnAL]^HYkG\LYSVb\AA[BSPbEfB:
    0    831X<KF?PD@A[K?)MUC$8fSjU><CG[hRLMh<JIV_[JWZYIP:2FTDULR?Lh4<[tg>OG`:BH>JKANL#YH8MM59Vs5nJPIE61F[X6E;]QG_AEBCLV;MQV/iOOakRPFMPXfD[3M
    0    796bWJGCD_8M>DM;XXIN@d\IS;?4A;_/>?LJKCIWPN>lXbH2E=JFU3DIIaTS9LW?JBU7FS6:D[KT3k^=pI?,_L:R<35V.I5uwS@=C+Lr/;HYGFWLm25_>nBqYCOBsY[2LEH
    0    611ITWnAaW9S<9hIBBFCP(^ClDUq7XeKa6`t3OM)bEYZHKW`AGFiV5;CNjZb:Mgi.BR9>qtu3\R;ScIC:FQ8SbEN^6@[GKBY]G-YYCdN/N?_oakaIMlaVP^Q?8nbIW][w\a
    0    692hKOSC]V;Q[F=bJ^UMEZX7RA\M^6DIM\>PGCUH;UYJ7HHoLL7WSeqE_/[]][I2P\FIQGY]`57ZE>YQRP)?`C_>g\'3]Bw3@YlOS`YGcXK>=eHTCc`GLH=Q<ELBC[QlOA:
    0    841K[J>bY]RIRYbEwRaUQ/`gVD@LMCWAlKKVA0ANUJ=OKV@>UK8BOAALJ]]GEG8^FJNLXQP7>U<T]@@JDJ<KXRJOWRV:EMCgiugM>=Jl@69e1EQM]CF;ZwKan^]3gCb84IS
    0    922Z_^I4N]G8bfSXEWIERdk?aGMDTV;BARi9XORVE=NXRMGikMCQ:rJ;SCcWVTF>YN=>GZZJSQKKCQ?MZ?UPY4w@J836@^DTUIUT]T@<mePNQhYJGXXK=9KP;H\Yff_dNQJ
    0    740\>:FWAMQh`?6P_V_QER'1?HSJQ=8aKP`jF5J>#ESS:8;N_EY7D*D@^2??<WOhTdSMNcEnPYIGK>I_D19VBd6LTOnf1=wLKrTVQPGkFFZ0NRH<IZH6ZvYKDVcIG>LdNha
    0    959[XO?H0\`]]ZS?w>?e<EKiFI:JDAZNZ>cMNI=^Z]]^\S[AABL5FD^I1iUA<<EPR?MMZV?E?^S=P<T>T`4AOMXIYM=C>WLWajiS;KB]ABQB4EA?gI;ITjFQ[@HHK>SN:QG
    0    813VY8G-MQ6aqN6SVTd/WGN:B?BQ8?`5@KVaDITPGd]YJg[QU9[JKIc=>O5UQM`3[E[>MbC]:[MBB=@VOh.9Pw0D55ciJ=I];XliFA9IMQICFWf8jMZMhia_9^TEb<G>@Bj
    0    818LZ[;dQN\6CkwFWDQVF-Z\NLdF^OFMhA0KD\IPD`K;SVUdMI>NJC=XUZn`/;LcG8:Td^Z0P[Y@m?HL=HYJJPd:aAP4=f:WfoVL<YUPMVV;9JtHWYUA>aDBi;X<>8ZL?^J
    0    783X\QbRWLDcKEYJO[UCWF<YmVgbd[CX\9kNUWbDa=6PgKHQ^KcZ?k8T>:];BQf?Z;OM_M]`Rv9Q\dKfKV^JY_ZYa6(IDTI_QEJ>YKbiBfnglHQfSBSR;YD]wDR]KW[aRdH
    0    901\gO:wLaEH<G\1KBZ6dKN>RLKMXJW8?>I[MN;AMWd[UHfBMJKOHDFIIV`PK9UPOS8FNLM\G@Z=KZQFa[[?=VA/EOU\H[XcYjNTAEeN[SIIGTXDMNW9CF`N@E\^RBZFnQd
    0    801YKFIEM>DVQcFU\J[mHW<I;?FSL6MTU=UbXELXKJDI@E<G\IG;d@kXB?U=GcOP[C_TRSPTEN]ZRccUCGQS:SHdE?TWV8SELUKB=UKOV<F9wdBIFPIGT;=HPUC/bL@CnGX
    0    663c\>IX8WbEbTQ,aJQiU@ZhB1R86XVXSRM5V5Mqfu7QEM4T[Q;BK?U`HV^9;SUiQXfLkM43AqWDoHI>at/NMb=Q_a)>5Z]Vwbb;?QEkA>FjD/9Daa8V]_<KtWM=[FiODFE
    0    755+bQ[_\>aQDR\FJT]cU)NwJUOpHO?Jf@;P<FJ0FUFMX>RFOQLRHO5WgUll0+OXGDPDCMRD7[u.`QTnZQY^N9LCD>MheSQ[QaEoT^Kd6X7mbTdLFN[OBjBScR[P;Q7Z^Zj
    0    622OQ'GX@cdQW;w>Ri\I9<LPZGS04NOR]8[`JTBeBA/Gk[]TJ@Op8R,iUCG<GDIdKMDO[oEA7rVR\D7OZVMDWcL0dM?S6cNAP_W=ZrP9LTIad^W_DJCGY]@WsBFSICod]FW
    0    841V[LJ]JLoZZgK<pcC_IFV_8L3C>;AQkf=[Z<M_BuC8HFO<N8;=GIXMbUY-TOClR^Zlk?E_cX]>jSWZ8VPI1g6Wwn[WIGX.pa^5JC>h>ADM\8CGA^>HZYB0kf;5HEKUGJM
    0    863GMcRFTlEQIJNQ=U99`bc:c^STYRaIMQgDQIB_P,HBHwb^Qc[gJ_S>FL]HTbQIMSY=AVmOPC?\0G?FMEIV]BaJ[W=BROS\c;VTdW<PnViGMZFJGEYA>?UiFPKC[ZdUPZQ
    0    803SMHRW6YkhY[D*s7DwO:Qv6W?VEI=ajE<`XJRZ[c>?R70>[7d>GEFH;=X=J6[XjZGVh@:LPST>gagER`H\bCD?aT\YKMXEmYYALQE]IQGGV,D=LB>PUcNDchHHD=FZ;IT
    0    935[[L<KA\J=?H^TNE@Q?^VKFBLKQXR0T6_G@B>`vVA]hYBK=2>IC:HA>jBQE[ga:=IEQTJCCdQIVUa;wY>1OO779>LBETOm^GM<_AK<9bVbge>LkT=dJ^FnS5MCmTs8JC<
    0    827:MB?aPT^hV^@D[BQgWAIREXGULWQ]\N8wQ5^XQTGTQCN:IH?MRWFVLLVRMBVNKGMWK.G[N^T\ZYUe>:Y_PfED^SRX?UN9LQO@MU9BEDaE[=VXIKOW^PKBMb:PKQEa;fM
    0   1131bMIGi:T^N]dP8o:UjOC``:D<KC<LTdHGPS?H`ReDR]Z@DbAZ;I:KKFP`:98PXKQEQ\H9gGZTCt:VSZXMNIDSShFf\GI;MawX3HT@q3FEFI?FFZ?8O^nC:]X>ACBUKEVR
    0    949FYcWo`_?ID8]BVT[Vg2OS\R][W_EXsL7SFXLMC@G8T]_GG[GOEN7POUoYIBNa9@J@hd[c>waL\?4]GGaJPInOnYEH_Q?QNA5Se6cBRN]YUF\XIJ^]FP9^pNX]IQe^CTK
    0    510`DcZ:VSBT?JV)b4I7jFh=rGWHTpCI\1I[BoBD@BM@Z\Ea7iKOSbQ:STud=<H1'00TXHqA3YMPGP-FM@\'m<SF6L@Ac]PM4O;_W5OkUKeuXmGZ6EVa=HC4>8w[-JF=^>F
    0    751W<Ba@JQB@M-]X@JJ45w^R[GD^LJ^@1CUQ;nPH^9EVWJMB9\GT`BVIMrZWSGe:BOTT6HKK@Y^G,BaEa;`FlFTPO@6DeBLf4L4?kJ\=OZSBbqM]mRKPJCJSSDI_WOYOkBB
    0    713N;_`>SB2`X54G`hOKHk>PW[AYM<HN[vE\L8wnKBgA%YPSPZNDFBiQAX<YL\E2kVI3UbbXKHWLBKVaOl\^OM`OL9A`6WbM7O\d]RO2;\RIFVMK4V@<iNOJDbO^PNR]3TP
    0    865X`FO@TQOCUjIeV^@`Cmd[>R:FAIqF;IV5T9=YQX+GRwICL>EI\EHR?R=?IqIQLPPKfODDOR[NOKXMZk@GBM/GPCIG=fSHV]`<ECUjCT7QBCEJfEG[CnP^TE?[[Z\@=:;
    0    881mW5<S<aWLGdBZh<BVRWFc=>P1SG;IUg8B`4:SDkBZQOOAPA:<R=>LLMQDTRIeON`\LIJFVVL9UIFDpPDGGF]YamQXDTFLIw_H<F]S9L:EE9`QQZ1CNaP8H?jMY<WVZUY
    0   1047CQ<_cWSbMFPS4cX3V]8hLB\HNJRRZaJ-@SDH\N`18MMHYHSG=aNIbQ\g>G@BwBBOWfLPLMTYPkTLYpLH?TEOEmCPGGc@ZQYUVK]F\=KQEGDSRENB[;NAanIBEYPLGGCZ
    0    806IF@AwI9il]GFG[MJYJ<Lc]VJJQ\BHXIB`O1Z]GjZNCfRUA@XLQFVJNSLAIFJgQHH6Mn_XWHCLOEIJcOOO\NX>QOIkL?GPLUUDFU_]E83@RVTDXRJXLdKQV_Ve97UJGFS
    0    749MvU<KEL]M-ZJRXC>ek=c`;FMJdOiBb1O?2@F]wYEgwjO>)IR:VDUAVjN=ERfV;RNI[S97MWm_dMfdPVTAP]CQEBV]RbKF;aU?>suVJPP_O:TPZACPDRANuMFAnPJ4R:>
    0    638JVJbXTfPALTUM;lHL[:g8[IYPb__SPY3W?@KKNFJCPV]C>iWkeCPQZR=NcRNM[CCQVgPXFMN_^WNVHHcwgfSR]Jp`_NcJIUSkV^WPP<;J=Sd^8UX^QBN@OB`SGN+MTUd
    0    689EdWgGGU^>USXDeFRNB*Mt^COO\mNRw9VeXP]L3:8'J[VoiG\,:O?OL>gO@9HcKSR@PinTKq]Gb6HfCLd?k=T#f2AV=FTW^mqOFDeG?XXQRQnTUDCQR`76b'OQ/9jC'VX
    0    661=Emwp\aZ@J,ZC:GLDPFAKbX`^\[Hia]D^SQ>=-DF+<ebbLn^aLKY>UfUJR.Zv?@o?GSK@^XIVNZJE7AcYTmPa^X7TijWZA8?\kYY_IbQrPUs\C:GTJ2c[UGgXB[YbchG
    0    652ALGO\]`bKGi^<TbSQO<^[EDNgPMDafj>L;@IbSU;L^O]CPTTX[gYAWLVE[NNY<WSEm,\LMGNQNbFLa@QaTM`McfMNB_HF_\YG?WWLFcKTRC<XhTMV\WK]b>F3d@wULjL
    0   1143icJ>]V^OGAXfV\FTWQO]XJL?KTJh9bG`\:@MSWYQUIWS9E:W</<=DNgUMA9Wi@CGGE_?==uFO[=9;XV@HYAJ8L0MF;U9wW`[OF@l\?S?UKLOIh?HWAg>ZI6bMaKL2H=E
    0    826NF7FL>HSTVrL7aZMiOI\jDJ;MI;098id[i1RWEo]>MVGM^<C>QFe><JOEDI@SlfVraHFUlLLYPcOVW`Qa7Y]GRhYKFAaC_ef(<f:\FW^?K#8WH=E=hcBCU^/8JBM`4DQ
    0    741CVA<e<QhFI_KGoG<rUNleKJ6E`FcAcUM=F@I[VwN6S_A9L@;E`cUa_TmCON?g]FPXr>KMCALaZ?OBLZ@X`B[LuX>HDIJDbVm=fc'lHKZA:F[=VVSgKd:FZS@.LajQAD5
    0    629PbQDhKg_[Oa]Sr3KmPR[e<I]RH[CZlDO^bSP@V\JBUUK]?QV7C58-OOPK9CXg=ggJbJUENwZLWIQ^h;\^\PR4ZSQMVX_Y]SZX^I[GA_I`]Q`cLQ5XZcGU]R<R:7JYHml
    0    718-M_ggm^UYMDPH/KRL`X;MwlY_Zf^\kg@RNPp3bBCI`DO;K]RoI<1SDHM_KQ[]]TRNZ4ZdXXPR=?\b=NdhlAFN^HOL[SSXbDRbr:eaIa[VXjcV=F[k7VFgKN\`ZI;b[YR
    0    7295RUVYlga^@Fi_IFVqBJ;\UQwP^NfiFW7JQENLKSi6N[eaO8YbZ4_WfS<JZNS\PvKFP\W_TJ;UCMHaB[SYiR;IcMZmSP4QTKUwTZYoJDAPXIa?ALEX?8PcLMfNIP>[c]X
    0    937EE\OLfH=RCMTLGDU<mNF7`YfcKYeYCALBBOBGX<CLZMKPK_RN>[A;eQb`WPBHGWBB;bXRLVKQSSKJE<`MfL]4J=D9WwKeAEHbc5QM>Y>\QYTMFCl@C8SQI?`X<^XRdUI
    0    913P@OWeFVT[]>IN]YQJNX9H[QMI>O>sl^UZSEVIEVaKMPWTZMXXGOFMXBLGJCHOwGLPdTNb]OoAQbONILZvORVJkX:n^>VWHVQNK^@RXQbYWLXU=IPLWeOJP^YILG&m=XX
    0    869UL=G@PW\M\XDRRFnMf=JaBfjRWh;PK\RZXWKHfgW@JR>]<d>bS[TwZQZ:J@f^XlPdQSTNZFmQQ[Wr4N<bK\PZGPVJ[gg?LLriCM]3eS]UIQ[QRKOHDLN7SN8JL\Q4DO>
    0    794XKwKGUjIE=PXJO>^HqNRMahO^\U\[a0bSEYRESFYQbX]c.SQQQZf=ZEhaD]fKJ@@c4ZLEfRFfPP8`QLHCRMgEZLXDhDMK<QCGvOJ4cYaIOQKJG_]`NUOO6FUPUSSeYHN
    0    813CKU;;;bSC.\VKF8:JK9oLBLQDM>iSDVZ?<EHEKZdESBFE/DRS?]Y1[c^HWXHYH?UNZOEONQ]aLT@:w^SOR\INZQ5K@IQCDC[<DjJENODLFJLX<cD[JG]F:FI9KIK7c96
    0    807OPWSe;5w\S^BFn`WgC99ZOB1W9U_pj`<_h@WDH]W:AL7OT\P8dVPaD@F7QWEaZfmbT?VdTTeW\P]dO7DK>WIfTbiI>?gFif\A>OMY4AIYjTBRVa<Pgi]KVh9@K`/\LVk
    0    680:8R]DI:4CVPJ<NFC@P'YZ99`CaR=HZ7>g6XUC@oFDYNJZUVPNfgE_Q:\AU=EjKWZ^hUUY\m\ar_JLPH]K[s5_M<HO^M:EMX9MMVFQSGG]j9<cwI=H_8_<P_5F+5:S@K\
    0    7278PgdJ]3UW.RPLZ7SXODLNQCRh]WdFkBMP1o2@SH[Qd5dc<adNq#LK]EQZ?=nPK8?:GqEI)XZ3U=JC5UL=]>C;C=NcZ^4I-MTZ_5SBWT7Tl`ZWF+sJO]Nge6Y\RAFKEZl
    0    832JTna;d[URJ^T[O9LBfVgNwZXHCdTBJ>ZH?RRIG2ad[_RWMKSEBiTG[LZVT@cSKK>5SSsNOFJDL\<m/AbQd/J0\(O:B_GPTLXbkX^HRdcJUWXV1IQQ?>YkRHLl9T;OORA
    0    782nEM3AA>GISP=NA=5?V?\Z:EPITTR4<V\YIdA,;iVPAA;8CwRC7tfNGfaCHK?\HAwZ:aE]CSTVcLF>XLVV?iab:b@_6SDVE92g)X:G:>+VB1Hd^c)OfUg?<G9W2@XhQ8F
    0    722Y_jBZS]XnM<UC=R\JSBWHQMbHFVoNLdIDaEaV?bEMR`H]?BFiZ`LKfETE`?PJ]a:`O@cSSCaP_eA]@IPGM9_HWVQ<SLUE>\L;8Z<_wL`Y\[X?bQIFAP6>:?>B?@KRMLk
    0    591:UAMKoCqHcBATeOMQdVR7MGLOVRW9HWbQKe6HQHk[>efBIHX:^Ndl[KIB<LJ9F8HDAJONJAEKA_au)Bfm9L.P4H]QbeVUAC>XR:R-2JWcOcZIHUK2MZ]UoGQj^O#+_jc
    0    6619?hZe[FXWT^McJ1Q;fG7KWLcKCi\T^e@?[<97EWGKKZ9ZjCF<V<NM?S>BUC^YXcaKLUXsc>>`a#86CYA1Qc8FknNkKG,Pi>DU[\Ke0McCE3fCH=YiPQU[:XaGI=VhY:_
    0    892FIQOOPAcQX4TNFYZbHBFFLMZNKP_Yn]>\KK6U@PGDEBBTVZbLD:TRXKU^;IMAZwJXX<MXZEkIPHZ]CXYe;Z9_S?ZDVMYQ]GQBL`:[GQURKBL[bB;LWRLGo`KKMOWWICZ
    0    784KsIM<^AY]kKt[s6a@U::EHN`N^QkGa[[qP?bJcKaS[d^ZPVeJ6^PQAS<wV<?N]JI21`Vi@N?\HE4HCRSAWRO;AFe^K]2eN[5e?Scj=[OaIW\FUBdPRNPhULg]bSFO^Ub
    0    877KAR\9de>[BKLKQPP`UWH][Z]wSKW[_OKLLNiJXJY=NNb^IU`lJSN4UMSSKJ\IiT6N8JH?PEtHGOO]P>M\SClIRGEeFYQTeZQI?SJ]WSYM]NfY9`JG]MYOHJPH4QJWGcX
    0    661eLRU=7I0a,ElJH:`*@8fA7I(nMJV:LG8qC>L:G_d?[hW8AM\;BYa6:AeL?Fw^ZNJ4?P857QBBSD8BZ>MHCFN>3:OYGcLdUTDPL7X<iNKPUWVpCAL5NQGh;;STbOO5U`C
    0    7623.MMLQZ8KDaHR(JN?w5IPYAhPOW;LURQ`RKOHJFG7JGONLakR<jV-@cQY[1DlI]J_Ai@:R`BTNV>I[LOI@a[\ING^JJFZ6C4LQXOKK?[G.JZWUieoVPfLY7MG>Cek_ML
    0   1242LVcOIUMFX>PXPHFTT]HKJT\V\^ZMbSPJS>\TB\JO9SDaY<_[QILOCPPT[@FN]HCKLK[YMIW_WWOIgG>WHwOYKV?JS`V@f@I:WWHH=Oj\VZZ\ZKLQKZMMLOAPTFU;UMY]
    0    76247[9D2F/9@7F?GLI.M.bO=EF1.2N<@7ECZ_BIANcHBMW3JTC<SLaIQrY@GA8wCGVDD`FPAN@BT:BL]Q6DAldVYu;QH5?@L8D1TZBN2EILE>,]Qq7ULDaJ>@/8?I_A>?6
    0    660#3P`US>_B/lWCOLRS67smXQI[a8Oda=H`KXYQ8IB3Q*kBDk:ZEFL6S=w^:KYj9D=L^`W:9X`;`k2f[A?NCFfL3fIAAOXELB@KE4>ND7=hANCqmQ[Z\;GBQ2ZIC2>BA>?
    0    767;4,LQG4^]seAHcWgRP:+T36]OD6)`F`>f\DG\Mb1<399NT@NN^:rnHGI^GWJJVwT`CM;ZZLOem9jdNBSa>_6s^kNibSS?PWVMCnQM;9YCO:`RSVYI`\NJM^UJ?B=HR@Q
    0    801JNGD@=X*66NLL/=.@J>W?U7f;C1XI>OW8.T:@NIrSLWGD6PFN2[_AZ^KNZSAUET2OSSDEiI9;5;C:daMNO_T[<cH7A]Q$6;JD@W@TA>GH=0Mr`I8iWDNG:OA@/T\_8#;
    0    729MPlB6U<@PIBATS`N%BbH5PW;Q\6UE:_WK]0JR&MKDJ=WO-TSK@MRPJK?LGAB8ZU:OC>VwS?5H=:T?Y8=YRU]J\E6\:JNVV`M[ZQTNWWYVDG.DJ;D9BgdS5lE[G=1D=9N
    0    747]jCPFt5EDASjTR@wI\=0T:`f`fPqUd5HR?H@3[KIgUpKI0Mlv^9YO_<FbTS]HA,5P\YXN@SYCUZ>c;Q@RM>,IA3XXgrJ\3VB^><[TYCPlLHcTZCMMbHCJpY[gWD3*XXS
    0    630ia+M?A13XRTG[@KAYK#Q,6a]OYHCZG4WbKEB0`]NYMVK9G=9JLQqTEX;EQPVB3UJDTPnO[OHWMM5C3;YH7RC9E@CBOVBGCGZBUV+7RZMBPIQaL9DIeKS@@@W=[DADGUP
    0    740fSRNNRs@GZqYDVF;>mVSBce9NGbP]VE^CIoe@VEODr:QgQe_88gg8FLl[CEZmFGNU=UXjTq5BJP<KU9T;MffCrHNOMK2WO7JJ^8RCALF=JPYWZwTBT<;Z7IV??C^Z:PI
    0    672ieXRGB3lL:VLBOPtnR_?B?9?dhOYJKPP^CcYQbS\[NEXVMSSn]/HEK0S4B6ZMARN>]MCM@\mB_oMcPHcLDO>]R^nF^YMDC@<JSS^'uJmb^VSWUUdZ:Y.?gQD[WwUDGQK
    0    897JWSFU^M9hXBk]RJMEGHVI7?VM@9\G=gAB5OEAAbj]5R:]3DVYJlX:\WbuALAQ]Q<cRLLFBB08?w@6WJS7B>n?AL9>MiVL[YS>8MKkeL<4UdDV8eFJGPH[LM^?WEZIN=D
    0   1089CJ>\ACJE?FXGJ[ECE[:LB=;]MHSACMV@\XQMHHVMGAA@RVHFPQYK_UYaHBA9bHX]OTBMPUUZ?wH;^\KDP>kTTISSKB]PIWCC6@PEESH=IIGQ`]gRPa]_HMPD=Q;OD?SL
    0    764T<B^AK?6HBA>Y?Sk0VRcXTK5G[RZH7Ep43STo\)JYUoK=9UCVdCFGME=MJUhP:BwEPNMdIZO0JlN<YLLA8YFJ3XSI;C2hSUS>=<SUKHkED<UcPQeS^h_4E_ETfYXUO@C
    0    739\R8=O^K_M0TVV^[JL@<QQP>\fU<A<[7=KM=I==Xkc@6Q[=b\NFDOTFZnR?WAGW?]>lLcRC`bB<dQMC>^kUCsIKVDH@wYWkS@E;OP5NB\P_BaYQNQMoMEEU>TmOLIGIoS
    0    927FEG:NNICHICWKMDMICQA`NPWCJKeCRMLAC7MMSfRNCK>@CMTMNMP\Tb[DNTGnITeBBNJE]KWNGJEVFcYVNRMRMKOMQRBX6OFUJZOIDcUUfIN@.#]SFGHOWKBNFJ;[LNF
    0    766=2^\DPwMI=XJ=AOLg_S:[i3YBRIWFP[IWNYJGO<6LSLP@B9HS[A?CD\1=LmVSOQSa]C>ifNQ[EOPHJ6\WLMSgebFOF=T6wgR^_[[c__dM``I:`eE5emCJdG[EGg:kTZA
    0    646>Na@8XI/SK?biJlIAOk`>nK^hDJ<@JOO77_WqC/OE1?@aihcWW1J5K]ILFMX?S:]]LZLRTH0N/iE:dHXl];`;OQ=>BQM``E>`aGTa?\UXcj^Ma_MJ#.@\GT\UOh;GQaY
    0    968A\KSB:HHJGXDGPfK`WBEVYNFLGQ<KS[JHHXPMjH8BTA@\HCN\b;\?Q/S?Q`QBOcWja9GPfC]YOgmU9QFW=AZVHwOJS_d=ak\RIdLJFFaaL;>I_C<K=H37YN=;VX>OLTG
    0    710I_D0`A*YZZGG?^jEc7'd?.+@[SNOLR7EmJ9]gDBKP[/LljSRNEQP8M>aC<BZQUFw_MRDSV\V\q>?GH5TMRRbPJYJ;.:@=UBMN[P3aM;DToK3>FM/[VS9A[FQ?D4)aFJQ
    0    750Ja6?K6<J7Pe&>H7:SSPcjH6=39>J?BE]j6b,23VbB=MAC[HKBTdcWAqGA:lCe8ENbAb=*SSJV\V[UVE7;BNDg@TC#12;GF_F<BHVMBZ=,<>1Yg@O`L9WJ8J3KPQ^,6F?
    0    716SE=#5?HT2BWAFZONMQD`\+N3=HBF47;P<_h:@XImPLMDJG;;JHQY7d_D;<OBU>]_R9X>HO@;Wgf@0i51<Gnqe'v7:@aYAMAW9A4HKM/QQ/19qZKGLQDZ7?473fMR1=$%
    0    760j1QKD\5F>JZ34P@>XW>Tj:D>@CT,FFRin?gG?>pk]D5;:e^GD1\5PGfYA8G/a6PsI9lKYXaW3jHFRf1GPBwjS3cDF(SAJTP0IE>J399@.OQM^XwAYgFYC7M/H<>e4OOB
    0    717MHb6M:_KGaR+WZaCXDqW?UsM:K,<<:[w\jFftOAGPSM`Rb=H=Y^]E*N[@D_HXdYY<*3Ic1HQGSDHT@C8V:I,;GNNE:5TpZeI`R5AH2Kl:OG@:UHbLb`TQ<Q=:MIbSBMA
    0    616Ii_HN\^jXDwKgO7kJMQ:_H@YZSBf\DRfBFBoPNMD]N;\K<.TeWJ^lkbHqc[uP>Y<lCRD[kEbUGj[T1aLh8HE=JYd[iHYS5UWgWCZa[D?kfGN8C?PINOnJURracaRET\R
    0    933W9@_N07_C`SH6mPLSQDZPASMKJO5LJOTha\RE8T\OI<OSciMKV\T^6Fb@:M;PF[hEcTYCZv\8KZGXTI>B4YmOATWJE=S<LXHBJFLE@H??8DFwcbIPmH[E?L>E45UCGMI
    0    759>RMLPDWP?>K7=mgCHFZOSnZP:1;8HHwdIJJUYDaT9<X:_LJ7QR]\JXEMAfDKJOYDLY7Ld_IE\RJ5KPMFhl<a]iXHL6>OKCU[7WIASWhj=W8DC>_I]YBTkLF>HrmR]@FI
    0    708MLF^gQXFLhQH2VVP_S@AiSUCE5>Jr[a8QbJRI`a2A@VFWK:HBR:oG7IQSWC=ZXre[Q)NwM>U=W=Fi5Q,YKDM[SZS=@.ZQE?bGOJEMD>bF^@KTX\:;Np9DSt24=SYgSO>
    0    803RRMADNM]8b_ALWbTSYE'JJ]V7NHYYAeI9YJDLb775RPCPTI-^X7XON2MGXXS,E`:a^;DCE:I^2\]\HTXtP7DGKT[DSO_O=SOH>gO?`TjT;#AMX=G]K2=9XN-VI\EIQ6T
    0    812_U4E@P0NYT=7OXVLUEVbwQMMAI5O9MXOE#FU^PZmbJS:?R2NT`I[cEILLBUaKFI2fa4?BWShKUXlDct@:TdApH_vG@GOKNVXNASTXFGN]HGKEiNAcX_iRg:<IRJU@W6@
    0    607KOlN=UbE'F\:GF]QACU\QgX>C?BFdWb_?ZO@GK#4FCX\DbI<?>PVHQVKQTCQ:CB>NSECAPI@X5OVLHXRhP+cBaYH==JQR@ONDH[[1e]S;OEMTDSX;9@-L?;)T[SRBZ\c
    0    711pP:B7FS/X`^7B%ZIgqO9OV]8E8BDr@ZaFY=CHF6=NM0]IPN@5/sjO`A_KQSDLdQ<]8XWKl47bKPG=b,LuKRVBRw5KoSK7QUd[IfBTtc`NYNRDLJULDA7TIcFRKZQV3>2
    0    755<EGdGAN-EQBZI@bCOWP]?gRKdBc_@ZR^GCdc:^=EP[@RU=GUlNZ9VnTXeISddCCj-8dgnAkoLXMYKK8VBaSQG`96Q`MBkE05FZ*HBOtS_wk@^CPM^RBLcjQM<MgLwqb2
    0   1046KLCL5E:BABYF:<>I=g]f]JWQJ^QKJF@wS?[GH<Q\SCJS8OZG<<eK?QbqTDC;cH>RD5bQXQ_FZX:DLk4P@H^tVB\FBGS:I>;IACCM?KKP<ECEdLgAD[CRL6AAIAAn?G5I
    0    808HOZ_K[R4L;QbBS;\EdGH3[]E]TYMwa?OfGPTLCU=0]JTR]liS*;N@b>gOGLA=KA2UCNZTKH7_\.>cVLhDY@Z8VOLg]UFO9;I[J@K\bZ_RSHT@@?XA`HW^\_^[9DD]Kc^
    0    696jX;=AOODACJ>NEVWWaB7dCacEcNKR8MaYY^ILNKBMMRSFBX5LY>bEO.VAf_QBBE9ZPXM>IRKXL>D_[WIRb#`GJLLE^MM+EEEJ9=f:gYSIK3@?Z)UE6MGLLK?OkVCYRNE
    0    917LEH_]Q?P9AF@HE`<DIE?JGO=wMPMbc?]cN;LG?88686YZ?Z>MMVJTJ[gNO3B`=BVbAKaY@R]A[5ENFXLkMGRZZRJF=RPFL53PNM=<e5eJO]j`9K^1MPmDS=]E;T6DLf^
    0   1048)/LaHE5:2<#L)0m5a4R[Wm00P9hKDZJXIR^YU[;7`A0O9BINd^H,6#^J@5U[C88c;7;M>BVa3TfW-_1GP/UAeCVE9-?,h]J5Iq:6J1^knq^Nh[WCWGN9XkJFELT^^`<C
    0    702wXHIVD`LIJRGF\;=YDZQX?P.;T$IPUCYV82ZP=YPY8tO^F7(6CY=O4JJDECPIZ>VSQREKVI@CS(MAWY1GER=7IHPJ=\b^cZeEI5YBUH:K;LNAl9VNdXaiBTJHS:OP27H
    0   1057TOKAHQ\6IOQNREUNK^UWIOWHD>=FV@PwSSSQK?EaBAGNQO>TAAmULTFPQcLDGc_<U6Y8`cS=QOLBMX9NFQT]LZ\EdKBQ@PSD3UU<EtSW/8XE>LPQ@Z?_i8F?7`KZbC>5
    0    805JKEhDSF76,IGP+s:>[OLM^RQ_NMcWDWjBS^RKH=08\EHOW=?UUUN@HMJKSVY299[=Q_Z7P:WS.LOB=AWMFCPbFR9?HCJRZ5M[_=R?WlRLPXKeH[KT3B;UX9ONewJUkM[
    0    797>HTQ=Z\L#dQTE6O=DkCIEQOMLOZ@LA@E1JVLOP@*M\CNEIUGL=S[INH?C@GHDCF4DK`U:G9KSE\SAL0Y4c$QRMHBE]JGOMLVV[?U<?^ArKHVVCRS^9G?R`/\RBDOAGTO
    0    849HV?4S;SR;TLPL\`-\BK^VXKG:B<C6:EH[WR,KLNa_NeLIO9>QIeX=O`LH`Q=MEK=DMTD=UO>L0MDRwTKGT4XIX>CPBIUK^ObHXV?s7[:BESKANWADQFONIB?F`HSTP):
    0    890#=NVcPdXK=@QLR9S@;:TPO<NXJFUJpD7cBNU9QPaBP=UQH`W=N:9TJ?Z\IPOPOH]KbVBJE\WIZS_DGU^SHHBTcI>pQLGKXF>SPNVeBC>NTEEL>:6_UX?E`\SCJE;`F\a
    0    916RsJ@>g;=]\L=j8GGRUOaV=Y^N\UOP/T7=5H:CHPGNRWU8.VODANKCME3Va[SGGU>FKM>D^@Fb'FNMVh>?OaEGPRLESNCE;SERIYYGRwX<CDVQZ>>eHESRLCX9JXOIT?Q
    0   1113E=He]WVGaM6VHO4O`PCMANYOwMXbfeBFrNFR[@JM>R<XSFQTRHI>=IKWiA<PUIF];@cKWBb`7nOPI?E^Y]?WKOBHYK[>MZC=]R?SB@FMYT][hQNLLNXAIP<Z\RNOVa^^
    0   1170G1he`_b<eG#WKH8R7QKDMZYkOS]YfQDX`PFbJBUZ>RJeXQag].d;4Z^SN(8C^bC^GOd_h5e]=RD=R5DUKV>_MaDIVSUKL><<hK;TVGIFUVVXb=f^LYEWYK?ZZ)JHXSdS
    0    696T3C?aJ_CQ\=E;PicJLO2@6INWF=UtHrL5R.NXM><0Jw@NLK8KMaMZOOK4^<EaOXQSCJ?[SKA[DIOH>RCJcA1\mXERFQa7:?GKU`VAMMLN@?RHOQUG\WZW`Q6O7tWg\=A
    0   1023V`MC`P?b7<eXWEC[NaT@TKOQ<DBWMHK6FEVAEYB79cWRE3L@MO8dGQA`>MX[F8O6jX@OPWHPY@BU<KP@NP;WSLP\#_v[LI[RNGHPPQVEnGIO?J5OO<D=CUEST[TCIHPS
    0    773Y@MR?gVUZIMQKVU^YV_A7UwIodc=XK^JP[`q]LDGjWLW\4>T\QJiYH&TG<KRHLHAJ_WJ9LIOF?9MwB([O;G@-R6iI[MLKdP_@NIZCdLnRQP^O7JVBXWH6WV:]J]0AWne
    0    844]FZ[DXc5XjAeX\LLX``LEQk7HJGV8OBYJaHiM=LOJEkucYfK>8]I;/G_C3><9t8JUNZdMag?@B,;LN@KHHPT<RZ?B8#MBKTSMQAT>UPOICXG70^m2JT[g8kGI_;pT.QG
    0    582<]@,7JW`+*YD*MJ6NT@L>,_F$L`o;`W?JIH)?NY6QaL0JLh6A1[FEXcP=OG3g=ZIgTbg>jNLp^[X<NMRZV#BT^T@UCMLNm;O2Ho9C<OAGA@H@Ja[W8T.KeHY=LSaSA-M
    0    791GHFCK7LK=?YRP,K^HQAABKLM;II9@KCbLDSYSL=#LdECQOA@b=5PPdHGG[QKNITZFDAB8JFURNO5RRPUXFBMOYK?0[WUKJOVA>MX7oWWWNPC\TL>XIN4F`;MIBN:CCKK
    0    651FD_Qj`]WaD8^X.IA[B5/Z[XYUJANa6MdbTS:O`NkDHG=GQLHX<9=LdAN?b?HP]DTMOCBk\FCWiNBD_HX7UQOAUMSUOXKTAH5LZ[\Z<NJDJL/fHAVYH3FQEwUIGU;lF;<
    0    799g^;5?;C[73V,IPeVTHPZNFL:2S,NQFG@<FFELRM<TIF.NQ56RTCXbN*[@PVWA,nQUO;CPT;_W[PQ^gN$[M:HA5WI:HNeKG_V*KRPIUQgI:;0PPF:VGK0VN75#b]WH98-
    0    690.iYKNL.R#5]YO<MYPoH2iAhI;YPPK;aRM)K(Bs<EWc3RH>:WPbSBUJNP@OpOMA[DrSIG5SLATdGQIIP7=S=HOOZG2S^^VS`NV8TO<M[F:M@@YYN$S6bJM>-X7DQSU\1>
    0    609LNNMV<g^UV[WZJ7fEE:'`IcXHZCWk^WUcgJDHJ;ZMVWd[E8?c`UVBZ4PTc[ST?PaNSQEHZVf^Vfsr=KNm`P_TN6?<wMWZJRS@JJWXFp_`[P^<D8ZkMK=UPPK@IaOCH:8
    0    977RQ<@`5bT<RU=R<`V_WPW]ETW/;:LL;wP8H;FUPLAGPLCB[B@@FZeEIP<<S]FBKlK^\B1DWCOV8JN6D[APPBJYGUH;@]nAGASFInF[YPL[0:E>[R5a8DFYPB:0dPR?N1?
    0   1070?UB6PEEWHBmJASWFU@F^wK@ADA?KRPWKQSDIod]IC__BSM89IT8bOPK[;LU?;ES;abCCE[?MFAHbDpT<W5FSY_PJ>BETBiSTJ;];NSOO@@FE@d[EKUS;SdB:?Z@PR;]A
    0    762`MT38PEWD?`6I>bcWRAKF=ZSZL<+WUTSf?kU>?=S.J0=OeJ8RSb=iHJFPH;WHLPeXIPAGRPSadhGRIL9TI7\G?QYh=bV-:O+8#g?FMDKAA*9mOGNj=FO;W=?7/?]G_DB
    0    564`HUT?Q\=1MUK+.RE?KPYJWW62B]=PaAWLJYK]NF'c]_ZD8>LU_7HZDL39XW7)OVTPW34iQOLT.gXE^MLOWQ>]XC?6AJfWn-FNdQ/*Orw8LRU1]DHV;r7F^6@OSZQKA=C
    0   1067[F=BR?<JL;@MOrAFHCNVDBL>NG@[Jw+5CIAFJ5ZFUJSS=KPB>R4>4CSQU.FIY<5WFQKJD4YL2W,OJ<OVB@>@=J4M<BR7U_`RMB1VSC/<JO<WEQ`9NNfD=S<X@C8RSFXT
    0    699RJCHXJGN]LU=EIXHRDUG<J^E8NRMK@7UCSAQ`WU3@]PZTAEBhXiVQQIM3=GIIQOKSZECKN]P`NTVJ^NW_[TOFEALOJM/@Q^[JEZPEH^UE?MJF#PVG^57F[N6@cOFVV6C
    0   1082BBMRYLeN:AJMR=>Q?WSXS[NXI@RbSNETL=`KGS=<E`JQN@R>WHQT9^eMERRZ:KQ>I>VULP=Mb4N9BZ]NCd>LVHM8PcJEEC0;]\JQ?Ri_]NOLNLGTk1EX;PKRNT`KOwF@
    0   1065R?RbHNIYROJKP6VXSLJD7S_J_ba2iVJUKIf\?S64FI8QWOH\IIN9Ib#CaJALHPKEXgHYSGGWMbYEWE<`jOCXAXETGJS^CFROWUDW;CVIKMNPWIVNIK=NVREBE@MBMQPS
    0    410_LY1?9HT%1INE&ULO^ITmV[=@NCQ<N?RDC:X9RCKKRhA8Q<=0a=UdImW=ZWIBAC1E..+Ie2QV<Ar1SWKO:^SR\^HCB#d,I<GHO^Zb=bPC-I]QEnNk;C7`p-ADU_UHK3<
    0    763DQT5H`Y[UeP6V#BUREX4@dGN3SVkULXQ%AR^LF7$LAS95W74HV5LNfcIDRPV5LdgLJJ/IR@OVOS]NR_H;UeHQPV\XD_WX59NRIFFSKQXO0,;8\&DhHTXKHOY>C[3SF?I
    0    609WPD8VWNLFZ@IL#QKITJ]]YW`CPA[JQZ6LS_fRjLNK\sECY<,cUL8U>>K:M_kI;_\SE(BFE8@c=WWKYN0QVaM_FOA:Q?ISQOLHHPB<MN[h4I/>N<Mc=fIV]QA;>XOFZM2
    0   1115Y7LI[K4GYT=NDWPbKDODJOIBlKXIRhF_kc?wKBLZEO=ZPYSnMQ^D_H?cZ8(JYTJaXANigHla5eON[49S^BU[TWFS`CLVMSWNJUG=KQH`VO[kQ>YM@__GG^_TS?MAU@ct
    0    6231Db?AXiT(;MAQ>BPPlQTRVjL3F:^dAKM5Ee@BP3#K[0^JTJ@p=_MJIVZ:OW?>;W7LT:M?MUOtGPH^=L;Zb:VMKmX7OTbWBBbLXbL:W_Q\/TFIGG[aB?3ShPEM.?ON\4,
    0    747IJ<:MOXV'*OUP>O]b^DTXJDV8PGjGKIAH8KOTWE1J\BK\U44QZAIPSL7DOI^>*NPPZ7::PZc]PXURTYBV^=8PONN3Z[GOJMRKSMfMG`FSFGH8O6Ef8T9Ua#J6O`O8GQ=
    0    718aX17C7JP:F_KV7[HGl^VlRU\'Y*NL8KG-@WQfdC3FhQ<BGB(PJPTLeSC7VSP#1P@QV3@@bRkdQaMUoW2VSERNERI8[S[EX1f8N]R6^bUTEF46`_E_9B:\L'L3^g_E[2.
    0    903XGVN5EA@NFQc=FRAHHcac[GEH9Ke<L6_XHRC8NHQQY8N@ETPPNQO6Gw^T9HbTK7g=EKH:;hUE^PVFpLC.CDV_LE9WB?7coXQU]4OUEVCV<_KTbJQbM\PgMLWDKPf=UC6
    0    766PC\<LHPE;ZIUTERNPTC89U_FDTVIfHYNHZPYQY.]9]CP^P2=QBMOpTBT@Z_G4MO)ZP?MLS#Vf5OGa?4:dNb\NDMDSZ=H=P;IBYXOLRQWZJTNLNB^HQ:A7BnBW,gSF^J:
    0    856AG:9Y#NJ;VXQ5UZVR44[XJVQ=E?7XN`0AVCQdD]:1=*KY\>?DTHcNFMf8HWBHaYJrS7SeSUHLQRV_ALMkH`HK\IEYIM[L\VZ@NZMKDJd=?RUKArFF_[5A\YA;>VOWRBU
    0   1025FW_pZCPK^JPWSa\2;KWV@VLGII;C?DTFSXUMRNFObKFTwQWDIR]UIN=jG=P9EbHTX]\eP\PPFJU;PG8]OWGiBYL>K]WWQUVR_XVK1jX^N]\SPBeYCDE>QKQP^DW\TZWQ
    0    703H>?QJG;`-Y_Q<T_Pa8SZ^Q=)?TLNIJ[YV_VK`XV?WRI<Ge-=TSAY]8F7,?Ja4EL`UN.<CHSA?N\[6cM<P1KC]FQS3KUcbW]]@Y=S3FNOUE;6GcZ4Hna#ErW1H\PTQ@=8
    0    948g\5EX\FDS2XfgeCPINLUC>QRZbYQGCBK:8DHHSIZWS\>ZEEKFObWAL)TcJAS9T:@GwSK;:A1J+@N@fNJ=GDED<GPS]\\dIjDVA>^Ib>IAE_AEYHcNQLURENuWoH;=>UB
    0    703KIKV@]/PU?>dFk;ZA`ITB[rOXfgLWJ<S6Ia_]H:[?Z=N<WHMNXXCP_28JTNK+DJ2F?KQ;U=<PUDJQbX]RW0R=Mc?A[NbND?[MERDFNh]8QL^Z;\YEL?*X#4M>I]LUKZP
    0    767A?SlBQJQS^DKXJJlgZBPMMYoatVSw\WWP,[AHRCGN\KYTMa[YJ8L``KEKG6c]LbNE;_D^AFSa6EVYCgS]WPTGCDeQ]PTAaFJSNUVQYYSFL?q?U(@GWHIX:LSZ8lQVRLF
    0    882W?QUR[TH^`40MZQ8]SAJ3]bZrkK:k^NTO[Y\VHPVM;X^wGibaTB=CCYIUDBAZScUFHU[^JCF[EBCBDEcFOa^6bE4<D:L]=IEV^AJ`JSQYP^fY:dPIZFPXAlPZ>:EjTP@
    0    795BSWBKdT5NwUBSEE7M]\W?HTERPKYK>UGDF8>BRRCLHWRMd[.LNU=MHHVLXB5?ODCAXOgXLCIiZ?K?:4SKk=W6HH5@GKQOJIbEWEE\^RiIRRX3`WRCCS:];IWY\Y_bJ>@
    0    848VJaR?<;WKm[:J;CYGUI:TP\BWB9WwbUS_bI_QTX4CCWCPnY`FB@eLGAe<C\GR]HbL5>K`Q[HSS@AROVRWDNIMcVlnF;LLZAV=Le<3XKJ3RPVN<TV,TS_SZR<NF6=\EbX
    0    769FL-XiAEGCXRg<PdIWFcXiY:7I2bh;LBQ=X?dPV`QZe>E<O97Mq^@;8wGEO]pJ`J_BQMJY?iE)XQKDX/3EI^CpM=TV0;V]\:@AhP8RC?B;bO8RcqLQATGjYTAGYMQpTM:
    0    809S>D>Td[CWFRQk[/YXPLfKKGZJVCR:SJYL=;GFHQU^QQdN;QHNMX?PbZL[P<aJ>>FOOqI998R>>?6LEL=<6KEQ81DM>iUZ=KaN=HLMO;<NR^GKb3>MHVaIKW`0V5C#9?]
    0    655:9QZ>RMD@ArdWDKA5IElR^_MNSCNRKMK*PWYAPcV[JTNo>>QTQR?YpNaM4@Q.CG.>aZhH5N\W\UKb2BU.QEWM8WUBVUAMOXB@ACZ?QIAwSbIcCc`TbKKY;[RUPR>KuF]
    0    93366klXjM/GL;dY;+JB_CE3KX[]d^ijaTMVGIHKFL^KM3jX7eTX8KG7fmZVXLBUZOA>JQqKIFCWa1B[VPQN]DcAU?TChR>OM;EXIHZDIQNL`CpV2BX]0AYMKTgUESCQw]d
    0   1106KN\hB[TM>:VjHIRALNKTCPPGQS`DAK?#?5fLPYTNGUTXP7INLSLEQUQdTH2bW<LGMQVALEOTV>WBWKXWNRQdOQ=EMWXEEJKTFEJSHLZcWaMWFH:W^:@?GPGMQ?QcJULP
    0    758JQG,>V:S::En?:aCuLDS^MNOANUC?HF@*9^7g]U`NeE4M><Bej?K\OOHD`Q_LFaK_`<B?NGNjYbXCgdEU?FOkG]f>QQVIRGYUNXLI5SZk<I7KfSOd=G<EwTGICRPTKG1
    0    852H\=E9RNAgGN\pX<Q;?^\P^@MX2MZ3PDwU,DIWkaeiO^T9:DLNF:AALR:LFQ^GTMGARD>RHY\<2^OA^WIUDV3UOSNU?OH[gSRNHTGFVHNbJq=Rn6ERY`ZiN@MHZM_CU?@
    0    653C\<FDGPJLTNKF?bJ[gVLb??PHY?:X7O\C/@>jBGUIkZOAJCUG+KEwZE=MfYiN]T;=[@[XFFJh?LL`IJPS[G+KHDNHSeWAAHi1N>LBH\>@FP?AaO@N98McR%<SMaKcOC:
    0    797=_RK<FFP<Hjb]bRNETD^QQP]XM@2M]A9Q\?G<ELjhKC=g;SYPXb\JVOa]NXROVGA^Z@g>C;FLEkBbM^Y;6F[TE?FPRZV4JXiMCKXwdj/cWWBnIjFLFOC?SFKRdK>SVCH
    0    663UDaK9NaJRqRSIFKCUaUWCZQ@B:\*KbOOZAcHf:AGPVLKR_Ynh@\ULGDVR;H@SVEMUV;HZ[HL^NM^QRcb_MN#@_RW5RCjB>RoEVpII\ScQSA/@m4CNMH.:Ka9:Qk?=P=N
    0    650#PXBZb5<:#GTU+?C?XFY?OVicKFHRn<)l@^K;GE]7M@KCILWLb9\FjX3gVI`oHPULLW`7>O[L/GVWFQWAFMXdR]HZ.iHD6h6XVOXWJKHj72m`GOIcNA]9sMV>N6#HtbZ
    0    6916G\aFR)@_ZLJ?p>MSU-;JIDwvaXPcmA)c^Y>I9UW5U<W@N[cnU^@L`fP_-7RDRPGL9IZYEDI5o]NbM8NEJS;-JU=4aoSdiY:dVPROpHTUh[\@GbN>]FDLXGOY5RIN[]b
    0    727<_KI4CRVCwhDV;LP;`[IZFCM6P??S>i\LRBE\bJXQV<=Dg<Kbj<g[DQH.[gL3LqBeR*DGp=ilHTZG._@LDm;eLfcNK:\<[Ma.Ai:gF`CZIF5HkG=YFOGAVS%,ucEN6-7
    0    838g<aA>CZD=n]T:>];UNZ]8^YEM@VO?MbaDoAei9EMJ7oZfbEI@<d`?5Eh>bb<@_V<`?<`]wO8R3JP@rBHIlM\8jm=A23bQTC_CjcIPYrQ4EhLGGrPA*J@p=k8DNgeh48F
    0    899WL=BBEZL8@\L@HeDdUgPM_mM,JHDDXRb4TPBC]8J[WO@D[>EFTUSPR;FNam?;Fc:QJNSU_DVI=FZ7[MMSa1XE[[?.HJDLLHR2HQPUwPOXOV8?LPSIC[LTFE>MRnkQV=K
    0    701J\UNgIJBWDQN_ZZSMGR`WThJ:B[WW>V?`_LLPZTrPQJOKe@iUdZ_KNdTAERCIPSYE\YS5j$]\R^S^<XM]>GCfREIOENaNK9>DUV?SF_cpM]L<SEEr@JGLfFLVSwIJMAC
    0    757Y9LK=G78Ec=CHRKD<PU>j`OOXDZY=@CeKM>[JkIAX^UbWa<?FOM]TH;VtM<J=UQE6CVRM72?L#CMWXWVTPS4HfLPKZLKT:8<:CP^BRYRT[DM>PU?SXB^``jUE^lVM=MZ
    0    774cFKIJ^RT^[]LU8IMPDQKP<X\J^@^p.fN=HY3IG7U#IO33YH<9aKP[O5EKbJ_7QZMTX9@Fg@@R4BSM[J8RGHSUORS>UD]1.F\BCXWC\nOWZ`0QPFFO9GIEBcD7Q`JH@I3
    0    650DIppbD`'*?7hJFL1G5VNB`iciSVJMLMTnYJQSTKNFU#J_S\[XNnLDSOq`93>ZW9R2LXYODH=XVLCFRK_KU/hCjE2MT/GhaIB`_DHbbVX?bc\Z,dZ:>AFRDOeU<nKiemJ
    0    691OO\B_M5MQZDLeSfHY^YHFD\FB`OS=9GJNNNHnF?M]K.JK<G+6PIbhNNX<UUZ]ALb>LTNVNQ/Q9PH@MNCWP>TV;fUBMIb@<ZqWY\[Ib>w9#-+5j@ZCI/I4B@O[TX]UbK?
    0    794WC@K?JX?MeaB^COQ]cJYKER^BMCOY_PQTwJNdMY?CCF8FZ[IKcIT9SYKT\D<JY_XKQ<KAF>[cUYEtCLPQZOED8RF`M]`XC=N9C`GKaTgQY5T5F[ATHPME_P9JTkAcSH,
    0    8047TRDSSKPZFe1bGGbS[@:Q9IobG[5fYL?E;K:Bqb:QLFVNJM;eR=Rk\]MIjRUVD]@NQTCG`GUwAoR^HeD[YBEkMHVLDZwSEIMP,`RMQWPZUA=PK9IkE6D;WHQC[NFIRGM
    0    790GJAF580=E5VAGHJBYO=]SN7W)M3J+6:hF5dI8KOS`:KKV2L3FZV\3ArrO679b18NKXvA9N\VD^gM=KC2=BBhh)SDM8RV2ZNWM?F4OH?)+D?JXfV?YP8_C5O=CNAs>=#'
    0    916TTYSHWS8OUEfGC`D<YY_\aYHROY@HIN0UBIKRLObQ^NNO\;O]TSb4H#BZV@a?TIAWKGFGR8SICK>EZGPUC7_QJR<Sk^[F9JXNPO?G`MPB?<XLEJaIQ2DSDPKSINPeA@7
    0    817ZLJ>@]/KEPFKTOKXE>TKQOPTWTG[DLNwP?IN`R;TlONHWOJ_HIGBKGJDVM^WIH8JU7MQN;\l3=V=AFQBQUc:M?=UTPTVO4PFRS=dN^LU]DT;Fj5DXOcLfKe;=WZ[M\XY
    0    772ENVFJAQLYeX3EXYTwIZ0fAHGVR=J?J]kUUCW^B^TMKOQ7c?H;OHLb5BH/bPcGA_@k>2:ZWDCUYKcPSKFcYWH_LTM>S9g8SM\ESSKPJLY9X5F?/WeRBG@=X]IKfOdCDUB
    0    806FfSQOVUQ^<MNa>\h5OQVWHNwUg<FNN:EC:@WAgCGPZDH^@Y@a_T^DeMcg]ZnZ]Y>UWIYE\CM@CYYF@PHVOPPZE]=[MbBVG]JTBYOZlUT;>QBGKCN^F9TQWP:IiP:`VF<
    0    866b3Ls8l7JPR6jMJ;?I@WA;UUHJP`]QLCYSYYRHPLPI[QGXQ`oFLB57DBLwBMYFPN=RKUFP:NXJCU^FHXN8CSHPA3L_QMAW?NFNC1ZDXOSaaRDNNXCSOOVbE8QNANGWRI^
    0    785h:fV@OCP8pLaMHYQINH[DRX_BKXEwJb0P\G9_FCS8SIMVQW@DP;DQAGIC]PImYVHTKNQONkJSVZQNO9aSC;^>_aK\HRLISOXYHaWoMCVUK,QKHQV8>LA@:bMLM?=VDMX
    0    8611EI;HK9UA\H8c8mXD[=6iQBOI;=TpGn<Oc>A\]GK1F<5FMNCIh=MiRA'9cVRW;tWj`M:7RCwKS`qj0cP_SI4\VijJRP[?W=rE8aQdF:WHL/FLPQ:C<=H:pS,MAE7VOJA
    0    656<\PN<8V<1N`WX$Q][O^SNS+C%<<)rQY:0JV(HwQ.ISFQF=5>VVoEOSaJD;]e#6b6@_6:B@2KmAgZDP-DG=3<E9<JG[bS`;3QX<We&_nGIS>6ogMNX8CDDL8a?Y@KPb,D
    0    925?MTcdISXQR<MTDBH>ATDPO[E^`LJfb]Zt]3lXD\9HAMY\c^dFOXGO@QaB;IQaR@j@AKRUOXX>b5:YI7]cOS\@w5[dH?PDPhEL8X<HABC@pG[WF\W@WOLGcOBE8O>W?ho
    0    7286>[cZUOMIk3O@aXI_NBP[NXCZFSDd`DJXCMna8=AQP>B[rYJ`Nb:m`EYFNOgE7WHOZPRQDZwIKV^YTFe^HIgYFJVG@_?6QTWY6=6mF?BdqJAHPVR\VT14WA^ZO>;?YaX
    0    824:QIU3d;R95[KT@LT2gQNJNO[F`ZaTSH;>2p-C`F%@m@VFFQVZJ@IE]V=<GK_R2;<=VPS0EPjN1jKUPO\FX=KR9C?/Lg?c5GFJBNTBAbNmL7V\Y,Ms2<E,Q-;g`ig;wCV
    0    919nPRK6PGTAGcEORYSQKPcOYdI=3IB?=nV=VITSS:DEFJFNZILI[^UNI7`@N^C:<Y:`K9NI\3OL9fD:gMAU=2SL7RQ6I9mAQZn#QcVL^gi;KA2:[V4AD98DFVL>jYSQKA<
    0    605Eh@JIV=PcaFMiok@I;``[IG8V;XJK=L`P3>8HiD[mehB\J@OH\JGELJBTNVX;wGk[F3S\SIbDKZ[9KO,KNYSa>ZZH=nSfZZQFnQ8IYfQR=`/]`Z`YUw>OUMS7bW_ZE:X
    0    657KP@n2GU5C_SKY*9BdhSqO@JF@WCAOG`?9T[J]XE<SLK4OkF:O7IYOXY>3Jw=OGeHGZFEE]%<_,BDTVTHUbXaE@MJA9Gb416UHGTPSut\JQ'LEPM<DEIB?7TPd=_O<H48
    0    843CJ7NQPILJNWW9S`WR]MV],?d<NR_OVb9WeSQWGOw=C/<5SW\GTLB@Y>;KKE`[XMX^XMUD[>UTHUTX<PY`X<D]>PPZ^JCUKa[N9`^gAIRWWERN[D;ODTG=M^DGEK7QC58
    0    695]Hcc`aVJ]65PA`B=\YIA?G\d`Nl?`u=XfgDcJFZTNEFAtP\TdLRH?S1c]8BO?TQHNSYjXNUeG\SC[27aNXHQPT=TpWS?YHiDkeAQc6MCfcLlXMRLSa^QG[QSPGJ7aXwA
    0    771gOYTE[AU@_q>RCZJ:TjPbORGMLY?NZMIjVLZ@EACZHKYMZP;>ZWSW3EuDMLKLUH7XWTXRTFTTPRSh\[OwWPcUNCP+W]\Ta_f?MNNB^ZtVLHkOAaVMWF?I[3QWXYMAOLg
    0    949KbHFNDXIhJHDR_MBQZFN@E>`TH:GNLIMO4XP3N>_fRPMN@/^\RVQEeE?XVWS:\AH>KHINKESeSYGJHXPJ>>VFU;RSOeVBKPIZ<P>MRJFW>OQwqQJO@THNOBX6YHLPHPL
    0    617KjfJ5JeGSN@gVMUb[P^EWaIHhLNeIR@UOUWC]_OK5[CY>Z]KoPFN]FfXeMD6QZ<12XG]P^ZMaLZPk?Dw/RIW7cS=TX`VHKJCdCC^BTrnpFNJC\DoX`_WBZOD^4H,]fWY
    0    801IS^[=UQE[MLWN]ZME^PRDNepONPJfGdF\?WFAOK-wYcn_JNKSLIL/BNXj/TQUDGE8SU[dFtD.F@IW2L^?_:WA^<FGUfLEQF<\KDiB5NNFNOXZGGa>>H:N?JkcOPHTKO_
    0    804JHO==UbR>G9:=T9F8PTPOimjcVS?VAH@@D\c?6JK0?VXK9TRH.ZLLZ,ILkS9AWE2VW=EYH>U<IRCZ?AHV^:H2NQ<ZCWINNJXwI5<LaKhMXZHT+HPQ@<U[M(eKIL4SMDW
    0    8028PhTJdbAE=IUVDR_?cRHRM`gV\QYVQEcH=`@?r:JSSHYVB^`SAe=@[Icf@BSLCLB<<YgfQtXWLYFdUBhNXKZ?X<3PVfH\I@DiN2s?^gjp_SXdD8`QM1V^YD_wJqSIcU\
    0    6898eGdZLVQcdlZcW\a`G7ZBNbMDLDIUQ\@9JLO'RMJEU;e_O<bPAwRRJ<rbJD9Q`NMRd?U`PKkWSD[_IRZ_gFkLILVDRFfJ1_[RDdUCW<cjJUN[eNI[<I_B<UBHHbOWcJA
    0    708.nHQ_ZQ[tIe[QTK`Q\Fi;NA\Q@YWSTw?OCZC6CEiRYAK^>^n@IY@1ZEnXEP18aJGYbYUA8DBIGPGXkUY`\Rj2E]?E=XYMVYXGTU0]VDYPuENO=TU:NC1:[ZQLKBK[.AB
    0    7314R5]97JF^Je\LU^:J3Qg<0DW<-4M5FjP<@17HADmpAeQdHL?KbiW=^JQkHEF8`7Jd[1TIFP/O<u75jFE9J@_DO8BX2MQ^hW`?9X<lsID=_kO_@]Z3#IPDEOmPY9.>Q5%
    0    836TZVYIh]Q]GO]SM3`Oj?:LPN\UwORYQAQ[AN^.[RSN\IeVPWi\GXaM`=WNOEUUIOHARKOYF`NOKU>]IYH:W1NHL;gDiRUb9C<]KWX@Xi]ZX^NY6<^HHTPKT@\dXh0>a]A
    0    987=QTfiWLMhALkKWNHRKQIC\nYZXwNXPQIY^^VTOOBNU6OPVimNP]ON[NdU<7UkVO_CJJNjJ`RF]SYZNA]YRQ_AY?GYmJJWYVRU_SGJ?RTX[U]dFf]ZjT6KQ>GU=OPcR^b
    0    585PYbHl@]KTM4`\78PwUgOKo;\YF[DS]T7??YV=KO<@1WmRF9j/NC@AJW]VMUE:NG7ECh=SFD?DNnG<6anRN^RM4.8gI4>]4MBwVGV]XFUXn`XeI_XV]$QVk0e`P83OTZ`
    0    534OcZ8K.RF@Z*SkFdm5mLVagV*AROWW:cM2Yn9PL36.[GAcCUJ#O[F1;=BH]cj^0aCP.8bI[NH\A9@06VEMuvLWK`P;TEH^C18YMJ9SZ[dL?pAN7>Dg@K=YQ_;lad8;G:L
    0    504>7rZ]u<:E/PpIXPfLQ.[/Jd__^T`P7/Gi4g]56S@XI:cUI[VTCVS(IBso67aEG(OQ>tRT<PKbPO=MT1TK:4h4N7(loQ9HGJTb9`VdbT28mqTgGOjTP.S\BMm`R:R@ihw
    0    834HOI]KB?GULYQbZSMHM.I55MpH3KIL3cC7.[NFRFPVRW\KGGJX`M^V_V\W>LEAGMNJUKR?cEP?UbLEX0H6WIZEHSACNs[L`VM;9wBY`SHQCnPmCK[6>HFUB_SB]GFL:'J
    0    629_SM?Y9ePHecKPH^HP9lVjQSl:RESE7WK9B?ewXI1JOV7O\;2h:AaYBV3<P_\[Io([g?P=W;Bj@e\TFa<a[4PkNgS9Y_XA7Y[?UWQStHdFF:KFWWNd9EJIQLkB]IS\N98
    0    755;aTKDSVKRS@^fe]RR:XIEUTRW`J`GnS3YMD_#HJgaLZRcHUnI]`RH?RRLGKXUJB?GIYlK>OK@EBCYLL`UGPRGJJXLd`NM?\Ea@:ZpVM@_KShRBP[dQDhCXHi:DO6CJfW
    0    997wNIEWJ=O`VVM[RJULA_NJNPTTe>P<FI\_cGPICXIRHYC=QBTBZJ_M@ERK=SHKaJMQTIOEFCPEIGWDHjU[DWVQDQhQOIZVHb[FTZVWPQFB;X??\DKFW;RXMSKPeRbDLDQ
    0   1078>JZ[DeIIYDEQU]FX9f]MEVWdYS^_WWC@DFZL8P@MO\GbSBiSdL]9>aD[iAHaB?485KnbTMPR`6[I\=NFOr>SIV=PG^Q7\Y?FwmQ[NVSb_[Th[@6W]8?NTJGoVCN:egRX
    0    827HODKNl>kIS[HWIaK_nJFSRQ]\JLQpVcVZLhESYETHPFAFN^XGB=^VWSGSQlX=J=PPwUQL[^``fNK]GTIX`NFF>BLFUSI\EEdKaWTTEGKeSjS]VSg]7>HMbEQXCnJVTDW
    0    713IU4D3PUEU6hUWHPF0TBdYhDGJdP_21<F;GOK5T@CLOvc^GJ6ZFcDKle^V\Zh>JS;HW]QY_cMlV84HWL4s_ZAAtT:KASFRDEJifPa0VEGT^XQ8C;`mBLJWg@hEPUwelQE
    0    727DST`kSU_FV_;7@XGqKa?a]Q:GOIJeS_iQMFKJUA>GFFARaMM@s[Dj1F`AZYPRFcJgH9JJZXOD=CW7\>HS4KOO=@bf1PNWPEZ?XP87JFI>wG`a8P7HRIJELBc:]KA1=O_
    0    794JDGAwaR,]I9WhR5T=2_MGGLUW^Q_TQGUL:Gl=Wlb<Fs[cECT:IF@+ucUuUMQ`RII7Qb\IKG]m3N1gGO^<HEFQTEQOX^?sRVUUQ@W^_XNrWHYXUPVUKBXcVQnQiQPQQYO
    0    666Ua#4=C;OmWO;K_F`]MAYVE5R.42UOAd^4HTMB]GOT=S?8X=-<KTZZRXGQDY\O_V@1GGHL+S;W:T<4RJ(SEJC8@Jh>2@N[8ZH/1X1Cmd>M7YTTU1BROAUkKo7>\3B3JGA
    0    880:Q^\NM@ESF8ZKG;IB`A<D[cZsV`LlUFC]5[aCIRJ=d?][JceY@<M\hOQVMMefHO\>PLNDCqXS[@=f:Ob@NK\Ja7MhYNHRIc+HN\R8NNQ]phhwGL[QM=KZ\L^bA@7XRel
    0    6934JXplRMPcGDhMkW:UU?:FZ]gKPcUiSQ<>WJDLASqFU?NQiiZX@E^[PYXOH@BoUFZ_9H]NT]TJ[aTgCMSU]egQkPV=XOCHFI0UONaQHR[bO<UUYIBDQDU<eCRQ.Y_w_Xn
    0    8355KheO_TIPG8Le`:>\[BL6fpOm]wchZ\?eSXdGSTFS\6lM?jn]GI5UVVa^/8QOJ7]BBr\XNmREF7;a?C_FQ_QE[2OLCIF^7;SabHTQ?DOGfI[fBDYEIJULRWae81?_KX\
    0    547DbVVmWWHP3LXKN/`0VNV6nPcI>Wv[eVWhDM59>2LZMSfT#GUZPG7IHVFlHD>H@%@:bfe=4hP5`USR;X9Pc\@OMBU[KgT\HiK:-gJ`TC2diLGO]N\aigpqg\lS<E'TS<t
    0    722_BVS]KhPGKQWL6IPHU>8^XMObwE7Meh[[;ZK4[QK>uFbKLoGh\S8HVPOXURXG@KFLGDZTLbAV?D9eTYVZYMWAS<ObJS<gAFCZgEK;UHWgG_[[MOWUY;8XLEJCOQV_LD_
    0    636^aALHF<N@[h#ECfYHc>>8E\X=@M7OVwT9J]LXJTK:CLOR<2TUJHiWS0tMUWG[L[0XuJLXiNMR5EiVAC^n;@JCdobIZ[<HTbcU?PFZ^EPNZ?OWTSaE=L#?`g]PEI3CP@D
    0    821wBIUK[TIM;fI?Md4_H8@;KQLJQEMRXfM[G^F7_@F:L:JARZ@9ELRoJGWHWPUjPT;aS6HBCRYLVF[cLGWVHeXkRdYBVCD0d<K4BQDVSVe\g3QVPWDS]L?$SVB?F6OW9SN
    0    833Y;?FLV6#JWAS@GLSHPj:8[D=RKKfC?Kh>E\`Z<Q@5c^INZTCP>XB=RTKIERFVd;VQ5U4M;TYbDQOGo>P6KZIBYSWD@CMESJV9aAGB>eR>HIOFBO^Q[NAc@l;@ZJgVHPN
    0    703J[IvSJ\OmTA_LeE=@JDD7GJMhFG?UYI^RAOZ-8?P`<SUUH[TPPREa3TQQLH@c^FPEUSdZRWW/TZ<bTPkHKRYO]'@ZHTKY`iF\[UTw>VdRk]][HSdIEG6GMJPiIELPAWP
    0    51918R\_VU;I&)`dX?kWnQ>?XZgKSmdWqbCV?a^,Z.IBK:fWLY]UJ]-PJiRL?9O`Ve_;IdJqOO`gB5>O?;Nj[GQMV7cU\mYg]\NMQ_`O@\WSk2dRE&Uf?WQ[]*XI#fXjMQ_
    0    813:XE?PIEWUE_<ORMPYaYK`EQBODZ_TBGFOXXQAw@KEP8VB33KP]gWGW'_FW\MIPE?bR=M@TJ_l1PAJSYL@Z?UGUcBAUcTDG@MGN9K8pHYD8NJ;nJIR6?=iKF<.N]ATV8H
    0    936]_M<ZPYG@Ww=VFOX<TfndHVNO@ECW0_mA\cJQ\U<DLUXSMIQJVfTVO@_HkWC:c^GSJ9\[X>SaNaWQSSDYP[OBNLFCRWMIDMXVU[XIX`cBJ]9CSLXP;METEMD_WRQVQ]@
    0    739MNH0FBTM]HKDgRDY:BLP3@EVLIPMBC@fH?\M7PVhJDwVR7?^C?YTXMPPtZQ@R\<=F9A=G=OIKHFDC2M?PLMN7MA[QRaXPHL]HBHCJXRPRMN;B1GcSYI\YF_a4_7:RLDN
    0    824<RiHWdODWKGZTB@i<FQ@HTaNUYU[KX6FfM^Z7\OMLV5[YJXsVHMA2]ZQ]JNUIPC0?AX2YHwDRbLDDH<LB[MTHU9BFZb:Q2fWeU@S==ONTW_?\iA\EERLE]Aqf\VUOWni
    0    670HMTX]QUUP^bDK`F6gZIUJOUH6A^/baMSg_CgCcLICHKWwVEL[R\4YJ5^-G0QPQI[OEXZX:La6m;;UFOH8NXWak;5aIPeOPRHOT?Sd3DGFdXCXIa;GJTJ9TXTQBKOa]id
    0    626DBKk?ROj>WG0MoWPVSFSOWLKPff4[YN,>DQ/dPSRT#0CU>UZ`JVIggIhhD1J@8DBQVEZ2]MZBL]KYKWIRBOP\Vk^d[GEeGKdREO=Q>defS0KHHPSD6@NHa,_8YF@RB=J
    0    737Qh=c@QVRhEIgnb;SAn*\;>Mj4UQR+FYA@13B.\CLiKL@\X@HUe]I3iIURJ4[FAHTNb]wV6JD0:VKZ9LY@8LW&G7V^fhMfI^NYXMMRfLC\YcLMIGGOGU@:ZbidN01KJG\
    0    737RVXkcCSN_dXcQ\:UPSDQI@bjMe_OH<TDRCHQ0S<oLeSUGIMUEJZA:NOfXP<GXaLGX:\@PAcR[SHOWRXPWLBNAPFUF]m[QJXX^`/wSOTO\UUNJRdHU:RLeMIam^WBG]YS
    0    618[ZHAPHGL\NOZrOJPT5T,H:DdVIL\HOc(qYVO'CXAXX>J?N3^PYTWWfo;ah,_B\PDVA5ZfXZZ2JHEHHN.OMgLRoHH]GEDOIcPS#ikd[7OL?KJiAjHPS\SXOpjOIE<X>XO
    0    767W;UTt]FSoGYYBHXa6G<:5KYcRECEZ\_7G?XTLXM?I9BgXPQb9LT;hK/wZMN[9AIR'WLP_XZWMO>Ge19pdNCOQZY\TGKS\I>MQJW:HIYZXcDZK>FgZKI4QVPRRWJ9^KRY
    0    587_^mMJ\MCc2)bm\([2WR8EHVXcgTl\hWNV&kN?XerU]evJNmSVG?S7RRPViE`]WQ\&4LfI/odJ[F`gAXK7NeZI5EcRU8=UaMCa63@QTL]Q`wauX[QZZ?SRdG`YFL5ESk\
    0    775IATF;^GZL>LOI?VZWUGK`FSAE\VS:BHDK;YVaV5TLIMVBH>PNU@SHB6K_W^ZA=ZF^JD,0XHeV-Qb?RSJOPPO`BIFJSBFLMFK8SMja:eR[6F0QWTJUDN<wQ=,6SJvKP@:
    0    830@BAVW\J\M(Se[L:NX`PIZb9jBH_RQ@PVGOVhOPYALVVM6HXa^G@MYXFUPQD`LZFRZB@QjWOlNQQSw]INF?FkO=8gFRMDU[N@cX8Z@;Q[El_sbVIdkDV[Hd\_^RTcHh_X
    0    784TBS?HN\GO?QKcVQO\FCGKQ`GQVJP@8RbWRSgKPUVTGPYWPI`dGTMMSWTOIKk?lP:T<wUfQUXQ[NBVP^DQUKKNI=VhGPBeVaYY`@eofDLe`ia<@EfkifYfQZXV@XQIBGi
    0   1035MFXdZXSBODVLlU:KBc:N@FUcJC[OwV<XVERJGUR`G[YCJBYZ\=PPIYZTJC9IY@>_N=YYU>KAW=OG\;NNIROOEQB@^T]9\MSEORO\a<YRQE>GW;AOOKN6BEEWMFNQKhXR
    0    741pMMOKVPJ;LPWFAO?HmWL7PR=PUYCL9UN#YLRON@L9JFQMH?BQGVH5E6FQ[YI=6I3IJCM4OI>_+95KMGWNZAH8WMOKXYb8>Y^SYNJ&UTh=I`TIKCL:KSALS>QXKUfOJBE
    0    9280?UWI<9QV;7HVY6cAI85>MNXUZcM]o@JGBOq#SG>K_CO_/LPFR[<e/NR[F;NFLH`EAQQ_FSe8OF:J]=9T4QOSGGI\GB3LHRD3XK>MDLOHSKER?TIKCO\Pb;GOMUKLMZd
    0    655NCEef@2JX\Ye8\i1S[dwnw;I9O;EGHJWUoCPccPHP[.9Bkn?JLXJQ8TOQd_:WNEDRIJL@LO9FfJUQfVa<BYV]MP)FSNS4@Hb;XO36Dg;HNj<@IhYSU=?a\T?LY_JTAR;
    0    862JBNR4;OOPgLUNDNO6SDLCSZ[OQPH@SiC\>N\FNOSJOeUa#^OG=g^/T5PPHDPHS4:VPS\J.AU:QS@b1NVTFVOGGAT^Y[[>GgI`GCa^a>=VSaP]^KLKXPQFNNQ@ZQ==ZQT
    0    861N@D[1NKU<4Qa9MRDZGQMHSHPJEP8MLVA4<KG1ZIINFCD[DRMVK][VS0kPGRNH^79RNQhI2CI2ZYNO^TNCA0i8AMT=GJD7^HFICKYQLSMXcb\m4V_I#I.A=?NSXA@9YCH
    0   1089BEXJdIHLQFSY]C?=MQOXQ]cLIaXPXR@JNAOVC^EGQX?MeAOHODXFPbSNIGJXJPN>]F8VG4ECV>LFGVRWRBBWIF8L<UcRWMTKIOO<NgXawAbIK<TAJ<=NO@NTADWRRMGB
    0    875CGgwEZ[Ub4F`bpJbU[@IEWhU_CecakKNW<fe7KMLJY>Wb5nTgJ;@HX[ZPKEXFVLI0D[Y8@K:@hXEHDASBJB89LJ`OXQMf>^6Z]LK_IRDc]YXwUjdN_MNSn?aS=aARPMZ
    0    824[>6MDPZKL]c:B7qF=CE];SkXMM;?TFoBFdZVZHUNX8JPPKE<Q=qJh<XZ>jgJ_Sn_[X6DFsBARNRQ=lYHXOHP[JwWS/XY@VGiDPL=I`\VHQH'3SFH=PSKMCIF8RTLU>U@
    0    803KVMVU\N-ZPAO_n2OJ=MQEEP@d7Bc2=`SW3W@7LwKNItWU44rh:@WRDK=a98]FdAAUKJIM9iF9@C<4c]=EMSWHC4Zh2IeGLk\UTJ`IXRLBHBK:U:WWSoOO@b?QU>QSZDS
    0    7119OQ[C^@@ZJSHFJLKKZ@3KSW@GdeIO9DJN;\VD^SbSo.kK:CW[NbTPF<R3bBj=D;D3eHD\@CJP@TDU<RXFo8LBBLTU_gG-<NOSC4=[3c?U\[VHB#dLOH<\Z'Wn7U;KALT
    0    770NHF@F8\=BT[ELJV6GJZM#UJBG5?>:?WK]N:@cN4KR6F?P^W9CI_`CTKO7G_;OcM8YKK[T<*-;9AG)\VZ?Q;WOMT@DLL]AS8c7F`?M@HTH?aBJKRI?:A/Y>KB8WReUJD9
    0    798QUXQ>G=AZ;:HR`FWOWJ2Y>9_7WM<cL@9I*iGQY9^Sf?EHHT<WQAK@`S6D3PmL?HSWSaWE3ZY_]NGw7ZEF=QH=;JZ3PXIiJLHCVDQ>HCOpJZOH]CUlBUJ2h>NP=HLQ^IN
    0    627_d>=AUDXOgaO[JJ?M9g_m>ENcN=D@[V\_HW`LPJOIRWdON[XTHTPXP?]M?H_Gg@/iQKW<ZZS;SdL_oWMDF8QUHWGK<ZcZ#]MDaHmL]IYZIHO`o<VQ?BQTQA5_lJJS[Y@
    0   1218M5WOYRc07DDNG<;B5M]D@eYO^VY>DTE^A[YTMY82AKNJb6RQ[6=H:ZQ_REDKKPKB7>T^]@WEW\IM]O=^Rj;Q:hK;OVNIh<.?ewVLPEiPJbJTPHF^G:D;aJC[SJjXmU_P
    0    641aHIPH<WCU=oLIS`J3EWabY>>QVU2]XRfH^]g]?GOiLTQnfRP^McFGFJmIJQ[w]]Si]&Z<V=GP^cAg[AEWV/\QCQ:J`qSGZU`@a^CijjE^BRAhOhX??50WXOV.fhfS@\N
    0    684hIaDFYU=B^YDILm;?`d[']bT6PP;7K]_][YSb=[@NP\[dbhFXJiT>GLYT:RB]W\=WBB``]C^YLT8\Z9XIgB\6vg9LPHaPwBPHkOV\[ZYNUY8DE<_L7@ReD^J9HVH^GA6
    0    655P,=`@6;hVZwa1_ZF-WLb?4oeE=L-B__Q=E>VVAnMMTgIBLVS:F[k3^dVIF@[7^FMZL``?[:CUFO[Dd>Sh@3ZERf=28XTSOPS%8t7ST`JX=Z_S<<8Db98BTgHItN]-/C=
    0    749QQH@XCP[B5ZKkIRZNaa>OW`iHJNQF[C`VOXO>kQJLNc>=AL:[`UOA`K>CP`i=J\EZMJSBL&P^EWWORYZZY<$Q4AK\QwT@E0OE9MaMNVJppGNs[.LUTmY5QVig]S::b@R
    0    929V:TbBWQRPWYMQ>N9:LUTZLFWG?MJ\^]@A@QP=FI<<MXO;HQULIMFEDwNLfP;JZE@M>JGUGKZcCPAJab`dQcWBMTFNNREAF;QYTf9^N6NY=KWF[JV^@??Q^ZCOYWRgUQY
    0    871ScBJE@_Pb:eBSNwFJUP`FKZP.L39F1XBAF7>?P;HRL4IHT?E>iNb\M0UMgfQ+R\EQUBI=[5QXOR@H_O2MPMRPIVCFALg<>UU3@_T>TVKKE_H=?ZDI>9AXE>C4o^:@O%C
    0    748DC;E;H:WH6OIk'UU`iX:HTPW=MVGM\QCS3_<Jj>8:O=7H<L3NAF9lY=o\woc,<VXp_SNN[IJWDNDV?]R]`>>aH^aIIT`:@F9VDW?@ec[kbEN[UR;N@F1FP9?IYYGIVXL
    0    794^mK2VDIJMbWOLSaRbUc9WGHE78#Q;DWl9a2S?A@`[ESONJDDCHWiAGCABT^G6BRDcSDH<?HMOEL;@SJ0MIIHJ;QOKK?cT^jZ0@QaFU=<B<8O9_M`DFF?fFPEH`MHQBJ@
    0    649@geREFd93R^MT:2`4_I7ZV:<0HAM^@1qJ;`U^H4>:d7==F4.X\WLG:B7Ga][C/N_GLOTIK@WWC[A>QW8OUPLTFC;2B4ZS-@Z)TnfEFoGITa1a^TJRM#:gSA>F]L[Y@56
    0    844STJTDXB][RQRZ>OW`XSPD?=KP6UQTGOZPFY6ONE]YSPF2a9@KH_F_FFOjRNwJ]SGLPFZLMYTIK^SHNHCI<MBQBLDIWWeRQ^`MJFTOHCFbOdBI]E7pWBME:KSIO\H>FCS
    0    750B[KtFK<gq@WcITU6UP?FH2EUTAM3YR\C<A=GKJIfe9PHVGZCT\ibQ=8_cGDBDdKL3IQZDKGf3PIGMT<YXBmOA?6IBMTJ<NZ[>PR(>CJUYm:]w6SP0C_7+K[W^P1WXG[C
    0    785_LMM<M#hMHKES8GYAe;=H>`W9ID<UCOO9=?P3GPB5MHUR@GGBaLNM\>PMGFA;V07OJ?BHOEYOC8AJ\QK_YJI=]=O@_hIQG9WGSGITg=N__9VARB<YR;98AZZPVQ;cODY
    0    604\^_YEQ>`;R?K?Zm>OU<_>Q2W;8KAr_?VQU]<[Tw4TfeLAEk54?<L8NEhGO[EC4ZWbR?jKVUWDO^d^JD^W[BJ\L@_]PNH4_K\DbJQ_ELRYLWoEYL?aKd@?bNEZ:YbOFwT
    0   1013UOm1:K`RJP]GHBd\;gTfRT_VJIJAOEgOYTbCWfJU>QXSSGICKGNYKMVNB@UcN@\>JHbEXODJ`HL7I[VC_TGS8SSMHJRUKI9QH[FN=OWwTK@LHXQM\RJH]ZCCDTaQJGCG
    0    681HK:D,D?GUEWHR@hTEH=V(<RMA=09SC]FT_0UGN;7C967pF8Re1g]U\,_UeO11n;O`b4g^9OZGAf6Lc)VSBBXI^I:J_^:NMOj?HC1\ZNIO^wZVQ^j:GF48DT=RYA_VCW2
    0    898=IA@,SPYXVW_STOTwN@EZIDIS\HNhUU?RE_L5YkaFW>TFDUHY`I]bS@GX\8VKZF\WWNOVWP[VRmYR:TNF=KWQMJNSZW]AC_V\NWPQTRX@7SNQ\D?iOOGVSNUT[B/BIO[
    0    729JJ`.BNZ:6IHV@:VVCXOCD[rCNYRJP@[D6QaG>Q,7<XY[RULQWQaOIIQ^NL@@/PCED5JaFYTOfCIQ]L?XTt1bAR:JC[^?3JAUXT=,#Q[TJJF]KH`PL>L=FNV^eFPQ[W?.
    0    758R<K[<KbLTNk7LQc\4BKBUIIOK>S;^SVSVeBHG;K-G;FHNoVXJJ2ZpN;O=XV<<HbDONTTYhAdKTH[ZwXKbFTJH\9I4A3=BR`?bGY:5GH[RDI<BYlU=O:F:HcOFMR[ONN;
    0    741bZC71O\X5Yb@H.Y-;]ZTQUYSF]SCL`B]4AbFKl:OJQRBKT>IVEA_b^DFCVLO#]G<IJA\NKJJrHKNR]XEMY?^+B4HNZP;BZ<J^W=>0]YgO68P;=DJL;93Y>DEFa^QDWO8
    0    823[SVNLI3_PN\P]cd[LHH@P\7YeNbYa[fgUVNlLM_TQ`EVwOVP]PUW=HUTWS>OR?HK>MdZL=QZ;HWL^R`VX::MA8II`PZNiXrLYP?]Vd/DU;^]aaXWG[WKc[UTcTqM3TeO
    0    734?RN^]YCNPCGZOUKDGhIVUL\QdUNUd]:=OGSELCQwM]V\d9XaE3>7IDJEs=7OhGA;>IGjHnGFTJD=QdO>VIRTMJ;SGPdUqgR8NFLGOdKNPV`PaEn^jCH?LX5N9FS4G[GR
    0   1085<VGQIP7Y;JEPUWCb+IDCYN_Y^^QNSRE8ADP=CW@B@V#KP,K:LUUQQM;CWIEd*DO1FRTK:S=]RAXGSCSRQT:FL6FXIk_QMLLMY=CX7NOJ^OJQS_FHVGB33H?NM\ZJ;bHT
    0    837VO0I<>OdH_oB@HmNFRXVUUHV4PC4W7OPNOFEOUNV_QF3OQ8:MV_j^[F^(Me>2\gKNKBODN=@]PSODV@GeIOHHXThGAI^,cMj.UpBD^RV]B5>CSgADH.#*HT;GN`GRCd>
    0    868X=KB?GNL<NZI?JDC9fQILT[SO`c:AQAwH<ZVC^>ZMXFgiQBXBUf:V]RTYbDF?QOCR=:V@SgJZ[OJc[NYI^PMHOVMObkE><=QLWCIBGWOXTW?nN9CRDGR^ZB<TEZOERII
    0    721?JjJAMU?4YQR<G<GHuYF2Ka*B]\5=P@KDZNQI9E3HM@RbMAAHCK><>9l+ANA<UlCRNF\gKMN_-;:G8FGi_F_JSV?7IMM[FRE;]IC7Vgl@LI<QPOc.EK3P7OEQOwwK;7P
    0    584:JjW9NQdHAGDbKLT2^N=_V?OD4YB:pPPQWeUWT2FAJ4HU^VjZT\DLQ@\W;;aLJFJi`G@PF-3BAWS^VA_YB`dIJCDqZOA[QcQYi8RCjR<ilUZwUH4LK7QNZB^)FONlkJO
    0    782H=JXUVMga;JM7@XLBEANU<>eWTVFPNQKZXHRPLjASFQ>AAIWLOXS\DObZFVEYETYIHZDRI2PJQ>[PIILCR`PAlQGIPATIMdRkweGRIF<D?NVAEH@Q8N8UJNe^FZGC@_T
    0    635`dCGMJEQ<\rMHDwE4Z8/UNHCTH[>OMTACPO7[E]JEkHJGTD<LoNXG=BKBPNK2@h6X;2`SSW;PLJqCMBDPKSNQCaEEDAWFZZU=BOHNCJaGETVRTSJMWB;28X;BCQ\CAoT
    0    688.KEd>L5-GK)Kfb8:B=fQJUMJVNrjXaWNIFLVWdb36OLWLGveYBP31BS+O9a3kGE]9FiNJQS?IN-8WT<cJ5w6<gD;lN@If6Q:X[X8_$VF_U^ifN7JYdNN_UOR=%;[mgFL
    0    747#NFQVZHUQL7WT7JleX5ETCJhan]BnRG5X]ELN\Y?.Z9bQOUMYO0WYY@5`?6dD:ZYL]fKRdNlIGYKiEUaVJE>GMRXNej@N7h\SF<f9[Ucb`R]YS5ZPHES1^SWgPg.BdPJ
    0    681I[T-8M^Z]_MPXYW>RV;RR<HX<OG[W=WXFWN/GJLX]m=KVARIVSX[G_ZCbINMFGOXkjA_KJV^W\]9okZHc[DoLJZdLGtfY]h^KU\Vrkc^1?LJ`QwEWOGPGROPG:]TchBI
    0    960;RCKGD7QIGX>]CaMOZRJdJ>^RNT_KG_JG2ZZI];JWS).Q#XHV@?RX[]@MVHwFDV:OQNDS_K]GNS^b[V<[EK0WFTH@SELMB>HJDdU;8IbQJDNO[WM[=PSEQ<FEWaFJaK^
    0    702EY)7ZGEQX1L4Mee@3:BD^IaQDNGB5UFSHZWTOKXK^MN2Pi'SKPVjFJ\MBFGKXCAhSB>CFI,Y=oUNFZFQH2HVfX]GSBK8=aQH4<BBX/JPSULS[Uw5EAP?@YOH778tFH6F
    0    836?eEm#H-rY;bflsTL>JEf<H4uMFQF:DdU\5SFG=Aur5<D[9WB\ab_<]5ad@FP=ZE4Yu@eE=>O>BeBEXHO7<DkGC;C?UpXLilUUI]FjZA9QXl=w-^p9@[JBACuFVJ@)D;8
    0    675CKFN^<1AO:973_U746S68=9EHVTaQQKcI`gLJH5ZAG?YKX>'`U4S<'EHY*6OEK=O=YP;M?\S1UOP?UDXL*f?H>IOIF:Bw9J0Cf0^T.\Pp\LC`AX=O[[T`p27`XaT\laC
    0    866UjHPnCGcTG]PVYC[]a+JUGEhSJ]MU>K6JFHAZQnM[NaVCQCBSCH\[[THk@0gZHQG[Y_4MXpcag`Vk1w3IRRCITaI:QYrQdiQX=Q]cDF5_=>X@RFSb8TJI^>V\\I?5LVG
    0    923RHLT[0J[KPSXIO\BeMNRn@IS@ETBwThKHTMIpQU7OM89ESKKFcLdMXW96XWGXZZ`YlG<NXe_X_m[OPRGQRND[KQYMTRL7WWVDVSGSWRXcSGKFfW>kPQDAePHPT\OKEEX
    0    609U2BLSa]qU`Z-?Zk5^j7KQ`UkiCcHNPPU8BWf8GQ79[ANP9bnpOPSG]26W9cS>`S9h2:cHt?LMESP[Z8;\qIS/Ij=E\OMOIiQd@R<@T]MPNw=c\`5b:EC>N4c,ZWSHQ:D
    0    671?R]KEhr1S2C\Z=DN2aOACVZwX[PGoRWW@6VS0CWW\ueXlF\fKNS*A`SHv^ehbKH6=IDV7HLGUNVK\=\E@bTQ_mdF]Q];d?=<WQJIWGh2Wh^JdMBgrIFca`_QQWbG_W6B
    0    864.HBN`@MhtTGDKHAaGO,DXL?cgZHHuSP:kZ<]A>`F<H\I>M^kSE1JeMPGIP0Hb?SWODYOLOgUVH8Tg9WXoOJE;wRsTNJUG@>;LU<^F4NGPU7bG:?FC\LI9`2Z`5EF`AlZ
    0    821ND>BULC[>[W0KGNLT]RZGTZPGD7TkQMQBLSTY[MRQONFNZ\IElB*eR78EZdDC_\YMR@C`gw[`IdMXTZVZUN3\JBiZKQTUWOtHH_IbTFMU94[DXCMMNBLJ[>AHR^DKNDW
    0    812K\R>::U\NSuNRYRQYQOXS4.[@Z>N<GnKL_XHGGDfDDa@NL:J;P:wjeL9V[YK=ZXKeKQCLB?N\WQKdKq@PJP@SEIhUBLcBdpEDCi5dKI6UG;LWW]9YJGDPPMVCk;=GMI?
    0    967:D<RGd@VP4JR;HTS:VCME\KLKYAUN0TI?CMPHj=HVwCDC?EIXBR>HiV<EWO]QHVXRKV7QSSeQL[VNX@J@C_<]VQ[TYQ@`712FRWBaVNOUP@HB@0Fv4WTJeDA7SUbKT;<
    0   1176UI\YHbXQa[`WO<QIMwZOI\_MMIbSOMO`ITGbQ`\HHHYU_IYBBI\Y@\YVNYSJPXRWTEaG\^WNVIGZSdIUL\LZOeJIOYTLK?D@GTQFMZK]PEKXVB:RRIDQ[GPPZXNJ_WOO
    0    677TGAYWaQZq\W;\(QQ`A;:e7M]NJ@Xa3\VDl?YAP@BC:89J\:AK`&a@f>[;Qq<P^eXbU?PwCiG@bAGMOLTc]dk]r^N^BIF/_@Hb>kORNGNJBCSF8YOYadUT9w]J#GAbWLS
    0    811<;QDE@_8%NaEXARN:kBLUNNU]>Hd]/QK54XDLmA8[hLQRYMOY9G>VMLHZB^YGDR<7;c;[pENoVLCL?_G@h>N:TKE;fJQ8?JHKBaJSLeVaAHYB@9rQN=J^FF]Ghw>NbJI
    0    873CR@CUTYFqPOTVE^BFI=^?O7Z/5+PHTWBXN6N_:QiLYP:VdNRHQjJCY=`I\]F>`=RNYJUiLPWMW_WGG6KfN?\9\QLJDWHDbUVWZQC\VPC:^[OELwE?WC+VLWU_U=S^MC_
    0    8698[T^DAFtZAUZ[[W:?L<XbJBeEKKR<HCDBT\HGADqiS?>I;@ERZdYZW8Yg@879QCQKZMQ8<;B?EwKDH9N77`TXK>JXQbMOVTIA2i?`[6B6TZ^QQ]JRNZ?XNM]GNF>ZDKF
    0    8836S_eWM=ON2EbILb^IR:Tc]L[ZFX]UZ3UB<V]NtC;njS]Z9]LeQEI>EQaQ>C_T>8L>JF[NATgRXbXHR^[?IGPWNDZLTaFiI@V]V?QVHXO\w_UdYYV[LIIbW5TQcTQIW;J
    0    784<QOMRMO_RY]N]IXiow<J^R^fY\XXqONNWRPQ<MI19c;SONYT^EPTXcQQOQU^U:RXRaGG\\JY\a9XZKQChaAEXF]QCO_]N;FRUJ]A;`_UEU==KUGZP==CAp3QPSJJKXXG
    0    865=3YmhiM,OAAlBCDXAa>CHedNZagiwc7Dk5bZ.RK^SfQ^n@mW_@LB6YZikJDUKY;N<H`Wh>cIUNI?b85[Lj=]=T:2Nb\<\D8@lQ9ZO8[U_eP`b;DaNGIBRP@]`3ZO[XXZ
    0    851S8W`PUFCFULO?<DZRwGXTCYMZSP4OD@^fJqT>TNX1\9M>G[ECCb2L[iqUBIK=5Wc<QODR4]VAbUJfSfdQ8@^^?>=K[TNK?C=DJ8lFDUcaW,baPRNSUKOSX3LIML>=O]C
    0    921:LAk244_`4<[>`\8MJE_EH+KDBG26GGBG*T:BP9VgB0IZ8ZKWw[PYYE]^0==PRS6LPDe01KZ8AV<LGFW2FIjM<O=SR[S<XLDGPEIF_CIG^fAtQXU>/4:CI0cLgHHIFM>
    0    839P:ZP9THJ6QPD0)MH3QTKaPN>Q6T:IC8c?aWLQH=D3H;J7SVKET[OZHQPJHRDA\RDXL8EKYSJM<6POX@\^J5OH`NK2OIUAU.FC`X;@JewVIVGIDNL;;;@PHTEMa]a\DNN
    0    678H6LROTN;jFHO>HVSQVH>S>[TNHKdU@PHfBRhLO=HAtSL4ASob:R`PCVllIO>CVLCRJZmU<[DDSTNTBEsVB[KLTPOfnUGjC[>\kJYZAUIGM\oJKFr=Y]PJRCMdBX9OEw`
    0    823@86SL97WikPDEXjIQ68PY=+.]HJ>=_TMfO3[cZw>B/:9_Y\_C]8ETDCE5NJAf[N]iQ2>Nkaj>tZUMNA\A<k6fNL_NL>QAjWd==f5[EIXRkHPH_h8@ZoEHZgMCBBG?MXX
    0    721KJJjUQGgYQ.ZOMc@=>CYU?GUcMOCKTXAb^]Xe7OVLLH8waLaNMgJ<6ZMT><UCeY=XZ@?S]Q\DrZYF^?JqC=L_ewZaLLSODiRQCS3TB@,TmCE\6i:ARJGIh_XPLG>rCNs
    0    656ZO]KDc\tFV7HRDY[A[Rp<VMS7IJ^L6Za\NDK[OSBSWNL]7UsH]1PEA5==JMSA.^9TLi@]T>2P@BfGABkP]I>)M[IJ<@W,8#nU>SM4[hCa3=oFF:>Ma@SoC>F@W\@,QHA
    0    938VGwL?GcEXnMSP?TGUSSfDI[I?@MMOF^bBZ>mU;HKP<QWUYXIMKWaIXSNhQRAGTW@fBS`U[7W\@9G?iJL`XL`6[aNP:TiF=JdCTc4T]LP4JIJH@cWWV/L\FlAFDTYFCD;
    0    941NY<FlRKZTjF3NZZMU@4SOILXfBKJeGv<Qa6MGDNf1'SEJ^9h@IIKfAPF89WGPlto]UA>u]M_G[JPGQGJOBlSVdaV`C<<IVP\OEi:w;DNH^ICCIQCJcb`Ddp56@6Ni@aP
    0    795]OT+A^]aORX?O,NG`jpP@KJIPCLP@FVOHKQNNwXIKBiK=N6PkAINFUOLIMa85tHEcWWHbY@VvETe/aVVPK[CRXcO9WSPCIZ_G?XDLtWGA?`I9YORZ;RdkGNHAKjRMYAH
    0    671_IB:S:MIe^RNtPQAG;U@NG:BHB5c<EWTU[3rX%ccbGO`SbJhkHEJLFCZTCY_VHSQ\`QSndWGLU<XLEI+eXBT`jHcS1^YSjj`DTDrY[J<NFRMJL\VBbb^]7e7XkV]wIWG
    0    891MFRHJWBOgP@FVQALS;@JHePUTFTRiFR_H\LJY8L4RG_RKFV^CH`CHTHPaDZAXL[OHPMUSC6JKE=A=cHFASCJBRQYSOR\A]FEU^NIwEOUDIYJ]ALJMV;U[?YXBLVbZdDV
    0    698G<B]?GH?=`mX(4fH3MMgPNH;C@?Gc3_ZM_IhS\M9>Q6V3\CInRGUWDIP<PNW.e]#G89EAS.IGk^^9_DHhHRT?RSNVCA@HRE^ONpN3GToO?5?TJBBNMNRRmN<MbYSAR2/
    0    7391MoKQIQHEGDQRF]Z+<WDSfGB=APBCUNDUWKJkZEON^A_\QA?]e[BTS\`OZXB,ZFgdKEO:cJI;Lr\KGWNJ@5ZOUNk=?]D<sdP=^MRPN_lRVaIOVr6IB>LqJ9G<^wEPW`G
    0    9402US>IBQQ0?GJT<_HJLVRbX>J=HQFG3GM.8iLJo4CZtA<R?=Dn[\?DMFKUMO_--?ICX:<?NAVS?l]A>Z@IMLOW:NN6BXK27RDM4;a;@cWwQOHUa<>tHFD;XA=OonM>i6:
    0    843E\LHG2HNN=@;P>P@9UI?LQEBXPMUFL>HIKOVF]EGHScQSIHgLd=dh8cF#ORKBYMBCQM<QEA=LMV9C:WQKU9hKTBS5>SNFXL:QdKUU:S`TGRCKRT[U3QSRFZGQP^?=FK_
    0   1041TVHPFQNIEM`DQHFTKwDE<T[_[N:FMDEFGWKL^]EL7RP^NLN\MF^FG\KNXW^EWRQYTJMRdKM>RPCUOXe=SSVMbEcGCY`U4a<[U?`MXNHUBF>OMKXX`O>BOO[S<?RaVLQB
    0    734QY:8QTfN;AF6YB?ZNIPLJgE[F`<37H:X3BYBHTKHI]Q^BGLcLYYHA\ZB9[@lM0:,gX<95]BXVOuGWHJ\W6GL=DU_@eBNH=NFX\jQBfhYwE9O<RHGb<O`Yj9ONOiIAG<-
    0    762@?M]OTVHMXDLTRFCaHK=OF`OTShEdsD@\DZNSaW8YEFBL]YRdWRLPoFeP@<RX68ST@Md[;hK-^<IYT8J9ZcMRXGKfdFNIM/L[P2NKFPU`pTUdB\cH[SUGSIVJFSLONwp
    0    820O`HCQMfSPV`=SMULea>BTR@KPIT\YTIGQW?MOKV5IYX^MUASZWAPUGHHNY^X^HEQfaD<Zb6WTcYaNAXFS<ZFnQXIgBUV`[aULQXEb89EGR<TDwfJY`MR]j]5Wf<c@BPD
    0    828AGKHXoCR?I@PUMTrE\BJaZVNDDTMdX`6L\wSYKW?F]qPI<`QfdDG@fKD]An=JL^KNEM9I`X\_E_[N6D;UYLPaTZILNXQPZHNGGX^\EY`PCH>V`PXD8;Mc\ORNV`;XWHC
    0    702Y=sICUUD5kiQD8]=,asJEbbhF7O@*5qiPd;naKPI@8hkbUT$GRqk1F>Yh@lGGafTH4YIE@MWXQ`X4n/VVXTYVUw?HOJZYQNdBuNPK]PZcdFT\?XMG8=V_COfChWqoSV;
    0    587L$VwOLh/J[=\E2C1]TuLEgP=iYZRjX*IQG_Y]]CM/bJZjuOQa-Q;-m?M<Ld]NEQ`/:E^l`R=Y><LBGFSNSBX4hX1J2JBe[(J]iI;.Fig[Wd^@^8dQYELRNW+E`qWh1SJ
    0    447&YKAIPSL]OZHk:>sEXl,VaX@J?H4\>;XJ62?gmMANBaFY*BGLCUBVaDMb$%:kOO`_>K;MZwRb\FQhOWW]dMV^^IFe_hQGV<E8IL;CICWUG:UKd.BVNhD_?GM/@JSCA47
    0    786DTbW?@:POEHFKR[MLCXAQ>H:SE9A_J`JaURKc<>IO>R:i\CMGZSe[BIJHNKLIL`8XQN=QVGQH\J]wBOcdONU]NcHGDGVBR?@_GZ6R;SILRY9TN\HFYRSF_NHO7]XWCQU
    0    698WhL8_Wd`=T:[WQMmK[AbSKTYIMBpPO-GB\SQAUSRKljsH==CQDG`RYmGUKMiw5@9GNh=]EJKX[F6_^]5He9LEWAW=`^[Y9nVWJ?d[T@BZCDQNO9Y[GPhTMUjcnErGNXE
    0   1114J=[bVf[6Q4+oKI2oPgD=<]ffebb_bw<QeAe]6qG.4\RqWB]gd7E5GY]Ug14ie>?O):YLaMdXRXGF]AEh[^FYEW=Bbgb<k#<?P]5dIDJM_Tk\^GN^YGJVZ_EbW>R:MYc_
    0    743_QD8RPR\@Ow1GPo5cF87TM2IAN@Q>+SKRPUPKBVE9PNSKgA'?RfiMEH;E`_KDYh?PTDHP^_FTDPKWXOELN_KS_TGTUHZEWP\DA_[gBmG;;5SQghPSaAROH?1=LJHEHT>
    0    84741USi`v7bK4VPKB6ZTGPNPXiLJQMeeCTl_VFBED_9E@TQIUXjD>X=G]\L.-[_L<fBJYow0se9QCQu>+[D`Hd@N45lX`A[P73oaQe<FOJmk]Mr@IDSEXLCkWTk%8@U_gc
    0    951MEWi`U^5IB>O]T=SHaSCLf[_Z[\b]a1Sj?_aFQ8G>\]eSEcfZ@W>?a_lo><_AHF?<JXWW<wLWK=>\@UMTXGf@QMG@eZJS<CD`TMU=T\^]SZ^j0NWSDALbQ7dJOWE[eKW
    0    837H;=VWZd6B<JY/JBXHYd_)eScPKDFVcGgMSCYSbEBFXf^O^BHVO[RYNSdBNOQMgKB@DJO]KQUwXW\UQ\Ee\KQNUTUUIOEJENJ<`ZPDi`]T?Z<8?FA_]NE[JSD=PeNQIL9
    0    952E>R@fLHRi\6ZQT:`KJ?=GYVXQ=Y_lwMOoKTUG8^OAHLL`SZ]EV<QQCWcT>;PjiQMM9;Jd^?VDdSV[DSMfOK<UbEMD`[CfEA7L[JXL;KWO_ZO?<KLCMGEBYSkB0?LcXTN
    0    752<EDYfU\bX^OgMVK<SAJdZURR]RCPpaSHo`]h\A\dCKie\aZVIIX\L;SOV9L1XNTRUISQSSVcQ_NRgN?_XOFbC^@P[_UPH`AVHN\Q@<;TYW^KQNRZHX\IRwfFK6DFJR_X
    0    830@ZU@FU_F\QQaWGP];T]<DM_OOYJg\>>a[[RE=V@:\OSf[6U_`TKD`UYbZLPXH]ES:;vhe,SRF>8Kd>:T>t3QPE6,W[H:_6<MU\An:`WmS>fM[B@Y\>C`w@MZEE[`MX]W
    0    539JT:9\>SQZSQW`d`4LLfWXRdBIBFDZOX?87EbDXFF=q6GZOD2EV]]O>#H)>XX>PMlKQ4AFvaccA_[=@A7X(UJDJQ/j>HZ8dT4@F<OWRQKNJPC[ZGa%.F;SWIU=uR;A>*I
    0    703<,XMf?cWBKDXEC[O`WI?MXmJktFQggIZjUS_Kk<=CiEa:eUWf<Q2TsOb7X_L<AVGHR`?`Zl\^kRYaAjHhwSMNlEZTlTPGU4HS<IT'.\ci[CdRZ6iWZ?IR^A?m5E=gX`\
    0    654:NLZJRdCRHEawdFIwM\JVjHMLEW]ZTeUiFLeBJGM=Qi_UIVEOMZTTRLMWH;;QbRSRODDZiFW3YFPTSF7bPC3[sINSBRUIaKD8BZNcNQD8FJABVVQH92lTWe^;V:RSQN4
    0    557TMQGbLNJXS7MndX-hQVWWJD`P5G6YLD=U?aVUnfQ_EeOJW@BLkVa?gn`VWX=QmV-^N=\ND<C78nT3a*A9j\tVST3'7LnU`sN?9QH_h;6KJ[9<?d_=OEDSA@wDd@=N@JB
    0    631_UTR4IV,F`:#E3\<?qNSBLn`?FN<N;JX9LW^NPHBeedodQ?CK?gDII:?NAJM,VXEGACPPWD@o^-2IC<m1QWT*XO:GFM[LZ3UNgYBPRfjaMTCSMOj>19WuGT7>?dNS=_g
    0    554=R9XwS[Ya7[E^[piBF:>b0E?DDP:haWMcaBVI;SNWQR)XRBSVlOJvBZC6DQF\R]dCNKZ5LVkNG^[DH_;aWg\pZK<`>;oUI><3?V%QLES`3A6M<c8?G[SW\78<FjAdK\Y
    0    619?\/4>@<WlAg;K`u@a?8BVZEE96.A]>TH4JE#E\gU_1CINQ28$we\T5SMbXkM>lfR[g>ALNM]EIF[7U>Ec1[>VCFPlDK`D_Jd;@TAUEJWRT7<\n_:DYXS?OaT@UNFH<`[
    0    776M?[WKdQEZ??^TZGMVVXNDLYgW[nWLW;AL@SXCZPVNqQ^h6nGaRNJ:wU[RJEWTTADQFIZCCPWR9BGRF?PATPaG]G4AOndTVTVTHGYSUWMCQ\Ac=OPJ9C]PMJWSXOBGKMO
    0    700/kOK`F47>BCaBOH0UG[TUEIeN=O]LV3BK=wHS`ZeETD@CHC8^S<F;I6A1D7O4>?]=b*O8JJoFMv^GYREg@<DH6>[?YED.SB=?iNMKDc^mbHJADg'UA^-Lo89D=gOBjD=
    0    868FIPUKE:QU:KILFJUYM`P\EGLQNICOO^\SROWVdGHO]PIHNLKS\IVACTOCR8_DOO\ASZ[gDOROPYF?COPIQOSGATWRwRWJUJYTfAOQYNP]A\SS[EYdB^Xn\SL^J_<PZOV
    0    657:RVX]SOAW:9LAFWHUAGYQYPR\@FOPA4VheQj?U?iCSUMgIKdSPQ#?da^^9EOGMFlX]QDE=WMR?BMPAMXFJg?JSJK[\bWEN5GT_DC;<?^UahLOV`^]`X<]wQJGKT@UHMP
    0    942PK<BRJ\LIOPK=NWEUAgbQeUDJM<R?DGML]MPXQCD=QETPVXUIEO[T8NJI]WCQLZZUSDSwL=G[OOML^YM>OYaLcMHSB5TO?QVMA`FHO`OFGQIKQFIMU\JU>TQWgSXOKBY
    0    676\FDK\RVSHJ7LGV:VLcw=@LD'dFVMM4[Up=Xi=VS#DNV\RJXrOI>;^5F-?@AsESZTE9O5^QLR>b3`^VNH`PY8:W=gTCO@^<AVFZHUYHGHQMV_>^F9XMO^\dLZ^>>DHRuv
    0    742/QKR\V^fK:?hBLVXVNA;ikVgWPBY[fU3r=wCMaKLId:LM?I_hb_>@VArJ8NZ[MDT=6IVhO^j`9U+cHFVfNT7[ZFKdD[=e>ALHW9XQWCW\Z`bQWgJSC@MS\B__eP>U\fY
    0    791#NfffB_:QQEcA@?IgXL4YPf\uKRJgeIK^BmPBb[NDgYT\R_]N>MC@Y_uFJL\`KGg05M^fMkYaw8IYFEe\d4ZR_4AVZEJU5-Lg\CN8>]RVeLX=9M]BRNEBLF_WCDFiNjS
    0    639@^ZbUbLKaD?^^X-jVY<6AQNY]ibfih=2]4lS-O_PPo1]X#lfY<QD?TZUk1GWY.EQ0HE9]<TTNNTV_JQ_FFMIP16Vea_OR<N?bT[ZXJBLlaWVM]LPeHB`I^Cd\=A/WS]B
    0    567QZ:f7Z<`\LImZo]MW157`7I^7YAEA=MXS>F>9R::SSPCvgT$W]aXKZRcX;FK/m@GnardWao\KSEC^dVQ_amHa`#_XWZeaj@VaMf[KBK]ZeR]c=KPJH\EMj`GW.b?\YGi
    0    6772Lm]`XMJOG6UEo6D@YLRHa\^DPEiTZLSiBQ]E]dVfjaWhJPIe?HDKG]Md93PeH=:2/egY?f@E`Z9NF?F\^LaFP6ZD_aAf@(>T_HQ[KZiGbwSdAGNXSRBgSZhTGS3`HOd
    0    651IIUaqg^@^D=Q:Q;7<?^VBXV\\]]d[YIeXL^S'ERLMkWR^KVWVEF5LE\Ov;F'kR+L;:\PE>T9AfGE(P;[LZV`IaNDTKI8M@ODrwIcJEIM.Xf\Z?_IRL5YSDNcFGQ=VMH[
    0    720VPB?ZMO\DgeD>CN#?UNXlTV1@=07@Z>n_ClDHLnY^d7U6]B.><V^A=IX5LK3gILaTHbY4=hXNINIiS:HI?GR]NSW0DPCiDHG@RREFPO=aTYLSr;YlN-UJDK]cFGfKTC>
    0    568LXF(3JUo,RHJ<7TUV;Be]CHUOHKM73XfNDUEdHffLPw?6-Q=$:NdD>\?+^hLZ>HiK;R3=:MM9@[CDj@MBUldM?SCC?A>C>ME<AM[l?UT:0<Ut9;HS4VsS1_FA@8,MZ<A
    0    586hEMFTB]M?AjDE>MOEwHZm>XKlFHAHFGcQ[fOTOhbBA<V<ZZNOFiYVLfZ97Ga`IAf'KB:JAcANXZKEgO=ZNAf^.i?3OT;QEF@EADAH0CC4L>EkZVCLUUdPVC>N[SZGFB0
    0    472LRONaRD_bahJ@TE?HMXXXe7Q]7F[jJYBR?OILGbNJ?B8GDE^_RSvO?Jo.?EIjGJaj]sK$HoIkcV9bb@SMOKQIDPA%B_3#GBGVZ+U-GQJGBIWYmcB]LUlF]=QDUDwDRJO
    0    6129*ZYKilDJPNQVH8;(QTUF\TkWKTVLC>cG6=8<;bSZ:wPTFmfT9CJ3PmX]W<KqZLd;G]TCCOLbLD:P?IUIb[^__j<XSK)G8HDQK@HPOUIX`OPeN:T[@;[nAX`ULFNZbRE
    0    588AECVJV?_GdGN?DIEFBE_ZGC7ZTNA`GXOXakbHBFCbCZHMMQ*NLlcVEjgMKAFNCT]LP`4C/_J?l9ACwF6mPU\YYOXF:IIIMF[C@OYSNIFAeIOnWj<ESUXC=Q9LV?[N>HT
    0   1035IA\X@PPQJS?MHNJETg=WVICF^SYP\H6^UTaTMMSOE_QVTEmYaTKGM=\ZL2CQeN@rDT\XJNiRD]SPba@Q\LMUB]LN2H`QR]ZLXR>sELACVRTVwVQ^VZNUMKBfOUFf=FSP
    0    533TJ>Q?CP@82l5BON_Nr?Y_LIQLJLSFJAI7:fYGVAYZCWO_L\5VJsVN_\w-WQRTQaW^[]Q=ZFHWuVYYaZWEj5ajA^R;ROEL>PY>QTT]@RRMPKJWIZE>DJbFQYEVOWOP>cA
    0    5746CPIHGh-`?VAaX9a)QBdSP/R<?@gwGEiMX78?,WM48YHN68SABV^;d_<lHI.lVfP2@dP>?2ICKE48R`KMYGuArJ;A@U9;JN8NQ\#_:G;+SLBXY5N[?;WaSERK/.KjPDD
    0    721(DkE_H[idhHLKUS>KbOOQUQ\9ZH?aRwHBYKfOIR9>aZ8J[Q`QVE[dDAD.Zd][hrRNBEI`H@IGMTfL@8NTNJdV]gWdTJaUacee_JERMQ?`LNSI?LE%dE@c;D<J@SARGMH
    0    764HOCAAJT6:Mc[Y5FI9YXXPah8Ia[DPIAbYDwM>KAfPW*SV@mLT@cSNMZSPDHLVB5aQFdJBXlNPaJJHP?@GjQ\YI`CCOdFZNA=?W;\<EVMQH>5m?F?GjLVLI7G?DFnG=PH
    0    749Y^8^5CQ\H<K[dK[PDIEuC\RWPQL?A6GSGNgH3mIW^H4<D?UBYd]SNPL_RSE<M=O:bJiM7JaSSUOMHNMLYJHXK3N?#``OJTK>JFNT?jSGpQ[,qHNQPVOTXAOUT\gSA5=?
    0    665]pW98HI4JOUNMmMXLHdC`5/?bPOUN:Uf];E>0UUfaMTZ86:9QKOpAET\AEMBGCUPGmR:w:LUEMLgjVYYB@`2SH[S5OUuSNiYE:K`=tHFn@HS\WQa1bO^BHd_hfJJ:O^d
    0    723V9Rf]OQMKHFs4V:9GMXUWZSb_\dIAR[U`UJQDAWISIPW]ATwXJKOHNZZgREMgLRTFHsX9ZiHNWJL]QBYH]Y[KLOSd_qBKS;INf.GZ<[EURQ[uNESJUGVU[]`cDMY_]LX
    0    637RQ=4Bc2cd8lPZANO>>;hKJ5LW@5aB>nOXANKIEN\BCbM3=5TO[aw?kVPrZ<AMBWYVUY=E?X=SQmGDLLSEKM_kOq>UCiT^@4G.6LM\E4?D<MXOKqJqIVkUNPNIGLnBF=L
    0    884[HDDZI;NVcQJ9YcCEUThZBS,U=PFE`VY[Q>M]CPgXEE4QDS=?\[tLF[`#PUTcINjNG9IBRR^F`PWR[F\OG_UPPIA\IRL@fROAZG@SCWAHPNQTIX;E]KNKD^>C=NURAPZ
    0    647QB/B\=WLPc@7PCXGUAQK?,J@FJAaE]gAUM3F;JKNB>\@L??L6LF^\LpF=\LEhKZwNFF;?cCEPJQ_>X[H<Da4ZbkEgER*BanKK8h@lFI:;C=>:<U'O]TafEc6EAQI_e72
    0    524YDcS>aBE;QcVD2#F?gPYNBFHA[L4M<;iC5XAKCXdRIIEBFYAD&KQ8Yv_B?TLkG?k,9OF[OfYBcTVRI8?Z]I`hBBBJMmCHECEE`F\FJC4CXEbWpPWFEDd.T;YU@ARLQb^
    0    730Q[AIOXbVcpCVd>Aje=HG8MFWObFdQFVLG,F@6>ehc>vR95#lDN?q%XR1^_;C][SAT>ZIZND?cNDR4Y`DBDjDaWLT[IBe[7VPgUFG_OC@RUI31P9`QfKfd&knR`R@TRS@
    0    864GaAXdZFWwSKHNFbkJSZO;QUBP_jOa]dFZZPSTHRQCPJONRK8I6WJKEINE<F]SOQJG6SAT?\bR[QDJYOFZCZIUHHaWKWSRIKQF\EVYJNTSYO:PHRIF]]S]ZSQQVMR@=WV
    0    666QrA?H9F\A=l3KN-f;vAU`FULQLG60LGcC?wE9,NWbV[HKG=BT5la'_W\QgL=L8FX9O`W<KXOCJ[=efGI4e>YnBNDUR[HbF/5BPQ:5OcUEBA<eOBHRU#T=e@CUSK`A5QM
    0    736EHVLOG\FwO@[V@JUD>MEBF?F`TZUI^XKIU4TIPOM@QKOTJJVWVKQUL_PRMaSRE][LUCOY\H_W,E];5PNbrMBm[iGXSELNZY@WChHTC@SPP]hAJ)Q[D=[SRlLa?VBiX<O
    0    799]SL2HARCGHUAdFRJ@aJq`<[LbZUTNaK[WCw=7\WK[_=J@_LZNOOcFKJYFY[RuCBYKW_UEG[PWQ^KUXFDVKNU^9N[BLwYYKWBDL<9>_dHtYZUrQDNe96oI]>^MXFV:AFF
    0    922LHB@aNFAPJjLXALIDW:SQNLLI=;VHQUPFRKDOIjOGA@@Q]?<;DVwL@Wk4XSDmEN`VLLNHKMLe]JLI]KEJGeXjRo@CKNS?KAFINGOK?M\HDGIZL_;P=?THRC?N<KlHOJE
    0    567`O:@=RPCVZVTmwC9l[=_ATE<RB;^F>O\K_[Xh9Xu>7OVCS,?(Tai8XUjQXMGPF^_`,KQgoHgEKU;;nYVcCKISLaRODVTFPUB^aOMKM9`?U?MJQ\VTQHRCDGULLOJXM8T
    0    611T_FJfO,_]V/P9ZCOgYNA[:A=OSS<cHOOcPEREDVK@6A*RCMMSXJdSG7S?LDCUUSOwuKQRQHaa\NOQgi_u:S?lP`[UOrf+9IWMeWBJM`fGZ,AeN;:EQHFM?,BGDa@G]MT
    0   1040YLPMFTILDXWFFWQLPUCKK?Q8CFRFVSJLXP@VNRCFLHJGEQ;GRQRC]BJKBRSKJbLWZb9CTU8]FUJLXT<K_PbFWSOS`9BH<YQA;=SIOZOC=ME>HHwL;V\F?PS@EHUT^NXR
    0    844WUTTMetSHXfTKGI\Zj4C<ITKYFHUJI_8Y7JP?AOH@ZZ`Z_YhG6wS?G;hFSA?\KR9_Q_SeWY:MT4KPU[YGqIM=c`Q[\tMD;=MVLEYo_MCjNDgL'8QI^4?c@YU]K<&[`cW
    0    9748N[aMUXUQV<[JTCZSM;>KT>BVYVTYIRH^IPQXOHO@>@EYZO]CGr>O>8`U7IAOfGcQ[VYX4_\Aw?SZHUIEUKTKG5YLRJOOWKA_R/MOKDLWcT[R+WbHYPGFTQIZ:L<`Mlf
    0   1498LQY^M\`SGLKhL;QH@^N\KU[@TUXTM[8PAGQSIUAEFTA[iFYKZTUDHKNwOJFTZMPBKNR_TF_FIXTNTT@VUQGYBROGE\b@UV<ARWCYCH^RV_XRiHY[DFDKHLH]UEWVKZFK
    0    677@QRlabQ&HE5lM@Z`NH:_;e_kJ]Y]dTgFG(^LBMKIFbXP`L[Oe>WP7PK^]B;aJ5?C3?ZHQCHI[MZ?MVQ_(JGkAPVC>VX@K;ZK`P<WUVBKcLKwsGC[F;\MSOCqI[\HOFP`
    0    855CVKVG`\NZNSRVOMGI5H@=KOWePVDw1cOBVCMW>RRF@M[PKKWTIN[:`ZNY\SBXZR?L\KBUW>@SMJJ2HCT?HRfYW]DIGKL?QDLDLW>cTEQ<OQFMDI\GL=SF?WQ@%7RcfKG
    0    706QZGH:QK@5LWMpDBCFFMeEOMK?40LQ7da:MBHGDXQP>ZJFLBK-TEQ?CQHILP)eaWU2R[Qg=U0Ef^@DKYI8FMGeK[d.RBM?EE7DM@BFbGRA9c;ag9;T0=SWBO#AQ>>PP5;
    0    76115WNHL?.\U1BQwKFW8f9.WLBfVGMUk^WehM\9ETsLL_[R]MlPHhT<B9A@G3OJSL_;5dC`=XFEW=?IIJNAMSX6ERXbOZVDJSZ_TPe]VE?BHcgKKK`gnhX]HCgXNAG:MVa
    0    958DVITS^OSI1pEVKNUPV@AbX5PQcWUQbGHM6bT>KN>YTHHAMLOWYFTHiPaVUEKN2GFR[k@TFeI=bPRR7WZMRNKJD8RM[RG<?TB\YAWNSNG][N]FV7]YELQa[<weVCNNRah
    0    954CWDV]?RVIDH[UKBVLTIPGU\TIYMGRl^EXHONMQBCE_:LgUNRZNj`BLSLI:NBVNZDS[R_IK`QFdWEOH4]CaGZCOA7PglITUA1GACXNQUSW_wQ[=JUYAR<MN7`SQGIIVQb
    0    886`5HLUIIM]NHUbZCTFMcP@BBd\XMOKeO`YECWNGSTPQX[UCGQZ[dPHIIfw6<>e^HA9LgH`NKD?iBIMHHLMPJWHJ?dIEJK`HPESN5VCCCNZC[_e.NqH^IV^Z[aOBGWOPeo
    0    973\O_MN`a:L@LRFDKYHlE:4O`c\QTGSXM=RM`E3DMEAY:W^JTN_9VDDTLSXGOP>EO5MQZUbGb]KOQSoHR_T_9]LPCGUQwRIPMPZMPZEPI\XBa^eJLhBG=@GG>TcQHAOUDX
    0    838>cNKR[LMI>NGg?Z\GZKHdXQkHECW\Z?&?NFXPPA[4Y@VMGBUXfTaKw.CIUJjFYGWFhQ:XSO[\MWUO4TGZOSQP[VDfeg=NW=9Q@A_N[JVW>BHAH=Oa^@ad[KITRQJVMDP
    0    829MMP`<CDG]b5cXIOH08KYJh_PWW`>Y^#PP4@SGRK^WCSU@;\qFSLG>LAR]E5CBLAJ;=aW]=dOPDi2\R<nPOK[K;6RebS0d6S.TT9X`KTLgnZ[WK4E^@Z?WiKgcZ]XQhnS
    0   1008F0?ZdLVKN[GC:fTUVXN45FkLVW^Lw_DRaN]nEPI<9F4LbZMRE,PLKL[pP=ACKK?_UHZZg9eM`[@CbP<jm[?ZEaDFWZIU>MGFXWH^NRU[YS^RK5SM<DPAVHTS[7NBeLWa
    0    869cLIIKRQ6iAPVTLJB,A`O0]KVR[9]FC>wVL?N;MMSm<eYSOMZ8DjJ5HSH95QRHZW77BYDR2H=m=QQ@QW7AM^BMVIJ:N>XjBPUEUFLSUDJPX]T=D9OJGZ]\CaW[d_FUM?<
    0    8690>T^\TU<Z?AeCUAK\V,ZUGQbS]]R\_M?^XaWN<_FWZAWmSZW[KO==ScvWHJP]IOW=4PUQHX@#]*U>CNT2OHdAjI@OWA1Q]J>QQHaSALGU[NdNABWVXXDTAHbQXDYU]WR
    0    958LQVBR`PTNHKKdN:BBCLAH>8J[CH^M=_FK8>REHQSWFJSK>=_DC=T>MZHQpYGV^`INFfI]WLF[CF?<8YYNpZBKj\RFAITUEII]JKOMCCDOKRP9KIGw:@Z_@\`WCEGRQES
    0    656\m;EA=_RXWp@Oif]N8IRX*)OQ[?CSA`@3L#J`auZJM?04N=U@FOa`D6GT\STN]oZla-.bq5]`[9W33a#c7pFnTQaU?=G2K@S'0_Ji[E^GP,<EC_KMK9L+Ue+(FEW,/HK
    0    876I1EWn]m>IJ1e:P2QLXK=BjaD[ES;hVN8]Ia^C>6X*N^RPCrjd:XS=ll_^DGTlZ7]1Jd_p>wZNU?1A5>O>S^UA@@P`cRHR=I3WO9GJRG<HWNgaJH_UEE]KM>BP<MHdUE^
    0    766RIDHRNr8[@DQ^LR`EXGD3=[O@XNNqACEPP?P#GcONSW>MPSUJOD7/NIM^H(FoQ<c?LV]W=ZKCX=CbA[RISI-8c?DfFT1IEW?X`Chm8RL2[GVm2P.VqTXXG^BR=H\i@XP
    0    880D\:BPNFREdLNGUNDKK3R;]Ld<@LIIS8BICVHOZGMHG;K<PJ[XUSN5MFMJVD]ASO_6QSNU?GM_WV9LSSOG\XIaWTGO?eCK<<IZLORJUHYYwSSaSTM\QUPZSUQHRTP\OQZ
    0    9285QJQDj8[]LIXL>Qf]PFG\VPwSLAHlQGVc0SJMiJOLK:?W=IQ\JUIUBVD2TW_\F=T=cJLSBQqZF@^NHVTmQ<CQ?Ac[[c@YBUJSSITKPTR[aEN_PWGZRPBGZ7TXUePFRe]
    0    672KNC:Q\fNc?@HLaEZGJZQ1+T`jaXh]E>^b`5m;JciMT=M4ZN^PW;JKB;JICNBd`Mq5Ahbb3fc\XE:[WPVIIETCK><YBh@PckV/RCkXQK_DKGHC<5]AZOH`wPa^FQ>BVYs
    0    706MDHRWWF/]Q8f;OYB@VKQLb[BHPP3^jKBZNTRXUFF>g+AIOUE_UTKM\QLIR3X[KEAHFC7QVOWfKEP_CQQJJMk9L4QQbW48?Bh=^=C\OgghUTQ`%ScHPWW4Y?nwCN>IVNZ
    0    960VIRKHPOLPU=ERE*YMMd?/MSOY[^FdHTEfUUQ<N:F@JR]IC]qWFWCLLHNn?CSMfCRJ9cD\ETXEF6BT#QSOK]G@bAHYLPMQ.DMVOPePZRTGTNQKGQbBS8ZNLKGW818WIeX
    0    659g@AAB>bK5e]Z?`EG_NKWNJN4=NFZIUhTOQ,QeEWUJTOa;h?HBENn5XQPKAE>Hnj*TQPWRjXRweGU&6c4YJENV,C]4A3tJ7POWYUkSjJIR;BsIFQ@M7:f]KVILMe0YV66
    0    560f]H]9Y4nAEY>irqV`]SZh;OBc.CXJ`fI<(U5FSElQYJLR0/'TEJl;YR@Mgct7<bBB1bIC>VJNFa:KROCFB>JQ#SZ3CbPRbkkHY@_f^7)UNXU_Gd*OTM]L].^bV3LbGKd
    0    791o[R[F9JRNROOHO[SrTQSLP@?K@G>@?bFG^KDTGHV@TGJfNA:=AXYMA\DLkUKCXROEUC^e]97LYRWDYCCOPR[>ofFZJMVIhDj[]bFPwMQ>XcPQAZZ0]cVR4XPEL\OY?SV
    0    981NV>;LU]HYECORN;mTVM=VI]LQ`dQpe<GYI_b.]WF>aW^LJAMN3>AECGUIFLZ=HLPVPwHXJCONDU\f?FgX[KFQBEHF[\;KPC@S\<HXb^i;<J[b*CS[SO;?GU\[CZ5LW\g
    0    742G\B-1DCZVfW@^S`TGBVSRM7S=L;HW9s:QJX<TXUURDV7:b=KOw[bpf>QGN[L@S`<S[H/LACO]G_GJHLFRF@7aF6RDPaWSTdGC=QJeGQQ@@RLKP`@ZRL]JNT>=bC/IOMC
    0    673Q,>n=A<RDPN5EjKY`N;P-GI:F1GMfKTD55GLFFT=<DCaHGU>XHYw?IOG0@MYG\Lc5MO.Ul>QIO_5=:I_F6UCK_anT@tTSN\D7@<5iQ?DFBF4IT9BarFLJMTIKD3`RE?J
    0    914BGI_f`[EaIAiHV:eCX2=@TO[XXLWcWA9U?U[9VS`S]HWK9cicIFA1YbLlI3L`B>M.AuXa;[EOUI8P7klCUMMVMI7XP]:i<BDwSSFV<JDZejqjF:[c\J]`DR_jDK<Pd^^
    0    628aXGODSRIJ=XJ5O=MYJ_[DkWLNM[Y^>\QGIUYCS\I^NKLL<NHRBN\VZOVLqUdORC;@KaF^NWD4bL#=mPPNY;cc6t3SGL3[OV^E8P8GPOM>@]:WDWH]]HNXFVA-KR\HZUL
    0    763A>XTiwHVL>FSVOLIAa/SCV\gEAYEajN>bZbBLCSFSH,ON<YQ_?@@\\=XQ_9MRF9NU`Vc\L?SSbDG`BLfSKGcDL<@P]^AND\Js@FSZ9\PNK@DZ8DKLA@H2\)OEEGA@b[[
    0    726[@B<LE[<HKf,8DMREPtYB]EI9B:5Y?@IId(b^?GA4CIRg^A>?7Yi<PJoA`rNNng[eNIQZg;DLQ9IG?@F`^Q<c^v=8S@U8^7e3@XV2L`GOJ9==KkQkPMGYP]*4OQ]\6#:
    0    973FHabYmFDK5KlLM:@DX8CG\OL]noYjV@ASNgU:WDU?^>`eEN_Y;H@BWCK^;<JD?-C:<hXv4\NBRJBfCGkAwMU<LA<Rah:]*;Aik$Z@;]<OnUeZV-vYOTL>R9n^6GRRd\i
    0    770R4Jcc]8YLWLP;LM^OVE<PXcXWkXMWDZAfLa\FKO21Z-SLJcR_DfNDwC`UUGDGBSUbQI_b)@OHh;7E]DgZS\kVh[EPp_>P^K7Z@bJa87Oc]FJd3QFX?Y<A\mhJ>PFSWUN
    0    799TRHOHWDN7JVZKALM>`SHDL\T[aN7WLHH]VTAhU5VOBTeTWVPJ;gHJV1U;@QFZB9G]P\RLLNfFFC6_IK\oS#UI9B^AnO<U^UISA_KCQLNP[MYTYjMHE@2CS?X[=SHBTCS
    0    878QDYofWgX`>KFO_JJ<CG:>Mmca^VGXhHTFjRl6SM8JB@c`JfPVMc:PQ[ebO8ImU?Z>>E\TEK]OJNCLE;KsOFcId:5LZLJW4G;j^GP5K8MSRMb]<I^>@?BIR8`POa*HGw`
    0    6135ZWL@R\GU57Q(_?:OAPTYMO5=7JW>SLaMSO:eNWQb@Eg`hAKS319+#Q7Y+Q]7>>@C8QEaNL\&]7E8MZHAK7VW[N5H=8Os4bP3:H5A5A<>[];9LPDF.SHb7KK=_HVI`UZ
    0    696Me;5^M<D6;UbEVS>lAQss>1:<F>^#X8M=A:<`Kg\S@R=276*LJ=N:9_2M40hTA1V6PX(Q7i[7Uc]CgFS60Z:FAOLH5>IjfHIG+8PU>?%lLHMOUA:MD^V^T.?P`8e55C2
    0    884SbHIQE2iFHa=^IUMcYNVw<PJ;K_;_>HBIEGN9[\CFU09KW:=PiQYfSQH@j]TRIRkkZ1.OcO\OYf_Y:^8JBR@_Fd^GP[Z@aYHPBYPFXQBH=IB?]EJXNNLG[NFF]RPIP;D
    0    495ucG=iKT@Rl5U\R3<EJbq8LHUnRYD^kfEKw@IX:]KF4GH9t>1W?2BfKTJ8`Q]TXXchBSECC>^\V@;<ejRKH73I62YF?DPRJOCdX?anGBSQ`=SY?cBHWUF,ZEI6MA5CKEO
    0    733@/oMXqPD7U6WbQ#c?[FU>TmVgZcD^JPaLNg?YG?6HSNmdD[[`6d75MaW\H>HRBQ547b\YA3DTHACiG5ZaT(W@U?TOig:LI;Esa>b3RWe_BVtgIPRBO4J_MJ\i&W:rhiN
    0    751#[>AO<MNC5RKfPWemXT`PAFYLAPAEU:MFBFJRnK]UMSQNN_@NC^E;V4gA[H_WUH0MaTBJD]83MHU=ZM;ECH7?SNKNCVNXDSXZPRKqH[RLV[QL:E^BG=YLL7Ea`PZ;AYQ
    0    672LtT.>Sfu1GQWVRFHaWCRi1l8@9]H.TJJ?S#MkQL??lXPUc>G.Gbe@GeW@?GX\AS<DTEAJC]9]M)RLMuD7g4[4:6J7ORQ)]Ocg@Q^jYFDa47G>`,M`/L3HM<JFKDkQ?8?
    0    754NUK>`NadK8Vl<WIZ[]BbSWiC@1:ZUZ<>:P=>lbc5PbGDFCDANDBIRQ_FOH@ZO?AJ[\IFVZQ^@j]OOoQZWN?MXI6:@TMQM^cSG5KYTOPGwL=2>\PIOCi/aZ???ZZn5EQC
    0    669EEg<V8YZ@I]O>CP2ZVHNK`ba9MH6`f@E9[cGAB\'A__iIE7ZWNCdM?IZ#]^U[<^:YFRRLfLHFV/>?GZ/>PC=e>Y?VTUFK>STEQ^PlLF<UH=M,FB@T*O6SCbGB3D5ZV[7
    0    832HMwZTA2>P>PI?c>RBQG9KWOS=PXYYMMHfJfWIGLQBcAT5BIN^XJQQPDFR@<ShSV@LTa_?EO`bZORr,L^]KIJCDWJQM\^\B=TJ]Fg^QMFnkICUqYDMaLOG^LOoIT:EPe\
    0    742EMYX.ZTKU7PgdOFUBRMBOZLtM[CJJbD6J*bQ2LUWIEMXQ?VD^DXMRU<HMSA][TE#GW`^N7]SHKYTHVJIGN6UEJEC@QZH7;L8lTPJP[J4PACFhLMRV]AI6WVO?CLUP]J1
    0    693`]GLXcBF@EATaKDtCQK9>)J=USGOQ9>0GSOO0DFS[iV>G@G1D:FPC73G`?KaDA#J0HV;F>9XHMQW:4MA:K>X25MDMYDNIT_5ZZ4]O^KQbVCiVS>LP^QR7HBKUYL&JYnO
    0    646;OMWD,@LMMS6UF`A)?=QUNNW2=CLU>[Z5Fd^P\OAGBF1@p@g]LHpYTZ;G^RX`FX[:UEXO[JV<I[K.@FPEBbaPSWQd+^_KJ?B@dZBpBOSdOB7w^AZkCEaVKSDQZGOWRNF
    0    760h<HBJMFKVXV8VPNOfFHRFLANWI0NW9Q>VWSXj?^V[@ZK<K@?VNBj8EUXKWZ[YsXDXD3CcB9FJS@AYQMIRFY\\GO?gKF[V_P\AKw=eFJFLaFB>NQ]N]]VRbaLP5LOVC5Y
    0    870HHI^bDE]LMKIGwS@eS?PJDBYO=[JMLXN=6E?KKYTI@^IX\UD?ZLGZmZQ@0+WYNSHIG?]I@BeT`ICE?=HAGOR;O5LP6X6Ee]EHHOJgD<(WTOONOCDPRI=[IDGUQ7BZKIF
    0    474I:XH<QBi*`lXFI[SOCH=;E>CA5M=GEV,$-@;4kEw[QgN>HBBRKEJDKA.-kHPC\fTJdP`UH@FjS^3GXGQOE<-PDaSF?P>1C)@;HXUIWISHDRaKOt\>D;HOR@_gIdKFlRK
    0    987aM`WKRX@Y]QIKOIH8L\->GFKIT<RFTRVSNKj<EU[GMbNKGKaJ7]T@P>?UT?CGcTNQBPRVCSFNGA:OVQOCGw8[ECUV3O4K@BOYNOOYCHHFQ[SIN?TMKSaQJ[ZHeNAON_N
    0    779R^57<TJP>O\AFKcLLOj\_;i<#].V<6V[@P<WPkTM]PJA6<=CJJB]OOS3F\_cCLO?QRDGHGPH\IXPF`I4TNODJDYGQNYK?JQ^AEUHWShU\D>.H]DXL@KXOR9B<XXbF95@
    0    816O[KMMLVFBNGGV8PTO[AcJONPFTMcUCJRS?T<6MXX?NGBICBUB;QOSXwGF_XZROOP;\YFJ`3M]@JG>nV+KL]>^LKUZYTP4RWQZOXTF@]IPZGLDA;HRHIgUAGE+Y\FCF=>
    0    817bQH?<U^TBEgKJTD6\PA>\ML\H@:IHI>3UZJFbRR?LRC;OIVH=MgM,WQmDUL>>B:GBGE@M=QFSE<6LbHIUOGw@lHI9GWWFUWa>XQ[N`HKJ=DA(OU^<<KGg@GFOICb]<K:
    0    6961UO/DVVa5T:=ZM:V1`DSBN^JTXMGNDQR>Z=69<QJ_[CG)R6#VTGSUj?EAWCZMALLfp:>?^SYR=]>P`XTX@ZLLKT_78LX>J6d?GTT6IRN:?JG9STB_7E(`wT1-Udge>;?
    0    933@JLZNEG\KTJFBP;TWQJC4?YBw^dEXXQacaRQY:SAOHBZB]aZJRK[QL>DRX<WSBXCaaYMY]R\CWKWZRJZcMJVQ^\MWOR[CZqbUQBLDKGOM`VN\UQK8\O<KTJRYHGLAML^
    0    713Kq%QOL<QfLVBBTL>8=NF6*G^64=EPPS>FAF8L7\TS,cKQ@;VHAE_O\TM?Z/AUD[Law:OEb?PB^CNMbFN]7<VI]HM4GKaM`^V[R\?TlPN9Hd3OFTQJ3:8>UL\HCF?XLD.
    0    611GKN9,`EC8MOUAQ?Wbb:aQJK9FggY\PU](UwILMH%GcOGSNjBSJ/RFU1FAPUX9LT?J<FI<\6iZ;8=TNPZj[9KRB1L+KGO0M6LHMBS=9YoiP<W\FW8isO)@`N,>HdLBAK?
    0    663GS>]HDPI;/3gPRB;LWGe`>G?HMDdCa<n6<NQHI5P]rKFc^LSUcW<9ED1qJMi=f@hC<HY@=sNAKZM:]=M9ABXPW5=>JM5heRLHL.=<8=J_`NS^ZULY<]UdZFOIwUD<K5D
    0    5893P3HlOFBHFFcBaB]LC>^USdCMKdOUO9YGZV1f\PB/C^OJhBXGIUJaL\]D]@YDG>0NTTSU`AO_HX]e7LjkOTBQ`@i\8?9>4Y`U6wJaPOCHA==:^<OVi<QAKLIc<IWOjQS
    0    790F>SNbMKbaA:JCZRT^GMJ,UERChX\Vi;CcPST<-R<T.LV@RwKS[7F7QHYLK@Q[Z?kS:@WeBXN?X,eX:IGbCUTPfCYiASAb8HVSWVS_AfMB^;^C8ZQOOQAYS\OJKSTHLSQ
    0    655DMd[EKVUPXJQUQSIet7TDUD`/8O1_QV?Fc;BQN7@J[FJPUaCMVYTh@NQYLIFaTNThORgO_LSi<@<R5[WFPSIS[]]CNJEDoV`LS`ZV[wVeZ<dwTO8lF.RLSCcc\V7XIJJ
    0    907=L]BKTMT;c]GE>:P8wCJQYXERP>Lb?_X>DS9JOGEDS[_WWY:O@G\S]'NKZPN:>X)WF;?KT`^VGCEISMT]iHUSL]S;Y_]GNSU`6UW;VcYU>>GHS9OGJ96JHKGRZSYDQLI
    0    822K_31LDWTDcZ8NHmGGge>[G<Q.E?]7;VcCZ;QMQYUWZiEC\>B@B=TAUE61cVUJTZWU>D=PZ*Uw=NWCWrI4[GJ`BPOKULYB]K\SF\HW^QKAF>E8i3CcLNkg9lHH[YNKVEO
    0    634fQXVX'IJHiY.?ITN]T`BQHEG=*Y7YGYPDP8POMZ4CARATY?S39bPIdQE#VkKObLY`A;8iX+H`;U?JVRDYQdPJigL]H?B;dKTTZ8:@88[P@>0ANTU@L<V]QR77T]Tl9@9
    0    898TF3X:OMDbY4K\cVgG.U7E=LDgFaHVTUJtQEhFBD8[?RW/ZEpCS>8O=BLP52hRkIOb&K0`R_@5RE\M#OTQCL=GW\^`16Qd;WMOO?D_YGXTQQmMRPM?MV\NSMODW6+hEdf
    0    637N/S_;JPKVK;WTWi#[4KYSA=ND4J?GTRS6_DaP>j_XC;EDDM;GLSBMKFlcPS2FQ;[bDOVD\OMldNM[:Q[LITFOSUJSMMS:QS5BrDCaCMG0D^:T(o]^]PV>EcWLBY\S=MM
    0    8184PIKVTIPGAOD;KPYcYE_XNTWSUZGURLFEJT4RXO6(e#DIOPDVG?>NU^J;OMaS4JWNWJD>P[bNUMSaRV]dUMLOMKO?L\?ZKCDCAXUP>f^`Q7AV_E>[HW7;j;VSAXDLYRO
    0    654j>QK=HGQOD9QZKTJ*ZU`LGYLETKP]8LJ.NYDBPFP@P<P:#F4IO6QTFk5YYJ^iGDGC7YN:WI=K0]/QYQK[YKBcPTL<VQ=K1E@S`TgIAVbOVTRCbZWS>DMJRRWO\dXVfZ8
    0    832RUHRC^QA=PbF/?NFUQ]VGR:MBFTOMFE`S=^MMOD1\Z9GV8SLSCWK6EXCFRO^OY?F>MK@EJTGSS_V>EXV29SN6INNEUJPw_VP;lDTKQ_hYFNKfLLSPLMOTDDFmBYEM]SU
    0   1207STIN4AL=LRTGE>TJQWbWYXIHICCC>AUWHKSQ`dCIOSPNOYLEKSQJODMG6FaI6eQRXDF;JU@PU>U]COS?P>GIk8ZFEEPWRMRX;ULS:S\jOFJNEX<YaTAIPQG@PwgTFACB
    0    629)FLFaUbO.N>LF1KBO4MSt3CG/08I@MRAAUYDQ^R:3WiGJ_1PKB>[QkpDSME%_IKPOqV9AT5OOB8POw;CM46HF9iWR>_[G^YYM8NVJ@aU:TZ1/S,TC9?FM^LLEaJ[Z6;.
    0    743T-^]boYIDPK[e@]12N:_CKba@_JDIUUO=?nH2RJGZ2JAHSIER*W?.e#KV]<=IbG?W_OaP^><S5RK@Oe[NlHdEE^5K@T5(aKREHENXOP^Y<W<C>QWXGFIN5TdYROKa[LD
    0    771`R::h.VK6XZILCFE=HQGQ\GWB;HmO:t]F@ZOUUNYUQBFF@9IF[Y_G]p2AYTOJUUdGQ::?LU8Y3ESB`E0GJ^V\PbUMA>HJ=58HON7RLJLQDF9FEXNLFIM\=O>E_YM:Y#I
    0    954SGcPZ`HQA/<^IW)T@B]R\G:A]XSPOE/`RDgI7LFKD]YPZCmZQK`@IIV[b@9JRR\IKAKG`ZnCGrHBD:NiF_>SN]A6;SbNN4AJ[Z9I@AaMUVVU`=CU]M-UT+=Gw:_>ZmY`
    0    809FIG`Q5N[NL>BHnR9cF]%A]H;REaBLuRLbeFqS5T8MTiLFVXZNcRBEI#_F:LGhX:CPQOTc<cTJaETZGDQN@LD]e>VMCALPhC7\AN;RTC=JsOZaGcH/diV;\_5L=I:`HV`
    0    854SMmWuQMW>RTY@QE^8IXPPNMN8LVMHKRUYKRd@X8CBbNjU;[QPHLJWYB^KGN?H9H=F9RbLRewL\P8R1MUY]S\J[98EuRGaD0T\UKKOBYUW^OncD0dL7WG=kMSWD[JRmbj
    0    787:2>:U89dSc=F[\\RNEPR]=0=>2GFXOb\]eIdJNVSZP7;LT<@:kOWVKCCGXXDfYUa[QID`fGZ>EGfH^EMwTQ\Y\XXCBIGJR=J>`KBJF[ZN<];;fUL9GJN5SaIV?VLhDbM
    0    618MP/hjG&FE6ULCccGP??IlG4HAPDaP]NR=WX=q[Z<Y4jI+TYI2n3GDmP@SRica?5wAD<A8O8s3Xi_I^MYDBKI]6SZPPNWV*OB`B[6OV4EFcKKJsgF[QQJ<i?ER>A>C5?c
    0    677cKTskV]KB=VJC3I3<qUUHfj2PbgM_D?>QMEOGd6A=iRo`OkKGCML2DWV\U=]XNND*1ebjXBSaEMZTB1HSN=OFwR@LBY>SELJkPLH)2c[Wlre`O\JIA=>N].ETIcZab`Z
    0    839^:hdkNOHINMVSS/QFbTdaEckEQJO`^UIQTAqAXhQZ]@MWMTSHXh\I^j[SQbT[6RAXJOISER]hIWMT3JLF`ON68CO>VLbXX9QMaNCFW`SFSEKwQK5YDQH8VJEBHTdR=@A
    0    765A>/A_5VDF]G7OJ\=FPJ@KHR?CEHB_ZEFZn;qR;O?:EEUJSCMLTFNTY>Q4DFKGTFA]OCR_S9?`gOZ[CLGRJEK_KPXZ<C^EFWRBdT@QQME<MH=CEw6FRSIJcUZ*DISX@RV
    0    660@?SigGShsCSPAJLQ7LPMDXJYS:G[fv:HgSOmS\KTTS-Ut>bVK,MRKiOoqBCLcY^\>6DOfX_]?NKNvN/Td8Q`K`YB``JBTL;IcgVK?SWTXsNY[LA\fQP&N\w\U<VO`J\c
    0    772V=aZ`hQGVWUQINFHGhGPHlYSYTK]e^IUYN\]Q>UQZVMUSQVa[8_Q[NRVZI=U^DN<56Pcq9lUM]F9w:Ke3d=S>XREBjh?iM=B`Z<]QaSRd\pRlSTliOEQ^SKRX9M?Siun
    0    914D:VX[g\9S<DSQG#8L`XW>lTlMKX_K]:FKVR[:[E:CiGVOIhW\ER;'c_NE<SPSNK@C3Hcf.\Q]?@1\@>L6_Tb<h64Nh\?EP41Ti4HR=^XTbWR].SMg;ROwLVGQAgTfoKP
    0    788>@bC3QS9+<[_N5OUEp\FHt_QNUfF[X?RB5paC^@MXn?QeGQHq3SCJZ:ZJTWVC8OII@PhSDKvf6T;SIicBiKW:FQ49^^Hh6C7NE?T*bwTaJdO`P$[c;:@;N<ObhaIHWNK
    0    712/TBMBbVmR?PL7ZaM0e^TM`nQR@h3X]GkQVdoMBL%=W1LSOUKCI>=#UG_@QcIO\^P?]8hYKsLRCZ6fS.RkIF_DGX**RRFeb>MOqag5[[jHFa`G<LO]-<6W_TLDguQrCV\
    0    768>?uRVPh9YNCi>MQSi^_2CRF>dRUCpYN_^G`Z3]>&@]OIWNDhK]GLYULZBETEPHN[YKKcgKO<\QJA`d'`nW*N?bW>KJGDR>M@?WO<5FdfY@gVVHWfK>SGLe7AKXURwMFJ
    0    736QMjMYUOM^bFHO[<P=EZQ?=?BPDbw[IQT``Sq=QPKb>_Ha``oOQ6A>7^VI4MbPKLd6.HU^SUZD]L?EQ/MMPVjP[QWRANN`77@V`Nc2KXl:T]WY5P^IPZDQBR5EFjtsE[I
    0   1005HPgJIfY;=.MbO@<b>[[]Ga_wdk]MXZFN64^RCZ,Y]ORhr(ue`CWH*v\hsEIYC)B14IqaMBnSD5K:XN=Y.\BvGJE6KfaBb:GHgQ0YAYdbdMn[\I6SJ0CRVK.OcSAS;OKJ
    0    927?LW^`4`7NU;P4`8OKbRC5VgcACQL[g8K^KUVOg[Ma^N;KMQGQBM6Q_OVHA;PRV:]@QORX/f_[[Z4dE/RlWAO<ZHGJaS'PQHLOc#=0ChwDNTCWA@G_^DBFEQ-[;bKTTY`
    0    750[ZH>MIdHGR/pEWHPQLCVA>FOJ>OGEB?MIGD?OHRhZF\WLBQ=\IKL]wLJSP[T<fIWFW8U_8^4YT_?>U9?YE9f5ZRRUaR2==[PA@*::RAB28k?OR]KASQDILAF/WUU0>JF
    0    830<LKVW;<cbFC?&]>AZDLSAN9=XEZ5Zd#MJR=W4bFDHM>EHLTb_B:<,GR_=<LLtC?UFiQKY9j^:ig0^;CR\J7T8YU5UKJCfFW6CGICSSZ_K`KlKOWInNXBKs4bZPJZXI\T
    0    801>IPla=ZVjZ5UA?WScFXUFHMFLIFUSZW]_PU_LD@PGP@V?ZQ<U\ACSH@PM71UqvC]#Ha@Q7jjXbTR^M:TcXMRCf9HXT[AL`DEgNSb9D\\udMdJNMUL\UNAqJA;BQJ]XdH
    0    806<D]eUhHD;5F`9APUT_C\NqO9]lYHfVIML4uS:cWG6XAPQB\G`@f4>XReDEDcIBDm:@ZSN8^G_PH<UW5`?PMwCNDHBKP<LNSTW[FP5?WKCEMQe9JDTWFI]O9KXHT=WLQU
    0    965:SJQw/TSUHPO4YcMEEHaTAUDI>DGeXCRb^@LW^E4-R@AVO:;@ME*]IWe/VELUF\_>\LOVGIkYOFLZD@OgT;Z<TFDMD@?GFDAaGPODFL\ieEDW=]JjAL=A_KKJ9GK[GhW
    0    645GS+AH_COgwE3UnBc4K^)N,PGDPQNlDG&fasb5qQ_4_AMgjccEE?]PUWh>+Jcteg>3#GajVI\`L@8Y.IYHAbs=JXLP\_J>+/<MBRZ9UKP=fZ`HL*[VqCW4`\MK7i*A`Ff
    0    706FUg[>M=CS:NCFMCddMG3YRSK_NdEDLJ;SI:a#JLPYI1:ZG^YoXOY<a?L9@L@^MAZHGIGSH>]<G[S6QcML@gQC_.KJVA@NHPOPG@A6aUHE`X@MS\X9JgWI?8FCIR>ff]f
    0    865ONGDHR:4]KGY?[YgEW=?LE?LVCFmHa3EMERe@RGJ\KUTELWcB[J?G;`@e(GpLJJ=*AfNQ/oc7EA;I9TQ<SGP97;MDMKCa;B@FZ@JG`S[i[NiEE4RlCJcwX8VSrjKEPLI
    0   1030G@dTSXbBTJ>Q=4*QPdRDCofMfmWLjhD?e]boKZEDN[G^ZF\ZF8KBS]G]:ZDQT[BLFEJ_QJVWaHCCRZEXaaPa<gI>NkIBa>8G]W>H@Kw`W^>bYB3UQBKLVeVJU9ZV^WdZ
    0    6584<aHDEeTBEb_A5]FH[SGS\`GwXcICVB=RTtVRrAJKiLXZ]RLdOC?A@]lI`>ZL=N6?K]n]BTSXNGBMF8jDp/hPeH6BZJ9TT9<KVRYGCh\]Qf]^=<^S788PiGfRNHOd^JR
    0    890BKZ_PP[78CU@>OC^=RF<HXYPKFZHtb7GV3]IUVM4KMDE\?cP[K[@ObNT^QEYWOAIUEOlNE``H\]Te4RrgP@BZGN?OIWPd6S>jX<OO>ZYVkXjhN9HgHRSQe#SWHUDKKPa
    0    714SEf_VJ_YYYKGGPIeSHtDA\s]HVMJPF`NM=CYZ`RTUGAcZZTA9KbVRTEHLCIIb_3:FR:O=Xw^]UNSGZGPabiH>XTJNVgLMD4LXFNTNRf_RZWJ\COU>[JOJbH]7OMNYL`Z
    0    683EAPS?`s[CAHZH@>UIg7AT_e_rN\T]JCmGRX`Xe;(5YDRbL9LcLOA2dmLbA4P;[:9G5`KXWaw[@fI\V[njINaJOR9:on&-O81cUBTR:[[dh`gWU:JdK2:Ou9HTRVB^SXE
    0   1239<?UnnUQM\<EEPCKFHaMLMX\UUZWFflD@YNFOMPQAAHJ[gGfcRI^7Ca^wVB3OeUK[LAN[bCQ_LM`H_FC]TOUdTl77UNBFXF>9T`M7QF\W@gShh-M[MKKNLZJONBFGi>ei
    0    989D[OWIOE?Y;JU?ATSDZP\WdKZGK[KHVJX@>fW:VAPjVONXLTUhFQ>;X_RZEGMRH@hIGHaACiPE<ELZUe^:_JYNH>@:R[?[SJ6NS7Q;GEEKKXRwMA?fFOHME;XUUXlcNIX
    0    782C/8T[F8S19Q;TXIQ;RE*FN]Q^JeEgdIH^OMZUH?>CSDN\?d\YQAFMQ1S8S+MK=U^1JHbSX^kJPZSS<F@wG&]7KVbFKX7fN.M=VFI-Jme7DpSEA:Q:=KDSYFEIGZCaOca
    0    817C?<gPNOHFVCF=2EQ[iJAGPbN][TYjZ<LURDZX_P-NT.=UUG[TPLPm[AT>KP\[UNeLDK`@HYg=pVYeA7Qq7<_Se8b]`a4[E'*XO>N(FbvYcNYUSEVr?:1^w*7GFd?\S[n
    0    717GI*FSLR\fI09MGu?KK^X;e;7:;@p7JZp\T:T[I,IO9?C=]5@P`5[^7OQ5BJU^OcV_FVO[HISPF?N@hR5LCPLTI[fh=6ELlLS@eTHIQwVIY9AFVILNG[K]XG?7gROVG6B
    0    766#G]QLXQDKA=X@??LOT?ZMVNqsoaFQw;3bE^P+_DFVAA^cOZU\9Q@I=FVuQ9O`MT?K=Tga6ZC8FDEaP>]EcAU?N=LBS^Ot`GMVI3\G?ICgmXZi;Lfd^MX2D@`e7\;_]Pl
    0    597_8:]P_FdHTG?6ir?gVIBP9X.c6PU\\PNarGak;f6E<:A]W;R,_YO[0=K7,EBpgKc85I<dETA*MHM7wW)ZBfC%PbHR:,`Nd?l01F4ueOXG[F_F,hKCpiMDKXMWSNS9YZB
    0    934MPObMrd05=FgR(2]?`@R:\peifZAV`:\Q1a[MT9IBpTso8anoDd5-XHuu=ApO3492M[^HEsQYQLIgZ;cAg0i<J<,@vZEeB>;ik3U7G_iSTewP<Asg657Ka$o\Q\OZdXN
    0    778>lKEB[O<YaeIUKfK;MQV`8K5?+5=B7oE=TRORNq[GNK@-N<ANU?bNJP5=^gMTlb^sVK?@h4RSLNRAP^4KEJBwLaMT<IPCI3SM'j@TLDN;?C9I\HUZ@J[PPY@3I_]EKK@
    0    742WuF=2IYMPGg^F`G@[L>7[3-TMDG]:NC.QE;7M\cVIfUPQRPb?KBG?9LWKHc]=I1O)WF<O2dMMZJWahgL4UB[RX\C\QRiTFpcN.HK_Q;4h=?I2DGYZXLe;KVGNwAM.H]P
    0    713Q]DQU#:RlGIIc_OHcVV5BFEBcE9`Z[PLhM?ITUcYb8^WV[U`ZUqg]Hf+f[HIN\HWY<Q<QGbKSSSKanJ)JT[DSCQJbNDuMfPJWA`\iMw[IUckHJ]XXOL<GV)SrBGR7H_T
    0    848YcQATJHolwJV\TNkXQ;5=@`SdgJ4tip>VK<RW2QI,;EVaQZ_H::ZjI9\dL9#cF^?PcL\ZYAYOgE-F:C^^HFFLbpjLTVN)M^ceDakiREGOS4\SS^K0eQAEOOjC;B;Q5`n
    0    907R6TTFaA?DB;dN?@UMPA1MMVM[Ree7LS_?:rXYEHIIgF[UPeKwSPJ9VB_kDGg^QMRAdGdj@<g@TSGSNJTOUFSXH\XEUI]]C7GQMBH=HfQmTRQQEMXUFKTQHFaSC`YK]ZS
    0    797ZNPVTK`;ZXAKWZHWPW\:CNAMLS]DfW\Y\UNS::V<S`fLWAUZ#L5H8NBRMQYQPQOF[KbLXXT9IVK@JadJODSIFTGcX>PZI4MgHW_Q]]OQ:=CIH>?aZ_DGK>NCO91Ef3YY
    0    649AZC878IbKFLN<bLgGDHT\A=MY?,;DVLL>O2Sd2FHVF\U:P6I5gT2)@[29I?I3jSJ/.7&UD_U:tMZ5^c.HWjKZZTLQ)3eNwaT79=E9<.9OQH>4L<*>IqPLaK0;c)fK4LY
    0    661S:RTTPWCDdGa?Z7:]IS>T^B<T7N0XPK>i`M[X[UJFMDFUUZtGO=W>CIq`JM[_dt^DGUbXDWZ;b@0S<_bBTM`GaGZ_FDNFLSODPHg?\f,K`gYwFHM1UL6LQPDNC8ChWYf
    0    7064DVf\KDA`]A=hY`3U+EeV5J]>;DCVPTL)D24`B:we6VGM8?T>OYM?>AKnYXCURWh[LDI1VEB#gbp+aP7PIVfSSPI@GhK<eMl03T8jDZIC_D?bGiJXRYBtVNT<G<R:V,X
    0    743Ug@URVQQSTO\[f_K2_GRBSN\I<CH9<^MLQM=CK1EP6_PND=JXWKK:VL_^B0KOZYCnPYf;\ed`JbKH-U,KJ:M&^U@JJ^l;GKP:TcK4jPPU2aSG/?G_<5P`T3JCjI#D]1T
    0    698I?PII2ZZ=k6>ROSB\JimoDDEB@XRK>V[VTc:K[La`GBL4_MK`\GFH@fLP9KQHGFUAMA@=RZE@8SXRYH9[JPYe1Zc1SGYlUU99AA4.LHQHG7M_ZcAeZLZ`wH@FFYWLSLL
    0    901M2MkTQA/YD5g<V\CSF^DRYEJ\DXODVK]]SIwDORHZTHNmULc`HD@I8Q@UBF\LiNh?*RQ`UiVAU]dJ\4TI^RIbIYKa;T9Y\KO[_=>?.P_apUL`MlUNNJ=G_YFU\J@RbeY
    0    803:KWgaLR1\P:AfI0PGBG+;qAE9NTwWR:O<<Mo3RU`_8>KNMaW]J7E4RaBbXKhS_PR.A^>P2_HA>]F?UN?<WcLW9.GhPG.`L:PJ\=JBP\IOsQMRTGKYZidh>JTZ/_JD_Q=
    0    815F`wkW_TIKG:_XO2VIcI<8b]Kj^aaQ`N^HRdaAV@CE]J`qA_^RBd<TYC[lKFWUWN4BRU]_BiLT_=LZ>NaU]4gMbNDX^_?V8=3j]T]RLHqTUXXRPPdZ81B8?;id8D,]O^`
    0    745XS)@B7>ADaD]SJJPP8UueM#?LGPL0PNiKLOXQUJ?h>D<AB90Eo`C.$UGD-9T+E?ahLDT<QOCC\ih?`XEG>Ta9QBSII?[XiRU<M;-OH22@:l=?b`8Zam-5CRI<QR=YE;;
    0    899I5YV2CMG8BTMK3^?:]hN\`OACKJW:A9l::_VUv1H_lLD<212SSBC;?MKHBYe>><X8JA;BOCYK+^X7nIEBCZ?S09<=G]QZYSKNPKA2DwVYEMZLaB8c*DRam:<CbmILf2+
    0    884^E^7hPHZ[wbVW<GJBj<7FJaTbSMJTH]G+DOU7?@C<QOH[WG`TPRWC]0^YU@*Ut_<qB:VJWKBMMJQ@WF=;LiXNQmFFMKJ2JEVEU[>kVSD=NIAKC@EPK9VL2XM9JG1NCF>
    0   1078@E+P=>C>TR;JNI`J?;ffaK1LFCMQ5T8XTJXUd[RKgE@B1Q7>Qm<MVHK3GJ^gB>M\@7E5=BDD2<heEwQ9Q4X<o<T@U2)J[POL.\S0MEMVOPQ(QuPASQ\@I]S4DXR`>O9G
    0    811[PKopIAMOMAMCTS;GO>MMF\OGTa@TtXASCJiPGXJHIMF]jP_E\VNLMl:V?IMhgI^\RCNVQYY6f4FWIEcVPF@@aER>@GPLTadQJSKL2FWSWCTFHmBWwgARbI^OB33TQTM
    0    740O\B3BAXOBTaHpH;C6Z7C[JKe<MCMHSTj@J^X@bSVHP^YRD2E]JMsIbYcAV`Z[FY7[X@J;mDYALK>[UwJZ=_TJNihSTG[>0VSG<YM]fCAN/;,OkZ:\SMSDR4MIoYHD=MC
    0    669;5c[P:5Mam_UIvGT?C)-5PDAWVR<T]83JNgo&K46.YQINkYcw@9SRPLL8V2=o]a@KDGrE5ZQCW8ABQ:RY_0a,Q@FFB[4O;6CgLdYHDZ[WmkF^?qAYA,UNjYHJ3YHnXEO
    0    914X>^RLXVCA9RUAZR>BNkUNrN9XDOTEZ:^GQ`YYN9LM_OPQGVVTVw=DDIbZ=9MGXF=KMFILQqfHbXPIU8ANJJ[M;VGDFTGWn77LRI98XKXDb\Q[Pu_HNJLGXAOLVU]?QWJ
    0    832L[HYK\G[QVg@WVfJMWPVMYPO5M=QLI_83A]IYMBJ=XICC?<3FXQWRVcO6klPBDdLhw@J2XBAm5LdQ_GFN>>PK<UH7VLXZ:]h=BW:?ZXtA\C<bBT[[OTEB@5MO_^F7M37
    0    923G=FmO;*+D@CPP1\+C?UE^f<#c9Y[;XIf3Cn[MT/F^I53?6KO^SFA5*\KBDF_I>E_27PGBFd]36TS6PCM44SCZH^+A/7;o>7A=e;4F4]Z[acI]]S>b:^EXfP>TLcWZr\]
    0    727PDNXATJK\\4MFZD>PXR75PQ5aO`hcaMTEENgBUB\`gUQ\JFBp^&FD:W:`OKW9I:IHFIBU8wM+@7F8N8CJO[M=BL4F?f7rBcMKO2[cDRJTHhh>M?BKkAWNCXV^C[DcG^V
    0    814>9j^VEVDHI/X#N_HYRQCIaOHgFN4?iCfm[=wBM=KFM=,idGFePtS;9B`cJ9DVMOJ;,JB]SpMIePJGJDMZEKOCFT_a.2AbK?4PdC2fXVd@F^U\FfL2TJBTRNEEGWNSHBd
    0   1077=EUJMUSITVE<>DcQLQQQNTQ;DIMJe^QdXNXcLY1>>LDK@LSWQU6PMO^I5NeWFEPOIKB<ZT\w;CYYKRPVZJQEWBUIL9KEOB9MSL@NE@_]KYA?NVGITYOW[_BF>CbWFXHD
    0    883;D?mWC2FJaKaCWJPTFIV`I?c;X\MH_IILK`WZVO@S\GQKPNV_QKdYBBgSNbh`OPQHBJYETQ]CMGESS;L3UeJaP:>[aPCwV??OOI?JT\nQVZ]qKQMLS_AOSFW[PU][UiZ
    0    850A_G<-VKe\ZJJAIY`M9SVhSC2K8fH=PUX5;VIVUN;ST@F>RH\][EEPQEN#MPk?I[TJVK,K>fQ9UXj;WIUU=`AfLJJMB=KTSeT9YETcBQVUOEDbX_JHAXB\`S1^VTM9S^<
    0    6612A1eQF9b_JZrJ8sG2O@YYdDO<Aua@PVO[N`?Nh=^ggPa@EL@wV?E1]P0ZZwaKKGPT:HIMKiiFR\9^HNQa>[LJE7NP;SMQFKP>MbJF)__b^[8m8hHpWRDIU_[aAa4[kQi
    0    952F8?cRPB8T?:B0TQOF?M``SE-_.cDQYAPDEBdaB=ILB@NMOVQE`TL7@EI@@GTHQFkKGFRUKYw7Hm_OT9]cHC8\FPEN36JNiMIAc=;F=JPBqaJwW]CHUWIASO7QONWWORK
    0    659TwDdDOBB\K\O?GeBaM[[]NWIV@SgRCgbVPLSpMLdfDdPYeJDAp^oLZ_J3[qcFleGI\9TBV4C`HXNUBw:YCnJFG0YYUEkr_rVFPDS^`L_IRb>:[BSgJc8_CQ>GdO`7QYR
    0    728S8e;WTW@Y9DDO9JD5PYANabe6DK:wJVY<HHY>6CMAVn>N]?Na?M=9R`ED4X@KbQ@PEY>]AXB_,CBKcJRX^D\Q_EWWNjd]HHO^`+SLdZl\VSTJTI?e7?L`eadLSE\KqN\
    0    943..U]GJ2.OI=Z<;L/^>MLBfC0Q<_U6XP@0@d_NO;HOg6?F?R^kNB?6#EIL7KcU:@O/=GN?GNc0FWM*A<OJ1Q>MG^1;;:>MV6:S\<BE4T]l[dPaDYNZ@HDOV?I`I]?bXLU
    0    83513Rh8A@AOP,TMB`A&<emYq@H=AVR?AIvCWQ]\UI/sM7AEOIGd`F<<;F8RFW[MCJgH<D8NEjXR?kg8k?1CMYSe>I?P8B8shE=Lh8@UEF]Swc8VY`Ba>T>ZaRILZ[fYOLW
    0    724\>%_PBkSGV]dEMDEO]RJa\CViP>fOfQUgJMAAb]h=gaFN4VVW?$HHUiHSTbb]G>Cd<Ve]Mj;WcD@LWCTUjOQ;D.ZS]]:A9\HWH8SV;HLeP_g]G/FMQDw]H?[]EdAb\^@
    0    774ME=L>7I=V:5<VSmC]2bgaVA9MEVl-M.\KBghWtBPp_B?06<\Z_SD@IX1C2QwKGDS.HKKbDp`;>dNBiLMIOVFk:O@UQT<[wJNT^=];HVGYTvWbaU@gGbje_<NG^XLaiZN
    0    717NNGPD0EABM3NVNN>dJHeXWB2T&iS.MG@AATURXLRbEn72b59XI@DL'RK9-JXNI6REG;4T:[`LN_I4l9TULLdH?9^CAEh=dVU6\1CE7@PeDSKGbY=[Wg,QYI#ENSASR@6
    0    702XIIUNW@=\\=LeM<SMONEGYSCuRH_MAHjZ=Pi?UcoUEfP,:]eOJY_QXO@[H.N@m=KEH]\i7RJR,:IRORS.XT[>JBZY:XfTTbT^U@sRVTBS:@pJT5dTwnfi<iVQLS@N\Md
    0    987?EA[H@53SG#LCIeBP@NdXK-0?1iD*KNLGPLW`NMYkI/<8BIUZoIZA#6KG7GiGL;eD09;8@[Z=Eoa5b:RGEj?[8?8W)8EWvULHa7@L9>ROsu:fPT<MP]HGYJBIgUVC\E>
    0    829PPIDQTYY^^NWSeIb^X[PU@;AgZC^HgZTT4EMD;gI^Lnm7MNSU''T`4E>Q9(Y5]+HU4WFO+^M:TCUHCYCHNSDGJ@\KXG^rZI_Q59bWRD?[NZrLSANN^OZS`V[\<#J1`e^
    0    565J[SE]*f[\f+XXqNM]JRMgNB*K4\bMaZ?nSXCh2X#;]EVXaF?:U;^a'VZB60YpE+<Edi\QSaQLh7MY`TCHJ>S]\GT8\LYHL=]a=QMkWQ:f:V^ON]T@SUS5^JWBS9XB0[g
    0    718UGmF9GU6PYU^<O]>IM@K_LM7`_dSQdB^/VEc5/?AGOW>NKSG<DBG+;JW2=Qc?UHD8>RDEKkJJ6N6<>IOZD#GCPNA4AY9XHBCAZ7HK7^cLJAMN9]N7LkHPUAUVKgTBNZ=
    0    966`JOKCVB9_NCYBTXgJ5^LK?K&c_cX%QNgh>[kE@W_X@N_A7WUNR#L>*7Pa,Mh6W==1)PIg3s=0E@IJLOMD<\6@$.PIb3Y\9LGT7FWKSDFO<laPN2fD[W`KHFYcO<B>c\[
    0    797N[8)VpVKV\ZW[u:=IHLNOD=>DK6SEX8TOU6A>L_6Y:LeDD=T+_QO[DUFUQJCO]O@VISIEKCKKK@<HLX=J9OIIU6[UI`aQ=laA&TiQQ5MO4Vw9Q<I>AZQFEPGMV>@13GU
    0    700QEibDHqD5?KnQOHMTM6O<^WZfHV:ebL_I?[BPj?>KwE]J;TWDFNI<]>dGNF]VAQMLD[a6WK+DGMPNA?cXm>jNFMH;^i@dkE[GK9QS=o[mMGVlJeZG?C)GX6PJPSAs\TC
    0    754J_HQcOYbP:JAUtWTJ\:S%DG>dR[GQWH:LDCUDNY<\j=JwI-PFOJU^D<aNRJO[NB@HWfK<HgL=aKIMPDTQSNIJNQ:Y=BLPScRSG_JV6K=;ap;RKJCQ1T:T^9\WH8QC>UE
    0    998]MaMGdw5SDIKUD7N8QUFMSODQVNVKKR?:HoEA]M9INRbKR\SP:]E7]HADKD]F]a:QHGYY=EL_;I4FH[\KBBAJKEQ[THAH1IL[KOUGROHE@BADfOMF?_`[>LY56NW>dAR
    0    629eXC'e14u?MkJEPMJXWQ?_KM=1JEC6TPY`L5>OWWVK6lM#1P9I8ILP4lT#FkKGHXN-qHR<RbbPFM6UHm79b[E]>VX9DOjGMfQ@<\\VcZDQL7LUU2J]fXZRWO68d.h7D=A
    0    632TUK;[g^Y@C@KHO2>LUjT3MS&8N9a4C9W/[@W<U7B6MoAOCD4?e6I9JYHHbDuJ9IN]L\@WQI@UTAPHQpBU^95J),58>>BF=PB[L8_06^]h:FnHP5<7D:FXd2D[]O_1TK#
    0   1027YUNWEVMLMCOUSB]gRNi\aLMH`Z`HHe/wU>D]HSBV^SXdNBRDYhKAA>KIKBSuH;3W8TMND;Y`>9VQQNGMT=RPW?HTHWHK]OJQ]K:[RLN[QP`V[aSJW\RITX?NUdVW=DRN
    0   1202U?`[S]aA_IMZ=TPwHUTN>ILT^g_>Gm>Nf;efQYN7NA>TFASUXBMMGHNPLLKgMIIJFC^SSL^MNRbPUJCPYUAX<P[LYSZGcCRJVM:^=[RaMTeSSSP\JKORN]Fa^VU@M`Z\
    0    791pOI3LGaSLMIEjU7G:\]R:ITCGQ&oBP9lM/9PHE`PiDpnKGFR<CPL5KRD?FPTA[E6=:w;X:E5ZD?E==bBG7FA/KYae;;QQOhNZMFWcOF7H3bL-W>c<Nk\dC`c7[DS:IFe
    0    933<GTY]>dE>SB[@CL9MDWLNPB6DFBNMTBOKAMLTOHFKQ[STPUBG;C@@McJ@VRTkFWV?GPM1CXLDEOSBIHP<K^=HbT#L<=GMDHIFa9C76INXXOPLODGXWPRTVCLAEROWHBC
    0    906YVNV@WGLEP]Z?bMgQ.WTe/J;eWR9VhDYkCU[HH?>EK?XS:YS3L3HH@LS>:=d?A4EJ:UNf>\HBM;1KbLV\DGQ4:FG>P<amOLaJF6[=`YRNKXkOJ4T@^TDI<APZ[GwK>S_
    0    864Yc'?SL^cPLFXIr(GbBGRE>@#QN;iBbGH\==TVMqAYS[];O?AL@AU?5G>N74J;b@/EHR+_*Yb>R@WJQV2<@HC'<$SMELGmZbe>,;YSC<;U@RmDX6NFN[N]XPIdR3A(2XT
    0    7693Jo[YUWK^C=X>=\[SO]J_fH@\^N^TX3JDG<<ECB?QNK\aFcJjPN+BfcZXGFeZ>JA83[OV9W\b4TBQR4JE<Cwg\:;GVf.^S&4<ZFbSLLIhKHaKcOF[SMORW;U_SGOAZQP
    0    800_YEPM[<NBHF>O\U_\4C?JRKO^N?TU>AVZROKHA]`QOUKMT\[L]#`mAhKMQDG]>W@JLZGOEbaAZ:_eQU=SXDOKOPWIISYN?IIJW/\[AOVOJKTKR>>IN]ABV@AhDMhU:Q_
    0    743EAKBiUFISjMKZFMP3=DLN9?;YGM[?hJ_AI4XVB@UC?kJ?T0QQCD\?DWJZJDAFD8X\?JHfYB>;H[V);QML?ZDUJNUG;#Q>ZTR5BI/\R?=.KNK;PQ)RhgOSLMD=O9SQC^:
    0    824g[HEJ9RMJBY=]DHM=M_DIH:EBFBE?8OkH+M6QK6N2R]<8>S<%NM\AVQXQSbKE@AO\YP4SULLk1aHPBBCULPXWGeFO8@QDT?TO=PDE7Tr/EH5J:h;EBGTUHT8BQWwV2@7
    0    6374BdPXWhSU@51H:DZZBH<JGZ6]KcPUR^\`_LpVaCK8[<hHpOB4vPbRJVF<]\VShO[NH`9lMLaI`N\NG05JAP5[?TaeG8?YcL=SNPWKE[KLh?G`6GXWcRFTSa=C1EIPTnw
    0    625iBYCD[LOCKG]^GMDJESBQQB0SDRPABTwWSYNYGSND-MD@PJFHT0N-@E>E3`ZK]:AGQR8gVBK9SORKaNTJ=NG@@O>WRCOQSQBLE/W?NZ=O=BB?WIJERK]S3qAHcAPQYE7
    0    670@=_09TRHQKKFKf9pC1YDPC/&L`RIHZ-Ui4B]G<JPCVN[O5DP/D;T,.KGY9PR>?3G+(iBd0>9#J-DTDOY<BYRJHBS`ZDFNH9J]<5qQRRZIHYT=H>aEA=`OH=`l>7@GWY]
    0    711UoEI9PMB]]FZtR6YDKrRI%O#ku[j9Q0`m4>^<FGWYDeb7&:bFTCfGHIMdJWaCP,62?d<jAHN-J>9GVZ@QFA9?.LVbAH[Z:dUL;8b;aINP;oSLF5eETWXRQCTZmKK(TQb
    0    621)d:LMBH[H@XYYLTP]@`q<`Hs@#qU\O`dZL??MuBWT[L>W1CFPTO]9qA[]HIHVj:^C^2_UASH+]r?JfM<QR]\d=KP?D[KbiB7?`J2I[RS9cEHF4t@`O@>SV6MRMUHHL=W
    0    7058<Yf2YOG^O'mLG3\A;b^GZNVV`PT:P=q]JfaSVPlF_hX+,Q]HBB>9:aO\>5u;L%=-D]TW,l8A[GXQT\VHX2l2R%/;aJ4_KM>Id2clHfXbKtbQL`wDCEIqE=M>UTAFbIT
    0    7289kHMXDYIG6dAZ7E&QfIc]HME@?@TMH;ED==2VV\?bd\XQ#5Ef;;IP@OT@7EZRH>;E1OYB@OPMQ@P<ZWSBFB@=S>F;OUUm]GPm9?NPJLTP7AS5`=O\3H?jK7SOdM`HA)?
    0    767TSXL6LYAkY,+OYWBP7d2BN%LghRQCYSPt?SkA?P3[:iTQJ^J?]*OM>FH@CA_7f6KZ1W8X<KF5;Z>L5YGY,TF57:LC@Dc@5ZwA96QET=WKeEXV`CP:[OW^SETHMF<4:Kc
    0    726OB=?<IM4S<0LKXSAP1VM^=?#WHUWJNC<IXK<NDOQNJ:J:HNU@NM>H/\678>SJT5TB?<H;L:d?GEVHCDOA>K7@A@9WI5CJROTNJOA[HB*SRYV>]PVH?TPlUbLAZ+MEHBF
    0    779hF6WURNC`U34GU[JP?c.c3=_R-OPSGNaJC@cVFcZOB\GE@R]XP?RLJBAGEPFCa>WdH,:gZC^>TOQ;n;\Z:bIiIKPU>GKPUEEJCYIXC?^LJE[E]SN>dDQGYw?VQN>REMX
    0    676A4^OM[gSHVLD;9TTSF]2,QrODZuBNPm:>bWdR,AQIMEJR__TgPLDwU^TZVVW@_tRWF9ETY5?_K?Mr,.v^JYZXbfTX\R7NK=N_<TNbNaWYFTTNBL/SN@SAaSXIK5Hic`>
    0    678BIANf4QN#6ReECT+c<HoOT;#-8OQ,ZECEEMBVdT(@X`G;GG#XND+N.ZU/@JSd(TOF^@G5JkX6eX^&T[N?D5<=a`97,S1Z\FBDP;9j.H?OB>BEZ8Gn=V/Yb3KDLNhYB1:
    0    694OU6PC\KC_KJ@chIuGGW4S>34oI:d+@KLwNE_:1TRWQNX6=@Z6?BHLN>Aq1CV+X8E<A_,_5W?I:HK=C`:MHSI,E*PM:EGcZYZRQ1cOO,@D@aW3U5Q@_a\a;2_tX5BM=CS
    0    7012TZfBbGfG8^RC[LTJPKZXQFT@JV7LNB8e=cFRS@HBi85?%FMYY]EZ\HT>T]ec=ULL`1WWV:[XUROO@DWHK9JYH<WF^CVG<@KYgEe^QSqSd?GwRGBW3IG?T8JZcY0FcSP
    0    692L?&_@DM\E=`GwS2ZFaQ=G0EjrZ4VgWS`TXKL=WQ9De[A^9YLTH44QLRHULJ<T2TD5fJ[hQDeO9g<\1LjI0@a8GKQ?VM%I1$L3=Da6W4IU]RgIR3QLF\I[NHRqCAH0D8E
    0    618o1QPOCWQ\.3A^dD[fL)COCSJNP3E\P=DNJTWHXUaWL=E`MU74opQRJEfR3>:DfMEeN>oQ@GF%S;Q^H<NTT@c;O-GYEIM@VgbTU[9bNTJGN?[a]wRPLV_?FLK<,:WLMWE
    0    816mSHeS2BVjnD;IgiSO;O;QRACbL[7ohcei`DbLL`APMPI]YQKLg3e9@=NIEEa2mLFY]PTjWV]JXZ]PfFOp9_KBaQ^DVJaNWEOUDNT>PIWDWM`IAwXC\VI@UWeLE<BfF`j
    0    943WNK=HHKCE@:HD_XSLGO\SIU@_YFLAZIc`:R[e<MOXBGLD<G@FR5@M73EX7N_GGDE9;ZGT4f6@LTUBXCBYHCI=;DWKU'1^L[U<O#I5VLXIJWNODH^)NWYT<PIQ]SWDCQT
    0    7090aZw[YFZ=B[^]RSF0V@N<[GTHjkAReO=:)rKOE>LV^6YnJ[YaE[MO^YPgK_bP0?JBcS`M>_W>EZAPRDpTX:XLM8*QbsXTfULm^OV?^YrX`XekMNgH59DXh:`kI[>HYHg
    0    897=SC_XIKGUK`SV[>eQO<BXEQU]JCIKTLIUQ>HHGQKIR;<ZYC[SZEGF[JwGRUKKNMKfZPSOJJNSRTDJJFRU:L]MR]7;FgP@A\IBPOFXMQTP[NJ[IDNQCQTBKYTH?M1UX@M
    0    861UbCfEN^TD6l^XN]=bRN\Fhd^ITCNN8^TK7FFBUFdIGFBd2mFZXWTJ;TRQA90K[FBOJXbJ[bC\6P;B\MZGbXSB]5WO_`mYO2JcGeKQXKO^JfUIF8N>H=`SU=wUbJJC^VF
    0    856O@M6tI\S<q=;CYP^Z5=A\IT(P>Ai^kOH_Q/NVEeGU[YZKuRrC6IATPOBHN-TWQaXH8hVaTfgHf@JjFSVLXRL[bCT^OLD[P[XAG@PUADHLK>IBA/FFOo[RTcRSK0GZ6Ow
    0    660?CaMeNRM`K1a?R/[HmB9XdbWh`^Hhl9QcZwVFD<UAKWafLZbNHKDS[5YZ?HNS;ZPOMbeUWpnKTUXaSHbSt;MdaSVD]b1kKPLB[W_BIHtg]b[H9BcgXhEW[QJY/PHOWRS
    0   12546HJf<PINU=LjSPH<8IFV/TOwP]TM?CM<8;P:=E=MJAQVd>[T]QKN<`MdZ=2HGS8JRGZbO@MM>KJBOMSO?XJUGGCEFWcHNMGDS>RKQMLFO`dVh@JaKB=UO@NbWGKNNYSK
    0    984O;d^OId?IbT^6=EKRL\<Kc_EcQoCYl=Fb?T`TLP5:IMedN[]`QXQFOWVFPEK[UUL)9ZcgIfWId=S]=GRR[ElQiB;RTQQS?<8b\FI<I\nbkX]wBPWXQORURTKT:OIRbcD
    0   1061KD`PMFW@F?[ZMeUPNYHL?JPBL_`MQJRPN?G]HEVCOOOT:KPGLNPP0S;w@8>PIT@HQHOXT>NB_LP>LVRbSW=LAJ\A.X[KYO^HcMXPfGFHY[^bQIMT8;I:S@FbL^CBNNZ<
    0    697D@[LWENBK>_M$Y<I,@RQ`lf`PK`IO^NHN>RQYOQ@,_BemS\OT#Z56OEeN[^CYDOG]I;VLVOSpJ;ckgA`X\>\;M\F0WGKHULMjMV0R<HY[`PZB?0OZL:TU=QfTH:M]WbF
    0    882IJ8LFkc[=QhKVOZ7c:DNB<:i@E\hKUgF:?SBTIBE0^Z>IbVN\[CZNbVMYdMMHOTG]ZFDIW5Pg@HCI=dUYCRU_S`QPQEPVPIQJEqWUCJNYVN5BZN9a#=9<GI=`OXQRKK]
    0    821K[NVbShIiS:FU[OLI3EfPAUeGOQUBY^\<[D;JUPw=XOQHOKIHQZCQ6NCX`IPO_ZX?UEaR[C>LFKPP?Y<E9WMVK<P[JZINOc7?CYTeGHKQKLEQCYCb=KU]RI[SSA?RKU=
    0    854PGJbQUWCW+A_AN4@>P?QCIR]UM[LLwbUSILQ1N^XGOOYVHKjReGYATaXuF?RVb5KDQeVFJ_UTUIIWSGO;YEQB38T]WY>UAFDaMIeV8UJF[[iYDLgNUEXGMDX_NF.EVlo
    0    756ZA>aG95SIVJSFRdLZ4JdiPLPC<WKGbTLGL-MbKRNeW+FcRATHc\cP#EI^RNO<\S^>TSQ=Sj_FIShVgQWAEWDWM@QGSMjcb;RRSUMKJKSNNPAKhH]@RaFOGNI@\BQ9BKQ
    0   1001O_Q\JVNKS7PoRYL=:OX[:RV\SHAL@FKF74a@<I9VYYJN[.7>iUaUHJ2dwPAK&EA-IQWWQ=JDU8h;I@EFBc0l8IBP4VZZ\_YNEOJKSmEAKVca\8P`LA@?CJ7qRWHGCS@D
    0    959LQCYGJHDnQQKXmUFJFS`5=>OaM;TS=LZSL7IHEHZW2ITLDNIOeXQ0_U^p@DDCa=2SVJTQ=>;JCN=9N>#3DFaI=2NZSSXHJJTOHLSJ_??FIwcXM[M8R@XQ:FgJY9+D=I\
    0    809BIafBQgVZ39XA3LQXRbM=bj>]TY9EUYge;aO9Y=O/dZW_F[XZ:GCCO7YGXKRNY5?IAaYXA^[Xc<OV9Lq]dISZPIURXl>TH4MaXGL4FwKQ]G^T2GYO9?ITOJPY6KZoPdM
    0    942/aRe#H6G[@YcQSO@NH7hAP_`E>QH@=DD8J`HST>n]X@VjFSMb`QO@X6brHLBKW52Wf>J5D9=>Gk5VS??8E3_FE9BCMcV@WHBSR`<MPE6MdfWjJ]LE>.P?HB`L\DF>ID&
    0    874YOCDIKS9WFb2kV[UTSTKKUPZ>GBYI9^@IL@WIKOE:YaJSA6E><qU^ZU9Aj^M4RJSTaLH;UBIwLVjSRTSAKE9e5UE?aUWB^WjSJ]VP]IIF<S?6bZ=UWDCVF9GIdSF=@)9
    0    752dGI>UPVFcV]KXfcEGG`LBaVS;d?@T>cOWf?SjIC=]5[M`YL=HvebF<>YVeT<lbjP]OEg@XT@?>aBBkGab<6]I[sT@GRTInhW8_B#kN^GDUkMD=gOCKb3MBYTXbKK<EUA
    0    657]JC^e-B6EL7i9D,0B:ENL1IBcU:?UW:&CC4STKR7FLTPgSRB_6J;E`[tEO:sSEEWDU:WL#GW.acXT1LZQBBB4R:/`\NSY>0IE%EFEXSVWYaSNCJ?M<dBKdGNAJP;BXeI
    0    672SBLUViM4XV`W;IX=-OKQ4Z>]WNU=E_^2_R8jX8LwSD0TkLRN;XUD>P$PPe5M7]B`NPI]XOPKFaY.HoI><@TM<BEE?@N[;a[O>HWRKQO>FLgF=DiB=Z9PR*HXWP<;RAcR
    0   1675OGXPZ[eADLD[MMCc1WWLNTSL^`YKZ]>CUDS_9V8B9Z?gQKW[W;CJICFSXCHgVQJF8GwMYG\TLLG@Q<MJMW@R?JFBXSSM\7KGTOChMTPZ`N\`OKE`ON9SSW?]XLLGHNZ_
    0    6823WXSO\WeU>UQN:HBn]1PL[bZ[ZeIUHfOK3c[_N`EAe?GUQbLI8SCUAJlFT(WD^APL8S[AZRO=B:@`@6kRGGKMG?#YfT`NQIBa^LX]`\<dYViX>@]j5FBWT:SXI:KDIBU
    0    853GRK]VP8baL``ZWVO>X-WJPJh:CE@>LB&CVJ8O=JReQ#@SHGDRfO`6W=HOAAC.N[ELK=m?Q=PPJRDSYEIGK?UL=19H^`WAGNTT>GDF\GPoYNHR=U_Q>7QQEOPHO@9@D_J
    0    761W?ecCkqH7-\US8FEGrURIwVnd[fSg\DbTHIYHU5Q?]5\TBTqjK_D=lYmkST7D>RIEV]gLBP]R:QNWG9NFOKOFH2@4ddGOE:NN`eQKgdd`QhR\?GjEEHX[@+fZIXO\^X\
    0    770J`>YtEUB\N5N?dLG8=DIDB9TAO\PUwKVC^ACGFJ]SB8XgM\eH@:N=WmXO7@G]G3N<DV;THj>HeOKRJOBU<UHSQ;XhUnP=OQWb&BmZF/?Z`8Va?PDOlIB*Q`Y;B/;=?gN
    0    843DX^i_[a:V,SO[=PR1w@^[STlLGXOaOVD9>hP/S>J=OOKaDG\pOZDMJJh?SJRGIPDSaLXHRAcRWFsFBLGK@7f]QX6*RNIDPH:Q[J]YC[aM\tG\S^OR-<BBP4UcCUbRN5U
    0    631_fVUtRJVe[N@L\HG]2FGg_WIdIhfUOw6^JMf,/PgicWS_ZHMXXEhQ6Q>d8GKBjS]^DPMDiLR8QSAKA_OaQ`PYjXoR_3QZN]SI8OGQX:Nr^HnDVRGNsW^OJaY]M9<^DHS
    0   119977Xo^Oh@EJ:TK5DR9]7I=M`jYVgNwgRG`EOQ8cD-*K2L`Lcid5B)JWk]]U?[sJDI>CF[aLfeP[X<lCCgdV>[N_K2PcH;U<27YVKRR>OZce@`nENJTC4GBjAKA8KI^N]k
    0    657@EOwS.C0A>YkG_SDOB5bFRZeaLS'ST=(MJ@NMe1DXR>D[I25PY_b[s?g`P>MQeIWAX,I>HIWIU0I@=@Fd@;CMJEOEI^bBXT^<8Z.NYGEe\QRBMmKR<;?4\0W>DIBM:XE
    0    478r';g8gVM];CWQM2DM>aOTs[aLWXJ`EGf\FEdGQ6DUARLMNT^fVD_J9<Tjw3O/qPF7FGGRJO[J`bTE_<_AkC`7QWAQ^Q??US8Xj4_LcO:/elZ`N[[4DX,Q>HSq];1\;_;
    0    940VVC]LFVTiKJWlgP<H0Ic3F<SJL?B1EST=HEB1CJhd4hWa3:I9Tg_/VJafLLB9CI-ZbRd8==:h?M;/XF585OU<C?4AKXTOM\WHI@Y[i@5N=dAQTQaEO9ZH5<wMS4J@=F/
    0    789BNqBP\1bYL`SjphE8=RPTQbQ8fR;kDUM^TXABAPJ`DEPXCL0M[TOil2PHIJ?`JTK]h3oDXE`OIi6FmGM[D;cPLYIM:R[?bMCOeLH\SXVBX4:NI\WR7DUPX,GMwSVGN?W
    0    610hv4=JMOXR8sSjJXKBQL_l:/Z=<7`4VLZUDgIJWIVwDRAJ+4AI^=`<OY8M^Xm;BPKLC?E(VUFUB`\<`Z3;:=OP6gZKHJ^]ugZ7CtRjcJKJBjJCWXIG1c`;kU9Mrn@HEHH
    0    870BG5b1FW]wAY\TQaIQ67]6@JZ6<3G2CoECP4CRIURJHYFa`,GVoSuRWDX^UI4ApBMd\Ja@'@<FJig7WH><9MDUP\TOHAVAjdWB7YKIG:3UYDEfXZMCDOACFY6FP2:?P?G
    0    844[UXIIPC7OSJFI;RV<lOLEHXGKYUOMPFePTW\HU5Sef^WX=MSc4PJ:P=GLOaOFdH69D^LUSXCYNA7POGK/b@GKL7SJfPPECLPNW]`8NcMOIZPIWJw9DPaq?RncCZQ:BKM
    0    632OF;L]CF.^OVI\T^CCfHUDMDWN@JC[7VQVQKKUMXN[MgJ3ONa3JeJHJW4LWCG^Z_5@'T<QKLSXT^H_WbYZ[jMHUFM^RY[KYFIN&;YKRd7dFSSKw4cQPQJCNSOM>C7RV]2
    0    675PORBTWSYY'=VO?@;VaA<G[VGbVpV]aLWf9RS`FOqG[F[SIDRuXN)ENDiN9QT_D1K#09\X:L_?c`XjBOYN-GPZBClK\:;=8_O?D7R<:9gKkOHMf=P<Y^\_k-KL[+A74e\
    0    921jUwPEU]BMDZUD>?[7WHTCORN=M?CVBO_ADSNDI@K?NMSUM[NR;TGMbVQXTR>CCFIL8ZK]KPFRF]6YSCHGhShVKiVB_\RH-@GZDPZ-YbcP=[^H?3LDF7TS<P[P:NRH[LJ
    0    801OU_VBCSO\UUP?Z=`slM*FJVdwKE5\JP__GHhQAW=96RO3FNWAE'ZwO<ZJIUTECVb;DAMaPFHYWAJ5NNEQDKVL\STIK?GE>9EDPTIDM5\SI/k;ANMK>BFTK@EEDE]DH^^
    0    851M@`fYhc<A>AhU>@MTT>^EgXYGX`XPPPW6MHMXaL?CcYIZB]f`@J=I`b]PCFcS<GB=Rd\;6XE8_QFU`LKCh:bKUD#ALtFLYG=NV;jER_]b_TTOdFIT8SGiX@VeTJ]SX@R
    0    724$0Sdd[*XlFY_TI6FE;T@H]B\i6_3Z]JAQM<?RDSWH]=;PWENNFCYQQIdkMOKWU6cqOI?F@CaHdkZ]T@w\Hie`KiabEQ;3]G=ZIvUY03AdvGZfFIIc\R1DdPlI5PYiXT\
    0    549NKjZieE4`1:n_=<=PKeTF\^[wo[^\eMO@`]]FLATa`\\n?MeZ:ITCaPXY?AZk>OMD4]XSKYTP[0Q[S6KFbF^IZ`M;WeIq;E1[cHYOIFY[cf^p4:O[::YTcDmXA=O_cXh
    0    589;K3IA63TD+SpMQ`L`92M@M5X@93AXWgQcD_#D[4GrPM-PDCG[g)EJe[-FNLFhMb^WUM=BOJT]]ch0Ql8G9kbaId]>;SI\CoZ1]ORHccBYHc[EM7<?pZWTeMDLIb`8-;2
    0    748WI\JL.N]cKK^;wW1g?]BT?,9I9VJ8WG8HV8RcPbD_`[NHK@DBRXESLYGO?OILIMTMIKTMIa[6VO\I4AKS6ZBB_G7N)OAn]WdB9J:WHFKIUV?E[]OFHfSQ[M?RDPW<;CV
    0    715>ACl1F15HrRN/odK`@6M_NXGPNlMX^[\jkQfbDM4<Q.ErdXR^_F`[>:E:8TCDQQis3JjQ[T]:UNgH55L]6V\OCFnECXq@jMU:G+:K`0XXaYRVSw=?qc<;_LGPROJP7^M
    0    729C_UV?R6HNrbPaNZbd`^JHRHoQTG;EXb;1WfB^K4Xb<EJ:D[Y_TCkJb;NJ_QSJcjEbeNIONMPhKII2Z<LF\?GT=ZL:SlY0=NZOOPUiO`2Sf>w[EPMcbW:?Z-PSFFb+LnT
    0    644fNG[_6H2J?\T/;TSiVROH@HZV4GG*]8e?5F[\cuEtaaB*GZ+<XV3=AT@0FTWI8IM(<dBZIde5<YEShVWBKP3b8QTF.[V]^]RCGJb[CF;O5MBHVOA[ngYYjGN2[Dw<T7F
    0    709.UQOOYaLQK@]DUHYUX?_KUOKsmhAXgUNRXP[;deUE_IdaMPh\>g6Q_@i_MFBY>XSI<coc>dTLP(;VMMvJjZS.b0XiiuIaK??og:XFTJNbt`wkHYeDP=bRSbiS<>,VMRU
    0    717DIQMXTTI3HaZBQVQBE9WZEO;]SRLDUNTN_Z]cf[E=Q=aFM>Jc<47WNZ[EIXWkUZ[eQwfTbOEI\6FQCPJSYXQVWPROKa>XJSDS@>UU,QLJ^`oNO'QLOK>R_8NTVOf8Imc
    0    646vUJ7R9[TCLUORFT=\;SrIYZ>UHRK8M:<[][^FMb#Wb_ZI^CCC3P;NBLfPWTWY5LD5YX.,[g\MYGSIOcSM;?IRNWBPR+BM^E[G_VGM<MQURGTDo$:G7TRah3KGTJcO7N6
    0    8057PBWO:VQPWHhUN7A'Z8H@JM`Q5^B_RLBJNAOWE[[7MYRKLAWM6RJ+XXXe6=ClaODG7ZIIR@M:NNKB+GBQCC85eY5IDZ=1U]3pF:\U7HIMwhHI>PpP:C<RL`dQ8NWZPPa
    0    695@7uKIiY78@DaR38N>d#@NddVkliP]U6MWOl^HFNEQgK[TOj[VDNM>_Oid_D?cIS=VL[WIX`2M[9@h<JaQWKXF>N_5g]<N8CJXPHceC[PG]QX]UDdGQFKGCHXW8E=Habb
    0   1055BC_fofwF\K3RhD>=UMEI?YaR_JO_ZdHUTGNWGF\RGNC[CJXpU;FHBLYXb6?LbT5WL?RBb>fG;^J@^99jMTZ;KUB_VL]9C>JLdJ>TW0FFOrSgU:Oe;MIPVU\S^8A>fZcq
    0   1117YSFXZGO4P8XI<S@KWQNJGRQVXLcLi`THdC_J781MGWUXhQw]EGVO;<^YHCEMWE:=<7^ZNBkT<]6BPX;bKHU[ImWDUQ>7XCQBI_TXSIORLVBe\?EY:5GE[\9IN=?QU?Vc
    0    6119\LdJPALPa>G@OP9B;W/PWJNY/jZOA5_R>@TOZG-IX.9M@@Bl\#];>`7XMRm7Id0M+6>L^V@G<RV=,=kO6cDH3OXk1/YOV[f@LJHZ>4N=>;\JN?XePtC\]g`ETLUWFD]
    0    765KEALCND@S\Hc:c1PE:EFPUNFW^4dJ5BU+JVJJJSUHYLh6-UY?<?MDOj,YD0[JPBFCFUCHE[HP;J@B>JACAK?C5GNPBV<pTXQW_<wIPRgV=e;>V2BVTW;NDZWKOD>SM-D
    0    718eYI&HQAFXIPG3UVHMNTaJXVLULC5MR[lLkAZ`0RM@HKdVTC<>::eM>BEHRRdSNEFKsNIjBPEKWGPTgR?f:7R:SUTlIPXWcApLaLQJw:/A8]O`Z@;LCjBNS`HXIMX?N\X
    0    801QB@QLW8^[V=IYAAoLHN4[?aXcXX5NZa6fDHCQVLC:OA9MPG@TOI\`ZcBP]_`BNRV]VZ8Vh\[BZObwD_LgXRDfVPSjbQYTRITZQQRWEB\TF@>Le7OSd[oIf[XPWdARWDV
    0    757TXc[LCJHMOVdLeO?cNPbT<KKGHRGEUKMTeK[XEj4GV]GAQJH>:U=R@U=FJF@f_UHZRT\J=I\DU9B>OhAM3IXSo?SW6[Zah^YDSCwjAJHKIVLEBSP[[J>YINR;IIbh@^P
    0    775UQ?&NqjNA;_9\L_<KlE3O<nQ>H6wkAK\B?FEFDU84RDD@SEFS<V\[i@^1VBAXWVIHJ]RGV0aaI=A=N^.[O:PJEfL?W]ZUHWUK]lUSP`TI<8A-WUSQ67QDCQD5VTWaNN9
    0    697\aE=H[eaTgMHdr5T#E?9I4BQHiTDYpBfWGTJM=dS8E`RD>^FS:IQ2M.Vl?IYU_VFeYGCWNRRJNG8K`KTcO]L,]KeXTTdd]hfAVRQ[b`L5DORK<Y[@Z]AHOVIJ=l@QRM`
    0    774Z>aC]IXPNNXA>GJXR^R4N@WKJICCVZMZb8IGQ=a#E@K?:[ReSO7/LEJGF9SOU;WG>3[d^LWV8QT[=gYE^LWFm[M_XMHVRDDg]IUFLJOa>f9EFK;M0KOCIdENC)VXjLoI
    0   1017RQWXSZ^7P6<QLL8MBMBXFSOUlU_PCZ,IM/^I#e1VAPIZq9dUVAL4<[]RZ=EV_M??1BkVX3]U`ISGcHBS?PGR)`DNDTaSY>@@nNUd>LQKfRvoYGLPP>LSiX4jaF>TX`^]
    0    865;9\TeUT3S?KT6FFSZLICOQ`FP_dJi^D=WM]P=BSL@JNSaO\crVH6SWRVCU<SYE=\@TF]kTwWMaIXpNQuM`^VH]NYUh\PNX]HbNVSeDYW^NX_CH7RZHMLBePYQ5Z5g]XS
    0    820L;?PMECPS]P\0gGJnMTHO@IIUQT6T_LEQMRUO^m@VbVIJ=SEcQC9UVN:TVTk^:DVCJMPLEQe9UE[Z?NNTTT;RfPPDMS@hW\J=JBJ`7ZbbTDYRe5ON[Z7FwSSORb@M6EM
    0    654I>PUAJLIFhLYN%SV@\SG2kRSHnYHSS<ZECfOLGMG52C2PIIB\JRWIZ=H2NZYhIAFRWFO9G3OrCXCq[8FGBPO]KKG1aNM2E>H`\bJ@Z\iD_DcU#2M>(?UDF4DTY]T?KRU
    0    790IJfWE]wJA3M^A6WT.f[AG^fCYJNdXJJ^_EXMM_IWBhV^SFXf_Q_=\KjNdLG?HUSP;FC^5CWT?HJ5FUPbKVLZGHA9CSRN\V<WZaD?O\haA6bKON@BqC6QDOQ\h:dSdYHY
    0   1314AIMTRUGILODSLUUBUM?MXUKLJGICXUXEPUJXJGLBEL7H[XPLH\O@URTIGJRBTRGaPITDUHXgNVP]UJTGJGMIQXJQIDUBCBKQIMKINNTC[TGUXTYJJKXJJwOMVRLTPGH^
    0    856^<WIIJa<MdP0_CTG>eTD@dqAVGIJ@FVa[MPkUUB^OaYSh]L8OE`S376OGTlPVtB@CBYUPLH=U:5ASMBJ=rF\2lR<HVUJg?:OLoHF@e^Z\Jb^Z=QpHL<UYLwRFKbHbj_O
    0   113360SgXNBUFN9OGJJQNO<S6UXOKHiB_ZIRVV=MKMPNJL-GkULLEIBPL[KWJC;JSNJTXRBMVD`X?VJGPLKAQLe3P_9VVLL@L\UM\Z^>bGHYGwGLPKSGBN\CRaNODL@JiRNP
    0    7361UXAeSU1_M6fD[@WJA>PHPDJWeJS?SHHFOIcOCm<>DSESJMl@AP?#;cJ?.OGW`XO+IbGSG^=Y@B(JOHJG8Se_TT/I*B3[3PTJTJL\?Q<ENeMNUObUEIE[CY`=C?YaOQA
    0    751B\;ARGOOK9H[R3?XBj]B=LHSSwZUBG^17@QVGVZ;?bZP;@=YJ,H[AhIE@Fd]<>SEB?N[]MW<_:J9B8?L=YWCL<KYPgKJT<cXNGIIAO`?P9qP9WTU;Ec_u@P[JDNQLUDW
    0    949@L]^bg^HHAP_O;BVDe8BFa_eW^RM^PJ9S3^X/?9[1XIia8lWw:gC=aTRj`NaWNO:NFaVW[cRV.MFm3UWNe3pOaDB/e^NV/6AWY@Y:PTfW]_uYQC`g91R_GLen>Z2PfOW
    0   1161FU?s=E=PfATiXgI>MECM@DZk\EW=TMUKPMPW?>XZNL?LgQUHMDMMHZ8wU<8;7_?BGXAgK>Y>?SfUKB;KBPL_;FCL?G]SG[^RCHM5M[V@WX]RgDIhESF?>RISDPK@T8YS
    0    638MEHEYMKJJWBWK?Q^t]BPRFHZmW\N]l@UwQBPXRKAfVECT5hOIPPUDBPamD/Ub:UvA>iRF0FNXeEFP>7LSXJOAbF]EURGYP1?=pRqKGSVhJ\cr+MMi]5;N_Q?PGRA]IW\
    0    7134NYC1N?9;MDH>[F`RbP91OdGI_UAk?iXWdDJ6E<,K\9YXb?SOMgFID0M=;;HIEA:HKRQN^?AQ@-GU#:ZfLWc7RLQ;;AL4GW;LKaCAVDbM\7GVLMVIJR>UCLE[8R?P)K\
    0    901KRJgBl>JAMKY[W>aEZ@-GEP^QeQ\LUN/b5VM#K=08bJOSFUXcW=<PV:bcFDZBJJ@NIW]@RW^XXbAt/J[X5/GQANVFaf]B:HHUMWj:XWZh[8MdCNDTZFLAOCYYS798dW]
    0    832G;`]\V^6V2?>PD<<MJIN#[LOHQ]L]RQH=ETL?:?S5KkKNCSo]M6>>LK:bD@FOQX4>DYFNB;G\KVJ42RH@BXUTU=N[BNCLc;7bPSUs?0:9jMYd9JWUZEV]OcR>B@?m\PY
    0    638AKJ<I\\TAX?nEQNeGwFJ_WJBJTcSjgM+9Ce?.?TIFR^P]'RlWP6+TDIqOT(P_OFf;caBF9M\OROVV'MSf_CPkWHrp=FLhSILXeW8d'PRiQHR^.U\EC[>\SnM\AACdgXq
    0    605KUWUK>[A]Zd*`fQP;SDQAe;\EGMTOQeTwl)@1?coVNXS/Q0;CfCWWEYIadMMRCAE=QE2YF^TKO\I3VeKP7j^bVQHLJ6I-WD^IDeHlAFX6Q3IC]O3@PALNiiDA>M_a;FD
    0    817BD]LPIZ3:NMT@HU9IQYhAPOEW.ZC:nQfDJOwKJ>8aV=F]K^KDLMfI17NG:=gFK0RPQ9RKJVX?\PX2LGZ[]AG6OSUK;UPMTUBY^NBM\RYrGpGLFZ\naGPQ>kPUIMc_@HX
    0    992dMMOMQG5BT5KEJBZ<[JJ>JJ<`][M[U?he6aJB?_UNEM\?MNUW9=GE7ES_ARP=QAIFFaXdP\\AU93R8KZIKGR5J;XUCK/T=;JLY*JASJIZOUwHQ4^<VXKXVVXU?J3FTid
    0    813i^Y5BQHAPKY<eVYBCKm8J9bH8MAKO?[M*HL1[HMsAJgR2RDHJ?`^QQPGHKV9E[bHUCXA`T>GM:NP<Qa4EUeLTHNFMQ[RJKNTN4QB^EDI1NH2P^LcLMKWVGH?#JJY=G7B
    0    950h?Y\RY]Id`=\A\]BJZ[=BFfTfBNYMw^RgSShP8NR<RXVcfXVQE>ML<HcWFAA^Y?NH@EPeLTFLV:I]O<Y]j[b:V9ObRDHPT>XpIUYYOM_5nQMUKTN@YQNYSRBM2cQZ:eP
    0    746]dVbhPRJL<`DL3[FOFRA3L=FFBXKGdRGAK8b\INJcB:TXOSD7RK=WgQZPV\\QFGP08\wS-JQ=H>NRL8bLYV[PeFFI@DN'TIGgZHT1;_n8^IRE9OIbUQ:PBJJAL1[froO
    0    7791.L;CVHKK`TKZJwXL^_jd]LKRYJ*J6eJ]UNKZr:EFjD.PIM=acSPPI=AZ]XgQG_D]hDMge9XZ8^O_CLuoS=S`g\PMZc^8]@P7;>XXsYqo;;O=`IPsLGO7beAVhP&fHOO
    0    666?\X\HHT1OGaVZFU.g<f8D``UKX9EUKmN5Kc]OC6F\PbLjRsGN;VGKULG`QK7VTGLOA^VYe/>UFo0\[HY6H?WWUB>D=HE&[w=O^cBL_eM1;THN@H;OR)QNXfC^PSSUMSD
    0    714N@I\j=PeOwM5,bQH2>4O3H[8R,:=UXnSFaFn>&DMJIE1fg<DMDXRA5R\>DFEihGYRdJGD8Jgi@KING9AwI>^;oN:EXTHIh_FD\Id`;M^^P<9BQ\L_=NAciDEXIH:`KFQ
    0    711:NeF>]A=EZMJCRKP2rGG1XmYHFLMb;NbBW=Q4O<?B^NKMLNJaFTQ4BTNOQORBOf*M/Uaud@SaB5:U?UBTj8^1l>Q+gST>ECbSRBN;LwvM:PgME?KOB7>;NDTJJr?VHLL
    0    777FJ`VBhX_BGCQCK3XSY;ELRXPWRK_Yt>IIYWZJ\O\HRPUC4YLLWCM9VT[T;J_QEBHE\M`dANKI\?NED`M;EWFXfGBGOJcRMKZDI<CH^V7GOQVXH^U5LKQG]cFRUE#IUXU
    0    7476qC>A[EetEW/f0_`XBCWL3-YDYQ<FVBC[C-L;eY<9E^6>E.<IlCOCWMP-_MTX?VC3DD3CUVT]?[F\>YSZB9@+:B8RM?f:@GaX#NQ4lMW38ICT[D[-hJUIRRVKBOHKLUT
    0    701V\IpPZRS_FW^gb^[1EQN7>IhPQ[7\P6@W7_HPQ.a]@[VwB;Q[\[P7JRZUNOW=@W$BQ_mL=UEWL[FLIKHG<Z\@>RTAVbR?TDO;=[YW]>N^LTqk`W@OHDJ?A?I@`JV9L9[
    0    823PX\SYLE6K=;NE]AU5@EC=KNIK@]^i`KBTDPXHXRSQBJ?A?DhQ[NM3R^PwB9QiOH[41J:_5eY=^<HACKI.=[SaV4F]<@6\9B8W>ACS3X?Yb=XIVIHUYU]bAKJU:<XpZO`
    0    652<3TJGCQF/FPWD?^WYB5I4HQHJBiGZM\4@^`cPOROIABR^dLIBOYLjLE_C(=><ZRYaEFUXJNtRtDHY0:GO_ZZ8;HkQ5WKgkdhKUEI<E4MYRSSaGRUKX?B>hdP^h0#HGsI
    0    753EKcSTeM7KKFYQN]OGT`#G\GcbP?:eC;=RJOh1aB_]OAGbXQXIFCEDfsIY]egFJNYMPMcD=]R@6UDXCTVORIgPXI>J\HMKE?4ilDXLP=CLmLffY\PP9JGSZ<j]FZMIRZT
    0    636G[T6[Q/EFcPHA6ZYgCgS[X*>F@k[9WQR<7_K`]9:5A`F%[S>Gn5/VGB5:bcvK?EKZD=-@b<XY?^V\;UCqCS/r:B_C=9>AL^e>NH9EDOtW>7O0l03PK^IaeS#'QkKBO@R
    0    809W<ZMBMQ5?@ICFEPb1OE\RT`LgNXBV`ECMZJQ@T3-7BDWX#VVJ9G4<CGc_>@KM:MHIBWEXGjOOEQCG`EbRM@j'H9D9lPVX;KAaTA>5QQfN^N]NO<hL>CLZADSjKV\KVkB
    0    943VOMQM]IHT`IGTA@KSRS1CU>?YVHVRLJS^EjfLKUTVWUiMEN^LE:VITEOhRF^GKMKMKM`[=gE<ZI^VNNZXSVXGJ@MHHP;SEVPKw?SNaTaSLZHJFPaMXRN\KBKNPS@IM]]
    0    784FD^TBZQ3CAAeOCDNQiQJ5b]CMNXwE\RW2VWRUkG@ShGVTEQ:SSQF4`kJR@<eK9OU*8TR.;UL<IN=9^EHC]CO8^891O^6sWC=IR3LHNecQEZPFefYY2RUHLHKYZ^ZF]dP
    0    648CW@4_FUHUHCA[3<:d8ZP`]5PK0RmKJD_APZPE^wX`@VV9WRJZh=RHGT=8KhChVG_3WSME=J_OJkJIQXAMO`ASENXg\RUYVQA:W^VvSIRGR6I^iQFg@QdLJUMMYXYDa+[
    0    781c@49F?XUN[Z<X<DPMOAhe;GT@3.?H9wiYRJ\A@bbW8uH;]2F74Pa;9W.FXV>QcUEdHI<KUS<aSAB0VS2NDr?PIhKDPPfBLJkDAKRL]JB1361ZhT2b[XrR?XA,=FgK5H1
    0    700OYS.J6fQZFU_pMOjUYMCgc@@BTNZ=?MdY>MHKR=j=BXc>;>KsD`2Z>ALC:?JRlM@4=NagZGhSG`C>X\ODS<SEMBLfIK;_KIYQw<Q?gXSIYMAVL1LSo[e\1BUDHbQAICY
    0    757N<W\[@N?\_KEAP3UMIWHA[dUW\K<_eI`SYMbEY[EWV;OuGIc?Og[PQL`EBUXXS^OCVUXOGngQTKZ]UD[_J\lCTHFGYAPQGN\;VKQHCYJPeUpPhUTNTOJWvu@GGM@bBsw
    0    800D\dXYg`E[M=[HM'W[NURIVEQTItrY^F4f8X]AZ\sZnkXUFiwoN=8@_d_Z[9icK+T7DH[Z7OIW<AM\>][Mi=]B\AM<dh8N@11nKGW6P-\UYL\[M<cQH8ZTGVbh?FGP^XG
    0    776\N`P=U?EMPYVIMZ^7_QR4Hc]s^h]W>;M`4YOX?J>J_BXObZcRB:HPB0YYEDg;F<3FOVO@FB`?_LBv:CiOX#`=P??RMW\YHCWRW<mRZW\\OEUeN@g=H;83VBT\BL8AYYf
    0   1025][WP>eSG\H7aPMAcCHP4B1:;h_N\Aa6Lf6QY2TDS:MSbO0Q_VB<L?>@SiE/bEF6D,O`Ka7d>BEN8_3COFNLG37$^SXHH_:AAfBETSV@KBYlwIR>g8[HaYJPa\GY8<Xii
    0    608XN2snLa:PkI@N\A3@MW<AB:cIKZU@AZH<VEKR>mXcGNH>[]e6aIbNKdEeEH;gcMR6MwYKlQ^c>>H6K]OTWkCQeI;]CHFZDMC\7UEgR;MFYRHV49YkXZCY=k8d_QXePT/
    0    754NE2_oJYTUDWHFU>QON>16cGqKV]VUWM9IK9HE>Q64K[CNLTZ_9=0WWXIJFJJLMK]6PeIbK_RHSKNPBKSRhV?GZ;R]i>PUE#ZVOVIjYMgTZCENEG+fKT>KeGJHiK-7WVY
    0    765:GrQdUcFP8C^GK=JC\E[IQdcgbfaSc+KK=RW8D^HSbO^XNqanLc@5EVZmMIW?I0R;8Mig#u3Ff\8HOEr3e2]G`EO;\b;RH64\e=jF9fNW?ha]i>d__?KSJIp`=W[KYTk
    0    749JTMf]#@KUEeIXHg>RIUdcNHZB6D;ePiSL7HRY_IE9P9>?PiY\IU`RZHQ;TeQZJ\`>d$H)XLkT9uXP`TDSJSRmPbEPF[MJ_QK,Np1T7LfaeNL\RHLv<M@JT/A=CWZ\^MD
    0    849K9aVXc[.8<:fKJHOQeF9HWUSRW_MHPKDBM>IYQNE;BGa\<iEg;]<0L?mK\Q6S^<NL)YqJ:WQMFQ2RPBhKlD]?F?#DkhI??A._kNMLP\UdajhfPTlME=@gAJeTOIifWO`
    0    785]PE;OQc;ZpGHXIA9QKeB>?K[94?eBCdQ:EATALeoEHYCB2Ha7?H_PTW0ZNP7D\ZC9@_<XOO]DJT6KKc>?SwB`RF]lJM:>DLIZNSNH?Z<TJG;QZ=FZ>`ZaIeURFVA^L@K
    0    576NUsU/Kf@8SpTBLc;E`Li<GMMF>V3;8YZ;XLIcI:I3=@WTOfA@IpP<;Ld:c]F9\QYkJ-j6g=5I^a78e;Z\nNc:pbAAlJeBOAd@gn7MvW^E#rFS@hhFPL3C27TA\DAh;LR
    0    738OBEYFXOPMR_HEVFXaLDIFG>?^T7T\PIIr4GsaWWUPPI\Z_/oT_J_TH6]@FTG<QgPdT=CmpGiQX8ZBRU7\>S@ITVI[HGwNSWf@TaDYW\bQFTW>ZPN3hi5GCf<Gb@WG:NY
    0    640L`MO;>HCWbYCa8XGK@]ADQK1VG9IMHjOTLNUBZfh?BWMRbW6@\cf_?BHORU=@Tt=fL5f\p@ETA[GQRa&d]EY4<ejKF?t0L`R/hw?5QJP,PjB<:@S6SB<@OZDOQYLC5>J
    0    845pQ=@;IKE[aRSe]RPIJgN4H6/YYHQ6NM`aHXRA?WbXMaK5OON<CN\W:N5D_JdMFHJYBf?mMa8LTRP?@9BQO^7Y<9lR@;PmTjNL7J9F`:NR_cMXwFN9K`V<VVSg[H;H6W`
    0    779ma*/JI@2VSJ(^TRYJCWW>66Im\&JM8AYu1<NC:cwg/sJJW*GHMNr[A*BZI=Y(`XG]@PI]R>GI6H\F.]1N:l5d@5iX;KiU`bj=DPKPV-J14M^E_Ge;jafO2fHL]=GEHRb
    0    805RPPMC5MEJE[CKL\E>\bSH\KN;HZWJ7_iIK9TJH@ZWSIEKE=0IDMTX7@VDQ_O]MV5^6DK[`MAZKM6H`I:aCGRUQcLCXXlE/K><`OROJSwMF`;K[Ha:Q@DKHc@EWrU<0?9
    0    933U>JYY)?@WWDX<PMeXPQJNNQ<FAFLAW^AS@AKWG\L\QU8CVAJ@JLNOQWW1WIw<XVYmS7EHNVbGRO?X_H_a3MTOLOU`:H@ALZS=IU7TIWLJI;IIZKKRc\>K^M5AKQZ>DHQ
    0    664oaWKDCCGJX2?WZP?CQFDEfe6_a<UAFZOZV]^[]TjgPwYM8;vPGG\3JI-vZcM>O>7M<fOZPEP=:HOOT[EOZ3]hVCfS]VOc6ILFJ:ZaQIFMSNYLD9kSFNHc>RX_SPO8N?K
    0    706WWS5MUPZ2NSYRPV4=WLZYPPR=?9:^5PUB:VAAa@hTpIETI,DDRMhB_IBVS>9I@VF^kSROEUWZPRFD:f5`MMJ\Z[Z^CRD8ZfRETv;`<D=h9Z0Rd?IQ>]YlIYC@DFTYE8#
    0    820bJKhRA&LKAg]QWJHEW@SF_OC^RMK:aNU9M`LXY5_YO:I[XOSJnK[RXJfdUHAC_O[N?qwCZHUPXMYO:6iNL.a<NKRI]dQIK@A`G<V9TLVecPhnWImFAP@4RI]Y]F@JVIQ
    0    710OjYF#GS]CFr,Y;A`.ZlBHHPVCM7;??RkCDB]JG>VQdOdVL=?EBfjIRAVLcl^EfT:eXH\]R@7ZCQE:iO==XJ`HYVuHfCVRNKh?DJE,imM5)LD<^Jh4UC>T/l=GG[f2O8I
    0    805TWCL2hDG_WBM[9Ei?Z]D<M<7haUaR?ArN#U_.SSh[LH`[6[YOS@I@BN>q1BY4\9FCFhN[IVR8@HET*[OMWN@6F@^FiFEk6WNZb;qDXG`T0SXVf/\9TMXXNIF`SIV5S`^
    0    623V)CNKUPCCccEJ\K8QF@X2HO.JZYPIReJjg:]Y+;B=A[PNmSNM=RO\04n`@O4CdQ/YKLKw=P?2_7BX`4AK?[SKIJXI5HQZE?]8]GBTSLqGILe;?jJ1dO9K^nNJ>ad?IV?
    0    623_X^8S1CKWSHRV3QlMV>(WDb>OOF@NUVBwDQ`Z2dLR?[SHRN`\_KLc(A`HH>(bOeU]ENPLAXbNVTHiL6f;[`UXLBGlP]F\^LY^l1QdDJPZQpAEK6P9WST7I9uQU-5UAVV
    0    773N`AQLYS<WHEJ]EFb1J=;cM`WJYBw\JR=BKIE-ST\QQ^SF8c^QOT?9:M:JDCshFQs=DqVcEKIVFN?*W,;GI\IfWIKcPKYH060dCLcJRG4_OQcXZ=bXIUbu9VrRJKMSg\X
    0    942]WWH=gfR@RMRPD0BBOVh@LES?SIP<UCe>BIK]6N[LAa\RB;BL<^?4EF]M\A4PP87:<^VRC[8V3H;@SFFEjIt'FX:FNGRKJEHIWDE-`VYVBeWGCUh?@JPdFBYbwY^TLA?
    0    768BTOAY80Q`_[DFXPiY26Fh.OASOKTvXfPVYLSHWU\FRNHQaLJ[wAkvDMA@O=MYO`NUs;@iRTdS^M\Z<OreMGFUUaoQ<Rh:cjYCIYQgOMKSONA@gV>RST:0aPJ4FT;JKCD
    0    636JKM<_QJJLU^UL>kZXQ^?DI55RM:HF%RQ:K[DjPC+7^M^RQ@U;BFOb]Q\;WF@FbcVA<iMrZX3CI:D7eoCL1DF[NwDZO?`>/FM\2\76dMM>#KKN`NYMOUVbAV'?p=KTMgP
    0    876XCFTPUTJZV8Jd4@=FJKAIHFINEMwGGHSH1MGMJ[bm=[_;LOeDEMP9CaDi9GpJbMT?DdPQHUOHOBI0C@OBFcRUEOF\OHJlATZ_A<MaPDWOVV@KR0_OHAl]CXk^Y,M:HMa
    0    757DS\TwPOTQ;YmE_Z\^KQEVM^UKDLNeUH2M<SMKLAI5JH9fEoCbGXDN]WJB^[AjX]I6_FXPXPHiT<FIX=cUj:\EsY@Te>AaXAIrYORB%XE_ng_D=WL]-3@`r5UKGXIcZUD
    0    654EOSKV>>GLFNXClT=hD4pCD.AW=F8EUN@=FJCFD^XlU'HNF\E`>LR`LYO)MVSwU[hD>OMBYiR5KX`-LI0FBJGJVWQa8GMSPSJ-HYON;GOI2=BHQ_^?AT8FNSN<JOOLFEW
    0    872fQF2DKL6LmO:MBcC.DI[TN@@[MGKO;YfSKLfU>jYf9^]<W,UFR]YQIRG?=R>QXL>NLNGSN<FB)OX7eEFL:^KFALKSMBcN@MwDECFFU6JCEKQ<UOHATaPO=e8BXM\H7JM
    0    832@ZA\rHBXSk/LPijQNbE74INOOEZL:^k<SX=PUN;8IH>?UYR_dP;NAG7BII5@KDWDN]DwaVVMTRA\@ALEMRG:=]ET^PVZHBSKH?YJReZS>R@`ROZO3HX=f@CL?JFKRJJF
    0    6429TSI6C`8=[SHO8`,4doKTvO_TR5]29uI]cYOcUHS`L_JOT9JT@DHM1Qn_de>PGR<\`AWjlEXm**;C]a?CLBMPwnLMI?b;OTA?^uJCIMpK6[@CXUGGHV77VH;N\WMi7E)
    0    588h3Ht]IX[J96D*XC#^?E=eqZ8X_R@Nv+Ib5^\qXLM`\dTQLa@TLHFQG9U>9ZSD?PGNQ\WKdt\>?QnSMTMR;?0OWGbHG@:4kLDPKBG-EVjWLIX:dVLD;j=X][:ZbNuMSIY
    0    677WHE@@O>R=Xs;J\[6F_OBAX9OeIUYPCSpJcMHU3]VWjIZ>:5HX<Yw8EV>;gRIMUUKvjIHYK9F=DU::EPW9WA^7A63T+IRTdQNDH[7ViD/=BTMPW`jBY\^i4XiMgC0`<MJ
    0    710YK?AKV7UTod@KfmHKUGHEIGCPNMG>/Q`SLOXj\Qj`SLTOC9@OMR]\=?\C?Ie@FO:hZBIST3JN@iWKf]>`IDG2?IUYgVwjHag2;>A<X?R\-fN[q\IO[QKDOhCKVR[<@J7
    0    760Mc`[bXaPKL>VMABl<cRIHR[i`cfTmZ>mc;`_;eCU\hGk[DiZlNHHDK7k^QCwUHJ9P;^YRBYHfIBHOCHOMgTNNNOXLWiS_AVYbdKoN\]I_<amRM>bgYKU`h@XnS\8dG7n
    0    635CQMa:L6=g<8TBEXWMOTE<TRN[b]O,V2Rm+FD4_=]W>IS?WJFBES]5D*:6H;F(V:a8BR:_.[D#@EKE(O?A7]*?5+YWRFN[>DN?2/8@\@NGb[`9uC:SVbWeHLW^hKP6OFV
    0    640aLJNTUE9bJN>nJ4M>9R?BB:bYADbIVNPm7.QFNI[m>^F99`kSHSD:OMIZAJ=[JF=45TCa-HJTDIBC?\U7DH9PE7Ow58kV:YJH?&B9A9/Q1>Pa=/JYTPnqCRACM1E:B>`
    0    800VF;Pm6QId]:7F\?KK#TgRF7EK1EUCZJWi<EdLLTcW8Q[;7Sd@IMQ/>_;m>5KKY8_=0SEVKGBO:?JEOY]0CpLYML[\0>1X8OOZS@T1WH%IP\<KV5VKXpwvG`ON=;YN?Ld
    0   1050>KacIZeP`QGhLI#M0KDI4RfDW\S@U^OU]EhVHMLMJTF_\Pc\M5:2.I6W^J>iA>>DBCW\OHePEVBARIK]N^DSKJDIIb@5a\=F_S>i/Eo`d[I^c=DNOD??PM;RYI^BaSkj
    0    867JWaU7L?8YR.]ZE:NYNORQCHNRSmMBpHZ[NCTU=G>QVJROMwYXI<G@LNE[H9;PYEQI1``YOtPM^:Hi?J\dMDZG`KO]aW8?F*:A?GQE9EXROTaU>DO\SCNSEJc['EFV\UV
    0    861JqR=)qQX<f^7hEQsaQAH^4?MEOUQY*PL?ZV=QX\J_LJN?65=Aa.qhP66Qe^w7EX4UGO;JJJKO,WZ`[g_cGD;t9]p:bFQC,XD8QDl9bNOo.@8JYCJUFIYB;9GROV26W6A
    0    835\LMCWInJIJRaAM>A_[Z7PK]NDR?WY]Sd]ZN^ObaI;P[mUXHH9)M26RbQAB4DdcP5GJPJ\IZa>T>3ETkDADPg#i2CbFaTkKpi5HJJh@?C`OI]*BV?^9J@QOVlHMHUI:AQ
    0    721P>YG_??OdF>`EU^;S/FA0P2<R=QEQdW,XUHcMGH5Q=0MaQAZA7H@OYAWa8(@U`i[E=7U[QlCB_F>Z:?[BBMcUN:LHYGS\Wf8FON:KHFJOfNfm:LA#BQHKCEVACC?S=re
    0   1037\V7:M]CORU3J]LFcVUT0P3AIWb3_IKLPe?9UDScJKVeW6EFKKB@HfHO>L:EVEM<@AJ\@q4cGXLEBT,aHW=ZA;E=\UR[SdAPV@?CU@T@ZO#CLQQ2QP]QFUTXOWUM;<-]a
    0    832O^Q7RKK[PUVB(\=TXRD<fSQFAP<HVULEJECCRHXL2HRI=MLE7O#CTEB;@6:NZFTVOAKDACd_H\89FDVG;E3T9Q@IT\ACRKO9NNGOLRNZKK;aKHN;FEFI;O:PN<8[QFDh
    0    848Rk<8aIH?kD9OSUNwXL<GFKNI``V]JO7BkFBA9Wa^SIXSEDDaOE8C?W^E^EBaWP?EEDROEBcP<==JYLbJ9KWJB5<kFeXRf?RAUL<S^MbKNRdWcaMdGaZ?dVANoXIK>L^h
    0    699OfC_?HLRKfcEHoaZB8=DLF7K]DYEmrKShbFUK>DR73UVG_GMHPE9DGBgeXE+WMVOUQYMvI`JKC#W]WZF[@H_@>WhMJ:^>X]SXU?TK[=`F==OZGHaB_WTOVGZNTC<>J]w
    0    846ZYG2DVnST_U<hQQXDPfD;KjBVZ/BQ9ZX^RAcG?c_GHwfVMDU95RiJSFVMWPSGhA9DS^^dO9?XTC$GFdXTIdMNTFuhIBRG?fTBYFI^m]GF@SACU>f0WE^m9fKFUVENNPP
    0    854D$`HhkWLHB7:N9CB@QNE#VV@JHKGPT[YZFT`CR@B4?;S[O?_2Cf;_GLUKNXESOWF_7MBfPF[YZOFCD/;R?Q3PW\?o6L'2YE-\WG2O5S=W^RTR8@NIPTQIHYKM>UO]\Zh
    0   1145`=G>C?WCASC:X+L;;ZiV@^PE6SDQM#LS:PHORUBAFFHNSRB:?RFJNNBE2G`E:QYIJF>>IO-B\7LCGaMAOI8KALHF4GHPBY9JCVC9JXcY=?J/ANPELCFMNYS=DZf^JR;@
    0    849CGNVM\@NYR_^UOEm9ODH<BCFgkUB^QZceNV`1UKF;XMlMMKLN9?DBY9O_F3T=fDOLLuA_HgR-RLVICRQ@ENCID@H_VRF\3RQXI4i?YOPP]`wsI+^4C>\\KR`S][KGDl[
    0    928GKBI>FT?JM=Bc>9SOMXKNDCMQKM[NYN`S>JOP\NV]YDTHBK\PU[PKKFIYDWwIEJP@cT;RObRLQjI5CEBRNS=YC9_SHPUV:Q]ETMQ>QHY\@PO?U=K<NDBYZWB?g`ME@[F
    0    855fPE=UO0CcP7PGc#]1Gi17E@IsZJN8J<^_7Md:=`WXF_P7<3gKBGV=THScGD^Lm6B=CPDP8VJOJIIB<UHMJaNNF9[WAZDf0bPEdAbA^U^HHj]OXHS7IXOURNN^mMMGIV\
    0    888J^QQ@[SBH9@jQHG/GWRQ>^PVMVWYMG/^J6WFVMU]N_PTSJ=aHIA(*RLLZH=w<FXM=EaLNIiHGHPAL;EMiM8<NR@QKdJ>a>5?:R>ZU?HOWW?SMSJK[MDYV[:?bKPJZQfT
    0    992PUGSGGYI_?<KX]<^NJ9K[D>N>JIjQGG2R@=H1J_gULBRJQKSV?DKQJQXWDNQV]EPUXEG[?DFLVDP9KUN>>UGOTH^[P`I>EHh`DYLw:8>UTHPQCRFj^\QGD\gJL;IEP^]
    0    727gdV\SR_Y[iE`EeYVHDRPHNTR\7]IUZV9qOb\?GNQakMwX8SVaDdXKRRGd<0QSnK?12@L[NSMCUCNS5OUHAZQToWVpCJSIBPX>WK6KLM\X^\eC`+OfaRb[MSAcEKNF`_c
    0    669I&FMSP;&YPC5M\6kw8GT@MV.FGYRWU.G]#Dh7H^@]>HS>-]X*IA[H5>2H=MOIC6`,7I/QFn<4V9I9TPK:(GNf=DNQFG0g<ZIWZ9E^GBc`F]S5`87:^TICVWGrU-KEWpb
    0    693dASOK\OFTH'ZdJ4RQ0X:DXSeKWV]Rf_9gM@a@IPNB:;j8[KAI.AK4ZAaN<:LgSDeAPA5w#Z]9X+UO:6GZTiD<S<qTYKY^nSPJD<^KHS2$B<XG(H3SeN=S;rAOQ829wX[
    0    709?DKOPM@HWPd`UHjY`7DiNKM8QeU1=cLB[9HSFJYaMF5=Z9SMQmSg_C3^^:9PfMJIKQe4;CWL*`R\N.F2GG]5^-rj?NAKIV[G<6EZUGBE<SJPRo;E/Z[w*;@W^?/@49RS
    0    501Y.MZTG<M98DK@C=OvZ;;G\f@HSF[YiMNN^DYTi*T:O=LPmQ[0=O;VU93IEP4INWXPtBBjWodcWI\_bElAdRhF48]LNT>KQTDDwHL@AVZ_U?K^DGk?@FHBZ/AEEe.)*^g
    0    752JtAKRSCYOG<Ud`9nYNT:m=CYOa8cGI>SQ+1D-HKRK?\eD99RKN7PUWOGRF`eTMBC2I^D4@NY^DSVS;iHXITCHI;]cRLBJL8VM8H^FI<@B)NG=^??QO]wFMREI_C+CCJS
    0   1056VXJCIFNTUQWROfJU_WEMN@AKMKEXBFSHTLV?GSNPT[Y[FKP?RMCK\YUMFXMLDJJG]UYGHSSQVJ`SWZZDVVO>ERN^RVZcZP]wOS]XVgLY^TRA9XSE_XUZfTQbHZbGQLIY
    0    846TOUUEb[LZVE?ZSMYNIhE`8OBmMH`OQR^UCVYEEVDNZTRFCOHBYMXPVaH]Z<YYSQTQ>PKEFSY_9`IQ<DYJGE;QaBLH?`\ZMTYNg^WTF>=BWIH;wH3eVFL[\_CVNJKDe8l
    0    6509+\[aZCK6_3OEIfMwA-dYdNGE,KBZBG;NkTGTWSNJ636G]KPFoP0HZPT/KfM^]cZND>[I8`>Gch^o3H6l\I?Y^AV[GF_MSKP\_f9SP:JE`6BR%GSCUWEMb_9D:IS_KEQ
    0    672JATOQe?KdaKSFHYc]F\S^IQFwfNKYT:lqABiPTIIO9PbM<Vh^?AHO6:\P-&F:b<Q]R_]SFWTUJ5Qi+.OM;SJ?pUQ?TGhIR@LTM?cTS;gJPjm`a9^<DGN`3E]UcY3aJR`
    0    693qqN:>s3BKMWK@^=uk`g@bLOKVTQc-GMggCO`@D@jkO[d871^]FKeeFC?\EmY:J3>.:J4;JXWLCUE]mk6VTUEP6EpCd6OWGa_@D1`;bcG\3[/EjHR;]LXY@6Mod`I#6Aa
    0    757LdFY?JN^NcL?GZW]HqjI\ACF\G[NFTaC_TEKMGSLSXPN@BNQIXG`U[CPHC\fN<TPL[e>fQ^UXFlXCX`OMSFIGB8^HMGjV[Q=@MC_ZLVIYQSY`[MQMVVlwTK;F^VFDTBd
    0   10647TNNESNSQHXKPCMS9_?AcBbwLfRJV;S@:L\KJQTZQZEZGEIYRL\R]]2EMLQOFZP5Ym>S>VKRYJlGOGUBQHIHMARSNUdXCMU_K;\VUYTIQMSS@GRXZBKTILKTPPM@OQFJ
    0    897@AOU=NH?X_PW4DZINrFJOcXISKY@W^>QjTjOPgJEABP`PIO>W?=>ITEwuFSK;FDLJ6I\WNGZ8HWHZKAFH[LaIAV<=PLVMFCBKYKSNW8tQJgcN[M^E9A7>@O<J\MHKN_W
    0    694<I]=CNDI_CTAw>KEL[8YI?ZYZaES?4SUQFZRKKLNRZ\SP2OdAAIG@HCDc4GL=W?=EEJEJJA;BILOWUFEEG_YaF_BZHWOOMX2RHa>JYS<eKnZWOgZVKZZSPVZFDFW_N'\
    0    771D7UlkGINN6?l8GO<?EkXLY[MbPPMN^1]cE]jERUMbZLdcSO>sdQCL-^^[:5EWQ;]QEZ`WBoLA]OVQfBO#KYKIN5E^5G9_GAE^^4SQ?SMg\Z_n]iUF\WI[VOM]VbURTPm
    0    685[FSOdl[]Q?5Z+M]ReB)MN[EJeofZInLV^btRZLJ*=M<bBT8IV669i4DCK-7VZG.HUH^Eq<[D(R6Zc;JYXPPb6NEpYSN6Z`THTH/WInKQP[OQd,Tw0KI:4^-`[SM;TS\K
    0    654]XKJRM\YJfHKkMTXOA[G2PbUM`=mG;h`9MRRNU^ZrQeMPA8O?3;XaHY+J\]RPn_)_NNYWQJD_aPKE6o?=MLJOLKmjNHVZD[Q3H?wQNTQV3_TLHCEc:gWjDOUajbAH^2V
    0    637lf78L4S`SILSHlW`UTJaR'b2DJMO3?XWOD;:n]bB?f@B<NHECRTcCBBS7CH]GFPJO^\[bO`FD`Gd8Vb/FMjKYJQaSMBV]dwi;1]AcHX>hAEAd\ZELSgIYMTQ?B>`KD7c
    0    744LVHrZgMRVSCN^iLIdLUHNQKQRBMeUMG@S:JdJRjL_eVMRY<`UMB[GZUV[H:Vi\TB]EYDk\MNaR^FW3G_NYNR]nT]lVgBkQICfXQwO6KUvbHg`E7JYVNaSgWTc>RF[sjb
    0    924:W`\LN\TQ>iYXDUFG\FQ9WY^^ENINYTPbS^MNRN]V`>KaCQZSOQEFF<c]QLXNODO_OblcUbO2X\AS3OfXQK`K^LFQ^ZLOPTS_eAXPVNQWmRVVJ]PBHS>XVFUwKBTbWbW
    0    796I8pb<^d4DL1j;;@JGnmZLkaMIW]G_YJ`UMeNU`.8PXHO]HTM?3w<4JGf`IQ5KNV_VDOhWJ?MLETHUd5gYX:a8hQ5MS`DTP/:Y^JHFJeRNWZSS@VWH2?\`HZdf/a]oL_G
    0    912C>gaGdNMEGKj@5XREa<:DWaggL^;aYS>U^tU1]KQ;_9YPeX]pBK>SW3pWJAIHKQJ_GM^SPgOKXJKwH<a[c=PAfQCMhIAKGA9T\\]QAdO]cXch<k``J6>IQ7Nm4P:_`nV
    0    728UD\APKcDdL[Wc=^6nYWa3WHwM;X=ODNC:]LYCOE^@SZa_DC^B9bNCcUCN\X?<ZRIVHGPP7.MiIcJRUceTWNML[VLO`YNFFL<PJcNF;cG[X[O_H8H_43[RJBX<TZGHeBG
    0    9447QYGMl<E_=GHW[:_=^J9TNVbIOX`_E@LO:k@FT9aTgASWBUXUQ;<MlHO`DS_L=IF9S?UJ>AdZNR@mGwQLU3JRC7@P`nC;:B[OI@DDYYXXJO[JS:V^=?B_k3Vb_j4IS_K
    0    651G>N_[4uhXFFrXLMMVVV=FUGPK[L;`?kY`RFGkFXCKBHNdE?<E<J[S_waL_c?]U^TJHX4LESM:\2dbHi[AMTQQi>@bE@\?N%SnURDE,NN\V=+PM4K_@uNGV/S1FQWjSbZ
    0    832<TYX_KLY^ICUM[NALU49c::T^X]_cgJ=JU\PXV]?8n:YPFaKZ]6BU]ZOQSKNU=GSHIKNV9[^ZK__WPjo^_:JwVW=KZa@DHI7[ZMKL7YUo_IY^NIRccG8?Z?RQ<KNee`P
    0   1060%IiUQl^HXH1W`V1HOY<:HEOFL^^XwY@@NGw<5fXHLe?[R.Yc`RAHOZnSKR:R`8=I)LQXDCYTP`VRM<PX1ZIIDMCBTZd=I;G7TBIRS8GAe\ZTaD@VX<7H>P>QZ4O8UG`_
    0    5728U7wWIHgPHfPAQddc5OXJU@<e#H_EQuJZ_JX]VJ\S`IBCe\NHr>MMB/JLEXGCmZb^Kc7c7CU3l;YYY]RlLM:CT7aI>59NMBaJJ?MX>;)_NXP;>DQ<NbLMW3TaDDUVMlY
    0    657%i@GZKbHPEYSga_/NDNlgLFE4BBOFICHAPOKuUj\G[J0E`Di;?ROPJVQBUF6TiKP^AP<Rd<FR7DE5YCW-YS57qKHS:jF[VEQJ\aSPOQ1CH5L>GR9HQEwr6bd<aDLHKM:
    0    619Q^?CXHFklmv-wWHOLMC(E$DRF25RENTVQbADhGibX=hST;8IKII]^JT7K\?dIZ6M;NKE?DDTBYgXT`W;X%s>LLH[fM[dEUXaSDe2\IWG_WPZXJOBOIQUER_ZJHJM7(5>
    0    642[_D9T`5E@`=DKc4WGu9J[8=OJZf?Q&>EC*k;JYCOgWJVZGObGAJ5TPMMFRa`R5WKM;Si9FeJQ_Z^k1Dd7f^:C:Q<Oig9C2ERO#4NK-K@Ri\ObB?cJHY:JT,@rJG2Q^\S
    0    770FqF4]Gh\CI__KQQI[NO[RP;EH=2PSI@Tc6G.WBNBDXUMS?NE;nOJ7Ki]8N[PK/=EYRY\7SPI@H>J^cD@D^@W=aK;4b]O?]bXB37KHScLw*,=@WUYU(PFUa5gTWCs6U5@
    0    9868HP_qSjJ;=OS/E\S?L8PL\V\WeeFhbN6Ic]GOF=A@T;O\I`EO`J;MPOlMFJOS=NSDVbj<:hc[aT[KN0b_\8VNiM.3e]:VH;*wa<[71bd^dcee5Odd+<=3_2gb(JKhlkK
    0    855;PJGBPXEDWW>A5^DAPS6\N#K@DF?XGUY3\F@_<OJ<CW`;??R>>I_=GYIGJa<FToIG:J7MV6API0ITdTZ@VDWI5_8<MC->>6<W1VVDJPRPL>V?42RF?EE\TR7TKKRKUGO
    0    884CW\UL\BML=dvf^4GDWN`?oU[cWC[:CM03E[Q?G?`c\9Qq<EMWQfV9fRpo9?CBO@>\ePuQCUSRFh7MK<_4SCmDIGAQXt[LEDSI\TEQ^PHNdwR]I`^O8LDRK4bR^O;<GYO
    0    895@BW_O_1TYK@RI\U[ZP2RaZOwVVM@OVO.GCVKTR?VYX>QRIfVsZNJEa7OhE<LTU6E@S@RQ4jFGJ[[[IU^A]<ULFDGG_iPLOc6hU]cjROS_\U_kKIUFISR<Y;\cGX.AR[T
    0    631;88GT/W^W_>9Ube81GRJFMDJ5EX.>DH-`eBdN3/BL:H>On;?\uIR\J7JC9>'G^\i[JCJEQF<:ZWZEk<T7Le[]PF4MUNV<wcYE5T)cD<M7hXYPP]G+Mh9UAnOTDF]D4ZH
    0    688P3oZ_YdJH3Y]LN%EJc?<:ROnf]aJvl<6C2OF'4EW<ZBddXHXTRBYFUQrv1'JkS;<>\qaV[dn?5PIE5OoDoSQ4B2#ihTWTUDB\V:QSRF3PpRee:G\C<QJ^Q]PdGA-eUpa
    0    709KAKPiS]egNJSR^3CWU>VOIXQSMfC^_D3ROLH@Pac[eHlgIPMKA>P^GKf[5RKel=d7MGgW1VBBSD[ZA@HDHRX:N#K)nlLdga;QS<tIOJRo\_^aQWwRBV7D_LdMIG9KaIc
    0    847fJCOEDJTOC=TS_JTLKRT2DEO^gKMS??T[IPIX9NeN5\U]JJR=OQR4;QS?7#CESA<ME_UV1e<GGGE@\9nIS7SOA<CG6IcdU`Q9QDLJ^NAFSikXNPY5UQGSJKX>]L=K@SO
    0   1080W?][ITDEFT1IKAIHKFo]ZQd>FUTQDnRZ]DTceJQ<SICQ<<JSEVKNM?OIR;LaHPFa<FSVhHUPGOMwAVI9MBe=NDBMTT>GRTDIBWBQ^JRR[ce`]SYMJTgV^MWAPNScQYKX
    0    724_Fr^:?KC7[Fh]8@_SdgU6MgFZFcCiGM9VGVwR@5SN_MgPQ_N`=EB57DH\X<m[9VQ?@]QZHf_ZC+&TK6fLAAMUKJNKZ:PVCXT?HF\>KOE@VHaq,XA<HZP:[MMZIRE8IKF
    0    682VYEL<KENEPAVIOkDUW<[LV@\I$DD515N\jFWJ[IGSFP[XI=MJaa`CT:PPP_UQPQ6UI<hT8CQ8DbC6S`X^TWQLCVMlWGU#LMU;6_`S`U?/P:KFOTF\S_[@F`LDEK%H6DB
    0    863NAIFWA[P>T9c?GANEgAKoN_@NJbHaYFRk:IiJGZ4CI5fLM``ENLDMc9k<+9GLN?[@IOZHRWUAp/O]JNZRD_Xh_>ULDPLVGW8EE?NTBPG:QISLadUMWZ<H`QLG]BKEKwY
    0   1008Cb<CB?5WMPi9mYjLEJRhNI4Q4?8QH0_9JKQG>OR`a:J7CO46=Z\wbH4GUKSCIJTHkd8PDG@=J/nZCUJ+B>NV<BK:=7Sq<l_h3=o;]f>/=Hf&McnN>MFOC@DV0nQJI@2,
    0    827O_HEC:NaJ?\@Z?p4\>[L^<C;=57B@K^QHZ>R\:XNPPLFadK21mcSLOG@<La+PdS0hH=KA^>7R9R6<NC>QG.WCQZAE4GKXlc^6ZwEvaSHPSK<XNMDN`ZQFG[JN[K`LEN<
    0    862PIM*bCQg]UHE>cM[V@]HSLH;JADKIWZK@NLUV9`A9AP35ZAJ6cF7INlQP>IO\ebNBBfAwBh_8X]GP$SFKR_O]<CcVR<<\LgQAOAL`E4P@PUXPOT_DJMYIBYTT8H=@Ulc
    0    668G[#mrG<rp@PHTUf0AEJcb7PEPWO2DLPRa[DJ>fLnc;<B]=MCFb`MHA9YOB6J``M+KX;SF?9B@NDS>\/VS%`IY]8R`KTp6[qHCKUXEII;KgD`PdG@:<9IZ;TDDYN(@@Q9
    0    721XgI?H`?ZF8iUYOaM1[Ga>Gcc;?N+NPT>:Q:6ID3f%:#Ao]A2RaXZBfHSL?S?H>2BWe?[9?CCUPg8]H:US\9_AScF:Z__GegBMT]RKbJHUJW.UNHOD(>@BAFZ\fV6D:C8
    0    777RUXE[epW;KT]^d?YAHV-_CBSPSFA_iNCTNCNTD?LJhI_IKJZf=RLDIqaV]N_VL_DLXKDY`SOXKOCSTJ>\Z8YKCf[cEbSPWJJYVdFCITUf=GWPJ.FwQQgO^J]OnNAKSML
    0    619DaAM=OcAj:NlR.J35EN@#dZbUG6m32B9GE=JSISRiMC9hF?EIRV9SLf=<EK<.ZX7'INKX;1FkRU;B0o1BkGdIQ>LpQ;L5G3C@1ZSSfePLGdD9M[T^I7URD^\7`BGK>82
    0    669TZ1g?M\?W?tftPXE#K>cOFWqEOE6A)NXJ:E9EMF\i<@R`KIL`Skf=SKud8@2<]%;f`KY<;N73A\58aD<6@8fEG94eIdX=@SUI7c1Z`Q+SfVAc^dZ:DI;V%G]B];>B<E2
    0    7611NdLRjg\a?@DJHO^HCD(7RPa^VYPS9F?S5_wC=Mc;M>TQAb\TKH7GSAPc=BRDVBADB_SLMVI<OL\I8`LG`WPUbDYXNQ,cQXCPLDiVOE<PARe`GEWOO]`]=FSrIM@_RJb
    0   1142S]B7NHNSAPWRXPWBbFTMXNQJ6LOB8MaYCHTNFWF>XMIE>K83FME\eE1GTJ^M>>PP][D9CNS[MD_N@]UJMMJLRB]MAX`VCYMU=;LZKWOHf=AGOlOLXRYEIIM<OwM:DYBH
    0    786b_eMHrg1mLGLn:2S$OX>;KUWQgAc8CK\B:]EG\ITPV\UZ>CSN:AX'UNUsYDcCfE1.@RWn7iFaH59N9\Q?lPDH>JDVeMNwANZ\P?d<gaHV6^SCX5YPVT[SUNSdYfQIGHV
    0    7562OPR3CF_LQH@Q6SOF:PP_=JVREQDORV@OZCNJ[@MN9N:WYI([\YSJQQ=UQRH;M@TAPEURH@^XMPUS?D]IKLYW?aBM<[Q#GbQAEg@HAHO4_JW\a]ACJC,SNKWKSLHYR_D
    0    7968_@eV@@Jc2KV`]BjMbGPB>?]gwSKKf?OoFgQCCWCIT?wXA]ZGWDT;S9Sq^Hj\E;JNj^oiF?KGMbYf_IXFS>_>WFX@H]>N1PHQOMMTTQXSUbeLRKd0BI9NIOeTHOGJSST
    0    628F_MNDMVddD[QfcDPTT.WO8SGTBGF>ABXI:U]:JCM^CQKJAKJLbLU@^YSW=MHD_:aCA@QJkPHCZcJI?rB[6X:QPO=_@oXN4cH=HuKa?7I`NdBWMATJ#>L8=[VC[B$PDZ?
    0    876F^DNNI?VT-\_GIVFMAEPS>;bDWOJ9@>>E5>?DIA`d=P4QHHF\ZO?JsS=UI?AOL2EXJFRF#)P8'\NB=>GAEITF80SO[RSBJSH@7^>KX81OH_HXCEgL6QPLDH_[\6DD?N9
    0    782XXH[#ZXE]-K\X@:@=R<b3XFUFKKNG97aH3hE4]<`T2Ud]'eckQUF+fHWdL3QFJG5I@\e3>T0B$b;#`<OB[9TFDP%SIR=__KSmGG>TfIPOB]WV:<gZ=ME^TWhXWIBA[G<
    0    637fNUPKnk:ETYj5KGRChPPRTjW`YMjTVVcVEX\GeT5;YY]RrrYL<\GGS]QLj=Kf\MQO\CPVJDcIg0Ml:E[Ys?VEMSQO]qGLRTCYL#S=[MbXkMU\<FSHHQ^65ZfL6NPZ@Vd
    0    788@MtLiX_FGEIcB6D<MYQIXpdORKH_Z\=[S\wR7VMWYU?dWVQQMH?<I_T]`9@MQ>>IAFTESYiYKIAf^ASWC@7UXGO=NJSHU:;JiTCgcFU]Yc=G]EKN[BOfl]U=R5T7ffNM
    0    693IFLYV6uTOD[QgI.E@TI1K>FP@A5YC\4CQ9]fXbV7PFUh6O=ESQB6U05\JAbmR5UCbPMTSd_T`aPpdW\YS\QYFwp@A`JA8FW_LC`kGDEf\V6HbVES`FM,ShV>w6GF;HQe
    0    829O<[X_LZNaOVK=_NIRBTDVEa>EEZ@bPQNk_NcQJUL?QMLQ`\\\NRFS>#LZMVGV\K[[NJ_ObAbJ]I^VIH^PcPSKQ\GKAS[>SY>OR[TVCNVJjC^o@gOT[ZEJW^I\>DVYVYN
    0    723aADhGUU[WTB@?$$b3O9?FJO5dWaOCXAWVXeSM?;]8GwREAX_WH*L@R_F5>2GTFO\05RRXA<g^/?4YSJKDMNYVOFBWhO?]GM,H\MSC?fSEa\QMS_PO5QNPiOHUEN];PR;
    0    801S[OLOJ^?F@@UQ@;];KdgVIJNIELRKM;aSXHcIOJG>SXDN6YZOO]F<WVWNZB`XRVCNwcJ_<LQ@a^JJTiUVK8<XKKNMSUJWZQG@@8CP9cM[MQOUS3ZiH9^aLCLVX?MWTNO
    0    730VWZ8W?=BsYL=hGDL7IL1ZJLIP;B^P?XjQE#YFEZe`9ZT5G=c:;;TKhQ,IXdg`gOFDG@?DP>I_6GR;JL>G9g,CTZT`8CZOE9]1FA?ANL?N:>=9L?LmUcV_PE=AF8C;HGU
    0    8528@``HFH=56KX?>HC5P^kXYDELFnaJM5MG@SY5fR7>g@Ol9VljV\1SHGYKTIsP67C:>ljNBakKF`?OAFR*TENADQ?EqgFdC5GXw2NDBT^]e`\rLV\PI=_`R>PrRNMTX\[
    0    874QJV[Ti^LVP'IZN5dBOTQ:XU]iuoRZO>Vd=]h?TRYV`G_UEOjdGW5MLR[eC<qCI9TCUXQ\LpaKGV/YJ:>GAFTCE,<od^Hi8^JUF7gQwUOfDwONU6fo:]mpSA`[ZQ1S[PT
    0    957M7RVQG=@TYB[J?KPODNcF]dRZFeTXb;YZKFbYSLB76LLSP\eOWgJ8NEL[9;9ad0X2BYZgI`LB[H9ZG2YK_SNLl5AWaG;XMJCf_=FPSVNO[hSl6cP9@R]wcBbj)N@Jc`]
    0    782GBHfFYMU4Ea\BagARCZ8w]U;LCHPWKLKDMqS^e@%7TIFNeRAN^QEQG<c8HaRnFK9tJ7H5S^GBfRTVOXUpYKMhS_XZQGLFU;FRCfJ<HfeXTT@i\k?o]QECrH<T9\cSED8
    0    558jZRRH_QXNCUMei=<WOn](cZP\]fC0S>ueCDW:FUM]X3o^=gb[pZGUdBcb($]@U(IFZG5U+XJ0LhEbTESH1S'J;1\WUF9v9jBLITf(vLs.GUVwWsNHd>J/_[jFBQB.CJa
    0    785UdV:4OOV]CZPkQUKHUMIB:N[YV0MG4DSP=UZAWPL;DbC@B6WJ_OMVaISMCOKpKSIceU=HW;O]CbeU2e6sDc8k:b]GQiRK:S[6-`KEiL^Y7L2TJPOWM@KOwB=D]hV7N=I
    0    729UaUEQPH<[h8PTRLPd;VQOEPcWE;DhFLW_SCX`ORGPR]H_WB>wGTG/eaJ_aXD[XV\G[E[TN;GM]9F>?NTH>PULSACPS\QC_.CDNP2OPH^UY\=PZaSMOC_TN7ZLX?HRKMP
    0    785CBXZ`[XHSEF^MFHPLVHN>[cXS\aHURBV]SZ_G`HSQWPT`V[]YC_@EZ^Sw:HQdO@R;7skn<c>RMTE^?C\Eg5VEUE:JPfIqIBQUsD[HH?diiXrV=DS\7QREP@^h2TOh`Qa
    0    801HB][LXS>ZD@kO+3GDWCNPcaubk_Y\[*Qc4YV;IHE@W3ogJiZJFS:?E_hfIKUkNBWG>Y_RRwRBF1CgL4dPbJM5[48Mig7]L<9^dG^@D[YbbVYnA@pbIFMXU/kg4WHjcc`
    0    578OESFdN`:LDJNB[3@Hc5bcEZWS;6*5L(jNJoY_O#HT:9Shl=\SK`QNW\l[?J0H@BP@Vpo^DVD^SeMXL5U9[-iO>Y#'5V?G<LAWrERG_^KlMAEjeS]J03FX8#ZWFJgMX7E
    0    865I@_VBgd@_TBW]I@FI4dT>SKIJII]EQI+S@.O@FT.HDKJSVKiW1G^@Vh^kCCJWVJRX>SuV5a:QC[<RMQSK?Z]IcO#UKTTNETEMdDDJaDJ:YaHR2efOIJQT;SQKFG+UOGV
    0    9316CdVdbZ<EDCT;64TJbDA9WcZT`X:^wJ6GC\RCJD-BWCefFZgdE]LQRAe[VEQP8L3;AUUVCYVZc@F\DKbR_:e<WF=M[`AH6+?TaNeBHbPhXZ_e0WdQ2>D8RG[i8F;m]KY
    0    878C`QcSHa>n3KShL?Hbs#P>SnkIVZ@ZAEFS,U\USDRUmZfF.[eZGSK1ZCIU=5GdL9IBGMGEIX[\\^8U6]V3L8]Pj46PcVF@.<'YMOHZ_qXWUU``G4Ig98YDe<]ndbJDTUS
    0   1114J=oVZW\/FOEaNI>YRRUAGUaO`^XVSjEJdR`TCOTGJf`LVDo^U>SI:T\YYHBUU<F_F=`XKFWA<Z9?TOA`@_QV=]C=PVP9aN9HdZBUKZNNV]]XSGTwPO@NRQP^g@__M][a
    0    701CTbZTV`CECKUI5>QDG[;JZZVZ\fRlQ;LVG[gERATgBLjO=STMIGU>[[UVMNEV6=AEUh]^^_VUSPZTSTeY]``7FDVTaYdi5Jl[RGoK]GZOOhw7WA_A\JU[2Zba?I2;YF`
    0    70087iIfHL*E<C^U?K:;cAQ:gv[tgYwlf=IIPRY9gS;CjNYtXVYW+eO/TcNDUMIaNJ57:jaHV_XILGMNXJsMd`SVm+8KWJ1WQL.a]5LFJgINNnUQMEeg?:Tfg2gP@RC^PQl
    0    936M`M<>W-TOJ\MfXE_Mr2AwUCWIaTB]O=>Y8c@MZE.Gi=FIMZKW=BJSUQHZ>IvSB:>SPPORF@YWINEq<UhY?>9FJ3WTfOQT@Z]@E@`?IVclYEWKZ/CkRJKFhIKWUP:Le?H
    0    7448Y]@Kk@[9Pe>QaUWqUHBg;M\TSPKME]KO<UD/_ZR@;UGF1ACLwO\QCMcCE8dM9QCOQD;_HSPVI]dV?TFIULPEHZUGM9HOH_NA;4]XGCE@?D\I8GNIiO]M[kZDjWJIUMN
    0    633;ATsrQCq`3fZKh5REc1DAhW@TYO7_nKB_-Tp:PQ<Cs4pp+OXUVQP^a`j[E_LT/^EKe]OURQacRe3Y;Q^ew=`P^8GNr]O[5.OKVMOWLWPcTlbc(?QH>FaGSBgf:[7VX\S
    0   1047=4nWgSSAOEIep88BPV=H8`RgWMlTagX?QCQME[KO@^PYLC]SXCLEElNZZA?YG@ITCHNLC?tJdwFSTNRNIb<XdZI>PNPH]EEA[]QQGHXL_a`WeH;JbIMOUMLYQJ?BWYOM
    0    871<_UOY\P?OIIwrfHSALbj?\IW[>PN;H?;=7_E:T/RJPGWf7IM]@cG0aFNX*7`FU8BN?\PO6VE=@JJQH7YFG=L;<GB7FY@YDS;=GLZC^KRVJYI]>LNc7AQOJ*SJEE<JVQQ
    0    610R<RSL<R]GFoKWNbTF5j`W5PJ44#lj8aL;5:2N^Z%VID6B5`PDrbSTiUh1ZEHT^JNw?2U=A7Ao:J9>TDBBJ1YIa\MG9Lo@UOfCLB?UY@@Q6JD8)o>C:MeM<MH;F1YK694
    0    587AKpkkfDH:EV`=]AH:X@CIiY`nakYfEIMSIZYM5XT;O2bDF^YU4d\FeYODPN:w@A<;LfnQS\hco@Ec<[]JnNk9jSWc\[&e@B?V8QY;mcJ_JR]Y>TaYM7YVL@t]5@][`aQ
    0    773eE^`@@bAMBSWO]EPA_TZXP^\?_@QLCK]FYUKVKLGJ?BfkPVJNIII@Jh]3:jQI8QO9OSYVGX=LQDVFZJYF\INadFHKTC#MES>:MVPG]M^\OXXIL`GTHSQUDMQ[AmEf:TN
    0    745[aQ6TcJNc[C\e^8[VVZ?YH8RSkOGfJRKkRRSO8PcBEMKH[\YJ=7KRW>8TLN^Lw@HNEvJYPdIKJ@A_TX0EGZR=B:^cY_awHPFW=>_lQDCbQZSM[eZicUW_OQglJT5DXn^
    0    7976<fT`XV=R<;ZZS$HEQKJKHXJN`PGvn9ETSS\@M>LPW[U^a[D\OXF4E>n^3Eb=WZ?IC]Vw2gRIk@?X@LiOKUEB_QOZH[;_H=DZPPXD2BNLhcFQbYRSWWZMWXjS;=&t^VP
    0    643+YGcH?XV`9bVJ`N;KX-eTfBRODF0FM/BCH=?H/#T[3%Ag1`L`DPI2M+pU2NU-JJR>3U^[DZ=<U^F=EPTAHU`9]I'dE\j\KT'M^/F:OS:\dRDMFX^QHP.BD-TI?0HN=WP
    0    676MFE^T?VFEQL8X\QK0YVaGfBF7@U7J0<:-;_?6P@`WJ[4)OKVR][C,OQOcWK?KQL<<N(S>E7Wk8JHPP[UIIWV>fJ8SFDCW.+N>HGPI5KH\=B`Y)HEjOwcd@VW@NADdX7-
    0    738?RHYeZSOScHW^DkOIH1EQEJ]SBX=nacIIQLZSN[=B?DJ9LMYFj<EV][GCSUAOdfSUKK?LW@oM]`@t`QZO_Z@(SEdBZVPIPLnB?K`8ABiSuE=T_h=IZYIModFwAJ]C?En
    0    8478eOU:eAbOHUGRZjJlC\c?YQM/FOJNJTINNTMTIMNXPpG<RQ<VYcwKW;NFgUU9P\<VU4?E>;DF9SWEEJ?M;AMCOFQFKMRQm_S3MXKJUCSE;e=FV\TXCMSR@CWCeBVMG;6
    0    805VTEF8W.5P\MaFArOC<kNl`@X9MKKD?d]:.T7JSHaW63<=<KRFOV9[ZU]_TaG@KM\Tf>QF\8HJHXDKMH:M4:HU?w_^VFj7>]bGFAD-cMKKJYJYfH;FY86RJG4LPODDHG.
    0    821H>NB`LGClUVN>KOO>5?=PXE^C;G[T6aAMWD8RJTULEU6;L@HHV8JNX]SIjGF_d]oWaB5AZ=?[RQ_`#aMYBV0a]X`cKJ]CSFA>2if^8LPRN7@JQF;UH\POIa?GMFDHS;7
    0    550Vg_NW=e_hMTFl<VnQ:_0ICPWNaDc1P<^NN2w`M[X=+NLTPndWA<_X=ESK?KBQaXTM`>XXMHB\4HA+dJ+<N]IAX[WEkLc?7Qd+_[UsU@G\Ui\AO>YS8HViBdo<HGld]P?
    0    701A80P];kIf^5e<MjA4QHOMA`Gm1JErfVJHdQYTDK;>GMf6^^URLIn\8<_QHJKbaVKQ_RUJ]]FSqVIbH^KT9hY>lUGKFJW_CR5:G^E[G:JI]>^JIZJ<?9JwVOX1BZES9II
    0    8466R;-<@<dSJZRFPPLPkXW\FGaQJT?DET17/S<TSHVSKC:@WU=L]P`aVAFCRRE;<UDG\RMWZ9PPJLSJVVCPNWUYSNaKYWS#CNVDGHAQZK?NLFUEJjOBfK9>H9WKEFFWKHX
    0    679+6uIR][bM)2`N_?=s4L;>\GiNSWLln?@IAB\i71]RWBo;ZV<C^K=XYatg#1`[JcE<IP93TMW4u`Ab\LSBM_T;RSTbLYZ8]fMhSGFER7BeAC<N22@=U_:2mY)U98IBLeE
    0    611\b-5KLCiA\YL[kVLD`So8GQQBB?fL_KlO<X)2ZcL?`ON[NK+>mPFGm\aX=IOPREQ[wCcaAKk@NlBETCES`EJA7RaQR[W?GDa\ZJDP\`@AKeCi+P`XVBDcOGI:QeF@6JW
    0    6081@\`fd3TRISvHhW2%T2C2g\rA5^6Klb1hb*SOF=DRV&^mO]`]Zcb*H8pp>4*Vc:VQ\^kIABOB]QJTU3]@a>n%9S>Q*]A@m`;VUO;USFH?J`fM3kN*H*3YT#aPDRKbBm1
    0    845CREDJLTBDCHSG@CJW-JBMSMK?LK_PBW7><T]SFK7A@R>GO9YO[MZIGVJNONTS<@TQCNPKPFGS:ZS?MT;KJVRWHL<>YIG8H;<4O;BwQUIKOTH=\MXeKMOEO:WMKY9UIT:
    0    617KadVbcQjD:uSMRJX1rBTKESdUX=F`^YB8K@3VNB;QYYaAGU;HUH0NZPMfGKLcJ8SqgW8:cTmC[NVEH>?P>3T*tX4'7a#YjL`>:Pak+;7:65eFWN=_=aMCT:A>D=]CLI.
    0    879BD<RHM=VPMMFVT>bETKTUFOrLgNVSS=AS8X<`_UU:cLI<@PPcO@JPZYENLMi?DJ9?]@6L?MYMDVKj8SAORNELKF]HU_:M5PMZ<NZQTN[w9F4gN-G[KMEMSNX]JETMUCB
    0    598BA1[XC/Xf>jFP[hN-JPPI3OELEWS6BqL]#DF4JJMV<HJLES\WpO^D9.SjM`aIS?otUHE,4QFMES6cD^aS,KF1iCZQEA_1g_fZ^X;]CMVC[8lJIa:GSR2>_69#OPC;QLY
    0    770fQUCW?YLSpb[MWsK2O^S[N>96E;.F8`X?SGQjI\<B=ZCju:8GXB_QA9`Z@VG[d[UtYR=`U8AhDCZJ?[FuL=PQwbcXM\YIU]X=E\O=gRCNK?=7\UF>f;QGG:3Qr]M^WbO
    0    699IUP:BRQeTLwHn0Z^W\U0OTVRVEHQdZVOD^V6<Y8`CO@4FaNKY?oRU`QG4QV\GOVMjiEn;cJX]@XKlMUZoC=@WW_O;gQL;QRY@W_F>QNU>Z]DPM[^TB)EYB)VoJU7LW6\
    0    909C\EEYgGTN=Q#`RI[^S@DHDJ_H^KOf?[9EMWZ<c<J7YSJ:?KUJ@;TLpb82OT]MLRH6eWLdM@]fFSPb9PJLccFX^[P=DhMNEHJ@NTbDGPI[<;IVF45`[_]7TUaBXY/NaD=
    0    7969H_MRG_[a[>^IMbPeD6[DF=?BE@B]JYP^M_[V;cr]?SPOTKP:JOGZ]RJSE>ETQSKGEGY^R:`Jc[=UAMHBHCwDRKTXFFEPY_S9cRUPG6R^ESXQ]K=DUFELOdaEMGUZ:NI
    0    962.\^bLbSFA,@_ZGHh@UB6EbRmLWV:II/IC7G>0T9SNSN\h:TY<KC==XKShWVNE@K>DU[RSJXYFENAf?YX\XNDADYU@e`E?G8CUONw?JeSWNKNSHGEaS6FIJFGiGGAQq]?
    0    6397L]Z`IA9Q_.ODFT#M?)hDSPSeWY@V[V]QZQN<&Y83?8WQQ_HQ3iZPBCjHL:RqOEF@R]aFZSc>l2v^REk=XP`\al:RE<:AI?BfaQ_dKZSKbXOE6UMg4=?SOQYd>FL;gR_
    0    751<P>DGW<eH>LRWYRTPKNNXMM_MRU\PXLTH9N<EPCYYX@BS<D$c_;LO_aLMQH\R4NIRW]@;WF\N2\G\@XELNM?OQ>N@YeR@LAH[ILYTFMWwGVCeHGE[AH4AmGGFG`P<UFD
    0    970>JQ@BVXY`RMDRIHPTA>EUK<M?G9KN=RAWRT>L;`XFF\1INFRDK\Q`IO?RPQC]UXWKE8WGY>AORAF??ODA8wFTSIPOFPGZFKAEMM5pF36FPFI7C7;JI[NOG[N;Q7FT=FW
    0    692B6CUEmq4[@H_KD%LJ\F`'VcUZPqV_@WM`AgAMLVDL`[O7/SWWLFb6_Wab>IN^@WQ:JRw/TH_U[X]\9FQZ`3?PKNRbca?YCG(XcKXJIVX^I]aF;S@NMIENSAdNCj=GR;G
    0    710EXMN9?PZ6^_@XVLQ5f[9cDS>N_=MALw9@6P<LHMVIMT6PN8:9YV\aX@@QhKc6ZM=_ZVQ\=;QX?FNS[Z[MO7JaIGGXE[[ENJXU:;jQOVFV>XXGJ2Ec(4TAGPINPI7aDEO
    0    750;?:ITGIX=@R7B=]_1NgEv4Nh3`XA[cg@`UjHTlJLcY+EQPKE_g%HYDi]IXVoJ>`OHTHL/DOsTcabJaiKmCWR]\[kZO[QJMcD6>]JMH=QTFA6c]VAfSXCOS74L]Kw0mC.
    0    820?:ePMYFNTOKS]D1fMWN3/]aQu\daRlGTAIj\CVUYQ[bXVM^NU0:J@HUVm9;b@[/8JDPIwEmKAeF2ON;ZKReVEX8baLSKRO]F]NEM2QJEQZQ[SD=`?OXfJc\BYCMO_]ra
    0    5950WQXXJGQQO8J>2>L;SH;4WKjbfMO\B3HG[IbORJ6eJP_\^JEcLT5QH=4YKThR0RWOMT;LLjVSCZ]s#0\oPVPF1-QGMG:RJG@clQUT]HbiNQU:[EnBZRA8UDMLd,Q]OI:
    0    747?GIO;MP1HCGmOS7w8bY.TN][SYh<]ZP6BAXJVRGMR`,`?I[IIQ:7C\5[]L^P?>6>D]VYQ?^feC`;e+?PK_3a0J?YWXRt[E^GF`/b8mFjW>FVeT?F_dTIRX6V^dR0B\>[
    0    767ODbZ]jJH:;IiOM:cCkBRTj]hk_\XS\AROEaTGA/CM[IicUwcYETER_PepNJN:>;JPJqfVE\]`O=9fIFgKW>[>k?9Td`7fA45j^@aFT_Ob\[RQ5SjH@WR\j@ZLEPQgjOU
    0    935Vf@Y<A.\W\^FThmNYFIJQHKSOLA;@YHP[L>TR?PZVITF<DTERDUsYLBEPYPVLVZIkM8>H8M]AO`\XXASY@ZTML6GEWKwBY^V?KGMQ]M@MJ]3WXNJ;_ODDH8\UT[PAVPO
    0    941H+ZwdXI<QBKTBIE9:Nf@BPIV_XWkj^;]OXF`4@YNPRGJP[GLGI8E5>ZQX?:WXXH*'/Z]`2iGQY=:9GMQG[J9;OLJ\SFCe?KA>dJo85]GSdgOe/RZV\QY^MS\gFgGMOMW
    0    846RPNEOb8ED<9GfDMqcn.?>XOXN^jBTL1#S%\5JND_2R&D67<7V>6OcS>M:QcS.D@0FBYSF5\^GfG:s8FT_V?N;AFCHlFKYJCNW>3gMDKFZ[;Kgj<EO<M=9TMWLH]/:SGY
    0   1036fS--;7=\ceA;`nXSrH\P]86V:B:YFAR[L[5EQ?cbw@T46I69<VObbLO:PPEGGWT@SPHIH`EBWTSPCPf<QAW5[LR^CQWnGSiUEALG_D+4YNMA9o@DAd_`FSYK@H:-=A=A
    0    789LAFLM]aYON3QZPVo7OP:@6GgZLQU^`NQmB3XMUW5KYNGAD]wYU:NZbY_^T:O_TLNSGSPVQSfXZXQc4MRPW\RGW@^\d=LOMc8Y<W^OHXb[MSOVf3RAGYXDSc4HHN3]ch^
    0    838VBV4RXY5Xc#IF\Ff]aU4GNG,eciZfsCWeOWhVRX=:\@c=R\[MA*>[]CLLTE[pfORH>V@kPI\[RBJnEtR[[H@EI]LrTEDN>6;d^E^S3YX[?(X<CARTNhhDF^>Q:[T[YQd
    0   1090CH[RWG\O9TRUEBFCLKb\T\\BXT\UTUAYCLRgMj:=?f@WJZNUMSDGARJXFRO^GVR@HASIRQd_KNKQM_NXHM;U/w=A5]\DhISFFX=[FEgRjOJV\CDKZ?]<^d;<UCL\eM8J
    0    814j0qVkUlC^TCB1N/@KRf8I^wDFK]XPj\^lVimcFGCQQ^LdD;[I>QNCNOekhKAWd\`B<U]R\?LKW@KMUUQbTk>FJ7NNOSZ9UJCPYUGMYc]UJIOcbR;PfN>kS4>FBN:SHXG
    0    859X9RTbFKHc=<V1wBQ]9>;^[WIXH`>Qu?2ZJEDNS`C3[nMX4aSDDK3(JA`8;4LPM/^0;Zea9nT?fA3P;:hF[WBDZ1<IcZ2iWBNRE0B72H@M`MnRHYRWVvTOIQRc>GFTUJ_
    0    7055LK>4^PK<5ZB^ODkQv<E]7<d\wT'ZI>1@Oa6>d%3?f4>DBHCiIO_[h=OFORh:;R<?DJC[Y:X_IF7GLLYaP/DV@CE/]kNG/,9@N@f*\]h[XRKZ@PKS53G9\JJZ,eHC`FQ
    0    6979PrAOSkZK8Ua0SPc8RSkE.FZSRI86O1IX;UX9CH@Bbrw\N\IJ3A3F=h`FMLNANL+Kf]UgOFVETG8OjRZQTMGYa/]E^aJl8jSIpInIDUE_KSal>OJT()\rKOYUk`?aZMJ
    0    734_^OiSb^'ASNOW\BdJNMMIZ]FUa\J\bKh^YTd]I@@SQR`T-heW]DMR:DZX?=o4]MOQ@AJGMEgaTOEgQFT@F5`NMHKP_Y>Z;;NMVGQDXQA?JwO@NKcIJIIYT_VMGKLUnLb
    0    6472@Y]_?XciF)DHb>,G_/CA;YAaYGFeiDPibfbMV?0a5<XNLgGdQ4SO?YX691H^j'bW<1?e>Rar=MC^H$S]EX15`(PeY5@HJ70FfFUb8&eX`OUT'OIObHw.YX+>0Y:X=oT
    0    8297BGTNNGwCPH\:`[dI=7A^MVEI^L=eFV<W[SMLGOG?[9@BSMLUaAEcWMNNQQ[pEZdeYAD=YWuWTQb`HL@`DW]WR[IMFl>1UQIN7jVL9]qVaI\QT`D^[QE4mHML0[D[:_f
    0    871cOSI`FR=f3PQMO>Y=QFSJJPN?HS^PD8IN]G_7AHTDahI?:LHGGO[@FVXEENZYP:LFLGFG9P=QVQ4@dFL9\@Z5\C:BSYW\Y@Y@W5OXQRCXKpO=33[T7<AaN#bH^D<E_TN
    0    721BY;<Y8NbawY9>\YCJH@OQF>ZRCF:WP`@dZFreH[^^C9C?^^ULMYY`:HHNB>4Js`UcVL>`ZUJ>N_eY>SDE$[NVEG]QCHkG\_\,CZLdD=8/JZSIPOHPX^HCJ]U6^1HRDKH
    0    794IFFI#M7DGQFMFNhQR>^UoVVMT<Ja[KW=Y[YI@ETQGFKLD\OIHEJSGPKWP?PMAf<P9:WQW3_\O=APE5OX=R_HX5HZ]ZO`W\PWZDOW6FDaXVF^BRPLHdUCDTHJP[ZCJXgT
    0    865ZNTMJ`XXMHFf=WJTDRGJdfeYT_X;FcQ1G8hZ`]KI_RBP>=[DP=^;<GBwC6Gb<C:F>V[h>+jY=MEDIN>O:Q*Z?\3F@^YO]_\MJX>X@AKNYUJEFYROP8N;EdJRbIOL?\TP
    0    821P_ZRbYFpVDRZYNCw>QJS]UOTq`ZUBC2LXE\R_f4ETg1X[Le]a\NVIUTNMZFe@S>3T^JZL@bdOBUE^^O]ZS?R\JUNI_ITAERISQQb7QGWSNb[LoAMj<L:FPIAX_;PGYci
    0    873JURFZPPI7.BRH;=I=aBY:TSMO^fW?]38F6Y56qB#:m4VK#[WmA22EL[3DHI]M2D>9ebB99RgTLNDO<PXHV,V.5M43Q]+NA4@I@<lBF`VuM<KYR9IdF7I<V-VcWI8Fd<G
    0    716@IUAOU\iT7dBXR[Idf\\TXUR^]JRIFV>KP>EIRFW8\@^OU\caURq=^fHtf\F?=O7wL`NZTUI^PML4TLSDcBTGWZPFSGd<I[\]O`SQIUHR<QHeWLNL8E`ASY=H=AKU\?c
    0    719SSSTG9cC[=TK?RKMIhvVMXVB[QXeQ`LIS<OEQZVXa]?YW=w\ZW`>BIGFUHLeEUJGOHeZGDl^`VFDLLMQcGT_SHUF]UL<gAQBDiC`<GHZQMDS\aCWhXNWR^>]LDfY9MjJ
    0    624iSA01pRTtc@;t7a\J\RwUMOU@LRbQBghJFP5UZWw_MI-418I^bBQYD_E[A3FSUEMTG3;QIAcIBcm[YZAH*`7ZbZamlRArERVYOOpg7-IkLC,X@8gdoL\TARa=gQE?jAM
    0    944NBe[XZY;0JSgBLGZJ]P@YUcGXRZOUfDZLAWONX>GFYSccPhNT5SL;EKcGKFmI/=B>F`_C$m`W:OCHH@CFU=[DGAAA]KEt7-EYb2X-IGGXCjYLDFWW>3AZ[:bZQwWIDKQ
    0    622STblQCLiPZeHHKgeT=DFHVAaEIX7>XYFUZ]JTGKfW6BUtTOEZ]OhPh:wJZD=TNWZnSEEZLFKb;h1AABZRZJpeQuRYP]^QBCZFGNOV;ZUM]UND^>HAHG?)<\S^>K?_XcP
    0    790PYdIHnNR++UT.?FSUiXIXcIO\i\BLPJPSHPNXQ<-:N:M\;ZFICCLZ;:GaBWVA;326WgOXBQOG5FA^dFFGS#_'=;Y6SVPI.<LcX8H/ZVcL8;UGD<[RB<<SE*bhPRG:ciG
    0    8411@T;X_V;[T@JW=[0HLCV5P:R8]SIcHR<:MFEM4U@*+[MSJ\[X'D<ObVGbQQ(BHBJ6D^E[@LV_PB@@bcQMWTFeZ99HC@R>8LG_E?I[FI=R^ASG=@KWCQXNC\aDJ/SwMMY
    0    755NGML=A\J9GE>THT96ADn4?N@POGY:BWf>KM;UGVwY=f?AC?EC:YZ/Y^G]d@;WUUGA.V;3DLHd4,.;QRK=PdE`VD6`E23C?5ODS\DlI:NT,V@GFKSj;?]g5UK>AHFVE<>
    0    915ZR8GKWWPO@PTXIJN-F^RSTUK<BUX?MNPH>UMMH\T]\UQJ>IbFHRH>]f/USSTVB5k=KH@U\YON+TBEIWB9Dw:jY`?X>I=Q@B4QDKGf?FOGYJAVcCCYAFilPv;PRSQeUMI
    0    679#Zq?dPB4+YdbN3\EOU:Js`CC41E^KQRA3CbT`NR=BUJH.0=h]<=b$O5\N_O7_AMM>;YQ_UIjIHGJP>>IDINRBRN<>Y6TLEX8IGBKZChQ[B<8LZEO<2RNXSZRNJ]6NC_R
    0    998)6ECTgWEcB7QhH6E8&MH9WCb;?BaZBPS;J@J2GPVF<d6=E<W=CPI6kT@jEX9b]ST;;L0PWC9S#CI%I\-:Sj<SZRDkSK4C;EDZFR;_J0<C\?5/EDKMPQj`/YJDA4G[UPI
    0    549YANn1MVR=G?lG[IPIE[fXSRYG;3]=HO\=mNM@SlPXnR[`kA6X;X_ZFUi*48BD:.MPD>8Q>h]@rwCP8=\0MH]7AM8?n\)[aRE*IBN'`5IQNd@BYi<NYIaTa&DCSV<\?5B
    0    641V?d[S?aFPRYEr<B;9:JJHLG`Lc3veDHO8'631E^bKCoI2*0\9:T`CYm:JeFfXl`\M\FDKKN3aVA8(+s0/bj.Q^eJk-4EC@OJ\#m?QY;O543D$7>;Y@2il)sI-Z1OLGC<
    0    798DR?G?GVUA>mQ@9sdTZIRS;:G6>CZSAYG9Y]><g>A3`LA;Y63`[0]Lf2NC`Uk6?sQWiGCEV7]eLhMLT\H\d4:JMMA<SWeK\?LBRV;JIOji;HBTT/FOJ=E1wD8O^oDPVG=
    0    662\PLoUb@DSJQ?PcGFQEM]RdanTuwKR\H^lOl7NT0GHOAa`OnFG[^Y-wQiWNAW4=H\8RrLqIqL83CIUKMON8DHJR?*YS]3Z;OV@KcdeTW<bR\djEGcSZXQO0UcI`FT?[?N
    0    694UAD-Y>FKQSX34#CTH2N:>DRJGHWlGX^S24GGCHPGTSsG4AA\HHSRUFI:NYiV\eMNSG82gP?:U:M\ICA?>C>4WLl]_=.^[KOhQ7\YbUG,?FUT.K@G]O>cdFaH?g@>J;;:
    0   1023BN5XKD8EJXbZOF_5@HOwd??IJGPFBYPN>jTRcX\a\N>EBNICUSNZ.@]B?PVWLTS^OJCO<QOJEVRJBON?Y3hLdPIbXBT7SSRDDFN>RJKKIBJHOwP8MUPIHOWBKMSDLKCI
    0   1030N]FWCU>KGQJdLNEi9OXZXOCWZLZVQSEfMBc`YPH9[STSU8VHX[>?EEGJ^EPaJT:M<HOTI>lXDMu^LoRL9MNHR?DRASIDrZRMCK<I_IMUS_f]TfEXOUKDQd;SQO]wBO4J
    0    666Y9w=MNmRDiC;AXEJY2VF>R9ILYOdVM_A@]7`KD.@eCd_^I9ESA2YB[NTFGr@BgTL_P5ZeJZ3S.@Q*9F9CUQWDHTX9ZOoEmNHa^g>L;AZ<5\WaO;UG<OFrLajOCm8ON7S
    0    879;^ZWZVO[TFEOQ`UDTQLFN^G\\U]G_VA.VR^VJX\]Ma.YO2XUNXR]=PDXKII`O[Q]WaY[KL\[2^FUfD:Y[kFNPXf9HgU@wcj]bUDgPSeY\aFQ\?hgF@LJL]TLgGbBlP_T
    0    820NDIUBbKSL=8_RLYTAEYKBDKGHBRE<_K]c=CZ@SilcGcfMR]^XMHAJSRVi<>_RZYTCOw?Y'WMJ;FWM>PVEPUPE\RSRTO9eWTPlT7]O=EOAWLEMPDEO^BmXFb]`HE,fge[
    0    785L\=F:OEfXF]U>InRNO>ZeL:S8I7NPJGLFLdVvi1AEJ8ELE?6b[??UUXA7JQ^TGCA[\BK?<;UD6p^I\aGGI>>i7g[PUWR]BK85K@GDLpcc>_M[iST\#JWLYXRHHY=<ZBO
    0    974ZFCJG<TRV_W7.\hIt9MFOA?5M5MPEYiHdY.YZ:O1FGD;F[SX=U:wU0AM2SW?H\s^r;/[ZcLR<?CM>Z7WN;YWCqXMR?.KQGTO9Rf9UWRUKXPEIHMD>XR=HKd7GT^Mn=[S
    0    696#CeTHcUFPWTBAMQaFZ>MO[bJES]PSN?SN@ZPDEIS'OPUcL`UYDc77N?Ne]IT[IDLMWcGVTi^QAHSMAON\jQ^GMOA>m>ZB*9@Bo>aHY_PhA7FPNA<[EW@3O=F_\=<XK@G
    0    865O4D:]F[8`Y76`D(NBbRK>Q_rFVSUdHaF82II@@^]9M^ELF6j<3U3)aj=jgjA^_ma6)^HEOD=`OB<KOb^5jYK_cmIXLW-K)$#eSe=iQWMQBFIE0BRjPD`k4J@A;NNZW6C
    0    670;9A8X]8=CM2>aF4aCW/YQ:?Y0YB\G0O%3NTB>G[g0?J[50WN7*.f=]R=LW3'[C?mRCQAFSNO?]-P];TC=GwQcR^JTP_@.0>A=IEEDDHB5)9BQ[H=ZYXND3BLT:7SGT8I
    0   1050ILBGFQ@FLLF=Y?GHLMWLPLUYBUFbTDY8FG_EHZIMRQA?@>?LVeQI#Zh@GXIIEADW3PB8;Z@D\PMQK4G=MNP8_KMEH[X>RRM>JKOCUTIVWRG<TDD;]<MfGBLUKgX[=VA=
    0    96023OSWFYON66OLV=B#BXIWb4W;CJWS9qK2O@<ECdf;Qo?7C0KG<IN7iU,N[_FjSed?<T>KXBE]J8[ES_<G`_FfgfDVEG4P0:*YJ^Db)B:ZGC9AJBD^?CJZ<JLPADKbS<F
    0    566#;`TEnP98?/YcAFOCm0VV[mIOl>LlU@?]Bb9TcTU\jNc+59wo<FANdB5oANgC@7]70k;AjE4U?CSTU7k7WhMhGC0`dN:AC-9g[lLBIWI1SY?QJ#Qc:VcpURY?Mc^IZUG
    0    655AEKTbINLc'KTc,AN:0GhEU8^->@mQd]6R.6L\;eB\NR>7;/<^^3LMCg)VBbIW]I`BIL@;Q<aS8I#1#DUM4u>OLKCRYNSTU4DQDCJr885OPG=X>5Uu/>\r3\Ga:UN[f;<
    0    892KM>CLKFJEJGGFBNEUJKOfINTLWL#lQ>d`ZBU=Y;U4k?KPKYHLYAZQU8f4GXcgHZXHM9cFDZd8pC9u:7LRUHUYJRP;jVSSJFDDMaNKW]PkEFS`<\KSEQG>a>NFPST=MRE
    0    667QGT;USk5ZDDSh&A0:L\,WQf^9CMN;:[C1>\DHMA\U:cNBA[b>EI;\kkGVds?aTiH=8^WAZCYa,@A>Zf:EbXGlpX0gG:(=7/QjWr?mXH:S:\L8P6Id6<wd@TYAHH,iW=:
    0   1086F.^TRfc5SF4PT/3H=VJ8#l?k0BNQlGL77FR70AHQ17YKLCEX<6E3;jQ=aXc7KUMCK:]OKR&W^;89FAIS8nEIQYOANTD6+3*8gdSFC:A;GU:PL*51^>CL`4PfO4AE\W<F
    0    665Y@WIiV:CpcSNK8SIwCJm[dfZQfYF:WW[KQSUh3^Z`E^rY^][8A4Q[ARcWHFFE^]UDH_wTFN@OeG4o?CaI?v[eSDCIT;;GH;PLXHA]>JiIa]JnMRQZYXUd>]OhBZRNPNZ
    0    665-G5VVH;kMLf#Y8WLQE5hK?,GH:@8`]WMhFICq^M;;?U9JkCJY^%CQYaI@GCRIJJjMOKZTNOCO_CT]HeWP_TY/`X?J7PPGd>dSHWC\P4JH`RINNLFGEfZQ\N:Z;HWaKJU
    0    847PPLHBX1KI[N]EAVQH=CEdMI:_^w9=[>^[NjIEbIGC[AUXUNWTaPH_<EQTSD_CO?ZNSNpO:^Y?ROUE7E]RHUPNFVDLfDD^PT0FMS\TFAX]QJaPQbU5IHON\TOZFKKV=Ve
    0    889W;T;J=aCPY]AIBO#d[XbIIJLC;1GDC\SJc*NYGBC.<VWGVHI>=_SQCLc8_`AFebZ]/8I<d94PN0F=nR3F[GPj[NMP:9d/O;k9Nk3]JZJE@<:@JV>GIUL[5f74AQbg@M1
    0    644p01>87TX?iGDD]lAOCjLCC@0'J6L,]jZS_+obNXG<HbG>c7T871JX7,P5?Y?OP_Dn?SAw[8<h,A.bWEAXUG@INQZc=DwKFL\NOBP=I<M5>60JQbChTG]]KoIJ\TiKR9Q
    0    718REB[gV?HXO:O6WL?jPIGHHNZDOiPToXIjYMk[N95VGSbMj]YYL`SP@BWSKPQwW\THT1=bJ;LH:QIJAEBT7Z@FkWVS<E]D\pYQLMMCTBND^GNJMIK9TI@PXbF=AKG]=``
    0    754KIVUdHKQVYSF=lPH=\7B8KYMMXE7ewIAcUCdTJ`O2VTJcv`_W:HaZ@H`=G3ESHadaYJ^LJ=PVqQ]VZ?Hm?YZXgFUUIQFK@EMUQF??dNKH\NBjCP\TTQS@PN:ODC:ZKs]
    0    806EEMGcFac`[Vr`EPHgDHaRME\XKOMQLk0QUNRaTLTR]T^:@CldCBqRbBM@]VVw_JUJJHE?MQGSANQIR^>:AuRbH`R]KU\QeNWP;aFn1X]ZC_STQI?W\bhaDaC;\L\^IUR
    0    794I<[V_bJHWHKP^eQ0[M;<eUA@NJUSipJ>[OKMGKORKP?K=?Zk`D1H]CK_MESOMARw8=OSf4]`I`>Z[8F\OUDJE_>GPcOL]SO<PMAhgBLRHQF^]G]M^\UAaT=KeDSJXXR`
    0    998N-ZZRWY>JKR\VWEO<RIZETTMDC]OHUN:LP`fQUHG:]PRO_NQ>PSP^PFZQURRB]GNKA]e^E`AZNNT[EXXIQXVFPBAOa[K[NQHQ^L]AR^]bP]TM>KPMAQHX_MLwJ^BSiSh
    0    8894Ktp`Zd\B8_h;FOe\wCAXQO\[eX>m^W6:OkEBZ::8T6bUHqLXFdA]OUbQV\Kg(WGKXPXT<WcQESNS;Q\c^=[Xe[ZUSNKF;KNM\Q`FXgjqM]IW@K[G?6=IJ6aY>L>ZPO(
    0   1148SNjAXIWCGVWJBYUCK]WaEXgBDIBV>CSwMQJaYA;8DNhGW`GK?CgTHER`HPUTB_X[TBA_PZULPFH><sA?VXWWD^bKFF;IHWC^HUSAOOGg;EY9EKWV<JRHP<lIKMhXe?AH
    0    777GAY:_C^FcNEPH^I:DMILXNHQMQAR]fjBBD\TTB_Z:DJRWT^ZA6HQ#JbWIB4FmEa]MIRGN;LM_gAURH@B_IS:_^>6\RMCTLW2BVH=EWAXDRXWQDT9HOW@J?_QD3NGcT^b
    0    7462BQlR?B`q+@I[YGSSMF[NQE9cHuMLgYXr<:oB^SPR\H?ULYigL4[PcWw9A-`QF^OML@LN;gMOS_UG3=MY^Xl4SD<Y?D/PLC>HZFTN+l_MBoC2`\[7@KYbeNlLIPDHVQN
    0    736.aIRUFEMqCFO@AoYM@<DoXFVZOQQkOp5H;`G><ReBTM0MPKWf8?OVIXH>Qb9aHw[VZ3.W]>niMVJ;6gC:FNFh>dc[CVF01RSZ9aFVILDJ]=9QJG4]GX^@eLM9OH>I;9W
    0    833ZA^NA<O58Yl0IGZ$gMl[EuXJ\=O9UPFwHRZtqDIYQUbYt`KPJKmQF[5VM4XO;]YPM@6HgPWXMMGFDWETJi8U=PjFBE>kJ^OZ4hUGJQGSNRjRSNb=2VYDSB\=X\TcZ8VL
    0    841IUAL<S-:TMJS`HHjREa<U@NDZNAQdFTR\XRWA][[M?gTH83`TV5YZ@:AM@;\FDIZPOJ3FK^aA`h^RaKKE8i-M?Jq\[:f_E^YL?OTBS,>Xd;\ZbWOJeeV<X^K?jA05PUw
    0    692WPSZ2S]UJWfBL<T^;X5TKVR`_FQ`UmGDGUFYJlN@;Uw]J]AAYCQbJuYXIpU??jWOM2R_BiN@vHIAP`7AUnZIQakAJRiYEM>PLFRTIG^RIJY6dFiMYN)ShNOHQGWYIBD@
    0    885I;_X;Iw=3PQ?K@REC]K9%`VGDHSBSL[ZHSGeVQCN7AYU_kIVI?R_BEEVaWP9=[QOA>UZRQbAcJAEUMFOWPHZ:vVEWGCOEYCXTXI.9??IK_X]S:mX1AN4TDOGD?QVlC`D
    0    863ZPR;WFK<MgXJOLOFNBZ]MTMU?U?UE;cqPGHZkF0]EJLNVlHB2EWdFMFiR:RJKXOeSALnHFPKTLP>@RD_WRA\GUREBGPS[wYeHRg-BbPUMUoYRNY[JLNDWLM^TkFf]ZFA
    0    929t<f44Dv0;PKQ69_#D```A_b17IDI;=W^5d@UgF;<<InP\Z?LU?lU3@]Y<jh84s`Fj9EaSb18iD>P9tEOW]NU6fh5EI<XB\EFFfk8LbrO=DPC@6o_8<<?j7gEEUcenC7:
    0    619pE)FD=hJNdUBTP[GKZWi3aWM76SQF1`[G^PIUVG;K)XJ?^I99DQ[TX_QUXWCGpYPo0&OQdR/g\9?=gh;]EWXHwZO?MIfBm>h?ZU2SlW`N,e[M`B?LKD[sJfBJLckhG;2
    0    703&SR.fCH@SVV8PNa3,>NQ=C=T5#LD]9Z-HO@BZC^W8:JJVboLNA<TWKNdY<]0JXTad$XIO`:mFNQ@N`T6B@OBQVV_^@=Y7?B`D2MBpE;+DhICRNFFHZdQT@U84A6<j>KF
    0    7445H\[<e;GfC8bLZ:A>HWMRrCMLCSFbmL\AE;W8QKC]HTWYYLWJUBERG7_T1Q;OHBAT>XZRSIXG[7Ta+-a`\FOXlXHTcGXC@R=PMSNLgebHMM[NKPgIZOACA`R]3P=wc^R
    0    837A$LI_LR@wE4PUMO4HM5FeADbYHIhIUSTST>S@[UWO1iBE_Lt_JL6MIZTdU?TQ_^RFKkIiRZO]cR_K,UT<\^JZVJIsI:;H]DDWFU7k0CN?dHRU>@@bN;M\\F\WFQ9_L[c
    0    796GYR@QJOfA*a-F\IaXYc@IWBLP?8aHSKTXI9R#PIGD<9PDO?hLGPKGVQY<MLNHEM5UHKQTMEVMSM=a2SJQEJBCKSOF@D^JIFG;FKCNY;V\ITZKH9OPQPVUWNLFZERN]W8
    0    716:GRgN[@Tj?USdF7VE_X/?E_KGW[e\\FXGBiM3G]PkYJ]_@^ZT@VGFPWPBAMX9^FFK:j]_?XX:c,LV@<P^\vP#ENTPPaJU<NJuF@WH[H@Ae\Y:;XRVUVJCS]`NDR4GMad
    0    806;=L_g0YJi>AZd\PB3D?SBGYfDGWQSCCSCIUZA?3]AO@KkhCOcT[HIZ_^vB5Zk^LUbd?k]hCT;LqO@TDFGQIlU^VOTHHW8[KGMPO<kBQL>wd5_5VJD]9C8>UKW6TDUDMR
    0    613SM^>\PddFGdXTpwUF=bqZ;VQUDNdPTWEEaGHZZDYiLgF^gDVa7bRO>]b_gMJ[Xb7rALGS_BDfMKDPcs._AISKDg9E;_h?fSh9INFYlMTHN52@jHCh/ICFaaJ@XM_TB9L
    0    694QGLKRX8SSJ0VSYb<P;OHJcLWP@Gb7ROeG_YPhDGK_XEIR]ZWUTHMXAFIJ=WTOWDORX2@FWwPNW\sBWMBq<M:n3MVK\8S]hT=JVR@KFW^Zpo1_Mfcgc`@XkOMIS^QO8]]
    0    800VU:ZC:CVcIkS?`A<?LSb6GOGMJGX>6CQNOL<;PObcN:>S;EMPSF\2G6cLNMFNQd<wXQZ74\=/GYG/l6=8H)P?<%:W3YPCcYSI4AESZVC<GUCGICa?V>8U<\d<aHA)DII
    0    727RPQJRBSGUBHQ_I]NHWG\ZNMA6[HTAKL]baCeM=]8PLSXH\=VYcCY]9BMZIK_`\K]dHJZBShMGlT^50MEJH\HUG>^e@HUawQiH:JGhKL:A7]<DRY^KmZHWRd$BE=HS9<F
    0    819fbF>\VZKIZ`;o^3[I__H<IDIbX>@=<PR]P=RV:rdQGwOa`NMH6tXJEUPTH8;QJD0_\V^YW<RPJ(HHfiH^CWY;ZNJDPW[BNefL2MPcQ4B=47R7FOQ6KCIP1PYGJ7UR/UH
    0    673ZM5/LG^AOGT0bVLQd>>_T8AX>=6TAHVOYPCPKFNI^HrH4bAC/R6qfBZV3ND>ONSwNQ:7SQ3U[[E^VBMZHJMJ_PAp]SRf>ThX.-IH^K1,F.L>RSAHUT_G8M?AdQ?R2JIT
    0    835ScET@BQSQK^d]M?V>QQVFH[d`_=K?>XS;9<L=HLR\M\iS0?@]O_lK7=\ZLHK5846K?OwD5DGA@t6BM@tTQ?nKG==B]iHST=KWJ2RTVHY`le]l=R_QEGPJQ:b_NSM=_F>
    0    808]ST;cNMLQIX_FJ=TMFSJDcNQgSRV]HT<FDHW7c@X[OIRhKJN?dLTKHRNUSDwwARN=<eEFV>_[GECSJC>BWY2VOFA7UoGdX9TXiV]Y\lJTMEKAFIcFKEORLUJZ]^?ZaBW
    0   1015XCPL@USKDDc]L:NE?wS=GL]GNUIJWQLS@FWCYT;8<`V\XHSJ]UFKLVXSFU[WKNa9EEQWNN?Q\DBKJEVTYI:aWOKCRhMN=E@QKKZ>AQ`fR<JI=H<[b7HALMFSOTX=GVMD
    0    678DD>Nf9jHD*>U9ZU9A9(SKDAeA64cD_P)D2>3Y>vTNRS^f;OF(>W9[Io4EGO<VMWP9A`/NN\JbP>FVURZ<wNjNWN6X@s\HUF6AX@7XKC>VJ9V=<DFOF%V[NZ^OJMVaNvS
    0    518QW9#='@CZ]TC+UGU]TM^Z1IiIV/9A.]sO7Lb\P1nS]bHBA8XESDbZE=?%IUWiYGET1DLR^NOK?Un6P9&?/m8OZWTL^&LPHmj5CKP?eL>:=J36]XCLSQLVJYH%Qf@MF<,
    0    822XKTPNcIGH+[O2F?O>6=ReILiLEXZES#ne=OPAREbNBJNTFd\DPRV9>otUB4Gd<H\CITU=:gJQoL*NEB`W>GIHBcW:T[J]9OLI?@GANLRJTCj^T9]Zd=_G`TEDDNO9CLA
    0    929UM=FPBXiV^b8]PpGKM;NPIEAHKK?YQw;[Y6@QJVON=UF?R?Q:iLnY@TGFVQgURcYYY[LWg_MRPQ]>@EELLW@b>YTUQFUKXIHL?XUXMPKN0U?GLK?FSSdLZJRE@Y7KHLK
    0    796<[6]JEJVG9Lg[Z@1OPNaIDPHBT?:ZHG4WUOGDDQ`T^<OM9YLUMZNP_VGSL@GLSBQRWH`HBH?APfJ6]H\OKAqBCFC@B^8MYaQ=IOAH>K<^KO=fZAXEFN;?I#VRCMF9J=?
    0    739UT.EI7CIIVAK=XOFKNPI\SXcGRgQOGN`UOZOZiYU<FHQLZ?UFMPLQTVR#SVg?A8JHIOebQOfeXV]@?_eKRGCMOUKBZW7ULX=JDRWAPZOFSJQO[JUKQO4Ic5EUFQ^AYPC
    0    739>>IWRZj7@<LrS?-[FpQPFZ_ZI^RIYTGdV)wED_]N=UFXAKXjD3`NAVd`\aMOfRG\>JhRN`b^d[f\ZIIPRqUhkLkBPeg@C922RAT\>BeMYNBEh_JZvJ<rHMCKOGQPSlBD
    0    837=SqlNZYPEQKe8VP@:[R_3cQ6UObUY[_?E[E\[.JC_[peX[RV@AhBMFNtdcP5HaX=h9idSTJE]E:XNZ@jJiDVAfYHOT4jQDMR[`AN^bV^OUkH;:UwG;FMgC^K_>fQ_H`P
    0    821:VUWaE[YQIShU\<J^P.CNOUhFM?Nd[?2OaPGLNmXPGY5GH^PeIC?SR\SIR@Ck=L\QAR[NaIfKSOQw?JgIMWfk[ULYLA;=fI;XY`G\>FG\Y>LSA`GILX,C`wO;;<MVAAR
    0    6987NIsQVN_F=_`SQg<GO;5U<EjGTLJHKK<f9aEQ`:PCe.B^Sb:r^FYRwKm`Gg1`9OQL`@_QX`R^eRTf&0VY^AkOQBDLkKWLfGKYl]TGD^qgYTJh7W:WNX<RSOE_KVFXUYT
    0    657VPFSNOaZKMFPDJaC>T.M@JIQDI.D_ZO<TUIR`f`RNTNW;XMUOCL-IfWM>NWHOHRQ^IQE>bKa\5MRPFRLDXKRXJB<<J#9gXQIRJTOKIOP]II>^;TY_ISEHlZQ:FGJYS(C
    0    76411gd:PP9^[DXN?NKADTPX\J[ePRNTKM_b<GmA:WcUY\IhLHO[FeUQA=XWH3ETlGK?Ib]wJY4EMXKZ^9gWHKCNLLQ`TSVQ<]^ZfXP=GW]?ViaNT=U=j\ZAGoDN7A<v[Qf
    0    800ar#A[MSbL?[XOh@Gd=NUdKON?E:[DZDGI9RCTKq:2\UPM8IB>QPK=TD^;GTGrJMANWU0?MbDI\HHT[];5IPJGWaHa[bOSeUjDH=V^Y@LUSNI?[G3RCLY\>HZ>PCGGHLA
    0    757DN:W^[;POU2ZaOQV\4\aMIPT/K^X<RR@AT9cq5dAcII;FU<@<[@;VC`HHH6Q_J@iU:MKO1Re9_XcIKG5CO]GAM5ZQRCLeeXFLRG[Q7,BR`\R@SbSbXJJ[wfKPQLHLOPL
    0    645cSWE.QA9fEHVW/HN2ZGHV_lE^jJMcCSWCGaa1t>28J^UDFCfi7>J\^\CThFw,QLP<JK\T?H=W<UG`>QFY[IOK;@.N[odBDCHAHZY=cZiY^XA[TVNI:5[FA*4sjN:PH[G
    0    887GHIn?L29E=;sU[/AZJYW=]UFRQt`GhPSKKhcUO=RNE>9KU`UfMUGB:cZA@GbVC3WFBQ_\QdB<HUN`I:TZETCTGE>=[QBVP:8?VHLHLMHevbIrZ]_FR3JClDYbHQBlw^F
    0    9339OQB[^GEXGEI[>XWKWB=SAAUJDSel;I]7K@PP_QbGU;6?PTjM`VCQVwLIQUhSXZ_KYBM``ZU[LMhJ6ICPV>FaSJoV[A;OJ\?O?RS`@UMXSVJLRZSZSNgMXLNPZPMF`LV
    0    798odBLODR[vATwa_P;XWQ\E9BU==<N(A_ABZ>8A=6do<UWB2K;PZkZ<JWNcC>9DV=:PI\PLFLKBDLKFV2M.M:Z=T@:QaUTXUXMP5QFnQ?UTGECICL<C5ETf6Bj[HM@Q4ND
    0    746NK8XLAGEH^BDONZD:PUSZSM?HMCFOTHU;[QhUQ\4UPRJEUKWGPNY9B#A7GPD23L`P0MTUG<DC9EYWSLTYAPNCYP@&[?O@bBKEYVF0PWS8ZF@=LiAH[L$NGPM?H^cVSIR
    0    760-AWXG.Q@Y$9tT]M@0RgYYQI;3U\f.ZBXY=WTIp7MFffHA<MHSZK/K=XL17Ja95-LILVH;3h_?9bP.a=A,KC:QW1<?=O/uM=K#_0UFDlPVd[RP[JKw)5Lci0X3]Sl7QGT
    0    590TTA_A6C<rYwhTRo6OT`hhBFAdW>HK_Jd_F`ZPVE<G*PP\]sWnN[ODM<UJQRP]\I%^KLGE\PEH>EDCaCI]U:f;7AL[S;oOcbc4pPJAOaQSmKJHYk^B]U9OTk4U`O_5<NM
    0    922@J:TEEDgVYMPF`m]R@IC_=MPJUVPTSfQ_WTBZDMSpMDB?SWF<\cM^TLMXbVUUGPKRGI4DOj\;OQoT`PLcIY:e[[daBHKA_MVPQXBmAIGAcOINbb5J[ZH>MwT@IKTWNWa
    0    754I[GYaEOe\YMBTl`RmEDK`DRMSJAN@ReDb6MX`\gD>[Ia<[LTIKQTSRE[<[\KR>YT8mgTMRq_PwITGSA=NPYfJ\?Zo<L:W?V`KRSN]OW?BNLeKNT;DIdZUlYZ\R\nsP^Y
    0    912LH7GPB;ZC@H1LWbM:UMQbPPd1HF[\;fW^hTZbQ@:WB:<FR5CMeJ@EQVQ;OHIJKN8WO2EFeQw>9iUcSLGdHVO_J^Q<@MO?J?NHGN?AId]FV;Gb_RRWEUCKn;NBAMUGN/R
    0    813Q<Zfv@FZ\DT]DaVCC>@.-I:1aLaNDkHr`]UfY<kFbLFeSU`qQQXJM;KSw1-KigFZ@BSVa@hE9fE_L\%GXEhGXs:L[-IAR_ZW:QQCZ.CBEYTn\B]W(ktNORVFNA;McDkq
    0    927>TTWgMWPXQNBHFY];U?:S3KTfW_=aaME_XNMKNTD;FPS2TJMETCE[RNKLRFTeDXQFUT=BWKwHdMLAYOTJQIQB^J;NLSG9OEIDRCTRJLG_O7YKBBDSJSGG^NMHJKJZKKd
    0    643I3MOTK0JZF8?>wcZK1`EQ0N@kGOP[Oh5bf4lAJBQ@L\_q^MaETUVSX0OP3DOFdGmeAQNfRKj-WLY<IPZtQhLhRWTb)HBYQSZ=iVDJNE4WNWi^LjO2UXREcg\E[8AS;nf
    0    816FAW8JoIT`K^^KS;TkLGP9P^b]DPUPk?MTACXC>A_@YNVwTMI@<if.T9WVCGNXa=7;RQU]cJ,V7-/>>9PKXKV5dT]JAR<E=K@SNT\S^KQSO]VNAYUFQJ\K8gOf:V@W_W`
    0    434?C=LR4QNN-KO&JZCKH]Yi[N;FLOeGJ@NaHQTYS1[<dOR^WKEYNPRH^IH%9RG6;QQ=R@N>YMUQHgPJW3B@P:,WsS./E2O[QD9GR:L=#QbaUOPYGiN_68<P\/Z+GiLUN?@
    0    644;?C]9_@HekXM]@kaqR/'(H+drUFHdDdNfGRSX=M.9D>ZRXM]EX6NaCO]LQGSJEM5ba4IM_DB@9\me>IbUTINSPosG`UCEOFOfD]XaKIZk^CNBIAL@T9HLYJXX476^bpw
    0    603EZ[\YelXW9[>IRjTAAVfHg@\HVa:Aq3WVH_^LCDYTXMM-KQFbV\c7FKZ]#Y`[V9B;s4=O7`AH:\M=<HWDGR:V+Q8N>G3cHSLJaODWKI^^ceAqUNmM:HLS[FRDeSVVfVA
    0    894SEUFE8S8MYOKQDdHEDfn\ZQ>@MIO8LKg?_LRi\BIO`JNE`C:JeFME;SVH=PS=f@LW?GB@[VF]LFbOJGKCHLHTJR=@BH1NS8C8G]/V@ZmEOwL>ZPREAYNPG^JNXu[J_I<
    0    853O\L4a[_d\T_OUOT[f]6<CROQLFHBNKIGfSC\?GFS8U7CRhV_FKatk[RZXgNXJReHPZG]I^DSP-QGQ/N>wMDdb_H_DY8v*NLUTQ];SKLUJEHOQ?HY<R8NBFL`RFN@RTKS
    0    965>BnW[ilKEA[_[POX9jLHDihidi\NdVIM]G]f>Q@MA`B\e;Z\cIK>GFFZ\HLQJS=G=OZ^PdIPWTKJkBKTY^F`HRNLNgjDHE;BaXOa@Nkb_a[[wFMjGK:RINSQQITC[\]e
    0    883TRF;C=ITiU[;\P_\PP[@WI@a3L:_[=pQQG@HYBY=P/IDJ_:ICDJNWZWEOe_P:LfU]gK#@e@Y`JMdQQdFTOX?HQ\eQHJYR>TO4ANI^MCUT>E<3_b0SILYVK]]7@OMJG:B
    0   1086UQ9CFJ=TbVQ#J\GPP:TOPIO7VP/EH@UPLF8W`QWI_>f]CT6Q9KUfR?EDINLCFOKBLOCCbR^?D@C`KVSGQ>P6TFN\C>8WUGbmBIPSSMEEO9KK8FAP?bYJFOWIIVRTG>Zc
    0    561QAdMP=]?`=G(TYEgdH:CNL^M_>K@NAiLP3gYNNIO.EI&F]HUM0jKF^Q]8jH9nYd-M.SGmO?J\^>;D]a:jfj\EIZC_AOIGW`a#cVMI,VCIH/]K-MQHLOGFhcQLVQkOUGJ
    0    8823RIlMLDQL66^>WQcUWNKVHJfRUU+wuGWp1Ml9D@/,QMTTFrfeFFNQ[4lXC9Xd?B]oPIR\QV_F]bTgB*Sb[Hrb\4RKsN6=:`@GMII@LLDQaaWjUST;?<?BA6BV8BDPP^T
    0    821V7cDrmfP?RZaGSV<LWJDBgdAdP_MreJ:C=WZT@S>CTEW_DeW`DaBY]RZRLMFUGU2S>;`oYnZLRKEYPT_ac1d=XJKaqwBJ<8:VR@O3Tc`UaL_PFG[YWLH8a@SX5l9afXU
    0    757ieR)C\P>KLX:N6WULg]a8ZdAWFEX;MLf>?UQH[FPIPWY:BH>CKfjZDPA8ZpKS6I'g`GA2Y7Nn:vF0LPFRYLSG4SV=K?wAd5\<IPMBWXKAMKLYUVFbG(9KGI:1fUVKP;5
    0    849CZWU=LH@W<UdfNHBMO2i;CWdFJ\AFRN8E&@]:@1_[FQTv,J=Xb^eBoGeoREZ&[S)=LT[H<988Sb2>>KJ3=EYNX:L@TfLVFYADGJBUgBAS]j;YEmAB>?9F6JwQKA7:@VW
    0    985T:WWJGIFTU=VQHPIOJZHGYdHTXNhDVPJHDTU8?RbA\LXfZOAOAd@IE;cTA3OKHD5K4]bUCVJJUH=ST@YW]RV#OSJZOJQHGCQQ>DRCXX]F\bKVQ4hDLVM?HTCS5N8cFXR
    0    747E\aK`Xgo<F2I;IMWDR5SHV[[IV[.GwSVXMJRBRJ</TG`_[K/8Z9PYMMYGU^TQHW^AUP\??X_MT:@[C-Jcu4WBaZKZ`gME._?TZOYBf[;cR^\aC?e`7:4LS4gNLMDfOaf
    0    5437FNBGBf>I@.B(?].FH5iH=XvW+_/sB1p1[UBPY>):LP9bMhTqK/SHjT^IUVqcIY*`D?pa`g[P@^;:FOi`bU]RpoGIT#G=]G4B`w-Z9<`QFA3J[C?g8EKGIW.EISYXKmF
    0    739CFYTMdX5_NAS]JJ?;DBHF`IdK?^OWYU@PFCYK@`lSOmBOXPRWYBYLW[]fGF<^PW`8]NLIdTGN[VGCF^eNGe\afQTwAaNCIS>XO_>UB<=]kSNiMQ54RAXGXRXNNG<aBGK
    0    678W=JeSRAQM`ONVB_4EXe\fb:TWTVDt5^_I^TV#Fd7EN>DHV<AN8YZN=HDSUNaKNLP\QEF@QShLnHITYYFZNL58JJUATiKI=?4G^DBG_Sq]B[\IBW?KQJ6AaPKR^D\0]<B
    0    680UUHJSKeEI?\TO,a>>K\dVbdP0VH=^>[w/dVKf<Ij(LdFZU6FU=O_VX(C@[l-KYP2gVEEQ/.0f>ENQREgJoTZD[>$:JWeIRN7GGOICcO[LMZWDD_V9N._dIhOVB^aGP3I
    0    557lS@BV8rMDNQMK4T9YEb^\dM3U#UaTKIH,REeUW8I[>[7YPAB8IABH<4bEfOPRED=\`'L\[R9UX@@4@]<YFPP4Sd`+:NoUQWT3>QGEQOZ3:@C-TH:1]BN`YX;#RrQ`6PH
    0    570>JC]OVKWgSa>CAnNSKYESfGPuD\+oUVN^XEMmI@941QOVlUS3:P=KJ:P:EEBXAOOo6?gYKF^Oo*JQCUw8UC[AkK5=\W0$J9R9RoVS]PRle8p7<pURI8PCPRJ=m3`d:Qo
    0    882WSCWXKMLmJ?VKjHO?2I<@<MRdHIQK[EUhMDgDScVYS]WKeVjXV@XW2=PQB8dCQ;]NoJ_RAOL2WPL[VDFCE_X?L-en]HpePwebT<WZg=KRRWUgWORI`XXQMVB_kR7@,cb
    0    6415@j:MSj:r:BbUE?5CF#LO\CTQDO?[?fTI<COS=F]07WKOIZTI?(B,>KUhV@GCP\gC:WPUR.+]VL7;76Y6kWMAeQ?^gA:GTO@T?GJ[4I/>WGH<;4GS8S[TGWoO%-#]MHG
    0    649MIdMSQW>%IMBX4C9DXNYA\JeD;FRpLX>5=a8@Fkc9N+[?CVXV3K8AkG#PY>HgUfpE8cDNO]Jb8ZOVD^DBGdHnXW@H5];M5=AXR`MRIVL\LII[[9dY6FU<VCRTRENfM6I
    0    674`E85J05KYn<N(+n?MEORZE8JRLJ=,.aeT^Cj_E\^q#F^6U2RQ\=kN=)0GA)`1NQccB+FiRPT>\Y]LeL9:9R7=@QtNT@U\O_i2YDTUGOYK2ELTiOG?^c;QV\1EQURB6QO
    0    939Uo<0AJTXK^Y9_E`wWGU@YO<TER3PGGd`VEANL_WPfUc=LIJIQZKWSb@<FW]^5Yc=?NX?MD7XNGWUYNo0Q@=[<HAQLiJXHBF[?X=a<_ELOBKK;[PVVQL]ZYR]bZ]:@9PV
    0    742d;_a[;wAOR\R7OI8ASEC9aGCcRVe]]aCDR:[hHWW8?^_I_OfQ9cGF:Ff_7=:cTJ<??bHe>UNPeN8-@9L:?bbA^AEQU[:KhHDZjG>aFNI8KA]I;daJWSjMMa_[GKXZC]Z
    0    754HENe[<JKNBDb(LP)492ZYBL[L,FPmU`9NF>MX2HF/IT?DAXRW=M8OcV^@94AnKOBKM-H@_89Ci7XZ[F`?WPNGfRQdI;4QXAB?Hj0b1>Z>wG?PAY8QB>FE;Sc5HiQ`9I?
    0    629T/4WGFZiWmDRfCpcX4`WJ8V8bXOY]UpP;w<cX7kXcIK;.UIJ-[=ZaLTVV:AS<jmiU_DKh5nc5p\`ZX<ID@lKtHGRkI4AHdnFN=hQa;;:N[PC9IiTKDpF_=mH\??FX2ih
    0    724]]>Vj68LX[@OCVHH.IBDQAOFTMOPKwf:gN>WO@d5>PE=GSIRSnCO=>A85G4UZUG^`VIAf_Sc;^4[XT6REM`3nR@ej_EDSDMQ9SfBTGWF[S`Y>3]&GXh9IWdH9aXITJ[\
    0    833DSU=BKYJ>UQ<L^YI\EPFQTAJEI7[GAM<DU5UK8bBWJAM3U5EKAKUWTSMCOU@NOLIRR?NENN7[GSC>HG#Q^BN6MIG?>?>KYfYHA:F;[=K0==@@YPT2ODMNPTNWVHIA7QQ
    0    677PXZcPY5QMZ_awLLS6IBL@;:pRC3JJG[WFFJFCKZo^@TVPSD>o8]_,\Dc^]Q>5[nEKbVhE507H:o;?VW?PK?Q[VVVU3F\G0m>MDr?6^@F^olKGZs:L?`I=6@]IPd>LOB?
    0    886kOL.I?QGY\_;AM[4AP`]DF66YJ+G?;VhGRD^`QKEZLcFCi8AO8A\89<REG`QH_RKQ=5DKKBDS:KV:t<#AQ@^HJYEINEXRaFXDQ;VLBJEGBI>EOU7OKL;DGb0Si_QP3I?
    0    757l7VHWKX;\EZ,KKAG;TSF3VUHJK?eF(SUcE.a7I_wW@jbKK9XCKfW=KGUVjrI:^SWJTA<S\:&dW8:;IC;NIP]JM=D[OCQL\SaGCUEgWRC/IEC2=w@UROYIGUR.FWRVKH8
    0    556E3>WYVGiL5/PdP4A7JTSP@Iv]f.9:JO00P-dEk?ZEN@\MNLP>IB8GDSocHQShI:\<D+_R<PDE`URCo:I>7F]G?E<wICC8FT3G4G-GL]`TL=Uw7gdE@J=646L43I>Y2VU
    0    849bO@7KP>e?A\E^B[SJLN[]S;L6GTa>>LSJRIPOQUDDSXBC7D>RT>WRMWK>\RGQYIBfaF;GQHfGOJUJfO$L?@MN9[VQMV]<Nbf4@IW]KIC;L>@<ZP<XSeE?OCN1`TPBH#9
    0    962wP98[KXLTYNMK]P`b7_Yi?39@LCXM_[YbWFTW@`haJSF<HB;DL#N@>MBZ5BUMH4S2<K-HISRA_A`?NN7AKf6mEAd\C;RkOHY,N6HVN>;=L<<WXD7GX`G[[ZK<P2VI>ES
    0    709MAAAPLQGYMZ8UP`eHaVdg9aK51HNVEK[\S3ABW1CWDI:6U5MUObSQIFKEAia#QZHNIDA1gvTdObSHXP#MRV;b?@PN3OPHUJO2YfWYEan<F7PCFKbIKTFRJA5?BJ_KATJ
    0    712K^=J-EFIFOo[tVaJMW`J+DQPNd3KGPj_;@I].FBXTP^bVJQR4\^cV7(UaEEU7>P2YRTEZK6AJCfEKNKeR;MIG4]\JwXaCF]SB@_WNfGHOPYANCNWSL<L?;YPKYO.-\0F
    0    767SXF29ICMSas*VRthaZ\_KVZZ,]KQRKOW@UNPm\Pi^KSK@_AIKZ;ZQK63A`wR4OI3HJ?7KHJTLO^_PZQ:NJQS^HF^ZJ5cOOikFK?MRUMaJ<HB=]LHDMCLVYW?5Q]HCJH@
    0   1094YUCBK<FSLI`@E>eTV[XPWIMI0M9Q>;PSAMJBh`FDKNQHM@,=OVQ\JM@E;[l[BEGLXN@MEW>MRAM[LfL#MG6HVD]FMMW_ZQN[+KIGDQaUN<S>9\>HMAJKOPEA7fkZ>@:5
    0    834.EZ<V@AwRI<Q=Sq?M0/DW?6GI<G[8\J/DeLIY@dfYi=RK^WZ@iFZNJPUVAJKdR[NYZUYAeW[?eUeShDZFNiNlN@TXJDGIgDDJEqAV>GOGVSNSMW?TBbM6dBHOC.ESN`[
    0    637P`.*H4[^LBeHB^RDJ]XpNHGZJU8>@BKH:K$LFZLOP\NKHF#FI1iWEECSIABLT`@BTLccCEF@BQLHFgJ8GX8H1R\HKHNPGMSaKLKR[ZXEI/cE/FLZ?VbSVYEUWgXP4=UV
    0   1059UI93RWLHRYF4REEXCJT>F:UN2@9ZFEwL@F8MJNR^KJnTLR7LC;Ti?S\9?ZjLROULW=Q@HcGJbJOH3F`,VNU?NM\ZPJGZSANGN6^KK`MNN%=O<TJANXIdYGhD1^G<9>4@
    0    839Na95R8QGZWPMPDGQb7Q9J;?FAL0RIJZR]D<OOQ`EI?F;9Q=O;T0[OQNEENIVKJR\IV17FRMU<FCKDBg;67l%d@SV`#8BQGT]JGNR\P@DG?9<-R><Fc^MOIrB@LALUH<I
    0    832_[$FLJWR=@SIW?XPUMOSZUCK0V,OM??5K9IM[aV9ZONNG):HD\GOZEX;CXM^V0^KLSR/ANBQTVIZIYc#HQ;ARHRKMRXLO<]c4B>\]K`OT=G5JWMA^LPK]GAJGqJNK^?;
    0   1220XT49HJIPSIXFQSTSPNUP[@RSFI)NG<YLKS8QNPQNMCYEGS.IPPUWTNNDJQTQLZWMTUBLNVBHQNRPJPL#NDHAJMQPXEN[PXSW=LZHNNNN8;M7DTOHNMSXRHPW2V[VM<IH
    0   1302M^:DGRNNDE[SSDQGPHXX_IY<K=I\DO?]RJ<IQPIKQSPGJ@EHXNNNAQWRLVKTNIZIBUY?LNHLQJTOQwSEAJGOLBQJ=XMDVFPOJHGR>DTQJ>JJH[FQ^FWFUD<GEYK]JN@>
    0    872DRCIUFfHMBGMMHL6DYeoGj^EKRNQ^]BO;[IMWIM-RJ^FZO^Ka5KDBJ@QBQXYw=F>>GNbYSWf^6EQ9]MAQMb?]`YKTHX?\U+BNQJELInhW>=5XHPPREPDPJTHRIasNP28
    0    68524=R^B<wgQO59jVWN/P&Y.AJS<D<NZW?YlILhaS/WeC(X_@Y]ej9ROG__:-MjIVXcM9AhIMsCZQ`E-1FuMKE]`KgN4R\Z_Fh)AXHaE6rUm]8hGdB@pm+J^SE>D;;b7n^
    0    680?G=IX4KJHcXAO^EGwGH^N*QKNC1T<:U_@gD\UPcaU;N3<P9CBoLiX=9QE]PNK[FRV\CD]4:BKQJY=`-;B>bHf@<>DOGe4mI]4H>*aO?.L;KTUNB4MZoAS[LS2I@Y>HW`
    0   1302QG<2VKZDMTO1UR^N3RVEWOKL@E.PG:[UDQ3IYOOUWXTIBT,HTURbPZU=QRhMNRXNUFGIK]?KRDMX>RX#POXFVGVVQEGOKGKYMAXMWSEICIN29VJFIRTUYI[B0VRQPBC<
    0   1046cOw\6TLAP@JRIL[L:aXZHn\LQOOFWb9UJLQ`IWAPFF[ihHNPP?eJ4R8YWR=GT@OKNH`cQQYF\JB=Nb6ZHR:cIPJ@9OFCZAHKmfGU<cTVQE_e]>L]U5DIVLH]f@XOa^UT
    0    7988HB8LEINUa_-b_TP8>EHLANZEN/e^WLNGn'LZ1WU>JV-/o5U8Y;ZRVKD8PV'Rdm`Y=9NUcZNRNIIEYKKJ@XQRG?HGI2G9bFV5Ww;K5IO=Y:NBZNFXHPKCClDCJGGk=MM
    0    6698c=MlSZ_v?BcUL=OmQR=[qYYf^]YU]OVSI\77ZH27WvONI\gZOGENiKO@E@WcH_e>X_a5MAg46wAVPDg<TL`-hN@\^OPPEZ<JB>6@WMQi_Q?iXK_G:LXeS3TXP\VGWOI
    0    899BCHVGH1GTbABBPhQ5b;SIXNjW_XMpXD:VL_CR;DMH?FA`TUVQAYLQY8kKPPGLA?>RLPY??[wOK]?hR;d\Y@f@OBFGZV^CWYHSO<RMQR^caSQr<fK8SA&0_\RM8ICNYaS
    0   1015CCZV>CIUEIWW@Z\L-@NH=TYN>JSTOOTNBHPA8HISKRA=QO@EMSWOZY6SLWOMG?VQSTELBN@HS;TIXLLLIQ7LT5TE9LATUANJQHPM@\LSHKPPTOMP?JD#SSC3OLVIPRN6
    0    729WF5bG4BK]QITW\miR:skn\0F3PBV.+jrIJQcqF[RhQ]CVNS5]S?UTGOLWLelHZHqK>M6h>g=7QSRK\H>46FIZ.KceNAamqbJBE4HbU2aHHw1OhUVMX[IM9WN]nRNSc5O
    0    719YRC=MO8NOTG>E@URUI;?KN:QVKWQD4X8ZDJXR<\>7<QNAB[qK>.\ZE`>aK[DSQPHBM7N[Y6_gOSDeVQ0[CHVwF^SSRHAB=NQQLODCO]@S?UVL]SMQIU\G\KM/PU*S]LW
    0    622>GFsGL>^b8l[WO`@Bl2B2LWgjNV8Abm/O6H=AP=@BXMKgLLI^NC[lXBWT2$LbC87dR:JHKV_#WcXM?-YK`2T2h<G.BS+BZLS\^X6A`HAfjhcfVbRE02OiY6RALP%QjKQ
    0    899A_O\LDGcHRRQJjSG]PLVdR?VMHZGSfU<SJLZJSwFSOZIKUOBP[SCMXWWG8<KdNER:VU^J5v^;bGRE7?KJ^XRTN9FOOR8Ge^TNEBZfFJFEfLY?M8hUZi>WOPESIFP:EdS
    0    715^eS?HDSW;MR(Z0PA;bO1TX_VR4EROHGYDFY@8E6L@`mT\D6<J5KYa``KAYJ;>[i5JUVGIZX>_@KOCjmKANAFAUP<#MHVBI?^CQkbFhLNd>CXCb;>D,M+[AO@T2vC@MGE
    0    698OR;w8D>aG:avSA`E=^HqYPaTAaoATEQYc><C`];@[l5ABGo,So7Y0ZM<Y28^P:BMWu_<DItaedp^aaNZcc@JLOFDJgTEKi=<BkAP>gGFViXDe[`7jN:@Wq1K_U<OCLNN
    0    665Z^wOMGQ:DE[NT:<]'OT.Pa@QZD6K?XIDj;MMA-U=8>KVDPQ^EIC?H@Ca\TGH[-<8D=H=UGZZCW>FDc^>J:LC0K5RX@bVh.INNRK?FMP]9Kb`B\@[9LLV^I?YTKKNC0pS
    0    949OUhXVb[)F>QvT_@cD[PKDYiga^gKU_<AU[wX5XEE>]>`^BkeSYTG?tFft;BiLdA80;[ao4ULPOD>^59cZNEY3MBKGeJLd=<NaX8^=ZLSJa^`]<bc?SP_`FJRiR7:PVtX
    0    733949\da<SZKHTCTE=WALCNN[9^S>7CXbYK=\QEEkM5:9N@P_F?TNhI8Fw>`BQ[QHaUSRH7eaT_dWYf%WWO@JJrCJSP7/HDBaWE4YOY6:G\SAPYTN8BGX-:IP=7QHTkPH4
    0   1025<`?J]L8S6JP`UFOCIW=BTMFKUa\OLcTGQQJ6L^S/IpGYCDDRRMFNQNJFP^Oen<RVMHNDEXW^FFKUM;MTSC2DNKMUKTJ:R>R\IORSJDXhwWLY\NQG\FQ1LqHMVO]PJPUZ
    0    642PGUg=B\PL<VUKZA6RUQ^TUPA[1@EA5ZP=6-LBDNXK9I?WOXP:WX@GH\N\T[F`hS?CQ8Y<ICIk>DX7US5@8K[<OYRD>LcRJM>wR\>PRFO-CE7+CdB8ORHN>gaTS>G`(RA
    0    598X:OQY:S=MeT(K<_B2AhcP_KJO1ERC(mj8^Jk`JC8_ERMfS6U;_hT*A@\=Zv[.D@Ja@T>Sa=EcACW6OBWTL9\H_KAH0:CW[0Z[RdFETN9a@S9RH#@8?fb8_H->K_E]7?$
    0   1012=<]e^]YDG@9^ZK:IT[F;D_`@UGcLw_@<K:WIB[F::k?YdHNZml=BCTjjJFBQgBBC,SiLLC`a\?YRc?SYKS>HgL<\HlOOA4KAi]<OODZYZbANSE5Mn5>J\OAjYHU/UpKE
    0    758dQJRkK7CQdE?XEDIC8CA\JCQFRFJJN]JY^IVA4ckAXE@9RmuJEA9]WavOV.QgMYmIMg1LXDKZW=;=?TPL[`8YwC`iEBPM6UOP9KDk)H<7N>cZJ9TRRWSAH[GI)FSe\gt
    0    636_fRWAD^SWNPGVDb@GP^h_]GT5>0]=IoaP?DFhLIJHK3AVIMPF`emdGGKb[[;E<fCvmE6[d6BhYWk?Z2Hn@WOhAFDBRRh=]TgDQAHO[KjMW@4JXtTMXD.XwX=7UWWA:F<
    0    614gDSSM7Fj\iRHB^FZk7]M+OCXYFc\PNYQhd*wHGXD6/HSZtc`QR[p^@C]ZK-1bqVEY)HWvd_@VU/QWV8O]CZIOGV[N<M<Kk`QSgF1QZOg1omEW\TD)iXATPp<MO8VP7g^
    0    700;gZJ>N^RMCWOdK\[cwF\iSKe^fFLLGWCL6sLBVQA<LPX?S[^]]ReTnPH?qZWU?X>2^[b__`bkCkerAWRT>N@OL\I?v\QR:XB`YR]MWd@bPTqglDcvB5V\^6N^fRBNiTk
    0    6930@caXXbUp9D\_D:7YJCU>M5hQS?Hp]@5KUK/<^kDKCYQQDoa_E?HY?LIdN84UaWfY\LTT\MgNb5]_3T_iP:RT@Jw]Q]H8;Nba7g[?5PMYO9PME\)KUL5LSMKIDQRQERR
    0   1136AQTl9K5Ga6U]ZQQ*NA7Q)LJa\VL/EQC8IFU=/_:PWG:L^BUONEKI;ERrR83BNX+7>^Jm@0PTCBZ2GN5QJQ8e8H?5OS`OBOKLG9B<]FH>Nq`Nw?TY3G53F:1R0W3BXGOI
    0    940QHLJI_QKMA[D3BLGDNB]NV_WEUB7PEVXEH[Jg^EA<JaF`MD9SFiEAVNZL^WJPQZ8N>PwMU@\YL9URQEG[^HWDKL?:VHRNBUFKXZBHLSd>>QPGLNdEA58^:C4O@Ye]IV:
    0    748G]W=Fgi7[ZHaPVMVDC]M\hPIYkTTPj@TA3ZUSG?KoT\XI:7KLGZPFQZGN<Rs=O>;LJY7_7jP@<;FEWQSH_X=/3AYABIIw7WMH1Bb]XT>L:WHNh3WMOcBuYEabt9]7>GZ
    0    873C]FG[BDZ;MFSKf=PUDR9hRJEMDIU\mGEwKL];RSFIS[NHTLG8o>XjOKQ:<TYQ?TIc_@VbO]WNf0bhEmFn\>7aUg`eLQBfSXY@K_ODUOBTVLEa[NSIG`VKlX>UMACUGP[
    0    760NTQsBLH^G)Jb=RZKPNW[DGJ^]7XB;Agj2CDA@;?FPSCVwROPSPRF=b[cjY?GUHDQ[oIMO8JE3:`F9M<?OVG]?[7XC/LP[U^SS@^T]MC9+kV?M.iL>ZV<T;RUGF>KAMVS
    0    725Q^LQL>TLnhHHErWEOGVO`3+6EMK`PZHGwK)];6K]P@NDFUYh5Y@jO9QNA67IVkRXY4_Hq:N2FL(ULPFGV3d;MZ0Ke;0NgHCa<J@<Q;@32GDRGGY]9MgffP^EeG>6^Hqm
    0    693iSJ=\>Q/ZVJlORSBb[XcV==[BBHg;TOM\]DNUZcbE_pV\OHGDFdI@0_[LN>`Z\RLX\DWX]:?Hb;OAc`OJ>?FZ`_U>M9ZTEVla=[?dNO0MFWZX^QHG[dOYT:cMw6^:H5H
    0    741RE.KRMY`^VD+/^]RT5;=W;E;a6TBW\XRmh(iYK`?]?RTSdQdMoMmoOZS6H66\EGveB7Hv[k7Iu9k]S:Vm?^9[rgbWH;=GQ^]AGR:f5<E#TEY>`rLBWmDVQe:94@Tf+k`
    0    68578B[K?_ZZ2HB5YEGVI=9SW>S87K<wM8BXO=S__f4JXN<9oRUj_M=TNQY5T;FiGLfSPWVVBSjDgTTn?JO<[])SsWZk5M=cL49?PQ6S38AFLE-TO[LImZ@FP7-4+OZlKKl
    0    718D_^'Wg[2@_JKT6WP.HR;CKWI1BDO>7Zc2QRK[cK1CCHKZBLNGZZV*SQ5Iag=@`g9@OLREUB1QGCBGGTMA?>,7DwG5^]U[1.DQb`LLGtLN?BM:45AL4=Um>Ge]PFeVPF?
    0    753O9Mb<=<=5RVY=ShDQCNabSO>c@]4TNCw_VHWJW;BEI4Y]T=X[EeGQEWMS=B?[A:a]KONMeeKEXCUZI2bM?KHA>EIRY9WKRZSTE\BUSS>Q][UcEKIIIAL5]c@?M`BN8[U
    0    519NKBfL+H_]RZ;JaJ@S3@9GMNZO#G$TAk3nhdoI<Y16?MKh6Ee@cHYfR*q8B@,NXUlaFRJO_BI`UGOU@FHXO<YO?`Z8BDTPN[N_?YQ@IDF@I7CaKAUG?JD8HVA;PHN;AJ@
    0    809#mG[W\%cF@hAENVo>8QIXUKlWI;6Y:=U<EBGAI@;;]3H>N`?SNHTEZ7QU`cKLFTRNZHZX[C^DblSU:C6ZC+J@ST?LMNLRI\6Z:eJ&cYOTHXKA5b1TQTANN:?NBJJARXQ
    0    872LXeBAEUO3LUF`6P[RNJ@CKcYSYHJX;KTHT_HI^GEBZF@R;SBNPTh2M_@HgiX\@k=`YKQJhGSq8HVFOc?Ve>RMW`PQPRSLAHbGCVW>fiP>DbKEW;LK;LPMMK;P]wT_MQL
    0    764XKT>P0^S\T]Y<WwQeD@\hQ;?PH-5RG]LVPH]ZRRPH??86a=H6XFpGKNiNIOcCXk=`L>:BOiQSU:WYNULYG>IrPTRDW>G[MKjO6MB]CDO<AGX'OVUI``=LQEFRVBbD8H<
    0   100288Q[_X^RPHDVK<PXDP6JNTNZqN\Vwge;IY]ZXF?D8INGNZhSK`VRmTgmkR;KbRfkYOCEb`dlHkKeIGAQYWI>c`aQVPHEGbFH]G`ASCIOQ]7[_VmJdLHFC_J_VIG<eIpf
    0    7895ZXEQH=fJDJEQQ9hdF42]N9E\GOCTeJ?VF4OM1f?<G3HKKR`GY=>6R@BBARMHB=BPLP@YKGjLDdPL(iPX;UI^XCOV68LV<cAKNHF\?BL3C><>]P0dYLgBPSBDUH#U>MM
    0    729DESUN^Q=GB`dLL<u@ohICiU[QUZE`b)bNFZe2Q%PFg0JVWGFH>_eQ`;KHHSJ@JOCG7g^IPE[O`=0i<LeRa3`.gUCT[TTZcGFaQ@ZAjfZ`E_R`>U]ZG:>VHWIL2w9Pi]Q
    0   1012QO75>Q^EPLU>[O`V>9YM;E=J5CC_88^AVJeKRZTJIWNG#B9B>MD[Fe3:=e]CK\PODEK/PULYW?LN__J>MBXIHIOINDNZ>@=ZDUc`RSaSgB6C=WGD_DRTO`C88RhfJW?W
    0   1091DQXPEJS>OHG[GE<J[\CCELpUTaZOZVB\PP\e,HIP9dKIJa@GbHIG:LATBS^ZRNF?HROMH9]GP\F:AW5PKJCW?EB6@JL<IB/@[bS\9PwmVRXb]CL]_F<6SaTOV@_8RXMQ
    0    948W>VPSQMAHEHVZXaR<QT<fL2=6LLV3Y@_I2Z7MpSDfVNA,#SEW@<DH]QBW<\iB<9cQ[XHDMg\ERJb@3PHEW@GSR5<EJA?aQ9GDE?_8J`HWLaVUQ\=oKNHabFD]POVRQJ4
    0   1025^JYX.X\FERKWA=B]C^OBPZaILNPHDIBL:;\U<_3@MPUQXHLLWLaSKRPOBWa^@GG1JGbPABAVQ:U=\hT=^`?X@TL>FRMXVTPMT[>b=qwYHQPNRK8dZ:<TJOU[fhhQYPAN
    0    828BlDZVLPLb5aXW[UONC7M;ETfRUTUVOIKQ9NAGM?pWL8M`SUIXYWF4dDgwLEU[TD@LTEuGNYVHVUMQVDLGA@WBLNSBQgWOXMCSSMLOPSFLG\YZL[KNMHM2=;gRMJGEU@I
    0    755ID0Kb,EQP^CHPFX5[>WKC;S<A<@PJJ\TUZFaiAZKPDFO>cCP=F5uMKO_M?k\ZFtme<#FWI>SLEUdTjJ@`:ac`U[be<2HMjVfDN_OTI]U=QfLMWL4DZOD7I[<>VfeGBC8
    0    782SVN9E8\N8LX:AFV@LfeLPVUX;:25PBM\BVZUVRR=5SJA6OG>JJ_LIN9W$VY`KKW<SX3`O^TSPNWLG_ERWQ4DK6MO:PG`=SGZ+WK>1qmwS69;<ORNPC7@IGc20Yl=CD$C
    0    928TZ3A2>HGFRR6VCcS@L[TnENI4M?KL;P;E8r\KZ=fjWSB56>:d?7aXSAY#R_NN>T[LQDCP+PLEAhMNUP7KO[4g@TWRU.BOCKQDFPC>IZ]_QL+LdC6vA\ACGD87ogg5]EM
    0    679EeJKAU\P=EbQ>_sJ=TAWcP/iH]H:J;M5>\3DWdE<6SGM4RR@R?DWY^EPAGm8VIuJwZ9MK\JgMSE__]M@]2aKTHlX4J\ceGaS<QUU^@NHX<IILWL@RTMKVY_6,gdYWG[W
    0    793,@ijP_t<F33eOV*A<Te?5nNdWMcIreOY<BICBDJRMXNq\-Vi@XL9@XJaoJGjPH4K@BSow@ZSaWC*QGMbJSMG:LKUJ[N@f5>LYY0W:IZJCWQoU>`a^JNOjC=tjAYcDYgl
    0   1036JZN_FEHX0DMS:XOSFYCVBNCUXN_7UVOHKH[YKR;LPSBYPPCE^QLOE]FZY@?SF@?PQXPb`H[QFFYGIYMCDP6^LCGLR\wPMLT\QXF\XaKMMPYT[\Z`O?QBRL9]V_LFEXVb
    0    672KTGWIF;D:E1KYA8F?ZQICqpUVUV=M63a?JUSFa/R1oeA@LY6abVFNYDe[;Ko?E=NAXS[(Af]7`W<@d8UChOOQ9dC6Y`H^F5gUIQY&BX`XMaTfRUNf1A#C^@GFIGB[`NI
    0    527EZ;9HMF>_[S7LFWiBbN7IZ]?_\=IMIpZEGP=AMT#D@;1\dW,AcBbjZ5*;g\OFE^6_N@:aX/3X1G]uO^e]g^aa8Si8hTcAHQpU7g^4rHTwD_*uPFJ]A(57:A2@GOGQLRd
    0    724EHdVA`XUQ:LNSe]GDQ96SQYXanfONi[3YG_bJ8VOABOTQ@sZJIpZSEEpEAJKWhH9UPddaCGDZhEpG?3d]GUtSw`gN^O^@MLMd_\\]K8-O]NXXG9YTnHA1O_UFA=;hPs_
    0    593aTJl;F@;@I8IHX5mML-*6dS(V]BHWvaMqIr:MDfEZ[JAUV[AfB@hPGEFak.PM::f=\[@6N]FOlH1>LTQ@bC<`MD6KZXFn#OUJ7D]6LRWIVPD>NY^nF?I=YX\XSg9MfBR
    0    935XRbQ>PSHRWV9\HMHJQYH5ZMMUQUWIGTSI>9d\W]XSeVdjMKXC=YPFDPNG[QAOZRbNBQEU^XMNNDGI[QKW>NSEVQNULCJaJAOHY[gQ];wCKW\WBVoJHTKIM=NGaY]]NRQ
    0    680bQT9W>._hg[>=]^Sd1EKN?CVjO`6DP@9k8DK]OolHA,>ObXTa`8T?<JM?:UZVX\LY5LBdYfOMj=GPP\=<KTUCYhMseGRJYoaWQHGb9:aR\QoFbcH7`uWJUcC4FTC`#dq
    0    679eHGLB=\U\WJ;BQtEedYR@D1QBUXWP;VYLSO[6[De``KCEO;GV]fSV:VYHK\\UVHPZJ2Q\KAMZEmJW9PGM3BEGHXYDdd\ZFRVAAIXWqEOwaQOb<`ObBDSGmVKITWBXQCC
    0    880OSOFI[wI9MM`>@OSTSbSLM\8CM;JP?G=8XUV_^;\H\jbZW7Q9WUMe^O`QROKGXJBURN]FEAJ\P73=ZH:IZBnRMBF?SBAFf?VP^BE2^[nH\NA4^WROR>,bI[@>g`]jAMG
    0    830>.dl`UX=<A?a>8SX=[PFPuoJXVr;OSTGRDwWP^2=8c@[MFcV^`H@SLFfZOfVdH^JK\c]RlJVVPXmkQHwZS=RSeVKWnn>i32>ldYU@SZoma_NeBC]V;;@[Y9YK5[=cd[]
    0    778R\BFI>9QHpE2PWiVc1FTV?<]IY;G\LbbSL9Q\NdwS5[NCF2U=\TjZULKBYLVV[SGh`CHXXNLPORZM+mANJSGKNXjILLVOWPXM:R7q^7HcTCcTfWHO[tWPW`?8c36FGIC
    0    621Ie9PXME=JAu]\PaSDaVMT\QhXJlWEB9JFHO&[OAKSD;v?_OeDT-I/cRR[KcVED7IOh[;QK@Q^#MEdCB\NgPODMEV3<WccjTI[L8TH[^>PII\WAX7RS-KFJ4FBZU>?^OH
    0    725N:HKUK4fn\U<@w_CcG<\f<EKUAM3JwcQWS._UJiVIK-OU[?GL^KQADddMR=NWTJ\gJ>LR[KV4mBhJFH<OKiD`QIOY?>BTTje?Cf7P/53=lR#FZcC>PcIET^0M:GSU7Zc
    0    763ZLQJH;UIS\^JHLc5gKQ^HGJO@>OXN5^EME9feDI@G4wFRaM=BNKFcWDERgGSSPM?=QOT[`<PEIVD:f^?WGETF[jTPEV\BXVaK^ZH]TNRDBGNE@aKVL9Fd7P[5ZOdIHQP
    0    8536IMKUJVr[@ID5blJc5*=QLQOO?]BceY$kKBaN?]A>6/;?GS_?m<INO5*<H:LiU\ucN<AeGv`=`_\VD1XY5UDwPJkYIEdMjPf,[u9ZQ>>Ij:H;WSM4^^6O_gMM381SIp]
    0    708SZD\O;EUYLKNAkdhmVLQS]BNlHQVScb5ke=\M@U>\3XZHYPWtGK.IIKDJIcw[H^V]EOZMRGgUTnaCNO:lDCHjB:XkF/RFf<QE7FGWH7QfOhTUVQ7;pPSQMJB>MU4S3BY
    0    816WWOjBRYIwWLWjM?cAMK78GMJGA[TGFAFeYVR2BK^UTY`AdIlJML=AFBIK;0OJNKDNC]Eh:IN]YPQ=ZSPT\XG=SRW\XA<DTENVcFQXOMSPLWTSHEQLM]NY>HNG@H<MIbb
    0    802?`D`UL_ULRaLFYfPIFE[DFHHQBEFd[VXUTLZ^LK@=>]J_]A;JYUDYNM\;TZ6m^XhOOIH?VRWBFdg^;?RgW:[MZIMOYKGJWKBMf[GXCDNGdFI`A`b`LOPKgYYNG`YwHNO
    0    8134F[RKIZI7J=SR?@A7DXRUNcQ@LSgD[.gC9aOMfB@CVNpV7RbHUR@AIVAJH[Va=LNHAKYNZX_^:RFXR?X\T$gF]FDIZ\CBRLEIP=NBLNROOSQQ#,QOGGRRZ<HSJH^Xi_G
    0    698XO-gWVS;V[<6(V-w1<BIB)B`YQRmsRAEYL<L)VKQ[?T9IURcXFAAAVQAjfNZmNFGHJG>`acS@=SJF=H87LULUhJUdSORY?D=8C;fWXGR9THlU=\LUHUa=[1Q]]L2F4DH
    0    953EAM\WZdJUM5MRPFg\VOH;]WcU\^]e[E4P>JGAXQJ=K>Q\BUR^DKBSaY\]VILe;NQGSUVPEe[SQJLZCRdSO`Y]_BJ]iw<N;M:QK>a]EJATNVL`WHEgLQr]KFcE8O0W^GZ
    0    753aTOB:RT&3TM:A7CHe@cI^BEFK(7KFAFdR4]LnLQIH^>FBVKN`8WCYMEI<jDWf28TI>gCLY9LBKBgNAR4YhIHRQ]LTIPING=VeBQ^HJnaZB71DI>H]]#[aFBLQCVPPR9=
    0    688M?eTHSWRVDcDE;WFMK`PBwZKbPOIiPaIF^XSbTGFIRXDd?@cH?[OIEK8RRaU`qUePGLODWPLUQO;C[RQVjV>V_W>DLK@LPPLGVb?LEW\@GKRNJcLSKEJZQ_IRb:VQIcJ
    0    667MNYJX8dGK;E3IBOZ6-GfK@.D^CJ@MLkEL>8748=ON,`TV>@F&AJdEKCYe[^D8FR9^3>SMZB;CL*D,rT5Q_MK<jWV66OOV>YHV@5LY4FQ#6AX6SGOWQUdJLKR`[5n]JSJ
    0    941JZ;_S4MPeBZDU^X8A<+hGJ5PO#FJ>Eb9QT?>L8VSY8U(_@YUCP`_,bD`FY;3Qd=Gdl>h;O3F+;I7AEAU6IYv<I=KZLLmVUSO59KBu\?3RKUCYDk:L@Z`TH;U<R,Q.=;;
    0    8708=haa^j?9ADi;BHTX[X-AUbWnfkM\gVJd^niJZKC5Z7V\SSdfGdG4PZQC;c`bFN_9<YPfSkiV_UNU\AY8RBK]j@<PGUF[@ID\aB]JPb`rkuWr<JVwN>=Zq8R^A`aedKO
    0    612gMPE=J=YSWFUR8AYfA_DW;O>TB[McOSBXUS._rJIKgKJ\L3hFnCLoD1F\wbEFa`@TGPBXl5IRLBEJ$AOV8DV=DM[b>;N2I9K@epT_LUYB_Pd^:B]gFYY\ZSUINe]P\B[
    0    733HW7]_G3W9?FSBZT7[FBAN0fSJMO3BOQ:bZ\LONG\EHJLdKV[_Pbg6YEfFZ4D]O<QRSLc_P@PHLPBAV#ii=7m@^3FDbjc?69NfH/LOPbP>mTl^G[]bB?0<;R`@LK:=fWS
    0    841P_VYVEQXc9SRZSHG;PU`QOQCJKFJ9dKiR7>H<=HTaRMMUQCK#^SC>H_ZkD?@ZV;MQDWIGREmMDGIRBWKLG]=5VAc8;KZjjbWH@KMOTM?Q<hXVTH\EZPZUHPJQTJ3JGHG
    0    832<iN0NW:N?C[L[/LdbMEAT:gWWB]WXEA:?KG?7UK=MV`;P+L9X7?^_TADF_K\EIc._TWQNVJRY=\I@R_[T9EUWTPHU[dYO#LREDDQVeOW\OBI_Q9HH75NXQA`OtWUF^Ab
    0    647QQ?,9<I_ZSf8Y@]GE,;Sw#:_I3.IcCf1<B<C-CF1=BP9-30aTFPXfMN7dX@\HOJTgG?9Jk;[A*heV>q?V'X:VOpMTMKO:BWp2CbH_*4@LCJIGa6H.?MQNYV,2ZBC>>RH
    0    622RWG\O*e9U\P?JT^-CJRDWcb3OVTCYV\e\c^lB^BC6ALF<Jfn>kIUaG7JENLg8:NMcS_8_<\=>O=XJ4>']dERBE[MO=SwcK[o?P8R2X_FL\l;AG\@Qd3S>ZVWCfA/8;ub
    0    638MN<9UNWaHTK=]INOAIV2RW<mZENZYJT?Jq\P<OeO>aJZPqNK/39XXM7GLaQ.ZF^\FMO;BXO1[)L.]7_OVR`@T[GKwLKO[aR@CI^oaKHVKL@TGDDIH7[Kc>wTWEQ27:H\
    0    704<UG^XB9]W>WI[TH:B*@\9:NVKGT:=A\GNAVC>QAUcH<HdNS6YCN<Kn0uU4^2K3]X;WDX;M@@GVTHUQ?W>J5WQAS=<Uc=AN7FL8TQJM[&dRwNi6IP:6LGKPAoMI`WR]:@
    0    813IIJaBE;PbFaRYNS7SE?H0AIbQ?8#BB==H=L,%K0O[..9KGLDSOZZKa@iRWF3XN-QFF?I=T=HAPWMH+:IE>Be>QB>eK[L/XEAF3LIHQJ==^F>d7_R.7A32DDT>P??@5OD
    0    766:L/EI@7wR\GFL^C8^(>UQA6X@1A8F\W=Y^?S=JOKP@==SI7H8US_d@SPPCBGlER][^EM5H9NKM@S\gB\??h9PPbP>9DZIZTH;4UMjJH@KI2CDOPHHQOQKdcO/R?A8?QG
    0    797?WV^]ELSa9SPdXVAAO3cBJQPPBLUVbL1nFPH9BN\U87OwM?DQSUGS\Ih^O?SQE?VP_PhNIV>@NXKE4FLBMB]E?<X@JRZRQJMF=QKeJ:8<SRVGQRZRMSC>Z9Y]YM7GWX`
    0    709SXY9<JWV.v\HN?iFUjfEM@V2Ic>:IWb?COIPfeO9HMpFBN.QPa6cAWXE0wYZ:[`:V[THXW=Ao9FUIbXGNPYHLBHWNCFoVF^Y7]PAJhShAP]?4XRWRJLBcKRBLWOPTFPP
    0    897=<I`O2HNeM8HYUQJH=92CF>a`L@@GNQGKI5;@IKBG:TZPC>KVLRSXKB\aIF:`^T\GMUFGHGUR^QZA13PHHAN`]JBlQTAGR]_X8\HYDGR]w>S[HN>M^QTDXRKJ;+@_9hJ
    0    698PHTJDkVIg:F]L?CJL]:OAw5MMtXV=WiS]:XiB]RP>LQ`UD[D>7hO9AIR[D[abc+@>:vY^ZR@OI;KYDK[gV:R7WWRO]NJW8GWOs@^DYJR)D`CSIUr>J`SeEG_a>GMYWcJ
    0    777NQ\YVYXhNLQFV[:TO]Gk3]I^LKBRMMC\CRII/J@7M_INN3[T[6d=:Xw^ZKUO^PI>ECMd>:iMCaQ2J?9<JR9bIB:<IGjQ[hPJ=ITBWPZO=s]N_?N9bB&)KUFV=SSM\bY@
    0    650=DSb_OY[H@DiJCDAgM\W_X\X>^lBYg\^TJaaaeA.;w8LNTS9ANLbMWDOT7iRZ:SZYHN;R;WYLSlV@T]AW8FiPaB=6aR>Vg[=J7_LKHL]ufI@`Q<W]?Y9PhKCF6TN]H?M
    0    751M@7M8O]WAT]JLEQHH@][\`Y6;:LE7HdQE@TTiXKPYQcL>O<=@]NJMJc1DJS`K@WAKBGCPZ5STOXSIwIDLEJ@KCQH5=QNK_>IMTL?,\b\K@:DBS=RY=IVZTmD.ekm>;>7
    0    865@e?R#VD^G1[ThRr@FVXVT>RfM>E878qM6AV@R`7T:B:CPAJEjkKM;U<KXLgW,CN(HaME@C=FW@rPGl^0<>8OVEXE8GlR8JXPJ?VK@WF7ALP*UW^DS31BUG8IDr?M;Y>:
    0    650kPVXM5_TbiJmIWTKDXHRPN]_E[eI6JKZRUZVaQaKMb6`X]A^?oaYQ`4ET?Y^UUgONLEbfL_SHEE`V]PEcMglNYLQ?sUhQ_@RPRVD2dp^K8eTQsS[C[<;VL??#^M?C_QA
    0    796ZTOB?S]N.lKE;CERCgAVTVf'2E?Q]4ce>\`JTXJ/:Z@JOD91?JWPTUOR4IHO<L:3Re5X2L\HwJOADZI7Y`9J>MU34aI`?JQPDYaG8f^UT8K=H;[RQ\SENGW>7TnKO<GO
    0    717>:YU3e\EL_KZlWRKLD:QW>LoZPIfh;OQK6Z=@Sh_YW^PEB?GjH/cNMLABZYl7@RJG^RJMQ^RWM4lMF_JVRZE\b[J\dPN\;B4BYU`XDIUcNXQ?#R?e>SRTL[O<;ZG6L.]
    0    590[]KJB2MEPQT4JDeZVVP5[O>&/B:VC.[_W,DPLWDTD\EPK^+DSSW`@N=Q(UnXDOe_jX<(TK'Af<ZRL5@5]G#7TT`35aCQ>dR\BRQ;4\Jta5A:GQIMH?:1EH;?<goZC#@*
    0    6493;5\W4,WeoX_<^`vVIB9L5*-LTKTA`^6\hY[[Gb[5EPE?r\_LO_]MM%_MKLrPaNYbNY>KfVV7hCEFYSOn:IJLNYXWQD\]OG<O<Wgw=BfI8@]d<Z:MeFL1XYL442;JEVQ
    0    779QKHM-5A0FJUYBWC>=c]OHMXGALKDHF6W\DE]BGIuCfMVcGSF>@mH=IYaMAL8LRPHS@Yg\EF8bOG7Ma3B7UJwGND8FAa;>Qc<[d6H7aCIC>_\X=`PFZ5OL.PMOJCOHFF-
    0    750>WOM>MPP3JXMR:OJ/XPLION>M^]FKQQR@RULA^F3QU2MSHI7TNX]?L9H:NPW<>KPOL@P7ND7V<ULODBRRO4OLGGF#IEKKJAELHL\4G_\LLPGEJPIR:90@WELIWeX@]GL
    0    577S@LBUYXY6E^RZ_]R3QX\SPTM;JJLF1AHMCJZQD/f]<3RS?/KQcacd5N>WZS:/<TLOX]>9L;KO6RGBDMD<OPRO+MGDFO]UM`bPVATEkJC8QF'Dw,o]GKZUHD1>cWiQN33
    0    597-YDP5AHb]X;?:hWQHEN[[Z$==JG7hSU0LKFaFc[9?\4XUMhFqfI[V9IDF#CfaKSWL^PB4BPQ?S_k6_NV7`J;TQER:aME\R_3VXHCf<4AXGW5nGKAN`AC8Mh4X:;:sUhl
    0    843RRdP3FaF=aKBNJPGCGOGP[^Z?FWFTbZcH`Kj\D==ZWHdcTQ?FCUM]OMN[ED<6JBOHIRe`^ULV9FLQEDbcI9ROWhT:HS[R[4TOrPC#JOWSm^DA@LSO>O8LTa@`8ST_[IM
    0    6907>7O?@J<,KHL(9QLMTUeTnk?6I_12QWYB:_O[DS:>;7gPK1=TXVh[MBX=X_I>3aF<66@<hXABBMIGa3BfCD<HIUS,C<POW6P?XS0ZRowNEbHTOlKKEWAE5b-dMXKHWc%
    0    664WH[TdJiR2NiZwDWVETX@N=U^AQUYZLi`B6AEQJP_HDe\pRI?C??1(N]YU[vTMK[ABDTR(N5OY3c@fA@GSUSID[J4ZrSMM?FFM8lDGHYeNS]PTXKOn:5LK_ajKAq8i4[E
    0    684E?EXa-M:D<>7JID:EEUwC]3STHRZOi^hVPVWY@D`_JH<4Q6QVVMIEOf?PEcLYJNZN?D0WCKSVE?PHk[SEEaDbYLDZCGWVO>``ATS[VF;@\K_:^7AQV`OV:_?RMNUIHVW
    0   1122KSDBHL@<WQ=LSPNb6CSZEFOL_\K]GKBgO;JUEGKFU;]j9IFMEX@YUP9JhBEh@aFH=AXA]DaG3CLDTTsHH>Z:<4>d`UFU`Kh]?I<lKi=9;=wO?dG^Dc\ZY@QFQe:G6Wca
    0    847OPYX8AHGLDTTC2XVVPaeQePTG<`;FOHb<OdRNUFDGHNWGOZ7a`SBTMPM<RbhJJJYFCG9TPgcB9^WT^?#MEJ7^>HIVC5AR`IEDVOBJ-mfLUUCPe_JRTb<\eQ7;dlaGVC:
    0    658U-QhNC<Q`:CTUQRXQF_PCMifEHVB;WLUd^HoQL'QGq->\7NQhbLJ<M6RTBaSI=13\<dppGhw=NHYI9G=;Tbdh\T`BHRKbHC9TMU?B:`MT\cfXDCLB^O=@eM[m:[oM]ci
    0    717PSUF1W<NV.PwM]F@89GPC]SU7SQUAUFBIBMDHl?m]rTU9>L8V::T<bOQC>VZLZALY3]5N1V?@Y;GNSO@1@HJ<H@EGEXOaYPNXA7[KGKK>9KEWVFQ]=WQ`T7R\]UDfBB:
    0    733MYYSaLm[ACghHT@<?L/DEK@PS[;EN]62HDN=4WY2Dc`<F9JMA:.68>Pf=EKXw@A;NLYF@<][ATEBL_@CWDM@EnG>P@RHRTK:\SCVT9kIfIf\VIC<Y3e1ShO_E^RALFP1
    0    913SVTJQKj]FO:SAbGPKNCFMT=CDSKG=:CM`I^FLR[HZHZwL@NCKRHCFL[`C>MH\H8>?GV8R6U3?Z8DPHMM@L6K9=@GC:E;`SB<PG8IEDdSRH]F@NALNVQGTD=ZNKG_ZOQP
    0    991Oc<K[;PXQL=X<k\;a=XPcPNKAGPN;RKaLLRNwHUKY\aKBa4:OdTXC@SJ>;MJY\^\CP32GI\PBbQ^G\N3C1KMONAJN8:BRTZ]2P<77A=e?XQ>Ud`F^U\MTdBEF^MeFIC<
    0    819FKGSG]A>^LS[WIP[NG=LRRPCSW`JJ^IJLVjP;iPT]MEEcJG[PDSLP=Om`?FUOESI>THV_@YT^O[[]=5[@KOa;ML@3VX>a=FB`VHbB_gggW\foEFgOM#Q?aITcLSlIbRX
    0    981e@WI`D`K(6FRG?T#<NTWBRI;F4L_=JDD5PHPU\?B5[MUNHD=ADCB;JUJ_C]OY4VVMINV>NAKGPNN*ABIK`3CHiP<@GEAFQHDDXEP=EGCQLOFFJU=S.G7NY5KCSHXaNFO
    0   1017P<@BQBEHHITBHnMCX>[k_QACUL;S>TLLTW9PlSXbPQH@IV5>bD;H<BbNSIQSIB:TTNMEG?ZI<BOJGwR1MPg9TKTXL4GRPuWdEABEI><<BP@GGhH6U_jXaQXLC]N`J^>X
    0    502fA?UEi/K:T8eNUpT4/[V`u8CRPJ:J=GwOQ`Y\]WNCah?/<S(cKMR_S.JSLAbKd3STR1QfL\gQ9GI6LR\1t<`KJ1BW@:U@>QWJgN^GA<MUPjZm,NSK:_MMg_NN3MU8M;5
    0    632EUCHW;]_Y5EqE^@QF^CwiA>N;HYd9k$U?H>FZ^WHV\J:A\HCaLEPJU^YQXIPYETVGYRLN4OL1V\`Tas95SLZ^H1IYeXAVrWO:WGCZK<EU<m:dpQAhKwPWW0AIn@X?JKS
    0    967J8FMgDGMf]@IFSePw<PBRE9PHIGSE`Z\Y\FSWXiAHKG2B_OQQ_GZcI9P=?L3NKbR]P?GRIcKPVYU:WT^[LdJkEUWZ:?H3cYRRMIEe4MX]V9QNiN@Ccj4@WXKNFHUVIdU
    0    989QVI^MNEPQRIH<RCXOWCGIOCGHLWP^\INSGPNLZo_`[IBRQgX]<FHOPEU<S=Q>JPKUOMTR?ULV]OaT]MJLTOLiLYIE^SeOLLNP@SFR>BPVWDKR>PNQlHHDwbPBPPBPKWZ
    0    832;YDE>E3TOB6vPSNKhFI``P:+VGLLH\FETAOKaZMESS<A1AXJNgD;M2?>F1=^=7MURGQL/Nwd?UMpOp6G:BLH8H9GFP>._QSFO\<JJARPKDYkGLFDQDPHJd9C`GFVLRSS
    0    680Cb7ZT-/TdHBA]hJJC#NL98CXi;CQlUJCZ]7]VCWMc6Z;GWTaJ:.UGiRFN@A;K].jMN>Q]MY<@R[G98hKF:MEJ?=XME:U\V\bGHROQcB4OiV_cUamAaUSZNIV?S17G;lO
    0    847;:FTV^RMaV;GZ0G\B9K*WVC:BaZbcNW9U<CIF?_NJHRLGFZbb:I?SJ_GKbHSmUKeH>HIfC:CgUDE1JHA=KiQwO7N]:RM;0;UFH`KQOB?HZ6O=<EMJT8RXMU[CD5HJ[;L
    0    760YiGI.LXC<QdJVIXCJcm^POeP<L/O4<NCD=QNKGE@CPKVXIO;DESV4UMW0YlOARV-XIJIAVEOwFOKJAH9URFQRETSINWPIYCUFO\P>ZVV?8AGAPUORF=P]S;IJg`ePC0.
    0    849H0BOE4<=RN[J1RJHJ#FCG26ORMURPUU6<`CeX+6NTD<C]jhBK4AR69UFNVUQ>fTIZA9T\WF=7-EADd1ZZ).g:^JDD;=c?i7DAX[]OK2VURM>WFiC-;L6PIYB.^F2XFVM
    0    5971BsNc4q9^vNADReE]gO'\dTOLNF]T.fCL[SN^=d7>=lCTSPNK?D'i\KV=WbN>m]]RU@Hd`BMKHKB]i:][HMKJaJVcf:L#?1_<UT>rTZRH9GG?LKL)p_NQTe6;EVFX78I
    0    864RN[MA<ORXZ?B@D:LG@b8@H'8VULM=o=rZICrE@I9IIZV_F8K=GOGL$T<EDJS=R8B7Fd@[;jGH\2?2QBK>3SL498K^@E7_W>YX9.^6TJ_^NYXAR;P#NGUiOOVMXMT?Jdb
    0   1149<A>EC<PQN_VE>\c9RGIFDDIVO?V8FFe9IhCT\?RB>C>DXi@GEGARNSGT;[Z:WdcC`L3ZXY>GILAHT`JP[FCKFc_@=<DUCbE]@FwED8?MJARPS7X?R2;9QFdC8CS<Z?C>
    0    820#GXPGSHFBK?MAB<hWaVCWOOSJNYS??B_JLSC^YWMIiQ=?<DROWUVWQPFOa>`TJIVHCN=:KJhJ[cGcISRULL:SLBYZNSCGMDPBCUFW9Z_TQCDO>?8`KEDDVLANTjEJLCQ
    0    698OiNYPG;ZGOG4MVbN2cMLmXdb>P7FG;b@B[GH^DWYIVCAGR;RQd:QVN#J2=QH?JH:dI6F0d6O_]TQ]MJKYCKZOGfWNHDp:Iij;VcS,WgZN;MAJpWWVF@ELVMN(^QHR6=:
    0    665KU@BZELLM[YNXV:9IK[TRS?BUSHK?cEjNFQX_7RTeK18XWP@]e]X@FSkL#6M?88OcVL;J/SY>bj^?@A0R(uaI\Pd_9TS2ImaFFnM`569HEGaHwc\>f]P9p<TK=7CY8if
    0   1172M@YY8Ig46IRWA=P44IbXKWPAR?O<;LNT?Z@f]BBQLBUefVKBB'dHK4S^BTZ?>WM?\:WU]QK8K@C?BW<MPI<]=qU8GG7QCZDQ\kGA5RMb?DoBJHYS@BK@w=YDFETTeVOK
    0    782PJHUSCNVaGaRJm@OW@-`UKHVI@JSOdF2MS&GMHeCLLFDPKHRLeYqHN,w^[RGbQPSmRP@_RWOZ\WVb^F4KT]PFdMefM9_>dQ\JKjGj95GT<>TgHJEKMg<JiTT:HF`?9XV
    0    681W)_MsaSRWQSE[Jd1DFNC>\acH=>[aCq\GdOIDJWk3/YGnd7OKC[?C^UD_PP[\[Td@^DF2K9CJ[ZMGQP]<\6KbfP=UJANE[:HH?_9fEG6KEEBMPbE_-VX[Z`IUS#FaZO>
    0    511R3U5WDVYCZQj9Yc<fMO4eUTX89_;`K67`f8erIT1#K>;ffN:`AW\J$3r35K>T]MKU9G\R?R`/qMA4YMLiGKG85aP19J]9BZaAW]XKB@lUOBDD?`1N\^B2ge7Z7=9Z<GD
    0    7562NO`XWT;YDSaZYGG@GPZGWMgbJHX;=ORIJYMEK8d[NOP[CQNNOrBH?PkZ<9LWZ0ZCJQhA@P?KYUIR>3SGVH\?OACUL_\CPL[PTCRP[ESbXw[m:UUFJTLe=<_dcDA^XK[
    0    737FVDZ6#_:Q2`>P]?JGFVaU6OCKRHIQA@a?4:WI_F^pEQP@85MWWXX6\&LTBX]@SHUKe6WPF;RQFlU<MXEFA=`Y0ATVUhTLHWL9VNUNhRVZEJIWbITTHKQMK@WT`QIH`>;
    0    965[G<UCHHJWVDN=RBTB_1FHWPSMCG\RXBaPVGVGVEK=MMQW^b;UPMYIUE\KOTQNZMSwNIDG^MUiUQUcBTKSFEBOOYKVS`JSTIN7@bQIcWOMTGQRWVJ\MB@YMLGNHEIQO>U
    0    799Db>\ZW>Jb][dlaJ?VS_ZMFcRFFK]=KRAEGFHCCZkQN>@_DCLHNQQC>L@wE[^^lF9?OKKHJZ9DWHOIBi=6Hg>OF@8M@fM\ZJ`c=7=mURFcOQKTnLME/VJE/RI;L>?KG;=
    0    711:[BJIlh^m2Wf_?HGDA4QE<*l.:NNI1r@=8H1K[boGOSHM4DdFNCOPj]&[m`wHph-+[YDJc=ITFRAAKB>>fUMI[QTXWQ07:G2LYVGLU7(IFV82m4EQ?IT\FE]E@1IKR=@
    0    677=+S:4PIOElFOP[M\EPLB#O3@^M>ONQ:WKI\c9GLOFS<KiEa?H#5;[;5_cF:dN`HJBRj\O:pWHjIV^DB`SBTE;?-@hRA7KUIC[cd;D?W\YZ?_RFpYBKFK@LQaUG2GVUle
    0    865;RBVYSART>TOK\WIBSKUG9Od_MM#@YZ4g>:?=OJMQ<8CG8UCQPTTQ[[QVKLAWBLKKVLN<M@YI``^OGTIDK_G;MRQWVRX5NfQ\>TUAP@7NWNNiVUODTRVGBKPEM@GH?MG
    0   1026LUQaGFYLKWTORQUTBKUWPNTO<LQFGN[LZQOHHK=KXP>XZDIDPLCRXw;CSQZLTKH:UIJU?BKKDM[QTHAQNF/EI><BXgRSFULVJQ@F5K\I\OYPeF@nU8CXR@>ciAMJ@^LK
    0    674D_ONOqL4]33C\BYGATRaHTZjVSNVMS@i0K_?OX9KqwEok>PTOAP^<LV_R3M\RNFLE=VP:9cYeMe;9E;NH\Sr.IC9HVVHSbSNPbHN]ZT^PYwQXFZ`H-H?\D2p\`hZaMfF
    0    898CeSGU^MMKJdTW>XZFWAP^\OcJMRZc:WJQHL.6^L`;SPWFFBYYBGZwcQ6WdXBPIj>U`aG<`]YP8RVFZWPHQC7cObJ`_c?HKJZ\VhUTTRPAQT?JdGPaECU?UBFa]Y<?RJ@
    0   1085CUW^[ONOHETLACIcS_VELbMlgb\@_WLaU@R[KP:8?bGw^GVYdGP7C_>UTQPXN;OHKSTaMUZkVM[WeUQT[^3O>QBS9cNUPFLPYV^Z?Tch^VXW?TCUS::7F^:LdFjOR_US
    0    618K2MoWhckWBRF^3KCHTK<]UqVAECeCZEUHObhLIIwWNU]BW<O__^u6V%aYTGQGbDS];M=[Sec_BR[Ef=RZXNePMp]H>;OH>ELRMIG[ZcVTMIWWu_9KD;CVULII`R=S;LB
    0    865RN:FN0=_XbX.LwQT^3MVRI0SMML=IM^EaX6Z\>dHHGNG9VRT5dL^pL@LICGH_RUgOYL/dOQV]WTgm5FELAr3O\;od5DO<G^RA2cHCNJC8>>@IQM<LgdXPY_1EJ>>=>X]
    0    680lZ@FC3=ZFWP#W]MTZQRd`SZ?MM@DH=`H:UPEUJX\^FhBHN0`6HOG\R469JPbM<WZ6WJN/.ab\MTFJHRAJ;CVH4J]86\<ASTO7gBS=ZLKOP^?AO;VW[IXIJX2ZULQKHRd
    0    969IQXOOCSNXN-YR=CYJCT>FQ_<UfVYEXOJaU;jLESMAR[cSG\i?FD;KFAGh#I[LS7a-9]YqB`W9?2JQ[8M=;KU2S@crRMD]Q=SYGLMMWMPMnPZZdCWEW?>ZCLRRDDH]NlW
    0    720,4eldKJ?XeHUMX_3hQ`UJwPFHJ?U]DL<cgPeBIIL;9=]J\Ug:LL=e7WlV-'HhXFo]K@h[B4LGJ8aR3GJMTVLgdDGh=5LRpZP[MWDL9DDHZ?O9>GDW7LOX@hdQ5BClJMc
    0    6551K]HSc:]PGYb^Hag\af7m`mwbTWFmMW5R,c8OX?X0QJJ96bW[a2TYgSEJ\_UN<KChMD5Q>WmJXC[rHOr_bE_^bMsHFO:>1YI\?V\RTNYUS4FbOBDP?R49p@0vCaQ:WI\
    0    813\`@AhBTNOVQ(D:OWiFLDmPDBST9`K>Td^\MYZD``LWUW/RGZDH1dN5.]CLSgPQLXfOD@[O<TLADT]VkCW1qFN[NNa6BIUQZs.GRjSYIIKGC7)^0;UwG>aMfGAZSVARFR
    0    720PEZQTJ[PPNw@Q9QFQ`X8aAlL]SiHfS_<UEU^bJ[MT_IWhTZSIBRLNZHRTOG`UkUaU9PXiXX\\GIDD_ae[jGX5YAQgPROTH^RXh?>bD[WRfFCZO9WqBWhdOQ)3cWBgG`O
    0    581?[V`2IDBZN8bKRQW4YWTW+Qe:7W_kBTFfHPGIeWKS\Yh79FS5F:Whl^*;GAEgO@PZM>RGW-wYLK?_SAi?^J[]eQMpcV@[B>1CNYVnA`kN\HKV[CJmED6>kZYggj2IiiG
    0    829BFwZDrr[;@IeACA>NaMOD`pSNPV<ckK7GVZDKA41DH6[[@nSgAbGIGMcJFIS=.FOPFU^VGjiE8CP]HFpWZB_C[:KE`U?UDNP`ZZ\FPQXLfcY=FQV=K@NMEC]mFNLc\YX
    0    7242NLBSX<`HA\HC@M?@FA[XXTOX@aVg^REH:QUBX\(<LERPNHJkQEKZM=gF>AaSF7SNL@LC#UcKR?Zn@Wd[qAH[QBH[HMOKScET>@ICGKVcEVQYJ3;VAT9G`;X>c(CQN[L
    0    726@dE5STKJ_OKHN>DiR_#?H>baVT]`tK@E>VMgKV=;A\?<[LFQQ^PJqi:<l@,pQIh\IqKMOO6qIA?Ch=CKf9YBPUObYRQeDeOKLNgPRWZFnJ>8Hc`P\TOMFOCW_4EOA@=Q
    0    778^hK6NPBdp_eA9PaMMl_MR7TDAP>6P=bTHP=VbWDT=MK[YH2fNNrw\\N]B^[;G\VVS@EONdYE_G7GK`_L_PbT\^]@4[[j5Z\l-Is[MZUSPGJJ,VQQS=>HF=LJ8FSL_$PG
    0    765dD6QGPKVeO6@RmcYH?H<TM>)gSSMY^BYfZ>mE=XOgGOgiXciGL^W^FJFR8EP\^VFIJVOg]aW0V<YP5>`]9]MKIONdJL`b^NdJTBWRITc@KXdWSkU2W`PNSb?PQT991wk
    0    847Fd<FYbSVD8DZoF[Z?gQJXMLoR[aW_AHD8-d?<Z5MW]KMKHPJrZHWDuQPXQ^eM@CH\PKA>WIok>cURM]=JNE@HDABJjnFFK4Q1[JrF>sNdDHN^EHSw16iC\>SBbW:Ff0>
    0    707KOLDT]CO3JVNKPJXjKFGZ^M[CMSOYMDA7PGEaNO#Oa$I>LKD_HIRUb5L;UORB;KOUS3JAT[a\UY]MU^EfaKBFQXT;`E]]PLUOBIIQ>Z\PPDOIVMCNGE->k?AGGUCHg=N
    0    602@'VC?4YDKOKHN<]<R_TUQOaI4RJOT;Yb>Wh?GA5UA^\LZNHD.?U?Z[5X)UfDIEF7YQUISUFDaG:?UpK?t_LLKJF:EZ^J9W8C4J\UT]^_I9.=.DeJH@K?XIUFTf_fCL5#
    0    767NBiZDbcOJ??hLW-O[w5OWa^NT]OeYkN<EY`G=XXJVgW\Y4RQT=3D(S\WjCI]N;D;AKc\SFaZWEP1FPRV2m8\IHJF9RXAc9]b:E@D@EW;QMgJmL?U_4GPaRFWQNAp\K;I
    0    879h6_#BLgD5lR,0OQ<B`a[Bch>9GCO:FK^>TBfZAG7IO]ZLC?A@/MU;.9V-``.CTZALFGReRO3g;<I*PG@VeDX4tcV,7LOGE6^8kI3IcfZ.FFL=>KP9H?FT;NCGHaqT;CJ
    0    858ZRKWEP?KOb]EBDNGHDUQAMUSH<K.TLaEA^JUCHR;M>I;W[EO5PSIc\CO>DMXM__CaH?Ril`DR@OdgZ6@iJ[OKXMYM71WC`Z`BdT8WBVwCF\9C[U<CJYDGHP-<:FdTKVL
    0    742ID^FGP@NOY^[GKbFAQHVORrfTT8[S4mX>MQQaDN5D_YN[iD^M,IOSLKLoZjHIwKMYHYUKDVD^6;U\Y:B_HMgTQC*=aaOMN?GF`fTVJ`m<?_:;TYFL\2<M6KVI?O9g8KG
    0    5939L`Z9U9K.JG>T%WDRWK1H[AJR`oZjM8IPYfdkIJKNVS\TDGIVNYIWF#E;MG>-2ZMBEXc^mPJ77P9Kb*KbT&N6VMN.\\DNhFCcaFS(\euF^UFWVwO_68GS_FVLUfM_fN;
    0    797dJ`ZTPQL\`F7O?^FFR@VFAJTOKELS1d[IIKI5XUYKKfMaM8]F9QZU>F?bAVX:`]HTO>IYK<L]4WXSmKKCLMGC[\DOBXTLNZdaXZ_JwPBCMGRQT4E_@FITCNSEVGCVH[K
    0    993l[F^DIFZNUELEdDO]F[PQRQVea:PA\HwjEEe[HB;[CGZM[UY;XF_XC0HO>8fQTMFAEI=WTXS7\GR5O=QZa[EDUIZgS>bfNeV8^MCIRSW@UmccZ_].ZKMB@@NCSOGOMhp
    0   10472N?PAG]B3\]:AMVD>Je<C9OBMOHOGFc@LHFFQEGE?QY>JLR?QKBW=DS7CVhBNSZ@eN7JZfMAGBEN\ANM[?JLGLZ;CDMk=YHRATXF:EOIMIHJ=LX2T<>BRCVA56E#B[?7
    0    751ITH8H.>f]/P;RHVXN6?;^EL]JO]Xk\EIUDPD9TaH1S5JO2DA\^=LZ:H86QHSOAPLZZ1>W\W^SIA`OXNUYMQ9jYHiZJAMEQNKAD]QEUBRIT/bW>G#OCIKIUFF7JUGMJQ]
    0    775EF2UdA/tg@:U4OcM]-+3k&2D:M8=RMwDXkC]TGXTQ78'EqC]At=YP.:[D.1E]EZTrg.KMi>eD`KgUINI]2`J]HPgXE5\6\he69o;YN.GSSGLOZiF)`]I@cZ@HGDJY9EQ
    0    941Q6JoM9U<OjJ8J5DN6FR=AFUL>LWDIObWAP2cd1BgR+T8PSUE8E@bP,Km;F[DJba=VDGOiwGH0<D5BEEU`5IR2eQUJ<8ZA[JY6Qn?<?4P1QR=IKY?=SFI]Ri:CE@7`DMA
    0   1152[H4BLE@W^fJ<B^^UZ8L9Q@M<CV>EOC\Rbe5L[JwMNIRHFU@J;eSk`AB=<QX@L]b`fBL6\TQIMOWWTEWKJ4eHbHVg];Hd=TUgJ6^4_D<?DJ/B:NU1:]\PAB[J0R@CN8gY
    0    671;EGHc8@DLZWNYKMM_=L>GD<FM@EKLIGSLREbGMR]wLHNLM:CRTVfD=Oa\@OS\fa\WFQ:QGe[?9BRCRVb4Qa]K<IQa.S\Y2KcKC;NDIJ,>RV=Tg^R>gga^^bBY\JHLV[_
    0    828WlQHWG:QN]?FWXZTMIG=KTC<FWJEK2BO^`<UUO\O_9YL:E@oLQDj^4=GM;L`KUN\L?JKW<HfQVaNNUaD?5H?JCONJEO\oaK^GQ?@DPIVM:KZXw=V<Z[LAYT2FRC6GQaT
    0    874XFXN;LR8MFREP?EKNJGJ>L68XNUJSZ6dY9]Y=FA=@H3KPFL\HBqFVKQOMB<W`?AQ,?ZA\#`;VR48EMGL>K\RDOLVNKLHHBFGFL>>;PUT@Y`RH_@T4PCWPBPOSMN=IRcU
    0    846P3YaaL:[hURLIOBMeHNOVGF?]Se7M\C?eJNbF9eOD6*TRMNDGN>FcIJc\;1IaTFgXKAXYM[o0q_Ua)0HICHDZB8OS9DQMcUYD8SUAEJHPdSQm@<T@bwEO[WMT.YGBQaa
    0    630:]4GMRBY8TDXLVRbu]CbiDBYIIbRS[F?bTF%O\OIQYI8>MC.Yn8NaYD64OQjWHVI1I#D1SGrS]UkZE_9`?J=fQRX[MUHhY^WWLGL]<]YoY6BBT;DiKSEAkKX8YYCA<MH
    0    636_p;NBR&GZBs7DkTggYQYjGHJ;PVG9K>UHRPK[U@HVb5DG`G7WWHdGo*+/NJZ67\Kb_#?JY3TTK\[`QQ8V1KGYHZOY`THOLUW@2DZGORlG9Y-;PXJ7fTE0\8OD^OZEMT3
    0    763QO=9F7k7-NYM9FcAb>appLBC//7F:6HR49C:ajKjdL8@JT??SOB2DCU=:L\[O<AWROY>IA=ONO@kFuO5>X]SnHLJXH=LS^ZYVHQ<^5CPM9a:A[YHi@wUa_YIA]AL7<*G
    0    757VKIWI[b8;87@wD@d:Vc\>fN</@JAYD@SH3[LAJ8Z:IhR[COeV3dQ:>RPgHD==LW*EHWKU(<K`LG:NWBDI]NANZN9P`U6MEB;YC1l]VFGH[EM2;]YBF&[h,eOK0X;dKZN
    0    73882N\P1LOR`:6aPcYHQM/OCDDQ\O5\YbIig[dT;\-:QZTUd\TA@UFcMFZIAAC@VkUcEBV\XM\QN?ONL+UWUUId]Z]`OLdRN@]PJDGOJIw[OCDDYAH=XW;>\a=<CQ3STPV
    0    954S,bKCGV=CVND;QA?1\HaBml=FFG5LJ[pLTPYW\DMKFXItfC9E/TKLFT],KR5>\J:WDQpYcXJLE;KKH:c\WLjEUf8:a7N:MG[K`L<AXet33w1BDeRLYA:KFgC9@_d[@Y?
    0    7942ST<]9Ra@KPOQFDLDMJHJ\PP-Q=8GBh>KIK5J`GRCVKBKOIA>DOU?K?F.IJBUPIdSB#K@H,eBUj\\3VLWK`T]cKEAZ?FTOBJPKY:TCScIbL2UQ\I@:V7;[S9FNMFgBS/
    0    856\MFJbU@OAJVM<WXa?MdXV?VSHRRQG\2V[S]P:^CXRYDcUD]FLGRU94XhRHQ\UZMVDIs?M2wT@ZI<EL7^TEC]=?7:BNJ@nO9?GMA=2RdYONWLbM=fd\V^VM@Y_HS4;ZIF
    0    894RJNDIBAUbTY8T]aV?G_@:FO>j[AXMYS\mJ6[EKSLQ,YPV\Ml@QVaQI<1_AM=KbK_ISORdRPD5XDTR#>OXFR>CKb^fGFKRKbYLTSSM\DTNQ_[J4HM/WUdOIT\D]A2J?bb
    0   1101_V9@99EGR_F-ZHLFKNZBG>HCAF9Y<BIfR^-VLL_NXEdcML4BAMS`dII9<QWNEbURX]UEYOC=TLSMNLT5R9WLEO=]J:=NTUQ`AGRUJNFD_4G9>J[OIa\LMTwI?U?NG>AU
    0    808S@UUGG]9FLX]]AD@CCWW[UeRGb[ONSMbCLcFYXOTVXEH^KjZwVXPH;dfNHZPIKIV5UULLJ^ULHUWBbVXHSIJ]A[PEW^@O?G@R]RQ;@a<M^UTNRIKhICE[WENJNRkUcZG
    0    555Y90DsMP6sYGCOZ_WWJ4QM340`MZW*hPLdECNREimSF-.?Q;^Y?9lPIE^#I5\TXHPHSX/^VWaFE<5A0ECDPTB5gPHtH8VdIPNT;YMX5DFJY=Sh\0c*cg[7SqsKII?\K>r
    0    729dB@:IJ@S]cKIL^VX[Y>QXX7OQCKMJMRCVb<_ZHaF^\MODRFEYc>R9@.OV9QZMM]UHMTLMBOH7PKD[wQ7LKG<FAJ[bN`ZV\[S@?1IRC;V@GZ?ToZB(alD?W?9F`>r+FOY
    0    834[]IKB]NBNWDKQR9tUJCPJZTGCWMYCNMn^CSNMT]LJ@ZUT4_]R1LV9PbNGT/ZBLJG;Ob?L6wBFON9DYF]FIUSQHCRSLQ]dQUUR9P^HWa8^BP`DZHU=TUR_G7U\Q6aFSQX
    0    932WYHL6ZP<@CDR\IKQ:AI3@>MLJRS[FALA7CGA4IRMDD^MV4ATIO#PDSVEVXMJOTTAAMGE?O+HM782B3UP<R[FLDDJKK?7P?NYSNUXRT;?,L:I:E@RM8NXX8NRH`4OEW>E
    0    538]XKJNgDI]jP[QBA]#RrG+CTT7]?ISbPWjI=L=RS?5QhNC[SYV6OPIQSNY\j@8VY]G=[>uED<HM?aMYcDM<PDPOZ[hTAIIV?7B:Rai9_Q>eOKV1;q7MgW0BRQPbrJTV6M
    0    751TGB#^ESITjM@>HL?5GPROUF@F,6YR@cPPm*@[:\imPoG@DORKILKFBRUdbT/\cLZX*RZ<nJDWWK_W^[CPVnK:ahSF<6ZUkBRH?^;TTPJ<MH2MVZRUPC;\7^T6NSFeH%C
    0    662o[59ID>KwKVBWLUGR=Sbb0?9?H0=9:XgH?C;aXhlp>l=0G(07dbmGDZQIEA@@I_gTCB8?_IMAG\F/tk=W.j@ED`RG?C\AdN^)XYYYV&9<=27KKe;l`^g^AUX+rI@1$%?
    0    698D^GE/_Z51WqQG.PA.U]8=2N85[V8+F@W4CPNb@8:RTPZG*85Q8GI7JB9Lr\F:@U2?2I_GU0.ABP2EPMXVP<c:gTC<`OkIL@ldtUR<=F_4PkAR@JIO5#2aJL>Q>c?fJ6=
    0    580j?J-O?OBF_AC?TVHe;WY=7YSG:8Y=1dlRPB`B^tW7GEi]eOM:?N]EaR6J<ECw_\YZ$:XjgMLKp8CNU3NIUVZORt:=IOY<KHfbQGEG-iY@>BVNH\E;WMG?<e>AB\XY+Z9
    0    769VNGFXCcZiL_Hf1[9ZQIPAS_iANLYQMShN[FDKEYj<QiHNWBI>PDRGaJPVkTCUV\k>>RObhZIiDMTlFf^IlFMRkc<ST\:QI5KWU`RDJaD`oOab4CMl9K_wXqWO6k[`QP^
    0    8999GYLnOESSR8WPM;HOL6EPPLdND^QbMK7LkKKEUUE=KJ?LURcYEHC\X;FDJ8SZHVN6KJZ\HRQMW9B[LJ]PHOU7QIQUHSMNQIPWDQBWHTQDfZSE1B4USOGJBVL=/H#\R\Q
    0    5404UDPIW:wMB\T>dTM[i\LeFPYD`KMYJ6G9J_TU\XJRP,=TG;DaV6B\]QAF=LPFCML;S=Q7U>\@HVXg%U?APP=H_Le?GMQ?UnU@N?Q.TVESLXFEUKS=V=@Uk4W5?^NMSGS
    0    8667G^RGLEXZ?NVCG:7ULNWjMFAKCYTJXRNTLOfWKS9M[R]?9FPG]C7Q?]K/IRfF>3AOHA:K0ZX-XMP@6A?B8LE;@8QO-`KP[WW#N9HR2ETqdG;QXH=SRN>QV>?MFS5AYOK
    0    746?GSO;]LE20O]L;WJ]ICTZLkYEgY]E\U[@>lPKn;+CvF_Q9>Xl[59Qm@KNQV];JB::IQFQK8X[)NCmF9MRSDFaCAA0naTY<;H`MIUBUwkdN?LEV:LE7>8DTG>XLg9UTFH
    0    574KM:ER?dg6YAJ@Lh3PP>]RGB8*^EKQI`BKF:2bRPY#Q9>@MSHbV]`X@8>PfYN=LjBQ<C=KU7>7_PUDZV>S@#NlXOOL5A>NNB5FDT=gHFRCVHCWN@KF?S-=VZE<>=ZaQ:H
    0    915.]f`YGOGPH^[fKT>JR^a3djb^HCC:FQF<?XTJP:Q\JCLrUB8OE\KC_MbW[QG:[M-TcG]<REMXD]CG\?VM^@e=NLBG]hS@9`JNJBJ^dFJNGJ=T8KbS;:NH>8wTF\DSQXB
    0    754#KBP@K0J34RTX6ZMTBQJgI7e16XjN?[U15N7V_2K`\:9;I5Cq\8RMQW.EI]O;7SO=K87+E=MT@^TDGiBAFS)e0XNBKN7HRY:IMXH:LLScKF?>Y9:O/FPD]SH@UWIGYB>
    0    614HLA=[ILRvntKZ>IK_abLAV6W5>(VPLA8E]HV5ZEd5JVLFW<P\HT97^S_TkaCRjQKaK<\Se@Le>T_[a>4]eD?F^ANwKOZ7AF`:Rh*@qcO>RVFOMFQv+=YPT_`FFO5a@[*
    0    713_W3+LHTW4K]#U4ZDXVhQ`_YSD=U/J1Y>0TCIW31E89V`WHQ73STic9?M.Sa+BQhHKO4KNU7>b6KVJhG1\:1P?UaJAR9c8L>ZAJgS3hcnK@8G47GGH=94[4W'BYoi`1I/
    0    7080V=^QNYYCMSB5OwHQ3DOEdLABB`GG2cITgLe^2P8JL+4hTCQScAMh3MaR]H@MQoa?_VYNqBr8_Pp^E9IgSDWUTWAL3SQL^WUJ;UOAHEaKQL0RJ`1IWM7/o`5V=UYEXBW
    0    787aLkI`4JL]\S?MHRB_OKTZJEU2AN8BFI<FcMPJTHZQRM9WBP1QDRwWDJaPDQ7P`KYVZBNU\SKR[EDDQDaE^@hRICDFQ`U4\C;QTOPUKfDP7J?F:[?SFSUIFXZF8ITBQQF
    0    764XW@7I<<JVTd'KE[HJAVUZ=<T@88QL,pK>R$IQESbTBPHBT#BHPRZXB>@3\PISVQPaQ<F>f&MDIJOF?L(CGe;TY]OI&2RFLPk%FgBbUATSEQ@0OZDQWBT>Cd@4WQ;I$?6
    0    858CMKPJQDLQ@Y=GOAV@NB,SO]AAUPDRCNI\?QAHY=cNYVQN=?OXYZHfZCOUW]]D@>\ORAZWUM]^LTGV@SBWNUONTOZD^RcH5NMPN`EU?_K]A?HM^F3S@EOXXBJaLY#;Zb4
    0    739Q5OLKYQ>WD@[O<QU8?Wf^VHQGa9aN2SwXTSbhPJJQR=WM9>\UsXO=^H7XEqS3N@O+5a7MBHBf6ZB*P@59RQ]<MDG?PcTEPM>bm5VRd]ONNNA>P;4DQgBa]WfNWHT<hXW
    0    8477:NfoP@E;NJU:Wo_N<BkUCESGOL]J_WSTWRQZNTKWAIGA]JOTWNYK=RHM7JOIO@LRIJDUU^c@Gg_`_Hcj4RLlL^\APPLZXZOFTPE78IVZZU4wO];ILPMIgLSIWEILLJN
    0    631_Yf<3^eVI\ndXCSV4^OUSTi\;LF2CWw\S]^Uf]HFCYbaYcHIJSI\jU9WIZca?pPGWFIJWe/GvCDMH`JGkbEXK?oA@=Ca>fPWAIfT7e]WHS6OUBbcH>7MSMN:Rlb`GKQD
    0    826dSFOUf[NV>YPYWW`Yb.IWSAILlLO]E<=[KwPG_JCDTSPX31UXGRQU]TQhMGXLIL6VKKWM>GPlPaN`hVL__C;^=X>Ol_D@5XK[GWeLIYUO[:OJD7K_Z<NBg4_[TXP*qD=
    0    767M?VS5Z\@POcPG<ZR6kSD?\LENFCCTKTTaO5RIwM?JENFaFPP^Gbj^;HJ_KTE7SkRVKHSYH4SWEQP>R8LK[UG>NVPGAKeRGZA``j\B_@FCLAVILXWZV=PTNaOJ^DMMB?H
    0    775mO@F[[JGAMPMRQdXXDOHOORJR@XOG[nfJU?fO]Q@?_CTMNMGVUFVwK:TVVUhRU]TgU8KdP_\IG?[eDMJRIU\DP[XV?Fi@[qn8KrCBTEXIPS>Spp4ISgQE_NN:FYH\?f2
    0    722vdGZb9>KDcR4Ye^A;;ZTDHXD258TLcH@1T>>VL]4LQ_Oe79B>/fQP<JW:X0FO\Ne^A<URKXCPaATFwFB-Wp[agOBRZHSPY]h'KY>^?LJWZD,D:9.A]tBHHj/LQB9LFXb
    0   1038iT@DKDOWfcVGT]PL\7TJHJAIKRBTA@T^MXD_VAWMF@X[LX9h8ITn[HN^[RLGMoUMc^EWT[DIN[CMGUNJP<]WJVVM]J?cRV\v5TQ8]_G.#PY8CBPO>eT`MCbGIYFNKMmg
    0    7301VDWUfJT`LXaRYBRRS<K<MMcaFIRmgD:cF7D2cGHBYwHKJMPg9TA@p>cTA=LRSaTEKQGJK^^MHaFV;NRA`CI?W:HeYZBQEPG^),KPO^Jc\Z:S:RKKDC>bFC]D6R1NSWE
    0    670?ZPNXCgV]?GP<QCV[^U;MefNQD`W^hQU]MZMLRC=T9'GJUiO[abR^QfBK8JRe]Bb1CCGVRdU9W7GZ:SIaBJO`Z5]Q;:?LMEI;wDYYTQCTQeLFDSOUAHRHTWYCNS<DOB_
    0    133RSuZEk#iSN0dSfSSB8OQ1@:Df\kZ<b)B8/D@)=?WPKAQjSaC\QIBT0T3_?L_IJ.;IK`IE?:P5G\=,>?][;=DJ1(\3V+SHCRHDFAJKF,[qbEbg-JH1cJPaOSM`9`FWXkP
    0    554/8S\bF>\aUPHFQ\SOG,KdJAfK<TA_SF-S_SQT6\`;;Q2LL]`UTDZ][UG<I>0c]\dSaKVKSDeKaUTV7OUGMhXh^iNbBVL.QbF\Ob7Z2ABQQ4ShBS=JWXJ2HRI>#*4]UWY
    0    789K>RM>MM=?@LM#FK8:VONOQXLFDK%SGHM7ZKIIIBPCKUMRRQIGB^C?C?ONQJ2IRTEJ1FaQON6O;HEII8PUO<^KYO>=MGD8Q;OPRL?=KZFRKKQPLYH7HMGTKOGTLSWXEHK
    0   1051QDHMJKV=<M[J??S?ANLTDTW<CFQ@FRJM8GDiM6ENDCEWw[XI84TC37QhHKG0WKOQH6Ii`RR6JI>9JH;RMU=e8QT?B?C@=TGOIQS@CDPV=KJJJHXU5H?PE8HCVKKSQ9SN
    0    811HFTR/HY><BHT/?P5MURYBhPBO8I1NRTUJG]gOWA:FRBVSOKHFBQCBF2O8NO8CXNET6?QXAS9ZEMXLF6KSNCO6YJ4ARHR?[#EG\SA7AYcRF]IWC]N27R0bFDQNA_SbFO&
    0   1068G9bUEHb7WQKP3<P09oWF=wi82BQ9BEET0QMcF:3OFJX]dNG<I;^@.C=pRJWEC_IZE?L`bOE?\<A>ZN4SPs:b>fB0KM9HCT5MOaK9.PakHN`NN6NW3E;:e1RJNYdR_JC<
    0    521RETGRFcA:7EN,4L./WMTAVL1LBW8BDFV,GOcP=6>BTJQORGEA=mC@:DOQZL1SLHDH#EKKLN;[CAF<B>IFWEYI[?8/B6L@K;LTW@%FKTL9KWNEHXP::IBULFBWMQNbC?E
    0   1024Z7wD\Uh>aJVFLI@>9b[P6p^EHEGRAC?]JJ:\[,A?J=`lpOHSAIaE8?>kK_JN?MKRU8IcbMRFLM85DN?GPrJm4UNFT>BVNE<GNnRBJZ^g?SaJJHSeDBO>QDEZHQ_SYJJJ
    0   1012lNZB?=k*=HQ;LEW8M`aWJe^8?:@?0?X`?JA[k[C.KXwXW]C?I:YO4>CaHY\6AW_4W5Mjf_<Bh3??:a<CPd=c6YZA=F>RLQ6TFk^J:^p`?B^ACAUU>J>Ah2r??Wir[@J'
    0   1189`Qa9FDe?@]_@C<\FCSeiJNb>:=7L=J[]9e>Tb>FHHHwgSaC?;=Uc=:8L?_cAAQ^Ed>8^RY<4W?=GClI<IcCV@[\B;74cGV>c?WV0DfWSK?\1BMWZ?H=Mt<j?7]UhX7<<
    0    493F;X^QHM,TMNT3TR9ATVX=ZRBJ;J(HMMVJVN^LZ?=L[ANaZME[LY;5N.PDEO7EUKRM8EUOLMCNJ\OPd#RMI?]=_I,KJDCTX?BPbC'<LTcK\cCX?fc<GG5RKKGFUTWfGWH
    0    601VKTNMNNKKSFDTNIJ#FISPNAIB@MMIBLCDWEH[LJGT9VBHVFM=N>ZOHBFAR^P@JOOLC?FQN5FHAMRKhVHBPLLYKXROHBMNPLOJKIBSNNTDM>@4XLGONNTG2TPHKATVSSK
    0    876QeRH4\]?JTDPRW2[W9NMBA;)][M\6[CFR4TTR>NDPBPcH>M[170FA%9HZ<4f2J65-<TBY/h6(H8CGXNH=AHD=?=PJTJUbEKJJ;2^VSQGJIP`FS.X3PRIbELZgW#O<IVP
    0    600OLV[IVXEE2O@=CTwB]PQRUR<]u<>LU8I88de3L<ACVZWnQQlfK`YInC]_@8f<;1O@.U_BBog[A_N[CEYYdGF2T>TF]SMWNK<SbAbUPabYW^_h,3b;Q;:I]9^g[`GX`gF
    0    780akYBROeDGI9SCS$bVP`B<WZ0S[Ow0X>hP<Z^G[Lm?WblE.SKC39X@8DDU5BV(K396-XVJ5O@?>B<FdRVAPQ[,P3P[ILB^G5EID7PAVKPUNbUIL2W-OWEc2Pm]d>Y5RHN
    0    892SGQBJHB4MU0KIZAGJ8WI[-R4YSTZ=YMLW<WSQ;CJMGMbD;JJR:8M?;2?U=AbMQ8;9>T7a/\79>5A3RDR63=CE9<EQK4VZLOTUH5K?MK;MAUWWY/X>QQJW#RUTR8A6PF]
    0   1020;?K>RVDOw`GHHfOJ[;FCRRM\OKENYPRBSQ>ZXJRPKF]KPW:eDHFeA`DMHZJDQ\XBSREGdV=JHPLSDIEFJPTDQhIH^AFML^EOQNTHXIEDSQHILOTE\KYQ@B_:AHLPQM?O
    0    600KGTGHQFARTBWXO2OR<L@O?:0PPHYGNIQNLMPPBGALJCN77L^1=7F?8PQZDBZEODECINJ]@R<#S:DAWLQ3FSFHA=GKD8QYOCMWH9]LHQFPNDRGLDLAF@DKDRZS</P=RIW
    0    459MENwcjtkT4``D0TRBIIaOnRbgE\@OVKV53MDFM@A8OKFBDltNG`@GU[fTsjZRa]T?1N@Sna<Y.8C>ZT0FP^;hYoBFA=BQ=h]bUd-tO1H3NULcWB/fFLjXC@kWJCWNhDG
    0    555>[\8ZN[CRU+E^eBIJ;KS]GY<FcPBOGSRJD:BM>SYENQHt=QL9=]9HR^ZYb9UNUW]FUTfoSd;6UCD_GTFGQULL>CR0o;R'kOKSOT6LPNR8,3@RIQJNI8BPC=e=#-9W]=>
    0    590FRGJVGP]a[P;J;OI4;]MQ5=I:K$ND#YSHS;AR_[_YRRD?O:DAQO^C[TA7XWQL\YHUWC:AXEK\MM:7H[3EL[FQIPYTADbJUTTDEXL_KWEOMJ8:ZLC]SOSZUcHESNQB;@I
    0    732SK>=@=<ZXPTI#N_Z@P_8WVVCWAR/b=N6F^AZ]?ADKJ9RR\AIJ=LOPL*TEP?NAQXGYXNTaWMNKTVZV>>_KLGCOOIYPT8\Q]ZS;QSMH^M[EX4R7VbF4\B%9ZO=F[PLYA^T
    0    793=K;RgBP`ZKEc7cUoUR=,OEQGUY]<pVK,gGSGgZq>A`.9?FsTYR:NkO@W6F>YWNWtIFIATFhq8T[Mr#?YHJg;ecSZXlVFWJT;YITIV6Lbu^BheZH@<@c?5cXC;2J1W:fv
    0    530DI8OcG;U>`U<ZPRR@N8PJ=IF^OO7RKV9E^ORF98DCD<G:G_WDL=Q7O)I<K@I?GgG`nNNYQSV@K^Ma;NJWQ#3$GY:KUGPR;QLN=YP/>E>-RBb\?JE<BL75WN<VA:@F;BV
    0   1115FGIwRI:cZCLWB[LKDH:JZ8>^PKQ;QUR0_ROQVMMHGD<BRHU_ZRDOSTD`V;7HP\Z`L^K[OLWZ0PZUTE:bW@LKOKW[VLROHXYPQABDKE3PLf?V`TZD<hQ=FZTSGF??VJiY
    0    851OQ@@^CIjGJRJ>Y;Lka?RmFN;JFBAQaV#LaLBZUVA3O?V;PMNKSCAQMJpEB=BYVHMrdMPT@dZC]:aQOOUXSKP;fDHCFSCUdSY<?MC`1F;jHLWRaPJYOc2NhJBRC;EUDTV
    0    631CLOVLUVDG>CLbKC_NJRZD^uJ]]QIPR@IECKSRZKIWOT_wMNR:KVGQXX`oQBjZEU6;GSY]O_hWL[RNLBNIXG`MNRJH?ZHWDG<OrQQJM[d^Q`dML9YRIA]UOJRRCM`KLZR
    0    694+CBTXE0^QK@E<ZPNiCE>ZBKE[?V9dwT?DGL^]>:RSJ/NQLWBChB[J)@iE=K8Dc]Wd9+[ZWdPLXID4-6YM9UbDlCS[GRRYh[]GB\M]:AdfI_TYUBDBa_A8pLK2@H[]8_X
    0    825-+JbkEH`gU2[;]TGF-ALaL/SV=SKd[V%DPITS@OQJ>;@T_Vie])EeHHWO8CVdTUbHTIZhZaf.SWYXG)R[FhT`^\TO9IFGYNHRD^DR#8BQnT8MOV1FWTI?gIHL),6d:tX
    0    439&?VHZP;a`UUK?M@SZVAK^H:]O.S;^VK#\YY=LGGLJ8O/N`OLKJ)TXBF@I_I9XIVWSMUDG\Ki8G[a\AKVMKBM]WFbT,GE,SFLK>Y>M,0>CO(B\H?DOFIF3X::I'0JTMDJ
    0    635_PTVLLRDPIOFL:@JIc;EO^SRYjRBWGORKA\BA]9I@LISbNhBQ=IPLPbZL]PSJCJ0AC^V6RmZY9lNe[TWSs:\AIDDIYWKWG3H_wMh>OngePnfY>VaR2ACcD?NX=aN^[QG
    0    919\7VZGP5UNIFT<_W_JFDUbVGH[Bj;O[LK_T^tN9GYOHIMQYfHL\CPT6@`:&;]ZH6TSLMQIFw^9efS]P<LbJXUYDBSR:JNFYUHVfGHLJ>WGZTha^ZDB[cNA^U@AL7ACJSO
    0    448NRHUTG9LZLMKD`PG@T8HJ;JQJIM7P9X1\PDJ8EWK=D(RPWOPOdE=[E5NLG6=QLVMF`2\ZEBJMLR]W1BGKCFQKSCJTLHV<LZ[LPNTL8DURL7Of,GH=c:9#WD>C6GG;:OZ
    0    679FC]LLO=N_bUZWFYRDNTR\[Y_:_ONjN`\wANf\QC<JVEQHNKJk`O;[]`EXaTGjPTTRHQaYFYu]TW[e<A[FdK>_QWJJaaCJ]CRQRK=SDuWcXZ[faQQTRJSFfXTqK9JP_cX
    0    786A#Ple:>SYTJE'D[`NT.CbE3DQ6h.liU*kL;cVAm@.M:C^hhYMV]IP=Cn.0=?oWRRW8J^iUoi4bURpK5oeJMYb]Y[e;>M+XYQLgNDL1Dd\Y<UaNM:IRdE.bI15*F;b9m`
    0    489EGGLGJCEOLOICNRMT/CXLMJ9YOQE5KVJCSLUG4GaP#DV@dIX3U04TIHIR9M_KI[K@IC;SWVR.O<MXACJK;O@SIJHZB.BAZMS:EIEUOSEK;LTUNMS9TLJFCVFZNAIGPVQ
    0    670GL8[kXD\AR6;RaCF<6@LHG1qF?RGalBMNbLLOJXJ<#WU^PZaO-nFNr3[PB>DfZYHTWGPZB_P:[OlQ>GMe5I]VZL\T;S[F;YGKOOJ>F4G;IMabPiF?]XTSZ[PN;IZ\RXZ
    0   1090@DEVr6/jjcGF<fbJPHFEO7J?YFS.cge@fbL\aF\20K/?fanMaUQ]CI6g0:<C^WJ[^Y;\`bSp7U\aa5?om8_\hgZaWQGa:^QQAW`F\CHSltIPmBZD6s\*2]_7?2QDh>we
    0    828OD=i\G.iY^\:6bFL_P@BbFRFEDZ6k[A:e]F]]I];3C;;`h\GB=`FAP=g:8FI_WLWfW4^i_ck:\LRQ^BeYAPO_WY_NVPK=[PaEWMAR.ZGHZFFdD\K2_T9=fS7PDV?ICw^
    0    557;7Hj?B<+IQ%[(3V%V2GFK\<#Q4h]+l\E$<^fQKD7Y@HCI<W_XD9(7*fIJ$RTR+2_92MT9EVh<?LQ#52Q1:b=\E60@)F3PN:BCW81@,OkMXfLeWQBX;c1[]GITHYD[WGJ
    0    802HVGRc[4WH?QLk?TCMZ>HEUNrS`XYJcK7UCY7ORWSMYHMQCCMU@7UGLWFQA:>LGBO[NENVc2ShCPQ^<O2W>OM`AHPBY]Q9BY^E+P`Gw]M_U1M4\=;SSNHM[MSRSFD@W9=
    0    9857*AnT>(+4.+[4AI)B0OIL^9$R5g]1f9[1IRfQOCS\U?D<8Z_YP*-&$^EI%IOa;%V%$KNR'][.CTQ7>8Q;=T2R=;1A(J5cK&*Hi0JW#GTYm]LgQf?eG[H_M3KOIOGeXQJ
    0    718I@NNJHDCJ6GQKVG8]-NPJG74T7O^:`>UM:U\NSLV\VEI5>^XOK7<B1XP<.QTP9AI64I=>6aX#UIP>CFSHMPCIG;AE%B:[OH8:T)J[/ACYRKR@F<>UJYRSPJPUJSSRKYK
    0    915MO8G=GTfHFNFlFROGLZObUOWFQEQRVDEL;MX]P@OGwG=?@LDXfA]^[QADOTdLHTSPfPT?EB_RJXi]/]5fJO;YJXdDPXGGZFRFYQLZZQY]YJQTdS?kIVIZWCGFnGKOVFJ
    0    775KCGlUTBDMVIWFAwOCHcXCL@GbKX<O^?VOKLVRG9O9`3ZLLVNNU@RUHG`V:@VZK9iAIOBH1dV<MgOdO?HBFGcR:?B[P96JG=2Fb58QFCfJwwBJQlGHFH]WlZID@aDePR\
    0    892SK[Q@Q`EIR\JF9dK#eQ[Jj[GO<U4OIVa0YJUdZM1?WPVGUKCI@]SKI=Y:M[L5SYCfPDNIU@IW1PDMeJ:ZR9R>UXA/@KH;`5Q=VRI6`im=GOOCPZQC4?)dRI@>mrMXR:7
    0    657DIOEa_Hsbb.MSTC\KRDH#MKP\QFhUl(UKLQLTOJEVa`lPk_eHf64GhW_dD)UUU3G,Yo<`CRBLJ[ZNE@?MlU[M[F_fWLLiP\A\NNCOED;i^HfJH=fT_OSPMN\MEM:XXNE
    0    632U#DUhbDV^^AKMA5J3XbL9KH\[;XQRGKgrFR[IOGJ>Z9iTNb?XMUMPPJWGFHQE_HZi3F_PfC9RjO3^F<=PgCWSKHUG;LTXMN@eRGCc:k]NMXd97NGSNQEaP8FU@[RbSDN
    0    7868Z>StTNa_1Jd>LNfea<V[\VFCM@E[^C>f]QIGeV=BqOUY@V6]P>/QV2_U8@QS<CIIQoXOQXgXj^DX<RUSU<J@g=@Jws6bYWD]DUaTTSoq_HRPNiNb1VA>r8UZFMKPG]c
    0   1301CDYfVmUDZB8`5MDLAc>WBkabfibDmg4P_F[e7`K;<lLifZgXl?i89ZEw`:5aXK7GJ;Yff3ikWoRD`3A^Wm=p9e7MW[\;mEI4^a?bJHiWm[pR]5\dWED:heGd]8aXe`g^
    0    687R<K\\E^UXB9bJ4VI:RWVUIZ\ZN_caNFVOEGN[K;<C^-WPCXecGVKUM=b@`kJZNZ_K`[P]>UJWPKGY>INXJ-S8wOF]1A9K7EQQQ79?hJ`;TJTJPGU[QWIZG^D_A`jD,HR
    0   124467VnkWQH]L;U6EK_TZ;E1UPMef\Twi;XeSO^IO<4-W<ce]pdWMK9RWWvK87TiO=W@8di\FcqMqO:r97`kHIl2t26aZ\8[5@/PaN]EIYaagbVa-UY_D?>J^7_]7E9wUll
    0    757OCF<[MZEUTAMFB8V#HK<>PUVMP>SRDRRJNKGGQV>;KSJOIQSB9WO@HAQSVQK[UMJM;LLTM;JUS9=UHTEKSLJR\TMRHNEH<?HLOLKYIFOEM8C=GNSFP@TTHZPRDFBYLMR
    0   1102SGE<YRSMI`X#Q?HV:JE7P>GULK1[_@[@JVQGPDOM5H`;=F7KG@F^JIPN>b\GM\cVdP:IUa2NSH0MA]S-MUXSiPjUZIDW>QPVH@XPPLIS;7@F?\N4LETTXRc:@Q>AXPJI
    0    833SIMR[i`EVQM@ZF;WXhMA>fIn<G/``@GoMJ9ETJUHVS^S<:9_LANHGcRBQT[SM`aQH.]NI[FBYPP2Q:X<YP]ERYMQUBNTO#?J\1SIMISEAFIK;V.a`JN_ZT]KBLcVXZBH
    0    634PV5VJRgS0DTK`LLY8>F=#4Qd\^,YvRT7HQ;IhO:TG87Z;/DMN1G^V[`P>RIRJP]ZPKC8`mUro/XRS>j1SeCCdJeSOZW?CBZ?K6h;T@HZJUbQ@+I?TEO>@U0C:VRMUMaU
    0    647CO[Hdgd=EHGQ^,7:2:V_`fBN,MLTL:g8/U8Ae<bMb3w:)3Cw]]?@HZQRH[VVh=_SG9U2iNQT^/,\K\dQ0Yp<VNHQk=/:K3Cc\GSE[BUB;=@H7_BRcJrLeJISU?<4`n<1
    0    716bEF;\I>9dJl2EE5MJHGJ]DA\79GI8>IEO<M=CWbIAVS?EIKZH5WYJE[D0K=VaQKb)EPB<CLcH_J;EKQSMRa[UK=N7KcBR2CFE.VUP5MQIGAEZ_]7lBM^SVRGH>5]VwDK
    0    625O?U?PIgHQRC1X:4P=[N6KPFN<MIGXDVRRS<@=7D]WAVKO[Jf*LC_ONJWK[[=Aj[]K:KIpS@FYA#KV(U:9INFNUWZj;%C>EFEZ@UQURWD&V;A7=GEQEBPY<MNR>BEZAPM
    0    473FFZK0KLD=I]M6OA@QYVJ0OTPEQT-@=OEK]KDDNMPJRWWTKA:XIV@UJ>SI<V@LUNHER@T9EASRJ:CVI>GDKBX%^O;,>DGCPFJBL>?JQVFVFEBJ#_H=:FF7;HFN;XVUIDE
    0    905;2LR`SKibXMA6IIO_9)9j:<OR9b=_g\JORMNQ+eKDODGRV]`HX?2L=QWFM<9gT<^\?XLVZ_d;nIW`8I?GNfbeHETmB6ED]UKH;PCN@/E9WAQgVl=Sq\SFae-<2.ADUwW
    0    764LKQRBDEAGAYY<W^#MUQ\OT;BHJF4<WVBVMEOc[GYIO3WMSMDLOZXCPGUSZG9OJNPNFB_MVSLDJPLUc<MEFGdCMWGBRUVAePL2\[4ZBSPLdSLTCSOFLG28OJKJPMYSDBC
    0    7954U36RPTp\VSHIFNLOEG3Y#DXHR]VPQM;CILJ>\HYFRGQ9=RWBAHW_J;>SK<YGnXM^o\JBRIkTJ\9dKsPE_IAOJBaT@_N>TZNv<UTE^DFFPIWUNDX[EMFTlSL<RHDVnQU
    0    851L?Wab`T@^MNoQQ=PAfESL`V\^^LTefLQ[EUh3URDI_Nk\TZTRC_8G[T_w@D`RDHP1;[\[5d_VdH9`DOZL[P`;[COmbfCeUB?peH^<DRG`aoaY9[jdEFGaPK\UA[HalZ^
    0    569KBW=NVR>Un<b\'O7F>Zv/UH`EIPp]fD$PC?NwTEE[I`CI__LMQJ@H_i0JRYBABiV0NY93F]GbWFo^\[Z?fXB\kLICQC<OuWADST=j3LOOXQPI?f>S5\MQOe7gZRROi(9
    0    7549C>Me:D_MO/P.gJ[cV1ReK9e;A[CSs23t[VXe_V36T8HJ\]gZCRCfRHR.K=MvJL\PVPPWC]v<m_MnEFkpKcSXZL_WGC7IGCDIN7RI#;GaU<NTK[.NY_31iDB6+@S`I`S
    0    960A<OYN=K6REHN2MW7IPNYFbOFG:M*ORIJQWSRMP7DOLEPYTNQXQiBFI9`BNQ=JSMVE?G]SJKFIG_OFS#WVMI^DRJ.NXMQK[EJM[G=HIOXO\eETDaIIJL7QKHMNNLSbGPO
    0   1069a=kZDAf5CLDS/I_>NSYYCcd;PGOCDJIYHUSwYe;?MNN[_URFIHXL@D6lCLUJ=Z>NM>AUaGh8XHE@N[7KiT<U>UR>8OCUWY3GE\J4@Mde>RlRBPkS:LP+]NNAVV\peLIL
    0    922@RTOPS]KB1FG9NQ8&L=ZPLNb[Z^AcUPPOTH]L;>ZC><WjVLZ_Q`G<lJqJK443[IIPP\[VFPVUJZFU33[ZQ:e6\B-:INPJ[XU]V;?#V8KVbYYO=c[?B7;FUDJ<%;:^=]@
    0    562WBpTBOTD2NLQ5AH97TEXJEFB[KH3GQNk;\KRJ<#COVDMPOEB;GSN@D@nXVX5UTEUCKSUKPM(I<QE?N9JgM>]DQE:+VKG0L8DIYM:(ZMcIGZMV1V\/,1WQA@B:]WMIVMM
    0    7654^@V]<=h<LMSR2>Oj>7WePJg>[KDQEPXAC^C7XMMQ4N<3E4RiH-UXUk]^QKOS>RVQR8OBLVn,UZGd3NXMQFFOQ\X3J]FL?h:L9K`=F8RIR?LGe7;T-H^#eWSXMCI1N5C
    0    564Og^8NU]@P:cO>NJ;HSirObYP?RO?S2LD9^2ZQc*]GcSLTCF7GImT>dSK_`b;N_IDURQW=wW?rEK>CqCG8_BXASa<LLMDD_BRbYoG[N[J=SeSHTCAA>>3`7CNWRXcR?F8
    0    707-Z2dFn9`77RD^,HrQjBlOUYhRe]7_@B9QJu8BiABDS44F#0K\ORYh_NCGZP]>HCEoW0N,IPr?7MUT@][]D:5c6Ic/YkQG/HMNN_f4K_X\JI=w^YIR>2=)mDKYTY%<i@W
    0    838UWSaWQXV^NCaGRkJHZGNAX`]OLGJ;eQYPC;SXJDg2GXgVMNIB8r=J[XiwZ8JKqIfRhP\;fJZOG`W>EU`EIALIZKMSPPYPclZL[WGegAI@TkDG4_VALDLRLYPFL04SW4;
    0    592tCHC6CR0<DpDFQbY3dNT`iUTSe<_Z7EK20QFP7F7PPi;ZEChC,Yf=a`[MTR9RVmkTDJfJJE<GL^P9NUU:ZE^B@wDGPLDEbJCNZGA^P6PE\S^M.BXD>KKG9N9K_Rc[?>B
    0    755eBg\TOGKGA\E^5GM>NUQQOd@PUM8[59bJULnD<GQPT7UjLZQM)f;2IFwSKJ5JQ:HTGRZVA_@VN39GCAOVFGm4I;<NSIKGJJ,YME8L<QC<G]BZCKPMI<SK15QQKa6GUhM
    0    760X;@FHSMb<>YJG6V>\HGUPOKF>J[C-NZbS4]AKGbgRSPD?CHGD[SSMS\QBKW9XPCbAJVD@VSYPQ`P8SPJCXZSYCb@H1XMKV3=;=PVPILBE#>OTJ\LWWMS<@JCIEFbD_GI
    0    763hFOKG[j@HPDTT=TC3fbPDROKYED\NJIY\ONU>ZKBG\wV^PPQQ1eP3ZNVEMPJUMJDRDVoYHKIvFLM:TJO_[O_H]=9[8BYGDKb[GOdUWbYP?`^R:<WI>@0N@MHIRSZXDPS
    0    9358>ZYDORGL4pKcDWDGUKTVR?oGXPFSQDB7QT<H<ASOGG9WUTNO]OWW^KRbVEMBUJM^Q\RATWTPD_TYZaWBL^MOCYKJNVCOB\Kw@J?<YYI=EGRR9DROFCLJCMaaOKPEON:
    0    613[RjIZFo7CFGVYP@;,tSR>vfwZNbHXgCa>f?f[FCT2UlL[^DFFPn40WRRDbh?EUH:`>IVC\<Bf>B/59GOUi*XL`H6@aD_LQ2PMb4TFs[`ZOfDLBMW>348m%U\^;c_p^9S
    0    902m:lZT[n=WOFiIGCU9`Wc0swDLcWLWSKee\\MTREPHUNjgI_TO:X<A:b_c:F>X\@HA=Dba:_?SSFF\N7ZMb:e>h8CWUONDG,?HTOO;Z]]X\g[FDGZO=BQbA8_ZC]YeKP>
    0    810nKKeNK`TY>SNUTLSI=wROJRCLB;_;UG\]SJAAa]QZJ\M6J/EYfJ3>8`Hb=IR=VKUR>]FD;aCYBO<CXGK<BXXZOCIT;UPsLBVPc@=ERIHP6a>aeP][RRXP0]>U]JlEDPQ
    0   1349C<PMGHDA3BZH=8?IGQ5Z]CKNYPW=J@B`XAbK6Bd`IG;FK<^Y@?_MLO_oJ@?7s>9c:@jTS?rYKf\TXYFI<P^kaL[FHER?CD<:LA@G9DFGJHLSwU[UX\BaCACIF9E\NUJL
    0    776W.SSX><DYH>?MC6<G>[UL[<KTCR7R^B]ZHQP@Z^aLAEAI[R6H@OQ:PMFPJKBbHEB[<LR^SORIILBLcNL;TZcY@IBVLOI#LMHRHPDE?QBBWOQVIBSSWFTMJO:ZBFPQ?HO
    0    6872DFS[D6gfjP?=n[Cgd2/FLSVM5I,at[Om\=wINl25OHINcQ\Ah`C]0Ii,LC/saYlH4CYdIk\=aQdcc.[YHXRu\`E=8>>AdO9GP1Sb>FR`d=>eKdTXg^_M_M9*3>caaNX
    0   1021I+=CX:\hWR[<Fe[F>:=Tk:8N=;@JA[`9Ea<[N@]URNQGPaVNEcP[P;NODP=HWTW`YLE=MXDZ8NKYTPO=\;wGibq^]D?@FaH`=:SQiB4EN=8II[]AD_W\Nba?DD@Gf>VQ
    0    631?BWK_]ONPRN;JPQB_OMLIVU6BYU-REI_UfoNLFw_9ZKUYPe\K@uVQ@ViU0>RLRMjOQ]Yo;v^JLXJ_FGe[b?Z-O7EMApKL`K`]QQVVFTL`Pw]VNSVZ`B]\LMR6EPI<fRW
    0    634OTB:F3BAaF9<NQI;9aoUJ?X5b@OgA^DQp:X]#,gHe8PT]V[P>eKDAX/PZ(7THb0CHRdEL;fN4HM@Jj[?B:EL=BY]d8>TiSeTPAA8FW0I[GZpZPQDLXegXGK_YJFEDI:]
    0    439IQLIPLOT?FLX*;P1_fDK;P`NUW\.DJKK>eE>cX%++J4LHh<N\CM>QXI<;ILYfW3;EGLc'?FM9'EDZFCPeZ/MCYE\6TYAZO>TFgL8(:R]UQB@0IA:^:0#?@JQWRZNN?YL
    0    687LSBSNU>R#SREL@P\JiiE`TBZeKSMME;Y>FbVUq4=Rr8AKC;1g>-DOTRI6?HhK<ZWGHVPB?\^THf]LADPYDCOe>?A;[bFKI<RRKCe+EZXfC]/[_H6]9\PHl;8@WqPNB;T
    0    595MDYY_AH@L=Re[HI:GJ0[ZKIT3N=wL0?]PANCLuda:iOL+A^I[w7JJPZAaHOBZJQmd7@M?Da_c5]4V:HIMpe@LNP?7.FJ@T)CWmL9Q,EGGjOSjLWGfGJX]TZ`a1P7sg?@
    0    618dGCGj`_K?HUSZNEE(XGCCC\_]M]>b;ZOc?UQJ@[Xl__EITT=EAJ_PGh\@T_CV1QSMIEHVWFEQTCFa]O&AE@I/@FQGNq]ZZu[=#TNLYfWg9bV>9Jc=iUDb@<NO[IUiLSR
    0    965B6ZvYq=:3B<\QS6C6g2.FahQjZwZKq;^I6kLGRDFOq[_YJbbj<7EBNEq^::cH@0T+:gZ=:v]BFB3JE0[DYAc;C;7>Ua6aOC3[g#W7Sd]]jeeaECTX-WEVS,_oM\DEib\
    0    462Pq=FSCCQ0PHBK7TTCbbBJLc>0[>SoCwl3@SFKO2/e?S^?u5>ZT=?_N70I@R79Ml^ZMj=)T;SS^v[3;m-SUsL>W@dLTWe/]6sMQE[1RdDK9I6%go*I\:EJCq9P8kZ?R7G
    0    629^C[<9Nk?#HTEY8OJDeOX<SL>LA]RWJ?aJBQQSSJ)NiN@dOH>G8NE8CHLB>=KJ:N4PIAJ>BWNPL'FELE?dVDM(WBP(AL=D6?IX_CX5MrZUMHGCX?OH4K-\DFFDKp^W?H]
    0    686GH\U@;C6@:GIH.]bIFEL`cRB00NOA@=U=B\M;0T\FG4K::NBCTO:/;`=>DKLY<HK=-SP@:S`DMRE:J>48QBVG0>:/?UCG>:LCKH/KFDC/G@FbOPN]I#W?3PF>>ZTF9;9
    0    823>P;><<0N@<V9gMt]aQOZdJ>RE98UBBnOGFMIfwJFUQJ=9]:6K`9VSVY+1el^A3SWZ[LB2KEFYV[_D`nCFGOAMFcHVIPVH6^HI4\QpPMLMFCINsLF^OgQNRGJCt@KGM?K
    0    761ZOVP83O<QAX;ICNA9^ZZOLCIJR[CEXDS_GwMDoRsI_;BO>RFQHZ8-AdPO>\?QK4`AHnGKBfY_^L>FNPF\GvFfMPYQRVWbSABOB_eOMF<`WUWkUDQiFNm@Y@J@ORZEP:N
    0    832^?VKIFL?LHLJ1=B#HS=`FRB;?;BB=J6pK@^L=4_hWDH;=VX>8GbLD+dgQ89AbB:iGAe`:>v:GD#AYYGY=H\gaJ`EE9cE=M>?JJ@?L?LQHDJGneYEC`J^;;GPHAK_NE?8
    0    614Nd8V`TBALNGD_QKGOF\Z[<)NTVXdK>X^A:TLWTNLZCP97@HR7O2A\IW0@Mc]ZNaXVOa<@[jP;Ik[BCaP3;h=P>]EwRDTMMBD5&O8tAJVO`^U7U37]7ST]^[B8_Z`S^4M
    0    955QDJCE@FL7=ZH9RMLOfFX^CO6;P?1FSAWcSV7R7S\PB-EPMo;MAm\M?Qi=C97oPQhRI[UMFkC;wVH[U=D:C^m]G\E>>^ORQ?>MVFMN:?9=FD9XQVMIZP[=><Ae<J]L7EJ
    0    507-6RC]HRU:E:T@WR\8ZGBCKM@AK[<[B[.>IYLDLGQGA[M_MJRZaP<PWHXJQNKL>aKGeGiOKH\TRSITKCWIhFMHROdIFK97EHNMXO8F:NKhAAE0:[#OHK9FbTNH;b1KTFV
    0    732`N^'XHg?DBaGVEh:;Hm_<ajX@;6_P8Qh=I\NkhBL\sLKfIIN#U[QGbFJAMeA=VW=SKKFMd=3[33LMfQ?WNE_I_XMLJFfCZDVNIek1e]L=;ZF;E\VUNP>c7ZEAtSgRIMG
    0    773XH`J;KGFHY?A_TCkXHF8EM>OIVGp>P_\VBOW;:^w[MV>2IAW=F8RPO^5WUHXIYLN95V?UGD=I<>>XU\KCDSJZLagV1DGb'UOU8OXP<:A38DB>X6MVWNaR8\RUMF>SL6?
    0    712uMIG]?RCrp[?tf>SK1SNA@HNL^8VJZEcQMFYFGNT\NTGc6Ld7IcMWd=COSNBXiQS]_RN`<[SUIOTZLOOGHDH6GJDM?G=e<QR9R:D?RECkSTIK`KVDJnVAIEXQw@MEQ\]
    0    977?]XY`Ow=g4>f@MQ?=JYnIUTLNJPlLY<[JEE[X_<]O\F`FAJANDG>;0WKeJfaUX5^GJVMD4KOBF_LHYMIGO8X>O?/@MR=aKGNJS2IQ@`JUFjLTVWW`0??YGDaan_]@T=H
    0    784?YVbhMGlN?ONMN\HB\^wATFQYUQHHHda]KPMXeHGdjfTBCAUX^DJ_CJYg<O^SMLQEEILPDSFMKWKMNFOGKIASFDORQKGMS[SPTDSGLYITX]K`rO>_Uq6T`CLXjVa0GPG
    0    764LQ5FNMHS+V^9RVTL;GM:K6CMK;C9YRdJH_6EeT?=9NR@CV<CDJB^@SeHXQP:.5XBba87<[;NNFLlY3K:_a#IPLOH#QTaFWUc?GkS;TD]@DGMI_MCTLT+9MXOCHQF<CGL
    0    812gXSPoE\V.=Qg?Y+'5Z&E[>S*@<YVCnB@AA8HdXY<X]LaQ<P81E-&E&SL567pK07CDO\I>8eZ.S'\*HO]<U-%8VBD/;\'bLSX>N7\H#U)]N/XQ[.NQIe5Mi7\JN0ZK2MT
    0    7802<LcgHUThQAZ@WKWZ?CEDF\IQBe5ZifJi\>YKLN>:O93YidCHL[PRKHh@A0<YRQPR]>gjRfFQh]=b2.pSaPYh_OVVKDb@hMIWUZBO87gGj4>_3S5bPI;6TXG72M?`Oow
    0   1123]kH:aOkZ:=aeD`6EUY>Sb7YN>;>tCZ6676F+]\h7^`j^=8E@E>;EEO\WDQLSb6K9BW\?IGZNIp1E7RnW7RBA=l?77IbAbXeYH:5w_=X?iA>NDj?RlC_Fo_3cOa>WC?@4
    0    749DJHC5SGU4=SNkUQ\?CQWBRIEBVH]fACCNCH=UQQY`UUNTOGCS;HLYJ^HMKNSV=CTSBTNQK4dOXaGT?ZWWMW<V5EXOIUV?K7hUEHCaM]OwZdJRfTPi:X]>jR=MNN^PaMI
    0   1381ASSN]J\XJBWX<X-:MO7VIAOB]0DM?o<>P=:HMeKHZYU[TBPQ<63@5<IeL'#^]G1ITP^RE3sL/T3FFKOY8T>A4U0A?G].ZJROTOEUJ;P5VHQhKNDOLPS<QWCNSQ7XU;\Y
    0    639CQBGRTKS_I4KMK=QSCHY#@IL[LDGVH=JQ^DFE>VU?JOTGG\L7@TROBG?M`J?ILOCI.S2\IEBSOE0T:QKIIaTUWO`LCV\VOK[TI?HNLCQHPKSECGUPGWNNEYOX8G3ZBIF
    0    604B?QeMKXFNJGGS3dcZTY6iDSE37NSlDb=9KDKLALCAFS/XSW_MX/B9<LMHlq8ddb]VGTAOmFdQOO\/OEEa`OOVw`78QP>8OA3`QTIPI.]K\)DSJFHIH7T`NmG?@AIfQfX
    0    804H%X^wpFTsW<RX@:`RJGDG>MfJCRXs]NJVKXKO<QRFGR@C\ZeNO8OIdTZ^d3D^\8n2DeRVVTJUDU;T,OUCEULLSIN]PN-KB6>R1]\UDMHLB@SZDRUQJS`;UFV`8<8hjZ`
    0    648[oBD4<TPJLg[UG_EHndNREH4HW?RT>Y`SYNiCR?ISUaZFXMM\E\h9P9`E_Z\G[_*YO75ONAg[LLF_=RKQRJM_JKGJBZv`aXbWgfQQsdZNATT/D77RmJ[`FHEOwbSYNA?
    0    923`a#%GKD\HVgVVXQX?GU:^<OSCKDS<8KpSSC>X\`^cUR:2B1QLc`[QY\;?ZH_Q7UVPWD1NSHMOWU\BYT4D>mMW@J_ROP`AJ[U?9SYTWJ<H59#AcZ<La\`UKYDFcGY=AA6
    0    564VADF[GK:BR\_[cG:X_MOUPYRDNF\W(UO5c+RM9aCLVR3?nO@=WpX\QYDVUK:mMVVIPK6KUT\IOEGAw@IHcZQNO`JR>EaS;RA\;\S^LR@ZH=CLSDGWBC]2VdN(F<LQKK:
    0    734T<=WYfKQfVAQXF@b>\L;AIOLdjLTg=HeZEHg5BNI[KPUXUWhT-EHOPAOO-KPQQLK:;j?wAUXRM-,`=RHMTELOLQTYWM@a;E^iPGgKFJ^ZFMg@<_FPdSNTR[^R7NFfQm`
    0    789QOKHDORESNLRMJNOD;TN4GL?VH=PCHD[=DNYFF=VIOUYXI?GI:UMBC7CiK@:#W<NEMRJU@J5MIBDAMB=6FLR9CJ;@JJJUQLOU@CIDeLV:FeP<BWb8GLWX8ONS\@SIGHO
    0    601[Nb=E\iZfO?7.OU[C`@N8;:KD9M\Z7TlQSBX.RbG>WXJC/jMJ>QZZQ`O5LJFc^X-\@EP\]_YUFMlPHW?HHDZ@[a^IJFZ9g;X>JH;cJQCOJHTaW98i#FbSRN@a@YW`@\I
    0    626;?:1BdwR`G$[F=CAUFHLS]VR4ND1N3cJ9@;PQB^F2(S\Z;:LC%Y<I>TavhF6UwTBA?`Lg>P2Z@58,8BOEf_RRp[McR5$LU=HnbG(EQLS2Gd><-TW/JKZa>cQNR]:u?ZK
    0    744S^R]Dv@QNVDFo_OMJeYI;4KNLIR?Y?Wb>KU_JZJgNHOwKJhE6TSIUHK]W?CQ\HSK\aJMIJLTjAWUT=V_QOIXM9RW6UTjIMNiCQkb>gWXEFbO9^-cWJLPZAKOYT\F>GHI
    0    753SQ]dDPKYZO9Y\K[^?TV]?XmDUQjRSG][N;IUIXRZTOY[u:RiI\L=gV8jR`MaQW[:4Vqd[Kc`o?A4]fX_FJCCVQS@Vc^_^<LGYS7g5fWUrcIgjS_fjK<[LSAwtVdYK^iV
    0    610MYDL6=JKF`NY_DiO/TO`S\[O7G^@94`Q6DaY_=<RT>WP+N<MHUb[IY'QdLH[GN4=CNaFAPQ3\DOH#NY:FK@A9AY:EESF_[EC3QS6SLN[:>X@GiPCr<F_j=PEL`VHBF9F
    0   1071KTaM;FWJZKP[NYB3PWDK#`TKJOJGCCAQ0JIWE\:FNHBWZMTBM4LYMH/^V@IG@DV;PKPZ]FI:K9G?BS;RMRHX;TT>DNLYJNXVAT>HYXSUJQ^DIFcPEA5LHICPKPVDNMVQ
    0    544=NBWEoKQwOAm-WAYA[?TM^NMNXM>JKFG<AN92MNDG]=dNXWZJGB*7]=8YL>BXM<75>D;b:47LJ>AU8?VNVKMAEIAPDGOIP_7bPOOC]^@GT@YS<Mf[V,0BBFGcEN6$ZG\
    0    703Q[PLCe7?H.ERGO?Z5gXFOT@ISVwQN\H\SNVA4L\C_a<Je<<MOZ8M?0^JQ>7WU7?U<G[PRE>B9?TF<BJZCVCoJ;JB5]OMWUKDuX?VO;N?QPf^^Wg[J:H_0DQjXV2DK?qb
    0    943DOHdHQKSBDAQ1IJQ[\4CaSIPiSM@HZFV\ZK^KILI<GMONJULF@PC>[3mMCWNQVPPVLEWY^RhM\JV_E>UcT<`5RIDRUY^RPRWL=P=EJNRwKKSTCfLA_S>@\FH<9N[EFSI
    0    757<\_H]qE8YQAbEC0UHWSA2]glihmNdgJO^_JR4QG\_OIX[RYIpHJ(:OwRS9?RVM=YM6o[YCHXTR'EpE'ZLNKQ;V=1QRh3tA;8HGMdTLRPbtpZj3cpVQ`tGGObo&QGEXdY
    0    877+J\^M[VC0,HgGU@RBa.L3\_jiejHu\ACO<gJ2^C8Aw;eNO]\\B<2@ZL]gND\^469(DcSVFboIFUJvVDc_a<XQ<IBZfmMMBJ9\R1j5=aYgZPgo?;Q^56INR2iNGPLPnQT
    0    710BX\^BWTGCCgEP#P_8UE_ObGLGWII9=An7CSMM[?>_O:MU1GJZ]7PGHEPWMRG5\MBAEVVU+GEP8UD;HOR=DE\PRX;CAO6KeL?]V?F=JKLIAbEMLPUR8RU[PI9EH`SPe3A
    0    960D>ndAWKTHADPCHAVA^J=>emTQe_=YQ@WAUk`DRHB=T#Yc][MTFH5:V*UXK:G8YE@DTXQV1QYU?<4]=AMYZ0T@f?=KoP5I30PY^;XN_bUSW`RV;;aFIIDPS@S^A`PcYVb
    0    725DFF?FZV7HO>>D>JG<VN,;Cb/KRTORNJUUDU]L6OF<IOXV^Fd:=GBRBR]`BMJE_GKJ=MF]9MAFV#4K\F?EUKVS=BSTLODHM.JFR>L8WKk#ARBGLWg2MJTMRG:VFLPDOPc
    0    799IABDdNL_V]H1ONka`*QIr8JC<B:JJL`?\UQSQG\FS7H5<UBJIm5dbJR`]NVLUL\U_WQDYwCPUYUm9cU1TO[MkO^mP5BT2g[UDBTSJ8@KL]ARKXUGTL]ILSG?CJKZ]FTU
    0    758H8OGf[iA`IBC[A>2/]NK7QbW:OMHXJjBWRE7TAIHL8^BGEKjJACD=^SPbNS.SwO^P8HEY\3;I:JTMPg8@QdIWbS7jHONENREbTZ4k>@;VNE>58M<I>RmTObH^?=.dMOQ
    0    629<eSIMQX7JL5]Y@c;<iZf`ab`LMMMU)PI@9g@cb21EwV^iIP=[KKbGMCNTVvMAMsbRSLhe5UID7XRWY?IIFGeCQ>DD>N^;VFS<iON>@ilVHZOZZioB+WON]B4NbOFQIk\
    0    805<IbPbVG?O?FcOK=WOZ.PBTHkSP_RVLDDWO]WW\BROqM]NMSi`MDF[_IWfH?PSI@M:@PFY;_NDCJF[3CO2mJDOZ:L@hX6]@PAZW5p_J@KGXXYdTPrMPHbAK^Ya/H2=dwK
    0    731KSMW^RW`HfW=OWdQYKOIU=:eNJU]KGWOTLRWbNMP\KL;[KO^ZTE]NU\FVUTV`KdWTcRIOwM\UWVbLcUHbENNeOYZYU?MXYKTB?_LR[EGPUVFI=]DQNDGDN`NIDBHYQZM
    0   1045:OHWVYOMU>KnVJGI6]IZL\JeIMHTUQKMK?VD?_H[JOJ?R2LQ[NMGDwRFVUG>VTHKLHYY<CL`PA[IPB>RBUZPMJFG[Te7R/L>\GQO[EZMgjVN^TK`WLCbPc@q`8]5CXUL
    0    569OCF1DRQV6K[T.]3TX1VVa[:)g2I=NJKTcEaSE(]]HHYMG;VeECQMEG]JWJBU_TTPB_picI_PIwQNKN]\aNMMWL/Sa,\MRIY9TN>GV7@6EO<GvT+U7bYc_IF;YQQHD;`g
    0    958^KFGDI8N]w3KVPMXPNQcP7IH[H;TEFL]cEKMMIVLTUV]IE@FDQOjV?FDDOSQHTV=IUDWIjM_BGQ\XZT?MCU;]BQe[7FEILgdAFRG`POMXIYKMKXL<MDKTcL=KeSLSB^S
    0   1063HAbUh[cYjL2SG[6]Va@DEQL^IIM`a_IFNCOIISTH>TRBb:WWLWG<WhSKPM2OwHRQ@ScDR9niTeVCV:[^YkTPTk4M^Gc>ZAGNbFOQK9fPTe3bOHVE\IMW]WZHSBZ5cQJM
    0    764sd^9S@=2B`\<cUZHEPN7AgcYD8>ZI7ZWa@H5-X_l`N`8ENKMQ<Ud?aHw=RQDKjYIU5eOYYFKZJJ>OQaOIUI[KZHSQG4SMJLCWNXXc\LN<L]_L.8W3EK^UGIB?QKJLEJW
    0    742^VG;6VNSRoHIb=Ef5GoVR?_EHLBbK6OHEUAORINWdI_LMJ5LZBWwMOCIH_V`OSMC>WW\Z]COH1XLAISBC[QQFN][IW9cDFd[RYT]WdLAI@hCA\EDISOQP?L\Al\M8NCR
    0    674TI_w_jq]CGJJQ\RRDdW,PS``FZCFdT5oi/P`IRM;6JGa[CToI)A?aqZ_YHH>KDX6F>ZXn<VX`O=:XIAJ\O?NTdWRobONW,J6peYA6Hf^>nZUXM.]@B6XVP8ZlST`fFV;
    0    663THJ?AMVR*[CJcKUL?Q98@@TVKQ_MHJ\DGEV#KQCOJR;DR+L;XL9XGmHIMTRWZ5I:PMOS6X;WaGXK[eFbUIE=NHXF7J_XHLS\H5WNBNKNKV6QOIDRVD4J=Q:M^TLE;aGL
    0    751>G4U@BAN:M=eRXnCX1I^WCELFNFI:HVT:R?kWQJ:ZJ4?BK:9FvG0KRE=U?@T4EZc?\CC@L<c=LwWHBV$]A`QYJF_<AEFZZJZ?P@A8OXOZ\@KeqN3WB@CHaP@VqPT8_G8
    0    568gaB`NFFc^?BEP\[SiLL]s7=/+;btTA=N\Q]?a[c&[F9X5G5Q_ULF<CO@,::bKJCTSdF#8EAY4ILXTQS(>HeHY4JTMXCKd]B5X7=AVNS6WHM7\]A=gJcC8J.RKaIH7W2@
    0    671U@9DR&Ff:_<Oc[fHUCQWuK5B;EO@K4FTLEQUtD@JfD7<>AFFOhH`OBG+9ESY>L8T;IVGBEkF5JI]CwS+(@05gHNNLN/<?\:KCWE<SWNJ3Q^OZY^IT9V3HNU>9IO\QLO;
    0    710Q\aK[QMYf\XOXJ(_IL:D[FF\b;KZQBRFKJKC>TSSGGK\LQCkLF=`HE^Paa[@dWVS3CMp<n\LRQTEHHILAX^UddBO_]^E]G2JukVca<CFoXlrbUN\VN;Ww@\ge>JYi^XN
    0    608[b-OX_3Gi9Z3hObcd?<Kh1>nRP?SI\I9XM_=UTG]TT/TN_VF[VFQBI/PgXF`mLcOCOe3GOCq@`uabU[\H7aPfL\uWY]Y,DZGKETQRQKKITHe@lL?fC8Y/d;QHKAHUhwZ
    0   1540/MSSLQKOH:SKcBMUHT:BGRNwJVPN`NW/B4V<;ODQFM<HLCPGTCBTMoHAUMSG\GR;MVHR>H8Q]>RFV?W]NYSSLHIRIYbO67JOWLXIZPKJWKAQVNEG_@:MCICXMHO2IdEL
    0    387GMHOK;EF<RBMCSYQLNR9L=?WQE@CRL:OVMJQVDCI:LHFZZCCPMC<[N8cEN</_IUV7FJXPU7@Pe8SRIDWSGAdGJEKGH7C)<3<\EALRJ6GCP:J3BD3HBgG5>WE<#I?[BFA
    0    61988TEhE5WX`fDFKOVqWBP1umOXeXTtY\>XaAVSkB/2wN8Kc=GK:\GPkJMLRGOEV\UCE2aWR6^MQALhZ;WriNdEaM_CK.jk\K5>2dHWXKpaR^6T?lV1MRGNWY7L7`%JHA9
    0    637PAlGmMLGwHFQ\USMFE/SA6VX>=FGTYd*AL=SPDWQ70mBde^J^IPJ\n<ZeFD3RUWYDJW]:LEYRSEQS4=MULLcSXHCaR^W<QIF?KeDGH2EBdQXH/Y9B]HgB=]hK750d*aO
    0    862:AJCUPKGnBCW^IPX_WiMQOGQOR]Tg_PK]IXVUfEI7YVFGCHTb>KENWIKTB>KNIUUKGLKKGB`^VW^[SJ[WY;TQNVQRJXkOM\OBBPhXgWOwQESTBUPMVS:HmeOYIT7CO<N
    0    960@HR`[fk7EAA\KF=K@=CJ<\a[\ebQ`b=QWY`\=[-C?e:cb_g_O@S:H]hZ_E=RlGCM<?\W<HPPVHQ=D=<\XoO^BkR-CeM?dQA@wM^cB=KXZVU]Z:X_V;?LX?A`]@KH]mWN
    0    732LCbW9FgP>QLSIO[6iRVLVUPIGZSfb)Y[J8=J\I)<.LKOPGKFBZVNaE_VFM\BI3WS\JHFDMH<_FJRMfOMlTRBd;cSAULU#3FY[>[LPHWdVG;O;VH`P>VIOT>^EWaCRK:J
    0    798D+SpSDXJ=NIL(\7<0T?>7QUGcHa;ca>4TW`iU_]F-H>NK[D`b=L=EMWeB8(SiE]cGP_cY@TQAhS8dE6_`QMjKdLLKIH=OB79LI4I>6>@amEOgAeMCc;EGZON7AEWlCwf
    0    483PILKV6JjLO?U<XNYUMHBGOTQm;N0J]GEX`E\U@G*h6DW`MO^F`=S_E1MdQ>=;gOB`i(G_<gCJj\\VA>UEc;JT6H\N_DPD>GXI9_DYH#]UQMi_5cH#MPVBDYWBG5)X9E[
    0    6875>[,S//NuKI,QkPA\=cGQGM3K-XTDl<VVJKFYOPT]KKP=<ZU/e7P>7j;S<QcU?,ITK<N]4\a;rfKdERCLWhQgj4XSH*PJTQBX[P.t1nOZ_VcPamLFpcKNQD[CNM6LHWw
    0    86288[RQ?GFcFNNDWU0W^I^CP^^YE\;YS^CTXAYX:QBCP3][VI]QUSPJTAT:DDG]W@ITr?j_R?BYbAHSO<^gbBaLvSCTKKRN[LJ>MaECWLO\waTGDJL67M;EXOSC;@TTCNT
    0    801TqXFFQ^>\GWRbPSZ_LXYGRIH]NGY5RIZ3EMLEVUNaKdh_PEURHJNPG`E^PMkIJ5:CCe\L?bGER=>NTjRGPTENA>LWRO8TOwL6K?^IZLAZKiSKY;jVVkUkL=UM^KWHNV\
    0    944A'n\>g\2N1?c.SJ@>^IHAdpRg_gJ^\FW<5nT9YOG<r>Y_3Rdd<W?=Vjed25LKS7T7,Vt]2fT7;D#bB2kJ_1KAF<CGkW?kDP4t`/aLIKG^av`_93aTBNLS4;ddYhLNk`e
    0    625:GDaQLXXaQ?^6YH<.TZWPaM<;TjuH[9PXFjH]FW<Xh?LGPQWS5*<DCjJNGQdFV<RKkA:9Sniu2o;;=NE?DF4lK[Png34QA.KYVaCJ7oewqF-IdQDSB8qhq?^FSpF@n1J
    0   1269YMFM<L@F^LRZUXFNHIWW=AJC_XOEDY>OcPPQH1EQZIMVNCOXCKNT731Wi'9K>\/MGKPIQCP1&KQ>FH;JB5MP8:AROTDRKNWPNF>PWaFN9Pw]KOMj5R@QN7IXUZ=K=TUS
    0    574TLPRaP4F^PSJBVJ\SO4-?G@XQa=;Fa],HbMKENTJYM<LV@RIYH?LF^E8OGN=CM_MMC3MJL;^^FVVF&[YQDVHLP[]FERC8Dl;fFVJH]VU=T5HI%IMJBWV7:?K>IQ#N;QQ
    0    944AF@SP]MYbKA^KVeXCEMYX]GFL9L4OKGJW\aTY\S?;RGH@I[FVGBO]BJ^FKJI\M^ncWWNbCD^<NRLwJNXLMKNWLUdOPGWGRGYVVXSPDTJYLRP^DQIR`PPO[RRTTIUYQZN
    0    742G]K9DHMnSHW\lo`W[TMW=PA[:WG:F9IFQVLB9E<jJ<=NV=]H9`clTbYs]NB=G@-Q]OKw=Y<KHDc#EH@PIR-^D9LNaX@YYRfYA3U=Dk?1R_WLQKe[?aRYU*D[DqDHOK65
    0    637BU?*YJ5Z[NENDb<OABCR=VChI9@)XW]=0KcHEP4CYg8CVJZ[Y^XaSYM[^VRDwkXYkiV?Xg,cPcZKTXQJJB@?R_TKPRJ_:YiV:9WTC_[XZaQ:GJ6O[1/D?NOI?X7@BZUM
    0    938@*RilWBS_F3UIWCN\:PC<SKIjWOZcd=`oXB\HFaU?H^XWPgiBH]'SIV``,5>anDVD>gORLXZ;uAEbA6_UVP\GV>MjSd5YMHRbGGUL>JGTUI_^@_XGbQT@R\]S96JWS^w
    0    853HRBSOLMJUZY_RJdPHThFUVAHNQRLIGRVaOAXUwRHKdBMUREOZ[H`_ORO?]]PD?WVOQH?DOQWTGQcJ]PZ^U:GONHTJFJPS?W\LIQQ:?ZjiJ9[NaI2I<R<?C[?OT`SGNYU
    0   1349G?QXjMI`iWJAA^PZNKBCIIM[`LLH_eX@dV@^RAZOEBNEAQVvTT9?FOG\B;?W^ZJZHIUPvC`wL\FT]DTYaEVKPZ=UcFM;@CVUQXJDL6JJK_?^MHUJ=aUZ@U^;CH=H]Hk`
    0    5181VUV.WMI6A4GH=>OBfBS?PTAPL]YLM@/JIO95>6R4QDH<2^PY@-7AX]:AJ/RTOCY6G[NL?G:W<OIS#WO:T;3LM=B>R>4KD<<MJK]W0CN5`L\@<CEc7ATP?E@]8^JFSCE
    0    694[NJ?[;JHDC<9CXX8OFMj\<O2?70P0@EA9^NETCQQQMMWJB*40HV:3FKPYGX=OSSDIFNNZ;2FFJS;.JF29GXNYPBAG66POwPSIYF1JNNE61GCF\G-P<;V_HXINI=aNFE;
    0    7711UXASPNj[\AYLE>wYO)UHANKM[KLDfO4D;ZB7WQVdZWPBAcF[TDEHQIFdJ@?ZSXLMKMDQBfSODgSi7I^?\PfUFOV^ZXAGT]J`8Jk^W=TUJGXsq8EQL\[JG>I[QX>?Z\J
    0    718cC?OVKN6NN:^YHVO=PLvNfGOBEJ^I[WNBKJ^[JPBJFIMFIAISXdXUIw_THNVQ[>^@IQL_W@M`PK<G^QDVJeDPMFNOMLNOT<JYEgHKRhVZQZNSHDFHFYTVG9GjA[[KPSG
    0    831WR`hahYMC?Ri<BCF>]LN@Xo]hr^>em0=S@^KAQ:<8wFZl6[XU3L&<[3[b-=V='.9<deZH/`GCUD5k?9mJl%e=^29:`[VSO>6W[>u2Ricd]ThN8HiN=;+AR%\`PUQKU^_
    0    543;pNDN5HUMMIb+VR=ejCPTjG<]YZRMC8XXYWC@[H8,XZI].l7K#ZGT@F^JDBIH,7FUYMY5AZgI[GNP>2MBX*b7TI@0GW@JTMQV_@cRXPZSWRmPLEF>>Z?LiMMbQFiLBV7
    0    920MTYW>UU7DL=UPF(LTTL/@\ZY`MPZZV>MM@ZQ#OYB=K;MM9QMVDIJ<S@PUEKNJJ?D7<SPRRI:VF5CP/MKENX]K?IRGTM?R$P<[`IJRTVMGM[TGC>_TGUJU<9ObEZCLaD[
    0   1043QXC=HIFOQRXFJRN\NR[JGOL;MPBCVKOKPUARQ@@RI;QTPJBOBIVWV?#WSJMJ;TM<`TDBRPN9OKDRMTLNPBQUC=SNHXC^SNSSJESOLYU[O<QQDGMNCHLXIHQRJMERGJOR
    0   1187L[:>JM>hAa[QQPbLULFLPKGYDGKLHAZIQIZ@IE>GGMGKNQPPORVYSN?QES`T?MWNdSDMSTSZAQVw`YN;h?RRT]_iTHHZ@NPZ<I_SIBLP:OBON]TDCDRF/RLEHGNCLSQJ
    0    826gk318bHONJGIr-BkSVW8UJXc?YCKRPHQG.];5]BUMhKP?<FMSN6MUf+GdIfm@GS=]aSUVbXEhLUGPBPFZXMBVYEcRSP6O:j;ZKNwNiOJJFLGH[6R[E;SSEViKsNAFZBM
    0    640^oR<>R@L9olDYFbKr^\LZTRT02:=?Dc>G[DCm]@3FD/KBQP>P_bwNS)TA\nE<Qp;ji<ZHiAOf?KkQd[5_H<b^_caKHNX/ZV\ESUaApZD\BHBNRY=F4E5<N7\8l_NUKG0
    0    7565_dmdeNJM;@a9IAWNcCCA\ZimaS]Tc>GhLVSN\bI?qLYVGWbWGB4H>ZVw2F\REJV=%YnPKcVIN8FTD;kIcKlAZ>>jjR9W<^/di3h4.XAW_gbj0?]XBFPYD3Wj89AP\`h
    0    565:MLFf]TfK&Ue96Y_ShJeLAReYW^^oX48CP[M-oM33^KJC=ahS[PJ\ogHGUUwSC`AJjDF]]RYWIW^]LWfLSZF?LeU`MsSpQYM]REX.^PMj[4HIO87>JA]DMFgFSB6We;N
    0   1011UEWTi:[QWPT=>RVBOB@LW[BDF6[>YS]J_cD`dDKKCC?LeS_M7NHUR;KRAJOUQKXKaMJ`fY_wFcRkfI3Mh;k_IaFUX8G>QYNO\<Y8\6EPWaBPX4gBE^TE=OaCTFRSiFp`
    0    537BA<E<cSJET6;YMMPD@I0KDU<MJKbCOD6P6NDSCHIXMNL8=fTB<>=MEIG>QVSQEP8YMO;C.]_UL?LN;M?^LJ#=BB]H=?,ADYCSOPC9@-I_KRbFV8><QMDPOG9Z7ONF\\W
    0    578S<P7]C9PqTqZ9GMOIFF58=M\O`vVweS.HblpETBh]R5I_U;_biJV6\f;,;_eOkq\UB,J3bZkZOZHU;UO`jS*e5DM>>D:Ma)=BFk@jhRS\-::]9a1^MG2VvU+4^MSJ?M4
    0    574m^BHQ@bUDfOL;B=T^\LUSSck:F?/^@Y8SOMN`ndGB[m[DTBJHV60BOV;E]D'b`X@?AP?aw;eKu=:sO^OeV%7FREIUTeZY9WI3'M\7L\Bj4HN,U53_^r<TTLT8\a?.RHI
    0    646D<WYV]4]>UWSPITMWFZD>7FKBMNmwLBMTK^fQLH-?KJZMKNF[MCNGG_RABfGFG8:GRM<JaSYFTUHNM-7F(N_uV9::MBB;OK;O[c?;I[E@KMO`TVeQWWNXVP>OCM7gK<E
    0   1042J-fOO`\@GR8b=G.IFoR[=_dYPa[O_dI[G^bW@JJC?bPX`R]SfBR=?QLjE19F]\<RE#f_O7fNNp25Z[8^BdOjGY<7Oh]BYM.@YPA\=CdY_S[[a.nvLJ?U^ETNU-dP[WRb
    0    504NQRRhGO>,gOaVIAO8IfF>[]APTceSdK;UgfG];8WH=6VLMB;f,@ARC^o('cIA,DJPSYU:NcW6Qa7SmN8GtC7k3RZOM`=JtN3GrTO=Le<BOCLB-ZLiCV\j\]jW>PwNNK+
    0    597g.d?YMh%GJ=P\VI[We]m4WRU;OQDQP7:S8>I<Y<GB;VHJOg(13U:9?Gng;P/[Y#V03JaG;]Z6E0F[=>k>RKuX]6KC>H5OTG>FXNZ/6\XKQ\@^0@i;8U]e;PQR=[If3H>
    0    731EQ^RL1mUXRMeJU:La]-2BNi<9HWONQMUH]^LbZS7%ec^JRI_J5RP6@3SPJ<EHa\/AJbSQGaQaP2BZG[FMlBJEaHQDB_X\A\YMZ1]CQ[XNQ`cJE<Y]RKGWWWUwZX5bGad
    0    718E>be[XZ-WKQ^FTUbA[ZQ@Oc^SkZ_^[@4T>bWFX[JGSJjjUW][HXD=URPcWLKKK^GP?Tb>@w]VIF8aLGgWW;U;Y92?agBV<?3mkH_>R<dL_vql>K`f;6@N93DTHRGSuZL
    0    846>cOjbk8MXEVgS5SZE]KBLLUTwaXKqjCLVW\XGbD[>SOLWYYZ[T=JMR;ZNU;Z]HRVQ8X_cKde;EBZY_GS9bDW=LMCONYGS?RTHJD]EOJQ`NZZSJJQK_VZLW<]Z;`GYYLA
    0    5839EoTQ[O>^H>kHHGXR^K[/[q_rwrccTEL?WWC87IIOhOSYY`^\<X6DYSfPM>6ON9L<N]nJA_5VK@@DPMgFiVR._HIS`i5IN3Eb]?YFER[Tl`aXEIJXTPU\7VaoB[kcTcT
    0   1147;6Wwhde?^D9qFR+J@cEG:WTaqccOel3[nNNqCDERUR?ch9jh^C^+;dUkr=3beY2MG0cq\EkkKRDFg<DeVSRaDe9[[_g>^VVFeU9fOGaWehjojF8[MNBCpYSq[/O9_RkZ
    0    653GT;A8a]BW?*DPREM<IK.DG6U>`ZZJJ1_HDWH=X:]BHbAK6RcWERFAN<:TCBHMC:\7LXFH4EIZ<P6RCZ@EKK;;C8SwJQ.d>C>]O:]AS`OAKQ>?*I;T@Ed]KAe^XK6DF`N
    0    745NJCZCZTZG8dAHYLH7BLYHUWOP=ODCW<wY@gSWZ>FUFL>^H3FPE?TQOKI>XPMKBLJbS[JLNIPY:gIbOKEEKKR>PF>;\LHYeNTgL7X=UW^L1J\KPv\KZH^>\:\QVhUNbPV
    0    760^TNacDKO]QdIEahHEFZ^MJLGS>=NICQNFLM9FhMVOLQR>8EHT]ZZBLY6YQPJtL\RwZP@8X;IPPRaH>]KJPcK>NJYFDZ]>^U<JQZYiRDE`[^E_STP^D?QWQ`H5PGL5NAJ
    0    938>;lJU^UBE?RpRZDX3UO@@TN`daacpW9_VIRXI<KBE\AajXtbo@^;AO`dh,:R<LAP>HgRY9jHGR8Ij?9nSjJV7w8MTZk6pYF2jV@``>D9_cTXh3k]INS[XYWpe)IFaIco
    0   1090FLQgNTJDQG=veb2L/IB[:J[enkanP_CGq6Je,M?MPXdQi?bQRNjF.OWln/8OKZF@6H_ZU+ECGMS=P]@J:OEhGK>:h^[5Z:<<nK3bOEYYeedZ^@S[QQ?LeQKwaORPTTXh
    0    596WD@TEVZE0HURMASCXS^VZJTB9H[DHJRh[GcY]gPP]fLc9aNHO2]R[U>\-WZ`32DEVN??GB4Sd^a_YGOOSQAEPHUO8<HcEF?ZKT_DB2bsR2D];KS@UM2#JlNH+klaNHQ<
    0   1155LQ_dNSSIRB5aQQDXBeDT#SYQVOXFRS=EZSSQ$TAYHR[Sg<\LLPb6*YLke<;JKa4C;G`aP=OBMQM5R7?YLY<dAU<HLKUAMEXBVXCSQ_]ONVjKK1\fXD:J]DIfUGMDRXJO
    0    837HC5WF[C=\aGJ^\>W\BN;8PNfXRVKLSHH`YG]>CYFU<HPSLNR_9QZNIWMMN8NI_ZSEMGQZJMMAE?IV#TQZQMCQP;SgNRTR<JNVJGUY\?ESC=LGPB?OQOaLOVTU>TPTO[_
    0    970:7;^FB;[eMXC^w]G^7HHQ49YJ>G6P[[=YL1RP8]LL,E8SVYR;gPj^9EUJ6A4ZjBdYw7[SJPH8\lmQS4JU1X?[quUQW6m?vjq32O:n:.>;]I;ZCc<1h`<@LY<BA5;c/L`
    0   1043eRC@AW@BXfJ4_YBcIEbEK7A@X\AW=DEbQHQ`K=KUSIw]>LNYF6K^J=MB^DKP?`HHRETI]>U:NIN;OKTBJL_DH:>dPE=oR8gf?HARN[@C<>R\=Z?KNkQY\JZCZ\MBDCDG
    0    701WLB`@T?TsWU@^tT5LO[W<5FIW:9MKUIEVALNCPOaXFhO9WJi?_MlaSA`A>M5[mOSfUK]Y4THMOYHSWH=8IBZNR]LU9PiBPlgLD1RW[@>GcYNGD]>;X`OwJOMI\5JXEaU
    0    939;EMec]_QPC@X>IJeKUIAT\LEWISSwVFJYMQc]UWEICGWSK_YUI>JNbg^ISMeSFBWLEYNePb\HYoW^HIbURAKVW=Q_Pa;E9E7RHDI:GD`ZaKEJIEMUIS_Ik6UI:?Cdnkb
    0    651FDW\Fj;ROEh\UCFU:_mS0U[Ja[cZO4@qYEOoBIIEaSOOUA]Uh^U9#qITNQsCG0590QJgLAoXUBLHJ>hE7NB.IVCOHtbNR*:[MLQv+RWXoHJNXa4IbJQLE26dNWd5>iWN
    0    972UK@LNQAWiW,BA\MpMPC6W@IDrY];CZA_qHWu>9NHL4aSGVGiPK59E/5LR8?\IYFX?MR>w>qS3[OCE(9]ULP2Q9J[]>AWXRWRU\JFLUDK9N^b_L/R3dUYRKRUIWWJENpf
    0    963WJ*;DJEGFSWQOWLOAUWXY;/HKNEU9Q@^M#DJLMUSYLSYAJEL=O>JQ;GCNESYJ=>J@EZ4G;OIMJK<UVVTBOI9JOGWTCGM_TIIB6AZIOTDWFUJLOJL:XPQ]B=VKYCW:BIN
    0    784YKk9fRS[O0\JIT<JS^XXXVWVEE]V:^SS>MMF]kE-LVEa5D7TU==5HE`ZCVYL@PmA;OT`aHDC_W9>IPB3_sVVKaELPFSFAcK_w[SAbPYKGUQFMJSQECNBCiL8PH>Q_<DY
    0    718SGE:/YT\bhRFOaQEd9nHNDQ7bjFN1BUQg)IoZ@Q_VN__0C+i`RFeX/C4d8?a2M*UBAZ@MGPP0A\^7\f9Q$Z3=%99MP1[[Ni[H?;_RN7K:HP=SN>K/f]YQw[aj;iJLJK^
    0    756]@WVSWR=Gu`?F#]I1afV8``?>X>4QEWYA^NZaE8B>Z]RwiP>J;cO<DBeJSa:Naj;DCTWmKQW^K4>Qd9Ein9V;f?89CCH?h3O]bg2DN_\NmFQ^?D\D>H5nQZRO@fQbGIR
    0    776uaI*2MJSbXU8u;TbMbOJWD`L;L>o>-XbPNIf;`FLRH_JE6M\RADp?EO6@mm[?RC#PD_FZG@HY:SX7CR1J=_2kSUaWCKhM?MMPRW^8X\@N.KQ;m%IRMEpb@cVKZg6AAJF
    0    754O3_]AJB:@ENIHA7P>=J9([M`gpY@SPLUc4OB9@GZOI.PNJq[g=HL:UUJR23FHP-G<5B[J$]D3,C0R7caHVXh?/5QRJCET#:HQS2^+?N@3JGIa$EM1aCUD'JBR4;_EYf\
    0    6658L]C`_`HO/kk6L?CFS2I>E9TGV_BO[A/M:WIB3F?)=H]YCHQJED@GK@IIC=IB?7,4FSUIC<NGU16UQPg#cEY'QFYZOiE-IS:dH:N>QdK[P5[N-8UF5<8Y`C`eF95HYTS
    0    496U]eUU?QFYRs-QDMODEPG\<K8_@?bFKpZO5KNwSF>\AI]07]9SAXK2EV;OI^A3X.6F[R(UNP@OiIMa1nZGN[<Z4BT/HGKF`dQF1WCRPH>V8H&#w$A]DjQV:84UWWi`YAF
    0    796<FUIYPYQ;AXfR?SUUXdBLOVV^D[XOQJQ6@OCNVDLIPSVYQNARLU>FcODBMUMN:IO&>FYX5>CWHLNKXOjJ[<_FNF;`wN5FE@OePTEQ@_FcRIWJD4NQ)?MeMI[GGJXZcJG
    0    548QD[ML@^sT`ZNl\Jl\X:+WLF^QUXPX'W7DNReGELRENSRUMQmMBAZ0RG75RYRJ\TSbPK@Zh^XP[+RUO`YVOt:kOPm]]GcfYmTdKEVOQ2EL1iKAc]@NWdcV?__C>RLKMVw
    0    942FJwaBfv4D97dT=5=IeLJ-XiSgYb[Ym2Ya7\wEE/1V]LdeEdj\5H3%J^mrHCbOY2C@/hi^7kKOPB%ULA^H^Hd=QA5G[_=^D56gY<e2Zq`\hmlIAAnLGCT_F:ooReNjX`Y
    0    618QTBOaQJPAM2OEN8A6GF,@<QK>V;mAaNTVCZZJ]cHP]aNRRMARL@;@M`9JBG]L]]S;>JNB2?J>FL[M7IWSOW[2DYKLDMKCLOJ9Q5];^@TPA#3GCEMYLJVKIXQAeQ6=OPU
    0    953[HbiKh_M9TGNOB@[\bV>H\P[XP`WwYPEIGcH8S?JJdLUY>^@eKLE9IARJLYRDG><@I`TRM\XR>F\^PKVg_@YANT=UiI;:=20cb?[>WaekGOfWRDZG4<JEICb[?cRJhZa
    0    941<;GQ_][dYL[EVFAT>R:4aF7_8LSKYPX<]>ZT[XZ;#O,@HVm`ZIB@b`K5:_>=qCP^TSM`RSR\J[LSvFZ_IhQC^TTJVQ]U=JCGZMZHRE`=OSE?VRIF[WUEH^G;:9KSUNHL
    0    6605d[PLjVu8@XCYNE_:dacXvL`;ZURLY7?G4rJPj@#FqLSPWn6s>V>CZOCgV`nC=I4MWE@E?Ewm2JFl/`:KG2cMJAJBF:JT=UL_PH>MNq^cV\Vc_)AOG0M\tK_=QMJOaH2
    0    693YLJBEJw=aMEZjEOBEXLTEX\[Mb9<HWlW]?BTRGOcMXZO>8\qDMAHDMLHV7_XadeVGUUPQ]MSgL8JMBSF>Nd3dRbJk>M`S>ARRXN^cBhLDEFIDG]lZF7`jEjL@S5CaCDK
    0    699LT@jQd:[jhO[PZMgNpEE<^3eJKURYAL2=_[F7qHM8^OOKc]VaSAUUXEw`EKAC_WB[]u[7YOScEPPnPK?NT2OI3KI3pVX[GZmlEZVPYUZHOXMa>KZXMM\IRBRsOVUFPQH
    0    667ZXHANMVT`wTCvPb8Y^YDT>HEMJKPSDkN899>^PaDLBg<S@'N-W@f[Dd.8cK7BN^UjQL?TrLMw0PXC?`HE]N;fGj^KJ?YKZVP=@S>>9UINAEH/X8M]X=X[ESD6JIVOED:
    0    786>7JHo]u?lICOODL@]AIVJFGaE@XaYV?8OA?IRN^bLk`RTI^nZA@P#^fTZSL=[gNXHWN>tSTTd]HEV?NNCH`L^dONV>J<Qa:VTW]SgFB/I;PASTEHQZNaX7XMQENQ_SG>
    0    707XEW`JTYH\P>H\Y5?H5YEP?1>NOU\IILEZGHV[:KEM.NXG>Md/L/WC(B=M[E[RBC_<CBJbIR:0T<M#bDN=NUJYLT[VR2;bY74IX1JGI:@SNN[IZ4UG^N6MO^A]JDAPJZC
    0    719Xe5FJcOJX^Ri`FOJFZ[GIFQb\iXgGQ8riERwPUnPHS[Z>GF^dJ?PNOZ<SOWNXUO[0URCk7raQBL5oEh/CU]]Z3d[N>YlHEPYa=Vb=B^I?PW[AoK[MQ@eYWcEHUAd>tM\
    0    996mEFeGCaCKQAUHJ;@NId\IUR?HGWN4U7IBJBZPUXMiYgRWBOFPKICG@O]J9?JGL5NCIKVO2RME;DO4hVE=GILGQ/G<OXJRYZV@O@ARIR<VW\^T`HUTLT^wSBCIVN`QJ>B
    0    8988Ic\`^FEWO<Qmi;[@IOE>GORNeMJNSRwi@UbIaI?PVMWJ7Z\Z@EU<SY[[JKe\GHCANqDbCQWPQEBLB:SANZG0P@TdH^JhA?VWeTeCTeETULVDTQmT_A`jUYkRCWOPOZ^
    0    772fwIL9MHCLPWW[SSdmGZ5]IY\`;BK=P_QhID<`TKFZaQDAKKMEHEhm[U<RY_i;7ISMCGNZZf`PLHabKlMVNVM]:QnTZKf[>Vf^OJmNM_G[GT^Df1SffYbTYRI\[C8<WEB
    0   1163J8UVBBJ=HZDH9IMRFEV^6KUE^PGNIV<ZZ_IiTCAIOMQLX[YHB;MJL?G\;<EUMO@CVILLd?_HLN<HS^#HMOGQUVNVSLK?IL2HKUWRDIP^JNQRVGARHQQENGJCUCPh^OWW
    0    607aGCDGPKYR;THQ[HDNB8SI9OZZRJ$E]bDBVJH?YC?11AKRPSHQCZ8IT;aQB?16MLDbFR\4UM88L=AS57G9LDQ53A?GLDQBNG^LLlCOJ4?>NMXWZZR#II<3BFQOD;?CAPV
    0    656`J>O8ILW85Y=\IewQ`<=DcbZD]MSZAMJSCZMHKVBQcW^a]:Z4PReRpILpC4@VVO:?X^<NYH8@LWHPSEEJmAjBRWDO`^r>G^^B[S[8`]A7YhlOX,g=SYVk/F]WfWFQ4XU
    0   1208WMD_GOBQIRN\UcM6A^QcARRJLUKLMFFZKOL[E@>RMWM`_KWCTRdJ@KHQbD=EDFVHS^KEACFNSC[AMR=Z<GJbF:HH_PUTOY`\MEHG\eT@I[wMPSRZ>Y<B>M?]DP[LPJQA
    0    868RLKFLIYFIJ]<[WcOUKREEPNIL[XKNCY_I>G^QKH=KNTYa^OVSLXZUC_MJWY?8ZRRaQHJKwMHg84HIOOEb]9QO`\VVDOcQUYiG8nLFWc\FLkTDV9Y?_UEOKCJRNZQj@PL
    0    642VRORENV@ZjHHTG]L:GjF@C?UNN<D]PT_?WSfEBeIUUJWPe_TCJgw?K:ZT[M6I_R=QZSQLAVC9FYFMe8G*G\YKDM<DGFf]=SBSP%Q`e9ISRP[qKNnAZTfS7eCEOc]CD/Y
    0   1028;BWwNQDGWQJXEQG6:I5A6WAjRDRUJP]<OUWN<Q:2E>7KkY]V[PTBF]CcRDFCN_HUKMIaOQ^N6M[SKOAVTMQcRHP?SZSGLOFPVKKIKK:CLqPPkAS@1JX;FYSZQHHHXDSL
    0    631#:Jg;XUE;:LiGHAK<IYE@IKWMbPZKVBP4@RG3M@W=Y^UL=eMiNP90SD^ZN:DQ7MVRNgS40AZ?:UFI-IUFICG99:5C\THNE?0]XQPGFID\WTTN*UHOE>CPU?RoSN.OcOT
    0    843CSQ.Q5HM=_J;L:SSYYXAR8;J8N=Ml3V;6?I>Rf:U_GS7BAAGFVKYaH^JBfVWGM_HjB:BMw=@ZQYSNKaGXKUKPAXIH:FRJHHO9KjE\UA^O0B@@^AKLNGNL^Q3EVOXNA6R
    0    995SIKMSfSS7EP^RP`YgiT]FJV8LVZVNbJWXFNQCLF3Hw_LKHJQH1Q?GJUSRVQeSW46XTBVF7VLWGGJJV]LCPPMGSHNAEXRWELYLXGJYOaRTCTOJ[G\VIJBY\ADSRU^NAMU
    0   1187<aXTNaJGO:JbM=3X6`3KMI[p[baL`\J;A0XA0YB`DcOVS5UPe>DJ9dOPfOJeOJC'?X][HDNLK;L;X<WZ>\9PPOIQUlcIT<NK]MOgKWUCaS`bSO#Vm,CLFG:ieIX2O\Be
    0    489FcOE`;\0:TK;cD[[El)T5TO9*d[PR1\aTH4fAWO8'>fOdF;LE[W_OOOk]sJDAV_SK\eFJN12N4#BD3^_OU?&=FG]S>WBF9B>VlGQg^?,?P?hCI1+]IqIb,AW0SZSSFCH
    0    817?OQHNbO6KJGML08VAT=#6WKS>YXPTKN=HPS?8TRhA=KT>EYMAA?Q:ZQUiHCGVLJHARWSY?G>S@K;I%TUGVUJZ\WGEWT;F,,9[GGZUG>RZHKPUG@JK6HaIAHbd?@BR_T;
    0    548@4PHnBMPOWOS,CXLKB#KZH:KC5O6\SFH7[[<1@OB<<AFD[DD5SBGWNQQLVGEVUNZOY[QSSRSEcDUNR/aOPLUXmS@8,BH=RWBW]TIN%58JN0=FZC:Q^X1EBJMG=@@Y>@H
    0    951@OR;EF=QbmL7OTHi[FF#MB:3^GY?MSYrkUMeU<f_Y?HYN^FcCUB_^@HW[?<EPY^PCRXCsGVWQNMTK9AGQV_Y]LLcaPKU[F^[O@GQcZPMK9I[FSM=-VVZJ?eOH[A5S[f_
    0    7508<OGhKTQNHC]M@NTTC5HZA5w.PW[YXQ5GXOEFQUbGEWDAHWR[O:CYT^M`ZKKfMVkHINRBRjNG\KNM]TLC`R=_aJBHJ_<>>C;[UUGV-4DPPDTT`C6_EZSMMDPB7<UPTUD
    0    729@NkJAFKN>L:E:WT\iDqdO9K;`9UJOSAeNKKcSQG#JTBVOVeXFSbP[M\dV9FCVXIWBYG^j8kV5^[[fFK_bJ;cDcI>C?XfhTQT_P5DGC_^HVNI\2`jP:7KIWNZ@NB@jYXk
    0   1421KLTQTTLHMIKFSAOG#OLOJNKGPLIODFOQGMOJOLNOMORPPMLNCGPODDJOVKQLQMJLNHOPPRGGIIHBIPIPBLQNIJLIR<LLLKGJHULPMPKKHOKMJLNRSLKRJEOJJKAKRQSM
    0    533HKM,MiSk?;IE`Anjha2>L[=Q%ZPQR2fK\hDC1VHMIGGU0?+PXO@];b#INViAZCT'Fp\HJS<ehDAU:FhJfV=M=WWGBeO=CQ>bVHaC:jTjEYJZOUbL_HL7K5CC5MUB6C6C
    0    908XTJU>E1HPRRPHcQMW7VhZA<4hUASE]BJtPZTX=YU[QQWD_LJJ`\RH)FW[#0PQK6XFH[GVEe8-OY_<\5M<<USD-ARK<NMfVXXC?>MCF5SIVgZ^OZX5TWKNOSQPc3UABmT
    0    784BF2YQ_W?YG#MMFHV8ZHJSTPWUZOIITCGWKW^<THH:O7IQLU_eLU5JOkDWU/^OY>BHLI:S9EdNWWGe*JL>YUL6S:XWNeLTIJ4_YKMeZGTXZ`S_?SO_^GQN]D[K?L4ZT\M
    0    7967FX]VZr9IGP]JVDS9DTr>^BQuOLfBS<w<?]XKcM@h^eiKC?dSN7B(IJ\Q6GW]QCME6uPR?IOfMF7IO7YUWLc)V;7Z=DDd`8=[u@UAQLOT]q`K=Yo\;9GicZN_N^P;U]I
    0    952EGZV[aME_NFVUWKLcg^4[QUQhp`j`e@LYRiG<pXUJtPCQ7TUeH:+L\^S\[Ow]MMN?7hIJM_OFTHNb4TVQILHA3?a^wOHR7@6k]<OO\ZSaIdNNQAiHPfcXLTcPX_7MPV]
    0    505;JNf8IA8W54f<6wADI6SMCMP6-hNX\;P3HBNiO>dZZHKPB;.\tG(.>;EH7QFrY?r?HDA`Cco&AogHO;L1<d@V;6CSF22UtEKM`K/HKM=\l3D]fsLPTrO@kfO`SaS?\VA
    0    896UdBLHPDQ^FQCZXaebXSL\:IaCF>Od>DFTUAYPRODWZRK8[<NU]F]URQBRQaXEO_:`uBAKlE^S>jW[4hJoTJZ_Otg@jTXI:HeE6cbDwOKYA;RSv76UROAEq=7SUR:BF/G
    0    566]=11.q4Mbf7TY1\sO^+=M=[`H^MHK5_W\F],M><:YW?QYZ^EEJ9lDa.RASTg1\S5W^J_LTZC]5D^>*NYkT:5eKVUMGbZQN#B@_7vAordM?hOY6R[`7<KUPAPaTsFQubC
    0    799DOAie_WTOKBqHFGcRa>N;q\WagYSJU*B_@[G;lCXPb9TEVV_^O8ENl9JXA+oE8&W,MUQH#N`LT<@X<,[`VZ\/E$^bXfMQB_5GZ$M?W_mo_^RlZ__ZI[M\U'[]?e?Mg\u
    0    671=MVQAE@L:I<V7JG2N<QTIT<0P.WZ9YLG4PCZ`HGJQU?KE2ID-T?<D#fE2ES\?%AN?KHGHDKHS3EK,FNH@>s8FFUP1'JI^W)L-UE<><]JOVaFWJYKTNV?LYC5NI>dCYXL
    0    992TNIw=4J>BGI@6Nj2V>hadiL2?=Pa7LAZ6CUNqZ?H_QMETCH4S\ND3-\A=BXcIK7]<2H8HJDN8Fn_;[?95IALh@RA:F5MsW;>=RBHB3aZgLW7\bEP\8fAec>9BmgiLTBB
    0    729HO^SUQGXK0Sa8GRNId_TVeB_C>UON[?^;SbZ`u3BHbKILcoJZE@#5LNu6?HoICB>NOV=NMvjC[miJC^QWSIKM<DK7OPBZRS<TVE8C;Z]kBCYPQBd[\[>Yk97FUhN:U<V
    0   1046CFGROFUGDF>XBHWMUHULdQMKDK_PDOJTDMKI[XQMK^AHEGKOcaOFCENCKCWXGWLb;G>EHGE_PBorMPG;VI@@sJ]PDM<S\LCSCRlVHJIW^JQKXjFMWRY;HwIB@U`IMOI<
    0    696I0MOPRG7i_-hNjCLL/mRHLZLfZLgWH>lp:`a?@`lWSwLSDMcgBI?WSbOeJT\R_==I1\GSCVHI@s[OHIa6\g]GSC;YT]8kI<4f[0CB?hFg`e`VVHoRIX^RL[KpN\4FjSZ
    0    534wiSEDJH\P_a7^Z7O\3VLeRVTbPSA8T=YE)FFLaW?^XFAX>L/f>DGTL?iW`_T0RL1NQfESR_DQ-1\Lij3EaJa=BDCH5kZRUJL1;9IbU_VbHZWSn@Na@G]IUa&Fo=RHIIH
    0    821M:JVuVQTNDBVVNHISDRSMS:QUE\D@UI_RMhcQGSjYU#ZE2VTkfZK<OWOR=AQaJEjCA\OF8euDBmEiL1E:6UHl>?AREK2FI5@@cFAR=CSEi]TZGnRQKeI;[;\^=QWRfNP
    0    893^T@<c9SVMHOS:m<@iCF_d?MBI<=DI\9PPLJA]Ik;SN\R>SCME>A;Q@DCP==T[@;GeS\;P:wZ<Z8HAUMQCV?8>d5GP:YKke^]KQF7\7[5\JTl?\ICFJaJ<]=ONNERE6Pa
    0    798:JUsI__FBX=aQM=GLGK7GhnjIv_TqLOSKK^?=TA9ALEeZ:efcFUT<N`c]CVSVONGAHw_V1uUD4D7eNNsI]Mg[C:B<J[NZC=Lb_EVWE^Oedbg[ACUU/@SOLFTfGSNOpZa
    0    769NUG?wLiXVF]\Nm;ThHIUh[DFAfR[Fc1F6\CLOJ_IT^MKIMPUGNAW5fG\@EJQe@:DIdXQD9g\FuESYPc[MZ>89v4BKFaCbObeKLEi]CEMeV;RB^EZo\dR[i;GP\MIBICF
    0    936PE^\^Qb;EVNWM\I\IZiZKTAKUOPMIcFWVGSZHTWG^WYcOMWZ_<Q0>GXVVKNJ[GPDCFfa[YcS[MT;\MGRMY=_ZSOWjfWNUQOE^CDTO>\I__Vc[JFwXJJ^dJTb[GLGVYZX
    0   1043:5eWXL5XJVCL2MmOTf0:UPYYSY`,]aY?nNascCF@=P0OR_a[cHDL]<.fU8@]JONS\NA\]>gwASXYd57daXUXZi<KRbGM@YSL^e]>N8LkUn]\\DJ]Z\R95tKEU0cKnba\
    0    556I)_6N4B::D_1H.J6CD$NgMFkD<+7HGS];Va8A&W]G+EV9iQ`8I`HO7k@<W;#d^Zp?LM6NUXMLo:<cIH<?Z]T^JgJ_6P9'R,=G?S3P.@,?701[OQ:gY>[;%M#I1<ZQAL6
    0    602JGVA6OdH?VNC>0I=-VQeAmXU5:Or\IYQ<WB:9UYDCB^].CMH>6]FSgJG[^q2C*[2SI:B?:CEV0:KEw`AGJXAISCFKLFhJYeHG][[ALP@6/T=3L;7SINWX&SQ@PbNM[B(
    0    749DQLGL>>6]CmIGBbFKC;fEALX8@9>ACbC=KRGF+`wZ4T8cNdB5Is\NW[^[V@@VMNI\XJ=EX[J8;@LO:Pc=IZ`W^m>N8UTVkPQJJL>iJ4I2B1=PMcOW]QQ6;@P<D5YcWTL
    0    8336YBEw[`aNG`PQXPc\`(WNGcbDWYYf^YAQOR\MS-39X?PRFtf]LfIYSQkZSG`^6TVfQZiHAZgeB\\jGO=dM7VK:V[E]NNFHZRF@_ORTWRnXQVkF?lML@XCZI_eXEPFpRF
    0    814N?I^R;B\LSGLBweqfC4KSFOAMH6`ZZE[URKMbTGHN2FIPaj^_XCROQYdLCLGUII>YEXTHI_`6cPURHM\F:UjZM_T]WRT2NeKKLIPMUK<HZRW\NXOAXBSJ2HLFP<RRJcZ
    0    502D;S4MIq?C:PLZHGI=J5IRh<^)D<JEKDaIGEWXvAJJ]DTC`gFJG>JW=R>H,RMUWJJew7dUDAUK\6?^5\`>:3ZUj?QeRP]UR0B`b^IHBK:?EE66;>*b?PY_Non_G+8[R/C
    0   1053IZ;15#7B;PQEBLT=JLVYWGQCKG/;::HQPMMLW@VVLF@?HENBIK^RB4YP=FX4ODSYWGPG?EXDOYG:FoJBLE\X\0UBLVK[FQCN/GOC7QLB28P?;XaM5c?e3HB2KMPd438?
    0    620QT=@SATY9EWTNHIMKIMPWFZD9UGQVOT[MPKX\fN#\_hSGUDBNTMENX@D'ORDHCODOV@THUZRORDSNOWDPMD<JYAT;ZPVZTGKDWBIEJMQjCDR5KBRRfU<Kb9IFS\NI=:F
    0    910=H8XD31D?LKNL>hMd:HSq:<?KIPE7\GUZK6N]<B3_M8H5JOPSdR9MBFV,@R_YCDPC=G:@MpfBL\eIZTGe#JEcCaBB4DITc3I=JDE:AIQDWP9Zf`$L9P5N_O6EZKS].UZ
    0    8205=MEPDrO?RPT;NF*T;A[e[F=-4FKTXQDJJ[FYST?=QLXIID=@@X<IKVL1_K+bDVNMHFLK`wEV[<63hHGS`_QWeNA;I>>DU9HLhV<B:NOE;>3EO6?]OLOZ]]7EGQiY?1G
    0    494N[@FLIeGPQA<aVS\GZ,PV7S8EQ3NU^bo^J8u/G8?KC_TFN._Pp@[SLHCJXE[5Sd_[EJCdcZ68HStFAIB\>kUk?lQH>Up0\fMFcGNY;BU7<Y^klLX=Mg'_@IHJZK#NB5G
    0    860J`8J?:6E<WVM9IV`;QEBK?KND@Z>SJVG=ZeLEwD5NgAG=C93sF)@QUZDASY\=LeEiWE<EYK_W:hVWfPWMSG<L2QaCbVOAGEPC@La.[`jj9Q?rX;?\:]T5k?,S\`;OP@E
    0    743KZ^>DYUR@W^Mb1bK/wO[`Jd@=QT5HBN]CDRMJ]8&RWQEe-]NE\eWSE?S.\ZKMAGYgROOQRgRLaMXYj@9N[IkTZ`O5NVI@?NL3PMUDP]NN:>@XEJBcMH8LNCMA?]Q7V8G
    0   1007]^@DLKMS#MbKPEUT\aRK]PTAAZMNKHG\MDQM^`G)PeRMNG;0LSFMUJMI:U\Y?1RHSP@AAH_N^TTYL_WB]M;OVR]T3ZRUQKQXMPMW.Tb\M4GH<i=?UIT-M]/4D\\]COB?
    0    481oXNG4D9(E]DGGCO\@\VcjJEC19ZOGF:IBQJ0]R`fPPK:KD^LWOSNHPwA$MFBL^?MI3CG*PNXZR4BCGPWEAJUS;<?BRKUN86QH<<NS?PCGB0@KJSYOSKN/>KLR]V]S3I8
    0   1005JRGXw[gGc<JPZH6b3^QR?MHS\bUg_RA\f8FUHIiJbZ;SU<DLa@]:9WESRPMeYk@4PHISSPLMTMOGW8FKTREHJVHZSLY>dQVO^WIkGaHMZbW^[@DfUKJ9hRIROHIAYYlZ
    0    659F:@9h<a=BED?[>C3iSYBWl[FK*RgPWd3LRTTPKW-5WRQEEFXEKBJDQkH[S[LS]HPP1CXaP>EWHQVN_USW>e_^`R1PI6B'B#@IVV2RLPXDHOD\ZM.j]VI_R\B@bFjaSgA
    0    870TMRNwZe5^J7QNV)Q8AcSFO[Oa]PVQ[;UnIGGCKVXScV_JABGP8LB:KWTfG=\Md?7DIhgP6K@PD3>=DKI:dMM6D7?VVmNqDLRtBAR9hWAVaniYGKZU`IWo/PS`T>NWAK[
    0   1080UGXYMRw?HPGPWEM=H^=KFWbRWgOR[KWDI]]fUBSR<c]^RLfb@BKGHQRcJR=BPfWRWCLNUQHEKL>MOHZNDVMPEa\QUNGGUUDDZJNLJ^[THYTVGMLNVDFVQRTMaDUHcSOJ
    0    718Z\Tg#l;[IPHWiU^O>;A/SGYWO\\SgSR;LFDLJeJVKiPLS@\ES^GOUZ1NELQXUMOE?BVFb@@SPBMTPSLNcZ8ZZ8@f[FYXNJ:LY=?YKnTBVJIOaCCKMI@ABgI_oHPY;vKd
    0   1092UNVKBTBL7R^XDJOZDfB4HE^SP_T<VMQ5L<`LV[E>6jB^NE`STLDQXYE6BTQa?=O1RWRGILERaBQTM:XK_S6DDJLD6NVYEMIZJCNS7P^w]GUPOH4TS956BL=EWIUUEURY
    0    633K\\[@JIXj[:\W`C^?VWK,C<SNh<T==^:M-D=RAQrQBWR=3=oNLVf[\YXi?OG@XD4\[KZ<9C=UID3H#JLSRMG8@F^_WXW@LXTg=D?MeJBQTZHM3ZU\V/AVCEa]SV/JS16
    0    588HSXR9o3GJKNCUKTVWPDJTDVhcpJJ/@V<_5?BUsZRFN9QR\C5KPOEaV;eaS]W2`=PJSoQ]DUEhWkK3BeUdJRQKX>8WJA6^4XCm]FdT[HIFPwwfGKI%1V[N4ETOC6@3X4R
    0    691^b4JCQ;ow>lPXTTRA@GaH6:X[9E7HOcAOW@PJRJfVVJ3V_=9HmYtN>8IGTHF2gPTYMEGSI8I.`o8<_V3>@G@MH8XUFTl>_gl:7iOb[L2>H`@i[]CGd6E1=SP@fE8Y=lL
    0    858I-KXJR\8JH@cG8]J7TccAb`TTGU;NI5w[Y]Z\`1H@MKJaX`4DEh>ACEM`<PaB:NFN0O]^G`\U=NUQ=@XcJIQTL=7EQTMOF1FTXJX0V]gjURB\DZaRDVFbeDZQRoXPdIP
    0    682ETP)QwLLWT_BLJJP=DDP<VOgTN??5HKD[X8?OIRbMbG[PRGCKO6[VRP.OLUVZT?[KHI9GCM?X=pI?B[Ah?V7eEiGUmNDNOG^]3[QZGH5MMLNI@6CEFEMHTYc[QWPFkNV
    0   1005=;@hVES^w:\TEaNBbAAVFKEa[;COAYTOI9BRGEVUW@QSl5V_F[^HWFXa]@CE^\HE]bBYNVCZKRKA?GQPYGZTBN8V_0NUPZ]@MP^DjX6A\lFU\CkQ7CIFU^RZ@JJLL<MN
    0    587T]DM>]JUMCOOGBCT:E;A>FVECIP'XPJX/MOKJR6K8TIUN)A>N>bXUS#U9PVA5WJ-VQCUEP<JY?C3KALNYJ4T9OMQDOCYIA^MVReJMTd_CGHTGMCIME<P7FL`KNYOPNDD
    0    794QHMaF@c3VVIYVCNTSVK?#VI8oTDXUc<SLFLn6?Z=RJMbRB[RT-T[KPHO=PKV=ZJKBeZ[Z<HO?E@HC>MR]gaMUCCN\X[eGLfN[LPnVdKG?VWqaA1dHaR9WF`XeOF6TTPT
    0    560NhT\J\E2wBGVn=;GbY57L@^SI>hQV>E]?/gC8mbu`iYDAP<AdRIIR_W[>FL@E2ICMIdZ8$:G6;\GP2?V/Z^TS6>KD<cWR5;>YADW]TZIV;.DT>^IKl2_<,Mc2b?HOH8h
    0    8142W:WQ[]SHSD[[_J\Pe<W2:BZ_YNIU\IE[AQU&DIVVDBWO7FYJ>SXTb>F9XGf:bEH_?wXf>C;0L1AO2FScQIJ@L?__hbJSEcFFBQbASA]TSBOVJXNQHE=TMTV\E:4VA`Y
    0    785]TFt=X>8aM^YU]GK>Xhn8[SIPHFT4X^NGNLeEMOMb_VqaQ`KKYXQHL#Qb@=KJ^4BN[@hCXKAK4R0A]IOCUPiFEN@J]GY_?ONPaVB]fSWEOgJPJNaNINEbBH_K_eMQVZW
    0    964D:L^YJiBPSLGW8\@I]VU?kHRGH;QPS\ETS:QLJDV8FOBZAL>A:hNEEMhlURCJ]JNODRf`TBANEEO9QEWYg=\>sYBQK?LFF=UOSRJOTLSA[k]e7]W3MBMSA\\XLNcw4OI
    0    730X=Y\BIKG=bK[2Hj@HJKQ_GHO<IWD^@YIDhRLMPDOIIH><aW:KQKCNMI@WPY;5OTAGGWIGT@MLM^^FUO]i?NOM;O<.GNYJR>DSQTBP@ZwJYNJCEWCNG>IHUKGLP`MVOE/
    0    743dlHR)cL>ATL^WI3j/DY@PQS=]F@N<P)K7?EOILPrv]ku@SSBM9TS)U[H`G8rFXFP86n*`:_Ld8V5:5@<-ikgZ4VWKAY7c+:EQWEb=YkLLcqTDV3wN`J_g<YX]`ACEqOK
    0   1041UE[SSDHG<JLP=D^IHMTYQc<KG8R9P7E]H]^ZwNM2@FC:]TWUF3P]AIES@KICSSEAHH=VYOREZTMVJc?_Z]SK\kYIOHTGOM0Q7bGB68SUHWPEI=HMCIBWI^F1EBP`VFPI
    0    707R_D=7rI)YZAG\T:`7Dn_B[IIRHC]B;9n]:AgKbV\nc]hGI5cR@Gi-HG8PGMvEfJ]POPCe0iLI<T0+JCL>QIR;X:RGJZVXES]fM=aGwVUgL^oHiGgQWVQgXORNd\[R^MF
    0    757AUJGdPP_E?WQ`CBVFXGUXXIHNOT=TJGER<TGQVJNsFXT3ECG^T>]XXwLQVDKQZFlSXM??UH\:W\DC?b\2A@HYDIBVMZ2UhEMaYRIZLRB^UTV`RK@]L<WrJPUO\K_[>SA
    0    664[W=9XIDjbSBGlR>iR]d\_LBQN^EFNKPbc2QCXaOaWJk^8@Z:U+HSAHMKW`RT=^[C^PcBTR:AO8>\N3\A6w`[V@H[<\\Ce2:LEG/YAZ_FTQUPJDOCePRDmFQrSrNSTXTW
    0   1007@]\L:`_L9D`R98OKKwCDD[]LF^`:VOOLWPgY<TG7=pHdVOUN]<KCEPISLK^[B;TF[HXDNaK\VGSUYM[Toa?bEEPP5XTHEFBMPN[Z@YidVQ?FWNEJD<ODESOSUJaVQ]S@
    0    699AM]ZEJP^W>1dF@QRDI`-VPTZPNS/fM>&Q9jEL\7B7ISHDLWfRLNL;e#PWMCLMCLLDMRb_IKXR@eKS.HY^[=UL]S<O`VJO^*.QkJSSHmEXZK[_\dISC0N@aVVLCJ=ScZU
    0    658u]k:QH]?V]UUWQARcMMN?POMPR3SGY@TOAFVTWPd\I_N_TT]G8>Z*KLN`AKwU`?DW@MNi;=;a\ECXV]^AM_FDjVJl0VrOYamG@GWDT;U5M)MXaM2UQhXP<g9LVHE[CY\
    0    801ZBTCPlM8];IWSY8]Z_R>=@KsCYKNSI@MT4oG@ZUvTS\U?XHnm9?RBUaM\O<^WIEJSTsCHIQ7GJVPS95J>JUJI:BP_MaAJ3;GaORjGMcI[I9U`o@Qw\Ze?MJXZJT8(aXa
    0    806aVQLFNVCJjTLQe>W\JZSJRNAZY<GGID[iIIUPJZeZFZgI;\hLK^S?SWHwRITCaGTHGE>XHMPDBB<I:ZNCKKS7Q9T_JOK`=[^HF@_=d>8O@QUMP4ZJdTQiCTT`pHCU[LX
    0    591IFkZGg]#bVC_]EDK2[V3C\c^a]fN9UHUE?RG5[9B7G3wiLbcZ6VEEa?l`RXjB^KKS@[wcWhfLJ=EeAEnALGhCQP:Rc](KN<=MvDXLSOIai^X[8GP=H8]G97WY8B:RQNW
    0    547ZI#7R<gUEe?S\DYRE`MA\QK[9L@iWFt\0\A@p_LQMSvR?I>`@Y-`TaW=UdZBhWqDi\E[=E=@O:@KK_Mg6iIPR`a5QXGTHBWM[HaCe.>YQ:AMCT;9uMLSUU_8<dTDHWP:
    0   1147K:QkZ?`HZ\JI@\<OSG[L:\ZITC_OSZK@SYPw@MTJIKVSmTRWSFfLRKO`S?HD^b<OBT_XbO]RRRCM]D6^XiJ_KmIPU\I?YQCSF_KTGCPXOaULO;VWMKKHPmZSUH^Gi\Y]
    0    836ITW6?89XBaSH[MGJUK?XcOFLGVEO=DLU;<R?@:hg#?VP=UXHE=`WT9eYTVJ>p6LmFX[6;NZMYYX2@_@HQOfZW@a7GNNRA;DF9>L=EQJIE59XfWV7\]HiS*RR<C@fDKK=
    0    829@V=OTEXb^QH>FDMPH8DSiMIYXNVZTJU/HSMHRLUiW?dM4BHoR^AJ[X95YZCOYwI1;hU=QBQJdEQ?U>VL@T?6ZXRmdIPQXKEEdURO]6HG^XG@KI<HpFTTMN][AIB.LU?S
    0    608JPHXTNl@aL;\cCDO#H@819MV^TT^XTaSU)&EP9UZ;7HUTIJnK2cDGZQUH>JURn82:O[H>Z?MTKK/T]L[I<9[<P==c\_TZY1PUBDc^=9GI\OT>(:a>=BVN>YkPOGB\FYR
    0    671B:Z;\[EWE<hTfGJNNRF2R@IMFJOO^QJBYO]IMJ\sVUVV6_`WYNE3RTPMwBnD_HE_KZUC[AOSNICci;F^MMaTD_RWhRRI5OG[;CR>Y@<:?Q39LCG=VfUKDEcKLPE:VQNV
    0   1178S=H;GID?F?[0I/<57MIdZH=O@78TCCCWD=R:41mcW/G5=:\I;1]k>JdS3YI9wAEg1:s<57VMPoR??c:G9?iaeDq5F;J15;/:?:F4?7=2;C3=[_P4kY9mM0H<>;@V<V3A
    0    588aFJ[\^FCBS3WNC#d;]72:JVJNQ[<eJE&K2ZG&IHb4UNLB?`bP:Fe;U6B0>9=Ge1HDNZKV54FGQ37>AXUCABCG@CYR\]9/;A[\SASB\NTTEC_F:KREN8VN0MBB:k>LO^H
    0    906WJwKOP]DdR;om;0`EV?N3IWSqKQW\a7IZQNQ:>UZ;KZ`ELVuY2SGLIVXXWUjRMM>7Dg`OYKgXI.;XHO`R\IO6H8\kgZZF@Y;jQFSWoYSRIUJK=8IFCNo;ABV^KN.JHXL
    0    672VOOE$WqK\TD?kREF;gJ35JZQ3\cKIHBNMSFGNV^TMDDaMB#fMYJR4M,63^RD1LX?X:X>XGI8W3M1B3H=DNPIH7WSJFTiMEVSaH9MmWTaKMIZC\C>FfKH[>bi@\X>@LBX
    0    623?>KCCdSeC?dXiVMendHP_BKZU9UNdP;ZFI[>Ao;I0P/wDCVaSAMXFK::@[h`J>K^<RQJ>;DgSY>YR2SCcZSENI:3df]Z3IM7XEGUJQ^XFa9hX@?Oo@cXNeGJVSb8RQLN
    0    826EAiu_^]=;6<b]=>G0vKLJWble\UT_Y4;28gV-\I[CEagh@WSTA5@>o^sfG?MMN:O;LTgaGYT`QB,]84dUb>_J_?F@w[EX3+)jWC_DWZAZmPe\:GbS;D?_1Hsg9fOCiTN
    0    732lHQ]>UKPJZQV\NAS+FLIBOY`ZYYQNHOHRLIP7@FSgIVVL`wM`EH^NO-OW6T`9RKOT?CN\LDI8@G?BYbK8QlI?QB_`DLSjfU]IYDOL[=A>_]C>ZSNA[BlM^Y\H`=P=IeY
    0    988@<\NIP`6;J3XCZPKHKN><dg`Qh_Nw]FCPEPX@K=V=W?[`jagQ)\L1gYU^MGKNXHIBLhbSG^hSTAKC=BST_BS$K@DC]a;SJ7<Z^8WHPSJWgNRT:FYS=:L[TGRZ>Q=WeSS
    0    480UQGJMLNJ#jN;,AJK]Z_E8WLG;V:VYK:M6GJH<]P41O\\>kW2F0Q-NPE18LO?GPY=PEO8@YRJOY=QQ@R6EiLTGNKZ-HJN;SJUFGS^C\RPAJ9>AIIRCMY=HQ4PUYRf<E*@
    0    7718RF@m<?PAW7O)3C\f7GAVQE>RDV:TUQKYNTTRKN:4NQSWTKXMM4R^KEL#:=S@7?LMB[DN=IlDRMT\:HSUCHIPRDWX<N?jJGZB=DVGC=P_bfKM:IHGCPOD^dE><B9RF^Q
    0    730MHT3WHKJBSJEIHS<JKgFfeJJT<?OQ>KV#TTFfMXWM^ZQU[RMARPH+TXC7HmY\UCJLBPX[YHFV>AeY[TXVS>XXMSYMX<L2`TCNTY<KJgLQKDD3cRaPMNK]Qj>YWYUSF9P
    0    931GU>SFFIJZRBaCQ:XJLEBJKLPYKOBGkUJ_KFZL?F5GL<NPOR:IO]HJ@V>PCBS>GCOFPPHFITWIG;JD=<RHAQXPG^OWCFQSNbO]HAEII9FYGb\SI^HSFGHPVwEII?@O;^a
    0   1038P;^X]KU?QY5RD[YQC_NcCYcA_BVPO^AbfUTWUH`CLIWYTeW[QJFDLKQ\Y;:DCQMcNAUkSMWBJZFC`VNkT]8ZHwK4AHF>RWQMYnC\WIY`Q_dXZLVbLPXTVHASU7JkfQ^[
    0    708Q4@<WS^G^L_KGMXM?ATSaW?HV[FRAI?H>MJUMaRMhP^H3=6O?X(_PL-CORc9Eg\[@K@@Pd_TV=?[DW[HU?SLiK`BKP*PE:KMCRBCTSTCA>VJ1S>B[YwZMDd68[\MB7G?
    0    800LUbHYTJ8.LAJRDBZ:XAVFP_OJ[WQ]AKS1=KHFKAS2ROOfGIF1:AJ8`TXYRYNDSR5CQ\Z=QG7iXMMLOK;Q^4J1aPI8\NM?C;8`[RQ@[^WSJ5_??R^SR#MPGQXTO_QRQ:J
    0    773<5DYk9\QX70=#IJR39JA:]]MPLVZaJ9IcS2_JE;35M?UFJQbPPT#\GRaFC=KSNM`@HCP[FYTCUJ?N*9Q[POS3nJ[X;2&@C$8TaP/*@CO[[YYH3X:PQOUQaX9<8@C`9j^
    0    639gq8:O+DN,Yo<BXXWmV;OlVNR?+R,TN1@;TK?dHN(0TR#H?LCK^SH9QK[+EP)YESMm]'TM?ZqTwCVZ]YC`YI\6W;1FW;ALjXC5(KEL8<ATO>QWTM;FVNL$i>=/`AmG4EN
    0   1000AIddc[a?G,=XRW2R$QTF?Fa_O_WQSV@5NI^P;b):VgCQkGZRdOZ-2g`VjS@gWNQO:Hg\L;TW\T]DcCHlL`9V>R/BOLW6bM:4TO=X>FLSw]ZakEQ_aEHU\X>]\OLTamHN
    0    663ZT@/R\qFS-g@BV_Ku_R=8YP7NB?H?8ED#Dd@L\`IRRSRBA(B<;LU*E_m5[OMC@JMSU,9NfNSgQ[81:uGF\JWMON,M7J??^LK5HcHTUk7a4>>9]OZJANW<IH=$wLYXM,9
    0    683fY[0KF@JHUw9CKk@UY]L]9^GIHGHNC[WSfFV_aE;CKVFKRK1?-l\ZDMS@SNS:F`UM\DNN\;F^QJJPWHUJLDX9NDT>@N`IFDWLaRNUfJ`?;JOYMM5AIF6ZNNBKhm]L.?F
    0   1163L?CKJGYB>HRQRWHX#dIA7RL`UY<RYRFMOJFFJD9[MO8MIFRKQ8SK:`GVSNQN@KOFSBORR>HIV<P9OGOPYNUSEOH\NX^<<FIFPEMTC]XVRFNWYFPNID<YESAAKRREHNMY
    0    825-;QOKL.0CK>M;BQ9J5PHOW<JJ4hW;OVP<>T^LMXHU`CM8ZZZWR>G?#NAJH\PN<AZ@7BPCMUU2MQ\5DKVG?P<UJGCL4;GgG?<IL76J3VZOM`SREWS^JV=UTMCRI\NISTG
    0   1027;<TRIMKL<D7S4KX:=S]GbSGKMD`UQ\IKBOe]UaC?QW>INUB?wVGK?XKOO5ZSGLAV=?<\BLWmCDhN<VCIADIKZ8?BISZ>ZN>:U\I6HJial]SH_dEFmBGITv:GNIwSY]GH
    0    746I8UINF5BRJ1H,FRYWAZ[WTJ8_OW5?CLSJO?bmIP,=gNTBIH?=BGBUKSR1+RQ#:E[75:?X]ePKWDcMj.AI@LLUNK;8;-BIfDKCQIP?CLd=<W<Ccf9UN[@KZb:;9fuI:E.
    0    895=9dfP<g9K7ChETeLDOJIRkLa[RwiP_NOY@msWW0LI_<L_;X]PG]8HZYPX0JRD@<e@JJMMR\ZKNK?=\E\PQ?TGS?MMNOF]HD7LYGQCOUuYYbG=QaFUEMVV:5U^]SkX\H\
    0    803F@d^tSN:f>9mGPHGTXT;5MiQl[`X^v><ZMT[.P_^@HD@LIZj<><I4O>`d;6F`U7S88dPICUc=Q:>jLK[ZN;YKl5E^EY1P03JgD7SD=T3M]FjaC@T?eNA;;>bU-:1mJvw
    0    683#VbRCKFdM<RPX;Bp#QMO;OARCkeMaAUSQMZ@TWO$;`>KTDVXkKFIV]^MU;\aB;7G?B;CMT\mTQXZmUO_RMc35EP8o]gRDIFNeJANaAIYmUNRI>9Sc6;UFg\ITCU@Lj\c
    0   125476UkGM43GJ#U<@R0U7VUNi>9_8lN<f<cDUXlV\GETQ/HFQSZaZFJ=-RAN+N`R54]63CU@8UY/LVK8C0Z6:c7QCA<K-82ZL24@m7;I-UZYntRsLZDYJWC\eMJQN\Ua]SR
    0    508]XKBD\JFE;HSM_IGW<PSOG>#NKOZ5WKbY>>MQCPHeGZ`JGPY6W*4;&^2F6EkJJ,CUB^(L.iO/VFF8XROIBT/C35=V8<CaYM?7:&[>JO@\GFS7B@O?M]VEOKS\S3XCX?O
    0    697HF]eKV5D<N<_OWd>>aCegw9<NLZ':jIAP;t\ij81I`Dd*TUNae9=BMQF>5RMS,L54]NKMDGgYjX^_C/GQI[iW?MOT<NHD^1::`<D9EdT;UbEqREGOUG8Ec:J5G^WOT_J
    0    554?:P\GWWS*G2Q7<.Jwr1@m@7<PJJNGW/N?SI:Ejc9>_mS?8JZ?C8IZUg3Q^OKhB?[IT@LL=f8LgBODIP`Xa>PSVMG6@P>=Q9=_4J\V/LJm1=]8E(?aJ[?QSFPRLDU[:IA
    0    957D\]OJZcUU@GOM\IPSiOGPeV^NjrIcaVY[JNW@QGB@RDmHK[SRJ^OYaQY[P@PTRQ=5Tj]]U^e[\HKw:JI_`:];OMUaZOFBCIMR\ZeBSELXX\\S/GXCICRZRG[K?IQZbj`
    0   1159NIPQHQNDVJILLFKF#LLKMQJLNIHLHFNOIJLIM=OWJHOMJNKQMFOOEITQOMJRLSNHMNQEQKCMRILH>OQNLLNJNBNJP?GGDBHFSKOHJJGL9NIPJLLSKHELGDGSMJFSMZJP
    0    628VrJV8l;2BpDRRKNrGlMHI>SLhtM*MK5Wf3WOMWF]5i[WCONNXFBMU[EP\HMkJB?,;P^K\HTQc0eDjWRM;K@S=>K=SbYKXBfcR<K`:wVMOOYSRJ#^?US:TDHCZ`dD6p:c
    0    858U;USGT_I:/_PHOLUHIXkI<P:?@?;O[4e@?SEBS]]OdRw^LhIL+KD6HEPP>SSQN4>HMN<Z>gD=^?5Y[@JHLKv2[JB?KFJY:HJEa;O@c\MIFUbBPL`;H6MkH5TKG[uI@IO
    0    629CVQY7RR?UD@^WTS%AKJK3MO_jPV3OYC*bD:@<@9B<P?Um6Y]UJdQ.m,aaY??)Q/SZLMiMCCTG2M1Q.=W'M?c7>>6QsVD=\ZIZ9G@VNUK>biW[A]X7P@@U8#cTI?CC3aP
    0   1057?)^QQKWNJGV=1V\cAWD0@RVKfDdK[]PFiMK]TNJ$-BQQUdYPT:JCTFcFP[RPPKRQU:AEwLGfO[6Eo+FXaNRNP[Zi`J9IPO=ROVLVU5MgOUHSS<G5DVdFDXTD3/MWXFop
    0    931;PFSgU7YmBYoO_FI?I$XLMQnQTHMZLE6JNQJ=KB]VT(5iN=\PE]I=_]`c66@^\=-YNNS=J9L9KI'L@C`/DWnIA46[dkAA[]GXASD^MI1XpWKY8[TKUEMF<BwKPE9ZXWC
    0    710C<LRhSU\DPLAKeXJAFDANET]Z<SCwHJkPTFPEO[WHIgSRZYl?R>MXAOANKLEZ\RUERYNGGL\>DIE_FPfNMVLMX]_VaN\OPVLWaVe\XZKG=]SFPAX=f@VYOLNNGN3WV\[
    0    6086ZdvXuq<\Q2meR<S>^ZO<dVf\ob-m[2D\AaYBiPtCw9dXA`ohGLJ4]tXkA=D_BHjECb`O.O_WA]:VHUnQm&l4=#2Fns8VQ?SaP,gQGf__bi`v,S_pA?AVl:o^Jg>W^ee
    0    706B>aQHOaRtE;VIJ=SOCYUSI`wQNbSP>S@PHNZ>LK[_`[@f0>OYTSSKrCEwLQTMOWLRaWJVSHJA^UQDE`YAWZQAGNGAYUVVPNPPLG9RTMhRFIIT9Fa/8BGYSId;eT=<Z6U
    0    863JRFb<RRNwHSi[X[BTEF^*XJPj^TE'CEKXJQ6%N=]RE9R_9TAqUfK3]6b`?80BW0-EJDq;)F=1AV=FE3OG@7t926@ecjC=eKFJ<NQGXBOQcoei=d[(>65U,9cKXI/7TZT
    0    641INVeGTKP26>F#>9=eGQHB>Z3^_R/[T7KQ<\<?`T;GQ;V?B]WTTF@UM[H<RO\XAIbRE]YNMbY?VCOT(BXV>L4RHFI3WO?ZF4PHM2nT/LG^TM@NS&MB8I@Om6GY&TX;JTH
    0    705V;]OKUXYb\;?TTC_IHfSZ4P_TZ?FSNc3FI=JUX[HNME8<PHYTE>fPR:=HDDHHqY;Tf#cbJQ[ZNEL\J\RJMHMbLQjhSG[>KV_BF``SR^ERJG=mMK>XEH`YV[e@Fj@WISp
    0    697QZYMrLdYab5k8S5JMD1SU(GpV5WU[SK8NDJIaQw2_Nc@DMd[D^3WD8^ZLA,hhGw]VKXNhATN@V6MhVLiZGYUQCJMYM[7v][AZA;Od+J@kT^d:9O;YlI/[]VWT:(CWMSV
    0    871=1ThhBH_i\QVD`IFZY<JMZW9TQcI[\]?OW;dEGcPTI`awIkgZZSP[JDoW@<LcRJ_XVQFY<fMD^RGR:5Ya]XMJPC_IL?Y[?WAbMHAS>=GD`^XRKO\>fORP\KYS=GCLKpV
    0    759ZB\^`QcBLIXnFQ/GPK9=4QVicRQHPc:LJITOIU^dhTbPw7>E`?F2CYhVq.=Dl[RH;IY`7$TH:^9EVOI`ATSZ;R?B@EV2aW?3SFEJVbZROVJmZ>k^HbbSOX>hGR;IRFd\
    0    692]ET``VUXYJ0bQPD\9F]gYJXTwpaG@PBROU]X9FKS^OlJED?C[fTjUW\`]GausM@@SFEORAIMRETI\JILGcbcQLY9VAaP6><5ZRFAMD:9[kPSjH=ND5OH`:Z^SJT2PZAk
    0    917V<\^FPHOQYQWSeB]6LX34[h_mckNg[=YdWSU)KGTAF@Rfffi?,EF1TDZg;;EVRS;<KZd_@X^E_:5^8EcMuWU4aDQRV[SXDPBdWMhMSE?JTciWFU\AU5BEAOpRHLJVMew
    0    473DOo^:[479U/G?7UGRQ-;F`VWX9bEZT%2^NO>B>E;*/JZBM^7t=@G;W1GXQDY>CAQ3KFWDXI`ZTZ3@'Rb^[FT*S6C6DTCT.5Vm]NK8$YZS@0wFEMLCUXHSXGQ^FS/RF^b
    0    546>YNCQ8^QWP_<\g_>iNYRNBCfUTG'QR\WAeG]B3`X=2BP9QMQG`cRcBRGPB1GM`XNvHJ2hJak]X[OK2i$o=10^^RmF_H^`qKW7obQDq@VQ;KJPR]7KjwRTRaT>a`E4CjO
    0    710CRBrVONTU@Echn]@R??j*H:[WeCXEEH4P2J[QWV][R2Na<V<TNU>B9#PiEC=HEAFI@M^T-]Q9Lc6N7HE0KOFDTHYgP_Q=]S^2M8QwFPBPIaH`hTIO;KK@A<qFc@RXNG>
    0    818L>R;X^^Y=9nXXLaXkr5JUPaU]WHHJXLNQD\HA?WSEW-@RSLVQMUIDVeYTTUHQa[MkOaFY`PNwR=<aQZ7Wg8XabJVGY_B9KG>TVHRGcwXDYMSb-FNOFOWYL>ATB`QTKSQ
    0   1141MEe_TfJ6FH;W[E7PESRB6[[Yvh\^DV;HP<aJ>7CUPFKq]6pWTENBBKNfkC6]PIK90Em_S?QHFC7KU9?aGmKe@S<J:aRPO7DMdV?[KUPP=VKw[;CbQFJD[-OqhJJ/W[b^
    0    535F=>BQRLDc\M_OOKPtWWNM_<MXKg`MNZ^aSLM_DUSTAXYPEVdC[=AWKM4J8IYoSWYLMc?JFg8<BLADAUe_@W6MPCUVQPB>`<K_?;2kMQ=D7g_OV;JAINMA?cVHIII`Q<w
    0    647=LZTWqd3D6Cc_+Ga@pBK6_R[urYw_]6Ob7d^>DCVHG6^]QggU:F6C6Z*_>O]EMHL5>qMWGZIR0E3];FUD`MLK\@bMaJAWLGLibEfBQMPPRSdM33dQNPoRMB[nOHO^`Yl
    0    454NHM4-KJ>jHA5?MTcZB^95;E.fU>V8HLbFM\U\PXSJ%VfEZBW<WFBc8=wF.OZ/R5FC\RUZ[Y:<?0Z@TbH]2PFGM7AVO6[RX`Q56J=6X=VLBLN=V\O)]HPHK7'9NAFF@OZ
    0    850TMFPjBFbl^XNJuVP\Z$;KEVQ[:VBIa_=S`7p^CcKGHOEwKMZVQ8VLM6b;B25UNJe[MRU]^_hJqC_Y=HUPCbVabQ\c[NNHmU[8[=R]ZV9PX^S`FJVDQoLIYT]WP:K]Gm]
    0    8869;IO_@Dh[VGADHDKjNJW_;OEF3LIkWwD`UBQ\9lS4[UCHZEUFV1D^TVL=UKD_lURceJGO_C`@r@bTJ^XcBkQba`UgUDF=R[]=M_Jl@:GDW6HHUS3W@XVFTbG@BJGaCSL
    0    885IC8PIJQR=9TTA4e`@j?5C^TUY]N7_KJ0GEiNHJIKIX8L^6NU[NX@LTHALI_U4ASLL?]AHHkY^`O@M^>WDbBOaT>FI^m>B9BD\^@aJWTgOVWOe;?QH98:L?BY]MVEwRLG
    0    661NSh^LsX6<TXv7PEYDrVc@YYSDJNBP]>iK9JmEgCOYNa?VHuEZFX4=OUX^=6cGeSTKQ^CL5qL?acOkLV^J>S8SQLc^UL:aK6XLVGZO]L?INl^SSBGfKwST[PWdJYMXnkZ
    0    638\2GQRAE`IfbV<XU;\MNI_@eLh@dCFjOXTq<br@`%4?Vd]qP[K9JJ[4'[W8YK?Mf9LCUwtS]QJX2?P;3Lm9XTGF]^X>ag4XGgS`M2P6Hb5WfmJcjB#YR,XU[+A6EQo/cU
    0    731PJNMIT_:ML?OIFFS\:S>Y=;/RYL^;P9ZaBH^O;UIP=VXHE=bF8=GH-AHI4UV=O8KA:D5W#[N578KFPJKTFL<@/HM]NCB[IJIU=4_FSKHGLdKQE>_HOJNYKTPVUJG>DS=
    0    985aXL:dCNPUcdGBWPJf]jGk6GENVAKB5ENJOKP_ZuYTGf\DM>LFR5OOJ;^QNwkCkPDUVCCIW@MXTZ6NW`6?^LQSCDIIJQ^_T3J?L[TRd^]E4FPBgCHZDL`QXFLKdodV[C<
    0    738Q>T8PGE<Qf$QAMME_FN6MGS<HN3QHNKIHAH]S;RCX.]fILP\H>8BB>PNTOEDGPEJL4MTY7dJVM)?IKELEH_MDEI\SS=#Xd?GS>G:HQGY5R=D7M<K>VUKcM]K\A@IEORW
    0   1071U^VKMW_JH>_YgHFc:hG9aLefLd`P_H^PIRYWCc-I?f@`Y7SRV5LQG]FF_YXnUQ\<@XPRLS?fdIc=jH]CWL4NJOJdH_bhA+>J;>[`=ud`wGHO[C;Pa<>IN[B[NgkPM]I[
    0    719LDRAA[HSXPNPek@bR_Pf8]_bVNXgJ?LvDWOS7B9AMS]Sa_DN\L]SMTGCNSNEJwPMKUGQ[DcR@XSUY[N@XMTY2a<RCGo_]8K[LHIRBUSOg9USQY]hZQRDcTOSTVLQH[MN
    0    786HARKBTVG4TN]K>cQHYLTYCcXHGXRUTD\CSGVKb8G+uEPbPXaOggW^XRWVLi[aBDIFOQETOeb[^ZZBDRC^w9FCEGBWTU@W^LVGYRF=>UH]`I<aXS7T?Z>>o2=UD_ASeaW
    0    898>]G7TXPRLHBVWL`a<^N-dc[G>YOROCFQGLiJHl?93`9?:R6KPWK/NT1IGJbY=L:R@5MO:HVmXJcT[7\MuO=[`H?XKhj1BA#:GOUe8De]tIN;b5BXX84<\c7EEBkPJX5=
    0    7449OXKG\]COI$fZLELwd88JRAYPPeNP_=AOIPB@HLH4PSVGHM\]M;;ULOFBVL[<XDDF8BHYEVEUGKD4CPU7G[.FYKrI<U9C=6FY2DXP+;EVJGPTCKLKUBJL^9ad=BKQM^e
    0    672TM96V8KHMWMIATW@VLMPV6mAOL7A4TgpB\,WHJLJ?L>;UNIWJh?Y\;TT6QSX\kmmeI=D8e7RSb7mFM`%#?f<ID[bKAPkJf^c64cESE[OHEYA4ne:PW[;]Yg;&qOkF=;6
    0    848aNXYI?HOXSOZHVAYRs6OcWD_kGqM\cGV\N`dZK^BH[hD\QHfm@AXL`McRGb_p\WP<Ah:J^]wJ[]W_?TCc4amqV]ZGSJRJQ[SGdE`WHI`VQULp^SQDk\IGWOCBH=T:DiS
    0    570CBUwHYH1J/O:=]R-YLFp<YVB4C^ZJRI`<IiLfU.P`^GD35E3YQB>SH5F2^I]LSUD?O6D@^Ar>i[R<kK8jH3TGch]84=LKNHQQ>I8I<CG%EGD=[X@HNb9<YHE;D[KOXU_
    0   1047T@dcUgd=OA:jFE;V3SL6D]bjw\S?a`AFWOcc?\:@:YDqb;gW[6P>:Y@b\<=iHC=LB:uej?cO[W?CSI;]Qh5\3M:Q@OfTpK;Q[k-m3al[dbdf[>8kMDFOIN.d]VR@PK_R
    0    745UQ8[Z#GKU^UAYgdYlT@KC;IMN7PL;hQ8bM3UZC`B1HCHNULBLbJcaCX]&MN;lhWsnIE8FQWdGTYkGGG5LV_HV`?jI2LN>XJeMO[LZ9T[N0PH_[k=IfZ1KbZFGFEGm?\N
    0    974:RNXQTNWYHpfHDQVKUG>NRTTfYN2Y`IQPDl[WI8Q>\BXZOX[bG?CMVMVO0EL?GKD=IRU\UYXE\XF`NUPgPG]HKINZYVPJKD;QPUwC^ZeScaWL9GS?KEDOM;SNMVH[\TO
    0    675IX>qEEHVW:V]]dQ0ZADd(LNjHAS3F?=G_BB94SHL`JGPRFWKMWa_Fm9h^?49Ab#JOl=aG21>B:]?@S7I+N@q5C.I_dkP@WdD\$_J\\>:HaVT`3iM1LL,J=KlBU:-EBHM
    0    807RCMc^B7lsdL2WhrNZB-7^57<MNKJkRV/wT@UPLaQKMBKEi=]L^+`UJHfXO8NNYbkiJA\QP5WAm[OXCaI[;[GU=DlLBThKaRP1,vb^?LN4oCKm`R;Qla08lFLC;D%SGmg
    0   10517V6bNL4TpA_cifME9K:VZ?D\QEV;EB,=UAWJ;XIsuN6CUKBZcZXU6`DTc:>K:?0N\VF\?>T:0@q3TC;N;@?fC<7DPXwLLKVMN9ADVQ?U^_]VlFZFFB=@<>7kMIA4-ZIN
    0    713@P_dJSC;vB?k]aO8>Z\_NE^QMRwYE_4ibTQeB`IX]`VN9AIYgHWAFrXSo9OgSC.EGLMOM=bZRAh]RIMLAWR^PA+=QYZ@oUK7YK:SVB`b\TpNdREQXQ[Wi\8Tfi_[_fPD
    0    717ZWTW_aOPWNd7TXYl_VNPDW_FD`S4Z@Oa^PEbV_N5FJMZLTHV]TrhJFNwMEFTKI?LdQOZGLT`CCDSWXAFZE7uTZ:oAETkMRhS=NT\9u_\dEcH`u_I6UF#5[8B5\K>@K9L
    0    758@HWBAfL`JYWbIL=aSkD?TROE\[VOeMF3cXSN=oW=2LLPLUCTiWUZMLW[SR:OPKQUNJGaIaPi_P9G`?b?eDEE#XMVg]YK?PKQ[ATOMZ[EWnXagR4ZSSSJ@ODUFReLSf`W
    0    718J/Q^LRL?JX0Q$UC\MWF&_I0R\SeZQnZ5b^[u:VMn-PX`S@qS^1:BY_flF0R;eP7X;0h\hJ_O6fFQi'AaWWP\abPMQmI9VVY\bZ@oc=`FbQB[_DWlA^NUPVeRX0_=^^aw
    0    869^JMGLaMPHJLKAgARIMUU;I]I`WEBANCJLKKM#HTJGUZHX;RTSL[GCQLQY3B[8U;VDEbXB7[:O=c1N<FJ@XYF9XLG?MRNQ8S=JILWE^OCJPbDS<_jD^RjOTF`NGT'E\e^
    0    931eWA:PTFR0BmAf1ed9iGGa>:UAHI>W^ST<AbD=L4?@]5@MSU:ZGJ`P_]ELwWY@;_?GUNVJ\<\`-XObZ_Qi[;EWWYU5ddcB:6SDG`m5U\Xk@I^^[DQcFAC8YDMWXfHM_B>
    0    948FGoYSOBY<OaR`bbMV>?Y<PYp\QORIRBThJgZB@K]NDCYk=N@ZQ[VZj;`gJB=wT=T^HDdM@CU9Z`JHI6P?JCg=T>RQIYQRPd\HGQDZRPHJdQ@X9\VHRJAMI2jU[:TRVOT
    0    584TrJW8bBA>4\Y\2Yq6TO@NTIcPQg;FFE\YFVA>w.FF]=;QBBIgJ@jD\MXIspqS/\SD?UdUjWXdN[>\H\SXQ]ES_\CYr^bX>T>DS]Z]hSYw:R`I\Z[gBM^TCHf*XPFCQDV
    0    944KVPQj[FN>E[OcP?j;r6SPJciOUe^gOAGU=t?/IKN=YWMU@bVHRJ>FcZT+RV^PO`HCPNEASp[VHDBw\QU\N<J<;RU9epHF5/OeBTiACSZjQFSfWGMfHG<<bHP]GfNMoPF
    0    624]EFMSN`^3?oMPEMDIqNPFeEa^VWQYPL_Y;dF/Z`JKN@CREnZSU3MUHTX_OH=AFUP]c;A:@\r^OLH`SYcc[0CKD;bF`vIa=53ST\OJSe\UwLMlfcJP,>?WJHMW9`GQjNM
    0    745\@`HEaY[V3FJ8L9OMb`Y7cV[imGT\NDGdEYk1BJ>IFCUd&M[\X]=@]aUC06`P:%L[LRGQ$iV9YF8gBYdmZ#iS^P]=Rd?M('H^J:X0Og_:UZZhDIV:28J\UJR`=ZVIdY\
    0    577ATF>VY?\8A>BR/H`Fd5=AFZgKQN`UQI$#4H5-LF^=H=3L8R>XCA@K^U5DPGJY4JH@SMG5I?dRER;f4[SOYLAM4?U>U[DJ<b4LBPGTHKK\@7OVE.DU;9b:V1QM0S8EaGP
    0    578;>>ic#=`EkBCZE]FD/HNVJ;`U9B*cIaCKL73YXZ'g7a/E=GFYTGE[KQCD=B`I=vsLQDhEc1N>Mv@YoDjWIPOV)h97<;HBQN>;)oQ[,W;gQMHZfXNV?PAF[C>?\^).`Y[
    0    832X^KA>^G^T;IFuCgT?`EKZASSCKO_RJb@3GM,<iD>FWA?<GNA^T_^QTS1Crb@RA_;IRNH0g9MhTdTJ7sOE9MK\AT\JQwRKVL`16RCaaJ:Z71BQZKMe=BI>EJ^2SBAKZ<;
    0    552@dZX^F5TQKL^=YOvD:9UF2MV97OEc[a=I<V[?w=ALU0H.VILhVOST\WUE_?TJF\_KUUNlKK0?t>WX1CSj2ANTLJ;gN8-NdaHQPjQE3@Q=]%d<<kHH;=^bmWNK9(+NZiw
    0    956]RUXATZ>LXJSBH46NHDD@R[6LRaWQT=wUdWPNRKNBWRLd`Y_XDQ:PQW[EM;NTbOU?ASJVFZRZU4GUmLWXXBcPHT]LGATALF<IPGU>F^PWIZ\B9EQTPEGUOPUW-LUGQVW
    0    699<FON@h4b#UIUOJVIGUJZMWX\qZ_H@\AGEKTNMZERb_;ROAdVSQ>;D[4DGNCI63N==LOF]E?U>@E@UPFc]MPKN01UART7WCH<>K@H5GVLZJRDgWJWbHTTEh@JNN=YNfXQ
    0    616cBH@V>9Fl<&SXhjOPIUFXX\Hi9UTCQTPWf2>VRP[^8O=KQMT@PVDiM`;FLbH<>P)@#EP+ECQY6RZ0\<E(888MJMaaJ':MJ?Z8FF>H<HF0W`GFQZ?cLUSVO<ACc6?VJVA
    0    834MQPN=a@F<(SRGS>SJX@A;[LZI[Y46^)ENK`84OA7BQM\Y4RDUDLAPB7ZFQPU=8/#<=NI:?NQHFG>Y4EaHKCN-9D>?NNJCBI>[@?VBIS>cV@[KC8H:-@JAI0VZJM<8ZLM
    0   1222DJ]hMQ_>VC=`UB4MJ_MUS^hKkYjR^f0TSE^YGXFKMZ<fgQi[VJNJCZPVbKLcL?9=C?Z\N9[QKIZCT9LYTF?_<KKMQ_MBn:E<ch?^?Kjij[iW^EILHOM@^LQ_gD[IIw[]
    0    623DFO=RHMW2M4FeYXOMCMGJX4Uc_d=h^S)ZCWEJPA?#M3H?.GN=6L]VP+9I];jYX7=BLM9XTZS]O1_\eN^9NQF>@1biMXD\LL]ZLUf?Q*;O?JUcGW<FLUCS4W`JK:F6^0L
    0    666;UKZCW\2ONM[]SB;>@Fu)XnWQOBJSP>OO8GX7OX:BHTIn;aHTHdRU`TwSUJBZOJXCHb[c<f4BbPEVM,b;GKK,o4EPM`Fc[E:WhBL_F/B?lPZd1fNBY_GX@Ht[ESPWdbh
    0    9269;TqSjR5;:7m6@3Y/]IWEglWQXtFak9NW?plGP3$CX3dT:ZVuA3=1Y@jf>JpH<:>#:rVUJqf@PD-c<Odhe0Y@LDX5u\@V83,^`Ew-^v\nXnho75_]C0JST<epKGLFr]a
    0    705HB\BHGQO>QgGG3NYsDTJW\Q=T\QJASZXa@L2^^RUc_HP6FEN_w@IM;\JLNPEY9XNUVYB;:[JUhERIccHYCM[E@KQHNMNGCTUVIHZ9RLGUI2@YWG]ONQYKL>IGQD^?`^Y
    0    8206VciGmO@DFI_ND8jBh@E6VfSawkaSeC8RB`[3p7CCUMaPSdWa=?=@G8fJ+<qLJ:G<El]V7`eFM;P`GUjOH8fB](N8d`7m2N?k\7k4ZPSgZQooK:[RL2<O^;at9Q0RWNZ
    0    85166WNPZQ<PGAHN)9SVXHPCOGc@KS[N=FI2IS15MEGB<MEC;RNCEMI$ag;QQW0R5_PQCSI=OBK\<>B?JRK6OFEQ@M>QKS->9#4OWaPQCQ=CP2C;N9J^BHST7RTT:8ERiN?
    0    877TYSDElSCcMWH]=UA:aXkJNMIAIDOI:\X4FL;JpA_CVNL-6?IDZYZ_]V@Jo\FU@w?US9UGCUA^UUVc6K7[:HTT;NTJWS[JASEQQSU3c\U>>TWEY+RJD(YGP@VAKbX4FE:
    0   1020?8G_ENP<H2GDPBBM4VYPa[Dh=MKZeKCUQ6aGOXDSNOHF@;RjNRKBH\OMTNKSNDHS>CX>FPG^e@\KLDOCMQHc]BIX^OIEIB6<VNW2RH@DTcKJ`VOJw?Al`>LPODVHZeBD
    0    910MXKA`a>`N>RWXNMfAf=N_IQaDQTL_KTJEWbMM[?>J_GFRJ^PeZ\S[`DD@d]cGCVVSYNOM`GchKw`sLOW[KFObTHFVNYZO?GYZJVR9Xh[gb\PSRCY\RICQ]5^a_SL[VT[
    0    789DpW>-<TG4DXFuSXZHMV1g[[R<?TPZ@DZ7=LNHG#T@QFe@P5?XQ;_SHWR9rN?@GQIKHUB0N8Ps6K>5CYZ\P=C^NHA=7Ci=5ASFGQV/r>>Q6LQ9VC^U4I=VL93OPk3[KA1
    0    624.9IREX>HODZLV>V`1RiZV\GHGGKT]5:c?UN>Y`YT\P\NR6Tc[G=wBaQFSfcPIJp/C9RV5P[RWC^KU3cK?Y\>URJGMPLhO$;3QVHPQL_P=DhMRZ+FQQ,TZP%OAQfTTKIM
    0   1316+;YSRQ^9J?J>R8;>>R7XSc@e@DXUHBI/1=N06:QR@DR=H8PcGDBH0cW?XMJ2`IJP?>]FK@AQTR;E@OSQ9VTHXZV@RBI#4,:9POJEN2C@GR3LSG6<^=IRZ:CSQ?9@TZ?D
    0    892N)\YR\]*L`DGJCIA>JVD#S@<KXZUORWRHPOjIEIK8LMMRPZhK/GSB=HWQQH1;dK<8+bVRUc6YI;1YQG]GUR]5NXGQLFJMW9TkWQKKLCM?VTLI5ZJCT^SFMTSM5KPiD^S
    0    997TGoYK[h@:E<QgF8RFbN<DnRHUOR:cY:AISfW?DM<?OH][\eLA4n:<D]eaHHHZVH@KQwi[B\5ee0@f6=YYTAJ=oCJMlO=G4YIqbY[DFWMT[SYRDFaM>5B9<E^j2VH_XhZ
    0    863\@Uc9N`CIQm[9OUXBU_U9HjTaJQ5MTJ`M]OsQ25L=QDi]FHXJQ^f>G2wJKIICaA:C)Wh`YcDUI,>Gl5PBiP^4U==AFSbZ:>TOjGZ/gZZ7IuI6BDmHNM<\5iQZDT`FIk_
    0    853DRMH=`[N=dQCZ1TRHfZ]KNYNKS>LZNQE#iRZVRKHAFdAJAN4@IAbaL>BBWdP:\DVdTG@QhOPW?J?XOIUGGPD\FcGFJPHAJ7o>KkXR]UTEAEUWINDEFI:QX_5MRS^JZ:*
    0    877UIYBELTBDYa<U?ZGCadP9`MG>GJ=8DjUKNWXjT;EOV]_WYFC;HacOFSUG_RI7T^HY`:\DeBLw8DM4lT=nQ5THZ[A:SKSCFAgW_ePBYp^MF:NCIBOQBJER;VGA]Y^NEDE
    0    783cBZE8LX9=_aU?=BI]XZpBH[?PDVHUQ;\NoK`l5WGEDe][b`NA1h5J<%i[8E:C_OKT:EmjSV9^P5$=i8M[XPw2XNF-A3n9J9bWgP2>WS^=PoA::X\2^:2D=q?VK\ovDa]
    0    484MJ#.HMQ:9@TIZMU:]K4XnE@^KHBlECBK^NQB8FfSU>JDKL>PT[oTPLIL@:I/PI<DJ:FW@@gGGpES7PE>9V@OONgAOC]AISHTPKIZZ>@;U<F+_ROPE[I<aPGN5MKWIU4D
    0    981WS2.<ARRNhR5VNZGe?[MV=IC@=4S6HdIJL6`\JNSLHJ>DP.;LX@cNHT=EYaQGUITNG@:RcBHPMQaEHQ$HAZ@[WaZ\J3VPYPV5@TOMMHIDFS#JeT>SNWZIIX)*\T]IB6:
    0    730SPH2R?eYCNccQ=J7JRUTBCDI%V=[JLUHO@[MMIVd`B`Z.QCGVM:wENbNYP^<UKMb[jW.<VPOOYDQTbeX=UhOLNQBcNYE/QWOV<K9jYEFCIE)Rj3TN<HY^Xch@COOES9/
    0    679\D[ZoCeM_hUOWfIOM]@OgUQ@P>@XNfXKVTRe[NeFoFLmVcEhTH`LNNQgR;MFiwLVSZ_rW?HDJeJ4:Sc@TZNLMaPkdY\`_7caeVEWM`SFTZTgL@DWUU<^E3cXc*JRRiYS
    0    479M\:@Y8^H]u;58`E4]3QM^UWFO28JYLjNQ]4ZRGUXT:W>GIPJQ]Y`O.RGKRhHY^jZf8O4Jh>GF=Tj8^O:[@X9[IuXJAOcMuEq>OO=[Y1a5JV#K[]WDVXUa[nQGDDUU*PR
    0    844XR:7L7QIP_T6SRVLW>VPV@DNGC8U?I[MKS2CfHU]RMTG:Q8HJLPdVBSA@P^TQVXVOOBELXFFHDGZFfV#R;NKRIhLS=FdVPW_AFUFTMKGC=W27QVIRKVTVL\<(XQOGENI
    0    608F`LVDB>Y7=NJJ_m]h]Y>KXwHKQJ2<O3eTV4Y\eB6Fp'TYfEP^EtSS`7a0U`G+CVHTQHK<ORRWHUJW5&DqU:SY;BS-RIdZX8:RoTS*WZldHWLDF7\HU>;/H-?NWhN>NS=
    0    563K19Q[;<Q;\OOH>SC5TP6RBHPSKLGITD=SPM;XZ?N@OSWN?WMPKN=C>>R#:VULS@IEXHSJJOJI8`XKMO;ILQPiERA4EJIQVGHL[NO\0C]NLNUBM5SU@T=JKSRJL>_EF@D
    0    857>JE^J53BY0Dr=@W6KBWuS`]ACEW\?ZK_GK[]\`NFKbV[HMTI]]ZA8OAC0?HUWC<aH8:AH9rVCFaX@ICS=E_.U=B5O=;:bf9_EN;D]<YQk]a?S`dFSFw6V`_;LDg\VIO]
    0    6423Y@NPU>_#6]?NMdTM4HUK:PJ;JF3=KObADOXVWHGP==@3cA6=FQO\@@^RCQZ7<J]MHLW9RL\TU]B\qN/CA+dAL_MEIVjBB985YB@#C:MIRgXfKJAC.A=GK<GXWReMED;
    0    892EKWJVKM[YYXMG^wAQG5IYJGI7UMOER]IFCCWi@<?97OBNU>OS[IKM?YFMRLTGdW\I??XNSGMHBUYCKK9ZHbK_:UR\I9HEPFGIPFF[=DKILWNFRYM@OS>RFW>>APN]BX^
    0    718IJ\aBWQGOHjKIX@URTM7JYtPW`a@TP5uSFNSWS>O@HS>VBU[aWX8;pS\Z]C]LZM#db^YmSSpZg]HPjX_]N&REdFLHaQ\I:NJJN`N;ibcn8WT;NNW[;4PC[EZcPU4NkY<
    0    806PQC;LQKgVX7KZYLNLKRJT^kLTG=CEPe@Wb>pB?HVWJYN_FKDJRaRTL<djRURHbTWd`LOHP1eKR^eT`>n]APWLIA^SWTFdEfX?IH`j_W_SVXwSNW]6Uf?ALVQGTIQIN[X
    0    868N]SGUOGU'ISOEGQVLQMMSOQGP@HFJV::=YGQVXB#K\QRQ8NJKUG@GHBHCPMMINTGKJJO=IZ]>?RHd\LSKU>H>DE2?AHS=[HMFKU`:=KFNOCHZKPG[8A=Pm4AFMKPBU@L
    0    513<8RTgSkA[5*UZ6GN#M=;GXE_WN_Oa7aU4FL=C7Rg<-X=EQRjQ9BJC>NQeJ10YCP>F+U?YG5FF>'7&;UR&SHKGbTB]XK9Q-A0iJIIZD9/KZKLE<MKOOESO/NXSTHH`cK>
    0    586S47V[KASe[-CB=M:sLkq]CiBZIJA^pA[U]C][6RN]k%PakkLU=T4==BJ7#9U8Kn^M7>sK@mEOl+BFXAQXAIHCQ0METI.EA4T6uZISfQkMoI.g7bG6S@/6lvlpERFKVcZ
    0    704ACIER_FG>IYMF+F]^BD<ZaRS-G^Iw>E9SGP>=LYH7>IMZC^e98CV[irAJcK5KWLWKW[MOL@DjaMMS<RRXUUG_]_;VSFCU8<*_WeJG71TQA7ZUY(KcG8]>P=EQ1=HeMeR
    0    739<)ObZfO?\P1cJC4?ASNe5OahoPYeeiD\SOOvGH]AGFdjjMWfX,THTQwQE.,KMH=U32ZKR9r=G4BCP8DfBX/\%TE.[_U1PKW=b\E[ABJ/XhhXjKqeXHRXPV6hXFDAR\bg
    0    745H;wQW]a:9UBm9??Q;eO^LZg^R^k5XTPLRs]ccJH4$T5NYfZkU;l:FCCk^VKkLgZD@CZfaBQ\ZV>MiSFYRQInEd=I]UMJX55G[kSCAIhGUqdQWFprULOMPRRKNGRAZ?tj
    0    626Cr=8aMSYiJiC-SWSu9QMeQdcfL>0TP/pSR@[BR\EPS=LnURTP<[AEW6MVA\SFA`?YwRU8J\FHdY[HNMQab?UI^#KRVgeAA[qCZN\;fMQ?Lk7MQi?KYE=I]XX;VLLSKV]
    0    655@GOcQl+N[ATSD@NG:U6BRXb[W[gEXQNR_;POF^9AR?INhRVDNILBAXAYM;GSD:BQ2NFSOHYn#;V@M:IYPG?ZWEDI?[`W_0G<]dBVU@SfZqXUXMNDA.H;4g>]T2`LFVWK
    0   1095SW<;VBURPLTH[\LPIPSTWDVOBJ,PFFMQNK2NNXQUUOVVKN0JGQYIPTORKSOS<RHQRXPHKMGDPMNFGNS#RIKGIPGOVKVUNLULDORMVVJBIDQ@;\OLTRRVULQN?SUKI?EL
    0   1030GR+FU?WMP\I6TGWKR<AA\A7XCD6TUGhQMU@IJP]KP;QA-Q1O:ZMP\KX<4VRMaNeSQM;2P`@GSBNRGJ\#L6Y8[M[fTNFV?SON69fHhK;C)N860iNAPMUVTQc77OMONMPH
    0    656Ld0.FIHVETr:RUSA]0Cdc-4I5:/M=?d:SP-AR?UhlJZ[UGA<9PbT:=^ZA<V@IGO8LeA=(F<;3M3J<j\$GF=T;DR?C;ajFo`e7C=GSc3;2;\)<VWBL\RIIQJY@e(R,C#2
    0    623C[69BbEIIb]4WHSLVaMRM3ELPM0RSXYHQHY46@XNfIL9UX-=;UAZLDH(>eOUVK\3YBaBZm.C_>NR=CS#HbJRRIH8UcDNS??`1>UNPSB<?DVTO<aOIFJ[PLX9?O@0fQQM
    0    817WUD-JKJ=T\J>YBWA2?J\38FM6V6J@;wWC6?JP=eVQ>i=;H+PUKW`GHQ9NRT?EjKMQGR>BRFGX3:K&=UFCIRD`UIPU?N[>PEK=CVN`T@<MAD2@NBIPVXbX4Y9:[BcHFAI
    0    737AI@JJMTV[EMJMS>GFX?PE;Qg=JOMZ@B=HVA?7ST5DT=IFD>wY>?<X_KDUINAMDK[GSF3@G^U^gWNQa?1LHTIRWJMWKYUAU96E=GQaMWD@J?9T\5RKTQPHJRUN=LVFgGI
    0    859Va@5D]JBYON9YQQgaKYI:K\FHb7OT+WUSIBTIQGadNVRBP6SSE_`US=IZMPLKaODUFQLZJ?=T>QK@ET#JGRPNL\]PLQWJQYZ\HGTCiPP2JM@6LVT8VKeK:OX=cUDIAMJ
    0    729HNWeY^MTH<HWFSDW3RE5WVXIJBlFHW8RY>UF?PS*ADWVBL_hVMAE=RWMHCIRTUOOGHYQNOc_S]=H`DQWMJ@PDIOBSUTEI#QDOGJZBJ`RYTUcVI=MLVH=WUJeRIT?IUWH
    0   11765C^SgNOZVIBf?K=a@J56Hbhcg`X/ic>:TTdHIPQABU3?_LVOeWLGNfDWZOOT]5VJ=WX`CDjkGXZGwAWhT\@c@SLE^_OABRTJ]USaIEVMePRZZEHVLIVL9UCRO=MGK_Z_
    0    921PVCVY[Q\JL@kJQ2D[:DIZD<PJHWDXMK?G=MI3SR@QUZIS>AFFGJJ@KC^LVTSMFD;CODNOV@ASYLQTQYJUOEMZG=\MWF]6ZPOLNHVZ>TJ[RUdwRUIXYR=M\MSUYW@FRQQ
    0   1089@XS_SZPDSMDXQVB_@VNK:T`_fUTbiWB`WSMX@HKQF\DQwM[^R<fCCKFXQAGSUC?V=CZ`^AgTKS8IZENV9_BQ<N9GJUN6ZKSC]]9G@?WRPWKak>RSKGJ^XSQ\U9Lk^^ed
    0    9782XMW?eKFH4R`DDMWDn?IU[Q`VYREee#/G2r9Ac9JHgAAW6^U_WA9J]=DF]PWW=EGDDdRGK]ZXHODf:JeTW:_E?`YOqlCHGMIFB\cGBYfeWS^]>EO_B0C=P3^YSf7KjOa
    0    732-ZdOwcNHQG<`KU<OPX9PMeUVZQeHVP9M>A_E?cCFGSJGZAL>lI:/e8]]H@NslGI(MV]KHVMpEXbsPOQG[V1LVTP?;HZ?KO^ARM\mNNQQlPQTQK>Wg>D3HZ8hlf^HLYOd
    0   1041WGdV3`OMHHLUEW5Q=]K#=XVXlYUGKS5KILcI4AFNRYGVR@NLG+IEXHIP\@JNHC94HN]QV?ORNKF3JR=RJVFW<KIMJ[PKN/KQY[CUEcTSYRGUD8RQKJ,QDM;[cJQJNYJS
    0    480CYBVV9CSJDKE]MC<AY,ZLV;Ya1iALT<,NgRP#A1DE./W\O\MPhoHQ_BoiS:5dI@KNw\`AR[G@_NDZ7E`GUC]ER0JoAcG)LC<BGC;J:NEKoBM_2`CV^K>;60\VO4VQDLO
    0    709ZAPC5bTVJ8DWiIUTGgmRQWZhBZicaMUf38^`Ta<Y`WI_A>2IX20H:UNINKThJYWMAF-\<Q1?W-VS98FcKpCOYKQ4FQbBST#:tXJMIFQQMG;PHKcV^7i3dLLL>Fa2\h7F
    0   1011EV_jMJC/YFC]JS]HNN\o9jPdD>NSKTHHJWQNXS9W`^DAVJDQ_NwEEU_cjK:CQTEaDSI[K8M?L7lEDjIfKSMPVN9=P>WE>YOESWSSSWTHTllM[EmJDS:OHGOREXFEQFBG
    0    642lEGL@eV<_7-fT:DG?P]U@ew^OkZYce;d=;MRYn)TWiLaJ8VdR=2Q9[b?];ZaKVDNE@IC=C`Id3R<S>SHMZ<DAA&ICJQAh%GBc^@b2X_dU_L`GPI8^FPOeAGjSaoMYgGU
    0    960R\JWUMRwV\LTT]UcOMH6LD7V`UVHhRgF[RLSUCKZQE:cdI^`TD7XP>XODKEGWCaQGW_M\PT]OTNFJFW\[KKERRHFWIBKUHTWI?TQRZ<GLOHAXiUaEVR\OK[YYAHGOTDN
    0    606n5TEJGK=HdKGKM^LKZ]RTEXJ8EcVE9iSJwVNTR\cEM:FawWHT9^R[ATbDJMMDq\`]<TJL=NBdXDR@]H<?Tal[@`;L=:M\N0cMFHIWDRJ6GD@gXlGTINc];mNJFA`@M^%
    0    950OGc1[Il>?FOUJ5];7OOZF`V^7HBYDC_V9\:RQNOTAKmN[`BMNFZ^MSfTIfMPWYcFXOOJMpAMdGJA@SVAIHPLMYcAQVR:QW26[VwFk;APQQN@[5Y>YQ;[`>ZA<6;H]ST8
    0    590>QQ_:`PMXU5VA=(:\AD<MR>Cb;JKIMJ=O1J^)R2G5c@\)kL?wH28:T7.FIJjN??HEVXJPBIJI3M7FHRfXQUK@?QK>c9S]#1BdEUQF6[[UY@>U6>S8DJ'PSEFX2_4pZPW
    0    832;QRTTS_^7da@Z63MFfL&MTQPVMLScHh6=I?BFVCZ4ZGRAGAF>G_kg]EPXwMPLcb9TOdKVa/Rm8BU>BiRDMLFDTSafIOM5$?_Y2kMSX`^LFUACKE`MC2jSUa^NB_BPYNS
    0    818>7WeUJBY7POXAdKJTEf+EWQEVLYVcc`8APSYHE8#1m=AfCQJDBfQ?LWOX]SLKETOQMZj`SMHaI=RcOTZV[HTK_^RFfD\^7PTYTPV?^rOPTXRY5QUN]KGSC>L`BjCXI]^
    0    7385QLOIgTJL6Nd@F=Z9jBBX]cPR[UYWV?cVI`E5gDcPmA_bBBTr]\JQOb`RWdnG]ABADTmSJ?eZ6b4aBVOE@?V]JUbPjKO\G@RTYGZY_lasVbG_RGeqH5SR[>KpPwILXN_
    0   1240EGVXJdKGN>PQwUDSYcIPCCU`SdXgWIPDWCON4NGe@ZJXI5SSNOHN;ZODVQDQKPP<FM\GTPIM_LLCU8ZWOVDK@JIMWQ`OQ.N@VHTdKTQSULTILH8UUQDXIHT[bLRFEjSV
    0    623FMdL1XEJQZQ<^H\DZOOHDQLVLM@_:/h=SQCh*L>ONVOKWYHN=<W]LKP3`adABQS=6^GThgNDY6WNFCBPDrE>S^RQEXJRLQ`O\JUj+`KGDN_B[:6YMK;EU#^TTC\QR]HH
    0    878DX`R)lQ@dI==oH9lKQH@%bdPYnT`cW;RYEXa%PQgEH`bR3XYS-DX-WCScTKSXTX3<1s_jFK:K3D#L>MOTdZSGU5BN[eED>LPlOB[H^I.HIHN@FC`GhHaE+^haCFG[KWg
    0    621DUGN9ON<.O7HH)KHBUZH?iSXJ>OT\GJf*^WW3Z57DM7S7\LRI?M<?_[DG_\VE4CZMGUKGT3ODKMC[Za^E`;ONKIHKL^@ZJI;;EE>>MwOYL;;3^COlGCfOJSJXTScRSHG
    0    785A8\YoJf:OQG`OJPU@`NL;amjKKXjeYW<\RQNMOgWYi[@G\K\APPL@V_<i=:FMl_WHLfLJEWOAQYQTI8]<]HaALA?JZO1ZSA7oYQbJ:b\dT>c`,L?N8UgSRMwL6CMWKWX
    0    732UYK@[c>JW7GKT:4P[dU9<?P]VSLY`?I__c8M@J^9VPT6eJ^^48fGGE\NR^#HOgHZR<i`lMGF`P0/VOBTd[Y\=_'VU>1KB@CFQ\ZFPK=>6NVFW>;OX7QbSFdTLDNgsCSP
    0    650PQaZBWBLaGCFi]M_<XaP`k^\hmh^iYN*6NG8AcBR1rCGAFKOb8@V4otkUK8_0NVHH[SRIDE[>a4Jw3U_SQDJ4IDI?o[JcWoe]HJr;XS_[X1Jd@0cKIFQ5<G[iGa2VVTA
    0    958JT`DUSWL>EYHOIVKCwJVIR4XUJNKLIHXX6rS8KWqRKJHHDlVBQSYG[OLKXURVBSDKOlIOUWPMWCAFA,fFbPebPU<QTjF8I?>RB]]SI[OGKKLWKHC[Q?R<?@^RK<>@dXG
    0    600QgZPKFh@K8SE`#;DKl\HcXLYNFAfSKMp.=Y@5?N`*PlMF4bNS;TYF]_\DNNK\ZBG@HUKTSdU\QA=JDNY8c\QVA[M_>J@Q:/?ZDWb@7N\\TLKTX/W];HXqI9N^BR:Ka?W
    0    699>]WPDwSUB=GEUW1MYcK:aIeSWb7OPOSDe@VTTF?naUdZ=U`^JKTLKeVIJD%Be[@EOWwBW>JNCI@YVOB]Bi<fAUMYGg6MEZdHJSATQI=c=\hY\OPhDeJ>T>LjYLH[N<P\
    0    949ASNMO?EM]=IUPYH=H>KV#MOOSGD=<PQJCQFC1EBXV6>ASAGIOFaXA\?VVO<3J\=IMS@V6;?@ABU7O9;L7RCVCDL?\KMX=NN4>8T=\RCDE]SH`?UT<Q4AG>AW?I/5K?QD
    0   1130EBUKWX=]A[?DELSRfTFA<YP`[MYRa[LNTQWwLZX0FGMZW[[XTJELaJ6X;ESaFLNMVJQM]@W^J^>Ii:LYiWUOHXC_WIFNWTLQKPQdS3BFOlCU^;aMHW\MLee>Q:ILVJ\T
    0   1141BXPiI:M\]OL`R^H:fE4U7HWrVHO@PMC@DQVI@XGUQ7>U_=NO_P]I?X:gdD):Kg<FZXXkD/FGBIR8K@6RLHLhTC6FU\hJFLPCJK:DQ^M=VfaTwGVe8DE?;?JfNF??MCML
    0    543KC^JUSQD]UBABD>M6cBiG`OXTeQLKVFd[WGSc_=KLoJfKKcDiAIA5YMtH;VP86Co/I=LCI`ZUWeWh@KYXYJO_1Kj<YlDYIEUIQHwFfbMtEFDYBUVSPW5FJV^tMaZ4f<?
    0    727NeRf8?PE7BBlSJEE>Z`e4T6X_aHFY_L=U0LZHZD:NWCSc@T]lF?DCkZif8Qe2@I;]>Q<S:SFk#P2I^KjMk(JG:1AbcRRH>HAS\K^?@kY\X@^J6Ui[DSNGL<gj<CQCYMT
    0    794CFS[TFO\DPwIaRgYiKR=QLP`5GW1[EW1Z;RKO^QjKKGHkJ8DYZZi\UKOVoZWW_\Bd`6?XXF[ZRYJM,K\qVE:dS[[TP`sJZXiEDjFSeXVMA:T\XH7NIGM;PTVJ;QACRSW
    0    741XK4PC6FSYOMURQM.?F;Q;JDgHQE,;ZKWSI_2I9AO8C&CZ?FWP<ME>eZXW96J^Z7_DILd<#?SNVLRAX5N;G7lOR_7L=fLJLWOJ;A:[JB8=TUei=OQ<O7NE1SLFA%IIAL-
    0    677QTXR;ITM>GWGK>LI>[MNEYXE8DO;NEQR?BONHZ3AVYBFNOQ<WFPLNI:NBNN@:MM@NE;REO@QJ:VQNKGVOLF[F9KE#VEJ?NBGJOJG/SXYVHIEKHSJE>BCKIG?TSRONKKA
    0    722FQ?4<dOfEOP@LFXljRPEwD^TLFWQB=]-EA]A[Z<=KkL<KE:LBYCTgaMIDSilD6]JTJNC5E4S6@aO[R[NVMXLeGHd>h^\NOR\ZHCY+Kj`O:1\P_MMVTU:CbU:FPPK8ICW
    0    637Y[KYB>aA?Dc>L5m:<OLTH`O@93@'gIlRCXKXwQAZ>DG>[JL6JLbZ\TJ]SSN2ENUTaH4TNYHFZ?^\CYH<PTOK:V[8LNEe1k0\CTU5JAY^@VMIMDjSBCA5FAL;cKOYXY4C
    0    801<APMM^IaGeKGEIURPKI@FBOaYR-8dLa4YPR0JL>KHTCQ.:DMZbDARFE46B@M=QWYXKBCI]<OUHwS^>PS]TKS]FSRDLMS>OTQEB[NFF[LRHQ6_BQBUF0:9^\I>F?<ILVJ
    0    885ABZfJNP.JH6cIQA@;ENa:lOYZUb_Sb;_\JgNFGJcKU[_XC[K`@S.C@XAZ56g_E@T4>OZL=i[;YKKG?GE6UBWMG66SUZ7i_>=XS6_F>HK]X]IwVN`RD]>dk:b]V>6ChHO
    0    716bRJ8M6MV4\EIT-H>LXMMQOK?AKCNA@Cd8X:=QZ2;)[aPEZD.EVIEDMQJ,MVG9HVKTRJ:]I@<L3=L67P;FU+QOPV=@C@RVOWj:[UC3\\QJP7Z=WG5`:#+VJIILZYYBC=A
    0    687_CN=87HY%UIR33ZGXUhb>dN(GMNPCSJ]EWX?OTLWCZQEPXHC@>\3@8AOKTBE9:ITX@EJ5KK-BG=FQWSOQMEC8_=5EL@Ra]A>Lr:?(=eYP9tHGQS?H#K3_W?EC\lXWC?,
    0   1080KMQPGOLQPJ9]LNB@T6WOQH<$OMSS5a9DL;GXRU[FNZSV8DPR<G#EB,TGG'@\FG/K/LM<I=n>%U8J@HTV>HJEMJ3GO>VLdKTPIF+RL>WCPKUWBR<SJKXG^VJFSP@RMIUO
    0    724W9`P>Iw>H;:SE/t7L@YWVuJ5DFoI>QaeK\Zi[_.>I[KRGM<Mm^d@BDY9E5Q`4VC[a4ZZMUR`LVdQCl6GBL9XSWe>HJ@DKV;:`SCO5l\mXPuXWO\JPH6KiBDNXrlKSLAD
    0    803XJCLh9KHMT3]BiOFf.Eao*29>([R9cNKAQC<dNaC?_]S&=?QKd9=2=\N3N6XEH;Wa`<>DGwn.]HW6ofP@1G7V\P^FA;1mVfd;KNEX9ICR=?JZSO=koq5YUJ0NVGe?PG@
    0    586T4[cFJUCI(Yt=@IIJ@N\T]SQOKdV9K3wEUbWbbIV\eLT>X9NfeANSIH[UZMgIe=S_ERYFB^QF@S@<G=?FHUTRLP9NB$;T\8:PUN@R]MfTD[\0J0HI8LCL?NI-QkRcTRH
    0    575E;OSY@PIdLNVD^DVlcUI\FLPO]RSmbLS\KU\9FXSeS>STIMT]\GWMJIH_?E^:NHKDHZN`DwJJVfa]bGKe@k?gdKh_`QBURbG:R\:\Nf+FvULLTIQPPc6chXNNMLOb8iV
    0    759NI`F\J^I;0ST:ZNQU>bj]bGU[I^gQb=IVKZa__P<gUK[8?PVRK:9BQk9T;J\OBEI-IEfE9e];NfVEeS]A_GFES5L85QB_[fFN`;<WIIew`TKQ]XD[GNOlKCAVSVPRI;J
    0    775?FW_RCVFZK=5NRbOLOX_QLN>YU\W3=HsNMJo[IMHTLCDDI\^MI:eR(NANB[aNTFV;+WRL?oJAHJXJeK_:PZMKJNQPT9CJON38w58DMNZ;rpXLNAI2JWPNRSHJIgVfGMM
    0    385=E46RFWEQOM[+JVZ;KT(-J8UYFI5QW;YVqABHQVZ79>EGhC^9X0@lDDFSRKm)WSQ0BM7bR@BTXH3TAGP_=BAS?*@Ma#K`OIZ4O??^<7_WP'>G6*4KV)5JTpN-OW6KWAU
    0    868wQA><S?\MgR4ZG[ZMOfL_:\CIXQKALK[ZUN]Y@_QG=YMNB?\@AKeQIJMKHDQJhSFR@PVd`Wh>><P]>QYUEFQQQbY^RJVFEuoGDBT@eLO5FWK=`BWKQOJ\DZSTTJFX6cP
    0    597d7IC5<QFa^'W>>b@QDTn@s%N:-GER2wR8cBL\'kkS;UPBGIpPEWaQ[OXXZL,dihdH1MR`_^5QH=C3lR3=OXFM]MNj=2HHrOOG_PJNGgJ=;C<KkGN?bbD_Q^Q1\GaYBNC
    0    691T_NaP]FU<=UHm>^YJV^V\WDMKRhNKdAGRHOA@K:NMLCOLGLXu_QQPPXN6IdeP8P=c[?R@OVLA3PUj?NeL/*TZ`MIZZqYLVpYJD=wJWOWHBMlLQh@0CE>G^V\KC8QSfE]
    0    951Q@FDN]OUPPN^GI\^FO[GJUZ;HQQWJLOiSGfN_EEGHEVUJGR_^MXUQMBJwN\GHWCND=?SZJ^PRMNFRUX:QLMHYLQPMTJ_NJH[JEXYDZRfOGY\3cGPWYOLJPIOQUWIIDcR
    0    614KHI8MReTUZA:SK8E93Y^YgaN;OT[0.B]FEMTb5be[4^?BdWVO>_AbTEFQQIMZ\MLXDYORSH<V=JA@T_3.X]2hIZF^>CBD@QQA:<TZUREAI[;HfY@fZTXw4bH2[9XHFAR
    0    621pFEK@ZDVLQi3OP`QJS4^W?DSXQK:bAPU@gHU\Z5MERRMMZ;@=DKRd95]IIBA1S^Ac^5i]VAbG:CN_m:V^DI[TBVQXGFSPA_uHL_TIXY\9+aD6QKJIiK:EBS#1lVVX@_9
    0    516YjEWS;$UlA\PVWq8TGX^R7FTdYO50a?5eY22.X:UJ/&D]%IIhHJLORO@eH`CHRLESfD`5),USOwIB>C=12J`56M<eWd\/RS[O;_H.[K=GWUUd2Q`:`(WG[GgD[)LC79X
    0    801SCY>^@=e\T1BIdbUgKJGo/L`6EP>kOR6^PUSSHZMGYM4?XFT?d:kt>JRXgACVmbhl]DDIa[UQbdr\G`Eu=hMmNsne=MJDa`G,+^T_VAX>Q=LSpT4YwJE?VR8IUE;`?HT
    0    908NdAA=Q=jYJkWhiq4KKDRJ=;mOIRF;FU.Q3BDAGCWoA,;i<L1LfXs=O:WUHBF;DAIssDT69B@HNkIBW4H;;O_77GAIIjpG`wdN3gLWZ?9ZNPNmh\>@4H/:?6W9X838N@A
    0    860K`X5KAHYICfLpL_dbt8K`J?hCPK8SEUMHB]D]ZLIIVIFIB?HQfP]]ZRALm`gG>T@UbL>NjBo_OYwdSg?TOBMgOVXGgVXH8VQGH]QGdZZaAJGFe=QiBJK:X<R;aSJCbB?
    0    856M*SNbJIhhV>?/PXHZUKOIB>IDFYAbpX_\p:sX0_NEUOGH`4U@PK]X3Q:=O45X]YX^@PLV`ZGGb%DCCMYTOYMApOV^0?Fe]HQFIMRI5>OKkPZJORJ0cDURWTIGBKXPHwj
    0    779RP]bR]IjWTG9<G^P[d8S]BTESES7Q^^XPPj^YT@<>STaK`9KQbKV^H0\@EFDTZTI^\NKm[D?MKBSeaRJpKJLOUU9GJAX=g9bRfUEKLCUFWDXMk>XCQOAKwU?GXXKLQXU
    0   109554QkdCBgc:S@KiQDs53B:@:[k:SPMnRCfUBmL6ZNS/FU^NfVQmAPV6=iJ<2AeaE`tRHl_DXF'cHM_@7P]VRrA`5OO<@C?U^XPNZAc32;>wHWq2k<BWC63NQPD16=]Bql
    0    704AQPKGGVKFNCI==OSHTJ>IRZ8[PbJ]F<ZOQ[U=bJS8NMJMAZea<7@HAWPNNMHK:ABLNPSbDXeeH=_[P^p7EN9GANXThF#\.>8W7LPKI[eaBG@]KSDkV=GUdG>B\VFI\`S
    0    707VMC<`;BWZbQIA`]EZ1XHNCLL@=@OJRZ?@A5Df<v\_/2,9PK@JT]n@BT<:O@Q`[_hcFD;qXC\FAOG@XG,>Jw;R\9k\@Ef=kiAPJZ@RG/G=<59K\LGU:iDMTm2&gAHT5PH
    0    5718;_P?['@\R`\GF<?@EGLSJPL%Ga>\iN4FGS.\MMCFkS9CK,6EQB4IVF3D=K[aVEkJ6:LEHESwJ.NQe26Ri[GPF>=:;rHR?J?N`ZWcC@SPKLWZ]YJU+;XFW_RG4M*La?Z
    0    653D\QWMLTbw;RIreEJDYF`MB9]M]ODQ^G0/3Z7&OPFQM>MaSQ<hAuZ\Z:U=[IANWUNdaYXf?8=Ji\LF`DR9:TQMLNU^ZNRGYUjPQPG^VD0JbaY`JRK:DB[RCNSNDH?[sYT
    0   1207@?gTd^ZLL:9h@>@X:cHDHMjW`\XGb\<6EPYI#VG@7dDLXIY^X8Y6?lURV=QSM>>RE@_PQGLFY;<4W;.YFW9\?YGCNnl>^.ECmLG^FMXO[fWnLV5\\MLEW?=rj@]9ZkYg
    0    860VXDODNCBRK9QVJKDLNSXJXKY@ISjNFUYD#CKLbUB]M0<4E:LYHKL1>_:<]WcDQCW;@FRaRWRJEU6APFSBIdMXFJMUXGCRK?IWJIVKMWETYS?aKIVY^B\ZL\JLl<IQ`IM
    0    8135HMWcqORTV:M^R+`L[>JKPYF^DJMa[E;^QM6<KVO0cLVXROc9HH1V^VLKC4?b\FU@VPOX2VNZRQL;<^YR^f]Jg,BSWTIT?RDkSD]wDSWUZMOF(J\T;VPZSVI\5QNWKHJ
    0    506NeC'=a^G:XVLHKTWk\UOAJY*@OQOk>P`GSKQ[[P,ELUZ=f7@QXMA\N#J>TL@EXPJYD=EUSaHXH<SW@WG_^AMBFNUDVII4;gSF\SGOMNJM*CD.P]N>dB1SW^?FIiFRN7D
    0    818^RLAQ3>ZKb71G9gJVU[Q]LT@FG:-M@SNINFRvB?ANPKMNY9PDd:aXC:Q>DJCd>^[VaJRTa8R=EPfWKN:NGJTwEb@K>=b)b?8:EZ@CE>JCAB<,gWCQIE7=]X&9aINF<[=
    0    831_PU5RWeR<uOT30@V>JL6BMfM-GQRc?SH5mUBO`R17^UJNPL2?EPPS\F98WV4FQbAe<aEgsT2aA5B\]QO^fBNN`B<6KKZ>#+[NOnNPIbSR;9C@(;U?ODUZ;MD98eNQT6H
    0    752gEYBZCHC8[D?DQM7YLMTUWQ.M66MAXYUNFAd]F#\W8lO[O9RJQ_EZ3NSDPK>KJ@Mf>FQBYbKRG[`4T58>ZDSUCZCQB6QNL`J#OW3`ABHH>K8=\b<O5=HNU\>EREX^H?E
    0    690]=QSJKG6aV?rRIWK@LI=:USf\ZCrUR.MhRg_1k^\Ej7jY:HUW1'HPV2t`P2aLP1M:Jfi])wJR[9=c]L[UY^kG^SXgeXLhAGH^U$`h\NSqJXYL0RKW`WDvG`l^Lf;ORa[
    0    591XMZEY?Pg4eHH:aJ]^WF>RXgGNbB5aLbHQKZTVP;F+KYhKSNBVNORKTJKFNlPaI`HlbJRGc+@N^f\HWEEnX9SH^wK;UEeDCpW>^uSQw\aKRQ5WK;N:f95ZZ<57dc8\>?0
    0    631maZA2:WF&WrSZD]=\dRXK\oBAHH@83UY9SJPRNFL^D_YTC9IKKKK3IAX:YG<5KQ4WMMV=cXNoEI?)SH?GY.RDbUU#;Ol;M8_8YWC=ElSB3`P)\4^EHBGeIX6FTXrPC>5
    0    511JPP=DXW\N[F0D1RgCGbAWIF9VDN>oHWZ`WOYE@TE]CFW3S4;NK4GkIE2:IJJX:i\TK6*[_PJ:NONW<QRh:K;KBXdZI3kb#]D<YDPkY/HFS2B:DI/CVI?DlXC+Q;QG+DM
    0   1164ILSP]N9dWUIF9_UK`K=CS<W@BFcPe_YEWbSF`\Z:@L3OSgQJW[FNYFSU=:KDXOKTU[=ThMZu?diNc8AWXGYQGVRLaJVHAL^ZSN\GP/QdVWEL]7S<PT_ANwaHF:HOgI[W
    0    692gmO9IXQr[KLBpSAGfP^FS91J<QE\Y;L`E`BTKg]S$gv7+=B;BU7Idd]FF`KFWG^>koN6FYOeriO`UOn<UAO9O[KmA?]S[Vn\HP\To7R&ZB5OLjIEwNR7IcI]ZdW2:J>=
    0    792=CgmTWUCGD3gG:CIBg>V8hgSwOldSXNNkUR]0SY@?SbgsB`\Z>g8=T^_l?HT02<C:PX\^AXXKNLCgDB_:sCn/`=>Ab`Ae:=;kW;aMUPZmTvne(I_W2?\WTSjw/ZVS[]X
    0   1012>BSSQWYNRw?RRLNOMOEBPQHKvJaD[PSKbaRQZI^SAaIZ]UYNZDBLLR@VWEWMbRM[GEI<YVgTFT6M\K:b^<[O\`[XpPKQAEUYFB`LJ>ARGTQa=KWEE^LXUbVBDEB=g?Zi
    0    676/H^\^ME/hRDF<>>SG<HXLfNWM;LJeXPId\Y`PEpF7ZDHFKreUWEDSNTTZNQDsBP@JG\8THgcBKLO^,PwH4ROFqGHg7;-[-J2:@9RFAA?<`KV^SKMC[@HRQUM\AM*[BV_
    0    816`7D<I7OYFSAFO\XV1<WKJ1TGj;ZJSb\;g_7Ym.`0R:R9W_SMIS*Hi3#MBEH\QJOS[UBKlOTf+NYc[PHUi*MMK[No>95bJN`cRERAJQ-XCPFRGaPBA`t9G\oSA9BDc;N_
    0    422>QGIWEKUWU;IWCKHL/LOS?O6DWCKK@K:??@JOQCBBAZ?A\>>9VEEY9BC;UQ=KMT[__K;JLENT`O]J<C8O6SKSDEIXUQf7U=3^Md:VRY[R#TEG>UICXWDQIBF6C9Q3AP4
    0    716PNQ0FJ?[URAXO[ZMXQPW^NJJZIDmH>WFF=7YOJX>DQJKK;8E:][OZ?E#KWaNDJGCZ]CR;>REKHKROTE7LWR3QCOO][VXFcN[QJCUILR8C>E>F_VUPQJL[=IZFRSHCI0>
    0    598`=0YH1_HXv.D[k_>_A>RFX-`^*>L>DLQFN0O5?h[X_aL:ZCP,BWGNHOTCJDHOg[IWZQL^d#R=TCHGMS47AY>VsTYX>B5KUPSE-AKv;;0]P39A]D74LcEW\kA;RBOS7AV
    0    704E?RN?D[DEfYUDwWHO<JHVK,FIBVA=L[Z\JPeV@dORI\[RKQUQGJICF@U9BF<Cv3RkV^\]XXHJK?P'?OA\fGXPL]iG.LN=`Wqq]WL>kEMI-hOEQOi3\XOOH^RdDG-BT=]
    0    823DSOEE<?NFHM^IZHTGJQ<KIB`DRJJ8GEJS@?ABQQUVGARPFRMK@K>G^bXVLNK?ILNSfTQDAK]J6R#MbCTRGUG=>?BWZ`VWGSHT3ILOLPYXKRROKHSLJP@TEHUE^\RINST
    0    393eVQ+WD@MMVN5cnlVBTSXMDGOIF2S8?GI-WCHvJ5_m?ZFMI2>55<DJ#KGA6;#\PL;EQ;K2B=:>AL`CmYHJGSPRDGHWAEXUAHT:G=SQKHU117H;a9hI:OLgBX@>YIFO,KJ
    0    646dEN>aL`HVMM<PVUWI\WS+ddDCX6`;F>k_?\\JbENCHTZNI+Z[UbMQ8FP]LU;(UQGGH0EW:NKN:MCDdETD\ZY?0B_a<Ed[XEFKNXK9\u_Q>ZJ=RQdIX@hhOLF3RwZRKS8
    0    552A=OMPTQ4TA1NPP8U<@T,FF:BUK[TCLH6\99PB,IQG3XVDO]f2E9MZ0[Ed?RFOFBQC,]#]DBI:W'PD@GQEK?JGPTU^T+:]GL=ND8@KE>J8T8W?ICF7AZaG?YNIC(AYIdb
    0    916bNC?Y,DSFUWC&NgIPQW^jMI.I@f=ENEcXVXRZSNELR-GYX`HITbRVAVc#QUW_EQZOHIPJO\XLRQ\\UO\i<LaNJS[EPLBIVO])UH>IPMbOLGHNWUHKGX?A\LD3FQW@=PI
    0    759S?LVLPCBNXAB[P6XKC@@IH@LYTQP:^HU3JGOK`JXO@iL=;McS8N^JKR2VcXZ>Ib?OFBPBAQT\=PJ:0iOGROU@YL<TNf:^PLPO1K\UTVQPPUZU`CRbKLPwUFeHlMC>2=A
    0   10242WLUKE\KURHICZdW]O]J[WFSCCTFESUIFIFQX\C3BTALAA?GUYQPUNQB<TLKV@TOQL5]ELNYAPMJX]IDIJBUJ]KBJOJHUVRWNQOTJEDMAJDQEdEA]OZBPwXCNMMPC?LX
    0    625eJ5V;PJ<BPNH9EKVPDB\RF9<N\oJALGP]DRSE76DJA#S5NM>3GRFANI<$EL`FDGdDOFBFOiWpOYQEqLH\TD1LR\XI:HTYa/J&X229PMLaC@2MIUNF9LFRJQ?3\LKMMVV
    0   10577?HLXT`5bI)BYB<:OJ==:A@dE;TY`VLNMLK<,;`HNCXAOHSwDFGFAWgKfM;RiZQV+;QYbMUTQV;HT:XKE[`B^jX:mGN2D?9:WRW8N<F9Rd;FKCE<Q9H^dI_Y<<<IkLSI
    0    4822CTU=H0.RX:P]CQR1B)QL9E3NjWXBAF6R6cO:@H_TF5JMDik@+8FO7YX_0L:_2CX5Km`OW[Q>P#H=6Jf@SQ``BNQISU4@?48]FH<6K[6KI>eXE=6UP>e=3ccHG=@QLUY
    0    868NJ=AHB=VOFbF^QWMgQL\D>EILGET<I6PBFHAN@OrJOR8GSG`BWSPEKDLWE4AGFWHQMKDIFQV2w[^THY8^GbOUGPE\E[TT]eR=EAF[_BDR4C@fL^?Ja?UYIbVVVIG<?:F
    0    879JM]WwXbC]JQE]?HV\7H:<QMVHS=XSIcXACBBR>REQJdO<CVTBPOa>VeF^P@G`VSQMWTPUYG/P<J?B2>\5cLFO[]KNMDABF9EgDN=JGJ<MZE73QHK]B;WTEK^V=6DJTNG
    0    7848`^KfcEUD0R[VRNnON/C<Pd`YRb@nT]GLR_<KBAA8YGSSL`gcMw9BgTAmURReLU^eGC[OIYaEWLYk5OWWg2\LQ[)EKaYYFI4_]N\3be_[SP]SSQe\H1eI`NW_El\ETYP
    0   1234FEUYDO<=9@MRBDHF@Y7WLG_XLT^5?P6oL=fR?G[`[X,UBIjF]2XRC9WwR6?Ub::`JAi[I7mLB_HDVD1W@GZeMFNMAIh;F.AHPH=Y@VNNOXMLmHTWKZAQ5F:LV9GG5\HG
    0    663a<:O8`=Md@O=Z?_ZKBHE_J@X2IKj^VOG5?CXA[eOW?SHV7<ZZXWSKPVEjAI`P7MP\G<IUPP\?DPOQ4Y#?=`BfcjaSRDZ^PM2UIXUWFCPLK]0QTF5LIPMWAoG<7T0PN8H
    0    89170X]TRJ8?2DX2H.VZGNNJLPPOQW@9SEfXITLFHCWBIJHQVfQQPD*C>h]2Q<RhAOV1#[N\5i^H\MIYQH_KR?QAZ>8EKKAK<@F[X??A@RE?c[C_LHNNZI@FT?\K3NWRXZW
    0    331LOHV_PMU+'Yj?>F=UO;NLDMO@K\R]RF+9KX8Qc9-Q_1IHKL.@N^:NQJC9DCMP%RO<W?O#F=ZP_EDO`FPTe2BFKL7<OQ4BRT<HWCQRBTMj<2@FCSHK,S7B`4HSGGRB`=7
    0    6037_acB7Le5PQeDRg=VT@hNMM3.4F0;EXY9ZRCWe4WcZ7FVBO2NKPOMYMMONJ?L?MM:QIb<QBRVUHQ8rOOMH9JHjT1DQZHDSK?/ZP6SSG:PVjQJ[[MI>C5R>?R=YEMXQ:#
    0   1131P_?HXJOW#4LYXL>OLSERMAEGFLUeCR@D>,V9XfV9K`LH52LAPJ3:NPTC8I?kU+FTISM;7>Q_JQJNISaS@BA0=ACIA@YB`JVKOLJ\PCGEkK?LJW<Hm4QDVi2PKULQ>SEF
    0    538<_,AMOJR_QFGTMLS#:PPIGMG5@4YK8IDCU2BELI5XPGBYU1ET@cLeUZ8KTLNKJUYJOBDNH5VTBRL<LQ,MRGMJN@KUA^JRRI;WCWVVSBHCIN7)NYC^NSL[BSV=GLNW9EG
    0    914UJ.IX7FRJ[]@FJVDaBPP^QC9RD>EJB[WHMCHVD`O^@VL?Z5C9_DmZDQ71R[P\NeOTP?9QW=RQES_<XP#PKREcJZVL35PQXNX6G^9PMFH>@:@B\PBRS\QSNO?;ASU:9JM
    0    587KGL_M9O_>M<3EXQ9fBEXX<K@C804ItnKNe*?c0a</8GIXS/KL`Q[4DXH[e_6FY[[wUIBXfa/XUQLF6\?dRSSKSBcOL<]B_N?C5r+][J67/E<HRUQ@mE?ZXO_L=,ZM=<=
    0    698aC?#TEO>E_I2@Z[ITH2Nq(H>=\_^JQ\HDR0F_EPDGZWA:OFO<M2AF6ZGO7;>N?IQMNI4FOk`WANYVCR0ODXAm`7WRBO@M_l]DHUM575AQN1@I]JFIIY?Haj@JI.P]EC]
    0    794;HkJb_IWN`FaPTHZb[9C>PPo\UIUwg9\gGR[ECPD7].VNNKrTS:E]SKedE@XG^FVTPkPX4FTG_JBj<Up\EWA>XJJF^U@PTNHbHM`\TIOa_KW_=OQkO??Q_D]RK<F^SSh
    0    432VLDXK^EE3RnZ`PFQdH[LYMq9;74L+VGhNBQFYOE[JYHEf>HB@HfU1JII3[RNB>3RWL@>68L:DLHDDV`#:ND`?3RC)SeHLQ;[Da@WHS]'>M0DXJM8R7/Hb+KDi`CHW50I
    0   1158aY878<JRR\\>XTUN^LVVPFMD=B#V>1aVIQ5LSTV^^KVI=?.JHbWeUNR?J^_K@JSPOOLHKVBBX?RU?HY'KDVBYH_XL?OdNQ`^;JRPZ[MG9<R4<]RHQWL[Q;UH7\PU;@53
    0    831_@<H2>5?I@]?L5S@:KNVTJA>UJSF/;DjF(w9;WRuGaWAB,@FV:XWD@rUQLRJ^=:O8,MDIBXCLKW>IcG=1QhgU?M?QB_P@>OCN9C\PFrEQ8D5nmN<^d?uH<C;>NMe8QG:
    0    844<4daUqXFhCG]Sf@QE^@5Hke\Vdwe^eB5S$u\GMJ;KWM\b_kdo8FFNlFcML<``RME8HOXYETWAW9E]/O`ReLg<Z>P[e`IU:P;cYAS>TZ0pY^\f=DeXX9GAJIlh@Q/Ybcf
    0    816^IIZKNR0:@PFX59I7WKSdTACNGUm<:8aH@L=FLvtg\iB:8TPGCT\7IoBVFCMX@0j8@MBF3tD>X]4CePB7<Y_PAN?I<M;F#19FQ@@LC=DN@DF[oKHvQ0q`:\?FSQb8T:K
    0    679A^QD8YIG?iSE_QL^EhCIXSTVKW:Ja=QVI;WSGSC@CQMFHL[^SWaLJV=gR_FiD7M>RPG1YbYTZDVOFQQNN_9JJ[XoKaZZY?LW#TQ]=XPU=;7LFe[_DEDLGidIBgTW8i,O
    0   1142M`CWEKWIN4STwWRR\JU`MeUcPJFMLO>LODHMRW<@gLINS2DRQCZH?`HKOZH]BLL>KcUOG><L??SZEFYNDL2LIKGEKVSTRW^ZGL``SWMFRT`ZVB]KR5HEeNPKP`QLDWGH
    0    686WWQB9Hc@->GNC&QLIkWORZ^B=BXLCDXX>C_KSe-_=dPN^<DQUSUOK[@I6b\QGL^#>PELIKE`],PZ_<`FJb.F@MV4)ZJDI/5RJORYPYe^G<@OD`'Hc<5>>CGCJSojP^26
    0    716WUBFQYUTFN*6U]D@^H53DBP`DM7EbST4ZQO<CK>ZY?WRjOALI`:JEXeVQ9NM9GP#DG;CUJ3B@1GW/@M@MX\BLP>MNYXi6@igSY:=C`Hp6=LOIG0TFXQIAedHDKXFFHMS
    0    963M<W9WGdKBN==QBMVD=KSPLDXM?@cVRQ[>E,QNIcwLEeCCBNY?KFOA\aCgaOJVMUVA?I0c]M=Y7JO4@SAC]d:VIR<HBO>KTF9ISPDQMQ>HBR98YYFY5PVuDXJYSY]ZLC:
    0    652=9D_e/kSaY1RQHP-k:;O?@LJmGXPZp\DW\MVXPJ_CGPHKwVTVI>cSIXVHH^WOb;Y7hDVJ(XTKWHVEM6IC)bOYLL<BDAKNQ@W@PK7H>A>2bLKDbsNKH_RSOoJOGM1QDb^
    0   1108=FeUZcN7H7HdNC=MQ\FKB`e\[]TMZTCNGHaNLMBGJ`CWj@eTf:H=>UJjND9RDFCKRBdSPEwCGXB4WN4TLa<eAaL0=Z`8MF=EVfLf=AO\VO^a[?QLg;;DWS>f\0aCckQ@
    0    876=[CNAWIT?DLHZBdcfRQ;DLQ`U]W^MQZ1X?WHPTD=R\=MOFX?dZFWX_.U@UJw>JLM[HBSIUKaY\TOb0ZXZ]7H\>FEB\\]QKIHU;LN:I]`oOZTVH>AYK`DGeHNPZqX=fC_
    0    714_;A^:ACFDmn8ZVuA2OUT<KSBGDE93FV3GJ@]aSTlaHS5O`9GLnGfk66W-_aEUg`4UR@JO`WWU2e[\lO+w)NDHIUHQ_MgQORm76N:TXOcS33D>vTJ<`KLKAcG@]PME,/8
    0    503H=GF].:KQACFJLUJMC9LKY<JV9?$IVJ:`m:FgB9Q69CEQadKYW17Z1;NOQQFNTLZN^<XGcbT?UfV=I;L@QPO_EIJkNHM>[BQGQZ>\<C=`W5QZ5cDTPQK5VUN>#:=e5IG
    0    604XUT?GcPCU`[>WIVCNZI#;1H,IQGT.GeUQa<DBEI%WdsH7B(KBQRm43dN_\NYBea,AMDHj`5@L6U`MO[=L>cBKGJ^MD=NNaVFXMhLYXEG74X,0]9=IM:M:?@A.kX:MJ+6
    0    835D3<RLI>NRJI:3M[ESTARPS<G4>>,J_Q<PU=X[#AMP:O-\]JBDZh>VLPX%9#GQHFL[8Ge\\RQ@O^LMK7HQTU\\SZ>F?D:KlP@MIY.PE=SJTJ9SH`AUaS+?LD@8HVR^BWL
    0    623;A`Z@Pf@K6RTVEIREQlFOVkhWTM_IR1I2e=[BVDSEN^TOOKHaSi/'UIOWF@]7EEJ8,B=NBIfNZ9DOM3*VQ>k1_4LP\dCRV#=WhTT?HufoFw;SIT?RS-BQQ4U_@eY`e?8
    0    718HKMiiQwELTGkXOL9=PO><pVXLSHGPaNKiqef7?J]NY_M[YZJLBkN<IbXJM@=\bZSI=hZIM`OQOLHTHGPCGEPHJP>`LgG`EN8GNBISMS6XXJJgGOY>YO:eKEQk8LDiR?W
    0    680]aFGMObGH]hDRPREGQN6V[JNHIDK@>bKGH:^F]RWDECELBG`RLSlOG:NWu`PWWwNqUIBW]GVpB=d[KFLhIQOirZBa6JVLG=`?H[5k]RL<XF:AZjG?\DEPYI=BPRBRQ8K
    0    8143(fP`;UC4VXL$XYY7e;AUQP_MBY#hL>)KUR>YLC81G3Ae]H:IMQAU`Wj=D6<\DQQZEFaO^JY_VD^dY>TQh9aJWf@NPRX.M7IEaMEA6T\IX=9R4U[QHNP;]WCN7S@`DS@
    0    636Z<TT=K\GLRnXIQTI@$O1O.E/MLGI3]]UG)GPR4O9EHPIN1TM:#5W2*SFVHPN$d@/[PGAXH`7@O:0OkW`D6PN6ILR:D'O4DMNE)'VGVRT)(QN@4EW=R?]5:]Ig_&WNRYK
    0    611ZFZ,VcOB4MT=Q]K(YhDH/MJIR>D[LPOZ9'<GN@\VXOrCW`V@URZS`fL@0]Z1FwRZp[P>=O8@K;qr^Pa:K[QV_;J:DOQQ>HH+Jef_L9S4JBPAPT\K_F]_:]VB6GZ?LJAO
    0    643DGA]]@FLYEEYHI?PF;@74K.dVEQ;tY\QREKJQL@@FAIVOaTNXKJ1gp^FNIQLwU[Z<vFSOVm`5ES9E<RHLQOQ?[B%gKOO3[QgaG77W<ADUi/LRU==OE\Q=BBhMYF#kUKY
    0    569FbSYi\uXWL@@jZ`JEPd5_cld[KdPYcOIoAetWwcWw\[WYJ-LTeE7B?tLg<GJLr;<K:`TK1Q?@8IlK_Be>S``R$AV^UGNsJO>Zv;KgNPSUBXRNTVA\MrXGXRMXNgV]NSA
    0    5389OP]qROS1cSoX0<ICq@IOPb]NLpIW\=TTVkTN[_8<IPNkHh]fKI9^[m^MC;DK9G>ZDKXYBU]=wDGq@H][R_dd\]HS>X0@EEFRPI8\BWTgh+DX<c_8[V<QOV4N2VckOoj
    0    631NK>9GZEGRUO9aeFPKPE2Y1CMBW?W`OPXU9?QG\bd]NPD5CGQLk3^ZZ?4VBXNTDQM:FB#UM@+`<XX8DY*:9]8aNJRTAEMD9]W2M[?gR?0FS1?@U3HI[IWJC\=4KMKH@R<
    0    764-HHZc`NSnS1JX[(qBY*$2`DlqncM^qXSiGHgJdGLNNmXT:d_[1#VDT]MbK'UvMKCMJZL\7bNH\9=g-FfPWq@WWJ@nbJ:dEH<dGQbI>D<]_Jdp7TPf7NM7Mh_K:I8hlsw
    0    482:IL4JCN@ELO+S*GK7K[GWa?@4;BWL9\1;PM.TJQ*?.MOF^>5?EDK1MPA?aY;1RZXTP0CIR;GWBKY9NIO8ZRHRUX[K5<MG`?GPP[@_FVP7T#A$ZP+WCWLU:T<O]EGSI>=
    0    809<T6QWEFN>UPP>NUTA57KQ#B:f^L=Mm]]KXHk`M@7?>&LFKCOFR5SU?1OA2TVGZ<XXEBW\UQn9[KZJeN4n7HDcKKIPHQ;[oCS=RZYGM1SDMKSePQA<BUKMng\QT+\USWb
    0    869IG<;IQe=QKI9QMPJA<^WER4D5C/i_IWbELA3ZR_E?^^GAD1RGNM@=BQ,SZIWX]iWHHS8GX8SRBIKFq_#JIT;XZcER6ASWLIQU9]PdLX@?IQF@RJbb[TTc_\M?KIb^84G
    0    749TS;GKFLNDHFBE^SQF7cXE675UKIPfW1VHCIVXK]Vm=NKQQ8@_.#PQX?EK9@T-aH\M<[M_3`VFN?CId9/JHI3Mc,mBBGAWXEX@S9@RC@VKP5QQU^KW[SR\WW;NN:TGB\f
    0    903QZCT5?H[@R_M\`XLW_VRJFMVAR<JMOYJNGSDP\OXVPQC?M?<LdD_V^IGLVXkH>L0^jUMEHOO[EVUC\e9_RKHQBNEJKIdS]]VG2IUD[P?QT;FJw?UBCADCVFQ8MGgZ=IH
    0    602QCDDFMC>Fi3?IQQ;M6^XbG#H>NH\FLZW<bMTYEXYL<\GK_<N?[=^V<GB:RUV<lahR:<5`bELRD;Y6UMFNC[CUCHOQC.nPPHQ39\<XIF<5IH1$L;9CYhMVHf:P[HYQD0E
    0    924Q:[GOETB9RVF;7?;OMUTKb^JNLQAPIU_:RG\LC2HTGcdLMTQDGMR7CX[QQW7<NYHK2XQ[LK#B;6NFH=WNX7FDKO<9G=NQQ4SLbU;'ISi>UUXFZHV4<D9U9M>MPWIbGRY
    0    766(4AQ-B#>DA@?L;nHW8LCYNEJ`=DF]IXR=:<8_M2^VN<>OEQWBPDNDM4KKJTPODVg=5I:1ETc^?OTGYWBDBZQ_1WFTK=PCV9E72XH,7Be@UH4P_ePN:o5_WZMQK=AFR[V
    0    133@=OQXa5^I;J0NN`hHRYNYFFB\BE0I_GPIM>KH#G>+Q:APQ1U?OHCJK6V]ASN`/J@MOJYc7W^&OHeKM-Z[/>TeTZOHLGEABQ[R2N7*LK_l\:\HHMB]GCn9PEHUJZJ><Nl
    0   1670KGDDWEDmG\Q=PImWXO@<V@AZAH:LpHrAPV@MRFO?<HBAKIKNM`GjjT?V;SMOOKuMudEEJlPTIPJci?X:nCEKVSinLHNc5KXwA=iJ;QGTJIJFPJMGEGO<?YS;GDL=KAJR
    0    874HUOXXhH\E6DX<IDXK[X=Hb\JbRfGck0VOW[T:cMC?\<RQP\_`9RNPV:IJUQZOQ=G>N^VbFS]L[EBaZCbWYUIIRCS__YAY0MU^SNZ.`w]jQ]ZI[.YYNMCh]RXbMO*KbUW
    0    949UZHTjkMWY<HSFT2dElJ@9ib^]cUlbS*dL9cK8]6OBqHSW1[[Z/hJC^J[dQ<wSL??9C`]V<WhgJd4mBEZS]3Q<P9?XecBf<J7^^5a5`P[ZTfYJW9WrW?Q[Q<cTSO=JfPL
    0    462\B9L8:`CXYPBQL*cV7X>PEAb^QJEXAc@kHE_\7O)R<EXbdJG=L=ZTE#LB=NYSPV@JXFSPKLYEaFdUBN6NDLMMPYXYDCN`F\TVVU]??FWZ>\_GNF6;WfT]^U@3b?WR6Kc
    0   1316STQGJJYK5HOGX;NO>dWNR][SCWTQYFSYRNYNDg6;F_AIJBRMWUUPUUROBTQTS?HEMQLMKJQTfCZMTXPIRZDOYKNRL]QKMBAONRNR2^whQELHP>EPO17HJWATJOqSI_AE
    0    937T+`JKFT8BEFV-:NEHMWe=uUHPID8ENAc4SEkUK%>SY\WYRWYE@\D#:GXQOS6DRNVF2L\WLW1KCBBLV-RMO=Y<TW3<K0JSW4;JrCB/C_kJAqR7LbY-.O&oG?>QUaUfHRV
    0   1232JOZdddZOXHD[VNNY5wPSAbjcjd\b\VAWZLdhKl;:@^DSeI^dhANC9^fiuPKYaOM?>LdaNJS^VNF?dJHYXeBc=dI@YiaDoA9BkhFc;ej\[V`[c<C_d=>J[cAaaGeMehXR
    0    8397SIYMD=JEB?\R<[a>HRU]c<YFOOCLTHd?HRRWEOPaYE>?\>Gbc?PEJC8JLQVFU.P>Z<E>9Xg@<WwJn6JBHSG\LKLG;?DboCEQ_<IJ?VSPOZC\eeKOar]TXN>UZ]h>^=M
    0    830D;@aMMJHMBJdERwIEDWs_Z:FTAg^D]?R@LSVmfSW[JAW<EHMaZG?<EIDJC=ZHF8\CAJEV9XQ;Ab\=\EB<JTGiFD@YO;FSUSKCVEH\FocO[bLPSiPPHcN\PQGWWYjS_FM
    0    6665B\TNROP5\LU?6DDW`L*=cjA6SL>ebNOKNJbF;H72PMeZ\HMD:`EHJ-VGMEF?PWJBFe[hJ@J[L:RMDFOk_#VI_Y7CPQUFF:HTbWGA\PjR@CZG2HSH.N5X\WFIVVMVWH^
    0    736>MWMHTV(?;KM9<FcHSX?@FZJPl^ODO+GBHGL8c=OJa8]F8WO[4U4#ZgUPXGQ@E1DBMVXYMMY\UT?J;DF6V(KO?'PQi[=Y<?C_PCC<Ta[UGR`VIK^^4G\kN9VQZZEP[KE
"""

OUTPUT = r"""
89 0 1 -107 59 30 55 -111 -8 -38
11 -31 107 -138 85 115 -79 -72 60 -190 -79
20 103 -97 -109 126 80 106 -162 -202 -212 -14
-54 -72 101 -25 -118 -135 -100 -95 -32 42 115
58 -100 -85 69 -165 -138 87 70 -86 -93 81
90 -113 -146 -94 81 -119 -139 71 -109 82 48
41 75 -54 -111 -79 55 -84 -126 -103 66 91
-59 -103 82 -130 80 -10 -162 -92 -226 93 53
43 86 -148 -161 102 -103 72 87 -164 -173 -21
137 -209 -159 -215 -165 56 52 52 -162 63 20
39 27 90 -164 -150 100 -144 92 -191 50 -88
-23 83 70 -160 94 -174 107 -40 128 -207 -88
8 -86 -131 59 82 -76 73 -126 -197 -206 68
71 37 -199 -177 -91 85 87 -124 -173 88 -7
100 -172 -186 -169 73 58 82 58 -198 -171 -15
-66 73 80 96 -190 -171 76 66 -204 -175 -70
106 86 -129 -165 -166 78 -163 20 -149 -46 58
29 60 -114 -1 112 17 -63 113 -114 -140 -90
-108 79 72 -56 -3 -193 -142 -106 57 -67 70
-11 -12 114 125 -127 88 -159 -142 -177 -190 7
8 -160 49 106 94 -117 111 -114 89 -197 -29
-65 65 -126 98 95 -100 -212 42 114 -131 -129
-41 3 90 89 -167 -187 -39 -81 -125 26 85
-32 45 92 -77 -95 -167 -86 -113 -59 -202 85
48 48 -132 -189 -205 -150 72 4 -20 80 58
103 -85 -108 -110 -120 94 -8 57 -104 -156 94
79 77 -63 -125 -117 77 -64 -98 -74 -158 85
46 25 -91 78 -113 -138 -151 28 -108 -171 88
89 -22 -233 43 69 72 -227 -121 -150 93 20
38 65 33 -146 -158 -116 -133 80 -105 72 70
87 -122 -141 41 75 -15 -124 83 -131 -171 70
-86 70 78 -96 -189 -14 45 64 -149 90 -135
-14 -98 71 88 -116 65 -158 -120 104 -170 29
198 -96 -170 -212 -97 79 -94 74 51 -124 56
69 -124 105 -102 -155 -162 -67 127 -159 -41 5
51 77 -19 77 -141 -164 -128 -122 123 -129 78
4 -157 53 44 -121 58 -136 59 -174 -160 53
-19 26 83 109 85 -40 -205 74 -186 -133 -115
-31 73 -8 90 67 -172 -70 -125 -170 -237 57
37 -169 -219 -163 87 81 -172 71 118 89 -82
10 -173 -147 -123 -148 92 119 -19 160 102 -50
30 -169 -203 102 66 104 117 -90 28 -137 -66
-15 61 12 60 65 -171 -167 -117 -65 -223 56
-47 -152 65 -143 105 82 -204 -80 -169 92 -42
16 -103 73 -136 66 88 -87 -93 -122 -129 94
41 -75 80 -129 -142 -136 94 36 -167 -146 76
81 -175 103 -148 -187 -117 -113 122 -68 -71 18
70 -109 -116 -31 -148 -108 -66 65 144 -31 129
78 -143 -79 -103 -114 80 -72 62 -16 89 70
70 70 -66 81 -134 -186 54 -25 -147 -157 75
24 76 -109 123 -45 -100 96 78 -183 -143 -116
72 -92 87 -60 -307 -212 110 -67 94 -154 61
-61 82 67 -131 -184 86 94 58 78 48 -122
107 132 -65 -133 -150 -90 -137 136 -66 -105 -48
-36 95 -43 -132 -140 -201 85 -52 -74 91 88
92 -134 -185 37 73 -70 -237 -129 138 125 9
-42 -170 33 -114 6 -124 61 27 69 -160 43
79 -118 -106 -199 -173 67 100 -44 -137 66 63
-2 117 104 -145 -186 -139 -197 -86 -116 117 -35
-127 97 106 89 -162 -136 -185 -106 -157 62 -85
69 46 -166 59 44 38 -188 -60 -208 -210 29
48 -149 -156 -120 44 -161 -150 69 124 85 30
-7 -181 61 -194 -168 70 65 59 -138 87 12
-20 90 93 -149 -197 -147 -168 76 -142 96 -69
70 -152 -162 102 -155 -156 -175 107 144 76 -5
-25 76 87 -172 -9 -97 113 89 -201 -35 -72
93 99 -111 -171 106 -139 136 65 -132 -113 11
94 -102 -125 -176 60 74 -76 -98 111 53 70
78 -85 71 -91 -170 -168 112 20 -76 -122 77
41 -153 56 -175 -143 64 -119 57 -48 37 54
-20 92 109 -126 -209 -129 -158 70 -177 112 -94
11 -136 -48 66 67 43 -145 40 124 -170 56
30 62 -145 69 24 -161 -134 59 19 -37 53
-124 87 95 -75 -154 -170 -151 -159 -32 84 51
160 -117 -179 -144 109 -106 -113 97 161 -62 47
43 70 -145 95 -213 -193 111 -8 4 -199 15
14 89 -20 129 46 -109 -192 100 -104 -101 -136
64 71 -66 -163 -174 -108 -92 70 -5 -99 70
-93 -45 92 82 109 -22 3 -86 96 -171 -114
-33 97 -160 -108 126 104 -186 -86 -161 129 -73
43 -30 -111 -36 -27 -139 -93 63 -86 -70 141
33 77 77 -35 -205 -99 -132 76 -159 -198 48
-52 25 85 -124 31 -171 -120 -105 -37 80 80
-21 -156 -162 23 -172 87 -78 73 116 107 -99
59 -111 69 -152 -220 -160 85 -1 126 -92 62
-35 64 -134 85 -145 -67 -184 52 113 98 -101
-38 -132 73 -99 59 -143 -112 67 -121 89 54
-44 75 90 -34 -181 -106 -185 48 126 91 -119
122 89 -140 -210 -104 123 -131 95 -117 8 -17
104 -182 -166 -243 -154 81 -2 59 -51 99 42
4 94 -19 -115 -171 -32 19 -90 -135 -111 92
-16 51 -150 -84 57 -149 86 -143 65 -91 66
-8 80 87 -127 -158 88 107 32 -130 -164 -97
77 -100 -123 86 89 81 -179 -68 -200 -154 73
-24 -155 56 79 92 -92 108 83 -231 -190 -80
57 14 -187 -211 79 92 111 50 -209 -143 -78
-32 62 76 -147 86 92 75 60 -218 -92 -116
61 -9 -84 -160 -151 16 -49 -40 -107 108 103
-34 -80 92 87 -133 -173 -131 -15 -85 -39 85
-25 79 72 -205 -214 -185 68 66 -125 109 -52
48 80 -125 -102 84 83 -120 -126 -87 -62 83
60 -187 -190 -180 82 50 90 77 -151 121 -92
10 63 71 -207 -233 89 94 -116 -209 -124 27
-80 67 76 70 -22 -136 -162 -128 -83 -174 62
0 64 64 59 -155 -80 -152 19 -176 -180 57
-2 64 -128 65 74 -135 -47 -46 -161 -158 56
73 -107 -128 69 -162 -110 77 93 -162 45 78
31 -140 48 81 -81 67 93 -19 -208 -172 74
103 -108 -89 -143 66 84 -4 41 -91 -120 102
32 2 -150 47 -194 -113 71 29 120 -128 55
-77 56 -88 89 84 77 -33 -14 103 -112 -151
78 -189 46 33 -225 -183 97 66 41 -138 -11
74 -106 62 -124 -102 85 57 -98 -56 -84 85
24 38 -180 48 56 -193 -211 -132 53 76 23
117 -229 -109 -228 -123 117 -75 102 113 -85 -38
-3 -161 -128 93 102 91 -155 87 -213 -42 -63
95 -182 -179 -258 -198 98 -123 -68 113 124 13
-104 -154 59 69 72 75 -94 -136 -153 76 31
10 52 -70 66 76 -144 -199 57 -150 -186 40
-1 -157 75 -209 -201 75 -142 70 -130 99 -81
93 -61 -158 -172 50 73 116 -71 -154 59 81
17 -13 -88 24 -20 71 -106 -120 -84 -99 111
-102 57 38 83 79 69 92 -195 -238 -189 -70
-74 75 78 77 -103 -129 -172 -106 -131 -182 64
-48 -90 102 103 104 -118 -207 -123 141 -175 -27
-13 -135 59 5 -166 -134 -79 57 -98 77 45
-30 68 -96 78 -167 -47 -89 -133 -51 71 82
129 -114 -34 -125 -121 58 -10 109 -83 -69 94
132 -92 -122 -168 -122 80 -88 85 -150 -40 69
"""
