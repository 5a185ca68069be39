"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	591	]ah\I[:BB`^k9=7l:_Zl:RNJ'GOk<Hw/@S`K6N=F(B@MK][=99H9HPZYE=>UPG:I
ack.received	615	cMYj-fA2=f\oA,KS>iaO>l<,H\nfN5m#MJKLFg.@B;-Q<fXB57[8/Q>i@53SoI*>
ack.received@footer	333	GEBJR\Q@H4Z&&n?AjV?q[1OD0C<]$O-ZKWO:KLw\D=WZX:=nD;W\_hXnZ<AN.Z<R
ack.received@subject	870	UGQT:iF:P\AcH9HY<WgS8lC3ERe[MBY2KPGMDi7C>6;h#cMA9>d3DM0j<I>:kK@?
ack.thanks	397	9UM>-B1-KRIDX4OLHaL:VXL^QFSZ6#[9JK=HSa78RCNT3d;GBPUA@VDV4@AA<NHQ
ack.thanks@footer	400	_SUUBM7A>hebI2LdIw;`Ai-GPePO5XZ-N@VIMKT?HNDbCpi49Nl-7S)KNL:EXrMP
ack.thanks@subject	684	_JZ^AlAH9dmQ6E7`)`jnD_5.GbWw;;PAH`R:8Z:KG>HoGjw5>9a@@R:g407Hsu3F
affirm	370	JCWI[DFKQ]=C\OHQB4HDf@>TBLPM]GRVRWaRDNAiS@FSB_IIeE]>#ZIGHI>Vek;D
against, and no job	384	iPU]:\r[h46nwWYKYMKl9Qe0^T:u]XEB^lYKak8EOO_OG1I_961bT_Rp1ONB]=IT
agreed	851	(G-PFEBfYGU'sIFLB.[shW8HFAMYq1<abd:8L^;bnwQ8/i%W\tcf8`B\QRDVpW,\
agreed, and a nod	960	:e7l.=7Y[.\BaBVZ?:X[ZBDP;Q@ik3(eXg:JGi4L`lGC<g.GeRZw>mTTTc6TgX#[
among colleagues	653	LZ>P1wXeqA2\[]g8Yfba5WR8dBGW`BX?fIHJ[YR>bioS=87`C@8XUH<b9P`8`AAi
answer	335	[9]]W=RLJ\\CcDBe(e;f7eGZFP[7:?tPFH;@HP]?NOCEDT[B#7V6SVO=gM]_=HSC
asked to move	745	BAA0b@cX;m>BnPN+B0cilh>Lf:s4TM]7wCWEHPi`j7^A;\:s9ej=?C@L6Fd]6@>>
automatic answer	929	;b>1ew5?@4:4n70=sf:=4tcA<3C+;@7RCl67ph:Yq@Df8HaG9qIBl::6Q`;=>Gk8
autoreply.absence	792	;fB=l\>;;BBBc,<PeuI3=XoFCJ7:6EIB;\=<W\;W^@<a>?w<;g4>Q?G5SS=LH9dE
autoreply.absence@footer	414	S=NeUbR<qRW_aMXQRCW#<\_6kB>EDG_$ORGcEfM;eq`P39[OA.C^GJ[_JOSB^EcL
autoreply.absence@subject	1144	=j;9ek9?=>D;g8B<kcD7<gwC=>:4?8BJ=i;9fj?e]A=fHHhBBc9>d?I@Q`C>A8i:
autoreply.bounce	639	1SN1]W@19E;F\J;Kjb;F9^eF>A<=W#P9?YMIY\7Y`GHi=8_O9XC7M?EHZW<=>DU;
autoreply.bounce@subject	611	Bs2Cak?KC@=@^HG6l^5AF[n94BK3<DCI)\E4dn2pw?Eu;F`:Fj>FbBP0TOQ6@Oo2
autoreply.receipt	816	JWF;`QFBA@:6q=J/iwB;:Xi;F7E1>=EIIeEPh[HRg>LVF4jD;g3MY.O<=]?>A<f:
autoreply.receipt@subject	852	Bj>@ib8<@G6Ik?FBkqD87`g;><L#@DDH;ZH<lY@TV?GcHH`87^95V8k6RPO5<=b;
autoreply.received	670	Ef29d[1;:=@6Y'68]e=AHi_976H#>75:7XA>h[<EhG2W8^\GRQC8a2J5;Q6M:<cA
autoreply.received@subject	610	,l7/ep../>5,g,D1i]3*Ks_7631-ICFS:`16rwBVhD6mCJhP>c62d8A%;J62-Dt/
bias	275	]\`ISZN_UKROWWKSeb_La\QbhNFNwZ@QAI`D_aROZNKL\WOV_ZLWf?\L]ILqXRY]
board	409	ZN[bR^3XTbCbDA3kLrwlGZZ-RdMp_ANHWTL<RBDWBT\T`IRPSPgsV]<`8IQKcY.L
bulk	1076	[W@Z3Zd_^5?a`if=kTdXA`Z9l(<b_9^7]Q:c\\bAlwfIW=1^O,GkUe8k=_[4g88e
calendar CANCEL	465	_GCA;QF32:@U6co6`=@[-@T.PFYhHgUI<?Gbw61HWqTwngR`>gXSuk<_8S@I@;:C
calendar REPLY	618	3\C'jn=?8H?7i5>=eh8=LwWCC;5?8DFUHNFEhoDJi8Ce0Bg87i@*f)I:JZ5=9Kk7
calendar REQUEST	898	5X<aUE>rY=_=r;B\A?HsaK@^UTA[^=EU_h6E=^6jwhI>,]4Mie^X6gO=Zb:bg54T
calendar moved	435	K?UDwH9QE^?>lW>J\IVAgTMSf?U\<Z_9OJOWeO^LWV_<IjDY]VTBUJUOY3kbRB@3
calendar of the owner's	460	FfE*jsCN-708gDR>pj-0=q^*.?-2V@R6Vu>CvlCnf3Qb;A\QBo=CT#L98]9-;=f8
cancellation.off	917	[e@=:@E:G:SH@An2F:Hs;B@0@7bW8]D\G59EXL1Fjjtg_U?w:^`Wn]3G14F3E7<J
cancellation.off@footer	390	n-8J3lY\a_LRJIHMw>BU7WS<B<=IJFa-RKZa_FSYK_c?SMab;E9Q_VQL:RV3nHK@
cancellation.off@subject	705	LaD+:NS'CCUR2Qb6TDIXBVZ0P:^Y*[MM:.6LqB6@twigkK8u8Wi_SL8H)5U79@KS
cancelled, and moved	502	6EGUc@FfdeRLK=/PG<WlY=?RE?UTP]OHJY1G#SaC@S`BTX[\hglT3XMEYXQVMQ@L
chat.lure	331	6?$[B]-YLV9NHlc^\=Z[MpNa7\KTd36Vd'#FFM_+Z1_<+W2mnLdLE](XTXQ+u8LR
chat.lure@subject	463	YQ2DKKwLM8CQIXk=bCiLYwJXQS3E]**XQXEWPN_8OZb@JI=`PWfJ]d9@:HG7WEDQ
colleague	1458	kmMi6ckde7<lQ^S@crL^#SqAf?1RSEo0WD=rld]6AYZAa+[R5'*`iNEiJdpEF3Ri
day alone	498	SgbDE=R?H^ST9Uk8WGKJ3XfJFUwQ=bX@D=[P[HQ<USXoOXMTAo[>a1EDR?dI6WQR
deadline	347	QvidP\dSHaBdAuIqmW`9>Yu[RgN@_Fe;\%RliSN3MICRE)I>i#AKYMHh\^rVLRnL
desk	426	H[YVNONACTU<<G#VANAEeC.aIa;Q9\HB?YiICMJX07IbIEM9U=J9?FcID0OJ0aEH
footer	620	wP_KCLVNMFYJV?=`Fg[n>5@Z@hNX>2QFPFOHJPFPDHL`L[`ITHMR=^LQXM>HYc=_
forwarded	608	IeBb:dKfI/[gfBm[W@T_?c<MP2:wb876YT;T]uQ#VcKLDQ'UaLeYTbDRQm?Fj3-d
generated	820	EX3N,gVSj#7dpZhAtRRJ3pw8Z05VY,J>fd1^lqF0f]R=30>bE6D][d/g>a^1k78d
hiring little	363	^YTZ];l6OCw[JgJG`SDWB7`Ib_IjGhU`VM\XbLXZG[ETQM]HLKXKfJS_C\iTK>d7
hiring much	271	X9hSGE2UUT]EBR0KA2RMBOLW/j[WGS\tNIG:CJZ<IRcJ`]wCSBeYeV_?_IVUA@UU
hiring none	284	=WIY\cSwaHKEZaTOILREbX\9jLMNYU]5so`dheQJ]^NSN`>j<ACW\`RaLiYB\6Yj
hiring some	376	PLPeaRPWhVS^QPQcJRSQaRTgRM\NVSKlMXbDNNWQLSUHe^wEb\jTjYS?d_TOXOmM
hiring.application	260	kNul@cVDrh=l6guPVlTRNWC7_mHg`G`EaQJ'UTX9#I@[KJl2KD?iI_NcXR[1EMVQ
hiring.interview	241	Ow6aQ87b[YpEFEdd9FMitC=s)NWOI2=wAh#*GH\bfWXLRw@MHqqCXeM1fRCC[`BP
hiring.meet	347	i6:qVP$TfIGMKYKVa4q>wgET7]a@c4Ia?T*6dKG]NRP:KRfAJ9p:\W<XVaHW\4EH
hiring.process	386	VNN?wUaZ>J?WVLUM>k7eQLVMbIXBEgfA]GngGFV&2;iOP9ikEA8JP9vSDPJZ6FG=
hiring.role	420	WReGDDLO2U_;1OKO<B?O[C:R5if_ZdET7VhEOF>WPJEw]P=RVbGKJJlZU;GPSaXC
human	227	eQRaR3UZF_`T\XLmg6:]O@WdgKWVYi`dA^T^GPiHw\_`SZMT`j]aVMrPU[OXaTLh
invite.details	557	8W>]O<GcODNC[:?YCIJZD=FQHRA]UUPLNWEPER8HZTA@GJ#G]GT@,YTGT^:XST5`
invite.details@footer	335	D'RKRIV]Hw\hWE-X2]mSHRcF:vK[,_U].BCAYJ;:\<9nI;jAIQ>@?^<fFP<aTK>?
invite.details@subject	355	RoXSKV&SEf`BT8B^,iIJMY2I*gUh\#I>d,VK8O;_?0+gPeQ8sIW3GHVRYX9jGiHT
invite.fixed	420	,^(`ZFL_i>FOX9RRB:KrI??cI\:j\:<OWW3DD\+LpdC==V7WbNQJ8[V>XXCUgYSw
invite.fixed@subject	571	KY@SSQ>IAGIKMEGOZ=6_I?LOO=1TUMQTPOGULVBMa_VAS#GIFWJYFfIMMe:AX]Ne
invite.forward	350	P`GR8`LuwMMInG#LM<UcI<DVFCQ[T:8*RSN_dEAjdWJJHRI+`_fK8=?9O_PkeMKP
invite.forward@subject	500	B`HV;E:eZ/X^VE?VNIET\#6U1bD\R>NKIHPP<Y1KUiM:,J3EZ?UdHv`T>gE\gYOj
invite.invited	359	RE4H/P76bQRQ=QXNiBN#ERV]AtS?VT&@ANTA`<J/=JAVQQeIp@bTI^JEdNC;jeMX
invite.invited@footer	435	G4CCYS?KeH4;=^<Q_7]]YVh9W>VQKFJRBSPP[VoS,WRAVQbWYS\rCjLd6ZU`AU>w
invite.invited@subject	460	>]E_SBXGUXObYF6[D?B>NMYfDT`4QP?LUCFERMW;483$9N;@iL[BTQw:`aLWVT^F
invite.reminder	664	Od[eLWBwf;TLZEIYY@G?MKOqQW:]U>LaHRB`PSD?O^?@MQB=lPUMJaJRRYOMhO[m
invite.reminder@subject	604	UcOqP\Lpf7QZPPR^QAML>K\LGS#cQISKCM1f^SMF_d8+8JDDp]PPMgNZM_FTYRA[
job and one time	557	4g1LC=CjX9PD`8GC1BPbaH8[Q>>J[UH[X`HGDP3T\lUDMa#TO]e@;\U:`aHhT&8U
job, and no person	434	dJSHPC5;8aRFL/5CG[CP]E<DRc`PBXPT6S`S6I;dL#[g\VeKSUN/PBTOGG@JGYT?
known application	1183	JJWCv$GM>bb9B69V7D:Gf5>w>`dG9nId3Ae>&,T_F=EPVUQ;UfX3OEc5^:Jg:ViA
known interview	650	U>>ED<]_GePkS(A->XUvM0J\d-d50su<JBTF64tR@4MKXOJN(Q4:I?/:I:kwA'<:
known interview, other time	768	`?EY`JvT<YFLM=?>C^?LBARekBO=4ew5G5XRGDabC4NLaCOI:P9:Q=??TFmd4FW>
line ack.chosen 2edd81	515	d#bQ+RJ]jIXTGI\_@gWaBK]=V^LQ_\bCCA7CDf.=LHIFWFS>GEVD;UGYDWQ,BGIE
line ack.chosen 374ed8	515	_O]VAIJ6=WXKH=ETK^T]D`PAO_Rw[HK\MF@D9dIkDQ:LGOWCJEU;=VHbPFFtLbRN
line ack.chosen 3c5721	432	`7`YTRSK?veQ>?)oLWNJ->CfOwM]Q:cLA8>[HDt<>9MKH`hG=JEKN6JGcKKaMgSU
line ack.chosen 4a5215	593	@;NgESNKKfcNFCCT:VTWKW@H@LYw?G[IC8MFHULIH<8YUtL@NFb?EI;CBKJOJWHI
line ack.chosen 53cb1b	522	D>UaHZPENKu[J?EVFfA@FQURJNggb?kL@JLB/S:?=KE]?IG@w@MXFOIZI:OJ^A9G
line ack.chosen 6062dc	462	XfTe5m8]B9_\RETIFwZA<OU=S>MEIUh55UeG'NPK<1Chb7eR#2P\OLdS?@bHdTGB
line ack.chosen 6ef773	367	C=eNVBQNS_fc671X@bSk0RwA8Ba\>J*<j/hXPLZlKL=V7VXH((Ea0CY^XIRORXKQ
line ack.chosen 90a3cb	607	a=Mh1mMOHXGtF5EZFbig<rH<IVVn@CUNACLOKRH5\ONb8sTDLFbHB\EwEDHDcX/E
line ack.chosen d6f39f	357	wIw`>GJqh`^kNC4l8_.g@Tn[EKP@:\^0P\NW1MMr:WH^1>[++:_RpZhB^hIdJWJH
line ack.chosen ec934c	380	KmTQg<P@cXw^9pU_ELSM=>]_Vb@K:WjXU43gQ@K:ASA+bQA76^HSLIL8T7G[\DD2
line ack.chosen ed75c2	541	UTjfJZ@LXENaF[OZM_NKM7QFRYBLFMWYDKwDES\VGIGSaMNGV7YEOJ^BY=AN[[MM
line ack.chosen ff42fe	454	NnM\\^7_KYDfJ3:^D@DhbH6<<PVgV/B?LO#F@kKAOG6H@I?GECvJQlJ^ib?X[LQ;
line ack.received 026741	482	OHgXLZT9OQw_N>THZIjVD]Q9L]GHqOi@TZK:I]N4JAG?A\LBF/gTAM*9DiSFe`?N
line ack.received 0454da	687	HYJPEfVSMNTjOALLE_wZGiLKJDOXE?]MQEKQ<g@8DH2M@OAQCC`G9b@nOFTNiQ0Y
line ack.received 056020	483	W7]IJQ6IDfeY?CJdYeU\\MX>=wnPOSfX@[6:KFLYQV<G6WuFMM9SDCKTf-?OY]PJ
line ack.received 0a5454	414	N9XbIGRDYF\WYWD%EJtYBTMUUPbjD#m?UFFLFoJNh;RUOdV^BJA/?W9NR@QCNq_S
line ack.received 131072	546	d7X^NbEZNNegQ7\\NawV>iUG?IgYNJ\PX,PR[`P<\SBbPFPRD2[@Z]Tk:J?KcHIO
line ack.received 13dfd8	371	ZAoh9/3DFjgoH??K<YfnGV_E=jJZ\?nI5#^IVq>'LP@E+&W\#:g'kpRaP`mLD-F[
line ack.received 183724	490	KIYpOnABSXUaXDT7NJtw@l`P\LobQ@GUTF25Lg>GJL9i>\?SDD]C?q%l0HNFmIIb
line ack.received 190687	406	nON;^OQNVZ_H;w=KXQ(ao7RPFhNQ,KNS&Gi86_NkC6LIaN\^/GC:s^F]BM<_HM]J
line ack.received 19817e	409	\;NeJO8=YkwF>JB^7cO@McB@MhdaO@`VHP<L@Xe5F?;4TYI9G8PDLX[AT:_S_B_=
line ack.received 19c9d0	563	i<d\L_@H4f[a<C?h?U\Y>cDJCPZi1B]QNV[2C_0>Q?KbHo^G@TU9@DVwO7A5N`G5
line ack.received 1f9970	523	VD?XBw@KSHN`8PRF9HnGClJLMMrMU9[=ZQ4DsUKJIaGi(JSC7V_L8n@SB?LFgk0=
line ack.received 215161	426	>nCjCw]C_@2c6:d*JIlX;eA4aOLTeBf=lo:\hkwUaLR4G<Gn9>`Vd`,iQFPAv4>W
line ack.received 279bf2	568	a2\KK>cAEKUKRQ0U8bYYJENaF\4NBYKS>LcQGSL`49GMYW`PUBKJE9aHdLMw@D?S
line ack.received 29fd6f	555	UFdWfN4RNad\JX1XMdYKLpIM?w\LD8f`HI8E1HUDC=M_1MlNPJON7DDTJ75VQmA<
line ack.received 30eb96	412	BCQC.dBA=]bvM;-UHg_G8nV(4iwNQ0S?ETC5rf(>[Q5w6Zcd$<QTTJ?_@4'$MSI3
line ack.received 32b128	396	Z@HSVFFQ9dMX:?J^;N^\KMP\FS^STKw?B`UMIJBiLIHbN9r9<ZbT=S[vNJWS</Z4
line ack.received 34be96	536	`AE[7aP?IG@a;OZ:\<pK9qE:NKKgR@\?_a8\Og3ITTGKBW4A7HmWDZAsFJJ=wNR6
line ack.received 35a79a	517	[bXYf8SBTZpJU?=e>i>OB2PLEn/4<o]K4Zk[H?LP;<4BV>T:8wFP*?]ATBIEUKMT
line ack.received 36d3e9	522	U]R_JRF\BTh5<?O`<STwaMAPCWXdDPTOFM1A9DCX=MEEDiLID\_2K`MMPJ<MiISN
line ack.received 39490a	383	[ON:*le5XeN\YX`1SbwYL]_8X>.2CW\W_I>]FpQL:if7D81fGEDn^XKQ<TRS^KP`
line ack.received 454a64	478	wbg]SYJND`Xl1:7W?jj\NvN6L[odD?lLSY81XW5eULPh;KnHN2j5<IFsH4A>`kHK
line ack.received 47dcc8	512	gU_[H]I;5awR4_BsEdMP?WO]BVj[5PW:PD7DPfGI2>HKV?QNIQEHLB7ZCHDbIeU>
line ack.received 503309	451	\Ncc#>E9KFkJO=4c2bIf[L@7>UYd7;CbCQX;ELMRK9^jI\QW3DUDH_?vD<??Na:5
line ack.received 52eba3	484	^UHSoTQ2BeF^[WWd@GqIQfEa=TTP^#ITB5>M\\@KLW8?2MZ1H^wQJA0Q=F\]Xu6C
line ack.received 544572	501	mCUd<bME@lRZOBRb:dPm;kB7FUlr3ET<JoHG3h;d=AKa.XPEK)FD4h@w9BULQj:<
line ack.received 576121	500	JU_c>RNOY\SiFU5X^_X^FUOMPPCNRAWPdi9MGTBErFIVFM^HPI;H;H7w`FRPP8IR
line ack.received 59220b	416	L:VY>N)OThU`CR6l,dw[2GE@?eVeJ1d>2AmR,U>B7J>\ChB@ADNW96Ii@VBBNeI>
line ack.received 5b3e8b	577	f]WYBY.CCSVqCC@l._gdKd6<RhsV55cGHQSDBRC7/E@w7Wo;DVdRF;<SMFLLcP><
line ack.received 5d30c0	481	cH\m6SGE6G`DE/KeGU5PMR=LB@bGI<lP1Fe8Tw>I?HLo/Xj?,Pq?7M9ZFU0CVVK8
line ack.received 5f18f7	677	_`fg3eXIJWvwA@5XNo`I@OVYIkLZ?;fJSE1>=dGT\=HY9Yl=J9[GQA:`LOIeU[KR
line ack.received 69e267	587	wHTDD9GC3bBEAAF\TFSIgaAPA[[H@?IN9GYG9;Q[+>GPV`YQNFQBPJT>G5=KV_:J
line ack.received 6adcdf	361	VP]dCQ@T#q\Q/Jd^<?9R@JNB8B(V=i8J?GG7,UJWJVD`CRiT7_IJ@R^\gC@OgOO^
line ack.received 6c5600	504	X;oH@jT5Lli[*NDi=VjP3bN38WqWAFd2JPPCBw=L?E?n;j^M3H_C[L=O:RG^Xo7;
line ack.received 746740	362	R?rU:ZH4$cfQP`O^Idb_J=SX'Gw]3Ce3OP+#;XZE=d,e*2iCTLi^:D;bIJJ&ln@\
line ack.received 74acfd	449	^C5BVHJX_7`?MbVKYmg[eNPdiHLY<f=ieYoRSWa`?VSIj#KZSgGHfCZ<LUpK>@pI
line ack.received 74cd9c	597	WX>b2SVMSB[WUQSGQATNPZJTQIwZV?`AW3FYJTNPX=GNJT[P=BkITT<SVHFASG[Y
line ack.received 76039f	573	GH,?V_G=W@@ZYV]NTP?B`L@FO79MXE=[Se]\W8[WPV[[XB#FKNLCN[UL*ST3rLWN
line ack.received 786468	633	OFVZB\6MAeT`KC#L4XH_<cF=CQFU<VEB@G^-8^E[CA@XC[e@C/>FAIJU>H::`oN0
line ack.received 8438bc	433	JBeVJlLOENXJB74RA`X\XX;HArdr65\W3]gE<JRLSBkwAWp]PRBBIqWUDJKCWi;2
line ack.received 85e505	440	^Ge`MM.VE\R_@FBDEWnXRL4WNm]e4QjNG1KUMUKFCGU^FF]MV:D@dGS]S<U3SwW2
line ack.received 868a91	430	YXk8GH2:@KTIUwSSj_2G>W?=EKYeE]IIKBNJIYATOHXUDJ_HB\8NID7NR8I?T<VC
line ack.received 95f9a4	535	u=`>;A?S;KFf>MBVPX:C@\]%:XJ^?PS=IWD6=SM2-4UUJOjD6KJw_`EOOWJhQU>D
line ack.received a2fa1e	494	QKVHIdGMZJTlL<RB]Xa5GoA?BUaYO:bC[X;QRoH>VE@NBe\GHVwMC\<n@MFD]NHc
line ack.received a5b7c0	541	aTZq9KI]@RwfJG<fNhVJ@TNLQ]VS?_UH8KmV<CB>05OaSnRR.DWSS>STSBK[6GRP
line ack.received aee148	669	UGGkGcF@JXWgH8BVWQmi9`KCB_\jQDwHUTPQOd?B1A0h5]JL<?pM5Q:cCL?8a].E
line ack.received afb883	419	E1=Td;W@c3;:@_XEZ^V5HCTW^K9(sN#NU[Q>cCYI[ZvDRcJOiYWT]X<MR/M;OAKI
line ack.received b14d41	461	PG>Z0UB<D^iSS>GdC__ZDKB@AedlUS\TX3R1-_NFAXLMUNSa9CIRPK@w;QL=LU:=
line ack.received b3ce41	539	PD_T?k9EKTiP*AEw=o[fD\CK;pT`2=\IUMGAKR>lFDN_NjdK>;FE9Q:w?1J=Ib>;
line ack.received b5491b	693	bRUSVK@B?scdEODt;\XcAT1<;VwZI7\MEFN=?^EHO2Bb.b\2AOn93?:[<A+PWp7B
line ack.received b99301	455	\VY_CCMO2vmwBS3i-blSMW<K?kjc8DiQMNC;1]k=IFES;Es/VHgC2<GYF^H]HMC1
line ack.received bb3531	393	AVRR:jQPXKj`FJwL;?^\^DNBfG?DYF]9YUVskPN[6JOmT/ERG@_ELjVc>`kC]pTK
line ack.received bc4931	465	RXqT@UGPDiT[H;D\Bd3WQM4hR_FCRETMJZHP#SM\LOLVPK`J<=BmJA#?1<4aGUDJ
line ack.received c22201	493	w_iX?WKWAYg_4G@WFfoFTIEVW`LqHVAE.UL;BYFTMFBbD[\BBEXB<F6SI9_XMaI\
line ack.received c2c11e	669	ZMXwY@HPVN^POD>V0YGMM8]MPRQIHQ`NKCUP5@D>dEJNZKQTWN@GUD_>ULN^MI_Q
line ack.received c4163f	654	GE@[GTEW=WfNOFG]OYPLEUDDI`waO9SC?JNNVOJ7]UMR/adPUX_H@g:dAJ?:dkJK
line ack.received c67946	577	rKZY8T8HMihi=7<^4`wF8VBS@S]`EYdI>BEL<c<@PP5eG^JGH8]N>F8dK@CiDvK*
line ack.received cc6f18	718	[JRPEdQ8@Wge@4\OFwibGi5?AMHgM@bAWU<:Ih55?MFXLPW=6HI17IF]?GL@PORB
line ack.received ccdae9	544	OZCk<m8IO?LZAAX<69gE7\UG^VOHgAN=?G8i\fP5AKM7&AJ_V;iFGY=Q>BG6wF-T
line ack.received cf006d	547	ZE__0Z>PQff^@TFwW^gODq6EHfkw:;jGN\GDGp>aOD@v5XnB3IpBCS0^6<F<Pb0?
line ack.received d0cd5c	659	JIKJ;w5@JXLbLC^LL[sZ<iDD-?JXM=\:]QMCIhF>F:8Q?\ZA:0J;C[8aIP>:bYF8
line ack.received d68741	576	n<cjPwI,@]VkBLHO@c`NQaJ9BSgcDC_ILFS9CkI73AF\>tB6KF]AL7;UG6K,\[S;
line ack.received d7f545	482	WNYw;G?C5U`tOBSN9Si[7?IZIM^T7X[G]E]DIhHI1F'T>^QHDJo=6DRs?40EUQ?[
line ack.received da8d86	613	PJHoFdASNXTW@KLY<XVD#f<9OZijIMZ;M?LE;u052KE_0jK>5LZDQDFgP=?Qbv@H
line ack.received dafe46	534	RZ[R:`C9JTYYLN@c?o_YS[?L;edc1@qL?I<:6\CGFHB^C\Z6=VVC#F6F<D7X]f5D
line ack.received df88e2	535	k@bh;VGEDkImG=/[TfUW)bL,:O_rLHb?7H<MKl7AOUF[NgM<Q9PIH:JgPJJHwa78
line ack.received e3ce4b	653	OSiS9U:IO]d_QL>MEXhYBi=9?_f[C4W<OV:GGwEZKQJTBWV7FA8NNYLSEJEDRa;A
line ack.received e94aba	504	RSXGR==JLXpL=#?`2bRU@OMaSPIY2MFBEJG@?b*1P@DJDUX7<Q\=CE9THI_:FAJC
line ack.received eb03b9	402	IA2bLwK;RS5pFb\DTKF[b8>7R8CpWH[GDgh^8MHUNbXJ<R?YNMQNNMGdN]JLVB=S
line ack.received ebe92e	593	[L^?1]D?7T[`O5Ae>PwjHbG;I:]VAPTAN^>DM^@@QICP.YTF2@W8ET<_9APR\H<O
line ack.received ec9533	487	r;U[?[=GEUMkE)AwI_im?f6C+a`N=HpDM69>+^9MNW&i$dv:NYTF3N/\5Q@;`fC;
line ack.received f2c2de	583	O\Y^;H4QW^P`Q3@kJIlwMU1Y5lQj?PYN6F4AT\D3[^CD)vr:DHm?CC6ZOYKQ`[WM
line ack.received f437d2	422	TkcE>jWTKQquCWC>HDUN4Q=ARkKwKD_'QDX4H_SP6VFr2`k*2Ybh3B3e?[MmW[JM
line ack.received f94ea6	485	T?<H\>Mh<4@O_FFS7CPaH[5#5`L`U`5kJl<DHQTgWMLFBhdYDa_jDORNMN4KCU;F
line ack.received faabce	554	NTMOCgS9cF@P`Ka@bfa:?mTHB@H>UHA;W?CMSLiDRab]IYSWYHR_QR/i#LWHl;FK
line ack.received fabc9b	496	_*UN3g.?0uu`F3JiJfl\OcD7>RGb7=r7LH<*?\JF(BCwQkqL-<YI=P:YD8RQmnB*
line ack.received fdf524	634	HTPbM^*JFU?XS@M^QY_RY`:GFV^wUdMW>rX=Em5W\R4[7_ND`_RC>[Ka4FH;t`@E
line ack.thanks 08b450	667	=IEWWGEQ:WVQAQMYB@O[YC2ICbXbCSPXFf=FJe>=CaA^Jw[Nbc[R7ZMVB@@a[n::
line ack.thanks 129501	623	>iPVOQSOUWST@EOZV<9EA<XIOD=Sa\T>F2ZdJV<HNZG?R@APwkQGW?XXZHO=O>Z_
line ack.thanks 12d02f	512	Iw@Q6RSTFQTCGAGKR[[dNsM?:P_ICYB)[DM;P[IG\Q6]9c^_-;VLOG8SCRD?A6XH
line ack.thanks 206e77	497	EJAOF5L7OQPAQJGEPAS\[]BSTRRJ:5BGNONO8JQX<=)P6SIKFUV9>RLV?IB#TXe@
line ack.thanks 212a1a	444	aI9=Q^Q@IB?LQ`T2ZKwHSgH*BXC_NJHM]jVMO;R+]^cv:9QdYUVQ7\EKED6@gSLQ
line ack.thanks 2d3bf1	411	OcP@WLKQT>QMqQjWC`.PaD\iQ?Y6GU;O3r:OdJYw`F0QKCc*OGLKVTh:RL[VI5rA
line ack.thanks 411ac9	542	Q6VA=PJHLDIT>MWG=6_F][:<G\?TUCO][[LRSVIFnK]R8C:GS?e\Hw@a7HBToR=K
line ack.thanks 4b2903	380	D8SVTO<7AEfG,G(NV]=W987LcHtUAJW\89[=4UcN]J^wbZj5HLXgFVQ\6=8E3I;<
line ack.thanks 5e098a	457	JU2DBXPMV\7LWQiZiDU/RaYC;I^WM4_OGP/\jq0BwVKHFK<I]T>K?JHmNYG4qK;R
line ack.thanks 655326	337	c[HFPd^Ob#R=8PEi7mFA7Ua9B\MRRDnX-VZLNIU^,F5-mBRI4TR3L`sUQU;W2GTI
line ack.thanks 6f1d50	462	g_\[O>V[cUR`XTM]R]FF8FVMPKPH;GZ#\DZmKDX>L[X0q.OB0R7VLPRV^To_L5X\
line ack.thanks 7c15dc	398	YHLX9f4K=`po4IHw`QQ`N6G7JYreG^\=HL>EYZBXU]Ql8BNP[[VI:]:c<O>C4WM@
line ack.thanks 898a5d	530	NP\3OQEQG`^H;OH\=HTdU7:J3dcUE<`P8dO$F>HU?BF_IYWQBYPJL[>QI;=QWw5O
line ack.thanks 89b225	543	DEWRBHeldfDrQ-bZEd]EISV`hCFMFUw+_/]cQ?M>JBK7O_GG5J*D=BQI>jOcQ?QQ
line ack.thanks 8ad364	387	pWCMT_GJJVff75Gtj[UMSROANbKb;.w@^NLX:^hL7DSEJ<b@>0XGmS[QBE>bVJcG
line ack.thanks 9bd87b	481	V=QV1c^<IGOV_ic9XItOFZU@O7R_bCZ@jG0SVpO4O?[R#V)i6<PY<g3iJRL4]@4J
line ack.thanks a1c5af	563	^YX]BeBKTiI[IF5EU^\UFYV:K]__GPa8O_L@FT3@]B>a5wSA-C_EC]DSHNEA]VEB
line ack.thanks a4ea1a	366	>o:Cg+<:/\`M6NELT`BUXnOJ4DU6$UV#7w>*RLCK];ChdRw<DYLHY8OGSN2d;Se9
line ack.thanks bc059d	344	[NoU85%bUska_YdCGFaj@q]SFPXeT>w)Q-+JMTcJ><b[IXg@8T1VTZ_RW@^/r)Fa
line ack.thanks bd6246	516	KY<BVIYRi87\S3ePeweQ6GfC`B>OOCH@QWWRBfM_IWKIFFQO+<TVX[W]KCMRIKRE
line ack.thanks c5a084	444	eFvN6a\mUN<ZX:\GfOsOPg:JYXp;U91_\65<aRJ<QQNQNwBRHDSL7G>XORIFPL;M
line ack.thanks dbb69d	393	K`3<<b=>X^>NGTT_FZK2,bGm#Ud2[B>[K<9EGOY,N<+c8U\DC^a5q;VCR@LDG9^,
line ack.thanks dfc6d7	398	OCPt?C*\SN:`T=ZS_RWTRL\CF<bF??bNNqQAfbD*#8K;XEZH-ICS^pHeBQ5VOFOS
line ack.thanks dfd15f	573	]BWRXd]V>KTVN8?WNff8B_UGSURu=FeO>?_J1TEVP;X^@HTHDPUE@QHOG7G^Iw9c
line ack.thanks e71fc4	383	aKCIJ,VQG0O6[A1fITYYI4P[LQ]GD3ANDUT<D?EJIBP-LrJEUOwMN>LGrLKsJRXE
line autoreply.absence 041131	533	VVGGO5mNV_NTUOQeTKJ>&B_wUZ8GIVMOKOYd@LMSHH;2IAQ\OFIXSUU<Zn\GR>b[
line autoreply.absence 06d145	475	@m*?`b7AIMZJlC>Nia9G3RwL3A=>PTB3I\B@heASSHGnV+l:=e6Ca.Z8mg47?,qm
line autoreply.absence 0e3dd2	482	<hT<lw,DKEGHa@+6_d:0HQo9;TNCT=<XFa7+ggCQr=8`@dSBCbF1MLY+4X-91JPD
line autoreply.absence 1105c8	579	FR7;OOGDG7>RwBZCpZ?FMgf4;J4D?3/gF^UApe=P]C<\B0kPE\IF^R8YNP>BIGFC
line autoreply.absence 124c7d	477	7j?NhhH:A`5;U+5E_w62.TiN@D3/.IM'FL5Ck\6bj2?QHU_Y;U82kGr#cvJG.0r6
line autoreply.absence 132236	396	vY_?KPATJRCVde3OllQJSjR@O^QKMA>_GRC6ch9wVP]O$kK4OS=Q<O/`B]79JHOI
line autoreply.absence 17a3bd	388	DXJ(QuC1=V-;qI2@gJV'DmfZC=Y.=N-HGoJDmL1wgY3dHhq9VtIQgF-A=i'<R5\F
line autoreply.absence 25373d	393	5iUsOO#dH8L@.@P=iMIRC<N3RO4c\JFUcJ=jRaNMQA>bH\FURQPc-E)IDJg_4RTV
line autoreply.absence 2d70ce	417	POGUK\CUK-HFK?BNjbL9MiRY8WAd?COW0M@BfwTBORQgGeuC@`J4[LOQH=O?YVPR
line autoreply.absence 2f7f29	365	iI?PfmXBYIc?WG?KFD`LGtP->7eSDHLZFKRTwaAqTeIj%qVA?`@7IDM8^G>9LK?T
line autoreply.absence 35515b	331	IX7;saSJPKC6w\=EdfTJTtZJ_MF@TEB+<[]JXM\hMI@X7\PDJWPGb3GLnV.B7RYP
line autoreply.absence 3dead0	270	AJ6XLaKU4EJFb5_MJ8^A[wfKP@/PJ<$<C]1\_o3sjH:c*qM8M]>2nUjD]`CB8G]1
line autoreply.absence 4096a3	442	X5T9A@/##D0HM>O9BOUdJYF-1PbJ9ZFSI9c;A\2^^C2f9^</2NX5O5?V?@5P8V62
line autoreply.absence 42e3a7	736	N[wTfEIX^W]\LBERI^AAOHclDT>JL\UM@PYIOOPHONHI>EbIHM6KaPdIXW^WHJUJ
line autoreply.absence 4bce64	562	M]@DbcTG>JQDw6?FVdKXV_PNLQ2ICNEIDW9ITYS`LBchPS^S=hJ8`L^KV\VdC4\=
line autoreply.absence 505b69	455	PK?K[L=H:QNRT\>DMZC3RErQNK\EF#N?FLKQGcPGOY7VIl)97\@:KXGDBmT9CH``
line autoreply.absence 509991	405	UVC[ASI3B>\[d=U'dJhGXrjH@-HG=XBYBsN=\iO\VGewGUh@QUAJbLSBSq=>IASY
line autoreply.absence 51b24b	468	=SN?UYNJJG#CJ=;OTPS2UOfWXR?DT.k7TTPD]S`S\TZ88`nGOTEMO[M,REfQL>[5
line autoreply.absence 51c74d	446	CUQJcXHLDF76V3I?jf<M5On-G8GELG1>7V+;<odXrROAPXfG1W83d<<IT4FI#FZO
line autoreply.absence 51e79a	402	NnbNfb]Cp\\EdBJX]\Ka>OiANV>LZ0YDVaD6[YWf?;kDI@wQZpgXA>7ANdML_HrS
line autoreply.absence 536493	373	KL?>MXN8iAPVEK[In\J\Be`<PIJUd/U>Xv6FlU5nm4Ad@h\CB`#Je:KG7O<)?Q\A
line autoreply.absence 5fa024	382	7]?mE?8]qRoVYV+H\]F#6WhAKT>FJ19)O]<RW\TXWde[NT]c9V<ElT)\QbU^DJQ<
line autoreply.absence 61331e	663	C]<Gk`<O4HF?i:E<ww:EEYl79>FDF4?WMp7BXMBSZ:Go6JZC8aD:f>F@Ge@?=He:
line autoreply.absence 62b8cd	391	SXT<W_TF[[^9;J]MQ[U=RPPFGWEB@PceF_BHVuOSBVYD^Q\1qSNTRWNAK=wBPAAX
line autoreply.absence 645ae2	463	CJQJQ<MRdCdLY[CjNM9SJQfITGJKB\VHHQFho2MRCDKU^7NI4PE5T7J;V[VB9/tw
line autoreply.absence 662d91	472	KuJA[L=DG8cSYk6-X[=A#T]qPY^0G[SDHJdF?9V[YKV9\O[MGKABg?\;f\^X%:Q>
line autoreply.absence 699ee4	383	EiUK\\L\VC8J\O/BWZESGRwWPBRXOC:QEaC=SSSQUQ&,'PtFQeV7J9/:<Qbd'=ns
line autoreply.absence 76eae2	505	Q\IEjX>O:BAB_K/A\R@SQgNQKQKQMN5Z>t^Dg^TeNUMwcd\@Q\FP_MFRAHU@JaKJ
line autoreply.absence 7f5a0f	456	FH2HOd9=L<?=aSV,_YHXHMa3<FJNXD?;FPIjfSUwn8XMT5TMTQKgN;V]9]<'RW\1
line autoreply.absence 858fac	359	AYY/sS?OE/7bhFvDepJEjI=X>4]\PP4MRR=;cL3pcG[G>KJBXcI\IC<X#j)8;%Y@
line autoreply.absence 8a2932	406	8XF8Pl*'C-Qd^+KUleDC)Ep@G3-D>:DPIU:#\YClSABgC]NcFS6IdFL9@g8ICBQ#
line autoreply.absence 8a7ecd	389	@U?KKV1^=$vHZDR4DX.EYMJN?DQJaK8k?n0>TSBaiKG[6KA9?\M4FFc,[B7:#XLB
line autoreply.absence 90fd46	438	Y?MWZT6JPNQ\SISbQ][>O\=4VKO\@RRQ;M?GQ_Lf9S?3FNv1=gCc]8ALI[R1RgS#
line autoreply.absence 97bda5	412	JhO5G5Q>OKF\FSEANlQPL\fhIwF:EaT`UVfjZk[[oPR=Pk[VXZH@]IYBQa>IQGdX
line autoreply.absence 9cbf59	292	JU4:o`HVLI52j*;@nYH@<twO=5O0KG=8B]9NjK]AbOVc0YT@VO_-aG:$NH.8$WuP
line autoreply.absence ad6e6c	375	/r<DfYE*G2HFjDI;^l:Z0[lT5+<L=;4MGv0[O_OH[\-4R>uRW\0CiN&MNwW58B[A
line autoreply.absence b5e0bd	555	Ch>Ce_OSEU4AY<GK[^G8Ec]HMBN:=<QTbNEIajOR[BTJJNhRPQ&SU2GK5w?KM(A0
line autoreply.absence b6da77	290	=a1[ICINN9HA^*#Fww<I;;b43.h7E9QDFNKG^b:U[@@kJXb37oT8[C$;e`=.RG`3
line autoreply.absence c303f9	452	UH>R>6JRBRXUTGXS[YNW]nHTZFWWj?S<R_MPwYQWG[Lg4HNI0MdE2/4S.Ni?Qg9h
line autoreply.absence c3bd79	475	BW*J[aD:>0S6]IIIUV;S<bw5F:2@E7=DFg4,^lFVj?@]LQhTH_[>\P95Is:7JBnH
line autoreply.absence c5b89f	493	;dCEw]TcMNQNZ=ETBMXb4j^S.[[7EP4eShZ<]HNp[STo4S^cFrmMLXG?XJNXa9ZW
line autoreply.absence cedaa4	389	>h\GbaP4\OHNw@>2cfTX1phQB2SM:GL=HHKE^RIcoJMS@PH2E?@EZU>PCdR;:>^A
line autoreply.absence d33a66	431	4k;D=]KQ@DYRlC8eCU'GT=T\FF.[RAH8Ck.J\_?^mY7ZUfU6pUDBjXfBwc/YfHJB
line autoreply.absence e37c00	503	FeBMwZHQN:OLNAoGVCPbMeJVQ<QD`M9[DPCCRcOTbQGjQJBvUhNLUY=EdnFRZE[U
line autoreply.absence e5ae72	473	8lD3jb7GI#W<l?K9aZQJ9Ct88J`>C0OYP^KIWZOVWIPZEm>lSWhDV38D^hADJTp@
line autoreply.absence eb84dc	510	?QK+P[==T0;KoU@Q`YHL@]`LB@NOLEM8SiREk_2YRB\wGMTMD_C<XCLIK[;HLI`>
line autoreply.absence f31f9c	548	KEFLYU?WXOEMfh@#XvM7H>RUKIgQN0OILeYDWKRRLXX:??_MK`BJLB?W7WLRN;GP
line autoreply.absence fac9a1	523	RGNPK\XMB?EOVL9AKRG_;UX<WIFIJN:RMaSFK\DSQG@IQYNPMUU\m@BW@Y\IGRwE
line autoreply.bounce 38c40f	362	;w3FenBDNG=9A7E=[UK7CoV@F;RZ@SkX.wJNWW/KAI+n*NuAMWMSrP^/]_3GUInO
line autoreply.bounce 649408	447	PUFIgXa@:8.3h+EDR:NF;Mw;E;DMP>FXYRP>faNWiaGPG:;EO^V>ZHGSgH2F\NOh
line autoreply.bounce 83f8a7	493	PF2TFeENR7:ZQPwFeQWeTe[CMCG]F<ZFdTGEdc8USYGb<]OJ2H7QTP9YKlI6WD?I
line autoreply.bounce cc1f17	289	LeDTli/EX;=;2<:#qLA=(M]S\@R2`%aZ9OHw`PXFYkBHW6Df?UDTMVWK^_-S<iDA
line autoreply.receipt 7cedc2	536	BTaJbH8@PKFRYJXbVAF#KH]UO>E0<]PAS=N_I>VB[4ISnHLKCI0HiOP=[\;C/1e6
line autoreply.receipt 85274d	464	DZBHVXKFGBEZ];UTVrCF#jwK?H7=NSDPANRV`PDcoQRTRHNUYK2g]:SK0;>L<F`1
line autoreply.receipt ea4dea	546	DcL9of:F?:KY^;T=ej<87k^CM:AE?FCHG]QKkh:I[<;e:FY,>kD/w?DB8Z99JERD
line autoreply.received 0ae4ea	622	RPG@kECPM>Q@@D<OZJ?>PRX[EBP2GZ8BFJY.^SRHL;=?HHmGDU7Mw5V1S]NLJ6WC
line autoreply.received 195b42	307	9d?H`OOW-SW^OXO2SQD<MWOT3;8LNSQcBRb`LqOTZcN?9UFwuhAOCT:M@ZsZYAK;
line autoreply.received 352e27	542	J`VOUX.F=RY>HV7YLW9QSNVF?LP#;;@I9AQB=4[JH??WBKmDL%R8R62EOQ2J+@\<
line autoreply.received 4aa743	579	Lh=EXbR>C8@SwEL0eMC7IKfOIOC;UX4M_]EUaWR]GYADS>[K0C=QgVR3PmTXP;\[
line autoreply.received 62fbb7	368	2X@W7_5GR#SCQ<;hVPk=Qi=8AFI7GL=ENN)RLU5ZE4;F,djV@K.FW6<JbA@LU8[G
line autoreply.received 634a1b	471	HOB9iSD<5BJ@YW;ZIXUNMt#HN[QSO46MNL<O_pT]FN5n4SXLPq:DSL;L:eE9DFF9
line autoreply.received 681906	356	)`Z:v#UDNJ;?`TCHmF?OcJ[ETBe75TA/]BhbCK+fa/WYJ<PR1cL00FO&G@T>GYgQ
line autoreply.received 79d478	468	XlSSLNH3ZHB=[XR<CYY>NwT?J<M7MJqCRTVU4MR8Y7VR@X^OKR<bC`?J@=NAYAO\
line autoreply.received 7ea01a	451	;P[NjW%S/]E*e;CJBQ?IFbY,*?1Q@`QE5o@3an3eoT8d1Mi#MO42aBuAT<5@E9W=
line autoreply.received 85a6ec	607	JbBFQSFHXL`;aLALgXM<?f[?C:IVCC9U7qR?[g<fEICq2Yw;KMCHELLD@RDBMKFC
line autoreply.received 8817c5	399	LdFLiJ?FTH;8`oXDwU;SL[ZWKDBK=N29Vql_QePElAG[]NUHbC=;s/\I4USH:LZ^
line autoreply.received 92fcff	469	?b69U`;IPER>i=U@j`AIJDaw:@Y6PI?SEgGh[daSrPZge:bGJP@AiCY<WRL],JUD
line autoreply.received a5a734	416	:\@VchGK>U3HaC\Ahb<EUsgS6D9LLPD\3uEGPs1NoM1d@QeQAdHDw6LRT3OPPAPR
line autoreply.received a8406c	409	>M-6UX@LE/B@S3?VLV>D0wk@[1I07=0VCmK*Z`@weHkkIYTE<W<PpdP40^3EW=h#
line autoreply.received b9c3c8	481	LYKM_wQS9H=:WOI>aS?Y;peJY6ENUSMBNUY9[TLIi>H9U\8LB>PKQVZA^Af@Q6MR
line autoreply.received be28a5	429	OXA<eh4SL4K3XHT;u[F<XJYUBDD(QL,RQcLQ^UUwYSLP:^IRD^LUMPD-Lo:V48ZC
line autoreply.received c9339a	476	OAI<U[J/MCM)nB?Cn>$6Eh_=AA=7OGGKUdJDVZOOfIPg<HXONd4?wKAEPK;BGJbK
line autoreply.received ef8582	444	Q[FRwN^d=J2@aLR>Tj8ULRZPDEOKJH`XFLMM_FWEKDLD<=VKZ[7O][Q[CkMGYl\:
line cancellation.off 0445ab	571	OaAT0aLUV2MQX_`>NPKf2HMCQ@GsVW?PJKAXMk<=gXXVb<LwR>QN[oNQWVG6Y5Ah
line cancellation.off 07248b	565	XZGLGIGF>WwE>Bp]3DP`R;AS=Pi`GV9D;EG6R_JNcmRjcFMVN[VGYQF<MCOO4KVG
line cancellation.off 073ffa	566	YKTK@LE6N7`ASJ?G<[;UFHC@J@el5ODb@LS>;FOHwaINedUVFGZRjLHUOCHE7gZ<
line cancellation.off 1736fe	546	B\PFF@J?=/wCA8h?BF=a3EJ<T>ReScMSH)OMVB8H`VVc]^?X@ST:[N?CC6LQLBP[
line cancellation.off 190037	469	?X@8/L8I;<uBFMb=0;;c;4LI6SaTOc@]GL(H=R71e[TTFv?eIwXUcj;HRNEQGF38
line cancellation.off 23e2a4	378	H\7G^G.Kad`UA3:MLA\\3a6K@UJG9fEPV7C-D1FYn9\#CaBRQ[[05EB>LP`R:43?
line cancellation.off 390489	409	j_Q,8D1'=/XR5/wW<@6g/_@E:FvmZUIY8IE5MBB7chIcS`_e?mVHpSG40U-TQ\DD
line cancellation.off 3a6c26	636	9i8D?;44-9]3C/`@=C4T>C8@D7cbAh:^2?>/RA>=`iow`gC[;`e)dLR)9C5E3A=2
line cancellation.off 3d9ec3	611	i_HG2HD>DCk6:GeGQKDw16H*=:`dA^<OU8HNHV@G^Z\e^aGb7hcZ]P7??BX@7I7>
line cancellation.off 40d985	423	^RUC;KF>MJk52K@BVTNhHJBQ@XdMX])ZIEE6SM?@IYTiZnXD?IWFL#IF@FKIc7KW
line cancellation.off 435520	520	NiHE-I>GE>kKJYhK?G#VCEN?4O]Y;iJl.@Ba?<?,IUagkXKbAhY7h_?J5S@L:3GX
line cancellation.off 4a7085	474	9hTT(3GCO;YG0S[G7RAT6HX+5J]]M^#h@19;HFIL]eVXvn-Z8nQEU[BECF4<G3FE
line cancellation.off 4b48cd	455	GvT@1Y.-6A7XDUVhwCHT<EPHASNRX\9^QRMIhW8EWi_YAbSZRMLVaiVNDUEFACNe
line cancellation.off 505246	349	1e8I<N#0>IaFL9qM*KJ[)A3&<JMpLQ8W0K&BEC\,aSeJ:wCFE`\D=YfA@K%9SRA>
line cancellation.off 5a09fa	449	HqL-?CX?C7iK5Tm5B.RQ9YC0C?bwB`:QM97YN`I?w[cggeHd,<XXhhLUB=D+80KA
line cancellation.off 5b1112	583	ch<U4EE39?aXYJwRC`GnHGIG>Fe\B_DM=FKKVN?E_kr`\FMVGYZi`Q8NBU?B@M=E
line cancellation.off 5d6306	378	I_LH/dP.>AJP0esPXLFW>WGHA+-W?^EB;@2Rl\>2[wJEaJAIGW8cfW3NRML-N16U
line cancellation.off 660e7d	380	5g,)M+017Wg8+7`E31ZW<:TC*HfS?^Fk;4D?ZEKJrGNt]w=MG][DRPEJ\?6Q2=Y#
line cancellation.off 720e28	463	Ui[=;KFHBPHJU9MM6LRP>Z\6DC^g5w7P>T?Ne><\MLoeYi`c<YcMFYTLKTP<:A?G
line cancellation.off 750335	345	db@9ME@QOJ8P`3S##[@D(OaI4ISC]W[,D.u[TYZFojYNg<_XBKPa^[<nFKS<@QXB
line cancellation.off 75774b	463	\DIZ2EOWO-JOMD]\9Q^Q>fh8cI5RHbFTZ.[PeaKC>QVMw6ScDgOOfOOJJUP73E;X
line cancellation.off 76c767	676	AZDJAFC;87^GHDTH;5I_NAE=:4cZ<gKbU:H@\HB;`Vla`dN]AdIHwP@MGLCOI>?J
line cancellation.off 80656c	426	LM6NM[ZlbMN6^Lb:Q5[`ZaV=cHAZP=_D\4]S^fKM`Wf1<ZAnBAZ]G<:]LJTE\#76
line cancellation.off 852eae	567	CE31]J?T:UMYE9L;aC_dLRHAWN[FOPYRS:ZGQN^9viwRBV-lEbQWRM8?BK7HBN>R
line cancellation.off 9b2629	406	;lI>>5NH9:hSFJn(,=&q#9CLDFa^Af9e*K7GI>8DfkfluQX[=iVSgF;6;1M@36P6
line cancellation.off a21649	540	M_744A2D6:bH>AmNKOE\FZ:?<D`hBU2bI1HLIN?6WaKwP^Mf=ksAr^A8GVHDB37]
line cancellation.off a2e3cf	575	miJDKAJI01eJ0Qg>ODEhIDIF=9PSITCeEH?WGdIGap]Z_UHg9_Vw_G??WD<GDDDD
line cancellation.off a3f453	488	LlPE1KIM1:X6CEfC>IUbM5:0R-e^QJ6aC=;HUO=JfY[\iXKk>X`@qjBM#F=CGFDS
line cancellation.off a6407d	440	p_,<A6ZG7=P\+-[13T]W35[0R<P3@dNOCWC;[JTDO\cw_&As.PD3iO0eF4PM>^=5
line cancellation.off ba57aa	460	`T_Te7EIKBbFNU@F<.;\f>)uMXNsJO6l?wI@MFIYD[DEPEJJQe[9\XE)PQKh4YM`
line cancellation.off c06016	450	JV==4CIcNYk@C6w=CEIoJLF-T@mVLZHMJL2hbcBVombOAP2e8gd<wv@?A7^<D<8M
line cancellation.off ce9cd8	457	d@E72=SG76@ZEJgGj>OS*VGDG?=U?HC#_JN;vhDCdg[SDH1:/\UaNaIb4MNH>FEF
line cancellation.off f2afd1	446	XcAK>G2EY4p[D.cE;JRmDEO/>FQc4_Q_[;3?\G?>ZUgwq=Fg:cNTpPIF7OPO8/L`
line cancellation.off f3cf6f	501	NR>?;Q.@FMFHA9dF=;b]ae7P9?`LQW@^e5BM,P6#fGLM]g?o[bWCAc:YRAUH?T9K
line cancellation.off faa300	536	dHH<&`h>DD1Y?gwAVXIb:Hb=]PJq<J]Ed8M[P`MYeifRs>Ej5,>YqvH^F@Z6?<NL
line cancellation.off fda3df	610	Om7@L<M5A:IL:Lb8P>-bD?K;<?^JCWTbC0IKVL95n^hUB^9nDXYKwYAG9EC6=@@-
line cancellation.off ff8a93	492	Ks>JAJ>PNA\EB>bQQNHd/OPC4?B^Cj9\>:DHT==#XXc^lRIe\X_YiNG@9HHLF:NI
line chat.lure 2c135a	357	HBJFJ?FqeD<RXSAds#=?lRSPGmI@n5<W,F7XD?@9WKGDRQb6lRF2dMaGv=ghmPfM
line chat.lure 97ea52	589	M:1@>XE_W>?NceY8[AePE_WTYU6>MEE2j@?_DNwWYV`OAL5X]U\[VS@IUe[FhB1U
line chat.lure a23a2a	401	XDAQ*8^mUIS:QeYjWAKD`>PS?a2S\58ZD4N3OZ?FA6W81YKC]iYQQE)A^w/Z=I<W
line chat.lure cc1b8a	423	l=JQFfbSL=ANZK[hJNeN5kLQr4MWX$eMhOOYY\X-TRNr'Z[?H7AX=11W#blYV.-=
line invite.details 0513de	414	WT0W9HZQX*IgXP;GR?BU?TUI\LI]PZW[QJ<u_Dj[MZ?#M+5Vd=OS+c\P?q`LTIZh
line invite.details 15d134	394	7HLFpkw3?bMN]Z1Fe[WeXEZci?Z@/To\ZMK@EOX)Pbb<Sp>E9LS8HIHK^SkV5FA<
line invite.details 1cf71d	554	T[>XBJEMC6`L]USG@G*X74_OGK:^P?RORP#DGP?8WRWXLGC[XEILQIaQ\b@CKaFO
line invite.details 3c1b71	483	eBDbdLI^MU>BfOSTTISA99IsK<DIgUPMO^BTORQ(_^9#PV4,aaSdIL\9SnCdaW<S
line invite.details 40ffb7	359	Ej\`R^8Z-NNYJ76tBKB]i:KH9KGkb&;['[=#Kr73ssLRNY?XekgH2hG>I[.HgM@W
line invite.details 47119f	556	NT5XNUAhELkAREFwT@.X\HFS=CESCB;X=ZK?P81pVKHOWfUEgTbCPM7EQQ@KjNVM
line invite.details 4f620d	455	Hw5iZKMYK<c;\GFRdM1r=UBLAIFp^:Cg>t0QBPS6gvN@Ef71J?7Y2jkHB\0i\f4n
line invite.details 60dd6b	440	\MU]T@1H3NL#P<>[R;59gQ*k9VgNH\:u.iaI89IaWM&bNeH8uPi6d^q=]75[L`p?
line invite.details 6ed742	371	c]GiRIjMr:T_MHDPd?DE/YIC_E5N6^V;^JS`O_Y#33@YF<57FNT=W2H>IOiid;dZ
line invite.details 7264d1	589	ITASa6Ti<`LHa\PdF1AIgE@aC`Qbb?:m?a@#AC9JUXCB;gIBKca?)HJSOR3n[\QZ
line invite.details 73d07e	355	Q2@=PWHfRVJ=\K@2@EMQY_3QZ8k>dBwYF&`_Qh]lJYK;*T)N@2e?BJLNRE3TDq>O
line invite.details 790811	460	GgEVBAOj7Lc?T%DQ`*9o]@\SZo_jEdEd8TVF=N6_\AUi8h@PNtwJRTWBY?Po?[Rd
line invite.details 841a22	391	YSkj3FN`KBQ@gF>RMO7cq>EWWbZhS^CPYFMHLZ%Fw[6`5N/8RZ0l:qI]_cQ]P(DY
line invite.details 846f83	689	6cEeKDMaCYfKQ>@U>WWt[67aB^BWN[Pb9wS?><,f_SI?>U?C\_[JCXV6mKHi]ZKe
line invite.details 87ed27	595	9`CYWK;WQEZDj:BgE@AhfR?d<_HROE.aC[>#F]<QblKICSMYZh_G=Ra;YVJ_OITY
line invite.details 94dba4	388	BF>`O@Cd#YN?d/I`4E8Oa@JOH`6]?GAULp/AE[AKeePU@TANP`F\5bjDAO5N_RS`
line invite.details 992e69	400	PR&g\<TfO;Y)d'TpF0Tfb7+V,XCsPF7k@f<3,Q0QMnM6CC/#kTV=GdjPfq?Ovp)Y
line invite.details a800fc	468	N^RVSMTUP8K8aOCD?HBW;Er8KM0wS3?CVB5ElD[=sVXBaA7OQGKTOV5UPBO9e[F]
line invite.details a9cb42	462	Le<jQSY\O6[I_BEd9*Gg`W7fD^HwWHQBPb,;AMMOj_-<ZgA)_]iZAeU4XZRSPW9O
line invite.details ac0a8c	765	N]@YY<Jj]EBKrO=GCCIiEGJQJM4eiEMVMpQTMN:5\w>?;EID]VFc:ZQLVb?XXAAU
line invite.details ad9e56	653	@wIlDWMQS4_JRBO`XXM`2LGSNVNU8cH`IM@ZFSDXLvQKY=6EOREZ8][AWgGIKJDh
line invite.details b0ea8b	447	CP=[?KJhNB]Jmb8=V>DIWKSUF\=i]?MEEXEJSbM5dagHAN=Dfe\U:eKQPn9AwTAl
line invite.details b4761d	508	AoG^HRfkc3=?NPKQ5T=GbCE]SN,fW>3:DM]G_^NDgPBSXD.PPQSVEHZ8Ow7Z\ATt
line invite.details b81460	505	@c2e(L.\N(].t=Lb>UEbk$F]DX,mYD?jKwG)COG_ocC3@_+/j]fV?kW/Y_<NsX3f
line invite.details c090da	665	D][`KFXFD6YOPEWrPWAPRDCXOwJcQ^B[>T<KHBGRKP@JACG4aLhQFHiOVUC`WJMO
line invite.details c0f303	447	?O]CI;FPG4Z>O;N\h\4Zi/A`Eu<dO:>\<I]X6?H4Mg><X@G=SXWL<q]@hw>`QF9^
line invite.details c71aa5	575	Mo6MTAKZI:]Fk@BhIBAP[F<\9W7\Y_:lS^=0LLBEJ\B2NmBO=dk?LUX?XwEPQY9T
line invite.details cbac11	534	bSXC9^MKBOBMDKXOJwX])BR4:Q=RT3MCI@GKRTOJ:aFD_ILf??P`[R?bFbPFFA1_
line invite.details cf48c7	486	5TTOq``YD]IaUBBKI9GV^wNVhOOsXXJOZOQPHXRDbQlINT=SGXVG0?;M4L9CbPKW
line invite.details d6249a	386	BENZEW=rwYdJ3I=\UaWYbDOdAKW>A6gRbJdK[Ec:^;A$t>UXfYkZJPXQbTWZLDWX
line invite.details d73499	541	;JBL[QlS3Le:i<KKNN\QcBA]@]YSF^KXjJLG-AV_eSnI>eNwIjjR@X\1PG\[O>BK
line invite.details d83f7a	403	RKc\3O7hDfb@Q:7Z(KVa45#X=rJaa<@ZEUUQ<0P8PM&UD^_CJKoM@LuYRZ9aDk\W
line invite.details da25c8	639	NUDYY?MoUEYBjOJL@4/jYAKYFUFZLk>]ESWB8;E[]]MP@K3CWwT<UXaGJRHVMdUM
line invite.details e178a9	709	@UHKWAS=4kSDV>K_CFR[ZEIZO=HS=RHZ:PD96:NuJ>FBKwN>WaT7=FE8RBG_HEGP
line invite.details ea94db	275	K</FbVZ\K9DZ:mh<tHLn/^SLiaorD]_I\DXMFGEN#N</i_`]IG.a`]W+@I4.fWg8
line invite.details ff7a0a	571	IK9`0PUNE1RUb:XKVJ[bQXQYP>A]TQSYT\:LYUENjqU\S==WPZKlXV>INQG[aM#L
line invite.fixed 0183a9	586	T=N;qQGN@B^EFO<OFDMW_M8JBQKjSNHiOwcGAF]`HPXdbSWWWOIcDRaWAOC@@IW@
line invite.fixed 03c9be	450	F]JB)O;RKRbG>LN[A#AeV=6\EmEJs,>nHYHOEBH`Oq5CXiRFgbI:B[ZDNL3VeGEO
line invite.fixed 047946	459	GWDG4\OIm6Y6RBVIabCFWEWMBO6Tw:EYOPLbOhMJj`\d@=CjK[RnCFSMGf]VMG8]
line invite.fixed 04a0ad	453	JL\i<3`GM9ZIfX@6N@PFL`5@W\&Q_SNM]QFX?lLG`_96L1;BJP4tL[9W[wUY`LAb
line invite.fixed 076127	403	EGQWW1J8JK:?SBTYFLZ\[<TBWGUKEnWsRg'K^*?8\LdBaHJ;bLQBIB<#2RR]@=BQ
line invite.fixed 098cfc	672	I\[QB<WQDAUJj7Q[FN9wY/NDTcFnRE:^QdWPCk/Z]UNQMSQKEHTL7d^LIVLibJD[
line invite.fixed 0a0b52	371	RKDp\BM\uM]HZE3LK\OIEA[KLa@A@waW0YKcJcc3FcT&kYLQTSM0[*d;[pb_/RVK
line invite.fixed 0dded7	363	BWJF6MHSmX'Y^qO<LwUC0jUpYM@:XIYE`5Pjc^i>LZSaO%Gp=EEBT?GJ^\nNQ>\e
line invite.fixed 10b8e0	617	I]TZGEUk1WaFU>D`PE6wa7H[BdC^YOEQGfR;JM7WaaHM<_N7TQ[KNeUIIJ?WNPJY
line invite.fixed 136a8b	666	Fb<wL?DWH:W<X?CVMI4ZfEESCF8`]2@UHSMEVIG?Og?>LQ6>PG_SEVdOWjCJ_QD`
line invite.fixed 165531	554	PM6LDJ@ZUJQGTDUmS@feRMEVPU<ObL7V6XEYZBEESbQ=G8@UJK>TWVSJZwNRfRBY
line invite.fixed 18893f	311	_;gSJiYqX8KXo\N<vFwmBAB]T@/RX-e8.]9eEgLG@Pa4SHM^3V0h;6HKcUOMV;(W
line invite.fixed 191fc1	449	YiBoJIKwuhjN\CH_627SYIbsTXFfJC=NSg]AIAXESXR6M67=j1RP2HW9`R2`j=Se
line invite.fixed 1c8215	476	PYRO7LW<OTQVI1@WFJNeWJV9QbLLdA`IYwMCCJO`\T8]QnXWME[PDg9@I;Q8AoL>
line invite.fixed 1ca911	579	9wUlMJIN_:]8q31^5C8__@UE@g:cCR<g7Z=7DS?dZm[:PT>(XhKUEb`LYoIYPOCo
line invite.fixed 1d1344	511	:K@DeDMJI_W8NF?]9FT8ZOGL7TkK3b:R@OH#3:I@K<Vs4iD^dno5H>HE]6CT0Y`,
line invite.fixed 1d5ae2	495	bwYKG1UHWJ]H?,<P*_c=3OhYKT@SEjZDGMQEQSQ<AODES<c<m3I?S`dNdhdQ;&\^
line invite.fixed 1f3c2c	369	:cYeTLKW6gwKYL;KZZGR_]K]`N>i]BPG@nE;WF_vh]PX[R2/VThQG\oCucbeiKRD
line invite.fixed 229c79	430	3jBFNT2lOSJ9m5OfKR>kVEBd2V(RdA;a)\D;FYIUHgM3BwQBMKU-YaS:AwBVL1DY
line invite.fixed 28fd35	499	W[JY=:wUrHdUcFBh0NSUKNJIbGGL?LV=CERTbGZG?\X9\QdW\?KHM>NFWLRZCMP]
line invite.fixed 2a3553	433	PwB\RP;<NXVOTYbR_>J?`>S[(oFMs^6L>m44DS?XfQJ[*`9Df[W<Wdn3GqSB^jMW
line invite.fixed 2a60bc	585	XCJg9TOISLN`UUQNO[]\=Z\HhL;WH8[NRN=Z9mJHNQ?;EcJ>9[>TPNKc>\C\w@@I
line invite.fixed 2a7b5a	310	WF8Fe4FLH])J\PQ\aTw4_R5Cm>w+BIVhKDU&T5X:U=a?KgQVb]X36X<*K+nSF^cC
line invite.fixed 2af90d	569	;`J`LACc>7rEV4Mc2O;bTJHfV]HwGdIcCc;COR-MViB<B_;;FkQLB^r<XU,L[=I\
line invite.fixed 2b875f	393	C[<eEq0UV?KRD:8VpRS\h&aQY\/an35]Xs#HQeLQYPR9YV:QS\A_GQ4RV]DO`o0`
line invite.fixed 2cb1d3	426	n?OQUwTTVPdHeNH>FaPJIqL=N<LpQ7XdP`WY[b<\e\_[TOBM.BasBOFc>J[HUV@a
line invite.fixed 300ff0	583	?DAN^6NTXPLLlV<M?:NcoHTQ<TF_]GH_ESI2H`>aZMOSER=HwPtA=AQLLM8iRF1c
line invite.fixed 30ae37	598	@aBUHNFd_+W_MA_`L7:ZXP@XL75adDQ;iNLTXYPD^XGMJDDV^DQPXPBVIMG@R\#O
line invite.fixed 33f6ea	415	?jhHOS3WQANbnA;JBHCl3-SM9L+m\\?;VU6Z7u5<QRF4jHiUKR=`Gn@pM[]Vw_Wb
line invite.fixed 387048	386	_dOu?BZO>6R^9o5wSeMA:CM[M?Ne@eNC*J=OX;O=20V^9PEDL;>E:o]`Wj;[&g6L
line invite.fixed 3cb6d6	460	J;&QHAGOZZI^?wYehCREeZ@a8NRON;DfM@=7_E]F@JDIHjRWq[^fbBHOUYEBPD^B
line invite.fixed 3d3696	507	CAIa9RG>LBXXORUBJM9OfYR\UR/TBORO]JUO:IaFTAUKWDCXPLD>LXO\CY[=wfHR
line invite.fixed 3d80fc	494	PUamUcWPcNAZKSd?WDwh>]]Eg9Yi]FC6RGQXYbSKu]`Xb9B\8F5EKI3cA^jPH.KR
line invite.fixed 40558e	391	[aGT+KQwX@GRT+Xl[HTH@3=4oF9aQQP9T]C>NZMZBjX?,V4m@AVsHvdo3vY/c19t
line invite.fixed 4292e0	499	JCUGKA>8VX<=O>3cL5BTSXoGbwNT@]PFPFQ>K;cBIG]B?IU46dIEDQDGZYT;9ic=
line invite.fixed 476775	716	UKN^:H=QJ/[@MOAYMCMc=JXU:ZUYZGMKCGCUWF;RMw5;Cb>;eRhR<cPAXN?Y[L9U
line invite.fixed 4ac6c5	401	FBXXgKHa4AaQG8SW#]LRQ&OSESFQ[5Oa,_gE3Z\M;\UN;cWPEjInKG[_W`Qi`R5`
line invite.fixed 4ded59	384	MVJ[PQTcPYS_POBM/a@^d`SeHfQ;EDA6IK:)_Hdp?KLI&.WRXgKfK\VUHwFcM<7m
line invite.fixed 4df0c3	549	NdKqDXR]f6QXVEX#SXUcDQY<[?C_OKUMaT@aaR`JSOE:\MAk^DTZDc9F.dnbXGQ\
line invite.fixed 4f9270	504	SE8EVcOf_=OP]LRLX=VgqXK^^RTSH1B`UPJFSdLWgwS:FX7^DLbYFbCgBXN_d>@c
line invite.fixed 54befe	482	,r=pQtf]D#T<hbP]SVDnaSNPZ[D^s'ER@FAS:pSFqrQ3C:SW^ODnFk]LNe5NWT=f
line invite.fixed 5a41e7	493	iQQUAHNa::S^cZfSUM:oM#>OCXBXJTPY1]EJRNHoC[PROeGMcNhMXmqIR]2Oa+EX
line invite.fixed 60195e	403	MF6Y.NZFZ+KobUN:@UNDEeIMiF6aiDSS6V&WOGaHNSZ(wM9RLKQ?<Ph4<]HPeY0b
line invite.fixed 60c059	386	NXA;ZT7g,[MSN==LQJmmsV3gPL^=H;LuT_EG6/:KU?KI#wQUQXVZ>Z[:`WZCCUKa
line invite.fixed 629671	556	PXPJcAUDN7`FYZ=VaID]iKP[D`JXFY>J*MfMN.JhaMGPRLV8VKG_dZwNUIFT]OK]
line invite.fixed 66ead5	683	>\CPdGQOTAE>mIIMP;F`\;LN6S.wf?AMTPUKQU;j]eVJHAAL]MYGC_PE@Z8JmiCe
line invite.fixed 67e3ca	422	KgDPHJc[I*NKkL^K_AGWJMcOHiMfa$RWo`CMcbNKXaOFN92hnBPPYe#AAgUIiIMj
line invite.fixed 687cfe	411	BJH^07<X`'QYHMBB\MTJLOHL<PXNWI#eDg>ZOqC#[pD4;UO0@K\UYQDRYj?`V?5`
line invite.fixed 68b6df	627	cbeRPIT\fbV`[gGJZwBU>IPGVWRTM[e-N=]^J\IB^XKkZ<UK<YCXC4RUBPV]IaAR
line invite.fixed 7042ff	399	aAMQT+Y4\ud3PTDQV@iDNeELJ\WGFeSTW1*bBhJFCIT+Q]PRLXcG@cQ:Rdee=wPW
line invite.fixed 7058f8	561	7iPjQHQ`6'MPp8EjK8@c[9JOBhP^pJ#aU\3CXS.@cb@<Mg;BwkM_5\i?UlJXc:Pd
line invite.fixed 7256e6	567	U]8a]HMa]+bTgLEYU<FfOEOQT_#ei5BfYS7L>RL.meF31i5XsIUQFiRJXtBWvJDS
line invite.fixed 726fc9	433	`g?]5UPI:9]HBJH:NHNoUJUCLB)w[L9`[r7KKh2NW^>E/I<ATf:@&OO`7XJXtf+Y
line invite.fixed 73c1f3	355	D3]K=PwZYS1NW[`=>XXS9]EJOgO:ZJhLVE?PQ0`rlC;FCLL<ipPjKQGXGXJ?(0@I
line invite.fixed 75efc0	526	U9:ATOXINX'VHKifdHk5MQ@FETd>b<:AKbX>_FP<NQVL@P[<AM\MVYJ<MK_:qwDZ
line invite.fixed 7606f5	713	<d?_SQJ^VG^LwS=^KQ?\VF:OHW/]h>4DDV?IK`;RSZKD7Q7>UaeFLV[H[]>TS<?S
line invite.fixed 7623c9	476	MVXCLPOXM&IdJeFQaTCn_SNL;ELJRpUCRNE[TOFU`MCAwS?R=EV^[YV]9JdQIQDF
line invite.fixed 7631f1	420	:qSMF]^]cBjJTXW+[A7C>DF?_`H?lbGHZReYMN<@WRde83=JI<Er@T`M;ZHWcCwZ
line invite.fixed 781fcd	381	GnZRNOBkNfQGG6?IZJHwSKmVZ[@G^nPI9Q]<?9Z7e,?W`RKFV`o\g5nV]iAX8peQ
line invite.fixed 79567c	455	V@KYJFSYHYZ9:Q8J)NRO_LJ]\QDOHdwZFk8?<8FSCTLHQTFPHHG?`abQZiNOb\ML
line invite.fixed 7a6acd	637	3cC^I?8YJ1`BfIOfFBV`]AGa@b1eSG;YE`CBAe@E]_BCAOC=^WqaP`lNjw/R^N<^
line invite.fixed 7b7f8e	445	YsNZ>VVBPRIwAO]=wCpPAVSLj9WLAY9-CTNUqY\44Y`\p1aQF1<__FSg?\jOZ7lW
line invite.fixed 7ca363	417	@XPkh&f6X3MX5F@K9iSiBCv[Dw[BPPF^=K?WC7NSUB4WKkO@JRA<>HM^FOB>PTP[
line invite.fixed 7ff4d5	462	9BGC[DIfRRkKmJB?\Kag^R@dRN4wQSHYGqECNMXcLdSG9Y53HlXFHJN>8RW_e=:d
line invite.fixed 808d29	644	FwEoHJBdHBV<X^Tc:;AnVK8X>S<w^<:Z<q8CQ[1^X]VKIT9BmQTbErs@ieAVQ`2W
line invite.fixed 87db7a	377	IT;lPXXT<OfMQDj?FM6b@;'U9+AjAfZLV8Nan8GIsgwMGc,oSmSM^iS.R@(NJ-6U
line invite.fixed 87efe3	574	IXGgQTLuL:TDU?LFVDDNhTNTCT,wa9Ld;pGWQD?RJZFB5bICjX`E@VWD9G=Ku?@a
line invite.fixed 8bc56c	474	K5I`h,8OlI77VOi_L5FGk\F\8w;<M,FRD[X6BAU^]QB5@YZL^tT%Kd8IoN@]X^:;
line invite.fixed 8be9c4	507	N^Og@\_REE>VZ^L[QaCV`KBTELQwM;OMJn;^AOVIXKYFRO8AK_QWRBSrSZPWOY<]
line invite.fixed 8d2754	480	>VAkLH^Iia0_bVMKLE6oZ]dNMW=w^H.9KE$nEd@Tfi::4f9WVA8eGhPlZrYLkT=p
line invite.fixed 8ef528	487	RVD1mSONPP:?JI;R?QMSSFQOU[NaOGU7A#oF8_XTZOgBf\V=dKWPb@^OXRo\MV;G
line invite.fixed 91ac76	346	ZWc@8c@tnGp6_UI^LkOR3b_?PP@9.7Y;\XIIw9W%\)M)k:WEVQBG>KL3fNX@aMH=
line invite.fixed 94c2a8	526	\FT[HLXUfMMntIYGWGfaKEEGZVHL[X^1UVKXjwZJ[qJC=JKLI?BT:R@R<R^=Z\?T
line invite.fixed 98c299	520	HB@LS:ZdH<>MfTC;MVVp?JRKr>TuZ#UQ_@VK<LRSPSS@CB<hEJDRHT?MLKIWR=5U
line invite.fixed 9b3c4e	324	dPhQHSQet9AdT_5V_>GF0DAR_QK>&Xu:AD`weKG6:agJc/DO10/^f@_T>tpX<?ou
line invite.fixed 9cba8c	346	WO,]HK7<bP8:NI]4;R<bE@w-KSCSQtP[LSNDQNPr\GWH]RUTdK<XRCA@]JB?_JTX
line invite.fixed 9d76d4	540	Im9iA8KbR-QGRHIPI=NTbFKVVQ?[FeLgI8TIG:<VLTF6TH=9TJfILikHudFwBdM\
line invite.fixed 9fb5a6	445	=f9mN<Ud]XuSrK;I4:Mk^IX_8K:_XORW@nQEI@7RSe;2EwBSBdgAVj\FouE`D==g
line invite.fixed a0c9fd	456	=]CI+JUfR#WfYY<I9Uq]SYTV[L:_Z<LETK>`U=FR^SNFJA>PXC4kGRLbJd<XfN<W
line invite.fixed a3b0da	703	OQKwKICmI>bDNL\aLDSWjEAZ?Z>VRKCW;WB?JVTU]eLLBoGAaSjMJO]FlDC_YU8Z
line invite.fixed a54741	501	UX6V'UHPO7FTw6NQD/P^UFVOGX7HkWTTUY9T?CcXav>6FC+\HUX\5^OaK_RJdcG^
line invite.fixed a8572b	572	IPSeIP=^E9BJKCEG>HHcXEH>U<ITdNHRQZRMPWS>ZfU\XCRMRP>d;hWi[NIEw^Me
line invite.fixed a86e28	504	9Ha^MwTODT?JXBXM=SfwbQ;L>74VJ2R;k5N+S`XBXORA?NO?5OWW9HN]>GicFZ(B
line invite.fixed ad35e8	408	L4:Z`1AI5]iD=[.piE%BOg<t?b``R+4\4CB*U5TIL*<?'GJ;kwNYe67cwJ4SXofJ
line invite.fixed ad6f3f	430	gLXiCg^QY)a[jli=JI\NCGC:SPBjk;Z5PTePVifCgc^\McI\R,;oO_*wPWNVM[TX
line invite.fixed af1c73	479	6h8pJKG\I8hif<DDT0GbkEUKB=&wvF>TFo-QLTG.mn\/IM,Z]PFa;kKERmF_o1Kq
line invite.fixed b38da4	415	9^GMK=RPZ=LO7JKYF^8G<>\cIWZ_.mV`MLN^fZ956@G;/OESI\:6%-g?w;GMQWhG
line invite.fixed b50995	491	WU@KOSXA>RgOOGSDGAGfB\H>>NUEOk_\?F#E=KM4dSXkKTXZ>taYLPPSP>PE02:>
line invite.fixed b529a7	504	Lw<bNfefV27MRb]4dLmAIWUFe#=G`DG,ZPULl_=D_O?BG2<h6C=hG]TO`afCY88o
line invite.fixed b65158	431	;?;n?PKSQOP8pHBlN:acc8RN=U?Zf2BGja,MS]OfbJN>HN5ErNQ9<wgG[iIIgk8N
line invite.fixed b6c7b5	389	HJXDT;5pAYA.qI,P1EQbkGNkScn3^v5JIwP==?GkqBPR<HBeI`jDO>=JMK+f1O5L
line invite.fixed bbd110	428	KIGS`C@cM@YS=@B^6-N_FI:wKdK_Rf/e?c'<Q/60YbEF?FILL\bD5jWXg`9UTA7a
line invite.fixed c6ed5d	411	G/Eh+ZS/d-;_TV]DLVlI>^W/S8>gbZ^1`[JsZlFPOwXRb9?Z7HCZ6H>e7bd/bIYg
line invite.fixed c75b78	471	LIXURO^p\ETARaHw;TJlK/Md-R=jPJIN;dE?86LTHYKL[eH8^iF0VLRWpg?aUwJk
line invite.fixed cd69e6	606	YAMjF^F>IaVnGBD^F\Zw<SFG3R^iFAm9>;QDIcEN8UKb-kSH<H7G98IkA;NBNPL<
line invite.fixed cdbc91	525	:fIgIPQtQ9SN_MKMV:Dd\;?qC:#_]AKYTg?QDOA_jc@QcQ<KTSOb:f\c_V9\Y=7g
line invite.fixed ce310e	385	PWM_NV]f:WEL:81L:q'M9/uZS>5O@S^UO<+d:JRO1;N/cREN';<Oe=j)QQ9wNJ6Y
line invite.fixed cedd5c	474	Ca;RQRMWQ?UFhbVN[TX]EJIM]F#ga6BUQw7UVJNJoSf>7A,@CIVU_MC\[qY\QL8Q
line invite.fixed d1ef14	548	<N6_>V9hOGe7mKXSTA5b\LLT3w-ak72t:W>>8F9imq3DH[GOuhSX;mdGZa?Yh\3a
line invite.fixed d2707e	507	>cLYQRIaJATSTBCOLD;TwRQOGf4VK8JNHwICOKA\VUJVMMUFFl]P6XdbbTQrF7WQ
line invite.fixed d4ae67	433	NcVW@LIZB:wl2GLKXXMO?'fW^F2THndV>;SQSCL;d\HGZ-=1CTQ@K@kCtvS]R0Xg
line invite.fixed d70489	456	@0=HfBFeH0GUeHdMUIv]ESHHeIUMb6APbeNA=wPJ[bSB0<'[_CliO`D?c[JElUVQ
line invite.fixed d7ae38	536	\MP^RWHLE_HU?RWBNXRGK`KWRE^]aU<TE@EAKESTM2WCDaHKnwK+W2EQGKXMNl]5
line invite.fixed db0a40	594	FBI6b#FFBMn1I@@I;>LVhA:U+MbIGGB^B^e)CBK]Q=ZSGgYERbbAKJN3F4EUK]L=
line invite.fixed db4be8	343	KRQe\d#iR3DfrCJ2AQm]MciOC<@`dIjFBPk_eWYUAr<=E6.5(8O^NrJnGNQ/oG8T
line invite.fixed db4c22	526	C`>[,>:OE;dK_;7\FH@a`PIZRe-^WT3kLoKAUM=,WXE7DwM,fFT\QbbI`a3X_U@h
line invite.fixed dcf6ba	433	9MMlGOVaP&\Ei5F`2VIw`+?iCR9VL@SIY]]\2W5Tvc*13T6-fl^3GJuM[bElgaNZ
line invite.fixed df2c06	452	3LL^L]WRNG^OGX@A]\<lZdLNLE#bU4ECXg-SeJ9IYt<c@b0Hc_PmSYDGYd\iVS5_
line invite.fixed df31bd	482	6YHQLQJH0W[EGAEoXFF^J#?^7f:_6YAZ.e[CEAIZ[5OVQ_ICnGRA<icP^\L_E^hk
line invite.fixed e1f41d	388	oIUI_TZHq2CFdHROiZPVYXUVqU8Ym:RMa[ZNg7`\EIILKRYHS>Wk`f[jF_r:w9Sq
line invite.fixed ea33e1	416	5r>dTR`eF(@YdKTPa:FJSYM\PIBiT8OD\w8EY_H^_ZCX>OAag\OFUMQTOdCLU]]c
line invite.fixed ed533b	717	U_1Z5UBOCGSPOF[LF=IG?NWMFERZYU@FEIBHQR9=Nw^_MPKXSOURNQORPRJ>E6BN
line invite.fixed ef421d	596	YJ55S;G;E_LE<J]VW;_O_eVj9a:@TIUK1BEH^0d7EB??GNm0RTRF_2F#T+[IOJP8
line invite.fixed ef7bde	534	Dh;DL\Wca#D>u3>^/;ZmT<?_8q>tZBFURXI<7PFPhVTB;]PHeWRM2XI8J];dYJ?e
line invite.fixed f121eb	359	CF]`9QiP@=NUpc]#d@QNLtNL\<H]g*TLbgEdUSS1[r@E4I5MGTZl>B7S5[EGVSPj
line invite.fixed f2545d	665	=iA\h9A^CHS3iJ)mH9COiTQe<SCL1RAe2jL*3IN]M]7L7NH3ZwoAMZdPiUCNVXHJ
line invite.fixed f2c989	401	A[2p>*VeeNSHTk-?.&BsLS\[-SAwh/`WLi9TGm59IiU]dPWK=rQHKVNK9rF^X^G^
line invite.fixed f775fd	479	A`8cTKE_K(KPo@>QQ3>lXTTB`G#`Z@EPJX'W>]9PihXA=P'OAAMK;^UCYZ9>oC&l
line invite.fixed f98582	411	O`SlQ\:Z_SGtIAR]YJb^A^_9PQ4[]`Q57?:]Ca#]SM(b$?@L\YbaG6dQ@FSZ@OCO
line invite.fixed fbc52e	676	9l#VS=KXK6l5g:Ik7=Cij5CS@Q5m\P<e=j8@P^G`[]?*Fg%7aecN;bp>Ok>hY<<b
line invite.forward 2c78cf	476	QYj>SVFJbp\;PF<b4_<6fYLbHLXW7YZNDXU)KHH^ETDXDQM0`XH0>FS]aPHOEwU9
line invite.forward 2e28d1	478	[tSPIISTUVVLF]2_ASIh9$MFTC(UL[#BM\eLDIS^PIJTWACLAI@?6NgO^XXKD:dX
line invite.forward 2fa39b	396	mLBT<VPY1\w'F=G>6uFOn+XHpN=Q=`DDaQ^bV][RDFe$LCjIBMHdLfc\NTT7iRV6
line invite.forward 6031dc	427	kwFRVAV\EXd^XZ?YTn4aHD?bL]67OYH;7RRXM`Q<FU>INIHGG8GHLGsOcCQLQjBJ
line invite.forward a5c758	403	wn<K.;ak]dPSVXCU>fX`eQILH7]<eDUiHED[;MGdWI-]EdV@_aCB\U=RfpHYJ2\`
line invite.forward a686f0	595	F;KJFWPOJPIWiTYO[SwaS[G/QMSO@IkOQ]*XNPL^KD@TMN8SPE`SV]CPGPQKSK@J
line invite.forward ba2fe2	605	;PAF;P6OX=JL[U`K[GMISTYONLHVbUHTQKAX\XG_jN<I@U<9GOW[:cN^<\d?wDOJ
line invite.forward d2ad18	428	E-?LM0FM5?VATUP@M==CQ^w\B_FPX?9Q*bCmF9/[adF]@OL*MbLZRZ?BBvdUYTSl
line invite.forward d4d011	434	dcCRYKLDI^THTKBKSQ7_1wZ>HddPMB\OSW7@IRP:WE:XWZKJ8SGLM]F<CX?KK=DF
line invite.forward f0bb0e	405	[gTNJV2tEIZfS9(WQqLL8JFV:dolH8P@;KA@gR20GP;'j]q#cgWI9;S>r[A9`iDV
line invite.forward f2d65c	527	@SUNECdFHSS\Vb`U`[[KJ^gw]]RM^VPEeIdVhViPPM7V?@HLP1?cPOBIAHY\BOWU
line invite.forward fbdec9	368	/_TFW?JtV@mET<:sZ)MI:TDQI4JIERFWPQ\HSRFFw`^LPS;._RI6JMS0j8VIJY)S
line invite.forward fcf3bb	584	<?=BN;F[=MUAg;D[9@`ca-KUHUbG\?CA@C>9JX<6^LXFEN#Q]QbOAORBZ=QHY;QZ
line invite.invited 09cbd6	527	GAV1HXDM[?ATTZ]JuFSOMBvN^ZIRkJBDJ:VQHQ@QN\TV^CYQCA#eYHHO@BVA\jYK
line invite.invited 0b7857	395	NETQL=:O?CJPSXAS=V+MhNRV3T?m`Pk1JY7NY;wOV7R_paSH;YCLJKDH^1PO-?27
line invite.invited 0e5615	426	@FDdP=>aX*H@I;OHD55nY_SRQO3TUb=fZa*h<TVVJTG9#DP^V5WM(abFIuMLhPNh
line invite.invited 1032dc	400	M94EIK49A]J/3Tf.qOi=BRw=3Xe)BB8NXD7PNd`/7TIA2gfGPRUGN20`O2K<F[J0
line invite.invited 108c6c	632	FZ<UDASWFHZ^\[ZRPCZJPPCZ@OLUeg]OHV=A<nRPhUHNSa@SNP?QSAYJ_QwPJ<LR
line invite.invited 1540f7	450	QDC`KE@Sp[=YSQq=l2_/=GZwsOTJp0ClNA:O`IXRSJU7@L6d^Z^VCCNL[TPWZOON
line invite.invited 1b926e	466	VU:CJ\TIVBSOdgUCdBV?#PZ1Rb1BbLIg]HGTOa;iHSV9JLYaKMCe\U2XDZP2YpPP
line invite.invited 1da1d5	450	e1QI[ZS,Dg8aCq^JbSQrJLNBOeXUq07DQZZP:w_cR7G[NRc.BSJQd_Sn5JL=<`bZ
line invite.invited 23824a	517	QFFfR\?KYKPLMRVee=qKaeO`P]DLo,DWN@7ToZb?XT`48SLH`ZwV<Q?\SXc;ikAC
line invite.invited 25026f	484	mTZcN4QEfSXOWZMlnBRZ-TZnMUT<^:KmUL:NXQj.CfH7ATS8ek\^wBQSdemGo7UP
line invite.invited 26990a	596	[YTGY@P[XOS@E[KwGNLaQS<^A^UFZBBYFWGDLUN@WPIBNPH;a]ZEJLMKaF[IUSEZ
line invite.invited 2787bc	437	\QK\JJG?QC\DMcJJNP\UM]Sl=`acGT?]cb2E\LTS=NPHOc_EUoRCJT]J[UR]Ewb\
line invite.invited 2a446c	565	EHJRwPLRPa]EI`ANV4YEKO>`O`MGSY9]OKK<?>SSXWA>C_M<``HKUbkTYYLZWeCI
line invite.invited 311727	536	J\@NUBK_I@aDXXPOFB\J9M^[AU4RSYOPYQMYIS-TaWMQVYZ[KVKVOS]w9GAKCMM[
line invite.invited 330a3f	439	[KR<_6BQTkUC/VIaw8m@ZW>kFjO\TJ1^JKCROPcNQ*<S-qb4P_eCUJSHa<NA?OeN
line invite.invited 33320b	591	N_SSOQUGHG>P_D:4VQQcUTD;[EJ[AVL6DdOT[DKUw@LWHQOJUBP_<NVLHZGEHZ:Z
line invite.invited 35ed6c	610	Di6l8HZ[S=UAlXJIEGIKaGKX5?<flFS^[RM9Jt?NWk?DENEM_\faGNR9gt=Ww<:f
line invite.invited 398855	430	llT^6PE^whGsb;OXQQYVZ><@6aPVBG6[BFQ@Q>`\`LHO:]P2[=G1GIIEWZQTQEhh
line invite.invited 3b3cd9	332	c*5XTKIs3EZ5a;MZD/6XIBTDMQ3a?0:OJXDRRqWldOUKP>[<d+H`swkRsR`Xr)Xe
line invite.invited 3b447e	474	[Q.F-]]kZ\@IS>cNg;w>&>`KU9YBE<;0AD>VM\P;Pd&+-I2;QKRUT4B7^WHDT8RV
line invite.invited 3b8c1b	456	\ELNL^OKVAIHCNWPWNPlI\U@KSUXBEH=YMjWcRo]#2KWE2Dk3V7aEHiKLEJfD@bF
line invite.invited 3d68ad	455	7wOTIRFd_G@EWJ<X?W'\O75fUQEZ9aMCYW[bDL;4_cYUI,<IZSKYIPd)TX;NdGK^
line invite.invited 40ddb7	312	nDPXF70MN?;w4.PF<)h,Irp@2?KHvOYAccThcHYM[RYG^qj?QSB@PJAX:A12I00K
line invite.invited 425407	412	Uw?VC\OZN?AIZ@;_SPAcRBZC6q0FO7mKjM>;2H<Aa\/CKHBXDZNQ,ai(sWK@qcAe
line invite.invited 4c6a0a	585	AYEdLIG^WVLFPGLXL1dI`qOg?ZE_FUC`HO8&N]7,SY'#0d=Ho^oGLCG4aT:Zq5K`
line invite.invited 4efcee	412	SiL)MG=;IG<RTS3WB[RY+]4L5AIN:`?7dWNPPfN8TVKQFH\wV_GYX\RX9M=$AFC]
line invite.invited 51e098	396	GHZm*BEbS)_Xu78b5::WfBEgDmHkH6Qw;KFgRFWvTw0N)Q<7M`I.[ch@fE.>:IEZ
line invite.invited 525a1a	532	K^BoDA[QeM[I[9?e/RI\RETMA;K\W=0t,M<VW\O:[[I2TOKAWXLRZLWGVECLHV#\
line invite.invited 5bb5c3	444	qH%<aLE@Nk2COWThj;YF3Trc=WwL\=D^CPJYbO`4'FMBA`RTqphBO.3CcDh@S_l;
line invite.invited 619c3d	355	TBB`NBMGb\#9DHbdDXQb;\WDH[NXqHZ=^K7EM[c<LJ;O'N4AD>^`[B>NAURUk]VY
line invite.invited 626b62	509	CZHG]LL]dOSXR_YV@^WJDRI:QXHILDKGN8YPdV9FNX7KIUTwMI?TVH\ME`TNc>V9
line invite.invited 6fe2cd	410	Wg?JNFIRe;g^cUTn1lQfT8^pTfJJG@_#0S:^gEZ2R=?7UDJQO8C<\Q];WTcuNP^p
line invite.invited 729951	401	ZMD(LQS/*deLGC>?DH9jCF^YUUSJ=<sJNpI@>LIF:BdnQYdwL0;mC[J^OCN]9ZKZ
line invite.invited 7fc0e0	361	ZKG.4VU=UKI[RB_6taR<DUA;ZK>Vm:NZdMGGlaMPZawRP=_S-+:v^LImCOk?d4@=
line invite.invited 85e1cf	694	X>M?_>DIGdSCKCULTGSV]`NTKOL@<J>bGKBBfFUQ<SC=KX[>ohYDO<AIwPXYEZW?
line invite.invited 9cb27d	526	b[MPNRHaG<_P\/MBGUKUWJ9_T8BZ@OGO@MaYB=:UGULKw0A\NS9fMTkFZa<ZTLM`
line invite.invited a07873	554	M<IPWMC>MEL<NDO=@LcKdQ2]?4DkR]C9^a;:A7LDKCVT)`DH`VSOHIP5=LBP[wM@
line invite.invited a3edfb	458	TJ>^HKDIF^E?6GupcW[8V\hu<laN[@Dm698@aOY#BQ=P)gc7i^u_sb9?_KR0PhhR
line invite.invited abe96a	482	ETLb@AEZ[VDeWc<HF9dTP]<BUNEFl(hDi]3\UwNVXYQC*ZVT_MMQAbFM<bmCte3`
line invite.invited acda2a	460	mJl=VgE:C1eH5ZMHGQ2CQ)?6:H2I=w9M]oDR37EYD7URp3QY1M.=]CaKGQW@7LZV
line invite.invited bd8f67	470	DWEZD9OG7DO9XRLHTOCmCMDI@VOZmR6]=K1/.O;AVU#Q@vVMn?L@;REO]J:[bOT\
line invite.invited c0e21e	534	NkDQ>_HJE#DTMHKPWN<@REHBR8@^\OCKZMFSRID<_ONZF<\BNFVXWS_YW^SINGJQ
line invite.invited ceda20	567	RRQ_JFLQWbL`iCXWGLVMBWQDSaNQSR\N\N\wTaPUMd;CF;>\ARPKYOJBJDL@SJJM
line invite.invited d2e1a8	347	U]*TB>9EGi=.Ti_SN7ZeO@^k#_9[MS;e8ENM`^@rE$K+FQ$H_aQ@P\_2pKNqEe8a
line invite.invited e08b46	429	J`PIdD<i9;THZA:OA_Hd[KBZPpE\==0S*bE1;<3<XU;W_4VTjWb>JwLmV]?Zjd=J
line invite.invited eabf2d	504	VIAP\]ZXKJZ7TOVd:5RZUGIN:UQ[_NPIMMM(G2UYS2NGg[UD@HYH_PkJQwb\PO_L
line invite.invited f027a1	377	-DL+aB:_:VD@PY^R7-/9t_J>O[v=3R4_%1Yd8CLE[#9aFTA6\k_V`4@@n.9Plvb;
line invite.invited f96b2b	432	4ZBOa&^eYACLCFW@E1BTNDTVdS=Zdo:AIYcXsfXKOG[?;7/LO\SQEbRO<wGOXW8`
line invite.reminder 16f34b	404	A[EVMQdsJJ?ckReIHO\LK[c6^G2wSM_Dg*Odi^\1WdZSf@5kC>?iha4wGbX:a>4o
line invite.reminder 31c96d	601	RbYUCMMYH4[QjJI?UDHBGWCSRSNReBD?@@>ALeN\gOE4UYO;ZVfDOFSaMWNOlwNU
line invite.reminder 69d4eb	512	PM^XYYB]OQO^Z[?UAP?Ri=:A[GHVUJYUDC\WHDFwNZbrjO[`;dcIcZBO_NGcKGd^
line invite.reminder 6b1662	478	KMWPaEAVIQJEGZQw`NP6FAV?OOZSMCLbG?RAG@cPH;K7(_W?cfS.S7nMiSTo@TBN
line invite.reminder 71c3e0	454	Ok]e3T^tZKPjw^Lj=2:p?<Q`OX:jX2\JYg@PJ\;<ao$7LC?BP5=p_n2T[e:YTl[p
line invite.reminder 7c30f3	343	V^8WSPLII_FLFjGekU4?glTNBH-QpH4S87@5SW2@hc?Q>iX#nrmYF]NBaJCHpV\f
line invite.reminder 9f3f5c	369	D[Od@_a[0`>\fODIYcLCVJ[(4w/S9OOX;SFaZl<PLo6;d?i?5K=WQ:^T=tq2q>`R
line invite.reminder b8e95f	499	[fNW]P\T\Co:gO<bEH<^RFLWKT?f>GBR5w8TSMUZEk.41GU:H@N<Lhn[^aF_N]Pc
line invite.reminder d283e7	388	W\?u*`Kh\5VYJ1J^6D<tZ5IVH1=kOLKlZ;2AXRH4T[9@D/RAZ=Thh`\GUrG>83Vw
line invite.reminder f3f411	344	f_a9Tjl#g1@nUb\:ORr>OF]Ns6P/b]O#LL9f^a[>PIT\X/KtBRSenW7e1:kEDM`;
line invite.reminder fd40e4	720	HXEaUP<MWCSHaUMYC^C_YEQLG_4w\)FZDd@GNK6=\aA@;PEGOD[TMjEIMZBUXRBa
line not.alert 01a9fe	464	^cGW'rYNXI4WN]\VRIPMDqm7`3E;aPwPb^0Yhp@/oVO?AE4aOPJQZS0O=WWIZ9GH
line not.alert 021d73	424	iKKYVdAX`6T[HPOCVSPRJZwMRK4ILCYLpQlcRV`ITjhGG;7hY>RUjRPGKUTC]L]]
line not.alert 0c4f95	389	GJIU.Wb\HS4PwbXG?:mYSkXJ^Y?kWLnHSJFldCbHX:V:PDJdZFMX:K;UNmVMX=DU
line not.alert 0df047	637	jRTUSUQCTE:>Sa[GVOGUJ>U?OFAwSIDD]]Y<PO^R_OeXXCK_RNM@^gPQMX1H\3V?
line not.alert 37c236	400	iCYXBhPYVg<_dABX<mobIO`3]_fiSWm=bSVD[YJFQRPw0.7OTPL2FSSV:NNLXA+U
line not.alert 4fe027	331	wSQM=asSX1;>FI<LQR_PNVJ6YJSPY>OSK`lCEYY]FVb]_1eT:4OHEK>t?\K>U[YJ
line not.alert 59e495	536	O=^^QbI57VSOQ6XPEE7ZFBD:EPTw96II*W[BNBW?bAXjRaNACI[=MPTkD;00>N7F
line not.alert 5ace5e	520	Hf@RHWQFO3#cJ]ZHjQM@AiY?bb;ALJDJWI<b\YZC\X\D3HElDAMeaQ,a7T_cQJQe
line not.alert 69a5ce	507	-u4UX`epQRD5VRFE09gBJ[N>[8HL]OGWBW>9F[R8TT^EY7,``OOwbv4];c^KUQ@n
line not.alert 768935	591	YSTIKcKIJAEW]bcILETwQYW9PQB^G8TG[j<PN`XOLNHKZDTNLBJVJI<[MSXD^E=V
line not.alert 80dd2c	482	GaB?*`jTa:.]wYdAS\TIBLZ@L4K[jQ]:YT@UNVE3OSbF;_DgGCIXGdP_HTeJB@3b
line not.alert 833850	540	?:CUBRXedOTDgT\HLISAEFGQ^6XakHGPSf;ic^LGjoGEKY7Rw^lSAYNKCJYaiM7d
line not.alert 8f8165	747	^wVHE1?QGSQH\PPIOPHXWAULNDSWMOLPFAE_bLR5P\<MTDNOTCCSVMEGKS\FBBPW
line not.alert 93e1a8	411	AXP>cD_]X=sY.<WfG=[LcA<VaCfKYSYHG8UHSESp_-N`ZHC_Q#Q[bK[2ZLNRVWSb
line not.alert 9685d2	454	SOMFCgrcbUMH`O\FVEaO<cc?T66T`3Z>w_1auVKHgSH@A<HSR1IWMR;\?H_Fk`2B
line not.alert bcb3b7	425	_Q<V=pSbXBSv\SoAFN]EZ[E@QC5`q=NXRMSwsd_Dgd`jAD(aOFSOF]ElJdTLLN<h
line not.alert bfe4c2	623	?dKO@QR_HAAhhVjAAGMYGUwKbB;UdNH2RNP_daG5]]Z2U'8E>L;XZ5PK5fWER8NX
line not.alert c7b186	607	UBLiCdQRP@@gc;X7SKGh]FU;ZI7mTLTOUWCOWT]ZVb[M]DMw;BGED_Zg;GUL^PCW
line not.alert c7cd1b	381	K<Vb=kjNYG`ZeYQApUMcUV<HbXIVY#;@ZqiDh]l?uHbXMIapY7FYrWSiBO>C^HU_
line not.alert ca783d	401	l>mJHPUH__c5EQLPDw)RD][?3[_g7_ZcGqM=-IEgBOaM]:mQa7MJCIkR>MEBOVQ@
line not.alert d5cf9f	497	R[3FQZVP>-3cU`l:_qwIEKb,KM8DaHk=Y;5^jSiEKOCB_H>a8B@dSBLTPRW;U9LL
line not.alert f35d7d	386	PLX[AI]@IfBP0MMADDRS8f_QNJSwSUgCNFB?EgJe_h>AF[>`[Z2X*U0kJ\o@^GAU
line not.alert f4169f	567	bF>QVw[VQCD[]Nd;K[^X>RW@TG9jS2LWdeIRPAYNQWN[XLDeGA@lXYZW=ZGIQKOE
line not.cold 01f655	477	HIJZSNS;FBNbQDgEM7fe<]8A=8VIYVhPL1XQ\nSPjjaW:CLXAFJwRaMB.OqMQ9LE
line not.cold 04300e	406	Wg.W;=F[[RDIC^_]bJVHZ_F>[R<UOIEn3^NDZW>>POrS>PGS#J?OE94cY<JOZRQ]
line not.cold 291585	422	L^AMQrw^MO@ANRflEIfOW=LJ;=[dF?CR<]9EGHZDVGLNV8;'U48L]<8P;f$Z\]::
line not.cold 2a6222	371	PlDe)61w<RtQHC\C52QcZNLNSMQlPI?O;gNFKP6_FT]J?_=H\eu^OIS@QY9^GZMF
line not.cold 2b97a8	553	XYTw-SqpSRNRN^JNQ^ElNGMQZHAjHNcLUZPCO5TA_PZLHHCgEBRIUa\WMYEU6)QW
line not.cold 321594	515	9+]gJ?E[WHY]FMXEDY8qTZBJRAXpPXwDX7gR8`IUJVb^_aA?BKEHAeFa/R=PXQO?
line not.cold 3ebec2	416	CcR]XR7e`-PHUF6AGBIAIEa:HB7cDCfBMG;w_@7GVb\KIIGb9N7\]`Lm;Y^>a>lc
line not.cold 4b9028	551	UXGUAoIVhL3mT`iHkFdZNjrGZ8[GBAA#TXCebaLAT_uE?EDQNXFWLZ-VLWMDb;DV
line not.cold 4c7042	432	5N(^1ek]Y6Cbkte1eMiI9AJ/Q5<jTL\7qfKk[WXRuZnR@I%\MGJwIaIu3ph=e5+X
line not.cold 4dc4ec	584	OI<L.Y^SZ4KZMQQJiBUX<tZB`GK\^DS@wP?LejQE]USID98\2D;lTa2lDH]MbA:X
line not.cold 57f403	540	WR?b9SMm`2WbWU[A^NKf8VUBUHRZWRVZKK=UgZO?ceHUkZ:]J/PSMXHh6>eJI#9Y
line not.cold 5a7f17	497	JP:YEvH[V\9F`R^UVSOFZJA=OO=_SODHQN#N2SQXSea7DQ7NXfVW(a8bcc=VW>JT
line not.cold 665d07	453	,X;TRK]MU9Qb?JlCf`VNK^dIQ;<<SRLO^hMjdWPLA`wJhG>WDIgj\YMW4KRCU30\
line not.cold 6d3ecf	369	LK7g2^YRj:?aiZW3`ZNNCeY2O+FwuJh9RUMwjjcAXakJB<AcFIE_XuQW:nI=i,7b
line not.cold 89b006	587	dXN_D^wT`@;MbdeCWZSa=_i6S2?]R4]3OQ9\`_YAb^r`TIBo><5WVf;[=_`2k?FQ
line not.cold 8c81fb	581	_4W7VW\H`\:HJwU:eSXHIZC:EP\XO<?uSPdAMMgQ9BLKPV[LIcLFXTDO>;GNWgV6
line not.cold 93ec41	448	:AA^EnQwSIZIeeR;K_\rNJV/iIURY;^=Sc;F`_WTIJRV_[:i;5@U9e=YAcNCeC6M
line not.cold a1b67c	496	6G8N@eKD]PIFGYTBZ?kZMW5EFL_GS_6ic<6A_RJ2TwSIKMH`WcU`CZHI<IQF_Z7=
line not.cold a1fb50	561	TIIR?BKe`I=MZ[LTUO[eKwX2RH>RqCDTRW<@`G4CVIVWLXMV`?SLCY>LAWWIL;D`
line not.cold a7a017	513	OKHl@\aZLH@\n_g<v`iS>eZEU?7`w3YJO`=T]sn6n^l`AO`_9XK`I^<D:_WEO=P^
line not.cold b22a73	376	?LQbNRL[Y@GWpJC9uYEHDeI'K45Y[%R2sPaNa[Zgcd]IU:=Z7@TSTdRwQ[T;Z9HM
line not.cold b5e452	456	MGQWLdeCp9PYWd]#NVWhVf]9`D?^[;A^]k<baYkhUJ\K]>>tR5;YNgFm;fRBdJ8I
line not.cold bb6f4f	472	DR+\KPTVrCLY^S[NwP<Z4YH:p??QJG[CQUAf]PTL]TeWd^DfcOBQ@k@lTLKH\SIU
line not.cold c82d1f	538	L_<[3Pw\M<BXb_[3cS_r4dP2b>S]c>\D_`@]l[ZDKpTU<?3X;DHd=g<R6ZL=W<<^
line not.cold d4c9d5	396	H^Zn3IsK_7UNsaIVSLkIV:wJeK=a^=d7T7^REvfBnQf<JCN\FHR4lQ?HZfVIU8Pe
line not.cold e51b05	445	I_ROFi\R]`]gKGN*LrUe8N`QZ</RBUeSe\,Wc]8adYKG]6EP4(;USK%^8wcUGI[\
line not.cold f33462	486	JTIRSKgaM:iYYXM]Td?EFLT\_R1\^<CUTXXQ._@=#O>UL8@W3K;S9PZARa<c>+Rs
line not.cold f4a877	479	aNDYFIN>EYLH=ZZVbBXIFs/B;=U9TS?7NO@D\Ld<L7NE?@INQKOFNB@;CM=FZU#=
line not.cold f817d3	383	DwOi2QUT\F>SoRD\hgoX-YuIP:M=rVmMoK.i[JU5kEF/N?=[KD9-U:LhD`kEI*>u
line not.employer 10f6d9	473	WBOdA^>=X3W[VV_8wGONUS`Uc?9cFDd8M[@nWfJY\ZVHJP:bHG/T`nC^9ZS>OJJX
line not.employer 1167a8	541	Mcne=[\_beC]BKUGCf]@#\qcT:;GCgh7XSSVWN_>N<@GH8E9@CGCuASCNjwPFI`b
line not.employer 14b597	625	M;Lm@NdUO=>TU^]SNS\]K`fFVB?nqDU9VRGPK[TCwWPbBCAK5FHbI\QW=MgE^J<R
line not.employer 1cfa9f	497	YRGLCB4KFGWTSHdFX=OR>XM5fB2_[MPjP^EKdgPG_NYa0XJ6R>RW^i>CJY@QS2#U
line not.employer 222ecd	465	>Q4XSSJhM;,bnhcDPJNQTGGIK6OUd8uBdK)[nr86dYacgGMQR#IdI=8F-UrBLH:k
line not.employer 2942db	449	ANBRKWvf@79IN^P9RSX\>5Z4O;2NVHeRI[Bw_BVCU[hl68BaB2AVb[;aCsw<]30L
line not.employer 304caa	671	JEATFVRSW`aFc[ITMASY^SGJaBkPRBV\`MSXEAROhTMIBXBOA^lP#HDJIOXJKIEQ
line not.employer 34f5b6	479	u=2N4uURPG@hXWY2UKSX.ce>Z=?Ej@iGhGGchUNOdXMCRH#c:@8PU>7o']q<T+@T
line not.employer 35677f	510	`RGaL^]CjE8XSQL#eS[JBWWa^E=]@XhH_GSbf@bF=QYBNCL;:,,bH]IhSgsGLR;G
line not.employer 4b8f80	493	heVpN6>NF[CQJ<Ph5_es>[ER.rkv?ZIQSXPA9^cPGJ0?FbDHQGPJHIQN\2#a``DB
line not.employer 575b67	435	J8C2JD0ljOH@Ae[POFVJacWWYOZW__;doP1GOEwLDT;SMNC>W]FVNnB@FDJ>RHRn
line not.employer 5787b6	483	rZS^K\ZBUM;ePLUS_]^w^]ONW@UUc^n<LLT]AYO?^XPfATXA<P=]YP@TCEOF]LGf
line not.employer 67531a	412	]'j7WeA3?d>E5W:?YMD_kS>2@_BOUZDdZH=EU#tj<[[i/=e>g5cei[YLaCGKcmU4
line not.employer 6a24f6	595	N=L:\Tg;A0A6Vm[EGA>QYH76WR,T@=IGPr`KDKRfO0Q`[FPwG=@bINhm/6GKQ`IE
line not.employer 6ea468	454	wlc^=@fOaWQci^TQfMW44?^(tf7CZPL.cMUUck^>R1CK`.YL.:APmFdTdjP;A3\f
line not.employer 723271	688	bO<U?aKEGHMbQaOHLUVHDFV;a;V[WIwKMeJUOdA>jSGc=NSJCC;ZTYGUCSO>\I>O
line not.employer 88ffbb	352	JZ/wR*KCAD>I_K1^S[JUIHbZPO8LLlEab=PbrG@:HgNCUNCJGZrF`=QDKN9RZJ^]
line not.employer 8e7085	382	^@W[A_]_gbimH6HQ]lq_FsLR.K0J:Q=QS\FJ_RgFQ[]0<DTO#37YOn\UY[rKXDHf
line not.employer 8e868b	305	OEmU#J?RCJ[BH\kIHV6e\JR]U/)4Q<.2l@i+=SFYsECPcQM`Xt`5&DW4/GoVZ.F6
line not.employer 93062d	371	7BCQUCPcX_)SmoQ$k?YlMeUPcG^HXPLUcR#hO_\NcSufHS(]D:NN]mHM3_Z>JL;_
line not.employer 98726f	558	jMIZC\Y_^HAd\Ws@PR\T:SpQNR>_X?Y/XZRP\HgLIwTES7KkWEGbCdKa;]VIaOQN
line not.employer a30590	506	`O8[*[bcc52WimW,eWl^(dSAc6CP^7Z9gS7qfVwTdD`_H92W*1QpeiGe6ba%iLAb
line not.employer a8dc7b	497	N=DOaJHR`RFWOOQDZHBdRQDPMW3kQM@AO\LP=NB;j`D?QF@^9KRQWJJL#R;NNU7f
line not.employer b3f51b	522	[M@QJZQRbW8^TVGCHBGG5Me<i2I^VQfCVL@bjjL?ZPaVXF4[E6>gbJ=N4Nk?b?#H
line not.employer b5b62b	516	CNCDbXUPWFYI^ZGYNb9gbMVEKN8^GGLZPwQKRG]gRCOMKcEX=X@^OcOqNM;bhe(I
line not.employer b87a04	335	uI4BIIFXZ.7iQZS2R[Wg,Nt*dIawLRa(`IMMScm^]Mn`bDCb5J;`Pm\]E_`6g:LQ
line not.employer cb9ec0	552	ZEOWCQGPUK8Tcw[9Y[WYJUYJ^N4qSBICeIKfbiDMdOSHhMG]>LHYXC8O8sQ=]BOJ
line not.employer d23c51	404	d5>Y)[TfRA(iQY@6F@M`Cgb=PMPPN5^1LY5]PtYTj]M[/W?pNOGu^X0d&CaIPE#=
line not.employer d578f9	336	9MRcP.eb?WpLCI2SOVrvwp3`IO)W1O[I]LJ9H`@Li&R6AXpGQcUAcpf=JQnQS`O_
line not.employer dd1498	332	JU9KQOJ.wum[ET`7j_XBqJ5?iIw@7^Z/X&;O^Q_mI`X@=ua5E_eR[>NRLeh=rOC8
line not.employer e07e3d	485	QV^NkLD0bHHJDd\?@`[>_\YXIG;VS@^H@iW7FdUFDLMN_DP_[2C;fwbMDQGMtF]U
line not.employer e72a0d	401	BJOhDcqLS,/JvhZ1SSOS4oNGje1SN69KJ_=^JGqUb_hQP=8Je)+X^\6d@XwIWJIU
line not.employer f00b3f	359	\WBrVq`aZ<ph@QSB<M8D>5[5mCAj5KS]`RUhaT5PrpKEEUXle/K]1P[[>UUh\G?w
line not.employer fcf858	460	K)CEX;KVFPV6]SXkLU5meH9IhGP]>_7#eYS;FPVja=]iY_I\Z6E]VrRdTPHOUO>H
line not.employer fe18a8	420	>[\lB:TXQYliNA9\LPPBLcIWFYaW3l]FHXBN>`C@cJ@S8[KTFlMU9#;UQWUCD]FZ
line not.entry 04bc13	495	QhPeDmNKW4@fdbc.cUjF>a=Ij,<fo:[Nma;Wp[<HvlDL>G4b<@bhL^=k@YZFrFGw
line not.entry 0e22b9	538	hfOLJcaSK<@U\Ue>]CXK=MKFbU:]dFS(QUOnGZ?=8UN>TQ@PH:DfHTMwGaZPNIHI
line not.entry 1b65dc	435	\UCmJcTZd:8_cKhD_`]`Iwd.Z@HVM:OBWlQ^_\f?_fUM@J;aS8:uAR(f@OX>\H5[
line not.entry 4012ae	484	kADKI^wTlQDcRaTWQU[F?ZGF^BC.YFu>sG@ci]PM?VG=j3LVK>.kIRKHIZKZRZCR
line not.entry 4b1d0c	513	PTIOVP\GNGUIeFX>QRaZaIiJU6BwO5kPcRMPN]QLY`\`bF??3$/NUiRO9Q\JN;Mi
line not.entry 50a48f	446	`^ETAae#h/7n[Qi3Ofd=4[VMsJ:Tg@[7mAAMf\M?__l`AE;h4+8o7QIS)^^?bG?c
line not.entry 6eab1a	609	aN?=>pfP]CAIKd]1c>iHD^g;h6RMc9m+X7IjkjDFD]t0>O<\K7JfFO9w+fWFPBB[
line not.entry a10839	487	ZJHa,ib=`?W_LglNpURCLQILL1C@MJ[@w:QY`RLJUfcfPEg\=QTTP9:jLN`7[<Ge
line not.entry b3f47d	509	_aMV=facS=PasrV+`D\T6i]/l$+[d;_@kL:beXY#_vh;?>3H;-<l`UDmAlQ;[:4U
line not.entry be78aa	506	[]C\E9iT<OWHhkL#>Z5bIVtQRQ(ZN2:D]IAOoTX`WdMDE6JX1=De?_/P\WOBYJS^
line not.entry d06d1a	401	OjTa:B9ZA8RIZp6?#FMi[7K7GVH[a^tG^gOVa\fPHiIeh@GM(9DP__9Y]VEKUF4h
line not.entry f593bc	665	bPQC;`k@nO0`iUh,fX_<5k^:f18Jf,m8dC:]]gS;[PT<D-/^8$)kSY-i#_d4TDCb
line not.entry f971b2	489	E=Ee9Tt>XF9VUV^%Q@\OFwOSf)VbY:h<\24aq\MNbGh@KE)XE0BdMeDWEYnFY8Rc
line not.entry fd8c7a	418	0T6@?\l\q@=cYQlKqC3H>]QWPK?_jJJEmrJdtf]8m`f'3U*\mPSZNfCw;If*vL#_
line not.event 2395b8	450	oC<bKXMY;`^VhdgBoa[YZ\eGw@TWX:UN?S?[kPjF`QhH?I/\6P7mDw6OVVU,5[Ea
line not.event 2a32f8	438	Q[A];b_fYZNYlL`;LMPI>bYUQA$Q]DF.D`8bUYR7SmTGfI[KGhDWw3=CFloV]D<[
line not.event 41038d	422	9R3I_OMVNHJ\[N9@ROOv;gZ\AB2P:#M=lFM4Y_=NqW5TSeKw;:9Ma[4jafN<P<PY
line not.event 6145c9	522	StJQBUXHILFXYDT8wQPL5LqT[GE@KSU1S>G\WhaHm]W><7HY9K-hdSPWWnDY>;ba
line not.event 690d98	349	TM<0B4[ZHiKWPm;S=OYGan_h'bq_F\Q/E'^Ab5wgeRZgKTkNC[,L`WLDHQW4[b=F
line not.event 73544a	460	WX[ECSSQkRFEUZV?mWbNS0aL9#IZbRd^NU18PR9@PGJG@IeASMNSW>Z<b?OS5WMH
line not.event 772771	548	JVOEOP[STYRIEG_T\ce@bVi6QeS-EkL8I7_U`FUNIEAm>=]U6J8LTDQUULwRGQZ\
line not.event 8af43f	508	C)\:DhN;YG`kaWR8iD`HAwRChENpLRQCSE[`giCe`rXQLL8h8AFbOf4F6]h5i;?U
line not.event 8b075a	506	JJG^MS?SX:Bb=LOXN\pP3pQ:OW9oiAS.W\7VKhUFUZe4@WIvJTELINAi;Rm>f#<Y
line not.event 9ebcd4	458	KaIuDKJ\ACR`o\dKLR`_?fWXBg2neJV@jhCTe\D1VnU)e7<U3O?]l;BN*^P`_#j^
line not.event ae04fe	484	aLaU>G\a_flT8LcNEbEfQKiQaDA#@\LMd=YjMEZC0VD@k=^^@=#IYDaKRblVT=We
line not.event c07c41	454	QY-_IDE[bUWNNPNTHVS\ONROJS/HlQVKHQ=ZILVIaYeQ<H;CBHZwZMPNZHPMgJS\
line not.event c6229d	434	_0akcEJUNSP\BWW:K\JRHHp\[?X:qVWOP'_\#Wc:GSL:^@vEBN'Ug:D<ZoV_CC\Z
line not.event ca9082	518	^Mca=]`Rw[KZUAUPUUV>7X^ZQIH@IX[2WaGRcPT7iU^>H<JP=0JQONVEWQjXN2K`
line not.event cc22c3	391	?iFYJPC]H-<;7>ReQcGjQ#T`RlRNVq`]=\mIPL7HUMAP]Qe)RI\OAWK3>`:X:V>n
line not.event d1d57e	459	g=Ed\O?1SgAhEM8awF>XRulU<>[`MD5FI5I_W@Z9O:RKSN^hNAN?rICOZHo4TiTJ
line not.event f3eb68	505	DwCRSV4A3:QJU)LTlCQCTWDU=QGNNADRH@=N]kHaSKJG>.GATJM@ML=PE]*?J<Ea
line not.event f5ced4	540	@X]iT>:QOeCfV<>Sf;>P]QZVTl4jgPbJ]RNHNPGEQwAZDL]QHY[FdWPJ[kIPeN?]
line not.event f7070c	506	OQ`RMjYZfNCKiagGUFb$:Qa]wP@@PLX;E1QI]NR<D^WNM;6J1?;O^BUQ:`XO9LMq
line not.event facb30	475	iQG9WbYA\S:[RlYGQw_E<JVKl<T>SA]JL$Bbc`KRLSVIS_M^\D>W]I?RC^K?SFKS
line not.media 10d9f2	380	:DHAPfhv;DIfg]kN8wGvQOJIQH>^I?h<gF7G`A4@_i`BQ@4ORH?w`p4K*wc^edEa
line not.media 208961	421	FMfMNAUw\1i_>PY?F`LQQ4SU_SDI\HZYU;mlWSJOXPP`C>P5q::GdPUGTS^LTP[l
line not.media 3e4a4b	620	kQNWHU?ES=LMOeXGSOYE8`RD\8;`ZBYFwaDZ[P^?]QbVD8>ZKYD\Ee8^BpPHkD9d
line not.media 537b51	357	YVZ[[]859JL[[alPABVw_0]LT/Ldf7`cQjALCYF+HA(KBQK>U<pU9caNBhP9SNCd
line not.media 547548	441	DV0X;_r\X+?kj\`2ZJe`3ZkWj,=T_,f2`WGpRlK5wliK05'gF5CWc_Ai1ge1]33q
line not.media 5be570	338	?tNwYHRl_6E?3INPQeO`8PBW>TIS`->U5r<NcL;Y]:^=9fDDK*7Xoc`3]kCNO&r9
line not.media 682372	503	ZPJT7pa\n;WoZ[^B\H@\@[v?jC0fZZ`5QSCSZcCDecbZP5JbJ80gZwSdGZ`X]GR`
line not.media 7e1156	484	PiV]2FNwb0WXVKWAOmH]=PS?]A;QadPWSbA[X>JNai;D853IQ-8T:lIJDbDZV3Hq
line not.media 82a220	443	gHR*Oih9P`EdBR^VLMMNCefCoF>(ANSJNCsmwaf?Y\SOnCMqF8Ie^4OdJ^OBU.NB
line not.media cc034f	516	RVMI9IcHf>'hnUs1Q=nI8oR9q0>ER3t0^8.j^[D6_wa:?A-_9.2fLQ-fAu[0a/-T
line not.media d28f45	424	YRRK2J@fX+Z@eD9b;E;q^X65Ow3_JD6TMnPNBQZ:]p=LQ<QQM7N^SlTn-WLaQMGE
line not.media dd55a0	463	S_@N0Hc@#IDBOI[7TQHUQ:^8JUUKMKZPFp@^XDB)ATLUI86=isL;O[[bEVBJIEI7
line not.media e242b1	485	CSHWHljYi69[akg-RS]W/bX?Z37`f;H<bNCKvpf3cim4L#I[*;+fOq;Z7e?;TCDR
line not.media e3887c	452	WQVSHMVM^?HUcdZ#Y>keCYVNhKBbE=b:Sl7LA^JAN\[MZGJ^2:3]TNL[,`X>S1P`
line not.media ff1126	626	XPOWKV`PNEICMPXDFaRVGUPBkJBQcQT=SGWW\EwMQU\GHCQG;0A]^=RHJB_1mXCY
line not.official 0195a6	725	[FJ>COSY]ONLOWeFQRQVHkQGfFMWULSGaS=R\wMA<QUIGQB^?JENQQ@]QTJIRM>^
line not.official 0a55f9	560	P@:H@eb\\CQNbjj?[5]Z/Z^)d9CME\]CsFKVnQWYwSlaY>'tZBCKOK?V@L^LN*=G
line not.official 0c6ad3	688	HTI[\9EpFY^DUEPQDAIF^K;d0SODdIGD-KUIG>HYcU<AIOM7dcu?QWP=wNIBO?]=
line not.official 0ed07a	490	E_DOFZd^_G3YW\_AbTWE:Md5d8<Sf6S-wNDfZ\F9T\s<<H7d'?Mh?\2R@bZYjR=S
line not.official 10c9c4	594	Tu>JLWaaY?I^b\cOYeR\BY^@`D3`CISJNhOORd[KuWZE\CJ[=I=P]wDLP`Y@W5Ep
line not.official 1d7a56	365	QcrXPYoKa?Kv-TQ0qTkh]hwIbKO_XTc<8BVb0N<-KA;DECa7>76TI:NbMtC=HgVC
line not.official 1f00db	487	[B6W'arqZ;<fil^;]DiR9ViGZJJF]MX<l6#clZB@TZJ?M*DWBA<`TBDsEV^#hABW
line not.official 21c871	464	]\=f8<UQj=LUX`DYaB\MIiOSXMMpSTXMQL#jdcW=WWMF2:COLS8Y\a0dT?IQcIDk
line not.official 2761b2	463	nG=ZwQ;@OBEiB^jOuMC[O?M_]/E?[,FNHT/`9>V;9KWRY8irE7BVdR#UQX??CEg^
line not.official 27e4df	508	RG7=?UTVZ,9sfWf#VLhSQ\G5o+B^Z8e5h6=Zc[DGRN`RR>E_6/GW]>.c/[c$]S:Q
line not.official 28abd2	506	vICh=_`9W,6\OaZ;YbXd/YF*_&M^\'H8_GR_wbb>T`s]S2FaB;6jh\-Y#dR4gNKP
line not.official 2a4d77	577	X57FEj_.e<5cbIs;qkh`9dn=g:)LM\]<w:Nbn^W`V[dW65G[-6E\:G,[8WRDe5>]
line not.official 33bd30	373	BX$e@pgah<F[uwQ:[&oK?NHGgQ/_d<LDpdBbqVEKpvLU\(9v;;?c_ZDZ7TN_k9I]
line not.official 3ef4e1	539	KYaJ=bi7j@>ZEhX3ra`R;ei7`3RN6TP5^?\_kYS\[aw]Q:JU0'7WFV*iEZ])VT\X
line not.official 44a301	619	VEPL3Y\Sn71peO^9hTZX8^bPW9IH_7[CbC>aX^S:RVU\M<`Y=JQWXO2c<\RAw<@T
line not.official 59a209	661	wLPK<]^JZK<`Ol\J^\UOA_KB\S\LTGe8I4CgZiJMTMQFJSSZ6FGX::H]9S\K\JIK
line not.official 763e79	472	U@lh0piYPF=g]j]>MmLO%as8L++dK3o5`TCwV^i8jwvS]7Re;D7fg`EnDlN6Z'>i
line not.official 799fba	502	cJ_A=UfKwK)Y@\[8eWjC9]^DI1MPPE^DcVL]l]^<B\_\N>wf336UcKCb=Me8L'ML
line not.official 853526	547	I5BY8SfP>#:aRUS&``TW@ruEq.PSS7k6ZX9Q]fDJ[bfMC\Ml?C;mOX<`#Kg/eT5P
line not.official 89061c	495	\P?CAg\XYPC^^_TSfcT\LV]VW>TW_4X)``V_]V\$UXbE@LFZH<WG;WHo=NwH^5Z]
line not.official 9bfbab	549	9iK_H%;X@D`>J<>a3A-YJ9Ce8iGKIm>Z9YFE5(SOPCE<bLVDPOYGLf\9bMFR:wh9
line not.official a46ea2	639	fM[BDifHX33aaUV*^[YB2Y_3[38Sg=t+k>gw]gU?MHeWVAGL?<8rUE@k9eS8_8FJ
line not.official a60b6f	544	GKOMX>[[G<RBUAKb9R]]UKUPXM][2_JTLcVAIMS\wMbT4GFME]=KWYMI=V;UC5ES
line not.official a62039	716	MO);Z@7H<YKLIDBCG@MR_R8CEHXNFLS@ViO:ELWDeJwTX_QbImWXBK=MYFURTL<:
line not.official bc8297	464	`CLK?hPS]#1VLMQ<VQP[;VO6UL(XE:]Te@N`[gf;makf]@>W+?1^VP9R.qVD_GGW
line not.official c59ef2	604	Z_Vl;?Di]6SAVAL[GbSUQ9>RY;0UcXRM[[TNbDHWBb6>L?RS=-9JGehIY[A?K;Yw
line not.official c95b83	567	JGPL>bwOFFS\S]\8nIVc7WCFX3\hNCRD^QRVQUW[R[NY=*=Z?82QcR9`@eTL_R?a
line not.official dbf2b0	472	m`<@<geek=<A]_`EcVb==wOV7P8hF<B4Qg6qXSHIREFoMPaa3BBGPUUJMHN:k<4e
line not.official dc278c	458	W3P@\Vj.TEQPNwFIwa=UUM5OmBBZA:^b`[QDQF^REa\Le8SIF@AHuKOYC?8Cj8MT
line not.official e10277	416	fRQD0Yi;OOZ^CGDUQfNs`bR<\9BEh/1^KA5ZwRSH?P;)@-SJU0Y1OiVMB@SrQ`V`
line not.official f287f5	576	VR5XIOfESAPcSdj8]PWeIZQDsLAwI;VIRTKaaa@Oa;N>6<Xa>QVmYP8V:LW<ZEMJ
line not.official f5bce3	435	UFKS(Mk/ZL(aFZf>tdwOISZTOK9YR1[EhILjg@[>Jf]aS?FbA4'r^4,m8Wk3S=RQ
line not.practice 07c34d	485	c45FJaG5Z>2uFakOacZL9Z\DS8W>E:aPQ@>gbdO7TbYXV3GfC95^eH;c#T`HT]GY
line not.practice 24b5bf	397	IW?ETb35BrIN=OYGJKBe<AJPWGfLLUV099[5OTSfR=+i3wkC^>?Jef<H]:>F[ShE
line not.practice 4910c5	434	\Q3iAPFJ^TKcJfE3kBbM[]XV@BdPf=Y>WN:^aTm)NYD#8KQ]ZJLJN?@HV\K)?_Ni
line not.practice 5ad6f7	439	WOZD\I\3P1ESLNL5cL>U\VJCHLFkXHXHH<MLJYcwEK[Oi2fb+C;OSYVf7KL*\j]S
line not.practice 6259ac	615	ZJWP4khFVI@\\WR=JZMOFZgRgO4WO4YDWOG_S]?[F^_:FBXb#.ZNYS2b$UP?NOZG
line not.practice 6cac21	474	q1QX%]YNRL<a`sc5gkraHbQ5fP>OK)o7[KGXdwfHX_ZYQ(DoICKpUM1L=XTBSKQP
line not.practice 76649e	582	_VEW=aVRuDBFPTc4CC]oLi>KZBET\IM3^LDi`_U\`gfKE<8W<8ZYKY;cHL^?w?@`
line not.practice 784d50	411	UKMaPYT-P:SZZOUTRNKPJ`hV;DMK@RW#W;PNSZLP>LMO]J8E7:SCc2?8\KYQ+QJ@
line not.practice 7b1e4b	489	dIG]H>`jZL7YNQbCHEWSMZ>PW5RDT#NC[7=UMIZ9OLW?VNAH]PJVqRCU@qVLYXKV
line not.practice 7caa23	629	^JGLBI`Sf<NWbVX@^fNIEE`?g5ACWMX=WRXp]WVJUlVFT5U^:FBWWALLDw^LI/EY
line not.practice 8225e8	389	[F-YOVVSoK<_?a`B;hX@;RUIPC]BuAe:wMPbP_fEBLtCNP[mA51rJ3DoOafC\+\O
line not.practice 91553d	717	OMDSAbTEAFC[X_W6SFjLBXV;^:QTPHX9Z=SV\WVBwXWU@W;OH?-RPJ=e<KQG^@;L
line not.practice 9c0c20	360	jaWwMRNlOfEE`OM]+TV`WNXXQf9GVUVCLcnWGXWKLFIAE9=][IOj\^FPT\HFHEAB
line not.practice dd719b	396	G;KX@i&M5aJ=HHFfK/Ho9,7SJ^tP@U*d8oE6NGE2Ci1rD\^;WNP9PowCF`Be]dP=
line not.practice ffb71e	625	OPX[ElOF[D4^__FDkGZL;UTBTFBVX0]@QVB\USPQ`HfjR?E^B\FMJU<^5EO7]R#]
line not.research 088d7a	422	>tBIGGD>OCMJ@kT9d1cA<HCS@>WI@`TOUNVXVUS+FM:EUKw8sF@HII9EI*?)DDBO
line not.research 1e4721	576	OLPGOumISC:Z[wR;ecCFC]R/]6O]\-M3hICS`YPMVnN:C;>\?1JXTnBY8U[9L9HO
line not.research 312af7	416	jTTh`baQo2GaoOFFJS\gHFL>_CMHH\\_TMNLPNWSO[5#OF0KV2FNhHOH(XT>\:,R
line not.research 32a713	471	ST4N9_QK`QVgXQS1VHMLPTK5gGPRU#T=?gEKUmPW?apO;87O`DGZNQKc?e_-gS.G
line not.research 3532f9	429	QaJZHFUag<HNi<kNQUWpSGQOH@4NYUY;N`B@ce<Hb_^:L.L\T?\nI]AK#_=U\,<V
line not.research 596ae2	343	GFH[ZVOkaNZjw[gAXWpp=aE`ZHUTc*ZAaoTY`KLEPtj&VC5i#RZC)iPPK=NRPMBR
line not.research 798d96	527	PD8Q/wbXU:7`S[X9][Rk:RLLX<L[\Im6W]1HMa]Jcg^AL56bF@RWQX7bFYYB^C8Z
line not.research 8566c5	441	UbP;D3?PRI3I5;WZaF\F:g]XC@hD9C=qTGPLPOeP?><;_j^6MX`?w@<WM6a]B]BP
line not.research d0afb7	465	YNi_5hZewA5RS>L;D[PaLOoE?D<SXAgPPWUk_VhIV]MUB>2F5=[V]GP\1PhOTI/f
line not.research d4be0c	498	PoU_2ajpQ0#g\h_,`WehAgmAhV=WM;U*WV:`sgX1YE\H/><h3.S^RV9PJP]/e(9^
line not.research ddf8e4	490	HRRN>_bOjD8\bwfPMgZBEZ^4^4+Sb?h(o\RgUTHQavWKN49^66MXFS0nB`R;E0?i
line not.research e7b9b0	550	aZFKEs]JX=6`fNUC^PS[,c9=X<OS[?w>jGXKaHZDPDYTX?Gd1H?G^_6l3MXH`K0I
line not.research f87caf	503	RdSfO\^fn>WXZZN_NMPwSPeaLF5iWFK*]TLrcY`:BoL*Q5IP;B1RR]eQ,t>Yh4Nk
line not.research fa6058	455	uQkUTQt:jXAsS_MQoHc;6TTF][CIV=h.>>agT[J#4PKU[7SC7:A_bEMTLcaOM1Zh
line not.someone 09c2bf	508	MYCUORjeM^BUnOPADgCb<YeFX22LeKWGVNJYQF=>TeawV9^b7>JgKKCK6TVFb:<b
line not.someone 193099	429	QKLEL[UokXMdZE4LP^p<3XQnMAD5IFUNWEEeXXJ=NgS;IGRZ:+IfPQ7BSRwHTC`e
line not.someone 2a19f1	453	b<BWUSDIYZ@W8bJ>fSYUaE;d=JdVCQ?@X>AX4Fw?6<[EUL^;_RQ=d5XQQ9bPJecH
line not.someone 41ad42	448	KD\D\fA)G;ND\XC6GXTo<PW:dZ6LMAXTTkeR?VaENRipI6\dS@=lYi@w=eN7pp5K
line not.someone 4381ec	483	]O7k-YQfd09SQf^DLOJo4sa0lIJP`LLKQYSU\w/HR`oQD<9KP@6X[UMe>[;8ZIMa
line not.someone 4e112d	584	T<TWJ/QOMTLKY#;UGUcEUJLYQ^`KHbjNM@YHO8N\;1X6PHPM>SVK>K^CIL][@KHF
line not.someone 66885f	603	c^L_7Q^\RGDJoP@N>aF]BJbZWXFKMPRCMQ<YaHT0T\:FRHK+KTGTKM\RQZGXWMEw
line not.someone 68d253	340	a=OFM&FNHbjDDRVVbPQC0aVY=ZgJ\R<KIBTbWE_E<=wMPMwMB]U[WGVf>0EOHr]g
line not.someone 715e41	509	8DU;f5U^9WbPRL&QA[IHIECpTQqD8aUEKRc:5@fBQNQWJDGA#JACG;_4YJ[J3O[o
line not.someone 868553	374	K>*^EC6_XcB;UuJ8a%McF[TNJ^<SEA[clSQFWVs;ZwcaR4>KB>rZT\.IJSU[UdH1
line not.someone 8cc3e3	408	wIcMVGi`YC>XI`]4IEjdOV_ckgZMEEEMbo-EM^WSeV`aIHehA-\v5DHvP>OBRVli
line not.someone 8dc7f3	390	N^Fp$`hEQJItJ^qKeMnD#^g9NDCMg+UJmnBbUpNH3n`QD4hV<<2t\]>k/RfFpW@o
line not.someone 8f0a12	534	mWPJ@_]CC/ELbi:JYT@[WMQG\<G]_8DAMYNeSSl^eOQOSOXsHKbA`YLPIDXWIZHw
line not.someone 9864dd	504	K@Ef>S2FaDKUcHf:^7HwRQTC\K@eTI<\JQHQbJIGLsQD.NbVKVVAESHXM[B0M^Ra
line not.someone 9fc14c	443	nX=jGOg][MAQ[Pc8LloF1X^:oABdUQP3ZbHeii;>MgdVR;gb0>8jZ]D]CUK=GO3w
line not.someone a13573	567	HHPUPVJHSP#ZbRi7J^FJIl\=TJaETWe=Z@5LFNZRdR\Q?_MYAaRZKH=c7HMQOP?E
line not.someone a4ed43	353	AHHQYX_BOBBl]EO78uAL*<ZIH4AeKW`Y\7\B'Hf;YGe-44Jwb0RXsRGjL[DDjWHg
line not.someone aaa0e6	465	SEKe7iKZS2IZ?TZfO6c@BwU=Na7GVH9VAUd]T@TCDP>?6`S<q7JSrE<_dAN4w_eB
line not.someone ab68eb	538	jUb[#F`Wj_7jYPXN\\APBGOUZF::?X[DQn>cg]i>EIJATWLQ?EHF\XOK[WZQJ3Fa
line not.someone bb3af2	438	TNnNC-UZY1OIGI\;O>\U@MLVP4Q2H5CGTJwUYNQe]IcGCbj[AWDFUA79QQbH8JC>
line not.someone c58200	511	7VGpM:J[;MZ?w:9DIa?b^08K:Q=kMWL8WoT:NB0IZe_RBO81SZp]OWJ_NS,NZ[RR
line not.someone d49548	676	Z3PT6btHq<1aKX]Aw^c<8pc4g;QMi:T3lEMWiiWTZVgG`C?v#49iPX>f0\e7e::J
line not.someone da6085	377	U_Z>9pmE^R+[Y`UGRGQP@ta6aFQWo3U#\Y:pZWb6QKajm\JT+O;GVc<`CSpdO]V?
line not.someone e47e80	522	9]MG3K[=Q?:;HUVCw^SG>K1@\;JYjLUCg^PUSKWTbQAC[B8ZGK3^T5bI6G93jNCI
line not.someone f21bab	555	H7PSDWUVWI<VQpbIaG^URcQ=_B<\TCK=\]:]jTPNg5pa><:l@HH_#]3d@dHAZ:<T
line not.someone f8c997	593	SZ@H9`VKSAHteeg:_c\M9wR@k8,VT,[9doEmtd[4_iWK20,ZP.KcTQ>`0`:1^DFX
line not.someone f9a38e	495	cTP]JNqWWBU\SbcYn[_RF?wcPRJHbig5YVmqMRV@LESBW4TNQOVgbQ]QGbbBAMDX
line not.staff 364c48	585	HG=HMgXfMYJcXjSNcAaOJaWLKSPN_EIUOG>NlNJQaew@Q6SjMRGKOR:[FMN@MDBX
line not.staff 4a6524	486	TI=j*Z[@l39lW_Y8^aIM7[PHgP1U_>FBRZ=\ckd9SjbIc>CW?B6[aRHe#TU=[8WW
line not.staff 626b86	517	[:1P#]nIgA:H``k.kljO0f^(o$0Pb=n+aAHb\wa>>^^RX5@h72ElQH5l(ec+gC>g
line not.staff 6703f5	616	NYYG9Z_5N;@ePKiONcdU>^l/WF:Y^IORS@CVNWPPOTDUQ#Q]O@>aXVQ`ISK:V/>`
line not.staff 670662	553	[DJV;]U`c:EeYUb7aST^)fg=k,8W]HfAtYJUnw>C_Ym_`.0f=86_mP1k>S]FF?;O
line not.staff 9918ed	491	B_[QH<FjGMZDQDC`<1F\XBDu3nL][WASKwCF;P1SR^HAJhE:fua:EZp.b[@_Wu/]
line not.staff 9a9c2c	526	LTCe)khVc?B]VMg0F\hRFakOP@;Z]Qn*[b1VlhMCYcYQR6-wH4*dOb@],b`EL<1`
line not.staff 9f07a3	538	HVaS0c_WU7PZGXM6S`TO:[?>`L5JY;O2Oi<]ciE5WVVMV05aBC?]M?Gi#ZSJSG9K
line not.staff ab9c3c	532	a8<N@cdPbHAVIjm/g^lV)Vb0_9AOR@^#aJDmuhU*UghKJ1WO@E1sYODS>`HF_BLU
line not.staff c8b875	533	I[DO;l7TV=A[fwj8XUeNKaH;E8MGXJJEbA<MZ[J<_`YD.28g2=@WOG/H9WU3gJ5Y
line not.study 0471d1	626	_\RS#nWUNCTQBOR;CJOg&TKGD4B\]ITFhMVOeTAQWXs_F-Gc74[^X^-[>KS-W@IK
line not.study 0679f8	493	OI4S>UePT:W[QPJCNPSW-dV`PS7_@F-Xob?AZfpa[KJT@2*U<QMX[w\bfKSLUa=^
line not.study 0aa473	600	TMTwVMJFCEMD5U>IEZOd?U57EUXZN?PKQBQQIQYUJLRLARC=LQ<XFV:VSJ5I\`TH
line not.study 0d1b2e	403	ZILK\uO60GaXSjV`TJcdUkVI6ZcwfRLK9GREB`=^G5XV;dVs;GKY6ePJTHN;Fa6L
line not.study 123165	450	8GIZJYFPd,GP`D96tWl>ElXN`<BRaGMKU18QMmbNp\I:FPKlM?]mN6Ep^fqSgR#i
line not.study 1410e6	568	RRUS9KW8K\Q^OKJNLBLI-cPDPBUaRKVTNI6XFgIBBGMQFdQ@#ZR>PTCRVG]>ZV2E
line not.study 162361	312	Q]?Y=T4AI@jOWn=MBeQM]REY\E,WWQ`Ba3GY_F4#<hiTAQqkES.LUVNQ`?c\F8ee
line not.study 172601	434	eSIp?KfjHOSQfKNrKZX\Kw60I@JlVH`bL`A[?HD6Ec=DQH_SK_#b3bJkOVHArLE@
line not.study 1b724d	463	bF@O3SX^wBMUu]TR^OjmEXfKL7G^ZJuFYBH]\n]EMMhEJ:NlV7Qh^d.c?cZJQ/4[
line not.study 1c0e33	606	b^>_<Sji_2GOM`d2Zee@8bd6[#?IpU[4k=>kdTH7T`S5H5:b>69^lY?\7m[9i8AO
line not.study 1c1540	671	mZ<`Dh_Ln;Nw]ab/YL_SI^X&eA3X\>l7hM7ci\cM[Wo@S86d7=7[YW@l,_a@S3Bi
line not.study 1d9012	391	PX]AMTWO^Vr?8YC:?LM7S@MO5Aa_CUILA`Q;=\TI`>7J0J?>PTwRMKfG4XS8_b=U
line not.study 1eb632	459	bPHSIe]DaKP[YGhNeJSF<YLCH\WJN`V[O#AZ`LIDCSK>aJ8sB5@ek]MWGCd?MGKP
line not.study 235d68	479	vJLV?RZA<:;VHQU#Z\IW3aU@D4;^aN?BYHLSST_/K@TQQcVYSKEYdd5gJ>Q5KN1U
line not.study 2a6029	389	`nGJ)aNuBEkAE6dMLQASOFwYaFgK@qQ>C5WO*<6%VR[I_ERHJRQNiCF_G9LWEER@
line not.study 305233	549	NJH^2jeZBD<QLG[@^C_FORODW7LKCBYGZL8@?][F`OiFSS\w?EdTXfNlNATK_,Vc
line not.study 3060cf	524	<QBaNUgK`LIfUn\:wLsHBsiDV-B\[HeElYA`r]LEffn6C98XA)AuNcNa<bZ,f;Bh
line not.study 468451	420	4wMm_+*WR+q5]HLj@F1wmD=Q4r\TEeJ\/b3HK>4Nag?T>[>>ZWpRar_@R[YN4[WZ
line not.study 46d574	657	RGQDIQFZYKEX\WMESKRSRJDUQADTPG;RC[c:@G`^V?GQLP#VT?P@N]UCSHALQ=DX
line not.study 47890a	380	EKFTQiY?LgLuSTLGc`hH;XDbkP>S<AH2WS)BFiY:O<_QWBFwK3SbWRJC[XQGP2Ke
line not.study 478c5a	634	7R8][BD]KC;PwcHPMLQSV9J?RHCdYAF:QgANW\:-ZYGM,,+1FEESUa3U>lHTU./P
line not.study 50d9ee	352	.fKiAtUphFL`Qa8J^9X?@ufcJ^[dSQZ4C8[jjA^$?`nEPIDbT$&Sm:AS#^hPI#6\
line not.study 55ec9e	469	=PI]Bfj6OA3wlVaE;U^4@edGO:QIPEX&ZBDhUM\FViUCT4=[GB+bJPFe8ljAYN=Q
line not.study 5f04cb	549	NNO^BmbFESAMJcSH9=7SP5II@`9wSIGEPnPZJTQ6A^RPX7=qP;K`MUoC5U+ImFXQ
line not.study 62f32f	631	XZF\#jdQR@<RGZ^YJIQUA]SHbLDRELOIdMQQfO^1`X>OM8CWJO;VR]3H1CENQ=HZ
line not.study 644b00	475	^LUr]GUQ_BQY\[LDV;<E/`k2I:MHw8JNUNMUZgCFUcGFK=7`3W5_SGVK\M71H)B]
line not.study 6525d3	428	[ZU<T9KRKDLILO8Q?XV\Bd#?OZN^JMF>N]HVcKOXvbHWA??KTB5G:sg]4XLGJ\EO
line not.study 699000	492	gQX:XRcVfeJYXZ_BbMaN`dVUYHK8JG_8<(0AE>`Q7:T(EP[TBg&J_$:a[SwJVWR>
line not.study 6cb3d3	427	jYTN`VJNZf<qFlM?UXTbCllA[FEJ_6s<BVDV#dVUF&O\XF\Y=H9NkA<]<RnP]BR\
line not.study 6f659e	445	M;C?ZS4Z9RSHmZVQK@XQPCJh@]TJRdMCoQZ3EGWPB<@O@X#9PdDKTV[0o\EXRNYr
line not.study 7073b9	365	]M[U9?Y%Q[Jwb3-`Bbg88ZdTUXY6QUl6`.Du:K]JUJKP\^ITB1hPY'atDAb?<:WI
line not.study 746c68	521	NAQVGTUU]/_[cX]:FaLCMUVEQU=E_AW;HYShXf=GITPI>RC3-3#g?`>X>Ls?_[HC
line not.study 77171f	411	SkBTGL<[HjQHZ4GsBR(XKNQc<iGlgM4PW\;=URCbX9L9LFN5]W7GYle_wi[eW)_k
line not.study 8be0a5	582	NRCe9YdYl5T\hVh?YTUS<SS2R7BR`Uk3wS1gdVO6KRqKaKKgD?8UO[?S3oQ^K=FT
line not.study 90f3ea	629	KQDdGU[cW7<IOam.`LcP9]\>w9;_Z?hIXO0TV\dC\][MFBJU2?BfOES[3SaAN<Gd
line not.study a9d669	555	HOJsDroed?9Vlaa0mR_@Hn^:S:9`X8LClW:Yo^XCUW\<[<?U4S:`\[,k5O\L\A<w
line not.study b08e0d	487	D`^_Y>KMMRA=K@=V#b@_YN5>NF9[S^L_@YdOA=9^II6?QBMCU:RFDoTGCINcNPl0
line not.study b4d752	616	wSZULNE?F@8YEHAfJcUYJTPGJ:@NG8U7LI\BLLBS>GRXE,GRNFKKMHS[RLJ`=UHL
line not.study c03760	491	DBI=QGfOTWQNEUILXA^Q1<CPPDl;[Z?ZYC]Q5@lCKOH46kKLbeOLJ<WKQ`O_@[wF
line not.study c30363	413	wMAPYIO90MeLN2GUYOX\BYYAKTQ_?RPEOdILo^B,;NBWG]SN]=QN%e@X:\09`W7C
line not.study cabc89	585	JSCM>X]NmHHIK\P@_t\YKSJJ\U#NBRc9D.7_TXSA[PY?NJ:ZR@KRGVUV8[TKAJ'U
line not.study de2e65	496	MNOVBX\ZgJCUCZ[RVU`DMm\PUBMLX;bB_N9RZLw=N\eAl=RX7ZOMVCRdGN_FXIIN
line not.study ea6129	501	oLBZ6^]TcI7UajeBhe_K-cv=RA:Ui:g4_46jwc_0_T`AcF>k$=flRK3WBj^5I:(8
line not.study ea8bfa	628	\HPUFBXE]hDcMKLAW^IR?BLH\<7EH@gJO=J_I?H#SfMWgQHT+4?TGI<AGc^OR@PP
line not.study ec0118	440	>l8X0CBTGTD:h6OmON2bNNDC=NSNVW-OSb1]7E07b^2,#V7AXUd=4\KC^WNXa3RZ
line not.study ed6c93	518	iL^FZTYRU0=D[wPTiWbTMW;?YR<PT:HIWYBPZZkX?GSPZ@X[CLB`NKR]?ET8INRT
line not.study edac24	469	F`6S#ZQIK+UndPTTUHNa;G?EALQg^FRTF\1OFUOFGsYT@]GYfRZK4^a\KSHZVWTr
line not.study f56be2	666	OO6OGeaNfFAf[PYJLX`X>ndHT6EUTBW<wZROUaA8WXSDMS>WJPKOTWA\4YG@]CEe
line not.study f6d837	389	CAO-U:bPIXG7P=4FB\NXc]EC_B08Cmh#m@]OLPTwQ9^PmYLR?Fq@30DP<=`N8:cE
line not.study f78521	571	GEPVFLMh[ZJrOPOKQ\TLANj^g`PY]9R=`N>Pw[^@G]PIP7MMGECWSKKB]bg<WERX
line not.study fc55a5	709	QRRWPcZWY5QI[d\JgC[NG^ZW]<K[W9U?Ne@\jXP=^OTU=34\RD<VSSIw7IV2U?TX
line offer.clear 033c77	535	IQ[@WNVNP=RC^VZ9VABJK[<0V#LDIU4GZAUM@>)g[ONSG;RTZb0FJHZY;^`Ere\Q
line offer.clear 0bc5bd	400	fX\dWKVQYEVK7OW:W?0-WJVM[AXfPPTAwSKd^\W_ULbaKeEWjOB`BBMIKuNMPj:>
line offer.clear 0deba2	395	ETDIU;<?@V,MDBY<^@@#XY9c@IlULY2;SSC\e<m_fX<NLDPV^T9h2K6PU7SGGZUU
line offer.clear 106c0b	500	Aeu0^HR>;MB=A_5HHDJAQL9?Qb_ER]+<P9aa6;Jef1CcHVG3j];?1?W?B8VCwjd<
line offer.clear 1309d3	435	PRV9d?G4TAM:7@M[eIHIbUC]AfQ^6O5T]i`;:HKHhAXnEGG]^\C\68fEHKVNwaVS
line offer.clear 15496e	453	IOK=I^iW7AN9KqTU[M<JkEB-UOUfbB2RWIVXRDDMZIwLF42QKTDeFA/Y/>K:u3KO
line offer.clear 15f0df	493	\fTWwMKLMYCXLlP=kZF]QVIK_;aUUR1DfNVV@UAtX9EXJFYT\d@IZMb@FaBCV8^Q
line offer.clear 185843	501	3aX<[MgG;O@GIaO;l:DPcF>UR?YGHZ7MEHWQIo<iQRCU'B>GTWFI.C\oSIR@fwYM
line offer.clear 1908e1	508	D^[BQ8\;S;B@#rY6VRL7j<CLZ5jM>_1KBFK^OTDlTUEf<OPP]]QE;=k[O9JGWRND
line offer.clear 19b3e0	476	]U6J>ZR[Y=CS=wT9Y8V8<g&T;,^]NL<]+DMIRH^HEU?QXQMYZP7MJ6MSJ^2SXoQL
line offer.clear 1a0081	373	ZGl@_,Z?WN<d#Q@ZUI1Ij=:TXJM.=pW'4$^aE2Q.\G?ZZP@JFEU@C=i,VB[ZErvG
line offer.clear 1c7f09	546	7w_@L%N5AGR:8d=HT?EEW:UF7J];4cDG@1a\PRKRc-?rJQ2LEX<D1@RKM7a[;deN
line offer.clear 1c9f56	551	>bF6n9b=:CD85VY7[(B8JJ8LjDZ=?PG>N7^OKW4k\F7V*@;;wbOEFEeP8/f,`NS=
line offer.clear 1ca965	447	[BKKjXI<9IJ7YXH#IBIa]U=A]A=ccpHEJKIQAjLdbQAmU=LAIfK\DTfQ'JZLwbO7
line offer.clear 20e575	363	EWX@RZ:6KI+I3wD9U;7@WQA3nWbLCU-?T=XQQnBJa^DZLE:?SOPEG>j\NUq@TsG2
line offer.clear 2123ed	492	YRgDq5TLM<EPQL]Sd>JHXG2bNV\YDw5TRHPa;MEV\lISJI@ASXW\IYETTIWOUiCX
line offer.clear 233169	418	9JU<]^<<V@NHFea.VNQ[J1[J>JI_]c9^X^[uMUJoROEbSM=>XMKH_;hZNG#ICS8E
line offer.clear 34ad0a	445	DIk:WVZN@8fX6c;D[L6Mi3?ChAZKD_FJUGWP,L]wRZBBQ-LODY9FFZJa*MQLWFda
line offer.clear 356e63	541	KBwMmGJNF/IQD[<Ae>FTTYCLTTNbO\KILJfP;@VXCNPb:>VOhD:NHX\S?BBHIM[I
line offer.clear 3610c3	493	ODeKG[CWOE=LT_60[`AHZTLR\Pw`9]C;W^WTFRGed^MSH\EIX_7LGKeiGLV@JfOV
line offer.clear 37ee6b	476	DaQQmH=UIL:38SP7QVFIHLEYPwbG@[6HUFPU/;Foe+;cQ=CHBUAK7<d=?NMA[fb6
line offer.clear 3999a4	566	SPCECISPQKQPXEHXKKNYf5GfGwM^X;JKMKKUBsAU]dIRG[DFHSdODX\<PKDP`F:B
line offer.clear 3b7955	578	?TwPT=IEKDMLPPICdC;@WAKNNEmFFT=:FALRGVHaVKIG=HK@[V\KEJ^BELN5\taC
line offer.clear 3da4b9	365	YYwBF>qZVFT5GcgP_N4G;=GTZGdEWwP;QXusaZCtKV:1Q)XUC[>\QDtMcSULnaha
line offer.clear 3df944	368	UdZIfDYPSqHYNLCEFN3iQ9fvPLU1AUiOD<#i<ZMOCbFGPTN)`C@6X'rH9?Mb<hYO
line offer.clear 46219b	436	.qoB`[MJ43'1F_H8mCE1oL>-\IeJrR7JZLYUOSE^qZ?aFND5ZU3S_[RY37UNwr`7
line offer.clear 4b0139	599	>CLGTKTLOM@@BYPLwJJNUR5EJDOKWdEWL=YdOXJ_TB;SSEIJ`XRON=OFK<cH\QA4
line offer.clear 4fc7a9	431	QX\Aw9@DLB=u%OBPNAUX<?EHB3l<-OPU0Q[c*[YMO:EV3Q_@ORIBA@cA?HRAWHWR
line offer.clear 51a64a	375	:3WJIVwEZ,fYOR[;O[V:6MG#k68]0AhDV\5gE`SCPfSa?CJ[$EKP8F-\HOh;hGBL
line offer.clear 51e454	374	CLwCpT`hIMC;S[6EZ8d7rFSGF.`[3XNM,CfC:_YpHgDJLIHMPvAJ1HW;P@RZwV]B
line offer.clear 5405a1	415	TY_?P<nRA8FX8jL@T3[Ge=ZQPArF5V<4HB\I@_i]O4JcH5BONc0C_9r[P?aEHwa-
line offer.clear 5464d0	608	WbW<a6aN9IJA6M<RSDIHK=HH7M[CN`A=G:PSFJI^SQJQ46FHPORNB:[EL=Q1XawG
line offer.clear 565743	491	F@BH@L>G[/+KXkX=jKF=PYPJCTACCEX7h?QQYaH1[lRW?HGMcU:?XB?w8PFHr=EX
line offer.clear 59380b	397	M[LI^KG.`D/HSVQ%gA_ZNIM8Z9nSXIpAR:KNQ:Gde\UX8%N7gP7RPMJB:JQFlw1L
line offer.clear 5c67f9	524	OwTI@[aPXKJ`bTQUlAeL=DaAYPhLiI\AOYC[D`RJ`WQDCL?gHRTX9YDPHKWJXM\^
line offer.clear 5e0bd8	424	PA]=UWd2GT3FLQ;;YD=\OCV>P:^V=VZM>C=tQXGh`<-VGEDFcwNF;>mbLBB2YPO=
line offer.clear 60ecee	493	TX_;m;LAII:T5Z8FeVRIHM@VARZDBSKLH@`^\RAg^;?[MJGFJoO@#I`JO9JQLY\G
line offer.clear 61f621	404	7UoVY/;FF4J15UQT[c;@dR>A;\K<HX-<=/b?IQAeZ5#T24MPc^=CWSKWDKQ<_k_3
line offer.clear 6205d3	467	FVFVM$CXwaQAQSFMdEH7\K'N*SrG8`DU=CW4SEDTNN8FaN]B^mLRRN]KWL^^O`iI
line offer.clear 64b24a	415	JvX?HW@>S.5@Nh\=u#VBCKK@uD\W6kM>IHRYcR8X^PGTE:(CRm<cRFkWS/Y+Pn46
line offer.clear 6c6258	501	HPc8bAPH?=L@NWK?^7<RsD0S8<gZjc0B<BZ]?3HZwMGpNZQQbpKE5>SW4AN/no_=
line offer.clear 77e0dd	328	EOC[rM7.QeEGJwI`iWh#DXGH_>MM<NPKZ8tjH6p]A>/^V@g.G+5=>.N=INZG@Ub%
line offer.clear 823e11	422	VuOI\.UREDDQHweFNFM5R\E8PF8QaH[Q>?ZwLabSg/9rNO]A^b8HK1T=VU?;QvT^
line offer.clear 828a91	609	AXXEL?DJEJB=GkO=eC=IOSK8UTYbRa:<VFT_QE2Xa@Dg0E@QegSJEKDXE@N5swH3
line offer.clear 84a1bf	583	Ma`3^HZBM>NG9WHC\JKHW:B9KZWUQ`.LINXTUKNpbAJg2E@>cdIC7Lc\UO7>\eA#
line offer.clear 84b093	515	ONOR^AJDMHNK>FWLPTAS\XMY?UI45dAMAXXABBZ]ZURfLOXSQgONFDMJFIJLPw]L
line offer.clear 86d7bd	446	IbWNQ8ON=E^0@RI6`E.CWD<$`@w[dYGFA.po5W9fa?BJ?5KXTIAER7ka5UTNFkDR
line offer.clear 8a79c8	600	A^NaO=^GEA`XRKUKBRW]Z\[PqNN:POeJT;]wUC[H:NOVbQK[WLDMYD`ZID^4ECQ@
line offer.clear 8d64b4	676	Ek_AJI]XQ7=>9_F=YCQAVQ8<TFX@?M6PD5gwUENb]KGSE+KS[^MV:SOLM:G>P\`I
line offer.clear 8f85d8	473	9WwO]GALFUZD4LOH_OYGfNEQW:RWAVGMR4g[VFNtJ7;JZYIZdYAAKG]OD9NIYn^Y
line offer.clear 90a7cf	318	8iVY;G9-8HI>jI0bR]=A>5_*Ll\VVWA_7cF'T2CJu@GD1hP8dT&>;UJMUAAr[S\w
line offer.clear 95f345	452	:Ng+Y-MA:6N38K#@FQ8FtE@FHWo:5S*\=4QM;?FC]>'E:4[JSRABFZd9Y4Lf9dwH
line offer.clear 98786c	356	MXR9GKZ2]1:HDe_0h9M5NXq-t9c_f>5/:9-YCSH7XZ)G57[OXF<KYM7k58\#RMj_
line offer.clear 9dd7e6	445	<RIXU`OUW=LV>SP7c`X<JDYLw7O[iDLRS[.q;AA[ir]Z@8Nm\@IHAG6_PTbOhT?<
line offer.clear 9f8ccf	409	6PdKaACB3GEB4rQ9cI;7hZ;7c;U^nhL;0,aODCGNb5BlJ.5<WhSYG8Zw4NU@BWP>
line offer.clear a588b7	449	S@]@<gS<3FZH#DT2QfEGkJ?-ELNT_Z7)COY]CKFp]8;nGdFTcC4D;D`L+CZDUWE;
line offer.clear aae565	414	Aim9i>IOS56QOrZ)fPP=J<VULZGBdPHPVVc]8PJN\@6m,ID/hsL&MXhTTHaBH\Z#
line offer.clear ae70d5	576	9dYKcWJDJ*Q;JWZCKE@<R@IPbMENw[AJJJ_`RGG_Z.KJY5>QOR@LIPc]<VHJfh_I
line offer.clear ae8df8	461	8_S>jYUKZ:/Q$oQ1^NZJvE.?]6YjIFe-p-fm?\CblH[w9;I_bIPK:HNc%>jBd`d?
line offer.clear aea8ad	386	@YtmFblOAH.BMaA.w2?T]0T(XYrB;\;CRINDVb7dp1Js(79SeJ6u9Hgq88H9fVPP
line offer.clear b135ce	389	8@P?^[Q@O#<KBdKOgd1[\E\HSSW?Md3PS0bdCifI^`5lH?`[IFFhNLVf>ZuGIf]X
line offer.clear b359e7	544	TbS=TGFKNBFS[Z\BcDN?QJESXX^P\p4ASMXdESAwaQMdB7A@T[QELVIRKITNIYI<
line offer.clear b6951d	437	Ak?Uf71H8;I=IOO0EGKCg@77L`WXPZ5aR>XC?P5JcJDh@UK2wkS_=Lg]OG59mfS'
line offer.clear ba436b	527	7[UMm7ZKQDGG9UMQ[MBCg4L`:HK][P@IB;jQCZ<oL>Ob9<<0bYVMFTTPP?VK_wVD
line offer.clear ba54be	360	NUZBZR<47PHD2wQESU>HR_BIaW^bRO*AWKMPs\5NtpPF2X8*f>ScD@)[COQck=QO
line offer.clear c04b1b	343	Eko5P/X-G^IIMc:F[T81_#,?]@kO4[U(DDJ.?MIviHIQd+93IM`VS)IF+FLSMrd5
line offer.clear c65eb8	439	5Sf:U.w>3:?>3w/0a4E1k2F;aLpiSr4H0=oI,E-dT0HN3=6WiZCM2<JU??T>m\i=
line offer.clear c85d9a	463	B-F7GHwUVL<IY-e>k>dFHVbCO7PHCFc:pC2YXhi^XfK?8;aBGOBV_SI[2f^A[7JD
line offer.clear cef9a1	352	_beMtI1DJY5P=XP4dIN=n;&3M#\bTN/FK;b_RNCa]8FR=@39qY]FCCXh/Q(QFgJ7
line offer.clear cf5a94	618	AlM[UEIN;5>DERT#n;5<RH4GPBGJ[VL;MQBMcNHWa^GD6I6Al\AS7ELN9JN6dMXO
line offer.clear d4448d	554	^V\HQFX@N;<58bYAV9MJ\OE;]BP^DK;\C[AKfVHbHPXYNG_^VLMXMHwoO]GHH]QJ
line offer.clear d4c75e	430	IV]FQ=SH9'HHJSK?wIE:oBG>@HjRVhIDC=Mw:k9m]ICn=-VHslIWD7[T;@\>mgob
line offer.clear d75bb5	546	FT\>WXYOK7/4HXG>j:[G^KK8^LwR)L@QLKRdOcDEcN?[AD6H^BO]P=X\FQOB^]GI
line offer.clear d7886c	481	NEq/jU_FR#N=B?>C^N?W[.N'fm1j7YIh6<jG)]O`QVufa6^fC8?\Q``dJM>=@l_=
line offer.clear dcf5fa	362	BZUZ\MWJ(aD@PhDLSJARM1A@QGNNPYH?L(fl\ODl[)KU&58]^Oc#BFRY-DU.R`X8
line offer.clear deccbe	510	EU`L\>jI8<KFTdG8\JY;TG;:RKwaHe,)=G];;n*Ff3HaIKL&_e5G8AeWC?_.Mm^@
line offer.clear dfc967	366	HKCUT@,E5LYS8F1DD*HABSDL<wi(Ma6T]]c;oaYMN8IMJ^BWRRh:ObXYF;@;Zf>M
line offer.clear e265d3	465	f0EWGZJ*QWh^lJVI@SPHCe8ILCKGJI>[MT#FbJQBgjR8TTN;A0k]b]N[GK9JEc<R
line offer.clear e51d05	553	AoZ=U5?K2Ow;_-,Z)P3N[93d:Q2eETE[+^Y?>S=EfN2F9U/F^gY?9DY7`[+of\M`
line offer.clear e58170	586	A^^>O3ZH3EA@?^EMwOG@n@A?VVRM9JI;FENX?[Eee7YWCNIWuX>FJGmf=E7BjaSL
line offer.clear eb86a2	460	=eP]Y9UL=\KM4\ML[JF?UN\P^Zt)@LQBC>T.PTdwGGJ_>aWFPS5SNZ[RJ=V9^Ue+
line offer.clear ee0b73	398	b?NN>wTMXCP5Q@6+QUcGY<OANHM:P\AV2QOBUZ8RQ=_GIA<gG>PUWl>R5H[AMK@T
line offer.clear ef7acc	396	9_XK^.[A5EEP<[K9N=UATBSPPTG=OwE6b#WP1YIejR0T<M6TKTLPILI96DdOifR2
line offer.clear f13f7b	420	LIVO[UHG@GG@5UJILPK/CEMQG[[7:YWSBAgTi>8Sm*N^ODIJ\^@R35MPIJ87Uwd=
line offer.clear f161c3	396	OpdA_1d11\`8<\97RF@UKB>16PaWMJ;59ThT6<K\bC*wN@V><jM3IB]BSUTNLsi<
line offer.clear f58b35	566	?hQKV;jLBSA[@_d5XJN;c?OINK_[kdIERDZdUDJb^E;bFDJE`X<H@EMX<IkO_wqF
line offer.clear f70db5	400	wgUlLUL;E59rcWj@??hUH^c@a<6R[\L,c4HIB\YSWVYSFI2hLU:mGFcU6``Ff*=Y
line offer.clear f75df0	546	6`e7WJbMCA;BDe3@\C@Ch'>BYGPBLwMDL=WnEJ=jV[>`POEE]YC?=FQfM[aI__e7
line offer.clear f8e2b4	826	?dOHFYDI[BAS=TW8[QYCKYPHRKVXXPLJ\F?wEfGP[TQNOLHYYPRRFCGS?OWFSLHD
line offer.clear f9e004	426	MaEXJDBI9f6ISO^Pc5M5l3KH[Jk]J\DP6=ZIVI>^^ERb?DKCwn?nJ>aiCRN@RnOa
line offer.clear fa3ca0	354	SUYjSI\./^dE5D=P8MEZXJUT1W7M?tKT9k^NBHIMN=A#9O`.DGCCIcj=O9PXc?CW
line offer.clear fad3d9	501	[Pg>:Ll;D7H`Jj_)NHUB`AJ>`J9wDW:>`2RjdNBO^Kl]j90bZEOee`>RM>A(VG=`
line offer.clear fdfcec	536	OjLPOCcRR9=9GDPOTH9#WMNJAEREMS]7B_TZ@IMNVIVYKJ=KdYIE2@YWbTX/RMHQ
line offer.clear ff0819	510	JSQA?CL<ZOAO]VOLaK^GOMT<MSaIwaR2A@=OPYFtg/SZ8<:ME:S\I+VXLJI7X?:d
line offer.clear ff39a7	395	&pd>Z$H336PE5rJPfA>;SLDRkBekWM.48@cl>01wf61f=SJ=Xf<B=HuWE8L1lbA-
line offer.terms 058dff	554	UKZMA9M>TNONCc`?STcB4cV?^DCgN[AD^:>qk\HGkTH^6;KcMFESRA@OI4S#QPFc
line offer.terms 214913	295	@Z:A,R;:;)]HT>L?IEG>aLSvGD6i_c:b@\MR9U?NqG`W9n5jO:9E;NWGg5SN@O=w
line offer.terms 31ac7b	431	lwb]>;hkmYJeGNUQF_SW9p\<AW<[DHRJDO7_D=`'FZNRwh>C7HMFZFLWWqsZ_BB_
line offer.terms 329580	647	?`RCbIwS@M5BKZI?T_RUBOO=R>YK@Pb2IDNhTRd`]IQXY;BPAK7CLE?T1L[OLOW?
line offer.terms 46eac7	397	UYk1SKORaMGHAdSRgL61>Ocalh@MB^JMOcLiRVpw;>B_OHU?SNX>^=VBgDXQNduS
line offer.terms 4837e8	367	NLOOj+tQTWL]'DGV=:DTL(_Db\fM+iS=,.he6PdwX<JVY:JCB_>/HHo>=OTeOSa9
line offer.terms 4caedf	405	$WmKhWX_/F:J8aAS`PG_ZO@>L:RU2Y3G=NJf.d6spL3ODD86]IGgA<WjSKL4wghL
line offer.terms 5d6e5e	718	:R?FLKT@ANFCL^kLTD@@I`<LOFOAWT5_NUMEIOM]FKJPCIPEw]VM5SGGCDLB`[VN
line offer.terms 6ad660	411	2=DJC>BNRJBPWiECY#+DP4<FXXSEdIDLNUNgRG6LcQ=W2YG6fhJ\T)M=F/TWEG_c
line offer.terms 720111	421	DtKTNK]ThPZFI6MQWQ@SCMOw]PH:JcNPRpHUKCWO_Q+<\A5sY-6U]LiLOK?cBLNX
line offer.terms 72510e	508	IuVDw0CNMJVLB]<ZDP/GK)CSVZP<@\C?.4hL30>d4-9Z];U>P]9=<6k>aSSZKhcF
line offer.terms 72c5bc	445	]SvDXHZBG;B7Bf*\egOTjY#GQd`]Be<X8LfLHKMp=>\^HAg`L_8gAJOk22TLVdOF
line offer.terms 748819	439	QVUI_CtF'd>56FGB\H:[w(\LUOkWFoSY#Jmc4O,iHV9PWVd>XtH(6AMKQ@FD3bJ>
line offer.terms 7704e4	429	aW\eWOd6IOJS.kkFiS1LCVZDlVIwO\80N;QnNTSS[SKXWHJWX<-VBQnscMeEHXeY
line offer.terms 7715da	507	6R_KcKbG@CQP2NUGFOIKd5bJQX]F8ME8&NwI2:Hd@:DhLEe3RI@MJOZ]PEHHTfN-
line offer.terms 7a8677	470	MobWl7gI8OP3GNCIhJ@D>*OFFB[RQc>@7Wb\#BJKGM<P^FC.]T54XRsSO?;HGhLB
line offer.terms 817d48	508	R_TGH^YIVCCVQgZCwQYGRBDOVO\P\JNM\RVCOJFbUBR^TFBbYeOFDLHcXCK7E\Qc
line offer.terms 8566f0	381	BTW/DE\Dk7U8>k;<s:A>IT?T_SeQSIG`LX``ZRL\bLZM1?SKwVKHLODP-e\2L4L?
line offer.terms 874857	541	D^]RWFMG7HVRFS;LKTCGUNBHCVYILcYJSUT><T?R^V3XbUJ8[bM;HC[TIMNSWwR4
line offer.terms 8984d5	461	XQQ:g;9=KBJ^JUP;h5F^bBB>>Jw?Ss8NVNOf@iJab>OUCHK?WIN[7O[pFMW@/KGJ
line offer.terms 8f3b89	647	Hhi?a3NDGYN2JYEOSN78YADE;`THI^BJ5CSFEC>NGSBTO@T<gUXA98wONJEbXRD@
line offer.terms a7c2e7	361	>6VPF7XtNXXR3,B[%E5KP;E60wHL[=R\BFm205qm'EGZTMX9=VL(uMp6Wh[gI9^E
line offer.terms a923c0	320	8mA16C%SH&e`n3mc\4b8)^EJQ9]`q8J;fRAT_S`Ph@H=.DOI[S<NwP)iMLX5UV5Q
line offer.terms c75215	490	>k``wF^WMIAKS_JVNMCiT9Z\HUUv5h]5GWafCX8VJTMUWIG@<M:TRI\JYYjLKVpQ
line offer.terms c8ff0f	474	FnT_91>j:FW0Z90_+F\P]E@SLZ;cZN<VQiNL<b?VXaIYPK9#SXFG>YfLWK8_aGT\
line offer.terms d05a0e	433	oYB\_3X\C[Z]H`-[4Y1`STObMTFTOcI]7`CE?4XgHDCMe=Y2jOH7NVw?Ve;rqPYW
line offer.terms d25f7e	436	YOhqVJSMJM][U4(c-`+`ONKOLYPWUN]Q6\MN2LbZ5=KKQREU?AM7kIwP[TKlCPWU
line offer.terms df814d	364	HOBDr6f*KU>H*E<(Q]A>7%QIWFtA>_F(>kfV4_TTN9Im[PderQMKI;X7L_w;9\m@
line offer.terms e1c77f	453	<XZZV>e6DN=?=PGQXH7G\P6[GZwD>E1E;:M]'G6tE.6j1F=BwoNBEFwaI2[OWMF<
line offer.terms e447b4	490	O8RO`IcSJeTS_OI5PGUNJkwNk](TCBGRIV@RXN@]FTPeqUQHMCWZPcY_P]HN^LF1
line offer.terms ea5371	440	IPQK[TYHHCeMHj-\WH<KX1[K7UkQL]XC<KQ=NXCMwF@MH`U=\N\<=TnDOH`gMlgs
line offer.terms eacfcf	587	9ibEUHPUSLXJ;f8?KHIJfN<XATdbkY<gMH`kHQCQ^?DwUQH5blL7KB^NSN\[TrmH
line offer.terms eb978a	339	HLs`HicV^?l\Z0Bmo_)\,7a^MGMA\c[.XHGwhBfrQ-8Pg-c+I6DDlAWQD]WIOBaR
line offer.terms fab060	598	NML@DIlEYB7SVhQ9pCY*IY_KW7OlbL89EKTwX[HFpF9V;DKPcG]D,BZZDBa8eZN6
line offer.terms fb7279	627	:gwDZ2Y<NACETaHI[B@/LJIHP=X=?YAAK;Xg>A6Xe<?MLKKPocLCHP^OP<^JIm^A
line pay.lure 49a576	464	`E]SDRGKwGVaN[I^ZaQLZJW[^aZ;r7NJYW5OT\6,@WgRK8EdDRQINOTk4,NFFX>k
line pay.lure 7d0466	443	RQI`?Z]X@YgBFUVQ:mHU9WSI:H1SJ<KPRhS`9BUGW^AAEAJ<SM=MdRfOEjPFZLPw
line pay.lure 803281	538	ZDBQIqg^[>9V[OQ<lMY[@oYHj;MYS2UFw4KJ_iX<YQ_JAIP`95TXUk2D;a`S\A3]
line pay.lure 88e44f	548	Gb4U'aq\mJ9bI[e<wMf]<XrEdC8]i;c6k5=wpl\GV`aPdLEc1.Ka_j2g5bRH_/;c
line pay.lure c9599a	413	@cj8bBR`IC><[H9k8I,RTH:1Dql\YW?>Q]X;BGAlg;;wPV_-agLKJBV=L?\YLnX4
line pay.lure d14732	392	WMGTC5fEK#(VAqG@WaYEJbP5SBLXWMXCX@^K^VJRRg`i4EF1I<NL5K5j,AT7`a2N
line proposal.availability 04ad95	434	09PC^Z_XG_8<SUBF`/fVl./G^]EW7GZ4VMRRHaZTSVYNUX>`@gFgLD4b#;SZTVMH
line proposal.availability 064833	536	C3-Q8V2HdIFQIwd7fOhKBd_JVYL8b=>cg>7PvL]E@A@>0DRLD/YIW@'`L2K+fMLH
line proposal.availability 073c5c	470	SC4W6PCHQ`@EWCg_[Il;OR;HPIZESDEtC1:JA,jM0%DA8kw,^NaKK=B<ZES=BC=K
line proposal.availability 09263a	559	\[-M\WB8R[JDNTaRm3o7Pf^R=]PGG@>RZ2LE\FT?7L[E=^WU\S_GwN@TQB]8Hi;C
line proposal.availability 0a85e6	428	A]:KL1&KhX+CWSMgdAc<O]Fh7WaG^CFT>C@@p,bUM^HQ5K_2atj=qA#SoGeWYPcV
line proposal.availability 0f9fe3	492	=@SVTTV=h`PF7FMYeDw@?WlUCHcRPEO\G:FPiXbAGTYBQB@VC:II\:ORPcSHVXHm
line proposal.availability 0fe66d	537	ZLNUCHNaQ\d@^U&wBHYKjAEPAPEGb7SgDHISKER]SDWZHi=4KdVTPPa6c?=DNUOR
line proposal.availability 10fdf9	424	;^#WT=?]ZJQIOEJ<C%ImW[Eu\X\KI:f=4MbFNPASR@Z7PUKOD^0\,_AB>@B7F\KT
line proposal.availability 154547	528	]07UEI<-OWE>=qieV3V>w]Jv.WgDtICg:E<KgO^<2G6<;\e8^_k8[48CiOd)\VLM
line proposal.availability 15cc93	680	XHK<UJD;RjGQMKZg[?[MHTMNMSf8jN?PBJB>w3VM@IAFC]TUZjd:eJ<G^MNFYlXM
line proposal.availability 18f728	479	QG\O]OERLmBQDKQLg?u5[^[fBIgGT;VoMGGKjGYH@>F8#n>HegwR;1QEW/OF`c_O
line proposal.availability 2543c1	378	DXO<w97HcRU=:V`te2fBBf5J:OWNb-9m1Y3I]rPDI#_KOZNRU]AJQdK9c[S8]VHM
line proposal.availability 2556c6	491	RQ8iWnADaV-UJ`dUIn`SL]ew[YL@^5EbOGBNGB_R6FKAY[R(Z;X2cP:NjZZMHecP
line proposal.availability 25735e	482	S8-P3`MY?B?hUX^FpPWwS^S8g..Sh5?M_XLY^aO>TbYL4HNjRARSPVL]?jG6pL:j
line proposal.availability 25b6b8	491	Q\>P*oOU_P5d]tk7uYn=Iwk,^Fb2f0PS[iCfoRMA^m_R3W?SM[X]P_8\M_D5]_7R
line proposal.availability 2880f2	477	`LbSHYqQKQPk8iHabwLU@PM`(VYCHQa>1PMq87OUJM?Nb-=.5NXJTI`S_OLP<CpJ
line proposal.availability 29cad8	370	Xh&XWVJ6T[?U:\gBV>wE<]G9LOJ>sTN=[LK_KBtOOOOTKRDd;CQc)V@F1[h6Y5.^
line proposal.availability 2f76bb	515	K;`[n5IQFwTI_D5`RG8KKPHa\XU>L]YI6]PHB.JNO0B>bKFFNVH@I<_OZKUbCgBN
line proposal.availability 3305f1	541	X>S8OA-CJ^HkO[WdfE^BNZXV<biG]eJlC]#E_MeNHO;GFUQGWv^NpDCLP<^NWegJ
line proposal.availability 3c8320	559	bBN7f]?CEJ@=JAJ>V^@APkJ?E[JC#G/LFbY8b7HEZ>4ODH`TXPHEQ?`TU7O>=Eb9
line proposal.availability 44d3cb	390	i#HGIkB%VY&d-`PvZ=P68\GO#SPiL0%5$BD2;g`1CR+]+ke:YXo3l%:.P?L5Wq],
line proposal.availability 4c0fd4	549	bR`P9_N>?WlQHUEh,nGTHEMNMSVJ5DJP=WRS9K7V#=ASXKV2VHBDXBM?UZE[N9NV
line proposal.availability 5164fb	328	K-)fgBYGZe?Di[nIf:^9Z`;M@WS;aTPRE8cYeEL0ITZ>>wD17PTWd-W;PaRYdGjG
line proposal.availability 52fc52	377	JQ%UZ9OMEW(/YShbFE_htX7wDh\P[Q3T@c$)\OC8mdDC2pCMqZ][0o_1P8BQUEd>
line proposal.availability 54c939	432	I\-E?8FYnC?]<whJXN^3>KIUA9C=_9SHV+;HcOaKfMX<KbRTM9I;\.(ZV>K=[NQY
line proposal.availability 5bb9f8	462	UHM_GF\QKT7@QefPw=cN-^\Y?h]B`KWYN5A_j>[>1YE?=JaWmHY:^8JNGOg:?uKD
line proposal.availability 60f00a	367	WGPT]99vMLvJF=IfB<\@H=H]EY8GV5\CQISBMOS*cdb.\kEFWX\h6#PPQrGVO<h^
line proposal.availability 621d06	364	9NG]RDX^I*a>Ne`WU`h;GFV7b[=?af_SCNGCk[R\BW@Ku<JnVBFCLFNrUwd:W1`N
line proposal.availability 628968	348	L(EI^PLlV8@PK4X\\IHP@[KGDXWGD&C#Yo(nbp=UAB>7?OF;>S9SG<4]BR?F>l[Y
line proposal.availability 62c56e	506	RY>RS>MDdw`OSLKNS_N:BDUV/^=MBX[BB3;[JKjZGDLZ\G]=J`][w?J^YCeWJfk6
line proposal.availability 6d5e19	483	MQLHgT:NI[9GJU@mHTC?RCPc*wSTK=InRBG/N<B49GBQ2aj8Eb^^^_WPiPD`CU_S
line proposal.availability 6f81aa	595	O;CFjO.B[m?1OS[GY;e9kaFW:Im/SK7=LB1QF@`@A?UE4USAqbrDQ@@@\CgQJwZ4
line proposal.availability 73aa42	572	^_`W;/T\XLQV>JArH_8S;1\_Ec<AMaQ8G8dU@+WRJP6<k;e=45:?jHeAjbX_#A\w
line proposal.availability 75717e	454	KwTW>2FWm6OEW?Jf?ACMU@]QEO;IXaS8\LcFG8GpZLfgaTBiFE@Da^BIIKJrM:B[
line proposal.availability 774942	666	PVBIAEPHEeHRONXRZVdKUVdZMO\6wS1dHFCSsNTTOKD?GLRBea]FXCINN2T>]ed<
line proposal.availability 78a039	434	eM?T_[P:wVJJKkhmWGKC`bnYOX4>hE-X]1H^Z/gJ=_P=QF+I=7Y5`A>RR>uWS@T9
line proposal.availability 7d026f	458	F</+C`SCMI4ZYYvLpQo?&WP7^O_fh>G<I`8^k]b>/6eGYIcTL*1[^>#L;XV3LYX`
line proposal.availability 7e1162	491	\5DFVK1AGi=DNl]RcD[GlnRg6YX/U>BY@.F2d<dM#*);8UdIAJN<f/5RU/QF^kM@
line proposal.availability 83a02c	429	d\#GZX2BS:BRTXkNd9TdX@7R@I9jJK'Y[MH6^_>NOQ^\@ZLXX_RQ=Z?eKiU4Z`C/
line proposal.availability 855571	499	R7@P_4HA>iA70XWLk?KEcM8U3ccCg<Aw?MKB[6WNW75OIX`9mcg:EDQDT,n*Im_(
line proposal.availability 8ded75	439	:][^>pF_>IVN`bMJRXBwBG`XPF4WLQ_VKFSIjWGEdbJbm$KX<)LYfT]FffMP@4@I
line proposal.availability 8e3c73	548	SH>VFVNFZ>BGO[eE_AwECHRAL3=9eNNQuV<S]WQUWcU=Li>Y:^\VEW=LUJ[WHQ?G
line proposal.availability 947b79	637	ZEB6R;6P`L>>CIUPXWM:aYNX8Yw8S>5a@6<C]CNAP>EFJXn>YPf;]4>2HL_GW`eI
line proposal.availability 99cd4c	468	B7=\[\D\aFBKekk6i/vBFaSQ]9d+j<fc`UQkS]rahVWN3;0BQCwu;JJDCD_0`CKN
line proposal.availability 9b03c3	465	T[W_R6ZjiNoR^LANBTJJ?#dkVVNPA-[-:1Ik'?SG]GXCwF^QCMK?l>ULXShhGK\d
line proposal.availability a4ed64	626	QD=<YOSJFY#?RVRW_TRVUSX[EOBQGHEWWD2LPF^@RKT<JNN;YJS\q`;UMMYGURUP
line proposal.availability a54ed7	436	\N<Pw2STVgTRAIkOMMa09_bU:@66BMSfM:J\gMV*L=b?WQfN_SVVM2D@U?`[B\@:
line proposal.availability a8e11f	378	Z<JM]82D^BJC;_jgtCMJVDOY8GcISRJ]NRR[B0;>D<J=UZo._d[+^IwHRaR;Gfs6
line proposal.availability ac4082	423	K2>QL85]Xo:RLNBJYA`'PLVoEDDKhJIjA@?7e[IKIW,TIf_#P^T@ZB;S\fVO]VPE
line proposal.availability b05c6b	741	5BCNQPSNOj2PM^\NW@aPLVajA]kF^3L\N#??g>eHN@SC:U_JfUMN^;IO[@aG>cRD
line proposal.availability b18869	459	YZ:HO>PJ`HPQjSEOB`TJ\PPCcNMUXD@eMV>k`fLBjkNDF#:U__VFCD0IUGbPQD-b
line proposal.availability b3831c	777	<PJY\HABZ@>GSwjCrDNYWW]AOB]De64`P;NJq^JQgT<^4VDIQQO[GM4c=EN1bYQP
line proposal.availability bb429a	491	OL9U\P?PkNK=R:dLk^a,TOR_EjZ0]-=YTj*ZmOh[B[W*9TgI[Dc@wbAKX9E-_hQC
line proposal.availability bd867c	419	m:QTDwEZqL@NFVH@vhVC9o8aQ>BKWDMZT3=O_QM^3WZKM\;K.`ckV6ET9VCDeqML
line proposal.availability c0decb	345	i=4LkBj`VY@Xa@Y\m>ngEHXcXIe,kL$C_08]X^O0\6(B>\^9o'j9I?B`LCMc\ewB
line proposal.availability c53b37	371	AL?fuOOZpPS1mVONdFK=>>SG`ZMkO?EmUS[]_U`HjwkAYLL-_FGGwb6ZWAW>NdTX
line proposal.availability cf0ef3	491	C:MJXKN^;gN1wF4DE9^kdO,bOUAR?MU^AV`E@KD[Y=YECeDGPdfAKNIF`VQeK;^K
line proposal.availability d39634	447	WtGR_]NkU/?ZZ[YOfD]aIiSISIBTs2BYFc<MgpY<LWhYk]JX4%Pr8c<LTL[?wTHd
line proposal.availability d55cf8	546	_JTHM4hcDTh?PR8wAaEb\6]cS\V<SiiD7A^V?=P<34SH]8LNM>BDm*r>iS^UC(vP
line proposal.availability d60218	311	lIIb[XW<Vj['H\PaFTTC_N=X%W9'UU]M3J3NV0p#3Gc@>3mDV\P0d?S$o@a[+N`O
line proposal.availability db8517	538	Ne>k4^W<GN9[:w[K\ZSKPN\@_95Y[FL:k`G\LQQ8XZZLU?KaOCARQR7VNR[4g_EY
line proposal.availability dd7c1b	492	EwVUFHF[MPTVUE@RFTGt=;]K8MNa\Pc:>HIm6^;Q<RW>QWH<PWYHXcEQDkSER8OS
line proposal.availability de872a	432	\Q7H(?QES`@o3Sw9dIr2[V]bWihQd>Fi47]E__YC@WJ\D8TaML^W,;EYMXU=T3HW
line proposal.availability e98e35	455	_RX1SFK3+Z7LajaC`;U#U^iG`9?WeGUQPCJ[T_MHO>DBN(MLKFXBQEM\=U\BFKZ=
line proposal.availability eb6e96	351	];9BK+BB#t@3OSbiG8_IhZSX4d^0Y<@JRJ;)SFOD9-XcIWfCAql@CHH+XAT8%]U4
line proposal.availability fafc92	555	_[IJ8LWJLII\Zg\JhQwX8TTQSZERmQFLUOFNDSWH9GBPdRU;BIZLCE?F=IW;JNW_
line proposal.availability fdc7b9	527	PRQGMA>?\SNY0wW^_GgJHqOVIkWWOVi_IC_@gF[XNO=PZ3SDXOL_s=<OZXbMc]b@
line proposal.availability ffad47	598	R2+4f?;8Pk@<KcQ]qCb5_mJVHfa6_.@gMO/2d3rDH:GV1sdPVgw;cHMS]1[6bn_3
line proposal.link 0cd345	766	MC:6VBHH`i.BKgb^w9^7DceSAE[>`E>NKH8HoFhHCQM?@`[IXJZDeG38T=_;``a=
line proposal.link 145f41	578	KBIWJ3F8C\>9J]QLT4w@`fRTRPfEFLSNONJOZ;ZXCENB*rFCW\dM<93OW6]J[cGI
line proposal.link 1c5e0b	604	U>FXIQFHYAHMMwh>gh^LWE\WJQ_TZB?WH^I<\KT2PJQCBPPYFJS?MKIfNNKJQPAO
line proposal.link 270408	586	J@WQFwQ<gG<dMgaMc:kCDMfJdFRL^OTBP>4VuIQVNa6EC9[BOPPb_beBLOo-UPF=
line proposal.link 53b90f	454	h9[Tw8YFC_CIJYBXSKk:IBTKRTcTPHQSNCDMZC\S1<AH:pBvcdR?R4FK><d]BV:?
line proposal.link 53b937	496	e7IP\J;DTOLUFwBPH2fJTeHWQ?YFmHDQD@K$YaaCK]h;)O_B]^YKGI/LPOZMOeiB
line proposal.link 7a6f3d	433	b]UC3A]KlPFWLSNb_@EL+QkE?[3LKER^:F.bgAV#;WUWQBiEH=_>Z=JXZpnWYLTH
line proposal.link 8e91ec	382	eJ:wQHVA3[^ETU?R8Cs5LdFESQMaAeY]J936JOa:PDhYhHrbHYJXbYWWVDnTYI\.
line proposal.link 9a309e	595	YI@FWWJUUM(DJD`O]EwCGbFRWDSIe8FOZA8KFQbN^W_;LOKT]QROJ<8LYYcCjLIH
line proposal.link a11853	424	^XFc9hob^V:ZWWMLbUbOMiN?eHCLZ,19vSHOj_+=GwTA=GC`?K'Xd[Z^HMY1ZGRC
line proposal.link a4a8cc	515	GVM9?Qg7PG@V1XhJTbVGNSJE]QH>_OT<UIMRfwI8LQJ\APU>PBFRMILSHSfCNUCU
line proposal.link a52267	410	QC<%XN<AO[QWFbQ_^<V8ZoItQR^>D:=U@=B<w+a:JO)PINOLdiQG]M<Nh?d\LaYV
line proposal.link b3d9a6	775	MUKT[5@RRLBGJJB_FHCGwFLV=gT7ME8]BWCCGTB=UVG>PdT5bbcMNFM8fKL^VJKS
line proposal.link b67d92	324	UR[kbCmYN>@eHwnmkpj=Za[:&CRFj?_FO:Z_U(rKm\c=1a\jN>E_XABDIIS]FEOO
line proposal.link bebde9	449	DJ-9S;>FPLKQOtWq9@MD\?CdJWMBuiD^CV<@^>N9R1O39dRKalrHSL:9T*aB]wOR
line proposal.link c51049	511	WHX.lAJ96g@C;]f[w.r;OaXZ;XrWgA;Z:7>:wN[O4<BK@S[G^]j<[E@Aq1g<H_DK
line proposal.link c9d7d1	753	S?BFbB;@?[NH@\MUU=Y;NeYeM[XCYLB\B?QGHIKMB>DLKaYMWGX4P:NG`DNVUwd;
line proposal.link df4fac	482	q9>?^B378PCC?MLP`6FJY\\hICWVGH>h72G>w:cG(^GYGSPG_PeD_E<2]If:&fk7
line proposal.link e354e6	418	9D;YL?Q(JY8R6\j[YR`X:f[dQaQ<OC?YE,%@w@_N:8U@FWTaXO]Pl:=cU7[:AGn<
line proposal.link f2cf97	539	W5$cSJ=:mX%XPcweg(u>*m]OC@T-c'S]_@)bZG]IQKQ(2aH%NSMPkE7PZHrDYS\O
line proposal.link f2e7db	510	[3@,TDC2@i8GC`he_7aN^iLi2Si.aGAV&?<.TIPG?84LJ`w/wrb8]BJ7X?R@?jf4
line proposal.offer 0115e9	476	8WKDOE\khbSYaRHSOMOLZI3_VjP?aQb3qF[.NT@DvUS>@\PI@NfRPLHQlJjMJ#J^
line proposal.offer 012030	396	uM,eSCN<ZjRADgdXw]N1FlVdPL_L<bBL4==4tHP&@A0@,XZ9fQ9PV7i;oOY+\^vI
line proposal.offer 1a4955	569	b0O;BOO2[]PQ>j_``6M>4lej;bg:MHC^K;>QfIrI=;A/-SXMYWtNj2#A_DYIV`VE
line proposal.offer 1e728d	437	SB6JcNLJ@DREGSDOQOUPNh[CPXGZOa3jWcmKXG[Y;NZX2O]Aak[RQ<Y#L1K=jboH
line proposal.offer 20320f	451	fE_U9U^R=RLA[MGBOgwB,fV?\Gr\CCK4jI.2v^W;GLT7XHDNT9WG8DVWVFUSF\B9
line proposal.offer 21b1c0	521	`=8cQXQHaN(L;g`,MIXJJmdEu9=\YJDHW6BXWPw3FO@BU)SPHGHS_M>KZG]1AY=U
line proposal.offer 23fc63	500	rGZAfIIYKoLC=YXReBR3N`Jc_S\?\C;]OABXVE_52ARL@Pd:^jXRbFI@e9TC4pwK
line proposal.offer 27e8ff	577	BaRE[O^?NT-G6r^4Q=I2KTH2E6QK^LHDO.Nw`[=ET/FcH<=8epDRGGQU5@_5c\\G
line proposal.offer 2c775d	465	8RMJG2HTWP^T[OOXQUI<LRaQWKDFOALhEEIO`HE@=:95N]A5XPT]G;LIpYci8w_\
line proposal.offer 336904	461	RGo47P`=L(bFSbbSI\NX\P^EPa;oRHKh;JV>NN[]Q]Kl_<X[V#9feW<^EKW/WQBK
line proposal.offer 39cd75	356	SG[:iGW^I3cZN;V?NNig/mHJTES>bMhldMJNXIZMj=ZOB(R\<GI-C9:LOKw:iHcS
line proposal.offer 41beb8	365	@=RFw)7(Gb=@,WhUNVS1D_S`G^_/hBMs*L(EH:lGOe&\Pjw>Hg]>UFTGg.NFWMcM
line proposal.offer 4215e7	489	RFM=j7LRQXD`?nQ_gK_M#doBEXe7PH3E<SC>dCg82B?H=[Q;U\V2_RFJW8X6:RbK
line proposal.offer 4403b0	436	coTZ0[FOY[\_IdU5b6UEOwg>V;R_?=I;jVUS?_[Q^X]8.H;hTQ4RUZfL7`uT]HCS
line proposal.offer 46af9b	472	f8BBvB4#FqENBi[Mf2cBVab<C\HFOD>^OOX+d7S5<G6RNSWMMKW>WZ*CbRV@TfY@
line proposal.offer 519b83	433	HDT?S:P[@?ES7ekLp<YBFHfATIO#XQJcKK_UpKBI>[2@F34<c]5WSYUS\EE2ed7O
line proposal.offer 531863	399	>I?RJ10KKGfDGP;Pd[Z;XF2cQeBFo<>c4\+?WMRa`SYL#\GGQ^;_G\fDeP>1UVXM
line proposal.offer 54a4c1	429	H,7NM+SHsIIX>HdOmHmEJaEel[A8]I@g?21[ff`E3IJB8If/UmR=r6D>CRwQ\kX>
line proposal.offer 566e5e	528	:I0LRQBpOj3>dMFZINWPulLfMMI:N7EeZ?1MGCSJO:G-/jHKWcVD#49;j.bLSRU4
line proposal.offer 5955de	477	]N9LX#HliI3,Ih\TILiPH]_QFQXLS?cfD?BMO_PDQ\S5EZL]UX[eJWON@<nOT,@P
line proposal.offer 5e6735	417	fH=Po4AEK^,#;hUc]JOGYaOf3\n5d96o=BK*wGd76J?G%f`DS[d.dQ>U^>lB^PlB
line proposal.offer 5f5fe1	520	L4<l5JG,DQ7TCw\PHMv@@R`L9GUBa?DU=>LZfBn?_F<FF6oAY[?/[7DVMPwH?<[L
line proposal.offer 631193	406	`A^6+]\E]XD`:`QK`@VP&Le,mWS=YMV:v5=PwO][JTQj@A[[I6:XnTSZSG`7EBjQ
line proposal.offer 6621a3	451	GfSNBH95PH61P_^]iM_KZZGA5_@Ci1TXIRDKfDw8D_;87diAU\LDn@EEV?NDJaaI
line proposal.offer 66cd18	499	IjHwAYYct<eK]^X_Vfh]8EMCf&LV<N==L>AV\Vh_cpPHYIX[CC/VQMTFWe^VhWIS
line proposal.offer 6e6370	356	pBZBV></8QBB0mQZJ]]LQu[^:Zw(cG/_<TLKIIjK>=<a5op=R,dXh^DWjG?*vf[J
line proposal.offer 7386e5	445	TaYT_X_Bf8H[F]VKoBLN5_VSIENJ\[gSC#K]iOlG`hF.GH6MXNT]NPJLXRd0bL[Y
line proposal.offer 78c0ec	484	_nfc_HawNWQBS@JG;GH_KMNW`L?hO`SIoSVM;SXJFUKU[P:N9B7TNAYNDMqVKEL4
line proposal.offer 78ccbe	404	w`I6>[a-cQJH1qhVGLQuDbQGYUPBOKQbUBT>)\X)[GVA@IEY@UA;^[HDGnaSXT]8
line proposal.offer 79191e	659	AG6ZNK9]XKSC`<AZ<FQO]B5UBVJYN->;R_A-1CDUZWPR>wIJWpk?5eL(YK>dYRJF
line proposal.offer 7eb33d	584	bNIDHG>_Se8]BbR\RSY<?RJNWT_*YCTU@8MBQ>TF?9NBcMhQZAVOWC5GYKbMPZw;
line proposal.offer 7f81e8	484	pFH@Q>J0K^R;IJPa]@R.QfNa8J];\W=j-O@IF;lM)P:IFco3waV&b:AJlZPW?r`I
line proposal.offer 83e70f	468	QRZa6TZdWMKcKM;HM[4R:OV?>RMwCJTL/s<B[d:9T^>US\fWNdgMBQW>H@8jdu7M
line proposal.offer 89faa0	439	JaD]d-[#T_I&VZ?KaGLUo`<OGhTUXDC]^d@V<A7QZ%qQWJU7CN^@D:=<@HAN?ibD
line proposal.offer 8b1d96	657	VM:KMBFUPXAXMqwNVM]3OZNE5KhKZ7HXFD-AdLW<JVWB=G]N\XYHaI;E`V[:XV]H
line proposal.offer 8c2d8f	361	3GGPb[hERUZV_cVDw+[Ypd>DtLRI\UX9[^30EV`[bLhHAVP]I:_a?QUD^Cld.4^`
line proposal.offer 8fa248	423	HVC1VeB9FJU,ajh-S1NrbJC48U[6VK.\O>]DUT`lwFg[;aEecUpp9MQI77VVXBA8
line proposal.offer 95b2ba	580	w`XBSKJBObOJ6SXWdH[>iYQHGDNM:I7b4PKSJ?bJK0K?PK`J_Nb4e<MF]D^PONRJ
line proposal.offer 95d8b0	386	TaMKBbbPmONlR?4][8bh;7dM@LU>SCW@GZ2MU<lgOMS9aPlt#JBHGLDUA@lg=<Nu
line proposal.offer 96c8ce	395	JVEN@d_bR]Q@RiiZuMXJ<Xc<&HGNw:G[K=L_U\2OlJV._J<I;VgFMYT6XXaVoIbK
line proposal.offer 9e0127	434	XbR@QCJO5@1FAWQe=9UfL?UwKMJ5Hf_?F^UF6KRJNVUTY;iS6EYJeS\AlrF\FQ]H
line proposal.offer a424bc	359	bM@GR85?@C?ZIPHD[SUK8_RINkDOXO:w7C)=\T\/97ZZS?L0F>>4__Jrb?S>:EDi
line proposal.offer af2ae3	425	NSeRGHkYu@SQYG?FGTdjH#8]ZV;rIcSJ]XK\Bj]_hSnUR4:g$L?XSTGa/XBd=G6[
line proposal.offer b07e45	609	PQGRFJHEZ2YY^GZMZ;LGLJTHFKPUnD7O;e8JSgIC\SGP_\KHZIHaMPTVMQaB`a#`
line proposal.offer bf3343	450	R==5RVF=RGHNIUQTgD^ON[CMWgY7ELHf3?C>;-w`P<IBYLZDqEWOUL(J4-UJFSf>
line proposal.offer c3267f	518	^U3wN_ZXTIJXZTMH(YELDWUYL[1L_MV:OT;eV^gOCNO9Z<LSJJH[ZMQ]>YRSkWcV
line proposal.offer c4d064	564	RG^J7[7VMRHO]T=wC@NPPFPeDQP\RJVNBI8FKWHII]FaGRQa^`\U9WAEVKW`bNZP
line proposal.offer c8c1b8	581	j<FBMJhAQ]=\@X]JjD\V#umR?LD>h3`JN15NqMqO1HAQ5LQNJEWNh5WRSCZ9QVmA
line proposal.offer ca7364	406	4?=?WhK5B82HE]ZWQlRNGUgRS>;]^WJm;/P_wiN(lJXQ`<NJc;8A]9DZ2WHM]JW?
line proposal.offer d958de	518	\mHN>#JdKL@XZFOaDDYJ;;ZRBYX;[lMFVEU@=CG:TQCZL;k?H[>?lPh@TkGFWLGE
line proposal.offer db67f3	450	fH4VF[5TX^9GOhSGVf+[NOgbV@>ES\9mBNIRLJ\#DARI\&6biGsLdGP:OW`4a>MR
line proposal.offer de1c44	597	wGWAUUVSLLaTOGiMTYDZJP_UM^J[b=D?JOMVhBfQ<KKSY@DAGcYScW;ZHIVWVVXY
line proposal.offer e18cdd	308	&MW:mQa35e:9GB*VJF'@lA+G)X#;@PQCS&cJ.-hZ-%AagWc'9pIQr,C5[b:JG[g8
line proposal.offer e458e1	448	JVFIS7ENQE7E\]d\bKWaOMOK_>9AVE`JF?fN@ZPWPG@PVlUFTW\\CDHFN>j#MF\@
line proposal.offer f1065c	372	D>Cp<LJ_DEGwSkS^ckK9AJjSFW%M[Q`+OYHfcORACAHG^0+@J5;JmG?bSsNJ=NYo
line proposal.offer f3596d	435	/?E1ZRE6&wE4?dZIjG]JXl_O-ZSIP?PlWQFTL9]Z9=M;+dg*V^]BN=89Q%Z,O\N9
line proposal.offer f42b03	394	XY2U]182<ra.)K[RsDIOme@r;JjM5LAl'=8+bLVA@WBW=KWK:TW@_EI;g#ZE?EFF
line proposal.offer f5bb48	447	YJ:Ir7BSCF\FPIWu]M]OBa=aQXwGI>D\AA6H@$_YO<NNKti@ih=6M>GQ^Ff=FbJR
line proposal.offer f5dc7e	408	wR,VBUTGTdg_G__maM`g=]a1XTJ=VGIIHR:NKU7&Q_?E@VCIG\bCA1Q@8w?L]@MS
line proposal.offer f9139a	296	;EGBflZY,4kHaHWRZV6wgK<8cNKaS_Crq_J1ZaUa`F:KL^3qSV<P;ea7\5PZZ<M`
line proposal.offer fa5aac	380	XF6:8RZIGXF;P(U5=]Bm]DITHSKD8Ceq_.vQ@BM7^8hwMiJhS:A(j(H1MFGC>HU>
line proposal.recorded 039905	369	fKCK:9/2SFE6RKwfOI?Ll=?cQZL7H\?gI[t+HTX,aMO2MBH6QYND[EFAi``UFnqI
line proposal.recorded 4e93b6	448	T@OIi6FS7ckIDcRMKKe^I`@pOjMP]RERQJEA=E\M[AC^DkmIHJB1@MKK`HRKIw99
line proposal.recorded 5d6566	645	i@A3tJE;Ha+.Ab_EaG^AY\M_Eb\FZ=&w??;@YFi7>19DGa\4^[c;bL@BhCc6[s[U
line proposal.recorded 688571	607	[ALAgDA?Eb+>OewYb6[LJaUZN]]?VAB_QHC1jIZP/?@S;ti9XXQ=IAKOZ1O5SaaH
line proposal.recorded 6c8968	385	K;>Yf5(:_qnKDoJwR?rF9kDNBbQAiFOa%:[+,@bYHDC8An]J5TN=e+>H]4[L^kAF
line proposal.recorded 9405dc	426	i2GGRD@:@>2?&KLRr7YQHI@vBpp;aOLnG@14_KZIH:PVF@ZOwgqBfYXIicVQN[U5
line proposal.recorded a7818a	577	^7CD`NL>Nw</1T`RoDh2^SZ_?Up.cAF_BSA4^9f@K9DBMTgKTZL?Y1D?V:V*IclO
line proposal.recorded cf53cf	437	^B=;VtIHGTV^7fdGd@`Y<^PR:bTHQSTUA?GZVGXY#GBXE?WMZ?DMbOKUODRE9_VZ
line proposal.recorded f74803	449	^?J9nKK;TM=E;aX?da]>AhrSQbw@\FO^:?EG_DRA-@E@=[_EbV[Ea9RJ[KmI=mRO
line rejection.clear 040668	448	`E>V\>qZ\-T`FM[VIVFwOGDKNR'<ZaKd>Z=>LMjMIEO4_TLYVL7NegD6XgXS5B-R
line rejection.clear 07f855	503	KEQYtOLYQ3RH@PJV?OFwPPJBK[TK:NOTI[qI8ITa1=XP@KGH?RCI^CTL?5PFG_aG
line rejection.clear 0ae719	559	ZRUaXQ8IgThKH:_MHSJ_\CF@ITIbNXONK>K7J0^O7=`.mUObRm]Qw^T*LH8U:[ZI
line rejection.clear 0b9460	559	dId2TPPDF<U<?DPLWk7lZQ-9B^McO>@i?n]IE7Yg4BmccEbqHI<Grw`@FFGIG\Y@
line rejection.clear 0e0e8e	459	W4=6ZdcYTTOL@]3::b\BMISi>A/SKX7IkOVK^RkeSIQB62VQEA=[gX`O@Zr>E[wH
line rejection.clear 0f2043	440	X8XD^TEC&OT>-(FI3\@hbQLC:fRYUOG[HL[*GZSFE,`^YZwUMGCd_O7rM=F>W^W>
line rejection.clear 0f61de	487	eNn<M]CJ3GW6QVaBAw:XOME;YTHPB91fEWrV75ddSHWKmFUi?8Dd_nnZ=>=:GfcR
line rejection.clear 0f7da6	613	ILJKg[fDDEGIJpB4SYY`Z8KBQ>BSI=CbRcZ8Q<ZpBAZU^BYZHOFZjX\F<HS4BwCI
line rejection.clear 0fd999	511	McIRQadZCTfGFWXKPbIWi?T?`TH^L>OfRuEOV\smBP[]X/UTDI<[geIQ2R2IbwHG
line rejection.clear 10457a	343	_3cAeMHV=U[*;^/>DVRnO;;INb=]B&@j+;`(#$qkHGJgeNbI<FO[hXPc>G7=2b]3
line rejection.clear 136970	422	Z`Ca=]FDWl(]D]R8aOI7;gJB`#Ncl?B_H1UR[ZRJtG9P9ZFEDJLYFTMMLj^@[JL\
line rejection.clear 1520da	482	CY>6RCEBQ-tJA>p1EBEaRD?EN5c]XU;cBHGVG93=Sec\S`\^8MIFwf:EL@LP1BZ?
line rejection.clear 156326	468	]GrJo`hL?=`;5k6=GZIhgEJ2eg1Q?=/b0pq;3:dQJ<Ua]9Sc?G1hUde_AcE2`wa:
line rejection.clear 169dd5	580	c?O>TNdM=>^JX]@7KVLcjU:5ghB^IG@wARg2EA\T:Qb\^3n`B:?^o\MO@JE/EaWI
line rejection.clear 1b4e09	342	q>QfFNjuRLNmEwVA@G[UR[R<_Q5hl2YafLNbnaSK?9ZH6IJj*G5su\MfGfaRUWU[
line rejection.clear 1bfcdd	474	a[OCMw`fQ:LLO]h;qXiE[^eIUP1CI>RLN<D\cTJBUZ0VTS,XGP>ZNZCbORf7c@2o
line rejection.clear 1d3ee6	505	5MNMKR_^a5=_OmW0WJbEYWt>RSTYUCSUVj8X\jiEoOYKC5<LIJNalwOf7gL2\J3h
line rejection.clear 1ffd95	485	XE?U^LZA^=[jHTUEPCRbPJDSFRF^UQYUaQAbXMn-gZm<PAJT>SSOHw>mI^N>Z>>S
line rejection.clear 21e4e7	530	B\Q=ELkVGD>PKSQ@Z5BOH3W(UTwS`i/9KKUfGG4EZJ<T;:G;YkNSNFOgKPB9fq=@
line rejection.clear 2254fb	497	d>kC`VP?;@SMUa?>V^:_KcQ?OU8P5?LeMwLR8dK\CPVPZ;Ia&9I[fkWeIFMBFKH:
line rejection.clear 225799	524	R5TQi\wA6K\*bWAEJGHJt<@bL^AjA_?a8hnRD5XID>N^^PI`MW<\VrrDGV@@4^a1
line rejection.clear 227ade	564	1bDLA/@M^\^NRUN`:a2OI>=3?oIITC@aUXVEFCPsFOLV9^E1TSTQ/SdQHHC`ow=^
line rejection.clear 22a4fa	546	gNe/c[IGR=AZ8O9ISaH[gGUD`jHZU]?jB]hB2AYgLG_qkLZ_IVOGZ\wI@DOIZqZL
line rejection.clear 26e88b	486	e>>=DhS/@Aq)AQPTMh6XP0F;bhT[COVe#dZC7SapL>[YW9Rg8Z?\j_DTA:B>Cqc+
line rejection.clear 285169	540	UFe5UYYD-B^-SgBAIa=]OJD>G[FV7SOpEig:=<v\P@a_\D^^AX>[kTch9#Q7=^JL
line rejection.clear 2cffe8	384	Gn^GRr[SfDPaiJ9^FUN@BOSOTwE<4\wb<gY]F;TSC9MVOMNLUSMbIVqXb7]V\g]c
line rejection.clear 33a9b8	525	QUW*gK\L[4\,0U<TNKJfjKHEZV;VK@Dg>^^LHMgk@]NWwHYn,KE`oX^PWW5NOg_^
line rejection.clear 387eaf	423	GU@YISjEo-&W^lCP[Md=XsI0j=M]O6]+j;2WXbR8mYiZ,?LX448wVT>Y:YaQAVD`
line rejection.clear 393875	594	NNS4E]_CD9Y2FOR6MT=bQO?<G]E\O`4bCW[?7J`P;EXVV0Zi;[Zhhw]R4T@FMGHK
line rejection.clear 39b76c	409	]8h=[RZ?s(QELSjFcZEws>C:i^0VSI=UQlV6MHluU?RQUIaU7a*\Ka[aWB7J@oIE
line rejection.clear 39cf83	495	wAZ?cFOLDDS@bKL5L@KYXWFB[_AXWL0XKF^@NbXJXF[KS[OuOCQo]Z]OD9E*rm:=
line rejection.clear 3ba18c	588	XEQJZQZZ-1Z:DcLA>XL]d3I;AR3aI<<NHWYHFCRwSK]PJIUULUEIW_eXL@IDDTBI
line rejection.clear 3d2105	506	ITK3MU:GQI]6K5a9Q1Si\/D<NW^XOA1g`kcUUCUbY_SGOTKwWVOM\mDV>HN2N_C^
line rejection.clear 412aa0	492	UW?;>OlaN>KSgRnM_HXP>YSRKJDY[`cNaT+bGMHCXlwR8_Bg3\DRdPFVLTPHO[JW
line rejection.clear 4204b4	501	SGF5WSMK0AG*YGC<GGG[PCHQZ+Ow]AJZKNdAPId:aWcMGCSpCRWYKTNROTPKN:RD
line rejection.clear 421000	528	O0L,deB7Z4]<JTSHABGVa09JUmEY<?I\:[b;EETv8T[wLA\uNDMdO_lQMOZK2pH9
line rejection.clear 444c7d	470	bPZGSIS5JEmDCH.M;U;eF;;GIaHc5fA]CgOLE:NNkNSk<YTkTbK@eMO#I?:GNOO;
line rejection.clear 4549bf	436	hL`A_QiEB?o?7C=\HQW]\DOLC\4P=9:ZB\j@JFeZ2Qqbd=Sk=SDinu^RXR<-AXw7
line rejection.clear 4571b9	472	[PTIDFUP1Pc2;XGM4S?G;BF@LVFG?\8w.S_D]MFCTO\mMMUVGEQNsR[SP0CMHrQC
line rejection.clear 499547	412	g=b:JEb2>RgUD^3[*a=Ma;C:T[Rw,W^SNYIU7_8bFPrOf_^VV6OdMh_NW7@AWN@B
line rejection.clear 4cf85c	447	KRBUZ[iA]<@ljWJ-c@fPFjwP`\BHI9?LUoJKVBCFMTRROC7_D^Ps[RVQ6`BM[Yf`
line rejection.clear 4d5af2	393	aXMJ[d]>YLG]TCH\5^UYLPJ6P7RC`?T68[JM^>>(SX<%@G%_OUVOMbSqSKD2Y][w
line rejection.clear 51cbfc	391	](X$bDUIP*gEPh7>w<>B`ECOa[6T:I8jD^QXUBXSJLgWC@@cCKGwO[aRBPSZcfKZ
line rejection.clear 53c79a	532	EWIBNDZ^5Xo6Y9X#VOJT9A@TG6:e;ZbSLI3Q<B@JEI[VF]K[3[gETKGI4C>UKHBR
line rejection.clear 57a2e8	403	;-PZ:lUF=JEHoVADc^]w8V^NW%6g\GX^IQL[K=SVDbW;3:X>>F-VN_Tc[[IGiQ8a
line rejection.clear 57cb74	506	PCT8_WZTIPXS=KCF2ZYUlA@EY\8[46X[.\bIFGor=8cjA9g<@HCMaeSW?]Y#Lc`3
line rejection.clear 5a4355	467	iH_JSA26O]JwHC?^<_VXWW2RFXB\TmXcCUiC8EeiNI3U:JTOR:/DIZmPRC[B>]N/
line rejection.clear 5d4ad9	463	P7uDO^N=A?mDIMKBUNVwlMR3V]@^C20X>_ZYHInVXGo^L2mRD7PVV]WhD>OFIcN?
line rejection.clear 61ffae	334	Y/VRui@2k3TGkOTLTGEGP;WaGhOGV_]BQKWAYJNFT^bQXHKM;;@LSQQw[VnP>SjO
line rejection.clear 6901f5	397	WS@2U>2@KF^+KhFWLB?LQ]E5NnvdE#<Z;M@DM@aX)GfSeISHcP4[bWR0[:5NMbP<
line rejection.clear 6e3b44	489	cH<$e^P+CBc.JYKJ;RaMX22<WWKaAY5\AkUS<BXSCJXkfV^W1O,GMZJc6?#;GUn>
line rejection.clear 73f58c	451	^UeIaAMM@dwE3MYK*\KC\BOPG`IXR`8`H4ITdEN<?ONRWmOQYSG7nPR1j>\F:\eJ
line rejection.clear 767193	486	UhW6`DQYLo_PRY5ZM_8RTTQgM]8@OaeM?QE^P@^QI?HE_AkH=>X3VMwNYk[WRe\R
line rejection.clear 7ac572	689	WAQA`[SI?@\KKeDGBRCVW@FO]XBJJICTSVeAN?VTNA]``L[NCN;wg[Q]BL>HG`SN
line rejection.clear 7b5b9d	534	LPRAZ`TILN[#6r[7XJJZ_QE5SVPTVW7P(^YMCYU`[ITJTGdSVRIfYWN\PIZJVRFO
line rejection.clear 7b7763	427	e>AIqipI8AB6JTA'?t0c^JAC?]3wJM3U6ocWP5fl5JbmjJVrBI6lUH\]44F<6e^8
line rejection.clear 7cf7d9	617	MH_Neb`L>CPD:@E<?^;[PHFJdNERRVM[Dw\<HSIjAJYcWUVcFCDm_]M;;EE@S\DH
line rejection.clear 7e4dec	420	:f;*`]aXV<LXEi=ONdIcD[$9mSOS1P>M5d^MX#]G72_YQJFRMK:ODgMGHN^2T;<:
line rejection.clear 7e7e8d	489	YR6RcL=ULVO;.OSMDPDY5>EI9N_QEeGUO'V;=.CTWifSYsH^XeWNwl[+JJBENVr;
line rejection.clear 82463d	531	bFJ4iTi5H:P9FgK1KNERsC@LRK;ZCX4pDo[>NEwc>HdeuFfEYUHeeo^VS4SG?ee@
line rejection.clear 86dfe3	501	UIgSUkjXNBIQhPA<CTYX[QT>Qa6dL<OZKwZ[EBbt=SV[eQgZA*GNSU<VDR9c9o7C
line rejection.clear 870c66	472	TNU?L#XFP=TQ;FT=Ac7ZG4@CRI`fNCMVQNkSLJPKQHabF?OX;SGWV-G<:DR8)JbR
line rejection.clear 8a3cb6	448	TQD:IEWH:/jhVYQ4RLQ^GE^DO_O]=X_YOLEdJPLL;=NHTEwqRRMM^;Yb=PPGBVES
line rejection.clear 8d51db	361	XCM:rX[JD8G<6e?KJAPbmL9?I\0oYoA_LeWD9GnERMwkoAbER8Hrd<W[BBK/GpJV
line rejection.clear 8fb019	426	\=D2rXQ<FM@HMqD-DG9nHG%3\\9S#MGe3ReIGBVp4>PeE:kg9@6dObR[8fJ:KeP=
line rejection.clear 90fd5e	382	G`YTU]M>J6W8KkL+LVP]XSV09OTu9d0gAhZOO;FAD?mwL9[ePL<Se^UQBR:9KkZ@
line rejection.clear 930bc4	460	PD_BacXRLCHFOUR-aWYgVQ/OUQLaWG=QAEqN=afbSXPNLZVLlBJb/wYUbWTQlQ8b
line rejection.clear 93a7ee	407	[DK8GwPUVMWZIiSd9bAudQ<0CaPo><:P?OiM9Ah>=GhXVENc-2=hBb_f4JCHo@+X
line rejection.clear 972264	719	MFWFXWOH7L\GEb?P:^N\TAAELZ@c<@GN;]lGDGXZ8COZ^JWRENGj]_NVCFIB7ec#
line rejection.clear 98e1e2	529	WMaC[\f`??eL=69V7dOjbS@LTeTQ:LDW5LVD@:X]@C[Yw<XMNQJdeE\UDDGJ8_:;
line rejection.clear 99d3f1	667	ON<F;YREf<?UZLaJ]COR*UF-]OIjUFBV^MVU^WQ>KUKNI4ERAA:b\w?j5WXGl>M`
line rejection.clear 9e8770	359	:iT[\XEgELwSTYkiK\J^G^SFbWGWXTOOJO8ZHT=Bj`e=S?YgDD@SRk9^-ca=bjn_
line rejection.clear 9f521d	432	k=:OFSP*/GdYT[J:FK7aPR]KZH<a2wVKPfo1TE^sUKVXcDLs9Y9Ibh[R>=Z3CKG;
line rejection.clear 9fc5e2	635	Q?>DJfWDL<@ORwb<aLT`DKS@qHBJMS1L@ZN=^i\WO[JVS<BLGD5lReFg@H?<bMQO
line rejection.clear a084d4	499	;M/JFW_<@?DTJOEcLYS\Z:[JVANHN=ACU_HJOXRPUOSRQ([wS>LOaReYUJ75b:VW
line rejection.clear a0cce7	478	SSi?YTc6MPw;iAML\[:`XFLFX_IPTFLYNNb9;4UJE<;O]DQP6=@RpZ`KMI;=BWAE
line rejection.clear a30892	332	qo]f:*J\P;hM8TWkFcLH<GA>ARjB>ONh-HKN?LAM,Tb^hKT>Mr`#uSS,F^I26md6
line rejection.clear a9dd57	546	l2UHS\\LTL_<:wM:[TNLa:IW^^=_688NPnjFBGqT1DQ\]4VUSIGkWon\JMGEKkVH
line rejection.clear ae28f0	382	mFP6NZK>:?V(C^i6[XUPm=AJhQBjMR>\Yo^>]Pc]HHHe`T]m#?@gWdEOA/?5Vj4E
line rejection.clear b36671	492	YaA8LYYNGL4LwI;CNXJRIbGVJfQYH]DOaCc82DXKGSLICcPwRBJo`][P2M_=^C99
line rejection.clear b3689a	475	j@aLFdeZbZKKGX<FDWhEFAYRS2PM:\>\#YQZF[]fY\5XV/LpHGYG^nJL7R;4JPbR
line rejection.clear b3b96b	513	N`cGK]bdH7i3MEUHWV7jb=GDPg=a[G2]7VPCC#?OfCLi]RViBZhmXcldLX5T\[TZ
line rejection.clear b791d3	451	S:bK@OOP1*`7HCDFT[El]<IFCcK]TMBoDaR>>UhoAOS^HPKvGHNwid^WV<1SdsVZ
line rejection.clear b7d703	557	IWMU>3@A5AUULAKSGJ7eCG=L7N^w@lH\<:<V8W:TF@O]QT>=NaL8?L4KC35.XN@M
line rejection.clear bb4c16	489	\=\-[[NMEAqN:WI@+RBWqM6VD[5E?>CJIl_2#=cfR.FUUZh^QFXSY[[eMYAETZR=
line rejection.clear bf415e	409	]JkE];hIFvND1HY=7HIq`#UP=QnJFjRhFPi^I;]hG8LLGQ\GBK>PQ?h2S3jr\kPD
line rejection.clear c1f18e	503	DeBU5fwIIF@BLca-hPf<-lf4THGNmCWAo68idwnALYX2H?<UQS[sCX6ZKhLEY9AY
line rejection.clear c5e9f8	512	jT[GwL`JNDROTUVFVZ@ro]Y8YbEZV@FWKMf;V=NbRCoA`PNSAH8vVX\W:HJ6Q_>9
line rejection.clear c6d516	404	?MBN/V]?Q\RPTcgDXSH<0ajS?@X_U`U.UG9bSIA&ZI=X_HG@gbjK[L?Y]Q^w5JRg
line rejection.clear c6d729	318	?:&m;]e7D398GJ@hWgZZMJL%9N-PJ:UgIgmaieg;ZPQ^&dw]JBpTfg&M.N;Ku;JZ
line rejection.clear cad31d	425	rLY2F\1O>BfHJIoS3NDV`D=;X\]V]KKw3WXEYaNYHSUX[P`c7`YLQJPPUSIDLYF:
line rejection.clear cd6077	429	vCbBlHZIGLsDLb=GJNOEN.BSbQNw1Ba_4[oP3$[XT8aa`O`M]MQsgkPC>aIfGk=C
line rejection.clear cfd4b1	464	U8K>dL_K:1S9;hUGJT=RXK<GrT5WE88W/Mu@RBDTAXYtbXwqSAW]IofTJA,G[TLS
line rejection.clear d01b22	709	HL5_5]`j_>D[beg>]Ghe;w`B^:HVv,^@j^E[ekk;eiqE?DT^R/P^Td2lN[V=V3>O
line rejection.clear d12930	342	N7:-G8I[`,_^=0Y8MM=IDGi??=wSM:N;ds>BJbMvW^hI\1GcF[]jgQOK:dH6Wgm/
line rejection.clear d5de05	588	eEdHvHH>A?`LNXLC(c@VqC=NjvY^AUYTOdmKR?]kO=gwr@cUKRR]k[k`H;XG2nOE
line rejection.clear d61264	567	SITURhcHH6^NGFILW^LeWFB=NiVWDH<w9h^DL?\s[;_`bPfQ@MSO[jMMI46IJSQF
line rejection.clear d6cb27	409	=MABf[dVPKfL7?G5XDIOC]b?IURcWXJ3RHcC'BcUCYUVRKwVPIBSXdHKG>eQHZ3K
line rejection.clear e37ad0	510	e0BHP_W@HZXCJ<DP3H@\Y6JXOa:wAg9ZMYUPEGWZUPAeO\cRGPSY]mkA;:FS@YmG
line rejection.clear e596de	478	w]^\GfFJ:Y\=N=GRDnOL?^??`UWbOR2WH[e;TZH^IMdXLY\RXB]HdDY^?MV5TKI?
line rejection.clear e8c3ea	576	kBD?wDAG6@kFEZLMa]3fe<OWEm5TAK:XG]RJH<Dg<HT\X5kaXTAZafMFMPANVYIJ
line rejection.clear e9c489	373	l<JwSaO<UL]C3i@pVNMYDSDANe1V3@H;1alC9ZWa(UZ5i/T=Y1:1\ZeC\h:@H=Vf
line rejection.clear eac544	514	Z*R'@XH:P>SLTwR1aHLNT)IM\P1U`+D]@jOSU]ls=;SOYISRSLQIOg9GSO4MZOg@
line rejection.clear ed20b0	427	IS@)SLJZL#MDHG<OV?ObUHO_\-^WLoCYORHDCM^AV7OWMX6ARXSWKc85WT=nCH/F
line rejection.clear edd4a2	403	D@UQ`OQHZ8GOwQ[N_VMBB=VLL\@Q_MF^\RBXYKcKMNsqSGXs^L-[A6OXY5QZMG_=
line rejection.clear edf521	388	6BWLPXfX5NZUMATLWRUQdC[LaXOU[@EIapUAGFd>PA@Sk#Xs8mNUMOD[8LDDCenZ
line rejection.clear ee6999	574	HJX>Zn`FN@f:J[T(7U@gnVE<OQ7ZM5@DSVaLLDl`MTOuc#\d3IBkJfPdJE>@L]IL
line rejection.clear ef5b89	595	DR]?]WTHCDY4Pw>6DRGW_W7;^E8hRGBTJNIU@IZbDMVr[WJSM?JaLjZ\9FA5Xm>B
line rejection.clear f02a47	518	_N\8WOqP<@LI:MR.>e9jsB;P=P\n=;Oi>njPBFjl6P_fwbObM?NOZCbcM;APAVBG
line rejection.clear f08e75	573	T-G7X_\;BB9;Gl1@NQT^T=DM^]>O23MeHalH>H[SH2`wO>Zj6:FZLXd^?FJ6SVL8
line rejection.clear f28120	511	HYG2GZP3B<O3MBWDDD3]H+2DPBJ[=f$c:@QJ5BJ>PBTv^CWWHM\MwgMS;?WGHMSR
line rejection.clear f32d2d	526	VCT?\ftJ<Aw%<o18BcFXf3;CV_Ab:G5XAdYC4M_tY?[anOpYM9Ckr]^dA*G@HbAJ
line rejection.clear f68509	626	]A^;SYQGE5UEKTY8A]S\]IFHWQXSLQF[CaR<MHXw:Q]OUDT\F;<dfTJUBIF<VfOB
line rejection.clear f8deb3	449	nCVQOb_R9Lt9ES,HuR7i?;G%Lw.a,,5[YM_-<2WqL1hZe;]p8@/KlVT`34;JQWl?
line rejection.clear f9a74f	409	ZNM[LdEG=>`CQ\LG9]RwB@%GRGVjS#GDBUY]LUT<YOWndPmc>=@NV]Em+SIEFhOF
line rejection.clear fd9850	464	p/wbI\b[EVdJ>A:u?]kidi33EnKl=.7^_\X8RLMnIANhOZ[<K>>?eU@dN<I@VfJ@
line rejection.clear ffa03c	347	iXfg`fY_iDaS5=JP\wLX^LUEMhFJ_`\?<RdP=9NQ6JqS\MdYLFD_]dwXEG4DUYi>
line rejection.farewell 0715f7	440	\3M%HLZ>;-Q7NcI9DUIGXDA=bfO]DM\u9wUJBQhnJQhUs8RZLLUp`XU`BSc?XOJ@
line rejection.farewell 14f11e	569	T@MKPIwIL5WEIs@'=A>VKFO5S3AbN+G`P_MJ\Z]IFIm^_5L_9M3TsWL_5YJ0\UH]
line rejection.farewell 1d1358	434	Z;TMRRkCPP=61(C_5Z<G`<P@I^?X9G?_I]]K^>[=E6e^M<YwICBPoOKP6CU9D`WS
line rejection.farewell 230c3f	528	Q\]>JKZgOTVBwJIp_\ZIHT^aPQ=_jbT=]9bicO\>MNZ@N1`G=P==\aUoQ[WQV;N[
line rejection.farewell 248b5d	519	;Q\L,TWDnILeXTXSK:@V9J:@w9XP[W;>TYV?@MKFDA\U8<9Fa7]GOSGQ9YVD`Mi[
line rejection.farewell 2e3c26	496	ZFXA^TX<E'S9AQJP?E7\YNFFM^HID`CSIvMCR7BZMNw\c4fnP?6PYiab9AP45CfC
line rejection.farewell 3c0963	439	N1I6`[p#G2P;GQ[S@O3fJKCEI=FDGS>SNOGAM?NWPDLsJ>IVSQ=U`]L_<IOGTkBA
line rejection.farewell 3ccf65	439	G`7RGSZQ^ND&S]M<QLQE1JT0[FFq,G>HilJfMT\?B8w[GI[RhS>tDUAd2X=DFMI\
line rejection.farewell 44533c	445	YXeI6Kg?Z>>]@bPPV>JaJNZTRV0-Udd3\Q=h^OWWVIREUYTG#CGEQSXUJGeoi6QW
line rejection.farewell 644a6b	401	T&MZU\>3R4T.7GN09hYi]=J0Jj<;D3IdLlGS=Lgg@SwFCZf\AV@dBX\e:63<g`WC
line rejection.farewell 755591	542	PPQ6[Q;:#YX,BlDW\PM_nIPC\n\DC6LUEgU<ANLP>>TqNNabjJ]Fk`TbB/CNNKB6
line rejection.farewell 80df85	436	IcDM]JUO;?]K>f/GA_JJGQ0<D_QHLGFo;wP))>Rr?OW]HZP]KB@YcPZC55NDCEM.
line rejection.farewell 8578d7	471	^Ff@h=eF6AZ=RY2FdMTD=;^LAeJXFYaFDU]R2H]RUXP2wBOTKCV=WT^V53CKFfL4
line rejection.farewell 91d3cc	367	pM`PMq)OD9cH:AI\Lf'ZZLB_QwPh]R\p5=QVN:QPX\;R^5Z])QI9[VNP75=O/I9S
line rejection.farewell a14bc9	547	YRh,ejRFM<c/UZGCBNPdgIJBaK8fKWAs@wd<A;QZBAT`Q5WMGHVbU[b_<D17^S@K
line rejection.farewell ad9bfd	496	dO/PVRYEB\8?PcNMC\P`YSOQl=H8EGOIWSZKNLE^fAkP]cUbM_[]HHDU>3?K#e>Y
line rejection.farewell bad998	472	rC]0QZU:<O_<8Z>?EJ6\wH;L<Z;p0T)nDaj37ML]L<K\WLlUVGQieioM>9:O8m_A
line rejection.farewell bcc437	579	=cQCNODiUKY@MASC;XGZE7VCIKKKIw,[UTTAJK99WGJC^VODMBKKc<PLZCFC]B\R
line rejection.farewell c42cd8	394	ZGX?ZLHB?YL]K<HCQMWVYA0T_\OM/;HgRBp#DnBTM'Nm_TkNO5NO/lAW0SC>SfBU
line rejection.farewell ca54cb	376	hIEIGWX@JLW(QLHK#k9]h:FGRPFMYCK`HiX4K:]MXDHH^.PX*4EnuMpINJ4gZpZ>
line rejection.farewell db2eb1	429	REKF]RAJC0b4;6FOHH?]SOK>WGa^6TOINHZjH^W=FJeL\ZfwAYRZ\WRL?>NCGceA
line rejection.farewell e18851	571	]F@>JqL:FE;DWdP0SKMwY@SDR;<PU8B\ZWK@QRdJALbbdQVV8-N_XmHP45AL<IQQ
line rejection.farewell e3811a	493	@9A5NwjRHCQQAa8<_LJZ?;W?hACVHEXCDIJUCT=bBJV;=JE`A=RXD9SjNSKTBPI-
line rejection.farewell e3995d	602	gRHFjhlEF:o>OTG22YMjZJIAbG9i38TtR][JZ8HXKHkf_LTb@9D_ZKwi9L8QR^FK
line rejection.farewell f57e9e	617	iDN7Ia^LGJRN\_@?TaSZ]YED`INqi:LV`e=[JYC7^[ZOBWM[<#>CJmE`PR^CaX;W
line rejection.farewell feaed8	535	dKDFTk_JZNcAIiF@PG3X9M>G\LLcCVB[=WbdT;[IKOe^mEMZ:NNV^cWUAM@CbaW#
line rejection.soft 0feec5	567	JQU5LPSL@NN:F`@H[I>w`IDM\DEUGI-cSPF`MZVlF@XDb+LVBKLRf]\PNJBFBTYE
line rejection.soft 11bde3	436	>'oOiN;HHa40Fj=XPSIdJTOFDA?7YGKDTM@XBuOM;cZ?<Jjf8MPaRTH]5wJF\p@_
line rejection.soft 16650a	427	vT^IST?Z>IbL#95aJn_cU=?`MoEHE@aeLL[X;CbQ4O\QXONCLEBWKJH=H;oPncBI
line rejection.soft 1e98c3	528	\5`QTaHEI?[LS_O]RigMUEL]EwDPF9I[LUXb&:XkA=MQYIQRR37Il\IOVYQXCQYK
line rejection.soft 202427	591	WL_;[YS5.A\?*LF3GLL[lDA:J[D_DM3_IaR<OEVvIGKcGE^]@R@HowgXBA>:V[Q@
line rejection.soft 203d7f	611	\Eb6=iMXJECG<\V3SZD\EPA/d@4jL:<JSXAJ`bYRCPwG]+]uJD7nCtV_4LL4_TAG
line rejection.soft 284069	481	FOA`ACSG[=;aOI?ZN>R'I4LGA_]bHYY,>[CP?^FW[Q@H>FI7CbNJ#L@TRJbI^SE<
line rejection.soft 2fbe82	548	ZGD1Seo?O)ICTU;AQ[?ZUHBDQQ3VD[HM=nXIRDMUPNoVA<wZP@7M]cPW/WC?PR=P
line rejection.soft 365cfa	470	KLhCLGVGT6hDZL2LXEJoJWESJ\>]IPMpHQCTF;hM7UCCc%]lLRUVFwR^JOE@ER;O
line rejection.soft 3d9034	462	IT3V[`_GJBM<ZJ\\4\][^?NA^FDNRT1SUn]QNRID\csVZD>wSVfdGWeIGU)AJZY?
line rejection.soft 3e30d7	351	SeiPgMKH%IsAFN435tWWeENAj;GU;-Vg?sJ9E+SalGUZFREAMh%Sb`w,.t>D[K>G
line rejection.soft 44e4df	453	P6M+k_IUV/[>B]WIMS9T`A;FDM<[*I/VGf_A#?IM[LUFCFXHB@STc3AoLDPHXkGF
line rejection.soft 4afdd7	512	XmkO@>aWRs_VLYC\=wR\RSYZESAIOfPHKS\_JIQ?=SE>a9MI9dD>Y3ZVZP]XB:jR
line rejection.soft 4ec4b7	432	,RGH6U^Z?N9Fw^`FWG\UQW6EN?=NRUB<bZAXSi]:j`q038BdICH?X\^i<IDRF_3L
line rejection.soft 56ebd9	391	GD@M]Va;NLb[qMM<1CXRQOb+W9YZ[3gBRJORUkVgSSSGI2fwP0HY\K_SMHXIjg7I
line rejection.soft 5d9659	510	f]P<]pIJHMBS1Yh#XSF_c7F9]F@N?GPZ9t`LV9YQ@[h`N@Re8X=gVqMk4QKNbE)W
line rejection.soft 6344a3	312	/1^LVJg:'FWPI.KT<Th?j=7gHQ./>XPbZwrXW7bL]EEX`S5_,im^9W:DS:4?[A>d
line rejection.soft 68f1ed	521	_K^JSbwMGCGLA]W>RVZRPNABc]@cTEYW_X[UiLVXSOVX]CA^H,/`ZpRn<\HQeU\<
line rejection.soft 69e14c	443	GSULCOHILA_ZC@>VLIIS]K_@OWNtODFUKGTMKeUSHaKRBIK@JKPSNhSwLMLNSOMM
line rejection.soft 77cf3a	508	<mK`?HYVg%JI[rK>nSICCCUGWN_OLB<ILRAUYLIRwPHE/JG<PXcVCIGDDUjFM3gF
line rejection.soft 7db5f3	434	caEPTuCSHCOFT\A:LJ]HXGXBnTTK]UVcGTL^?YUVg`ZH_U4OI]NQU_wPQMK_>@_O
line rejection.soft 7e113c	462	_Q`NRmNSIZPc1]A=>M7ZM@J>?wdMN:DdKw24MA]QO=VVP=b=KDMY@aU9M/F<V]%D
line rejection.soft 7e9457	439	d6FSIZcn^Bc=N7N5MaNY>T9QRPJPI@OD[wPUCNdPPJQAdA[KH=5TPRLFGGOI=KV[
line rejection.soft 861a1c	421	EHHHModFG#IAGdC:rVa^SJ99Sa=`V3>XL_o9OBNNCAR`VCe`_KJMhZJ]>BOWInIR
line rejection.soft 87f42b	490	Y^NA[MtZXYE?cT=KAK^[MSnGOMTNVMGcPLUnoEcVYIN]E#NiU=M^QoMGN_WUJ-EK
line rejection.soft 8ccfe1	401	LHCW>ZftwY,\Z[dYQRON<B]W^6QBfH`KKd?N[RQVkfWQ]PXK;4IMKmLYLVHLG\5Z
line rejection.soft 946807	509	PO;EK[wO\7OZC^`IN@PcG]==h?F<RBOPLUAT_DK'MXjG]DBl)JY`QZIP;iZG:STU
line rejection.soft 9dcfe0	506	tKb>\W]DQS<\SL:PIRC^>K[Gd1#J?RLO>HbQDNwTGCSBh0U?.EB_g;QbYLPO?JcN
line rejection.soft a9c69b	614	JUT<OpXUQHI@R]YQbd=QaTS<X3Ma[P?GQcMHLYRM_Z^BMTFgaQCXHtHwBUG>WVG=
line rejection.soft af145d	433	SGO7UQ3I7E\K>J9YbRLcX]6D0jH?UC:T8VIME@Tc_;e[wQLXFJCVIXH@C=^EO\B%
line rejection.soft c3be73	376	\a4]eBwR7LY?=A_BUURQd[NInJ8\[a/rRj[;7S[f[CSsaHAU?;WgF[E`%K2NNANh
line rejection.soft c5cef8	378	ZPR[QAG\[?^\QU81P\L?N;hfi5P]DrVD:Q[6\HeAX\g#S4:K;A7JP4GVGrUN)$SJ
line rejection.soft cb46a2	496	QN^8YWkBPNe32IB4GUAEgHH2Fh<VBFJgMWO+IAaiIH[ab(Z_DAN\wYWaYQJ:QtcO
line rejection.soft cd16be	473	^CA6OPEEJ7AYHgS#aYIHm2P6R]D^O?LkLcUKO9XkE=]ef+YEMRGPfam[GZOO^hEQ
line rejection.soft db721f	481	d3UHL8X<R]gr><@Y<qWNJ_4SAZeKILK4?DfA5:=NX?:_7JI#bXYM?PUAROFWQsEW
line rejection.soft dbf1e3	393	K\LG9I@>8G[]EuR>Db;mFGFIIKWV<Q>SHZT)MWBE5Q_wfJasO=NHUXZGE<X]]rQ`
line rejection.soft dc6578	495	Q[G2DabXD>FIW\K8;IHN[[H?ER5qaHNPEwHNTbk_Y.K:P8>[B4:^WX:D<[QHQIYO
line rejection.soft e54133	525	SD_=EaAH8Xj7R@?J=YRjb978]^<e;F8U8Pw8D-]V5<XU\AqY@GNKRj[b>DO)RNW<
line rejection.soft ed2b9f	352	OCY)PBEITLO9EJSHGa5US4OHXUCJF`I>26fE3CDUNIW?P(MFT>@NPw1Xd0FUgSWU
line rejection.soft ef0750	451	D]8HZO[PbP=JZVXGX;_K/MJlP9VRT>M2TJ3@PS`PTTM<CP3FFO^[\R9L<Y@SYH4w
line rejection.soft f8d69c	522	MKHB;eSVY)FB@rQ#k9HdEA9<[?D\Z=O`WQKUZWHO]Y^VNQUm3H8`_Z^gJNY#\`EG
line rejection.soft fa016a	451	UERBLUb7O:QCRLGMNAPV7dTAWNBH5ER7@L>AB_1M>[_dY>LV#DKRTZIe;AS0N<[>
line rejection.soft fe674c	503	GEILZWIOM-OB=HN=P;^^HJDA;ESJ]<SXF]UfYFJZpdQDFK#pE:POMeKfYQS=aS@N
line reply.advanced 05f80c	396	9:@*PPL?U?T`EG`W=EeXUXZZ`Mq;XABmUe2LbMM=PL\RLia>w_q^dMRJOW^8dPYI
line reply.advanced 128e7c	366	EF8n2w^I:9JXVbfRX6YZ2nnME7ILo@5mML6BLZXD:dLPkT]hcX`46aKE=s68jlIP
line reply.advanced 346cfb	667	GglTF6[]bSZNHOM[PMV\C8MKFP[KBDUM+HXYK=Y;L=J4IKU?>DJ<VAR8VbwSUAUL
line reply.advanced 5dea9d	384	VWW9w)UJ\dFr8PCTCXR^e3Xh,fWU:K2A1A(]KNQ=?*0>COk5FvhHl:BO^EiJ@TTA
line reply.advanced 639e27	464	OH6J=k^HQeKXa[\QNQPF5VbZS@\QR?WB\DGuZw^93\YB@KA\JX6hYB4P=SW(Q[IU
line reply.advanced 6b90bd	417	JS;wT=?qBM[3OZJU>J4IVRTm]JSkY2]k]rAIMU9ja^sP5PP7EUV<F`VCRV=2RGBY
line reply.advanced 9f10f1	394	bSIO;4qN[P^BK=:`JY-77IZQFJ-<C`bJI>EOLNcB>N#+T7^*8na2XaVFV[bZ56sN
line reply.advanced b19692	475	DOaLmA<_QYaQO;XX0JIV*TT[?rBIbC?YLT:\B2eKEP6DadpC9D:XaCR>w-IYdZX`
line reply.advanced b92791	406	XS[LYN_TZDdGTsQ>kI1M<FOV>CAeAiG<p:_KM<rwVJ+IK6c:2GDWKFWN]AhY>a_\
line reply.advanced c0ee3e	439	QgFIPWPHT^@IMMP,M/h\mS<2SnP^ZQQURfEOTe?MVFIPSV/QO``LHF^f#9IV[cDT
line reply.advanced c34e71	464	j6M9IVQYHaW=X7KRUMKH]LUgkhGGM*ECSRF?77_SBCLeC\WI^^SFTCJOwQV\DYRP
line reply.advanced c88572	384	gN=XYFBKgX?[6KVnoPfbFj5j_fHQ_=I_CU`KV=ZGL4QI$#GFXRDCSVeOHSINSJSS
line reply.advanced c98328	335	LND%pPRF][QJFPEFM:?bTOYN>L0em8>pT\OMPH4hf(WmdOPURE1qrVbcZQ@=Kw;c
line reply.advanced d61c86	451	NBYdG`S[cVf[5CZ\<rUX;5HNNZVZA>nCY4GPAQ]#H35NYZX=5J]AF8MLI6^:FGJD
line reply.advanced e9f38b	404	hI#``bBPUL_BZWWDMCN_FGLnHZ:V]8SUHTK]CJSEZa<F@UMUEJS^BSd=QJJSVUW;
line reply.advanced fa2918	548	DW0Na$HRH:V1YFfWXB;D<;cXlSS/d@JI/9c7J#g\VLE(m:P_D_L:N*g._\boSH`<
line reply.hint 04adb8	626	L_VbH:DXCZL@TE8RAVDPQ9LLDK9OTW4AKkOLVIG>YS#_[VKHGX[DRYN1YV^RDI^O
line reply.hint 05b287	487	c4QQC8+LIh>@C_:]a\WC@SPlFYOLXK_`<<NEfRT0#C?DFXe2hJO:jMj<[6\KFZlM
line reply.hint 10265e	497	NZOLuAAI9ZOOA=\ZEJ*VB+Yo/R5w9^9e7b]?8LBX:85;KM@5bOQ8BTI6k:EcKmEh
line reply.hint 21141d	364	NjWtUScEaDYPWO;9?LkAK@9C8`T4T_GG(MKq;NJ*XG86Kd<Mi7<cMBI[JwOF]F6h
line reply.hint 247d6d	453	NU`hXWVZTDTCFbEWb[NdS8\dG[>S3UJ/NVYw;`BZBL:BfP<dO\/8BIm.YU[_PKed
line reply.hint 29555a	455	Zqqg7BTwaVnRj?JU8U0[K/Q?gk,b,`\?A=QgPS1WJVUM`9VK5YGRoCqdHd[U&8WV
line reply.hint 34ba52	466	PYTYXTXIdP_OHXaKPb\wPL]SwTXXB:a=GGmeW\KVALPZf<QB$Z5]X9D`QfPUPQS]
line reply.hint 508f6b	552	ZkcuVJLI5igW#<?Q;o+e7>IW9X6E-^nB8HiGENh:68D4kCY[0E@D_KZR[P@[GWlJ
line reply.hint 5437ce	565	X^\SFS^IUYwMfQGgDh>KNEdamSB[5THI@;KSPEpd.G>]Y4QD<_5DT;QFRRac<[R_
line reply.hint 65011b	455	[PLV_WCgZIRHpDK_QDSUR6DlD>EY^RCZG2K?&L>OUL6H@X#QWjK?BLiIdq9]9KaU
line reply.hint 8ec2d0	412	ghNj[0bdTZZU_#C^E[@dG9ImASQS=UYH`>BM(K5bOE<6scO9@KT=NJj)NsdF97_o
line reply.hint 994b6d	400	GXKS5GCM8KSVFISaIK9LQM\\CO_[NUHKZPWLRW\_6V5YM]^``HI5KSZ;dwaT?QI@
line reply.hint a07161	444	aFEt4kYL_MIi6MHMXDQh?D]NC3&_]D`)\:`t[EZB5OiGHJADC==XQZYRW\^MwJHa
line reply.hint a94d96	586	HQ[di@ZS@PY-[/?a4Z>mM=L]<b?R@ML^7Tc<6FFW3>QK_[SMIEPKH[wB_T:JIbha
line reply.hint bbf9ee	503	i?7LN_XJg]5XaEFfpT]GBZ^Wj\EO[=XEV+aU;wcGS?R5UAIc?QI6OUdLX^o\5M]N
line reply.hint bfe51d	374	fXb^*ZP:uCaDY[WKO][d>]gPPB5LjPE9HcAcmHY<W\]C`LW]@HADj=Rf;jS;lZLw
line reply.hint d1065e	496	[I\Q2a[[RS>ZYW:SQjGhC<MMlTHUM[LNM8H``dJ#PPIH[XIoOBNPWTFJHZ[IT2I`
line reply.hint d21198	376	VO\Q;KBw^Sf^cCOQ/k/;Y+GX>qEG/blKGL^G@YQ<B_-6dUD4O<BJR]kHdjFY=5_G
line reply.hint d875d4	423	A@^XI;Uh`7hiBB@<GN=^V=\V\DFZK=WckVSLAHLV<ZD,EOKa44:J_S^Oc[Xb>LXw
line reply.hint e2877b	387	DYqY>=VjX5JKGl^_OWWR4K^a8WXPAWM#?89XIJNOY1_Pn/f^a]6Hd2cM`AUd/G;p
line reply.hint e62c9e	393	eP.lOfK]hF#[i0MD9PV^4T@<M_Kkn-kd:HlFZv@-%lPEPaFW1dYowI1fNVU7Nhcl
line reply.hint ecad97	383	ZNbTqSXNK[9IGO<6NYNN4FXwTUBMXeOCKijmRKS<D;OTIKb0LR2XP/Hc]rSXUKdj
line reply.hint f0fe15	625	]Q>FIZO@U^JE3^]jXGiBGdQG@i`Uw>OTFYMU\?OT^?N=XYZSS:bX`T>ETFgNVUe@
line reply.hold 00e15b	498	SZ;T4H_wVHrJZ_c\DBI?BDTD<O`VHoFBR6<dMSA3ci9JSO9<h]FFaT5OOQQECT>^
line reply.hold 1332f7	519	;^T^GA`vR=X?=:A\EZIE-1\L9RNX?XdFDJCFQIS3b;>:T4T?^CH#J8R>VXVRCSTk
line reply.hold 14fc1b	389	_5`P=T\RVGbQJXFS#Z\r50_Xe_<UBUFF@>WFN:bf6=W6`FdQ5/GFg`uA@a:oM;Bj
line reply.hold 4964b4	547	WURO\KhNc[M[X6KjFXFR9Fd^K`NBDUdPKDNVE(V999*AU5HH?9#:MHVP`gaLN@Vi
line reply.hold 77a904	445	<m2?UUZFHTw3G5TM[GVsML:@?CKhAmH`M9SLP7EWF^QqiQKgMY\_bN>8QWSI73FS
line reply.hold 870ef3	431	cZNN=5AOXLY[J09ODP`X:Vi;E_V4@JQW>XWHD.RcX$D/w'Q;?MF9wIU6`DMAT7]X
line reply.hold a89254	548	YOiDR@Y>TK\AHU:JEK;We98]L`CSB>E_?KaE1AfbEEwY`BM[C=KWN_VUGK?\[RQG
line reply.hold b83488	614	]O`^QO\JQkNWY67kD_OEI?cci_?0OcXGOSMw[7]GI?>5PC_5HI8?W3X1[oP`;JeP
line reply.hold bffee2	450	ncDC=@A==<v;>Gj:JL3e6KMM+;qd?b3^?4PKHE8HaPkUefBcPTwBna<YKBF1@7N:
line reply.hold c591de	391	Jqj>O6ZF5ff@>8I?(M0`K;cw^RfZ3uZC,R/3?:\%ICoP^n;bR\]%ZUSBa:*j9^k<
line reply.hold caf32c	372	iq7Sb]QOl87inVQ<h,w'GeNTK=N:Y=Q^92-QYAb#ZHF:?N6K[`8DaMU.Jlli_6<n
line reply.hold cba178	385	]eBp4X=(LAwQA7sMB84I(8cX:S\IUpDN+NQX;&H4=_JK`GcDG_`@w_U5;J;R*=Pg
line reply.hold dc0384	487	weJB+A7/Tjc?R4L^<T0?L)TmJaS?IiH2>YVU3>Z=LD6VeFKZCQF;R@`5WQS\<G8P
line reply.later 0b7e7d	493	B=[SEenY\c<k^cVR^RR?JqN]mQABK:\9eMOwIQNW1FK5MSF9B6NTVA_KHVEYGNcd
line reply.later 2b33e7	470	XAwhJ/YPsBaMLbOY]SKZ?Mau[DBV:2Y5=MpIrIHBDOGBWbAJC]19MU\]\YRXZ=6h
line reply.later 5a1e8f	486	I_;?d@dX]InAf@A:7BwlMSHbtM.G8BRGlMTeUJbRc]R@(P5\DHPCFRQAKXi@=8EV
line reply.later 65973c	364	LZeHW=7w_@[p^B=P\^jkPOEKGa8c/JKEB<]FEMJT]TIGZ9]K4I_Nh=\eVQI`55Vo
line reply.later 6b3eab	424	^Wi^N9hnZpLjS32SGtMK4ATaFZ=K7@aL9SFc>CCAIC4EO]O#2+LOb'L?Y:VGBIZX
line reply.later 6f6c96	415	JUXH]LT_wQb>=Y;X>U[@P9cZ[NMC8HZLI>o^GNYYPFi=d;UN8J>Fd?][Qa_nC;GN
line reply.later 7c5afb	527	aZb^bCQdjJ_kUW;dGYGV>Fh\VVJ=BYF;KJbwXDENL>W>iXSLP@;L`;kNUgZYKSZR
line reply.later 92a727	564	TAQQKBIE<Z`ZV@JOSQcTSM=QIQ_PHEnNM>A#=:XQ]F[BDd9<HML>LGEPJBF]Mf@:
line reply.later 983acd	560	f=MF`WQdZVIJUK@=@I\aML=QYGWWMG[4PJLBI6Dh^G[\OHX\<JRRNGHZ;4wcLRaT
line reply.later b7cffc	495	D[emFe>KHEGpVNY4K_iI-TX4WcPvSH`#iLMbMK6OBNJp_GfIKIA=3TVbGGN?PG4Y
line reply.later c47d32	466	qbfwZ$RPXjfRkH8Y:ZLSHFnas_F?5aY/0IL`EOK3DW8<LG9XOD>Fo3VIZWJkQ>S\
line reply.later ca3c9f	426	QKUW:EHYTTrWKXXnVXMOEGwgWVpeNNWCA79NOWY:dc:GQe[2@DgFB@O@MDOplQRa
line reply.later cf7015	433	lfZ^BGu^dTweMN9k:n9Q4=]rnf?T.]X6E8lu1MNJP:J3j?FV&E4)r=lMXW[B;Ggq
line reply.later dfa9f3	553	gbTXBCXNDWeTT:HvGw6FC1Oa>I>4;Sc2J+gI?FgN3D<XTJXV9P59Q2Y_UhKc;3Tk
line reply.later ea165b	654	TXSaG@`lf^Nn[FC`;QBWE@w^kO<DDT_>J3Q\CVO7B1F:`=_H<E=KdGLM][fs<BWa
line reply.pending 042678	409	cUNYCIw^hcdTKHQgFO6E=EbNSKK6XPf5m4QnBQS9SHBJi@dMN5=ApI:GgoQ:ZYZM
line reply.pending 0a044e	485	Z[L]5K[omXZJ1HEZMJ)]AOb]^b:;FHm3LMNYTE_DV^iDlLR?9PC8a-OAIWC^#7gN
line reply.pending 0fe672	471	T^^YUAT\IK\Z[7I_-]V`;?cb[HCRNH\@W8G+W1W?\NF9V,ZJ@A?KJ?XH^wE_@,PR
line reply.pending 13a5a4	466	`QTT9=X_TB`VERPl7ShjFE[bJj;f#7iMEB2d;3CAFJ6UGUO4EDHVIZ<]GOFLYc>P
line reply.pending 1567ce	481	eTVT\@U\UYO`HH<STmC[W:[XO\IB=]WCTTPVMLV#Q>HDP<IKVCQ9^;hFqblRJJfW
line reply.pending 1bd6ec	493	E_cQBOZIU^aWA[QLdVPTG>fa^hBLZH\\EE^j`ZILOQcL^H2JE?Eg[NHCNTwB\9Hc
line reply.pending 23eca2	446	PalOI@NNUwhRVSI[5SLU9UORFQG*RMqSGE[VC^A;MMO5iCQ:KP8CWJdXAfYQDHS^
line reply.pending 2d560f	565	wK]eVKK<E^wgC8UX;\MhO=:NQ[RY4IcNL;N[J_3B?OLSCPkHIGPG:A\YK9SIFeGT
line reply.pending 317e7f	635	PZQX\@VbY\wNX8Nd?W2RK9BOWXKILYM0DQ`PC?I@[U1HfAT4KZHQJJYFhVFXDE]c
line reply.pending 3325e8	566	Z`Sw@OY5WjWqR6Wc;ddhFHNaJ^=ZJRY7JFTMDM25:CGYNbX<B8GDCVYYNKFV7QYl
line reply.pending 37d947	701	?LOIZ>L;Rwm=@BD^=PQJYM]XLb]E=IUVJSRJJI`@7APQXIWGJL<KNL^NZETbJSUD
line reply.pending 3918ac	510	]WTOS-EVP[wIF<1b8iGpWA5XKa@\DI@S1IWU-MSa=>7SVHeVQ]^;[]^0[FZNAHUb
line reply.pending 3ec676	473	<]H_:K6J_;h?JFBZN4TvSR.N@J]bWDDwR`3/YS5UpQG^?b5F^qYCEc@TS4+3N\5B
line reply.pending 4865bd	418	g6pbU3PVUweq9BD^5gO_/2F[QdKm1Vb5=IIYCcMSZ?3dZ;e+a58MRSnVGC2O@9R8
line reply.pending 4b9101	640	DLW?WIacamijV:8J<Ui`FX[imS8<1gk9R=cY9EwPD:JJLRQJDLXCX7L?PGk[-?RM
line reply.pending 4b99a8	392	]qR]EdYf^WpvqGG^:p?[EPrVSP<RHZG@`H^jSVL\XXNGSE<=4&)faNndLm]Kc:_w
line reply.pending 4d5fb8	612	[QGZLKNw_CTTXFDTIC8IOLGO=M?\ISG[ZUC_QIHFTdJ@LCOD_T`NWNORgsAKd4Q^
line reply.pending 5484f5	616	W`XKJ]wROQI[P\NRIWLD>URKf`I\PWKIKZZ_MMdTM?6UGFOH[C>FV?iKULjJ>WLR
line reply.pending 5bb28c	513	[XP\JKeRX:Q^6@SWIRP#IV^5U?OOdBC=D8AKDTJ57K2PQ?s4K=7Rk`_EWbMSJEcM
line reply.pending 5c760b	390	R=a[jVb<>E<ChH1HJSnF+I>:IZ6GAKgT\\]cT3CwPcYbTaP>@;?M7SlMHWJ_9bL?
line reply.pending 5ed425	641	ANCUDC^KsDSLYJYHDW[XHCYPV\K\1`RNGO^SQNSQVCHLCXUJW:AXwBT7T^JBG3^Z
line reply.pending 5fa303	553	XTXZ1?\VMJZaPJFKEK<GEHgbRVPJgJW4NM'XXOW#HW@@OK@5EGPFZKVC[Ri]RD]\
line reply.pending 681a87	616	J^`kc>EwcZe95@;_6IEZQ=WoKb@OHSV0>VQ6ANHYPD@0WUY/XRN3QIb=Xh\g<BE`
line reply.pending 70f817	440	6<4>N']\cT?/#;;Y_[`6fPPeIZoB[CD\_@=CQ<KRN9]`QeW3WW`XdN@@QM\S7jG?
line reply.pending 70f8e0	476	=wFvMHD`;E[XS9>V1CC]K5D^Ii7nDUCE=`?A[f8OORAELUGMYZKU:lgG^QCME^0U
line reply.pending 729213	502	[iSN\4^\wD`YHX*h@HA9@9nZo9AILVp3=GIbIANEA?--lCQ6JQ75P=Z5c^]YP0YX
line reply.pending 7336b2	524	P\TIe9Za[?\I5\MeCU%9J9VXXU<2;cg;AElbA>OE3IS.Y#LJ5NKBgJ\=nediC/WV
line reply.pending 77e81d	404	MSP:X;^DlewDLYgS7c:C'?iUQ\U?<iaaS;su]ZC;>cUNY$DF?ZJ=a7G6j\`MD;XK
line reply.pending 7e28fc	445	^^U]XL_chCcR>B?`=mOZC>ihX]59DOP(8H`GNDLJRE=7iHZ<EdR#S?nBt;V]YGMN
line reply.pending 7ee973	495	CFPljNmccWMwS<LB7bR_2?kaCK=GUcjTi7T^8RWELah5gVC-9KW9U]gFXLgKF2bi
line reply.pending 812dce	497	<cSEFN\XXCMJCZXHMY6T=WgYfYCSEL`?c:Qwj\kUglK]e5QFXJJgaJRbCP\M[BZ\
line reply.pending 958b2b	556	aAPb>UPKQIM\[TIGMkbI:cfEHO=NFAa@OG?rXRCDJ[#LS`QGEEEELNBV6ON[LQQU
line reply.pending 958d2f	464	J?K=VS:S6P_EV==L0RDa?.GcQZFKIbPQONEMUOV?IB]Cm5?PDJ>JRA_BwEEZPIX?
line reply.pending 9753be	488	d`WwANbS_?;uWMCII^La2pK5_5G;EOM*[7[N^V=*M3Z]FCNS*6FJKG2NVSYX;)IK
line reply.pending 9bd2bc	378	\,#Y1Z[hp;.r7_dSt6v?_f]$\BRe]1HM\V)CkMFVOKe,4JC\OIYgl,)`cdb0t>W0
line reply.pending 9cc2f4	454	OFlV9XFUv_Il`mXK^TS6FMg'wT=A[@JKQY0iOJQ3:<WA@M[Ne]HU^GJa?HkG7]NW
line reply.pending 9d2663	479	ViR[]PUeOc[V8K;WJ[=HQQp`?S>,7GVS>NTWF.Z@C@M:l:f#MIX<b?[GUZHn4SnE
line reply.pending 9e4fca	322	j^^3-IOfDF\o8CbKRI@W44s;*aTM3nV5^19OaVDSaZQ3[eAK(JQFsZ4CI]CwY$oA
line reply.pending a1345c	425	A[UrE9MZhl^]f=LGGXdE;<wIlT.;\j]<d2P_dH]26O_Yp>]M<LK5bDm=Nl`]28VT
line reply.pending a32a50	644	YZNeHFmWiWT^YE]FES\UFMf]nT=JEA]GYFWN\=aE=KW>ZH:XTJURUILSPwQC=@P\
line reply.pending a477ab	482	QNRHP:^^GWbNNU=8HS[INR\7`^SZCQcKP#uOL;h:U\SQi0KQPVCTYNMH\PBVUETg
line reply.pending a5e3ff	420	UaRK^<E^HDaGc?H\6T9GOESXDwJZHliM>MwIGLZ;?E98sQFIAKID8RZJVbQi@<M^
line reply.pending a71711	461	GlI6DJ\[LM\HwBAR.sflMFHM@Y=R9JDI[CIY%SJ;QELJ?nLX@VHaR_a9_TYsB?6S
line reply.pending ab983f	469	:r\FRL>QOQG]k<W>?X9J@f`SU5%UVZY>i\w^ZcS5ZKQIDB;hHh3dHQ_Q_WO:G@MU
line reply.pending ac2188	480	ePdHT/MVdNgF<aRa4UMa[EbcObVHGZbB1G_LU,nER-JGwPi94=IPkIv,aHeVDRq=
line reply.pending aca581	486	MYENJ;OLoUNLdGObBUBAM4\TRQJ?KYqKA`h[9BR@LIJ=D1:T_OWfLIE*`vH\[3^w
line reply.pending b063d2	481	I_Hck>OwtMLDAUAb/M<[SO[Yc\=@AYOM9GHBJDZ;=d5-NYKGAbKPqQsDbDNZH;ku
line reply.pending b094c0	510	ml]uA@;dJduUV7AV0mEMJKRMGdW93Z[NEBCV<hLjWDJOT[7U?Nw@ZP]<gCCaC[RL
line reply.pending b0acb9	580	TVZZwKVXL\R^^L@_E`KEFEZZOfW.BNr-VHdU;@VN,GTKgV`BP9W<DHh5bcVZHFZV
line reply.pending b75d17	485	W_`A&#fXJcOXG,<I<g@kC$w\\k35@AN=4YOP:AF@HMZ>eBLGEX:JcZdTJPYbOWZU
line reply.pending bfcd5c	292	D\k[d.c`b1tFDpaka#K`5>EPG%2bCj@oL^Nb%3p<eZ04PB0dWgW]GkSe_^JjQ7W\
line reply.pending bffe54	449	oe^SQ?kB;ap<E49jJS&7F5SdLmLALVXEB:FhGDH\[:.IZBmKG`@5?Co8kWY`CDw`
line reply.pending c3d619	460	WEXQUMRS_GUNDAHNp[,UVOPEKIG6IE<WNk9^^\XGXMJLSVUTLVLcwgO^YTXLJpiS
line reply.pending c51cda	366	OOd@WCBL,<tHJ3=QDO>DCQKNMXY`5GFG/ZGJKs10WJ+nTS^#X^PS]Gk4N3VO:X_e
line reply.pending c52d78	474	P<@FUEar_h8HwKR0lMKDc]nd\LO+OUd7h;OKU8ZJI4J:K^TJMVJ7P4<G[XmYtKiG
line reply.pending c60ff7	366	EiBW8PKnUGW5P`#d&a3C(A`rUo7PDF]S?aC]F:M:ObA8VKVAPUNDU=rHBW_r9B=a
line reply.pending cd1627	407	iYVsYDa\[RYj^W]GRb?TGO4WNV7X;i`OIBOF1;:C=[KP#X`HI9ZNUI9@MVL;UI3N
line reply.pending d6d547	626	N\WK^(RWSN_^LPRcJX0VK5V[GbDLP`MW@IlKKD^J;><Fb;UC6KLEZ@wB_cXNHR`L
line reply.pending d94245	435	Pr[D6Q[fmCg^DKFnsn#Z1\nINiBGSbIR5G<RTm2;9M2Ze-mFO8FNgG[\gT<Pj-vc
line reply.pending df6e18	439	jNsZS\Xvwe6K[OVDINsFR=S]ZCINhBfCJP@[_Q^38b::?aYWN@\H?RRPRGiHKqCL
line reply.pending e80ff5	601	Y`OTIOZV]GCwk^M=O:WP6KQG`C^fl2R8RIHWYqHMco@GAPV6OV4^;JTPFHV=KMH\
line reply.pending f7a5fe	345	fu]U>\LYh>e=YLat6NOU8LP1Cu4kOD-JA<kF<pC,OeHFw9<NfTRZFdH8TpA>9Tak
line reply.pending fa0904	504	XcUba=POH][ZLR;V0]OPDRZeSaG_JX_?Q5wR<KGG>S/@\BIIJKTJm=G[T\BM5;Tt
line reply.pending fecb91	374	6@gdT/dIroaQX:6j+]]+8;cY^Li>3YOiW3=8;3n<?;D^JRK1>OKD>/X=k_uqL1wQ
line reply.request 0107a7	493	PMK^PDdPV\UQ$MNN?V?CP9OWcdJ1ARcM@RW^EJeDIEFNeHT9MGGGRELBUVPiC1Fw
line reply.request 0340d7	546	Z]Tkb?YYTIcRI@FiJ_6IF=paPQ.;@XPVBBfk9:XEG>K5^3M8;G?Gd:j5u_cc<$Sw
line reply.request 0fb4e5	416	Rj`I];TfANnU=URM7Q?KA1Dq3jZ9$kTQ'KQO-&w%BQ9F\(RCNiLFTBmJRYSQ+L]?
line reply.request 117754	328	XNg$`#UQDC^8N>DqSSHc`IN@B_*Wi4<S>^S@G_H>PZEmE:YPGWlqB`oi]?(3T9UU
line reply.request 13717f	596	J>RYHGZYdQTXFJHVF\Rc@JacKH?DYjS6??O`B3MF4CAHmBWFF98MCRe6PRJS;Ow_
line reply.request 14025f	423	JLoL@1H\dLM[;?CG:K6XK?DR^]i16l_F5;^N;JhN#(>5fOq0:JY8W6\7L?CHP;kZ
line reply.request 1af89f	570	HpYWW<R?TBBZEZ_KRNQS:_mOcIFHKVhF\&`whPT3WP=B[?XP<HTMJ;F\GReG<IMM
line reply.request 1be700	565	TOQRJLfJ*XC]ODA\NqLZEXcGHfFGNRP06`I:P\O^P>CmH<XR1IT>CM`wRXDAKDPd
line reply.request 1c384d	501	I<BIX:OAXgS=Oi[8S>S7PaOZ8D`DU\PQQQbLYEU\N<7COZOS@V`6w0I9Q8VIQNU)
line reply.request 29c46d	482	_M^ag?vdZ3cC[FFL-G<P<ETXsA=]9k`HDwqb;@MEJBfIZ5NE>1AK_FgUPIR>7Se\
line reply.request 31257f	615	ZajoHFdgTKc\b:7aDi7NI8[TVf#SAUNAXkVM.?FS8L@BbIS56O<CF\TG_OSZRB\g
line reply.request 357822	505	El@LCbHTB;R^wKH@U_PNHLeWKN=dQF7U\c&[s`FQhVbW2WOi9fCWBLgFKuBLQ0VS
line reply.request 37338d	447	pe]\PA`o\;TUC:$M:Z:p>:\ie=CZ-OVA*Q_Z/DR/+XQIaQ[A5$k>KXT:\^u_B(Sw
line reply.request 3c11fe	466	RjcsK2eIbU_TWCJn0K96I@ThOgBADZ`=E'v^#>Y;.=BQhIcH8IF.HR;Nnjhh7:if
line reply.request 4da95a	422	TeTYcJO`wZG^a9;e<?PNHEVRB_?*#kRU^7Of1JcAZTTMG;^EFG`LTA=[bO`XG9Va
line reply.request 4f5056	530	_^YkJIQf[SdlJ5EbFw5LI-eZPT1CIlb)CNUjK>TPNBJ2YKQF64@7d8WG`]RlG5jf
line reply.request 5b4452	437	]jQMN5[MfQhvC5UW4nKFFdffUd7B@YqFQ1LfL^aRTTO:eX[^EW5RJ>@BXjDo*#oa
line reply.request 66ef09	627	Xad_AIV_TZQWRSBM>_:DNTVVJG=FCW_BBUj[>CEVKOKQhFZEG>:AQTZQWrXo?@wW
line reply.request 6c1060	449	i`i90O_T]EOFDFYSAWDTGL]U9AKCSXAM6YLJCJ\:4Z>Hw@QOgDN]ODT[SQHH;P@N
line reply.request 6ff232	455	\^s`M;G]SUoX27UY9dI>#?ibOwk6ANd=./UVG7[)>.B1Xcs=`PY5f.S>tEXbHYXE
line reply.request 799b51	455	Vc]jH>cLZB>\]BKWbw?;SKYH\>FAK2gEVGgWLBdQ.I>'c6U9BJCiA)^P[^G9P/Zo
line reply.request 7cf686	493	WZB3MMUPFU4D0W-VdARwUD-JLSWPEfFC:Ke?`3Uh_2Vv5?C^a]/VZGNR76D?XKQH
line reply.request 7d357e	567	I`TwOE3VOKsBTFDeXFQQPFKYBe/SRT;^K\9A6a?GQqC.FHU9]NS;DeSKUK&VUSTk
line reply.request 81db9d	425	PKk\?K^PZTTq'6S^5SD68]OeRmGIP[w4ZQZb@BZ3QRKDhE`-D<gQLEU\AQ\fJO^O
line reply.request 95cfa3	522	\wN[G.WVUIK^ZXm;OVNS6]ZGVQ6HRg_GKEO`WH];ENJ;hHILHRTcGGM:SURVQACa
line reply.request 969156	604	WU?RNEFETX^9DRG[VIEOcFDd[[CQbVCY#`YECKLAWSWCc?SSN[XEBTLF^^IXQIQG
line reply.request 9a5a17	363	Fik\9J_fp/Bhw\gAAK<V]*CPkDQQ^IcCo7Xa46h]MfY8Y1:n&mYIHK2MafsVKQHk
line reply.request 9b4e7f	335	]TPbL2fmCRS^m.Jb[hPeZ#MZQw@gZ1ZRY8=L<RHFcs<6cfoRdZ`_RUjIh=OXPIDN
line reply.request 9c70e6	530	^fQ]Y5V_Yef<L;8i5T<A8?QsRUI<<wuF8LX^0EbG70:GRQUC@?PEb2f?TTKPMPi\
line reply.request a2323b	733	ifXj?:feb[RGKA7]=k9VP=c_YX7=4^a;CF`\MBOF=FM?d@cC<=K6T7wHVaXODH]g
line reply.request a691a8	481	b^_RBQ`Ue^KPI?EbJX6P<FWEHN<@OWP4M?\H1HZYAKIGQ6hK;JTT[B\(Z=wU@RaG
line reply.request aa708b	417	=*0@sM@3]kDKFkaEfDM8NfQd2Q#HW6/?H[H7[C`NRh4CFPEHuJc`fCHJ?F^JT5KE
line reply.request ac83e0	642	QPYwP>DmT\LJO3;l;L@aD==Z>oFMJ=TOCUMI8H=A=D;FRW`KVBgDVTd4iWVp@MHd
line reply.request ae6616	453	Y_N\_9nC_GaLUZJdDOJ9@[jPVQ*@1aSCM>Pg4#^GTGS,^2O==13Rs?w>\dOM87aZ
line reply.request b1c8ac	442	Q@WMBBJUHgDKWNahSV>Z`[BeAS`KYIC[TKID[CdPGB^BSdW,ORlGFPZZw5TQRYE?
line reply.request b85072	497	_eaXC7`QGFjI^%QrFH$KP8L[[\G\OYZXMDCTF8LUFIJA_D?CaK=ARMZ0[_MWFDwa
line reply.request b9f167	415	=<$:H(Tu][@QZXT?C=X/mTURYD]AL77TAUYnKMR@wRpX=YU*hPnMGQAXMdh1=fCO
line reply.request c8d440	370	FOnTI/YENaWB=KIVhdI4^Em4mdI9\ZJaU:UA^2H_F878mEpT\P^dg,N>bw^S3IFU
line reply.request c99ff5	442	X_6YWWYwo;?CIeMVgNZWQQW[RHAYTTLNZcLL`]P1cF^Mi8XJY=XPRTmK[LLQ`PV^
line reply.request ce8673	464	wMl8=6P<D\nM>73o&jQ\<YRIOfCn*HAF?=p=HFCS;4;fN]g;=c]6lXQOZTNNNcQF
line reply.request d0d31a	480	[:Bo7]J6dC=i>J^UYXwQWlO>ScZQ[8^L^ZMALPn8FWP=;KTGf/^XTU>RBOcFFpS@
line reply.request d1b65d	464	NafwNDOLD`W?HA_IURLMVOd\]Tf=UNw/9,VTMWITZM;Gf8@CF5:;P>IBDVKVIDpj
line reply.request d539ea	470	>eY9[4`a4W]PC/;pD]7g[/LfJ^[I1iu=@BuG/9;JF2E8RP#KFVH9ZAF=]Fji;P_D
line reply.request dae084	472	c^UW?HgEUfMp4L9e6``]3TOTgQ//5UYIBF`SMCw33:56Y9N>G1MHd@o6ZvHdFN^;
line reply.request f16cf5	369	PbNUPNH<X6ABVYP=@7G0WMOen:w>XJ5T?v^VHUlVV]<fDPKaKQQVAU\O-;D]GETA
line reply.request f8db85	488	W<[P\5cXKHIBAT1QPlHRUIFRZGOgQMVAIMw\D@t?<3XMdOZdIR=:\=kWLQgPL_fQ
line reply.thanks 0001cd	474	aTFH[;bHIJuKNOBaM[#`JD[Kh_7dEK.>0IYDI^[[WMUDo9Y`5<FgVAhQ.=QU?F]h
line reply.thanks 149ba5	443	]AR>]\WEFCHP_i`Ng\TOmGLQEp#dNC+SL\[K5HgI5T_P]KhhPOQWIO[WLM7<TOwO
line reply.thanks 15e903	512	KKNP^+JOQQ`;Q>>c@\QmJVKaOPY>GdPO5EHAK4mDLDD+TSSE@^[:>9LDwNAW9<XK
line reply.thanks 36979e	495	NUT<K[KKadDU\bUCVG@YQLL@FI[S<NTANQLlfQlHP>J7LL7TJN5?w^IY`PTHMJGV
line reply.thanks 372c17	341	cq:Gj>^a`;LYZL/8Mw?Y*[sSZLSUJDDKU8?4L?UZK';C9AE]5QOTY0QAnO\^</=\
line reply.thanks 5e702d	366	U]OTd]Z]WDQXEFOBOUCRMJ^SDD;A5JXO8PW#f6[Y]=VHs8Ya4[:^]XH7Q9G`D>uQ
line reply.thanks 848fce	468	WJ>@CLrL`PW\cmGTEYKZFRS;c*)gWMa*=LMBkRiZGEaAR8HkFH2scW5f:vL#DZHc
line reply.thanks a3683e	460	Vb.B]\bwG74MXGRBGk3UODZHf>SSB7KBJL]WDFfbF7]lbAQW*bG]lK^)QXCL?Y]=
line reply.thanks ad0c31	534	7Za[e3U9??G:NR7HQG5?h5A0ORMbNR4I=YVS8W>w_TAlP9E9^W?IKGXVK=JL>MGR
line reply.thanks b6405e	363	DCFUu_S.6XMdY_\JUgF>=Cn%CQGM7O4iH)=1JAXwC2_T\5\8X[AKg6<P`AF\8VWX
line reply.thanks bb0a02	523	w3N5N>NSZXDF@RO[F8CKV9FS7TVHM.`ZR>eYPALe/8P[]]VVNCRGiASTeL?U9>XN
line reply.thanks bc6783	517	UeGLIQAY:;Fb`K_CSGQV6ZMF]P]CDCSZaS\w_KURXaKCTAIV9FYUY^WLA^cPMRU[
line reply.thanks c8e934	359	piMFaWqk<JZKWX#oIoIQILc@Jf,JXV4eQ`QSJ,\RYMPIQ8p</EOFdajJdpQInIYO
line reply.thanks d0a6b8	405	aL:]/hb@_KCHTK\[/E<J9+\SwFCGM<gWcUKj:RUTV@LGbHOB\>2>sN=]bhII?9Ld
line reply.thanks e37917	503	fdVVj_Y:D:oQeW>OHV<nTP:DW]*WCQUP?YeZFA^I5XRJgST]D=1ZNwf`SFJEWeaV
line reply.withdrawn 08a1ea	567	h[hTWAu\dLffWGAq7g@>?Ho]ScI6Lb]#G1RiO.M>OBFH^Gp3Q8N<]'jF_SVeAC^^
line reply.withdrawn 6a74b6	456	fvbT_9^KV9wKUW4i8L84IKa_J[H=BCdDJG^`?)Z.GB?)_,c-]O8KP'T1CfcP==Li
line reschedule.moved 0254a6	353	WJ,0UA_UdEINFlB$6EdA2FjTZI;C<NEKj$O_TB>LMQeAEEZw/;4IkE=F6V&gRObS
line reschedule.moved 060a4a	336	G-IOf3W7)p(PUQ>M>>vJII@f[B]GgU^U_S6E&RhW\KkXIU6pTTQ7Y*^KM.[N#WG9
line reschedule.moved 0e126d	599	MFF9eVe5BbCITQI@SZd`HjFLeKWC,A_-w=FG?>_tU0``\=Jq6PI7Q5:[39mR8TDH
line reschedule.moved 0e2305	602	DG_B^I\S3]aOk,6GHK^v\I<UICwL7[ZG]<c<A>omg9IS``Qd>__HESXDF9fm@]P6
line reschedule.moved 0e2d3d	635	3J@HCljeU;OQcObGJ`]RPow@m@1I]?ZPgF9^[R_VI>Y<kA=[9R<WK:BdD]UCb?C<
line reschedule.moved 108eaa	422	8T@Ug6Mf<^S:P247EAndsGF_UGjEHDYE>Mk)7?TtJOWJCoLNLjwCL;95b)gV1GCH
line reschedule.moved 1791e9	514	L<YDSNX]:]EJiGXA8>nKgOOeJFd8P=c>N$ZY->Vdw;oUQ^QnHjWS]4P<TPhbOUS[
line reschedule.moved 1ae7e9	561	N`qCCAc[cDYOKD]UX[NYKYiNWR_4<YbBwIfU0ZdEG>U>RD$M@YHR]?EQcNZT1UaH
line reschedule.moved 20e1df	491	2FBB[9?B>f6E_N>CVBVJgm?PR:wJEAPD^DSP<bPfSP_PAZMBDd[>G`NL1VVnI@BJ
line reschedule.moved 2164ff	639	KNQDLCC6>MS7RCD>Qb_EeFQTX>mH8`OFL;WaOIMwW6^CGZNYDTnKLJDHQEZd3OJN
line reschedule.moved 2b8b41	495	`DLYDFQX<K[?I<JW?^#jM4MgGD:Q9WQB1Ge:=FXfKDN?OH[E:iQ7OTC@Ra`_QDt9
line reschedule.moved 33f8a7	560	N<QBbE[`TZ\RK@ENFblZc5@Q`Sj@E^bGb6m#8BbNO@aQV_Pj?VbD@@L@T5fcJMGG
line reschedule.moved 351802	423	KB;4kCq*SMEEZHd4VBWTgVKQuSw%%YU:RYXU1MpNj`YbLKS\DLgJSG\EEWWqXqD'
line reschedule.moved 3694d6	608	WTMAK?`XEIUGFOJKIcT>MW:V_S8S#IV5U:tOHMIJ_EMFb[JTGMWENKFVhSOP;;YM
line reschedule.moved 36e371	373	Q9+@_E2bMY+LCJQ.C7aNbwB[NCXJ%:`R\6l3'8Z^O+T]6oDM3TbPD+I62@f][g48
line reschedule.moved 380598	412	0*LMwU:U9h:SW;445'psPV5=^=`>FURRqV_GDAeKcWoM<dAr0f`9JCJ>4:alOYH8
line reschedule.moved 3c05c3	453	W;?8F7W]W]gEPN5G;QOvRg8?T#i`9XKO_ELNOQ^JRbOZ6SQb3TGOGS<9NAdUM:5J
line reschedule.moved 430b12	478	OOJUQgsS?iFKwUaGCHbF=POMZZ^BVQtHaF^1cNjLJ>N-\M>BCho9+>=ZBKwZ[<RF
line reschedule.moved 459af2	540	6+IHXA4OFd=@GCFNG%WcPJTreCkD>Z`Bp?U=@@^q`>\>?]3w5a`TT>;5PMbV5F;?
line reschedule.moved 4616a2	545	>@?-^?IX9N8DT<>8<DavWFFRQC[1Jqd3m5WM=LKalReKFO,q#L^PCL/<SQbVHA<8
line reschedule.moved 485565	581	DIX4K?]LYCGTN`RGF[YRO_RWdDYG@U\8e;dPG]bI]I`6AQLT#9@JT@:P_T[MAIWB
line reschedule.moved 4acd92	479	'mMwY@FmTQUVh6-i>DHpj:$[8[<mVHQX\mO/0o@[adXPB>+LI`NbJFgPNj8dg=0c
line reschedule.moved 4bf4ea	690	FRGIPId^wI=B_IUEnW`Y[TY?ZLD<M=9<gWEVKRG<VVIJK<<S@HK]FVN_HIh;aX?G
line reschedule.moved 555671	517	/FF8MHW[Dj:GcCR9MSpeiM2gDHZF=Xl/m@\W2Pdae2^#S\>e*WWCBAT\T9Z`DCND
line reschedule.moved 5a4ce0	468	B5EGS<an?HSGQSV:O6iZb?;QO7T,@VQFUI`7:[=ITTwQAlKd:G^\[;dIP9CZOS2S
line reschedule.moved 6316ba	438	JRSX:M[wMXQ[]GTdJGR<`=P^>[QJLNIRRPXWUSeDYH4FIQAAMRJjEJ2;mNX]gA^O
line reschedule.moved 632575	521	C9QRRXe[?d?edC_=HDt9\eW^iATHPAf;Z?e`CaU:_F`BR?Ew=CEKPG@TFJb>P8DF
line reschedule.moved 6ee590	531	I*DYK>rBTwJGdHE1UTlLYm6XLSk3Hh`^RV]A9LjL[BJ@1eFQBS]66=?6=CfD?F[G
line reschedule.moved 79fb6b	469	LH=WLEWP#V9MBJSBLCEfkSKgYJbEMVaP_KW;=QVLf7RR4jCZUdgTAC8GV2b\;UXA
line reschedule.moved 7a139e	525	I@GOX?LPJcPF^NA[C=mKm@F\wJ_5==X<kPF?2?^oHE[MC`<HC_`E=DM@TPJiMNWW
line reschedule.moved 7dbb5d	554	IDUEWHHQIhBCTCBMHM@Y]FJw9d_K<MGQSi4;0VBGSPKEDaRWG[f3IHN/kDGa6gSQ
line reschedule.moved 80ec0d	519	X?ZMHYgEGTQcFF17@JoYPmjKwIdBG_N2p]:STEYNKPMC\UPJEUDKIPK=65lFL7N=
line reschedule.moved 811744	619	R<GWH:`\U\QTTNEOEOYNYU<DU;#=QKZ:QIRJC]cg_PQ4ZVMEV7;TTCH]`SS\H7EP
line reschedule.moved 8200b1	428	hMIeTKNZ;VCIfTZUMV=Yi'F`^nH`VQGn[L[D7QYmHY3M%p>?w__6`)cDQM9ep\?=
line reschedule.moved 87114f	391	]DK64pwYQ-PQ@reKcvRa;?kFcZCEiqb.7GNo]eAOFQ<Y4,=^0DBOc=A[GY[K-MMH
line reschedule.moved 8819e2	411	K;>;YGNdA\AAk6L?S8wZ]OUK\5WY9Eh8L?nX8GNek.ZN0`B=NvY</?@I-Joc9:HF
line reschedule.moved 884aac	396	N@T4]V>]NlTOhK8R`^a^Om?wegGM6JjYeMEZL]qRo?IC1F7EFM<S?QI>[WWR0Od<
line reschedule.moved 8a5182	557	4KRJELlnIR=Fg?ZJDdWF/eWBIUd@iHV=l6EUUJOEWGa>#bPQLFFBDTDmSYQZ<?8G
line reschedule.moved 8bddb2	608	J\T2PL=NCHDOSX5CNORGHMMC9VGKGhQXHE`JAONH;B^wS/LaK[WUU]<D:IPCX>SB
line reschedule.moved 8d0070	310	]LC`J/<]]dnEA6LY`:]PkMhvtkcJ0Yj<k6WE9Odrd3JWAG]\YZi;Y^I#BHjk(@AG
line reschedule.moved 8f8b9b	466	O`ZG<ocNUX2bRPa?_ZqYTfSVf@dPeFXCrBnUSHfJSLFw8fFn<hMF^QDTTLcI:??O
line reschedule.moved 928dd0	631	`NJ\UK[^L>GOQVGDiDQX?STGg>FDQ^ZKwRCPGIZKX-Y>:GOg<NO2KCHL>FVEGAIV
line reschedule.moved 92ce8a	606	EOD;NVYMDIWE`LY?@HwaFXHL]T]MFHULgJNLHZ^HekVL>M-[?H\WD>PO:KUICEHY
line reschedule.moved 92ea61	457	$O?;Q)q^Ywe6f=BM^Td]LCFhlV[@\Ne3dKYOI8V^h.X0CTNe.ZX;:JGOKXtUOAPB
line reschedule.moved 990fcd	472	_J>2EY`bW^kNnbVVNYgNQa^FW>R<Oaj>w)JmMSc=R<k3L2ETD@P?67;V?JXVBPPF
line reschedule.moved 9a6824	651	1HD@a?F_N@JB`<APB>iccNJn]GZ>8,eSf[SB-HX]dEkGCcBwKdu?-R8KDC[k==-@
line reschedule.moved 9fee4e	447	=<Q>[aNY@UQ^gXM@X;tZ\_CGb*OHANi:k7FXYJfpeJj>mTIwEfABVOBZ40e_CCI2
line reschedule.moved a062d2	515	;LQ^E]ZJLL?CXPwRUjVZUbYYdZ:MEWbWt_OThKKc>BdR^6N]IEAfBCHQNSULIN>S
line reschedule.moved a1c884	358	WGWHOheT@JHjBB9J]?/cQH.?@V/@HUbJZmKTRgcJN%TKa2v?TI:F=-wDSM`KkmC_
line reschedule.moved a1e0a0	365	c73d:bXWa\;mOQ@@JX]FEh=OeRWjFefEn*wGEM_`f?aD=3>uFREd,P=TLEN1dR2E
line reschedule.moved a2e37c	495	AWU:?jAINf1lLQIB]w]iQ[VQSIT[FHpF[3mfkEAHW>NC^_Z\E<8OEDIH?8_MIJO)
line reschedule.moved a9b564	531	R<09@NPLdFWSYU`0`]eSEgUIk8GI<GfHd(eLRVglmSlA@HGwBTJQ<O7H9TmXVBDA
line reschedule.moved ac6b58	632	JPOR`FK`Ra@b]MDGOT^wKNbIYAi5@PYIQ9pAKHSpQ>`MRS`[9RODKREUIMLeBRH<
line reschedule.moved acf34d	598	4TBEbDT:?bQNfFQPAS^X^JAIWHOOEOj@`HwDJE_qVJZJEDAgTHeWTONL?>R^9KLE
line reschedule.moved b0b795	620	RFJ:PCYJK\UJ[LEPDLXwYSNX^CZJ9VTDaG_;CMrdQBYPOe@_DUW@GB@FdMH]9F<D
line reschedule.moved b1298a	486	.4QV?WnRZ8+GwUeAR`rT2uFCb=V?Daf)l8QQYFV;[Pg$b;*q8=AHP#LP6FkNK<N>
line reschedule.moved b5cfdf	486	ZUA1[]mGLT7Rte9??euMlVKW_BZ>HK\GiOFUfXwkO@c;C^F['YAZ^>:E5AnCPX2Y
line reschedule.moved c90f0a	535	AQQFF:W[3cR=R9/ALS[lRI1YaLd.DMJ=JW[J;BwZV>dIAc9dUYeUUPL*@Bbc:4[L
line reschedule.moved cb45a0	472	:@QTN`X\D^.OBfR<>O_cTg^<W51V?D`Cw@JLAWV]WQbQLP?^9\geA>>R?D\3V:=]
line reschedule.moved d8722e	492	ZXLN;KUUVKJW:]NQGXw?HcUhCfEK[WT=D@Pj:IR<P<M9b@IN/W`;fPEO\Y^ReU[Q
line reschedule.moved dd2e1e	577	HDXQV:2[GTWHWBCK`HY^L[LVRVRSWVWSMECSMFWITwC@8_RI`\TNLHSPQJ_QMM_[
line reschedule.moved e6a7ae	473	NLG@w@<a/Q?GI.A9BKXXL%>fG=tI7v\YYaoLBJi_aSc[@`;eURX8@C>>NGXS7[LM
line reschedule.moved e85af9	435	aw9V0UX/8IbEH=c7gVPlJa__K=?hYVE@RO4?bLmUMU]V]95aEhCIHQEpP4YcP;8P
line reschedule.moved e9dd97	631	TRAWJ^?JMN9:X`RUT?aP`FLgD_MDGIDUEPIBPFBLVP=R#A^RQZTWTH=DWKMCSOVN
line reschedule.moved eda07a	505	]TaNOKgXQ]]gX6LFOeUkT@bZd2KMPXw*QXs5O;cS=4\;^YK[2I?TLALQE2pU6AL@
line reschedule.moved f923ad	557	MG98`QXESSTJb3B9H=YGXg9Tb8`OCdQ>w5PQYQfGJ@k@JhEPE\P@BJ@?CD\]<A8G
line reschedule.moved fb7bd0	400	KD2GUDehRGQAt]X5Zfw\eMRH_QQ5W=YG]O*;5=ZS[XU43.:K2TY@Q&BSQEQ7QiI?
line reschedule.moved fc4991	570	CTRGOMWaVdFNLB=IJKhkX<8KeI_]G`]PSCR<BJVdWUXKJaDUMOQQSBONUMw]OYQg
line reschedule.moved fd5128	509	D>:Fb?ITJO$Id2WC6;iadDQAXKRFCiVH\7P:#DQeM?OHIS9hFVaLOAB5HA^j9DE=
line reschedule.why 0daaa5	372	CLkLBfKSm2X4?qWRNu2`>ElZMK#QP\IZAeb\rSPhBL7N];^E_=*C\X^L_6GHwjXR
line reschedule.why 1088cb	466	B-S:hKjUDaCHi;F6C\jmOOR@[9l9:dh3p4Z#D;hll0\>.PLl;`f?=3X<VCfb5G;A
line reschedule.why 175445	520	>_BE9\[\SV`FTN\CELdW<U_JZBYACf_9T7GMS[^@hNf]B@@u-`XMNK$D@@ZDR#-\
line reschedule.why 27cfe6	527	'M^JHQ^bVVM^wCEIH\[YUMFTPTKDENOWdSYM1AEUE?N5DWKVQic?G`YH_;Kk2KOH
line reschedule.why 2a658f	371	DPW+[BNFl:8P?JGE\6owJQ>-Y;gVRCedJCQNYIQjhB[^WqOV(DSXQQ?K/%_/SII<
line reschedule.why 33f9ee	477	Fa`:_OwbHPTVSC;XArLRX?ZoU\eLLtm'?;n3:CSOX<ICeHFO1ER3M6aG[[bp>2_S
line reschedule.why 364aa9	446	I\Z=NCL5IUaL@<EQF>7s`UEGIBMVDDNr2wO>D@IPRXSfGEVU]feFA]Y;G<@UJVTH
line reschedule.why 3720b4	505	4dTA]IFD>Il9K?NH7LO[W+AV?>\IMwVYCCVW<PXGaI^D;f:a)Q]6J\G<PZNW@8O<
line reschedule.why 3d68ce	468	EO;3YSESVWKE[DRF7T[\[<TUP6lV<wNaA?jDMEUFXHfg3YHU]qd9aJTG?4[^]BM8
line reschedule.why 40cd3c	399	]d^Uf+wY`niZ[@W5A2Lf`UaeDNF`Yff-.HXF\SU\>ZYNochJNakAk@RHFPUKHIQB
line reschedule.why 44653c	626	(F2FO^VHGT/O`<[FQRR8SwF@[JR?FBRIbJ;aiQCmmMRUHfWb;YNN0CJPORI^IIRT
line reschedule.why 48e7f6	402	3UQ9RE^bMiLBVE4<;-Xf^UBgk8W<H\?_n;LSFTpn^@W?2a#lSk^>5aY7`FXT1hR9
line reschedule.why 4b1cb9	594	FAE@cEYVLw^IaBTLP8rXXTNZ\K]I.ZWNRIr?@LSW_EfX[eHf4]SGBP@FPQTX<S1F
line reschedule.why 5029be	446	F=>?i9LMBtL@`O??^DZMvQWc>;q;;QXemDREJF_w_9a;'iJJ?_j-W:,0FJ\Z^]Y9
line reschedule.why 5208a1	662	95OVTUaQZ36B]P_?YPdAPVBAwFNCJ9[FtVKTQU]ZaMR,HO6hIZ@L+PFcMJXQQ6BI
line reschedule.why 52bb00	509	KfNH7M7\_cN]\FVRFYMo>RoCC@bJ@XS1@,8n`H/<M^\]HwBi<ScD\Y6a?=`X=ECY
line reschedule.why 62e4eb	378	A\D?:FVuBtI8W:ge`cWov=Wa]=T%t;B;d4W6a>wl]QA0A(cmGMEY<<;Q\NsJfU?D
line reschedule.why 63cc31	593	LeYOgWR#TdAFEPNCJdRXCk\If8EXXFZ4bDB^aVL[XQSWLU:Y@[L?>PMg7VO<CG[;
line reschedule.why 66388f	413	k:KOWPp_SSWW]G(RlPbN]XMjl5V1BSc;w6FUF=S7aA_FLNPcHB[^+<[D\aXS?HMS
line reschedule.why 686ded	357	S;`Qm9RWI-:DY(=I;EGwQ&#^DIRbCcOjoPQ7?^W?SMtEb3Q[_GNUGJ<YD@VnO]@Y
line reschedule.why 68ea79	458	7Y%dTFLVaLrjXCYPFJBwXJXC]E/_CBXZR`;AKOGLGiM-bWkLfR6VAYGMa=IMS3<_
line reschedule.why 6ee84b	441	E<VKPTW\UC<DhQA#]\Kj]LO9f$DA2k=F_bFifS?Qk[rX<MJi>XFW`P<h09LFJJU9
line reschedule.why 72297a	415	XI?*HV:]HSfIiG4SG@ObjN/h9_U+3VP>A>oES9.goOZQTZ#OFkK-AKIFXI^RIS0_
line reschedule.why 7b3334	421	\>?UAYBJPs5G^PF^VMc*GkLJ[D_/L3TAX29UC]Y@hXZZbw^e5a`IX/F<D1fG>R+D
line reschedule.why 82459b	492	X\O[T;<bLHHO@;;ZT8\cPOA`SRkw:@7MBbVQGbSaZL^`]RB[BZSJ<ELB<cBVJ7@K
line reschedule.why 95429e	433	OCZ2b(NAOZQ-YI5BMBEem@DZVUwL:iHHGOc934adTOWb@XQiXY`C3BZPMWJR7mQE
line reschedule.why bafc2c	508	wOQ<QGKSQPUlPQASFn;`\f@W\T>K?g`EHDBhGT;6.4IL]QBM?8=Ow:NSkL[M>BRN
line reschedule.why c1f807	444	.HOM:QrB:VKVDDA1FwPXO=_6K8PD>mM9;KVN3B@KDAw]J;`I3S<@R5MDH@MA.HiE
line reschedule.why d8734e	657	5>DMKESXPO@KRBPIPDbMYJIKR@LCFV_J_9bIOPfWc9fD?TLOP_^E=FKJ\=^wEOBR
line reschedule.why e0d0d4	493	Z0L?PAgQPiG_o8C<`ObPEa_ciHJ]I=f7_,PUDMw[RLU'ObAU2h?;S<F[JGX^SC)P
line reschedule.why e6002c	364	GBTJ]19TKa0CS\=Wf\>MfHEHENI@[QB5VnWNlEw02SLOhHb<?OfTcN<5jBbRSVAS
line reschedule.why ebc72d	476	P7]@W83wSN)JXIH6:JYXY3J^W6_@CFXAU=`\EMVhMYtCKK8dWbYMOHOCHR^YEDkB
line reschedule.why f2f56e	561	eX_RNQZ]PG_OCHJFDeIX5@JB@m;RP_TOFUSUN[FIEG:IY7fGN=8I_JqVa]?BJEwe
line reschedule.why f4b7ad	524	NH;E[>-fUNP>WB>O?A_w`GE7GIaLCRT:mHO/FE_ol?[:=nUmCYOEEANDKCdf>ME8
line reschedule.why fc87fe	461	QM_8XLO[PwgNe<AEF9_TmLHJJ/QK>0S$bZGi<JQFgHL9Hr4NHjYNBO88QXTi>5DP
line reschedule.why ff3217	483	SO>H\>K#CSL53-GDN3T[P>DRY5IALR?=V8OHNAX[Sg\A_ZMp:[]9bCC8O@<g9-?4
line survey 3226dc	385	WXERZShVVNaXNISRNKd\^&IQGR'/QK=WJRGQfToLNch;;J3QFA$P``SEwZkWb<HV
line survey 519376	556	MR@KIWLR`[2B>^`CeJ_F/\bQSHCAXPCPJS8b[[_IVWw=HRIjK:_XGK:ILd\BYM?k
line survey 58a285	419	XOEO8O]ZX[2WkWQChcwNDIRViAGSICT6PKEgpUAPkcU@bEDb.CKcKR=f`qUEoL;Z
line survey 75f292	456	0MJOOD\ZPM[LeISa<B;XICTFM<FPW4DhVVOwQQw8PgKXGU81dGQER<RECXIRWXQZ
line survey 91a77c	396	B[A`9oR]LX=dSKX'VWg]Y_L/[/:^_NdAIJJYYN]__ZgT0GZZvC`UDf#h1S&8XF@K
line survey b736b4	545	DZPN;TJO\E<PRTa<[UwG4C>BYPNY[IX?ga=Z\@iH\^bMAi>VESGPOKGPINVFA41C
line survey e75b35	551	]iSwQIRw[Ri=QX6YRPLLC<IG>XNMNQeCDVCF@^C;;YIJTHNCXBdVEIZA_g7Y[?Wc
meeting link	872	8wDoC4I_O3a;a(-[:D@m_;/`Ad1a^M>`Gk79;X;MdgFH0X&Cd\PN<Wb<ci:QPX)b
move asked, and a nod	689	@6>7f8X\DT=8k@F3HHeee\JTV8]98P`6eFOHACUcw0T<;YDnFqoA<<1W;;Tf<??E
no job and a time	574	;J0XHSFcY>UPhJVMF>ew`\<CMOB^a8PXh^#MWYEQn_XB2Q5ZFSQ\8rPd?eQOc<6d
no time	317	cMjddhbKbgMpIqJZY_Q[NitRc_CE;L\:ckX_NWbcCN\^]Jw\IG;hbZUbMjT@@M`^
not.alert	596	\]M[Dk[cO?CXd\f>T[R\J@PMhDDcTVINe]CKVZRVYQZSwF9FC8B]pY3V=^G3UMO[
not.alert@footer	606	tF_N>e^FZF<hGPLR^wOZMGhGZNXK@2t8SKDZ9WOUVP[QVKUa6<SXVDO^QLP=NDQV
not.alert@subject	632	Em<b:^jXZ9Q]^[l0wUQY=ck.o89i]0WPqV8dsafHhjR?WJ*mdD<hf]JG;n[0\@<i
not.cold	682	L`1h6W\aWG7U_[ZFEQeE@`SDZ2M[bLP>Ze9Vi`[:]bL6C#0JO8>\^a8QCOb:XC<`
not.cold@subject	597	UO5f7^[[aFKQdsj:N9kZ7jg>ZH2c]4N8[l?^ZwQL[[E\SF*QJBGYSg3^;_bFdB;k
not.employer	513	e?[Q:g]P\6=l[r\TviifLR^+k7%k]KR#eDF\YaT@SIRXp==cG0,jVYJb8ZS3iWFO
not.employer@subject	745	cJJO:Xh`aA;h^e]:TsTN#Qv@YM?[SDh<UFJ_gQa?JVUMZ6LS@3,ZgQN]O\fFYK[^
not.entry	860	Y`3R1WYVc3;paX[#\GgR;_e>`97\\?b1dN3nnoUIhjP24=:VH=;^_\>PGvVAn5;`
not.entry@subject	552	QP4i4][\o/,\mQX,U\lE:aZ,Q-7\iIaL\:=fbjaD[t\D6#/[E84]Zk=a6qwB[%Fh
not.event	580	IwHUEZO[B*YTPWRLYfAK=Wf8NI:USP`BSN:Ya\LSSPF3OGZQLNMIVMHIc`LVF<][
not.event@subject	828	WWFRD][NaB6b^^U1X[YS;Yu/NA4J_N]:VQNTjOS7SNRM[#I[A/Aa^Q>]>jj3S5_U
not.media	552	ScIh1oc`S2CcjGWLWX\aEP_@Y6<kbGFILjI[SXQM\qd<M:HLb3-hKsVX/wIMo6Il
not.media@subject	539	RDEeN^\XR35ShQDIF`KcFLRASa.\T:RCbTKO[_WOP^h`cOOX@#4pXjMMFYa3`G'`
not.official	481	[Q.\@OXggL4LOa`7YahN<W]HZ<9\_VX)[27ajW^KDaLQK4A\2B7wVXDD.Jh6N8MP
not.official@footer	366	)WB8\_X`J=\QLEjGDkg2cXO1QI=AtTwYueNU<MZaSNa<AGd]JZnQcKFc@JQ@T2=e
not.official@subject	449	qa?^FY[NIQH`cNCcavbwabWV\P@N\@><\fFKHPVXDjFIJFNRTAZU\oEcGcY+gHPZ
not.practice	600	[SCRL[7EWI?LD^S?w]VE,gl1Z@YDhAU=V=Jh_qF=YMdPEBZO:7&ZY]=[1EW3nNKR
not.practice@subject	704	NN2W=t^K^F<cK\dAeMkJ#^_6N@JOW-R>`O4SjYFBnXTZEP7eBB>X_E=]/_b>VB?O
not.research	629	SUTVET_K^7;[O_PC\mab9X]HfF;YX=^>^AIqd`hMPUV6=@m>K#,d`Y@`Bg`CS@Q[
not.research@footer	394	WhB`UYUQVMBYeVf@Ms[N3aRYS\^T>K7:[wSWvQmC^`WdE3Ak09B_eZ8/Hje@\5B[
not.research@subject	590	e_\HXTwad?SKYs@EPHAa^NIJWBGdO`U4_VaYBK[XRLLXF9=LV8;\W^ZZ7cA5VOIR
not.someone	396	KHLPFpZcvBJbuCmBblH[+BnQ]G5MKpS,k2RlesTlq`ORO<2\D?Al^=#]E_S.h:He
not.someone@subject	585	]SLO*bd`cG<m_]P6`a`c5W[CW=4Qh4\G[tE[fg]Gw`]Rc-,lJ1&ZPW=r1f`*YA9X
not.staff	682	TLAi+lRS],C_\ZeFwSWG5NN(OA)_dBRDaD?m_sVHX_XLC8;pF69l\_9r/_a>w<<R
not.staff@subject	608	qW>H*jfPP66weXf+gYp_4j]=_0JoU)[6oJ5Vug_>jmjB74/s2/G_Qn/n:gb$t=;^
not.study	488	G]TK=XVX[S:ZOeRGhYUCKNU9H8#SeXXJ;UD[U`NPBMQ:G15DG5;k?V?FETRKDBBJ
not.study@footer	369	MPNE8eRQGUFIQQUOV7mKNaXGwGE\G<Z=ndO]JnC]OVKRKrQ\I>?VMO:c=kEABd4V
not.study@subject	400	QMKt1dLLO3;\Ocw<kZuK&bY9]K-hc4N9mdC`\fOj?OG/6FVZE'9RDw0dB\w/Sj^f
offer.clear	833	A^e1RKd@B.4@I_C5m.85^@H#fDccRa=:J=lgHR;UfGKd@77@^_1S@Bmg6?L<f`W@
offer.clear@subject	550	DWp.mA]<?6B;&d=Hd>F-VCG;\XgHS`A.>4leAQ8RXOHf@,BIbX'<<Lla#:o<NUbC
offer.terms	654	1hcJS:TITDMDG^PEUA5#L=R@bXZWRsUAAE`iGRC]\7:RR@?H^Y7M?4nSQIWGKGWR
offer.terms@footer	631	SH]M\DGMTgNOGJKwQQSKKaHZ@aUUH>pMJ\:EDZPWIKFUSkTWRNQ@NQZXQMMVPHOK
offer.terms@subject	536	9G?DHbMOhP?PmncF^YHAAecLdF@F[:`3eVKvfVISg^FFH:@PT?8QR<QYE\wBX;AU
old time	806	I5>:VP[TWb2?lPT0KQf\]gNB_:]?6Cb>f2VJLPePkAmHAW:w1JfC>4BSB.fSG5;;
one time	626	6Y,`OLMp\8SLw9DPA<SqR<?SNG8h\KKSefGR@h=Sg`HE8Q$WUO[a,jQQ^aJNM6?c
one time, asked	414	OS7IIURR@L8FNM6H+h2AD>?L`J?RVWe@cP[J(IS\wd]@X__]:LTR876SY3>PII<M
owner	1254	eg]iE<[_iK\p%72i2v)U,2kc_a2;6ni1/4ms:;K7,49Bw1p)6*+@j7g=bdkg9>nn
owner interviews	568	a4U6KMFDjL<adlQ3aBR53]`<uPDCZ5o2W2TfZYPYNbKBE&DT?7>wKA2GAUS8gB_N
pair alert&apply	517	ZeIY9\UZTKAhj__AFqb_GPw-Y/Q^sTj>W>Fc_\KI]dU;h>4R6%F^mX3\#Y^?o=:[
pair alert&ask	520	`HRJ<aJO`VF]X=aCKfoX@^K);K^`PDMHMHSSHgTT:ZnfLN.w866YPE9\OLb<UL:i
pair alert&asked	424	[XYQW[GM*GlNI([[3?CwM8E7:\GhF?RY9j`A8@RsWOLm`_MaFC2F>L[pMUYNHgJF
pair alert&available	575	YQK^2NP8KHC[ZBOHNQ?]T^`MIVXU[WhHLFXG:wMGUTNjFgPM6TUTSOI[;KPBUA8M
pair alert&away	353	M@eFGY@DMV#eKh6n`lXU9j^AYUBZo9O9Fe:L6d\#T]'@D7Ihd6+F;LVa8C_;faKU
pair alert&book	398	O7tBi`YAKY\O%V84Hw_lX:;SaJ0lBdVCApa[A;_w9&_`]=]b0Q)INiWY[VZLEhZY
pair alert&cancel	526	OPJPNZQTV8EW8KD3pNV5G^RJ=^VHB6@dRO=M`J9U`wTCNE^AMJYRfkTaDVa:O\bZ
pair alert&candidate	414	TSV[Mia]ND]QHDQQLjKleGM/VJ>jNRKmMvJTTQ]\PKBhMdTJSKQRANET5HA?BwZ9
pair alert&choose	459	FfOII]XUf9FNTQ\<`=O]VaPEsUV[CbUAWO>wSQFR^IZRA0.WER@GZ9BRAM_QIKGg
pair alert&civic	344	nA9OIsK?XUMjbFYGKZLc-C>8[VagV*;Vgf]u5KeT_Fw4Y_AIW)Ei?oHY<YCgQ^>Q
pair alert&closer	528	ZQCZ4g`NgPAPY_NJd?ZM4[[Je?4\h8sDpZMhE_TGfTe#LF5e^8IUmlLd?[gIV;Bb
pair alert&confirm	557	P=BHOPOGc@HTbjT8FMg/S`^Bn[7Na@B=\DW]iwEP^\bLf9\[MKSkRNQg>mb7cSGQ
pair alert&deadline	434	LwZN=DpTgCbe>OEN<gE]PZWjUQGZ[VtDKDpT].NKCTTKm5WMM6FUQZ9K6sYW]3Cu
pair alert&education	603	S8QWGf:QGNRdJcUGQbwOGeG?=X@\^9eJmUMDS\Pa:UAcB[]D>E[cEYYr;H?:SW=X
pair alert&enjoyed	456	VhZ-SF7Z7U`:K9PD0?e[H-BH+QwYI^U9NIBM9H9^O>TZQSX@=(d>b?YGB<LF8]U@
pair alert&event	488	W_B13X`\YGGKJM`B?NVT#EaDTZHWNb`VPHiPGMkJRTJhMSb=^IIO^ORH8VbWVJJa
pair alert&family	502	Z]?ESeZtgM0N@TT?U;j[>LZLO?OF]ZEPPME]]]b<_P[D9GSTB8W]SRHwPe]@WRUJ
pair alert&finance	471	Ac#:Xedhl:PZeXY0gBWVHT`IP752oSj>PV?Zc_N?Ks[L^;@qXBSbMc>pCf]BL;3N
pair alert&future	501	NYR3R:7EC8Q2V@b9HWHMeHTj?GUSTVUPC]FHU8JVw^EZcVQSGEPRYVMNU@LT:IG:
pair alert&health	402	:k6a#?HcENYSKB^^9OA_UHkd%d(U:X,h]O/C)8KQ4mFICY/DJo@8T\f:NC9Z>nOB
pair alert&hear	549	FMBRNK^o^1NRY[`BY^FXPLT;I[2ZJYgY]^[\^FwSW`TLLDC^JPIR;YM\OQ_BJ@OZ
pair alert&hiringside	398	FwUQZPRU*:MKQTSOE<XYnW:sB+4nD[NGLXF[-dZer/gO6XRAMYAUPmX3K^QK=5J:
pair alert&hitch	433	NaEWNT`GwOEYZW>TOUOXTaXSdVKf_57I8Z=M\CWBSTVKEKVc>aP9fR>O5eY@VT4Q
pair alert&hold	557	TKJI?JPOG=OM:OZRK]YPIGcJDKWMKXI[3KFMNYJEFfKOWSLYLtT:w\?WQLHIEE(F
pair alert&inbox	492	NWMhKN^kOXSZOL?\=OWqZpV5\QPjFAlIO6I^Vm?@Rw[RAbIIH>UL>\>Q4W\Sk^BC
pair alert&interview	484	NaI]NJQ]bKNXiCKOYWFib_BBLTLw?RO6VTI^LQVHZ>MB?U;OGdTeW_BA#[W\VNFQ
pair alert&invite	666	MKJ_\>JTHDMDwJt6JVLRa<N?C>9R\ZU`gqVEL=hQ^aXOV6YW@QUUVi@GIbcJ\S@P
pair alert&link	478	ZTcS/X^D\K]UJVZH\T\X>Y]7]US\PU`^YeK]aHHN[wVB8NSm[-FY<tBg9RC>KI8L
pair alert&mediaword	561	\^ZKT=5N?SdK?EEOIJ3e]2IiId9b8:Ya'WGDBQ>6kL5`*h81jwVE[NQAP6GMLU=?
pair alert&meet	469	8`<YKI\DNVVYYnJFNUJM[E_CEV^[NH_CIA]JKRGL5DZ?e<L=\H8E.TLWwFB]=H[N
pair alert&move	444	Vc(_Marh[INY<Y_@lXWX3Kf+wDK`U4UDcP<EVH@)mkY^U27lV\FVT`-c1OV9^8.^
pair alert&not	466	QZ;HeTuPo+FJVsc)K*WwZQR@c-*DVB;`TkTKdHRYUTs4T5-dEH;ncTEMHSM0N/ZZ
pair alert&offer	559	w,EPMijRH9TXYMCDS\K\CA?3WA<bR.VKWUgNSP_d\O`TS,UcC;QG`VMY?bEB^]FY
pair alert&office	382	NdFSJPPkQ50Xch[EZ@NhO@`6V=7bNC=\wndePFtYShh@*eEXL1AgAUOBCgq_]7QU
pair alert&official	439	JYVCWaeR[X#X^VC^8gR?LJX[I]gcO8h@J;RAS_]IWacP4d9QNOQ]DQ9VZ``Fg6>s
pair alert&onward	427	?[[M7aL#PSiIBDgAVv=F?OIP@2`Z9r;[aVb<QZNEh\_pdHam`fKgecRN?'[FWB/T
pair alert&other	607	_@b5kVEVFOwBOFJT-lQ[TG=68\UQEMFgBcRLCLQiRZ_WMZdO=DRVIVOWJDJINog<
pair alert&pay	508	<gQ]7a3XHD>R`XNJ@68bCWA<\?1gU[HTSd#T:DDDhdY/=JPcFX^`Nh7Y@V3O[9Ff
pair alert&practice	381	JQdi%^MR`/PWCosLhEPL=mP(kRNS]4U.PIVw]fk=abFdBF5aX68tU]OjMRKZcOPF
pair alert&prepare	411	LF3F<@Ufl=3D_ZQ4o`_a?pH`PZ0We\KPeK>jTZcKYp_Ew1=_>EDXY[<YYYbWa[;I
pair alert&property	600	SwGdFKGfPOCI@2<\@RKAIGNJM[:DNl`VLGHVGKJNJTJ<WUgFUXAY\[I?KGGVD;Tq
pair alert&received	498	IL3pIu`]j;9ZS_rA\<]G3V\F[)Tbb9I:bU9Qq^POcwnJJa(vK_:N`P@g^jh:h'?s
pair alert&recruiter	623	Qp>_5UPcW@V_YQsH`R\f8gQFP@Fw`I_DgM@jX`^Gh^Z=6E5b6B4TOMB]AjlKS54L
pair alert&remind	364	#TD[h[TER/TOnCF;PUar:tn.6O>?cRRITKPXRZGKaJcG[=4VA^VaWOZlNSWA:/Wo
pair alert&review	514	\QUDCXF:GDXSGKJRE^ReaI8@CLE\L9aSV[[MVe_]?QLVO8Or#8HRWW>eT[C8eQKA
pair alert&role	601	KPBB:RaSMEIIWV^>O^:kMTDL\GJYMLOEVY_]QSfGTXkUV#]`47DR\[OS5IQ6dROZ
pair alert&sales	401	fJJGLagWfP2\Jc]PXVI]=SQOcRS@eDZLg)XJrShETw]AWMlM_H4Dg3E[WXk7RH'M
pair alert&send	466	OW<ZKgttWLAooTZ<RPOehKS\@@0al<T@\HUGTU_TwdNL]@IJujTjiK37@nJOqW9^
pair alert&shop	471	7R#\9^`_[L5^cmL-g7j?I\Rg_B=Jr-e:][FcrCuQinp*D#2OTB^l3]8_YcgKY>Cv
pair alert&sign	710	[VDbGQVI[@EbTWaJIE]I6NEJVC;bb[DPFMF>OLbLZwNOF=QXFPJdRXFSQIZJT;W\
pair alert&slot	268	=17Oi8\\LJ6Fw`Sra`Q[CX:BObU_`jjT`<PK\Dp9O<ln7-AMZp7;Se:Wv)A<Ue*A
pair alert&sorry	408	SQNAHGSeYRVTX]SBnMQ_JWC8D5BiERL\TOV)jM8KT]`MEHIwENYYrb=QE[=G[2Ah
pair alert&stage	394	5TKc;\CK@QNa:PS`4`abGCJDVI^_sDkTNk-<7WYLaIXe.e-UD2VRMZAp9W52Nb#E
pair alert&study	380	MT)VM72\J@aTd6DCFE5a:5Gc/_V\EnOASTH)?BOmmg6M:dRHLVhfTj3HBH:YP@Sw
pair alert&team	534	0`VNHIN3+KUC@YNCKPB<VARKM`wZLP5`=UoMDFC_`ZCQ9SOLbUFPMEcGJIZKWfbO
pair alert&thank	480	Ga[g6EcXeR_LZWJwURJI5]NRcf@/BbLH95BRN<Q)O;7BI8]FZ@<Fi<`SYkbJR0jZ
pair alert&ticket	409	1\QiZE9L1WvbMbFe=B@Uw;3UWf>XQCk`ZKI[MnC=M]_N;`G-ZAe[+ZWE>,d*Se*L
pair alert&time	478	Kf_dPP;^Qc_?J;BvGMQoKB9+QaFc?`AO6V>W7>?W<7FOQOV(bH]4YJ\8^Q#VIW]U
pair alert&title	693	_aLe8OUQUF4_eYgA]G^M5YZ/\C7fmNc6bP8clfN?Qw\*I57u><Ma\_/^4ik;QE?d
pair alert&wait	410	enFMTGVJAHa>YLVRT[Hi[HE7bSVYWDH9:jSCa_FGeQZ]XgKY5\cwY*=X&JSPZQ?A
pair alert&wish	388	QpeQn.@I@^lH#95^:Q5`<.JgGjOFZVSRI:aO83KWWEVOdC`>%I89\FRRVNU:GRYT
pair alert&yours	488	TsUV^FsYb>b?QgDFFJ*wUFqBd8HOSoZ_WNJjUCWH8eM*s3?I:6<sf@OO1^OUE'/e
pair apply&ask	443	S\I8CRFMWIRfXabIVkRV1ajGRW[O@ed>s;FDI]w0ZZQ\.:QX9DKgGD7WMcMb>I>S
pair apply&asked	438	YJDEC`YU8d<Z]_iSEodl@sUWE>]_JwY?4SD9G9R75^UfIESTl@@OSY7<<6KHSqR=
pair apply&available	361	p'S>i3C$PEO)5_iIJY5j*3=KGLYEK5Xw=i8#ZHsX6HNuA5hT:DU2uEDcO-U.Ml[<
pair apply&away	328	*85dGU5GNNwKwUDFJc;r]b6<@,<fQe8SPlFCC9LepU=>J0OECDUHViO[Fl<<`IYf
pair apply&back	415	h&\TN]Y+DSZNG>QHNm?LIVIRCgJCkYDWSFP#F:jL7B:5LWeZP2U?@U&`Y;AQ_[[X
pair apply&book	536	^SQU@^@UIMO9GJCL4wF[VGA?eYA[BNX;PcO7RKEkJP]hMUANLY@OTO9GEBCM^bXc
pair apply&bounce	510	Kf;LcABOT`CCND:nR6MW]S\l6ZG8]3MS7R]W]@HAnK?5bAL=W^\T\'Z.imOwAWt]
pair apply&call	584	#Y;YF79afN]6T:LVI)>bcF7\CPJOZ76hERK1GC;[KmCUQPRHbh\_LriK\`=_b[OL
pair apply&cancel	772	YR]DM+aCPJiYKLEOWj@H=AWSYi9;ZVM:7FcET7`NHKLJm;YE;B5Cw?[DNi^QDEXO
pair apply&candidate	303	mOMDMb8D;J>jCPDMwSb8UI]NGQAYUQGOHWYHO<m>O2rP[MdXO7U.;dDQ1=B:_S70
pair apply&choose	603	HEK?IVZ4BBP>?U=DM;EJW?0EVOLU=W)i:;wNG@_bSCWZT@MUdWeOfGU[V]bOG`N^
pair apply&civic	671	PV;T3Y`G\7,`XhqBjLZM2gw5Y1@VOOV.Q=/ba\F)NYYP5QKT\J]TTMDX[\WMb/;h
pair apply&closer	469	TBMQWXRRARODBZ9IUJSeTcJ:L@IM`1;Udk?A]DRNKYH\2fLQXL=9=V1wQ5L?bn.J
pair apply&cold	518	Pe\fW@ZaNJ@Fhj\ZVIJ>KOQc^OITQ4H<AV5QLNn?VTP7V1W=PC#VXHH)I`lj=9MM
pair apply&confirm	765	d?RNJlN?HYFW9HWIHdNlKYI?BG[oLKqDU@O<QbFIK?TXEJ`FFEPJC\;w7EADPl>J
pair apply&deadline	560	VTPwAY??[Qc_CHPML[cjK]GT1Si\`=]:=K>QE_1HMNOFL]VAHV[:DU2K=9CJUIF<
pair apply&decide	584	?@:#ab?I70HBKGNAVJ-acOHHJM2K;QOZFeW;LGQoKQZ_PHNf[QUUO`[R;T@ZTNHG
pair apply&document	471	JV^BV34=5hDQ=8>XR`bHKR-K/R_7;\XX:RZGIM>@;A=?O>a<eXV0LVlEWDGYBbW#
pair apply&education	420	7-ACXGMj]3:8aeTGQBL9HEeOP,>JSuZLwE?T>?HHpGQ8TN:h=CYM]GIN;Tj`=QE`
pair apply&enjoyed	742	UBACf;GNHRM<^VOU[_MGNSZVCRCU]E=w@<LP[BgS@L;A=KRUQiZTYHTHXKMLHQYQ
pair apply&event	628	m;LS:bM==dM_BBY=LNUHEQRI@WwYE6^NVHKD@a<RRRHP/_aUE7TJ/EB_5FP<pSFM
pair apply&family	535	YTV]2YLXNK6`J?^YLwP`CRKMXL;hFVj:P`LKAYOJIXTGV1Q];5I`QMQ[,JL\UJ:3
pair apply&feedback	606	S3IHM^E-9@WK>SPHDMXw[H#2=aSfLAB`V\O86RAiCLgfJUbVA6=c8o`t2)2B]lA+
pair apply&filled	406	VePdf-`arE_ed-#X=]'kY:ek5hKG<oLVM6XgIGZ1CFNIMg\K1%IPKKs7HgU\57df
pair apply&finance	459	IN=YPhPEXVC[=RQ\K^O]EES$JHVYJ8TYZO3H>LYA;ZQPNmV])B_7]_6WTCL5wmKQ
pair apply&forwarded	543	T>Pe3>UZGQZfUF#[JWXZ&?cGQJC]KWt>Z3`YQ<HF7LK5Z2XUBCH[MS^LUU^R[AO=
pair apply&future	467	pZm7Dlk=#/R6DaV=7aFvV.J2Ye<`9<?bG^n>SWZh/,WNlMY`#C2ZvpmG)aE*K1O=
pair apply&glad	476	Yfuw<Ka?`LXOUbSeLi?`91Z^^AGfN4MNPC``6GUOfG?4SIKUBPGle@UQVQPTKPUZ
pair apply&health	470	bVMJg=6F2VG^?H;^7A[NXM)L$fk7EG:aH_=CDUF=JG*h.wZ2m]P+BP9BI9OUOhP]
pair apply&hear	408	POPG;n3NH^PW>MPAYE\es@UC5\[[E5@^-f_'AjL[`]>Z6OPKJVaW/gAr<C8Bw`0Z
pair apply&hiringside	521	waaPDANN`PVhZRHSIj`mAS`4NFLvY\I7M?BOU^FG^b?JPKRd7/;B?]JY)]C6KOBW
pair apply&hitch	517	GARTRS7UMNU<NEOjBd2PR>RI>WGV?UB_LlkO9@PwGSNXIK]aE?@FYNT`>TDUL8VW
pair apply&hold	410	N`KRV[KT@)6c8FRKu\paPgQISNKORaH(VCJ_[\ZDV_fPOB0e\Z@1YN?66wsE=5Sl
pair apply&inbox	476	RUF[5T>k9<Fk6^^C1:n:HoIOLNUjnOYOFH#C7jPQ;NRXN`<YQHE87X0Y\@IMWFA[
pair apply&interview	480	]PP`#IadRRPK^SLPCZSZKjQ00APa[,KUHTBSaVV0jMRZRVDTENGciQVQJH:FVKO[
pair apply&invite	555	Q>QbbX<^L>VM<T1dHIHLeNEk5X]FNBEAKQ6RC6PPFQOTH^OPDd]FMRWHP>TDWw1S
pair apply&join	435	SGBPm%RJK[])\P0WRZ7VJ@Q]LwG[2FIK6NlK66o_7&Q[jtYGDaD=U=r@IN?E-^dT
pair apply&keen	448	C\2S>HAdeAC2fOTYG>jEYSGXXB5.^WRV\ZQRNA;Jde6RA<#EaiiO[\ZMjjP\;<e[
pair apply&link	478	TPWf;cZWQ#DHdlWKdNbWWZ[MjA;JM0qAajENtvBVYeVJLMJR<9CEEC,eIXSFmGIP
pair apply&lure	477	<SFdWQeXb=J]oW\DIF\jLWfCX8IZe8?,EI9XiM?=cJfwPHEXmGFm@N=`SqH\PJDr
pair apply&machine	537	F^OWktP6DWMJ6;ESMjX?@t=T>A_G5CKF8p=CMXIM]G;_Aw]HNP\IP=T[)VCI:SG>
pair apply&mediaword	495	_U_SkbM\Y?U?J\/QRMY^b?O5b<AHK[]OPQrbJ==`LD6fg;P^#Q@K_J]\HbDbDUkH
pair apply&meet	401	NM]K][D8+MHN4hU5SoJD+ZK,O:@UMJR-L]cFD^TG#9RM`)e'C669VCeA7PEIQNK,
pair apply&mine	786	R]>UEhW``13em^e@kW[S5hk+d-Glw5S<]6>cdjZBXhI,@MGLB3GbTR;]Cjh;VCCe
pair apply&move	648	QZ^KMFAJ\0YS:e<YST-g:@`TjI;^AK?GA`iNN@jIXA:PY#VDFI8NwDd-]RVOSCeF
pair apply&not	618	SB3GTdHBX6FJ\eH8dLD\h>79_FDUJA@cLw:ENNZ\\TdSK?PU6N;VIfFpRSG&IUUH
pair apply&offer	714	lMYKVPUFY^N]>XG_LYCSMFZJNOVE]KS`E9X@UDV@BCCO\LwFPAY>W,FJ[IN9J=FA
pair apply&office	470	X_VaM_t`rFXOceFF?jCSO3w4UF%?\JD?jYfoPQ_UTfKEk0Cd>5Glg:^<Zp[\QW]c
pair apply&official	377	`&OULS:MDIQT`F^aFDIIFLDHXW_@;Ka'WOO#>Uu`?KROdha[DNPIMISWA(a+HLG=
pair apply&onward	545	UGF9pQeH#JbEUK&S9e3\L-LDak9UE6BL>UYO;5tJ'3gLlC\XL=,TeRS?VUQF;\SR
pair apply&other	613	f=Z:\^GAD#wG>KDFMH>TkBA+LMLOHL9Q>PYG?=]L7@O_Z?QK5[O^^F]\O<JFR_Pa
pair apply&paper	680	U?MY:H8LSOCUJYXSOJVHLmMGNYUS@#_7U6CE\O?<EMAK6FKRQL]QMK3VF>YNf\@H
pair apply&pay	460	p<QH9d:eQY5bQP^7S[bVF>?MB]R>S0;PNNF3FJaM?CVVCOdMQC_]wI>;0^X3jbMZ
pair apply&practice	405	_=Y];eK=:(@ZX`[WcftTU7L4Z`avW#HN<`;B[SOEiniTLKIb3?ODmaPs,PO5VX4b
pair apply&prepare	647	[RYc/aNKMJ?^EiYQ[P[_9\A'NRRePR[EnYRJ=RF>;LSKIP]S#>8]DUEW=^VFc?9L
pair apply&property	533	0V#[9g[Ya6;XaPo=qI]]2^Q=X/<Ia?03lZ8[g[aEfI?A>3@kGMFflUDI8caL[2MX
pair apply&received	619	[PYk&l2KA]OuC4VC>`wgAs3+DZ[j^0t-KGZE:q2BDD3\7rMP.-g&<Q6q9E9Fdh&?
pair apply&recorded	643	UIUq6W>BC]_UPC=\A_\R>ZBMDGwY:IdFU9R8LaI>N>AT9`IJLOXTAA=XG:APXcFI
pair apply&recruiter	378	^DBM@aAQPlOH@J\G[Z^bG]U>wVPS;AR_@R_eHZ/O>P]N<XTTNIQR2BHO;CLPUUBK
pair apply&remind	391	PiFbT]CLNIK6BwSHi3T6LePHRXOlN5'UV*GrbaA9IL47IDB.kbMGY@;O\TE8dUwu
pair apply&review	482	tFc`^UF#PC8]G$Tcgpc`AGE<CAQ:>P\G[;OI9S[63MF<MIUI-5G?BCGPTJCSHDJI
pair apply&role	543	lNL[AWMOO\YO;NAQCSSOCX>HAT9F^;PVQR@MPYGM8[`GNhwE^SQTALM[GL@Pf_=T
pair apply&sales	593	UZY>E]=>=QLWGOFS_YeH96VZRqa@H>QH6JNCDAQBD7RQQWwLSUOPYQU\KSR=PgG8
pair apply&send	582	wZ7k2dmYTH7kZGL6ITgZ8]\>MOBQLGY<ZbGbVUJ=^g[MWP@FE6JEMa2f<4L@MODg
pair apply&service	392	GYS85JTPPVYAQi9?`=Z*IMhZ2mr@?swC]KQ]R9AQB@L>?=cIDL,X^@i<US[QJ4I\
pair apply&shop	547	CDQ<>i@>CSWQO<L\F[UYSdJ#AOIfH?S=1`W.BsEKCDS[9OUZ6`M?/IDT1@;Ra_29
pair apply&sign	528	o^ObBYDeoHbecO-3MuL9>TJ@`SAbFDw9ATNV?[F/>X\EH=M8%LL:dXRL@]TNBB]o
pair apply&slot	413	\KXG'fUMT?3icHNVl`Bw`L<7Y.5TaFIJhW\==e=FB:cM<B:WVFHNV\EP>TE8bl9Q
pair apply&sorry	448	NBJH;pC$]XgDJQNMs;OBH.QB1YN\6J#[^_2GSi:@S?`PO>PY=,JeM`RY6]M;dIG[
pair apply&stage	462	I]FHeHmYYTQ`TTJ4B<EI#;UHB85[@\]6PcK^fKZLHQ^BB/]I-R9V=_ZMdWiH7GEX
pair apply&start	536	7XU[8bWNEHLfSH88<HDQ>eP3HMcbE>\7WH@QOj^<EAIj=J,LSBVUc>#];CTLVSHL
pair apply&study	422	K@JRQKaK*MT=TW#a>D.\32PXIRUP%a[H>^T:3j:,-.JIPBFI+?OP^WWMD]Ik1V_3
pair apply&talk	609	IO8#ORLEXJ2OMat0iCqG6\N@AP_C`>15YB6TRWcD^PZG>T?SYMMe[R7.<LkB[hBE
pair apply&task	622	hIJ<QdYJNCa_OISHC^Ph:TN:wE<iGI^KP\aQLAGU:EUYRD<N,KBZYg]lNDUACEL0
pair apply&team	480	fWfUSKOSbXWKSEZKV^J+8:d?f[MH6S\?M(XL]5G#DJU2O1KF@N6I4-kEQV]J<IeI
pair apply&thank	661	g4SOJ[F+?_Tc2H@PGFZRXS;RE\[VF)UDGOWJ<g;TB7BhIkeTLWJI6aGU>:KA`w7=
pair apply&ticket	617	O[Wd>P>C6UZb5B@j<mJVXYU?L]IOWIwFS:T3COX9LLKVDHZAA>IE)LNYBRJMMM4P
pair apply&time	771	FOZw>O=LIDLT^MJYERNRFQGCJDIgN@fQNHMTT`56G^=SCXPMODcK7QLVJOJ:SVE[
pair apply&title	598	wRbaaQF;AcoW596o=`PA8][B6nUIJWVJ6A[YP@<L2G<IGYu7=PRCAKLBV@ZE;WOD
pair apply&urgent	417	](5,V`JQa;OGP`@J_AmDD[UY<eWCm<#LaEX:PDX\BHZGPGZfPL\PiUPRc9cB`dVL
pair apply&video	448	tCbQQ\PNIMKKTBT]HOh\KLC0LP7LXICUfPVONuANCQZqMX_J@*A\QF;wD?UEoa=H
pair apply&wait	328	4iQ]Z%_L^9_SI6PQ_WPI;HggI5C=M]Ov%Kpch0a<(=JGd.cH+5>8r,_/:q`w25<X
pair apply&wish	428	dJcNG>COPo=`HPEs?BrSR^Mf4dn\NrG[?QM=3:Z?=I;VLsJ<WN^4YS@YIFwWdRa2
pair apply&yours	448	bL_`@LE10YVY8TI`9\1=G>M^GodXLSG@JH]7PHIP@G<MX=wFYJ]DP[`?OC@L@_g?
pair ask&asked	541	IE\Hd3E`cVDFM>>oJP7LK<Db5OQI@\_UB8XG#CKDP7I&=LKJHV]BJ<KCfCVc=H]G
pair ask&available	694	Q0@2P]VNRV<CIb\QT2l7V]RHKLe5SMNKU4PEbMjNUAN8,PFOY_THNBCIZIwQKRS;
pair ask&away	463	:gKM:7V`H;HVh@F]KGTK\S:UP.eQLgZ^sRFMUTDLoF<CUOM3[WQmQ;JOVHEwR(]?
pair ask&back	423	MWan(KVFJGX#PD>LRV?Rb61e]sR?FD;UL>BW1RZdTY]pKI/+]K]JRP\UeLDXGVWs
pair ask&book	522	LV1BGOAKFa#K>hc@n1`7SlcLD\b6n8JPR0%KWOeVJ?MK6XeRXgCGO@D=KRq&X?NB
pair ask&bounce	513	HQ^0T?AADrK1#GJHeEC@MKCUDQ_HZW>M??73CC:k>KCTPL^QV`cF[AAIF5^EKac5
pair ask&call	563	jMAbA,FSfL5X<sS^YHK-LTVXJB\IOOCRX:]biH^@;PQ<XMNGJGJ.nF9<WRwMG9UA
pair ask&cancel	464	m\L\I-LQEPf?F.HL>@3X#2[FUThW9bWVI2JF-G.;UXJHd[E9IRM>X(B;MLK;3H9O
pair ask&candidate	549	XwNOV_PHO\>_\eOSNW?^JXZEU^6URjN9cgWo`[I]THZIZ5]E0C;YW;0^3mPLMD]T
pair ask&choose	467	s#EL9`:IdVCe/ts0e8h7>orJF<WJiBGQ\S(bTBwO@GUG,ZmDUHpQ_@+?XTWKdRYP
pair ask&civic	633	GEKKOY_P`E0[HhT<YEdELNR2EMN[w1=M\B@OuV^OJQL:DGM`c^QGR]]aIIE@bNJV
pair ask&closer	471	J<#W]JO.,;8A0KKP><gSk`RN:P@UB@EK\R87MCYaOMKX4rJH]`SQOJCs^JOOUKJE
pair ask&cold	493	gPRVw=<GO[&AM?WqT\[CMV=Q>LXL_N?T?2<=U;CZ?:C^8K_/SmG>c/\7eBRUWFWE
pair ask&confirm	447	@>98>?LC=e#SHsMGTHXMZfBQRDs?a5TFX?LAVKe\H3_CB>A@K^D:S9H<R;d.XJa6
pair ask&deadline	513	L=ZO<BRK[aHNMZGNOJDFDCESJUHDJK`:KQE_KGK<:PWAECFUI.YH>A@NNwf>7VMT
pair ask&decide	574	TE#7<YVESM;OQY`QSWfM)cb?WH^5W68;WQ:iffAGhBC@@TUQBFX>PI-X7;IA\NEN
pair ask&document	405	Rq[:cKoNUJKkW@B35p/Cm8^FiFK7KtbM<eVcR<VSJ9.>f#VTHRGDwXhHb^RL>0Cm
pair ask&education	484	dQaDN@PMJCDgE<HS:\WC7<SR:ALYBRO>BD\PGGdEAA#[64S:;JD>[?B>L8oQ2JLY
pair ask&enjoyed	377	TXEJ]_wWIU\W?SqGbVUW_SdLo\,mTWk`]P<NF[qj6CgAliQaA9S@K^]e3QIHl@Gg
pair ask&event	425	U55>EW\V_TV8\QELVPF`L?ScWc^^d?,Ghwl<S;E>f=KO@HNp?<;aXUSJFMr\RB2`
pair ask&exit	444	QQ4c=kST_N<aMYe)i[_^?_Y7`SMbG#aSqNLekuACa]fTK>Hh8;<acR1Q>i?TOG9^
pair ask&family	536	COJU#Od@gIUNrPD*9OZkTIF>e0ISH7u'nFG\SC^L[Yg:HDVS579UHYRTFfVAD'<T
pair ask&feedback	484	K[NZGA^VQI1UOoX#`Q]UMV0-YJpj\N[FWGCdc_T`RQiXA^-5DO;@LmTZ/MNAc\7_
pair ask&filled	510	1NGUF#JYK?fdXGEWHK@[^G;GSdCMCZHH7Q>IPP;=ZK=LKSNOZ]W<;LD1\nJSS^NW
pair ask&finance	579	MWkIRYr`S;GV_R^;HD?aWG`OU86>6fC;Q>U_RRULk>H'Z#;U<@AahMQ^DRWCIGVN
pair ask&forwarded	474	r>ZH2[u=T55gQIh;OTXHIZS7Z;RTVJi#]>CPk_ZXKVt<_CV]DOBkvaLn.mnDZKGi
pair ask&future	463	E/PCQgY6`M/EXQM0eI^YBQINZ7JXBfY8_PI?w>^Ar(f08X=[8kbbPU*T4XEUPDLS
pair ask&glad	396	bLKUK8^J^#>IK[TTPtAH3;jD>X\TTWc?M,bW0WjQX4:c7qXwQ]X<Z=ZfLUV^LZUB
pair ask&health	396	FpF=LN?dLQA@9X_UjMdMCXF@'LV?w<>HZ_Maa8P#aM=-VOWDN:]F]T>Ym')QO?JY
pair ask&hear	443	C4N=3A7LCS0AKbMaPKR%V]UX:b]>@-[IMD=@XPK472\L.gwN>HbIN65GbGRCLgS:
pair ask&hiringside	564	RSJE;c>Q^Z1VLj]#UtL=Aft6aKSMLK?>LZ.WXm9VId[SEPMO/RAQDB1H9MZ.WLDT
pair ask&hitch	498	jc:?;cRWRHA?Psq3affAA\kNCW&9PDKSRT)wabZ0_bbAY8JWDJUSMBLZ<O_<FYEO
pair ask&hold	576	>BN9ZTY[G6:YXZW#jKk[S_N>QA15WNI^TWL3aMMLJ?kR=PcLJQLNTW=_EE2DSaNU
pair ask&inbox	445	Qp5RPE@F<IV;G;0b#nJLC@IFGqM=5La3Ls8g8@E4^QMwNW\5QBJ<M+ES8EgN0McX
pair ask&interview	460	E@=fEhNLdWBU@YaS[Jh<:wOQPEL<\YUP]B<SVnM@WgU25U\DRC9PNJJ1Ob^FcCVK
pair ask&invite	420	`:J;X*O:ZjE<H[Qd]:YH9^^YEa`=J^^vKO[DP7W*I2SEQUW<IppNL)DL^3\G=awI
pair ask&join	421	C`Zd5XLLS6NFHclD_=hj;YSLkS_il;PXkd*:KK?AhiwGBa-?dfhUMg4ZSl7?R5>g
pair ask&keen	442	UJWIID:Z`Q7<H_QO]260OMOd[I\^YNDVTQIPN&m:;\S#OOfSCQFLd9C]F[a1UOk6
pair ask&link	620	DXcFi?ZA@X?G4Q>mJK?<V;GbIgU9DVSS;5mD64SY/1I[EJZ,\wB4^-S&YHNX=TYF
pair ask&lure	487	lXPM1f[]pI>\Y_iVNEwF6QWMj^@OTdY:m7SfNQlLNSmNS7M<EMAiCFc:BO[I`FOA
pair ask&machine	450	9VBO:rG@^=S>RN?HGo'>ZFN2@+DHR<2;\wITLBGQJ?[QFMC>CnZ\QQAJ7LKSCQH_
pair ask&mediaword	356	)EG`8h,dGY4Ndd_mDN<^dlCPYS/B^#O#;n>qZQ*RfJG](NJ^JSJD7P2>[XENPLG;
pair ask&meet	405	MV/O8MAYhV:9Nbq?c+`A@aTSL#WPe:'V?N:BCP`LIB\M2Kb[jWrKZIAYKsKHjMKZ
pair ask&mine	527	HVAKAb\IaHCiWrf>pcZR6aaA`3KP`Y?*OcCgkkNPcafFO0BgOMTp]Y:w$Vg2gJ<b
pair ask&move	627	6IR9^_UIDhE,o0.B4^eTJHHXPSO87PwI`ML3CA`V^QaXVHRh.PF@N;9M=4oaA4D=
pair ask&not	586	YT_<:_U=:<wE>fXSRZ;NJL[1KD?l;YNQFFQCIA?OCEIdoA[ACNTCKJEUHE@QDWQM
pair ask&offer	366	HVP=S$L;2g6S+fW8vI^g?JcpYiYJK?6;++2^O&CPN$BRZKeepw6QSBT65<tQXdaO
pair ask&office	540	YK]Q9^TZZY:RhTiBikn\GUcLw;>\XJaOWZMWk\]IHXn7@.Eg;$<a;RAg;UpCH@MU
pair ask&official	480	mKV@DUaGl`EE^YhSfNQb7wTBfQMPHfp=X6Sjl@gHHK]RE=QI<XChiX;[X]^EP1Qc
pair ask&onward	444	5X`IaRAV8Zf3:B(c9S[WEBR`EgMN3KXhKSC07OF=HQCn\G]JIdZ@`b^H_`=wRXjS
pair ask&other	407	PL1UCDqgh>RVef[AV\gN=wL_qN4hWgsNIP9iP]M+?G=&l09T]+Vo_M81In\]PaCM
pair ask&paper	411	nKYcQIkXAw^NDI*u6g3cXILe\U[\+Vd<QAi?1+_/8'ATrjd+MY;%YFX'^/SJAf`Z
pair ask&pay	570	UrQ[`*P\w\[T\KMaURCYT3[d[U3>6GKWDAWh+:]8;J=%X;^HFM?V[VW5\ZZQAEUY
pair ask&practice	651	Q^NI?WILOHi^KMJaCOLbdHJCOKG`ZRUj`YXKEMO=`WCFBMBXVQ8EJYQOCN@QSH#S
pair ask&prepare	423	OwTp4LTpoJv`Z]2^N=d\ClA2^B%lMXaKaN9DkIZ7LP;K10<CL,0EG_RdBtgEO%>h
pair ask&property	396	]qZk'Ya<k5AJiTS_E\8w>MMAvI\i:MNJJRK`?GS)X_>CO*^:D4UURjwFcGZvVMPf
pair ask&received	412	4DK7JURc=II<EZb;VO`@#T[X`B=4<=f3_HZ]gO[Z+[>,^aQ9_WOId8?S8hW9;LGS
pair ask&recorded	569	T'C:dW<5WhIBKwbbf.qEQaXaBo[;Y@3VG:+8]AjF09?=3dNCVcc;d<0Eg6V9^IWL
pair ask&recruiter	490	6hIC^XRj:@SFZ:F>W^)NMGQ9M0#M<TJjXZIIaX=@TP1_Y@HUDU>BYQiMAl[kB8CM
pair ask&remind	605	XQLHGS5Ib>]TR@-:OGH]ZXF7RTILC>SBSTCSUYGLX]CP#BFM@UFRIF?X>Ma<DQOY
pair ask&review	676	VEI^HMN9^TS`=][TDYaIBWbHNM`NFQT#I/PUP[_H;I9WTNYP=C;TNAF8JLQI@KRS
pair ask&role	511	/WKFL_UN`ZIAGaK9wKKCIiRBM`HTX,IEE^GRP[?FCW>SFQV.TSMX\b;dSmI7P5UV
pair ask&sales	355	5QDW=ZLEKMh6Z5@O%[EFRB(8>BDaC`UHleU3N8?kBI;g-K87AnL*#F&O<c;^^`#`
pair ask&send	520	UmOU`CaG_SZBFOJ`GVU>F*gYbWM,7PYMK+SwnOZRCJPAeH]WKFAJnXR@]ke\TDXa
pair ask&service	706	0U4`@GJrJ?_P^PBn?K9\T4?\EK;mPK=_cgEUIW6OUa;>\@2?a^QP>mUDXbQgY<Bw
pair ask&shop	505	>rObVLOTH;UG<@@^UU;8CP^g6bVMD\8QSF-L8EC9^CIJPUA.SwKGP=J>bdTFO;bO
pair ask&sign	520	3jk8[Sn3J5D.dn<'Z:F:w39=h7saO[@Mi4Uf@^0Zg@>m935HWk>M<8SY95X4ZMNP
pair ask&slot	531	WA4JUD+QvY<T]@SRM,o=eTM^2QcPM7:XG>+Up=kFdT>#,ZV/RcdRkK89p?wFIORG
pair ask&sorry	431	G<V;cZ]kJq?e9M6>8@fpgYFd`KP;HOnRhHIfHI^ZWJTO2m;\A^XLN[OW;Awe65@E
pair ask&stage	530	w?R?aCa<QqILOSB^H[JCCS?e3rmKHOPF1C\PH3[A7?H1X]rKT]G+_?PLYFkN=^c3
pair ask&start	550	#OYPI/Y<HHDAV:<bJ?BNT+GC`?`^S^>9\@fDH<3RdSB`MF4KU[IT*@]TNJRTRhEO
pair ask&study	593	tRlMdNWHHGSUI-R[Ef?q@7Vdd\K5KUHKP<_J'LXI#RRQjVWQ390H\>dNJONX=AOJ
pair ask&talk	539	bB:VbCCNm`/8#iW^p%Y@WKNM<UkA^FC\)K^;URWVi>QAIS^aaP_Im`WTkGE6[`\L
pair ask&task	596	X\fiL>4^^VP\M<A[K?WjRHJcPl@`;WRa=CTOHHAEH\7#WPGDUQOJX`VI=fUd=K_e
pair ask&team	469	9D6IKoIQ[h0wbNa_KEhBZGeKGC`F_>5ZJJ$MX^L4]O/]<H`j[GOPZU?BEk:PPY7Q
pair ask&thank	401	UfGWM9IdsLKET_a@U`#UU>`GP/G8[DcJmC.kf>[<KcL2<`VQBCg]`<]fG\O_Z>aD
pair ask&ticket	408	J]d5_2Q5b[D4KVSM[HL/(IgRJUE&H>81XBeutNjDDW?Cf7J7iN70w4a/vPqW.7]C
pair ask&time	439	U[OT97E?HE4#ZI[8D,H<EKBD=DKEdQAZRja?Hp]KfYLS83DK][W]QZ:CIRSPG;P@
pair ask&title	670	LNU;w?WWFNHOA^ERCPATbJ9[@N^@=KG[BVROJIRQ@NT6NLMJXGeJPEHUTGL8HO\F
pair ask&urgent	441	AIHW>AWFwK$R<VFSdCcBTbXjPdXJ8WIq`BIkR>b@=Y.WZ]Q4cYY=dJG7O\E9Fml>
pair ask&video	583	qB\CCV`<fV@aCYWaOPTIC_T8KPN=QMOOY5PajVZEG8MZ^F_T=JLNw1S`KS\PBKQ<
pair ask&wait	423	>s_JO9j4FQO=Q8Ak;XRPPU?jGT^:,qn_4C]T4*U67DDq_@V>*C\ZP(]EVLOwCD^T
pair ask&wish	560	]8ZEVLB?<[S@D[O``SfFCnafEYX:MAETQ9IEG;\0F#GFOnPQT^cKWT4;HBdY>WT8
pair ask&yours	385	9S\GWENwh^]LY,7FJ]YL_L]X<K%/Wo[TMI8N0>PMl5SAQ6?I=D)dYYX7OJF[=Mcb
pair asked&available	638	V=-OOERFhP+PFPeBT+wCYR]@IET3PQLVV2J>`P_\JMX<7TIWG\USM44OKEkJMM>B
pair asked&away	439	Jc=VZS=NIP9URQ.\]b7CD9XV^MQI8YFA;;3REM]^<BJDd4DP:8OLw9FPW]ln;D`T
pair asked&back	494	_YbUEXIT+gLV0`Ef<bFZFGEfKtHCFwQR3WYQSUUZ4IBJUPa>NN:FQCh0[IiTBAka
pair asked&book	476	qFKW7F??Sa:a8[ARrSAQLbdOBwCUU4E_B3@<=SRN<-()V;W6]WY>mLaJfG91ZCrC
pair asked&call	466	e??b6l4HhO'CaiXSvHf/#Q]SR@JCdgM=^B?XrMq/_XI6=C_MVEC\iTBHOCoCN;dW
pair asked&candidate	650	_WPn:_w]\J[WeUR9Ej^`?N\=fO:_W[YKUJ^^m\WLL\]Ja=FUF;=\bhFY7_WHPKPK
pair asked&choose	580	T^VQFYHOPQ3\BMV8PF_DGHQSSJe0a\bQKBZfNOc4WR3/T^RQAKDQ^IF=PJwKC<IG
pair asked&civic	598	IVgU)ceRPKIgZBUJU`N[GOJT\NAjP8aNewTQKsKVXgMVVTUYG:Hs:\Id>r<2]K7a
pair asked&closer	614	eDNPFVZ=bHKZDgwYlCgC7ibXOT[5h9DTC53EePr3@@W@ZQJG\NNWi2NQO>k3If_C
pair asked&cold	562	LO<VAvnXZ=Ms]``?UfVm5Q]#e0.XTQ7'sWLwg`KHRooC9(1g**:uo^RXHrK7jA7d
pair asked&confirm	537	9?^8iNZ0=V<GRAL?S?]FNSFQDHZ2CbBFZHwKI@UMF6SILb9COW?@TDPEOAjKQYiE
pair asked&deadline	537	tZ]]FI\VkMVrIA9STdPF<B^Jai7MW:Q@N=Ag4YZ=GERBHBXA6;B\geUcw_aPH8OW
pair asked&decide	527	Y;LNW[LN@5Y[`_RNBK4S`NMB`:K<EB:IIeMG2Baw9Le_`P\gV*5UBV?bJZ@MCZPP
pair asked&document	764	dm_\[CqUY\fT&;B`4n9`;.mWZR@S5ng0AGlw7?FE;A;Yf<_L45A=jUb=VZf]:M^Q
pair asked&education	547	X`lRi=]@TKTYDIR[<N4OX;XV<i9IIcOA84F[<A[7G73?VXg#RZTLZ@D?l:r^V\`@
pair asked&enjoyed	464	OHZFTHWw.RSQHJfGSSMfkAI?[_PN]JTT>WOLeU,FOC]F?A7JQT^GVLc>D_TKaHWJ
pair asked&event	486	ZVcB>RdOffdr7lTLZfGH:ViNZHHXGhQ.MKr`SOTXe<E#?EAY:QKXK\DOTPPB<=AI
pair asked&exit	312	gLdkKVP_E1@aVRW8\af_NVC%oH-^i?w8bZHTiQQpuc]P3?=[<6<\dbR]$qYTVc8C
pair asked&family	743	aP>YJ^T;SZEPN`^+Ob]C@Y^=TE9;cH\=wL;TKMi:JMaBMWGrMJPW`T>hW^o;JN<N
pair asked&feedback	427	JBX\SZaM@V4gOIUQPPGZHf[bIDR@S#@[`UPP^\JWD:(iA,pGNRJYI(LbIRZN[HLW
pair asked&finance	452	bfTa5ci`_?ZtiCX>SR<wHIlKa-8\MOdDh_GdOoU,cQa@[-CO7B5bbO@^6\iRL8*h
pair asked&forwarded	329	b>gS?7]pIMLAS3SdNiFE?1oP^PD=@oJ+)Cn^V:;T#I^Fm0J/RGOJo:i$Vshi<E5R
pair asked&future	588	PCFJaNIJWl?N]NP>SAEYP@3ZfEP3UOJF:CW/CSwEbQFLC[NY9lH@HGG,XNJXGYZK
pair asked&glad	494	U_J@OD]JO<URO8Ba>k@\<O`NgHAZ6S^hZeSc8RA6Z/TfUFTS@'H=JLHLha[a>#ON
pair asked&health	628	L8<JiG_;5`HFQVSCLNmUNWNj?Rb<PATMFD]CI=wZF.9CE[\CGaa-_-?7\:uH>\K=
pair asked&hear	686	KJ=`?QNFP@LWGeC:WIVVX_Y:X#GURQABOAK?VZRJNIhGLPFVY5LWYK;V6W==NDIG
pair asked&hiringside	594	baQ^*pw][=C^nlTBVaac@Jj2q?ENfKp#dO4a\Q8;]iW@`G(g4E>Xp[;])oYCa:@j
pair asked&hitch	653	fVLY?JDWK9eWD:OwWhDICE\]PY/KIOK`7M_e_YD;BA>D]M[@M9;PgYYJab\c[Nh_
pair asked&hold	461	a^UVO6OgTUawMXJJTb:F5EYAY@8Y:LR6jXYkO\F=BMBJb<BXIB2_Z?HRlY[PWXR^
pair asked&inbox	432	YS?WD7S<VMHi<^QgTdgD5W[UUVRFVFMWD-WuQ<[#A^M9R-DW-:=[kMJIQN`>F?rJ
pair asked&interview	597	bS>\NGLI[A0^3]YIwV\-D\sRQUT5eMRALT*IRQZ?-T6N=Q\#^LfTkRGMpSTJ[YAL
pair asked&invite	430	fG\RA4PFbJ6bONn?pI]2.YaSk5jO`\]\wP:>XY`cWMi`]cO_A5B;WS@rMRQ?`UNV
pair asked&join	557	#XUVK[YAUG5MI\CAQD;QWLM5P9KUP_98WaZN0PKM_[AT<X;K[HEDAi@]9FGFdBIE
pair asked&keen	592	`>IEP`LJNbTb8Z^Ym\Y[Yf?MELGSX86iFG8?\:UHK<GJIwMNee`XbV4PACN<V\>P
pair asked&link	523	XWh@aE^rOIpS]/=ZK[KwUO>ZY^RV=hXTX?[SBIXZSOIKAf_T,q@CIJKH^L\b@CEM
pair asked&lure	403	ZA_SIa\gZ:rLpMcOgXEP9S[>>A:HRR^I=@`S_Nw0GLhNT>XaO@SYR@TAFFaIM`Pf
pair asked&mediaword	709	SX9hLc\PX2PWQRw;ZIWYH^XJPP8ZY4ASHS/NghFI[]SPOC9mX:1V\VCXF^P>hHTX
pair asked&meet	521	S+9VGTC6Nb4\AfWGG1n>[qAIDBV)X&2RDT#>GTPQ@:G[1^Y5Qon=T@39U7R:rbW:
pair asked&mine	555	>o^KG]SC_[<_9l`FwcDK-bS;_HYRj@CIMM`NoX?4I?WgCIcBN3=X`ObT+N[:gRfF
pair asked&move	634	JNTBXHF[:ep=F<;B+]Ph<GAiVLOM5UwCD?c%A8\RUBRHa_Y7(\A'478FX=qU+EQO
pair asked&not	534	XbWQAND[`7,U7IL^`VTM3JkMOMLVm_^B8FS\GTC99f=Fa=[/U2ARV^JNwdX[VGe`
pair asked&offer	620	aJ0F.cqg_IRY_XKYMI`iTN^IlF?UXUw0^SQqQ``7XUgAVUDi7AELSVIfBd^NE<W[
pair asked&office	469	h/YB(]h]gfMtVUJIYWVa@Xp._O<bMUS8eFbgXHH.ASV?Q5ZjX@ICbA@V3^w7Df@R
pair asked&official	592	\]nHV)PRIKZZ9DH]Di2A:-aZMdS9#g_P5Q^TC)WG4H2ReDv77VU3T7\8hGr^A>t[
pair asked&onward	531	_SXDPQc5^`TFLWI[ETw=<]`UXK[MA[-JUKPPIShI9GGA[;W3FL?OcF4=ZabSI@rV
pair asked&other	430	Y4Q?ZS^rQVNWdT:\5YobhKRgZBHW-ud4JE]U&ITm;#f+v4,BKE;ILX,Pc\Yr73Ng
pair asked&pay	564	qi[U@@k`YDiKW3BP=g1QI>;wUO<RC\TFGNV`WP_7>3H:VOn8%32=aIcAp^aO74EY
pair asked&practice	617	N[LZ;jhPjGBUVYm=MFYTE`WDJ5BN\B]QapESw;UAUP^DF>IfMCHVUJDOCQR@dBHN
pair asked&prepare	625	vCL;LUaEYN8bUVn9c@fW?si@n9JC\AdIkM9k`Y]P^DeZRVIw@=Aj[B'J3Ns/XTCM
pair asked&property	686	PpPc=Y]\\FEgQXL;dbVc7Xb[[\VdESY@[:InYXwOIRWJPNGPBA6E\bVbP^VJ7BRM
pair asked&received	387	DBa[E2dRLtMEKCZoInO^QZUK<RaE'5A8:VIP@GVN#K<Who[ANTB-m;a(sMRl:wm[
pair asked&recorded	857	`LMPQ`OMYEOPVAXPSfMLNC_PTM=Z=HVUMPSUHMQCNS]SI@CZ#:>RVUUf<YL=NFIK
pair asked&recruiter	452	bfV<NkwQ,1cRT]G$ReGi99G6L86ZR^P_WpRMIJiWSRPrOHPLK<&[]v\m;OQ6`Uf<
pair asked&remind	381	bTZHPcO=Dd:GH9DbS_`_`ZRU'^MB-2Q?#tbId6bLG.?EKakQ;G8NY>Z?G3_K=`SM
pair asked&review	689	RP?TBAKZTSZE`OWZ]GacWWOEeT?OHASXD?NMGKwW[[X8AGCd@Q_IEaJFL[SSUN9H
pair asked&role	561	a+C<[QQQYa7BP`KWEYJ`RJXf=PRDEOQAK:mFUAf\69I9kYi_F;SBw2NPWIe\8EF0
pair asked&sales	607	Qj(G'P\I^5CNTOb-\NgY9[e?P>Cwe<o?gKAV]WXH>pS@O2KSAL3O`Y:L8bZWfC>e
pair asked&send	587	RiaMU9[J[R^VCQ-mOV1Y2:YbCWMMQfZHNiaqUMPK<7H;dDVMM;B6^8i.YVwS?/_D
pair asked&service	583	jaZY8;^``^Kf3TKW<TaV#YpGd=FOHXuE]=gjZIa;,O@G\1FL.BGWqISS]bjPF:\`
pair asked&shop	488	lmVkUBaZShWUV;\PcZ_h>=UJPT:TBVN<J%Eb#<eC7UO8Z=`3RF0UXA\JpUhC[^8S
pair asked&sign	682	@`R>MKB2E5]=CTNGUB?8APLKM_R\\J#P[LN_NNDKPR,bJMBCL7OXJNQID;QFQTSY
pair asked&slot	663	BE/?NRFD[<#ZGTQ6hCt=DjRDS1LI])dEMQINkBm:<FC.BEBVFO_QV9%=BDr;YZL@
pair asked&sorry	694	U@NSwL@PMbLMO@PNM?^OLbXX?GY[]TDTFOMPXI\OZE]KPTNIOWZAFLMOVIG9V:KV
pair asked&stage	525	X=9JVN;8dY4UUnZHl.h<AwTPVDjP[R3_[J:ILVhOPQN]HPjCNcL?ZB6XNCpHkj^E
pair asked&start	481	DdR^B>QS\:;JwPPMWL8O[<MOVN=dchL3b;;\QP9Hd[SLi67b@RVa->Ek4=8:\m:J
pair asked&study	566	^DWW7:lEVBNS?WfQ]hBT$Uq<S(L@WIJGS^&_ScS3GVQ:fIJiOE=UwFAXCMSM\JGO
pair asked&talk	720	hC6HFHHISX4b9a[WY5g*Bca<NL]=VLONR>AQoGuNK=O.IV`OFO]>]D2U_SwI_NFH
pair asked&task	628	HP=h>NEWf0BKLK^MWJ_NNgSY66JWaHOZFw+K\WRcsoJP1X5DS^LMHX8`GTDMe]4S
pair asked&team	608	tPIWN]_NKM=[SlMFbP`D/b_8ID;KYKRKI<>KA@_0;OSEoB^L\KQFw>;AR[fB]GF\
pair asked&ticket	376	`@X:<SPbi\?XOT'UWKB9ZZaL8F-GaL3P:JTi@/SEPFOBWR7LMQw?w2^NJ?UOWF[V
pair asked&time	575	5:)UERP_YO#QeGa/H=nD_ZJFZ6W4Z;SJcA=;PBhTc:s/A\DYJ[iG=5-HREbJZPCH
pair asked&title	380	DC\bWPAOJMKBKXb]KG#:`IJFUBVLfSSSF7NBTGuLB/0M:PjRte]#mCS^_=Z+O;U&
pair asked&urgent	414	]`3F\2OO:aCjjU@6LJeOaE[oUNwgK^Ib\\S?GQUoVXcEQa5\E_H08RIKVGIF>AUE
pair asked&video	589	HHM/dCQOC_X=HPUcdRTOMf=k1U^FTC?\7H]PL#h?A@3AAao9^cf8TK><V5]UORMP
pair asked&wait	658	dMaeKGZsZKViB7FrArM^-IZ`OUHR<OwJN4h]MF\7G=B@u&_RJ@DUfP_Hf_[g>@QU
pair asked&wish	428	bI]F8#IK\mcgFKaNAVPTP(neZLOKHLA*NA>\M:a/8;H:q4QAaQ@/_2`K?koLc@lE
pair asked&yours	420	.6<?_Q0Z@jB[h@WO1[bwNZY9`SNI__uakWRcO:Xfgl[7Q.kac^dZARQ[PJ\q\PZU
pair available&away	430	Cj,\4o\5ZHS=3LR@kVMJ(GTE<LRb7aPK#>+SaM5@RKOWT9U%OGCGLU7s^Ph4I;BG
pair available&back	420	LAV7;X=S;SD0IbHCL$A9hXAN\:PRP=Lw`RGOAMc@OFnDMaIPBFddE6JJ0bI]WP<U
pair available&book	601	VB:^V?@G=[8H<qoL]9YIYjO^;kc+s@;IYOC=ZNu7RV:97PgCwATNF9+DbCIAb[T4
pair available&bounce	537	7jDNdUAHGOFIHR;Ee^K6Rwn=H:G7SJPANHW;kT4E`GBI@TdDA`EEV=RL.V28H8SQ
pair available&call	461	[P?N3[MVwU#Sdi[Wa2jM4]`KSE>0iJJO<MYouOfAIRS+dIMQH8AHfRADg\TWS72A
pair available&cancel	469	Vf?K:OP6G7KkVAd7gUNc/PM9N9WF^lOAQBGdN\S:sqrV:8]TCV#ViX/P<UIHA/F9
pair available&candidate	372	ROgHCLw`W7YI:=B=3jZk^?H7LWKIN]o+G3RW9D\iGN6`s<_[O;>UXNF\#Rc/EfM,
pair available&choose	472	b7?APM6QN_9fPWYO\CmB&fSaCkd<1US:W#KP^<\VT30YAZMGZNQ<b>)<HF`T?[Q5
pair available&civic	618	LwOf?\WVfZ;_T__=bPWR6PaP[>IXMXV@]IC`jmZPfeW6ELBRGNJAbO>SMVbHS4Rm
pair available&closer	386	^IX:oRXN>de@EOG=_Nd9K[;gVgn5FIKp4.G5#?ow*5aJm@XOI7BZ`IpU`Yd0]<Z0
pair available&cold	475	`MQa0w_=PiPTZ<R>r>fFGTR<J8YL]5HV:Y.HMohHW^F4P3Xg-5SA7H^J_NM@QQVO
pair available&confirm	356	n]D_eE3@/AKSVJ0OU\@HJJC`Tb=LOw7W_HfRMFA`6,BXXAT>V8+MZAriL\L]1X^=
pair available&deadline	446	D6TM^=FZ?Y';TXIpV=3)vXSu6sVZeX>N2RXo:JlD=EYK?\E(qNM(;IM4olRVBwdC
pair available&decide	492	V9jC\Ne?KQU?@^P?Eg?pN1LWRcw^`MP\FK^_D;OQ<IQh`]`]CDA>SPLFG;`QQIN;
pair available&document	538	nAKaJUmZdTB_N_mQQTeM2f_M_aHNWJaY<<RVWAq=6LN;TFmTQ9CYe@A>ZUwSCZNB
pair available&education	446	Te[<]IhNAY0cRFE`BQH\W4W@LV8b>Rr/K]Hs_IcVJI\9FDa]S#TaiFOR8gP=NB>H
pair available&enjoyed	492	INBQBaTYCMGFKU`BnWZSCfXUiD/Vr<@1[PEfwii@OqX4R/D^.EIehkIC3]`0YMMM
pair available&event	436	QQVAZn_O^RNUVHN]Li>KEHeeU==B]_H:WLWE9YUAO#CN/OSiC-NYWN-;lNVN@URc
pair available&family	501	B0O=8C]SRW#3OrH<^>QPF=fABQ6B7BX8c_OmQQGMXEUMFE=OCKEjSWKWVMPJe:X\
pair available&feedback	430	gPXe[?6Z_oW.,Guq;[R3.GosJH_=HT\E9;bb5N^BK>#Fa[c5]>^Sc(fEEPT_=GVS
pair available&filled	688	8QCPU[WX2E9WwFSDV<KPk\=BGJXL>RY7bA]\P]SJjPJVAdIf8\^J?eCLcX=UWAFR
pair available&future	441	EIaL^MIJ>XP5H4KJNU<QFgIQ<f9=-==cm^S<hAaO::LTIWoTguH3I0_>f]UNeZn#
pair available&glad	652	IlOiHGYlI5i\XHDn>iCh]D>IUd<wDW`PKsTGK]>NdcHGIbLYQA\YT]\JXXISYKQV
pair available&health	530	Q@#YIVZXYJCTdYUGG>sZUb^9iHOD[?bGXMNOfsZTa=V?FgEKC@6MCR>F\SbaF=HG
pair available&hear	593	aAPE2PVNWRTWF`J_`bu<Dn]UKSj9?ZM[LBHOiT[H#\70Bne@SOTPSFXOT@aFJAI6
pair available&hiringside	550	U:>K[giQfC7K_gH#J]NU=4UDJ?GYB^XR[JKaFFME]^`[TE4W<QFYVa=S)TR<TaRj
pair available&hitch	432	OVU3WRK2a@9P_UVJ`e1CRN#T`LN4U^RSWHRiLWc5XEd2=Uf]3@9EuG@;>WFIZ:DD
pair available&hold	527	YTYL6^lVOGWoiB>QMSL:>wZDtAI9\GWIqBFZc\c@^MUNbKCPFQDajERRZuZCQGdY
pair available&inbox	472	EC3_>D@UaPGhXQLe^FTVA<wkX9D[B3NBVS7^IX[DUI@FEEJOM7EF`>A9QZZHMEe\
pair available&interview	783	UDB[HQM7ceENC]hPiAS#A^sXCbTD[A:W=KHMjFUI>G/?C_Z6YPaO`P?CiX_A^RQ5
pair available&invite	418	A3YG0YBV^QLCQE^W5@L>IjI]IICBq9`jWIY#LE`FQ[TA`F7oKSdb?DjKbF(4cLoO
pair available&join	519	^I$M6XYOZQ2^Dow,VEs71^p=V>O<dA_<VR)[cbR?CHV;BcB`SQAIfM:SOQmD`@CI
pair available&keen	460	FI1V8TABK>CV=IXS[]kj[YXN8EA^Y=Q6fsWakU\N^wVS^\2qL:Ka`Q7^=NBBZR:Y
pair available&link	757	Z??@^88JBV?GBdZX[<ZB]^DUD_d?G;AXP<I@DCYLH.@c@eIAUXwBLH:9T?YGTXW<
pair available&lure	497	j<6WHT9RZGS?aYWJdO`?Dn`VC>@;b+RG?=,Z[FnAB[m;<MLY_L[a`T+k`XwB@KG\
pair available&mediaword	502	g];W^ld9f8K_OUa4LMm4?dX.MR7NT4d5QJD`w_JJXdL?U;A_IBFbVC'DJ[D-[BJo
pair available&meet	562	^V1P_WQ1_`8H3w_O[GT15YIO<Zp:H=BEFK8_CJYJWH>O?FhC]LS<JOFUIKV&SuW@
pair available&mine	530	lX2Oh8QBFmC<]lUIJ:`QXrTQB[qKF6>h]LSWUKZ:Y=W;CGXDZCTKwN[GR>SO[Qa[
pair available&move	378	VPkHM?FbSaCCY-7i/RZ\ZKI[_cp43(s;O8WWVCO>Y.>]TC`J0N;.#USK=,pQVFT?
pair available&not	390	HXBFiL*.65\#YC`8KV2Lj:UWVd]KF]MZIV`\a[H@N^J`p?q<aATWB9USDK@U]]JC
pair available&offer	377	N^UL]3fPOD^IGEFh58GB@,oa:<E#GekF9Ve[LMJBq(dFj8<7N\27bN_HGOFUN_BC
pair available&office	452	QhfDEejL\LWX^CO_@=LPT\bHTP?M<vq'GUfFTWE7NQSMdUXL9-?LEMT`#:N_;BS)
pair available&official	365	YI#ER/Yk^<JFVj?o^]iE5faHBEKE[g[R?;MjWPN@FKB<r=#ALPC[WJ6?WQbmA-]H
pair available&onward	523	WAPVS\T8;f4BW`itX:A&TDBU+lwGTV_OBXHO:SbMI9IM2Os'STb=XFLMWOT?aRPG
pair available&other	395	pTGQXHg_U?8qgwe%;?GZK8OJnGDF]JWZ[o:>@]MU=^SbhT=gC<KnL:C]<VmHLFM_
pair available&pay	455	JWIT>YEDRR\iJ`SKUPiM4L;RL\sVdQE>`HQfwchKTJ?]9Z.XTSKHDA@lBNs@P]IB
pair available&practice	543	^PDaD`[T^31`XdX7HHNNNTPQk<JUcHS1fTEUOam5ILwiG97dO?;cFV8cO[YD[H1]
pair available&prepare	553	Q?FR7I>W=IH`WE?@_KLN_ZZQ[MKRa\WLJh5GCKNQMGSEVI:S]P^P;[_IJI?Yw@RA
pair available&property	579	\WoMI]`FHC8sWZI1YTQL0Z`?\RDONK`#LQb_UaBDLW[bM9K_H+3OcQ^Z5_eKM4_D
pair available&received	518	jXGVDeKZH(RJOPNEV\cb9sKCeOWVCIX:OGB4bqRIiT:=I\DWEkVPaF#X8EIIY>[H
pair available&recorded	374	n&@;Ckaa^MDLFWAS_UkTFYp?uGJOXIUcQ4KO\[RA5>wNqiB^>PAC_O[lUMkUR\[g
pair available&recruiter	497	X<=EXNUARIR:IItFP?u'OIET;jc0G@4iUcR1ZCPBP6KN*ObQ`OfP[`@J_HHGPwQB
pair available&remind	531	\RIY^FA#VI,IB`^QM]VJWU]MR\aFVI6NGLJSYBY4[7KMFgUUHWC7I:UGC<VH<YmD
pair available&review	518	SN>h#ZVH^]MYXFJ2[SdT2aW?cP2doOb@XI>eT^IoZkOvBE6G;4@I3O?[<OY@Y0I^
pair available&role	509	Eb7AMSwRPXFXjUO8WCMRRA@Jg'4HYJLBiRkh\Y^5OYTODE;h2>DMTQBUG[eEcBEF
pair available&sales	453	OLL[1XQlT#;pPh[-e>uJC`bAX8ZYu.\RXKQ<f:QbfbHWMSZOM;MW,G)\S\Y1eW<D
pair available&send	523	`4ESX#XMsX<?Ud[kDNOLPLol>YV>@UV]M9JRjAl>?-A7N[IKDWGHq-6?f?qPPEU-
pair available&service	508	]*EO;G^IY8RCGHLU]DDIR<Z^]\AGObTNB`K`C_?\SwHTRSWW5;YlLgVF28%PZVA\
pair available&shop	530	]O1^.`\bdTC^Zln:vAi7?K`PgFZph5F[Zn#Rdi`H^]TM]UUUG<=S]PEgJZQ6g])\
pair available&sign	585	G<SJfKQ@L@PJ?`RCmLD9\LINOa@__N@CIYORJDL[\CKdA>XRwRbBUCPXFB]GKPfJ
pair available&slot	462	f7;W]9VDfX6:2_RWYBKEcCG:Q>\6AURO?5dacCw6B0DL_RjnT\DLuJ1DPEsZSgND
pair available&sorry	392	fpN_JBG4AXB\KBPWLDVIH`NGC^7FuW^G<b#laEMDLG^LWK]C_K<Fcn1Ngi[HOViM
pair available&stage	384	Z`RDGCXPgSD98v9V_=EH#vSU5;e^=H`QL6KeK6lC7E[V.8P=W\\3]-?OFPr]eg[-
pair available&start	495	OPB87\`Q_4IXL_M@V;?q?Rd?hW>VCdW*YDlTJhC]UI[W^U$`W1>nOW\qLcaEVG#a
pair available&study	631	]A@JNOhMOJBpJS`ISNh[@kEZJGL?K4[NY:9=lXV]8GNYFIDXZ+F?UQCS=OL#XIRI
pair available&talk	386	\.QZP#Y%Y\-R>T_XQChK4wgC3-b-D@],4&bN[_[HIR4VTaU=#)LH_9.mDFp0KU2/
pair available&task	570	@MHQ=hRM\QR[V^eKeUl^CbW9NF<SZEgIf?<IbhCQ_Yf_&W5S><wbPV,g@K`IZ<0O
pair available&team	616	I>5FaWGGHPJ9EwGSWJROB`W>TRUJcPFES=IhY@HUOO?LKYq=Q4R?GI8N=CIKROE[
pair available&thank	548	bgAL>4Q-C`aSH<\^KF3C=LMN:LjMJlFYE;(6SJ:[[NQIUwM=^abLOGSAMNB0MTOU
pair available&ticket	507	SF9a96GSLR^WCPVTY0IGLS7TSWKKZ#6KDR9AaF<GVS1EBVT>Nc_F=[JE_TOLeX2U
pair available&time	436	^CHWOi_MwV4.CMDdWDe/L_N`;:D>ZGGYNHSLUCQFQBM')\VcYUMR3D=FUJ__m:FQ
pair available&title	442	JZ8^ZC8GnTDRIqa<k7S7RQe<BQA:ZK/_4APKTFe9Jh.T(>M5YF`IXJSZCbU3w4N:
pair available&urgent	577	TYHBKVFX]R:SnG^9UfZg_e^IeEXML]`FDD[VlFTEj`c[UP=Y#SAYMPPJGZ9YE4UN
pair available&video	523	Y@<Qc9<FO\EOWWf^^AV>YeSGRSYKBJ?N@X9QHI_A<SPA?wc5aclOSN>E`AcA^mSG
pair available&wait	375	WTX@?WPW0w9Xb]d+/[JVa^i?DT2SKFFYmi[QIglDbWdeYDNiL;+XDNaL;6CX[[(M
pair available&yours	452	eEa+h<YJJXH1F`UW\]3RD:fHQR0LM\Ma]P[@VOLQ#?Uf^EgG^[L=YKEUaUKRIV]a
pair away&back	555	:_SGYm89AFHlV>?=maJ6Cks=N880?APLDR;?bR<BV8AKFGw>GN8<XD@U;UAEDLPA
pair away&book	487	hIV>[A:SLVP=ERCLQIKDmDaIN[ZVSuN\B>UXTOXQU=VFUlFLRN>'wRFC9>4QFOWM
pair away&call	674	O_[SVLJYX[LQIO;cMXEiT@Z`cOQTCfY>TCVWABwJH;E=^@ISJ;VHSDbNO]kSCM^V
pair away&cancel	443	gr<H;CKHQ0KR+FdC;EOa=DUV3@fXE\YJ_ENObJC*hgwfZiF^OP?U_bIb?Jq3IXBH
pair away&candidate	465	.`KI9TbV=<?G[FhEZ7A:DI\Re.2O`V`OW`MSsMNAEaK#DR7E;R\Yb4FHZc\mW-^I
pair away&choose	626	^EQLg>QIFD`DNE[8V\ET`=?DLIBFBaA\BVwQ=9a[IFhaV5AUT`AKKJZI6EGHWOOL
pair away&civic	442	a`Yc<Pfcbgh_O4Aq2C?A.EjmJqSB:TSV,MCZ01fa8L*7cN]@JE7#_E=5^TTnMBHO
pair away&closer	358	QgRV\OW@SWUf$H6nggD/\P=T#QW[IDW8;\(8_Wu`CCFOaPF>52HJ9IQXBI/F[YFW
pair away&confirm	296	Yk6<0pQc8Gj(f>\@3CQhsc0J#h2f62<Q<n'2DA4AS6UJZMmB[\9TDkkJG[%h7;be
pair away&deadline	676	F[LFNi4<;`U:]@HKXwGBLddEKMAE7GEd)cQDWPAQ_?AY_?o71b8HM4NARKD8D\S%
pair away&decide	535	RZZLM9QE\\oJBM8P3<3V=>=\ho_-VvTOAJGY#?\DMJ8/X9@KG4;IiOk7XRZ]22^K
pair away&document	578	^<SLcD=bIPcHKGG\HM8X\JKVLZFLJND_+J^F=AFVKPDJTPE=QQO=QAT=\FBwMjXQ
pair away&education	446	MDA^doMB>QGCS51iWbSLZQTOLCBIBEKR9fYKrk\n9=U[PKwD9XPRX\DVMA7>J;`G
pair away&event	529	Km.DaGLTQ@[F?Q`H]TEUSQn?=R#7@Y\ON;UMcfEFSEP86K=MXQFFTFPXUadR3DUX
pair away&family	400	R9I1jQNG:[Ymv12n6^bsO,-lo@bXC[o$wW^]+U[<VIEJPIMe?RdF0AjP:BVZ,LTP
pair away&feedback	463	>YPWEYBH7HI@QP2J\q=V:M_GCLAaJ:E6SdITUL[wNGR\GD[FJ\V1VBJ?6SJ9Y/>J
pair away&filled	690	<RJMcCNCN9UJ]1.^<X@VU)LG7j5g@OET:sD8NC?^M?3[KHh1SgAMVUwCeiERMSfE
pair away&finance	598	CX9@\UP\N9=,^d`6`>G,@]S;]E\/^@J2YG]i_UPf^6Ow9HH@MZ?J[DMY6OTBM^M>
pair away&future	365	i6MRM^>EHh9bTN?VaBFmRBT7Mtw\)5Uk;CCg>\9JQ[kjK^Y<:YVPMBc\FMCA[j.H
pair away&glad	419	\U>NT5]WQTFT\iG`L_YKTY^6_`5BDMV^43SwPIWOTe7A`W@EWmTiIJ`?N:Pa]IOD
pair away&health	423	Mj/MDRC7Q/EXSINLgGL^#OvE=cYEuOP_9`MD2jD@aT]ZKAH>j[L=dY]RNM=1UZPS
pair away&hear	461	US^1aX<6B+F3T=BE`b.iVHPA`U@FEJSX_Yfd;7n2WC;8`UfN#S6E_`]QCgEKQJD5
pair away&hiringside	482	VB>F]nPCiFOYP_V0M\3QKRN<vK?Oh=BGfZbGeLmmFAdIU4Ow.4QTYIKR(bFCU5SQ
pair away&hitch	472	D>\OcPTbTc9iNT7Q:AKRPj8aOGdE:CWW^Nc5;1vQVD]D7R[b?Rw7LYVG7;_ENW=<
pair away&hold	446	uI_KK?go\ar_=DPiAWLJ9Sg]Z[(:?lrBd7VfJINCY.0Sg:d8U=61T:KGfw\n?Hlm
pair away&inbox	629	<n;4qnD96??Cb=@;lsH9Cgm3D*8#A2.O3eE0ua9Y^K7o>KpB<iLNlH<89W98G:o9
pair away&interview	528	fINKp8eSPX]JG2DDBn@bJ=X=YnMADoPGHJeO=@^n5=[QiPJWH@FPU8]#Y\L^0KiA
pair away&invite	419	JVZaMJZU]JT;wEERG?Xbhh9EWkJLTbgRO8;S9O_?l`J;Z]L9:QaBWUEALg4RTV8c
pair away&join	489	w@XHY\aLP<:[:eNTNVAmcZOO`L?XQB]VPR[BWVg`Ya=ZN;Iq[7(r^QUrQm7GG_FV
pair away&mediaword	364	XFYcCr=WROU\>SKLgQLtNc@N?e8VU.Eb<tVA4_KMNK:^)wvRSGPY<E^g<B*/Dhd9
pair away&meet	455	PUU;TX?/1BVEwRJGX6T4Jto?9-Q,R0AMekC6QnUnZHEn1DCQQsBQe:7J<787KK[B
pair away&move	380	<BYC-w620dN\GF7OL_Bo]=T9Ok4SSSIRTff@+5W-@LP][@w[GM&']aS[:Y5Fdu3D
pair away&not	570	EYKAhG:AADTDc%7UNbA=DMYL9FC77H\[;U=F]N=TbKJG*^c>6wT>S@ZE`H7i8Fa,
pair away&offer	740	MUi<[PYK3IR98Q;LXZHN^KLBIR[DEJLTN?a_@LV[LPLwQ7\\OOLCGXP]M7K;WSQB
pair away&office	498	whoWS0YaMjLUX-1g@^4BM@NiVOE65Hf9JJdk:CbO57>=nA`X:5(9l:\XVmd_:2lA
pair away&official	451	Q?Ib_@eqlPJGhI<QRgO]@If]JANPdXBCX`EZg?XFmBK5L97U]FC>kw>NMS^HI'Ac
pair away&onward	415	7:RHF]V;YMuF7]#LAW<KV.B;YkLvF?ES7YQDH:mbHR=eF`GJAIYQ>QWJR7P\TfE_
pair away&other	433	Pi@\H]b^L76MnbRKiJRKULDj\MIWONZVNODs[UwBhh3+Si;T=EqQUemsD\uLB@NH
pair away&pay	425	1wVPW[\VWe;3=P3UX-7C%TI5H`KROX<X/JFVElPJo?+WXK>GaaAHGGXQO2T8q^PV
pair away&prepare	464	BPZ@wL+CGCM7TD6jW@K-aS7oBhL]H3VW4X:0@X=UDH5JXZQ4YeY5ZTI9V]>]=<BU
pair away&property	466	X^OIK`FPNC_:\X?>iXCL;whDXdFSVQ;NF]VSiH;G_WHv]H`bHY>KIOKWV?RGZFQ]
pair away&received	449	>fJCjGIBNG35VdWPXPIB4>[_XEO(WB@FPd>wHECSYOT:M9EEC]M7\In2U\mZQF[R
pair away&recruiter	495	CB8B][HP<_b=[U@Q6O9GUL+W>HMdVIDP8VeCFRcc@>BTMOX7NZS>DRYYXB7Mwb>C
pair away&remind	428	JfNDrJI;MUC_f:LL:w<9Ub`8I646DLZ+^4UP]ecLVEOIZR^[0LB7Z6ZSB]cF)4dB
pair away&review	542	[MTu?`>.MDEX>QA7QW_V/\WMQ5Y^W8P=`AURW[5_JH@O>F[N:6OS#MMGBYJNKT;M
pair away&role	445	UIUCJKJ<SCS,8F9WFl3eF,BHQp]:@nFOEFN/;G<dJ<OgSOwRDU:?r\SD_'9QJd[(
pair away&sales	507	HMWYW4PaSb_O^;M_5b@Z>3Dp<V>=7wJ\LXP<FH[XJL9>S^KMTW?8Q[`,cUmnD>XS
pair away&send	456	Ne<WC`.>=N[XR#S[PNO1PO=@URAUSXDJRqe^?]+UfJ<JPVSPMKN_RA;uM<DHSZ>Z
pair away&service	551	GU<?K?I\IQRKYTQPC>=ZM>DTBU\SWbHYMSAG8eUKRS=#JYUAg[WGWXL=pLOfFIKL
pair away&shop	376	HMAP?.Hbo_W$g6H=>R:\dl0i+AE_dtB_w/OOTCf`BZe:N`H1Yt^<N[JEULEAJ>?Y
pair away&sign	403	W\P@d0=H\[jReVZT;RPQ]W^V(ePw3cFKTOBAP3F0Qv@EQU6;fwI@IPcGV?\hbpLC
pair away&slot	318	e473`QV@8cIX`Xo$c7`4[iShPUuTF#p,j0>LtX'K]PS^2X?`Hs`X1CFWGOOKa8MG
pair away&sorry	423	YOG?=2S<F<w/059<5L5dO:d_YZ]D2tMVKGKI<*OdOM4IJ`Y<F@7XAMX9M<WKW@VO
pair away&stage	498	T]P<n]\S8;C8A?CH:f@IVNKIXK07>JQ\U[hfPKTbK9D8dNW<8;JMlXwFHVTKLgDL
pair away&start	495	SMXKJG^SK\MYBLN]8[>qU>kROXNKT^IEDB_O?7wW>X=E^RL]J?VEMEOLP`^NF]bE
pair away&study	545	TNNUJPDYpNGDBKRWCJ<HPka7SCWDTfejQ`JmVOZPUPAJdLZJDmwSNH9BLdf33J`H
pair away&talk	534	Bm]_B3BaQAwC]OPER?SYe5KVQSQP6IM]bTI\DCGGVYJ<X]T[UPYRF_IEY[XOUVHm
pair away&team	608	fUs8C6]ZRdg^E6Ck:`SvC=WZ\Y7[=fwMR4`L.NMV:3MQZJfMB+QZ`>UOSSWqAMYV
pair away&thank	619	Q_QC[<cGIDOJ@XRP:c9VMHQD]V>?CVLRG\UF<OJXN;iW^DUODK5Nw[dSJUGGH[UN
pair away&ticket	463	D3KHOM_JZ0^o]bw/P9JQILSIT;HB\4P;qHYab?^*d]m2OD9wDGGs_nE\9AO:cZ<]
pair away&time	580	L^`0i[7:0JG7W@.=YiB:DU]C@DP4<?HJCSV#^B:Q]25]IQX\6lC,a-Q?B7KA5>[4
pair away&title	612	fZfYBE[OHpwI>?GF+dToK>@QB\Rq?^tJ)QTO7TYU0JKDZ:FV41S-EF_S>N3^9LWE
pair away&wait	621	dDT>ZRVMWOwGACOP<XW]A<RUNYVRCJXABDYMJ[[Z3HCFjEWAH65SC_`LR5Y_ZXRN
pair away&yours	482	=IPU>WiXoMKiUJS]BS;dM@OHb`CVSQPZug]GDQsQ`OOUS=H#>'?pGgXR4\VQmPUr
pair back&book	468	XEJMSe8AQb\P6;Bg;<QM`OFR7id]_VIXI\AJGBAGHJKK7wP,dWpX[VNFIY1Vt^?H
pair back&bounce	447	@COCU]==LAIGk#B1iNHHILdI>NUC\F:G@hUEHOA^QC:XGNh@GbALMECAc4AMF5\L
pair back&call	612	egdXYCTOdl^ZB@>Z:=MG>;MncUQ.D_M??3k[38wD?DLDV5ZEI=G9\6gNc`WZDDe`
pair back&candidate	381	LMJ_jZQQkNaIIVwDSN^ZFJ-lAnWTYGV_H\,<D*WG1#;H0QO:f:e:>V]=\SMDjgIN
pair back&choose	407	NVSZ]ScS\Mh`NDMbVYUIdQCNQSGNAsU1B:B<Cw:eIKYf0+i'Z:WXHYE`=H:^;VhY
pair back&civic	446	HD;RhYPO4Ec>@qPS<0V9X]>TG]^[XM#A@=WA@FB``r0ODZ86e]ZKR\j]KT?;ik<K
pair back&closer	607	KJ^NI\P<RPV>NHU:SXISIiGAO?BKC9U6[^FJ\w=NVVQFJGHP8GeYKS7PGNJTRPJR
pair back&confirm	536	U[KTNGWCJ<OLR:XS2IEXr:/RAPKwRQD\HH?C7ROZIYW]ITTSW;D@=rJDBZEMgc?I
pair back&deadline	516	MKMw=M>X=eURD3X`K_LW<oS[EfIELUVNH8EIQ\RUZ64:Kb_;EGX:GECJHH4QL46W
pair back&decide	430	brXqH?\MUf_l1[Hc:wRfG1_LpcEBGN`(S9pO<BGS41:DuGYA1DLP`PjQI[\uY76N
pair back&document	552	`kNdSNXovUK_cOPOFsYUCGq[\B/TTGj>WVS[[FfdCPeBgEB\-BAL^tUJVwpN=CIk
pair back&education	492	<;u9JEW7WQ^G0f?>Hb7N`E2EGXd[QN4ePbk#8TC\O?GR<XW^UGN7CWWh0<=DLB>D
pair back&enjoyed	542	O@_7DEX1?J.M3wP>mP$-?FB=Ug^&XSC=@1PYEMIB\MID6^E9ffB6J;RJDGf.I^eP
pair back&event	676	SQYASE[S`@DFDSNDC^UJ[DC_wSM\IW8[QOcQFB[NMDGXQ@QV^XKPLHWVLFQTKDGP
pair back&family	468	q;XQ[7a=KUVG7P@QN[>NaA_X:LT&>AXJS1wcA$eD85W:c5M<C9CSJ7M8WPLHlcgC
pair back&feedback	457	ZVLomMIPRlFP<WY;MABi_[QPImEbQBK`NgcJVTAi=NH[TQd@o@MPT\NJTHOH#nMV
pair back&filled	413	9[cCd`\CRB?4:wOKeX/8QAM$eRD?ECM?QWQA]C@hq<I_I-lDJT5qsHf^RW>J\6d>
pair back&finance	381	FZY+UZ840AP2BYYY^C.?^^D\9ilRBg604<QI/1ENt#9m<M>DTKKVQ0V$:Y;Za_e[
pair back&future	312	qYZa(PNEZl_qT]dFEqOOCP^T.mbR(Ee9<LDZPf?vOCBF#jX3PC@DM&ME4NVQHUYF
pair back&glad	328	T,GU>'LPO2%XNZ\eFg.#GtLKePN6VEQQ^@ROA_q+:INE<hBGbM?aTT@CTKY^_XMc
pair back&health	557	BDLON>VB@NKG4k?IV;@J@bEOM`RV\HEPJQG??FU9TCF\]YC;YTMj^ZOSV@H#LkTC
pair back&hear	567	<JIUb\ADMVdI@EASWW7\[INIJaJF?=I]?]O;\\WVFELK]awM`DK4EcROCH=CHLP:
pair back&hiringside	379	DBQ]AJhMC?LSY@O?QGTbTQ?XVLWeh+JmUT<>[LZJD^dV(hZC[1aYQr#?ffGehdKH
pair back&inbox	439	B\EOTp$JLF?#aSL6VHMDPk`^V>N=YR:YSw0:^HYcg:=d8gT6[oK\Q^X;LF@B?V:F
pair back&interview	359	NEFLO5+?YIUKEB\VI45]`/RZX`r=veKc<eRNIU`9_Y[D#RL@fXeDHO\AJgCVw5S?
pair back&invite	397	KBk9PAl:DJ^BCbP7A=[>VIAFifvgEEC<MUZEVU5w5CWj@]jMLHKAT@_DJBLdPs_?
pair back&join	592	NW`VSBbYYQBDI]WV>>LIZUQF^wDM4c]TY:V]QUA^lEAPYEK=OV;FRI_QONZ[DVYS
pair back&keen	559	_CM?XB@@GU6T*]FQMY3Z`52T#boJ]V4Y9EWFLDDbSMNFNV]ALYFRQPfNNFECEsR5
pair back&meet	510	iY[HT?UPJa^XTG<[<lDHY/LcIZ:6#Gbh7NYEMBX\K)ZAdOmX;V>3_SWNOYHMGTlR
pair back&mine	476	FNJ\R[aGh\7YJ_cBw(oQ^]QKV+oOm'J<nN2@c][9fRP87W(XbRdR[]8`McXFQ@LN
pair back&move	412	c5Xw4ULcVYhS5LZa-;/W@2lGUC2mSAOeOZI@[Q^B0_C.RbX?XFLOONUBKZGEWSCv
pair back&not	520	YDX^n?^Y]RmT[9A?C;N;M7M[]sQ9<UX?W.wa?C_L?*GCNE8DM3Q?WL\8XH`aD4iV
pair back&offer	326	5j9ekTU:BTDvFV@]I:8*<J@EcYMhqeI>`VmQQU#\BX]@1/S4^\I`4JWOAReaHVmv
pair back&office	593	g_\YX/sWXtwU5M;Z;bKCI8TVZ[I$4kP4NH]hD5XKPJ=L`CO<H`B5e1g?hPm^NN\V
pair back&official	381	J>V@f;HKNS>*bLI^JM;hdJACIgZN9ZMGQ+Z^QOJ^B<KkkKLI?#:hW0ZSE:iM?^k5
pair back&onward	527	eLSG<LJIPVBw-V[hSmYLSM]KGLQ[NFf1YENRYbIJ<R.QPHeABK\YESF[G]K9J=4G
pair back&other	418	B=QL8R8I7=MZrVDHF1YD\iOPU2\>WKA>kw-`[Sh3M_@6>LMlXlTC>S=\dJWO[9CL
pair back&pay	356	RZIC?eZQC=.Sg`PS9UR=[IJ-GWNd8aafoIC7EYTDi<][DMJ<e<YrJH1wNX@4VwBL
pair back&prepare	442	ILMe7[f@IM@DXCS<MUJ5IbBS_JwYkWHIZ'LUK[YeY2>m8ZJ[M]0fHXJLG>WWG>>I
pair back&property	609	Qo^Z]EgbZTcJJERXAV6HMOSPOE8?BVU?XDUrEG^H:WK?kHLHUD2:cAW:SbwSVP]Z
pair back&received	439	[HFjEOwj^GcVPGUTLPUwPZqKR\QVBC\H^Nb;ApDcG;+Sg.=K?V+TVLQdnbgI\UQj
pair back&recruiter	595	^QLJLB^OJU^HLTN^T`P:LJEcWlK41^LM@=Lw>@<NEAXGd@I'FbL;FM[AOWcTKLbW
pair back&remind	384	pWjSOIK[TnknR:OjAwL^JDrqDdM9,mg_9FKlI'D<H<>AiV_KS<D;aMwK\lWjA7g\
pair back&review	438	bYQg?Z[%XXNRkLI3V_[bSi18FU6jp=weqHIIFbocBT3B-AH]G;[J;_0T&Q6AhN-]
pair back&role	498	nK^PV8^]_:<WVPYc]CaT:KBUw?8RcaBBX67`JSX3KYH-NS\:bG@d*S=VdQuUbecV
pair back&sales	409	rK[JHlAUU>[B9Y9vRUKdSFS[IMGA%FW(]&Fc^CW>8:PKlSK>3IBZ^#^SXKjFF\Mn
pair back&send	493	cJ`lRrBPCWwQWeOKSuNIUIOUKI5\L31<W]9SAQFMOHR[WN=f,SOIVE>OJ:_EXQDP
pair back&shop	416	G79HP^[wecASn<_HaRVaqNSNIMLaR@\,VDC@eO\PMYdF&GOOHbXFFIGZA^J,a.Cr
pair back&sign	370	HNsBigfQ9N]H(mMC[RZ/WpjFNI&ng=%GqdEfMa*[R_FB9>GJBR?W;(NX#VJ?]ih+
pair back&slot	610	MWMJbaUMV<WIN[IU[V@PE<RJPC7KR[EB:XZP\w8NQJ9K[E4Q[S9QYNdGHGJKULOD
pair back&stage	388	SDVa8eIK[Ofe<#Ni,;@YQNc^KY5;?:UTAJmK-PUV)>/ZNkHD28MDgNHPGG=A?\F9
pair back&start	623	:XQR\ESRDL_HFQCF^X<EKEIQ=jGOXD_U<FWHEUCTE88YR8U@XV=HQEf>]Ipc?^wT
pair back&talk	561	PL^8N8SSTWSK9GQR5bI9fTZuT[JAWaOLBAlwEBSJGTDZIiZ=RTB?aBGIXSTTIA[V
pair back&team	548	eLe8#_^^JVhdF@?k<aFOBPYY_RN_<Uf2P0BaQ6_4DLVCG@QGN02LYFNcIYDF?>8b
pair back&thank	427	;L1VU-AW?_2GQZ\I_3O1ZB/oZbK]bAHFF.TsFLV.r\D?:g:5wJML@fUEXekZdmbV
pair back&ticket	444	XDX_KIMVOVP\]@L5Jc_>/b]aEDIPZMFDgZ)VfVZFIPL#_KON/4C9RB24ZEABD:)a
pair back&time	604	GlRHcZ<K@`ICJD.S:dE><9NG3L3D?MVGGYd2KM:XPB0mAIhDGL9#?DgQZTAGHRjL
pair back&title	447	hUN=7cc?^QSL%VM8o[CV@rM(eb:P@X]ET@jnZ[NZ6L^DTHIcX1#LQMDX5\>IbB=Y
pair back&wait	396	M)\_V?PtQTWJ<[\VNJF;bhwe;TIP.DLJ1Xn]L2hB*ElOOL<bETAFTKG]\c_YIQgQ
pair back&yours	794	bJPEMMK<GQcJAJKNXTOVRGJUVwQH@LPO=UJA>A\D:HAUM;_TF9QQ:OEK?8EL\cQH
pair book&bounce	420	VGCN:^I>[<8;Orl/nbLw7_\AfFCbZTbQs^QZ\]WigkoZFCCoW:<iem3`3fF*SC>t
pair book&call	386	VCZdm@gN\Bg2>@8gZS8P@EH`Hfaw^7+MKi'0PH[H=NLwkSrRhk?QtaQTbbVdO[Y1
pair book&cancel	538	R\EV[FC/KCWWIN_C=3D`5NH2D7Y86cDGM#,WcNGAdTdmFL4rL]WEPX:ZL@S3<;=J
pair book&candidate	527	wXb[MR5XC=B_5AIS3leLR]DHGGI[ONkBZ2^SCQN4HFPRIDIfL=EPJn[L\TcRHJGP
pair book&choose	412	F7MGHMCdQUG`;wXH</\I]SUDDEn=UF)K9*=BZ+[ATOGUIgAHKKkV[PUGEkDHcI2@
pair book&civic	425	Y)];]HgmMnIIYZB?dU[5oA[P_Nb>>MwANQNFMCmU@0u'dWFFFDI<hADL2bmcPhU:
pair book&closer	362	YLJ-jY?NUHZi?_LPSLPI.RYidwCk1-UkMQIY_FX=T4)6MJ>8AV,=gE\8XXJUqa76
pair book&cold	594	OS@J88Y1[RHU?FELL=XQQPETI[^IJBXUUG@HG;:B;JY:^BEPICPTwAOF_M[JLe7M
pair book&confirm	491	SqOUbBFeZLFLRN:gLM'W.,S^Nc@PPD^N>jA?CFVf<U9DRPR1]OELSGEK[w<_W^W_
pair book&deadline	526	lNNfGQRQL=aI^WNkFRIQO5KDPRGp49AO[7FIJUBJIYA=]>?4NQPLWTW[weKIffAO
pair book&decide	342	dH7A^ma3Dm\E=i;D;LJ@MsY?VUShQTD[^w2ZB>kfZEQajK_pNODUheJ=Km=5J[Y/
pair book&document	543	dA]Z-Qa^XIR\i]M7HwY_-[l?cCQaR<eAiXi_d[X.Zi`Md1LiK,G_Y`T_&V`KVSJZ
pair book&education	645	HgXHCGHLX<`\MKRPOoD^#2<TFW[fIRIV<JWJB]EQ;U/SA>VSCF=GCLVNBIGY=OU;
pair book&enjoyed	392	&6EZQR`Y^7RXlR_Fg>OGVU7<P7==bF-H_A>SwRRPgJoYD`6UfU;;GXYSM]ZTY1C>
pair book&event	487	<`NQAa#SLSbUOR\JP+m\KU4<RC8RFAJEcU>[ORU)ftd@]`3^Li_P\a4Y8S\EJZFN
pair book&family	609	jHH=>\]GOMESG;Q:MFXWC<GILK=MiE6@FWIbSFOPFXVchUeZ:K@Vw`QX4MPU7WL@
pair book&feedback	376	8?AKGHHbC5?&F_MR.FaS:T?uAf:UO*EXTFU9VH[NDw+B`U]GARlNGLV/mDKd`Z96
pair book&filled	412	`IQMMlW#9?UO>jUDqNKNhW:)\UcUBKNB;OtFI>;YMXv\M5^q.;2oJoAY&=D,?R:R
pair book&finance	496	C`OGYaOYR<\BK_PLLRNQN0]Fd\_fZRB]wMTALZ+hjdYhIIGTSM4VQtNZ.KPR^lE`
pair book&future	448	]:i9dSV@b@e7B\Lj9Z9m@=FwU`-MGVUQS;YY2Lb_69]:@7LND5DLL[v:H^WY?;_H
pair book&glad	597	=S4]P[hT]>GQWHFBCaAhKGRZ\C0w@>bIJZ5WQn4BPaPHE=Fa<<ON<pBXJ\8Td>Go
pair book&health	593	n^;_Lf^Hq2:e^d^/s^SG:S_Al;5^w6[;NWCjefUKH]KT](LM>5ElFX?j;ah?aB@m
pair book&hear	552	eMYbFDZLHKfcGI;TRhA\:TwG[PRN9_X$[FdII\ZCPG@R[LbZ,9*9j9hSKJfPGRXY
pair book&hiringside	529	BQMbOJIGEN?LN\U]\t[rLT;A3LVICDYgTLH?OOLR]Whj#HBWSsPLCVYJ@GCWWT8K
pair book&hitch	474	V+*GS`pOHIJTY^NR[JpRPiRo]ZBPCCCMO9DfYPd0R>F.'KILSB=SI#MOK3Y?MS]J
pair book&hold	478	;eG@LT]G7QUOMDnP6#IU5JXNVFbM@XTMR$RgmV4YkYn`GN4^Jdc=VGW7OFBTMQFE
pair book&inbox	474	ZkdC1:gOiEYD5gRUTn>`DS^@RUKMQMRIT6^L>OY@AXlKi7wQL;XJn^OJ9nha?U0u
pair book&interview	428	K;;Ga<6W/Q_38]=UL\)K^gTXEK^`?XYJ#K9;4JE68R$OCTUFYo](E<d1YNTPLai:
pair book&invite	418	^UKF1`a]S[ZCXT7gRwOEHc2L6Ti]TXUNRgKJE]YEJS:>DG^QF9cgGW;KOVI_mEQN
pair book&join	385	:fRNfoTV9]WCJM<DR_AwME/WOV4CSCHoOLVC6RWSifQZg9EX7YM4MdmAeE?M0Y^v
pair book&keen	417	VB-G]:HON)1>oZSTRPQ<ONo#]7_;Q6?SN9M&POhBcE\+UC:lM6S:ZEIALNELBNCG
pair book&link	523	C9#\[647PUC2DZDgt3[5Y`?Q%[b5L[JtG-FS^QsLHFE42Xf;\Ve<;90-XH[FKjTS
pair book&lure	370	Vcj\Tbm?7P-Xu=`A@oVBPAeWNNFhB7w._UDjEwNJGTowvHVT.5H8\h0^BLDN6@CW
pair book&machine	453	:OGX?YR<_Z?RP@OKQI^h8=OJ^N^IF?`HSYGaw4M\Q@LVTCPB7R6:LPbP@99S>FXL
pair book&mediaword	580	GNRX?nZMK#DcNNPWLaTWGXR;`5FL\?>=W_5DV[PRX^Yb:>7AK>BQO[H^9VA.WI>]
pair book&meet	667	TbKH@NGcT?HWaRLIfS@hQ>AGMA4Q^?aUQ9JTIRK`RKUWZINKEXHc[IZ@[jKU\#;j
pair book&mine	490	eF#H3YQ[Q<ZWPN[hPpBQAHpF^A+IGAPYQMHnBHTE\_M,RDFY;]<Q\7IIRVX^IIUQ
pair book&move	562	=0.;>LeJJOP9pY?4ZW]LawMTb:a3B`]KPD[ERLdCZNTO4^Mr@VDCCC4O=FkI2I;J
pair book&not	690	TO7.RDEDQ5UGBIT?AUHOJIGOHCQM/KENP=ITW@N:J@wKaEGL:F@QlSGKIGF<>=A?
pair book&offer	489	IJe:Daw8R4ADF\YYOZGTPF[U\UX?^TNUM[e_nRJgbFLc.E>Sf@B[[\`SJAM+C;E9
pair book&office	746	LTPG)RwPWEJ`eMZIaP]JLT_Af=?D^Oh@dMBib_K;]b^;CD@mJ@HoYLGXMg^=j6Nh
pair book&official	796	[]=ZBdXUP+8nYti=dPkVFVQCwAB[f8bHS@EcbkXA]eTJL67dF/@slW;e+X_:[8=O
pair book&onward	402	Z`bLhAATW/MIp#@S.s;]_H8IdI9l5PcIIID2&AVJ/HD5X,75OFQB4cLR\VevS,Jk
pair book&other	419	nZ_?Qm]M[%iR1IQFMw3WI@dULiVG:neLESY\PK=GcRZ_WAbpI:>Gi;a]UDp6V*rZ
pair book&paper	454	ORM_5m\@T/Dw[ZM/GXgYI`>.kBOoD5_:KgI\TuUDWocM<.ACF5PmTTdgFOs:SW>T
pair book&pay	466	CY[`Y6FbXVH@\W@MWAWEZ6@k<\Q?YFS8IQ8UJQBPZUJCIM;K45VDV@@7lYUASW^#
pair book&practice	586	nWIJQifLNR3SbX_@S_lP?wJ>YBBQUHX4P;G`gb[@RVULK@4eD0GWh^IfBJ[4gRBC
pair book&prepare	427	AC<EYEkFbf-FQYF942wVKcWLlGaQP;G_FSCX^`[FTs`@4[aGJV:E3_AX>;eLRVPR
pair book&property	334	GsFT_#6r1.E@IFPB/NC`<@=^7C:QB4O`E>K/DBAAqJ5KOWcIJ[JPXm#8Wi7[G-Bg
pair book&received	299	Ir<9WBRMaVHJahUv5_GIh]DXVdYGX;SJC>j*^;fiH<U77k<fDwDXZA[A\-]G>RO;
pair book&recorded	430	AK5]HJVJX;:Opf^#Vak]5ogQP@LC`8\;]]IU_^TWWRl9?R>g/I,aO[AY@W`=b0-B
pair book&recruiter	632	9GVEf4P7LMJ8ICCe?ASIgR@]5fd_JW8X;>I.4<FAb9U^7wZ8gfaEAUV4NDSUIeRH
pair book&remind	684	M78HZWVU^ZB\MLQAV[Ra=cULZI^F<GX#h2]eJTb<RAbTZHETIGBEHD9[<P[FLBBH
pair book&review	397	Pc_YLPH@Nd3bYUcWc=\/kZK^CmRbaMP@B81OmIPBM9]C-nU<]nN7]ZtG@NN=vw\J
pair book&role	490	V_K:3B0CJ=pNCGG<PSMI@9bL0DwUCdPUP=:E;+U2TIOZ:[[]U_UWNHGRRDPG=PH7
pair book&sales	698	DVEA;nd_cO9fwaX9\?VYTdM8i4EH`=f=gh@ouZTM_VWJTL6p0NBhVO0_;]T9Z35^
pair book&send	600	CeC`JDNcMLdXiRBSAMPh`XUFHX.pLBAjVvILJ^AX_hY<Fe.P^DjBD_TSDw4\YJ@u
pair book&service	626	wJ=W.mNBSN;rEYeE^iQQBUb+^9QQBDa;[O=iVVGU=QPKC:Ym-5:mLV;g3Mg3R4Hi
pair book&shop	502	F?HY@:enmU;D.E]cDhaSFUIZ8XJL<b6IIZ?TPGe?NR<#66cRSHLFhNJLTKXM5Sip
pair book&sign	402	=]ElMe>X#YH;nY:Q)NhIid:QOb7?8bEBAHKIFHbuH:D9_fG)ee5C.TLT?[?XeNB+
pair book&slot	467	WI#ZH_QSr]ASSMfaSEKQ>PCBXME@](V`_CFZ\DY%h`;1@PQKU\ARhJUIX\^5T^;K
pair book&sorry	393	h)<=j8JSHeHYkAR-#aN_,:;DY7i47@E7_7FNI^FUV?RNG]BM8HQKX.9`7;ceY%ES
pair book&stage	526	Vt\TAI\g:6Z0A<Mb.^<tWF9`L\3RAPJBE@KW6T75O[OEfEa.GZE0DOc-RLMUKIVw
pair book&start	420	u^H_=WRX'C[FOAKXeOXDXt8EHOQii/f[GWEHFO>RGiX]/JDieILOCP;w9C43uE>1
pair book&study	514	cG-\OT`OSG<QHUWUQRoVJFDcJGcKi>^WoWJ`m`cCSZO4IQN>iID_\=KVAMQ#M8[S
pair book&talk	464	2Y8OpEAbFn@OBBI`ACI;Z`H`KwV27T7v=OZ><3^IO@KMXw5G^^[BVHS4kJ`^UjN7
pair book&task	466	eSMIZ/,K=lTW?HFl4>CSSK@w3HVHD9[U5WWQ4^E?0CPJA=9>9EE;LHY5V@Me/dVN
pair book&team	489	W@J9lMTRJE>5ES\\IUU=\J=G8[YB5:O[BCkLJ;iDe'9F7Xl#\]`Vh@ERw=d],ag8
pair book&thank	454	U[LYYM\YI:CbwU[R*Q]YhLBiV2Nj?D:\rIqNA:`\Zc5J>D:?P?n=K[`HJS7Ob\-C
pair book&ticket	710	RA9Y6UQUZGM[a__;RXROIXH;aGOUK;TEYF5Q^OMbO`ELOAE]EQ?HR`5`BjF:aG#B
pair book&time	584	M8=LIKWPNBQPIUe3FP`iQTECeR^WGQ`JS;KEGET@tYe_5]6g.PVI=G4SKQ[C@9#@
pair book&title	474	B[?]AIHZD=gCgUDI2B7JQ>RbTTDXMA,NH_#&G@WCG`KNZRQ?]WINB^YYUK;\ojOl
pair book&urgent	429	DV0-AULRKQIBaCXU#d@LQ@(9O7gA5Y:I00DNF+;\e9I@Ge7R5Za2u705=%NS8>B4
pair book&video	540	KVL[UVX\X9wO>>J\Op>OHD;RIS6CIX\UMVkQTIFCHWIDBHQ<J8/RM_WRVXUo>@Mn
pair book&wait	551	mVmXMGeWnKYd>QFU$kFD4I^aOVG\:_X4S4^S\5Q8?5MN`AYC>C@Tw@iLMr_F@Cnr
pair book&yours	555	WR=Md&NPDGY9Ac:TCMFK`CDb,c]NDN=[:dZ:S9KWNWO:@WRGbn`V`QY9wURYDh[?
pair bounce&cancel	523	O\XJBBSE^TRYQKMFNWIwNGZPOV^PHJJGYHN_UINKVW>Y7EUJCVjWQKRFGNJ8L=H=
pair bounce&candidate	462	?FV6P8I;MU;?KwVe^Ec8<GZi=NZFZFGHBECYN[QRG:?P:NZI`[lS[JB?\ZH:HgVH
pair bounce&choose	397	EUdS\]LOMFc>RVBDZMHPw<McRmb]m1@VPC=M\4X^\YeZWb^6_MTNPcLSX;CK^UdT
pair bounce&confirm	548	GcN@U]I?;IV8E:GH]Q6>IdUaHNNFCHNaRQT:JODZ_LLcJjSVDNU>X^OAwAFYFa_;
pair bounce&deadline	485	wKA_P:Qi^JZ<nLAg,;I[tOVVUm1UaKBTJbZ@S\(FpcP?H]WF_PifLSXKW`=fl0Hh
pair bounce&event	445	wVZlTlRhu;6N?]]QUUN]=a`OBOHMJLU(Z`eMXO]CKMiLEJ`f*>;OFONTQdJNPJ\?
pair bounce&filled	509	BZK@N].RFE/PnDQEafK#4lkJN^5AuALQTT/Fpk^4mX[ND7Z?MbdDe4;CUb:HCNDD
pair bounce&glad	385	WMYhQ(fPH;S5KoWq[^PGm#?XqTf`6;;oUSXQ@:;saJN^D>6`rvw?EtRHDKSKQKVJ
pair bounce&hear	365	3BHlewHI5`l=[S8TLiw4kWhAYZNE@Xi](S_O7?VHURgSo5XvDPVC]QK1FCZGkCkB
pair bounce&inbox	551	5RC>[`PE3UC2DFEGZXS2;wZCaPPP-?W?R[5?PfGU^<@dMSS\Cr7GB@BT@O\<FKN@
pair bounce&interview	392	ViLJg\05AK='_GF/ZW8TVmbA;DbI:LF6II9LViNdi0.e7'Ld8w#5cS]e7G^Y97R>
pair bounce&invite	519	@V<?v\<AF?<>dF4EmBM/6aeB@R?,L9DF;\7FmR6B]APMG;\+EwI6b4QG;X36NQk=
pair bounce&keen	637	3wEJIITYO;AJM]F:XPWdM]VJHF9JfGBKmW5QVZIQDcOI?B9TXN6jGTSd:dU;_W@c
pair bounce&machine	534	?wSAXV3E4J<PX:=EPkNIHqb4:PBM;GB)Ee-CimAZQEATEDGC:RWQCK:LAGP8EEXE
pair bounce&meet	473	EX<IYX_BPN9:IUO?O>P<=J\1]FRHcD;ROGHHB;biNwAO)8E?RW[?bC_;b@KIQTZN
pair bounce&move	396	;X_@j;CKHl^Bw:)QZ8CALpOd\Gk7OGWE\w<@MsOpp5PhAY@IFjb8OBMCd4LMH?H8
pair bounce&not	415	<r>Sl]49CTF@PNA;]bK4.fU;D[S9@:^<U_@D`\8Kc2CoBBm#)Q46A:Q=P?LQ6IPa
pair bounce&offer	411	DcbY\2>1>DWAHPV`lTL:bVcL?\@-AM255<b<5@RLRJ3FEF>TjdMS4YW<uDHSMVwd
pair bounce&pay	390	5Z@a6Zb^DK;DXNk2j&GKKmr8T<ekwRF;O9NYr^=C\e@J<H.DH(Nebk9tAh_DcFON
pair bounce&received	533	S_^a@UOXcdwbSY^hTW9R>0^[KfW_I[jLXHUI;LA9VMA\G:[EN=JEb'HTAPGkLNa[
pair bounce&recruiter	474	VB=R:bgSOJ8SQIEZF;UmcTJJNDN]e,Er<cA8Dq6;N`RI?ESF^\_KWwZ9OrRbmW4\
pair bounce&remind	327	P6_JGZ44;weKWQZOkZWG>]ACQOk]U6cXH*RWSWXli>KE9Y8WcMoPoaRgDPO]Mk]<
pair bounce&review	465	BRWuCRDhaXISW?J>7\_]GHIFW]GtT\IU7pD>CePFRXDX9WG#rS[<PL^7gGB_PRAW
pair bounce&role	463	I[VLML5<FTcK6ZHBm5YJ`YfMe\\<VMSCg@@CKMa4G@l;OPOIwW^HgQQ=RUmH=[Rl
pair bounce&send	463	6A=A\CC>MLI<_S;7mUWEVwXZ4QY9<FNQ0RS#t@B_F^>T_DBKHdXVe9?OSEYdGYcL
pair bounce&shop	449	M9eFSNTADl?ObZMS6jgVTgVG_VSG3BkOpQFwTR)goDJ^$NKG<]V<CK)WC0YeC`@J
pair bounce&sign	588	NVBNI\=O04;LaDF6hVP9M^bBL*GILK@H@_I:Vk6?wY@].5J8S^SGc:>@8UCBFVR=
pair bounce&slot	500	DTSR=Li&;7DEV;EKYU`cUe-:^GMRLSKP^QORpoBI^?O^V9LQJj#M??TPJW]3JKWE
pair bounce&sorry	312	E`=6];OK@I]WVL+aD[H7:gAaP^G,;IY1n=oObLfbOT9A,a_/*U`H;#0Om>SO+;[K
pair bounce&stage	568	YW<]b`LIOM`S[aA_HT4[bIoD>X2G`TTZDUJ_Y9PmHIGTTA_G@GKJtIIK[#UTI;HT
pair bounce&talk	410	GKJ&JQTNTANYGbJ5QXw^ELfO2F;9m6[4oM2\U?GVcI_IcTYR492u8DO`>VQPU?AW
pair bounce&task	423	tATWb@G]GjVWWXJZe2]_VOCgTcwHVU^dReLD>MZEWIaL_bVLaSe9Q:GFbZ<LAlKc
pair bounce&team	464	La[]\If<la:GP^dHE9PEGOR6^#QT[9P>`CWcF'WU_GkK`:FBZZYRQN?<WNJLHB:X
pair bounce&thank	469	OGl>wfBA.U_D`I<G^_EKXoVNNoD55FAWCR?<XbIhR2?n?OSF2[J98<HU>EH1:G`*
pair bounce&ticket	333	)dCfKAtvb=X^fPPK\COADIoI]fDejUp,-;/CTQjFwk:K[7A<<4IPdPWB\E_gI2ag
pair bounce&time	672	CWR>wES?FLOCr;L7TlEDFTNAS;P>6L>GLQOE^N9jj:JkS\eR:tIHO8`C?9KZ9MXB
pair bounce&title	548	WNQ;^m;<GbR^HE<<NhfIGfVRFY[R6M\AQAI?[]HC@HNZ$M]AI[VUEH>AR#:CLMS?
pair bounce&yours	453	EQKuQ8RQeZF6uV:wQ7LUWDfY8R,G\.U`5GRNGE=+_XLEa<[<VRCbG.Z@vn:MK=vW
pair call&cancel	622	GeA>96CB?ET>,FwIK9@oDHD3MNOr/cIRRE@0IH?Dgd^jW\NV:ngFlY;BDMJ?&3JL
pair call&candidate	561	ZeUKLAOZK@qCTA6I9bHJTK[MNV@G<cdORL]\HDNJLE5?ZIUOPVJKV)wKZcXT+=XB
pair call&choose	442	OoHL?MbNU[PP:RSK7aN2QFWnQt];@sdY5RwcNJ>G-M2@XCTKOL_OR\dIw:Q`DiYH
pair call&civic	673	XdBYESgpm5JX_Yl#aANcM]Z=b;CSfBeNXe5Z^gaVQO`VY1,[L3DgWm3X9jbCcH?d
pair call&closer	425	wNJOCI\<DhMbhjEQQSF[NeW<RS.VC-L&jAvQg-M#^BUAp,RVA8:@uSUeAJI5]:<b
pair call&cold	566	<F6W:SZ[Q;PLqEQBU?Bm=?cIN*'lYRTNVeTYTcNefgSMEC#uD@TWGSI[>hFLg%A^
pair call&confirm	554	<T?@V<=UTCIW[wU>a8bUK>[PSN@nnD=FRFUK_lRKcW::>Q9X]BBeMdR?D[N?ii=R
pair call&deadline	456	WB998cRWb5DqiwhBeM\E<SaQVHM8bMX*p;?q`VgK0BdCZ?fe<@,^LE]RYlZKgCLZ
pair call&decide	477	sPWL:OnGi7kVRG?N<h9[?5^NeH8#?W_IIFQl3GY^E28&j6o@5/1EmCXJb_pT-IKY
pair call&document	476	\K\_dCMXFV_#=>6];b3boAUdGn@k7t<dIIEE?6_+5:^=uX\;WPX<cJv-kkKT:@G^
pair call&education	367	bG17Dlb2HU.hSa2:U^gn.ud)kJ-cJCMT`g\HhMRWC<\N=Efn+FOM#^MmHSMGb7IU
pair call&enjoyed	533	LDBE5C(^IK?L[EPJ^@VQDpX`QGo;S,LBMS=QwBL?=FZ4JJN=PL`KD<EYZUS>^XJB
pair call&event	625	ESFJXQBILHc=GIIbIM@w]>=?FPAQKRLYUWZNBE@>NYDe*W8UP\RCSYRBL]GNIEHV
pair call&family	526	fgHTQ\^RlNRpOU`Dmd^M+_rKwG0bQcQSjNTwNQSCOIW6]0NHE.8W]cOjF_RMU?Pa
pair call&feedback	386	hAeHO&MYNQTMI@JQQcROh`Np`UJEAOCj3ZmI7Ew;,XLKXh_LK[B[RCa1bAZOCd_p
pair call&filled	379	JlbGNH_7=UV+>5PI<E'`=8+O6FNw8SKrCeR:*U.YeHV_oh6cMQGBC_hGDVX\LNcU
pair call&finance	483	B\DEFSW_BG7E[]Y>IEg=COvFJ><Ko#bSbV8Y^eh@FgENO<WbUTOXlCBcDb[T_QBl
pair call&future	437	QmeT_cOl\TcbB`TiKe;wQOeFW^DFEV`>B`[U]FNKSMBAZ>NG*>5.f=jRGOepQ=c>
pair call&glad	562	RaF\8TS\jGQf^=DO1i=NUGGHXTRSZN\NYeT\PLCNYm_SO8[S/8DwiTS_Oo]Y\?CZ
pair call&health	508	2NAHaH\e>e2S\[8,t8CMn^NQXR]Ah@P=V(<=T8aw[;YK88^gI[DiCQ+Q/HRTP?:J
pair call&hear	458	]EQL*LP^rGhm>4N\;QDQ1;_wP^HWUUpF=@V\:L[BE>.AY<SQnI>NLRd@]e]eHFkM
pair call&hiringside	374	E]^cUC^]AOO#ICpMKQT^>IVPHMMTV8h[9F_bO0NK?4'1QCN^GI9PA>MCjNRgP?FL
pair call&hitch	430	DU@1r<.MMH<%DB5Z;HId>dJLH=eGAVc5PMm9:FM^^#[U)TFY@c6&\QYARCUO32X8
pair call&hold	438	=n9k.6sSO[RY\5C;7`O9HHwhVSHLZmQJ;*>[\UM%aRN3TcD;fH>OYYP7woQEH7lO
pair call&inbox	543	T=Mjh<Mjaa]c4VHW4FGl48ZY]bVKRWH8=>Y\FKUPVLVC]CjB717NWKS+Qwk_@<dM
pair call&interview	370	UDNY6q1m=@WUA<Odf#Gb^YG\OQiH[Q9ZCe[@XD`lciAdU^W:QHoe[ICDIh^`cZe]
pair call&invite	365	:i_Fn`FMCeX'[O_c`LFBG'@HJ7>KYdCZC[A$_ij+eQ73U>@VYZ:D:Iw<Bl=T`hhk
pair call&join	665	WKWW@WBSaL=L]T2_FWPa#IBBGaJgKCL@ejVPfXRDWZUKdDRWM<`MNP;X@GHOW7=J
pair call&keen	637	E3D:\OAKWZV97dt@d7mC.eSFBT\Iw57GS=+6n<S:U7>K+ccASRsGW:4HJ3MAej`E
pair call&link	616	QU=hTADcJLUKgAILG]SbKZ>SYX8\TKTTIj2CJRHa`TGQDVAVcKsE?wCEMUCH\U@U
pair call&lure	445	PVGvGKU\GCI8pV_dYMF^PSV]GM=[\E9]RQ5;N@TFF\E.JWR@RM]]gUBwXOK5[/<c
pair call&mediaword	647	_I7N1bPXl8%_n\i+mXrS:lb2d??Xa<]4iI(bbn\Iar`OT?+j<<:\V9&v/cW#KA9Y
pair call&meet	482	GD]VOLbJ-\VRQ:]P4=SU;F?H][ZwBOU?USWGGIL56N0BVjcBEXCg@O3VT@]CIFNS
pair call&mine	424	t/ChGNe3H]IVn`g;l.IaRpgUg$PDU#RS9B4Vv9_]9PK:fIcaU9MBZE4LafNEHIQc
pair call&move	765	3T?T>\UdTLHNbZ[;Y7WWAYPKb9O[]2BOhSEQeXLFs[K;KM#PWTF^@HAcDPQKM=>i
pair call&not	554	Z#g8YJFnEqNEMO>QAKhFjRLs2l\4`[`QK?NLHAdO7*5?7\k6XRa(E-`>J3CR8s_S
pair call&offer	564	^HRS>FZ\_eF^MVLNAGUH?DRCLY[F=Za.T\ISi]W:M?FKXGHU#NF3rZFU6K^;2P8T
pair call&office	472	JNHJJSXXYcE?wZSNQ>_<NrRMEeMKk-B^:_4UPY@UaIJL5qCG\^YBL?/YPNF?g@MD
pair call&official	333	HE3Mh\_\WI=R_NBdZ1._fV3I=4/CS5NTKO:BYowRZnm>5*ME:cADLfK4feZO7M`7
pair call&onward	472	CS]KHcYIO=@S8RS8NO4BW0JUTSH_i[67TJTcaQR\p?OPDHa@d:F=L[tw:1LZLZCZ
pair call&other	541	:V?Y_XtgPiL:^>NILEwKBK=Sa=UfFpbC^NT[XQY:oV]KQXNr=T`B>^CGMFa^I8;U
pair call&pay	456	FYGnNK>TdiGIZrTUH<XU@e;RIcVaY;GqMGUVi;J@pQ:N#VBNZLG+=R9S`jFBVTM\
pair call&practice	484	E\K;RZFh9VR`\W:eRKY\IU\2P#FBbE=S8TTI;QSIe]OI0>DLM:?STj^D6\UM\6>k
pair call&prepare	386	6QJ[Mc;D9^GDQ=Il7SljF@4ASl2IdMaDlfAINVP<I\G+OpvLXHQFLw`mWQ8HD`@b
pair call&property	589	ss<R1mj_p2;nZ]P8^P\Z)X]As%?SM9R2eLF\tdR=^rwYTUEr>D<p_[?m<eY7X@@b
pair call&received	457	UE?WWA>c\fCvF=KJ_SQLVdYWZbX5;OSGE0^EJBHcC;VNAjRF_Z`?b8@9RUwbLNUR
pair call&recorded	494	U.2OL]O9q\9jSmf4wFr:CqNEXFREn2LHo?4kPX`@MY^RS;mU62U\^GCtUWe5`aXI
pair call&recruiter	362	E/L]=QPukhLFRKJ^WYTQ^2a``ajSw@fP_@Rf]CJ^^O3=OmN;M8TVT7UDpQhdLSk]
pair call&remind	482	AdNg?\RgF\JaU;#R;a%W=MgXBI>W8sd==MS\0D>2hEBB9QO<.P>BD^aMOP_Q7-MU
pair call&review	509	POXV<_DveOWdB?RoUZVCGHKLU/;WJ8[:c\-VIBL6SCJA]ZVZA5:Fe67NN[wWILKj
pair call&role	458	@S[-w,JPRZR1B;\Q?CB;cHDZCVPAVC.^)\kHV]`j71,OOU:4_Xi3`_X0w:KS=WT4
pair call&sales	647	;E0dGP_\V=NNWEa<c6cQRGGBNK?Yw4QT^P,G_UBUp^:6@_60TL_^C_DQFfHBa1AQ
pair call&send	504	OWAdUaQwnClZgOOFQ>SJS=\]WMO\WUPI=\U\A@NARU>8JRD=5NK\UKXIXjRTM6De
pair call&service	569	pC[X_XCDaTAwTY]Nc:\]JZh?AUSJQcb8]:NDN[sTI[WH\2MV;8?VORYOLOlMcIZQ
pair call&shop	680	\9@<Z[ZHJTKIkdEJVDfSNXAKV9FIY>AAa2LHITOI4JXB@LSfUYUK>Y/INOwDYQML
pair call&sign	625	GZJgERFEH;JTZZR7iT_N;ZQOi/GOKGBJ]qRwcS=8pA^TJD1L7a^VP_YV;TWL`?IV
pair call&slot	433	<>GHLF5N^H:YL_cJT1c%NK>SPSU2f+YQ9CRUhJv31AA#]c>=QRd]X-'7;ZCOeGXY
pair call&sorry	464	0K0=?0MMP(ZGK/]RH;HV=FCG9AgP4XQpYI9CDAA[[dlWQwO^I[W41;_@</XND2^T
pair call&stage	444	YUbfd(lLKnRRL`K3S_U-RFe`CYOOeR42TSd`XGKBYXFb[XBAlUaV^4h<w`C]KcbN
pair call&start	507	Uug\8[^GI>Zf<UdPFYXMJhhBUY#RLNq>^J[t`@_aWd=YWJ@H2%CQ>CSI_[fR8S@i
pair call&study	532	9e=J@G0LjNAY5Ra5=Z\<OR1KOBK?Q^C>VC=CZWX9XQQV=RFjMOZ^_L8U<wIWHM;T
pair call&talk	420	ZP35JN[A83QDO`\I\;N.J@7SSBYVscD:ASjHDO@8C`>J>h.OYa^UJE#I\*31TrA6
pair call&task	536	X[PgCU@wdPMg]L@r^JEBAWOPB.BBWBmNRe;jaTF,VQU,?`RLGB=R>:LLMrJNeVCn
pair call&team	557	FM_BWUMD9iNA8H>M8^CX@=>?RS^MRvM/C2\G5GWeTEFAlHe]DRASk=J7YDw_?K]:
pair call&thank	560	]CIUFWLOIRwPC=IZ:c``b7<JE\4fG0[TKBVIEVDSOZ>X8R\:G>h8JfMEDTUUL_MQ
pair call&ticket	573	I<ZwMNGdHBNbZTATIRXSSLNAOPHVPUK=W>M6DB?DOa<Oc@T;A\BNM<SWMRLfRVEi
pair call&time	514	YUOdM>Ceg>]T_O_[>;FTANEJRGM]VYb@ETFoQIN2db>@KJ)FTCMFMPPLNnTcD>9w
pair call&title	421	E8:dUGC\B\FgT?PN:=tWUT\MEZ<>aM7a3V>wO^PI><,GG@NFUIDN_MOEI[PmTQOX
pair call&urgent	482	=lD-`L9>4?JGn2+<SDLHMH^GS66T<eF@/FJ9XU@T`3UBI?m9Ht61gHE3L#GK(1_@
pair call&video	340	4e[B*OPmXXm1HXECNm)on@dWReI[DRYKYYtR9@XRcaKlrF`U6TY=IVh?DlVAClYw
pair call&wait	452	qJ;]BDQKeY6pPZPwPfDE;RNTPEL2VQOa9LOZUWbA8-+*WKs(ZMBL^HCEaNRWN1^R
pair call&wish	596	9_BCEOJXLX]AV@?w/jCK[BW]F_HT<e^RDD]Q865G6@+PMALCLbPCD7bMXR6jW[]i
pair call&yours	599	2GE?\M7wN=a7j3HRU7DUcH9]Jd'L_^+e3e`8K,L^MB7FQUI4\mQJFZd6]`7iQAdX
pair cancel&candidate	429	S;7`GPA<[RTkI^c2nOob?hH=WO5laE;5JZNQRZhQ\WYFQ;MZG_FhewG^QIE([Lep
pair cancel&choose	759	^`7;4NWTM9dA:Im=KCZX0V[7NAgh>L;YC)-OiP;<ae^USfDiDCTKwn8I>FS7NG7K
pair cancel&civic	534	GND<Wc=MAHMLJMX;hFCbISF8wHTI6>oXZ7?WKCLNW]iV[F5Z<SmTnaXG>AhS]NjV
pair cancel&confirm	385	cbSNU>S:BRII?TwN@C799S:O@R>1(Jw1d**KK8V:_QK2P,8LEQDR_1fJNKIP%'Wc
pair cancel&deadline	405	GI9EIQ[PVCucI<NM>>6ZEF@0GOuS?/:T^A]V[TITDLhwUPUc<aLSWV?9N7L:CGMb
pair cancel&decide	620	Gb7=$>D66B^A7?_L7L=g5MAC8<hiGVAX5I>MAB0F\^\`Re?]>f[JdS3#K@;,E>=V
pair cancel&education	586	A`BU8OD]`BRUYKnGa6cULNwL\:=X>IY?^EGebbE;WkhIhSD_C=>IOFGH>OjFQGPZ
pair cancel&event	623	bfK@:^Y<R3R`>QrE^PGe3XZEY=BbOMcJ\1;U\EA3wq[ctOE]<J[eggJQ60T6B87Y
pair cancel&family	565	YS<SUsVYw^?Tc]NIrbn\HYVPRHXZ^H^QKBPGUfYKPPL<BDNcNN>YHZJFWKOF<TXT
pair cancel&filled	768	PlTa56HJCZ_Y@:VK0NLU0GRQVE]RIwHS<,3GcG=5hi]WS[F?OfT?mHE8KWUHC=OU
pair cancel&finance	700	LPF=RI>8/J[J:;YY8@:]HCDA;Y_VLY@Y;PSK<FC;PwY_f^LbQd^=dI?CKQ8J:DRE
pair cancel&health	534	hV@N5p_XTEJFCIw;XYUV@JnCj6HSN1/LDNMVsbM(A^cPP7C`@8HpVk@c7TV:cGGW
pair cancel&hear	571	d]=U4ULXT4OS^AwIU8YA4ccLO1?kNN7?K1.[dZD/dlZXQT:\J^Flsm:[H=P1RHHZ
pair cancel&hiringside	533	aQ?K@XX:A<PMLTTDDJ\L:]U2YBDRBP^SFK)>TQS?\bUo_w+e?YFa;TYP>LTEW?;_
pair cancel&hitch	399	BFSLVUYjDY9GvCOA:ShhAZQAeK<>2+[BwG4mUZLM^7_M9\BeE:=LMnCd1Db`_>LQ
pair cancel&hold	614	L]JN>N8@DEmM&:o>V@'gA=SE;2wOIX1fN3?SNLD@V]i]\[GT=w`I\L:==HJ=OKAL
pair cancel&inbox	418	TW_=UOZM_cIh9WmL^I[%ER[A^R6@BV\;e=WN[ilJ%?V5w;UhSM@/6HX`&MUYSDZM
pair cancel&interview	1054	N[=4?8>1;Kc@18p:>/Aj7CM4B/gOBjCRG#;FO<E*rdfb`k9s9lb:VF><@@I324/C
pair cancel&invite	583	P_4FFTJ&7?T9BLr<H8Df2BNPA'mZKhCLUNYA===<bT[]Yl2fNwe8mWC9KH:=46KE
pair cancel&join	353	Ad5\>\;354OkAJhKS_4b#wfM3CNGIPNAhB8L_UI<dNUT,TNi>^\OZvTPcK?:TGYK
pair cancel&link	468	F[E`2M3Z<-[]WYIfNS+WM-LdD[Od`^;f4R28KGQ^Uw?JSOARjZDWDNQTpBCL`YKR
pair cancel&mediaword	577	EGYBOReXeDANl[YJRXdGRwRY[LH[J+N.vfGWK\W:6TV=E1HXPLBB>KMUa_HC`CWW
pair cancel&meet	432	hfSJHTVMLPXHKMO8R]P=>QonPQj;9kU5\G6Jj]?-I]Q7WJ3kDc?<hw0MG`\?>Ui[
pair cancel&move	529	Dd9k?a\]K-[SRNRZ^TEw0?KPaQ9Xl:&YKj.I[a#OZj>N]RQEdPQDP]Ifa`0UrTFv
pair cancel&not	753	GTE99>4E3RdN<5wCD;PaINPO,JWQAS?U9J66UCC?mROcMmMhMedDVT<I1G=D<<GP
pair cancel&offer	370	gOHW2@\PCB_dU:P'5D^w>9V7=&UWBW]dJ=U[J<LOE_tP^OIJ.^_\oRK<UL-U8+VP
pair cancel&office	498	awXOENL]cIR[PhNT\YU`CZRTbM@@X]\ZZ?BefJKO.mW[UBWQKB.;]YTHTlNBGD9P
pair cancel&official	479	JhQFG6?C=>P]KN_B]UbYAHW:\4[fFQdJ`57D8WD<hrV^bDNSC\IHX:?tLWL48#JR
pair cancel&onward	521	k_NCNLPHf`SO`S>M?b5ZDE>FMXMZ2PKOEQUOK9DAU@_awOOcGXQ<cSVU?SRZB=Om
pair cancel&other	633	=_=c8JGRLOOeP#dOM+VF6ZYD=,[b3VCWO=BDYa8@^ZV_3ZHREVd=SR(BCIQ=J@KQ
pair cancel&pay	426	M^MACbR=E>wMIa;M_\QPCX:>LJYjB[=YM13WHDX;UTTca<KX;JMb[WH2GW7B<ABH
pair cancel&practice	455	TYHWFwa[`T?bjZUSN]W5?tiVuAJ[P>jNbJKiSN`H]MN9O@TSJ?3[a_ARHRSGQF[\
pair cancel&prepare	422	:uJ^L6=;<?gEP0^L=#>[MCNe<OaN@F<CGQ;WK^38Gj?hbS3L<7RH@_ODM/6LUZFE
pair cancel&property	495	i<:QBcOWaBNITPe6W<Y\>_bPJR\lC5cWZEATw^K@QLd5`*@[9<?_X]FjS2l1EB;^
pair cancel&recruiter	492	b`?88A%2KWW*.1d<*ASX3\P>9SXQPs[QB-.6](=CTmRRsbQnNwJAVBWEU:NTM;0A
pair cancel&remind	592	A<>:ODNKIc\=dGU:B=kFDi9K[E_?TS_WW09A;_Y:e^sL;q1wItg6G;9G5F@]J/4=
pair cancel&review	421	TQ=D;5\BLJd].Vt2:CVI*OVpLNY:\fScP1D4oMI8[N^DiP%WKXwie?QLHTWTB;Bj
pair cancel&role	649	SkF;7;A8'JpO-4e;B45j)3C447]d>k?a:>10D@;S\ccfoVJf1mY>wX:D:;64+LUQ
pair cancel&sales	376	FP821\7?==wF5AV/1]:n.Yc+<?KtBdD_NcL@]@A.W\Xet*tgEU;YsWHX0QU2>TCL
pair cancel&service	415	`d89XIK.VA]M<@QQP?^s.EAZALf^BB9SNEMH>g9$i]G\o8@XNwdRodOLQ6T5&GC;
pair cancel&shop	491	M\UVGUU:ZZUe<7KHVoUOgRW6_5VfHZw<Z2Mf_A[>VXmEn5afIB:UaPM]ZU[9^6Y\
pair cancel&sign	559	EM7JKSWQN?K`YHwGRXiJE^GPLVWXJ9CLeB3I^YT7WgGXV@ALCASABT=LKGaIDN>`
pair cancel&slot	625	fcOM7LE(=/m>=Pw;F`?W4OK+HFcYJ\E`CE8QDG@1[]UhUJNdJYPR[QBA6LL09KFH
pair cancel&sorry	702	GEB9.XGOU?7K[QoI\FJF<ZODO;^h?BDUbXNY[`KKceeSHBMw?H^hR_7jEMO.VB<R
pair cancel&stage	485	`D2%+PY=A=OM1GY>A>\[=JD<C8_pH_7TQI7COGLMdicZZfEwCVZNraIPQMG1ML(Z
pair cancel&study	604	URXP>TQ:^[8MKYiBJUMNTn^Ue=.X\U`AQWDwbMDTO`ZFi<E]9A:dO`<]IPMPWFA`
pair cancel&talk	425	Kg(97`Hd>LEUEYa9W6WYGP_N??Vq<R\?V/;LRQO:rwa@qh4h?m]<C8)M1KFG@\<@
pair cancel&task	459	@TQVR::<@:b?B_eE>AAW=@@F5F?UMsNOKR>HHeHBTVQwBcBS?hU@Z])8KAKKVO0>
pair cancel&team	592	ZOLLC@P-1AmF:Qb;8:1X4GZBC;hV-wBd3BV9MI6-H]hjcK7]BIWC`LABH=I9.:D>
pair cancel&ticket	440	dP]IMK^ENDKP<`V>jVYfCI69I<aLS`oBZ29BwXaHP``O[X=V8Y8ebKQgQXpHNKbJ
pair cancel&time	788	Kd2.>GI:FJ\C9Bj.O8Oa9CK5=.dW+QKZI0<QkMGCuit`O`3w;f_Lf^7A6/=>/53O
pair cancel&title	821	enU2>5G07Eh>9IXN.O4F3DRDB@^G5rTTC#LOZ:@>T^Tbp0OaFQHFjAEBEBJ@29UQ
pair cancel&video	458	RIQGXI[LLK3ITYGEC^h`P=7R\>\K@iV=e:e:=AUOlSpRlb1jHw<Bt7O[?KojM\7M
pair cancel&wait	392	]j(H0G^E;1nP5]pAMJ%[L0MBD2k`5?V]nX??hXCEc[\i[dC[P];FwG4U1:[9HH<:
pair cancel&yours	520	e\faV2kHP:aJC=P@JE#D3<STL\^@5pWO<+aQW$Y=\=eLt;LM@B8KsKU1;WY-.@^7
pair candidate&choose	444	OLU.Ro`?B4\FN[?#1cRKi-<FOb8e>T/bSvk/4BrCD?gaq2LoC2$j]pVr759MMiXV
pair candidate&civic	439	T24gKnSD>ELU?p\/bQNUYcW;[CDPUHJ@LPX^j?^>WQZTTANaPM)dhUYV#e==N`UC
pair candidate&closer	455	HVv@sOc%aVROUsFKgl2Uw2EAKkCV'19c=sk?1<JUSLobnRah86QV@K\ZLANQKYH2
pair candidate&cold	531	`C`X^9PPVkP<RWG[_H@36FIX[bZ4LsXX,@m\UB`?/IB<\R\CVKl#bCa7cHY_K\`L
pair candidate&confirm	511	Q^KL0E]C5>OX+PwGHZT[N[YA<BdVOKQ=MDKaXdOE]U]_9EEj,?bIHe2a<;O?QK=Q
pair candidate&deadline	552	XgVWQA8WMlh9PQB^#PV^TDIKBQTGWB\CLS]RHIVXFD2XAT?<@KU8;O.QaKWc^NQV
pair candidate&decide	507	?D^UfCOB;IP#>`<NG>(P_4Al[MN=CiDr/M]76=JK28JT^=VUPS>3U?]IGJ-Q6qw8
pair candidate&document	624	PlPI`AVYRSMPTRAWDU8AAEiEH=HJMJ>NVJ_cJI]MPC?TS@UPDL<MiCYHTw]DQ0^Z
pair candidate&education	518	PFW@pC^EILFK3iWPiEU+B^OTQPP2JeOII3;THZW=;AGCLN:RLXTDR#8DXCYE;El@
pair candidate&enjoyed	619	RH29eKOIYZV3_USAw8YG\[7M9XJCX9&u>WYGHGQJL;2I?U\G^OUBHLbWTDJQSTmO
pair candidate&event	431	VTK_CV=H>KR1@Ee0VWORHPIBLL=o[\HK7W;kYw4>EuEp6:Nd5]BW]RSR)ZNJQBc\
pair candidate&family	376	c?LODOa?md][H]T`@fb37aTcR=_<>[wRZ6:gUu[:LF=9PXTC]5X@^QgAELpTJChM
pair candidate&feedback	424	POYWAI,R?k@^N9>Z,ag^5GQ\?w=]:ViOMHA=G_2-DB6Q<JU??\I]1UhkWKSIB:NZ
pair candidate&filled	431	[?DM`ECT<?kGFM0a,d*`W5LWB^6H(SEN@Ho?C#AXGEcfmDSgBXNH3agNX4=\EaeI
pair candidate&finance	387	D@DO@aUQU5LRE^j=N^fR?d`)^NEKS1[^_Qhaf>r;EJwZK:;q=&KLf6GQ\VOIi_VN
pair candidate&forwarded	423	]knn8<`s\4KB\LE<JY;&A'WwlK:DQZ]NVIabj=U7[VB;g@9HEB-DEFw7hUalF)^^
pair candidate&future	374	V`Zb=5ec[t[tSFaT<X[Y)Lwb5W2T<VaTFZBlLe;EZD-:RT=J2\g#MVCCQaob;:L[
pair candidate&glad	596	#L9HaK3O:Ra@HV[YJ6UJZK:BAZZ]mD?fL^RI,ILYf]AF+ZCEiehDBQOHVWJ^^fSX
pair candidate&health	413	cTQUMLIhY]LAVDOX]>h*RfPs\T;MZ\Sg8#;KiHS>Ra)SRg[5bhcDM:?1?BHDIjrS
pair candidate&hear	426	ZT``3NR<PcXX=QIoS`:GF:EP?fgcSMX9=Sg^#MFP@/ZZ?=S/_>RP<?\Y+TFH;UII
pair candidate&hiringside	599	Eg^T?YPH`J#M[\eJ5PSG.Dd2g7K^G^P&PVXKiPGGaWMMIBWF7-1Q?2HX*ZKHL?RI
pair candidate&hitch	502	Odde;2SKJY`W;:MaPSA@6INYMfMiMR[I)BWYL0>-HYYRwfVF92I8jIU[9gSJ<7Wj
pair candidate&hold	380	7g[K]Q5N@X\NT4U915^wSM=k=Cm<<QISQ'A5O>F[[Egd3K8^MSS.GGD9S4Z]6B5F
pair candidate&inbox	527	,FBADFO\cQA;QOYP['\FXJM^LSIHZJAgIE3KbBPBeEL?@>'Ai^Y#INAZ^OQIkWHP
pair candidate&interview	574	KLVs&h^_^NEedO^/OPbV[jG%W?G[TFs/]@GLRgT@YZUCJ=TGM#5VL`Tq&Gd3SDJ`
pair candidate&invite	511	>:Cn@BDG)UcTYB4XWPLOL:0P>`NZJ6[3HOLLdJ;5[IFW6lP:JWOM2eICU?OUwmGP
pair candidate&join	350	o\SQcCMNH%OGcGoR9XhMFQJ]KEPpQ2wU)b`DKHhGWAFiOH<,ISpq<SuQO_BJBq=a
pair candidate&keen	447	*pIF^]=vW8>>]N\DRIM[L9W_SM<Wm/AR`a:[QAQkc[>MK7ALhTFPLhwR9NArYGBX
pair candidate&link	460	AAw,pP@?JFPBHWKW55?VmB<N2OU]7vd^R4SJ76RLP?EXtA6@?7V@E@EGGHVLD=w9
pair candidate&machine	525	LXN@5^HJ7^c\KS:S;ZMP>MB:QPT8<NKL9_:AN_;#[VMS@Tl0@DMMk1M:BRPG5KTK
pair candidate&mediaword	446	Q@^?hw@D4SdRIW1kOqVYN>J@b]DdBYQ[@UqP?0J\aGT^afZ=#EJE`YF5@SL\F[]G
pair candidate&meet	378	^adSc#GrWAP]N2JPCD;B=GLdjV=M<fi@QgEV/FMAWYKBI9_DaTC\2HlA]U<d*HLH
pair candidate&mine	459	aUdXWf@MIHHWrKGXwXfGN_g)3LTX_,w?4SCU@_KWeP6,?dj?e9<B@[MQ<VW]DQYM
pair candidate&move	465	K`BV;JENB9kILnOHZFYA:R\UZ<'OI:(\OXFRsR@GhW>KI#BBPE9NqHSXdkHE^FYT
pair candidate&not	579	\9C/ROW8]#RIAI[EHDNUYK7GZPCfE>:PIOH8C?O]LFhwC??g9I5[^sg]TC-5DYKG
pair candidate&offer	679	WFZXaAHAUP?H<AUMCR<KVBLH>eTW=YKU6HOI=3`SV9?RQvwHAPS=VH_;W9HBNFfH
pair candidate&office	687	JQX:[J[]SIOE>w[HUUKNB-OIOB=NS]G:RWBG5PPQeDS@O2IXBFRD`7LLOWWYGAEV
pair candidate&official	537	TAl@?JFD5HMBb#>I9YfRBMKbHDjKTVMIR2TIEYJBZJXWXETM[H\F:>L_;F.bVVVO
pair candidate&onward	599	^@B?nHBB=Lq>HAK]QGHJ_E2]LwYP]8IZABV3/B_WCGLdYQVR^RR`KM\URSBFK[gG
pair candidate&other	654	h8^>qXY5G:`.IUA7Yd+nQ4=?Kg>H8?1[RwnPG:^XON^Oe0\m>A6PsaiX;YO:Q^P;
pair candidate&paper	662	D^M\FAjYjJFO`N>LHN<@B3eOw;?.K[ZIeIFuHRLIa[O7X.<]I4?bPKZCLhX]K6N\
pair candidate&pay	540	I<H`CHBo]]5WY[LRINTcNFMWMPF]LR=FDICNWdH3G`[4JwIIOKgLVOC;HMZDYcST
pair candidate&practice	478	oAQIPBRADCBE>w<ShiDAEN_B`JcJE-CGHOAELc[hRJQPUM^MS[:B`XYUP`M2LUSM
pair candidate&prepare	774	JNQUCETQNKNIHOCICPP]NNUNDHSwKTU@ZHIYcUQLQKX^V\TNXAUL]RLSJOLPUVLP
pair candidate&property	479	REROIb`Nv\NwSSEMZXTVMU_H\AK=PgE&U/.PpH]Ah_A9II*YQ7@UTH;hYh_D`WTX
pair candidate&received	656	\[^aLQ7KCS\a@6ON3\Se;XN#QiYL4OU@XRX:CV'F>AHaEG_T7,_;:Y\RGANGNR=<
pair candidate&recorded	444	^#dGARFB<\][5(Hk5]baMZED=]KQ6ARUVO@0JD83M\Jf7hiOF:]I4J+SF=2@dKP8
pair candidate&recruiter	470	daNU@RXW]FWQQ\hSSG?CFMhU`<:'FHLmRSGaGNNdbH.:^)BJ?E?QX*P#l[weBC^b
pair candidate&remind	526	1UoFDXZLPA?SDZA7TOJ79U_H\IRQSLg;M>WbUkH\XYUKH*?JN0@Mk9dEYTfB>]wI
pair candidate&review	435	NLR7VE:#IUQ]7X>TJN@GGGO4F]CE83Ve(@`PLUI?a,GO9FtIT=;RAHMFP7>J35S@
pair candidate&role	671	L3GLbK_MJ1\<DK@OGNO]RG:ESFGMQ-H]@QTXU@_aJI[Qc>GZI?EXfwPVISJ<\XF>
pair candidate&sales	441	?I])LGHDT0'_R\SMXcPKEI<8]9p`TJLGcbO[BSd^\p_VR?__;E]w7gNK4LGQUQhT
pair candidate&send	640	UZJkCHdOONOkRKNL6GSK9wIJXBEIL@XFK@5VMD>AJ_HF?M/CHSZ\BV@J@MA;QO1I
pair candidate&service	521	>U[REZUQVYgJUWK\9>7PwJVR*NBRKUL^OOQXf?QXGFZ\0SF@R`HJHW`JLT]`CW8U
pair candidate&shop	433	3iHLF?jY6+`GtT/WP8DfcXF3^7o;ICSM(rfXAk6TtG>n^L%hlcL-DS5G<L\wWYUN
pair candidate&sign	503	QMp8wMQKaqWDF<'F?bC_k3RMPL3VLFT_(HP[%=dGG6ZBc@^X@2Z/a`S9og:N8@nW
pair candidate&slot	410	;L`<<JAYm<SGW7^cAC9H\AGQJWYVba2>ga[OCDYDe_.6#CSMDCPQ[Mf6Ys4MBH>T
pair candidate&sorry	602	EK?FAwhWgEPY\jK<Y9WFDVh=TDBCLK):Li8HhUY(^ODL4+:<KD3RZn3KAWRAa86d
pair candidate&stage	406	hCP`_;[bAXA\;MLVY<NE;VJH0C):6WC^MAY[YTWK@G74GJ_=S@0Tb#ZG`UjI,Zjd
pair candidate&start	450	G>Ff*oFLFPg^8@=B:Hw`Xi)-LQOsZ)JZ)m-O<mLUQ^w_8_=kgEmdRj(qED1@g./B
pair candidate&study	467	MEU7bNZI>=TR#k:XUL<OU0TF^KUI'[5BH9I5@<_m<PS_XPd;MTE:fIjJQ=JTDWM6
pair candidate&talk	634	kRASPG[gcJX]\MK>YWXT@WtR_REQS?YAWHHnKEQFFOcIOAEKU@G[dYOCAlL\9#NH
pair candidate&task	492	R]=L.XqUKOg[LRGLEFL])iS1OMPmVRR8SNSCe^[wPZg*];UI+M_H`\VPL;bM:D\\
pair candidate&team	436	eIvW=SZLG_e=<wLiW[5SY<9B>H3W;FKAVQlYU;=N2GQQJ5TXF52][SfVGc>GAGdG
pair candidate&thank	617	i9PUVw@E@P:\T_SH:cPJB\J:C:VZJCMB^_COVgANXHYU7kSVEEKVCM0l9=C8]J85
pair candidate&ticket	590	NnPL\%-_>N[AJ'/`:U=7MDZY&c8@6ga[06TCRAI5MG/@7JW#\447G6]?_QOUJ:QW
pair candidate&time	741	_OVT?N\RPMA\OTCCQOKeDYXA_G1XF]c#eQXNVjWEOXU<a:CQB.9QNSQYREMYQEL]
pair candidate&title	568	M]OK\@R<GXPJDPNVOF<LKVKaBTVH[DPaGOLwU=KPLP?IZHP/[YjG^TJ:WOOO7iO7
pair candidate&urgent	408	#Z9C:tH7YfB[nR\7cHHKK[JEMa1ICaLZKQQC^rJTZG>4B?SDbsL`X;?Y2`YZL3`a
pair candidate&video	520	g@PK^_JDNNPW:FY?QwKN2XI38^aK?GWIhQU<<R@L=M\K@Af`':EXKKP[SCOHBaIA
pair candidate&wait	625	]qwNZ/[^XDMLEZ)]VeFB61cctUKFOGoB@?Ia6<RLB38=YAGO<KAAJG[4l\kn?.Tc
pair candidate&wish	461	SQP9MAM;BZLWJNMW3L];HSLK<J`fB_[kCKZI4PRH<b8A@wX:^RGPQ+7NTLXBG]HD
pair candidate&yours	515	GDLR`2:MV`UU'K[gWAM<L<Mf@fQ=WcDR]BLSc=NTJR7SXLQ;^jSQCCK>wXXVCITR
pair choose&civic	542	GWBoMFIaXNOAaaZST>c9V`]PJm_*SAJYF?F<wO_CMYH?IYO?j=g=cN5;^]YNOUL]
pair choose&closer	629	VCIJhWO69ZJBRQJZcIEWOCFVUP\]BF#gES\@KKYIO8QNkVTVZYQc^H^ZHUFLJ`VK
pair choose&cold	635	XML;gS;I>1@?QPG2JHBA_P.=S@=I_,:VDcXAZLVS^WObODOwTUO_`hRTKT<NeL9R
pair choose&confirm	466	PUJLvTMGb:?>FgEjKR&>]pZTU^RYI_HPOcQOLNXRUB;@Rc:6Y@F5<XZwIEZKdQ_J
pair choose&deadline	533	R>nNXEJYE]e:PJIK;c:eqT@VMw*CIVQHAD]F(PS\;<4GADX1>SL3QTWERS4sS\TL
pair choose&decide	511	]5?JkRYKVZOY<]N.h4?CQCCH=Rw9G^=F:EPLdR>UODFYIE^LQpJIk;QV=0C8?^[J
pair choose&document	502	MRTAwDC<>:24VYTGPNF5N;L:AaKCKh5PH6i^;9YN]HHWINWGRMI,S?PIN:T]MU[H
pair choose&education	555	[9ZIabhBZPS@<pF'YXDNP>[CjI^66^1A=PjF@<el+6Y]n.ON??G]wFrHLRP9?`bH
pair choose&enjoyed	438	DLV<Z\dA?@SQa[O7KJ1pQ\B@QL?PAF1DOXTh@LRRh\\b8C[QIg@F#GS[RFMDUHIf
pair choose&event	448	G7L.T;K9=uN1OdE3^D>AaI@I9pa.D_Tw2KV0O(NV5+)QF[`<rOVDE9_3L9M,TgdK
pair choose&family	604	>[I>9^MSXE;SO_^F\V[@=XbAhHT]YZ`6m5QiYaQDSPR>D=<fMC#][SKgEOa*T>BR
pair choose&feedback	452	IX^OHZcZYL@QLwJ2N;ShK`UOPO.a;QKJMh@JHo_TSQMHWN^S<B%T@\NS=kHM\=-C
pair choose&filled	556	nKT8LL\CO6?F<CTEA^@ZW4K?EN@i#_MT:PaFE?XP63\`lgMc'BMWjcXRF;8DONb>
pair choose&finance	462	_YKF8[sRM4BWAf_?VP5JGJMQu=9-?LA.a79c`Nc8a[X7#?FiJR0]ZOHYIrP_[<UV
pair choose&future	423	wNSJeG\GNT@XIcV?QZN(JQc[tTOUBprdX7V?LFZWLP2?gMK\PJLBqAUXQs^]ZEd[
pair choose&glad	689	CZQ=GGVKTDAOTRI5]9`DCVD:S8S]Y_=<b@\wLm@]^PEe@@3Wb_=]>V`bHAZ<PW@D
pair choose&health	491	ONSPZTEqV#H?TGKrQ<MoVG:NUGRl<UGYcVR[MHSdcg^^YPMoOBZHHmMeI>MABBMb
pair choose&hear	540	ZMBVHK@LMOFHTCiNKGZD[Q^TQ?OaWUJGBaZ?Ol;OwUCO@KE?BQIZCOA_GXA:dR4M
pair choose&hiringside	460	[il2dBTD;@o<=>)N;d2Q^@FT8aPO<]8aEGw*BHGaF']WSWLPBC@Bd[bK_M7H*cS/
pair choose&hitch	416	QNhM1R@dTje4L:jY0F]4D@TSQM\a;?MXR&QP1aYA^hbl5`@kCIKE@wMEs6jFdIMP
pair choose&hold	580	UIKc2GOULk]\M8AS.AIB<ESXRcU;9^T>ILJ^AJJ>RK2=MiN/PQB5wDP7\6`^E?cB
pair choose&inbox	446	VW-SIJSJMa@[NZbCTS[[MaXI9KkKl5RALY:jwKbUQ5><KRR9USX>TBCY^HW@UQSC
pair choose&interview	502	`;G74XK;PdTQ@Zb,LFW?G^TR:[L2PATAJ63S\`@MV9A.TPZ8LIX-O;#OBE[6E`ZR
pair choose&invite	565	V*KHa3BKJNQK;HKTT6OBX7In<a[MA?JE=K9S8EQV8BBK?m`K[Jw@M?U;n>MYcin:
pair choose&join	452	U6vM9?\LYGaFR]6;>GMZa=TL[B0A<GRGcV;,W@YPOO_bDT^a,HHw[PZLZ97TQGm`
pair choose&keen	458	HQ<FR;K=_KFL/OEJR2^7E7c>0csBmCYHO*FsGKSCf3%;AdJBuQd,9<3:Ugw?ClI<
pair choose&link	478	e->S?[US`E4U8ZPM[5wGYTPHL$?9qE??MQ,GdR[>TA]*lXUAQmfi\L3JXLd'\4LZ
pair choose&lure	323	ma^f-hN4JD7qV?aCDL;F`\o^3c`hLAv@v(5>U]_L&H/H@D_5'+>.3T#bbFR@bP_9
pair choose&machine	430	DDJV]/GU?ffF^V@eHN?2?_ZbY]OABQ4NI,`\=2PDM:-XNUI06WZ>U1R>TIw6A]SD
pair choose&mediaword	424	6HH/nQV<I:`;TVAMMaG]gQD(HkNLR@(T5fpB<RV`S4^Z[KMaaP@X[RUkC6?J^wEM
pair choose&meet	574	YLwEPTV>EBW3FSJL>[L5JE[2`QANGhD@=Bj\B6fEQV\bbKQWV6HL]@X@M1W?LG`1
pair choose&mine	429	hbTwjZU7F9NSI0;_T@J?G_BEgbUWMLS]E9BPAR`BM,;.qdO,VYb1bFd7aSvT>?F?
pair choose&move	415	ZHr>XZFIDVgEBXkA2oZn=CL5=gPYR4E6M=c>-CtgO3^TpLqwHAAR7fee:X;LH`VX
pair choose&not	454	Y?DDF_2GbJXZ:7WS>RRnGMZ9GM\g>_L]RMIIXSSOJDdYWLMhFB`[en<N#WE<\Z2V
pair choose&offer	561	<sb3_@TTTEH;S^;9QTOB2CGLEOw\V]WFRBN`WQAKqA)e9PD:jXAKTR\GGXFEV@H\
pair choose&office	431	NF;FWhNP>FEZS^iGUZQIYWF8]I@[VHW:fA<VImW,OCAP=OMP10fd\R4_#X*@]RH;
pair choose&official	565	MPFDOKKIJYMQ7T_KLRwVNI\3OU]AJZYKP:CONZQSUBGIGCTRVT?M9ENOU?JJqMBW
pair choose&onward	473	FB]7uE?ABPU$;-EE:CM_w\AODsPcYYZY3Ig(JMUU9OBKQMLV^I\NOW_FJGCT-dNC
pair choose&other	831	WL?AObUHM/NYOaR6]DGaXNGAWVOeM??S[PQQZTbQKUXVRFTn6G<`kwKlAXPHYPHM
pair choose&paper	485	TR<MOLk]KaPWNFWLXCM#>OYBUD[@`Y^?d8Tglag8EGI5LAtGSM5Wk5@RLEgFX9PF
pair choose&pay	641	:oPI]8CPB/DKHj/NZB4GU<=K=WNKNhDNbPUH5P>TwLE[<5AWTEBIJIkdE<BU`SBK
pair choose&practice	619	SOGPGhRVZGPYY^WCY\OcWkN=\G?^_IFNcWRSwc`AX_^YAMKCSPEXPb?^GQO<bFF[
pair choose&prepare	518	HES?cDOK2NP=?V_MN5>:IBb<Ht_.H]2>=MZEV#CNK::R[`<Vj_8?dF^)FHFCPieU
pair choose&property	452	8PJ`;a9__<BQPHY4f>^S5gn6K%JRYA@K[P8eCmK3WZP@a<?iEPWw>r:YOi^8dO.c
pair choose&received	503	Z'C@bb`ALJ0XGI[EBgFXW9NeAP5\DPRQ;C_#XV^fRbiLpJYR/R4ZJ?RF?>H?Mh7<
pair choose&recorded	612	ScCC_NX;>Y@jIZ[AwUG?SKP;QKK=\ZLEHBMRbk=WMWORZB>4LKCc@>T]GUVc^iQ7
pair choose&recruiter	568	SJQIwS4BKNVAEA4[?O>BUF7QBjQ??j4cOHh>4HU^MBEMDVb@fEZLDU[2URT\=[JU
pair choose&remind	499	YMQMCRLX?IWcY1IR8MgY@GKB]M@\NB_DcPUZRew[LA_ZB]GT)50TdiVRJMWKMCWT
pair choose&review	550	Q]/HCYjMaOQVOgnffQKO=hi]ID?[Z^D<M]<[a>aAMLW#E@QHQBXZ\NTWgwFDGBHR
pair choose&role	749	?9Y<iT^?51@DH^B6KBJYwDFBV6LUFh<PGXY?C/MYF@^cUC>_HTFYJJbhEBHITQTD
pair choose&sales	685	OM6;P]aIC0AMYke1SARUOT\3gA2^UKF7gGNhcbZc^d_:N9Cb@#?cX[A[/ZQ9QD@R
pair choose&send	474	>XOBK?KIY.TLSU%PVJT6PROCW>>IKUVDVScWMQ5@rZN<#V?YShB^O\QBBDOA[WJC
pair choose&service	619	OY?X@\HPS<E[`N_9QTfNFYR#T-MAW:QGaZK\_S[[TOJ?87Ka@:FIhhAEVCR3P98g
pair choose&shop	400	;#i=n@/FPnRW<mPGaERIK@BT:vnB]NCk1BZX9MevOI=(eYP8oCB2j.jRDL^\Kk];
pair choose&sign	555	SAR1TNP20C#U/kD?ZOZ&M?XPTTO7QXJ7BHhbOMLYLE2RUH@SMMPF85ZMNL\PMYe>
pair choose&slot	528	W>EA\F6EoJ/F5lr@M<[#FWd@J]`7d-0C??>^ZYr\WXD@6YUHP_\;^@/EFEY\YMI8
pair choose&sorry	863	RKAQHgwMU;E^RcR/[GSPTNS>_;,`CCXUKRCPKOPGHRUSH4KZ:?<fcbJiFXJ@RC\^
pair choose&stage	412	OTRWcPsHe9TPX;BS(KJEON\P=XGJTaU=pG[ED<a8JnBAJC9[8I^[=bwNWTE]B<Lo
pair choose&start	605	O?[=`BNI?ETCG<KW7FCkYLQF>wEhBI;b>mV75DIUIG^T^^f_FDTDff_PEL0:Fi7;
pair choose&study	450	h8VL<jbW\@O]TcR;ke^4=Z]-Q>S@Td`=S<YR;>iKZIvN0DQo5CGNwD$BDFS<W\W`
pair choose&talk	434	KAWAYH2@TZVH>D.f\3FH8[XCCwCM8_G3M/BVJA`\HQAF#NI1VcU,Q@N=5:AAOpVB
pair choose&task	520	T?;TdG3]KVOJPYK5`CGQW\GCIIRSPV>0=GK@#AAJ>C?>MXX7^bX/15VcD?G2<VW9
pair choose&team	515	A=ZCOg\989Y2-q=+URB^w9;1XIUY:^>M<__1GCAb_5kWYDAXcD9hf]]V4I>JfrW1
pair choose&thank	481	EG6Po69b3VTCb.;Z)=ITkN6wGi-HmWAk@TM11GJRhJ5-8i@4iuWC=P=#p:<d`RNF
pair choose&ticket	625	G;N7c7CH_]E7CM:N>=CMeDY`9gc>Kb]Q0;ZBI#[TL9:=PW\5T`a:ZGY?MER@9Lh<
pair choose&time	475	_.<E[OLCJDDRRUe8Y;t05w`;QI^:_NH<W#?pf\>R]ecL$TC`J3fZOM3KHI]CTROB
pair choose&title	497	:JMAoDKD:LE)IQ?6[J[7k@,?cSbWEw5OFX[SBC,`VEZ`C6?:Zl9ENU^b);=IZrY8
pair choose&urgent	391	,]WCLKR(9D*;B^GBw?-TTB`W\@^QOYRG?[bo^oAY7HAt@DLAIpBQ1U?sIPR2aWM>
pair choose&video	461	6G0MXP?EQ2G7Q?P7A6bFac5BN[LfF6E[IUN3VBwYHOSONRjFI]XMfI%JJ:YELr8L
pair choose&wait	456	^jGi71YaVR_0rm\RdGOT;Cw_i>VaRUZ_NGUfo\mGcMO3UBF]U9:Rm9PHAjrU3.Kj
pair choose&wish	632	EH`>la>CPQ5:;k=@lFHUEINHReaDNO9D@OT=CKOO>>>\?AMHVCSJADOSF8YLBfwW
pair choose&yours	671	APE>[FV]Q:CBcSSFm7U<SHQAIaV?TZ=Ga8HGDYPTw_WM:@8SuSIDBRZ9GYKb]ZaY
pair civic&closer	520	Y1@M5hbXM81k]iP3VYiA4`wBbHML\Gp;fI5kb[[MRAT7A:QKMIH]WC0Z4jaUpQ@J
pair civic&confirm	600	PJ3NOWhXX+>fQj^5kH?SHNQ:wGGBMDAMeJUb]aYWTpb<s5Cc6.2oTJC\IUp>Q<JQ
pair civic&deadline	629	wsUY2MVYSSS]C9D@[gNcAFi>Q]?CW`N5DTQ^]SMGVVAKRT^[78=c\iJH?JLGQPR]
pair civic&decide	394	V]]QYW0)?dbU;PKc?sYKWQJwNMHX0aP<EE8WPL<C9H0qLYO5wF_/I:lNUI9e?G?S
pair civic&document	449	RDbw+V]8OYJ=HIWTLcoT@QG?GFGIFVNBaRI]IPgS]XRIjRoDI:MX?SOBLApDLURK
pair civic&education	434	`BY>;\XK`dCRH`cVaF[8ceZQLLb1QJRT;8`YMGiP7LX;>pM9wLaNF>BY]:c9bqSN
pair civic&enjoyed	422	8P^?lTpF4<RF0\^Ae>T3QILFZZgF>i9OZKeK84S]TE=]M;AHU[@?m9RS:=)@kw_7
pair civic&event	478	^^EP@LVWK:JqQC^<E`SwAG[Zm7L]IW^-^G1S7\WU]a]B=k4\UVYeVt[t*[<=<J4l
pair civic&family	489	\J8SMUjXY?VMAhJTOEQj7NMZnJBKEQP3ZQH_KIuCXQr3]FNwCB0@\k0S>\Q2T8@^
pair civic&feedback	510	bC];We^BJCV?C`?P,PM^OYJPOYNjVfG]BNXRV8UwSDUWDYSs>EBDn]ME>AGGXf<?
pair civic&filled	377	1[VOET[WJOKWZHVZP[HL)m_RKLEHZHEP]CFbadU/?6[JI<R>Vf?J`IQ4Tw]NY?OR
pair civic&finance	459	B_C^JbUkYMJ^d:K5A`SDRag:7CK_FOw_Z@=Kff6EOvdF4_0Z?5\GCZ<W:gV2oLJa
pair civic&future	666	KAGIJNbdOEM[W^[@]]UX8bNCcM<c`CX?VJJ[TUKNZPJNK#EM=_BZNa=h1[JLe.TN
pair civic&glad	693	LD/S@OCNOLRCfFN@UEFKMIXA]>Cw[3J^NY:ISVQLRp\8<RBGZPVLDMDSQTHOaG5L
pair civic&health	545	Qn;H&vr]\*CXPgo<aT_fKXZ,W6K_OdW8aT@smfWLiWk^_44aB<FUXe@V5iO#mM=q
pair civic&hear	490	Yc@pEO\NZRRlLLZeZue/2JWQhe8LK?\5M@#MF3W3D`N-_N.Y2IRKk<.LBbhPL@Q\
pair civic&hiringside	504	I\[Vc?dWr\]RON<KGh6Z<Tt_=bFF0ZOEYUY]AMn;FO4EwL^CMG?5ckd3VZDo6AKu
pair civic&hitch	470	UGF([<_p^tLDvW>HVUjLXU>mk1P->PgIbg6YJCfrYChKTPDVMWwHU/HIK_Vf5<NC
pair civic&hold	398	N[[ELGVE\hLd;/d[UCNV*KLaw:LVpiIT@KCnFlToVL[AG;?LOHOKUZVUI[h;UVZF
pair civic&inbox	454	L]LgJAwsZh[Oaf=R?L`YDfW\c[:^[\b:fJVmURKRW>>ZcTOW:2LJmFYYKt]jDJRv
pair civic&interview	648	VQ9M<YS^bFM\UJYMJ?^[^[MDQ1IW]#R7RXDRMaM<MYETKD9N[OZY6J@VPZREWIIe
pair civic&invite	476	[bFH-LYZcFIIR?b#`@Yb6Qh2JI7iP@bQRR@^SZWPeK]f2VD?X=CaMVYYUGCH^H<H
pair civic&join	450	3XCPMRP/QY#WUmo%jIZ,[TiK=<hLe3PDY4Q_^Y^qlJ@XHM9Neh.[AGKj?KX.hYPG
pair civic&keen	490	?e[T9WZXP29w[Yd0\HZU@QT1T5@aNIcGcPFrSjCWtq]D9'@^E8DjFa5O.S\5l=Eq
pair civic&link	450	??-rWJLYIwD2dCN3KWoW^A^ThN5PX^lJYFRMGNk(bJeB8RB_`gI@3^JH><c=:YMQ
pair civic&mediaword	380	f@6J\atPS92ZWZPLA:Q].i_4^R<KTNoL^FWaV]>NRP_>2I>c$#8HmrB6#nYISY?u
pair civic&meet	534	XJQCVMglioM]R^H=Rc]O?L`5\ZWOVRj>w4RYRUZAU5RFbEFJG-OF\DMO:MdR?ECR
pair civic&move	509	QTSTVaaV_D9uQ7R4Th^eG8\HW=PUYGqXZLJ@HZ^CaQH/wLGOG3>cVKMG;aZ9`Bi[
pair civic&not	672	R[GGGNIHOM=eQGPRGOhGAcOUVTKQQN^GSD<LPi^EQJN>;N<:MNpLPwEIYMGLUP@\
pair civic&offer	440	Qq.GQ_O3EOVIMe?SO/RCFgA@bUwaMMXPN=NPJU@ZjNfDI?>:IcKIjO]\:^?JaX9W
pair civic&office	580	cXXhER_Le]PQX\KHJwVO7h[ArLEN`=b5`NKU]Rk<OPQJN:fK9@MXM>1_<IUGMHPf
pair civic&official	660	BL;R#OE[KYEM_LKdYJoABa[@HBNML;U<K?GTZXMAa\?J8eAOKVjMMEIG^OEJOH5R
pair civic&onward	478	Mg*b>dNge@JJwQpJ_Us<Y^aT\)CW^MPTZK0FkoPEald>1Y$_fLf[EB_cP\TP]EAj
pair civic&other	468	4BKNXm_=+G_:6CGP?PW\\;.2D]Ew5E'n?ti0I1QQ8PYiUdldaVFj]]gZ:DE._THH
pair civic&pay	469	UcGG3YvYY,D`LnTATVFaB5pI]USSHOK5=:NwgZAZQ[b9[O=cKEBVLII^D=XI\7LH
pair civic&practice	446	8_Ha?DNLXDJCj-Ig4dUkP:,eXT#r@LNHEh$<;[X_]NKR:REN[UP<EobKQ];\_SKc
pair civic&prepare	396	+TKaMZKa_Ma=D@g1.0U@\`BZVHGDYBAGwfpOSA]T[>M$9e8l?uT-2PcAYc`\5F>H
pair civic&property	405	lKdORGl<J#Db\`_MfeAm.Ju6gWIZUG/<G5hQCW;[TKIb:IdX,16IKP0b)U=<Y=RD
pair civic&received	543	WZ3JT\XZS-=g\TQ-m2`>^T\8Y/4Jd\LCVR+okwKLa`F-CT2UPPLfBlJ]EfbHh6K_
pair civic&recruiter	458	@IDKkB>U-]a=B9:EFFGWlPSUEaROVE/h:UHGN:ID<=4=KUGTZhj>RXe2_Z'?BwUH
pair civic&remind	486	cE`Lh]QRAV]NKOGEQWQpHK8,JSIQKGH_DONJM;LZ8=VXw<L[F3E^`iNZOLBGCXC<
pair civic&review	432	nOoQ5Cl;_hNKVJHX+cG9ETJjrNVcTEqKUw)JLkbYXKJHPPoB(2<1kVL<NFY`[QTl
pair civic&role	629	>UVC`6IE#]Y7?94e;EEA[F?];jgE?[:g=>R@<7HFD+?YKgN6lcg(KD_:XH4U@qe7
pair civic&sales	509	]HC=IC[PJIN_KVZ9C\YZdWh,cS]T<#fP\Q=_RLbSUbY.ITWi7J:\^FNkK[^HL]Tb
pair civic&send	500	[i\JCQ^YXAPVL_9>P`P\POPO<^CO1cYL`T?bwRdYbB3FIUPXCU[GKVO>>PaIJJ<c
pair civic&service	519	RS'\CMOTO@Oce\LB]Q`I-WQ.^HBRaRTUgNcP[W`5]W_DJG0`B#<O]j7l?`^3PAMM
pair civic&shop	535	LC+hB\M\T?GXVV8JU\PiCDRGe#De\E;RhlIfR_L;WESMGU7^K*TQFhN_GNYPME[Y
pair civic&sign	402	GHKGCwEDWgDa^tpAqKT7D_J.h5s>qP<Me:1_eQ^>]WZ07Y?eI>`BNK@Z6kq;U=-B
pair civic&slot	467	ZfK1EbYSR>,vYckMdwUM/hd?;Z`L^[YDlQQLlbE7WBVYGR\LY4F5s-Cc=GI5f[X[
pair civic&sorry	574	THLRUihcg;EnbYS3vIngFw[=j@:]U?K:kiDRRgN[ZR=N4N=nG0OoU^GW/jeVeRDb
pair civic&stage	551	5WG^)LcXX%\X]Ki&_][U\JVWS88blK_FGjOXal<9_qW1L?>hICCLAuQcBdYET*#u
pair civic&start	447	RgaBVVr>BhUDH]ZI\@?SZ\bLoio2G`ULT#>nmLSVnFM;#RE\W`9BSUL1J6g^NE`J
pair civic&study	568	kU;WAvNsJ,RLT[QLSIKw;VM:Y7>_\XeL`f?EGf?;YUIRWDGKWEXMUjAcVVd4Wb9?
pair civic&talk	358	F.8ZhO^UaG7fnSYB1I]A#PZCOV4eJD@WZQGI:^>feMQ2A.J6`Z\R/RNL54)Z`J]G
pair civic&task	498	W:FGFvwUR5QsegTAFKCOPmGF_8@Rb>CGWV[Jjq]MH]OcZ<IYSN9Z9RJfC5YJUB7=
pair civic&team	444	\<^RU;AMDIXHeAAg>1KMgUI@LV\ISRLhLJXBE;NL@O7TwCNM^\XFQ\S:jTNe4PSI
pair civic&thank	864	ZWEW<khO\9:aa^\;bNYM3c^1b5?WRGe6hKC^]\ZBYQg7F40W>G3]YX?w&YS=T0;`
pair civic&ticket	560	dS@KDZZJs8HX\KJCfLeJAXW^_=?UbUb#Q@OX__lMYNUHT;<bV--^jPLFTmkNFDDY
pair civic&time	484	hO[EUedNKYJTREUH^qKd9Uf2wDSWRY[HaNPRURXW>@\`gI]p.6A^N@VT6I]PQQ?O
pair civic&title	569	9>SDf,7:DZF#MKTYMKOFgW7]HLfF.NFd8Dc52EDaPA+KCqSElfQ8LEWSSGXCIfQG
pair civic&video	441	__TD;-;eIG>P<QGR8wFB^k=Y53J@GDEC7g=NAG=LB^G4<`7OceeLSi^6X]ZOKa-V
pair civic&wait	551	PVF\DX8WPEFqkur8o9SA?PUIV/UKWC<ePU,PQQl#VRC6AP<LJIU^FRT_=eZ;_8B\
pair civic&wish	365	d;R-`CFGJ?=?'\cKTDX6VR':QjwCbbX@G8IE[@Os,XOg\bGHCaUC_?;RS8F68rhD
pair civic&yours	730	Lk8I0e^YeE.Z`T_>wI]G8ji(_4FQe@FBkQ3bdXT*eTR30DAHXB;[F^@hJXW>WYPa
pair closer&cold	383	sZLGRpQX[[\Un6?RX\NHZb;#AU/RKk`3UHMYEZVVg[]`KQQ_'SI*U^slafB7VYI8
pair closer&confirm	557	KMcAGAKUQGOdH[_YpCY8+R\PIgOYPEKS6D#_W2M<SS99XN[0_OVTU5A@o9ZMYTgY
pair closer&deadline	493	MUPXB[LI<BKUY:UJUIVUB[UEX8=aePIAJL`X^^P\bWgGI:Bc@%EGHSWTMYSVa#=J
pair closer&decide	538	0/HTSGMEH?S;W^H5[BI=\R\CU<GWGVBZHaQ]AUKcK[EKI4=Tb><sNZBdN:H7wBQK
pair closer&document	393	E_J;U`S)TL[6_UH#:]oRocLZl]M7MWPZWQSGVDgSWL^<ZK?uSOwrH`ZOBHMf`QOP
pair closer&education	580	g?IUTQND5A[KREFYWfJXONU9OROXKU^^@fWR=`P`XVUd[dEB:T0LLZ7P#>CNVFLK
pair closer&enjoyed	427	6EQPLGf`SEGm4iAD@]D2TbeRZ3ANO[EOcAFo_wHO>k`KPA<X>LVF::=_\NfLdU:m
pair closer&event	475	[\AFQE=DnBMXHUVGO`hLKLYOZKV?]GJJ]AA_]XJSUGgBGAUwWF`WMSLYR>`ELW^G
pair closer&family	707	JiNQ9[gh`M;RcmP1eQSF;]\;gB?WKKM9fQDQ\Pi@_TwDe2DoJP2]KgMYZ^f7S5>`
pair closer&feedback	452	PC_dUEdWCMOMCRV2#iESQ5RSWf-\T[NW0CNFAKY[YENKQ;Gl:17M_gElWZSC:<g4
pair closer&filled	392	wGlA7peI2De:G:;?jig\FPBK7wi:K6W;H\^8:VclHT?M_VtDCHAOF\QEi7SLTqF;
pair closer&finance	424	e*HBwUPWB@K>@gH9kZBgZJKD3U7`I6Ua5T^S_Sba;QjVnXX3P>MgK]ZSK7j=[lNC
pair closer&future	362	V:0AoiPU=5h?GsW2G\=^[RG9]83eA@@PKem[FI\w:lUUd<[g9;*bZh:tDI@XG@5J
pair closer&glad	379	ZSVOY94ZF2]OJN\]]M_KsNMBMcpO65F^CWq<F.k3FH[\UDgk>`PLYUS1G#d<KgQI
pair closer&health	471	b7,6)w[J^D=`Pe^QuFOF9vNYXO9YmCD^X6BYeb7>]cZLcGD@P@D\UALlC^]=`_E<
pair closer&hear	333	84WclPgQ/Pc5Boi.a^0Z_9@2a-;o#MK`f`U;'/LOS,fHU6w^b,+^XdA\D-E5>fAR
pair closer&hiringside	295	^VIYGTCUwa5J[oKiZ$\F6pNVHIBVqKR)31la^i;T>*:fFR#9`W<8/#SROad@(>Tk
pair closer&hitch	438	D5WFVNiLVSk<U9aC=Y,G_,4L<\EG=SFw[Ha>V(dPVInOpEJJ:U>OkRaF<_DFCpQ?
pair closer&inbox	692	;VGT_VAW^FM@aMTHw\NLB]YKAESNNJPOIZHJ`STcVZTX2dXNQW;FUF6ETQcCI[[D
pair closer&interview	569	[Ta>PTZT>;VSOXMC8Y:_Z/EGfY1dNdBPXWKRK?JDHHKMX*@KW(HZCwZZAOV[XIGL
pair closer&invite	543	kIZS+WIBBSYUIaKM1eTsd<=KH\Xw:S_BYVFcFZUJSDncVX_RSI:GTVAXL`@ZDT:F
pair closer&join	448	`IRF;t`;RD4=Wpo=T\LN^aQ?uAOUIHWJMF4XZTIA6cL[HcZWEB@hI]/bBU#LTEJJ
pair closer&keen	440	<gX\\FZJh1jFeGBTF^Gu]/PjNEJXTUQLIXObVZS]vTPSwW=lZDAcR_GLAUQV_5Pd
pair closer&link	517	\GSEIIV1fn;YGp[GWZmPSncb<Z_3TDATVS@N]ILG@ZBI<L]Kp]SCRE@[wMWQaKO>
pair closer&machine	376	P#6T\PXFV>OUWOBe9VI?ZXA]<Lb<JXAqB[n&L?K?^8PpWKiBg`cDPVA@SLaPXq]3
pair closer&mediaword	554	_]OE4eX\VQTKSGwWI\aO3\@7cEFfP@eD]C7dkiAMrBLHVGBV>NSW[NFWCWMrKJIQ
pair closer&meet	350	XIF[uFiY>[s3^DG@SZHTSCW2JrKJ@qDk*PlP:QElSFaCL[2JOQ^vVLN+mNwA4Rj[
pair closer&mine	501	LBNRPTcVRR;SLOZ/[[FUCXf5YDH`=FWLNc.w5BA?XJ\Qa=L[YBSNXT4WIUNLOJ#O
pair closer&move	359	G=HA]\XLa75eVUJ>`CvJ:X:Dw?_e\BXvN-1QilfMP=_9GC`T_T@\F[FwT^H%V]7O
pair closer&not	585	n=TDdqjF;@GC:l=92_:cc1(<NH6w8OBFAl^RHIm_9Ce_gCf^J<+r]Qcs9U8DMgRA
pair closer&offer	633	cBFhJiRZHALoOO\8BS_JDKe<OGDeb#Q@aK9Yd`nSLTM21AE[:GPa=o3fUa@7f:6g
pair closer&office	441	TU0R][?ILQAPRaj=UMw]SCV@CLFOlAIl'UK6UdZg\7TnUN=c]H@RYm9I:8A=X\^E
pair closer&official	596	WZUcTGt]gdd_WBETOVF@BY^UWK4GH5wROCX]V[a=SeJG_@IREOZEhZC4GeabG8Sf
pair closer&onward	636	cKVFWQ_HGJNGEaQJCP=XbREW^GAdGQIQ9w]BI9^cO[X\\8^R?NBfbbTSU?WWWLPN
pair closer&other	588	R8Y;IwV8@A_MHiLFR[GXNYC4`F4]AB@aLhaKROMQ?CZFYMbPI;=r[o?jH5I0`RNG
pair closer&pay	504	BP:KQ=ULI@J>Tw=?e@KG`ZB:PI`CaTAMAQUHfmcjNX=n5^;SQYU5EN@/BBOAl`WM
pair closer&practice	446	TaNM%[]Qk>HcU]^EHMwG@_L9lKgYP5J5Y01=IW;OT^gb5ABh2?MNQUMTPXi9XUA_
pair closer&property	527	WT=^LG6CeUFjXaS]\?I2CN^VPjXIQQRFK=6JXVILSQ0,:IA7`wD;EV8S@<MRU4YS
pair closer&received	414	HPI.GHsFBRR7hNK`7Q=iN*RhDRH8-L4wHp^C\-0NNfSYVTSFKSVZ0ekEe/JbaBKD
pair closer&recruiter	347	sUm8>[FHpE^RT5UKem;O_O[#^dM\M%g[Su`ERpXLWBSU;saf<T?M]PMSEAS2fPI-
pair closer&remind	424	Y:[3Rgl4UCT.IRM3beMVg9V<L?$Y<#7VUgw;DQVcKT_fd=imHZ)bie\pIDT7hRRN
pair closer&review	508	NFB=E]R0C8R$bwO+ZSA9[KJ<WMGAG4HtDpU`OA]eIPU>hAc[K`OiHV]UDAJ:P^^Q
pair closer&role	590	P>ZNcYN]JI;WWaX9[CVL>dD8NEDPZF?QfVZYV\FkIU]VGGVMS8JwAHCZUV.4gV;G
pair closer&sales	451	V[M\RQbU[`NjmOKW:>RL]BmH[6>gTT=]`\c^H_PTIOXYZ1PLJREQCwS\LBTOP;\Y
pair closer&send	744	HLGXHUML\eIZNSdNTLw[MRBXPJP_V6WB\D:ZUHSRV[ZLFNKM[CQ^H]AVZX[E[TXU
pair closer&service	486	D[5_SRPeK9P;\UXX2U?UU,>BXNRUN48PVM@L`68HiJSMHR;I[T\;JMGH`FKdwS6_
pair closer&sign	494	o<E?TcIABM9b;7YZOZiJ\aPBJG#EJ2@tFR=^G8VT5X[?cN@^b=]^WXB\L3\MfWIS
pair closer&slot	430	QfQ&eZgNDQ0FJ\DNNu%JY4KISV6cH85XfaIX?FY8GG[Gs<w>MlVSKP]PcVUDRHgF
pair closer&sorry	520	68RN@mJOKQIXFLGRDucD@lL6E@Iv@Q1aBS76RZOw[IDHMFLB?SFT?g7LGRMDTNKO
pair closer&stage	539	oRUH?P`U:FeB?\TU9LGPKRF#Z/9XN[ICJQJ\DJ=\@TYPPB440;:iX`XW@TdQEMLU
pair closer&start	369	W3RRUFEc7IgMk<LCWoVYR`FSKWLa64RX+CEW9`6-WPG\L^Xjk;J_J]MflDeV][V#
pair closer&study	486	pJV@wZPXMEd>B?L5Wv>]W;;N>IQLUKLUFehWLDWg:O_GT3H\;RULikLJCI;DN]NE
pair closer&talk	483	ZeRViN[jPwK]NbQT_IKTiDTUL[dI5/;FFGA_APIWgf9D?\DUOZERT@J]j85WFMWP
pair closer&task	535	W?M2BWHSARV\L7C_TFNwUKDQ\YOvISD=UOWLJ;OeKOBMNVDHFE>Y^QXeD@GETScU
pair closer&team	597	T7UNc6<G8Y<>L]-h>9HJnHZHChXBXPAj>KU<J7NeXDEWiTYBw`TJpFR7c3ZCAad7
pair closer&thank	573	F[CcGfJTVK;WeXPTbMYI;alC/@N<_/OQY?#Z^fP3\J7J;D@iNQRE_5?J`FBMhA<f
pair closer&ticket	451	IwF/^rW-=;D2_8W<ZrZ]QbK*AIEEHI=XX^U]rTKS_V6cENfDH\EWc>ET;J>MO1V?
pair closer&time	461	N1@EF+-+<E[fA];aIJS#V\F`=KUCM3DnSj)>9<i^D9QIAcYV`=M6aLX5M7JLK_Q?
pair closer&title	441	Y;neKJE6UuPURb@Wk^D@AqbMD[^HHOENE*G8?UQH?9?<>il#gYY@QATZl?XRX`Q+
pair closer&video	370	KBcVffI9KDS9>nb2hOfY*liRHE@T?PUVgDA.l@j9]?Ade>ZG_BAJ\H4$?[]E4waJ
pair closer&wait	562	R6XDMwP?2RSYV=P9UUaJMcNHSVJQI*X5cY9+>eGiVOg_NHU^AR@V;FAm4LXQF^ZD
pair closer&wish	531	R/C\I^rCO9LIU\:2aaP^8ZiNwXKIT>PZaSV6CKl^TAI/W1HXB>0C^KLMK`nGAJTR
pair closer&yours	516	QMBPZbOGW86;iwNK^8@JF`R@WAI@b.1QoV<I^fSR_PaJDM8niE@S^o?uLB_AXK8X
pair cold&confirm	402	T@LKw7V.@OY,ZBVb@,KQ\LVVQiNTN4P^XYJVGOiT>CuDdJTG9ZHYH?\3vN[_;8=D
pair cold&deadline	483	_,G\JV=LLl;wLdC6QGjGQgLPVBK<]1SD\BKEK^C<0@?>YP^>XY_Rn,7eQFWF_\GC
pair cold&decide	489	\PXdNNcQhqchBE=s1LW=ZPRKEeK+Ld\CECOS79OB;>I7w[Z0ITaAP?eBdSEKHVpZ
pair cold&document	431	Z@w<UNN\OqO>HCBR:_7RQAradJA;LF;l5aa<F5jXF9a@nKcG9oKBKZc<`YX\;`TK
pair cold&education	464	-DPG2bcF?7Ni8ZR]GQ\XTlCRORTKW<Q9Tb1=<UEA<M:NK1GDH7VU:][UGUURwO.Z
pair cold&enjoyed	518	LU<KPl@\f/LjiXXPIDgK.Lg>aC]di8^B`V'LgmBFjMf\92;kVVK\?ODhGP\Ew4:\
pair cold&event	477	HV0bTWb:c@]E[IG@6IPZ8wXXUH2UICqQgU+SY]GV\P_90M`eBCPdFZOW<W_J]K+a
pair cold&family	511	\S:aGk[UV+ETclK3\YLW>_G#p%8TlR]WneP\@ZEI^o^X^=.n.EHcFdHk@QAHM'1A
pair cold&feedback	560	cDoJuJhacUjR?LA`1p#M;0V]ZmB7/rK:AHbP?3[R<FN=w9Y=>%:C[4]LYEh\0JTW
pair cold&filled	411	Lf^UhR]F5@M@Qn:(iCOvV689`ZYX_N5\EZpU<R^gNMY[SBG\#^SKTrpS)I9@TdQ:
pair cold&finance	524	PSf`=IwkM[KfI(?p0iZNUSUMYRG2SZg2EA>XC^OCbMJb2`X>JCO;@LZXET_RL*WW
pair cold&future	527	X>u<Q\WQR>`>AVBF6]8WcBQQ\]@XE?Uw_pb_Jl\a:@iP]QWNCFTmeM]N<_@?gIP<
pair cold&glad	560	YZMZ0\V_SMY^HJQOB_BQSTQSE9EZXUw<FRSNII?UbLZI[JDVGAF]Ii_`=fFMDX5f
pair cold&health	461	Q:N?gJ<\JRUEEgIN=AFVP31OQTNZ.3FgrORM?ObcU4FO:Jbw]GPK?LUIQ%HD=NTB
pair cold&hear	461	MSRWhKV]PFR<C8p^4E66==GYHV@QRoU85XMF74VdJYN`aba7RTQAc>R4w>kKDYa1
pair cold&interview	455	GHQ@rZ@=LRJIJSSJHD`<VWdZHOnbPD\bCJe[WDw>G(U+jYcBSAEH]7BOffcI\_X<
pair cold&invite	413	F9`PcCcYNXI9h>9V6`>IWNL?Pa_AAS@HDZ^PX7CFY@AMbcS@cM?SDLwiIBNW_YZ3
pair cold&join	461	lIXXMXCJ\W)]DJF;^pwVF?2AZSF[OREdo]Z@\\S\PjWLC5DIKZG\LcX_8SC5`NWP
pair cold&keen	408	dG7?`0EkSLG?AISS?UuHET2XGV@;`TT?;gF#@AUeDIWS?@oPT.rAhWXGP2h>XPMQ
pair cold&link	692	MUEVHfLbH62N[[`8dEaYQO[>]2C`SEQDIwGLZ^\SeMYTFABXM;GTQqIY6PP9YDHU
pair cold&mediaword	404	b9KB_ZCV<4AO^a<9W[ZdW_O493FKC<1KXRw^OQ??^@RKN,e](>-ihiI`7RD@oP%I
pair cold&meet	419	,QNVZR;H@L^cl?^#KLiWHfUcbdY\LXU]MG@BZF`LDuPMJYEPWW]MGYBBI1]OwJ3U
pair cold&mine	563	FkSiBLZSjT=XORR>IUOJ9SQNQIMN^=GGC?QU?PCBUSJEQRQGBKGMYfEEPwBE<,HS
pair cold&not	383	bkOXCVXSiYNrQXFS3WQP/\fwSdMaNaISBDSQvpgj_VIUwQc['=VTNB>OEliO`CSB
pair cold&offer	367	C]T\_GQIB@K]JC^6N=SFJR;TSDe;N8Ke]3PXtgP6fS?JPbYNqILB<f]>S<JS$cG#
pair cold&office	557	Q=NCw9DTOIR=NF_ZEB=Ee==Z@[NFZD:MJ5Z8YOfBOBP59JEOWRROaJQFbWPILPWA
pair cold&official	324	l?B+3R[Ls3NQZwaKk6W4QhfRC]^KL7cO+$GONYa[RKK?iL?RPJT-QA8h\2[If^J9
pair cold&onward	340	Xo&7@KTFq[EUi+K`:-TVLQhdH8LK>R2MHhdLXRlc>+QCf.#s>+1fa\FnPIkgj@0\
pair cold&other	571	S*JRNgb[JE>RGaL5IWNd^IK5iE,u^66IMg[U]FPX3YwUKO9SMR*[NiVo2QYHHOHX
pair cold&pay	428	uEc_%@=QIPHH\HdPMn8SkGSEF*Us8.:WMJ%==JtF\7NWXQSE'1N1H4DKYWEDuJ#d
pair cold&prepare	382	XWjG=@@_Ceb?j40T7INo@GUhPASS:\J4WtXM(CsWWPA9[G@O@9V;]LuFVqMeW\wT
pair cold&property	394	AT[YD\8MYSH^J4,iAI^#0kaE:Fs8T@PEE8.FH]2[I8>YGe]LI@PPn4U1[PYJX9A\
pair cold&received	547	RXRG;=Rd_C^SVVA_MrJhADjF\cF\39wDJHQ_FFUQHUCD`5I@I>DF^HJKLVa\E7Ub
pair cold&recruiter	585	UAKdJj^6T8>MfHR&cJXDD_C#V>2jbLWFUVSQNeDTK_JXC??k0;=gDhFq2TAKeM8O
pair cold&remind	400	EJTfnVw\jNgLh]PNdNKK2RVTAH1EB65n7ZVV7`NUORHNcHADIbR-R\PUZt[XRWNb
pair cold&review	460	MRBcVCHH8NR4lX0g@)#F`K?PQLXKR=H^9N'=JQGK]WOD8YBFsYj0SZ]4ub8]l_QW
pair cold&role	456	X_7Y>hP7YXOgPZUXZQoLR_SAR3E^R#jR^+<RPoMSNQSHMI4_Y;Nagf7eK\L:Y[49
pair cold&sales	503	WUTFtHTT>7c7?^AYLVKDcOK]@bUQPBN`B6^HT8Yn8ERUZSpOYjJI_Dw;iFNN>im>
pair cold&send	472	YZYSEYmU[OYCDqSRR\S^q9XSAJN\@5P[_RK\iJRmI`wFL;OI;HB\_JI;$XSRT@A[
pair cold&sign	422	LO]d?^fbu?Z\\]QD[RY\?V_Mv0#^I2`3T@AdP^fMeRQIB;MN4>0FWIMK&QjLV0M[
pair cold&slot	413	i`;fJJ\dpF<rfYX^jq\?<\:Fn6^ba:bOPoHLpQWEUamL@=2XILKw?E2fMK_Tm>-H
pair cold&sorry	502	[8`>DV[#TEXBPFNe\]BfDJ?9_fPmA9<XE^cNQUcSK9fU\=XqNN?VoiU^G3;N[KUI
pair cold&stage	555	SdE`BbX]EI^SLWK?TXUqLE4<bKFWAV\CSwaS[fDPGN^fZ;Ue;SN]D?VT7XE?VQN\
pair cold&study	518	MwZcURYJ8CiPX<WUXDKoYbTDd86dTCMT[f8Sh^WOXSO8m@KRKEWM\M`EMR^CR8Hh
pair cold&talk	375	VG>LJRZBrG``ACPRwKRWVKPB.R[CDEE+*YULM^^dYQYc<8DBQNZZe?=^1QSBYQI=
pair cold&team	576	_4?EJ\N?VAAhKWaLgNYGLk>>M:[cM@3:?ZU@_wVgTL?b@<;YNTZQGX1NAA>8gL16
pair cold&thank	484	;TZ<O\6,ANZ_gD?BH^;QEZ@@LgIY8Y9PIOO/#e6TK8R^FFGC9VUA6mCR-F;CKV]B
pair cold&ticket	496	iMKu9IWtpBN`SLeMTfFSZwc<\@>V[Sj<WT`b.O-9L`\+SAMR80DV@RILOoiXp<:o
pair cold&time	444	Z9A_^D5SCbF03B@SkFU4KSC_/P]1J)B_GiZZwFZTM1J_KRKAZaHPfUX-rOm7UigQ
pair cold&title	737	UV:ULRP[^GIHc^_NgJ`CJd^;\JO\wJNJPT3TbdTV\kKEQFDXSVU^HS3RP[ZAgRD`
pair cold&urgent	539	TKUVGZ`Z]IJhpQTE[LbhKK^Ib3K]w*\;pREQgY]WanJOC>8q6G7gZWVgEMI;f6:]
pair cold&wait	590	e^a_OKUZcIZU=HK\8OAGM4Q\`ILF@R[?\R^l#7kF9444[A\2?A?LS%n4jS_QD;lg
pair cold&yours	443	hfOK*VVbPF&hZHSMR4l19Yt2MDM^V+XLMfO\`Zg6FfZ#2<<4UTGI]]J4Xr_Xm^6g
pair confirm&deadline	574	YC:wFMS`IHI[SW[NI@LPbXQSdZHbg+HORaFNPb@0YeD?EAV>]@O`O[@SGb?E];A`
pair confirm&decide	523	[IX9JET6=SWVP^C:PHFaO=ANYhQG5w?)32[JM-[TJ)VRoAUZCMaLj:T-:UUPRJMI
pair confirm&document	720	`=_a=^<D=bG^X>N[Jgd[I]G3BLfYNF`=L#,?TaDOFFCZAbQ>=TKGENRU9DTQVYDG
pair confirm&education	481	ic4REc\UN3*YWn\'SQZK%]c>g#Y;bUN8[F+No`:<Yk]AKI6\AO7NVPGm<=\=d*KZ
pair confirm&enjoyed	414	GhHJJRJ]D3f4?ZXaN_=l`7(EXs7M\X<=_eCZ7=[GNPKEH.O<`E\`Pcw9eMKmY>DL
pair confirm&event	431	K0D7L^\Ph?:]XMlEP?w90JcLL@PAZ;LfRSF[L_gHm\aK$CMNDNRqJg@cEje@kTLZ
pair confirm&family	520	QV-QYNfUH>=`d^[;Z?teB]T:M=?lS>4GhRY]P\aS\SwPCGP^QH;IPeJ\1Uc=Q^4Z
pair confirm&feedback	416	IXGEKP,mB$eS]%HZ#E)a[%=e;^RbEW:IGk%CA@4eP[.U;a<=dVTKFtp?Sn>LYc-l
pair confirm&filled	432	BXSZhO?A<LJ8WC<VUGF^YS/Q4i#j8?CS,m@1UE:_4GAbTTW:LwY1MKpETLI\d^^8
pair confirm&finance	437	MDKiBE=BSj1[MZS-ETbB>UP#`.Je=CkCl:Y@:R8`VLOZX^FQT9DHGh*[2XSBwF9K
pair confirm&forwarded	504	JFIo>JCk;\ZLD`JT;N`b\2PDD`9wR=A]<V>CDP@>Y_IX9eJ@p]ZQVU]VHgM`RA?b
pair confirm&future	571	U6P<dIDQ:LX?NQJC?KMccBEEEV7_CU?dGgQJDKTX?O[_C:^mANSX3^jGS?#GZTeA
pair confirm&glad	409	K^S(DHJ8U8/<#@J8A1ODR+B/PYXTJd6?KEqn=[:VRMGfOITaFWCMWKhQD5\AZZP'
pair confirm&health	329	j2X,`)UdkZ_Eb\OFs)OwUo;v]ZNnPFeQC^MFu/JCcw=E=g*YVMFV\k$b<MXJ[=D>
pair confirm&hear	569	G:FdJ@RjZ5]IWQO\SJLPOIX\N];[O0:3E#6KOEIOSK9K4MDE\@]V?dfKZhO:Mjhb
pair confirm&hiringside	284	lOH7K'8<\NAK;lCQ5RBrAb+1L-^nEnN;P6wBONLu[ZLNYk\VQwJ=Wc'7S[`Y@lpe
pair confirm&hitch	347	db>^I=OTUnUOM/[_0>/TU5X[Z\:sA3HZ>wGV4YBZbM/EEMDGmRYX[FLLH:=LF@ZG
pair confirm&hold	596	=CZPJHBSOFKA]E<_XCP#V;3cHTTH,UbEZ6cSO?Z\eCPO0MLDLYLJJNS4NCPSGtU+
pair confirm&inbox	603	=YLMX7QWJIXAcH9^;8IO`[?SLI'\_OHLNhK>*JKTZ@D8WVE>we[?N^eP`U5]c5Lb
pair confirm&interview	598	:mAYSMF_WEVEcN<cD:8bZE9e?l>`QJ#_>eMD?Q8Hfg>RaQM8_VW`FQcG`fBX__T[
pair confirm&invite	400	[d:HUIZi4T^5c_>D^#dv,YJL>R\ZW/IV'O4:JmDFro/YIXVOS;T4CJH7AQ6pah@i
pair confirm&join	384	>\OTf-:_B(N5M1W]FTTbeLHFVPRC>YJg#@GJMRMJ?I9lUT>Kfhs9Tu__Kd9_HfRF
pair confirm&keen	533	5kMFWRPA>9aJJYVLPMNLP4Y4STQ^TU3>_\ddY`FwjDQ`43:GBGAf>cLE<lH1Y_FD
pair confirm&link	579	WN?aFXSFYR:^F\ZAgJaPT\RCV.bXiBUjWIC`g]QEY`G8DYGGFGYwMACYMe:9eTUM
pair confirm&machine	441	V/^d<;7=-hgPCP9`MWOMSO:W=h_]IETC45K39LJ.#@?SArU.^Te6@aHLhYAUMeZX
pair confirm&mediaword	473	Dp@X?bTN[+AYA]^>];UVFQT#\;DIkE_KFYZ`cVXRejGI5T2S11,c9Y+Z:T_6_m>C
pair confirm&meet	647	MQ7NIVLJRG^LVPXJVDLwTXGB;;ULP;ZMTWYE_W^FZbB:SR<I@5N]UZBS@BO7YR,U
pair confirm&mine	430	QtH>JHj@*01AFJu6XeTJ/#g=OS_\Q4IDWLq[dZEbDMiRcEF^?RAbBdJR8U\5eMbP
pair confirm&move	732	NIBB]U^UPM.<_RY<VMXeeXDJa8w;FX\=fWdVANWVb=`8Q[;KGSUEG7=I>DW_6<K=
pair confirm&not	531	URcSg3L=:?G>3O2E6PBoN-=]GQ_U*gQRJSgP==VMH=fCdLUSCG^OTHBG7<WL#KZ+
pair confirm&offer	439	_EYIWD_F5N56+_.HcO]XdU\GwSW=IUG8F]\^?HGStB:dM1N;\j@:D\We?PiDhRZ/
pair confirm&office	365	a]WM?gp<S)MdqTE*l_<m0[g'f;6^Rp>5\(Fdtk\8pNn;gB6X3$<O>k=[#flKQGNS
pair confirm&official	560	F]FIF?qCRSROKbNT\PIw9tX<gEfMGOfLZ+a\]ROLQ;][@P\]+JLWX59KNHw@SKMJ
pair confirm&onward	499	]SwLObNMQDBBee:N7T?jAD0PQB?N6nW(^SLN33ho>/IXn2fLJJTRMLbA8:?WHB7P
pair confirm&other	384	YI^JC0rB?_?\CRSK4wQo0K3$RFLKVkq6Da>L</`[D>Efq^rE=O9hbCWV=/=P[La>
pair confirm&paper	448	UK;ZPBgLe@Sa@GIRICfUYGLfkPAOEIAaNR1NUIDHAgTl>L2hHPSgTr@b\Z7?wJ;e
pair confirm&pay	416	YTwJnJMOP^W4CuG3QR4:5NTNGIPLD\QQ?ArNJIC`MODk_FV<UU9lH>cY:HeAR_S<
pair confirm&practice	478	RW2h/\XSm#*huYI(OL]W1ci3lVF]_<g;RP4kl\sGdpN8QX<YK@>a[W?W3p]>N3<G
pair confirm&prepare	529	KN@`0uJNIC=`OSVDaGoOQa@/P>Gj`1MF_G.MjRI8m\NU0nHQGJIjDw1]FJN?f97q
pair confirm&property	644	\E#UKbQWN?BR^[a)VY_sCVS8[+;aY9\7`Q@bwkZWZhPQDLJ:+5GYNaJm5cb8dH<Z
pair confirm&received	589	_FJ[*\&1>j<bF@;FHWjS<p6MErm^,3^RGDb8EdCBAHLw9poQLDPP9KDv70?CdiB?
pair confirm&recorded	380	`Bp\DOwU^gI9ALL>P^J;No_?WG1FShXL]FVYHe\itK]RHTVkLI-;_RIeSb[A956X
pair confirm&recruiter	385	Z=[EYZ&[tV;?oK>RKBDCTNRYAXObwY\W4`vBMAb\^]@To=47wT?ZNCbMIl>RCb6A
pair confirm&remind	445	aHRGEYX#KbWEjEYE2LN[R&Ie6TBGHYnOC<iT6YPILL]6f1)FSM8[+Ob_`:9V9OSV
pair confirm&review	499	VaUOCWfTX@[-m<\i7FNRJ:2a.8?WZApPP:T[glb4ZwH6>NA7=KY[N@bXGm>ZS=Fc
pair confirm&role	503	PU]PO5UG:UWQ;4AW#BBlQE.SEcVgNLmO3QML$NOPXHBWXIRLG?NEGBLWI2M_WJHG
pair confirm&sales	499	ewLdCc/8;FOYKTPSbMQe8]cCCN5fX>c4CTQ?[[2Ggg@Y3_@[UKKEM_[MBLH^OZMk
pair confirm&send	567	WT=`ESOUB\O_A<\wEZc\H^HW?_[;DIFNIT<7GR@BBC7T;fn=YP^:JN?KCWWQRhRG
pair confirm&service	466	hb7]47NF-$ASWQCHN>NT8=JPIAIfF<KJ7T#QVX:<XpTRGFAeKOXWAVVPBVcP[]Pe
pair confirm&shop	593	^MA^Fj^EQUKXY^^HZc]kDnZNALXVd#LOWZTU\hY?Um_ZD;YaF:5B8b#^EWUMw4PR
pair confirm&sign	497	M<kGNF[:3[A]#]>sNKOH_5USsi_DbbpH<;CWD=YLL(7eG[Z5DDF;C0i=G7RHV<lZ
pair confirm&slot	453	MIJ7jC7732L\,p\3wDN5N[AHAfXLc:2W9ZHGwH[NL?BOOPHIX8I6HP?\8]GG`rL8
pair confirm&sorry	450	VeGLQPF3R+bO-FIQJ6XeDaEBKSQVDcHRSZUXXcMTbo_X:NBfOTIcwX:f8\>4:OAL
pair confirm&stage	411	GBV=<?[o5C>GY8)C(X@kcLA::]4uCpCQSwm<7=Nl=2eFa59`F<H]I\WLAY>OR$WO
pair confirm&start	354	hTaBtQD=-2GOhmO8Fl@IUiq?SNW_LK`5]DeG3wWP:Vd`o:\LB2-^_1sedB`37?ed
pair confirm&study	433	UR_h1wD;^eNuHOTGmWYI-r;2lF_f`SZQSF[Ghp]3I;?k=NtM>7OZJNTaKCW=QrCf
pair confirm&talk	760	=VOKRI>\OEVDPABT:E6XaB=ORwH_U\5a5bPFMI;Z`Z>TGX@C[aVR5QPOHM;``]8M
pair confirm&task	509	X^VQ_8-BV3^BBBKk-Y8KX2CaI[EE6mU\#F^gE>F6F(IAHJNIS??EX=g6eK[W8AUi
pair confirm&team	446	_3`?Q]<8MRUE8JZ\<]9PXQ0F>F;UK`E8A]w?8:9R;4g`FgSCXML9`RUKCEOGOehC
pair confirm&thank	556	>R7OTCFMQ=ZQhM4gA95sw=2WHSNdTTKiJ]:A:L:Uv`<HCc//lmgR1e_;MM4PfV-k
pair confirm&ticket	483	J#DOM@P:PTJdROLHGL[PcE59SYKVTTDRe,NQjPXC_O?CFLWEFYKF<VCUQJ_C\K=P
pair confirm&time	692	@U?]HTK[V5OX[DRHT8R\U>@RJJ=lMA;LMWTQXh?Zrj<W<E::^FI`2eNMacACV_<w
pair confirm&title	536	HWcU2<.X:YHdB?IW3MDYTCM;L_CoRESWHmX<Bn9>bJ9_[SROVWCX#cYU>><L[eGR
pair confirm&urgent	383	SK#=dEH9iWQ_@U'=<XCOLD>A@\K_L8JnKCWB?ZE=<PRI:NR8nZZaWP>Y\<<EXfCE
pair confirm&video	593	JYKSKLAdILB@dIKX]NR`MRMVQVDaWE`QMF3MKWGCcbR:J=5HQ>PcB]RYBbUMwM<]
pair confirm&wait	486	[XaaL@wXQfYMP_vFZSU.JSg;fHfU_voBFSMQMO^J@RG<Q7?83H<RZ<6TCQlEQUDG
pair confirm&wish	386	B_G4TEbR:'IHIhHIIWDDF0BHb.T=8T4aR@mVl>IYmKJwAHDc\iIGVRTc74O6tRZ^
pair confirm&yours	603	BbHVDSUVZ1NbB;6Z@L>wIMKP?D8hXDDQBXNOKaD>lRTNVJ1=HLHXDhYV?Z<bNGKk
pair deadline&decide	567	=TVWT=AaN8X:QFLONLQOZHGf/MMN^>In?RF>BR4#H;;<W^OgZdj8NKH=UZHW_ZHU
pair deadline&document	422	FgmR_I^1[_S[>8a6(Ud=[R8eFaU-F>\C0#UV<TQ@N=dWHkQAR:OEQTbcEK?tN]SF
pair deadline&education	446	VP_LAZ6EKMoqVSdPL`2H)j?6KOSGrGd2?SRkW[<<dBD?HG5%H?Q0^TPU:XEFJ#Od
pair deadline&enjoyed	474	H;HQT\T[ioFp7b]JvMB=FM9hH<P<SPEAA6B`V7mG,ZG'ZRWNRAD4QKEKlw_UWFQB
pair deadline&event	500	i`Gd1Xfiwe1fZS[PXW]ONV_T^UTK]][IHPM[GPo3G@d0UM[SH?OE\UR@SUe[UYIH
pair deadline&exit	444	S47;PPLLWdY7Xm<kO7KVwKCZOTiE`G8f@IH=DVhP0=NDKY[UPOV8`KkB^;`PM`HZ
pair deadline&family	527	XGXRRS-QLJ^H=2<WO2nRWg@^IwK_W)X_YKDC?mER`G@CRdVHUUHE>nTZAJ0a[kWW
pair deadline&feedback	396	BIG]IGRATXQ?5EufIBSjJ]AV0]ZZT9SAELXPHb_9B_abEj\X\5aT=KKW7G>wYB:^
pair deadline&filled	423	vewdjIbQ8lW:WFNu:]GN?G@QMO@=<Ub57G[MGR=O]YGYSHVK<LILP`bQ^NIhEKnT
pair deadline&finance	420	CHEI,gEFKkmi?Ln?`NPZ2kj>GFX>UDTWd&:XKh8#7VE9CaL?IWd\kUBvRPYMu;Pc
pair deadline&forwarded	548	SgVUIDP]NN_TKIVSNXSXEaWgZZ7QNU]#OAWm>?RS^CN<PNHVhV1ERJRJhQRUK:nZ
pair deadline&future	425	fJUeFSbNN[_fUXEc->9dKF6:g<GwQEW9dC>URWRYSRJa6XoE++ONWP7N<PIJX[@M
pair deadline&glad	374	B>RANQGTP]R6\?LnVDQav>S]QN\WWA5u>\A00M>jEZ@DWVSYYtsD[]9?UKf;Li#V
pair deadline&health	637	PQAJ@ba[pD9TN]]Nw\bQGafRQKN\X<C;e0:XWS]J`U`UOC@[GKGNXP8NVWBIY94H
pair deadline&hear	419	W]VW9JGURT9YV4=LEJIBPa8C\?hDK\B#T9EUfeNLI=AO9<(MA/:CBM?WG\T]\7ES
pair deadline&hiringside	428	CLTIOUZMKLi[PhQ9RU^eBdO_P1abM:KXwK^W[^G\L;+bCTm[Q7PMZ4JSuOVebO]O
pair deadline&hitch	437	cYYYWd]KNX3IXXPs@Z?HNaWb@COJ`@QFSNZ_wPoa@XXABTiC>\BRJ[Zkh]q9s=OW
pair deadline&hold	575	Wb_b8An6h@fM.EURKh@KNChgVP`JJad;?4DPQIe>JP6,i;BKCKWLdDE<VUtaWKOw
pair deadline&inbox	491	Oe6LiW2OKaP1Z7<VQNI?]]q]/@A;L@8UHI#]dBZ(jH@BRfeMB^`:KFP7IQJg*@`G
pair deadline&interview	316	j?P:F3IYgD_ob/<D4<FYPA75b2MVXVBoFb::;:N'_wElD^<TS<HL.\,j8@S/^dAH
pair deadline&invite	513	gMRXJLJQ]KESO[[MXLKaCYULI^F@fTQ#QB;`MfTHYO^[XDTROP;bRBNVFRO@[fBD
pair deadline&join	590	UK?P;BeI[;?PdFK8^J[YQ4JQb;-PB7^2\\C`NQLNwPTG]M[nBAE^`X6XUcUBN?ag
pair deadline&keen	406	wMYIC>LQRDiFGB:XQQ6VNAAYFO=Z0]@ETWZ;M<?3UIM5PFNE3D8abTPSVC^bZ&D8
pair deadline&link	661	P,T=`HTBTdHJ;VSTGYOEJ`kT@ee;[XT6<=hW:=]?D#FNIW\;[VB?L5OLO9oN?QcF
pair deadline&lure	553	SJG=>MLwkTVXSMPF<bLJ7jG@]P:QF$\^YZ4MYSQjDX`;\>\M9+UFjbJIRbXEG6I_
pair deadline&machine	490	<QC@e:H@9<LEkw^[XW0DOTYJT>ZMLTWNUV^BCM<RYBLRJUDXhJXCQY_J]QNGOE7E
pair deadline&mediaword	468	QQUOZV@ViKT[e^2#d_Zb@VJIUGS@d4TLM;BUgSnT]JSMO<HNC1=RIA4fNF[1I5N\
pair deadline&meet	460	JM\_Q4N`WOK6k/PIV@JMQPWgT\NSXBi[M9L#WPAB3BA?>IFi;XHDK]NJOA;;\8KW
pair deadline&mine	601	JENRT]XHSERDHNU#^`IOaJYIY=EQ=F4MAc55@EQ]LJOdeBCNULMPN_h[N[EVbVMO
pair deadline&move	550	]>UJ9eRUP]KaYn0SuVDaMCDA\?JJjA>9LPCJLJY/DWX?YJMVJ#JaMMIc0J6Lf7TO
pair deadline&not	534	m`o_K)TeRMCbL5<_MnX8E;eiI^I:N^p,?=\IXBT#-AB>[<S@3PIH[IC'jU`\.8fZ
pair deadline&offer	410	%mOXBVqQc'8Vilg1ZVhEFab0aEAKkC@*U@_fM^RwdXl]_K8>X.;jF9*gNEb'MS5U
pair deadline&office	552	nIYBE_Zc[TZcRYSUJ^QSJK]jkRK9?NEETHY]GLeB7>IFKFAORG#DRN<MMSWI:_RS
pair deadline&official	306	QG[TMcfQBbNXhc0A]Z3L:FTaXf</`>p=.Zak@XV1YWpe^=sUUfCBni[F=w9)ZcBa
pair deadline&onward	420	L\_R34d`JMvB0<>bGgUk??`RQ[,H@wn^V(`_6SLS;969pEN3&FY=f:u<X[UUL@jN
pair deadline&other	507	LGLeYF@VDOaA\CBL-A+w^;JTJW>gKBK^@LCNC[AVMIVREC@@@FLLJKSGL@FPIMFL
pair deadline&paper	446	w[pPJISG8aiXfIC^;tVH=EeN:U;LFddJEGiZXUfI-EE8d7[GI8W?p5R1D:QcJU]Y
pair deadline&pay	454	waBmXecjNAb]kNj`WTaV5UoF=78]g,uIYgCMd`dIAG9B:F\h4+LaQa3SAYUGlWN[
pair deadline&practice	552	eKV?=Z]NVY@iG_N^PORM:\gCQ>Z<SbbK[??Xf^dLJQT'EFw^=%JPULJT@H\C7a>J
pair deadline&prepare	602	F<KYG2>S?guEF=FaFN@_WJ-R4wcU;EJHRTJI0UNV:BJWLscHRL]EVTV/G7?]A?JF
pair deadline&property	434	UY.oTFVWa8f]aZEJX#cTQcWMJC(Ug=DJ@`:?mWG>m[6DNF<PT3cg=WcLBkY\\?Ej
pair deadline&received	518	4FF^<]F>NS4?c>`HlT@OG[T[SKG>M9.MMcJOkwO6O@HLIbETL;gJ-@5'PQ<FLCfC
pair deadline&recorded	652	_5=Fi<>ERD?<<bISa>ZFR^UgH\\K^F@fF6BFd#kQJ:CMPRqMXYNRt9L=ZGd:Orm;
pair deadline&recruiter	425	J\e9C`FFR^L4UaBaQXL>0;7FLYTB/K0YB1ENN\?@J#BGeHfWQLSaLMHS_LO7L^GA
pair deadline&remind	425	QjGN=FHTH[_GTcVYAKllGIlt7b:^8lK@[6[0RaXA#][=QEH<JUJ8aWM5^^Gc/0=C
pair deadline&review	504	d.Np@^=,OZI^JEHC?Y_Z;lQ7EQGQNJ\5H:2QYgaJ4@RMV]:C7<=YEUGn#VD6VF:@
pair deadline&role	615	]YwK[GM@?JYMTBJT;Y9ZCMUWOfTU:Sc^>@PH:I-H;;4JGUB-PRJCDSaSYGMOTO^R
pair deadline&sales	474	q;OeOSTLct\eLRMdgXChCNc`NY#T<KfDBH7\gGQ7:_SQH\I4VCXWEbY7SXXGRs?t
pair deadline&send	649	YdFf>8VaQHYLJQ:SDEIdW;V``O:h`EGMRRM]YM8UBTL7YMVWcSYMZFSBpiTO?1Mw
pair deadline&service	528	CVAVUPPgQEZa\QDMRCkWge6JGJIVB5^JeNFHSjHPcOXJ.HX[SV8\8wXe7YRVl_=J
pair deadline&shop	666	HU7RHY_K_KPwWLYFk_STIX[<bH@VJEYDYAM]SG_;JjRC@?H\BFHKMQKM?_M7TB-^
pair deadline&sign	639	OUK@9X_QPEGHigTCiFUW@fOJ_@QwXJX(fPJP_`M]_ZH^3;8P@93U8YOeERIN\G?E
pair deadline&slot	482	5P\A@ICGTB6S<CTmSYVNR^K[=pLPYE2W<Y;5Q>K#X9EK<UQDYTcJPIQN^O\CEWWB
pair deadline&sorry	575	]GQ6PCOK\F[PRHCCDQ;N\9XJObRX8C^;FXUP<7hLY5ZOw@YO<ZW9TFj<FJUU9Uf>
pair deadline&stage	579	bMReM>FTH[Ae7MJbONfI%ZhjJXCKTZW5H8_NLMM/+D?EJAX7S>`Ge,E:dw_J>2fM
pair deadline&start	473	vIU8J:qFBCpHFb?GKVCH@JW<NV:#JX_VA=NLO4OAL:>:vEa^HS5@UESR8AnPFEeN
pair deadline&study	439	hm]D?6WZ[<e_VX?I`aFa8DjAKB8Scwf4INN]P_N[v\X4T-VYJ%Fo27f>PXOMVSEo
pair deadline&talk	543	gf_aG\Zjn7LeFOMV@E?NCEfGXNAUOJo8RB=SNLQ#WUTKZ=TR9A:KZP^ZNm^IF2KR
pair deadline&task	500	i<XGUZ8[L_NTD5Hn3RPN/NWXHl]E-LCEA;LLOW<>4B[O>ws=MFTPc=Y^RYSSIW\=
pair deadline&team	449	gMHGH=W8YGTi4D7eQ^A:>KiX3H\DFZKR2P4E]H?#66,ErCPKCGTVs;=eRIKZC>[V
pair deadline&thank	481	]JMEYQKO;B>LVZT:]L>YDRX>gU0MFMSq?4UFNGL_LEWd;wVPP`?KdP\E1H/BKV?H
pair deadline&ticket	354	6\FIrBB.FBI+VB[#fGU*JX^H4DMPRi;<h0_IdVAoVYL[CBAc]@4:pQdK;nc@fXF>
pair deadline&time	413	5]^gK9@XCF?Ff6=]XHH3I_]ZLJV6NNSOTV]`_GXNaA0#aZX=`SOINLM<vmN]E\`J
pair deadline&title	550	aRPP:W9G[XUsUN`DDdO:#S\B?PLG>GXP+95YfT[@;G@9E@R@H<S^]HWJGYf?CB@>
pair deadline&urgent	507	9c;DmwHc`U]LeJK?TgS^GLI>6F<FP\GSUKBM\jM[^NOX5DOJ>VAeOT>5ATK8X;ON
pair deadline&video	511	B+4OFCe#cAMMSWXHZ<wEHZLF;ID:RA=SPI?HH_ORCLT:F;nQ5VITES)FEHPLXV,]
pair deadline&wait	845	]U\IF8HTM\TRE@@fBbGINEP^@wSMI]L>JOWDICVT98ONRHV<M>J5O5`OUG?ZARTM
pair deadline&wish	373	N8G2IlLG\]VL>]Mc^bDF9tF7A[EaFnRY\9*<a:Zg5d>?W\SW_+d<wLJRB@=TC-@e
pair deadline&yours	517	V98DNU^aU;QNYPNZRKPjO8J=PC:KL_GUcWDF[S_eCS^\WAQQ+@#\ITaL?nJD_5Tg
pair decide&document	532	V;DWHTOEL:DCQmH9aZELODCUPb<6X1BCGbZKwEXNG7^a?fWgOCRSTUMVPLT?IV;D
pair decide&education	597	[5P#WwU;6KHD?dJ@eUBak=??@SEfHFA^hRXOHNrgT/ce\POlS9BfLSVnMME>HlW5
pair decide&enjoyed	421	M)PCYFZ=WX?PBbXP\N1=WQS?bKA959k>R\Jw=MRcRKIN'MdX@NFBN[:Ga^GhVU]a
pair decide&event	508	f:dG8FDXDwIQW\_ZVXc25PlW>N8ENBo)Q;K`J@bBH0OSJGZ/@:KE`A?JUj[FTRVO
pair decide&family	543	qRdmChQ@IcVXMJQWBVrwAlYHJMGQV-V_NeFS@SSQ@T<HPZRPSX`NFUDJQ]EAK=J>
pair decide&feedback	395	X;YX)\>W@AYH^ogJqLZOkTUCwCYbf,E\d;W[`[t<k][<c@BNY;D_GTG[(HR/vN/I
pair decide&filled	351	_AX2`F<+-V`>E'=Q+g9q5AF4@Z\JMG7j<VV1C?w-Q1WaT`k`?:aMT_f:H?1lMfU&
pair decide&finance	419	1`9SBhE\RQTmb\ZJSD`]#bSM`H\Um@I[b;:\kK^0lQcNVR(^@DVSZj)cOkZ/n@7_
pair decide&future	588	;UDgHLTaD[>TX\kPMRIOCUIJXTRIJFY;ZN?T@Z>#L\WBGWBJ\TNVBPNYh[TKU<Ij
pair decide&glad	567	>V=KIPOc?M8J^PKHOQ?LLG[JJJ[UEQ3hTJ>4QU:PwZO:.O<ZW]QG<VNTTP\FURGR
pair decide&health	566	wCWW>dIDME`Y^PM?ImWl<AL:YK/GUNb=Pg`dFRXNeDRWH)Nq16=DVZ\e92N63Q=2
pair decide&hear	379	KM@W^@_ZJ'E=ZS.STZMIl@E+KL3X8SDtT6a^OMPL@:90]0W]N2AWwSP`PSGOb8J_
pair decide&hiringside	668	9`XH_AhV9TRDXV7DSIS\XCUD]AHKIR=YLBUd\GG`TKPKY8B9\NAOURwO?MKcAHPO
pair decide&hitch	669	UfRcY9QZSa\R9;OOJXAJGQWUE]EHDcwFAQZT<CPCPAORf7L@HSBLIOMKVo`YG;_U
pair decide&hold	429	NCYQe\X=JFeZiWJU%`:\YV<cSRQaAoIV9UU8)E\e8kO[wCSQ.1C=OdgZ6GXLTbBN
pair decide&inbox	664	fEwrEX>VBjreFDX^7MNlFLK@DmTSLNY>DT4QBGJN;6:U:USFC.=@JH,DG8UH]OE?
pair decide&interview	648	FMXKVH=<6PgFG9?P9R#EY<<Z:eYP;TR^AMhO.2WG??EW[M]DSYW7SX\GSL6NIa[K
pair decide&invite	395	FF#INOJa:N8/>h_9c?Y6cKVL1ETdV:WJaN7W0Ve0Y[/EVTh^c=SEiQ-NET_8VZIN
pair decide&join	476	nJZQ_ih>DFHB__@3HFNcOIHLjOGRJ+LaUNYXQalHwINjP`QSU?<\S`Ko=ZbMUJNP
pair decide&keen	433	qQ<P_[e?VBS__D?^Sk\cPXQ^_8AKAY\HJ1kQ=>uM8>NXe7wB2IK<TIfWKCZtN;^G
pair decide&machine	520	5pR;w[>RL:7@SJ8BdGU-YXUMV'Q.?^4EUe<Rj_QVbLUcR=^Q7eBBd=9'Nf@PR;mS
pair decide&mediaword	490	B`cU_QJVM`APRVGkWM>VaBZ[ECVLwXW@F]CO5aIY5C8;BR[>\`^=8CC>U:XQiiVv
pair decide&meet	384	\JWbJ4EeetZM9O0i:fTO@S8w2MM1XmhF69d>5G8N.L5LpS`AiR`?b:J.H5DW[SI>
pair decide&mine	485	*N4g9Gmmf5H_`DP7dJoV<T^B]3/\b8qA^^-Vf^77NqW8C`Pa]7IhMc5Z?p\Lw+0Y
pair decide&move	641	ThTLN4WGT]gIQAIVTSGT=:F`=mIRMXC@FKjRB?ZQZ<DG^AVCDIWAJMPAK^U^OSwB
pair decide&not	500	ftQPGNXFF:GZSCLEOJG^F:HKKCCl2NDXP^CNV]M5QrJGF;N[0F+gZ`CJUWFHCHXw
pair decide&offer	582	9W9@3\N7PQAeM\DJQJRYCRVDTIPPZEQ;YOM[]wDZcVMI7bHDN^LP@]CTB_UeV^7c
pair decide&office	251	\j.+a_F$I]N1R$?c2?6YO2YEge*H?Q?2)?vR;>RZ7VA^o^R#HaF?TsG3^B5d@.^C
pair decide&official	504	f5R;D>`L9;`A@eAVFNKZJBeM?MBVB`QD@VMJ@B\[H5OawTeVOF>D\PIQN1F?8buF
pair decide&onward	656	^SJATE[KX<DYS`WBGRBaO;KLlQ@[KT':KTRQH8rUFSgWc#SXAHF]mZW`QGTN8CUH
pair decide&other	613	L66;PbMRQ/AUQU^8QHX^TEFRVBJMU?.O^HDI`YwPK_bWK>BX3LLZ]dVkTXSK\X;J
pair decide&paper	471	KHAH>eXTwvJOGMCS=I>w/PEB@XNL[H]CmY1DMbPE\]WJMZQE]&ONOTYMJFP9S^GN
pair decide&pay	595	`[]fH>VQ``YP@G9_BZTS1@WMEOKU?QU4ZNBPNVFP?C@#QDTO>MiCJI:PGL`aIQMR
pair decide&practice	444	W#DJOF5FNJgDL@S^2ifT_[:]4oKNHAIj<dnH;9`[<EDeRhkW]QLLUHG]`OZ;E]oL
pair decide&prepare	526	D\XFIDMS>8QV[RZTFEK@DbEQhD;@\BG@WA\wTPRVrUNVER[HRMMW>:KQQJYLM;l@
pair decide&property	477	UVBN@MYS[KCehOAcUHMEQ\mUIX4K8hP4`;A\GPV`C=DH?NM>GQMRwEHaEaWL==ZS
pair decide&received	544	ZD<U4MY^k/YIU\G>NFHPLCaia9@BRXKWXSQarBTM9TL>aA'IcK@YpqXF`d8NK#L[
pair decide&recorded	444	jMr@LRZK8+P<WVQOF_RwsJNI:IDM2IAVEhV;cCh__;c[FD_[/@Akd]Wu8Q-:UcHK
pair decide&recruiter	459	PH;M9^XHc<`ChPm<aI_ZLZ7?nB#FbDH5SaDgSSV8]OK;)=Nb7@\ZPI;]$RWTZUA_
pair decide&remind	622	oWUDXX[?AEVGHP>VPY#eP=QO=_YVIb6G5SgQICfVJ?PTjK_D>:KY_@SlLFRG<]nD
pair decide&review	398	<2QV5lH/#KV?Wb=+_=XdA<AVVF>e<,<#aQELXrSMLOOC6CTSVF>>EUTW4>OedK8?
pair decide&role	630	MDaKNHWIDJn@DB2CO]8EZ<RcH\cI;NG^#F[L7:e\IJ;ZbFVXLNJ=`7UGNARHCWa>
pair decide&sales	515	TVHZ=BW\^TQTGbaXWTKJCPTFS^r[2EcEM58`LdZ@Tw>8:cSaMucZGUIAa\[ACPNQ
pair decide&send	577	C]KbI:UjTIwSOO;d^M<XVCocVa3UQRbJ7FOhNUN8:VA7SLG@PCLJDRKJpYdnB8Sg
pair decide&shop	460	TdJMMNVVO+pQ_V:dDu>1NCYPSwO@GjUcFQiVd7GiEGXmPN[WJLlCdJ_GWXSQ;8mN
pair decide&sign	643	VfRTAL]DPNWFE]OOODKT7H]OSFSFZJLNK=KwEQHFMWAU=ID?LHLEKEiK:KXSUBbU
pair decide&slot	463	W`J4MQWbX[G@0JOZ^UR@X?H];NghV4PF=@a:LNNwC?=DOLN]O>FQ8+=MJ>KIOZ;F
pair decide&sorry	437	U=O@Y^GS<>JJSqcESO6Ra4GeRT6iHTJ\PfGJ;I<q:NM>e..[ShQ_wNcWOB<]],F[
pair decide&stage	445	iEgC_MXjMYwbEKEdKlXQ_LY\gRCNHfa>X6\d$<bR66CUm4_R3QS\mVuSS[N`B:JD
pair decide&start	352	MXa;CgIN\NS[Oj7IVAF][U[Iw[=>TeY7W;Zj_HP_GOInY'%Tl0BL6NB'S:^M_NU]
pair decide&study	578	YBRbgMYQRXW<\O4NWN0IZ<KZY`CM?XSQHP`IFHXw?)IUTBiI^ENTT8XI[KWEVbG[
pair decide&talk	544	^]bwI_T;4^_dH:BS8h?b;\DBDDR^*LdDJk;_J^=dBTQSB8SBB+RW?`SWGMFPV[IM
pair decide&task	475	[=\3Rjd@C@>11rd8cS_QPo@7GYGgEOUH.FRRX>wSJQfU`AWQ8@e_agE]FD><dtJ9
pair decide&team	479	XPQISITJ`K`UHWAYTG,IZ7sV>P8D.cHRAFL`)Hf6EJ;?ZENKFRLEw.V=FsT^0CYG
pair decide&thank	372	d?<_IVJQNF#R.=U[Wfk=YVBaH[XcQ?D@BhAaMTg]\BAMMmYjNMUXrALW0]NEqcO?
pair decide&ticket	650	QONWJPMQPD?LQU`GHNYaJO><X3,a\?4RS[;Qa_\FLgJFG<.wGIBQ\\Y^<S5IiK:K
pair decide&time	508	PrXpHO_`CCSeUjINA@Fh;JTQrHVwCIQ/kO_`H_:gKCP\]$PLDI*V9<eZIVLKB:Xi
pair decide&title	654	eWZEU:DLKRWD0?DOAP9YeIFY@^M7>kB],Ln?32gf<NML`1jKBWPHwC^:IEPU7_fV
pair decide&video	556	O>T6I5>LHg\CV?DMKHFGTo=OF_T[GNOwCKZS.AGaB?7>;g\<U@kOXHU4V3QM\X`D
pair decide&wait	589	XOWOBTVV_YEiPLIVLWVZ2;kT9L3RJVjNSJWcRTN9>VLCM@PC55AAdZIU[i\DFAMw
pair decide&wish	404	bhPIGCbJpFDlhl]OGAUABqmi^W+<ZUb%V=@HF#ML_HA/)`IDFEYC[&LQBJSAPCNO
pair decide&yours	408	/T.<ZiEEZ6T7NqT:dILDK>^?B;K=fX7bbsZ=_]M(wJmHJ-W`FYPkgSd6aYc[w63B
pair document&education	708	YSDYOOWFsUFQ\[VBNfWCGZR>TFNDZL[=ZDIVWSjNIQ?9@=RT#>CGYI9ISKjSF@jR
pair document&enjoyed	626	G@;:d;>4Vg61=dZ[\=Q<Z\@QEjj;L;;w;HB:S?aYNIV-4KkD\h]<X<,2K>UPVl[A
pair document&event	501	Rq\WJHpjYWdTbTC`WmBDJJbYMT?>ThRXg?QjD*<9>AJ;w86+B0@MvF`OR`rfI2jp
pair document&family	451	JOMRR4_KY_wLB0B_<FYMIRCl8YK<IIF?dVTD4BFN=HXFAMEMGB[VWo\JYe]PL8aN
pair document&feedback	390	OEq8jjW9<`]6?l+/OU?@v><&PvEEE[9'V1cG@8[mB.]G[0\#XGRCfHh.C9NGWZf8
pair document&filled	429	i6rPQY4Q#\f[*RNsCSGi+N<VDX?lIKOAJYED*FOY;E:dSJdGL?R;Qb;886T]Idd0
pair document&finance	458	;ZTGU_OOER7?^hq>TYi4G`HGI]bOVVg9_ZRHkOI;sYQT<H?CFVRU,=89.>]#rcD0
pair document&forwarded	521	b`^JGC_V]FT_aCYMUw^]N?RTRc4V\BkL;DEcSTGL\UP6ZN_eTCHVeRQ_mMYKV@MQ
pair document&future	498	FSlca;S[abB@KcITUJE?R:V?7ETOMZFL:4^AK<AwVKAuHN?.CMWFMH`CX6_BNbK<
pair document&glad	523	>R^GhE2RPgPQFSHLII9=]@CVBa_DZ\AKFXdSU%XWH@;]J^G#X[L:R<NA^DPXDRXI
pair document&health	473	EQ9Y`WLYZH<>eNaTLOwsQ7N5NjlmX?K@UhQPHXEJ`J/H\E;@PEE\JRQ@SJZ)Q93]
pair document&hear	622	YKJ`WKc^PAA3TG:E/KAUVD;RV[4^CN#QK]GZI>VQUZV\T8RERL\:KMS^DUVNTVEO
pair document&hiringside	446	F]LEPI\rPN9U]SB?K^8HF?J^9K#F9L/_UuVERALCUQB\g1SISCSM\\Y%ZS3WS:>V
pair document&hitch	465	6gU]GGBRbFRKVNFDHaRAAjUU:NAHfO:ILwNFPTLTMRQSHNeMBOB<AVPc_J>EfSP@
pair document&inbox	510	b?TW)7WhQY3dW2GO7I]aZKEPEaSw[J`HS4R146POCM`OfYPcM,=RP`TiAST]`ZMP
pair document&interview	521	\Q=BLMFELHRMDLQohH><cgMA>P3@MDDXXU_OXORe]IR65VP=tMSPpO>J?SX0wY>>
pair document&invite	434	@CPeNSUCCfPQ`7MN@Z4NR?:L_G[KRBtM;GG>/b49M<0CWwAB3IBF(D7SH_CJhT5<
pair document&join	445	?OIpO7XqX:rEV2Pn9G]LmJjX[kKQEbWk)6)25.]wS>VNg[VJHdLR?F]Fec?MNI>P
pair document&keen	387	B]hKa??]nF/)OADWPI^1eHB=]O]=BFBCY]GRG+SGP@N#dTn,W/HROK]/coZh56iS
pair document&link	431	K[U1VVsg1*]]lVA-jN:OHTO_\VFfV[KJb]IVWY5WTXJtI9VPaAFwZ\LY5K5`QsJS
pair document&lure	420	YL:<^JwJSX_8LFPZfUO3beQK[\:=jagDDIJS[QTg?LEH<JKPJg\@PQKH=cUVYN4U
pair document&machine	360	LK6RFFd<KCOZLYK`B@C-EadE;f][wHb=8GLUnI<@-N^A5?b)WB39p:MR6dOQ)_IZ
pair document&mediaword	456	L4REXA/M=K^;K-CLIXQJPZHZ2PkA;B;GGwQ?Fj^_k3UXSjU;W]985=gL2S<XZVgN
pair document&meet	427	#U<_M9?\[41BZLS8NMMM2QA$jUPgLC-T/eWI`cFKUXW?I:6;a?<Q@pIL+LL=YTMc
pair document&mine	569	wPLX<NoKjI(M\^iDaOHP;eiCf1SEKRM)LZageEGZUlfEDUKWJ[H_gY,F,bg7Q5RY
pair document&move	465	<v:<e\QT')NV:KPFLw:=<XZUNHH@MK>d%oDAwGSGIC1lPHVA?L>CvMO:XM1V>.T6
pair document&not	436	FcgNj-gZLdb=h99_=J5aNFPWbQAK=]wUP\_D=6YML>?1RC^2>gX/YJ\DPNMX#6cQ
pair document&offer	404	:Yg:s)Y2D*4>PuF2f#QKX1B2:XlTM[?>:HZa+*:lp4=g70F)ilE/8Fr8GJ#PP\K=
pair document&office	374	j1R#\L[b9UEUERZbZI><a7h_8n==PK5`<?dS4)hl1B;%qWT]ebm9sROSTVRKLM\X
pair document&official	359	PGYa]'LbZXU18U,d>KI=.JGTAr*JJNWf3@FMs#V<3aR+IfB9bQU/E2?5j>aU<ENi
pair document&onward	557	EcSW`DHQOHa<GM\VGZA5NC]RJI;)AkELP^nVVGPKV8BGc8LKI7@SwBX6UW@r5$^^
pair document&other	462	[SUbW@`JFP\fOER\Ck0W:a^URfFH7FU.ZO^uI_hTDV:U[<QQ#F'^kHcNKMKFIQ`]
pair document&paper	571	Rs^fLZ`m>nwD_G>]@XYdAZmbOT9@IX^DB8YFJ8oE;>CPaBh78>7KfNZSNfoC13Lt
pair document&pay	470	V=<g8N9XVOPSb^FZ>JFV1BYZTJ@@W@BMQHLgNEZT=Ye-K;=^+K?gwT@EKLSDK7GW
pair document&practice	596	6cQdWCEcVCV>aP>bZTGKL[EUXABRSBMwP`LNIbYGKQFBPP>HWWR;aZbFP]HBLKNQ
pair document&prepare	452	=vMwQMBGP=bP]F;aAG-<1?CLR](U^]QhPPHHNW6UKOK?GZ4NO>s@-__>VJNT6Z]v
pair document&property	490	DQ/D`\@]VL':XiTGwNQF;RH@YHG\^(OJ:i2iDGS*`\VOXHLLR=<idQHS+UW\XFCV
pair document&received	618	Y=Yi5F<3Bhal@@3wOaW]FgE@Aj`MMBiTC@ZM<MA>DA0G>Xk?M<<3MTDKC9IUWh.8
pair document&recorded	444	QJAENX8CX@HYVUL<`_bJFW6MPH^L:SWKe]S;5_Iwf\??5cNcQIPPI>37:<?6[l+f
pair document&recruiter	443	NmLmQ#gWEGgLEUHdVI:Va3YY[MMKLGL:iGUp<Na<V7ARRdVT0;HU`LPRJraUK9G[
pair document&remind	399	XB_LZQ;86lc_FBANc`8SL6-G9J0b8#o_:h^G+]V>3A5Ya7`>GEAE'L=P$VC8^8=U
pair document&review	519	DwZ^V5X[nOfqMFIkDMQE?8WE<7GI\5IMbMbRbFW;ZC:9ODEL>MPF[W^UR]HkO:A\
pair document&role	464	J/A*?TT=X-:EaRj=\FVQhJ@<HBJnwF#KhfE_GAAwwH=c5ID]ADPM3OB`:W7E`TL:
pair document&sales	403	^PbKf0IT8KB77^%DP_A#LEDV,`X.@M5PPB];DJ[cL7DZVE[MPQ-FiOTC[:a>SFY7
pair document&send	455	OL<Z?ONqXOdIVDFa&Lf39HYcfa1A#QS=I9ZkA9PN+GV@U>^U@LBVL9Z3TQte4H>g
pair document&service	446	VYV7W[MCXGBFDIW9nF<9NgEKDSXOSd@_i[RVWV9nMwQr2bJKIe0MN]gMdPAPcKOU
pair document&shop	575	DW:JCB>HWFP>>RZBb>VE7VV.UV^VLF58JS@CfQ?\jBIw*RBMb[:4C?HL?ENG^UV-
pair document&sign	461	KGF>HK_FNQFAImLQXXa54c`8gV=J`H^1Z)\wvaMWOJQ:PH+.N=@_P[@>84w/QM6S
pair document&slot	510	m`ZZHBaeo?DVd^]6ehbABTgPRNABNXw>P*e^sGcG2OI)S6LK959lgG^bYZi@:>^M
pair document&sorry	397	Ra@S\Zt_[moIwOPSUYe6&UcgvEA3HBXTA-GJ[Y`=nW\=5R=MOR`\Kc6WOC[?L3ca
pair document&stage	469	h>PaBZgLZ\_gYAMj'uWV:NP:]wJmEmNME9HI<XFOC5N3tBfSAJMI^+b5BSOP@Q<L
pair document&start	438	Vh^:h2L)G;=N$qPELNQKV#Z<@+W*RrU0/=YYS8VQ<P^TP#W_?QH=r%T8PBYY@gb4
pair document&study	561	UbUNIEwZR=\OLG=BS]0IcGTRY]<39\AIAH[]V<vP?HFJQP@D>7P@oJRALTiDICZ\
pair document&talk	424	oK?D]F186=N_CAJ@i7T?dYP*Par29C7_h?_PV`_>CA=XY]o4]FAie7C.X#OL>wL*
pair document&task	427	[JC1^LJN9_P\R@l7OIWQ?YO3ESIXOGC9=;]N;qFiJO@T=w0QYdJKI6K^=VMEhKA<
pair document&team	456	UM7seOULY=McUf^VNAfYHL_+[:9^RLOSLPOiJORUDONI[]DdK#D@]]FeB]W7VJ9q
pair document&thank	583	P]WQHSQI_RJKKVARWLRRfY<M<ab8eMJXHXBQEMM:KJYWJTTEJgC<CQPIU?dR\WK#
pair document&ticket	538	[SY8PFdMQAeXQVLMFIBRV/YUUbA6BwIIT:VU;)R`c>PIV:>7nHD:CHnM`E_f.XLL
pair document&time	539	WHVq+4QOdNZK>DH_OvD\mOf_f\#eMe_H=EYg3EP@;9_J[>[K/S7JPS]HSXGYCJHY
pair document&title	441	e?0VQ5M9Y9W5]ZiQX?4Y`N>TeH3dWE8e[q<v5&do[EJ#[b?hN\_P_QACmkSuDB=9
pair document&video	411	;Z\eLb_`6H^NVMp[JF6FG;H-KJ>iQgKP#o@?CdO=bW*jHWN`i<.fJ^^ELT5KcH(k
pair document&wait	561	HYLAf;ZNaIYZCXCD8l@OM5WXSa)O1^D`JJW_D4ZLTDR=k8PCADD\wVr5Vnbe94Zj
pair document&wish	536	V<DXKIHUE\fU9IOaDH@CGFMaDG<HLdIU-QPaXTVCKB9BCQHIRII<W#MYI`PZH?CG
pair document&yours	456	K_FAZJLG5^CU\6RlIIc;`OIKNTRMCZLcBqUKIL?=DKL7Z2QB?^LC@Uh]RGJwPMW9
pair education&enjoyed	446	0H9<^CNIMbJ-L]6YbA_:h4>hNOQBXOSX;SW56?`YLB0\aO@Kk\GA[-M<M8DUCcR#
pair education&event	463	`3Pw1qL:NI?lNHS*XJbIQUf5GBaqQTe3fQIe[nSK4ZX>&DYR<3V\(UEZ.^KBbPKc
pair education&family	534	<V9HUg\\XH7YoXP4U>k[MOaIe9LWE@B8]gJPQVF<wWR?ED$a?M^Q=B>BDK[Da4'Y
pair education&feedback	361	e<BP6l=+VR#I;[WRPmSrmd7JGRCbM=EeaS=HEUHm9L[W?ULrVVJhAcKm<^9+qS7F
pair education&filled	437	<POMO\NVIYUC`ID;Rd=IYHG<VY5M<PROBHD[R;LO0F[awNat,3JUk\AcFC@MBQM8
pair education&finance	417	KVjOOFVad']RhQG;dJ@G^0JWeO@]LW#pG`P.7=b:`k]HaT2GRY];RiO%Oh<L[OOP
pair education&future	369	>TNHBed_w4gd8Wd(W`DfLP^+VDL^</FMH^paNbIf`[:NO:]_/LMaTJfC7AADk'GD
pair education&glad	561	PdBTJMRVSKCmWwTIhNcJLaLM`]MPSFXBQZL][c=T^W^WE';X8MQ@+9FSH_Z@ji;N
pair education&health	525	_8LCbD@<REME[NE<\Q@D_+;CFmN1`AV>TAH7g:8`):nTBXw^DGQD>DHO?4NSVTYB
pair education&hear	532	EaMB=Q`3Qa2NAYRbga=I3QWMeU5UW[r+[R@YGP](HTZCC>SNI1#b_PXJJiFLM:OF
pair education&hiringside	511	aVpsPV\MNYq[;>QUL`L<]/;78NML5ea.BQ^GAN@B?#3YCWcOBdF,NF]>9HXKHHJ2
pair education&hitch	494	h=\AHMK4^C6M]BoF?YiKGNwULS?=YSORFB;CocRRGAOSM/FJVDGDN5K0D:o@D4^M
pair education&hold	365	httLHHYNESVT:?YFMI%W*;iw>J5*Mn<`G8WFGI=FE1PCW`iZQQZ8RBb`cAPi*C\Y
pair education&inbox	653	UFQRJ\J>ecFwHCCFYTVVAkFB`>MWLF]IKbCNQTECUbNUK\TVIDN_BN6SBKUB`XKU
pair education&interview	499	Zd#^.P>`qFB^[I\QB3r`E^Q9DWA_j%XDHg<fD[RBQeFF:VDYc8ZYGn=DKiW<t7A^
pair education&invite	580	HMPTQ^O_d#@EkQEHNQ>_AcG&G=FQoKQ<M@HR^`SY\ROOI7UTAB2l:QS_'qWC]?CE
pair education&join	508	I7e3^GfT:UAFIwUIXRKcVB;DjdLMCj^KC9iGVGYPFFMbA9ZL\N0X>4fF:GLUQNu8
pair education&keen	590	LJ0YBaZdw32Lk`oKp,hC'q`>m+UViAYFf92aYXu5IWZD,;Nc>50nQR,]>Tj4^5GS
pair education&link	547	5NWgLUGB[VWXXUbDZwUWQ?\D]IIWZ>?@PZM^^cBYS_SSCIMb:GKtUn\lC\G:L7DJ
pair education&mediaword	427	J@w8_Ka?SSM@8R+U<NL,E;K_4i^><TOJHee2%1N_.P1cGMcKYEE3d;Y/'@PM5`IH
pair education&meet	562	E\SOUGPRUShJQMMBQ7RZKK@=DSLYZ\dObj]\IL4Lw^BB)=D0WWA:?[U>RY@PQOPU
pair education&mine	380	MB:XCZTZbCMQuF\6YM<m1FKBkO)>BEf9QiE^jb]pm^O?D9*w?U;JDV/lDNC@X4Dn
pair education&move	660	TjDN0UDM]BVaRXkBf_iU1tQAWFFOeJ<P]G<naPK,a\SYB@Bh;>#MOm>X>VO(IOP^
pair education&not	455	]>H@Bn\GGDTW]\X>cSIoGG/:H.ZU<jTqDO@KCaX8a`hV6QCwQDUd^\`M<?1<<\;7
pair education&offer	518	P:+X<IZLTlF]GAeMU=f@bhMcVSYWvDQPN`K[]L=4pM]5#MKVVE[9iKGUDRRL[QIc
pair education&office	617	^SVP[J\NOGP;`TVK?p<YAEU`NYHLYQkVcTReQGP]^WSGg>TOP>#R]LDXObPX>NYZ
pair education&official	471	UM8HWE.L/Bw7G*?a9X\SY96o6YC`@RRS8P:;=<@XIWW]?^U1ZZh@ORZ<D9JJITF7
pair education&onward	424	MCZ/^Q><KS[VLefHIMHB-IBR`>VRdPM?D6^]6E]PPAMOMW]L^4TlQRRH/EG[]^J#
pair education&other	512	TGY@8\OETSVG:bG?DV^nRO5CND<^E@ge`NN3Q@FKF@wXV@CZ%;=HVwF;E>>:[HP=
pair education&pay	353	uplC[<DMFU;scU<o\:K5QIgahJoS,ka070Wq_p?Q4BmdSCB)[CaHkQDMa=wVv>g[
pair education&practice	501	a[QWd\TY\@<a__BEX[NwR`[)`@F[Y0?Qf=Rf`Mp_^Xhd[7QPOG=YclGZ0^a,OTQg
pair education&prepare	546	Oc8U9TAEP5[BKNnIS[QYA>J>WTMUA\CJW?Vb%c_XFTPF>`JGMVDBZOw^JKTVC9DI
pair education&property	376	Q;ZNl8#d(Ka,M4'R'NHdg<>M'rol(_GjRd_(/#0uE?>[\^dH[[[6=fUHG:Z^FVpS
pair education&received	622	VINY4_]ZwS<_KK\RDNt=)`X@DORTRQ[Li?E\[\.?GOEI4MH[CQ>@U8EeHh^`MMHT
pair education&recorded	477	mA^lIdjCWFWjN3PIPnYwPJdBR_V[<La:4RGITN>X`gJa5nja;IR:J3Ne9UUSb^HB
pair education&recruiter	497	dwWUm.J?NKR+bI=H)H5UUEU>]S=CIV7S`S^EQ8gI<VA<D$V]gK@H>__@`dEV;T=P
pair education&remind	618	P[Q>SKDJRV9]AJ\EJI]jZbTTYEGUGUh#UUhTVR@HSEa]Z<NbIPV1Y?&I8IdA9M:J
pair education&review	717	UZNRCPcRcLAbjgX7cE^A8QT=fBDBO=w:aNNfJ^a6VKOAX8JI/49aWTFR;[b9OAVe
pair education&role	583	I?OMSCOO<LUG7K#MDW<I\8;F:bUN>ULR,hLU5AONEG8UW@P?N=I@@UVDN\OeWcTL
pair education&sales	508	OdUBm=gGQ'VFwYL>JZBlIC_Fi>3UMPQSSAMVFUKZ[dZf]=8jMC?XSk'TFceDL8Ob
pair education&send	510	R[J_b:R[K\BTT?=b9B\EOE3T?bNXBo`YIa[TFI;RK@=3+]8<\I:EIUWUFD5w3F_^
pair education&service	493	TOD_X$HQ.LC6cA*k6^<`VXA^6pQX<P9U:[8=Y;,a@=6S@ZU0_dn;BWICwRQdMmW?
pair education&shop	411	UCUIXVMPEN2>DMAYOG`#5^EM4M^TIeW6FOYhV%MKL84DiOM7D2FAGDC1KLTT;Xp8
pair education&sign	498	UWW4?BRC-lO;<cS5YL1DYQ@N7TnF<dL80.P]=<OW_JbW[T2Vi[f/DAM_X=g>ZBL#
pair education&slot	496	AkGV6MGtN:E?Z67DLAMcPERPLR,N`^:).gCKwiPZuK9=D@=3cbGY:^gEPlm`[USS
pair education&sorry	475	S?G+H^pMPFWIPoZS^ZM`NRwlbH#HKNY^JWPZ==a<QT`B[/InEHESdKXWROHFNbaD
pair education&stage	492	kDNi-`]LSKIiRTP.HMbKOEYCR\BN>El9c?Cg>U;;NwmG;J^TJD<fNQ<E4Rd;S@-M
pair education&start	610	KR`EFLwCRO@K<`g8^iFJ6QV5iQPb\MM5PGb_aKQOV=VS`1@RK((?JL_m8Tn5Xfc:
pair education&study	620	S)@RKafJWQ4^Q[Q-_;GH/aQVb<9_E?d9H<=YKTS8ATZE#KN<^5EQkNFS@MZBh39I
pair education&talk	463	>iVd]LEQKEHJZUDlQALpEQP>DEJ]eEVSP`EBMQKnTV?DIWrQVL[WSwQ]XCP>^gSW
pair education&task	464	LXHG??dR_TTw`LV?L`ih7eHHiGCeXHaDM>X=aVH6SvFQADDh6H/LZNKYQoIcYZMd
pair education&team	483	QKMFSd?QXR4PPe^8w<d=5<A5GDcO6[KCUDATGMT]SCOWU^J:ihW>K.PL<K:BODAG
pair education&thank	578	9E<AMpZ2;#B_qVhCZ>fR8tS0`*_c`=>SUpUVR`J7jYAW>9*X:A>]3GFm4NP:g.5I
pair education&ticket	602	_]Vo<NUY]W=eOTRN=wOSH5TMU\EYOH_J^=,[AcGA\\HVQAHM=FDFUQ9`<^RIS0AS
pair education&time	563	]QN:NVWRW97V_NdKSDRU:X@DUV#CqVMGZdOD:vH\sL3J^@CEXB5[EM8AE\Q8TIYD
pair education&title	549	\K`@d+)H6hT/@RC[>K?][/AT7YFU8f4_:Mf?3@PX0#Nd\dY5R\G7P0g@Y;LAFIh+
pair education&urgent	479	4WR:0AGK:YXQ?MGEVXUUKEVO7[HOaNFaNeNO6RGGQP3]ZaS2H\G/V;w1OEImBMfN
pair education&video	348	eBN`:D.DTjUKPb?QQKgZFRLb*XU@3I\XLJX^_bRPFLORJNwOFJX>77KaJ*^CN\3h
pair education&wait	670	DbNQ:F]bNL8wUMYNQEaNQdULbMM6Z7T,gW9jWGN6RS70L>:_MEcUSU4HSZRFP<`R
pair education&wish	497	[RF.BQ]UIBBhBaVQY3^LN]Za:8OCEHT:5<sP]Dr[6MI:kQSQYg3FwEKVcGfWAWP6
pair education&yours	517	QJ1QKh`Id0$fbh^#lJo?5cgCb.LMaNVBqK3mbP?CUdB5N-FX/>QUd?He>IS:\XLU
pair enjoyed&event	781	SWKSUCwRREINO\XGD@KYLQINVFTKMX\=^MRSQVIIgbXBRFDFQOIRURROHNXYADjP
pair enjoyed&family	464	BV4T;AUBpDCMWooBcgWE8n^FHFLaTwMLGb6dRIXE_dBL@Q.^D;S]od_>YZcBIUI[
pair enjoyed&feedback	718	6HUTMFO7@WVHM\LJVFAw\<K[U]:XHN=^H^bJM>\RVOTUWFMTDUK]OPfRICERNK\H
pair enjoyed&filled	278	:jo.WID+JM#V?fD4qO8J->JIu]-[=D166HURM^7epTeAo3FFsk@H5R9Reh83?ccG
pair enjoyed&finance	461	YdRNT8LPI[]IKM^XRDKwDWFLHQUb?o9a?[[W.IEJ<@F]_QAObUI<K9M@FORIYP=L
pair enjoyed&future	381	K6^\O_UpfeQW7neOLdG6;d\Gk?HEMGZNDw^eMJTG=ZSVQlEQYU7O:ZAP]>A[b9fE
pair enjoyed&glad	527	dD]Se;\LPD@Y#LTT[pKRVMH?ALW0IBEIYI\J`TWaBN^YSGPIBL><RTU^DAXFBKl@
pair enjoyed&health	542	LEYNOGThL;ZIWBSSP_[W@:XCO?4H@WeAXP@wRP9i[_MRlG;SIM<AKDVeNU`_KHTc
pair enjoyed&hear	427	SXGO;AVbv1\RDVSFpPTRWKQcW:7V\5D`FkFOpNVlV]MKMO=c&AQw7^+\XXD7M:(^
pair enjoyed&hiringside	520	[<P9VHG^JbJ/<A,ENULVSLO[HH#QITOLEZR>HQuRI:hXUTb]DCEHfK`KQKPa5T]9
pair enjoyed&inbox	529	eJPVLLOPXJ\F3gTOIPMaRSVQVw<SAYQN^=QXZFb->KSFQQiOEERSheaCoG[[A[vQ
pair enjoyed&interview	716	bBXwZLUNI@Q\TSU]LaL=DUIZ[UKORO^\NE<BCPXAIG>.`>UIFTEWURQKT^T[F9SK
pair enjoyed&invite	427	%[OR\=XEfX<CW9UcN+S'QT'N3XRAV3HU:B#KTB8IRcHhK]7Pq^\SN:Z3bERT_RDQ
pair enjoyed&join	528	[bL>B\P^g?)P^rqIq@w=*OL>n4DMTbi6`NDRfgJQp`;Z7P:U`QkX>H@YGQ].i6FO
pair enjoyed&keen	411	N0>,oBP@:@J=CUo=_KQ-b7gQ9]O=Z,?eOD3E]ccF4]8L's6Y`IQLN8iWeK<Jwpa*
pair enjoyed&mediaword	431	N<<FFIRVg9a\YSXLNIo9OICO;FGbw<WkbeOTM\QFWnhHW_:RWIDSM\PwJM_;8E\Z
pair enjoyed&meet	584	wPZQP`jXQTZZDJ:ROU?H:<dNT_<S,SODE?H[^;eH?D?Eq;XKV&0U^EhHYoHK+QYP
pair enjoyed&mine	260	Ohc`<K[w.>NUPnA5NU4aAoj/s>WQ`EWNZ>;O\m*gGDZ+nH+aPLfeV%OeoXl]n[:N
pair enjoyed&move	584	c^\WU]QMJRPCBRM\SZMPe^QX`WJUGA8KKdSQDZOdDWWiw+UbK:Q]TPbcFDKHd\VJ
pair enjoyed&not	567	\;@K?d^_^E=bBdW6EMSKT?<B]0.O];#KZlF_UTVFBYbHU3FfBO>gdl?l/cW=_SFI
pair enjoyed&offer	491	GK\QRFHWC,MS7eRL[a.:\@O&^MwPFG>ULG-MSH^ESP4X[UCW[JCkBVJa6>G/Ts@>
pair enjoyed&office	432	TR8FHN1Y<QZ?SB[UW7BX.`H<bGc/WN?^gPZ=S3eOO=2I\w`Lh<B2Q2;KG3SCZuGG
pair enjoyed&official	393	TYJs,4pRK#Y?`?9<IkZEJP[JvhJ\B_\aWDb^aDE`d^]VPGA?P1FWQ9l;McPMc`&j
pair enjoyed&onward	446	_MW?TVElncJHIlkKF(RgXifO6BJHqGAkIC7GLO75=_7M:UKd?R3I`SRCNVw:r5H\
pair enjoyed&other	615	GQ3LNiKA_8BPMf^*kJIWHb[HVKHZV@IPRbZSUn^UONgN>WI]b/CwQ];cEcJ=fX@U
pair enjoyed&pay	609	N7^>hHOD;=bJ;n>7[C7KaQ8M4mWL<COa4;W=#BMeR8JZK@\KLiL7TAr`J;ID=m>7
pair enjoyed&prepare	571	BOFS.XWBXG?`TaZDf[NRVZJ5LCK_WNNJ1WSeUT]KZTQZS<7`IJ=d?jQhIOFFZ#IM
pair enjoyed&property	416	=LZ`R?S8G_C@;hCQEGNH<^=DAYlBX[SBL[NR2-rT6SY:QGB#EdcK]=iO[A>6_cS:
pair enjoyed&received	675	aRDDRRXR_NB_L@`LgX^W@VJHXRKaM@OEZXFWLHwUO^ROZNPTTMAUWGUXLIREZRRH
pair enjoyed&recruiter	368	wQD405bFjD@R;sSWmQY/AYQV+Oc8tN,2>\ZI\\oVMXWU99*UmQHFcXTJJEV?NXN9
pair enjoyed&remind	604	I[ZEO@XHBaZJZM<JC[NK8KZ]VbRI=J^W2HRISESLAGA1VLW4WE??IGS@jDLIIKwG
pair enjoyed&review	499	@V3<[NK8aP;5WWw@fLL@Co7,C1TMq7)OJQ+MvDU@gID1O^MXbeX^kC=FZaf<\W?Q
pair enjoyed&role	469	9mF^DNMSaKT;L#\]a`gEPKLR4GVm=96R%ncB[I6NDCTA`AP#sWJ_N^TVHCX^kXQ`
pair enjoyed&sales	438	iRT@a(70.MFP0MWjDYdXXfahJOl+]WPUBMFCNWhLR@;5PBf?[JA#^:]K^?eCNfeA
pair enjoyed&send	419	_5K<T8FF<Q?D<ZJT_XIGa[dfPwU3Y&=oK[MGJQgSN/ZSUhQ9mXVTcJKAK-A7e\j:
pair enjoyed&service	406	j>O3wS]EP]=U:V;I`OY[dDJ^^?]>EVSYMs,ZHW^hcOSOrS^QN+9<nYERfkm<LUb-
pair enjoyed&sign	511	PVBGNAN<TS3<aiZZYGPEMR`X?B^(R9DXPQ+KA?^G5..(C[l1cwI:ZBGDeLRg/CK]
pair enjoyed&slot	483	=OaHZBSPXdZ<L2LQmOTSTMmmSY6\Z@)RFR=GO4FXRIHMUF[1]MUAF>`FW@U]wpHL
pair enjoyed&sorry	501	g;P;bfCAFHi#4S6FAu>\_WM1H`KQM90mCUVI[9h[E[fgkJX`@CHbwbK`02@.Ok;.
pair enjoyed&stage	411	N`Rkg3XZD\X-Y?DYJ/@G^)A^JdN5EiYZ;W^J;3SP@LL1H[O7Jb488MVOSwL79`?B
pair enjoyed&start	456	:EWTnhTL2Oc86E4K>L:Sb;JC3hTOCEI]4]M:9=ccHFga@]X\FPXwWa`T;<7\8vXR
pair enjoyed&study	492	Kd?\DwZh[CGZFjV5U^Hj;YEC\@6`[N_@MlhdhdN\H[aTQ:9I=;0UKpT^6IDJZD?X
pair enjoyed&talk	418	K0QhPKWZa:X]Ba#cUGPJF<R@VRCP]UNLSVQjbh`O@W4*?BCEbP=jSAmQK`SStF;b
pair enjoyed&task	464	LJHC`Q1(B@G@CXfXwKPZX^=bLO<dp+;uAd9-wLRVOJbY:ZFMIqa]X_1]WKC1lmN@
pair enjoyed&team	515	;@9GY@E7_R;H-ZZ1AVSeDRNOPY4`Y.._LYLJONJPL8[SOcVV^iSt[J5bQH=:w[TJ
pair enjoyed&thank	554	wT]H]VaRhZlODTGSN^NX:E^\OhOWE[]G9HpiYCtA>6JKn@a`=G%RfFTBbbWnP5^L
pair enjoyed&ticket	386	QBf<\eiL4Oi:]wC?JkbqG+=3LH-XJILr=uqHM\NwlS@XqMel=_(A?ptuCHD:iDGQ
pair enjoyed&time	588	VY[NO>D[GOYBEBC`5ABZWAJL]^DWPcK`GNmR`HKOJB;GOG@9w8D[FFYA_dCPAa`U
pair enjoyed&title	592	\P?DJQBBBL3TLwpGgQX><ccVS@JH]<OO6IQ^_JVNKBS^>=NGXK`TX;LSV>dDbRRE
pair enjoyed&video	458	SCHOaJ;7`c^>8DZLu/]<VYAA;Wb?D6H_<RY#K@a<:SQBNoc1aWT@T>,MZHW)]er8
pair enjoyed&wait	437	`\@Y@X\EfDPUK[W8U5H]BJ^?^,0G@7TLDZVSq\pi7CuXm6Cf\G*hW8\wB[HVL]EM
pair enjoyed&yours	477	O^Eak<<KUWBPVGiZuN]<dSNfAN_\`@5pNX=Z]BKGccK5=[wJ[brca4N:o`NENeW_
pair event&family	474	dZUX9\IeOB1kFWJ^Lbb^A\S>9?^wWIgNXC_<JFRJaUXJ0SZH>;IJSKFJ:F2D<`D;
pair event&feedback	498	EQbh\<JmVK]KPG>nKlCOQ4^BC>#\=dT]_OWNOOOHIP:BXICHJ`@@=EW:[KMS_RQG
pair event&filled	451	\SbgRAASJ_UtNnoadOEEBEYolD]L_^f:TIaCNee>[iPUIFOG:K^@HD^3Mwe\F@XN
pair event&finance	484	CJ/SRhfY[J@WvgaXR;a5>Nq>f9H[NKINv?IPgG_;Or879::d9>6w_?@X7[KCVACX
pair event&future	506	e>QOITJV_ZJbKwZ/Va@Z>iUK[;>M]WI:J>LQ\coaX[><FCB_<JEhUFApQYU=eT:Z
pair event&glad	482	F@UR@HwF[G[1=`CJPGPdA<[f_:/cD1a?DBQJXGF`BOLAX>HSF><[\NF6ENUVLFDX
pair event&health	624	J:8FEDDMUPSWOCRYGOHlO@[N`HKUHKBZMQ4XN>@ECNCLLFKAGPIE_\\-FXPRMLwP
pair event&hear	289	G\r8WSBDm]ZBm[JkD3`HggWDOJe(oPRbgUgj#8<R/?`=vnE\[*hRThUBOWQR>D=(
pair event&hiringside	502	^`GKJ3ZB\GQXCEMbRKVK1*PKKR`SYwTGO&RKFT@9WWFQNRGAiKJGVLQLVibVZSZd
pair event&hitch	440	UKJgF\DQWhLWRBe7=E73BNRBMeNaG`I9ZPG]V\VE[QC?w^7YEI>\AIBu?IRV`PVA
pair event&hold	573	ILPHI^\NPcKFRH^FZc_T>wQ8lD8RHCW;PR:fTnLV:G@9_ACOJ;4e]vCWI^cBY]AY
pair event&inbox	557	OX4HOj@,[G>/TgJCgnTD2tYJL8SUUA=1M_3LqcCGZRLTEUwaUIQN=[BJ6@R>7ReY
pair event&interview	450	DU#R5ANNKDYDPSXS@=GRPDHN@^YRDkSXMUn<VPDf^ZNP+PUL3^\P5^gPFHJ?YXR4
pair event&invite	595	IJSs5?Xef:CBh9MIFYPfoG<<GO+wjJ<]^qYPBN3KcfU;CH:H_^RHBcdMMMJd[EJi
pair event&join	526	HP(b;GbTj@@^be\BZUoB#@G6V*GJe@KHiBGMTeH2gihPGOAaRUXR@PAcMqX:_++\
pair event&keen	460	Y@c>XIUOELcAFa[gRDYY=K_wBuaG[F(RS:<]M<NI>IKALHK^<Z15p6dSYIGv8.vU
pair event&link	514	BZLLK9JGNBZOFQW85=bTDVM6KBd^SKjlc7Z9@O_#_WEPLTYlGUHFSL^NQTu&?BM>
pair event&mediaword	387	TOT?QEcYRC1V?wOG[AT81[VPMB^>a?R<t65jbTr@>YNeH;dE5>@PqV<g6h^GcV_[
pair event&meet	366	@LL@SIUG>E`\Bgd<KQ<DOTHfDREU[?T]:YJ2woK1:HBWBEh0Mk[1G[t;bPIKHXeT
pair event&mine	431	V_>cUXlBR7IIY]SNLaQ[sLHS[?5ggZGUZXYUhvhWYehbP45VQ7Ca\VJm#b;.JTeD
pair event&move	531	M.R>]BgSwZ8Ow\==T^KbSXePkRO4HPj9u8aVGL_Ya9i/IE0V:[RV::<9E7eOBC<N
pair event&not	585	KXLL=KTKAKfKGB@TYL;g6O>LJ>IwMQPT;GYKDXH6GTEUcPHNQXPSHU?CC3Qf3MQ@
pair event&offer	601	FCL^3pJGC`ULTHWJUMLKM`RDNE9w^:PEaTGGTVEN\LB`6ID]RFPKDR:\QD^LVLCT
pair event&office	368	NU^=THwoGXjNY\]DQPsOUX^]OWfRe*=@a.,hBawYQ7T?PXT@h5ETB\DI:(RGca?7
pair event&official	408	F@NRT7SUZYOI9rM<1Nb[>VONC]STGlpHYD>F>\<0VcYUAwJJ.jgEUGG9QDbo+1Ha
pair event&onward	484	7P4F#V1]PFIGQBd<ZEXOM:.>?MGLe:B`Ka?O=`=`aGL3724<DGPH?o.J;TMIi10N
pair event&other	354	K2]FCOP/eVh_>bMXVfgRH[AGW\fcHV><IZ@PAEl=C;aQW[wtFgB_oXhL)?REBp^=
pair event&paper	469	ZXEa8OpXaDOa_;_BOZgRJQwWa0<NV8_CY6M`HM@U@RAJLVH_D\M_RZ;?IfRGcGGv
pair event&pay	562	YTQ?]CU>7AAPLaNN_j3;HE]@_bwN+hHC;G[d>8ZMQ:^DW<FOHYLRSGNR9F^IXWmB
pair event&practice	378	FQSEYcQLZ.;MTnMUR\[sQH9KjLfEbICFZRLWPKw=>ME8SVjIN6Wb_r=ZOSI&IFAf
pair event&prepare	346	:<IFjDXNUo$#wPAS]Gi;c3OluKR9IaQgU0&95DFEKZR%9]^5ORhGcF@WX]SP`_XH
pair event&property	411	Ht:C6pM>MF#D<WOH<V;Y:@8ZY>bPK7REYRQHe1Gl\Rp^oP;U=c\JLGS7F=K^La-+
pair event&received	541	YXGVPeZ:HN=TS<LC]ZaI*wLDQO:J]<U5`L>JurH@PUM0MUQgA@;U;POSLMN7XVJV
pair event&recorded	400	V0TF6\GZcLa^FLMIAZVB:^]PRW<b846>^90KwZAMLYlW3JNVB>AmIMK7J6_eS[=C
pair event&recruiter	542	WHW.bQn[IYEGJKQTSUKPViU9@JdS_P]HfB[KBVfWNCWwUCUYVOGCSCDK<N^XJR`F
pair event&remind	420	8b$cPOUJVSHPLCGw9QKD=Mv,4`M?D'B//RPMbkG]\aGTIM:2kV@KBZMD>q1L[lVh
pair event&review	440	NUCDFM&FYWu9RUXB]XSP@KGR#C\OUDAXFNEDMNG^MdDI=_DLWPiP`NYAWXDGBT_a
pair event&role	580	?@@S`53E3\p-<C/P]7KD^;(w)DPRHYBbDcO<+C?kDA4^:TE2dZl/9PZEYR>SaNUL
pair event&sales	409	GJP\AW3wAD=TSO[o>BfE$&[Y:q5fR<BMDYPbSVKa`[0CD>[.\Q@bIiK4Lb,]UULf
pair event&send	440	WwOX_9_gJ&iGbIWiMPNE`:CNBc82-if_9^SS4H[3V?G@UBa@cFY:WNP9GSIe?-eY
pair event&service	524	D^A]\@KG9a]3=E?qF1G@j.Ih3s<P\J1Q-L=:#ENOHY5LUaR-de]<MW>7\CSv^`\Z
pair event&shop	423	l^GqSR=UvK@<wQV\rGP4@UiWJd6WP5G.Rg9r2l>NNkM5p:5WOC\QGdcKPg_Yd/HY
pair event&sign	332	9M9n^G%R]IU@S=`Xl2EUWL3aDaL?ci'_Gf2O/PLNa;5OZ[I;YZqXKmIRML2XUwYU
pair event&slot	486	J87v`S9hEHa&Z4%oEU<Sl8HN9TDLO12w;a??X<YLMLJKKMP?dOtH?aFLbG7[`SFU
pair event&sorry	490	kV^H@XYTKlGPOhWDLWFaL[WYeE6HZC\CAQWwTQP0LJX5U\7a@0D`^ZOYLU\BJCX[
pair event&stage	381	UXZa:GJw.INIZ`A\@\/mFEBk_HP`?6VI3bN90F1F?PJJFKT4AZ+)__aNPe8fPK4\
pair event&start	430	F]Z=S_c9F3AG.Y_=wJjc6SYEH9]<UekQUHZwGX2?G@LGkTUDFa)a@3ZGC>O9NagG
pair event&study	423	Tw6G<F8J@=PUWE?@>BQT09MD>]VRKNBgGA+H@YF1RGOIiXTHL_QOaf<\<S;>FJ@[
pair event&talk	475	UH5SoF/KYZN[W=R]>BULZOMZ7W*NY]@DCSUS`;@?wVBC([WJaV_XMLFbeOEoJ`XH
pair event&task	462	<M<MF:C^TV^JQPOSK0AcC8CZ>[Y`UGIe5d4<;UI<Ia7F<w=9qWcO?>XQQL9oNELT
pair event&team	473	JYF694/DFEZKN;LJG4FTU67pSiIZM]EfZG0EOY9.d[EO=iQ9owT/OH`/NKNd^`@Z
pair event&thank	514	^NmA?NeX?@<<Igw>_`]JNIU9BDPDbIOGKJnM^RckLYXRWLTd6=@r[?Bp4C:9XNJ@
pair event&ticket	505	AfJ@PwD3DBTZeKWDYSBQKJD]PDGBR<5-A45;csMEmCVGC@NK2OK[`>RWU\CK<Yb@
pair event&time	498	Ba9W>;VQPHfMr35N5QP`K=UO\>Q_A]7]WRR<ST#3\UU@XTKG^XYKEPKP]SK\eKI^
pair event&title	419	=NHY])TOZX^ET9+VG\GQTMOw0]g8LWEpZL_69AYI@\Oc[MeW[olNgEI;Y'BKRgq/
pair event&video	467	EQ9c4OiSJ$FVOT29IUeb0EQ*GK6O^HM8wO?XQb>?VcYZg&'lG@5M_Er@)g]:OBSN
pair event&wait	449	<cV^<QTVSSmE[DD]IQ.ZQBjUNw;Z>OO4S<KM9CRE:SIOJ97GMO/=SWM)f[:AH4=g
pair event&wish	411	A1=C;_K6;u?=LBA[L@b;F[OQSZa2lKBMR<3,\NHEAK3L'qR;wLCSc?XRYbo<\MSN
pair event&yours	754	6Y@_6[K@NOMPSDIR_QXDGrM2BETP[>KC]J=O]XB4OTF79TB;aO_KFSLRFIIDwZ3Z
pair exit&interview	605	^HIE:ZMH\G*iahj;gHgZ8]Y=aA9CdTQ<\J.\`gv@HWnYSAId11JMPW2f#Ja=U3SN
pair exit&keen	522	gNa[<VD<r@DYZNZ2VgfTHSWE[<L[IJ^AY.WPQQqTdLQYKOUjC/?P`\QQ;`w@dOFj
pair exit&meet	497	Y@L_hIp`_FRMTML:Ji^nHY#Mb;P?O?P7[RJNDgpATW=UDD\[K<SC[W4XGPLDeVO>
pair exit&move	393	K+R3?GG#XESmjbf]o_[WFcdjo.EDZDFLSIFVSb[GfOJDc[HC-10#aHHT`MJI'bUA
pair exit&recruiter	790	`@N_8kf\a/C^KYfCg^YM;^]-gD:FkEZGo>9mbm:7Z_b]b2;d;/.pTN4w7kJ>_:6U
pair exit&role	352	IPEa$;j>RGOOFS`XHQC2#KU<aBToX^D_G,?KkVZQI]XK69F_>7%UOePi6jP@o*AQ
pair exit&slot	521	L?K>c9[EQaNOUQ?6VZQlYaQ\UOQYDEoRg9O0SXc>pNwVIIEa[HQCUJABQBcBIL;D
pair exit&sorry	438	DEF=ScU?@B5`TLGYlV]`9bMPDDSIVEC_w`-QEa:6XNXP^]SLQ-PQNSEYP'L]MDL4
pair exit&stage	455	YG]g7BD_PW=VSR@DSVU>>hP;LJ,ISJsLe6l?F]QZ\<^e_Dbw>7UQXT>e?Nj@_(D=
pair exit&talk	435	jZSOH^KWO9HVKVG<WkS[5cT9`+1`DD`8KJE]^PFHhIcNXKVVA]IJ[XFF#MP9O\@_
pair exit&time	600	VG;M@UfWQND]UUf0\IdF3YO3a5GNeNtUb/@TOjX:eamN5G9w02Wi@YBP8E`,_58B
pair exit&title	317	h4XGOM=ZSaO;9<AKBRSFS6Lm=-k_Hj<GQQQ]%#7I9LmcYDTXOgpOwT]I6[K?[l3:
pair family&finance	332	][SgfYuA>:)Y?nXAZFFpjIO+D8.:MJM/KVdLYBHOOM7YwKYZS@P[UUJbIUeWL_?`
pair family&future	533	W.f[TbBSFa:GHQI@IVGqZ[+4@XVnJ<XHNa]>GeEaPBAoYITRB@fBQLR[3AG#Fa7E
pair family&glad	489	B/OJLpZN^FBXMWZGnZUA`W8AK@JKj4C@w][dct6BWXVHEG0]DUBnemX\DYYRHW@U
pair family&health	423	7?AY=mLpM=[ID9:GXPgw:;DIl@IN6KO/SIN7LRqEn]M:7ZEeILIUGIXA;OWS\0;F
pair family&hear	431	RXCeT@W\drgM.IF]Vl_V0XbQ>=;f__j7F:;CNJMC#:7]F_PPDLB@JHMd[_KKCQeQ
pair family&hiringside	604	[SNb5PeivEI^YMGOg[E3EVUOwV<JI^b@;XAN;MeMANO@dGLMGN<IdJZFfjaIEFdl
pair family&hitch	569	VF?`9nSVUG;USRM]Al8wGRRLi_9\3GX>FIWV;[UIKMGFe4IF7HBNZ<FV7R?Fi?J<
pair family&inbox	369	K:WDSIS;?T7],MOL4XC5*aKE_K.FlakUZWY0NmCQ2*#a46IDHHG0`Q3tHI)dK/@@
pair family&interview	592	]LMV=qaZp2-Vdlq0m`VYIfZ4`A7aT9Y6cD@`OfUDib`OMCDn<8=VGF?w9in9S8?[
pair family&invite	357	c4BFCJjRZHN#GfL5OEAcoID=VP@h`EJ<W]MD`X[FO[Oim5_cEA]pWMQJDG\SESEF
pair family&join	473	lAAChIS4/IYIYI48DKHwC1O5GPPUM^;ERM`JA?vY\M]a[:q[K@BPAkRdDQ:MOWBD
pair family&keen	643	RoY^N^RV_=2^We[1TXGK=SS@_=@ZGJoC^NKjKZINHWYZR25h#:7WT?Ld8`\UTEKp
pair family&link	452	QTVOCwLQJ+:BEBMBSqPQEoVMP.UDTbPQuOPThBU?MYGsODI[7VKCAZ?ZY\ZFPZKa
pair family&mediaword	426	DaVEI`?OE@RMULHT9@Ht11iUj;DwJRHT1UWCTVOQPI<iF_M]P7]SWpL>M_IYWMIj
pair family&meet	449	SQOs`wGHJaMe59\R]Aa\RP?YaQNLWD$[TdVAXOW1MPYQ7t7GXV`eOSYOQMPIcf/:
pair family&mine	401	vHH=AV;P1eU@DI#aLaLc[H2N?v\k\E7T9Uo)CTBP@LIuS]YO[B[QNqP8a5&3Lj]4
pair family&move	548	ILY?]2VKJZPDPJDSFS]SX\GVPEUJINkDWC<K<IA@]/wZL`BN6aY5B9SQFZMX4UTD
pair family&not	510	kDO?=dSjfJHaIh[8qVY?/hp@_KX]j:R<gW;YwDJDA\V0A&[WQKRLh]EupU]<\KD[
pair family&offer	415	9`0SE_[]O.-[Kew7e>oIBTW>i*;ZP5R/f.Hh^PH[QUFR(1NW?F-E9X>PP`T3d6U]
pair family&office	457	8d9]J`XGU9<e[TP-Q/PK=_[PUUVDWNN6n:5Nmw2QmM>;22dVFA0KcTS]<Jk9N;YY
pair family&official	356	CfGfHNTfeOFLobrLV]J;;^?=u8TMaSa?^=NZ`]g&CQX1X(]aB]IGhONO8RwJc,Qr
pair family&onward	421	XH>XTQT@hI\R@>J?B.XLXNI@b\#RWHRJlGCSUYM]>:S2RNifI:\@FX/F<YEYTBXo
pair family&other	460	Z^cM]\^\^;[@QwQFKnfb`]O:^F;jY'>8MXZ\Q]uL]QiKG=Ue?8-dd]chCRGPcL[8
pair family&pay	465	QOgIL+@F4HZ9<X6@cIgUZnJA:KFNEX^NJVXmFP5Fw@8_C\]E^fsG,RKV4[AfhVAA
pair family&prepare	649	PJCQCR9LWDF_GOfHSN_TUbKHPTRkNGXB\d@]bVKWQbwMR8JU]/4NEN=YCPL9kTOP
pair family&property	427	LpKb;EPUAELKQHOjRO@^S@]RX#4\e,`@`>9]TNA8cP:fIjJRP\^WPBcFKXDCP'9Y
pair family&received	566	KRP]STS\C_EFJP<\7K@mZO?C6Y?_?B+KRwID_?8FOXMUOXQK6DU]OfRV?GF:TUWS
pair family&recruiter	429	THdc\?N^UwsaV+Jv@hSNL@aDgKADalUHWjRcX;k=NI<4aK-LK:GS\@OYhrnYH@Y:
pair family&remind	533	cLW@FmUHRC<LHYX5fWcwH_cOlRGG`JS-_K\h_QPHREpcOP_r4RRGWJ?`*E\HTYHH
pair family&review	534	NV`k@NQglQRYK[nCWf^F+wN:P<+[cTbF\JIdcVVPQf^RFPFgDHA\QmXi6\E=jMRm
pair family&role	637	^IMXKOVNWBUOOW=HKjYaKNW7LY1hVBT>bf?DWk^LMTaJHJMY9<+\wiHXH\;\PJLM
pair family&sales	466	LIQCWN^IEhOENPdYILT,4OpjIKW@oJP5l6TZE[O#eA(-:^R3b\OBKBJT_fafJCUO
pair family&send	420	r62Y1OOKbXKiI<X_lwVNRmlMUNb9eNWES\PWK`gNOZd%H>JfYG_PbOTEcaUD]QTE
pair family&service	560	8YRJ,todl@Bg^\P%Pwi>7Qi:P3.L]Pq-^8LMphF@QlLR>5:387&e8@Hf*bjBc18W
pair family&sign	510	WiTkLWBdYidQSoQE`Y+6RT`mgb9+_QkNS5eqIcG3VXL8hAL9=/-M\-wX\`sPL2OS
pair family&slot	525	YP`LFB@C\NP9@Z=EC?HNJ?EB4^@ZLTG2IwVI2\*0QF'D:CcDPLLGGDd`J;?^dP;J
pair family&sorry	517	Q;Q]DDhYiJOG]?FfCq^k;8abZYN?CeYG6We4K=`TL[60`9GTRACGW;U>YWaw9(^M
pair family&stage	544	IT[L>^ELMAPW_MQbV[Sa.LO&IYN]PIOFNQ;MgbAwDQJTH]F[J@>9[WHY8PJEcfF\
pair family&study	554	?[#NIPISi8ITw[SNH2KKSacG_=KOu;XO^:G>McDC[YB:>NCRSIL`NJPNXZFEm8=V
pair family&talk	554	f<NE3BJ7KNSJJoOTWG[JJIZYIGL;CLM[SHTUGDwC8ZWCOQSP9LRJe:i_nSSRKQ^:
pair family&task	477	BV\MLejUS@B@RSN8WrsT[w`?bFKSGd=PHMFQKWP;LPAMQNEsLZACS:EO]M[P_P_B
pair family&team	496	TYS2a@G1`HbL45DDItLHN:;J>gVCUH4LIY`SBZWIaCCM:]wSFLaEBSOCQUSK_S`8
pair family&thank	426	F=Y8KwsJC;d>2w>EDRBm`n5CdEGk:Z6WYXcHVXWw9K[]d?Vp2T/XSucRLWP9FTTF
pair family&ticket	406	dRSs@QI<KZWTGCc:1jh_5eL8V<Yrw3DIHMMb=YVYVljc;US68IW[@]EUD^=9MQ?R
pair family&time	559	DOPYQPWZhTY]mW@QDL_VLCVY`R-NXVa#V;JV;RaCmSV/N<WID<SNQThXPaiDV$gD
pair family&title	425	WNZW?Q_8KTK=IM<5TNAWA8=6CRQg^J\8PJPYCp_-IrP;*EKq_USbAsLb#^GRfQDZ
pair family&video	478	bH?RtJOKBS6TQjQ9JKU[DZTATD7]mQTGdD9[LwSTR]c/F;BR.>7XDPUPcJM@LIAS
pair family&wait	571	dWSw6bIORqWe9AWEMaO\8Y?CVOKbU9fHH;AVGZVO8>NKF]kD.?B>DK0a==IKHT;O
pair family&yours	457	]QM_GP#KH0AJZKU[__MW>UHBCHWiE6P8Yd*/8kB1CX3JOZRV=/WXAjQX(C7DL@4^
pair feedback&forwarded	418	KoS1Y9iOo^`nDMPwB`?>=@hMX\b09OX:J5kfYAvP)=ARh<V7EBTLVCW,leRiA@e9
pair feedback&future	543	YHi=WgOEUFgULC2T-l,TD=E4>eLZ67TR?awQ0?b@=?Ot\WRKDOO<HM\X<SLEVFGT
pair feedback&hear	587	_FDVVXR8[EJR9QPCMPSLYCKQQ];Z?7IN7J^^HBwHD<BQW@QSF<HLPX_OIES@Ih<N
pair feedback&hiringside	489	ZFXwIg?QW3'`\6I%DW_`<X]MHNPcH-XVQ\1j\FO?RRMIA^?CCGAL7@X_NVPJOPMS
pair feedback&inbox	410	f@6CDWLW[^QW^KUBi(@CwO*FC[OXr5LeHBCR0jA[529HDk`Mte[VC^8fC5V%XwW?
pair feedback&interview	558	QSIdNJM^HWH`GQVX<OKINCVVNk>/HJIRRB=REUY[JQ#4\I@AXK4ATGlOjgTOKG]e
pair feedback&invite	339	^`CSN$0QRERLZ7GK?W#\7X7F4dR@UMWGBV4XE=5N_F`[BM<=]q`ZFXXFU@B`<v/R
pair feedback&keen	538	EWEU9i?P]5UIcUU4M^fcaRAHO7:`sRGOWjPSXdT_weLg&I5ZEcM[EkGu3XD+\=*b
pair feedback&meet	530	_VPbHEPWG[XESJ;w@I9DFHLY@h^O9VIB&PWLT@EIFLCL3VIBTTFOViTINP9^OdTP
pair feedback&mine	497	N:;S8lOIdN/aF\`<FFRZGnqL`?aYT<MGYY^[`g^6\R]VC@#jFVe`EK1NIdP<JE8p
pair feedback&move	393	WWPVCD1kaf9>8q[\t4lL?:jBS7^hMHwKI28\iS^EdVDQa@UdY?ORBHBQ8OU;BI^S
pair feedback&not	689	P=JJWKIUJ<QKS_TP@Z:\KCI=MQ8j`7@sL[Y=ALQVLERR\PRM\DL^_we^NT8[HLZV
pair feedback&offer	496	M2jAgGUDT+hL#dE8@^VSIZ@MJX4NMUCS?Mhp;?_HRFPWoPUg3HEOOLWHEGA7MO^Q
pair feedback&office	635	mZwOhX\?SHXGLPWnG]0SDJKPTSEKUJY>ICaHESSQ3IGBlI_HCF;NQ>`JRV_>POUJ
pair feedback&official	467	Pdr=AK:B8?\PQPGX7PG^WQH7CqGNDgM`\6dB@VJ\H38>wK<>[[EGIJXHiAPaSJ=@
pair feedback&onward	391	[2O,JaGH=ZwbdJNL4vRal5>J[q=wEGQlUQY`IP1Q39jShJPcA@=p@N^^GPF>NSG>
pair feedback&other	588	PPYVjcdBZ_>ZGRX=XR`86VwAu=WESUV8b6NPMdYKHJSBH?IYSHERJPHWHTe`QATg
pair feedback&pay	439	?2A&RTc_D3GRlNpSZ^Z?/nO@_VD0eICNYGT=bPSN`[RPA<LF6HMnZUYG[KRLw6WV
pair feedback&prepare	420	OAhOS:AJ;LZHJE,NFY:2KIGh@N\N6IAA9iYNF6EwbW1lFKK,P[VM;JL6DM<TP[[^
pair feedback&received	580	>I@cNSZbFLTMCbM[C8GGdK@Z^g^\_REmBMUDA@TKLM9Y:SFGbMPKIY_NwVHaIa?=
pair feedback&recruiter	440	GgE=MMfSK<PSG;>\IkVI;ESWDJLDA^PXYHwY?:\puSP`Z-FL8F.JQ:X5AacNNXYS
pair feedback&remind	488	VDM\BrKLY<ED<ZWJSSNSVRf;iCP]<5YBYm[dC]sBWSnBa:L_VKHYIWAwTIG(Y;XP
pair feedback&review	579	S@NS;S;2WSU[?FU[RVsaPj/JITP]E<ZQcEEMPgJHQCDm#ZlNJIFY5w>p*@4EH9;&
pair feedback&role	500	WWACQ*7PMTVNPJF[5<KUZ?RXOO?6EOTkH#[?:.J7SV?eOJ\NLU\TQdZ7\O``OS^X
pair feedback&sales	426	[:tBH<OOSAjP0LFS?h=b4QNXKKKMJkW@Z;NXWLJNA<L]]?LQ#-2]GJZMVfbmT3VS
pair feedback&send	482	T:^PVKDPBPPOO_w3]^NUIi@LO[VQLbE<Sc]VCBXMG`ZQdcTc)EHQH^YmSHRJ?.[C
pair feedback&sign	454	0MwFhN^6PT7DDP]-hRX@W5PGSNT<av=0R>=iR`nl`6QiB'KQ]oFL6@]+MGm:[oS:
pair feedback&slot	399	hJCbHMKM9EN=gE,vNOhiGV6DV^AwYGWaXCc<>]K^JXsXA^UhLMPQDnU`\\@PtG)K
pair feedback&sorry	594	KLKROaXDd2T#K[VTLVCEZSXWSIIdBS:>PSP=CPbfZK`]E7J_B8?]bH9XFiLI]@9S
pair feedback&stage	518	`A]<i>P@ANwOJ7LC)SL]\6<[GV*XDE3d:VSA==ZA;HIWf:aK79EK]LsH\I1L6BKI
pair feedback&start	398	dFQk6<OXhQN]^HwN<WNABMiu`VJBC?[8KO<PI]\K<eTGCG?<H4O'd3f[hcMlbQQT
pair feedback&study	524	l?HKYc2=T@IRBceC`7DQWTKJ8IoHUBBvFhU0^?[gL@IcFUWO]A^HrN?VQ7N#fNT>
pair feedback&talk	436	)9C`QDTWOgb`RA\Q<Q`XO_HQE_WMCCDoM]#ZL=DDOmOiIdU=YWCBRSQIh_=YLIKh
pair feedback&task	382	fC[AOCabX)Z1K^?O@;OhkWI@VP=P.>;NscJHGFjWNIXN>SWw5'PY_gba14AR@N=-
pair feedback&team	506	fKdJLKtLQ_Kf<VSlAROR@8\Qgm4`QYJ/JDdV-<[Q.LLMw+]L00;J`GgHebLQD7Q`
pair feedback&thank	461	8fKG\@:VSS5PRP#Pd8O?V.7_MZZY^5V@;\GLQQ3U`VDG@eT.lQW4.WbF?B\Ap4`\
pair feedback&ticket	479	>TbvSDA?Q]nRd9Jf+TIg^-<gaY*fGvLg>]G2$S4FK_0F>XA5CX[E/WV>LY>whQRb
pair feedback&time	415	W^ZRQ_WMRTIN;^cOZ`Id'fP1IJ5VGM[5id]e_i]IQ]QZQQDw&>JJZ\[IDO?AVC:j
pair feedback&title	592	RLD_ZUIWDEPNS_TOCLJdWJL>TTAaWAfLH\:L4HGKK^HUK><BLCMGDXwUTUZIZ=LQ
pair feedback&wait	464	bFFs/NYioMIkQJDVX^ZR+@wLL)YLPWo.f4ONVFJ1WV7@O+AC@7TOO:JWeotRKLOf
pair feedback&yours	426	cZkAqHVWc+I:EOAXH\jCH>]OaKOHl^@i;[u.ZJSLLEScLBUE\K=?gOaLHHwH]_\]
pair filled&finance	499	MYBAEaCNFBGNK_l;gM8]CEI5VJ;jGM<bKZ>ML9T*YZdJGX4wJmuc]`HY>@TCjF=I
pair filled&future	414	%wA`Ya9M:SU@dM\<iJWK5n`4=:QMFM6?WW2@YfYTgGOW^[UZHYO<tI?X0@ML_=N6
pair filled&glad	685	RPB^#MgTgF^gMQ]>Y\Wi5c[9S<<XAIUdDY4YeQQ=EMi@WbSV5?S]Z`>YLcTW_5.d
pair filled&health	394	TA<-LrgP*V#HQOd:eR6FB5?3csNVYD\1C>@]TbFNAR2\KOiOZU2Kf3Z^O6V-NWZU
pair filled&hear	401	WR]7'P[FKFWDPB]*Ba<fEBIPGH_dNhISH9:\ZFNP6oVH9]7`EER_ewaAXH86]iG5
pair filled&hiringside	487	wEQOSK^^HU^ML_L]6`IOaUGPHc=Q=MbWV`NKCSn`DK]CR_MO+a6_cEaRMhVKIRNU
pair filled&hitch	444	mDT:O7VRlG_GVAPDLA4TSSAUFU7JKW1J[IbGUKY^L6TC>CTIIJ#9RY:)a\;dHQFA
pair filled&hold	513	ETeJFLNEQhiDSK_S(cKDLdAEw6h@FaOg]U:INMIF6m\Q_^<O@OA=t_C@WZeTU:CJ
pair filled&inbox	479	[MMQSYCLVNWZ7qMEMHF=HaQAYcV`GbT]G>1bwRR?JbI`SRcF\O][]QLH;6MLZXBF
pair filled&interview	619	H[OOYF>ODRAIN#OESgE\K?U-DWOFPS;^R\\<J;8V[GZIL^=aK]_9PA\KISIUQ?YE
pair filled&invite	454	C?W=h_Q[KEEHQ5JO`dT@NXA`AV=;N9DH>ra;_:#WVFdX,B^:<QlLc]>2PUIGVIm<
pair filled&join	398	Rl[XlLw^0=YbKVdNlb]u919.`rKKQF@PZ6^\D?U^UMMVYOrsQ<B=PR1>Xc2f<=<h
pair filled&mediaword	539	GN_<S<IJ#bEWD[KPV7OCkZK_A[K;Y\KG*J[UNA\deEOUSSHGSRZ\XMED=VR#MwqE
pair filled&meet	569	;fM<cJFMDUPAPFOB?:FSD=w\UFINPTFI3]CUXXQOMFmKJ=JEOYN/[H:>Vc[MY=SU
pair filled&mine	482	KXLW^JYQLIw^VMKdRgRMQ^LcUTV8VRbBR7<YA2TEF>Q8._LBDXSNZBN<MO_MLRcC
pair filled&move	542	OK[]H#ASZ\R]UMCd:<rQ<QHV@kR?SUJFZ=GGBYTL4X,-F^VIUM^2XVK>`JBa]KDE
pair filled&not	483	PW=?HL]LFU\&^Lf:B9@9LL<JKMaM2J`AV2GD6Tb<S[ZPe\=^#EpZNB8@LH<RX?NH
pair filled&offer	344	YPAnKL^MJFUOF(VHgi=wT^9=ah/fSN\X?W;)^GIZ<PoGuU`u9Y.UT`?YMQ3A*]Ad
pair filled&office	422	RoZO>RMaJUdOH%R7`XTI,PwZ[?^5Ev]O2OQhrC+EUUWH]\USPFKXeh^`<waMM9\]
pair filled&official	460	XXKODSVT6U`QHOHCKDQZ=F<#TWLIC6GAIGUQEM8HU8wQ+O(bFKA8X>=[VFK0NbWN
pair filled&onward	438	N2>>.wbRC6N;G7>62gFcOFF9AIKV:@PHSYS>7`aRTMV^PXJR-ESRIqLM7/;>`\DH
pair filled&other	450	IT?7MYVVH9:C-Wd>YP/HT66+rIVqYE=b\U0E;0cSDGVSw:npUBMnTM;j.PD8S_GQ
pair filled&paper	418	R;USFOL+EhO\TKN^(^f]TUDUE_Kr#LfNa_BELpE[GOCMT`HT1<h_@]b`=N@PHbJa
pair filled&pay	517	<W@Fn<GTXTGD@=RG@A_P]OGICBdB?WCJTAMCHNWawGIF:YR=2ZXJA>MGU@AR6Ea,
pair filled&prepare	514	X`IIJ@=[:Qe.4K=c02P]`V;_*mMPMd3J8FMF'<ChQMZRH`@R\Zj;TSP:[bEZ?a#D
pair filled&property	634	_MKOKQRJ@NwCSDPR?HQSQKHcDZO`JTO^N7AIFGE>b=GHcTPU@[fGSQE@N>M[@<AP
pair filled&received	499	QZ`YBEwHGZeWCPR9_oK`VCSMIWRZSPMGSO_cH_VM0YO1W8pfLDEGFPQhPMcS6MO?
pair filled&recruiter	528	c=JPdB5;9Wi>B^ENMJ6YjFBESVCQC`-^4sQ%97KdHOwvlUKWL]YQjNOQHREO]mTR
pair filled&remind	534	T:QNC[DPDn5LNZRJLYjXOH;?D7oGDHZJk#GJNMAXE?kM2qV`4\OF>+AQ;B8Z/Q0?
pair filled&review	497	_AO&uWSG99P+WgH5'O<d]=-OY/6_25?wERp9?1Hg=W]_l>ar5F4d9k\QFCLU9WBB
pair filled&role	711	UND1YUZ/A+Y/Kda1HF2c\0.8HIVnH_5aG][J8;XkAHlwdAMeCEVosqYX07()Ug:7
pair filled&sales	539	WRbbR:YGMNvQ8b*PXO=ejOIWTgKQ?`^`UV`QFHW[AGXPP;KHHUGFV@wGa?QYNWaE
pair filled&send	393	FiSUI@K_hLS037JB<Z\Q8#W=8&HAGXH44kWTNFKTQFJ`Y[dG:We6BDPYWWJHKEGj
pair filled&service	500	3R%_wAIRWON-[@6jAKE]bC,XpUQPFTB^^aDC0QBc]`Q?K_G=WTKP>cNR\D?dfL=S
pair filled&shop	407	b9FccYebA64`FV\\[8w;JPbbhPJF_9YFXWdM7joXGaEFYUOXZHECbL8?>hH>XGG^
pair filled&sign	542	P^0F4hJMK/]^NRSNVSSF+cb*R@EXPBFGcI#\G^bPWVmEO>JV<A[WZB&c:rTKD.=n
pair filled&slot	550	\jIHPGNBJMLEJAHBFRDwJEFH:bTi<NM^BC_4;EMPFJR^SYD[GU`K?XOA?>>A<fI[
pair filled&sorry	551	5`:?@gT5^AJD8p`5i;GI)`P.L@F]19]BUTIVPLW3SWiW@G%oNCYi`_+a?WL=w;7E
pair filled&stage	500	u3XKIYbT:=j3AFjaIf1eYGLATWAd=JLOIA\YL:R\I\l`w9XX+79mQiZR6Z9HZuMG
pair filled&start	361	hNqd7J^KE6[=A]XVJ9;eV=XOFKYdEEgGI=WSPTC'f,23kLhA*<rANMS/[Vws)CK\
pair filled&study	392	pmL6bIKUG2LKDChI4SN^H7wFeNYONII70aGSCFFG81=]TsIKWPLViUWHT5DePTPY
pair filled&talk	589	@MFKW[:SE5PEg<CUQIIVILNNBU6YFB9VUSJKgTRb[ZG?HwQFVWLBRYH<U[STL=[[
pair filled&task	455	RTQZAFCIVlY7_B;S4PWoG:0O.EBwAQ^N\JMCVCBT\IRhF]K[AOSM>CIrE1?@RDNR
pair filled&team	527	R.V3kSM58CrN1uS:SW9Sp>9B^n=XIP3\KipC@9YV3Au`V9kl>,#]er^sCYTDb9\6
pair filled&thank	523	HR`V\MBEI<uQN5$hB>BTLX=IGVBSAJGwCOXRAR6@HBJmPU]RQV\I_MXPaOP\YFJL
pair filled&ticket	564	U#THbEVRFRaEEiPIVDOYO@CGXU:FGE@h9I]M?@E@FJe;hHJMHD<R[cbSGYhWfLJL
pair filled&time	404	Aj[<V-6=#cfJv0P@*F4GEADZ;[v/.q9ZjIN/@A;HUPYT8lNQ:\qASM\5n=(a3%,3
pair filled&title	540	TXN/_Qd-A']@3I7P@c@iFR&9GGNJ>b#YOaJGYC\aLDXLdXec;X>KYS[R5>>W=sC8
pair filled&wait	382	\GgK-NEDCPr#=dTWGPEKNMFPSA8NTQAGAjTiTVV9E3T9Y.T]>_\[pjSSW\Q``s?G
pair filled&wish	471	^:\[?FmbdRsdbF>wCZ_KJbQTUc^BOO[1P81fSlX:cN8<Joi)X^_B:AGL^hPsVa9e
pair filled&yours	499	;O:R^<t`e:Q1lBSRKV0AW)SXN@#JKXGW^\_?JFYXXDMOX/=DK.>TFoJTQnB`NP^R
pair finance&future	493	_4[L_SLCEOr?G`^QPPMcbWOU@PB_NI5w8sL:1;G_[2pPCD^LcSSU?RULtU,GOaK\
pair finance&glad	546	RHd:[\iQB<-JGew0jQH5JWM3OP[Mb@X3T<WUWeLKod\R5AFBUO7lU7Bu$A_+fZRP
pair finance&health	347	_@_7PXE@CI#GM>UhAsRlVJ/SchJRG'R`@FV6M]YdU=H`?M_V>?J1E1LESVQ'llL3
pair finance&hear	411	JX=TlSwX5'WYRR__PfjCDXaRY837PM/QCWcDe=L0`GuBf5NJe9K]tDHREcM:>#GH
pair finance&hiringside	407	TLw]ke<^5CU@=]J=@ZM^^^FKTh/V`7IYfDR.ZWZP4\^R_8]eNT6eMI9iT:^V^w8G
pair finance&hitch	415	X7PHv$BAHfM>INXas+GQcWNj@\nAOt\XTCZZ$8WQEJ`VE\iWqVsMd)e0n@Dw5Sg:
pair finance&hold	417	QkcM,A#KP@lHD$Qb^FOJ7@ZB6:HNL_<M=Q8W1QFBwIMB;U_+9VAZEO\BEN@_GDYF
pair finance&interview	399	tXIZS]6W]C)VrnR$q)cG=gb8TJROiJS5NIF^WQOVO\cf>JG`fV<UYaO_GQm8o^wI
pair finance&invite	460	Z^DJBWTBa7/HO\b4SFhPTYcGY2DT^$MSKPTWTMeoDVi[ENUwD;__jR9Q<MSCeSLG
pair finance&join	426	L>L=7Q_L@K<kJQ[2Z^EaQJL(QNLII3;9Q#MMHa6e]7_gJ*r[[ZH^H@XZ:9S2K\ZI
pair finance&keen	417	TQO:TIEHD#8j[OdJMU7DZMM9]?2_HYU)fWdodS5Hj^KQU5GT-E>PNM<jN?agDP0d
pair finance&link	521	fpb[N[UwQCBQDLKUF\O`JXIO?]SgF1pFZK=[^WSNWFRnj\DVI>EETOOT/PSE^fQR
pair finance&mediaword	538	K;TY7YQTHH@Dd]QUJLMf;dM@UK=oY=ACeX#_[VNb]NOj\QTRYJNMRZD_I\IQ[D=F
pair finance&meet	597	V`PX>\lTX=Ck\aI?gcPg+on;YK:YPdw1s+IhhPcF?@eBf<WY/?*NT@?lW[a<DH?f
pair finance&mine	443	MA??Gj+HYQQN8jAYr7eWCSN@KER@h?(_%OCOFNbP=DJW;ZO7bw`K]@IK`UN>O]]P
pair finance&move	588	T`JjB_Zbf==cFT^VYc]Q5ZI>`KF<oQ9MmN7c\]T>VwZT=F7DN/:wLs`N<unO\9Fo
pair finance&not	478	wS6RBSVZbLYSNaaBtDlTRVEVK5@na6E3kaCRZSF;^rfHEiIIl_igZt6jD\VRHOHi
pair finance&offer	597	IaZAQCXMK16BQSl0l=C<USK<]QgWXQS#VLFNOsNRaUQb7*$]^TLIJL<N5NYE]5>[
pair finance&office	579	N\ES%rP``<&ZVXi$e-eN;TX-`,?VK3T_e=*WmZZJc^c@75Ro<A0_dc#S/Za8bB7@
pair finance&official	477	e=ONf@RPA9ZBgKGT[U.QlM=HI^Sd^L8w/iQ0ZC?MRDAcLT`GXKT[dLSDN2-<Zgl;
pair finance&onward	414	KL-DTiWvKcRXi\]E[MJSTYZPC?Ew].>gqQ8LVm^NWq]J;]]JDFTcX_8DI@T<oaJQ
pair finance&other	402	Ba+G3\HV`:Xis]dBiDUAK^Z;pAGiU95m`HAHFEXJI]MTCw,=P`bdNjOZjQI@v>1M
pair finance&pay	551	9TRI[FNJ6\A2KcA>]/EHP7?MMMUAUE=LO<MYI]Ac]]QDaG=1\NMbLGROK6XEVwsS
pair finance&prepare	570	>aAcTw`QW4=Is_YK]]]P=BL*WEGW[<P6cN4Z[o<ZO^PY3KC^?5)]3X:c-ZZ0eQ5J
pair finance&property	527	FdJePTPWR38N_T^4[PVE5epCeK]9ZXF#`?WbR`X:FDR2RCM4G@4N`?JR@cpT<;_]
pair finance&received	584	WH=d7q_EXIItHEL=LI\\JmO:<8?gA9fAS<MEOfGSaW>WEQ[H/AY8>E?w@V8BXZMS
pair finance&recorded	390	]7S<\FIAg`U\<OhJkHc2DLCBAM`6<?>\;I1=BBV?+<FEENJ3WY\LG4+BJDY3wahW
pair finance&recruiter	330	g[Y`,EBDBUKRBDHN_6Gb#dqMGIV^G[BJAE_T;r<eNGY_YGg?=28Na>Fc>J8OUs0X
pair finance&remind	584	<WEwn5GR?_KIcN@VSNCSUL<SP^@YCUQ[O`PE>>?^h8KLNe_CTUMCMX`=P]AaItLG
pair finance&review	479	XF7KKS]ZQ>YVGQSKWQ6UJe<QkWC_6J<\T[5sZ\CT8@Z#A2]WM7?S_aKXfZWQ[GI`
pair finance&role	685	JgjHY.0AAaf8/8?c,M6Q[:2V5vfU@wIq'Jl0*1?bF/>^UV[3UkuEMF]=T2CTB`f4
pair finance&sales	394	^aKWDSQ=Xd\^KU?=/?XS^I>Ke`XWD`OEPo-:Jh7Urd]CP0On;S3E1c4J#GIVOTZJ
pair finance&send	448	AVIVXOHKdE?am_@UM6_A@WIOCVij:aGFZ1geKb2_wT8E(f(TS\RD4F<w4hO<eT\g
pair finance&service	578	EJ2SIXUNc>;TwaQ.Y@aZR^XK]?NbUGJQY[@YhY^=d_[J7O<lJURKYj<hFK[P]H=]
pair finance&shop	432	Tw8^=PdGQ<CBZ]UGg-U/@fOkbC\UpUMKljSNXiQLfR1K6:31[Dr^6[8kK]TNnL]d
pair finance&sign	551	7X?h6OAi\R7OFdZ\dHQI<aSIWJRTFKJ6w[4a;VXV`T]AMYGtHTP]^m:FfX[Gg50[
pair finance&slot	474	=WZPFo^YPN@CMX^VP?lRO@dUJ=J?G^@5RPPwPV>eK[R_r@K_P\KTR[@d?NU5RAZ^
pair finance&sorry	569	Dp=T7HH\Z=QWYQfKs7ZD$ar=FH\_XTV9NH6]liE1a^d1;U+oG<TcWw3UJ_^PM8/U
pair finance&stage	516	N[Mf`AB4_<`IUgb-]PF@ZZ[)5Fh@JS\]PLZSW<_c;B^>ZTiMRQLU^6PQKw\SV[XL
pair finance&start	500	Ue]XZ8ZLFFA<jF?S7d9eEGNe=fS=#ZGZ9^gILDBj_[JPMa7ToTcB`c?5c@?Li]XK
pair finance&study	454	LvOPVJEXMwG\QZRHb7P:JVnIF]NDWXJI7CY]@?[Z,mMHG[HRHA;EeSROTOVAUhM0
pair finance&talk	776	QRSW@RTPSN=Q^]`B^[Y]F[X=W@M_^LXNRVGQSfK:YwFPGL=O=CKYJfK[HiNLMN8Z
pair finance&task	669	VEC3QZ>@B2`APPR#NQDdQH><QQ`UEFCeJP^ABDVhMB[`^Dab=QMGZTPW@EKHC`PF
pair finance&team	454	DT`ZX?/M:HE;T#Ip4;HWK;0Q@IRi;:]GL[@G=*/N\L=Y/K`<Y8Y<F<P<fVX]OFGM
pair finance&thank	598	U@<6EkX^U:=^fR^<\QbNXa[:d;F]YCJKd_KL`hJ[EWjK.:<^;V;aMmH`-aH2wU=]
pair finance&ticket	613	5X@QRXbuU:KVfgaBg3R@L?cB`(3lOF>N_R?iXVU:Xw['VUGc=PRmVY8`TuTSg:DS
pair finance&time	438	HibF>NeWH'??S8]DI<?J;N`>c-DoHwPD`Ie^DC1MdHVjJAVQHMTJZ_XPIQPF[TON
pair finance&title	755	PJ`FVHJI<^PMDL=eJYLVZGN_>TTSHYI[9G\IHSHJH<APHLwARKM6B:WOUQGGKS`B
pair finance&video	347	fGS<b8;NFZL8_4IU<QT@SETVIXMP\a2p$Pc^HINUK?-94Yg2QLw@\V_::>\?RbD'
pair finance&wait	420	_cICqP]KHQET9eFNhZCE;\N?XAYHQ`D7NBOvYH\eLHnQaVwLaO.aa\M[7fDEHUHq
pair finance&wish	577	kW3WLKaL_QCPZfZ?M<a=5dYHHKVT_6^>iF:__`RGG`U=W8[w@BFh^S7NJC\Ic,MR
pair finance&yours	557	NLTRLcKRTK@n[]]X_I\SV]dCdGTOQ*L<cM=VKWVPHQKS>HHYA<`NHF@Y+XY#dQMQ
pair forwarded&hear	577	IMScRFmfw\_ID@YY1P>GHXaXO_<7KTUHNFn\N?i/LL78bKRIL<=<`NgA]\bhC6\t
pair forwarded&hiringside	525	S?F_EcUU^=@TZZUTTaSLPRS>`:E[USL0sNQJ_Wi8VXiPWFDf@A4dcFUg;UwIQ9Ga
pair forwarded&inbox	487	0`NFNNH^EUDhi?GH^SRVJjNKLKMaWHP[VfMB[c?bPIF_=MSR0FQJ?[#]IJ3F8EWH
pair forwarded&interview	449	afABGVTCS91T^j^EVcZKKTcR]Z#WON_7r=FgaoU8PVH>o5:ZNI(a^e=t6WVL@.TV
pair forwarded&link	647	J[Ld;HD]J;CH]CS^IL;]YAN\6iT[[;JaKY7DJZBEPiOO>b?KjwNkXcgC`]9DYeGS
pair forwarded&not	521	HB7CjwE;5>9<jQTKRODEJTUCA@KUKBNZUl=Hb`B_URU^=RT=?SY:M6;OQKEBKBRL
pair forwarded&office	435	adnIV#j]YUbaA7FiB\9OJBkRvWD>?Na*OEhe_GD@I>f#WHV(?4@O_FP?geoYADbM
pair forwarded&prepare	489	bQK]N[9JC?NEY_P^EwbcPL`XT`:VlDVOSTSBAV1PSWBBCdGJVLfMHR;fNI3B_i:\
pair forwarded&received	374	Su`8MP`RP$fKFKN_NRN;QIZPwAJ\fI9)UEZ?oM6H?aHb_5g``EFwCGdW^GOFgIL5
pair forwarded&remind	450	dgGTE>YcC/T=hACb<H1^ZK`M6L5=5>>Oe^O?QeM;_LQXa#K@LL[HS_eWSWQ]>ORa
pair forwarded&review	430	fwQ][0gBm?^OSRFjM>UIF>XK_DM*BfnOYA\pI5rYCf?MYP>OW=LK]:R?JS@[]%LH
pair forwarded&role	571	TJ_hG^XHPANbdSIc>sFQIaHSEdMw_9W<E`LEIm3ZROU]8UXJET\JBPUbND>H]mNR
pair forwarded&sales	599	WQTH_?dZQdUKBDS`7Z?J8IJY_Y;NLDj:LTeUX?FHAF[A_QZHDG=Aw5[PnnRn:CvV
pair forwarded&send	647	J`_cOA_dOOpS?4/bC[:5=@jUXs4C6YdBC/LYA0GDA7/Pb8Q<L>G1N8Q*o[^w@NVG
pair forwarded&slot	679	jLTL@Iwf[HFTaXaC\[UBLN]GVM9HWL]6P0]X^W]JGUYGOCRZF@FGU8YRBGXGVNWL
pair forwarded&team	668	PbLhC;lwg?VM]MIP9fDAP;nccM39CWYQKBZqKI^;NJM;hHO9MJEV[Cn7XPwj?%_c
pair forwarded&ticket	439	jY`J\QZQ`@hYeU=eJYWKKDFZYu@ZaPu.]OD_EHc=W82PwQS3M;GA^:YevbS^aEiX
pair forwarded&time	624	ZaRZ[AHsS+]NJGPfQb#fO4KZKW9I_`JM@[J<;BCIQ[A/iBP=CESI_]JSleMS^Daj
pair forwarded&title	536	aTMVM/lcwL[EIGDMXDK6.7H`Y[/DIk\DG.=l;LWFIQRG]JQHR<HNKI^3iQecL8_e
pair forwarded&yours	535	oLep>@bhSRweLHFY2fDk0<IeCv@UNWv.=*]aQ<X;5P'C_;H;=8=]A>UFWTtZKACL
pair future&glad	529	PPOVI\P=SPFfP.N?3YVT>OwCmVKRROoI\NBPD?MBI`ELYVV>D>GHGZClFY[8R-I[
pair future&hear	476	YbiY<EtHdXI]RDFN<h:^B5ZHwG@DVVkELF;gdGk@RZQ;N4?QKAA_maEPQiXK*&>a
pair future&hiringside	514	bcWbOL_H]L\FUD=sOg5N5HOZQUPN0cl3IPRZJO:=5eFHRiQ<BJMJd6XE_Zl^B3w?
pair future&hitch	396	WMNPa9111S`;8MGXHY:RWD0:8bW3;KUTO8Q020M`5,IWOOwQRa$2^Ci=OB;NYkgH
pair future&hold	411	NYchP=\mh`usU>IeXY/JC;XbAWm92hw:O;Z\Y7j>eR>NSPQ1HXaVZ&Y@kS]h#=_p
pair future&interview	438	Zw_dJ^\_eMoQcH8Y<^Jb<-VCU]>\D=EGXmMZTIFY>bJ0IOXF3?\WD:iSM_fUG?bY
pair future&invite	576	S_HMIH=dT=eMZ>MTL;Lhb:5MOrA]TG5uEw[;0V@WT^HTX[JEXPD[QlSHH\CQPOJT
pair future&join	398	HM\7mPTJ>2NIVg4GDe9Fb-Ie/[ZfYZ_9VURMUW[PO7Xl[NTK\w8@A)XRQ0nCRYXZ
pair future&keen	406	;eIMADV([2ZVLZ@R4N@nVIE^>W?qXE>HQtHD,Yeeh-?pOY;QcwTXQbCVGD5JRX8R
pair future&link	481	W@<aEVCc^<MO\[Q^_Cb]a]F>Nj5l_=LUOfH<NVLBZe7DLkTM]UNUOVMJGnScwpSX
pair future&mediaword	542	/J,P7SWR_HMeXsrB`WUJ6]IJJANIa=Y<^C?bwSTKlWTS=BFLF=<MKc@[KhcBTCCP
pair future&meet	460	[P81ZPQ?LEZ5XXJA_@EeY^5P[c7cINQ[MNJ:>SON#H]WH;QQYUCqGKEODK:0aUVU
pair future&mine	358	[]VSQLBQGRuYDGDhIw8\\S2c7lJtKal1VBFUYN6S[^9^]\\E_Hg2,h>L[NENQ<HX
pair future&move	545	ECNUS@BUZX\;oABK>IHZf7PN[JCK8fuiFNBD;6CPT[Q<Q`T>EZmGG/>)cBfwPDMS
pair future&not	566	HJZ<RQ?/BYDI\V^9H;PWYFR@O<g\LQWE>*5ACXFDRlUB;w8S8XlCBO6?7DN1[@CS
pair future&offer	416	;]R+KFf@OC0TTfY*SOPHM1'@]XHUBC5FFNToN19YwTKPDR'FOA:rAdgLn3cT9<fg
pair future&office	538	OVWeY?UVWHw\^SBObG[L@JhDcR\L]WFRATA]WQLL(\TD>A9\=J8eQ=SQ\NaZQH<X
pair future&official	609	?OOFgG;IHQkHSXTRYDE]gG\D4YNJZLEaJaQ#P'P]RG<GJEPNeZKCCRKDRHPJOkWP
pair future&onward	451	HHHR*bBHK\?[VNKGH^_N2mKERM0mM0w-EcEE>f-AG^VGD]<^O7Eb?[;nNd;8_/'e
pair future&other	422	OR>:TB;@_ca<aNIFQ@\\9Q;eN<SH]kT2Hwi:IbSadJfP]Q_mK\T/QO?B^JVo2>\H
pair future&pay	629	OX\W`dJRJMSL]P_?K;W^MaZ3TH=wLDGGK^M^\W^OVbZS@[O\UWTJ5e=Z:HH;iaVL
pair future&practice	371	T;ZRW>@aMkhO>I7c.dGXYa]cAXJ>0SY=B:wcPSUEe1SDOH\bAPOVT_OBQZWe3MQ=
pair future&prepare	339	U]OU?9Gg\GjFQ4C`Ch#6fU=;B4@sOFSeES:cPFLRIB,DPfo)6W<')F=EtNIq14R9
pair future&property	640	]FOF2f`H`IA\VZ`;Vi\DBYIPiBJkUAMEeTYWjlZECOMNBID?N#;dYQDl>^Q3bJ?b
pair future&received	638	`SIMEw8I^TbLEIaLL\d\F[KODBAWHCTWK;=SH[0==O=[@`a]CMW9KUUiPFRRRSMB
pair future&recorded	468	wM@7^K/SILFHJe_:^5AI[FK@GW_TUL=P3cNLR?a<AKZM_E]cUaTJUbBEJ>f=aVZ8
pair future&recruiter	542	U52NAQLU`=KVeup@aTU_=SMV^B0K_L^\]PJFO[I_HR?:N#A[;O=_RND_PcUFL;IS
pair future&remind	545	N9NNUK;RoeBM^jbJ[DpF_m\ZGNkBwPDThEDGhNhE`TVP(RCiW[wDTJAVSMQKS<\L
pair future&review	519	dNHY:_;COCacFVaa4[Vn.fQKHGgg]P^<MFJI]ZOZ[DpY>[AO@DIMOwJ^BMKD?GGC
pair future&role	447	YEdoY<?EHQPHE99[=UMXS5R[;nP?E_#L/AY=G,_JL1KX]\lCXVCDYA\AjUOhZLNJ
pair future&sales	423	[m[SEQ^_UZ_m\VCaL^D36ZoQcVTGX\eM`T@XEsJN]^=)*P7UG;M9.OX\=SsG#8l?
pair future&send	385	AZb4P\?OC>@JR@S^F\=[sGJ>NT5\OBM=Sd@\;s=imeQiKaG#bRJa[MJSL0D@CULM
pair future&shop	491	WCITdQTM:KJ$O`P7F:MNLNP:wJ`WWkWOLKaMedBS_QHeBd\NQGBRHeTV3JKGa?J>
pair future&sign	374	S@VKHCq5maVSN5#HUe9]R0a8JRD`?\>_VF[r9WG<M)Q\_:DP39WM[^[;\M\ROQSI
pair future&slot	404	vaY\QHXBSZ\_Z9O3-j`KRF:ShM?YWSrN^iA@d^RJdg\SI:UR43AU6\O[cWbm3#IY
pair future&sorry	502	<SWPTSNMJWW-MFOR97dqL<<EZo^MB4fZ`CdH<XIO_5lR:NIwUNO6SLTON>Da*KF?
pair future&stage	592	dV[`.b[GMG@hDWJWMUSL-W\UMTKDHMc6_B#UlK_09TC-VGSRNAOLN<CMJUjX]I`k
pair future&start	433	Q]^?pDHW+aeLDU>Q>^ElWZBu<X^57RLb>/m:$3Kdw4RLp[GSHpRGGWc4UMXHXWE@
pair future&study	484	;Q;L<M[`b93PIa]CkMwN/j[N_OLYeGJ3XU1OF_GdRMV@BX4O^MODV?=`;gdOFGaT
pair future&talk	459	u>S<wKM8Q6\HO^+=LhGd^R65VXAp@IDg>XZ[CCXPNNIVn4cNB7;ab3DN?R6:OiGC
pair future&task	411	h-fJ4M8M[QWTIqki>]RZ+U__TbZqD<lIAW9TOP:6Q3\WEWm37L?M:W7iK(u]bwT;
pair future&team	490	e8LjA.FSlo\WF/UwIeQ5V9GdMqKNDaWCD<KMWHB?216;XXY5C=^7K=lAhY_S>p[d
pair future&thank	424	Sa_?[VQ`UU]>QAKAA\Ya0aSCR5CVLEP=bRi:1MX:ZZZYPDEIG8IUa`wIOMf3_T@s
pair future&ticket	495	`@^ZQ`PRJ-IE`O>N?]IeFGU[I\6_SDPUERM(P]J^HGJe\G`Y.7HdHQ\cNI[S@w\I
pair future&time	499	YV]Ts4[S@YrAY4BSG`P[Z::JVUVM6cXSF[f@#QOhOC0;ScpCBcd@HOa9e<gf<PaT
pair future&title	418	VGoA#<B<SeIT+0RQ.VEWF`dQ3Bd9C-JSULR1CLHVFY6JAsO>PUPBY=:MM9XRJ:@O
pair future&wait	534	`cWe^h3B`?mDDGdPF^LcA4aURTaSEhAOL^b<ON\AMwWCaK?O>NV6`0dPO[S^OJEU
pair future&wish	593	JUL#ZS[IF2QFGiC3TI@YVTC6hM<_@9=]RbNC?Cg\,8b\CJZ`@+HheecsE?Q@aXG4
pair future&yours	611	lMS?TY[>43E@2nLHNQ?]V4L+RS5UDM:pE[`NY]RCNTmLwTQ]7XH\wcTI7N=OUDK@
pair glad&health	585	M`fAIDwI;AIC<U7Cd;@@SGKEkZYP?]P9_/LaB?@^L5>ZD2EQOL/GG.KU<R[JA]a>
pair glad&hear	450	QQwMmMP=J_LJ;[DEUR8-9B@XTrL?Zah=>:\XPIE?G:<JA`JM>N8>8MX?e^Vb<MLG
pair glad&hiringside	610	B\TXb?QZHOWbHHCSZ^SP6UWT8YN=Ge_ZIKGSBG^dMEB:NXWEKWG<LMhMwcTaDUbd
pair glad&hitch	491	WnfMe5M:L^YJU%K[H[;QR9HJQYWMIU?@&PlU*D5QW6DkGCR;cTL3Lil*JDBj6wZB
pair glad&inbox	529	\^RXRCaWEEP7BT2e#T@\KBJ_EdQCDWG<F:RJF;JSOSINRBGUWB;=<WQ>aJ]RCCWg
pair glad&interview	405	:A^Gu_=Y=@FA3^3MY?NPf7ST#kIi\H0N\=hTJR,]]P?9QQSTA7_rVUO:CXBElnKW
pair glad&invite	512	HLLdCU__d3UIFHOUWSTDNbiGQ;V^aQ#TKV2SMTSVSRJ>9K5GVDfEDc[5VGNBuTB[
pair glad&join	495	OYi?f?8A+T^E*c>>Q4IIS<5=7@drEn<<0^\X4]8fJH8\7F^3wm_7H9jpAME]leGI
pair glad&keen	471	KPVOZcwKAcIPRRGR/WRN7MMRXA9QNRK@P>RXO]4I<MO<\C=JDX2SJAYIHB=[A0Q<
pair glad&mediaword	677	IPHX,nwBW9JXE]Z=URUI1GE@iE6JNHXBL?QSUUVWV\\^N7RV1@2_<J=i>G_@[LLU
pair glad&meet	485	SBS]7OS=WIUQOKBWC6=Xa#9`K;EFJV3OcRQ93DN\JG?FL:K;R<LCUb^JOv@e8`PY
pair glad&mine	448	\b2u%Y^H]M^]O#U_G\l`Qe;a^O-hH)^T>f,MTCV'OK`8aSOH]V].Bs?RQM6NJEXP
pair glad&move	426	ScI[]=`BL#KUBLkILTJLC=a^H\iGVR<^<`TRHAGZWXW>1[F`\IM9KFZAQ_^AOcV5
pair glad&not	367	iSiGFGGDorYN*KGI?^^@8TXm3(5K#UQnb5H7[[?S@@]XK[X7A<^87ZZV\]P@HQL3
pair glad&offer	541	CaG8CDvP?48CENF3YCX0TWZ7ad=>WJU,Q<<w>\OLdXYJ<P0SNQBUK9ErM9oL\-Dc
pair glad&office	455	T>Z`V1LJL1d=\H5P4MWS2QZt9XCBBuJKQ5SAC#E>+>N4gL`/<<M8XI;IeYAp1WE.
pair glad&official	612	L?8N:PB]^WOGVUw@WHLFCFbES6O\ZMP^B\;UOSZ_laJ<RJ@_ZG`QLZ4FOUI?X?Da
pair glad&onward	550	IN?h=NCTd[S^]Q^KhER7KOV\FQ2doH<KO[9^ZNC*]w>;GH01]dHJUZRL]S<Mb:=m
pair glad&other	472	KLRE\KYYGRgP3B9WVwPZ8<OPWKA4YYY>S3\Q:;SSLD5GOC:L?NLIS>lXt_[_WHWY
pair glad&paper	339	l?Lw9LWPlF?`tRbPLMLXQ`P8?E@TRF\G[d)@eQ9%9QhjDgIjI3JHiB:LZ9oBFL:g
pair glad&pay	515	3@W8VA::GH:?`iQN[9HEAUC@I_SJLZ#YT3i`ET>[VHNDDCTGZUEF(3=ZAP]5Mh]G
pair glad&practice	398	LJ:FNuCE[E/UN7TLW(XL<XD<iCEJYF:GTPAQl?iHfZ5Sa8FfWHHwdBWLNbecNPAc
pair glad&prepare	526	7Z_[MHQW2]Y5BPJZ[MPNg[F7R=WYYUOIGeMS;JAOvU1_<h?MwKRFVQcNKDAQsHM]
pair glad&property	564	UX,HHjCH=B<haUhBW@eQ-g_&RL?O_Al\hB6RdhS&OjN69OX`3,PO[>5`<aj#V7?N
pair glad&received	562	_SjWVHhQULAX#NMC;M2bT5MFPhX`EQWDA,RZH9DC8Tc7iFfT>12SQQa<<OWO:P\E
pair glad&recorded	428	i^EHEO\PP`HXO]Vk<KU=.p^cB8W(iXCAXPN[[JwK>ASBGPRY[?CbS4EC\^SXqDtK
pair glad&recruiter	423	MR^nJTWNI[ET@9RD\GX%=8JXL6oCQT4FTQjwJATZa8UAh2lYBD=0m'H9eRR=SAlG
pair glad&remind	620	NkRcFW^dQA]eV=@\=^4Q;BaVHR<f=VNQAk@RAF5EMEBJTO>>MO?SMkYM`ZFT@INw
pair glad&review	396	caLb3GPKC^]HGZgsT6wW<WQebO<b^?@=ZWJJaoD;CRP%:2)a&6[LBe;\WVSfZANN
pair glad&role	763	5hTA[?EBCE?>DHG4^9@5LASKPIeJY`E9<:_Z7Y6OdS#n;W?3eiKF8:KSH5?E`fS?
pair glad&sales	528	LN<T/cXXUEjf^DXBURYW4TwHP<PaP5lPWQAGL[CPUdADZ9aFR:IUPHEJBcWDXOUP
pair glad&send	393	JrGSZRbLP]w`\4=m;LF]cULYY_J[GHPb>aRGBdH-nUMWO`G8_RI(4dSFcW:TMM?S
pair glad&service	349	QUEX:bIdpD[nC<f2W\_mTbX[S+?hW7?L^S_Nwg=;fXkWrTDq>W9iRc`FJiOYL'Kp
pair glad&shop	359	i]HZRQ`GJt?GKBUK=QLWFOMQ[H9O4=P\QAphKFuM9ewD&jnG=B;?fmD2J7]VVTWN
pair glad&sign	511	E]AR=^qTn9It6[HEJ^hQ9P[3iE9IGNwRWD6JQJWG5]LTCULXMI]9^f;ZwVuDK2S`
pair glad&slot	589	I[M7e=VG5<N@Hh:KH8?Jc2HV@_^k@aBQCRaZ8L;gj@@iPB8@QO@O)_wGIJGLTR\P
pair glad&stage	511	QFOdD@)cwhMIGJL[7>FO61V[O_GPN@A[K>=FM;V+6GV9B_tCMd\?UT@6tv;TACRn
pair glad&start	641	N\DJEc^NQKNK`K[6VWS7OV^QUD:`Y6TCwCLbZj?T\bJM7A;<8M8\]EDg;C]@f3Z[
pair glad&study	376	faXnOD`Y_/sc\;YE#cDL/J\sOQ9wa8^U5TIEH@TM:ZbOeQpB2-LXtW3gZVY`cEZ5
pair glad&talk	415	R=RTI^CAF5EoE[2N9HH+GkIXamBZ?ELg];A:[2bB@M_(oCoU9FL>cRVWKOes#]eP
pair glad&task	609	IPLFd=DIPYP'M/[X=?JKhQ<P;acRZ4#q;lA<87]jZCA85aNGfD^A2c\F\AMD_\@V
pair glad&team	614	<VNH_HJB>=P+IZ:IW3]Jt@G\AX\T]l8ZNB^C=R=ia]E^@^8,khGA=[]HHJ\O\wKL
pair glad&thank	446	m<5=a_GJOO\]#V:^UOZY4`L-Hb\C.BE[TQW,Z=]MaLOIH\oX2GVGlh1K[@TIMG?W
pair glad&ticket	431	1\C_SK3FW=hNPQZwJNWUV>;J[DLaJJPQJoUvHIA=MR=N_eW4VmOZTYmGTQ:gS;6P
pair glad&time	689	K_KKLcSX^.MVSYS@W?RGKJTIVV@w`OTYPWGTK^:TNS@_E2BNVLOS6]LH^V:LWKM_
pair glad&title	737	EUXG]F<;9NK@;JLbZCT9]HFDM\dMV[@M#LVX<NLYYT1N'MPEfkM8@IRDWAM[[ROB
pair glad&video	505	?FT\ST.f>X[@i9GoEATCbHK[HwKiTE<J2d^D<A<Q@HKObi\FaLpERSZ@\VHQRuL\
pair glad&wait	538	XLV\a#TVG6@T?\PX1NDUTEBBSMG;GX9NFkf_IQWNE7=NN:VHUV9G=OY;POTG8\\E
pair glad&wish	331	H7H^JJ,6gW;5GLWFYVY/?w2]FmgFVVcYQb*E\=r,D,EUKbqQpeiPI+AB\8W+rqjU
pair glad&yours	485	@wZ`.QYQT=B;`G[TNaQ\H?;OLN?hAI-?PI[P9A<QAX-KFa8A:TcKBHIHflJUQ:Nc
pair health&hear	374	o`hRP>8`$PY47?:HHBJdg0GEEr@U0`MU@hFXICXOdCI\Wf^^GuSJq_TJ4FIROw^%
pair health&hiringside	460	CTU:505CIJc1P06@<'UHZ]2T2RPw1l_n-@4-IM1TYU=PDC_;Ko_*GK_7ROG[3BdK
pair health&hitch	393	OIis3P=`IX>N%dRbV8P^F`\9an#7<Z_LAX8SF_IVXGLcIAFJYOD7iRNF:9SSr>*^
pair health&hold	506	G@SC\C9S9[iKQJC<QQ[Q;?BXRQ\Z8XN]\DAFB9UXfAWVYkMVXlw?=WFCf<S_EHP@
pair health&inbox	420	,NLWb7*/6XXB3A6n3M`G9R%aVo\;h5RLW;(U,3`+@.,gQ_J-f[D5Z_DVc8*GNbK#
pair health&interview	412	72%W\*2O`O^=SD>e=DL^PEEDQ>FX8iK]:Y>%TUF]NYA@%wFYHjeJ=j[8eX/CHP>]
pair health&invite	363	`jF`387erGa]d&6L:H1tZ=iH_J;GtkGABWMY9bV:sJM=[TCCw^^T@dV@`dDQueZe
pair health&join	494	H;XF_=AiD\Q+H6EcQM>3w;8ZLO_?RZNXAHO66,I`UH;Q>\K<aej7JVjPoMYOWWFA
pair health&keen	432	fSKFHCb\_<FQ=;N^H]P@F#IMAIDlPRO[lN?qG<SLH^<F5QGlNKZ\NWgKUMWREDD[
pair health&link	579	Tw<OC\[f\<MbMnO$TaJRH_dFXCKebLVA]TDlMkLI\a\6E8NR86BmKj.OO^dElD<X
pair health&lure	552	CKh8dZF;A@CC0^HDVHG>bT?/BDldG^-LKWZH>U>`ZFYkTEePnbOV<;Y[MBI#br_A
pair health&mediaword	483	QPJ^XT<D9RgBXB5k38PhlF@`BRUkJ6RY1jC09J8aRKLNB[[MJZZK*w\GlV8Vc;9A
pair health&meet	650	KEDf0n?Ha?@^h[ZPOJwV<\`E?=<PhI_9qU3d]iDBm\]M=81dK)9eEUS]8G^7WF@f
pair health&move	545	TUGQ1lp?m0Gb:\l9RtNc'Kw3aP8\`H2C__JpbZS/[_P<W/Op1$/oV5O]+BFAJ[Cp
pair health&not	567	sOGHBBGd/:wIJGZTRVNh8O`L6JLlOLEU@GOJV?<A^KLbW=8dL_]JGPdTEWCJ_`GV
pair health&offer	477	GOU]@Lk>9@UC9P(Uk,8\[KTCF^RwF]MKJ]IC@THSdP[W??BVb]TU6]_\TC:JrTF2
pair health&office	411	b`nX2`N[YUfRASPNf[G[MY][JT#LrPFAdaZA=U_;NL>c_'bQNTO:F<K(VaQXeG\_
pair health&official	433	Z9F7aNK0U[[N4h4UYITEOJLYU]KC<_ZHaYTXj3fT9:oY-MS\WEQ@a<;gZM><M`A#
pair health&onward	381	EDMMVJ?vYaMAZ9H=IqKmc<lgW`;aRLr[H=e15jPo09]JJdE_2AO'NdSPhWINX#OG
pair health&other	418	cbf[JiZIe:YRh^iPLWfGbOkL\S[_H7LIGXX[`PUURSa7W1OSN=JZwQ;dg8Y@_AYN
pair health&pay	349	;JY#R`]1>c>c.vIHtBRCASB7EZfBUJ?<e%X:XLQ?YWS_)M:U930lo;9M>Li;\n_>
pair health&practice	438	OWQs1@^]nNUcP[eAPCORUmKJLAQMwIq7^IFUjtL.ITENmN`OPP0UF`PZMUdGG8`W
pair health&prepare	468	#FIEEAMZCsXFN@CkNFJZJ88aFfPh:IUC;eHVL+a@\:8N2e[G5BY6S]q;_lL\\aO?
pair health&property	419	>WNQQEE]OwUo?WSS?SHFVJVKRQZc&]L[SXSO[M@7FLER?,JT5SC8Pcl[@QDjN@Pk
pair health&received	411	SQ?H9o1SRS2hUWNGQE>A-Z+YM?UdPb8#\eEFfbQ5^kJv:`M7$j_O,G*t1]CQUN7;
pair health&recruiter	546	5HEFEM<UWMY#:E_RUG8M\Ej[SSR^b\=dO]0T=WPDSOTLlQXUKX[Y]lmOoe9N;?]I
pair health&remind	803	?=AAI^EHWVP>UG`9QIcFLiMKZ?RH;NS?`?]KUJQSUGgTHEKJ>@MPRG2L8KwYPOHC
pair health&review	521	UQ<XAIBH]^4CXX]RM?T;EAK[J\DJPBHr^aNIL=Y0VKA#SAWMQSS4FQ?GoOKE+SKG
pair health&role	568	CEGIi5NH>Pg0D<#iG<NLqEEd,^UFDK:j,_U=<>IWG83MBUiIbwd8HMG0T99fOvR:
pair health&sales	556	T_TXHb@9N^GO)]^IwZQN5AMG;WXQG?R8\E1BTKKFVYQKD^Ig6>>XLG>^8@TIC[>N
pair health&send	554	IV]BFK`i@/6BN\d9cgWDwT_'6BKP>JV9P;_[:V4vMhOs^53]TX@W<?EV2aO=aV3R
pair health&service	537	^PK[FOWWLCXQ<aHch::F->w<8Z>YiDBYTU7LVGE:UEPPf=`CNPAVl^W^RJ^IDPMR
pair health&shop	394	YEFULdZ4T`?aRN\UwUdA,iX:_Q:C_;b&dV&Ni?_9@_SR5P_QO/FSLuNd;coArNBd
pair health&sign	575	FX`G`0;.AF=?E_^AhJE1^;1LY\mBRjIL?BPb>S:jWEBw)>ADwWRM?'t\D;['b_\;
pair health&slot	451	4C3S8D>\S1O>Z;.DRTSR\_L8bO*TX4#dHYLSLSKbW]JXIO6Aj>NKL\S\OQ8aQU?R
pair health&sorry	605	ZZKK1UU3O?UJ.IMHIGEMM5GTPC89DSDF=W]M9D:<N>]\[)rNFJCCwVTVKECDWPGJ
pair health&stage	591	pTMMWSdTR5]SZRWKHZE[:Ra6N4)i<icBmQNV^fTTV^G\S8CT*53HYUWK9Yg:S#C]
pair health&start	367	2hoYY=f7bZ@R>?,ckHXI]71\MtA-3eJ-GLb[;=eN\#9*b1PZ*W\HJAg8@OU8^UaX
pair health&study	502	PMQeH=;T@.eH_^_P:=OZ<CSVFGL`R8F^mVPOV^OAd_K:U9Rh:VLYGgD\3ZSIwBCS
pair health&talk	658	QlUQ?Ob^_<LXHhbL`\cJ._`D\JCMwTf;hG=\ONIH]TKHY%FX=G7hPU9TIM[W_@MU
pair health&task	365	QY7B2UF`U*rGO-flDXFwgP-KEgT^F[3^UYJA?VI^Y8hTOhVOJZ]Q8LhYSX5OC_Tu
pair health&team	491	@]U]/0C;FVq>69,@Ac=<Q9_X/\WTQX7_;?XHEA@]9KR^JfSK\`m@ZXu1WIVG?EwT
pair health&thank	533	\X=d=weba1DnYhR=^N``DQp)\L6b[8OB`T>har>-d_PGAA7kH>(W8f?qFqHD]D3Z
pair health&ticket	401	^JR>_h7G:AJOw=J6L9aYsQID)L@WO@mV/R63DR@3LG1f=i[+FPH>:JRJ,F$**_AA
pair health&time	693	>OGR>PgVe6SO`ML>QMLwCMUH^K<LVLZBdGJUGVF^\c\@V;6M=OK_AYSQA=NG[HPT
pair health&title	524	=gPUF4M?OZhF<S&ZKD9=u9DU<ddEFWKG=QQ=TTEYMT+NH_\0wYbMPNfEN7EXQZ_J
pair health&urgent	496	J*JFLJ8jC_U@P8@YZ5aJ^>N_?vf63XRX=DODD5`eK8WIFjKFOwe:9TO.V<OX2RYC
pair health&video	413	hWPU[[[QNIJI5rZ8]\aV-jY=E;;9M8iG`C6b_fZ#^]jNOH]]Q3>XUhA]DKp:`=Oa
pair health&wait	389	Je_RQOcj`WfM.Z7\JYsR@FYGE>D\=an>B/jSN=UNFV:(<oQ/bXD#g9U6>YU_L*Pc
pair health&yours	569	DMM\DKHO=MBKQNGnYX\NWTYM4dV_F=U<UY`@J\P-QVC<<wiBLI^K=SDENIBT@L4V
pair hear&hiringside	383	GQdd53\OA\RNHA'YMf]YO$tlbmIWRwXdC?RoAd^VF48IFFg.G7S,JB](d^HiaEb?
pair hear&hitch	452	LcQSVNTZYS?MU>IEHYOIH?SNRGFARGbCTXJjwGPAALfJG+QJF9?\g\bvpWDBX:>S
pair hear&hold	453	Wq=^=4OFGJO'88p[X;5$3Z`TA\dEO@6Y@[ANPHU:WTG[9^[Lbws9i<E5jEZ@hXPL
pair hear&inbox	463	)_S;EJ=RHgY7l,@eVcKMFRRP<_b,I%Q2<S6>Oh7PU/TO;ia.IX\#9,M1E9:^@YZ.
pair hear&interview	443	Y4MLcGHSQ[JS[X<:?UYR]mODR]UK=8o?aDG0MJPgGKm?5QLKAIM3A#=N60[E=2ER
pair hear&invite	539	Z;DEXNTLCXSM9PHGH^RMZTDSV_f?>_VEw:S9I?A_H'eUMfg]7>?=B5P_HNbUGZ@1
pair hear&join	434	UI_V9LiWX`#W\LC+Xe]EUER2hG/Vq=Q]_WLaXc/4bY8FNSOeG4U^WFT?:gTXL9R\
pair hear&keen	443	1F#^.KRaV0MY?]n(MIT_NLO39=RLh*@JPd8XOTJCaYTANEG`Sag[W>WN>ZKW]g%R
pair hear&link	420	eHHF8Na=JO0LYw^@I8TMW]F1dRaI^JD;`YF]SMih][eW,>GX@Y\\/YJV>3fATiBJ
pair hear&lure	533	MjEw]NRPFFWVTS>HRYSS??YSSA7GFbOQUDMK@Q?K>YB]QYAGHDOM[J9F\mJNTQQW
pair hear&machine	615	<u=*j_7:2C@D[4H7fq;>8v`F:;@G9;:D?r>-of4SwHRw=XUHGd^9HB8HY]6=AF`9
pair hear&mediaword	507	8VSXVXGJWMXNWVOUTE@RDebC6lE_OJHd`IW\JO]TMIF>M]@=SQwQRK\HP]XW>=W?
pair hear&meet	450	?SK4Q/@N=PU#w3G<S\8<G3OOKBWTSM81MTLCQN<Y5Xfj>@TYM]DN]8R<J;M?G?OS
pair hear&mine	633	=LBwA_JOQ[URY]cGW6eONVN8M>MoiAHNM_L\U`PCVcUOEG*]ARCgJd6_<fGLIA8g
pair hear&move	514	*6V#W``BIVD/P]]@NKGhNUA<m5EGG7K7fif2HAX_GHbL7uBZK5@N0OYSA3Z>PV<D
pair hear&not	502	_^_[#YN1<XZW<@?QAmOOGJB*CPK[VZS@?><=2Y@?MNa[1fMB/JRCEBRN:N>LCQ7V
pair hear&offer	457	T[\TYWR3TIMX@gUBQVCK>MMIeFBN>eYLA9Ja>YX7C#ThU+VDLB%7f?ORK1PD:Ta0
pair hear&office	467	VZUKGOOeq\QF)6TOcc8I4R@_`QC5>n_HGHEcaHKJ>G]MhFNK>PS:l#a>buSbQS\d
pair hear&official	651	_NBwEWVCM2BLB^BTCG^lMRQHaO:`a>G\Le=WcPNUTbJOGEOJPFKRQGYPLLTI[A3\
pair hear&onward	375	wKZOAPO?]le[5U_5ZMER@YeCm\6[+OWIibBRA\gO-NLIX[^Y/>AbJ[4.L_#LW_LF
pair hear&other	520	VUQQD<8MM6Zaw[MO2JHY8NX7rD>LVNT7ZNFIe\_ONo@=EI8@:UkJMH/PRWID?CJ=
pair hear&paper	437	MDKuGDDifXOXFNOX^6=WVCmaMbG_GeOJEPIhRGYA>4B+RL?/i=]7HIJDZw^e:;`b
pair hear&pay	489	j?dSP/DYM_OE=>KGKMuLHSIK`jl?QCLaJH3GAFi_4Q[KFTm[[FNKwqRU`EeEX\K[
pair hear&practice	547	YXNURO`HW>>wPdDIdShC8]w7YAFL`Ea2UIa^\YmFWT^GL49i66MaZPGU.h@MO@6o
pair hear&prepare	467	Ew]:2bLQFG@BRZKUTT?EUT8^A?[C8Z`FA_GR(X/5NO9]KfHMF\AV5_LKDC]@cNQ[
pair hear&property	534	Uc#OLOYUZMSQ::KNRBLGBm[KONFN\BLRWQL;^gDIWJC?A^T@IXIFJLREW`XF[<ea
pair hear&received	622	9W8XZ]1BGI>3T=I;iLOCVeFIB6eGNF=NVZL#\kTkcH[V2gI5I\iGEB4a>:<4NZJO
pair hear&recorded	420	H?>4>`';LQbM6Y\^OYihURAPMw`6PdKEI:]5NG_H46]eN^]3>-OBkDCUL3=;fhU:
pair hear&recruiter	471	TUZRDWWNBP5[FHPCFENF[CW@DOY@Pk\)kGffQN7ZL+dUY8OU,V7WY#CSE&jI>Ma3
pair hear&remind	441	TFG;N4A@PGT';w=PCWDA@Vi?b^:M<WCUDRuR^;VQ9El^X>OXSTHDwGaI?OG9:Yi<
pair hear&review	541	4RLkRHONUZ6cTOaKHKwF$XMKc.NKd[m2e8/^gfHJiD@@6B0RK;FOG_5WCXVSF@UR
pair hear&role	419	Cf@7G>ENe6-MCRW/LnJKEL]TULWN^YS;D0;_2D]Kp[RMXPUIFX3Lf-G0eMW7I)wY
pair hear&sales	344	_IWT:;hjM`WB_<>O7FU]IGZK_T_;UEnD`&SVXR.Z9c^UBw-O>C<s:luFQMI/>T9[
pair hear&send	374	34aM@0jt8h\XTY=6Q8V>I$f#W5JL:s.epX^QlXZZBY[8qaSYENRM=QHCOH]F(NR+
pair hear&service	571	NaDj,P<OMR\RHHWMIeC[HFF>=<[wVUB[FQNAbRLQEaKPjNMPWUFAgXBaMeMCYRQ[
pair hear&shop	507	`\`ZrOoe`6ABXPPPTWIEQG[MqCZ;HcYA[?nP56^U#R]Og-^UAP;Pv?hO@evQ9LbW
pair hear&sign	605	NNNHN]]P[I1\Tik9YLN4Nd]Fp6fPY]S4`@EgEw=Q\A`^K^JQlQBHGHJ`)GUBqJM=
pair hear&slot	440	4RXCWQ@<BCW'U<40P<5EPw-OR4CR0BBCEc@)Zh>a\7IVDVRXH[N.IMB=8?ZTFPK*
pair hear&sorry	884	EW2VN`BKO@LSUXTJUERaPNM<QTJdRIBBNZ:RMYE9^UcFEOOYMQLY@wB\AR<AXIBL
pair hear&stage	594	KIWV4FXTWRd^RY.UNREiATSQHG?g<Gw8L6]\WM=,CEMXKTEE:UJTGNC?;SXQ:8Ij
pair hear&start	500	3n\[M;QPWSBL?USYO^[T7IDPRN[XLO\R)Ea^F0^Q?K*JFlAH`Y^ISQIS_WwLTSYV
pair hear&study	520	U<HbMHn_kARM^RjE^2QPNQi6w=LSW[N<N?FoEaQ@UDKQXB6gLa9jeCDHCbXQ\18r
pair hear&talk	515	^PebkJUK?:a=[GFY=vOO=9P_T`#e;PVJLC`XF`YX7K@K]SlLTJ88@CS6JX\i;KSQ
pair hear&task	464	VCP<jURQFLRA:S@dGXY]d@<VMt4w2M:WGdT-D@f_P+[WlU[\FQIT?LaJNA7<IbW;
pair hear&team	511	iS]Q::TZ`aSb<O]TVwD<<;mNG=W@2KU-T+U_1Ch07X4GqGQD;NHGa-K5\X`YK8Nb
pair hear&thank	639	IP5ASL<=ADG9VJ?FWE:FTfG3DN_?B7=hCw$BU[<fj>9kFeO/W_XD=YGLO?B>FNQH
pair hear&ticket	467	?qBJATM?9?8.gGGGC\;P9eK7H\BNEC::Pp9Fqk*8U;=]#PRZGLNFDV(V9J\8J]QE
pair hear&time	433	V`ek7VE[UHWU=OBNiK<.,]qLJNR\Ad>L?#NEldC81UKX[GS?4JGAeR5P5Q_PP=Y`
pair hear&title	459	LB=E_9GIQw6A6C=ECH9_^TVljWd92Qb,54:H:CktQ9PGkNaP\E<DW/;.M59FJ@]X
pair hear&urgent	468	H=H8WXTaZ\:X[4L8PE]bJoT<C<R?QFN?U^V?StwaX>a8?K<ZJZfGHFKe[U?C9<YK
pair hear&video	401	ZIU->S>JOi<5JaU#keR7RfXiJJo0kN\-S'CJbFNUKMBn=A_G7`kD::9^FWk<<DEC
pair hear&wait	582	Z=jBPKw]HZYdM1LgPeDMCX]W^AT@;K`9MWYJEKZLTCK>^E\G@>FGFMbNBG[K@GTb
pair hear&wish	462	NYgcUDwRcLl?8B3K.o$JOAXR]mE-?eWcBI_G8BWJHK/;eBcC<L<7wYl>vTNJ.KYM
pair hear&yours	399	d@P*/DQWDOUJ>GP=_T\GwA97KqY-.X7b.QP310RMJ0:`N?UBXK>7U#QiG9Gl[BGF
pair hiringside&hitch	485	W[JT6.m^S[RMEYhj@]>ROKWMBXFS=cwECGReh6W4?_5=rJ^@M,]>dNobFDfZ??\k
pair hiringside&inbox	501	QY4ZPIU=WGw=\_LYRaUWA]d?BKNjLc9CZOHaiQc[rn`CGg?LJAWa]_?fJX[:?<;I
pair hiringside&interview	613	`K<c:lEQWE7XZ[WURXSg9[JI;^=_b.IHLO8BTREGM_CZ<CZRPL=ZHbJwISL8eV=T
pair hiringside&invite	593	:KBKWBBP;>[GmB?o;S;w\89IDUUVJ_FVQUI=ADSMHO9T7dF*HVn77K`B^PBRDF<H
pair hiringside&join	455	VGEK\YFcL?9EH@@6RPKcPK<hSXDp`XFeQhB#=`ISM[KFas.TGH]@=RVGOC5W?GJ@
pair hiringside&keen	460	IIaFpQbkN4Gb]TSLGMjE:m@b`J9fZ@wJ\E\Q@P@jFTBT^)J_AV8iT`hRLWRU^:Pk
pair hiringside&link	430	OD`/^SQ]ZIBDCZHY@EIKBcE>]K]#7eZ[Y8b_6Jh?M6P\Y@n]M_XM8AVU4Hf;MgqO
pair hiringside&mediaword	330	nS`Q+ZDDTPqS2S\KYvS];aM:GGh@^UmFYnca3Wt@pAHK4<YFT+HQba6kDewI@KbE
pair hiringside&meet	482	VlWYN[QHYGeaHRk7F8gC#fTDo;MKYXjBl.S`eRF[NjWKQ'^[L.Tbb[.`BIdMUHBH
pair hiringside&mine	565	=8#P?kWcY1<ibQ]-[)hZDj\6l:.LhBd(]nOTbhEPnmpO5P)YFC@_Zn)d2bkL`;?Y
pair hiringside&move	482	=O1WJMB]T?EOiDA=<\`*WLQNSoLCdJH[AwKOf:?ec@HF_>K@@W]5gXP<CaBbT(Fg
pair hiringside&not	636	KPD4aE@GOBTBASBK<NKQfDLNXUJIC[<fIWXGE>SwB7VSTDSEJDOC_PY]dPMM:XJN
pair hiringside&offer	474	:b]Pc<Ri3>Q:0@Z[fVJ>;09)MVW^RfaI+#g\E_MHYI=>K6?>Z]R0B.M:GW`>-SRY
pair hiringside&office	536	w=gGJU`?MPRNOWHOL_TUf<cMTX<ITFI;HTNLEE\TWA^E].Sc08E[pW\P<R`_MPOM
pair hiringside&official	601	Q^Q>IBH?/OeBHB<h=O(wbB>MHgH[@f4lJgNOV??eGJ@Q^d[IPRQRQaVRL-DaLWe;
pair hiringside&onward	369	M]LbAsKQUqfb_GFX/bUr:'MRQDw^#ab:iIeK=d4P'>Rn-dCL4K5PcT_KYPVW<ZIV
pair hiringside&other	602	RJP;VQVLC5ZJdCNBO\_sEWI<T\5ZLHZUr^iM9[bb;JZjq#FRN4Z^^HnTVWBHGT<P
pair hiringside&pay	503	LEHVEN`D[]CNLQ8TQUZXDNWBAEKBZRbLwO:KMGEFJF]=XF@V#\>VO[/L@VUKhVLW
pair hiringside&practice	342	pV1EUHosFUgcUl^BtacWMfD\n^CQ9ZY@Rd=alcmXN^>R]2IYO7:PVNKoUWw4?NK?
pair hiringside&prepare	312	s-$XfO>[cwAbX3dG:DN.FYVqIF_RhL1@g^&9*TWT[XlXEqPJcTQ];-_pnF-MCOKN
pair hiringside&property	401	ftCtwELDUF[ETSI@agaHQ7kbQ[@ChP4JEQ6S0UP_GH;:L^F?R^8VDO]S[5:H<-Le
pair hiringside&received	524	jbq]KE\M9eMM4=EW7[LU8T@==lU;HccO:6qTUBP:QI-EPMX33KH,D#MB[4`[F^Z;
pair hiringside&recorded	409	6KDFMgJiOY_b]Vi[AP\Vii`Kh)IUY`f>cG_Yaw^L]bXRGQ8eUkh_3\G?ABWRb5Jm
pair hiringside&recruiter	536	]BC\=TTBKSP?@O^BdHaMHdX>@;iBd5bBeg=CaZG_wIB>G[7AIP\\QV2D9NQDA<8<
pair hiringside&remind	748	pR?Z<]ZX^:3__\bAeZlR;df<aA8cjETD[OEKe[N:ZgK:b3G`?#:j\OBjDdQ1Y>Dt
pair hiringside&review	389	ViRuBXYcAHJ[S]JG>t<AG8USd>@\H?TYNB9LeO>D#H9RCPlI13RIDFVE^CACEGU\
pair hiringside&role	580	7V:_>_FD_17aYUl.lNG[P[\Bf/=Uh9\>kUGDw[=N\YNYKABN@@MoWUDhRpW6dF?b
pair hiringside&sales	497	O^XfAS6^`KBfVBF-OPDL+>OCJCF[BPm/eD=]SEN#LpKQI/fEO@MHMfST@^h\XH^J
pair hiringside&send	543	[`D]2YlSf/>sZm\5gf\Y9fg<Z=Sk[WoA];2nLFYPHi\O(42]%0(`bC#\BYeUX3Xn
pair hiringside&shop	450	TNe['ZKDXP8se9B6JKeGC^nCB7ULGYw7_nAkCnFCLLOM>GUvU?PMd_@FTDPmd6=a
pair hiringside&sign	531	HBeaGTiweXCU^1%r+ZP>jQcSJh:3;i^NMR9O<Pm,TQL&VaVV+QK,iFP2\ZgRGVVZ
pair hiringside&slot	375	aGNJM[ZRn#H=baQ5VCV_MjSPM)=Fd/;>IU:;cZUgBWaK?MCmTR@`BOYM2lR2eoJc
pair hiringside&sorry	500	7?fIX?DD#EG'F7NQ@XFfCEASXZ@b\7OeLiL<<IO`KMXG_=^eCEAHPOUS^HM@Ld[B
pair hiringside&stage	349	R\JlFDop0a<T@<eSR_oBAKRIToe<Ewj$X9F\AW>V,_1KXhdHQfNJE1MJdgU[.+c[
pair hiringside&start	587	ZSK];L]GQI^II?[?XXQ_E^HQKc[^VUGJEdH:OS8YZg[M>;COjN_NXePQSR^ZwbSH
pair hiringside&study	348	RK.T#`:hgN)YcsDEVCV_9wm;6PWPMCK6_ha=nUT2a`vM?>TSiC(sn^VR7R<QJd4P
pair hiringside&talk	336	][RhwPaMl(K?W1ATHriUmDKb3e>hX(aWX^bSFgoY_W?F>BL_Hs?BI[aZ^qMncJ@Y
pair hiringside&task	397	X#NGJ>]SSGjeUUb4AdNX7;QaiFLZ;PXgZG`7IML@4e)NEMRIXMh9#R8R_TR>ACKT
pair hiringside&team	407	i>:_\^LcSEGC<P?@4kPKGLOUp<YLJWOL[OwXPU5c[ddd`fLhGIUDHUHO@VCbJSNQ
pair hiringside&thank	535	YPNCLwOSW%/p]Q[>qT_u8WHBXCB^d:R6PD=>]]HEPKjIOMOOGE;VFn9XGRIB`H7Y
pair hiringside&ticket	470	=nFFN1M9AAWEUXG\E4BSMcLK]=M==dQ8B=:]_I;NIG<<?@WbJUCJQ<R.EDOGEJw\
pair hiringside&time	482	^X6w.q<d_E7aaXlGiRve:fU/QL7ta6L?p]<_RfESXYPBD3SI+YRnMi-h7RZEXN9g
pair hiringside&title	599	XcDT1qR>O#-GLm_8OWii;\D1k1Q[aGKAdKQQfmL]^ccR\3@b7@GcJc9R3TD5a>3_
pair hiringside&urgent	558	WQPT?I@UWC7]\eX[ZLaEHVDMRVPHNNKR@NKHVYPFTGQOOSMXRV[WNXGI;MwIH[ZT
pair hiringside&video	458	aGS;VO^`F`6OMGaKBBYLHaVPTQIIKMS7KGHb]#l;>4IGFcGWHciWd6ZAXQYWRU_B
pair hiringside&wait	489	TL;oK@^ZoBFVcgW>SMbNFO\[?JA\]C\AC>5apT@V<KGCEJ:;eQZ9b*OZi^_<`#9W
pair hiringside&wish	395	>BFk?ZHM\&C]^J`;Da?XwJ@BfCRULFZUSAJadfN9%i^@ERZT=MQaKKJaYLPGI]KV
pair hiringside&yours	570	N\]FZ8>T<[a:<I9a>ERYb=Fb1l^MGMEg#rSA&P?Z<9BMBkV2KiY,ETKAT8CrG\GP
pair hitch&inbox	466	IMCNSWBOGONBY>QV9D;=JU\X4MONY<6O>YB%[R#ONKXnDRdCZ`cBTPZ0XKTBHTXR
pair hitch&interview	509	/LH'VJIa*[[#q@YE>=\ruLBiI=[1ID:U^TB;T8]UtLXP%MBfJnb.$:5MP4<eJI/1
pair hitch&invite	572	L@SM]K_GGaI9XI-SQT6IiCOw1]MJiR=P;IGCFGTkXjV]H_BB\^`>SJhIC?NJWPTC
pair hitch&join	509	J]K[XC[IePiYE<YXMFIY[NSf`_Q@0^__ZVNI6RwiRLIIK_=Q=QOIF\[HKVOQFCIF
pair hitch&keen	410	GGOZg@w\W;CG_L:Y\.S7Vw3QcIGPDKADUW2DH<[ieDE@;ZM/Wbl>1Hhe_Es_GPXW
pair hitch&mediaword	493	X\QZPSwb;2UISNcPPZnAWKOFdEPBV6^<QmP\[HWUdJ@6bHFOILHHBP^`BF`E_RRh
pair hitch&meet	498	8EfXOC[3F\)=gD:<4Yc>wBBq\:ULDN`8M6V%'EkfO;CDZP[T<fWGRRLPK:_eJS@6
pair hitch&mine	487	XcQDVOYA_PwT\8GbF\<JADaQINOV:L^)DXoPPW\]39?AZDUOMA<OZCKR\F]P;^bE
pair hitch&move	763	A8KINdaXO]<Gee[E^XgnN`O?dAALWA_3lHCVwVPBKVbOH?=aL>I_L?=_HGlG]B=N
pair hitch&not	643	97=/bIXjRa.JYT=KLErG^jR\lC_DILm?nFRTGI`j^E\,2PO>DM\B:,6@g1wc@7;8
pair hitch&offer	636	CVVSI:IB80HC<I3QfB;FS=EODGgJB[ONB?cU4@.JICD^>H=<VP?=BKw:OMBW<[cR
pair hitch&office	486	K;K4I;KSOZ@IQFJBZMwhSY\KCQ];EefDd_DGX9j9K=[JD[K]ZXUJS5H.SKRZB;J@
pair hitch&official	426	IfIZDD]\;PHG[G<19ZM^aQZdZHKiL00du^CcRWViSn;>MN9gE*HXPwZEWQ^[`?Io
pair hitch&onward	459	>wOn/DKTTFIOVUUUX4T?/]^dhD?ZcGTXMiWbhjA=XXTFTP:YcG5M?ndiLZ^?TQbW
pair hitch&other	422	IP8wFD?[]POST+;5H?QR5G@^i,bLLHQ?WeZ]NCWefS]aDg4[/gXdPX8]fNs6VIlZ
pair hitch&pay	496	?U\CGL\C@<1:<PQC^VJ@\Y2>YTWE5UQF@;WbP[`wg@am<C;Jce<LA9wIL@B9VhJ-
pair hitch&prepare	518	IW:OYG[R?OM&hOADD<MEQDaJMGD[VDR_c]1<RM;gwWLQHf<SOIV;RKXgFDCL]IG=
pair hitch&property	405	PeRT#XAEBKGAQ@MF<HcHaMO\VROS<_LYRM95JCD]fK@ZBJeA_Wf=YC7aSDeHMZ/^
pair hitch&received	474	Q@NfVSDb;`S2bIM`46HWkBGfI<\aC=O_EwY?AVRgm]H93qHZ_pn7FUNHfE8\Tj=`
pair hitch&recruiter	581	SPZO`==F\_wSN[Qo2@F:IPbaJTLRU6Gc9V0w[;UH/DRXC]lAaIR\U\bP`]MODFTU
pair hitch&remind	789	;<M>`YTeL[7/tVEL:SwK^Q?SQ?]<>.`7WUe>;AS^[KJ:4WIgEZb=@AB@ZM^h?^QF
pair hitch&role	537	UNW0W<EH;_IJ#N>gRUKJKKMQ6ZCYP[8a%JT4F[RVRMPU@[R>[KMNP`bVQO:@AiN0
pair hitch&sales	501	:4J;Q>NS<`Y<XH[aL=NOfRCRKTfIATLHOLVAT>U7e>VDLJQX@Pg#T>^ELLYYAD\A
pair hitch&send	375	[NeZFOH/,GEVZB5AW:PT@Q[ZFUp`YB<]fSPO'e,]gw_Z*IIOFXT/AOK(Y=NC[wRa
pair hitch&service	468	hW\MA\HZ>TwK1NaNlsJU3MXTVNdFSW?CQY0J^YSFP]\jj>L[?SDGQBIjG[`;?P@Y
pair hitch&shop	603	E?EIT;eOPMWTU4MEPPHGMMB[B]]=8VEMI^I2N=WXL=HT<HjN@SNLGG\@ORDW#VXR
pair hitch&sign	384	7__8JKJGF;ML^[?=I;ND#8:>ISoN&UahU\BKF[a5ROARf&;GaXWAS>dXEC]HZh]H
pair hitch&slot	445	FOJ:UBXo3OGBWD5e8h>#^K;c@XMT,GGhUSH64V[PdGXBVBWLSebClOZCW9Ci56UQ
pair hitch&sorry	472	0<?@YL^OX?AFEKGHL\Ta`BAQfI9G:keUl#dLNDpc[/Q?_2aGEPRJL?L3]5cZ\;W.
pair hitch&stage	554	FM=DJMQHLgQfIQIIHbY\Ct@Y@wZZW2JI8APMaUQ\NQVHN[p;U<aLEHS<U@XIhPUR
pair hitch&start	445	OdXVVAXOTJ7=[JF5CPTYD<P;;[<<I]D6?Y[FDHYYYYPNG?Mcnf<QM;p_ERLLVpwO
pair hitch&study	494	R^PO8LES]HIUMIPiB\<h@@bwS]FXSc[?0CPDDDJTVR?F]PoTF^KMEMJ5D_ZZVX=m
pair hitch&talk	480	N)SKKLNSAwPCP\;QFOZYhMboYePKNNYBAnCIJ5VKW:D0IfL<][CHH>cNGLgQCWk[
pair hitch&task	479	O]UM_MXLUeZZS-a\TMHaC<U\AZT*TV_O>?KbV=TGXJU>gwPDKWICG?H@Y:fj@<QW
pair hitch&team	551	<1K1s:j\Qr;C`BAO?9]QrQ9wjP]KPRQeYLGD=-ipb43:4[]I]XsF>2>@THXs7NYI
pair hitch&thank	591	VWTLGeKVE>OSY<JN;T[NaGBESVJVT5,MKwHJ=M]^RKZUIHZaHTSkOUdXOIIA_VR<
pair hitch&ticket	436	\tRdSijS\eLQMWPkJKLLNSi^Xf^PAQZ@RgESBPQ/WiKS_QQaU?@STQRXpcMMnIPw
pair hitch&time	598	P-R>WFSWVcQ8YOOV@`ZE]LEK]KB:HEwSf5V]BVcZHGFPAcLZLJKBE@GMZ9g`TNFG
pair hitch&title	592	\PM7ZF\XMlGFSTMMG<`WjZTiTOs;6_[=aVPTDAZYT;XM<hjSVcPBMBDH^#dODNG9
pair hitch&urgent	587	6\G*aD8G'\Z3f.4SFDU9W>AO8GSR1`DW3NF99QO^S@M`R]K>MwW9EDV&`QP^8I?>
pair hitch&video	410	\OIn>\3IDFVr[G0WZF#JU1=Q<oK_ZB&_:kQQerLHOh,Q?XOCZ]LXWkfTHvJFkQUq
pair hitch&wait	589	RmZYO3JUlwaNMG=XDY:WHAikJVA@=lOK@NU]U8NT5PD>]Sb;P?6Em<X9]SZ^RCcj
pair hitch&yours	519	7CG8iG*E?ZU=G:+H5A<SwE:RPHMEEQX_Z`g630_dI@S:;ZXR^`d>&<b7<=9gDSE=
pair hold&interview	565	AT<*U84H-FW9M7`;Q:ElKJ(O1Ko?9lOXX9X.IGM@mTlbO^Ct>wgI=KF?>8>B0RD9
pair hold&keen	453	MDTILZW6q]0U\^VH`MiS]qP=M8XLsCH.?B=XIZNIYTI_WMYFNVeA`#]hYLiORZV_
pair hold&meet	490	KcFgOGSSDSGVOaW?ODL^SIIAR#^_MLJPUHOb[S8>fOsUX:@`HRISadAD=hT7XGVH
pair hold&move	409	6cUW>\9:U`EIF;9n%bV^N6OkCjVwZICcCTR;SLqV*RLVMi_G;6RCn][#`BBW\Z[W
pair hold&not	603	KkIXCHD/8EbI0AN95?HVL@IEE@XP1\@^D:^J#E9eUeZNIqCW0oV>ZHTFPABLADF@
pair hold&offer	366	b9cVR_LE8MDH\^RW&P\wMRN+VV>aBWNg;HjA^=Wf[=ORpW=sAPJPZa5=QDYXX?QY
pair hold&office	525	<kUO%?RWKGw?;YNXU[UP1HMJM=<[Lh@e<DiRTK3*UeNF[J8J?HTI[?MIJA7NITNR
pair hold&official	576	=IQ<LOQ^9ZRIK?OMfT;XJG2wBP\P?CcLCJTLTS?J_JaTF]IYPPP@MHAJMNZeEJIX
pair hold&onward	641	YGNBCS_E@HZI??REA`<hT<KFG>TTCNJw@]KD>GY_T^`^jCOn3NWV\QTKBR;KBZC^
pair hold&other	535	SJWPMQMG@EMRDIZPZCFLJNG]DN=B;]FK3HTLP/_IOF@KORVN[YJNPWX>jdEPdEwT
pair hold&pay	496	`YSIW::`9D`;FKIQ_FDI;9@HHYN^6w>FVBD?9?GQlL\QOP@_QgYCTJW\FcSZ[O[E
pair hold&prepare	409	ImZPDJTL5N^4VYiNAXKgIS2O>EwWE]IDHHjXKuI88^Ba<L;A=SOLH`15<_NHPG9Y
pair hold&property	481	@ZHuS<`FhUIwWHTc6KPGOEKGLYSd[ZaUGfIJRUT<YYDVFIK]PVNjjSQKATN2SR\E
pair hold&received	382	LMAu4TgZcI<SPPk>wWhIGfXKM+iaC@[55jJU[fYYXhuVOn<Id@Uf\[Gmi@oS_eHR
pair hold&recruiter	445	`?TSf#`bbaY`25UmQOJFHMWRDTWGFGg7E=mTI?f1JPT=c9KZQT2J`IQQbsUX@/ka
pair hold&remind	566	Y?:NRD<7<JVNL2@JB-UwZNDJ_Ea>BQ6\F:AKB^QF\`b[NbG`=GYRIPEDIWLDG>@A
pair hold&review	537	Ic_WX9GWPSeN?7B_>QHOFKRoUTF>:YRTKFkeR2DKFGWHwG`DL=SMgCK-OdobKAv]
pair hold&role	708	VecT>7WJW>nT90MV4S5gC:ZEGCX>:hVG/?DUWPLHJ^RIw;RJ?KBCl:P8iWKHCH^l
pair hold&sales	712	T`AH8OXFARWN^T[EKIIdAE\=OMIYC[HHQT_PRaH2VggHMN@`2?LbwPJT>dL@[1GO
pair hold&shop	434	JEXXMD^POXW[kITT>Q^M_9dKcNDSQG[8TBeEEYaUIGC#;BJA7TMhM^OY`FWofICD
pair hold&sign	390	`?ZMMuA_W\=K,W^uha`)GeHwIdi.Wma6T6A?DJB<#R?2F@^/INS\mNDKtBuUriMO
pair hold&slot	384	NOXKIC`TMQdL,,aa?[8b;AoT[X\f#d,M=USW9V2ECjh]MNQQDbR,hJR>[QRMT3KS
pair hold&sorry	592	RcUMK4?#0TcKMG[F26SpDRJT:We??mAg5AWEK2HbAZ\ZYYFKBQZ:fT^8I>JHOFSI
pair hold&stage	482	]kfcD:X`4=]X#N:P;a<L*FT^GZC.6_TG,:KS1=UHEA9QrLZMMO8-gCZKpEeaN4Lg
pair hold&study	274	p?I:=`cC_^rBZA]=[DIcZUGN-NYJQAaG;C`HEV_;@Sdw\Hc_SrQKZN9JZ8Qd5r8j
pair hold&talk	514	FRN^MBO_+Hb7R;QhHB>SpEP[#LCXNO@ZKgRDCfRWX[[HXeI?odX?6rZT[@<j\JLc
pair hold&task	485	F@JP8OUY#;ZRGSI65?KhGXC?P2UN`N<RP=BYXOHNZHNeRWNO^0U;FCRV@eKe[bJO
pair hold&team	550	Hg<G:VXNV4MW#d_3XJ<`?ONFOHSK:dES<:\Q\XHQNQOUlH<SRWHN^ZKQNZPHE6K]
pair hold&thank	497	mE9jI^US[>;wOXKI]k`K7gW\_GTRMjq9KigV_VT73]Jf>@WOWG=WLAIGFXBVXFel
pair hold&time	716	UXEKF>E>J:^DABc:MCCwAMHK?C]Z@\8SE6KEF7:EZ`gdiU>kA[_QX`?L<BG>J;<=
pair hold&title	511	Ma[Z[THCS>fXKe@QFBIX6[^VEQ:BJmj49C`,60XZHP\DwEdMMLDCmATGdOPCECac
pair hold&wait	536	W[J1Z(1TbaS@ESXXZQEC7X@26JpDIcSG>D@B?4B#BRRC_CWBRV_Ep@M<W<^RGWPS
pair hold&yours	399	L\%@]3]e\JC@`oJ<ObBRPORHrW04FeSZ>QBBbYY6KGbDC:@eHj[G_=CfD2w\2CEa
pair inbox&interview	469	ePdP6.Y\UH]9\\HDAbDfE6k>Y]Uk;wL@O<a\-ku<HL@T\&nL3HL@\]dWVV]_<5Ir
pair inbox&invite	444	b[Ub4c9=<9DZT/KOIrMwAMGTPoBZd@N%]EKBJYU6OYAfFmQ74:AQ?hPF:C;F^^48
pair inbox&keen	758	MMXT?ZMQUCEwR_Y>RceQHR[>ENP[cCeFPDC`U[`HIDRQPBKL<;N_HkGW=Y^>e[DI
pair inbox&link	404	``UtAIJfI8MPL9YV4SQmkOa[CQ7wahN<LUAO1b8CWZ4I/I)?N8L@X]R/D^cABQ[Z
pair inbox&machine	418	;kCRGe)9YEL\KRCE?Z2S@l?B7JPI@UMC4WNBQl4MJ@NS#eYKFdGC&OBNO91DNX];
pair inbox&mediaword	556	ld\WcHkTXsbfN:GTGY>9@RwaLHK<H`hHC6nY0OcL>9N(GHTa.HE]WN[LLZaQ94Lb
pair inbox&meet	450	Hl<IblM.:?:.IBCFTw7R;bc??LP=XM7$cD`EaHB:;EH_aMbFBN7TXG<cLZ1?WCOF
pair inbox&move	437	aLCoN9I]t[MDOPDTQ>mNXJGcBMhRwE4\A^4HH\dd_sRkrO7HcT:B9VcOVsC]FC@C
pair inbox&not	622	4VRXU]IH;[KKM@NSDgQ2:i\B9SWQR3G;8i:Hka:K[G&w9oj3HmN8:>;TLF1K=H_0
pair inbox&official	499	^UFT5GHRLZOMA=D\>KT`R7m]^MP\D[KSBGcAF[D;_w/:bk?N?4S<LKSPEXTDL_Bh
pair inbox&onward	554	CY^w_=apSgM4SFXbLVd@BbHaaKNT^\cMiNJOCMi.LS\<m/?WM-HF:C`lS]XdIC-c
pair inbox&other	439	cgfO;>VVa=5Ra]N)WIRbEacJSWX@VLf5_PmTRCPwJ?]]YRFoD&$PF>]`?\\3RfIT
pair inbox&pay	635	ZR9BPk]VbRJlnQgEJXN[=ZwV_;:daDCZVH<PXZ\EYlXEF6KQ3D6N=]+ESNVCML5h
pair inbox&prepare	435	4w%lGWNP6=BLG8FqMZTSFD]'=W>WO:BZVA)?SIA@W(RkITh>LES5GY*N7LVr6IWC
pair inbox&received	648	-c>6a]6=:1F#V=2Jj^<,>e_P1EE*@65A=ZE6bSPN_J<hC_w5:=G3]=U7Y>,=6Bg:
pair inbox&recruiter	509	MVTjK_HHNTQNaA^DLA`ILLYJ<F#6Nhb=@MJIQT<ZPE;7NHHHYI@MMNY-^Wj]H5X^
pair inbox&remind	383	UkXAp>HUS^L`^D.PmM4+L1SNWhY@@IAE1HrV7G(F21.4w4@/W-F:c;q7GQDRN>XJ
pair inbox&review	677	XH?YOT55NJ@LA:Pi]NXCLjNN9QTTLE]?CU5DLNGYYMCc0waGRD]??U>N??65DT;5
pair inbox&role	549	[#WHIUM@UWE;KPFFfI\V\BDGCk@QWGPI/K\?K<UK:GTNTAUJK`_JZAQW@C9CMrcC
pair inbox&sales	498	MT;TBOZl[+CG\g`EE=Fja`DBQ=Ak@LNkVpdJMeZa\YUJNT4\ZUGKMkWdLdPQV#BJ
pair inbox&send	391	@ILSYL9cT;A>IRIQ_MP&g1Hf]LNN65:uS`W\ICFYHlWdXQ<S=7ROwY]OqqJI:4DE
pair inbox&shop	377	$kKFP9bM`SNLR<CRS4]@IGOSZg3RE@-bXY/XP7QIwc6IC?73UiWL.ZbCli`j\aJm
pair inbox&sign	529	O`cNQRP/GO3SHPi?^:WE>T:DKEf?Z\G7IOSWL\=Z>C6rKT7YATY53LYQ#9H;VbZ@
pair inbox&slot	483	S_0QgKQK?+@7L,,Y%]+W\\aEH=#K7I3gE_bGIJAWPWDSh;PW1C<CRPVJVZ<KIKV_
pair inbox&sorry	458	_UTOrcOD[8CMHT;PXT@NK`bQcNXDHLE?9AOEJ<=[&O`Rw0TIJN8N'7Fi:5CB@:K5
pair inbox&stage	588	aGSXFQ]aVPNVUNPH@CwOBq3WC8:6]EO8YP91bWRBUZWY2\ESTFNPMI;NP@\A^H=[
pair inbox&start	642	WNOW7bXfRVX\ULDPLfWY=qaQMQYgk&kGdM5NQoZDH\NY@_[@>GV[Ke5wGDX\mY;Q
pair inbox&study	560	L`^XMEYSPwTeWPHd7LRTDkVH<P,c1W_U@KC:9YB@=K9DST=9A1PMLFMO?\>`H:GU
pair inbox&talk	466	nPVQ4cU;o[S]EiQWSVrN8Qf[M;Vbf5tGY#5GPZU9DWCM*^F]WD]NBMFrVPmFaoBe
pair inbox&task	433	;I0UaH4VYHe1a>ShP;eQa`9GJ^D]@4C_[UJIMacCikB/Gj;=iohP0VAFOROGlN#O
pair inbox&team	447	Fu5LL_^vY5P1QPPT;SIF;L^YS<,3XXQBHAJ[HB:Rnj_ZbJHYJ[>^TSZHKw<>S=[n
pair inbox&thank	790	;VN=wF=CIED5^>:K]TE7JVVE7586JO<TDYFF^LCXh6KREKf9ShGGSB[DfhTU=@gL
pair inbox&ticket	589	/`;9`\?EBJACeIKFVOS>=r0O+P@HG:,;LbD;XVFSiI7p9wVKP^b9CY8P9B</BE]4
pair inbox&time	667	SbIIi_?>7GJBK8D^Xw7,HTd=AEO>A?CD=^FFBbIGLA>aU@nJ3S72bARBLbF@1ZVB
pair inbox&title	406	A^:1DB`;IT[;X^E;`\UN;KX]D`]^;=@ChU6.<MYa11_STjfPfM^;wP8AUHL@7naa
pair inbox&wait	690	GTKEAI`TXL>GLPFNMfEN<[wHRJIP;PS>FPTRUJ\Z]XNOkC_CQO@>eEM^\ZSK9D\Y
pair inbox&yours	513	WNG`?NXcFTYYPHSM[7IXA_+OE=Gf[RL]TMCM#PK,CJI@Z0DHdJ[2HRJdAQR<^W1W
pair interview&invite	476	<@FifL-I\@TM[5SXU7L[UD;Y?E:fwP8^]DH]_\W@]k(8ZY8*fTUc@`T:HM@[`;Ib
pair interview&join	379	-MGT9UI]B2ok@L7mK6CVrJXZ;v>bg4IMItK5J3fG2w3;_fN1MgFCZi9S9APWjUr?
pair interview&keen	359	==DND<%LZZVO?bsTB:`6NSPQF]UBf1MU3=XcqUw3*282IXQLRS<X5<?:\[MWKlQ>
pair interview&link	451	;?3[Pf=@XQHJ]ffZmLa5JwOZOPn$`B=8@A=Ff>Y0=H@>4`aceQB73PWA_@bCSnmH
pair interview&lure	633	RHHT9UbEO>0T@dK6_Bo\HwW<b@:OM/\0eK:EKOl:W^]DEHC_S:HdHKALIVZ=KEED
pair interview&machine	525	@X>Krs3US=11a93#lN6E?n\FI?2F2?9@hh6Prd;Yf5B^FRWQJ[AT^T;T9]KPFEjM
pair interview&mediaword	569	LILhB]XYnAArQU`KlNWA<pnFTH7^SBR?aLAlwaJ=U`W4TASVFB<lMUGYHWe;I7\Z
pair interview&meet	523	JXSVQS'JD;UKMN?_MP@gw>Hc7vIXLP?_/wK7BWMEUOEDJlf9Ua_XNT_MWT'X]eOP
pair interview&mine	515	gt>R2__djB6`aNcEeN`PJ_w+qB,aC8DPTY1QXJRTIL_HNDeN0<3LYLGR0NZ=^;?m
pair interview&move	770	;:Q+a?``Dn8Nc;9->_rN^ZGUu,p,<aj1w$p6M:cfp7d5CVHe/qS8J1,DH+qc<1@6
pair interview&not	639	XiF(S`J5;BNR>Rg=GNA`;>SSIJ`\@kE=6DD9PE:<FG\qw>R]8MROqAHM:8TM=^YE
pair interview&offer	706	OC4Na]CA]f-X<o`X[=Y/JwLb?Xc3Y4>JD6RNPDMN9FAEGbVAe_XC[KMXPD]>SXG7
pair interview&office	390	MZLj4SLEI5`lt]n>w.k;LRNM?`G7^$BPdgVDdbR&@6EGIBO3AMq:9`;_eFS3[dR?
pair interview&official	475	^Z>k3aFdbF<UMMVYXAw<^`K3P6>Y_6Z.UVCQMdFDeKi>1T<TZLBER?HHSEOPjLE=
pair interview&onward	393	+E@K`;R@,_>8?ToG<8V;7]:iA1wJKK>oHG_3al4YZ[3N4Q.>VYw;FSI^I-i*^DBP
pair interview&other	627	WlSC>S[KRPJdWGNBCLNpNNEPi,SGYLl=p.@T`5M>k^lYH8@w6CVQaI<HN8dOD@;Z
pair interview&paper	626	BYTc7HJ_FIBTMDVS:NB[dL<[CY;wJODZ;L+ADJOYNK5U?O?HO>\T1^MIRUKH\k5G
pair interview&pay	679	N?=F5Ma_^I>_OJ^SMFgR#CJ9g7HHXGlAb=GZ[e]3Wbn<?;La17IRDe8d)V^7P=;Y
pair interview&practice	775	hPQPDgb=e94pTalAeVmK4de7d6IOm=m4]59Yw]g7dX^MN@L^?09^gIMa<d`;ZRBP
pair interview&prepare	540	@[QWCEcQOYHcWWHUg_OE=YRN\bY^QOOLA86Jd>EDMRE:hYOCG'NUwKF]FKWMKcNS
pair interview&property	492	I[E[JJ3\4BR>i0KT1@EHi*NReCX?HY:iUTAK$8.AiNQ7Ki#?OnKW=OV5hU&pTW8U
pair interview&received	525	vFS]I94XVcHS@N^X[;V:7^[cHUWMcAUOSK:QoUg#`ZJE`IZJo<REWLWKeB^@ANQA
pair interview&recorded	564	j-[4TK@5gZ<^CiU-d6eCLhN4@gR1VVOHF9ZcjFeTDNME>Il<d_ZPaE/ZT6`$OwkD
pair interview&recruiter	518	6O>wb8?_=RK^H7KsL8R^QMNH;\`I[RGRQE2:];1F`LGEEpB?Vr[D/DNHWMMY]UUJ
pair interview&remind	670	MJ=BL>UcRKVJPIRFBKDRMH=QLLLS_AGHP=K>?aW#^S>IODOJXCEJPX:SERHSQ]I=
pair interview&review	563	jERX2UXgP]:`_YLTDRk4Ak:>TBFVXCd0wDDP\O69QXR=dRbF@3JP\9XLN<[KXTQO
pair interview&role	731	1[DHV5=UMW\EN5I]EBTGX47t;QQRL^CaEML/D@JOYL979b@5`ld<FDF#fLM]VB]X
pair interview&sales	418	CO6XT<.XX9wE@E@[8%<csI;FM)I+?X6^Eq1?,>'PuD7E/Y3N?Oh</bV9\LL\:KDI
pair interview&send	542	TUKc\X]fREwHYYG]G9ERl7G\9f=YS^XfD3RM;?3]ePBCNVP>Pb\VIXS:_l7VYWNj
pair interview&service	512	JY.UEF@KBT]S_H6]/0Qh_bKKK:UsJNOKT_IBNkJ[wWJ3KlJJY_\NCYIZIRP`RRE[
pair interview&shop	573	LVDUg8BIWPXGLEKV.'5Hd=3pIJhYLWAi@]>6:0:JvWX[p[BJEs^0I<N<RFMQD#MO
pair interview&sign	437	9K6\'];Z7R0g?H[Nh#Q5<XQ@OAA8Y/(%K^MGR2YhiSm)(HEDcHUhLMP'k]GSe6P;
pair interview&slot	429	[RE=IPBXGfV<D<AU-HMHS;@PU(R=BN^BZ#D*4M],aeQ;@Y`Sd\l@JKNCe^fQ\CGH
pair interview&sorry	693	5ZA;<L4PD?TJFTg0FI9h'WP8J9_RJKGkT5AZSPB4b]wbLF?g3POF[W&K9JI=HQEK
pair interview&stage	575	_PR^P?CcaN[aAGXRNKL1D_VOBEYHT:JPRI7Te>R#OHF<_GN:WRS@Pa8:a_?KXIXI
pair interview&start	553	UB=CKPNDRM2?TZKI\DcV6f.3ZZWdeFN@ZeeIaWMP_LAiD_MLOTWC#[Aa74s;ga@A
pair interview&study	650	a][OJUVToHDRPXMY_`TJ9BOFSY6P_MU+JMwT\QhUJURJg=W\^:BV]\UU;iCARENL
pair interview&talk	406	O<=?iMBMCjMTPD[GkJ^<F\?L3QdDa@M:97;GKKd=/@L/NWT?whdSMDB\KKOSOAGA
pair interview&task	423	[bWP*;C[VcQ;?>Hs*J=csN@I0S,T:\cr3YY>3U7PAQbwZf`UDJOcCYhJPK8qRp=]
pair interview&team	321	+VA<T`D@?`oR45#X3RZ<>NOs#bV?^dHOHEM21:FV5DWZ:IDOetYB=;@4b2aCWqKP
pair interview&thank	752	pGeGX\pXcDFaMvEDXf@SN:VceNYIO\KC?<YDP@fS<7OKh)QM,;7Qw;`\QOSB=L`M
pair interview&ticket	425	EIEaM5>m8_sSGP;[<@@O:ADkH\wWW38q8Z9EKK;=Og?Z@hULf\aF@_I;CoCP\abQ
pair interview&time	413	KO$VD*QYWUXJbNdI6<[haO6_:OJeAWCKbbI-7N34ZlY3<V#[EWYJJjBAJTFI`C1W
pair interview&title	507	GM2YS61hHGT@YFOg?7K<Z<6iBQZMgGNn<_E9%==SP\><;]-Wsms??IT#hF=nHHMT
pair interview&urgent	564	AV>;SPPHK\H>c7G1PK9TSR@JIETH;[TTCOGFM:NpXSeWDZLlAhMEJG/<>PQW0#RQ
pair interview&video	396	`?Jm_HM@a?P.:I]fU@Y3VTmR+SD/dNH[,Z/GF'HI6UF:2JQ#qad>^JPP]LKLTZvS
pair interview&wait	507	dSLSWBQVa[OF=J:`TZSK.IeV>ZK?=Se0\7NMS]C2.F;YZ@S5999]wDA1\[JHBNlK
pair interview&wish	432	h,QH@7J*]h/VZPH`Y=PQn\BbVPMASE]5L62VM)mL@IMX$lhJeAH#X2SQo<i=Cfug
pair interview&yours	485	B8UBi;cl_cZAbG,Y670WS9RfYOD-EjQOQAR;B3qeJ8Q,lG=OZ?I8XJo,bM\wA&nQ
pair invite&join	510	9ecFK@FBG<A:=gYAU4=k[I>6[nGOSg)PT)hLTZEnv@FL=bCMXXMG@PLb#a@@Q@HK
pair invite&keen	439	MPSd^E=dNdM9Ie`4PCYXU`nbDCEESTO=>9cC=DJECaM#N.`>R7HUhY?*TOT7IGcS
pair invite&link	531	GT8Y9UGSRCTDJL%];HJPPAU<OgFV]K<LA?GeUY,#dQ*F_QV-JU]XB\T>OX?PPG1L
pair invite&mediaword	472	UWAMI^n8Uk8_DfNLcw[C?rlCUEO>g5g@i.4cZUU/EJWTD>m[EB4Go;/]8Ke@afII
pair invite&meet	442	L1A1MP#N\PE`CI`<I?BG[[\UACd?TFZ<TSDU@Kk2U:<-CN^^<ECE=?cGSOp/6hr6
pair invite&mine	484	T57\EbeZL)@^V=NFMP\lR_XSJ<#W\-IDepL^SXIKZoZ6BF>].GW`T`Qj?lQ0o4@U
pair invite&move	648	O@Z=TGSHO\8F_JB=Rb^O\\LHWBw7I[f<e:WQJJRf`CZTKbA\6\OLA<B@U<hP5738
pair invite&not	413	`Ke8\A^855nk>1BLSY%vB/?Rrn=dOY8HU\\BCQRBLRVPgHe\%=$3RIbZG?;NVwCL
pair invite&offer	439	AURC7gsMd?8cAWZ;oGQU=sDJZgYw^JJJQOTdJAVDNAQMY:9dFG6f4_-rDXWH[\NV
pair invite&office	574	RVQZ5]MJ^MDc<ERH]SrRBwN?M@KRLFb>U?3ljZQ9]KU\,VBjNHKUDT1f)aMAgUHK
pair invite&official	355	GWW@55XM7CCPO%\Cb`mk%bKA18gnPJFJWI;IM\J;kkBM3>@EtON&>SZdFTGGw9@.
pair invite&onward	378	M`O9OZHPJAS&EORXL/BTXV`BG=Zc^O;t@=M-c8#*gJ8UE;TVKr[S$8P<]03QG/*a
pair invite&other	496	,ReH^6USBei@:;<]H;Q_VM:\:O4C@wPHNFMP<$M]w:M=iSG=,cUE9?VA9EV`<LGC
pair invite&paper	458	HTDDAONDY:LICSC7FN]XM?EVWADOb:P<G\1Oa7T3jLwO2@AMMUL`8SQB.SSPaE7U
pair invite&pay	412	Z[n8D'D<_wI\:nLEiMDjf`O\rOj#QKGLD'\ib;fR>FJ>DY`7iZI7B;4U<9b>TheF
pair invite&practice	340	1pAHcWSa.<_CMjG_@T=lCC\nR\INEd7C<^IT;VfQjv;S6YS&\v2a/uVPwgFQVmY`
pair invite&prepare	629	,ODKMLER[ILKR9>\:C9]`GCJ<TTk>IDLEVG=DGORwa=4CZ:<YK_=CagKURE@TK?N
pair invite&property	461	OC=`EKXKJHDNRGaaILHKXGEL8YWDOM>aFbRMJNFSRTN@4\X=eLT5C\NGWZ_7wcgK
pair invite&received	404	QNUcc(EaDSB7E`3wL]j[g]5_CugEK9CVPABFEMS[EEPGQrd9Lgq=@Hc2Q-1AU^=I
pair invite&recorded	518	q46LLYOFbY5W@wjScBh:8^\WMcm7aAUFDC@F;AXTA4TOXcvKWXXC^EC5V=\PShiD
pair invite&recruiter	505	&PNVWJMLS=a=CLDZQ#KRc^Q^QPYDRTbQW_R<ATLWlG=@7LFPBaW8X3=XPVPY`K[7
pair invite&remind	413	/e>SBhIY[BJauLJPLOoR;[\7QRBTk5e5QZAWHbIRwgDJ=QNK\eDY:N4Dc^@KvK?K
pair invite&review	336	UrFFeBASo9MQiE(TWg)kW#VH*?0]I9jRb_]V7Sh'ZL':fEjV:<@WC?r^m`PTb?v<
pair invite&role	530	CGMqL7OTFBGDYFD_XVGO]J5R;OIFSF;PB]?QDK@/[M:5VfY?VedAWYS#PH<PZZEJ
pair invite&sales	531	K?7IXnO_HGBXBXVjWGi8VUZ<SNTOg;BYC;<UZcLO>`GI3wRT`Y^EPQ;^JEE9XAL@
pair invite&send	366	9V[[[SDbf;p@[]4OG*t^NWEc^k=No0OU0wSBLE0JwO7TIS3@Lub`;L96\@]@mP;c
pair invite&service	464	H#?<YUGVPJ<QZ^iXAGJ:SR@H`Qaea?Jf3AC55ZU+@W9GMPH0aUBTgHKAZQRTnQlD
pair invite&shop	479	OD[[=5ELA>TOBZ<bYVj*CbN\FYHsLCK\GV2PAC0SPK*2F^:Le=RRAtH<OgYRV#VL
pair invite&sign	666	9AG9OO>H9\G#HPTMQSDBJPMKKNU>MRJ8B[NCL`FM\@@Q=IJIIiHBBE^2M<ATEIV>
pair invite&slot	400	E9HcVc;.ki?FZTPU]Uq.FZSA;sU=<FV8C\2IQ#?NXYTZRPR6dcB?IRJ;L2S9fKLK
pair invite&sorry	391	NJ9Pa_#@H`N<3F4EMk@?N65KQODTI\TbNZhQ+\Y7`@QfsYVO\ER3RKFW76COSVFA
pair invite&stage	587	GDQDkEIL@GRBWATOK5MZl>XVmSKBSKLNFNF2M@U#IZX8XZb^=YGGBBPACDPM=X^[
pair invite&start	473	=U?fVR9_AKR:Z7<b=XO\ZJ7a@^;gVHN[>U8:9ZOFiw^V?b@OOAN:e\oFOfC[kR?A
pair invite&study	595	H>A9[]YX>V>RTQ8LHTL`YGT2H=MK>Q\?U[aNVVUgV.lVXFMiTJRXLwTV@GDD>LRI
pair invite&talk	439	&R1]DM]I^LJcLn]G_TTS5kOM\2Iai^ER^H@w>?c9ZE<:;@TWPgYnGU@=ackGIFP9
pair invite&task	678	W[KwZ*1eJTUNY=>h)><Vg<Rb>c>QMNQT5_3L6;AHRRB4\WJ@O\T<JH`5ZQ>YH@P\
pair invite&team	348	W^7`lG;0O[RNG/MR?:]`^*@XNSQrPCW\uN\,&7>GwC5K>qZHZUfP7?C^ZbDKZN>@
pair invite&thank	631	eN=J+i_Uh+4Tnee0bcg]@`^#cE4\U<R>qiZnaXUCvkV_o7Jn7$OdZL]\&Rg4c?4[
pair invite&ticket	404	KDFDM7`KNrFg(UDm\Lb@&]TH\4FDMTR0S5BekK^BQR4[<Q#N(@jQF<(LUBTFR;7U
pair invite&time	724	AQNZKIQOF2:N\GV@KMMjXOLIRGDw_LcOUMFSCkBGpgTF3K0QN@T^4mTRCaPL^FA`
pair invite&title	650	@HFJ_HCEUCO5FOHWOEI9nENX?Z[;R@DF9R>=NBO?K1M>EbXNwqu;GLR?`WFSabS@
pair invite&video	663	J5.ESZ97d\DM<tP>w;m<Kg\FTG[Da5SRT:9[`R\<`HIOHcYWPI_S<F4ZBFY.icHA
pair invite&wait	502	H_S]WI;Y@U^Ke1=n/IG]fDJ_SEGWW)3[3YK??^>DVS9BSTH8\^r3#RMESDSU_fVW
pair invite&wish	481	TeMYZIkEBNb]XOKIXNQDAU[\dN]WE:w7@<O^RQMOQ<ONbMXQJ9XaGY^PMQVPHG[I
pair invite&yours	407	6\AJU<[mhIKG^EYK[/;-a9emKKYIo?G]#I;[V3S]TXG6g=IjDqA>YaI>aa_?_^^F
pair join&keen	477	HBXLCee)5HFc3BXJ?fXC^WJ6ICOPUYa-V:9EYe1LA_>Z*BG@7Q3`595f#U;1wnD-
pair join&link	560	dB#e8LAAOOEPSEGM8QL^AF`XBN5HIQ?ALG@BA?CA`SD?MKFPISVLWMQ_2RNDQOAN
pair join&mediaword	606	UZV;NVdNU=@JDYwAbQf;>>E@\JYDlKFEWP^VX_UKUcSNTAPIOZIPBMYY8MaEHMbX
pair join&meet	477	]Q>PK]A<=d?ZILTCM[_S<eFME\BBH1<#TM?6H8=]YMFVB^AALP:>.`;?47G=^e0H
pair join&move	478	T]MV^;P`ERmB^C;^E\UYQC@XLGO=7w8Y_Qe4?BP>hPLOThWG=DVHF<\/Of9cGICO
pair join&not	434	CsYP)AAGB@RaF>^TSLC#%DdB2HmXFL@(J&M[bM.OgRU_L\I?UPIN`Ce\I5W2RdVH
pair join&offer	813	J\U?[HX;CTSWORN3`<AGdBNMGcZL;_8LSSJKBbBZ]<KZ88CQ\]BG:LZVG2WMZwV=
pair join&office	471	SR.fQL\;b=1cYvP@]iMF:v>BYW9fKd^IS=JebKIUZTRS`?'wP,OYK[[fBPvSj18U
pair join&official	501	VRRYGI[wo]XakZ<K:YWB>`i6WIQFMIrQcDKZfOY:Ra/QINLL=Z?KVKBZNFeEJUb\
pair join&onward	445	_GHAq\fOVKlODOBOQ\:We50BQw.s?7>h0bsCACPV\HUclV`UH9FU?nU\7CCOSdaI
pair join&other	366	G^RMic>6BPoRGTAHdKkdX(^I$n+dABNGw[>(J@_]BRMDKDoT7C#qYT;a9>OGQmjG
pair join&pay	541	Ecb?PL`>2;ABJFOS[wA#WOYFY?T8>lU?A5Jv,SGd]PNX3DFWU_?F?[NkN6dPGdMJ
pair join&prepare	411	h6NDA[a-TM5MSoTI^LPRgc*Aa4VrFI/ORdVEDQWtkb3WR''_<X@wVDMr9BM4eo97
pair join&property	580	WBSScSPC61O?PE@ZAOITwF;DWD@KC?MTJhSPJFSg<ELQcFHWQTQNUV]TJLcNDYfG
pair join&received	489	@BF8?Z<W`I>d[aZ,iMEY=N8CNBOb:HL3X\>BRZGhtVFiJ>0aEP8aMKJH:LOAS[Ew
pair join&recruiter	467	XAeZ5kGZTN2UQ`Q.VZl^E[dIsFjRd:Q[w`=ZsoINdH^w5PLk@;QkYK=u3KY9`P@L
pair join&remind	374	fKI.VHa0`RFR>E`W\eRHBwjFF[KCEOK:6>5tGi`4>N$ECE9@O=Y>e7S_DDw:U>UC
pair join&review	494	VY;V/kQNVaI^WWYPTCrYHZ=UnRl[XGV<K-0OkcICaRUl;^DRfPL[.ZNw>lEH[DEA
pair join&role	517	TfLf#M]]gCFMFPMa];N[[MQJGLIkN><SPVJPZEDM[ZBBMG8Mc7ILV_G\AXMSr0\a
pair join&sales	520	CL?BI`2L`@XR[@NORDJi[JKGV?9iH5WDX_JZTd3PeaC<GRJ[L9RgYh`DJM#VdH6O
pair join&send	446	KJueXY_wHY[\cJEXF`BI:Pe>5^8XI\O]lQgRIo7?dG?J@mRXa\\UFl<Q[m_H[VL_
pair join&service	589	XC@[JcREARPhZ\W-bNQT<dmDPC;RNMBH`KZn^ZXG`UwNT+Ac7J5`_XHh9k\>V5O]
pair join&shop	469	=DLZ^B`Q*3M^PwOKtEH[\>L?QBHS>>ADKBVWZJiFTXXT;GHrYOBS9aVt;O`FPMW?
pair join&sign	623	?WHSZGfEHEKDGWgDXJLPN#X<`EPWGLG?bYWON6LRW_WMFBLZVD@LU^IU@@SSnSTW
pair join&slot	356	R]SjO1iYOcN;>_]7n`i;KL3%QPT>OpYXgJO=>9[BwEUn$@apSN=dgV?\@HEIXg9K
pair join&sorry	492	UC;RBJuOOT^Jb[CO_OPKOPhPOcJNCBOOPO<UdimH]b@BE6C?OHNEJY]QOawOT>ga
pair join&stage	508	^LZ]UFXUQ7P[YUWN?iGnRUH\QPTXI:ACWNa_OIidLX`RIP^OHIIPVwF`SN\F8YGD
pair join&start	427	KZu5fW^_J3QHR;<_bNGSH6D>i7QAG]^D#;Z?NY=*`VQ_6U*EHBVL,2hINReILFLa
pair join&study	456	YlGcPTK]J73WaTOTYfPI7Xf0?HKN0L\;\KGO=H`L4JeMF=wbV2HRUWSWRO\SS.RS
pair join&talk	588	HDKSTDRHP\CRW[T#`JjFPZEGK<JTVCUXBZFFTW\^`SSQKW=CPRZNDG6OIfc;W\RD
pair join&task	468	D@?Q]VL5;]CH4wq?=;[OUPYL=lg:R?Qq8WG:SMqcFINY:WsCNQbHCVD8[OFMTXE3
pair join&team	495	HDZK\eN:-YO3Bc>ScH7P^S2/JZQNED?TTUY=14HWHEKdITDHiwIHJFSpH)/+iu+*
pair join&thank	381	Z<mQ#VeDNSAiMTLXIMm:SMKMbLVLd3NRNtUX8GUK@H8<HoAEHPFGJM^c=HS1PVAN
pair join&time	598	P\COLLI2QUOOJ]iQU\E5QQ@SBXWPX99YJGEK:Y<LWV>THO^QwJAF[NBXFJCLmmAM
pair join&title	405	8L\-XaZ3FD2HJUM%WT\9v?8?l;QnTFF<HNZU:j,IlMDe)@FDXJ#bW:Bl#IR8f9U]
pair join&urgent	325	]Kv`T]vfW,R=TsZ>WsH-W^YRT<RIhOJXiL)cXG0fL#jWa@ejQi4\<lKlNNHBt<TH
pair join&video	624	KX>WM=KF@0XKRMFU8QBw_/0ELdPgEH9EQKQ6CLCPPd[faRVR[WU^LWSBPW.JUUAY
pair join&wait	519	?Ua9NUXKiBB:RNXZIO2]WElOe:bJL=UKRI^paYTEM]X]CXQO[@=CPM;MTDw:aR`c
pair join&yours	374	Q3dGeK*5C9MA:TQOIG=AsZPONnM\AhML9>811K<AQA6IIvKPknw+GEU-J<AW^EO@
pair keen&link	454	YR\OaSoR;k`@oJIPQ=DR]<8LNd1aG?R@B`<bD]OAjU>LdV@RigN54\XOLc.YQ#6Z
pair keen&mediaword	372	JbUK2n:eNGic[.XQfSsK><T%h/Rf^<fUaODBUZ.YJv[ZMO`W#94K@WGYq8HMX7KK
pair keen&meet	562	JAHaBLEMKgGD;X^_QQT7TQUGADQBwA7ZKB@G][D1VF?77_]?Y_QLeOL9GWTHUJND
pair keen&mine	508	lTGYN?Cw^[BPcM>UNUW\1F\=_(K;XWl>BGMq=`gG@DELVJOBAN;WgUK=]ajF40Xg
pair keen&move	679	HLKTS:S[Y_T\wK6ECNXRSKNUTURA6C]@VCKHALTFU7Q3Q^TJQk]F>?GBOAA[L<GB
pair keen&not	473	GQQMqXFIR3UPA`G.HO>]flI>XEh=aDUXZ#aB=X_bNC``*X3HhW[h4GpOP^OC[tNN
pair keen&offer	560	5]N=D[j7;8:?Gm`)g0D5KYFEw2MRYFCBc;cZ[oL>iY]KAA=JVIEQ:S8a7*PHS]TL
pair keen&office	428	n3C`>RRNQI>Wmlw5mNS0:j])Q96CbOIKfR:Tb\^HYd[ETYOaH>Pcj^>W<hd4\=<F
pair keen&official	583	<\Kw,epk_5PngT\PaIRT?O[7RK6dKM];ONN[Jk=X_qS[c36]:SGPdQKU;[JGg>7d
pair keen&onward	627	JHKNdH@<j[Y#:YHYBKa1?0Jd:im3Y^@XH8>PUBTPXD3CVVQB`_[=U<M7gJPRKaVL
pair keen&other	499	Id4BQLC5HLR*6@DQfEh_TF#24]aXEWAI6I]7487]P\Xu7QW>9^Z\LKX[FEBGJhLH
pair keen&pay	600	DHO2h62;D[HPEkE3_=K?e\9YG`sHAEHH==JHKMPSf3KU7PA?mw_BL2=?01\<b`e.
pair keen&prepare	465	W3R>cL@ReX>O^1K,KLTpgMM[kIcG8R_/dB3EDLM]sMmNoBWI#WEKuF\SZMMPPhSE
pair keen&property	617	?RR>7^OI`O0TOgW.e=W>6w`:^A7IR<Z>[6Hjaf37MT\K8AFnGA)[NU$]?NYDa]9D
pair keen&received	454	OHKZR6wESJI8QT\SZU-IdPZ\^_IW:WKPL__H>Aa]b1PU^R]CZqD`]DNFT[R\4XeD
pair keen&recorded	625	\QJJ8]XDkB,XE\]Ae;d`JS`OLQP[UHQOOE>wWGPMANP@9BSMZIPVYZU]DMfGT=C^
pair keen&recruiter	425	T^2Mn9]TZ`F4QopIa?wUM]B]HMoS^K@KQ\UV;?Z=PCRGDdFQooZFH^SR^<_77YPL
pair keen&remind	571	DM=SJRAER&TRRU8W_G<UWVL<_LWk\S7AEaAJ>:Iewo_jXW9XSSAJEXHSFMKHpY;Q
pair keen&review	555	N`Cm>]lb^QXwOUO68P?Z?CR9T@>[]S_5^<FH[VIMeQM-VIMN/R/^PNKZFYO0=CGP
pair keen&role	641	9W]AU:6?G[T8M?.gR??AfDPY)]aQf`AW9O_J;:9Hc:0Q;HF(ow[05AY@X6BKRs^Q
pair keen&sales	461	,X8sEQqZ]FrH]`Y4JPPTNUN@bO5UhMd=Zc)`=Z>@eic#VGP[]8M;Kl4`ZecKs2EU
pair keen&send	491	KbWFs1RH@L`=VH:ROH?BUHSpNq[MN`IU,E\b9BPwV15TNQ;?L_O8WCfBwSW_B_TS
pair keen&service	356	GTUm^\2dKg6EM]G2H$A@F56dIUqr;71CO5<#C6L=VPB?>N^3YdHHYTELID`PRuCF
pair keen&shop	523	#OSN`@NTDWTCQ^JC[PL7CGLU^HOWVT*moJVZ[M^]MY`JWNTO\ROTKHI@LGjQYbdX
pair keen&sign	482	TtwYB9OMTXIF9P2QPQK7[XQ@@EP0@HX.KLJR'3NMb@6`>G2,S;^.D:]GNK\L?HT@
pair keen&slot	556	DEEKT6BEWEF=W\I5^7NjS?B<XH<HX6?IP`:KIRI_wVHAC2BVQKVQ@I:::RSaV7*9
pair keen&sorry	499	`OEB=JM@0[[M8UC>@93\80E@9HYiT`CbHN>G@QCBYaKTRQ>tN[Q?dwYAP<HKDW4J
pair keen&stage	511	H>=QvB:0HS(LLHFc6`\CGWI^I[JAY6KG1BGFAHSEaTPLMY9amwe5XZ;5\JIVGANF
pair keen&start	438	@g=I\Ss6eA0oH\H#mTi:=OG:O6`nWN^/XFWHeLD[iZA^7@Ddf[LaKRJc.CeFsnP9
pair keen&study	501	PaRaM`G]IFrNwFXYMS?lTF_LbV5XhRac;dR^.YI=NS3E]\P=UKVM:PcDELSSWEEN
pair keen&talk	536	VKFYGW>ScG;HHck:jROCMlN@IAVNg#7TYXEdhRRKOjN]LWQQPOMQb@CHAZX5\GQR
pair keen&task	421	LuQMOwlkQtHaMIRhM<JG<7_wOVTMRToGAR%QOi`?gHC7SdBQOeb3FGp4e=eVLFGN
pair keen&team	597	PFH>FL3NZQ1>6NVCj2Q?XLQS9Ud;MN1MSRXILTGBHG=D#YIE^eB<JICD?KZ@F^mG
pair keen&thank	583	@H:5`_wCP>I_APc*SEDehBAIrJNR`DJSVbhWIMlT]a[of=Bi*M=^R=\[?VGGHkeL
pair keen&ticket	360	=XTX8JFjY5UlbMN:OrFhR)APc892?IPFARZLR[WWwdR3_:?j=cKW@XQfRS&iSZ%u
pair keen&time	598	)SB[LK:`Q$]Lc]LSHD?c_549BPDiVZQZN_Sf:^:\e`NC/;#G[MFj6j`AN`>U]6?g
pair keen&title	673	LcEMq6BSII\LIP?qY2K7UYM[6[VEXW5V3EZS@,ENRB,N?TW#\hS=XNU:cMKEgOqE
pair keen&urgent	419	/_SBh5SI;HAJ;477RbKHKOe@KNV2GVJN/m#SD=ZFJ43INJcAWQS?YHOKFJFRBFr]
pair keen&video	593	U8B@HR4#RK8O;llMUNe>PVaHNK`IeA4KP:Kj_Mg=7;\?Dga=BQ^Gc<G7TEu<GQW>
pair keen&wait	369	mwmOICmhWI-KPcW7TBJQBK^?iFQYVa\56YLUXNa\Wi<[@9R`_BGh_@b6:S`<R`Gn
pair keen&wish	375	YEnR_ZcSTK2g8Wwh<[3CSSSWMk]LDL:5F-h*hDMF,Al`ulVW1<*^YA\aXP]nL_AO
pair keen&yours	479	B]MZw?<UmC@4TUJnT5T<IJOZJhKHZMBmDc>iJ;SULV7P@IFG`VNCbFR2q7TISNgV
pair link&mediaword	545	N6EI)^__fX-S^VDLWlwR2fT7]/?[p>RCbEWdReXVY^bA>K%gNLN[1MSQMXK8p?Hc
pair link&meet	471	EV9_<OdNbPgF]YNA@B?g]WITXC8MY>HUfe=;.NRMdkuQbA2E#GURVXN_BTM<[WMc
pair link&move	524	I^3vHFM\LUhZ^EG`=RBeO<6SYL;Xk:GX?L;cQ_BWOUE#<M>WM`KFJsXGI\DXKK5f
pair link&not	426	=b8GAZFJMP[?JN#QvOTI<hVK:AJL<KZC\E?]YWSdFebQ_<O<>U_ba-2CN?Q\D`^Y
pair link&offer	453	Ha`7K2JD7#GY_gTNv=EEY^APQ;]d2d9b>eS>?IRo_LQLHA8AkiCE=5TH2L7P`/UI
pair link&office	445	P6B]Tc_SHXGuNwL-G\tELkTCWQL_GSK<S(URIZaXGZfKW]^N2RLVM;0aYGZGQ``B
pair link&official	642	KFT_NTIbJMLh_BA[=wUXCBVIMWDYRb`LNUJ:IX?KKNJNMRD8Q7OCTAOLAFHOXXQ`
pair link&onward	375	Mf\s:RXVON^MPBK^XXVr-Zba+YYWe[YbgKJ;H-LYNFK=JlJS#[W1YjT=]^v^\C.S
pair link&other	479	WOSJWGHFRSOPU?>PAKhAZGJGGC__GSaGHCM<#I[IL4GCRka@\XbI@PPK>93]Ho\I
pair link&pay	492	K]-oOJg]RDLlGn[V[OVaKWj]F@<dJVU[;@ve`[D@RSQ?QF/?C=6YIAdSFwSVP3[o
pair link&prepare	618	]QKHMGQPOQJ^<WF>B[Kc?@IYMPHWWWwJRO`JG@j>PZOWDe7BFYN<FIRCQGGTB0;O
pair link&property	477	=NZA=Mh<HB5E4kGIUVUQX[TGCMPA]?BU]hT[TGE#Y;RIMCSPTj\MQM^ZDBNBN^WN
pair link&received	592	XJQ@9H:c[Z@fTMP9FSp\FUIOG#Q=IAW9cONE]P@S[XKZ?Q\NSDa[QBCP6`VYMBGP
pair link&recorded	610	iS?R>iYPGVHo]wiC\[ROIrPBU=^XXIJGG?=X[LmW\NV><GINPQG]ZJFU)MfApHF\
pair link&recruiter	432	JRIBQ>GT2[W1AAAf#W7`PKALT^Y>,:RC>MGD;0M2KS@1ZZ]LaK^JU^TQ-;<j@cTF
pair link&remind	485	UMNScZuac\#S\BOENLrnZuL;T;B,YY_=_=UC@fIgGWjAOWKaG6dK)BO4+NKBeO6H
pair link&review	512	Yk[[I:@N@gRGGQM[PdPIM]WVL^MYCUw>RPI_T@J>QA@UGHZP@Q?CLCYL[77XA[T\
pair link&role	578	WZPT*eHKN?BZbXJVRTeTC^V;LD<fCLa:eeGwdmGGbX=\8[TV2@9H2]*b;[EHh7.E
pair link&sales	549	JDY`DNkS_><aSTL3[@[LAUe7NIJRT>LAuwJRRPHR^UXFBJ<ccTLWUrXdFg\TVFET
pair link&send	584	FiFr:F>[P3OUZ7MME@?CLVVAR\9sX?<wLY-EAOKRR^GVAYRIaNfLIjqHH_<NLECq
pair link&service	416	C=A_.M`_fO2RNdnCPQ_LAYv>fL/hc8L,w8=lW]S,IpdnX-/K;:@p&s>[NYQTa0=K
pair link&shop	619	WH;VMjBKR-'POSKEOHOEH^nVCF9<XD>Xgb9McXG;NO<Z?D/?NbBRwDC4C[A?IS[@
pair link&sign	496	<Fk6qMUPRQ;'<e6U^3HEZ[CRDRm#<d.FE8`V<>Zmh::c&X1FboD3R7YET1G[^Gh6
pair link&slot	516	_CTpRKM^UsQ>;__cGNb7SXLe,Z\,_RASGJQC^=eB<BD#D_EBeFP:vJPKXP^ZZWeB
pair link&sorry	419	hALk_^]=KWb/e@'4GRV[ZLVW7JWfRN]Q`:O=EJ\Qk=f<_Z7dW]FRM_Di6>YwlmUK
pair link&stage	638	TYRRTLMWTR@V=I?aKwJH<AYLVeTa>_^LR=hE@BQEOD:MR>fJ0<FGjD[VXL\`[UaZ
pair link&study	399	W65BOdmda(JYwWK?hoBKGd\3S,KLROfMdUVSQZNOW^[Y`>NSUAPOre%QKUj)vTMa
pair link&talk	421	8]MWYV_CcCFDSV`r@ABYmfTRNa_a>E@X@<QGh,CFKJ<DlMcS[RTLwFB7c]lR[LcJ
pair link&task	431	mipSj%OP?q^a2&)u2fE]3`cw;b7Q-ofC==Hc8,D>=<)fNDo.BLNA];]/]NiT&3nF
pair link&team	523	QN=SHcd[gNSX[SqOW7VV9P[E\N=9fEZNY[,owZB8fnW@=M?FDLE^M\8ROTjRnn,N
pair link&thank	468	BRRPXY?OHKGWXZh?GQHn_YPVT7^_DLWMq=HTQMs\EmMeDMFwEA]O@J']HSTGT4-U
pair link&ticket	552	Pf]O;co?EHO\IrG:jcNYOVf5^WCJ@Sd8]BhvOQ]TAD`QH6PcN#<`WGchDOo^QX[V
pair link&time	481	\2ZTJCB?qVTLI_`KN`ICEOVUDHb4MWMAb?wSOShYC5Q8`Aj/^LV@fD[IT`^?-Tge
pair link&title	454	YZ9GWT>YRS<TXheAa;MA:r\HXUgZwB?aB0FYoLGEZO@`DEb5I_R9g[5`5HjDID`I
pair link&video	634	6l>>UR[QKAX?hQ/NC>To\GEVGaIT<K@_FSWOBc>eeiJD#V*5=^cH5J:5IU8KpL1I
pair link&wait	464	=QX[YN<[LYQRK1KgG6ThdC>QdOFw8PLo_PPQFKB[rR:9=jGGY1jJBTF]J]G\OTFA
pair link&yours	564	QROH@=>PPPLdOejWfThA?`McFJaMNMKH9RLOwb[JN[AU7CWO[<VCKNJBT>rKU0NI
pair lure&meet	441	[eUU69YWEIUTQK>^\F\SRViFX?/Yhab1bIN^`dV>OZS5Y5PCI@FWPPZJQ[gY\[Sw
pair lure&not	417	LiOUFeQPVH^_afYSR6Uk9\O>c@6of6?1QU&NZSL;LhPTKwGK,YBdJB?_MoFds#=d
pair lure&offer	398	f;RDF]ZMQ^BVKs\CUCG?TO`YdEWEs]awX:<vGjF^gJc9?gNo;ePbW3JfLZU9cLT`
pair lure&office	424	Q9=jJkbY[>Va]dP]NBrG7uY]dOIKmJiXeXF7Z_].M_q#D^;R@\Ud@YDS\Nl8S<?[
pair lure&official	472	FU9P_>NQIH^F`<Np7_-LCGCXD@5b[E8\TKE@OVGFJJV#NLbDVjORQaNWTV<PGEGF
pair lure&pay	787	m85H0wl\P5?[ob\4lO_V5lV;i,-d[E`KhK<ZroOGeYeQe(Dq005qbSBdCQ]:d<9a
pair lure&prepare	467	rgd^BGJd[BV:IQ$mADJB[:BSGcRLUW2WFL`OLFYKLT4OpME>w]X9PWh0P1Fa7PW2
pair lure&property	414	cQOL?Y\h^@KQ`DYSbGAePOJ?q4PQ2#M$qLGa`fV=MM^dUAAV<VSgAlMj<C^fI1Ea
pair lure&received	358	IX6N@Y\ZXF=SV][:Pi\W9h_DUGQJ`G.:oZ5iEn[GPhVZX9KwTQ.T[`:g6TH/nN4v
pair lure&recruiter	265	[N2A>oUwT=@lZQfAXb_Q(kaMOagSiORSY\:fmdh:KOHRhr8gO+NZNZ.p/kR2XW9U
pair lure&remind	537	bAQSF^MET?B`MZQPMd^VJP]VQOMOE2o%c8\fI[nBHLgNTAO[C>?wTJ.aEW^EU>JU
pair lure&role	520	PMGQQZcBG=GBewXShQMVYlI;UF9fV1RR^THOMQ`OkVf^8B:LJ]L^TPEp>]`?u-8B
pair lure&sales	445	TU5k#KNUD9;KSJHRU?dDIe7`@_0AFfOJV)D>XVbXWSKWC`KFGZ=@CV;>QWgHSU?J
pair lure&send	776	PK>h4[Tj]BReaAXSSUWWIUiMS::cg=b[HN4SQ[D<KSW>Y@>M?ATg^^:LHwgMOCDf
pair lure&shop	401	@j5PCFU[[9KI6bA9>MI@Z`E2Q;[tZ@AeMX=/fw_Hhe`D9ACQcI5TMN=QIh]9`>AZ
pair lure&sign	474	7ZM=^;X/HC6KDtHD`G[.LK?.bRePUS89>3]QcU4Rm@?g#C3>UmYP8GXH<BU3r[X:
pair lure&slot	433	b2>?GHKMgB7fIcZEwCi@N\T[RKJWS.O9g/K@Yln<ABS5Q`=JJtb\lC7kQ?hB_b\/
pair lure&stage	529	]MV^?Q/Z[EDTbGHYL\N[>[nIOFEIHDZHLC;PQV2OMIG:IB7L8AkwI\?\IXa\VAC]
pair lure&start	459	fWdJ@D_UTKkR5J>T<G<;UDD<B`;<@r[G#:DG1IDEAT=MPFM>QZ3GlJL<KD@UBChB
pair lure&team	546	N;W=@Z`YVH9\`\dJ@AYIRW0TPFw>DKQChNJS]NM;I9UGXEVVMS9KOV7PFJ@MVX[U
pair lure&thank	447	R@VEVRY8CmTPBRUQSZV[eaIdNEI:JLw]LAS>J_SPEPOQ`K\hP>EJ=VLWEENOTULR
pair lure&ticket	527	e5-@Id_H=BVcUr;l7M[ZJS=GL>Sg@,Od[wGCjgeLWmcO\8`fE7Bm`dKaGREXYPJQ
pair lure&time	634	eXHO=aRLb@&^UZV:dNwa?od:q6SYZPq4YcSeRrYEWT\UQ7SZ2*CYQO1d<Vp<N9DZ
pair lure&title	506	SJJF1N]VLFBWZ^daTLfJS[pUXF(HRAL]T7.ZJYE>=Be6N>Ye,MIDwO3U>ggJS2:c
pair lure&yours	504	IKJS.Z]PaE=\PV[=]GsMA[`b\/NPh8YAY?:XUR\F=TWVAZ:aR:bRH;#IF__VT$QQ
pair machine&meet	514	V9>IPMw:_4DP:V]5wX[BPEWMT4E^E.SLKCJMR^GOSRTBM7^UAN8PQEc^-VU8QSYH
pair machine&mine	432	0]<LU\J;Q>IR_FP#jEMUIsP7O=HQlR8O@C:fQ^0OMPNH5=SsSK`N2>+i;_F,eH08
pair machine&not	523	EmI/EP=D8RO.h:=WCaAT\JF_<hES2VZ>2]WGYZIOY@5_MVi#G]_>MJIFbC=L1XR7
pair machine&office	375	2JOBWKLO\LMQZHTHAM_.GYlZEL1TT<#fYB>R^JANnXA[GO@SOKaW6RIT?7Y\JFYI
pair machine&official	490	G7MLNKJBZA>W[QTK`VkH<]\M?YEYlMA=KSOMndD/:MYD@*LNG:#D](SK@GXH]@FV
pair machine&prepare	429	EZ@\9D:Oa27XJ:UPWdKXK[YAE:>MK9?P\\7MwOITBaWaH6SDa@\r[>I<;NTTTCWB
pair machine&property	370	HZGBSdR?a,eUuQ-Tb3W)>aLU?>RI^VKLWXOWrC=jCd:>N8DEQUIZVfZSHW@OE>ws
pair machine&received	484	YC^U<Z97H@K]NEN\YwHN:aGA>LLQC:h=UFNHLjKOCCGX-TQ<4?QbD-,OD8Q8gP97
pair machine&recruiter	352	L>YnWRcSJaX\fMMi@UNNHK?l<rN@;oc/N2Vu9\\)#NQ:FwX&_JK<<HSKU-QiKT6c
pair machine&role	462	EWA^oT=EJ?C9VVPLWNE@MWhMP#6JV.MU:]IS^av`MTmJ>]>==Z@RM2N?:gY>FIrc
pair machine&send	414	RbC9h]QLBGRAWbYMRbZ?QQ4_aJ[K`VOKK]wCM@PVQSYf[UZWA3HUQXRU(^NQC6PR
pair machine&shop	464	f[MH>@vB\cKdV[EQZCn]XSWXFXR:QRCT`I]\YWG=hQ`]NAEUXwcNEKS=aLHaMDMS
pair machine&sign	375	P=5`AhUB[^NB1;D[Nl=JFqMB<.aJ:#d=N/QA@RPMH,3l6pnNX[dKNPEQGLJ]MQK5
pair machine&stage	442	OkRffGUHINQGYQL^\Q8G]p\AWGI9eZEdIadMXPU+RQ\SI\AIVwB8b#>HSQe[?KTR
pair machine&task	460	mD@Y;K=OB]T_KHDg0wSg?f)P=@SLGOX=[V^(Pech;=<RZcgG>H<:)GEbHRa9dl<A
pair machine&team	358	MB<]MGlcU?JYWNSZrKQK?G>&\LYSo.Jn?MAGPlUqMjZhIvGw(XjjD3NgSN:.Y?RO
pair machine&thank	628	>RM>:ZJOO#M:QVbFRGJA^UWJJ7<Y]@@WQ\9MUOQagDF\DH@Tm\VPNKDVLhC:@PHL
pair machine&ticket	392	n/aU=I;H@SXeNa6](i?b@PE*<\bHLFJAbn`R#M^KU;:@UUC>`>jNUGRBPfYVQA&M
pair machine&time	445	L^5IMVL;EP1EaNZCfLOLGj_5X@EeQ-:4HK7UZhIXd?\T3OSE[SRIXG9M#SV3b9R>
pair machine&title	404	YSadbUJG=XbXa?LR8^AigkJSCTjTD.bR'F.19g_][G,jEwW=L]N,;`3LC`0JRs;D
pair machine&yours	423	NoM\]qWHa?h7O:KPS_TYLWF<NXeb<=URjSIG>wOP99WnICEl0fTZ]^in@]H3PNYK
pair mediaword&meet	497	EDWVVQ3OO_G;J>G_O@EUGD?Z7IP@@QQw3^OT<3+_OAOKK@WBVIQSNiQ4EX:NTPe_
pair mediaword&move	527	nH^QMRR?\+CwUMlJ^XO:1aZA9A+R\>SFXK'X`^U)KPM^L;]DI?H@KSLYGMZ'U><I
pair mediaword&not	565	[kS[@cQH_6<sPZQ9gkPY#]dI\9,]WkaEU[QQfRA;DWNRh5If87L?QKQcPaE^G@JM
pair mediaword&offer	567	Q\>BIeGCVE7Uw^PObBVWFHQA[IZZ]IC,PB7haNJVcQWX=HHBHVR[DI:ZFUdBVPJY
pair mediaword&office	436	uM8?pVbKULA_MNW.`Ja`NRIKV3T_V6e7\>SaNU+]gU^N.BIsH9\oBWFh6#OGqd,*
pair mediaword&official	423	iJegOUEK]rZgLBO`YwW^Z_H`Nl7\T+Q):\*dIsIVRM5U:HmWA><DKL+ONC_Me_OK
pair mediaword&onward	399	iWJ?6^CGKJMMV]XJ;aW5C]E1F5AIMWC]Iu_EL9.7NJ5o\]G+HGONE\;J#PKTL?fA
pair mediaword&other	508	sBPFTS^;PUQN;L6LJTS`RW8?UWIkFT3c=ScASRJMK5P_YQQuFL@SwSNh:=Y,c_U+
pair mediaword&paper	504	B_I_:QRPfAALYJi;TAf_PbAGk4>abBYA_>%Xh\>GUbRN7P1j)NAgMw-mMmX8P@'O
pair mediaword&pay	453	befYUDVVRwHU3bTEcK]9er[`EQjDnRL@E=RJZ\GNS9I@8=FT\8SQPE7GWU^JWI=L
pair mediaword&practice	494	]OON9Sa@D#NA]\G7R]TlSNXJm[W\3.E\H^^8KHiZFh_jC=YKUS@S^MWMGTT?DVD8
pair mediaword&prepare	465	AB9Y>jQ]r&>Y4rR6nEnsRSW9kAHaaCUQWRAY]MBHQ\YJLPL\CU2nncDPDwS3kIQS
pair mediaword&property	437	OsM]FT3P[GUFdDEU^XBR@DIP:BN[R@,_LhU:J7HW]PPOLIV8tPcLZp]?kOBdOd#[
pair mediaword&received	393	FgYJD^SQT^2TmVM#YlmdJD:-f/JAHih=XPhrf?W_jMg8Z/EN:66\WnMX2MY2SA-?
pair mediaword&recorded	618	SLKY?_dYaP:bVajEd[X0HanI\9]VY7`Be#:`R\bJ]YU7LFNV72:YU:A[8\k9qBVS
pair mediaword&recruiter	465	Z-KHhM^>@82@K]GWXREbLFEN[N_NW?QJJJ]KNYqM#PZG@OjMR>FQIQ8IJ;73be=9
pair mediaword&remind	686	cK@^4\KAhB2cZTb>_X]_<b^1JGL``?K=KD<XjhUGVgcV@<NSW27W?Q=cTNUC_V#K
pair mediaword&review	455	[\HOEVQ6Q_EO=ZH:Eh[FV]N1L8>tPIu<GYMYB`a\<`R[6BHX/G1I<t,h7P<FwW9J
pair mediaword&role	538	KBJOW)ROO^f?J;-s5NIUO:/eCwAU@Q@_GbP-7(>_P56ZbJc3jbX+FUM>UEAUAj]F
pair mediaword&sales	798	SOC\NiPAH2B[XYKBXRSH?hZ.[J9RM?Y?[XKQ`bZYSTLLKLER8CL^PW#f=SO8UOIT
pair mediaword&send	484	RH[^9sUSN>=VKLVJG=`R9YjFLc0YjE^`^Z>Xc[VWMjTGa67BQPo:Fw93]JGQlNMK
pair mediaword&service	491	Pe@YLU_ZXRVbRmXM_UHF;X_9]36\iNp;SH`OXaXCR_SKOKOO78:SXODJ=H_EJ#GQ
pair mediaword&shop	458	7XUR/wOkeCK:W_T6U=dQ[T<`Y.EO\+]9^L*mALb:rJUB=;HhSI5jN^TDX\`BW%;I
pair mediaword&sign	479	o[\EPR[HIBHh;VMXQU[^wL@VaZF>[K]IBTMTGIoT^QOKX9S=Th<keHB>AoXSrU\O
pair mediaword&slot	628	1>AZ=b\[`Z<hZ]h3]W`ENkk3]=J@`GK#aD*]QSZEZZRHBEGbcJHUKN5fGNn:_NBN
pair mediaword&sorry	438	^ZGP;aNXo:9]TLO>cZMM(bTEai#H>CA2_C_shEb3Ik>AE4g_<4/RGQVea]K<TaIX
pair mediaword&stage	475	MN@\@TZWPKZVYKa`KS[D\ZYPIMKgW5#dERCMNXS\ko=NR[7DCIfJPf3I<G>>[>CB
pair mediaword&start	414	=KfHZIPY:<NN<_V#VPK:TK<6qTlLFX=C9]^^YNWiOInd\N@\O0E`<CXg6VH2dUh/
pair mediaword&study	562	[+SKRRITIZNE;GC1UHOESX\U;^f8YmAF0FPXM;TPABB;gL[PwCG<ZDY:DFeBLWa@
pair mediaword&talk	646	YH8YDRITUBF\j_U6bMVF>ZeE[.DaW?ZWwWGNkLXZIWQCRMEPE/TGV\G_1\LCqW=Y
pair mediaword&task	590	JOFPFJ3^IKU@hGGe=>>\_D>OQQEw]YGYIZG@<bPMV^DIOc<9PEn?PhW>NZ3bVbFZ
pair mediaword&team	543	M8UYNBSFV^fU@?CUHfMU</fS>aVQ4bZKBX9JG7C@=K#ONUlDRSE8\YM.d\GeKaAN
pair mediaword&thank	630	ceMw6__B^O4dY[a7QRWR0gT<SI4]JEc*\>Md[fHEJNXXEAVe13:B[KCZ6VLM[HVY
pair mediaword&ticket	499	W[B=Eki>6@5=AgT;eeQJBea7fEGRH<F/U@@]bwJ5d3N`.7ePMCH;[M7U8PaE?ONI
pair mediaword&time	745	@_O`3ST\LEHSfISBZGbN7IN<VBCWf=QMYn5_M`7JblON#==MB@Ua@i<]AQCBa=>_
pair mediaword&title	604	5?cg5@?6V\EU><EM?DL9BU3N:QEWAI[HBk%NULI?CNNPBKV<cQR#NH@OLBHC^8PM
pair mediaword&video	437	Q]F=B[`Q^A/X\_ECQ^OX>n^JX<L]kXQ9kPFwk[JDRXTHW4PaDILuef0[2MX?DWAa
pair mediaword&wait	460	[LmXF?PoDTCGD8GC7cD_#ML5FY0dQiUl79OO?Y5D9b^FI>SERJa>CJPNJA@oSBWZ
pair mediaword&yours	545	JOOl]1`T`FZISGE[HHPM;CQP@T_UM[LTM/TTg=HQGF?=wIPIWS`CS>RX[QVaKYa6
pair meet&mine	462	ZIN[GO\w`DGSlb?N[`ek6TV+NR<bn:XSlaDMOYI7^PhMUC@J1JI<VXIZ:QQ?KCGm
pair meet&move	460	NB</SUXBP^>CmX:HX?WX[MBRiKNG.SV[N]I<SFhX^aqEV[Tu%[w7S:CM:0Q`X:'3
pair meet&not	543	JZ<:[D->8ET6Y/;5IK$^S(8T8AT?(n2oDEW2-WDKYShgPXOS8wj^T7WGM+;YEXP:
pair meet&offer	513	IN1SXBIVPZ[_YHk]JOPJ2WVwIQDFI?PPGX,`\>l>MU;27ZAYF_ZSS[EEdmOhMW@s
pair meet&office	602	aYNTo:K>N]K6FL[TLMTIQX?XBR:HFJQOIK8<Q=S<2B?Eow\MXSLKTFOETZUFESSP
pair meet&official	535	S8YDN`bSKJ5N^h[HgZ[N/WULSIOJV1<JPY/YNKTJSgc@FP<XJ@9^I]#Z9hSIuF:G
pair meet&onward	549	AK\RCFLO;LATYLP?OJRUL8?j?^ITFH7S9YR/#]CohY\?JBDJRcXC2WD[JdCKM=EL
pair meet&other	507	OR<GZARDPGIQ<PMhNQ=/jAIKDYH[?\:NAGJ5B4NHQjQPT[FKetSSjwH'V\47<cSU
pair meet&paper	472	T^4@B'HNSUTHT:O>(GGu[-FC6WWwTfI]C_RL,6P\kk^OYXBEf\WNH2Q=_TAQ;H<d
pair meet&pay	504	TTTP1^ZcdTF^WW_D[\S_;FNIO;GVuSwGVTPShXS#LPEIUZGMOQKPb_:WJI[@cACK
pair meet&practice	540	V^RX>J^dMB[_FTUnY`Gl59VU>WT.R^V>CQVSFEHSFBCGME>=5LO/UJaGKV^KQPwE
pair meet&prepare	388	OQMO2bCUS6=ccWB,[BTNJw71O>:MQFQ@w]8PmdOn^i6N2A6KSXYuM_Dq<JbBv6Id
pair meet&property	581	>XKY/[HE[:SSwMWL;PPYDQ/RS<>YFQL[N^N7WJ_LVXU?j8=WU-CQGrV[BXUZaD@S
pair meet&received	494	cSJ>`gDN>jFLTL;KR\b_QcJR:KVW@?j#;bXH`YHitOMKDc3QCXZCN9MX;FPNg`>K
pair meet&recorded	497	a3BSHBEGZJR@NEFw/SJS[_<TBQUVQJUX<RHIOh3>XWWM;cYCAN\:];GDcA>AiOW`
pair meet&recruiter	360	di[HCHd<GCh\HK7I^pf[4K[^\=wJ;kb3JTru=TKQHBGXM\M`?P@MO*+uLNWpU0>;
pair meet&remind	386	9*I^[;wDAWTli606FO`MJQO5\EYBHj`?OhTMPP?cF@Y\KShU<STq9O?^7R44^1.c
pair meet&review	480	gVZQFjHA4TVQbDMTRb<m:8<<RRS`D?P?AS]EYWEdJC[PaHjA3D*I#NUS9D<PR^>G
pair meet&role	563	DS#NP?8SJPZ?TDfP]GFVON=N*j^XDC7`GY/:S<ML`VGKA[S;Wd_MI\67[eUZOFNG
pair meet&sales	425	]^=Mq67+=d\;EEXXD5*Q\ASw6fh?IL=h:AGD0;J<Q>IN2^ZKh^].jR[5k<3\UlTD
pair meet&send	404	-s8J4B@u\FHEuKqKt6\CEf_M?GJ=q?(t?wC7XlINe]ZdNW?RqVml[l0A'=lNd:2T
pair meet&service	633	Ab6eHRLOXAYXUGbH_@NocQ\ITO@h^C8WYc3TZf;cojBX;W)Q\JWe2wSOCHH]lM>Y
pair meet&shop	554	YIXIGCOC[<KWXX@WdMSAEMdcJJI9EdWPbEIAg5`>QFD=POWAONNdwRPJ^c\3\t_C
pair meet&sign	457	ALUO;fMR^)Q8DgS,f=-K:Fa8THa[V499l_anF_0qcESkDG.AlVGYMC<S#N=3KS5W
pair meet&slot	361	BNa^V.D`qTXDHP?VaT<V?-k`9vGBTMGJYDGKuG@PRVG#VXkI[I.PR=a7A@CL?U:N
pair meet&sorry	558	]YQLoKHddOQ?\N]2PEcwIdDgPRU<GX^HlOQXQFVVuB[OVn@p*A_JcLJUF9WX<QW@
pair meet&stage	381	MO\R<:]FWUpKPD2UCPRYqWQU?a8ZGB=N8V#)0]J`\HC@^c7JjBXXTIY2b`[YD4=U
pair meet&start	494	d]h@XYc@aCHLEI?V:^A\C>LIXH*E<TkJ?AVwL9`\D(L[kOCBF<4<n4k;R>a]<QV`
pair meet&study	436	GaAS7*ER@[G89E<R*&PV=P89Oej\_cCT&[>CWE1LjLGpWfEUX\w>/:6<HEFRCB6M
pair meet&talk	444	O5HWE:ZNPiOS7EFpk:KEYwYJH3FVX:7sU4C<IIQDG^NERHa]Q45V[gV`BiNPXu;P
pair meet&task	609	TBQLOJH4>QTLE@SZ8HE`_A9MH]ZUQAPaC]E+7RH_VHQ_E[RKPmk^?WTD\0=Q[wQ:
pair meet&team	552	UBKLV3=LjwWHAG=HM@h9XZVJGRXGMQ=WI5C@e;Z>4C;F3Z\CXl`Id;D8cH[KMjdC
pair meet&thank	650	kH\dYGmSF=WYNYY[Ko<PJOUSmTAG<`YKOAWXOKwSQHSD^?b6E,6Zc?b7QdQVADUY
pair meet&ticket	500	bUUFV5RLUw9n]QWKLOcH?ZDhJ\N<PDPO_;8SB8H39F>V@TVRIkD?UJKN_:QZIcjD
pair meet&time	669	5eB_OWKah.R<c75IL>TdUHA:IJ1`RNMX\\9UQ]>WwmUELL9KCUcP?]ORMoHQY27^
pair meet&title	657	NGFKN48VZLTC^UIXDMZUV_JZHRGR[5DSJO9BEHJ]KNE/#iU[cRcEDPVFNYHYUF?H
pair meet&urgent	497	Jk:DRQ+YAOLHiP'2d9kW^@4_i0Q?O@KWVGT=>_Awf^B*PWCJNe\C1X9Y[[Sg<XAG
pair meet&video	279	lC/mM<9hOnUFc_60Hj?fY'KAEIC`Z:rVLf><@;I>cXL\DJ1BLO`\Z=@,+6-Aw\6P
pair meet&wait	495	5tJZ1=Cff>KPaFl,]GTk1LH]ZGQTRLM_QA2TRSK6wcn<L3-gIbDo]AYZUj[0VF@Y
pair meet&wish	432	J;PC[9L7e\ZP?VgGbUc09]ii6PXgw4SE@&83j]\6H5*H?[MiZBJ3H&9UJHpK8RHB
pair meet&yours	415	CA@/P>M=7LNCRPTwV=5\M_Z;[PYFOSH^aMkJN:Tdj:hCHTXRQ^=^8HTJ63HSKGO(
pair mine&move	676	<[;V7hE?E;GfZT[2IHCINo[,WA@HX19SVw?5_WE@QGBYF?UZI.CX`HNY0TP5CF?g
pair mine&not	550	^Q[Jw:]I@P9FAI:KDaDSIBNKOXH/;om;EAPKVCaH+KF5gMa5EIB>RBR1WAuT4DP<
pair mine&offer	498	PwkVV3KXTJMFDBQ`9[E>7Bs?GJLD>V[ASXUkU9WFROM;MTAOJGN1D6PNdSfE7HQJ
pair mine&office	542	TWQS\$@G9wk<*DCDD`VGG3NY5UU*5M^mGL[>4ARWA9:J\Qb2TWl2e;V,Y4aO1@78
pair mine&official	524	?bhWH5HgPC^\`E\GJlH_\DbZPRERFPfRYVYwPG@a[^WEkMD:<4P\NSbYWTATZ:<^
pair mine&onward	378	JB3l>\HElKBO^whAm][iA]?X[L@_VH;Xef5egY\IJHQ7=fMliahEga>kPT<?[TC\
pair mine&other	510	LW<_\MbJZASfu25UIW?2>XVE_IGQP\Z2\GZvAHS>J>CFI9I7WGc]?B`MXkgW9#YT
pair mine&pay	514	TfDh]NTDE==X__b8SIJUALV/Z#78AKX<aHIa8@^FV[X>kX?H]IHCPN)SA_g=e>>J
pair mine&prepare	616	cLPb=VQKg;Pfm]QHLJfL5]L4SB]=aGM;\_=LmlFC]TWLGS;IRYmIHK:q#BS@XD8M
pair mine&property	499	B.<g_7YVM=wSdCMWCDB8`5OWgJiUaH^RQXHaB?B@a`P56^E^ZXYf@\S/[ZIR^7B[
pair mine&received	539	8Q<qaD\Z`'9DYVaDGAkjMT=-cJBh]/EKrw7KVsIC^fgK$J5eEMIU7\0Y3r\KO49k
pair mine&recruiter	529	^EHQ\LR8Ge8HK?TESAQVSQX9NBKEXYwPakR@MDa\6QT0ZYD]?NH_DIgW=MJ_Rf4B
pair mine&remind	483	l=\Eeq[FKG5uI[b=aZqI2UX=b9bQo#ZCbtZHfW[`NGdNqIDMI(DkXHFX*?E:VfCA
pair mine&review	461	/hBhAtOJP/'Ba][<eJ:S>gn;_;Bae9iEXV5VYE>MbQj4$N0fK38aQw8d:j]FVJ<O
pair mine&role	617	If&I3jPFe=2egfi5gOfS4uk?s'=Nt%p$_B#n_h[?[mZ5+=8O=<5nI^)aCci5f?Ih
pair mine&sales	522	AMO\_#=KHFH5UQKTQC]6OM7NM?TE;PnNO@EGTGWfNOD3C_7RRud>YV9IeCQ]<EHX
pair mine&send	717	;L2_@gWdb.H[Yae2gCkiDh^#Y$;r_M=C]e2Hp^XLjhjM.S3tOQXhOd0m*][+s<7b
pair mine&service	325	tWRR[#>qq`g[;0S\Q^A8+.f@f^bFiJO-_>oEObTBCVVRQGpW8.:Wng<@0H`gM^tC
pair mine&sign	675	Fa1PEIZRfGHdY@KPOUaA0U^5FKARWV`FR@>wRKI=ZhO;3WHFDIG>TeHJSYeRJ6Ua
pair mine&slot	366	ViLMFYYHR<]L5Y[Fga-Y3rLTiuHXE5C\Qb3Tb3F>DU+Q5=bIUTMdwTNmB:=mW.JY
pair mine&sorry	365	RUeQK<ZLAZ6vk/ZHC=bZ8[?:w5FSGSQ.\NU[iU[YL15Q9aJ^FO`f5ObF<AY@7VF9
pair mine&stage	463	LGgXdcQRJG_eOCCMMHLQmHKFT;QwN;C][V_NRPM`fIHbE9Y[=9LUmWFZ;E<<lP`^
pair mine&start	443	YPMr#FB?_J\WUUF4kYSd@k=7JU5NUErCO-7^\UK5LXPAfc9T2:KgW]5GIclJdOiH
pair mine&talk	386	_XVn<LW]fcMX?pVbPXV8eMW<_K_DTGaXWM6J@QdGPQ3?X_MJ53OfH8Nc7he_>GGw
pair mine&team	557	\\Ou=R^aT75kjXL4T]OSLQmH[B+Z>Iw=d_:pbKXGmSlG2H6d.8CVW\GnJbtMJ3Ra
pair mine&thank	628	WUQh)ZW`oAEnlSX@cHNY1GfCbNSo[9^#V^D]fR]4ZRS9@ULfAB8XUL<fEebDS%Dm
pair mine&ticket	415	<bWX]BYQCLRwPIZQSHfW;P>YP;Z+gCm=g]ZbcRR/[YiMT=,\3-%dNTHRN]s<A8V`
pair mine&time	594	w;E[=bi_kJG]TPiCI\[Z6^PQSPMRYDeP9@3YXPbMIHn@b9[d41=E]IVbBP`C^;QT
pair mine&title	532	hXGw=@`NaK<`tPEICK\ZMT_:l7/Nc2c;L=>][LVHapG&YJTOKGZvdOWFBRb/DFLf
pair mine&urgent	397	\DiKk<MdJ_YNL8'^L4@eDFPVCJUC>XkZ%E8T>3wZTIK9:IPpAlV@BJCJt2dPXAa\
pair mine&wait	536	b_JPOI_\6OKBDJDHEwIHjSSNBDMNG_V65UYF=CWTFFUYX?QK)@CHUV>6URQ_?aXX
pair mine&wish	573	<MCO\IeULE\SdXRFKPIRSS_CYVZgYJKDIFUTWcS]F_JES8VRFB?P^\IOTfZ[mKCw
pair mine&yours	548	MeRf@A3KM?wMcF,^=HMWQ@8N:uHqX<AD>6=A<BL>^UBN:Qc@WRl<FbQHJGC]fEJb
pair move&not	446	D:P>YNa`E@SGVQE6GA1\A9X]C>N@?wWcC^ZVR.IKLG4\[N?TJJsGJLVFS=.a_W^;
pair move&offer	533	IAOVJIWZOTZYCI8SFa^Kc>5KA`8^IT_F?GJSIFwXAG>4w[QW<;FCWgCBFNSXA\FU
pair move&office	597	`nNk:aSgd8UoV`eL_q]Y6WlDf^4\U>LX4d;Uta8@Ow<E]>^LF?AU\KQgLf??h=;^
pair move&official	362	FDFQFKWre><ud2S#[hgS=fIVmNK;GThJk5;:Td^oWYI4.MOT8@DPF5O]jTfZGAJ7
pair move&onward	624	bhdK?MGEUKU_9[I\LL`Y<PZLQw<XQ?QHHLII?EEB=H;IGQmCAI<RSQ[MLMJ]4\NM
pair move&other	556	[QDPgAQKLT=PRYC?Q?XT\MImMSw0R[lWGPi]8P]\MGcRXPD8FaU^O>P4_I`pYB]Q
pair move&paper	393	cRHZ?gf]r4N`acTPjHtHeOXUbKLBqF/5RbEXZWD1IVKFD=TG#Y@o@p;V\gG6_?_n
pair move&pay	402	H[X8X#[HOhKZQm(6O66F13A?M@JM9o_,R<AQ0G49FE'aaAEHRN-2\(CLBF`p:VH>
pair move&practice	508	VR<K;eF<ggI]FwXUjQ[=HQYaNWMQVECmR\%Od_R4IiEH9DEI\;O9SEFZImeLWEPA
pair move&prepare	374	<V?Y_E>dAql;jB+uBiFO48gfIwH)SPHBRV[Ia7SHOB@B9`r=BPbJM4Q)ME]A3T[f
pair move&property	408	QSW[EXeK@ZPhhSFNSSW;@VGIg1ED9HT\w`PQO`RDTLP;ZLQeAbS[SLgZDBK=,<PY
pair move&received	566	SMIGHJST_I\]aAW;dBijcXLOW6KR?QL_eZM0LH=ciH=F>T:_AB]IQKEOPLHY6>#F
pair move&recorded	486	NF`O6YbYQ7VKOPLHUTGESVW]K=5NZNEDI8XeOXS#IXDKIEAoGF0UD=K[ZJZMB>>O
pair move&recruiter	453	3`YBc=7QSMUGjcBGMDBSK*MZTNXDAaOWR#gVOGW?D5`Tq0_EAY8?N9F7VRQ\H:[<
pair move&remind	738	?Q<MeSPW6ER7XPG>ICVha`5\T:MOUBRbWM;1@MTGwRWE)[?REW`SEFUEC;U[MT-;
pair move&review	449	L[p7R<JNA]ZEId4P^ZG_;^OO;LbL#dC,;>R\DJ6L`L=RkLdELAOIJ@UEL:UtLAc=
pair move&role	696	?>Z;r2AQ@iO8_-/I4S]cg>Bic]Y<#ebQNQi@29ckK-S?[jJU:\S(<8T1[>\h@GN?
pair move&sales	556	jaJN=]PcSSZhKkNaXvOQ5Sr]LF7eDG[=`TRJiaP5AUX5PCj3U4;KaW=NLw^L[AUT
pair move&send	450	7B9i)X@WQQ`]Y=GeHDlaQF9;F<ZwO98p:h@@18;X[mHQ)SUDmUa\>o;;;W2<hB=U
pair move&service	463	YHTd'KsXZ=)e9a[BZcNA;:_USA+Z@H`M`dEcbPc2<HFDS67VD<MPPZKWbGd4DCnw
pair move&shop	659	@HJ6?ObTKA5`YOeDwaEWAiXNk?WBLWZ?`[>VWXrCiHDRKUV]U_>dSBHLNIiTO1WU
pair move&sign	422	?sY`4H`AY[HTMqREU@KGNXjGLH.J`[`P5DFmLXOGNKL:OBJ4mJ<lFTGMNZwBKEnZ
pair move&slot	693	<8T,jI\NJ^CMdC?<PaVjUG9SX9Q80GbBa$sI:CfRe1Y2MSK[3NLND#>>d9jN3D2:
pair move&sorry	472	G.W5LYr>m<IOK^Z<Pw]jIe=GbIELU`_G\*aZcahgBNULaC@g7K+PFA]NDLD;UMPL
pair move&stage	504	RPQVO\?NbMO`]M6]Xdim_LJN`_ZIOE1ET:jEd?R<KDD*dJZH=46RL:HGdat>w@P@
pair move&start	563	lY@DAYWIwdEH_FXHLFV>ESWCXXMOISgDT>FSYZZINXJ7`=\J<:RUGNRV?DfRDZRE
pair move&study	584	IMPbMQQ\X:KkNKL?NHlT]LgLQBWYDaWH]<`\IU^?XJc>FTBwKYBXDMQVJIQYEXRB
pair move&talk	519	SO#DPBBVCXO=t^HT?/FQhY0VPUWXI7U`UbHGMCLm\N]D:YIbWglUIP=MQPY[E>.C
pair move&task	530	GDIMPNUIWTYPfQTR\]aRKTgSSTNHZOoDM>iwCTsSXUf1TC3tJGDQAW@TDf_LS+MJ
pair move&team	398	OVRSf6FpLt@QwiEZ^YVLjTNsN`]V5`j_qUC^2TfjZND1_NTR<]JIW=D2SHTcN.90
pair move&thank	419	]B[<;2=Av_H?;QN]Z2PCHNYd[Ol=`vIe;=\ZQIgGXCd4LSsEYm?MdM:Rw5ZaQMeU
pair move&ticket	568	N;PYHLd]MNNF^EQ;K\ZGNwB;QFGbWAQScZVAOX[YKXgXQG[nP1(UO[>F1JUG]VB.
pair move&time	720	E6L5Hd^VRVKNUKI4FsakH_]Hw)S;CMr<n7EUWQg9N=iDbIQ_5EIR@7<XA2aAG5?>
pair move&title	896	@ETC_7RREwL?_>6;SUdLfUNb\FbB1M`P\?bABAaYP8R:[\WP:_a?F1>8]=\a7BKE
pair move&urgent	462	KLC@RMR+GQKAWX_D__O8XwKLXT=\VGSBY^H`dYPXETNT[CS^]iF6;@BMQHc;\']G
pair move&video	404	VVLQJPUULBGQnKE@FTZwJGCHkS7[[CoApWFKT_sjU>lE^@EkCT0M]\K8NMSH;9LQ
pair move&wait	585	?OGH]?QQKkqPL/>F#SMLQL;C`YS?=nRa@5]M'/K@GHFFJaKJ<a[=F5V;SGZr:=P=
pair move&wish	527	MbHH;iTOV;UjQL[A\SQZqYZ;RIUc9=6\COR?efT9BOXWTBS[C#CXIRENNVRUh]=f
pair move&yours	972	BJXEfH\KOWLEdO<CDR_WU@KUi<SC<jW:_>wG34cYQ9_=T\G^9ONHRGLC\FdVH>W>
pair not&offer	688	N:PMaMm>R#SZKV]IMQD^MCL;_PC__>DBaPQRY?ZcIOWVP2R`J?Hef`^ZLV>A]L\H
pair not&office	554	SwQT5:FUKBhZOUNCNL=F/InS\CCYEEOPM61RNdQ<EdIMnFFMDDfCq[5NSZFQ]QId
pair not&official	620	GJZMN#EJ7ZR6E?<G@SCqO7JGDB\C@IYH8FH731WGY@ICFKPNK]QSU8RFHKGD6BdV
pair not&onward	694	n;M?[[w?3)P/Q_CCEc5^ZDK'^Q2hBNDfQdcB7GedFV_Sl=jg84IejQUd0GT2HQX@
pair not&other	310	bOK6#We.H&:gBKO8N)A?5WhEhCe_(FZLBBJP\R9M=M`do2)?aN-OiX;mBDV/dg3w
pair not&paper	543	AN:IBBPSXPKRUBaBw4RGKNKHCDLcJPR[dQ1/?:ZXLhP5>EWLdOZ`]LF;HXa8I<FK
pair not&pay	440	MbgSL>ddH@0XT14l8S2hDQu]Z]NSZAc;[?QV7Ow@Hee2_SX`9AACK?d4`MNbD<e`
pair not&practice	448	l<`mL@V[%KNH8PRrR'IIOT5R=M]SUa5MFWN@A7QjhS3w`jYFNSj/Y<lKVNAJ?Vc<
pair not&prepare	549	EZNQJ4DLRRWCHCI[AF+E<CVaE^eC[QGU6E#6VA+9X3FD[PC1JROFHKV0KRKFHOIV
pair not&property	407	a;F6]XQ/L@OVc]Y:GQD7gA=5N3JfT2AQCLN\`7PEN[1D<wPGU@;goR4*PAHY7_CX
pair not&received	497	4@>YNuSY^(88bd\@^==STS4Lc>:LN1>OnwiP_jiB\`fSI<Kb;OLNHhSYOYK@U=N[
pair not&recorded	456	G8T\Z\[IR6#bZZ_F_eDh.UUCYC?VPNNQde?>bT_WXeBL9GYi;;=qKfQVLYcCPCAR
pair not&recruiter	540	fJEENMBIA=_S@KODU_4b^:H1JHZu;G<gTab3PfTOTaXwJNWU;JWSRpUU?GBAHQ4_
pair not&remind	358	@Q68;6+/FBY#8FTS7VRV*18dO:Q]:sc_XNN(-)REKD2Yk]8\Xf^<Z65:MM1C'p`*
pair not&review	488	?HA>UPTS7+JBhRO%rVIVj%BUb@DcGH2lfUD@JTw]SbcBgHP]BtAl^uMh@d5OF+NI
pair not&role	546	tTP;)]\/2#\OH[SE1R9bE5>&IMT_OfFgMIXEJBSAFXwkt\Mn,B_haj<Q8HJ(4PfR
pair not&sales	514	YCB:=:R`PVR;?9Zg2JMeNIJGFF_wR^EY6CMRpH9=\\[V@\8>MVQMJl=3GAAZUBHU
pair not&send	670	Jw6c7T^ZVVBTS]XP:UH;:d_CT/3OHKEATBCnRNR2:OK*KL?>2P;U^KG4YYIU>/[]
pair not&service	405	Q[NK@3=EU\[P:9TTCMGq0JHbBEw`8NQm^WMFPPZV+EJehj[YSZZJW73=@4Wj;-UU
pair not&shop	397	ZMDFU\MO,dCZwVO__cVCXbD@=PK^W9J=fW$JcrDGW@Z]&EIoN;BRYZ<qKVUEpBPw
pair not&sign	524	_KG[JcZjN2;wKQNZTOjI@9\EbF6a@KJJZ[@F?bT@VYJ;T6JWA*SSN[?MaTM?SDUh
pair not&slot	403	Y,I)9pkTc@Y<:=C\3w:r_JBY`CNa97_TfU^H4EPd1KLrKZXW1PBSfhO0]S@]WaG5
pair not&sorry	418	h@,NLvM?Z60KOqZJSZNUF^QGbF2_M4N^nv4ZBKsDGPoO@PBM)7[lZnAhA?F5aH#P
pair not&stage	600	eH^/TRTLCQKJE]QC^Y>M\.3AHS8cAHAY<i_QG9\O5TF`qC[h=J8XbNHYAGSI>wCU
pair not&start	711	OZCW=KVRVS6`PTZ1VJJN;Te4Z9CTHPY>FN?w]JL9VRY>:CNTUJDTVUNU:RS;@:PX
pair not&study	624	UDSL@w`IBB@W[KM?[GRaG=F>[DMX9]LaRQ@C=_?IOG\oIWAIMMhVX[Ok:MEBE^18
pair not&talk	721	>D8LHUNPEHRWLBX;ISTW[P:L>B[UIKYRdW6L;GKNWZOY2b@YSZwK>TDB>:HRSM2X
pair not&task	462	WIL?uJ<S/=<CbQ[SY6<c[T;K[[kb>K8HfOPSKS_k#RZU_J=YLCNRNQ[_HN,e4N2^
pair not&team	461	L@a=cIBDOHVL(H7GCnB[\GB;<`AL1w8RYMb?=YBDHL@YCYFR.TdKOR;HMB2H?:D7
pair not&thank	437	m-oGfTUVD`f5\3Ba/\:awCG<_SAI'JYc4MdG3:Od=IOYH\jcG?S[D/TXVT:>+hJ@
pair not&ticket	337	DRROPJ;@Wg4efE5a2PjQoc:>RlZDa,UaEh'IdcA#K&C-)js4p;m=6aaKU;FZUr`G
pair not&time	638	CRS'S5EF4Ok1M3OD4F[OAGLP@3o3;\gHP2JBD%PSiHjV\a8m'dg1T3+3Y/dX#'>0
pair not&title	569	ABADbiFAD.>>\TS4Q@KaPRG>Z8\oIO4d6WOTVKUoSjpjYSBb.BUn\dLb(=@#6i5P
pair not&urgent	483	FVnDR@T^Nd4DZE82LFQMVTI2N,eNDhU:YJa\Uw@WdFVE@7F;YfJFDHPKIDZA?7GF
pair not&video	442	[1DNBgkJi:RnMDD`dGRKKkkWX9-K\BgJ`NKRwMc<?@SL;VI49I6jZXBPORXIKRTl
pair not&wait	375	TDQEI_SJ0Fd=AfMYC_)VZ5N)R=DD\e0wJY]IEJSNA6TJODZSbB?>kN_50T::5WJD
pair not&wish	603	aKCMXIeU[WSXJ][ULJTJGJaYYKVEOHbKRNMwfHcPDUV-9>YMMG;KeR]X\UpX;7U[
pair not&yours	517	UF3)dXVEN'D7ae\7=@Mwn.THnJG?G;;hQVFYO<hUA>aKZ4N\/D4XHdT[GV<UO_YG
pair offer&office	541	PM8s4PTY]YIIWN[@SF[BFTa>\5Mr^HLC[QAeY[A?p[[:CLDXFSIrRYHi#iYT]2<I
pair offer&official	390	Bc.CU7KaSH>JB>_EYF0[NkZPeU=fPV.]RL+G_Y=+Q_@Z,QNTs>G<LwRGOZ\Ll0Zg
pair offer&onward	451	]?URKIFSFJDBDNmXM9F=dNgKI]T`SDiS?U_RM^JSJ:S^KTd\R/V@ADAmH[X#XUZ9
pair offer&other	497	u]W\IXZ[l`FlUkMQIm;[BZbAuZ*K^6_9]?HJF_cG@IHHj9KL#1UarUL,QVfa%GN_
pair offer&pay	520	?MZL:HC+N=H\LjLJhIB4RIWICQ\2N[A1dF\ZCgHJpIBS#<BXZeAQ2<L^5O]0]aDX
pair offer&practice	637	UUE[)^XjULBZ[ij:\S\m;nQ\GGEHR4ULXS5@XFG:H\w5WLI\RDG\m_@[LU]BNUXN
pair offer&prepare	401	2RR6-LQL/R.NElh(M<W5LeT?F:UZSg:JC#XQV]OZrGol54=V_RFSBF3H)'a:RGIX
pair offer&property	598	JYG@:N^RTH\W`R\QJUOK3XXCSEAZ_:]djQ=9NGB)w`Q9CK9ZMZBRIH4CIWLTLG@`
pair offer&received	341	7GT4(HOK7I9SD`FGQ_>PK2N>W2_w=4_BUTC=Zs<mTCZWJvgXG@WNJWOW/R=-Ol(M
pair offer&recorded	732	MZCRLMPPFKA7aJHYSGRTPRAQSERHYAR@^PISGGHUNgSS#i>XQLTSMMMGUPKBVM:R
pair offer&recruiter	570	\hRC`WrYR7>ZQ\DH^ZTMGMQHf4V_W=\=PTQbaWBZeGUTE*A[^FPsHXQw.ba<dFI\
pair offer&remind	492	UMUJUTPT;MhDLRSeQIA,ORN^Hl[HBQEN7?b^T7UTK@BKOTw@KZKHXG`QY.KLKUHS
pair offer&review	451	?aXPECa6G:3<]sX1n0@BCHQ'OCR?cT*UUCZSJNFDmaO]*3#=eERR2gMe'jcFm;>\
pair offer&role	672	>An;USZ@5?-EU\LKw;GJMNJ8fIkQZcC*I;_WAF7mb??d2@?Ae^FTEILp5DV0a^OD
pair offer&sales	540	GZ-BIbS[bPD[UnT9fcp>V`i)dAB[jAU2]D#eSf@KQAoQDG9qSTIWWBIk8^`8n6>Y
pair offer&send	578	HLD2XV5O2I+RN[@BT@KIY@K:[6FOUTI9XDoL<`>KSHYeP9QTU`5UT??w?JEB_NRN
pair offer&service	536	_^EJ8[aViUD`OWUPg^e:WWfCK4UQXDLLQe;\YHL#hZSDARP\RL@HVU7nYWCG\O<G
pair offer&shop	476	>g?D0E]>\M5PNXZF[GROLCH6VG_wO_G[G^7H[SHXv_t>GMM_OhKKKUD`<WSKtL2b
pair offer&sign	433	RwZMH:[8GQGF6<V>4RG`iKB7ZF1GMoJFGLU<O<;NW[8d`8G>bRDBEKnAP4aI$T^U
pair offer&slot	507	:[oAU6I=@w:K@ZX>Z<Q89TQ[Tb8B]HSTGHYLkVLYZ+Qn-Ac'efJU260P7M?@aU@>
pair offer&sorry	587	TLL^:`bQk-6gZXO/QKAVBTTCeH4k\=:QZFLBWL_GM`ZGVSGgN;QYYjDwHcYNH5BM
pair offer&stage	485	g957@kNKWFWJZSRRPSRU@Z5/@KLZR@GBN<3LLGUFUSIAXuDQQGUaUZDISSP#l1Db
pair offer&start	599	7iO9q-N2.>H;?mJQ`<2G`3DK?bONOP?NK9eeR[?Qa9#o<GF6YrI2BNfPE=fGYRV=
pair offer&study	502	IF1Hc_^USG-[LW]7p?6A>^R<rOM`hD<YeUFwQrU7`o[[FS9eVHX\^UGX:HYEbAOS
pair offer&talk	571	Sh7NFRVsbIPwX96`OICT6CmNk^3SGRpH_\\fYW@@TNB;RBFT9G@WGKR\RV`^BFOa
pair offer&task	720	[`BZ>JTWTC=`V]SKZG]X#pgCNIQCbJO<SRH\YdT_=`LEI[B]CF<WWVG[HMj/cCT_
pair offer&team	397	m/[Nl^P-9UGA<_Y8fgW<D[QR<wtTb;Rm`[j;iPS\P)hT7_hFPT3-kN>VA29akUCL
pair offer&thank	768	[cAe(_`_iZBwmN`YRQjO/haA`A@d`-w5[A/_itQ8DpF:<A?NB7VPK[4eVf]OX4'W
pair offer&ticket	396	+NDeOL@cD:[FO9sVLX[I[U[f@RUK`RAwS&Ug^iOpqaR[Hc)3sIXf[vXV`>OTlVOh
pair offer&time	506	N:e7aWm6AY#>JpRAj@J$>S2ANEP[QUJ=H8i^\VWhL79eGBOAaSGHS;ZRJ>e?dgdU
pair offer&title	579	8GZ:cFM8;R@5-bDHlG>(ZE=JAZlKEg,WD6]W$LBTg48t1K?9t[[/6C]\:$P0^wfJ
pair offer&urgent	548	SdYRGMIMHRHNMNO@R\B;PWJSH\`:C[XM7LXJRFC@V;FaMZ2?NKL?wVGOL:VF<[FJ
pair offer&video	524	NLMWQJ<GJIXBVNIAASLaL?Aw;WJdeL?VHV=FDH?KF37UEc^LGIhIFeSIZB@cZSbL
pair offer&wait	550	1^r;wFU>>=N=1^I1J?91K)PJ<Ks=BWa1>?b`5R0i`3EYDH=@uK81=@SH:?n\QsA@
pair offer&wish	463	XBKGfhPNZ>3YfW`dcAVOYIV7wWCkY2gjh\^c\Q_uUoFW\DX]ROXhMPeF?Un9s^PG
pair offer&yours	580	_Ia]gNE<A`HLJ8=^;J4QqLUPFcJ@IFb[<[O#I3UTINIQRalB^Od;=?a]RWS@AKJQ
pair office&official	651	dP]Y?RjXZC<?NOPR\b`BMZNI]VHNVOZ>JEUSwRLN@Ld]ZHWV=:NXvUGNOHUBNLE^
pair office&onward	334	PdA'GwUE8KOML[mQn<(ZMKJYOvCDFE>TD6MB=Ds=q=UU3R7Vk8bSVNdQP,UPWda^
pair office&other	507	kKVKSa>D_HwJJ37RCr1SL59FFHJS-VBEFMgLM?KQ44?c];b.C=IQK=fFR6S[O\<G
pair office&paper	517	9r>O>L8I:JaNQKc<N,7T<>@K7Jw]Bd9Y-RT?09C=Wbhg#U>^XdWQ^YSHCJKEZ;?3
pair office&pay	367	#mQYaCs;KOCO^nRMDRDa;CaFZF=UVH_If4Bc]DIO]YT;Fb:MIG-K>8KVONP-E<ZS
pair office&prepare	508	UFGMJM]*QY4@L_P:BwcX>jNWS[RZ\QZ'L8dOR;sN>MXJMN\UDEZY7BEaKLOPNNCK
pair office&property	437	^DCYQ2npOFFBY]mP9#HqLC^L]BaSLlaKSFUSF=ZUgTBRKVDeI@GJV7QHWNVV?H;3
pair office&received	507	CfAMaCbtZ/M^gIiRc@MF84]o[:+6UlOVHF=qDE\:[Z=,\83[\[IGnYgBfdZZFFaw
pair office&recruiter	542	K@TCg?XESROEM\[EEIBEK1CC\HF8N\7DC\b?IJIHwQCTAZG]@KKQCZQL3UPWVVQH
pair office&remind	489	3MEGjeON-b\<V>-NM^L`TK#R?cWT8S0MEh]4&C[wVCH`KpVCXV]BBPlDOAAS=LS=
pair office&review	335	Rsf\=PATHQcHI=5FI[I^#Qg@H<7T:$V*KXHJ;CLmOK0[X=T.?DI7UV]\`SM[6>Hg
pair office&role	505	K^8R<UI]fs\OGUN_ZePB<]aZPU_ILDeHIL<Ve^iAV?=LF=ZH;JFUd>ANeYaNDYwU
pair office&sales	524	gEDHDS:]SGUN;?SNOS:F^=b]EXbU[FPeR?VI?UhGRDONTW^c];O\fRH#ZWH>CII@
pair office&send	411	]g_lKpqeLflgBmRHiWVsAQl3wICRQAn=[GHY<[a0cPm_M:i_F+?PZ5KDGafZSRQU
pair office&shop	567	dbWPWIcS[LTSHLMQFYSOCSWBJE:?_N[>ZFd]BSaU/FUXdD[N#D>X^XDZWX^F3FXn
pair office&sign	603	_A.[:YH8XDBFWXU=dDQR6[^<P?^[YI_>\f>f_jS:j=VY3bLfTUUX]P#SFIU>L;PJ
pair office&slot	418	0VaJIF@NFCEQeLCTJLLPK%(JLMM<EW3V;JQGY_RNRP=LLJ:KFZQ7EMmHd./YNwL1
pair office&sorry	528	VmR\=iY-mT5qJw\GNNid;CN:WC6VaBYJ]SFbodJ7NVU7NDR\D2<]O]Bn?VRJY;If
pair office&stage	401	S^JZ`hE>PR^VgDaGwaRf4_VCKZHgBG/Y8MT9BT[PTI[AVVXaK79blHQF_;D:KXh^
pair office&start	685	?^KTPKGXBMwRVI>gHDDMXDHgK^=@KOKIM>K]GRCRVJCDXL:CcKNcN@v9XhK\LLda
pair office&study	452	\3sST:aNQ[[PPSJc^WKAJMS[dhP:H<_UHRM\XNWR<=?KvLw6JdLHO@XMkIXsBWWR
pair office&talk	565	g]QMZL7PF[Y\GC^RPNnLMj@KVJZREER<Hw?4YX\:S_MJ3EMC[PT@QRR`CMXJh]3N
pair office&task	476	[TaXDSQKfUJfk\gSK^JEAS[ST9Al=KXBa3XwgQeMLRIORNb^D,*pfQMe;je:V>Ra
pair office&team	488	R?EVX\XF\<H\J`OIZfT@WZkL_l1?_@k=H-VVZ\uDOLAQ_?^JI+3PwHHN?MKVU+=?
pair office&thank	547	IF:ERm_GD'MK]OO(MZOSX_M5^BNo@<BH\aBBI[XO:ef]V>6[65NjPhJd1S?BKN#M
pair office&ticket	519	ZWGdDSRYVGKeRB>FTQ@c5IIXhOO6ZTcRSNBLGAIDJhKYjKKTO?9YVPZMYZGLO1Qw
pair office&time	514	MQ[PS`a`DQ/n\HfA_do^3[b@o26WK]l#p^DYhMaOjL\Oj>Pd<&CQRJ@P>^iETBJ]
pair office&title	531	AQ1`AQ?kn=OknU_KV>\cJwZNPE3YjFJ^FS;cnaX8MZ<B2ZM:YGVbDSMS5pQCs]Y]
pair office&video	611	M1=K?rC>hZ9cRba?iVXO7weAb/\F[;_IS.CdbkcKR\[TF=Xi3<AVPH2Q8Sg8cHA?
pair office&wait	414	UoCQ_(<Z[PqJK/utDi.o;@_VXNFF8CPe4Hf[>O>#?\@DYHHG7OY(_o]NQ\Ui5S+I
pair office&wish	520	EAHSURQHINW`G_<MUJKLZgSTSYXIV9NaH\2_FMm^AHLH=pVRJwSUX_=STXE>tOND
pair office&yours	637	TfLGI?wTn@8QSBVGZIR?>V`W[S:9G[^)bDReIUY=^FD7A/;AC:<QiGX@McjP:)[_
pair official&onward	438	l=WOUHjOKHBL_HH^SW7[4FCS_lNM=V-O@UfqHAewF6UGgI_P<Mj?k4r5K4\YQOYB
pair official&other	326	K7Kd_Na1QLTm[NWLT_Jqa[Y5t#:QQAPQOAc=SUC.`nR_I5Xi65DV%[OB/?<SI>@V
pair official&paper	388	WTB[DGSdtB[ti_`VWBIlBSeRJR(R\.`TbP#`^GVA^rL>I:JZ9*HOVh@\Pm`\F=)]
pair official&pay	614	\HSNIQwXbB]ZRaZCXJJI1TgIjGJ;]JO]^R]qZGZRIPY>^EIa.*:SbKHODU^,^<Fr
pair official&practice	488	_qT]GP`U]:>GHILWOZHhC>wEQJ7OMGKC4H2mDO`%URKKYN\?5H@icCa?_[aE97Vf
pair official&prepare	593	KY;YA7SK[IS^EweU[@IHFQNAQL>AVI<SWKDZO?K[ALGGF<4Vi[FVY0IDNQ[QbdZU
pair official&property	447	0]Ju6aLYw'(RQFlLNOMPW?ZDT>0wp_CAL[PaNSN<MJFIXI7\G?I^3qCQZrWPtJU_
pair official&received	393	EQKe[`^:BYEwO[IS;ZOn1kIL@KLH4Z_+EKFI\u]HQCWZS^TB.+V31oGU97cOJfCR
pair official&recorded	513	O:V<M`Fb]ZSbF\b;c_JR#XLA^J\HBD`7U?:HLZ=aD[Ye@UGG4@H`R8Kc[Wb[`CB]
pair official&recruiter	653	`KSJ=:FUOQMBTRIIFR@wRW>ZMRFg9QJQUA]9Y9@LEKKWQBO^KNOR__QRLN;IQTTS
pair official&remind	362	HhKSI4GwL\i)N?JC,ICj-R]F0`eFZrLXS5ROM)fV>HfTSqc`kvO=37??G;PJ<3L2
pair official&review	663	kGHVJwIB9WHmKPJXOQdXC\UT>S1RAEY_dU>P`XWTEE_DG[mUD<JXUSBkEMYHFb.F
pair official&role	557	BCW>l=CAFRR=B5#c>Q.ZT18a3rCV=\OO2R>'1<;\IQH_IFNGBaU7E:b5I95U4LGM
pair official&sales	666	]GQKZ[]?CNUPHrDE[OBHESOBG`AMTQPISHUROHwO6^QP]BPLLBCZkE1aGHSSDJPI
pair official&send	613	]N`\[CZYRTPJ=KJaMABH=OwXKVP0@K\L[M_b\VG^;T?P9RAEFGSDKLIBgZUTJ[VN
pair official&service	358	+[BED*WbYQ_FEO8XLn8SNKKwFJ,;3HAM;;T886IDhR=28[>DXE3GD[h3_^QY[TLa
pair official&shop	558	^KTPcGICUWLILTEQSKZEOpQb<TfFPXBFOMDO6QZDG@HECTXQd\N;PJWBEJNM<wQJ
pair official&sign	491	Hc:OZB9J.O-WTkV?YGQ,DRi4OAd<?bO`VNL`LGCT\@K_MDMOSac[GBLAES_DDjwO
pair official&slot	407	EKQ=li]>&F;dUMVTn0WuQcRsAwAETVISU^`,OHVdR;K<OOe[P:mcT6:2c^OJN[ZC
pair official&sorry	451	9aKXMYPcVVGOm<>KPK?_@WWdJ??LI?cEX?8\L=E#NuV?=>.<@VY?_cOTk^I`HEHQ
pair official&stage	603	BHWYs<18JL\CX4?f><@X`>ER5wHR;Y6pFaR1>*LkFESETM`HLLRIJ@d4LU5bGY]H
pair official&start	642	KSSBdDJ=9SFE6bNDa4B[YCCK>\SU=]ENA1cK.9Rwg:L_TMPMYWBGKAb_H8KREib;
pair official&study	450	^>YA]SG=Nq^oHT=AQU@wSS77ShYTDHh.QY?JW]HRB>r`LgE\4XeB?;OA?=NRP];B
pair official&talk	395	CU[[9JfHHC%LJY`#UHg_3SkGeTPHW-e/ZX\X9K8Bl_bKJ31/\;NS^LGQ/IR+^b.E
pair official&task	445	iLH_bPP<McOSQBHWZIHwCU\KKNFFI?dWOD<]eHLXO@<3MO[ECV[8VM=[>RRYMBMS
pair official&team	499	QDTNb4=l0Jd,Z9/U2EDhi(5b5aDI;j]M4`Z=1;L^O7I@X[R6@bw1DVm/e:JwPeNN
pair official&thank	810	AE(=]i[=P0<QbkS#XBICJOF7g<:KO2DNgVCPYTb^XZcUP2?cB[A_WcNe4SI4XL6F
pair official&ticket	514	ZwELHPeJYNMXOVNSPJVM7S[RYE9UPYZ=lJ6Tr^@7`FVRkF<R@2OEPd]NOfaDC7eb
pair official&time	520	RSFd;[R;]RDop`m5VOaoMqiAa1_]j;d4w@AI\_QH_^eV>EAa)>IfV`;m;W`:W%Lh
pair official&title	372	ITLVJ[7?,[wBKW6aEMUdP@WrK`0j;XV0^lQ0LJQj@SC_LFKLF;OHGBW?899@\RS#
pair official&urgent	476	FP=:JXQ8W8BEBBd6TJXJVwS?PTIF1,<KQe<2T^QZW>Nj9^HdJeP?V[>;2P?<\UHN
pair official&video	474	N6^LPNDWQ<[U^F8k]BENHORBKjP^JaN>P_=Gv@<ICZSOSnRXcKPjZD@KFlVM[[Hw
pair official&wait	498	Q`YHF;b^ULZNgYMI]=UL]TgJWeXK^WFMDoXjhWC8]KFBPV9GbUrcW`wY3NSJTUHV
pair official&wish	405	hb\M:DWEHU_q\ZNAfVRe?uKSWEJSb<a?bMMZImO:JB@gSMPwD55uU:Tl/Jn@VMQX
pair official&yours	495	SYLRDZeUT+<Vs`\,bHaX>`WHiG0UV8MRd`>NNN`PNV[9O/,j[L\eE>CdRXg#_=)W
pair onward&other	670	ZISLdu]R>)U>HaW#WTKW^_B2WVAb^RIbK>ZZLO_b>de^W/OkGKLjRgZY5QJCVX]I
pair onward&pay	432	PQSVH]JleI_[XSP,@OMw;wnWlF#j/C\OoG<bFEXFBSGGPs9;04NUDoJrX\YHT=+V
pair onward&practice	384	R=hb6UZL797CSZK2_SLQ)>U8R=[l]TWPQM`Q?DG8XVwOrDI?CdAL_@XD&J0,-6Fe
pair onward&prepare	377	S:QUN);LjbU6jA\HE2[RwK+ifIc<@IgMfv<L.YZZtHTY:jAG=oaQ^S1R[>Xk>6>O
pair onward&property	436	V8N=U\H]-UBKNLkMJQVSE56;V?)XQK77gaXLD<WaYgrR^K\V7^#n?BmaPSV8HMKF
pair onward&received	474	aMwLVUB@2DG^6HKRDPU>baAW9[HXN>a;<XL4eJCJ?>S_.omEO+ZG@LL^@FJDTQJS
pair onward&recorded	564	;B=SCYQAST#CDchA`>RATY\dCgdKjbLP]AWFbRJ@OK:@6TI>]aSXS8A:N@V;UENA
pair onward&recruiter	557	cSP=WIPCeoC`>RGMPZKGEV]]M`TRAAK><1AZ8E]E<IGQa@e4ADHLw3MKTK\gYOSL
pair onward&remind	473	^RHUaPLTRdI=;,@LXX?FSKAoU\;Y#ZO1ASOLSIdEU6BAED:@HOHIQM01ZHUX4;LR
pair onward&review	473	HMYFb\U/C6cFPDIVEuTUX.;HUwO;XUEh4]W^K:Z52>VC_*YZ8?@c\WKR[\M]63QC
pair onward&role	507	F0f6_I@7GW`7@C?ORY9Xt3TFTs279KFM,SU4@9dgH#GTa2_[EEFPiPhDTF=Y_\d?
pair onward&sales	481	7=IEt<4;FQJ3H:N\D'EDAVVc#^ED8A3uW^E$>0OKQGPL:bc-rbe9_?Z-g>Mb<NZ9
pair onward&send	475	[Vj]Q0QGQ`J/@CDoKoK=PO?J4jU=RkHINKM_6:M;??#=IZ`$[VSDb8FG`W7H,GTa
pair onward&shop	517	OjYUPUQeXgfXI2Xo%[R[O5VQRwW@MSV6>?ePHLN:KHMW[Ef4NFL>QBbWXeS`MKNU
pair onward&sign	403	OLg<WUfYJP<dJ^M^aYW'VOXauG$S=YL,OKjICRcHJ#'O>:@_CJ%\N2?YT>b]OVRD
pair onward&slot	363	]dI8_QV7f6QENLC_ui;CEVW_`WiIES):PVFKPX[3HQ?,3ZFOjwU\vAUWj@Z'RorG
pair onward&sorry	433	\MQ1?kk(;(F8VdQOInHUST<Q^A(M#GPd\dJ?MNhC?eiZO>QT053w@fMaCY?=kFiI
pair onward&stage	465	dWG:c5,NEjHaAQKUM[bLW0O\QwOE7@RX?aA?OEt.*:DTYRcgJ2Oqu=J?iaL?MAVY
pair onward&start	390	ah[M:WbR;_E[QbQ1HQMIK1\]ZEA?IMVIB<KaJYbES[RwbSU6DD'cr?MsJCdRDN`Z
pair onward&study	569	WQ\I_\?2@V_CM?#9SSBNVe82DK;p=LASKp<.9UPPR=>b>YqJ3=?FRTJS:A=I\j5V
pair onward&talk	435	Y>#E]SLD_J53Xak1U4cPW`QS0ZL[bN5tD6B9WtDV^MC_)pQQ[`JPl5I]]8g'KNK5
pair onward&task	454	CFW\P8At=]aL?;Do']2MME>c7N:QSVNf?[;A[DGACQ7;L=B@4J\JXKJGwMIUQ7aI
pair onward&team	466	[/S=cF\2>XZ_.SZR\S9CA.@;;w>`HgPKP?c*%BmDE;@>tr[J?ARHZ5kD;7@IGQU*
pair onward&thank	646	dEXGOeNFTSHMVKKI;d0wLROJ;PQ^VKQKY[WLT_^[EHNk<MQKK5@RLpV\/YBK]cNV
pair onward&ticket	377	TfR\FZ;JI]CC/4M_KiEZ.cJIHCFsn'`#K=T[tq9EVhE`ClCI^4[7KW>d2dVQ\^FX
pair onward&time	456	2OUD?43L:HREG7Rr5J/B1/,N2\UDHw@VFFeHJL2<Z7<a`N1<rn]32J]<`,<l=7WX
pair onward&title	404	O/Z?wd^1+qO>9eO\OkWaKB;BbaVY4$^WNNw6H@W@-;FQ9Sm3cOY[a@>T;4F/mWX=
pair onward&video	445	UY8Pj6JBO[d:SL[oJ=cD_V1b'o9UTECq#P:>J<T^8PD@?LO@M]mAZ=C@TbOP:;[9
pair onward&wait	394	YXiJXE[`i<R^^U>p:a1oOAtdLOAB1D?O^P\P)Mdl\UNHM,=Y?C7\S@ON`wl@)BNB
pair onward&wish	408	[hcPD8a>-`\aHnVG]q9NC_PVGU^LJkSeL&euQKk8GEFRO:S9P7*aQ#RbNV`CS;U4
pair onward&yours	480	OAL;w?O`FS?9cYGEZL<T<FdSYZFNLD;b&ZUGYVeHLQS8m;\IfQKeAQ[ZPZUXdKdZ
pair other&paper	512	\c=JE^aAO:5UDhP,fCNN9UX7\5@RJGS6On9TTc`YJTZ8`MGaUKYwQwT^FdS9[KJK
pair other&pay	602	O>Y@IOIFYYEKM]V0PHCLcGETXXKS>OFSFN[OXP<fR4F]HR\MgQI6CK]<LMFHLwL5
pair other&practice	466	DHPDD^ZDFALHVIQ;`GKRR]ECSM(a<#MbRUL8XO]EF\KLSIeKDQ4P]aNwYHQ`EiGE
pair other&prepare	502	o9i@M^jI;Ub_`N>IVbNUGX$.mP@dL\bP\7iZBFW_TN]wrEYY1?;U]4Vm:QW9OJXN
pair other&property	622	WN@o*pZ^jB/glSwHpZSL=sl7o?LepFL<iH=_e\iF]]P1)>4Y:S9`WaB_8kqFj<Ds
pair other&received	381	fuUO(I:st]cmO70FWW]GIRwjKG19\l`5@9KTcSIAJEST]GLJ0+AECL[33hUTYPYa
pair other&recruiter	539	NUCdP7HLWWn1NRMU3@^bII#HLVIVD]Mp9`TI2=QSa]SO[E\aRWZXBkiCQPBDMSYF
pair other&remind	468	>0<:K<@G<HfP?>XAQ/B\5I2FAS`iOPMeKX@4wJMV?R]ebO4TL?E_K<UfW@7J@WQG
pair other&review	462	]FKL5KUMSHXPZABLIicPYKYUj`NL7Pf#`B3UqSGC]:2._t?82C;]RWceQcYG8Z]g
pair other&role	550	d>UKY`b;96]EDOOF-[JXQTE2G[.d/G-wPgQD>>XS2JeJ[8ZS5;ZUNi]Q:AF:H?`\
pair other&sales	445	@QUD)lbKDwXWM]MlJJAER<cPOO+aLI_IA=LlMR[S=Z8-UB:=<<GMeLSA6bAaJ:DG
pair other&send	377	cl:`V@wbaIEW]ORVkDXAWLWIc@Hh_>YQEIYhQ`XC9<A+U\KWh9J^\[%`YZoVw@[n
pair other&service	374	hXGa3KhHa7ZF1X_J[Q@6*;uagD6<p^cY5-PPMPT.8S*Mb=T;B@DaOKB\\CNFZ]wO
pair other&shop	547	U6OLadYC?:J^OKNJciVdiHUAYNHpJKNTIa]FXGwmVWsl_W@YFCL_]bP\IVM;EpGA
pair other&sign	436	M@WW#ZBIe^>h[MYDmQRC3Lg`T=HGZA[;X:=TZHo/l^?1\8@6dMHDOC=J^XfRYELY
pair other&slot	648	T.D1^@4OHi>4?P\_NIU9Y`6]2bY2DBIZC9LPX3gMBA=B7w`?N[U@NGJ=Z9^LCdT7
pair other&sorry	620	hEKQSROXXLMc>][?cFF]M]XQ[HFU=:@LR[=KYSO-=\XAZH?ZW@XW]wLRBaETbHZd
pair other&stage	530	[X7O[pdD3W4QSWB>^XcHS`1EcIUYC/<<_B7Y_HeNVfN@VJ#hSF.hKQOJ1P]GK3<U
pair other&start	469	\AY=XLiSWPbA=b/@JFNpUOWA]]GU>[JWVS]6DB^@?>[]Ma\h^K-w[iQX>CX,PP?B
pair other&study	425	DDYYT7;WWfcIPAAN7D?PcJRE]]bF\fJS?7BUXX^XY>A$b3V@:WP9LIlRTAei#L2U
pair other&talk	542	uwr_GNfDNDX\FUK^Jkc^-C\Yd\IB'[MBROTY8DfF1O8ZH/C479CDH8b6NTip3VV_
pair other&task	421	`T/]3?c^TGafdS`V>aKdMYLWvJL^YRYJEc[DwCe[9ab/gQ6`Y2\US\KEA`JNV/6c
pair other&team	431	aU[C_WR=@1hG*[Z\Fp:bV2(1jr)q.F;g)`a3B;`YF<djUOi_<N8chwaM+GBRZrM>
pair other&thank	452	nKKZ)iiJ`-BNOcC=<O:m6D_SVo^dYgk>`SNH?OfIISXAw4TR)<<eeCmFPFpT@]`E
pair other&ticket	586	OYaP>D_q]AKRCAO]8WXONDU`HEGHV]O6FY;Y[?F,ZS9]\DSR>DG`d=L=w_Lg;BnS
pair other&time	316	A<6ER^BIFDVYDVLB`1O<T]8KLwcGVSXFlCOLtFF0=Z\Tn?@Vq$>r[NYB4>n/3Tat
pair other&title	399	wZZSQ[c`H&=`<M*cToK_U<;/Eh*c[<_]DRGUXO\L'ZbjpD]OV:9d?a_BSODEBaOj
pair other&video	592	[IQVIHCUR[ARKX[6XJQINa^CGRY?=@SW[I^JS]vdN@N=V=MWC6?Qa`GX\<\%Pwg?
pair other&wait	482	fUCVGQKrN^ik=%Qc;TRSLVc^<eRKVTj.VI4h?DXRETH2K0<[iGU;I@NNwDOeH@Dp
pair other&wish	644	RHMwCK[glGOVJMQ[PJQGK^J]M<@.XXZ?WACd^PMSHSIAE=7GVaMORDLWXdFIN<ZW
pair other&yours	665	?2FJmRV>G#S8ORGGA=?jlF8;IdS\LNBcOMU2LIjMVHaPUAQkVNQUCVFOT3=NLSOC
pair paper&prepare	475	CN8mMae]>F0VE`RQSMWZ'boDU9SwmFcaRX[kb`iEYkM5O@)g\3DK@f4fL_T<Qc1^
pair paper&received	423	)OCfTPDKrFGIPQX6e=hH;ZW9MDEZeLMBmU;rg_B=ZEJARB6oORTNTw@JBkeBwD-X
pair paper&review	442	Z\LO/RMYdOFObJH`=LSYBQOBS]NUN_JHvj<J#QA4JGL:IQdPE\ZQXZ@RJ_N]=FeO
pair paper&role	502	k?^<JAG/5hFD<T3IdW7_cZ0A\i?9>/?dBwn5M1T`6?NPla<OC][IVZlC<MDMQ[S@
pair paper&send	444	GVCQ@`_]\WYTb]e;\YX`EKPMa<Grh=o:oZhe?aRObZ`TV;6h,5<UKrHAJfwU[B2u
pair paper&sign	412	UR8iHUkb^tkQ]PCSIGZG7?Y[gA2XE<fPk`Uk_NZ#C_XBlCJX/?OIRZBlh_XWhFFY
pair paper&slot	786	EWLXFYSHJPCTIPX:_N\?5TPS^Fa<^NLKUKPH_SM:QSL;EH#B]bSIFJ?RCNDALKJK
pair paper&sorry	544	<Z5\OTT_k>DGkO\DX<ZO<nO>PI?AOE^WWMJZL\OLM\M2I@BPM7M`Qo>JO\Z=Z1Kw
pair paper&stage	538	kHCM9;GQQ=ZYMIHN8YLZHG[CqAIXW?VEHiAP[_3VQ6\XAK:c#<XjG?JZ3bPakR9Y
pair paper&talk	460	0MFY[aATj_MTWCbSaE?.w[?_BL_h>5:a>H;@NE^?WL5B*TEV_\[ISE`D]+:PfY6_
pair paper&task	434	MEjRCRJAUv>_IGbgIWLr-lh[MTdQG<Wd87C/LN=+E6GSAfmEE2w;EJ4KL6KgMYJ:
pair paper&team	539	#Q\PMJSdLBGIg;@@YIdTOU>]rJOTN9]LeL?RAbYY3Zd`Pn9U8P]aCX@_HVNNI>*W
pair paper&thank	411	HH\m#@Y5\abMP\@g@AG=Isf78_YWX5U9G-,=IKD<@F>TNlDBUXR:RFJWT-TDPr09
pair paper&time	520	QdI9J6X?=TRFC:N66bLSZYJJAbPZCCOM'KEFE8;XdIP7XJW#UR\A>>[@?88>SEJR
pair paper&title	502	GTJA=[\GQE?J]JXHen0wI?WDQL[g>ME>99QBVSHY]G_YOWQ`KHDD@YOu>Z6:^_S[
pair paper&wait	529	YEC)XA=1/JMHG_ZZW?BGTHNDBIb=W>OhLLXE`=I/\?H2RlED^Zg8NH0VTNC#JEVI
pair paper&yours	508	]:7j:_,UWILJCHhJb<j)9c`0FYR\BPa#mK*:XeE8G?8IC@FMSRbZRU2LAdQ-kK)J
pair pay&practice	532	V_A`CmfOPGRbRcGHwUiLQm[BWT:U\=QBTSNqXfRBgIa;FIINS*;cYJ>m6gN@^.<d
pair pay&prepare	391	DN2WEsN`O,,Qq`Q=d1UIG]O\j+V`;]@5i9@k[U?[nowVLAAjQL:cfPDL<K]8kG\_
pair pay&property	440	QV3PDG>OpbB9TPBLXL07:/O\cf:4M=KG7M:eNSe-:,[-lSO#?7dNidLZgjl\QLWb
pair pay&received	604	MaEW;dtUo?'YW\g)rLYK(iM6f;EPZGc2\G?owhQ@mg[M-4GZ<<9`GG:hLaP%d8LP
pair pay&recorded	490	nQ>PMdXPaNRgWl^EX\dHG\X3X@JWVHTMnNPMbL=<PSUAH6EFLY>_e[Qw1VT=MT;C
pair pay&recruiter	529	WN:YQiOSX7C_Ob_9TBwAMdm#IMIHRCU9RE_gQ[X@I\NF\`>IZ?7sPRFL.Z_EZU,n
pair pay&remind	390	_PMeZEfhiNT`Im\F)MjUw8NSW=;bNDOEQJs@<kgN38?Q=@MM;5BRXt]B5W`FAJB;
pair pay&review	476	wR<AcaZEGGYEDsEOOJNOTCC]B_OQ[@ScTW8B]Of?VRiAD\a`XB`FYf>]HQU[Wb5F
pair pay&role	405	DoXEfCMCSaM;EOPMfD]-`IFTKIiPeV6M,RKjNeT\MXMY4BI7wM[VRA^9H;FB[aWH
pair pay&sales	566	sIPQ;fdw]MVh[QGUGb[j7fq^VG@ZBOb@Q\5dKZfP9Z_3QNis7-@DaD6hEemS?B7]
pair pay&send	484	JUi7k3RI>`iH%f:7?F9Qc<2qGtj<:t7F:OlD74?NS)<hIG>8psE.#JsK[=UDFvU1
pair pay&service	535	E=>@^-DG:ZRB=cHVa:L7^`Mc>b]A]XKWFF<FMFGEFAXNKgWCJTX2WCNLJIU@_w?>
pair pay&shop	478	aSHOJBb<[LQk_ULPDJ4M-EpUwT69NbgAL?7[K2pG@Sm<TOHZN*ISZZJmKdwaAOVV
pair pay&sign	562	Evc2w@WG<=:A;[BNa168fC@FENfP?cADBCb^F?AVRMCfBJEBjd?=H5gRK=@JFvi9
pair pay&slot	384	A[P4X<HGGTCH([RJf0C-QIOFIV^DakRWI?QoGS#`wiPC)KPInTKHEIPD43BTcc=9
pair pay&sorry	430	BqSh_W8BWI?eSjg[U\f:_qR[?S[`Z2(&eE2n`r#N[`0N6Sb9K2UW[U/hCWKVI\Ia
pair pay&stage	580	BGR@<V;M`NONSWSRXBFZ5XMX<ATNFC@^X_NMwSWE=JZ@8Z]FXMoPKB<MfQi`jf5Y
pair pay&start	548	*H^0lUa;565CLlP@`@U1[@A)dRrYU^A;85eZ;wAdaJ6a3;5cXi7Q8>]X87Y:lb]=
pair pay&study	646	jCOP4_ZFF'=RQYi9XiYhHOV-g:IQV>U8hU=wZwWOWkTcW-HZ47B`^m]UDPPG^dII
pair pay&talk	587	HS8FQMR/L1;LPh\#Z=SNdmI</7XL\<@VPMTK_KQOcUTY8UA]^dXEQb7MMO\3cY9A
pair pay&task	697	WBSATPFFEKYHJ^J<KINXhQJGPNGQUP1Y\V^@@HHnHQ\QHQFX>MRwITFX?N<TZrKN
pair pay&team	465	[PF?>?Mdk?6R`JLE=IMAJW=C^6DIKFw7_RKCMIN9NVKW<7MFU:TOuI'GHV]dI;DN
pair pay&thank	504	hAa@SHVPI3G^8aNJQOCiYW\VSb9[ahQIhVTU]\\LBYhKT,WW0GGlE]AwFVY<[K_6
pair pay&ticket	517	N=JPRW^K6;J;QWLO>G>eqKVSSZcU4UDk9wUGJAJqgC4XJP\O]`CTPL[DJ6JG\_A;
pair pay&time	642	Cnk=ZXw=PA4S@\;*mL30QIH<\GQ<A`_AZ;haRo1YQQAo81MGYF0P@?S]E7H@eaY/
pair pay&title	452	U;M8Plt:Y@#ZFtv=e9Q7ZAK<MPRDcW>5hKPQOpAPMLgr,=WcT6ETCH;iIBP7Uk88
pair pay&video	451	mGY=BfOdqM3W^OcFGZXs#h]ETVMBNXd3D8]vnE_7FVkL5J8gL(JU\P/XGbn7S?NF
pair pay&wait	473	G^t]dRXVkJERc3A`LULbJ,aOlS\CFp^$\]utK_P6UOZ?aDQI@LTCDAT/<<w>>F=W
pair pay&wish	421	VAX[G;\3kYF_XY#VJ/Wb5KAqBadDS`I8DF8MTEFNNUQ0EZNC/B3NX<RSJGKPP[IA
pair pay&yours	475	W9CJHdZ?JO:SMKg+J6ZN@GSYMd@LS#,I]BOTZehYJOoPAk7dPLVf?K;D;EKJtc/Q
pair practice&prepare	418	JdFU;]URYJd9o>7VZ=DSfH=_LeJE1LbYMkI#D-wagPU?3gPKiNI_UJD=LS]_P_>T
pair practice&recruiter	546	bT3K;``a]DVQNS]0DIRb2_E@_JCRUSVTaw+MkZ]Mb]`BMB=fXD?OTcV@@lXQj?;g
pair practice&remind	476	oQCSQ]Q`ZMTU\QKSLmaG8O]ZYVE\bvdIP?TX?Tj>?NTIVJ6'e#<S[?NOmNQWa:S[
pair practice&review	389	Ew@NN<7.WMK3aKT]NLtN]UlWTcNRCGQ]?a$F_8EFnS3M([11_qGf\EMP[RQEJhSI
pair practice&role	542	YF,c/FStRHLRiorG^R[[C\R^g5-a[<SVd[QhU5O^Qn@QN@FG]S]D@cFEERPMwJ7M
pair practice&sales	509	BPP`m2Hk9<cGf3?i0CDdo2#ZNWCwP_Dm:oL2@?'GRN:GoEA7nTJ5AVMPRJ=UPDPD
pair practice&send	521	UbT5pLQH<ZXELXDmTULGL:GC=Eh@9ROS:?Ik26KRB.JUGAeHwUY4;CZ;ZAHUZI[=
pair practice&shop	628	^G=dIUlMW4SE^TTCL]POD]WNn?VXQ<OIEN?n^Ia9OX]HJ@TS?4N[_bBVARRMY:;w
pair practice&sign	609	IZ0\YwCPGAEqkMWJRgNLCUtUiLG[M<PI<aBOc_RJQ8GWESBLRJMUXYLc;KPCW5TQ
pair practice&slot	352	R:W:EWA<J98VQ\mInZOX1IMCTgQSY?MEBW_\ObSYRH?s#[aT79?U)Z8n<BU9deF>
pair practice&sorry	461	AmHMELA8VU>JMNH:[OO=N\LZhMBWwQoA\MUNO[APGbQ,HICYGVC`KVVDWVjRcVGW
pair practice&stage	475	HUAI5IgTi0DZNcOOJuZIMZm/H0AAnIQ8bG^Lapv?gwZaRNIYE2WUP]VcIiI0UJ%D
pair practice&start	488	_>I^Km]Rn:PEfuTPZqw`Ugf9hA;[`-M4]KOcmlf8.uhTa@^fJCFkUY@p@\j>d:5[
pair practice&study	331	\.U]0WgAIE=cfL>DL>sqfc``XaFVuUIaXuKgabn``XXJW=jjWLE`Vpbw`OWO[FNq
pair practice&task	481	:XAwPJIT^7AWYHP[K+f`DHNHp=>hREXTTi8IHaQG^\G3>_.OebqeSKL=YcIsnd(R
pair practice&team	397	FDtM7=Pj?@MAPZQaJf>_Q<QcXU\KS\H[L[O\/MGr:TKS<G]42gK2T>ha^bQmQwGe
pair practice&thank	497	FL<M6i`\n0EZrPgCJ8e^JSj=a';wcFF3Y_N\RbGKL`d^HB7UJG9_Ai4\5cs>X6=T
pair practice&ticket	481	EI9US^dEZB;wFoZEX_YcEZb>V7-AV@?It99\VgZ;ZXjdU<`hGBP^YaI_3a[>OMF]
pair practice&time	621	SeBUZfiV]=;QhYMIUN[L>fQ8J/Qo[cTJoIDFUDVZsJwK?:B[UH4UF]2bIWV:`SC[
pair practice&title	407	PYAYG7,`J>BMAeEwYHVN;2UXWMXqmBEdDC-QkF2<LP;rCnL8ZO\QMlYU^qHYRFHF
pair practice&video	438	DAETOdMaTKOLZDN9LWW\[IE7\J4Fa\W@tXH^GW;W]_aO?9LVPMTE`XJDGFR4PwLU
pair practice&wait	558	WXLRIfcL\BOIMMLOBIQ^EZ]OVTFCPJcLQTZaQ;wRV8^ZdI[W:E>HeNRW;[RIVGQ?
pair practice&yours	467	gEZ<HXdCQQCX@KLcK`NmOKW-vIDM2Qw0NPP4[bbP76Pep0uV'1+NI-5U'8X5J_PM
pair prepare&property	553	GS7]JdO[SCMC\gZBdEu/AdXA\8HHd#<I^P>Qo]eHm\P6Z63RBCHcfM)TONV-f+9[
pair prepare&received	592	KtWw3P>^JNRZXBFWK]YmLWNQEX]UYQOJMS?KU]1WRZ?Y?Z>VF@RRKJkPOQZRb[OZ
pair prepare&recorded	431	k4dPPW;TN?MT3JW8WuXdOVPV>wuG2<_HfDN?[Dq1\S\VORl\BRWIjDGX-DUBP\RZ
pair prepare&recruiter	486	9@ZLw?FGAHW0G:3NG5A+ZA1bB_aPQ_FPJCgC+>6aG-NT2HE+n\O)P9h-QCcP3SSI
pair prepare&remind	483	TdELU]KdACCFPNTK]\DJIASgSKVdNAEJAJ<UBe-DN`F`^<XS]<F_XL;_XRKKgLwM
pair prepare&review	468	`8gZQJMNIXe^0C2iAs`R\\>BUY7`@HFVFCfA#G`.4:87OGj+OQDDGYeCM5@_L0@^
pair prepare&role	567	MUNa>]NGk@CY_aZYZ`QnIQdHQDSfD-_N\b;ZOe:kHhJDCKCMZ;Y_VVGcB`KQrO#j
pair prepare&sales	523	QU[^,^RbQSXU]fRPDKOZJ?I<UMIW_cWLqwMDRB@FFd9N5OL`j:DZi[JOAJ7WHHKd
pair prepare&send	406	0j.KEVTDiXS<OGLP@?C*#EjGAV>D3Q=QNXPY[YR]LEf_hEaT7UM9cB3QV^sPeDB;
pair prepare&service	507	gd[e9CQLYFN[TDGeEN;`N2J@5QZJSm=Ya[C@JN:@JKNUV4WHR0EXbFsI2LOSL#Fn
pair prepare&shop	361	FiR0W.ZAQ>RX5VP9BW<T3DhLH_IBF\A8M?YaeTXwgLZ`*=+SvNgMOUplXS`@WkY4
pair prepare&sign	467	h[S,ARfLDM9`anb#[4<:B2^?kFXDRfIFe#Xj\`RXlRXYI6&jdKCT`/:Y36HUU[eO
pair prepare&slot	596	MY6JM;@PHfRUAC6DHNOKcCZYCeDB6DDYC_#B2KB:LOG7@rPTYfSULKQEKCGYHX>M
pair prepare&sorry	582	9X@_DF<JM@KA<=I9@8?aP=NL9DZw2_2Y9>dN3D6PK[hSTLMcGVWNKlVMB?C>C7C^
pair prepare&stage	444	>UPN\VOVFG@Pb@YI7p^hW[G2dRLiXF6>=h;ISw<Lq`2R1YF@Ka?`TeYaT[GmYTKW
pair prepare&start	601	^U\eUGS_H?HOIMBLELR@=`gSVNG:EvwTK6Z]I*?T9K@?S\C5=QP>JEX0,FeR6-^U
pair prepare&study	517	YJfHQG[;QHI?DGIb?`#bK@9E7`eEK]7S>H]/KGhIEKGLYUN;VLU3YNP5<LUIS:fF
pair prepare&talk	478	U\;oAO@oV\[@DJSVQ:CT;GCE=hEYU>DGFF:I`d4JSJ%)WY`#iW[KQnM<d_=ZbdHm
pair prepare&task	508	OG=l49cXJYKNGPcSL=\dIK<YaW2w`27QK^9LKaIYJeQEMONIQ[@Z>cSnZASK[[6K
pair prepare&team	514	^W_`W/ZDMDG]9PF_IpBUFb[WLKEPG[c1SAaCKbfYELT;k<CbS9ER_FoK>L:b?#UA
pair prepare&thank	397	Mh?<@fCH5D[`[FfnbN>c)Z<M?iO^^(1M/wDNgd3Gn_Y^GtP=2VaJ<Q5WOXOIjfKV
pair prepare&ticket	628	c9]Y3TM1F\TOHU?XEnISB]JTSb?<I[m#OAPIAROFKW=YGTPL629@GOKL:9J\<QEG
pair prepare&time	459	;?QDK.Qu[hMNSC3[JK4_VB#YMND`4PX[V>>LH:8DMDR9WdSCT2EO9KJ/\H7[R3TW
pair prepare&title	554	EMRQAA<J7^bUMASY+UOY]JF;8_BB4]cBLaTPG>NL@.OTDRr?]OX3H;F9M#D^RHQD
pair prepare&video	473	j`]T2M:GKhwLW7<f\V4EeQRT=d^Bc7GAEHKB-MEL:Z-H9pj5]SYGC0ZLO7GQUL>5
pair prepare&wait	500	LHC>>/NYAO[YW1;j:fCTF3U\=g<T?qSCDH`?-GWef56?Xf?>RXWDRPZ#j=KwC,^d
pair prepare&wish	588	n^AM>VwH\K?]PX]EKSUH@Sa6UQO^kBM?[_LGRSRAK^]XIGKXOI4Q`OVR@Yc:QQ\g
pair prepare&yours	510	[SIm#SGL_=J^bb`AS^=d5dc0rD0aIj`0lMO_\]e@5B`:QF8?4,6YVY]i<VX6R<HQ
pair property&received	531	?S5YQlV[`>;PeIVHfUTET]_S`K<kc1;EeYUIjO@UTU90HU4\D2MabwMXQBhDpUF_
pair property&recruiter	425	8TLDSFI<X.u;>R-o8L?EmR+r4UE(Mq1ePwMX2-K[g(3Y=g^?piDI7Uc@]P:SW>b4
pair property&remind	627	XWFP3`]OgUBcQJbAXPkAAVS3dEQUY8\:_(9iiZ`PJaV=5QTRCE@_FTBg3X]#`TLR
pair property&review	568	A@7ALOX?0:Y=QVZ/SH\HJwP6THML[G6IOKO_JhL;J>EKOEV]7MITTk\QWMJKTNdM
pair property&role	617	PMZJZ2JG5[o;;9+h>S+Mk+@r5uRE9caN1QV91(ES7-@TbbwGSYJ-A7lCSR5g:a_7
pair property&sales	446	HH<@M__wJ.HR^@LJIdSd\tKK_F:PRDrIGj2@IGeOVLfIG;9k2-2kLUSe0jZLL/8M
pair property&send	470	wZKdCMorSA[Ua71uNIKq:RpaMP0TG[_PMSB\O><>ZhZ:RG[F7<RrhXsWVP`kG=<c
pair property&service	666	RQHhJSMg\JHR]WVF]JR?KF>MQ0OOU4RbEUHHZPR#i\N6AO5T?JLcLdOOFPRBE^E[
pair property&shop	367	?^;S^kgYT@nV5S^b\OKGBE[abLN8ePGN@>5S=]dYJCdMwL,C6=BkuXHMZYg_O`wU
pair property&sign	375	c])T]T[<j&A`F]gH^cDK:=cLs/Jp<A2UnAQGlj:FMrgqQDIfW^ID#O.B=<[ZB;Ki
pair property&slot	688	KhJfA=S`S[?WZKEUJMTY>UVNVM?ZS=HIQ_?KPYPL^wCGPWVNQ6CSPUJVLTHPO;QW
pair property&sorry	665	Nf?`7CMTfGQeachQg5M?=Vf>N<4Ei:J@\D4`gVT.\`@8=SPNTJLw<\JQSLISL>M\
pair property&stage	599	nlNcJTwXY@MWHB<QA`>dOQRGLD4WPLU3WG_VFH4RGTNJ[FJX;A.X?O`[>SMVZE<\
pair property&start	549	>QB<@MlDEiM>=FVQVL7bH6WDO7CQGTNJGOOwTRD:GR8GaC>?DZEBMEbEACZ\LRfB
pair property&study	463	@UkLJ/IfORk>F[*hJVDBG:PaLb67@DG3'APW[EKPa78+IJ\4^>Z9?@`6eX@wLJ^a
pair property&talk	477	=XVQLVDIQ:8N2NHOgGIUX?G1U^JFUnX?\hNa^kE2XeM??aG7_AS=ELJdKUjcw^\=
pair property&task	382	MQL@VI6FMDh8bbOSFv#])Nd-T1<bF?HT>JTp5<kT=NOoR5@PL*=.aXehYB7`G6.H
pair property&team	706	D:9IRR_SV:M8RS^Z]JCKSZQ?VHOJBFARwSYEG]N_`XiHB?OH6TNHDWGP6FBHYiO;
pair property&thank	419	Q^>3OI[Ya8LAOHS=XLIG-3hH`N]RTj/RIIB5^+O>9H=9d>,hLLVGeID.NwbZQ8/P
pair property&ticket	444	7P4O`IAKi=X?RF>BO,MbkABD^R7Q`VEjUw0<S\VEk_AOA6JW[`S\5vM>R[M\X`#O
pair property&time	602	A\BWMUXEf8IccTXDNX]O.\cKW>BTN<AEg#4nJSF=l^W<U>AV7BGlOQ<a@\WGaS<`
pair property&title	428	G@\I[O4EKfe2KEEvA=NpwF8C>fFl?IIRURZG-7WYHPFYQ[f7]NFDJU_XCL+IUicY
pair property&urgent	378	AY@Qb\^NZR\PfVcT>N:CY\iFRI6WQQuI^hN>ePQ/IM0eJ?YWSCab\e>]HwO9>9R^
pair property&wait	436	3UJ.Sa>jHF?l`kQSZP[KK3K9n7dKN6+8iQ5SahYAjh:Z0`8=eZf0_@B\OfSMwA?k
pair property&wish	485	gN3_4TL=?O4`:I^IceOL5`Ye\FGaP5EB]<#AOhu2OWHS]JEE>UBR>OVZ>VXB`?WT
pair property&yours	470	8T#OKSLLY)$R]FL8XBCT,NTLo+9ea-&V9N7M[OSFK]D84?5<R\OD`[9A]O^Di<Gb
pair received&recorded	458	hSeX@fM&TYWn&N@f:kDhCQ-SGKBr2FkO6S=1;Q#AGGIVJONCA?J>PTJri5G>S\SR
pair received&recruiter	568	R=FFDdiEPKL<[D;1^BXKUgG:MEJA?JY.\bbMPnHVg__w?OKJ-AGXTW=V5ER4GLW=
pair received&remind	528	X3XEHc2LCg'HX2I[8Udw`nBIU/dF;WlL]TETYMGmO9XY:mLbRKaQ;N@g<>ZPFS.<
pair received&review	513	J>S]5iJ>C?DSP9I>l;WC:\K84JMwO*AJ@YSA8U@H4AL[,YONSKaA+d2IZH]>PtU7
pair received&role	633	^@wWP`AHAP\U8G8Q@YM_>TC(JhDU89eCAFV?A\:R9LOhFWa=?94F0PFmE:3;P`?)
pair received&sales	648	U;U7hDPPEBfBR]=SCOE[S6MXU\IT#PEKBIlJD7eVO;cLeY`S8C,ORScQXIGSFJeL
pair received&send	516	^Hf`>N[(UVKiBGOPSCdl2iD9eUGrBMc2;hTWOUV:M:NI?FQ`EwCVF;>SI6DMbSDF
pair received&service	485	]-O2P89G4fVVANLgEX]oFF@r2kbV<9Tk/I^HH<;o?UC?AwZ>f=a7TETHdGQKaH`<
pair received&shop	609	OWPNW]YUeKJSURMR^TTwZXLWUX?UPVJ]dbKaSJ^2ZY]FBDFS^GP]LbSEQVYNQbHN
pair received&sign	442	tApTEBH[fa5THN8HcsAO]0#3pm0o)_5O>OV<K5M_$4Kt[R;iJSV>DIaK=B:KPU.N
pair received&slot	518	VMNXXHGJE`>/W@EM?O^k^@Qh>IBQC=JQaj>5=TU[Q2SMOM[PFlV>XIUAHCBw6RMH
pair received&sorry	501	X6A@RiwFDFDN_\PMGEJcc@UE_>ELPTAdbG75BL\gYQwXY<]WMK=Z^RE_@<XNG^PX
pair received&stage	554	GM8@LYZHVbJV<HBD=MrM^ZNY:bY>E=JKM7DZaPTFQH2C-wGHXK^?=MC>HMTHJ?D=
pair received&start	498	Q^\CUPUD^96H:PhIc%J;dD]G\H#A[ZA7UC^R`?\J^dEV5BE`QQEJCFFM;K]MS@OB
pair received&study	524	OR_QOmU3>DUP@<#@JqMtPPEFQZ>\LCPE.WG@Qd<]AJBu?Z^>CPd7C`Eb53Qb<\L:
pair received&talk	639	Nk:eBBI]N=S=JEWIFKCZbX?L57GwZ=QaUT;XNOLFPgC[VMF+k\]IDTYZMJHJMB@U
pair received&task	382	a-WLRER5@E4D5GAaPHDEHFJcMh[;I4MGF0f:S7l)5<REFwtBgKjMW0M*a<X-9'`P
pair received&team	421	>PNv9Dili3J\iK[NdNBd=]c=p#YG>:\2JC<aU6P:O]=QJO6A=NMBP@rCGP`sD=Ib
pair received&thank	706	XRYW5Z@7LT^^CKGd<aSf1R:E;bZwA8c=BP68>TEFJBQc>]W5GC7AB[?]2J:Ie`AY
pair received&ticket	570	B]?NHYD^OgIEN8HAJ[^8N^[9:TNQDHST9K>6M^9=dO7w,`\KY>`=D\'V;>GYBIF?
pair received&time	484	Q@ZL6HTJOiHZSAIlS;tXX;O:@JwTAG`DIUE63d5M?6VE'k=KGH]R@J6RO0Am][L)
pair received&title	602	UBhM>T.J9gTUG7OkDZMUCR9A4qYO92vA+:OE<S>G<AFNAV[#MV\:?@9VPR@PQW@J
pair received&video	388	[,N/bAbUFl7h`C6c86_PQHF=YeavDPYP*GE3?GhV/MWLHQU<#MVC45<PK:UG:B]E
pair received&wait	552	3Y=\PGJUV>TRgOWSiJH_X@UP=HGWXTFZI[RB^?:P[MEG#OJ:U\STLSJ@iTOWO7Tg
pair received&wish	524	s#[t>^S\X`QVHDHcJbX`/d:<N^IqW\a<Q>:XR\I@OOQP<YPGH<B^0OTROLDJU[.U
pair received&yours	711	@aFw:d8QRQIbT;UQ?HsW1bO9CFcbP2`CWND]Xj35QM*S/VPR?4WBKd5m?EHHiM7W
pair recorded&recruiter	379	'6N;LS^CJNLPJ80UDW?hFSO?FB6R3fwI]SJw3MC(B5_VZ>HV6FKfQbEa`2fCG[Kj
pair recorded&remind	447	L;@aQ7MYGKV=:\&\PuJZ]7IwS\=J`HWcUMMaIDT>T9G:7^GCUeO-FQ,=dXHsK;J]
pair recorded&review	528	dMKw:YHhXGDhQLXj_WSECEMSOSSQIN^?X3m,KOc;LdA]DLBAOWaOaMBQSP_dK1SF
pair recorded&role	504	`6X5\M=N3p2)KS[P?1eSV^RNHXc#KBK\?H?IOMXF>I8]NO]EWadGT>GBWUH;[sXF
pair recorded&sales	373	PMnBg,BB341>DTjQ\;MQ6VHVHiSFGFKT>-JO1Cpr@ZRRNJO4=gX]]#HAP-p8WchJ
pair recorded&send	532	ST<TMZdQPBPd9faGuWfJEnv<VDOMdATFV;I`V]wLEe_c=e5U8h\?UH:R+EnAeZGS
pair recorded&shop	399	iZ^swQHQ`@hv\c=b*U1JBH:\aCTWM]NUD`GjBO`N\C>Gh4A1QRVD[]A=lWSAB6?k
pair recorded&sign	408	RBBO@\jJ:6M`nXT%^]eXF;D8S2AWw<NObUAb^AX:;_n3FEATBE(neTNX7aQ<V9GX
pair recorded&slot	620	B>3K4`P;OYGaGXd:[RMJRbU5eBALXOYPFCRVOMfNNjn:KQVgFJBYwHBUHWRGXIHG
pair recorded&sorry	524	BUBo;_[J@]8AwdZZLVCh9?_dKVNZFD\;oA%SZP^9S^C>39-LaG\FBRPSXct9VM9o
pair recorded&stage	712	Q9>=w6CEUlG9M[a[^CYGRZMgFfP<WMAQ<L@>_>aJO6OIK^b>U[cHSBE9jGND`R]A
pair recorded&study	443	\7aRJL]@Rw[Q]QYWsL[TAjSRQOcJA3SP=9IIKGb+VSO63E5:WH;^>0=B;*LPNf?^
pair recorded&talk	395	kO9YaMhQPA]I8VIjfgaN@K5;S[VWY0J#S\OB^(VXIGM--.H_McQ_pf^@U[^KU@@=
pair recorded&task	497	YHSgCAMD[weUBK?aB^8MN<JEPSCEEEcAMDb68=SMQC8S?\aOMOVDCNCG\C%UPRKT
pair recorded&team	550	E4FOOP_Q`BOaTTYLT6@X-]j-bFVSR\QSjXBONRXOaow9MFiVVEaQf]OWVL\@W[EY
pair recorded&thank	389	KI0rEM`fdZVJEQ9VBk@RNVH`LX<`ITPmHa]j:Cew^ia8Q;i]W;B@O'W4QorbNGhv
pair recorded&ticket	482	p;-bc+FB;hXHfRV\KL`QYcK[NrST66HT8F3#O8aW6,^V0ZSHbAsM;UOY^=LITtZG
pair recorded&time	513	i3@S@_X1ST6cCqs=uEa=5w]?f,J9^4U;aCA_wZU=Kd_D9MMPJSC]T*(RLMpJB]T8
pair recorded&title	405	A;S;aiQ7P7=[5S#KHUn7G]nH[8AAb[HV=*aP[TVI<PjdJ*<n[DTJ[BEb=D\C]WDA
pair recorded&video	509	L;EWZWF:h[9g9wo6n>i30vaAKF]2L3AQN9MPn\eNQMVO9mr<]HmY`:8LaK\0YKCI
pair recorded&yours	459	QTd_+iO65]PX98Pq?\CVUFO^;YfL70^Y7N[#<FG5AD9`9Y^FJM\Ca9EAF4:M\IVI
pair recruiter&remind	425	4LN<GbT1f.DALkQSlWE>3^^<WB%Q[;QbV_;MLlJ\<iE[DOdTg27ojwGe0@IUY>;>
pair recruiter&review	417	qQZhRFNL[eudZ=OX`ZVb;ObQP\QUDis+G&Em2EI)/Hd)HKwS85cNDOADCNI+C052
pair recruiter&role	321	gDQNLeqkZ#JS6)XiAQhgCbHCE4=^1TUQ:cSSP:N*X&W6VT>Gu99OJeFRUbVR?(+I
pair recruiter&sales	773	OGFImOLKA9U:HF5BSO=MM:FH8_IKWE<\I>ICFETIKFMgMHZHgWVUXbYSIAGHcwXF
pair recruiter&send	430	V`g5?OOgaCXp]L^M<aI=.UZtwK5B`wN(<MUcQJk?3Q40n&>ME?EGY7F;KKuL**XX
pair recruiter&service	480	S`JGwM5C,Y?H=DAT0M@FJR6d]_j;_SRJGKgNP%ImLF?[e_RIdu_=E@S6^ULjDB<I
pair recruiter&shop	377	D@?<P<UbRCd6IF-4+TBvdW3eBDn&MR[?=VmU$0EZL:aHDg*UN+R#1RZNg[hTR.T>
pair recruiter&sign	467	@;U>c;U3Y6>2<_A9iOG@i7G9UHHX^jNhDZEwAV@>]I/YA9XOM`GN%PH:<?WCVk^@
pair recruiter&slot	533	WY_MoHJQQ[Q=SOId`S9NI?NJ4ZvICPOZBBWR<.^UF@EYYPb?_LRHM7C-XDKTVwZ5
pair recruiter&sorry	745	_aOIGG@DF:`J.Z\PXSDL?MCNC^ETJD6wCuESXVCRQ]Qgj7YIP[BPf_YTG=?5Og_K
pair recruiter&stage	533	RVl>kHLRRJRE;5JH)fNhX/IUQU_UXO:SFj\0:>KAGBM:PWc@JKY6jVwBHUI]PGNd
pair recruiter&start	426	.QI>O=ZC<%5:QV`CfZKYeVH?_#GcXU2CN6vk`XKbu8Hc0;?Smd1s.Saf39G#kCaZ
pair recruiter&study	433	d3YSLaQjaL:gMOIYTbeJ^VG=Zw<DMVH'ALbT`_bE0KBUPJIFH?5pm_OR?i]^kELS
pair recruiter&talk	497	K/8`AUXUYI=JA^E]NBp_H^SEHJaKO#,<SJ,IIUtM?P;AQXGReSXGO@&XYKSaXCVW
pair recruiter&task	417	@TFU.=K?CnT7UFUaBQaZDbLE^dbQ@WbREM/T:aI#hQCU0ZDK=Nd>4TRbFE>Dpc6P
pair recruiter&team	348	G=e`gTj_IeR/FM[CwUld8N^V[,qJJDJqHOuJK^gCGNGMJYeSAcO7XO;M[RZ6O6RD
pair recruiter&thank	938	PVBII_ZSS7EHR`UGQgSJNK[AM=CQSEEYWwLNZKPc\SM_RGLXIFDSPQPTDYQCRXYP
pair recruiter&ticket	476	Z^]b&FGj]n`TCSPjXX?OL;DpS_aK>]wCB;GR=GOS^LG1BQ>:MXfMYNP?aJeaUlW_
pair recruiter&time	379	[vN08RQFU:@1pWe/Z0S]6[M8S1O*FF2[o;SZ^GHFkPLWBI*ZBoD?P?Pw>i3L;E9p
pair recruiter&title	490	GND[kOn\m6J\LjbSqH_@21wFL?:R_AX?\0DnZtP^Mke>lKKFoX[MpMVLb^@<J7]X
pair recruiter&urgent	578	:f=JeoPcKL2ELSY=wi>MC`T?V5=7?7>ZYk6QwpKltOKWFNMQCdKA_B8_A^O6K6VP
pair recruiter&video	459	eI?N[[FLA=;;D^oIf#cC.Li]YMU4ABCbTT=AvLfB@JNA8]>VXQ_OOS-VNQh>DMWL
pair recruiter&wait	548	LhKg8;he^MN_d4BOG^WV.S\FN@6JL]S.[d<u_WlE[QKWJ2>H@2@5AFpVKvwAD1Lj
pair recruiter&wish	429	Mc]YA\]SW\=SSEJ\1GtMBKSIZ]GNu\f\9kVVMNZ<bLgY:dR0R^CG#O]0FgTSPnBE
pair recruiter&yours	345	b;EvH453_YGPOPNf5aeliQ5F@jNFn#TfU;=3E@JPfIE/4?UM`sAn$PBTK+3UdaOD
pair remind&review	495	R`OTlwlVY=iRefHNWk9VCCUbAL6OA_fSVN]GOUIYWSQJ[=NWHG5AXAKWJWDAOPB_
pair remind&role	625	NrCXGVFHEAw3<:TPEM:]>>`91_\j@_P\>>0D_PNA?_Dn_CF@dTH=dNC?MUJKDSST
pair remind&sales	421	P]MdEFH]L(jT[B(^SG0ShINdTJ1lQLMU<gNSNFZHATD-d#@tK+5)MOVLf<>XL;^X
pair remind&send	403	R?BR]KPp@dDN_VigaL^__T[bbNj6I8EZwdO]VSEJK>O0B[@^a@_J`LNHLObEYH:A
pair remind&service	415	ScKkQJZau`[D9OQcF[CqCGmDoSAcFcZ;aUjffEHUGdL7#E4eQZ0TMCMk;\cAU&LM
pair remind&shop	500	GYFRL;P`.K]Yf?GPR6]wFPH^PISUMLUWPm;GH0Dd_oNNHdLSKY^fSSGNNbJXY2&S
pair remind&sign	458	Wcl@aabF<9_]PW-8E746DBNLO_Mm#o^CL@6H>RN:XB?cFNAIEO8;4Ub66=S_hCVN
pair remind&slot	450	YK]7MRIVYQJI9ZGMTUIQWf[P[HJC#6iT;MW[=L\@YBZ6]Z=HH=>HZBKIP<VGPlVH
pair remind&sorry	587	5Q0+WA6\AQE@HEa629`[l]>PDLb2DLMX`7J>I5SGo@tW1i9dN`Z5K7#B=.HXJS40
pair remind&stage	355	`Y=`ePPMZ?GNEs1gJH`6OUGJOwQ]Y3DfGQ7bwXZ[*j1XC%O[l=k<m+K@euCELDcN
pair remind&start	570	XpvZLOwU[lGnHM8ZHS@E?SMh_g:AAlhF?8Ul<PZ66C`PbUbZ=9CC`?kUL_Ws?N\g
pair remind&study	492	pH]N;OkOU=YJJN^S@_LV0;XWCKKHUXYA]F7LfI==Gc[Yw9M`B[LFhX2QLM]&U\DU
pair remind&talk	419	SRDhb2Sw]v]*QF+K?<_btS<iS`L6B8JE_^<ASRZ1M2Z.PpL\aZa7@PP9MWX_^d6N
pair remind&task	494	k[jQ\ES`QLcR8U:k@w,KC8ROIXLA-Xk(RKkbH6`h<=EXgAiA,?JPV1cJJM`XJAg9
pair remind&team	444	HEL0Oa[QnC=JOYI-R?^?WTY9e2bYKOb9fPn\eZ[Vd\oiK:Mv81::MQFZCAwE7S:S
pair remind&thank	873	XXK[K8fV[jHXCRHHOSEK?@[Ow@V5BHS>JIQ\b2O>F3L@EHKT^KHSI5GNgUhSDCOV
pair remind&ticket	450	eYADZejJU[DWHIHJ`M\]5lUVZ^KWYVFUVCalPQ\8.dT\[Lfw>72pV4XYWYK<\kfg
pair remind&time	414	/;=POC6_RZ?T_?B99<eNVL6Aa:DBTX=V^EW:ENaLR<h@L<MV@JA#@A=DLLJP8>@a
pair remind&title	530	Za>^RiNVwAQ[ZLSXZLMO_]]?TFZZPVY?c:Tc^TKWJGM8D56GA>UNaYdtViTYmPOh
pair remind&video	629	V6F@ODL<<\FBHXESWHeEIfLcOQ[.Y>IWGVV?PEV^M4BMNhNQ[Yw:c=A8d9\MLlX7
pair remind&wait	505	RwFHd<@GIRR>:QC^kS2,>8UlHo^B;W7[48VYD7<W@<)NPLF%m^=6\ISHQZ?XRF`U
pair remind&yours	568	HXFn`69a:JrNVNDjN@2IV=ai:URTW^EZ4VG[OLK3=L+5NEX,bbKNYgw4a^<cPeT_
pair review&role	571	mAPGfU^SO<F</cGJ\i*Ra>Q7PB/CNO3RDUaUS#XSRQZ<c@cF@ENf`WMJbf5FLF@?
pair review&sales	464	wTVFFJB]?aHQDOM_@O^ALKWABSWiH/,J>LMSFB?KP/HMFk]JLOX::Gg]KBPQRS(@
pair review&send	478	CJ2R3[o?WT]dUfwTHPcR=Xa3c@)KIK\/]OGibaG.HP<L=9=]ARPaIM@f5HFCeHRZ
pair review&service	415	6P<N=JVHGTMJdXRAqG_Q@TjZ]E'4YSwFjHNcHMU8Z[;CE[NW_F@\fUPCL`hOeR:V
pair review&shop	450	7>A@QMc?4+HCViZDSHbA_UHU7aIdo5DTMw%N@FYbfUDOJT\ZOBOGDrMH?;P?KfN+
pair review&sign	389	>ZAE]I^KNd[>Hu\Ra9Q2Y^;3_*rH_0FC\OYpa^_Wqc*hDHWNuH#U@nFN1gVPuThT
pair review&slot	479	Xb,gT__>dK2aXi][Sa[@CfP_DT@YaSDEi\I]VwV]fYqAV4HdRL2LsYWP?SK5UEUC
pair review&sorry	679	;?8MOZiS]M8RZmD,d9PSJi_Td?JPPLLFT[CX^TMU]TG>/I?iIGRe]w6VMcg;\;NQ
pair review&stage	685	aVbZbFMSJh]WLULZ=\UV0T<SHVZBE[^5CFVRAKlWA8IH`8wOG>CK\*QGPO]W8RTN
pair review&start	498	\[gYOTYX@Y^]U;DLDNenB`@FOYc_bG`=ja?CUmNMYgCY4YV<FAdUU8=^WMYVPwC:
pair review&study	504	HcGpbRdW[Q]?cNXJL6BnFKJ;R@A@[AGZE\;NAWQ_VLhN#K+POSKU=HmXKY[ZW>7Z
pair review&talk	745	DTETPN@Cd?LSAJ]KcDYPCkHF<DOWH8UDI5#SWZTW\ZWK@CQLJ`A\HV:Y?UT9eQFQ
pair review&task	471	j'SVVFB^S]U:-9EcV]6E4[QYT_;>@VE]#aW?@%pE;QKASapPX:UKh=[/v6OP*PYH
pair review&team	466	w^UTK^JSf\jnR>ZSBL`SN&R1YK2D3?^1+U[B1YV47Ba;m6PK+UCOOPYLPIqLe:EN
pair review&thank	611	eJR9WdhU>&Y;N^X7SULQXE@Lp>1G@LCGQ^]MKHXjOOwgdb`p99<bQtRXM>?:e^CB
pair review&ticket	417	`5N`4m]9=mPm,7Md?JpG2t4L@fB<\#dQMQ)KSeDJKI3SDdJ-MD>BFZ>Q?9U.G8K*
pair review&time	554	^\^^1PO9FwCaU0AIOXV`Ai16@\XtJN`IGOAM5WIBJ>:JVdnD)QMD>8IZS7>B]g<<
pair review&title	423	h2VCn<l/1Hd9BUEa/o,WA,YaPKF7I?8b=CY9E,IwK+U0l;d;MQQTXBd:d]QmIOp<
pair review&video	523	wJW^INVZVdRb8SNABS\98W^\[QHU;r](K:POGWP3]AS[XRb>MIH7s-EU_IP[=FZT
pair review&wait	511	Xi[O8BXC8RDD?CQT<PP?CROY=Yw7Hrg:I/IRY:9JRDBM9?d;QHf?E.mL:LcdH*R[
pair review&wish	708	TUcFMOPHHP_RM>FJ@ZMOJNENKRDMG[wJJ9`^ZCa?>CSI^7cP<NHMQ9NB[PS[>JMV
pair review&yours	433	t^Kp[if>N/Z\gbGNEgFKC7wCS<<]IgYQXAMZiM]@<aPDa8?g5P>YTGQ;]m\\5A[X
pair role&sales	341	FAW>j]TGeXJ9Gq0@;KS9r7_\\]*>UTVMLdWDB3kuKGgSwCk[UF7M]D^QR]s>d?M5
pair role&send	453	S<CgLIFP]DMN[\VL]-jQ@^MOQ5ahY]:=3`IQLQ:Phr;R0oODgnZoIM]QGfKYwTNI
pair role&service	557	Y'FOVNU<S\G<9[HTBJT?Z\Q_Y]BER=IO9N;ECT]W:OEQ_Ya?e_WAfg=@TDOIdmw/
pair role&shop	430	r=ZEcGT+SmDh9UTVSkPD4_GBJ;OYK?S4KFg=NFIJW>JWL5ZGIfZ;w3TiO-NEV]UF
pair role&sign	585	HEI+=Yb.C>&hNtRLRPJI,>iIL:LX8mT#^A^^@E]KT@>U@.@ZME5TEB5L7;YO(GQ[
pair role&slot	523	KJG`WH;UEW[);C;PJF:D[<G_5Yb[eWHq@VX&]AFQwF=_0E:CepFA=M`KfH;uVG^Y
pair role&sorry	604	]XDKY@QF/QSE80T@#KDdSC9[SJ`F-r\U=PN<;4]\OEeR`\Ih;QXAS=PBFO;J&]WM
pair role&stage	492	AUM8j9[:IU<PRV<i7FDYcWQ>B\Y\;@IY:MJAK&[Y#M?:IdS8`LLDEVVRFBGZSn;G
pair role&start	579	Y;lAwKC3^BS@6ZE?TT1;aR=CK1_<`W>J??gPGJ<YjCHZ8JVWa^FQGCvSYD4D]`_4
pair role&study	590	_*O@ZY:O:V\Y+NA\KT6`LFBYDcM=LUCcLGG0L#>:O5PeWbLKKWdAW]JCA@;M@g\H
pair role&talk	566	B=>N]BBJ^YI.BQGeR8IBw^Ag#db?a80g3T=:N0_EC@87A_R9k[d<POGCf=g]a_bC
pair role&task	465	Kr]OC.di=VaRO>MSJPF[8.>W`HE^`r[74NYH5AB_T<IBS<--WPO4O;`KwL\JEESg
pair role&team	609	QaJ:QD]PSAEKMHVDOM>SMHKJMF\`HI9b#aUDPFEOERS\JAWL^SQWGcMGD[DMT@@I
pair role&thank	996	\JUE]K9D7cGL8CEYIM>PXLDW=wZOC;?d)EV8E8S[-5I`G[iG\FUHGJUPN:WOQdK4
pair role&ticket	483	Z>YJN5K*7^eA,HD[7X:c`#AOCb:KCefWHGiL8?PLNOI`AWI=A>?CMCX<<8HX<?WG
pair role&time	502	DeCLG62ML9XBV2^R,;=KQJ<SPTR`JJApBg?1ER<OghSY4`,JTwVND]=)EK6QJ43\
pair role&title	430	FP_MX%6(4XU2DIJZ[/78kRNt=wRALvWb&;Q41AS@FS?VEYM>kpN5N?b#^K:SHTb=
pair role&urgent	350	hH,gOdA[dKK]XbcYNJUbJpXU8+iPn.3[>X#K4]KO65LS<3@A/eM]OWKiXC1>^N8;
pair role&video	374	*WE\@,TYW6XKc`\v;WYWWASI9]0EgC<IafABV%RAMwC0J_4:YUXPTm66gr2KfUZQ
pair role&wait	596	ZcZSE;hwgXOuYQRRBXYO5If_`FDHW_t<J?@vFDK%XCE(`6DCM>8JTH`AUTeN@&Od
pair role&wish	500	UPhOUIYF4Za>IPE[J^@q2CDu.lW/Ac6TAH[i7FYJ[6YFXD\9I`@^V<wNUH>OM^d5
pair role&yours	538	IU`;g+/1+fkD;F/o;GEHi:2b2wSHC;?]JIP:%S>V4,%Z<ic0r^W@%:PCj6;_YlF6
pair sales&send	498	WM:\<fTV\L>[U]F2hNUU$Pk3i<Hwu7P6^A/]lTdABBZRFdKi3@U_cZ>O5Xa?YJ@Z
pair sales&service	426	bL2=N>=H9oHO?6>Y<5=(D2XgA_\G[UeVBLHK+PEJ40C:Fmw3_ULU<-A3[I=mVrtH
pair sales&shop	444	Sfe3QMjenFNSddOWI]a\6QXBiFCPQq_:q@KHKI_BwONQFiRRY`KQcE`jCToCALJ>
pair sales&sign	401	KE3D+k\b8Gf;^dk6uFm[;[da[Y7hv?LBf>7nmwt7YcqQ8K@j<I?Z^PNu1bp=LB*T
pair sales&slot	485	`>Cu=/@Xu<aT5:LOV>:KE@I?:cEda<ATGIG^RTG4Yd2G5gV;wA]dUTL@Qe:9n9O]
pair sales&sorry	618	O:MT=whW]O=XQlMNU\FdKNZD`CB[KSWQ\]LKKRr^LJgGaBIa506bHVPo@MFOdEJR
pair sales&stage	506	cMIgAI=JClFMDVXTOTFTHKbbgKS;>H?M^HYBHCYO]NR6_SPWEAO>_(J<wPWeCKYH
pair sales&start	730	AVQXFL[UU3NVW[JKOBV@RSIEVFA_`IFPR[K[WTHwb_OZ7D5TVRPOEUEf@WQMgJ4\
pair sales&study	552	QFLFjN]_UDTkVQcQ/WI^8TiNcF8XL[\KXHESZTXaHTXFwAEILDGKW\O\HRUYBN?S
pair sales&talk	627	LLHPUG@=R[PCJHSXLPYIVTYJHY\PMINYLKFHJVDE9RB/#c]FT_^3R@+OQMNPOYN:
pair sales&task	409	;`\_K+icgJ<FEKcD2HHXRYZIAc._\PQJe^cN+XY`ET<+eGGLL<S=Yci#VQSNfSfT
pair sales&team	407	L<`F8w\:w-KH>e]:\T]FLa`G]T9aYQUUN=/HTflLEITNIHV[CIRQiB8n>d_Q\<LZ
pair sales&thank	810	RAP9bPOPS#DNTJSKOVOUNXK;SQ<YJGEHLURRWLDbOL\WZ?OVHTHNDZOH?IEJSYGY
pair sales&ticket	482	jRiYSH`J[I]\R5DT5w`cV[MHaZ4NF]mH8?nM/;[JTa@OpKXL7PKSP1XURfN6`JAT
pair sales&time	670	DCNY:AHfLMaRYDOPFMGlWPFQPB?ePCK^mEG4GI?Z[wV2LM9]:WMRGJVCWZPZ]26O
pair sales&title	580	@=FJZSL7MR3PQoZ[SCSMLjJKSA\EfHP[BL>@XGJD7PSO:[_#lXcObG9\SOW(n^ML
pair sales&video	623	DX3YHZUSW-SQ\TZBVQOYD^Q3P<+fV;M5_MKR_XDLw`b\XL0WKCIk;\NW3hDFP@EU
pair sales&wait	475	\EZ8dRLBD8gBGEEOKOOs;2DV7[Fq>X8U<F]I>.GcKO>qc>X^@O=L@k\DIJ3EM#>B
pair sales&wish	428	JN@G?.VT4VVBKRCa<VAag.Jj3t<KT]IjXeNV@vS]MZ(0WKZ9gkVF_;V9wH?[Kgmg
pair sales&yours	510	nFY9LA5CZ9RX*gLP`CCD:QYSBXh$ZRV=PWIIFE_PIBVF[Ff9_@OO[0N?Y`wTAbZN
pair send&service	505	4CCcDa7MP6`]SQLWOJJQiN:_?L?RwNEZ^iH8EZ@S\\[J;VGU@ZXQVGZE]L1\[AIf
pair send&shop	521	Tl5[FQ5QL\M`NMNLDg0N-MDYGUP:.UDR,K#=LLI<;G<^XNASWJJE_JFSJ[=eO:K@
pair send&sign	791	.nV=YTm@O19NEuZ<gAI=TID-[4^R]MJ4_HXqTk.MwWKYB54I\`:J*7Vj,?\'gXUJ
pair send&slot	580	H?,NeRATYb2JKg]RV>c6JkhMDW`Af?K7U4IDw>XHB\J7BsDAgOi2g@>KF6k6Q>K7
pair send&sorry	384	nc;3XhLOBFR+AN9DXFKmNr=BNSDwZFL]'ciPZTqI*(_Y[ALnKeenPrNc8JCCWKZ2
pair send&stage	366	T`9WDPK_MU`w\\ZrM^UcIEGM_j4hL;pewd4a]Z0<SN^'^Pjno,RZUO=7<WSiYB?i
pair send&start	420	=d^G5:cWN/9P$F/]J8V%SLS:]KjiJ[G'6Gmf+GCw6@PIG]<(PR7.\KOS=1D8QbYH
pair send&study	511	s^TR_MqUK?a]PH=s)t7^T4_Vq`2Z?Hh<NGci-5RE#5GRjIOM)>&Sk3gGg`YsE/[a
pair send&talk	509	DRELN<LJGY\@L;5fX?#LN.APmVUU=hYY6G_M?EUQIKNW[GQABMcEQZXJQXGI1TKW
pair send&task	664	^M``Q9GZ[aJSADFW:]@Y3;Ww@mRXO\^G8@PG\CcL2<R:RQdCKDDD]?S=jOhW3JcT
pair send&team	701	WbJ\KEOwLS7gD5BJBXVG:<YU`VB:Fbc-XCX]Q?O?APJ;RGdCEB?LN9Y6RX]Y;:]g
pair send&thank	606	UThZ@Q'E8`Cq>EHKASbD7hZPF\f\B6w5M9OUPQQZ5HCV6^sRU?F7LGP_SAUKRRA7
pair send&ticket	400	STU?Y1^EHA@TDfEj[Q/PV4aXhIb6N>N%C:TnfGS\KH`7S5K7HNDH_%9:QOWbMKwO
pair send&time	482	Zdw9cQOCK=Kb`ECO6^GHN6uP]XmIPJ>MH6rk9H<Y08>9bRfBRJ/KKFoNRSdYKDfO
pair send&title	707	J\:^FJK\LJQZPPUOQ5XAFTLNZ7AY`<JUMRN`LVPB[_S=2I#BWSIUEg<ZQI<G[D@^
pair send&video	541	NI<L\88^DIJ1SDAd@A3hv@Ef<wF_D<3[7eE:VXDNWW3O;__4YgbG@VL@kZ=g]VT[
pair send&wait	322	GgJ<w0cpM^heh<OEFQhf[L8iX?ZW.HGU2=^PcoBv8>ONXDXI0hTT[P[U^d;F7bj3
pair send&wish	568	lNKhcPeg[_QYSP=\3aBYJDS\Qf>ALPw7QJZ]DOCWTK@?BDmZ:3AOjCSK_dmbEKfa
pair send&yours	661	YWZg0CMI@UR\<9#e6PGZNZGcIJFN@O_8;ELGEIJS=IRaYPL=PPQKG]TGCEBQHTSB
pair service&shop	462	[X#ZIUZB]P@aPqRJg9`.F^mJ`;G:j@T;ZYAOe@`1fNW=:FL<ZI?I^TBkFEb4]CT^
pair service&sign	556	T>L[[G8G<Vg`?#;TAP]hiB@aEVio87SWAQ<*2GBMON;N>qRALN_33OJP<D?fdd6L
pair service&slot	488	tb@c5Cmah=(e[Ph#WhFeAdo6XA8KbCN5eLHYPaAIScL[C7EBRF?ff`1cKVl0kWA5
pair service&sorry	641	DZEYJ7[CHQPRHG1AGDZZZ:JSJadQ=bwPUQJHV@EOJKTDJfGVJXkAN:F4[?]ZK1FS
pair service&stage	424	L&)OZQ:FgP#G^_X<QBf/Hl\J^G/Ot-BkJb)9OIhSSWU\&q^-iXh7<G,0OPc/klKZ
pair service&start	461	S]g<M;nC?<SDDXY>XD5YmOP7<7cB]\-6>QrLH[PTXYR\R<ZEYd6QIJeI9EBB^];#
pair service&talk	524	UHNLa?3U1i],<5&QE>ZXv8Pj3^TcQL,`2GN2@3?oDKCC7kf?Mwq.KVV-oGObMaHY
pair service&task	429	>MOqb/C]<>h2_JED3aEakL*wBl@p2`^j8vGGA.@Y`Y\VGiCSCTwZInU2kF4`SlWW
pair service&team	375	<k#RT1@Pa-WKSn[N_ZaPKIdKM<S:2Z9bMiIDQm?.ihFEZK48J?v9OS4&L_WES5A`
pair service&thank	365	MZR:OX\>S8Uqh<OYfd;sCAgBwll_54fQVQfK_HeaWTWwM&]w/E7Wo]BU3l_<+LTC
pair service&ticket	462	R\hH<d@XMNFVA_P#=WA]QTP]ecLKQhIAWj]s]YnICVTGST:eLLT]I<WOBR?<VWSM
pair service&time	541	=`CmFMPj\J6]Q?eOH:aqLDV@GP:c]eHKRV;GRQ#]PcXCNN>qMJZd3RaSJ_JXrC<T
pair service&title	531	WNEYNU<]4nV9BH:ZM?CrW<>EA^MeV;>XEPR3TFBnEA?IEwMVB;lZFdMIVP;^`w@?
pair service&urgent	577	]T]PR]eade]][Q<WOKw_PSdeSfJ2S\_GQ3oMCleJEENSXQWMS@N=LUXAOOfXE2IL
pair service&wait	561	VZFYEGVr\HXT]JNUNfQPORg:S>>CQP]QRIBPALP>EMDpT;RUOT_KO?<DEXVW_/Uw
pair service&yours	429	d@?Gc?LQETWPgZY=<IMc_Hh;f@`_VRi_^94CQm^aAGHGU:=a<O#NK^M<6LFKT;.N
pair shop&sign	546	N_?JTP>P=IO>X7JXIB8OhDC[GMgZMA+V.uY6=:L\GUDRGO4QXfT\<b_PWC6KwF<M
pair shop&slot	633	H@I>MFJTOiQ[LDK^SCPaOA@XTOiLNPYwHTOVIHUA:OBGSTMMMcXOSNHGPCVLCT]G
pair shop&sorry	668	FZLh5PNb_AFVcUJeh;\:ef\LV<E]Q&XR_V#^o_Q9ebL<;T0LVMQ[QT5KdefSU89\
pair shop&stage	370	dZvSSLMh)cwIEK&`gDGaSBEw6qETQm\OIIT)4<L<MM3QhIZ9O/F$hJNkWhhOGXLH
pair shop&start	493	GDb_g[b3<CLI2LR,F0T_NbH=J@L@SODHCFNW9WwNOUE`5J35XI=gGS;L?<TN_VY7
pair shop&study	508	\YZX`?dkGVsO=6N\EL?oL@UK[XDHEYPX'QSwHJWZM:pXqBV<OE=LWB^4fa`[:P\A
pair shop&talk	439	J?[V=HEQQdU@>@BMZI7H=GTL-bdCB>KCUm/Ti<aWRBH=wW;@k_dL@?ZR=WMi\MJY
pair shop&task	544	anbe_:VdKXbB[(Dc8_#QK:IoiRLQC\TZ=*`WE,SCIKG1YQ\ATGI?G]PM]OLZF1TU
pair shop&team	400	__:C^OHYALI5iPBu/aC]e#^j`hYGcvP1VN]3BWRRFODCU0K(UT0Ui@c,foQktic_
pair shop&thank	538	wGASaWaOOSIWB^JWCj?XUGRLUUT@<@ST4fSLX>S^<K`Mp>ZO97IThPV[^MTDCabO
pair shop&ticket	382	CFjCE@HhQTiHZE8XNl=NoEX\\fJ6Jw^bQ(HB?\?JIPCObJWLZK;T^=^COYaiDdaD
pair shop&time	311	XLcFw)gEELof^J[GAGMHV09sC]B)c]aLbT?EC*qRXX7Xm;_D3Y0q8Jm=V1NVH<mI
pair shop&title	617	QXXMPNQ<KKK\F9WRDKOYRP@5hIQR2I\HM_/7<FFQ-H\h[kaL#BP>\HSM5GQIB^KC
pair shop&video	557	NZVh#ZfG?5N[jOGHIQD\>AbPC?GaB7QPhm;SWPBNYNo`X>E^<6A]:XX[CT;[e8Xf
pair shop&wait	525	-QO>2YNWFCO=];F8MHDw?UG<\>`UNNVCR]'EeIR-aWS@DCgX>[fIMV5EYUZ`I@F6
pair shop&wish	438	b@`FeT:Q\wO?;BUHVM]0Y93_@Gb=N@K4IZU8ZO7=01VWTfmCe_GGJJIDVLULm^q6
pair shop&yours	396	@eTSMCwp6EIjDIKW)aOZOLB+pD=_%=ZIFm]b0[\W1DcdHNH4=CI>-gNWEEGO\k`;
pair sign&slot	437	LO8L>VDLQH#BHvG5r-YAU>bGJ^YIU<MZO@Y7nJ?O\j7h=J9?cK_;BRHW39;8nRPi
pair sign&sorry	599	Jf.PCVh]n@BQ[cZBA]\BBYI<\;=QZJZE\??lHSR#ZbSGRKN[N>MXIm>dU[IY]HA`
pair sign&stage	434	KR^\NrT;Jc=g_AO:R\P#MMJT_L4ME:c$qH`LV`JPZC=%V?aJA5^L]RJ\W@YPV[4k
pair sign&start	408	EmS5;SX72>Yr0_M9oA>QIwTRa0aSLFMP7:EiMmY[W^SU=`IT7\?JHWOW6VeId[n5
pair sign&study	522	iR]9L]U*[:>EQP<N>kSRUMe[lLMCWPmQbYSX_D]O3XVj_AwO6@A]JCKXRFO[EO\W
pair sign&talk	377	RmfoWO^aBKKGOTIOKI2JqKUNMNghUb*cP^hL?LTQoECo[NEM_wa?Fag]D\A[bvVA
pair sign&task	578	HbJJgNCQWFXU<>NSPZ/T=DOKAVCD9ZBL>7=g=8<[8#POO8BGAaGDJRYBkMLQ;FLT
pair sign&team	479	CV`ZOK^FMS)DNFibQO;6OU]hcV^HIXLS`@8Z><VOiMH?2O5@VTR1pKQ?RRmwRLfS
pair sign&thank	601	RJSODJ>KXWHfH;TWAQeWEXM@PhO[K>kFHRB;Z`FDFXJQ=wNHA`V<AN8_;HI_Th<?
pair sign&ticket	418	QlALSMdQ[B\I^UT*U,^Cc]TIG'Ig:KS(JSa#lSBcX[NOMDJtO\-f>NI:8HD7>DPO
pair sign&time	705	R[WIS[[ND:GANhE7\@>FUUAN]EWMNGI@[?Xh9\GO]RL_6BGHPIGH#IXX>P_@b[AW
pair sign&title	483	YXaKcB7/;VFM$'HN1TEFY@M>2hFB(mmH+39S9R<BO#EcME]2V_C6C:IE^2XU.XwS
pair sign&urgent	383	@bbtf2psB=:?<j(QJ?QL4UEOR=_/HvcaGnKu-1YK:>;wc3CM]jeHUSUPRkPCEIWM
pair sign&video	452	cOWY\G;UULRQc?P\TIHwXK?e<<UqNR8]KpB-OPTfGGO]rMf>V;UKApK=E@GcZ)QG
pair sign&wait	541	MlV<YBs;E^@TA`3ZIFOF\)nNI[7@4WK0#WbF93ZcK3EPX9?5YC>=LJh_YKWT?E`;
pair sign&yours	579	`PKMI\L[LAJTKX\KPOmS2RANiAAXWSYJQLMcX[wIaNMgLKGeHNHZWbGrAP?4JFLI
pair slot&sorry	547	FP*NSPb[bfD\w=ZBVDf>OdNdO7a906`Cb=DGCCTCa9W91_EFGW`JFL(IPHp^K>HP
pair slot&stage	373	w)EUb:G=Cu=gG?Jb7SbTGnTPdl[;gBR<lPBKNRfINMeTUS_M:HWHnCE]c.?-QTj=
pair slot&start	485	F?OSjBKIA_'#EYEMD7B@wZRU;gqJN\FNKjI>YGXYjObc:`EDsvB5<LIFJ.D@XjS=
pair slot&study	479	Ge<Q;HEa[@<UcW]^TGMN;F^3E5A2lG7FNa=`wfFILpK12EB3U[IiiT[JSaP\WBGO
pair slot&talk	574	P=5M<LDGFW8QAO`FRC^@A_FSAHMRg63PS9#DRVXAITN<7bW<kwhH[`FGZRL7fIGJ
pair slot&task	443	<OX8[/ILwq:GdSS]A=V-K\a[Tak=SNX<K5:_[IPDDFM>VVHY>f-^oS&X]oRT?[Rd
pair slot&team	386	MiB2VGcQlI4K7dQ?XSX:lEaWXNH5l^EXUIUM;HUj]8I7f`PPRPDqS\k>QJTh#QJ?
pair slot&thank	402	a_o@AUFUKGaA#.@o:e$dYHMV4a%H1m`X9O<6E=on/n@?i8EHS2E>T<^1L[QrChIY
pair slot&ticket	464	'LA0AJ<,G8-I[af=nZ>#)WcGkAcRP;SIVCDEhGHH]?bL3^RU_bAaZ=1M3TO+S>\6
pair slot&time	353	;:0f_D/SkBcPZC<Q=,DDI+DBIMF[ZZ[i?WBYPNOLW^D/PCM:jeD2HiF#_O5[DP?M
pair slot&title	583	?CMFTC@GB^BRRZPe]E\<`UQVGYMLI>;MNTYFTQEfdVGPAYnVaNWCQ??OV<POTwPD
pair slot&urgent	548	JwGYH^VA^FZ\I[WSLUL^IDn\\SR@U\GL\KJQJO8PSPQPaHRP?KPWiJTUcX\S8-[7
pair slot&video	562	g=3TUSdP^`OMZZHWBGwCJJ]AP@T;HOCBU;HaRdaJK\[9=ITVT@MI_I4aCggU``BW
pair slot&wait	506	S=KQ^EDZYMN9a6/TLWKNgB>Y6bNXL0QJWnISC>AweTK?>TKXNIRR?PR?[LV]G_SI
pair slot&wish	386	CiLMNZ?LKPU_MMSR_9[Kij-THQWNk37NXr?aVR:T`PDS@_PLfMJ`MLUUN#QDd`Og
pair slot&yours	372	I.?OQ=>OWLBBc:4;<XRb\R#QO*-U:?]a^`F/3UKL\@^?=c=W>URe;EnA?DLfiF44
pair sorry&stage	532	NcXHqUG<KA_(iYS,>ZAVc-1:b4GoFEGUYr^D7HSSPW]XwJLQJL1dCXJK<X:D\ZN@
pair sorry&start	593	TXTXFC\`JWwUn93RLJXB\<QJZVR>Xbh<cHGkQSDFWSXHWN@ZQHgHS^YIO;f[MTNa
pair sorry&study	446	Jb8T\mFepR<]dZJEJ8VPJICj[5N?aLU@rB>O.VoFXP;8A`>[6BMQ+\=HgNc\L$#Y
pair sorry&talk	530	ML;TKIEF`[\TJ=FP<3U;?`UQ])cs\eelKw>V@dO8p:s\?d8qJdf]NM0F[IM=<64X
pair sorry&task	423	TJSMPwW-<YKGBJ`:aSA27Ba<]7SgV_MLG^PBW]7I^Z\c^DPq;V[Q[@\NFi2ZKUN@
pair sorry&team	429	^EFGDMT5P[IBBC4VMN8_;^SON]SM@\^l7?K#YBfF(PWW`RWZJVTdF[:FIVO/,U:T
pair sorry&thank	413	;=l8c,5Z1cJGQ&8C71UoSD@Oa=w=)j\S<;c5()QgiLSIfW6_HKm9WCX-`<\l>\E;
pair sorry&ticket	497	i`ODVVqZFF9XXRc3BOWXW_T6YhMPSVWE`Q:LISwE_ITJ7[PbHQRdM_=QN73sXnDU
pair sorry&time	429	?F,LYF@C[T2UK3h/=Y[KMeQHIBlE-6bQ]3'aWphCXWuA9\FT5U^DJL#@P;pIW-><
pair sorry&title	624	MTS)Y<DP2bj#3WDV<?EORDOLHToE4oCZ;;l=:&PdDAZYQGRY>fY<SFMAM:ED16pC
pair sorry&wait	565	iJZT^JLU`dJ?FG-UCY@T9KBGKNUI\^XH2DUQCDjM#A3FMHT1?4EAP9YM[=Q]EXQE
pair sorry&wish	477	_D>[NQl9[FNPlUKKbMNU#IF;e6AdN4VJ^JKHZ_Pn`RYYdIT]fS6rDHAS6ZN7S^:m
pair sorry&yours	576	YNBBZNwOT1Q2W[Q2_NPNQ1=5]:C>E_=LXU<OZThDa[`]GY9]:L_QRdDWPCJFAVA^
pair stage&start	445	HGIZDjZHdiki;QQP\MA@ZEZRmNAVPDUQJCI]pMgCJB[#eS`JO6FWVPNY[GQ4J<VR
pair stage&study	444	c4V?Bk`=SMFrEMI)XNgX=Z>$WKG[?E\;]>AV>f><T8Kj:AAG2K#JSLLJ)I\D`O0J
pair stage&talk	649	C`CaW7HXYUOMUYWTKA_<a[QL@DwRZ@COMX,FP7FQrVTH#]C?bl_JMOQ@MFDFXHMI
pair stage&task	549	E<51c8%=Zh=\DCRRJ*hBCcPhFv`:R3GOB:?:C=UR3-I3N__AmZl:H=#<T0\>7XW8
pair stage&team	411	f=?UBb=CJ:LD?XbbwBuJO`IoUh;bv64>RB-cL]c=89(>`gG7&?>JZTEWUpGIR;;>
pair stage&thank	664	];U.bwQ2Q.VQOiS5LQWS_P70UG@l@8@aVYQ<WQimPRdWSMuf?<BiSrP]4E8/fuCK
pair stage&ticket	570	LWUXM@AOFbQLHCV`O<mAH_S\?XPD2IPSV).3NWHBPZ#>?cU:`fn0XE.MRCXC@?]W
pair stage&time	437	Kc;g3YLgZ\D[\D[N)Ide9QLYH_+cZ:>ZTp#R7[.?seB&A^0WWBeWMcD@^WJ[\/DL
pair stage&title	496	JBUD\F3DC\`IKNOTXBF<\C@PPbMJ=?Rw<JPQK;[?KIRHTFJLTRJEPXUIUUUdI/ZG
pair stage&urgent	531	S_GOZaY=N@3<bP;MjZKD8^iCM8DKNQOBSdRJTlRwXX?B/P`TL^1Of;?N@l:6BU`>
pair stage&video	609	Y?@2`ZM1\]'PBw`?i9m:A_d\?M[6JQBE@@/Tf\f@6PGGHVfOfdkBU<=FZOdEGcS?
pair stage&wait	691	eILdM5\LXHD^<\HQIY>C1=ZbYXT1K?c9K>Je3BWLD<6Cj:WDN;GOn6HOUQwI8BQV
pair stage&wish	380	j6nUDI#2GRNM5A]o4PQOZ]L?CorFU2cg<GJ'PTq>H7,U<j]GIAjID?F;O<;1NXX7
pair stage&yours	433	MMVWOEZUn>;\DMQK;LFQ+Ecj]O9QKae(N9.eO\_:NCG)hHSfGR@gY:E2]hl@B6wj
pair start&study	407	NKK-]_O@B@7&:gG/wTI:jAA2MFOQY^)HX@[XRXjvN<a_`FVd[G<1Y,F_#9a:T\i7
pair start&talk	342	Jr^E6#TXIZL+\Q=h^@BFL:[Ie>@sDA:D+7qbEjCOqSX\Q6C292@L]Ff3FPd[A%$H
pair start&task	601	L[F`TB0PJHVPfJHh]YVN`YHQC<PabNVGWFEDGcB^wBL[WH;XhVQ7BG-K:\OO\MGU
pair start&team	565	FQYNJU?ULS\H]^8LZ<jYOU8CSaZl_b?UEwh@KZ;_q\IZIJGWHdXf@N5ZP9C<fQHH
pair start&thank	426	X7=L6[dIWJcWiMGH:fZ[I^F8i[=l=ES:\dGLaM7JC@CLgNEUF7@[_X5w/MTUW^Q?
pair start&ticket	518	>dZLS?][MOl_RWN@VPEUMBXRwIoXYRU9JGUac]]n_FbBTQ]R]F\M:gl;VS\DLNVO
pair start&time	472	<wkI`5hAAS=7CZ5QV@>7h53JeP^YG^EBY1YSM[5a\;+gi-@<[a4t>9[PK8iESZO_
pair start&title	458	CJRPWXaE7/MSOaIFRHZOH;;>`O=wcUcIfmVdSfPBS:[FMEJOS?_[ZQUgEUfJJ9;d
pair start&wait	482	KE`TFGBYS@9PA[V0OFUYF^1#NKKlo8TUgJFDZU>VSc_[2g2PfNpP6hFEQGNZ`e<N
pair start&yours	556	.S6o/dkd[30Zaa[2N-C[Baa;k6<^kF>H`_9VO[L;cVhR*<9FWTLl^tD[KUbE[3Hw
pair study&talk	443	@MwNWDW2M`PFHG%QFpQZ\O[i:S[I:_`T;6n>.W`WLICITRJFFJIKFQWVHITdcN7L
pair study&task	524	XMdNGCkIB>Dd:=ChFcGw=%BRXaKO9OSMP^H[IEOX?DlQIMRT,9,@KfVMXWI<TDbB
pair study&team	493	WEYMHe?04G6TKMEIB6P\ORB7EW0F:a7h#^\6NEO0FIRViWUT_E^KaJJA5Q_WHL8D
pair study&thank	550	qTK@SYYEQTSUYjWQ\m7_?;JAKVKYMFFEwYTKFQhk??aCdJ\n:J8oMAK`2K`A^XBD
pair study&ticket	338	ifKbH`UA]_R[IZ^rE6HF,dYRqI:^MOrEU6eU^4=#n`8Q@d4I>G'j[3B]:XON:*[h
pair study&time	342	w`HN<JfQoW0ZbD2?MX9jNG]PJ@nH>GV[OX0E?T,Bgk;UW\OK\XpXqk3T+WWLZ-1k
pair study&title	463	ACW\gVeOGAnJS\XA>c?j^@ECK@:G-RY[`wT54@j_8DO#^WRa^W=GHJVMW2V_QGN^
pair study&video	298	IJ=7BFqN7Roaep?U:XPdF?ChKUFb2>XXt\WA4Q$O>_D#d?TA35:XI_?ZHpb-A1g?
pair study&wait	470	WK6YTIngSH@WCc6VZOE8:8RK_U-<Y^=G_NTiRMZC@Tc=]>[SIKHg^W@26XYwMDLd
pair study&wish	332	7^,@?W^NNBJJiQCGX:Cb#NJFMYG0q6YoeO5fOmTnIgEGJ4CTnY*Zeh_A]CCTkZ=Y
pair study&yours	446	cqLlLBoiH=P]V=@M<@^dF+ISgJKoSYPXGOQS>dMJQ`DBR?4C/KVJWFE<<OFP@#JD
pair talk&task	440	`_@w5IZdR9cM`BRQERAuCR`UT@BRCfh8JEB_[PZ@`oC8_6<<)?UFKj@TcucXJ;aw
pair talk&team	435	OZ4;Y:CLcNB?E_NKh/fADTCV22cQVI9X8SSKVT=E\I4C/[6#lUd;MBYS.YF8fuJT
pair talk&thank	507	fSjIQN_\`?Rc#^EQS[@dIT_Qdh[OPMMGJ6R^WLcRA?N:S>LN\-1Ce9ZHBhb_CojQ
pair talk&ticket	415	/<Gu7pFN:MvR\C?`A+Gge?'F<bRu]DW<IwV:<tO`NaA]@b?BHnsA([^IK\7CPSAp
pair talk&time	420	6mRjDBGmTBZJT:Go8VDdKB:JVU@fYSb]OYD05>9@RvD47iZ+`TVXXajPglBwZ=Im
pair talk&title	513	IGA_[B<\QGFJ5`HXa6GPwPIQV@PRN<ASOL6ZmOF,VZKP>POJ`QV[@X5NDHG6ZHJZ
pair talk&video	535	_7#Mn@2ALdKN@XcTj<UKZUIMFhO@l77]XI:4PBpHGV@Q;sf:ttqMn@0DmUkKXRT:
pair talk&wait	514	\`;w<\g[fiGQeHSGBd>G>W`^[XPMYZb[PACSU4^'[LA;ELdllZHLSMa9pggQO3Mf
pair talk&wish	528	SSKUQnKMRK?GfMaQ\;?MRV^BKFSQ[;RPpa:[dWDQ[wA8A]AWKTH^=PCmenOAdY7J
pair talk&yours	446	CK-?k6LOXL*([Dc>I3J2f^4A;Pf=^N;@TG5MS.J_aWW;#>4Q[KID]@,9IeSUMrX;
pair task&team	447	iiKH`b=IOUGV::_[q\jH7ZQaKVPOR4_<J-ifU5b]NBCYQ]pSMQM>w-1j<7JI^X\W
pair task&thank	524	j@X8k<nL9<F=JeWGP[5sfRGM`VBUNb:[UceNXMp[F>h?w4gP2F=^do`IE]@8ETUI
pair task&ticket	513	MNA`C68IMc9MIL=r#6SXBMP`6e__BG1s@\:U[89B<L.JET?AVOhEKQEBfJO9SKSX
pair task&time	640	\bX`;KLdUFrOO=6T=OS`ODF^?H>fR^QM6OOKHB;J)GFKVYUWPIOBMTwWO\9^CNPb
pair task&title	599	MfYIEVFP7BWDAXPZOM:?e7VH]\#NTOETGdUD@6=N??>KR86>TS<E\GhXRADK:FVR
pair task&video	627	ZKGAY/:KCQ0X>KEZN/T@MTGg8wW9GXGc8D8EKBYR0=AVBMh^gOGIU95VM7a\NMYV
pair task&wait	382	Z5cYa4FF@d>>F?Pd8:7@Q=#O:e^BPEaf+gLDK4aMdKHH3uT@<_TRH8]0Q+HJSMc'
pair task&wish	594	OW[OYNQQ\O5c>iJF[;9WPND<SOFT1#GEYaG3MJ`L<WaJ]LJ\HXUMYU>RK@M@ULL?
pair task&yours	587	O4ORV;\U%Ew2HX5;5[4hZ7T\`U8O9XKSEYvKCF`b?=SMd=YHC@4^\WsghbKNI;dG
pair team&thank	521	HPFO+G[DPM<[UUML[aR40b]JqC1N>wPLGKFMjMBAR_RV_F8NLCEJCXRIJW7FP9@h
pair team&ticket	447	MYE@@Tews@QQr]^KXK=AADhWd77(@ho3W@9S]1]7XKX.b=FX:=C+[/FA[Hwt@2N^
pair team&time	403	QS`M<G2pLNjPU@;H#8Ek`*5TBCQUHe>cY`VN+DWPSvVAfdGVYa[NPjZ-ZY[W@X8`
pair team&title	440	VT?IRN?RZR`C9LUUNACRiVDC5ZY8_ICSXMWHZ/[IAl=>YCBAVWJZGMj0kw:WL4W:
pair team&urgent	580	DU[=g^XYQeDKZ=7W@aIGTbb=7BYBAJNRNbSFjKAcmCC^UMKHA_>8^=P)RMP[>#]D
pair team&video	496	_1YIbX^LTG=N=?h1OM`DGXNJEAfHO:dWGK-.kHkP:RVF^w`JQbVJL8?`3Y\MC_H7
pair team&wait	595	f_TaKY]W[`uf>oWfDrHUB7ndOdM0Ukj@6@DVKYX;E>W>Z(XL=?7<qDwDbhZX:@jK
pair team&wish	482	M=Y6XA=#1fB7?TuW]K(OqRMbGpe_GL*;CXJLQ4h@3ZS__sMXhGYjI:CV=FR1dXL?
pair team&yours	484	?Q_W6OWHbXRWN=>GJId4*G]YBYf'OHlKKPKTwPI9AC9.A&LPRZINB8_3hRKSTFRL
pair thank&ticket	505	5w3:gjJG@MICuG[.R]6A2YjJF8EVM?=C^]F>\ZNPnLCbRbmQLK-jW8^PHDF?]5Q4
pair thank&time	767	lCUYTO_IhOYbC]M_IYNKGO_OaWIAAUbNLNQU\CwCM8WA[AX]?3DS`O^T\SUXIVbO
pair thank&title	691	XPbMrH=DBaq67H1`4aDYO31ZDwWF:EIU;Mr1H<Yg0CC_tMkB[\ZDEPR6_CIXDgP<
pair thank&urgent	469	=HROAoJT6;SWFUL,g9OSJrRGZ.RBK9G?XCDLGc@OWCY>2UJ\QXLZ]J8Y;wL;ULPV
pair thank&video	513	\8SAwRjF4fI2DmRI9T=FR9DJLV>G>L@e6NW>L1dm8O^JR5WZSP?OfRXK@IRVSP^K
pair thank&wait	372	aWGeT9RA,.P5dPXL68A`@GBeD8NUEl'i<KV;Q<8wQ8ZJI?I6WVUOGt[TI:R83XI6
pair thank&wish	498	Md<UVPlfR7I9@dB]WD7HOKSMWeL7@QJP:@Hw\>V[KIDXc,;?9F4rRWTNFZRGK]JP
pair thank&yours	578	IBK>GJ?#F^TIFDXPAAfS`M=A>[ceC(C\OYG:IM4WDDWeGhRV?L_W?`JZ/+Q:bj61
pair ticket&time	441	BK?J4LeOQhLFbXfNADYEJWN]MJVLJUfaVRG>VGb7bMNe]w]XMNQBF>Cb@M,6idLG
pair ticket&title	538	WLZRQJEDLW=YIE4M\_:=E2[GIkN4IW[MI/?TQ:ZALE<ML;]9LP=`PRwGPGid8GhH
pair ticket&video	573	V=8@tC;#Ef,0E@>JC@l?n\8P?fW^H0,sBN?0K?R9=\D[CijEkk^7FX9DPOUIPn8A
pair ticket&wait	473	TMW<oRQ9Y@[DPZ]J[SLAKEONQ^WMDRIK:;nE)?L]N8NPg_oVZI?`eXGZ7RPCPQj#
pair ticket&wish	356	M9LXMOTCOXPJAFYKwH`@U_FaeW6WqEPEU;8TVVGD@H__:XrJGOWCDb-V\TaIZP^K
pair ticket&yours	537	VT]LrQ`*GMiL[LWS:cPVKM;#_lVOSI]YPFX[NJZ<GWNIOFWG?O:K94[ZGZSGAX:I
pair time&title	375	;pNG9<gjagXLFT]_XJA`XQ;V[FFlV[SRZNYa<`G5wTWbCU6B-NYNJUj`IW`hP[;W
pair time&urgent	662	LQJAa0PU8^S8G&.8'NGkSA6[I4WT2gRfNNK8/<SdV-Y^;\MYSwg3A=E7]7OZ#=M9
pair time&video	437	XV&hB^FPhB9[HSY=AH[Z`@L+;?KWv^DJ`f0Ta_PKYrG>&H6PO?SfDRNH`SWQwV4j
pair time&wait	373	dhES-n+q[NSYOIRS?wHbbG=BA;[Gfk@gXeUM]<]XvNW/c?86ODLZPZ`R]`FKc4K[
pair time&wish	400	*?RH`T)IS,8;Qop<\.DnTb[GREkcV<4V`WQQc;Cc]b;q(O->[FYwJ9bv0JM4qXIK
pair time&yours	502	(E+HYBFf4O7=w?3YF&QtoEEKfF;DW]XTXbFDJ\JVuLG<CZ*L)^NI<JjWaLCRHP<Y
pair title&urgent	613	I=J>IHRSPa3JKwVJgW^RCONNWMQLOGULYYF[\TF>XCLOOVUQHYTbSI<:UB[SXU2M
pair title&video	541	>JKTWGGMOOk9NGHHN<ONQQQUCNR>IVIe%WG'NNY]NY>9>o`5[wk>EWIBUXLQMX?J
pair title&wait	649	@OTQGB;C[\PLR\Od9QGHRFlcLSVFEINDLBVQYEO@?55I<4LBfKG[RQTDjwLQQ7IB
pair title&wish	498	CFZQ=BF8BOLTOLMaH\HJPRDa*WMN9MF?D@;TEwe.Ig8E@[KNejOD;AMVHWZ;ZG]=
pair title&yours	530	]bYec2L45hoJ#B?r1X?W]5N\/_ERENON/IdD8,J>2?>M^Qo1]S[BY(`;_QPi8T_C
pair urgent&wait	408	[EjXB7WKN:CI(@P,bgLJLQ*APTeFKdYjENUKWQI5wHeU6g.NWPAEUJVL_HC;XOY[
pair urgent&yours	448	?<G:fw`K`SPW:?L03PF:j[GEWVDfDkYVfAQENGSeR/]V;Hmt@LXWTii]-2;N_K?@
pair video&wait	451	lLU<UGNpHW>IOI:_Bv5qcQe^QG@BDhXQ5Ua^JaEZ]>>?ZCA[#[CBQGLQGENZ?8HU
pair video&yours	384	:J1WGHVFWO=8b5QYT1b?\<h85:#Xq]ULYNF:RhAOcc:MfULEh_rV3LaZC_F=W@#Z
pair wait&wish	339	B;EPHf?]wjQm*JnEMRq[Rv=TPP+2>LE.c;PgXnkHAB%JA=VQJ6.b8qILPYZQQPJ5
pair wait&yours	442	;]NLW;ZM>9o=PSRR93SHFM]XZD)CM9AMK]c^4IG<=G+#NBZAVIZBd?\GaXpqE7SD
pair wish&yours	579	e[PRL6NFCEIPQL>gG7MABQUWV\mK[U`V5UFaIPOQ=G1IRIYH]HKEV#NG[XVNGL\b
past interview	615	OR^ZqWP@IDP[>d4Z_P9QM@V`[v:T;TG[2fwVMAZHN4HcfTeMVM9JdN]WRLb8cXbV
pay.lure	394	IU^Y2bJ<`XAI`fbHN2\_9W:,SPCv]Q9;c9\Kbr30vlPq@9IXd*D^C9ZU#Xb9Y9_]
pay.lure@subject	526	K>;W2gaXU5LRSU_>WD]^E_3;T;FYGCQOUUKWWYZG_cXTJ>1wZFBQZaC\/cgLwNDh
person, and hiring little	279	XVwCc\X^s\LYVuNGP]DwYDRPVWY_XUSTgafvZQLFaH`Z[EMTDHGW<D\KPQaHK`a_
promise	985	\w]dEPWSN[]bS?Ac>dMO8PZVO[KKI\d:C?ZVJQB@JB=DV:X??=2AOF[MTNQ[;EQa
proposal.availability	610	K+EDIVC?eY,W2lYMd9W6Ide=TUZ3b>MYU.8[cH[I@B;:EaWNXTcKR81EJMwC[_OI
proposal.availability@subject	704	^=MHQOB4FX1R;]U_R<@2Fa\ZAkZ4I2>VJN1BwKN78AOUJNVHNVFHp:@=^>O:>MW@
proposal.link	664	P95LRAAFwN3RE\]Uh4u/Cp`X?W\&i2HMO84IgIj7?CG40W\/YZcHa=/G`Ge?mSR9
proposal.link@subject	883	g>AGZMG=GU:F;feId2b4MePSJJ^?c@>[A6C>wDcC7D6?CZP?^WYHO67JUAR:MRS9
proposal.offer	526	R+)KOCL?^`0F8pnMf/e8KwWJ9RJ%Z,HQI2HCJ8e;;:J1M]R^V[`CV;=\V;^AaT]6
proposal.offer@subject	611	wEaLJSR>KHFQ4]dIYQd5:YV?DBUMXASQNF?JoH[A:J=H9FV=GF3T`8P:GOc0MT`S
proposal.recorded	824	d*<>UI>4Xj6@6wU\h4d:BiXd2qm?_I>`;49:Y3_=.>4A7iv:h_i<i+?DYA^>Lse?
proposal.recorded@subject	794	\9A;\@F>Ki49>e_SYBZ;T`L_9^_>X<<jD6M<bD^P>DKO8koEVY_D]?=C`GS0[wX6
question	531	d,>@ORXOaS3YBbWDQ@U0Gf`YOM\:ZAVLA1SbVCiGICDGHKPM[UN@\<1KHGwGXM<L
reader applies	221	q#Sfe<2OTqtT>JA]<7^sSO)c9YP=B9as0Xo:Q5ia-#b<IYD+WG`8I)SJ<_$sFQOP
rejection.clear	982	Z3Q4P^\<<3V@Gg]2SM?]^?>8XICjG@4eKbXHGC`bDNjaVBWi2EChhwUc6M;5^RH>
rejection.clear@subject	412	[[#5Qc^TV6C5_Pk,PXQ<C5C?TE,ZJ5EL?^bGHVfmGZs`g\Oo(MLOFpIP;-RR]UKW
rejection.farewell	699	X=S0YVf8H>LB7gE;\]Mh_;2,ZR5bGB)TFIVGG?eZHFb\]:Rp=<An[vUd<C,#VKWC
rejection.farewell@subject	362	Ci^GVUYU66K:>4MPCK1TU2IBPd:\Q[F7LfiR83_rP@aHG1VY*I\FwX0LHGQ9I^eO
rejection.soft	380	cDB<GlfAMCP;TgX5TmBmN>K<sRCcMH7?REJ9HFhIP[wSkBJZ/AChLW[VOMD*vO]Z
rejection.soft@footer	317	f9ljCaFD9Q`?V_>kPertJUJ1#N<pD2TbR^kRBoKCGUEVrJ_a-T=XLH+[<4?]vPiJ
rejection.soft@subject	545	[IRdPFEFPwMjV8RT`Q=F?NV`JOnYLHUOR6CQ_Z5<_@5L5jT6c^\9A7E_ZI]UHG_;
relay	503	M3gC],(J&^\J>?=i@<9ScM9e7kbI@LL]3]T@?8?RP<QcNb`J\eUK<@Y?R#BhRf\'
reply.advanced	577	SRSY_3VfaIMNINQ`V>?A%Flb?UHCF^`bFH\fW9g?\IH,j*Z@\FA>Q7b,wbbZ0'hY
reply.advanced@subject	634	ZeXbR2ZjUIWYOF@g1n6TQ<uZLH4>=e_CRE^u::a,3G@=wDO@=T6JsWa1efoP8Cjm
reply.hint	543	[^cwLR[_[N?Q[i*i=bBI7;Y[7_?jD9EMKESPQRD65N<0N3VEZ1?RBLdRkh]^BQMN
reply.hint@subject	688	J]iLRCgaNLaT3KFc2q1P:4Z\q`9\0wf049ig*B@b=:FXi<P;:27DX8i5Q^chE@hZ
reply.hold	699	MjUS?3FCLXwHA0MH>NF`5?a]IK`D=sQGA1OK<?LHJYD=oMGCCa\DpFJ6^AR[/&SQ
reply.hold@footer	355	MD3HFWhRP7@>SRRUY#kNfWVJ]GPZaM-HUcJZFe`GXaVT(O?]eJ`L5H0OAZkK>=Xo
reply.hold@subject	459	bNS]N5qhAbkII$CF.f]IT7aUHfI#+vK=BDK=I6W?@WF)bLc,B@@Gw&j2gjdn6/ar
reply.later	712	TXiUJYg`M\nCZK@R6`EU:>gToO?J%Po#c?eR>^F=53NQX%MH.6<JS2aTSWbw;;^^
reply.pending	354	`g[r1Obd^TZg_*2lEMGc&>STFS7Z@^W<Q+KO<P)aQ7>6EOK<8#@GCKULb[^j34T[
reply.pending@subject	770	NmVY^>kXwUNNYOTHWQHQBDaSZJ?CLd_?O?Z]XAaSBWF@c/PDFK2SiC^Hjn`]@AUb
reply.request	333	4_^k_?_YYRGbL-4U7`BZ.;[beNB:A_Y94PvuD9H1ER#5SBU@[9+;^;Y3fd^o@6hg
reply.request@footer	424	_aIb:OMcSQgQ^QH[EZ`wW[Rq]MFGeTNIJ\PU_LB3XcK;VMKR;TZFXO<M5q^VM3VB
reply.request@subject	849	WabaSE`aZLobNFAVHlEJ<Ec`RRAE7[[PMUHaT8R?DQI:hBRM=D<IcK\4Vwac:EVj
reply.thanks	451	WQQ;jRUKRDRF2]Y=OO,<T8IYW\G#CWGTFKYXK2d55>LS`,VL@@CTh9OML]YM<K[K
reply.thanks@subject	626	UaSDA]SQaHPZOYIX@wRT=QWSEETGGQdM7K<YMPSJ=IZ=cFLXKD7JOETG[dcDRDMb
reply.withdrawn	745	`pg]U3[feZo]C.4qJd99.ElXck1'?jw3B4blS8o9>43*^3d,DB65R-t4b[n`21mY
reply.withdrawn@subject	440	[NLvh<]^`idqg=Bq.hW*6@[@=hS64eeCD5VSG?f916;DmC_1Qg;#K>nGRoU8%7lj
reschedule.moved	710	/'D6TQfSZ\?@r?K/3bhkYSDQw;V3FXl8h+ZPVDoU]Er/7KFk/IO>7,%YZ<l[B7I9
reschedule.moved@footer	527	=\eWTZUfEHZ:c:GSCG.\W@YSHhDjIU#]>jJM3FSbP]DGC]E3k^VK=aY?ph?`[k7O
reschedule.moved@subject	952	=6C4[WcPNS4M[LI,GXj^MhJEs/WDRJh,t:UPLHlXXQj@DD0w8?NFA?=]ABhJ4/7H
reschedule.why	511	3>52VJa>FQY#\.O2*^NrdHTKU%Q09ijQl9eIL<`W[>`GN^=f1THE:68QN@YN,$21
reschedule.why@footer	462	OMJwEU>P9THQDN;aDADXSUQeSf8aVSOc9aBT/;C0FQ6BEWJFOfZAMEM/HUUKpMHo
reschedule.why@subject	404	HYQAJHLDKENrX\Z]YQsROlcMMYJam0O=NIX\=Ef3cPL8#ZH[LReWKX`EWC\Y,HQ7
scheduler	562	K55Rc@2CHiGPH_b\[-]-dKV_?Yn6k?C`L9?KX#s[UMO*6e]?[_l=f@?HT?dYYcUO
sense alert	520	QdWHC`MPBBEOW[cR=g;wBYR)VN]uaiO<LN_WlX?dDZ]]kMGhA+_X^[@J9QAJ`ICX
sense alert@around	494	l<M@^]ZJPN9lOd\?PXcf5l\+I>QfRRh2R%3VT\O=Sal\L7EW@#8\[U;c'kU4]SJ]
sense alert@if	406	HwBV<H@CA87:=Pa3>D1V37a)L7IPHaELQ?RrcA[I:wmX^4JWn[gaKW1Y/nV,FpXL
sense alert@sender	771	`d6\5plet-+elgj)fTpS,kf<_1.hb+n=rP4ojolDiboBO$<vG%;o^`8w:d`1]$3a
sense alert@subject	728	PhA\+\b^^7,q]PZCVYaH/\n:g9%W`2t+w?@kgXl)TjZ+P21[HD<gb\1]<fgHP3Ad
sense apply	590	ZKUi@hAKK\EkETbORa`M?fN@OE[XX#W8PF?QPbM9DQYKB]SUPCNJB^=R>=G8gP5N
sense apply@around	712	bUcUFQ5=AwrYE3IlPc@[QQJH9kOmJ=aL1BK4LX?=4P8r>Xh=;=D2B[VoDB5HNbIA
sense apply@if	538	LIRiN[FGGU;i9RJXSWaYD]M@>ORXA;O;?>=LHcNL@ZBFNaHZTCYOG\VmORKSKA#U
sense apply@sender	536	TdCN6b82NI_cBE;b@lZEKwS3ESEkFHc.OT2;QT8@GD7h7cULF<9C8c7_AEBI[^H#
sense apply@subject	458	t8cPC`M$AaKb+)Ka4mXhLqGFDb8e+/h<KPOB4W@X*78sUewBW7L:Ed@\E:AXi`B<
sense ask	473	MOLFY>M]a_3AD]JQV>G#>EWVCJg3RFLNC2AT[AY:MRGKGM^CaR@NK61CL_]@GGd5
sense ask@around	678	MnT[PXeW[Elb^EEK2sQX6@Y;VN7F<b]E>C^bG/QAKMFBw>`U7NH;d?k>W\`e7+Pa
sense ask@if	468	PE[7t7[MO\6EWUY=NAd.JXGZO7g#gR_WX3R]QE_Q>;9BUGDJVwECD9PBZB^dVehP
sense ask@sender	548	OG>d9_RpTGLPdQW?TEHPEZU8VP._YFS2MZA`cZPLkmdPF?-cG#=V;LOZ;di=Y6L\
sense ask@subject	636	klbVP7jXo3H]X>=f@bKHBTc]]TAR:Qb$DRcmGM[SM;LDk5BP2>5?lZWN_WjS3Caw
sense asked	541	Q*O9JDQSwO5XAcO?iNa;M^^Uc@_)hNbEY0abZTmT@RU(ZZ[]`>MQb93HcEuNVIT4
sense asked@if	609	K6?.J?MSmd5HHwl4`A[<T\RM[BX?XCRBY5DelHiAJRVEK[OOPb]B^+BPWBsJMLS+
sense asked@subject	525	Q=4bA]MJRB2QNWgMcW^A=MiM`G@BTGN;d?aa][W_ZVHQG2D=@IGiaL1^H\weSD9G
sense available	546	N=IgOID[JTAWWal^b#Y9V`USQJY:Z>;SO=<OmWXcIRGE7ZT<VMSGh;)LWPZCT\H?
sense available@around	463	?_,ckUZgYCNVm@BaS(JjPL@S@`&f7RDM]lRDmn.9bp;GMQ;?^VSOG[nG`wITg[Rv
sense available@if	765	KGMURG7YZf@LJX`bMGaHSfB`@Q\F[NUIAH9QYTO#SSJLPYLD_YYKFJLCSVUYX^YQ
sense available@sender	512	ZD&GF[dGWD?[aUl1USbKET[DS7MM\6URkGB9XYFM]EVVB`L_QMJXWS^NJTgIL#HI
sense available@subject	479	FA@LwPMHTO3O[[cHk@IHVeW]NHTDXS:KBVMQZGI:SM\P:T\T\WTNb4ZSd-WOGel5
sense away	491	5tGIh_/4,RRCj@PQld7,/X^CD>B9DVUOEgK>XW-<_DLfW;jODwP<5;KKIFEAR@N8
sense away@around	440	gJL[wN6K.hZk?HRq\n:KCP^NA`bGYfOB4N<[.KNQFAMQXTpEM</FB4NIeBcPZkNU
sense away@if	553	tQgX<KED5:AQK@Pb8Q\Z8TV=NROmL#FCPhMXfLAT<EFSZK`8FQVIWhLkI[NfGGTI
sense away@sender	794	OGHWNdVLQISITTw/N\[UDZR0a28OV?OOlOS]TYdAVR[TX4MYC<Bb`aCr:`RCOJXc
sense away@subject	658	<r@:ub58./P>e4E>io94<rrLD8.*E8MAGa*:eoPX]3=]^BwK3O8Ck78QfoFE9:\2
sense back	567	JURHR[VFGZ7LTH=T[[H?UBI_EJ9DIF.G:KST\TGLK,DASCw@MGK<MJTFIIKH<UZ?
sense back@around	381	YV;\5aZfc<#a[j^AGtpQ?nZDM?II]&\(_I>trTS`aQ`IX2L`=&Ada8OkKeb``FWb
sense back@if	573	RGJIZ9dVeYaP],:aEbLQ^EacQW1@FMRVQ]DL=I@KOUIPmBaT7?>N[^kAMXGw);^T
sense back@subject	544	X_U3RPdJT8O>U^DBAZ8YX:M2T[H]?hGKDObW*HIfI>Lcd?ELTASL]Rw`@J9L^g`-
sense book	325	E-XRBB=^Rg@T4Z_KI?^IY:NJFkk5+IWiZ<0G)Lf*ZwV<6VU`TQbPD`AY`;FSUKN9
sense book@around	519	017OV@2cZTXDnNPJ\4hRge>k?<NS[7HZb43=E<]kiHBR']1OUm_MB84?CIUjL4#K
sense book@if	567	=KRKFcOiD\TbPEcmNZUXIgHjQ1XJQD`Oe^;7FY8NwY97/k?ABPoADZDhOOWS^[DP
sense book@sender	779	P@4PDgmVh;Dadbr,kGfZ*wd<q4EJN2a-mJ@qmcPH_bY]PG5lM34_FQ1f?Ww2YN:`
sense book@subject	550	LC#PNAIaj\ZOGO\ER?PRLPFR9ZW@UQNF[>CFGOUM_ED57H4LHWVEFJE:8FXGO3?N
sense bounce	533	5UD*Vm@AB94Ef=@/ep;9=n`-R/0-SGY0]h5NVYC\aC<n?Hw=;c5ZS/SMYC>8>DM3
sense bounce@around	580	mhF@BLk[Q<LJA.2PMT8IP>VXATlCIVHUHwU;<MLGGO=H[Z_@PS_3a@V5ScWJZ'[A
sense bounce@if	456	DqOX[PHO8.<?\LPBqvL8B[RNXBA#M^>`Ks4HrbEJiIPk;pvVAlOOUI]/9gYJ'Be9
sense bounce@sender	427	;i:TbwC,MS0HN:7CXcNERrqGVCJ9?RN_`V1Mg=KU[3UUP@`Z@^8&J/MUC>L02-F`
sense bounce@subject	676	=i;VwXDDQD=DRBK4ei:>DLd7?UA5?5NAN`NGjASYhEJRX8_?DL9<Z7S;[FBD74kD
sense call	386	]QHe2FMPhK<nYST.TM`MC[_QYBN4Y\WRj]&TM4Y#<j:8e<NHMXQYag]dbPP\POYe
sense call@around	649	OK>N^LA8RKBd:dwFoFQQYJV_AVELH:NSJjJPPXaKLKLFCRUaYaW]U`@QKWS<N[RV
sense call@if	469	[#VQUAAFDZ[D41W[:iVXVJ@B-LMOAHS@M_T*5HLK(>GhOKbCeMJG<VKU57DU^qP8
sense call@sender	580	VP.B=[pQfJ9mRh]8oJYU<lq0g6Uce3d@w3<sQlHOQec2AL6t0BThK03U?aX-`H4I
sense call@subject	604	NQGmE18TW\RCO9LaVCJNV=Ge9HJf=@.^/R/29G<:][;HEHT4NB^GXwG9ow5VMNe\
sense cancel	676	^^74*5E;D=]T5<r0L3Ns0IU8B2nX;kNb[#HQP=>-fwqcp]7s8^\RhS+O:?G.3'2[
sense cancel@around	635	cKQ>?dYIKGNdSWUKK^Y79YJKTWNCUcw;MFCbiTK?EIKSC>K>@IF\SFPUK[\QOP`T
sense cancel@if	659	>t2::D:FE>c@0[lCRD8d>GJPCK^j0fEc>AF<PD;$tsjaVwDkKd[\p^C=A</?55<S
sense cancel@subject	692	Tn=0<G\-HOKK8Ks6]<Dj=JR5I?ca3VEaN#KRQLGDlehgoaFv2IXVpT5916F71&XM
sense candidate	570	\:WMJhL6<VHPB\UKL[IN5KV6FOGOEPSHPTUVO=XN@CWVWRUPC.@TLSRZ#J;?Q\?@
sense candidate@around	581	YOacIS@_McnbPDDr@bYWFHPbCwiW6NkNIb(;ZV7PAMA[7efD@FH3XVPQID<HRW?c
sense candidate@if	555	YLM<G^FY-AMHb=CCDHUaQJT@wO5LJ2Q6Oc\DfNCSPGe`TFIbLRER=TEHW^F]WE[G
sense candidate@sender	602	G\]NQQ3G4QXJ@A@XAMKLdJIC6wOX=JE`:UR?6O;?GI@fS[UAQONKCR]MPF*J[YK4
sense candidate@subject	488	kEJXPWLSX?4fNndBVmE_Tf]EqQ6ab5d8L<DRHRTU?q^=_Fi\M-#c^lOjAVhEJ^Ci
sense choose	463	Q#:*fKN<QB'>,aU*U=5)\73CX,T?UQ.ZJXaSK>_UM[UbXQCDIGNaIJ_^0ACGKhG:
sense choose@around	432	HF5OA[;]3DMdjenPcEf9UV`^BGWBf2ErhMC<gbi#Snp6G^\XbZT@MYPX^[WIX_5r
sense choose@if	642	b=QC0J87BU<_>NCHWGbQ:hAJ<BoPSC\/KF3AdkG\B:Nl#SSXKRJ;OE5r1IG0nQ@B
sense choose@sender	577	oGENZbw\J39e[heNJaNXWReRR19dO;SIRhO_Sb\JOKX<T=Qo?QNZbXG]QZSFdN;f
sense choose@subject	510	KcPZCVcG]VFUEkc.NJI%D`@DR?G.je@EL5WnjXC@\RAJ3<BRZM#9Y@qY@=hVU7M[
sense civic	377	8#UI.]dO]I.kqtkBcgFR&hZBd1:[aSQ4TP[cce];<F`0X):cFMEe\ePeCTJZN\7T
sense civic@around	520	MBL]NM^Mq@MNY`f:U@eSCYT<S<:LSPSPoPTGpNl_K_]C@KOMRO:w>\?UVtAOUCHX
sense civic@if	513	:lCJJOB^L>=#K\GEhLY?G^QNG>]MJf=\WTOEOaETZ_=W3QP:QdC\g@-?DVDNn5XA
sense civic@sender	820	Sb5V3cUU`?#^YYk?dFaU=lj8i,=`^7Q3OWPhpaM<YfdNY.4W<8Ao_Z@l-e[>a1;p
sense civic@subject	837	^E?U=j\MVA8Y^il6hRkN>lc9b<BTj&[?_Q4iwn_<MPd4JBDZOBI`UX-l>_U=cA6d
sense closer	656	R6ICQTSCU:EeYiS9]wMHBZPCK?=Ke8HThX6HJMSEF<YPJGUYI?>WMNKaSPG/U]LD
sense closer@around	544	ZUFL]MReNqAY-?4a7[TUb?;^8wpJG\[C6RKHGB3P9E*JM@[@GQI3N<QDX=OhEbX:
sense closer@if	625	iJjLBEB;>^N^DIMk:wbS?TP51deNB=hAB8[ZP@AGFE6HQ\`AORO:2-ESJ:LIZP9@
sense closer@sender	524	SW;q2ZgS^4RdLaNEJaeZHaP<R>IwBHZC^wWf_eGCU\fLG9<\3E'iN`Nd3dIGP7Eg
sense closer@subject	559	6OIV>jfKV;-erkP'`IZT7K^0].Fua?L8p\Ag_gFJru?YD3@WmRDiDn4j2SlGw0BS
sense cold	425	O@IVP\BSF>>WG<>)b=MgFG:<B>#OP.<LSLA::KOD8NYaR$NBY9OVslX?HLJ1O<J`
sense cold@around	381	UjOGYB8`sYd4]vCQ7cRUL@\EC_1BFSnO/HZVR&UHI?_Nr*^_P17][Le'^dMtL#ka
sense cold@if	692	bbMb.TQR[EG\[D[GLWOW0ah:^6S_c\j#Y80[bX7,ZRRW<VGP.OW<<XJ`LWfH\/7b
sense cold@sender	639	KHHQSkNXS?RG^VFIUQENYWHNF2<_P:FIUw;?HZVI[PR_PUS]OFUO<fCc?UYCWPIV
sense cold@subject	578	H[2lG`RQS7QjUiwBufpa0kP;Y1J`h,[EML3YshN8q`OXLW@bMDJLT\;j9SH8e.8T
sense confirm	463	D\A_IY:_[AVVJ?:_R'YeFS2W5aKw_=1I>^HJ1W4WvlKLKNH9l^VP1X\XUa=P[]QY
sense confirm@around	419	Qf1Ko>n@7iIbp/Jj22FaX#Esh^v`0bp[r2aG28UmI9XUPKFJ6JU2?<EH@aQu8ZNG
sense confirm@if	483	JJnIw)=\3ED'<I?GBO>^jD?`Ea\OEkUd@NXB)RFsjB3wBN8Igpj>UEZHDAMR@V`:
sense confirm@sender	381	X2PggYXp5Sb=:JKb:nQiaHU2M]L\#DcDEPe\X)FI@VfQCj`^5<BZPdH_<6?9-DQ:
sense confirm@subject	823	;kUfILU]AMDYXDJMJF^`OUPONQ:whMK<=jHSLl.I\W>O-P7<\WD]5]M_<R<FbV9u
sense deadline	332	fbfR]WM[j]6\TP;_UwK8QTgQm5BABXB^8-JQZpO=@MKTQC[=T@L0[CQ8hKJ]K+]P
sense deadline@around	624	D]gp7:claMWfKOXVMHVQAAQeLc)cqPREfOAMFR6;L]K02>AO\8COL[bO]obbY<Rw
sense deadline@if	525	WIOJQHmZ`X:UQ]]UMQ@CTPTKPVGORGT2ICTOMLE?/KCKU=\#SFEKZ*GWON\hY[UN
sense deadline@subject	700	PaBV/el[cD<`WD_4jgSH0Zw.d>0G]5cCV?UhjUPJXVK@QFAWEB;SXNHPLne@UAJ[
sense decide	470	Nb\ZRKdPg?UMY]MPNUVc6B[Zw1>dUMT=V;]kRRKT@pTKc,cOG:C[Y^\8YTbVCIWi
sense decide@around	537	B\VSLWKL0DmF=[]LIJ`LWW#>LO8fH_=WPkCWB^WWdjYQ@e<IBTnmVc=P>V8?OEeJ
sense decide@if	571	HgOR8DSPTVA^JZkRj1w2)U\B\9qOneS#VDUZX@BVcSCOBI*HTZNBTF<M>QbIWCKN
sense decide@sender	610	RFDWGebKR3HY]fg3W[`bXX_8dAJmW-M=fwLPTQSEenfJ^H\g?@AfehOm1FL=bJ?Y
sense decide@subject	745	U2Z>Yf\;T>5IFwT2[UEYSIP3\M<K<IFbC\X>IE[G=;d_b2SX<:.glRV^;Q64McP?
sense document	371	rO^M@6aLV\YRJWLjM8kh<J>ADfSoXFXPWSON\^%#><F@>XVAZ6,S?`]VOfgeI^,J
sense document@around	541	TbH[>OTWObR<IE>SHVQWGPIbD_[TLaDHDCUGHJFLEE2SQPn,ROH5CJn@wHFYMLs[
sense document@if	320	ElGSOcW)i@:TLeB\\1?)uVWUV?TAGH2[ek>;UwkW:/,hKWM[KX;?FT:bJ2/iMRG?
sense document@sender	483	ZVMbA\TgoQPcSaL9\kUQ4Kfhh@FHKsn.G=`l_SG$E[YJ]D`J3#=\dAFROkb<_IVW
sense document@subject	812	_kUjGGi`[LWrRJDFJsQ^<@fDUC5UBM]B>XKlOBSFNTO7b7Q]#5DR_NeE^hfT:/Qh
sense education	327	O]6C1VT;>MDUO8c:MIhfEV55\;)IjOOIMQCO(AZTFXW0%[]Fk\DB7P;ZF<HIJ#<4
sense education@around	513	JA3TW5-LLVO#?JgUB9??YK5H4_llMQ=^0^R2NI3DG8GPKl<B_wb9CC(FJ:;8ir8E
sense education@if	534	-cbRJ[RQE0eTQ8R\AMRlOR=@J`=sUK;LKb@AJ\/Wh`GqOGSDFEFj-`Ow,J&7\S+E
sense education@sender	794	Np.T6tlTj42oOfk-uOkN&ru<i1HWo>_.hO:nweS4SheDYA4d;98jdL%^(ld1[D=X
sense education@subject	641	UH>fFIQ\`CC`]QI;gScnR`D8U=C_Y#KDZW<YUO[eRaMFSNSVX:AQDt3aIV\<VGIY
sense enjoyed	606	^DU?[TYGE?JW;eQIJX&GSNU\GXZFDIE`<JXEU?VO#INlTHeWVM@[nSLUYILKH\`M
sense enjoyed@around	443	]ckqT#G@\htFJ9JGi^BV.4eaK[ZH]_^+3:]d3C(>KJLJU*JNJM;O\Ms5NTYZCDhe
sense enjoyed@if	451	ZLCSLQQ@EGKLBTb2WQdwKGR*PG:cd;LKEPKY<QlNPAaaVLP[4G+[kc?UAKYNalLE
sense enjoyed@sender	428	^C.E2EZnRJOfQYEQ]X?^WiT6V?<vaOHBb_Jjw^L:aaZ[>GAYGB;F9_8\MfhW^BCE
sense enjoyed@subject	504	s\HiC]YfwC?hNBQ2XOZMUHifJR9D>`UA[9?tTTZ8@(C9jRAG/SO=UUg>Zq\X<BTU
sense event	315	;\IJK@84]^>>J+Kh7_gwW9+H8SVH<T;OodS<&RaH:UgRbWLlFR\PC[9iILAZL<Hb
sense event@around	300	$V?T(M*twag]k,\o=tdN[A(=XNM?[kXJBTY_=UcZ]:eqIYKN+_J<@O;1<3=Td3Ke
sense event@if	406	>lbTW@d=`.R[iNOEFl@QD8S9ZI=#KJ@U@EQ+;Q>oOV\SU#6?_WBEmWjJQ=?nIL9K
sense event@sender	779	O[GLEaa@PL6QIY`-k`e71efHa9IC[BW>XGJ`wfV=b\g\C:AfB5:aK66_>gT,h:ST
sense event@subject	634	UWIWL]UELF9iUVJ0fca_?OwCYA:ZMJN0R8CNY\CdXLRTXLPbHLSOHG>_6HI0fFQ@
sense exit	545	PP#J8ZYMZ7TXJ\j<kL\NESY@OEBZd@T]`R;C_\V5bYoO7ABpS.IblX5nCQL7QZ@5
sense exit@subject	545	jM>i8w]Xo3:q_q_.[^g`>__7t?2Yl'f-^9JYoecKOngFPC9n%9?aTj<e+Re.d&:a
sense family	628	K>bQ3_QGI@L_IOUKDSVNL<68V>1YRNEGWORXATES[HYAL8ZU;#3T@hNu;UB,iT5P
sense family@around	414	U9KYqUDUW;MT3Sgba6jD2_\ohwgBlGGecP9SJ<\B[pK-?Mc^caiXFL4UkVFDRmH[
sense family@if	469	N.YQFTBMGXUSSF@JBgfwUe1R:UXi7IeD&WK4>F^[A@hk@c\U\Jj@QZ`XEH;KMU>F
sense family@sender	957	PZ;W<\mMZ>7\jg\9c]fW4^Z1c4FZRB]4^QIj^aT>ebQ\Y9HwC<;_WP>h2TYAe@Ce
sense family@subject	737	fTMc;faUW@5eeb`>m`OU.ZY4g;MlS<\>kVO^]iUTY^pAGC@YEOJ_Pa5fBdW.wO5_
sense feedback	437	`%hiJV=K;EIZHQa\I@SUPTfVYQXvNEZ#FL\WAKVJZRPPiIXVL;CX8S?uUME>DhFR
sense feedback@around	501	LYZHcIwEW\]a>A>k;H>@E*[>HTW:Y[WI*LeK9DKX6<?Yg&Q.X@29]ZwJeXgGN]ah
sense feedback@if	584	XGYHfr<D>HL6EI;2VFD^wT8AN[WQ23<UOYM3C?^[RNf]SWkaWHWWeOC^CI5/BXSA
sense feedback@sender	418	fa<PDFqkeD:Z[L@`YRHeCT[R`?#JbN_ELoUbCSTJ[GBDg55=LB3bIJJS@mdDcBTH
sense feedback@subject	484	tU_X^Oq[Z=VVLHaDCw@DU:UTeS+RERW^\V^YB2cIAM[Le'W^DB.Zv\\mTr^HZSC^
sense filled	543	YKJ6UVL4)5hAH8J8Ql.RK3L8O>FE#h*oFfT1A.P\EDkowJ[g.QCPr=c8JR9;+Ja%
sense filled@around	523	L31P?i?^<W7\^Vf9OaYfcRFXnGbY^H[KwUHLOM_[\YnNNQTYFFbR@f6_7`jERL;T
sense filled@if	659	JFNNKE[gGJ^JlSFRDH_R_:OLTUB\L,?EYhQZJ?`NLKYV]EMXIPUfPwOVGUESQH@b
sense filled@subject	477	UC[NMm_IJB8KPFT0wtINHNTVUX2SK9)7Tf(BerLM=SeNKcfZ9<HD^;Mh:EV9`DNB
sense finance	518	GhVZ4EcWG9>XINa#bD]C;JZ8SH\kFKG=eX6WQ[AAbkkI<2EE>JFcRVAI8ZTHUC?U
sense finance@around	502	kXN^Y@kIA_b<I]4CM[;]N5T[Fb5WCWB\8FQ;79=e23m\wIMXaEIN]JkARUKcBN25
sense finance@if	494	dPLW[;<R<E<AXXF\wHN`^vYO=\ZcKAeJWF%UYYSOGfZ`7]`RLBCeP\JAFK9M`]@f
sense finance@sender	673	MU.b=^lR`L*Uj``1dDw[JZ\(l4JVi2O1jW4_`gEZaZWB4F2vD;LbXT7i/n[7j:&r
sense finance@subject	541	TV>rGg:Yrb6^@JefZLgC@TgA@WMiW-^;Qh0ctk>DMcR6DZ-IT7wULT5J<tXKhLFe
sense forwarded	530	huXjP9BkY>uGM@=w?h06<:JoK_:YQ^S30JFXE<S17B/CdK`2YG:@NHn<m^@VJL\O
sense forwarded@around	704	IbJb?PYYl4TRbMX[QFfjEM9NSF?sg?1UZ`9ZZjMJolNN:\88WI^^YwVUWbOQfF;c
sense forwarded@if	426	ZMOFN[ZFE_wMNE8O=UO@SUG.:fIS^M_QG[RAdNNBERZT=P]`F??L[a\f5:)8BjII
sense forwarded@subject	462	M(WXBaT9GPPuRJJWD`jbPwID5Olj`2nV>V-<Wo1DUNW[2jURIOK9>X6t07T;eh9=
sense future	352	F4LB[kl3S;OcIB<]hR9n`;;?fb:a,dPJU%a#n@]I_DgVYFYb/L&FR?F^1QZC),IJ
sense future@around	675	Ch<XKdR[K3TY]Zn5RRYaNNI?Y7>pP2@ZnhBimMCkd]PQGn=sJR^wMpBeGkG@fHFI
sense future@if	615	N/<<S;4?EcRKBZd.RIOWP8<G?BCPVQPh)WB??I[GNGw`g[6j:^m@`S@6<PFAOMN;
sense future@sender	464	UFPLFnYOP4Fa[ne?QJfL:LNBwDHdRFD[VIRGWPg`DtkaU3BkG;Rc5W;^KNRGINON
sense future@subject	568	UY=VU^MQOT=VOlXAiIXH?OXUOPXKQGNDS^XSdK_9LJ=M8OP`@Z;P]I>]JKwYR9cL
sense glad	456	HR_E]aLG]N)?NeVMO17#>>C\KWUZIKE]I2^dEG=AJOKMGI7=NP@<:,^O@k]CNXTY
sense glad@around	464	G@@T@_<NT7SP@ndPw90ELE[UIWV_ZY.9^3UQXDNYDIUVcQONQ6MGV5fj@MAFCXBL
sense glad@if	436	Vo`5dIc6#.c.^v^4p;MZWH8IeS]\mY6nS[ND3DK_mQWV?F:bTSDcZ`EPL27JJG[N
sense glad@subject	645	EfOBUHbGRREGPYLLR\4AJIZYZPn:LR[$],QwKPGf^:MGSJA<@R6LW-aH:DsJ:F]H
sense health	526	1CEH3\Z^_;HIT@WQ^8NkB>^5a?/SXYB5SSZbelCajf9U:N*[R@?b.Wn]#\<QSO9N
sense health@around	390	M2ddNDG>Goc/MCAkN3C:]aTMJvhr:;DhAVB;Z1BGAEEQU`bWJ\jd>]76\#@BJlNH
sense health@if	502	5Z5gE:aVX=97ISv?`-q^Mdg]P6AOgMMN^pZJQ@F9tjWI;U;MwdSrTZIRQkTI\4AP
sense health@sender	723	Z^B['uwO_:Gif`a8_KRc:\m&f5/bi5[CeN;oaqY9uma`B6BsO5C]H]@o;SH7aI4b
sense health@subject	647	WSUb.b]PV@PY^M`TZNXS5GaHmB#ad=MJeZR\ujR8YgXEJ>BbH6H]PvTiPgH>THTb
sense hear	368	Su_NCNfIL]NbY9?UN`D;8T\jW;O9GNf<FB7NXV#?_B5B9M4<2IG,iFEG_O_b$2<@
sense hear@around	849	dMWEZiQIBE]MB]=\N_F`DHLDQi<JIM?NAP\SKHSGAHPUcCwQI;>OkEWQFQD:IZYF
sense hear@if	582	YTZQQQJ@*frZG)4],gQwLPLRGRg[8jrXXR7D:`?@XGCMP`QZ0LX8/<HVIBFbRRMK
sense hear@sender	323	j#MWpIn)DY[BNaIHRbOl__TJRXs>_YKT1IeNA:Qn;@]J?__PV`R\PSHYSG>JXOQ;
sense hear@subject	865	^YS4wSaBALQ>J\;H][5YYEMCQLJB7RDMEGb@?0f_;4dR]9_[AX8Yg@\FICGU:BmA
sense hiringside	489	OSVg:RWbYCArmk;3FVUZ>TY5m.LWOYk:fZ`ZYPXKVNhR`&5Z(#0lDDQUPLFO99EN
sense hiringside@around	565	`=C9QUPMCgQhZOLYKHkgT[=D<OOW<IVKAZXFT@Wc47_cER#LBAJJMREh8FHPCIF2
sense hiringside@if	573	ZFOMBZ^P[#ZiROXPL[[mDJQAe0>\R:SNiMBGLVAMZjbdWRFr:BU\d_5[*`EMWB3V
sense hiringside@sender	694	UcF\J9LrNRgFcOE]=SK^`FReFaEVS@B`FaF_R[M;YZ[ETM@8YZSMIWwGXZKQMLMT
sense hiringside@subject	778	PS7`@qY`].LW_bb+VB^U?U\.l8/b_ANQXQQ``iSC\hjTZA9w<3CqLXF[/YY9d<>`
sense hitch	516	5:F9H9]bNfN<\B<YD]f?fM4haBd34Z\Xf6\?P;TnE6\;9DWC@VCD#5<FT;jr;Y/4
sense hitch@around	757	J=W:cD`SRw8JVUICNEdWSQMOk9o89OkQb6[@D=ciJ,lPHcQ`8vaDT/=;?BUa09C/
sense hitch@if	503	HKQDSFOnn\L^oOY=bFtXSwJOW-KGaPc?J=UaEKWVUd;:O:4W=_XVFSOKiKVMa2;P
sense hitch@sender	548	Q=A9L_k\ZK8DnaL<iRsU@P]HgAVB_Fa3ZMDnnwhGo[QNO<KeX<GM-^=oLVPM[MLe
sense hitch@subject	482	ES@QHU^]=I@]hbEHCB[hW]O]XPI;JRVCp^QVGSM]COWO8XOVCGNS?-#KN>XWDT;I
sense hold	654	r\LAF=XB?IVV3;B.GMPo6Ld_>QuG>gFVA9ZLEG;BFRfDwEA]HSc8wAI1O?DQ:9PF
sense hold@if	611	Y]NY-MIKJ\aKK@UIBT2[-@UAS?Tl=gHM@M=SE;GUI[UQw^RW;TZ@\^WQQOJUJFGT
sense hold@subject	797	^TEe7Bd_baUb[@FWJZ\?;Jo`^XM?MJe5k#A`d\S/TPE5UDR3F@@L]B_GWbmaJ7Wi
sense inbox	849	8lGARX7B?OBBW.;UMw450][K@O=A2GWI?];<PZEJM=:pG^p>>XC4GEO;PQKR<:bI
sense inbox@around	466	T@\[3RJ;\?7SGde`WCwA2]JGAObb`K@UNG=KZ]Q0_\A`Auk:j@RmDU>oXA@;S^]S
sense inbox@if	398	FaJQ^Q>C7hJE^L5WUwcH.cv5AFG7lelc`'OaJHC4a_:2@7h(?Z.DN9JTXAY8VDXj
sense inbox@sender	552	7iZaAWZimJ`Kh@NcfENIIG^VPB.PO#]ZRL(gfPDFEBVMb)F`;'4[AcAYWwocP<Cb
sense inbox@subject	733	2a>9v??7B='0b93G[F2/<UUS7EM+7X#h<T%0oKC`hIA\5X\<[qN<i2I)hZ:P:Ga@
sense interview	422	V=;PNE_iMZ]PRMWOGDTY<RR7R7QU_WPJ\K2IXHY#\fRE_^GKX]fASV2P[VYU?SBO
sense interview@around	482	JFE#uQhjLl@Hr7I<9eYSWHG\e1]GClaDM<'d^7iiF_F=9F6b9VJS=>J;dQltF*ZR
sense interview@if	749	YFGD@S>TT`PQF?WIQHeHBc@;7Ac:DNGXCH/:CPS'SIGa?wYWCNZBLC3HKQHGRM?<
sense interview@sender	586	8Y9cF?MbH,d9h<^R5OJwc-<YGH>ocEP[VNC9NKUHWXO3AX>KPPeHCS]C]nR`bDGH
sense interview@subject	693	2O#M](4WONc-X8]YO(OPjL4c4NWT]/4e=_.4E7P?\WSE7s=SiqoL=^Q5fXAYMVML
sense invite	407	HNIf\=UeKIHL_K?F7NLrd9LQD5NTRD_EhR^GAO;SN]wRNJhVTf?ILB@X6=FWACVH
sense invite@around	899	dYIX*]sGd17q[ki-\hfZ4e_#e3H`[A^@f9Lci^`4[[iSY<<o018cWX4a&S[+\26U
sense invite@if	421	RJIAQM9\HbaJ>4=O@UkAZq\N7C;:cUg<QCX=NH?;^M)Z,wP-HIrJqnD$ID=DJ`#?
sense invite@sender	585	H>MUGpIW^\EZgM^PSLgPF[X;kQ<Q_<ODQ:DYRaVANKSLLO@LID^BH^5wL:SCX[*U
sense invite@subject	623	#F0XK:>_[:T9h7AVB4KKaNFWJQ@bc.,RI]$X0XII\lI7Aa4SXY_O;^ZG]i6^tFDh
sense join	562	A]LLBUVBYEPGVgQ<ZKT8HMD+M-PY^Y?C_ZXNFc,PReMl'7<TcND\+W@\><A:wN@Q
sense join@around	403	I8[:gTlAL0OcP\r2fMBLm\R<]I^^Ob,`_Y[1R\UTX@`X\HK`Sc\WT\FYKSF#IRDO
sense join@if	584	I_e-wcM9GDYNJQ=GJQ<?KFO1GVIXHsEM=A[X@:I`>?CBlKPGkK=^KMXF[GKUDOW2
sense join@sender	529	bd9uHCXBIJfZPT<VEUTGSYPX]d9NB?AaKL\.Yc_a5I#DTQZASMeBUa]LlfLOZ5KS
sense join@subject	534	8SXWaXUFI1_q4aMFTKI6@QI<PQXqec`4ANT^QBH[NFPw<09;Pi2THBd\:S\5HHAY
sense keen	315	KGCb,d>7IY,T7a\Fg?X%;sN=R;?_d#*2N4LRS]C;]_3IP2RUjNYeS=?jNUMCdT9\
sense keen@around	484	c38JOTm7M.0^2m]0YnZB9Je3dw:WH<\?S:gd[QvYBKH?U8^ZNE(raBYXABY<`Xek
sense keen@if	394	gTZNc<dBZ2RAgC@]NV(^T3ZO@B-RLA`L?&A@BGNQ[IACY#I[:KG5\6w:^c7T72[f
sense keen@subject	457	Ip>STDQNh_3FQgTBQHO<`JRXP[wOcr=J9N=`V?VWTID5N@GWXhAAk+T;PMc/ZXV:
sense link	529	B2CPaHR\kYBkZ]J=[<WH`U]bQ;PAZDHF_JPWJL]K]LZ#9UEMwjeK>E>8h^PLK@NN
sense link@around	529	=Q>6AtXOwEC[lSV3uZTXEaIDB7>XHIE4r`=Xq^HV^NILWFa[64L[Yc@L1HZ?eK<H
sense link@if	559	SZJFQD]SSi9U_VD\eB^=X]LZ\??ETD[AR0@LkHWbFPA#OWYSJEKCYLJIPa;ZQIK<
sense link@sender	546	b=GX=cTT]^1qLeUUENsmFwR7RA=SA?i9X5Y_Xc\\kTdCHECa-><FCT;hGcgKAJAV
sense link@subject	451	S`9cS0CP[JUTWXYMNA:c[Fda?OK?U<GV+6QDt`aEIELR<VG:[]wZQYRKa[RCTC^R
sense lure	520	WA6P#`K\LPFZkZX+=QM=:RRCE<J^ZMASkED\bcH4OQdh=DHQZBXT8U8Rk^CJ`>LX
sense lure@around	414	e)RCNBfBBBZQD\=7SPXjNW^NV_J@c;JU;gdgkWKc[DRJF]epFCJKSj^C*ji#CnH[
sense lure@if	512	5c=iHb^PS:3d^Ow4qTNO9^v6L:0N?D+8w[Ifh[CVVPZX]GMHDT2VlX(Y;dX4\4Dc
sense lure@subject	492	pBEMFgwYPL'pO^MSkloOWwGSOEUId(QJQ;8V_Nq/QG_FODYcH=TYfZ<IC=r7[EP8
sense machine	701	A[aADX=H7GNHQD;\FfDC@eKL8L`N>MLG#NUEM`IGT:;t=UiDHERDPDROL>LE8L^<
sense machine@around	516	nSOKA_9CBM^U-UETES:e?O&G\bIsXIVSEXY)CI8ZTU6wQQO9B:TW@IKZ+<EAMQ1=
sense machine@sender	640	eBUR9YOPFdDVQ>:[NZG_TUS<<jJgHBXGNO=?GUUENN_\BGXWI.UY?Y0w>LHBanAQ
sense machine@subject	786	?nFFwu269JAFY9?CfgE;>lU?78I@6.EJBv>=ce:igG>m+[fC@pCHO>?GDF:8?L`8
sense mediaword	545	OKHU1fKG]5NS`SbDX\EV?NY;\D=^WM;MZmK`Li1JbnJS31EN`#DS4gMU=WQK^GVV
sense mediaword@around	601	PUQ65]fRO><U^Tn8i^Sq7YLIU?@snLBWiICZ`fBU_cb\dVE`>8FjGRCj5^L#hHCP
sense mediaword@if	411	VB4^Vb1XS-B53Yd*v[JeGLF<WLY7G#9/E>AMg6WTDF_IS0RY];E_mi(bOf6Vei:J
sense mediaword@sender	592	]ORQ&q]U[.0d_il9``ccIbc;U@>Mf5A4k]+v]qw?_[vSW;?_A'-^aY=a5`\$wF5c
sense mediaword@subject	713	MKSL@wRZNE1c@]U;\]YU?]Q>UKFPLLL?bBPPU[I=Je`]N:KUP,=U:^E[HBe.ZIIN
sense meet	297	<L>p8E3RQp7?8[8XCWbAHZUo;WfYiH@^DIS#mMM[0<5YK[XLgZ`XAmHAZ3=NfYXF
sense meet@around	550	WSALV@DsYAbEm64`5VCWY#SqUVTSIRTTX[>JHDGXDV=*eJZ>K]ZVG;kL[:;aCA<d
sense meet@if	564	G8ZEXI6aDiVRF;FU@`Y_JhBCOOUiI7Z8BHO>LfFUINML#OeMgEHA2^JdC6J?aZFQ
sense meet@sender	597	DEJU9p`Lp9GjV_f7hYoWIpiHf:IHkEfB^ZYwPjRF]`tJFAQTUF<cTaPi?]Z9Y;/V
sense meet@subject	518	AY=T@iKPbMXHGIU/l=^^<wNG8>IW_*VJUe-NcbJI_o@JDN:^\PO[^`'\TOJ=`FIc
sense mine	403	XoIp*eh^rROmXOU@bjmO8Jw,k6@Oi\S7V*;XNcY.<GD0RT`[</5VkEDZYmd/PH>^
sense mine@around	515	Ss])PH9NU[n6<.QP?PIa@,?D:Jpk2lN[:=V8LJRKOa[iQCLW2XY#RMUU=BE:JILC
sense mine@if	735	Ja#Q1S`Sa9@d_pa2Y>iG@da8`1WkQFOP`e3\mjCJjfX>=K@YKFEfT`9kHWd4b49]
sense mine@subject	562	[Z&lLLFQkEBgpOjMZCdK9p`MA>>Qc#JF0h%WWdOTakV*1TC@_&f]\_GQ7Xj6YG(c
sense move	513	44I-MPFUSb>Jm;6:2YXkp_:Zb?Z(;\n6g]MKAKhHU6nIDZC]*>XX6#8IK0gc81?F
sense move@around	874	BK;KLMZaXK7ZdQZ6PQ^[O^RReAQIKbc5j?FLGOdR\KjCBXDw@V^LBM:MFI`MS?@G
sense move@if	577	K9?5[JHPVZF@UCd#@WB\ZhHS]9gOAWPS]6I9cJiTmE=OGV:c=PXJ'A4A9F\=A<I<
sense move@sender	532	YYQHG]n2l>KL_ms<_cw3BP_NFE/3n>d4d(FklhV83jjZF6RL&;*ZH*;g/]eEJIFK
sense move@subject	984	98O9NEd^T^CDqNEAAPk_YYKWw:[8CTm;w5fRIBjZlEi3?TCj5]WQ873KTCfa<0?D
sense not	637	YPE;E]\C@?N=ROY=D`9cVDF>`AIJ8Y<dXSPBKKgwALo_oOSl'M?QeBJ`MED?FON<
sense not@around	748	HF>RJL\ccJLFsDXAWCwdNUR=d+[UKPNXcA>MfRN_dhQ93Y3PPdcW[X(DRFbXPE4V
sense not@if	599	S\MbDS<VGJJR^;JSOcfkGPENXB7^_DNN[c$KMmB9I`dD>Z@f:NWJPuD`=R?Va@#j
sense not@sender	302	a@Y7E_D:=K@Y6L]_DX[I>4WhDY56>?XOULmF[Z\iH=?\^Zm^EWgN]HHS6<#T9eAA
sense not@subject	616	1]:BLX?H?/KAJCb5HHK05uZAC#ZUBEZS8V'KUMXIP]OZOE-E7tPBj>&GQ@?E77M@
sense offer	550	:`VAVQhTZG(_=gc/^)J;AWS)YLQgeTOMZ2ZwFaD[QTQWC74L^E0^NAPo>VZ3^PDO
sense offer@around	659	_[JcJCJc[eT_8NGUXmfM5?laD]^QQBZ@OJ3X`I_,=N@#MRK5[POJdF:>VbiZF3Ac
sense offer@if	472	$sn8e8e>FJ`>POFBpH7VF0J?DaXX\wTDFHS^>_2?]eQr(;B1oXC]A5OL:BVD]hXa
sense offer@sender	594	TV=t?aNYW6=[Oo[DbJaVEb[Hc:@_^TWCaVAY^fQA^f[1A@GI9;NoRw7iBZW>d93\
sense offer@subject	881	=Od?HUQGJ=)HEwU.m3D2GIE:eBVXTV<-THW]FcJ\kTS`0O-OlZAT=AK^B;Z9oYDI
sense office	472	JwLWAnb`^HI]dQ_>KUEoC]ZHfDPkLIUHS1?WK^`BbXj>kFWg8FO\mL;WPaCQKPKf
sense office@around	510	DTEVCb`IbS\Z[FiVMYwH6HLNP\Y^QMdUP;HDa\Z>JPU;BIbUKSZ<BTAeCkFMhVJX
sense office@if	592	lkWk/=YXbUXWTAGm?tIY6JbSXGAPDaX.O>mw^QOE6O5R_P]A/0@D=^XJYcPV@@d]
sense office@sender	593	qe@NUhbHe6JYVPdA_hLP(^G:LH3TGP?HU6Ha_`TAPCcd[FMh&0?W[O=h8lq#N<FT
sense office@subject	921	agKW3k`U\:9hUi^@h`bO5e[/]>5U^@R5WPOgw`P:J^[Dd;C[T-9X`NIZF]W)cFLZ
sense official	371	UHX_BjYJZ4?Zigo6b>eq<X9;sOJ_NLo#VBNIb\GGWh\QP(2RA<BTFWStTX[DY;0g
sense official@around	515	GWZ9_K^KOPwdSf8MQ]AHR,KZPbOFFQDYCS`7U3_aHHUP^Rn\GHCEjVaS_KYDHDoE
sense official@if	460	GVT@_7[qS#Q[JUB+]F`ZaYRFG2OWCcWT:iTNK9TVmc[6HO;WACII>LS\SX?;cQ[6
sense official@sender	776	Q^DW9lVL])/f^_s,aOOV7nW=f'Dnc#QBZUGsp_SJWdbSN'Jp?)3kM[?b'Q]5iGBa
sense official@subject	542	PIB`#dcMXKHPdQZ[SPcX5jR'U?>qi#PJc]1_OiV3RlUU00EWT:DcAf3[O`HBhO.L
sense onward	475	iCaIG\ZJ?RWLFZVS=T@W\FU`[Z8E`]NF=fUZD+`N/I_H_DhVE=XTw_iBAdVDKZhC
sense onward@around	548	aKfFVjSG=QPVNEKAL_WXP@JKS^O\EdGLGAVOCHXbBQSKwRPO8KR_ZWSQKDO<RMa]
sense onward@if	603	ifciHDSgLnvSDCDeFw+Q=@ebLM[X:a_?;9eH6@A:M:66WRW3HGNKpUr9aMD\=G_Q
sense onward@subject	598	sT[L`VJBZeYGCc8dOCPJZ:Wn;p&?J4Ds#ZN=NY`Q1ERM^Ig=bQ?Xk+_B`][j[Bkc
sense other	698	\<U5S_^DA@JWGcW7ESLjaD;F_Q;_@<5enT\3DBmI1@n`^=Nw1;YZQZId<J>EYYJA
sense other@around	755	O<FBGP`QbP7;fMd1PDwWQpUS[@XNS7W;bOFXNMTB^XOG?UBgJTcUXS+OCNbHMHB>
sense other@if	383	>2Fg9j7=a1WnlRfOVhYZJ_])K/Pb?Ng/c]<G\Pg2P+;<RNHZ>0PASUGYIMs?MH#T
sense other@sender	483	O>MMZSfWTG<\jNo9b@dVJg[FJ$IdI??IdaEhPLOLXINBDE/S@?:MNw.WGljAJ?K[
sense other@subject	572	QaI=O5\Nj;?hr\U,\JgJQ[PHmBbDdb]O]B-[[Nc9RvZA8=)_LbhB\;5RJOwSA-PU
sense paper	454	Pugb;:M:YD@ZPQ;JTMIT2]cYFO]SD\w@=\<sXOS5QYM.NI>2KN`9[Ec7A^TAKCql
sense paper@around	410	VPFL:L[GI+hH@;Y>P4/p]@_dLd`uOpKHA:cG@#I7YUQG_IL>EiPO]PI-I4DKDXiW
sense paper@if	690	\QKEWWM@?9NUINR7TUFiUw@ERMDWHNM:M\JCbZ[gICbUSX`]FADKX^FCPZM:WF?:
sense paper@sender	576	KN4d5_f[W7F[XZVGiE[\BwwU_ADnb8X<et7ataQFapOXRA%g:8L_JiEgOP[4b9<[
sense paper@subject	595	Tb9\'ORPnMDnNVXKXUfO=ei5[GOaZMYPW\9SwdR:^UCN3S=[[YY[ad0bE_`Gn@Bb
sense pay	682	DYVAPIk:Q9,AJn`3k6<2K6B4fQ_SadS4V<hwH^9ebUK^Q-F=gT0^@Ede-:kCWQGO
sense pay@around	604	TiN[V<o\YH[4HREVT\aY5<Xc_JYAB_a=T&WwoE<:E6G9JGGCK:NXOCUZ]Hq>;2PZ
sense pay@if	672	6g_BlS]V?9V6AkL1PCBVO4N;f6MaHT;[SHwW>b1oh7MhW@2VWWAY7DFQ:>GDYaSK
sense pay@sender	562	UM]>w9\ZQNHICRPZUV-MLRKFJo_TOa9gFqhRL?GgIZ5gA9]NdJ9_VYSIYQbRL]bK
sense pay@subject	501	?jLP,jpZm.Br\nYAZEV9GPi.p</Ql*G2iZZk\nqMQXk?C<,wK,/XBUJd2F`BX-7g
sense practice	584	ZZTS6kHGU0,UIm[P`SXMHVP7Z=@vSYFXWVTL[VPXWSs^:8=TaU#e\YCI9MI0dX7Y
sense practice@around	675	MWEwHE;dn?BQ^Bi[MD]aU_KF\QLgJIB\\S0_aoIG[sEXAp>SOUU\?dHTWbAJv=:h
sense practice@if	709	CWNZDLHLZD9IVGTMTTB9JVQLTNWNF:TCSPAePwGSPBG\>KLFNHSNLCPROMHEHOZR
sense practice@sender	626	^UPXDU[Pc?GX[P`CJTUNMe[8eEMXN/WBIE>ewVN^Wl`VR=KOU<Q^Z]CZKZ[DgC>Y
sense practice@subject	690	ST@e5iZQu/9NaWPN`MkU9be+g9?eQCZ=i[7nkXP-w`[E[=2UJ69UZSEb(e_Lb7F]
sense prepare	620	.hCY3FOcR;\LwGaR?HS_Q9FKFT6]\OBJTYDHGc5V\e9_<Z5BVEMM+]VXJSFRSJ?g
sense prepare@around	524	i]PFv<[IBIRABAJG=n>PA:_dST;>DQ]SJ,`L=C=VS21VYKee7C=Jg(pPwWW_=NSm
sense prepare@if	473	2^PJPK>c?wZ7W/-l+CQbq85_HVJ`=lIPQgWSAP0GGN.H>l9&W`oC0NuDX<F^f^QH
sense prepare@sender	704	US8N<VJ:GD7eETb?[PP?>bc?P:NG\XJD\JKRkS9IHYO]IAQcF=;ZPM;Z#N_6cGLL
sense prepare@subject	559	]DLU?nT6FNKdFER8DmRcTc@S_L=OOMkC`CNSQM]O1QlVwS^WL;JJVJ)cG7V>CTPC
sense property	642	@L#YHEIZS'UH\J\=M<=QIDYF_<I^KI5^QTA;MYEAe[S@<E3X9CSRV_FGDSRDT)@d
sense property@around	616	<RYHVawbX==FwTZIKQYQIQO4lA<kfO8$iTT\OAGPV_iLMVSUE9=ZAZ?\ZbZ=`O9n
sense property@if	550	OM>BLBFPMEZEHYF:GSGVZYQCS2QPVbORFI<S[:p-LGPbPLHVNW]?w\THFF_?ScJI
sense property@sender	619	XG:i2sqKk&;b]qa%Z[WW;oW/d-%sw-R;jZ?[fjb=jifJ864[<&4qEu3q+vW3o>?h
sense property@subject	682	DN;_1lgbi6Gfdca?`aUf=K_/`A#W\EV@lcEgnmP=e_S6O>'kJ9)eRdNZ6u\Ke8L]
sense received	540	A\VO>o@2DbGjR<EV=UaOCg>2OSL]P<e#Qd@?Js2SHK8]4ZSM0?b>&P3`,GBOea>G
sense received@around	603	;HT_ZF?[P?PLwPbVNXVFT[TGO<PPSFKQlZ+S]VC;cP=EHXDS]USWAKJ@YPE]VV@N
sense received@if	790	IEO\M\JMLWIUYKVRJeWwI[OHKIRWJB]NZTKAKhTOSKN_5ZNJBKA]<PCfI?GYcJ?D
sense received@sender	416	OfUU:RmmQBVS3MWDNUJT=_U#MD<ZOQkgfG]H[XmP5]_a`KId/\:XNG`Q;cGPnS*^
sense received@subject	1122	OPWN5g3=AXT^M3JTAcVX7hF5@M[YJ?]4IXBDQb2<D<9`#\VI>;RA>G<g0=?;\MA9
sense recorded	710	a3RMG^E?Na2cBVYPcUpDFZ[IYTRAK>b?^@E@iXZGA[NJ>Z]LOBN>EE%PW5`#TNUG
sense recorded@if	640	XF[9[MGR^W=N<neWa7p53^eOEGOAwI\UQ?JQlSYOIMaJJ?BIKGNJdGOHGJn*SV^2
sense recorded@sender	650	NW>YV2JY8ZV#L9=^A<AKbUJk;^E;J;D\>S<287YWKS5NDbHIbafK6[<:cLKRU]J]
sense recorded@subject	749	h<UUO[TPKP=f>jUVXFPM=LPBDMWGQOGLN#ROZFjHLDMNQIQBVTS<QJ/JOKNAcV\M
sense recruiter	436	]\wKNMQLQNE6a5DMkZ?D-CYFDFQ0c^<FOO?ANA>@GHGAgKM_DmUR]O9IKKBM7cO]
sense recruiter@around	697	X;^Se9CHGYgID@>r1JEOmHHbGvNK#ROf-HL0?'SX59BJRWjFT\]CKB^1[8M_>ciE
sense recruiter@if	387	VB[eOXI*/^[U//R\7kQrCcGQ.clw1EaN7HWB9G9NYWQ`gw`$>DYCM8+[2RM_FZFE
sense recruiter@sender	737	[GNX\FNJMXX<9E4m:SJJX?GgAmLIB`\T;ATA7=[@#43GVKd<TMLHQT\>VFSf/EUF
sense recruiter@subject	442	QB7QbLFfk/KIWP@9hPPG[i@a^a>Qi4.F2]MDX[WbD[K7?RGBuZPwFU<SWiO=j;?V
sense remind	357	NBM8eJkZ^mSZ]PMVOGMNJHKYT-NMXJO?wYRRP3d>]KPZT>HLIKEMX3U=OU`fE8F5
sense remind@around	512	Y0BIb.YX^S4UgFIOBhHeE_6]qBTD>mw/^OP>VZla`E?AgVFMR`kAP@DS[[qOgJDL
sense remind@if	539	CD>_VVB8VCB:T^E:YZCPX[J?J=nIJ(JNwdXWJHaUjPSJ@aCO@SZ[BGDV88JCHZ>>
sense remind@sender	398	a_>S+WSwDLjXiWSXNE]H=[kK9_LgQ(PaYhMFOoSG_tb:;DKRmMjUPUJMSad9aP\?
sense remind@subject	440	D;@;K=RIm^QCY>FPQ$MbPNL\E-gXAmPTHH+CQKb2iwIIMc#_Jwn,F97@HUPBS?6I
sense review	436	u?S\EZ<1PbFUJLSECaoJ1\/IV:NYC6w6_6AS^Y5FB;DJ7W\W.@61*MCc2PFFLF;8
sense review@around	523	S:>9QwEM[CCbJUJ>LgfQPUMHpRDCEWGWX7DSKRSFnMYGZKQ`0WA_MYAULNX<WT?-
sense review@if	543	[bT^-Z@QC\]Xc;3wGoLWNHIIJcGbV=vOMLG9HY8@AB=[8_fJF=JRMOMQPY?EeOFA
sense review@sender	540	NgHqER^Bb+7qhj[@aXw^1Ym?TIC`cJ[EYIY]fg`MSZQA]42kA9RQmkTZ.lqIT=D`
sense review@subject	406	;`0`GO@RS6iKRM\CReZlGUsc[T-HI:Q#XZ-\Ii[J=NE;UO6pgWXA\aXTS[KU>IRi
sense role	388	CKiN[\JT%A]-#UYPTOAs`LEM=M^tQo<b;di5;'gULblinQHcucXeTiELBD>JAcCH
sense role@around	554	H\^UFP?L@ceHA91q#X,ZVI:IC[+Y9>T^@YU9.N*[DC8ODGr`;NN96aKOEBGYFZRQ
sense role@if	578	@Yl7ZOT$5FZ2*jT@]T)LQ:D#JTd]=WH69GfMRS;KV@LiG95NXS1ST@S_3KI<IaZA
sense role@sender	586	VW\RhWCB3jZj6L,Z7kHcBJALCp\k=HSI*XnE>HGSDAGj[PwFNQSASHWR>00JIml@
sense role@subject	606	M#GJ]hNTL=S?LeS[TZNQcQ>KThI_Y?+TBbaF1Ga\7KMPZGgGhOL]EfaSLQ?F[l`H
sense sales	441	K2=O6PV^A@]SRALVZHTQ6`^?Q8AWY@GTVT*S][\HKwRD@:EqJQQlUIS^1h<YS9<j
sense sales@around	800	Ua=a0oU__2EQl[^A\JmO7YW/[9<ek?IOlY9ZjkN?wt[6?B7YDGMeRi.g9iDO[.9`
sense sales@if	538	OpQt.CN_eibZd7TcFWTaFRDYT<ecJVTOS_+VJo/'^`AY4YFY<WTG6bLVTHIMTC?w
sense sales@sender	658	MTDL7WU`RAXT_[Q6[UTMIVUC[F;SMCHIZi2Xow>R]KTSS48[=?De;[DSG\=MiD=c
sense sales@subject	682	RV7Z>_J`b@DmVSKAjIwFE\ZBb;NM`HTI\I;VfaM=R]S2EE?UPLWMZF?OUMU5RFXp
sense send	565	GkPeAXXRYC6WeYdP]8IP6V^0^/<YeHb=X^Awcl@-JUHN679QQD=`GBNUULXGN?Ha
sense send@around	560	\6Y_6cP@ZOEIHX\D]dvcYUB=OaMWWBaPZHZLPXHhWI1ZBVHwMGXXGXLg(:;>bLDh
sense send@if	606	5]ROEaOEcL'RUai,ZPY)[_C*VMV<ZMX7g4NejrIDwSLV#M?9YT[E9N;^;XT$nP2Z
sense send@sender	368	YWO:LYLV='nDdW45_NETgF=TSS:Gg^ANggTD?=YQY0Y2ZoGS;a$G=qrXLN$SIU#W
sense send@subject	466	fMgITZSKReib`NfYYn]MHa6_;lpSY(`F8Ha+4w63=9#[Lu_5[Be;=HHR>@-E^qF<
sense service	430	SWIT$\guPa8W\+hMw4]j/L`VEJ0ZV.jEuS-J\jRIlq@:ENJKNBdhCWQZ78KVcRHd
sense service@around	636	DJ[SZO:QDRkOOJ3ZUEMKhRBK3c_Z^63gKkN@;P>HYP>UIXOJoNcOEZ]\LD>BwN;A
sense service@if	411	E_i[+ECEagfTUB8U7]A=S3AVQbGdSkbI_LSUAHkO)>@>PM]'BAe]9RT)wR8O%ORi
sense service@sender	738	>cE[EIHaISRXWNURL>7cUHGH?L7]TLBEN_EKRXMESLQU?X<Gw[W[?rEKKPE\\B=]
sense service@subject	547	U:W\@X]JU@H]jf[DjYFRAbO(WD8e_-G\RT(ciI]Y4ba;I@GblCRrYwDeclI:jEBk
sense shop	560	IUKU<EGgS[4TQLPRXZOC@GQW;HfMMQK==Y3@KwRAMK>N;`NK]WXM?YLVG[[W[ELC
sense shop@around	538	6VLZ=]`THGL\WKWCVOmhYw]=R:SL]9SOhBBYhhREoeh\7`@V@JOVLF>q2[`9\T#B
sense shop@if	402	HrTeBaT[FhVUZUPnJwaZ7O3SAcY;LJWEHDB3ATB:8@QUgvR:RVOG^NKj2@RMaIGn
sense shop@sender	433	D\G=avOLEZLO]0O@hWH5>cN@H94K@<IVNgQDn[Jo]M-M?QCH6w24MIVvD_NBT<30
sense shop@subject	505	CUSSBRCSR0[jVMaScZHY@NTD`GQf_6NMUBZTEw_RSWMFTEF^a]S[:<bSUG<AXOHZ
sense sign	587	7^W*KB]>IH9>CgS?S4C1LHF9KLp]puJ$T:in<c2SaLD[%B>-sS4G#/gW=/hFLTLS
sense sign@around	559	AGbHbSdZOK,^8?:CI`^l9G]N]7UG>heJOL[kM4w+B>T@ZZ\II3MU`FT>aYcK3<Xk
sense sign@if	748	6Ye=NTr4M55=NXX3s?G8DJW#a;[_Vm5:XIftSR?MgUQX6/HR[^*Z9Nbi+BU>gRLI
sense sign@sender	456	MHSI`;E\M=;C@c>6VEJfMC=Ab3]H)K@J7FhY:N;PjP\\FM)+hWLVCIa]#LK/[_lR
sense sign@subject	551	Ff^I^\u/4DQT@bR;ZNA3@KB@RKW>=dBQD@HoQEH]`CHY8=[;OG8WD,XWAPwLIKQK
sense slot	443	907OdC8e^MBCfM[ML$M3TVQlKIR#XJ?]_QFDPCOdPE<F7MRM]SRD>WG5dQIRhOIO
sense slot@around	554	GcCJ[SNeW:hIa=LnM9Rjd=RWgBC_aMRYcP=MRHWcQD><P_@:QsNW4cE6Tw7iXBYn
sense slot@if	469	K55aR1/Ve_Cb-Yb`T0e&MldRC[^0b.DE@89<gJZ@I?>EE`]DtWc?G8+FhOjd\w@4
sense slot@sender	642	CNBTIekJN`>PURw8JSaET`GBSDJOTK]@kFSJC`_NR^ZEGGNwJ=Mf=YINEMMDVT?T
sense slot@subject	499	I.KJR?:VZg4[5G<XWPlFcTTM^PU,\^PLS@PQFBw^LCW5GW9@KXD5M39=X>fD<EL:
sense sorry	776	M<C0OMY;ACU>KM]67LEwQD+HN5WC1_IaZNO:D1kITGtfU]8m'\XZKV@H03>C@BG2
sense sorry@around	574	@L@:EWM@;MDJTfe:PYR@2nI#]GJTY/N:iHJOFQZAPTHMFMEUSTP?SX?V2MQ:N?NE
sense sorry@if	676	5PMBH2=DBA_;I<VJABPY@HYL6Nlc5wUX@2PLT;8MjV@NNYFTDlSCWGA)B<8?73FI
sense sorry@sender	385	aV\AbRXNKjjMnHA[NRVb[_WKwIr8KX\@sGHgEW^_Z#USY\cS4DK/SJZFPK^fDXWe
sense sorry@subject	478	7W@A05X[D\c`Z_oBOC\k4SV4<NW^GCCQw7-JtWQ=Ac]p'Q>g?AYLNVKU0@O%]V5C
sense stage	388	wFNW;Z_RWiAgSRES1SHE6c\KN[CKL6NAVL>.IIe$6Xb9dGZSV5VQBGOL^E;FJM>R
sense stage@around	487	U3ZQNifWB>j-BNWSEIF[n7EFNk'wE9)_QbL8fI^hW]]OkUM_FA/sXqaVUV<+M_H\
sense stage@if	586	P:ZJRYF<<OQY=PK_ZV^>BiTKHwf<YYDN?DYKV9IM18KTRYlDAZ\MfIV_@PX5DIZ?
sense stage@sender	439	gQHDXNYNEC9aZwr:FS]Z]j_LU>G9W=UYP`HS<K[Pdcc:@OM[abc6[P:YlhhRN\@\
sense stage@subject	702	WFURnEFGX_NT3VDeKI<6Y@WfBfI>COKe?O_YE>\T?7FJhVcEVSHAiL[;paORFCwJ
sense start	538	?fYFS6_=BG9U/`P2KA#<[?<5[VOM_PL;CCeZ?</\cK<[N>+Kg[;QFBg_KOW8YbGF
sense start@around	570	LiOa8LXSWOXTP:QMC=LbMFKS`O2P\@F[U\6R:MVP]CDNR`7TP_Cd9wpPcp]j?IPZ
sense start@if	724	=XmBeRpG==<MI[JC_4GAE7W,e:ZX\lK>STXwJ]8O]NR^=)9PUZG^BGUd88]RYcXZ
sense start@sender	620	NDWRVP^QTOUNEDMf<_?K3<nWJRDM4C]P4HIZM>L#73ODLTl5SHFQGDND_YhWCcQL
sense start@subject	797	MnTPDL^\`M7a:YJNYOK=;L[AcROIN^e-GEVg[VFRL:VFk#RGA@;=fAPUKX`V7MfP
sense study	420	_`;c?^b^h;IwO\QEUTa^FGdLXA3oZ[6SU<<VMjD,EUTBREHWJK=KAuTs5^BQa6<Z
sense study@around	415	qBHP`ZUZ:q6IbRW;QEmDLm=P[SQ>HORX]CTkaJwaGYgMPbi_NVRHVC<]?>\FJQP3
sense study@if	548	KPHJE_GPJ2OaMZ#D_?LY@`BF_[Q[QHS+JOLOIjJQG`EdOCY@M;\R7Y=VOEDQgLMb
sense study@sender	655	I:(L8YUVjMImZdj>]TcXBWX=^3>ZZ3WA[^0hqgf4LdUC*A6[L55jZf#[>^Y,^50A
sense study@subject	598	VQVQFTaSUR;IOQRHX?SUNe\=T1D[\RX8\ZHuM[TZK`V[EY8k=83UeQ;aCWW*wXGP
sense talk	346	_KLhF1Qri_@O4<le]-F9cTGfDhcB_A#dGWK?BEXWCBNGkKM6mYFTgbZ1frJYtdjG
sense talk@around	503	YIGJg&HE_XfW;OMeSF?AIE^d;lGE7fDUB#Od31kZ&1C2TS[,FRL<T;e0]RnqBT[I
sense talk@if	439	`;WwAO@FGZLU)Mdq[Ow/0]I^6WOVR*NdD-:KFSU,TO=O?pbNZbcAFX0W;:EAt^B=
sense talk@sender	738	HY>eEPjVbOMQZTMAVLXU?a^AT?9fLB`DUh@S[Q_#NQRQ:X4VG9FVVdCW>fSDFO<T
sense talk@subject	723	\H8ES=EAIeI@=NaZU=O3M_OZ7`OBP/0wHW?E`AW:CUFB1e^BkjfMVWDI[EGRZV`A
sense task	528	`M]g\NEX_ZQbB2Bi*GC]XEUYEOTUF]>_5=P@0;VA+ADFITcLfO_IYWQ@i[KX9;wH
sense task@around	807	UAFHRVi``PELV[X;SQ[RFHVBb<CLSDW#TKRb]H\H_\Y8KALFDKMSYIOLPWdHH@QQ
sense task@if	371	k=\f1X?TIRwH:'aA]NYFgjEJP@QkK8=`elAiTUFh`KKt-WQ2^-IW=[euHaC<itL9
sense task@sender	550	OFsBR1cZRNNgTK<c)]3T-TqfRRK87Wl?J;hR8(_JIGTC\@WM#:32_6a;_R\Z3Hb>
sense task@subject	777	iKAIdIVTbYT_5I1_3M<VM>WhO_@B<\Q\0?YXG#cI*;N?W/l<@I,=o<g:Xb\P)O^L
sense team	329	])QI_H-Z^ZVEJ>J`CwbV^II93Sg*@``X(tO>D4BNUKNEDOOV^<FM?KLDZ8;W^,Y_
sense team@around	391	KHW3M5072aZ4FITPO<6blD?K:l2SDK#d?gN-*C[j47I4KJiT9dJLO\QMIK/[D`^0
sense team@if	534	`<s78RAI@w[^P9HF3cQYJaOS<G\J5ck:MSPI4OACKSL_SYgO5O[?@D@jIG:LHKBC
sense team@sender	474	DUJhMBMOhKHh^>]aK=OwJXX=PCMfKVK?EgH^?\P]YTRRLN6TNAY`UVYK?baNVR3R
sense team@subject	534	\-9XYCUT]1;cGQWPRJJLBlhKN_OCY#SVSD[DeELRIWVOPQ[9XST8PJ;:_aHEPA[P
sense thank	431	^BgD?gZ@G\fFS6AZ9vRoJWDIF[=S*-UASZH8GHEN&GaauJsh#59<Z\EP6HD-DQKN
sense thank@around	557	D[AWrO<TEZ?W\FMKTZBLBOfVTGHC:YGX?HMWd?aAUCLRQG^#TfV5YLW8`r[pIThU
sense thank@if	448	d<R,MJI_AWeXRTWZ<V2FGTCi[]TSBSD>=gRGK<MhM%bngfQf#UIFTIJ5E0OVGCLH
sense thank@subject	773	eLUU,wIJDbZeC<BXGsRk=WC5CUAq79_06EH@NO;<GQ<k5WgL+0IF=GHa:>6DTa?E
sense ticket	482	4\L6CLDCHk;H[GW7UWK9A?U@FQdRFXKM]GDSTLF@^S7]#_VBS?`F<63DNRCS>/PO
sense ticket@around	591	RfTV3A#XBCH=YDOD;Y1PDQU46M:RPQAQZSOWa`;PEVESKRVLF`PG?A>^Vj;=WiBN
sense ticket@if	413	]8cLWKWKGMMi2JG[^]OoF??SfjGwYLOHTKCZT_V7@[^gR^Q7KlPj.n*aN7E<jHYp
sense ticket@sender	668	KcA;\kBFK-#LjGS>\MK7<lf>RB/?B>:2C\C@jdPRjLH[H,W[9?3Wc?K8BSK=I0oM
sense ticket@subject	517	QSR5SnW9M=BEN/U:wh6<Eb]7MH5=7Y<GNQCB^_9U`KEVZN\92%/R`;H6?IN;6HVD
sense time	323	)u9YQ?\hwMbN_<GRJ*dJIe]<FKgNi\TCDJ9jPOAWjkNHGg+=]iZZBZdLSc:egRH^
sense time@if	535	9>N@THWBOUG@EeYIO=`7Ej;^NIq6R^PMR.<\W;GQaOU[0RMLZ^aS[#ARF=eUM`^;
sense time@subject	1057	8V9BJCE\DEUCZ;^8:7LwOD;BK7dMI^MW[GG6RKKCskaYE\>iC`fU8U>E:GBNH54J
sense title	311	w@[7fV(+4]^JAX4@aZ<RdCEMW@]PXwFJ5BZT>=7[Ib_>S];Knj927V>MP,.JSaO?
sense title@around	506	_%J?NB:.>iU*4+3O?/.TWQ6w6Vt6DCZ`:@Y/A6GR2<=ZCbb;WYPFMFV%QFMV>bT?
sense title@if	293	c`GSOF@TPJCUBDhTSMX54X>I;6o#Pg-BT7Dp7fE)_PPGNL7qnqi]Q8LOE-9E>YBc
sense title@sender	538	bDDb.mwSa=?XSgj9aRQi8Yk4k,3oHT^RadLCcid;]RdRk3FIFE1jjm]_0iT2X6Ei
sense title@subject	783	HKWIi?CC5N^7>N:f@R>Oi=7_BnJWAMAm,^U#<DIp:FAeTY]Fag[E<EeCZ67MMkXE
sense urgent	781	1[54lJ?F6H6GmJI/aTJ@EaY<K#MCB;9EQfIG_QG_g@BeC`;WGoWBUF;?IJ@BJ:MM
sense urgent@if	464	Qg6UXRU<C=;Kq8==Tl5H<sJ?DFPPI4WRSN9<^j4<bVRg3igw8eYQkM?V4;I+7GP)
sense urgent@subject	479	Ph4M1ZT@PM2>IWW&b=OoD3b5>2^NVJLCK77b^XF>sweHGKCdGOBVb_#WNNZ/S>4J
sense video	666	OD0UPR.`J\T?IFEWM-S<cL7W/FPO^(6bH]9QPL_IXbG7.eSBiiwGCZ>>RQ9ZZVSM
sense video@around	543	YKSQc9];>B]RN5Ch4O;JQ;OlMa^W:rQU\sY0#:\SFOHMAWg;LU8EWHT1g[_Z7NPL
sense video@if	526	d5S^JP/9>\:LLRTrNVc9OdV].nV?R?;;C@O5W>L?4I3U=Re4pMM1]B8;T7IFMwg7
sense video@sender	615	PNEB7e^/kM8djqW@\#_:Kof7Q*KNPEj3g6?QqmSAUjc898EO:3>fbW:^FVILW0Ac
sense video@subject	585	S;PEwEC=;a:E1ZGkG6j;SHYaAkW4CCFeE6WAE)]J6@BQHkc=l\Y9iB/D[4XQHkf6
sense wait	459	[T]SY<QRdeVOS</qHTb]7:O[EXaLQceBR9j`EJ6::RJ1ZEJ?<;G/L?UXlN^w@LY_
sense wait@around	563	ZQZLKV_^ZJSbO`ZIQ[ITHEeIVSFA9NrNRGPkV0h=DGK7VFi^DGHN_><DVDwdR9>Q
sense wait@if	808	K`WUQ;cRI_^XD[A^LN]@@Da^RUOCPXj<?:\UK;]3958/W;_1K@=@c#P@m[ja3=l[
sense wait@sender	526	OC$9E`QKN]KcO\RMXCZ`GSVAFJ:McEO<`eHKZTIE]O]HQJUYKEN_Y]YRFCw@WWS?
sense wait@subject	645	VZ]f8OjfpF9aNKQET@fN*Je[G:>IT[l,r9BvoRRLFA>(Y#F6KJAUZ?ESYVWYO(If
sense wish	467	q<?=OiK#J:Vl1a_k=V9IO:U]<WRXDb9MJ@SBC<QH5UN9_V6NA:L\]eXN;]B85,Y0
sense wish@around	767	KCQXFSEUSFSKQIQ@QQHwdOJHNQD_[HZIK\<L<SIO[V4CMT<CHPPYCZVMJSDX^SH]
sense wish@if	489	T5QJWG_JWORG\VKWX[EHZOOAUH7[+XJ\Kn:BIhJ]^wPCXXBFCIRYap]]IBJ[[MHZ
sense wish@sender	370	l#H?/SOVRJ>OSo`aJVwMKfTInKITLKM.t?DakV_<GHkJI9HP0GKk'CICRGVCf3?Q
sense wish@subject	585	N6DF6kV\OL>jYbiPZUTe#RV6`M4NI1t1u1<\k^OJIdMU@H<dH<<f_F8hHQXGK<Fi
sense yours	373	]NQlI03OT^]gO>Ew@;iVZVSXF]k6Fa_H;;0=O-N2=@/=B]W=F[`6D>Y?hHP8MjP@
sense yours@around	394	fAEHHDWYbSEERSSK,PGhnAOGtKU+CPGXKSdT@:v`]DNCV?^w8'<YY6\F\QeSGTb3
sense yours@if	480	Y:[\;`K:BQMgA7=p#?V^DSK[5]]QTWQH''6A/GHQ+KZS`e[E9HU@B=S\6>9XIP=M
sense yours@subject	661	`7XCPRMDATU<BJ=c)TO[c#?]HhgA9XVTAEgMGJVc:6LKZ^lWAMX@XBOIYIK_EFaD
several times, asked	652	R=9NDYMETE#RAbl\_It=Hc_Q?WZ9g@bUYGWMKEp;E7P#OROSMR^DO?BQPM^@F>SB
shift	509	^DNM]8biYwSWV66@E`=YK/F_\C]#=ilOUFPc2>Fe=&E:TDGA(@FGW;?O`=phGMT-
short	278	[nC``G_mkHaW\WX\LmCXZOcr\kRk]CPUBCJWG@^hPVCPdX`SfcFI_cYYwuZhEEUY
slots on offer	910	Vu>k36NjwEjVLGKwKP.iA?RfBs.]K\CV1KB^BN>:MR7?@?J;ZPGCIbp2irOaSDdo
survey	588	>\;QYga]h>J;UHU\oKYXCPSESI6X[#^FTT9XY\]N[WL=R@.]^;OOWbG]DXO:\BH\
survey@subject	602	<[<w+U\Z^EHScblHUMaQKV[BO6>fh9S6`_1eZ_Y2gQF733/R]R[ZOf@RFa@T\B?Z
task, and no interview	594	k5QMbI[HUMNSKX?DKbQNJKWSXS>G>O9L93OIQH^M#:SGN>WJA:GbX@ZORTS>?OWJ
times of one day	895	CH6ZKU:pSJOD[CVSK:V^\PHMGLEZ\#AVRc/NBZGI`_D8BX7OiYeSA^LJS^AK[9=R
times of several days	996	b<?JSUSBSU'N>ifF[Kw5HiZNFKZ:\5OGQ4NNfIn=E<P6>WcKTQ\Ij@*GKFn<STL9
to several	747	Xc*[-jhYkB7sdpn*uOwSDnmA`*Opt1kFuR@krtj=[erH:C#dXLOj\U1sIgn>q?;[
voided interview	522	@PV5P1\h;Y9D`=1P8`m]ZK7Lp7]B@Sk7hZ[24=TZ?H7QMR,_6\WC81=I<Dwv5NL<
voided, and a time	503	E=N<`NOQOaDFgULFGii_SKL3a4pM4nw>[>bCCFjha,aM9_Sh0TrGN<+T2Dj\ALG,
windows	560	_@1cFVOLhA0\=^dGXig=7df==TJ?^&G7NI+[tUu'BYN;NMQU^CX[d]1aHZw:X@QD
writer applies	683	FH@P>dZJcM=V]dk:iZaO;XS.RA9N\5OHYL0S__^DXZR=J?M]I9IjQTA]GSwO_:Ae
"""

OUTPUT = r"""
89 -35 10 -23 -18 22 78 12 4 -62
36 -335 139 -428 34 187 -366 172 -282 213 91
93 64 -428 -373 188 -482 93 108 235 -20 15
22 -385 -285 -302 -269 189 267 263 -223 265 -207
46 210 74 -364 -228 -282 -322 175 -211 208 160
34 -23 87 183 -262 148 156 4 214 -508 -436
50 -397 -119 -343 -311 209 -133 -188 283 244 244
82 -412 -394 109 -60 169 199 243 -348 -252 202
44 205 -36 191 -170 -368 -254 177 -275 -339 135
81 120 164 109 -296 -279 -89 172 -297 -325 194
25 -137 262 274 -264 -303 -285 165 -236 303 -252
56 195 -432 -53 278 109 -402 159 -286 113 -416
39 -210 1 -437 -294 -157 -287 155 -195 229 198
71 174 -342 226 -205 -410 -200 -71 282 -333 183
59 -351 187 -164 -246 174 245 -49 -341 -349 193
33 -176 225 -35 263 -121 -67 -421 -319 -406 254
50 264 199 -285 -409 -99 -284 237 -151 249 -182
75 -246 222 -386 -369 -82 207 -223 252 -374 199
82 -361 -302 -147 -172 129 -404 181 217 219 32
28 26 204 209 -180 -438 -324 -165 -313 190 206
64 74 -460 85 162 111 -404 4 -363 115 36
18 246 14 270 -172 261 145 -331 -418 -215 -266
26 -263 174 80 -407 -414 -328 -282 224 148 164
52 -434 145 -319 -176 -349 -106 252 305 -120 206
45 232 255 191 -256 -211 -268 229 -322 -202 -344
49 -205 -337 197 -199 138 176 149 -291 -375 230
17 202 210 -421 -288 151 37 165 -246 235 -331
-16 -370 228 192 235 -407 282 -219 -480 121 -271
34 157 -360 -430 164 146 62 -106 -280 195 120
28 149 212 -89 -352 -351 129 -205 -346 -255 212
86 -156 -386 99 263 -65 306 281 -183 -236 -301
62 -360 -233 176 -216 -457 -271 226 -159 249 82
59 257 220 -4 258 193 -521 -256 -55 -439 -273
33 -94 -378 251 -173 -272 -165 -285 -283 -310 286
57 229 -392 -222 -350 199 -266 -470 263 9 45
55 -461 -365 53 -178 222 297 175 -312 -31 -247
95 -165 -36 -164 -447 -363 272 236 -254 -270 235
31 -289 223 -267 -56 -391 -165 -117 347 -205 291
51 99 -268 -337 -274 -378 93 -281 259 263 251
53 -299 185 194 -93 179 -373 127 -353 -427 124
48 1 -391 238 -321 275 239 -275 122 -175 -239
34 107 -154 154 160 -432 159 -283 189 -279 81
64 238 -155 -46 261 -286 -99 -272 -259 -306 233
52 -415 -319 219 270 225 -285 -215 -373 -311 159
37 -399 -380 -334 264 189 227 -305 225 203 -118
69 -488 -258 -376 205 292 -196 305 -218 -268 -2
-7 181 203 247 180 -281 -525 -394 -15 207 -194
36 -302 204 -288 -413 193 -380 171 212 227 -104
31 -310 -428 204 258 207 -372 -273 -182 -329 188
50 213 231 -243 -423 -358 242 -157 -348 -254 -1
13 149 133 195 215 -398 156 -295 214 -533 -299
33 212 230 249 264 -400 -481 -460 -284 28 -83
63 25 -281 -388 34 246 77 -245 -340 -366 279
53 -487 168 -334 251 175 -254 172 174 -391 93
39 244 -194 -328 171 240 -376 -257 -324 100 190
71 208 -298 -409 -270 219 221 229 -45 -78 -276
44 -254 -268 -357 -206 199 196 -244 -79 255 269
74 224 203 94 -380 -400 -352 204 15 -381 -156
85 202 -42 -281 -309 -96 -364 179 134 -378 215
70 -275 182 213 -269 -412 126 198 -208 -314 176
54 290 -76 319 -232 -337 -258 320 -154 6 -296
31 198 153 -144 -269 53 183 -420 -178 146 175
11 26 237 -582 -433 229 264 -273 -472 215 -295
44 -201 235 -327 -353 103 211 296 301 -263 -407
61 245 -351 -240 -57 -364 -77 240 -187 -200 237
"""
