"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	716	qVO5pA>FOCDM-AXhCnCUP<a^#<FnQrf8meSa<ZJ:V3oNCmdIfPP)5IMKECD6>@_8
ack.received	704	f#dYVQRN_6P;U/Xa7_.Ia=Vi3K?]m^9*OX8WH`2>mMNa=iMlh?N-342g>@J4;:b8
ack.received@footer	420	,GDHJEH8FB;@OhaRS1SfS4L?@7Hr2=-B]CSRKDYR\La=9;DA9?Isoe[wg+K`:T<m
ack.received@subject	993	n9[@XQNLoAP=BBZf8[ACV=ZZ4L8U`e>8SO7RHX9DZ:Ue6wLe`>Z&<-+T7R_5=<]1
ack.thanks	291	W#bS4F;ANOE<I43A)pC-VGKQI+;HWOCN=ZBbAe@6;Xd>,?KRZ7Z/B88^*:M5=(DM
ack.thanks@footer	456	G(`Ba65@aHH88/lfDr*\V?ObAFCWc_=3jdDfJ9N7lNYv@unUpE])8@#^;DK;=>f@
ack.thanks@subject	702	T0i:a9>Kw3E+G=hj<YD^fNeKB1&\gG?KlQKh@F9@j-lb/Pk^o6:;PB=t95YOBZ\K
affirm	299	Dw[R6YN=>bA*RJU`SKT:][@=dCQVIBJ7QKRQc>hLnR5V[HAG]'F*-G[eISMVKC[V
against, and no job	367	k<9MMY]M_/JSkNCVKCM7=bOWO^9Mbi^`;R($RiF[dCGcg\MR*HJT[,K4ES_YFE#%
agreed	1078	m7\^/UfNJZ>%7U16t[A6Awa.bP31Eihn.+AYG@rF<_aYd80RU?SFS02YV\p^%LkL
agreed, and a nod	1150	pM_P7NXGIa;9>[@AfTI1OXc;[I66XaWlC+4]=IbK?i^Li@/Lb#DFG9,VRf^^+KN1
among colleagues	608	YR<V:oMnw>UNQ[m^_c\N:QHR_qFAYVO_95B3^X?S_SI`QW8_@5WN`8CCK[_@9PB\
answer	332	:DRD_(%*@CcNLdAZ8Q9c\C>M5VphH<dKUwCK\`IHEUMA>b]KI_M6BYV^UT0UdWJF
asked to move	856	p69d5SCJE6g>D<M5qV]\Es/@7Qg9Q7dD5FcfeAg8>5?o8=Hr%ahEDBnwa?B*7btv
automatic answer	1099	;2@96>>oj6m88:fA;j9T:ic<<7D3k=Cq[;i;=78;6<=29[]E<lHoD@3<7?\=fw@W
autoreply.absence	796	9CI9@5A]VGZI2G^?<rBLA_k?B<FB^FH`_@bE;P99?A?J1Uq>Ge/k6?3B>?T?wc?U
autoreply.absence@footer	448	DN[JQ^L>ueMom-VIN.E#\TZ\TBULc9@@=oEBIQPV\rBITDMQj4GVU]NbO5K8k\v1
autoreply.absence@subject	984	89?6:?>cb6u?BBl:?i@C;np@5@?5s:>q^@j8>H7;7C:;;\kEAr3w8?8<A9X>nf:Q
autoreply.bounce	628	@;T2>9BQMBYCDPgGF]<U+`aG5?9Fw5HRV5h8=?:I@FI=/BZL5_<]@C@:<9U<ao3R
autoreply.bounce@subject	856	?P;B9@B\S>_?8Bm2A^7UC[n5;FCDh?<`_<f>EB9=F>G?=E_8Ci?m9BAA=9T5hwGR
autoreply.receipt	772	:=1D>/C`d5iLQ>i3:s>i5icA8>IAh7JujFZ=?D0E7:4.3YaK/p:w6IM&:CU:qo.c
autoreply.receipt@subject	877	4T.KBK9WMFhaE?i@DoA\6gYF2KT;l?QjZI_)FG5E0::J2V_6*b9`=M]0B7K4wc/S
autoreply.received	711	E5:J;:F^T<w\22^=:q9TH_b53<D@n*<Te?_JHLE97I?.<aSCPhDhH2HK8:GBc[AK
autoreply.received@subject	834	/7774B=LFEj<BAf7Fj9<=`Z:7;>Aj<Wwe/j>RFG=4D@6DNqD8l@c>BC905Q7fiAJ
bias	246	WPcROfCPHWMGOTHachPFRiVYiHRNfXGYJIM/dUQMkLOBY[PKO_GFRIVJVGHw[UJe
board	458	[bS4]F4KYU=Ba4OwDkhVT]ONfVZPR\Ua_NWj\G^S_R[_kK?FkcZ]XUEGJT^Y@XV[
bulk	1013	uR5k5hhol8e;edkfmQlH:d<f]`+9^m]e#6;3]^Vfkn1otq>j4%bfj?@=KifK/<0T
calendar CANCEL	586	dAOj^TTVQ4OfJa@Dp8_`:=dC9TMR4G[`IKcCU@YG1IDV>r^]3DW;uwADBXA?U7<P
calendar COUNTER	331	R>UHTCMFONrB/JL:Up<\cv3IKHAZ>Rmk@7wgKSY0IGLB9Kc[@oX1P>QMiG1\Bv`Y
calendar REPLY	708	@BDGB7DswChA>,`=6h<V;qkBKI@J^>6g\GJ7C.5OS6FH/cdTEXCj4E9?7MBDRNPQ
calendar REQUEST	1083	wRXJ8PYQ7X<.BbBIqmE:<i`7`K8;>]feK5>]DIiBGd]IaG>Mb>CA@3DOb\p^2N]<
calendar moved	375	fQHWD^cNE?\ANEQSllFFXp8>8eIAf\vQJwYqdMb`A:9a`W:mOfZWI5bh]<F>:mep
calendar of the owner's	577	CW>RE/Glw6iNO&[E>tGOBXW=3IDHmB@`TJV,@D3[D9;D6bmL4eRn3H8@49Z(uqGP
cancellation.off	856	w(=eb@JTa4@`E6[9m,oU5VaC,KG_=G`h`1^3LHcKT;\?EbXg5>m@kc<+%=82?I/`
cancellation.off@footer	568	PKbhFJJ1I]EW=DVGRU<7c_mDRRMB2EW^DY#R[43MVbXL^THGdRY]+IGVBWLXLUdZ
cancellation.off@subject	753	_5BjhMSTk2UeG3DB^&wJ<NUD+XOpHMUfSBA7MP_TA;QW?mRg84qHi^@'9@@0=40T
cancelled, and moved	468	4R9GV]NV>KG&UVWwdIBdFWdTMYJSTFaKX9\R6RRGQ2\Od7Wh]MO.=Y<OL`;I^NHW
chat.lure	490	[AB7FKRMTPeEYQt8^YUJa\OPTTH@^M2k:KCBBK_0Bw?GZD6eREiRPH:KI;8CQLeA
chat.lure@subject	478	XTGK>QPi`\RQTIY@\OOJ>IFFUMX#b8MrDEU?aDQBAfMZKIEKZ4H_QM2dJ1NGXTH:
colleague	1618	PV2``akj`:gIiwRh@eMW5K=nBjOILoSJQQO<`p6nPR;cgmLZ,R@abJK-]hXFH<+;
day alone	606	SaEOd;LQND^UBF\;]EScOC_TCMTWZRLF_\M4RNCIX9LECSFZ>;bKX\L47K7#].DR
deadline	503	<YPdWaW`U^wl\FbW>YCDZ?@rJ_TR^`8<XfPAaU4a^IE\O`KYUN:RDLPH>PR8QJB#
desk	448	OOZMXTMNII:<LM`TJPNwS?R[@G@=RK<BbMQTR9GOCPDP/QNRKDDSNBHSFDJDFH=T
footer	457	OFdDoZVV9:H[=CkwKX&Sd\J9>6ATHMT?NV:TBR<GXK7^=mE[]A?0BJ8H`GRV5EW`
forwarded	782	jQES3][X_6RJYTYYbfO@AqZS]PG2N^q^G<K#]\\SMgQTfN/XR;]>S=6CT[hVB5GN
generated	687	X'2c9cldjAr6khiTBTU9*VPNAo&0_]=w%-K0trKdC[Cd`l>^/2Ree8.87orD4?-0
hiring little	370	H^[LwH4PKQ[b=OAL`M[ULT[Q7ZL`KJaZnbQUSF@H`J`JQJsFMPR0TXvPOYE@P?VL
hiring much	351	JMUKV65R@]6C9NG\GGERf<[FcFcZIJ[ZsYJW@Hw97[[<D_NETUY<H`HNbMHKO7dZ
hiring none	268	:_?l;bhlaMM<E]SEIO[7KuQO_b6,a\k^K<R6T`@ZaI=Tjqb_9Y8ai8j3f]wYUgJN
hiring some	292	J@qHZV:?^^\aP\<_@LFsG8dHNQeX4Fcb\JWQF@M84ikEP?P#\U<qThE\^IcT]Uwp
hiring.application	248	6INHeVUNgQQgoElw4[EgY'Ut5XF`BZ(]IS?ZS^YighHEE`ZOSJ.NUSAIMOP@G7FG
hiring.interview	350	[:XOXB&?Ei=M?MH:lUN]eTf@]I[U>Isu/;S_BBgU&co(`=_2]KVEUW9iQqHrL#Z_
hiring.meet	384	G#EQWLSPX]:eWGJXS<P?SR[QnH_DXZ[o.MUWCRdB?uS@k5SUMBcMOU6F3USMBVPE
hiring.process	331	E`2hIag_>4<DYcY<,GIbRU*L9h_\NLTJX>ZvhWDbYD>vOX9b%TQ]?KwW[O9[T)FU
hiring.role	497	A]Z<]A/8:QEVIDVFi@V`TRgDbALaVMKEJU^KDEcGwH^T:JX0RFKGVTYJFOAGVH[`
human	200	FNNWeEBNCqE`hSWwpYZO=GOPnZRKCStD`OCr^Lh[b=ZSi<0RgIP8_TJV`jNYMQLK
invite.details	466	WVCE[OUP>V?H.`FPaT5(<SbILK6E#YjMU3OPLMXVQUVVUKQMHA<2IJSabbNZ7.SX
invite.details@footer	430	]p[K`CCUWQ<AL0[\3l=C^UgO<G7wq/;FrR3eCRBJSDKkOXZYNOXQ8/7^GVI@?N[4
invite.details@subject	654	]iK@N3Q?FI>=>OeLUYKH=N\>]?>VSNEF^KNXFBRJXN[HJ6YUNGFF>?KR?NVFOTw]
invite.fixed	492	^SMJ,[S@E[/8Ac#WhK9DFUR<bJB?LGZiN1:O<SZKReTJe>:NRQJFLLEVWeaWXURN
invite.fixed@subject	452	VhSOPQRM[OU=6YJJG>4w8VL^KeP\PQDKPCs`SRB_LRSB\Y]BMfVVVN;BMb[[[CCS
invite.forward	308	uSn8GQ4]JVK]*Q_EwkO;bKOGDVSL25YUPa=YEU`SSWYIA0>FB3DW+KefKLGX0ZKF
invite.forward@subject	560	JESD)FMFcTFK^p]@[`_/LVfKcL-C/_DPfGJ[MNYSIdTSwHAFh7_XMN9^edw`SSAH
invite.invited	378	59LBhSNOSTKX4XCZS2DWKDLXQJDKlV4SD:P<RHkX*vB5w:IIR:=`CXCN<IEVHAOC
invite.invited@footer	430	:k675faKEIFCvibU>@]jJ;DBGcP-#IS@A+A3W?8pT<?_OL*4LXa[nkcSPgahLd6o
invite.invited@subject	420	9VpHQGHKEUMHCB(0\7-2U9RavRQC(.h[ZT\W]>Z<*fM#oD>=bRXTBbOeYLXDr=W5
invite.reminder	807	LT]>BZQULWIDJWaWLRDEJS\EVT1I=ZfX<G6\FFNPYiKJ[HCLZ25KNGCSK^e^AKO#
invite.reminder@subject	974	GW_>BKPJPRFLUTFGXQK?Q`RIWNE4IVFXFXBQHHZWNeMFj[MHO;EGIBMLKgZTC@O#
job and one time	640	wGCQ9KMH;Q?7<OG+`b=@H_a1eNH9JWufM?KhQA[E9\`HfG2Q[QN3>2HVca_a?TXP
job, and no person	362	KPH:d%4AC/NV`9RHDONR\CH[;3PdV66Ac^cmH=AEg+\F#QdNOaR?RUgc<=EjmG_T
known application	1548	@OW<V4#.7`J`=BAARGI\R?LFN4f\@4T>\^`eE:S;G?g?=9W8T`L?7efpZE6VbR_V
known interview	1080	V7@_TDGE=6^CMH@HB^D\?BFRLAZBAGwAJHhaS\DY9CYNFELGC`GACE^IcIG;;SL]
known interview, other time	755	7<;EP@>JO9hJP\RZ8g@mD?@X@>kPUFgEEZnZRd#ZLBM@@?^72qST6SnXsG;*VN1U
line ack.chosen 2edd81	485	dR?Se@J?F1=?FIRaK^:JCQnY[TPsrb#]fXEfJQIaWIJMH_ZbP?O0DXW\\ZhMOBPM
line ack.chosen 374ed8	487	\=_<S>H<\U[29ETl[_Q8^5WpTHJwpMODTL>X>SZ=V4R\7htYs44FIAJ`\?ES<NVO
line ack.chosen 3c5721	386	&GA@v7FIZ@`D@YrXBW;tCVWS-0Hw[B`.RMK`_UP=D+RCejMRQ6<6:D)0<^SC.:BB
line ack.chosen 4a5215	581	;GURU@HB^EVR?GYRJi2;UG`MIBR^j2\ALWNU8H<CIJR^@EQKwA>SJHO_E?K=J5PK
line ack.chosen 53cb1b	358	^fICCb'VT*NX5?[\Fg8H^B]RM9SXSC[(acHS2>E9P#[iMQ^m9;GR71MOO,`?_>U:
line ack.chosen 6062dc	447	@J?:QQT^NFXRU:>YAdLt=RR].TuhFH#DcX\Db]APYNQL:YdG,RRRHLX\h]T?^@8I
line ack.chosen 6ef773	330	lp$RXLqnT8niOZ@lQ_:?7XOa4pkX4n8a1_SRTS_@FFCXE]Oi,wv]FX\KTSO:C</\
line ack.chosen 90a3cb	693	w9^Q\GOQqG>;7E^`Df:O]Pba>>6\kdF?gV1]C]OQ\M[dCbdUS2S;I2BL@OS=+6X3
line ack.chosen d6f39f	579	IgFKqHLIT_kf#X^\NLANHJNXAMWaDeHJfL%\R_>;QHV<ZY]@;b1GCZEMT9>MnN@D
line ack.chosen ec934c	432	\RbZk]NGdD<T@^jfSf[<\>`V]ZS_]TPYWQbM[wW\ZOH\QN>Yj<nEUgf@=3OVKVT9
line ack.chosen ed75c2	510	PwJDeDAJIbQlH:q[M[<vHCRKELZVeYV>WMIU:^XNVQGHSQGRPJ@OH[VWdQOPF4[7
line ack.chosen ff42fe	622	d@]QOJm[EQJ<CENKQML/DRP;MP><YbaZU@7DDI_?XM_N`NIPV#cB@,*9cgkR>a[8
line ack.received 026741	348	SNRGReZms>=DDLaq=wSZaoHhAXWpKW.]Ua5YLd/ZSa_uoI4mW,49,N+[K+8CJIZT
line ack.received 0454da	506	]HiXJFTar6^9O3IXQ`8HJ8Y\8j??mwLBCF1ACQ@:_c.[GpAkL4M7#-BWX.X/$@^6
line ack.received 056020	464	bFeBh+_=jH;7G;Z=QZQ9bC\SMGGj_3]JXf<S;4RGwAu[Ehgl^F74AH;WL8aJ8MrR
line ack.received 0a5454	570	V4U]WQ^ldDNEM;wiQa]YG;RJ>BOO\ZFYTIIVH@JBeDTpOEhh]7PCeOQL;ACLSKJG
line ack.received 131072	461	uG[FV*SIeI8R\ZcC:B?aO[cB6U=YdRWCY/FGdo>^RMI[3KHp3Pg#ZNOKI?v0>>XR
line ack.received 13dfd8	371	P@V_m[;:b]^(TK_SUVTwBcvnUZagU_E\sP:imX-Re6Pj_vYnuPI2XPIWb_bYX;fU
line ack.received 183724	496	i?MGSPRIw4G:JhY^VI2U[4nXCTCV;P8C0I?BKpDZ^8Cs?m7ZE4&7aN:S=BTF24GB
line ack.received 190687	413	7U=3XT988kTCVfpSADAUYPM^7PbcV9fU\jJ?HROTR4M2ZUT<NTJFbajVhJUwJ]cU
line ack.received 19817e	375	rCt8bJCQC@_QJ4SqBgJIM=W]A2@q4bIQkV^<AX#<l<h`Eogg9?C@C?ctU8QW:FP-
line ack.received 19c9d0	582	UNYChJJMnFH=)JkYBUA6iIYVCDSViaQEf_@]HIOIUPXw<]e_THAK7W@_H,@F;ML.
line ack.received 1f9970	456	eVUvPbaa\BH;KB6d\O]AIUCETh:7wU4Q3O==dSql_fBgWNSn<2YYQMMdLQY-@<P@
line ack.received 215161	602	\:QM=YePaHP=^WJUBLZDKAY`=L>@TL@M87>E]kLXHVQ^Jk6wW9[aF@IIJb[\/B5<
line ack.received 279bf2	532	/JVEW:LeLdKUwnBVDCNAXK;X<YXQG>CQAP:^99CNMGSIC6nCY<<c?WfWXBTSZX?N
line ack.received 29fd6f	548	F0l0X;3<Mb\N4FwPI_AS^Qi^:OYieTAUTX2]cG<7`Jh^AH\YiE0P9E7s>,;C)?aE
line ack.received 30eb96	522	bB;UPPDFF7_A3=aM?YG6X>KE6M;G`SKA5eTNQMDTM8VlGfuY9wND80DXHH[1JCS/
line ack.received 32b128	563	RPABKGJ?FWDRVFRNIPSIREL_LLPwMTH>oeDXKP4JlE@RJbT@;CIPARU\NPDLdK[A
line ack.received 34be96	608	mELaP\bMdOR5NAXYBU?=P:C;:e@Hdw=FDF;@ZePUGN;pGaSf7KNFF4ID?Sc2RGRQ
line ack.received 35a79a	815	?[JHbDK@=WdWEXEQJZXwLELRIB`b9ARJ^nRc:PF]?B^BHV_G;YC;M_^[TJ5QWCKO
line ack.received 36d3e9	446	nAt>HQ`2Ei?UAAqX[eXEwNnI]BCP^UZTrm0c=7N:<nTABij][-3C839\ISVWHMuF
line ack.received 39490a	477	dZECmZb]r6BTMNK:@KEMRbVFhTN?^\ZWNUE4cZ=dGb]dIwfjD3a3PFSSDAaAJBmW
line ack.received 454a64	365	RJ]BeJ6BE=K0:UZwRnNkYVZO?>GOTPH1pV=_Q5DCV;bMc']hkS?Sc.,cfF7X7@[+
line ack.received 47dcc8	429	HBebK)19l/D>J4\^GZAgb7lQP4OqR^DPkg;_P[<Dm0ff7dMc`XI5XCJoM2T;@Fw*
line ack.received 503309	404	Y;KKw'P6FLJd0ofj/YfKKB=U,B7rN6fIPFTuei<WF@i9HLiG=JiIKV]a<lniGT8<
line ack.received 52eba3	561	\=]DV<R@^O+<-N`_YT;8P?hHI<TTUS=U]_;h+:UCQKLVCMZ`k#;IHLEaFHPD9Ea>
line ack.received 544572	711	mPWPLVJRf=O4LKIhEV6;aEcfJS;U]\LNRJJDScBQwKBo9fGjR3?=@6=UUId@66T@
line ack.received 576121	357	MVJITL>dc>^DQpJ_7ajQJ6`Dcg?VwXLR;CRmBVGWNPMK\TSZOA%`R1\P9Yk;/UkA
line ack.received 59220b	835	aHUOSG<Fd??FNDakD`EEZF]ZJ@H^KRPI[WC[I]G9RDReI[wY[IODK:7UEFZB<<Z@
line ack.received 5b3e8b	773	ZCjHT0KLZ8^I:;kRJX;HcNXcR:<WwHROQZ^VNCNCTKXhAJ\OV:MDJKOYAQ?@SKq;
line ack.received 5d30c0	521	YMq=`IV4Q=lU7AEEZpVOSGmPCKFfp>ECtp?c1B>Bh6aF3WwZkES>KF>O6G9NA:eC
line ack.received 5f18f7	423	p^JCR&NLoV$;\E[[Q7?Uj`DX=RU_bfXW_VS`?L2BR/JQNmu_K#+:a*ZQ<YLPCDHX
line ack.received 69e267	473	=5k@SA;W1S=E2Dw[>5LP[<^;C;0cOI:<KOH@57SQQ^PN;DfJOC;_@GEsY/DVFa[n
line ack.received 6adcdf	622	]CW?^Q]JYQZK#L_cHHONXMbL>EJLbSOKacP[EKHCKGRGHbc\GNYNUMGXHFRVMNUR
line ack.received 6c5600	452	E*c<UH4<:@_<<SvZOaH^[3wQ98Cfh]<9e]+FEK74WY?pCLs]_Q^H85A_LHT(?HkJ
line ack.received 746740	498	^JKGLG7F]DFH@Jd^J^Y`_NWOR>ULZZJ=YcFjDX2RP?PDNFKZwRN1H=KGVGsUL=]F
line ack.received 74acfd	514	LK<I?KOEMC>WXI:LC?LUd95UDOcOY1VV@GfLOGHaMFFGV2rJ;2cUwlQXh<A_XFS`
line ack.received 74cd9c	447	TTNKcO;KRDR^RUVe<TJ>_42u5PMI_T;`3QEROJZM@\YhF_1CSFU#]@@O&EV(Z@bA
line ack.received 76039f	556	[M9F3aESZG4Br\EF:<IQIVO;P<Q<DwFJABI4OJ@^\\Cb?MWQ6%PJZIQ@[OX@GWCQ
line ack.received 786468	538	bNP[WJJRi:+.JCVZYUPI\T]iD_BIZUMBGM@\R^7Ew8Uj>jc\NTB5H?R@HO^D>I]:
line ack.received 8438bc	688	aJR\JU@XW;1;OLcIXM^<?\YYcR=[DZRIKG;aNLNI_=ZcOUQWW;PGgQBTVT`O#VKO
line ack.received 85e505	433	I\g<Z>%FVNUA5a_pTO</STUaVJ]a]dJEdU[L\R6RhBZCBELdBoGX9Q_HHB^Bp.w?
line ack.received 868a91	482	EAG'<?;\5RU_AJfBN]EGNg_+7OD=SXM?wLY>8EWS68kHO[c9QfFrT=SE@QKTZcUO
line ack.received 87e685	578	[H[3dJFKh@IF:@XgM[?*^GTWKBJbdXKC^S:^BVL>r?MWClmlY9MBI@8\D5wFAHnS
line ack.received 95f9a4	389	Q:/^T:0g48iE>HYhS^4g7aTk2R,c>h>]_P>Y#oF`D,kX9kTVAdS8GI9RhTN<>(_,
line ack.received a2fa1e	536	h3QSNWILY<>=F].b[WOMa/\OJf8`\QJZJIDM?SFGJ]YwF\Qb[0[aA<QMTJD,8JU<
line ack.received a5b7c0	585	V58@q-KHVH@K=;P^DwEWD;M[D<GWPfB5veTbGN>MLBfKSo]NfQG5CFN_P:6dFJ^M
line ack.received a5ce49	441	OJJDJBJBTYH:H3cwNVD6S4XMMQVXleMTt^PRJBHIPEZWUMahVFAKN@FqDUM@<IQH
line ack.received aee148	635	OEfNBd>Os3f#9:[d;\GGe8JN=O;JUHA9^R>PcE<8WTQcSuZbV<C=872Z;HX>2-Y@
line ack.received afb883	458	Kj=:MTcL>wRMW\GIPJqY;W9.XJ`9H6Cn=ArPd=\Pb5SNDDQ6OKNMSIK_e[5eKcH^
line ack.received b14d41	423	:8\bVJNHGQPS>mVaI[_Z`<iV?=TwQLX_PP6@/W]Li=^UCFXX_7V?D0RcRXkaFFEO
line ack.received b3ce41	839	LBfOaFHASAQKKA`WEPMHg@b[EAJ\wUC=e`BdMN=>_9RWPX[abJCBHFP\ADRH>Q^E
line ack.received b5491b	729	TKt;YDE8PDOMA@i[Bd8FVISmA;<Rh]@BwcGi1a?:`H`kDnMYhA;7).@U>2?G?GV.
line ack.received b99301	662	[3jBjD<@INQM3JUJLg[Ce?VZRDAfbK#AFeAQ<RTVR>ObHWiUSCI2?>FVICYCCLcZ
line ack.received bb3531	557	i=Bw<V^Xq9QYVPc[.CRUQ=K3=RQ>TVPCR;LOCNACaWVgI\Hf>BL:NXJAIMgYCMMR
line ack.received bc4931	487	QM:D]3FF<L[AQNRp;w4CEKQGFSehI>L>f[ceKR=Kf6eIAgYblJ5>3j7gNPCAWJJJ
line ack.received c22201	504	`LT:WAEDwVIZ7V_\@YXE[AI`B4S_mE\KXOndOVG<gKFcMQThd?LG?RFd[aGKDO_1
line ack.received c2c11e	464	+m>#gHN:,UjRJUISCwTo=D<iADVpBRPSvgQ:[Z*F?<j6T[i6Mi;;4bYG^hEWkBU5
line ack.received c4163f	619	l>gB_EACh1L62%sE:aM8XDsJMH<VmhCIIe:d3eH9aEW]<IwZsBCIMMEp92]69@iV
line ack.received c67946	567	VUa;Z:9:eJPA:PkbXwF?jJXV;BVu^SLVjf?_D^GFf7[i?OkYPBZBF6CW87HDLFO2
line ack.received cc6f18	672	jCKV]SGZo4WDV:ad?aKMFNAn#OKDqbPDdOIJR[L7`CA^Ap^oY>:7WH=INGP&28Z=
line ack.received ccdae9	622	nBPgGjaKQNIbeB6IBKb:X=IWU[EKNULNQR=>eXDLHhQRIR#RlBkVP.EDF>KC<@a7
line ack.received cf006d	614	^7WFb7GNLAGHNCwMGOBF\7kaHD>ZYJ>L`LHgGIPJO4EbI[Yhf>MFGCGl8;E769mH
line ack.received d0cd5c	663	G*D8UH9`w(=&SEsU>R54@GZ?TCDTfb49[8PNKj1NYKPc6lPaG?QAL>?K@=Q9ELF:
line ack.received d2a8bc	648	H>]4e;H7wNBSJ@XY7YI>g;TjWBTb?ICLWw(R6?QTQ`QXGDM8lVOD%8JTHAAIKMW@
line ack.received d68741	541	KK\@w>GE`N8KPA`WBZHJGNaT.=NY^a<>ceQ?CXOH_MLfRTRZo?>OU;RoP?D?DFj,
line ack.received d7f545	641	_HfK]IGA]JEAFOdUEeKKURNP>KDTSIB7a^HVEgBCaEV]KoCWd9#7MJ;IJLZ3C6X+
line ack.received da8d86	609	lEpFr:DBj<f*%5W]?sL@[Cfm5H5iXlFDvY5Y>g:=m:EeFwS`bO_+DN?jDGi23Dd2
line ack.received dafe46	496	d>J<\S<C[K)G%enZF_5Kl:UTG;<ncVX6ceCl'JCCnPie=]bweIAAO41o@J\GRNb4
line ack.received df88e2	542	s3k>i4SOX5b:;5usL]:=e>eK@,L[gU*=ln+OUSE:rPRu4g]niBR#O;:a.;]D:4L;
line ack.received e3ce4b	864	JLSD[MB<TC;CLCh]NRJGYK]I@AELWORO]XSW7FHH\6UW<BwNVJDDETOQMKJMFOYR
line ack.received e48ddd	519	_SX=6=EJdH%@5MHWqeXD]QH5UP5C-dDXG7EaP?_;ngbC9UXI[K>79<?]B[dC9IwE
line ack.received e94aba	670	HHNB_CKPwGPF8@TCBRBIWHQc?GR\iPMH_iRZK[RGGHL[5^m<MgGS96=OGHNS]KY@
line ack.received eb03b9	502	gI8Q;TEaj@BNh_:ZBQRGHUH#@a6WTr3`GA?T[fSwPYD^R_HZC:HVMG;Y>YO?1?2?
line ack.received ebe92e	614	VGjIbQPGjFJDHGm[Bw0+ID^]1<IR[c88ZWOZB`QD]=]kGuYcYBJ;3J7^*Bd8Z#h?
line ack.received ec9533	539	P5T9eD>EUL=31?wWT[K:gKiNJ37dZXT<tJ8h<FMJP8XmR_fu[C7>A:9Z8Aj<DVs)
line ack.received f2c2de	477	];d@jB#PSU<R>@^ZMl8E[GZf5<7_arHUbfCO=V;PDJSWP^qYiGK58PBX6IHG??^/
line ack.received f437d2	524	P<CF]KOITC8MRTj^DdO:_OH[7]8k<NJIc<UUNWA<ONpwO]gT_JJWLIGfV6nQ4I?E
line ack.received f94ea6	467	1d=\IiF:V\3TOLXXP:TAOSU8LK8FWST?7#VVWW=^ESiCJDV\RZE>tMPa\SaIOXOd
line ack.received faabce	552	FMKcRRX`mFZ4N=9bp>t<hl#pG^Y8XP<GJE?%FEnXMN<WJdY^K;`cWPDG<E58?QXL
line ack.received fabc9b	705	TEd@`6JD[FV=BBRXMe>H[O[hECI\cJABc]:g8QDH^KJ[;`gVe4:7>G,o;7L-7IwA
line ack.received fdf524	760	eSO@ZUQNLMEBHGJCWNWQ__QFS[@?qwDK>OSPJEW<_VNhELIV`@=@8;YNIF\:NG<<
line ack.thanks 08b450	446	oCQ@PK\JS?IE7hrOZ[75Ii]TVFF@[XVOKD7qGI\OJNPHQIm'V(U:LJK_J/ZB:AwA
line ack.thanks 129501	513	RcZ6PLST?fTZ?X=>?SB^6O<RaYD<Hw_DZHATFg[P`=NNNQ8<PE[=<=Z7?]>Ea2>;
line ack.thanks 12d02f	448	IKXJXIMJb:N:2GRERI4GAVdE=4nY`]MsF<CSXADXbHcm@wbXOVgB>2@f2<Z8=?cJ
line ack.thanks 206e77	473	SDGQI;TSKcB,97W_O;]PV-ZB:JiICS>N<W#JmI9CVHKPUK8NROH,L@JOYbHF_?XK
line ack.thanks 212a1a	572	LNMKSVVAi;9C9F#GQUaIHZFE8TK4]NmGDP94YSI]@Q=HYdMRN;e<[T[>B9AH7=\J
line ack.thanks 2d3bf1	379	c;XB10RFeS`AIMPIGo:c3UZ1LL^HQ;U@pKRc<UECCYn2u;t6cu#WJaSIjF_KUHHF
line ack.thanks 3e866e	462	XCBQ>cNQG[HWFZ8hw?[LfGk1MOVFQY]T><F@XYYiTcG[NQG[V>_YP[<F7eZH)RMT
line ack.thanks 411ac9	493	F@XH\?\cmIG<E<`LX5wRkar.BA:L_FBM:PD>MTS7cFQf]UVNWMAD^M9VA@\JJTJ^
line ack.thanks 4b2903	352	)OPNIELb?R>a?>^B@WL?jjK0H#]A8CuRM/-T.B32H1n.@oKFN]E<D`Rb3Ja]D8R=
line ack.thanks 5e098a	495	iHB9\QGJd/_AF?TXULW>aR]`fOYQpPN_[:Mb76M\GYXFGJhS\6U<o?8M#2^N`CS5
line ack.thanks 655326	404	WcSF:Xc?@aHGmw@agVXwUG:q[NhpMwkMBCI@AqT/@:]PRYIHHZBKYkUYdVL<J=N[
line ack.thanks 6f1d50	412	`o.c^g\eSde[gL59SOGp:BQgXSZTK]vMM^n9n^=C>7OI?a@:#^mIjjb,TfQ=K><3
line ack.thanks 7c15dc	402	_WD7nIH:HRXJ0Um\bRVSed^LBCEVgoT9_[<Y?<?Hw;Djf^qYL@RRNWMlKL3DMOXP
line ack.thanks 898a5d	431	R0U4K+B<WLcDL>u<N:K4jKbAN;;_L?K@_YZw<6W6iTj9?OZF\KEKC:LkO;QJjgKR
line ack.thanks 89b225	576	ImJ`T@WT?SX@KC=fGwO73k=L8_T?SdRCQP)`FwKQCND]T]Qg-cSL4HZWJQMCbNI1
line ack.thanks 8ad364	557	E[wA?>LHNPCYNHeLfOLFS^9IW@NP^A:NYV2YBPQ=^BJO_`UZVNCKCJHPR]GPUKG>
line ack.thanks 9bd87b	621	dEDY@fc_fD_2ZVb]LBX;TOBeF]6>wP<cKR3JQJ^TNQ2nN^Ih96pEh3CJGKWC3@H?
line ack.thanks a1c5af	717	V?NF]DGYRDU;C:k[Lb@PWT]UPELWwCRKZQ`TTa6:Y;aNC\vUMOBLG=IYBFSF==RE
line ack.thanks a4ea1a	446	L,HDC?S_P;T[A0P@Plf(>Zw=ZRJ\XETj]IYAC,GIB.NEG6`ZO\=cD^RHE=>Wd_pj
line ack.thanks bc059d	444	TLFPC@i=MDMS;1#g;fI_P0QnHDhT:B;[]nTRXI7HCIP?Si]]LZjLAdUaL]CCaEO<
line ack.thanks bd6246	383	Yh:SYm`^e:1^nV<EQVN_*:\k_A#\@saATGkRbdDrF;8I8W4l#Dru[OB1N[TJW\GI
line ack.thanks c5a084	481	U#OIkG<@[EDHJFaXLCFD[BYiF7<XcV:QDKVQ5Tc?dS5vCAoIT;WLJB=QV:9>',cq
line ack.thanks dbb69d	702	CMTBUMEUe][]]D>AOK[FO<aYQLOIwLR`QIP7OOT[FT;DOQIPLOYOUXG4PL?C]MMK
line ack.thanks dfc6d7	386	f6B_R+J\sQwanJqoV/GYX_DG@e8U;d6gSO6CIrSQE9]_aOVgSBUAPD:aiHnM7K-;
line ack.thanks dfd15f	609	HIWQJRRAcLDIOIfeGQL9ILSRHQC[QNMEWCAMQEFL_8YTDH\qe5BNXLWTJMROAWwH
line ack.thanks e71fc4	388	woP?K5T`T_aeHtgSd[bK<rF_\^N:nTMaG6O$]`E[NdYL@g<]HTO[BHF7hlS3atEJ
line ack.thanks f7af89	447	Q=r3@JFJ^OJ=VJXJDMSKGSU\8EYYXV8HmS`TN85OJY?WLawDYbAaJG/R6P/?eJoV
line autoreply.absence 041131	456	#cVJb8/]ArcO\eAYOE;QT/AMh/N`VWv;VR@dG`NSA]H/un96PU3\?[SNN``j_fZJ
line autoreply.absence 06d145	617	L2?G:6HwhIgCRQ]CId?GBZ^O>AESdEEu]NUGL^H9<MXBBWm9GiMMKFIBFO^7koE_
line autoreply.absence 0e3dd2	539	ZXR8H4HHm:t3/A\E4eJ:Fvc#B5IG`B[OPFgW??J:<NB21`[<MX@R>=5EN0OPWXE^
line autoreply.absence 1105c8	647	68@ADWN_f@h<SJb@@gCDDw_LKN13jB;VMFk/H8JV>A6CCrV7@e;mG16AQARA\W>U
line autoreply.absence 112d94	484	R<9`?JLfh>[JW4uMO9d#UNfHNMD_hLCSTFNSIKJPJOKJH\^EQhQR^XPG@TI?B`AF
line autoreply.absence 124c7d	624	E3J?GEIC9@TN9Jj=8bDIFYY2=?PHQH\Ei<cM>HMPOAGAM\a91^TPENJNJKUP`wQU
line autoreply.absence 132236	487	?ChLfIE^oPfO@G_>R]5=Mava@=<PmPFhbM_HHHCJSULY8KePQr#[PFQQMEZEgpF9
line autoreply.absence 17a3bd	469	<:<;DJEGXEl>T2]?EiS7Lk[GKN0@nDB]^=`H?']@;Kc>I`w6BrMNODAR=?aXYt5L
line autoreply.absence 247713	364	RH=PL7<ZAridBe@A;i>EKYfNO>_9f'[@SErK1ZVV#A3?Gi;5+X=BDI6-QkhBQeK\
line autoreply.absence 25373d	396	Y8<[97O[P6p^>CLANL])cw_;BF,F^^=hCAO9:aJI5LKj>Ps\ROQb=NR8QCU<[OJo
line autoreply.absence 2d70ce	870	OLbNDEGGcDBE<AFJGHE:UIXNKLEQ^TOJ^HLR@GLN\GGYKZ_GYNERHTLFEGwH`FIF
line autoreply.absence 2f7f29	432	@1WMJRIT]IS);/wK;c0n7ao&N5>DjM5O=0S7,O\C?]G;P<j:@YJS91IBS5TPBcRo
line autoreply.absence 35515b	339	<TcPS]TDdAR6C5cRDHOeE?TMGAFCd6`MJNMK@GFO.<]?K'w\Macj8>6?PGWLWbja
line autoreply.absence 3dead0	395	?@EK94R`uIh6/=sRKX<m>XT=BOHCd3KKOYl8I4;FN=@2@qI<Ep1S\@J;G;iB[wN\
line autoreply.absence 4096a3	466	IBdK_3BMwCNC@:GBV=?R^XS:B3KMG7IC8@Hh0CE4t>qTIe]kMOU4a:86<<g@CPUF
line autoreply.absence 42e3a7	504	?i/WFB>Q=j_MWgBTKj6wL/FS6Di_?KI7kYPbdELR:HW3?_V@:d;BHBX?CS;OVQ/F
line autoreply.absence 4bce64	630	E:R@DAQKPDY@9<gF8w@\S\\=5BDL]<Uf[L^KBh>:<>W?L_j9[`GbHUSGJCTA\oEi
line autoreply.absence 505b69	657	@<HYGNQwRGeAENXVPQ@4I[W:MMKM`jI\FM\<g:H5F`GNOB\Z8gTFSH1FKC];RLQ`
line autoreply.absence 509991	418	EFE?5WHGO2t8VT^(PoAT2sSTDSD;iH8s7#f.<GVJHON>YhabGZEQUD=?NHXTCk2Q
line autoreply.absence 51b24b	423	DMTd:QV^OBX#PS<JOtC.<aH4F2GMcCW[CHZ.HAYDFY,K7$`RJq]I=/7[h@jX>U_c
line autoreply.absence 51c74d	430	RBMVL%,[?EaC1BQ)Cc7bMwY8LCgHfF>j5@h%RFV?.?:JCUoCCnER7K8F-*U1mp3v
line autoreply.absence 51e79a	395	F#HMJ<A^iLMU;ToZ@VDUJDoG=CONYF7CQALoF5TUS;ULdAjLhFGSD;CSV9JFHiYF
line autoreply.absence 536493	564	=SQ=QOQcWGPLD@wDI_SHSMFVAK@LYN?]\=XCI%3CG>J>E\LKPbEq8:EGJKMIHSLS
line autoreply.absence 5fa024	578	ALCF;N7JSPt^@HRJDnIi3O[KCN9a_VWQ_CF7TJ=d8LBPVST[9iIa?NE7@OSDSw/@
line autoreply.absence 61331e	547	J@GK=6AZa3rLIAr::rAFF\c=;BEHwCM[\J`=GN<FGFI:FSjM9fF[N@JEDBa7UeHR
line autoreply.absence 62b8cd	399	E5pFK3:U\hbS@ZST>IP9N4EDf5ZP[MVUL@X?JPVY(^>)U@l3`nFw\PN4RQUKUl\7
line autoreply.absence 645ae2	455	6rG2C=TDNc]cYpIC9`Bb?IBfFYU9GWlkbIfePbO\IQd#c^bTCfCI:SR?de4InG;Q
line autoreply.absence 662d91	399	=e5ADCQ^O?p8VD?P=^Fw;f\H<YFKnZG@PBe;gF@2\G89fNP=0ccd]hSEY65)khCa
line autoreply.absence 699ee4	385	=aHCI?LEX=oKJ?]CJZ<W<c`h7/[HQDCWLILq=FOV7[@&fAnQ\V;_T`.LwcvPSBF`
line autoreply.absence 71ccd3	500	@[TJlOgwOXN?lSRhQc?8LgXTMAZZ^Y?^KWE\fkSN\f7dGlZib=?PM4bP6o;>:9R6
line autoreply.absence 76eae2	493	J[?K8>Xo[;5;KHMAUWF>QMW#D:S;gH4fA1^Z<TCINC8UYO_W6K9Z[D9=CJe,_jA2
line autoreply.absence 7f5a0f	585	NG;lBAIST0]LKWpLW`^UPfdTUMD@cS:jUQ^OTRTQH\MK5O[@?Hb_U=775@d?Kw<\
line autoreply.absence 858fac	490	@6-M=MCVW6i3G@^C@JAW5^g1NA#JkANLcNT+HLPLN>AAQLZLNb\[FOH:LUM>^\@]
line autoreply.absence 8a2932	578	;QF;NPFfp;[I>5^C;]F6/km<7H=2QA$mNKf7G4KMEEDJ;Off=wSb;C7=@*CKnV<U
line autoreply.absence 8a7ecd	344	6Bh=>BJ>o;[2`Ag0TdfM%kj6G/5Ac;FGS3YE99]GXCO:[:J#Y;0Q>B*\=aC@NNau
line autoreply.absence 90fd46	309	PPQ7(PGbP\aO3CW[9i*L``uLWNQ\m_6-wi3`bW;GVAVbVUY/nC9YcbLTiMUHZv@M
line autoreply.absence 97bda5	615	FfATNGKd?JWTK^fMHQN\7`PNTK]IC`RMMORCFYFLPKHEwLLOAuIMEL\:PcJKcG2[
line autoreply.absence 982ec9	481	DSJ<hZ?TW#qDQQ]O?l0>9MjD:;O6^@PuL=acGMAGCDNOUZhTPKWiL=6NVMOVmTcO
line autoreply.absence 993b93	399	>2c&1-#PXQ5;S_KPPT9J\dYFT?ZV_6[PkTdN=7W(0WiFg0QCeOPD=AEpvdPNwoj6
line autoreply.absence 9cbf59	480	N)SKNQDN\Y`AVQF0IkQ7EQFUOGQPJDGZLUlINETJ2eK'<4w>KM:S>DGX7WVOKRMT
line autoreply.absence ad6e6c	405	K>KP/W[`R3\AM8[F7^Ep6[j#a>C:bK+dVRq.@GFCBF<7PD[LH``lU<3^LH]NblNY
line autoreply.absence b5e0bd	540	<^BVCY^lU?S>J=NFFYH>CwFOTOR\_XMj3RLHKRE.0I$bTZJ3F`H_[=M7YEUdPWXV
line autoreply.absence b6da77	434	U?QFYAYS@@A:W;nB6WOM:;nD@=DVwJ?KbU]CNN^?F]XNFNR@cTbQYPJKR<GLwiB]
line autoreply.absence c303f9	402	_=?Y>XY_wJ*Sd]U]PNN8dbOUGPK=TRWl5>?:gr@KML?s;o5mFX-F[G<SS\c+AZ3D
line autoreply.absence c3bd79	518	HFLCLP;XbH^:?E[-J`JP)Z^;U9F&Z/PaH7fLG<YE9J?=F6pAB`<^AB:'IBSF`wFa
line autoreply.absence c5b89f	385	IXHU?P8EXKJF)HSZSNMFL_[LKHV<DF^pVFMqFOQJOIomX#HAQ*IUM^Jmm\[=PLJn
line autoreply.absence cedaa4	401	AP?SSEJIbRRh3?PW=f@Y,l\PITI<`QYSa=sZG5TSUR::\USOZ]cwJX>c9NR_TkU?
line autoreply.absence d33a66	423	MZ[C<59C=L]A7At5Wq337qeFe#NBM(SvkRg^P9E5)SVH\f]:dbLHF8JRD@1PmtUG
line autoreply.absence e37c00	521	\?kWNGINGUgZAQcNGBZFNic\C@H8[QHJFNw;PL`O*?]4GSaN3a>vTOLLPofdgMFH
line autoreply.absence e5ae72	436	OFG\[GLaXLmA>=_HDd;4]]NBJGMKUPQS?;wXFVFMNQNL;TCekqOs5LNUJIiOpbK,
line autoreply.absence eb84dc	437	HXSGQi>^eAN==]hB>i<CBaVRK>E#G/BmY=b741e?D@(\:-^(JNRJ^NE^]Q=<JWV`
line autoreply.absence f239ef	455	]`;3XP-*GD?I^E^#XJcCoEXAQ`N&ag8BkWO\QPMEL1OY?+WC?(=CR9]0JD7dhM>Y
line autoreply.absence f31f9c	492	#LFF6J>QZ/HB@LMaA6N5R^;=KP1EZ9<YI4Ui:<CWG<<@@R\F;?#cMDNR_1O`EVJf
line autoreply.absence fac9a1	427	QDPH\4:dW@c5HWTU4\JUBw<FP_FInD9eY.^JMC>G?53K?U`NJn:XJ9A:=c]?Xb9d
line autoreply.bounce 38c40f	381	-_AJV+KQSP^KH6mMS^?V2mfFSHSPO;FGnAfP9?0L<0T9LKYA(dFM;C3/DDRBcwT[
line autoreply.bounce 649408	622	WZQK>>EI_9T:FPT;@SKQGlSDM@H>XJVY`IaE7I;JH/XBHHXHJP5wS^RR8DN>bV>c
line autoreply.bounce 83f8a7	439	R'Mn>\AcNMW1GZwKE?YO8UR2%T97gXRcP3HMWS\V]a=:KWL0LKRRFMX@KEZIW^.J
line autoreply.bounce 91cabd	529	I=9AG4LNWJi3:GwIWUJR<dgBJ8MMj>8pRRj=B@3M.>?E3:k<HfHX;CDEPD?Gif>d
line autoreply.bounce cc1f17	450	\RDDMAJR@ZZF@CwTHf6H/PbSLDCV\5BJ]\qG8A=8N>A0NT\9aB@R@0DQ0CIIZj<d
line autoreply.receipt 7cedc2	519	LI8P[T?:FOrdD8ZUORGn9]De1@wW^AKXYYhaJcB?HDLRJBa]3bEQG\_CH/<G\V6R
line autoreply.receipt 85274d	414	5@CKDMBbcSVYTClTE]5SSjlI9D-`jb6pbTl>3Z#7JR:^3UcO?[CfF7ID?2h;fO,g
line autoreply.receipt ea4dea	563	7D2@C=Cnw2cDC,WL._>HDi^D\BA?e2*r_L[+:;6LBE@K7lMK5V9i;PAA%J\<gWQP
line autoreply.received 0ae4ea	479	5JSBFS8V+_`OBCG8=THo9ZrVJ7dBP<Pb\Ot0M:MuBB=/[J\;ApDiGPV9e6QIwNfT
line autoreply.received 195b42	314	RKDDMFGtcMi3DGn?hPi;cNSNrc?1mO-jwSdML@coJlI65:Um2j^uHZBDY_MW^N3J
line autoreply.received 352e27	566	D1EAP?B0IC^QQ*/LHK97STSFBK?UO+SGw`\X78\K=Ga/>QLIMa\MN]J[K51C^a8O
line autoreply.received 3ce84d	597	ZZXMUVXNZ>>3STm^=[BlZ<V:DVEwT=J5H\XgFDBec7hPDGgGWIH8NCPhNDKb@gUN
line autoreply.received 4aa743	375	'X=Z1^`IVHw3PFd9YbK..iF9KJX3jMLS>Ci?;FJ;BHb._3Jn8`V^.N6+a=Z:[b.M
line autoreply.received 62fbb7	345	>C9E[M\S__[09De]@NXNX?bVB_ADuK/HP8T5@ibmXa>UI+wETM4LDTAFV>m\8S>R
line autoreply.received 634a1b	343	262]6FDiw7c&I5E=Lb7+>lX8D.EMNO=]U0GH59Q8XKB6G_R2T-]ag*8KM3S81nMM
line autoreply.received 681906	467	1nWcU5KQM9e6F,gLnUN9L\4NpK:?wIELoCV@WWGRM=<?AN9H6-H5QIP;ETRXl]NZ
line autoreply.received 79d478	525	TIMKBIQZ:;wUF_YGBh6H=AI_H@PHncYEVOLFH[R<QLE>?oRbDlBBLIOUEOH>GdA2
line autoreply.received 7ea01a	505	NK>AFB5DK=k9#6Y;Lj8_;`]#IMACWEDjkEYWA:62G)L.NNa?H`1n>AD@4=_;bJ7G
line autoreply.received 85a6ec	487	Q3f%Q66,[@_I=2dWBd@T;trLQAUGo9NLgXFPKLM5BMDGBQwDMn=VG4:BBP5DeRcO
line autoreply.received 8817c5	370	-P8>?YGE8:^%^0g4kq^?Ct\;f7B?o.SOZBj1a1[C6IOA:0w..iLKPEe43GG]UcE=
line autoreply.received 92fcff	433	9dPN/@Gl=ihBD\mB^aG`1gb#H<Q?PP[Ul?fBRWIY=DT=ALX,,tMp7F[DfLa]ieI>
line autoreply.received a5a734	588	LCMB=G>TSHSH?PGGRcLlEmOP@H_FgB@^oElG@QCN6>FWJJc#3NHW>9H@L@QPrLFY
line autoreply.received a8406c	462	QG;`8KWdZHwAPaeH@X,QKc^>Bc>7ZGKjK>sX-9O>>TWCNLZQ5dXNLUIU*HcTN_CE
line autoreply.received b9c3c8	504	_MQS3O^n^=KBF`VI/j;K6Y]3@N<R[O#XI5U9GAYfLQSPbk,P2U;^CAEDF?NISLA3
line autoreply.received be28a5	470	*aSH2Y+P;RN??TXf[ZQ<7UbFKYA1kEJwWKs4S8GD9RJ91Dk2Fh9f2T[>MD@VqnAW
line autoreply.received c9339a	442	.E/@HdFHSGd1O,v*:pT=E[M$KH5De#PTB;VE:/b(L6*./9a,3fCa1ET<AJH/qs<H
line autoreply.received ef8582	516	@LI5H;GW_OQ\FTlP8HUR@\M:@OSQ>9DU\OWc?bGPIBGPDNw<AW`cHRS^V5U>HCJC
line autoreply.received f860f3	557	DIZe\6CDNMBGnC`iBrI]fXUgMMMOkO6#PdCRI[ABQMarD]X:c>LS<?5RHY7IbNTK
line cancellation.off 0445ab	707	H@HF\bOOXNIMS[UXP.ZURT[TL@#GCLdTGD;<QNNTOGMCVj`CLE8[_Q2JKQeU?N>U
line cancellation.off 07248b	588	IFI;bC6FDSJX9EDMP?g^I.wG=@aeE?OX^AgJ=AXIL=J>GbU1FIYETUNQ[BGWC>VU
line cancellation.off 073ffa	580	RNlAgE9GOT/aU6iVVF\\S\wIDF>o7XTZfLaPT;VHF1mTJOlPECZA^abGJ;7F<C>b
line cancellation.off 1736fe	513	cMTVqFONfF3`J8\+W@dq9HnP5LNbLF_Ke2m@CGdIPKhGW]wS@9_JfkDJ@QK@,<@a
line cancellation.off 190037	529	VHVQD>MUEDH]=QMVR[YZ_`iEbEAUKZwb^>SKHUTD7IY:W;hKTVbBh]KRSRfT89JO
line cancellation.off 1b809b	449	YCIXT8@FDENaC=UQR9Ra`YO?E6W[=Gl^n1_9VNT0VHsB@Ws?EV0PwgQ_SDD\JECb
line cancellation.off 23e2a4	410	XBHP;ODHRIa/=QL5kMOWBos?WCt@;?sdabkNTEbD>Y]@3=tbA;wSR<]scDE?`0dU
line cancellation.off 28ac92	563	OFMDb<FWLHDF6BFF_QVMLVANRcSJX[bL@PXVI]dHRPSREP#_PNQGW<@>OI73F[M;
line cancellation.off 390489	521	[CLP`>ROJ=DiIGM6TC^e24hXJINVDC_U^JZ@:B[I?Gg?IWwUIF[MZ\C>F<;EBHLP
line cancellation.off 3a6c26	688	dKSB`B6BA:Ej88NOkRbfAVXFJ/W`?2_[i:d85LW;@;LP5fGT>Cw:lnF>7N5EH9:h
line cancellation.off 3d9ec3	731	tOHPwFKJF:;`A?]Df:bdUKgGB;PbN7`^aNgQFS]JWK\C7W\aB<^D^T92HE7BFC:_
line cancellation.off 40d985	395	WJIF[KMC8.EVEITH_PWgG#^1T:mhA'Of\>\6RJF:AASB@J_P:Ba2kSJG*A.BP?Kh
line cancellation.off 435520	547	`^SCh;C>TTBt?BT<g=Yf=4wQHKUZ=J\YtMZ5@Wq;8?fIAPcTG7B6dm3GAEI;aKAg
line cancellation.off 4a7085	385	g@oVaCICZBD^KXaGZ+TZ\^KhX:?lCBarp[R:P@XB2D\?4YtoO>c;m_01@>:C#HAf
line cancellation.off 4b48cd	509	g\]]^@WpWOiJ\NYK_T`fEFgX@J[RHXNwPIWNSUfEhSII`a?W?LkAl`A:F-JB<X;U
line cancellation.off 505246	464	r(h[I6C886?nD=ZI^<\k6BYKMAFU7IhIw;a8LK\9ASg57X)@5Jn6_^EN6CI@,=ET
line cancellation.off 5a09fa	486	h6U_kF'JL7LR:&U7c;wfI2m5>HUV4@X\gGQ?:6i:$5[ZTO_OBNi7gVZB:BFQ&@Eb
line cancellation.off 5b1112	540	oqE\[@HG_:IkV>_Ba1pTMBcX3M?PRI]YuAZ@ITV-M7GIHth];?jRjnL9==;I<E#^
line cancellation.off 5d6306	431	Y2hc#Da[WF6^CJuK:EcDN;_PAJIPQk^fW)GFGNkWjPVQlmOM4;J8kV5HLaGDF78H
line cancellation.off 660e7d	474	aKWawBG;RA:d:Bd6mCgiSOn3FPPMR<ga]Jl24;k<JGf3#AkZQURPtd<87LICH2GQ
line cancellation.off 720e28	547	RRRl]VAFBDOS7HMKa^]wH\r=9DEdGIOIRDhVaEb/EF_I[@YKVNZBBJZODJFVBFVd
line cancellation.off 750335	514	V6WIiDA\w8G_T=L<N7QJKK`STCNR_[KQ]HP9FP/>`=`DJRXEEOF=[S_@R8PPSEF\
line cancellation.off 75774b	502	]05:[G1Ra-=_PJhEQ/gvG>jJ=TIX6JXXwGKH?3lFDFWP5sZOE\fEb]:=AM/=_8,W
line cancellation.off 76c767	557	PFLWT:XRL<AH<QC?cGSPL?c89JOaUASWd8f.LQMB38e<5RqVAKa@bK#<=T9O6MNc
line cancellation.off 80656c	489	w/KY_X_DQ>:>e;4_^1gI6^c>S>NJV/WfBHF:Q4]SDB?c3uOWQTRW[3)L%HVN9Q[B
line cancellation.off 80a38e	430	QCA[SXJGNG9`EWXKY3ZbX<LYC=SPKHOdRWXg\G`KW\O-IAQNXOOWRw[B=kM>Q<Bh
line cancellation.off 852eae	664	cFMnMP;D<=JR>HEFf^_R>J`LE@[CC;q\RCP1;Lj1DNT;FJTX:Lw6KU[;EGEAC?>Z
line cancellation.off 9b2629	615	e@HTZ33D^<KZT@eGX7QU>0j5F=4pO-mNfFX=7A\6KDa4=XwUJ>\N\Y:HFA1E:HCa
line cancellation.off a21649	790	wGPSeMDD>NDeABR@d9gPJ5^UQLESRV_S[X\<DG^8EMV9DQ=GQCWT^MEJ;J:AVE<V
line cancellation.off a2e3cf	431	Z`cHlXFO7A>oC/kOe&`^CCk.H1Gb`'cWWLu'CAw3[Y_5d^CXFN^I^o#0;VFPH.=k
line cancellation.off a3f453	422	d^5_hU\_K3V]S@M_SM=TE[`FTDWRS?YZaGbMw)Bf9=WeWZV^G._Yt\5>8EU:FZKR
line cancellation.off a6407d	540	k=,`t@GDG+IiCFqBiUZd3O=C-6Rw;JdvfANGRUi>ZIi8Cbwh9LY9]k]9<>IJ?NBj
line cancellation.off ba57aa	519	nS_PE=8CON+SNCM:YGIFLUULX6XVEB]]wOQi3C[M@GPQQOaFb0BIKnEVWSKTI?a5
line cancellation.off c06016	493	l=FuO/NMt>ZID:5Dw1eU>jS;M8F`5J^a;XD;UhnE@7S_Up5sCGtSb@.85>H4=4]L
line cancellation.off c25c4c	601	^JBHeBN]OX=mFSmL`7W[??^GNHZ_P6SwOMK,LCS@FN[?ZVYc7ITCe]?M?M:FJJKg
line cancellation.off ce9cd8	406	wQ6oPjUZf:HT^K_KO4pIRNla@X\6XVctB,[=U7bI]PbBSr%MB/h<cc@DIA*KCSGj
line cancellation.off d49873	564	W=DJETABLRIFJ2ZDw4TTLIkAQQ[mRNSS[If?FCVM8ET[DVYDHF`KZUJC=?IKC9IX
line cancellation.off f2afd1	591	rUwVgB5OR;8DFFdUMMlQL%`J@TMQELS^o=^AT/?Fc>CGQpl=KL@FfdDCF9IC78AO
line cancellation.off f3cf6f	721	]MYf[GN?VUJdI@SFYFwWDQFH=DXUJSbaJ]Y3L@XCN;TG5YIUCNdAUUGCF@BBO?J[
line cancellation.off faa300	699	DB=YbZ]Xp@KX[=UPN;w;Uf?_3WEVCS0bA/,(W\GadIG\CePc9JS^kGJ07AR<*C<O
line cancellation.off fda3df	598	w:?hmE@BJ?;a:7Z7\A]AAWXL6FG\/5^WgUT4P`fD?<dM&Ybr#:eQha8-32D0L1/`
line cancellation.off ff8a93	564	kUDYS?SbYCLTJ6hJcEZiOR[CCEOmG=ZYQK_AC;WA<U\A9SS<S=MH`vUQ?UB#K>JT
line chat.lure 2c135a	406	RHf1B0<:er_EeRG:BV[<b0RDWCNSSBDZ?D#QE&iAGXEFcDL;p(F_S`CnS&83a8h6
line chat.lure 97ea52	604	MeMNL\PTSFXCVZXCDG[SH]MNPYRNQNSHM;F6MIl?^M#?oKNB@2`bI?L@>IRJE_D5
line chat.lure a23a2a	497	RSW9N?ZR\aG@YRUQQLORCICRB_3HfLKW?KVYPG[3XwLGHVXE\IFYG56ZRP`YM;e=
line chat.lure cc1b8a	462	HURTNbHDSDfKNJvYoLLOB`H_LfV@@[IoMAH\_AZUIwZ_aIFMMMFjMOCCXQNAO^OF
line invite.details 0513de	484	8c9:KQX\>YaNWq+]\<?+PIKoHFKBPJD0t\M<ch<P^FH7CU#I;QOJKL]/Gc??n13R
line invite.details 15d134	436	DgOWBSjZPGUD=w\Z>P\AZVB=FMQE\An2;ZoBaWXQi0GpW[;TLjcV@1\;HJJF=OHi
line invite.details 1cf71d	470	:[P:']HD`QE@pTIODKK0wSiEOF3RJRPKWJ?<mRUYC`8?YRS>q;P=?C%`LAC8Q9Y:
line invite.details 3c1b71	439	LIV?RBV>A@?,GIuQFSd9XmUSaX8VQZH6U;CRA2rUZGPf=#P/E.KGR@NtMRISJIcP
line invite.details 40ffb7	508	fRc<=ND<DF=6F0L\vvCBpLSPgM#M^fVa]S>^<GmLP_YBV40`\M6JI<BYLb[7RJK*
line invite.details 47119f	632	bKKR<JNKSACOJLPRPHZ(=WWSUNCCjOLcV87IWBRC#`DIcXI@KJUYXQ:HMSK1VOKR
line invite.details 4a1f04	570	\Ul:9R5>B\KED_GBSl?J<LY<RK<GH>hV];3dBIk@>wR'ZO=KUHFI<>Gb`\\RNUPQ
line invite.details 4f620d	797	_OMEJUK=@MKEBPBF\S@BGwXFaPLOMZXcS21TJSYBJ[YHQBPMJKV=J85RWMTVBMT9
line invite.details 5572b9	449	*CKP?I6VBVVY;PBOvsOAbSuL[F\C?&gKmRQcKE]#MZV<a/LGVX]X,Gbdj^jcMRo?
line invite.details 60dd6b	565	B5eV?%7<3mXSJ<E3kQB8mLjP_@UQ*NR[u[<I1#[FA_m=S7F<jf@L>L^aYLRKh=f.
line invite.details 6ed742	517	FJVO1GPG:af`]k;J=dC20-0Y?L@BL9TDwFPPJEDHN_DK^h&^LESU:AGGTe5UALN7
line invite.details 7264d1	515	lLW]QU<REZBNX\,0ue5;OVwG^HR,>V]eX<AX?:[JM[bBO\D>jfEK_@JgKBTN)\kN
line invite.details 73d07e	515	UbIUC]A5?clMQ<OD\Z]?-\BLL:YJM8HF6SXeI#LL]?QY\TYHN9AB=OKG\/O;=RQj
line invite.details 790811	593	pE:JH69O?`\^0R^?kQS]=U<OM8jf69wXgYLMDGc=1OP@AJP_JQYHAavA`86GPPXJ
line invite.details 841a22	477	cJLM96I9,FH8<_ZHv\D#@eh\V71A7Cg]K9R^V,QPGdda]A:BQIGI]1CXdLEp8S9M
line invite.details 846f83	574	VUQ:a:>LCcE@KfC_PQHAZZQM^;HNICwZYj]hDM^J@QhD[UH=`P-749Phhr\VQ:bL
line invite.details 87ed27	575	cAp10;194f87,\F8hO3CHd`3[5D1H;[wXFCs';pB9vS=nD=Av=%N6;9hUeGbGCh7
line invite.details 94dba4	559	PBQ01ER;CJ;*8KK=\^=8cSJ9TH;?WEXwoI>kVGaBLdnLaC47WXNJ<1ERfk\b=FSG
line invite.details 992e69	569	b*jA@#A>GI6CLSDGWE?+\TG5R;=KG=O`DG^_6SaGHMWFP1f>VB?R=FOZ`OWQCbJ[
line invite.details a800fc	576	bSNP@;PAOSC9X^EaOXM@]UZI_REWQabrD=-YMKZTDedRwELN_@>HS8>;?ph\C6KF
line invite.details a9cb42	594	kDo*75g?DW;C:ZM@i\9QvXf4rHJ@6MQwf;<jPWO<B]jAi9G>Y=@A97DfQ[wqBC_D
line invite.details ac0a8c	513	r`HTFOT:HKWG2UH@Z_7MYpV1_T2C?ncbTI5b7d^IMWU7jZBH`;@:55BMTmpu#KP2
line invite.details ad9e56	513	0wN8FIFWPXI5@sUKGjH7IeQjXVR<RfeS^/BUAPRbi\`Sj=HTN@.2NA:L^jf`'_S;
line invite.details b0ea8b	444	bBjCM3Ys'uC>VRkGrP<WXXZYhG46_ZbWQLDSXFcFwqZDXD/8b5DNDKOHJSc`>>h:
line invite.details b4761d	491	@9MCaE\VHYXADkDHJw:.KPNYULH6.BU;k'A]iBaN&c4L[5&<=&LYFEZbijX=5?L7
line invite.details b81460	760	gbP>0BTN7JI>?]NQeb>:OicI_J9,E^]k]=:f@?iEDSWFh769H;CB?4CThkdf0VwR
line invite.details c090da	430	S5SPg]CI<FHWfSBE[Bc:J65[[RL^VPWSLZSCBLaJ#;UFSbVHVUAM7'>^ZeIRI[SE
line invite.details c0f303	577	RdQL5HJNNeMDFTJCRMA@\SwU]FLLHYZEbK[`;2\7IHg:L?:;k4;;/8Z[iYZ[]ElD
line invite.details c71aa5	531	wOOQ4UWEXFRB[MB\\\A_ESNPX^_BpFk[EHaVPKhiQ_?]ZQEUG^TKDJR5[P\W4WIN
line invite.details cbac11	562	ILL`QT_Q`D[NoT<b/L\NK@LC8]tH1N7ZC2->ijWwOUG?Z_@ANTlfUj6a>iS>HHFS
line invite.details cf48c7	402	XahH<ZeCkJ[ZSQHKQ^SAM]>.QCw5<E2FDW[5;>WI4G=bCLDDKe\:HDZ^`8DAE[dQ
line invite.details d6249a	539	GgI6W&C,BK[K6G<G9aA#HQ;D_<c`.OfIa\GISQSDJSOOY<AHe1A\=UaZfZLPU?Tb
line invite.details d73499	542	YU][;IGC>XN8FILCwv?QMp>DSF`C7;dDHaR[Z>QceCawRT^AKX\>@:q]mQRU@WkP
line invite.details d83f7a	420	?D]';Z?OKOAPD?9n9i6LU`kUK.2WP8K\^EDRMM]=MusFPY1Jh??<P=+M1\qLGDK#
line invite.details da25c8	557	eREO2?VJWIDNOZ*OcZYPCwI=aE<@HIhFc:TYOBlA>KaJ;NY[\0QK>0GFqDQGPK]O
line invite.details e178a9	442	JEWK9.;=Jn3RD?L=XaA#le^QK=Z9R>PH^U2VCVa0:SQY76W@XMJ+6T`\WaXI<WrU
line invite.details ea94db	383	Jm[R@NHTNNFF.ZwaREM`UTTdM?Gd5^fY`BeQ:MS[UYC7P\Y_NU%UUDbd?cAjp=JB
line invite.details ff7a0a	628	j_OOQQOXTS:N\YXWk]M:E[KEfUN8R[`wJ5RUUOaVLZPG`ZJXPDJU\H8=Qe`V.3GF
line invite.fixed 0183a9	536	T@HKGTiSN5[ER3kNJFME\Ta5Ti@nSK=>08Vg97CQaHTXNU9L85MXw;jCF2EK:FKH
line invite.fixed 03c9be	448	DF_WJWCMBcJTKC6@ofM>aHgIUPDE;DPfd\-wHB]UGFJ;b48?RP;@D5AU]XMgA[ID
line invite.fixed 047946	497	b\I\]f`lY[lQEY@[99G#fsQJNW??T]:k?lMBIPIl_o7^SW'YG.jXdV562cwCNoBG
line invite.fixed 04a0ad	488	cGIP+5aELQ:=Pu(F^\&cbsaGWC21D<QkWB#BfDTU'hoTpJ9N`/ME9,/[M`gRCLP@
line invite.fixed 076127	436	maRKKCJTJ?V\BF?YjT#FEUPG6`NR\KbAc<T]_MX5$ESdMKMYMEM9KPHRAKU??S;7
line invite.fixed 098cfc	496	MWR4HT>:3HTPTb6GWw)RR`VQN9CM:a^CTG<fQAMHBXU:k=YBGPCBLH8pYTUiIOaK
line invite.fixed 0a0b52	336	OGeQK2JH::C\CY>^H[>:CV08RFN]j^45L>RMsf\wYSHRXNWm\/;[4X:bO\(`5^7;
line invite.fixed 0dded7	606	ZU8KCFTWbMN\Rw[^UJKS]O@T:ZSSJVFZOJcBY^O^DSHPg[DaLKZcS@EHMbHCD;;B
line invite.fixed 10b8e0	428	P9WGMTA3b:JL7P@CV`7Sp[l[UN#t?dKM^H:I9XSTZMU\^VaP`D<?TM5ONgg>BHF+
line invite.fixed 136a8b	781	^8\R;QTVUXC;FeLO\KS>g`aF[HA9B_IcY5COLHaHGbYIlJ5AQ8D,R95XMkhX#LJ>
line invite.fixed 165531	500	jPPI/MOPPZMLFG#YgCI+PDMJ\XM09XZjWUI]FP`Z*eBNX[BUC4RRAPALRdfILPHP
line invite.fixed 18893f	486	9_JJFNaYJWNQsQdn=AHO?`FGSwL^hl`Pa_dRV_]YWK[_KaN7=b>I5_H9JePGGKN8
line invite.fixed 191fc1	511	aYOaKQJJT)H>PUHWa]Y;#U_IKNCBBgqJfL4[TLL?@j8Jbl'JZ)WF>\MLekGgVdFS
line invite.fixed 1c8215	400	d9:[`93FdEd>MHdT#`aI[BlK]AGGXH@<+ZYEXNabIKVQ1YYfSSeTTFT@M;D`S60M
line invite.fixed 1ca911	561	m]_DLLDK8Z;P0gN@\OLZpv_@bG.;J?iwM/GWMW`SNlZAPGJBTHIH>WEaRgt];ED?
line invite.fixed 1d1344	457	CMleEE$9CUVc)74$lMOV*JY1=.o8626c^?WKR4j6%MQ8M:7Za]w?;n1KG$3\OPkR
line invite.fixed 1d5ae2	446	1Ya+QFIWKXDnXRST3MWwj>IdXKeU+C;LbNbTJYETIut<Nho6AZEEImM_D@Pco3Fp
line invite.fixed 1f3c2c	516	RXq>SKN9+I.?NtF@vZ3GncPJaEI<WMqf_LLS&QwU^ja8[ATLRC>8<CPaJaSqN@\M
line invite.fixed 229c79	378	qTUcTG<P1bEKAOc<jS+k^BTH^ITW<Bh^L@aaJ=ajBNQRQBI:wI?@ifte`\VQZ5B>
line invite.fixed 28fd35	407	DM/Wg(UPS>jw^o5cIt@N5QklDR_d2WnG[teVYRDa?,f;=fM]AAW'7_q)KPIrd;9T
line invite.fixed 2a3553	540	w@`7@P9Z8P6XDa9;hQU;lj@HdHB7YO]eE>AC?I^<JZ3SV^XTEEL^?V4:VwrP65WQ
line invite.fixed 2a60bc	460	l^KcJ][Ri284GoVifE]bhjAO7W=Kb[(V48?XsE:h_>:XOwU_>4MjULWU5R[289SW
line invite.fixed 2a7b5a	450	XI&M_CSHfUX<VC@PH/UEUF5O01[cd32N:RIBw[Q>bWTaTT7B[ge8OYXOOKN<O[>W
line invite.fixed 2af90d	615	e]]@CCBPDd@?Dm@=`Y@NM_w9^NEGD:`\iPKZF<`DGYWOPCAHh3A:QL=FVTPdH:]K
line invite.fixed 2b875f	450	ReQg<JYaJJHK_nDNQ?Y,QjJ?OTB<-n,o:GIWZkK>4WFDYKC>a#]>Z>4cYb^R3R3G
line invite.fixed 2cb1d3	710	dQUMEIG`O^8CTb?LU`MPDJS@JfLEYZYSX=FYJH_FVTVYeOKYGPc_D6EVWWew)NJI
line invite.fixed 300ff0	574	wa^OR,M3MqT3DZCDhRF#@hD6L>AMCjYff@8f?SoM9Ak;hIF?WDS2FSYH^SYkG\^T
line invite.fixed 30ae37	683	_NfOSLBG5K6CDj:JaQKT>^_0W^O?JTIw^>2efEL@ALLBd?=Ds6BPF>=Y\ci[7BZ=
line invite.fixed 33f6ea	564	EU^WRS[Tf@TPWXQHMNE@db;NQa1\P^OX[O5`KHU?TACNG`Rc[#J2JJ4RPZ[EQ8M,
line invite.fixed 387048	461	j_=L4D@>C_SUSNIT>fb4VBQZ=\2N@OAL`YO6FU/IFBG2TCA6Tc+BO#GNMLQfSL5@
line invite.fixed 3cb6d6	367	D9oE4FQJcraDCC3LEGMFX;RdQB[#`DCoWF:d5/h5C_V=]RIGud(X1_@e=RaUM<[7
line invite.fixed 3d3696	420	pe>WdviFPUD[biveC?i/Uj@VDd4XTlN:]gY>Oj4-gHEKiOWG@)MGLPWI2gvJwcB,
line invite.fixed 3d80fc	402	T@7T@pp5b^53wbBcu^F=+[T;Gb$OfQYGIDB\\bO>7UT[[>HK?CT7b4J7Fe]UOH5d
line invite.fixed 40558e	586	HSTG9FHNO,3WLeA^UaCRAR?NBE9HJdRNSCLITVZSQd3=wX;MG7XcT?RJQSXMHLNA
line invite.fixed 4292e0	352	DU`W2X>_I<w\GDS=XHKqS6%_]JWHr)mWGdRR\IQ8GQBR;WLQGCB_6XTKGHW`e(h6
line invite.fixed 476775	399	gPa/DR5^@i6%<s2?6\^=`iVC[6)/Q4DW*6K@89]JTm?O][-F^/m[2/Av8WQM#TqI
line invite.fixed 4ac6c5	476	dDBT+XS=BR70Sk>N6EJGffaQMH8\NWbV9EIRC3:5Jj?QYNORO<I^w`LDk_\DRRPf
line invite.fixed 4ded59	477	5TA[d`QDKMKD^[iPXQK+^^RK\w5>acTS:Q)M9kKJmfGfX[7QD6`KML-NKoW;C4EH
line invite.fixed 4df0c3	520	Nw4bAQaJZ9L[^lOXUTZVFW:qeJ=YJb=W[XGG]WC]SMP_gQEZNRhiXBU?Xh_HYFVa
line invite.fixed 4f9270	395	Q3WiIOO/\TNT\Y18HQJQ.Hla=vOKR\iF#.:L78FQBM=oN_E\NLK=F3Ld]9NS:OSJ
line invite.fixed 54befe	600	h:PKKZW]FZZJZd@EwU^PYfFV\M-L<_GhAE8IeN[bP]EC\ZCD@=H<W3B9PowX>D?O
line invite.fixed 5a41e7	650	]UwN8NMUPe83GwUGYIBCOVd;aQ6DCSQSSAGfOTLUE\MF`F>:\>MQ[IGHWcoeHC98
line invite.fixed 60195e	567	]gKUEJSYMfXJQU8LLQR<WMOgJO47RZWXVJM?]DRTY^[CPY1Dw:GI]V@HTZNaS>H@
line invite.fixed 60c059	522	TKlADU2`KN7O?`F>]L8@OTMIdLBSGEjeTT^pDEp1FbOFaR[LUNJC(KAwF;Wf_GgZ
line invite.fixed 629671	449	T_q_REFTa_P;OREE[4D`iOa7wYHP.Hd\rU^^G-JGaS]A[%7FXB82VCWbYeKlc_QD
line invite.fixed 66ead5	466	cM^>>K^R?d/@WwY6p`Q7lmE>VGAJ3BfNI4Md=Dn7NMiHfR$5ZA-H>9NvbmmW:=ZT
line invite.fixed 67e3ca	539	QHJICNiXdS?KSo=ZVI9<Sc>UDhBJKg*`-<#]VSPb\dB^\O&]I<?AJ<:Maak\<VR?
line invite.fixed 687cfe	548	AC[8^GNWLN;M?I`PWYCS_DU:^LQUE?Y_#?KVAZ`=ZkQBqO;Ae3BSHKRQDG]IZKSC
line invite.fixed 68b6df	571	[`bNEH2URGf3LXwGYjQNbhRCcY;WH7`8R=VDOGL>d@KGT@RUSWDI1KQKoNRVTYPN
line invite.fixed 7042ff	670	_6^TAIdNwDJ\e@>STmU[U]C[LVQ@CZW=J]LKQO\XXO7WQM^DE9F8J?IWN=_-QXLA
line invite.fixed 7058f8	692	jGM7+<LMWYBNQ^;?wkER:_QDsN?>GCaoI:IQ7;`M=YIN_GOP_KHTJKEH`XUk?ID7
line invite.fixed 7256e6	610	_FiM<[O@KQB9Hq4D[YA.Ca[HlLH#/]OpFQ/fLJ]M;qUDe?5IL)8BK,+hYldj5-`8
line invite.fixed 726fc9	556	uZMCA,A4RJ?;LTR:QH=9FanA`V<B_icWaA6NKQQHcG>X`I:E`CH;0#MGT\OI[BS0
line invite.fixed 73c1f3	511	`EMJ_GKTTUCO8HR+<ONOWg[CX.=0=O_JwFMTF>WI:KI@F=,DL5h>XhTVjSLPKgFZ
line invite.fixed 748d17	526	;Wn;@:T@F[ARD_;2@<JGMG\E_FJ@_bKVkQAw;FVNGIYKTK>HSNJJ>I6uYchWFLW6
line invite.fixed 75efc0	481	4LB86UOM[.f]PSDJ,D^EURVwPOB<`[3iMN3AUCLlO^FVVNEMTD@gbHB]NEC`OEDA
line invite.fixed 7606f5	572	iQwUQT=b:\@,Dh[Tr_G<HLV@d9J5<Ed[Q55T>QoCQshOoRIF\<<>JFGkrFYcTO=:
line invite.fixed 7623c9	463	wMJYEVSYWB\DmDSfWXSM^hcZEgU?lYbJnUGOcP`dTNBZUWBk*DDjT9U_MTm[GKTH
line invite.fixed 7631f1	675	ZVTPPCP;1OLK4B=IL]JI:?L8bOYNNZ^U\_>SIM_BIZVQRShPEBK64Dw`aMOFf7PH
line invite.fixed 781fcd	534	DSWQawWJ8KETSaiGGLJOS@MZ6H]Q@?*LfZX7MGR[H3PDBHIJ@8>^4VjMZRcaLT=<
line invite.fixed 79567c	465	XP[MP>XPYGLRCg5_cD8<4^iK\CM\DRaHHHHWDGY[T4[IO8w^UbIcc(Ql_ZTOXejG
line invite.fixed 7a6acd	577	LSj@G1>F6NTAPXJ6GLFIk[Z>ZH>O_GiOdOHPJDf@J]X^PFILY#HL<H5j\adc=?gC
line invite.fixed 7b7f8e	485	8ZLL`PFPI^XdTHRSUFLB\LN`OH@wFKG`ZhMVMeUU[^_E[^3NOH6ZKlJ@=Z[[tMJ)
line invite.fixed 7ca363	419	Bn-WF:A5W6vlRoF[;ZUAQd:ZISC<XT_V^O-R^v#MI1PSF[FOQ>3Z-0L=PHLKh;].
line invite.fixed 7ff4d5	627	^>ZG:IHNP[XHSEU@[Y@JAw`>fBA9WRf]X@)R6FaPGc^ICIU>MJNFJG;dXY\K.YU;
line invite.fixed 808d29	641	`Wb@;ENTC\01Gf?B`oM&:gh;k00H*Ba^\A7a8?YJQkdEdGBXb1&GCASJlswc=O^>
line invite.fixed 87db7a	484	bAMvXFbDMQENaJRVT5b`CT[IBTN:R?<^h;PDHVi]Y)KI[H`LLH]PWTS#DL]4FPLC
line invite.fixed 87efe3	533	hNQS4OR>H]YJGW<CqaY7bnQEMW[*WTJ\:K3VN?TQA\@T[BQM]aUMX,CNhfL>#bcN
line invite.fixed 8bc56c	626	M1MHP^WHLAKWFFU\ROFNR<PHKM]9@O@J.HDcNAMFLfBVQ;SQ6`_VYhPwiCCMMG[c
line invite.fixed 8be9c4	419	Y<Qj@UZFX;]8HMSPWTTS`gF>HEQHKwYDdRJg9NPWgWHSL_kIJ:YHDNDDUARE?R`P
line invite.fixed 8d2754	671	fL[LS`oIZIMBCwGdSeL>>VINNL>KLfW`/E1H=OXVjk8RoU8COC=ENE6SYpdf69MP
line invite.fixed 8ef528	547	X63wVi]\Q<eZc8ZJH^V[8c0c%JnNh=n(7Q\AR_An<TIp#ZF\H]TJ6;Z^T:@,;PVb
line invite.fixed 908184	361	];alBTlspLNNN][[Q6qGUeBgaX#Bjl[aBJ9e?1WIWcBWcnEXON>hJB@egOTU,NEL
line invite.fixed 91ac76	436	N<GRBUW4X[PD:A;M<wE2C_YaU@QH8dK`Ma2H\XPZ/LSj=d9BCDCUKP>=AC@@T)1D
line invite.fixed 94c2a8	574	w8M`E]jXAUM8MXZJdST>)aIHUTE1_[NbNDT?V&eFYYXCYJ0VKX]Gs:-6N\uH$S@?
line invite.fixed 98c299	533	SAEP=YEPCT`Fgi97wQ47*aTNIkL+UdNd]SJ\W_KASF6Y`V`OQaNG;OKZTVS@UH4X
line invite.fixed 9b3c4e	495	PwBFGP_WSVG\EdCUJX5TUa@YKhOXBg[ATXUX[X=X_IfUMUXIIQKBEJp]fV]UPB>\
line invite.fixed 9cba8c	416	aK/fB[CWJ6nuJVAIY8m:=HJKZVJDPc?n::M5r`Yg`_QVTJ3WKVgwUL?.FLk?A:)?
line invite.fixed 9d76d4	568	WHI<X71O@OTMS_RMIkSZ4CSL[<UJBFR]wW\WA]V5@VnEQ;(DXPVGJJ4Pj`EZP5`9
line invite.fixed 9fb5a6	493	]*iTJD@>SaSO?RQ=Ju*Um]\VR)PT?FUu.WAj<T\G8XtASFHWfb?8@92aEDMZ?wo2
line invite.fixed a0c9fd	612	el]=N:TD>[TL>kBHSZK@Ae_LMMCNB^ZalH>uHKYKFYw<OOJEa?@HIEIfNW`\K@V<
line invite.fixed a3b0da	549	ML`=WP9X@R>KIN9<EMDIUcfTR@SJEDiY\EWw;>XBHWa9[;K8T8=;8RQi[r[VVGWJ
line invite.fixed a54741	656	e=TI#K?CD[NLG@0H]YJEBZlFZEZPJIRjaUUOEJM8<MPGWZWAX-H?P.7JZGGQ2IQG
line invite.fixed a8572b	619	>LJLB@MGPICKGY5ZFVBFRYMR]W8M7fMV]9P\7HL[FsO;dRW#[<L8JGPTKhwj>NN;
line invite.fixed a86e28	493	IDhMt5V>^NBH:D5BIw9Z>\CFB<F??Yc>aZ5SG6O4QWSaSLRI]dUe]CNZbC^eBLcS
line invite.fixed ad35e8	596	9QaB9TM3FaUSJJEUfAJ=X7E9QPS#DA<Y3R8=J8c:CSPSUD:VbBTY6PHgINI<WQtG
line invite.fixed ad6f3f	479	twK]SaVSr9.&mhBn_T7/^QC`XN?HGlES6@>Oj<J^VC:Uj\DHQ0des=:NRlmbG>>\
line invite.fixed af1c73	565	gOON4<MPF,>54d<OZAG)JuR\_<-.LKdg_D.a9NkJMkAIm_2L\5;GR#?AOp`o3K=4
line invite.fixed b38da4	470	[GD?\C:N<iRPEAFHKeS>UVw[QL>Fa`_Hh3;[CJMH=ovJW:cOP:PW0)nbqRL`:0aC
line invite.fixed b50995	528	k>F]WUc\V-[OXJj\KUfw7kAjJT.TMWp@B3fUWgHg`Q?QEPV@G8RnLGC$Q7Y5E%2U
line invite.fixed b529a7	698	UiJ[AKWRLN2RUV7:;IKX9XGRRe@CZ]cT^><6=SXGK^SI`OEHSC3DHMO;OwC_J<>D
line invite.fixed b65158	566	QNl8DCGCE[8HVjP=aOG7Ha`VmF?=KEY]wMDh@<_;:WYMQ]0?gD4IF5;iZ\Sp>BhB
line invite.fixed b6c7b5	407	Ta;SHSUXE>N4OA2ouOeK8wY[=>U2*N[PBZTDNV[L9:Qs>-7ZApOVP4IuT9ZH6lFY
line invite.fixed bbd110	491	\C=qH9gUfJ\>IuA.B0WHItgK>OUJF9n[cO-WmhO8EQTwd[GcOUfIR2@HFFfI9\X0
line invite.fixed c6ed5d	649	_]QZM\O^UM@GXpHWY:E6BXOVXA;MNePYGC<NATGKNWZVwKIP;5LXLE;BRZX<K?FC
line invite.fixed c75b78	368	N7XSTA'JBpC_IW9MrP^Skgl6_49Ee=TKNB:A@PEcWqCUMOJVWFVWS$RL4RRX1Fw@
line invite.fixed cd69e6	626	BCP6c<H6ZAN=N;wsC`Vrh9WO;2Cph_D:XV7PNFBQb7]NE_OBhKRHAGQT44>:JPSU
line invite.fixed cdbc91	627	NhRT6L\RMT=>O_SDPWJ29wjDh:9F@MWWVBK=SUV__iAMgB88L8:BYA6lQ\X_>EGK
line invite.fixed ce310e	434	XbPSN>EC?aYVMg9l<bNX17`PE>#LF9IQNWYiE`EcYRrBIZ,BCI-2J]NFra[JK1K-
line invite.fixed cedd5c	515	kPP>-LBW7YR#VR@LMqR=SWl6dZ6=BHdr[8\XUPXKAQ[>Z=ZK[CFF<F:VeMbCWEX+
line invite.fixed d1ef14	536	mQXE@RRRId?H<Z=KZr\>_[XLG\&-6t_c<>:f:7nONsdN^G?@o#G>J:Jg]]ibCE]:
line invite.fixed d2707e	461	_ka600DJ;W?::XSFGu95Oud:_1];HEYtiF>wE:lX4J_FI7k.O^1E5FBY]UTw`BdD
line invite.fixed d4ae67	453	5bL,MRe4H)QKqu@?YdmS:JG+JMUR7fO=L^HNN>:\B/9KWH@#\X5CB[e=\XWMSJ?W
line invite.fixed d70489	662	\HLN#QHP]XQCGoDUYWE-JiWSN]@1XZZjL:N[X5R[SOHRgIACOF?:CBHNOYgIJJA/
line invite.fixed d7ae38	472	?OXoMFZIGKthk3=Rc-s@ISZwM]m4YS?D-Q;@G`CPKW;6NUMH+CKieaGO=iI=PPPG
line invite.fixed db0a40	553	YPaE@%B>=S?M59E<e@<`X`Y<JCnU9#ZDYCSp89j5K@X1B6QB\XXG8^WuR@7^MPT[
line invite.fixed db4be8	495	tFWSEGUpYSXDRcVaVo]>EfJwDQQY?TXdIO,DM\=PQfO+Yf]K:KYNK-.L`\oN1IA9
line invite.fixed db4c22	524	Gh]N,F?K1RKANeJ:YSCBchrloW8MM@[ZwF?n^FYdBO3<e98Dm0<\A2+^TZ_^E@b*
line invite.fixed dcf6ba	623	_UbMO:[G<@N==OPVw\H=0dID\>DKN`[fXKOiKKCCijWVOY?9S;H6E7WKf`kUEK>T
line invite.fixed df2c06	543	[5P8,9LD-_N6QcQO]^@>SUoRZLJ3C:]m0+'Y<BR09MbIcH#OY2LAE>8Pm\oH:BO7
line invite.fixed df31bd	531	QZT4>U=RH_WGNQEFlXTNdL`P\LGDWU[=]COC4]=LA\UDT@EMR#)YRG\PR`XIPYI:
line invite.fixed e1f41d	636	O@K[LOOSRCZemmJU5_W-cSK[LXGBOQQEPPDQdHP^bC<OaUS[?FeGNB#G\JQX;J?U
line invite.fixed ea33e1	805	N@ICEDJUSFAAIRPKROR@PiZOUS==@QKwHCKXIS]EIbMSIVJHM==MIC>\Dd\QNI=D
line invite.fixed eb1f25	308	9\&jNFBAeNbTGOi)`2q@PAeA*hG&eP%O]f6-QmLl^YOC;mic#5pceZ(aL1@E;<,C
line invite.fixed ed533b	607	YS]8i5GFLV?v9SJ;`3E]]J_HNQ:U1MYwpIXD.SlH\KgEh]>Ha9+C[_6c=Pld+3N[
line invite.fixed ef421d	581	R0fK[?@IZ`F\M>/:YFHDUBVSl,`AM5EwPTWHJ;e>/JM5R<HK\IURLcMJQE5UYeOB
line invite.fixed ef7bde	581	r<`551333X@C4PK;`j@3IgV9\HB.L@sa<<Ej8PVA#Sq=KIFAfOQCD=Id]eRQ-R]?
line invite.fixed f121eb	547	RHC;DIZH@HA^Q__hTIZY`QL`G^MO`N>YCGHJRwX]VO=R`hL:EOOGJCIKRQj>EK\N
line invite.fixed f2545d	659	VRwKY4G-'XGQ3H?>ekIM@[X<_7E7EHRT4CQkQGoA;]l3TAEBXKgS(A@q^DXKBfZ4
line invite.fixed f2c989	656	wRQOT=^>LUQPOr7ZI]6]@YQV^ETP8P_EaLW]=NLNDXNMVMS<ViAFQ`OGZm`Z_4?Q
line invite.fixed f775fd	994	wKLFEVUOMOH6UYAZMTF;J]A:UQ@/C[\iR:=ORTVD\RSM^M;QNBDBL;ANRYbO/LNI
line invite.fixed f98582	483	RVFJ<DSTOBOCfKCXGEH4lNI\PeAQW[\Bec#MRNJ@JM;pO[WMV[9A]4j:=KGaNL^V
line invite.fixed fbc52e	678	eGTFEITMKXIEBl:>wH@/:m_=eA41AgJg6+=VF/^O:iW@[=>:W>+QG<>^kgoW8KE;
line invite.forward 2c78cf	457	AB]ESCGXMTkNA<k/Q;dPMABIMSRWf>CH[ULwGUQ^S@@YKNOXgRDJKJ[p>I5fJJcG
line invite.forward 2e28d1	486	NwM>CSTePO[QC_7FXSWCKWHeNBNaU\]FbCOZCRTouTYLKcJ4?;EOGmSecZJVO=T<
line invite.forward 2fa39b	556	QW5G@jRJNLUHXZ]MPMLULRDDGDW?6fiG1GC?[_FZ^HLYPCS*E<]PEOMNwRV_DV4b
line invite.forward 6031dc	625	q\IJK@lMCH[JUWKKHSN:XOYE=UYH^]TRwM_OKBHZMRBJUOKOIOKNL=ID\VQL_SIX
line invite.forward a5c758	559	gpTB1N?Fgn?fWrgYeZT@#ZdFfV>GLO`\\70IUgH\hH`T\`.WE)J&B3B@`lWFZP[F
line invite.forward a686f0	334	v8JfaC2c7ANFU>uekZoBL>=K[]DQeABe@QVeHYQ_wG:cNT2QUNe;p5P=J0MW5$Rd
line invite.forward ba2fe2	625	dBBQ3bcRAON=AGAdwG[P7eP?WZKB^_=]GK8EIK`GFjM^LU>LURY:hIMD[\OJD;DN
line invite.forward d2ad18	400	Sk8fLNIJJ@aPG:LN<:S$KOD5eBG7aT+M`pA7`UrL8=AeH>#=(ADs(@N=ADEMa;2L
line invite.forward d4d011	434	T(OEMO:0WbHO>i[URa>wGW[^-TJZ?AU^;NpiXU^KF_`@CBTHhSPoRCf?HJ;?^aZF
line invite.forward f0bb0e	797	`JQMR3;VCMWTK>RQGXG1YW\EUANLJ?PYJZ:aIPWCJL\J[GIQX^HE4HVwHKKMN]]G
line invite.forward f2d65c	432	8lEOd]Z`^?6Mb8#R^@plMM*4Le\?UMdCDt;<TQM?GJSSYF5Z5:Og>QZ4]Q>)^O_<
line invite.forward fbdec9	382	VY`fUVJJDNQ=UE=?9mFXje>w?T?i.b/FBZC+XBS99Q=EA^Jrb:GQR=N\ZFDDV'G?
line invite.forward fcf3bb	429	NTTG)G5SJbM9?KU>s]\/=r`>TFC.A9t<=4%ISOg==cC?T(=cNI1J0<#v[RXE0+]S
line invite.invited 09cbd6	482	R>Rk&jbPXG3Vwg8[DJ^7`b=O\b8S2Nbd8>RaWRV_S^ILN]%G7AJ<`RKMYMTRU]HR
line invite.invited 0b7857	527	Y\@aTP<1@ZPJQaVWCKUYE_ZA4=RS9BLP=MB[b`XJYKD[dZSQC9Aw\NYaVKVT;[+_
line invite.invited 0e5615	415	h27Q&f`_Fc,9UN7QK_PI(9NVS:[3FAH[i_X]FiqB6okRu2#euVSMF=3CJd[PQ4iE
line invite.invited 1032dc	812	L9]8JHGDSUHEADP4VNHCTOVE`PHFMNIcNN#F9@]BNbJBQ<RBYIIIKJ@\IBBOSYmI
line invite.invited 108c6c	418	>FM3bB?q`^U+NU32BXJ4@W[X^OTDGI2if>kTU:XE/WEFX`HXjBFFTS[VdW9Nw3`6
line invite.invited 1540f7	491	TO?G&Macq7\LZV;NUIQOTJ>LNXX1G8K[H_O8phL[HYN8wC4X@:YCVa@G[\NadfPH
line invite.invited 1b926e	502	NG>D\iQ;6RYLOe7JKBEW<OgjKEMHKVmTRET@8EI;NKEZajUbB#WVCWWWpV`nE?GK
line invite.invited 1da1d5	563	UV4+TOQ9PKKHfKib?dM@F?NP=gFsJGD-Kaw^M@C\bBPh=JNA2F@ZTk]\iULOW]HL
line invite.invited 23824a	716	S-VPGST\^[YNV??NVNPL]VQSeS=5KZ?wQA6BYMaUBpNEgQ;MlRWZ^17_YbUZ7TTN
line invite.invited 25026f	578	FFL9PGX[MN^g[,e=EGkF\A=?C4XD[D8MLRUd<SBAFVCJw.D@CHC\[WKaCQA_AEZ^
line invite.invited 26990a	485	RG]B5K7EQZML_RK19WASkILAD1O8[S;LZlFYL@HP=a]SXl=8wN8S\MgNJbBWl\O.
line invite.invited 2787bc	694	D=^KFEOPKN::<PI5[`QFSUqRgH<>ALsg>?DjGCj6G^wD]G>JgHSPLD@`e[YkMJtN
line invite.invited 2a446c	576	M5c?R?@=@n<QPQA=INP#Z\T5\=P3?;OWka9\@ERT=YLLVJ?:bXAGNTBRUKRDZRWR
line invite.invited 311727	491	fCdHFSSPENUCCgB7UST>Mia8=RQB*GXdmY;ST>Lg>BGLWE1LG5@8J#AEdZ_X$RB;
line invite.invited 330a3f	527	4G\@\:NE^\h@hGFRA\>Td4Ut3?ZZo7LM1b%475MBSX#ASSEZpKVR4W4pFCAL`\hB
line invite.invited 33320b	425	Ee?P]_1PSBVgLAX^BIPMY52P>F(YWX3F+R0KLKJEwL>t9PeJ=5A^MPiVQXZ7\YBU
line invite.invited 35ed6c	510	]P_X;A?RWfC;KPTSXgY2,][3kM57_wVu_6:sA@MYcfSkcM*ZR9FEJ.NCofqUI*8E
line invite.invited 398855	508	^WGBNSJJ<hCMIwo?SQIN=W^T:IFM3SJP?AaQI@Ip8Ib:uB8PWHPQ;^]EYRRZRDEM
line invite.invited 3b3cd9	336	Sr77vKDVE1;K]u/9P[)T;N?RYLbL=^WLCVnW=?CQFFBEs,g\_pJVI_G`ej]mi#;*
line invite.invited 3b447e	417	VZBR-UN`V?bW[LIK<HIwPNDJ0D]>RMlAfs>)W?YYKO8C\kTW*Xp<OQRIRjL:j5:N
line invite.invited 3b8c1b	499	5CK?E<EMOfd_v>HH-;HI`KH;<NtE=0BL:>DSHO>SoXBJhFLJ<Dw]o_SYY#<He^OD
line invite.invited 3d68ad	459	]q\>:0TS5Q??,[[8c^J$BPK@pT6GhjQGCSfbS]VHUXaRR?LH`H9MG8G7pwBRiXX5
line invite.invited 40ddb7	475	LA@RUVSTOF_TaRKWLDDR]@YH=S:IInMPMHBJYBVH;6>UTQ5tAGXIhB?QJAJ#IE@>
line invite.invited 425407	412	bOp;><S*6bDESw@:gJN1XpP'jS@<7Qmjg7;C8WkFPcc9jESHe3nE96UnilwaFMcO
line invite.invited 4c6a0a	702	WRnIHJRKE\?X>F?SZK5?WQNAT=J3kKMZQBJ[LQaTLgWR[F?[OFNAD7@_>BNWP9w?
line invite.invited 4efcee	364	#(8>rHaC\VVLM]ZH(KU;VULDK@k^fB/>BYl?[EBYU0W`+]QJ3TO5IIpu[A9Z3Q&b
line invite.invited 51e098	590	]YdG<_g\>g0OZiKPPC;K;NN@WD:>SEZUmG1KQMO@Q\N=[KGNG=JJJH,K_T_wRK\C
line invite.invited 525a1a	540	qP^HQOR;)i]U@a-Nen#5>cUFVMM?EE]LQHDMFM63GV_F^J;:MOKEFF]2bfMS\;HB
line invite.invited 5bb5c3	594	>2SHSBDBLkT^KB76R@P2n<]@RDE:Y?Cn/U8KEIcC@wF4h.R;Y8d\ZR=_E9S;aJ]:
line invite.invited 619c3d	593	U*Q6wFY7[?]BSO_PLV<E[;MJRJQPH9@^8fDOSMgUM]3TGEUDRWXHIaahGA?>LRMP
line invite.invited 626b62	383	N%:P2_EMaKdAM;oYCQQ.aYRXK:PUf9Ktd#9KH=W=XSKFA4_>^.d_g\FV<UNR,A.E
line invite.invited 6fe2cd	455	EwQLb_GP6EY_Oa*J9[ZMU>:bBA`O?^CHRbMpKM9Y69^K^ZUYAmEKKTTGSLJWQTM>
line invite.invited 729951	494	HLQRlNCDtL?NUTlgWbORW7RKE\DMN8HKA]\SNGFQ[G@WIEiM2#_YtZHj81LP/c>@
line invite.invited 7fc0e0	405	edYI(VwDHGQI9HTJAF0XM^M1hK@3(Y_PUj3<]f'EkVOM=VPX)A_A`@NE;<\G<=EL
line invite.invited 85e1cf	458	UDhFgH&<uZon<+>;?:b7k4`j1>e0\8FA@OkKbDrB;wC:P=8C]bUIf8<Q=@IBhQ`R
line invite.invited 9cb27d	556	P_<;FNK7>YAJ_TM;*EXkPTMPJSRwKJn>]N_aSILXK>[=QGSDM_2N8OXRD\GRX-?Q
line invite.invited a07873	512	o>fR8V=KNf?%3JBCw[WKID_7E>TgUSJX^7BMU8d8VMLONHE1d\+5LQECiT=YAMf7
line invite.invited a3edfb	369	R2YLRTY[YfdogAb\O0twV;YObWASYM@eKSS2W4ah<[XvR08Aa:LQleQiIHPlNOX5
line invite.invited abe96a	560	f2@N4Tn_OBS>Cb@>gPM5KfN>pOQ5\_pc#7=:STVI3bMWuFFT;?L;D?I@Vm`LCLT(
line invite.invited acda2a	445	3ULwfH_FJFEb`IgGU&GfGUG>159\B?BLURcOM<4PW>TUDOPB2JXc]O`eRD42C6$V
line invite.invited bd8f67	535	?d^NHC;IC:@R,M:OXFF?VRBFJh:AThIcTj=T?DS2XGLOFQQg@LEU]BF[#MP`\\QJ
line invite.invited c0e21e	626	@bJNP`Qa[`J:T<VSDSZ>O\KN_WG.JSU@SI>AGdTONXCIQ=cZQ4OwT\IT?TZZ.cUR
line invite.invited ceda20	413	wES^KlL;;;^F^ejW1`eifQYA?m:Z9LVSHgCQOb7[WD02pI]XBWVX[:PIYQ`][WA0
line invite.invited d2e1a8	497	LU]0?J<AJP5I_E>=O`E6NCYFW5YA^WOQTC;Y=BC>(T]/RIB5_ADM4CB][=Rl#G_O
line invite.invited e08b46	677	U=WA?FEMRWAIHUY=OfCDOPeG[,KPQSVVhLAUAFZ@N\aFWFJI_IFJ:FBQDYVwR@RQ
line invite.invited eabf2d	647	IQLEODEJ>K<]aUIWIRNCYGI[SQK[FIT^I<UwkA>0F[G]UFODGDMNLcZN@M]YC?AQ
line invite.invited f027a1	521	8B_A?KFMFYjV;0\IG#\,jR6McJ\AkE@LLQDBKHO<e;FGIITBW;cMTWI_RRLX]ofD
line invite.invited f96b2b	438	IDU1FJiU?KC1:q:;CZ68FUdVFE55ICjVm;>ZSG7JA=<<OQ#Q\#Z3S04LZIZZFN@+
line invite.reminder 16f34b	596	ao7XBpUTZKYZNXGS*Y[BLW?QM\:RaMEdDHFbYuGY]TJabS>ZL=IQZN@OVweLDAEN
line invite.reminder 31c96d	493	OUe<BHAUJb>LaQpLLKB;pTfMZC4Oc[UGPSOFRVJKL`NR]#33QJ?Xg+XJ6hVTWI]0
line invite.reminder 3d758c	444	,T\t]HU[\QiYK>tE2/aQw3XJE[O\aU;IWZEK\HNb^K<WJWUn<Kg;6DAh8BU?BXST
line invite.reminder 69d4eb	399	PDICMolKKGY5^fDMXw4_X\WDN[0K/H`u@HVP_4L?SU[^W^Pi^CI=q8;Y^EMM71RK
line invite.reminder 6b1662	480	>@YD6:<8OYZEUHP4cM88@T[\_=d$BGScKp*H/IMPLlURTA^Ef5S_9\bSX\=JMUT#
line invite.reminder 71c3e0	665	[XB;ZIJS>WCUQswEStN:^E]8TcARPg^OML3RITUJ<a;AbI5<9PBN@NCAcYc\NFS7
line invite.reminder 7c30f3	556	L<wCDBG<Qg=FKUB<d\LPiU[P^PJEDVY]BL9aAPfWiqaFf9&G]H)P&J;RJlc\QZPI
line invite.reminder 9f3f5c	485	XhHVKp_e[RVK`YRdIdMV8TRO=HKw\NKKLQFDWFOWdS/OP_XPSdSiTJQCDd\NSCB>
line invite.reminder b8e95f	454	RVEQR<:=@PGOL[eWSM=P4eK?J:LH=UWjODdjC\bN^r^Cg=N8W20rU_>MKwokD5K5
line invite.reminder d283e7	445	]t*MSCWSPgHUemSoZSUg;X3KaG;RE\GePOOJSs3VVNueQQ+H6M*F:1)[qw_QT7=9
line invite.reminder f3f411	467	MY;MWkwdjD\BKV]mJ8rMTQ7O=LgWIh=F*MJ<b]GjO=?oNa4N<OZdf>EW2c2:Q\,6
line invite.reminder fd40e4	640	rEfH)ROTAaI:CciEm>@<IbKK]A<>@RVbJ<8cDTkVIbTGjG>Z]F?XR;;[Zwie09X7
line not.alert 01a9fe	585	\1Em1[o_`AO;[mUYs`T?A`3[[cKBMYYnE#N8WJ[\^`?h]f8lX2]Gb=@FUR^J,[:7
line not.alert 021d73	383	T<LZAYOcU/,8rI]biGbGrVB6ebFl1C[?75Za>InhlHnLb1P-[8*UisieNOUw7a^O
line not.alert 0c4f95	377	`OgEgC#daB`PWOU@UHLIegZXF^Nb9Hnkw1?``c_KIY^/NMeWHR>\aM0bHN]QEXjN
line not.alert 0df047	464	^BHVH_MHkV@BoErj[hkTGeXPwsHC8ZB5C8cUEbWW^NRq@P=JD_Se^c;=NY`J5]=?
line not.alert 37c236	473	Q>(D5QiSH9K6ksfgNGV:KL?T;_:UFeEMV[VFTcNQo/MOJcF`RIXwfDVJ6UXA?H%G
line not.alert 4fe027	680	GK?KNQQXMKm\VVXnYGHQaLB`I\`PMw[JRGPM`_Qa_GFR_PPJLV>SVLMW]KMdNG@U
line not.alert 59e495	573	<=WLYO.Tv6L_SHw`GQCoJJXQHND_TCLKVVONG@G;VFIZV_^Kb6U@CTIcB/TN=GQ]
line not.alert 5ace5e	614	_H1`6[BFLXV9Z[VXk\X6_J?ANJA-RlKYD<#I6KPkCc>\T]C\8JkbHB1GU]cHC=5I
line not.alert 69a5ce	563	U\GFA>J;OQ6J<RXIZH]MDWXFiJF#ONpYH@RFRU^OEbS>wK6J44XWV7S0iT[Y;A)N
line not.alert 768935	477	bAEYIST^\BNAYRXUKvM0DQE=7LF\ZcpM1@N[XfhbL:CUMf9ZDW]weVY@JmZJ?V8K
line not.alert 80dd2c	732	aeC[D`VUc?];TYdgQYVC6d[BISFC]_\K0J?=PWQ[ZW<oUwHX:D^_ZI=BNZb>MUDF
line not.alert 833850	360	mLqJ2MT^oh=GHwe?tbSD6eFKYJ:HCDccmPRHBIdY-gC.jV,KAr627;@`iWXjIUd.
line not.alert 8f8165	407	G8:TahHkLrrE`b6PMiBJK?_WjLL#V^MC9Q/1U[^`=kWI[XBa<?@ZFdDULTETrC<A
line not.alert 93e1a8	567	1YE4FJQCc]UTJGTUUD\eDwBSNR`COZFP`JHGQO_@a\PEYCEWFZ@@AX`FXFMBl_J@
line not.alert 9685d2	545	WRHYDOT_d5ZFnawtCE\aCYCR:WDGjbRSQZG;bU-TUKJk]l^RB8cASYK?KW]HDI9c
line not.alert bcb3b7	410	`HEd.T\XMFN]gdnW^AqIDAG`MfBSsOwf*7HPTllMUNQQW\KbPP`_dUR:;_XR<MNS
line not.alert beacd3	416	Z<cWsK@YCCDJ`BT`wOK=IbR>=S@YeGLOC4_]gHPUkJGb`ZYG[HVap`Ya[NRKMHhA
line not.alert bfe4c2	391	Ai;mC[^G_au?`\7N<^Fc6U4t:JpO@Bg\Uc*Pancn&;5HTS]NG#[6K/k>XdJWiJ*)
line not.alert c7b186	542	ZX-[eRKIw>TIaVMqfY>WDS:C[R3FPPkCNG.ZOPGbXFT_^cYUUXDMGmYX`KXH3d;5
line not.alert c7cd1b	513	WTN`QWfXP4JH\RbSaPTi>RP5NhBB[GZXOHHPNKIHSwGhDKAX:DVoD_AMDPNP=\BR
line not.alert ca783d	629	-NeDX?N7QNHNO@`eEH\UjB[CIQB`MIQ>SH\I>M>Fw<gVKPaFZLKASNC\j:GNZdOS
line not.alert d5cf9f	549	]m6L2gZJcI\QMO\GM^YK6Q8a[aF3Nw_h8HABO]CekY9cUV:^5Ae]bK@FSn`]CmJI
line not.alert f35d7d	532	_JDHUib^LHRT\ZQ]gwP=PRVjXPAG_D=gJDM@G_TM(a5iPQHPMVQ[KFKKCRIZ9CVH
line not.alert f4169f	655	U;>h@YVK[BN>LQwVSCo^JcDQIQA9MTN?A1]OLeQMlF?\IJLRGSKa_NKAW[Q\HJ6U
line not.cold 01f655	499	hV,hCmRM\@B4a[Wg^jlT@\IPEaEamnSKPNL]UH>\d1KcDYbjM3XGW@?E?OiS.M#j
line not.cold 04300e	553	kLXJ@U3:PJkILdWDwBT>lKEZYSLLHVoO-X6XELL@mZJZSBEEPML_^]AX=KXMJWZP
line not.cold 1c8bae	371	Nlp^0ZSZR^RJAXWDdKh$.s[YH?H4SbYJj]:EFMQFN>]bQa/BFAw9]>I/GeQfJCXL
line not.cold 20d49b	503	OZAkIQm]M7LA[tSl2PnKN_F]V^Bpw`PL6?D@Ua/dgR3gPjIZ(F_[^OWHFLd_JT4?
line not.cold 291585	470	eF7BIH8a;)N9TRied]JG:kGRbV(>T_g]:=UVP^RPBR_n\YV<13YtY<E&Uw[Y4DPJ
line not.cold 2a6222	460	DLYCdK9T#U4IBIa2GhJKh5V:C7L:j7iQf66rGOY5UMk^[=b/b#BP3+'A??kSJVn\
line not.cold 2b97a8	803	WOCV_KZK3:E?ZZHYFSMZ#;O^@N?^IfhW4RQiO[QWFH]JCSRKC9K7OHGKjhTTIP9@
line not.cold 321594	568	\N9`RobB\R;3`[]RLTHJVF_KqHOVQQH^_=K_RQ=HwSF[\W[JI=UG;@HMGX`DSP@L
line not.cold 3ebec2	515	pFD;;dRR@FSLDO@AQZ;Q9dPJeVFBfDwWLOF=YNSPQWDRo^9ZNUIDQ<2\Re_k6>XD
line not.cold 4b9028	590	nL6w4OP\n7^OfEQHWGZ6M`Lq^hBON_TaJG=;eKcgZUCMb_KVG.YbPJFBQjOKBMTL
line not.cold 4c7042	474	kw6bKRedd6MC]fva[X\D-a>`Md;cHcR`Q:?DRc[\d@:M^O=^FMTTc=M9gQP]KL6]
line not.cold 4dc4ec	673	rC<hEaedf7J9Qm___HT08wM`Lb5;QjQ\95<=TW[X]V>hcP*\3CrWc5=/UTl<5AAL
line not.cold 50c73d	388	cZZ^FWGR\aXfMJO[sMfSmm9Z_9dMm_as#6F@\YbOJl8]>PBH?7cmkH9ZKRJGOGO@
line not.cold 57f403	499	iMM^7ZYXG@OFDQaPcSR_+eFAPPFUc[YFd&?A^@JiUBXSGtPg4EwZgSL7XaK^6@-_
line not.cold 5a7f17	434	X^<=BURKOOE7d<cVFNNBAh9C[d:4JZsZ^8IJOf^eSJFccV#\OCYVS:SINHTlU^CS
line not.cold 665d07	438	f[M`8AVTNULLXsRC[:S(PHU,wnG;feD[;=A,Zb_b?Q1hTGKa8J_UWFOEZbP??BNK
line not.cold 6d3ecf	702	m\9\DY]Q^?PDWiZVNQK:=NYPaSE7b]w[;9GMN_YLnSEiRdONAIQanHL;RXXE;L>M
line not.cold 6f0c50	471	WQ=V`2UHk:4;@GTcDbJD2Rj`\;9R;P\Z[FFX_HU@nYgqBidf=GcCP#Ia=RXP6>iG
line not.cold 89b006	480	UqB]KwZ\cCv>\DPcZ]pRAR-^6X=CPb(ZO@W=eeKltP6ZDKSU)6Qm`WVBFQjHJRN_
line not.cold 8b1764	449	OWSZNeGVGBuAZbUQ'w=^8E7vW>,O6A_QZUM78fRGBH>GCW[LFZQB5L^=GD[:IIFE
line not.cold 8c81fb	409	EWTSP2S_\]28wGS)N;`JUZF^Vbl;\OCbK88U^PSQ_M[FQa0OG1fQrcZ;<QRSAUHd
line not.cold 93ec41	466	pqVTKaYfl?X@YPwaOMgH6XcsXaLTZr]X6RQLcPS[Rd2\q]?nXKeX3;XaMcQ^:]9@
line not.cold a1b67c	632	L?HN?=KOO]G6VR@@cKa>FES]^HX7RF>]B8CIL<oZTFMZaF#:Q7raaDDQFE[OC\\G
line not.cold a1fb50	608	J>ZbJHQUqYEPVJEOXGO3[aB^[RJE^IFV:L=F@A[@T_4SRXCN8FwVU;=E-UAWK[YR
line not.cold a7a017	491	VD4HCAJWYQfIDMAMKS>H1PSNP9KKUVOmJKBF]S:TQ=DZRISX@FP[`<J36IVAeH#=
line not.cold ae8ca1	484	Qm<LKUSciN9:gg^w_dBFDtKeGSA\Zab?MMWJ`gCXY<SX`o>[)Ab6^MFQcOYaM[<V
line not.cold b22a73	617	pP2XL\Rd_(;AS[H^WM5W)Qa-K`DXUw[FP7ZJTdGlc1Nf[YRU(LXJcW^?_kcYJC7J
line not.cold b5e452	679	DaKQ6QWPZBF6wrbdTJaGL=EWfk2RGQ<^>0NYKZIVkOIW`pS[D>X\]6>GKiYWEEAH
line not.cold bb6f4f	519	_J@^<VFpUB^VZ>NOFRQV?bNPJ\NBMWaK>P?<J[P\cX@]MwL^MM[VZQDQACnKBY15
line not.cold c82d1f	505	VYJ^ANUPRABE?\TOn^tPNoTOhX8BSWZZP#C=RQJ\Y>HN_XEJMQNUiJI&NKOO4\D]
line not.cold d4c9d5	542	XY9`Vc^IaMYQcgETdSB6Ac9^YcQGPkpBRAGNw_[tML?SkkNK=UuTmFDCUwa\MD(?
line not.cold e51b05	559	ERIl[^UKUH5RTgdWX_JF5QHR8R5M`?dH^YS0mw>aAR:gRnIeI-LLVhJ5I[Pde=:O
line not.cold f33462	456	/w=eYf\[BMDHOUB]LGU>8WLXmbS:IPI=YQ^AHX_`UMYaX_K?@.4.JVX:PZVw;@%T
line not.cold f4a877	606	\[>wNW]gSGWaFWUK=Q_C9PSJkK]K7b]gBIFSZNELd\<KVoG\TEcQL6J?VQMbJ@IU
line not.cold f817d3	496	`?A_BCQSLP[KQf@feWFGQ_3wlgYKHcXC<>H/^fbXOZI`gs>]RBfGHMMCZgLFFEQP
line not.employer 10f6d9	434	PNFqSV^s\?NI`SqSCaWG3w@SVe9JQjcb9@=BXKTRdQ6_X`E\=OZM[,;Cf_s>,hHI
line not.employer 1167a8	746	YhL]_^K[LBgPbnaXHdMTBE*[EXLYSSb\B^R2g\CZoK-[M`HV#TUbgVT7L]MEfH5A
line not.employer 14b597	442	jCT`bufUU8[MpWm\T1a8=R3Xbm.?gbFIC3P2]\3PVYDc`bBt:@hbX;Gi6OwR>aC:
line not.employer 1cfa9f	457	d\8tYYQ\O^J?\EJdX>XdQhV2H^TSTa-ZLGbK``WTSm9E^dJ>_#MQ8DLQKPN-@DT:
line not.employer 21fbe1	433	vUNPTUoZYJdZNePr?.?WUE(\DRSD@aaAq_NYOQGwNH:BYIR:BI?`NXP1l[HwL]23
line not.employer 222ecd	551	RL\LULa?;UYG@TeVf[^SVFP_\??W9aYqG?Q=QZ]]A[HewlPUY5EQPKF,MVW`GV`T
line not.employer 2942db	446	^TDjJ]l?e,MPXUk]5fc=<\0dYf?@NXeKEBE0ObAfeMPw[eFZ*>Td`LP/BW]UEK8G
line not.employer 2d7331	556	XZ;NIefeN5j8PRcT/3[UMO;fHeNAYUT(?>K?af.haANF;wEXEBkmZPC@8PQD=L2L
line not.employer 2ed36c	695	UEJa9\YT[E_YOP[W[LPKXd?ZLTI<RTRTS:IH`LON[VKwbUUDPRbcUAEVLLVVLLS_
line not.employer 304caa	555	wfUc:\Xa\^F.baNGhL?8PjX/l2E<HF_TZ<8LkGk%dQEJVH/MZ?LIG-bTU[MTCU]G
line not.employer 3448a5	517	fXAQUDEE>LiHXwf9LX8UAjPQ]Q3MJQFJaMRM^`YhLYQSRJYa08OMX_VGeOSJS_BR
line not.employer 34df99	451	L\Le2PL_V>W?]w`_K0R?F\hWfo[?orgYFOSO^l[YLR?igqNZ89^Sf@LJhXeH;T0`
line not.employer 34f5b6	534	_qHXBiu[l>c,lX_TTH]4Pk@XCPJ<q[Lc%RA*NZP]w=@^Zb0YC3U^_I1M*da64IBQ
line not.employer 35677f	575	@T@a-R`B`KX>SGKW>ITHTa2mPKQVcHDG,O>?gc;ck=;i\w5CJ1KK@@RFCGW=:GEI
line not.employer 4b8f80	405	[S\7c2E@>JIf7;qeQh&@Q9UfYJJhWG]N]aP^>a=M[B`N7`j;uUH?Pl?iE:E#l\a^
line not.employer 575b67	482	lENi6c[lWNeW`UeU[e_BhIWSwd]7lK`a4HBNWMG]PYZ]Sn8mM<hlYS:VQ\W3+TK_
line not.employer 5787b6	575	YZ8_JU`aVCWJ\QfX@cQKRUX\9MDMH`OCHbWOCaJX\YKNV``SMwOGaMHDN\GIS[XV
line not.employer 67531a	526	C80K=UT[iNOZMNHYK<fS`FeRE[8ADDDU>5K5<DASYaOM[d?a^08cwPBifJUnGbLZ
line not.employer 6a24f6	806	JV?CULD8X9E;E@eaUOb[WN[IRYDW:PTN8NSW@GXPw[P`J;_NTJOd\FCXSTLY4UOU
line not.employer 6ea468	515	`U3JQ<EYP[apW`L_JK^WClCl#_lbVMCGbS^0[I_k_NNaP[XZBLKCJXKDPQW,rUCH
line not.employer 723271	867	wdJKYbYMg:MKIKcWWVT1QGDSEACDndK\@J69^[>S`G<WK[cX0DT^X8GBFE[@0QGU
line not.employer 7d9618	468	SQ,@2aSVX=T9YZOcXad;[fRIHb65WgLeI@?@XEY[LDGlF^@k90nCV*G?^TbX#TKt
line not.employer 8ceea4	413	UHL];hIK`4dNoHF[gRR<BpBUWVR`CgbU@/VP\hYwswP^NbA_>)OSYI;<XUqKQ6JN
line not.employer 8e7085	480	^GBOpJsi`>\UJk'Z3fEH#LDZGWM]HVWOQR6UbS^X@WAN\_?YSTmIR:?M^m`D?&HP
line not.employer 8e868b	431	_TK=P=>94>]DPRC>dDWTLws^9hB:naUabA$iR=GCdDmLV?UYASEHN;OAMMCjF9n:
line not.employer 93062d	404	ou9>QZL[ROkS7ar:g^SCfm6`^8E/QR#`^=?_<VRK6v9RhEN\D9Lt_F=4HeaGb@JZ
line not.employer 98726f	735	HT0UIVIX`IWB_Yd_LOXCVMIRIO7G]TGN@@4=^PK]aYKiHO<J9U@w]JMPOGPANRAL
line not.employer a30590	762	Y;>wRYQ^[>U5TMUFRGbFE^@SXXPCi\I`67=BLVTMRS4aWa]]@MMiZ>J8Se`H:VEY
line not.employer a8dc7b	536	ROG]<`eYk4DDZDpeUO_T@hQ]LWEKXWJUPP]=^_K\wOIcPYCV95U_YBI8WWkcF4;M
line not.employer b3f51b	672	XO4XDU`YW5JFHUNVO7dIGK?`EbEAwdVTCM^D^ZBYbF8^\NSR>8]ZWRM69SO2=L=d
line not.employer b5b62b	588	ZVR\<PGHcU@[d\EXn2VM[PYOLW:R@P9V;@=K=BKNWLKGU:A_S@wbeGEXFNaZ4bOW
line not.employer b87a04	406	P^D\VRRYBE^St<Ulj2m?/JAkIbTBi]GZ0=B/h_XSLN=HY]:@?:w\VK521X;;M6&h
line not.employer cb9ec0	568	NdBssSNV`OLI`KgKIKoB>bG_D\:ThgWJQ;H:[dBU[OGuPPZw=6couK=<OWZRG[=g
line not.employer d23c51	508	WXR__XT^YQ[F]ma\:8a/F[9efh=@UM<V.5C/U^JcSP4jPb0P#LcLh7FITOW.=dAf
line not.employer d578f9	675	gMPWQ]VRRHJNN_cVSwENIQQRdJINZOaWM>BdBRENOCZDT_NSXFM;P?KGGPBKLOLU
line not.employer dd1498	405	>?CRqcEZMdPP\fnS:`Eb]NDB[IDTMwcNcJOHLKGW>N\JCW2KRR;ruZ3@;`bMbbV6
line not.employer e07e3d	471	JJIBQIGRY>hYcVYEQOOSOOLLkMhFK<^Y@4ajQUatLFXwTMfTQE;ceXJJU?^U<QNn
line not.employer e5aaac	453	hXLSXE/ITCj6HKW\,QU5;fBaLE6MEkGtwbE.UDZOeDGR99?aI]5e)PBJI`GV]L7M
line not.employer e72a0d	591	aaORKq`SU:UKZiwPU:aJYCNUkUGF^YA^<GC7R]<[KN0`__HK?'_pQ>F2(O]G7MDD
line not.employer f00b3f	418	HE+T@XwKXA:PdRTFQ7UB6O\qPQSBED`[KNNOD`YWl]Kt;^9KCAiZU0HM7PdHBUP^
line not.employer fcf858	514	NKAMm8B:NIT8GHPwMYKfLg:7L9WEJDGKQdLn@>HF[D_[7JbQH9M?dEFEGKWFBCM@
line not.employer fe18a8	460	h]MEaQIJXWXTGYPXX^?GXinL[6Dw\\UF\kiJJRPA_CiTNWrjPRQQUig]XB:YeLaM
line not.entry 04bc13	514	^R=U4XZeb3c=iL?BWHG97XSGS_A8\wUhFB<B]C:iIh7QQV5QB+cbIJKJLYV]CD0B
line not.entry 0e22b9	604	EQFPWUYOX]YKWSQ`LC=DDcSWcl5:PbNR6II8`B;JIU;UwM;PK<HOX4XJS_U@D5GE
line not.entry 1323ed	661	\RH\HQ][_AN:wYB[M;ZBJ]>bOWFJV`UU@9L8YQ'ZMQ9ZKiNTGBaGRIEJLW]>AI3I
line not.entry 1b65dc	837	SGDUB]R_hHhGXNHVFNSJPW7VCwOD[TFRC?GCQkP]ZQ:[JWPPHH_`SFERAKSVBHCP
line not.entry 4012ae	499	Wn@V.\oMG=IHZLYYFnN+H^4]<vR2hc>U'\8Wa\CLQ[-lw\;TJdBXRKUS0]cE@JN8
line not.entry 4b1d0c	601	UA@ZJkkfRCWCOwVXODNE1rIpJYHChRRYD4D.gab^aZYJfBJ_3DINkJ87BiY]3FC7
line not.entry 50a48f	509	d_@]MMUQm4`-qdRGA,fPEU+n:eAOYI4H%R0'If)coE7WbqLwDCT_s;O9-OZ=ANAA
line not.entry 6eab1a	584	[S7wGdkb`5d<l^DWAUMGAXNhUiFFKfAEJDX0i[n[EGM\XcCZELnWW=U<UO`FY[0@
line not.entry a10839	550	iUDRH=h\_TkAGnDRJCWA?h@WVXNI\`NPEX>;awEZ7HEULgBk?HoOPF6RIV]G?^9X
line not.entry b3f47d	570	fS^f9giiI7bE[f\^_CgAUYKKM\9=L_KIUM:=nk=jP7:[`RHhUCdChJL#JU^L:GPG
line not.entry be78aa	542	aDTIWOWLT]GCRbILVNDPRe'R<M>8WE`OXHVVRES\wX><VQ<I\>wQBZCCr\L@]5\-
line not.entry c121b8	459	aeK[OhfTZOb?7^@DTRK428SWFbA6nmP=9ZBDSVYJ,bX;W_9pJ>wG>E4)9SgVD_o9
line not.entry d06d1a	591	]T@D;IYEHdKCR]wZ``Q?A^RVeICZOEY[;GK1KKfX\cZL[QXg3HZQS\P<j_Z8KOJP
line not.entry d9b377	690	ZVPY^XZZWNeRFG<AZTUEGUTaVUSF^XPn9RELU_BOGZCLJV@KNNNOQEHIUwPFFTMM
line not.entry e1a54d	559	h8BU?]wi\?RFloI\VP^V;IC]L\M1Wn<ZHD7=_YR^DN=_SIVXA?_ZS1IMETY)LUI>
line not.entry f593bc	675	^U8gCXn\o,bD_\LqBF[;<j/j2g;T[w6W'E6AmoDun@2bP^Gh4Cb[nHAH=HI?HH;N
line not.entry f971b2	515	bJ8wOYNZXSqTd\QReONDIa@dXKS;cNYc@3@JRVLUIV9ib[RfK@`elO2@ZaX>>9JE
line not.entry fd8c7a	472	ZT:MF^Ti\<XOcHdJ9[i@VN;SHTIVhf4[=GABuaHc`U4nwdH^@@_Vh8==8\^>JdEL
line not.event 2395b8	516	aV/rPbV]_@GFY^Tp.Pf^4O#QBR_HQ?6Q=I?N`NUQLUR_LSCCM>OptHF?CoZKPR@P
line not.event 2a32f8	788	KG=V]O_N^CTHdRR`Ci]\?JDU<\>EBwDULIKBi^9_PNCZU^OaI]`WTEA<LLQECL?R
line not.event 41038d	524	7tCT?`NdK[i3NOZL[3_7YlGF\S:;]YBKd]PITLNWwG6d@MTgAFgKFELB/GLHa_;C
line not.event 6145c9	594	@?E^AT?8a>hQKAKWPWWb5BX?8R]B#E=L?GjFQ.KXISTKEKY>?<`^HUIWKLL;M`UO
line not.event 690d98	540	@^PV?PXT[=ROw:VUUFWTKMLjDXWEa[H_>LCRUk4GaM>]PJhL9OlOcl?I2;CIb>?S
line not.event 73544a	526	]F^CGM`L\EG4WqJaKXNC_S@nY_D@PgXaNG=`ShhZUS7Ewc7VRBBQR5LNDL]kY@OE
line not.event 772771	338	F3T`9laQ:WMG9YlN]FUi>lT0&FFFZa7<K\0;`loElu_[rp`H8PCPlES>Nw;$Q*'J
line not.event 8af43f	444	BaaDB:=_MS^QBdg^SH^UITDe0BQ`6tGNIwPKU^CKnKIBQhZe=6>E^WVO^AH2IHPI
line not.event 8b075a	536	>LOa`TaGZMWNJFPSFOWYKNQqDDnL`WFILOGGUwBUi[?TE_P[QX][BgF69EM+TX,9
line not.event 9ebcd4	495	gtBO\WROITcMbf2fRiNH6HK^<JLd5K\1UbVhYjQ7CX\JYXEbPLR4LIeP[P[VO#eL
line not.event ae04fe	497	8oGhD6GGDKc?QjKwK^8O9YIp7RW[LSkBMXTQJQ3I_3OISeTT5<^:W?ULcUF*@UH/
line not.event c07c41	627	lEIKS^]FKFZGwMHPKRJMBYJ]AILIWWl@VJRWPlFbGJU?SdJKDL[gMGKWReGHM>8C
line not.event c6229d	380	@_M]R:uI`:Q>BJPbHfMZVMoP?Bk_8rLNXftLTWFcn6XGBBwQ(n\J^[IY`O0TNDOU
line not.event ca9082	715	Hf@OPGO=T^WRULAM.ZQJ>C#i?M[PIV\EM\U?gSGhRUQM^UgB:eCoK`GSPa\IcC?8
line not.event cc22c3	502	[RBMLF5EZICV[R>JK^PDN<7TKb@^KUU\^dDMDHQ@Sh?WHcQO@wV7QRZ;GQBCJY?7
line not.event d1d57e	539	WJYFf=<MN\UHkDL]67fEd8#OZ>G/_a@cLfJSZ4]WH_VUJ8DKA>ImE]:o?BT)[RBU
line not.event f3eb68	652	NTD@[JQCAXNL8XYDkZIRKhIVDCZM=Bw[[KM\8N_JHMTDIUTPTK84K2?I_UNaYLAC
line not.event f5ced4	460	sVe&@>GLVd?<QoEHWpa?]bRN>K;O#:]jdUF\>:ML^OMN[AC2^=3A7KR^PUV]VQ>Z
line not.event f7070c	571	:PEVS@^JJGqHrf4f=@Y\DP0pO_;QGS^Q\WQCaQ3[OSEJaUJ4OQOJwR]2P_;Hs:BO
line not.event facb30	681	WBAK8dde\GpLgKGs?USfNW7a@URDwQ@H:PLGaUHccK/PKXXjHGWMiTVCZK^XFKPU
line not.media 10d9f2	730	eMPWLK\IRNWNcYZR]S_MLXT]Yg:W<KAbAIBOLUO^wPDONKV[HG[XW?7DQI^O@JV?
line not.media 208961	612	TaIJ+adO[]6?XXJTPbVAK]:wKoJYDZXT[>JUaGHZFQVBaVHA`;0b[8HBRe\bUDE@
line not.media 3e4a4b	445	cJ;MM`uLh0QlNghM96RV/E=aEJS.RkEf,=AKh^*OXQ?waJ8dDFTdgLHI0QN?DdKO
line not.media 537b51	541	KUAX]A@(WbCI-`l<TwcbeLQAbNB]ZRH<d[RaCKVOQLSlEeWEwGK>JGMBUTRH^6d>
line not.media 547548	677	gdGpJ\V[j7iMOw2T[ZcEAe@fGXFE\YVQ5B;J\aqMUV5P]S=`;A[Ze8=1Jc\@*Z=I
line not.media 5be570	556	RB?4VTHRLK_PLQCTe1>UYTFwDTXEQkaXAG5,CdhcU]-=cHWT&6>HPD]>BvNBCTT8
line not.media 5eb557	601	RL_W:a_LPQLHYb?[@IL;LMShXZEFQJM^ALCIEX)bITIXK]R]+FwKRL0JBRYE@SNC
line not.media 682372	579	o/KNMaY^FMCHP\:fI`_YJL?GQhHNL_^NOOTYPwGXMILU_QIbUJDNQ9GISXIM@9H9
line not.media 7e1156	614	LRMKI]ack@<?PQm[C;LHfO;lNM9EQP4FGCOaQ\DaR[JS\UKKA#[dULFEAQX8]-S;
line not.media 82a220	734	U\BwNYPRX?`Gk_JX?AbKGZ;Y<YIA\_C7ECJ>ca/bUJKZSW<\8?\Wn5E2@Rk=3R8C
line not.media cc034f	708	fBHdUMbajBZ?LaXPJERH2h6ZOM;7OQEZ@#6?QfLN_HM^YZ1ZF:a>^AE8>gaNAJ1G
line not.media d28f45	453	EZIPP=OSWId?>T[<pFR7Te\InCHTwDOSb9[BPKLNspGTZ0[cMJMQ43oITw=XY=FO
line not.media dd55a0	466	mVP_BS^aWbZQX^PZSMAQ'<NTRX2>kdgq]FS8BpiQNgX^wLTDAC>c`8II\\TV=0E_
line not.media e242b1	633	WDE_=[cMN2S?dk`ZCFW>;bGg[S#7UiTf;7FEQKRKdZActn=UC6Pe[I-;Fb[`;BJ*
line not.media e3887c	481	lO>r;uUwSJIBeaNb?[cT?b:SOd;@MTV:IDXJflOeZ<GTT^HpHGUcaD=5SYZ69F3B
line not.media ff1126	428	O0/bUc1Z:dPbfwDt2$MME;*f>IrPXQFJB^dP^SJD<V=YJ^6R?]PN[ekEYYD/dYTG
line not.official 0195a6	500	CDUnBgcUg?HAew9hLXT=2C>[:^IEJ]^H1?BIcTJXCEQqn[=gK^iXRE?E@DW97N<H
line not.official 01bac7	494	C`0VBKXQb#g;^_@PS8kMMRETP_KHPUhRX>AK__N\TG/Hf\JOL?BLNF8@OCWGCV:V
line not.official 0a55f9	607	cKQR\w\\TB[OKg_QYRGJ;Z*NHGd6fQMKU=O)\KKeTLBPHa4P@Fb\R](DGME5#L0H
line not.official 0c6ad3	464	kNSJ\L=#CMG>ZZ`FTQcCPUT9e>OE<\Te_PLXD5uLRLWBW=U6YF9HPVYRcd8TQH;3
line not.official 0ed07a	619	qO=_8[hdfL\GaPKGUUTBHa?U^ZG=IR=O>GIF]mQ\T\DYeVGXDJwF_FCA0]g(GVAK
line not.official 10c9c4	707	fM?UIAQUZ;N;WOSWH\VF8iEZ4\>GItRS#JIBZ_I\DMH^dJQeUFdY`BH:I[cW<5BL
line not.official 1d7a56	512	J\:YeAT]R^gQgPMl=bcOVV2wFYLH[SBCVmSN]\=VsCc>Kw9Z0Ts5IOVDKS[GWD88
line not.official 1f00db	534	`H8h=viiW-Q;dWGK_L^;6V5\LgB;klWZ+@/,b\@X\b;fgV'u@7wXf,3GK^h4;MED
line not.official 21c871	472	YCVc>QFbY>E;IIP^SI\::\C_9B>:XTJj\,O9F`U\G^7Dra&KCEOG_..5IHkT#Q>I
line not.official 2761b2	397	9_kQ9Z^fYGLJN2*?-:_iaOF;JSUke^#8P]E:ZZHHC21^>F_9*Te9IPcW^I=[kP#s
line not.official 27e4df	745	VP9cOVedN3M=_NMHb8UFQbE\>wF;>dRN0JF>j[7L\N>[UY9l/<lb_>Q7=Uc49B9U
line not.official 28abd2	632	KBS[HFYf]6V=kbfiCAf=VBNZ>P%GPS@@>9E?PNCZqS<hJZK`B/cHwFR:URWJ.I.]
line not.official 2a4d77	635	Pd:QO^TFa?kMZNXcA^_ITT#_KC^KZZVS+GN1SNQWlJ6[@UE[5_X\pc9GBG_SNNG6
line not.official 33bd30	501	ipMo\`bk`BK#b[6fWSQXZVZd]]5UCpdKTL=N^pI_PRY]jU7Z0A:GQGg<SiKe>R/I
line not.official 3ef4e1	516	Wg8`V`\Il4\ldYfiXGo37H9mMY6EWu#L%ZK.Qm%QnYHnSl=H*U2_bLK2B_Y@BA=H
line not.official 44a301	574	Ed?^T]]fSORZwhN^EYSP>gPjA^+:u`P]<OI6iZH_f_3mak]jEJa_X9@;6X_/NC:O
line not.official 59a209	724	MLJUNVZb_FVMYN>SG@aD;F;w>KKWe[@NE`XCYb9_aDAXB\Ee=)_\VR9F?F]EFCFS
line not.official 763e79	623	YB8tThW^h=RM\Sjwk_WN.Q0hI[QTJYHG;>KH\dTei>QkMTPVDdVZ`VWGXDR?McM[
line not.official 799fba	623	Rb:aPd[H]2UU\gRL<=aN2EG`Ei@DG[QK>P\6WwFJWHB\JNQ`JDhT[AQO:]d:JQ?^
line not.official 853526	730	JV4`@fOlo1FK[`Z]8I[P8Y=UVpD>>gVKOBLEJm/cwWGf_eIVB9`XgDUIEW\>:GAG
line not.official 89061c	606	HVR_>JQLT6TRc<GXb=W;F]BVHwKT\[Nb@CL?VMGYMCJR]VOWF=fOKTM=DNTKFQLM
line not.official 9bfbab	695	RLNDSDOA=\<MMZANNXIpUIWJQH\O(VcA[LHcCFFMVdG@VSG#YRMFRA9HVJDa^BLZ
line not.official a46ea2	639	AS2jXYfi`-n2^iOi5TO78T2d4T?HXr=B26U?ce5ihNJiM\He/S[wl\I@JTs=@R2p
line not.official a60b6f	531	VU<@K8DJG9^RDXYZFWUSLTJVAI[HWQ9BPMOGB:wT?NNPLBYC.YK]H,P?dGZMJUQl
line not.official a62039	593	d78iM<GHHLZ0JN8@wXMBHqGOGLMFS@saMRraP@g@KZU_G5OWMXfG?E6_[@Ee2hJP
line not.official bc8297	603	SJUPBSFMTMXoPPCGS2w6@I6gX[GAX@/dAb<<OHST\l7KDF6RRR]tQ6GRF>TDQYjY
line not.official c18e1f	487	Ge?wFZ]UOBnGUZQp<6cH<Q.a6TbCbU=SEUH;Sh?dcNTY:VC]4ZHl\SCDAJuHO`7R
line not.official c59ef2	515	G^R=g9P7R.ZKjrTRI8?SZDDQB8D;YPN<V?JOXYQvfd=HwM6KBYBMdL70XbWX-EK=
line not.official c95b83	570	`96M8hKXo=S:uNg]N%]wP[T@Ui3O\ZGV,3F=_CJe[h7iIMNU.:mW^J8IIH[-2j5s
line not.official dbf2b0	420	_b^eQR_Zm\c?`UUW+]l7AJDLfQV@]a9W^QE@faRq^v2VufgYFg3wV#<X@PSB2a:G
line not.official dc278c	524	PG5hMbPoO?RAmLdqF1BMMXEU>wNZYX;L34N;n[ITS>JcOc[U=MPdbPGV6WQ\JJEY
line not.official e10277	373	AeaRQTSVQVLVR]=@@lfG9?jO*;GXMPI_R.QG2eY08LQ@I6Pw_.MRWOAY4XPZOC,W
line not.official f287f5	543	`I<fFjRdT)\?YVZ]<4aG/w9XEi,GL`S`6JQBbXL]YVIdOiClMIXXhB?M`^a;TW@C
line not.official f40714	355	oqt70dIIWL4_Rq`?\s;BqJ@WM,O95nOLCYShcBqkPHPE^d=_G;.BK?YG]M;wIMZ:
line not.official f5bce3	586	MV[ZXKah].Y4M_LdF@LB#N7YG^VHoU/Q9DXKee:pOLHXAwQ]GI;WiO84HZ]GFG>:
line not.practice 07c34d	422	=/E]MXW\PHw]^;kbSZUJq0ClKKKMg\ME>QC=SNDIXbEMNXRUl'de`N&l#4TA]OE9
line not.practice 24b5bf	568	@=fXOCG9[TiJ:;QOw\N'B^R<>OdDgG;W7FBSVB>IAS0L8F:m+]^i2)GGAFHC`dW,
line not.practice 4910c5	650	ZTTP;_w`_JWN]O<aJCUPS^GR?ZWCc[;KJh9CVbUNPAVadWJ]6TV_GJ;S5JSE]PCF
line not.practice 5ad6f7	478	BB:ZHRb]e8e>TZngYK^:`I,YJW<WfMJANb9SL3NL\L6O]a;`)<ZewAYCF=KM]m-E
line not.practice 6259ac	653	]JBtZnocZ@gN\w_wAckG>Y<mFf?NEoFEU<N:siXaZ4@p\]=`8@YcZ1BEQnP9FU>J
line not.practice 6cac21	547	]pISHUa[`?cXZb[P<JZ45].XE`EMvw;7@Q:NbdTZaR4hKfMYI4mdfZ3E<TE<BTFI
line not.practice 76649e	546	WFG\<[knL;fD_geX\PiCAHYtEhS=awFMKA]MVgB[TC=^VZJV??taeMODGbc62@=<
line not.practice 784d50	522	VO9_OcowLODRl_QddDXUEmTUY[3G[je[KB/Fje:lc]XTjUQs=EZFi2>@:f[;<D:N
line not.practice 7b1e4b	613	IO<cEdXKaBTI\Xe[QVPAK]1bOoAQ\[#W0PH/\[UW^Z6N^XKL@BZkqJTQ:LKI9?SB
line not.practice 7caa23	500	O?#S8VvS`Fa5_mVUO^RO/]1QDTE9VfT_JPU0_h@^Ab?_^iQQ>YcaH8J8Uk\7ZM5J
line not.practice 8225e8	724	KNVSFMW@A`P@RMQYPHiRKN]NIW?KGUL`KDJEMJ]_T\#TYAGOPF]ULSMPLOK>EEDJ
line not.practice 91553d	528	S;C_9S8u]@i9@KVR[JYANwMX\_@1jwHSTX>?VkNdVBOpQNBX<GqJf4:L?CMN;UGD
line not.practice 9c0c20	558	e^jEJBMcIKQIX[BS^`:PPX<WTgIF\YaS`RTPITW^?]`LfIORH^K<\B]BdwYEOe3G
line not.practice 9e0641	626	PWAb8agf_FP9^a`R>KfA7fOeOf<J`wEFA;::`iINY`=lZi<lVDMTc<?=:eeL=VGI
line not.practice dd719b	331	E;w87CP@V\Cd4HJ8QNaMAU5PbaZ7<@cBFTCBc`NE;JRIX3B3_YOF5<_F(TMPKPI=
line not.practice ffb71e	486	=4%=aNJFjBl?M[hc0qXJPRRE@N.F-UR/D>ERm]GXY7DY5lwUC`Z]M9R;IVSP@`J<
line not.research 088d7a	539	?QOHIK*<GRWNbdVGZFQ#i@EKHH]$XTQm[B<BH?[;P_?B>A>UH.PSD;I<9PDGlRW@
line not.research 1e4721	661	sMQf9mawX)H4V^=\<BVL=S<b.g=7^hSYIFE3kd=k_VMhQRA^B5TWfK3;MbmI?@/A
line not.research 312af7	471	QJ5?NBJ;VZ^ANwHWEsGS8]KaIFTB8VKQXT0N[mObTE>QVo6A0c\WOBA6]YPTOEA/
line not.research 32a713	648	?UWwCUZ]UDCLKk?_?HEHFb9EHWOBeW7DOH@KI?MQbKCJB[5K;CNJXLMMMHOE[KFU
line not.research 3532f9	452	]]ATDv\NX8nHc\X[\Tp^2`^JCMJUtfbR-9QDTnO_XTMWdwJn<DSg^K>;FWcK6AGV
line not.research 581919	443	Z@PfNi[]h6GCc^;_wX`DSm@KCg<MN\9U@DGIOkM^`F=Tj_XcJBYem<XOknaUMV7Z
line not.research 596ae2	381	YOU_CldPQ?YFoSJjT;F@#iTZQ@<=]n_iQICW_hKPT4h]\cYb:Yj]POPFoPeK@PCH
line not.research 798d96	404	JH7GEKC1:Me&DuI_3`dJ>M1^NVA=hMMt:6Kb=B>I>\eR\h_U2dR?JCJ=aT^]#GTC
line not.research 8566c5	487	R[@gRFXjhN^ZaOhmDb^FPS.VIP_HMSQj@S@5WDQ@VZ-]XmZZ_Jgw:[GWE<ZLf>N<
line not.research c84297	473	TX:R;pVwh<bBt]R]dMGZ<dED;GON?bs^>/`TU[YoQ'WfVTQkQ<cOl<7LJSVE;<8I
line not.research d0afb7	577	^U=pTPjo`'q=UgUXHNe)3ME[GW95wt7GS=GYgMBefQMORY8d7Kf\wO@G@m_<Ve?C
line not.research d4be0c	689	wX7_?^UM\KcUGaNDIaGSE[:?ZR%MRYjY?>>4JFVbIWANNX@_3=Q:Y:9GSbSNCBEK
line not.research ddf8e4	579	`OBYDlmno:`4XSLZ;I]?@U@aMlARfi?^.J.$fmIe`86TWl8]@@la^;S0#i\3KM33
line not.research e7b9b0	487	ZU@Xg^GSX=`SoVj[KWhX7Y#m?_VW<jgWRPPEPXJa@X3ST_@W<XQahPLIFOj=^(3^
line not.research f87caf	484	ojJ]aHQHF8TRBD@4D[9U>EdY.?NZqTPfSP=?NYYRIL\GVw8WQM,5Ph=<R]GAG;?D
line not.research fa6058	387	NIDQ/a_mrZ^MSa/^ODP?cIBmkLY5H__aHJVNP[KCLGAqWC?FA\LLTF`TDVTJPIK#
line not.someone 09c2bf	532	\Z8X$ciYN>UZSVbfQNc75QJYONXKJU\YCMMDKdFaL3\[Tf\w8OlJYHIHKV>\J;Yi
line not.someone 193099	495	CWNQwLjHb]^eJ`PWGkZCY^ITKB^\;[kwLYS=k_B`V_R?mUEIR)UYIJ_KLj?0OP@O
line not.someone 1d6249	597	L`EcYV\b^,gLn]O`FLZ[Dc:UA^MMbZI:9RIKja:lcR7`KaB_F9o`mJUA+bw<@N8J
line not.someone 2a19f1	412	b7f6KZ?UVe_ueUXOEVck>66_LR[MYCBZ#wX:>4t>iT4T[CZDW@.U_TKjQ;7TB)m_
line not.someone 41ad42	452	)XJ`eZYFeV?LUVwRGBSiJUD?cR:OV1JNC@;X5f=9`N[VH@VeTSGGWSQ;jZlYN3HS
line not.someone 4381ec	565	E:6dKJGdPM@XcVWRJLX?OJXUPTE^QRPVNKB%hOKMTTPe]P>?-B>bwh?L3XTdT9%9
line not.someone 4e112d	570	>JROhdMBSJTRHLFLM_;d<Q=d,CwZAKG=XdlctE>LDNjUFcbhNNNCJV=fFHCJLT<C
line not.someone 56ac14	609	J?Xk[a]URB^jdOIb#G_J[OSfELNC[_CR>NKNUVL]`f6XMDD_`7Bd\QDC4^^ZURCW
line not.someone 66885f	418	7GCrSPZ48kbSNw<b%C;B+*J_?W>Z\l`^U`DcUSaC<rU1V[Fj_Cgh@aV0>]DDA*p0
line not.someone 68d253	447	@TPN.O:,EHB?@W=RCPAvtaVVlICh#HC_gU`M=GZPHhE@[:aS9_,HVZ\Ik].fA<HJ
line not.someone 715e41	330	F>UDu#5&7LZr_[=Y2;+ED3FR)ElLf:_=:it=C>70R;D/3XZ<&H*3-?T5`38UFWlr
line not.someone 868553	434	EMBS\U]ctWdLXE0N#Hf(AW4hBUJN\G,I9W.=^YS]fc=>LE:WQ(BahtNb,YaPSgTU
line not.someone 8cc3e3	706	TfFLLWrUiEXGSOXWWWXI\QHKSZFQ`JWT#?>HJLNdPB;SVYIPAO\Tj?GVDUTJGYAG
line not.someone 8dc7f3	468	[L>^SiJZ\RZd]mekH=UQ<YSZ^n?Hl_JX9U7;Q\LgN73ohdH_BJPewQMB/WoTPDEQ
line not.someone 8f0a12	465	G#HB`I:M>cU8\iR;J\\UNQYN`:G?:D>SO[LA:FWLFeH\aH28ZDfP[JDS_^IQI8LP
line not.someone 9864dd	604	UJGM:LDKW;GAiSBSRgj@EUUN\k<@_UZmFDFOKLc\bdSg\bBeV<wTW7MT;MV\9K9Q
line not.someone 9fc14c	569	N;AVE`_Uk6fKnNPK8KW<GZ?ZOf>H_aXV0PELjbMWQVA_RwFA;/?`TF<?EXmCNT=1
line not.someone a13573	475	oNDVL\mHN^UAK.^kXr>JC\C@DSP;Z]P@P@TEwDg\O(_]S?*bFUX\dcDX>;IE=G\G
line not.someone a4ed43	655	O@BZTQZQ^OMI\dW[NTJ?GKJ?CCEKYSRORTAXPGXN9HRPMWORT=[JS=OTSXZwC[G@
line not.someone aaa0e6	511	FTPiKVB^fCNRWIR:H7q?LSMdidCCUc@w;L'-HJOYbTDFDHBLR=MaFSP;5X[LILUA
line not.someone ab68eb	552	MBHmHVaYS=U2ejHdaMR9OS8SBTDWXUegG8;3c`eh?N:Vwm3V@Y_Gf$2?ULXp<S;k
line not.someone bb3af2	543	QYJYUSS;XNJTP<HFRw>KZbAX\7QRL>dBHHicN9K^RK=G>6;Z?Ih\CFY_FFVSHB]S
line not.someone c58200	665	w`YFRSIG[Z9HPZPLR]]A8nWJRJN>QMUNJ>M8EHKKUfHQVT\I[EBKUYQB_[``DHDc
line not.someone d49548	648	_:=h@km[lB\O\VJ[V9w@5N/U`TJ4_\7c6<=>ZlefWg:Z\q3mDEcd_@FM;jZMAJMO
line not.someone da6085	626	\47U6c]ZN#f@ZM\a`XeC<^LKJX36[o=[4AEAlbWXR_3k`c>VC(\_YCAC;\E@:M;H
line not.someone e47e80	578	8bD2F3ECLWLE>Bh3PMwQ_K65bV3HWFO?PTFI=8F>u[2FEIW?aAM@$QqCGL<NWT6U
line not.someone f1c9a3	426	^RNPS`nwtIZ[\eba?Pe9U`Me;W9F]ZVWFP#-h^afT^[KmiGX;RoWdHSL+QgNQF-9
line not.someone f21bab	622	ZBFg5Zff[DR>_LaTdXL>>[YDXX>9X`I\544=\Ra\^AD`d`B_2Gw_V@=;K^`P3G=>
line not.someone f56124	701	ccDe;^[fnPOHckR`KTrO?KI]\^1>geIdGEBJaa>ap`?rowBb=9ea]J49CtZJK_AO
line not.someone f8c997	574	a<:\:cXal;]F^LwUkbTJ(qXKNb,CL`E_78QDV\`^C=HfE_L]=Jb_],6>Z?^G2G@4
line not.someone f9a38e	520	HYRZcQ[cS<LOph@cHZjJDVD]KUORQ@FHMpBBYk^g#H7HaU\g7D;]TLN?JW[<JJ=V
line not.someone fcf3ca	423	XTA84mfFY4SNmIf?hWfJ<iH>;SGHqdSo,I?UnPY:KibKJYFwtLvVc>GT<aIe?Mgi
line not.staff 364c48	376	3E1=iVkHILXaU13\*JEmAeMRE9]BG8PS^dt>;h:&IgcBU_TQ@ijW\ZSO>:#IgGKp
line not.staff 4a6524	463	\s,oO]jge:\;cvHTIVW<5d2iHw(A`dTS8E?GolBrdK<mmc=Z21eNgCFJacc<<ACF
line not.staff 626b86	680	V^=^AQ_kj;[p`TTd5D[P<\GcJd?OiZ>Y9<=)vtF_\VCd[`Me7C]f_>A#=_j.@C/Z
line not.staff 6703f5	530	a]C\Xsih[)bHf`VsC6dB@LDv4\@Nl[:]6E0Fw\:Sa;:uRG6_>1VVj=Q:.8a%9J6L
line not.staff 670662	430	nS7cSucqh/v=qZIUE=^E/w;VAI)6Uq2X2AL0VS0vbcA[X\og33Pmb9>/IsvCEm=T
line not.staff 9918ed	575	k_YOFD@AEUH>9[B@Pj:3I`wUf;RONOifcIA[DMeO3ba5aT)H\BEL<BLJ\j[[LLL(
line not.staff 9a9c2c	583	^V7]IP^Tc2OS_T\cL^G8F^/g9X?ER_8OIMDRUNUjiV7Ya^1o;4FYFA@BVY[`#I7[
line not.staff 9f07a3	565	\j;EUwhTaDTKXZCh.F_L7a1cNp9R:_/P;.MGJPLeSCFfcmFWH==PVJF-DZZBKE?M
line not.staff ab9c3c	457	TH<TWccHoFSE_hTkFISM2j>w>g(MO]AMUUZ8KZEK^8NgraTm;5<`J>R.-PcDR6<`
line not.staff be9e32	353	l]gO5IcTA_OIRldUm_@4OGM3\L>HlRJgUQWDS#?<CPnCV:4MhXQ@N,4MKU]mb)GN
line not.staff c8b875	548	e=4c]TTWaJSA``WVWFOE8dJT_TG@p_5\CGC>XXTa[BBab\Hb@5Aaw>F/=kUN+0<S
line not.staff cb7005	432	=SOGF_[Z?RgFJVG7aDXFghAUUF2:\S#ZZmT.\TGXKV<ZF\Pf'6QKJE]PD[Q?lS4H
line not.study 0471d1	512	g8:sRXsVw0e.GPVVGjq-ab;wIV$:X`DeK5?,mb8k?NIgUkGd@7c0XREENRQ4=93B
line not.study 0679f8	621	VX3HF[Fsb9MHLwCDMTSH-X:gFC<VZSKTBJNE]ZSZS_EGSRJ]LD+Kg;WL\lHYMQ;G
line not.study 0aa473	541	NCO?`,TJiUNVIKgwA\8NhBUN[@AO;MJB3JFO\=`=wfR>WfYQC1ll[\;MYEVNJIMM
line not.study 0d1b2e	708	Z\L@IYTBONX<N`lWNIgEJ`cRCV>H@XHIYAEL[aWR\LIw][LT5TQ[JLKLgF^NB[<]
line not.study 123165	588	bT3[M[m^H>\ANOI`:M^I1P@cCc4KEVUPI*PFjd7qQY8OLd:L;OdTT@G#OXL'B99C
line not.study 1410e6	535	wlOG[FYPCOL<\NK@8@:UGVSTWV6VOgpcTWCWXX<DThUZhULRa%Z:KJRM2Xg=[DS?
line not.study 162361	439	kI\>Q]R>IW5?;wWD^P.2PSO;fRT>\W`EO86bZidCErDGiM)W<S<>FOd^jnthSKC9
line not.study 172601	449	r?JBd<[R[->4b@bNIWB>^W?`@d:R6kQ[PB.\:JY0PsZYXL8C;A@PHT#VA\cG'O9_
line not.study 1b724d	642	MKIW3dQQjIX=N\YMNKWL<PH]FYU?KwBXCKPT[SKZdW<YS^:U>:SSd1ICOQEJ=TCH
line not.study 1c0e33	725	dFJaVdYb_BcSW`GS8QIN;^@`=iKE\aNYF<O7QZQwGVGQWfEg>4\ceIBB8^ZF<?>L
line not.study 1c1540	598	k?OvTbZga'lGfj?`OY[?&`:b@i<C^b\g62L9[\Nd7i3hcq3cOHPwoF;;FZ\3110B
line not.study 1d9012	559	LT[YRWEPXAPMV[@?bWIX\YBQVE\EQR9F]w=BLOFMaLJINXAS7VGETK\VOLHFG`IY
line not.study 1eb632	578	\ZChbhQ]Z?[TCNL?UFd`GELoAaORR[@RVM>FDZQ[J7BUAZXZ#8Oa^QI81WN5NMMM
line not.study 235d68	679	IME?JZX_dQPaZSUKI6fA_G1cHqOKN;?Q43RJMPC]lU9ZNRFH:QW]ECZL#DX9:BS8
line not.study 2a6029	608	ZZMkVP[QV=\YhOTQWDQM?T9nAPeIY``LQK@#ljIhONBHPoMp=KcSVTM.9ZE%KP6=
line not.study 2f5a61	668	h>BVFnqk`FX5YVNYQKE@9WIW>dR@Mq`[=BVG^ZNw;KEX`cIi/JaEaC=;J[OLE]:E
line not.study 305233	519	YGFrC=T[\?OESGMHcdMNCj;\L_`/ASgN4#=Sb_Y`Ec=lRXCg4,I^T9NPQSPT,gID
line not.study 3060cf	480	RhEgBpKgT,]5TSXam>m6)gWPRg6<qmP^JED+VkZZiS+d]iMY6;XjwKL?3PlRR_76
line not.study 468451	522	K1VC;PNNKa?3T[NArqJNERbJd-3A6`pbL?Mq:BhB:TS8rLE?qF>SP75MeIcwW9VD
line not.study 46d574	425	AGI6_UHO`[HlI>N?E=lRH;F4M5h;T#^dNX;J1A]Y\WO:'[cA6]_g`]OJ[BMFVFUU
line not.study 47890a	386	*^nN`FPPp`wjL:bNC@u4U0-Rh^pGbR3I>I&,'NlHNj/P6>O9<3laV62\*/N/KLZg
line not.study 478c5a	855	XE=VGIUeFDN=MC2=w@c5[fO7WK:<[Z\M=JA?MG^EHD@MHW@]5KCAG8O/EW@SS2BF
line not.study 4e6651	615	[fCWOO_mY<hOS]U_N>\DDJV`>[XCJa:SMCD4X[hXV@>je[MZ@IF\w8KLISVF?VJE
line not.study 50d9ee	448	uj2>_@NP77qbR\6pT^J6>:1s,6MfcU[F\^LI[b@iJSK[/RTs0]pKNKcEcG:#bVSb
line not.study 55ec9e	644	cIDe=dQ]m<=Da`LXFa>YDi9X<bG98`TL8C`@ZQXUM\Fwk[T]Coe^nTKUGZZ?LVJf
line not.study 5f04cb	447	\ZPFZJQ.eX#;c=u@4SKZ[FR;HQ>UIGn@b)AG.<@Ll]N[\<i:_C89]WYAH9QMDX;g
line not.study 62f32f	481	gu@SEQSMYFTP[OQub@PG<I-SDhP5wRST3DHLRYLSFkMF`L<A3GiaTP=2A`S*CMgP
line not.study 644b00	553	r9b_>\R>VPA@HTCLLTUJ>`e?>ECL6Kbw5;4eR^gPPU^VcA;P>AUIDRXRaXS?RDQQ
line not.study 6525d3	576	bQNFEE^USN-R::JHY_O;DZ#AZNUMWSZRW6cGQPTVUJQ_[ZNQF7NE4C[QSS\Q1AAZ
line not.study 699000	445	A:/iVMIGSjheAV;^:jURHSGm#MTLQOWO?;dKeZL_>BHOQ=ZPHdQM_N0VV`5=NKNV
line not.study 6cb3d3	572	]I8K<ELUiAIVQWDDe_79:F9H0@m_GOPV=`[<eZVIOSLGONJO=w9B\NLPa^HLLRUK
line not.study 6f659e	558	w;QV*]CFW9T<UcH^[>A;6YPNWH6<QgSd:?NHoLV[;^?I^G1K?]MqR<U<`YKZChQS
line not.study 7073b9	553	\KNK]M]\aTZ]edB^SY[v7D7tA:A[wWYEUYLUYV5XN<SV`nb[ATM;DJAGC[\@uTIH
line not.study 746c68	405	bO(wdJKD]9K%ZnXpcS[.3tJXGI1?RIFlR@ZOjD]UTJYiS`TBO,NNR=H-dpr]1[E5
line not.study 77171f	466	`NE[_8\c\JIA;cQMMd^IGNkJMP+@SDeWnKC]IcXU;AefvdiZ^L@Hm#B5]lLM7\PU
line not.study 7de2b0	527	h,QdEkX__;`=YkYhdEUWHoKXZq8Lgm,YFME7w`6\gZ1ismAnB7pbtTKC9Q`5HU8D
line not.study 8be0a5	649	\]1DNwegg9V<`lK\@TcTC[GP9k5>XhMRGIG>a[WlbS=rOc>HBY^SaPO=VkJAM9*+
line not.study 90f3ea	725	aMDm:bf_o0fK]c[WKTb:?lHbVo9#VoSZI@<-fVPc\W;k]j@i4LiSa9/67e_6MM<I
line not.study a9d669	589	uQ6hP_`raFw*QfMT\XT99fJLSVH>beJm>7Z5JWG`ZHEfbHJe:9Zcg1/>/so@8B.=
line not.study b08e0d	482	3X?DHCWF0;JYXFPRPTWfc\cOHI4P<KfEP#X`P4VW<aj^NcSB_LBXSVXPkJWa=`i_
line not.study b4d752	446	JPKSPbRZm*P5TZIPBM`MMC<PA6]@Ph/GZjeIWP5Ld@FHJ4lj#SAT9CHFRaN;J^CP
line not.study c03760	471	MYwFHJQ[WWXH<BXGeK>@M^HQIMCIEKZFT'_Y`=WUGcGFj\?YMELLP@OF=9NJCLsc
line not.study c30363	453	SraUC_GDBcG?lwM\R`L87Jb=WXC>]dVVPSDJJKcF^MZVcn@E\M2:@[SQ7VeXk5*Z
line not.study cabc89	702	5R8K4FSMP1Y<]SFH>LQIDEKW>^E9DK>FPFMH\PE^RJ5POC[Y#GWSVFN>jIPN=H;X
line not.study de2e65	399	YCDBT;YLXQB@IZPJNIK-_[i:eBOBhNV_=W#AEDQ87o0Rs?IFj'P4M>1A)]^Y=LIX
line not.study ea6129	446	F^Hc_ZSRgFSOLMY^KXU:d;nilE8;k\Me$M#QJLBToe:ZUXXt=;=6MA7h8NbVCH=G
line not.study ea8bfa	464	\;9j[e8>5BwRJXYLOpOK\CBQ?3Xf<Bi8-Djn[OM0G7`bPJTWLh`^L\_ubLN6CXHK
line not.study ec0118	430	u85_$h`Y*AXB2K3NpoJP.\W>`;6@KWKY==4eP@XOCL]PXaO]O-Lh8#81Cnri-EN1
line not.study ed6c93	434	MXO[DVPbT1KGcbM@a`^N?\RfRS#<WEclJDRLK>VAS^=RWTSMQOZ:Y[YCXReF*^MK
line not.study edac24	474	>0\XL@6@@QGAC4hP:aI\IHGPO82VsEBccQSXH+XLUFk,fB`]^AJUeQQwXHGVGOsX
line not.study f56be2	580	O]B[YfN[`=YBsYDEWYgFNM.Z^WCQZSTIJHM2XYE`[\OcU^Lc<1wSRP=K/TTTEL@B
line not.study f6d837	450	TJRcHO=LFeJVIHFJfN9wQINE:Zv>2KhElXY>^@XJL5j=>,oA]JCM-c_f`ACONHMS
line not.study f78521	589	OIU]TaHWK+SNVZIZUkIRK\J\LKX<TrSJD-FR]mXSWS2faGJdJVQbHXMOdYwWESIJ
line not.study fc55a5	509	rn<NJaeae2fRd^gWJ7g?Ie?^>e59ivFK=JDFYsYs\JBbWO5`8C`TdR87AVeH#M.Q
line offer.clear 033c77	605	XEEQGAAI@XSHHLfLIRaFPiDB]e?:NnRVL=E3QCGGTDLwC=CGJCCeXEKKI_K@J;D0
line offer.clear 0bc5bd	376	.I0r_6dO[D_9Q?gib]S&YT-wIR>_YS@e7=Z9T\ST@3L`VZ1;;=WNCS8<[SmKTUIP
line offer.clear 0deba2	490	FwdAHEB>L_g>:JRUMTfMTc<`RePMRd4,Xg@.`QI<vU1NFYA4S8l[q/N48Q:OfMI@
line offer.clear 106c0b	520	@qbJ=39?>hb3>?N1r5k7`ND:m]4De[F0iW4+QPI9lE6gI#=8>AVAF1\3&d?<ePJ?
line offer.clear 1309d3	419	DY=A]IQC_ARAG@i7nBq:ndMArTISenDQpfC#&DFCYIOI1i@V^@B?>FeI3DRJgT3Y
line offer.clear 15496e	515	LDY+8BaJ[NK5B)kCH7rPo[8:HaO;GLDKZI+W]GQLfF#VEPLBJVNZ\Xf`7Y<SO;KV
line offer.clear 15f0df	352	]f9DYdDIVjZH79Q7gMvRiF.A]BFUmI#NavOCX8HZe6dLBC;LT<`:KJNL-O&XQWJ/
line offer.clear 185843	466	Wj>[A5I;FDjG5<O2m:K3ZK1SwP<8in8Ck_&1a9Q6WHHAK8=?T@>$6MS?8I.@uZ5K
line offer.clear 1908e1	527	?hT@(D>6XTW9#8w7i(i*e^62wgA<_G9Yjl$7bQJ(a?;jH8IT>DS8ABpECfE@^MOE
line offer.clear 19b3e0	637	HHN0H0316QKa=F/Dm]@;oFc:W+]JA7eWj]5Z:7b11jMEF#a@_PLG;8BbZU@d]NgR
line offer.clear 1a0081	486	@VGLbG?XA`Q=9UiLe@XBwS]LWBhT13?L]WH>J`(JYM?dS;BHBHbJDGeIXVGJXJLQ
line offer.clear 1c7f09	564	EQd#T2ADN\AHY:O1gQ^?W;X-`=FEJD,OFZNZOKQ1ZV\RABIWJ>eX<RWlA?<6h^]:
line offer.clear 1c9f56	405	+LI]#\HvCZ]7@CXTe6aOe]D=^n5DZo#:^RETv/nJW'E_&<(p=>`@@?b?*ND(oBM8
line offer.clear 1ca965	389	G\cJNLLI2^bIEBO:USl,irI0TTITSRKARlC9;]R+`AbwQSC<c7,/#;\6T?sRSRIH
line offer.clear 1f3fc8	415	R^3QAa3+=>LX9B[H\6WNCkW>iw\SRJG<eUYPTWO:eGMIHOFMEFRSKUerCQ7;iE>c
line offer.clear 20e575	378	M0EAPXF#6QRRmWh4PTH.Xj-B^MS5?cEUYP@2X7P\u`J[LORUK:UfWH^J>785HeD8
line offer.clear 2123ed	533	Bg].H4L7JGwH<4DCTJa@N]?\\JP7R>U>WbOYTOS7P:5GKK;JISJ;H5O/KGJMe[WO
line offer.clear 233169	495	JK>C#L\YH>IPXVdVS^S?U^SERl:P$8SD-GITR9Eak9^hWJ\UDEFL^PiYBWFXS[3P
line offer.clear 34ad0a	415	DX1Q2@VRA=V7=TaQ_RRdEfIJbtMOKDp=YJu]P>YYfIwmDOuO,9<<XflDgSSFgS(:
line offer.clear 356e63	436	WRID,\0?hZ^7S6NBX<c#Z@-BRK[6[h6C;<BN@A9Ao?UX>B?]JMK]PfUKAAZEh^MY
line offer.clear 3610c3	494	?cV]XIS[`DQNMSW:HSw6IbU]Hi1-R\I;eB53YWaaQR1aUV$h<;\OgGB(<YHHHED:
line offer.clear 37ee6b	384	FS;HKH>E@TbL<-bOYDv>SOMG\QK>RNJHrpMMW*77w1HOO6JJ>BAW70ODF9?>siJ?
line offer.clear 3999a4	461	RiQCJ>M8ASK7P>><wAU^3eV,AHJb[APUT?F^HBb?GJ?jGAVN:RB9HNRQTXVX<Y`C
line offer.clear 3b7955	594	7LCXAHS^CT]OCSj/XG^2U_>ZRhMC\fREUC=Lw4eLR@3jVH?WF??QFHH:6kLPMJP?
line offer.clear 3da4b9	662	[wO[TOHQCAXTGQTIL=RIJMADiQP8Y`NBbbH@LIPLWH:\6W>]U[ML@Di;R[AA`=DB
line offer.clear 3df944	488	=YiO]VSF]c_PRQ#JPULe[1>;NC,L?`RTJtE[>RJ]AW=S^^X^O9\P^b0rCA^Ff4SE
line offer.clear 3ecb0b	511	5Z[<M:#@DP[@?3N2bKiMsm7Gg[I>\DMCiQAQ1RPJ^4?GEJDAC?><,/jJ7;7BWF9I
line offer.clear 46219b	538	LjEO=QDXDSPIS<`J^3b2iIECZpRB`^:D9NC#fD=N]LLm@K>FGSJGL<[V7ZDA[UBr
line offer.clear 4b0139	686	KTTCDKN4CR]P<ENDNOXOcfKMUOPESWNTPwMLLCQ1N@MAA7?DQNPFB^VRF1KGTLKO
line offer.clear 4fc7a9	424	GKf=E6:/AcuS3[s]OCNQe@CaQE;`@KGAswJQIN5T<<m9fFFOSW\LOLRAk=1JWDG[
line offer.clear 51a64a	481	SOCAG[gaV@P8TDwW]S<(JhBOG^>D[H>H,><>RYTOFNKlGJ>_NOOV5MALOlY=Fk3M
line offer.clear 51e454	539	LiQ)</77JIqMD5XEoKvTp\E7bSTGud?Oaf<>bPRJi:JwJJ8EG5WD/,eK8Z>Hq;ET
line offer.clear 5405a1	403	=wJ@'5?F?deKDN[STAZ8ZtPFvUTK]E;4RaDQ[:JO_J?gIMH5A>H5LEaFHNLBkd/>
line offer.clear 5464d0	555	UeP?B:;GJ`dJ2I/;KQb:JUD4IQ=W@dHPV`?KY??BdRVQ?FRC9PQ18R]=<A6#VB;T
line offer.clear 565743	539	[FAZ0FFXACKA`JTOQLI#b^7N?iKSLdEd)BL0PL^CPO[uddIr8*_SYPD=M]ZI'T6N
line offer.clear 59380b	843	M_R;@LTeESPAAAgE_QZI]wGAKbLLVS:JOY>CCLTAoLLdXQ>HIEU8RCWG0QMK_TIA
line offer.clear 5c67f9	555	NWEXNVV[U;<<Y9VSYKbXNwFXEiH<PWA[CHBB`VTTn^GpOA:GC7\LLC9A.Hd[W?J<
line offer.clear 5e0bd8	512	CT<9;-=BFGkJ9?YDn?l7skM@w^:^Nn>M\i8>BGQLZ3YjKEJK*EF:E2\LDKHGgMIS
line offer.clear 60ecee	499	>K7CHBcI_ftL8:`3`#S7UU:3^aQHWb4JgaJG?F\SaMJc<J><H7MD;L]C0=AKrQE=
line offer.clear 61f621	516	/PP=PSAY#FPG7OZTbFaS]i>9NS8Q]L:=`r=M?DZE]HCMOJE;F>>Y=MR6@O>BmMKM
line offer.clear 6205d3	516	AFQ.I;M2H]T^MHo;_YS[XV1WhIVDbK<POwaCCLaF=9GRG7Y7mIRT>MZS3@=Bc]JO
line offer.clear 64b24a	391	<01RDZGbQBX>eUQNH[XFRg@I_w4:VdU#VdCP@RQBbPMp2LQAB3.PP/ZG[09O4GGg
line offer.clear 6c6258	468	4o:BXN@>YCNHF,U5tGtPieU`m[>2jc6C_nFHBBSIqC#ZYT?PZ3?PPLnD=/MUbFGG
line offer.clear 77e0dd	417	Ag3FTSI^e#L>I^YaPNHFWJBFWWD\\c;K`D?2d@QSQIOL@e>e>\UjdCPOScbGl_@6
line offer.clear 791223	423	W\\JJFBBR+_;MG^aojrCYd6L^wU,au3NSeI5@@JBH?_XJ,LK>[AV8>WP*6WTm;JH
line offer.clear 823e11	317	WIC[1J=7BXQ<HAj:sLBBW:[G\l5DVm@X(i8L2HQRNC2eLORZHjD1L<B><YbP,e#?
line offer.clear 828a91	569	KtL`-M<BGh_4/Kf-mO\;dwO+bb-Vfa5CRM5RMOaE`M?\@CCSB>N;:4]IISC>MRYI
line offer.clear 84a1bf	431	4c_YAYa_EbPPEFa9G1bTMV[?V`O9LOP&MNXPDAW?==K_L\lM0#EoBRHMdIR=KQC:
line offer.clear 84b093	373	BhQMV#OgA``;S@GIaNYGZH_X51VKdJ85AS]Y9BS.@mgOK]v7JM<CsQkKm75EOp>L
line offer.clear 86d7bd	660	MWCOKWEIAI_DMawF_MKF\NINTSJHYQQ9eVUBK;HIQ>DmN]F]JKL8>9WPXL@5ZQPX
line offer.clear 8a79c8	506	T]GCcDN>YM`RON3HFI@X=5.wMOSRDPL<``oK`HEkDK9HNWdMdTwKD>T0AhNX^6E<
line offer.clear 8d64b4	621	OdC?HARC@?nJHFX=`Oi=\wD@ce?=hgOE\i<,EBTFiW/nCI<=5;K.E0T;=P8@ZK@5
line offer.clear 8f85d8	413	ciD=O47?LE\_:;@;tHEKZZIKIm`#AL:QgP.j>_g<a<OPKKL^HNQ:%;`XRe_S0/eQ
line offer.clear 90a7cf	438	Q_c9@EH`XeX:HOQ=_[[BVLE@Ed/=mYocdU)LBD]8DvfKDWQJc<iM#=VGM`DeT>WN
line offer.clear 95f345	615	D\`BT=5FJhPP:6cI?#=TTOG<GFJPLB[JvP\BCE__XG^HCMVCKRJ2I\^LQXIKg5QT
line offer.clear 98786c	564	H]IM:RJa6;dLUK`_]Lq^HkUeXZ4K`L>GHL<6j]s`[<>wCXd7D<KVk>UA=RMCHFKF
line offer.clear 9dd7e6	445	JPQPJBctwDOOshZQdBh@Jqa`Ir@SIcNR@BBAgGcKJsBj?d0X+?ON<;6DEqd<3bNE
line offer.clear 9f8ccf	535	KrVL9-=XDQF8J6WDPAwDpvKGfR?Sb>?MngHW<O`0dJVUK88-AB7;@BTLQDPLjIjF
line offer.clear a588b7	428	e\2,Y<E3NJ^\BQYL2dLOUZRJ]POWJw<L\oVD9=dTTBa\JOK/K:'<;LmI<I7JbP:_
line offer.clear aae565	514	J_[[>FBCFJkVL:IAMBUMkm9:kP`Lwa@Gh[7FC:[He7:I:B6O;GR.S7W??VGDSPEB
line offer.clear ab33c8	521	<R;JGCP>EUk<15S'YVg>fLC@g]RI[L4=fwEALPMEQD@]MCJHIMJ7E7X8EkX.SlBA
line offer.clear ae70d5	556	C<X[1GGBARC5NBWDT?[<He@LS^USPFKM^A7G@SQSQ@;w1-;FV7Q2^SaaM5STA'9A
line offer.clear ae8df8	731	AAGNGOVMDBYHMEQ6b>cHZw]K\_?CHZ6DHVB9dGNLURCj^O9NNBKbFIF<DZEILB?C
line offer.clear aea8ad	545	SMQP=W`AQGkN@SZ@i8`R^^J5Q^LFbd7EjT33WQ[;w6>`>H9N>8<9>BM92ONGag;I
line offer.clear b135ce	392	BGKm#sTVNV_>NM]CRGk5[_BG=RKI@E6l12f7dDHP76@tbnE=P^UQj<@`Wh^P2c]W
line offer.clear b359e7	470	KKH7@OQ^E9tC:)U\f/LV\NJP_ZEBk\#7d[2KL=YIL::O<<;9Q7M?D,g52ZGGbSTW
line offer.clear b5c20c	430	OTK(>+X)SoNQG;[<U+t9j`_J\?QaXN',]THWK>a#_GCQ;IN:DAR//OZGIU?PRgL@
line offer.clear b6951d	468	>Ow3.*1)Fq:ENB_+_=B*^cNFi0C>A0RHaJ>`=%\3[=L#T8HGb@U4;aXAPWQZBWUL
line offer.clear ba1f97	498	]dT7I2;UXZdOENAOX>O;a^TR`oA#`NFAmf:RR?U0ZG_]R2A?DPG1GGgU26HLIEBK
line offer.clear ba436b	782	>SSCBRUAFYeC@I`FRI`A]WGRY\HF\R#DecFX4CV5_ANT;<KHHTG?GHfEERDJfLGV
line offer.clear ba54be	599	[TPOH`_[Q;U6JDMVwJVC`lYEtfBIgLJX^SJF\TEIdCE\TLCTA7^3VPJ,=^MQSE@G
line offer.clear c04b1b	497	,UF=?D_KMmI>3IhRn>\LwaSSSi99MVS?YACPUGMPOSCV/^=@E;RBRRLKC>KjGQEM
line offer.clear c65eb8	656	QZA?5TNJIPW8GDNUYH^N@i=@`wJ@eJ@QTl::L8WN_L<`PC?1MBAUM=D7(eI@XLL=
line offer.clear c7d60e	503	OkAF;1N::>JA4TM>VYZLeoM/UhFJS]JL[^WDI:R2^HO^6BH=<<J#6JYK8MGI[C=N
line offer.clear c85d9a	627	8ZaL4O[Q<SS=CQTKZ8dC_NI>Rw?>TKVCH8>JPgPJf7HUEBFX4>[DK>GJ;WB\FQRH
line offer.clear ca76da	700	2W=Q@:-O_SkE8@^EOM\CwN9KmdJDR9CGjhD?RILEX9>a5DJB2AHHNCSL2G/?TEDM
line offer.clear cef9a1	506	Jp[N:<PHMWQFA2U>b3wAmL;JiRI?`QLTT]=E>JiJY6@@HE^<QCND.DSOHIDI\IGO
line offer.clear cf5a94	577	Ho[>6LP[L`w+>4F-_7^4]jJEdh4A\W-JoLQ?m6]FY_JSF5*iC:JEA8[A([E8VU@9
line offer.clear d3dcfb	396	2^U4?.-GUBRIFC]-fGKQpmL=k7?aiGO/ln<FH.R#ai[U'>O.CaH-8YSlWNDRnCHD
line offer.clear d4448d	572	#@KP1[VOkSU?R=YKMPnNLAIR=_HWBNFMGDU:\NRQPhQeENNI39WQW?Q\UB_NH<>I
line offer.clear d4c75e	465	`UGE:6PBGjX:FA;JjCm7w]CCO]7CtW;SYv>90?]LPB9j7E;?6UH=6Bl+;83<bMLQ
line offer.clear d75bb5	648	SS6F<CSMND\6@NfB\NgETw:Li_REZTU5WNLHaNSF\5>XUH>P8C6U/JS<4N<CLF@B
line offer.clear d7886c	466	R#-c6QMF^H6MJYEIM0JBidBa=O@nIET@;El[AE<\oHqOENh;4MPLgHGOiJa[U]1u
line offer.clear dbdf11	579	ET\1FC<5HdVPH,TS]0nPjPH7oRQCeP?B^wCHQ<GIRMD?H;DGIWU-LQULHW9RvZLU
line offer.clear dcf5fa	460	Fga;G9ILMc`Z8Db=hJo@l_JEkAHCdU<CwgE8YT1=H89b;B?FVEJW6DqB:?9GhMUQ
line offer.clear deccbe	502	G]X<Y<FTKRv;@NRW[0h3a\+M`U6?wX:LWf8B?WXEX5I]KV@J:LD>DN^2MSI=hA=L
line offer.clear dfc967	733	>N@JJM>MH;BIGITSSV`J_RSG\SEOwQHLhaCTJBCGbBVY@EQ7MHUAT_^X^RNWRURX
line offer.clear e077dc	622	IOZB?=749LRS=3RFjKNWqbL@wN?C\D.Cc\SSAEN8U<ET8@;OJFF;BLsC@V7JlL@Z
line offer.clear e265d3	470	m=jWAeg[WV2;DjTgAwHWOZXPNIXEBPmj;N_gNPIX@nRcbiA=P^]ZWC>H^L6M9MAI
line offer.clear e3ef10	631	L\`9FHVL<SVLCO\Uw[^Re\DJ[Y;JdB?NVaEO=ATCbNNSO3KBFEP4DE^MHDCQVWMA
line offer.clear e51d05	533	LYm=Q-%(9e=L$VH=RO.A]Vi=i*=ZKdhUpd5v24V5[Nq>b=VIYA?;&?6_]w_>M4cD
line offer.clear e58170	425	XkD?CB\I@LO8NE:3q9gJNY5H]pA?_O;.Jw4D^9G6qF:^aDCLE2?9BCo:*DT8VW*1
line offer.clear ea0b9b	500	ARb'P=0BBVHhL<_Sh3\PeiR4<dP]l_CIcd:;H3GM\;X^4.HGCW9paR_[K#:WPYRU
line offer.clear eb86a2	542	IPX=VHIaHSqePD[?IM]NnX;BZLQEC8,S[aO1J<Q#a].M@B;EVFSLNGjOA?LTK[^F
line offer.clear ee0b73	442	e7APFPV_]>6Rj_cw?AU:RCg<$RVYFQ7C.;ag1bN9NLa_K3NZGFGHt@l=iaO^E\KX
line offer.clear ef7acc	320	L[>3'PK;@OmYPL^MAZOTqZ8&\MOH^WCTsw?PAT,R(@N_@7D)KGAJ:DF=?Z3YkACM
line offer.clear f13f7b	499	>[JNP4A8YZXNA'TCe:iKvZG5]_D9dVQ4`S\N=8G3dAGY;T=<=?DH:3w?3:Afg=WI
line offer.clear f161c3	595	FcN>F;ICFLI=<GTGbMbSej8RcfBPg^5.\pB<LRV.oJG\CCAKS?B:1Qw9JI@H`MSI
line offer.clear f4415e	339	HaL9M$-AWe^A2LmQvW1/j>DBT4AKT?j;jnN9.:f?bGTeAUOBYX(;>6AUR((enWwK
line offer.clear f58b35	469	GaLE+NOMDBY3`9o@_Qg;NbIF[TGQb`>>ei:O<I[KVOBVJM#RT2D,5>^=*d4MWI7C
line offer.clear f70db5	390	e3A\KU\ZFBf)N\[kFDNEE\FWSqH=\ciZV:J6eVE3LSNZ^q;SICsFH#gGYiXZPKYB
line offer.clear f75df0	472	&^a1=5LG/mmC3Bi;kBj:kN13koL<i]ADfZ52N.TCX=+]S#[=>TC::KpJ=UA8hNVD
line offer.clear f8e2b4	519	F`Ce2HYSYCd<:@VWw;]V=mAFRV/*]qBR^\/=j\jRGB5TCT=m:C[HPEZ0+RM%MDB8
line offer.clear f9e004	429	:o65H6>SfSwDWA]WXE_HeaD/Oc1HQYJGrKAP5FUEcBCeP?=EDMEQPEdW#YH@wYV<
line offer.clear fa3ca0	443	jLM7VWA@<U.VYD:OQm7>FS^C?JKUHB`NkIOT7CB:GfHY@=AGLY7^@cebSs[j\Mwk
line offer.clear fad3d9	519	SP?[,W.[E=o)KJB?[F\JUnU:bZ29<v[#UZ5JW4LIbBHdBCD:L)TRY3\-R]E@7>/H
line offer.clear fdfcec	392	XSWI8/@G`QVK:46jT<dPYAH7G_1JJo=EcUn8Q2=ago-SFCd5K@h9NKC1fV9?#J>R
line offer.clear ff0819	383	Wq@NETDSUDB>]/LaaI^AwlAEDX>NYO>9TbFUVE,[i@beWfFM9=F:pQIY+QGd]IBY
line offer.clear ff39a7	528	Ao>19CWJ0iTM;1iK\RoMdbXIOOO3wC,J`nHFYB]C_FOV76FD5FK.OHYR@;7@r@R:
line offer.terms 058dff	607	XO<kJVQIbJpHPS`GOLSS`l[QM\EN__B[JMPARH[EU\KOPC@X8#jKlEDNCXKGZF5A
line offer.terms 214913	510	DN78?R>PM\A:^XUPVQ=8;MKNwUCPIg^PCTE_CqZ>I<wPb]AYO8:QS2M=elId>8KS
line offer.terms 31ac7b	661	]FDaJIG[kYNGE\O_Fa9wPSMWGPJTBRaOW9XX[YHV7E54PFT>;IKVKM@L[\6NkFOS
line offer.terms 329580	515	[Z.VQQJVMApA@UpI]GwPSH7fVq,PfW;'YOQ*^X:YbAPV.RCT3NZ;5L]4EgZ4`?8H
line offer.terms 46eac7	460	:GCaMEAj`kiDU@7^^GXRUB*UO^6He]OM]dN7EGN]wE)qN>UKF]QV]cnBRB\:O567
line offer.terms 4837e8	315	#jO>bY75+\KNKa@JEjA@nMMPRKgFbGjPoQbB_`V4l1$w23A3Iud?(joLetEcmP;Y
line offer.terms 4caedf	634	GZG@UGB=CA]9AOcKiDh3UIEB\SDBkSHAwdP<TDJ:`RGe5J.FF@GL8K]9FPHLZPB=
line offer.terms 5d6e5e	383	CMhC8IIO_BdEO9\Dh]#5vq\7Rq^1JW@c?C,@\Lq=ZEE`\EOWO0/F,&S>5fR/X[_>
line offer.terms 6ad660	539	PG]I:GH?BehLGHX>W=wJGQ.MmQX/ePZ`[RVJKHrILGGQ=29HK/NYA?pE*/A9ZfJ9
line offer.terms 720111	467	O]LEO=CNIaZL[JH9X4L3B4MBNS\NJE`@JBPnU`JLeMiOlQtETTUN7OMdawQ`[OEF
line offer.terms 72510e	438	0V0<PDPW23KBSTZKcKGC:H8_HSWZW^H:cwB5lM>GU>,W@X?-<V5NIMa1[aB2r13>
line offer.terms 72c5bc	614	JKE/g))09^QN>3m:HBAEWGD<Q?L[D9H9RQYw;6K>`ETTF8Y'RJ@X<J^KMCD\TPFW
line offer.terms 748819	501	C[A=MTDEH<lQGEBLbHMlaOYFG7PFD7[Abm[MAC5>TA`ANPsM;SG7@ewT;]9<UA=K
line offer.terms 7704e4	484	BS0YFMOPMRVC`DP?SGL9aTDOUH?P^b/N]OVHRkDeZ;@pVUWAA_HQNZUTHwEmaQ*/
line offer.terms 7715da	610	(bV@O0;T;MmFS@fJMTVJqMFU_kHQ^@FEa8JTHRSOwDSS4G`JOU$QVQh9AQSU\M=N
line offer.terms 7a8677	565	HgB2O2LHD^bCIO/AV`@]M>M@[[DUAtR\Z[BbN`PUWCQLD9LEQjJ=#>G$ocVSe5'E
line offer.terms 817d48	452	L]I[RKM[w?XJU]ufhUMU<rF\[CF9aIMf<9DDaWMLVS/pVQ-;>,SF]PEWFL;WIGbS
line offer.terms 8566f0	567	HtOQ<C3DHSSSR;O3WBc#n]QI]OX.aMNQc[&:WKYV]MGEGEKIMHcM\RdT;>IAUVBJ
line offer.terms 874857	551	[JX:HQEIRDJBEA:7uZ9&_uFA[;:MVCTXwK<RD<R?MbOIQR,9LR=J;LWWFg=LlHQ<
line offer.terms 8984d5	438	P_;*G0Dd6J]O;#cFr>`T`UIFjS98io6=hTJGV?NBwI6hBA\6^2I71GbN1N(Pl^MP
line offer.terms 8f3b89	632	#vK8d@;IKlg9Q>OF]ENN]O<GWTLXXO>EmfOE[MQ?rPAQKCB0KL5?JIcCHL:LwLFO
line offer.terms a7c2e7	475	BOS@T5549d.]UG0RJN?f[==H>6Po0QmJM]pXA\OY?7k:D5f-NM78IKaToRJ^wHe4
line offer.terms a923c0	399	rqXOmNMZGI:W#;:3lB<mSo,JUGOULZaE6NQ>_f]1=?pJJBMRJ4F51Y7NTEB<k[@C
line offer.terms c75215	515	Mf?F[ETA2hMOTREUM_MXeFGO@Ud=GjcKP]CbP^=DN=KPO69PX?D7O8wOnZAVc>oD
line offer.terms c8ff0f	457	F[dHI[B=Aw>F9N)AU_;]bhQEW8OLYVaRtFHWEH_9;Ou_F>LN`P;J:U]?i_TdS^W8
line offer.terms d05a0e	568	D_^BOQJ55q9a1X=Z<`Bo@?RUU+Rf4:XEqVYc-SN@Gb`@w@dMBW8A:?OZfVEoUE\B
line offer.terms d25f7e	406	FlW4<DBAPkELRP6LRR-HRMo?Q5QOM@]Sp76p#QMR4jbB:CZ:ac>IO[RZZYaedJhO
line offer.terms df814d	422	Kw?M73JEYQlq/ISQ<NaIePUg?g]dZZQOb\_GRV,RWK/]LPGT?Kd<2Hf(Eq3Sj6?\
line offer.terms e1c77f	639	Sd\2N#B;8QN>@DKGT9S*akLE\M=OgXGNWNBN>EXDXACUL5=?PGWLEGWLCE>KOUUJ
line offer.terms e447b4	380	G>NC',Z:/JUOUD\]KdH:_hVEaC8>hS^FM1*9RFJ8J@kMR&^D#NBq*@Y@TP9:UX5M
line offer.terms ea5371	537	MgA1:B;2<ZQTLJX8kGYZ=TPMNRNITGfLjVP^>FT:7FRE_FA#jWLN6ROCiYPLnb^M
line offer.terms eacfcf	812	>[V;B?7JTTUM4LNMUF^D`wJO_OKHLNQGPbH8KB\@TNHEH:MESBEBNJQ9NXG[YHRI
line offer.terms eb978a	501	GMDI]YMNOZ^c]XLRDk>OYKX=GGgK,?QUNrDG]EU<GLKR[QiOE`c]gmYwUBHNXSQI
line offer.terms fab060	678	FMKHGOZkHK\KOS_IgVaJIeRCEX:CQw[ATICFcHdYbNJeG^=HG6OGOAP,+`E<IE@S
line offer.terms fb7279	482	;be>-1;+;VeG>MYJeNw4SWELpMK<bZFAiv(I==EAY?G\0RO?:0@M5<g/^QA9v=BH
line pay.lure 49a576	408	N`JvXscQw<I'TomZVjd^b:fqQWRiuM:eEcBAUdE:w@JWU^YQJ$VDS3<e'bDO?@HW
line pay.lure 7d0466	732	I5_fUVUAIF<^T\FwQlOMD;PYRXZ^AakQPDGI_hDaU\KOWQYJPITOO^DGbWNGUG@A
line pay.lure 803281	572	tAPWC]WWRBM2KmJkUbQaHOVU^FGOGWVg9/CIJZ[UPY0QXa*]JRIcE7DO)EI[#HNU
line pay.lure 88e44f	621	r<<tKc]_j6gEWq_g?Mj?<f1gEc>LPoGQ,8L,MaWVGNM[I`R`FNwPXG*9J]aH4[BZ
line pay.lure c9599a	566	IYH9=EMGX]QFJAZF]&UNTZORW@:@YT:Rbh;D=7w<PJ]WJ<GIV>G@C4`JGiUPkWK:
line pay.lure d14732	379	O``sVOMlVOrFR3YTR=k>Dw:J\PI]nm&MX[3T][ZFkOOrV2u^C8UHih`SGK^@OTTV
line proposal.availability 02a8e1	474	GfP3h:C=9]dY9V1N1JUVCIMrDCh`Eg^?RR]Y^HGE@RXAP<T;6_;=MiR&V_O:w>IO
line proposal.availability 04ad95	569	i?Em9ahgKF92HQS^cYb9FwS/aQ7>XJYVB6L[]H65V]YbZbMfK`BIN<QL[TMJ<kLJ
line proposal.availability 064833	589	NELNBkWMZD[^RJYO.TV;UBFhTUL:aPIh1M68bO?j=`V`IUSLX2Edwk2;1O]C\YB8
line proposal.availability 073c5c	484	,JA<R`:`_5mUVMklO/>ZbRBcXD=>BV1HR#;\TJ\R]h5XS2AZZJPc\76fOSEB)?eO
line proposal.availability 09263a	689	R@ZFZ=LKd^PsYLGLQN\7wTKZWHo;O7@QJbPGWLP8]]B>SOVARZge_XBLPGIRh;ZI
line proposal.availability 0a85e6	399	MCphUI1L8sDj;XcKtWi/w9?B>BgFJ$9J>^57^&vB>JDY8>6Fbo@a8G9jW@<NYrRI
line proposal.availability 0f9fe3	534	1I:U:4WbTSWhZ^FZCA[=h9HU]EY;Oc>\GW@CmF`>EOXDXTILSPwwbQ3\8<j?SZYF
line proposal.availability 0fe66d	621	YcdGMCJJP`]K<JnGbUNM_Vf`CHRfXCIw]Q8SYWDKIR=YRAH_TOaQJPDGRBU]cCC\
line proposal.availability 10fdf9	438	JL7L]18L4NE9OH/KD=RYFQWnQ?5>gBTD.Jp\2>NDEO$PZGSha#</YB\[e<B\Zlg7
line proposal.availability 154547	629	Q;O6<:UF`PXXV2@=V8KGbDEiW0^WQG@a3M=:`EqC-wDKpJ>@^H^l]V2S?@TD9ad<
line proposal.availability 15cc93	568	A6UQPcmHO9J]S;\F;XldBLORaWP>a=UbY<BCaZbDTZcWaH6]S>cZkUBwL>G=M7XN
line proposal.availability 18f728	515	:GGYA1DFj\HXT/DUc.fRSPJP\A^9X1DwFS?VGBXLAYDIEKI1QVX^[KFVI>XMScqR
line proposal.availability 2543c1	412	D@TN%Og?[SfhYT9_U#bFf7Sn<AS7pLL<4SL6ZQD=_W1_W0L7`kRR_9FB&9UU`^OA
line proposal.availability 2556c6	388	CRa/K#GSV_drXZFm_kK/Sf._<d\3d>GJr]K1VDE7-^I5MK=.ABaimNI]M2X9\NLU
line proposal.availability 25735e	538	dW0h6[_]n>K5aYUMqhO<NaDPwN6KLlZ]639C_YSFfaJ]JR9YNEYlY1Q?VUXVDEPD
line proposal.availability 25b6b8	625	F4SP1bggwL^@g\S^hHTCGP@^tTL*MYZkC*PN`AjiF\ASX@:RS*tZw7-,Oebb<cGK
line proposal.availability 2880f2	433	9W*QcO>T?`jFaY?G9`5S>LGEU3>?NlFCw8nhOa7bORUL7LZ(Pi:OQNu+ZUB^kSUO
line proposal.availability 29cad8	433	lYRD<=CH=IX49O88H_EY#N_DK7b^=1GCuPE[8QV?0AN?X9B:gVP=A@Ta]\N@sSc?
line proposal.availability 2f76bb	625	1WRLT;@0C]DUJ];S1R=K]DTWP#\R6VV6WS_REPUHHPDDJ?MAFp@LB^]\c@KRHH>P
line proposal.availability 3305f1	545	_L].Q75ffYcVL8^6VE[1cOF\wG]4_FF`YHJFE>W44[VGS?RBYVSelSMRO@T>FadO
line proposal.availability 3c8320	467	85A6?NG=fMELUHvI'S:[8<X@/AAQq/0`H>Re886D\4SZ;FZ1=q6w\[OMA.ML[nP^
line proposal.availability 44d3cb	491	-;[+aTCA]Jil^?\PRRWAP5LFHUfK?BHN,A?\DEBLV?:<UI?IiFQwJZ8f_?=kSeqG
line proposal.availability 4c0fd4	490	$Yw1E583H\_MQ=On?XPIfCS\I>RpM>6Y_YIL@IPAZbZJh[U<cAD[MO<_HCLHU4e=
line proposal.availability 5164fb	388	mbZSORViS>,IJ<AA_GE#>VCSYLN?jQXh[Q(5fHb[MaGtoFH[L=oEe7NL>^iAHVsK
line proposal.availability 52fc52	477	>9_KB8ERY`FLQ<\#[NNBH]mF_2S1T:Vj7b3QD@p6Ou8VU@ScYJTNQYJsC=6ZP:hV
line proposal.availability 54c939	485	GF/JKNuaw2`OYXTGhJeI:kFNeKV9g[IQS7N9h[nRESATqV@VC;^SVR72?Da.CBE[
line proposal.availability 5bb9f8	460	EGTLCRJVJDvTUZ<GK.W>pU6Vb3QPNEAVjPQ=Z0VSSdAIaUDWWW?kwP\K1CO/W>Y+
line proposal.availability 60f00a	386	wNONN[]9F\bKG]6ZGO_VMeB=Jd;S:_qT_Qo?KYB3BR2WmH_S=:NKRrAXsjjMJgBS
line proposal.availability 621d06	461	NUG,bAKhA>JGMwdW[<=NAChQPCEC4OXh.M?b4MQJX^9IWAaFcP6hJ_dReLPKS<>^
line proposal.availability 628968	442	B<\9U:79R1w<UF7KIcJ-_8QXHKZDi\CL&_1MXTJXGA=V5HKRbI8a8lVSKRH;L1\=
line proposal.availability 62c56e	555	2'K?j3K>]Img\<9JAMaYd5DdpDSMW@>w8L:VWR<[9aN4[%A>Qn=]R^8^1RO;MdcB
line proposal.availability 6d5e19	546	FI`BOHE?]n>HBQ:9FQP=YHYCZLJBZDApL<@M1<X0=k9<e7;E`;<HIIC\KFTO`Tw,
line proposal.availability 6f81aa	672	=BNI51>ROKHAX=I=Q:gERNBTDQw:QE@a9K@=\:d:<o8;]DFC]Qec`NCf??C2L>[N
line proposal.availability 73aa42	499	9TE4]:8C7[TUNnBi7a4\O,3h-6wZ>WLIZutSrmEM>R[>A\PA1ZKGCtZqePHws0UB
line proposal.availability 75717e	576	;S%wXVhN(<RLQk1YAlKb,MQoOPO]G\_LlXOfmj@U]IVM]ZhN@dJ(<[X=mgXwZ)8Q
line proposal.availability 774942	472	H:[A)\KWa[TMO;7C=JbJNE?Hhbd?^[#g=aMKf.nKBbGiSCFT[Eje`]PlGFS@ZaqH
line proposal.availability 78a039	530	.^Nl8P>LZA[FwEBJI?_PNI:Z^NDFC07NEP^=nRfW`Y8EXWFFCTYcl6=H5W65'.VL
line proposal.availability 7d026f	632	XR]K:D_`gJe;PLLb^ZgYHTEdG[CJXMC]B@?.XSwYHjBZp?bVY9Ya`RO<TTs\UVQG
line proposal.availability 7e1162	472	;>w8MCONE\H[QFTA1H_?SYLmJ7b$\Q1=@_MVPQkJF\@J:LOLU7i]`^@SUP83MKGH
line proposal.availability 801701	356	<LwSf?KOT;rp\EGJQ9@K>GJRFGnK[eSD-GZV^ecv]bD-8;O`mLrNX]RCYIW:r=W^
line proposal.availability 83a02c	470	RWXF]?MQgJ1?`OaUADEGCN]KRJFXSKW4aKVE<;;VXJLlJNIOjM4lXBPQEPhdOwOS
line proposal.availability 855571	505	ESg65@O.dwf`=RS<c:VPgJEGENeEwO)c\jE/:Hi8WVNIFF<<\O:^RRM]-@CMsXkN
line proposal.availability 8b3eb8	548	G4\OO\NTw>oOe<ICORd0QN>RcB?Ed6<b8`-?TIOE:vPqaJFG\G\s\YAA69=I\WY;
line proposal.availability 8ded75	391	@gC:(5Ki6WVgJcIOE_f'@V1;D6^4T<cPbIF=NY,;J62Bb`[G<E\@#ZF4a^I=uRP=
line proposal.availability 8e3c73	471	cgVa8LY6[@PSV=S<TB<%BP:N9>J8Ng?t5n=A[=qN#P5OQT-XWHaTlP=V_iER<[T\
line proposal.availability 947b79	563	A8hE=JUWwHUfgF:AaA[>_@EX]9bSeKDU>t>CVPi8B`BK\QGNlPifd?Le:4AFmgY?
line proposal.availability 99cd4c	562	VaOq;_MJwaX9mfPOt9e;So6JLi>H`aEa:Q.9OJX\MEIShD9H9ChCv':LHUEB8fIK
line proposal.availability 9b03c3	565	Ek9NV5>E<Xd[J`C]#n6ZR?;S.;pg:L^2b[]UT\0J:@RJLC_NBgC;7iZBmg>GbMMC
line proposal.availability a2d41c	583	>D[Y]K?GYwXd]@LqX;UEkAF`RZYIVJ4L:c<3VJf8@YIAVJHCY__bHSPZW<NEN5lR
line proposal.availability a4ed64	349	hQWPKYJZ`D\K`Em6_1pLaL@VLRm4lA1Y5WR)u7;g@b7h<PJmBLu=Lpa33Bw;ZZA6
line proposal.availability a54ed7	480	giSV:U[RVIfT[QCMwAZ+XY.JUPCHLD3dAO_;Vf[MCJUdVEZO\`qR^LEMXON<EGIa
line proposal.availability a8e11f	673	?SR1A>=X__eeMCQ9J@UOT?ORI2X>w;EMD^?6SL`XSTB[_A>ALDVYBU:IG>QKR;HH
line proposal.availability ac4082	430	VRa7d<HVckk\f'4eu6e<X@Iq#BVOs&DoUa4]I:V=PrK@[J4B@JvQR\2OFB;3tEpE
line proposal.availability b05c6b	577	FNbHAO5GIU`FH:OUE@pJSH3HQDn4cNCB0oVCDFf;HRIWYI?BLO`[NDJw?MJIKsjH
line proposal.availability b18869	336	ZjKaD[DkNF(nD8#J`@QP>EI6[q,FomRv=WFCZ\SIP6[f]BOQ-5S*aSPdlZnWGJ6^
line proposal.availability b25ce6	624	@0f.;:D&gYidN:F.OROIbA>e[E^Sa6>aL_@NKKi@ET]=X<?>P\PWMOBw;,2DOLZQ
line proposal.availability b3831c	812	BHSC:MG\O@sVA7OEf2w=KaLDcI<=qK4SVN66S9kC[G?XUaFPG6H[LJLG<;G>YMH?
line proposal.availability bb429a	693	=:NR>[NWYCSZcHHRL2iB`NCONZH5^K8g:H4<KGdaeR@FXJHFa>VwYP/F):GRM?\?
line proposal.availability bd867c	586	X6QdYPREV]cMcN\U8@RGqBB[YPHG`Z@OFULISYiYSMR3QQI_M?W_UNEw/RLbLIoP
line proposal.availability c0decb	508	HPf;#WLPeCUMVQGXW8[9QUUOYDHA[^UM<D,RRW_KPZVMiI=Vc-]SMBJAG[cRWDDB
line proposal.availability c53b37	539	P0LbHZWSkQbei4Q8F<[]NbT^]DCFg?KV?I7M]X]ZXwR^PRGaGAqtTKSWRCN>9N\J
line proposal.availability cf0ef3	608	PLPMUP@;CoMW84COS\FY\]OG><ePYGNZMIewjDY(\JV[P4^MYWJPRUMZAI:M_G`W
line proposal.availability d39634	448	]GJ_>2ZS`JBYqI;n3=h82eGiTi`1h[KJ4EQ1SQ[XKrIwsa=hOLjTp>BJOH]D[UL8
line proposal.availability d55cf8	643	E]8A`L8>?VSiLR/T5w5s>6Cn6Fla1[gCcTde^Y;J;HgODPmIAUF:5U_DZdERgAHG
line proposal.availability d60218	550	RT??U?HARXwV[BKB2^4UaBPdKJW]l?AQIjVMYFSREWZ@Q7H<cfc[K^DeKDHQ^EQT
line proposal.availability db8517	597	ON^TMQi]Y]SHrBLHJ?b@h:7Q]SCKgYHGJCC9LLbULLCYhYH?U@Tw]0@4LPS;RNN.
line proposal.availability dd7c1b	510	Wc=.\)6?UPNGZeJC_F>aFJ^\I8I3LORA@GbG#QJtK;O4PX]3RTIFNXg5X7SLd'TH
line proposal.availability de872a	466	>NJW=etaO4J^dUdJ\WU?cYI_dZ9B`RSUS]F:[TVPGPO;\O:HR2VhhwH3FPPPKUJS
line proposal.availability e98e35	367	;8RRZIVaUYi:CM<?u?b3V`^wOgT2[R5ldRCUaSW`ZWFLZP4K2If\fZ?LK=T@CT^G
line proposal.availability eb6e96	433	N6XFN<K?'JiF:I\BmfFD[`?ZAHfP+#SG>Y+ZtQbE8@GX.;NV?]aBG[:i`0A\RKiD
line proposal.availability fafc92	441	KKUQ6OIUaA[_d=[UM^j`LVGbd@wHR5jlKe6M8*k@eWKMVjcX_nWgd4ReSKJ.chVX
line proposal.availability fc310b	558	Y>MR6WVH`d`fO=IGL:jLMXQBTLK&kN6^1c)<WLSL>o>KYG.YU?wbZ/<c1OP5T>pI
line proposal.availability fdc7b9	551	?8X+D\L5LasZUWCSTL`=XO6gQWV;eA#qE`<<OPaGLW;V^]3JT-Ghc_?K;;8=YTb:
line proposal.availability ffad47	633	;#pC'OJ>_`SOt,S&ZK_?eP-Ec\T2d*Bm1/?:>,q=M]AT`@6Ui8pN]93NG4GE8l^I
line proposal.link 0cd345	524	ES[GD8CAc[lhb0HGL;_4_:+`Z=Z(i]9`<\X%T@q9ToD<l63<W#TknTC^3O8.JuX9
line proposal.link 145f41	530	K=h@R@JK6:oBHGAMR=sI_E+UtL\BpP:QGNP>Y<fAOS8cN@?H_e^FAFLePDF@Swa5
line proposal.link 1c5e0b	413	nNMI\kf_UZ2:WVB+WPU2XPFab_PB_:3rB7=ZZNRAP1BMVD'9TIXIbDEPTUbHPTJw
line proposal.link 270408	528	NEJQLJJg\[STqQXrg+U.[M3rSE=,hS>aLZ;1ZN^H>e8]FQHCUULnHVFA=CJ#QBSE
line proposal.link 53b90f	481	NHL[Y-(<]RwQAHNg?;^BPd=:I]RJQVE?4T?7<:rMUF;/<QM`7XaBXPAYT:FOKGbP
line proposal.link 53b937	587	OCHV?OYRV=KdB9MPwGS>GCIocb]5pKDQ=f>E`[IXKMJDURDM[ZiS_[PSPXFL_>N>
line proposal.link 7a6f3d	462	EwIAIcaMJl\KU@`@XCSQT<ZRNLKQiefMVe3>aZTLSRV:bD`ZEI,UOe<X@fY+`P\A
line proposal.link 8e91ec	406	]P66M\/NeMcwARaS_)g`YEZ\8_W?fK@NYsA1QMT@JK>Z1E^1Y:SXj]QFBIKHYPLa
line proposal.link 9a309e	414	7=[>?b<iPMG?FgL;u>Q3:W@:hNH,J8gv+=#3rOjH=Q*L@MEbWZlTd@GcJ[cE:ka:
line proposal.link a11853	412	AT7^e[oYp1\QU`QYYHMLDU5WpY%2kuEhL#E?V_QZh^@NpSB[V\XS^N4+[NAK.oD=
line proposal.link a4a8cc	493	0FCweNR`nHVJF]NZTCV9%^GWq]W=U>eSE>IH@VWV7IHY_J9O*hE]gGFPJ@^EG=UP
line proposal.link a52267	468	W8NwE>Vas>iSV:fQIL`JU=DbNPPPeVUA6^UBe@JQ0;S1OPESQZgQUP25FO4<YTL4
line proposal.link b3d9a6	386	aUb-MA0IHm>H29ZY`kR[n]E(J5jDVGagF_P_i/]E)E_?A:EIuX/#<UHWf]K>fJnQ
line proposal.link b67d92	464	X=?QTNU[QDZ^XR+`CAaAF6BwGEenQ`;N\:FCgJdOSQ8]G?T<E,_dk>RJDKY9DX];
line proposal.link bebde9	425	iDMJNIFSE\@[OEEBTLNHl_TdXL`BgQ<h\ZD8iXr-nD]d_YbEfUptZOAwU_P?VcQE
line proposal.link c51049	606	@=q8P;5ETcp`i4S@9OUAY=C\H7k<d.3\AbRFFAg3G`8=CB=EPHdfSnL[A?6<[NwN
line proposal.link c9d7d1	457	0PRXL^[RViFhS3B.nKw=ZBOPf3UNj.Kl?SB+Z:\EKo6N_BAdaD[WWCB^%=Y%Z]KD
line proposal.link df4fac	790	@N\;[:=VZedXV6OPFCWCm<@WTFjE]CIaLnEAJDkADVCHK;F<a\CcJZEZ@D3Jhw^I
line proposal.link e354e6	570	BVY=J=ECbacVT;77b?eBOHYaR9o7Z#>V;ZF<>+s<Vb9LJJC:Z\]bf`?f<L*?Bl`C
line proposal.link f2cf97	621	T<QY<cOK]eZTS=3HD=]:XL=_^DM0mI6l$F?5mJ`TCT#NgPQNOJ^e`Y:Q?HB3GYRF
line proposal.link f2e7db	608	+8`7i?28ZWojD)@2I6`:t6C_[3dCw3;C>h>G=7Z*EmB:E;H8\DL[TvA_@7CP[9vE
line proposal.offer 0115e9	411	wnOT;H`ZHEN<2iQbUiS@Ot@I`UM6FU7J,ZubCHG8NA@dUF.XMtRY/TnPccIMIP\M
line proposal.offer 012030	489	5a:TYMEQHDP_wS7I<;T>O\CVRo@V`]BiKC8NLM<R7fIMgRj6^DBTwGH@2oE;\GFC
line proposal.offer 1a4955	726	G7`JEGXOdPjXS3KZQ<b>ZX:\gDGMwZ=[<Y9EYTMB>RMOSRBPUXZfeV?Y;?BALPWL
line proposal.offer 1e728d	545	UL`?UPJLJ^Z_EIdSPHuH\MBbKJiHE>5P;HFITCLD@w-DW]ODYk]kcePQL=<@XP4^
line proposal.offer 20320f	487	BWVU[On`LB?PFW[QIeOIZ_t`IYADAJ_KBX@gOTL]POQwMJ@]UcT]fY>HYU[.IaCU
line proposal.offer 21b1c0	691	YHHYJT`_tAh[fOFhMNcNUUHwG[X?KPXkFICCUTSJOa?S`LHCKFk\gG3TC@ILH>LL
line proposal.offer 23fc63	516	IIh;>UZKY^XSg?M\>5OPV<U]C]jBSG*N<T@ODALAQc8FRJH:AcwfqkQ_OG)5QbW>
line proposal.offer 27e8ff	590	UIa1?3KHJCwbTC=L^FuDaX>AJ_L7aQ5BZl@7_PPETM,UIH:G)2NIOHX:3UB2Z:Q>
line proposal.offer 2c775d	552	N`MZQPTIL^JVfUD?B2XPNVRw=ZaM\@[Qae_Z\BJE5`JM^];I7IMX?Z\<Sd;?RO:<
line proposal.offer 336904	587	4]K;JMXCoN6CZ`p[8LEM=AI8Fg1BMBANdJ:Q_>KqLSNsITU:T?/wWZNR4IX[Rj4W
line proposal.offer 3918ab	566	XMKTIJ2=N:Xa;>CFc[\3`dOB@IfBZDOMBKa^X6M=DDL_NDQ^Dob@9CwlRAHGL_aO
line proposal.offer 39cd75	532	nK#LFha@[Hq=PKZlO^BM<MGECaKCdO@C&GjQ_`T\>9JRD:?XK;CjQ<=CLENETW]V
line proposal.offer 41beb8	616	;A^/B9IGX[[YUFF7EKQH[AM^V?_<TQEwDhQ9J?`DB\P@VJK6S\Am]SRkB/L5VTeD
line proposal.offer 4215e7	459	HRT4L<7+liYs[5??U<j7sPKS[UO3J7Fl2f594=aO6O=49I45fU8wjBQh;*0<md7=
line proposal.offer 4403b0	479	XHKZU<Ki_-cNMSE_NEP@WUJ]WRP<mLC^5H/GOWXQ<]?YjeTw)^dV_eZYZf;CPWPS
line proposal.offer 46af9b	602	J?9BPDUCrE[\v;=YWPl:[[2iAVgJaB0[=b?HYJ`FPSDDaBIKHCemwV4TD;NN]KFF
line proposal.offer 519b83	506	EIIUPHHXnMf<SJ>;YJR:DWNLcg=8Q\@bVUEGJP^WH`.Y\#TV<PUj]=VQ=BHYWSZE
line proposal.offer 531863	445	SF@L-LF>e)9KOUOI\R]W>H=LXT,>cBUQLBJRL9wIJO$JWLHE:Q)4k0>icPNV$hNR
line proposal.offer 54a4c1	575	c?SMDMULjURCw<Y>a8R8N[9bcRK9TJ@fS$A?[UXIN[?:O_;hRXtpfPDG>VF+VIE,
line proposal.offer 566e5e	685	QH`GA7MO#LCK0PH:]6WH`YN2Z8UEP2UJCQ>SU.kA>TJF8?U=`SK5N?HPKBKAQ_dP
line proposal.offer 5955de	458	@]@<KmA7^aU,H8`ET>dLY?C>KMi9VS0hQ?wEOL[U\[6HEPN0K8NHAMS`R:G/%PG\
line proposal.offer 5e6735	688	CJaATQEPPXOMX4IFXFXHUYIeS6MBwCVJF^HR=>SQEgI>YOM8TQX[^RG[F@LBSRJ>
line proposal.offer 5f5fe1	649	OLH?LTYYcQeGq,6\D.^AZ;4uWXDGgTB\LHV#eZoVT`:H]DHOP<d[Y>>MG^PMJ9TA
line proposal.offer 631193	542	N<D3kXDHw/PK`AcOM3[JWHCbd_fJZVVFKKFEZCENCk=b;E@T>WV`CNQJMq_\PTJj
line proposal.offer 6621a3	459	J>`Df1DStJrpr>5B2BbPY0Fo_K3CXM0fGq;UBBW00^HQ0RHW]#NpjS1F49:PPMb-
line proposal.offer 66cd18	492	URRl=OmUKB^SaIC^KEmNFcVc\XCAMCKLEO3?wFk^9sRGiRB^aBPiOmS7r`;@*BS=
line proposal.offer 6e6370	476	/>\I<KDS]ef=Z;P\'Fc@R1KYBkV:K0%p-MAGbJWdgw=O@d`LmCappBR\J*3W_TIX
line proposal.offer 7386e5	456	=APPE1TP\I`jiV#d0]S7X18X]GeS7\2^WVND]<EwCb[FcOQCe>praIIQ[X2:WCP?
line proposal.offer 78c0ec	438	aeNGS?_ION[WRDHSUfMW6L\?KnoH2LSIA^U@JM8EOCJ`QQaIDcfR@_w=KU;U]m^e
line proposal.offer 78ccbe	511	RW\VYDYLRMcDTBOTPOUNR_IEAAM5qT_MB;F5wJB;HVAL?R3^C9X7JVHOCET?-=DW
line proposal.offer 79191e	758	N6[CB?5@NR:K8K@9wBB;M^]AQEZC85^_U;FaO<q5?Z[GB8:FbaMG8X>f]MQfNMdK
line proposal.offer 7eb33d	659	=NiZD:JKKZf]iCH.GZlFN#9hK0YG]HFM8m:6GZF\6ZDBDEP;^A[`cW9W@O:N^9KH
line proposal.offer 7f81e8	465	/6iAP9G.TwNOT1'AY@oNS70AR(WKw;4XP^OC7-^HRIGTJ;@.B=JXRQ`H;/&4lRPG
line proposal.offer 83e70f	439	EcI6cKWrboNZVED[=LE;b.OiOAC6<Y[]SK=k;\jS)8K[EoY0jI?HLZ;W<Y_$5Ij#
line proposal.offer 89faa0	684	`QQDR8C;XSF]KFYMQI\B\NAYNNMNwWNI;OXYJ7_NYTEYU:EFM=5PHbYT]GgDBASU
line proposal.offer 8b1d96	686	H;Lk:e^`gCbKgMBYZK_ZO`NaZdKNn`MVBFFKhYY_JVD\\=IS@AaTwXJATJjMBMNQ
line proposal.offer 8c2d8f	737	VFIQBYKCD>XNMHQ@wRJ8HTQNFGZ?QFhKN<CZ^LNLJZR^MGIZJJPGRUDOaK`AEQP^
line proposal.offer 8fa248	517	aA?I*WQSa<U0SfU]b>XD7r?8awFJ\Oi\EB??ZOlK1R3JONH]YHYZfA=0<NQA=QDJ
line proposal.offer 95b2ba	503	i]/I4\d<RLaIYXAQX2nPJMK>I5<CRG<LL@LJbFSKAvBXYRIY0XO<WQ%K:R#=YaiJ
line proposal.offer 95d8b0	520	w[FfTY`_O6>dGXDY>[<L<bEM[cJMLfA=X;R]pfGWS>LI^`RVF\O(TNP2nWTRRWC[
line proposal.offer 96c8ce	512	;ZM9VN7=ERTTUDSVYKDGba`URQ2SwGfhUWDp:U[SNZZAOJL@QDQ6BM`TWNJMdRRL
line proposal.offer 9e0127	351	?Y?FlB4HJgOscg?V$JMK0'Ng;2p:QUe;wHjHQEADKMWInhX*GO*sHdYTab+4p[=S
line proposal.offer a424bc	360	FVCOpNP4d]g*[FYM\jOW5^M@*EYBw\EF+_jWLUD_bIEIFNU=/GfZK?]\N9W^;LWQ
line proposal.offer af2ae3	516	YR6OTQRGA_2C@DG>\w'N5\H0PBJlKO]EI>Ot>6PJLbV:ZQ[@Y^5IK9IAFQVc8KBW
line proposal.offer b07e45	465	3aZoIb`\?\?NJ7XPVSRG?MdTXBC8ehNmFnB:GwOm+eFVMd@;a:?fhM6,I`UX=:MK
line proposal.offer bf3343	403	:QR6XHVQfUJXWE-`OqSPNO#^U=Q;dQ?G>o8:U;LZE[PS>U1TdGn;/kIGHF\%UEFH
line proposal.offer c3267f	423	eZJbT`Im[e^XBaDSJJJ<AE1fLWJP>[`ADO]#TWZT@T?OlRkFavQoc[S0K_I$jT[Q
line proposal.offer c4d064	483	TRNJZG[3aCCKCB\kUaO*OP<GNI:gwcFUbcHcNRd8PaHTXc_8ofDE[a=OQK=UNWwi
line proposal.offer c72723	481	Ib_SFiQ@a>KTaFOc,TWcUDTH;XSNBS=W0\C]>AEwRMD_IaXO])<jcQA`H?BS2S9K
line proposal.offer c8c1b8	501	4US@@+R^c>WccIeV9P\RA#<WHAfMn=@?(2^GYL`U[oIPACMAY0Zbn_'ID@?>-9Y[
line proposal.offer ca7364	517	N)OJ1ALO@>tH\KK>YBXIbI>DOXA>IJ;\DQ8ST@eY@N@S4PWFW-rTH=OZ#I?IiYH:
line proposal.offer d958de	459	5QVRW<<@F^=LG]8>eAFJQf=FMCEQS[wTGD7IBX\JAbb)mABL\4DQW=LIQfVTYBKJ
line proposal.offer db67f3	525	LMGQQSGACSM7nwKD_X_=@BJ3]TDH+VUXCETKPKcaaJ?d8JrM@IEGorN?>hU:TO-I
line proposal.offer de1c44	409	TVS]TN[SaCDPlnNd?M^sXCbS8TNo#OOhffPqBS,b*=^aS]MBT:<hef?HKW5J^?G]
line proposal.offer e18cdd	483	O#n6QG<7U[DN_=@<HX`dY1/UKDc]LA79@PmR2LSUA\FBKCT5g@6K\iHR`RF^_3`<
line proposal.offer e458e1	500	.HP:8]@>`]X\WPD`[LgURE0];6^GV7+G95E:[Zs6@Y:SJL9HFYwVBS=`4CWDZAOP
line proposal.offer ec5c42	660	JCM@>A7>J\MnJKQOR[E@KU[HX=JGRDQRDTJMIOUL:]=G[U;@ZPNjW::NDATKXTb#
line proposal.offer f1065c	424	3hg6JMLaJ9cWO>YBW>U>O?BLLa[;w8:GIOU;7SEEsPWC^8@+\E2f\5O\@GAPDY61
line proposal.offer f3596d	753	?FJR8BRVwF_]d5eYTQl<VY=P_NII^LEhOL=CUIbMBf3NT@Q[MBY`mH8a8ER@V[jJ
line proposal.offer f42b03	470	J>[[c5=S8RGJBUHK]Q?fFJcR\=bKL:a_RFYb<XE2=l_(H:c?^RTFNkIUTWL1Xwu[
line proposal.offer f5bb48	430	g=KR:EE/^TvwVL>A;GPC]VSRYTQYR\[JJcp+U8NOhQK_^DP^K[DKqX\N9Gb0;bgG
line proposal.offer f5dc7e	459	FC`EDEIG`VDXCSTLJH_r\HgJlCOCO`=OQQDCH^IFVd:V^HTTiE>dg=*sUX<JQBwO
line proposal.offer f9139a	429	Bh6^,9CN5a<HJ_/TVoN;EiiRjH_3-B:N<B>]SX?OqE>AR&PwL8JTJ1T<`GKNS,Qk
line proposal.offer fa5aac	625	GBPYZVNFN1iJ_ASSMdUXHdIPBUUDVHMOM>SEW=LAG5<VJVGZ#9gTWCIKSCF;TLFR
line proposal.recorded 039905	539	ZZ[YE=GJDYW^bFCMJLhAZLHXhDoMe(gwQhE^??iN.]X>SB>Rl`GXJeGbH;:BL\^2
line proposal.recorded 4e93b6	646	X9\cHJIMia]]CV?9[DW6VGLV[EiBKH8QXaPCAIhFIX>MR6K@wJYbKkSfJMJKZ^YN
line proposal.recorded 567910	465	KKUET=D6dncZS-G>R7w<t=0iUBaJoH;XDjE7SNc?Ee/<^5CIUIdRXt9]>-A-mcPM
line proposal.recorded 5d6566	503	MQQR6OEe[XRXw1?<hImS]W8]XJOAdA5pGB]LLXnQBL>I3@=aaBwwmO]g2?<?gKNL
line proposal.recorded 688571	549	EB`HRHMEqlSkS6MHJLdBe:F`Q6i>`M9U6_BJGAfBR`0KR0=PUHqJghA_3;:)\YwM
line proposal.recorded 6c8968	570	FMjKRDLHaWSXAH`EYY@EiGKPMER3wR9VPbMAC?W;qQCQ?B`PicQhO\InK1@Ga=g=
line proposal.recorded 9405dc	521	N0ZD<O?K^PTWS>G*\Db/eAP@CQ[;^3<XI@=:GAYD4H9E<K2QKVEuwJD^J8G>_[aO
line proposal.recorded a7818a	632	/=Q:[/<3L\BcN/G.>:POaF5wHCdR_CIe>XDH5HX31QEDHB82bhMTG`4cG);6aR\E
line proposal.recorded c46cf6	522	UC`9XH?8`L]K>DmJFAb;tH=K=CR@KAASLd7O+EcLbU=BRIeY]6iY_JBwSU@UZDL6
line proposal.recorded cf53cf	458	J=_?BXZ2BcT`IQws7AfjR+,mRQag:OFU\HJTU5owG?\2CJ[9H>;qVYUOBEOWfb>H
line proposal.recorded dbe129	436	;Rm:[IYF+h^YECGDID]A`PLDFKiFdIISBNMAJ`qLDmS;Y4G0dJcwYW@cBE=[RBYH
line proposal.recorded f74803	530	^YZ[w7JP_^\^`C7J<GSXdRIYEVY:j@H9CKYEVDA8XXW?FTC5SN_mYjQUC<C>bXcD
line rejection.clear 016236	692	<?G<@TFC:LJ=T]`RVJTJXNRC@NFVDEC=ETTgBJN@P@JcN>lE[RH\^Y^^YAiwEoG\
line rejection.clear 040668	616	cG@bEQqYP@HHNh>TMmEUFOPPPPE@H?ZAES=]hW\R>aGR[]JYP<wI_J,PXDSTMHXT
line rejection.clear 07f855	518	NNC7OV<FGHMNPEwM>ECV\=L9PLZWQQLSGWnT:fCZXQ[QTE\Q2S;FOYUQ_aDLDUTL
line rejection.clear 0ae719	393	cLHLp^h4StTbUTCmCZ[D0%U]J?`t'2mNCOnQ@-9Te9jCKhu-Rb;K\wU2ZK;jbO1i
line rejection.clear 0b9460	718	E6K?LBIDXC7SQURU<<q^QBS?JU8`>:C5/6vJF1;JUAmV?:wNALTIcdiKGDGWDY=s
line rejection.clear 0c5d40	753	OPHDXP<QSLUTWScOCDXRV_MPQIQK]CKMKLKQS]TKTK_SMHwQF?Y_TFW[ZEJJDKCM
line rejection.clear 0e0e8e	560	GDCR2K]S]#G9_MTdL<AJKKIO:SDKCNc?Z7DYEHMuXNCZFPaZFKRYbDWT[M[TEHG/
line rejection.clear 0f2043	555	=;AGgE?@N?EPiAaV1MFSf?YXSPQV7TQ=CQZbaIHM]:\mO:wU^PNQYFR^UGS=3_Aa
line rejection.clear 0f61de	605	CB?OFkCFZ8DK^?bd[<hGcC[9DwKTKB:M?FRYEAFgoFYjD=q@A:E_m_XPW7MlCQFe
line rejection.clear 0f7da6	551	0Z3.HcMWGB]GEI[>@EXMPYHC:w6SGKD<B=j\OHNXJEWcMBk?C@QuXUTUWJe\5E2h
line rejection.clear 0fd999	481	^4#`1qLfmMDAkYWm;?\<V?JSLj%T:^OK?9Y`a_OhUcOlPkbG8;]rpgeLhR_aJYWV
line rejection.clear 10457a	442	^WZLMGDF9VS2O@O`V^P8[OZDiP>bGA-F;VGV6JFKTfwHWKNBh@RNOXQrfVSYZ3TU
line rejection.clear 1246f7	310	UbGGNGEN4lt9BTTQ`Z1UWBZwFN3^PqQELdJQsAIm/3E?`=q`9XBUFS8E`puDfGOP
line rejection.clear 136970	514	d?8SK^IPkLuB>\8eh7C4:P?NNe=ECNK].BM/JIVb4W5=wFD;P@\@PQT8TgTLLK?M
line rejection.clear 146e5c	449	QRVI2k_Ac:SA_WoA6DfKY4\BVY#GMRTT%;MOLANvQCbrU/cJC=HTV^9QaGcPLjXM
line rejection.clear 1520da	439	bRA6FXC>O.^SRT;Sd7ew>2GUH;PTUqbjRMp3QIfU<OZGUW:05KWHcUM4NMIZ<W'O
line rejection.clear 156326	722	H>@TFEGM[ABIiGw_TA[LV>LKKf:OGDDNJIcPFEHW]XhiIEeU:K9]YD[Y`COh=c?P
line rejection.clear 169dd5	470	*'LA6^AXYMDDlBZs25fFl2K?JjOXG5*5LDInN>PCi2NaT#ZU5YLp_W[m[8OeBdak
line rejection.clear 1b4e09	476	,?NMHWLK^ZeD^R^Q#0]\RMG\,TSMHK>5FCYWRD[XPC<d^DXY.\_LrP4\u2VR:L3B
line rejection.clear 1bfcdd	651	VWWM8_VO^O\7Q_IHJQP:Re@DLT#JP]YV??9GKWBZPeAidW>@U=QQTNVEBKd6HZ4B
line rejection.clear 1d3ee6	457	ZUH]3Nwa]28MEeXCQLGMR::V?V^BJvia0:<CafOl-bBurj3TCG_Rm'HJMfWR6f2E
line rejection.clear 1ffd95	514	EGPPDZc[w9JTXkDddbwV4O^aBmF;6YfjM7NDXUIkTCRsK_S\7GSde3FE?ST?BHNE
line rejection.clear 21e4e7	561	G_O6BlW?CEEFS9U=w,pQSBO?_X*MFY,LbTHSHIWM\A=U@DU=;,HJeaPM=Oa[XG;\
line rejection.clear 2254fb	582	K4;ZMgdQc6U6X\T`BMfFS;6D5Y@O5I,C@;wK1HFdhI[`SJYSLG?ciDSXQ8jRBo@o
line rejection.clear 225799	737	I>H8JT??JDCGTBmSED`>\IOBO?XQOIQFDF]VI;NJENXP>>YBHI;\\OOXW>NUGwF[
line rejection.clear 227ade	509	QKZY:FS]LXSOnL9QnN?b?JdH=dGf:@DAYLb_K?@U]Jh_QCPPS7?<wIPhSOUkG;ZT
line rejection.clear 22a4fa	688	:NB?CY8GG=@6eQq\J@_be89CKS@ZG.8AC<d_JCKP[QpjI/mHB8*\p`d`MPaY@wD`
line rejection.clear 26e88b	687	N6O@OT_\_?@C[XWfN@_X_O7<GjHV:D<]T8VJJMPX]KQYBRNJI<FYwAKV_BPLCdC[
line rejection.clear 285169	573	EXLC@v1D_L6FQIbTRTc]tKC99OKiTFFA8HShB;>WXTa\4?lL<CQcZiwc\BBfHfE`
line rejection.clear 2a5106	463	dA021[e?[>)>I?^TT7VPNK[5Ku/JQJN5?0:I.7NiWYrwEJMK59@tj?RM=8vD?A7_
line rejection.clear 2cffe8	530	^NDWBJ`LNHV5QwDPCA;K<WFHODQN[A\_G;LBXjdJJ\U^k_=@IUIS\8BS?nm;cfC`
line rejection.clear 33a9b8	596	>P5JLaQCUU6FYBqlA?PFfAA7NKZ\3BIBK;hqU9MQ^:ZP>@]H@R:awaThPQ`RT^Gc
line rejection.clear 37f223	775	PAOI_CFQKM?Ob5[wRFOZSFPTFYGXPLSMBEbbG>NKVDdgC7[CF\BRXZ[^RMERBJ;W
line rejection.clear 387eaf	702	OWJa9\\S`>[ETVPNTIBD(O9YbQJF\eKX8`UB]c=[:QGfNZ:^KGwKG?4?>_]8CddJ
line rejection.clear 393875	565	?C.P<`D;V(;;TYqf?,rXWVM5:f6W-EBDN?WQ?X>YfNwPN.WT7=G^q\_TB8]R@T5l
line rejection.clear 39b76c	462	@&JJ3fS.R4RAcRtr<@ZtVH:D1_JLTWA40<MNK@7T]NYw-8Y?\L?]f\YqX>oaPgAS
line rejection.clear 39cf83	529	:G>ILTLVbN@9gQqkLHqBSMK0Ni4Z2MT?C9be?<N]k;sk6+jKPM?wUEigJNKj#T@d
line rejection.clear 3ba18c	546	@FKEIPDDR@==MXfSA=Gs^HCI>]0HAGG9MH_hIAD_^H\P>Lh78F1YWSrX]7VwO[Fc
line rejection.clear 3d2105	585	>#Db@]TFmED=HC^QDOvYUT^4DR'BEVLSP;2R>TPR/OK96RU?CPPGq52XCBFUJ:NO
line rejection.clear 412aa0	464	ek4M>fWLHCLGKlVJ`PaODW[XIbF1bYiJ]7>(FYXL[ZJw]VGW8Ab8bRG<H=PNH$AQ
line rejection.clear 4204b4	498	4Q,MUSGOOIECVOGXGBbZBFT2:aIW?6J[=8VG#;I]SKgF9E__C9?Wjl_HN1XTG`6S
line rejection.clear 421000	532	=CS56[?ACOK?dmHUE@sGQ9j<9bDw;E?4?J`jBHHfkFeQC/b>GC7kYgoaZBBkHQ=N
line rejection.clear 444c7d	485	R3T>YU,EZ1Eeq1k`TBTaYN^FBVAXT<\=TRw^;>REpQZ\M;u58]J7UVb`I9Hu>g@`
line rejection.clear 4549bf	514	;KT5CwCEd:7$nOvk35mXg;D>IZ?h<S/]%EwO<);\X*Va?1`=JTHp^Zhm[A<X9b0s
line rejection.clear 4571b9	586	]IHWMe?DNO9KQVewACdgcCOJU_<d@F2>1BaT>G1Zg>jZBXvASPPd\MZUQ>Kd7iAj
line rejection.clear 470074	441	>6W5RIC?[L7]T<]ZF6m`\Kl7>HZu,/BS_LwG6D:afEZ?3Bo?V=PrmZwC@7Gq3aKr
line rejection.clear 499547	383	W8U7Y[;UuG@-U;w\)RG]s;a>?_@YW_#>URaXLS4*`LaU9FrV]=JFCKS\H8Lp^TdN
line rejection.clear 4c9e6e	498	m_^?:XTISHJ>[TVQLSZ7GCOVJ_=<SM9QRIRBH[>KI4GUXIwR`-NSK77N7`MIFFZY
line rejection.clear 4cf85c	633	gF4k#[NZgEV3^[QR7UQF?ZON2eF0eQJKBGOLX`ATNX@K]FBX7B_of4EBPYNSV8B2
line rejection.clear 4d5af2	396	NB<_NedY^7J@OOER[NdB5i'IaON?8Y^RY3KX]iQ7EkqSckChL_ccX#DE-Km7ZE\B
line rejection.clear 51cbfc	482	RS;43w;E3V<Hc_RTO?^mWORFC[A=COTI?(kVGJKRGN\oHG\F02?m[dRXfA\e,[Ld
line rejection.clear 53c79a	446	c=IkSQKaHNT1I8DC\5elCPh2OJaf?EWR#GDIDEi`M=`:1_nt>+]5HGBMA8=;P*K^
line rejection.clear 57a2e8	438	ZF4^8uphlC\5ZfZ:FT^X'e[ddD8IDY`i@BHBs<>X;wXYea7]N?YSW*B[Fkm\Th5M
line rejection.clear 57cb74	497	JA9:ESZLI;V5cRUSCKa]dLKOCTFhQO=MJX\w<HEQpVTD=JXF43?Zdj^]kIeZA`3q
line rejection.clear 5a4355	607	E6SA2ME4e>BETA^RF=I9UP]F?DAdI><:7L_d>DJ;Z=kW;:`5;SJXMaw]V@8_IdU8
line rejection.clear 5d4ad9	530	ACO73mBGTDEBMNcZNJivu]eDFQ>d@F3Y/7UwLjGiV=ZQQ)h<A;:[`bkY_DHV7XHV
line rejection.clear 5e9d74	545	::`AaCA?Oa3=?NhQU>`T_?nCN=EKN?BAE;LO1RJFEXZI>IfM<NTJUXVa8METHwOn
line rejection.clear 61ffae	526	W\Q>Q9/OI<^T+QDZJSRXBFQmOXCQB[YKR]dODZNP.LDVBSWQVVEIbAs#[=MLpTLB
line rejection.clear 6901f5	726	FGR@@SCIRFJOQ9gPbKwB^?HOdXRFY;>MHVR_=;YYYDQN=?GEW>VZ[SG_DJFSFUUY
line rejection.clear 6934ae	524	NQKR;eK@DQP\BCNUWH[QZXDN`hDRM[>[HVPDdJWwPTPU6Ha\C[J>kUXH][^;VH;F
line rejection.clear 6e3b44	502	7FRE/Z:aZN@MCWh`AFXRFQA?SA=^=HFJ<DNYKJDE]5sTM+fO[IFdJ_\wV=]V@e<Y
line rejection.clear 6e623d	437	HGAJD>9;e0)Xd)GX=:`JX(QHBmLkKD:*EVVp6=Sg`:kIH#jTBO?^RXSb`8[l<nKV
line rejection.clear 708d67	692	RII@PXM@a7EUZAUbHKM_]KDGEU?a:MI@<INJG5CLfD`PA:wEF=>S[TV\RBITGeIS
line rejection.clear 73f58c	588	EJkHH:CGS=eW\>;H]=\^TGJfLQOWNP=[MBWLMJMLFH@IH1dBI\\`CwYhLU3MOO@l
line rejection.clear 767193	494	:i@LcN=;GcTYBQNR;YesUNJCLIieFB=ZXTXPS[JZJFbC`RkO?Qa`CTwQCV48KR?M
line rejection.clear 78fb05	449	NcWMGFP?QNO\uWYY3sqJZ@Q;C/5MHE=E9ABSR>HUwMd[D@@AJH%\mf\CKYKJW[=K
line rejection.clear 7a92f4	619	9JE<BUDTd;DE_WqZI@]e\B=EHc@h::A;@Oka8EBZg/aA;9Q;>>5knEQrWGc_Ow:Z
line rejection.clear 7ac572	764	BGCFAVANYWH?`\gcHT]w`NDI>[FSLGI@JDeYJJI\QFkcC9b?LNEUR`_fUC\XHZD\
line rejection.clear 7b5b9d	569	(JE8?VFIXUDMjWm\>6]DcREAH\JJGL>EDEdwGNIWkVlV=9[;JK6T`_co\>SjEg0c
line rejection.clear 7b7763	654	J9FJD[IEYJUP[C]S#;R:aPP>RLGbPK9JM?QMITLcYZ\ZBB^TR2AT[O]T_KcpPo9V
line rejection.clear 7cf7d9	567	QCG?Qm:GiWBDE^jJDB_Vn(?IDpDa8H9L,?dcU9MT]Fj_63hLBK=qfiaw[BhnG^@U
line rejection.clear 7e4dec	408	Q1EbVkcG:AMX[w1ROEf-:N1M2f#C:QZZUTQTSGKuWd.N\@/^2d`f^<C2bSI@DLL`
line rejection.clear 7e7e8d	485	sBfVr>[55SL_CB@?IQgba3`NIAJOO4V\RDwNND`9UEYCM\mOG?>URmAV@O=WIRN_
line rejection.clear 82463d	565	=PCI@R@OPHHNZJn`A6jQgBGFPf=hHAMN@7oVBJPcO`dY:(Y*EFSaVfbqiBiwHkM^
line rejection.clear 86dfe3	539	YdRbEYUNN?e?PV[ZVeF[LYOFOSNREEXHDLQcVVEJZBJm@CSHC?wWFBHXRPWUB9^\
line rejection.clear 870c66	349	WR5aMe4]OA2q[?ZQVE]hVJcIVI[bLSDlZJZO#aNShT]GMREE@Vp?Y`tKEF1hK3N^
line rejection.clear 89ba74	550	eSRQ_LIJSX<YQG=EW:R[h_[?DdCTHNQSYLLeMRHQQ1`DEBa7HAO\TweLE:VWDM4g
line rejection.clear 8a3cb6	510	JQ8N`<PLNDgN?5V>CQEX\O=S=[ePHDT/wYnKAHCVZPRITR\BM<LDSbfP?@BI1N<R
line rejection.clear 8d51db	432	BO:H-hTFL6?VaKSRYFn[wX::FZKfR4:E8@eX4>AXSGMbC@pH_BHR]TWnlJRjOpHk
line rejection.clear 8fb019	569	T[F>IXVQpM48Xk^TDZf9UDK5AfIEVN?I??nfa@R\RVFl88LXL<ONPNK7NHwXBGAO
line rejection.clear 90fd5e	723	HMIVWVRQ]R5^UMwfOL\_T9UQIEeQMHSLMMYOT@SO\K\ORDfFC=OJYcZPOLURIV>Y
line rejection.clear 930bc4	579	U:?EIPYbU@<NRLGbMIcSSO<OT[@;CUHG5Gd_Z8HALQZ\P;ST8IQNPHT<MaQN#UXU
line rejection.clear 93a7ee	436	QUKL]jKXk@<(fLNW?*wD8m1B5N;WJbVW?<FW=UTl]F[dBA_3?@`h_EGVs;_U9_F=
line rejection.clear 972264	474	7Y\5GpI<LGE-fQ^`GdLNcFX;V?YeZKC8@ChW=7<_w^q]BGaKVE&bMVUjT6JIFfJQ
line rejection.clear 97a136	477	F>==NVIEG?<Fk(drT7wW^gB82\;VIL8J=9Rd7:+Un;[f]9WK>7;TYXhm]U\g?Q6d
line rejection.clear 98e1e2	543	E`7Zp[RG<CFKXBNS<;^X[IRJPRJ`N:;B@Gr\FK?W[,]k@1_@9S3fS`mm[M9w;5Ei
line rejection.clear 99d3f1	546	>I;]QSCW`EGYfgETJLdG\TPWTK;PUa?Q/IJ4RLAiQXWYOK]N@<QdVEMW/^_>=#1G
line rejection.clear 9e8770	426	ZNA^Jd^gfZL7MYMTHP['c_P=Uw@NT:Vbe+$*eJ^YXhPdRLMW=BmZqJ=@kVrHE^A[
line rejection.clear 9f521d	454	H;C@AZ5CX>@Ze<]NLN^Hw;QM;UIbR>=mDDZUABAZM8R^88Z7RU>bbMfWvLYrJR9a
line rejection.clear 9fc5e2	610	i5:N?eQKfELF_VjdWcg[^e=72pC<=H[F;%`IJBLlkfBwXAZGADRgRMPQUNc`0l.R
line rejection.clear a084d4	357	4wF6+f8C_\<\bT]\g[IrO=E7GNP@QSA,AAl5N\2AMaqke=[aP:IJ\X]cd>a^LnMo
line rejection.clear a0cce7	479	DK=>;UQJHDBWaXU[58^XP@R@;]Hm[JW4ELjhBSKuW-d^R=Z7<3#K=`aJaPQ^b/F]
line rejection.clear a9dd57	502	29V@9j@UPTKMrHbXN@rd[E=4KZRc@==:E9mSI/WZMURZW3w>A\IXbnQoKRaGQLLp
line rejection.clear ae28f0	596	J5I0>XCQYCEKODwNFFSQ\>FLQ[JJRO59H1TM5CZ;SLRXK<SI^4AeQlG]X8O`RNL`
line rejection.clear b36671	698	URO;WeXMUAH<gV_U>B^iKFLL;UI`D;AI>DYNCCPw]EIjX;U=HVWTaI?R?LWNGV>c
line rejection.clear b3689a	463	RMDZ/sXQR>NS=wM<S%QTM%9HOL2FhMBC=HHJ;HGfLkJ^`NL[=?FVX:gX5j^$DJAP
line rejection.clear b3b96b	439	UUP'ATa:4_BPNiL^N%VG@wS&STV?'Gd5Q4SVN94nXNbY8#R+;SHLeV^Sg0dQCDTO
line rejection.clear b791d3	733	U4CLM\IHNHF=ITfUHIVUiISGWHMPGBWQIARwCF\Rec_SKHL]PE9VWUQiWBZVHfK^
line rejection.clear b7d703	516	`7R#_LA4>8Dr@9Pl<cqua>YLQHP]J:bUfFC`@OQI`;tVDMtCkFWLVW`R8HNYGlCI
line rejection.clear bb4c16	501	BDDB#[K6?9UQR^^lALYYOSj3BL8_6A:7J3YZGX:HCHs`T:hGBHHQJb`nQG1mMpD^
line rejection.clear bf415e	380	>cMF[BBC?VKNGev]JCmkQ=FOCNraXBGEI_idM>KZS?`14C_F(14Y:No\FhdSwbLT
line rejection.clear c1cc26	598	GDF4c[TDK99MILPVAE^wV<BN@]8U4@4@B<QKNO>eU?GTAKNQ?HHXTCN[FCfU9V:U
line rejection.clear c1f18e	546	kU>K6wOd`YY:n\MfKJX26mYtYIGCbiT]CRIS^YK[Ae@j\a1RKEcgZ5F3Khj6?FMH
line rejection.clear c446e8	486	T9Av^=@ULHI3BCPTLY<^WkwZLKI[@-ZnaCjB<@;OIMi@4BfTHZXJPUSDL;IL6JJg
line rejection.clear c5e9f8	547	MK6B?KRNVCF;SK^]BBS;T:W;>Y#OAQHUQ<TKR@OT_CD[IL]6=PQS\oYV\3P]PZZK
line rejection.clear c6d516	438	Xg]FSHHW3OUw4Q5<MTFX'WW]6SeC_HkPoR?DLTkW7a<HQiGP?WFAEOCMtOXGif?:
line rejection.clear c6d729	369	0<K,]]PDW;^9swJFV36Kf@;;NU*Q_MCBl2Ee[^JpQ@W^9AD=B0OPP>Mi]GWr0QOZ
line rejection.clear cad31d	594	]PECZVPL`KOM\=fTN:cuk@V7ReOgTQQODG[fJKRAXF_SZ7ICJLcfd\wZPH`jR\Sa
line rejection.clear cbcbed	395	f@@UM=WN[YGC`GS<k:w;F[CRIPO\[:JcGEA43;REBW[sJRI7N;bJWBR6_]8JQ_EQ
line rejection.clear cd6077	507	OSDK>jAG\E5H[Ow`Y>nW_h8KOYB]EB>IE?]gDBPedHf]-#N?KQOWNXm[WHPZMV5W
line rejection.clear cfd4b1	573	Q2L,:RXJUJ7KGTWUM;cR_SJE@V;VLC6BI=]k3==bU/gh>@[FG;@^dj^bfF^ZEsFw
line rejection.clear d01b22	602	VR=h;s[jq:\=Xc\`aleV&[N]W].FE_asL:7Gkbn_YP0wkd6^,8hhp=.1HZh99Y18
line rejection.clear d12930	470	X*$JDZ=CD=iWpN^9R)IdMF4O^]HJCZ@YRd>OO]D88h\K4EbR6#DnYfBETKPPEg8E
line rejection.clear d5de05	541	C?.MMD>DJ<ICS0wY<L`i`?hEN[TXU+P:BFcV39NPhBUI@:eU3MGUIQ]IV@Um]YNO
line rejection.clear d61264	436	J<QRXS2EAQ0J\NF\<O^uc2XD5SCCD-DQ@XYVK6MK\>YwDA`7INCO`hYZTFS]9oM[
line rejection.clear d6cb27	348	c7@Z=hPg^Qc$ePVGoT])9RIk`SXToZoiG=#NSo302pUtI4O_U@9VSK`SH5^FEpA]
line rejection.clear e37ad0	455	JP5Ps^NF\N=YWX[NB^J\M7bE:V>b1E=R;QwjPMKNI2He5;J3>ZhgNa[RZ5EqAs&U
line rejection.clear e596de	384	\YaLwDM.<RKLNF9C@VH\<&*T:Qkt\]I>G^FH:CZ?77O@IuTauZ<RIKKLFI[FbQPA
line rejection.clear e8c3ea	543	<4>CXSQKOI,<RqjXGIWXl/kOQwD_9KI<@9Xs?EAfD8]aPEUX:J9PWbYHT@m`KYHH
line rejection.clear e9c489	578	XTHa#UR[P?QEhoQXMUO@HL4:PgGE>O:F:RSNUTAcVh?UBFHF=efMb]NU?JZ;BSA5
line rejection.clear eac544	584	>L=Y7aOSw\/1e[[MQ=\`VNO:Z]DKB7II<5LN>MI_HcPjiE2LRNEwr@4^EkSZ=Q[O
line rejection.clear ecc54f	529	TRFmLc<OBK?>JZ;,eZHF8UAb?b>aRM]YBWG@[UHSO0;KBTBwCddPHVGJ?QM0NjWH
line rejection.clear ed20b0	273	IXatEXPhBUw/MN>^RB@B^\TK8^>T>XsF^PUP3>jU+IBTe+GeY^Nw$Y?)>CfN(E;\
line rejection.clear edd4a2	500	MGIH.kJTlM>Sn_nONFnHGQBTRK<`PPE::8d&FKDw]OJsYTXa7DJ\C\`ITWRQ;jLP
line rejection.clear edf521	429	JTDD.XW8VXEHw,nDOHsD[P<JFSUhTB:=YNZULAHKo>MYCVV*6H3WYc[[MVU9INLU
line rejection.clear ee6999	635	DG.T5oCNO@B=[]dYMMnU[KNF4b2T;<2E4=]SA:GgPN[w6HQZ20QKdibNbKr`8l7c
line rejection.clear ef5b89	688	M#;Z>]JCYI96Q\]\E;]UFKKIGT4EXFKG2;OXRMD]W]ZfLOFT?<T_\\Q<cENROF?Q
line rejection.clear efc096	471	=IJtYU_F@P;/w?fNZ;obW[[GESOWP>WUC;I@RSEOJEaQUU\n>@YO]U[b^R<5CbXf
line rejection.clear f02a47	465	E7-M>VT4_T:AlB]eXCdoZB`EJf@nWF>G76wT=^LDp@fMQKUUAOBMkti^U[[_%p=M
line rejection.clear f08e75	659	FJME<^A=dLL8XFWX<CVO[DIN@aJYGQ9@?OQWC9C``L`e2OlHII;TZdSkTAQh;wCZ
line rejection.clear f28120	556	L6@VVU3CPL:X\Kh]K?e\d;UE;^LW4AEHT-`N)MFQZ?f=;;wLG?\RfeYMJ:M]E]=e
line rejection.clear f32d2d	713	?>C@WdAKYTBYiYwRDCXVQ@DLB\O^1BNHPK^VHICXZPUD=DTCCWC`PfcV`FFcEXFU
line rejection.clear f68509	690	F>G?DX=R^7?I]HYJF<QG[HRE=GB_H<<MUH\XD=FZeT`H7@\P;>G[ndYdZE^i1d@w
line rejection.clear f83b8b	522	9DU.@T?OC67@Z\wZ9IpP^CIH?@NfADO5BIZ[R?Gdf7eMJ7aNQj<Wn^_hg4Ck;hDq
line rejection.clear f8deb3	650	KK9RCYDKYI>F`A]X=GYYpTACBZEaH?PM<EwKGSBl@TUTAKhL@UVdRNQ[[<XOEmJZ
line rejection.clear f9a74f	422	f9XIcYY\R@@0G<]N]PeRZbZNOEQ`oiZFOQOhVYKBMLK\NJw2MEA]O8VhNVEWE^RW
line rejection.clear faf587	542	AD<4QTPFNGC9V6ho37YbcO</GhYY[=F@.P]]<E7\a=lHQ<gL>-Dva_^_WESwBuKW
line rejection.clear fd9850	444	_6GAD@JlBRD1\@`wCaA'p?J_;YWpRM>FY=SS>dDCRQ.rNI\6sB+R]JGlJ@;LFkEC
line rejection.clear ffa03c	417	)VGCQMB_3[_CSL:TEc;iX-CJ.Scp,Ac?;fcX9Z@UC+tGT@j<GS4=7ZwfHF.ls\C^
line rejection.clear ffffb7	366	>?PTO\MLSSP]AbYk;JSwdGEWR9QJN^HB[XeZpI@mY[NLI>iQJP=C:[WP8>:dU]O\
line rejection.farewell 0715f7	470	J4<<BbJI];/OwZdaQ@ncTG?Q7o=X:DTTH8wJI9JaU?Wi+2AT/D=OZe``WDUW6j;o
line rejection.farewell 14f11e	533	KD6V^cKL\Ef&dWPe_2w^NRG5O`0NZS<L71MnQS>sYU>S`>E]7?Jqg@SOVL[D/B8I
line rejection.farewell 1d1358	532	;BGE`><G^=;bq9ZXMCbVSYf1LLZPBBJNRUWX86HQg3R1Y/^8P89[wTQS`I;YV]G\
line rejection.farewell 230c3f	358	5YS^:VXca<TCXgO<ICO>qI.vAbObH\#E@LA@5K\nKLI^]L-YBZGMJX7*_d]KW/:<
line rejection.farewell 248b5d	355	T@HQAa6A+W6eKY9aF_Z]CR1VZRIE<]CK8Cbwo\OoED#K@RtJP^P:@FT1hi=W1T$:
line rejection.farewell 2e3c26	529	GC2>9VAO7>Nh`\fGB=af^?HC5Mb`2FDB?>^A=<<YgPrH><R8C1]`VwLlk?aMH\A`
line rejection.farewell 3c0963	535	AICT8VXR]F?3V^NL<FbUbNUUNVO]1A@C6DNIMFKbKFUwNJ<c??XYpmd_\E?e;eFO
line rejection.farewell 3ccf65	484	^q;HLfSenLDHbGcSLCt2UQB8<w0(k<YA536@I3PWTHIY3>JXIKERh\[PPTqTB;7^
line rejection.farewell 44533c	434	NAI]biDMwF\@gbiOb:`P>XRdP^I4bUIHCXP^XC_jKY@Z5TmE?=FZSJE@=XeJ4]aB
line rejection.farewell 46faba	423	wTGV@YB9]PO:gMW`H9GDY,@jJUIGPMG(HRWIV@WjPZ;YYVR_BMXZJHP<U?T[IQ<J
line rejection.farewell 644a6b	378	BHLL4NJFS7MMPMhW?1ZGjUX>5c8XBKF>@MkV1<5JM?v`?IM#69_usdjL\AEv6wSg
line rejection.farewell 755591	556	F?n@4:G>faeaQJ`]URbhj?_dLQQY;#DL0MkPT,OXRWUC-bZ>kT>RQW]aZ4GfbbFt
line rejection.farewell 80df85	551	GF65RDFF\SG=ZUibFAweV<NFX_/S;9=EQ>aTEJUPYHZb.KW?FA9_Z^rUDE[\AZHe
line rejection.farewell 8578d7	507	=QVI>J5YX4NPXJwS`XfDMVA=*`ChMV<NXRg<N?>UElYUMAbLO^dGISB^AT5S@>Cs
line rejection.farewell 8bc5e2	448	Hf:YT^i]VSCEcc;;YUXOA[C,B]?1#R]T:O>-IK^lFh7\?=2#DQmT`1<2ZM[4?OJ:
line rejection.farewell 91d3cc	598	J@XTKH@DW]PIPLS@JP`RcCLCC:`ZB.IcHXaPLGYNSM_@Q>fKWTTSOZIw9:GP[OEL
line rejection.farewell a14bc9	561	?A<OIO?KK:DWhQYc>HfbVOaA>K?U9M6ED]laW;7aj>uVSYdMF@=dodwcVKNWDvEl
line rejection.farewell ad9bfd	448	HHBA>W\N]5ZZ_ZaGXRrOB@IDNY6]f1EZ;8_8K8<ha>]T;F9CRV]XXHLU_-TM6w2S
line rejection.farewell bad998	487	MMOAZHCCBLLMU>TT<Ggw[82>AMLY1/:4;N_E81=M\@eIF'f4BLCX_]daQ'Og+^P[
line rejection.farewell bcc437	510	4NQMdI;CB;fZW[Y@CT\VPGSK=_EdTMVKZ>=WPFESZMTRNPw,VJE_VMtHa=NVGR7X
line rejection.farewell c42cd8	369	`f]m_@:QKC7CV=I*Ys;;e^lWVSIXQU?<=<?at\NBQ_MS.U:Qh>D8?>QfqGJSDXw7
line rejection.farewell ca54cb	647	K568?[5QHGJ9PMwkDIXb\HkJD\Ui>A0G@Ck\GEHQgDj\CN]>9A>tXfigR4RqFZ;a
line rejection.farewell db2eb1	449	LA:0AlD=O@KRMCFr>8]IO5fNRF+a5#2-Z0c:GKC_b[k2?LiO0X?WpdWoP/I@2NBp
line rejection.farewell e18851	609	XL@YHXEP_>@Do]UgCXdLPIQE)V<GJHB3A#\VDR>cMFKeBOEd.IKZ^GAOMHYZ>X7T
line rejection.farewell e3811a	416	`I?<#UUPFBGVhOVNUKPJXIUEA]8UG<KDJ@R8PRHFSKP^SHQYT=<F^<V5H9pg6^CL
line rejection.farewell e3995d	464	@6<A@ZaHTJ=@UM_W4=@Xg4UT7O8cJAJ7P2Um>C;M\@\iAAuRG46TjwJ^cGOBGj9T
line rejection.farewell f57e9e	623	LJ?W4gO_wJZ6RQbb[RMGMcSON^1GSNRNEI<MeRGZc[XbPXYbLSLLc8ONGK`J)OGQ
line rejection.farewell feaed8	451	HNHXSdEKJH:ReQKi:`wv[3bPOXNY(6C3F;lA?)KOsO^W>GURIC4qj@BTZfOY2N.W
line rejection.soft 0feec5	579	B:=4GL:FR9H5VP^_80d]XCWQ@Q=h#AD?-<^p94DS`9Rb<CX7G?9\T\WVTAYTMdD^
line rejection.soft 11bde3	406	F%BUWJ@\@KwMqLh]KMa`g.QA@ULERAK<MR?Yoe4)aMSX7-\RXIIN^<eiWTYVKTRT
line rejection.soft 147d19	470	?SJL>eLObOO?N[mJXB\R`JVDPu:KB*8[?EG\OC<VGQ^WJ?O9@Acr^GJXJ=wOKS:m
line rejection.soft 16650a	361	jGUUaE<@NMA7oW]w(QUQDHN27D6K\-[HS2c_?@:FK4WS]pRb7JUHaIZa@MbW>jFQ
line rejection.soft 1e98c3	693	KRFRaCC5KRNfZKHW@]@hk5.C?7Le>QwKUPRk^hAYK>tUAYhL?X@U=[\]PSEDZM9^
line rejection.soft 202427	493	HOF=XLAJV`\OO=nV@1SA`AO<=ZOXYE5CBQXf>?RXwBX`F2h4G?5vRlncj?STQkHu
line rejection.soft 203d7f	621	?=+G<^eKc=H=c=U[GAZ@EDJHJf#ARU6G=KOJEG'kVKHjTTSJ;KQLUR@MNQUV-KGf
line rejection.soft 284069	374	=a?ZO&VJhNv%(`YCW7e5H_NWJ]VH`[DY[k83O^^SMJIYw.4MZD0EB5\U1^VdLRX2
line rejection.soft 2fbe82	520	6?=E_=OXXLmEVQgh?:wXbV0:cD@I68EK9U\bRPGaT4NmQ8MKBDO`aJcaY5eW9HG\
line rejection.soft 365cfa	424	J^CQ9GEdiRTbuROnD=jWY<2M=;]XE;NOB@ZEK9Fc]:^VEVGFA\GjsjgNw4E^/JIE
line rejection.soft 3d9034	470	k?Q[COV`W]IGOeMNlRYQ#OGRE]JUZL`WC1'\VdHX[WV^iJG:v/Bk\^SiRWSX<O^2
line rejection.soft 3e30d7	391	=A`BDMI9V3WiHYUL0UPY[L\NQX-E3GwB9Qe\FL9\HCOZ.AeMn=LSLX]D7*^G<WJ;
line rejection.soft 44e4df	618	PERI]TF>RPHK_AUaGJFSbCS?DTXVIbH^:@UUGCSHjPFLNS<INCCb`RQpMJCX[wWj
line rejection.soft 4afdd7	471	ZXJ@JRG_b[VIiUDWBU;=JV5H+TKWIHIOTgOYUbB[NOPQOThJ]oIk<QKgcwJAp$H9
line rejection.soft 4ec4b7	337	X`=O/qv_d.P;i^mYF^g0[r'S@`%2jLVZ5O8\=DTYdBL^=WOMe.[Kf?p;nFa[#,Vp
line rejection.soft 56ebd9	509	PD@K=eSQiGGMKNEc6PtMOHTIEGO?LH?w90P<YSRTNGAnGMQIHA=NhXNNXgCXAFPL
line rejection.soft 5d9659	623	V:PR2pNKJABEdTXRQ?k3SXK94X;Z@ReYJ?[_N2=dQ\vvP@^N@#MaYMbX_]Ph6e<Y
line rejection.soft 6344a3	549	@AOXIAL<FQIWBKb?DIYM4FSCTIKa#KJK:MiO`QQ=94N69XFHNEQIOLcGWN4CJ=PN
line rejection.soft 68f1ed	417	`8OK6DPKW:h0jk)ME;jWB[TOC`=I]IMjL%ETDWd_P_9<\[V>5#\^fTe7Y-]Q0[8m
line rejection.soft 69e14c	423	KO_GLN?:qNCLI^?I3:wZTBbnPbHPTR7$GGSCLE'Z^Z\ZIZHFYIL3e@>DH3_M<OE=
line rejection.soft 77cf3a	569	>\D7;;Q_GIn;4KGM_SKJ=MDVP]MGIf^WEG:K`]Go=O:XeJQGAMUbSOS6JXAFFN:#
line rejection.soft 7db5f3	508	5YD;^dBT*IJVOEGYGAeYXUlRBQ@j1TO9HloRZS;]]%_QG*bX>I=[Rw]egGD_Wh?c
line rejection.soft 7e113c	717	VIB>B[[HwKO>ALC^SA`:UIKEhB<JKBW`N=3UARMHNY2HLN9IN?OMHACOPNU[EJVU
line rejection.soft 7e9457	397	=-3SVWQTN3E6=MgQeO0TsD<E#TT-ZAPZ=DFOi^BT9UHK/9LZH_^EnfYQgAkSA3G=
line rejection.soft 861a1c	447	0(C3SU:/eIU6RSoQB+[iX@JALDNV5AOUK=leSD=WUWfc?(S4D]DVY_hVmHQT?wC^
line rejection.soft 87f42b	408	QG8THpcL[&<FV[iNEYweSi[=TQ+Df2:65=V2V=>\qNXm?TOV89IV[CWK]Ig2HU4B
line rejection.soft 8ccfe1	418	DLMkI\ULRH@PJHGN[KOEJ=BF#\1J^fCrS<G5[b]\_cP;[a>J=O\FNJROBad8IGRW
line rejection.soft 946807	406	>TP\Wf?JhMPSASLjKJLZ#GLjGm=9NMMRH':Zk[jsKw-icNCPR@McgG4\-K[D>NI/
line rejection.soft 9dcfe0	537	3I3DEYICTDS[hw<MI^GFCCDFEHXP?AXH`BMaJY.gDR1TY[N;3V;KKLHTA\@]BLMT
line rejection.soft a9c69b	439	\%=c'mFdL=\$mTaMGNiREWQ<=m3GLkTg#=3BD[F^WTUbP6Ni3-CZYD`Ki'mS@Z+*
line rejection.soft af145d	490	JWJe=VHLdFF@OF]ZO:I^jP?6XW6ONK>UANPVB@CLcCwZD@UZO9LUCcLNSQh^YUHQ
line rejection.soft c3be73	421	G*7_@QdVs,'RPLE[]>rB`DZ8B7QcQGe4EJDYwX=^cfTWIEfZ<<S@c46aG@acWXVX
line rejection.soft c5cef8	396	GGIVML9MWPn`Zw9ILR`'M(@CDT0S\S=RQXldM[3W;>:;/bb6L^D]cWrTl\KMEXR1
line rejection.soft cb46a2	622	AP<>FJ<@GP=PTMY`R@Wt_XXDADWa4;JG>DjQL;DMcGcIC6i59aNghbU_c=.w>eCQ
line rejection.soft cd16be	390	C?/K0`Z\N;HDUU_g^RWYZHV0*cJeSbTLa?[ZTV;owUVQQFWM.GhdamXTi8Hn\DG\
line rejection.soft cd3d1b	467	5Z>[LOITWSOTgU_MMTwFO[U<WR4djUSPK&7ORXD8__jkeCWHFUNYmE^V<]VG<VIU
line rejection.soft db721f	377	`OOgh-WKcYTDP@X_.WAYI\eEwOXb[3\BPX;L?8KEVQ_>@5X?q8L>HUL]FgPM&*oA
line rejection.soft dbf1e3	680	R?P8hHB9QDJ_PRVDEBwUPHnC?QJ_==KUY0oD>C[=KIbGT;lRKOMQaaMAODUU<[Fw
line rejection.soft dc6578	476	`K6JBKcJH@S@wYp=CAjOGa@JGfFQH\\YBBo>jXYiSX?aOaK[=@JVNL=O?S[hAKAQ
line rejection.soft e54133	614	_N0:9GVHW<=Efc_`8QoqfNR2?a0\C8,UO1c\0F7H[ARbJUjO7SCwmigRYH_\1_7^
line rejection.soft eba051	512	6=^1?hDD[gKPeLlT3C]QZG8fPFEbPdQMJPwV=H^FPli9Y7KNSj0V_em\\AkZOh[P
line rejection.soft ed2b9f	424	Y=AKGJLYDZOKYZXR@Naw>.XP2X\K:BnAPWLJbR6_k;HI_ETJ=Oa]UT^>iASENJPF
line rejection.soft ef0750	458	O#7LWPL?MIHCd]MgA5\EQ@I8:G/DHRvc/8MG8`ErPFLCcM2MhE\u\RS-EUCWo;MX
line rejection.soft f8d69c	534	T4?N_QN_g;BJRB^JW9jQY\N,KUX0>:]O73?<AQO`bjU<P:(M:8FdweWL;'GE9_JU
line rejection.soft fa016a	483	gLBqdQNZF)`A\FY8@\QZ2KeD8[RI4GSGJUMVW[He\CSZBR8g2NwSWY@INM=F8hBV
line rejection.soft fe674c	556	UTTadO_JSGO3^PJw2XQCQ7]XBfK6]YtNG\GCOLHJXU@nFQSg]%NBSYALH\`QQOXW
line reply.advanced 05f80c	477	TAVD,0NU8_NOK786]bRRgGSMeQI)M6JhErQTSMaLL`T8h:H9PJP[BF\i:@D;^whE
line reply.advanced 0ebb7c	548	GqFY[CeZEDv\RwTLVKSe4`-WKLNF4eaiQ]W4V_YO=BF@mLED;`DC@VVAUm+OT1AB
line reply.advanced 100186	493	[O8AU[Z?.GbE_<@Pf8Il=WFLbLUTM<bQN?FaNhWrEAQHWLXMHw>W<kkIbjOfhLQN
line reply.advanced 128e7c	478	Y-JV#XJdeRTK`B=_[RXLC8X;GG?:RO?f:-I]QAc[UZ=^pS7[EBf]iNDTPCPN'jRQ
line reply.advanced 346cfb	700	FA\@fDNTMKdbD\7PSMBHT5FYKLOHMWeETfIVjRDFJQUBwY=>abLYTG[=IBM\KA[?
line reply.advanced 43079e	399	B=NEX>=HAP^Mk?6'jISf]FKXGPX:ORFJwB`=EHRBYRUQPWNO\TOHQb>qE?9Cl&_H
line reply.advanced 5dea9d	369	@KOAS@G75LjKJi6X&w/N;?Y]UEUf@GX+^k9pI3NCJPIB>^BJ\^V6RU]hPDZHGC2H
line reply.advanced 639e27	354	jHjv4Fq2LC;RB`t:?jCCcJDTd]BFSTOVJQ)I26;NDwXB)??Pk5B[[,#IOP_AFQMC
line reply.advanced 6b90bd	491	.MI0W#/F;Y_kVVR<^ADaL/AJ[,GF[3DPNY[<TI^VAVM)i1o:JdnPJU[QUX5MYQd]
line reply.advanced 9f10f1	419	LcE*]ETaPZXbOLBX_m;wMM?TTBu_I5YBYLSFN`6PH;INNG9YDRO3EkFOmBIatGVI
line reply.advanced b19692	434	>;wBQOHcUUUig55*gAcUP,=d;7mI<*^^9vV;aONGV[B<@?HN@K\TMvFd:3KHiM96
line reply.advanced b92791	364	oc;4m=RO1=ZlpY#V,RD`02FtAO_TR=aGL]dJFmG]I_iPUcv.$n2gHqj6c=@ORTRN
line reply.advanced c0ee3e	407	Y\]GKRKCgf]deS]HVPV2XW].nXH>PEJLRC>K<>mKP_CBR;E_VRc42@X:TwF8IRR>
line reply.advanced c34e71	608	M\CJOGH;CIQRSWQJ1NW[ONIO<WZsRC=?KJwdLXFZWS`LVAhBCbeLnYFgEWEX>RBd
line reply.advanced c88572	534	*;VCdFUKNUw\qJ>q*L\B<4A`N/iUIC/W^Q``[0bTD[EqCaC1HR9USsSCT\STtOYH
line reply.advanced c98328	501	@@:fY_ZJHZEYA^PQ&JN]]M<KZ_FJTAHDIkAUNVEwYWGWDa_KKLLUOf:P;.[_VJ.d
line reply.advanced d61c86	561	]IYWaOIHFHmRSLOZQi;ZP;c`#AGYIfFIVMHRZk:SQ6^KA_jOG@IFCk_K\SH[K5DK
line reply.advanced e49b12	407	N^VITH*K+[dj^XK?#HCHM-4t6*^S'KmF_]YVQNVo2QVLMNNBJtQO@`dQSS.5WMK5
line reply.advanced e9f38b	462	LCT1N5>G9U<SLFFN]TZ_OUWB^+IKZGF^ORJXFXP#Ig]]Y=ONi3hYbLWmLV.TbTZN
line reply.advanced fa2918	577	<3.SIDE9LfhkXeD5F9jw,RAYKLMLKb[PUZRGLKUU._GAe7Q4AUJt6uZ6TY,LgdFd
line reply.hint 04adb8	455	FfO,R#MgeKFH>RE4?S\:9QVDX7fWYBNN\CiEMHE1&G>;YPn#5J8RTC=AN?Z*F5@Y
line reply.hint 05b287	465	=Od%J:E&DYCp`DAD-BO;sSX]?GVrTDUGR@wUH8X6kQv8P8UClVghHwLrOC>KXBf3
line reply.hint 10265e	681	R?JK\BTC>X)\ONOcNGKG`KIJG`aJwSBTLa3GJHPdNMIKK@FB_`OA;WJj`_IEQIOZ
line reply.hint 21141d	429	GW>=IP`VF[A6WVOABL>C[QME\AFXUgwLadUj>;UK_O^LULiLMP7RUPL=@AVq^6A0
line reply.hint 247d6d	535	TTQ_ZWwR_JE7IYVaDP<N=`XNgLOGQ\_`Ic?YXDHRQOMQLM<DV9DDF7ETWIQDEDQ?
line reply.hint 29555a	602	OfEGbO=E@LM]Tf>e=d?DBHPVVO@THOa?doWVRV9aX6O?DYN;<b<#6\KDnXDNmK5W
line reply.hint 34ba52	616	G[<=VPRD=F]U``EXPWFBQJIX:KZZRO-FPVWK]NBG`/P^A\wJ3iDI<bhRCT;CV;NQ
line reply.hint 508f6b	525	bwU*pA>:ILU`9T2Q-^9Y:6Ys/>ep92J?W_qU*V95G7mGT[n>CX?2*hr@[DFBQ2Ci
line reply.hint 5437ce	477	<b@SI4M7NM<DZoi]2E6B=VTwCgP_P`\;c=gYCE@?;5_hMa;CGU4H7aJQsv=HC?;P
line reply.hint 65011b	408	.g`<e>=m[ocTeYT`2`5cUK\@-JL/G_ONw7_i:oJS`tX<vJG;LOYPbOBoWaJhjSf:
line reply.hint 8ec2d0	550	@QBPaM6P3XMZGY<MP^>JSOPLE?NDK>e7R_PWS[Q_:Rm)GaDA:QDB@?NUwe=gZ?RC
line reply.hint 994b6d	380	bGKQTS]3`TVkb;pKLKR5lOBXfCJIJSHW`(DZGWPuT`5E_U;N`N:KLM2T>U#eF5^F
line reply.hint a07161	403	JS8WJc^Yb]W_ruETM]v.NW8tNBFr?m[HEIV^ngJsm?0k\GJsV<bYlVORYwV`AJlP
line reply.hint a94d96	530	T`L$Q.A8IP5[_fN`EUIOP:sTG2SJO#P9_Re[)JDB,DbBW3L3dZKR;X]r`_6wJ`?c
line reply.hint bbf9ee	502	Eo^KXhPbZQWEQMhRERX<UT;NXRWKVYMC#\QBC@\LF?IJCQ>b]YOK@AC`fY`Q^NOL
line reply.hint bfe51d	511	aGGwIXKOQHINsZ7abtSGWuCTOCZPKLWaFRAAanl^-O0RmQY^L7fw7(V<]eB.cI6U
line reply.hint d1065e	488	dX?QdORLQRQdRf$hPW?`IN4l6H]RRiWTHTlWw[TZDBKQNcci5F<2ZcN,LiT?`LCH
line reply.hint d21198	588	ElKQWD069`GlO]EYIeAUBNDS5AH_7U[IwaKZI`FO5_]5SFSGYeI3<^ZZ[I>\SFJL
line reply.hint d875d4	578	3iQNLI>PBGK]C[fS*_1PCNPw9YI_BNeDDRUKQN?SFSX\^Q\9QVWTCNNhJeRWLDUF
line reply.hint e2877b	471	WwCTK@>KGLRPZ^iMJUBO8mKHIV>Jb[ZZ5`6JSDqLW7R1OJfVDALKL\T2SMVDbd>I
line reply.hint e62c9e	538	]RF]U_Q2`VX?KcWoFJg=[QYcQSGQsTEA#KTBKi?Yb^TDm@]U?XCYYUD\TRb\QCKU
line reply.hint ecad97	479	:NZS@8?NTFNUb[A?JZUDG[#ICIMcC]s`SSJ3J=g\EUeH`HPR6YTF>=F3W\WYRkT>
line reply.hint f0fe15	593	[;KJ^XLkP]aon?V\`^Z>V:0cX_QN^2Cl?G>3aZaqPvH:lL^mXTwmUcRb;=3>ZRCG
line reply.hold 00e15b	611	bJHPdCKMdL_BUDDLP:E95QTaCAE?QR^fMcCCDQaY2CSF9[?[BN[KeGU><JG#LEGS
line reply.hold 1332f7	518	s_D_PFZNE]cAKM,_[_G^DJ_]RBOL4LuQN_f#]VaP/KaDRTgTU5a2HOuSAP?(eE?R
line reply.hold 14fc1b	467	EIB3PSI?3NDVV\<wA?=h7;39:8=_HGs;kUhINWFt5@^=BJoL?c>ZVk_Aq2NMFbT6
line reply.hold 4964b4	424	=GI#j\F2WZhlhoHcMe+Z7KH`1>YTLBO+fnhgGSIn@`:;[jY3QIFFNcfT\_NHe<H,
line reply.hold 77a904	493	WD3Zq>:V8W*h@9:<LhH[=B[GF9Z:e<gPtUgX<MA?'=OH7NQUBfSQFMQ0SKM[YA#b
line reply.hold 870ef3	569	MSNSn9D1ZRSjU`L^ONH_:NWT?0VR9LWE]TYHXH^C>Gn%Ud\<NQA#?[YI=U5JOWB:
line reply.hold a89254	469	9*I+RS?VRH:5w\ZkOKORD8HR5K3^>A6YWKl`E(VcY]qjEGr89U>iU_pei2[[K\6X
line reply.hold b83488	517	:^L]S)OC3U_hSX?m1e:N5I)ZZ2ciCOSK_aJgl[4pEAC$V]M8H\2B#L[)^q8SuCVK
line reply.hold bffee2	651	^<UDb<?BYEWj@C8>O9\iMOVJ@6odGJTlKTw=CGY6NIgEDJ^UXQX@ajI==O;C:HEN
line reply.hold c591de	493	IY=@jHKD=ELNFC9>iTHjBAKEKNbH9AV;f]g*J5JN5:WN7Lw_GX]]T<SBROH>U,GQ
line reply.hold caf32c	538	T[3b@^mwhF];Yi]K]G@1YWRYbT<6LDWfIQO<WXUVDcJSq>>XI=DcEO@9RSQVVhAG
line reply.hold cba178	520	vSpQ^Ib9ONIdEGAOPOSV:TZ5gDGwPI^ZX=^7NEO\;RPPYmFPWhS9lL9.Hl6/D\<N
line reply.hold dc0384	454	FS0SwD?0HFCp>G9]B9JfP4EJMBa_T`mZuQoIOQbP>;Y;=b`VYAOXMKREMa]L\FV9
line reply.later 0b7e7d	579	/YRv\^YUULW8XOVDBS<@BY#P5MU6^KSF7_MZWVJXX]<dLM1^=TERCCGPQI?QcG@C
line reply.later 2b33e7	532	DZ9WUXcVRZJLQYQwRGIS_EIc9XiIX`V;LW^BZNGRdFDGTd2[QPU^UTHOKVnKGM<?
line reply.later 5a1e8f	439	a6:NGWjO@k6T<X-LR_\P'l<1BJW::8\P6P[K`]oX:BYPPK#\O[oMFFc>ka>bV\h/
line reply.later 65973c	524	[_-_?CA<IBY9COZEUP?ZE\C^Q2lLDH_RUbeTJZ[Q?=QV=Fal;G\7-VwDNB@XPDEY
line reply.later 6b3eab	619	A7OLj8HDYD0N/K>eEwEYAIbP<9Mf`LQ6c`[^K^I;K8S]EglWbYA0FBdk<NV*UE[9
line reply.later 6f6c96	441	Kc2NI=PD7?iOGN@Ud`:c<pHFWS\WGSJ$HfX\^^DnZPWCL\Dw9aP9+=_W^F8AeHIP
line reply.later 7c5afb	511	Gf8>ZI:?J\JZ[^jrGWSXRH>P;KEcDOQO[W[h?KLNJBaADVw[<\::2GTCVE2ND@WN
line reply.later 92a727	458	_\TZQ:1:IJ[IAPiDadBwPZRGI>^X?T9C>^UdV/X(76bO:/v\[U`591Bpv@EGAWe^
line reply.later 983acd	529	nWG_?bSaVJXR_gcBkEDCIb9JJ`X+V:NK?MYZlSwUCL7Tc`Cv@T]>eK[QiYZPR`Ki
line reply.later b7cffc	517	ov#_aOF^PI^6PCJDGf>^+VaRRNLZZFT3R;Z:DEPTH1@bF^U\VCfO86[ST4dJT.:Z
line reply.later c47d32	485	;gCDfCGL9SQl7ZHD>KI^9PVu60\SAPh4[[wU`H@i_(UGCV\LMl687eRD[GRYPMTD
line reply.later ca3c9f	505	aIFMW0_EWcwRYqSI@TPW<TNXQ7MYb[]E[PU?JlVPQISMKOQZZSNEOE;6BRL/RO\Q
line reply.later cf7015	606	Nf#GdM?R8IHRTORU8]9`GAB\C>mVEX]?c]niD];kJ5_]Q^a=5e@?@fR4ggOUV;EF
line reply.later dfa9f3	498	C^HH^6E<BO:N;^Dw@n7bG4FM0<WUBN\.a`W\dc:a<7dWOD`4HL5:H_dEoJNfF54N
line reply.later ea165b	605	Os=awFL83USiRg1X9hHS?7Z]>?TS2XQ?_LKUQ`IqD;]J:[Q:Dc58@IW?ZYB]U9IH
line reply.pending 042678	648	I^:@kCbfPd]e_VIc2FDeI29_5Ie\DBbNkXbTK_4wLFZNUt]@.SFGYMoN_U>aM68?
line reply.pending 0a044e	507	[w<KRWF_1L;ga`DD=HVW;fIV=VbC/WWYcWj]]sNg>\R7]XBO+fa^[SJ??d\K>O8b
line reply.pending 0fe672	480	XV@DWP\E/T?_fMHPUL;Z#fFGEV>TSLDC`hBD<P`>7LN4GGlY5QG09]PIpHLDnJLD
line reply.pending 13a5a4	374	[9.@TKK0ZeX>s?]i5X(Nb3(U?#QfDZUUlvDoLa8VG8DdDWv=iY:6pC4UHIU2C-JG
line reply.pending 1567ce	384	kS/eaJVCHRMMw[Zac=<V?[;a8\KZXeVE3R?Vj]TN6KHJilAY,@DZ5`OHfhcR]XJ4
line reply.pending 1bd6ec	398	YZFRbcwiKQc_`ea_>LVX?`OZ@NX_YbZ.f@[=bAA\OFdTa]rQ3Lfgc7aDBTIaZ<ES
line reply.pending 23eca2	573	RwOSNH[SMO]NPv2MFC?bK^KrEJhXILRPW_QHMIDFGDQ:cE@GLJBI9CM;@PZTUR7O
line reply.pending 2d560f	354	Y_?Rq=IEc9O3<EA@8lFj)G[qP2>[Ld;1M#Ie[`,1XSQIARgr[7;A61(4<Y,I3\K<
line reply.pending 317e7f	576	LYEJ^=>R1]:dFg9RKILo)K>OU@UTW^n?WUWkIMP<HOw5ZQ_A\[=+<Lb\nWKLTJPE
line reply.pending 3325e8	846	OYUEVLSEIURIPQGaJWBZFZBWBCScF]OMwQIbIQIFKCTKTS]PYOGACCDFNKQOG6HD
line reply.pending 37d947	654	7Um<PNKFJ`_q`QFUH]@wJ?LK=>f`GIIHQ]EdNPc\AD@BRKiCS\PYO]^hOAO_UI]?
line reply.pending 3918ac	527	#CM;T`VEALBRPJ8cDI7dOURICEDrP^R?V9Lc5bST:R_V^W>ATb1<K;`esbB\hBT4
line reply.pending 3ec676	532	]Iw_Y@J^KDY3=ER?_GP@URdDVP;JXMInDUEB=BKR-MbWKWC?k37TF=CQM;lCC<KF
line reply.pending 4865bd	563	Ijb@PEPL/i`]W[ZU9aMeaBTp2@VS_4OA`Fbv,]GFX?mJCllW@w>BKH`RSq<LfLJ[
line reply.pending 4b9101	721	QCNMOKDGEEcWDR>JLVHV<bDT)RjE1MiRONrKReR[CBVC?K6XAwQDCZb[jRBOH\I6
line reply.pending 4b99a8	728	BQ=XJGCWNNCCVdFVQUSnSgEZEFIUPLRGOOGQMwL[8ITUY`aL@OLNTYgDIfTUQJ<H
line reply.pending 4d5fb8	556	SaPCLO:>7dK@Re#Nej5ZNRGEJ-hH<Nh\DJIr^_Ce,DK/S\OA]VK<9]<W`ePc[B[A
line reply.pending 5484f5	595	IRDHR>DNL]w?BRW[POFfKL'USRHIMXW<PMLCGiHE^BRMNRBU>JHCCRWBVgPNYBS.
line reply.pending 5bb28c	340	@R1IcZgrdNRnGj=a/Yw=W0MbSvJXVn8ldVZ6Ji2gA=YDbhJMWU1p\ab4NNvJt7@;
line reply.pending 5c760b	466	\XPTBLXHFWH>rBaM@KLTaNAShCOEEPGAAX8TIIaSTiKmUIINI7R.^CKRF]EZHiU#
line reply.pending 5ed425	491	hm:GHWM^QD^<afK^7cl-BP4lIKEk@R^.84R]\IA`W]R]owEHECdfn^@_mV3PL*CO
line reply.pending 5fa303	424	GsBZ]H_fW>;[5c?V1REC'c7PD8[W2jwaY_fHVe?j+F]K_OHE;HDMACk3XfNQhC9A
line reply.pending 681a87	481	LGlGRC;RKtP\FmF:EFEN-RX<P8^NQb\[]OOmNZLS'bwE`JNYQNL(8;kZfsQ=OVV/
line reply.pending 70f817	509	GO[GCC@S`RfXCR5JHC?uCK0XL#VVJBIOXTMZaMUW2SBO4JeLIZ;LS?9XP7PL`;MG
line reply.pending 70f8e0	569	`9MJOURXKn#>?EOEPTEaCTT:FH>CEdnXV<@W@2^VQJIFHY;G`F>6365Z3LUJZ.[D
line reply.pending 729213	494	9MKfSI@TE_^bFoBLY5&o#ROsDHTW<WcDdYPBm^R_.KI7g_B@5cG[DWa$WvH/\C3<
line reply.pending 7336b2	525	1wD5iCBL1fYcRV0J6R=pGCA_?HfO9cb,kXU\U\7OHS[?[KSL*aX:?mkGjuQ\g@M1
line reply.pending 77e81d	524	9gC@WAJKKJVYVhLcAfQ^EGE]D>qh1I`YjiYRVhC@W9M=GWaS#\W(DaU:[^?=o@CC
line reply.pending 7e28fc	633	HVbQc5B9Li?SDM#_UTH`[];PO@VOJAdClUJUAQPV@NlCNFU7_TKIOC\mUdLhX?I5
line reply.pending 7ee973	557	WiBNV<INMMoUUf+Qkw@`M@?S0ERO-FmOkVbmMY:IDJYCPVbV@_73Db`ZbOQ;NCED
line reply.pending 812dce	441	Ah:Y8nO?BQwGY4cE]Jo\`;/fPESY5^FEDGf;Yc`dc8??X^6I'4ZWZX^P@VF]\[=I
line reply.pending 958b2b	540	S7OOQPC\KL[_JXnKFQPETOGY9HG5[vK.;Y>Gcd1QFVXMSsVlC#dO\7MP?CLODYH4
line reply.pending 958d2f	603	BdMEZOANBVZbPZGJ<WBXPB0_=L]S-G_/]ZkfuYPT:5V>NFWBA`/M;OUVwGDcgDMN
line reply.pending 9753be	673	WfC[^XWfHM`^WMRb.\M]JE9j6HQKXet'IY^OIw=NT?QULcZj4OMN5]UY^`O6H=I=
line reply.pending 9bd2bc	436	S;PhGh]fqTMNR<o8YLBOMPID`h\#DBVb_T[G;O[c]tISZMDLB%\LOVB@98K?kbQK
line reply.pending 9cc2f4	409	9\;[#<NTTF\FZ^FiJPGQER3vXSIJZO_]GZ[I_bOPAG/:JdU;MN]fTQ=IfQQJD3L6
line reply.pending 9d2663	567	?hMHQAC>;Yu[^]7]LXSoWD=kVK]N?WWAi[]ZN\La#>^TdWS8B[M<>\YFX]<]ZJNV
line reply.pending 9e4fca	621	URMNWHTBLd=jFVFM<[?]H@Yw8@`K:Xe7dTQUGm/JGRXCD]RTKVI?OVNEaKEGQQF[
line reply.pending a1345c	534	H[GT^DCGGfeVRs4<2ZNoAKKSH7cDJdYCwk4qad6d/JLA?\X/G_E=BWc>[SROT9Q\
line reply.pending a32a50	483	wDA_9=dVCOhMSe>TJ]FG8[SQ@\&3NbLNA<\<[dYi\XCHsWW;Z+IHaQM8eeSNH1T;
line reply.pending a477ab	578	fV3f\UQZ57NBRRZ^<PUI[<#SNKLIE[FSJDDIT_Lf-VSBUTBA3>\XOQhM\OD9PO1J
line reply.pending a5e3ff	435	KcR:]T``K]YSiwC^OWDL%Ed\W?hcWms.Jeadbb:iH=kQOo^]>f1MLi_;Up;GJ>KE
line reply.pending a71711	640	ZJGALL@I1FQF8EPH[^OWFRIJD?]VJ;f7TNcwKZ?MVCfVJCTMJNG5.@VdIXVNQ2GY
line reply.pending ab983f	527	\Q>TIZI_=Z[@VMUF=^7e:a>aHV7B,UpSdEQ@DZXNZ?MZKWPYEM5K0XP?XnEOI<[#
line reply.pending ac2188	499	%kL8pHMU7OVfNf-LSK4\9=GZ/ItUVKQ1lgj\JD<Y?>S=6PfJ[e@F:oQwZZ*UNTES
line reply.pending aca581	549	=VL1`?HW8bSYbj'WH\RPDI<aJZGMBZgHcja8D_TR5AdWh@IIAwLAB_MA^f?em5QH
line reply.pending b063d2	676	QYUUC7MMG^SMG_CLEWQDFIW``PGJGNwBeU[\HVXUSL[YWNQCZFR2;]b=S`@]UP==
line reply.pending b094c0	641	KnOLTHIKAQP^GaDODdJWEKLcD?WcL7\Br\wWBQOC7<:?D`[VHdRKGafZ]H;GQLLU
line reply.pending b0acb9	504	aZ/[SMXJJ:RUUUQ[UYFHPLccCKXEK[K>wQO_tkGDX<AQ=IQc@r7<:;MW=^I=]EIZ
line reply.pending b5e5ee	367	E`P*wGS=6RrgcTVO/OiQK7C^KU^f9:RSq?`aB]i>]ti1GVV8FNDSIEwV[m9_UMWY
line reply.pending b75d17	488	@]5Fn6IEMgiOBD6VMLHkHANnQFpWTBgDbJ\dRM0DO#U3<WY9?h55<fa>deN:iHIA
line reply.pending bfcd5c	444	c`:8LlOTT]rNtb?rQ[``HDQ^KJSQJYXVY(^[;IK@QPw\R=U@SjTWBSeP>FYm-iD_
line reply.pending bffe54	511	@]d>Z/4=OZbh]s5pBi9gOJEkFMhRG8qGgsgJFwD@7<UAdYtHEjE;;eRUo[?Pi8D.
line reply.pending c3d619	359	;;\cPO7g#Hw^CATZC?b?KJA,7K7?B4_f27[U8FWi/bI=ZR]K3EF[am6Z?K_BC^CN
line reply.pending c51cda	496	PPg0O,=*YVI1-QhQUw;tPIf8?NC\DV[Tmg\`IYVFA5fQZOc>L[3Z,KSHO\N^ZISO
line reply.pending c52d78	626	DROlKVc\:ReZUTBOXSLPL\#LBZc1H\_SKV<TSZ[PEAJXP6U[DPIXH,h8SQF@MSC?
line reply.pending c60ff7	357	eE=c/N\@fs<VDcNJFwLD-p6KhGO_7^bIZ5VmLW]UekWHP<:bN?5-0:8MVMCMH\r4
line reply.pending cd1627	431	KOb@LM<JOe;gKFXNU\D_BMPGXQVVXQi\LLq`Z0BQRJSR\J=PKKBINWARXCN]m*E#
line reply.pending d6d547	620	AI<=X>IADh^^8c<UIb0`JAMXM:^e&MeAPKg`HY=XKQw3OIeFOi>,>d\]kXK\tjNI
line reply.pending d94245	416	.VPDaN[_XvV[V_HeQY]iUKg>1LMZD>.lKQ^MTUIY2HiSUb^>TYZIL\Pd@l3_WwS<
line reply.pending df6e18	407	.uX5b/S*a`coTZCVUX#lI<dn@CBR]8kEWuZi@HEY:U:AU?WLJDeZQN\dF^;>mKq+
line reply.pending e80ff5	653	\BULDQYNeMwFRXMsMYA[]OWWJK>FD_R`HX?3VX^QX]7]sfGEZ8Y=F*H=NaXD@K@<
line reply.pending f7a5fe	438	LZb@p>ND+MOL3g]B3`AF(dMVOODL<pQ=rNQmBYO@uYc1sIXEd7A8[<wJ@LJ^5)Z8
line reply.pending fa0904	459	TW^6`XmQ4VLGK]#JIJLWWDB^/BNZMMdbGXLVTEg[<ci=`KdD:ZMCEFOCSZHKgU8R
line reply.pending fecb91	562	JYWfMC=ACTUM5D#QQgBiA?0fGA`ZIHZ9VnV^YjOK?6ONCT_GNQSJTZUKNR?T\Q\P
line reply.request 0107a7	381	5M?YYAUB1WMdEoD\Jlch+hQY=A)aAkaKwIi=WdEp:Fk:oqF?0Jg9L7SFo[JE[(2G
line reply.request 0340d7	424	5l3ES?FL<YkaXu>]1lYw5UAk3Vp[:JX8aUcUHc>h<,q3b%N?(qO>[so5up8RwI=B
line reply.request 0fb4e5	574	=]f/S&*G5e^ECFA?HGUY_I<KG$ORH<_Dlfaj:=_G@WD<EM_4Mr#H=M\gYiH^^W_X
line reply.request 117754	615	TAG9cHGF>Y8IB<UF@KE@HG_OE:`ZOHaOW\YwEJ]DZ^ndBAcCgIB8A^9VKTA^REV^
line reply.request 13717f	557	ewG;]=C0CdhIQ]BWBf(KBPG`>QO`AD`1Y]CYQ\H_)=b@W\U=Hf45(Mb`qZ@pdKHA
line reply.request 14025f	548	;_?V^O7EI^JGSgc[\_GS\-Kf=PeWE>OFkwfLWX8UG=J?5JSQ)[CU>]LLZI1G^5OO
line reply.request 1af89f	458	VeAM<QVJK?re^JBFPfIV9F,_:VT\Z`IV;bK/h\9aC2-RW^KI3FF;c@<=?KQ#C@,M
line reply.request 1be700	687	OY-GL@IQ[:gKc4KR>L>BG_MYFPSOY^EPb<NF^w<V?ECPFnaTOk[VAXSGOSZB>M0[
line reply.request 1c384d	448	8RW)[2VTCfwSR?MOcUZQXS:SdAQ+X1MR7`4J?9bG-gK9LCA4TLOV6UV_CI.<w@d7
line reply.request 207645	400	>c=9X?DSG\ZoH^4e7ZBq4>7UMAaw1fmEY_deVm:qVXaKCebQEh.'HZv7W\fFgM7]
line reply.request 29c46d	547	J^0BMF9@J=8>]RMWGR[T?Bd2>QC[AwXBTCQ^EI?[H2PPT`NL@N;HP_\8TRGVNS;U
line reply.request 2dacb0	498	8cL:IOT7LNSLHgYe4j;ZF/J^6>TYBPSKX\qYYh8j<7ZZ1dbHFg8@?NPOgFFJwHEP
line reply.request 31257f	512	?fJ3nL=6+`?PTkPQ5Q0v.:gA29_a5Pl;VgXLA\FMA?N;=^[/OQ.#5Z[<ltS]YAET
line reply.request 357822	349	aI9Q2_RSE[DCTEJE7cK=?Yi9>_5:QJbcC#d?,/k>4'?FL9a`WS:SRH&?HQgdbTAT
line reply.request 37338d	557	D^B?TMURMKGckiHS3eGS:HEU8WQU9X[QkVZRGa4wO>MTDq]FKbP98oR=eUSWBF5S
line reply.request 3c11fe	544	AjR8o3FCDS_gIb,\O^Iw6?=b18`^;8jXZbaX^mHcE5[Ie_f5<dS4Nl^QQT=Hh7H:
line reply.request 4c30ab	458	[aY>dMYTTAScI_C][WMVJV_NYEOPg]wGLFD8LVCJQBNO\M^OCBM?0@^URD=HI=L4
line reply.request 4d70fd	401	N]NRIJ_KwSJWNGRhIIeB_b`ALK<BeEIl3Y?^d@]AI?<pP8XWc8d[eLNK=STM\PDM
line reply.request 4da95a	520	?VT<JSA;ANjVTUOm>U:WZ6DND?QAKPRZ?]gZsFJCCLA7>58QFfEF6w=Rj_ENU=H@
line reply.request 4f5056	509	Ec@CjRVWE[XaFeHb6g@b>>Xi6@pcBg^CVifeXdF^5=fLGwe:Nm:(OdwAtN@[vF@)
line reply.request 5b4452	521	I?CQSDDG[LVKfTj:PLL[P`LS4O=pEHa6#DSYSYIU<Bi_NYK?Rcc:ZBsUZ[TbN,Dd
line reply.request 66ef09	567	6L:[MAaVJ]JQ8=@[H]AQF[E=^_^^JSbQU`L;[FH^U?L=\w]I2QS_0JpH\WYBNXCe
line reply.request 6c1060	445	J8`;JKJOY\O\SUPb:SNb`[^L[2Y]UP<Xl]YiIUGdNJM9B6F=UTNTUkkS]RC8K]wW
line reply.request 6ff232	436	O4f'k9>4bwQlR<PoLEU[>4ilGFlg8JS?^hhMOMMS;6C`UXc;Uo)HWhEgI\2B^R`H
line reply.request 799b51	704	^^6LZG`V@]XYZjC_CbKO=XGaATVOFdsG^TXMW_7gP;VJ:gAS:QN.MLJ7^wUYYM9D
line reply.request 7cf686	455	4XTeCI>;X*\_P<Z9O@mI#?I8t`AM^B;=l^O[C5Mhe1im7KWLFK6UOX\7JZ<DB9OC
line reply.request 7d357e	839	\QU?ECARFqLSNM>GH]CPJYdEY;K\@>ZVTHCwGFJHCgHJEHVD[E;@EFHa^^X[MIPD
line reply.request 81db9d	611	?eY:W9DG>cM\[LWw>TEug=HjF6IMDNA:m[aRTZIVU@R2VJhVK>MS=_H]WHQQbK?G
line reply.request 95cfa3	689	NwDO^bOCCeOHVeUOZNMQ1YKRNN8\L^NGVPOSZYdXJQP^VcDD:JdUREGASaJN`3DA
line reply.request 969156	656	IVI?KNBC7PHZJX#@Sd1fH@FTX;RNEX[FZTBL?HF@9cY>b<TTPK;A-NQP[UBU]APR
line reply.request 9a5a17	539	_]]qX\ckcAe^RJ;TWD\I4G4NTMM<c[iVVRIBUrc`_NPKwWAXLLG[REG=HmVHJR9G
line reply.request 9b4e7f	554	YSJNTB7?TLV[RWwPKYASjQSETAROCYGZQXPKF]T8UbXeSWaNabONUQVhQ4YC_5ZW
line reply.request 9c70e6	742	D\R@[8:H>YP^Nw=Y?P@LL<G_D9Y]7GI>cTKSJ^6MHDYM<Uj2RiG>@iXJ`Y<U^MD@
line reply.request a2323b	584	O`<8TJ)D;XTh]_DF;\4e=?7k/JWM5Cb9Obcdw[5_JPeAVVP=JbB2?fWJegMLT69Z
line reply.request a691a8	632	BZGoXRCL1waQMY+bYZ?T;OCYEH[SBfZ7Vk_NhRAGXDEI[geGA\BHI@ZF]^DPSX,C
line reply.request aa708b	473	CKKSLE=B\jaS?4<LT:]CkKGU_QbOS.#GDXFROF\@`GWRZ:15U:\AO'GM2aSWYO[V
line reply.request ac83e0	503	ERo&n=47:f>\6a-JcXZYDNl=D4]eBPSI`Xab7:m/;kR>I:G*wm0<;W[qN^KP]IWX
line reply.request ae6616	517	pjA\ZaEHURFZwbFR^L8QP[2XTXMN<`aQUM@;Tv2i8;<Gqp<[:UBYaM@AfVZC8H@S
line reply.request b1c8ac	651	BAYI>CVHBXXX:CIIUVKTiJU;E6R^PEGEWW>`GLF<SQcAL:c>NVR<UIU[FR:`V>w;
line reply.request b85072	370	;tG=IDLI;Wc]>Q`IF[KvBCMd=4RT@Ai\wgr_ca[I2?p4GL\:qkN.)ajohE8w\JXZ
line reply.request b9f167	653	M<PT>2MR7^NCNAYFj`Q/@dIKdWVSFXWLGA@>]TwJR]?AQeHO6gM<F<H\YT?TS;VE
line reply.request c8d440	565	6`WCT=CHGa[aZe#IaTOR^/C?VX@GbKS\PlPA\NiTPSZDkCN;eFUJ@N^;GF5GiBQF
line reply.request c99ff5	492	bDY;PKBROE>aVq=]MdJJ&GTYL]Y8FXfw^:DWL[HU%o\DbTTUXV_h[LBMioYVJS9@
line reply.request ce8673	546	GDW3w@B=D:K]a;^D0cSU49F?CCOqT>=4^`H_HR/Z\>>VEQlNPVB7H[[Ei>A0?NmZ
line reply.request d0d31a	599	_GCNNLAcbGZWXTI\7^UR[/LH3MLVa]OCGM<KR`L`V^JGVwHuM=<Ke<FIKRPULEWA
line reply.request d1b65d	604	cfP;WMKM4bdTS[G]MS<KSFEX<FTOJ9J7XwSlaJTQH<MUNU[IShGDD[[DZa_ZS=ND
line reply.request d539ea	740	QTAU]=I#@PbZ<[5ZFZ?c<:BIL7[XC@e.cbbdVZIR6DW9EO_;De:+9]dYcO=^bDHN
line reply.request dae084	606	Cw7>gDH>EWnjS_LW3\CdN-Fa*:LPA9PMVZQbbZ?`8B^74X9MDX'IQgb<iWQK[H==
line reply.request f16cf5	541	JXTLNF7FDU;]8PYEGSYEGUKQXMO<JbH7`T6OGHYT>[K6[NJLMMaXB\AQOwC=VL>W
line reply.request f8db85	549	/Z9;P@9PJcOWOBMKPF[jW?>[\S\SHE97LJVU\GHdJSG`E6K=5HRVRlPUggVmvVFw
line reply.thanks 0001cd	568	7UD=MKSKILTU^[co1T=MB=VI>OSXCMCOa_dgPPAIfNeh4Wh#MZ3_H_fAcTE]SUJd
line reply.thanks 149ba5	454	MGFDTK@V^HCDrYYBCFPfaXN?]W#F@aV[3?MlKNdlVYfXBUcB^K3@iG6SX\NhK^<=
line reply.thanks 15e903	601	6Q_E\F+<1wOP@PMDOfJl<66FFBVK7IcDOaniET^F;\c9QemHCqNK3UhgbZ=O>2SF
line reply.thanks 36979e	425	UR1V%]KKe?bC[\ARHdPH,BH@:LfNADWGSSXCLJ#]B8Nf=cUWKM_MKNW:^WGXPS1l
line reply.thanks 372c17	478	ZP<nSBZWA:RYA6F:>dALLB#I>_\CtI_>]PO:DTHN9AK69?a\Dh@TSD4KW>O.MSRI
line reply.thanks 421716	431	G]?C_87Z_CQNXF@PN^J[:JPc=p1WFL]U?^DU[IRNM2O_XMj^=awPbdS_S^SVTFMf
line reply.thanks 5e702d	617	7G=<PG?ODPWb^[TBMN@wX]K^AIOGJglPiR\RIfHVPJ[R[dp5;bE`Za]ZTJSWB9P]
line reply.thanks 848fce	516	MTRI_E6BSpHWI[PDJ`CXBT>IM=`E<'V#pXcaCO8OHDhNVAT<V=G\H`^WOc(^[]EP
line reply.thanks a3683e	434	NI2<\G?S;8GIi^NQGVaJP(#`@NLUBOME_hUjMR6CXBYJWil=*VlYPXMJNB?^W]+_
line reply.thanks ad0c31	594	O@UF)YX@MZS*J=m<cPP@OwGL`Y0FN\jE_RBL(H[K`HRcA;AWE?ILB2AGLVIGFQVF
line reply.thanks b6405e	350	:L=GZHTY@GfRMTg7ZMXR;F],VgM[<9L^O5=FW9#WK?>]oUaJTU]S^S^9TE<D_i=G
line reply.thanks bb0a02	499	;BIW<LK3@LB[d>9i'?h,ZJ4cRKl[G?.?Ew;1JLYNCO4=H.NBSD4]khGR4%I<W^MT
line reply.thanks bc6783	405	pJKqHOVeYjIHP]A:K;GZ.RWSU^9E8P[_@XBGgOre$SAMpN#L[dcKe278JUNOa@LM
line reply.thanks c8e934	552	VKj9EWY2IS0QMf\hSUVU_G\OIESW,KY-8B`Y>[TJBFXR[OFJ`VCGNY^LeSN\AwJQ
line reply.thanks d0a6b8	500	5D+:OIR`[HC]w[IT?VIZ80<P<d\L6ELR9KGO`F?hQN1cS]H=Qg;[TNdNqSRJ_gOM
line reply.thanks e37917	587	ZS24?A;?SB4MXHgV2OQ>_Ta@Wg>\6VJ>C5hw/FGlfZ^;NA\?U:C<[ZeHl[VqSgQe
line reply.withdrawn 08a1ea	450	6H72_/;>OUL[SZ%N>gCV:D2]G#`\Hnd_edN`aoMe3WQ;?Ut;Bi+54sl3quK?]2I,
line reply.withdrawn 6a74b6	644	PZ:\aERT75TaO[58OWDoCF?U@A[c?Y^PY[MAcYIq>EH@PTS?BbXG>P[>wdACZMGA
line reply.withdrawn 9ddb70	482	^w:^YHJZSOOu^Y5Q:TB^ADU?.QFI]oGjHekLPE7ZKLCEfM,RGVEUBRTN9cg9aJB<
line reschedule.moved 0254a6	574	PN9h:aRNUJZPN<@ZSJh8A]LNFHXFKM@N1DRK]ILfNam\>\\[U`QH?GSRFeOL=DXw
line reschedule.moved 060a4a	722	P69Y^HH@IAKJUOETJQA]OMFO?L`PRQ_AYGwQPH`>TNVYUUkNGaQXAb]G^FJRMVL[
line reschedule.moved 0e126d	526	dT1n8aT]Z?W8;DHFNMo<K[Ce3OUjVDm8D>NOPEALA;9f-T[a&]\mLVYH>+H5=wZV
line reschedule.moved 0e2305	590	KUANZ>@J=5qZD._CSgE<KUB39;^JE;qU]Rb^R9JP>8[L>KtYGw`BHMgn_/3;P\^k
line reschedule.moved 0e2d3d	664	`T7dHYT<4@dBTKD>Lk^XJk9P=TM0NTNN><WPgLWRPMVw6U^c>MdF_8;BZ@U7<NSI
line reschedule.moved 108eaa	614	[L;SQR#4@?v7.<:<g[0S>hL1>9_;G9ZD>D^qTIV3CKhIE=nc3_KI>[m^^4C=RdjX
line reschedule.moved 13b132	408	IFAkCIJ@CGfX@6PMjZJq0hM65Qc=)3S;7cjwd,LCPBOPIE[bGLVLABZ``:,N9_qR
line reschedule.moved 1791e9	424	K=>PN1;26?q18C6JTwTZGlDIPYdMDDdNLHemPGmXFCHI5HlPBUGWFYDhqJJ^Bg`g
line reschedule.moved 1ae7e9	536	BoBZ[L\XTGlGaQIc=mSc5JCw;R_C@[H9Un^J]KTK?C^`NX\X0^UE\[Z+g[T_NNLb
line reschedule.moved 20e1df	466	q@:IQLEAPGi8>WKPvTKL^[>A?CkH9CaIGEn]JAO@QDPcBDTiGh_PBLMwVI*7M`Uc
line reschedule.moved 2164ff	637	QNFUMV=NKF`RV:[M^a?YJ]IDEAXR6IV9NOUv]]WQXCL]GD[cKw^W=HNUTBAAWQVh
line reschedule.moved 2b8b41	423	ZNK4;=BVQaVsAV>H=hBvX@MQIB6CBIm>PdW):k.bgGWCh$KY]M#?OGlYOUL=QK:C
line reschedule.moved 33f8a7	514	U>RhIX8?K8NCJ8GNg_EJKC:.+;V[7GU?aObwK:HQGAPrGMa[XfDKIQQWSKPQVj[_
line reschedule.moved 351802	514	YcBEOZQDaC\nGKUHYX^_HH@[7<slK/HER`RUTRZJK=IZQPc`A[ME@[gf\G=7wbGU
line reschedule.moved 3694d6	447	HJIOCYSOb?TlU[;ffrSODP?E<=XCR=nJ5WNDwUmX3TIWa41a;Wg[P]KPaSVM=M6M
line reschedule.moved 36e371	521	WHCh<\F3E7Y9L;Y?NJP#EaEGO9HKDBSNOI5H[T`aQPXN8S5nAHPZMB8^AA9O+>LS
line reschedule.moved 380598	556	o<S[BBCGBFN97JVGWta<=_;EQBIB^aOHE?Fk_5WL:8PgD8Wk<8^;EAESIDkJ#`gQ
line reschedule.moved 3c05c3	463	d>;O0SGNHIY@`D06c9CH6XH0AEaF=]fVFdkPwBH8DV[g?Ubb:H_1?5vHXBC?BiM^
line reschedule.moved 430b12	415	n>IhEN:\dFm>E[9_OIG#1b9gO@fGZHTaRffIgsDU@^XQSZ>vEPHU^VUUEGL3QYLI
line reschedule.moved 459af2	538	S@1i7]7WR4XDP?GR]`<SCg@HOJX21Lh<6Jkbh<WON67\9CYh:T[DH/iVw6<%=b`t
line reschedule.moved 4616a2	656	eM:ZUVIY\>8AI<F\rnHEAc=TCKd:7EtD?W`ZYLSG<EFgUSZw?O`.T=tWfNHG9?\k
line reschedule.moved 485565	567	IS6_UXNRW=QWcJU=JI=fHS2T7QWTZ]]15\\QjQTY[J>o;@J[9[0T]_wOYQWT;HCL
line reschedule.moved 4acd92	610	w=LNSK@_Y[4:UVUDc^AGDgRB_U>KFTadTEYaLQ^@UYReY=Y\m>N<=D^QkOZfM[EW
line reschedule.moved 4bf4ea	530	Z2Bc=]UTJCg<]M9@giO#HRDVL`A:XPO_5HLWQZpG>K7_>VBcUNcQCKA`jOi<.]]B
line reschedule.moved 555671	648	bF9^0d:>B?[G@YVM<kB?;_@>@G[AHLFBDCWM^>]FN@GpBQwc>_`J9;LS[SFV2FSX
line reschedule.moved 5a4ce0	580	BJGKC-1ALCDS#D62ZkAcSQT4\BKFIKdK^<o`G/N9I;gQM:SERKIEESRS]FIMP[kg
line reschedule.moved 6316ba	342	@LVCW]G*Hc^HOrFRka8E@Q+>^2T9EPW`ULqw)1kVkYvBB9dC?_c_YiQVjRSqvTr:
line reschedule.moved 632575	555	f@C`;YPDWPwLRXLK_m_KGfEB3G^=Y`L?>Bdh_Z(LDC4f>VKj0;hLICcGK5T5MUTl
line reschedule.moved 6ee590	540	V:`Q1DB?PQj7D-LOUYd=Q\,7F:i>S?EF@A]JoH[@#>ccH>JY[Znc?+MieDCFc\jX
line reschedule.moved 79fb6b	631	\BCdDQJICHqMPAFPPLW>AX?K?PoB97XD<Kc^S9UFO9JbRBjcDp`>>A\o\CNBHwbh
line reschedule.moved 7a139e	526	\E5q$1B6M+YE]:K<`q3<^dJMNOgAR9s/F:UgHOYBLJHn=>WV8wlPG6gu^APDH^PI
line reschedule.moved 7dbb5d	474	V'f=E3.38F6NCQADqw>I`lm?O*<AN(\JcVZt78m;SX^>Q4CGgY9J$FTvYBKVJOsW
line reschedule.moved 7e2bcb	406	E?eJs?I;/Q9d0>K>[bkmZ#DUZ*:oEJb<=C^IH*YL6>iE;FmQBMP/[oVERSY;9_>v
line reschedule.moved 80ec0d	614	QCG_aUWHL8QTLC=OwcMHLq=T1WW<FI;VN2DOZQQYSLDOBDnO@LJNXYjWMGc/NcdT
line reschedule.moved 811744	343	[KVj6YmUE6X18:KjgoG8chO:U?_.KuLTEd8m[HwRoFDvcnCYkfcNC3KUFHNB,i^?
line reschedule.moved 8200b1	617	mL]S9bQTSUL9DM<CmKQ@aw?HhWHG6bXLDJ7`QFNHZI9JO;1[N<d5dBIYSTTWBXQc
line reschedule.moved 87114f	534	^O#ILWQIQL_PhVUYESbH7DTRUXL=RE*TTUdG?TOTJ5^SF[PD::/OP=ZKKfF[YU6E
line reschedule.moved 8819e2	541	[EG]>]X@EIk:CB:VjaX_;Z0<HNWDQ6kRF<wjBFR?O/LJFOEeFV\7ONdjXJ;>;_eo
line reschedule.moved 884aac	483	S@TVO>9CKHbPIM+<Xc\=YSDABS\Q_IE`.F>\s`U3YYWGaDewFN\T?P[lUbR*FuaZ
line reschedule.moved 8a5182	493	XM<X:XQTX>b?>A;8E\YJLb?kAV\GbSYC@bY^b#gK-MG`?FsTHM^=BBO>OW9HV]`l
line reschedule.moved 8bddb2	546	Q:5[ZX#oOAdQS^TKQONJHAMYGb=XIA_^rGEBTB8Y>V;U9ic:9BPEi^_W7[M6SE<b
line reschedule.moved 8d0070	620	DTGP^BJ`MRXNBQ@A=KZH9McSDOwSSWS2UGUTLZCRIFSIL@S@MDIE@LgGZJHNK^TL
line reschedule.moved 8f8b9b	445	ZP#Q@chT]8w9GI]GgM\a8UHBMYADmRgKFHo9_TrdKAD[7`\WPPSLYILKOHE8NGCU
line reschedule.moved 928dd0	479	g5JaTXV[]QAH<DW,^URZ#XMRNPg<;T=H?4[Ec_cBZ@Wg=Ah\#CdDFKMiS<Q4HSYN
line reschedule.moved 92ce8a	707	`N6V?RPWS=wBGG>KXLKQ@VKMBSH6OL\F=?MObMLFES1sLAFhIU[PDCCZSJOK;UBI
line reschedule.moved 92ea61	627	Z9BIOTBPI8Q7UJb=YRQ#BgK_:GQ;UJM@1NCWhO:N\HE]=QBeKDUdT?HNZDRWF9D]
line reschedule.moved 990fcd	543	WV,s8lOOB/[FDMQMJm[O?]Be#bP1OcOPUG=ETTLK1DCv.Q'p/IMEKI[Ne6:8<P8M
line reschedule.moved 9a6824	765	[D8d=IPR>GE44OICjd:HAgO(FPG?>UwLHQ`^W@qAJHWm;Eaa<j]7,5TNr:JQ8`eW
line reschedule.moved 9fee4e	607	`_;oRjSC4Aa\YTFYS``TAu.\2ATM=B^,GGtZY_ZYX(Ji0DghGXQK<PMT^=8(<#ST
line reschedule.moved a062d2	532	M[@ZU_LTt<gNcT?b:PNXJ\GkTJ:Om7]B*[XFw@LLTJM`Fcka5KYJZCQK7SQ=CV=8
line reschedule.moved a1c884	414	,GV<`F_hPG^];P@jIT=SATUhGV\Efr7M7PaTTi7T=_7VZM]WFwHKoU?C^cR@KR'<
line reschedule.moved a1e0a0	640	E_FSKO]wLEQAdVF[FSRY]aP;HXHMEYTR<OQQWm$CQSMiP[NO>@afVPM:AYHXNXQ_
line reschedule.moved a2e37c	451	iO4VTV]`i*[TdKYdZ`]Sdj=\$SmN3PC&G[^]hMWDc5M\3Qqr?akX[;Q?#OUFKOOU
line reschedule.moved a9b564	587	gFIrN8EWEUe;eCo9P[Z(I_;V#MH7MIELAXL8nDOQKD?m=MQd0J]>TCEA[gb9AXE=
line reschedule.moved ac6b58	540	^OBc<RTJY5w?\PIm\^YYEe?BDONG=XWNE[baqB@SBG9k)RkuADEMETiRd?G4L[`Z
line reschedule.moved acf34d	524	ZVOWLUL@T<eCOLEUa;MU;PDR@Y0H>JLQ?CCRwbBWFDVv:W4YC^K>XSG;h4_?CEFM
line reschedule.moved b0b795	651	TJ*wLUDCBK\GNSA>mY>PK`AG(HbBC4l>A;J_bKI<87MKGGUZEfT41Sgws06B<^fX
line reschedule.moved b1298a	491	e@1uFTdiZD^8?AHVe][#7dF@P]SGN\WF8;HGo[@YV?FpE\Wp3MU:DJTPFLP,LLE]
line reschedule.moved b5cfdf	512	\G?sIOC4H4w99?<@ZK\`<k7T26^1<@P76JYIi<OA>1Nh=AenB\jJ6<nVl2417aqc
line reschedule.moved c90f0a	543	`=<r6EM>96VOH5BFbbCT8PB3J6XEY.bDKGl\XCBFV@ZL58cdBqw5DHV\eG:CHeK`
line reschedule.moved cb45a0	400	gT,hAcZX18A-_R_ONG_]<KY;>[F_@RFKl2]hSQCbjO<_3fWa8GMHMU=#R\jOAr_c
line reschedule.moved d1cfac	595	>[_5ONgNaULk`H9IJFaJoBOTPJwD_;G[E6Q9FM]GArP?JP3JaNefM\Ab7:H5sXZJ
line reschedule.moved d8722e	530	MEKDMPG=BKkSHERNZKG2]I[N6)dQ<I2\YMJBRMXBLTBDV\SVLwU]PfXaA)M4bVND
line reschedule.moved dd2e1e	447	KaeIhT>VQQNSfGAOD_oO]W9@FMcHg@Pn,V>PfImZJw];tU;NU\`^LSGMR6JQCZqR
line reschedule.moved e6a7ae	492	PUXcHE)1?NDNLIH=`A#PM`?>I2hREM^DC]df0/S?TOY1@,j_=c]QEUO[_C(=Q^cl
line reschedule.moved e85af9	569	eBTh@TPIT0kL@R6UfR:D<wA>:Q`IJ$Q8?IgsYQ^>NDPYLTMdLVWHC;d\]=6TFmbW
line reschedule.moved e9dd97	599	P>IGJ;AHNUHMOBLEwU>EL`?FHNI@fDDIFU\gL3c8GXILU7]\HOdSLdUY[?FQI`fL
line reschedule.moved eda07a	532	[a<SZBE>A?TGB4OLXwT=[PJ*96nPH;t>ES`nTJ=X^IO[1RJaAsTOMh\Pc+8EAka[
line reschedule.moved f923ad	563	b38wX`;II?b<4>^OTX5fHR>LFFmIE8d'>9YEoIUTD:VeI]R\/qGAC0gavHMGDLew
line reschedule.moved fb7bd0	582	`YBP@LKTWNf>TIkMUfGU?e>UEJGXcJX=VBQwOObTAFibG63aJPIE>:[QUTaK@kBR
line reschedule.moved fc4991	493	D[?YXZEA\DX>YTRVAbVuAdLGGg8:\[TYgINHTUP^_>afTcD\A@HKX?NY^VJU#VVY
line reschedule.moved fd5128	583	aIB]<S;8C2AA96KGch-XK]=F8CF794c9IEjUfMYJBEBcA:XX0[a<FF_nwCCMBKb]
line reschedule.why 04f32d	633	LKCUAAM>CJbEHACNs`#^FXG:AI[B><a62Ine^5]BFKWbO5fXG\i37EdiWD@;Taac
line reschedule.why 0daaa5	332	@1L(UO^]naBkAg^p*Rb`]@8hA\`e:XDWSPmSwaD`j[Sc@R^7R[9Ib;rngfYBIU/M
line reschedule.why 1088cb	601	j\3uAP[WMJ]IQ`GVYcNWYf=I(FLHHJ^HF;_bjHcEPM>lEHllOowJG;MK`DMDOWNB
line reschedule.why 175445	643	n[9e=<SNTDMTMB@LZGTU=O=K4RSXMBwFQSeXeAUMHDKO<B\M4NkMLPLRPH@4ML_g
line reschedule.why 27cfe6	541	r[GlB==BJ;SP\H2FV`9:C\DIMJNLRWRC<GFO^IfRTaC]IG`[?ZEZF;VTbJ:90j[w
line reschedule.why 2a658f	443	I,,e<O?]$EX;O@EIpjVEFi86:Q]>BGq8<:]aZ7wTC*[v;3=d9VURA7`cn)E;KWD_
line reschedule.why 302760	614	a4TSLFPMiG]AMRYH]^CRIaGEK>NNRJ\>I;wG_@KVI@LJA;Zc@f`LDLW\cCDI`K]c
line reschedule.why 33f9ee	553	=e:d[XLFL?^W4LRQ@`[NP7BK2Vk[[S[F\gf^NKCLZ0i\:SSO8bBE]_weLE4/>X0S
line reschedule.why 364aa9	672	\<CHRN=DT;NP<FLB\@K^OYX=DNSRHFRSY3cG<8iHFQYL:HbQCUY`cbFODEME<mfw
line reschedule.why 3720b4	529	VWIVRcN6,JD_ITQ:g`[Q9PgOLNvS9DOUkRwF@(_@>N[B=B``RUK=NSWSP>S<G5F[
line reschedule.why 3d68ce	505	XIFcGU7=X6aFBK?JjWXw=[C3>S_IACiC]El88>[,T@LQLCa^Ve^2UKOMVND,Ofd_
line reschedule.why 40cd3c	477	WVIWw@OJ5\tYf]DTC[?\R(6_@EYL>i[LPBGTbRCY==Y4[[_8>OGFAKw?RC=9OPEO
line reschedule.why 44653c	644	VHF`8gjU\8Z-EE`PLl[DLoQ#Pf8;YB5WI/HLH/TPK;3q9]k]MJRNW5?@Q\_9BePN
line reschedule.why 48e7f6	568	bZMfF;I>PKw<QDiKZVLHE?:5KPiHQAk-EE[_]JJS8RG>8IFo)QkQC@G_TIb8;^IL
line reschedule.why 4b1cb9	805	hJ?LC>OHG@w:KF8QhZD;DRE>MJ`@QKQF9DfXZN^CKMZbHPN]>h`TN9MSSIJQ7bdd
line reschedule.why 5029be	512	DD[kQD?:FBNP-6VHSRGZG`Z?AS]w[;]CNSbCK<?Ba<^\ICbO3nVPK[QjXCKCZeTm
line reschedule.why 5208a1	561	_F;_TEQCM@w'IPIM`\EUFfPN0M`<II[INa3ZgFcB5JR[AMSe@GRV@VeIQG?E>>CS
line reschedule.why 52bb00	495	W;I_HR<HFFRDRNYLdZVRKRU_0Q`Y2WejC%L9CPw[bNOPCTRrPDq:+@BJHQ;J8^LK
line reschedule.why 5c4b87	404	GTSZUBQaJRbQ:UdLSmakSw6YHAtdX\a4J\cOK2^>?SPfTR^e^UQaHKEQ`2N7MjlQ
line reschedule.why 62e4eb	463	MbCkl84GR;lAE<L>Sj-;<L:KJYQL_$wU^lB;`QCX@UY^*MHMDPIO\TGEWBW=?lhT
line reschedule.why 63cc31	400	A*0`ZcKYNDaHUKU9]Zk<VB>=:DLK/wB0=GJ[6:4ABI>Q=RRkMgZLWSH[:[@-Og`T
line reschedule.why 66388f	659	ZJ>nE[YGRMbAGAQWQs72@u?CCALFgQPBOORSpNeOGDFhFFRfFwH/B=PVq>X7EEeM
line reschedule.why 686ded	562	OBGO?P?<DTW:LQK@ZZQVPL=NTTKVGE\CR?SQI?d[I=bBMO7NONYUO6H^PCBKJwhi
line reschedule.why 68ea79	484	SX>.3M0ITY6[MH#[=V5ehGGNCP_R.WKL4el`QRPRcLbKTZbLYsG?3ClUTMQtR^PS
line reschedule.why 6ee84b	720	KL#_]YSQ\6N\SFGLI>NeFP_VKSQPFC`SOG^8TX=[XGZXA]`W/POO[V\CNDLIAcCh
line reschedule.why 72297a	572	NHV+=#C1HRq[FGC\`^K:SHQ@KNIUUIe/ANFibQMOTGWUAU?C?`7RNCHE^\][T[I9
line reschedule.why 7b3334	465	SRV>CEUHN;uVP#6]mZ_==CUaF:X\]`ALdN\A[Eu::TnE[JWXBK\S2rDLD=>2^MM-
line reschedule.why 82459b	493	QCIB9MGX?NDPMRFSMACOJ\J5U9IYEJ2bD1`wKFKNWGINHYCL[\t9LMFs^VHQNbOR
line reschedule.why 95429e	481	WLNeAR]AO4J?FIVFpXK>[do1VD:i^7T73CQwQ5ADVWan@>lCCZ^JEI^WkM``Dghk
line reschedule.why bafc2c	528	9\6\qNeO*KlKcYHQ@r;^CJ[SGEXY]QH>]T*WSV>gD3^_C[XR=HA&MR?Aa=NONB#H
line reschedule.why c1f807	423	M=AtM[96<=Y_WYq6NTSn1^4S/L]VDFZ#@<iCD/WV)&[Y<CmX4Q@X:YLVO66P?2XP
line reschedule.why d8734e	433	g5G[b]N?]P^#QIFDji)PW`MX<HoSOA]<JRfZcBdNV7IW8;o\UniJNGRkkLBH6pV_
line reschedule.why e0d0d4	444	h]Ec\QBAO4VCIEcBiaSl:O?F#TdTPGlL@3a`GhnN@XmS[\e^;MXCO\MF:3HH'\RT
line reschedule.why e6002c	447	?FG-LY<T<=?sdGwcDKOseE=rE8YN:SX9AIJmSWRmQS[IOPDNW[UHIlSo:]JSK6=?
line reschedule.why ebc72d	392	Q[NR8E0@=MeM?DI>vdYc6[4B>Ck7)Ut#D/Vbf?q>E;GSHB.gOwT`6B]KgETEVghY
line reschedule.why f2f56e	541	>BO>GTTTR[CBwg;eLEO<WEPO=MOk+QLLWU=d?@ZaDIYb[cKF]XSRUMV^ShVhHQUm
line reschedule.why f4b7ad	764	Y6?JFI?DEJY9LJ1ORdP:J^KF?DYCF<[O<2fV]DRA5ACV:GT`9idUJ@V]V=KD:Zwi
line reschedule.why fc87fe	661	m:VBDQSHUI]HCTIJlF@#JJUZ>QcF^IZMXWLWE@WSSBSCLPXaGGU>09LoNNV:VV_T
line reschedule.why ff3217	500	SE2[@@9Y?:7?F/VHw_=eNUX]BRd]<BhJ.*tLQ3QYQK]C;K[V;pjJETV=H77OK?R6
line survey 3226dc	347	H\DHHSkBChJZDeLaVO*k7XQdJ>#?J_oLH<_W'Y>qSUnG^Jm:JA/+EcuPj>kh?Bp2
line survey 519376	583	LKSSMST^wEPNf\?GU>MDHJL\BT^0bNUWCR>b\^aFXVLXT]H^G?a[jME\K[RIXAXS
line survey 58a285	479	Vh1rXbh_YNLQPc]h3IGT@Q;K;_EQ^[AbCIBD\SHFXY,]esEe@[hQwf:<RDbAANMS
line survey 75f292	485	T;D@9ZNLSI?MUZ)BKMZN,^\I^BXAlJw\_?T?dM\aKbR>W<9s2:JOXRFBXf[k8nQC
line survey 91a77c	555	_BW\CklPUGX#LUhZ;QiMKXJAUmGYXYNWD@IW[]PaSDKd_bBeDIATbGA:@\T8<@C`
line survey b736b4	420	p=Rs.RbPoAlPhUJwSd\FJV-\XXDXSZ5XM5>;GWJUwR/d\dUc2:Uif>ST:LN>:ULC
line survey b97bdd	652	bMCONXcOc;FCX[KSLNQFL[CH?]P#ZW?dGH<F_eUUPXEmTk8QQCK[eB/DE^bDDJRK
line survey e75b35	584	NPHIEQ@W[Q?LLwVOFULnSEdjQ\ISEA^MTPbUPWGUS_`JQHbO=LWMKUP_jfLTGMJh
meeting link	727	vRr4C-+A/g+@4^4LvuDKHl\&eG@8'XWYI7:h4@W<LkX(h;QRqF8572VNYw`X49UC
move asked, and a nod	838	h#=v4Z@QU9d6>5FFln_MId@G@CZ:A<aL4>coU=iL>IOgAAAp3QfDL4Ofc?D76Zht
no job and a time	682	oVQR,ZLRK?=7FV@WpeKEKhJL_Z;6OY[YR#J[QViOWYPVVX;NWQOKH3,BKba[>CNJ
no time	364	<XNM^lMUXJb_sgg`-WJH_HUXMaSkWW=EF[QPZe2wbeJdTkLTJf:uN]FUbNTXWpBS
not.alert	460	cH4dTQ[bLuLJrwM`IXKb9oCQH^0@>TAfM^>H\ei_XE9`UYBa:TGdlJN/lWHSG&-V
not.alert@footer	547	ZP8ropK\R1ZiPYH`G`SBUeAV<_TTJL`BaDBwMS>mLMOR9bO`5MIdHL??QEEZE`8^
not.alert@subject	580	bA2m=_Qbjbq9sq_dwNcL;m@\^n@D5TViB0@GesqlIlH^h[HY;@Tko2D.Yh`G2TJD
not.cold	557	lI0_>\ZXN6`Ag^_eWcYQ'aN]KR'CZwjjUIU>jjUbWQ;deTN`C0^Ma8A0weXd*8T7
not.cold@subject	602	kJBl1asOS#e-fmOwNUaRF]=jLc0LdQY\UOC>]qDfSMEST`LS7;WQI9J7DQaO+W,D
not.employer	589	PN:R`P`hw:aNb[bfGL^NSUU\Dh=eFcC=:P6J[]?_p>EkNZcYJ;CkLJA3E^RP8M,Q
not.employer@subject	880	I\>`\p]\XHWQ[_Zk>WVPDT3wCYFQAeJW=XD;`cHk_X3V\`M\>PR_Z]e?CgS:N=/5
not.entry	890	gWIf:`iph=X5Zh8cdN[63`?d=g>#ToXX>C>;gfTiHY,nok0q2JX]]+86Foe=:LF.
not.entry@subject	641	a@<dEiq^S4[@Ws@U^YV+=^FgMA0:neR[ZG>F[fQ[I_CWwL@EP4V\[AB1Q^`S>L>-
not.event	807	NMPCTJJOLLNWEXJ[O_QVKVDOAFZ`VJ[UVPKCME_E<MG?WUQLFPEPDLE=JT@BSN<#
not.event@subject	726	TY+b[ZI^^+WEVwFdOSST>UIZFa<WVM_RE[B;SeW_fU6^\ZMc4AZqfRL4T_QAIB-?
not.media	546	ZI3U`Z^eh6SD[\bgZV>J_\BpOp>EHwRKES5DOYRc[R>_a_IP;5B;KO<<QlpF)GK8
not.media@subject	480	_J8I^YpOi=Q^NvVpKeWZe^[T\E@\X_TMU+PW]mGNFQFcZXK\R1]<XE#DSf\U0@(B
not.official	413	g=,dPUh>QMkLhlMX'J`X?8NX;[YLLMFD2VR7`SHqDl(f[FM`4edQwMaHIYY>]E>\
not.official@subject	566	tUFZNXN^bT`La`YcGIRAYRT`WSYOOYjQJB5G?VlMSgQYkwU]F9GPVVYDJQoWD>PV
not.practice	473	Q-5VYc\V=>vCS\<fHda,PSGPJn#BHHIX<J%Z^QWN?NW[CmY_5EG\Y<A9V^Y.Dm>2
not.practice@subject	743	a/KVLWSd_0jUQ^Z\QP[,RWKVVVF=>]QRH6FA\^\W4Z:\]bKRLWX]V9#RKYQ7L0HD
not.research	702	\Z4SSELcc@NESeI\C\DJGeHsC]QPRNn^Q4E>_O8`HX@UWTFWA=FN^A85IcW>OD@#
not.research@footer	485	kQE^AwOeZF[SgX_OR`wQIOJFRVC;kRIbN5:/__MgniFjEV>jF>ZmoJ/5/td7PMDc
not.research@subject	742	YN>WZRTJK9REUhaRP^OO:GY]JYZf=Ob>^GIKPaJXYKLFReQT/AP;LKSAJaNLBO#S
not.someone	458	MQCE_TJZF:O:Rw?d[GZ%P\%9]cFOKZITRNT4AMUXIQ,RGEYBDEFURNI%BVMYEBCN
not.someone@subject	714	DO?Y;JJjTTb3HJuQjRe6RU9VlT?4LPE^MAC-JOwGYN-NTVF[FMYjX.V+FYZ\=G7U
not.staff	761	ZeCUCV^h^6SWXXCQRKXFWhAbKc5Ge]W^G=>*O^Tj\ZEdl`LZ:<[K^;<7Ah_BG@#@
not.staff@subject	699	mw>qC`nSj;`Jcp7TXT]@>r:aGWMIfo>cF9@0`kRa\J=Se_7_A?XgQE;8;ef<9O-P
not.study	467	UE#X]ZNXQAA)XEHTVbUK4LXcPE6@EScG?I9TZR)cBHKUG[C\:Te<X.KGKXSQ)MJe
not.study@footer	414	iUaARYLJfO],)SeSXlLDQPSH\bCkN==Ud:DwCsLK[COIG[gacRABI+8NPVY>IOr^
not.study@subject	626	c3H_H\ZT`5IA[FZkRaL-CFP\8a98em9RLA7<QcZWJtPi`c.V?7KV_/#>Qhd?JR7:
offer.clear	891	9_FH,JRP<L[4?Ca5b1g3V]==e`#8c[;:YS>4F6KIfCA_@JJG.63E@5\4;T98`J.C
offer.clear@subject	518	=nNKSF3:8Pw661[L`4U=e?CNep57VWK5drjDY'?7h:L_,<D04hDBCOg?Da7DhG''
offer.terms	578	Tn=BWJD<?S\aACR;fGeTN[4FO[TUGbRBlwF>LHO=c<=GGLI36K=,=Kh8T\?Di?/E
offer.terms@footer	457	NKW6PGF>R?>.@K[OVST&LB_Y>^[P`wY?]]$VGNE9f>XPR[oajVBK/5K[E@<?IEk;
offer.terms@subject	628	9EHMDL\VWGtK[O^OQMOMVSG^QQPST[;Y7PQ=d_\]6I;@GDLX4dMO@D5KQXBKXP#0
old time	976	l<7wBSPUN1a;<:M4`SY98i:D-OOK7AV>6>L@\LhD72Rb+MVo+Mf5V1MUL/M26hUt
one time	576	wIKP%V]UBM:9Aa??pq.W<tU=YO;$MhgeV2EKGNhDAXQVcQ4\SGQ1F21D]_f]5RMS
one time, asked	491	A#\I?TX7HI[=BAPZcXQ@H8<H=NW;2IIRD@Fd<T2Af@7TH::_I9[$97RQcFRa@G[e
owner	1425	+m/'p/F;6cihhnGj)^0i>+=n3;aa>][0cnj`Xo*p:6Q0Jfj/1i*A<fw>lo=Ce?)2
owner interviews	769	3bAMHicbd5n?dIX_5CE<Ic.Q5hJNRe0G>P=9blE^]F1wL_8X=<Fc[;<:5XZ?IK8B
pair alert&apply	806	Qf6TFVPTBZoEal7ZSMIS)iAoEQM6C]_Z;MKH]wHT;LCSchKY9>DXUCA=NjYN8KF4
pair alert&ask	592	A`S*^OL=V7DKV;ZVFRaiUDNM;Q6eZH=8SJMYDXFBh1TNIVnR`#KPFRME9UVRM`[V
pair alert&asked	389	hE;7OelTZBHDdL_cRXvfZFV'`9Cl:<U0G8ls?4/Q_8JWJ?Z?RF;fvdcp^FTwDoG\
pair alert&available	424	lHZDljHXo8R5\HfQU]W7FhQLk\#e>PN>Q<BG_@PeqMKfbbJWGQPLK9N\NUhV6CVR
pair alert&away	494	VCbSBh]DEE/ZB\5bf\LBNZEJGFOTVXZ5gDCvTq#OCRAVD]EtHXRSS_@dWJKDLiTN
pair alert&book	517	>eW3:aXYIB?BHXf`PLPNwLi:NP6VcR:4PH_YEXT]kM^c?CAVQFTfK_XZ?`TNSR@f
pair alert&cancel	491	OFXr\AD=j4KT`qoAcTaNQRBCIXNTMETwAG>GK?X@Bj0L1bG_Q;Ya\EEKQMN'=SQR
pair alert&candidate	544	Y/EpbrWRi?U0VPQg[2dCXWw2Q^?_lYFCZ=dNHJC\U]JnEZwW>COmfTQ?]AaN;RJW
pair alert&choose	744	PD5NAVS]Y8YLUNOJVEj-FPZTK_HLwS:PKEL2OTTUdTFNGOGYEKfIQ@QCIMVKTW@L
pair alert&civic	448	LkVdaJ5Z[@LQO@PwWWbUu8ZJNR6YgJ3^I=nUPnJXb>inHW[O]*Q_iJChcSU4DYSW
pair alert&closer	440	G;>j7_gQr<h;SOkahQ\8AWJYdSEJR]Us(TdBgTgNTYAik\2_+E\ggF=FDkXS@e#G
pair alert&confirm	573	hKDUZiQc\MQQ\VF]D6`BPLLnCkLKO\7M5UH8BPY`XS>XSZ#\JG`]`dDBBPtFRH;E
pair alert&deadline	534	XaaJ?67A6ZWMHY5QCw8TG1OFLhCd=J`@mOBQGWU>RcFEc:WZiH=CDF?;IPKTEHr4
pair alert&education	497	a=KJULPecHW@UFYwHaX`QCPR68CXRU9FLEHbDA7>lFZKJRHcZ6HRYHGeM;]b7TNC
pair alert&enjoyed	512	LM>'bDHMCG_X;O;g7HWEVG`WNC_ZY]d2UQ[\MVOHE9b065^#iVG=HtiPcoKNGL^k
pair alert&event	585	VdK`UDVDN4WeiNBT>XU^JO;b7:_eAgMBwJHTUYCQ]H?DAcbFQ`>^`WQLF@=AeK=<
pair alert&family	416	YrIc&OwC^OQ*eI@Lj4PSUE7\dV[5>J?X1<MaDLl`KC[mU>:;HDX`kPLNuFTg8\Qr
pair alert&finance	413	Xn-c&o`]GF]0W^P>V5p0Hn<KNwIJaDH^F<5E\i^`HWIku_HrCVBVG>H<R]aLNJ?J
pair alert&future	288	IpP7>@IEYXWU*@wFvFE[QSXUN_FvEMcYY<EB);=dASI;C&iE6X`U`SPJ[DwOEgGY
pair alert&glad	517	V[=k3H^UMJEBTSQV\HSNLcBXOHCOwgD`JJFUSTF6@XLHfY?^;CEHWQO*Oe`>SFAZ
pair alert&health	428	lO,s]@H;4IAE=X6\@3OU.:VBOKjo7CiHg[WJ%B<eCLZ0?CP6D1UoPLVkSE)#EN)u
pair alert&hear	540	b_DaSU]OClF[_qMmBVIaXb8WUwMHS`nPH6daFSJ^Q[H>oOZB;QFNRMM:W[ePLHA@
pair alert&hiringside	623	_:KM:PNRKMFQL`LI_=XUVOIGeMHeANIJE]J6RNQ[UP^wWK`QOFVTdQQChYFcRJN[
pair alert&hitch	444	T5G[Q]ft^;6HEc,YcM];Q,WUJl^nUQ^XgR8G]YSc@RfJVUOwPT[GZg`VbM0OE2@7
pair alert&hold	433	hY4T[U^5Q;#^<aNRJBe]^MpAP?0jLDaYeVfF4=WWJWUAN`dGP0Z?lqETUFfGb9Fw
pair alert&inbox	529	t?To\fS^wE.EeFMkob[IRbU]TTA>qaKJW99^_RS`WkQw[UNQm;JU_7BPRTjSMHYD
pair alert&interview	597	[QB_Ba[R[:LASRuXSV:T[gNPRTQKwdVKVGJRU]J_jPGYfcQ^PBMCS?N/F\[IJ?9B
pair alert&invite	602	XI?qB^TS]DNZUejaEJYHPN9B1OKKHFKR8@L@ZKWYZUEYbFAi@9]cWOMKRwfY/p3`
pair alert&keen	478	b_0:SPYfPDJSMJdw9\So?FDGIKSQ=S>EbBfbr_5Wf>ALRAKa7?NTeghVi;KkUPI^
pair alert&link	558	_^DHVl^U\;LeO\w_PZLO\XXOR[>WWTZjNG_PX\Q]YG<h]YIqWA^W_NOB_XPQ53Ba
pair alert&mediaword	438	R4_/FDE>>M=PD/JA>bHDS7qG>:NcS-@KleJ\9#`DI^@F75HVR@Q8B+EFE8XEC7gL
pair alert&meet	439	DKM3gM^8W[ShYIYaNh4FwHrCXX:Q?lmSva5IGS@e^7WKEv_FY6W'DU]W=V.Pa?)Y
pair alert&move	576	TTB^Q]Wvl8\9WUEg_ObI9FRcGbLJqSAQMSW4_[FUVQ=wIa<cC6Cgn<FMJTpY9G>I
pair alert&not	590	VS6nKgOSV^]<VWNOZ5_C8`0REd]2+Lkb91M>cj;gGRCwJR<_7COmnCACaTRf&L8H
pair alert&offer	577	8:7\:iU9o#KAmWm_2>[YaFGDAdXlG6]?K<FSQ;<oXC[_Q>nI5QVpXbZWWOR^;Y'Z
pair alert&office	484	MR>jGEOUKVCWrYcFPCt>Xb06M`cXF\`EL-NWiFQtB]]HmZD;=KGJAgQ:P\hT_w=g
pair alert&official	380	XYA[ETi@b@`ZWZYluQ5cVa=MO]8PjiMn4K#HchV0hfSije,pKUe5i)?./SiDAV=G
pair alert&onward	465	IG\O\OSI]2OTnLYW,IKl]P`P:d)N8\P?_<wK/COar$Q)N@VW;<PsLV]RfY]XBj$K
pair alert&other	799	A;L5LSS;SB5IODg]A9QQwILC>KRlF=F7E?OIACP\[Nc`DFPP_KNggb\`Q=gh9fTe
pair alert&pay	561	k1Wa9vi9lcC@IkIEXgNB#aSJdVH<Lt^`=1M5k0]WCR]HcR>bTWQaYE0C7iVZA=L?
pair alert&practice	556	g`4`MNYXw6PEacS]ONcS:]J_:_KIcmDSK5PCNaFZhAFdOsU`LA\U[4DSBWaT7M>N
pair alert&prepare	477	N]CT[HPZ\TMGQZ9[HfZT@Z=M8PFCWPcRlOV>_SQ^IPSAeV=c64S3NVJYK=LwI&9A
pair alert&property	489	PZ]NK=YIFZVbTcBWWj1WAJY>k^LN^^ho]L:NU[RI#Wh6q=MSL>C>ZL1@WgSAOSJ-
pair alert&received	618	iWE]2[S^lXS3YZU<Zc];H_N`ZQM6WTJd1C6;bmFdGmBRYw;ZCHP[]EN;O[pZ6E@A
pair alert&recruiter	532	sm3d@^jiQGa0ZnJR`h\,7o?jJjD.Sfgh?G=<PoaaXYBXwgFg6DoQ^?R6?bQAFG%J
pair alert&remind	531	N3>DVHiTT;WPmi3NZYW]=O>QEZL=R\nbWNWGiZ?jGR_VKfw<<^c_OYNK\\EEKUOU
pair alert&review	582	LDC:\R=<^<K6TGTR7fAFUOOPUS=ZggMBYkC_DNN>aHr`IYTV_=KEBBE[7;VBIw\\
pair alert&role	602	[[Aw_s]hWCOQc\_ZQ[YRJmDRJ\[MKlQNJAJR\bDgaYVeOhWc6A@YfYU*]TdM9..T
pair alert&sales	435	hVSI\K_[TLZJjU=SQdWF?PHc]fRR]h]w\RY\^jYfKZ`a`IXK/Tj\R-OZWZ^qIREZ
pair alert&send	458	sEsPDKSMaAN9RXl@a_BUNPVMn[O]b=GdPR#O.YGHa[ikNO/EHCLLEAEQMBeD@RDe
pair alert&shop	564	cOIpL`LZ`E`HSf>Ok:I@7[=bg[KEYXYgIHBPfL`]Nw>CV]Af;ZVBX=C:Nm\:WFM1
pair alert&sign	417	XZNfXcgTS9=UWaCw_g@6U]PL_bIQXUYG@0JOnp;_7`LwOMBC@[g3K.I:PwFUdQ-2
pair alert&slot	396	`E]?5[F>VDCOR0UY?Uw8J6,ENrQE:LBQV??bId^;LMZC,+7>gTZK-@CaDD0FNwhF
pair alert&sorry	393	LF>e?p[MpRQI2Z3S@OJw-EUMM6r<OK]`mV)M.ECS-eLAHo0[SEm5WKEN$G[@XM9A
pair alert&stage	565	HXTR`NGTHN\cQ_Kr7k9d\KPUHGE8^^S?WbZsMd2wX=RiEg[]O\L1HGNSPCD6O]<3
pair alert&study	475	PBGaAWfWa]L7SV_V[WHN>]Q\aI>Xu[dbP@YE3A\VMQSR]IOBu>RW2;J:7wZUMTO:
pair alert&team	541	38G<ZE8HHgLQBNTHWHeH_AOBK?cWO:<,bPbPGLGNwJY[C?]6IZCOIZd]Y>EXRTBV
pair alert&thank	383	IFPXnSO-Sc`IWZ-e5]F[@ROf8PlP?@w=caYSR\LO,[e>@Hg4MDB[de\TVUw>U7TF
pair alert&ticket	371	gH]:FIWSZCFJA]ag;g>^nMw8bQ;ib:SaTSCe@MJHXBXpP=;G]\>0A1%]Z/IjI>w@
pair alert&time	403	aHYGM8.85ajP[G&B?wXqVAYfKdLr7H=8n$&^<-7N@IbbLTi]`U=Zg\[nCLKi6SVE
pair alert&title	847	eMHk5]_`WHZDYU[T[Wb#BIGc_gC3MVQj==A2eiPhC]IZ`Y4d<?P_Z9D@@clO@AKI
pair alert&wait	519	c=EQ*cXRo:]([RvY[FWSDrKSdf7FKfUdD8K[eO]fSUE\YXFoCQVwYD1GBsdX6JQV
pair alert&wish	641	@]KG\K6P6ZK\5M>?EMVn;;aRL;YY?@eFe\[JFR??0<WGO>n<WMM;IwfQWP=^^AUK
pair alert&yours	671	Ud8a?bgS\^V6ivT[VH`W2s0`EeE=Ce[n+DUP_wQcLMIEfSII6@Sc`EU*UgTYGe/L
pair apply&ask	494	EEIfOIMZTJI_MebQGE892H;B=I8ZAMTECIJ(fZPAS\CbWXwM[`Mj[1C0:>J?SW+B
pair apply&asked	501	QgRTP+Q[FHRbYbRM]d0b3ikWw*VUI@lO:[+UWZqW3]kD;XaX[D2IH=ODdlG=M[*.
pair apply&available	441	<S?Db]E^,JOqQS\gFFAcWN>ea)e[1cCPhd[uD@K]dUBWLFZ3e#?F=WvN`IQdW_.W
pair apply&away	719	[TKWHBQW[JPFIVMPQ[GKLw;PYQN^DM^ULHCLOULMGVYXETI[YKLAMSHGP_VT><@N
pair apply&back	442	X5`FLI=#fD1M`On_-c5fLENAB<fWR8:;_Tdc44H*j9GJI8u9`9JGGSMYL0EVT3eX
pair apply&book	559	:0SScSAQ/CK?QVtM<PES7=BFFB:f<N_KS]LZId7WT_NC@nN[V^UE=Mg2AMCD<M1w
pair apply&bounce	499	0W93`8Y/Jw[kXj[@8JLUF>KP_N]Y]PVYdbUIXjV@':F/\^I5BV5ALTGRdDCJXJSB
pair apply&call	647	V?MJ[J?f#f?D:IAUJY>JBT\TICQI]>^M^VXXaDW9CbVMaS?;Z8?DSI^ZeWbfDSBN
pair apply&cancel	533	7d6FMB=FMHZw`pFL5UCW>E(c?ZNc6CT?BZFINi5^8SHF7RN2-l'Z3auFX[_3VZ,U
pair apply&candidate	407	;6=hL04:oPweYA`lL.s5S5DMJL\UHE-3HW>L]MVVfG*G76N>Y?TdDUR7?ISTGVQR
pair apply&choose	511	.Z<U#OWOeLKJ_LZHb2cVfQ*3DROZT?%HQ.\IK>OPQ^VaTSGJ(7GaddiVY5EUD]M\
pair apply&civic	486	U7AUIYWSkOMS`X@P6`.P+@?PPU29RfINlF]I_NLS=[1]$NEfQPS0@/&:CVn9>::#
pair apply&closer	405	KD<WOFdT_0XDG;RsCJsLLKP2dZ#L./:R?81Mh0mfVWNaNJW`R&PSthUR:mP[<+JD
pair apply&cold	603	<>@JGMVwSBeXbh8^[jFF>\5[hNND/JWWcLDXeTXa@@;Al>C]O0LQ@AO<Ygd`4YMO
pair apply&confirm	623	RKMD]ICYf+a-D1L`3f2PEJg^>OCu^^8EVUHX/g&*g9Uf<o^^HCA,?HBM9IY#JGZ<
pair apply&deadline	444	L?lTKMF]UKJB[O4VF[QNj9[gB/PQORDoTGE_IcLRK4[UKc.TK?g0MB0^6EP#7Qp4
pair apply&decide	529	SEL:)\BPa8E0YLhL8<W'WMfAPw?dNE9Q?#JNS5QdlARuKCR=KAPlkOYH_FuP@KS`
pair apply&document	520	GNOF]S6GCIBf7E5a,\Rhc6NT&L]ME?\O^RIdA^0PHYSL<VNFeZRJQFCw:KORNMYS
pair apply&education	291	o%7DAJ`2=_OWfX'Y9G#E->1:#chM7YX5\^Ob8YEKJ9\B@qKt1UG/LU`pL`T4$;8)
pair apply&enjoyed	499	M5bW92DOHe:<M?%LZIZ_hMn6jF[6UCHvA'L?L#^6-jM7l:J7WGQiIQ6OJ`aqBdTJ
pair apply&event	508	`]jSSY@U];NCV5qR[aDLXZQfJWA7w9A6HL+BGQRF8T;edv>d`?HD_&'P11a<:,M<
pair apply&family	439	SJ#RfIFWi5ZA8QNqAn>f=9VK4S'Z\R8+A[ch0`/EnPq[WcJr5GX1PiR7bWI(Rd6N
pair apply&feedback	565	Y3YZ\U8Nq'=S\7gMeMX/mFN6U]?ZXH.X9.Z`4.DFwZRS@Bj_W-6m`Q_c'CpT.btM
pair apply&filled	500	:mD8XA3#-_/cblV`9W7oICZ7LMYGD?[E[WN_.hALVSOYHC2RCm/D?tSDir9dFGTJ
pair apply&finance	680	i?ZVFNJ\pIURQF\REDPPGAOC=LJB`GHH77EIeE@CRWRR[aTZH#iS]<OUBLE[H:XN
pair apply&forwarded	697	GYX;pF<:OEO\KADYNgHSP@J`F;T_>TK@_fLdOg?LRCTEMYkJOw<:5QfQZFCO]<E5
pair apply&future	591	KQ?hmJ:#F3E<ZKmiOVBP;OZ>.LYaNWJZNXVZOe@^IH]M6Ck@^KBeM^VBS[>^NN2H
pair apply&glad	465	eJ:LXGlf)RCaKbLFM`.D/]9JBbwE6TJcSOhaG\=VKMNMXIA[J*d:7EIT\WV$VRA1
pair apply&health	860	TH\CAB<PK\@M7O:IZP>@KRUJdHQGE[OWfJ?b;L\?E\VLZJ><w@<>:H>SNTWRROeA
pair apply&hear	445	^JQ4.UTW[4FCV?utEORTjaJ#_G8RiKB\I49T3I>TmKS^TQd^P0JOhFZTM+8WJcUJ
pair apply&hiringside	613	Q^-o[dTZX#QHm[HoTYXN?[=[KmE[:bRaU=]U`iXRF=JwIXZ`$7ahb?H4RnORMC3\
pair apply&hitch	495	lDLLlA2V5NdF:JYL_UO.[bf[UBZaKR6QtAp\>VC9S#LE:]WUBSOU3mEG8XCU@OXM
pair apply&hold	425	X;GeRKNb5]dw;T<._h]M:CMg$Dg:O`lAPCc%L[QM[(Q<Gh[V>SGM9JLOJF>?LJRJ
pair apply&inbox	513	[LTF67=VwB@TTEIdEFe[]:]B\MDW`EGK2X5:BH[GOcPHE]?ob.NPX;C]FIV?:glK
pair apply&interview	460	c7AiNaGU\GBE5L^?wbXA<LPLm:L=gVQ]:=6=MMP:VFAOfMQWH<w>]LGKZVQdO9FA
pair apply&invite	526	UXXAIY1C5]8F1VU1LWTTY?P8hMIGKVIaWR8_COd<BU^CC@ZAwD)T8bCLFKKeHEj_
pair apply&join	535	CNF/8CH>JU;`GQC;ZM>IqLPJPFQnTGSUDFS[L1FYQKK3H2[AUTWNJkdnL#%[BTXP
pair apply&keen	498	Rf`6BIC;2cA1JI*9XC?[OG#P_3V9=RhklAfI?7cEFfI8gQR?aN%0JhLJgJNR\6gK
pair apply&link	543	Q_DG@bbYuD_US`eQKshD=\WFZd<GIUDe^=T?aZNO9QJOUPgXU3=cVVEHS\wNC^6=
pair apply&lure	655	QJJRLoPPFFOHGMTGKF:KT@G^NWRGUPR]+F[BBY7NOJ#VU]J`=YJ^RT?/;UKBLFRE
pair apply&machine	668	K<w>EGOBXAB==7k?N[DRTNaRE=PUgAJFccYNFQGAPDGO7^eXh;M`?A=Y=JT0Ub_S
pair apply&mediaword	606	JL:Q<OS=I\HSA`VZ[KU`7JRQGB?KQGV@f>XPC\PXE?w=HC_>b[4FKQWIQN`j<K@_
pair apply&meet	473	X2H4iC[MYIVMGEpg#NZYbIZQK]V_d^/-MJUuJ<'QwLLVA=JcYJH;UPHR[2=S[FRN
pair apply&mine	805	`eBd:[UU[GfCc[F[]`V?7wCkd673LdcfJ6BCm`dcKX6IZp:`H?RO^<4.UjhD9P9;
pair apply&move	710	.6PB\Q8CBLS_PP_LGPIwSE:CVKXQM?JHORkf,GOjFJVKKEX=GMDbRbb^h>XY@K,V
pair apply&not	529	R:9X9iUL^JRCgjTV?4Z2LTO,:YU#DJI@+?Y>C2RfK=V`GQRW:0@ms`L*eOSb6JEh
pair apply&offer	655	<aRV]IL1RKi_DaJo)o<XC-X`/8ei:1UUaI[gXNC\5J7WH\\SIJwQ^J3[IGG48I\H
pair apply&office	694	U`>NdHFC;:ZVGK_T?w:hRL;\BM@cNRU>XVK\IY=BLK\PJhkG8oSH7O_K[SdOaO%E
pair apply&official	519	i6YK@KueLInVZGoMSG]YT#QAHS[F\5@V+/XC^\=OL^POFUEQICiFu`OQRROOYOJ1
pair apply&onward	547	XSH0OIJE9fOiKwGWNDDOQ_HAOJNV3Mn+?PfDB9BfBI_QK=LFBZ'NI^[ecNLeQh8i
pair apply&other	598	NQfD9;-8)J2<EXKPR>Qf`KP%[=<J5;qTN5Sa;(U_jEeL/0?9BHNVUZY[RZSl2wCM
pair apply&paper	727	_>WPNVH4e]Z?MIE@@]I#MG\`FVR'ncTIEO.3@SPN@R;PO\OGbATg\??KJF]5CNe;
pair apply&pay	486	F6`^^VMVQ=D8o@bu.WTmc<OX-TEYW0-Z>NFLOOLV.[7LD9]I?>[PV#1CJK\C7HG`
pair apply&practice	599	XNIS?[ZXm2fRVNMLUGNLVVOaERBBPeFT#HAZOWFFbWEQbTD]NIaQm.4TMFg\CY>C
pair apply&prepare	542	n#Mf@^\n]-L1S=u_IlMY\?OeGY:VVp-Y8D\Qk[/Vh<NoP\KU^*U^v0DC([j1.E5D
pair apply&property	674	n?*q2hfwe@Y>ZMIPLOKA;F?PIYB-T^QF)%Y9[YEdUf/ZVc2j=NiR[JE,@NGK[KDO
pair apply&received	720	q8RPRKRNq0D7P6ea@[?CTCadAJ#[^aGEXV.]<PD@c>ZlFhH[c'c2568TEJc=19^?
pair apply&recorded	702	SB`O]DE:EGW,I;kVBw@eO=_T9?EITKFMUa=SMYR@c8B_NVcd^ET1;'DM=;P>_Bh9
pair apply&recruiter	470	cOXHJ?.N^;JIBCKP`i@H[]UTD&[]GX[GW=%D*4[BN4dDTXgXrDH<B6+Y?LGABS`#
pair apply&remind	476	_D`:-=fDAga9UY?E;4NcRHh]gM^HQ@^IL]II.)+^5\T#\aSM[8Y9RVGU?gJNTO>:
pair apply&review	597	G:\<dI6?F@H\I7LlCYP[V4IeBHJWJR9R]gWgM^QNL8[M/XwIJZA=ORQ\76SJ_F@K
pair apply&role	487	;d\AO8IVkTODYC`k`^H;ZM^CkIBe<:;MagQvA^RBYcUdbOVV[7#Y[H?de8ok3WLX
pair apply&sales	497	=YSXU:7BM4cnc\9gRM`IQK-Y2H\XaO?FUQNQsA?ZWI<L#OPU%fTW`Z]XF99;YTKA
pair apply&send	674	XUJwPQTab'D8YSmnI[V<L`n_+WIHetWOM38DZq:j[T6\JjUi?=^Y_9M9U^^CL7LU
pair apply&service	454	on9HaHINHJa\X;Nw\\DL==LvY2BZ\KVKJjuBEYGmYMUUHd]P4V==NI`<WY@8da9I
pair apply&shop	550	A;\QAaQAa?S6G@_PRF<DeGfWT?NEwT<JNK?G?KR4eKPd2PRMv*JGkZMGA9VKE@cP
pair apply&sign	574	seJRGLUNMUcgWj-WJw<GWV2n;RVKD[>KW6FA]^J`8.&=NvFH_eRgU/N)OSKT8KTA
pair apply&slot	416	b5m2OKQdj*aRnD*fHHbkUfR`VSSQSY#VWO%EoWT`bW:O9U5HTO@Pa\MPCUd[,T;H
pair apply&sorry	570	E5HLDTXLd.M;wZjF[:N=WBM38[B>[IbI'@_;S7]GIJX_G>\UN@Lid;G:FJcC=jCE
pair apply&stage	573	Q^2XXNFG@K[C\U[[\9NVLPRjMS\f0L>LSH^L_^AMaGHwWMYKE^E:=HIKYBIJ_JOW
pair apply&start	521	fOEtOhSEYAaHJ=O7;T\SNUOTJI8#fRJKLW49HPI<XPFV:U7HKGiDQ4C<?BQ#N@T@
pair apply&study	431	@gZarQERc`MVGY>gW]E\RWAYFYTX8AWX\AjWPO&SSHYl:w_Y?AZKGR^JU:JrJCbB
pair apply&talk	705	\?@Z?VH]cCVDSIMV><tN?TA^KT`K^JFfFJN8cLSZJe7Rn_?NE>IUTZ4<8@e#BW@f
pair apply&task	561	a9F>G\JIh#87XNbeODWOLVWO`Q;\iIG[A>[MO\Q^pOU^V^YQ44Faafh5SUc]P`>q
pair apply&team	636	TI1NDF>G@GfGE[B_SP7NPFERJDO]>NLD^NMdTWD=LDQBDOwP@SRA8Ga_PY<SU<J9
pair apply&thank	774	[#X=UBCFaOEFG)OcHO?ai>`TMH=aVD+FQJ=\=;B<QER_:;MW_5E=@E2S>=YR?FN@
pair apply&ticket	519	KBbTKBCCB.V[[Wj\;a=HDIKA<MCE.OHZcW=YLw>RU]SPHULRNMI?7VI_B<RTYK9G
pair apply&time	606	fMm;UHgCF`8C?JWHUYUIXew>^WAMROSYZg6YIX_ATUVFWMJ=\1>8G&+D[VRVFMb4
pair apply&title	600	JTc3bD1/LSa]PFW[B\Aha8Vf7,TuSWBLu]CI.ZLHQ3c>BUVO\W#TJTFrM=HXLWQJ
pair apply&urgent	659	P?YX<J`Hk7w?S7N=LNTN[B6VJ[IIcL;G8QD@PJMMHTKVC[K?MIRNVMI>[FNFUJKR
pair apply&video	955	VPOEWKJMU@ROTKwUGKEAPRKHK>JSXUGE`ZPNPCTKPEC[EUdVQDBKI?GLOPNCGMUP
pair apply&wait	503	TQWSdAKNCas`]86bNNKwJi?lU?cNYi`ZT_YTWL`PbWLKF[VALTIYUDT@^SJNWS[J
pair apply&wish	606	8KWK[=@ONIF`FE4SUK?UK7K[MNwLb8@TT]Ik@@oYPWEJ>AiWWMADH8Cg@CCBOUe<
pair apply&yours	489	38dMUDFDY[CO_?H`KGJifD=KJ;LXE=(=:S#\BCL7EeQHGOF3^M4GQQHPIMER^FdJ
pair ask&asked	525	K`MLXH0@@XKkQE*RPe3,:Y0bM;ZX(XDGgKSUVZCNADDP@LF26TZ:NY\WDOMAm#F*
pair ask&available	665	K+MH?ELQBJcVP/->TB_/BR17M=[6g>LbDN:#k/^CFR([;H9GOWZW]C;RCGF1aB[7
pair ask&away	411	j^iOMGDAJDG?*?\PfX_fEcWO;bVU#hkWRQWl<FiF1./SEQUFA[ITMXH?Q9]TKE,h
pair ask&back	490	B^U7B0??7jMUQPwSLdW[KVQ7pS3V2Og\NQlgJAaXbXk9KO^dIFC*5[J\lcB^Ra7;
pair ask&book	532	JHNkK\XV[RNIJ+K>f7ZTL\S`MA`;qCAR/Z`#dUJ\9Z><XMgN72wGXcK..=9AD`QT
pair ask&bounce	420	1^?5#.V3URWLF:gAeA]sjYK9i8=m\5WCR`NR>>nIMRU^U=W+_XB:`VLOJ=VMQpZn
pair ask&call	585	I4eNO_b^bSSedUCSW7PAYH#o;J]/X=SA;bL0XN^Z<SJLvJ'XDLGWZHUf6EX9FITE
pair ask&cancel	673	TR[HV08JLSJ`0HJHQBUf8QeTV4SYYPf\_@wSBJNN2CY/SOLQOC^@TbB@BS@KLDMV
pair ask&candidate	716	RJGcGSZ\aEZ9XQw^UXJT3X?F>YBUJV18E=O`GOL\ZX:LaSSJ:X7][Ge<YaT?UF<R
pair ask&choose	630	?@@V?IODTFlIN7EKD7W=OUFUgQP;_G*ZGY;EYL]C;n.Me7IVG?jwRPTG@3F8YXL;
pair ask&civic	652	4TMa,cU^C?KGM8ENa2o?RJ3KM6QUfFAZ,=PBHHTaHb6CV?*RTIw\bSBN>RQ?SKZC
pair ask&closer	518	T,k]L_FQ`QRHgT`TJ'C?5Z>O<FLAwdQ_IA?F\OOS\O[R[BZ_`,ZBRKPS@A;D8:X`
pair ask&cold	668	<FL:=665[L_[X<4RJDS^VNA_]>Q^LNWJMacF=IL98VJCC0e3E^AJCJANJ7FE[ZwF
pair ask&confirm	585	]>J[-CMT`E6QL@X3]uPCQmVLURM#MV[\4@Y\S1ZN?aOKS77a.Ig]PF5DGKH7-MVD
pair ask&deadline	474	AQQ\^8Z;'\X\QLZZ]VHQ5EV?A?UGkNf>kw)BTg08^KMCPY9RV[;OXXV*]TADv)37
pair ask&decide	469	[V=:>AEwXJwFO6W]CFW6JT<BSY]JJcO>eTT>ZCm`V%=GO9SS%RbQIJS1FJ]8qMPU
pair ask&document	565	:91WKA>HR7RL2oPJ6p2L)J>Y9#OU*_p:K8^NEbWP-IVARU`>@rSSMYCIuSCl]Q3;
pair ask&education	629	GY=J^KJO8BJgf`O@@XHX:@<\?ZMeD]<Cw^EEKb*KRERYYDUTU_RLRi]DO_HQcB%@
pair ask&enjoyed	429	_19F>vTIk8;7]R[jHU5MlLdZ7b6lwO?TIP`[0GAP\;c^U\QdCKVNlCHQ\;STK\8U
pair ask&event	478	;c$wBbUKBZNI^4ZOL@eX7T]GCGQT@EVTBKRgJNOJS/lVU:j^A`lF:ZEPWQJ90o9?
pair ask&exit	466	BHOv[keYNEn=^OEQ;H':J?dN<T/J\rWSHL>9cPXQjRLPa\lY\dCXW#NJ=OG?GCJ3
pair ask&family	519	>CE>E3JL/OGk@3#3pW_XeE`Ya6d^UINjnKDS@Oc@<Wc>RCDITDM7RaDBb>EKMCHH
pair ask&feedback	516	C?A7Fgdup+h9n\wg\R]/WU6a@^GIBdBZEQ`[V6`i^E6\GZYB5?dd[KMTOEfnGK2l
pair ask&filled	651	UD_SNLWcLUFKCJ^RjwWAQ[KJP]]<2W`PSKORJ[\T^I<UtK2dQJOWNEUNQgFU>BF<
pair ask&finance	616	VJ:h=\Rg\;k`eo;D=MM*>JH`CVUMBLQ9F@L@kP<aFLERVn:_5HGV`ALACw_:Y?+G
pair ask&forwarded	558	bR9`j^S^KFQbe[rR9OeOS^IWQ`RJjSIg_UnXR^Cw<hRGievaMQmWZgDKFWcQJPRW
pair ask&future	447	TG1l=Z@;[G>9HW7NEaJ>#D#Y*MbUB\mHBDUI]ASQIGhVBSF6UktKN:X]l;WCi[c<
pair ask&glad	466	G_X<9IC?>eE:GU@IV@N#QjmadCQ$J^eLdW-^JIi7a2Ib<X0SSMJ=56OCOe[VXD4<
pair ask&health	462	VdTX2ME]Yi8^QX#POGYXkL?]Gc@/UI=]O]P<YZwF?dDScCKAu=8_DF.M=WebdZJ0
pair ask&hear	507	#RL;k7?GXklN%M<HDIX>jbeMO2`Lh@MWMjJ,e@ZPOUL&:JP=Na=fV8GW)Q7>Z/ED
pair ask&hiringside	776	RII^U`UNg.S#ZLZ[YPY@E[AWA_>:YQBSN8\7Ld]WWILOZ]OQ6WOXg>G3Q]Q[L;7O
pair ask&hitch	593	:^OUEVhY]TdblHf]VU\TAP;[I[78IbNTGXO-Xi\VlU7\NTPJNA:ZwT&/?W[9N7??
pair ask&hold	481	FeTQ:IGYUWEJ6KY7BF[mwNNHZGECC<DLP6XBH:OL[[CQQPT_oFNMBQ=P<`L=AhE<
pair ask&inbox	559	E_G8R>BRVCZUSAJ@<]HJ9cOeSA=SE]A#a8JIOa4WM-<TFQ?^VST4@LSJEIFM^KG?
pair ask&interview	741	QYWQ?VfLVXGKKGBJIES]SYHUZV0A@YJ^D>ETV\YS?cFTTE9UPfNDAK#:?VUMLkLM
pair ask&invite	481	^PLHoUCZ=RTW?,#1e9CRNE>X[3iH>,;jLZcL74uP4LU:QGHjM;[P>fO]2K1<f=JC
pair ask&join	469	ZEGM?dG4AaDMQWF?eWGXIK^KY@a6[AqVQ^;O*lXXSMWTpGwPJEM,GOF3lmXQU[hT
pair ask&keen	508	DwCH@PA;6\DURUL4ZPZ2PC9YaYBRMTaEicO[=OINEIWLU&T;`>9IZNh^P\\Q<Q?M
pair ask&link	604	2GTY[R5-5dYhHM#JGOG`hV.K58wm[JA+PiYkOJ^97LaUE3Q2SpN89aOb9M,1dfHS
pair ask&lure	686	P?`JLFZE\KcGOgWcH\Jn<=Oc=Qw\];HIULAL^PAMBS>NJ`WNEVXIWeMWKFL<L<<A
pair ask&machine	606	H3G?JRRKFFNOKLZ<:POWCkQ5X_NVN2J^GF\LE@PO?LT9=Tn?SI3hJVd@CDUUSwKG
pair ask&mediaword	416	XON3XJNeDKMHM#VVQbH>OQ_K_[O?^JXcIU:oLJW;GTY=?T\GrBOW6$1U:NUK66C*
pair ask&meet	545	HEE?KJQWMaLDH:KH[NY?UH<:`LQ;@@@W+,O3U<\.2wDNj4QD1TNpmcP<IDSADL?K
pair ask&mine	460	FV\_5OZZSAsEbJ[a[T\HJ_ZdON3-YfBSK?7,HiBXYL#[^_GiA7MqwUE?SZg0EOAc
pair ask&move	585	_*6`HBWDI?]#DH\<C^=V=CBF$SAK-::.]_BXa\LGI$R^&GUX-]^>?E[8U8O/ZSL;
pair ask&not	560	QOJ>iKF]W@=NT]w`4\HN>6pO@N*TKEDFQBUX8cD][BmWUj_OR1Ihm`M3+APXIA+E
pair ask&offer	622	<RXAH<QSA=fbQDZ6VD^8pcIBXEeGwKLM\_?MWAKHk79QGNJHMKUMCJ_=?WA8ZAXJ
pair ask&office	481	I1KQTWUkF\WMHB.^LO9ogWVc=dC^CEQT[N94gtN]RPdH<aDLmoZRQgPR\oTWp>A#
pair ask&official	612	Ah5RP9U[JDvfUOV`0g>]`;#i?Mb``RR0Od^DgaGOggAF;``XJP`ZPT^7IG?8je=<
pair ask&onward	513	4`<9Y4(H8TFN7^WS;cMwOZiED2KfJIlLmUEd<NA/H9N6F>o8e>)(1`i7X:CvVCN6
pair ask&other	512	OJ==4VwTY)e]GTdYo]YFMOEJ+ZjR<qQ[IbC^Zs/hGnH:JseY>FAh[h`GYKB7HN)7
pair ask&paper	623	JNB<b7CD;N:OD]JLGLGhB=Oe3A_e3JwHveTa?9A<N?j@De`8;fP-7XfVP=;JbPPb
pair ask&pay	516	\RKMk0?'??Dic\6o>k(c7<,c3>fb-Q[@`SVl_d>L8BY,JbLH<TiAOwO`nb>PiM^m
pair ask&practice	521	qL.HQrgcb#KUoPWgPLqO4oAGkR29JOk^Q5#]^kQelNKgnwG^>LrRnD[9tsgN$JXG
pair ask&prepare	713	NLBYRUVV_M]JOw?NR\I`EGO\JLCSR\MM`H7=Pc\PdFBCVO?RGG;=TW;*VgLFN:89
pair ask&property	550	JO^3+=<CDjDREHLDP[)F_;wY=7>]c5gPJYY^1.PADNM9BQD;^J?@Dj[abQ:aXIUE
pair ask&received	596	%AN</@U_MZjVP<b=,IG4JW:E?NJ>N4ITBOb2TMP@6\ATS<@JQTE_R;aIK?39wJSJ
pair ask&recorded	607	A6TGBPZVcWKQS7HDE1g/dIMRRB[LwIYlGe5G`L_GJ\KFTNJQtPVWWA;w?B[AbUV8
pair ask&recruiter	491	9?8BON1B5S=V?PUI6Y2cJQSW;>?S?D^PfVvGTNBX5GR1^KfFZw8aYSBIE`B\_N4B
pair ask&remind	500	qEB:BD?MGbFJ.Rd@VR:XOQJ7S616F<XZq9FFKV>?B1CFMU#LOY`=6p/&MIII`K;L
pair ask&review	729	JGJ_lNONW>wWLGT]HQ@^YRJ_:BKERIG8@X;E?GNPQKQVP[JGTSNNTSFVL?OMJM>Q
pair ask&role	555	GUe7S_X@XeNHIVjG#YK']+D-gCR,d2CROIHNPi?KXoR?iNC4OVCaJ86TAJX:Y[h-
pair ask&sales	573	oGOD`>@@LXBS>LwJ>\B8YB[MDKZgCM\0V@MU7??CYD_MDMqCOK/F)@R`_L>XKbSG
pair ask&send	450	Bw]KrDQP:LgTlf=J6b;\EF@c@aUk8V;bVGOE]w9j8G4:ZGO:MWP;rFU9DC'/o439
pair ask&service	578	wTUf'JPT][F0AhFGopG9LgX6^O1'3RjjO28mM``DI`MQbSCaSFPJ8H/<o^XQ5=DH
pair ask&shop	623	Nc=<X<33C[T<RFU-F]IAKFDT\J[LKLR0\CkX?@@BKOTAP>V:Yg[R#>X_`D=Z^9F=
pair ask&sign	483	5t<PH7;<:Ja'Z*lKmEk@?k*ASa%7efNHRZ;2d;S9v#EPAICQ3^T0GMH>TZHFf]84
pair ask&slot	779	OMQQRTQJ]KTNXDJZP4Y#YYGUNDR2JCVW=TK5VJW<5dMEb@QYZT]`NN>M7KKNUSO7
pair ask&sorry	454	tL$tH\W]w5Z21J9;np^I:qd64JT0\blW4<QUcGf8L@\[Q`7wFM_B9?NZX\9<%GaN
pair ask&stage	450	JCAKoJM>;H&_[IAW8R:JRG8b.BwhhPm<YJ,=?THRTAZ@WVf3TIQ<ZuPJ=[=RU?EC
pair ask&start	672	FgX9E<5?B_BIHA\4TQOGjHO=hY;H_MgGwcKB48K0Y9?SB=I5?^1928kLXV@TaYKK
pair ask&study	545	4[JH`S:<E=AfIWIY7IOw26MW4TgvQEKDuEmkOLH@H.q>?QCA)GH8EpS^UKQjN\GX
pair ask&talk	440	\7=X^_BXh@WbO3@G5EU;SA#T,CdTNH//N`h<XFb68GJoJH9ITtdbORQHI7W5NF?G
pair ask&task	443	D@aS]B:L@Q0lOj0T@S3Fr?`waRV]QcXAM`CF?VSMKJWDe\:GRXPD-V=Fj[H[t3RB
pair ask&team	588	W.^NLRXLjI?^[KUEW]`36HJTC^fPZKSE#AM5GaKfAN;O_KMX^I``RK=GORE?N=a>
pair ask&thank	478	OH8`MQJhH,:`Og0SZ@\w<V1FeUt4']IGS:g@[bXlOX<=Q_>R;_cZlcJEG6TV[G:_
pair ask&ticket	454	MD(+t4=9RYgOE,,Pe:ag8A42VL^We>TwWqP<MH:9C$U3ObR27KCHLGbRLBT7KH%f
pair ask&time	548	O@OCGLNLLY8H;Jo8aXXZNP?CXQG'7DcdQ=KCG:o@TMADE>#MW@RM^OK?SCbaMSO7
pair ask&title	399	XiepN@4,H2@UPsfoG^MPMXXI[TU<D,<A;HRI_YL#8F;MBTWW3fTUB;_iE4H8HJg8
pair ask&urgent	483	<EKM;38Q]aPXLEF(IB:R<\OHZ;Z;M8U^8BL@SMaM7R:,-HC9fQVTRNGTCJI4h#fK
pair ask&video	590	OZUUiF]O[Tler8:YI7jKI5#cFNcGKE9QHa`BbLSKIN;c2>A^HE]WhU>N;E[6[DNE
pair ask&wait	651	NNR>lKBR<H\jLJLHBV=wD;W`5=[KPH_6a\YMCFG\N;MQWQbFUGH@+Ud\_GEPq,6Y
pair ask&wish	635	QHXUSKHKm]J>k[@S<eX6W8KwCQ^Q?TFP7R'MVMpSBSW>]LFGG@YTgD3JQHX6@6UH
pair ask&yours	636	V8D:=AI@JNLD;ND7L@.O=E?\USP>1Z`>GQMQFXDQ4UVAYBWA7SJM>ZU5RZ#\SJ@Y
pair asked&available	684	83M^FGML@DZOEJ#CS9W:AD8SCEaBKD<R?UJ/VQ\B4B#HP>?MK_SEB@TQPD42AV\R
pair asked&away	673	INNYLEKHPBwc=MAF?YM>^=@\LKZLfBNRN`V5QGKPBOAYSM^JWPeJFQQRDADGW\OS
pair asked&back	454	NJK2`%;77qX]8Ba\D:CGi+*J=8^mOQWMJ_\o[HRPJBfCXdXPRw<C[gk<XZ;JgG[J
pair asked&book	454	Mk\`MFEV\VYccN3[B=n]_I2KSLL3wF9N1[M<nHtOKI8EPBwEQN;lDSdQ8O8Ci9r,
pair asked&call	681	EXLMbTUYiNg[la;dA6W#8S*i4C\HINJW=Q_+eNTh2]$bh34MYVI__^VHJ[=HZDD3
pair asked&cancel	493	e51/Uaidc@waG?Rl8>RjI_cbG^0VXqeh[=TFAmMoU?UEPi:W[%;`pcBBIa[FDM.Z
pair asked&candidate	676	ZO<R^hweLGQUoNL\JPV^:hKZMgET?Q[[BA<;hgAq<9UpU]Ui?2VXSXO=Eee<EQ8F
pair asked&choose	593	A?X^R5JNWMwBV=?\HTXGG[8i0>mR>ABROP=1sVRIGU;\eWOP.PjRc<MM8J=57B:C
pair asked&civic	732	ZINJMgbK^AR9ORUYUcMSHaVHQj#WQXe\V:U:IZNLc:[bK[GQ<5Y@QA9LZS`g>Q#,
pair asked&closer	581	5;25TSLGUPiUWX0QUC]@[@1X^Cc7p@9U2W3FZDWGLw2<XLY@fF\cRXBS76:@_U\F
pair asked&cold	714	c[)RCab^V>V9lbQjOOCL2V:S]_>[SeV[IGTfaaLhcGTViwNL=@DXg@G(imRa8[CW
pair asked&confirm	463	OMYC<*P8?Wec8?*Dv?PaI+*:iHvPM</6H^oJVG24><=<6BG:=g]Q1Pw5QKCJfKR8
pair asked&deadline	611	QM1O[^LTZYPBJw9kBU40<VEc7TGg-OjKKJLLTfChMQ>;]sWT_]?RCSJKWiHIV:<I
pair asked&decide	471	UKJJH^KO[E6LfNwAR^^+R>TWtV>4_cHO6)@@Y6sLkfBrDEK6B3U^f5NLQRjB?NUG
pair asked&document	1006	=j35SJ?9@VQSRWBKHUMXDAIQE;_iBWwAX]eOZQGNQEQ?GMS:$]E;?^jG`W;HZ7GK
pair asked&education	568	CTYAX+,A6]EaKb@7H];#P7IKNAHc+MMG^j?S7PLKGO\MYa[0k[H)8WYTYhMbbJA?
pair asked&enjoyed	460	i4ZgG=UD:`RF<EoU(pJ:gKwcEUBMd28XGSNS8Pm5_MjQ\iYMp%>G1/KKS,GY%G>G
pair asked&event	691	VPDSUZ]PD9OAPOAXA^GH5JOW'K<UEN\CUQc?\g8Q#AXWIS^dB[XM:EIJIWEMHX=`
pair asked&exit	481	OG7hL\]NRAow]iV\XVgBMoUYYW2:rrZ^Q8H0_VDTnJCSMPCO10ijUEF@Aeg>:K4_
pair asked&family	665	N<SVZbNlZJ_H^_8TK`nFVdA_V\P?@aAg)BKYeRvbC]#U`WXZG;_gsZ4;MJVN<R5N
pair asked&feedback	419	JNNgPaBSfZMR9]+gSaN]WPUwcZiE`B@HUDLH`RRV-;NAd`XEUAEaYXJ;GSWKKZYK
pair asked&filled	423	MGFmHJM`[O0uT*@]wP_%bNA\EGi4`GJfFdTO_:\8C^VE\GCRrB<dLZUs?D[JloUI
pair asked&finance	619	]l:[RWdjC<YYaaJm8_?G1]?gEK=XEduHPWREpjGg4GUMivW]&Th?W^E>fwMdQ?8H
pair asked&forwarded	493	fXA[nFRX@Ic[XJXBNqKU8TPQGBRSCb>V@]g:wXCUFWVJPHQKShF:-`X;R_X<LJ7L
pair asked&future	516	I&8DIP8B>MWGL70FMF?mEPBH/Esg07BB?ewW8=L\)CLP0\W76rJ7>eY`pX.ccpVQ
pair asked&glad	496	Xw:?q;T9HI3g<V7kH\58SAMn-Bh]JOh@XLXI;WL]CCF?QRE@?d?1@Dl<er>dhMH^
pair asked&health	692	d:D\CTT:SLj[><Z<WIwIaR<X4T_<=AOF6TcK`Db;7B[IJPMUOk`iOOG]DB@BDRro
pair asked&hear	555	^PMr=jNQ`@N2w]ZeDYQ:SIJ?Ke:]JZTlB4*O_@<nn`WjZFCY5Fa_K4N>c`dbSa'8
pair asked&hiringside	744	YqC[NnUWi8OChvMeKM[B-_BpW_<PiupZXM6IFhVawbOP^nDn<LOXnLF/bwUa<D3E
pair asked&hitch	505	E>^7^CHTcjKg]\:W0@:Q_&>UQ8P\RN4SAS>;LX.W-iZ@gX9#eD;[GSA=N^9ij?F$
pair asked&hold	496	EW.VQkRiNON[oRQt5InI?6Um.JWUZX_Hd^_Snw'o@L=[Rkdb7MHZ]cF::[`EY74E
pair asked&inbox	557	H`#X\DTYL]HPOZcSDZGb?BWZOK9QJdf=SJO6vXTZ[PCRP\8_`KP@GK^]QnZTN@3U
pair asked&interview	653	<>N7IRG[tV[fwACS;Fd_UE@cgKS?l=A_CDNGSQPXEf/G_7VCeIPwk(@O9E?J1PVJ
pair asked&invite	499	>CLF5/D#>QR8IXR>^b=F?A?I]<UX@1YHYBo?7=lS,_FHM05+4JWIU1HGKRCE[]Qg
pair asked&join	781	VTJPLTOOP1MA;9WBSWbUW\RAVe/M]a`IRcFJ]JETb1Fw<FPACL;:R6XHK^N9M`EK
pair asked&keen	731	KLTP?fFleGWEn]LZV?[EM@QY]XM:]<Sd@BCKbC`\PJD^aWHZ]2Ulw5AW=MVI<S>;
pair asked&link	609	\k?@Z@C@NLIUOU6BWeIZG^lM`SM[@ISP^]TfQNFSaFZRDDW;IoM?@QwNd[KNRF=G
pair asked&lure	413	cD2IXJ`^U\KObrRnGwEf6[X]`EMJ]\ZOJ<G]e\KUQg@D^_BGHuCi@cT=FndklVVC
pair asked&mediaword	762	ZUEMGKQUXFDX`TKT_IUWJWgV_VCG`W_g?CQK>SaHZdMUmiBV^#SWfKOCN\\I=C9<
pair asked&meet	827	FBj;?QAKUNJUV@CF]<VL`49SWLM3cAAw@N2GCBtLSh.F^E-?T;PVLN7`DMBIWPN?
pair asked&mine	580	OYJNgU<Y\WwgQQK_BXE1>?L\RV]_]S@REVW*gEGcOG:KTWEN?QHOPHVB6OPC:ACF
pair asked&move	748	Q'LYKRDHB:ZA??>DDm1K@WFF.AO5@J`FFQdY]IEE6+YY#=h]<M^5KBT?N7@F?EI9
pair asked&not	564	sKB3]Paf@WpTC`YcAK@A>LKl\Q/C`dC`iS-TVu7QkQDT\pMP]G;N<?<85dGTMVU#
pair asked&offer	543	sY=dM[wWU7qRqiUmPfRB*eBf>CLA.[[Q0@I3ct?aAY8pbeJd7aw`YT*1Gg]L]JCW
pair asked&office	817	b6@\[acagQVOXSE_JK`8N\DXBf6HX_;QG@A2V\VgHgCVdZ5ZX#SsGL?>J`RI@DI=
pair asked&official	577	YdVHi<:29vYbTQHT<ZJ_IB>ZL<ki)Db@fLEfFU8R;Jd6Zah'6dD6Ewb6[k5Rv5NN
pair asked&onward	411	b_wO9NTSW#RPT.+@&0M]V>.@8SD/Q^PYI^;.Z5erRm2F>OQaj.EmTX=XBj(CM\2*
pair asked&other	588	WLIS\KNIAJPbP^J^Ig@_,DBf?QSH;VjFEUw\^]LYPcR8YjgIO`OAA;bYv]FR9IZE
pair asked&pay	732	VRZC[@JE?JLak`Za#ZD_\KMV>CWa;?RMX\dSKe:\GFOBSGT4JV?PQ\YNbSHRSDGK
pair asked&practice	469	[SOb>mB7CBN^;Noe_wCZ?XEGNc>6\TieFBS7SYl9GbUSiLLlQ?MEfKTFVqDfZCAT
pair asked&prepare	699	K\(iP[`PY2wWZLcUNMnCJALTPbW5UZOU#JUTdK^W`E4]Ka\W2apcONK8DLJ<EWML
pair asked&property	684	TOPIXZJPADINGGPeDu@YISOS76UJ0C[JWMiGKUQW<JAYLEVR#ZPQFiGGiHRIWC<Z
pair asked&received	491	QmPQ[CK\I[bJ?MSSR>BSR='`rhR`FMHLIZA:VZNw`2#T[JLV<8,VVI[MDnN9\J65
pair asked&recorded	772	MLLVZGbORCNGSREaCbFNODUbO[CZMZQELM[YFI?bw-AKP\QIEBAF`d>GLTPZMY;[
pair asked&recruiter	689	M40PKieUj.DEkuYeKTI=?[LJ[dB`7STBJ6_GW`WtVIWd\wGO&GMmvMC;mVWk<\5U
pair asked&remind	585	VDAOHY8D=@DP^L7UBO[#fS/hBDUCb;ICGFJ_TGJWBG9DP[DPFPRYSqYbP4KIFHR:
pair asked&review	518	R>ggIXYUc^ZTE@IJaJSQ<TMF[RR?Q4Lb#M);PNl.DgQ?M=4\cOs]aB1[KELHR7TE
pair asked&role	638	DH^OIT<6WFGIS?@QNG^E],#M4Y_?A9b;>RgdhOBI=GE`GFfOEhlYNJQ]YLBRAB_^
pair asked&sales	630	XFOOO[bdd>YGpS?RO8P;5\HaX]7LZkBMMP?6mbQV>_8Zw_IT87F@KK7N[`QS;C7@
pair asked&send	449	*L39=GCI3XEEN?:?^IRj;<6_?J]RDT+EhmI8MEVhb>9:=EM5GI8#KOt1T`K;pZCC
pair asked&service	741	PT?YdOaPdFYSjwQj/ZG@8H=`MM?JF_QBPZE2\pLpWALNhk<K;OAXSTOFgWQL`;2@
pair asked&shop	635	a79Q`ORZSPQ_[QRoD`J9BcMYARRKVcIHE?YUfj`lRP]EXweIX:]A7>EUHg_P4<JC
pair asked&sign	548	LPCf7<MHOZZ5<KDGVAl?3wB#dD0@i^OAb=/T\.UO_7FJ9IBJ>:1C*@g0NY`G?U:<
pair asked&slot	932	J#Jb=ZWP[@^APH3SKIXQDI<\FSV0QJL[3MHE_OOR8M7FKKP[CZOLQ8?DK9L<ETLB
pair asked&sorry	533	T3Ml:C=2?R^TIQd@XwHIVWURGJW<6IJQ=MAde;PLNR]dUKZXL:%DWiENPISK^P\N
pair asked&stage	538	M;YP@LDAVP_X\-RLHCY/rKITdU[3t7.YPm=:KJc1Mn';LQZBjHQhd_1w;$UG]WhA
pair asked&start	695	WU<G?UQ`ENP;:Tq=XRZSfwM5Z]=X^qYLfG8HI\m=X?N[NLTPMH=0J=F:YNDGHPDG
pair asked&study	556	BQHKTRVSmmLIqS`X;XMiSJ;w2YH^h`SXQ)PPa\T^>URLVQg(5UVjsbOZQJCE=WV\
pair asked&talk	700	P^ObNHBNcGnWrNEIF5g>PK<`;RVNSI?[6N83tFeK5cHLWA#TXd``]W=ED;?>BL]K
pair asked&task	643	Y+iAEVMKN[<ZQH_0[KX%PRcGcK`>dAveDN@RN9Q>XwMIuHTAa]Rl_;7]?\L\Q<hH
pair asked&team	622	a<CQPKiSYA\Ikc9P9SPQ8NBj^jDK=^M\cPX8R[OwH_AFiriCUA:X[YG4HIZHW<NS
pair asked&ticket	675	Z@@VWVDGLG@_G]EV:a=C6HDk<?\X/OwHkPuZdYEL4GRCMag@BSZ5Q[`I_URUNW8`
pair asked&time	701	M6M`;YVWM:^7IK=E_LXADa#K/SS3<XHR';BKjNm@9M8YBH+gKOtTE7:SUNPH2O^@
pair asked&title	484	WiK_8XD[pVE4PGO>b;IAR\-?LI[>ZXA^5LNaEaPMX`RUwSXH;lhVZC)HI<L:KJ^P
pair asked&urgent	531	[IO^;N2][Dw=EMd9`>D/AbRG[]V/3`NHG`KRdFWHN?AWM``wVK[@QP@8OTOUFJRY
pair asked&video	763	JSQ1O#?ONSggD:>DFClOa@IZN7WU^4C]W^BI<;V:HSNHBCKFLHBhJAM]LNDJ\R]K
pair asked&wait	706	Rs@HW*XOB_K?Gj@U2W4d9FRpF<I\<fnHjc9QJl>TX?kLm\=?]Z(JQ_WFQwQXQ:=E
pair asked&wish	511	6LXM[JGLNTwm^PJKANJR61Al7WQEEMOO`OgLeSHD@UcT[b[XN[FUS[Y=]UDMUTKD
pair asked&yours	705	ZPgZ^?>W=6R4<XM7Pa4W)kJO[7PUM8aLTUDH[a^OLMJQISl_PQJ#FLN;ZLOB=O?N
pair available&away	547	\GZP[S_efEu[JOQR4XDSSPCNUCHZkE]Q*Q?O5gcwEt.GWXTkJOWUN>O:@d9;D\VF
pair available&back	551	<9PGTZFHU]NLPHGOL8\AJGJSZ6UVIDLA@E4_YIfCHf<Ld49FV/SW>KKKT#Ei_\jN
pair available&book	597	9>O[FPEVbW\ZM/7fVMO+rDGdGKd>KY?_J_N;a<^J:bCXgHA:L?nrcJ7I9JF<w>tH
pair available&bounce	581	TEDZP[`Tl<eD=IaLDX@PJ[j;9HIdw]3chRZL?98LAE@P@h\=Cf^pSZK=5RI=smJB
pair available&call	626	GCIeP`R`Z6OOjTGOKCQM6><gFVKCgWFSBTJDUWZ[M[&OwV8R>OUdKCW?WYG[L+<@
pair available&cancel	429	sg?Rk^ZFeJW;OYM>Z#gNQSAqKTC2[R4lP<F5IWgRZcU^LYWkF7lGR;AIL]7FQ>LQ
pair available&candidate	485	0TUOwSa3Q)L[Gm[MSjDO9UMXbP@^?\R<Ai7cKMLRK7K[@>aGJDLN<^gHVZSIOU(E
pair available&choose	595	3:YUSU\JnF\Ze?OQG;J:]6;NCDNSKE/5FN+#ZL4SG[GVBaX1oDu\FTB@7?M<.QcT
pair available&civic	603	wF3dN`h^OCdHM[[PRVO7:j[?WP<:]\S5S7D7]jXhaZ+WXp<R#K\VXPD^EUT;WE<<
pair available&closer	638	GA[FBPRHtTe@Q\WTAESKOE4SJNNJF1DYAY=<OZT\FkN@YF6<@3\wXXFO@DLKXdGC
pair available&cold	474	T_;X];dI_NeLJLW\<LNATLPRZSOgbZIw<R5?SMVSIIKE[;GZV*Y>DMJ4I\VVQH=8
pair available&confirm	482	2TEbb;TQGH>BNEHSLJNUTSGwHLNQZM9eKHXGHB9QP.@ENI\;KF<TYawBGYKYT7XC
pair available&deadline	563	@wTBX?BA>`W^3_DO^7YDX><@T-`H\(Q1TSP2CE6C>ZGBXC3*G`CD]YkOVRRg^S4@
pair available&decide	579	GWJa_K;VhBUPQTI]`]UO[9GXMHSjI:BSAOl>MQD[VGRABP8[8\TLQwUSXTMLHNHZ
pair available&document	544	4@j?73T=XhcoRYW5II8GL:8hf5wP8<WOeiV2=fEI7UF2EPgZDMNWSVZcHBFVj/LI
pair available&education	563	ZL:B\N\1E@<^JgZWNM3J#1eSIT^N8C\K_Q]_Kh:=`BO=ceWD@b4%QYYH`\WFQCCn
pair available&enjoyed	693	TV?Y=IZjbPO>IX_BaPe@Ec9\wS;dEX>YVWDKOZUV]JDKWL:UJCXJJ0VED__JYNK=
pair available&event	517	b0VJLX\VfN8WOP?w:IWFJHd_'H;5?5dII4I\FEUBKXH:c;=BWCM_:)1EUNL]D[O@
pair available&family	540	t_LwPW_WSJV?9cMETY9T3nHOJ\ZJGQ[CWBROgh*pBK:iAK4]P@hkYFDJ\JLV.N;Z
pair available&feedback	495	?CZFZ4GQRGY\3VUh9a7:/@9d1?iKL>nGCuJwhD?EE:C:=?G;J[JQM`\tC=4Bp$\F
pair available&filled	575	c<JPC]?CA:Q/=?ZC]V367mV9E8IEJJ\4RSPII#O7F06SAUVXUURN<3R4?LNdYXwa
pair available&finance	617	ci=N8QP\XJpIU^KRTdeBGZMRTcI9_PQLBKQ:kWV[wSJWVa7b8FiBg6W:EX_[BLDN
pair available&future	485	[6B_K-HIA;R`8H:?Qi+NG[GRR>sL/UD_ZMeEK@w>.BLFE]T@\hT_/GSGP7VE[H]M
pair available&glad	644	jF4RDIZF9\7A9wSIE]:N(iJKFO?I6UYE\HCOKMRQD]RAbX7LZN=5^QH:chkWP4W:
pair available&health	650	]9<cVYLVcBlL_T;HZKJ\D@QPS]M>]<B[-?P3wSNUEN?bd[VV?IiAYKQICMK6DKCH
pair available&hear	556	LL\fABf`NJcr]EF3NBU4aA5u2=j*MONSGM3Qf?^?;l2QU]/AaFe[[?=HgXZ?V@p#
pair available&hiringside	568	LdNOGe=NT7=6c^H[\L]DCbKPes;DV_u=ML@ZN\b\cKLoXE[GHCBQCwQTdF\e>?6Z
pair available&hitch	467	W)>ML`<NSM1BXV^_EL@L>?^dMKLM[TcF`L\V[WDXU?oTVKdU#KRMMHF=J`D8T2)M
pair available&hold	419	V[SJRDw?E_ET8]65TWQRBf>?8MvnE5K^_sSJmV@\'FrN`X`\EYE6SLQAU`ISD;?O
pair available&inbox	539	]IYdYR]a_TdZ_TR_)=_;@VUICwF3;YQjHU=DZcXaXS<>cL,nMP6A\WE^@EKJbbLF
pair available&interview	845	>Xa<BB9L\hPhQI9U=HMKo<RaS?[=hH4rPTBJTBMLJu@2`H@#_M@]FFR]@KFLQPX-
pair available&invite	416	mVVO=FEEKwF\sJ>P?SKFL4PTFUJ=)0Br<^ABQM]V`eYBeQZSKYN\\u;J3eDeZ+_?
pair available&join	682	YgIe_dnhdG^=b\\_YCh4]T<[NP\Oo^UeMO:<_NXgwj=Qag8YIGaEgpJXA_ZYBCFD
pair available&keen	485	w7RO6Y\ViI:AFBcN^FLF=TR@qH;N8H[dR;H_@HsZ=H\WI]C_@/GQq?NUTJVV0[Ve
pair available&link	582	B4][aN>OYZw]Y*Q;G+WGbJ@LDP`M_17HVKGVA6QHQI;VAE?\`-VT=WXUK'WIlNWL
pair available&lure	495	;CBq_eCNbGIp_QMPDRYH3Z:K?VLCBWbO?Bn<[CSR#cE>X?RJDXYjVX1RGGSV7IUX
pair available&mediaword	746	lF@`J`shKJpGMQOZO]X3KhERQN?=bWPTNG@FXe_YgwKdZYIM3UcOtH=PMWhM>I(@
pair available&meet	617	1#\=6?AW^XZV\?IFJNW\^BCUPYQ1R9DcEAM;ZQfOCdFMaJI5b?E`L4K_<BUFeOQ/
pair available&mine	436	Y`XNI)G4L@Xq'KZUjTV@OSDV66gLKIp=A8RIk\VFMU#H>JVC7iQjW#KNUH@LTH?h
pair available&move	611	S>\N@SQ5#9c>7HVIFe.WWfP=;BO7DXX?N`FkeZZ-O-ET<H]jBVJ$)6<HZ4@?7F@C
pair available&not	463	R[7@[HAF#EQf^OFC,a/f[1O-?J>hHVJHU;RmQKKTM=b@1PO]IQXR5YUWagM`>YJW
pair available&offer	577	BT<MIA^?2C_IAPVAh;nD]b=HwcUIfPP@`G:YOjUMq%Ga4AFF4a2SA>c8VUL^gECO
pair available&office	587	=k?M^\_CM6YHPKwQ=XBNWXJ^DI@e?LKEeZNdLZKM`PTNJZFYQHKEPUBDNWb@NA;Y
pair available&official	442	^N7PYQcVO4dIRSMiYUCa7\:UKZfY1_cUUchEMq>[MD?\S[PN?k<c8qRYd]wO]eB_
pair available&onward	453	?@eFLN`K_WNwpM9^aGpTcN4SRCF<F4KiN_MT<Bg\0id(rAP,SaUIYYA[+SK=DPcU
pair available&other	603	[5:m:d]Z\<N;`JdX]oX;DW<EH\;6WS^G4:QNM;LOwWSaHL.\C-lRg=e=O`oZ3eJW
pair available&pay	464	7V]Fr-T'HLiOZOPZXYNj\+@Q9KPeSRS]mXbIQ[PQ^P#R::TNOIjISjMGD]9/]VT@
pair available&practice	519	w\^AMURcLNMSi_a^W@l?9G6ZvJ6O^aV\@8/ZPKEf`ZKRlc^W[7:RKCF;SQj@KnG2
pair available&prepare	565	[V[G-OGA9YNBA_YHsME@ZhRG[[_#VU_\RC)SH5w<@OiIrF5EX=8:O(5KMYc\WN>B
pair available&property	623	IBFY\_VONUwQ^t]a:]VQNBTvHG>WV=9\Q`4HPZLPIY9UCQXL5FSWoSBJJTdQ]C:O
pair available&received	508	c2KAUflwXX>@CYfIeN?RPbjMLQ'BPIYW)F_BG@X63^hI=GY_P<)ZU3DR9U:/L0Sg
pair available&recorded	508	OLKU=`VMCU`CY[SXhPTTINNaIL'CZVCW\h?HN`LIKl>MIUC_:RV^c8D?@wKLP?NY
pair available&recruiter	581	>LY4VSMESgFZI4VESBFOl<QB_.RJNBGMN[ON@Q`AHi;&V;A7lT#NTjL[?K;Zf[aA
pair available&remind	451	8INTKGO,MVYoU5V[73G)c:6jEMc+<89D?^l/@bMX;M#`>V7XT;ISJfcQf1B1NUNS
pair available&review	746	JQTM\?HKOEYNI9YEQZ6eCXcUAJQ`W=RReI]P@WSIRDMTBLw\NiHLKZI<PCOMPRPV
pair available&role	460	cAMT1tkaS1A6DL)IwZ?G=s>[uH=7CooWXS]acQ[rL\FaM^.U+nS>R;=9RTGT;DBB
pair available&sales	483	d4CP+e_w\7W@WTKdg3P@Pn:LT?7R?`C[a(9P\@_\S]PfY[C[958TsQ3HLXH5'H*Q
pair available&send	466	+KYCN5cD3cMMJ=XD\=W1]W/RZ=ZRNX;VVZKYGSNAYe-8JK>3h_[^kM]bOJ^LwRB:
pair available&service	487	S8Xc0E<PUUAGHSk+:VVB/O@UEZ`MhJ<JJs(fZ?T^`WQ^N>[X>/P<dFSSs#><<3*_
pair available&shop	652	M;TeD`QaXfGPaWO;NHcKS<9;XTKQIMM_BAC6P>fVLw<WdL@]Z?KRoL5UV^OG9LYa
pair available&sign	570	?^e#I2G/L`dE3%I#w6[=j_W;dV5CjB-FcrILOE_LZVF4K:=FC?,6HXLM5@92bTIH
pair available&slot	626	@?JYJ>8]GSeR^ROO?#ZTVLHS9Hd5B>CK9]^=\F9>.L>PJ\OKJs@HOcZnLILEXNNK
pair available&sorry	529	AWZ\KLEAW^jKO>rNwBCLi?JMjvQNYLFVA]>`]9HKIj<D[TTPO,BLI:A538QBXjL?
pair available&stage	531	NOFF1LH7dNLEUVm@VUNTME#H_8b?<9OD?RMI;9P[SeYVDH;Bi/VLX[-GGHJQJST]
pair available&start	614	LLKj[Qb\c1i:ZIMFah_AI[@[E^C_R[LTGH1?\UKwV_DsS`LnFYZYnSFGMbWE*5FD
pair available&study	445	J=]iu,4*aBqrV@I`?<:Jf,DWLC\CeA1]E\3ORNXG8bE_?A9S_RK?4::Xd1L#cXvJ
pair available&talk	551	^JL[SY2JI8weMA7`16I>YF(w:SZOTK2PFaM3mWDK=V0QZG9SINVW<?FI2SL:@=]+
pair available&task	562	aDfBCOJW]IKW4LJBX_GKPd\^p;MHw^GXVOM_LOc:e`VfaMRFd=NE=GIC:lYDI^[7
pair available&team	522	B1KI9OsccX`UTOTIb3cAw:KQaQ_FX@TSU]8:h@GB0iNSMSCMCM\GaX+:BJOE_]BU
pair available&thank	472	EB]=tSbQGGEUZE5I_CL^BBcZU^;wR?UKCLAV?<SGS=;SIS[ONkNEZ[oH<GX;eI6^
pair available&ticket	491	PPbH.L]@]t6wUG<IT,FKg7VI:E[VN<DlF8.ME*KA,nd?nEWQwGDbYT?^[;GSVPF?
pair available&time	454	PwDQY=SL=Z=37ZHG=LE:/?RJIUH9C4VH:]=JT\Q[RA.dMG=CRVTLUSPBR]NVFDHA
pair available&title	445	9C`T>Ub[OCeSfITFb1T;9EZAtU]@#EAQX/R:VKYV]nHId9'<Z@_]^X[0fbVQFK:A
pair available&urgent	623	lT9`aJMDVKXGT[PO?dP]Ig[H`FMW]ZQYhdPKQCbPELPWXUuw9W[QH^[?cWVLT\TO
pair available&video	513	U-jN/,HPDPciLLMHWZN;DOY^g9YF]EEWE`UZGAY#F`@KnaIW[9NVQKRO@IQWI=e?
pair available&wait	463	HjUYKNBS^UveWEIGXqAw69Fo<XO]LR^W1YQ`R;^`FX2V/ARM9`2AJUfORdKSGVT'
pair available&yours	430	*5RV:;R76M@tOTG[L47d4R#IK>_F3XNGQUZ`P[pg1jX1aOa.^E0<Ghkd]e8acmLc
pair away&back	598	;>T=EI(URDrP3GgA9`?*^]N5MG>>UAIOb:lJ9<G6>IC1OfnZLp2i>N/O#2LCei=E
pair away&book	565	ReMMW>JSAVYeV#=IN>XY4LQDJ0MLcQP?fnHmXQ;U4USHX[fCGKAF\^_aQMGX[AS8
pair away&call	588	FGPIbAQO8DCGOgBTE^eT;Y0_GSDh:7l5_YnocA8MCFFEQO_X7ijACj\Iw<CWZ-PK
pair away&cancel	506	dF\WhhKNTZRZJEWWw,eTTKRADXYG^WWZWQ\I9C>OOSV?CZTM8>YDUWD80Nc6FC;e
pair away&candidate	480	UVAS`w_QFKg<2[H>TcJb;[YW_bf/<lpmTD/'a_UI$e;UlQKbR`RSU_5<GTeF>ORN
pair away&choose	425	:J58[DA2fPMDKMiN;J2b;_?SFeXZG:LSm1g^=^POG/I93Jw4:QGrglvDaXRSZQ1d
pair away&civic	660	9j:KwOQ@=mYd>KCOFaJV[Q,sQSTUI`VGY\H[C\FJMNJZIWOG?BE>5O]JHR<LiADF
pair away&closer	562	KA=UpI3>w?N0PATIROLMFCWCIJ6ddR:OAFX`HGEBO<M_SCV8MU`UDS<:WDSV:0J^
pair away&confirm	503	O`MDLW\<@OP^5XELSP9GSZWMM.U\TFWUWGT:7LK9LV[`PmeKKS#?R=WRU__eUpQD
pair away&deadline	605	+;G;d4?EZ>B`CHY=L_GwRKZ>:DTTD9LdVK`R65DLIM^A7Bc:WlC`GPHL4$LHWvPa
pair away&decide	440	Kf5>ebPR0h]SXnCOMJAPJC3g7Q^l9WWBK^SwU<PGPVr6=k31MS<-N9k8dUFiL8^3
pair away&document	548	-IT2RD?@3JIWJBgK.Q<OL9RWW0Rs*&NOY6RwT3:MFPv@B=VE[;8B<WePTE9uRHiW
pair away&education	628	8MN@@<Ibl7OB3PgDNi<Pa`X:>I7GpJ@TEH]ADP>FKGOQNPwME\N[iY8C:SPNS\;b
pair away&enjoyed	349	P#B8\S9>0vpTLCU?k<a>mpEDpCU[VPa/.BIPMiODGPEqONFc/BJC77WWH8>;CjFY
pair away&event	687	NdOVI`YwMQWHPO;UQ`UOGc@SJNSETNTELSVDR`XUPPCMP?QAIAOaW>PC@[_Pg7ME
pair away&family	490	&<BISSH;>R\0#9OJXg@Q2i5@XFAMPEVHpO?c:F\7kB][:;ZWPbS.2E\WE7Fa9Xk`
pair away&feedback	443	DOL>P+J<>E?J1O6G6i24URk#h6JEW96[wD\*-?YGRYR;iNN:HR?99IT0@LW>C\M6
pair away&filled	604	>?\5=F<HN^5D;O>LMF83WST>XB>TDOXS_IPP)6SKOgW0^0X=h0#<H=6bUDU[Ab^M
pair away&finance	513	:iEMT]jH=Wb?dFe?GF`,=JFcWwE;TOMRn`;CbXQPXNAdPV3[A9K:kCY<FI@J9RF4
pair away&future	403	SrX>Z6I+RoOF5(;fIKRjX#YFT:VMXUHLfW5Id6)GZ2BS5LNG8K5/:AUd@A.MPLaG
pair away&glad	362	6daT]MRF1NDm>1NTBoPw@NSIj7bPHI9IcRH?DJQ[PS^9>P`JSqN?6cib^NMe63oB
pair away&health	484	a^ZM;jbZ_>b]_rG^NI]adBEbBj$/`YQU>GKCSeMw>R@sf`FZ1b\idE\8RS_IY49N
pair away&hear	522	AC:;KW:F?MPCXJPVNjFTA_M8B`_IUS<Y]E_fBNC`<IG>Tb_>@w@Y4FoCO9]?bF;6
pair away&hiringside	579	_J@UOO_TO#eEeYWUQ?AB[U:R9[UH0ZYV4Q]KYmS[LY9fCXSl;IQT[Y4_9W\B;]2Z
pair away&hitch	517	JUE>M8FMYOi@U+V_AnU>YNA<D:ie*Yc)IS]bZAQJK:wSSERTEQWII_F]Y=?N:0bM
pair away&hold	567	EaP@MUL>QPOWFREZ7w=XALSlHLe8HDXabThU]P2c8INJJ_hBOl=WCdV?rDGEh/2<
pair away&inbox	810	;FJ72:WJP<w<LEUGAh@JHYi9HA;0\HKaXAeD>H=@FHB>:Wa>De4qCAGED=L5oNC_
pair away&interview	514	XMBfIH3L1BGp@ihLH6\cKA8MOMWfH=j]0M^FVQFQa9`C8RZ\Na[Khwba93@3]JTW
pair away&invite	577	qEN^XM;HQLNOSL9OQcR=S_ZGb[AOEG^bGHHMJ=Y>5wMIKH@:mNWIHI>Y`K_YI:Wn
pair away&join	479	^TB9L^NIZ>GFDJjS=W@9O<<MSREPCkYW/J9J8HO;wfCgUOMRS%5gMC\[tPtFDVMe
pair away&keen	463	KR_]IYR:KX>ifO*7MIk:dP$BoBMV%Jq;AXKO]oHAHwP>LGBSIBVoJT[p[KWRKP`?
pair away&link	686	GOQQO<JTJRQOQERDVE`ISE5hJN\JaDJ@MO8NeQH?OfPUPL9IKQeNWPIKGTJMPXw-
pair away&mediaword	470	sEhDJVNXOV+KH?oN7gY4gwM8IA6;cFARJ*K^BP88hEJW@WXHD8XWW:NRLEAcbeIN
pair away&meet	639	P4MU98WOeEM1H>X:<XHBOdRMU2N4_29g*IT@KL[EFNNGHF`OTMOJDc#L<)[:Yw[`
pair away&move	518	.\P*@<FYAG=QJNWc#KFMC&PO<^:TGYbARSIT/L:?O@ME9Qj7bO6[LK6_ZRFpLJ8Y
pair away&not	709	CUJ?\G=4DaRRF;QE2u9\P^\?H?^OT4dQUNsRJNPB*GWADMuKLwAE1NQYKMMNd`ZX
pair away&offer	368	8u+>R/84J7BNb=m-hAtPZt@GdXeZtZB@kk>HW4Xia@G_C2m>+Y#e?`uUNHT;uc+O
pair away&office	615	WFZSZ;QC<MX^XO#WJZ>CPT]HWLH_MT[_pEUZRL_KGRwHMdS?m`;VPZNSaZHoKD^G
pair away&official	632	iE8^FW6XES\FFKECc^XJ>w>NFYY@7AXHH8HQNKLA9;LrB@HPXQS2FEHJWE[C7YWe
pair away&onward	437	S[kA\2O@3r.i?8X6h7OGa\ZVg@GKDIHM==E;P0hTAKVP>wLNgSM.KW^CIF.?j]hP
pair away&other	614	iPJOKRJEHa_OEV#?a\ADFSLTVL[;Aho]ZOMRFWeHGIYUQOGWO7`E>DJPc]XRAOS2
pair away&pay	550	5aQ/KV+LR\Q]aHKIUSEOaV;FkEh=^:\CoiVecKLBJ-DKHbHT(wCYGVVIW[=7d93;
pair away&prepare	473	-?_,417(1[;V;W=IDMIOY`w3OD@[4:U]_HaY7-SW=ns<iUb?Z;UEDTKSVZL^CHUC
pair away&property	351	N@25>nI]]YJd;S`n@3?Ca2N\Qgb[LkJF9f5HQP/b5G;[_cN4'JCwdVgKKet?BW5e
pair away&received	592	L[GO&^dcJP>6VN[ZGUwb+`;NQ_>7-aUT)>LChNM^IoM>\EBRO>PXu[NAkjRf+SCM
pair away&recruiter	557	CTXLEYJU#QKHe[4C%Ga\LW6PBJGP@DR<cUQbEGY[AHGMcXhK]`=R>MN`PTOXNbG(
pair away&remind	516	JZ%Y=;GGKQO`iANREPFM2L/O7nro;Ea\f]PHaMR?P=HWBWeP.w@Ac^sKsA<3RPAT
pair away&review	458	s#SMZ&ZWRIW@c=cS'[DDF@6KIN6*p=JUiMHhM_SWHR;JOR]D[&7ON85M>IOWS-PO
pair away&role	477	UF@:EdCCC2MZ:0QQW4wwfaA>WqIYDG>NgCeY:TB^^FaYLCf1CPZ_GetIYkNHLK)[
pair away&sales	574	i^C^hj]ZB=QZPPH`BB9G@Q0_NGJ[iZMNQU0IA[FhJiXSlQJwZ/N4oKB0EBV,>A;(
pair away&send	410	ib;AN\uPF<3FaM0XDIvOOaKeoE=VOFkaE:'Wwhk'oDR_JK=NR.\aQU_<T;wN5<gI
pair away&service	418	AnLPSEkY.tDXBP?>MY&d1tPDbT6:(UNnGQcTYISB6ofAuO#bVMKLGNdYomrNOJVQ
pair away&shop	519	OAh@J,7LGeClLB2Fe1CPQfBUZ3eI77bwGTGM;QiD1f]=O,,8T>FN]\=GD;VW==SU
pair away&sign	415	[WVPYXfXE?W>KL=U`XtUbML#ReL0%NpTcIN]_TEAPDSJ<[ZNZWVaPJUM]EPT94S/
pair away&slot	535	ndN_:jOUDNG@RHdL^BeAPv\F^]R=WAafPCU`O0l[=ZDv?7FWdCeTX?dZLLKCKwGW
pair away&sorry	701	BFDCOPDPCJFR]Q\K?;?SEOM=DRYIA_ZDJFG9UMHV@RTLCHIGHR:1\RBXRSAQFM#B
pair away&stage	472	YNOWLSUKM8?@FNbLAodm[jRLZhMwRP;LL=VS6>[XY6ehGRYZRLHAF8@P\Kb[-9GU
pair away&start	586	,b\DAE8<If_O3IUHI?XDXHEVwGJRZLM1ac.SBImMhK\aE@K5H4A>ASdBUE<YhP5`
pair away&study	348	wD,K7S]XZRnUi`HJ;V]B^H&Hg%H-j'Se.?3f7KVCSTI/`TZ@_T`VfE:LL@]^[`G?
pair away&talk	411	jD\YCAJ3Si[SH=G=RQH@YC$Y`FEAZS>iJPUY@8^WVtWRZEEMb44LJO8WwaJdGecD
pair away&team	676	XZISdAV8?YrdNXGS/_=IP=-m5Oqs?GD<egbBU[8KQ7jY:fwS9_VB\fToY\<.VF\R
pair away&thank	469	I/#XSLYRFFBM\cGOB\Z]`G;M'XMcPZ:FPHlTSB.eWZbZ1I`W+HJvb_p?_QgUI](R
pair away&ticket	668	LSL]<M\NeAPMkMTENBVd>KHE@mWV:=9>46EL`OQ]]wEkD:?<CF\jl[YH]OYCE@=L
pair away&time	662	6JV<B6KIWHKC5IVDAhE.AXVEL@QVn3EF`NeT<BBNH)HC0QL[[_MrDBJR;?E>bw[J
pair away&title	683	bDJL^B7?AHcUT7NUDo9\^KO_FBaq\7Q6dKYaAOH;SBwO=bsAHR\89_Gf\<HB?GR]
pair away&video	615	O]OOQ[QFXS[INJNGWD?G9XAqObXSUV\IXJ]E9UJSHXLLwT?LD1GA_o[_YMZW`NgB
pair away&wait	509	DG3(k8]MRj7LdiO](7BYeB[QDIZw0Bc*UgvrO9@hiJnCYSj9X>>WUwwniQHma9N_
pair away&yours	447	kW>TX_?`n:#-HaNtJLU@Ej4K>tUO4dg1MBSWSWAbS5hsDQ>q4-FH97Qf^ab[6A2I
pair back&book	662	8E^KA?;CONDRRHDKQ\N#Q>_XT]BZ[YHKdVH]KBd=WWXKUKXFoKHCV?W\MKEfH@S@
pair back&bounce	543	>AF>I2\@QF`9GFn^Aa@]MGNMRJ\SVCMRa?wHKI;U<@S8KK\SWlPW7RIGMFXF_`LE
pair back&call	572	FQ8ZbZCR0bk[hO?d,hH:C47d9bbfI]Z@=ZkW^iJwSI[@pnT_>UU3Djc5YbDU]15J
pair back&candidate	498	D4^HCSLHHZJB7?o9L=U'B^FOw8]=3SHPfN>DE<_9@b=7OJZj]KHR\RHY?@OLHc[;
pair back&choose	492	[YIZb<3PAkD+43[Q@_ANgROLSRXSKfO9^k#Y*VF=^HLJ?9@d4RO2FYrRP_Mkh97B
pair back&civic	553	;[HMF?C9NDSIXBODc/`0bMCKwRB9jRE?]f8OV6Y4V]JBM=6:QP9?QBWj;=>5`CTI
pair back&closer	462	7YDR7VlRc?C#UNb8DP6NBEGQ8^13PABLp83:BVI[<K3c>g?b;SKc6EN\BZgLLaMo
pair back&confirm	453	cWfPE@?N@Z(LKQDMdTF;RgS3LD0T<l=MRJ'`TG`QRtSDwE'LU1JB.H)^D^bS;4dQ
pair back&deadline	458	T,fFZR[PRT,RXcD25J2VU/t>O]LLrk/h[@MP#ApR3UoHMN\ScG=1SLEJIQV?.7_-
pair back&decide	601	Ri\TbD9PWPQawLDqLE@eYCJ_9;T_7>r<jrevQkNPN,[VGSYHPMNJQPoemYDLPF6C
pair back&document	499	T\._rKVOIcQYKwZO<LJ\*B5[<9N]5BuJNI`TPX4`>=RTSA[56_ZcQnMKb\M`RGQp
pair back&education	490	KeP=UCG:VJ-Co4wcHLXCZnZAAY6GNC16E=OSC[DUZKKX.M[GU9Hh8J9GeMUYMm`>
pair back&enjoyed	522	;aUWA^Vk?SbJOIoEb,L6dhM=RlPLsL,4;e:-ZHT@WE#ZDG?86%IMNQBLGXF>P8HN
pair back&event	381	7iF1Ma;@c[udlBsjIAXCM1CESR^XILAJJk]TD3;D@HBcEQa:YNCVW5?S>T#g?AbY
pair back&family	484	U9QH2Y[MWHFLN>MIV+V9JfQ5\-K2UF#i8L/.NY9DBCU\T>NPML_[_KPM:T]YJeAW
pair back&feedback	372	L`g:?WO:2S0IMJ\J^BAKaHA4IIb:M1OM&#:eU@QcLKRL@P@/`LIGgMGWAFTZBTa?
pair back&filled	420	7gJA(JCRNGM<>Bi.<]k6aYT4bI7>qV#JCQdE7Y]:ZP?P2<i#a6@?CXT4W9H;\Z-[
pair back&finance	493	BgeH=@28GYl^<9F6[?m>wJW>Y=S:dJO9kdK6C?XCJHU89IA:`I0>TLOQOHLAYPTU
pair back&future	482	BNKLMPKKN:QMBM'AXNaBUbOJESK?>ZHGSSX,K*SHEP9cg=#SRTBRQ>MiG.T[W:V?
pair back&glad	538	]#\PSh`WBN(nfiBmFh>]>dT`KQGQ14_mLNUiYlM]@aWK:iIKOY^STl/WfAHP9WIQ
pair back&health	520	JIi@0=G61`cX[:C2X@W9iEIJc/_H]B>V.`H<=EP@hw97A?AJ`DLgXSHR?@;Cb`UD
pair back&hear	552	POSN?TK:3;8WO2TOBXPe\?=NEDOQw8MNN5MTHBL?B<OQQOVBWK3K5GKEKFXBTSLK
pair back&hiringside	554	FD[GN>MF]F8AGIFcFSG9]?T>AQIZRP<L>/Rl5FbOdJT[E=TTT/f^QH5wR=Pc4XXW
pair back&hitch	552	]ORK]I:89aCTOh3]PN0SLI\(BFPETFOQS7HnP7XPCXbWiOJHCe^NbFQbw1Ca@?Wa
pair back&inbox	603	76\17:;SGUoQ>>T<?RO?AGMMG<X#\.Fbc;RAF:W9B?F3SKKH>CFoJF:W=C>I]_XL
pair back&interview	456	WTtBA]<C[TEW^PL;Y=APdEF=QUiB5DKBA_PX=GNA@\\_wP@Eg72G^`km[I?e(EQf
pair back&invite	513	7Yf:PGF*S\:@=>SD@?U?sFUEUOFZh>N4cEHf-2DLm7w`N=gB\:>21UH[R@CRVPTM
pair back&join	659	O\TKU?IU:VhS7?>RU:FZwf>Y\`ZSJe?>gQRNNLMTL2LS7HCM4QE62HZKNP;>g9D1
pair back&keen	460	>F\i=[b[eKEi[VXJeFwBg]=GoMBKg9f?194ALBu?VuYOd9B2C-E`[THPNRZXF7iG
pair back&meet	527	aYOQZ<J=NKUX[@SVDaI[VBIW9.PZCW:YdLYjHf'C@XTIajk=XwZEFN?UVZTMYFKI
pair back&mine	541	NA_?@f@Yvw]OWPaBSJl?]T<^S[RRNMSQELC7_DSVXUKN?P9HSbotQIC<H;8HQ=jN
pair back&move	479	YGVGYPQ5JU8RgW0VObHVRKOUI;Ta6DbP;D[IFaOED]cKX\;HO[4lBLSg_wJ\H3F3
pair back&not	768	SWTG\6:=;VTTKK>YBf@hDF:GJO[XO?`8`_aGKNKOD9PIJHi<:wI1@j`Cpa=LOI[O
pair back&offer	638	ClFIRHPLBLgGZ[5RUNFdORJOLTPHIQwQRYHKWLacI=QS<]7V[n<IM<POjh`LM6M/
pair back&office	753	Pw@EYALGO^eY;H_O=aKQP;Rq:L]G`fdEYYLIYZ6W2JJ6@`TOMUO<7HEOTUH4FAQ5
pair back&official	474	QnVPZ;ZHRbwJEDJ<SK;lWRK\PPZ>I?vFM]Gq\QNM5.LTI4hPUdRFCYHPga@LTPLS
pair back&onward	481	1Y<Qb2W?Fi?AgW@^A=CP^VJeHTIgV8K5GUVUJ8I4fFLO7CwrANS6^WMfK:FIR4Wg
pair back&other	567	K%NW:NNTJENMfSXTQHNeCORVSGMDW_WR>Ge?`ZhP\_9JRM/wVAVJN;;XE[M7P2WO
pair back&pay	441	PP^/S,BAhNv*4HoUZwW9hQVb`J'Tn1<:UYHW3IMDr29G6q]i[H8L=:?D=LD9]UMU
pair back&prepare	605	]4A^MYWPc#UUcdnIKYT_kWO?>PC<VJOHUBPFNPGaC:LVTbgR4CUZIJW@>MO>QIFO
pair back&property	527	[>LTFWNOL>wWV^0?KE7S6Q0?QEM,KhP`?=[HeT>hNG05SmUD>\C?I@HJQUPDEI68
pair back&received	428	ZREROTc[LILC[K_/aaLGRFQRGdnfC`PLU?r<nl@*7/^JQfwM7MAa>PZ<mXC3cH)N
pair back&recruiter	518	;;P-FPUV7h7Y6C4DPLYY$EMKSVp`.KVL>I]N_OOa%RSIXURA@[E4@wKTUHRle?PG
pair back&remind	550	@VPJE9'OHNBX[H5U@MJi<KQpI8o^.4W:OVWi]C;I-Xd7\\^(OVQO=]_g_X@RwKG:
pair back&review	494	fBYWFi?Sw8S$=`P]QN:HNaJ3EcH)`gWa\5PJ6L>OOD:I-m)gO@U_ZEBF/QjC$TFJ
pair back&role	602	TL3Xi[gaM_we\W=JP_EG(QMbpSORPsceSZdH[QJ`7IF9X_8<M[PM:WEGTlHAB9LO
pair back&sales	716	MN>4J>\YJb_YGU-?DX@IPP;]KU\GNZXPPXwL^Q>Q<aYU1e[45jECK<T6?UPD[K<U
pair back&send	441	QL`MF@U4H`fN1GA>4PIX<_DFRnMPLQ?l<PH?NZELX=ibeIDW<H#N2QMLUag?EJVJ
pair back&shop	577	PbM]?XwVBVS4EOLfB^GLB]F7CTK8bF`ZTX.EZBXHH]@bMXMe`fSWc6[LgO[OCiKb
pair back&sign	436	+UT89:-Q,PbC/0jAKG?bbTC2hnP8YlXYAl6EX:7KO-OISTNCA8#&5DXAU;NEZW;)
pair back&slot	410	1A53ON?YoPgEW\ET2Y@@BEC<Fwb$ki?YOZ;RHDWdoReoGALI58Fu_N\;`c-SGH9.
pair back&sorry	476	NnU\XERRA_Jj^E1#Hn01LV@tG@s>WSf?JEMKnS_u,GILMN\l8XTVCNTbLD8JOLVU
pair back&stage	556	H:B*\S=:VFU`C1\b6S;QFAMbCM]lSUM+BS[SHYEQP3@<OKb@IW6BAZMGFMK5X:wC
pair back&start	490	FsL.U%-1EcZC@FdHO7QkTXFRM5jOS>kSZwJVE3P3Z8QC1HHDDKA;&X^RbR\Pw<V3
pair back&study	600	FHIATB4KIAC-GJSn2AIXGUXTBI_Yw:OL]af_IK;SY9?P9BQURF8ALb^ZSA@H4NOY
pair back&talk	542	IgCQN?UFHrRmTA9S?UJ^rXehD;GX^t=7DJ=HaLGUNQgAJiQE\\;D7VISR`AIS?c#
pair back&task	580	j)MnOSNTf@DH8IwWO:XmWWQ4UPFR\PPYCGK_:MVFsWfvNAKZ@:IU>WJDT`u_EXLU
pair back&team	501	TX8_Yl^TJF_U:OoX_CdoiLBO5cRM^QDBWYOFVNJhi8__W`@@#H?K>DIbBddMbRD_
pair back&thank	548	<PkGMTJ;2kR6IdBHGL>@PIJHhFDD)8hbNT)9UKeE0OG$ZD9Pj1/=FBQZQg#KZPj4
pair back&ticket	564	PK]V?QX]dM=L^d1^Y6E]9=:G4\SFR]CRFTC?fTD\FE\B^fIrUEwYLZ=GBWTDGD4>
pair back&time	620	CI_-^DIG>IwUAMf<0k-CMJ^EDG\ZVICATWZLGP1.G8JJ6_fI9jDR+IRMQNDHX]IK
pair back&title	515	LD.Nm28THIUXODWOGhih_XJ\KhI`pD?)Rb4MQK3aiG@wCUSUC@g$-W^[QY@D^hEc
pair back&wait	525	=Gf`M3@<EUNIwGPOBH5Y]92CKTV[GR=QXS;[YHh\H0UBPH\OXGNSSDWkVE6Qn:XR
pair back&yours	604	RAE@SH:Bd=79hFQKLIJQU;GQBMHa^9LHRN5[@IGXNKONK5\]P9E=RZDhFECE#?PS
pair book&bounce	670	WQJ_NQwW?<iEUagX7UI2DYUVdLHdZLJQYQAANMCRMWFU]iU[4SEmMYGBJWUENV:Z
pair book&call	489	@<THV3b4Oad^fK6JL0GRbUVhCFPY>HCWNMLRV8Vm7n,8wUG>g6:OJRKXLHBKf=SG
pair book&cancel	730	RIH]WM=MLAIWP?mE[#`T8>X?1XRYL>Q`HHc2PN`<Q:TCWJHSLWiF]>>P;JIL32Fe
pair book&candidate	574	`#GEZVDPKCNZXLN=;JYWQOaZI`5LVJRIfM9EPZFHOOF[EbQ`<Ic2_LQFFLE=JB5i
pair book&choose	686	CSRC]11NWRL\[HXEF@RT\9[ENLRJEEaKE^ELOFHD8I]CP7S9@V:>`wSS;=DO]DM\
pair book&civic	448	kXOcE]_CG7Q7OW/2FNT/FlSO#GbF*<UO#DlWVBR5i6Xh=lXcMgk:?;fcsZL3JGLY
pair book&closer	309	m.Ts[`i?dNP0gTR[BH-bT?1B:1^`9Fa7<J9UEaMP=UYhA6dl@CAJ^c:YmZO<Q$wN
pair book&cold	412	:KFLXG6RDLhcCfJARI>:++OtP.KMh@@<RS\AFT^COO<-NDgDVLS)@s[n0#DYAHUG
pair book&confirm	489	Q[ZDOUKI5f>DLTCcTXDBWCOP_C<s9L[NK=JZD[[9kbcNwBQ8S((8(kO@bh]QVJT3
pair book&deadline	499	9BYKoEO<OvHfVk.[#WJtEACnQEchBEQWJK]XNCG[DMH<WI]MPBE15_Ie_i7h^QY3
pair book&decide	394	POY7GB*Z9\@R^XVYrR_aGZn;V3ZGf#VT7Gfa$AXT9Gj6N6^<LP(qUXTWMMQTGeXL
pair book&document	476	QUFiUU[6<6HJBVmg@cGUKN89]@bQcwU@iSr1YfCD^RUeV=SoK[_H4]gYjUK;.aFg
pair book&education	426	bwFVRImiHE`BUS<uDB<O?P\fLq7GJOJ0tfYB`P;9UU]RaT]i49>V8QRTAJV@S.>J
pair book&enjoyed	602	SD)[#TD[^AFH>?<AjTMOU`h'XT67RGENDBCCQQBV<\]Om`=\IH`Sc8F:JW`Z@HKI
pair book&event	537	wk5XO/HGJ]IKKYgAs\_R=ZjUMYGB[KfbXGIPFSLYWC^7UAYO1>K?K;SHLS`ISR@N
pair book&exit	438	HVKh^hKq[CK-YpR]BY[EJ7I\BbHMsbI^;;SFeqKiwK)VZaUI6Cfh`IHCZY];ILMJ
pair book&family	706	BED`E\Q]JGGMV?BMYDLFSiPP7EQF=O\T\IO7DFJLREVX>Y_T#Td]e^PU=MYACS.N
pair book&feedback	506	<Qb@EC.NI_FNANDY\eIKgBqFa/QLKOeS[U#RLYPG/`M@bSR8T>>IEKCOT_WSM%TC
pair book&filled	698	NKPJTPTVOU\ANMZQDC\QMWHCBQ<MIU<QJTYC`]GG:ILXM_Jg9RdTwWA5PJMO6SAF
pair book&finance	451	=@=]BO`ZPIU9@:b-eJ\EUH;>SW,SXU[NbH2V^P[4oTAViF2#;0LI)OO^sjDZALU3
pair book&future	499	@M4Ta^@TI*_^cRWe?-VIAXiEHp]w;<G9V<ulUFITrPc`ADcL1TDS>jk_rZFiXN<w
pair book&glad	467	m-^Tk6PADU$WH`PPUU>PfYk?-5<HBijpL7UY;WkPBbSWaPMN8G3C64RHZ^wKB>h\
pair book&health	911	MRBE^]\]mAdFwpWm6UUJHC?ZRf@Dce4OH;?LYfH\HX<RgSARN5Gf\L=8KdiINAF6
pair book&hear	641	A_HZg>;R<:WRJh8PFpKR7QMa@=Lb>aW>]`ohYn4UJ#IVUhRM;jZ,=fdHH_[DTKHW
pair book&hiringside	461	J4]D6U'6Q(eMS#pND0M:O@;bPA0OjZ2KEGQ,MS]C1@`TOLJePHaLB7:M?W1AYKSf
pair book&hitch	480	>_7]=Vb3X5QSa<i[?Td@EE#M7RZSQhHEbf<6PR8nC=U3;jPW?=K[=_\a6Ue2M9Mf
pair book&hold	587	_RAZhBcGaOPaHEUHRIcJIKfPBYL^`>DPOaTO\X[EXQHwNUY`RMZVh[Y8VH;DaORL
pair book&inbox	506	[wSEHdIJKMfi8JdZ?f_bAP=W@a7hVfZ;YVHcbIV_jA<^OV>E&8RLXPgBYSGC<P:[
pair book&interview	534	;XX=V18=8[=h#RW=DV>IcMZLV3gS:DBM[OJ=>>UA1QKMN:YQ_\Mg?bXXB\Nb`P]G
pair book&invite	470	Y]D5*]ON6AU=ZCs?GS^R]H.iGWLUwS5?fnGDB<RC_A@SKmFtbVWoV/2TN55EKO53
pair book&join	595	UPEQHP?WM0;[WVJ^UBHOCUN;>AJLB*qU>DdZ[JE8E<wL:UaKAQMRSO_NOK>[<PIb
pair book&keen	648	KQ>I^WWH?NaHKFCU6HPKC;LPEBSb1MVE=WUGMQ<w\b?IUS_]Q[9gK^KJVT_OVLNI
pair book&link	598	=-a>,IRPW[bLE%E=U>Z@a8)YlJ^:d.Fl4IIAK7rW4kHFSLE=RHuOQ]=H@BL*_gwL
pair book&lure	496	Q*4dSbH@I<B?TWwKJbW;OIWSBED_QLS@N;WCQ?1Gt?C]F<mO8>H\?1HKOLH9?T5W
pair book&machine	422	Q@QN7NI?HKVY]:w>9/P9LjB3LX@Jg'Gl:HNQ558Ijg4Be;;O^=CU>@NR+RNGdS>f
pair book&mediaword	492	jhOrGMOQ8DRFKEFKIbWBOVHYB^/.ZPGL5,;^wb?I>>;bFA8DIHGHCFQ=AXg#[dYN
pair book&meet	477	gl&?5bkJT>-B_]#G^EePCgCmgFR>R`p`?KON_]OU5C9VjCU\`adDPCGGbY\O/E;L
pair book&mine	413	(m7;fC?TJ9pRSGu`#hT^JCDhLfW_C@P+SQaFPWA^,-RL<CRV.o=B;lp\EK_H\c,u
pair book&move	561	o02iNcP=L1OERG@CucSI-T7ECJE?PSHCE@OW_@_Q:#DdCI`]=KXWUCgMOTNKNXBV
pair book&not	416	1D=NA]QWZI=Zc#^C*dOZh:X'#?]u;OTI_Yu?Y</R;JPMWM3h?Zeb\^\\NK;gOv2r
pair book&offer	465	N5YJLTKT8NqGU<6PdQceObPcv@37laSbgsu6VJgQ::IDmw97P`bH;=UF:T62U'eK
pair book&office	593	rd+wOdg]E:PM\hNRnNuF$s@_HeCZVrRNT-bPdfcMXG?pBLPm<<cZTMG4FcVJ&@0N
pair book&official	731	LM+R^nvtg6v>W\TRNLh>@]?iCaK:Qh2V=267fw=]hQ0gfpDo=6d[lI5<=[f*<J07
pair book&onward	594	GUE?Q>+<0PPE-ITQhT1I>DX,S4P88#aD^E\gAIGB?TaKM)H7HWG@HMiIiRLe_SnU
pair book&other	439	q\Leo?K;>PD]EBb`enQv+MX[R\K\0@cGVXjN=C^UM9QE4Ew:MTWfCX^[b];8B][Y
pair book&paper	447	UXDXYVcqm3wcJnitOi%JSc[L.fNetFGlVBVZevKE^FavZi]mJLOSJ?B9QTpI-HDI
pair book&pay	441	YT<4#Wh*?HML9PHW:P\@$sU1VNIEf2cHLi4gTcABUT_M9WGDWM%62HAJYG+FXPQX
pair book&practice	962	PX?gD]X\wG\Q_Y[_[Oe@<UG`WWEGU[CU@BUE^\PTT]@Z^R=]DDVT^AG:FS]6KXDO
pair book&prepare	421	RX:qOYl@T?QKENvFg^,LZ^<KU;DcwHQ<LJ:3UIXGpI4bTW8SFGBF:YIE))gKS2=T
pair book&property	598	RO0I`UPFSLYLfh7Mwb^E:TLZ9E_IVAjb8PWNPV\SBXN7F88M=VOZNl?[JNM7)X`T
pair book&received	586	QBGUXUcQA`^_wV1L7LaKCG0_dZ][GcZ[HPB;WELEAJDKHWS<SkQSaWVB[ePR]J@_
pair book&recorded	620	bG5[M``aN<E.WJB\1[bMD_OXFk;<^VMMCNA@RgCHGwGXbXOfF:SPVE4:?c^>=HDW
pair book&recruiter	415	MI]L?c3;5YW5N<G0vIWVrDsChFaIF=Wc@EwQb)[:7>Y7@2T7LXRRAPFF9;GvT,G[
pair book&remind	528	g?#jAdZW]-[0WUQY?[f*;V1^1RAYUm/;A8R4^UIXV<H]VVCQ+kOtn[?O;CQ3/T-H
pair book&review	449	]P^7V[O;cKUOiY3]5R];XN_[Y;N?WZPEZmBRKIPL#X@alk<@VQ?n9QjXMb:Ch_68
pair book&role	488	@O_AK4-D9_8AgDMBFYCwNMT9`=KcL6KE`T7TIPP>4QhJ^OCIc@OMUrLU?7=ZIedJ
pair book&sales	643	[U/wQlaq_,_5Jk[rRQMZ5_@]/\JDrj<^b&^?TgEhQD2u\rWn'McKU>C+;sg4AO1@
pair book&send	560	apW>H1:K1S1C*QpC]`VS<gp0UA;3DNkLoKAVIdb9BEcBaD2L_KT+2OQ8Rwod8Pj-
pair book&service	987	eK:fbZYdg>jA\UYgE>cF8NBc:Y;Dig/PCH<C`i@MaH0\MXMo-KU[_@SD>Y`#DN9L
pair book&shop	594	:=DMOZPGHWMseXGEW:[QV?7SV#wg<=9QC]KBQZJK9aN@NN4ZJQLBQ`DOQWH6eK\L
pair book&sign	709	GQ@QPNB;:QGYJPrhB[ILMGENONaVJ;E;cPgVOOQIKBVUKGaVLaKVAiZwqKCJdiYI
pair book&slot	457	?5YV5GUhQ=]\H?7QYX=0QC\?SQVGkDA\HV24mKY44q=EWT?<WW@]8>>XT9N:G<V#
pair book&sorry	655	CKV>W?A@H>^H[HjPOT<YBT`JACNWI#XPe@Y`DGM@RL_9E5L`BXUJTO\QRE+JWHW]
pair book&stage	609	MbO1\<C#BQKP<N@JIkJG?9^`GBiF<KLFa\aMIK@J:NY=eTQ8\^$6BaBReYZI\:RG
pair book&start	540	QQIMJ`d]X=BEXUdNOJT-XM[b^]0K`Y;TYW%NNV@<gWPiXw?]u9F?\M=\PKiNHIXU
pair book&study	529	FVLL\MM`NHJSW]hlHDJcQRXv9cE<_LPV-\=3OXcYFS#OVW;PTYKTTX>H4i;MWJDK
pair book&talk	556	D.cJ3F=9NkHUDB<)oHAT^5O>H*p<CBYV]S]WL9wAQ\T/V>J&Z\l>EZXPc=0aG]]7
pair book&task	542	9dYWaJJHXVwBVYdLVJVaL4=eNH^(SOA5j6NZDG7f<cPK8TR@P>;8K_OBIHFA[B.:
pair book&team	692	ZLYSU@6VG@G[QKNHN_V?KQASU@XVL@O\JDE8#IX[6OBFa?MGKVNFPZPgRVEI5@UN
pair book&thank	427	_1PHPEAEJSAW<spWZS?eH_QOi>:gB3QR6jCJW,a#LLghkFKNCP9.:_Noqu]T:Jnc
pair book&ticket	716	`<LTV\wdjQNWhQUVIGXBMS3^KLG:>_8aIM@8@dBdMLISVYG\W;mZT\=D8XQ3KP=A
pair book&time	703	w9FZLIWOH4MJL@3PadSZA^<AISBMLNWR:<ANTZdGIEBSC^FU4TdTLDH4GW@7<DQa
pair book&title	487	<_SO@PRjXQD9/RTR8VMGimwZdKRKJb^j4-=IEMXQZLGM]BBOQ>A^aB:CHP[MBKTF
pair book&urgent	422	L5CgL]65IPSbJCXALQB6>a?Z;2g0D#M(^UXkX>.,93Da0DYc*aXN>VoOH.*DSWOg
pair book&video	509	K>IPQS2^\eF@^[0;M4FLTXKLEYUNEGUhKpN=Tg>jYCJHh^CMDIBdIL\EhUQGFC@#
pair book&wait	454	9Z)dX>M^<\OiWRCWCaBN'\Ga,MWMI[`BJ`CDo`/VDl9:wm`@a]E_N_e^kSFKkn:B
pair book&yours	537	A#kCM70/:sZN?=?:O:T6QQXSk4Z=`8NY9ODS0:c.7XL>\C?KsI_]:F;kN=7k_WiD
pair bounce&cancel	559	Y5QHB<DWA`aVCP@>LPS0=Z@cUNXD^JXTZL8KhAGFOKbVVC#YX_bXDFRWTLGS4Hge
pair bounce&candidate	436	TXWLI8OK3wZRM>,0I;bHJ7f?d1QEd2?THr=AA>cRXdPDb8\CIPMQ:I,jGN?:PebF
pair bounce&choose	485	HP?E<FQBAY]BAA;4GQQ@Fw]H\A7R[b]NWaGJ:JF?cHG`u=_BXN=FN5LREbO\RtQG
pair bounce&confirm	381	IP7&TD><F[Q98C9BQo?c>wiJe>O3`-U\kGbI*6[+=XI6E(W4IdM]3<J`E-hIRd\N
pair bounce&deadline	392	5m<NCmZ<.uY^[^fwV[Qb)Q,'TFWfS]f\V;\RKSWs_mfTsbYJFE_alO]`tta2lCKV
pair bounce&enjoyed	525	VCEWMSg^U3>Z^ZL;YXGFB`J_VwEK88^\EM<dG;Z]1`RTlNHFNT\JC1MMPXTcFY>I
pair bounce&event	463	SVDkB[YVHMc@aqhS6wdZIZ^@P\YaqY`f8TJHAtZbOFGVP_Qc_5b^Mh8QTi=OMt=L
pair bounce&filled	531	73HC2UUlh?H<S?bXDf@GJ`[T;AMHWH&leHrEAXEW0HEMI\\nD^SwFL/NM?WEF`NU
pair bounce&glad	413	c3M>KAYWOMSEbF^ZW?b-kdE6fE>LVd\JY@ZlaC]VDe[M\:6f[7]KaDLJw]QSh[9[
pair bounce&hear	671	OL`RAOMIJZCEKPRCLcX6UwS[RKCI[_[NGKG]YN7QIBE\TDIVHLMYQJ7@UKJQQV>]
pair bounce&inbox	639	PW@M=LYie8V?@Tl9CZXGL`cLFQBPSRNOUGMFLX<QWCDKJfZZNMSV?D>G3A`;YwGA
pair bounce&interview	656	99ESS8IQCO_G9Lw@?fFa;^aODBC>_OLYWNWKCHNIC*;V,RZ>>Z9K>D6?I9JVtpIS
pair bounce&invite	483	<4M<BBIYw=s7;0^6,h=4HfdKA:FOS1'vXLc0872<25=>*nLJFB'`(L@KOFV(N\LR
pair bounce&keen	465	NJb=hBMcHRqQ@lRTf9wDPT7[@H^HA[hG=V;4X:XSJNO1Ad'D;\GvDPO]UR\Y+hmE
pair bounce&machine	393	9MLALIYXf:n#4VV<ArD1=^N:J/1?K8LUTjFOL_NaX;`V4^fL_S*]IUS>Q9=FWS9I
pair bounce&meet	491	tb>+UF67Pam@WCWL'A\BFYWKSC^<OQEbNHLCYALD[Z?S\#W`cKBvXb;OOIGCU\Ja
pair bounce&move	763	cSGJ@<CEKLKJHM@Q]WC]J`@KNI_KKCVNXMSG^:QGPUXLTHERMbHLOB]PUUF@Owd\
pair bounce&not	624	7TKTA1EXIEeN3GU:Dn#HBSWB;7HIK6iVcjIK:IEMC3KDJS`?b`?GDRBNH<OBWcVM
pair bounce&offer	486	`mKV^BR?6BwcX3Q;j2O>Jk;R[f8LLkU;DWRH]?UAV_gCZC1MA@ICHhO5O`HcN7:=
pair bounce&other	419	SeND^O#9\fZURRA*6F^:\Z`aWDP:ZK?YtZ9U9C`0=gi6b=ZVQJ'OReDtQUN1[OTJ
pair bounce&paper	731	KC4wJeQbK>EGX`]S\OBH>iPBGV8LGW\G74O\hK3\JIGZ`ZHSE<]GV:Q97jSY7E>O
pair bounce&pay	434	HVNRWGKPk??NSN[PwrQ<o\EBElDF;I%G?FSB:G4dHW_ciwAaEIqeI==KQHd^WZ;@
pair bounce&prepare	441	RHEW<cq[d`]8jUaO^5l*,cLI``=GTSPKJ^fUw^Kb7ZjENjHdaTRM\_SLPY\BYQN]
pair bounce&received	485	Tc[OIHWK#H]b9I]QDMPYOb\e;T]PU^PEdZRWBfXXLB=<,TeQ=UZB9gVEMODYbDH<
pair bounce&recruiter	412	]MNKOC;BIa:@PlMN70w-IK=DaMB*BMA>&HPND\XkAL_vJ[3OPHHIZa0dbHbj+oB]
pair bounce&remind	417	S4Pd:bRZ_SOZrS^fO5P:e[:qwJPEXHXjKFFGNGbO4vM;kM\VDNAXbPGraS=PAacY
pair bounce&review	593	wZ^<K:AE@sAJ(S?L`c<UZ]c@T+SCNCeTo>Gd=Dd7O[ZK]CGJc?:<B?:oX\NLW?hT
pair bounce&role	443	RV>CJ_lGChY`SwbO]\NU+GXNZMY0XdpLb[FQjwCC2_OCaVKOANCIH8?SlOTC@KU;
pair bounce&send	724	COH:NAKMUU`TGE\>bUCU?UM8LD[CL=BdYPwQ>@B<:K9MDHV9P\A[?MM^?AHMYQdZ
pair bounce&shop	672	VQEXIMJPGAlKB?b:VTNHKwNWPEIK[T=ZPUNr]OOAVC0l=Irf8oaQI@FGOXLFRp^_
pair bounce&sign	474	<D.RS8=Zt>g@=>fE4cVWVb]HWE?#VO@`N0VH?dL_/>M;Kj?^GTYmTFL@3NiRaeS_
pair bounce&slot	609	ATCAOEAY\LSGFD=BKkXIMeVOA]N>VSRGLOd)^P8<BE=GGKgL?wKmMCXDGKK?U@LR
pair bounce&sorry	555	iT<_FEJGKFX_UJ?MD`:[E[V]AHO=QN[Qh@OoX9R<IG[VSY9]QTMV#SRQJOIKRddV
pair bounce&stage	416	HR4BIj@LCH<MSaep>]\G[OS8=q[UXWmV?JlrWFC`@TwDHOG]H[<bmA<Qm\hlIZK[
pair bounce&talk	383	[XOf<VTlg4CNw\@L\BaI^@VJfcbCA9BNcSlAc<AO]Kdn6^f^;N^V_dcOeIV\CiYg
pair bounce&task	565	SH\HO8NGRZ[`QJ>8I@T^?B\QCIu>=:QZ?jY`GHqSPSTQOFAGSwQCGW@ZMEd[TZU\
pair bounce&team	436	7NEj\gM><QW``iGuLBbgEX;<Fb\T[jqQH?wK<SCkJc_NOI7P(ScngelKSPj\B\;d
pair bounce&thank	601	A77^@aCk_(E?DDc<E[DL2dLQ8:9P^L^]h9VZGI2JNF4WElu-6O<U[<B:AF=AXw4Z
pair bounce&ticket	489	V_HgMP_MCXc^OQGXeT\RCVHYPW[egXXUX`wL<A>[VCdGeHY6ONRScCV8=ZPH4FRO
pair bounce&time	462	B<-_>J01Y3o0U9`G#t4IF`]>=HQ<f7<H*Tm;s0-;I7>`&Xpa'rct<C+8<@;=vsJO
pair bounce&title	453	FJlKU<K?lQ?eD<p^M_^Rj:_\IQVvwA68`PIj@8T'^\cdLbV0ZH6Xb5?`-PO>`[m?
pair bounce&wait	409	tAKTG3-BD9mCQ<X3WR,g(d_]T?d1O#WU`1]FY6n,5=eT09\3QeHY4=YAN;XBUh_Y
pair bounce&yours	396	7VN7cMu@MrSWYT=NBOWHOM+RgHOSIj_wGRVFkh[SQKIAjJ2:b9)(J^cg_i-U^>I$
pair call&cancel	596	[AAhPSNBk<BTM=D2b9wRCMYM9N\TITTVdKS-HUdLDII7NoLSI*_AmnT:,8S/809X
pair call&candidate	603	DHXSr-TD(S][9NEHEa4]I@TZC5]\O@VJwT]h]PEMK4^<NSV@J;>B5mbSXQPXmRWC
pair call&choose	524	_bOWS8QRCO7FkNbCC_e>2[F`KHRH>Lr[:UWM]UH<;*YpUFS=FG[[KBb;mbK[FN#j
pair call&civic	603	V[THL`JgW;DURbDg@_;N5@Wa-UB\8DW>QX[YF`>w_7VUWdYUBRF?P_p?^[MT@J5O
pair call&closer	401	aNiMpaU>Z>\Owpia4P@?\@HU4\CoEZbB^KHZWf3Y[VaKki*`;)T-U`%W[pan[3RK
pair call&cold	555	XYS@2\[b<UJ4CfFV:OGJKOe<ZH<QJTUfDMZDHPF#sGS]FK]FA?V:i<[#H\Zc+EU^
pair call&confirm	518	=PWRA^?7JCLALj)`kH[DAaFFYKI=d:NaD:GLONLTeNJ;bZ#$BCJ<UA=-R[g\;GQN
pair call&deadline	462	FA@`iLRn\JwpwPSb@PH7A8;m<ebGf:D[PZFA]N:`ED>lhkh[AQXo[[ILPSBN;;/4
pair call&decide	595	Hc?UiCCCLVTjZnJeGkBi67AOA9`VC=wGSd[ZD[:fF?Q6U[iD?n7K5U`MWQG_fTGP
pair call&document	780	XaTCJ>I<1bH]@fI>HMQUSPH\Z<N]+FTKgW`iC?EF7V^DN>M4WNEIJd`Vw_HfaFNJ
pair call&education	516	ARE6M@V>`1I:SUhw;XeOGDZX(ahs3=D,TFjNPJ>qMQMTRRjVEYIJ^bnc]GIROFLO
pair call&enjoyed	454	]>NY#7O>BgKC1Hj-XQA3vK_F<FIKLCsw8<4ZZAqX]W?HIP^KV3GU:?POW<LX1%YT
pair call&event	505	HIh8R#TDH_18:lH8^GQH,?U<N8AZPCbbXQEQ$1EOST\4Y4U?WVV,=+,6D[^t/CLL
pair call&family	582	bUXUBYhKZEbPqN8e@SwF8KWvFO^Z_WIKXDNC`[JOSSSR_ZK\=Mb`\GSI?ZRGX.KU
pair call&feedback	506	M_,aJ_S5C?o^Y>H]TKMDQZ0PTtGUKOUaSC[MS_lUK\Wbe`#ZCH`a5YSPOkQFPAGN
pair call&filled	487	XBe:V83LJN[G;BO=g[<g#Uv8AL,=C8VRt\pd<?JIKQT#P6CKd1F1XLOU6o\JMNJO
pair call&finance	486	_/UU\KkH^DLOw\4_SVZB53YjgRG,VMFmS:2NZhVTGM;Ya_@gS5ShA;&B<d]JNO,F
pair call&future	537	BHAJU<FPDwOiSPGZJT=UR@1aLLRdG[[9KSRaXdM>TTaGaME38I;[DYD-QDRAYID>
pair call&glad	493	WaEeRIqGO5U@Vk4\<wB@+FHVMV^-'SQ(RRK6Os5ihNNYQSPE;c&DA\SLsn]L4DUQ
pair call&health	407	sCAF-[KgY:?$>\1@wLXI8jcWV]M\:UgUQ)=YWXl<neVc^GG?L=TWg2a4?SiEIMB;
pair call&hear	506	S@jM^IK_S_\m`b1qH\@iN2NcQX]IHZw:TRhIFDE^?OFBvE/SgU<FUKFffaVIb@HO
pair call&hiringside	523	bUUQbU?bM\I?Xw\Z@TSC>T]aJaAD=jE]n^X8S_:NKUGX[WApE7G1@EYGNpqI;MVV
pair call&hitch	529	P;:Z?;T58Lj>75ZBKdAQPF\JIGfEFDH2aG[[K4H>c:9U8GMb=b\I+?Twe55?aQMa
pair call&hold	597	l\Cc3P]WJ?hLGY<d^DKVNRQ@`=L5;_\nZDFAQ`OwOX8arUS]AOVBA*0@^_[7EHJJ
pair call&inbox	568	#AX=HX[NKN]Z_Z$b>QOMAM*eL]R?IBRGEMTIFWcqZUD?BKX\cPGKJYwM_YVMFOU?
pair call&interview	494	T6`M7Z/5JR:>K>BA\LLJHvb,LG3CZX8w)@4V1KZNM[JUDRGDh8XDKU.RAUZWaA`F
pair call&invite	396	OYLY;@CCAIS$'.7YTQYX8cYJ_CH%Q#X>,:ITDIfNWBV=XET:b^SBIiEIHSa57KNM
pair call&join	488	U\F<O]e_\.(XZHWvLqQ#6[KSV>DdQVH`ZWfgQjOgSH@dMN[U72L`^ZT8WL:fJGTW
pair call&keen	789	OIPFAKSXbVg\P;VQFMa>eU>MENO9^B-]?6<BJ8KFS]8<GBUEOHewkJ=Q3;C&\ROO
pair call&link	588	MPbPC_WX[^6IdXnRPQ?/MPPWJ]->?XBwG;4HXZm]c[i\_Y?W`NZNX93?D_gQ,\G6
pair call&lure	796	S<MH@EYQWKSP^W;YNKEOUOYTSCS;PVLYIHP[RPYVK[>^pL+N`?PKPM9FLNHwJJcO
pair call&mediaword	759	eeBY@wd^eB^Jf_EbOQUD9_G\Db0ClXINE@4=]hOadT9kRfD]=.nLVI-:Sec<ID@M
pair call&meet	563	TGQARO^^O=7TDDiiB_FKXVTa5@Y\qP5?Y`\^?R?GkOBXGGOZKI4GM#)A>QG@;J>+
pair call&mine	509	FWSZ?wqteBdQkdM\;ChUD_j^=nP1:W;A4A^Fe]]R`\F^ROYI=7QZlU+\KPb_5I*U
pair call&move	812	aB;wIOXQF=[FDGO6[Ma4Hd4;LM:AMZHa=ISCb^caLPA`BKK_OGTNR6TIJDUQ=]XN
pair call&not	563	?DSJ:OKLL_ER.I\R?cK/\=<P2DwWMS3T<i6nURWDVLK:>C<W]@KRKXJnQULG4;U)
pair call&offer	460	V`PXsGPXV?nX>hLGSTU=@CeMXB[kao>4fK:*[U?mdH;jVtPA)XD5eBH#JTm98VAP
pair call&office	636	oMUQ7MO^LUD<JJ4NZKR4L>]O]Y2B_PLw=:LZ<DPE8XHWfZMQcHYJNQPS\YGaD<l6
pair call&official	451	Ce#r$p^dY?T.`EFUZ'g<'jELKd=M:YNHFG99gIQ]:?X@_ACE8ar>S2H<W=AwHhHo
pair call&onward	441	;:^>VN;8W^QHaQnYN@q[o2QTGG\eiJ;FWH<QmQQOSWFC5NU5FQM^W]kwWPENvKTP
pair call&other	697	tP2w@W`d<@OBCIUFXiGD4fOLDLdTBI_T8FTXmJYMBAUmDXX\7`WCPCMIZ=CGEPWX
pair call&pay	451	pV7jXJJwHK1[kBIKPjE$Mek)?A=3;\S\@?JEO\_NBgKISM5Xu.i`UM;qTVJ4_:Q,
pair call&practice	615	wYJPSDDBBLDXTVJR_V[[O^KTKRKN1TV=I_KJGjRIUNW4hSYOYNXGMTQISFHXK=@V
pair call&prepare	479	VNs=HJm3OwIQT`B^;q4?Z^HPQCR`1SUsR?Ck@\LVFq=<wDH+f9D$7S?;GhSc?DK5
pair call&property	555	RO;`4QIW[>E3F\wHeWM.2cCJ]`%@ijUjC(-@W]dOXg3KUF0eUEUGn5#0;hs[1K>@
pair call&received	448	;]WAr'9=4[Ob>8]U<R:#BMLA<'jMQ8FKvkVlCS4E?EN1EDhXTSWK.VZh^DS>aP_S
pair call&recorded	571	dJc_>Woc_PXNZULZVSb/JIAZeXZEbGRY@B9@J]\VVQ5Tja#nBIfjP=H<E\XKDFTT
pair call&recruiter	667	?NX;]8J+H[KOYb#Z1]?LS7<T?9HX5N`LOTLY@XS?>c@;LTL4WW.O8GDcSRGL`AWA
pair call&remind	555	YSGM`V5BO]O]JQNZ8WHREFPZLQGNWwU9kT\TT[9MGJ\eb]HMLUK89LVIsnFMED@M
pair call&review	656	:SabYLWOT3Z*bI`gRG3OhFS^P]3`cXPC[CQXQYDNw?QbEX^YW=EcV@CKLSa,(FD@
pair call&role	563	6MW@@IKF4vKIIQdA];GXUBGDXDH_T=#]PHSv1>KSZXFGe?W1ni?[?>YsKmGYM5YE
pair call&sales	792	TAQF)OOQ?CF3XQR?]Q^8;bB>gG11OXVw5@G[Q@_[IfN^eI8RI<OJA7BFYbMT.2OI
pair call&send	665	VZGOWH[TPOFDViP`XZ30O`Z]KBJJFR\OHO[L\WFWHPGJwC,N];O<IVNOc`aa<@V@
pair call&service	547	UPPYS\\U_D^ClSjj[g=vgeOl?^1\drM2>YT[5q@WWL.k?w<`C:L3fHHT0?DJK79b
pair call&shop	479	V:It?QY[pKfWRId<W=X6Tp>W_Nl#nRPb6L8ToVJrVY'mB7;NIUSTeB8^;,IIFt]@
pair call&sign	451	Bj*nNZUbO&L=]EhgS]O\9XR]-[8@K^'H\,MGPcIYL]6rEUPU'N^VoQ#2\@_74Z<Z
pair call&slot	608	J8PpNGGVeX`V[HHIb;YGJH:__TnBVL3O>ZW>\:ZU)^HYl/BM@KmiwJMP?RMASQIG
pair call&sorry	413	`AH^>ILE-,H_D;_2OY4w]Vh83OB]@=,T?G[^E7WAbPSl8SvXFMY9,QHh<:-\$;Or
pair call&stage	490	Y/U6@QD@Rnnre_7<bKCrqFKJ[W^GBFew]JoJh>eE5_7#Z2F1t](FG<FB`]?StEc=
pair call&start	490	NQ:SSQKkQ\_OLR[w<q:W=_>wU`NcTeVYS7L>N^0UAH?AkwBY.]A<T*HFSQVC4LAF
pair call&study	507	NOShnMHYaOSZLSM9R1^oHJDwF[F@>V[E2FY>YiNKHYT[UWMc:GIMAiXGMT(>_.^L
pair call&talk	533	/_\GCR8Ia]YQG1bGG4a#W>HLBPLUWX<AHJ,AUKV2bT-]RMJOR^HTPO0]F,BNjBe?
pair call&task	519	WTN^?A^D^7T/>?_JDl2OHaK`WG;EI`OJbQKQ\UGUeL@EFn`aY`>;;[91]w?SBQEK
pair call&team	487	L?=Zj3F?5Q;EQmB;@VU;UI?l>=je5MYIkauTFZ=K_<QKKQaZLlVB-egGXP>Qw:dd
pair call&thank	552	TAY.[32<SUPA6?^ENeF]PeSJF7XM;AW5i]Jp>TAAG7pIIVMYfW#?3IJWNGeE<W,%
pair call&ticket	620	IM]brKGTC8DPBd6vKgTRJQUwAWBfGfREeMdQQaNfQFbX^f_pLa_AP\LNdDPH51^R
pair call&time	572	q`U^OLZRJS1LI]CL\cCF;Yb`]@N[7_wXHSfMUXA2M[Q?lW?JOAK4IK@9YiWJPD3P
pair call&title	610	XaRDGPN[<@Q6S\.DNaFBIUXTXL;=BT`_AO>AKUP[KOZNGI;IR#?:XNGQucKEC9V-
pair call&urgent	538	]AHO>NCWHRj4AOnE3j@XATYJ<FW^J>@U_=\P4SE:HJDE#HdUEnYVGM[KZ<MIbvGZ
pair call&video	585	\B>LEK`PUG/>X_Dk\XJ#/i[@aX8O*V[FREF[WZ^I[FFIWd6LgC@=pM@FqAl^V<K:
pair call&wait	528	@qGN^5QB4lMf9bF@=U@WSP>Z50YSa<GIUgDp`PKW,SF<eYbDTwFU=Ia_bX:FgFV9
pair call&wish	604	HOQ/M8D99^UU6`S:FX1VP3OR=8O_B8Y=bRXrLZCLL@XDYFm-JN@#8UVjSMCER^gS
pair call&yours	683	J5cCCC/?2Q;E:QG5T\NO>FRA]1IUH&h@bHMw6Xe4>gZ>N/;BH5[E7KZclRR]RJM3
pair cancel&candidate	564	98MR'Ps]_WI*wobXGM`EIb7lTE%/<d;J:E$5b^LhXvBdV[8`LDQn\ABFW\VaKkH:
pair cancel&choose	622	cRFRh>aPa@DeM;\6Q5aa1#iL:KXZZ[]bo:j@CVXHH;O=Wpn_I5YB_sC=7SY9ED+`
pair cancel&civic	546	LYIh.w_\^.`FS?RDWDfI_dF^MQ@HETJO*PJMYSYQc7X`dYH[8QYXWPdLd?l7VEFh
pair cancel&confirm	608	e^DpeNOFbGZcXH3JEP9`O;Qk+JX]JEcUUFP(QOHPFE<PBwvU5QS:K]@5XE/9K?ML
pair cancel&deadline	509	DA6^sEBRa7SO[STK<@ZhIQ`LAZ7kAVBYL#u6bBFKUBLFQZo9/IWM``NKT=b/=EJj
pair cancel&decide	625	PWOIe:>5?HFW;?Q<[Pf^UOwAHAJXe9a]\Hq:GLcC::p8IAbUM=h6da2B@>BB>KCk
pair cancel&education	492	]XicIWeCK>Z(H2C\?Br?+a0CFXJ>;cNQ0EL\P^w@XM;va\QkK-VENGLBkD[2KL_/
pair cancel&event	709	kFPb^YP@Y6[RG+PLi=dT:JIK?PTc7J\mb9S#CQZGN4FQGv.a8>gDp]F(@J^8?D;A
pair cancel&exit	452	wAgEVBB>BC[QO0ZIYPgZCRhM+X`dY4Y@Q<n$31VHF7gUQYhAMMMRGaHU<DECLFDc
pair cancel&family	487	Z:JY>P#KWEU@=2?Sl[MPFf<6TSgM5PRS6_ToMI^P[?CfB@<ZHZrMGOVGHOO[ceTJ
pair cancel&filled	687	`HY\w@PZVL@fKL>2_Mf`4\IJB1PNBdk\[VV=IYe:=?AH>eU]I4o?PYC7?P3;N:?M
pair cancel&finance	502	iMLBt5:D4E>wDOOWoNtrQNdOS4]^R:cfkHTLX>r/LC[ONWf<:DgEtJLA=TJHKOD\
pair cancel&future	548	M\XaWOVEV`IDACbUJgwMGUe;GbWMl`=IfH7NP[RLr9GUG;ZrL>3=NAERC-OKbFJK
pair cancel&health	536	[[R:[PSLYA^IR-INb:w_`FORMd-Hak`\IE<NYUa4>F:?BT'IKC`WRXVH@HDWJCJ8
pair cancel&hear	548	l@Oc`PcS[4JrSGP6i&ei@\W>EdBJ7_iif(^8?FwJF.M_JlNh,D[RpU6@7\]NFHGV
pair cancel&hiringside	553	]:<WSfNGIUF.MRXPc;O9DX_^>?eFKbL[f<S1Vn`Z/KYMOwQ_LFMNW@MD8N<6SL6I
pair cancel&hitch	433	fRBY<G6Q9>Gf8P4CuY0UAdB93ZU/NRiSb[M@FBW3WMJPA#CrHDp3RDUKSHFA?<_w
pair cancel&hold	611	f9FFlVBEX=DN<<U4eMflIffA=GJWLF`]nBg<MKwC/DnO,sQGAIhCjSE5C=B:T4Dl
pair cancel&inbox	505	9D\=w9UQ=\[UU@NS7XKaM4VVN]`D]?K;tdLPR72HMNCDOX5_Da(KO^[@LK?4mVeQ
pair cancel&interview	1000	pDPrl?=DP2=e3<K2p1sd.J`C0;VV07sgd=h97Eq=E9_;<Srs.6w=\j;+2?8+<@4m
pair cancel&invite	537	b75WiKE7QJ8`95qQXP]bUCZT:<VeD7^Pg5k?YQPN]PmAVbpR5RR>bN9>B#=ANNIY
pair cancel&join	468	iCKCsCFBOQFXI3c[i;e[E@eS@QJG=TdVYIXD]^INEW[:VMf#MDXQUSIQJJU]LnNJ
pair cancel&link	438	LEcWnL>-B`1`E704[ZD9lPVPf=4GPfXwiX?J1mpFPPQ9h>H@l;8Z4Q7nAq_=TGbY
pair cancel&mediaword	552	H[8a2waTGQ`+OIO`SPR==O?QXc[=W][;8UHKlmdZhA:n5U<d=SXIU9UVT^cECFa6
pair cancel&meet	611	fd8CgG[@D]JWDXkHgTaL<\wOP=HXlOZU\UGSRHgJ0@`9WaQXE@jCMS?JLbUDE-F;
pair cancel&mine	363	MMN_;emXU=PY]_]ahMWLPaKXVCE6]rU^C2.*]?OJhK@Mdc4NC40QG8X^FXwGiNc?
pair cancel&move	666	KaP:YJJU?aJJOnRRULRK`NhTa^/oO\QrwDPb=bcTX^R@]WOIh5:HSIQXKhiSMRI4
pair cancel&not	552	`MQiX=GKcALMD@CFfKwB2ld^<CKB?:bc`7T,A^X6XA\C8UMdB;\,cC73=<L$DeP@
pair cancel&offer	555	Y-F=`O=KV?AU^HRKU?VZ=4_DT*X].3IFWKfDCHWWOILD=CwNTSRBrnH-V-?<<L:_
pair cancel&office	571	Y8dGSA5T]JRw9DH4JDRpG<R>JKO`ZAbRbT^V3dWY<PN1PLnWOA4EmJNH9HJKVA>8
pair cancel&official	585	]SW[]VWbX7@UEJ\?N>w3G[L\>O?>^JEb@:8EW`UhTI7[sn>TASW6T%K85=SC=A52
pair cancel&onward	600	QWCSSHIVRGdC>G9?CRAO/VSDHXBPC>9OEZ#K5WCIEKE\VY<S<H[@UN??<ROCOXE2
pair cancel&other	583	rPFcfCh[IE4hW;<0uRTb>PRLO(9T=cowaFP8G_fS9QT>GaVl4EfHm[<'>SD+P4LV
pair cancel&pay	500	Y3WhN[UEj#S^f]Z]A7OD<PwP@aGZoVlSk;XRDBVOY\\ZM[We<?YXZXM8LJ4F:@Bh
pair cancel&practice	575	G\WSGScw[@W@eHVZHTKAHS]RQdKShUJZEO6DhlQ[H^HW^h/aR?>MXAIN6naBJJ8<
pair cancel&prepare	571	dGk7E7>CG^UJ;RV8bn]>FYlKU(?S?ZM_VKMN5=bGXOw37JIGY4G6eI,BRKPc^HmJ
pair cancel&property	486	ACNfYcXowRb[\=6KS+kC>]SCCf/P^g;XY993Oadm\YKANf0hAJOCmF6(%H>4MF)T
pair cancel&received	422	m-4q\fJrr>;[`Z\/c#WPJ3NUS\5G0`UInLI>BXNS'Z_DahHVA&VEY[IL*TVRFS3L
pair cancel&recruiter	427	b-Bp.906TCMT(UJ2Tb_hL?e;;6MK#4vJai:+R>A*L'V8>aVcYOJ<dJ\,=9KL]@(U
pair cancel&remind	645	wEC^Q>Q4AD?MK7>Al`_FHlO:KGM6ZPqIF4WQNFi@TEc?P@SUCLY<F?JK@5>55CjW
pair cancel&review	478	9P7PRANFrMJE?SRAX@OZGWTs7JpThAuYRaw>W,hJVS7?FS_GENW?gicW8XC%R3?A
pair cancel&role	857	Z9ADwKFCPE9aI;cJR4jqFNX7;HBe<@RHW;e215IITG^?6UgK;CVJhrS2?@M;=J;k
pair cancel&sales	785	eE8Uj5AQVP?K79QGP6wRbFUHIMM`H>LXQHH;<CPDHD_GJUXF<AfLjkC@=<?LHR8X
pair cancel&send	460	J`NVYMb.aIKZGmMwaZ.hQIRwNKTcTDqVQ_U[alG[AHIZYMV?HMU)HZMQ[_l'EG;I
pair cancel&service	482	CL8w:OKKo5T'c4YCICr7Ii9TSg2bVPFh=[d@X/m_VWFF\RNb=?R`s>/Q=OM<0dMN
pair cancel&shop	619	WQ@dE;_8:@f+GP@?mVJb9BG:ESwT?CeFK_YHw[\WP8FE9=iu>[R2RKXLPSJH[ZIk
pair cancel&sign	717	RTGeRPakwA78GV\Hd@OO3[MJTID9XdL]BG?9JbWcCD4SLa9iF7^]NH;4FOS?3BQC
pair cancel&slot	771	e?NKi<Z@HFGo9APGb9Lq<=]P=PcUDEWPw7eEDTNUJHd@7j]^M3\8ThP<BU0@RBIZ
pair cancel&sorry	691	m(YZELQab3]^H6Y8cKwJ3UjADWGBJRugGD6<ZVqKZ5B??WIiKOb:V?.5/FVEGOT?
pair cancel&stage	423	W:@skF<CP/:UCFw>V.Xi;2n,AG>XG37_O0R+47`QAI6@J]sP16UPd[17E5a4>L:Q
pair cancel&study	488	oVK]H<Z]_C_E>/RG]NeGV^H;8k@?Dq9F>QDF^n[QfO@j]wLd4OXg]DP<8Ef[L5NU
pair cancel&talk	661	gDXW\:(1DAP[=BTAbO]KAKOR8#]W9G_>iMb<DB\K5@UF@CdW=Ic6TQsU<8>3FC@i
pair cancel&task	581	`3caEJTAaD<D;<b7e9m^:TJI;M;t@@gtwDZH29sIUMXMAJmZD0hFYdM<@G<@=BOI
pair cancel&team	710	bNUGbIG@WF>h8@HDk0_gAI\HG9S\>@fTmBwD7H_;)Cg4HWtVHOf;YmAE;;2<c:>f
pair cancel&ticket	508	LK6^iLTOZ5gT?@aK`3mI6J4RFNeSPX?HJOT4NIBBj\E_EUNf5DWHwLD4FI78YB0Z
pair cancel&time	842	u:Eob?NT^1F]H4W:s;w[/T\H8@RZBLu`W3B7CTlGO.KB;i<s@BtFgOBG9I8@8JCc
pair cancel&title	892	P]<Fs;LBd2DhANTSQ<Xg98U_NBLYGFSPwNfQJMYL\<W3OhtB>UR8hnN1.AA;RA1R
pair cancel&video	480	gbEo\__EK+I0CGGPJsZT>sUA1@wlbRYO?>mc]<J]PAbC0Ffl2VR1aFS?UDL3OT\n
pair cancel&wait	444	U:Yj^JHVR*Hs0*iIT&muLDv<0^YrgJDre@pD[VZ<&9sT5mlgZOi3ssO31YB=<2,w
pair cancel&yours	698	BT/^s:6BC>JjGH7<LPRgJ>FQ%9dp'9lOf[k*VTLK1<g;(RvE4_d7BwdA@H7;]M*g
pair candidate&choose	596	F+M=QOIHD=4PLPTPUE9KQCP?JP?NNA?<U2VaG9FYlSOW=#UKHNJEKVPK_1JgQ?UW
pair candidate&civic	429	D#QXCV<<XP>]_UGcORFZB7a4F@qr9?R`8+Uf3.Rc]dEAHHH9@H;KMDE_='`]1d,B
pair candidate&closer	605	CM@=I[CDOJNAWPSX4Q_iQ=>?>b_\@JKHV=9hf3CSX3Ra@KJ@:OH.OcNUWKJOawIS
pair candidate&cold	528	:RWHSV<6:ewe@VGTVeVK+A-cKTjJ?E_B\]ECH=KG?UI9ZKoZEaEa/bYdEPJcdBWT
pair candidate&confirm	510	PEILZQ[M`-a3Q^_3V\ATNm`D>o,ULS'<DTcHKiBJ[A:wCi_^+.^B^SO2-DCUMWGM
pair candidate&deadline	568	_DS,W?JKM`UQKHGMIwIKYMI`I)?V[JXVYh;cX\YVKVuSU=@F^Qk0B6JFKW=W1RQE
pair candidate&decide	584	(XW)E<>#NV8VEGPKQIN;:8H?[@;bRJ?<YUYU?@LSY6c?24T8HP?^PfcPZK<HRM^Q
pair candidate&document	592	9d6CT:>TEZ\Ia_:PNEPcDYDYEb@QIIH\YS^U=c4cL#HWDXaP3RD\KViGLaLDPX6T
pair candidate&education	617	A<?FSENUHTZwLTBUNAKSCC?U:Nc^=;C)Ef[.\YMZ1J?:NJ1VJZftDZ^WZBH2dOW[
pair candidate&enjoyed	528	^MSL#AZNOQOAYMD8p4RZDKeMhbCTESbh@4GPI?b9HMlRbRQ3]&CjT;S]Z>Oa-jL=
pair candidate&event	419	\JMa][CK[.ASQE`9VQ=?YNqq0#VRQ)>TYDZ7PTPb9NTWWi];;6HMIYIQ@92BKp4[
pair candidate&exit	511	^Gdk=[bTGR@OIRKLVWZUG`FIH]E@=XZ`[7GwKP[HbjGS_KDNW:RT@6*8MbQSAPaN
pair candidate&family	481	JEO^R>OEVkmL]=:Adj=)m6YesLW@L]QmLl9JcLd98iQIR=0Sw9Rd-VRjEBR>qQe>
pair candidate&feedback	444	U3-HwBRKT-:XS8gc?_31HJE<QKJORKR?ZApnGO<,d<Yg.jOM>;M.<[5<CIVFSQVe
pair candidate&filled	489	(G47V6EKgHIITOMVB9PqeF>::g:pT.BF>G]Z(;IAh#U`\+`2=TS`lXqYW4Ol9T;w
pair candidate&finance	440	wT9``m:XOJPQ`FjIAQ)a3#@C,O]uYhEY7#C;J?:mo<G.Mi7l0(YCrJMMVMUb9PTt
pair candidate&forwarded	700	IMK8a]PE5PTdUI7GBEXY9OKZYF\XHLQP;YKGabYf3KR;XFF4@WUZDw]5aWH[XTJV
pair candidate&future	505	irDV_FHCTZLS_VNg@VBOCKJUGMfPUPLa]AEN`jE:IJQJ_W?_`b[?<7TLEj70K#>I
pair candidate&glad	654	UZfQ86]R[cKIUNN)OS[@I`[:j9P-aAItC5]IOHwC?]JDXBKH[]RRL/.XODUBAEYJ
pair candidate&health	425	Q_@k2_Q\PXTHVq-o_N;k,]4NO`ST8OGwOGaOlOQXTk+DOLioJGuQYV?5lPUJBNGW
pair candidate&hear	728	^SSGVC4HCJHGVFwOC_FN[EUTJCT^XQHOoMFT<RB=RCgN?N\MUJ^:5DL`R-?MD?i@
pair candidate&hiringside	543	Bg5_W^Ud9DcY`RaZQ`_8BQ9ale8[?P4>[U^RfFZaQDJ\?OU_KM<jJCw5O]TKnE6U
pair candidate&hitch	606	R_:H^O\SRBSRFjCDU^GhA0`dQKeU>\YMPEJRkSAJ;Ha:iwHT;NHJJEV)YZ6D\E?H
pair candidate&hold	534	@L=ZL@R@?IOW>5@=PM_]JF2U@QGZ6B[CWKXRLH[AM9QD<6[Y:_ZIMw]hOIBKJXH_
pair candidate&inbox	386	Iabf#J$PNb]FDRD+@Es7JedS`]`?q:>d`v7;pQg;Z7_NH83hC=A27MRZ0RXdLdb9
pair candidate&interview	651	]@>ZVXt[Y-OGeWifPUK?QOX^6bGO_p8GB?GUTw7ni<4gHZPd<<SMJWI@HZhOF7<H
pair candidate&invite	597	w?J>jNFELQR[<:]LSeKDPCcMJFCGQVCO\[9Z>^?L]6WRE\Y[TJ<G=B.EG_HF;C`B
pair candidate&join	596	KaCFnWX_KF_b[DUQ<Z\IwGDQOZVX[\JVTMPQO;USJ?<T:ZWZYA_cN[O5:K:<IQGQ
pair candidate&keen	463	bu=i?f^j1\@?5J[-^C`^1wY>XL`8Patgj3D\jI\N>A`UXP.ZXH_ANK@PgfkZ;AY8
pair candidate&link	534	LaR,LDWEJJAPMKHV$fQ<\<MMT@_cPHS>kwOGJQMZP>UG:@`L5?R]FYaUZ1?=e^;g
pair candidate&lure	325	R95P\aur>ObZYeJRYOw3FUMPKai*[gbaVC8OU]iKDXZqsW2Is6qO]H6>Sd]SA0BB
pair candidate&machine	553	f7C8\9CRGHZE6AhG1\NVZ_f*?[MadADYdP^K@MH7N@G:BgciHR9UNDA_LNS?NnwD
pair candidate&mediaword	587	J]SEKJTGW1EJHj;EDdGbG[5V9C#^>S\DbA2digpVQHRG@NXQ=7S\XUKILLWKDEE\
pair candidate&meet	431	0W6?d#7EQjUU;OC\OcIF<EE2MMbW`S[tCR]ZU:XB\=TAPl66TVD+RdJvMLKIHAhK
pair candidate&mine	479	bU@fBLLXmFPPE[0TRlSV[lRao#5EpXI`J_2YDhMF_4EIO^Jc@+PWS<GRD_o@=;DA
pair candidate&move	627	;>O/^`VWC[c^UVcIJYBX4DYA]HZNSXINf`5@OcLM8AX@RUYGKBPKSOA;:wGbaN48
pair candidate&not	620	,#1;HONCQ?J<\W\Q8K\K\QW1@d/UDYPGbTHRI:5ZXXYSKJIK@?VBpH@PTQTN,F[`
pair candidate&offer	678	F=^'VDB=JLLYCF6L_SEw\F[0M9QXM@KE[\Yj?GF^NJPU7OTQDIFXW_b_RMFXD^aL
pair candidate&office	626	8?5BEHaL<;W^]GKNW?UI?bGfBV_^NSRMOUtBZS-L;DLN_P`;#VLbZWgIYGGO`K9\
pair candidate&official	617	YEUIh>REEwPS?BTDTZXIL_]U`EbCO>_GWWdHUXROHD]H6TN@?Q]CHQE9NIPd]BHD
pair candidate&onward	626	8U=#:M0[TQ]WVFT^M*JqLA@GEBcTOCROG\bE>CIEMATQW5f2cf?TYica_CSTVtMS
pair candidate&other	693	4G9F>MRBJK+A`U`U@8WHE=G+M\6^'F5BHAZk98;\fMf@O(\@@DPwZXcbk2=r;YMY
pair candidate&paper	473	>Z;BZwDJ33VdS\$pIMBQ]ZJfGUH]]I\Kg6bS[rJ_@2PJNWqH=jR/7FdY;=^[NU8O
pair candidate&pay	573	e,^[If\[[;<FqkFiRGJ8@WGXNUEO_TU[EG@4Yka\=jYToaBodEcX],#Ndcp\L7c>
pair candidate&practice	535	SH2k?daOtCVNdEG\5?eD9TFM=\SPG`MMFLT@WQU_YPPPcV,=\=fwuF:cEV\cOQGT
pair candidate&prepare	404	siDZ^_@X[[AQFF#Rq]QM-pLriZ?Z=[r[QXrINjYYKSPlX/CUjHH7L,RCKmSIAf=K
pair candidate&property	578	VH#WHXR`QQdEeU1[X[Q?3CVV9`wAAnUR41Q7hTBiB^JgRoLk7FiaSIR<<@Z4]X?N
pair candidate&received	647	IDDDUD[DI>H+\E[b?iJ`MF^Y>7;Z8UPG_a]J-i?`a6NJBewPRDFE4GZ]MIMD7FN]
pair candidate&recorded	707	XJf>g:<OTLNT<OUP7wA;WLb_D;ELcXCEI`G[JLC@]BUQ?j[hfHYNGG?V=CTDC\_E
pair candidate&recruiter	467	Dg`JG5*_CwHk;m?SLVInGSRN\-hV<ERcY7TPGFi?PgK2dIfDXvBL4Wc]J`KFmXVG
pair candidate&remind	596	NO.Ea@DhZ&fWRD`EH>WV5E6^Libg\JOVO`d+wb?^PR/a:l[L)WQ9MZU2CL>-W99Y
pair candidate&review	538	-_M:VC<HLK7AL<MMBS@FFaL@QRgPFI7PdwXU7+=>m@C=+Ci5af-P=A^oL2G>O\S;
pair candidate&role	570	N.9;NlHQUNH&iQKhKF]@wZB0VN+[7X>?8.Kf;FMerHT\>=b>FBMNZrbhZFMw@m3X
pair candidate&sales	475	?Jc&J?IYU3XXH\1GX69N?U@M`URdIFJZ>DPY<AJWLVLPS#CPRN=W;AH=iA2Z`IF`
pair candidate&send	548	G9KdKUJHV5h#mKH\AN_V?SZjDr6=Rl9O;9QCFiLVlSQ\6`VjJ+YZ]9NHLlQQ:-E9
pair candidate&service	426	QX8cKSWY2Tw:T@>jTNKLcb[6MJBG5qUL,DKM?ffRPVOUd<ORT>>bhJ[CVNPLpP39
pair candidate&shop	465	API1*p94@QV,Gc@;@Ri>Q`ZIaIQ.EBlSaL@29ROCGHNKD@#T[>[l0dJMQUThLN.U
pair candidate&sign	432	KI+=344/*E7NIfF;D`EZXW)-K8QY4CLXDNBY+@TcDT?>@LLDDwAnYYr=n:KrI5Sp
pair candidate&slot	641	9LYH6=AUYBNUdKAI4FMIwRPLI;RIQ42VI9<IY8DaTcNP[/@MAH`KWPNVH3OZAhVa
pair candidate&sorry	457	G.PD8aNXv8V5PiNIFQr>H6GBCj3#Sj>9M/0@QR0eONF_C8^l6(]mj7BE=$d50K@;
pair candidate&stage	473	JIWN[NENY_CfUgESW=UcOMCOCBed)#2>RStLOPQcH8^HhGaXIjSJAop_d=K4[l@h
pair candidate&start	595	Z&WS@_XKl;:3JHrLAd><'HVXBL#5cZQg8&RI@CLAduG[Ie@qd<J`pI)GDImJ2\[K
pair candidate&study	448	rXKDURJ=G_-Qb][Gghf\FANLLll,J:;.YZwHK90p>UKPBkM<KHHXULMBcfRCNQ(W
pair candidate&talk	464	S?)MYVYmL+HHSmZdM;SaHZaR<@@\JDRH=L[VPcLwRUDDfS>6I@SE[an0eMrg2I<i
pair candidate&task	695	Q7BAXEFML9R6WZdbN[VE@XON\=:R]J@K8>SF<[GV^BKLVO>dM?KIPKJPOO`Y#V1^
pair candidate&team	460	),9UKT5N>17QwV_c?J`N_AG7M`JrD<_3[JHAMI=DWDpRISma0SWeEibeN;jd\Q.f
pair candidate&thank	600	\1M@UGh]m3P0KDU_[RL-`Oah[K>Dwb/UKB=M`]<>IN9WIU`XY.QIH0HZDI^H0KQ1
pair candidate&ticket	746	>FC>a+;25mZc7SO@N_4VBIEQS#VW+BYPf\WZ9XM61A]*TK[:QY&C0lWWNA5UTMC=
pair candidate&time	416	bEMVQclea)XSc[m`#rTXEPL_HS3jnmM>?Q:b]wCc^1GcZbFcEj?D:8\:@\`IHA57
pair candidate&title	420	6?TOA;)NDsln]CaGWQ<AUL;UJ7kSJMHw<<O-VDf,;QTCbC+']MIEVHKD9V>WFlYN
pair candidate&urgent	470	T1Ye:S]gv8b1YOVUXO=IJ]WUKY5cfDKIPWJPBKDwD`QW5Tv7UP6EGNYNh;`7CjbV
pair candidate&video	651	OLELc@ANT+A7[GnOAQN?RHCDK^=^]N?BS[WUFAII?>UfIFwF:6_JR^WN?F`BJPAB
pair candidate&wait	608	9\@^IEA@7VowLl0C<kSYC5$_=Cb]Cke;ga[YbwYeQNjIIgUNBsIADG]LUp6PR.A;
pair candidate&wish	466	U<s93^;PS\S[KEXFN]NJU;KNi-sH]>OLQl5KHA\ZKUB[?UwP[<KWLQ9[;95ET]bT
pair candidate&yours	482	J9g2a51$=c^\;C4BRLSAW1R[O-cU@?IXPb#\X:XALOY2]:;QvIRNA9JUKT@PJYeD
pair choose&civic	440	\daiHLQ>wfcKEX5dXifYRMTIFIM3DkMMIJ;EV\\S[l$JeD9QdTL<[H4_\P:Qb$T&
pair choose&closer	462	K.8FHdkbl45GKVoe6#QAc=R/APPAKC>P?Jm=7;K9GT8^m@?FTEKuaCPC@<[TIIKH
pair choose&cold	636	YLT@.M]WXLN@QOgDeKjBNFIDSe3LBGRb*9*UMLeIqWIFiX1QWANk\MCdVY`w3_ZK
pair choose&confirm	447	LELQGG7RMZ`Q\AH9r<P5h:n7VO^=[Y2=6P2\2<D];U=Od^#3`0OYSDAGMTf7=AXS
pair choose&deadline	579	9?JPkD>ZU_F`QJQWFm,SX;e^H6Rr#6qD^R?rBD?<<JoAd?_HIbC=@XMWRD>HJIE1
pair choose&decide	482	>T[FZQGDJG?XI5LMa1w?VG3CPRUL]HogJ?EFDP_?\TIL>2@#F@KPPJOWQc8C_kOL
pair choose&document	597	P`KXYAREBMPH<IWL^'pLw_%DW>OOOUI6RPj_RT]TLV0XORTQH2E\YQvEIN6fZVAR
pair choose&education	497	>MHaXZSN1$m=IILK$AS^HQ:TBdNTbh3B@VgCfaGa_93I1LCh=d4L?`QFd9E#cK=W
pair choose&enjoyed	531	?e2QGDKJCd?O==`<aUfhALR8Y;EHwWRETcTID@SMh+U5E5L@@C8LH>_*[.<KW[hE
pair choose&event	582	<Wi5T(?-^V_XV43BR2THl:OZM5m^?#HSPaTLO6S77pR/V79D\WcaPQOjA*?eRcia
pair choose&family	499	lS-b6]VZdIZUjW9eJNoIe_3q8O;TXSGY.FD;tRYmIh2TwIA\66]ju91ELWcJgJ3=
pair choose&feedback	420	TSAg@`FfZ?k<>oPi`ZXSA[NUhI7;YsQMebc`gw8lI;?T<OPV1?_df<HMUIS8dFHC
pair choose&filled	454	1S48R]8BX=:6`wBYHKE`kC3AH6`n*-JM0ZV[&MTRBTNK9SX.[;A'pqwDu8?l\]9r
pair choose&finance	510	BaPOMU@VfNXjm_V[ADbQAD-UVYg^:FIRHD?<J;8qQUUb7;QQ1H^ZZOXKwPaHcO1f
pair choose&future	559	VkWPR?RXkJI[SOLYQV8]R-<WY[RREjWI?OZBNPPa\F7RbPIGL]-O>KI]93]Sc#\A
pair choose&glad	671	On9<GK]LNUf9CE`9XF]I8YFDdkR6PbSUidD7c>SLjM>e?D8P>*K8#Bb@FSOKgC??
pair choose&health	416	gIF?B@MUZ]TMMHN1ZM7[=GGJk`*7a>_]GeYBYUK4QN^C+wTRQG7UZ6NV0<W`W]NY
pair choose&hear	545	P^MJ=J`8I9dEKGcLRL6?L2DWEY@QFMJFwXfLGa9XkLFaDHVB:[KLLAODOR`FM?DU
pair choose&hiringside	442	Vt5E9QC#=6B>gY4>Ch@:I<O=JMaF;FD@GcQ:<FCM8<J5`W;Z.aAL8CYOQ6IHWL;G
pair choose&hitch	617	ZiQZfFHbPSYdYRgMVLUf1O7E?RVTCa]GdSOhY^F]89wNFgUF:RqPGV^=OWCOXNLR
pair choose&hold	619	?iWNnBD0IoCePQGJOGBYR5iIE8[^>;^arWg[MI[D=Nw@58g@IYGG>vcTV.SHOI`S
pair choose&inbox	388	ANj8UZB2o[RqOQSkEBbNV4:w-BQe>/R<NKAYeCUf[ePLM3<QaOJKYGINiQXLdn]U
pair choose&interview	464	aPKJc8iCOK?=LDdGM`FCqQc(l.^D++YS>2ATF#_*Mn]QZ9d@\@\8CH=SUYNQ_@IT
pair choose&invite	545	Ycd.\?*/6d5Z=7RMJVPS^YaUa3;OV,?UZm5O1DR/OQpTD@4;V@A;GXVlB#IMcVvQ
pair choose&join	452	=PAA^^OJ4B&NSQ_^6X?NvM^-WK5bFAITORDe.?B7WQeM\/w1;BOJWa`[iEL]Cr^R
pair choose&keen	780	:OP8E9@U<wWJH9@LTm\>WPJQPE]MVKBTIVAAU2VKMOE0C1K>I^FG=PFBIB5GQJSG
pair choose&link	863	IFFU<ZbYLC^COJQaM<QRLP0;^GW@YNDU8EEAiLTeHVCLNB?Q7YwZRT?EFQQ=;DHD
pair choose&lure	534	N;LXUJ]^W>pWW=QQATfCLW1Q.g`R^D8R#LONFXGCOCLaENJTSG[^SP=WGKk3NWfC
pair choose&machine	508	TZN>SJ:PRdwg85R/fXRR^YHkGAp/\4QKTKsLM5F@<PE+T9>9IPVLIYR>FjJ@fYd8
pair choose&mediaword	505	4`[W>n`[QK>+bI_uYIfPbbR7Cd@XD2:;GC?Z>0TtshXc-QMQK3K_m_[pa#>m7cNp
pair choose&meet	573	4D0:X23&PF\YaBGCO:fwaRIG?:cfLLL7GUSER-Y:SHI?P<OIBMc[]Vm^A34VZdFp
pair choose&mine	530	@P`H<.'BPa?wbZ1S8(;l]9_JP<PVC<GKNQ\S]5SF(ZYDIBI/ZbMLSWRSJ(CDbBYc
pair choose&move	602	DPJZ=_VE:DT7QwRSM;7IbOLQBDNYFE9DWD4_HENG\<cV:=V_DU`GRCT1qTP^K;J\
pair choose&not	495	Z`?E;j_7pDI/`M`\EFqY[KSE7o@JCgBvE)LBVFA]ajAscZ=6X-DkwB;A-McM2^;V
pair choose&offer	787	BjBLT1DGDI_`XIN@eNWHOKDK\=UM`dVFwoGPNOXR\JNFDOLST_M.DAZ:?KIB`?EK
pair choose&office	487	awbC4fcARIFNeg#<qk[3=`KRNZ50^YC`UZ9IQSAIH_QZDbRAQ@U&b:UN)JqNMHS*
pair choose&official	387	IKg<h39ORFS_G4pHwaZXfceBb?5g7S[KpIIL*YaBl_TiR:K8_-#GKIiR`<CTE]6\
pair choose&onward	422	7LW,epH)6WP]RFQZ09LVP_?U=^MnN%i,V>nQ7c7r[HtKN+L=Yr?KQmOw[NNN2_]^
pair choose&other	667	ZK8d'jkS`GEJWc:PJ=eU;TT?Pj@6HFXWH?;GENGeO]CTSO1\13?WqLMBOGwY9=FD
pair choose&paper	580	ZPW]VTYT^TUL^L6MHLJC8HBg^LYB^dKTTA;LYwITG^:OTVCYVFUIOa7jC<J3<EQ>
pair choose&pay	586	ERE7@GP#;VO7J;YL_<^7\d?B[b=GlWK<guHHETX/Y?^YH7CC4SMDC@dXg\MA\Y<@
pair choose&practice	650	FB?e@]Wi^E[L_aNXE\wQI[;X^]P<X`OWR;_2OZ;Q[RCTiLPd8Nakp=UMHQJJLU;I
pair choose&prepare	491	A1:R8VS>oBYcT;ZWC:i6WND4<NM@^A@I4FWVHACDaD\]QAR@2BgMNwvcJ><CHpYt
pair choose&property	570	Z@LH-gV_\dRM]PIO_h\F6_Xb_<B+LNRU7K:.[[gNBUFOdYRMIMfR@O:;Qw[<:7F9
pair choose&received	510	8@=1SCDC;E@GQMO];K[NtHF<Z7IKY>J7I<RG:EDWDUV;b#8*O@RaENiD`JFqI:Gw
pair choose&recorded	804	DVLSNTIIP>TQ[FPORE^HGEOSVX]N[QKERPGDQPEPw@V_CHNYJIQQA<[TEPHS\[GH
pair choose&recruiter	472	#[TFY`KEIWM8YC7A)aQ\CTAVL.AQM=MPVPkW>E>ABaN.JDM7pFHiRD]mK>?h`LfS
pair choose&remind	466	SQ,TZUXRl#NYnbLcQO<LLJJWTNd\I`e\NY;U;TQ^JOD]^gL`7FX=gU]AOCkNBB6\
pair choose&review	464	RD`OUsYNXU9]MiV\GZ6]2JCBUpKMDb4jh,CLF@H\:wWL\hHBORfuF7>>WGmTNJBD
pair choose&role	588	Eq/H8YG4>7W'KF^0aApRQS.1ei6GW6B*OBD`;I6Zn@LV#0I'%F?NMJsLcBDd[]9`
pair choose&sales	650	TDJC;Y`wV;>JPV<T\SN8KXPGUTE.]]KB790;ID`ST_HfJT>STGF:FGKP@L\LL6M;
pair choose&send	525	SCA[P^TQU$Y3aS9WJONUGgBcQN8N=K@N_TK/emUOGCQ`NYBTANPrUAE-QwUS]CNE
pair choose&service	615	QK8REC<OKNOZ>TII[PEAHPZJQ$^AO1pM6_P4K#i*VKQ:SQ7SHCXN=G>rMO<E9]JQ
pair choose&shop	437	F[QAmA=]<Wdg2Gv9`#cU7-4EhDI`B'FZu^Y=ZYX1cX1J<BeGu/DREH9B9@9*f8LY
pair choose&sign	547	ALG6BOL?L[IN2ZiIPCC0V8SRS?NMHD^*>K-QD&WKHE8EF441FMEbEJWBwZVI@FRB
pair choose&slot	690	36@\GNLSfOhWd-LMB;wHbO?hIO\KZB@c5XC7aE[>EL8JZFR^F:WemH-PAG9,T;;C
pair choose&sorry	574	@GAYA`bThFM#e\WGAJfN>1MAeY55?_A<CGGUXU5THe3iZQ<6B3DiU4WEKVW=XD+G
pair choose&stage	558	\MQLOIFE<G-WJ<QHIbFYa=SDGFRKEIRCwUbZ>NDWCMP1FIF(BSQIPRlXYUGAXaQO
pair choose&start	558	IDGF;;@YQ3>=O?9FNC\OOFp9W@AIO?WSEBOK2.BG>TcV<#HRe+c_X[PdH,OVG_\f
pair choose&study	451	=`c`_THdKVAYN;ALWSOJ<Nh\N\uU3_]]lwT8fHWM]AIJEJ<?bKS;M;DEHNPC[LYL
pair choose&talk	548	BCU1bPMUULUXqC0YOKXWo;5_<0`XT>#BCcf6YG/PJSB0?.@ES<<pbOK[CNHPwb@e
pair choose&task	613	1Sr7]HS0FY]^H87-^RJVYT\U`QcGPN>TWQSDK>A;<aF?HICWN\];RCQ`?#KF]d<I
pair choose&team	683	6TFUFAI>Z;5DQT\MD6a=WES8DXERX>$E#NN>*30GdTReG:U06BAQXNMW^CAY>>QY
pair choose&thank	629	LTp2>+?#9h6J9VI5FH95Hb\NR1LL&JgQV9Ek8;Y5?ht?b.\?\:F:4M_pdJHdMNkE
pair choose&ticket	507	L;4KY-C?$lY]BXB@PZ1]EISeX$JH2HdNaGfwcbk:QjS/aQ_>vg94$\DXtVAN>DK#
pair choose&time	538	U3^Nf.GGGO`@JC#4XN;:R6GOM7T1[Z2eVE92`Ec6,MN8GE<UO;QNcH5hESB3_/R?
pair choose&title	691	;eP93`GNL@_=LHjA\0m>eb=2b^?JdABI\P<KF>@Iw*G_34=C?>+@<ZfKRDIRiG;U
pair choose&urgent	431	SS<-6LG>YKZ3r@PX+<l@wXg<E^B;mJ&d8Gc^IBO/X3^cKBX\DX,_[=KIB4h`e['b
pair choose&video	472	P+6lWCQQRJTVU?WKM6`W]M3[JZQTl.6:=wCLXEN=5QTa-FDCUU_VGnnUT;FN:U@G
pair choose&wait	707	a\ETXLOWP`b]^YDPMe=pDGGaOLwXKplS^VM7Q]KkCKH\WXQB5FR;I;>9Yq?Ja9?J
pair choose&wish	398	8_d%@H6X5YpClDNLO0iVKN=KSWXDXR@1LV(A?;tP]>AY/=Nc=ldSVVrYC?/Hgw\:
pair choose&yours	516	@ZYK7_X\WYI>9J#MD5o3.wICgbVA]aT^\4=4FF_SK8MW[ELYU3<PE:Q*aWRMVI>4
pair civic&closer	714	[OE]H`bhW@Y=nm7`CZa?3N<aOhKJUP_LEGD<_aAfQ`7J^aGW=LwOm19F2DYHLF?N
pair civic&cold	352	<W>WtAO7;6]J^]$3b<@92p71@OchpZtNM7dDI[@V2G-K2MXe2AdEFJTLwN=<W_,E
pair civic&confirm	583	H57b\au`p8o:tgGL`CXI7bAc+_9?nO;eC2P.PmHp^U/iJcA`#1_C_NB5KVX?Pa2X
pair civic&deadline	562	w[=KDQ[U:<8?X^R`[M)S;\K<P?-EHqt=Y[KC>sNGZVY@TY?MS'<)FLG*FkI.HQHL
pair civic&decide	570	FaOU`T@9L^ZdUJ0RJT4w^FAb8EP[BCPAuJ[OFKASX8OCW@gJDUQQC<cK>>2PVGH>
pair civic&document	468	\K[HWYVSWFu2UPBIOwgH]WJP=LAoVk\Ae1G]I<IMWgL_?NYkc?ADP8_dMARM8Mt*
pair civic&education	671	KQPYKMXL`JpHJ^PXDDh]TOL[GKGEDPKNGS0OW8R`^wa8NKAUVVLYOBKWDHDS@7TS
pair civic&enjoyed	604	EjQSTDVCJ>vUHObGGHWe^Q7YYFMLNBH5QPDGF?QPY11U:@?>62EJGYe??7H@IO#B
pair civic&event	489	JBHf]@_LL0-W^>fhU;ZGR>KT=B_QJ:&U0>U1\?OTh;BJCO1IUFYG>]IwS;JQH^)?
pair civic&family	660	kJ:\3ufPh/Z/lMgn^bX`5]=KMrH.RmFM9&GG^PLe^LRm^\FQ6;]]wD89EZ[^5=?Q
pair civic&feedback	383	>Y3LMY;m^<LJMIlS-CifHNIRGj@I=Db#9mgbNO9[?5jlO3ue4OcqfKge?<QHKoCp
pair civic&filled	757	HwPMVGw=JRsVMGC[JX>QMUPYLTR=NQTNdQ`WX\OWGXMAUXYeOIND_IT=<PN:KA8M
pair civic&finance	536	SF6`a^cQ\/aSQUEfeW>U<lRWLeG@=R]g,JIFNcGTD]GO]^?WJKm\`8#0;__F@>*:
pair civic&future	443	b@0tQowMg2oMbcLckMOMLgMjd]>DPgXVFJhVorMrZS3jdU@d,QVLg>+.C^dPDAB+
pair civic&glad	629	IFT\@RNRPZNNSZwHTU<APaRaLRT<AZOgL=EMIUJMKRWEQMGPOQSJDS:KK[\I,^bB
pair civic&health	740	gK&iBKYi]3Z?UIlTZW[E\iFHCkIQY]RSH>[=HZ8Qc>D`[ZLe%7NY^CV=W\`PR[#Y
pair civic&hear	580	MU2UMQ_aH-YEH_B]aT5J1FCc)PM9K[L=JLgAnV>^`YM`aUNUJB9/Q?H#^GX*APX>
pair civic&hiringside	601	RVNUZ:XWPVL[WO7W[b@R6LAZL]]]Rww[eN?ZQUGa@VJHbYSWXc_DT`_@hWM@iPG`
pair civic&hitch	543	I_Z[U>UG7Xi\UEAHKY=cO3KJJ(nNaLQ,d[haZ<\S6UDS91MRDQF$7>w\g51=Z:?Q
pair civic&hold	473	kL?Z0UAVQ8]V@e@HcMR#_YIXZVRNaPYbi[cbD_`EKLOPcq\:=RfAC>I<OU<>YKYY
pair civic&inbox	381	Yp_TVIGS.^-^[;hnSHtK,?wX4MS`DDu[bgoeecTR>Vb6@QT8Ac:<`gMOfaQahnKQ
pair civic&interview	489	b#Jp-nYc]7I<TN,Q@OZ41\IdV[:KJQKG<=GHXgMCDY:_]KL_@2LPD+3'.\aF;W8=
pair civic&invite	413	[)PXQpZ;`3QRW_I:F_Z?woOPUW7^Aq24@?=0n6NNe9B;MULO]LWRZPL(*mbBAC/3
pair civic&join	555	E[Fj1^X_F[hNpATKbDd2NR5YTXC$e\8?TB%#q]gj\f.WGU,DPCdSRRX`$IRCKIZX
pair civic&keen	695	vR.fHohaN)N/[XIUZZcB/lNXUf,3]wCNNGF>r^Ab`;BoShRc$9OQbHQ-EW`8,LFU
pair civic&link	570	KjBTBROG8LN$.9>O__D\CPG@MUQHEG<-oJZ>VOwCL7QC6IgT[\]7ABISYEOOQY]W
pair civic&mediaword	465	XBUAD[_UR*Z;<bEeQRtD#`\mXP(6Z`t[92FZ_`XIVSss=d9K=7SqZO1[QunP%A;2
pair civic&meet	537	lD:bY>[MS5>>SOKW8P_D8WDU+IFiV]K@b/\GPlGWL@ZX>_fh>PQ'bEW<IB]8#E3e
pair civic&move	529	HZSNW_J\S4UOM[qJ1QR#?LNGJiOS6bBBVa[;hPbXUF=eCsUcYU6S9SF=2JMEVH+G
pair civic&not	523	]XUiiTTLPH1`Y:1XNZ\N0ZNs5fCOHl\bUJHGVRBK<\GZTg#RNel&W:F29^w7LVF/
pair civic&offer	392	9EEjABQU5\Y@VNwAIWl92RASs;VKe_pV3\Jb]\I\K;/^`fd\B3][M[QTfdLHTR8X
pair civic&office	529	j4P^VB\[jH[$T^Ye)cWe]B%NCi5i[OEKJU3O\\==XYCpTvYgPDJYhF;E0?v?>#3S
pair civic&official	631	f3TK^NXXBIBLZSADd_FD7VZZd865;^e[Z>>BVHl?<_;LMB-a[Ej/A#,7SPG;6>V@
pair civic&onward	690	MHAE>cSTeSH8CFI^WL_MOVN7IE;COUXg;<J@NcGBUwXR\gJ[CBM_UEHDTFbP>1K<
pair civic&other	664	T?53DEJ;wR2BnVXwM=fXZAT<D^F`>M?3&=W_O>:VpWV^4FX=U+7coZI\N:TP?UDK
pair civic&paper	487	9D^Ib>\_RDS=J;[_IkP<GBj`FMUbLJL#Q?7MeC4Oa>OX9PILJKKCX[RTFUN?:RiT
pair civic&pay	591	M@44`;=?PBS>TpPVMCPKYN#CFNMdCJGHhV^JB[LM]3ZH9UTOBF[@RcZMhVWKJhJL
pair civic&practice	446	TT3MhCK9^wPXI@LH<aC>EAZXn8MSMJY>[[Nj?bPSQUWEIS#Al]n\D;;BONMQS`k:
pair civic&prepare	425	0*^PH`J?H4PM0D6Ji1i7Y6>2SL<`:>rU0+TeT3X;VI6H>+TO6HCJ=s]D?D@[VwY3
pair civic&property	479	V6;GTPcIJ1RW_OAmFESd3n;S>a2Aj[H:6/g@MUL?bBDZ^XXr#:jJj]SMJ;;_SI2H
pair civic&received	749	[L4SHwe^t;a:_hE]VM\CLKA_BiA8Rl:KN;M0d]IdUTDq\hOhEBDVJ<QB9^hBPTGA
pair civic&recruiter	550	A7_7ULJ<>R<AOT_3C#hhLJ\AYF_LF<X]\FYZHLRLTMT;LAb=_BH@^Dg`JE?vUd\h
pair civic&remind	691	BFRNgNGW\<JCWQpwID[pI]NEQWQRFI@D3@aRJCAQRMOkPB_LGcL\[aeTZFEcHYDe
pair civic&review	618	Vb>eV]STa\aMJ_8ZHNHJ4EAeGRCEQj@VXP8T__L_ALXQ[]9Q9cZDAHK;MwL@DP37
pair civic&role	729	<Cj4L79%4u@Q-JH4WFFThAaJd5\ULGRH\DQ]?3M-^[Z3E,^/UB?K9=_cdH'U^FwL
pair civic&sales	571	SJ8NQUOmS<q5ewH]NODTM`2]=RQPdm?6<<TFaj=HA7<bQfV_;=W?S`G?bW`,0GV]
pair civic&send	433	Yg#LOJ.>ZJEJ6m4A\UWWBQ@FSRa*QEbBB8j7CN6;`KM=;p2e22%2(<2nm^\_\OI9
pair civic&service	570	QV5[8__Ul%^<WYSRM=gQLh1UEdMMMgGH@<^<iTL_s]=]VU6r2AIjwQP<CLWKBN/_
pair civic&shop	555	\S4N#ZkeCDN/lYQUE7f&96QS>aJ?19II+5q7\HKQK]PS_cJaA=mYCFODJFiIFTRW
pair civic&sign	571	RV?;8O8>Q:,LGBFDsaJX`G2;b;^GFOZEc_T=KI^@QjL0VH5'Y#GG9<OX>XBNG<a9
pair civic&slot	463	T_7siWETO?RR=W7Yb\R[J4GW?IZWoUMJd_N[JdID?KLCNkATYA\RV[CE#S['BAJ4
pair civic&sorry	566	M4?UDke`V9<A]\Kd4LwNINFXFa=E]S0[;C>`QKCd`]OmV:G?BPDXlVHX[Ug]6E:<
pair civic&stage	654	W^2RJXHHSIL7c]En`_Ef@YUQPMJ:GjRULF>9aX_V\bSFqg:R?XSB9DI#Waw`8[H<
pair civic&start	518	=oKJ5JkZcBf2XBFPpMVhQf?OLSB<jk:R[EK<[N^Na93J-N:J4Ow]R5d1L[eFSIB/
pair civic&study	453	UYJmL^Xd`.i;hbpg7_]iD]0n]YCNRqUBd^TEQRmb^G8m>EaK=YeeSGe;#lLVO1><
pair civic&talk	680	PU;UGYiWF@W?YHGNLY_KH_.ENJQAsNW_PU2#RIa_Rc9^bfWL@S^ZNO><RJHJNI/>
pair civic&task	746	aLAcEYUZR?TBKC_RG>dSYX9FZmB;O`>N:K@F]DTP`BIwA?Be?CNg\TGN@PSHZ]<]
pair civic&team	409	2@h&m<368`A6@lpLEI(OHHYR5(<_b1X=VSS\3,87kooD=>T$\#;=>B\[<LOJ7U7=
pair civic&thank	835	dLEh7Zgdg-X4WL=Q[BZ=0hTV_n3)M^X`1;6Ajg[YCZ+Xdg7fB?s`U2/5O]wD8P?,
pair civic&ticket	586	^80rGr_f^NQKif/rP6`;E^1W4a4JCe[a/L;Bw[QeBR=[dl]_/:Gol_C$W]fS-A5H
pair civic&time	467	P>(b]lbeU9tMlZPPH<LjA@>c<KKd_nTBPb]Hj]Wt`_:l\j`@#:U>WVk=Jl_]Fk+K
pair civic&title	686	:EY>h#&/Bf4`UDP9L9S[a<GJE@n]9FBBeYkJA1L=N@_HF.`D]E?Q=CZgb85PMSmV
pair civic&video	614	w6\UIQZ^^@M39LTC@RB2-dYGP^'?X_Q`?5AKHLTT^aOS\VOTKQ4RY<UM]dMS)AEO
pair civic&wait	726	^M?YNgV_VDGDgdGWOXL^D^MRUPHLjRll:FkO[\_^SwKHfK0XJ<JeUNL9`aIg>V:G
pair civic&wish	566	HSZ5QDB/VJgAoATOHPwLW.ZbV;J9gBRXA+NGIRZQPeQLJ8QA`?Gp<\ig\35];_h_
pair civic&yours	713	YFHYUbh^hMQ/OOGYDBL10PKj?V4&W`^]K?,MamXDGu9aXV,QR'UMK'#<9df<59J(
pair closer&cold	641	RW2TJPP_^:@OUBBX?GUWKa>Tc`CUwKT_7UDOH`c[PLMH]@HR@-_IZ<HO\J^RN[T:
pair closer&confirm	536	I^SKVNG9U_RQb\ThW_eJPFLwV^DDg?BX:iJ<ZW=_RKO>UiS;rV1ctRJ>GAJIRHQ:
pair closer&deadline	524	GS;O_:ZV\D_\PIKkFT[PRRMYEIT*[RJPLX8F[BR<KG@TKQ]AV`wM:SPE+]r67MP@
pair closer&decide	621	[NBa#YYVN0A0NYLBJ=j0@$>TUh<5FLBH6B.AXQF=F[Np8,<N?5[Z@=ISM3bJVRGJ
pair closer&document	542	bT6T:TZB7LKa`^@AQJhWgcIQUZfG@-kJ=\aJcIwVG]OQUGaD[YGMZ^W`TMUTZLOL
pair closer&education	672	;BJH5HM:@NG<HHlwMF[\i?Y>XT=RaA\AMBDW@7GL]9KZPTX8FU>DPXXUUGCYEVBk
pair closer&enjoyed	395	G>b/X>F:DDc\]c\6MJ^#B7E_ESm>PKUiHZ67vHgp8\<<df(pX-\6h48O5egH^;D%
pair closer&event	485	KQPSNVTZbFg;@I?ZUk\6LwFI>DDG@KWWDXHQih^CVpWQMG3Te4_hRP3n<MCO@Y[R
pair closer&family	569	mV(Y+[ij>>NGi[akQVZJ&kNOChHH`fg_kQL9fwSjB7>WD\%o5Mbba?;:bqU[O<1A
pair closer&feedback	454	fUY;WXLN-NQOZ_J:8sCYBMIGAVMXMMgdBIP_PwSe@Pqa^IPRLOS:UUWQbed;<WQK
pair closer&filled	676	@HWGQF@FZUPRSKK]OR7K]QWW\4]]i\WNKRbTIT?DQ9[KKQwRR^9ND]Sa]NCXNaHX
pair closer&finance	633	QA@=RlXMe?N<aQRXHC\UMdQUVmCHIR;]#1XYXDPc^`DKX[NKP:UaI=JLLAWT@`6L
pair closer&future	570	U;2Y)i?Bb)1EV\dV:?da`G/FQS:J@DMS3@JwQ]=ZVCPpII9J56@bcTFNXIoR=Q;K
pair closer&glad	551	YT>VDY3P\?^YVOhYSUIIa;=JPH4dLI8AMvZ]EG;O=f]_8L[G@LUaewZRDMLSXOAb
pair closer&health	696	Z`4IA^V\g;`KRbSM[GW<[gQDbh9LnXa^D-JN_QN^WVDYZS;RK6`NdFOAGSYSVB#`
pair closer&hear	600	4>=O;U=T]C<JU_QFJL[cm=C#VN)T7STRN4QWSNSGeMMNLFKOOQL[I_SjIOjAQSCa
pair closer&hiringside	577	KIUGLDKSSMWQI@aFYM\FOB;N_Q@d:MKN[IHFNdLj`E5w>MRMR8SECKCI\OK:Cd6q
pair closer&hitch	511	7W><OOLdHD>Q@w^`;ITY7g17QdMl=T_T_gkB[l@jL*=_[cq@/I8hOpK:\PNeVL*I
pair closer&inbox	547	S=#PUOVHq<dO=NA6Ef]G-UWE@HZMQDSR^3bC]NV?1Ub;=Df^JcOGgDHGT<I6_e=a
pair closer&interview	493	A]P%Y:)M<WB?[P]VZY\nM`PQHHVU#WS<fNFTHGB;k?sCT>VDJAD\CQ\Xcd<Yn@DV
pair closer&invite	493	D2lIIFOJ^EO5LQfY]K6cwQjNN2CcYPWAKUK`-DUHiIf\BV\GS;J0>N;q`H`iNAaQ
pair closer&join	345	iWEPSVR_7-VDbfs])aZ;T3:NWB2:2I;g69qWg8N`Vf>w@@RlNR_QbO\ZEKK]\[GU
pair closer&keen	613	WjD?MB\MRJR:AV=bWW.G-aw[[Z@E@O`_XA[ZI_`IfXjQY^DR]_G9L<RS_Z^e:BYQ
pair closer&link	656	;MeGX@I;PHjKHDf=YUwORQDQPKPFlP9`A^GAHNQEKLRDZAEbWP_TWIR]KB4:dM]C
pair closer&machine	524	IL_X[P_9YJKZ@Rw9K=h3LRFQLKSCN8KlB7R\XGQ<SS]^EGBKLM^\[UbIRNDWqHPS
pair closer&mediaword	586	WJIYOYHWX>WIJOUS5r@2AcN`>VM?wdeGVLCM`hP?XG;LJ[NOA;hA\4=>?MJ7ON<I
pair closer&meet	456	Bh#VGU?QKkTW;]SYdYUNgM6N>I7TYFQN>6[[qYB[?dKANWSJ7=Q?HNgAp_\X8oJ?
pair closer&mine	613	^R6wDWd]f3MY^Tu];[RgIXMWL`:RR_CW5EFJaapYLO]VXdGb.3=]vB[<QZ_`?\4F
pair closer&move	691	ZNFT>wZ_UK[?U`QVT7ULXH>JS[CLl\KKCXIMqM^OC\@]^L:ZKPaa^BQP[KDGE\Ob
pair closer&not	703	<C1@U`<FG33*TJa_84Z<d@E8B`<c919X<?QVLP>fsJCdODOR+X=^_babfCJdLP@w
pair closer&offer	510	B>6LRgwXK:CH=rXdRYP`1T1]7[0GF[[[F*^QVNr\?TJaNlHU:Nfab6]QCeQW1M_I
pair closer&office	559	SgeGKdM]jUH?P8KRm;`CPS;TZS@0aH?f=X6F_F^TRj?gnHCIh;Qw`3/`9DIFG9lT
pair closer&official	675	CAK:NBJRI_w\OHHGCWEEOBGXHGNDISVRbLIBd_KH<Q^>Zg/BGSLWUNYcSXBIpOPG
pair closer&onward	511	If0bPU[]P,98\ZweVDhY?cFPK\0TP?\6J&fgL-Alj;]QYKJYaU.?]S^M[aWZ@A9Y
pair closer&other	750	VZOMDbfJhA<4XiTe8FS9?GGLGX-FN@<B7;KMJ?L^YcQwMLS\.0FRaIP:CIaN6M9O
pair closer&paper	529	jOU\BRS`lPY8M_:dqSF_RUW[?[KLM_]YFUK8QSXUKTA\c`TrVCw?\E;BB[p1FTUJ
pair closer&pay	560	IQR>INTQb=KZOAvV\^f?iSU[QTT]ML7<NNQ];CRLwkLlQIDHR8D]L[QL]PGORZQQ
pair closer&practice	703	gR?b2XTad@e6K]I^cc`F@YIWWVDBUkNX:?/8baXYee;d_Q,w0>dN]:D@Ma`K@G<=
pair closer&prepare	542	XG>NAoXLb=w8U`VSXWkF=sF`JSAVeRTlZJV=[^KoKQ/i`WZ_@:ffe8E;jVaPPVPE
pair closer&property	497	P?Hm6RRhPLaZDL8F:MYBG@GRC@S8VWXMBY93iPqA3wJOG]B>BdkA5G8NOEZHVIY3
pair closer&received	463	4BLDT7H3_@<C=6e\BNCdi7[FDRPj4.U6KM_kA@ZGA<gH?DRE@4Mt[FW\`>\uZQ#D
pair closer&recorded	563	gBRVBaY[dl`VVN*9dCZ:>WHLREQ9ZXNbL4#Bj`pFEt7IkQJ]\HhB^78?,S?NPT_:
pair closer&recruiter	502	qCSaFE]ac2E;i<_O^ZW+NJv;U[;EwlQMO8GSM8L@ke<jPOPfP7H9JYR\RG^S.fYK
pair closer&remind	576	U-AXCgglgUK:qXjh>:\XjE9JOcD[UE12DPKT<S@jpSLwROEIHONqqOP^VHVM=f,c
pair closer&review	536	G2UJMW=Bgd%<k6B@E;Om]#/=HJQ>&6>::IdP>:R[TNh;H<fJ>XIoqkHfqQSk5lcn
pair closer&role	553	P[RM3C<NwNjMXO`\QMYCUSRYSMECCX1d@^I@pS`9_bS3KM;O1JB]^LKCSMpFVMSC
pair closer&sales	674	T[CIRcgfeWfVZX@QHCU8?KHUFw48vXBaI_5:_oR[YQAjb\0XO?VWS=6DBSlEM75;
pair closer&send	534	L^RI_R>mhHHTKHLS4KJ:G_O@cGJL2>FwKS)MINWgO\KSXKCOV1WE]EIU?MO7I:XE
pair closer&service	524	WO\U:G[iZ0I&bwmef^I:WaeTpV@A_hpT4:L7O[QaaYH[i_gYa5cBYNLMU\bXJD?L
pair closer&shop	527	LVCXEPC\eW`IjdFCcLhLLTDTLkNLM?;]7)<C`?ghwPTf[MPNB;\jpFVKcWQ^8R>\
pair closer&sign	474	[BaSWWAYi_3:`UEgHIa4X4KWKSO_GAB\+:=5EMK(@;T@CLOMVIrkl@U:P#jT64J<
pair closer&slot	473	3LO>DPHWF>L@HXw.H5T3DC_5g>SG.7>6T['D3*ffXLHRKL[:RWMFBEwUZOPauE8b
pair closer&sorry	677	GKPQBGRLJTLCIHDYVIF??<I@TKKJwF5PBK:>A:R9[`WZXM>[I;4?UEVc>O<HP>CC
pair closer&stage	456	aVieS1PNYY3KaDDYY[c[W6RZ^Kd[PNZIK\;1^:Q2RLWRPLRUV;lUw]KLWL`GWakC
pair closer&start	463	:ISvYGYN_`3KQKI1@l[BXWiDIN56mKW]]SDL0dawcCdig[_[bAYK6ADNSVp7/?bA
pair closer&study	624	ZE;>I[[IZ5F6ec]\2G^WFMJTPMMB@?AFNM^[_?R^N\BL?YBdOA#BcSDPWTJ_3X<[
pair closer&talk	428	AZd@`#7=ErCYrb':`FTPfVL[cFN@RQs_CsRSB?JBEnU\\ABNX7c5Fc9jhc?Tf_dc
pair closer&task	464	JXY(:N=cH_j[K\DphYlZEUQF1Q=_XUTXUQ]YPaC_k9K@HUFN:9f?FDPTwQSNfPSR
pair closer&team	682	PLX3MBW7QnW[SD@HH(IIX8O5P7\UM2AOGfOWO<ZCPfKFZ7@#SD:XEKVR@3>RdUZ9
pair closer&thank	511	c?Na@\_U0IT;I\;V>aF:GVsKM=G8SKLZJXJ@Wd[P#KF>HOTdVleRU*22MJWYOIW@
pair closer&ticket	532	JWJ[ELFQL:]9COqFVFFXH9bF3R>8iPgRJLKKWHOF?<<E.SLbAO=kL#;N)HO>MfOE
pair closer&time	466	4B<GdQXUf`ViWLPI8GU@h<V=FA_IwW9c>Q4]WGSnNSB;QRoS`Be]]L;KL?GaAaHA
pair closer&title	435	5)X+]5=O8OXQ>MgLIO8ewKMI0`dZN?;8aTFu8d=P@SMARO`Qd?GDZ@>[FAEA_DZM
pair closer&video	456	[aBdK<pitKDDaSJ^e1GKPOUQbS#NWg=d=/V9ciIU^>J@>K8U;<gceBLD5VXTAfDP
pair closer&wait	594	Y:ETHWZ\L=C#]BrT\?=WOMCWQWGLSU<PGKRURgVKb;C[EBIS0Lg\;<HC]EXZDK]C
pair closer&wish	557	VL4aXSQXR0RHJR/JQUGkEc6NKDI\:H`FOH_HVPMmBDP]NRcE/\ISSUU9[VVU2w?W
pair closer&yours	574	CHIT?kRikUPO_INM^BdF<d>LjMC6SL0c8Q<8TX^HMQGVk;QOXGRwdK8MM[[G\rWB
pair cold&confirm	479	E]2H?GK?DaHvW_OA7Blp:IF_7=Iw9J^&mOZI6TIH7aO855L8;VM3?SaSaI=TI:JH
pair cold&deadline	594	[JLwFLCI\MhLhWISQO`NPVMcNP4FnSP[B>FVVMnN=gPImL-O\BHkXF@a6X>@JUF8
pair cold&decide	558	GSoGVIFK>LEDdQcM2NQYKJMHF[Ra9=@VQJR`UI3iZH:B4TS8UW7G?ObwN0I`U5N\
pair cold&document	554	S[TEXQA.<uATERVWMHEoRLUVK7J],GeK]Ogi];QA<JhHINT7GcBQ=cjYiQBY[YNw
pair cold&education	516	h=>?X>XRDFF-3J7iF?B?^POWNN6ChOQD^ZHOT>/R]KIFJd_WwIWHJ8@WMIPA4KF_
pair cold&enjoyed	692	gdF^Ddd^b<V8g^IX_]k=QuK]Yc5CKT\gB+3BgnJgQNIhLVRjHE`SW0<44cwH@L.S
pair cold&event	627	OS4aCdPPVLYGLQMMliaF:wIKFaK;BVmVDB9USRNFG[LoKV=^I?WDUAY<LZZZ4UFU
pair cold&family	665	eQ,T%fi`KN^4wi9jXlLe=dJGL^9dO[V>\HW6ZUK^FI>\M\W])=OXXEYF^^L`>Q4?
pair cold&feedback	435	DC@:^ZQTNjBVLSCF8aKY5CF]@ecX.V__XVHKkVG]N:nOWdp#)W@?;DPPa5SJIC(B
pair cold&filled	605	DPCGDOSN]CKPXTmP:CNMX=HCSdGwHBY+@QX`H>YXc>^ZaS\c1YWBVKXPSPUYBQAU
pair cold&finance	554	^S?SeCFgBJP\2P5M^LAE9Fl\?JN<dGHCJVTAYVJ>6ZKXIIC^gHY6>=6IPwK6HKLH
pair cold&future	556	AN/IX9A?>B^M^lSgCWOnWOFX>;IWFMH=AXdmT8?XM?ZB5Fu??e'N3ewY^EJfR^>K
pair cold&glad	435	jIO:VCZ_P5dH<S@ApCFGAc_KHeIPLjF#>B6QSeK^ZNCII5Xc<JTL.9P.XQGBSZNE
pair cold&health	686	fFGIWVCZXBBTWD\QGOMFEIPJRL\NXWa<ROP[:>V/wNPVGT\MQcMZVRdQdXQJKCPc
pair cold&hear	572	TGNQHZPX<LcISDHR;FGNJM]E>KTMJJAPRTjNYXERSKbM5QwJX8MQKFlPDGWSLPTK
pair cold&inbox	515	MROL<Xf=3=EHjY#QQT<VOFUKKHLY9ILQFbD]SHG2@F<F?Ra;]YV[G\M`cK@[PLBj
pair cold&interview	555	?KKCE1ZLMcC`8`PE[SHMLC]LoIJ[AUUV`G[`KIJLWSKMF\P#UqO3fVnNP0N<VH^P
pair cold&invite	418	`?WCPJB+MUHCXLXIX=j;hKP8GLHTEFJ8X0bgP(V_IKdbKPL2WPED`hwbXLoQIX36
pair cold&join	505	.=:^CVN`N>O>kMSa.LfR/hFBSYHaRPV?UEdQ=)Ruw0MLalMB+D_`gRb>qUVX=s4S
pair cold&keen	450	PSVSIK@D]`YXQ\gA4OQ2JALL?DXB<8T^B`KX@+^BHVJ3?@ZSS@[`ZR`s<#OF[QZF
pair cold&link	602	]P?SYh]jcDR?R_ROcShVBKH6?d,I@Q^ZF;G4GOPYQIFZPERH>2[qg@@#JS^L/<B^
pair cold&mediaword	420	NLI;JAf2J76LbYNfLPCT.LU[GZ$:O>oHH#cSRM?ZFGu/UFq[*;@<UPP;G=LeCL*L
pair cold&meet	599	CXVO2@9_XRJk\XA[^k`9XN`DLaQ4GI8\@O@D@9UGDXS>PST?;#_XZ.XVTJID=IXY
pair cold&mine	517	DX3TRY^dYVZFNe\ri]<<#g@f;G@KV_McSP:N\PRM8OIALYaSR5g4S@`WdK3d@38X
pair cold&move	498	Q@EWVZY[wMX@YOdaHgcCU_.^RM>9bVFQD_aC`hL`>V5f\f>X1K7aa:RDTsqJh@NE
pair cold&not	458	hQ8rGhK>K#D6]dhNSeMZQV58]]BQPMe=2IfbpXBL_FjmPa[vBR@g[cuReSZkP]1e
pair cold&offer	456	XQ903YYaQ\w7X[;1j?Y9?TLIW^<XGW[ik>86[_aS^MK\RW_dQBRP4'TMYh]VIKD3
pair cold&office	538	`+j2F:O3Q]<[PCS:TVEFaO`.cCcX#.dJw6SRE<nGOU[@F;ZMZS]GI`QJ>=;TGL`b
pair cold&official	491	P9^JB3QN3JZJvDcUU=_7V4H\?YPX_B>JAC\9LEKF\@TrLKbRBPZp[KPPHII#NNHP
pair cold&onward	480	W]Y_6iXafHJ>c`Q^:<gXNS?HBgPA+VEbSb8IGN@`WR=IbU.7I9bTJOG>lwSP3CU/
pair cold&other	614	FCJd9aW]SAS'jdac]Oa@WCRLX^:DNFKn;$^INQRXwM``Y@gDK&e^b6IEN=ZX9V8`
pair cold&pay	491	^VQFP8LF8JRVYF8tEQLRDCWYRf9ZPBQFGU?\I;s:\NQRMPJY=/BW@D[TYQEw<JUD
pair cold&practice	352	IU;rNtIfYOQeYfWf9mcG)g3qW_[NpIQc8HU6T]iHg_KdwX<k;-YdVK;gJrF%hXAO
pair cold&prepare	626	B[0\UY;M8SDVVkWVUhYS;NNEWPSU@:hIs@gf9QK*RKhSKaw=QgMQE:YktUVT\DGU
pair cold&property	416	L?PVR:]k@cIgKR/=V\B`6F^Q1Ah??[7h7Z>HJVS9n`K'<.AeTRSF4O9SA0OA)D_#
pair cold&received	506	wPLUOG>/TLTQ[CK`DlY^IEB^GG=MZOTOPTHSUeM@oZJHiOLHWHTL:4SbZ1I1;P?+
pair cold&recruiter	801	`K0NCE\SS3A;TSPJNNIQEONGRR-KEPZQL8aCJZJZOTRIBSYMI<VYTNLSYDL]IL#J
pair cold&remind	484	_GY#\2UEDf7g@;I9YT_i@UcAl-XC6Rca>LW<N6bF5fi3VJV7_aZCVlk9?OAY7GWc
pair cold&review	340	]uNR>4HQLnIK+>S3wFUJ?vMEL=SEMQr\:NQ\<LdHY]O[U3@KWn6`+c4f`iaNEKjO
pair cold&role	683	VSHKLSH\iDZTwT[[OUXMKME[\LNGJ]KJNJL6BOXI:hUIbXUVV>ITFUXB?E`J?KTK
pair cold&sales	571	GLwYL;4^DhKfcGwL;20RZ?NMZ\PJUJAD@BUNR=^J_NDCPIALPCMORJRBO:KI`JJX
pair cold&send	509	5F*ZEAA;:7UQ^ELLBMN;\D9wIG]O32g;NVXdSG\M@7C<HK@?OBOHHSQGRT.FSR2]
pair cold&sign	634	kQ6wWcIW=J]HD`2JILK=MI@oKK6bMKc=Q=UYWaHY?CCIIXIXG2TDIINUSf[DEKGR
pair cold&slot	565	[\WNETgP9N?6UTZ[NWN`BZJ>R`AG<PHia2F\Slb<wUXnQ`;=j%CDHIPM]joi=3>Z
pair cold&sorry	742	LR?9aLIAQFDLgTbfJNwYjE[CNHFcYHDWM0\P9<K>fM\PP7d9:D=_X^fRM9OmEU=Y
pair cold&stage	416	QSUU_VOVc#40:>mgH0[:wK=L>>VOksWEgPLkOIW[YOfjD>nZFIVTTA?]XTBHg\]Y
pair cold&study	453	atR_Wife`.T&apT`kwTA=@SPqH-2tch\GBKLVqR`IMLR\]Og7O[YH67/fZ`INKDo
pair cold&talk	486	QS;M=FNOTPL<Dm$^a^RH6T_OdS3GL_oa`EfJRWH6AWSIw?I`n9IAWDO<VXZmCQ^X
pair cold&task	423	AW5\]WadP6TEQELEMXwGFCC^TC4=UIoK);UE`[6Q;PDRWkmBSH]QLOR)D[\THH8Q
pair cold&team	645	VENH1OTQwLSEmRO_aL]5NJONbc2Jn:@SG;MMJ?aFa^HFbR/SUIkkW8B?.@QCBNn=
pair cold&thank	483	H_LJC@0HUNN>C.u>=I>RXZZ17J.sK:FMi?VR:AD8aLI6#FUBgN/f5GIYJ.bEDZU_
pair cold&ticket	603	5l7QJdHR5K`UW`<XFgFiCQCMCBQUKawBfMkRnjHh7:g:[kV\1aBQ[\E/kjFYGI3S
pair cold&time	485	AO:*T_=#ZLKQC@@KH=MbXGlBVYOlJGGDDGpT;7P;LXM<EON2L[S8EmQiK8,h]CfC
pair cold&title	666	]_>h#\\lP/iGkd>_YLgA0VJ[YXKDYVUPD>F<^[^jZR5\jdC]Y-p^]K>@QcVM<KR]
pair cold&urgent	472	kG@XJQggi6C@dYka^Qk+CnESYf->lNCI66E9f^dr`RW]dTQWB%b]w7BRRSbW*Q*E
pair cold&wait	676	Go?NZIXRDVU_O^;WCaHf1<=gP7ZTDVn;bS\V``GQ-5US^P^D,oOBOYbGwbMRP4<R
pair cold&wish	633	8:O#HKL@dT@D<:XD:A<ZeHL5?OgG>FCOJAC[BHFgbNYI?K]BE=VPJQlTTAGREeNM
pair cold&yours	577	G@ZPG@WviAeHZE)EYL`8C]JP]PE?USNWG\0@MKT]C[;.nN3aSLwTS:08;`YQA2\7
pair confirm&deadline	632	V<'kO]Pea@KIdSO]RwaY;hNUDd>V-Z^Y1=\VOOV]OYBSbfKY@Z\FY\IAmZsT>MUR
pair confirm&decide	458	6PE<r:5<.5tX[F@N3Kd[OOiL?+=\GCUHTQlWGQBUY<V,5SmA>ME_Z\whnJLMM<V^
pair confirm&document	489	kBGLH`L^j9NYH)SdPRP*o?i^AW1_AQ;?[W8W>QASf:FwEXQSd1T;c@0v19V7<[[?
pair confirm&education	520	]4B[=\WQW?j\QP7NTI=^CTUWORM<lFYQVU@:Fb\B:XIJlZ#CR=CO^VN,LL;:R:)9
pair confirm&enjoyed	367	_[_>#BBJ7<SH]iGjQYQn`hjR\_MZ-LGSBHJZtIQDs?@QK:QPRJQVKO]MwX?YSLKX
pair confirm&event	519	Y#<PTQXe\KeGTTwUu6fCAeaTMaB<\OIbJ8T>_<jCOeHLQII[>HTg^A-<<YZ9BT[P
pair confirm&exit	465	cV4_`_kHw@aoj?F`AEJQMKK^.[`DwL6R*SOCiSeO]W4PJ^LB,Ha]\S4oGS[:e]KJ
pair confirm&family	645	BbC^#RND8R_;GO6DhMT_BADf[Y7PFAFU]TF@Y[aTOVIL@FSOPHKVN7NIA`IMTR>>
pair confirm&feedback	520	UHV>JGD=-V(U3L:?ZX?+jJk=W:YMH%`PtIPl2[VQPfNF]Y:=_E:+4>Rmj]ItAGwN
pair confirm&filled	522	@MY(LTM@FwBK9kVM@WEITXJ=bTQdXBFVLPUW,?K=Hig@SE`YOR?F>XU\dbpi<XCK
pair confirm&finance	484	D$KHTKJLI<h*DNGIkQK5UOg<:QNPPgZFC#UF[;O=UMUO=T:F9*947IAdUF]A=TDP
pair confirm&forwarded	581	Pe?JD9RBWRBWewRdTl>3:XWRSPOAWX\SVOQMOTHLSW]FaF=@N^NBL<B\CvUbF8i;
pair confirm&future	567	ERS4LX76GWECOdVXC?TePAV?MY8hMEGE:Ncw77CQTOpf?3L:FA7LhailX7S`Aids
pair confirm&glad	504	VwC;@GdVHP?4O5e@X-WMbW^QLdHBIJHI]\H.@7]RK1V\>R7MHBPM'.ORR[bQ`E3=
pair confirm&health	503	j\INMCd]L@ZCWLW?RNiCLh=w^[\0bhJQ2SJSVX9MTL:RMT,e9\m_Y3MV\>[0CQA]
pair confirm&hear	438	YQJ-J4=Q>[TB<k#DbDFIJMN]C7@AQKORT>E\D@LY=OE4V7D6ZJHZQ7cKfg=iBCF?
pair confirm&hiringside	409	LYARcT0[oNcZU[ZPjlIW<rKeTK@Lb_GDS?HE?gBh=IAV8WaLXDdL<k4#JPY?FN`N
pair confirm&hitch	560	IZP;jS_INYT1DOLCaKHTOC^LIDJ[AbKC[HWjPTUQI?bQSUeRSLLO?'IcoOwM]GRc
pair confirm&hold	603	WjIK:?C12RIC=7>=RQ-LI^T3N3gC@/H@OnRYO:ZGC?VI;#(QQLTO5BbfXI=XRGsJ
pair confirm&inbox	561	Q`Y80=IIJmGE;Q0MYXFN9^ZWWVLEFihK@FQHJmI;G_TG_@CD=#BQG`D@taIW\ZK8
pair confirm&interview	637	[S[6IEKEIYJJQ\/O\e#SJfiFdJ2]5K`f]1@_4KYK@FP4WO?7K?62L=OHOZg]E<Q@
pair confirm&invite	558	R;S:DU;9J>+e#/MO^\d0SH<MCQQR[DY@HOTcG=Q@X\N#MHXbP9ORLaRe<RTP;bbD
pair confirm&join	477	^\`EQ<:abfD9JawGh<sS\WVMUWJOE<8]VY\JK=UBRjNSBE<CBK6FJHijh^>gHZT`
pair confirm&keen	619	?09^<HJJPTJLWKPCFB_Y1[DIEV;JRS<D@KPbMD>HHDTf@;PT@@#T7A\TQWXGGZ4U
pair confirm&link	507	a6OIBSW^NVP[6F3l>@Uefq5OfOK)[UDk#K8RG8qXRtHJf>G==>N`u[5P<IPT/Q-]
pair confirm&lure	507	e5>U0A^\`W\>cXABM]B<Ki9BDjBK]qMwXIH\9UAe`A4TPZ?X@*YdII;3M^`;I@GP
pair confirm&machine	522	E1h&WL4+L_=_9R[ePLM@Y9lMH?Lb`I^IWjMb,CNDY`cQQD`FdECC;`6kP6IDgHwR
pair confirm&mediaword	539	atHOeNRMKDNTO[;SUJZ8OwRdc[+>J[F>G-MHPFT\YO@YOLQH)5]FW:P_HUV8OIbF
pair confirm&meet	528	Q@0QV]QDUBd2@;LHVtT@SnVHIYR3wFIYK=[7NIM>NIY]\<MFBL]F_(Y;EMk['FDP
pair confirm&mine	506	KpL?RR\GV=GFZXbN[>dDVsHGJQOHRFKKK`8*WQ\ST?.V9Jd_9#C?TKNRNDUOITh`
pair confirm&move	654	_B7c[SA=g?FFH@SQ\SSk<`=8CR^=AD`GEI[DS6TUUB^K<BwZH^`ENUZ?A6@DEm]f
pair confirm&not	461	DhZ,hR@B<&FR`BAS`G[JQR?C'VscPYCFgZdeN2#RW&PZ3:B3CUF<V]YgE@1GF]Ue
pair confirm&offer	500	GE`2C/<&DZw62*u7n4f9`UUVPFK;GI@>vmD9/GK.ULJN&M5SZ=OK;]LS?ZI9iN]8
pair confirm&office	468	aG'P_eLjDVXhRaEJ6Ru\EVN*;b4ET\PIwG_/SQDnGA3GDWHP=@a;[:[5@dJDtM(4
pair confirm&official	562	eY>YSkQkS2iSRc4eV=HZ'i<i;M+SYoJUPKW9EbFgNU5pA]Vn#9mYn\E,=XhHCSGG
pair confirm&onward	763	GOQ>FPON<ODANP`S@h>JLSLDMUJZHG_KVMYHS:OAUF_@CAwGBOCSSRY1V:LHPcEe
pair confirm&other	550	OD;QYGhSW=\ZjMn]<`gWk96d2^?ML?Rb,FYQh^;cs>WSK[W_N6^ewnXI\GILK5BN
pair confirm&paper	380	PVZeZEVbQN<AnOLcN*FILdODOUM^[I[G[2LCe58_Xdi[TR2<#@jG<T.6Y>b8G2J9
pair confirm&pay	524	9;^ETW6QcQVZDGPDH2GS@<MMONIRYLB6wf[RI?T-LLHJ9@p#RZALAJ\UJ;4LNTU]
pair confirm&practice	498	_.@_[TQGU2>BLaFL^FdZF?AYRwZOHBG^SGQ4QQQVW[?Dfl,6ZAQPZA7+Sed#=DAD
pair confirm&prepare	578	lEPNQ]XVi\<-FR+FOS>>U\QJdY,?`JFw8;6@GDFKenXJRJ3K[%\/V5/Z@_rc&Ij2
pair confirm&property	754	LSAbKhipaE]:_UDc@Z\J?QCw?X7PVaDZQGF:`hBaZI,lQbIjDBPMkHB1=NVAPKD=
pair confirm&received	961	WAZILIQJwBTD^?fNC^HEXD[ZBMBKq_?DIOHWFKL@]JOj?Y^lV:L9B?=X=DK<GU_J
pair confirm&recorded	376	WT'VT=Sec:5Jl6k`\L`c][RUJ_Ntw@R`H?=ZNDKMiQPYKjlLkFNXYE=r7RadR@G\
pair confirm&recruiter	635	X]F;U[DM]FPVNEHTQEM#Wc;[FJFIKTF7^SU@VMC\TMJI2V\JD@DRLKWNBKE=\BKD
pair confirm&remind	619	ICO3<QcGL`BIV8HILN'AR2eE[LGO?IK[A@SQ:R:DM:TSdh9OD@#E86DSRMLP:G_1
pair confirm&review	441	1<DLN7E5/OT'6[:@bZVKwIV\d:>S9MobQ#MgJDnZIUoE[=LKf-$B>9FjdXY[TUM6
pair confirm&role	575	XYYCjC:PHC29G=NAjX;EYTG#W4SVA:RAgQfl>>NDXJ\0BLeQSAM>1AAVJHOY.QOS
pair confirm&sales	600	UY/V_ew^Q3]PWQ0[RVE=Qc&aS[=[f]I^bW*DOa6\`\@oJeKaROGSP:<DB]G?@\9.
pair confirm&send	494	X>KPaPg9Ra^@]JI^XmGI[P\mILEQX^LZ?QC^`S`U8=LU\HGB^VL>8G#J/TYTHLYC
pair confirm&service	573	c[4CATUOIHL@;[SLV+_+CYMZKTKLQYPwMO:'UAGHgUgEd?AMW.BDZ6KDEqBSQLBP
pair confirm&shop	541	f7YAI)>TOUR2P8beSKPN[aGWKKJ@<M3;IXQPEPQ?iRIGSX:QG,#@AFK8;_]>7]o\
pair confirm&sign	532	:[NUa2@EFWRZ[I=FQlX;LG6QR]\bLF8<NiJ9j[NI`B(LDSW#9SM>GK^;KUEJaMCF
pair confirm&slot	553	S=TQEJYTuf\O[1ARJ>aJw;]j^4K<b@.B5k[K\6HQgaHRL^Z>KUOgkPE;>O[Dj7JV
pair confirm&sorry	509	T@DMn<T[H0AV;>hZ^>X[RJVQbFHUOCOhTG]NLL_BPQLWIN@T5TeAw^KFM@7S:7@S
pair confirm&stage	493	Iw;:>JT07\4GVp7HHN3]1\j:>ZST:3o><;WR=E9NYiF@T:E6Gf>KPXFMTUkaMcEe
pair confirm&start	664	Je>Od?WQ\FXPgWDb>9gkJ@H^NIZQU`U5LJ?bNPHX_FARL^MG=k@?Ee^1OR6RWE#J
pair confirm&study	587	^IKVG`L\KKDT_IUaP\V8_J;YDSG\dV.JZTWQX]=c_@#\T]6qQ<FKeBWR7[_*LHBb
pair confirm&talk	606	QVg/CBI8Cb*3BQR@LL8:K\i7aD2KP>Oc`HF[E6oC?it8ED=AQK*5H8#GVSPZR,aH
pair confirm&task	529	-tIGU87FIMpKZSwW8^MIWD:s)51PWhQ8cmcIauBMS-G=DDNFY;:i]L^FjZPWU@KW
pair confirm&team	481	8_WDf019GN7`G7S^FGM[PN[V,LQ\M/W+fQU6?FQ7HA1O=LwVF=DI[YUc?EBCflJg
pair confirm&thank	534	mHW5BUQE.]I4?`BH]WLJSjoEo:8KSNef2*/^E'kCDf[WR?k1\1-:P/DpR`wQ.B_1
pair confirm&ticket	460	HI.qN8?NCob\XJ#eS^TG^L`aC>eeSU47DWU[RPNE[8YR94Z_0PMNXNQXSGh6LIIJ
pair confirm&time	661	VdIC1XX_VPA=Rg+SjJW>BwZE`R(H[dTkKE8AARROW\NR`Z>RWBF9Q;KHUboUJEF'
pair confirm&title	666	H_\DTGF;;WOC<79YV\+S^Li?fN0X\O^RwY7`4NO?TA`PLJ`F_)F6#>JKMGKa*/e?
pair confirm&urgent	456	OIK3YQ4]KS5/LeX\mC7QH:DGJHFSA,Me*YHl#3N7TbTV`^U6RD?mmK]i@[UsW^\`
pair confirm&video	535	\7W=ET]CHTQIIUQb_SS5wa`@fN?KHYdnsPB\J=T3pVEHOKeYO1-<QQ5MF_aiAIW3
pair confirm&wait	630	Pb:E[SOUUB^UZ=:JPBkJGT>OC^MP\jUJVUO1H^>wON7GI`P]IGHPPIZ1;IAG_h6A
pair confirm&wish	393	_g5O84Y>*=wC9YZWT<_iOS8IRXTeSlFKgWCQB_H:t/ao;OTq#?b[KRNO?_=FRZ?W
pair confirm&yours	517	glJ9[@^RLL:GRW`i[e#b?`DTdV1JXNqR^SOH2bQ<RTIeWSODG>;50P`:GngWT5DD
pair deadline&decide	505	\cwW:;@OZr>lH9.\AF49@-SGSGXNO@EJCF:BY<iEZnV>E9WFKLK]>W;kCJ9jY7\G
pair deadline&document	415	J>V2>_CMD>-AfGwQ&n^ga7\_(KNf]m;At`U[I^FQvBGdBV\EMAH--@bsNZ?cY9u+
pair deadline&education	397	RR6Mb/K]60J2Mc>:LkD.eTVoA[L8H3waX=?@*b@@EO9@OHYb?JEUB[A:=LUSUAG3
pair deadline&enjoyed	699	Z#KKO^8N^SiMRETI9Q_IBABYQL_>GVILGBIGCLHSQaKJLC^;VVVjW6ITJ:XUXWFA
pair deadline&event	479	Lk=mHbVCw3]MRQRoE\D34kK]:N^MY_ZKJV62uW>qGOAiWqXZ3kYLpI`8d];@X7<<
pair deadline&exit	420	8;JN.>7=CaZN1;V0VQoPIBl&XSn''$HD\UaS5/o.BvgIJ#7Ms-==O?DUS.@]MKd9
pair deadline&family	394	_HXOwN7IGWG<CDS]9ed^_ScNJJR[B\#G9TPSV_t>0OGFEMf@YFLKXGiHR/KbY3[9
pair deadline&feedback	361	`ftY`UBhE[#2oHNDc\avuXDJG8WV#fdwi=FYf9g?Fr`Kl>=G;NA6:U[jLMeq2VT9
pair deadline&filled	526	RUTG[FKK=fOEWWOP=j:I0JWOVB<L9+=PTSHF;5OI[O`L*Hc3aXHMGLLiW-DSTVwF
pair deadline&finance	474	w9]QB$:B_[FbKDFZ;iBLLMaJSHH]SWfR\BP6Kg5=$Ab-oJ]`TV[GFKZ88SV:K0TI
pair deadline&forwarded	462	M`PFUG4,AS[LAtCb=JGc[8jM=8ZA`QPQRSH^LKSI7UoELQPdM]UGWTW7SPZwJWQ@
pair deadline&future	695	MwLWBNSE:LSGSF4mNZ;fUASVGMAIG_7IUWNfcFLUEKLYMeQEGIOBKRKZHTH9LCXM
pair deadline&glad	575	PmU@7K3<5VP3<#G$\IXQKZR9]ZO65HFcVSFPY:n>QKWZW8F5M76[E@GKrWBEMD8T
pair deadline&health	571	fJ4?G_ViJfhNwDXELKR\S]E^KahFMF6^5<<?jSTcXpDTSX)^`Q`^Z1=gGUT5F4RA
pair deadline&hear	425	IODcGGJaYLw;NTRCPG8KZb^8OQOI`dGbFWNTcOASS,BX5I$cU&->#3^G<[R(CAK9
pair deadline&hiringside	512	<n]NCOIVSIZ=m@Q]Fwf>KR:WH\U-fGLUK4kBTAT4Lf_^SB>?NqAE@<TBU?YYNTE<
pair deadline&hitch	624	]TP:DD7H\QwoNHSHHY?Sb8YWRAYLBQCUKR<U_<dWXWM=SP::W]GYFQU\KHC?E[^=
pair deadline&hold	511	^a0nM<>ObMSQO\TUhF/fNaVrOHR`=tWJ[ZwSDeNQ;Dw,NsZJ2ZBT5fWMU44<[:9@
pair deadline&inbox	506	cJ?J<3<=LY]AF[MCKc,Y#g]W<08PC4gnPT_L7@^S-BR&J:`HBuDcGU@?m_DU`cf4
pair deadline&interview	676	S;XSR[B_A@EN6>SAMMLNCW]DHEMVXW^b#NFL8MNKUEHQ`FNW[I\QhbJHQ:KEO8Qd
pair deadline&invite	418	/NDLcRPNY_GgN@=WEiT0P*CHPKQY(PCjn;@3N#h(:PJEdKR>>NNnoYg5*nHKU%5_
pair deadline&join	560	c<3\`uRaYOaWO`@qHP<g-N>gMD2U:wFJ2;OTajXjUK9aWj.S$JPXR7VEKj\IF=/D
pair deadline&keen	721	Yc<#eRDF<ThQbUX]FHLM>;KQ9VTXN\CCWgKCQK<HQA[TL>PT4O1TE]YNTTN^ZB@C
pair deadline&link	635	5RaU@MLGMX_WL7:BDJ\LY&CRIIeNJ@F?HwOBP;[2KF;JS<;PMek]6=GO8;48[Qa)
pair deadline&lure	509	h7Xk\[SJaOXX[`wRVKdUTSVdOViX=\bB?CQJcgg\5JePY_ZH=Cg[VgR`MUN<GW[`
pair deadline&machine	449	(RN9DFGM=\EPTOU/\^j4PSwD_JUMS@,ZPYZGR)w?SXDSM>.ZOYWW,=CXSK[HZIG`
pair deadline&mediaword	583	kN9T.gOEaDS/SAN`@JfAc_BY4JI<XR@YeJIBfVMGD:<QKEOdCNnfQ2>=OGY8H]#K
pair deadline&meet	736	PD;hBZSVhCM=aN;LFLKI3`DMROB?ESQKDFJF\JJ]-RK_bR>wSP^YI?HJ=QJ;7QJ@
pair deadline&mine	431	UF][3]YRgD>CwwHO`fbe^@F\`\UO<c/].=DM=?M\HXw_FV=ON=ZbUf?2dePs/8O^
pair deadline&move	421	O(<Aestqq&RHN]T\<V4VPGL9PbEK;@Ps<QM\UVIbXWG`8SQWY=VSN)A#`@eLN&JC
pair deadline&not	763	LmOMV7RJAbc\TV@W=w8_;UFb4MCP?K[YMaEWWZ@W=QYLQFKD;j?;7QB>cM3QhEMC
pair deadline&offer	641	LY9KHDSY:Ng8L`@Cb@P>8I5A`gB6wa`L_j7BhAAaWFQjD]RJ:&5MV@[MIYQ9OE0D
pair deadline&office	625	[2>L@aT?ROF1WM@dmbQD5dMPVuF7VO]CLI9:[FcQ?TDZPYLRK;E]^=I=SwQUJH7-
pair deadline&official	520	m@^wPkVMj?hw[T_ZIIkHD?>XP^_NGLK5UdDGRpQuOC1X`K?\3XOW^ULR7I\@L<J1
pair deadline&onward	409	nRFBw)H2AR@dYL#^,lUv9KRjP6gV66ZAXPabqfJb,Ht5Qcd/P_Q*0sY/RJ?<SQFe
pair deadline&other	587	[FMWIEDKBEJF1LHCFV>bIMhS[#E?SCAKPH[dLGV>@KdFLJdIVKRcM[N`q>I[LIIe
pair deadline&paper	451	Zt.`fNMIN\YXT::dIhLL@eWcdc;lKoZNVP^\niARK2C=cweWVKYG\DJ;X]c6BL8I
pair deadline&pay	465	fJPDRvLMVNIAUZ`cCXTc<UmL@U'HKTna@CN^#AQ_Hci[_QMBO%V[L0<]LfkH,Ok8
pair deadline&practice	465	;*@TIe]cQ;eLiK>XB\IQGBC<6OvGt]UE6T6>[pPwATJLXasFD8AAGIK\?h\8GMQ7
pair deadline&prepare	768	DL[F\LTT>V6XRQNELO:UW<XHSD7WJBYNOIEfB?H5@YgTBXXI_M<CBLVUPCB_TUwK
pair deadline&property	634	d<EoOU^^S;N9id3PVHJ@#L4gVTSMGt_eC<E@=eqZ+kK^cfRPLNKuZ8@RKO[I2\N@
pair deadline&received	462	CJ[XH4F.]lg@dWq>8iR1^Fca?ZF+YM1TLaY#jUN^E^NPM<MUZW;lBLCCPeP<QB`@
pair deadline&recorded	847	AEa<SIFCe][d^A1=O:h#W>CfBD`:[=FYIYN;JG[F9mEC_@EI\DX_bFNU<DCAXPWB
pair deadline&recruiter	480	*,m-t?LFOE_P\K_i:SMrW2ULAYFbwJG/na>Q@U+MrHQE4d]=6R$^i]$FU>84:RAS
pair deadline&remind	541	EUXO:6.6WiwcVFSA@U=X>=<[P?TO'DIGL^9gcJT\\N>;VEAEZo8=EZU[nQ0A`H<I
pair deadline&review	731	TaLfHVEXMQfES=X\ZR\wKQ4R=PEAV`5XAXBNbNAGoJF_DTB]LINU[`J:8RF5F`BC
pair deadline&role	641	IfRDVINKKLILPlBf@U7nGOCE<:UeK[i8gQf\GY;<VQtD5D_5[='LLZwIeQWeNJEB
pair deadline&sales	529	w.>VSPc>I@aXXEPHPQCK^wVbV^UEEAVeVNa^LQOD?LY<HbbTAj\PWdUDIk4dQ_NE
pair deadline&send	699	]KEPTFUE4^D>W`NN?^OB-LAM?JV[A]aVWMGBWQHRSOTLROTCNN'XJZ;:cwMeEJIZ
pair deadline&service	537	a5=eH`Q[\Eo.^KXUbX^7@UGZS45FPGYW4F#HYDHKJt`W0G6N==fYN>5aE>VBAg^-
pair deadline&shop	542	[D@DXNUfi=]R_eOnPKFM=N>`B]ANMbDF<.=>_iRjGN#`FRBO?9Tp^JQD2[TPD_8B
pair deadline&sign	723	PJ8_D[m\I>Q9VZeCQ[\@Cg.V[\AJedbF<GF?]?KH[II_YU7N#68QOBG1RTXCI=7>
pair deadline&slot	462	>SZD]EHCPF/]GNHUQ/;1a7eB>7aM#AXCGR4LGP=W6aKTKDH9WD1CsbSLIIZ>MI^M
pair deadline&sorry	650	G^SA\M;@>?GeJMSgBLDe\@R79GciHI=NRZcwE?Q@PFnM;:l:RJCOQp]\WGJ\QtaU
pair deadline&stage	637	EQeK\E;B?in`dEVN2MNRS5`ON#kV_@A3YcIO5[RK@II.ZY[3UW:W4_Wl@=8>k)P:
pair deadline&start	584	PKC\jFEMMLQNYN<j?VCGE8JJ#A`^0E[K_BQH?CAN5:;?FT_EKOMG>XMU]D@KOAWS
pair deadline&study	686	QV=LOGZKIj:TBSDZD@LC.U:MDBHJ>Jf]ZBGTC\8VQWINL]RLMh7<K1XPswSnXLPG
pair deadline&talk	418	QN/\eK`KE@Utk5UVNJTiD4;bH@VfTY2W#RKUfMCu^rBGLX^]PrmNmG[eFZIIsG9H
pair deadline&task	595	=j_*n2440m?\DO9D,Z9aOM^QN(`S[@H>apL`:QF-5VI*A?eGjY;#5gZU[OBSK(G3
pair deadline&team	476	bJYA[C(=?_LwF5>J8J;RQPXh;.R^?EcOdlP@g[PSGI;H[YLRPbM6HP064eACG=S=
pair deadline&thank	462	CR[6DYiZR=3YhJRBDGd`Z7B@sgL@TCWH#>OO8ae^N94]pBPHUF;uWR[KZOWN1cOg
pair deadline&ticket	465	XY9]VBKT@JZK5Z02B[MD8RM5CQSapN>;,L>CB4M7_M?PRRIOME@E>HXR:a[]OG#1
pair deadline&time	450	8VcPOEG@Fbg]@KMDYXIVB=WZXGaPTFLECCBSM9wQBKJTO8IJXj.^EN7\M\BL`Dm9
pair deadline&title	512	_S@@`?BTIURlP=`J7cKAF?5a::dUcX^ec[O=LNQa#eT1ae4B*ZXe[SSR;DDWK;ZC
pair deadline&urgent	461	qKRWQ;YM35R;N<SMIv=QBt]RhOP>IHBNmCTMV=N7I9AA>MWT>wkSX>A\mEPNaXcJ
pair deadline&video	700	nSUTYJ[IdNZ;GCYT9BV?JKMM?AOAwOJC;KNDU9CNVV7F\X:W::VbXF<I3VW*2ENH
pair deadline&wait	580	CRf%SE=H7dA[OX$IBJ1YOYJVCH\[aDM@MS[_4A@5?WmSTLHOdK;.@XXwXTA9H;X?
pair deadline&wish	650	f^OELJAMQRHXN9KRJATaWNAMIAU\kSW>2[5RwfUMJ=AX^ROZRQJRTOV86_LLcEM?
pair deadline&yours	484	UHA<mSVURGYVTh?gN^=wCZqfO`'@HWCWYTE;PbDBMKH<aP=K<NX1UWUBJ`YnL`UC
pair decide&document	519	Q#OKFaZIT;qG\QCS.RGQh>IT5fZ`E@@GB?O`>J6VjkTV85`E[KT_\UWQUC]RItE_
pair decide&education	546	:67>-QJNZKHEoLwSC,k5^>6@CtGT[994;=?<Y3SSrGCDEA-L8QFmTW^^YBaf7^4\
pair decide&enjoyed	552	P8KCUGc<Q\bbT_QZAX98>>6lD5[_8=l<KY=Lfj=YRRNF3NU5VYNYjB?X\QJ4v#>;
pair decide&event	498	EIV]CRG>aAPHZROg?Ji[VWRINF`Ohd@:6%#SC`Q]DV7QfVOTW6dNZ]/RM:a=:Jo8
pair decide&family	607	>W9?W<_2qTw^T4KWHeO?_e:KWG`aONNR`WSDYFSXKY[F<wWbNVDESBSa7UWaRRgC
pair decide&feedback	466	[IbECwSSVeHEhQG'm;dI\Pf1fN>G'US\TO2PP=jJ[`fdVET8kA@ie8>[HMVP8H^Q
pair decide&filled	484	J7YBl]U>R5J?u>wcN:WNQ[\?DSZpSMD@FN``0NH;gJWpAB[OOM9YHAYj9Td@4I;?
pair decide&finance	648	dU;aTMV`HXG]K^#ONPNdBL>WJPKXVaVjRV16ObQWB^DPXVJREPbZVMAR<OT<=C=?
pair decide&future	498	JJSBm\bDFtJ_dWS?<_AW<DMqeS<8NLncd[QJBhSIE^=;wA5E`V=GMS9<[hGYR-[,
pair decide&glad	487	jRPFQ6.IA\G*7KG&aNSEd_oGSB/9TePRRDGZB*p.?=aY][F6XKA.P#UALde7R=U2
pair decide&health	529	2c19)VWVF2KLWTcW5Q\>DMI[@g5\wVI5SBYpQ]=luT3kGWCW=N@>M2^?K@\sFD@l
pair decide&hear	519	=w@O3OH]Cj_OTZ9OYDNE>IOO_aH>?YQMV;GOTUFR^L\LQ:RB8G?GKUi=PXC\OS%X
pair decide&hiringside	519	@a@=5&>S)D4SFEL4=AmWT\68vRUI2ED2Ib^bd/KIXENUP@=/<JkTbmiUTR#Za`CK
pair decide&hitch	835	J^G?Y:HQIScbUU7KBQBwG=AaKD\M?Xd:HReUd]OU=IH;W_RDMi9;Se]Na[<PVHI>
pair decide&hold	479	FJ*=aC?MB7M<AImICOFUJ7FXJSZdPWM;oJPbM:>^RH\cVP_?;NYLe]wW]M>EEb7g
pair decide&inbox	640	QMYLZ?cHQ>@SDGwd6H[H^IQ`DK]]Q`VBn]<sZ[2:eKGTI\^M\BH2F6L]@HaAIGU=
pair decide&interview	487	9d>NU@A$LN;YEU[QFiA\W6`CGW?wP[SLpVPn4M7G^E[N58MDg:4aDJgUd>@\[oM]
pair decide&invite	445	8TFcKMSAUt_DnKZ`]1`]K:MnJ_CSQ@CA>NpGV:XPOQ<G5#C^3M?er[eI86RQM?RN
pair decide&join	492	FW>DFaE1<MFNXIkb_@bwWP`>O_9RUK/52TIaCOHLcB>QLRZK4ED>TWXI[RYV?];Y
pair decide&keen	479	\NQa=E]]aSYgKQbqEcNwFSAnH[^cY`RJ=aACTWIRF-<PSUdTPFMWWKXIFLQHZY6c
pair decide&machine	560	:?@M8BAkcTnA<RlF?mB0%ji>T6B=f?D`FEo=Z:LP5FJ6DWf=MkDa<44=K@RJw[>D
pair decide&mediaword	387	[`;]c<awiBaeHd9fbnKZai&Y<PbL_XFWoNXL_fN`Q>VTH[EI-:RK@VA\F^_FO8G#
pair decide&meet	521	C*]E;8L9E\IWD6L5ORT[MNkMH$aWH7e:M]\`==O_;VYDeGYI[U:A:OQw[>[QaRS[
pair decide&mine	445	NgLLHcpUf2\9<w2LqgU=>b^jkb?NJmFcLGL@tubV+TUqZe2[C2IIQ9/VcRgI:YT2
pair decide&move	507	BDM=U.IO?\M@:[4GQA<W=`Y`\:JP5_faLKeR6Fp7NSoNLIGOQ?2LRkYUZXDwEQjB
pair decide&not	508	WF5[egKMSY/R?eF[0XTEY5iMKRFm#X_Va=LRV`=N.]Q5WsIIFFJdeX9RtGUqKOBK
pair decide&offer	616	`KeVAQaGI8H<H\LTY_Z5JwU,fd0CUkc]EF1BEHOF]FT`dQIQYJ7I^3;N4X_V4ET=
pair decide&office	540	#RZ9@DWJ`8IScVPg'KHDA6-LDIVZ?'MA;B]\:F*]TDsbHNSA0S=]N[VOZ1NQA::e
pair decide&official	623	Q;LNFf<;RZ?NaNrbQ4wYU4W@L4ZSE:EM?>QFD7CLX`MWL:]KMDLYkdJdA.LUIONf
pair decide&onward	523	4[,S=QbYO;d=UYQHKFaOFBSJFZOW<CMDBBP@XtNfIKImJ]QU#A`cuMh<VX7kJm/G
pair decide&other	499	B)6I9a_HoEFEk\XgYEv.MHF@>_WLS8Hd)8LJO\L^QfYwdcJ<W9hqrO3YK4e>)[?O
pair decide&paper	460	NZAeDg^T\[PUjTOwG4H;NQ4QJiBOQW[ZDK7RgS;NYT@Z_R5[[H]YFPHORWI7#ITO
pair decide&pay	432	M5bPPAfTQFl@KWZX=JEF<mj:X=ZA_VnMS@7CLT6NSEbEwZNT.G^?<:MF^PlKSBX-
pair decide&practice	626	GKG>X\;TW[8L[GO^F9[TdQHXUKRa>>:AMbCS9QAULRZZ^#]M`SK_]Y^hJ>NO\a[K
pair decide&prepare	442	R4Ih'vIF[:@S\OpL#)eGHK1EWP#+KD.UBL;RLJ;`HPLHqGBLDCCY[NLaB^Fm;XaS
pair decide&property	558	OS3uBU]gX1aJkp3]Gh5T3JI8=S]KF]bYLQC0gL>V;k-cwfNb@CV`PGCACVD.Hh2:
pair decide&received	522	Kb5^9TW^GiQ8XZSNM0QV1JL.wNP_@AJ>P-oGD9Za5UH_b?ZUEHJS^\OMFVLbJLBM
pair decide&recorded	474	V=\`<Gb@Q%J5W(KP'VRH^aU4`\HpE^\IW<rnMFwes<Zd8UdGI.>k^@nDPRoTIk:c
pair decide&recruiter	531	`_FYHeVNTJn#c^<=96auTdQ;X^<@;X^HYA]'NETeZD?s[ZGo#HRJwRSF<PR*VM1B
pair decide&remind	674	IY8NVI<<]KMX^3`HQ@fhLKH]AUSY@NJOONgQ9SKMJMYQAJwCQXS`]_S[_JOgW?Ia
pair decide&review	475	O9SA2JIPL9eEZE\CE9@;9U@\4pDOT6a`KTUC;92>XNM^8:W\=DJ/\<R`FJYK#V7H
pair decide&role	775	#Q6?QEF>8RAPMZ\RJB[cVBGPMZG[:HL@4Mf^M3NUiAZGI1W5BL2IBejY[L9hWD9g
pair decide&sales	474	&CW`:gdMYbP=_d6b;QdI@R4HH_EJWSXW>_:TX8pb[eaMXR#'1>WU]UmP9EDJGN?S
pair decide&send	615	Sr6YU6D=EaA[XYSQF[:V2P8[AGgh8Fw>ocKP6VZ[3PaF^mG9GPC.::XGevI8iNBA
pair decide&service	567	nGWS0K^gj>V\K[[T?\TBI@M])?Z8aQ[e>RT4DkUI4j3NOI#`RZV_n>>N9TXIW>V8
pair decide&shop	411	%US#bF@7:__Ijq^D89BXGHAPQIVf7;EERPfU9G<FBDa<Nc^NQC4bblRLn.@UAMPL
pair decide&sign	460	JULH6TiI^;^#DH7VKLL:Vw,'PX3;WnZ28JWNjLIDeH>W]r*CX@Wcf?M'H\UMF6E[
pair decide&slot	601	KXRhQCNThLRVX/nTQPgLUNTL=T^\OVI4F]M<NUDFbTDEJ?ONP>KDFQYP#KD?]GX?
pair decide&sorry	572	G[X@VSTJQ?+CRPT[MKLQV_4*]UOXKKQKWFYX'hWfSV_LR&@DY>>WwbnmGd`qGhIT
pair decide&stage	471	UM97_/CG8^CPPtQi7UER=MbSSL^J,Rl:lW^XVZ[fH4uG\mK%[n-AKUhEwN:gdM>D
pair decide&start	537	dZ7\[ikNJER[A^\eKHSRBYQTJUSGtdBP8L*QQ^Hg`X=_e[A_ASCClJD@XYwRMMUI
pair decide&study	620	9d=AHCUR:Q@FkeOC?I?M]98JSKOT;NQAXSVe9[BZFOHK2AF55w?CGS[nYD8gQb9w
pair decide&talk	465	7Je8\1C7jPXaU2eQRP37V=nw66@^w30Eab.W8JAPaVJ-[Du:_f+YB.Oe0AKAjXf8
pair decide&task	382	AR3E=wIM_AP(NfVgJZ\5ZYKG7e/R^@1WNM7D[R]`UechT`BNC9g>mR>C?(`6GV8B
pair decide&team	464	Gb;AYB1O4oBV?M^9N6Fh?6RHeDRH(U_GbUg/EG@DL>a?BeI:6I<EM]DfIOA#SK2I
pair decide&thank	503	KZWYUaEkY_hOO5F@[ANC?OwJcXG7H9baAMUGS1mK@ZRRILUbJUGeraMIEAXIEoZ[
pair decide&ticket	455	ZY8\H_Yi]UG6HZLQDsAO+H8eFg1_8\ZHD5]_dQPUJ]IIOYJ8E,L1ITF1QeUw@.7H
pair decide&time	614	GnONYH9T=O[`KW#IWQSl'FJLP\JkS^_<la`ELhPHY@RKJSWCD[;BNiq5N^8>oI:H
pair decide&title	594	2^@/_;+#(hIf[IQPPDOu?>HTF8ca,DI;W]OD5C7EULa1N9B+7l@JSi[]hY.bamNc
pair decide&video	615	GASAV&D<VSC='5[J1LS:WBwLTK2O^;=FZ]LpA7C@TMcO8UdUaeRbMLFrP2=NOVn\
pair decide&wait	553	VYBOdLVRYjeS_j8ZH_EU<=Rw-L[hNLc/^W]]Xj7S5T8>qjFPDK$A;XI@HdMKY;J0
pair decide&wish	462	7ZZI@<OK8s`Z^IB@N>VTJ4?M<?OCb9CZNVDG`AX^=YA6gCJ<Gw?6L]>Q\V?<vC[J
pair decide&yours	412	=p43*N^B*eYCYeS:F-_E<_F&acHAQ`GiR#u9FHG:c@%eKON@GC?v]\VSEPN>CvLW
pair document&education	366	p8MAPQqeJ=NUPT]hJ:a2TNrqaE6UaGMSPIo<aLTOIOb``HKB[#nV[B?E?8d7+\M*
pair document&enjoyed	673	<B`KBQHDeZdJ>.C6T2h?kKLQVIYCW>FVEUa=X.g3BhRSKTD.b\Q[Mg5O<;A:QLwO
pair document&event	528	E[L`W6OASXfXP\J6I>TY90CDONU[9@f*gw`]T\Z[>,WPQJOJPZ@TOBrTU\>VUQ7=
pair document&family	535	cWTfGJQG=SIXOQ;^XjAG?YSMGPfN5N[MOOR^JWIKM]W3OWkNRhwlK5PRprM^2ZUk
pair document&feedback	469	RU+A2P@HK?J8[fue]X^[JH?_?MEPcS@bLMsHW@Xec>DQB\WJF3TwLYNEVEQ=Ec>O
pair document&filled	694	C@VLgGIUVJJQRICwCNFIW0U>B68eL;RJY^[RCLDSK<[HAFdHRX@C>KPaI2RCR\SG
pair document&finance	749	QPG^P\MQIOW[J\wHZOG9JLIINOLHhHLPOZHJ[[[CfiO[PG;X8K\HL?QEDiMRIHC?
pair document&forwarded	498	CEIY\Xe_MJ_NiSRh4EL;L9KQO?_jIh9VZWu=jWCtWV$L[S@V)VUwMD=AHd;B`R8B
pair document&future	553	T<l:H;=CFcQP#LU.VPX8UdL,_BCOYMQFW@DeQAm4]MC5?6;^N6<HNIgdTHNPdg=Z
pair document&glad	377	#`=ZDBW8.nP8<WQM[<YID9S^NEUUG?VM6Hh<C9;<G?O+WJR1N>JI;IIROL8anK@>
pair document&health	442	:E<CZJ8GJ[Jua]Qm0SBwLNlRb:`cYU7Yd[/YKLMSVGOHTRPTQJ>B9EW<cjFF^I[?
pair document&hear	496	\QQ.B^/7CAH\lQ9X..QF@DI?ABiEOK=UGNwGLU9`JT@T4YI:D75O[RjU`[RR5SH@
pair document&hiringside	546	^Z<>O=R<A2ZeAZCWN\XW?VEVeO[HBIwMjIwMMSNENBXJNO_D@PKcHOP6ppEJhO'c
pair document&hitch	436	IJKOYqKPXgYO?0k7=jAB<Fl@MPSZEKFNw?j@HH_VMPE.XR_/Cg?mNDH^G3JPMmbR
pair document&inbox	496	TLU<[IXCAHJ#NDefJ[VYF[/QQD:\MYL>2d6iQZ7[@:dUIK4^d1<OemZISFN<(YZE
pair document&interview	479	;ZF@MY^8^QN70HWNh]lR`\NKw[4Mh^QADS.n?;S4E\[:t@E\s:g9JFWGODbcJPjG
pair document&invite	480	BbBVW@MVqL[H<SDeBZBNqOXlOldOp\jEWTKC\[EVoI=F*eURMMc;4Js\:@G;X?G#
pair document&join	510	f#^[;NJH_YHdeK^LKfMXMS>E?BN^S7HR8RjXTLJYWdmKjE[]]`KV9p5bPE@qOEF[
pair document&keen	409	G@,hO\A[BPRatcYQSwFF5F)OO;Y=4JPUYLs=[K8GNck<?qpVKijIR7hPbhSeU8;N
pair document&link	636	cZ3?@JJV7KZ#DF]N@CpDLGFVCSVAW^GOIJ;MfM?RPGgYTBAM:@>RWAYVWc?odRGI
pair document&lure	394	+DawSh4_wNe<>`TN$A=V^<TYGK;uB&qoZ/`<G_F<0\5;3QU9fPD]]hOGe[mSaLr6
pair document&machine	382	GAY6[?rqSA5,.\KKYFi2GaDROaJ:uZNRw37aaeR=7U:tDcd^4.D>MALSEXnKk\TL
pair document&mediaword	424	*8h7XJOHTUJ4BHs6OfA[cnqEo62Ir7hPIR_GUM=+7>OAK(wA`^MK-?SBSL^8NEGR
pair document&meet	481	d?EM;IuQR7M+cwVWXYK-bSUBYS:\KvWg6:OTY[oUSiM^YA:FY=OXJ2Kd0ZQB(=RG
pair document&mine	672	WkESO[cap6^=miZ[aQaF[fR^Ng7;wYE\?IG3g^TYLM>eM\DXDCa`e><+:Oa2<J6^
pair document&move	555	.\\JIFPChKuQK:9>JU<S5]L?D@^Ut?YP^@v8EO[/6HB8X?SK\mDw8J=9H-ZWX_OJ
pair document&not	565	BRROUV3D*cL[DZCGgE8?1OR?<5Uf;ANNESow:=YY57WE1SOEUpMHDcjVkKDhNWLW
pair document&offer	478	G[D@J<U[9TeSF)TA^YUMg9>O_TnPcI4[,IA5K[kM[7JP<?M#E2:RAKXU8<S<aZJ;
pair document&office	452	.LT>\C<'Glj_MmP)X@Z;k-.[EZUOUBOKDcwBNRD9HaB%QQMGVeSJWrScW;0oYe]@
pair document&official	456	IJ7f)N)f5OmL>G+;MECXO1$>DTD#ZMZ;RPcLrPEPF@A>COHX/\V56n^0DK=<U-:E
pair document&onward	825	>^>PT>A6D_abU]8WBd@Y.MIUD=[]=KV=\_dXAaHU4@V0VfwFSgBB=GnFTYFST<HA
pair document&other	468	@?;SBWblA[FUZMEW1LdOY@`j:<LY27CQ?<eU><,wOB=X]XgKFTN_T[b?OQKaTo>c
pair document&paper	486	`T%4DZbK%Ia_Jk?VAw-I[?KMJ7fg8WJEETV]LV^<>;E?\\OPFsD;4B_QKe\Rc=V/
pair document&pay	582	<D4T[gLDS8REs_\Y7UT]PK#h8bhI>c;HSIbT]hCd<J*ZIGfB-KKS_hHj[P>CWLF\
pair document&practice	491	YE\3WKH?>_\ESP.9OEdD+;[YsB]B+J_[aG[UP6KRMpaIZCP?Nb8[ESTbiTRSZPwY
pair document&prepare	590	EI^FSGEDTZFPBT<LGO#QeE@]?HFYDDMOgE6VR6`DF?\9ILCSSYK+EERG_VGTFKR)
pair document&property	483	w0Ui/tbLqDV9gMBI]JO55[9Nm`5/UlHJ8$H+\oTm^]*feoAw1TZhp2B6>TXI>S)@
pair document&received	663	KD`JUC=<TIW_6;=N@P3\[7WKG3>^KH9;wVE^LADJT9gK;QKB^SQ912C>E:J;U2U5
pair document&recorded	512	]LAI@]LT<ISIH@HVGQ=@6iHTNOceRkXO7M=S;wVM29J]`h9[XAe@e9\GHSNIGLPF
pair document&recruiter	532	>LAGwQW=^<\N@JAmAX=_lEcS7WL]`EKCUUL\EH?M_O<KBfWKaR=KD]GUDLPHOR@O
pair document&remind	406	K;#0RP1Zi[l=O`;R1lLZY6EGBe<NMHa=`RGY1:NFF>X<<YWCJYMOGJKQj^Ob?NX]
pair document&review	530	d\?U`;=;$C]MMO8>aGEQ.D@bG-;OEeV>d^MLGm9p,=N<J@FM9Qd#2QGNJ]<OQ1@P
pair document&role	508	F_Kh6@PvAN/ED9A>a-qFGGB?gk1=fb^DB5GGT_]fwF<UK:3<(mLQIPF<5=;D6?DS
pair document&sales	549	BNO>Z>NBM>hI_FfCQ?V\wDJCKXFT7IE@SkMPGHFLQCRB=8gCELQTKZJS<:=3j7Q@
pair document&send	634	InUDHMBA?cMEAKEPG:(C0A<L>9H_C^N3S\Ea)NNL5V\HPZV?LJ3GDMA\[RWw]EQV
pair document&service	617	KYOIRF;?QcI>WA]4lP`0h[SNZOLF\<AJeSGB5?OU`lClEW>ONJwD>DecTUoTg?HA
pair document&shop	744	>NRVZIDLV=e5L6`5YC[L^JAHUPQ;fLENV_IE)AZKMD<U@G\I7GT_SOORDB@5cw8P
pair document&sign	499	]X5ipX?P@Pw<[@SM\PR<CY.GITZLQ]3TMjNWlebTeM=AFTih5aqVBUCQE_S*V01?
pair document&slot	526	pQ4Q=Ib??QZQW]Mi8ISaZI%KKLc.S^DK4IPDeZ9DC]ANQS(mD]wd>a>JCP?FV5XY
pair document&sorry	418	YZPUb=ifGwJMUc/e_Z9_'JD]eFVG<NqaEHVUNSQW*::ILh2YA`1RjFl\>dDTTFNK
pair document&stage	519	CcE;_dd5Y(9?PYMqGb@b>ATB7HAX^]RVZ[`wAT7LP9M*XhoF5@#PBDmBV?M`Dg:O
pair document&start	444	<qA+JEI9>`E>S8?PGCGh6H-KOTEc@VKG_GoM5RZ>Q)@0KWc;%]6\E`]cdO.M[C#`
pair document&study	596	PR3QwSMP2VSYMWDjBZLN%R1N9LBP>NKSNabWY^2YSNBLHgML2:QVWW`Q`q<]Qa;E
pair document&talk	474	/`M+LNJNZUs_QVNKGQ\wNB$MJSWen-auBvVAKVL<9][;SU84hIF@OC^b=A,JUE?=
pair document&task	917	QOLJRMCKCNKRLAUJRLMV\RDSV^HXYNSUwSEYPRE=iLMNJTXfRRN:LANRGEP]IMJC
pair document&team	641	IQQB=FIOJ6lQTQhZ)X>Fd#JULVJ?V`FGHCJ>YPN\XVMZV]BUM6WYW9;WG545D\]B
pair document&thank	468	Y.nPP^D8^?\DP=wKk8P:`=>ZS[86_M*T;>5^C?^+iaHU_PYNlIiTh2AtG-TE>NeD
pair document&ticket	515	Jj=iCSZV<HZf[D#EJO`\GX1[d^IXSbWLPA_?NX>JYFYJcV.V\O]<NNTTYZ>hgH7`
pair document&time	584	GV]7V?E;KVFVNMCA5q=V7P]S=I[bEUdJsZcwCOQ:JZfIWNcLbgOLDKc_aDSqS4c?
pair document&title	646	EDFD?\MO1T<FNM#URCBwTSLKSC8LAHS<>B[UTIER>K^HBFbHJ]?WDS^W8BTSP[gR
pair document&video	622	L=gKYQB/P[Y3G<[<TlH@]LcB^Q,MH9]MjLBd?4f6FhXN;PSIX@#E@A5SNRDYO?LG
pair document&wait	661	ZT>?PYXE<cQI>N:C\QN\FSJ5\eLCNRNSZYZ?KP`]PCONRTDBM:-N[Kr=\wQVTh-U
pair document&wish	469	:FHc[cS:DgHXV5#^N\GgHQD?=.eQQ?`F[V6XAUbF)C[8`JaGk[LK=LV:_P.ItY8P
pair document&yours	425	TcVPYH,:?9G`NE\b:UIf@AMJ=:LGGb2>VK=>MlBZ>\wH0^W[;\@;<\=TBS3`cJ\a
pair education&enjoyed	400	^et_&I.MGT<FAGME[PtD8KYKW>^TGKOMN4w]BMWgi>968iBW_%A?E_k4ccZHPI0o
pair education&event	655	TF?mgKUjRGRGR\UHFcICFM8\>@LIRf])NN7TIiXAMJ8^JbXw7Ph.U4IQM?N;REZ)
pair education&family	698	eT9^AMlPcA\=_ZDgffbGDn]XaQJACQgOT2ZWXc[eLTKn^]>c:7_=a>R=g]Q.#S9I
pair education&feedback	527	WGMZUdYdT@IAV=fpOK_JZU]?OnLhfXK\Q37^FYCQbPbcNK[Z_BH]dV;wQQUa=TCS
pair education&filled	583	S@9]NHFHD7WCFIj\?96SG=WE>A^i8=MC?D]HFCOOEAWUIJidCcAIOh_wPCHYVTP;
pair education&finance	579	9FDMfMGGL\MVHNDAXDKDA_JUKM8F;J[RA>R#DCZ[IOb7U7APa_Y\DBVDSGLH^]AD
pair education&future	487	Rj+jfjj^I7<LUEZbQiV<;hW[9S>EdUCKmD+RZm&SDFVtPwTeD8lWBI0GWMLp<<F7
pair education&glad	502	G^GQDBWeH>e?KD+CCVO1La1WBeFJewUBbLT<mH:\f(Hn?i[T%>=;46A9G^XHc80;
pair education&health	503	N@=U>GLW;ZdE/<BOUWCJ7GELB&7F8;_K:>PY3B[9D:VVG5T>AwYF55[P8?;O@cmL
pair education&hear	637	Ri7ILAVYB\R_P^ZMFBP5>;?CETZQXNeFLVHKH^BWaPWW7\H_#SID4S`3ST\LaK:?
pair education&hiringside	490	P6>?MVIwDNA^IY.^@aKFWF=mA'Sb@NR(q]jNHd5]?QVMCfV8KkL@S]giGPD>wb2K
pair education&hitch	479	YjNc[osHIAAR@T\LRYOU`@E>MNA7APB9#RCP[>UCF^/HRYEXJ.g^DPjTUPHQK6[K
pair education&hold	495	LITT]G3a4eLI9V?;]IGw<^>50BdQ=FHFd[c8VNDGg8:HM4XI4ah9JaP@_XD7gM*W
pair education&inbox	419	f)\Z:w_[j?\:6Ui\QXRKmC-FGP6IhWCYe68DFLR>eG;VHa_bM:N_cX8]GTiH/`W[
pair education&interview	757	YIJ]F]ciOVFB<K9TZ[9H8QPL_ZDFB^LlA,GBUKoHFwKF^dJZW+FIOGA>@[gLDCW=
pair education&invite	724	N\#[Xgjr^3ZDV\g`XPTPC^>`A\@TdcIM<G@6YM7nGG;ZV_Dj5?Y9^GG<EJUE:L6L
pair education&join	582	BUE;:D?W\SJ7LKoIX>\hdL3LwKI[OOZ:SZUH:LTOZCgE5YUAaQ==LNgMVFKP`^XU
pair education&keen	587	kR(d8nokF-HXwcAS:R?K/b4rFm[[LmGAOYNM_TBYd>O[WM,[/APMO3V94hH:f<$4
pair education&link	441	9DY=a0RAHOHG2^f=CfTK:<oPLG2Xg[MwlPX@TV?K]<ZN3HLCd4MX[b4QVL7f+4PS
pair education&mediaword	450	X9NSaFXAU:g[`fKmlU.3@OKeIE0`STp:[A#ZHY@?@IUP?QFR[/HB5-BkSoT9[=7G
pair education&meet	577	sN#^JQN[NOQ6OWRA`>AHE`OSTfFO\lfGYZ62[eXfPNM[^OGQW/SLI,G,QUfL(QHI
pair education&mine	550	w]*mPX_FDGXKsT/nEK]p9QR>D_@Ue[fQA/U@YaP]O4@r[dLTB]Q@>?FKIiQI9R2W
pair education&move	538	^iUeean^\EH@Nc;UIaH?Hb7YNl<3(kM^6'5:S_[l=^Mw_qIdH-S1\-L<=q]DI;D5
pair education&not	539	R>JPP^G_\977NF\KgX^A9USJ@N5?RfOwg4I+TDPGQa[RTXXWBFFOh[;9F;aW.5Gi
pair education&offer	582	ORhO5S=ZWZV>N@KMBVJS<HYcO^FHS`ib9/J>fT]J:JB^TfCK[CVWdB#?AUR<I.b4
pair education&office	719	F]KaLXPJJTHwTW:_FFdV?F=iZTGF7IVPj`V8[GaXVPDAK`AM?h:\[NQQ_DKPbH?D
pair education&official	431	cF^G1RLNHn;DZO&KWNUFJV>N;E?AoSgO];G7LREBPX[VvQFRv#*G;Y>_TBGE2Tj#
pair education&onward	412	E^_T\.aFJ-/gJTgYSIG[:YVE?LXKCDUjIKIMD\P;j=wrua9@4U5D_KWFGZP]>wr^
pair education&other	562	QYDUIX0SUB?=^AJN<4wPTa_BTGPV?TV@W2hO`Z+^RPlMJ?aGE7KHkaEji+U\#Q3o
pair education&pay	434	9KNATaSU18Wf8RfAHHdO>2JA6DE]HT\CvW[T[EM\@J]`QYq>6[6:0IJ@wr<0hHNH
pair education&practice	535	Y_5XWZSFY>J>V`STKPPQ<cBIFwQ49_VSLI;>_p7coP6KiA_N<A,Rl?ZEHOXRJ^MD
pair education&prepare	662	OJBMO:EAFF2CDJWBWV8>HKG3W?GTW=YMP=[g>HZ8HBV2G#ZDUTX2FMTOM>WT@RNg
pair education&property	587	^AEJA4I=HTJ4=JiKBTSDSPUIM@E\P9aMlECwDMHLFBQ.LO]J^bF+YF=_\eRYBH[k
pair education&received	484	eAKh]\rcn:k:cJRlI\[]]QIw4d@=iXMF^P]H`aE?\YCgKsSg_7m8M<AC2WKCNFg6
pair education&recorded	441	\D]OE4QU[CG0LOXUJd>@`NrfK7:WhOFW\eNqHE?DpDT[Srw]QW[dNO0iM`K^cQTP
pair education&recruiter	343	]=,FOI3F5_oTP.tKN6Y8JgEgdoPUSR_Y_b@N]<ZvZZJ7bCDZoH#Cb)=NdeoHWFG8
pair education&remind	865	RZ;dQLXQM:QEZKnXOSSMKK<X?HKMnTODGOFAY]BY\G@gQZVTGTMcD@[CHPT#RO9C
pair education&review	537	w/+`SXdXNI?XKPWSAUFk<ZKT3MI;DdOZaVW4d^GPH\MYN^Fp1MbJm\L?55YB2PDH
pair education&role	586	H=aSMKJIBwCRO@C[KYSQNR[IaFGN<M]QF[GP45VJDVb/dRBFhT:FMZ<ZVS^l<C_D
pair education&sales	554	uVP5<TQEM=8>B[ASw]<?Dbb]V]7ROVSS84bs]PNM^JQiJPXWER>2SHASNM[c<]KA
pair education&send	477	0gMKR;>W4SUPKfKX@h6L2\J_3MKXNGS7WSd@Ya?J9QwMNm=:A`>0=qqIYi>Di?MZ
pair education&service	492	hG:eAOQrg.e9IQTlL_i6<tf6;mF9_BRof+>)wfBb[@M[HZF]<GACtYA;ZGZ^#b4P
pair education&shop	517	>PPEWU_BEYiPjE;VUU\6D8^dDYcew?8Hg\NADQF@YE@JXR\;JfAWH]`B[lBFbCcR
pair education&sign	491	]@>c3=@M`PUQCK#LH[YTULMMQF@0vBHE\ubG<RRZTdF1;KEQ?[ZXQUlaNO3J_bQG
pair education&slot	486	AQU1GCL_]@YN:_8DItR-=OQ`?8L=OXeR]]f@M>SWYh_LNMK#6Z+M7KXHFpO@LGG5
pair education&sorry	511	XT7d1T/YUjIVcqd:SXQ+NcP\7Z=5_IM[Q<3KZiWRUcRKbYES6#AHKL`?K]adJCI5
pair education&stage	528	wEVU\?[7S0;AUOg;UGYEHR]BMfDTQDHA\WDQ;H7LT?IcHhJYF@EJEDTRL(MW[Q;F
pair education&start	414	'c:qKQ`Td<b$LQLeTInN5D.Y;w\RckPTEmP+ewNRr[1Lkh8`4J81YGh7FenfU&>B
pair education&study	665	fMGO=ZQLTUWAHSV[_w?L?VIMDfH4ED@]B=6EPQH\<]K\TU4SESG<U;F?<N^@LLTT
pair education&talk	666	M?=X<\aUt7bLj[HF9MHDUGB]OSPCwYOfM>QQhRcSCd<\YKPUCLL]\9DHRRND[FAP
pair education&task	652	kR#BA?MA6J>I;r_P_XNW$acS\2*G8Vtf@>P2@IiBGmJ4tRN?5?@8I3I8geWfPKSM
pair education&team	376	S:iP\SP@O'4+WUC7;XS?d=hE[DA`);-N9UFC<<#HCRFP2L=RTT,9[WL``$A`DVpO
pair education&thank	603	L>FXNOW>wEWB\AENBWPCQ=MDJc?3XK=V9CaJ]ZMJcVA[@`iW78VTS8:4IUcGEQ6[
pair education&ticket	509	:]4IKSPf7FkTQw@`RRA;Eb@iM``BAcT]aUN@cu?bBoKOkk7Q3:H;UJ^Abu`ZDBML
pair education&time	435	Ug=mVLbd\=SNPLRMBrU2RlV_S@TUbSDZDWK[ePmXT\2\IAKL=o@=W-?#>Wg*TSG-
pair education&title	611	)LY<[:51IUOqHLD=LCHfa8WIM2P`?)QBO:Xa/)LGjA`DI*_9X.E@>jjsG?FJwO`U
pair education&urgent	434	[L\LQXOAPZN`EG/NIY>LI7OO5>RD,.]LQOowH\MA=lY24VR:erUiNrDpW`6Rql^_
pair education&video	492	wO4c[DCW5CQ;NZbLLX5SWLeZZW<HtbRvVC3XLkX;QAc>JVR[P9IT`GXHngL^*H5Z
pair education&wait	615	QW1sH_wSM[dWPN3=KUDD6`N[T_kHQVbkLARRbKcZ<CE;]LVG@]WNGA;I\KMOKd5M
pair education&wish	541	XI`Kc\2g]'U;\FcZR9\TR>;YAZw7\9<J?;e:JFVZI\.N\^Z=>d[kHIMaAGAD6ISY
pair education&yours	632	Z>#`5biQcAZZdUEeM^S;ISNJ?bV/MX=`@MHDw]W`BX5pPqC^5?bX^AE6S\JF@IB*
pair enjoyed&event	461	@1lEGW\K]R#XTK&>H\<S(IG9GJR_0@Qm<`pbGBp4KPN^dJD<OMBFTELb9YapILNJ
pair enjoyed&exit	558	SQ.KI_]Mw-TARRTGT:f4`F9`BWLCQG9b2DMHYweaK1'VJ[Fd=9CQ[]CC7@k*W\GM
pair enjoyed&family	535	wIGrY^PP`73NI^C,TkKY3Jab[VDElefdOR]\ai\D@W_BkjERIDIXIF`7Ui]UT_VN
pair enjoyed&feedback	460	^6KE?4_[UT;Q\:YK[?F\_6KIQR<s87@M63fY0N>V#1I+X?WXPZU^cZDqQ*VTEHQL
pair enjoyed&filled	466	?S6</]\5BM^VFQ^C48T5VPL;NwL:J:=C^U=QINI\S57@@IBS@GFJMN^MCTB;\YQR
pair enjoyed&finance	360	hrPNEON\X:cMUA[JVf<e2eCI@[=;JVSA6u8Z@QIdpKZlP#7fX_\]L=NKA^eD=[91
pair enjoyed&future	484	Gg?]9cIETNdKZ\4H;sT#H6T`8[GIPmW4.EVH?eIaba4rG[BQ3CY8WOHKL_kO?90Q
pair enjoyed&glad	603	^KCR\JPQSFB\X><PZ>>aFGIH?Qpc0C;@LYoAN?[Q\ENN1OdN;OV]EwM@8I;Id\8Q
pair enjoyed&health	522	VgZUHTBHK\6\.]BB;b<\@enCWB6R*]e^LCqi2OMKUJcMw1=XS`F8E>PFXiTUP9IN
pair enjoyed&hear	581	RVLMBQMqEGU#I_i]RDU7HIJ5W;E6Sjk\RZ*>cOLRca-`JQ?\P9UOGIS#9eP9BCM=
pair enjoyed&hiringside	595	LH7E@RIUaF]GcSFM:XY]E<RGTKI[QLWX=C`<TSGQ\[U\LEY?O6OswSXi@KEYFHUc
pair enjoyed&hitch	397	AWXYb(TikDWA#lQHQQRL+_^VHR+KYe[W\UJL^:`6VLK7pmCiIOiP^J7D_mc'mIEU
pair enjoyed&inbox	691	gOwDW?G2BY>LQQ9WIQ;N\U?Z_7kDW=EjRGF\ESYTBcL9rYGL_UFMPLKTQWNKTRM<
pair enjoyed&interview	480	NJiIGZADPAJaZgL`BS6SJ0SEMShM:SIacKK@OTOM,H01t>WCwa%a>f>S]C@\_#6C
pair enjoyed&invite	599	K<JB8PSQGE:OU@?<@]Z;LUfCUS?@KYNiU?1eHFQGLYN<aD#PW1EML;NKCU[NKCO>
pair enjoyed&join	532	d]KdgPJK[CH5BVG;wUI)?hXMeQKAZafZS?7578J[FFDb,N?SSGLSI<P899`;D6mS
pair enjoyed&keen	627	4)P8HE\eMGRDT8EFi3k.AU=Ke`?.r@8kIXF&^C`SfP4H6-8<E9RwXELF;D6M]W]G
pair enjoyed&link	576	AGUSELNHGYNV[EPE[P\D#FFbL\QDOC6L5M9YR=OPZ_Ycc:D=`VXgXPPK?@NAFHSM
pair enjoyed&mediaword	453	W;RdJwWlMJX>Yh?KVW@A*^Ha\uXHd^qnSIOe?1DZKVB]p<7HZG`EE7V4heZN-NB-
pair enjoyed&meet	590	Ik3XBI\PHWBbUmFrCaHH.\Fk=O[X4J_IeIjJ:EJwRfBQ\V`=?Z7JJULH]VXV9DEA
pair enjoyed&mine	549	WMTj6VKWWBL6F_F[[tMS?[RDw[DR;VF_NSNaOAFGLSd\bXLHVIlLYW;_ICQA<b40
pair enjoyed&move	583	B:TR@WOLjULAF`[P]Kb5\E[PW\0=,\Hw[7IRUR`V\BKkV.DUo;]eMR=U=EMV?US5
pair enjoyed&not	528	hCAHAfAKQm&8S`eg3?kANT8<GL>A8:ba=)>BD3LOhUHvDGIY>;NkwJ.IYGpo6WCN
pair enjoyed&offer	459	SJfM#WZQI8aH_FiAdLIGRXGD_[NLfOF\Jh9+QLe]DJ9aAS;Z68>oP[O>AVSVVV;L
pair enjoyed&office	553	F>]KMJN_[RdA]XwAZ[f<if:K[ITGNj<ZGLH1EMREPPGTf@DTC3ZHWHLXGFVCAL]=
pair enjoyed&official	523	A]<PXl[NWtB;CMTWX_L\NMZ@NJ#Ad`]FVS@QLcjZRIOrSHQ_BWEH<YJ$kf^KR`*7
pair enjoyed&onward	541	cLRUC5S\BMPDRY*<TZwYPW[ZhKPOSQPaQ@1DJIZK;cT<aFB_]U\QS:1IadFG?AB?
pair enjoyed&other	784	AS<b1ti=w5K,fTZaFI^<WJTYM[;NM[;C;9@>;HDe^dMjLD;O@4Lce=UPJR`KDH6_
pair enjoyed&paper	566	NEXdUQXS\P=FbKYBVf_C7_HOJE#9PWW]F4=HUSLZ>NE[YODMGOg/_'K0EbFE0FEB
pair enjoyed&pay	388	JNh6L,&CI`EP/0O>[?EDP8PJw)0Q_53G[YhR,=E<hLV/-.J$RWEB2&[U`R?CuBXM
pair enjoyed&practice	555	jXIcI_WUa2SKNUcbIEMQHL=Z3``HccHXCMN9m\-ic==hFRKZN9]UwNGSRUk$JAQR
pair enjoyed&prepare	397	EH+_ReubYCd\\D6VbVv1#kUOGA8I[TYcR7@kJSRKkMLfgq=MGBhp\0/AXKSR5F9F
pair enjoyed&property	638	wFdSCMORYDR5DGGO=B[JgZZ6GJ;GE?APS@;HOB`IJ[EO7RE`T2TKJKEUNE0LK@F3
pair enjoyed&received	480	XRH>&F`QX\,GAhGo]KeRR<W]ZK[Yf?TUKD?EGHF^5]H;w>F7RK[lVIQYgZIZK\H;
pair enjoyed&recorded	519	T`bTPXVVQjDeTW5VB[RQFA?KAOVTUWNC[RSZ]LAgUAWI[]j]^JEGMNwZMTQUPNS=
pair enjoyed&recruiter	599	ILgMFPCOKeBBAAS4IWc=^Sc;b@=WHWKW1H#74@_LMQAWJO?>F4OJ<>DfJSIe@NiD
pair enjoyed&remind	522	%Nl?L=:7IgFT1X;NJQ)mOK@Jb5QT0O_7vXPg:LQH#Xi6ST^NGJ@A?`QVVY7`f>>P
pair enjoyed&review	550	g?PWUT`aMP4F:QD>cbNNMi^=DE2@OVwMLC<\2L[O/dQNa2HBa7OCR:NWV\fWaRF8
pair enjoyed&role	415	_pE,9FOrNPiCT?:DeS];Y3]LgRbI`O6-tbZC(HDDOS6OE<=#];WoNGcA@ghOqid0
pair enjoyed&sales	629	>MR:?IRJwU_Z_Y=DDL`B[9WTQ1KLa>;aII_.IKQQA]TdU?AGfUbdfV=S46^RVhXQ
pair enjoyed&send	396	ALpD>D?JCd<ib/g5WIQWk7`3nBCOc:3a<`N??(X)I`KPK,=JZcRwrXOlN%;XdTt[
pair enjoyed&service	561	3wIFaA?JHcCTMS?BRIUU;[c1[DWjHDJ8IW;@EKW@KZW;JXGJ\FKOWkSKYILQZHCK
pair enjoyed&shop	586	MWTB#NIAQOMN:On7sU=C:qXDdAFC,GJT`FT^XFKE=[QC[IYD]AU`RS_kh`H[]QSI
pair enjoyed&sign	539	CIG#NAFY@o=XS>A2D_J:N3@<X[IOU/h]Me7JB@Z*9Q*=ZKB<o.7LY44[=[C;SCiD
pair enjoyed&slot	559	ZSZQ4LJNPiIE;KWCLw=^UN^J^LQcMToLh?BbV>_HOjeIM:NC^5<EHLhcqH=ZEpXI
pair enjoyed&sorry	536	w9ECE`Y[gPG2UT`e0Ch@IPNF,oAe:K=JAEHQ=]YcmOF\Gf9O;TPv]S^fPIUZ3TMG
pair enjoyed&stage	717	^]\6A@N:ES@J>ZB<N_BCKXQS[:GCEURKHXCHVLYL7?MKPH<=SZ#EDG.EUUCLS@VA
pair enjoyed&start	465	8Vp7GFM:IHKJONwa)]HMMgM>XGVQ=MtOIQd^;C=K5cZ<^_E=B?6NiWK`aMnoM]9M
pair enjoyed&study	684	VM;QDTKMX=G4RwVFIJSPQR\:U\4RLeJX@I,pbSK_c[MOZZN_EB?=eN>CTTcaBV=H
pair enjoyed&talk	408	2m>mZJh[VJBZNmIWnmM]SJ68ia1OKQK<]YU[j][_MAd'tmIdXfLgQ>w\qhS_nLO8
pair enjoyed&task	498	_)f?;JAElE+Fd,KOcXX9w>kXWXDM][Aq/_VCG2I@DnQSIa[+W/eu``*_G:]I:3XI
pair enjoyed&team	784	GgIH>LOJPFOAV<BL`UwEF;GAPfJ<cKHWM;EFKHWAkO;EN8JETEOPVB?:ZHONLYDE
pair enjoyed&thank	609	+eLJk6#C<KMgYVFi53EpNYHp@<YM=CeB;]]PV;Ep@U]?I<[5Dd_hUmQXYL02WXMK
pair enjoyed&ticket	471	3qK/a\MGKPAUT*_BYHdwa?f[hZ2g[Q;F@3R^ZLm9bIqJ6'UT?6SN^JEWZKdG[VLQ
pair enjoyed&time	606	<hFDJ9LF<hVG7d<AG`B]`SKPwGGHaFi<hA<ZF3G0VHZ3<RJKHR0Y>F\X]_CR`SC8
pair enjoyed&title	524	?fWA.FGRh]\_]TG>9QiHHWDSMfF6ba;G_@>G<TCCAh#I4\FFMGe`p@<Q6;:M]e8;
pair enjoyed&video	505	COTgKRKUgMHLSBCLU>_EFoRNGL>5T;`b4>IXQ?n=7dK=ZN>:;TkgG1BM0N#NDMGH
pair enjoyed&wait	593	BY:b9VRGfJ8QmJ\VVNSTAIMQIiFVJ=ME<5PRKR6wcQcVCdIDHW7hPLIX\?F_3t?\
pair enjoyed&wish	491	aZ[T2aZdM_L@2H0,gkOEFpn]Z^=,?mjs/Q;KvCX[5eDStkSmd.W753Gi2w\FL5f7
pair enjoyed&yours	814	[XYZDDDMH\S`LL74R@JOSHL:^GRBX;<wO@SKGG_DO\W=WDLCZBL[NOATORKMRcUK
pair event&exit	504	FM[W`XNVvCvwMD3_&DSA`>CdIKkP_Z=TgdX@m]^?\_7YLN<83lQjcY+I?JMDfCXQ
pair event&family	542	OVJEZ@BURW=D8:vRLSUQLD8<VFFUfGA3QB=>GDj:OIRYK?wZKBROVT;LE[WV9QNk
pair event&feedback	466	GpU_[7J31cdkFW#D?`TVBHcR[MNe$bnCceLRS]\C89b@ZR?RcLg55FiUU^O]M6LI
pair event&filled	518	S[9L`B1NG>^a9OQHLGYV8qT7AEhOD0_<[wUFY>fPeDQT9UUG>K_3/LfHLDCZ7>b8
pair event&finance	486	wBFPKWXd\lKHOKlZPL`XJ`HISD>JG]JfLTEWIKXQEeLGkH$KX,qhcRLCO^TH@Z(I
pair event&future	521	FeC<XkbPBSl4lZS[4CK9>QR[AH:kwJ=AXBZZY9KLbD<B<%m>HYMFI[hXVEHM]8NW
pair event&glad	474	6dHYLIbV5YQNgQ[CfqQOOnC\C\Ov0eT\HVYHUp0]Je]0UwmQP=OQ_`BYnYlO4X:5
pair event&health	613	hSHNGB4;5iVE?BU9wDBV@TZ7V<VBMLD:KMBCJ;GA_8wKE?1eNoV>93KRYDB`^mNP
pair event&hear	615	[I>S3PRHNZB=MKNGWKFAB??G@@Y8LKQPT@CMY7FNFaHEHRS=7VP_KBPJCD>H5w\U
pair event&hiringside	437	bMSLc/FUX;MV3I]7S#WMN6\U6,cg6TagOhe2RGMR?OS9W$QdOFS&SjRDX.@2lS5R
pair event&hitch	647	WP7bOhbRO8T?`U\GQEUKNFO\@UEObRVJW<>>^_\Y<9OZOU8B=<TM`UJ:DQFCHQ#M
pair event&hold	567	OaF]K_SGVFkG@fTXLcGXw`;bKgEfJ^>Og\FHV^;aUS8^SaF^@FFQZ7TI_WLFP<X1
pair event&inbox	668	NCIY>TbYw9X$B8aOFZ]7JS`@ON:IfVJTTOL?N>`UHOKeZVHYEIQEZ>@\J:S<G\HS
pair event&interview	495	SZ1N`??EWZA9:T@ZbbJM\V?2p:@D4MOAcC>^@UPBT^w<T(H9WF:?VojTJEMh]SNd
pair event&invite	473	H_0t_Upa>.aUIcwSO6l*C;GfaH.[YMUGNB:NK\Tdmg7djSLiB.3ZCC;[6i>QO.K?
pair event&join	854	\X>mJk^eY5SHVbDkPWUJ;];YIhHBUdHU?<IAVwTjgQ<Rk`;f99dXZ85B5rbD:@=\
pair event&keen	518	>lPTdOGQaGvNigIX=YJb/.?d;FZk=QbQ-LWD^7JO#TNTcc^RHTXoBn::IP^eGEKi
pair event&link	493	<fGZUU<2MFdM#Ig<XAVH.I9KE@v67MXLKSJ7G0b-HC>RE[3[;Y\H=I5HHF@QBDMM
pair event&lure	511	k*EvJaVdQFC3bTWwF_>PAOkYFXAQDfjR36@^bLShVkT[h_CXLTUbNO9HLfX[?SOJ
pair event&mediaword	497	H\@l^W_Jf?C\ZrIq>B4V/gFa>eZ[PiO;Ndb>`\)SRB3>O@J;2?w`AD`.?ssJF9,@
pair event&meet	447	fO?:M<6T?X+E5MUP@OZbBCseiDKGT>V4p^R3KOf69EEBfd63e.#\iW`<H=BnD;2<
pair event&mine	463	L>LAD<P8DhUET<7LRIU5R?UXE53K3J@MU8[dYCtWMwT7XQGMe1?dHPLTE@SY@bv\
pair event&move	589	ls4j.`XYPDf:IBDBfenE0S2\#WPJTbfH<OgUbNFLW9R_9h.S>k^@=+Ie[BX?FKC<
pair event&not	419	kHeL\>@aaY3`<]AP`ZG7dQRg>R/WVKXLOB^@YMN?+ldOZM0:fC?iOB:s]\w`96T;
pair event&offer	572	Q=wPULGJ`YJL^7OS^cKXRbfO\PKZI:b]G^OL9f?CN[UNTXWY]=HNZ=AfNHTO2,HI
pair event&office	493	XIAQKABGKUZQ7MwB[E]EYF>WJJPJD;a_:9<W@H_AEJN>b^/MXV6FSYDOM=ph:>>D
pair event&official	530	ROZOQXJNI^R[RZ<@PKD8@LPQZET?oN1ITg^PKXL;E\LJEOwJ`JaWPFLcPZ<$]kLI
pair event&onward	499	S_+-@MQF[?DH<j/j[]]>LV=LhEU9`Q8GVOFBVTNDKQE#`Y9R[=CTJ'TGG`^c[O[9
pair event&other	505	UNPY0sRO[+_4ZqE[NacHMeKr,L??`[[M#FdYYwCSKJ;`=MN`EAiXkLNEACHK;XQJ
pair event&paper	542	ZA?WJWq\`DWSa^ElNg]^>c>YkYU8IPQOE8@[^cu\JaNEflDNbPYJP8;EGwOY;DCH
pair event&pay	534	BG=JYIMAI?TMKHUNKXC:\,J@75ZV<9GJfocAT=2PbBC>E>SD@CQLNw=]IMLXgcGA
pair event&practice	498	J=SHdaFDNL_I\NQwHK`URKKeKKBMIQ>T3]X^a@JSP>iDZ4C/W)UrEZEU`QECFWV[
pair event&prepare	460	sSOO4Op\;J8++Pa9t\L?A\9W8fbJ[ZQ8<I66UQk=8NL_871[>gV9;*pwSGN7MVvQ
pair event&property	481	\NX;AD/-=J89IIWF\bVgQNMMU5lWO*^OWPYwFFR:^=_:-7J7MYK5O3dSdT?\U_=7
pair event&received	570	MB<YbJa`j#YCCKaj2ST3WcMfCc2BSL9F*?\AWCLOhW?cchKNW@ZLT<7CFKj56EC2
pair event&recorded	558	VGabTYiaRBY93gHVV^M<@^;dRq1@wRFkHI56WrSJKl>XVb=c_<NPP%7T0Yj-HHW-
pair event&recruiter	679	UGDZ\>VJL<M@aJ^_Q?LXTMAC4CBUPcI<WLQWMNWYe[VMC:dPMVNdUQwGWHFN?]PQ
pair event&remind	591	EY_DR[<XcKa\\hPwQTLBPDEWIAIAUMICLI@\Te@mc[CMpS_BS;,XR\QTD^TcHL3A
pair event&review	522	QPYIB_JJWH]Kfei:JEwJTfL:GTVCW:LD_<L[@O`XAFN_JXPXcdT]_QvRLAiJeX^N
pair event&role	493	IZw-A.38:N'H9Q;Ed>9X]GhG]']RS'I[Eeaa9G^F6PhIPRR>P\^AUPJ^U'1ZcI\B
pair event&sales	728	A5Q1E4>CAQ6XT`[GJSGw[A]6NGIII'LLPF6b:DAJTKO6K;O2dT<GDJhE^\Y\X\^^
pair event&send	550	Sg]BU05I@V]h9Y.JJw9W9DSYbJMaOMu@j]LYnJ=?HEGBSMDBD_XC?3:WfORXGRF?
pair event&service	737	Q8w,D><@EPGO7>Q?IET`gPXINJ[LJ>H_AbG]>;TJZZ^=V;96iB@QBDLc<EIBoebD
pair event&shop	555	C3bW<bNYHZ;6V_[SJZ8['aXEU^MDWI`WQA#nRVNZE]YceT7HYK>W@,>Z[`RmCUGD
pair event&sign	818	U@^9CBRDPPGfLS6Gb7PSO]VMVBY>GBOYF<EGD4wTA\K<VZ=M^ITOQDAea>BJAQb;
pair event&slot	464	BAG4Fk-F]=>AYfRjSSA`#AW?U*:HkJbIaHajPSTQ)C^D`KY7lmOiS6gD\u]X>\EQ
pair event&sorry	525	WNJNjUQk`T@XVNIIQfKT>L1HHZE?M`LGgLM7RXNZM[SWHT7T5.Sq]IV>:OwTQL8d
pair event&stage	525	eD`BH#GE:OPW2UT6YcQO[?JKU3E@R0H%S^]M?%G?QNSQFG[DgH3Q7OieE@Mb9fPJ
pair event&start	514	?jEG]JPXUBkGWVdQCHOD^LO^G^NR^Z85Nw70Rp@?Q:CWL`1a9WRRNDq:=^TAWO/g
pair event&study	408	gLY\/dFUm[StKMwYT2\E[7GUh^S@GWQsYO/W^TjPbj9F\XU_9^K[sg=:>g]9T@UF
pair event&talk	569	v@fG25^\F[aCHARcwgB3YaR^eMF7oFWf6X?KIXU2BRLFGeDNi4NKHA:RQLcXM8q:
pair event&task	431	aBW)8<7NTiC8.Ch<W[?Afoe.Y=?7>=HdXL)_BNv$Lka:]05DbK#G4C#hMFUIoXf3
pair event&team	651	9Y=GJHL>L\NTDDQB_9PV^SN8aQMOTJRRSLD=6F`YHM>GOH.<BFQMHX\IQA@NwTVV
pair event&thank	635	SMMwJ_arQKZ6i\NYO?hHIN@`L`NE\UJD;E>E^[EjLW;WkN75JFaknUFOIQ_F;NXZ
pair event&ticket	398	@-#ib\@/;UR?cMlQRc.X04[?'\_=?&`OW:sC3Q2M+FB2@aQd:C2?'?:X6A4.<S4F
pair event&time	399	eGdfW\DbLB9BC?R2wK@R>maKONOLDV^Zf>L0KXlHD;Q=NVdFPbE*F/d9FiPe.FPV
pair event&title	597	M>W6JAB0LcOd?7U>e9NFwHYAF-HgM%@XKGRc@GO=SKi1?IYCV4EH3WXj>D<eHHkS
pair event&urgent	496	DcUCL\WTwJWBQMnCRQaN[OST_b@NTd-OVC0ALUJ\C?LONb<FQJHaQHC<<SqFnJFR
pair event&video	471	uPW^AB56.[VNE\Q[Y8=K#RkOVH_NK[S\Z;Yg)r6lS@A4OSL[^8HD8W8?mWMa2R)H
pair event&wait	681	cRNUS;\I<RDOSLEK[wFO6X>cSH@H5QiUhEUULGIM_;UNKBAKLTMP=ScAhHUbJTRH
pair event&wish	430	^AKF^JJBD_IR;B2D[FF0?lRZ`cfDI@MwV5<SU;L.&\>BLN@NnGWH_E,_[Tb4fR_;
pair event&yours	587	[HeGn@<>aS4M9C2EOb9>d`HReITJbMN_3UJG=Ab9CGlXI;Na_\W<F#Hi@MPDI9e:
pair exit&interview	706	Yw-q__^\b;XEgWRO76ZRIV6YGmHQT[OR1O>Dl^@^V\AhTLAd9=XSVKC/;VQ>;F?D
pair exit&keen	545	SF)\Ke]el9\NwiDi>.j@>[<a0rSFHl[^NCo6^gGY[99MRp3p(:SSWP>ND`S6;K>Q
pair exit&meet	375	a#@5gGG<KD=J^fA:VbLEiYMtZ>W?D5em?EILQCn::hQ2QS\kS[>)ZY-\\N_vF`\M
pair exit&move	508	[ZFK2S^[BI[B[O@LG-`OF[JoGY@TgB1VXmA?MwHhMC:JKT;=B4\`FHA:=f=aUF:T
pair exit&not	803	TJYNIK@FNUK><\ENRMEGMUNSEM^LNPPJwGPa9__G-BaFWZGOSVYCKQKPXKBIM>FQ
pair exit&pay	361	>U^@?d^eAbN.N?R^<StQX\8\=Q?;VT86jI4VRRFdRFOow3EmMGC@?OjF@5_*X<EZ
pair exit&prepare	693	SF\GPX[]KPHGW?IU^EU7c[ZMR[W9`ZR^BC7>eReIM\LV\U)NS#[aS@@KKEPN6FD9
pair exit&recruiter	766	Mb2jK`hVf3UKiqS^;)Q@BXB]<h7C_w;^F9D6]u?lWEE`[fHl?@8Nd@H=*jdK5C2F
pair exit&remind	365	qXRW(PSUXC8UqVMT=aTcH\ao2kT6/LFgHSFCU:_JrTbJFk;\S6[_wT/@OEK0>K?\
pair exit&role	718	EL[BUE;Dc_W]WAEE_PZ#\FS]@J\5bG9cC^<KXEjC'gE?PS@NHGIbUSBQKAT:SZS3
pair exit&slot	505	cHNdfGEFJFPHB[QNg`eR3vVVDDhUKVM`<?W7C`OAUWC]<sWY8@SOTaH;]VCL#JDV
pair exit&sorry	464	W;?P8d<TE9bXYGJ#H9QdON8HSEHHfI6]<E@FRZJo?KP`Q]\]GCASQ>E7J_RKCZJP
pair exit&stage	463	Ki5MJJMAO-TV]5OZ;=pKGV8RMN]@^4MPaQJAB-FFaMKfHHBR#>bmZFF,RTXH6?ED
pair exit&talk	511	gM,HF_Yqa5_FeQUt9LlDPVKV2f>XewJ:SGcCbc4`Q5R\VVF`4IOeWCX=0TX8HR9T
pair exit&task	558	GFGWgZkmW?bO^\adO3\6VD\FBJ<fXY2X.LO`ZXEMXgFXLcMN+N]w^F?RVVOSEF<B
pair exit&team	583	A#Z=68RRCML,O=YGF[O8RWdG\1QARRJ]IOPdGGU8@XTSQ/@HJCbOQPC7WONV^Td1
pair exit&time	617	PL1`Y_OdT(oZYWPbUUgcN\Qg7=UTZTHdWKY>dWl`MLT[DUwi%KaPZ@S-JgE+6E-O
pair exit&title	657	G=\>\SRNfII\LEDBNF^NXVL\HRJQl?AwOPUAAMg*ET<BDBKMA9fl_eAC5QDDG>>=
pair family&feedback	469	k_;XY[GkXKbD@^KZeEG<*^5UL]M6YgDC&<MZwgLnV>A\bicT>EBEqVeJA`WEQPJX
pair family&filled	542	Uo?fSCXBPdX<R^O9b#WA:KLYK[TMZEgVg1;KSUeL@V@TQLQV@^TaK<O8V9bNZMVI
pair family&finance	542	XQ;YLeH]H>^\_T_KYKbF^YDaMX>@ON@J;LHGSXKYXB8_IPMXENgbZFL?;KQ#MJES
pair family&future	694	?8BjMDNSw;MAFBZ_EIeSeXcSO\6WbL>\`ZLGFOU3fKNP?ZRKh@U?UaGT>7IPVQNl
pair family&glad	467	QIJk;JO[S=Y>D[S_@r99]`MLfS:.2KFiWBCF?BWKYU\g]Y;^>+RKS#SZUOgl94JL
pair family&health	559	j[2p?fqt`EEFw`a]hha6;jAcTi)7c^\d;4EZkcShQX1od[7v/8uHc5#>Q^IT'CA3
pair family&hear	608	DY>Ju?J1NUF<ZROX7l=W_3Sw>D/WOUL6]TCkJ_<:M><OMZMZ`LF9:=6W?LE7@<N:
pair family&hiringside	407	_UF<AJVYKAE_n_DSnvK@6.@^:XYJHBuslV.Y`ehfDhM_Wv0oTw1aV^=7`jP:UQ(=
pair family&hitch	431	e*:BUiKRAVR@ZqnO*h,P`;*>PE_D@_[E`f<faV<iXPBWOX5DVI\E8#XV7XMBcf9D
pair family&inbox	454	7ZoIQ2MEB6?^LSYiCNKZY=RKX+JYI;E+`bgiWL%Hg,t<.fQ#@ISVP@]K>8POM\HR
pair family&interview	649	XM5jNffp]BW>ikVhOmbD5[V^WhI3_mCcIIFDee?mlJ:^Tv#o6;cffJ(:GYgRLE9K
pair family&invite	507	:`b:/V[DE8^VV\iYHFbMfX@9AKDm_G0<>RKHkQ5Rg`g[H8fRBFQjlw]oQ=A]-D^]
pair family&join	619	^E1OJMiSD*L?pOZc?CGS[eXB?THEA;2SLV\<TYHW[EMwYCUF)D_[SULI?6RG8C>_
pair family&keen	548	UmLXD>b?ODU=CbSLOgP0+Wb>SQ?67ZwSb9CrS7Vj@PIS_Z1VZE]F^M<BWX^^N2I@
pair family&link	572	0_PRXKlKEMF_Uwav8nD2<UFQ?LMab<VANk^[Fd<UuUXTF`WEUZQJPOOWVJ<P@ScE
pair family&mediaword	574	_N4P^MPRAON3MXbNLRMC7Y:JILHMUHUL6XU=wC3^YK\g^fGT<VS;vAPH[rOX7eEH
pair family&meet	697	J;TADATIF[^KBIIRL?MDSIX;hNF9WKPf9*@`<<[GHa<Jr0??hFI;7U#McGLeXTZ:
pair family&mine	489	[%\?CDdOU\;UVC^SQNLYiHO9N93M]K@</*Ek>EPAcBYY48PL^:P?=IJR?#GrH=nB
pair family&move	668	QQAoHWPdP4bDVFYJHwUQAaKZHVYCE5YFTSJl`V^EZ6IUGMQV?QcIOSV=N=KPGJII
pair family&not	450	tPHLV`IRkLqO`p*[YGh2Zl&dQo9ZME?WFO@<LwaoZV%TZqPWS/\HoC,7bNWO<BQ(
pair family&offer	402	gR9_aXZsK#]YJPKVle4N4@/b[__%nfPR(k^4wDUrMi%LNYGX2=]Eb5*DPdL-WAQH
pair family&office	460	hFZSF-IOZjV:Hf>HeTM8#A5MSZ;NGbec$/$fG;lRiZMFePDQdXWRKSK>nj?bSFF:
pair family&official	558	Hb>?U54?;YU^Uw?<Ah6qFGCLZ=USQ6mKaNfP=7l<<hI7qHCOG\>g0j_Zqt]UmP99
pair family&onward	407	aT9nOfhY_=C3w,AXJnRPS]^\dh@l;w`eTGW`*5CNS`go[MQVOTlXSRNp[_VXL+6_
pair family&other	665	HNIGXNL@PXCZa[SaLU?OROFI>K\WHRHHJLqwWC[YO>Y_BL^S:uGU]ahOoJMe:e8\
pair family&pay	404	<r0b%<5$9Pj%?02KtDBO4C'5wG2@NLI-ri+-/+?;F[VW,\DC,=GD,4l?8WEFO%o(
pair family&practice	424	d]-c9]ILU5aJZk^c[__9#e':<]:9R`NGP370RUGjQY9\]ZPk7HX_`9`@9i\A=GJd
pair family&prepare	581	a?SpL^fm^<XKYG[XmAY<Pd:I3`BKQ^RnY7O4oIi[ng8a;^;wL8jjb8*E>G]L-6MZ
pair family&property	519	WW5S:daWHDPQ]O:K_I`F0FeKNQF@=JPSWTXSXUW<4ZUGKwVg*HoY\\HB6J^CHMJM
pair family&received	480	NQV:ZKKJK?FGDPbM]FRQeF9W_NNNw;[hDTEA;jKLB]`TM[PQ)60MOS@?<FLG7JLB
pair family&recorded	486	T=:NVg[jb.\<[b[e]EF#>BFa4kHGgdPA@_F+]qW^ST@kh\:j)TODi;C5DDhB1IAd
pair family&recruiter	566	^JAu?]lL]LnRZi2p<b@a4KCr,aGP_SVCT[=BIoYcFJ5a?PR[AZwKUK>GWSKfGS;=
pair family&remind	567	RV;dHU\]]AbKXRCQLJrSFf@A]dKZe_MTA[AA\JXRaX:[\c\^@AaG\ISH#[T4dKPT
pair family&review	590	@8@PZTBPMBeZ?e]VUYWI\H2^>\@WeHFSBQ5RYEXYYRNX[?XM#;ZJ8_;FRJNJ2AAK
pair family&role	476	bj@5:\HADNC-MVBPwqYb1P0PChOFLYiE[@&4FenT2X`ZTd@Y<C<cY>)#NR.H;:,Q
pair family&sales	477	t[i;D-B6BlYU7[)4fi*7Jv4P[WBO]GoNNE:iP#VD_RI/\;KRjGM3&ASQd`M^\5W;
pair family&send	612	J.O[FUVXZJeOsoG^XKXXC@I[fBJB8[hq=PG,WDXOEiI@ZW[O<JwPcFC@HRXFIKMN
pair family&service	769	^[ERH[CRJKN?ePHIsBQ=BwNRV[EDcWUJM@CL9SMYWXD\GH,U84AFN>F*MUH'N6WS
pair family&sign	491	Dl&@OG?V@LS:W\@CZNMIOP#>bTU]PJ=IIhLOlMEE\JQF<GCT1X@96T`VeQAXVEEH
pair family&slot	478	EZ[Lj5M78BZUXDXWQJPK\Ml2f7ahIQ3^NwM_>:AN@YcD<AiHFU-N0T_R?2THA^Sh
pair family&sorry	469	MQK9XhKVBQ_POkJ]>o:B?F?=K@U(ZU]6U]I>w9MkJQ0TUFaPWVC-49QO\h_L>Ra)
pair family&stage	471	AOJZHNSQYNWWmJl^JVs=]aILMd8NaXc<;QHE<NQTLKUKQOGUZ%aw[`UIbVL\VlHP
pair family&start	499	DN<FM[MEKYAQdkS]<W]I#Q,\AQ[OWoF3BaaIYZMNVS`[g^VPShYCiY<OOWIU1IUJ
pair family&study	589	fgESAJASLTV<Y:KK[?K>F_UM\\4MPfEONZ#^UI^[8ZJH[M>aQQU<?=H?7QOLQAZC
pair family&talk	619	;(`>EAA:GwXJ8R@C2RBNTY^Kd6]2:=FCGQcdS<T4K`[0Z2\BTRHUJWC_^L[iN7L5
pair family&task	412	h@6l9GlsrOSCUND@Bf-AB`;[UT6LHC_O8+\O[baXL33LZT@i9DcDQI$>cdMH#J?E
pair family&team	701	^<F?;X\Ic]LAQBQU\_GAUV9Y[PRj<L/cP>UIYS\REJLT6O]Q[9#XT>LXHKUBHLWL
pair family&thank	651	B?H3Hq.=h=<HSHnfHDmr[A^=@JF_FR6M86ke.6?KgN[a-=e@7;?SZlwgg&aoEmVc
pair family&ticket	356	g;=:fG6dd,*#TJwdJ_OEkSWI<lDOpq960jAMDCLWpFbmRIPjRKM<Rb_oC't>AKBc
pair family&time	625	JR$cONNVE>eRUlbPUrLF5f1fJRCNQgZSBJ?AQ`9nR6KZUOW\*OgCK?[6_^cOK:#=
pair family&title	542	BBMR.O[DgVP:Z\XW@KKG@gFEK\IHMT6JO3BYO)aQTKWwAMLTG8[HWYT[O;]o-ZX`
pair family&urgent	418	f@<]N]1b/PdFD>]cLsN>Fr0Q>QkSJQ[-LTlSjAsA\%YT6-XoJQaT\lg\wS:D?KwX
pair family&video	387	LDP\PggsaD\_`I;PI7wKIn3c4^^,YB2X9b$'YFcWCA>s]n;mWGnXcO1D.Tc8@A2B
pair family&wait	678	[OAS[nVOO7BPqd[cJhMP8S2CM_TIRXORHV2DWUIwZTLLBbG[5@OWXJY/:Jm95RJ2
pair family&wish	491	MU]L<Wd]f+W@o@_wVOZWoVX]XP@Yd?EC?7P^W]WgnUQP1BDCNDCn^`Z^ZU_G7[@Z
pair family&yours	529	T;?8\P<QS>@#K]WK=YO]VI]@Zd%YsQ89J=EM@_=2phehGuWS?A>?[XK8:adV:U/`
pair feedback&finance	428	fB<R5UfKlDi;b^$LW[JMGHARWWGK]_HaP8LBXoPXOVA_gT4RB:wTaMBDPbbETB>G
pair feedback&forwarded	464	\Y\XeNA38^DX@O54;b9>RD;LUALF?dvTUQGS`JIU6IpKWQh7QO:.1X>LswNaB7F]
pair feedback&future	428	DZBLP^91=EP6RWMl->GgRMA<EYRX<.]MO=sL>k=wf.bQ?*h^H]2;X[R`FW3n9ZNZ
pair feedback&glad	336	U]KH?XDFAPjQF#s9RBQ4`=GM@`7e<NF[kH-M5@n)MOPP?/Oa?L9L>dgRS7jMYXLd
pair feedback&health	413	PWNWUgWgL@?@Nk\JSXGZQn9l7r2KZIJaDKT?RK#^qP2ZX^DLJR<_h[C39qZ-V=9[
pair feedback&hear	393	9AE*XPXN>?BQVg2YI<e[FI.XWVdm<H4]PI`A6`#\BIdN1euQMo73KUdVn_Kq@AEW
pair feedback&hiringside	548	wIHEf;9Ff+XUgOEcBe85YTG_M<BPJbLIFOEudbDMTI5XT\TYI;Q`L90XQfL@Y;H?
pair feedback&hitch	534	m=[>>G=SR`BELa]RQ`L@Aed?f;FM4N`k`Z@iA9F;JMw>bHM=hOCNGYCnfGi`PhfH
pair feedback&inbox	630	R/UWAN>N`XODF)wDW\X-\]F@a>8:JH@lE@MLMAUT6LBTXALKI2[HVCJQN?NVSNbD
pair feedback&interview	459	JkX.h;#5MbWOOJIAOg88:?U]QOqUB`>KYbmGHV476JLETM:Dp]HM9lbWd\0/rb>N
pair feedback&invite	461	Z<eDA=/F17I3PTL;JwR:Uou@NCK9YKYuHU9)RKe[WfQSnM@RYDcKE;UUEbg]2`d4
pair feedback&keen	503	laTXCqkfj;dIiWcSMEtULh8QcW1=H]Bg8@HBW^Tawn&l[p:r6GoNjKCL6bk=*]`t
pair feedback&link	459	BG\7)1RQDc/=.IM@O^>@N;w=P<GGY=OKo>RX8JfQ?d`CX=0AX8?CIH4^Q[sj:AdI
pair feedback&mediaword	492	dK7cMw<hr5b8U]bVT[Y9GKBb:uJ=hg1UJk_3fiR_RZ5]=_6X4AW8d;TDGAeHJE*=
pair feedback&meet	701	RfG#PB9H;NCLFLVUVK9EPN\IYDEN@ARRLNOX9HRO>BbDA^TBSV;BCE\bYANJWLLK
pair feedback&mine	379	TCw?TmOVQmU@8dNTK6GR[1?;eUR9PRAm<B#3p]wHbeKJog>O^NcddNX*Rf4WPPP7
pair feedback&move	472	HgLRBNb^AInT\T4H>@AEeO;P/gT\^[W1WG%@cTHQNc9HTZ#PIKHXS>FK\USQM%FT
pair feedback&not	492	D=`KRUBGIJ+,I^J@K.QNdO7?eO<CBCdE++Lh:*DHYawRQI?BP)9mKbX^fOo_3lIf
pair feedback&offer	451	8d3PE\FUC%STVMaNWKiw:^P?<hFMVRHQRWJAYLLNc9IP:<`VA`ZZijsXrLZOXlEk
pair feedback&office	640	[`B]NJcX^K[KwS[pZ\OU=M>V;RFU]SGIAIQFJZ9Y_O;mKko]:DZ\mMV'HVZECD;P
pair feedback&official	408	:a:AUEMJ=X:F<8FV$@UJ^NTV@YON#GKAGViYb:`9XFqH@@_[@U3N?\V\O1TNN]EZ
pair feedback&onward	601	<:HKT^QWG\?X2OQH;@TYcCAM:^OSH8\EJ>`UPB6RWT\;WKNLB=NwiZNV@?AOMUEi
pair feedback&other	495	JfAlKk]XY,fPEd]pBJI0TNA=EUaPdP)K3T\A^SQrf0Hb>[wP2HfaBWc'LNO5Zg1_
pair feedback&pay	418	lEVW:WZdUbfT<fOVR6_@Qi4Qq1>WbbUX5G9wqgiU[]\OfRHZs/N/s7WFNpLv,QYS
pair feedback&prepare	439	IQiF_JKIHcE2?S`0N[eB\Y/*l>RAgJHF\-DVYS]GQAV1eI>D]P0WZC?_JRdZ#R[.
pair feedback&property	500	A<GX,]YagE]0@?^DPNO7NJERQn#&Z8>Y1Da3N>UYMaOOcRL]HP:_]<=NF3_ZHVO`
pair feedback&received	785	R@JSCFB@RP@TNSTUT#Jhe9>EM=JQGESOLIe[<=NV\F[IE:Q7[CQGPRPSSEP]BbXc
pair feedback&recorded	446	YJ9g8flZo-wMb3gd_=cDHc/uYcCKTY@K3\7BXWUZtCSaX]V[UTH<ZN@S)C@(3O]Q
pair feedback&recruiter	448	QiLF`KMWG0CUTXFFDgCiQ>hLfLJJ@YHMJKWw?>4OS6eY8LJeS9/1S.QKWOpFQGVF
pair feedback&remind	477	LFRJJaD^w[W@FH8DaJN_Je>YAA;?1E<VW/:Dm^HnXkK_iR,JE.ThOIGAdiQUSVW;
pair feedback&review	533	ZOI;\EKY\.F5T0awDR=KrGcO;u0VOZEC?SH]@D>Hp_Si&bb\XPXfTQ9bA*TBM*;d
pair feedback&role	402	DLYKXL9:?0beQZAAYedDKLZOXZ?cKg;4H/nVpOE3#Kg>V>X,:14I5cXUnRFd@p>4
pair feedback&sales	572	QR+BTL\N]Uf=HHJ\EWA>0@;NGWP>VWXNQKUPMY;w_E@RGX]RUUWAK?@9EMeKEGVF
pair feedback&send	551	<S?Y#aR=_>WAlXgkU\>Y^KPZYT/KYKMRFLLKVNTPKNL]XGCO5:B\fTeMNRRR>KDd
pair feedback&shop	446	(h@WlO^l`D^Cb;ebaEVNQWE`jG%2ndHO^TJiMJ0Ua59YGLDOUT`rw8^QXSY]QL?^
pair feedback&sign	688	J[VP<GKCTJUGcIJQD<W?^W1PL`EOMfE4RSI?V@BDJIQw:TOOM>NW[KRIW1V;KNGU
pair feedback&slot	496	A?]S<YK]VU02RYwm]TY\LrW=SV58Sk?f[1Je][uG^EOSbRdKTFG;:6AKEg[M0OKV
pair feedback&sorry	494	<L56;NQcVSXVN>=`C/]`G=OUT;GP@[.JYY\B_:OPIE@gACNJw\MqdEZ8YT[OD4?O
pair feedback&stage	585	=LPG?BDI7`8/VPfM]CMB`UE5F7@_9De6\W`u9>E2O[g8RGw9N78P]c_i`QC]_Hgc
pair feedback&start	357	JjW@\IYF-Ff]fGEd8<8L[WZ1gTAIbl`UNURQWc]b:W#?FX`NQB>JD?VYCvV1U;[g
pair feedback&study	567	B9O9BBYdLJ8MG6k<=,KEwF^.@_IeOC=b8CII?8O?[cUMJ@JNe5Fi]WKLECWNISU[
pair feedback&talk	687	WcPBN<RLD]IWZNPW8HAUGf;FR)\G6ZG1P^U[GBNO=ISFQFvHQE<UDQaCRW.Ww@[:
pair feedback&task	458	FgHhOVBL?VJC`baWULYTWG;QJARaJ7]O(][`i8OwZ+p[CJaT3?RKiPff`ZUYF`Q[
pair feedback&team	675	CV:@TPYF<DRn_ZM]JK=\BA;DKUkgTHR4_VfeCK8oH2SKM[U65n#PMq]HaaI4UQ3g
pair feedback&thank	572	L[M?N/HC<_AJ>\ZJdI]0VK5abIVKB=[MPF=Y[KSA>IOAM?*MI>RF#GG_K\3Ul7T9
pair feedback&ticket	489	U`c;o295DVGWL1EJ`Y9_YXwT`GAT;he:WIVt/9Z<T[\^RXu3oA>/J;AWGTCk_Vc:
pair feedback&time	473	AkES<ZS^MZ\?SWjEH_JBOVrJNHUY8PTwID77AfcTN]<UcVRALBOqT9K:KaHJ`LWE
pair feedback&title	440	h@EMLRfYg3<@_9nsDDB:sab-PP8/`C_JONIe:OS:pLaw==bXjIGGVKLoQ.HiATWT
pair feedback&wait	650	O[HLHFK]L[wWRC7OFT:`HK7dQ.QN[jICTQ_>fp0ZGHIPYoN[P[HSLNQ3RkB9aHPO
pair feedback&yours	447	Z<5PfPG;MY`ThJSXDIg1]C#cVGHc1LIiVc\,N7cp?]3,@]a;FW4ceTN)WEOFX\bR
pair filled&finance	512	VSHJjVWVWFDl5`)G^9kRHDW2J6NT<cwNj8I1=RQ84[GN@FNACJa4iWSEUXV4M+PP
pair filled&future	358	WR$>[GYQU8h?ul[;A_^B@TXg:c^;7ZAwViZGUE]fI@HXC]W;.RVeA]V=pA8&pO=U
pair filled&glad	507	j7Mj[Wj_cPE-EhSZEGEl#SNj^K4N>Gu]S-eBYZY`9KhL]mZ^O>cPb))8eW]h<MGV
pair filled&health	502	S\N7=OC>6XXHQCDAFdN:Kc;CD?KDO<[IVWIY8FH;HHS<D:105iJ@FB_wT4JdKIiD
pair filled&hear	445	k?Uc0KOJf6DV]DZQX3fSGUVP?VVcs4N[E0PM@=wFOaaT`TZLG50\td9dQReYG@HP
pair filled&hiringside	509	K+E^OIDPT'RdjX5e/c3WSUGODNen=IERE5AOL^Ll>Q<?A_wYL@bN;HQsXSTe<GM[
pair filled&hitch	571	J[GILCDZYp]FW:ZBDF`QWELSX>eC?ZA[JP`@TAW_C;R#>XY=??K]>QRVPAQ>qUGb
pair filled&hold	488	kK^ZS<FcPYSA>b7KdOqv6agRG>UVKVV_QKiMEDU14Ps;StAKF_b0N_+#@SYK^P:Z
pair filled&inbox	525	dQI<wOROYJT\KHEsbG[VJHN<PeJT:ISMiKcPRHWWnLL7RViHZ6aAa_ARZG\DH9Lj
pair filled&interview	431	^J:bVZ9TZ9G>D>qNU]@S,wKE?7HO_]ZZHDRYMjI(L9D^Usq\BNUOeaI*:W<@9/8d
pair filled&invite	495	Gw;=KZUhc8ZF2Q`EFSK-CiPTPY+bmHYSP@E2>;DS==?S<BTRHJOT-\?J]MGILMQT
pair filled&join	516	GH>8T_?JKU=H?lvlKMOHE<@9FM]X<jf9#@_SPfQG]V\H7OZ[QMAHE\8M^lVPC1IN
pair filled&keen	521	C`FEUO/dK`NSQ_3W@LS^<SLZWJWdKAm#hVo_[G?K>4Z*DbmEP\W8E7bAcQE7PRFB
pair filled&link	388	s5@g_)>1wEDK?hGQXGpHSQbH]<:7b08MFQ:^X^Q;DS4CKH_Ij?PVOZPORrBBURTZ
pair filled&mediaword	528	F@YaEQ?ToJSGU8[FB?oWJ;=UJWIYVMXNaH>H>5QLASkHZPhWdAZdM_K7L7=@wWNj
pair filled&meet	651	YqKM@H]@EQo7ATOCAwK9G]4LMF<<=KCHV\JHCCIH;5?BGdITObVQ9>BNpZFC_@M5
pair filled&mine	561	P_ZK?K7S?CWX>U5H3G;fV0TUU6BFBGZAf`[_RD[5-MC-HaTHVbJH3K?R=DTJRwT4
pair filled&move	474	G@iCTE3LbPYG]FEd1#]?OUBV<ICc5NUcEO3\tCPL<lG\^AANDAPKcK<c_\_s.aWQ
pair filled&not	519	MhJrOYCKHM;G?rLLL8cVCi1?G\UE#F[LAX<NXEBO4NBn+nEeL\VB]6J?\6UGHKDZ
pair filled&offer	461	C-<QPNOKW=VG]uiJ9f\K-Rf`TAMZ&)CKS9YlFDVe<N]3cgiWHFw_G`;Uq>Id7iN[
pair filled&office	643	G\J\SG=PPGYCQK^J<bQBDfJR`IYFgCkitIH^FJJTLHHF_PB=TL#?]SFTWXJSQPJ<
pair filled&official	578	P_<HRMNFaP;C\PULObW75wOHP8NAR_TKE=I-TZFKFH/HGHQ\<CY0H>YP_eA5IF@<
pair filled&onward	390	]O^\+Z66\<?K[+2]SKJ`I]`(I<=4kFG5+?fq,[cL]:WsDM@T_/^HqH]MpAEOOowU
pair filled&other	629	@?<>._2TQ5*<Z?wFGJTDWKK0C=BaHJRLG>THAJCjhBNCNNT[:IHT[[ajNCVU@L)S
pair filled&paper	600	^KZLYMOJ]A;GXBwmWVDB\;]K3PJXRMZG8DPYH@CZW9bWATSbI>J^WKRZ[QcbE_NZ
pair filled&pay	453	LQf7P>=^OTwL#[L&?OMDZac^VN`HhG8YJ[RM:g]1DSI9FJf*QeNhPWEGXASBwbVY
pair filled&practice	685	E@NL?YUWTN^^\YwXMMPALgZ?AATXISDO]HACXLE_bNT]cE_ZWd2kKDN_X;bPIkId
pair filled&prepare	610	OK]><L562YA@7@3L[Y=o\TOBJ2TP>$tOKSZg0-]0?FmAD>vESWL;4YMwvUBpIDbA
pair filled&property	545	O>5n`=#KM9>EPJPLRURXITXL)I@MOTfNY>N?SUJOQUc[HIN[M,[MTDUVI*Y?4JTe
pair filled&received	476	EL)@X`J_MIOT=VgL.:^UB,W8:eEr>>:8CZimJM6>`6QcG[uO-7>oiDRgHO7e#bAh
pair filled&recruiter	739	RKTEOMFN:YGHVA^D@NJb@HP[>>][CBVPUFriA>UDGJoNKH[LOZCNSLcYXTRX\wCa
pair filled&remind	675	iF4rJLP@Y<LLD-3Km7cWW[@W)HT[PE\R5[G;eKX5?8ITIP\w;VbEJQBJW<@(@HPG
pair filled&review	559	H=XH>OC:N@ICJUoOW7cM^KM:FKHjZ8O:UE^k8?WMOKXeR3CAf#D<M[dRhaWpJSZj
pair filled&role	900	PI8:SU8<b9CRQOfPY+udZGH6EE8`CKQHM;_G:5]N]Ed\3A[K74XJwe\ZHGD^8P-Z
pair filled&sales	599	bC8JT^[KgQ9E^F^E9NENP>ULDZMajKE<NCZB=g<ZjD\XOXcwD=N2bNfBJEZ=9CDU
pair filled&send	457	RQo?i>B?P_?H>UNV<hQ+J;wKRF]ZA)j:XD;P7ODE,Fm3_;Y@_UKFIN3`jDO`a8jO
pair filled&service	584	GAZ8LRB76`OI7SARNVIUqU>@TT`S9FFDcGWFOEE?FfZ?U3JAE8UWF_WXf[lwLMZQ
pair filled&shop	429	?JXl2OXkKMwPIPW>L)E?eDIKQBp2dJt>Bn9TgNU+/gRJqN1dmSEUK[YdcH]jK7dO
pair filled&sign	465	H@FH?UFgtD7.PZmDSaTh:R^\YC)wDXfd,,ED9cKvPNEORwH^:#f\bIP<.jjI%;11
pair filled&slot	405	1@?@]>?B>C9dGLa?B8jYe:Z#K=Ha%?4?V0jE3G-F^JQi-3af.9_\gbiY7/1ZBh:h
pair filled&sorry	560	\5IcTj2bpGDXZc^[\?`BM8AR@]ICRd2V8<P(\FS^ObJfbmMX1)chg>BH#VTD?[;=
pair filled&stage	607	V]3WReLQ`D>RQSaY<\@kGWR`?PXiFKS6G=b[:_CYZ,njV`a]'BGdXmvdwRR\4`<W
pair filled&start	510	L?SGNQ>IVJq><iqPI`S*-oTACTBL.LmiBTOIV\I<5R^<E]U;L`WXJV>5Y\nwYZVX
pair filled&study	388	VlC=WL;QhO<DVSHFH7\VV3NKFUGg^EHuMOmLK%GpeLT#CFeMCiZEMe`alOC]\FAF
pair filled&talk	470	1B`JSSjPZhEdSRTM=>\^bPT@ABOS_GGb(EiRCL?ZIkNM]CXc\RO[wF$F1<RbKt<R
pair filled&task	500	<SE`Y_G:i9-OM`wiMX?UR3KP&ZK`RTN;_@^QLpIRr9EGIQRb$2BIbNNNJGSn4U;o
pair filled&team	808	9A?@OS?KD:2=`S^f=9TNw=O73YFc1/><8>J]19B\SKTdD5Y:9AFcPRX^^CO^DRA^
pair filled&thank	495	O;B2g<B:7J9M4JUGX#Hi3?o#J??q^'@ZlG8DABTEZBvCDMqNRZM>j^]OJ<RQ1L<T
pair filled&ticket	438	FNFgKsfUq*?9c[WlbVeW8w=VPq:QRM=6:/P7SIF_blMtZV/fK4did`WB`_p\FQPO
pair filled&time	536	f)QIV1FJ;F2KI#f6@n0S<EOG2/Ll];cW]D@];EIG6ET;,hUXeISGXH<_X=MSIkaP
pair filled&title	563	;P2D;D/VCBI<?4E.B\dHVeN1]C8ZJ5GCTDwSQ4ACbHWK97[6NERP^PcZNHCURM@Y
pair filled&wait	475	HKPQ4_]<ZSH4GSS/`3O)^VN@mG<AYOVY4N?H#*:XaTiVX1HbdH?V\:G_VD\T89K;
pair filled&wish	491	`]KjaMR[e<_ZG`CqTD)9JeakQ=3Vla]Ahc/RYrjFj]/e>hB\ZQ;)?#A:>Wg7l%T3
pair filled&yours	458	MTMa?X\F7J/DLs-kNK^cPQ4<hU4EAUN2RDwQDbRVO^NDhF=S2Za[G`VJU`@ET*-S
pair finance&future	631	JEjD`4#6BQKJQNLNFYIFWKaOJIXRUC?TbPU`IIQ7ULJJJFSR_A?O<KXmGJ?JT\k\
pair finance&glad	669	BRFW<^j`F=aEKK]QA<w9QX5YSc<;qcJ`D;5:TEO\n2/bJH;]2HHNXIE/6PO?Kb@G
pair finance&health	572	II8EETD?`DdZ>GJSRQ_aVR78S\IVI`IMUSI`LNMRKHYSHPKVKQKNLJThEGIM<ERw
pair finance&hear	487	T<BkI_sbY>ZXYT@8N[UE3cVZKYGIUeMOMMV5TFGX2aHcQt#hQ9\[DYPClbXM?HD(
pair finance&hiringside	509	S>CuReu^N4XdY`SU5R`NK>9F+tA5?a=]%FRIjRAhfY#[D_VUL:S<OSSFRs\>LU-t
pair finance&hitch	520	KYUI?==J=DcQQ@@:p,=Qw]T>K6]6XGaEJG+WB9Y)Z^GNFEF-Z`DSD^aN8Z/5JIl\
pair finance&hold	501	'h3_h8L<TYM_IP1O6f3w@`MiOE`^`=uUn^nL;_?bEQc;OWn5NWC2=iJ'7G8?pJT=
pair finance&interview	599	NJBB=Y_KiBU]_]2O\@PY`BQ\JWTFcR9ePBE9Y]YNCUMCfNPQO*[wjbNO<6Q?N[:I
pair finance&invite	510	A4:LAdXGi<K5]`iG`Am>_S1rCpBFP_BX?/8;SJTwW7<NP[JM>RL^_cPDBQIS3C>W
pair finance&join	535	?LSPHH^5<n\<;TY^MPXV=_GM\U-ESS@H_JXX8Ee@wH[cBYICC-O^EXaKC=jH\SId
pair finance&keen	445	T9SK;j\RI7gF=POw_PdIChIC8I;P\NNV(G=@[YLA9S2\Gj4NS,G;N>RL3hR6:VRA
pair finance&link	470	#M\SR4ZS<OIRTQI`_OE=jFFB4DYfQA@@br_EU@VJ[eVaY`n-QUTHQ;IOa>;=UYDW
pair finance&mediaword	502	W:KR<T[LQ<O#V]\\pe\HT=YZhp.EwkfKB=D^GobUg]YTNVdNS2KJJGC.W`NO2JBM
pair finance&meet	557	LJ.`WaOWYA]>aYeM9jfLFI3W<RDI`bJ>\>=Job@hUT5NLKfV#WHSGKXHlEQ-<J'N
pair finance&mine	411	NQ`WALdZYUg,K<NkTRA#Q@QoRUH=@J=hBIRAWBlHPrJGN>8ogOdgfV3cLJM?iOOM
pair finance&move	598	?DEZKg_r^UQEh`PqHFWRQ>EiWbB@l]Tf3B#>Ue[ZWlQ[bL([T%\`];G1Ej^c=ZH2
pair finance&not	520	h@X`NWM_SP`QNa75vG[R4LWQK\:@[Xgg<CM?NKUH4kF8UQ1R[#R;J'+RAW\G-1S\
pair finance&offer	702	T[@c3WafJMn8HTM@]GZ.IeF\du51anRtY;;5cT^KRD>gQYG_B:Y@@0bFCwQ<OD:8
pair finance&office	709	s?QY6TZM^=T0ODYJScM)?W2F;SG+]iE\7?>CZX@TKQ._X]#hB3hKV.U5CPS>5AN5
pair finance&official	530	5IR,97EL?NE`@bDF9OLZd)U?`TBMQ4W1dOjv/69RMPe=FOh=\FHTH]g\dO?wFcKM
pair finance&onward	541	rGRm5chLaO9BBabSY;^@OaG0^N92VQCwBE41WEN@<wESZ<;aM8MgfQDM5K].1YYM
pair finance&other	511	U`=W^oLF&h)RRb>>QfKD0UL@b/P81WYIYBIO76:B#WOW`J7ODdTbO+SNr`JNhNVA
pair finance&pay	754	7b<:D6EK5KeAE2bB_8e>Xo;LZS8U_\C?]eH4W6U4w=F^@L>JM@P:U6_>F\OFjEC@
pair finance&prepare	523	O;PQAU[LQ7V5VTj;^N5BFriCFT4:mX;wP2BRKSY\Y^HUXTB[Q5tbN;@9KpVE(=DD
pair finance&property	616	PV#KKLU_WDtBbYGKJXFI79DaDaN\faJ>ZHSCfXI]PP\YP]K_4DFI?8M:MUS=W;17
pair finance&received	428	:$JoKP@ZmX`P@CWfCXT8K><DHVG^w@YA?SXKXFP`bS:pjB*bCBN]Q:<=BI<N,HL>
pair finance&recorded	461	/J_*EfT9NURMEDLETEWOhBVPc0?5M=AAGkR#P(ZQC`H:KTDUi>[TFF`WH9U*R@MI
pair finance&recruiter	556	QaB]]OI>B>ULOPDUEm^_ZFKSFN[]fN7ARWdFA:XV`B`_0^iK@MS<PRg2?BM3M^#R
pair finance&remind	545	?JcYceZMJEcQYR@P9>pVbEH;ZLT^AQKN4<GL<OL4R;ULGC=DUi;QNUGwU4[I&Ek>
pair finance&review	575	<XCRJZIRU^OAQaJPMSOP@Z1PZXGS=H`F?>\Q[C6dHQ\LNPGI*hPZ\UwIcTNfLB>a
pair finance&role	655	9Q\?j?(%2b,u#929FC:rV<Z>n)]m\1CS`Ymd+'Z9DDj(9(g;`U@1)bfgO67^]<Xc
pair finance&sales	584	^G@U_e[mq?bEQnn]cOU3GwQSGb2MIpRQBA)8YkIoJ`<jW_Fb92GUVC0F7MXH@U4@
pair finance&send	492	hN;e.E\ST,fBwiTW.CKB&`E?ho7?^i8FS;=CiiO[LK=^FR:`R<U\_$IJ]QL>?8I*
pair finance&service	453	`>AcB[G\Q8YKR^jp]BK[DH@ZHe?UHNG]/J2Eo`awK84WLs,T<*oWuCJ5UqXP8JDD
pair finance&shop	350	V+]H&-D\Fql*\56=^Za>9w5?nvY$[hI=eq,=WWkZ9a;d+KGOb,N+`aaBdNeL\>@`
pair finance&sign	478	M^d5VIEN6q?Q#c#<kSUBYgJ1WJR.Jnc\J\L;EIcKDa.B_?+[PJ@WKCJ2go;VaN?U
pair finance&slot	514	Sd=IJejH`,feXXXfMDqT[X@b8lLJ^ZLGFl.?MXZ;gJ2j=lTj#,E[1N]6<W[=`>EY
pair finance&sorry	604	u[*`KMnZ\GNZ:U7@bU^L3\OWVI5:w[phXMA6hiPm.r@]U\@^EAOFF@/./gh@W0Q;
pair finance&stage	471	aVIa`JSLZcZIgG4`NX\FYZ8^`PNBMb@CYHP<w:dbSNP6`IGAHUo[FPA`U]=HHMDT
pair finance&start	467	5d3V=A@JGXE=2K>N`CP[[jIJcwD2RVTTA\B[H:m9cMOTV@.@K(KKX;JW?T1rbSIQ
pair finance&study	478	TCGaAM>7<KL#`X`UIGKVh?cX4UD:N_KJi]OYI?Q=L>e<B7\SIVEfRMMZQ:TG8lP=
pair finance&talk	562	W=2AB@:TPBa1[ccPDC]4PpVSFc@O[_eVK_PPRNOQ\X@K]R5\Q36UwCGAKX^KHQ?5
pair finance&task	510	1FHYcIR:JP8R[NQeGU[W8YSFRRAHOQ^HW7\i^OAW]7VK1FNXFLUwleNF_TgWHU?]
pair finance&team	490	BXX1\=5g4U):HS_2T]7Jg];RoKN>Sb[Qdp6P37]>^XU>`OM7GXC3;#`8^\:^[0K4
pair finance&thank	594	ZOQW?Q`is7^=p?aL3G_EDHWSA`E7uEPi<(QF]^5hXJBdTm;eF@YkZPD#>SX:KW3>
pair finance&ticket	699	_AEw5]acNRdGcc6HS0Z<*a<2JbB3JdaoBE4)i\Rb=nCSu`+f%9SjJK<9F_^R5DAI
pair finance&time	518	PPMPu@IDIRbM^PDS>^dKTQJP?OJsdJ8E_d<PYWSEIO]G]P\FYH5=SPUeBwT?XCUN
pair finance&title	651	E2h@w90=GJ?ZZ8H>BPPoZIbGMCabV?Y@lde\0;9<OJfCG5f<hO=<GOX\CEKVYTQO
pair finance&video	557	TIWDK:La]QMUZ4OTTCXA\:O[^JTFUUQLL]INITULC:\JcL]`dP@c>_PQ1P?7wZH=
pair finance&wait	712	AKLJ0d[RY:S6NEDLG*WH`]7E^Z#CS\FDCLHG]JS[^HOkU?JZ99;SL:VL<F]`BIJN
pair finance&wish	483	<4#`VT[EPYJZYYBOEAT?_AEILe:WS<[r4LLOEMa0NdD*pNWGC\L\^mBVVGQWKL<F
pair finance&yours	629	Q:VPF]Vas6m7wPRhPCXFNRMU8`2=aMNE93K;mW9BYKBoQg=jT0Y\WD098Lk6'>>Q
pair forwarded&hear	615	#fAGbPLSHbWN>\8NI[[^;>MaC9Xg<S[H\adGg_WMGJFG@d\CCaNWWfKHRdT9^KCC
pair forwarded&hiringside	433	h0[SqabpcSJ?]_UUr3ddLuYJi[cIOwfLJ;VXGSRM`2PbjW6ZJI0DpPH2AZQWV1LU
pair forwarded&inbox	522	MSXCcC[D@ClBJMnDTwO.ALVX=3T[bQAZOCgYJoME:M9IQWo^BZMGCH;,9\YNVfHA
pair forwarded&interview	400	=o0RT[ckZ\DUV]VoFbpeMNYaR[%cC`@C#RH.^lEkYBML]sn[C<FZNVW<D^Z3JV8M
pair forwarded&link	619	fDe:D<E?K]OPET\?edA<dSbRT=;J51^_iUBh3<fD:w`<mJ<=lADKBQ@Vei\YQK`O
pair forwarded&not	364	4#/<5TD[`Ru'PRH14QEiCiX':E<>ZI@oTORFLPCKU)>aGIk+Qp@wFPh=_:RKUs>b
pair forwarded&offer	448	U^Ic9Zfc\SCCNCFa@FGlAZSD8wG>HQMM/DBNf[:PUJFi>G=iUB_GYS7U>Zn?<ZQG
pair forwarded&office	537	8h9SVKGK?QZ_\M#[D]C?NQ]UF7`a@XDOVWaQUe?\7Pf0YVX=6cI?BZTJLaIMmBLL
pair forwarded&pay	402	a3QrD]Z`eSAW:c@ICN,eETQQ\v=#^kv;*9diOMQo>VQTsYZNu99:cKDIKO;VSRUX
pair forwarded&prepare	502	i3mU;Lk[NJ;:==YBPLZD[YQ;LV5KuR@X?M>NA8tBKGhL`T?Jm#N=IJ>ldSQT0>gI
pair forwarded&received	732	^aWGS^C[ECPESK`GWiAPTTOUGPSNwZMF@LJKTJCpHHM`PGVAATRHS\\NUdUTNJ\e
pair forwarded&remind	563	FPP8P\b`GM\Sc[;c\PCU>VKSR*A>dRSY-^YHaXNmOV_PwJELI<PWXYg=N`]XSMAP
pair forwarded&review	408	6WlRUPq?^`WGF_J?U_.]UWDHR8eFK^fEaJjGBhMYVV`DAUwB<O>JMf]JpW7NQ>UE
pair forwarded&role	488	wA^eHNisd@BQBRlbZ\L9?NPdKcL<odI^-C/K\THZPV7Vo`cg`F=Uu-8fJSW@I&Y[
pair forwarded&sales	521	8Y8N;AKHChg\NfO_9QEiKH6Y:0[P*Qw2XVhTs\LVBO@Jhc6K>HU=KilQWP?ZUQ>M
pair forwarded&send	699	8d>Lw7IB;YaZHG;Z3k9\B?V\=9`r7o\:YW]NYNFTB?U,D_`CKa5E<g_V`e@F[CO9
pair forwarded&slot	603	J[:VNa\LdGW\ifJwNRSm7FKS2ZOQkSC?J_QCNYDg>V:WQH_TDXSMWZWGHhU<]?;d
pair forwarded&stage	485	bWXZJ@8?TYJ[\ERZwWJlHLUKZQ_G\IMRTREDULj5EGRY?Q]AiD`<L;e=AP;LR?RU
pair forwarded&team	604	EU/GqLRK?9WgPJGIA^Av9D7qC?XmFkZT\bvBKd@j7<M5m^ZD#iAJCYt?fd._U7F>
pair forwarded&ticket	491	:^Z/XKIJ=ARc\VZ[1cRO]T]pRL_lQR\DY]wUVeEV)HG_`;YSDZ3S@_oNGh;H_6PU
pair forwarded&time	544	_GYAM4DGLc1WJm>;MLEa#aN=f:S.=IjgQKiOB=^D$NtKiF[Of_I?7PA_GhOiBJe]
pair forwarded&title	673	F\FYU@KTKN_]HMCH:^<`9BQa7\`TL\\PLjWTYZTL@DMC:XJ6U^OAI`QG]wFI`JDB
pair forwarded&yours	558	CZNFwGF7>L_jBLTd:\?d@GLjW7ZaMZK4sbQVRn$XE+c>LXwE?o\8:nSR_LNT[F=:
pair future&glad	423	9DM_bFBTN0dXYMJLPgQUGWnBQb#(8Ig/OX;BVw=eQScGPvMP[+E@VD4@UY[9>ICC
pair future&health	491	UROSM[BUJHHbTEYeG_FJNL]UZ\N]XJPUXKqXMUIe_6^CeEwID`K5UYY>KSSNb>7O
pair future&hear	567	?T:BXN.AHT4Wbf#w8dGXQDYH?H=@@N=:@\S]Zc=nB*]D\ZTE/J3A@V\W]jLM[E<=
pair future&hiringside	539	&LJ<e9CM7Rgc7PGT]f>\G4IJ=<c`A\lQ[Vr^^wCdIDd9IZpQBPR778OI?PD8DJQ;
pair future&hitch	617	TANAPI?#KOBDGC]j<Lg;t5ZKSYaTOG8DDM=V07EC[POb>?XMJIX^X^SeGBR\OHPZ
pair future&hold	606	ElL?\?V;/[ci;c2ZFZ(dOQ:^=ChVLpT^c^ISebLX5HD?EwQ?U_AKBZGTJLTLnAU@
pair future&interview	385	.YQAN`1X;^,GQmG]5WSC5dj=O,ZiSYR.b?Lu_>.9;ZlW$;*_V?#<9JLGik5uAmL^
pair future&invite	546	M.K*J;E7FOVGL]RHwaZKXa_C`NDMD<ffvSWt<<n;1emN]%F;Z1EO0Dc[fTI_:[AJ
pair future&join	439	dH#]:IfOlCW-KS\mTVd9>T^@VYINQoIJP\GMMMFWV>ZMGMBW)dSe>Z;SOXQVe9/P
pair future&keen	516	D8DGBQReH=G@\TwWU9k^TVP?WUFT>T0<?;ggKGAYg^CdA:S6OT-WWaRe_R`^*P0K
pair future&link	539	dJF;OVCNgQIQO\o[ZUECYkVYwS8@PKOR^K6>5NqP_YZS^KXSg1FN90;UR]NRD7m:
pair future&mediaword	512	mhIcDw[QmZhMIO78bBm9JSLkpdADwIHO7JEKRRMZLR&ORn?U5XZSa)5G.LM.FLJ;
pair future&meet	577	QQ^\JWXGZICGMDV\9>FlM_=FBcTdFj<QWGdgO?JV\DUGBSJN=K=@]HR`T8\aUwEF
pair future&mine	407	VZn?[_4T+IBO>?wo:l1b_YjaQ9.]RwVH`WU]QwX9>XeR]pVO\L?DADOL8EJH7?Jr
pair future&move	557	aAJPUHCQ7F^EBRbTaw;<TlgBCF\N=;c[URRROVRIYEYLKCNO\XQ58JKaWSQe0]RI
pair future&not	618	w9:cVQ<M_A>bTAJIXDlZORdUUE]hh:XX9A]9RPbGUT_:RRSIC3aFRWCaR2:(KdQj
pair future&offer	543	^wXmHVWkL0SCgPHFZj@?FAMrgR,@bU@QSX8@nN`F<LHZN`XW46uB<DLAjWVHV?CN
pair future&office	461	#cPLFK0-=^GW<VC*QJ=PiPALb?:OS-`ZZcAPV2YQL^KTOMETSCKCFDUjKcHR@Na`
pair future&official	489	29d`GaF^eTRPX9M>cN-/dECSa7LCQh93mGGT[HU#5[Ph;]K`d8PQCF2_1SU;@Hm:
pair future&onward	778	=HI\HaYNc>ZEHQNCTeI7NX[LDe8P\JEQGA#JBRCcGYIeLO3H8ENI]>2BEP\OHMUN
pair future&other	384	:Yb=<cW:`M#3TKDERa=d^pQ?OcQC\ReP]>ub6@HI6@FtH^_QYMOC^A[@oRaXR>rQ
pair future&pay	605	H9QQ-Q_P\>W@H;@\LGd4e_RN^w+GR`:[Q>0FCWFLvPVcV<9TLEJhbEXNJHjKEpN[
pair future&practice	484	TQ7YUK_g\<ZAUwcVJ@U_LnAiE\\U\;?B9YV@bNJXK7XN=CQfE[FEIU^GKiZ<BCFb
pair future&prepare	520	BFqDf1;L#YYD<4lLOuNCJ`e<d@WH`BXVke8`.6LE2BR>GKVLl^3F;B[RkRA+a\UD
pair future&property	557	WnXuPSw]RE<UU=`Y[aOD9\BZ]qEG]kG?WIFQYZBZ\AAh_]O`_JHST;>QLV[T1>[I
pair future&received	484	VKW0X:d;J[_AGM^<O`6RIQ_ZGT`dRaG0FcJPGGB5T?ea58Z:wBM(>RENNZW=iGe?
pair future&recorded	653	;EHCA[P]ePOO]DAF?>ZSwQOHA^_I@>AO@N\N;Q:OeJ\_GMKScOD]_IYW>7MaP[YU
pair future&recruiter	592	LI<=HhV=_8F/gZG_BVkVKOHO@wXV>?SRCAl_HPPoRCUbD@.O6FKjGeQWXZ[cN`9`
pair future&remind	578	U6LQDFTLXMcSQIN=abL?QGVY\P\JjTSPOCQIGE];4^8oA7D=^]kD6BODN=K#DWhD
pair future&review	493	wM1C`CFZKBL:GEp7OXZB]WWEnLP=[CKTgBVBET@NjLQfMS_XFMb@F?NO8EEEF;KP
pair future&role	627	?`Y$TY9ELS8Y\Q>__eKWWP`T[MY[W79AMUMW?I3QV>m\W6j,WS#E<]\ebHF^TSWX
pair future&sales	656	HPZJX:?;Kj[FEU@VQMEYJiMGYAGLWNVL`V=eNRTTURHJ@:S]SbCLBKDG=I:@G[wM
pair future&send	560	W^\D?A6DAc.P9PJK^eBNZ^dCX=7^I:IEwQBu+<e=?BP@K0Y8OTLE37KZ?I`iYEc8
pair future&shop	436	HFXHG^eKi>/.XXhXLUwuMTEOVTTHL04PVFj`<ITLeHH_ZEgJB)RQ`ZMEJGP`:dBV
pair future&sign	486	I\ISBF7:II=][gIw?BRLO76LEGaU4T?ACZbOXWLNW8fESRiIHYe``]XQ>@lL6lW\
pair future&slot	503	BKD_^P`[)H=Rd90NDKIjR[47cITVE>V9goT_R*ITPRITH.:B;V`dJRwDUM;[I[6U
pair future&sorry	573	YJ>fE:OGJEo<G<X?Vo:M:[KF9UZgQEb@<Ojh`B_Q9Mco8ANLQb[#@6sdn7Q8[I^g
pair future&stage	565	>UUqWZT[[FchlUA_6lCWQI/c\[HUDOPY]U?Ohs[O#\>Tl[YX3Va[ID@LA`J9J:U/
pair future&start	402	I_<9E=Gc@<N:<QNNY@]EiO=1dYF5i8_6_m6Y?IIIM#\p-8C-1c7VOE`WB.6NEUTJ
pair future&study	575	VVEw-Una^Y`>P\GY6WYQ@h1`Fk1=Uii]GCO$aM0pB]8c_NCb8PvBTBS-GYa9JJ8<
pair future&talk	545	X6<\?X\ZM7G6p5OrJ<mYT^PEKh>XbL3=D;ZRRKQYsITqG>X@KUVhR_^j\8IwK^6S
pair future&task	474	W#X@VW\FkYS=eJPkR^XUiRb]/S5[`M9N:KGd`TLrmLij6GUVHJjJCTOcI6fQGSNR
pair future&team	611	6f\7[6:/MmpwBCDKM^MESZ^^a@pVCRa6njWKJc]N5US?aLJ0IU>2IXTPN_@8i5V7
pair future&thank	513	B7FHZFmLJ,;8eSa?h9R\Lr7GYLA_@:;(ME^UU@KJOJBL5Dw4NXQN;UoSQ?PPVdPV
pair future&ticket	415	XdN<IC@[-QSAX8hwB]TWO2=V9BbDQ?^;]e\YU]TMn2P*WY]AD`X9CTcgN506>IK7
pair future&time	543	1EX[SG523Z6SBV94Eq%WKJV]R1`d@9h8^U[mJVB83@cEHDo7Lm>O#\PegM2W]^,K
pair future&title	498	OYGBhSQ8NX\KeM>]BNBMB?l^=?[`JOG8cRq]TWVS#NU*Xh]KN?[5W8>HV=J@E`LC
pair future&wait	588	KCDFw`CEBiCVUXF\_WRiH<BQB]SZ4EWLNKnO_R<\>7EHMViDUJ[fH_XJbITJHZ/E
pair future&wish	616	AU7D=I@MT6NIeeTYAEc_VFMG9V@];Y;?8:\ZJC6\[WW[06mB:;Rjw\b_n:Zd5G(R
pair future&yours	534	E(%E^K1CV+AQVWEej4JR^C_D9@MnRAJGN,KaDN#VKDtZ$ZbE<@>I=e`K@U;f+VGX
pair glad&health	536	JuS*[I.UAShM9?gSZUwW^TgMLaG@ZLMCCa)WnO8BdGP^7FOVBIQPPAZCVeC=YJG<
pair glad&hear	449	NeBHD1OH-eUf;bD0KOD@I<FN]/aI[P9FXc7OKB6ZG:%MSM#OL+@+ZW]'PiNOi8=E
pair glad&hiringside	638	NwKNL+IIB[<EOaK?PR?;AL^KbBAEEKkYQNS_SZMKJGYCPNKQ[HM9:R_J_V[LILOF
pair glad&hitch	476	EsHL?'578fbJ2<PEXB@>hMGQa?>Z]h6IqSMXM;Y@XYW_WO?<W\H.N_QXiVbZwMW=
pair glad&inbox	665	ERCAJJDR;]GPNKBGNSLOCN:N^WIQ0W_:OPZUXc]K9[]WTQJ<ETQPJH]KwXJPa?FG
pair glad&interview	563	D`^2@8YGJ]JF6UI+TK/#jOj3_E<QZKSRUGA\@/NLVT\0SOK3^BE3:Go`Q^[hUWL8
pair glad&invite	542	YJWP$ODRXkJOPZ5CPRV;YHN_PF45MSOY,;$:KLTYD];TKHE=^ES.B#4UaVkpJ=YG
pair glad&join	674	QY`DLC3:=]W/:<d>N5UEvMFBiPFM\<K:wtKJF<RJuGH`6-LMQ7I+DIVRJ>;DdCHg
pair glad&keen	550	?Z^IL4Z?U[_gQYRX#IW7W>M\USXbTQOUY>IvGEVWCKSS<[TC`MQb@gYVk>JOLMTR
pair glad&mediaword	657	RTBXRwedU3F$tVYe>ZZ=W^?GCdLGYaTA<E]JK_5VeJ5pNWew:?UQZEH/HUcJ0[D[
pair glad&meet	555	04N=a6DEG[7f-KAl3IURW#;c:FP]Q.<KTCh@ELJYIKN?<>mCWLBPPlqh]N2E\HBR
pair glad&mine	545	U5ZKJXb]LM;4P\wp@K<RgHVj?A8R*RSKA2^QTWHCG_IF]MfZEPZOTA?ObYeQ)F[P
pair glad&move	547	23REKGPDHgQ_dRETHN[\K7[nIJmCd92a]_RTCP;]BE=BQ]T@>P;^Om>HS:G7wMH?
pair glad&not	430	SH4LOjPMDsoPITn]Pa\bY5G^DPgK@@UEZhdUOeFpXP^`D[[Y:wEXRX<cqgJWPROT
pair glad&offer	646	JS;k7VP]ORl9R6`3QDJ/G`.NHl6-DkOTRF>(wQNJVC+cBUIZ-PBKJ2R+Lw85>@(B
pair glad&office	407	2G^&cPN0JVUgiSN0DKUX3A;IM7wV3HhfRRLCVLb40[;%c?>'NEVQ^eM;IA><]9UL
pair glad&official	530	kH[G+meLFXXSMXw;dcJ*QVGY[bEF8XHh^:>\fQjO\JQ]UF:qA?KRr:AKPQZPEAEU
pair glad&onward	634	5[[66W\G[OA^B<IDcGME^mM?g@GEWeIiaIP8OWaKYPNJe<B][,HQF>OA>PT>WNX#
pair glad&other	458	UL8v=cWPQ[Zb_kbI;[?h8XQU1\SWEK^C%#`AZZ?`<JVPI`]eILjN]L?'Q^pUA.\I
pair glad&paper	533	w>9oZ_ldf8KQb]J`AXkX5g<j5Z@RIkUI6NXRnmfXRAMIM\HrRDe\UCHKK[`YQXRR
pair glad&pay	394	DLH@0c=R^P=DJ+TQOJ[c@]CZUdDMle[TO9%;MVjH[:AgKf2w7:PHSF:K%MV2WD0_
pair glad&practice	477	o=JU6deOO]^KVZOQCIe\AEQYQbVNwZ8GJR8KhGQc\GDSNiTZPJdeZKYD/\mQB=IW
pair glad&prepare	839	R[MIPBVKFUX=KLw@hF^=LYOG`O>B^]M`UVFPPAPCgFANRNDARG\QD;GGIJ\IHGO?
pair glad&property	791	M>@`Vfd^iEGJ`HZQTHYOISVaG`?IPRGw:D:9ZZdZQa=YW`NXR;jjhS0G3NOB9YX[
pair glad&received	725	G>TKL]?OHQ@F\NIQ;ZHL\ELRJHLXI6KHVUZa6cM`HJJMWBwCTbASDSUVUTOPUVI\
pair glad&recorded	417	LwTZVt^8VUEILQ_P4HiW^MKM@KU9UEOSJGF=IaU<i`3KOeAgYIegh6J\gD,c\Eh[
pair glad&recruiter	511	CNQHd8.9U]wL13\:LATWMM,Oh4GVNOX1V8cD+Sh=AK=VDDAUUQYD4XDMEJE9m_J@
pair glad&remind	492	wi7iUccRBIZnA`U[F^B`CV[KV_N\.NaRldhZ_VCPDVJ_JLtJN`=A\`GKtGbXJ3IG
pair glad&review	518	Q6ZITbNZMJRZYQ0mA^S7TGM]9[=jJcBw7/\aPraU=`P_`Y>Q\kl`B?QBYceP>eAF
pair glad&role	891	AfDI8L>?5NOO#5P6h;]HWV<AaQU=iW7<bb9>NB`?fABW8?@<KF?GB@cE@WN>iAMH
pair glad&sales	466	X@9ZN>;MfXZSMcOXQ;;UB_VW=MYG.T%c*OTjlCHb#kOOkcBR`W'c[<+JUZL>ZOEL
pair glad&send	388	Gj;+WH5?IME>8SO6PJ4CXg\Is70]Veh>q8[wL\K9L3_P8@D9hIaF)BS8RX8F]^T2
pair glad&service	528	HAR)eJBV%Y5PNd;QKY>e<GR@=>NR3CoHUOwH9\_JCWq/q@RKdr6O-YeXn]EdG>nH
pair glad&shop	442	W`RiIGi;\bHOkS,lO`Qa?WCVMM5h\]>FXBUNPmMW_PGZPVI[;lwTPC[YNDR_TJMJ
pair glad&sign	515	MTJqKPNQG[IBTXFk$b.aS4Xe7$+T8XlG_1a<LR2n@EUPW\eXJTVCEFN$vwLQD7LO
pair glad&slot	703	<uAO/K=KHBW:B?\@XOY<WaJCa]3TwRRAsZAEVHbHf>Gd0IMA;08>XBa)GOIWSGJG
pair glad&stage	609	9JNELLP4>hFw;W,F>OQMNCVHE6[R56VPaV\W,WWO3`U3XLWJHfARCRYm>JGScWM9
pair glad&start	599	ROfL8i\R?=<;X]UEM\e@Ww<:hl,1]SO;N<J0a]YZmL9_RZ8QCFFYP81><GW?FJ9O
pair glad&study	700	8FHWDacRJCsHM^AwFkaP>M>c<JES<T=d;BgOiPPbJXMJPeJK9WIDQGGQ[LQKKTOM
pair glad&talk	439	DUVN?CgC:KP_>MF]S+8AmRMfZG`N@6G[#M5bTB$5X]D@RH::9[0FiZQqcRSlI_UV
pair glad&task	665	DAgA3A>:SwB[M@ABMV7;aKTFo@<<R<XoAP6d,8p@@he<\2PD]aA:9??cSHXqM\rK
pair glad&team	627	PV[>@NQ=4VJ4@;j'U-X=gcG=W[?#XXDGISBH=/iG^I4Y_,CNZ(0UAD]BXYKH[W^E
pair glad&thank	575	dBJZT<;cJAWAH=ughNQJK:YE_WAQ$T<YHUB>AFVITWV=GdFwU2UT_ADC@NW>WP:B
pair glad&ticket	456	VbXI@;cV3\K<TFC<aMbO`T&^Ada5MSRUD<>^wQVHHT@V=?4\CJPHLI;LLIJ_M@]R
pair glad&time	683	@NUU4Y_[_FH@SXRHWWN8`Y@=X]?3UXU`>EFEPLcXWWSTKI9PNEA[S@GLNwVJGJO9
pair glad&title	575	8c_0G9@.@oXJ92e9lP`#r]QY]Dk2VMH?hq/MB;NOMMM\QM41W@CGB:UZQELCpIP'
pair glad&video	656	L0h>B.DCDg<d=>[<^GGH[XY6OJILF.WOLF]V90P3D_]3J5DIaL@L@W9aMfO[D@w@
pair glad&wait	423	=nBOHA,@MOPGC-9b1,HVw=Y3J]I>RB1KYWOK0JCAQIoue:eC5<-DInq@WeIO_KEr
pair glad&wish	506	QS`8<CISPML@+WTAW\@<FmPHgA>1=Xbj9HE]?/\;/GiM_B9_`'?^M<#08apQS>f5
pair glad&yours	467	NjX5#EfVKXRX;AB<]F@9DXE4fEP=d^`YB0TD^jY[MXPRoO9QVVO??$:>a\O1cXH$
pair health&hear	414	[P#G?kV']DoaQWhA`PXMMR_hcfc+Wn[aWVE>Umi-bN5SVfLCKV;bg:c97rF1PCuG
pair health&hiringside	508	[UXWE7NJ2HSR@<8BKB`fj@YHhFNWQF_F][EI=KgFLEI%JHJ?09R<4X\Qw6:[UN>J
pair health&hitch	721	JWLLRgHYcTIUKN:TW[NLSFDYc[GaTmHIU?M;DM>MLDUCLIQRN#=dUMFCJWZRWJ1B
pair health&hold	422	H(NZJBJOQKS[EVLRoSfiKRP=^VXJ$<>=UHgeFUR8%ShU64dXC]w9L_SNoAHR^RZ[
pair health&inbox	534	FLWJW8;#Bm^RORbIYI_ZILWZQ?N8KK<`gRFeF(AQDGRQ7IY8\DBI:CKOO<KOkK_B
pair health&interview	546	hVINCIJS2H<P=^:S`QOS4X]]nO@84/b[FDEi6F\FQLSS_M>JD@39SfAewTT`L]GZ
pair health&invite	423	YeDMMI?aZsnLU^FZb:XIaOI@MK`2g:aOa\U^FdfTJuN7^E^1^<\VRIN\QB^wNXOO
pair health&join	777	H?fA<8I;7lKZJA=EZMLDtNHHX7ZAE,ZWOZYW?7f<5`c<U?A@wPCX9WJsV=7W]KmL
pair health&keen	557	QGGD:>FY/MII<QD,1cHQF_WAY<@6wJX?WPCiOHYB_GKVWJPHb7O8D%W[CeW]U]4W
pair health&link	459	Lc4S[hLde0>SVd,@ULHlJE:_3O3.GiCDHMNUe]HqXN>\RjPQA>CpfwQXWZ^7NNLT
pair health&lure	566	EVJH5H/@FDEkH#J:cNh>bZS>\E?`SZJ>8tZQN5L6SHTT9+Q<]D1P9QOk7=(Np2_`
pair health&mediaword	744	cIWIL:CBKS>@IQULG^AMJV[AWF8U@?H8S<Xe5#F:RN\PN@[;lJ<ADIRZ`OReK^PC
pair health&meet	607	QONwJbPga@T4[YWUd<J?=h`MUc*8boacJ+;AQUiKRW`Ns_Cc[CUHY;CBlhfA.?DI
pair health&mine	379	]V9:=VGjq5wOZjWgbcNB)V5>`_O7RjdkAGCA`HRENn;BtR`QFJhXlRP8@Dk>'LEY
pair health&move	574	]Z.FNCAr\QPBkm=XOcJF?LXwY^$9VfSO[K>8UlEW=KnY<W;nC>Snd?7SHMbkD<)8
pair health&not	435	F1IQAZPb\EG/oI[MNPr`YLQdcf7[Yw5_;SIBNZdYu]Np77`P,PX_T%4KfAj`D[`_
pair health&offer	683	A^8NKCK>C4?@L:]H]LIYE^SDYk0BiP8#fVKFMIJJU>=q<PM>.<AKIWZ4GB9=^[?A
pair health&office	529	KPZ@IcPl>Kmq`ZG;;ZM=IL@T8bV7NBwV=S2SMVS[LO`QeHUFM9I\8[SB@sW8V9T6
pair health&official	424	W1CV0mHKPGc;NOMMTTpPcZN]Rga:sh8)1@>AB`5FRPKb?RLcQPOXq2,9ZCV%#O?C
pair health&onward	585	B^FGYRAH^bFW@d]D;HKaPQ8HN=KUJK>MdQMwLH>OXC_K/KQ^H`AA9XP[pCPXiPWi
pair health&other	570	YYFX6R^PSV[Sh\OYB;uLLNPNGQM?SP]dIEI>WYWeI_@K=r>g26`wkXD>NTWNS;-Y
pair health&pay	532	B];UNTI0R;9*NGpHMGTUSOR8Da?:P]5#G>\C;;BRV8P^MN7W<I<cXVPNaMJRPT:V
pair health&practice	627	wX=c@AZip:VELPKmTh[`@YSlH[FIifTP<@MAYfJZjQ?jTXAUADJMQIRCGnNG@G8F
pair health&prepare	572	BSaLiMVK;[9]KCVLP_GN:DTNMKfhw>QE`KTS^G_IYFCNDPP9GsH99D]udN7ZY<[=
pair health&property	424	kI.KIY+LSTDTE\RR.XFZdLnjIEqMFKCbLDjISrGOHPAFdL@a;+8LIVI@[c?S(8#f
pair health&received	610	VYT\O[YuaKM#:DvG]eQ7BvHSHH9GkQQ\HKM3N]X=UV[aPSUm?>PN[9CL@DdG8O=O
pair health&recorded	484	H@_3r7GHPKR\h4?;MEXL\YEdFLk*\:E`JcWG<#YD1ZVAME3NdMSjOMbHRKC:gbmT
pair health&recruiter	671	P@S,aMFAEYAuG[jFKF>XSAwEZAQP?CJR:BZZJEUGKUbBL0V/dY7KL>HGp5GhBdYP
pair health&remind	660	MH.n2n`]f9mMPV8[NNbASIEK=pLPLY4S0?;@lVLgLD7wJ[<\5<O^TGA?DFp=4FS@
pair health&review	487	OHEwXkU\S7YBMT5WEGd:Fi>I@UQ83VZScMBUvT_CMVIIOf>o87<DV2FH^UA$Q2A2
pair health&role	660	BEfSDM3AHw\TECj>Q@MN]?SFDDK>XFM?9TOO:4T:TSQDD78EtQ;D9INNTFMTT<gF
pair health&sales	634	aNBEUXjg^C`EXKINCRM2O=>YEeBBWL9VDUMBSK#]FO@T^IDYI,SJWBLGBb^C?:;=
pair health&send	669	PWFYEKOHZ6]TND\WFIY>NQGBDVA[YoQRPWWRXHQ[eNGXB[C\89SCC^_E>`N?^@#C
pair health&service	479	FHaK]PEB[jI[G\>NF<ZVa?ULI99NUBYZ+wT=II?@TId,R6+5i4*#TIHG[O1lXM.?
pair health&shop	413	W/MbGSpvnBV<gXEbCJDHbwI@.?A7;bD`@POHbp]h[nFkWl@[sIT^`IFlArB@5C78
pair health&sign	695	8KU?CI5Q\D=EH7[Fa:[?wGXDX\RAIEAAGRPJCD6CWGQX88@D->>ISH[KSdGKYQF=
pair health&slot	470	C*iCI1==^iDdJZ6TBGM7C,@Qe]I#0,3VM9UVF)_BKe4@T=S+pMe_ZAJ^[BLm=gg6
pair health&sorry	504	FjF5geB>pLI`r^kUW,[`;>^X;3G6?P3>bL]O4O4n1GKAYfJQ(1[YUwk$9@Fc\0KQ
pair health&stage	583	l[#JSD@MB@.-FCMSASN[U\gMDQ1J=JDMPRSVBB+\d7ZkHQhR'ZWBUTUAi7DaDo9S
pair health&start	612	SR[V]SI=KZM_CdJN`KCA]NJR\LUC^Nk?WNA=KI@W)cMFX?9DUVCK.LHwNR=GQJTN
pair health&study	552	t[MJ<=cWaIEI?YG_XZI[JwDLi@>AP`^^S9LK[T`Em\`cORN[;5NETG@@nY`^KS,C
pair health&talk	600	mYQVR_e`=:K?QhVU]k`fC]cUUj8OTDcbIOXQOlZeC^w\hfL>K\^FOSOYd^_ZXPIH
pair health&task	729	X[]A;P^FY[KPQwOUJUN?Q`RMMX=NYES[IJLQRJKK\`FFU`5[Q24PT>;G?Y]ZQ@ME
pair health&team	493	QXFEfBJ;FWCc6`IFE<jO</NWLOjTE7[ISbJ_AMQN]?]23>B:IcN=RNwYfEL]na0P
pair health&thank	551	E`LSOqFkkFs#JV<c]NK>NcMMCJC:MIJRMZ[^`dfHdT@ZRNP[LTQ`T?GCMd^K>W2F
pair health&ticket	421	F;\98^IlmEf7EWNd,fY\MS_hTkH3J`<iE1I:D<H?w[WWV\VLN@:]e)ZML\JZFvUn
pair health&time	472	oXFb\^\LlVc=dp=LY[ST4U+UHYF)scSWUQR]]jRW;=B_Tk>gBVjZpEM6erwjTSAF
pair health&title	506	Sow3k05.9cNd8JVAIf:RlJOTX5HUS@J5_Qb]C:X<VPE2=H6?j_<<-QFaMZ0#`Bp5
pair health&urgent	446	n^]]Z<'2CNGH<QbHws+QXMlOU0\gF3?2[_OP'IeFKE?JP=mVUrT/PMETXJF`<FAM
pair health&video	505	UM;jDSj`n&jKbKWfV]nB<gEbL`HDVwPCRR89jm3hZ>9SAjZt(>`nkP;@Kko1:^0O
pair health&wait	446	NLNY:@TODSEQVb7dGtEm7icFUMQ[\HrPDFYTG`PTjW?BiRfLcY<#KI@mn\FLAS_.
pair health&wish	454	Sj4U;hcQd?.EqSCYsc9W7jGBM\,TSaZBO/TtTTRXDIgQh#EaM=E=UD\BwnuVGM?D
pair health&yours	811	QI`DVN:??aGWB[CGV[MMHKHN]<ANTVJV\FC_PQeHH\O>wB><iC>Q=CBVWLJ\UC\H
pair hear&hiringside	531	XrJ9OB8R;%dwJV*OB\<SK?J\XOdPOIpELboJIPVGFZZ3`DO5GAF4J`DTKGMV[AZP
pair hear&hitch	524	1eP*lS5CU\njYZwJ8MB7B9Cda<WbIRP[N^cJWhKVFCI:VdM>Md7PSOSHM`XVl[=D
pair hear&hold	374	BMTUJuRSR^_NZPI5l=ObOWE5p$n.^[FYGXF8fE\9&XM#ChDnaIWB=Z<N.Q1FON\-
pair hear&inbox	550	/LTKR=P#MTaW'EJ<FiLYJ\TMA6BGC(I>\CL9GTP62R@19:U7R_WWVJEXX<=/O[NW
pair hear&interview	483	_[PkPV=_r0W5G,T4OUO2J]8R>=UP;LUKwWdcZLQIT0BaBXOfARj[[EKY;9W>OfXg
pair hear&invite	592	RADcmAO/9(j7O=IV_X>.QUF[+=bL#RU=Z^h`lCSFJ4GGHOUbCbZR58^aM8>I']_b
pair hear&join	466	h]AIMP$MYDN]Zh>KkULeO[^TNM[3LROn:cW\^RUM@DceO^TdVWQO[3K<EwXQPD9X
pair hear&keen	453	\a?;:]?VIscM\.a6_,s3hY_-uWKCSLGaKME?M=wZ:\NcR2P7OH=MZ\BD+AJGHR4I
pair hear&link	511	wN]KU9W_:ALD4G]9Wef,WSQHTZO7s\CCU]=>l9RWfNFe4K9E[UOGTDKZ;?CR]SSM
pair hear&lure	445	CrMABF@?C\EZFdYQN?VoS7Qd[RaQM\iLTVH@E`8LUS\lwZb>OTLVTNDRpP<FYBXF
pair hear&machine	836	=C9HI?K\gCbD?Le;7]=7NwY>?H<C[0EeN4p;729C8?C6@WgHJgJaOLSM;<ZDXe5A
pair hear&mediaword	441	RBrd[KBHd)wLUE^IVcM8]phm,P?GU`LTtL;rKSP2^-<])HkZ?HZ0HD-b/-[%FHn-
pair hear&meet	570	HGTKLHDShJI=2ISGFL\:UZM7YCOBwRZIJQPV?LHHV=bO;WRe]=FB[@TXDDRKILQ3
pair hear&mine	564	po?^DgfKRAPBGucKIW:L(Q_eV762BI^mBF8:Zw[Qc`HS]WFLKGTYaRV4aAZRJLD[
pair hear&move	556	[Y5`?[ESB9hKHULHPNFVZOGQAi>>U[VNEKEQwFDJ[7QpNSKbG>a2MMKEk>F:FEV[
pair hear&not	703	`9YL[5PJSQ6TIEYL9W9Ab=eP9KLwXNOGNF=X4HTJYBJMG>TVM2SEIMDED<`I+OP<
pair hear&offer	653	LIE._I=J@YePEbQTGHGU@?:HWKkKRGYCgkg>L]4\L2UE8T]<CcE9JbZSGL@#]EEF
pair hear&office	359	jhT'n>m.kdWYI>]BOF`KPdbN9LV%UJ\TZI+P]/J#\n(Bha`CI:`SU*2%4bRJU0`?
pair hear&official	527	#L\EDIBGFK<TeN;Kk;k?fiPL_RLSe6<`G=09SJGQ`]>;RS/CH.<X^>G\aVWBOLK8
pair hear&onward	593	ZI`UL^^lXJRXoQ9P89XEM>D]OQ?7<K?dI98BTS_E4T>AwX=YF=iZd@==JcFQJCXE
pair hear&other	607	oEK\DCSI<HZYXN[UAb9O#ZTrKJGUXYRQFS^caoKEWEi\I`\K>bZQZKXW\FP<=FQM
pair hear&paper	471	n:O@NI:<OjWXN]:5J[ObDTC;JrX5?]aJE:D=[]WU;w1$oJ\NXgOIMI5BlLP1LUh7
pair hear&pay	465	SSGn_O[PP^bvW`;hMNaZY?6^EUs5jCfCCe<@UHcU0wA=]S@gS\vL28HZE7]FtVd:
pair hear&practice	476	jQKW2]^wj=h]THn[GUa>8g=dTl:>iL?n#/Q#JgLT``3]hmSb>EhfXK3A;Pt5/=)?
pair hear&prepare	530	9ZSD=00L5JL7\@GXP^L._BFDYVJRmNXJw>EPA0GSQR@=5Hk?S+^_NAQ=F@L;Z^_Q
pair hear&property	535	@THNERBFD]PlCN%EPf\XJ==WIBKd4V^W(AhLw:Q:<7R:T^WFTwL>=WPJjMBNVZdG
pair hear&received	518	OaND:=JGgGp232dAMZ4JBbhIb?53[TIR,@OM#HTTG/5T2CGp5U5ZI6YJ6Rh2IcKH
pair hear&recorded	444	N1I[VYjm^TPY^O]PD;iKaHKQ&;9glIFe,@LCL:3]wG6M;QoOI\iZc<CW/F9.YD3f
pair hear&recruiter	602	McDKbGE:OFw]T?2V7BVaXHNoE?[M^MA:kjc>af`RRB7LLTRBSWeAFHb^NIC*ULJL
pair hear&remind	594	PH9]VJH?`EJ[jMNH2#Q\\MNYEJiYL0QWGV]:PLCiYGgd[RWH9=OEiYeKMCDAIEDP
pair hear&review	564	kFKg:OmNUAKB7R>Y?9AQ6;CJMSE=VnJ@QK8DreERNSUqMZ3fXAUCEJG#MTb8<61/
pair hear&role	506	OeE4aQ@@H\Tf<\:@QLDjH:HNe#]F]khGb@h<Us6KQOSBT=QQRedBFO[UaZc0Wi4>
pair hear&sales	392	r]EBde?kUEG9cbZQHa*75fj<1YNM[`KJ]<B^@J:JNTVb8ovM3TUIJ;#G9Q^KC^TS
pair hear&send	432	3P7LhN9LM#bQnGLZ:FSV?7KZ=+tcE*DmFdTs20KHd.gL]N\B/pbINjD+I12\PQXa
pair hear&service	495	kROF_=S^w.JCTdOYmM?IHOcCaJ8f`h?tTNMGCYkSTXGUUdC?K<9[YbIR3KqTU=EY
pair hear&shop	577	G]77UO5?\NDO]Z@gENgaG83O;XLc=9a/Maw[=LI_]_kZHLeH=]JDU`f_^N=MUM+\
pair hear&sign	658	[UQNCBMHINp@KG]?wBU@M`IAWJLFbb^P>JJ6[N`RGCFZF8B\d=L^OLSN:XHAO=U6
pair hear&slot	643	O=?G:IUIa.@HG@oDPWITVVZ:3L6CGBaUPGf[PFDXE8ieIGwPGbEgHAUHI7U]OqHU
pair hear&sorry	497	?3BW&gTG]^MK\I9``KPO1N`HKVTHPZCiMF#G%=;NR[\f:AQk>HSSUETBW5sBFMGK
pair hear&stage	581	wXD=^D8=FW0KHW4ZSI<IISWhALZX4gYFUEOf9XERX4bH:YFJES](NIVUR]HB?EBV
pair hear&start	522	NNW9L>DW#phYAX]NRQ7Z9WF[_LX;BTRKQ\JQNSV_PY@I\NANXN9AJAMq?jDKBOwL
pair hear&study	577	cT;VO_\<W>HGRnTQNV`4PM#a[j>>?ZUpEAQ*eNYqLTKCOE.iIMTRUIB-XNl\YKHC
pair hear&talk	539	TALGWT.CHP6n<iDO;b3R?\@T]BYw<Lv:M_VT$F.S6J]I`DTZ\k,.BWUZhCCZ:;?G
pair hear&task	457	JV<<@aJ<NIVIrGPp?^=DbH9[Bb_Z?KT;3WTeDG?qWIcdB:RPR^[mKm\FQ\XNRgZw
pair hear&team	533	[t)PXJOMPAhVIW6FL^GY8S;^W@m5WiuISeN#VR1eATF:X\4M4NUS>WXHHh@5Z@0Q
pair hear&thank	603	.2b6584VC^H;9D]#SMN1fJr6YDF>T6=i=KME0Ed/3fQNJ1j2VP<iGT6]:E?PFWlI
pair hear&ticket	735	QGSL#EUDZDd<O,^DDcFR`RMWFQ5@iFQPRKIIBC>OM8F^5]T^M@>BGGD@GDZEHCUF
pair hear&time	529	.Z:4UHSQG<Y]KQHFE@G@GWNbYWYHPR@JYXEFcbJmNNJeTH<EK)#CYdR::aO@N)77
pair hear&title	657	DYEUYN69:PQW?OJC<Q<hNG=O>NcP5QRFWEsbUODTG:M7<FTF?wN@DXY`IL6CUMTI
pair hear&urgent	622	UN@]VbJl;J]-Wnb>TiQKKcW=>NQ?U^M^?QiA]XViIFDsYKHV@V_M][5KSlgCOwHS
pair hear&video	436	_?#\?ONdP2kBPJfhaWiOBf]N4cSc2V5?CG`;a68:f03k7bsg2boVOM];YG?C:B=J
pair hear&wait	565	Jd4KY9X>3\^SKO6?/w/e9BH\:7PIaZI6[UGN_f:;I/GYFUgR%lOAQQSNkMAAR@H@
pair hear&wish	645	;SS.Z@#:DKceJRXETJ5qRR<?C5KVEAe?db^THUMN@CI9PKY@BP>?@cd`ZSIGIjcb
pair hear&yours	324	,O9)EA7@/E9SQ+B[S/RRW2+W<5cKG4QC@>kN3+DUg)Xh#B[YBjP;Lqs_s;U?Vlkf
pair hiringside&hitch	530	@u:NOPC9<_V_H`0NW]GUW>J[F7pUL\LVwb=H\X=T=]=EMX>4JZ/mB\]8OfA]P18=
pair hiringside&hold	457	JFE^UR\GQG`wP>ZP;7T]EU:DcW>ZdW@NQMOMiXPUJH6]CMSN*LK:XS:WO=K8lf>O
pair hiringside&inbox	483	JE=R7R]Yt@c<TCaXSSUV8q`ZIwP\aVQWD8NLXQU;K=F^PUL^<RSQ6T@?SkBQ<65K
pair hiringside&interview	611	X@fRFX_URC=+JH[i]KY(YdQLTM67CsGM#>@WHTTU]fBeKi?aUK0eM?>RJh[i5<GJ
pair hiringside&invite	700	fGa6;>;7PNK?GGJGcdJh2]N;_H?FUTG^R86_KCmGNLYCGA[?w>N52CBeQ_YZB8V<
pair hiringside&join	522	Z^WDQmZRn@ZFE[POa>H7IQWRTSAFPOJQ8?%8N+KDgeGPiBVmOX[nG9J0ZLB82=0w
pair hiringside&keen	608	IcG:I@M<?G>B2UY@VBBB>qX3_G#JCmWE^[TcI<GL^1Q6CQ=4/1EE=@XANd[\^E4E
pair hiringside&link	570	NwG5NVY;?HaMMSYQKXZMMN<SQ_K?IUEOWwC=VE^Ks/a]3AGR8ZKi:XbH;V_>_;5M
pair hiringside&mediaword	467	EtTFG4MDFNwkXfAWFoHpNY-_OYQIXKe][>\FbgOZ.AZ9ZaiC+NKS\XIKGU7DUH6G
pair hiringside&meet	594	\Z?GAWTZ#L`QHT>PR_NL5UY\Ba@=DhRCGGOSOmaaTP:I?Y@B>XKZ?I9Da\L=CTXW
pair hiringside&mine	686	PP/[2aWar#S<DE]R[QG01sGLKMCIErVNMFEKfRpieZCaQZJmAMkX\>[QCR`I=T>5
pair hiringside&move	459	bHBeM[W_SXPNYMwQQ^I>>aDY1RE+L\G[QGAFVbJl6@:=5^RI?2Uc01PQDTd<r]j[
pair hiringside&not	468	\wLC`>IYUH2TZaK`RZV5Vd`OXOY@'EUkjRNTNQGlSPgMLOAJ>DPbeOVdRZ?`WSQU
pair hiringside&offer	648	XZ08GI8NEVMN<V?AYNRTMOIH_KWIRFR7cwBL<OJYJ4XQANR=EBDA:[m;XZ9WbHDL
pair hiringside&office	518	DWHXJXrHcDZ?Q]3I]=R<@[>RDbBGT\_\GSM9K\GiK\)X`0@_0R.Vf#;P?iRI[<M8
pair hiringside&official	507	IB_:IQC109=aRES5a_:[NIb/JCPUK-w?OKeo33V=CRmG8;^(YP5=/UGQ_D8SYIVI
pair hiringside&onward	447	FcY5\AHRwKZZc@HIWN@<u?\YDHWPRXJ^]iZS=YVX^94G>>`jFJX_@BPgKKH;O2h3
pair hiringside&other	529	lHPe1Ydb\AJMZ]XcHnD7;Q#:<[N3<WND9>OTEEDW]l?cm_L?:Rqon@8/H\`T;OL<
pair hiringside&pay	649	FYESLjKwa1RIRQHvFfQ>HPMaCd9M]_Ie&I.7TqHdD^:TSw;pIJ==Z=;GG^I;N7JL
pair hiringside&practice	519	GHLL[bUcMGXTV[QMLYmQ@S?u]V@\L]KU#NXK_S3h[:<tdKIlDKL^`FVG^@\6AR=K
pair hiringside&prepare	595	D3GODlB[XEIUOrfM8CdKUNIAU?PwKFGX5LRJHjNT=OTH^@^F>8KnaMMDcAYUbAFg
pair hiringside&property	476	PGOi/EWAGNS<OfBOZL]=?QQTX`C^PR]]/RWC^\^RVnH;jJEwc5<MHoC9ZJTZH4HH
pair hiringside&received	598	7VRMB9FUGXwBSkW_KrGZ6MS_KOM8dYaG`]TXWwTFL?I<PW]L<XAN>LA;XU>ENG8N
pair hiringside&recorded	607	YKPwNLRNbGNE`EKFQ]J>?HIJMjCJHZOJEa7NL;DL`VLXNPHI_L=MPLRJTNBAQGSU
pair hiringside&recruiter	556	Wh;tOb=_[T@#7[`CcH[O(h6>Ug0'WfeZA1;A5cT>aERba[LjR?]Bf,B<MNEGT`@P
pair hiringside&remind	527	]V>UXbLNP;c@ls^hXR`MKk]nco>JVcg]DNML\cI\Eq9SwmO`6@EfSGW3[opSENKM
pair hiringside&review	466	LUD>WM8B\2[X[0VwLTRGJC.RSPUicJ5QQv`CSP`NaXFuB`R;@S:HnakGAD7MW77(
pair hiringside&role	654	IS5aCqjsU2J7\NPI\_R.EMD<RPC@IfT^REVFdtQ`[MCfaK;wH<YhWCA9JTfL1&?U
pair hiringside&sales	501	m]#a?bTcP6O<NGBujUNW9d1UIA'aBqCSRJojLRJGk:IbMr^QSGIRXMCNjNQW;3QD
pair hiringside&send	510	^k7iw;HJTMkZcl\kEXK8cH?oOZZBFM]SS\Afph?]KEGZahk].[]`XH?;KNG@T:-A
pair hiringside&shop	323	u3XPebE7_NlnC7ON@HK#e4C]QBW]qG4YPg4#RRS6@R$JrDLXVM[cf#MUNl?IWVLD
pair hiringside&sign	454	c'F<XH9W\%GYid_b/oHP_G?RWW.X=LGP,:DwKc9^[W5vtFTH8<d4J+g]b5VpMY:I
pair hiringside&slot	498	[=ITgG_ZiSs[FV@`LKkL_G6UEOD;]\@UH\Z@bSXKUd@oWT&V9#onXT:F^QLD;AUc
pair hiringside&sorry	718	R7JLcYDMA@:@HE\VO<DTUK`BMCHwGE]]Z<WYQJIBHG\U;?T]L7KJYsbXV[:_EGZn
pair hiringside&stage	464	RY:EnEI\K:p\T\68N\oUeAIVbES@HQmTSw[AdSOD],T/IdW\UIh28\]8^R(S_7?Y
pair hiringside&start	386	qUEDTHMUtVV.5vXIvpY.i_XilaGGR_g^kNNU=T^&w`VrWlQ^i?ZO'/9f;HqDrWaM
pair hiringside&study	575	RR?^WfBQcBP:uP^m1AhEdW@ZcANGw?B?9HV:KZofcP1YX_XF8NVVMJPPCO\CM]BW
pair hiringside&talk	501	RTINJN@@P;<A:PfVKS[JoQl`[J4l7?oC=,>w47TVkLjX^Za@W+=`>K_cjlvq/R^j
pair hiringside&task	551	#]H4KQDRF_N_b>UlIc8@[=CP3=rvPFKFPIcHXgFlE3GCW_jL8i/*PRHI6PK0aDL6
pair hiringside&team	434	T:aCUVY^N4YDBDw\UiRZDNDD*Y8>d_U@?9%B;YKB-gAOQPN320JOS<CARw?^K@6?
pair hiringside&thank	568	c@EkKQnFVKB>XVS[NJT[\JNYGO2P@wCAD@=DUU;GUS[e_?<YG>dFY1PZ*G\D2JJK
pair hiringside&ticket	699	MR45JGOF<W[@@P_LDw[;61AOOQdCJ=EKODfBBXV?[W\7_PX5DhSPHIi7SKPZSPFN
pair hiringside&time	545	]Xcpdc^OUNY\khb^JJwI9YGa)A1@Q]BCFAF>V\TfOQ<`WTHFH=JP?ATE?U_YJ\QH
pair hiringside&title	802	fX4ZFb`ff?S>dZgfLZZKD`JMXd)L_k:WW=R?QeLYcD>dR\Sg36UdZ@?0ClST<B#[
pair hiringside&urgent	412	?KjD8E1Q^Y`LS3LHHVb,@YTRKTNDGJWMMS`6?WT[hg[CeSK<ds`llT`O1KY7[wL?
pair hiringside&video	512	?QP=bLZJYQmgo0l=Q'^JdIFi.SROra.4awTDHX=MZKQUU@AU9SNPPPP>H.\IhZ2P
pair hiringside&wait	553	cLIwL8aLfNcJXW4UPSQEPY*SPaID[wZX<<<:SUXbM[BWWG>eb@UV[6YJ8XUD^:g0
pair hiringside&wish	403	BA^QS5?FTWiYK9'JB@lUS][K[VS^oMOYKbkAdQZ@=e#mRUY3^h=FbM-Z9:X;K[U-
pair hiringside&yours	742	<UZ.X08,;cDYF?DIOQ?`S<UOW:^p<1JMMMid-EG?QOm:S;_(]>?F9YMwKH8baZV`
pair hitch&hold	475	KbRJZKC\=JKSV4G6T:o^UTWY8U1iOSX@w[W:F3TJ8L>YOCM1@O6RIZZ>;EQDQ\QH
pair hitch&inbox	415	?<`0DL9FbRhNC1qMMwa#^gg@hF8:bG;_C6PGIT__CuQ:DR]EUcM_CtEbL:LDGwLd
pair hitch&interview	628	`JR`9472;X]B4>8DjOPP>wZ2G9^75*WDVMDK@1q<H6GM80NRB;aS)7aha348>4aW
pair hitch&invite	559	HabBZAM?DM;9V`FYOLX@QM?ObT>-MIONbC8R=@R\9QINc>.A]>QWS?MTMTwXDFf=
pair hitch&join	521	ZJ]Q\B7T\S?VE4cNQZ9HB>bWPM>NDK_8Ob_XMQ\GTEKOQReo`aLAAO`I[>TSFVaw
pair hitch&keen	433	Xaw?;GJPWbE=TO\HJk;PAft_oMD-lU[eUJ:q[FP?[UH\SXOqTC`LG;hbtblaNAPH
pair hitch&link	481	Vi>4U:fOSN+#M@bLRe7>Lqc@cM9:JCSCO3>o/OaVPbGPO?3Gh\PBO49RD>_Q5HUD
pair hitch&mediaword	554	[U7ZE`jcSC[E[]FX>>`C8YAhXd2JLsMOV5:7mLHcm@[sapI^BF[V]SOCEwWH?B7/
pair hitch&meet	650	XfKP;Bi[PTTD@U:HXeBBFVOOINXGQNa7FQHmRPPBF@VXPP_NIVC5L:JO[[ESRTwQ
pair hitch&mine	524	G=A+`OXCnWVMLO?XLKNb_8DINI]^?UB;LWVJRk@TML:DRa^HF[NYw[_2;K2XUQ4C
pair hitch&move	569	P:Au^eqqL@s@pI1SZ^LV.NFa#w0@KlEYLJSDv_ITG-1u/`]s?JGb`TG-\]o6NN7O
pair hitch&not	900	WLWfERIN5WwN=;D@T]LKL_>K;KW>OPCWCaPufE\KKFTPD:Ie>f^V@9]`\NOH?OoL
pair hitch&offer	656	:aJI_9OI#U^b1YPMR6TrZDISO=QXCRR?mXYGVZO<bBO:9a@QD`RA4UdP=RKK`C>D
pair hitch&office	616	Bj7hU`UUICpFW8wQWST[J0CYV]DKHWREIQbE``fSTJggJSQZA9OGcT/1VCbFRE]G
pair hitch&official	442	QRSYS9<GHhf?DIP5IPc<DUR(P?G6TgCgaPB:6Dt7^`nJUGT[C4P[7CQhY=dpHkw0
pair hitch&onward	489	<d[,OPuVKwb;X[<QL];LTDXU<^EMXoXgQW1iDulMMQL?U]WCbQB4BFMC]`cXTKh/
pair hitch&other	526	X?YRLAjPOR_PF^RCOnBRJKKORJT@e4WQJVM[JCrHVwRHXNAMYGXAMdHgPTg^LtVR
pair hitch&pay	490	=pm*gZ:^RNpOF6P\Z0\bbU<GdDW>`Q@THgF9vOO<]VH[<[6H>6RR6Ib5MKVEw(CD
pair hitch&practice	482	al7dWeHkR9XKwqHdPOkCA^NTIh=@FdF[K2<(cW[dV\FiJeSUW:;^W=L9TecH3C?2
pair hitch&prepare	540	Y[MFT^`ENOcDPF\#P\`GDPUN\54]aJL]QDUBOfsWVN]UJZIKFXL>[0+9GWc?;aHE
pair hitch&property	516	RV=a\P]XOY\B<da@8NLFBW]4GqMBWHeaD;8ZS\eSi>]]2He\D?HhJ>2#FRaOA>/W
pair hitch&received	536	o[bMHQJ?=NJ9FbGTkWBWJp[0VNNQ5Sb]J>fw9@l)N;ZFUOnXVea*>)?crC=C4mMM
pair hitch&recruiter	663	@fd4?E\HXMRe\QX[9A]8R;_]NQOMhJ._JYFJE;U^AP<#g]F3RJ?b^SJVNHe\HVSA
pair hitch&remind	711	a`Ho0THCAEl9JDIM]fM5Od7>@Mf8@:FZ<TLpO(w<LB?[@6YfKP^E@@IZUGLR;dj`
pair hitch&review	352	<JM4Uk>gXS:C_biZNjb6gQSqsVAFnJ8bXJJ#7sO5n@\[]]=LG>.XY,'J4am)[&L-
pair hitch&role	537	WGNSSDFLH_UR=UoMPTPL]BM[X<]QOKDP_R]MK8PFJGW6`:ZI_`NUA\AfVNHSwBfQ
pair hitch&sales	483	\QNT89NJF_VGFKUol\HTPOWIWIFIDQX#1:7VP[iG[sMMGK]Y\IX\<5SRbOcLOJXa
pair hitch&send	505	TDo9MKUHXPI)AJ`DLR4[\e^F]@EMWSTg_7YZ\JaQKiQdJQV7C,l2USQ0]Y\HJ>wM
pair hitch&service	538	SA^Tt\[IB,\VUXJRLF6GG[PEEePkWfZUXWCXIc6aQ=Z^:ZkYK;@6^dD:0IOOU:C#
pair hitch&shop	561	[)DRG\L2&`SDMGd<FJOhKNE@)SXYJL^8>Ea_O?d+:NeX<;Q@OcFH7JMeoQDW:wWn
pair hitch&sign	424	:UQ+FeFLM]TPc98Qo#kDWWG1oMNRR^^JWRB0Q_H^JE?QV[IBE;6NTDQ>S8LTb$L1
pair hitch&slot	470	*[YQW76=;lF`US;VAPU6R#OPA1HFj9ZWP[[L@PD*;DHM8X?B[VRVVlKUIP8Pk>d4
pair hitch&sorry	481	[8TF>DADKAEHO;C:cHDDSK1)98OAN7^M7KawQ@eBH5BMN:ZSFcSW28X?X56G.X\^
pair hitch&stage	517	7X[E`/>CIcUk\I#=I2SVb;GZ^7jf_5LWFZS_FPj8SHK7MQ\DW_g[BeTS=1-LV/[=
pair hitch&start	532	FZ6IwLI@MTYDKZ8AY?DbOvIFTWA5]IGL>7F=2\gLTG_FRPGKB?ON@JnGMbHJTPUJ
pair hitch&study	434	5Z>AQVU>=AbcigXUFP5T>QUg>XWU(0iGc@gFchTOM6eWm_hO8Q`9LwTAUK8]AnNI
pair hitch&talk	408	P@@]IFS:F`<\TK??\wG]OK<@A%KIfE:3<jICQL]G>RBpNNYfFEjFA?c@U:@AQV_B
pair hitch&task	632	UD\C\=D<3DOn>IXJSEOhHHCBC=`f@0aFcVbg<LJB=XPF6DiQMkd<FS\bAD#F`XV[
pair hitch&team	636	N8Gb4DF7ICr:1<.(ibI1?F49B3w&GKXAKKSlo<a?FKT]=2I[9maE1BceqF<YJOeR
pair hitch&thank	613	I[T@<PQhwUD1@MkcZK]WVKF;NQ;VORE[@7eT8Lm[SUn^f=d=O/TnwKCU_o_\G^WU
pair hitch&ticket	491	MGjN]`1?GTe`RL8WHe8[GUJQ\Wgt#RP?YDVuaMY5MFLFL\VP[jRLFHFC\JFLIXUL
pair hitch&time	537	_/YWDSFWIKWC@4U/SqSFCe6M;Tw<XEW71_)n[TR\](@^D8I`9SXK@*aHkP\IOWdY
pair hitch&title	547	;L_W9#bAJ\]Q@@97eC[DBZBL0Q[>SV:D3E?c[8IPQ8I`>?LRHLK^6:>cjN=SJ[_(
pair hitch&urgent	670	VXQdKDB8=]@DNCH7Q\#UCmdPEGFJBFcJUVZOMIHRF-OB;LmBXbX9COASCKJQKL@O
pair hitch&video	635	\Yb0<ELATW-AFMNEjISIhNgSZJFDT`?]HR=wCEbHM^W;@QK9e:GEMDVbSUo`RFO;
pair hitch&wait	505	8l2FkI\P_ecVO^ES<^?c42DCI\Qn8O\KKVmwLT8cI=Z:\OeGKP;HL^KN\`9XIaMX
pair hitch&yours	811	_LHUB81FC=VB9<PJ[_FLP^M)GInDN>P9LMYlN4l;E>_dFJ]RIXSE9JYld9AIBVwV
pair hold&interview	459	p#FvGOQ5d-bk(4Z#p(rgMjQ&8.CBBCWPJ/^:O1i(2Ci08,XjJ]s4h?<o94/+*+]n
pair hold&invite	443	UJ?H<[AD^S^ZjCWl`=XoKRIP#W>UZZCJUJdLQeDRP<\UIOT^&XcKWQDN>1I??N.c
pair hold&keen	546	B]BS`SlZ[WwMMFQE6W_.QPOYWJMDejY9^X6P^BMY\^E9cIPZ`;>I[P7]LReUMXa3
pair hold&meet	491	lM:SEKTeS:_HUR\NfDfHC_\QVk7FTnQV@-MIGqJneS@maQ3w:He9g@:L]^S?>-AV
pair hold&move	548	8VW?OM5=EwDTRZF]<QJpK5C\RCYl<A36dPZ[S7N^XHeHiYX/SV.gOr^hhY\XTZNR
pair hold&not	743	IMTZl2BOQQPSE>#7]EF]CGLTGKJRPVQcmLiETK\L?JXKEYe\JS_?SbE,<=DF^RI[
pair hold&offer	394	@Ee*IM.DRa<R/LZK]QPk<3Y0CBMOA'?+]UrA0GefdJiF5WI#AL[(T_W>V>KW]L0S
pair hold&office	607	YJGUp1CAK;BXI@71i6glI9cGVP?TJEMZ`J[-AGBGWFPPFCaUDB]MU[S#6X@CY#+K
pair hold&official	467	eQ\HBZjFNSkbNXA@JR@[HFHC5MhbT:^8=R[UcGVKRD>Z70QkGwfcS^`^Z>F>8jBa
pair hold&onward	437	B2FVjWI7^A(`N@j]G5geONBV2H.WSJ:dFA\MCM1VRP`U_ihwcSiCn^;ARFRU943\
pair hold&other	438	^Z#HYpX&[a@eDML29rHD@PJPO?@O@JY;gII7HNT<8[KadZSP[+CpMZ:DJPLQNoZ1
pair hold&paper	488	WI76[G>/AJBmNDGHwGJi3JtGWFXcR9lY_gwU)=@2%FP/@SZIRTaAZafTB=GMXL>N
pair hold&pay	366	=w5XQSQ<PHXn?:KDaUYb^OOLgBWt57TKm\QMEcA;j8Vw^JbRFfT>KeoG`l46a7&k
pair hold&prepare	393	SSF^fcJ_VvDH)3;Fr#aO,DkNiDJGK]P^^T6K>ta2A<[?QQ@hL?Z7_e\#A%KOP1UU
pair hold&property	511	OC_PZRG^QS:W=:<Ht@8`I3w_>KgP:S^W\XkVD_bK3ZUF<^ZLNWP?=bUTD`R3=B`O
pair hold&received	554	K]BN8\eSeeQPLUoS[?kCN^G_jTICeSbYEGNTYZwRXd8kZU8kSMgUP2D<I]WP7`VJ
pair hold&recruiter	468	UJ=X\@-TK^QjHV)aB^=G<94jDPhF<_g\FZe@w[Te2?IFTgP^3p`MJeYCWhDJOC(N
pair hold&remind	611	j)>k[M596<OM8EbHwIN`HMP3;?aXA7uL]:fU;<dM7DV[7?8i?EkR`KFFB97=:>ao
pair hold&review	558	MI<@OEHN=ZPwG]9cN?FU4YBMU5LG?_K0MDV`QDE]2UWWBKO?DQKC;QKQ`YANm4`9
pair hold&role	793	GQ6HsID>DNOpQQAOFQDt%DN[ACPa?TP?`Y`HLXL`)<`9XgwE@KT?Vje7IT8YX<?A
pair hold&sales	647	ZHC\KKPGM/@SFEUFJJwaMWdR\R>AkVGi[9TLT^HF9SgbJqYd73ePd_@0BQ`CB>9D
pair hold&send	606	Z\S]4LMbIAe4GVbKI>TEGSZQTSAJNZ;?DAC4ZwKYaR4aTiCbR@[UL?L94`PUWTB[
pair hold&shop	436	EJXm@<X_dTZPbAcuMS>UHeMDUciM=359IRX?fSihDNd]bT=wP^Ad\HtPfsBtmfZT
pair hold&sign	511	BUaEnSQDWdJZd[4l8MUSI4;VRG[d+LLT;w,m5JKXPZ?XOGTFWj7D:cfZg@KZh;VX
pair hold&slot	519	mDSQ[<L?VE0]GX6Xa]bk@G\FIB@w[UXkYOZbEclFIJRYKo?bTcVDApQCAOH:RH9u
pair hold&sorry	623	TBBMK>N5Z9HW5JT2V9Q`-OiDB:S;DCMe^Dl25GdMCPw<POL84I]8qhGCF4C4C\Ai
pair hold&stage	734	Dw?Na=IF;VXgNIBGIU9eE=HYM8jXKKZF[JgX]eIJ5=U3@jaR;`H8LqVD=PL@d0;B
pair hold&study	548	PGFKYS@B_@OPH;#Km>\OTBQDDG\_=>U]WP^Y?DQH8[bFKQiJJ=lTqUKMO>ELGFIV
pair hold&talk	588	lPGW2E:[;*8QL@[DnNXDIlXCI-AS:eaqFEG9;;wZEM^8O\XNVKo;HE9EBPEWB1UW
pair hold&task	492	K5QjeUS^Gc[nRm?RIIwBodiXTX>VR^1Rs6K`6I_fSnTcblDEO;GPN>FnO^mT?SlC
pair hold&team	501	JCG^_@BTI1^mP8AKF\Ja@.VWDDPM;RhY`^f$MHRS5E[TQ_7PTGD,[MK8.0(#b<JP
pair hold&thank	384	JVTiFEk<W<se\YPXTVl=DKUa;NY1aYOWU`iQ]WLa<RNIbjjX0=D3V`_VVw_IlZG4
pair hold&ticket	535	UWG7bI@8\O^eIH=UTOYWABOST4wh5I^>jMaG3LQN:MP3OeFKO^NSPNUD8H>G^HRO
pair hold&time	678	iF&d\NETJ96`KA]B]3luMddPEADVL<\fQ<w=CSUHVEUOCiWV6:Y=\LT8<LAF8<Ar
pair hold&title	464	YT><wAI=DE3e0m:NT]D\(=c_>DVaOXjSX]n[Q\d37PX1GgE6CQF3ZmV3P:4K^@?]
pair hold&wait	511	ONP1F9YAQL>PEIFDZ<jwTVY[X<`3D>k^Yd`JM6[88?U@LPW`OubB]KafRJ?AT<m>
pair hold&yours	444	uPAa2-3b/EYUU[R<s;pa0Pcc,@dDFom[B_v#quCr]Q8XJjN`cB]7FCb??jGVg5BL
pair inbox&interview	663	lg:]VIWFMVUwIecSCcM\9a>TD8]Z+[F>?RQUMJEeMBWJIVMVPUR]FYjDSNAHQBBK
pair inbox&invite	498	WkhJkL[:PMXBAGAW?c4SDP]fd>ORUR];gT7r.MH?OaNRNHPia#QDKX\X&IKf*77^
pair inbox&keen	490	aXPMeNOMNXI[bG^Z?NtWdB[t6BBKaP6<05\=Aw?e:W[<FLJZJ<v\EWRJH66:QKf>
pair inbox&link	631	ldINHENJ;n9POwF\YZLP2VNqTDLILXaU\W\YKCZKMqPPoESNKS:3QSM?^eM\:Z`T
pair inbox&lure	373	eU[\+eQUw0j'keja\[[2f_h4XtAD@jTn?9biuKKU\L1NZSK\?P\PQI7`-t>;fN+O
pair inbox&machine	474	EOaPT5P>fSOO)7E$U]I(Uaj=^-8Ps=H8twXA8?6AC@[^M]+SqQL<AXDWBBMN\Gs0
pair inbox&mediaword	447	N[BOK#??FK_iP6=X<\.3DYTLMXPaWBVT]PFY]AEa8FPLSYwT@bJHBNnKNb=JNJ5J
pair inbox&meet	641	H6AP;>NVRMJDI@kG>iR9XSwOS_59O;HMh3_V@:53@V]aFLS9QQMjKKGKOUZ`VX:=
pair inbox&mine	631	]LK`=cHLd0HMW?QNHCcRVeWMY[(<EMONbRLKIO9OYLB\AK>IQRR4wFQ>ONTZ6]LD
pair inbox&move	450	`MY<EB0CIcHQ5TAShF;eeJ#\sJI>2JMYE9ADNKrFSTNX\I7WfPP;RG@QqJ=vJ=cZ
pair inbox&not	653	Q;QFOIH[WCc1DAo8)r:UCYpM41>KkF@J]FbIHT<B?6HQ<WcSMEC]Q>MM2;N2w]ZR
pair inbox&offer	415	wSZK>ZQ6AYf2RM/;WKbFXcVB6GTE\eRu\QEAEFfMGHNeiD*V]LC<N=GQ;UKcsWN6
pair inbox&official	385	Tk^jWOH?BI#_0kCPamXKCBAiXUkrV6d@o<h=DF]^YReM8>JdLPR;Ue\>oG_MmT.W
pair inbox&onward	459	AH#MUX\WVQhRtR8dAi2GVT9BB$]M(mR8ZaWdXl8FHJHcgGYHXO<3XhSJwSDEPPNM
pair inbox&other	631	DW;CNUN<a6JOg[_w-HJ__UKAG_>aLT8WDLZF_Y:[`?5fOG][;GFg_Ue=\KUCTF>]
pair inbox&pay	494	NXB`RMC9@WnIDG@WWcwQPfQ\NI5KROTk^H-A?UKH^LC^F:CFO7f\P<YB4[LO<=F4
pair inbox&prepare	539	YR\;EGJP]Tm8KVcJFU'S#XJSVc9DFLNQNLL[dk/*NLXODYLQQVUP0SE\BFdTSPLW
pair inbox&property	636	WHHNNYPZOP]IR\gLCHRIEXKZTSfYA?TSU8JNO[`X=[T]^ZUw@QaZUJ9M]TL]BG9N
pair inbox&received	643	/JD15DLI_7wE:G`8N^C;UJiG;KI<\6H\\B[P:DL@35I8;CbZRNAnQ9MRA3^AibFE
pair inbox&recruiter	559	P@BL*O?2TBeA@Pe/GnSD#MDTBKDL@GKQ`Jv2C`DO9-GH9AgH9WONCYcHGRQ;TeJX
pair inbox&remind	430	;s>LY.@H7i[VI\bM8R*iYi;TG=T[4DFZXWi`F/.O=BQHgKp'3U?;AbjwWEQcY#bI
pair inbox&review	592	@P]=IO[DbAfB7E[EMUCIZ]OQA\0HVE>ROHMQALD6XTES/<NDIPUH<#0E3BJ-e:PB
pair inbox&role	627	8OR>QMGINK:]V<[dIEZ[w'QISJ=pQ9SNQk=M<@8UeNFITUX<X?@PBaVlHFIYCUBL
pair inbox&sales	618	RUBWGOelV?]G^sOhj>gVRXAhaf?DRPM\36UQ^pcwcXV[Ua:V@EbNjfR4YewU&--D
pair inbox&send	492	@]BD$>WM6diU;N#A`,vcX\MPfF,H^P\MJMN.ZUbSIK7289EH9NZXR?g:PGWJYS?g
pair inbox&service	605	MwW\]_OX]KhQ_X=a`6FKLh0XR[RCQQJYDU5@]YB_^W>T_m@f9Z^Wd9HTYeScP?MH
pair inbox&shop	592	mDNNFaegMNMIBwETWaQ47laWf_L=O[KbN7?W>TONLNRFYYNY7]AYM6AADYhK@d]O
pair inbox&sign	603	Z^dIXNSW\F_GTSdWU;kH]hEVi^=cwn89hbJJTgG;dN\T;EELGKEOFUaKC=L/J`IB
pair inbox&slot	605	Gd)N^8USG8_Z^\rX,wGD=NFX?WK[d\DG]EQ:^_HTJ<AC6EYE9u.XKVjJHbEMN)BZ
pair inbox&sorry	494	TCQA2]RA$MW0P2K.d_B`2Ta<JKbWH_K\<$NV^OS7?.Z]F#EZ4ISSFCX\h+3MWa[N
pair inbox&stage	502	Z[SM4O=DwD^CsYMW??M=U]G=dSO@`FJJO<IBS9AUJ\>Xs/LbO>EZ\UY8NMV^)YHG
pair inbox&start	518	b=_TVVCacXK9ZI>OS]EAZd[PO7OU*9PKG@XXSieJ=JfWw@M[]YfH@R@sZWVe:I_C
pair inbox&study	513	YNYCO0G?hQE<;HCCXJZ=JNJkB]SLNV-XMQHZ@F\WOkT?]GQmwEQI_ZVfIG/]__RK
pair inbox&talk	434	Ol5?`A[hG?P^Q^6RBwAfAJRZ_Jf]>YYG^`TZBZ<>IHBPa\ETVYJI4]MhIV?<HQJ<
pair inbox&task	516	f?^R6JL@P`DJHD@UbEN0khEVbWH8AETN@E=\A8cCOlQZT1(Pw5VgQ5,XNAWQBB\L
pair inbox&team	488	;L.[NPBC^Gw/lVNKSbRGRSJLGd+1/G7l==V@YBWPN::J\DO>OWiXT:O;<H=A^]&Y
pair inbox&thank	662	7N39(C6?KPA>?B]0GbTk7daB<AL;N;[MO0hNB@S;4GM3?9t8<w+\NEF;JJIFsg@_
pair inbox&ticket	659	90b@=6FQXOa;G1w0b\<7^Vf>[H:Ds5NhQ<4F1.L64?SCN3K,pLNi7J2J1Na:MXUR
pair inbox&time	718	@_>>=EQHPDhXMPX@)wFLKFXKAKSWYDUVRZZ=Z[@OE=ELEZ_L>WB^[IDENEH<nQ=R
pair inbox&title	536	CZI4SKL7MK<Z]u>m;TRUH4PES?Nh6BQG>FUXR@7R^EX:U=GMCILwG_R[=<;GPNYL
pair inbox&wait	678	?P?A@?<ROYcd6KW:K_[QCN]OSREPH6FB]TYAMcM=@:A4FGR21wC`LRSPFLGKcXJ8
pair inbox&wish	396	wCaRRFHTWWOYUL0rE_ZVe\fKQAUJF]_SD57DUFFmM\4KZ<6G9PinPNNGOZhuMJNQ
pair inbox&yours	512	][K]>0QXYZ[gVZ;U5KFZHU7O[GUDS]c\(F#WYWO?8j11dH?YK.GWD[BKIA0>E=g9
pair interview&invite	630	G8`5GDI;E`3I<ZVC_M7#[RHBg4J.A<MhTM8hU6`-6]X+k0:;[K,5GJ:]`XRcHNc>
pair interview&join	521	35T@OFS<hTUwEDTUCMTEaS36P@(?F_J[8FM6>KPBXoW?VODQN1=s<cAUIJ\]JSID
pair interview&keen	824	PAIRSIZJ?HQV\L#^CMPJ@AL`DGZL@EBZF_H7`QWH5XHBV7>IHUKZTQOKRJGSaTGL
pair interview&link	400	<^XSVTP`OOCXdGJd?;q?^[DMSKj^aGZM2sVXOJbECw8LS.SDHSIeHP'KA5H5kcmP
pair interview&lure	643	XB;T7[QaMBa=^Rwd[Td3GhNXKT?9ZWMd%CBIGWMQN?BQHFXc&NQTa>IBGQ[7QWAR
pair interview&machine	738	-ENK2QEef<^NE@wN<Wc5<_\D<PA5c?=cE9d7L@ATBB1BFJKJHTMp79457GV@ZgNO
pair interview&mediaword	642	WM?]Ddw_t=YVqdBoWUO=>PInQ`JP?_FT;N?A^sEh`K6b^SRV?`R>_?f9A_eC7BJF
pair interview&meet	449	=?UGZ.ZD]SA_VTSIB=JG<IVJYOO:d`1P2:8`BRHPIgT/u?5Ba#<eV\R>XNXGLF)0
pair interview&mine	584	]wPH<\`]XJLFm\fcXX[]DIHecQ8IYjY]F>L:sZ[XbU;SPWLaCHPNgB7<UDQ8:WND
pair interview&move	1024	`75g<PGI?.wDJ;;EYhNE4k=F%K_B8DS4;W\TvGOBB9Bj6JLg8ciB-3hS\51<>Sja
pair interview&not	475	\8;bp8X>]3DUMPR>D/]gb/_C#VZ_6TC=BK[HOQ,Kj<T?=IjHQI3Mj\RA?6:A@E<Z
pair interview&offer	668	3RcB@NGJd][\_8]SNQZ4R@AZOAU4YM:\9gB?\U`OIwODPMIJ[dSmR4J[5JSA[Ng>
pair interview&office	492	a<^G#YMJY=dD^D$[XN>FWRLOKVH=DWTeR.9IULP`9oJRZLRZ[BBNMRHSB_?T<Av\
pair interview&official	723	NQ_RBN?QNAKMUKMQLZ5TFO`H@PHM<BT_A#Y;LGXKPTJHKLGSI\lbUJ4EU?EJNMAJ
pair interview&onward	690	;7TMMQN<\LGZI9]9l=^[OGPBKDBCPU4JFFTZEL[>KQ\IBKTIU@`NeT>PI#EUHbK^
pair interview&other	751	PQ6[U[TRY5M?GJSOQTHLA[<^DBKLI[ZL=JKFQqP`NDMRFgHO3FbMD9NFMZI#Q@Ja
pair interview&paper	391	ZXV:eP;PT?3?0D`hNjFDZ]KceHNDnQQTE^RR<d>QaSbC?6]Te#._[,,g;WaR&,KW
pair interview&pay	573	RH5m'gw_gKWR]TUbG=sXFN/mD\=:PXKc=0FIdkKH`[QTZQ<q\rZJXFR=KTGD?DC`
pair interview&practice	684	XI%^Q[j`v9fLZXegE_YI6ZFbES=JjZ=KMBM$g`GS\H.ZR_dq?Fjg`[?#R\`GEL2K
pair interview&prepare	621	<l`Oi89NXT>\[FCPBD@Qg8DLS@[ZOBNBHwgJd]M.POOHQ[BMXl<AEJ;`AM@;pNZI
pair interview&property	824	wIME4LBI?K;:@XF@g]=9=rWJh;66FSdVO:CNLIkNCMYI\EQVK>B2:<BA\c^X>LP@
pair interview&received	707	LVNMZJZS\ULgNeONQLZSY9BT]DWQN;HcBXI=]V`w?iEXbNH_APYeXNDQWEBD[ILG
pair interview&recorded	636	C4^^6KJ`eNmSL@hWF?`Fw;(^NMW;\E/R?K:5\Id_ST;RMI>^cQqgcOQZ8E>*HZFX
pair interview&recruiter	542	`4d\3LCQWWIPFb13@XBJTK6?JM;3c[AL6Y70UVfKeW7AWIFIf2WKZO@==ZN2Z#6E
pair interview&remind	363	M7UI:;?BXs8fG]:Y>S;eW:[HSPY[#:U4jXRF2<L:ZMs8@X[)UQ<9Jv$Q+EI\n=RG
pair interview&review	478	p5\\wSBPY6HdgLUL9VO9YD^aMG]M\FLNHHUEYUOUHVKUEVS^KGkF^WF=AhUXPZCH
pair interview&role	595	XkaIM*:<3pCV1G%1fg:QCai8h#iC5DdvkSIK7?d'-d_4j3LLU]PE:U\HOmGLgUm;
pair interview&sales	619	R#OG=MLJBQ6@:M<FtE6XJ\N;W@IH8[]m?9@PG1UBJL[HE3TAPEA:2V<D8?BDWQVM
pair interview&send	626	QX^I[EbF<@/aYaSIV^2:#\JI>Q7o5HtFULGb[\JMfTiaWZLGA\;'[FDHo\gn?M*?
pair interview&service	572	^eVZ5<SBFhBV0X9JblL[4bZIS3<L[\a[]LaGT.G@JEGR`;9kSBXG/#Tg`Y5[8LZL
pair interview&shop	583	_TY)FG5:4U?aFD$8hBHoKXF2L.fi86W:C?bXC#f><Ng7O=kR5Y]EB]@QLA-UIUqg
pair interview&sign	656	STL:W=W[JU@JD@N=E]E>ITCOY3M:LA]\8<IW-<a`KPL=U?HaYHYhD3CVXCWG`PU#
pair interview&slot	509	IJ^GQ>LVScFFRS@ROhKXJH9RMWc@PGXBL4[PWDK;6I/Va6dVOT;CLHTChC@QK\wL
pair interview&sorry	584	`^7Y[L[N`.QQOQi2Q:wK*Y];4E.fKKUgV1E2NJF0J5NP2X:_38XEK`<0)J\JBU.f
pair interview&stage	595	OA_UX@JHO`LZN?+KUEZ9X<OIX;STTTFaXGHAQb]CEWE<`VJT]6]WgYAGBKJGk=H#
pair interview&start	552	WU^]GBTOXH?7O#RMPaH7nXH`WUM>w\@L>;-@GFYA[V=uQpK^JEKL<6?kEOe==\ZC
pair interview&study	550	O]VaP\ZQZiPo`QHWPMCFTa@nKNVLQ^bTJPY3W_?c@?LB[`CPL5GMNGK;Sw\KSY21
pair interview&talk	579	OCEY:JG@9@[YVC>:L\NE^PK_UURJVG:O6JLGXFUP?bN\@:FLZQYV::JSCBRSQwNC
pair interview&task	504	,4ZD@G+;6C4N$OENJF\]`F^6^@L=R@RSfAOiPA;AAQ`KTH;#kTVAN`:NDYRNYIRH
pair interview&team	471	TOeD8AAFM7=\X7K9ojNJKXi?M'PJO?>[d=JA;#^EROVCJ5;FaJWKUqP[[IMHA@:J
pair interview&thank	860	B`6KRPHK=IWZnn5a8ZOg?6#f=Q`XJVUHQacUoY4sQ>ODchZL'LEgLn[;[UDF^e$D
pair interview&ticket	446	3]YGRFNI=qbVTMPUdVN'\SlkP<Ya\MAh`70<9AdDJWI9SQ#PY<\PSB4T<KTSc,w,
pair interview&time	558	lHFLEH[LR=/DFMJMkbAMO`XMkJIMEOipV?>YDFpQ#[X=WCKSS@Y9MO4HKILK$>O_
pair interview&title	596	S>TO8574\_:YBLA1wMLKFB\3R4]1:8[s;5TQ?4o<-f[.^4DChGQ\3IQdnPH_MV`S
pair interview&urgent	641	nO0]A?LLD.X7-?Y=kpVF2bE<6;JPbGYME9wV`@a=X6N_7Efi.jT7BVDaV?G8IK`t
pair interview&video	448	J5QIM7YYfVDW]ASBe;g;9B>NTPA&DA8]JDEAI5SGNdEJw89Gc9Ac^W2HFSaVRPQ,
pair interview&wait	571	:PHIRH<;=KdrVL#<4K7[b7TKG?mSOHJ;LqgNQL@T#KA*MLS7@rN]H]:cW^:7e]R.
pair interview&wish	497	>CoYMd:^T[`bdLHPG)w-j45jWnbIuPLhXYB=M,QdCp9M\;'@O5ifWrWTW2<5nNbA
pair interview&yours	604	NNCQM?61=IQP<S1:dVPH?X?5M1aZ<DeDSRoSREZC9GV?EDSJDwZK5co]wE8VO0N^
pair invite&join	452	9qpB3\9JNR@8*R[0pMfbGd6Zl0;DgjnUoG5:69w8nYQIHKS;QS9WSHw+UNTAO9RC
pair invite&keen	499	f1MJJJMY-FE`<h#PKU[adJ8eXh`U;XHZAU78KScRW;LHSIUS=MNE`QE=PTT5cACS
pair invite&link	421	,RPALIQL<oZwQJUG@eKXg<S6KPgNcDK*@\=`ZAEJXcB=ZTDAl[QYLwBSE:P^nY,8
pair invite&mediaword	548	FR=Q`QORw3`Ic;Fl5HU?FMDKN\>F@F2UORSKKFIN_d6SI_MRB]ecKOT]FBH;SKO6
pair invite&meet	448	1WSDZ@ADAPksR@7DCQwYiVBfMKvYN5:]<Z<>=<qB[i$,RJNS5IPR3fP\1>$A\:N_
pair invite&mine	461	bTbZWMXkZJEFT[aHR]V@EHGM_Yb3QOPbBLBMOPccWrM^vo@W2#]ZM@7AMQTB==JK
pair invite&move	735	V07XBNQRU;iKK8E8[wWNR^?O9Kl7I;[@5NNcJNXGABAF@J7bNQX`;E\\W;9:MVbU
pair invite&not	730	^RRPVIOMG:EJ\`eHLJGOSCWANEGaW8cBwJaW?9VIWLZ@[NkOH6\>QV`SD:IQTL=\
pair invite&offer	467	bJX>=c8WN=$Ce]XMCYZ5StaNvQKO<sVMN@G.Cag\IdSQ-LFAO@A6^]NBKwA`G[``
pair invite&office	612	ZOEwBaa`[;iCY>KQJYUKLCFP9QKFEpTHGA$I]INWkZ2n[[UkHNdJQB8\T[b`CM>N
pair invite&official	529	hYDo9Z\BK=B,>k?8R;C<Bu?[KM1NMBC?Q:OIXCOIbYVALYJqD#S;X1ES<ONRFDLL
pair invite&onward	530	fTeE4Nc9.J?H*GM6qW@MCV_=XOBQ2BTWh:[b6IeDS1I6D9X@S?U#1II\DJ]J9[bY
pair invite&other	461	DtLh52BJ1NO?R=:BoQI+3M-:7MlYI?wKFKV`-PIL]KcT(AtA&wjVLeXnk2;M;WUc
pair invite&paper	411	:-bKX9HBQ>9Q@KN-G#N2=[;MNMU104dt>NGG=M];1`GK\2S8Z84GbVaQQE@VE)kH
pair invite&pay	426	AY;'^4]>FYHJ\IB>YHd;W_WUVS7Jw`M;dfAce_T?TQBia7N==GdTQHA371G/L^ZI
pair invite&practice	444	QYgRDTQdXXJAHTg<LmR>5c_`M[1_q_@rdBG[D=>U>V]URV]dYDXFI=VJOEGwRVT@
pair invite&prepare	491	MbIG]*NM[EI@RI=I^t???^XKKZ?JTb]OuBEdW3SFPC]/b4+Ia/GH.&<eG[d`S5C#
pair invite&property	551	KKVNDW;OUCK@\`VRXHQ=<\=8^R:DsU]pPUH#[GTDTpED^;@H8U=7SIWMM]W?K@B?
pair invite&received	557	PGd1F@G8Db6A>^5@^0>JlUQ:uKC@67S`;d;R@.p@/wmAa.;Cc)ZGE<C[L@NfR?V?
pair invite&recorded	577	FDO[`O1QoKWgh13KSLRTa1<nEOH=ST7Z@\<CObZDAoO;A<::USbv\WXfP6HSwWRR
pair invite&recruiter	568	R>MLK@KHUWLAMEJ3nUR@OXE]A;FHSJNJHS/IX3wOH^KE;<6GV>F?M>4[c[JJ8Aq]
pair invite&remind	497	CMWVQ;c1P9\'UBhTF;F8uVK>_:HDK4AWNu#HG7XA?S><ldG]JAPVR>[`(SH5iCFT
pair invite&review	522	UJhFKWeQ^FX`bXIQQ5N>EBHgTc[>WN:i8T9DcOUZFYYBe\:OF^\L^waH@^L`q>XT
pair invite&role	556	AQo=#UF4:k:Y=a=FYUJ0GWHFdD@/P.CWH;EEJ>TK=a^=k>?UU9HV19CaC_[M?=e=
pair invite&sales	752	KHHZJUdZSCXQKAP[MWW<wM?`M`ZETUFF;NU3JMMIUb?oOVEXNHeXWUEH=NU1YQQ<
pair invite&send	502	pPUALNZ;SqL?TI98?UECM_Q=];Yb?W[V[=KVP[wecghd[^RVX\DJ52HYjRZS3hOT
pair invite&service	571	WYh\TX_O[SicdSYHHONL17TTK#[EheMXP]CPNL[&I]BCMaI>GRQL\ODd1JICXN_@
pair invite&shop	538	HWWH=;RO:S;U@cJ^^KLM9WYVILM3JRRMeT9bAOD`OZwG_I;KS8D5YBF3RmQP?:l'
pair invite&sign	621	TRBE;01ZK@>A.FM6M_CIPwF?S==GmCLQ[IOO4:RAGRML8FO=YYUX<FT[JE`VY^`I
pair invite&slot	714	ASMGNMW?OGI^wWH=CKN4]@AVLNOM\9EGQ`R8NJeESJIRUFROE7gXcZLNDDL?TXHE
pair invite&sorry	546	^J.<_VJ7JKI=EFJcWIPFZYSMAVNZY=FAKdQYYDHNwSdUOLO_MODOLK]dPDPPfuMh
pair invite&stage	447	\;AF?78D=JF4E_5l9`;MKT]SC@@n*G[SHYXbBcX+[PUIGIwDZR/7DAF[dO(FiDTa
pair invite&start	504	YVP;=SQ:#BNFI_=WjQPIdNYeMYEVUM`OUSBU<Q\/-UQW^X<LWMJ.E=/bQXWdXNU=
pair invite&study	462	XR2_HETI]BO`CTSKo5m@[w7IGXoS]SSL9O\LV48i;7YuGLcQ3dYcYKJPLFCBLEQs
pair invite&talk	532	NAUCKS^GN>MOVaMWTYNK1AMSIJUMJ`PKL^STZ\CQSUX@fN?JT#9YDQUS^]NETGMJ
pair invite&task	673	SFG-B:@@3k:^ISVBcMA6BCGSVI`C6RKUY>VmEC]G;VR3wJP6]WG.;V]IafU^<;W0
pair invite&team	645	pPNT>9XFCML64C_E\]:LL\]JYR94[H]Uf?PIUGY?MKP]1JE]C#R8ZBESEFRZ7@CX
pair invite&thank	720	fd5jK_akh7l?iedk`LbMEm@UBn=9k_Tc@JC9]a?m\]9vhbCb5$iQlEL#9PlD4S4T
pair invite&ticket	575	e\8\`OY@\NWY2dMZNoJJ<f\kIj-YMcCOZHM@^fE]YW=]^fMgBMw`MQY%@XUMSC;=
pair invite&time	827	wHPV<OUQX;N;G[FV\]CGK]UMUN=EQkThY;BIQD^HTVKPULJM?*SFL:EQLQhB-FMJ
pair invite&title	635	GWeIA:2<V^UL;TJBT=GER<NC^PI@Y6LY[ZLfI5[>?_TCj/2>w>VGNZL^ML6LVJUF
pair invite&video	661	EHRNESIIWZahMTOWwGZ@RF`WNUN0bK=[6S7@TS]AIa;5dJ>Fc8J\WIFE&HK@HQCA
pair invite&wait	464	jKiKp,#NRI?4+M_L[?Bla]K9IV49[NP_UD:[BII7]BHVSZZU7NW*d3Wq53W1)*Y:
pair invite&wish	433	\\5EdFP2VH[VfgEc@Od1[PDV8aMcNYQAP_MFk\-fn2@e4_UCB:LhfEN#[iOBO?5a
pair invite&yours	358	E@[N:XTEM>G]Eq4:qCTVPQ2?W9RY@:iwk`V?>YeX8MUApL<<>a1U\lo;kINfoZGk
pair join&keen	618	[IZQS<G@R6EFF0VEBPNH\ZR:OT0de]MBUdXfCOEPwCXeCMjOM0D@BEOE0RYB/HSa
pair join&link	419	KPYUA=tT`m`V^K5Ri5CGle\SZ8P3b>0l[-1.QRwPYmDLrM?_R?8PFk7H4RWJN[RK
pair join&mediaword	695	NbKcDZgQhRQ_VPW`?RfJ>P@SOTIDeZL[\AU7O\Oe]=DYROId7[wlWEIJO9S=O]GE
pair join&meet	530	LOLT(;_:sYN;fNL<K@b#WA[KaOAChW;FNL-&RO]WZN7g@VJWDIrjw?BW6<ODGI`F
pair join&move	489	Ug^TXR<P?WTVEF`XX^4Lc^PDZLaq>FLQrcdO?^N]\YiCITF#WI8k?XZ6DdIRgL?H
pair join&not	449	khCIs6EXWOIwDBn/TTsgTXJlQjGFvGh^vM'BD]fYaCCN6btSHAY8Ql]NM>JAjN\;
pair join&offer	705	@kQ:HFBGH<]:B=MKT@\8wJL)Ob2RMP<7WWA[EH<Fp>Fs8IF7@F]DB?SMIKH>QaRT
pair join&office	560	nN>^;FMX^HQEpjTVM_[:?gaj^i11iFLeJJ,TTSQ_MVPHRg=hV#]NQ9V>HeeW7OJJ
pair join&official	743	efBTORQQCGTS[[0OwOPYEQIbU>L7RGXRLKZALlCaQOD:]_WTFMNAAb>cM_SW>HQC
pair join&onward	514	RFAHJa;TOc@OMMXS@iLZZ>c<KR1W9VOKMTSa8A<BS9YwOE,Fc7VVOJNXMGX[DtaP
pair join&other	637	5NKP;OCI`8ORLNwFUP[^QLCPDgZaAH[?<;QW=JNOa(\T<G`WPbIX_SWXVF]:EpCC
pair join&pay	664	Aa>6H9TKKWqICL>;sJWA?dAQY]:Uw[8>`Z/<_OaX^46RC<@U8>G:7A\>CXNPTFCF
pair join&practice	391	;J6RE9[QY_\jG;SrnAkgB\Q[S>OSfH:YOSq;eC=T_JDETVgBNQ<V5`Bc8#@8eO-.
pair join&prepare	472	9[JME@CC2FRXJWdNg,7HQe:LMc4QjM@bWOH#@EUH\:?VaWTF:.\deU\ETRTWK;:^
pair join&property	423	L.L2L4*JLW0dE;K8dNeKm1C5YZaAZB<H*`=Ad-@0B`Z)[;`#BL_tMgUeG+QXjLGF
pair join&received	539	gVGR?REZa<F*QSsoXc[7*bDAVL;;W_^ZMEC5u]YkfO=m`i7w:<pR\3:MYOdD/A4?
pair join&recruiter	584	uX6j>MZQeFTDMYO?V[`;R[PXDeK%ja2YCNL6X`EUjT@iJI=`N3wULIB97GcA8b9M
pair join&remind	489	/KhRi/D?r^UwfkNbDsBKbJZl@MdK6fTMX:E^H^W]CT\3cR^7:PTBAMD[bd_>[NXP
pair join&review	649	Z_XULHWMV@KGMMWLSTKwGPPQLJNXN`\XSTJkDRDGULTqL`dj]JQEFQ^XBUAVDZCN
pair join&role	459	SHBZK^#:T)G^iOASaOP[3FJKP_JN-PQ-6FE^>GNPV5bW6AIJX%s^^HRgENCk;F];
pair join&sales	571	cH<aRhQQGNDCS`tV9KQ7I_YO:V*@<bQMI2UHGRN[dLVw_cI]@CS5LQ=;FhXRNQDH
pair join&send	457	rR^X0QXLjVORfU[YUgIAAbKIe\6:TX\SR]&#hce^QP^deV\EWHk@OQZj;YJHXaM8
pair join&service	558	D@-ceRiY`(Z\gWTmR6BJPP7=AULP\_QMFEa[fU0XWRBPF[_wBT\ZWLb1bGB?UA3T
pair join&shop	565	FK:idNaUN5IIRFj`8O_:UOMDWdFJZP8SRWXOKwR>`GJf7]RQBLVYNWAX2NZe?N6J
pair join&sign	718	XAEUPMPEVTFOQ>C]ESSbSML@L@PQPhwIIQQC]^>T1QBKOUFMGVThFKPPL_FNQQL:
pair join&slot	529	ViJMW`P]VMjwjI8DFRnAKOL_aKUMlQBGLu>/j@TRVL3L`Z5CO:RbKWQ4,>;?XED:
pair join&sorry	534	PYac\`S?_SIEKN1ERDJIK1ZH>W?LEKvXcD?AQD=gH>S1=R#Pb>>RSbSCFt_KFA95
pair join&stage	499	,\59K^6_]'TR]^o\>NMO4EEWD_@OWB^FD)IT=]<]?NIcYIcM@[Ma]R=,HYO>IwJP
pair join&start	371	Ed>[o<Fd8*E.]XchLE4N#Y(a0$4BTvN'3XoR\d6p_A(8Gw2X3dcIhWC%dfSMTB#D
pair join&study	429	<[?CaMJUaEl61jBa:g_hVQX=2?-f#mXRCYV-[F6neXNVVDbfDX[QjDbZQXV<ZGIO
pair join&talk	487	T`bNO264IWh;2APQoNI7>EZ?wGF:ZJSJlJ^:3KXBP6Rb;JOWn/E^WXEI:NIN[OcD
pair join&task	481	7>XFT2?Bl]Igm.MDHB[8b2_.FDdXDH1w?BKlV.\M=fc7M@M7Z`>TklBw>0EcVQaX
pair join&team	586	FTY8GO>9RGAM@;gRl5G7wV<DbbBEW@LI7@DP<9OSZX<R7E?BZIO\TROZD(JPG9RH
pair join&thank	498	Y*\FNDDJZSMb\WHTR>PTB[U_F5/YZUJD4;:MeDXNID:]T`YgACkT@:Y@J3PN3Fw[
pair join&time	471	ENf=#WVSTQ?APDLLf9E<jWdDq7<MWe]M7*5a;b[VvpZMn>8Mn$6YbH,TVagKR2gH
pair join&title	552	Sc#V9G:Hd=iBOIdC]BeGDw3Hfe@=YaR3bCKI[@5Sq:C]GjCY,0iUfSW9JjOUjHJS
pair join&urgent	527	cZOo+L\dWK`:<Segn`p,EXARXj@P^dLLdBF?WScXf`Jw`[T\?$cVS@QF3oiR8TCU
pair join&video	659	GcOTOFN:7HP[EUTRPeIB\?MTEQQT8N;QcSTZHS@jw5MWBQVeF2NEJ]]RKR\TSDK]
pair join&wait	563	LVOJN8<aHPZ`\[cVYU@j6LJoMIWRGk[DZ\WFRKYSW;]S@w[nF@EJM^D7OjAIT-XF
pair join&wish	520	QZNYOBYZC<cDAMwgKGLMJ>Mc+TH<aKZANNYXFL<GPKJXLNY`;:CAPBHeNZW`:WPS
pair join&yours	507	QBL;36FTY_HJ?>6A71DQY\[mLKuXR9k]#E*I@6T\<Nt?P7DTXQMGB?Nd:>Ni\>r@
pair keen&link	435	iaaE5:UA6]Q8L_*KEhAb+dU@cEX3*KW_]0IWA?e^RWZewIYZ[W^FsCZ&ThaA8_<O
pair keen&mediaword	565	UUKYb]TSM3_=PZ-RWW9_7bYZFh+UQw\S\?AQLQ?P^6CUVDLKSNS>P2:)QS^<SA6L
pair keen&meet	493	SLTA/BRgFUCFUL#OURc*PFHKE5^L]G;Z0VQ=TJ]>7WbQe=N=3P[^ZT6QC\LDPDPJ
pair keen&mine	667	G_JN^CQC?JwP_E=T9GKA@J<a:LhOKHG=QL^YSZGn.D2FDYTO@cMSHNG@VWDKNP-c
pair keen&move	471	ZgSj?>,;/MfZOHMC`b=F/g1J9:IKI,S;wP=[:>f;58H>62PSMTaKTROjK7.HZ0UT
pair keen&not	440	E5@Q]Q>wQab>fb`[Q?W;TMUBU]<IVaOT\LdR`C:JLe3\=JchYXUVHAY5JZ0bpN`Q
pair keen&offer	683	EAJJ5ZcUWL_@=HD=MCp#oT'>FhK8Kb=XPCF4]<_OLS5SHSCHFN8SGJE4GTT@DJRE
pair keen&office	536	ZK=dOWp`KTQCVLg<a[uFFh?Crl,5DeKS;VI>SKMmo]7WJJFc;7wIH8]HLiLIFa3K
pair keen&official	847	g[MbWR^WP5R9WRXKNTI=?bHSQbRKZpVKTNHEYwHceODhCROc>9U>QJUAhlgEGE>J
pair keen&onward	558	Ddf)I7N3OaXk/K<-8BHARMHH[4\D?#?RMXWIJ0L*.lD9N;D>mXRR<1+`)C@GD(f8
pair keen&other	605	[ZHKbN<9JDDF89_2FBRUU8TK=JHCmFM>HG_Q7KQQQ<wdEQM1CG<`TSJAADR\]RLQ
pair keen&paper	485	N?ONE^4TXNbKLd:CwYOb``IZf<DG@i`M8?_IG9JRAG*/\<c,*gb:`UM*Ft#Z6KPc
pair keen&pay	543	W?UR>76Ck_VbU8K>w,ZQNPCAODF=UP:QGV=F49QPBI1FFKCXKDQQRF@`2@7RJD?W
pair keen&practice	442	\lAa0wdUmVB6\ncXVYPFCYSlHaBG]eKOJ;>Jj\8LRsEOSLT]C9j@]/JLQ_hPM7LE
pair keen&prepare	500	Y;9_'PRTQYC-R0E:fEhD8R+:DCV:FGU<4>QP^?S@c6K>0W/VF?TjION`K5G:)Xbw
pair keen&property	622	b@<gNWe[a;iQn_M]iVU'Eb$QEH6BEKJqHJM2]UXRJP6U[UEvJbuT^FP_<J@A#CZH
pair keen&received	494	Jha>F3ERNicHLBC)gAuZ\a8H]>Z2W/JZ^ir#QWGg]Q;D[DL;F2aJNOnFJX(EK78<
pair keen&recorded	548	LFg\;\YMb.`EXJGKIYX?MNEwHU=J`G>MB8YC[[DITO7G\D=tiDS[KFRZRCJG7TEV
pair keen&recruiter	572	HVUK=?<=GV8@\RSFw1YB_EI*ZQINfMRdD,D?BBf8Ke[EM6N?G?;EJ1NCONZQW8Y>
pair keen&remind	530	_aTTQ`C>:;7K9cA]cH@YZ_lP^Y0@nUNrWU&WST]6lk^@D44<W#[WUGE@>QlX[CF>
pair keen&review	730	YfLIQDZR[DXNQTM[^LHNHWS]2GQV;PN?PFMVZdLHUKKHIZwcABnNOJMPJCXD]72C
pair keen&role	898	S^e1LL8>9TKF@0O#[UWJfJY7p<HBaIJ:YbO[D;U?NBD<DEB9^PH43IcREQHJsJXD
pair keen&sales	424	Br>C2K>oNUQ:aiNEXAJ)6jc@kQ+AFIkJeB8OUHd;dEpZDM<UV>:4F'=FD]h^Tb_#
pair keen&send	473	7_?798C04pJeAJCOD?_c3:N;Z.wYM>mIc[nRH,XFMTT@8Hb8NR?EJ]XCQKKHaWYA
pair keen&service	548	`;rKG8H>CW4J=LN?WRX:/CQLOCLA8+Z^=A1aHMw@;CY=N26HTSCTPe<cOFHO>Id>
pair keen&shop	607	JFXRC1_EFQ5I0BbJnH=NQeDXdGIF@d[3WHYY[WwKnCC^OZXSq;NfIXSBQ^UVJFeS
pair keen&sign	658	5rBLZ<M=;_[DCZ5BEE@XLB?[@JR[B[]CSZXG_T8^R6GGEaSRAk#L:U]5iWRIOH?:
pair keen&slot	516	TBa>CNTQL8KFGNAFom<U@JIj`KNHSIOWH9TpG6];FOOQ^1`ES#1oU/FOO_b]B=,U
pair keen&sorry	486	tAFTh8>EHDGj63N:bGRaDi@EC5[j.&wJf6^FVCo<J>VJVgL\DDY>TlTDAO$4I=Ur
pair keen&stage	569	B-FL-oKPPNT^k;07U_iPd@3HfQL:<T>wBUH>g>aCGfM@^M/C;GchWF2]AE\Ab?dZ
pair keen&start	506	\a^E2cIG^RK:OEoDj8t0\`;5QHN:OQ;QNEJBPbtJV\.>U@P;;<PLX:UZ#DKCVwbW
pair keen&study	496	]PPWMJB2@h?s@Vg>PXJHeSeU\AGX^LojbINw;@[@Kda8\E7TYb1?FGXUaJGrRUhI
pair keen&talk	417	Y>O=1u@3qCgBTYPLD#A-GT>gX_O7iZMc5S)EkHNV.tC-h<=SX>YfkR:a;]T<DWFF
pair keen&task	514	NVMVZ>BD8DJhWR=cCwHZB:aO;@VPDENBT\tQJ[[NKPaHbP1e>8V9JfQ`LJEKC9SQ
pair keen&team	520	ITORK\R^ZPINZRWP[AL<bIBLMa@1MT<jGO&9_:f]?SADM6-`>ONPoI%3#ZV?F;L1
pair keen&thank	541	Ib*O@gQQ`;IC\QnsN3LhF>4Y:ZTYMM=N$Po_JQFejD[\4JFD:aM`wbJ]qJ[beX/l
pair keen&ticket	593	PNOI?M\]BnW-;Gg:wic:X]F=UT=ZWZBClO3?L=f;XXUY:ESNi;EVNaWLBKP>dOJC
pair keen&time	575	O\IN%ZZU5OF-:NHRkw59IoaMoZ?:Ncm\E8,dOMd2E\LB^C:FSCD7;7ML`^cMGC8S
pair keen&title	556	:^g0T3M=?wMIa?4'nMW>VHUC_GQGJ7IZ@OEWGEd.<T@)PD@L`KRVQL\aIEL7L;_6
pair keen&urgent	581	J^K=<>;2O\Y@ITcLT\\2PU\GQO+LREIXbBeQNcRAQ[GNaGP\bf9#?2?-`Se=`<LH
pair keen&video	444	LKKQSZFZWI4Ow@CNK7Kd>fPSbZ7GW2LXW98KZcf<+[I0d7>GaNJGYVEIB`SU/[L@
pair keen&wait	473	]g(u<_ZLNIjb:UJY+QGB;d#/\lCSEeZ94UP=\U>Qf@KbNZ[b&J?,RCXB:n_CG;A@
pair keen&wish	506	/XP6RTD:Gdu_H%^N=KD?w3Xi9Hr`(K?CFHb[MH:PS>aK7geKQ8EE;Z9LLG4Yn_]W
pair keen&yours	476	J^bT3TJ.KWBOQ8#(WEliEF>GQMYM?JRh\WM;F-f1%\W'e_;?V<3@`hQoNJHGvBPQ
pair link&mediaword	658	fA3ZUd]HN;b8@R\VXVK[6^@OE`W>]_V1HFI9iQK`O97_;WJwL^hQZ>S5LSPI;XC?
pair link&meet	435	U`IO6OTOQ@>YR^h^5KR%MIGgd[IH;DKw6)7alU]gIlHtiPUDT]DPjHR[mVhm@OX]
pair link&move	567	W5N^6C@4'NL8GNCBVn9GVkc6G?BC=/kQUEYREOg;TOIRH+BV[oMR1#QifcMj3=hV
pair link&not	647	L\GQ`AVE7JOK;DBBFXDW7UcIKAL[eGWUO[WN=gXJVQCLDNwPKJL>MJ^OPFYGh`CO
pair link&offer	608	Ih33>8S4;M`=@@W9w)cCbcNKf\C<bbB?\jM4NLU=[;DnE2@=OPB.JMQAGY@@jO7R
pair link&office	558	S@GKZI??@6QMI7Z:pSCMLF9BLG^]U5]XDPSJF2oK>EKO8=wWH`GP4[e\g3OE>Fa[
pair link&official	338	[t8O[XUnHD9gvM_q,b/kZjdAaQggkA=S^?P15QYlY8ueefhSSPR-O>GSKDFDLw>e
pair link&onward	518	nU`h>JV[<_\X?bUN_L\<OiSSvHT?clNG_kGPJOWanSd\`DCLK>jIH<SbTcw]RO_B
pair link&other	523	BQJJ?;6KUMbP6LXVLVFHBD?[PO_@wYaG>R5OlJ1NI'D,\J+G:UBD4LJJJTF,V25=
pair link&pay	691	RPDE]NVPUBXMn\ZU<fHGWHZa@NCgTYOI]2JdGKBr@M;HSwNOVDFQYD96LZUKMW8>
pair link&prepare	477	9o`XGJaQfHJJLN.BR`H`#V/XEH]O]W@?a?gdPWE7[NVTIQ&'O:H1JSKS`V:QZ5k\
pair link&property	650	:\ZU\GZMZ1NTEO`UeEHULKGFEX?]mU9GYmYEF`GYwL-f>TRK;AFPVD[L8SHA_F?H
pair link&received	458	j93eXWK;H'd^JLjG\fE9RXc9PFhWV?`AtWSIThZ=_F^v8a6S7gwFG*MGRLUAAKMO
pair link&recorded	507	YSHR6OQpk6`7YLTODDfR\]>wnMLCNiO_Na:@=W[X[[3Qa@EVVFicr[J_IIH?SkEI
pair link&recruiter	523	ACPDNAEYBiFSGJWO]XVF@8>DDLE^BDgNlA#QWZU@;`SAVEECK?DKQAO^QWNXRDV<
pair link&remind	633	kQ?[6TlPF8W:OPANO];HAOGL'a>8iXeKD=HPXQ_GI:NYMISp7:a^M<PQHE^N#@lY
pair link&review	475	OZU(b1FKLkRZAAUi@[HuaK^LUAhwb]*CTf[^sPH.kB[LBY_1CgJ<B_`9M:@:rKUH
pair link&role	487	>[.PF]WpTA\27lmYKXa?YY.=lN+GirMJXEPT`DC,YC;LMhO?#?/KZ;W$EWDFHK>N
pair link&sales	703	WQIT9R:USCU6R`ZCwfMH2a3FBKA@:DhSU@C`tOHE?5EYJNb`B^X??C[>pE>Z;QJN
pair link&send	657	jP[DaNGKCs@[KwTUXdE@Fch=TE;BGS_cP7UQHRnA<]\FhE9T`7>ED7?\Ja[_J9TF
pair link&service	616	TD8oUc^`X+VSKvbhI:lLJQDYLc>JBfOcPG=>VfSW[Y>ep\IwD:SKe7H>SU_:=J@R
pair link&shop	509	F#?<.fvr\EtWSDK\E_J?H>Le\Pc7M\WiO(`;6GTO5H*Uw;fHHBJ_UZB4IddCbUCD
pair link&sign	440	0]JS-RKPAFe&F3BB`Q[CIdOBok,7wJKE\eH;W*J)[=0YO2*36AbC:DMBH2F4nk<Q
pair link&slot	493	K4a170F=9]iKO?>@UKX9lEDMB3]A_FK;4Y9I^Gw;2i9AnE9L@RCXNA2@ELGAQK[<
pair link&sorry	503	GU@DI]HDAQ,IZMwDVNhC`=a@FH$^<YMC3DQr^8HSm`H[2=bLQ_JiQZbWK@PE@:]R
pair link&stage	440	TEpI[J`V8i=WeP<vSlOqG7ZZ;TJO'RiQkWWa=e;TFEYWZDc2ZV)9?mZjwMN`8fXF
pair link&study	754	T:TR@ZSKFU>FNLc<JUPDQTN@STGAYU_R<<C^FFWGRTPWQP@BTAwQW=DG?LN[FP5S
pair link&talk	669	8NP9]AER]eJbh:IIY;O`c=EcR@u[i@@N^kKNNPg;7WPED@DKO*N[_Z?wCA4J]DjI
pair link&task	673	Ad`8j3>9BVOdDFMD=pEbcGXUE<So@FE4w[fh=bLMF=F?E^ZCJQYB=XJa]B;;`DA2
pair link&team	496	ZEV`9Wn\nU^E_4L`aOU]aXOIhYCIb=9dWE7P]?\RO]D\KTK`:Y\wS%CRJTS@BjX8
pair link&thank	543	8lMOVAK<`M;_S=2Q>BgiNH=ZFFdIS>BDUwZRWK8CM>C=DaQBPTG]ZflbXL6OeFZN
pair link&ticket	444	NVXBgWO\>9w<dQfSRHoW_NXCi[Q<dOBQgOVJO?ZYoF;Ojf:c)EEjBZHD@BSHOH7<
pair link&time	605	<PLOafZ=MM;K<>*9^OG;;VQeHF_C<Nn:@\LwQU]A8A[JDS_D9dMB>N]WTMNR@RMZ
pair link&title	429	6I]JRPTmLUZ_MKXBY3mEv5TG+_;3w\9^grV1d`Jkc\AKV2+Eg=LvgbKA1DU7m9D9
pair link&video	805	`GM@=W\FC?O<:F7Lo\O>IwS5TM<5QGjY?AH`U@dAILbTPR@NM^WMICIZ_JX`?LSC
pair link&wait	466	jKMcKTI]9?[G?bcZ]lFiGag/Od#SUYT_TBLbELY8bFfXR2KY_K;'UBIRa]Dq<BGQ
pair link&yours	598	;F8U[=_ow;kTJFX]>FUZCJDlCPhF\L;JFL;XOSGLL`I@FSUFSUX]ewPL>7SQO2JA
pair lure&mediaword	428	AZ01HQSD9B[Fep].2_O]IOVRw_]DG,r\JGQEP=sDjQLQdJGP&B.KD]GXNw<uIU?J
pair lure&meet	323	Ub1Y@FReYS`7E\Ze9OF`>6>a5?v[ZfdKSlMe>Y*Zg>wJhSLM0mj<Lk^FOsZgS59C
pair lure&move	363	Pd@1l(DS_g@XB\9G`t1[GZkYp6q_5LMLbe%a[LH+(W[7Q`[TwA6>T_Ye]tQNda]T
pair lure&not	717	gPPWF>Q`ZIPAJJ`MLRO?HdV\NhI7NO_e<YMXI]YL\AKJWLTTVNLFOP@OFwa<F=KB
pair lure&offer	372	W*hreq>^tMIu`YF>6A=GQ>@ZUc[(UT7h#5\?A^nWAT8]qY-eS@Mw_u83/>Kg*Hg4
pair lure&office	510	W*Hj4_WJ\9UTJCNMabJ?TL[Z*UD):YWdHQKWVbncDw@CJ\[Q8KJ^OC;BKbJ9:Z]Z
pair lure&official	426	.[\?O[@A;q:^Few7Fp[NTRIp?KWJ1HNA3:P09@;@'Q^DoQ`8mR>^MRIZORMIULZ(
pair lure&pay	681	j,1rHr\fR3K6]gdR@\\E-sDbAj/@FnYd7+H1pmYcKY@wkaEZC8RZdJ6+DdnO082P
pair lure&prepare	612	DPS.N>KBYhEQD?OQ6RE^_HWKYQZUHJXJwVB?G9F<PHY/FD@>[kCVH[XQLUAP^Df@
pair lure&property	423	aA0A<@Sc?2VFDogm^b:)G=PP>AS`UEbL@VJMXQ=df(NhBQjWJMhcQ@P2JTE#K=+a
pair lure&received	579	\t:Y;chYaBY0\O_oHKJ>DQ:aYTM?jc9VCH=D[ZPl]iJ_;wEu@>O\dH;4<YZ6I=8Z
pair lure&recruiter	330	fT=$j[L_LjH^P<MddgG8OB`osRc1?>Ld9s_Ya>XFrWFFM>7Au,oPN<Aw#cjIU9;?
pair lure&remind	707	YJ6`SjM_R=o>cngoN[O3OR<gAiFLZ[HC9LOQeSOqwK<eP_[N<J`^TIB=HJT8FWDM
pair lure&role	641	UJPaCM^L[>VMYGWeB>XF:WG@BmOE\U:a=NK/cPHReX9wT@[SJ:[YUPPK*YeL=B9U
pair lure&sales	412	\+RH)_O\\HN`\#EUnTcO^UWA_KF:IdUnA<AWR%W>JV@j98%5oD[H[X;_GIT,??eW
pair lure&send	775	^CG_DOZigSQDUkCeIwNQSKdZOTBKBU][C@<HNgY[2XVVjdNU^YLffUBIMXQ[DEQM
pair lure&shop	839	TJBHHSIYOJCDYT\LHPLH?^F@Q_=:E[RZ>8HFIVUTIYCZwS=IZTC]d4;PQ`JF9DMN
pair lure&sign	486	Wi]D6:JmKMCK8<CAgEP-kmRJtOKGeG#IId*<B2T>a:>U59CU;807M>9Z=M*>_FH%
pair lure&slot	405	e+9U6VKQw47^LYNPcQY:^E6%OW_[&Diu(OI+FMii@jG1\Y2@Xj>KLe.eTC^\T`Be
pair lure&stage	406	DXP.Y5A<Nc`[B0Z_2dbLSRR[RKL'ZPU?Pw_KP0J06c0OWKW(_S7J:J^SM?YRYJ`/
pair lure&start	623	IXWGZ9AIAwQJHUD^GIG[<FO]IS<RN>[Hjd[DMQDeHCeKBN]2OeKLDHELUTAVZXTG
pair lure&study	418	UYEb7GVN\%UHX;6MN>KDEm7TTnDAeJDTENX<gXPjoS:Xi`K_AB]DI1OW9U`O#H8I
pair lure&talk	511	Z[S0DLE2AJP?S\Q5UmDPX[G=P?=R>MoXUACRB<h>LcR#fO2GcN?=6GL8leMVFLFh
pair lure&task	536	OH0fX\MKH9?Soid_B?b@:RLi@LB:WS3VB@UOowQO]R%h;sB\B/uP^u@]IW_JFI9U
pair lure&team	510	RS4O\cWE\D:;ORfC[R$HGWNDh_FYZZAR>EVwP`GHaKM]IWBVEEZAcI[<FG>OQ>NT
pair lure&thank	555	C>CES<M\]nUwO;AIX?XM]PDZWLVQGFNaTkjJGDW?SOGIe?HT`LQkADSR.98BmRcG
pair lure&ticket	570	[4HoMBKcb*.Uukh\=RDj#\_H5cEHB[ZS31ghN8ks(G]bgYX^MI<_jbFLYBZSFShj
pair lure&time	690	dI<tCk`\M8pAG[VTPKvE:g/O:sOJegONVF>=o[IUn:>mBaPX'IVKXTI4SIQEqB#`
pair lure&title	501	X41QFhTQ^eP>STI\@FQkIWQKFgHCF^mp.8l:Vj>f5w9VZSIK@RdUW?;?U^IICG<*
pair lure&video	658	UC:^H^AeF7RCRPeZRXNWA[RO=UI@PTdwJ6SHR_^XTCLeZOCQRFUTNQSEMSTK;CU[
pair lure&wait	465	OH>(RKPBWUN?UU]>aOM6@b3;KMBh6I[mRN[KVOwcSEbcGMURVJGAVC^PiDEo^UW\
pair lure&yours	576	V2;gGpRNsD^@PVgYPSg=MW?o5V:HaZ=k.2:9DPD@^M-oNWOAA2wVMVTU2IA/QK[U
pair machine&meet	391	Pn<^:W;@W#kJNRV;MOS78pBR3U]OMpHA>GN(rN3Y`:3b7r9R4V`AmRF3#3N*NK*R
pair machine&mine	384	?83O>2<?bBfI6(Y6XsY^D`_YQK@?u>HAH<bINEC@L?*2.DYNGXewAN=D6aqG]n[X
pair machine&not	429	L2i]\D,Mo@pNG<i#.f:Nc1qC8#1b]5E?]X6N=V*XAJJRPlSjh\4:PDJE&6]C\KLD
pair machine&offer	448	H(TNgWI]`4JXI@fd;NUBHVUH\U0K[8CtTE^D*HJEBU<DNH_JNgR`<=U<9>wCjjPP
pair machine&office	436	NSH\bAOC@UcG67?GJc3@OlhG\Jd9SMw`^UM2W<\JF=Q:LQm2PeM*62NGepMBVSSX
pair machine&official	595	\SChJX`tk,i1LXdw.R^8X]:]=cOHciG:D=FEl[>SH<EuO^p`A:_TtJ3.:IbBKC+R
pair machine&prepare	425	UaR,KgeUE2EDFj_72g#hH\T[B_1KM8_YHC^^CVGVCF:AYOVhF:Qc\IS7JgMRaN=g
pair machine&property	440	FXEPI?6;Y@rRYMO@Nh2:U;LFI6QH(WHNV?ZSk\4J6:AUFGa.UPOJ#NWQSWMIfaW?
pair machine&received	333	EbcP?jI]DHZ8DXs=.UJHI3foRuoFca=FoJCFGO);:Te:#`7rHVS]P,WR(Fr)dAg3
pair machine&recruiter	500	DSjYNHP<XcCaSQLRNDLMKPGm`FLWO:OVbCHWKJQUJZh\IV@ZM#6BTYiaTVF>RPGO
pair machine&role	480	TD<T8ET5LFW9?Te@igW^:aRTKLIHwDIPE4p<F4O=/H@:L>VRIQPe4\CDTZ\DkV@U
pair machine&sales	414	VMORESITKX;/Kf`?M5TOCn]\IbIE[pYYNK:RULwlA^0>`8CLX@M^D.RMcUhDd[F,
pair machine&send	463	FP^A=WU^=6AaLD]Tw6fQ7KaNe?)VCDYB^2Vm<ELOXfS=ND,kZI<QaTiT]FITUrFm
pair machine&shop	366	i@OLp=q\LRLAO[[P6YQGc4`>tHDAd=J?AQeQK?PKZTRZ2p_XPHKaNBMVB\\HMCwT
pair machine&sign	481	6EwJ^JNF6bND&<dKrbZLCCIUGDTPQJ8>Z`]H<[bLN:UXR_VUZKXB.9^UID/D[boV
pair machine&stage	386	DEF\7KQIRcsM\H,IVD]m6VWKIK=CY@IMd\w7M8A_2QPMjNSGQ[UF>a^PXih-bQRb
pair machine&study	609	EPW/cD5EB_T;6TF][V@VP:WZC<R_aHUGiXf^?@OJN2aNG=SQTH@JFGSSJLM6]NwI
pair machine&talk	340	\?=e<O;uu#FJ74h^Sf6:?TrGRIp2odYqg:mN;wN2R&BholqY\FIqP.D1Kl]BDX6N
pair machine&task	471	hfg?N]>YF[j8Tfw`QTbG]XVYbOcFFLnIbXh\S@AHoVf]1UYZ[EYV^9SL>:HDXS[I
pair machine&team	545	LTWJX^_SZDL=eD[ZC6mJ`V>9H:6X@?>L@FK[:NY[VW_hQPCH5?MhT\<bKA\U&`Pw
pair machine&thank	568	ZBEB:?PUYGL(K@W;DNJY^]^1QDG@XMWOOWRe@MQHWHLUGfVa_UPSWF#HONQICNdY
pair machine&ticket	395	CFXCSHG?gDDM]JKwK[HI./QOM(SNXLDV\uQn`FSR9SD`dYGWV@D7A[TliWUWRi[H
pair machine&time	610	KQ_F:UI5aH@WKU@F>Dwb_[FJKI10\QQg[EVD\PHHFQAIWP`U8HUQL8E6?P[OajEL
pair machine&title	501	G1a<U8'YTBLIB(bOR]PHE[pH:85[aJ.pYN@VP:E;WIK6<PjOaJGJ$D?AM1_?VCwB
pair machine&yours	659	0TKXG_CU5Ea[RIUHF>OIOTRF?GHHNI=TWG?cM<5LYDCTbISM_>Hw;GIH=HNIJO\>
pair mediaword&meet	515	I#\EM/\A@SWhI\8]Q_O6K?CHTQcR7(lQ^`R[X`LB:InGgGU6JVHQ5OYf_cQcO3?N
pair mediaword&move	508	haa2wDMYf^GePDu[Q1fONIMe@L3ZOB>MMk:8GOT@Ike9SP\@t8\LcEL9?Q`eP:#G
pair mediaword&not	544	VHX[@dKIg=`J_JP\JP=0LV(d]cZD>mJwY9`VZG[IQVI[VjPbQGORJIZDI^YEKLSB
pair mediaword&offer	512	ObSJEcYPhEQNNM>H\Db4G[TZ`r>%afSiC@@6e`bLYp8YcI*fW#OOSA;A?QS;R.<<
pair mediaword&office	484	=FFdPk_gc6RDb6ek(hDRfZWZ6gHRXS8PDKIXa_FcYea[R;MFW4RdY[Wb#AJb7V3?
pair mediaword&official	516	CQJa]cQQQ>YC^HLT@TNwU@K^3p:>bWKE>BJ3GL(cmZ6tIm<]R<ISPEUC:WN+)8:G
pair mediaword&onward	714	BB<?Y@?M=5EVM<cQNKS>?H\RG:IV_QEW`M[DMEKDT>DUHJmKR8J]JKLDDKR>wHSZ
pair mediaword&other	589	CHJKYDIXc0GggNST=5R_c^M\AD7c\VBWHJFKOPW\h?VcFU9II3Lw[PXl@IRQHUlV
pair mediaword&paper	455	sHN]>fNX\SC?LRAQZW5`Dw_WiG83OniYH8^Z7UMc\NPXPC;oKMI8MG&4PXgW=RHA
pair mediaword&pay	478	sK@>UPXSN>XR]rP\T^6W3O0U^R@2JANE+EMDFKI>Rw6HRG'^>4eJ@_bLC]^J>::;
pair mediaword&practice	392	<N=`I]sNY<lpOYMZI\VYZ_FiH]FC_cQ[)6?b\[;ph7Ab\^Id#iPffsDOAhSNOXJ=
pair mediaword&prepare	683	A<SYDVwTmOYFcUP^LC\RUR<TBgPKQM5\QJW@TVCSOYENOJKMJPVV]G?:1:`QQ/8E
pair mediaword&property	434	V/nRjGGK\LL]oI)<gW]FL=cOmF@?[98iwgT_GInNAqZ5fBB?d;VPNBMVYLNoVIe@
pair mediaword&received	531	lT3wKWVba5_WhXBn@_[JC`-\V>6@VSLZJ;G@hYGRSF3P@YG_,9ck<GS7`ZXN@S<r
pair mediaword&recorded	641	_C6bOB\__8\W`UJh=<FY<R3wGhA>>RS]@NG5bXTcFb:RW`QX,M\Da[RAQ]VTOG2L
pair mediaword&recruiter	524	9;e>DHMdfAS#KBaYQDGWZ;n>QNP[Z@/PTZMuB9LVdDaM1TjI9%_UYWBc<'9,LJ9Z
pair mediaword&remind	596	fR#uIaq]`>T8AC[RMYPZ@ZV\\fM>N^:YKY<MT`QBOZ:fd`M[DMd`RHHT@Wj3G\B_
pair mediaword&review	492	f<SUY@A4w6KMIcvoF_N=k@WGNH2asN5Mcc-p@AFNcUS_<L[_uT.ZU7H8;QLAR[9T
pair mediaword&role	521	2XZMBH4NL[*QNMVaJT&VVCh8EHUwNVI<sCAw3DN?VJgKQ\UDa`A=:`2b\`M\_dNJ
pair mediaword&sales	880	_W4[I^f[`9R5W]WeA]UD7bRcFY;CO`M[@:WMawYWVOC_`g[R:E_XSVLAVZbFBD9E
pair mediaword&send	485	DFA>i]Dah/aQ]aad\^;Z#PAfWTXSH[DI[MZ=]n.OHaZu]PLH$apjRSP7>`[CQI=,
pair mediaword&service	502	Z]GSHNGMYFH/Z4JQ^VKIN]KpPBD^r\D2L#FPkABCXYFgBIKsg`RX@C7[S?L<9a?S
pair mediaword&shop	572	]w;R5GQX<WX4FYCOPcPK6bZJTWc:_LnXOLHeUGmE?XQJZFGaUeO38>V?Q]]EHC\<
pair mediaword&sign	540	Qe5A:hED+dIk@F*V?C;WBBMNGKMe>GUKbIboRRUOSWa@EJ:K?w3XTng\QWYY=Q&S
pair mediaword&slot	533	B#TREK9INN6\EY]DmK??K^6AGSb85BPn8PA1G3rQ6_,1bA8aDdYWEB9QIKJQ;MPR
pair mediaword&sorry	553	5cOW>`SYJ]X5sZNZDRE1P4=JHm=RUf@SN4HFRcVvXU:aJYG.T;2faOTnEgLw945Q
pair mediaword&stage	598	Q3X\F^VPeOURHHM]ZF[NBffISE?1HO]VASGHIGVGJaUA48JUS#gVZ@JP@YRJNYDK
pair mediaword&start	650	ABS-D8\AFMFK@QE4YXWJbcOGPS?Fb>DNKFOU5=U@wO_[AAKB\<UWIN_WKTGGSMDU
pair mediaword&study	629	=UPN\<B:Pb^Y`M>[MU[`_JE^@@wW?UEFRhgK9JXVGHMBJ@KBYRAK]Z`_JM@KPVN>
pair mediaword&talk	620	\T$ZOfMa<*BU_nT^K>N=E_X@N]E>7[`wI5@IYdRjEMS_]M?H.*TYYEI<GlhN5\IT
pair mediaword&task	651	QPc=[IKE?N?QIQXM__Dw[]VUW\JTOG\aYKQU?E`:SUW9OQRC]>VPC:?I_cN]JRbG
pair mediaword&team	558	.afCKG5F;WWX[K<]0_4l?La^4AEZ9PIBeLM^TPHLDUW::AB%DXD<JY@^gT=ZOMO#
pair mediaword&thank	697	LG2d]WYHb:MFbKRwRDNQBQLW<lD>Vj=N_FJB]_>oW7JbPhQY0JZ[J+92=i[G@O@B
pair mediaword&ticket	532	>=PaSXVOd4fOEEwOUHWDXOC\2U6QoYVkY)QU9=RahB?aQrKPY5sU[93j?3S6DS_B
pair mediaword&time	711	wAM?UVXZERTILc?W\W;>>sJ8\eA;@dZTS?:Y[RIFHRPdkYBTYQV;F4C9Yj\VRK<I
pair mediaword&title	622	1BwDO9EBTv0RF2FC>ZO__6YHU1HHe>S@[mFN=HV3QoD/D\V<m^LW=8;Q3J3Dg=gC
pair mediaword&video	620	nK.nQbXYe2Q>^^OV\FCK<q9QJZ428[S_Q9#[\UGXU0ASeVLX7@tKg9D20va;>D&J
pair mediaword&wait	588	mUDZaVM][AKMF[GNTNGZ>KW\AX?_ewL=mEYXYDB@\8QPW[ZV?WF>DUWJPJ]HfRE0
pair mediaword&yours	414	76GJ2p9?4fOgPn%:ScWBZB)b\NISC;aE]bcFXH_X>#Q:\A]'Nf\5X`aE@XESl7XF
pair meet&mine	528	fPFb*StSk.nJ^WIbcXYA3lEgcaJGFZXYEV64reSo_d?wewE[E<fUVCW5>gP*/`@6
pair meet&move	504	[/2k@A;*G6EZfBaG[WOXdcBI'?_Ef%TFECFMZ:B`J,YH6DJ^@RbR]JMwT4?O4]fU
pair meet&not	601	[SGEVFH:D+CR8HP>QQKwC[j2A>McD=h@iCe^A3FIB1hK4LeREOX1KcUTM4GDNKKW
pair meet&offer	376	jE=S8&],\:.8DR6FE[Ke;dS:AX_8.VSLwl]8@bRC/ORH`f4_YRjFO\K,SEFmRE<H
pair meet&office	416	;#v5G6;H>2iGHK'ZRR0Vf=C7jC^XNTOXIgl\gGG@/`c8[dKMnBJ?A@KKJI@J[JW;
pair meet&official	879	UFG]8Rid^EZ9fdLcY:TATlKLGfJ7WZBV.?GLeUP[YY9RQ[7TK?w]dAHA?T[EISKZ
pair meet&onward	376	hRXD-#G'8RNC3G^;j:F`Vg;S_<IE\9^-DJNa)<aJ=HgQP@,D`>:Q^OZjV8h_EEk^
pair meet&other	665	XdY:HBIKHKLZ_P#@C8bQCGQPEQdNB9WWQQYFB?AG=O@FNQCIQO_WF;QWJLKILMEX
pair meet&paper	676	>NPGQE5I:CKI<PC5hL@RNqTB^`<`G[[dO0hh>ET94GXDF#SXGQTDNSQ4EULWIGhI
pair meet&pay	419	R>\Ma3bHrK_]TY?*B@CeKoUhYFBM.kUWhN-b8:[D$[IMNpB?NO9=rwHSLBG\Z.9%
pair meet&practice	520	X:Re7^VlCdD<Jw@BP``GBcF\MVSRLQaWM\L7W_HgE@WQ`NBPTpJbkLV>RVR(9IHd
pair meet&prepare	546	w+Vf3TW\ZL^>MfPMQJ>AVeGWNKH1ZISaX/MC4aOF[HEkYhB_1FPKl:8fVC`N+G&T
pair meet&property	605	jSAGMJCd<>TTTd[UBWLZ#NKLJUQ`E]eMVQOOPY[Z=d_Lj^?K=T5TR]i;omZPBLHK
pair meet&received	496	V\UHR'KCP+c?6:IGfN?/VZ_S`#HHX>I:>LUTd3J(@8U[.ZjUO`IO,@>jGK4;c[uV
pair meet&recorded	577	YESNBZkjQR:FJVYAXYHBLUXRN^EVdoaTECKJPJKK]XVwMLXKYE<US4KEQkZS<MM?
pair meet&recruiter	581	]i%WXWN9MRKfIc#PMP=LD\YT;>USW_CDKRJ>Uc1NRM=HO;LJBIaNcOH/HRHH[W<J
pair meet&remind	391	Pg1\LL_YHK2#K3[(^_MA>eJbFH/TND;T]aILCXedgX7NIS?PQD':GK;6P;oGJ:8<
pair meet&review	598	@aSTNbUAQ#GEP:mPAXOLQI>S7@PQfAEUGBWeNM4DR:a`GBUTHKTHF?0DN?cS4A?Y
pair meet&role	494	O8`8XI9?J`PPAR=IZQWU]ShFYDWX8#a`:8T>H8h@PFPKU6PZT\`1LP;SR>Iw$5fn
pair meet&sales	694	F?YGNM9CWSF]^:VBO?RUACNJ=FQ_h#?CQ\<GIAUFNOJF?HLMVM\EM9GSGFK<ST_?
pair meet&send	494	t1De'Y`dg:b#_BtWXAu)?SJCZkI=n[RSHAD%QZm]LY8ItL(N\M]kc<2QMZ_@6ZFS
pair meet&service	681	NPS5HPLGFp:KZOLIMeC9P[wRWRP;T4i\OB?`OCV<?]fG\G<4a:PC:?PhjeXdGRC5
pair meet&shop	686	:PEHQJZmUKVw`WCSI=Q3Y?I^SPE[:R=?BQS9PV/_QQ&JRFKOMV?qFTZ3VOM`r_1K
pair meet&sign	602	H]II0NZ?V0GGD8G1hOL;HU\@w=`OQZC;\S?0G=iBWGHA=H:?AMK@M:P;CNQBPE<<
pair meet&slot	524	Zh;CQ:VEM:@\`^(f@`JC<H;WH6RZ)Mh^>XJIGXS>#ZlPaUP?>`F\BWRGSU=WJJCF
pair meet&sorry	898	RJAUSFBGJBQO9MRJ]Y]KBUN6HLZL`DLHNLJ_NMf?S<DSAOXw<[^WMDLQSJJCFHIX
pair meet&stage	540	YTYA8ES9;UEORhEKDbcD:>SdFY84fXb7KA/PTRaRC]TPY[[;PC#YaR5^ICNOC8XC
pair meet&start	517	_d@SgJU?ILYAS]#3V=/ZBP6C=-cWIiG<pjP-EUG\B'BBLOL=/R0^Lc_Lla:;[K-e
pair meet&study	494	^LCT@G<HTOP[N9H7P;`[KYKL\WBQCQLXUKUAKfcPWAVAXPVFFl#1PQSSO4D=UKe_
pair meet&talk	532	R,^OM:`GOlTKFF?b3LB5B8NHGKC8@@IuEKYR9JZE3wP;o=@9e3IH\g?XjA^`]GbB
pair meet&task	523	H#KDG?6:ED@V;KYBQ?78gCQ3LTChTMTQ4L6?4;Q)faQ<^]MLr;6o^MS[EFWM[aTZ
pair meet&team	546	GKd<]CH2[wN^UFOI9`<VNBOY@<hIRKM>IEIOUMY73[MG<KMIa:UNNGHl8I?AVU_B
pair meet&thank	686	B\B?]A4;;\TR\WBiFa>[GA#kJ@\pL:\:XaeSa_=RIFBGO\F[?BL]S]TU]YF[ajAX
pair meet&ticket	382	GKV6TJMCHFli0KvwUp:CMBWH;]POcU18jrklm[A@J/t_A?T^t]XS>MQZ@<K.L6=Z
pair meet&time	777	oVCSM\TLAPLBJj>LNgHV5`Y?YJJRMKwpWA_TNTIQ4dPUWQUOSOQ?FK;IQSTVG@FU
pair meet&title	422	oRRNJPmXCAq9TJK>dLc>,b87Pb3LT;HS#,Rla3cuCaeVNIDCJIbCP7JI6HRMBQY<
pair meet&urgent	521	_=_K>XMgLP@:HKMNVj94NjRESWP<GL7M;F2PSMvWR_O`V;HlG1H8K=>XRSeC#RVK
pair meet&video	467	N;_HC)<CFb\YSJ@Lw\;FVWPVQHl1PEqWC]>QNMjFBXSOQ83HVQFl[?n^U?_\QG]C
pair meet&wait	519	gGJrJORiWFEFTYHIlIM81aN7UL;ETTRU//E6w>jER`QXnN>eJ;a?BGFPMT\LR8GM
pair meet&wish	433	eo]MBRZO_GCCD>JQpFQ<GEfcCKV=SYNQBO#EEQb9O_HQh]SgrqbkLF;T0FL#L=N:
pair meet&yours	633	HIT?GA9JUUXOH4w7:VDRbT[`SULb]B5DOdZZ>S44gB@\;?jbaNA;KI@^33I@?IRG
pair mine&move	618	5JV]/e\`aBh<YXiBIL_/MQ>XWR#CLJBeMA79ROSWFKNUWK-\CF=dr:%FEK`r9I'+
pair mine&not	355	P`64Kb[H3iM\_c6Q3`IF4D+=;7fJ:Qj6R3wk\R%O8\XbFSO@>lNoLTSdeF<QK`_`
pair mine&offer	488	TKVTCTFXFUYKULDE_w5^WWP`OM6=FHSTd]Ig^GXD8U9>EWUTPZS8XLX;E]LKI;W<
pair mine&office	471	UUY4.6+GEw[s);:9C]DfK9OFL5mXJH_CXWoY^R]<;Jh<NhgDO\JE5MRPD<#OoNiZ
pair mine&official	692	KSKMMA6GGDM3COFGU\EQ9k=<J@NVA`wIXHdk<<XKMIVTHD^_NYP3DOULaJEQGUd\
pair mine&onward	665	GR<V9YVbw2cM`?ZQs7\PFH7[hKKOdIRgDO8<cSc[AWFSTE6HLM]eF,=aMKL<ISKK
pair mine&other	431	JGZK67;I#Jl^UY.@clVgMZDjoVQ'6KUHjGFY_fR=QG:Kih.@0_WMHdXCprT1*/OB
pair mine&paper	497	R>YNwHNUGRTFQZ3IGB>HPfS\UPW=BH-c8Q>?HKhG5Y]<:E`2FFLg@WFJE_S+_1WS
pair mine&pay	404	;i:M:UQb>d^]b^l5U@XKDRGaCU?EG]PPPi3QYWQi>V0NNZG3.1^TC9IRCw3Rm;21
pair mine&prepare	560	XVAbQVebcB`:VQS\l[a&\`R]EO:AuY@X8I1?_mVPGN<YOUEUY>hWY*D:?Ew<L5:9
pair mine&property	621	V9_\>>GRGAT9GIEIUGO?WAGId]M6OIPX5);DJ8i94XKX[LFHeVeRLK>[UAFJ6dwJ
pair mine&received	655	iCIF:PGFBXXLGERMiTM>VGQNVQT8]XaV2N?<ZM`CIVHTTY8FjIiw]8/FNUQ^EoI]
pair mine&recruiter	444	_?KT>PMRkKN8i4Z4l_MCY>VlGLB-WTUf,[[cpRrO=wMMZN>L^TKoL/>W\LJLWVgB
pair mine&remind	780	H1XO;lNadPNDLGoKADdVXY7V?RPLFA>JDBHK_CLGET>OCXR^MTCw^GZXGGSCC\Kb
pair mine&review	660	wO:\@QMYfK^EFTABO\TE<^NL]\3:aJ;SG4E>QM9SHc9PhpGX=<[YTJM46[_GITD^
pair mine&role	743	_V,wBu\[R-o7\iBcZji.3m1lPdB5enSk?..DtfngRf&njg:h;Akjw3*8Dii6)RC>
pair mine&sales	422	PwFFVD^LfTiCZhFIsY_FC\\HS^Z4oY?wT9lIXWf;gQQqOw?YX3_ne?;W==V35LK^
pair mine&send	763	\FHg;JFPVJ^8WTME[PS<UVPF_V8=iVQ`41.,SXXO[^5D^\*[M0]Rw.NC@8FN(PEZ
pair mine&service	459	igYkI;OHB5wJQOIUGRQb:D9cRD\G4EGNaTFi]>l`@JKR@>TQ<NK[6`\QOHC_84>F
pair mine&shop	459	Y9,C=cN[STnBSbNJNVCBA`TRnSI?e]N^-Yk#VTP_9JV?og+YH>`ePG?B&UKYMW>P
pair mine&sign	561	YgGbBT`^[7nGUh+aRXLL.P3`ZL=6HdaMG.b7`VZM8Z/UQfQDTd\AK*Q/EgVO'@E#
pair mine&slot	883	MMKM6SKQfBORXg_[EIHFKLTa\bJFPNC]MR>>NLSY_wUJeZVIIBEaELTHPNbXAXSE
pair mine&sorry	651	JO^:E\ZgRB[OF?IMWFVKQRGZ;OYQXFH4DGMO\6]:PLDw>GZfFYC]MEMZnBH[F`oE
pair mine&stage	433	QE3ZLg6PR7C;cOsO_QdSJM-JKr'UW[e\8:-LLZKeRD?w]kXEI4Zd]?W;IWvY<LAk
pair mine&start	669	S8GYI]coTI<gO_5bKQKYCM8XAnFDLK^a@I<JgdYPGwOR`UCWS9FjT^?KfXaOGMMh
pair mine&study	428	>`Og@\[m`gNKNLI6`9Y8?b`RWH[.PDTcJc4C]mrU@]I;dH#H_ApAb_@^RTk-hnV(
pair mine&talk	492	e@/f7kPvP)`[ndQa8V\WAQScBUCABb\B=]SJmcEwGgANqc3h;HFTtG7-pfc>9K4]
pair mine&team	651	wR<nLYVVTH[OVYBbDcM6=VKk@JL7PZS^;M?Uho>sU>4WHp<X;^L7R@A7K]I:QL8@
pair mine&thank	743	XEEfR__PY>hKpTPv`QU[G?A[UVBR]lY`UJD:kwTfLP@TLcDcK9nDQN?FG]NDLP.A
pair mine&ticket	572	HX#nPVUa?6FL6IVWJNK@.jNMRMQSgXYcKRZUUDbDDK,\[kK]E@[7TGK<EMd5Bf8R
pair mine&time	474	MAK]>gNf_NgRVnIhUOqI?F4V<bY>Pfd_R@2Cpw5]:`BRn[SlcQKo]W-=LEbWVb0J
pair mine&title	591	]LPU*nOdh$V1D`3\bKP8Bm9LSXD6BdPfQ<)7YhrV>UIYoMOpVBWaP2%A=wd?%eN8
pair mine&urgent	639	Q^_J:4F2?wS_FF2JYV6_ZF<LK@P>==TDRXmPTBH@CJGDFVJEJeW;?MR[PL*PLD\Y
pair mine&wait	425	<`D5]LJD[r_bTQUP6CO\U11kU9npJ=T?PWmZGRNc[AUX\EGO0sOSXw\$_MddQI:j
pair mine&wish	440	hU:eBsckU]r,O_3PC>U%A<4[MK59DSSfI[DL]NYPMbTVwXJcBQiKZ>>WTPOMMKGF
pair mine&yours	642	RScHZ;DAJLGB?=Z;WwBJRTYHb.PHcFNQ[ZGQ;JT=OLW>B3QAcY:<:OChGABHCPqF
pair move&not	550	;`@>dDMPP8-AYJHCPAKwT\X=?MNO5BMY@BXU7_iISYo0LDBFTBA;Lh[BRLPm?lIp
pair move&offer	427	O=FHLCPBR6[ApiN\*bAG[7K\a8TM?.;F.^gdPT2g\C\9SHe=Ga^XaWc7didwVgBk
pair move&office	699	GXCWUlbsbVX_XRT`I4HCYK\tH\8_QpBSKP?4\_CmSaNB]\OUE8%O^R@&>^bCdC#.
pair move&official	495	DHWXMd\NpQ_C_ASN]USKEw;]GBRSB:AN#GPOp;Lbc=XuATI\L?_\e\>MWC@RQUE^
pair move&onward	565	6LuO_6CdQ\KCZT.DUQBDZ1IdB6F\Z=WIgBUZOjUw2Y\VXWYAQZ4N=IHYM]CDUMMC
pair move&other	593	=@U\;JOBRKfAMSKUMw2VHOHHKQf*C?b2S`VISK4UHFcTP`OFW]TJ>A][_>IBVqaI
pair move&paper	518	DU<BGJw^_TeXaVSEGWtE6ZJa[a@SOOYU9M73X^Ig^GP;b7JG8<OeJ6IE2LTKK?(V
pair move&pay	553	FT_EJWGROTiVNDwVSc<bN8[]U=[7NEKAZPqLJMCMYEg@7RJ5KYTG/@ZWSI1@`]WB
pair move&practice	505	Q6Z#NOJ9:ZMSFKEmmIE@iaL9f<?:^5tUaJRHKFjB[a=8LuIK]L@/>U+kEe?7Q1g;
pair move&prepare	397	ZAA\QTDYMDgV5;X<`_h99\e5J\_ZLZL7wGXc:#fNS)4GO4q=f`^\]?2eUg;RQTPM
pair move&property	693	ha@][dWNQEgbSSC`cwGOJXI[9[]CT5`MMM?aVTFMM@[KE]RT?>dKKOaWUZ;CPSHK
pair move&received	671	R:LMTGILe;[JTN]\NLP@PLTfXCPUG7R6^4MmCCEYHJbiE_jwOVKFYDELL?M?;XkH
pair move&recorded	494	GM:n;WV`qOS>aHQ3B4Q@QF?Y`]>/p^BLOACD\G[PVAaSVk]MC3ZFfIFD3wm6M=XH
pair move&recruiter	516	K4R:WA\9VPFP>BWFK:YNJHQ[TNXV9MZBNWEML?A,SC`I#?Y5SEY;HSN5oS(KQ);0
pair move&remind	806	w6HV1WI:MDf5=KB:cpI7?rF7G?O1CMSJI-Y`Y>\B=LQe8@^OZj_Q6=OZOB@N/kZO
pair move&review	478	<^A<cS@QRTXlUvuOAIVCbJtNRWARtTMI^ZbFJJC@TgK<Z_H<bL,wDK;O7CJFXU*>
pair move&role	960	JIAWOF;>CBDU>EMCEVIKMN;J?2eL>8O@HHmcLCRB7@R<7BZIJ[SE?UbQf@?MEw_Y
pair move&sales	577	p7FZeh[O8Wqw@\GfGQ0=J58rDLUUVli@O\];lj6gBD7CLWSWFG;PROeRaZRQHE1F
pair move&send	470	ZTkH9;[SbaS-N?<NqY=+s[lUXO5LTVFu?17c2GeMRvh_tr.Zp8Rw\$;8HGNT2av=
pair move&service	551	JW>OgQ?Q71wn7d'HGR;[OGNNBDqZ>IE6Tm\TWcH^X4`L>[R^?GHMJM:ReWKPIN36
pair move&shop	598	FRJY3]MYLVn<9WA.i`Ql8l:GY\P9`M[WMJg@[8]LJDCCPKJSTiX[>=TE^SX3gwDP
pair move&sign	433	7F\>A4&*0dwMLP'Vd=4HT[aCb9U]q]H=]aPSb?Q,AQr=bBUF@-=.83OD@AHUwWW>
pair move&slot	618	v:;c3Z73L2n3P7c@Qn-H>f7>4Ub1<SQ9G=h_oCIIB%gd&BZw=Yj96?i`_1=@<o]j
pair move&sorry	738	QLDNLiXZZ:=COQRKE>NSFJ;G4\@XKP?X?QRMYSNTROWwRU`ZE-=JYRTCWIEKBXAL
pair move&stage	454	G9IOVD`\;I\bUJ@VS_[Y^FCVPaWG+M=DEa4^JLIgIKP<:p?U0V=wGcMAV5;OI6V'
pair move&start	562	SKQwVYGUMHNGH`G`GpAEUODg-8aQ/HS<BGWWc-X<@MZJ;QDRAVqNFU8dXN?Y,[YZ
pair move&study	548	0fNGRhGVARwGS^BAQ?A\C54d<Cau/c?YIaWEq\:[EESP5UC>CKPDKXUHZg^]U`,U
pair move&talk	674	D3=YXHJD:5[T?9TP:^E@,IVPE7iG7VdE6BaXQXBC6FA<>CHcAcVA8SX\iBC^WhwM
pair move&task	540	eD>kR_VE&,SKEaT@\nVKGg<FT6OQ,R[Djg<_Z[e]O^?aP+`fB>a9ZYw;aPUR>uH9
pair move&team	664	g@<\GMbDL8XQTcI@M`L[PQbJ#@SW0jdTHNZKeX8P>RP\Aa\b6eL0SaSHbRG;RYV:
pair move&thank	440	QwVLLIL\[`^LB\N6bNLF__]PKVRIMiOAXIp'KB[^MgPXpEKMKNV_EH2^leH]HPO_
pair move&ticket	498	`>SAi.VOs.C@]I=V1YFSiU=UT<7UJFhH4n?R<TDAUWwb<OPHQPELfQ)A?V\R8HD>
pair move&time	880	i/J]F\KRG3[EFDGIR_MKGaBW#VMFIWXEF;KVbQMLA*^`0IP_=\^FIEJZT<CQ:UTA
pair move&title	753	`59wBJLD3-]@K:FJRQFTQeGK:QsI?<hO8[_hc7NCH18aFHec6l^GIJgUd7;3J[`\
pair move&urgent	517	ZEUWSbQNGRJam4P3Qg<BGR][>9J#GAU^a;\:ZjGK:O?^;K\ZIgY<PB4^V<:MJ`E2
pair move&video	624	\Q=^VdaI_4U^NXeiiRDUJd6RRc[MO_E5CKQRQdCQe2Ew6Z^q<ObSUOHG]AIR?k9g
pair move&wait	566	PJDBENDMRGUNL@896^8^Ha5D?=VLJ:X@8HWp\@:V*2fE#@H\@LQ@EUVSYLGINQRH
pair move&wish	636	D9TXMYIYS8ODwSdqG@dJZIIKP`H\E`I9;KZXbf<WYN[TOQXVIANaKYNCH<XEHX:U
pair move&yours	778	a>?c=I2CC7bCJF):fGD]7`7D2FkI.?k-9Wn\_=TDFI_W9JpY(cZ>6Nwdp88N=hOW
pair not&offer	527	D.3M5gZ?PC>>a\pf.<cI],QQ$l-T/M8L>;T[J[2h^\c^QKAU<QbwRBQUhFlh:X?S
pair not&office	391	dZ@mGq`Fl8KCmC8RS-KFF`Q,7wCMXORL%Sb0c)cS[SIYom5WJ3gvu9=?4GdZ<FTa
pair not&official	538	US#c@K[NSEXgKMQL.;gD&B7TGUYB,SONOI.6SJLPTHU8OaOQEH`HLYVIQ[UW[HSX
pair not&onward	689	?H&I@weTT/<EgLL^JDuC]Y+A7v/X9N,54)S`;E-bYS_o9@:/?>=]YS]\p<PlJgBU
pair not&other	487	R['3S>A=_NG:aYtLKLYG[/dSLd8S8RhI(F;U=Z?Ow_ERDaY:N>:^gJ]?JO^A=72T
pair not&paper	622	wDIXABSWVd<ZNOU:fQOZ:bWL_MI:iWjYFMX;H=dN#XP`QWI`GV]8UAB@7@E8R<AC
pair not&pay	722	EQC\X?WVKGZ\eKDY6iLK89#WSPXYSTc?\Z^PV\/c<K:MKRYIDWLLNKOKkMCHT=E>
pair not&practice	565	TENF[[aZVHV`[[=ZRO`LGIL=HBGD`QDgNO+aCPN][J@^SD@gJ#lCKOKDPdKIO#MJ
pair not&prepare	545	AFPIT9P7HBOXKJ-8=K8DA6fKH4MdM=4K@@YUK=\#?Ij;Jia.ZVUTb_Jd1?3`D>;\
pair not&property	505	S>J;bw2dK_*wWDlTO8eIl.cDOR@uTH.?>?1Y5@7SDN[VkCm<l9;SaT_i59JQX@PN
pair not&received	761	P:B`?VVQLLC0TSf:QGe[2XG=H^N<74W\#;qFC6URDKMUCC]D7WXhPRfKdO^hE]?T
pair not&recorded	638	OQ@^3[dN\@]+PO9MmP]2Eb2W]gA<bs]e<=M<XjO[NnOc\]9w4OklS6I2KalY;dFI
pair not&recruiter	647	5=N2L8FKe74ZTRa\9HUMlCaNAK#WXGAG4?G<@WUOhLaHJQHYJ.USj]QY@E?^0d8N
pair not&remind	478	]L5_FEY<VJGPHPcTMglbE<OR3AMMnSuEYJbKiXT<#K]OUHhrDNXHOc=HA34FV2<[
pair not&review	699	X9@V#PRYMX3@RWFDM>fKBZK;Nj@<MQZXECZ;ZGY[C\SFLI]F@SQX^]bXcQVZJQ;j
pair not&role	758	Y:C\bN<6XG'l[@MRO<bbLJ\@6?Pl(9fEO8fF=NEdNA\9>G`9:=eUoeXEH=IkIL#\
pair not&sales	475	_#\S:PXmN+D)TY[bUiA/5V_Eoq.RkSPZC.3OKhUVd^Ng5\3>3JS=HEHL2Bbc<:6U
pair not&send	653	:@JLGSLQN[WF`O`Q#LQX6EUU>OZQKM@AL^a:C[Bd9GZS<URE?_&_>I@7VWRcOP>:
pair not&service	696	;=^IZDEIKJ_wSUVOPJU7\<OIV=H>RIDVRXRSGWQ>XDXKFNW>`PDQL\`NFB;RO?LJ
pair not&shop	481	?CXTdGZOIa<B<#B@Ul_FLlR=A<MO`tRYkDI>@(h2nHTAIATSiD9Q+LOiYXE\?eaq
pair not&sign	405	GbKfGBQUX0E\U];^NHQS8UD19\7CJ[w9XM*:n^D]LJ@[>OZT4<8ebRW9HO8FH566
pair not&slot	366	7#1ds`*/QI2Hr?U]GGZQn=M3'bF5?d?GKhbf=e9HDVBU8RaCIDbIQUleC/>V(dIV
pair not&sorry	787	G>G[Ee[WwKI9^Y^XL@[<UFZE4b<>[KCN>E4LUBE[WSGVQTFISSWXbAML?YhQFHLA
pair not&stage	812	9GNA>\@@TH=AYRQXT@RKa;Q3HWGLE;G6GC[KE?H[YGE[BG^?79NWXSGRT2Q\IwL]
pair not&start	615	;eFd_IGKDXw=`jLXEa[AA=RWKUMAXM?BLK^?K\X<SQ?B_PEkMKA_`VGC[U=9X+JI
pair not&study	624	SbPd$RK]YDL+PE@T]XnO>N/SDRf#ISHIG;LCU:IcKMHZ;K*[>-aZ`HQMeMbRJFcR
pair not&talk	694	sLZS:MU]QBX2<<2;eeMQJ:LCGOG@QJf`Q;REVHwACHQWXAGKKCW6QB7@>SIJG_GL
pair not&task	475	`HYTEVRPLR[WR6iP]Za(MV%SYIGRL;k^V<PTN78X2ZjTH$?0W#AQK2<NVCqR&ILe
pair not&team	599	B>?DU@QD@J@NVGbW9J__P'RT3QIu8:<CLLP^BB;FIGlO05iA7I>QIAKaK#RNT;oS
pair not&thank	523	OMJBJSD8FRLaWP<Q;\I`XEQ]C?A[J@<PV_eX9TABDMeQ:LZLKw5PD^KFeGC9Z3WQ
pair not&ticket	555	>O_cXFETeN;BIZAlMHDQV[NMNT^BJDwZ@KMLFIPHI_GTXZ?F^-OROPFSIhYhK3DV
pair not&time	783	l@OpRAN@7FO`<=@4hRSj.PUG51cR8EuOaac5QCU<&6SD#RYiCOo=R[L8J65;FNZ`
pair not&title	583	DD;UK9D4L<KE]0XN?:`M[C=7+R=J.G5M#;kOKIIT[Ge],C[E=HDNrWW[QCcc;d+`
pair not&urgent	458	q_GZ*cOBVZc6QT_LPJ:81DBO9V;HRf5jjVD0goMA>O@g7Mgg[WN;K*VAHRX>D#E>
pair not&video	380	JEV/U8jVwdYnGCPe8?M^,(<H/sTJq_P8EG`EOKEmR<PMYvLUG5_Ns\`BZmKXF=+:
pair not&wait	652	^W>ADO>E,NXUUfIT>POIJ/QPGJMO=R?OiER@MPKW[VO=PXQVBI;dQIh3EC:_UX#T
pair not&wish	454	Wc.kN]NKQjYgfq<Hq>SK?:Gw;Zm@B\hE0r:TTsFqJT.9T]6^PY`fQTi>QdGGFE7K
pair not&yours	653	O@/w?aJ@ILB9Y\DIJOiCN6:G+f]L?BJ3.=rWIQIhRMPX)3KR4ISUIL_IYFSUOYH`
pair offer&office	508	h@MnN]mjSQb8WSPD_obA=iULhYJ7fcMp*\87wnpXDg'\fM<aC5VVQ<3MNjoT>M_>
pair offer&official	690	^OHSOJNPJE?3VFUK]HP<AmiIYQ?>Y`ZqNLM@H?VUEZ;@U]T@P=`ICM?F#VVG<5_M
pair offer&onward	591	R;_`HOXN^GEFV4NU[jOCX^LOLOQNwB2I6RK:INUPNRP_?JYFV;AIRZOZ1>UBYGLO
pair offer&other	653	bR@\OMZZPBRVYj>YKX7`HLMP4GDj>FDZWHQhZf7dS<FMYvwKMO:ObW.PU;JL9R@U
pair offer&paper	508	Z-?a(YYkcWVF[Yw[dC[E>T>jCY>]iCOc4CWMIWeZfbRRPV@SX;6nT[GRjPgHFX;Q
pair offer&pay	773	XM4\_]Z[MEjAFNhGXLVEDwJS\dA=]^DBKR5;`VZY[I@bU`7]=FMERGV;4_K@Q0D0
pair offer&practice	594	Zd9\Ej`a[9w@lXajV_XH=e1aA`B>]NQX%M>DeYQW\mG]jVQcNPo_e?5OLJgQ2IMI
pair offer&prepare	547	wO4MHRXEMCo5M:*Mbht]dkGcUkD<]XEK@aK&GEdErF2Y-@/B/7a<J<XJ+=-7O]JU
pair offer&property	516	W+i[[.Jm[@PfKe>Vo]6^7h?EY1N^8wqbZYBHWGaSFVXIHne]iRWCa,B)DmBL:;L.
pair offer&received	449	N$;O.wQ\HTMERZ^c1fLh[[DZKQ>EQaZROjjbWCYXP<T_XD^YW>LJD;9F?CsG?S]=
pair offer&recorded	470	NoXXFU9FN_gYT:IPRq9MAMUhNO]?^]J6PT+T:oDK?R2LJn_LZ-\;J#iCRZFAFB=0
pair offer&recruiter	585	EO&H-d^YL8aNCGTNVQfK,[INQt?Cws9/GGGYU[<_]99kLK?eBIYVNBMEAHWBO92O
pair offer&remind	552	\D:DD?PEOScYHEA?dHT]9QV:OLXOC>\SLLmIG>;SRSIIEIZLPeIKS[bTRBXBFPwd
pair offer&review	583	a_<Y#9@N*:l4SD\<[P`I7iM.hk6<peSHS[D9iFWC;KGgPD,AS1oORE`A;HI=3C<?
pair offer&role	728	3p><4G8D6IS7@3Z9bH\=[Y;Cdn?TjK@#^fG3SG;>g-1S3GA88C:?>M]8LBH8nP==
pair offer&sales	682	^S8_R^]Vw9OSbgTo@KbA4aCePOI?[`2aCRBNR`YTVU5c[]@nYPQhY@6@9P_MA=BA
pair offer&send	478	8VPB#A>NZEw?=Aa9bEg*dl,8of>L^e2P<R*UOFMPhKDY@KRH3QVBFMdC@PS&eLQB
pair offer&service	492	:#S@R;HM>CbW\Uk9EMP,BgFWUDeC]MDM&LTmKnZ35IO@cQUB_PN_IA2eFFUQRD[G
pair offer&shop	546	OPJEMED6@\^J#7N3rJF:iME7ZKOKWeX=AF?OH8]:J0RGYQ>\JC?DB1HB>`9EDb_C
pair offer&sign	591	Mb2FJ?OAEV_CFJ*OGZDe>UTTGBL\BJ_GYnMCFWMc8MG8LVMO<K^QF<YHUP58L#2B
pair offer&slot	474	WF[Q6NeG:J`AQ/JJL8qhNGBKc]P@dY3\di#2\3U>u\5EFTL>CqXLV,hS=6G1L[?@
pair offer&sorry	782	WEDV=oabq?a/mmU^;[T*5H*WEh?DSHUs#8CCZOHbLeEla]IUA?Va`B2HH^lP(`@?
pair offer&stage	508	NX:eH`WpJ#b?da6vM]S0LI8lUVW?MU@R.PM=7`RrGXMdtm1p96N`fX*ShHdVBIZB
pair offer&start	441	3c,NR?[GUc^G;CP0q__F_S>McZ?EVBJ>gi`3T[D6GP4b7E[,*X<;#CM0NQh?`P.K
pair offer&study	515	RMJiBWebS\JMO]9dL]];(jLw>X0DEYYa:IM>^G^YNp6Z`lRa=;QHhN:GBUNDE2SC
pair offer&talk	621	be@HTBU=@QbAKmYYQL3L5RSO2HMEQ\E=^]LE\T<`;:GXS\ZJF`;U:P[#dtJU\G>5
pair offer&task	778	wIMhMae]fL]T[FWSZTkNKcHTGPY8ZQDQDJN8UNDM>c6R^]M]JAG_Z@7X2J_ESMGE
pair offer&team	447	?c7M5+T?HY^GCV_OPPCfT#XOC`GSG]B=]mcibk=@A>#TQ=FB<ZDhST\7_FJNT_M6
pair offer&thank	892	aOO`Ua^g[8iDQw,dZp@?3eEiZRB:aiPWMMCGkeRcH[@Vlh>jG>c9K0.<=pV4I4F5
pair offer&ticket	562	MfVHOOJA1FQH$CCLdTKS\O]@`^NEOmGGvrAWHPN7eVL9EJ?2c=A#BLafF\KSbRRI
pair offer&time	683	JFGQF``UQJwHnK`VMTSLMEDOO[EAXRBB=M[Y\5T]XV=lEMDP[XC[XYLTMGSGK6FI
pair offer&title	696	F\4AI3CJKS\4=0i8k;g:cQ[)bMCHhL,;lhEFBFQ6w?WE23C.IDU0KJ`?4I9?jJDK
pair offer&urgent	458	DjI0G>ZOYaKGL>?Gb@Z$i7CnYIFJOi9PawU7HETGM\H8R`FTg_]ND<MKl`E_]F,4
pair offer&video	437	r4Y;NDA1BV65KQSAZSVDrfc/RYI3N\MReOJ9<TR1CTLEV7USdEKUGcDGkp3wKJ>[
pair offer&wait	648	1eN%a60:BXoK*$1EP>[4S[X:BYLGN\G9so=Q77:#u&G@D-L9T];#$?gIL`?LuLCJ
pair offer&wish	489	nDN]6[<SQOD*JZtUm9k`WQBHM[1ZA_FVESKCcChb>aBipO:KCGCcb?ISFY3YLl8w
pair offer&yours	526	>LUNKAC?QD_IJFwb:gBPo<V<>>?SQNZM?MkTPDI;GIV[<7Q;_:ZOLcGdKNj43Ha\
pair office&official	526	LPLQNrLgL;XFbYWYYUp5L@E_JiM2LICg3:>Hp_b`Gm7U`c=YIB^AwCE<gTPI_FDV
pair office&onward	527	w:HA)SVYaSB?^?YWiQb>S\XK?TBAjC6T1;%7Hbe?PtQivO.P[MEYW=D=?ZYb7Lh>
pair office&other	599	X\*>SR[DASIMPc+BFcES#:D[J[SPO;9VMCHJH=OP<RYGLLC=L]KAQR8,P8ZRH*ID
pair office&paper	418	w3AAZJA4Y,?d1PEDl$D]Rj_OZ76YI=L]`7<7@>:M@@OYYV8VG6jAq`JKPQCAA_Ud
pair office&pay	577	]G;O9NcGVUw<lKPEWCOSOU7q`MH?JEPSf]Q@NcZSSY]_PZGW2]UEZSF)MYV861;5
pair office&practice	442	dOPa@O>ZRJ6>bMQo@NVSTeTYg>ADLc[^0HFQVVFk[G8\_X>ZH7WFiQMHNRi]#F?R
pair office&prepare	455	Kq_Z@JJC.N:&><d=OMU[]9T^5?>Z^28L8FM^#HU`3[MNGG\ZN9:N68@9AK_hNQl2
pair office&property	588	H<KY[GEL8+ZLR?N(bADU@UI:?;PT5FWJVBwdZLCCU@aQ5YYI;BUMJJNMOC9:HEDP
pair office&received	537	A`,FHIIV;`gI]oPHVQ=QG?Bd[C^X5bQ=5FaHf`Bc1Rb4_l<XG^85DO\Iwc4]hLZ=
pair office&recruiter	562	L@_N9=X.KRKKA^R?aJU`F_`-gS8CXTCIVYIRQBOSWYNBQ=#VI`7PJ9HIQCOR]>\D
pair office&remind	629	UAN3+D1@0MWDEVCO>`AZDOnG<BHG%%c]>JccB/8D5Th5SIX5cKW?:DdwjDMO]Rka
pair office&review	474	RIKTNIR=UIbPT>'Sh[dlVb#hu[G>FLFkhfUUnIYSOHHHRTGAG`TNaqg;O]TbVTV;
pair office&role	521	m=XhJDj^wbCiPY1VT_LT<SGDSn[F>P.Z7K>(ccRY'`8Pnm9VQdjQ[I,#4UM(A2<P
pair office&sales	470	m@XXDXB<Mc>eV@:+i@lm8ThIA>XWB9@H\AC=4E[;#K\6M@VQIVfB[K7^%G1\D1c]
pair office&send	497	VO1n^dUFU0NNTPQwCcMUWQ>cHLMqL[AWJ4^FIc7ObLQiL\]I=Be>LM.RI9OM^AI[
pair office&shop	671	QU(\fNbXNNJOQhRgKjOg7JA^AHNSATBEF]GeWQ9^JBAOGwBd4RYFVJ\0PfFAE@0F
pair office&sign	541	D<UTCaKT[=CIKUU_9Q]ag=Hf8G<MQNDM?5k?mRS?Ph#D4^jaGf\X]H0R=;9SMYAV
pair office&slot	400	RM>6@iV>@LP1\M?-Ui^:AQ\THC=OZ?U9JP#cOUAoHAN^3S\QIVl9M@_GlDXmCH^U
pair office&sorry	605	_QG:SJT^O8>D<F^ZA?[bcGK29=?rQ=Dw[BEd6;PK]TJdV6Y0QJXZrOT^?5NL;T;K
pair office&stage	534	OBFTC]iI;IIO[ZEPlR[\<G<ZHGWFV*0:TdoKkSJUH\@G^RI:QG`wUjW\STG@_+OZ
pair office&start	595	eGeRJI>JLW@]Kr1c9r1Z1Y[Hi4d\)JaFg;Uw>N[H'XTKQX:8N[0QR@N[b[[wBQYC
pair office&study	730	VWFIZGIR@CPZMIFJCC_`FKRL?FV_IOVaWPbGBCNXABV8ITV>:ITHb^QG8K=:eA;w
pair office&talk	761	\F^>L5EEDoEG>;@=VSAUbF`GN/GWHA[iS<LS7=g:?WJIbELKgFHBDY$w;5KSMEl?
pair office&task	577	PWCIF_kkfE_PqjMtXRb;FCURM^aA_eDV:GV-\[=]RPJEedMg<YBXnF2KYW[UVIJ#
pair office&team	451	a[kO[DEW\C5MYP/m:Q<AA@XT:QPLi[R>PS2UHH(XReJN>jcYanA-W@#=KPL9b&OZ
pair office&thank	538	\7*GBYql[;DArPKm95jYQ>-<C^'g[GM':B87DgJcAL@[hUWZ*/jga5CODQHA#Q7Z
pair office&ticket	515	=CN]S^a]WD6Oa[CE_YVYOg@ZLbL4^Pwp?PI<kY0f=p3]Yg1[WIT.bJ8-eV^dYHIO
pair office&time	411	m4;wjLQVX(KDLQ:WS^HM&K?c&LBm#I[?FRSdVY;lJ5UDDswb8VQC7TUBiS>IK<@]
pair office&title	660	VOWaAQ>TDQN=OWAUUUQ?LKW?__RF\_O_BCKSNSOQ@wC_dVZ_fHKFiIBUOZSEM^OJ
pair office&video	499	M3/V=s[f[4lXT<Q^K8m1V`1k+^D9\rL]DM*JgZBK^LA[Vd:]IPewmX>BQLfP5R3R
pair office&wait	464	^/KLX;U69=b^#P#:_s+p$4__L/FTE>jBgPVMpF47<Cj%:UXOHag$JeD3XG3EN0D?
pair office&wish	496	b8[H@YLOaNCUZV[`\A[YwR99VkiQ_M+Y42T9GAJ[YW=h>9a?OPHV_R\_RF]n;fHS
pair office&yours	570	Vh;ZPVSc&^LJWB9HHN4RG\/b@R[8P^eJpYaM^t?c3Q+dHXhSAwhSJN`RlVJAjb.?
pair official&onward	507	3SWS`[@OK%DNeLeOTDY^@1@D>_VaGANFHLU973ObwPP]N?cM,WY^iSSA?2P>STPe
pair official&other	433	VPI:O=``Z>QSFGYIoG`+Uaf<@/ECb2.U8MQJD+X;GRFRRMFG:2w<fX7_<(W>Gqjj
pair official&paper	626	\_KnVhXhTI``WwCFMWIG1b=c[QDC[WNg:GY_Bc_XFcHXHP:]VL`JZV;4ShmIB<GG
pair official&pay	523	UAJrGbnSMHe=wZAUOe]W5@?LA^UMFR?_<EQBWCN[,SPOVaQf?XKihVLYNsFLIB:V
pair official&practice	467	DZ2YKYF?4Y`iSlbYCv']7R0LXL_]RdpIO\e;McNw5_KMngkL3i7KYUOQ[mJIwC?M
pair official&prepare	525	:]J[ICXHGIaZUQ0U.;<vc-.qRH<KTK9A`\5O^MV<[`C2JH9URHb<E^TN>XJ#nAVK
pair official&property	537	\=GDXKd\FST#ViIPNP@PNdQN]V%I:]^ET@>JLNMSW[ZScN=CRC@D]E9E`bFUT7FW
pair official&received	439	oh=kMS_LuDwSXH@lHI:_MTCd1CZjZOYKCQP`ZQB?ZE@gA`@WKTVMMISGJ<TM?UDP
pair official&recorded	497	RK3d5ZiAQ?Z#EI`e]_VEJ:78OLNZKF=>4Y8DX:;]MEOIC7]LGEsMrA@FD]M?4CF+
pair official&recruiter	601	NFVDc.F6Qu=QYMPP?Q6eZ>h5SC>f6:X<aTnc2*ERT?WFCCwVUCD>GjcXS67hQuNj
pair official&remind	633	T*RPNEH?D=GbJ2TFWHOK>ON%P?Ma\PV@QPHOESQBIJ`KH?wOQe`RTY9cO1ECOIZ[
pair official&review	418	U@1q@PHWcMKElX^sFEP0^[<SCkEcP_GJ#NO@]SZm`9^Z=FEUN>\lX]UB4^qdHBO`
pair official&role	645	@UAK\*B=:WEICEILRF=T]GXQIGT`V+>BcNVVH#NT>@J736_EW>SD(MP\LLELIYY_
pair official&sales	642	IIQTKZ\VNMjU_MJ_;C`NX@4pDDV]JB5T=RM:aZ:RXdG\NXCHF]Qw]XSCNAJJAMOV
pair official&send	712	LZDR[SVOHQw=LO8UADX5>XAVDX=6WXVLN;WJSe[\DSJQXW:RQOXUQ@Q=fYW[R>B5
pair official&service	469	?ucN\?8AVwMwUb>9RJ:3>_SKY/r@HD[MO^;^9ZSpUcb5FT@<^OQ[=@Pa`b>>b'R>
pair official&shop	448	?XlJ0CjGKZl\SFCWQ)_df7RmTCb1VHGPNT2EDQRYWrj[aT?UUCBXwX;R4K<*ST`T
pair official&sign	443	CZH,QB>2[]N9CN=fd[SSBMK0hA48QGXT^kQ-6IR;5nDI<GV<UYBXD^KL.?CDo-I#
pair official&slot	494	MZEHSK@DVAn^iLwTT?[Dm7WaYMR\MI1P2[[R<MKP?bK<=B\OPQPgio@P7D;4VSCK
pair official&sorry	502	aLGLSQbVP4HGADHJNNdT<w4C9HILAi\?2EJDNRPP=?4[8[bQVP8GO5;PONWF:dF>
pair official&stage	470	PA=3[PDO>@J>]=#CM:L<F(QH0^?>VRYQC%K<B7P9aVNZZ_C=_@OdYLQeDN\U3fJ\
pair official&start	659	WVO2P]DLNZSJZEn@EE^5LTFSc[OPwT9DSbPCLNOOXX>U[>;KKPPQMONADGNLFEGI
pair official&study	612	\ZMHt\DEe@ABKVbj<nCCT^EfHDcIlP\?m\Y_]=FWUFOWJwS`VpVTIISMJYJQOGJ^
pair official&talk	654	HO5XO@XjZ?w]]BJNEPM\Yc=dG]W(]J<OC^LAX?@V]X&TAX6N6FaW__CW'JQ<\48M
pair official&task	449	w>>EQTQ5sEXQQNpZN^G:JHg??bTekW^_L`fXSKYbNX3pXTlh7PXbWOORJ4`[8=@W
pair official&team	451	ahf]0RQI*T9`QR0H^V<h5FU;D.c@J.j@NVce<C^G:dbHO5EBnGF>E_QM_KYwRnO\
pair official&thank	635	JK@h'PZf_;@=OJpPNQRTIgDDHe7;iSJHEN?7\]AmiMQw^@Fo31\jhCMMLCjK;f=O
pair official&ticket	463	<NM`iFJX=IMwRYFYDS:j)3HEQ<b\VAgWV_[-c[@T&5K@6kWQT`]7VoaXTb?XiV6L
pair official&time	663	W@<LATb`S(YLhDIbPY\CUwFlRXGO`i@S;ZU9XVeWiF1YD]KmJP`UgIE?=IY8NANU
pair official&title	412	>OB8YO_gQPDU6@w]8rHZg?k>FUNSb?c&^RKKGPL%Z;'MP5oDIgOhcM$gPHG[KBXG
pair official&urgent	436	:9EY?UFKJ6Y?RJhLQBiSHFV:]gLBh-9m/A#7C?UO<kDBO@II__Uo<E,]@9Ha`Vh]
pair official&video	382	3?P]8-L9ZV4#YL]mH_PPTVe9fTJ3N^YuB>7fEUb%ds\KPLI[IA=JE=Dg?`M_Y@HQ
pair official&wait	521	_eX`U@f^UVk;UQD<^;rgACOXY\FGnTYwJD[NPNb?EaXRlIT@7-oGg[CYNYVJ=ESc
pair official&wish	391	mgGN1f^lq3T;GfZnLlkBcUO^#`6LYtQe>\Z(kR8hUeAwmlR\6/YC^A32#VY+3nKM
pair official&yours	394	fdES(lTfcJ==Qm_wWc7SPeOeFp;=&X_f>$u*\^Ajge>\YiD^%XwLtE[=VKb6EH*-
pair onward&other	731	JTED?Z\PY@O+_VlaEGc_XcEAHw8G1PBSA2WKALN^WEIaANRS=:GU\IXW^R?e?e<]
pair onward&paper	452	,_XAkSW@h?BX?ThjXeL-Y+[G?CFmW&F0W4TnTi6mYYw\@[YJZPG2gXdUZ9>E=^\P
pair onward&pay	523	PXDmZjcrmlILU`OQab=aI=GHcC09#UZ^Yd?LYZWOb`RWN_]M\TZ1F??OX\OI:NU[
pair onward&practice	509	^_1grHNZR(>9X`]?h0eX.RYROgDU^MZoeO:)e`MMUQA_aiPk:CrHdN@;@bh8C#B>
pair onward&prepare	497	X:qH4*NGAPS]TRNPTcNSCCLLP2Q:7YY7SNap^PqI^NaPMA\Im#U8(>WTUVeHLMwI
pair onward&property	501	]HMSKa`SY`;Ni:gVE;wUlWWBTfASvYDb-J8Le7ZOIA@mU6\GS68mBH<O3TO2LiUB
pair onward&received	581	YJHOZAX/tKSCTBjo@K[XnDY>FKLOk?LRVAIV^9]R_WWU5#n_Mj:XEISX?1PE`SPD
pair onward&recorded	615	2]XVYZVRGLsPTK7@RFe<T=I\P:`5QZQ[W_G#_PSYiZ8FFDDQTKVJJ:BZCD87XTN9
pair onward&recruiter	392	3_IHwTOMK`mvgH%V7\Nm1ZRW#=pb4Xj;>,UYldQ_=J?L\@J4j6QE>k`f`W6cCMQO
pair onward&remind	555	#5TLOE>>B_raSK%WA`ERc3IFW5T\c*<HSbOaC3ISXbBJI;ORU\D>LHZdT-/C\PoG
pair onward&review	536	RGGLSVIY,T?SeDq`-ITK=JH09\AAF>IMXDVi?>#gVCmEC5LR:B/W^beh`hNcRt,[
pair onward&role	729	)KD/PM8;ZeBASGdn4GSJX7G@ITKnE@29GMsv91Gc^MgE,*`+QU$XIe^oiNA^RwL^
pair onward&sales	584	6LR97.0?1UU^B-H9FIGK7[VTXG>NFKWYR[<K[#^J=aD3YIHH[fUaJ*4]H;HOF?GB
pair onward&send	633	@M?Ds;B:>]XcOd$LGU?JB\HQNDYS8N\DAW[gYQE5DHbAR>6@Sa7:#aaUX]9Jf6WO
pair onward&service	553	a`eQIV`aMRUJ4N6=cTIAIw?^S[:;HONq3X9N@NKA]fCbnL8PM)QFe8@KAIQ;BRe4
pair onward&shop	729	fVE@WLBRPSMK2AwPDWDVhVYOFXOJ`P]RMUNUB7L2HJSJBJE=cDNMIIBEELGKNMS@
pair onward&sign	473	NLEa]LZ`[=UP_ZIUDG]Eaj<S_fDTChO\HI26aWKj=Z8w38[h_CJfXS6ALXQISA[M
pair onward&slot	556	2>hJ*ZYFRiN=abM9a/dQVQOAgP32cZ:Y?:T^2TV5JwYEfS:DfGCg]LM])aVgPboR
pair onward&sorry	605	RBFAEcsfS0N,^cegMK[LMU>K3[32DWAONB;DNQ@NHRWowCI]7ZRYR?Hd`[aPYrPC
pair onward&stage	400	/O;MM<C6HTijfW1F:#l\a-'s3dVVC(#V?UX;IaAi;B@RmFP;NSFlijTZ>?<Du]6D
pair onward&start	386	MdFCGQ7bUDa]AHR@f1JQB>8KO[b?*_A.[V^;\YYwbG/LU<M++e]U+G[1>QK=SLC:
pair onward&study	365	dTAZVY@Js#Q2:S`U>OG4j]cT\\FWq6HJGOTeLRBSfY_Z5Dc`7PEKZ>>[RNmJ%l)D
pair onward&talk	581	VS9e.HVLeK_PDCE2_@e<aIJEpPW5U9#VHVT5g6bAGP;SG^:JVK[hAG.VOJJ/QERS
pair onward&task	386	fvN4wbB+:s^kTG+gQQbbTTWnE>ccA8M=A\eRIO6KCZTFZIHQWIJQ2BHRvA2D\Hp9
pair onward&team	404	70OP?O#JKc;d^vUAEKhcY<0AX=8TTJ=T3/U]O@FUWRtQL,iedJ;9NH0ZP:B>(Gdl
pair onward&thank	537	OF3KWb>;gA4LMRAa]IIDY]KKXbcU3J><K)I`L8VbN&SM26=T;7YWbVwUVId`=T>X
pair onward&ticket	625	eFeLKLQP[?\>IAad\XZLI8[f[NDBwWM]`^IRY_?IgHBe[eJeNUe4MN=7TKLMNLT9
pair onward&time	423	aq-NZA/1:>9=JG+Hjh-^<E4;REh]H:B,FR^YQ@;L8#RS1\]RJpI/XgCMd>)NYV\U
pair onward&title	599	</ZCa8:LS^SrbEaaH#mDl'ZHQD_OY9&?IS:KJ)RPDV6WE.ZDPRDuifOl.KAQOuXV
pair onward&urgent	621	UkNSwLKSdi@WT].ULSQIKLHWZCdFH`ZH8MSMhcTDXdKCY_@F6`ZEa\MLfkL?Q6BI
pair onward&video	407	TBk@F+CgGhgwP=:<_K>3lUmQ^,c3?(5V9fiV>C\$=_P9s0WHPOhM?GcnD@IFc,KO
pair onward&wait	524	IK1G<SB>5jwmOWNI4INl@EKd\A[=?D^PEbYJfX9R;B]XTHnH8mG\BlT\Ve5GkgIN
pair onward&wish	499	-Ng5FME=+caOwPE^W_XaK[GXiYBEbeS1VV?N<KPiBA4[EMaPaW:ZTWeMZJPJWQQA
pair onward&yours	567	;`@>=MMC=Z@cPm8U>6gQEY3RYZLb?EgDIIJCGRTb?XJHT/ED@=#ETZZSiSR\VmGP
pair other&paper	550	\E6d=[L]S^_ToUe`?GkGRJ>IBO@RU?RV53`IYKN_SOIw<?OXQFQpT]<KIRWkPQA_
pair other&pay	435	PR&@0gM8%OS<Bocw4pOKWM8QVo4M?ZXK2CWYQKVYlKGlfLMXBK1OY>XC\TSf9c9;
pair other&practice	349	@3MFaG]Xe\><HQAEV4DtT^UrA[PK?YHG#*ChfM=Zt8>qTX6J$TnLfOPR^^iEIkV;
pair other&prepare	673	NRAaJfScd:MPZKe^COnw3]6K>TAL]eP4BHING`Q^o9To/Kiu@F\ZiI\RAF]\8]6[
pair other&property	653	dMTVL[cr]*UFYcXIdIg`7XHZW\E9f]bURWHCkf;]W^=TcgDd7EjWw<==@abH0W3:
pair other&received	531	RkAiDNM:UCeDSPGZK`LE5VOVK_C0YNPE@FK>Zp=c3K[i5w.SI[JXG3HCCYkPHWA0
pair other&recruiter	593	TKa48F21MR=.:ZLD^KLS_gw=F:@I/HijJ5Dq63M4TSj@d,J9_B<B8WFihI[b;aiI
pair other&remind	549	^+>JT'PYO@?N:,LAp:e_-Zw>w>0_7GWtAd^DK1`>c\cKKFCA9%Q\mUP3A2NJ=:G^
pair other&review	483	Bk+GS>6O>Iob]QR[FKIBg;8AJC?GKYS1+a[9\\2MbZVfnN]N6\qVKQ['RVS'wG$B
pair other&role	443	-ZG05`G9U3<)f\\qAGV=A?kF@>#K'2HL/%Rr8TRHd3R_@au>J_Jdb[F`b0mc>9GN
pair other&sales	651	F_SS\LL\IV;R?@MNdHM`6:KOMMABaPTYsVPSCAN:I^W;I[M:O_#MONY.H_ZC\HJ5
pair other&send	566	FV9MG]jORAFawA*QG:ESEQ3JQZKg<SUTC3PKK:jIHADPnNaE,Y:[[FSMwLPSBBAN
pair other&service	612	^?;X^8bF@>HUZPSP7[MT@4?aRMM8M<dNLa_#Ni7oPEL<=X@D<[8SXCNBP`E@m[7D
pair other&shop	618	J>CLDPCMME>2Vgp\BMgO`L`JTL2g#C@,36ce>FGPnRhYF=e@J8KEpULKrBVh:\Km
pair other&sign	584	edMN>W^]GOEB^XRPM[CI7D5Y?&NClgU[TOI>RVNoQ:?HKRcwYMhG`GUI1X`I]*??
pair other&slot	564	B>XG:JH;JewjR.Z?BZT:`@&?74jO5CLW?mPPa-Z:QO2DL*RLTRa`D6\d[2)C>jgT
pair other&sorry	524	^A>WGm@;D9KSdZMDHKhAMR>.0XUI&hJG=A@FN[>EJ_MtKA8D#SC^hN@HRT^NDZS\
pair other&stage	586	KYQN:cPJUD09N\UM\ci4X_]IYZ?QOL[SI0FTQHWcQKebDZT_RBKHUFfQw]]bRsK[
pair other&start	499	F6TjXPUGV)[B[oEFZGdYDCGETPLYA_HC,KMsH@>WQSH[B<TgDG?vQ3Q[]NVnQWGw
pair other&study	560	\NDX6UXJ_FFANZQUMIH9F]?ZW]HJOOUV#HJ<O]XZHWU[ZJR^;ZVDFZRKYVROMa]Q
pair other&talk	614	ZV2Dr?E9FNNcKWbM;n;_4ENoA?WgYMGC_MZYTH3[g9BU=JMI8wXHZFU\WE;GST>B
pair other&task	461	GI6GS]Z;OEHPUwMmSPNFS]C`?V7YCrKMWSR@dcqEZ]EdDF\R\Y^RY>1'Q4l2456F
pair other&team	567	]H+EB_RIMCDATP#LFKgKDGI3+UMNYIZ:C9hAKJAUdBcVIJQLEQDZbTFHO8Xg7:;Q
pair other&thank	499	T7.L`MP]360dVTRV0@Xb:*MOID]R6^[-[V\0aGDwX6SB7JPHFMQO2QsNUZ@KEn0h
pair other&ticket	604	6c.<hIWDKWGUHb#LM?SRFgM;BdhNFKe[UP]H\OOk:WNJJO\?6W7NWGcCJ>=iLT4C
pair other&time	358	w2bLLHBLULHZ<c/.Pq:E.fB6i(mME`-UE`JckOMTo6HCS:E[7@kk9Oi5K>.A.EdO
pair other&title	527	P*CL;XNEGIF<3QHgIH=OEKbNY>1CLVTgY>Dh@B==RVWUYBWHSDVEURDC[RMm#ZVS
pair other&video	420	KO:i_SAF?FbLEBRpJKZBrKSg0O?USNG_>hFi?\>0CNh],KENK@W>CfXZK;_[OF#P
pair other&wait	588	TthJaFOF3@QOKb&BWh#D;Y.[c4cLIcNFVcB]Emi]JJb6eQOC^SL:8QMORV;#^SIE
pair other&wish	487	NT8ILOod]wLRf^)SAEgM$?,YC^kF;M3c?CHA^KWrLbFQc]^4^VZaSXO>cjUNMUB=
pair other&yours	754	I_X@<F7G6`2>9HPLa4GO^[f9VN>R=:NUL8[pD;XCGGbLU7w3[.OOBVc\XRfkHTaf
pair paper&pay	509	X;ME2HJ/HB7:YoOaNLZaNJY/=JBW>Q`GI9VdfYEUahhhK\QO@B_am[Ae=EJw;MbV
pair paper&prepare	525	ZdGj0ZYjOOUWNdoYNR@Q+rDSP4LEYTGc;L>Kdl`^E]Hh_rDnV\`gYXE#CWbKAA<;
pair paper&received	551	fEUS0FALMKEMRWDINAYV`XMuY`LBB\]eGSG/KNdFBpCQcJ7FA-3cYE<#P\BHPCKO
pair paper&review	486	oBKkXP_lNDAMmgKhEPQa$dBIH\XDiaho:147JcK`,E<ZNZBQ$IGQQ;=BJDHG<#?)
pair paper&role	481	%JE>OPCNNRHZuNkl7B[[`BJ9/REcO(<GRAfbB)=YN`g[JDd1KNFmRwRfJBAZ@eXV
pair paper&send	493	jQOT]BRw\DYMUktRKIKjCJLaFD+[gfdVJGJXKNJ9LI<TDQb[PQqGJSbGRPU:*GSL
pair paper&sign	528	VTKdU`YObXOLTiH]VVVb,dOw7UP<L``NQM\[\eNcS8[<\U<VRiDiOAILWV]eNI9;
pair paper&slot	541	Cb@4bEaO6ShlPes_D:NEM2&qXGOBrU8QgIFEZiT]Dd#lZh*TMH@\=+SFEZC7TAV;
pair paper&sorry	429	afEmJv`gf\P,W^.MZWP(&K@]db:QviR`46A@]`SUKa/OXvDwKFG\p<L3)Og;`:G+
pair paper&stage	462	[S::iA;`LB`ZfBU`,?A@PUKf=eH\rUiOjQ5f@lACbBODNi`kFBDv54TJ<RN#JF@O
pair paper&talk	574	MQ<J@nV^`82=XgoY]hP;)bG<RN*HCrY\L81MJ[MSjROVVZLTK6X2[(M@Zw]P*J32
pair paper&task	613	@GGEWDIT;CVP>ASiO\A]bEkf;ZC\hE6?[WSTLWJAWJdYDwbeFU8@O[E\9IDK8DET
pair paper&team	562	ZEEZRT_Xd,T/NX\WHfPVFgWKE\:FXaYI98HC`kTjYV6sSw=RJ#]6U267Kuo3E98_
pair paper&thank	766	WS2dMqOU^E14McLQXFA7;cXM^]HSfdoJZUA\JbQ`G@d?cOA;/#SAU9I?KkTU=QEF
pair paper&ticket	547	GOBiRYI9PwH`MeGVTWEdML;XYB[\(cLE]YlEhdSdP][>i^4T?VIKRA=GfKXPU<B:
pair paper&time	499	J2a+f7;@E]Jk;WFKR@5OeP\OG9Ne<\=`R`YhK5VCWFR;2;wRQJF9Rc\e:=IHKK<_
pair paper&title	609	JJ:<eZA_LQUQ_VeNDa0wBIkXIMDNPqVFMPNGZcEaPSOM_[ePGZEYV\HEJRLJPYGD
pair paper&video	433	YJLS\iUCg6SVeJBBDw[W`\LEAU5ZFiU[COBKK\7R:F<b=[IVIne(C>*I.qFT@->6
pair paper&wait	606	<:^NN:JF^HE]2>S?IIJiNYNB8HMMWCEIYVp;DH[LCGN#HGRDAKZLQ`RA>3B3]Ng@
pair paper&wish	563	awXmQ^_VhKSCC];>neY'0k=gHWECbkb_<QJ@^eaN3aBX^bCiOGbEl7?JFc`5\(GC
pair paper&yours	409	_2]5sC9GsK`<L7;V>jX8CX]NDhICVLD?'>/RQi2@PT^Hj;B8w,JcQ7@>.9S;><e4
pair pay&practice	745	UTM];Y`NWMX<XAI]^PrHPw;Wao6IW_YCTLGAYPJ\aJ:qVM@S2FXXX=a@IbH<]V(H
pair pay&prepare	699	ZXV[=`]YTONCGe\LUVXcGh8JRe7?\cIL_=Q-S]S[ZLDTaP1Y#NGJ`;^H[feJZI(A
pair pay&property	569	/a^aYNM@bMIV^^=\;X@cBNBVD6`ZBDcbWc^VOOWO@SP?P3-3gDPNGhVwfKH,^MIa
pair pay&received	609	nW2d:c[gd-_<\hUsGTU%6jHKGl;J[^=B4AS#`vAwfL=uVp4f7JtgeI;??_`;2G:<
pair pay&recorded	647	EIIDXgWML>^R]`HXIM_U#BAp<S=VRTO=PDQ_PFR`SHBWI@C[/BYM?fWF:TD9ID;L
pair pay&recruiter	562	W]:[._PX>?X44XbQS=TLdCH?Zm-H]YXAhPK?ERRTwCI-F)OJFB<Gb.g/bG/Wc`A_
pair pay&remind	553	U?VGEEB7S<\YFKIEQ\RERHQABN`;@:^OM^PXdQOHJF[RM4N=NdaTHS^Zf4]\JwZ`
pair pay&review	601	J3CcAHBNfF6BJTR]TDP1X][J@Y@NS@Iw>DD^G<]QeMb[URL_7=PNp=<TDIII9iYM
pair pay&role	681	?POQ5M7YP<QOMOUIVP[LDYM<VT@AQNFBIK=VI;U>MOMaAMILH#L7J?OWQDFLZHKJ
pair pay&sales	517	Q:T[ZWZOYNk`^IBR?ZNU=NAL/wTEABigLA\DZ][\I\FPqN?e'WH`ERZ[@O=7:2H@
pair pay&send	714	,aS#W5593jLF38?5GI[N`GH?j>ROO?R/vSBM=,P,LJU8C8E;TLS#;Kr_P4;CdLbK
pair pay&service	621	<[F-61?H*wjWP,.6c6QOP?H=H;VCV.JEMllMFI`+EA>6A75?WCH;4dWdHI?EiQe>
pair pay&shop	544	F0MNX_POI;DjSllVGeEL.?#QH[VV8IVWUEDXW[<IKXkEjlSTQ@P]P^/SQJMKSJ@P
pair pay&sign	471	8H5ID9RhB<RM<6Kk@HUeILWXZ`DQ2W4#R_dJCO@XCF[55R[J<M;;O_SLXZ,ZUjO<
pair pay&slot	658	L`]H@MHWMZ_IB??Ke>QDeXAFwW9;dFDQZe9O?If6HDOQHM:XIM+JH=SVOaIT^/I?
pair pay&sorry	535	aSYYZDbELEd<L5DBq[OHDd.OlPP6@hXE.PGVQC^;NIWQDD?SAG[>QWCUEMLF#G9?
pair pay&stage	534	1:g^C`<ghN@Y_?nH?PS1JAHhNRcURJ@E#XFDTZ^T\aS_]XHhZHGkjV:iWDLG=^bO
pair pay&start	674	CTFY:HGf<N]F,AU6hAw`ef.;do>9^i?5`]8-O6gIfNE]:5E:D8?FD8T:2RA6ZNPF
pair pay&study	538	OYIL<CFKE<Q7GRIFFK]E)g<MU_@IDWa>aL6VZZaBPIU\VSXTG3-2J?Z7CQUYF9#A
pair pay&talk	700	PMXIA:=K1NC>.JI?n8HLhgQ/wJI8aDLJHHK]E=WCMZaF9&32C6B@QGGDLO\QRAW?
pair pay&task	843	P8U\URHM^.D>aWjO9JPGUP\AGV1VZ<MUM<RUNO\QOYVQ^UWUK7RZ[JF_LHw`EWLV
pair pay&team	457	bL,Xdm_eH<qOrh]cC;T*0A.UGRd?68PU9JuIXuCjU:UY7M.M&TW`XZKOwZ-VNh=H
pair pay&thank	546	X[#BICaeG3K6_H4AJCXMHd=S[kEB7\?M<EQ2wPJi_G4dH<JK5FPYRDL7??W^F:=:
pair pay&ticket	576	LiQ8h:QDM<u)P4wCqHg]P]V9XTFH[JIPX[WS8H:I`4W]@@HJ,5CNN<pTKJI;>RP6
pair pay&time	581	GR3XOBRJIN\A?JNG\Lj>[b-Qfk?)vUa+nUJK[2SQw=KN86YA;T3>RT]>TeXH[S,>
pair pay&title	668	ISW^$dPMQ<]KN?ATbBjCHq3@IOPVPYK2?RJDe9OMVKN\MV3NI#_V`HRP3BH@UJ9U
pair pay&urgent	405	ao>wAOXV`JZ_haOaUANBuNd`tHU3PSEZRwKDeUmHWS?;a]H6kbaH]aYOi:\DASXe
pair pay&video	513	XZ,crS[Tpieb<,bYGEwTP2;uNKHZgDS\1A61\Z:SXl8YftBVEAbSaiJ=7I`AVJ<V
pair pay&wait	714	__FQRBQMKFXfSO@H?w:qCO?YR>[Q1KQHdYY\\W:c>MVEWQ\QJfVCYYWV]UFAZS>>
pair pay&wish	506	l\BdZ-QNb?MAXb#TTKtONDRTAVRFTnq^E_Q<uUJV.<?TScJBBGmKg<A:Y0E=SG-G
pair pay&yours	787	X1GQNUCYg@G#ZRX\?eRXNLSDUL=ZQFMRDFANKI[INXU\D[SPD5^?JL:E=OU:4C>^
pair practice&prepare	473	aV_AS=UGP@J3P_GGB;FwKa_3R0DDTDV<g]nCYRU:HVl9[MV:HUDHK\IB]\HMY>>-
pair practice&received	644	cXB`LgVUOHLG@N;ZCIUUKZEY@V?Q`OL\ILFGga@nQ\CZTdTw0<]IRSL=V`bFHF@b
pair practice&recruiter	707	ZQ:u;^gia1f>b`aULkrA6wLWR\;9bpe]M84?YITSd\GWgZ@h97FoeCB1Xd[KIG5L
pair practice&remind	675	Uk8]TKLao>dU]s\fKYNRIOIcDPgUIg3OLXTF`cGTSSOY]bK^>9[FXRO8Yw_7NR<T
pair practice&review	630	DGXE4KWPK]QNRBA;ULN=<MVQlS^4HKJaDO@XV8mLYvMI]R#M`W<KEK4Wah`J=FNF
pair practice&role	603	Z]I]$kHwdWS@]nTGFH@Q2h>C[g9@[^[Y9F;Q\m]N[^LOkQ1eO:OhXF?=Q_XTA`5G
pair practice&sales	434	=D`HU*+FC`/U#9`:d_Z[]SI*T/'XF>Q2\aY`BQOG*WZ9`DZjRU?S&:dYedSTa^mG
pair practice&send	497	McV4S96N,wESF^ILZ;YPNB<BLHNCW`DFC<QCMVOjQFFGPbDFLPRG?A]efTATrM?:
pair practice&service	472	XGQXYwiYmT]:`fM^X)mXJTLd>i=>f^Q[65fKVp`J`M<jZ`D\G8k[W_J=8J^C@D5:
pair practice&shop	634	\*7bSwVka=\Gc\YZT\aE?\FTBQ7MP_b\59@6^RN_YPAweQHe=FhdlE;:S_V4@E7T
pair practice&sign	719	V49IFUOULE[LiKRO9WNEB]cEMJOQ\MLfT#16TYSOR=8QT>K_B[<YFA>3?PVCDN0J
pair practice&slot	644	Fb*EXFDWZSTMb3hjI?PB]D8aDPJ=bN24LaBNDCOHXV#^Cc?cZ?hRX`TT1F:9hRIW
pair practice&sorry	653	Q\DJ.Zkn[Ki=aYTUIJ[G@N1YXpRGUVTh#GCJZeQZRh,Se_@YEN2]QG1FRQa<C.A8
pair practice&stage	571	RWDkPXaVY-\:NkBr^O\NTfXNRh9FSXLRYN;2ibK`TQVZK\TiDRTOk2Z3_dfG@B#F
pair practice&start	489	\N_T3WXbFUaN__QfU@ZW8V#bH^U@X[Cd?6B'aWPh\`;VSR>fKIeXZ^9eYlnF6C9Z
pair practice&study	424	R1hXF\`SPJQ#>SOKFFKAHVGRHaCQkQHY?8Q[_DbVIIEr\YL>H2>nD`H]LM`bD[[[
pair practice&talk	486	MOH^;SbwZLXIYNPVZlgL4kB;OWC8gPQY<T1CYij`MmWOeq=RG+quh*8)Sh^HUR9N
pair practice&task	643	WBEY*K[dWZW9_^SZUFEJ2iIV=_@.aPXOOLJHnebkaRGkuT#TQ=\MY;QAAV]O=60O
pair practice&team	369	87U&HSA3a^a>U#K7O@BV^]BUMJ3>U[+MVJk]0&I;_OF3EP[ILEHJV`Io\AHL^I.@
pair practice&thank	571	]H)BBjcS]>I(njqZ9blPJF9dHvJAmY9@81U.ZKUgm\>[LBJ['QElwB9;;_fL>i9X
pair practice&ticket	492	gW7`:_w`j0^JMojtacn^McXhKnJC\UXu*=HRog:]`cGihV7j2:mZkA:AKhU;@K8^
pair practice&time	554	@J9PBLM`W/UH^Rl^UDj:X]:FSp@>RcKASD=JS^H_\L6wVsVJJ88a]?K=a[ONGJ<E
pair practice&title	543	]aX3N-L:>XTRF>TEEUMSaCEHZ<64pCgFwWIY=AaEV`ICXE=Gc/G99IOFB2:CPDfM
pair practice&video	654	dHdJCEG5OTHLBINKTSO5P[R9cLLJ=GjSbP;EBDM=#iSWdV>SSNEBE;G<[aWP8I\N
pair practice&wait	716	DDBSAPKSc#KUW\QXJQ\TAFJ\4TVZNL>YMZ^OPIC]ZAW`LKXQ<[L]ZOdJbNMS\YIY
pair practice&yours	439	3S:K`MXBO4Q\OJKR=d>wO,,Y,BbSetM1?ZGQb`+O\GEgQNVU@4jHOkA4[[5GWK+0
pair prepare&property	546	mZmd2Y[rm6K#WJBTf?X0JOSMYP9.MkO[<LD%ZWLVsM:fs]:U]H3BP?FA>VUNT=:T
pair prepare&received	409	PT`KF9an@GbZ1:Ab:r?fiQXYcL0pPe;awW=h0eoBSI[OG`C=R)`=5%.pBX@@]NTN
pair prepare&recorded	308	Tg1^dKagRAE#YeA]SE2_iMQi>j-TfhKX2.V@r^$LpcQdJSUk:2s@wfQIG`A;P@;Z
pair prepare&recruiter	647	=YV6?DMDI]F5CH::SNWGXYD-]E0=ePPRN@WW5-b.YW]cj6G5Y?#H1:UaNRJ_ZSPE
pair prepare&remind	505	0_CARJP=PANCX=V+=U2&ZlTQIC>RXCM>wKekHJ;@RJML`Rq>HQ/SHuNWCHVV[G@e
pair prepare&review	595	O`o;KBGG1`Nq1SUDU[:Va^]`U;fNIOHJcMNwEhR:P][;CacNc`=$0X]d>ZNY_,o2
pair prepare&role	440	7dGPRKR<^/aCVAEWWHj=]Xi_a`>Rie7`aD@PTNPceQMwVMdS89gbVSZ`G8f[C4FX
pair prepare&sales	444	U`:e^[]mTS\KEGOOJD<MmTGaLLAP]w<Skmd=EO3IP6FU^jUpMOcOZDMJ@RI/cU31
pair prepare&send	512	8IZ?`[#DUbQNYG_7SL698U@ELAdT[?1`ZHJ^BAOX=?UCfG]@SSLqfO9I]@JWZ._^
pair prepare&service	527	RAVOEOZBYZJRSScN[XBXAdMQ`U:P#6e^N@G^FNIVKPlNYV@PK][.SBK7ghXgJX?.
pair prepare&shop	532	7`UIZ=SCOeT[TBoGOGKDSSeBgUQLD@`@kgr[XMXeVY^>=HTG3f#MLFU^EZCajWBB
pair prepare&sign	686	ZgIWEXXQcHfGN;JD\DgJP`GXINTE][S2KUA#WWJXQGBQGTGc;F_\S=B:ATB8F>FD
pair prepare&slot	574	l>ZBZS>ALZP>EMM=WA>hfZGNH8E=]#]Ig2Or8=tNAVJOIGXZbN@@+EEMWLYHRTgN
pair prepare&sorry	510	k=]Aa5>E^^*b=)fEKMJ?H6w2LAIO@LR`P3M8/YEO^C^.f[X;f>UHbP@QM;S?aLRe
pair prepare&stage	556	^PlOV:IF>K4#4JAMiNBc,b]U\4D=?OqaJNQg2@bHRFKVF@_?\LaP8ON[R\[b<ZYH
pair prepare&start	610	@kHJ`C@@Og=SUUVREG1sK8@oF,U^9>S*pw\UA\7\I:H?PXZBTT@D>j]LVMIff26N
pair prepare&study	575	=dEEgEB@P`PgNT1PY6^YV=_WQPFJE1G=[ZXO^NdYPMa)Z:H;MV?ZJn\wSN<JhJWA
pair prepare&talk	526	L[aKPQPNOkCK>]KTCYP4L?ASW==STELl]A,LHTo%?XGLwU2=TI0EUJ;IDS4LE2R,
pair prepare&task	449	`V>@B^NBUHJ;UDpGjV[Pm`]4cF*M>UhwR#;a'6T%4fO9qB5A`?27EL+J^VqU*HQC
pair prepare&team	459	<L&>LWIKI_epU:7VAJhv_O*hZ^jHYDU1knVLSfQDV3GEVV`Y1\MWXXw<KA'8q:+W
pair prepare&thank	558	nFTfITVY^7,1YNJd:UIY[PjW'_2\gYANDSGN\hF\[YIbZZARQB6HH87AFSg>6OM#
pair prepare&ticket	526	E\R<^M]V8>TGaCZHGYRw[<L<FD?WuA3CZ_AUNa8QUMWZ?g\YP\fNLFBG'CDEbEH-
pair prepare&time	634	lUV7N;K;EbOC?[@@S_-<>c`NN#UTDPaZmHRW@YZ5AJf/NFS9bSQ+CRKSYfP^H<cQ
pair prepare&title	592	QtUFe96<]JS<M45?>TM`]IFTCE/h=?3#_Z__D<Q6X1PZGI[HGPF4cV6O*J(G[NUZ
pair prepare&urgent	411	d^POFpmWSdMI5DMEO]hLCpFRNoI>j?GkDJ;=[owHWPc_c]<aBB=s[Z7IRWWH2MKA
pair prepare&video	690	MNWB<UMKc6PCGOJ\LHLPTMETGL?U_P?MQCFFXRTZHwBS_^:NP2RJXG@K>NMSJ_CS
pair prepare&wait	478	YrfGG.,@4hWN8P.1Zd?E.LY[_&^VE:wG^dgaIAM=A?h:7UH*VeYV9IeUGZ&Om6e3
pair prepare&wish	542	?<LScNB>gFbfd[VO78B#K;eWLY^W\fHP@=:ASNQR:ZEAXTQ\CN=TOc.D9SUCFQ=L
pair prepare&yours	511	R75iKRY]k*BKdOQrJJ]pLVAw>i3_IX8FGD:YeY3\uXIsN\8r57W]hEHKOFX>D]Fd
pair property&received	681	OV:[DfhPeAIFQdwRS4[YKIZHiTHC9`JXL;8IJCHYWTNSMTMXV:C^j_QH]Ve]@?EI
pair property&recruiter	654	HG<FBCBO>fACGG]DD<bOX=K=]BY^=<JEOK_YDII?PE_C=AO<JPBCMY^aKS0w_VHa
pair property&remind	720	bZAq\Uk\j1VG_JXVJ?RNZI6i=ZRL`Y3RJUSJF_BwTJ2fJZSd.3GO]ODO;SW0;IMK
pair property&review	502	ZJ/YKwFSNHLGTS>KE3[@GO$BAOKVJMGMABcJS^EbW?]gMMegFIe^dWVH`:Vf5[<[
pair property&role	1027	EQV5G7437TCLAHHBHRJgQJQIO>Ef7HRCXU]wB8KGUAcAD>b;PL@LHYuaa@K[RUFP
pair property&sales	471	_:DEbH?IJ=XE_Ho=X]L^MD@J@L[h5Ej]Ob]wTDRYQBi[FcY8NF2S5Q<4g;AJMC=k
pair property&send	609	[6RbAQ\UA=gIpZ'SJV:CE=KJONDDOjbRI=JVSiJ[;SMRwdA``B_XLOQUWX]^CTB8
pair property&service	666	cYLa[dUWVQ\kYWAIR^XB;RCZ1JL4YJc_8Y<-TNLS9D#NgV*XALeWXC3^WJNRH33:
pair property&shop	723	NIHTITWLa=UfTVIwALgG@OBb^MFQc_KZGQRWLnPROXVKLfEVDJ\iZ[OIeSWBMVTY
pair property&sign	670	fA7eG^eaJ9TKUhC?VbTM-TQVMNHOTbQLG=X>aW]lQSS_eU_sAFl`[EM6KwLI8M;D
pair property&slot	564	l`Y9;5KP,VIK=c/Cbc.D?m[P\Q3=I]siFN8NGWeW(cZHd_KDfIEC:C3UHwdGJECC
pair property&sorry	756	\McR@wLaZKCARQPV_JTGITV=Xh=DKWBa@5A8\SU[Qk9[VN?J@.RLfEJJHVjXIIIG
pair property&stage	508	tkEPmS\S?EWnHtRV9GKTFSY[?UZPGYc?HS=MJwL_VL>MNi7KA]BIG_GPWQ>fJI2?
pair property&start	384	EaD^aZVNJ@G`:OeW@hAO8v3/]dg;G?1>bmC5:ZMZ=GTO@QDB<S]QluW#M^LMbC'J
pair property&study	646	JjQ9DOLN2l_UGw0JRWIe6FMGeDhB:ZcGY[fQMQKZ%[L6e9?CPgU=AKIPbcGOwChF
pair property&talk	565	i>Qf;YFCR4^APPAEe>B4Nq@BLYIE^OM^#>)2_NiUKV<I=h=JMDi@Q/RVM=E6LBTT
pair property&task	412	VcKLfK`2Cki]Zh0jIdBG#97JS2_lS/bJa\lZfh;d@6V_]EgEM[&QVbtG]fC?YG2T
pair property&team	422	T-LG^XnO^9@Y\G-;[uACN'A*89\KEKT<0B5fORVI]THQ:;UCG0O:<j8hw:\iF:5a
pair property&thank	635	ZB7^>CILWJT]HMPDPOgT6DFMVWQ[<YbRRCZ5[OPO<O^/aQ_?)=mUibK-RTNF?N#Q
pair property&ticket	506	a8X8=VJ^LcMXW\7@bHPF=m=Ei]DI/OwQDBFWLJDSYEuPNJEKXf?;E\a9ld\nVONM
pair property&time	683	hTCaHXb_H8[ESC7HZ]J9I_POBH:K^H[d&5;<KZXXJLO\?\3\0BVEPCD9:KH:#FK_
pair property&title	512	<pWD\OFXO[AWBW0_8DEfQPWUZZE^[DVDwPJP@ENR>[u<gN];lC;@COVH[E>?dUDO
pair property&urgent	560	j$=^MU[MX0Y9SOZZU:fJX\PV\hCBjcWJ#<__QZdQAFE[d_E]3UY^_=6XLaGTMgQY
pair property&video	526	DOXXedTMb%GEYvweMDSTNSNB6R;qBCODcLUvTL_\s5^PBNh[QENa\riXgi^S8\MR
pair property&wait	615	[LG[FhPNK;aERIEGu8U6Ts7OTPFEddMM;8K1wS`aJP,SbJKSG=cCI-._=bR9KVO:
pair property&wish	513	6LINLDH@?wCR9VV87ZLrBAHJOH4Y1;AL[gNl1^A\I^]4ZJHE]@OVWjMaL_EJSOO0
pair property&yours	549	f*JRAaUDTZC3Mc)W^TXACNUJDUP9<jSe'#R@T[MUBaKO^C+YI8Y<^@XKEZpUKlY7
pair received&recorded	636	QEOUWGE?WDB?L=HsK[OiX?R`3AJ`e[AJBjQS?wFXUPIP8daTD<?LY?:MMP>>RX?N
pair received&recruiter	442	RaW-IJSht4D+R?aULqLcfCtYOH%@rv5GqUGfKlY2f>:kJZT`[ADCA,?T9@cR=wES
pair received&remind	664	w79SXWPIX0CDTK`T^iF5EQRV7QN;SDLEP/SNK[\[YBFgLURmQKj?`>AQHDZ@-MgQ
pair received&review	463	SOMc)HBUm6]CROD<9;9c*=D>;JX4V?Z`IQI#l^LUL`P(kD&P>>[hDNP92VTCa+FE
pair received&role	786	EDW5n=>4Y2DF>9ae8RI[`?l\IAAw_L6+hf._,M<HY8Wa:Yc\YTMDNUQl>8M7IB^U
pair received&sales	369	Dc9.;?@C2U>E)>.+^rFOKBX%I#bU7@_0jMdLGkDF*%p9@918@e7+1;<rb7RdeQ[^
pair received&send	396	a%lTIBPaS8H#Y4Qg2PL=c9^`DC1jYB$gDJDR@dUEU6^^;CiOfNIoTHYEJ4\QK8M)
pair received&service	633	aw<PDB>AOZFSGO7SsT>MPkQ@UH[D>G`ZLCBKAKaDQReIcA6S_HF<6>4MLjg_L?a^
pair received&shop	500	fAlXVSJoXEWYe^^]U[fRCgR[JcTJQc_DRwjafP=eS_P]Xgkc@K@EQE;YTG?MPLBG
pair received&sign	520	D8a9N=R)Y`,QdCqR#SH>g>N=NeC`.4C6bPN`@67?IHZSPED1EBIS_OgfTA^j74XM
pair received&slot	583	=XHOMT25E6L^IGOEYAFQBFP8VD]eA9QM/S`N\:Y[Y:m7LLw<IX_?8YS<@>C^KvS[
pair received&sorry	588	\KIqJ^gULCS(NNRSWCaTbI)4OS]F:hNH]#dDVWHIM51`FFEWD[G]XT:TTTVI;c1d
pair received&stage	377	U4[AKIWC;GLMZURb>?YCcDHB\SETWidMbB]^2<AYhMMQf#F^ZUTwIIZs6VSb^]P;
pair received&start	647	L^]EJWSQRH>eAi]AZ\?V>I#>LT8IWSVZgTUVOSIQSgKW`]6UGCJBKEW<TWT^hF>7
pair received&study	656	P?>WVJ]Ek:P5KCwW<IFOfTkAKDGU[[5DUHRZHI>=fBgd9U_I@?CVTUJWVCROQjeZ
pair received&talk	666	DQgFZ@H4RZ8AP[A4FXL#BPSVZ=_<>aReY;#AKLt?CVFFNR7SU7CRQI=GYRaS?AP;
pair received&task	563	.@X)U1K7FldiS@L\OAPLE4;U>Uo];?ETNWKEtRKODW`=QNC7Lk-_Qv]RZ[#4g9N5
pair received&team	497	\;4O5X3;*EXREaHCgJQ?=^MLP;+37wj]4GY<TYXQ7SPEXK>HJU^fEF=:A`oi^N@=
pair received&thank	813	SJf0`;@BlLS3HAcaGhIQ^AcZE:Ec[H7FeN<jCKKC`>_a5[an_>C?D<=w2E\1BHX6
pair received&ticket	570	NUQWTXHI^NpGEJfD9R7UHInH<F5QWAJGVEhB5;2.NCPA3\c>Wh#q@:4@.GVFHKU6
pair received&time	681	k>MDS?Y;FP;GACUXPZ8XcL_DS>DT8ND=]Y<d4ACE;LS^LQBBlLM#B52\6MSb1O\D
pair received&title	770	M@^M^*G?V<WMK>P[;c<]Y;Y\F72LBPOK`d>V9HR4[5KFBLNSeV>?79A]A#NCEYhB
pair received&urgent	468	n;8YRXLa@#_/FDY_[lIM(T<A5]b`.FfMiFg[YV_^aXBasYQh7Y]BDAM_kdS80QkO
pair received&video	483	A-BR34LIPJEAA9FpXFL#o6WK9TA>h=5MTk>SmIOAE\WHFAP`ZGl[AH:J&6>X7E_G
pair received&wait	544	Hw3:AQPb=gdPMnCPYZMp/O9?MA;5GNXk^N\[X[Mh2\VIfRdKAj$[^Hb5rL7jVVA0
pair received&wish	595	]ISIo?ZVYKESQBd_2VWZ[/X^PJRvhI\YRY<bNONU`a^wOLWTf1JLC?CT?@TO*L\1
pair received&yours	684	t2QHOK]FZBJ5N6c[>W:AU?]p;\6G^oM<NU7FGVA;][K]GU=[ZCm3#<,PHFY5A0k-
pair recorded&recruiter	571	V=8Rd;V[JC[MS`AkBDV`8<BI+PTVI\DBENeIFVCdb#=XSfLL2PcJB<_DDRG9CT-Z
pair recorded&remind	408	[JFPJZUQO3aK?UEqS^^I@dLM;MjYZIOc=KBHqr%FjXJMKd#[I?kF2XTFBWnNCeI7
pair recorded&review	525	_8JcFjUK>Jg9UQ:GQ*K^TH&P9ePGJhP=8[\EVnZ^>EcgVO5ZFOlF85RB/fA#M(:B
pair recorded&role	538	BOd5^E:ObW^k^K:Z:_V&]:GNQFY\YA@1YNW7)7A3HmKQFLPTHJMTd5Cw9/CAd>_H
pair recorded&sales	365	>AWiD/Fnsj>[I@-KA+E>wD:uI_W.W/6$FVD/[FPdUZLM9F0<]UdtO>,f;);4W@Pe
pair recorded&send	545	b@LaT_TgmOd__\;sF[RV;W8dJs9E_\PM83<=LXm`@w>a`o=kDNk`nT+UPWsL5DVA
pair recorded&shop	440	BX%RH]R.O`:CgSdPBw/WIpNlIMK`JbHEUJZQ\WNVGIoTCsqpP`.>5ZW;aHP<cA)[
pair recorded&sign	479	nTLSK`:Y>CKVUgJe=r#LH`R\RP2M1TmZO@f[KbUYHmKD]lN[MKNNR^PWusU\-TUC
pair recorded&slot	592	LG5_O[_ZO<OEn[ce@P^RGR&cHmFGfePZEFC?hd8pkPBT#N_hI5OQgSF8KcEG@a6\
pair recorded&sorry	603	GSBc9nekaFj;NKBGmQZ9>XMw:b;BGaS_DICUT]__9mIeIY1cLEVK[,=H?^[FL9O:
pair recorded&stage	519	<?\YB1ERYRRWI7E7JAcLwRRNEKe=rZRa6SJ<mEg>DfE:a;G/a4vmQHA`QH6Y[WeK
pair recorded&study	707	IMVFFIUFOLKKOQGRIHZORMKZARwRbSEeK\MOT@VQW_SQLJ;MTCtMQ[CS@BT7aMPU
pair recorded&talk	553	\\C`:VYIANeGLSDH9TZH6SAVLEPU[NbIEHCBYW#KAX_NGeL[\TWKUNYOOSBP>]4M
pair recorded&task	535	Y]Y0fM:5(L1*EE[KtX=VrDVF^E-\[E;>nwRUAS5Od9_hDOhIaW0,EFXMM?5VEIZG
pair recorded&team	573	LMS^L=S^IXKf]T#N_6J`4UBqPOiKFXWd6hAGgbNc?LI>J`KbTNNh>SHFhMM\jBKP
pair recorded&thank	480	@1DLIQGCI96O]Xlp70RK@P/,IS=cBFWCdNdwJKCcK4`*+\X9.H,QSblIdCBrOVJT
pair recorded&ticket	696	NDwRVUSMfX<`EPPOSIC[cWXGPCLBT/SbGU4QUHVHIigIXHBbjPBQ\A5cH9LFM?_Y
pair recorded&time	728	6/So;M\aOUwFZDFGE8d<Y[9cNaOG`Q5P1SF:jUbfPE6XeOBR^9H`k3MW4QO6]SW=
pair recorded&title	439	>Lm6N#A[`uUh]PZ\K\S$MBV\Y_ITkT1FO`cJN59,WK>`:QHGCT_eXTKbA..;o*OG
pair recorded&video	586	A?WFYYL`wQi[uP[TM2bEqC>b70\6aHA`In?5^H[<WeGLKNJHHEm]VKCR<%?Fg]KK
pair recorded&yours	464	6Id>SF#RV8SNA%`VN^P3M3RCHJD_R]&NKjS\WHVBvZXNCiWIdPXPAPbNA0T?KbRD
pair recruiter&remind	466	FV>;PlIJgfsi1VSf+FB:MB;Z5LiEOVMBwVm@kT=HFcDNkRXE6X>qIOV8fk?Xa/>/
pair recruiter&review	640	b5QXgKPcfXI\SWPm8dAVLeSb<BV`<TZLae?Wq]ETJ?K_O_^kF[?>DKH;DJ;MT#J/
pair recruiter&role	430	e6fIXQEobBj=75Eb;hJNQKVfE;`V<E?U:E#;BGNX9iSN7Lc?YHFN]W/E;Shj48PM
pair recruiter&sales	630	OF8XAjcOPJ[Iagc_L:\OEZAaIwD=\f_Z37*>OKZbkQJOU9EXG9ASlX`LPkLJDB@=
pair recruiter&send	549	BKBKNLE?EXmX`VLX?`5f:@<wCTmo6a=,Le]A\\OTIILSX[OM0QK7;cT@IQT(a9;F
pair recruiter&service	497	aAm;W7I<?geo?0_?@MU^WG[_I6T\G4h\XhBLS=mPCEX3E#d\]>fD3TUYZY5Bc1UR
pair recruiter&shop	488	?wHdRH;.3IZXJHGG]F[V*MCOVBgLENJ8RP\1[T[b(OH;]jlS7glPAEZ?[FJZ^=CQ
pair recruiter&sign	762	VW:QLG;<PE]:K=iP[<P;_\JCOT<CQUIPSSMJN\VJwIO]OF1LCUV[\JbKLIXTe_IX
pair recruiter&slot	463	7j`QT57M7jZU6H[LEMnfW:3Y@2v^l9`Fewk5F%H-:`I7N5tBnZhBCoJ@a:-LkmCW
pair recruiter&sorry	558	6Po9VVTDRANaZgU5E)wVNBR`ES3DN^0IO3;;@^K\KJ_9DS1AR6&[o_AQ?fJELcKO
pair recruiter&stage	485	A6XIjNHI&eIKQ^]bA`JHL4\K83\OB;L1g7WA2RDEACQ9I7Q#\33MUZ^EURBddZHL
pair recruiter&start	553	RU>[.WMSLMa/CKa([>Y5/sCGqP5/kw4UQQR5P@SNiB/tE=@Q1NZT:;[>>E[?Y[AE
pair recruiter&study	482	YH+JEkQ]h3=*W[pbGCK9lR==LTAGWOH7IPCNgAJSf@EjR7K<@B@cLB_QHNiX?wQX
pair recruiter&talk	462	\LZaZO^ZKOTNmSwg1VkfGChf@Q\P9NbQ>4EAVA?fF_T9N_VDVFG^kN?IbNrHFT[L
pair recruiter&task	555	aYOqLkie;PIAQMN`CTD.M]aYHM5Ebd``O]D:[E^:TRDL^tGMSTXUJ?BJ>NP#9@ZW
pair recruiter&team	333	>#/fOE0Z?`Oo6L[<irS_+UDMi`LD1L@CM9BLKEPQXURG[SSQT\7vDiwF[DM[-eOH
pair recruiter&thank	559	kJ0L=UXCO:E*?M_Q4wK3QO@6ZK.IOBN]78KJSIBCGd[mTLNWHD/g[QGELVhZZ]=I
pair recruiter&ticket	597	YNW,YO$6JX]N5Q6RYFPU^:WSMA^aUDQRwd[_:@A?JQMXeOMI^XI89WV]N`LAiZV<
pair recruiter&time	467	ApKd>MBMRSVAJ?CFe1YUX`FRbk#Yr`KL_=.=\TVNXMOqG\aS67:5[T&5<]YEW*2K
pair recruiter&title	530	]IJM_Vi18VjYZlPQ]L^n7\<<gSGDJQGeR<I^\WiV#l^8fR;_WcHKKFFGL\LM>RFK
pair recruiter&urgent	691	ELF^=RfhoQ[DOTnTO[KD@eX\EXEA\TXwKB`=TYL@GHJ\bj]RA`[\]E9LLNbZD_9G
pair recruiter&video	457	CfNZUGb\XR6AU,;FSA\DNR>S\L;cwBR\NbU;LGIXG<J\CHfWUFfCVA+GfGSMH?<L
pair recruiter&wait	534	\[:jWQNUZ;^PMWb?Gd?P]G^L<bQVbwVLXUMW^gTKSS>HddE_-;DNO5F9]CM*GBEC
pair recruiter&wish	617	fO[=PZ@U@L@=@HTTcf@8w^UEkHJ7[VdkU\4dSNvK\>o8QSTBOBBH@=ZZa[XT^HOC
pair recruiter&yours	420	f-rNPh$ag8H*T_`@NB[_S`_9]7\NO%>__Z7#>0jJS_aRMX:IP5QTOHLdHMHaOeGT
pair remind&review	459	I?;X_QhH7P?m[R4jNLUPMNUhZ\KMnOXCLXYgXARVLRIVgbhH9iM[RdpUwX?S]K;S
pair remind&role	539	9Ac#t@4CLj(cAXAEITTjR@dFHATg<=Z>mJj]FA0LFCWCIbQ_@BO@CZ;HR5?Z;9LD
pair remind&sales	538	J[[AGRDC9MVT>S1FRO.QVNw.c;RG=K^T8WNWU<]BBWN6MOX5VtVD#ZSZYZGCBT4[
pair remind&send	603	L*UE@cDCZKUHV[AIDHW7ePODFZFA>A=TO<PUI>tVFf8P>87DeUfwERE\ToPSEM`<
pair remind&service	559	@HE^a_^SG:u=^GDdCdgF:R(X.\YBM[K=.MRD^wQkZR'dG]_b@PYSo9XKEh\GDa+>
pair remind&shop	595	wdMpXFZDDLND<TXcFdKbP]LOI>GfGC[XFHT[GLaNAWIUUK[LaRTaHEPYUjPV<LfX
pair remind&sign	520	n5;VPTNeYEdU8JuVwFYG8CEdJUXjaPF\`GS;]S@CeIH_GiUZ)Mg7eOF@IGH7dS>F
pair remind&slot	685	AJ@MUSHKLTS_I5II6SJ:_MZF?PaJKJPHcO[UX==OO6HEIUXHRXKV?Rw_NK@NLJO8
pair remind&sorry	786	w@EiED@FFBCB;<B>fcK[EgW88B^J7N_=<H^UUBlC<<T[6:\c-^f7CQURJ37:BK[k
pair remind&stage	531	FUQ@VA@JSdG^PFOA]<V9L#QJdGB6fU;]JTKSFERXTQ7CtISE^V@[L?EZ@PIMBCK5
pair remind&start	576	HN0PYMDQV`XNXSU[=bJPLQ9Y<CXR5FW5\V]cHu4Z@2gH_`EQJSNMGwSfehNTXFP4
pair remind&study	430	JK5HkU]WPFFdZZK?6DZa/PcVJP-YSDa-][fNS`ECMN?#=aeZ.`bKE[\h+mS=aP4[
pair remind&talk	538	W\BFI9@D&Aa;JU;PLPOBIUSKQ>\FO:uG2YLkK9KG;KEQZ2SdP]TN<#`a^I>RhWBB
pair remind&task	651	(\4XnQO_`Bh]lg<sE]I_FM:oO>>TCGYWKmwT\`>^eLGZRcwU<ZKPUYSDX_Y8TL%[
pair remind&team	406	b^\_TE>;HtjSbM;PW@ZU:R;IXAOI,^`>eXQSOW<:EXQYD5Jh<RZF?1]BIJ>M[#\X
pair remind&thank	917	DXEIU@NIDNgKTLGRGHIRL>*RLBRUCDJJQXZSBIMKTCGANIKJHT@CSLM]PHVPwYQY
pair remind&ticket	471	TmAVQfOew\UOlkQeI;j[QM7fZeF_\S-a1f=KgrKJaJGdVdPXONOEiQUWL^Y:_^3Z
pair remind&time	469	waGu<YINBOSI^RQUQKI;TeTQ+GMOXFlYFN\RHM=CLCcNfMDb;_[G:V[RNKBKHQVX
pair remind&title	458	fNrS9\l[YLMM@]78<D5CLWJ#hS?H>`]fN8*YL\5Z=ZFN`i8_9QUCM=8?I^jSEBH5
pair remind&urgent	638	L@GUJd]ZFEDH_D_[NOZKYX:LElHEH@JIXWCUwOCO]M^fS^Oc>\BGbXJTaDWUFY2c
pair remind&video	521	QFF_@GKWhHZ\L4>Hs@jBbH9_7Eh(T:-S7XD>ZBf7G<RN5FFCRQfeP?FkSED#ORVO
pair remind&wait	561	;`oAHDMO3U\GMe?PV;KEKUEDVBRMHMVOSTSYGGUNXGBPN>K;^70>=P^Pd`<G^AU#
pair remind&wish	599	YQ;RQ^SPdEVUPqRJUZNY#jFNEW<@_M[ONCOGC:RsNM[IpKJ`A<^XY=HLTRa`:?F:
pair remind&yours	580	_=w@VB#B-jFC*U^C9cFFF?]F77]QCKZZPaFe>CAIGli5>DN1YO-J*LQCVt\TWPn4
pair review&role	530	BG<0JtD=_g)EOV_gS>aAL>0B6YYf;K?G7LdC-DC];^AHM=g9Ic-^wNdU?L:aaU9^
pair review&sales	513	U\HJ]=GKL8RSLN=_cP^YT=ASH;5GiK[`gVQ;UaZRF\YmC_JaUHg]cMRAHPD#YYI=
pair review&send	578	lM7OCjfPFaiK]h#RF_JW2]HjDiCHAW]O?EM4dmI^4@5WUHEV+DWWSQK&=VL?^;HN
pair review&service	465	VJ?vbF/PeQiQOT.QSSIM#I#Z6lEBT@`m(;V1ZPtZ8vEJvY9DP;oFa.)XOgIHYG]A
pair review&shop	556	AK\;EKW?;KQC>DC?YJDOGLT9X8H\[=KP=<KR@;=_fA_O;FkCQTAT<I=OKJYSwSQW
pair review&sign	741	PwICMHN@eMK:NJSLUIK#P[OP\QHS`XAAEm@OBSHQcS>nJSFQ@:DHEIKFFBPGJOGH
pair review&slot	730	GOESHK\KwVKQYRPePPn:dY7_>\A:ZJEEI?;7WNVZSZFQTM@N=GOXjLHHIIO7OF]B
pair review&sorry	607	LY?b8g`bY;j5S`IORSIC:[/WOwE:[ZUPOL?@OBWnIS1`Pg7T(DU[o3.,Z\f8K7ID
pair review&stage	609	J;KPSQSBE`]aOUQa@W>RQKMVSVbYbQG4^RD^LEA?W#OEL^hMSD8UN;QGE8D5iAaY
pair review&start	427	jNY[REHJ:BM:N[NPB^^WaFWZ6MJkQEBDroUSIc9/aJ\Lf7kZ9-@HSCJJAA@CgNwP
pair review&study	534	LMUF]GW5@d?WJR6CpP+G?AW\eGFRIVwbf7mSMEIKOK[PU>CEKWH6A@Nc[_S[EGfR
pair review&talk	455	a'WFG=DRuFQOf?jTDbKR`R5aG@E?wF:CKS5,OOAGmCPU\JRmN?*M;+GK@EsXQQB7
pair review&task	561	8=GWQ=9IJFQSMA@\=AG#T6N]B4mLOBKT[cYKWENDHWNAZCkTHGJ@>SiWZ8J2PpVV
pair review&team	473	MAL;Y,TUmB/J]hKSEnVLP>hP/7GAB]EQcE>iUjOb5cR^iw6d]hUWZT8D8rcH9aO>
pair review&thank	844	COBI^AKUKL?IfaTeEGOUPC66BRSkBB@IYDdQNAM_T5WUL;gKBTEQK`lVcSMTGw6Q
pair review&ticket	623	>#PO@WRU_VH7IOfR?FK8WA9`HUPJaZEBJD9@CL?>QK^OVREWX2\UL@7J6T]8JYK?
pair review&time	741	BOSHUHH9M>Z?Y>ROC_BUUMUNM=A]wc@1d[@VITGNZUI\CRT[gVQF=I=UD>P;A?G9
pair review&title	535	Kc8?_;;8@QITQZKa<CRTF7>MH2cjG@DDL_pQEUN]/Dn.3Kq>OmMMXeiN\ULkH?Kw
pair review&video	465	K-1Il#LX8Q`tcFFc?[GcOHFm7@MI5g/DSpK'GF*AQP]NDYm(1V@;NW[,Af@4`ACT
pair review&wait	674	NQ\HQMLJ6dwNAN9QZWLRCBEM\PMDCVl-T\Y=LSKEE>KV<MMMMDWOVDfC\KI@aIXD
pair review&wish	528	?@FA\<D3@RWQR:%XQIBB?8AL1GoaA8V>NdR[DJ+pJ@iO#Zr7GIDDFdb]G+EMZ[;d
pair review&yours	434	LV?QZ;KEel0lKP#VMNBj8B;Q89Xm&U`fNcQQX^^j3\j+DLK-Qh@GQecgZTE]ZW-U
pair role&sales	530	#D8It74;:STsLN-5T8Pg_J:ND6i_B.<K0TpA50N@KReJEK\DOMKOBmYOQ7FT_OJ`
pair role&send	535	PV=6CI3ICK_5=A7YUKMX`e[^[[4Crm,>JOKUTI=OwPAQALNJUMV(>6>7)RDYM]<7
pair role&service	657	C3YISHLFIRicF9KAJJKAcD9EFAwPA7=]GlA`D5SGQKKAL7>Pl=HPHGOcB?BWk[SV
pair role&shop	504	5PBEeQ9^wR`_]^Xc],[@`37[H@r0oN;7?VSQKJb-M]<YHFL;S>PoW^8hOCXDHS=W
pair role&sign	608	;cFY>]SJf0Z>PcM`IZT@Y^'b>QM=XfXLAM$AAqMqRL.ZFN>HKK^hY6H3KYO#M20+
pair role&slot	485	8AW0VI19;[9k*6.XnH;iIHM3Z4OOE8QKJR`V6,u@>Bm1.9K6XGILGdwWZ5RfIb_V
pair role&sorry	753	Q::RwL+<;C5^THTJFG[UTLL6&Dgc/9V:K:\T=<T:H3iO<RnC:W^BIepdY>8H9jYp
pair role&stage	685	2RaWLP=>E]]HH:K?8OT=[0BEcDTHJF:\KEF[Z7V_B[^@PCB@Z?MRQBLwpG>WPI]>
pair role&start	569	.TI-/m`aGgI6DP.FU+LMMXREwRDLNYI.V9QUQ?pW[PQRQPB8IG1VEZT>TVOQ<B67
pair role&study	452	O:I3biC7Pd;RA`N>dDS8W\IN[)ZXYIa>SGTqI:VG,c_UN)7TwCW8FR=f?LPZ<Z]f
pair role&talk	602	TQ_9A5:3O\MC44O-r3RGV8kD]0QD`<mbT5PW<#m=6bH([17.u@J[CE7lFR7MO<lC
pair role&task	590	YfR<NG0@4uGW1Z2Lda98/Y^POPRKiU^WUbIL6TI>;EJ7PHCOM`F;:3f2[MVM_#T?
pair role&team	571	5NXLLC(#<H_gSAFOCBcZB:MGVILSj8JMVD;==>C7ZIJADCT:OWK`ZXePNAESG(VK
pair role&thank	859	5He#J>',DgDOO;VFV8MPnH_:](_SQB;BNTWaE%XCWS]HE-R=YC8OETOjE0;RUTY\
pair role&ticket	656	GVI*MG4EAI%EEMWg=^I[>Qh@J,\m^L='GQOw:B=@T@]U<MM\P<M3A`]e],Tp^TbL
pair role&time	520	e>ZR`=J<7\8R-GCE`XNTGTl0V-Qg3AqM^%EG73l=AKw==aY9[(Q:KYAAAC@\CHfa
pair role&title	588	<^PIU=#/FWN\3JWC^BWFd.=AT4VELAK=Z_jd7;VH@_aDC;V'f_KV:KN^GRGO_jmV
pair role&urgent	452	MVfTXMW8GVL=4>4@NDZ9<JYY=Jo0N8@uaPNWE_]?MVWJw3SdbPkE7<<nSG<MP<dM
pair role&video	521	AHKV>TKRQD@wO>PXVMXD^C\[O<BWP9ZK]I@FADeNF\DHAF?EY3EaQD2Z>AESDeWM
pair role&wait	672	Gn6c^REH0fwQRkEW4kI@3Y%\ABaQ3Ij@O`ZSrpFX8PQ6WmD[/_@K?KK1[PLAg?@<
pair role&wish	534	4Sd3Z6289vEULFH,b3#_aDOHD3aWB?kEKRDTG1D$&MY>D;T?9E1FGb]i^UEKSE^O
pair role&yours	706	<G\7N3':FRAK8?NEX_\OgT^J\>EXL5CMM]Gh:5W>XMLAM5eLeC*T@MWwP9INTd^R
pair sales&send	610	TJ.gFmaT_8m4k`?^NOm=Ea@ZPs<G^gIA5:K=^kScL\#nc`9h;J[`WBLS]CW\5MS7
pair sales&service	589	E9]2V22$:kJP@1B:K^A\^JH^T9JGL#>>QhGF.7F=VQV<Q?E1mh117OQv[N@Na[_4
pair sales&shop	475	oM-Ua<P`<IF5TP<IMKLNH?DB2RCIK\K>OPO\mXXgZ_`]@aVwMLg]7?A1@t<#^KCL
pair sales&sign	575	Vb4\RVNB@^^P`QDASWjMJ]6FWZXE^whCQFTHZ[LCZSBQRP=\Ld`@>;]BIlDSQ>:D
pair sales&slot	684	N6[8T4OC@TCLCQAAJ8VLQUNMX(L9cCX^A>$>G5bF#RX9U9EAVm=L??YROV:UrVX9
pair sales&sorry	360	7A8c+n#qOaT>UE;B;>]RgP:$6ULYpZDI<3V`DO6;waCZ<7=fB2hR+YsNZSaN0SVJ
pair sales&stage	617	8Wl3Z96@H\`fMT9]FUZRRF;YH7^j<-D@WRN\M[VS-QK=Y7LBfaHDVYSwWG9:]6[9
pair sales&start	659	XKD[;[[[mCk6\YWSg]`MRaG[dUA<wfY\L5??El[UZUFPTY:oC3@MNEG6MVeVRXF8
pair sales&study	463	pP(DW1$6FO#X9?T>X;WE8ISZOTfVTWfD]QeG@Q<1@HaG@_cS-Jf(NQLI6<==AR/H
pair sales&talk	575	\]H=8;YJ/gP@24/LSXVa`NZY\B7E>PXwLB]H?AbVSJWIj:C9F(V9T[1a@[U[=T:7
pair sales&task	596	XPTw[^I]KKiphRH^A[MP.H5_V\MNU_KSBYF>b_7mTGLJK_S_>e?JZ:>K]_FMJI:?
pair sales&team	540	Y>BVfYSgb@>C`HTSW#cWI_X8UjEPRZ0JQ:W?hGLX`S>fDk^PM6@PhDKTHCYNCT+`
pair sales&thank	581	^=Cb?_ews1&7vYimZETBc\-Ghm2V[oNM%)\DQVaU_aLgcKTj96H[]LC6LdfX-YNX
pair sales&ticket	685	8Q(?hIQNWW`oXh:SAbJIC:Hq6;SG@aYSwcV=Fg3WFAMMDYdPAs?IAIgAg^MC]BG=
pair sales&time	617	a;EHIWWMFO#7LT@J^Q1\8hKHEI>ZIeaLRMRQ\MOKGTRVOFbJNNP;-<T@nQCj;<OI
pair sales&title	741	EP\gLNGPNSYTTKJPgCT<TPJMaUM>Z]RKBKNJMJVCGUJVQIF]`KwW<9LW??F:NQJ?
pair sales&urgent	517	ZEPKPdQM#aO^`<PSaZ6J\Q9C:\WDnQPJ+LLUPQLHOS[bEEn]OBKUI9:SM@I;XP\g
pair sales&video	633	_:MVFEYN8&59RQmWVIG?>\P?UQ=\GOCHZ_LTPLKNEGKgSDWPGB?H\D@JgcIc#MCH
pair sales&wait	476	K9X>_3?FRH\EHFiD'\RnJHL=78:q<4YYkMgW7R?BI@wPIksFBQ>O]bQgLFBO(nVi
pair sales&wish	582	HTbJ@</<#ICO0A21kZH?b^THa0ZDI8eLSDJ>LW[NEDV>[QLKSH>@BELdoaFFdcDH
pair sales&yours	564	1bOZKNUNa]QajSF\N8^S`1(wALYEHT.J/]WTwWOYKI/<ZRjHWlGeZaKDD\HJT^D=
pair send&service	432	_RM>3NXI<M#5<lQ+XkV=]a\MLGFBUUWUYEAlGfRW_gRd\9;;T0MBP,DPKO`]HQdT
pair send&shop	480	\N=DdJK2EHJ[k;UwRtL9;AHlPAEQKLO`Gu<f:v/)mQcgP^UXJ\DFKFU:AR/`8FhW
pair send&sign	943	U[8S6ST]P:g8THp@`=`#JiF6`p0AWq7P?@4:[?dQW@@wNQ:T6>HXHHL85[K5RR=7
pair send&slot	525	KGlL&TOoaNd<G4IMe1kLZ@?KNRD(OV9gH^4U;Gw:/jAU[7OGJ5V_WEEP5QJB@Hh,
pair send&sorry	447	B1K`-W@V]EIV_A1AT@h]fIiSCQDYLKLY9/JHFO`EQQ7b,IFEPKNt[XR_:Zjc#U*\
pair send&stage	559	BL[5_BaMHW0[Pj^s@w0GBUUUB<WZ16aHWWBUQX,TNDR8ljUP?QB=ThXhgo]=<Q@H
pair send&start	587	6F1GTTBISTw<d9`OLCcF9LEYZc:;ATF6Y`<@IO>CRQ$h;bGEPKIEZLi8?OaYaT<J
pair send&study	479	M`.IY86HZOCPG[FKIgL^DE?T=iU`Q\^8bJb_PX:pT-FBHTJN$ZG1Nce=>N<JwAKS
pair send&talk	605	NBTN?_i[KDNMTCC@ReX\XeLCTJBNPNiYX>GM>PQchT7Y^Ww>L&CXSKQSYMTCQGWF
pair send&task	675	:d44\G8;5jO_]Q4W<ZAhZ6Fk6<sc47`:`wZ[Mb5WBEf@HLX?LeA4H^cXoZ?In1U?
pair send&team	565	Ng-jU1<H7$UYJXQAQ]Ma<59_K>hQ>LaW^e[Qa_>AC?R;[\NN6wRJ@`o&eN4<H6=G
pair send&thank	662	LUmM\FK<WwK]875V:YK6hMS]TIKSYj3T_b@WI1S:BIc;QIKMuXg,/;K_81B1dCNJ
pair send&ticket	442	E[)aN]@MZU=38cT$G`F4H1L42q^o[8[XUOjXbNQSO0BTC5UR>GQ:Q@LTn;J0B#LW
pair send&time	375	U`IU=DJ<4<NfXYF-*UN>P4`ZFVSQDXJVZLI7F@@P<NP_^:h6Od2w>eU8=VF@XJE@
pair send&title	702	RjFM=C@A?>I?HG`M_]J3ASVUN\98Gw_NNTGRFaNJQXTQ>R<jNIIEE<I2FnQQ76D8
pair send&video	621	X3V=Q9:;NXJK99dPTU[-eKeJZ0M4UQGSfkOdF*jF>SFAO2MNw@FMFF=cIPY^QTa3
pair send&wait	490	R::M@GOHS@eDIA[NKW@YML^K?U_`XHC<V2Sh8^9CDX:FPCGaPVLdU0LBUVHFDTM#
pair send&wish	503	tXBiLS]5XLe_SiCUGoA\;\B`?OHJFH\&MOSCOO-n\:Rd\mMU*VY0R`==[wT=N5C?
pair send&yours	520	B^FFO5#>;BJV@SIS/J=R>3iU%/`[R[hNgE^]7?COXU^:DdlDOf%EJBWN\b:WOV=^
pair service&shop	429	R/B9/o@cRYw^bO:FOS[1IDADGSe9gF\UJhS]fDm7GfOAME*<H6ghTABm]OD7[DMU
pair service&sign	492	1GX8:'6<KdEA)QnGMR8YrMJIgJ[N&#i?YwOYH8L6_SVC4;RA]@EJB3FeTF;FPThd
pair service&slot	596	ENb[SUgUQINOUL6Ub<aJKoKKPI[2@Dfw=Q7?RUkFXH?_bY8LM/]C]E7JJYCM0PNO
pair service&sorry	705	fHFhB<G6<VUC@DRG`lJ96T\;0BY.<MvSEERZW,Y=MLK;9NGHL7wI<KVUJEDPF]M]
pair service&stage	799	O-bXFGAeZ[SRUJQE]M^(UBMRWPP.WEP^<S#4\FNSMd@TcCASX<RQbG@\>?JFVSYM
pair service&start	449	InH(Q<9J7kcEH;U<QBwFXYU<rH>EcA/AReWGS+-0a/VF1A?V@WHH;OQ8JHRH`NRN
pair service&study	468	GM\8W?=;6=TM<F4JAk[Le>;C>Y:YH@LKbTgdD5#AX6^UAFZQVCK;CSkdQT0ZaLUN
pair service&talk	528	N0T9T36<QYV`^;Q=AHQXiWHZOGJ9W5VY8EK72AkO2W^/i4[JTP\HAg;sD5RBSew=
pair service&task	452	m;8IIGPUW1DR2FU[JPW?<L9QD#G,A<5Q@EA>iWC$m]@S8EUL<EI8c=aeBBP<;u8c
pair service&team	516	Q9F>=VZM>SXWUaPISZ<9KXePDSTC/;Yf?Fw:W9dNRF\IVIPW]HPFOYR^LO]U;;IV
pair service&thank	618	eKBY7Rd_v-J%VTYi>7HL$\2Xd\R?uPQORB3@_bPkQGDrVXHw@DXMd/987Xb9*\:B
pair service&ticket	468	jYZgYtt]8;UIZ`F]>;PENwBPBD&<hI]X+FJD]\DLT>B@P30b<9Pt[\U\_S]`H;)X
pair service&time	494	dE>jPTYQZZDXTT=;WU`5EjOXOOCT^P_tEK+Pn[KQS6KC2P)LW@5K[ATJgFPPY?#Z
pair service&title	419	9;dTII]aHP5XYg5j=L9db>XXCK<wvY>[FZna9PGPVInH?:GXF%2JbSI>\OGmJGE\
pair service&urgent	448	7UNRD9mNTQeMV\KU8:AB:J;_\Y@=PwlPYfFHnaNd;C3M<wqCLi=c9bU>:gI@<<,'
pair service&wait	530	Q<6QV9H]@=K-5K)LVfDZ8S5HN>SR'WcwSCFV5>_\M^XJL;`EUT>S7^CFa[MhL8a>
pair service&yours	722	YHFIYG<HNKIIJEMdKLMZRLM@L99WO@S<?RwUCI<PGEYEJGQIGZWRUIYRLQGYBLDb
pair shop&sign	475	ZO`AIX=N5nG/G0:Vi\JZoJP@WJ4Na3TW_`@^A_[6HD]#CB&8YOF><MKWTALpbaTS
pair shop&slot	474	>)QXY=CYqKUi\D6L]glLd?8iK9I;k76_]`&->GMUD^<BPAQNB@`rmhEkgF>#N[DN
pair shop&sorry	573	vlEV;bqoc[\@Ne3V[eQ4>Q#TMeV;aqkbKD;Fbh:LEm+ZtG&dKPIa[':SG[jI<FF(
pair shop&stage	496	a]a;m2;9<DKGSNhSNaQSMZRHKBwXEGwAWdpkDLMJgYaAR9t^g_?:4QMYXZ-eE?B4
pair shop&start	384	A1,w(hn>cDHEFhDM>nTE9L-S?OSDLWZ^LRYLDiQO@bQTj]CYH;FnmFC]I`Ic$YBU
pair shop&study	594	?SE=NCK/5[Kp]SGNAAXWQ0NJSGGXD.E<[iPTAFJHQMDP=Ow9RNW[AhQP;FNS_QIK
pair shop&talk	427	;UcJC<+YEaY_]?.([-iVr7DN:MtDQ@Vi4^KI31QW.HV?CKO>O#WLhhSQ:&C,K8U;
pair shop&task	560	?i>HPO0C;woYZw,W'pE[DNOLA<Ne$MuE]]jWJZ=PMA]=_F[RHSB+<_U@nd;j[1E;
pair shop&team	820	OKD?ZHJ@DWKKHXFPTA7OJYH@[AMWDNV?_HPfE;@R?QeDKWTGT`AD=EaPwbOI[OPH
pair shop&thank	501	PI3af__Su/_JrUKe[RP:dUKw8I<]>T4GHlMUJIBlL]OUTnSfIFSQsV<hISa?FhAa
pair shop&ticket	520	%THK`LW;,orlKXYJNRQoQ=0U@9s[CSgQGRfR_LL8R?JRPIpUEMUSGYMTSE/4Q4V#
pair shop&time	573	J>LEE]Q^LHPZ>:MEwKlW4i.P7PULMJNGI:FND_XIUQ`IH>INDaLiZHCN`EVU=TRU
pair shop&title	466	WB,ZwCO.:AGknGIgjO/[\5BM)EGcLkED@:c\D\EQt4fq>rYG2<?GUD>5Yj^I,ZWb
pair shop&video	566	hRUQTNO^M0J,HbaST^>FOOEXXTGQL\QMJFMW[XW\_X?wIf[JFRNQYDJJ>TI@08<=
pair shop&wait	530	X*ERUW>jCQgOQOUFLc<dIU>EGAD;SCUU;I]FYFV^4Z:RbYPJ+LMfN\6D?WK6#k^d
pair shop&wish	308	LVjjwJ^SbaE@_bXMV^aB\D>dBJG[^m7FV`<WcAGSNO:kW^uZ_dPaj/K`B8U`VAUm
pair shop&yours	414	E9[AMpENU/6:RVP\BKMQfZ<MV)[g@:6DM4UKcJH+aMRv5HO<C`HNfXmafB:YT^Kw
pair sign&slot	660	?M[PHEaRj>VCL@]LcF[1XT7CXo1IdP5EZL#DSFI0gA?[*G2S@5DJgDQC>FRGP@@>
pair sign&sorry	573	i_?i<NXQrMMG^_2Ffi^?*mQI=aN0_ewP>MJ1gdQQ'>JeMVJXDQtUX6+@JqRDKMT0
pair sign&stage	466	2VIBMI^NZI3FRBf\JYAB\BP=IU?E592e,<YOOPFjVTI=De-`Zk*w5:YRR^XcFq;G
pair sign&start	436	GIhde^ZNiwKU/PXMELqf.i5N[IMHT]O8`Mq;\XL_=iPd6MU8OI]PNLP;TcV;K\?>
pair sign&study	425	Gv=aI\;YJRpoVMe`N]pLX_#QEk2JG]B7k]=\e\TDeUPE#OHD1(qSBLJ9-M@NX9?Y
pair sign&talk	562	OKE[H[DiKOiG@YwbYDf:O]\;b]2STpdCM2kCPL?_TLRIFM7UE8COUUJ@STRgD2PK
pair sign&task	455	9X1=D5*?NHJ7AYV@'iB5O,?dCJEZ:=c'wQbZ;B?Y`Jb:IUjEHEJ@JDb`tC)[R\EW
pair sign&team	446	j1S>I0#9<I1SLLB@9_EZ`=oB8;,P6TEPJFZ6)b<A2P[-Y2V+WL:YoQB<qc4r=fR;
pair sign&thank	835	[HbGW:GHFPDJ@HVVKMMwMBVWDCWhHEbPfEIQKNOACCM=OLYCX<JN=BOTLL>SDNWM
pair sign&ticket	542	gTHU&fJ[VT@.BRN)b?P#HoLEr[D@cnXOS:AIYWbVNENXRH7HF7:+;Lb@S`>9bIU=
pair sign&time	589	C^.bPO^N9IP4JLPH]TF/M[#HPL1<PRBJWP32REaZR<3jTF;c<PGV>1L9TJHCBGB*
pair sign&title	478	4KKFa3*KBQ97>eDH<N=lCElZM<=YOWO(kFpVS748MLR7Faw+R9Q?B5KSL<;5ffH+
pair sign&urgent	427	Qc>JKMWSFURDWl4IGXd1R5F4<R@81PJYPYwNSTPSrMF@afTg3go[90f:q]P@%RG8
pair sign&video	498	J;[3SEC1F`FYKJVH?R7Ot8`:W5MT=-fKUI?K6/B/KYg4<H\/wNCDC\:aV>.jH,eE
pair sign&wait	511	,Q.[j-?LDl[GM5CCNPLCZ>%TS=b[GgCIfdwI]^M?V,8LFGYS2c3RPIMCh_03^4:Y
pair sign&wish	463	5LvNHPKOI6IKd;RO#LjU\C[a5dKV]E(W,Y%IJ`CoOJaiI>uAN98hRKGfCFPD@CKF
pair sign&yours	419	dT5O3@QLIN@M(GHW\YVV<wZ[XEKdOChN:YfQ,7]99a'9vVJ3'4OV;)QA_ZMk)`UF
pair slot&sorry	544	cL8[VHPQVR]D9IR;njJU7k=I:Ta;#CYnU/BJbZWJ6ZJGSb9cT@d7927U>AZFEAV>
pair slot&stage	495	LIQ0XG8;<TXlK?AC5CFRfO=TEKl9W:TO;fF>DOS9#TALD9U=[DB_fVKYT,NTP<a4
pair slot&start	729	Ha\>B-#0EXM=C1>>p6ODCPR?NGNLVGZ<]ZC>/@C8TGVKF6K5U9=JMM^ROECSMTQF
pair slot&study	496	NLNVHVukKZKB@gTUVjbO=WQQZn27RPq`W9NBUMhO`e6dwq7FB;I[WMQ0V^sMIpZ3
pair slot&talk	805	N3W<6@LPGkQ_FO#QRAFHdJBLZVGJfM4p;B/LLKc<>oGObD@B_7GGTO:aNQ\IQ5YD
pair slot&task	496	^`Om*]EpL#-2HVFbMFOP\Y]S:[0B8gP[?3<MHTMBcIY@rQELF5KHO:?Dg^Fw:[EY
pair slot&team	579	NiK@6:8.6[OT6)DRAPG_\J4>M<YG7OW4lbVWN<MKBCN9EO;OM`Q8#Oj`kU@USKQN
pair slot&thank	488	KUY6XE0G=`)mSFQjAS#a=D*@-.chRPC@gjMlGR/Rs%CC8hV>Je=C=ujFcJ;NY7,Q
pair slot&ticket	580	IbQXSFVThGiRW9j0_QY8DCR9=UT#g;>RAJB1[GSeLJ-D=OBN=J\a`;ZG9:;B]Z>J
pair slot&time	310	N:L027DC9h;<2DI4LIS3kIX[wBY;<?_Z1<ubWMYL#[U3CG.1wUGs859B^dF]b>U0
pair slot&title	447	M^YCC75CcSQHe.V-fZG1Z4^3`%Y?Y8062CgGM.WKQa7^ZBVWcm]ID;<j23MSPwjB
pair slot&urgent	596	]OD[TVZUhOKU]^.ED]@JPdIVBO7XDGa[`XRJeATePFPkDMR]QHEGZPZJGoH_@wF5
pair slot&video	454	E`Aojn)\oUg]OH5KARPShE8p@Mf#VRMQ<Yh.q?Np)X$I[Y3QCA]d=nFQA(C:dHDU
pair slot&wait	601	V8pJ8?A75QRPADPRUHJ#cS=CG;BRHQE\-H.]H-KUEQiNh1<FP>-NCN>aP[KLQ^FU
pair slot&wish	549	GUgK`NK:DMP=N:MNdC\OJQLXdQIHW[L]Js7@I@]NNeSBSCKNTF]SLL#UAP6LWJVL
pair slot&yours	675	W+?PPH?MM>C4AFCTEdRgYXL:P[I`AN\>DORbGWSRZ1fbAIC]RYO@WNeZV2XR#MOa
pair sorry&stage	814	:`EIELQKHLFIt]ZWTI^aPFPAJIHd;HC?B;[wB7I`bI]aSQaPJMPXK]\YjMNvPk@b
pair sorry&start	527	tYB]GLDO;ZUeGR6mnc,N0J1HNJfJ3R]JPH\HENa\0[Y;OS(PKb^<6:DawPD@`SN3
pair sorry&study	485	UcCVE^NK6DeTW\IsWVS<.R@fKITb-WU>>ILSXLLBSFMCGPY9CWPWUM<`wKOXIVIK
pair sorry&talk	583	w8?qYOK]R?KL4JM@uIs\+i]18>RMi=uUN5UJW@jSG6L\HEEdCSoR>QG:;;P0F:N[
pair sorry&task	469	fT`B;Y#hV=oYD4oHPIUaXfC@MGBV)HOXW;B>EDWHW\R:*]QYL&KP]aKa]OBB;WVL
pair sorry&team	351	LG2IL:1R>*#cWJQEP8b_L@Ue5EEG_2?96TY`<=8PX4?4;Gb_3JcmVEKNH,=KKid/
pair sorry&thank	554	O[I\k:<4:He_@6B7hCNLI<H8@8XbC1nWgLh?W3T8.EcC3=[OJha=\kUORB;EwWP_
pair sorry&ticket	671	YJ?Q3[?QRDRCNGQYgW^D=SPIONA#IVZ^:79RbMEQYXRbIY:TE=TPUCT@QZU@;ETG
pair sorry&time	577	L:M\YYGdYcf^L3K,^T[G\T7R<OYEE:DeNQ->XLiDECFPXA9QSPb:Zl,g*7d#KN]N
pair sorry&title	642	@YVHM:DQ7FKZZGCTI6dTW,X><I]`D/>?1MbYC%^6L@dTK8@I9TW[]wrbLE7hLfOr
pair sorry&urgent	513	YEOrTRkBTHe?6SK=hZ4[[JT]EeDc9J=OD1==JjKS&VLPAnO[`Km;O#WNR2RGASLi
pair sorry&wait	404	MbZAL?GD2LhaOME0:_5l@<+Z0;ip#Yd8XqpoRWQE>^[Y98o@EoPW*oscvbF`X(n,
pair sorry&wish	519	^X;eK][aX7F@>l;@wOdP<QBORJ4OYPTH8KS;N]K_6SUZse=UQ2lI_8T=J[RBC=2?
pair sorry&yours	486	O@5l7WYMZ(5%YmNCr=wU]c^A;aH/?JlHF/`G4$2q%IiVS5jP4=WgKQO/YOS^9S=d
pair stage&start	449	5WEAPVFKPgXSkUCeT`fL@?7_IS^EMU01OZ>?RQ(n_B8l#[;eUXEi_CZAP^1DJ^Gl
pair stage&study	501	Q/HF\KKDv438H@wf1YV?gBY</^U^uBHC>f7U7M9l_1kg%C/TE?jUR+O>:OTL@eRb
pair stage&talk	439	e:OOMT-fB:E8J=h1X\H7UXRUsD94TUIS>LREL:wFJGDBD7GWX$GCn6LBE<B3\NC4
pair stage&task	490	\9g:Q>K4]fMcJ=GBTDFMh-+@X=k<bD(@0p@1=+FJ_M7FM,IFl#[bN`EO128,ID^K
pair stage&team	505	HU79IJPWJ\SK`_IW@QK6TE_ORODLPTgPX9jEN\T]SqWCl=?MVQK__STI[aLP=w>O
pair stage&thank	530	6#5;SdV?d/KRgW^e>S[GsYBR,YUKq-HJ,.IS=I=\cSHXRHKL/YE[pbA`U5QBOW)H
pair stage&ticket	566	&CU8m8CLUgXkEB#?^BB@]3<VM+QQIMW,CJL+[5GHQIQ:^ARC]D<H.K8h>BGA8#_7
pair stage&time	566	duHPL\W[FNLBDf78Tp=R7eWC`;>GWwkNTQ<eR`W\:^Q>k[:ajMT>GAB/]k_nNEF:
pair stage&title	572	K-IRb@4JOu<iHP`:LN^FA#FCMMLFKCRU7ZBG:=TQ/OeRqJ5@>VI\HOIHXKTHV\L6
pair stage&urgent	504	PQPCM^V[V]`X\WEQ;YYU4_TD^:nGITA`EWocLM?H6NUGGWSHTwDR+V5BZGMMYB@S
pair stage&video	603	:4Y]@TBgbPvhl;IHG3h?L,:\+Qs;a?3B>W=4\78<A\#SV8?UT?VuuW7]'#UD`4XM
pair stage&wait	486	@HB/oPAD/mZciYIW>_IBGJ)nE/kUMtl=NkU[Te=M1HH9HM^)%V1I=IN<KwL/iQV.
pair stage&wish	534	DNkFO14J_DGXA6Y^LD0Pm0[FM?oNaE>Uai[N65A@JWZ^PWPPwAR@DGssM,A@DZ]e
pair stage&yours	459	qwCIQ[fB6f4_Yq2>maPX.fDaJQJZ4ciZeS\MS\AcN:@LaU5>9ZUSH]98YCJA^B?1
pair start&study	610	ANMNCUXKQRQGWAYSYSV=VO:PAMO2aG;T7OF8bDZRjCDM\YE8MEITwRY>9CGCBLL;
pair start&talk	687	ND@K;WERUBEDHMNKKRAZ>P^KO#IGMTS7COPVcPKN`JNVDh0?JUIaBF^VHY5OJQDP
pair start&task	494	NFUwFnDJXG^^?G]OqOJ@OfT_MLWeKX\6HRSHMF>H[EFI;gHLM]ER9]BFF4V]U`\G
pair start&team	652	M\=[Ee\TYDJA?Cw8eMa>OjdEYS;GdO?WVJOHKBXJeZWi6ZNkQ@=YK@OAFFeQ]QWH
pair start&thank	544	W@>SEQ_UX0M@YHVH[BRCUVU8^>(TvUJ8M5HLQc\UaJRwOB9\N>G:QHAUA;LP:_>G
pair start&ticket	526	CfDQVYP54i=ZRIJtlEskH2BV_DLbKUw`gUb>ZcPQ\Ec5KVVKAP^RPfPnfQNZW<F0
pair start&time	564	=iUBPMDMGfE9PO\B].]UTg?Cj]?IaP\EEYMMDFL;wH2U?M6@RL79TBS<X_NHWJ4>
pair start&title	507	]]Ds,w]ZNMb>SW;NTYfQ-a5:Pp=,^rVP*9D7dNKBYk+aWX8gG9:Jr,7E^qaP7]Na
pair start&wait	473	M\XUXgMIKM_FERFRZREGUVURFXcJd`_aP[:MXaY]L_4XTQS__/LLR/VYHNQMJPw:
pair start&yours	515	UJ<uP^fLTRd.bs<GISHL;b9XEOi6DordSFK6MPRnAsBPXw8c=0Ql`A9DCqKBCLA8
pair study&talk	497	JJSIePY9?ZjZTBNdTDCgSJH>A+GUL83KwbAL@3SBM^QX8=W4]A1O3A,GSB;BfHgP
pair study&task	659	ATG>V=.?9]KSRi=GAH=fcD[>S1P_>>`BoM`jG:\ZEKw@F@>=3?4N1OWG\KA_M?JV
pair study&team	541	MK:U8S5OGJIfOJQ]<LSSLQLV7KVTJ@NWDFvGI#kGF.LF@K=BTHKMeR^CHKHV3EMS
pair study&thank	684	KJ2TIaXRs5Z>lZbj:LeT_H4[0YKP\DL?;<MIJS5WcJ6`1[S\5UqKwWOBHWS\AK/Y
pair study&ticket	654	QlISTLV]WMfNRY@g:YU_bAGw.QWOcR@EWNEUQdBUNK`XSfcCIMGTfMpNDVO2kIE;
pair study&time	495	hl7NebFJEaPAMdG?BKHM/KT=IHHW.]w]Q6X]ChpL6HYH^rWK]T9=I7U>[mccF>\E
pair study&title	498	R^^C;S=95PU@JHf]IojKH_PER<P\HL^Aw3qMY<<WDHVN_IfFS;SJ9TkWEVSeXT;I
pair study&video	451	KarRiP`RUOQ[\FE[FQ?WNPVLJO]fZVZowNPn>PL@LBNfDWn>MCaRO<QK7b5HF@K=
pair study&wait	457	OVTLBOZTNMaI\YYQjImLKe&EUO7LZahYF9M`DmXwGYWj^DI?NCIlO[RIdLEVZZ8M
pair study&wish	443	nhBOBZGL_KV9VaoOjNw_eU0OK]K0NOKE)>i_pk]at\9lU]Fm>=^gFg>VTIcUSfGf
pair study&yours	683	^S>ZRSTV8HQ@Ha@TPWH\ATHnLTN=:erZZGQOTQSV#^TKLa@KL@T:E=>=g[VREB==
pair talk&task	463	v@7CNMDV8I9Ub\;=T[DT'UEq=MlNkcQ;[<dORg7CQ6WBf;JiZ@[5FN]9UCHTJS>#
pair talk&team	738	BS\9B35<Rw<`UDHIXKDgVFYGd1QWO;]IcEKN>>MF7[N=QM]CmGGK=\L_NK@Uq:c9
pair talk&thank	502	/_/JlPJVKS>icfYe@FHfFY*sGLUg87L8Y9V<g[/uTdp8]a\D7YUhOwfbRLISNGI_
pair talk&ticket	673	Q_UK@F4KTd>BJSTNRwSOSXLHc7/CC^icME.]=L^QFWZRQdEF]ON2FHKQ`Zd_QV`F
pair talk&time	381	a<jF7W@#1[;E;`$`ANF9KdOFMI[]@<^b@DJRCee7QpY8w1OOWX6?,DIKjW;\6PcO
pair talk&title	605	JGX=LOAHbnVNO@5E_?I.GHLGU5TEQC<hICW@E9P;@bP#TBF7Q.HHVQBGNBHAMI]\
pair talk&urgent	457	HCcF5fH^gQw\NHW`_@\FWOIh[I<Ef0P]>=DRXdZSJJIiqV_kR4QN@dB^U[nZSKbc
pair talk&video	677	=,XR\UMNw>K\XF(MM,rBULFlPGTNVX?]6@B1]JYB8]=G\R3B;U[\n?9U9Y:?ZPOL
pair talk&wait	555	bY>@]MCD;egHSoH\;kTb.EFSP5UOCO`?[ePQ\>8T;IDHMVkMHwDZB[Kbra9eNFP.
pair talk&wish	558	PJiC>?QNUgLPU8[III_#jHHAa8e?SHCXGM%DN2gUTf<KG:)Kc8^`EJUOR;YSd^sA
pair talk&yours	391	Y1RA-/;dkid]J3M>?B^9P(+2G=Y7%A#^YHL4>Gu><p?PTCZ508uRKb;4->+ZJYjP
pair task&team	436	9]^O9[?:PKK?^.dQCKcanSQTDMf`o#L@IHaEWF\[SKB=DGOAZQOoCaEZFPEgM^Q>
pair task&thank	757	5]:CSNG@KXLFqQQt>Fn`VS-CGHcdF2CNC@l_N9IcD?iQBMVS<_7wPkf\_G=\ScAR
pair task&ticket	653	INYHPC?OIVLC\N>B-=:>gNbY?-KSENA3XG[AN;D[8X`:WAVHw^8N@L8i28=:H:lH
pair task&time	495	HWnFB=X?J6-^;YWN4^<LY9[>Q.7o/\g`e?TdBVOCML^5OM`?iC:#NQaI\GHgW1OL
pair task&title	695	Kg9AK76PBKY:GKJMJXD9:KGM9<?BKJIBtii\;P4US=3G8FYG?XHDUTw6_K7Hb43H
pair task&video	652	<EgEPW69WYUT`1GO:0\Mj>GNVEO1E;F99MMPY@7BOP=N[>0A]#SL9T;aG@69YGIO
pair task&wait	514	(>S3G*<6*VKUX;;dJSDBaONKF8\X-.L5DHbw<:URYJmIOObS>P9P\WQgP=BYUTRn
pair task&wish	403	UYCXUI=Lo4S(mH`F1dRCLQ537<FMScBOKI]J`W=dSRNg8QdZD-ebOsRBV0M>hd]w
pair task&yours	616	KC<Ok4OJFN3fiZcFJOiQUY@CJLZ]FSGNU?oDEF?HM2WKOW]:7XFTQ_w;f?PhI[5Y
pair team&thank	701	ag:LTwQHLNpQ]o9TKME@?KYG4DBDKQcE69DAZV9^>X?9opEK=SjMRD;?adSUM<=7
pair team&ticket	611	Nr#\9VIE:J]TG_CDDpTZ<P3jSYSKP>eSPEeHTpF\7'>Z3]ec&MKFKWZFgFNIoO$H
pair team&time	531	a^FV[MBP@=7[-bDKQ[,J,X\JPQIiJXfKMPWL8RZCDIgYZPwG>RQ:C`gUYXThFLZZ
pair team&title	598	[MC<IAN96[:G?\O@^MCK?eRSbQTX#>PZMGE_0?YOQV[@f.`@WcKQRCERf_Us=HI]
pair team&urgent	544	S??VMAGI:DLP0@Y1JOOP<DP8DULd?3WaQUl\NMJ;L6NG$JbXAtWZ3[VPA3FEwt^k
pair team&video	452	v:^Y[jp:j.>G]5dVTB>$]IXRF_I\pEZ@G8CF'[\I^HEZLIHl/NGP\7ECL25@#RHV
pair team&wait	909	H^IC`>LJP\OVVwCSFSBY9G8nML^TOjOHOPUSXXDW:G[J_[VI;Q2MK^P9UiEHUMI2
pair team&wish	417	AHF\CHLGnJe`YUj,cD_.s(HS<NFNNN(T*LaENUW_.:>YYQF]A#bZS4SYZQ=@C^QC
pair team&yours	498	H6_KG=AZgWWK9J5OQ`NPUFKfTKQA4K[JkwCL\EI3.d2=PbiN>[QD?;G@?0?@POK2
pair thank&ticket	419	ZOX#G;/XXG^C+9bH=bNJcQf0J4ARK<;ae@[\O6AZLD40H_swFT0oXYcV;%FMec.]
pair thank&time	592	:MAQ]WYGNMHcWlgpF7f@Y5%?BKVaB66=5[VOW_.ol`9UP\*B#Z,WJepQo_OLU_)U
pair thank&title	748	GNQ#[9/0J\[TT`]M>8?fi8GKD=]L:=C=E?cOF=OOD6`OC,e/W]N^VgVr^>?h\TYH
pair thank&urgent	457	J9Eg<KjSAPY=wLb:4hJK;XeI9O[BG_CUL>PU^Fr=G:XlLCWIS6[JMS<QVGDKOMWQ
pair thank&video	418	>+f?P)EEXMO.FCMH1GclJvVEF_]S`N?1D]wnI9H<^:TE:cZMbRTKBgeQ?LN:Gk:^
pair thank&wait	779	@K=XFCHGDSVYSNJXXLSYSCELJDGN2OM2SXI\NG>w>JYLLOWSNLAPV]IbPN>ZGO>O
pair thank&wish	459	og*SDIhICaLrLfDIRc]b=Q5a<JV7I@d2E1TJj-eY*PT0ZIRR/>UOMUF-aXwDHN2D
pair thank&yours	671	T#VLRPHSP7B>N:XZ9BVQOGXJC7BP_ADS,7<ULEBAaQG^9@FiY1VBWDMdH:MPA?]Q
pair ticket&time	535	VFW]OkOPLcCXJm#MWQOSLO5i]A>a[^L?VRHKL\K_NJAaWK<U]OBH92^aITI;a9GF
pair ticket&title	529	>JOGP..Q8g`JT?FP<XOpNH\MAHcQB3JQQw^YX1EPV>b>4<R:B`UWL`ZjW7JQh\RR
pair ticket&video	593	MGoW>VKLaWTQV5@>S0N.eRJQ7J[3Y)8P1Q/0L5O@[wCI]GE`^ABn>(7Y4EZ7EWcE
pair ticket&wait	474	CG8>V_T9I&iGXNqHITNQJAUQ<PSWcV5#\QRO2<+AIF;E.b]@@ROU8k5L\PJHMJ)M
pair ticket&wish	539	MRM<cCI\WJBIGLVQ\XBH5IFp=6U9wT@esJAWYZ:J`K@SfiaOC;fLCFKLGNB<aXbH
pair ticket&yours	530	Q3>kfB9IQFI<Q[WUP[LlYM<VEaEO5UB@wBTXR\EqDO^GY^GKOV[9<VGQIC;[NUAD
pair time&title	417	E`bVVHNV@@K6e]J=^TNZOUD$KPa6VV`KZb:bRRpRY@bN]UNNSL]I-<fEh`ZHwUi8
pair time&urgent	681	ZPKGPY8[:UBS>DX5_[9XET^49GLJ&MRSwLjJISR=CMXa7FbVF^U5AUGYi7[D=VP_
pair time&video	522	u,FY#gVSUcC88c<[dYZ?bfiJceO2Wg]m#OKPKLjhJXQV`R0g]CPRTB?DHFj\AM;I
pair time&wait	460	jUhF>FKQHD<6bE4XPRKQlLiELZNAW^Genb>wKJMO3ebJe.RJQ4FKG(TjbVCYXjO<
pair time&wish	495	<8QF:]fZZWw,WPmS^Hb2OIK?aeQLiG;Y<VC,XIbF[UKM^?UM`4B^ZI8L;2P@U;6P
pair time&yours	632	nDIV$YXJFN?98EHBpgH5KwSK\HF6Kf\]CLKmGMM9OS_ZLF7QPla34;TSiVP\A3Kc
pair title&urgent	423	NldTUYYEPU\P2bC?^KVkwhcZHM6/C]SYU[EHWea[]RX@jFVU][Vd`Z+Ld@MOULIs
pair title&video	556	>Wf73#AGJpX]K8d<POH%X:YCE2X<MF4SD>J>EF^?5YL<HIBUjI1XJINZT[T@G@Z7
pair title&wait	591	DgP=OJ>=TfjWYQ5TYJH6M=7YWHbBEVYl;_X:YBa[Bw@LXD/BK9CL]WFG>g;9d>I'
pair title&wish	472	Bs>s05J@<^J[Zc65H;]6:O=>YAaW8d[_]^ZPu`HQ0XV=YL[5BM2M@IJXRKQ#VTK,
pair title&yours	810	=JQ5^06#6cVgMJHK=TG^HDIZ?6T[HBF@KjMY;JDHEUf3G6Y?ZRFK@Z^lQ?<XWgMH
pair urgent&wait	459	TjA>C8/]PlF7JFKL7<G<NVUQNXD'BkQC^hYIKW^YeKQURfB[?MeO90>G_ZVU#>?W
pair urgent&yours	476	?\QU:]dDi*U)]3QKFQQZ8Y>GFR8LN[R.@EOECEQ8BP]q<Qsh?Iw;CQ\Nk2NQDZ[Y
pair video&wait	440	_OG_J>9KAMRXIQf>Pw0rAHdQMSbf*ee[GS7;XbGRX@DS;[VAFEYTAtLYmILITMiF
pair video&yours	578	aVIE9GGRW<X8QZeBZwOJJY[LIQ?QSTVD?4K]TRQBae[NJLYEB1.BE,L>Wken?SCP
pair wait&wish	521	@.hc.K[>[VK#VfPTL<Z+WHBURAN<H8Ge6ELa@2oMH]9G+PSChS^bLJ>o;CAZLmK>
pair wait&yours	464	MRROI:A;*mrQ]Y4@SF=nIONPU>cEFVH^>U^LR_vWNq`=7U*#aN=X_W`kcGC]wjCI
pair wish&yours	505	<LS4S#1NM]^e\3@UOAN_QC[8VAXc`9KUdkRMeJVS1VF36=]5OKWQGTEMY@HRKmYC
past interview	597	3cH3gQ,CL[]]TQI`GJaJq?DcGV@cLKGAJo[k=Q;eOS[6SW^4D[8pdvL^aQB^ZS#V
pay.lure	573	]IPMNhLPN6FIHgNXNZdM=FGYRY#4Bog\YEICPgiKgK=bHSJPL>aFXG@7IT>K;;7<
pay.lure@subject	534	XGIjBd^ao7\<]V^_JMe&7q@SUOFDGc^a5D>KXnU[ZX?d`]5P2ANUj8A@9SU#?S@B
person, and hiring little	277	MlF^ZLZbQRZHUIZM_@NCKb6KTa_XFtrfGBPQTPKUUVLgXNIU=G[SMUWQauNYHwZY
promise	733	IbGDdDHNH\gYHYFW0w6W?9Rd=IV`Pg[=o]UcQi7HFJZ?Dq]POc:0-VRAOdPMY?F*
proposal.availability	507	(JSJRDSVi[wTY<C=P4ZMOG3^OZX6gG:T5O?3dL\H4`(Ef=FTRXTdgW<U7EF/[XT<
proposal.availability@subject	829	B-KQ=XCMWPOLSHEHL:aERLMM^NS/\E.X?XE<MF_K:d6Bd<I#T9^`UMDS?I7:VVP:
proposal.link	616	?1_d+OJdfNldcBGIP*mBY>6XhMN8_D7](f6#c=qIFg0N^S<U`Jrga[?O66D/QSD+
proposal.link@subject	659	3HXMGMKUifrVb#JK90q2jB/vRCh<l/'d%P92`JgHXa.CYDSFWIsti`3h.45*UUUE
proposal.offer	534	&HNJBY_OYVbRa?@Ed0kBJK4MKJR=LDBf=J@4cI^@4X=K?#ISVMkX`K5O);ADU[YN
proposal.offer@subject	565	INEX:SUZt?UHlEX\8Ki8DY=wNFOBp?MC,YBX`GMkGd8JLY>184Ufb`EJMLMBEcT4
proposal.recorded	767	98e:\:5Buwnub&?6Y5bHi7$hW6e4Z2*m<\86N9lA9i;2M5D8f?\jae:oB36*pVrA
proposal.recorded@subject	695	AFl8=H1D^dRe_#CH:CnPi3.LA>bAR97V3^KBO*bH?`R2l6I3i3Ugp[LmI526_XiD
question	743	=KQUKNMQMRhUPK?K^=WILD#YMN]BURBM;[HGgRVMDL2NMNAUK\ZWHKDSPLE7S>QE
reader applies	658	HCLBKFEJPOIYPQ?OETCQS:@LRHRUFJM?TVULIAD=IMRLCGPZSNJ@GRMZK?SHR#gS
rejection.clear	865	C>1MGXJFo#)IbUNZ8+rXUAU*-b-Y0<6K/)XX>7:]bTYZTDGD/<Uiq\]PV:\Y3]/_
rejection.clear@subject	394	SQ=hOP;=i1:>bDi:\:liP[2H;IJNJ2@K#7Vtk><BcRnp`T4]1+cIiYKBTS[W2Z.m
rejection.farewell	596	O64F+laLm7*Km]be:ViL=EM#)k*^0>91;1_\>9C\dQGa,/YW7AQivKJWWHW^<E+K
rejection.farewell@subject	428	RDHD>JBFGL>bVN[PF>S>tLXLW]ZQ]@M88SZwECD?Y@vU:PrL/UMV_\`V\]OMKuYE
rejection.soft	413	C#F@[cK<M-,L^MYIPBkWK:KL=]HL9S9/DEGPBM7_ZRETEBNL1Q]HUEO\R>VKC2<P
rejection.soft@footer	432	U3_d5QcG^II:R8mXWw5giLX`8?`rSTaETShW7I>@`/SbK]PTVOfjd^Z[E-@D:_WK
rejection.soft@subject	419	^m\<BIFAD]wG7SNWbYcIQ@SvPMD9aBNu8Y.=deNFM\VOUU\Nqb;CA3JELlRRPTd?
relay	585	LMg)P2256]7b@EPJ@HBOb;R@KFHjH(AD\JSV7=]/RBcC@<JBPLKEOS@wSH4TJfe\
reply.advanced	715	INOI`?LG9e?YfV,D=LQa><2aR;XZ7NaP`gfYVSML6XD4eOG78\QNMwVOQT@U\U@<
reply.advanced@subject	894	E]@KUZNJA@W[Yf?WO]Kh>WCVHG[U4_wSZWaSV_MP?BVBeN^C?cG:4Zd:i`G`MH,?
reply.hint	743	EOWU_UZLFY<T_cNWAJP#PHLZGE\U=PBNVXEHGKBTMOGAXEGJCY8JHXULR_TQPGKE
reply.hint@subject	638	Fq3<l-C?;E\gTfIHDbLI:G7^LO[`Ewa;YqWdm[;QL[JBLNl>EJ3;/Q`]koHO_CA8
reply.hold	619	IVUPw;C6E;JjPR*CXWBl0JYWA:`Z?3sT_dkHEZI\3Dm7FbbU<M`@IeW,>V4SXhG`
reply.hold@footer	379	w,.h)kZV]8b;]CY?w-\K:]cIVdGAad<N<:T<r_`cjhP\Pi<bHScr_HA91@R;P]JB
reply.hold@subject	563	Nd6`a>IO+BSmVe.SB_*m.L/^N4dV-ea-B_TJweL^%L[0ajfR=c=8Dck2ni4Mi7::
reply.later	694	ch+`cBUI7RrYOMFLHc&k6OLn)O\]DdZ%fw`[Up1[FAAVH\PS0kH*0Oo:oCBRd4@6
reply.pending	514	MVH<KG@OFWSMDHTV6l#WBDEPL8PX9kJ?WZVdSY8IO@VPPRQQNMDB3RLaTe@VdBD>
reply.pending@subject	708	MW(GXGOR<UwTPW7ENYBRFB*MIYcZNSvN:Tb9V]1r:QT=ZIT9-hGeHYWIc]JFEa8F
reply.request	444	IrL.SIHK8\PAU]HJB^5V3E:[WC_V@TdDZDSROO:P#HSDaGJ5V;GM7^kE_cA4bA.S
reply.request@footer	495	LZJeowVrCPRWWnbXPZ]WE@W]GJHZ2VZsRBlWP_F^EMPVw_ZVQSG[OM8<Z]KL[CMj
reply.request@subject	719	Hf5KiDIM4`q]Xr:_>p%Q#J;oAGb[5fdEX_g4]o0q$MG?U_[PH];i:SWQgb>NWO00
reply.thanks	375	GJA;QQ[,VSIe@VSP)L>=GBTF>>cQM.I6XUwG<<+O@?N0Cj?IIVOTZNhXV=LZ7J@b
reply.thanks@subject	561	\tNGPKEGVOVg2]ieLd?]HMMwR7ZfIfnUUWTKN]N_L7[EEc]Q``>PXGL7GUN3Oe:G
reply.withdrawn	699	9iG[h0D@:jgjO_FU9g7o-G=hA4hd3\o6clL_dr>S1L\;Mu`)7t51*Zg9hX>;w41:
reply.withdrawn@subject	676	KMH`P<JGJPL]\U><PKHS=E9\L:aRCUURW_IDUtKw-:OCATRBA]ZMGTgIn]:8TAKA
reschedule.moved	853	c:BjCTPIG.w?GJ>GJfUPDa,J1NVE<SU7:LVYwW@U94Qh/J_\9Ph7C@VQ^FFDEUS]
reschedule.moved@footer	540	[UMV:KOOWA9/PH2oICFNPXY2c#GGIaRaOML\>/<BhN@FdXC>e>$B;5=R<S][O;VB
reschedule.moved@subject	1029	dG7r*TKOE3l6O<SD[bQ<=g9Y.JRBLG`:*HSOdRPO=-@w/NRl8H^3=A\SYBH84aG^
reschedule.why	661	b=EfMGN;B6SPI9O:X^GeCV>P#=RI<:dTHFaHNR8FF&J`0V`V.RW7L<^TR7GC1XGe
reschedule.why@footer	603	FIU,RED[Ns6OZF@C_f<>wKneu8KEWQOZXTPdMJf:8cP/Y?NBcIST8[`cETVDO\gO
reschedule.why@subject	500	VGHd0C9C=HX3<@?MD\`CWWOCTPq:^wXF'j>_V/WQ#HXYOF>M@2EPBM[OKM_EENdY
scheduler	655	8=ZMDHOHK\GaK9BFP?R=mX;YaFa#MJ>lAk:;?5d5,jHJdA4IW^NUMP1cG2E3Qhe>
sense alert	555	XX.fhOI`]5UHqM^Q?U`Ba@OQ8]Ti9T8YTE^8HO8_bLRa)oWd#<MUsOS=CAP`7;+d
sense alert@around	566	cLUmNciYd.\PoKNwdMS1FJ6tRRKO^h/ILAP7NdJIYaDM]ljDY?GPSB;FDQg=Ta8Q
sense alert@if	473	gX=WdK\`aBga>WLD`LOT6f[YcUYERWlXUCDJiSi:=UW[VSWdBNhA^cZER\jLaY#Z
sense alert@sender	942	k>6v?kp`m/d0_h]cXV\97l2`Uf>9glUk#B73dkjlfd8d_h-b@3dr_?09Eeq=8U@:
sense alert@subject	852	UJ-iL[\YQReZik?^V`UK5Q9cN_9=?c[S>LE;owQmLS1OmsGf;=bc_IJ3Go`?EA:C
sense apply	428	J;^SwCCIe.TUX;8s2F<KPGUfUH2WqN%_Ef0DG\QY^_<PH[blZ5G\LC(F+TYEO:W9
sense apply@around	763	NNn<t<3G]EBa[6Z^2wAbaJ^UO=RbLRNQhYDl:C<8K;bH=niUcX=FEH6hG@SNJ_GF
sense apply@if	464	hNM<PGY_qNEBC?`WS\KDZ>w4ZHGE=b]mVBoD4GV.D;Lj@Q`Mh5AiN`R`18XpWNkI
sense apply@sender	617	NEiZPOVPbMKCI)\w2V?9R=^P=UE[T]>>mQL`IQF:_TJ]=\_^ZT:C;@?\;6KHiMRI
sense apply@subject	640	TYdKXFD=ZJHebHeg-W=KX>PT9HHRXYC/P[GaO]6BYDJT#QSOcU(PBAU^AI]HRGXG
sense ask	403	4@\LFI;@>^\`@DDK`FVF\D/SgEd?CM:[JtG4NGXV0_#E_K>I^qVIH`@EL05*^@Y+
sense ask@around	993	UOPDbJHRFXMRVh8S:bIW#ORXB?X[H[iDWMgESn=`?Fb6Re^W6XNLBN\;^[VPTECB
sense ask@if	536	EMNKV2=V.]jZR,FE^?NJVQH\TJ`6G5LFZc/5k:mW==4;D6@WC_mQ;QGRQI25w>ZL
sense ask@sender	475	rY7t3ackX$[PMiT]Na`P#@KIABDR]_?>9*fL[L\djQ5^qL1U@g`MVG1)Bj_A?ILB
sense ask@subject	726	[VEZmD9M3=[M\]=SJ\;H/H]j=<REI[]2POU=Yw7T#>D4VrdK)^MLCYMG\bMCKM:U
sense asked	957	BULXQKGQPGiXUF=LXCXJLL#ZSSPGEZGLD\B?ePS[II.QNO:WFWaUN6RFIFL3TBU>
sense asked@if	896	E0VpEYKSYIwR_DUKQGYDYN-[>D^F]@LP3EHEaBY`AP;NUT@O>Yb^_OBP9LI@=XUZ
sense asked@subject	811	GNOPRVPUVH[JHO5GEBP#IB<gSGOC]c\HSVA>[JHNLL;LTJ1I@WHXPDSBIZT9L4;3
sense available	486	;CFNHLR_RCcNTC4QW5Q6]E6[VGIF7>%J-?,#\OcVC])RYI)QWElrO9&O*CI(YGM,
sense available@around	627	t5JTBYJ[XeTFMoQOVoA?4[lbINB3caadX<NXNVKQAMNN^hTAT?@JW#G)fYgWKXB%
sense available@if	617	bMaWM5IGHaZOUMDT\KBK^Q2RWDP8^JXUCl5X`CiFHQ/Ea?RY]ZwMGLNc8XA3c@XJ
sense available@sender	466	_AOjVaGTj:W<XVHaYFR7GVWUhMQW\VIXkg0ZLI^AoTVRQw:UJ3RW]GGKIOAAENCQ
sense available@subject	488	@IM:8;@XIRpQ]FE/R=]=OBcH]L^)VBA\HWV@\aoVjj?c?/?JHJLg[DF>ACV#MJ[,
sense away	613	M5SA3UK?TLW?9BVFE]:TBWkKJF?Jr;[ZYLw99>M;FD7<DQcCQkLaDJED;FP(ioJW
sense away@around	452	]?YQnBFRLS]PgPUGJfS@ZJ7ew:ZJXSVWNASW\EAMRW[G]XWTIRA\LJYTbfQOASEB
sense away@if	519	Z]QAIY@SYPG[?OX=hSVYRWSLpK5W0lKYwb,UOJNYe]UZR@OB;\NVM1XBHXQE^`H0
sense away@sender	624	`T9Q,Qgfd:F)tgS_XVX<YM;KOe6GXPOS5#O:ZR=^ZR9e^WYT9LZ_eHG3IX]8@^,>
sense away@subject	871	5D?B=BPRW0dTOOcF2n:U*\^S:ISBZ0W[[?wBSa>F63HA?haU6v9kLR?1;C]=km8\
sense back	623	@D:<HAGFC?`L_Lw27f6]BKWZKUT=^AIMPOSJWRGD>.,QJMn[?LHM8H<JOMA@Lg[A
sense back@around	611	QKAcPZWwLD_Z=eJig[T`Dj5eIK@@[YGZVIH5hT[TQ^DT_YTbTIDjQa:2BVPH*G.C
sense back@if	622	I<<KSCLKDTLMTaKY3L9[>RKG;3a`3H_WbLpWSK@]2LR4JNUGAQ@ILwEH]?U@TF4]
sense back@subject	377	=gN0]CT*OTrEBtp[R>HsOE;<RrdgQ2U0W\c`XI9Ng>BM$cUZDu7[=JgdaE8QS@#f
sense book	484	PVJYw@NQZ\YXGOELULT`KOFERGXOEJHRWOI;QKXH9WSLbK;XG]ZKTQDO2PG4XI[J
sense book@around	659	U:CR?S7UQ?Z8IDBDfa\;Dwc>P,UBZ?b]CSRhO+bD7_OGO4DWX_TZD2BVJRMV?otW
sense book@if	465	[CLAGRWYRXC;42<GSf7G9Y]EB5Q<j_HINNQgDEk6IJ8UFZFb\gSP+#QUTY=[RRmS
sense book@sender	879	`R6wHcad`0a9a\5eORgCPY1NC^G>WoJ[2>M0ocE__X0hP^?a0JgNVH@IEPX8>K;V
sense book@subject	520	.,]QQ8PKL_gBO98Q^AS]]E8PZ>h9JIKe4PNZCQgP5`M@HI#WMc`R5H=_F6>;>G^`
sense bounce	757	:NCDK=?ZFNmPH@S+4oITFhS9?@J:`?kMSPWJQW7O?1C8CThB<n?oFGI:KAJEnwRL
sense bounce@around	571	]ROBV?7BQ\IVIM3?OVe`KO`OWA@P=R`UkRK]P?M5C]J#E;NVOPM9NKRHX@HE@7\]
sense bounce@if	682	ATLJDAPOJG\LGJw3OTBQ1bY@K>EBl;M^XKT;KEFA:=@:I9jKBTEeK@ZF[7WT[cJU
sense bounce@sender	588	B6>YC^UVt<QEHK^>IaJDDTAACd@>[MM[R>Y8XR;X8-#8H[D[@bDaV@HC0GW9]L6f
sense bounce@subject	741	8d?NFFTUE:jQC:l8:w3A=mSSDSOF]FboaJhMQM?/7/>C+aa;5nTX5EN23K@1nj>I
sense call	563	SMWIbP\ZQK]WUf8QXDH>SJTwGJVGgY]NRIBDYNaD4WI9qL7QY\MKFW>KN]CMC2IP
sense call@around	454	_8`FP^hla_b/eESOYKp8UXPS\MN)[G]Z@C8#tRa7dU(P_R*BfHlP[5R]0N;e\ZD=
sense call@if	704	UQRDM\FW[Q2=LRw]FLL^Y=X=@R<WM<A@DCIh@QF@jKUSJVNO`CFNJUW_PCZ^5af[
sense call@sender	861	]TSVGOWKJ@cRVQOQZJU#PUXO=YYHTKPYCP:ITYP?]GCSNPOqFGjTaNZGYBG<NT@P
sense call@subject	594	6an>?A==;w/EGY00O;>9I?aGZJgMPHe[bO;L;HS[:NV.b.,&U2*;EP:PcY>@[V`:
sense cancel	798	k:Ipb2OVY57eE:R5p7`b.XV9/HRd3Hok_D`/EYv?I0aA>_SlGFw:bl<-4AF2/M/h
sense cancel@around	657	NHYY\P[VdSwUQbBrHLEO6[<JDRVBD]UQJKNL`IDeBNJNI`Uf_Z`LKJL3P[KDP@6W
sense cancel@if	1110	h@WYQDGJJ@6Z3DIAn2XR@GcFCGWbCBeb]CZ:?HwBAFc;HY[OL>a@bbEA>JEL7<;]
sense cancel@subject	809	VCCvfA^NK,FbL2H6a5r[7XXD%R_d=AcZc;Z8MP`OT1bE3hOW19fDsLb$0@E.GC#\
sense candidate	464	@#VTUZEWZ=GJhTbw2KO2O0@JIT8IMP$KHYOIYZ<<VDB\U_SC`^RRSIL[BIGQWRMj
sense candidate@around	669	N?e8_MPHYgJ]TG]]JhCMX6R_P@P_ZXIS\a?LHYKNO_EQZZV_eR>.BBMr=UNBSH`#
sense candidate@if	423	QZYETR@GDHTFK:ki:dC\GC]JKKLaN2QE?KeP9dX[VDGQFbUAdeAZ=D_/OTCSD#(>
sense candidate@sender	757	WG<*U9FMCPBJ2DeJFNJc\_^AU>BX\DFY_Cc^1IV<INwNM?_F^K0NDEMVL4O]GJJb
sense candidate@subject	629	A<;UZj^_a0FkeWLw3WXPLD:Z?\@^HcJL6VD\^QPjEUAXH`^Y-[=sfOSBJ^gR?S7]
sense choose	600	6WCOCaTB\;G@fJXVI.ZKS3N9Q]PLES&?=LJ=L:LQwQDTH7^L:QIcdaeZQ7UOGB4c
sense choose@around	627	\GVQFfObwFRGf]?SVeb_Ba9@^CG,CGLbGVRPATR@RJVfnI=2VEaoaIKd8_^C5\Ta
sense choose@if	613	@SOQd]MA_)sBY4_IYGKJkDWFI[2VwN)kE[3PTN?UjP0RMTBZGHL]R?/B9LI:P/V=
sense choose@sender	518	r#EePq^sQJQCceMOI3R58aOXXlA92sZRM/OG[\:pVNYR^JGg5@SQ\PQYe[Xf?qBi
sense choose@subject	563	XPEMAPST\:]5QSGWP-kPWJFWgS,@V\RGVL#0gAVXN@E[^\HZHDRebbD=(f,BH(IV
sense civic	480	b[>p8RXeGEOKVMB[96^90cKA>f$E]]GBI@U/__FSwO@sAP?fH2RC3%W-PRVS8N0*
sense civic@around	481	bVCD;kbWdPERMf^=eIUYLm<?Yn9EVUWwd#9:McZXPw>:n.4goHkiNY5H<TX_%XTU
sense civic@if	724	LBZRVP[ObS5aBPFHaFOMMYeTfP\SFDI`Ze8HM_jZB[RAwJKGTJCG^M<G=UH<ECaQ
sense civic@sender	685	^A<h>jmh\6I>chKUgPPL4gAVEf:0ZnaMU5@,bZaUwT1gNm'X7;_`_<21SemH5;?A
sense civic@subject	871	TNDd;aekRJZPbpHXZQE/#TD^XeADX_IdGDH5cqSVEn3Ru[:VJ@`Q[A50Ih[6?=M<
sense closer	451	(35fO`SLi+HJOMhq6;s:O=gFEe\R>;BK6SRNcFFkUU#`HEKUOPnaYSF@ECOF<$=N
sense closer@around	513	NSW;j47#R^qRbJ;f;eARPHETY%rLJNM<`uYUbS4W:JJ2RmE8ea4C.PRr^ZRC`CmH
sense closer@if	637	WOQ8w8PHOKrPM=fi;rD\e1ee&DPp\KL3`eIkPSGKYBJ^=_nVYQO44?A^@?B(JNi3
sense closer@sender	522	ZP@c/^kh\E;6oYw`UXK76Vl`U\)VQbXQ75O=ZsHcqAhX\lEnGBeHW=>LVcQLLQ3b
sense closer@subject	676	YRO^@`Uf`>i+GCYKNQ]KVvYDak)Q_fF5`C(_eWTXiT=fIVL_C#?@C>U@PSN>JGMF
sense cold	637	@@BIM\FTJ1VPX^C_PJUPDYWC>mHp]HCKJFw[J77QUEJMKT^M:IZ^\S\ADPZL2HLN
sense cold@around	417	MgR2?>>^<X?oTq`J?:kUOr5E^IVR>Kr@KHfd%CKJJ[oP9MEJ9SSF`]_HueWwRa=o
sense cold@if	912	[RFVT[V_[A_=J\RbGcQ9HN[YKOBEWa[[TMKYJkLRTFA`mwE][7NBLGDAIeIOB?JG
sense cold@sender	670	PQOBPLE?PADHGRwPHUIH_RM8OO3?^\FQE6ZUO@OKccINVYGK]CIIZNN[Qf_N6bKS
sense cold@subject	738	aHCg?laj_HSCb\TZPUP?EaVcFY/.PeUbQ<N4_m]eQM:ditMwVJY^J@A>HqaW>5W=
sense confirm	497	dPJ8EV^YFTAEKk5bd>K6N\XIhH4;w[QrA/CFBMN/ipSV]8GUV?5PE56JGdkYO]a2
sense confirm@around	480	KLM8T^AFF>bETX@PK`JF?RDUF:ZLBMVR:XBgeB?2JHcM9XdGf\PI5LCLwMVAQSPL
sense confirm@if	505	\V6BND#@2H;Y10=7lO].LvF7Q/KOJ;hO`c\Z7KW+K)tU6#[=Twu)R?PTW8#P;cSK
sense confirm@sender	373	h^B>PYbMk\Ip(YYL^ZgGg_wvDbCbAW<kT->_R;_O-HU0KuS^Y[8J9EJ]eXOZ]Pc-
sense confirm@subject	894	f\QJBQXgDRG-PL6[JaR9[fP?eY#I\jEUhQ(QKUYGc[OMYPCFP>64D(JEE_jKEGM(
sense deadline	437	BVEWOJFE=[dlPa(@0Q1[DN;g5HTH4YG9J[P4PN4P'NOWXNtA3\UX#ZR2X9AS]8J1
sense deadline@around	602	KGT>PTL]UR^c\u3[ZV=C=LMdMPWC^^bXF[IZ]SYQ<uU?^Y/@^;VJO[JEqwTJ[IM4
sense deadline@if	581	E_@Rk4SPFdNPVaNwB]IFTKNhEXAlJga=]hO[XcArGC`DVeJfDU<YOE@B^`FS_II3
sense deadline@sender	664	\EYLX>>TbMQCP6kXFe;FXBUjLP8LTV8=_w9LKo<OZ3C\QT[\dJ?E4A9V>J@:TA^?
sense deadline@subject	612	_e'wVYkg`,rM`bNuWTMZ'`BeBfDCLee`OIT?rrIj-X0dkjGK5OA^a<H3>^m6OQ4P
sense decide	594	:wCGS]V`FYPOSb;OL9CK72:TQ[QY8WYC`bSCRZJ_IZ]PTV16>R9GVW]FXZ?YkJ>J
sense decide@around	636	RC=Y6TwHSOJ4RN:JR;XJ0bQ;JhCP6?MJSKA<FYV;NONSLY9MOSLSeGRPNWPJ7]HN
sense decide@if	534	PiO]YB_W_Uh_t\PU[U[2WD)c8^QTWc:ORX^Bwa5YjG9FQ]M9>^V\\TNWURG(XO:J
sense decide@sender	598	J=QsSogUwKG2`PRTH<YAR[LFHPGA\m?]12D5I[HUdN<jW^\`T3W]dMLGIVeQ9BXM
sense decide@subject	800	EB0I>i_H[8EJgh`Y43r8IC3.E]MND6,+7GXLP52l`RDa><DH)I`ws]UET8TYJR6P
sense document	451	ibTULaC]QCXMR*QA4T8,w;P[LB@i7UN3dLDV?JNUbKIbFU]Bn/3>V7\VFjIK>6_.
sense document@around	504	G3k8D#.D=V7PPkW88\/D4]]RENfQIUvBCO[WL5E@O_\?YGKFGR8:7DjY`[OO3PMF
sense document@if	735	9`H.KH:KPa[F6J8:^?JUiVFBhO3Qa]GH\wVDU8NZTEPZ69D7GE(D<P^FET>>fLB7
sense document@sender	726	L^#Sm^RjZFWRhaZhKM[^5B5bBZUDX_O=UZZRj^HfW=JOOo^a4GGcICOH_WI=T:8M
sense document@subject	961	TX(K\JINLTZOY^SpBw4m6BMcIOTdLcL@ZYXjPrEhJGPDXqWT8[HBKTMBQ\OPMP5D
sense education	463	l17M:wOZZ<P9_>\;QOE*EfMUAI64CiSA;E0QU]>;Q>DXGKLd9Nf:H6I2]XRS8>?R
sense education@around	852	OAbH\#3B\[JUI>B@U6VfZFM=F9OS\;NMP\=R?M_ANNWFKFJAWHS=TZGa@@SANMMG
sense education@if	568	MmPBMNk]AA03KSYCaPJdGwsB\p::@T]WiG<GQN6fuL]`T`BE?(;5SJP@Z[\eQ@GP
sense education@sender	864	]E6wEglkmDf:`\FPWSdM=d1_/i5<Q`I\G?P/e[Oe6S0_fgAn8C`MfJ/5ARg6AD)K
sense education@subject	666	PF:kRrQpe;EPjvShIeII>_WY5^-LBWXe22MP^ZQw]]Sjj_^N.KVMf\:CRql\@G>J
sense enjoyed	427	*ZU@83DSCc3_bhOBA$ZAo48UgYWR>C7<MQKI4.A[QiEBVB<7SV#oeGVOLD/X\Fb5
sense enjoyed@around	441	OZ:/KQQ[NWjjB^,dbX[OAI>fIFRQ@wwJHK\jVMDO4[PFRIQNPO:ETFnHbk3W^6D5
sense enjoyed@if	449	NS>#FO_M]X[HUKw3g=],K3P.<TV^WaF\HWL;:BRtuZdoLLRN?5tbqG2APSFR6.?J
sense enjoyed@sender	569	gRHw6^GiVJI;_aSICPQJ5^RK=[518[SfOD[Z^bJV:YHjUT=cKO_TK>AXMk[9B`;@
sense enjoyed@subject	599	NcBNlOZHKcTwbW2PDn8w?E)cEMSnEISB\mhOb_MU;KOFLb\HCfNXO^LQMQE3e<CC
sense event	373	J_QDrSC_G<#U;@fXL@N?=;Pa>TaR.8e86pb?AFO>DOLND?CbGU7;7SM9=:[X3h_M
sense event@around	448	w]AOT:WCn.PNoD4`Tr;YHRK]OHYF2mBN_ShQnWbf;I04QPC[9EJEWWF7TR>7PKJP
sense event@if	421	PZ:QfLhfhKBe/FG0OarY1Mu+Q_KbS;aH>>cU:/LTE^h8gZwBQ+FN_r\75YOM`PLQ
sense event@sender	768	PA-jLpoll;oQdr\d?Kn=:]8nQ_F;_p5RA@:2p]@eVQ*cLuWl5CXwpA</=[i?PK5S
sense event@subject	459	U@LXcgOfc3[SmGqIP[^OSNA^;h^Q]BGNTK=6weXZ\aGNC_^`@;OkKHdS=KE@RX?E
sense exit	682	V,OOw`JVQCMYYU%MU>SYeNT]BKQBMI?bTHLCRJaQBmaCZdVWEUTTOU?2CHBND>QD
sense exit@if	497	G8JQDX[F?WYZYP0AMS*j0cEw9BC@Bo]Wd[aZhfROESR_XdPAT;N]XTF*IljV_JNI
sense exit@subject	605	ct;msUd]U<h\dgCiEcbJ6P=i:SDC@i;KV[VB_wAb\?<`Sq\rATfla0PKKWRA553R
sense family	656	bM3IJgUXOD7?@O^KRVB8WaaDRS:]CUHLFEBcKYH\fPJwOKQEL@?<^\Y*Wc`c2GHc
sense family@around	484	CM^LDm_Z]VLY;N:Y@Lb$ZP0R`BQN12UVMBW0<BYh8kB?o:AdXPMcY0LsC437wVYi
sense family@if	362	&#Y:RIOkH=HJe=lcMYWbBHh)b'I:e78KTXeZL1[ZOF1EVENtf7_UlZ1V6*@*]2YV
sense family@sender	793	QT?fOMZed3OLX\QYY;fRMi;IR]9VTRRWL(=JS_OZXD.XYkUk->i^wBVSCSQK7@$^
sense family@subject	943	`M9a7g^_]>P#TWRTEOZAMT4RVc9;oV;FA::>Q]O_b]AcN\GY4/NK[CG9SX_IQ@6<
sense feedback	501	=GCE]XCrcPEiVXea8D.DY0-LFDYtBY7IBXwf^Z\tZ[YP,dT[C^WceW@<BSDNb]AQ
sense feedback@around	723	HT<BNAP@3Wb]O\E^NG/=H8=SPE_HRfXCtwV6DMIL?@K==YL38f,I7TYFgnG@T;4D
sense feedback@if	664	<:<=:^MBV=2?cDjf-CW[s>R6=Q9cI4)1@CaWE'DNU\wP?<a:R:,YW^RiN?Lb;d?k
sense feedback@sender	593	^Z?gLXcQdF[Q]sLb:TZ?T`TSHHFFFRoJP=AAh`PaDWEbPY=K5=YWwP?=JTLc;ACQ
sense feedback@subject	660	?H=GWcLGCTOahd:d=Y]OFELRCcIN1FGS[NM^VP@wIZLQ?bZK6`DW\UUVNCFfC@>R
sense filled	736	Q<FIU`?6Y>+BTI]YO4`gGET#6A;_B&NPP>fT58ALJI_JCPaI@J[L_[QZY>IoLlTo
sense filled@around	558	j6KIFFJEKHOREU=EXF>UR\\RPUI^54iwa9R[9<j;DKLQ<lceQYEW]Y98G;^VK@>l
sense filled@if	627	KWKJF[BIEE@VDV`SQ?KwTOEEPDHcBUVFCEXSMH:BMKYi`TsKNOAFFI\ha_WOAEHm
sense filled@subject	793	L9/F?^QRQD_?QOKVD_LUT^PHJX.M[IMTPKQHQVAVOF@VGLRM>[EhFXLODNwNFZ]8
sense finance	628	idMkQVg^L@KLO?@BZ*V8CV9Z<XECgmaS]>@6cQ?KPJ1DeFE\>&HLTH>E.c;,S#)I
sense finance@around	470	:IH:Z68'SVGr'XVd/UFhD;NUE>QZ^Le6]EwHGCDO;SNIP\@LD=FQ;pUPnRRQ8NLM
sense finance@if	541	QQ`7>H@T[[9(MX^FgL=acR^JeL5TXGYGbG/Z7M[SM^?>NTRKB#4H^?E>EYH\><\L
sense finance@sender	933	_@@fBl`iw6[@_NMbNO`6BTBTRg,;IgJP)=@6a]Pf`b1baZ5]C4capN=A;R_D.R1I
sense finance@subject	727	r#EQK[VcUGH3_YDgLVP/ARbYS]H:K]H\P?EE[mQQ<\_NaW5jIEj`N#,2FQmECEA:
sense forwarded	623	GJH=g@QSJZHgK\K_Nw/m-BPX[;QQ/TkKvIWXKTFZ5YSJLXjVeg/8JHEFRoJYULEH
sense forwarded@around	677	wXAbBYJbKEUTN_QZVcTJC_I@I]JDMkeUWB=DCMSBKXQVaZT\K9TF^>=J`b`H;GRO
sense forwarded@if	508	D-IPWOAMwRU*RIgc6H^8n_IV9S<ScD+K=XVCMdXAVD_NECNFG=C_Y5F[L<K>\]fJ
sense forwarded@subject	600	R.ZSFVQ@c@BFI1TYJOYOMIXWbQGWX_@^@/;`;J4GY]^YFQFTF-XG];NV#?P@N<_V
sense future	544	E4%]NcSBR#>=eDNX#V`VTFPJFNmQ)TE=T1[nIQ*dNMK^BbYL8JSYMQLXWGU?<OJM
sense future@around	551	]M>mHvw]bCLD_YdPHQg93nMaIiJ>bZa_<Aj=D\VXId[VE`ENMDVLvNUNZ\Z@.E5`
sense future@if	639	O=^DQBMB_I@pP4U=Y0elKEMF9@VRL?:O7@ZP6=FR=9VM;O[R@OuWwhJQ,@JSBaP^
sense future@sender	478	S8?LYb[dc)4QlooZ6PcSR]U9KiEdC%8EF#]'HHQkGW2_YPTiMH8coWCcJgTU-\0f
sense future@subject	693	D>K<:SOIgS^]ST@\]KI`TH4OK[QM:D7ZE_VPGRSQLTShIA7OOjwfOtXPGR^?^YQS
sense glad	423	6hKGeaZ_KfgO;HPMQKHDM16V_wHAOGX[FSZ$J]GnEBL>kT5SHE)H@TLW/f;(F6L3
sense glad@around	468	%IcWG^ZGiSRQWefF]Kw%LRBDDZ(2jILF9NB5DG^Aa@?SY>4JY<bmn@QHDL>MEDCA
sense glad@if	594	FP=bQ\YbUM[3U]j8^>qTS`@3cw>LUb8<RIK.OMFJhKGeE?I=02M[LasAH\RWUA8Q
sense glad@subject	593	4Q7XfGB`1]qNFAKERcQl_O:T=TT[T^Q:SkNFbY>LFG-`MQ=VQaA;.HIQUi78X5##
sense health	664	e`G`K`wfL<E6Xj[S_YQCHZOWVk2?\YR]G@8Rd^Z]`RVV[N5[R@FPb9J>SSaYG]J+
sense health@around	677	9]o2K?9>Bd9NJQPMWPC2jB]POIKPcDITPRVUB?XI?U]@W6F6eIKRI+O^THG`SLw:
sense health@if	446	DKPaM=[a;]'PSR6IqFp8BLRAkQB1XVtRNhB.;Ml;<I>6Q@&`m+wIYV3:6ReR?(E^
sense health@sender	956	PQCiOkfqb=Q<H_KdYEaUO^HHDc2=WoR[5@<GYgXXYI@WJ^@fB#`RcC1=Bb\M=X@G
sense health@subject	603	ZbMVH_j\W6X3NsF_NgFG>qfWD[&;OLXU@76IYuLWFJH]o^-MN(Rwd>25dip\61?8
sense hear	531	NCL0Y?JEJMT^GIOG@c)47<TT:ELKHYPFaRKBNa@==C@JR^XQMVJ86?VLHC]=W0\#
sense hear@around	568	Ge<+QECHCFO`bg2k$Z^_QDRa4SLWADO8H6wWAL-nOM8GRkk;9`8i`cqgM`aGad5T
sense hear@if	524	nWBKNH=Oe;M`8>fZNq<VIKqU+7F_8NdEd8clDbHRM4WSJf]]VCR#PS8H/6g:?Z^?
sense hear@sender	427	CE\;BDALV[[MR9;k:QR<PGMOFZLSTJN3KZDDMD5MeO4n@LNQg;=Y5C8H68MSDwTD
sense hear@subject	662	-L1HAcN89%R\UVdU9KaB?PK4>ZSVL9I@GOoYBR1fP.HV:(Z0)^Gs\ewObE5Wbj/g
sense hiringside	484	IeHauYmR`;Z@R]r`Iw\5Ij@RDY2[H\-BC@U=PtRueRHVIPHN@?:R^HO?T\P`H5-Y
sense hiringside@around	625	eMU`GWV^o:c>bOaTNPg?K[UMGf8>TY\]HO9[dc]TSPGv?rPwKFTHSBBI\EQTHEK[
sense hiringside@if	745	wGLWRkaP`9IHL^dXHFePN[KTOg3N`bY]D7PYWa]GcaGkkcNaAOfRSLSA8PcN3DOf
sense hiringside@sender	441	`PT:Y%Z;:dD^BY99ifZ7:eS9Z?'LO\t^UPHT$Z`#<XgKh=/>Z?'a=JALctZpCIu;
sense hiringside@subject	900	ZZFi4ld\`4U7ZZ\ZZO\M:jBLRk9A?hNW52Y4XZV`[R3wXOJb>JCWUHY8VUcL8GAO
sense hitch	499	V@^c'KH=;HuTX?C&CrNRHPFK#7S%9HA:L_>dVWPX8:T`2*KWDfNJA5>Pa?[54?se
sense hitch@around	757	r/G`=hCGO;cAQ&:>rkTkAo+K5Ab=,Dg;5Ckfi=o@HCBi;4ZaDj^Q54Vw]22@MLqh
sense hitch@if	549	fS=K`OK]DMrQ<S'B^fZA+ZBd;GwGP^cnROP2VT[A0U8PWJL`=YYXYX7UBIT>NFWM
sense hitch@sender	505	nWG;BPROOFOFX>_]ZkTQWsGSEOZBCSd,E2VDIWBgLC@X6Y0_M=]UN=CCwQkY,]NX
sense hitch@subject	716	MIA^@VQKGGi4HA_>Y^;bJTXHIIP@_SqJ7UQw]OB:L2XVI:NHPaCLPFeUdQLMRckP
sense hold	744	fG5^`FPYQEH_@L:@UJHv#IWTKH^\@H^RfBi4NRTV84\DCdXeG@\9VaY:=A;UT`GX
sense hold@if	848	\EHXT>L]]7FSSOXF]Ldd?Y`RC@Ff?Kwaj1]E>Kf?PPvRKbWNV>UK\kR<GJWPI;DP
sense hold@subject	827	KZC[YQ`VKRa[Vh-ROi@Y6V.nPI_L@iUJIXSTkj1b/YQ8VYF[AGDG#LT@\iOA`CK9
sense inbox	673	3NG7AECCZFiK:?_=+m6JI@pL=5B^w>4dPOW>8D.F0=;5<[aY^fL\.6IK:3K=gdO>
sense inbox@around	526	[<f>JP=Y`BKDW@ZQXBPPP[eKkEFFsKMj^FP[FRwJp`EARQ?RgJ>_MM;Q?heHKNG5
sense inbox@if	802	DaV?JUOPKcwN=LXEKeUHEOZQ\QSSfMBU[RSNR]LQ\<6@PQbEKa8Y3BK8DIIDj^N;
sense inbox@sender	637	GY?Q?HQkONXCNuW?J_?.$oRHIhFGOjMZ<UWDaXL`9OC\NgM[6BK\Z2B4TwOVK_C@
sense inbox@subject	870	9?\C9>@MPRfa=@V2=MHH=GWCT<d;R.?_MHV=J>V;2KC.O?c4J[SwN??ZFA@@pgBR
sense interview	454	aRZXiG=PACDgHW4AdPEi6RTXDM_V/XU`hb_;PORK#B@?^QINB]_R`Y@=FSFJZ5V]
sense interview@around	426	Q7%bJK/;6EuO>hT=TlYa#gEV=*XD?`r&VFhec]9_J2LENQT;?]IK\InHvHIYJlNj
sense interview@if	538	XA\cjDUL[N^VJ7ZBIgI^LG[X?%U@_D;cQRB:A6a4DHT<UXQYa^`AT3+=:3M#?<k>
sense interview@sender	446	tsb?9Z>M?\.W5U7#va@JDqk6fWI*HXs^_IRf0ID1:OM=\XON`VY&DBIKZWer?PvA
sense interview@subject	753	Y9iB,7A:F`2<9Q8-rPJ=CVg@b4P4:<WoQ9XQ;0w/.jeAj;<EbS`@LH-[WNMfD\tZ
sense invite	382	@6MBIVS/INIC-DbFniONHc1WMGADe:RR?=qgH=^.O=HRWQDJIJia@QwSA@XQLaXc
sense invite@around	727	qO0\EnfjQ;aIonsfX7lCAlAnGh-?TaHMJ>9AdWGasY,uYbK[C#W^aBH7@ih_AO%W
sense invite@if	492	`8o%R<<7Tj1U3-XK=gFFa_ZU5#g]NLU6SlA`H>?*:DGR4W`P`WH)9QXpO(0+hArC
sense invite@sender	390	1:]nMFmZ[=:YuHMj>ONJC71sDM_Vo(3ABl9[LnUjbVB<:tIuDTj?FI9#PA<4mQS;
sense invite@subject	620	WOTB'R]QKT*0>m9IwNJ:OcK+mHM3BTojO?>M6Bg^OpZ2uI3A`XV:N9>e]hs_@BF6
sense join	718	AR@SNNORNLE6CBiMVCPR_KLDUU0T`GE??IHDCCWJwV@g<M<RP:ZSMLFJ?O_DOLBK
sense join@around	697	UY]Q.MRWYIGMcF^HS>dPSX@<`>;JS*wn<PN]XEa]J[>`O>CXXCCWOJDTREn=?HI]
sense join@if	412	8e0M9;Y4=XQH=8J;`:Zbms#+9@TfPP5CRTJV0-c:pGPPLBH=G;[=TkrZhG1QZRTc
sense join@sender	479	D.+wCjp]N8U]_gPPMmk]:R/DEeZKoj]L97^@cTVSKUAfbLNR?XaQDUM8fIU52V:[
sense join@subject	908	I]<J[MBJKJiJD@O?WC_TJCMH\M8DXLF<fWPD?GSMf9?b8IY<L#QA<C^;FK?5TJTK
sense keen	400	DSFZILT]LMN4_UGOD.[&JSCCwg4AmR>ZIDD;BBLOJfMRj/0:t8:a[T/S(\U<W=H?
sense keen@around	538	85C8Y[[`TDDZZmRSD?YN`3<bJaG>EKDI>GOcLY:kIdFUNT>UY5PQwKJC@RYq<[Lb
sense keen@if	664	>AL=WTGFBV;REI0>bR?QJ\GEK@U?aOTRfTDMEIM7`QcJH:QT[[`3A;=K`XNG?DZ#
sense keen@subject	516	J[SG#LdWTScPB2ZUZ<i#Ua7LTL:>EVZ]O^<Dp=nUtR:]KJ3AO5SV?:SJOM<ONDC6
sense link	423	]VSX<DKM<]_N1<FFmL^ANV22@Vn7PZ\O1;4?e:]@8F*Na58NTQSJ7$UM[GXFh?n#
sense link@around	627	SMASBp[Uo%K3YXqcf4lQ>w?8YH?0XJ=d#;QPREfa]RF[O1RfT3^plYFCMNZ\;^Co
sense link@if	573	V<>JQFFgRUYf[:6?SgS[]>M[DHV5lBN_>eO2h8N%1d52K@OG?uLaSYDIMQ=8XYw4
sense link@sender	506	\0WfNA4EegjBUPuSVFZaPm*JmoN5iRVnD4HKwkKY\--[?[+oVZdGgHMDC]M4/fR_
sense link@subject	777	]OLPJKFOQ_IJBPXVdJ>VBKBIgTQGPV^kED?[LSnOCwNAw[GBHECPRR>FVe\BYMD7
sense lure	448	n3SS)bHipJt6Tt;gPZn;>gHclY1>.Jte/@+@V[wNAo1f_mB]\cAUAM*ADP96U;PR
sense lure@around	402	p8iG;Cn/hGQ]GQK^UEeSg:gK27E`m:KM$@lAYLEaaGPS\5SSe@HwLJAgiUOWbSET
sense lure@if	623	IP3X=OWF]BW-aQoIYj]LQw9<WU3GXJ3ZJ7QHTIBM0FOR>XXnEC]m`?Y6Q^iaY`Mn
sense lure@subject	704	\B>a@W\N^NfOcZlcRQbJEJ;X8\:MIZX`ZVE8jXJwoVGghXLR9=\XbSKFLSIO=IMQ
sense machine	581	6Q^=H;4TZJV?F3dG*WHFJQiJ.1;N\9>Qo]PP#:6>@E858SfUa]GXEMNB:?M9n(JK
sense machine@around	504	gC^QvW9Sa;ZFI?u`KDPhwQs3<@=mB>*F^EdS^O>IfDa[D@eGU*O=QVLmGZKJ#i:h
sense machine@sender	911	P/UU\TZYwQIJ`PPcHLVF`BaT?^=]VO=KBDESK[NXZRRNRZGOQ;KMWICL?CQG7OAV
sense machine@subject	740	97B?6>=Vb=t7=7s2,n.H9vw%@@4;p<=el9gC;A)69<<35Tv:Dh9p+44@6:Y2wlKK
sense mediaword	546	P7KRDTRdCN:=SASMIMHGSY]G[a+PC[Ph[#=GUR_gKQORQU0WPS7QNP57QcgR>1@>
sense mediaword@around	628	J5XU(aiXrDX8UPWMUPN8\9ZZ0T8#SjVf9=78F]HnW[@UdnUgVHMddL0H8CcEF7KH
sense mediaword@if	597	\,IbFddfWGYR@TYPZRHMIUIJ=jLF#PIP@GcFGQNFBMFiZWVcVXe_P^3JGEX^3h/\
sense mediaword@sender	761	QP4wD_cng2EK]dC\UWT\R\U\?m;CW_EeFB0?\mCl_h?qbZM`BFSUMC8H@OhJ>^>>
sense mediaword@subject	678	U54]Rbae\GLJ[U\mShF<dMPh\REcgXCR1PA5wrGXe8AdYY[O3T`U][HCHXb3EPK?
sense meet	324	SdwLHIRObA;]^NUFI28PZ>]OD6R]f6sn;dG?5-pA@pSEnaS9O4ZWBd<Z;RWGR:]]
sense meet@around	679	]M@<BCQc:UUKMVPTK`KY-@GJMKHA0epHR=SnHGL8D9w:TZDNDAS9BMQJ\T?[7CES
sense meet@if	608	J-LZbA8A_W[TJ>TKPaUHOORB@@NJg?Lb>DUMLJ[4TAOII>g[ORRSP<AbN-TBX`wL
sense meet@sender	536	wa-s]fUb\2n\phET?BjDAd@eR[X:]VCM\If=kkDkcQ4]YlNj<GK[TLB/CRf>,m*F
sense meet@subject	666	[4OSRMT`RZFYWDtOTIGBpC`X`EH9_L>lBJ;=[FgZ=mED_XDQV#?RVX7]@UZ=B7R8
sense mine	536	MgSVT^RN`QaSnd7w9kMQ5<Io<SSETZJbPNP@WVOLLQCRG\JOPHFIHEQQQU[QHJC;
sense mine@around	616	SE=8c#*1FHDX<CYO?XTZCNDN*QLV5BgStR\KMFNN9FcNIh^<SUYVUcJJHJ@A<FHU
sense mine@if	783	eO2eH[b`]:h:XVb[kI_+#UGR\f<EGm^`8<J4bhebXDG^^X?nA@[Wc3K-F\cW7B9P
sense mine@subject	638	`]aEHfe\[IC.CjaKs]IAGTM]pMHA\LWv/>)-XWlYGTP>l`IYX;A]N1#4DWqC<WO*
sense move	691	_8Be?aXSC=T8?HTVJfSU7^5K#KOD;W]GPGWf\QQIK3]^.@NRE]aI:A^Pe:UH@HQY
sense move@around	644	r81[AQQLVNI$L91Bw_^S+o<OCRN3Iht[E?cv[OOK@EJeJ^YjGQXBFGHFjWVW93sX
sense move@if	702	BGFbDYWL[Ga=3@4;:STDFK6Q8SnF76_<8IJOwJNM>=EEJMSgFsfQLBPiS=R>OD^P
sense move@sender	745	dLBVMVdaUE\?LbCUBQVH3_#^@UPJV[OM<TOKe`KVLR<XYSJV0HQAQGEC:bY@=EAZ
sense move@subject	869	kB1qAdKQJ.t49>G8gqMH'n*Z%Hn@5Lc?6X^kwS[Q:,:q(OPj$^i:?<hXsAH81Y`i
sense not	638	^64VFTXIQ1<YRMPM>HbNC@a7#XOW/,KHD5fJAA=UX6YJ?ScV*Gh\obW:GEVU0SAl
sense not@around	762	w8=TMKP]GCdFMM=?vZVQB^MRGMO=XSic?GSLlW]N<HObUU.iM`WH>BK9MFLQDQT=
sense not@if	493	w-<WXKM]c8/PUJOIUbLoIITV9DP`KHWbV7Jp<fGR[2dX=latN>XHcc8VS\m`',Zf
sense not@sender	271	&PG;`LRCeiNRSD:L82B/I?OgS_bFf8@J><2hQFHYo/DQ;$[3dQ#OVdTf`7NBNj9Y
sense not@subject	630	i.G[EAUN^)S`F@Z3QC[QDOX@*Ed<M9jaG1r+WTSD?M@=;jRaN=pWXV#42TK;H=BV
sense offer	590	1wCQ9eVcJTa7X[rFX2f<TY9O\o3ORhN?KQ@<dPUm`S6nTXHX9CLYM4c7;cM)@73?
sense offer@around	746	GYFNLXWYlWN\om(h9BQBG:Nq8@JX#EN[EL]OUZRl1[_=MiQTcMQTU[&[WlAYP9S<
sense offer@if	715	P`AWHSKiS6bJNVVE\7hRRg5;e\DDhd[;RM\=eTC]\P@gDT@G5OL@FD]9G^V@[P#8
sense offer@sender	540	w>AN<^had&==YmUbO=J4(TY\9b=V<VEuC6NIYa[a<OERjcGVH3bbf?50XYWC6?DL
sense offer@subject	795	<k=S.UM[MQh7;Qp:j6oCS_>AwvM5YeB)QV8@Z?QJY>%r:EQH>1@D@1R;?]H9RED<
sense office	751	m=3O]Z]VO>UVSVJZWTY\;ZTTHaJIPQJPXNB<R[K`OIEVN^Y^PA]>[RAMITFKA#HN
sense office@around	487	a<[\DNaPH<MC^O[wQ>DA\SNNJ\6ZAJAN4`:bqeYEMbSTRjC1Z;?akCIH@*`N:VOB
sense office@if	541	k#RuR@^^DI_VPWGcB\N^1DGH*GAB@JmPOAoYPMC9PqdHaqWwLGRPV]CPKe%[.J9S
sense office@sender	644	cG6kG^teT@G8cbeZVUYGQL@ZB`]KMfLY@CL<`gPYU=Ef>_]\IDcfT8T>HHUGCW#_
sense office@subject	741	KLFmMikbk<cTf^LWKJdF@QIkDu;BVZ9]CT=7\kCwNj=YrhSbNHKmW<DEN_iHRB>C
sense official	431	O>-QWYoO5+]JQJ4@SINEG^NoK?Q.MjfKU5)WhO[UOK2sSd1d3P@TeRNEOwJJb:aN
sense official@around	565	EED>PXmCTkWGf?>^42]OP3ER;IE[BJXHQKSOJNMRB=_?OKd5]=+f_wQfTXRcYi:_
sense official@if	503	aIQi[w\DTM=IHNH`G@Mg7RCdCZUj9c^<_B?[cORKIKWZNPI^5Q^dMNP7HQfR,W<a
sense official@sender	837	FF.hFpgbp.bCmXD`^HpWMV<WFw*[VaLR8D<DZZFbhF0r`uOn>K]anRN?NclT@O2O
sense official@subject	852	fJOD;Ww]j2L7H_P^LXT6OQNfK]4B__=^:>CH^YO^cUUTmTK\DMRbWJ<BCKdI3OWA
sense onward	601	7VVBVTKBKGB_wX/bE7FZL6NE2cPV<QLHFKYT@N:VPLRETGA?ITQXWUKYZ7JKISLQ
sense onward@around	482	;.&LW5KQJ8_diJ5c5\p^,8?U=Yfl1oZ^[ZfRW]?VHUb\UkHO%KPBwsv*YZO@EF5U
sense onward@if	762	CXXFb;>YBYc`TXUf/T3eB<[g3B\VDY_HbWUaFc<DA;MGHjSU[I#@9KR[R[MFZMDT
sense onward@subject	660	DUT;_=E>SU\abU3q;T;gDEE];Fi]DE@CU\lJIT?SNNVIMLM5D]7lQw[[Ug<EYYBQ
sense other	635	I+7TSgVFU,7MbWdk:0YX^8X.8nET#=:3=6QRM;BU`P[gFB7J?;^rfSVRNA_`(HPv
sense other@around	493	QCDMKC[J[<JffWdIuE\kcbC^M@l>PF@fDWO^[2V_GI\iMGQdC_Du``wVkWEh='\g
sense other@if	531	J7>G@bRGG=EUgF^I<>E:[B5XCa\AJ:DW$ANAij9_ZHOK>`&a>CYwgS<R=WRN$a)W
sense other@sender	829	`VD[>Oi^L?_T^\\dK?a6POF]NkC@HUNU=NC>SON[aTCOIO5ZCIhXeQDF#TZGJKIJ
sense other@subject	753	rMRQEBHZEKI6:G6Ew^A[7hV@X>P@Fc\XGFEMQCm=.X`UJEOXbCb9J7<Ec[TICJaM
sense paper	431	IL;=QE1OY]BQWZ@SJV#d=mh\ar0\2qlOn28dPiEQCKd,[?ZJRj=\1,H3_kUG;?Y>
sense paper@around	688	X9CLUD<=DRG`JOBIY?L_>AoLNC[Q.9TIwG`X8IZFJEs>U?]6AhE,TUZdfGEMZCZX
sense paper@if	524	]VH_HhW\KGoDKZh[HcX[S\cP]bKOU9YS6C^GcRUKCF]wTsaM[gcY^HJOeLX^RPEV
sense paper@sender	614	dV<nKwjeZDV=h\V]XVXM@gAIH^@AFnTaG>O<ViK^?S6bbcOg2'gh_6=-G_j^#B'7
sense paper@subject	610	l_LZFc`N`Ht?^_WVfg`7#aGgKfREgnoGITG/`]\[F_<]ktD]]W9bY8(@>TSAS+J.
sense pay	678	9e@L7LVVOWc@9EWIi:bCN_8<ji28whJ,qV>7HIJWq?:a29A@8</8J2i<PaQ?[M9,
sense pay@around	681	Yw9O`eHU;apUWW6YOYEX9M>^:>SPFWp6i_RVc`?GBDYB9VRTQiB@<Ol;YoEDeDFR
sense pay@if	787	F`2<ADFQ90i)@@NK[<\VIoA=_a9H^eQ+iU>IVEMAw-Sf9@@P3E;4:?i7Si?CWY,U
sense pay@sender	669	IVU#@E829QfL6gE7JIZMZ<DLMHMSHXE_S^Ye>JKNUEL=Y7^-X^>UYKZX[pNTJDYU
sense pay@subject	737	QU9_OwYRVR`PU`A_CX@PCXFd.ZUSKLPAMMGK`g:hGGBa`[V])X>WYFEDRPV^OX<c
sense practice	599	Oa4`LU`fZ?QAVWJWbElJZR?@W_81wodS^A'NULUQqR.ZLj=EE6SYX;LCFZZHPa,;
sense practice@around	534	^[_E8QTUTW;-igCNuU?FDhH,i_'>@T`a9(P<FXlPDkWYqE1V\#VWKAAACniS2JRN
sense practice@if	463	QfFSEOeVg`b<DKwPS^QA9b7tDtMajXNHPG8QkWBa\P$gZ_MJ.N+N?DHIIg^6TP,/
sense practice@sender	911	s?PP>YNM_JN=VwVNZhEE=hIOON=DIdOmA:EKMZ^QL\VbhLGOJ8XR\J@EITbV=HMN
sense practice@subject	978	UY@PMZUWMGcI_cR[ETU>HWJPN]?HKP[CWAR_WaP[UFCPUQMQGMVZRLP#XWXZB?B;
sense prepare	570	\QTE:NTEOU6#?_<KYO1EE_Y@UV#LLZSRX28?4XUASSOH\_CMX?-7?LE4T`kV-KLA
sense prepare@around	505	=HLHTEC8TQmNrGHO=NARD<BI@FnI[Dg@?]CAw[VV>P7DCFFC=c_>/GKNXL=-JI\>
sense prepare@if	624	gQgEO:6*<U>N=Gd6Rw?B?Fh<XLKJPRUNUJ>g7N5LUYa@M5VVm6@?<MAT\VLV;5_9
sense prepare@sender	493	>ISYDQftkRjXgUCbHIkVc=\Y:a9?m`CkQbF5\LRb`G=>RcPF<2WhUML=/_Y6wN@?
sense prepare@subject	499	PQK?XGl8JKIE`cPGBIOCZSMNJNAc*Y;NKN[hWT:U\?`HQH`ZJa_?C2WYP@<RX[#l
sense property	570	f:BePD>RD+A?NCO:i4IPLwO:^e%/GPta71IRSBOMBJSAfM7QK*JCXM=+8\IZ4*;\
sense property@around	966	ZJ=f@^\_mDZKRVQWcLN?<iLBCi?<TUPU:>AI`YT`QSFj`w<cF@Z[U=>.JTXW2;DN
sense property@if	610	d6A_VIwJYGJ<cYEhEYcX>UP?UV.@HAN`^<OGAPVTACA\U^GkG6ZJb??EW[WD<D<D
sense property@sender	904	jNCd?wj]r3U;\jY\UQXC?\VE?p67E]Ug4<<3_nBp[`@unn;i9>TTkNC5P_oD->,C
sense property@subject	792	iP1qAhtbT8Y9Yd/XTSe:0T=R[n8BirXfM:;0tgKXM[Oeqw1e1@WX^MI,SkaMAA84
sense received	678	d3HXIIVJk8Z5C4_Z@YD1dBdC@N4FrN4OPH4\E\;:_LIaAUTg]TEB0+#I-Ed5ID[8
sense received@around	620	YS\Q=DUHXP;G?aT>cV^69Z]0h@B,TmcwIJ1U<Ac9L]`E^>JP_\YP];4:?DQ]4S_=
sense received@if	542	?WTTV;]HwNd8YJwVHVL-UOI_\:N:AZFLTKF_RY9K`HOoE1GcLQ1XD<Hl8FGVWQVS
sense received@sender	483	72NNBL^Qc0f]i0H7[<hT`DEwHR4^UIDZ4hBNZHL?;iOCW:1cTQ<ioUIACHJPONG*
sense received@subject	750	g+eTML?Gk&m-C4u\2v+SPDfc-A3Sag.0qL>^Jf/1Y<[[4wib\IEC15%O;9k'EIa8
sense recorded	559	H;LT`^TedVqcw0Ce*/PTe;=rDdYXXZ&G;eM>sT>R^X=dPNNlA?ORSHF^3[B.VOC?
sense recorded@around	709	VSBV^\bQUUVR_UPWB3b8WWDs\[9F`aAcRF9#TlMbX_Ch]\BVA4A^aK9O8f_CPJ=9
sense recorded@if	651	>;Aa>aWaWRiahUB_T<w@S83aKEN?TLFIPU[2eRSiQc@_bQEN6BmpgcSIRGMKRV9U
sense recorded@sender	670	B@S>ZM>LVU:[CE4GPf@DPOXGZJfEE:`NTR?MBTZH/YNJOJ?EUHKCF`JgZHK[gUw?
sense recorded@subject	554	>DSFRVEUfNneuE_j/?\LnC/Q*VKWP8$PQwGNdYLSWT?GLAC>KSOdlg>P5GRRbPIA
sense recruiter	432	*SdSORPP>WJg/IR^7BXRJ>dNONAYm,-H[@^>DFCBUMTH2J\]DLK9PMKMAE#BLKK9
sense recruiter@around	964	5TZ4Q10:JhE^CCSNGE?Yh?QQK0aYD=HCOT\cAFF.NK\BGC^8ZNASCYRwNFCZ_ZaP
sense recruiter@if	551	?QSI`T96QMMQ?2^@Ho.E[JWc(9WiV(KPk[_U>Z#8X:TT-jjKXnW54f[J-8VOJTBD
sense recruiter@sender	509	5MRKc=6+>iToUd.V6ILOS#CZ1+gc:H`(Yo\]FJ.NG]I4UDN7^dNcRXXmXQ;Ih*VD
sense recruiter@subject	651	YVUM8SDC:fcHPO2H]4M2WbEHZIJ/SO]qOMK>JDwV6jV;s]2?gTVl]ANBTfNQ7L\S
sense remind	331	Xw<HGa6J:@hGVFbNZZWGKGUgk9pGI`j7IXgTXKG=LPOaT^=a<AOUO\a[\DJcT=Pf
sense remind@around	882	k<ElNOTZHCcGA@9K`LiG.c9GCB_@SVqBDTYJwFiG>FHV><Wj9QZC=EVW[FHD<UTj
sense remind@if	409	C;:S5VP`LwTFH,:5rH^<c_U[J@_>gW2aY:6P:`fJ_=V,#/MXS@ANFVOU?.WddYcC
sense remind@sender	392	K'e953dWWMNAV`LXh=L//gKoGS21C\1fD+DAVUieIVDEv`(Uh#$s_p@M@QTA[$Z4
sense remind@subject	486	[S9ZU>]UG2I\B_FLUARSV]V=LKO'SQXp;W9#QGaF>W;NdD1gJBhPAFR.7XO@GQHJ
sense review	450	dCUanMWLmDOECR_d7o>UTB`_:[<XIw.BQ]E9h`>Yb@HgBvWkD@DGFO9T*Lc&B02=
sense review@around	515	YJFBQLF\=@THdRR]iLBNHUNZULG@TDNYZkWPZ\Jhd>YSqROL\Y]XXKwIN;TB;SS*
sense review@if	667	[6QJL>ZLEFQ3GXgX@wD[[EjFX6+X\KETZNDcHONDIHIX<ZXOg11P3B0QHb_D9Hi<
sense review@sender	490	Vj<c\RYjAUSL^bAUXZj-,RH_QWLOVpJNBPPChwFsYP8kT^?h82P_T:SL?l\OBMYN
sense review@subject	625	I`:]IKedP@kLcw-MLh[2-V]^]RGKBaKUNOQ:Q]LY:qC]QZ@KI[PPKAUEXMYT4J/H
sense role	526	KII6Q;5#EV<J@?WCZG_W_JmGkAOU_JVPa[EWA-^>WO^U<8_3M,EEd`aSM5N\CKFc
sense role@around	693	JLT7p75;STIGUNWV3_0VD;XDM*JT@9FCXTaw=??@ZHoU9Ik:kW4>+PJd?FVIMIQO
sense role@if	687	E[^7K#2GBKCF8-e.c:h[SBL/TZFZZ?DKeVU(21N;\BXJ:;V3C'H?SV^B.A3E][DR
sense role@sender	759	T0XNbHAB^@LUA:YN:YMLwGh8KK7D]3BPIS;[1O<-[JS^<M]P]JUJHJER@@NG=2`S
sense role@subject	686	1G^,MNM9MXAGNQ`UT7UAw>T?VIL\J>>E?@MZ1<IT[UeSL<R.`G(XL_PaX0caLhXL
sense sales	459	i2BmT]arZ(E9EJ=DX2Te?RCUY]9=JVohF-IFQT`cP@XknjZkSKEWg87#FZO\.GB?
sense sales@around	901	hM/]<kWWWGHANdPMY[YB1_MY[VA=JkRUCIIHYqUM9\E^[kA_L>\`W9=/Pw[K=T77
sense sales@if	712	l^IINMbHMV@IWdD?CWJoFpXZVHJJI`bPTINPFhXFZPgBVwUiYNNKI\@3ONOMO<>F
sense sales@sender	642	bTIE5Ya>3Q0:BoNW[bR52bQBKY#CNnQYL46F^YdI4T;ebaGOA;EK[M>Dkaha@7F5
sense sales@subject	656	PG5]4gavg?KBSw>_KXX9FK8JLe-=h`8e29N/NbUbOS;B]ROfOHRUNG/:IVY=LRKX
sense send	471	9[JW6W]ROU]2XS8Qg?\?9`V\W[?=MhWR@>@9U^C[U?>c]W?\@B3UF@8#GhiKN2A5
sense send@around	797	XPSLCJPWFNZ,??X@]`JCP[VO\IJSiTJeNN)P>>cUSTcHGPE`T#J:J=DQ:TcO5MZ?
sense send@if	725	QHTfFJ_wYJV@]EbQ[Db4hU=M^WP4bvKVCO<MYNm^dNH_?Y@a5DeQW=NEOXN@L=TF
sense send@sender	436	JS>XG^K;SHeFBwkaLLSR_I=QWbGM8[eNVKGgL^KOYaJ7g@N\XUE>JKJ\L^GhA=5j
sense send@subject	474	_J\<Q=/NI=VB3H?[If<dXCfmD7Y\wIGL[MaYNW-GI5TLHNhK\@/B<=BTAOU@8Jq/
sense service	554	USHa\YEYKB_`DL>OUCMFESHUH]CX\KeU:YK1ROJEtW_PO^#aXWNYF@QR^RIKC`F5
sense service@around	859	]CkLF[Z?WY?:?RULUSL3\NwCVM3IIcLeFB=BARSUJYc[b\IL[(ELO:8IISg]5@HL
sense service@if	530	ArJ7r89<4[KI:?-1TRFWJR]LfF@hLFRXwZKaJNXK>HiBLGZCmT)96UM=`NN]MABG
sense service@sender	601	h7IS@W]Y<VT&?gUNIDGKQoRATq,<CUXI9A;P5BTZWfSLfQ^RX?73I?OZWYoPD#<f
sense service@subject	745	;;FG<dcTg>JWb`:k5;l-_V3Odn;`YRAR:JF3G_9kpb<\vq:R5)-YwRRHMWqURK-I
sense shop	532	cE`KIPUZC[VFQ8^DbSR=QXXTMQfHM_`^7VBaLP`53XGWRS2MWRWQ?C/^[DVOHNw^
sense shop@around	598	^MRdDVfkSTdHJF'^eTYO8\[RN=J3eeYUDMMf\bfFCiCUOXFhUUNAX>?ETlwA1AZY
sense shop@if	435	D?MEf6YNLCYIGJlMFS6MaKsrMWK2wWXr]G[=PVa2[QH=SLRrKITVkA4W3WIE/?_Y
sense shop@sender	475	Rn]LOUYfgDb;Q?^PHgZB^RZO:N*-w;IeIaGeWaVXUM>Qj?M_a6GLUE?I@NUM_N`Q
sense shop@subject	598	VCNZNAgVG9NKWL]J?HYwVjRULPEaY[[iUVM?QXU\M:]F@XOIJDZRV_=TH^W@8^7S
sense sign	626	1_aL=ES=.OJ<@ANFb?U;kS@6lg7Jdh+;kg#1@8GLf06X=6Q=GJ3G80V:A`A3Y6I9
sense sign@around	413	Jo)=GLALQwklCN*t'_e^,78X?;d4AUdDNlkQjkNJHPVEWpS8LbIB9<M9nhJL]VKM
sense sign@if	782	Ai-T:H>Q?@v9L0]0d>j@Bt6:aw15md5Cg[T3kOPVc<7l@IEI-;N;@K_*@f=)tI)3
sense sign@sender	547	OmGN3+GOMRh*I;M2gBi;j^V,`_9.mP7IQk<J@JZ;T:UMHA7OMHK>E?wULAVTUEKY
sense sign@subject	635	/IV=BA>[VVKRMDQESCU/XL@D\N4XgJPNRTAEHDY\KCTDE>I)IF>hJ>S@AT;CX>U#
sense slot	540	CPaR4BBSFQUQGHG@aDS7S[3A`EQ#GIU_LNN7JJeD/OEEeI)CWJSVBFQGBYCI]=[I
sense slot@around	539	hSQAI5HWKK>MJY:DP[SM?\BRTNT#VTfZE=ZZNaQP3LXNaO`V]JS@VCWW`UYr?sBK
sense slot@if	670	IFcT>0>:R[hU@M8TRI]MwBF\V;dKZQ8E5LP:IOcF:UGBVKNSVkKZPIMHGO7>OO_>
sense slot@sender	608	cB=]4aO]S>dPMYaLKIDGQo3T1[FOYMOO#DQ7eQ@Qi;<kUYNZ,FSMHFNJSKU;4X;T
sense slot@subject	632	H5X_;KLAQ>cI=,<AQ3OWF2,I;9^:VA8GF^^go>e?GT7E>CUO8OwYBCG^W7:7QVfM
sense sorry	683	W/8U\QM[T1=YN<m9\+wbEHP9%RW]-5V=>4c>A:<E\3oS,TZP8Fo<oSG`J2HJ5WBm
sense sorry@around	510	Q;SkEhA\e<sUS;U=ZUdJNNBaT`w8fVTE)]O;jUb^W)LiBf>R4+TcsS.Y8A`EOZDW
sense sorry@if	581	ZE1Gc33I6aYn:I,;hj;[;7^gD4^iMMaIlWbFWPL<49cDU]A[FkZ&EJG?T[#BEX@`
sense sorry@sender	389	sW@JJBRA=-[wI6Lj^Vbh7]>EQTndA[U3UKMJXrCsdF7_EgKK5\LUePNbOk3S4QUW
sense sorry@subject	602	h;Fi1NYLJ(CDK[PKFXbMBJP@)RCJ=WJRJ*IQf@VJCOP`_Y[[ITwXXJFKgMRP$;JS
sense stage	501	XWOJnZY6^P=TwXdUBN9DHAJU;AOX2WXKFOM@>TOPPTE2aEHSF\TvWPCKGF;DGDBJ
sense stage@around	554	?C20X]\Qa\?J\_WOU=qAg4NDKkDHPTHIHDJER=J_URWHAKB4_P=U_`WDSJ]`Uw5T
sense stage@if	442	>@JCRI-@\ZMCDAF[]cPe]CQFY'M_YAO\L`[YCL^=d\R>C6J@T[?T(J@j=;QMBZwa
sense stage@sender	442	k8JX1Y_Q/SRGvcB:@/RPQWN4McaC%?>I.FhG@Lk@UYwLpIrW6_UjQhwXfA?fDdMj
sense stage@subject	566	EHPHw?IA5_]eBVKMT?OCYBFJ[U^dMRIBUO[DIGHS:MN2]E?AJaHg_jTHA>@WSUES
sense start	570	)wJB5?;CAaTF<Bm;P)m8cW@:ma9Tf\^0[N@:SOOOk=>hI>FC\9$G;?]9FkFOXJ-B
sense start@around	641	\Q?PEXJLOtWQqkTQLPERDHfSTTILI^_ed[ELR\RmBUkPhVK\CECF^<HL\wSb'WMQ
sense start@if	799	=w?ID=NP8Q]4?DI0d/]JGeT<nOCFgsP8ibP;IM`Hj5OZ;M:MEO@..MlARi?BsY=<
sense start@sender	735	>LRGbG\CPcOWf\MY5^EwSFT\9?ZgSZJEDW[aYY<K8KBNNMGJIM?RI\MVXJ@GKKIN
sense start@subject	656	Mo1]wXBV\CgZ:\ZMAcNk;75O6LUW\eI2lh]6gh8Z^@3X?[PV8\U.Q<j%TbI-f-)F
sense study	491	VUMIYLTldJ./\<PXGIGKUFWoKY0DTKQwZ&J?R^[^>SHQW^A[N)N@XW;6M\EYOLA[
sense study@around	606	NiPTdFNPKYXWX^Q[Hm5IfTjT?KHMLIc&Vi\QGaDI<C:6CRHGGUTG=NwRDBA?Uc@H
sense study@if	539	Y>GPXtSFTO4hQT8ZJAKYTo<BTXY`c]FOblVY[FJU]U'C7\O=DSKG;JMDXTJH[w>g
sense study@sender	745	tE+k@igej6a7Xp[aYVlK*r4]AhA4\w9_*N>9es@ih`<gcm?V19mSl6;?3qb8>I),
sense study@subject	541	S54UHfbibHP<_aYa_IRWLPG\JU:Jj][T81BEamYS;`MQja5W'3l<eZ_&KnuLNN#W
sense talk	489	BPROZQ<>XhU\OU/M^6Pd_MW^f@AKEF\VFTEDNThWCwYCe2;>mYISH\?POYGU]@[J
sense talk@around	714	EIS,;8FC0uLPV\EV=WRnN8LUS?^C>CUcTd[TLYO9.VB7[MWGcbQ>Db?wWC3F^OPF
sense talk@if	792	C+b@\PJ=ZKVOKG;Z>THNqCY^JG[EX?@`7`<E>RNE9pJPTPD]W?ISGI#ZGEGD\?i/
sense talk@sender	712	\GHWFbY\QAPTR]VVI_P91\>w?bRGS]V^AEIYqcI_^U=SaRS`FYWbe;AINjTC<GEM
sense talk@subject	535	HHoH=U?LoUHTY?>EV)U>NCANM$dF\75sDTOGP&f0*b=?\#=BN?[]ei:g-HJ;nn]K
sense task	491	C`YM]>DO>S.CEW>Z0I6OA<:RS'MOOQUAY`SSKT8BGY[#SE89g4>G=YCFcbTgXFM[
sense task@around	877	_d[INRH?LUWYDdLCD]>M@UQjKHYT@ocS`HSC?MSQ-WW?wVJSTKEHNLB6eg:XGIG9
sense task@if	497	uOf8]5OYOM*BJBLZY_GgjAZEk=3R]iYIU=BW;Pp:JS`Hb<IDwD+?BI*ie\ph@U`J
sense task@sender	684	RMBMQC9M0]wUMaAjLTFOIC@WNEWaVbW5^VQ=Vk?hT=?FSVaF:NR?:fV^[\=GcR8B
sense task@subject	1009	9[KFUC:8M_IeXU=S,PJhF14[A8X_#@T8QNZRPD8\7OR1WIQ?KSFMH^WCZI?KYKOY
sense team	397	KA`-HGC?GMM^TS9\GOMhI8GLQ@aOHBK>TeFO4?O]PXb+OM#J`QYGJTGDNP4GnQ\/
sense team@around	669	HCIL<?8OKFM8GF<Hb?VYN8T7?LHX=NSPGOOZA2Q8VF^JG#CGSHRJDQYVR3QPSRLr
sense team@if	539	W>d+]4WU@WEMT;m\HUKfbGPdL@@w?jG0HYNeD>S-G3_>8ihSVEVJ;McZ8@GGfAMV
sense team@sender	382	HO,mJZVXL?Y8`X^^FwtKS:eOP\36hiM@L)]a3'R_oWYYMIihLXZUD/D>nrk_TO5U
sense team@subject	550	WTP5UJ=B[BNJcT]deGrM[LBODEHcIG6CDN8QHHYf7[CHS'QBB^RwPWJQDV[PMGVN
sense thank	520	R7?KU`QVa2<HWV[i/P=_L#[Y2HRVS564D=JbCN&>Q[KYHOYG4HPdWN?UN9IO:L.a
sense thank@around	625	KT7RJ4EC5ZUTS\EKES?e=KGZ9AWCE=mpMKu/QM\]/E[.W]F+`wHEFGXJKPJGW?BA
sense thank@if	432	C,UcaYJ@BRIBjLt[VKU\W>V_>hZ](<JG;Yd_LBPGDOYr_`YHR<pHP2<vQF[m)awM
sense thank@subject	875	XG^<aFFAd,\AN?mr2t3GS;d\2OBQkV:FLXOP;h1?_/Ec=wb_TA:<:@/R>FJA@[T5
sense ticket	452	??FR@M^dLOM9ENcG?M18B_^P8?EbkH1]QNiVUi=>O6JiDwCK;_BT::E?1DE->RE2
sense ticket@around	733	XX[RI:O7EP_HJR[BBMC<PJXS?QDWPPCKOSNZIJPAZQR`T>wKXMOM6BPHGE_JRNDS
sense ticket@if	429	_AO>YSVepW#H=^_r^lB3q\bLhZ:P2iEs:JI\SU<b^nSp4TXN^J2Y]IAVP[dWUPA]
sense ticket@sender	802	EX=N7PnkZ6a?LeuD@^YF<dUE?J@:VHMd\9S>TQDTB<6>H`dM-ZFwVHP<LHeNhR1@
sense ticket@subject	614	J6;OBWEWYOKY:GMH6wQ29K`VGL:>kIV`K6TMLZ3B:RCPLbURJ\RcKRF9NSE?Kd?=
sense time	394	eQPW@MJaJSMP>S8?pZRVLuUPlCF>JYMr;JSKN^wLHfGEGdMVFYpNO<VD]kUFG8S*
sense time@if	542	CH\b>;2GINsF702#rRdVbwI=bSe5VQISZM8ET;d8NKFU4@@DQsUF>4NTI2/&ZAHQ
sense time@subject	1237	w3CQJIFNLA<E:?GAf[EZ7lb8K6OI;@j[L<\DD?[;C<SI?PSYBNb/OOLAODOT1MIn
sense title	360	,g]>O:@=,SP^LKEkk0\kEZLNwYEMmJOAaUTjANUFvHKd3D52NFLQ8XbAA[Z[bY^[
sense title@around	631	)Ha'f>-#TcLUW:VP0QRUUDZSH%JY9JOHNOb^NCQ>MLcC;Bk<oVLH<TCpNCJQ_^_O
sense title@if	583	Nc9GY<CG\woU@ODDVH\YbERQKH>9OKMQQd:EZFGOIWTI^PTYJ@cNIIKJDW3TPNN8
sense title@sender	616	TQ#pWkigd7RMrwHfCfdY3@(^PZWIMbQF]RUZYeKo[RIa^sXW,MZv`dK:F\kCCE<V
sense title@subject	868	0S`,F?,(;_8I::YBI<LBh9Z5`<QWL3@FQKOc/1ZE^K]B?0S,`U'XJagwM5Haglma
sense urgent	732	Z/M]*]ECZCh1E>],MsJ4;gpB@UF,Z:Wo>$nCT=LDDE=G/CfPKwS_Q3=?<BYA`MYU
sense urgent@around	642	Nf>sZUXh_IRFj`a^RLdGFYS^Sw6PlUH`:C68RW\eRRE`\YK]Q@GXi7C;Nj^MOO>R
sense urgent@if	490	[<Of=BVXl1b6D4hUE`@6YaJO57E>ZJ7KF@]WCD<<X?NfIX_j@UHQh<:8,D\#Y\Fg
sense urgent@subject	519	a_FeDPCD<_YRFO;;cWw><WVLGHT0YNWKU_FPVBmQ^MKVFVQTMqbdX6J@UN76F<B[
sense video	565	Y*fBDZSVB]@ILK=Te6Q;e\c=YM@0bCLw8C8LCD]LPgYHi?$>_3GN6A$`9XW^B5m4
sense video@around	429	LI1#=)6V_LU@[>ISDR\hWIIYP7V:I8kQj\@aOlX@L4OAY.h/:HC1D[RHREY_`@9Q
sense video@if	528	bRDG\CTDKEkb;/emAbP6vajUEO[UwFNJAr?VM+R;R]?C<bH^VROBTF<u.MY?EHr:
sense video@sender	619	\SAdNbTrv-oN\Z3YiXTI/LMgCe?=k]NU8P52iqPo>f#PTjFWG0dYa6=29IV7LH?>
sense video@subject	684	-7_4H/#5SVN`5+L<W1KOp:8KV,m5`8GK8nCCM0S27eI7O938hDZM=FL^>?0F[HgP
sense wait	409	Mw?hX4FS<KUZOSAOIs7`LMEV]:r^P`v@NlR\SaKWQ<S9GgL`=c=S5JQO_SL*bQO3
sense wait@around	604	5I?8\AFVaEFRPEPcKOUR[C3WVDLdVWOBDXfS\\Bd8VLS>>\N<HKjEfgZRNJwVKBR
sense wait@if	637	Kb#IU<KD?PimAO%5K]eIWF4X<KnN[`[T[WdAXVQG9._;J]dB.iI:=O_I_`9@gIJ5
sense wait@sender	541	N_=ga^8YnPc;wSUP>7V`BM>;JSiQLh@N@KIMdSEHSP>OdWLLEHIX`_0<:WG(@H9^
sense wait@subject	812	UP:ZIPLXEPhdD[#WDc5U6aAeZGND<kdZHVA1bdG[<EJERfIRN@KGDGPDBiK6NM5*
sense wish	473	IEKeTZUOJF#_PYS]A4gSF=E>@\ML+80KUFZN282kOTO*XO7NA\aieH60GBTD?JCK
sense wish@around	488	cMe]wIB=?nC'8G>`On-vnEH8s6=>HaHRm.D\a<TE7?]JBImETKC2<GMKMGJL'6M5
sense wish@if	462	Q>P\J,kSF`]WNf^]_TGO=_;b`GWZ;ZTN75MJJ<NCLldTVXOdOGdOO#RCNJAQ,aI<
sense wish@sender	341	_HGc@SIiXMI=MOS?;UoGHfO_`KNCNjBUIEAOB]]rMBVHKICV]wKGZBSeScaL2In8
sense wish@subject	720	eS;_Su^b_2ZSg]\\>ccO>O7g=_2G\nBZ<?JA\gGpwR=f^hJ_4:a_T@5?']T?@V<K
sense yours	552	R1bP]<ACFMC]OJ<I:XEUO?LYRRYLP9=KV\CUMOR?IKW?NBM=U[Y>F<IU7@9NQ#ZD
sense yours@around	420	:[ANvQHQ7D`cfbJnPPLt,hECGKb^@Sg3ce\gbPKb'PgFRMw[7fW^VWZVh@Zc8$Eg
sense yours@if	616	NWX6cK#9QXE[BD:XGOY5QJ]S2TScCAMEVT_[DL?=EHWJ4WLJcAV4D_OdD?IKEYr^
sense yours@subject	588	@MW/\C98?W9ZW>Ub(5VO]?<AA@uRD0M0UXPrE=7K`3\F:9l(]cIJKdew];DcMQme
several times, asked	559	:Z[V?HIH`FlN_HRWV>l%dA>];D_4OI-i>9J4\YwV5g>XZTV>aWjXP]HR7AB3OW]-
shift	652	bAbUS<8;:Hh;=Q?YPhHQ=K8>H<lH:=e(LVi_LPGIM6JSG4TR?dQ/@EoewG?BA^Kh
short	320	RcN[FNRDJYYX_]WTggQICEF`G[]BkRkZTQJT]NHTSLNYTTNU[L9JQP^T\^>QOwEQ
slots on offer	1003	Kb`5X7<B<wCGOv;`B[;`GIdVY>EC:^YUgPFf?VDK9Qe3jVT8bK0C6CQVjmP_U9;7
survey	515	UT^SM`eZNLKPUp1PpMKWFiYDojB3Z`n^9K5VV^kUhdTbw[8lG<[Yh6N=Er`H/LNJ
survey@subject	779	bM7V:\U[w=X:XbFN\TYPBeYX]R-Bp\\b::E9^IpYeibPVW&d9>TKaAS;RcRD-g@F
task, and no interview	459	5D<IRKQC]F\\Zb[hGBF5`#$Y&[iN3\,/QEM?HQGiWd?>n]WQLE\PYahSl[/_;K>f
times of one day	935	mLUV2Y[ZLSD<KTFCwUL3HcSBXH;/T^eoD.>[BJuF@`VJ_K,MY<MBM6.UZXYb-PYM
times of several days	1079	DDF\I\PPaFnRdE=UV>jAS7&\@E]+HC5_7ZL3iJiN>Z0SMJRSM\qjV>GN@=L#ZRLF
to several	872	dEJe3dnfd@mBh\lcc`eH9lFjq[=5laap,=,5cv_ao\:lm^'eI'mwi838KXbV9JA5
voided interview	625	LJJhYZFE=/PEQ>H4UeYL-fMEFQUGR.a7GRVXwOKKQAP?7HFe'_RE?UZli=GN*<eN
voided, and a time	406	pOFhPPIDZ=U<FBQAgdiQ?e<J)DuU>Mo03vl?p3iKNDW\7;Sd,wgeUHlgfM/]UVlW
windows	802	AJNaZaKR^O]`iO>eK<ZWW?=iUOO:ZI<f?OQ<TMX\5a8MwJ;QJFZdWW4S4?S?U?M>
writer applies	553	g_Qi6pf^i5d(URQZSJdEBZ@V`H5=Uk=P$#/0la_iEi>`>d5MEMSV_NGWDH\C6;GI
"""

OUTPUT = r"""
183 59 37 -81 100 109 33 -65 -97 -88
40 100 -409 111 148 -433 -500 -270 -289 -1 86
91 31 -386 -466 -441 -321 346 281 -272 -350 100
4 348 374 -216 -94 -365 -84 -227 -430 278 -260
27 -312 -4 288 179 -282 -234 -83 -251 -352 276
42 -318 3 -464 217 52 -237 260 -284 278 -125
51 -136 -119 95 -337 220 -251 -312 -173 -262 369
70 -42 -246 -300 -324 -160 -284 -251 -173 -264 536
33 -205 -37 -312 -124 -275 -5 -318 144 -268 435
48 -328 193 -407 34 146 -466 -261 150 229 205
47 302 288 -281 -419 -456 165 196 -347 -364 -220
46 -474 79 65 -630 -460 126 71 163 -90 43
21 -355 360 -251 246 -16 -253 343 -172 -66 -109
84 -417 158 -442 -291 204 -244 106 -329 0 154
75 232 -178 -428 -384 134 -287 273 -155 -316 221
54 -563 -421 -566 -63 142 64 -326 210 140 -23
64 -119 18 -486 -404 169 -321 137 -254 192 135
34 128 53 158 158 -312 180 -279 -376 -434 66
34 83 -472 157 -325 -397 -499 103 248 174 35
38 -412 179 31 202 154 282 -388 -407 -491 136
11 -259 -274 15 312 138 -262 263 -140 12 -254
10 11 244 -588 -524 207 155 -248 -431 212 -214
69 142 -318 188 30 -392 202 -327 150 -428 134
71 252 -508 -451 242 -29 -453 -336 286 219 -197
58 -304 210 -346 -300 -405 -307 267 -124 186 209
78 207 101 -303 -395 -445 272 -408 -320 -450 62
60 -260 -286 -298 -285 225 321 -287 -292 -232 326
14 -319 285 315 33 -225 -354 285 -294 -421 -270
18 -255 -300 -469 226 274 -151 240 -235 246 -191
30 -259 120 -491 -500 -321 271 -381 249 170 75
70 113 -291 -167 -288 -387 216 99 -333 152 242
58 178 -296 181 186 -349 -94 135 -90 -505 52
78 188 174 36 133 -475 -422 -344 219 -343 134
52 115 -519 -441 198 -320 245 204 148 179 -330
0 -387 282 -84 -357 -340 366 321 -341 232 -243
21 -336 -341 153 225 182 -396 169 254 -482 -341
26 251 -386 186 -403 185 -354 106 -401 199 -347
66 -293 176 230 -478 -440 89 169 -212 -314 218
72 -149 -306 -257 -255 -390 -386 323 -12 189 326
29 166 142 145 103 -489 36 -395 -336 -440 64
82 -340 -23 -412 -376 229 -26 238 -329 -331 257
95 -238 -413 -534 -67 238 319 -126 -376 209 109
52 229 257 -240 -364 -51 -391 -124 -326 -116 172
12 295 -464 78 288 200 -263 119 -408 75 -373
42 -291 -400 201 -321 216 229 -250 -269 245 215
79 223 183 -309 -235 -267 -382 81 -314 -513 189
52 -197 -414 -463 120 -98 -337 196 157 239 233
18 -451 -434 6 170 159 -328 121 327 211 -296
13 -314 -204 273 127 -406 -435 -283 -108 178 265
29 383 334 -317 -464 -321 -441 -191 -240 285 -142
51 -247 37 293 -553 -192 -390 283 346 -231 -286
45 -332 90 226 199 -282 -530 -358 -503 -356 127
72 -414 240 -333 -399 233 -177 -85 301 -246 177
44 -342 157 -292 283 237 -324 -306 -188 -312 245
56 -399 145 -426 300 286 -292 228 -443 -317 -248
28 -306 -400 111 -35 218 324 200 -361 -500 -252
-16 188 264 248 -404 214 -277 -8 -431 198 -436
38 199 -301 226 -303 214 -72 235 -319 -448 4
68 235 -147 -267 -292 -337 172 222 -209 -228 209
82 220 -309 -181 -319 143 -374 -402 87 120 251
58 323 -412 -41 -46 329 -336 27 -318 -295 22
27 -184 231 -337 -311 -390 331 254 272 -187 -322
50 -151 -64 148 -222 206 -49 -289 293 -227 -110
-4 243 289 288 -465 -452 -526 -309 -439 237 -247
63 -344 -473 214 274 276 -380 -218 -9 -324 -34
"""
