"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	576	nNE7ZR9;@aIC1w-hlQF;d?rJ@?JoU>NaYH8FB6`^r_GNSLd3JO@c@Z9X7K?tB=9D
ack.received	640	\X:95hOA+f6C8^2IjT`=bJa8YS_l[9=R\8#8O@``q^5680_I7@Ih.v$_IC'iNL26
ack.received@footer	479	MUSK@BC?R5W89TBGYBEHPA[GBS<hK\2RMNGO\T\Y;[UNVX,MPARb]FKwOAEE7=Hl
ack.received@subject	836	WS7/GtTB=w5;4^*TQAiC\>X8?=XZd=:Ra;+<\=kN_A@A39ND0:KMBe/[DNCOVR58
ack.thanks	355	EO<68RPG2;4@SN2b(wT3`G:`gBJW?HAVSEF>]FDL@WXC;*J>0HQK9e.QCA<S*S)`
ack.thanks@footer	471	_b9:@E2>2oaMCSF9cMB;5ILKSc^_bILJMLI@w-k^hkR9DNd;DHUQ<r8Y;G:_CZ>N
ack.thanks@subject	690	knG=/O78=gNBE^@Se5WI];gB;KSrfH>_]8;7w@]s]aa1=@@4D:8UHe4kJCIh6D;K
affirm	366	@bl:MDY[GXYM_DpQ:MCAWFR[>FQLd_CL=HRQwFZ\SbHgT=NHT9I=;X74KIN4ASH@
against, and no job	571	NF;T]RS#SW;KmVIGH4MSAQZ=LQ]^QOIN^aS%QLP@JFK?bUZU?]]MUAUgEOCZ[REA
agreed	908	=FiJQNbZ8bV`eZ`J-S@DhO<W(LaBwmP)W8r[dJn:\(Q`A7=iMnM@RR2YY\4@Dg2d
agreed, and a nod	1113	GG`GaICFAWV`akeW3SMBd2;]/]N9mb98`?k[b]_6[3:`6>Ic\VI:=?9b_e+K:_#T
among colleagues	749	=UBRKwQMojERaX]AMRV\6PV@=KkVYBT<_N^=:5V?_DL9_HLVJY]H_RY]?VD;S[@S
answer	397	_3[J@2J?WA^;:`BQPa9HXXN?JXRXK@_^3F#LZGI`Ss<`=QD:EX*f7UFUPGYXRKb?
asked to move	869	:lePA@f_5dajDL^07RFLeoB=B7rGw9cHKK6e>@JW99gba:BI3DM[:lH?>Nc5gIkA
automatic answer	1012	`8n<2o>iA3=8r>9A9c@:5;5Ee<J36Bl?m9hH85eb:;F4w4a:;=?;FC2697@e=]_k
autoreply.absence	663	o@f4?`5\79>NeB<>=eJ3:/ABkEB91Gc@s3_V5Enr?@=@b<w2??4<'4047?ApIAot
autoreply.absence@footer	368	LKFY]gA:mTKUsHYLP$Z6d`^<[B;<JGRCVSJJ<U>Els@QOAg[KBKXMZ\RVV6bwNO7
autoreply.absence@subject	907	k>o0;n2e>;=.k7<0@oI;6?G>eA>39=m4o;hP:Dth473=w7v<?8;643A:78:wH?mr
autoreply.bounce	624	P6w=F[CP9D8=mR7DA[9L,=DL\?EFR4`.`:eR<@f`?CLF`2YG3<?7:@C:AA6cGHPY
autoreply.bounce@subject	661	rL`;4fEw=7C=kMJ6A`3B<3E;bI<98FWCO1eUCGlkLDNFr?`5B?:F5E3;A9Wc:Rmd
autoreply.receipt	805	l9^K5OFfK<B-w?;3CfDI73H8b9P?5;uM^FKF36W[7E?(oOi3<DDF-8:--FMeEQYl
autoreply.receipt@subject	709	dJ]L;_3gEG89j8FEJoD>79?8\?L-9=wOW8W4<3Wb,GGDfXk)27G86@K<75VUF:fl
autoreply.received	722	tACF9[PWC3DB[77=<fCF=G'9ZE?'5;O8i3[Q:?X^89<?_BWDDI==@646@:H[?Kfw
autoreply.received@subject	720	[5Y67X:W/?NOb5EC5a63E5*?]@15=GgEi4eM??wc54;@k;oC><92<18)3+IW2Cve
bias	219	JWa`SpT]VeKTfRTRgdwNfoZbiJ=Zq]NO?\[3[kWWT:ALnN^_[aQNs\[JWCEgcV]X
board	486	`_TAZZ=DRtOJEEE\OVcPLKa?fE]wkEVWUVW7g&CMUL7UOE\SIqWjQ[FbHQDZ`M>@
bulk	865	2h7k^ifDmq:Zgee1G2hoP]o<6#efn4n,abb;=-f7f?DCrE\a8TnEfQptXh59lc1G
calendar CANCEL	556	JY9\=fHS/9/bBHAHo0E4i.KPH1J?A3RL>oid=2HE4K`I/q>G[JmJwqav[OTdHD1\
calendar REPLY	607	PAeA=kXJ;HBAf<E1<nHBRD/Ih@HG9GwP_0nF9HeS>>F:c.f?>:F:1F91B8<T<laR
calendar REQUEST	797	Z8mK^8Pc6^imojoS.fFZaOEf5RQ<vgU5w7^dd]h@p'Vf>.Xpe]O6PH,]cbHSAg3\
calendar moved	421	LObaTHU]6_`GM^ELV^B=SYDEK8ZwTM]VBJMd^JMNGYXUZDDIVIHNUWUOF6qA_LT4
calendar of the owner's	696	]MZDHe_ZCA13iBG6>bQAHAF4Y?KILAwCdY`;6:]h99D2wAZCDCDQCBFA89@H=c`W
cancellation.off	940	:w7P;GE[9?8kO>8U_>KDj6CZ=;C=A?G0IjiY2/g?16\9=aD:SFpdhi^_W?ZSQF>U
cancellation.off@footer	414	^7/XPZHVjw@:[PLFe&L\I[TB<DYRYCU8UkRAE1MP8YT9eXja9hQJb`aJ+QB=wkC9
cancellation.off@subject	924	7f=NBOIFBI;_KG/Nb;PJbAUXC:L?75JA:nVQ:/[2@CQ;O[F<ONwZ_U`ZOGRWUICS
cancelled, and moved	426	=MKBFQINJNU^`NOM2W<Wa:DN<LXaq\\6KK:UGDr;1Ke`U7^ZVTiS?SDPJ]wQX3JK
chat.lure	473	?R>sRlbKCG@8POw`KcO\<S]^/VPJOPMJQBd3cVH<F>CC@?Gj:XJ[;QS_`X;8TcY>
chat.lure@subject	556	R]BOKOmH]?D3EAw?LPaOUiS[3QDTU45CDiTHGJDANNM5K@F^<^ZHPV[BWH;2TuPA
colleague	1560	QH4Yp]D1rW;BWeE;Z8Zs.cw2ZGdbC+mMhjD1<VL8bP5Gk\nTFiaMn8ku9oHGnTD8
day alone	401	AcCWHmXhS&)\7I+YwE_YMB\S`CLB0LGY<tG^&<HYG]]LLWQ5FKSe]mRIZ>alQ3Ih
deadline	430	T@OkYwWS3C9RGUL\b\Ya6VY+SY8M>DWjLa7'CQ@Ghc0SfGl]O;U`QND<W]CVTG^F
desk	312	s\V<E?A:UQI96C;Z\V*.Y6IiGl+ZE[6TXAK=KJ>n]mVZAI^#q@D9DNLS:0MfAD>d
footer	392	^[[%]A9<=^Y(F`BPuWJe9<YeJ_ggbECCw-FBm<OTVNEQ1fdDK\ICYYGfS:rLFC>[
forwarded	657	.ZDWb][:PMKvkfnM@HLq_eAE//^YlTR2oXr<cKe#N+3?LAUmFhe,gP_Y^q1FUj$-
generated	817	/B>Zdmp<fX7Kn_`;3Dbb<gk843iTV3s(rhw+?6e0G+('h$kh9ge*d0^bNg01ik:G
hiring little	332	Z8G[pADEJQaOHNA]XGMWDEXPW]JaJ`TMH`H=OWGE\WjSRbW1YJRQ\[WR?PwHWE`F
hiring much	275	XJUQHOF[T7YL>XBI]5JALICZDW=OQM:pRF=mYcO>bbwR5QUK>85WNd\<eXMH/ALP
hiring none	334	LPUkf\^Q^hAEhb_J<=a_^^\?VKcK`IwKq\f@MRmII:;I]hdRL`l'jeI\Y]`4]_I]
hiring some	255	7TvY^LWrj4[UIWPcBY\?RjYo]wCP`eHZ\`[ac]PVMXRN_iqdiKIVVGrGaOVTYXwT
hiring.application	395	cOTO_UM9vVBHAcPLLQ`VPIWIdOZpMFFWRiU#R>GOMT6RF^RPPR<UCNWgS[;HFT[>
hiring.interview	309	Q\PCN@[mTXdbP\w]5bHRm7:h=LGCWQ7:OBhb\lbi^TMZ3O;WFSGI;IOMnO+V:VO]
hiring.meet	446	GP9ZMJH[ZIMSWNQVJU\Pwe.Z<JMBNIHSRYUdXYaF>DGD7QUYBHPNMP^MHj3P?RBV
hiring.process	429	NTO?^ONLLTS[E6YU]KPPCT_;RFmP]WpELTC\OJ4IMcOTS_[LMS@TTM_M#O`Ya?F>
hiring.role	277	flRMHO>h+@</)AaXt0DIV3KvCdEGBd/e(`[[w?E[ZXNXGN2OW4AcT;wh[2Rc*7Pb
human	273	[bIaSC[NMWYq\QgOUHFOMPd\[LZSWUZQ<fJK^]U?rJb[IPD[RpGVcAwPWXGLXYNT
invite.details	410	g'LDo55PBYKS[_caBXENJ:UF>US9bRF9d4OZZ@hKqBLT71La_a=(OA4fadGYBO#T
invite.details@footer	447	D7<GH_^X:_<QHS3VSLj:QGwJPPAY7RGREIHAgA[`^YAKN2^FEI9UPoLg@PHe>FB<
invite.details@subject	491	gYS8O_>aLR^RK0>SOd8@\BIC#XAa_43W\1FZRHJ^[\G]NASJIJWQCX.XXhVS8UD9
invite.fixed	397	HWM<Y6CF4P\wGahR1YCXQGHN@fVO_TF/k>TQJ]e:r5Q_5CMoSbL6W50HT]@HL_@^
invite.fixed@subject	465	K65PdN(O9KCS@`<TIDIB;COMK8TMYIKQNVCKQNU=VYM3M>bNZtPVZOEQCwRW^[>X
invite.forward	381	V\WWH[QIZL6db`VEU:CWGCGUNCARZD\.^#UQ[KY\VJCCY1d]HiWD<L*iD_&jB]D9
invite.forward@subject	512	c7W8p<8CD'CAcfNXCX=:K*-j0dB>J>:AmHvfX]X?d?BZ(BVW_WRB=;BVQ^4h=w:T
invite.invited	325	J<)?(fOLcHD=RTjDRah>:JMaiQE.AJ#DIevYcWG:@BL_)NXnMMbX7@_Otk+8ZsDH
invite.invited@footer	438	=ZPPW>OBjgOE;Z9Nb@[`AUp_<ArUw`f.Q^gQ_FpT+P`7g[LVBCe?JGtq@ZIAMlPi
invite.invited@subject	535	F-S3_Q[QVGJSPK^\MRMEKT@T][I9/DTPYEYSOk;WHP+YKXXdPFMRJ#i;bKSSNhSB
invite.reminder	421	V;LJ]MBF\1U4iMfHHHQNYBUoUcIOk\W6_NebwdT=lY9VFPcbaRUEO+6m6U:Lil^S
invite.reminder@subject	617	D9QIk\LHOBN=[jh_+NXPMAWLGQ:IL_]4dXUMiWW7p@2SBBjwW\L8D6GPV[5P=oHE
job and one time	566	UD^;Q8IJ;R^wZ\aC%[9?eXBU;<V(\WU6c?T_QeZFS*PdJNLfUeX1KM5WV]XcG\4U
job, and no person	353	\gIT4E1[GKP?26R6oGCGt,U4b_VcVO<eB)9_[^4oUarQAT5Hj#7SIjDW:?EHR<?W
known application	931	YSp7E#<bD+uW/$9acn).WB3mWs#>:aAa)97rHd3_MdonIZ>:i@(iCXC<L3hZ=$on
known interview	818	;KO=@5QWMIiw<167\XIUE]@?OARIP6\>5D=]FIYU@4PlURH0?V1cL]BN<PbHi6[X
known interview, other time	879	IGHTOCOG]ARPA77BSI:P1QZC^NIXJ>gL7D=V?I<bBMMgoRJ1GO>^TUMM>OpG`;wI
line ack.chosen 2edd81	562	XBE>8FHH^a;CG`GT[>VTYNv@]6VcwDXgUK8:UQJ^eVMAR?^9LT[X@qQbTSTQEHCO
line ack.chosen 374ed8	524	Zi7LGLD:?Z=<QUGLSC^B_I\@ZECapD:c\B5GVAgwWV2<M7IIOFRHIoD`FINfFGJL
line ack.chosen 3c5721	469	d:\I_ELIN_IA>R?fiRQFK#[^[aY[Y7?VE48HKMW9MLJR@^lGF24\GF3GHJEkEB>c
line ack.chosen 4a5215	465	M[EF;ZPTAkHAKk=_pAN4UKKG92As`6NcW-.NnDfcV^=@IHOAG;A^;b#F29Sk8@?N
line ack.chosen 53cb1b	444	AJDR?N<HPIRCNULmTp6?jGTKXD]`q<`RAN=IEIVqEZ9XD>=Kp=>pTqIaI?OHI#0F
line ack.chosen 6062dc	431	YbJLQg#VC>KhCI?SeUG>X@]Q`LX]H4oQL\GAA4RJL2@agP[EJTBbE:U\2CWZd/@Q
line ack.chosen 6ef773	369	DpXFSKK^XX\X@999Z\7nJNwO::^d@@JEm/LNZ7IaiSgfrMJ6BMDbJMMJZRWcL@M5
line ack.chosen 90a3cb	591	c_9ZCgXC=a7SYcJOW5dBqUh95=^[]@Km`DHT^3lGe^8AT?JDJXYXElCwIT;YHU,>
line ack.chosen d6f39f	338	j:9>N56nRZL\H7/fHD-QW[MFhMCeFKCHN2#UDOSaaw^]*Gt4,9I\^PK=#lHr11^#
line ack.chosen ec934c	420	fw?RbYK9^Wg\*e_Z^Dn=YQW>LK]gLUNpO;.XdQNfd]P>K\R87OFbE]=5D==\rA;;
line ack.chosen ed75c2	403	_DteGV;.cBNaYmRZteU5Z'SVjZ4VGAjcKCmXHjTOsQZTwRQ^OTYcPE[JYE<h;[R@
line ack.chosen ff42fe	473	VvG_Z\SIUb:]U?<B9VNLwP_?+J`c`<KA[:SP]Tnd]VG8Q7@eO?VKGW6_tROZ%N@E
line ack.received 026741	419	M_REM[wJGZWIBUHO@MjBGPa.>H^NqBfV^O(7]Dh8XG<HTO^W<2^V4M.05dEEgYB;
line ack.received 0454da	764	>_;>ZfZBJe=KO]USPHw[VG_J8GYNZ4GKYYATPHcWaF6BO3RXCYYQ?[9gBTJU[[9>
line ack.received 056020	449	IPI?DTAS?_K?AZQDpHQJl4q:;cjXlNPn`L@8^>d]fs@/3FW8EG/^BPKWe#:gLQQQ
line ack.received 0a5454	323	9o5pt9e6a]WORkN*:7jXTNLLW/XTw1k[TU+3s>]tu@A7\Kb\HU?DWeDQ@HDGOY^;
line ack.received 131072	483	MDL@]VhY^jAIQR?[JWwX\PcDAIpRrIR^jQSFTFhUfREPM6Ob?TSAX_Pf3a1V^h:A
line ack.received 13dfd8	371	UOI>Q8\K7X;aH^<T3<TOccd;]_Rw_'W]Y$>MONR'g]C8E-g[*3X9ZeXaJwXGS+IE
line ack.received 183724	683	@gCHP`;E?dCBR]QBT4wVd`kQCL^NYPK[b>4>_>f;RE7FC:AWAEQPCi7gENHFWTC?
line ack.received 190687	579	P]\\L@RElY^F;aDLhO6RV;lOKqNV?XL(@>OAN\KbFKUGV_OC;T8>wHUNKMGOOJ\W
line ack.received 19817e	451	a_=;TW<?HfS;AeHOO:J>PXf6VQ`vT>ReSP?GKDesg[8?DC7AR?I^KfVRJaWwDpR3
line ack.received 19c9d0	705	wfB=F[HO5_6E8[DVOCW<VIUCI9?dCEIaWEN8XKI]jQLLKGUN=PETFVPbR<J^BNI;
line ack.received 1f9970	655	DW=GDwZPNUAWAXQS?=c?ZROSL<YH\EWFWWCJXKjQHUL`=MLK7NQQK`NNTIKSG_1:
line ack.received 215161	566	9k>LHiH;?a5Q8\BRJSibHKRH6WZ\eDTPdq9LOM_XwI;ODAOT9LIXDcAdBJV1ZMD>
line ack.received 279bf2	602	`@\6S;G;RA>HIXATURIBFFbYNQU\QMKkABRRRUJwLeUOKYRM`FO_SC\RIJZaCB@T
line ack.received 29fd6f	454	RnS?<QAbU^<TGo'?raQ>T\YEU_HNP>M`g8>GW9KLd]HW-*bJD84k5w?YF7Gd3VB@
line ack.received 30eb96	396	EGD=CK@/3`_VT_6JO^dIELV5>kMFd7=aB#.;t\PKV`0dI0_<4WKnNG&Q6?8=H[4T
line ack.received 32b128	505	\Z9=PG8Q8WFA?OPSU5_:S>XULO^]^EHXGYRJT?_ge`NPF9e;;KM_AZNw_GTe2@N;
line ack.received 34be96	626	TM?=8_MDEaDMNOA>V#i<XIWABOX^QIIH][5DGE[\bHC@@F@?4M^VFUM]OWFK\_QA
line ack.received 35a79a	588	_<g;ZGCNOOS?5B?[gNERD=AIFi3C8hEb?_GRAT:RScAVAIYMER?w6<SD=JSRc5QT
line ack.received 36d3e9	401	\cFV=VJaIIQ4,X]TZ`r\wMaKnYLeZ;I\KO.L]<\tDc6K<BQV%GODJv4eV+FP?*KH
line ack.received 39490a	477	LDLYBgT6HwJU[D_?FQlSLUn7GM];TSfM_qDJMJVNFKF:AP>hCYXL^F>NNcVVXf]@
line ack.received 454a64	494	lr@DWKGKB^<T/R.AVJd<]Yb>KDU`fLO`lL??w:UqnTG>B:XGE=KSAkSg=?DRDQSL
line ack.received 47dcc8	460	WW>@DL9E8CR89h7b\JYCM@SH]>CUILBQ[K#<cMPoU[A>\1RHQ]NiPd6SIFCb.5CG
line ack.received 503309	484	VXJX*?,<BUY9VP=HR;PLd@^CM4Z_cKAeW?9:wFWUWXZJKK1LGQIXMV8mSDOW.CE5
line ack.received 52eba3	416	X3:oEfaW5Z6XVwtRITd=\?-pECHT90XZpG^nlR^AMm4IF0L_-GYjMT3E\Gb`2j.c
line ack.received 544572	474	NaC;@jI>:w8;5o:C`0RCR9k5<EqsQ?/E]D)/a7uVnSE>9>IS8+\i9p3qD:GK>R:<
line ack.received 576121	542	QeEd@\UPIWLVQ^#BSIUZFRTLHEQXP:`X]RS=[EXZZP?VTIPCT_AOAK?`PWNYMLJD
line ack.received 59220b	422	V]81DU9TGa?JBtFWSPgL]:g+FHJ^s#;[J9E[WDsZ_Z?8>50N:N-wDTIrG[I`9cM=
line ack.received 5b3e8b	497	k[<P8X+ADD8PMUNkVZ`An=PHT2NZL#Jj\<FIdNUA=W7`?;f7BJCwGXAQ\L]gF27<
line ack.received 5d30c0	528	mb9P5_Ic8I;)GDHXVC;?w;OET9;Ha<XcW?`<eF[Zj_SJ<;]>,8U]=d=@>CDlR3FD
line ack.received 5f18f7	482	cj<:>gOF8EVa>i2CwDb[YDdJ\M?hJ:L_`5)=GbKmlaGP<GV8KMbmGf=Q>]FkM5H2
line ack.received 69e267	424	w^NG)0=SDr5GH1HPtEJ0[oKCMUW;CZ@l:G[SYANe8ZHFDM-^B)>KUHMBM<=OCA6R
line ack.received 6adcdf	347	LRHH5MAU#_[a8M]\P9FTWLFVSA.QFS9OVGBG@\nrFWFM3DP[UBA`ErWJsLNq9AOr
line ack.received 6c5600	583	]^;8OeP9JeB;#cIPO7XASK\939Y]bKScXQ88fU]]bW<A=IPK1QKaY]JU8QIcNM9D
line ack.received 746740	464	PCM:9S<CAQeHO]TA_KYL`@MN<AWcJR9LMZ9;\MUBYw4U9IWJUTa^8QGpT\XJJJXH
line ack.received 74acfd	443	P`0S=WDQb>[AAMCL`DoNInSOaPICLYRLH_^[DS4H>M3KcG<Q^ZdGwFn-XPsRR9[?
line ack.received 74cd9c	526	I^(>ScMN:T-@@P@V`=UUpUPV8KVY_5L\U.[PL?[XT44IB8_];@^BWwBPQ?*YD@VQ
line ack.received 76039f	524	GPC7\d8AHaJV_TWL5LINC=GZ3Tj`fYUGUFbDE9dK*>dHY_#LSQZ+\4\d3TH+pUhY
line ack.received 786468	445	Uq8=@Z.GAi3LMs$AA5P5bM_<D>G_WR$T@D<+XIoknW?J:<p3C#1cDf1QNKATIUR7
line ack.received 8438bc	479	\`EP:Z>UEn6DNN5Ec1TIjImO#OhT_RHe_HZMr:QUbcUN9HSJIN/aG\UWFTES,BD+
line ack.received 85e505	451	qS\R,<(L0KF3?_W\cE\<NDJZI?NbD]PcL7*OaRcQwXekX@bEl7@JJg/KS]QU-FMQ
line ack.received 868a91	441	iPY<BA#0>1?WYUK]YJ)D:]@=O&<Q4QZGAFpD<JS_4CXORDWHFr3OV:BDR.AWCEPV
line ack.received 95f9a4	622	^JVAGK:KGWPQBR?IeRI@GDX6ESKWLB;RJHM9B\LHHR]<\A\9@DDwQOLMGV@^JTSS
line ack.received a2fa1e	454	F_C7QoIU@s<gGa>.h>qAiEPY'4wWl.VL\EH@uRV@cU%/DDaG?H[X@`3ujGbLX^VJ
line ack.received a5b7c0	524	bU@UAB8N-S`i=V8clJXKIHc<cYFZFM6lC8EHMGD`WPBUAS\NbD@wGYOb?U>oQ.SQ
line ack.received aee148	537	Rb5>WhSR*n-:8_/ZmIuPQ;]BE\Q\e>PcVC6MoBkVKc@U/99P9?WZCL9D_N?FDY:#
line ack.received afb883	405	>:AodHYkhKjQ]Yv[0r]4OMBKOHC0O`E1LZerwf@$:LZFHX7\W9f:P3fH]>HDDZIR
line ack.received b14d41	517	UT0F<TK2\UGBTMHYwDQ;X9dHAKcaeMF\mLM8Y@WngWLCKCSb@OIeN[In5X6S<HCE
line ack.received b3ce41	498	QoFE0^;PJKK=&P;nMZNFhBgDYV>NN(Fg[NFMn?QmcwRWYWR.:=:eOoAm/-PV<BBE
line ack.received b5491b	661	[^8>KLDI9XHC;m?_iP]<`>[?HA`_X:@tP?JUiJW`wO<^6FO<B0Lm:`=^MQ9e4R><
line ack.received b99301	687	VSDGDZH]?eSCNaFD];b;c?`WEAYiUGIhhHPACIwcjXH:D<BCBHGc?VJbMOLe:RD<
line ack.received bb3531	468	JeTL=P^NJlTQWPUL/:i?[>bD.JvKeSE9kHG`O@OR8KSPZD;>GN\;PKB^<bXEJw_D
line ack.received bc4931	526	M\`;3M1HRR[SN_LEPg#GD@Nr\]9R\\NZO?Fj1VE\qcG^=SIBCBHl9>7L7/4uL<HJ
line ack.received c22201	408	q^\@NUB3<fO^(eGVqRk-p.cH_43kcL.a-16IXGZwpZ:jF@]7HTFYEU,YV@ciHXG^
line ack.received c2c11e	505	cHRcIQ9?X6DWEQ@UA`MN^#NGNB;JV?U`VJ@X.IFIvLYgUMTIST,]@]HE<T\uKONC
line ack.received c4163f	599	RX9O:JFW9cF8VQ@ZOPI:f@IS@Shfh@?LLM\CdCYXn^FJ8NN@LM@Q<w9c@:FSRJDJ
line ack.received c67946	617	hVCACWABPeDRIcJwTHf2j2PXD5AX[SNbSC7Q`LVVdr:MMBDNJ<Ff3e@`HGJb=PC3
line ack.received cc6f18	551	Va7#IpA96TN6L[IX^ZnAr?\A2?Vn`CEZi?:7^EM?ePR5L:cE6;SO;k2^?WJ^<JO)
line ack.received ccdae9	523	TaDT<tbK:MU=?Y68IEhKLO^MVLPK]QUKWO+PgS`8OVG:O#@RQEDJJ]>\>G@5J_/D
line ack.received cf006d	435	Yg5:-UDS@fS;;kKHmDQ#X@MQ>>pvY@Qo`KDEeKirbXCOA0N/#B`fDa0^X;Dc1^*<
line ack.received d0cd5c	683	FO@GKj=IAfK<ZYSBJXmSUCNI#<`Nc:TAr@H2PEeNIA5;IIRJC5NOBQCQO@6GRNCK
line ack.received d68741	553	vZ7LMeA6>N9HMS<?U<[@rCW.F<Ob[;K`WB49wKoedjGGET;<MCMZNbATN-JNL?RB
line ack.received d7f545	718	U\DPEE8@GZGLNfMJQ?NNXAfIRMLQLL<Z`=DUN?h]bQ;GRNTECPK\?fEwFK7LM>BK
line ack.received da8d86	539	Ea03FkCS=l3/CsKpT=`;YEl,DCf]W79`w2L=NHgSi[<59CaQ:J;lQa4oPA7SUF9?
line ack.received dafe46	457	Sh9;9_85POA;Pp=TWVX7n6ZKACacHENbYE;CPEdeh^HHA9Y92WDT#^@BIM9fIb4F
line ack.received df88e2	548	^c8?Kf=G*l#MEj?_hC^V_C`0':IjYGSbMG88dJefg[:99I-JJ3KaFe6dVUGdH?>#
line ack.received e3ce4b	606	[fLDER:IKfCMNXJSUReUaT@7B1YXU3ZG_R9FNT_whZ?=PGQ8KG0[QUEITOEO;a=B
line ack.received e94aba	448	eX0#HS6YFOiJ>32D?bYGJ5WBNI<RI94[Z3@QGBPff_4=JL^1<ME\3g<s;Hif4EkL
line ack.received eb03b9	328	DS#;@w>13u.73wOkKSYa^DV21QRlcEr-RC9`'4`6G:VL2CWuIWRFRE=^KKE>eK.F
line ack.received ebe92e	620	]TU7=`M%6s`ETVHa]EiOlOd6*.mfWC>WiK#6b;eQlP=P?9JH@HaMF\5e/@H[LH8M
line ack.received ec9533	462	ub7</a:BDG$FETZ]w/NBfE`L=*YJcAEae*MAM0[ibw*B',IKLKNj<g1WO]H_&dB;
line ack.received f2c2de	477	TjE9?M=GVXFNHR9agSlUj@6UETC^RV>_N:=YwI\Gup?=4PZ=DJHNAV4Y[MQTCNSK
line ack.received f437d2	471	T];AOL=?Q`PQG_ENa0W<SAYiG?Qhq<VDX@^<hCctFq6PCJQ#/fXmIZ9kHKMsC:B>
line ack.received f94ea6	401	]^ChD:Bi6EIQvMFYRIN@;SM)+sV_jfD>rPKM^`XwO[aR]XeMLUbFNHM^UBPOG]bF
line ack.received faabce	501	Bm=\FbaNYGFAwYZ1[TgOCKXU5=ZL:YiOVWa<\DjbAUn)CG:M;V\M^diU$YAYVE<6
line ack.received fabc9b	529	VO6AAb671p<BEZS^pDe)wD`CO5FaRASWa95Eq@qg^ZDMAB\P:F?i>g>\FCIiTPH&
line ack.received fdf524	573	VKVWRi0GDhAM\V^XOMLNUB\V2>N^gi@a^Rh>wEQJeP;=D5iE[L^3>tBTQc5S=V-?
line ack.thanks 08b450	530	OP=8WOJJ0_BdMjh\X;G>r@C_;QDLeQ@\dBJIwWk5`UJP@@GW[>K]5\9YP5Sa'R>C
line ack.thanks 129501	501	A\TUXaFM[TCSMOeaPR:gEVHZbL*FKcfRAD>KAa7<dLIaiJp]fwY<wC3UTYQCY@JU
line ack.thanks 12d02f	425	Wa81LiLAEkMWLi#JL;eIt`KA-Vw\W4ODlPJ+S-t`\P.43>kW<9JeMe9XIFJ_CS;A
line ack.thanks 206e77	315	[V8&F4G]$XjA5P8^XVBXtR<]JiWXfO:_<TRKt3PLOi;,$?MHV049J=&[8IN#=WN9
line ack.thanks 212a1a	765	SKUNNaUPOMNS_MD;VU^FQPHOHPJILO]SLZwXYMNKR\XZD;SOFKIIHVYQUIEET\JO
line ack.thanks 2d3bf1	388	p:U0Y:N:J4>B[OX]Cc5@HM_[d[FCCGPIUQOJJZwkNQ+Kj[q-DE=8;XXIM>DQI:hO
line ack.thanks 411ac9	496	BOPX:JQZMrIKESP/G;X.\STT9EX<NYK<cAbX_FbFH9K;#/=9N8\@GlL`>J7LHU7V
line ack.thanks 4b2903	444	UWDMKGT#@3VaX@%>C+=6W=F\WGfGAoKFK=E>IBpPZR[r>Wr4>GNHL>@S=8AZ(:Tc
line ack.thanks 5e098a	447	B[0`CHkFCjC&<V_RZ1k0cEL\1:[GYNW]KJTFw?<F[NG<F>@AKYO:ERTDg[D6\P?9
line ack.thanks 655326	504	_UL=BHK>Z4aRGX=TwbBP>QXUN^9MNDrS)RFIGUDX?OK@ej\VM\FRPMLJLEO]>M]E
line ack.thanks 6f1d50	554	LC]VXA\@wJ\T[BSYKeL\BRM5b\SY;;_9GWEe9g8EZ[AXlS`CR[CePIDk?NZScC@I
line ack.thanks 7c15dc	487	NO>G?aER0W?S9P:cw7`HuEOPNGZROFLSUO?B]IGn\Y7P1BUN\LD^Dm8MFQIY1MP2
line ack.thanks 898a5d	459	IgbA$:EZJ]NW:BGVI8G?Z#VW)bIGUPS[?0L,r/JOLZHNPJ)NG:/PH^:jI@;SP@E[
line ack.thanks 89b225	501	H2ZPWQGDLZ[[?EN_BhSM:gR1Y\Y\TAicY,.[8`6@qSH]r\P;;v<EHFFT*qgNwIT*
line ack.thanks 8ad364	460	gi<+uU&(<A_<76;]u3OAdBfQ^HRsfRd^XIRQKOW\Zg\U\FS8SX[Tu[[q4PEwW/ZJ
line ack.thanks 9bd87b	467	K\LU5kpABO7OXsBBF>tCiNYHW?[fi@LRp[U(GMXLR1BA:8RSAAZLEjHwSVIERb:<
line ack.thanks a1c5af	468	jkCTKpBLRk#KNb9Ki?cFt=tBPE_o_G\Ti;\HwDX[qW?JHNQ>8EX^Gg=XbbNb9BC@
line ack.thanks a4ea1a	404	_OT:<GB\+E?HILOHIaTI`_9OM4H#6Ll5TZg8I7laHN-Fq@d;687RO@7S[7+e<eSa
line ack.thanks bc059d	360	[M?NR&5KRU]=EbW;n)MaQdH@;YEwWAZpJQ1MF>emlYJKDTf4@C.l<SEBDAP[K,?>
line ack.thanks bd6246	492	T`6M`QAHSO6?I3>QNRl]BVw6`MSXG%OZdBA28^PDMSJAXZ_T;epAYIXj97LScSK?
line ack.thanks c5a084	415	\TRP9HU_:;JpTFNDvG]An\9N_:U@W#+XQ>LNjTGSWo;:DO#R?;>`9lMHW@MiKl;X
line ack.thanks dbb69d	495	`]RE0PUWUEANKJLU1`M1(N>\G[06HNMTSJ=ISRjMOV>cN7]UF:FOMLF4U#JW5GUY
line ack.thanks dfc6d7	513	<C7beRXXJGFATEY>0CX`lTMEPGw_VAVS\WtITBU;Z>YF\=WW1J\VARCdAU3SETP:
line ack.thanks dfd15f	455	\FDMLXDU@I.=NJEY_we.wQd?>F?aKFTV05\NMAUl`GZNE>EM;MHR_qKKE;Kh7T8j
line ack.thanks e71fc4	397	rPVA#9PKP-q48?AiHPTYs6\[aXNID]BOOE=L;KSDHJ?HjeKMaLPAYOHQKB?iB8RG
line autoreply.absence 041131	468	U)S,XJ`JQ76[\KUa\\Oc,MPhfR-K0HGNOUd\\mC_gC5DLQXiNLTwW4XALQ[WKthQ
line autoreply.absence 06d145	589	`=EFQcAfHCQFWP<KIJ>G:YGShE?MLHPDKKiVHc^MRH:_w:iHNOAPE3]<JA5XG7ur
line autoreply.absence 0e3dd2	471	\Tq;>b+UC-MEwF0E7XB0M$WKXK.ELEPKu1bFZ8deLB:)n;YC3F2;>NA&UK:`.Whv
line autoreply.absence 1105c8	602	f+`>1NJc?JOKtXQ?<UHDMLC;]H7BFB]Ds@w7@GgW/98/d-qJ5GR-7BHHKECnGZNX
line autoreply.absence 124c7d	541	R<qKEaFSEA>G\CEV5l0?:D6GX?.=,;`Aa+WNLHi_T2F?bO_C:8A.JLD>8RAwDQs`
line autoreply.absence 132236	518	uJwC>NLfEP:JnbGMUoXJHMBH_FAFSCaLS4`;D9c^BPc2KBT9O?DO5b4@BM:WO[dc
line autoreply.absence 17a3bd	419	oBp:4wEb<L28mH>@JGW&DK>Xc;R>:PLBpCk[M.KtBT8BlZm8QDK[H=(L5L0[TDVj
line autoreply.absence 25373d	436	CRL`;`CeE858SGM:YMSAKB9>UDDSP=^B]JTk>MZ<M77[cD=V>NRECC>EELbw>tQa
line autoreply.absence 2d70ce	531	iWNR9fCwUIL=U]DNdMWKULFJ;CV`LNSaRJCM^YeRTXZOf@lEOOX0LACQIIOMRNZW
line autoreply.absence 2f7f29	433	w3WDEcVPREY>`JDM7baCWT82Q4WKCY\6^7h]X9bn;]A;LOYG<M57?HC>d5=VTTAu
line autoreply.absence 35515b	372	SKPHPlRXOT::qZ9KPhO?ScJZZTA;PPQ,JNtMJ;wi>JBHY]HEBDPCW6KLiO<n;PF_
line autoreply.absence 3dead0	301	`:_i.cWj;FK<w8]><JVBfNFEn1;EK5I7[KYkFBQ^HF<N]EnBONN=KG[QJL8^ESY[
line autoreply.absence 4096a3	551	fIJ67NCF/DASS_EI9FI:[BDEEH?=?@5HW3VZS9_lW2E=CFG1<9IP@S8\KGVU#XLW
line autoreply.absence 42e3a7	478	NSuTh=MCjTbw?]4GeBDGKR\aJR;ZSKJN:CqKNT;IY_QXUZk@`f%kZ=gN?IbNOIe=
line autoreply.absence 4bce64	637	pEF;N_I]BNV:iEBADSMSLSFTRK9APJTAZ?XbT7dYAL]FnXj:CMK7L>KdFN^w9KMK
line autoreply.absence 505b69	357	k'YXRSSiFVN]^UF;2fB4]6`VbERE@%`9n?gT#IjV2G3MfP?G.A=.=SF;>^ZE@]`o
line autoreply.absence 509991	384	mMXV8FA^EBNM^7A?KY]0K]THG1BC>SHIWK^A5QcQ)NVSREbGW?dN;FP?NK>?O_`w
line autoreply.absence 51b24b	396	TQqI?b\_K;8PD=GC;YF.C>L=@cEJ_BwAR=KH?EMlKQMZbAi>5B><>Y8%:Bn:RBaD
line autoreply.absence 51c74d	453	NDo[>f]lBMGCK-SA0q9YE4N4S/O9\Bc391?Y&VZgHST7mBWB<>9AB#A<K6FY'>m]
line autoreply.absence 51e79a	362	Q[[ATVOBfUA7CJ8[JWUlIIIVL1Ecb5SDRZLEUVNp?[YD\;uOwdOe37;IO`FhbLmv
line autoreply.absence 536493	398	CLJZINWW\OWIPSdJ^NLgBUMLfDdJ_,_D^lX1M9JjI=@3]wTLDZ.AbENFQKHYTfbW
line autoreply.absence 5fa024	482	[MLALV'QUfA6N[22U[S#GUO.LLRNJ1@EiCRE8CbkeIBG`MkLFNLDMB?Y9XKlCEJH
line autoreply.absence 61331e	627	l?`J;^3m9BA3bHCBKbABF6BAdDLHJ;d@wI`fA+lS6GD;_Ad;=>:GL0JF9@Ee:Pn`
line autoreply.absence 62b8cd	600	KKZ@KdeXNJQ<K5MND]R>MZRGZjCBAI`cRYSGTwON=d^<aT_W]JURIQKGX<OOR=U`
line autoreply.absence 645ae2	437	O/S3dAHNXMhVUTAoR<9fDj^6hdC[5WpQ?KKtZR26Xf]^wJ\ZEnA7b3U]B^fLA-oo
line autoreply.absence 662d91	488	ILOQIaMGPCWN]V'#UKGX+E1\_NhS3@c\D@a@6UKR=VSQrh`ECKJF`K@9KNa`:JUR
line autoreply.absence 699ee4	298	YTwJ=gVd@E2$[H&Y=^OSS4XPD';qPNQHb^gM75nJIQ,:V7q?HMX4g/-2;:pq6Nq]
line autoreply.absence 76eae2	562	wJZ@gT6o<DE?^Z=C>W8DXT=U[LVR]cPDeObBWQcV3SDFMUW6PN?L;NCM8=PDUUL^
line autoreply.absence 7f5a0f	402	T4<i1UI\VPFKZPZ:GRB^F>jJ>0_I^RV*sEl`P,u_K8?8d#aWeFsC;?ZQIO0IHUMR
line autoreply.absence 858fac	433	XRw>Of?fK@KcS?jEL^FR_=&aD?TSMJAS]<MJ>0FbK>Y?LOUENJJU5EIECH/d>4YP
line autoreply.absence 8a2932	483	f2d;/b=eHLTP]*:JOfBB)6M8W><FC>i@v@YUPLhw;E9=tE[IGF=?3BC@>BCqBZ`S
line autoreply.absence 8a7ecd	352	lAc=K`#X@+vQwd\2'^8MJ9CFCXJMhNcJUK?O^Ad^?M76_F^?_157?<\HmH?Y*dAY
line autoreply.absence 90fd46	498	a=VBMO8WhMI<SSRVPeY8\F83Q@UNJMZ=P7YFMHYm:Y?0aAw4<Q@sENCR[NFOLa_L
line autoreply.absence 97bda5	441	KSp7PJ[;`LG\BEFPSkQX>K]Jao@KEWow`GTWFS_a^Pa-l`WUgSQJX3[JVi9WWQP]
line autoreply.absence 9cbf59	363	cHHFQTPpFK)2c2>MWRDE?V[ObFI?KPS,HLQLQ;lCIOIEJMKCT*V>YH@-R4?_#Phh
line autoreply.absence ad6e6c	419	QX^OISMAM6JDe6VF4]N\>FOX<)>G>MW?lLSi?L[U1Y?#kBm[[?=FS^'E]O\D8Wig
line autoreply.absence b5e0bd	675	SXQLd^A^MTI<\E9BLJLO7RP>TFT[H5`ScKXM6E]TA9;RZ]Z=RC9EG7P9#e8YUMRC
line autoreply.absence b6da77	353	TaVM%HMcF9<Jc?0IYlD>\(C>L:YAR<?V^;e>TEPUHNBPw6^G6B?T<G=HaCEEZA=K
line autoreply.absence c303f9	379	f_3W9GYY9QSNISYYN7jGPTPLTUUWdA=RkSKQc5umOtN>;7X::Bw^-;8B3QGARo;Z
line autoreply.absence c3bd79	350	c7CL2gCS3&`-i9K]#d1^4@M8e,#:9(J(tEd(?Pok927LmFeK?HY;9Q5)EZ.^B=^i
line autoreply.absence c5b89f	417	Kj^8caOIUUEg;UAN?YGL0n[Y/LT)S?2X^TZI]HGfPG?wJ`E^fc`R@KAHLH3[fHOJ
line autoreply.absence cedaa4	363	FGwFFWDK]PHRwE78Ln\_/ZSK=<NB9RcCc7k:@Ccg]CE:`GB6I%?BNIEPATST/GV`
line autoreply.absence d33a66	390	h#h2I]8dERQVQRdh5v2dXSF`a^9@[^h*iCK`PrdWd>LNfFdj]@+2S>M3wp#lBo?V
line autoreply.absence e37c00	393	R[o[XiH_RKGDK3\L.DEZ:ILVg6a7VVI:\E`85SS`L=FCu6[e<XVOK6IKQU0jZQUw
line autoreply.absence e5ae72	418	IapHXVLa@7hNwAJ7Jm??AFHD>EZCU@R\S5Vd`(eVHKaLd>BUC8QC[E5;MT<SQGuI
line autoreply.absence eb84dc	444	Q?f92^;]Y:F<hQCW^aAPCIDMXKH]KJ^AcQw_QQHDGEWiaHWOB@QBM?D@VK=Z@ZjS
line autoreply.absence f239ef	442	YPYIXaaM[NO[^S]C[`R-O6:]\YNJA<<R>Zi[a[RP=wD,>?g6V]@YDEJUDJ]iIEGS
line autoreply.absence f31f9c	474	D:`L8SYZ=4JJHHZA:L@Y:J;>gCF5YEPIhTbO?OOA858=Z[TPKFwPE<;PBA`hNRkO
line autoreply.absence fac9a1	368	I\GF[w^YFD69F:I;HM?;:T7<fBKX@T]ZVGXTJAFM+M=NKFr5MAMLPNR3RF=jVMY_
line autoreply.bounce 38c40f	533	dBfCRJ_ZDB99t>FI=KIL>8VGOCEMYPAK`DX@MNwWLWUDTEU>VITFPEHFL5AaaPNj
line autoreply.bounce 649408	472	`:TROjA]N85IgJQIH\@J`DCE`K?D7U[TR8VIGJdWCA:b^MVC;C#GN=):RPJRJVO\
line autoreply.bounce 83f8a7	506	NRPQ[hCOZD<;VJX,TKP_1LHHLCjCO(^=[IYg@DcVBOA;P>Vh:CL;FUW?RFEVFwGL
line autoreply.bounce cc1f17	392	8Ck`=w3eM?ERK:]aO8V9VS:]nTM5?P^]WLDa@Ml_WGWdl.H6J)*CPS?>P`>RF(SS
line autoreply.receipt 7cedc2	491	JHYSQ3NOjEScN:DVLk>M#OVJVQ9@AInkP4QY4:D_QVQLroBKXPEkKMG7/7_TA>bT
line autoreply.receipt 85274d	549	XU_<RR@^KDR5TJRHKXE@?;CKr>I]BDXMhCwQEFWW9QFAg^P<QCG<PJKH;>5\QQKi
line autoreply.receipt ea4dea	479	s(cN?XH[7<1LV@D><NH@ACIGZ7T?*:_8w@p(=0f`2;L'VNs9-C(IE>9=3@;_RFKU
line autoreply.received 0ae4ea	449	bCr@JcAe<<jEX.K=<U>8CJ+d]4.=#ngAKAiP8^Ai@R>ECANSnO:M<K=;\7bhD<ZE
line autoreply.received 195b42	351	LhS_JiUm^?;DhcA:0Z2X8LD]^4J8;:QCQH`JB0d`D7Hnf9cCN#G/\XHXY_8\1NaY
line autoreply.received 352e27	468	]e@G<_M(U7KLY=BPM=B/_+?HOYL6pU?_QAa=VA6b*:G<J3F2#16PF[O9PIRV<GeU
line autoreply.received 4aa743	551	IEXXOIIO]4GL_CMJ?LBCGH5HHVL5LGXDRTY`6L]Y/(C#UR[N9PI;P@IFY=:MNPd`
line autoreply.received 62fbb7	375	nFJ;_H.0>ERGQ^8b8KNUYe#UZlYN[C:Dq7XMOR_\AL6YGKqRCc4Y>HCQEeMR=8>^
line autoreply.received 634a1b	452	I\EIVEQKAHGGaCDLOZaC#FOEKHIMAD[6tTaM?HNg73S@fJXE*9J2DM/ER8PN>J]g
line autoreply.received 681906	421	WBs^?]`4\8>/kTM^bGB\=XMcRAO1G\w]jSMD3,>HPBhagA_LXB_iwtJ@T>h2[qFR
line autoreply.received 79d478	321	R<YbUW7k%q.;<cM>K4i]FR=#RPEWF?MUP3E@R%Va;Q2>Z8`+4O;REXc;PInGgV%I
line autoreply.received 7ea01a	423	pEM:H?;?R:R.nW>Q_SN-A5MJb:?CDI4HQMuLG3\i7C?GC7w;D6-B1Ga@MKGfQ+Ro
line autoreply.received 85a6ec	455	tN`BIL5T=F=A\YKRVe8<60>OWM6P0<MBfPUE@>vPQA3(\HnAO798MY7I.<Rh7KIw
line autoreply.received 8817c5	471	LFZZ@v>NRLWGY3^AQULR4J+jG:N?IQ_WZTUeSdwVIJlegGV]J=A-WKN@P%OU@BJ`
line autoreply.received 92fcff	402	[7?P?U;PHBETm6\JHg6HJVOSaV#PLSbH?]pK7]DQ?<9UUSef<0I/a,MFE#aSE7Wq
line autoreply.received a5a734	472	V*HBB=DeR8KHX#AV3Z@:/MILbFE&@?XCSU]:<8[S?DQT`GP5?F9K:QI61HKcQ3tG
line autoreply.received a8406c	449	g]KVDwAfOLMCjFGK<a?e4QNNY2IHGHk9^\f@K0edT6H<kWU@CBMGT\W:R6X^JQce
line autoreply.received b9c3c8	370	SMR@WhYnOd.?FTFEF]tLmBEPPBS5TKg?nJ[Z>DlW45M7MEhwB>^J9T>7@UIUqKRW
line autoreply.received be28a5	540	h'`@8JLGN@[=j8ASDO#9=RDJXO83BGiCiK^R:Fn]A>OFVLeKMF5:[<G>IEARNJWf
line autoreply.received c9339a	420	dIj@FNKe:I<2rVJ6Jk(6:>3JU@4HGSkLb>akC;eY2:G6^7W@B>C0M*K;>=<WB<wS
line autoreply.received ef8582	389	bKPPEoCO_PI9eD\7V[P9AJ8]oNH1F]l;Y\e^:lZCV1B)wLHeDDEN57V:b;T_bZa_
line cancellation.off 0445ab	478	Ik9FG^FPQwBJLS?t]H[Rq@daLSSTeGB,MbrNR^tZY[FDLZXE]PP7^OUmbRPSGJGK
line cancellation.off 07248b	407	J[14I<:K\7I\OG3j_M-3^E6kU5FP%6BB4gcF>QP3aOU,2n;@\$Yg`_JZrGCh#OYg
line cancellation.off 073ffa	540	CmP:J?9OWERY7:NeZI<HNIPQfW0L>UACXOpYUEOOFD]ADl@>Z0FFbU]`r8GwNQfp
line cancellation.off 1736fe	354	Ae4'9SJ]31R_<FFXV:IJ]4EfW>C2D9@BPdTp3Ha$ACi+:w@EPUKVstRaYW^]:D0S
line cancellation.off 190037	432	OWDAM?1PI?Cw*?;[iH>I\O9HPf1I4T5NHLh^S;]-M+]OKpEHdGL^YYOH_\dR?E:\
line cancellation.off 23e2a4	351	E_h4J?[dI:SwW)LTFG5<[q>]?<lNd6P=AIYeNGk@<C>r[UYMT_Ye[MI7JYKlQf\r
line cancellation.off 390489	398	:kCGCHBN8</BN#8^lS:0eZ>qr:=EX9<6=V`NW>ZC8IlQDqC@W;OLU\vlGA[i0HCL
line cancellation.off 3a6c26	679	CeO>@;;jC=CS5?;`oJ@LU=<NS:6C9@;@MXbeHRbAG<eB1tA8Z?QpJ^FN`@wmA=E`
line cancellation.off 3d9ec3	578	C[CB<@;gACHb8D9RjJETfE4_NAPFE75F=FCX;JC-3=gNAaM0T,Uv:QM;[AYwW4<c
line cancellation.off 40d985	506	U`;DBNIgEJTYFeK`V<5MWNNTG]?I@COU:XUv8EU=EB]FL[:WCE]QRm[lI>aw>CFW
line cancellation.off 435520	496	IsF?4-An:8+[-S8aPC>HXCK[V=9F;>)H;Q``:<pGBDbARw/<SKOdVacZh8drL4@U
line cancellation.off 4a7085	626	BkSGCU7KDL5O<VCwiGKMY?K^QR@ATE6SEUeWLCOMIJ`D0\VC`DPPG[Y[SFNbHHD\
line cancellation.off 4b48cd	499	5a6HK\QLIJAIWMUXHF_O]^B<P><H>77;O`Ya?@m3K6D7:_B4OM^RTGwYaI3SVQ9M
line cancellation.off 505246	361	8iG)N:Jq@R5kEEMaS5N:aZ*\N;?UJ:BDAJ^q,enAVEeF:`FB]*Kg:ejwe,`Q.>TM
line cancellation.off 5a09fa	460	?o<c>/@E=>E^]9ErjRGJcADiTFNADH5'EfwXECV$;GbB?wN6IBgha[RspZYWC\0e
line cancellation.off 5b1112	418	-]?T@gDNKW3_KV?aY:Oab\]ef#&T=JQ=Ps[GI3V9*@E8?tL*LRV]hjXarY]Hd@2m
line cancellation.off 5d6306	411	0b4CqW2LCJDE->:NX:[dF>rPN<Gw=3-0:^p.A?[Il(7DOjF15OXGXU^ghdTnX-SL
line cancellation.off 660e7d	412	+tO6<:@g;_-fA;=WQP=-cLMPOAAN9MAF.d\sIFNO=3wSCcSIT9^dPiVHUF]W=:7`
line cancellation.off 720e28	410	UY:BQ;PwGKI[A14F>]-4HPE`GPL:XK@->DmvBPUL?PsFVXOEOU^Xbc;cJEj\?M\j
line cancellation.off 750335	399	8LHQ.:Bw>4L\5@:p`Hc;`VOJbK9O1G[UZIpDHeYJ1;X9UDJ=hG_RXdYYgIt^520J
line cancellation.off 75774b	538	2VBFG9QI;N?ORS;`Z8GBUYSEM>HG5SJD^<_FRE[8M@w8KamMKRH>wRXoA\\diJ?d
line cancellation.off 76c767	447	:g:A@DPeMMRLKDOMj:8EW]PIq<S[L8JHGNfLQTGaGQe@3YIE[?dvEFwbXMndk.JN
line cancellation.off 80656c	515	3T@#TEFK6O8NSKVS]NhEQYF=SLITd^Q<FTcJOQcPPN]UMD$PQSORSKKDPB.JRaN?
line cancellation.off 852eae	552	6YN]JLNw0QFvTQ=FK?LMX:F`X;RFC6O@OeLk-CYAMEo?_HU<PZNZVkRCMPqUP>JJ
line cancellation.off 9b2629	643	G`48;71ZB;7^@;HblDI@YL=]M:FI=B;@;_hW2IP;IDMN8kE>VE_[eg^T]NeoB)9w
line cancellation.off a21649	729	Tf@;LYQP3?SS=RO\cHJC`GQh=:<JB7BIHY]dCYaAIPPA<wLPQLJaWKKFiMb^BJ<X
line cancellation.off a2e3cf	419	3bG,4INtE&*V?IKYe9@?n';Wb3;5@(-UFXeUJTZ=?G[:2f>Fh(t]ro\nABVr47;w
line cancellation.off a3f453	496	R[+OAATRIEFwK8YDTJ\AU>^WRAM9DPB>R^SQ=Pb.5EJGDB;dHDMJkvMhf2lXNJFR
line cancellation.off a6407d	529	>dG:EDNSE?JcNF2__*=LjHEnr:IN?CFQEwR`H7E:3:_8?RFNA?n`r[QVR<u]6J8`
line cancellation.off ba57aa	414	LM]6_0>XIJwD=]SNLS<`d9KA_NTHJV3UJqckOJY6cTEW,MT@`UL8]\c]SKOL1YAn
line cancellation.off c06016	493	;IKY3V[B'=Fw\4VWT@S^ICB\I.P;J2;0cWVXBFoIPIA6GS./<g^ODlbUHFTJDEGD
line cancellation.off ce9cd8	316	*SEbUUJ]oS?HJ;MgP2sw[@pS/P\^E*AFVrIA6.d/><L_T1?QGpUFtBraTDae1NLo
line cancellation.off f2afd1	459	D`8ATb7[M96cO6>TT/eM^JMORAFNO<AFabiJ.IR#R:75_\]QTEhMiprvVcPbLO/G
line cancellation.off f3cf6f	423	6CRH*>Vc-];a5H?R7R?Aw<IP@OD28IOLW8_c.Es)L=s<D^BAO?=X<`D\iRqM3FAN
line cancellation.off faa300	926	C_9ZSUHCFG6PPVBI`;TTXETMEEQDZBUIKkj?;@[C>KQ6>KJAUN_WwOahNWEHRO@?
line cancellation.off fda3df	554	4g7U9OFVN,?`8I6]fB`YWMPM6?#=C9>>@c`P70c$2>V;YV;?P9fZjHfSMGKX6=DE
line cancellation.off ff8a93	526	;TC6O:?pR43ZOGEWb77/kFFT[FI<GJJAC[\YCEJ9YC^M?LCGb?IVXRTYw:kiNLHh
line chat.lure 2c135a	557	U4>:AY5dG>F\STcaHYSBJLRbMw8/:TFRVGV\ZM]UHY1_2DB[GWEUBIWGe]1OJW=B
line chat.lure 97ea52	577	-bAgGOwGMU?:S]]BOCOLM>[A9=^Va4J?UI\+OW=P@7_7FJKSC[VFPSJaRiGBJe?G
line chat.lure a23a2a	465	b?O;JWcG5>S=SF`wMUMDH[@kOCK8U@;SRNjSRYIJ7UNs1JT\f:Oj>B.H?^WV>gI>
line chat.lure cc1b8a	399	2H&lB\iDIe4?fJa>Q<ccGLK6F#lKW;fODmb[\3cPPc*/QMNVNtL^7Y_a8oJYvTK<
line invite.details 0513de	629	MIQQcQ[BEBQTCJJZEQ[]=MSRJWFN?ErWCS@S;ZL#^\BF_GWGQVC;EPZGPmSXHI6J
line invite.details 15d134	336	DdZcJ.FLD>lH^EN6KZ?>A?Z%A/@Uw&_b5E%8.8=SN>[8iTJMH<HXJ_0M\850=TP5
line invite.details 1cf71d	476	rU=XcNAOJ_HFO`XDC>CRNFagTUOLc_KDOcS:YcP5SY=4IKTDa[[^a5K[H]#LSQVC
line invite.details 3c1b71	436	FGVDj^Cj86_ebP`PAUJ\YJI>D\O:gND5]Il@kgkFc\FQR<MwUaLADR0/Z_SDMdEX
line invite.details 40ffb7	433	YWF@TjDe5CiQNN]aJD?J^;Gf3PFSPSE=`2ZOw)EkR4]dOIITT@QCBV2NOUCJMNN6
line invite.details 47119f	502	[@PNSCJ]EEpJ?YwVTj6EHV)^CTBN@bWfGO\`lGpGWO\KEBQ`CP6K4FbIH[MN4UVq
line invite.details 4f620d	525	wG]O`B;I(OHUq[pYIXAFRY=T@HR7tJe;pHt]YKr`\52iBC]`fO>=ZQ>Q^J0NRTF@
line invite.details 60dd6b	538	\?VTM;9`J@_^LFcqZQ6<Y=&jV_)?-j,Z>C]sqmD2JD[w'MUR^:?Y8386p/Tc4VN^
line invite.details 6ed742	578	O:@CiLR[NX;YRRYgLPL^NOTGBYSXK0VwSVH8GK54WRFLpS`VBcEKJF=QCa?]`eNV
line invite.details 7264d1	350	gFkPOJGS3,dcQBwj'v1Fi@?q=kP5o^Vk;$ZuqggcTOorC3FGG:'ACR6]u@Hp>gGq
line invite.details 73d07e	413	;AF[*\Ka0dPSM=I9w2C?d]N8Q@Sf]LSG8DK]9+PZ:B[o\KgKCDrGWmJPR:RWU:XZ
line invite.details 790811	498	jCfL@9L_FIZXZFH^9w7ZkU1]VhP=JS<]D&V`]X@;N8@rZXDDXI$_Ld2KY4`p3IX^
line invite.details 841a22	498	P_`Q\D@@=cSq[nZ@6bU_M=8I.VBIqw^[]G]RSF<X`%YaOGNTIXI4KOAO_EDcaSFb
line invite.details 846f83	495	YDh3s93DO?rt^[SoDd;EcU@q4b?<hdCCd1JG\tUChILt6<Swev=N+$C?YIRb2RM^
line invite.details 87ed27	477	i+j5e(;U.@eeNVjv4`-#p7/a@f)2J\7.mD\Vwou,_0In+F<wQW/L+CK-[B2W<b8e
line invite.details 94dba4	367	wN?[dAEdIBST`RuwBSPU^D9Q:VIoRV?@UOcWGHh@GNPFB5;6^T86L?RW`]?;EY3V
line invite.details 992e69	584	Y@wIX5JZ4J]KW[]T8k=4^6CK>d6EbYC:W<VYfR\4c:T`PNB`US0I70D8f:EAB_CU
line invite.details a800fc	568	SJBXeBIIa9TOU]iQ3J?CSQVHEXQXWWO;^9QIWKo7\B0ESJdEHZTF`MBX`VIU/Z#H
line invite.details a9cb42	482	\:_8c6@AKJ\coqcI5MbDU8?i=a$7ef?8_8wsfLc*r_<e#>_dci&L?//UkR9YB`KR
line invite.details ac0a8c	537	5KOajf=,5=H@\`mUZDNBI\RN;l_E[T>DmCbg`DtMdPGQJ#V\Z[;ET:NWPm=KBk8P
line invite.details ad9e56	566	a>I3[LGIE@[QTg:JMNBAKQA]TVSQSQ]6nQVPBZP8nDNBE>\_cwOCRHC^Hb>Z]AC\
line invite.details b0ea8b	442	\PsFJWWPOG@YUqq_2P`Em;=RCHJJUA-8b^w=dQi;l(+bGCDWhqSE31OG`h>UBdD[
line invite.details b4761d	400	]?OYYN03a?A@cUXY=QYZd?qM/SMiCTG0e`a8p@j#aI.EQ8l=ak_1=FD38^#JZZ0M
line invite.details b81460	598	TNi6wLP>HBQeqbhP;\8JWI=Y=`UEmtA.h3WMdLpJ^.SU=9WEVK_5NGBP]m@[QR7T
line invite.details c090da	455	cGQBPID,@K,Cmangw_@X]FD]TeD^beIPoLWY[Ta:jSD^P9QhL[Na(GKZks4OLJ2T
line invite.details c0f303	394	vPPZ])@>j?pVHi\wNX6%SEAU8Q/kQrIYT+4P[fN38U8N[gUNOUAQ>8=JdUD>\_Be
line invite.details c71aa5	592	`=bCON8ZKI]jMGZG>hDNP?0R6fENf[<#SJ[WaTWFCDZIHH[XPT>V8@=Z[TAT@NHh
line invite.details cbac11	556	8V4LY[OR?UFPLBKPU'NiHgH<Waef\:WJw8Z:79D=ILCETQ\Z<QRM`6MP=T@A_GZI
line invite.details cf48c7	407	0MOU_[WwuNnRK7Z`alI=sB]K-W`S`<PLaFVEOEG.^7RUSLQ\A`d^.d?NihnKVFeL
line invite.details d6249a	421	5GCQ\RJB:Nw]_La`\L=;UCHA>cPRL[TJa)LNDU5\^JnTZOWp\MMCEaL/UcbUWZCO
line invite.details d73499	488	=MbL0;jm<VwRTS8I8qBC\C2SA@]a_CEBJ9NfI(WUX;NY`S>TBFP_3W[M8R?QGCbt
line invite.details d83f7a	448	a5XCfO2VL@YE_qONSj9OSBTSMfBBKw>[j?T[U^[QjbS^7.kD]X4`L=@OBGLX:lKJ
line invite.details da25c8	421	NUdGZ;QRASwZUH_j?iHB`:,fJN/>Qd;<9HDcN?eSd0Qc[WQAl7%9.FP@W7SZC@<n
line invite.details e178a9	421	M,XLI3;c)Fdl9\wcGkTGaC1RK>K;B=PfC:=eZMXY><Tc=BG]^G4U=WI4Y1L6C?M?
line invite.details ea94db	402	dHShI:_G?DI6OWONwJ_QWS]_3YMTGKXSKK^<nAQUhhLbhhlTJdMdb+3IbPP[Dd;I
line invite.details ff7a0a	448	ODI]hOXbPtYWYdST90W[Ta^Y;;W^wOXJfsr]J<i9^0OaC;SMYY\K_QSePoCNVFSX
line invite.fixed 0183a9	527	fSU@9U9LVcSI7GLNe/E@TGAIGWZEpYN=H[wEZJGZA__CQ`QOoSE5VBR[KC.9AHXR
line invite.fixed 03c9be	358	O=H9?I`>E6Z/DOYSWq5(n*5XKs4.hR6agMpeppV9iUSv?AadTwGS<(UHfn6U6a7Y
line invite.fixed 047946	496	C?QLV7[;XPP>ltVKH@TJKMELBVXPeKGAgPiOON^4wE1MQ<afIZDRXH=U]jHLbh4M
line invite.fixed 04a0ad	448	VKFerGM5VTC_jlKX#@W[O?XBHAOdVbjCj:b\`PZ2IFV8^<\misS*\&+H?s@kXV/d
line invite.fixed 076127	425	K\M/09wX92M`DLlMcDOU]FJ:^QPAf^1gQ\[`kn3ZDTYEZElKIJNJ8Nk[;2h^hLBC
line invite.fixed 098cfc	492	fCCAZG4;@9lr^cNXVYCJd>A[Lj.7TTIRgKLhTTlCr@PBFCWTXJI?I#KP`X:k@a&O
line invite.fixed 0a0b52	332	DLhaLLPOeLMKTLGRU^bPCdOjcF`26UUYJU8k<S]ZOD[rvMNiHdCBgYT3o8wI;>TE
line invite.fixed 0dded7	424	S[IXiUuaHw8NRY^_dI>obQdLVWSdcChEsmW@BQ@KnXB:X[qSY`nR[GX`Q^O@ZeV:
line invite.fixed 10b8e0	438	EJEYq7]ALRJH]hPBQJ/U_FMBJ4RW[EU8kMn:w>mN=B8KYD^GBHVFU4NgXhK@DQ,U
line invite.fixed 136a8b	613	Q7RI`EBNLR_bljZb9LI[cA@[>]T?dM@9XXhLWLV/V4/I^AZ^Gc=@V3GT_w3U@c?O
line invite.fixed 165531	421	V>`Gi\OjQAOEu]WWOUXSLAFXGTYD^KaOHScGAWM&E8F@KU?XFwV=(<]aoSFPPR;=
line invite.fixed 18893f	563	`T?jZYMGsiJV^fFVE8b[RQwSWBO_HFaSVF\:IGJ?bDFCLKUWFZTJQF\jWfOZeLNV
line invite.fixed 191fc1	363	dU`OB8Z;RAjjcJCa7G)Uc$.\4kS>warQ`j`]WLn]kJ:dM=C@_UB>8@6G[O@R2d/N
line invite.fixed 1c8215	419	QwYUV:I6aMWHERHMM2MIlGO9?q`WO?@U;=<9U,OlVRmAIoH(DHW_;`FhGYZMHM5L
line invite.fixed 1ca911	445	]Ja-lHVANIZQbtE\Fg59g?=H6g3EMf,7k;[ECejElK0d0U\Lcc:EMAF=ZY#L6SD\
line invite.fixed 1d1344	551	M\X86(S_L?fT;#:OO_T)PE-PJQB=JJXLBEL\T]YMGYqfACA9p:<`>iE?kChJ51Ye
line invite.fixed 1d5ae2	554	ZNVAKIIHEJ\PGO;Sj]F3J`FXlVWS<TIVP\JPMTXonTCwKc`7bM@fY@fEWQ^vLH\D
line invite.fixed 1f3c2c	380	:HE*cQ-\O9IbjAk]@T3_NLQR0VC<w0@Mf8f9PUf8ERTR:^O\P=V.dUHG1YPWIc0G
line invite.fixed 229c79	374	h/R6_KPpkADdjXMgEURE_F:^mVHQ9R`CJ.@TEWZAH_QHHVkleCBZE#TY@WTX;NRU
line invite.fixed 28fd35	338	bd5IOH31LS>eN@YU]<KLbHPuESX?VP/GIg@@Gw@/aKLUAU@NV:XRVTkYNuoQ4TCd
line invite.fixed 2a3553	386	T7FUKW<AA:WZwrrpFMPI^F?jB;(6<t3HE@\`JNb=_*PFSK^Rb^;BY2RgiV=\T]&b
line invite.fixed 2a60bc	366	Pl=\WSFV_b56Ya:KWEeM;3;7[@TJlZR[HE?3S5P?MEH#ZTaYEWMN=P@-0`OJUC2G
line invite.fixed 2a7b5a	374	?NDZCOe]GPnN32eF>tRK@fO[i[YaGCYaCR>cNI:`:`w[M8(Y$M0cCNi*G2O-U1Z:
line invite.fixed 2af90d	463	^FcMY\*G@DP`D>LTW_ME\'McJb2FUYAYwJ?eUSnT]?5VA/JNVX?8O,<C[IH[8c<c
line invite.fixed 2b875f	513	eOiHi_WQAXLTe[fWDSCJZ`fOGX8RYR:HcNo>NJKG^B?P4OPYbL_FRCBN^`:K;wKT
line invite.fixed 2cb1d3	464	HOMXb#M8ZfWLb\B>A<K?oR]N*VNPoP=JNHaDKOAO>@dZADGINNM;QFDLKR:9RF3`
line invite.fixed 300ff0	527	NJiNO=Jd@#ZZBBkbBd->U@C]3LC>XXWKi=]iXUTRLIap@;V_bHHB@<:E`ODR0X70
line invite.fixed 30ae37	646	EJU:iK>M?HQ`e^INIB<LMCQe:OEB\_A8wR[QMI[1N26LDQ\^UoPGfS@[Lb;_Re8W
line invite.fixed 33f6ea	537	RaMMfM@L4E1XYwKJAFFI;ZP=APcBtNDKX8gANO[8V]9S>M]aOL`R?GE`;p*KHi=W
line invite.fixed 387048	466	`9(BGCDUYNQ\FsIVeIMSNa>S?Z:Y?>Vq[LS?[`EFCW9RpM`fK>OnV9H`>g#YKBN9
line invite.fixed 3cb6d6	347	3/@X;_S<_1`@17vWqWQ4ge@bab7B-I<KVmwGabcB:B3[=V'hJK6?:Peg\A=6ZtZA
line invite.fixed 3d3696	460	Z<sfd?SEq`tR]\n\V5XLFCXNH5NdTg#BNF`=j\a@g==lZCXGPV5%D5CX]]GE<\lI
line invite.fixed 3d80fc	476	Th@RQZJ^8kSX[^7L@?SJK>-BNDfedYd9cZ\>6FbY@Y-KZXZS<fYNNkaR%w^.kf:N
line invite.fixed 40558e	460	&UMBUHR:^[IHdGVTKP'\@jtARjL_STi@SSo=RIs<mAJII=YRL]+,[RTXYY;&@wAH
line invite.fixed 4292e0	389	qZMf1QHJX*Y@=L9NQS^P#X[bPX]RWI_JHJ@QJO3LJiAERUA6E4Kf>q_TQLCe=SJ?
line invite.fixed 476775	564	fCSHgN6FNO`PFOka*iEEY;JVC]9;P^EODUwdVZS@J=\N:IAbI_>HC?BIQJ3i=_0P
line invite.fixed 4ac6c5	400	fqPAs9=;OOX<:OG[aKn][wQ=8Z4=V>RCl^Z'c\J4ATW.FR\Ef^V\I'PV1mFH8DGG
line invite.fixed 4ded59	432	5SQI\K8NUSSXHfJ9];I]AZ@K5H`JaNI_WTI;c]dEwL(AMJNYKnfF>F7I@V>Q9pJ-
line invite.fixed 4df0c3	390	:G<AZ]YVeaK`OZE;O;]r`[XPT?wd_:O>WTjD>\`J\[1N`^hLD]eF`^Hb82T:^RZU
line invite.fixed 4f9270	521	#_NDJWUA;FG[]JNWEI@`[N>JMRVC^Xa=ATiXHWIXJ9NC;LVaGA^HUUPM?E9@>TG`
line invite.fixed 54befe	530	NCUHYROO6LQVwpwBRJ8aFCFP=CPFa]XDcUTOQYY;Q;DKYO^i^oZ9WTlNQp6XZb3R
line invite.fixed 5a41e7	365	MCQeI;,mE#[qV\QD1[3E^WVdNa^BQSMJ`aTCc;lXS2G81;AiJRMIC,l2VPDVVQJS
line invite.fixed 60195e	464	bhR8InFOXII;UT^HBOnpMN0[YIRKcK?3`XeKW9R#l8<S=K\lKSXHFKZLUlJC6X@i
line invite.fixed 60c059	397	h?aDBMHUN5dOTlBKUYNKkfKMMWOOKRO]C>wYjB[gQGRVQJXQLJ7`]EVYMXc]F>Yc
line invite.fixed 629671	609	TDR;UIA<QEN^MJQ^NI;VH@>\C[BREIJKF=LV[RM?VPwZCMWCf]Q;DJW>XPHZLNNf
line invite.fixed 66ead5	506	]hTPoF?.?MFWu`gP=D9WPDiL+W_M\TR8dSsHi7g5_KQl4ELdgce#nD.JMVIVK@C`
line invite.fixed 67e3ca	442	bYFPN6V?HILd]aaHCQkJERNG3RaSXd<U^ZaS6[S*QAI8D=gYEPX8b@Ykbf6D@s#>
line invite.fixed 687cfe	518	O8VHM6BbWPUQ][U=Fh;CUB?UFKUCM`F9NAiUZ\TGGa5_H2/j@bSP6#A7WFEs6iI>
line invite.fixed 68b6df	422	Fa[Z^EQ2Dj^7XOBNLCETCP@9>FS\fg[VaF/^a`YKP,aBwPKNRWPFMjQJThcD@Y::
line invite.fixed 7042ff	388	2IhjWQj@.14iZGTV[EcGRU:=IYfBaL$oMK*MgRBKH99T.QPnnSMj#T^:DGs9TR>F
line invite.fixed 7058f8	533	cJZ@i6E[>2[bQ\SEHNDI^OB]N_+>UOJ@c?`mMYh+\AM[IYJljQ@?YD9MUwCTXJ?W
line invite.fixed 7256e6	662	g=GMIGNB3LSYU^kNCYNLWLES@O4AJ_K9iGc?fW]5K:#I@1OWNfC/H49UVTINUp@T
line invite.fixed 726fc9	481	RFpXVTHr<LFMcgXU@TB_d4Ud.cL9pVAYX;c@m6fHw3&RG>cWTl?M*J@]V\6I6H/c
line invite.fixed 73c1f3	503	5]]AdO\`;KIlWae]SNQ6IL5.XrUKYHCCL[wKL3LUYNUMGZaH;=B^BKB=TF_IdcIK
line invite.fixed 75efc0	524	>WBXHrZ<VSNM\W\KTNPFRNFABXNOnO5CMS\Mw\CEHPGG<GAQFIWTP+TIX\<=B[66
line invite.fixed 7606f5	584	XL`H\:>T:,IpUqTXE\G\_;C^6a:IXbB5aPe`YPa5l9$V`=ZWCWSJCF9NVw?bFd+L
line invite.fixed 7623c9	436	HGbSBU]QQ?lXUS[1LHKTN>EFK:FFXJLbeQN;??I@ED_KH\QP8>hwJfX@AWfQa:YL
line invite.fixed 7631f1	434	NfPJwH7E47=fSXOK@CBu_KnWUMK<kZlBU>[LQ@Q;uBLmGF^U]bjJS6HLdWLH;S8N
line invite.fixed 781fcd	394	g-]I^H:ZZE`;#GG_<nDYeVU8UuNh-epQ)R>[LH1GjbEgBSGCpL3Sg\l=TFTUcG`\
line invite.fixed 79567c	493	OTWK]9CHFQUSXVTJKWTIW8]JOZ;HFoLCJOUKD`YWYTXNWCL=P@WTRZ]]Lc2CO#Ub
line invite.fixed 7a6acd	474	FLJRSB??ABbuUbYgXZH:d0FqMc)HVo%SXNKew^HAQF=s=AYMtNLIK)LItdLUPPOa
line invite.fixed 7b7f8e	472	B[Ma]X]DqIEaGOF>SYjd@Nw>KP`aJ<TSNK=E9*IRIXKEcaXSN`UIN8VZ8X8HQYOJ
line invite.fixed 7ca363	485	X?LMmEK`\=wXmKXT]LUQDD;DGD?[-JM\>TUT]QSMUQ[P4Z^1B\E4V:F56R[kS9.h
line invite.fixed 7ff4d5	375	`6iO[UFMId\CbhiE4^INND+E7b]BjTU8w][upR^@]'FZ:?JQ`W[JJX=3rJNb0a&Q
line invite.fixed 808d29	614	fCLVa67F,LV`gd^KK\@<c(@\;U<@_bOCqKdPcR_@lAIL)NAbqXJ@;@CRkU#a@W0]
line invite.fixed 87db7a	550	P[JUH]DeA??[KMKVX>HQbNF`YG;MeHNMYcjaDE_#;EUK1^OPMVdNHQP^I0N`[L>]
line invite.fixed 87efe3	540	C1nAd:EXa>]MqhhS7K/\VFLeL^RJY_I=_LnFd]`$wAB_A>VjNhL0JC;JZcCUGtEQ
line invite.fixed 8bc56c	464	TNkJTbhq;>4ROgcbQhXNmN3\WeR@?BG]?NceSdX#]CXPBDAKFK8YGBQenQIZJZ=Z
line invite.fixed 8be9c4	384	EZRJP7f,faO8Lw@F?VD9kL_K(gVb^Z=;SILvi>>HYOUF4W5EZ:NJ_WHlaQJYZQEG
line invite.fixed 8d2754	495	LMC9jSB:OUFK^fU\TDIbX?PBGQWwjB[=j%p8M_oWgJH8TDXNTSUGU*ZKDp[AUk74
line invite.fixed 8ef528	485	QV`[BVHUku\OULfIWwcIGeNFOQ`M25nHJNUENL<K@-2JjRTXMLPaKUF5VHeGmBf3
line invite.fixed 91ac76	358	hCkPLOi3Y]]dd,T]FaIUQOLSP[WWZ\pI`k_UKwZqAX;V^HMEAYK0VW6RZ/KRWr;]
line invite.fixed 94c2a8	349	9H4dQIiS]g4Ei[I9OVngAWOKH8Kft%]=w5l]-*]AL:1>J0cVJOZUpRL+kL(^;i$G
line invite.fixed 98c299	375	@d^O_D(NVeG\Sb9JP-PHTY\*P.hG;I^XLn7EKC:[OLbH^1KK0HAYX@@t5iPAW#Q&
line invite.fixed 9b3c4e	606	U>DNR<?/eIXPQQBEFBCc5SeAVJbWNG_YBTCF9KB6^]MJloYMQwRRWIHK8\MMUBRL
line invite.fixed 9cba8c	343	ANVdE@WV\M?L3Gn68KbCg`=Nd#c=E@HL_F]bk4XDZH+*h>;49Id=_eRRg^?W:R?C
line invite.fixed 9d76d4	476	I8OImA1=BGtlSiOR2LUQQ9Q_JW>8iV:?hJbVUZWJ\A#b3KS_Ws\B=A?X[b6S6Y6G
line invite.fixed 9fb5a6	503	U6U5m+RlE3ni`hL].eJ[^NGeLl/CGL=>l9>\gIUCeF6[GE\]d^.GCEGO\w4bH`;T
line invite.fixed a0c9fd	500	Z5]eZT@]AS_UnswhaB`KuGIUI\VMaHUGJ>IDVZi8_SCQNZZOVNgJ\=_V`3BcdY4R
line invite.fixed a3b0da	568	r4`?AF<S8KZlhO[[CVD?\DP\P\;#XgL@wFUZYSmC\JMQG@NdJI8R76CSYHPKISM_
line invite.fixed a54741	541	N:RPa@NU?6HYMGPV8YNKT,GKJLHI`aPChIoaPXw,eBckLJbRTQ;E9PUbeHPRXS>[
line invite.fixed a8572b	702	MKZ\^`J;ONIRXwVGFSDV]F@RABNLEB?O\Ga7TX]A\?<TH7YdVVL@MBSZT]aG=^2C
line invite.fixed a86e28	476	<GU\bG^UAdR`IgDPUS?CHfGX@2efd=^8UEJV]Bm]j2MD>.LXKj@XRL:wPIGL\^@9
line invite.fixed ad35e8	526	MF`;N/<R@+XGkamX:ZJ<\*:SDd=JVZI2_IwJs_^=UF@w6W_w]2=G7Q?XhT:X/eWV
line invite.fixed ad6f3f	438	;b?Vm[I/KhQTTp[8NC[kTSbE63Oic9j6mvWC??w-a9F9IQgdVkGENGIT4[EKef?G
line invite.fixed af1c73	848	MLKJdM>>>LVY_je_JOPUP:NYFWN?ZN\OwG\QZ[Q>N<BO6EU_T[IDC<JZSUGJMbLI
line invite.fixed b38da4	500	cTU@_QOBFAZU@VKgCLPVN]c?TL5OJHRiMO/Q=SE0mOc[8Cw=LeIYZZW_YXFZMG;J
line invite.fixed b50995	417	Qk^K;3dVMKFDKK1@.jI8OKP=S&NNc<W/AnQP<HDgC;R[e.ChRONf._l\L>wMZT3`
line invite.fixed b529a7	543	?JXOdSTAf_Fl\TANFFZ`DUU@HSQIT0A8lIR[?[UFJ#3UYIJP`s_0AT^NG]g8\SM>
line invite.fixed b65158	518	]Bk8[AHJEHUH_jK]>aTFfJOZ;hTBlV95baYZZLe8YF>_@3ggPiF?<-BeQr&T&w;]
line invite.fixed b6c7b5	633	wH^JfCSV?KccCEPK<aGVTDFKF\QD`R@CSC;WAOYIAOCYCBJ\MT;cE[DIVNJTDGP]
line invite.fixed bbd110	428	QETlDWDFB7afPF_aBQUM_LKJA_LR?_F;OS\h8_[4aQJ]QK<OTIM5#I=JcL@ZtdIW
line invite.fixed c6ed5d	505	BGRQuNULjR9A_oTUD9]kJ@HU8AN]_WL@`GdAS&LKWH#1fU[PCv[2[G_d_gH?IWKN
line invite.fixed c75b78	401	[?MNaLLKQ?AfRAVm[UBePG?n5UHNXO]CHCU\eiTXLdXh#[DWhPDY9DcXh@K4B?TW
line invite.fixed cd69e6	445	PdIJF]NRFTL?8jGF`,#AcFabeB:ZZ>S^4Q23T2bjlaDFELi4ACCs-vCf25BZ.<>J
line invite.fixed cdbc91	445	M4IGXF++GNadRiRMLZ/>a9Tm<7XIpoPLn,W`Pif6`2RLNUObXYJAP:9QOn(mJP#N
line invite.fixed ce310e	450	d<WDlGAEFIpkCOO`Da@`83;R`U7\TR>YGwJb@CUDgiNM^OIMZ`?Zt>GUMSQ`YPV^
line invite.fixed cedd5c	501	OMRRfgD^[hRErh]AIXPPEYZF9`LGwIOHl<]NOAKNR='GW=XM\dE(O2C[EcCMVW,U
line invite.fixed d1ef14	490	VHXLYL>XMFBkR`^OVRDWdJL[:w6I^b@9YQsZlWX;ZBVW0LUZUd_A1BYdk^BZ:L:_
line invite.fixed d2707e	546	w5]LNF>U>JaoRDF4TPUMR3PXTd3TQ^XFi4_VSW\VZL;[M9DBKUKFF>DGPU8aHCL_
line invite.fixed d4ae67	436	^%X2f#1E6:SIIPNR=PT];DFOaJAATMLRZ`bK<s[:hIFeKK>KP[iNf=;`fM3hM9N;
line invite.fixed d70489	497	YU]YgKJ]G^G`ZgbX<V@\iK?[D=KJgl;CgXQWV\[O_#SRCPIgLmL%M3EBJIOlKu>D
line invite.fixed d7ae38	453	-EWNND^_NBV#Bidefg\N@kORD^Mf@NJaN\^V[fCM>QS8EUdf=[IkT<dEF8MBPJ^5
line invite.fixed db0a40	609	>M]BF>Dw@>^PD=WKLZA2eN<eLX7*Vk?K:RPklOLIBVUQ?I:>D.0N8GP7aLLR?HcJ
line invite.fixed db4be8	507	`HJNFGHPQVPZWVEM5CUT]_ZNVMZXcEFItwi9e>PGTF6CZ]^QEHG\MM:MXZ1FXe;K
line invite.fixed db4c22	375	A%GA`F)\C1[FbJmZ%b@`gA.W&[6+Vg#'lQjhYfM/kL'V5GXOgp]0d*BK]M=eOo=U
line invite.fixed dcf6ba	500	O=_JZ:PA=TZZQ_FSIn'm\PPTCd8JORQ5eJMUPQY4`GDwLDYSljT_eC8X^\LrL\?b
line invite.fixed df2c06	531	E/P@YXF,5j^XWQapZVZ\WI?P:^FUURKBUkcGSCp0W9JPPEQ]aZVHFA0\UwBPM[GV
line invite.fixed df31bd	472	fKYEc@75W#P_eJZ_gW(?j03qPP4IQ]@@>5MJiGa<c1GgCSU?W?9OOBXHVG`LKQNf
line invite.fixed e1f41d	356	=Vdiu:L:;$:]HIiV?EKNibO_^4GWaCLHYJCS?<L2X.#H46Rog[L7],\KTV;ZJdNS
line invite.fixed ea33e1	520	HI7[aV7cLUH>lCeL5S\JFG_XEVQ`^WT-mFwDM:DMDZL;J9kU[R=CK=ZUM[7@TQYK
line invite.fixed ed533b	602	JL:FdPAWBKQ]VV[bPEUaVOPwSQ3ODP`1\XwKDNU+L::@IO^AIGJ`DIQJ\T4_QM-R
line invite.fixed ef421d	576	PILD>VgiH+:]HAYJMOSAFZ7RRi4@>BFU@MdSH\JZ?`LZCG@WI:3d'DO#D:XL=`cR
line invite.fixed ef7bde	404	I;[GIG'D:Kh`iOcJMVHDZ\=^5cQ#v9OC\NT_T^e@G=d^,NRUWXRIA&ACN`=r-KPO
line invite.fixed f121eb	578	KwQ`Z]GODNAAS`I^V9mWK_pQJAAQ;VPK_b[*ATZISMCXM>OLBkpJGTWsLXQISJF<
line invite.fixed f2545d	655	U>REU4AS=3WJT[ZQ=EEIgAP_HwEDHWHJODUQmo\8bDJa:FPOOP7AD2BC[5:]<n<J
line invite.fixed f2c989	459	S;VGwE2AFWBGilE]CB8N]Vc?ENPBVRZOuGb=AEl;dSShi?em8cQ2=6EXcS7JEaBT
line invite.fixed f775fd	654	VCE^nFBP=[KZ^RPQCVVJQaJI:IIOwP[+`5XOQLR=T93\AFM[SaY;X.CK?I&P<d6I
line invite.fixed f98582	486	E`22bBO=F<RNKQTwW8LuY4RHFU=[3[OBGF5.JfYWqHJO\ZB9kYNT9GRLOeA]CK=U
line invite.fixed fbc52e	534	hKt@aH6bBC\`nkXd0dA3l?6WDY9>ToI2k>gNn^jCa4Gc#2HTfK9*'51Zwl%W1f)X
line invite.forward 2c78cf	395	lTPR#OSFW>gi<09vN=SeI0YZD>(?F^+^-D>RDWNicedc^YROP7?Iid7HU7j@-3X8
line invite.forward 2e28d1	452	_RJaIW<3,Tn.]C6S:Te^E0NLPGWTHOh_rV^9ObH2INYD]VOIPc>SKZM^UQ]G^J_#
line invite.forward 2fa39b	530	ROJSuLTC[SWiN@HHDqT^T\\UJ_UHBbWANOQK=WTWGT<EMBXEV\P@W7w`CDR@jLKI
line invite.forward 6031dc	443	QaMF,RW^ULWWVeZTFjR<fV@QFSPIwTDU_HAlC]KVN[Td4`QZN`MQT]HQ`gOIGWUQ
line invite.forward a5c758	468	I0ZCNRRNP?SM_X^;b`wPTLK:Y?T;/id=RVTUOAOZS@OMVGRVPXfLhWe@^]QDIab`
line invite.forward a686f0	386	AaVJ?\7RU[-[MUl`DIT<wFoa0FXIdfT\PJMEn-ABn3;D`7G7/WUA?VgtT]QAgZ?+
line invite.forward ba2fe2	524	>GGON[CI/QB`mTg;L3>SHowN?GfGYCN2hBVbN8Y<G;UKI>Pe=b\TbB;\Fqc=Tg<d
line invite.forward d2ad18	489	J1@FP#^HG7fHODpZCG6WKZRaEZGG;dXRSUMVofX?P1P=HEIPBFOP5R9@UKMV1EJS
line invite.forward d4d011	404	wRb;CKCr=EKLJGI]TjZ8RR7?UUjXWFI]QGVNbBVU\MJ,J@t1M_;L.J:A^MYk3L5O
line invite.forward f0bb0e	495	VFgPR,6B53OKU_ZSP_KG^QbwXXNWUOV=^;\PlQfH^T,];6\Ra:Er.E6[UX@\JeSO
line invite.forward f2d65c	391	8QgXdNaBl?PeRLUPw2QH-DZXM0EN^Nk`4Vi=4MACU^5OVQA:VKQRc%oOKZZ_BWGI
line invite.forward fbdec9	374	JAE8HIbJ3FwKX@r`:aCJ^<\MVLsK\;OjEC:>\WHG;#QZ`L5BkdY\MJ-Gd6l-]CNf
line invite.forward fcf3bb	710	I]S6KMIUIZM^[RYVOPFLVAHTTPGGwFO6P=GO7\F@QZUPMCQ`GT0LE<CUJPVDHZKI
line invite.invited 09cbd6	390	G;LjXIICW5UYgPYEGbJb=]RESR?rZ9w$Yi[QRMR.LMB3a^Qd7f^A[BMJdC+MCLG6
line invite.invited 0b7857	409	C#YKJ:*L^a::G:IHPdANDTtW\MM?`SUg6bQUNIcAA]mfQ\9R_9HFS6WH8`m_EOW@
line invite.invited 0e5615	555	KCBJJD+6NNHKEMwDCLFQVBS9;QU'PP6QcY[GQggFSUHK@CH_\XYOO*0VSG:YDQ<C
line invite.invited 1032dc	609	SIKRBUW`JEBOGO_QV`V:BLIVQiJ;LcKO=WMNMnQFYFHTOUFZHLALJGZIa2wQ9YKD
line invite.invited 108c6c	554	O8b]kSNMPVTXTHfR9LRXE*GSbRFQTOEX`OSMKMQ9a?DHDHQd]\]O#DJIS]5\S_7a
line invite.invited 1540f7	391	Q?;J9SAN`jM;NBeA,agA6SL?dtB2\PLlP_f>Vs#UBaP(?RUcCMRca@B`TM)@EmNB
line invite.invited 1b926e	315	`TYO)TLHMW2qM`w]Q&Xe>V\O/PYZu4Q2PS_<0jT=Z;9YkS\H$^Y'v>oi-WB/UBXO
line invite.invited 1da1d5	411	BTY`<BOIU?j>A<0NmIa^9siCTbB`kY`IGYFUrwTqSbZHTYBSLJf_S@Ve;/XFIOcQ
line invite.invited 23824a	412	aH_\PVvhoH[DY[fM5XLOAYF[Yf^.PH`<eXdgRYW*JMHW*+KwNVIWD,[BVe58Hv>A
line invite.invited 25026f	479	QHF7JYilfO89VNjVPedT=j7>cwPAIGBec\ghHr@:JM>KN?WVVPCXB<nNnA1=K\Xd
line invite.invited 26990a	414	D?\FN8TP)6Y2kq@eT\E<Tn=wXi<?6\LOc]DoPf`@D9DuD<PXbdD6BBBBaGPi3XIi
line invite.invited 2787bc	573	XBYK_VT^HElUG[YVNLG1KA=WO[77We6LKJjc]\VOJEHR#CGVZO9PWGTWaXLGGc;G
line invite.invited 2a446c	557	JJXGTJCi92bYM\VSNS^;:@JvAw9ENXERPNgjJh:MOaJ]MLVe_eDSC@LEXF9`3f_Z
line invite.invited 311727	393	HuOGOHQU?^^\HAFmMaK`n5@]MUNafDK+wOcc;Wc8r*HS&^VTHa]QR`Lrb[*XO]4O
line invite.invited 330a3f	394	/K=HLZZLKEH3J=EInPODAlB8^hO<&J;D4cFJfLAF^J0VFbP?Z8XI3Z<=wdhP-Y6M
line invite.invited 33320b	396	FtbcO+F;JiH/_qTFQ;IBCG]Q7R^UrkiOi?w4Y@B_DXDI_HX\3NaMc.EBi_F;e>1G
line invite.invited 35ed6c	648	YGSL]K?ObTTwnXiJGNLX[DILC`MTJW:6k=qQQG[7n*>\HJIXTW><LCFX^n@EUd>b
line invite.invited 398855	598	w7RAf?>H8CgQXHSfE@:/W5BEacKM8S:[I@b]M]JKgYOYHJA7]8FUeNF6jH[^V6[h
line invite.invited 3b3cd9	398	]#>EXPcaRMZAU4FYKQJE-F7=@hGOZ6G5SaRRKYX=:W\b9Z?AWYN>oA<W\OH]Y6FP
line invite.invited 3b447e	518	A%BZe]ZTO79_U3MY<KUFMk:.`3A?7#KR@eSUBYIRN1:]\EFlT]OnHEGOH^9euZ>P
line invite.invited 3b8c1b	388	\`3bQTJ'k_D8FX=LtCUK;[LTOwY_@;[lFbcMMHCd9neQj[b`ZEPdo6^?6<5/hFn?
line invite.invited 3d68ad	525	_Q]WZ+5M'A\h[NilP\ML]fS[,GKIQLARiT_mFr^=w8\kLVbT]eMP39CeT\EWIS9>
line invite.invited 40ddb7	346	S[BFBjRB/d2Y?iLgi1SXLPB$FCMAG:LYDRG;Q-_CZB.?P;Ue8GBd#`A/SL:aPhI.
line invite.invited 425407	463	YTVNf]icB:RY^ZS:MVBGmPHiI]5vFTBNYA_66[X7PLF.BYEwlXWIS6Q6ii<UH=LD
line invite.invited 4c6a0a	516	ZNE&<U@U;E5YUULZ>OFHX[>`5E:1U_UBnA^V_ea8Z9;J.0ewXDERQE<H[CD>Eg8]
line invite.invited 4efcee	411	S:cFQLWGQI<[f0SSGQgHWHNJaEBwTC`aWWgUDB=YTi8H:KW5FJ3NM9[TACGU<MNC
line invite.invited 51e098	545	WAR_OJ?EEFWYZVPV5_No_@IO1FKESIKRLB[][ea<ME?VUFdX\MCW_ELUW^LV<Y#]
line invite.invited 525a1a	587	]6?/FGKST>EMbBX\GiBbPNNY>WWHAJGFYXTiSdX9KNI\IEMw`[TK=/5GO\Z_NPJM
line invite.invited 5bb5c3	725	=DFGTUU\L>I1CC^UWbLBDQ>H[wG>JZHRJNKYWZNLSCBO;>FR<F?\DBML[HIDJ_MO
line invite.invited 619c3d	504	5:A3NTVYwZQ=MTZ9@LdFB\TQ[j[SQJ]dI=mET^:S=_0N\a\nNEEL:StZOE;SVM`B
line invite.invited 626b62	443	EXDN3^;@a<mEU_bo0LOMPSJZ?SZ<HOKJPbSJ]IRJc.EIJQCdB1M70V\CKXQi[wUP
line invite.invited 6fe2cd	400	GFK3_CO<7Pi^ZI3TM:1j06wDG^ePY-bYN]7:(gBU_R8hPb`eUXKeAFiqMHqhQCd_
line invite.invited 729951	498	ZW7@OeP/Uk^;OQD8aTPPQG\5FaSwlESZV[CC[6OUSX_EhQL@.BV``P^f:;kQbLV3
line invite.invited 7fc0e0	494	lQS;U>K%POVCXWOBKHHZY[S5b8JQRZITtUdCQ=RVNgDMaI`FYwFOQ1fcqoRfMS9C
line invite.invited 85e1cf	526	OK7E>Z]aF9MJF.pMYch<JW5wWNG@@W7d8ZZcWc)G/U8SZ73S:5=w>AY8jEGD>_YI
line invite.invited 9cb27d	430	lHYALE#4J2l<GMEaZZNg^=?U5I:RZ_7>UC:N3`MNMSKq8e`?uZ?T[>j0DV=MW\F[
line invite.invited a07873	510	FNJROU`pJ;C;PTrYEWDAgGK_Kl@;OZ[EMHiSkS`DU?bV()Ia?cRTF\H:WL<FQweX
line invite.invited a3edfb	381	]?1SjRIXRF;9Ok`CNLp<MY@R?PB??F<9ol_UUwEL<;*L&[UaTNCGGEZNaH53MsZS
line invite.invited abe96a	531	XGTQLNCJW[WMTUX;<>X>SMD@'=T+YOu2whUC[HW4]/8DY(PcEjT9PMH:NZ?JMgGZ
line invite.invited acda2a	451	M`RSQC;JMMAHC/2MX95t.Scj:?VZ`;PG(X&G3G=XDMCLUw=9eKHFFFhF/>IYTA`k
line invite.invited bd8f67	489	RcH9F]+>#8SCKJDY_YHK;:<QUE)LPbL]M7@[WS\9OKMa@OYPG;:LD<SF`EUM<4>O
line invite.invited c0e21e	355	J9]Z]N-Ini;i`HP98STKWaUC8=WfVkcWsfwf>C\]vFNTUCBmPil&`.aOc864g`<T
line invite.invited ceda20	455	uNCMkRE@GR<0Nw[U]LAs=OUCA_:Zc8L^LFUJROQvRKC=WSSXQcKYX^QT7EROPH?D
line invite.invited d2e1a8	512	^I^2fPET;.OrMIgSTaA7OOAXCw99TW1BFAQObQTCe;4PP(<gLJRBBS9WYac_JS=C
line invite.invited e08b46	378	mRaFWX5@=2Te];_h>h9Od6LJ2[0<Sc<9gHJ9eEo=v@AHJV0TVSJJGI<Ccw?t>WDk
line invite.invited eabf2d	410	I;e,O78]VXPO\5Pj4P-A[a/;WGS#2T?n9>Jh;Z(3PNZefUDN^R<^e(lK]F:BUEr[
line invite.invited f027a1	405	?YEbINgbD:KHB?fI:VcRPG?gOo6IBb,WClvYpdL)A4dQDACfQ@FIYw:>JPR;F^Ie
line invite.invited f96b2b	646	j;I:S@LV8O^LO_SV@ESL^=SQ=OE[<VYEWM[XYYO:Y2;[UG_wPG^BZBGaDRPCRe.[
line invite.reminder 16f34b	404	CHQZnY^?PKDHscP?g.l@5URBW:eNXJ\>gH_:DX\MiOA(dQpYH`uFr*dpH]UOwlA5
line invite.reminder 31c96d	452	P*DEXwHUTeBNHoMfXEHK55UD>^NJdHPDcKdJbS[qYQJRD=^q3kb:cCXh`_>`7`V^
line invite.reminder 69d4eb	409	MUU/Z5SEC[UhGRIE0m=7<L@FM\pfsfT1Q?pT^@JhJ8bSMTNHHP>#YGR^VE4cARQT
line invite.reminder 6b1662	521	V:_BEb_KfE3KdewZC@NUSFIZM@JNVjLCmX<Sl`N9uLAY=Kc^GD5[QBdL^IEMBiOQ
line invite.reminder 71c3e0	573	M)BEaT[:AcNAWlQ]Yd4^XP`>Z[V=HU4IgLXEG[CFeP+YUVwBRhOL`5^MEb9WVODW
line invite.reminder 7c30f3	566	7CLWSA=@1OWJSmWYIUFGaAIH4m<3Fe?KFOZdkwK8UPDGEFb[FB?GI3KAVS]JGdbF
line invite.reminder 9f3f5c	436	^3?PeY[,NAd3bd`L\RRNFCMH[WM`UXRWR^[Yf]fHK]#ICLrS:RMKSXcuZR=EXj9F
line invite.reminder b8e95f	509	`9QEWO,HJ:bgZ`dKQ[CD\CJKKKMNeKN[w5U=g[Z9gJ7WK=dOZ[AFP<?MNg:g7_1R
line invite.reminder d283e7	501	[JiDsQ/#K4TZWlIY<JU;e-VVG>H:Zk1AWMFW>V^@YM,VHOZ_[eJ;V>Fi<\@T?aXO
line invite.reminder f3f411	377	>T6wdaK:ra07K__HKad^=KmD^OZpP#O=XkY4@@ALJ=C9VMqW6BdFUiAL>G<2CPB?
line invite.reminder fd40e4	563	[Ff?SKL)PKBD\cYT/S;LbNRNE=GAtjE=^AgQk_L:n6<S2=XeN\F0@1?OdUASAd#G
line not.alert 01a9fe	540	GWVP_WAHb]NFKFdL@KYU[ZkcG[WJLNw3[DvT^Pc1T>EP==J[FORJY.OB[QJFYbDI
line not.alert 021d73	459	XeUR=RUIW^6EfQQ=J6UX@dVC>YVkYOwBTMbSq2W`AEg6b9J\WPZ;]=YQH]K:OENE
line not.alert 0c4f95	442	[LV]eTJPWqK6YhaJDKYXD5eG77^oiFY>kU^GIKYEmBPRYN]DLwj0V]\C_m2HaTU;
line not.alert 0df047	571	PWW[PIDA\wMaVPFGFER^R;j1:\hZW\Q7^bf?TNQXS6DJDT1[IYG)bBj[_H;AWRNC
line not.alert 37c236	374	R[E`IIR8CXJ>KYS<Z/hUCSX?N.ocwFcJOTB49DHWC@[Fe)qR7PfVBhi\@kMSOhQ9
line not.alert 4fe027	553	C_Mq]XJBMYXVgLYL[?FYNMYALDPcROJLKb[Kw:RMSVa@OPFNLSKBMBZfAH=<EOGS
line not.alert 59e495	461	MdFIKP@DAC8h)SBO^HTD\LUX8f8DJYIKTBTnFEP;KW]F-eYZ:=QblWFw?@[iCiV`
line not.alert 5ace5e	476	&WB[^VUP[w7<ZIXBDUZ`JPR=M6[FIT`*_iV93YJ7a7>FfFLY9IVJcf[fC^`OXXLg
line not.alert 69a5ce	433	FKVL]wB[NNVdcbo7-;eoSEU9:KLN^BSAjrW@NZM740<N`CcbBTI2b?PhcZQEjf.U
line not.alert 768935	452	Fw=DI`YLNW=IhRS@5R]R[R_F4K\ShXZ2Kd]F>TFRHBJ:?U`KX[QFAGd_U2OHDTNS
line not.alert 80dd2c	670	BGFMOOXT[W=PWW^7IIZVHLIGX#hSZJY?VZLTNHM;`HGPdLMSNXVIQTGO?NNT`R8E
line not.alert 833850	438	eMRJOA.FGDLujj_H=Z9mh.J]JA:KOSe@WCgpXaU#LH+XAW`XYLHXWFhS>lVDBA0L
line not.alert 8f8165	561	(@<?wJFGTQLbEHLFY:DK^LDM^AXPU;RY=SLHA\?Kd13cbfUNZBMdgQONJLOJhJQS
line not.alert 93e1a8	437	:HfB\OTBFKa#l8`aNB;eS9RTJCE9MDiMLAFIV?3Fh5KOUX]Fn7];rT29Q:]QVW2G
line not.alert 9685d2	609	Gb>fDnSCWaS]TJbB*2`OQJZ;:LU_w;bNWO\GNJaOTBMPVOGP@XH0J]OtK]DAPV6R
line not.alert bcb3b7	535	=^LO[_MNL_F`aho??I[XL[`EJ@PY`J\.Qba@HPC6QEHMN=QWFc]Sw:nV/jJ>]ZO=
line not.alert bfe4c2	599	'B8t[`W?cIGXpBhE79Pll]a@RPUfTD`PWca:;P]=];EQtANhBdc2PYweYQdA^iH?
line not.alert c7b186	398	I[U^?ng=LqbUUM[7\<MWqF\H>_uUk0P+QKU:sBeT`R=GKde]D@HAgOkw];&D^NS*
line not.alert c7cd1b	395	UK3LgLEDfWS=Gwo>\AHPZd\<FW`RPSPVUW:=M[9aCb`@TRD]GQSWCXXO4N>LdmN@
line not.alert ca783d	390	eoO6NMCC-IEV=X\;jfU5[#h;)m<YoF^NX@1]@?VtLd/HHlA8HN7n>6J[W<`[AR`Y
line not.alert d5cf9f	511	;fNVW[q)_b;>H\O/CNZ^8hUIICZa[VkA\^UA+GY@HBG=wJCQDdSBIXOWBXZ9ZVFJ
line not.alert f35d7d	383	C\,eOvZXNOJdbSnWAE`I$K\<D;MsZ/X4tgEKG?Z>FA#D;SG^XVRdW9AV]fQKFHL2
line not.alert f4169f	782	C^:[MIM6SULFZIGBX:QY<RUH9G\\gGXFYR]AXCUNL[Z=[PNNBPKNwN[KHLJDMF_J
line not.cold 01f655	517	TeASWLUGI\Q=PEZQYA]OQQK<<:@UQCKVDTL*6LGLKBwONCIR5>ZPNF=^VM<MLE2m
line not.cold 04300e	489	DoHM_rwLXPGU?Jf`8EcEORM\HJXRK<NT>XTSSXeKHKSaDK<QAFNUc2P[HX'@If81
line not.cold 291585	332	o?=F.g;G*clkXR4;>7[hf@NL8%VDjE[2X?SZLQa:T2J2Z8bw\ii8X3cJQW*^T]8)
line not.cold 2a6222	477	`OPI?HNI0CZjEiMb_T:HjDOO?_=O`KGWSIRBjFhGH>ND4<=[TBJ4DcDVC@?N#KQ4
line not.cold 2b97a8	533	D_RKw;HKkDFYUO<VIV8Vi`XKK,FpK=j?V@dZEaUYsABGTa[4RY=>P`GUEgMYkYKL
line not.cold 321594	421	WYLKwL#AN^P@`IM.B?MH\KZD,>PlDT[MO92Uo8PSXIYBPNfPLjTJ_j@j<URVQ^\M
line not.cold 3ebec2	487	CDRWX[Q>bc=cfYTJ5GZbUToL`3dFFFQ<B\ZOPNMDb:DF_HbFEwYKbR:YB_GT`LFj
line not.cold 4b9028	570	02-bSbl6PN7Jaqd3=BaOFO^8#6Y_LBX<_`mE?Fa8]<B,FB:_HP\]`Hc\Pi?=V\&;
line not.cold 4c7042	431	BW4ZjgY4`iIWPVOTJ:K]S_sI#Jwi[Ul@bMK-HG_G[,16d-T_3i^GsSMb[S;crgAN
line not.cold 4dc4ec	658	FO=iZkHFwZLTff]>58[eSaW>ABidX@hBTi[3P2m,]E.:oI[U@Sa8_Lao9ZEFYL48
line not.cold 57f403	644	EX>[AZDFL\9QnW[HWJ[RaBPG<BLR`IQ7]RBJ#;QVJHg=TQWMAV\MIb^f9^HJMQ?Q
line not.cold 5a7f17	340	8L*@m`J>BO/S=AwU2fUNU:KN/LX(YYN#gVbVkec0c=CBj<II;_I?c7YMsEJAKI%E
line not.cold 665d07	494	OLRlR[RJ_RLNbQZE?W@`WRdP=<YwkQu5LVV_L@p>Q4E=_P_ZNkb?]gbKCk;EZQ8E
line not.cold 6d3ecf	499	Zn3Z]UbHZi;3^^UKRAd^BSr)#<fZ^4];MpJKC>^;]@KAaTUb8OT6Zp]W@jG'lUJ3
line not.cold 89b006	540	L^OUKl[OrjEIVlR4L@YV;\S-9@Mbw5WAUkf;B7KNP=-@cOMP:fS5Zgjj2V>Ce^H5
line not.cold 8c81fb	370	>11TUpQslaV<pFGOVQ\YV;R8WpbRaTR0McW5ZZRg#=G7S8Dl3BQUXH\ZOT3JXNIE
line not.cold 93ec41	378	8TIGPs^<ph9S_hXJF1hpZ]\G5WnZYPeLrHM;OCcCUeA2e9EfVjJIX[fW8RM=]w1F
line not.cold a1b67c	598	GRYWG[ce]ECEi\eW8OeTPwSLIVFKTdSBLZSOZJ+2MAGY`P?WW?O-WTK?]eH7DYD\
line not.cold a1fb50	406	?>Ip1mvk`\7ViRv?HkwCCQXb@JIYeRi=K\ZI`Ll8G;P2M>RlCeZ`KXb?SQ@3BsdI
line not.cold a7a017	508	?FLbtaGQfPAFeEK>^KEFB_D6O6ALX%cIwEiB?Dl[K7FFvQV\8XdM_NKZScN[d]KF
line not.cold b22a73	398	7HSabpB0ljJZSsQ953Nm`LcI:0hj_?jPbk?683_VU98;lI^STaX/mYwi7r9Xq`-D
line not.cold b5e452	532	Vn2`ZNTCwYXDmLXN^9F^;HU7VJQZOKf;KaS2l2LPIP]Gl]F_NTQ;NXZi^S28]]IA
line not.cold bb6f4f	489	J`F[KLd_F[I[YMXAWJWwDaX7PL]Qh>bNVXRTXE[;S];OKGKQ=[dTFbIODSKDUT<M
line not.cold c82d1f	490	DRNgPEk6[NVS]NRM:L_LdGVDFSV_UPE/SB\REZQDg9`=@NebNQ`#a@?WJS@FOZ4c
line not.cold d4c9d5	578	LYJS`SE5ZlNeZME)@FFjROeMJEeT>VVRcZ?<7GKZe?AK]P[HJVR<[TG`3w?[]VRK
line not.cold e51b05	505	>P:Qb[PCa;N_d_HQ]MJPAQiUH=Pn^.SR_]JI#?WAC<;SK?NXP_IPKTZPF^:ZJHHN
line not.cold f33462	368	T7W[\J<3PNB^GQH?=S]I/]Fm4>I*Z[V7^%YVENk>w)\\OXV?aaG9RA@AMT<HfB&R
line not.cold f4a877	414	9PLE@VK>6RG>K7UIRH`TFwdUB===LF^LcEK4OBH5VCGT9G<vV=8E:2DYhRMD8m7^
line not.cold f817d3	365	J5>f]h#6T0BZU`e5r4Gcj`SN\6Bp?=t3KfFRLOOL_;(FeRNZ;\:DbvFI=YZXT`?A
line not.employer 10f6d9	478	5w_eZ`KCb_GLCKO:I?cM:^eQ33bJOWa0lhX:GE`LZ2[NU=WCB\j2gJ[@1i<P[QEJ
line not.employer 1167a8	533	,/H\aKO8]H<VOO<S[E]bBmp7[FVwJ<sQHT<26[6<kI7ekbcO-]LRWQue@VcRuRM5
line not.employer 14b597	276	@qZ2kQU@AK_-iN]G>,Xc`o[.fM?VnYp:KsvF\1J<O.[hJZi/JIZGiwh8Y`#RU;(9
line not.employer 1cfa9f	598	8O?WXaUM>YKMUvTHOJH`[9FD5>MEV>_EfC_M\KZ#\:UXBFUKUFXQY1TMHZQVTmFI
line not.employer 222ecd	608	@E@^oVqG9P;;WpW6Y9L\ND_1KK]UbTaLX`]_H#aGTA?RaSa`9cW?qEZeCoP=WbBC
line not.employer 2942db	462	Qo6e_wl;Ym6QslP;9.WjZHuDZ7qdn7SJeIfI20BEmI.AdHYLAYu9>PU_8YH>Zi@H
line not.employer 304caa	483	b5RRSE[[/URu[<H=4RCPRVNNHd?.sQm9TYV_O<SVZ7MYgIDVFO?F]Q=NXMwMGDe9
line not.employer 34df99	356	Ld6tGVV@t[@KnBV775fhaX]W>RfsVXf>XdZ@c(fERAB0LUPHCB_RMjmlLl??gwE=
line not.employer 34f5b6	487	Eb,ak\i]VO*M^]qX41rY4g\L,>_u_LTEcfUCNJfBO?@5W=R\?f\NVde]YJ#JZh4:
line not.employer 35677f	488	AAHhH[KUjNBE=\U54@aj(aZD;NaZFGM5_^=8=>i,D@C;Z4HKDloJPjTKNKG#`VR8
line not.employer 4b8f80	567	dPOGRRFAFKC?8YDfwKO[oHUFKCP^[JLhHCEN`?MTOcB[3JPC>G7ZCR<OG<H^M=G^
line not.employer 575b67	312	3#`[9=W4?H,CLOM:aUKUNc02a=WKwhV<b,QKa*dYL^=N,2<bP@g]>QfEc`(WKTDS
line not.employer 5787b6	349	Ti5RSGfCWF31pMrQ<@NR[XY0:bMQY6w4GDZNJTF^Q.FOmJ6YSOYGIXln8TPh^J5I
line not.employer 67531a	366	akbG&6H6R\PBC@5+O/_?GB:>\jcDL]/DIh^SW_AO8CIC^KBC5MBKURwWeB4'\7XD
line not.employer 6a24f6	677	@a=T>JRBOJR?KQI@[AEOB>Z<QMVOXOw<@JVGR>FNYI@EZV_LLNMGvO^KIR4@AP[?
line not.employer 6ea468	448	R?>^vFFC\@:ZNC7Ticcg2hw@gBAPVEbX`MVXTZNPqnDh\fcAYlWRUFLZ=XQJ[?kL
line not.employer 723271	542	?pCIOwT=SsMP^MPG\AjWI^VKA*S^K@AOsQX3VHaQjUCA8;\H&H^ZLoa\]_9CYfIF
line not.employer 88ffbb	536	T?f9S28O>?UaEVw18u)AUHQN8]&;@]3YXKZ?9YL@kG<Z=TXTZ[BN:G\>JL]XTTGO
line not.employer 8e7085	545	O@LKw<TWa_9MTZA:G?SbL]^:ST^RL>G]eQGSEULTbUJPAe7Y<Z\SIL`KGaOH_`AG
line not.employer 8e868b	496	?NEM>ORZEY[gH8p7PDMFN[Sn;7PGXQN96PV@RCUH#[WRENijNLUR?dFOEFA_Qf+2
line not.employer 93062d	452	>Q5QLMwCSK@E_a>?QHab3OJNJ6cBRC`NTLHVF4r]V+OFSjEC5Rs`eQaKBO<4YbMJ
line not.employer 98726f	564	OK3gkL]1wi4BTTWFE1JMBUZNZafmdZQ:Wi]8B<N2J\+1_LQUKRi+d3`Z6P/PRi:W
line not.employer a30590	608	=];WeWtIsu:X^c`A:#O^3Me9L3ki[=dAYieACHY:U;@Ea6QY?WdDjWbN?S9BeW'4
line not.employer a8dc7b	393	MLI0WLMEad__M^VJ/KGLPcfLJBXK[aR'^dTUc=jbQ4_@CTeY=^c,DgBs_M#JZiMI
line not.employer b3f51b	494	Lb3UaROKZG3VV]W<C4Vh0Op,VDwsVIb5k]d>>GbOG7=Q_WRV9aRGbuv^IjQ<jWA5
line not.employer b5b62b	443	VUcX->MCRPIIj[>AIC=YF-\ECbaah^N5\CwEh4K\V7PIl^QZKW`&X*GKNg4KDOc_
line not.employer b87a04	468	5bFkFqPTfg6JgF>6M4]f0VgJL.ePQ4bDThb5:D<QWNBONq_i;b`JrU`_;SAFps:#
line not.employer cb9ec0	477	@WB\oGdCVJ;TOfF4THn^HdF@K=JW[IV4i@n@>9@HN0M9`?cXJfR@qwNDBYBARh;N
line not.employer d23c51	639	EZCVVRe2sbH8_YP:U:`LAPJOOGwTX>nBYcO7GAZaJHG5aUYC;aZDpS[bB]QHdR78
line not.employer d578f9	495	YPaWcV1(UXNbC\YRJ[WBXUP_P16fgDoP@SWMCwMRaZ8[Y^GDr<OCrRG5JIF`l6oX
line not.employer dd1498	527	-ZCvN`\HJD8AREGD>#c@ZSOLJZeKKI6AGlXIF=bHQEVA^QUF^QBKRJdLEUZMBSAE
line not.employer e07e3d	441	XGG]MWkKka]c;NVJ7UO=:[^S_Mdc9oX@SBbZPP;K[Y@U?bI]ULVKY;_O_RN=H7ew
line not.employer e5aaac	483	R2XS6/[V\Y]FUP:q=`9KfS8RTJKFNSN.N-=F6WMbGGVwmQQ<T=KNCfJFXIRQO:JK
line not.employer e72a0d	755	IVN`g]]JUUKINWRDOETGBRdGFJPYKUWCMaYKN<SAKJF?JPGYBe\=OG\]KPI6SwID
line not.employer f00b3f	479	b\]X_J:TOIM8RYFPNSLQMJHQbLMgjO_\WVPG_Q`3aMH[RLH_GZlKw9fWSOSXnVUY
line not.employer fcf858	396	YhVKbZB'>>o;[8pLU>iR2?9NKYDM^a99G[oD[AH7G)V#tUMS1YwDeTjsYYhT$ZPA
line not.employer fe18a8	382	QT6ew@HMIAEOLC\_TT]X]eP-k_GT.L9c2UPTE<XIs]$?W^ZFuRFt3G-eiJTRS_IU
line not.entry 04bc13	618	BSC^UcwLScCV^`S\,8Y[DaQH4DcAPQg=l`YIQAQVW3@8j2\KJUXEPY^KUaANbg7E
line not.entry 0e22b9	378	?*>OoMk#GTD=aR_NJD[_r;gKJ6btJ5fJk]^6OL]9LFIVp\mG?E=4OG\F5I95ZiKR
line not.entry 1323ed	448	FYI\l^R#j`<WcTT@'B]`<QnBNCe]\Bf3ciF)-2QAZ0JBdZRS4X^=_ibQ+dF>kb.N
line not.entry 1b65dc	620	GQ>UN`fQ[]O#TW\4LB[`ET\GZGiVeGo@WRSC@F@OO9Q,OcTTUYkHW\Tc?\;JOVA>
line not.entry 4012ae	446	FO7dEfd8WTNC^^SE^5U_A`M=:)PJVIhTgZQ;]IBJT?GVuJtV8wl:a2cc@hF,dZNV
line not.entry 4b1d0c	625	CJ[T\HCQUVGYwnOAGGVKHLaQI@Pc]Dc@\LWWH?a,iKSKf=KFUOSMlJNdXk?O]SIJ
line not.entry 50a48f	537	J]>]bS^DUeG'crR+B2Tg6`t8T6Wda7_AwkM3;<TRMRB.i3ZY1GqR_VefKLK-^d>7
line not.entry 6eab1a	622	?QDYMTEHRZ?9WkE<A8V^EVb9DAg[dJg:dw]3@ETGKL?JrLgQ0O\LeXTeAUG8WX<A
line not.entry a10839	531	JcFPO\bDojF?cUM7RETPE][@N7[U`-eWJbF8.GFJa@I>[[@IJFRNQfFb#_L>R_UP
line not.entry b3f47d	584	87M^NYh,Nr=O\WR4=;_jF_UPE.wbX2i?Y[S?D9\IM79<_HV>LU[7\[_a:N3E[TCD
line not.entry be78aa	432	[J@EY:RP]SMSZJaJ@=.MFIAZ:Q@cgFeGwOj[8]V?PEN.hH9Ik^E9WPMaDPU@lw9R
line not.entry d06d1a	381	d7:U^]6]Q[kYokfE[JaQV\fH`XeEYU_L9X`JR\[5Z?N[NLVZ1MJW;HA?Nf;#FdBW
line not.entry f593bc	668	;Q?fGbr>b]><b_Z1==ce=g[.B9RN`D[DTpT9>?KJIJ@0f9fS>s^6wAWP>s=0hi@C
line not.entry f971b2	516	,?#ga^g=[hQQVT5<&=Xn6YZS96YSV<^;kTo)8PE:S?5:h\QnQb]DlI_[S`6@ZUIC
line not.entry fd8c7a	564	B^C^cYR8MZMV]OKEZ;ej1QeHU7ZUXOlFXJTB,Vc;KFFDS@MYF\USiXE\Xw:NF^RQ
line not.event 2395b8	549	XZ;OS@NN]kGNEI@FF5lMQf\JSEggSPX.SWXBQ<X]KHN=W\UGRQ>VcPBYDSS#rV`9
line not.event 2a32f8	509	LcLCS^TDZC>KM`[+HW[IMOeFG)WeTUaFTOPHKBBXDF5AEVwX?PMIW6_JJJIRJ^\?
line not.event 41038d	442	9YDCge@OKSF:h`VFBPwUeOZ8=;OESMlMUTX@?6fB:88XNV]e19q*_\]``UGH8iKk
line not.event 6145c9	397	I)a3fa<SSVVfr@CMaCVGKi_YY=Xr9?kJf7hsEYcwggCEMX\PDE=Q_i?_5oHPo4SL
line not.event 690d98	384	BnPQUEJRU5]T5^@uQ]NL9ahJU_FwCMIdKk<cPMUOVRSdP`hdcOLW[=JFK^tME.\f
line not.event 73544a	419	YZPLpJ7I2La\bWZ(KkV]S\PjAhNIiGND^_PXiHMLwUQHQIKUM_?ZS6bE;S[^_NPW
line not.event 772771	469	\EhVeSMEKLePCZZXm?JwXl]]U9SA<4GQ[I:H;JZ;T[4UwTZG]s3_eWSJ,QcGlYNJ
line not.event 8af43f	526	Gb#YREO@nKZAUNMJMRkdOPKLNPBG^JND?BFNT>HVOYbXVMRHD[NjSMEQSGSMhHUT
line not.event 8b075a	552	@:Gw]XDCXnELCXLBK@`W?XkITBeSu7CM@C\G$TTFD<>;lN\EIQOSWCEWAYKLPS=3
line not.event 9ebcd4	581	D;VNUc^?f`8H_N\5D>^ZHwMP:IdRRLU<ZicCHHO8WMH@SIOf9QeAH:XXK^SRVN=B
line not.event ae04fe	378	I-?2qA35N9MT#C=YjOe^XKRhKkQ[iJnjHTJO>Y>sO^<QnQvBVJYYCFP5+OTDGEIt
line not.event c07c41	447	VWDiTTA-bLXVZU9`fDF[DLkGN=S`MJCJD`LPGL\HbDMNmLU`PSRXwLZY`dH9[\YZ
line not.event c6229d	350	PaJHj:WHGM*`G6Bcr-ta6NaVTXvOIH`bHPGNUmM\;@MB[[R1K`dH?C;L6T4RwJ;U
line not.event ca9082	479	I^GewIFB]n7bNBKBU@M]DqaL_FPdEUqVcEVA>\HEEiFEVomWBWYaqKSOMhS[iKG_
line not.event cc22c3	330	<+wCk8*EfKH_jg\W+ET>CMJngo8DHCOa2(N&cbU3iP-jJNKE@dODVFTPU_G[FYBa
line not.event d1d57e	471	O^VITVVcO<;DCZVPHwmOEACQwXQ@=B>g8FOhW^I9GcKM;YK_U=7OKTN6`H6OVdX<
line not.event f3eb68	502	].K=L\FF/?QPbFDL3wFHc0@ETQEBSLc.f;AHYQPVD92PEA]DXIKLWW=5EOWXKPg^
line not.event f5ced4	461	Z7Y\TETaL5`eFWT8NL6CR1HQOTe=a4XNN<ac_XnF\I[wME\Y_@=MTSJ=l@]U5cJh
line not.event f7070c	450	[_NcsE11iKP,QKSNGH\U<dTEV5:c;;jerrW#@7Z?\P89f/_N5eZSN]d\UoN5sOEE
line not.event facb30	483	@YMIWfT;OQDTN`c8Q3WSN;XQ]?^a]?OIG]KB9>DH17ITUR<C<Bch>T`@#Ie1CCc@
line not.media 10d9f2	385	7S,U^\k>YACNj\]4BVRS<OwgT;gY[QjQkadV(]e@kKDA6CLWDWmBf@ZW<RRPSe:J
line not.media 208961	622	RAISwBMCMNQTU^PTBT@\N<H>I[_CMCTKNMM]MTLXjELO5_GRLWX;U>ZM[^DYNPTN
line not.media 3e4a4b	435	HY>_]gf<u^EHMO\/E:@OLhw@L6VqZ?u<b_c3'1F6P?P<bPkh;dTMjudg>NQ7a]_8
line not.media 537b51	373	S=aYM=Ip_<\QLO7T[L1FZPW@UgFKddkHfD@Mf9aEgZA3M[SZwDGI;cU_[[EvOJ>S
line not.media 547548	501	)iFcmeo'cpBTR]aJ72\gAhq9Z>^NRE]Cf]t:`6T6Z<0Bw@[bJXhGuKkaIw'9aNEQ
line not.media 5be570	526	UD]<ZAFTXYEHkWcVZ6\Ecf@YTCA@=ONCNIU=LDB#mNEM9BYYC\TYKN9]e^G2W^A2
line not.media 682372	447	-B;WVZSMw_CIeS<6>6Ig\cQ,JOfMP@dDKWm3IE`>^>;9l8eTFZf;hA\v=^;h[Y>=
line not.media 7e1156	625	PVCDPY[#>OCTgTQDJMPUIGW>9I_IcI^IVfTQSJ[9DJ7:aIG@WeS0]Sbk?W>KSPCM
line not.media 82a220	464	<Q>^g\wL`X4>Rl_97>Lf1gODA;a`S1_AU^V)G?c?QTW+b>kW.^Z>[WMBG_7SWT@;
line not.media cc034f	489	SPCVcZR2dW1,wr_$?=hi4aNRAYlmL0a5UhL01$O+[<5=^LcaA\l5ffeb:f:GbVK/
line not.media d28f45	510	]PVlNJN9OI\=HM[;LJMP_BIUh[QJaV31TQwRf7oaMRkB9VSE\I[;SLeKTFA;a\>Y
line not.media dd55a0	464	DNPIS8IUQQa<Hc[GPbQVKbOIkBY]IiSIw]WJMmM6G@ONDRUVPoPFbN>fwT7^?e.o
line not.media e242b1	591	FOT``jXBihAEctjGK<e^OYp-:F]eZKw4phe=N?_=a4L7j>N]\Yi'tQZ_>]2E]bI6
line not.media e3887c	462	SWFjeZjFOh?HaqN4B?]gEYREABDNp?g1LThR+6X]MX?9aLS;OPoXNLgXNiM>S>Z#
line not.media ff1126	504	MrKJYPeBebO(?DLOiMVL:<v#eTNgv/Y?NUe9;B49?N\7j_FK3UM7QFNKGRZk]eV?
line not.official 0195a6	380	=j(Qc\UMds4FwkkHFIejBck@bE]jI<dc^]ZB9<[8FEP4hI``-adAe[LVXe@9a[3E
line not.official 0a55f9	491	:]B][WnDnfg^RC=,E=QHDdn:<1nvc1c@TpJZ1'PSGNEGc>O45ewMaET]CjO5eZ(@
line not.official 0c6ad3	541	U:]:BHWw3-[mRKK`CmATb57CR[D)=m;QKE>iSZ_R?EK\M=WP]K5\B<CLpDUD:XRN
line not.official 0ed07a	593	AY;ZWOH9MVFNSYPQ<Bc^S][QFGYaGQWEQ\GO?EdB;4@DF9SQ@VRC`dIwMD48gSSE
line not.official 10c9c4	625	@J>ewOc:WQZO_]GJNKOfJdVFF:XSX>_DmLQC3@B;`F1I`;lbTXKUpKN]Od?=MPST
line not.official 1d7a56	494	9VB[TIJUT>>QI]J>RIdSJ?T?^BVw]D]\JRTDLO/RGLRR\Zb9JOYXc]MS<SYDYgKA
line not.official 1f00db	498	S66aYcg6mn9RRc=G5@^o<QR9=&i[g'_<b_SHP-u(\<O:U3NQHZ_FkRWF;wH5g`KE
line not.official 21c871	430	A9AQhLa,V_8BPEhQFiYf;PLJ<BFL;oDElWpQY;ZMX4EZE.Y^Kab1SFKHlH#WXV>T
line not.official 2761b2	395	<`I`3pRffVmAMNB>PCcS=_2HC?cOHKTALQTU`;8qRPhd8UE_@B[C]8G60#IHVI\4
line not.official 27e4df	675	:dFbOehBcbMFPPK;]3_]?g^5KF^VCDfD^[Z@>#GYLOI;gO\O/DQAQVNc=WO6YfKC
line not.official 28abd2	593	8c?UJ\\.fR)KrQ[#`5\bASqU.0__Y0^;X`WM;3S7I;H1c@gN7on6hWSm+fBGpV,J
line not.official 2a4d77	625	<MGZJ^eL^V<RjkX7=BRsS[Q>GKia[Ce#UR[G@OK_H4F7dGYU0`dEXPki@UP>dFH7
line not.official 33bd30	547	6=Vo^]H<In<;c^cB<9WU<LuH#VfTKT[,ie^GKAq=dhe@QBXNZb^*b5NdMh(6PX#Q
line not.official 3ef4e1	625	6`P^N_RFl`@<\[E@[=jb;XRD03T`ERa^nu[-8<S1Q=.=hMvbBT^0nU_dQX@#[MCA
line not.official 44a301	629	;W@adkiB\VDKjV\2[F_g@tw<`1kZ[>gGSfF55JD5HVC,MXNc:``T]U_I:YK5\v<)
line not.official 59a209	505	Vw6DZh^GRkB>Xc@MeIac>^dNN;ehZ1I?b^RO@8NCKiE@ASSP7WNUGWcf>SUGXKU8
line not.official 763e79	607	?w7`YAP8ie0IZZIC@EZ\/fl1R9icgEoLdXN>@'WJDAF2sXl\=Ia6v>^k@XJ,b]P*
line not.official 799fba	656	KVDOb`j5[V44l]?3EBUO6\];W,bejAk9cW^Q2<ET7:K=f\bC>`c^YNb`2b9;wSG;
line not.official 853526	489	6Y/^bQvGgT-6XUYJ@KaX[]p-=:wqM@]Bdut<U;[?vG=-F5`c1\k>u]XdAW(EN\9E
line not.official 89061c	617	FX)GXNK9NnGE_NLAHDZMHLHHAFVZWEmJjcV6JAO@HKDDbS[HK]LZXRT`LgWBwTF=
line not.official 9bfbab	494	UBg@U:9JA.O^A5C]=^9N^/6TI^#?$SM[I?NiP]KPaNCkHTIK\UC=>EP3O]`[=FYY
line not.official a46ea2	482	4J=fiUU<ko-4b[TCF-uf:CVCH=jYk<YDww`8I,`TT7A>[;l^(XJ=WBhaHSL8[H:G
line not.official a60b6f	418	GYeUU\X>M]\<CXS.g-EI&ADVEWw_`P</mWS\B:J\NXLA7NM=XCK*f*NTNa7UPgMZ
line not.official a62039	605	1w_T9Go^NRRWFI\?WWS:\`BH-IKDMA_FCEGL??NWL<UWH2AB?<HQ<_QDQGL3R@BS
line not.official bc8297	653	6GI]hfl3V`DMtlS;K0`YFWTKV>a_W5kQkfR.49UBUN=5j@WAFZi7wKb^?\8BkN<9
line not.official c59ef2	700	]AQ0_PE-OFWH`O>NB?AwROVSMMMN`HS6mA_CIXl;lL+7QN]YT]L=RH[WVa@dOQEX
line not.official c95b83	620	OeAbDZc6h]VNQnjDX6qc??lNFS[w]@M>W_cAU/SLR;I-`@XYOcl>u>PoEESBUNLH
line not.official dbf2b0	432	FrGPE=]6uY&;?DSOJ`wGZZQd:TWXA<GTOVhCW:NQDK4NMQVXTE?ZH.VVGJ+UEZe?
line not.official dc278c	379	Pa&NBSo2`ONYMNZ9=@Od<?h48>wDL<XDN[jN^1IC?\UJkJ;W>AZMmE]h7I9?K_OU
line not.official e10277	454	A<8j\N<4OhOOLffRAWNiPIJXP6Ke<QY>TMbHVM`WTZDV)g_WfCaIwb@EiZBahGEG
line not.official f287f5	514	IVCvVOI<_\HPTeC9H:aPGZYL0?lccFh8[iMAI;r#:::*B2MV8WS3[ONQO[7.>];T
line not.official f5bce3	408	0]=TiNS<ZZ@IQF^.r-O`MgSX9G[c`PeE\IU8EFhFEHN'`Da[3LX?fWvn>^7.lwJB
line not.practice 07c34d	528	DNQS6iX?N]4;K\UGLO`HD\WSY`CPG>Va?`]=GV5\Dc:@@Og`#?qMAH;O4NC.?_`/
line not.practice 24b5bf	480	Z+F\CjCC3RYW_WG#fY`TO?:4\UL:EFXPF?YB>X]YWX65EEKVMMLZPMN6Q=1]>Fa@
line not.practice 4910c5	442	=IMShcjXecE8KZkMF4NaZW8kZBR<LNAUwI^vJSNVSQHMB@WkJJq[S\1^VWB9gb:O
line not.practice 5ad6f7	372	`\9LUD$/`CM2eSB9iQG`6U^EPJWV_7[(UEP?i4:g<cjEht(E<>eCw%FADAEH#idA
line not.practice 6259ac	588	\T;hOX^Jml;:^ST:;Ca`>_P;HBa_`#^P^UM9D<V>VAG>oK\IAXY9_OqZ6fDHeWM7
line not.practice 6cac21	502	AeB[^JeHrk9<Zd`,b=aVHYb6J9k^m4ZD\f\AB1\OJ^9'],`o2_dF]Ip\@r@<wd;<
line not.practice 76649e	471	<R1g^YaI_v7]NmQK-<Si=L\J#HZ^w7[2wg_@'X\D[?<EeAiW6nTVNc^tfpNFSb,1
line not.practice 784d50	437	XMNcghI46K`I[[GF+OIW@1f>V,4MIBaN[RT:>.]Ec4FMcnTHSKJ?w]TE;L/b[7@=
line not.practice 7b1e4b	427	Ea:wJmRWl`3cXaeB?3U[G^^L?FEMTK]Jm`uWSTUCY3C=]:`rNP\he`R]FVAFHcG1
line not.practice 7caa23	573	<F=YewK>[g1OacQGN5O[<T\BQ@p]JI_Vf^S?LS^/NIAJhPZc<[WChGk]Q_VJh]Y<
line not.practice 8225e8	468	&QKwEng<fK.M\_PIY&jC+TPDBKYWKCnLBY\H38H<BDHJv:Ca;oiCQ_`cUUF4JXHH
line not.practice 91553d	560	(o:`L[aEL[E-]bG;I1rZNH`?A@[XRAwBpSYGUCaHK@+6]8\Q@ZV2GL?VO?FBQb7=
line not.practice 9c0c20	569	[I[AwVG7CGOQYdNZXNEGRLSHHUNJAPR9gAV:J:^SXPBJSSOVZGU2TgAACNA\>J@P
line not.practice dd719b	395	u@H[JXY%J;Mcc=JPXIHFIZ9LZS?5Bw@uPQQDlJpm2cEGMI-H^0AfBSO3MC/_GS13
line not.practice ffb71e	620	T^?[NobJ`uGE[]V#RK`ZQRZ4=9aZJ0b@Y`i@[<qRJ:X>h9\G7UiDZNgh?VC+gjB4
line not.research 088d7a	359	@TUOR<Ph\;/&a%j_wSfKWRSQ9h>:?hG^*Vb0g678H_ZB8*oSa$ouI\855<,A:*H?
line not.research 1e4721	585	7F1M`_eQLw?GibV<N4ic>dIC>Daph,Z?WldD:/g0EB\']TYU5Ym%VRWa9Z>9RZ;I
line not.research 312af7	640	UAELibZGZP#EQRH@IFD[8RXWDAWeLS_LYTQ3ABdGcVE8oJMRHYUDL<G]dPCOZRSF
line not.research 32a713	556	@[BC`CZFFP3O\QUdLXHb6`_>9>Y`Y:QWwD\?ECIJHD;*XYML>hi.WZ9\9WSVY^CP
line not.research 3532f9	386	HisVYrQ[qN::R794$GRw\Ma8=ELXbCX4PwhOJ]OLPH=UKAPKMVt>[\fcUPMYZ`+_
line not.research 596ae2	423	DRTWP\`OEL=Jq]W#V=ea^U\>UWphMLS;HqL<bFT<K7YIN=L_FWUELe^kIMGC]Z7Q
line not.research 798d96	474	BCUQcJ[(^^NOpdW_$>^MWEWCF6LS\D\#rZLC?2YLZKFE[:^Y?F^.j<`d^_&@gJDM
line not.research 8566c5	438	;w9QAgcQVcNDIB][MOZP6o,>XGkJU=i\9Og<F@H<ED:SIO1\@R=JNgDQ`U^L;UL1
line not.research d0afb7	523	FiNqXe\=[POE_[6QI@ObTLi>MBbaS:V9hbFBGRX7\CNCm9NRF\IRLNwQ&e/fjT:1
line not.research d4be0c	606	VV>Mj^`8i`@\SgL9\:d\<^S.;@wad=U4_oX@.@@@[T7?fJYI6YaFmPZT1dCJZY>B
line not.research ddf8e4	524	7_@_X\j?WlBGwm\CF9Kd@fpC;$PYcEoGec\5V,W.P@YVf:^j8_vEaOV^=b?9bR3N
line not.research e7b9b0	482	AI>`CPND`wN=gJM?@ApK6GNL4/lZ_@VSoa[BMNAVWGMEC=Qr-8^JRBHnF?IBY^HF
line not.research f87caf	437	?0>ffcXCkc7E[qo+ID_jN\RUUKS[TNJOg`J1E\d>X;I:wIYRPuWR_4G`G]F\k]F/
line not.research fa6058	494	T)MTVOX<VG\J^ZKC;bZ]4WZ7IS/'JLUVRRe=McY#]HOcI5chc[MQS:J]PbJQZYKS
line not.someone 09c2bf	508	Zl@QW?EGiBJQWZPB#<TfBRd7PEpPYTgEUQ_K=Z6[hBPHsO]FP\Y.XIf`<XIXdP?]
line not.someone 193099	396	7:PRHEo<b:Ia^#ZW^@^EFcKGR\GTXBdnPXa>_EKA8F@FcUVhHtYJRNlJQYVYJjn>
line not.someone 2a19f1	537	KQ3MLYbJUK#THU=f[`_UN[HB\T>H,@A_JhJ@^P:GCi0H=FQ7GaRbM>\EJDIHFMYO
line not.someone 41ad42	483	LYOYOARTKTZEPOTFUB>?_VaM9E\_]CHIUMWSe;deUTwMN@JO5FNaNSboA=ZGGSF]
line not.someone 4381ec	599	K^5S^KB?BO@I_]JIZHXWPWFYHHgMNBK<cb_AVKw=IJKNGVd^:W]>D1eS\b:ASbCj
line not.someone 4e112d	384	]f*al([a;TdVKG==M7JS=DNC<CGKF3sgXEHO)Mw[Xt<ok8EN:GOnTX@E<XZmRHN=
line not.someone 66885f	544	aD^FdA;D9OTjKd`_QVK`bVUJP^TVBMIQ_YTVNb_;jT#VVXe`]Y_VP<DYYYGSM[S`
line not.someone 68d253	348	4SAw?^K?MaD+=I`^`HeD5[MGDbWQP9KeWbQIKNSd8RS1ECRD:`)lZPQENDE]RbbM
line not.someone 715e41	499	W.b9I@91F2piKB0O\j0C`BE>ZZF9Q\EMC19iPZAKiW:XDJ5L]CD[GQKBK@uc/=]w
line not.someone 868553	419	G=FWGf9?bbADnMn?JBKw/_aFTHGXL@U8BXlGT6I;Wd4>;MsW9hc3J>WNUV@&Kp3L
line not.someone 8cc3e3	368	R_Ij\HNEJwWNZBa%ALVWL:F'Y<kiv`kDLVZC`V>\QUl`\Q^g([D4]DWeQR%VLG2a
line not.someone 8dc7f3	614	EQ:`^WEEdc#HdN\G0?OcMZUIDUrPWLYK[SX2R@U<QDD;QOb_Ihd7`Qe]LX.NYYJG
line not.someone 8f0a12	378	NQU[[9TLTXRZbJJb?wJI>A[;.1SDEG>Fj3fATLZ5QLK;)HMnm4M?E?MORQ3KARFi
line not.someone 9864dd	485	NWLWWXFFV,MJ/X^QE4a]XvKP;USWJ`T=KcwKl:SQX9KA6Q7eI^^CeEFijg>@v^EM
line not.someone 9fc14c	489	Z`Me>WU6_wBTrRk/KVH\A;NTK5VVEIA?^he;i=gEO=3DNRTZEZb;c5tU<Z,Da\CB
line not.someone a13573	422	5^`]NEf\bMU/PYl+O7QC/jb>JB_Uh0NDPOl\TCIk@EN9EjwWAYIXd\MISO[0V^E.
line not.someone a4ed43	592	F>KpaRI>Fb[H]NN<RHCUW2S=>7TSQJW#Pdj=M?NPZSD?RDU@VIWJ]@Un@IJGeX/@
line not.someone aaa0e6	555	80IZ[^cCVM@M9>jY_EdJLfLIUIQCKS5SUawWF[CFGG/9@FQo-HSP3RlIZMCDZ^;:
line not.someone ab68eb	423	HaJXZ`nDYXA^\WMY2LGYau[-LDdhX9h2\bSK;@V0h;/XwFQ^:mU=@YYmWQ<[^\84
line not.someone bb3af2	561	8\GcOMf3[[FHQ_]LaFQYGcNMU5^beB]KeuPD:4j8>Q:1[`Ne3DAJmBbLBY#@e_OF
line not.someone c58200	524	AM]H]SIB?WXUJmNVHbHX_EY`R^SYQSQ<YIWc\An5P#dZYUBXb^\K?=@[`a7M@@@U
line not.someone d49548	731	>XB_BV_:ZmAF\Sd,B4YR=da?M@WbUEo#`thBKB`DJ=IE\RHMOX]>cR`eDk;1ieB1
line not.someone da6085	524	<SUQTUaWULJ<YWKF`?UUP=wZAKgQmUXETchO:EJPFFBL]FZWOYcZid^MGVK<N[B5
line not.someone e47e80	505	\PTV=:DD59ZGZA]g`(8C6=6RAU7>CtSl;G5HpJ)ORet6Y=NP^>SDS[>8nFbI#4:b
line not.someone f21bab	631	DX?d:YS:k`C`ZcRF5MKRQSLM@RY[^RELVwRDMIcATJC2PEPS@\[AmSa[Eh8<T\M8
line not.someone f8c997	624	DE=Pabe<PiI1cIQ34NYZWKOBD#ZU\Kd1Z^eE5AeE9E.C[BSRCh_EX/VS>i5BOUFW
line not.someone f9a38e	533	8CEPTX`4Ui?[cKcQHG]p8hw;_VRfIMXWIEN:)>QNTI+MaB[UVqJZS[mUOYO6cE=\
line not.staff 364c48	418	:YCX:]2SZLYEI^O=LK`W&nhC[.eL[]fRV\X:QhOT4CIRT%)`2lo?^S\UO?9N0wGG
line not.staff 4a6524	505	FZWK]QWBW_A=Yb]=Z9Qh3R]R1Xk\dPZ7jff<5=b]?FM:vXP]DmZ9sPrR;lBDiw8>
line not.staff 626b86	593	,_GwKhm4`e4)hUY162j[GUpT3Bi__Bl1_gI#E6T7HHA7oAU]I`U=\WeZ&nA=\_88
line not.staff 6703f5	454	5CKcJlR-glG=VlK199Yf4YMNJS^aN+M-XuN'7CQ>K>:.g?d[Dvo4X1ed.bM?ew<:
line not.staff 670662	632	9L)aWXO?kgEGVgR8HJd`CU`2H>]UK@e.UwZBJ;U3D:N9ZCiLHg`CWQsQAcIEWaKG
line not.staff 9918ed	590	JFbBTJ#\=7YVXnb[:[C7lE0^<QE)Ok5Gi6hKN^OBfG1U4:[YVPEE>C7,WTCIJj;[
line not.staff 9a9c2c	726	PaDfPsaKiY?AWZLD3EMj>TTL38fVdDo6^\`;S6XDSFL@`CX\5]wBbR[fGOEJbUC<
line not.staff 9f07a3	450	;L.LYeX*wm4VWj>32FW`RisKD1XbIBS@s_I-F>[OT@#B^DLU+oc*pbi^@X=<Sg5<
line not.staff ab9c3c	642	,JSwhVQE]^G=ZkBJ<>QaEmB?94ibQ>Z?aZV>CGVFGFC7TLJA>`[M[QalFZ3@]SEA
line not.staff c8b875	466	1^AYYwf=TMU/`ck?GDdl]_p6&=cpfT\,XLr7;=b8H2G.e>[U-Q\ANV[RL]62LO;D
line not.study 0471d1	647	0H<ZY]Q8ZO<EOYO7e9\LQ]V7=@RT`:@GT__>5;d@[?@5baeWOSjDc>]wCg=IW[9Q
line not.study 0679f8	541	KTVTWWS2egJ[eWNEP6ON4P\RA6`\eB\Sw\dYIIb;S7P+NJ_WFwVOTQOVc\>CRa<K
line not.study 0aa473	518	NN5GVL4#FSeL@[=e=IIQYNHGaC8QMK7aJ:B6MABJBWLU9VeY3T;OLN;IT<HT6HPR
line not.study 0d1b2e	456	FGD\UYjYLS4]em[Y=VcCNHH@D3wOiY_On]X5^#\(RS@DZ=\]eZbS2O_nDQTR\TK6
line not.study 123165	637	>gIeOXECTTVLo[X=YJfjMPXF>/`SZOwRHQ`M@H^GI1XLZ9[UTZb^YRI\FWF:TGAI
line not.study 1410e6	433	^[<ZNOaUGQL8Cea/WJmK:FiAN0DXw]DBo7QRS)PWL]C,<@OL?VQ_fd^ZDfX@fWD+
line not.study 162361	465	aI@WksC$\QivWlN=F3Aw]NR)iRAeITaIecP4UAiJZQIK`P^`ZiYXs7br5bO^]BE=
line not.study 172601	584	FW<M9^ZGHaRPJPB3%@\?9LwE7Led^?Q\eXN(?Gj:MN75@CBI:MoKUObM2SFLY\<:
line not.study 1b724d	450	A>4fjjnAoc?HoS]0C9fO1f_C%Nn[VEp@dQgFG@L>#;62[GDh?ac8iRU[D\V6VV9D
line not.study 1c0e33	654	BY?waYf<RT58fRU+ELNh@\i#64ekmBVJk_hC/AY@DBL8`RZm5gU7t]PhC^<1Y]9;
line not.study 1c1540	496	0A5bXnt\Yv.Jkm`B0BgbAbw8V/s]G=v.p\Z>$$R)O34It%pS>ksG]MTm4\8>nk5-
line not.study 1d9012	530	QQDw5cSI9LEBILUK[<HQ>=HITINL<QN]2JB<5N7`K?nY\VfXZQfPR[KPJB+TWAgc
line not.study 1eb632	382	8WFD^bGMN`OCK^E``C^@YTi^;,GbCToR<pnQWWV`=Ir=bW[dN5X7`SmHJT5#^UEH
line not.study 235d68	451	3pA^WPVAn4L@lWa9X7_mDwWBGMQMT9eHMWMIYL=SPO65c<B[HlVTa5aa0Z`;Eb\'
line not.study 2a6029	430	WV?Gb_[FWDJo`aM7U/QwV@bKO?;QM6cH@vf>3BiUj=AZ_TpCLRKWmXYVJGFa`<TD
line not.study 2f5a61	637	0UJhhwS;QkCcbVJHDE[WNVIHM>`VGBX@NaCB9W]CZ>KAd9Se?W_>ZZQWMfNTUHMM
line not.study 305233	520	9DUkF;gHNgBOgUQ2NRjQZYUO>Wog`A^-abW3a8U;AGU\UMDO<hR?wZYlQTL?[L1)
line not.study 3060cf	556	#B:eruPHWcAMefI>B,hkIgSGAHs]Z9\=_jj?84[/PBI>nHMj=Xa>jBX\AcMBcT.6
line not.study 468451	566	WFpORG>C6,SwfIYl:f11iCDc9M3:T[@,\9]lPab=\HJP2GKQkA0F:CDKZP[c<_>n
line not.study 46d574	541	PH[_TLeHLgkY\VNQCNBFS5CD#qV]g[IO_X_qtIUO>SYZQI>a]DTIO9^+2;#@]=PO
line not.study 47890a	419	5s<w)nvVdMA0BbXP\DbgAoZG_TIY9FXHv]bGBDQKLQ2AEDL`/f7JhR_DM;&1\Q_K
line not.study 478c5a	479	6RgciEU5?R@lwZjMC8FTCHT6%<W;_Tf5i@LQY@F,ZA.=D;Ac>]N,ADM2pQME027D
line not.study 50d9ee	535	PC:NfPNS[LHZaEBE7CSN<gM@NCb[V<R7PQMLR<UNwQ<LbQOVOVL@SO\bC`KOTUHG
line not.study 55ec9e	493	/bKO^^kQnhI;aUW>B7]wJY]:G4[e[AWARW@8@7bG:@G1RSYK<e[Fw[:b;c)<aV43
line not.study 5f04cb	674	Q^@JFQ>:QpCPKTPRH1FO5Lw@F`UScESPR[E3,FMG@CKOJW_CH\I:^FN]<KBRULHD
line not.study 62f32f	572	<@0[iqF=^SL8`ejJQHg`IRa?<3TSeTX6w__AA5XFJA9AU\CO;bTR`b\NW_:EUMMF
line not.study 644b00	425	7>8aRUR9LMZJpP6S95fK5FYQBGRUXIJJoLgM5@N8eCDE^mAbEFhYI3rsTU#N]d9N
line not.study 6525d3	568	AYQI_K=GZFGgh`YDHT@D=GI\>[DEfOU?YL\IKPRGOKN\TUPKPC#ADG3U^Ng:Vh?A
line not.study 699000	596	PXB[6NXO?[C>B?G@TnYCDwI5WUGOG@KEGNIRHR@OC;MCVQ>Z<QG:MXMU>MdUPDYE
line not.study 6cb3d3	578	?Q<^XH\Mb^T;_oTINOMi3\X)I;UWg=sDhREE>8M2JTEAUbbTOw`HSQWV>t?[WnU:
line not.study 6f659e	517	BEUf[>J^ILPWX[bIQUUMYRKK[POGVQPU_OJ@`Pw[_PLSRWUKUSJR4FPRUUbN-_TT
line not.study 7073b9	461	RYHLX\SCToLG\c>FdDP\RWY>VaD^H?ioaHC=QOQwK]<?ZUUF=dNVVC@l2>_WJUGU
line not.study 746c68	508	EUGU]SP4lc?Ha[[L.RWpVWVD_#>`hLgIgFfI?AHUIG:=b:MH<TYFSDKh>UYY\OCB
line not.study 77171f	510	u;dA[LJCVLYfOWDwNZQDQ`VeX<I4K@I<Z8P@WO@J`E=W<*aV`S>[FDTLaJLq5M?V
line not.study 8be0a5	593	7YCRX^T6dgEI\]H8H(lk(JY?C#lYa?XBaOQ;);hBFN3-Q\SX7jfDaO`f-j>SeXG3
line not.study 90f3ea	585	;S6g[bmDOIGD_N[8MCYiNh_;;0SX?WZ:acH>>8Q=?A@<cKWWLWT:aich6]#2[K:2
line not.study a9d669	749	AN<eZ[aFwbCK`WP<2Eeb<_T@A>Z]^8iC[TVC9=Y>]C;<bML`Eel<BIXY=a>5Zd4I
line not.study b08e0d	430	\GS=_JW>^RRY3SgfbRPCKfX_EWDIQCT^XQ6<ZIl9[a`Dw>^T?j98J6HcKRcZRLTK
line not.study b4d752	445	jwB@ZROGOS[.XCB[n[KS?:wJ6GGgUKIH?D1H[@EY`CU?eU_K>NbWEOLMDPT^<4@6
line not.study c03760	424	:>[G?FJOPONW>HYNoZEVD=HB[=3==J^bOLEkPV5.cO6wkb[MO9<ZEW66e]_V_^[Y
line not.study c30363	402	NRT>?@J#T^DDSOPhV\a]ND\B;hI\`VAXPb@=FKYESBE8+[UNC?K9GIH<b]SJLXQ>
line not.study cabc89	471	Y^wnLBR<SUERX^=]Ec]Y?QFH8JSM`4[NHhCENHi\,CS,T)dLL[IJS@XU5WEJ@SU`
line not.study de2e65	387	-k'BVnw=PEEUaZm8@8qc.eT7:FfRn-]LghZGNL^2ERI;N8ZrFksOFZ\V3aC;VV^J
line not.study ea6129	506	@J+cTkfMef<ZgVTN4Rcb7waCW2V`P0[T\fm97c8.FO@1^UDd:\r:dKg_Cc(Bk\PZ
line not.study ea8bfa	465	7EIHE]SROKHV@J8IJd\]J\W9\RAM\FW/TkSTJO=QRI9AYKPO=QbKG3EZARiCX_j#
line not.study ec0118	552	3<cQFA?^AQIv^Ljh#_VYLP^XMIWHpNVFs?YYr_g1X:J]?.\XQdHGRF6>kYLBIX9S
line not.study ed6c93	418	USYqJTXDNBT=qCsjU*C?8?Z_2ARW]JUT=W=Ib6T3R9KtJ(HDZ;I6wIVP\(Y(JOUL
line not.study edac24	309	RdIRak?ADD]DwX]7G_;BQgC6F$f.RB5GkHTJ@'D`UDD+6?fZHRF-KEAFQmFadw$Y
line not.study f56be2	479	NO>wh_P?W_KBL`Z<5:AO)OOOG>SmM9eEsg`BD:nNFDQ2rVOZKf[D[_NYFm>AYf<5
line not.study f6d837	402	E@VC@9SB;BCaQ<@T5R,1\B?S6;`THL\-MI2p*#m_OUKFnZEZRF9U1`THDGL\H5Bb
line not.study f78521	580	JJUIewjAcg[JVWIG=V]V-hS=`V`gY=JKX[L75AKOUBOKnXbRN\JPOJ\EBWZLnMNB
line not.study fc55a5	614	LEGI^]D#QR,GZFZ@GROWLcYY:@IQ=9[Oga^:B9S/]>XBq=P]:RTGYM^SMLTCWJ;\
line offer.clear 033c77	497	G`aWNmTC=Q?Lc^bf[2DdR8KN5CTMKZWZ6MQBE#:;T=_TY>RIOKrGlQCMLA\JS5=R
line offer.clear 0bc5bd	567	HXK\TWOGHO5FXO`G`O>wMRIZ]WLKRPWaMTD;L=4TX6H_XS``_LS>pOWFabF?9:D_
line offer.clear 0deba2	609	8LKULgabMSAIM@UHUAGbER>]K76=9IL^=mLAZw<N9SMJCFQR5DMLOXUSeFQDRUAD
line offer.clear 106c0b	609	Gb^`<fT=Q7EA>L^WMOETL3AhCF<8.`W[GR9@YC>BBL\w]BfU\Cq;TXJ=pDfM<<H[
line offer.clear 1309d3	513	HcIk/wLfU2VGILaLYGCWDO)m;EFJEW_[9YGLeWS<AQcQ^N^\TG<:]_L=dGEJPP?n
line offer.clear 15496e	468	[hSYSZMAH_B?MNiPO;HUM>MN7EA:MTjK?CQAX9R;^X]C^VKUJ4wLrTW;wBO6EZIG
line offer.clear 15f0df	393	;wZc6<Y8PV[0KGYWT<;QG>`O6RA>)c[]Q=LHWPT>E>[kXS@[;C@N7U7D_@ih+JLt
line offer.clear 185843	505	@dHTBIGO5RM6C;cYV+I^?I3\Ew8A.JaZF;G@UB.FGAaNHAY:ZC\@cfD6d)`.I4=u
line offer.clear 1908e1	570	IPW_F[LB6M?AwG\AP<:\CGCSDQ9OKfZXAM:DdH>&`GPb]EZBOAiDU[KATAmF]<CW
line offer.clear 19b3e0	402	/BR>@uH7Re/2ckVgS9CBMBH/_^fP:?3HeM^BuVPK>`]FC><YI)OGREkSwUNA7L#B
line offer.clear 1a0081	532	`N_A^?KP^:DAS9OYw@ATGB<bDbMOCfE]JF;VFT=9YjW]dJVBQMROW[-7WF]NPT=d
line offer.clear 1c7f09	441	*khZ>j<E]F.GMMrOQPHe9/lwGPF9-qVgSMBNNCGNdDRIrDS&a.S>vJ@>u9_GD4>a
line offer.clear 1c9f56	378	3^rXCw2JF=OFCBg\fA,qK76ZCX@11jr`I;2(<@IeD@oRR2sNT9m?n`5?J7l8<*Je
line offer.clear 1ca965	452	N\dbYPCCK?NFWFGFj$Ok=QUEJgN\NQw[a>P;E1Tb6]oEa8]AbGH@jfFEKAHIJ79a
line offer.clear 20e575	392	IWdf5w4_FEA9_L>>Y_7bOP<^FefJ4UNREc=;BA@IALqB_cb<FCD5i^MPcEa>5OFr
line offer.clear 2123ed	389	@\LcQw;eUG9@O9lDnMAU9QF_YOCLBU@[cG;S8ABTD+PYJCPP(8XVNOPBNQI@NKNL
line offer.clear 233169	367	KfI<CHiI`pWCcIJ;O@J;H?Mn7dXQ^I\CD)YHMNA?ENvLEPBF.Fc:YPwF:6B3G:BN
line offer.clear 34ad0a	575	MYwSKK@AN<V_YFUDhD>MRGIUF<iA>ae?>:I-P@@_NPfCXMSHUAXDuGN<PBQ@@SST
line offer.clear 356e63	374	B[_;BHHRYVT,:@Z\Q;4@5DAR5lsGHwUN8T`NQ>G\?eXMcCUZ@NC5R@UM\A>IRTc^
line offer.clear 3610c3	378	,L`]HBE7IX)IdJVN\5.wX:YmG6PFWP\WK4/EZUPEOPN@\M[5f5Q<YOOJNHI?:P<<
line offer.clear 37ee6b	470	7hqfKh5H;:AA>DabkEDIJETIJ`LG@Ncj;99=ECA:`PVXXWh,V>GSwr8:P?UXPEIS
line offer.clear 3999a4	368	[&XF3LLGHJVUXiRbZo>NNC0Z<O<8MwK-p8fiT``KTK6VJG9WnIBD@&L>eI<XKJ/G
line offer.clear 3b7955	385	UcfgX[6GJ=5i>>\db>Jf974ZAFS53Nm`;R=F8O`;jFk\WLw?j>YJ[eE6kKh-@5:_
line offer.clear 3da4b9	431	+Da`bc`IJKE^QVeYR?MX9JT0]R\O1hbUQV<G+_O$TBGe_B\=0O`8WM=DTew?GI3<
line offer.clear 3df944	501	O6Y5nXW`V[TSON5]U<YJZT\G\=Hd8BLTFHPV@TWYGk6<\WOLSw>O8TPHPD[kg?LY
line offer.clear 46219b	504	Jd__EULSM0FUXFedY8GdB>Z\;]Q:.]X[C1F<VHO?O1cgl;WbKFPFwTPIgAgH9>JR
line offer.clear 4b0139	447	ZgRLKP`W8?KIP9HW`WGVF@D^4<UEF[[cNCE9T4RGVQ[YM<^WSNlRTSB8g>W9Iwwk
line offer.clear 4fc7a9	376	@VZG1I8[g:.&V:6_ZU'ZRSUY?]8H*\k@99POFDK7RplwrY\:b^@?rl8f\P\>^>Ri
line offer.clear 51a64a	464	TWEOBPT7vfIUY;I#AB\RIP\EGVoIoDt0UI`AL9HPPfIEK5=PKTVI\:a@F:7I_bFN
line offer.clear 51e454	351	RviW:bMLNJP_YD[sn<CiA/BMDpP?Ten[4DA4KTSEMU_EkGY?HHwJL`9*h>dOBGb_
line offer.clear 5405a1	536	P?ZT5wK@SO<B[>TTUEBrEELR@@IT1Oj\?G,]`YPKV?Va`LQCYQt<XWXD_?X=?B9S
line offer.clear 5464d0	502	aeYA=W?M;7:J12ArkM5`<L>OXT???TlcDIDHZF=JG@Ndl?c1YJZB4kL2U<wKZ2CC
line offer.clear 565743	403	+VTw\[?EcZ2OiQvIEOPZ?M]T$FI)YB[F[YRBYQZ5J$')Z'L_G[XN_L'pS^D5GND'
line offer.clear 59380b	640	J[B`A]UXdSDT^G]D`INMCF5N@=`]=VfM@WTAP>P>ZM]>cD^UHPZVwZOPYZTSIQOU
line offer.clear 5c67f9	445	8pP\Qm?3^P;RiSj7]-Jc+@VXY2\P:ccL=Z>CT4BC7?PId/X-=fLWpwYGa+^ABN7F
line offer.clear 5e0bd8	375	ERvDKF[aA2F7`I]Tf1@sS#7fA7=AZ^TOAN1FG3IEpA`hkW]GXZ`LVO8IPEf>W_Lg
line offer.clear 60ecee	470	:g?w_F85kQG+\KTgjBOCGN>`NM7QXWR_WENTH+WXSD\T_S_?>0>ITS9@lZgNBIS^
line offer.clear 61f621	504	S]F^DPGTSWL?DObTOHYfD?WSC]5MMLwX>QF]\RQD?0Ki\EjBXA@MhHA<fQ];CP@j
line offer.clear 6205d3	448	;JM>G]9U:@K[2JgX\\DZ;VR?Vw<\@`AIOG7elL07Q?TbKKbmcV`a]_;<mAYUHBPG
line offer.clear 64b24a	452	CYQ]HuMA\OL[XLeM@IXjC:]G,jFHUbM^NS4Hj.YRm?[UCFW?`_tBXeQJwe<7I?&D
line offer.clear 6c6258	474	Kd]a-W<KODG:SAveiE?XIYDwBR@)5fPLL8Q>>AQ=YNi`MVfJM8XJ`W59PM^FNNHi
line offer.clear 77e0dd	367	ecH>VHHI9Js56XDP`D4bOLP,V_^bOLQe>-fO94TmbCZaY=wUMFMtf_?YRMb]_INH
line offer.clear 823e11	448	1REm:ENT8;UAW8o^^QZkQMFdRM05GVwb_(GK`?Y5Q>bgkZQ=iG`EnWQJk;d<DAK`
line offer.clear 828a91	523	:wMiDfUJOA1<OHcOP:^e6BA^:PO>4Nd_ZFNLO/RCJ6L?[*cXCOoKXlG;`>A>GSEa
line offer.clear 84a1bf	628	>[w]?]>XHFZD8>[]dDA`UD:\JP;CGbQ^J/NRG8RL@GZOqI_PW>V?[[E>d;]I>BMm
line offer.clear 84b093	394	?`[M:I88]a@%jJOK\Z,C40[L]fSNL`QS;<B@hE]6WKj^OcE?f5AHXB<VJ;dU>.]w
line offer.clear 86d7bd	464	2QLJC]<G+:I?[8SeV5?hINSYH\G=0\gTH8@9CJI?bIDP[>wHJ7P9nk(4s:[R6;KT
line offer.clear 8a79c8	420	[QJC\4Z=iTC/1bUKa1:SDlqDbX^hI2rC1h3=3)7#Ye7j_ZtFtYU0XGr\;FI3CPCe
line offer.clear 8d64b4	586	1jpjBl<=A@:<NAUSaID^L=ZbTdJ>C`kd5F&M>2<H^Cjib-w[^8A4gjAEpC_UNF<a
line offer.clear 8f85d8	384	9[Zm5H<]?P\==AwggW9UWL=HU0:T``uV1,BVMCA)Q?W`d%E57?^OfT<XLRn@>A3l
line offer.clear 90a7cf	420	WCT\(eN?<?sN:8iK\]MQR:;TGC:LJY1=XCOXG4>AWBUYALXLM9CDY#MAQUT]OM5b
line offer.clear 95f345	414	\Q[HEb0H['ST]9SUWmFrC-JcA^%5NNVrL;FADBG/^-KeO;\/lIO;`W@*oWwX)DMY
line offer.clear 98786c	532	5ITwD`LB?@@KXDo_.KIK4HFZFAK;`MiXKN@?:1NTL$T7a>YGRK[AQSJMIU[QLJ:R
line offer.clear 9dd7e6	538	7[TX]wOJPOJWacU/QOVZZDTIIM^ZPHo2bPW6O@Y?B;lCNBY_I>q>WcR]%H2QcQ<M
line offer.clear 9f8ccf	553	<`dw2_HLHM;;U4_X_7?]I8UN:^\<1_hS=Q/*V-BHO9_ZY8dCT7YL`^<Ic8[P;:=l
line offer.clear a588b7	479	AaMFEdNIY>B3FFc`eLSXRDlX=INA@eAj<8Z?V\RZGDL`NGPBO3_^\nWEbJwG0SQY
line offer.clear aae565	444	UwXXBYJWJ@IPdBaT_9<WEBFfDQB:=kCV;SFQGTE[H;i[S3e4MHa2`o;>iAkO:BIR
line offer.clear ae70d5	386	a`ee9Za6FTPAZ6XAGbL]=O=T)k>;YnB=E#O6f0V3Z6u`<E]5]NSF`?9KAXM&DJCZ
line offer.clear ae8df8	546	8^\eJbTCRMM:YEmk`2IkN<^p:LNCJWe\FDN>XE>EF4^[W;O9L:wE[_BHnJ_?KN@S
line offer.clear aea8ad	548	Egm`KYP+=]I<C[YIIBJ]GJRY<@B^EeSCeMA2TE/=gHNIbH`8TEoAwJ8B`P8XJ@KR
line offer.clear b135ce	343	Jkak;MI@V`Y3aY>7Z5FcZ9,SBERs@[^+8K3'RA8E;kk:o;C@\KcTwTMD3bJRYGmZ
line offer.clear b359e7	379	ME\^B<YDD9:HJVRKa=OSH0b\UHTU>iRwH5J2/=7ED;WIM>[Y_Ah9@]:GlCfGGKDC
line offer.clear b6951d	516	I?jIEJVBD6YSj'cRbJ=QY=:_0UM0KlSNZ2XJwZWFcJD\H<i_c@PGPPG@QP_@7CGY
line offer.clear ba1f97	422	XO]YIh7C;L8TS1W\iN<hP(0]@@=G=_ApW8N_^=ZMo1bTc7U>w6iBYV2DQR&N/K?X
line offer.clear ba436b	538	NUUw0IK?C=P5`>dU`I0^=)5g@S4JGec^HK-CW@]5KH]Kc9d?sIh@\`4HYN[EGGMb
line offer.clear ba54be	437	CjW\(VI@XE1BG\mQL>]ZBWGMTOPeM\WhQ_.FVMW6E?iEZ8bl5Yw;lZimf`ZEMVH>
line offer.clear c04b1b	521	QNJQPP>P<;GMT2>YhUAOZUQ[C\BI<[lT@F3JQ:GVZGKiXJ`]kRSNTT0BWL\IU@Kw
line offer.clear c65eb8	596	1a^\BX<G;F69]Hj\Z=JeTZRP;FUI4\Uq2SDGVI?DQ=VLu9hQJ0l@kXB@dAw=M=>X
line offer.clear c85d9a	423	BZDMXw^CbO)WNJ\MJ@\Y>Pp,HYKP:ZjD/MaL7Q;1WLR=S4OYDGvX^dZbBE@>WlU7
line offer.clear cef9a1	449	7j\k2fAN/QJ9hGf`]M@u[6BfFL4<B[TiG4VcjDKLH2wUA8Ie_;t3a[BD]Ej0DHFZ
line offer.clear cf5a94	510	9H_^IeX:><KBwFgecCVW=CHK;KPOCWnNXPR+GLB5^*_[o?iAKEP7LVFC]=^4>D4d
line offer.clear d4448d	426	UpFkKA16gQMM<HH205SF-MaaDwa:gXS1sh_?mTF?TS\GT`MG4Sd2hDRbHU[6?O;B
line offer.clear d4c75e	745	HMZSB[B#?HBKfBaVbF<V>F,SDLE=@dVbJP9>\;EKaG`]]AU>U4eLfYMC^=X<7JFZ
line offer.clear d75bb5	369	CT^PESWH=@98R3YfJ>DZ<=0h7#GC9EkA;OKYVAe,V&KM[ATQTSi-`6,$e^k@<WMQ
line offer.clear d7886c	703	`dYC1/LPFB[HIAFN_CA2ADaMGeNJQVQAFR\ES6HVJQm=Ub5IYEDKwKfW9C3CPIS[
line offer.clear dcf5fa	355	?`^v>W@QCQJD1T\daQ;R#=>iSa^4*]h[BO412KPU,PtveVj:M'S<ngA@g8a7M*X5
line offer.clear deccbe	442	O[eY&w@<NLLCX=VHfDQG<9?VH6O.CrW\8<AAGK&=\;lF_@VWYF`Adi?:K/m;RFEf
line offer.clear dfc967	381	=[TkFAJH5FgV=?[OC]NR>GPr:m2-_f`Lw)[NJHRG?ToWUBK^E1SN_c7.dERhD.>Z
line offer.clear e265d3	563	kECPf[gEkUF[CULL9bZA^ZjKNPIL;=dLb_`SlUOYiSA?@XR[E_Ed43FUZwQHn[KH
line offer.clear e3ef10	508	IwK_CGLD>>M(OI\Ic7MnDA0H6[<MOS][L?OBc=P8gGRldAVOKDZ<^UJ;^RdC+PN^
line offer.clear e51d05	618	AZWEQ>BM2TVg^bVZ@_RP]7JdB`<HZYJHY2Uhp4V?[?Qw<J_S`RP;4T3OSQc_JSLX
line offer.clear e58170	547	YwdgKY3?9R@KQB_VI45VK<7AHGQCFhUR;EC85?IHNAVRNMP=eR\K]P[<JBZIB<CT
line offer.clear eb86a2	442	GRZE3hPa8BEFUQL[[JLbJNCTPF2F1w`JDTM]A6.Q\H_chmUJBC_MTYSPeJrMFEK]
line offer.clear ee0b73	408	TPOeTP#AsID2RSA;^c8=a_]GPsc]^RcFQKI\LaLjKDZ<UhHQZBJ+`%clEP<CGETR
line offer.clear ef7acc	399	QgUp4c?UBS1St*chm2NV\,LfHnXK8^_c5KM-h;DHHMwgQHi>KSSUcZGWYFV@KMAt
line offer.clear f13f7b	478	C]d[DoC39IBA7:aXZWRXPJ>hIVF?:wa\<THKNB<(K3^GI?\FB4aTQbHAD)aAEC>V
line offer.clear f161c3	498	MQwL4BCY:@;NIJVaVMKXDH7k]H0U6^OUP8CD^;:YJCp^jLkNe4UP]^?8T0J@H5@o
line offer.clear f58b35	448	JraYQl?ELD0&F.okk:.H;BS]7^;EA^dY5R85`MNAlMqwU9\6p@j=Uf9Jk]i*AV:o
line offer.clear f70db5	434	HkMQ@[@0XkBYoXMPK:k]RID(I8rLwOoEX[;4KAPRh.J@lNTJ5KqLXCO_;aPGYB.d
line offer.clear f75df0	457	6eas5a=?;6EJ\LaeaG:e9KVlYUMG>XEI9DBBT-5EVBee_Ow9_8d&khFCtBj*QB2I
line offer.clear f8e2b4	449	J^JW3G:.XO0d\NEWTESFGNVO::.R1II`cjKRJ8B4WFVFCMgYU?t9`XFFl#S*NH4c
line offer.clear f9e004	485	HMQd=L3F>ES>[9M\]F:@XJNXAELTEcBc/MMF=DIBNCk]FJPWO:R@>lM<`;_C;TDw
line offer.clear fa3ca0	528	^OQDW1ViFQ7QNS^WN_8PKwIE=qKM?QTKN?EfBe_=X`TciX?XlefT8,OKG_WY[^OF
line offer.clear fad3d9	508	,lKWU`R7K^9*\Cc?CMMk>GSd#NO;O^m0:f\?R>8[kLYdb@EOUFe7jSGI2J@K:SHS
line offer.clear fdfcec	333	S4kDBLYGF08fA<H]j>GAo>]mKYEV'cwh:C3/E]CVg,]oiOsGASXAdF(]k:CKEH?l
line offer.clear ff0819	376	KYM\[dwTKCOTFNjHS'PZMBSTFOfa=Y\VH>JS&P]]MF\JFCaKXDJ3Z_7:eOXRZIAM
line offer.clear ff39a7	468	$Ri[D`4Y1L>:]<enw<Gh>G5f(]/@<SSR?c+T@=G8jFbOgGM9P0^X[b*=oF]8ICM`
line offer.terms 058dff	451	3hD[SRaH@MAUYSg=eCAcIS9QU@S:I1lVSl_BC=h_)7N7j;kFbFlUaZwU>@SEMN`N
line offer.terms 214913	474	SBLZGTDP[NUfa]GU;XA]5UC\wiE;SFl4]_6jEMN=gHOQXNVFje<PT:TEF>M^@JNk
line offer.terms 31ac7b	611	OJI:nKK9lLDS6E>NZ]SXBTSUiH3VMKQYW\MGQ^VZp[#S_gEXnQ4a`Ed\KWUcUPR>
line offer.terms 329580	414	WL@cIZ6Bb7N,cKSLAD1V/2DM?^XGOAwd-N:/8%TFH?MMbKBUSQfaaa-kJeuU\REE
line offer.terms 46eac7	384	[mU`GbPPR4>3jDUhlfcQ>W8qGwHVCdSUDYLAUW>Q4Dj?eOfcCVIMaH:IQ)XNS6B^
line offer.terms 4837e8	414	VNaJ@[R?#Q2G5CIMtI:i\.nRNd6H>[amHOB]+RZTN`Daq_u5_GO2D\-8KZ[c;J1[
line offer.terms 4caedf	558	FfawJ]@BAMAP<MfTbJ8[GVM;MS7ZEeXW>.9[LPCMKRRi^MaFU@WI^eHU_?e<>D]]
line offer.terms 5d6e5e	510	4_HpFp]g;KGfDDuFS6SQJJPQJFG'6MTI@KeNXI=71?MTWKqS0G]HP^<HwPT.H>8R
line offer.terms 6ad660	441	/aXfLITdCI:9_.gQk=FSAeLi*\L6AVS59S\IL6P#/W`]Qda]RKTMhkX+t:N>MYAC
line offer.terms 720111	529	`YUDQS?BVGRgLQMTU`:SUUPV9[ORMI^WOXWDaGF>\HLWb_QSNwSOD?LGTL[6Q<Wh
line offer.terms 72510e	701	KIVKIR;@S?WIKD=\pO?eHALfT[HJ9EV]G9GFINF_^SN^WHo:wXTD_J::6QcEB6VY
line offer.terms 72c5bc	658	OeRXRHHADMWQDAGLcIHWGLRS;EMNB]wYPP:=HB=?HYWOa\W>WLZH\ALTPHNTG@RL
line offer.terms 748819	533	M]TJT?8>M?LRQ:RKk58mNC>bAwK06jMWR7EK@[SQI>aP^KW8M:TNCRCJ[TZI*6L\
line offer.terms 7704e4	507	cTLBRYDTbIK5X>CAXMMW;UXBM<DKTLwKXT62MDRJ<f[>GXu>PRgOU\_QISB[YB6V
line offer.terms 7715da	459	NG]S.]+9MEDJ,>SU^-5RCA[kHj:D1HZn:/4-K;@wSTlTKXq@\DkKsU?EKCjQJ&RU
line offer.terms 7a8677	536	TbhAOI4<B1`XRAWqPFQfGIQXBP=RGSMQD@ILCIiJf*ceXVw3iXLFoEF\A>_NLFFh
line offer.terms 817d48	472	C@J^eNtXOF@WZQWDSQTqDTVLLHiwRJ[HnWnM=LX<@O?CaBG^BZVFMIPVTZS@PgU+
line offer.terms 8566f0	446	0dPw0][fU>B4[;NN6FqhCP?VLK@HKPWhPTRUKYP96UWZYFW6==^>VYLGgBMUSKKI
line offer.terms 874857	521	UIIREHF3FYMXLXMWKFCR>O7XOPFNHhSwJIC?NIRQS>_ndF`7^C8A[PMLLBRMIKI]
line offer.terms 8984d5	452	Jdwv4JCJC9PijAd`XM8vGGEGDVPVT`l]85)KF9ZLL2WglLWGW7j6rX=JnJqP<4Dr
line offer.terms 8f3b89	675	GBMWKR>>E>A::3MN\YE\C8>UQd2D3XL`E^G<H_EIG8]ihOnFdEULlM58aGwA4D;U
line offer.terms a7c2e7	577	_?eUA7LBDBUII0IdbH-WVK@iVcTP=YI`9<BJAT<h:??g7\S?wWD;YG[Md-fY>4Hj
line offer.terms a923c0	331	+(;UwWUTFO$JbYN2^ELaTovOp8A3OCJLWb7K[XA>]MOm]NYUpJX]YL6Fdc+K`0E4
line offer.terms c75215	596	cXKFKIJFQ?bb?UC]UPBfT8QQTOXNFXSLBPLEWZHMwKVU?W]FZNHIIQFO@FYYORLl
line offer.terms c8ff0f	456	FLpH)T;7@P_bOcE`I[Ba\7;[KjENCQRgE:MBJAIML:`wddaDgdU=XANKZ^OJPZV^
line offer.terms d05a0e	620	aCv1YNB^A?qYR0IwRm4XG?B[UUFOFTF;OOZhQIWTVEENPSI:ZSIIF/V@KNMRNGVW
line offer.terms d25f7e	351	m.J6[6[BPXFsM;mRKNR4Ja^iLiHSL^XTS*>oSPZ;wVFnPZdSo`W@,8PY\gXeAeKH
line offer.terms df814d	514	LQu\GDE5TFO:wC`d[>JKJGS]OTFC8PXTGR?S=A5Yd:uSdLp_oEaBVrILZFoJ0KGR
line offer.terms e1c77f	471	OcZMGGAOYDOXY=QmXF>\_>FpGaB#LMSVBH=RGK;9DElPW8VGMVV;aiQTO)VM3HAj
line offer.terms e447b4	519	KS?nOVr;DRb#HV^IHAZN@RMS<HQKRLQ\Op]RF8a<sEGCP:ZMENPOYELBCU:M`?aQ
line offer.terms ea5371	464	GObLSNCg\@bUWHRwaU3]DFYHWZ;S2EmRm<^EViVA_:JZQOg:c8^VY[4:]YdWJHDl
line offer.terms eacfcf	460	/]PL@KTOJE6P::`idOE_`<KoCw31PbQ_T+EoSgA=cVMZ[Pb<]:TMQc6XH9O[=<W[
line offer.terms eb978a	483	RAN?T^VKWQCCkZ=WLVDbRQN6H^TRQ0VMSYEHGWQiSNC\wEm4<LVa\X<G6tMUMe[G
line offer.terms fab060	617	7[LiWeSCM=#=kbcVJLCpDLfI:FJWEMuMKYO3L=@/a<G\a9c>N[o@c[@S_AF=?R*P
line offer.terms fb7279	479	.es`4dLPCFF'NBMwnDMqV*GU,q-I3dgR?G;FWM:Ei8teh:aD]<^LfQAEYIiM;CUd
line pay.lure 49a576	466	6F>c8W4N^\OCJedC7QRMXJVQUX^POKhWwYB<^CkRP=GHGFIF8QSKSmK[BZ+J^9=D
line pay.lure 7d0466	589	gJJF]GA5KR@_QNQAD<dIR?IC[6H]OGQQP>^NLZZZjA7MU_w?KfTP>ENaJ6JQJH?T
line pay.lure 803281	664	Ch>VV]WOFXODiJQ?B@YURIW@C@HW^<J<wCdIO>BQJPZCEM?fPSW9Qb\bJZG>Hc6B
line pay.lure 88e44f	511	2`.hXl[Coe*Ub\^,D;VtTZ\0=.crd7b*\ch4<.]4nY@JSMl\4st4`T`wRnEHua9E
line pay.lure c9599a	449	6RhZ?fBDLNJD=@LWeQbT?3JQECSMCTMfV0A;fAVA`YoT?GNcS#JKOaWJh9fMA3=t
line pay.lure d14732	316	eeBs/Q^]Kp=#f[4WZ5gPVC;`(;5F[=clDWA?8EiF@DC<T?L]3fhOPCm=V6<AM>NE
line proposal.availability 04ad95	577	F]M`=FUS\SYEMPdLLKTNXcWPR][DVYg0<]wOjS:UE>@LQB)V3CDh;RJH=PX;D\lW
line proposal.availability 064833	459	=$7u=[aDfX5MJiZE2O\LTlBcHKQLLBbG-^hAfEJBVMC#L59^GLJN>&L7Om56aeGG
line proposal.availability 073c5c	365	G$J/DRVR\l)BY<^wGCV4gHSEU=BN[M'1FLTUl9DX.b63?V:W.GCBMNGPAc6UcW]C
line proposal.availability 09263a	636	IWMKBcakZKMLFCg\j^h<=ZKV\M?EIHHnPe_^nb;D#Z:L,>?^I;Fj46kKf8KABdiP
line proposal.availability 0a85e6	502	:PhBQPe\GDJ?==[qEkdQQV3WleC9CQHa?_PdGw@DFDOTAV>_IAE^F`R5oOSHILWB
line proposal.availability 0f9fe3	532	1S%\FbQcQ:-6/JXCY`MHKSKOiVKVNIAeIXC_]:6ZBJ\OEJZ4<1YC@LUA`>@?:w[P
line proposal.availability 0fe66d	427	_NCRF^CMNL8f8BUtTYEwiY\S`88JRA,XIT[VY`CcQG`EEVAnbCJEJUgHK^J2PUV\
line proposal.availability 10fdf9	410	DZt<;?]I>qY^AhPJNF>Wp]ELK?f.YD\\TUlUK=wNMObiBDTD4iK<KZ8QQN6JJR18
line proposal.availability 154547	496	>3T?2dqhX>=CDUufnsc>@w2`^j0/7F:e>iisTZF4N`6B3,F]9;JV:.pGk8A@(kk5
line proposal.availability 15cc93	504	?e)NJc]UUE;Z4dV1TQdOVE:JLQBAOIC\Vceg[CHMOjRI#7@Y98Ml1ZeDYM4OFZKh
line proposal.availability 18f728	387	09UPFVnl^cC<+DV@bQe0T^BV\[8<BR5RBvS\wY1K@F:IDH#oG9Df;Np=T=_HAj@F
line proposal.availability 2543c1	417	WC^H<Q\epP/KNHJRZaTL0YOIR]L<QaYwQs@BZ\[c>[=141Mk;WGn\4XHLG2D8XqT
line proposal.availability 2556c6	466	T(W=XTZ\rBC5?DMLMgQM4cCSPfAN+85U;ZaLJ>L.>D27Z5KXM<+RPMwYM6CU4PdA
line proposal.availability 25735e	525	JODSN^`EjQ?hK^WIA8`HHYYR*QaXZAD7DU\OBOa#IQFER<ILEMM<^B\>U_@E\VA;
line proposal.availability 25b6b8	555	?=4d?waKsHFJ_otQ(Pk`RjPGG7Ij]7FN^wrHUVS>0PD/M.h`8ZYIKETXWk3@^iAI
line proposal.availability 2880f2	437	EOC`cDI&dLTC7PIJJ][[PDGHXW&ELRnM&AcD=K,[[HF\fX]7=`LoM'j[<^Hwm1Y^
line proposal.availability 29cad8	409	ODJWHcqR]aAPN\\dWReaTwIuQYNZUJW*E`V+L]T<STPFcVP^T9_YBdlCE1<:dAWU
line proposal.availability 2f76bb	516	^`5+R/@_WSkF/RFmif29GJ><V`BU=J_e=<:E.SGKUXC]GSQ:MW#SL8DFN/QaPBsL
line proposal.availability 3305f1	565	EEENG`c]V7<FV7wVrkg>1TIW]ZIMDRSTJZeZ`UKT3k@5RE=ZS?`9RAnFO@;74eJM
line proposal.availability 3c8320	445	WJqE8\7dGUJ(Y9<F<EB>D7VUXrM9O>XUc<]=d1aF'ec<uF>4L8]PK.OQ>V7YBHwV
line proposal.availability 44d3cb	484	8XEK=LaV:RA48LKJ_bn/@?CM`dGBWa>eRLsMbLCZ<X=D@?LMALOU4E\\wX<89Rb-
line proposal.availability 4c0fd4	391	X=KBbF5iI@OD'JLsg_:RJPAgK[5F,H.WEF&\Yw'HKh>DIZZ<]]/lWENS3H9<?`nU
line proposal.availability 5164fb	437	.L8R@BP`wccarPuNHFrKTUC>AZN<;XLQ\K]WNVjCGJL?_19BHLhPJDnN@NGIZY@B
line proposal.availability 52fc52	509	DJHWDaXtRC9CUCOWYwPCgJ@vHoDHGXYWMK^_WSEMGYHSKGUf3:EhE`\NjL[V>OUf
line proposal.availability 54c939	445	=fLvJwO,[aADn=[F2?\ZUgcC>4QQESd4WaBc@BC8WFMPF,C[[OdOVM[UU[`=>iE(
line proposal.availability 5bb9f8	438	-<=YMJRVX,-FEQZwu:ZE5S1IVp1>?H6dQ]QeUQ9HOc6OFQ\]MFFYK`Z)l6b:(_YZ
line proposal.availability 60f00a	376	T\SI@JKWYTZNgP;<O^DIsg_E-MTfjUe7T2eP^J9Y^Ki[hmYbGc@#tP?MIU&M`?1Q
line proposal.availability 621d06	401	:Y<UB]kRA\GBV?XNQQhReQgJ1Ea9j\3YASpFwODVEL4AW@_UAGR>SkNF:>>Bj+EC
line proposal.availability 628968	447	KJL[Md^?cRJ:F_d?BjRK;T]<TWXGKAJ?XG\F^IJS<VNAS>Db-9d4EGKJcE=A[aR#
line proposal.availability 62c56e	392	=E&?;`BPg<A?N;Sdu@?+0D<J]eOw>U@[2g=JL_A64PdCX@]R;RCr\KaNLK[IP6WO
line proposal.availability 6d5e19	446	P?7ET^>m9DZFSA`_NnHQoZ:]?r4.NCClUCgZwfNC3N,UB7VSJE8QG;DTaA4QHBQZ
line proposal.availability 6f81aa	629	FJ1PJ_\iX2RGKCwLQaVHS^1M\V7DEA8OD]`Pap?X@PVC6HA`.DA\-NS@hLd05\c7
line proposal.availability 73aa42	510	[8ZPL8Lk_KA=59Cew^@^F\EESd?R@5JtAe9M?YDGkn0fQ_eE]JYXbFRO?=haGAa;
line proposal.availability 75717e	398	CRMRYE;4<P_pbY/TZc7]#akRKVBLY:s`.B@fYXRMcNBTcSj1DZdfJdSZRuXmm8N]
line proposal.availability 774942	551	B:KJK_VTGBTHCVkNn^pE<@?wKcB4aZKgUOUJ_V@;PZOD>[RRJGR\8U]=pCZF8FRN
line proposal.availability 78a039	421	24%AEBQamGD)W+]UQY;;;w@7AAVD9*I?@9ZJX]2TYC@7VMhj=[A4X7e>@YV9>Yf;
line proposal.availability 7d026f	569	>PFYKf[@WP=@W`aNZDuY>\PKRW^SS9rPj^wZMA`EPC;>MAVn;=cXGMpN@S72KeV/
line proposal.availability 7e1162	557	-ADPAN`^bDU@JC^F[Mf*KKLI\_P9L#EL=YI__LCC1jWKZHQgCDUa2QPQMAGIU^SC
line proposal.availability 83a02c	683	H`N>F=FTPI/DHKHUb@@JODYPIMQUXXJMNTQEc>AARIV>PK:<[E=Qw^T_LE:M\TEW
line proposal.availability 855571	477	ELPcRMXcVLNG?5o`R`?EE@C\HZ<7;XHm1ZJUcN=I=PM^H6XBQ;IkE=D#](l=9TNZ
line proposal.availability 8ded75	521	WYbFX_7=fFVY[JQ7`MKpQNTCMKRCMJwGN[YCA3SMXSXYpQcPLRSG\Nc\;T?BPUNR
line proposal.availability 8e3c73	483	C@Fe0PXVPjCTSK^:LHaFWnGB<,FSiaLMYWpYJE>TDGFF^BEHANSLYEZ[Ve;SNPA#
line proposal.availability 947b79	563	#NA[>W_fLQ:MMPhV=fVGRTEqbf=GG>IeDETc]dI5MjKB5AMbR?1jTAmA]AJB.baD
line proposal.availability 99cd4c	561	8C:_X^`P`[D@eF[;2\`BdTP9>EGPNHH_E[X_V^L3^>I5Q#>YAU`9:7JGVOLIO\@K
line proposal.availability 9b03c3	694	XNVUdG:JPDdIGAB\\TA^<M^BhPDPJ5Rf62BHE]F[\U;wTfM3SK;UIWFSGRW\@A[P
line proposal.availability a4ed64	482	.WLQZL=Z_GDMZ0d*adR1NZB\WfV&K'a`[\8Of[JK2Z6%V3EZ*GQjswi>_Kj@Bfc1
line proposal.availability a54ed7	416	=<KbJlK^l6HRNF=Fc^JC*w=\OA'0DUX]^B\TPQQ@7cKTRp@L9YXaI?OKCFJAX\f3
line proposal.availability a8e11f	484	;L7NEZ\`@K+CA&Mow\WGF\2Zor73H]>fMTdbO]7GNE=_44vQm*GQ1H^GZ-UJAXcF
line proposal.availability ac4082	474	-5:`iWVhaGH-_AGmSaGK,fO;fs81%A>l<BWchw>F]q4KIUE<557hNVA>`GVN8f]M
line proposal.availability b05c6b	653	;@ITCdffTK4<P8I:QSZC<YU:[NN[G?DW#WcQTMBU>HJVFGPG=EMaBETJVAOAZUf,
line proposal.availability b18869	577	EwFZbbQ`WI;NUHTI;CM_Z`XNF>]RXAKFNU`=MYQAFAW@^NLa@@]P?GRUPK:@idC_
line proposal.availability b3831c	629	=RFk7o^PHV.6a[pKJAgUOPE]EST?NbPXLhkNTM3;4CI>B/LcMA_GGGgCwFV9DPWU
line proposal.availability bb429a	572	GC@^1lbD]LB5?GaLS]_E`W;\_n84HL<^XebQcZ<#4YT?</?q9CTRM=lB[MP=FmZ4
line proposal.availability bd867c	338	=g6Y/kc<Bl5V97cPLbU9DXOLU5CUM15NwpjD0:K2PSM>X@^t4PRGB9UV\ZCAXkL7
line proposal.availability c0decb	450	RwMQJsPaSGLGWQHbN4HlJ=W^CKGBMQgk@EO`V?IiO\`LSDZORHUJUUMRJ`GEOLK[
line proposal.availability c53b37	542	SZ6YHGSFw]LdPKXAQ9lSQ@jMQXZjbRSTZMsLWBGNL[QBWAXV6RVCMEdKMT2KVDKU
line proposal.availability cf0ef3	464	mai2B5L3*I]NAPMKCW5#R^EdW]GRbjFU2?Ro8N8ZRC[TSHPBT=TQ[VNGH@[RABg`
line proposal.availability d39634	527	9REjJWwJZLC[MSkK>Q\XNSfIEGWLgBKDKgbEV<=5Q1REX<WT;]`XRPo\K\:.Ot>:
line proposal.availability d55cf8	768	cBJ<KHM;WKUNEWARmQSU<jLFbgLPIERTFN>F<]@\LS=bwV\0aYW]OE]R;L\Qa@SJ
line proposal.availability d60218	627	<GW;DTDXNKbR<IYdgWdFOhK[_wBM8SlYASdN`XKNDX6WE2RSRL?]UK?G\D^jAaWU
line proposal.availability db8517	719	BQ;XNb`@cVIR[L]MARdIIZ]7WOJRZAAK[wNDB5`BL=DM\NcfAIgJgQqjMK5@LgGF
line proposal.availability dd7c1b	334	G67&maOeaS<BwP:\[OX`N,t.7&7]LM@Qih`OV\`UrQjCGVRMuR0-eZK658^LCK9s
line proposal.availability de872a	445	G?Dc7FZ@EDF>SKSLNKlEHdFZwJRJBHE^GjH>S6LAE[M@;M=]I@pVJBLE^7KC[P:8
line proposal.availability e98e35	561	Q>L_S_TCl:FEQ]`FTIZFR?ZNCGgPJbUEU^Z>:;Y#Q>9?E>VB8Sa#C8Vd4Z>MYWDI
line proposal.availability eb6e96	538	>cf]<VRPIAHVKCV`g[LJ\ULNZP^GTTVH7?;OOO7MIWVYN.?:7EGePwR<T=b8=KN;
line proposal.availability fafc92	477	^>Sc[\lT_@>#Ba_kkZ^ANKJd\HC`U?EORh[YZQ:fGU==;Q=dNUDSV%[[dBH`Q]W6
line proposal.availability fdc7b9	364	XJReBZRTicBQ9gYQC:[J@j:w^BGTDFKS1Td+0b`;9fk0EB?T]Ml<9+P4UJE;9qNV
line proposal.availability ffad47	637	3I5c(dvgiJ;CH;h=FMj6?i0Q[_H#BV8n2]\g_RP=$UR@:/7e@0RV92^=bEX4C_k1
line proposal.link 0cd345	656	893wEbcXMR<HFK]KNBiA6j=Th`5TETRRE\TJZUN8?^JOM/Zk8CLWI]rAeCL7M`c9
line proposal.link 145f41	597	DBW`B^a`F<A@HJMLS`wGAeHIeGEB?JSbURSSOBDP9TbQP'I_>;IV@[\:jLf6ELUK
line proposal.link 1c5e0b	411	DeEiOrmd`o2>ZOTX@SjJEpH<OW_aW09E[w\>ZB<<;oB;E^MZDJ@HZMce=dO1RhOB
line proposal.link 270408	454	9[@a?oa:^U5N4Us?DN[Y5dCFdRYBPBdC@^i5RO@*PYCGOJPS9WKFVXZAIdT8_w9=
line proposal.link 53b90f	563	1L8N.\O[OQPQRMQDPMMMIc#UWAXE?;JVSGMLbHEMM`PR]3?THUL`I_GVXERF[b=O
line proposal.link 53b937	509	DEJUSShh`J#\HG^eUjc:eWHWa]S68M7]JmMgb]G=Ca8ADTI\=HWgA>V:f3O8Lda7
line proposal.link 7a6f3d	451	P9K\_PSEMC#EA\ZhWZfT?H6<HTJA<GLbN[]BEIMH;eCW8c]eOEKU98GL^]2mAVRD
line proposal.link 8e91ec	475	#W@\MSVZVBLXbh[aCYdF_HNOab=PU[MbWW^LqL?8_NUCOdHXF[`iQ@JBL<d@MkTO
line proposal.link 9a309e	595	3^OONOtJEFO[OPw3QIe;UjA:8LVNLGMKTFGIpVWE@JLKC)>n8JNGNESHULL9Sb)N
line proposal.link a11853	436	=D<jbPEIGCY?uRV95;LTFoUXFGQROHrBvVeQIaMLIA9PhL]f>/F0Z6nIEM:WUwJA
line proposal.link a4a8cc	348	^>7bmbg=RIDKHIED/)P]H\uDSDBs1CwGTiR1e*ab-`1VVRPN4WJYQK\2ZrH>;hE0
line proposal.link a52267	523	81HiRtiF\QQG4N5=WaQ_DUbSMV=;;?NNWQPIFC[Q54QAVKG_?VD^WVwTS>5?8GVI
line proposal.link b3d9a6	566	CCDTN>BK:7E^MK\p>\P@>N6hRK+7@GEaUNbwVeFHU@O[<H<CKB6X=TTFkP[U?\SZ
line proposal.link b67d92	416	XPC`<kk8iXHKVTR\_#moR_`ERHJB_IR82YZ-NO:^NM5GX<fFaaX2FJ[DDV3K`i=9
line proposal.link bebde9	560	IHGC<AjlNJZO2JggigS7S`6T`wG@g9PNTOhLaYEDGWLQ6MFRO4M`YB>Ok4a5HS]W
line proposal.link c51049	609	P?4[8Xa_]B?>N:VVhmN8A]6bwHII8aUT<POX]V88QZEL6JKhEN;cA=`8^?A=EOW?
line proposal.link c9d7d1	571	G2e=$nTgK7j<=FWb\bD>CY@iWYH@6K>YKRiweVULCZF437BnF0MeP2S7p1POFaZ=
line proposal.link df4fac	513	:A)Q6cZqOHK?C-IWaoT4>g;FhX37HO5fUR`w]dDQ=]SX/J9]IC>g=;g2V6cBJ]kH
line proposal.link e354e6	510	M83YHkSb_<EI?BW8@UdG#UI<KIVIM*9QEbVBXwBF7E<HHBQPA;he9ClK[;@@HkO9
line proposal.link f2cf97	719	05M_CXdKWLDB:HY4AJUFJeEEe;NBCQ:RCRw]SfMG;\=GQ>Ib;GM[ELS@]6I<KlK?
line proposal.link f2e7db	641	NIW?=OWw]MI><.^Qjgb0;k3OoZ0=?^<WCFlhfZA<4cNO*>HdK>>s:BX@b<D@0cwM
line proposal.offer 0115e9	386	M<SnVW@P5qWS57[2=uLM_]A#/.YQ\Fj`^27hWG6N2>fhkQ96AcG`<dLRHDJCOVdE
line proposal.offer 012030	384	3+FCObCOj6YYQHa`]el5%RGFgjOM?<AOCZYXfh2I?O)#EZ0OMLK_,%v<t]7c?\`Y
line proposal.offer 1a4955	574	4:KV'adY[1E@U@c`R\i?DwZVcXLFPKOa=[jROVI-?P2DKI;`;+N_A@E>g@S5IMR=
line proposal.offer 1e728d	430	XOXTMNWZ>:T-52d;RU[:?eClT`TGQCL_EdcHqTNDIANXODWWGHM#J7WBh:^*cird
line proposal.offer 20320f	389	1X[kW1NSTN.NBLjY1LDb*MM1`:`R^HlaHWCD2V\Res=__F[eMbIQKlFb?4H^d#OJ
line proposal.offer 21b1c0	509	:GE[[`wTwP7?KRN0HHj`2cd/ZPw@977?CubKBGZ16O/$FLQ^.WIA,Yb?RG=5<dP<
line proposal.offer 23fc63	494	,SSHCjSVXIL?GRc[JJW;RdO\HwCBA=4\[]YU\bITC`6DAIKb^D/eS>qJQ(jJOhj1
line proposal.offer 27e8ff	573	AD8eMcJ6AE>+RRfPh2Nd2HYG7PBS;HRsCOQ;0621C;F\p;gB9.^4Ww;Eb?d3KFLW
line proposal.offer 2c775d	571	N9IKML[RXGSMCJP[ROTXHUP<JJE:KHhTGTcSAQGB>T3N]#VH[`>_XGlaSE=EXMKW
line proposal.offer 336904	587	VTRF98<+cR]3FTGBlKJ8B<QC=bTZhWGDLfQFa9OP@aK@=cRCXRF@NCwNTK/E@;R\
line proposal.offer 39cd75	458	BP._]Fb8^GXDK7\,^O`n:_TPW#\PYHV_GHAKPSZ\[OXXS6XM=p<N_Q][#^iGeVMG
line proposal.offer 41beb8	605	HFAHHbfhQ?:A@=V^QhbFNOM`aj=;:Y9hFOSiW`?CAP5HDF8fCD8a4BVG^#_DBbi>
line proposal.offer 4215e7	424	C;;EH8MvjB&->B^cUlhPGg>Z\gP<4SWj:XjRS`?T=l/A;IPbPVLrPXg>w-\KHBK@
line proposal.offer 4403b0	500	HXA_\bq_GT?8YdiBCRLjAX8Q;<]FdXYIXai:[OUJKQK7JH^w6SSDeXkdT[QMZKPC
line proposal.offer 46af9b	411	4G%p<[kGN6B39fTJ8XlG=8ejW[CTYGI[8]k]V^N6_w?G>([SSH<U1I^mcP`RL[UH
line proposal.offer 519b83	534	GBbFRjRHNJET]HPR^HNRB\;D\oM8HW=bZ]QUwPEBIFGj8=^qFTTGXcgEd?PKB_]h
line proposal.offer 531863	553	>w]P/REQNDF8SNYK]QEVbMHLJ=ENU9[JZYaWfNq?SI?L=KHDDAGEQAQNPS74DRUB
line proposal.offer 54a4c1	423	<DJp[kkYp9P/LrkscnwT?SUHVJ?H*<D]Oba9WfrLFW8JLOr`EODhM=t2hUBLatLC
line proposal.offer 566e5e	572	@TY\L@^`A7OZITXE1__O]u9XACU#XTG9@OO[WP`WBA2Z;DKa47GT9]M?N8JBP`@H
line proposal.offer 5955de	471	@hiOVOVGO'fN:AKad\K:9c8iVX8FCQ`K8;pw`\XeI[J<JGI^KN;NFVN?dGU<ZLXW
line proposal.offer 5e6735	504	RJOME`]eYES0D7taQci6=i=feu:@<_3eKe^o^aG7Bh8RE@DiD@<h/8[F_=tB0be#
line proposal.offer 5f5fe1	512	3S/h6rt;fOR8+YmR^@cW$wO=^HGWC:JgEkt:JVE>7AU8@MNe5CEXMGf8]WH:Zf`3
line proposal.offer 631193	454	PN[Q6wTXgA_RcKapAWUC:dF2U7BYg:H?GdUGDC9=C[VcNVB^LIhOEDgITJ7K[_X9
line proposal.offer 6621a3	408	Qk:>4a7bbO8OJRwbHHp03W*XI7VCC_JK9N^QUU8V<::9\[HWQHdR6\M=MWEAG]]C
line proposal.offer 66cd18	491	SD>KIMQ7mNQ^j+YFA?SZKWNL8RDUUYU>WsP>;FgC6]GH]dSLR_I:O4l^_wObQgN\
line proposal.offer 6e6370	471	WE[QBafcs@BAK>KKhZQ5EVILicYZM_Ce8`]_]gBFA_GKE]HdCGF[F#mET;7HFtHR
line proposal.offer 7386e5	685	D[=VJV]GpR@>HcNU[OZMIwPBNKFMMHMSPgQTWQ3KNMRCOBPILPH?YPFJVY;TBbNI
line proposal.offer 78c0ec	381	LbNaKCbQ#ige5[[I-hFJ^>^$/4fZL`iNR6:CMHAM8[l[oJH9S]HCK`@NBuN=^3c?
line proposal.offer 78ccbe	345	4PIwY_j^Nu?dM`Jb]IROfrPDYX[Pj?EZDNG=PK]/>U\A`FIJDK^V=6XRcIKV&3[k
line proposal.offer 79191e	510	TUb9^@a8F=fFQFh_2a=Hw@H]7d=+]F61A3iYa]VQ]\_V7<Ac\,<F2Q?*\>RQBI?\
line proposal.offer 7eb33d	623	LNEPFecaW>NMD=\PfXJ5NdCMf<LACL;h<w^SPoI/CLS7LKH[HNZSEFYCT</EWWcL
line proposal.offer 7f81e8	417	=K>E7PaRt3?NB=QYwabYEJH[NMH5P0-a4hFcaT`QLk<K<VVv/Q9h2=PJW#NP>VaP
line proposal.offer 83e70f	509	aR6@dHMSO^,LUbWTcESK?EUC17KX`:?To6WHUN]?rcE#C>>>FMb2BACTsc?bKfJ?
line proposal.offer 89faa0	450	UwWRF:BRIDI<PEZMVAU[WQKTCMQFYhg8FcPJLNELILpcQXb5:Ww:Y]BMLPQI;YXR
line proposal.offer 8b1d96	561	HI3]JgLR_A1W4Q[QLO[G6oMZX]=BW=PnIdhTa]A/>OS>H1Ma2N@QKMkKr>Z:<wPE
line proposal.offer 8c2d8f	467	CFRhRKX._\[YW^fAGII=UCLSIPR``bU`oVZ]^BnRFUn9_DSwCOONRUVd@Q9LPZ7K
line proposal.offer 8fa248	460	<oVF==OTO;WbEBbJT<Q>N9AP+$C0[Y-C4PVIS:NRDBDBQ[EU@;\MVVjN\5aJL\#W
line proposal.offer 95b2ba	380	854E9GbOX&RYD>DX^1FJU\CLWf=JFb5_4ZZw6:OPZXFOK?-MS:,eDKF7/#I8U6v?
line proposal.offer 95d8b0	388	`J@TcBL.Qnboa[3]6ALGjfNXDXOc\FeLZ>_SOYqw_BZCMM>dPUQpQLRb(Teg^:tE
line proposal.offer 96c8ce	360	=nZJ,h?`QCCHTief5Ei7<IwQ<?pWZLgNYbDPSMc:BPRVH=IuWL]tCaRMqfea^;RQ
line proposal.offer 9e0127	442	]IQGeMDEeH`]g>IDJT0g9aXYVeHSTF]P;GO7H\JZLhVw4aARBIe[D0p]BO;><QX]
line proposal.offer a424bc	516	AEB5SgYAIB@G9?T`OXLDO^\CNKFVPWZgRQ\dwpF6]_MkD0GBQC5UGWWBEZTJEi^R
line proposal.offer af2ae3	555	KTGEW*;HWRGf\J:Z<NPVNK[IYUQCwVU>Q;P@N\[^K:XoeOnO`UIDXEB;F[ZT^QVI
line proposal.offer b07e45	556	\A7LOO6MCXDZVXVCVk6[T4UdJQRDRdO^[NXMTRZ#7PT;F<`aSD^I21XJR\OCPRQE
line proposal.offer bf3343	541	YE9LETZTY=Y@D?^LT[JOHYMLTZDQW68LC^e`waIFJPH>D;6IQTUYFQFC\?MRKJJH
line proposal.offer c3267f	318	Bt\<R9tAYfCM^I96cL1ZOd(#RG]NRGUAu:PD=PC^9\-ZqOB9&gdTWS?)ak`6qA3=
line proposal.offer c4d064	460	APAFE6ReM>YIXSaVwDBRNJgYH<I/7:HQIBTXIL@jG?O\=OWQLL?WKJ>5^J;MGCS>
line proposal.offer c8c1b8	655	?F3_>mZ]aT?CKchYh]gS9eYGU_8XK<J@CwfNZR5@CH3;TICf;JKVV>dFPE;9UcW<
line proposal.offer ca7364	484	1>XU9fl4I\R4<acM^PlE6duEMhON:GLcQ\SYq9RQBIH.N>TY2OFg@OPPSGM>RwEK
line proposal.offer d958de	436	P5@1LMI5;LSXTVHk[ZD[dLDlRjKN#G;TJIOQRhUVHZbQ2NNf_ARdHE5IiCJSJTDA
line proposal.offer db67f3	428	=l4b=`ZOwN>O\@UMVDkC7apV4QfuMCrOS`OPLA^CCBYHGUVdM]I=N,XlnDBAd]AP
line proposal.offer de1c44	494	fV::BK^DVbOb1TUTlZcX=M^3vW>IIf8N2bQLRL=QH_LBNiK[ITIVP0wZUU:OVDpZ
line proposal.offer e18cdd	518	W@@8M=CCROTJD6CLm^IVEQGMd]PGEMN`JZFH_[VIHSOZ^k?La;?VHMV;Y2@OKIw*
line proposal.offer e458e1	382	<@(Y2`\Q]N9L;7IU9eV_@i/TBW7:6#W_D;WELA5&SXWZdeWZA'<GCSQ:*Y_2EFb?
line proposal.offer f1065c	455	K9GE6VJ;N?PUTSqKBDHF@3>LZMTG>aJCTUwDNcIB^[D:Q6RY==<QS;`DOfKR-e^P
line proposal.offer f3596d	509	J@DW]VM\?Q7DW)LLE`qLSGNc`C;TQK@afSVCQ=OYY_F:>4`M<?9JB[YS[LBPBw>8
line proposal.offer f42b03	523	bPW3`bUT38+OURKPGYIL\Q/Ml\:JEM4rAHawLrQ0G>NIBWJITQ7ECQL8h\ZBB^Rk
line proposal.offer f5bb48	447	CIS@NMLd4@8JOFooqJMQ=m@Tog'BBMBhK_`Mvv?K>c;C$[VWNO9S#=i.U8R?CWiM
line proposal.offer f5dc7e	388	TH1b\[9VpDWCFeNtR@cTVIMC[g2b=1XkQRZX$QjaKf/#YOKWAgINXTRX`ATbMS9=
line proposal.offer f9139a	384	VFYdOBbGC#KfU1?gaZCUIX@tUl^5hehBVD=HipOXW5pS[6JBnQXIW^_SeiIc3ESB
line proposal.offer fa5aac	609	>_IRP[YK?ZQOFEHGwYJ=bNNLYCW;PGS[DaMEZJV;HK[OS6VTDQ@QHJKWMETJV>Ze
line proposal.recorded 039905	472	WR;(AwKjRG^L>Of\WBYN;aDkWlFBJ`SiIZNbU_[A8fKjTD7ca@Q_AD\6nJOS>N@c
line proposal.recorded 4e93b6	337	?NH6Du\h?3:6CTC7wki1]8S,A]ZeM8[p?aJ:dMNRNYQ=6HCIR>KcSb.w^>fT-r8Z
line proposal.recorded 5d6566	632	=H0]Afwa^;ECCDlHS\]BL`0]ea44KKA`<[]U[hAB?WE/G?>aB@8_FMW8hDE<2dU2
line proposal.recorded 688571	534	8F>bPYbag=DR;H[Y`O^B=]DD`aQ=3FIW?V[PN^E@#PNIE@8[0I?^A9XGU3]5BU\A
line proposal.recorded 6c8968	539	PQ=M?ZLc[IJF8Jm?]McOK8NB`YQkYBJK@VSHfENQFCT#NPFPORU^BZ<8]5=PNY=9
line proposal.recorded 9405dc	436	P^JEKv6ReCQIC8Wc`kOFAg5TXw^1]RAHFhinoF?F?RDQ5?P_\I/:PB[3TDaONX_N
line proposal.recorded a7818a	448	I=6W0dOok9?5*8PQfdc9#PCT_`=Y=MFh?VpBoh@W2hPX3DKU>68[K3d,W5wG:ns*
line proposal.recorded cf53cf	455	]J3RGOTZIN;+8#PNeQMN>\\>]d_SZREaH[F6dh;;RWIFDO[FX@@kV;VbRQ?PSS^=
line proposal.recorded f74803	490	@NZR8YVfSKS>R>kbbwP<)bA=igI=CC?m4QlgZMCL;hH+SWE[>9Pc@BbFKDL=CTfI
line rejection.clear 040668	452	fQKGiOUAcIMRWJ3LaMkUYOV;LKCiVO=]k;d9ZAH^3_GX<kBbSXEDI7VGPXR#\tGR
line rejection.clear 07f855	414	OvwZN.=TgqmCAHRT^[?VT8]\ZkdNVlHSXjOBbM\gBYdS^AP?\N/DSA[Z7U-g9nWe
line rejection.clear 0ae719	438	RG\8d7+UlbLbNb*Rp?ZDB6[W^>VUK+8P2LN;*GHOIHHARYa?bXE[b=]wOe=[MGXB
line rejection.clear 0b9460	581	VwX<A@=KOfGH,FC9TKB3ONPV<ROikP:78VwVUO=]8X\H=w?:e89Eg:pY<JX*EJhT
line rejection.clear 0e0e8e	403	DKQVlHPJgD]n;5R46PBHEG^>]FZbu@e<8e@L?:#FGaO8lF<6]QJ6mD]KXG=[HKcN
line rejection.clear 0f2043	424	ZdnP34DRAUU8.Y>BOJC<KBeCQ\EPV90E8FdBNDPfQ\FMMg9JQF#R?[Lu=N>93EgC
line rejection.clear 0f61de	448	\UYZ6285IT]L\;3:P<DXCPa:?wYUelGY0G\4X7:X<u\9_ZY?pHX:f1PN;P1<_HkM
line rejection.clear 0f7da6	602	RUYWJCJTWUqIF=QC=;BB=GUHS[Ojwe@;=[IHjH/MBJhLO_>GRJ7BiLecGN3I4?]X
line rejection.clear 0fd999	535	]TkZMLTF\cYSF@MMRJMJLW_iD^cD[PL8HP^H^@ID9VIKwY9EUYGKfM\jIOB@WGCQ
line rejection.clear 10457a	607	SWuKN2ANQMXT:OC\_P^FXHwPDaURHM>J:^GgTKV^O]bNGNC6fGXFbPR?>QH/KORS
line rejection.clear 136970	529	O:>iW^eZ\E9VFO\ZJHMwRZCPEYH?8:i``ZTVSUc+RJC>M=qG=aKBCCFW_Q?OI[<;
line rejection.clear 1520da	443	<v:50:WjPLFgE0IWf19T`8SY;a`2RP3;4Xwt45P5DNt8B_:2hZpUr`eeWS^DCb<X
line rejection.clear 156326	462	jQwP?4G6TZbEPD2C\TGHAQdT9k`TD^CDSYZFPS3]2[dCSm0L=;O<gG]kEE<:52]U
line rejection.clear 169dd5	552	^`]aPEXDieIGXIE9[5Y8OEgjOo]\jlL74brZj<G=2eXI[p#SFF`KUKpZ@TG6-HTM
line rejection.clear 1b4e09	475	FK]D?JF@rI=STajXQT>D8hR,YdRDQ?Z[rqTHpEN]JSDjG_AMVH7MOCwK8aLc[U>:
line rejection.clear 1bfcdd	382	GJS\^wA0RW0iXQkMCAOaY^pgDGsSfD_CjSbB;FLIF6GUgCFYAhs:IKco>bNOemA6
line rejection.clear 1d3ee6	457	T>=ZKkw-HYQFa_Se=J3V8TZ6PTn?86n9;[nMBTVjI?BJ`;R_M\P@IU6RQ]V;X]?-
line rejection.clear 1ffd95	473	SP_C]`UO=XM\\gJ=BQPaJUVK@FaDM_fSOHp[M=fFbJcO[QKN7aFHwR`nACY4[`@P
line rejection.clear 21e4e7	512	=b]T>`NDNENLUJVPX<L7H>O];\I,<[dX<RZDU7LL>3wH@RKNIQB=m[LMg7P=?G2_
line rejection.clear 2254fb	540	LfT:M8=LwKbDMLBQLANB@CjNOMRdeQ=JNR_IcHIQ<jVAafCQ=O=IgLZ`UQ1=KGRY
line rejection.clear 225799	541	Y^O==5C>SF^ALI:EQN::UTYTEhZ_bYJ2PG^\sVGRHfwQEYEFJ=1XR3BAA2NL8AW^
line rejection.clear 227ade	629	RFKK@EKAabkQS[OK[PPANJK`FwMPpK8[NKHSYUSORK=J:9?TTMS_PTNeKNHBF@WX
line rejection.clear 22a4fa	698	aPgV<INCwIZDNETISJH[BD^;V^K_aaNFPYY@]JV`P^ULS]MJDV@EULY]XHDM9LXS
line rejection.clear 26e88b	451	kewF@1D2WDO+J1P>b%2:@HUYEiM[_c'>H>rHcED\?cn*Iq/L_?JhgDc`J4;)KE>E
line rejection.clear 285169	554	jdk_C@>WET\8AFJL\J=ND<[Z/aNfX`@#Fl_E`@<_NVt3Da35kJE*m@ShK3N;1@gc
line rejection.clear 2cffe8	348	\NcNed=4K[mPLUOTV5TPe1EGNgREMJCLgZseQTf\^[&6OwhW^QBWKCWMDQUQ[[L_
line rejection.clear 33a9b8	435	odUGE@^?VQqLB3QOcHJS(^VuFaN\fwfG4akMEX<d6cuIik9@BN;8`<lj?<f4N@l[
line rejection.clear 387eaf	500	<IUM[XTE?o?lkL9G1?XUMRrdV4sob9l=_StB>VjMXDC?TJZf@L]<=8S[HgRwYT]D
line rejection.clear 393875	554	FQG4^G5SuWGhOIDGO'=IC8T`;[iQbd]6[]wJlC>a1bWQ?X<POFZ:[J`jZCbN<YNf
line rejection.clear 39b76c	421	iUb@:5\;nIwIH;7;MC?I=0aIGnKdOt?GP]XUTI@`BO]X+Y6RY6??]+[PF:@8S;fL
line rejection.clear 39cf83	470	odgZHF\K[ZdBEAHRW=`PBDeQ<aORSQE=PXgAa=dUIekKKX;X>wSMZ]TXUJ?BK:iA
line rejection.clear 3ba18c	358	Q^EDIGPW:qY8TWCM6HB)*TcRFEO1OM#[%]^NgX?NIIWQD_cAFEG?m1eW[@=YF[.N
line rejection.clear 3d2105	593	SVK:G6N=MULUVN+RKL?F[G@WFNWV@SC=C_wbBG<^>E[8HTAC]DUMdRUVTKP?C5=F
line rejection.clear 412aa0	492	,UAUaLcXUJ@ca.DOJKXHCbn`CTh=T>^=@waNA2I?ILX`hJ8QW`iDe@gP>T3NUnKA
line rejection.clear 4204b4	473	MpUAEJP:T^[WLB3\G\HVJUNMD^dEwLM-*jeOg=YBCI_,IZ0?WIa2^J[qOKI1AAB^
line rejection.clear 421000	471	pJaU465?wei<=6?Gw7@)D.^gN_[e\v=<LTMSqEN_<bV?'f'NE@DC[9^e?>WM?3Td
line rejection.clear 444c7d	498	beqTE>Q[JdnHLF=0fUD@J7Fw7MRYKq\>FX=OHLR[<U`F<bD7@S<TgT_gM<:WFBLc
line rejection.clear 4549bf	504	TMmX7EI5VeX9JD0C_E?>4JHJCPZek[FM@<wPX<6cAZjJBa>;:C:,`CdOKH@/>=W^
line rejection.clear 4571b9	594	WhWACI@gYVUR>>MSQCN=RCL^BhGVFPZ?-W^LTFZw<KgT3aI*VKSBZTV]`Z`)DKXC
line rejection.clear 499547	403	lsOXH@>ClN8YLY.k]Rj@XPKw>DUg_bH_EPbG`:lnUm62?K4JE-2OB]RgcPh@%YK<
line rejection.clear 4cf85c	457	M=diGW\>XeUWQL]>:JXmMwjQTC`U^Eb1dOk_PMePP+YEc5SHZUN%l=dYIiB=QYJ^
line rejection.clear 4d5af2	460	X=BVZc[DJJAOQVMDQ>_SJ;^CG_]:lPk;_NVKMLSFVIGSEINJ?>\ROGBwYLVG\LZ=
line rejection.clear 51cbfc	553	_dVG07<2bSnGMM<X]D5?9R`DVaecaGMAHVNMhHIY8VmIRw9IhFBCeCZQEE;LO>SW
line rejection.clear 53c79a	450	Cp#4H^V.4QSB_CP]F=j;]AJ:X6ST^Y5=[HPj56@L>IE]QZFLPP?/QZ-[X=*ELLcH
line rejection.clear 57a2e8	399	_DhqwUoI:qgULlc2.UTENkF9KgWS^U<*G=Ugh^M6AW8>Lf?II?Y1N<4OUJW8RkEf
line rejection.clear 57cb74	404	Sps#PB:;^saJKC5@lE8:GIrQ@_Sloh\<EsUNY:>h>olDjW90C5D&SCnfCNE7UNbT
line rejection.clear 5a4355	398	fUMFBE4<:Pf\KUBB^9DQ>3hPVR_E^[<T_/B#\?bK[cP7FK>>7E4vKSPa>?3M;AAu
line rejection.clear 5d4ad9	447	QePAEGEBZnr#?QQEd<?MCFpJBok`_f>3/Va<PF<tPW^1Q\E7TG>OS4\qP-KM0EXU
line rejection.clear 61ffae	391	YM9EMS9QJW`G<W:;cQ:U?EM>WlLkRY@RBONcP9Jw>\`T\uADXU5SL)HB7:JPA<dc
line rejection.clear 6901f5	476	EXnpKWWQFX?@8.X7cQ@M:LIUKAXD_gOLBw[7QU<Q:UD\HYA>M>GV\GI:NNLFGAKM
line rejection.clear 6e3b44	342	>hQACJFUcjeHNI;KU^ML8O-;@[wQ_]QCEWXK`8Km;SmCYm?KeZG);IVf7Ng3RE]X
line rejection.clear 73f58c	419	Y`3P?RNk\_FP#Q:^[XE>;CQWJb]?OdR;U.TB:7XiXMi9NoFOeN;fqcj@OTL:QGld
line rejection.clear 767193	432	LLQQG<_KPAEOGWKbVr[>OY>^]a&8ElDdM?5^avPCV`@pw[_7t`EYQ\Y<HP\VHGdP
line rejection.clear 7ac572	625	hcwV?SPA[MVD?E?GSMJIA>_QDeUf\cCD9bXTTNBtB^VFVkHI]4IHX>KZMB7I1GTc
line rejection.clear 7b5b9d	344	SfZ;0LNMiAaEI>O=FQCC#+\e>=kkq-h>P_pUcG@[O=XK@3IL70m;[3SU'Ht'67Fu
line rejection.clear 7b7763	385	^VSB'7DFQGaIUG<<j30N:>`LCbheigVS;N`@]?I]9YM3RhcCU4S;N#ee+F0U8NSd
line rejection.clear 7cf7d9	393	gYb[9>F9RWU.*^DOU.AIJ?G79icwun@9Ri]<[AELH]g?kVU=A/gG^0XaV@G/CC[h
line rejection.clear 7e4dec	477	d5mB`LO6pYNFBHTJ:E#X;b?G8WV[9Io@;SfD^MMU@H=LQWV@HQI3NKHY:[o7W@aL
line rejection.clear 7e7e8d	566	AwPQ;?9\@AATB;HMdFJHbPOTI`>L:J0I@f]nMK1E</gQ8U=<fBE[gSYZdKCaL;Hm
line rejection.clear 82463d	612	cPwKGAL=]VW@D8D5ZL>U7DKcFZ`hjdH?AMnIKL@`?]]C[]EQcFJ4OM]UTIMJOA^T
line rejection.clear 86dfe3	447	CPYIGUZYZuMRGOSa9ZGd;VG@4gsd\VU2P0OFiERNMVML_JADNIU>G'NS8Om@wIKQ
line rejection.clear 870c66	371	N[<S,@8TCbFQ=O2jcO67AA`EKaHa^GRC8^nKJRFu#`GBX`27G7Kh]POeHEMH5Dd/
line rejection.clear 8a3cb6	393	ku@:DJBfECZY+1?:fIKPEYPG\WOFQLQU#7UMHB79Jer?dT9/eLLkm0NYS+JG606H
line rejection.clear 8d51db	470	ZTZD;>:JaQ`M\9\NLY[GCSLIEKWlUiPJPTTMjH[T9wTUGCIIFM5?`ZM^9OHIHA]a
line rejection.clear 8fb019	442	;ZLmSHGQHlr=KJNF9JGDQNXINGk?jRa8H`NCOD#NHWg@GAT<FV@>QIYj4iQ7ZWWn
line rejection.clear 90fd5e	521	cWJ`769DPVr`HJ>HXA>FL@jcVWCrBkaCIbwM]HGZLM\L]`<MEKOKidcZAL^F>BZ\
line rejection.clear 930bc4	372	KKfMAICGPYCcG[XB?DYO@PcKnJgMQwC@-c^,XpNQS^'OIR@1FAF]iQJ_QFH<\EXl
line rejection.clear 93a7ee	604	0ZMX9PX7ThPJRGRDODc:KDw@JFhOaIN7TXV?OKRYN[aCY$AbNBCA_A_`IN37O9ZO
line rejection.clear 972264	746	]Tw;4?SAbYX?\4HJSP<SIG\UAXdZgPORTKW@U>BEHM[HLX9NGGIGcJXaC?DF@<UB
line rejection.clear 98e1e2	659	ZQdPK5ARXHRO@SGOcLLA?IN;Naa\UEFNBVUSUNFw6ZPOL`OKbW?<ILPOEGR<FDYJ
line rejection.clear 99d3f1	555	XH?wCODJ\\NDObXDa9fRHO[IGQaXH:S:eakE@KZ>.JH?X6>Ljk\A_fbfU[HD\V<C
line rejection.clear 9e8770	350	`WHJTTX6JhBDXDd9`>RCZDd`F?joZp^,XwmMkFKEEMIPXXXn3XYENNK^GYe'Tw98
line rejection.clear 9f521d	493	OmaM<LISLiN:]87RJM8/NARP=Z^YiqSFFNw<e@<\;LW@/R.XK?SCbBoX7HCEM<F0
line rejection.clear 9fc5e2	789	NQM`ST>IZwGDLET@>PUKF>cNGBiP[WW>@cc@KCNQA>6>YDAQ@Ia0jOSS9MG0TXYP
line rejection.clear a084d4	396	]_ZE%QhBbX_E:ZXHNI=U_Rd0KMTPwD3G.BO/Z=,OmEA>XLRQ^hVB][`hI34GS4M=
line rejection.clear a0cce7	431	o<cMICCEe?Z]4;F2`?FNBMd9Q\Xa]PF]SDT1b[KQ,dO7@e=TT@\cw6Z`HCO5_Yno
line rejection.clear a30892	481	RVDD;);J>:-f.I@U^::KXFFhWjFY8Y1a=B\wOU5UMTe^I`;-oQ0OWLAhS3NJDP>h
line rejection.clear a9dd57	440	Xb_FB98Aq^pA:P\/ST@@@N[A6caDI]M3Pg`=MNKhLRSCgw7@P?cAl/\k\g=LVAX=
line rejection.clear ae28f0	344	RXa]LB^4LoKX@Fc8:7W[G&MtCkwncm]DTXQRh2XhDUi53_CH5.=Pi7[N7,RNJ[H>
line rejection.clear b36671	469	UqePPNKN>pq9;49JWGQ8WN\<3Tl]hYZ4?C^P_[cbBXw:jH:-N@P[VWcdFHAPJ?PK
line rejection.clear b3689a	410	vm`lb0EPgc]@AEKIeP;[WvrRJwYOcS^=]@oJgA5L\Rf;\f:BUU:[c>fM?B@O:GKJ
line rejection.clear b3b96b	512	_GmD8JAA?AU\TbXEU^54RDV^=VHXS\<.SN^cNUTQPRDdcYRBwaDIcE:R_A[hDUU\
line rejection.clear b791d3	518	VXPR;@?@PHTSBKAQYYEMX>Y>Djd5kNPBGUdImDaJJH[V[aHBQ:U<]A8XDAA?>DYw
line rejection.clear b7d703	391	m^A&1S2D8#PV7BIkL@:5b074QKSMcC0^6<d\VcCkXfTR5CFI8FB`NJRjWT]U)9TS
line rejection.clear bb4c16	494	wPgKJ::BZQpKIM7<gJE)23ZkJ_[q8QWI3CJ@[HAnRYeV[vJ:eLKP_LGT@LC^F@L\
line rejection.clear bf415e	531	]YaLP7=XPIWS<HRbMX;?AOWd_[;R^SIK1G^WfK4P@d^aY^ND]RGFTQZW_CHQU3]w
line rejection.clear c1f18e	628	IDZ\WaaUZeNfZatE=D_wElbMHCsNh9fDXbe8L[d?TD]@_CiN;MgF[_^lIL96XV90
line rejection.clear c5e9f8	425	IehYH<gCHDbS>8BSE?GG:#hn1El``\o.eZIGLIVg=NM-XDBRHG\@[HQ_?m;5>FT7
line rejection.clear c6d516	390	916SpPZLUF<opfTY1^QFi\8DiK]?3QmCkYI^VUb;X;5w[C\U\]kbfPKSbdgOEp5^
line rejection.clear c6d729	408	PB\Y[PUA^*deGURVeZaf[Ye?TvdE`GUPUZ[NQUM]wTR^TEV6DOB?XS4CFN8QJAPX
line rejection.clear cad31d	513	N`_;JGNK_\WI;=G;YOHFSZwYS]EadbN1GLjSGGO]>XaOIiMNSMGAPXOUSHbZ/GJc
line rejection.clear cd6077	487	kOKc<O>Ncb^LJ<ESS?41Q;Yf<[Lwg_J7?WRX^V=Z=vEXPrB@QHlRaHiW?8OOE9lc
line rejection.clear cfd4b1	532	Xv\i?DHNHUa4U<NESYG7B;H^FdTVe`'AEb`<VLLwGTa@T]:I_@FA\BcUHHS8HCYi
line rejection.clear d01b22	636	?S:ms[cHOhQ`^PfC2CYpTbqH??hY]=g8`aTDAAg?Z5/5n,vw0Z_CgO[TRq49ca;D
line rejection.clear d12930	620	J:CXAJGHc]RH8MVLSDQ@GJEX>`9KG;JN@Pw;BFXO;CVEVF@E[HGC\O[D]UP<\IQR
line rejection.clear d5de05	521	VOg>/EHC^IeNLTM9WMBAH0LLTWL[jWSS9>OH`GSwMX`ROPAEMJIEOPIHG6JGGCdO
line rejection.clear d61264	564	Y^O*>=JCPYW?;G2T_BE;W6RQGOXRmw?JLTjIUDWaBUeC:g2>TM58[=ZHUL5^6MGV
line rejection.clear d6cb27	436	@HWW^E>IVM8WwEPT`F<45FrMS_O``3I[naY?J=O<jGjdTLXrK`ERA/UVmRL_?XB7
line rejection.clear e37ad0	425	ILgT37N\W`lXR,G^wC@?S>\^Yme_]4L.ON]ZGFP:?EUMgMCSIeL3YFOY>CYKHDpq
line rejection.clear e596de	365	L]mIE]=^^d\$7JN?L/N=w]`\;:\QWKG<dKX=K4P\iJ;b`=BA-S[Z]fMfG2[L[Q>U
line rejection.clear e8c3ea	689	T[wTB=?EWVcCPTJCAJ>DMIJRIXF_Z_D@9QMOjAR\J\NPT^<;\>@<OJ^[GD:9FJMP
line rejection.clear e9c489	509	MTXZK2fOoQG[S=C7MR>wMC^R@BlaSIXGHfjFAPPW>h[Kib<N[BO1[#l]J@<E2G6H
line rejection.clear eac544	511	:GLT9cK[_^X@_]=TM>aYFKkf?arSXM^<?tqMw_LVCG]O8TTXBLP.K%vQKR^1S<ZF
line rejection.clear ed20b0	429	>WIM8aV3IF8MdE?W@[S;X9SH`HJQBX4CPPbwB]Z2?-)hPCPMaC[>rRM^NCn_P;L\
line rejection.clear edd4a2	508	MaBdRWwReg^:AZHCLORGMKQUDJ\]JSI=H\JEJ\HX\TNM]lUPKTK@i:W]8JICS\X\
line rejection.clear edf521	618	\MTPOSP7OFNMFEwFLE[NGSKVH?_CKTUJ\PRDYFHM:S`>^GNOVJII[PA[VLGJXPQ[
line rejection.clear ee6999	575	\VVp0?JLWqlOED6G\;NH27e:0hhhXPS0\Y`7g,;K>Ec7iPAB@TP#rI[d?4BC;I`D
line rejection.clear ef5b89	450	PeHUD=<@^eZ,LTJ#W>RTF$WAB<qaf@MBK`o8nDO=ALtJYS?VCA9%u?Zi*U89>QST
line rejection.clear f02a47	475	vQhY5AMihUT,I>>QUD7FAHGc;rflUf4]TBW;uACr=ckG\S1D[><Mw5TZN>IINHa[
line rejection.clear f08e75	416	ngYg@\:Hwl]P04F-b\fAUA]@5ldcvrP7F]YGX28`,_qKOaDAMAHC\UgU9@)BN=eR
line rejection.clear f28120	483	P^J$/3@GQE^V#B?KaF:#B:@XIo[UEcN1/UoKWJWP@el>If>=[DfSoN]lV5fL<.@d
line rejection.clear f32d2d	530	j[m]23V5\df0<V.9QC-=?;\HBGr]kSR:HYV+vMHg0Xr8jf*6LC2.q#ms2@G1AMjp
line rejection.clear f68509	615	dZa[FIYFkeU2;AGERCL9DGaAFZaUPTGERfYOw<KQMQc@=j-UCMC7o9T^6DO?F@pV
line rejection.clear f8deb3	637	\YwPQ7HQ\X]9P?G`dA-JH>\_E_Rdgg_CGRjO\DNWEWsJXL=CCM=:XEdfBICAB8Tf
line rejection.clear f9a74f	417	RafO4G=HQpC_@:Ra^=GZG1HR`MpbqcJHR]UN\I[j4IvQ7F4KT:f#BS4_CF>FAS^B
line rejection.clear fd9850	381	r[6U#RH7>IVA)JURa5I6TJce0QdurMCT=I4;tAPlkau@DEL`_>GNCeGj>QKLB/9V
line rejection.clear ffa03c	450	a/w>R7Q(E(f_ISNaP\1l1K@iISQDGaGR;Q4cJ]1AT_>qHXK;je@FYJAR==VScEXT
line rejection.farewell 0715f7	447	lblSC,@Ecqb1RHI;T=J;30VI=fZd[mH#T``Gb=HU8Us0NS>DgV?IW3VV2)K;NLi_
line rejection.farewell 14f11e	453	__b\:1c@jKKG_O<CJ7>\<S\C6\HLdwe2O]YPd<`SFT[HmbMLJW6=X?jhD6JaYHh[
line rejection.farewell 1d1358	439	ZCPR<0,1wQ]I:9O=JVPJ@D`>MkK:iSQRSU7PiNH`1ev;ToA:SJELd;[[D<BI=-gT
line rejection.farewell 230c3f	364	``6=cUH03[>JAk;NLbPwNf[=WXc6@Ip=YpI=4tX@pf:j\OE`wbE=_NNmHP7iq<I7
line rejection.farewell 248b5d	504	L^@Y\:GX?IH?\S7]?EFN6SC38X^0c;iJSYH'8;NYSfK9fTKXwMPJ\OTLJ\E\a9P8
line rejection.farewell 2e3c26	455	RfuX06OBKX`GNP/<ZH>80?wU;nh[PZ^4>[URNOA`Ahf8iY<EU:?<fJZ\G>MBRCJL
line rejection.farewell 3c0963	540	]GedNRC?bQSOAMI?BG7:BBST=dTWeWm9K]aL@9AK`MR8iI>53MF#VFb\9A:Q;CBj
line rejection.farewell 3ccf65	545	F^ZUNe9AYfP7jWHT,IT`?J]BE;X`X]C^Pwo3I3HA7=FLV;X=>Q`<cESfCRD8dDA?
line rejection.farewell 44533c	415	cZM_LZS7<w:<7^Dh._VdOQWWa<TINXLD5M]DM__JaGQCdbUNcYZFRKK`BC2CUOM>
line rejection.farewell 644a6b	422	lYgC<@CE^mg?=K7Ff8DLUArk6ggmQ\7MLem#bK.iKUR9PSG9^/DLZEoS:2GO&H]e
line rejection.farewell 755591	424	Hl_J>L<_sb`-G.DP<R;JK1`JFa\Jpv#ONIc9gR+DEcVKOa:<Y3DA_-_FE19JQDaZ
line rejection.farewell 80df85	387	asP/+=?EV_RO<;D2`8B5G<Rb-]YDRC<GBVe(jM0T;@vJYYO9Y15;Z:Ze/JI6C3kw
line rejection.farewell 8578d7	429	]^@XCKC]WcZCV2W]CgOIVYdi5F^D]NPFEl5MaLRQ`RC5SCVP=MN]\>wHLpGcX^aW
line rejection.farewell 91d3cc	365	?G2OLC`^\)H<0;Q_\>SD:_EDdSLH+>LMX7ZlZld#GpG8KcUZJOW[N@TMS0LGJBl2
line rejection.farewell a14bc9	423	jiWJ:`>AIgZ1PK9?PMBrS+sW.NR<f[R<PBO<]EPP2UW^wa6TV.KFMS]ME1AZ&7mk
line rejection.farewell ad9bfd	462	KaYOGUVh`>T\8FJ@VEINF7YE?JYZ[FM/8aCNN:Gw6_m.G\@ED6hK[;^DJ<HRUKJ=
line rejection.farewell bad998	507	]w=KGNLWe<Z;B1M;h5HM@>UP_G6hX^P\FKXIr<2PBbsNIl3I`1GHRBcv=?QPB><Y
line rejection.farewell bcc437	464	QS\=0GNS@@YQJS-DYFHJ\;QTeNJNP[jY`PRwO>HDfU\HHu?H^*X>^QL[TTNL:>U`
line rejection.farewell c42cd8	345	Stcb#Q]DK`W]VP=1C<F96`LJ3HVabXR6PPZfW>le@AnO_L(@0ET=3qcKZ8C:Ylg(
line rejection.farewell ca54cb	473	]l`J)T?Babk><I8?bMSGELbTAW`sYaCMLNNYl]Fw7T[+oM47M9Z2dNscB,79,0`k
line rejection.farewell db2eb1	378	OLhJ>5=TntGJ/HFRo(;PT?ed=]_YeN84J=V8PEIL'iw5LuJF=HIFT@ec4Hi@IQat
line rejection.farewell e18851	452	`cWq[E@RSYQG9I?.AATIACdA<W^UhTVGR[w=D9T]9SV5\TD:ZEU;c5bIK\FEjPBJ
line rejection.farewell e3811a	378	J;RgGGJILYU:Q8YGWL[&FBTwDU\.V.YIVeY[B/NRTIMMNGFU_`d8V=1ICvKJV:JR
line rejection.farewell e3995d	596	QV\Q=JB0OXQF9<HG_@A:S5SRGgL]Vd4LQ\M@cFMwDWXF:SCNKRJ.jJaOIKF@D@LU
line rejection.farewell f57e9e	407	?OkW:VJWXtN\>KS%HMWD&YRH>0kbiVlVRmI9`WFDRDe0K#MiQc^>F]Of,7K8TR9/
line rejection.farewell feaed8	609	XSAfOAMA]EQ\L89JA9P>L6L\EU_T[ZU#JgKKXDV`INfD[MIPHOKDOXGVH>MLPQNB
line rejection.soft 0feec5	405	kiUOA]VDk>]6S3:A\L2JBQHZIjZRSpD88TS<w2FoAGlKPP^<NK?1gKT[4QJ4E5RG
line rejection.soft 11bde3	443	?OwYW3M4_<bMWN;DK=[o4VV=EbR]`\XSYTXOHNNW6YB>O5GIBiQ=NUXXEV2=F8.K
line rejection.soft 16650a	377	H^GNATHAYmYY10JU,LaKH1c;IIlVm8?DXMbKaC'[=TNRXw?PXIaY7Yld1K6>PE`^
line rejection.soft 1e98c3	568	\YdIV6DMUSp]8S=EVZ;B>X[POZI\KNHb@FOX]<@bbngZ@XC2Md#BY]b69JPRY:CH
line rejection.soft 202427	559	WTdP<GJOpPX<KBV>f80GN>^SA_^_\^0GI[gNLAAWLTe/<]B4U1JHw8PqJEU:EQOa
line rejection.soft 203d7f	736	QZ<UDCFE^wPMQNI?AOYPHThL1=il_[[GCXe9_J<J@UB.]N;<CLW:hLYk9BAFS9KX
line rejection.soft 284069	427	&KWe6RMA>RX8u`W^MG=SS=+j#DY>[`[i`DFLUMTOm]Z@<.jE_\iHHX8KTOOO2N+V
line rejection.soft 2fbe82	412	Vd_VPD@9b\\VA6L:#3X`LVw+SDqkgRvHUOQ7UH<lLUWA@Z?O_@@3_AlXNjPH`X=c
line rejection.soft 365cfa	405	cS`DaE?LQnZLHEFHOgRKT3MVIGg<GRgK/cw?uEMX1WhfMNCSSSIIgRZl@JQHR@V[
line rejection.soft 3d9034	404	ZJ[adLRF>JbfWST^N?`1XUM_/hDJZ][;Iwk_aQE@I]=NaY7WgT[L[,Z[VG1J\V[Z
line rejection.soft 3e30d7	440	n]wIM=E5?Y^737,M3ZI9T-ZSVfP]\ZOTV<`Kj9FN\Y66]e?9Y,6NRgFkN@N[UPce
line rejection.soft 44e4df	376	B```ONhwP[Z1RBT`e;[GJ@m4Wg`VKOFSgXtDOOEZ6WS=HH\(NJ[PUHWaoTIeKLT2
line rejection.soft 4afdd7	463	QWfHPPFQM@sW<R2qfhCURHS8U[LgG<S_<K7N7`Lwl^BsEZa:Z?]Z:JXJ3Xb^N9hQ
line rejection.soft 4ec4b7	674	>SLrNZ\EN_Ic\HL?.X\NE``RNEwNcI^J\`RKDS[GQ\VQl@-ELcn9_P_RFWHMPMXD
line rejection.soft 56ebd9	404	T<vgqioCcqSoJe<-#:<OZMXEDf_-iJiJniUSLLt;_.::gVE0_Hi2QOgDT<b8]_7J
line rejection.soft 5d9659	511	cSJtREMT]_wLPBK8PK>OF?Fa/FeRo`G>e_p@X>YPVaX=pc@6VEH5\CQSG<7;7:>^
line rejection.soft 6344a3	387	>h@T/JQXI@fMDCDP@pUGDYD>J^KVB;H3SPpBDAKP>_LXYO9UuY:MNVAP8M@iUPiw
line rejection.soft 68f1ed	456	B_gNZMaLfuE1kECG(KJV3VuaDGwNoKYFe[bOm.`c?E9G\?MVoJ[:\>X:?hcOJ?G\
line rejection.soft 69e14c	473	C[DcSIWe]dFM>TMZI?HM$@a_RP]^fhTA7OREwAPZb^TJRKI<MAKG[XjebI?H<T<?
line rejection.soft 77cf3a	444	G/BaTN_QT;4fRVM^&ZYW6KA3RL?C6G]K@oTZIE?(C:VEw;VX4l_=NUM@Vw`W9PQS
line rejection.soft 7db5f3	390	^^iOS`PAXbPM_99PV#[N/RMA>BNDaWha=UQ<CG`RHA[>QDR2FXiP[6VelAEF6AdH
line rejection.soft 7e113c	662	J_[MAOEZJVLDYHOWTV5A^F\HIR\VeRANTG[OnFKVUMO<KS?]Z=BM=TOwRK?NLOI>
line rejection.soft 7e9457	543	YRQ\T=NM[XXTO#9L\DVbQ_O?@\[GXSZGIUJ=Z>;UNJCWZC4CIVEGO>SBR\_@UCE*
line rejection.soft 861a1c	404	_pPomCwSWSlA;3cBOJR4Oc]qP]NNmdCGHIeEg\FWT:nZ?d/T=7RDHEXbDV;c2+Up
line rejection.soft 87f42b	436	?EUe_LDHNUMEw\O-CJLAPR]`P=`fYaiLbi^;IQhSFO[9[HPZNRI@I/Rn;\5>J2=4
line rejection.soft 8ccfe1	505	>aWSLV^C_w_AAIU6EK\?U^URAaPTZDUNaJM)PIZ^OOTHCDJWDWZ@ZV<Sda;D@ZML
line rejection.soft 946807	370	][LWXVMEVi8i[OD.RH`EdOl@$ZwnpQv;fdoDW4dVEET>h<LKX[].sLrW_SBNma5L
line rejection.soft 9dcfe0	474	k;DIa=??wi_o=J>9]STGQ]_8RDcaO:h;D\YL5EB=PmQ`bUQAQH^XZ6lp:T7MoW5T
line rejection.soft a9c69b	637	A^=NSXF<So@[JKWKOBLSH\\O4;iT\OR<wgj3HOI6DC]GiOMVFI_:SJ__JOCNmLSL
line rejection.soft af145d	403	XeeG,ZRI6IXTbIUo=<KDUGJU2vHX]\O=@mBI^GSVK/qGgUG7T#J@_lE<G?\5@6at
line rejection.soft c3be73	387	>ThJ*>@YS]lP[#<?vC[J;QMO[dHL=mW9=Ml:g9LF2Wd@acFAU?[KZDk\?Ov*BF[d
line rejection.soft c5cef8	353	K#^'kGZErLWVVWJQX[Le;LTP[lJJS<\GVERB&\;ASXOSYUb]p6SX<L%XOHKMj,<`
line rejection.soft cb46a2	661	LgiFVDALf_c9H@KLP=FL5?[w?faf]NE6DRQN]GKj:V^MST7Ed@U@aAXT7KP@HB^k
line rejection.soft cd16be	472	M`^`2MQBlOa=BU<,n*@UJ3SO?UIYjeJ89d\DV;GP=R]BWj?=;@KBb+wl8HM(@O]I
line rejection.soft db721f	431	uBg,<Rb8GIJ=<W0QbJTGSdXT0dN@3[D?D>AMgR9a=cZP?U4<?wC5;jAeS/h<-@SR
line rejection.soft dbf1e3	471	RE]JSCGM`TZE7BA.d8I9>E^YUSfPaX7P@UMWa??ELrLQDb/a[4/?GGLc;#g=]VZD
line rejection.soft dc6578	581	L8TFdIg8<SYgUBO_6D]wU]cWTSvMHKgGM`\V;BVJG5JJ`LHS]WYE[KK\LdMBLXAV
line rejection.soft e54133	368	WqaD.EHJ<MnVJR?Tl0:K?LuT$XMS_`-K+/>?gUNX2XwL]u<CNI35WAgW?A:H*Pjk
line rejection.soft eba051	475	dVUT?IBVOGa=:K]JX[cJI?5VGZbRVQ=[BaU[gTCaAUa5DhJbD#HOR;cU?9X7KZYT
line rejection.soft ed2b9f	421	V]_J\FA6OXBw=M4CNNWKc4B[/mJb4M7M;UN`I^?_XBRJC^SFUcWVCTOcEL^Q=CIJ
line rejection.soft ef0750	353	I[FPM_vPYaOYn]LY&OC[C7guG3wJTSW?^wg_9H-]4<GQ\XPUWCTpGG)A9QO=>;\N
line rejection.soft f8d69c	420	<`^bTZZUbvN4X9UL9D/[6ewgJT[r_>WJe@ZH;@3dF>c@MVTE\KeCd:`R=NC(IGgJ
line rejection.soft fa016a	454	_RCPEKO>OX1R]A=AIHRJTEbQ<65HULUFYJU=GBnD;E*,UI?IV^YBwYZp=CT1SISO
line rejection.soft fe674c	350	C[[`UQPWJ^bjFh`@=M>\-DLC*cFW_AOBraVFJ3ekkwB>_fr4@><OZ^lkf/3@?cWI
line reply.advanced 05f80c	635	IAJIKOUKO>KY[LYLWIKDSP>P=DE\JTLKwCPTQKXYAJ9E0F>T:PN@75KFhJONQeTT
line reply.advanced 128e7c	394	Lo#\8]tkjRO%PNq5@9f`qMMAEOlVnbQN]wmSOa]A8ED2??*m6S[?JKcY)H49Ttn<
line reply.advanced 346cfb	584	[#M/K:GBTBS]UMAT]F<bD_FW`T;N;6QZLMBC3KJLmR2tjld9WvHI>?AKNeL[\?KQ
line reply.advanced 5dea9d	662	bTEPGOJNTKAgFDPViV\IGfWVggJWHSMYFTCwRQJaXSUX<?IJQ^HVBNcZETTTZGTP
line reply.advanced 639e27	315	@NGA9OZZs[2K4YRFd#hh4l`J@BXUi0E\iQZR5H4EA>BQQE[T>R1[wN\iMJ46XlGF
line reply.advanced 6b90bd	556	HPQ@GSLPOHHM@EW\9wMaE9<UN:FaJbY4SIHZIXK@[2D\5SGDJONN>3JLV?6=F[HD
line reply.advanced 9f10f1	372	p#&I_c=Q<=F:LiK@ZF)qRjI]cX(<1IcZLT'l9YDWej=JQ]eCJC<gAb*/Q^Gm]<VM
line reply.advanced b19692	580	SC.OLJXCX0OS83VYYaGI;VT?mwHIT<SI7PPGIcOWZd=LJ]9d@F<d66]2HPe\XShI
line reply.advanced b92791	366	]9egUM@KFIBHYD.ui]>HGIPFAaL8bFKN?`EBN\GLX\.sejVF]wNDZDZO4clZEBaj
line reply.advanced c0ee3e	322	Q6BT(iC`Rq#@OPZWmR`.C?HIb4<C]FZXdBFf]gOJ@aFC4.]DE9TQ;ge`C<X6.^7`
line reply.advanced c34e71	421	^R7O`6IHNOW^L3A[Kt'f:5`BRc#Y9X6k=T?S8kGSJU4gJ[I7XB>WKHD5E>EUTJ8T
line reply.advanced c88572	362	XM_P_'c1fa_-C?>WQHE9+?F2;wRmROVS1W3\BeK[@SL1`u]W[?BXLQNm>IOQU7tk
line reply.advanced c98328	461	ZTUe[G@S`YY:9hJ8jOE>SCgnMcW_`Tb?f\wVNWRO2Y@R\^8gMKB:SIYJ>?GB`\cF
line reply.advanced d61c86	540	daRAKJ2ODKIYOgEZPV@MVLV3]TFh76B]JF<CPINwff;[OHXCLdU`HhLn.kERB]GF
line reply.advanced e9f38b	582	LTWScTEKPP]W\]]SZZSeVTZZRZH\BEDRZUH[XlI]WZSbOCURNXAYT7?wRlP^OLRN
line reply.advanced fa2918	430	6>_[F=2>G<wN6CKMYq8L<U9TOQ36:XH[)]O\@q=1JET;sfJlSUXJJW`DS354LRq=
line reply.hint 04adb8	476	ZJJZWaI:J2rSd]Aw[LMh\H[K_N+iJ@YTP:JM;H^cRJN]`LbHO^6bdBAN>IcdSfJW
line reply.hint 05b287	485	O>RECkDFc?PdJ$Shu_IQEZC9g[=HHOQV5@Jf9qCS\d3f?dIO^QEf8Jb=Y@T<:Hwi
line reply.hint 10265e	355	q:]0I>COZScOm5QZpbHIW\;_BhOD6k@JL/DYHunEYY.gLw_ERTOSS;S28Tv3/4[u
line reply.hint 21141d	411	HF?NHGGF0YXSNbXF8COFHLNc6M?XN6@FTJK;j`]RRKMX^bV_^\::5FN%jwMePMPY
line reply.hint 247d6d	449	T5LjaMM0JZMKJXMZFKLcRJLUTR.Ma7RGBE8]CKXM[VXdRI[CRLNwRGN.`RB[q<IT
line reply.hint 29555a	530	PM_Pw8H$Df]Mr=M^X8NqA@k2WMMbK9hGI;O'.[IOYMPVkm_QV]RLcF]s7]R?cDW^
line reply.hint 34ba52	371	hC?TSJd,_g;Em@S`q:Uq:Q`AliFa]KS[1+aK.uDH__XPseIEAw[C_e]\Naae6JT]
line reply.hint 508f6b	569	in])N>/-BFWR>O3jmY<PKIXLLNJOI?Pf7:BGTK[sd^UJDYa7\Y?_RQ)w0W`qKMDT
line reply.hint 5437ce	462	KH^LCCI;;R][YR4q^_O[:B6\QhRjDTfWF6;bHV6#NP@QEgNUmcKJR=YHeIaOWF^^
line reply.hint 65011b	373	dVPFWJHep4gT\UjORj7;JS+WNw-@>K_KMX7UBhGF\T7LBNC_]U:fF`kPV@NEFQ=B
line reply.hint 8ec2d0	432	V4w5c*/EQ7llIO7D^R0RU?H\[Y\REHYTZ[GiIG,KfRFSIcg_WI@XlQNYRTGl;Ddm
line reply.hint 994b6d	357	KWq?I[C^I)UJKEja[XP;DF?Y>UVCLSXACO:CPWUXaV^P[9]k`VDTXDITw5?T?[Uf
line reply.hint a07161	397	<7#sMKKJpg4BcB;LD7USLqL%QXPsT1kRWgm78n2N*O:?PfOKEfeIbA]XS\U+LoRC
line reply.hint a94d96	492	nPo@d<@/XK]`b-1JeM95H4][PnNQM^HUXGVbQSM_A[]_Xb\3wW:fO:BiA]BaP?ZW
line reply.hint bbf9ee	458	ZGI<[tOGPIX@>JNk2URL>[B$LhwMgIRX,];IK]<MRHIJ];fkEk\VNFS@6EOU^Mf2
line reply.hint bfe51d	547	E@2^AVhm^bJBP\hOG`XBW_F;AJYaPSC<WYWPHDB5L]#AOKOVPJQ8VX]dZX6@ZgJ?
line reply.hint d1065e	466	-PQAH>bca?21[VDCYWJ^:DQ%KRI_C?gU:j_91a:Hf:@CR=mP[G?PIBwY(ZB+f_JF
line reply.hint d21198	459	a-\BbA9B;HboC6?cWPHu;9WPwQ@>EOMTP+=ZR`Z^bYZV[`kA_[NJJEI[,ZHpVBe_
line reply.hint d875d4	344	R>PKbH</]BNml<C``YOg=Ih^EfMEHFw\]-fUN=`DC0BfU-GrWFB=;MLZCMUE[>B]
line reply.hint e2877b	413	F^N=wFP5ma^WgBOlsVWfZSA=ZRBSN]\bP-?GFJ3G_Y;VTD`?gNB]nIMP`;Z@A.XI
line reply.hint e62c9e	484	Or-FOB\O_;;QLWScRFw>=Xt@QVT@\5DKlmY7K=VPTM:#UHMV\ARCYQTL_CDQZ^8<
line reply.hint ecad97	446	PvQKG<TTV?SZTF<HbeB]YNIOSwD<JHMXNVRT'_K^m[VgGCJ\YX@HPMSI4H6`gP`k
line reply.hint f0fe15	809	KLEKHfXTLJAILF\W?TUE@]NO`Z=KOEJ\L[PVSSU1SW@=FJ_VHMOWL?Q@\SIIDwZB
line reply.hold 00e15b	444	?S:DYSf[?6Dg`VPGQOWtIPTQE*OU4-F^_cBD+SSFZ;B6cdN?_CkCTw?TvjpOZTLD
line reply.hold 1332f7	598	@EOD]DQRKGSXJRCNJaIZHhVXgPKS2=]a9D@d7KJJSNNi[fZcm][WB_UCYWZwUW_C
line reply.hold 14fc1b	586	nZbA^<SPd7^_89>WTNM?RBGHN`:S`@LMG31_DX]YOZGYJWLG]Z8K[bS?>HKP]7_w
line reply.hold 4964b4	387	f*FBmT&-t,aH[ZT_jEBl@aj6\L5FN8c^EX;dJNgVN_7[Q[q+eO;`LV#L*_[U`Cb<
line reply.hold 77a904	461	gZP+NW<&@JEhd9NsX\2A[<Ji^C9;GC8'KVK^@SlIPK#YUa`]SHGVJ][@\HIjE>,^
line reply.hold 870ef3	513	V@K?XHN`G=>j<WBOW9GMWV6[YX)M.<G`TB>Q4D=I:^g9YpA#PXYaeeG8QOPcXLlT
line reply.hold a89254	593	XVebO@U>r\b<IWZJ^SPRIOjXKa^gUI\::[e8PI=K:cZCQwOPUb?<X<j_MJ6WWHFL
line reply.hold b83488	582	a=`<`8HKaAbUKKI\VwVaDVNOmj0U1?LcR<8^;[BL[g<\JeT@_D>IHDW18Y\IPBWJ
line reply.hold bffee2	533	>gC=(D*fQ@ASF?DUwP_EgD8ZHYAQDO/J1Uf\ZELK?Hb>?P6EVG\jZUS^SFGYC<Bh
line reply.hold c591de	582	YG\4RB?FNCKtF?;M^l6FKNHTPJA;88Si1d@d5VFJRUG[2eC/R:TwUNBLR<iPBAUT
line reply.hold caf32c	439	CA;TXUQig@IMWdO6@[qFDUW.[7JS22a^WONJGf^:K9M/waq_KPGGPEP]N`IeXI@D
line reply.hold cba178	551	WEE@\C:NM2>sKUCnb^DZRJQVaG9?=>%UI^ohPKGPSQ^;Tw^Cp<SpZacL_a\\DSNj
line reply.hold dc0384	364	[G;BT=HQKBC]B@NgqhMVE@T@9DHY=+Mt.-EBFH/pZMLCIw=?j[4N:IFY[LfuAGO[
line reply.later 0b7e7d	503	[HGUPEOJLeT:TD:'4\gU@QD@FQr_FAYJIMK0;@.Um[5>q2b?=OG?GDKJ1#YTQ[d<
line reply.later 2b33e7	581	KI^P\MG=JGZFRcJEXX\RHXMCUd_]MDwV[=EH>6ESS[AO^W^=YdWT[HWLPOPLOMKH
line reply.later 5a1e8f	629	GNbTb4FHOVWJST?K?bCSe[KLYRHNT=UG5KAYJ\KJOUXWTK2VXfGPSLGK;E=GwEQD
line reply.later 65973c	468	aDR6JFSSPOqUKTUkb?>[ZYOLhRcqI=J4?K>AL3PdtfT`Woa#LJR\AUMJ77]fk<VS
line reply.later 6b3eab	494	w[+5L^K<AXQYHh;[nLMGMUbYe7^eN;KSHBGEM^NnfPB.MRY:9V4PZOGb?G@SJLNZ
line reply.later 6f6c96	465	fFQGeC:5SRcwSA;tShB\HO_VFGPO4;ZY>@NO:fB[FYOl]Z^RUr@W_;B^3[YS[.KL
line reply.later 7c5afb	518	KLTCAGFXUEYb^C9ZkB@\JO`<RF?]C>`\OS#1DmAP_RJWmRb@hgJPbMP>ESggHJD=
line reply.later 92a727	410	SHFGFUkTKRVGBOAYWY#=Y5@LZGE@V/RU]58r;PEZga?a[LRIY1?TXq'BQQK<MNO7
line reply.later 983acd	494	CSSjAg]\\XL_ICPIL[=S]vUE=>WA\Aj>SIKNFXMdWSw`jFBAB^MF\NRE9ICNJGa]
line reply.later b7cffc	528	V^^NNh@EC[CmVX4fXYUwCHrW\@T^L<WC^E6.L=cCwaSN_Ak=][JMWQ:e/oDUD7DN
line reply.later c47d32	475	mEO4c>AIW/YYGDD]cO<uPUkKag-n#9fg@-0v.\VMi].k`cS,f_8jNZ4S?lJmw=gg
line reply.later ca3c9f	447	]F4XRMMM#P4UQCGKotaloJ=H?QMLJ1PXtH.HWi['uS>[R4`QaYJVSdQi\UbiXNJA
line reply.later cf7015	499	EHq?aD:DKblY7R=NkG9hG2eMrpDMO%QiCHAbJW;Y`UI^geF([hChcQ;Q=VwfZ+3h
line reply.later dfa9f3	512	]MfDi,.BJUkULK7cB@Dj@TF8TV?I?2Kg3aF_>a?X\X>Nd_`H\X?[bMDd#[N]M6ZY
line reply.later ea165b	603	\?cLw5J.^LdeACVS\F6ZcNO9aW8k6EjeCF;dDc8Qj`Hb_QqG`PIkFAI_([dTgLLM
line reply.pending 042678	380	a:9EdVTPcT`[A7RWXH:R<]X7^jI^G5Ol9gGPD`QVqh4SgNh#OdOtV:f@_YEXbOOQ
line reply.pending 0a044e	469	TB8;_9\QWC]]M%XSY_DLPZQ\_U9:JH@P=iV[*V#=MD=NhWgAbWSUGN^KIVU__;gi
line reply.pending 0fe672	310	3M>,_6V/jNl:`79e8PHiN6^JMeUk512Z6ZNH5u9*OBAgjMXZdw4]X=hf.sJXKZPU
line reply.pending 13a5a4	602	<E6]XI@7QWwU@VFbTC[SeWMI[ZIjV<Pq7d=MMFONUN8`MLKOLMcRJ[>cP]VRT^cI
line reply.pending 1567ce	519	_GZUVEEAwDa[FX@piQDgGZPNaTJSKH`c=G<IJL7\hQ@\hfLa_dA]lAPGAGMWX?\]
line reply.pending 1bd6ec	286	I;OXr1jSme]PbP96eNRj*=VF>GTj8@V;UaBdJdQXw8SlpTb>bELcu`hg'WJ/_0P+
line reply.pending 23eca2	540	?XW?fb_KOE]w__8WEBYwY\OGiQ4KJPdTYVAM7gYWUJ6c[V\QbX[ZZ>I];ZaTFHPF
line reply.pending 2d560f	418	ib\3^Q%R,ZmI[W,vYb4FX#_LW^fYTK;uK0GXnUSwq^INPWU:W2=r:XFf9cJuc0Zk
line reply.pending 317e7f	497	q(lE\>;OR3WfKG;cRQ-EFOAHZU6n4>Lg@QAgH]CUdVN[Z[Y;wgGfHFFjHgaQi+`f
line reply.pending 3325e8	582	fUT9VfV1ITLKHTCUYEGMRUYOISAnLE8gLb2I5EdawW']3O[@[IJnJ?W]LVPuS=ES
line reply.pending 37d947	364	V8G%7CVMsD[31,0qY8V>TR8-ffEgVAMN0&GjXN4\M`LpQXd+IX.RwAkC,8WcC6w-
line reply.pending 3918ac	463	q)e>_XP%F?C^RaEDOQUGHFOFKTRWGFT\wM<JV;B[__\k>XZ6MH9R:3SfTXJS2S3U
line reply.pending 3ec676	416	QEBESWME5:UGbKQH9ZW;X0BnaXCG7w@CdDk]\TZN],:A:>`Ej00JO@57gI&b7`0l
line reply.pending 4865bd	508	hBK?;*8J9DgJ4P>SSUVDLHcNZYXP[.SWI@#hSGQXne2`HOb4L;@kHMQOL=]uU5QT
line reply.pending 4b9101	586	NEi^O?S]cF\h#<>BV^KLMXPQc^:LD;bJ5QEc>_0`JR[]iV9:ZW:X@PG@<DkK_I\<
line reply.pending 4b99a8	486	P]NITjU=OM0R;LCOFcZY<Wk=MH[XN.bYWSCT?9J_d@8SkP_BNjX^wO\H9kE]^^@5
line reply.pending 4d5fb8	520	EETAtPDQHM`fLCGI<YMJV[aBXX>HAM?<YU[ZYwMIhE5\SISc[`SEBMYgL^DSZf?S
line reply.pending 5484f5	384	TG\GQObOt4DCJN<aW/]m;Er>d<LsIYwYHq#KJI9<Qf5Iv]YSGiFQ\\[iYHMIv?WF
line reply.pending 5bb28c	373	I-B2wHKKF>3MQZpheW'SAJONS[M>1Pp[YMaZIbG6N_=2I2ZVLrcYTHDWvnffZIK4
line reply.pending 5c760b	484	T<FGKWH>JpbGEVI=GJHM?J_;N8`T^KHVc7UJaRWVUwDYN6JAFlVQFZF^ELZ?cJC8
line reply.pending 5ed425	401	b#=YY]j>l:Jv<W:JC\YX*co-fRB\L2]+TnbJIdGF\QYJqUhXQm[/s@X^N@XB_VH9
line reply.pending 5fa303	585	P9NPoXCADK=wAIGTUSCg=e]ACCD\L6PdYJDUF]XP^S[TcZYAKTSRH[^JBXQMXHYT
line reply.pending 681a87	604	W9Z8[A5HL8nlB[Vq<b3PIJE[mk0S7RQHQ:FlRi^Mqh#gTR]Tea@Y<ALKQXdkGJHW
line reply.pending 70f817	504	ML=WCKVITUIDcRN6TnQ4Cm_JWESMJDSSQM[wYQ2PEb+bJNGYIKT]<DSQFJIRUP]F
line reply.pending 70f8e0	421	V9Y1R(#R5ITjjIVd;H/@X%GZPS13_WBMl5(MV_Y7rCQJV=JZVCNR?GLhnn1lKG99
line reply.pending 729213	495	Q@U`nBFJh0d\OIEhQV*l?_&HVL:J?>BTEWETF^IDdLNm^Z\ii`NiDG?2Cr[bw7XM
line reply.pending 7336b2	532	P4NR\?a<U7SiB;JdQ`EUD@I2bZ?VB>`T@d1JJq4?`SEYjZwEU[DTa0NRJbtPn<eT
line reply.pending 77e81d	533	]LcDVWIUbSVfUQKX`FWX@P_5wf5IEEsp=Y<O;b;GELEKT^g>c^>dfKa^=Zb_PRKQ
line reply.pending 7e28fc	424	`1WL_QT2P<qn@KKnn]AVbnMYKo8:K26]#aUnd[<Cil>[I[^>gSPtT8vUMXSbAhV^
line reply.pending 7ee973	520	RKBNVLZKK1[s1_EdQVF`ZSf<;GOHAC]BQG:^@`QZ]V9PgPW?QwHgKY1P7RfY_4pT
line reply.pending 812dce	538	FIPbVXE?QZAf[GT@^QQ^>`XCSL@NXXjL[BL@=^I)IQfirMfND[F@w^hJLZc<NWFR
line reply.pending 958b2b	620	N7MNd@e=_Td]GUaQFKEa9e\ShTMUE,\KReSKBTc]XN?KUQMZGacd]GUQIwUSSPDL
line reply.pending 958d2f	557	PL^>T3PIYCogE@:IM_QEC]QH@eUVDLaSN9RO@ULSXVNhwKIHYVDJH=SE@H_[Z8^h
line reply.pending 9753be	556	DXC<PTD3DQCVZ=?7CKVO;XZ+RPNwQ,YYRUMLCU^UaM4Hi^gVLaSQ)`S^$hkX[JVD
line reply.pending 9bd2bc	586	G\LRMReAcGQGX\_J+`^N>YGHIVLJK><Y[P^KHYB,OF=ANSX[ERUZ^ZkF_UIKEQ#D
line reply.pending 9cc2f4	445	EN\ZRB6:c[GSZWO4G@Ni<c[OS@BM]W]^`bYQRcc=ib6CGG^VO^ED[ErNYeLF^R_#
line reply.pending 9d2663	506	`:g8Y9:MX6^`GZXW=sAhGK]JTjJZG?jK%HLGTW@HsLKbwZ\@VlAY`FbFGQlj`GeQ
line reply.pending 9e4fca	547	TFML[IY5VNAdRdOnENEDXNTENB:O\.wa>ooaH^=>NK<OP:SankUrWjWYJXYbhTOb
line reply.pending a1345c	577	Q@G;s@K[L@TYPHIU@O?^K\ZBiQEFC6YM6CB[I\K_SaOCULJX_^CcwE_?EMZZ`=aX
line reply.pending a32a50	397	HX_twgTDSKPia>[CHP=s:dV<OWX^L2bUd\PN-c5\bM7TPS6eMXrhu\biMLNZ^k\@
line reply.pending a477ab	530	YWX`iM\AM;CMW\CTI@Oa7<WOGTKCDFoB_wUbCEKKAXNTWUFV\LWXdfUMZeAK[IgR
line reply.pending a5e3ff	523	]<W,G%==KH[iUM?ZUg1\Q=cK\w=1S.>RM^8cOSBFiXD]KSfL^UJ[J=DZ7Q^f_W]k
line reply.pending a71711	376	oWt.S>WS91qeDih_UX;F`M0@=7\YNQ?UBESU8NpdkP2UZ1A=Rf7I0g;wJq;gZ%J>
line reply.pending ab983f	399	^@`9C]N1KBgMkHClVP:`<VL5WH;;_;cJo?1ZDUm]X1OgU@`TOwI3gTPVO^LYmU?Q
line reply.pending ac2188	563	QJgL\GMSq?gD#.DiX[BPFDRRO_/P9UObF\Na=VD\W\SO\YRD]QK_[6fDMCqTM?uj
line reply.pending aca581	658	O8LFeBOPO@S`;EC^KNC_JWTKWV>SBBbQCrIeLiEJRNBbw]RAacJnj;jP?R_fYEYU
line reply.pending b063d2	471	c7Y8^P;PS6HncOHKn`VYS[Mfce5I=_FGT2NSAW@JsXEwU[Z[qjAGPWAVPYn^U=OX
line reply.pending b094c0	393	TV^N3EKQ:A`Y\vAD<s1@GNJR[X>aG?iF^A>[O>dSdS>GNR`8c[C@HXG[79wkZ/4V
line reply.pending b0acb9	400	tBjNK>bG`-KWNW9YLnL\ZVX+mbJkE@IpbK6D'D<SswZa/vs-U@GoTTJ>>Mla\1iE
line reply.pending b75d17	383	M=a/Y-'GW5Ts3Z<eqj#aVFSEXT3[J8Ei7WO\=iLkhmAkoRQTL\ftK<k?7ds[u<Fc
line reply.pending bfcd5c	400	I_?*ANMkcTfUH,BYalYjRfJ_QGWSEVM;CT[3X[\BI7EwBY>bMadFS^>ZqO@mRJ[N
line reply.pending bffe54	537	d3s3`K4;L68hCGA[lw7eB=44bV/9>A^`FGE_DtH`ZY1`gsn@`R7e=@2-3I_eU=?W
line reply.pending c3d619	449	v]IJ^<hDJL]QmNC98GAD#SVG`X]NRFU\IZgPOgK9CdED\Tn<7OAW[9cQJTI8BVl=
line reply.pending c51cda	389	w>WHZ`*ERS;FNdHrFnC>GNQ)YEBEB@?[r:SGP:j_MY4LHCg@lF?VCp(.dHWW+HBh
line reply.pending c52d78	376	7G=YISsKKLKHeS481mUT.wU,\YO[IB`CLRmc:Y<`EA2Le9CW4pjQb<XN^dY=C:[E
line reply.pending c60ff7	497	A6UKbXU9dM[WSZKw>YK^LOUVXMN`L6<nR8CAAF`VHf;_ZGR;`gJ]XHXRDk_bWSUK
line reply.pending cd1627	342	Y/KXTB;,;l?SDkfK,H8?cY,e3i[1X=gK@iGfV^UKCZ?oEHa@vcN77O;WG6NWD1#w
line reply.pending d6d547	524	cObT[2C\LLcWCORZtS/SES\GKQ7G<8O`2MATLi8cRRZO_U^A^XFJTN\?IQZPP#Vr
line reply.pending d94245	509	kLUDaFBFJ?_UWbTF=RTw=8=LQRBM27g\IFZE:SsOJT=]hLkbnhDGV$bnSjOQHRWW
line reply.pending df6e18	414	R>NB[ATBETckKdNXX_WX8MR+ZF/VQ0ZI^R_O@fXD_aE[U:]]EW`wR,]hS]CTVZYU
line reply.pending e80ff5	585	?<3_CVN4YQ>j[egI]2gmMK[D.-QCeA_HZRRJc=^H^J&Rg4]^Ei[QMwEMMSG9W_BN
line reply.pending f7a5fe	427	PHL?_#3NF,SZYKRWFK,ehE9fWb]6ILISY5iS`t[M^ACQ7TcGc`IEQ619hVOaIG5[
line reply.pending fa0904	560	QRKHIHI1IH]^H[ILW]LYWmSQ[NGlUP[XWCU`O`GAwQIN^IOGW[`KXFTeRTURH;L@
line reply.pending fecb91	482	kJNbJ7h?FJYX@dGWUVVde\P*QgQ_YHVZTKCNALLi\NCiPLW6BrHR:SFw[KNMbGct
line reply.request 0107a7	417	R8S8Y-PJaTiSPDV\dG:iApXCRTFWBIq^DITh9ZBmwRJS_X\\LONguFII@HkQh@^=
line reply.request 0340d7	491	JAhKi8X[f6[cH6BpLL8[CfRMhbDO=GJZ/fAj@`08TQCcToa1rGQ\P@I9F\H;mIwd
line reply.request 0fb4e5	443	kIaGOL=JQR`TME>n\`4D;H[Zwh;V:S]STe9XCYCDRK#hM_N8dZG>R;3XDBY8X@T[
line reply.request 117754	427	jYXI?I=e4Nk\WIRTQi>HQ7MlJlRV]U#hB5GQiNXHYJgb)LY]E_G^-RODCU:NL4bA
line reply.request 13717f	530	hKO&w9;O\CZ[3L*YQ_8ZORU>`O`lE5LL/@DK)cTCL`JkddU5rT]]DG\K;YILX8Wd
line reply.request 14025f	473	gTLFZ7GBW;U<AJFoUN9XGHU=XwAiMIVN58EY9Q;OSHNlZVWD]b<WBa:ZMQeSM/TU
line reply.request 1af89f	472	>JNUaP<cjB:P]=>OOHTaNjJ6RF2$%;bGS[LK'TITjUGVRT[Y2NjPwT`S5GRecATL
line reply.request 1be700	746	YCATTR3?C@ZLRcFMU[=RQ4`>MKORQDXNYJCLZH`wZRN@Xe^ALKISRLHQBR_[QFQQ
line reply.request 1c384d	375	?<@ZD\f6K79Q8'ir0ZI5EhCaea9=2TKgDZCqda:G1_TQ8iROKD7B=SL3TC@G#7mY
line reply.request 29c46d	526	WR`XJA<>hIWaOG:HjL2W?VhCISUjVLdG>8TOUI9QWSQ`\UQBbZ>?eJPwAdUtR;ss
line reply.request 31257f	532	iTZ,\:;NHAUQ?SJdOV8RNCTOHF?ORBI`QA=KKXT\XXYZoQZ=wXHZG8HNMG@dHIRY
line reply.request 357822	437	aQg>]T>UUGJOYR\96/>P2JOBV:\O`AW@n7SUD0b]\:T#UDZJM\a9V3JMHh>c__Nl
line reply.request 37338d	530	[G]T\/91ZGKJBN3obw@[U^[-\NYiY-bZEQGBA\^fGa7@^U_0YaSrP<_X3bK9qDNW
line reply.request 3c11fe	582	^ED9c@BQ`FGb3?/Z`YUwMS@RWWCR>F_Z>DQcJUFN[FNiPXhZSS:PZBN9;Y]\_0]^
line reply.request 4da95a	465	QQ[\PG3TtIQS::@IOnAH=lCDaT1F4YGe7]4^DeHD@iC=Y6ZF]eTRCIbM<;37A7wg
line reply.request 4f5056	494	F;hC`I78N6jj?BMgU\3]5jM[M`Ff=:f]OA:U6^9Gvk@l`Ze=`j\bV2\w+paop5ji
line reply.request 5b4452	449	STQQ[$C@JZKlaTGSJP;rCuPCId0UTAtg)G9O0BaRCAUXrdWFWw[la[NB7Tc_q6S<
line reply.request 66ef09	548	wDKJgF<6VLMKLK?_saM_NUiGjXP^_<YG?UNFH_ATicKRw_[VJcQ]NEVVOgWaaA`\
line reply.request 6c1060	466	D9ODS1NAr9XM8QLWPfPE_=@:aRIdQGMwEbZHZ-U`EcDILSM@/hE\bCKXNHJMVLRY
line reply.request 6ff232	632	UXBLPJQ_GBNTFF@XrtQMYICDjcCd\<DuHF?KKLRZQpBPJ_dSJDAwGRPV8;KITJ]A
line reply.request 799b51	720	`FJMQFG<ON^0[AE^RL=g:_\OLLTF9UgXGQ@O?LI_VSB^Ra^DZcZWw@LL5NaTfOWU
line reply.request 7cf686	382	tcPS?MOXGJ#$M72SXY0UNMTcI7ME;PnV$_F)T7;r8NpDTE`<Z:M(E;\S9+Y%[LGZ
line reply.request 7d357e	426	n>n0XM.1;?FeEHZwXE:DZ8A;=T+=XJ/Yf<OTCeZfeP6j=D`KUMAYHT3.eQOi<cCH
line reply.request 81db9d	386	b8$*jH43e\UH4QB\hAC@/UvD7ZEVa=IPBSHQAJYvTwKM]S`IeBYvf>BY:RkY^7V)
line reply.request 95cfa3	637	@8G[[TQNN[-S[?PRVDSwBSRBB:RTU>iN=ZANAQ<BMFKRYRGYSIKUUKPRS\aZNY2O
line reply.request 969156	406	AHM%d1O&P=lUVTPo<G9LaeEe8;5PGb:6ZAPOQ[FDN]S<A`Y;pF9;\#QTgPEVLTbQ
line reply.request 9a5a17	470	6=UMY`[K8w(;qddN`UEfSF[RE6=<V;`\ijnc?;YDQ4R_tT\HAcMF`JfVVMj?mW9J
line reply.request 9b4e7f	415	>mTGWAbWT?K^ZP]gS\B>eKH[\:K`VBVLhENS`ELCjMCEG>\_Q:AQL#M>^h)OIL^O
line reply.request 9c70e6	549	]8Z7]5?QPK\_=F;PM\FOPPL@WLMPEC2]CGKQ?_GNw_ZsjP^(r\MbIQEAH_bJNSV^
line reply.request a2323b	706	^7w<d@CAL>XI@<Faie1aNJZ:ibAV?BcUC:GG<X:jfWEb^[hAb]Fs\2IVFpe_YBL_
line reply.request a691a8	423	`QAQQ]][g<g^BK7\[\De@YRH`\7R5=cU`M9Q@r<_eLGcfIeAOZHfBXMH?ChhwYbc
line reply.request aa708b	423	aVMK6BeHeLEtFILJ2]e>Fw4CopAUMS;B@FgjKQ2DA2FZ::3S:lSXWVm>ZM`9@hJ?
line reply.request ac83e0	559	g;;Db/7CI8Na0SInBF@EdDAH_w1=JaDZQ/hOKe^\X`EbFRBRl4@^R(ISR\ebAXZV
line reply.request ae6616	440	O9ZwN4A?ZLZXGI]^H[BdJVF4NNQFK?s=6M_K4c;U`WGSqJJIQgPMa8GZO^JToXhU
line reply.request b1c8ac	574	:BNKPUP`ITZLEYNwYcH\RTHkJUS>STWKNUSpSRPKOS7PBO3W[GJXDAKPSQY\KTMP
line reply.request b85072	448	R:KBQEUVYIMV<=BUScoZBk?CNR<CC.T_BGaNJ[dVQe/_XZP[]Y^ZVU^#D[Ibf^gI
line reply.request b9f167	365	-pFk<bQHj'cQWJt:9NUUZZ8X\-bAZ<F<]LYZEWTRB<>f64_wJ+`X;SG=cC#JaQ@3
line reply.request c8d440	386	6JFa]=eK_+-48B=POjRq:mKSTC_r?7TQ9R_R?W?#4PIWRMUendZP\/f^VCFJGUjG
line reply.request c99ff5	475	_MJJ_IeSkD`_VPUEaZG[=w\KYVNOKK^BVNaLRgXYnWEPMS]jE\VRA&NH<NBFGga\
line reply.request ce8673	398	_GP7S622KXRNKOP^rQVIOF3ZFY3m99Cw?6Hs:SVPOngJRT\JgH=n7IG[H@Kl;>w_
line reply.request d0d31a	416	^D#HWKD#MUK5;mHP[Vdp,Ih1MB=cXS-HLWRBZC_eVH44P2v;I[QJ<@LllU?LaCKH
line reply.request d1b65d	299	aCj#bX-CWPNAD]JOd3.d>\P=5uTQ<RGN<=BmTLBI9T+]bbZFfW.:tuFYm2MYK\Ld
line reply.request d539ea	589	kO]-c33I^@fgA@3`bw2XFhUR]G9_K9P^J2IR=R>iUVPhQ_SN\\@hFA?[FDseL-S]
line reply.request dae084	567	KIZC]CEGjL`U261JeLQ\;llARYBX>@iX<SL=GHAwkR7]m_d?Xb:``=OV=IaeT<iU
line reply.request f16cf5	450	?2>PA-aDV=Y;AQ\]?CGS;_VRn?=CQWVRAGMHNiQ.TE??BJWMWB:d[K#@U?XD2`Xd
line reply.request f8db85	465	]JKXPKTEAJjLICNNCH2\KDWVLRX`LI\T;PW\GT9wTSapX_P5DRCa]d\FgVL:NCk<
line reply.thanks 0001cd	415	cKefS,75dVXCC?-m[PJW=/A.MpDU\;,SGA899P4w<iadgDd,jI4Mp:Yf9eoS2&[p
line reply.thanks 149ba5	597	MTNgVJTBbIHAUKQFPFLM<T`HJFTdTS7P?QVHHLJ_Fa\[MSKSRK@V\#_aNGKS?LUY
line reply.thanks 15e903	486	`F\2QJYh\BMO8A`L<WGFVb9TCwMV]:WX[:IpTIAd/P?bUeKJ:KOXHFWL]38LB0eX
line reply.thanks 36979e	494	P_PRNRVYM>FmFH4>JPNf'owAI@VT:CYSfgUQ3V;S:LDJ\HJF;f`SgBWM-gVMiNMU
line reply.thanks 372c17	532	D:^QQ]U]KGP^JKE@ZWQ]3kEQcT1Z1:aLHQKwD_UBPNXQbRcM>YOQF_QKKW`DcALV
line reply.thanks 5e702d	571	XG<WSFIN`MO]U2RD6G5Y=K[=^LL_R1\VNeVb=TIaMVFJZdW-j]4?w6Q]>MLHQCYp
line reply.thanks 848fce	519	__Nn^<KBUA``UJE]k4C_1NJNBeVwZImEMGMMORMFMh?ARZTGNTGAVTQfNSeDvK^C
line reply.thanks a3683e	474	I?SMWWnFbE^^E`JV[B;].R_??<UVUN];GNY>SJ7YCMicwcT=QLVKp2lX,<IUYCcf
line reply.thanks ad0c31	577	IpnWEL?*6DQUSUUX?+@YYORX#SMGTRZJNKAI[8E;M5\N_0lGcAXAMH:JUCH8;O.k
line reply.thanks b6405e	311	7Q-R]N3ORJFYJW',R]kG#EPTFL2Q)VPX.4LiOQYD1JM=GGiAT9JKD_T/GS%YTP\[
line reply.thanks bb0a02	491	SLFMUCJ?SDIBDX_ZeRS=>QEBZXTZSVR_7_CDCMKFEL\Y>JNM^E-N_#lTh<E:5cML
line reply.thanks bc6783	646	7VWYRKSRUKLLMRQMGdUGHRCNLQPLI/SIwfPNA]XNT=<XRERID>SNM:8LS@RJYIKN
line reply.thanks c8e934	574	Y^hTJKTIUCjU[<;QQXDXAKKL9KaXEOZHNQPROY]YTZLRoR]YXWHBRGmJ?>[SQQwH
line reply.thanks d0a6b8	468	,J5R\^;QNFT@_<0WOI<TF^i8Pi(WLZCUZCJJ/sCXKS0Tbc\JMbP_S6d^_^CYw2Q)
line reply.thanks e37917	483	kgfU_F>JMXw_SVO;TPI9]0PTHcVcfkE?5JSMYIMaHLSZ[cW3m]99W'7XW.NWA;Fh
line reply.withdrawn 08a1ea	689	Y5WFZOTIA=^XTE[]M\P[KaXGY_>LF8g[R4;p4WBPv\Dbh_]b_gPf[<UCEe^cwPg[
line reply.withdrawn 6a74b6	565	W9t:P1T=p4`\D7ZYZV<XEnN@McJG/@Z_JOHN#W7K\DIM[_AR\mQ`m:J@IjM[PMZE
line reschedule.moved 0254a6	406	+D<bKL@:Qo.T)ZeD^CYSUwNFULS_N7F>ZVKN=[@FC`P=ID\7>d\Af`OX)cT6sR<Y
line reschedule.moved 060a4a	676	?ZjM>MRN4K\I:DKFTlGDpbHJG>YLPNLF2>CdVH<w9A_GPM<AN?SSDbA@EKSPYRTd
line reschedule.moved 0e126d	457	FlRo*MTCWQJ=>IN=\H;Z6]WPH0gVe:\R)JBD3,MZ4;u6fYE=#:VV7ZFF8Qr6s;o9
line reschedule.moved 0e2305	499	QZJQM?hkNPd_43IFJ]G:jCI9>LhEYKUII=RCBJ=cFAk][HGNPMDcC`KB@#eFeE`P
line reschedule.moved 0e2d3d	531	XV:\e`_.B[<?[?q5NMc=VUU6KDhR\Rh5Dw>L>Ab9GWFGpI]^;Np:XMYbCS@SrgC6
line reschedule.moved 108eaa	490	IkqZ;9wc7TeC8LHE=e2:h\3TA=EJLFW11)7dLFAk`J[_na68I?7c8uETLIV@Q-mV
line reschedule.moved 1791e9	536	KM_YCK[oKMUZ#GH<<VVATm>;I=X]MHcH7HKU;G6[3Fn`Q?:7D/GIBZWA;BgEeOeD
line reschedule.moved 1ae7e9	487	D:W[j^R.`[I`M]>=K3\i3aM2^abZVA^hYWFL9LOSHwRPfV]GHaSGO;NB8JOAeSV3
line reschedule.moved 20e1df	470	QQeO6JO_UUcf@HCEOU8U<bJ:D-a]JCNJJK@jJHHa=RM]EHUD8I#XHL26;5aEf5L?
line reschedule.moved 2164ff	496	K[Wb>Xsa?fOYR?PIETLBPN>:ECi\iCw[;LDJD-Cq9DcKUV:B@SQ@(ZHN.<mMn<lK
line reschedule.moved 2b8b41	500	;C`L`J#Je@PK/PMm]',I2C^cA\:VLPRCP=8JOQM]PNIS^HKV<NJuXJRHB[\9OG@Z
line reschedule.moved 33f8a7	529	H`w[S4Ye3O\e-/@99f@RX[SD8J[IcF`G?3@d<J6iLLcemG9H,?PhClH4IPp;k8l7
line reschedule.moved 351802	491	4f^J6?VU;LKCBJaM?dSN^wCFC?f8N?TVJX>V:J=HJJcO[UJ?56<SHU?5K<OFGD^D
line reschedule.moved 3694d6	476	1ReXAGN=QVVaEF1NWV;MQg6MAQMNeJiR_73T;NIw2NJXgLW<AU?`rOMNCMuZa:S8
line reschedule.moved 36e371	487	SichE>v]_gZJK:a8gVHPwJE,6St<fIEHDRMWC>6N=MVcL-:E#-;\IkaY3NKD\R>I
line reschedule.moved 380598	545	BuhZ>T][)R^fK7S9N]HOqU8V=6cTJIa:@GF^#?IUD0PAhD3==7TSXbSM>CAK]4[M
line reschedule.moved 3c05c3	493	$N\dP;`fMabh<Vs1?[WDM_NS0-w3_Ih?P[QG3A9Z9EtM\M:P;9cZeDNN<?ODYOZJ
line reschedule.moved 430b12	517	E>eSBPT_@[EZVZR?PJ?;o]Q@@HD8=GUUgG9XPNYSHA@SWFAPNY4hBB9MHKWOw@gJ
line reschedule.moved 459af2	485	?Xqk?Duo1h_uA5W<9VS=\`LHE8f5aHs.1@Fe8I1rHI[dwCEL@:>d?iC;.Me8\1qP
line reschedule.moved 4616a2	440	HFPl@FlV@ddRND?2AULD\_I/A>n>P5sXVOML'KHb?BSFAV<:*=EKGd7D0>e#^)XU
line reschedule.moved 485565	706	GTGb6PWGW^@R9WITYKBZLgOPVVZWODw]Qk9@=NC2OE7Ovc==VTPPU?DT;GDOiK`;
line reschedule.moved 4acd92	654	JOi?KA@C-KbWlaPgESNWw<M]IYN<SRR:n>PM@@eYL>SVIFOS[fK8LWESWk<YVX>e
line reschedule.moved 4bf4ea	572	X7OYCZe;Js9JTCa89MWUNZSTG?wbWHd:gJ8A@\DJCMEWb>OS>SN5MJ>APWB9Ue_<
line reschedule.moved 555671	513	;hKu3LmOFt`fN8D67]hJTqT06/fBwK[HMS%c?>8k8AIGS7CE;kUOHt.3:FZ?ZHO@
line reschedule.moved 5a4ce0	557	]W]L=.XY8]scDCM];d:I_T>484;;cH^7G5HUMGd`ZFkLlFW#P8IHfY<LN=?VU9CX
line reschedule.moved 6316ba	400	g?^Xl4TT/JDgPpwU:i-Pe@BFcYC)IHJEvEDpJUc@WWPn@GBUOSOLG<J;d=TMX<G5
line reschedule.moved 632575	476	?jD[EOkMUkQKL\d>DNHVX]_=K1pBwOi3M_OSJ;FY5RU[S;)_/c^]fKBI7`P/]Fa>
line reschedule.moved 6ee590	539	I>QW=Ueb4TPR8>WC=]WH[iH8T@IHM=^C@3YfUMEQFHUX9?QD>J?L#R<K.@gDI6lJ
line reschedule.moved 79fb6b	367	9A]LGjYs>TbRM99-_fOJEw1O?^E-SX]=QT7Y07ZVGA_]E>4M>E/mEr<3DMV@+0t@
line reschedule.moved 7a139e	554	3N`YKHvn>MY[DAJ>E`;F1_VE6MwHoBKBM>8ZE:B^DKSWXGQJUGFOC^8M9WIH:CR9
line reschedule.moved 7dbb5d	600	YNiOG==i2NY[SN=_?dIA[L=WAq75Z\I?QJ]WMYPMX:bwE5ZXZHBL7U1,TGLONBSZ
line reschedule.moved 80ec0d	365	PXBj?5WY\MLIB1O[E/hQWfXUm5^ZRDr5ZXA=:MUWf,6Zj=JR8dgO<ZN9#)_?_5XE
line reschedule.moved 811744	466	<Tk`8mgUOfHZF:l=BcQMgYSIIBiei6]GWW[T>DI2<=8wQ>?\JYTRLQKJM\U4LB`^
line reschedule.moved 8200b1	465	iGXeNJJN:5=gS^``I_@EQFXY8UB,kdT9tEcaXbg?a#KM(8tbQ]C/HKZXXS<YY]6k
line reschedule.moved 87114f	523	Y;F4bbKAMOK<IRO:U>bGIPm>]iTd3a`g`BL0?S_9at8JwT@A:RgW`+ibQXTHXOO^
line reschedule.moved 8819e2	734	>YQSM<VTK]iNE:OQNWHP[ULNTJ\Gi@\AI<DdIBASPAUIXGOBB_BCJ[JFHNwEcGXC
line reschedule.moved 884aac	520	dOQ>IaLUQPrdSOFwQUTWX\JK?R@@MXOV`DHnIZIO[^fVE,NJLLKT2L`H=HVSSY[:
line reschedule.moved 8a5182	585	BRUnTWcQWNGWD\KNP`\HJVNFYKZS\#hMROHQ=MIT9KZIVLDSMP`X?d8LCGLNdPQ>
line reschedule.moved 8bddb2	337	KTNG<Z6NT\eOSWDcZ4VWKD0D>@I[,GPG7LTaHGIpRLSJ]HR?T.HTwlVZK:XNO7@R
line reschedule.moved 8d0070	466	D^QWBH[NYZKS@CkRE`YVlf=HCqEOQJ_\Zj>[E2Jw9Mjcm:FPHK;lMKMBJFGWUI_V
line reschedule.moved 8f8b9b	424	*QE]InmNDeDZJNP?a8YfRfG#6Ah=`-bX_eLEH?XMZ0qKk;kW>FRGI1jK2Yu6g`E)
line reschedule.moved 928dd0	514	A_Br>gc`MgQaMJZ2BqPNPo54BBYHSCh:UE^^#0I^LG^2P@0vAOFI5^XK95K'[PH;
line reschedule.moved 92ce8a	364	?pa\:o]+Gj-pbSe:EQU_`_KG85o_j3w:HH>TZ39b77N<\M@HKTOlJrLP;BgPgFJ<
line reschedule.moved 92ea61	488	?Y<h6T`N:elpF=P8-[FRuNUN>@kEYLs==#:@07`SE?PJg85DCHQ;6_67>O_CgT^I
line reschedule.moved 990fcd	494	;gShVAWTi^C_F6JFOYPj#[`(KGlJZ<`hJE3LC:9^1XecnMIA6NPJX`;X,QOP\^^H
line reschedule.moved 9a6824	591	(ng\?#hV-fwndAWG+q9JWH=I:8[3kPq'M:@_J5[p?A_dX+)RKSSO4n>@:H]9_C\R
line reschedule.moved 9fee4e	441	>tEg.KsnWiw_8CNO;tG]fpT:?4YRg5fB8K6G4?Tl)FeWuY4>F0R`Lh?5I=44K8f-
line reschedule.moved a062d2	319	&W^oN]R=`Y&=eYfIA?sF1r?HIJrN9aR(KX5=D85PUFj#]+gcCI[Hw+o^FOQRHad:
line reschedule.moved a1c884	458	W_X;jSiSKLQPmXRbL]\YSDHDIPcCTQ_^B^<KWP^UJfWVhGUfE_<lK7EA=HRDwOMZ
line reschedule.moved a1e0a0	347	<^Rt(WWPYuTG:6*9LQSd4X;JHCqFf;G7Ga<VJ,VD;K_BVH@TR:_kk^w3GOOOkDcB
line reschedule.moved a2e37c	453	WLGWHCP<@S2r0cZO`LZP\Ze;P5ClH#jlZ5DB&8GlG<ZQXBRA=Veb8F=U+>`Oc:WY
line reschedule.moved a9b564	505	DjCj+OeZVgSH=K;H?VcdEwQE9Zjb`GV3?Z?L-<II>;WAo;:T.JsFdTHYEU_5gJaH
line reschedule.moved ac6b58	598	H[RXQ1Na@WcFF?D=ONTSMfIAB6XQa;bKFND[32K`;aKN^O]@?YIQS?CP@CwF\@gW
line reschedule.moved acf34d	490	Fd\[SL^jEIIa+1C<7YRPRbLB6/kRU_`M.LEbAIYwJ^qiRKOAPGJT<`=9;J_5VLt`
line reschedule.moved b0b795	581	Hl]j8I`\:]kZJ4K9M^8@Zd@HDIKAa2U1AB#OF6Ug-FZ``A5A;Q=]A^BOD6MBc:`P
line reschedule.moved b1298a	556	DWPwDPTT@f4@\YTJTL[Q^XRLJQ__TGdGQOMHNCNNBC3N[4Fg4dMRfO1ITOH=g=ZG
line reschedule.moved b5cfdf	429	+Zgo7MmfF_hfK#Y9PqI6XpY0;,gYv0vI8e,c-+C]<4__\O;37BDY@h2>)+d6Z+i0
line reschedule.moved c90f0a	609	8YKPMDUWBGh[M(1CGS;=Q_2TPGVJVeRGS<=ZXV?K6CeLRRL8JECG:dA#HIjIP1JM
line reschedule.moved cb45a0	336	<g=nU:]oEc^^iXICMLkfU[gB,CZHjAp*IM(@#$_L;=X_e?aN&GW=a]<mDNG#YZI>
line reschedule.moved d8722e	497	ISWUCbKnIOR^ME>HTPSo=M8KkXFW6OK[=TGNQ^BYG\P^@ZZM[I?V:HS.IBwPSae^
line reschedule.moved dd2e1e	298	iC3KO>JOMI1MPNmRAXV]mSM7DgJ8f`_JgGPeCWGLID:Z\4/wB3Dp^GD-m?`nD`l,
line reschedule.moved e6a7ae	483	IOaI9MOWCJRJ/LND;g/FZEBO:ID3LOSQ=B][bL@nFCXeKNHGVH3U9NG<X#PJ`KVI
line reschedule.moved e85af9	390	3XdKIg[P#LpmOHMG:UN`\0qAA-_V]CoIOcjOG:lK@;LSAQ\4B<_N`LgCNI\>GKKW
line reschedule.moved e9dd97	408	SYtR+DdkLOTPKAZU>W\+V_K@\g1$RRDGHOhNGLGIF]SwB&<R82DFOQ-BV5WA9IYo
line reschedule.moved eda07a	532	2_lM5Zgf_]_qaME3He=@OUD/:L^GV<edAK<[7?2jGJNNwgQI`]HF:dP=;=L=V9jD
line reschedule.moved f923ad	413	8irXH.XYTKcdA?TJMQbDSVD421Z9\'uT5>BdH>FmH7cjaOBA1YPcSk3M#0t3jBk<
line reschedule.moved fb7bd0	477	=b_HX]`UGNBiY\QK>ZG6LNKMT9`EtTw?GG;IC:@CG6PX[6CDALR1=1T3?X2CaJRE
line reschedule.moved fc4991	416	:eYu<UU<LKT]W]GbA[Xd]XS=QH?dQ<_V=b=mM@BM<DOaQ#KDd_`LHRS\E]>AhEP<
line reschedule.moved fd5128	418	<og_GQ[d-Bab3NND0i?IbS=CCC`6ndjC@6In=OKZCIhMA:(@&K<G#nA<L^bCV5h4
line reschedule.why 0daaa5	494	WLK<]W\GrK7O`W\ZAPUHDIlTF\ZgNSVWJw^Kb]TFGMCKTUUPt`RHd3mh`INimLgK
line reschedule.why 1088cb	668	XRX\IImdN_q`??Z7ECVLHbUM<<Tm^=lL#;0P@G@`4Rb[lJVCIRRWIaEF6B[9d;KC
line reschedule.why 175445	516	9LMT;P]VIwEiA7=eVNPKbaSJU9bEQ;dLJUOd2&O`@E^I]QN>F]TZIXKTLMUHRPUY
line reschedule.why 27cfe6	383	6NqF:KSKN[RXVcUT1lEwgl_Zb?Y#aXmVu<I]EZNoZ9LZZI,UKmLB3tKF[sd2c@R3
line reschedule.why 2a658f	533	NX`]E?wcMvTcR>gOTR^BSZTCJVXeLZ_QE2VTMP:UEB\_p:JR?SOZUdCPCOJE[IPM
line reschedule.why 33f9ee	523	\CSGb?MK2[SQIR@PLUNiVJWIOHXRKEVK`O2DDHKXMGW?Fi63O]KGTF3C-NQVwZ\H
line reschedule.why 364aa9	544	DSSZCF9[H'Ks@;JEXPN6J<ATVPB=T\JALJRYWI_VICgDHeHFGRDE@n:NUSHE@#CR
line reschedule.why 3720b4	824	OVT<D4DgF\ZrQAD^YS?H\ORPT<NEZHRD6?KwR@G]@OV]A^HGFAOSTWGPFDhPFBPX
line reschedule.why 3d68ce	517	HkTI4$Ih*^XY7JNIWc0YrA>wM0G.U4D6G2RJK6e_@7S?c:PN>AIcGd3=HFnPXLK]
line reschedule.why 40cd3c	375	Y\k;oQX1;TGM:NDUgdHi4uiP_;-X_IULF=H]S_L\b[_t^\A0PiPYJ]8d1WWJuAwU
line reschedule.why 44653c	663	UJ@TTR`P7SQWjUI;<\BY]VH8M)ZCOOj=oMaNC3cFO=FVo#PY)LYI=K?E;YLD_NTN
line reschedule.why 48e7f6	659	FGuwTEgfGJQ`K<DG>YPZRF8O;?P7UQZOTCIaIEE\O=lRkBHQPNDEQ^;=XIjCXGCO
line reschedule.why 4b1cb9	533	8ZL]CLa]GGeqOIi7:\4MfaD:C<S9JNUCCD<[;?<O?Zwrv@WNKT/`1^;?C;e.e4ZL
line reschedule.why 5029be	354	QNtW3AXr5cVSN\:;PMJ#jO)_N)@CMCDB9(9n?L1jCWvkMBp-QDKbPt39LKQ7_DTH
line reschedule.why 5208a1	538	VC\o3A\k7pcSrBX,&O`BD`A>6?dGdDiE=?IW]*>^RKU_w48IDjSHQa62>Ko5oHhD
line reschedule.why 52bb00	409	=n<_LwRN<i-DK6HXhN;A\RAQ?:e8t?HQZZSX;:^:];kZPTIFH[ppPRfJNC`UJr>N
line reschedule.why 62e4eb	501	=NXQNB>K?QSaQ>>TAMQVaVLYN_wiK,;@K@Q\SUNSNLY`UCNCJg[@@NG1.dJJbFFW
line reschedule.why 63cc31	481	FY]OSGKLWNR@^aN;UD]X1b[5J4wKQYTNKKMJ>,MB?OEOcFELUJVK8AbRO_W4RHCT
line reschedule.why 66388f	552	fQaWYMNFObbiPFQ;@Z>akwE>XNsOW<ZH>Q#d?J5R6FSalO@ZKAFXFOBKVUn5eHnB
line reschedule.why 686ded	454	MVO].Ah\_XGSI>@fBHKGlPT87QoSjX;?YBP_QS@QIUwc_A?.SFeS^MLRICF5LJbQ
line reschedule.why 68ea79	499	KVWONP]T?@MIJPQGHVP\JSSDPGWPOFhn[<CWHcZ9LGFSP>_NJbUR1CGULX@w``?V
line reschedule.why 6ee84b	483	GZOOR9LQKrIbZ>0Gl:NE9YbVM<ah_<h>S8WE4/dW=:J'Xb2*D^=9aZZX/RGM_#EK
line reschedule.why 72297a	357	RIZYRF=iCL]mW^g`vs58TK/=J\_CbUCGXV;b]RYO6OT`Q?;-`H>p\`L#U4OVp(Yn
line reschedule.why 7b3334	385	JKGaLWQZT@+KSZe;DXaH1DWGG#TTg@`\g]LpJPCN7[M/X),YL\X]T]_CSRF??>GA
line reschedule.why 82459b	325	OMcFW:]KD@dEO2W,5m\AO\:/TFFeRqK;PT;N#K=fVHMRVRFcBP>FGSbNG@3J<_nb
line reschedule.why 95429e	419	RpPi7E<g<YYH1HL[HU<\a.YI0OWDwT[FI?/HW9LuGZ_B]cGRU=7FONE6G1ZGNDfO
line reschedule.why bafc2c	485	NKM2\iC<R[D.VWEBmBI3NWe<BNBYH-?MUa8aP7VLn\1GkQV:FeRLOV\DAI[wa(EU
line reschedule.why c1f807	576	]TU[9;WDXRUb;093OQMJEJRDU9TRV0X;DG@U8A@w6MfWfTM5@EJOUHM81CQfh5fQ
line reschedule.why d8734e	470	QcU`LLdYHRmcC>b@EZLNZTDJ01H<TDXU51<dV2Nh=PiKH6#R5E,WS]98GHq;YH^N
line reschedule.why e0d0d4	564	EcHg_[Wc[ZCV@UR8I^b>LkJTB6XANS]DIQJfAKZZI3wWbFOqCR\W@g@G0L_K_[N_
line reschedule.why e6002c	430	QL]Wv5Mw`UYHP;CMjQOMLWGvcULZ2@LV1U;g[P#;Y]AGTRNEHIQpJIQJfkNW`X`H
line reschedule.why ebc72d	483	D]f\CFfa+iWqCF@P4O.>UX\/L<S5UMU];@PaDMPQGejmRC?#U>B_IH?3EPQ>WUhD
line reschedule.why f2f56e	534	eWLPVGL5_bPRF:IAYNH_FB]<e[9iLMrZFZdV_IVUKVURFJnIwV`:XAUcOXF[OWXJ
line reschedule.why f4b7ad	535	;w`e89WaCaYWJ?O>DZWEYU.2NHgBdTjF;I2W86OW@NdbbdA@4N=r8_B2*GgQJ.MG
line reschedule.why fc87fe	379	lXWbMBUl6PiJO]<NI\I>fCN36ZqXbJ_GFE20LfKuMQYbU]\EP<El#ZJEXY3WO-bJ
line reschedule.why ff3217	448	*pVfBAjb<GU_MR6SGULEq[#JM<Y:[Bd2AEXb-6DEJ#D\FHA[UREMQV1Ma<Q[XT9\
line survey 3226dc	386	__g?[%3i\Im_YKNMPX8YF<P^7sFQWK9V>KIgO;\NX.]PGGTiTnhE^T\fUYDYJGUw
line survey 519376	388	<DBVMoLKEPLCtKt)83ahZk4AVWV]RWn^qMW3MUKCMMWCtCsU@j^M_wmn;cW@<WXS
line survey 58a285	463	6bSX^`]SZZ@MRPV?=Fc]PkqOA6pYS)\'cZTHSNX<RNGQ_IVR=WUOwS^N:[-4QTHM
line survey 75f292	538	FITV`NFPB;>]i\U;AJY;Y;1g]WG@NYNPZQM7_cXNX6RJwPF:@^RGWA=B[\?ES[H<
line survey 91a77c	384	R<CZOw^4aTBP_XJ7AO`G\IaK?1pOJ8l9g^X>??eL\1;@J2Db7blX`_YUQK49J]K?
line survey b736b4	448	7hFZwf\;`\`Q_Vj2eFY];af(OSbfV%VPk]VEI5FBCK,Ap\VuJeiTddtB7\.#ld:8
line survey e75b35	394	[.E=`<72>DUWY>Ll)aLaEhKnn^QPOJF><f9NTgdGgN#YMBc>r75[P><3e6pO^fcf
meeting link	735	dB]8R#9X49^Zgmcd+Q3VUA8W=c=4m_L4c-lc][g9`0Hd<8DRm`E,NJ+K]b:V>`,V
move asked, and a nod	715	=dfX?CmX<d\k5CZB<cWBw^H2:+dSg<j*:8;e7:C]<1cofH86;IOb6f@*L7_8jA]>
no job and a time	560	PTEHWFVRC[NsfkkD)PKNPKNG+WXOqPN6d@bOfEgQ`#UTH/J`F_Q-LICR`^=P`aIB
no time	435	YYK]VVUH__ZIKQAH]UXhAUrLXPgo]T`W7aNOJET`\^TM\VwPTESPhI\VJ_EObV\K
not.alert	523	;T2[fRS+vd5CdPM2S1`ZAQg?4#_dlIR@ag[;0M\F[<J:N[P`EbX2mKmjQdK9_CVP
not.alert@footer	778	SS;KSMXCE:@<<OI@LQOVVPa/Q?RwUI\DKU?DTMNVZZ>O[`TSH``KWHKVRLIMXWNJ
not.alert@subject	670	5TAsh]_>ec?ljVd>&9XtIPg-*HNYcIc<Zeh7:Ac+b0CEo1^WHcm6pLO^VfN#obC8
not.cold	519	:P7_mwj=Z]8dnjaQ92rhTaq841_W_8a,b[l:?HhCp-B,kGt\OjT;XGdWInAWbg0N
not.cold@subject	716	@M8`a`U=PJ6AjbTIJ@IbWS[B4D\WXDTEoYZD6<wG`DKDiIZXBP^VVkMDGYH>MR'@
not.employer	463	9T*e\]S(kw/6PXQ5e;kR5^gA<BovgLd;l[H=](RF?E)HfXXe2ZbNXPjjHYS1fn62
not.employer@subject	753	9W7Pn[L=cQFFVO[@MBjWCa]-R:ObZBq_jhO7BRXCZD=DiQw^Jii@kQ^j?XCHfN0]
not.entry	802	?C(iklp5Ji2Ppua5@@fwBgl:;<]Ra@c9wlf;7;]=V218[3sc;iq*v:We8n<*pm:3
not.entry@subject	549	CC9mfTN8TfTRZZM2F5U^:jhC11aPh6k=aZcU:<U9N4Z*c=n^;_bAWreWB^I?wj3<
not.event	471	N+GVPjF7I9F[`EBLCOIh9JS7HLJ?#9l:CbJF=U@TZN)MiVscPTg:BJWVJGJ_[QTP
not.event@subject	704	1T-Ve\O#h^K9RSR=NMti1fe>RCpbK;oPbdWB9OiUKC83pSmO5YdCcB\h?iRM^YFA
not.media	636	<YKXq_R6_dIEb`TCNLSb8QTR7Pj[QMS6ibg5N;b2b>GMU?\d@_\5w>TONnFO\[7N
not.media@subject	616	wMAAeRTJZTQNGjKXR'GQfCWB-YZ]_RV@TO[>WNNb_GdNTSNVFfc@RFEcIT5>VNEJ
not.official	450	#bDYUcSHr_FE]FO/TDQfAch):5[fF;j2js[95FOW[?GEfI=f6uia]:[^4fM(sD2=
not.official@footer	291	YbGLDUfiZwqbE\B<?d_sCJa>9@RSq)lMcjQ&'<UOnRfDf;Of>S:CbXhfFp;.hZK$
not.official@subject	344	?K?bZ]5.hNB8aWAUYPGGBNR4$]cwhFE@JVeGf2f7Ll,@ASRcHZEEsC]p;_6Yt\E7
not.practice	592	UR4SOwR<H[CX_YQ7_?l[1V]7FF]WK9^Yc^N+V?Z_LG17RLZ\;Sf?KR^U@X:?bjM0
not.practice@subject	590	'S4QKqpLfY0Wpp]8UMwWHe[390^WbFhSJ\k9MWhAPG49k0O_.Qh_VGZLJcE@NjD>
not.research	467	HX@Q\ci?lW/&\]VCb-UY(p^;\>Om\8iUwpX)JMCOULG3[c^jB^[aKJOl7o3F\V70
not.research@footer	386	FeXVaOPGS_E7J^wCYNa]:QPZE=pQl]O3j\ZFD=YP34JLP3iX<@b0`R[J<Tk92\SL
not.research@subject	615	T=A>eKO;BN0VfJMIY86_FPV1WU\GLPsQNbk<N>:JmK[BlawI>jW=kT^X@LI_fOWJ
not.someone	358	;?.kc_62eM?\N9[F],m^EIJ<Z8R]r)SYSk_36BC>S[c#\3SpNNTM[TvuDb\>_VNP
not.someone@subject	557	;S;aUX=9X<.@dU[MV6BQFW_GAEMIPdwBNPZ6R=WAS8Z$PUV^Ma]>R>XVqj-<GA;W
not.staff	693	@^HWnhX+dg07\glKN3b_1]\N>?b_b@uHo^]4F4d?M;CAeHle@gm6mQjSCl,9TZ#8
not.staff@subject	717	7K>]rmX6Zf46wsk1C4Wn6eg;C/bWh<m2q\oB>.a3NB(8k4]_;p\7j^cb?lC4aW43
not.study	374	E@AN_QJ@IdFOfbN9[OQK0KgI3BQWBMOK[dR@GTV=QB9@?@\XSZ_#PYf]DP_Sd[GQ
not.study@footer	473	T;<RMLGGCYK]aUBW\XS>M6VRAIL_[VG`eMOPER\_KO7=;R^L[RR]#f<][SgK7XZF
not.study@subject	557	PS/ZHoW+ClEF`p]F;7SM5Uf>?GXerBZFdXf*Y7bDXH02KEwL?]^QJ>_hLi7RUH?I
offer.clear	701	/bam=^:#A>(DN@\U\4Aq73RY/N;5Gfi[CWB7R):0Z+m]t9n?b7d=uk=8`;]7A=4k
offer.clear@subject	503	\]c_OS>1C?@*PFVcv5?T*?Jb*L3H<Lnb/KH3-#@?jHY]O)v?URfMnb45KFb7WBJZ
offer.terms	511	KK\[KY099A:LW=[]bZ@nFAWMCZI7A^b^?CB<5C6M[<GWqWrD_GbBwU2CMFdKZ4;_
offer.terms@footer	439	VYE>0eKLIY<PNPRES\j@^FKBF>`\WE:ca<JPKWXa>pQNIK4U9:MwSW7LRIWLAY?T
offer.terms@subject	377	1`@eTOWYX8K*U-LSIFDp9SMIQ/gBF9m<TgYDHA6Ie51QdHf_L^W#@?V_jaKVTdN+
old time	879	1nKm/LhNG[XeR4K9JJSB^eL=>8eLo:f8>U>W#>JR3;^UWD<?)E__Q\<H8BVA^<LA
one time	764	LHXCeIHK=UNn]`WM7QFMZRHQ@?PHwRN0g<Q\HXkCg2QKO7HdV]M?EN9[GWPQR\8P
one time, asked	454	3Db\NKQ9@hRS9AP2UkRZVHGSIPiweBc0431]O)TX.,WUT+IS?SFEVj3SJWh6OZHP
owner	1297	g5K3p<-(m1PM-A*]wY5c4`o7`p7k4-^g@C3>3f0Msq4`icn&ak=onDnh5lsbg1oU
owner interviews	644	86AefbV9XN6-hp_5KIgU:^h1@6c\gUbIf]O<>5UFGJ2Fp5X^NYX<`C[_+\B6Hw;6
pair alert&apply	819	-I9QdePD_[@QjOK8>;Vide]NCL``TR]?[ePIADV8N8B=\PU\CjV3w?\_Q]G>_`9I
pair alert&ask	431	mw,NP`F<co=^WiSW^=YD8<TBJLkhd(/JNNSM4@hXlIZ5QY?E=7;Q7ZS`2VOkTX;@
pair alert&asked	385	mw`?8RWDaifMSl3U`8HFP>]O?XG]lSRK_U\UHF`dl_j*Pa;L_>;UcNcl@=MEICit
pair alert&available	428	I]O[^OV7msHK`w=KAK]JYJVFI]@pY;5BN\KSefE[aE[?TYsZIKQdX]G^/d[Cca><
pair alert&away	445	FXNAO:UH[NGU)Q=OMCZMYRXjWRRNaJJZSM^2X)RWP[ATIGRIURSIPW#K/OEce6?V
pair alert&book	329	<H3_BW6VJUbMhwOFJXN@<:R91REcfEpOeOP0\7Iq/p7\Bd`38@cBk^\_&PA:B3BX
pair alert&cancel	634	>\AEQJUdNX@NMMT@E=[DIISMLBhNSH]#]JTQE[M@NMNGQLLFH;^SXCVYNO]PHDMI
pair alert&candidate	337	Xv:)GKg:[^lNBa`DQ,F>5,g@&ZR`nT]P_`hBkNjbWKPN-wCD]P@6_5XV5F/8OJBR
pair alert&choose	446	NOS[YiaBdS0[EPhTKDnt*SRW;IW;NX\HlETU:Hs#d;LZUGtO?Ot;XSDgVRh=[]G<
pair alert&civic	431	Om:9P_UTi``VT]IeLC]XUMb?=KHCl[wBUMU@fGULU`HY^GC^BISLEXBh:YDMEU;<
pair alert&closer	439	AGG?iEIAIY37j^r0C<bJ[gcN`8wXd1m,edTEL3L*wH(A^ETW6U]NlYVefTBDGLK1
pair alert&confirm	479	-n/^?r[He^CIZZfIBCg`4awE1LYFN<gBobT6&9WF1\IKgMS`3jG=VTgXOP0>JjB3
pair alert&deadline	429	T:GLUMeNRHP[Bm`@DTCRIeY6HeH_9TY?NfQQYYbNgL8tIZQMSriE#C7\TNRNJ?fi
pair alert&education	470	RqOfSmXA*Z>NLfSP^=\#\_LQ<1K^PBNKW?STC`blmELG8?UPCE=p5bFR1S@^@9F;
pair alert&enjoyed	415	I`D8UR9Vo589JE-aTY4@oKN[k^,Xk+>X9VB_qFk3VNJY;fQl2NORwU@[PLU\J;BN
pair alert&event	386	M4X.TIAQN5F5?dQSKwiLSPdZ\baAJ_XWAO^VS\RC`d0ILEbOWkKAdaJE[G@^9T=2
pair alert&family	388	1iXa\SwdRR=JND=R*WAfjcg@S?bPLO_EDXePHv/,KX`R`ZIDPBc>ZjUN;[UNiWL:
pair alert&finance	454	AL?^`fV?hXN_uQY7QH`avwLAEAkLCQ[1age\BLk6L/@G[UO\>ugUfThS:qMHfR?;
pair alert&future	418	]Y_Li10Q=`[OY*v4WcN&h8Nb)JB/jwgQoeiUS=Z]AMlS^RTSM1QDMMGJfEQEANBq
pair alert&health	331	T9c:7:W1P7c8_mAsP6[HXEAi`nMF(iTjw\avYKRLHIBN4IhaX+<9,M>>bC@RC<[j
pair alert&hear	457	XGwKbCI3_NYZJUT9[9@_0O^LXhFTAUWWFYHJDAH1ZM?OeuIBPmM_wD`VV<\G`>^K
pair alert&hiringside	479	0oBZ[OJINMTQdnHXQLICh@Q_2RYKwYNI^9]fiiK.9=dK^JJ;bH0B*UHY^;=UGCNH
pair alert&hitch	503	:K2dwXTMWGTKVV^UDJ_TGN\MpQV^H@SSdJgNUA9-k_:KSDRcX_PEGTMLGUP\n<M>
pair alert&hold	405	H_FN^GU0XLKIIgUF6#_oNNMQX<G@VTMJJa^1T>I<YKP+B<>JjPHJ^ZaDeeKMJNR;
pair alert&inbox	409	UY*gB\wBHSWm_eRMX8`B;CT=R#S\p/mH[RYMJPO\pFEBC1UgJYaB\XITKY9DTM%'
pair alert&interview	440	Yg1?P<%H@MAXktFRI6`VXAdD@EsSSFAouEMWB`hce\HKDU_?[PDU-JNDFdSwMO]7
pair alert&invite	498	Jwd=sPTK[IHTfOKL3@@OX:M\DetOePi#QGsMSpM]8Qn^g^/Y_dZ6T9debJB*hEIY
pair alert&keen	394	[?NUSpC+WvpLJ#V_lLU<7`cFA?cL:PCVNV>99NECQi]IenTLkwPl]<mY/0YDfBbX
pair alert&link	364	E\G2sN?IR[\Gcd^S/DlDF?]-5OfY^IKZOWJ7FVwUjbg)YTKB1v_QOdU[NSFIb`]>
pair alert&mediaword	426	LLQQ9`#F9:NVQpY`NH3TsO=\OL6HGaJPNNJ`QG]BaPSFE?N:A>M\di;^OE;]@:Jq
pair alert&meet	453	TFpG@KM@T:PN@ZUQ\G3<<HN=wqbYH5KMMh^jAXRWtR/^RFFPf=<_W7QSN>8iQ:XG
pair alert&move	407	5B0IW[eUhb),gwf=gDsdAkY6XHRde@VAmhlP@=eAk?72s4Rl?[g(dV\^d_F4fo.)
pair alert&not	453	T\;YWYNNNP5X`NUB+>eddvgB;'QA]Wq#fjQDMIU9I6Q>j[\f>e[Uog`mKN@GZ\FX
pair alert&offer	593	d`MeWR@CXgd?AN]<R9TUFOaF@Ojg^@T8`IO7wAG^G]h<eh/VAS<A^6ahPRPD^B^T
pair alert&office	378	KoAnTHQLTdbaZWvMa[mdC[>A;Kgw^bd:h_eX4IlHa;^aU]B\UUP'TRcPVhp5YMDQ
pair alert&official	499	7QQ[wjR7_TN@_QSHJ[FlI]a+9V;TYL\TTVi8I\^\aD^PWLFZK_IO>P]^KEJ>>_KO
pair alert&onward	388	bdXYV429VY]Q8'BYFO:bK9cR>UE@DCF@KVVQWb0w>W[b_L/CQ8D7eYLYQIOU^:I]
pair alert&other	368	Zim;%3VHP^NFLETAv=#Jg'_P2Og`pZEOE:bOoVWd\qkEX>GXbEE7`H_r?2IFCCSX
pair alert&pay	466	74LHUaWCr\3Z_wf42gcKXMPWEOvWm9T9m9lGfTcD`M-IIM^^NgJ2d<j`lh07Lb%7
pair alert&practice	466	I]GvV`eGYjEbwUY?I;s_fXUA+8E\b;]:Z_ZATGXEbCFCUNbPhnj\fKB=,\LIdX@F
pair alert&prepare	456	?FBLGQPOSjIcfiK?JVQSWZ;L=W^Nm+w:VeQDVGcJVJNFf4YHONWTMG[\VOQ:]kD^
pair alert&property	517	Y2NPM@8FQ.JaYZM],F8S@E9Sq^D\:E@XDI<?DV[Koi#PaEhBKUD^>8AG[e>_:JPk
pair alert&received	591	BM8ncYi[HlCBwf_EGDcSXaeH0:kSkJaAuPiG\Me@M0ES@?5[;nQ<PXlraM=>^_83
pair alert&recruiter	465	18Yai\lHmr;cqb^J=LXkJJUC\#P`K>f3rim9HQK5\29AHIYe=l`AmOUY[p[AqJ?M
pair alert&remind	622	B[S[dVFJ^cKR?[dHLRRgSHeJWXCYbKUULiCZOTNMeNZWfT;JFPIV]JmhISN:SJ#<
pair alert&review	379	n\%;UMB-WZ<U7Y1#Z=PHQ8gE:Q^\n`T*Y@T2S5]umM>66XBW2@<tX^Eb=H9FKRKu
pair alert&role	620	=jH\KTT+J`KZ\g]FQFT\EPlRLNwOnFN>X\mBLHXVJVWCeSLQTNS[_Ob`G[YL`HJe
pair alert&sales	401	6\a`>KbH`\RYSeU_MOMmOiI@Sp[HWCGI<VG)>>A#]ODVj?O_YWK(kYP``b\AeFQD
pair alert&send	557	4KKOh]NOPB^R\cZ^.QPE_AUiZT;GWYgKmLVWBYX>M7RIWWHFP]PPLEwBEK_ATTDR
pair alert&shop	566	BT\fw^^PolFPZ\\S7GqiO]P?RE^MMMODZZQeDVQ8A&K^gOnUMKa4lJLJ_RK/MaNO
pair alert&sign	682	XPY[VX\CHJBOU\jH@>[IOIX6GOYidK^E[VRI<EXGI[E;VCMw8UgKPZ:S@[JBLcAR
pair alert&slot	361	`o:5YOmQX?]-FJKQvORUSM_<PKVIUMKQ:Va#RKA^TI]Uja@Q1_\qZ5UGG<5>VKY:
pair alert&sorry	305	7RaNTLM?AM8A-<=_PCYJOG\]]cSew1X7nZV?B;IAnK-WRJc>DYGRUnOubQfIcQB\
pair alert&stage	483	O[LjYQEED_H;YwU:d`GbkPmJJMgZ]JE_[bK:Y@kXLb/6QENDO:OeP`OUHF=eFK&U
pair alert&study	562	MIR;A>9DHNbUXViU>]JM^5XcJdRc<PM_V,RNOUiY`aQ^=GCUWAHS#XACYZFm:LOV
pair alert&team	543	=^_DIJMH:>YNKP]\KSTMNV7nBOMNLwMKAS@^Q<:N@MhfSFH?n/7ILJ76T2fE@@IM
pair alert&thank	616	J>SVw1@?^-TGEI]RO_DV<ZC@]_NGI1]]K^=[9^OFWY<XUUUCO\LMbO:SBQ_FPLfH
pair alert&ticket	373	UP1fWfI@RWSSak[&L^XXkSE\#1Jhaj7D[BAYH0[OMLC5F?`[Y[Xc_hF`DO?GSJhF
pair alert&time	487	fAJDQFR#]&EL8XOPS`<7NK\QW\F\^RFZZ?JV\TR]wWNQNJZD\^7;K6AV[AneBAqM
pair alert&title	614	7J1]em`E]e6XqogA0IWi^_RJS9Y__3g&u`W1CWrPg#IE`IPh4nZ<o7RUWh?'qjS>
pair alert&wait	534	Y^8INaL:Zw7HYHM0G6RWmZqNAJYXdIVDZdk4]E^QgBc=T9;b?SWHFOMDP\IfHd[=
pair alert&wish	456	7;?LB63G55SX5E0`KE.UHICZlI?4DFGQM4NLD^/GFulwYl`E`K5kqmDQLOsZUR_T
pair alert&yours	695	14G;a;L5bDNQ]@NPAFCbSgcC3]]YY=]8Eh^MGGJ?JQJRm[UYMlI6wBb[YceJaXFS
pair apply&ask	515	N:;N_[M^\IH?aQ6IRMTPAOd?SETdYFMPk_SI/Z\WL:S>f[DIA]_.=OCU=FVSw^ID
pair apply&asked	512	NS79RYB?ME=@VLN`MINM6^/F]>=\VH@tJ;wKwY`OOP-=?K^SDEWUHCMejK]^U\@F
pair apply&available	467	J`>CAO:QXCbA,1QWpMUGCK[#LYJqH\AAAVKEWGDTBqfmBdEE;G:KI6hWC<OKT9nH
pair apply&away	598	WUL^P9W3LKabUKH9IMNZSJdPWNZXbKI/WJTbQVOZPF=\EQHLULI>VJ@w]ES.S\_P
pair apply&back	393	J:CEB8E<GU<URj]KVNp9WSK\M]XiQ_HN=bS4j2_[JERE2K+MGE6f#v9J<:Ya?JD5
pair apply&book	338	qYS;WW1FIYOAgQ7[aK#hZ0b_J@p^dcGXR[R9`5bq6KWH@QrAdHe]Yj3^1K4r)d.l
pair apply&bounce	603	UDQIX9LI_7VXHLKS]wLbFSKQSkHACFQQ:<RWDlW5_WYRV`bTQ\GZL9E8K<XVAPiE
pair apply&call	617	cJT0G36Y1=V]TO]c9^.O`XBwFe@/OW\EI:dVZ_TZKHNfCJ\ZmOJ;@Z1KPX3b8I=V
pair apply&cancel	670	[<M=KC3?gCSIK;JNj]<[.YJ;WVIS/OaRANBZIMBV\XHCwk]Xm_IRa3hOAX;QNBcf
pair apply&candidate	368	^I?h0GBa\F;/?TOTO7;*D#X?D>XdDCFMGCR?K77h<Zi1EV<E_$GcBT`dPBGP*NN\
pair apply&choose	476	_GYb^/HPYWgNY?:<P8E<BOCO8aTRLO^J7:X6_W`b#[CDm^3M@VU7d?aT`.N69Wce
pair apply&civic	737	C@1HdbeIVa>\LaYCF1YS>dZ>M?\LH*UAcbgK=JKBK3=OTElb:VV9P5IcEWb2wfCE
pair apply&closer	583	8V5X?MQdCYAGKLwTOVLHXGQWKUSMIXKU?SZI\AJSF_@,I2JXXSQeFSMDIG?HMN<+
pair apply&cold	455	DF?H[HaKk@URZOdTM1F`Cb;KA=#;L]`2IHFZ:h6TL?<LnkZVU>.NJ4oQXO[GPQXQ
pair apply&confirm	647	Rc=NDn@<V[.7L^:?l+TGd7wR29]`aAHUfC6MR/cD\RO9/bYQ=/MeQqIpCX?\LG:G
pair apply&deadline	452	VK4O?jjI>m259nQhSGIDl7M3DGKd<I7^u:;b]3w8Ir04U]UW)QF<?r;UX:=_U^GI
pair apply&decide	505	4UbaD:HDNrDGN=-A=;SA+@gI0MgQ\[k2dVw6d8If)OSAS;BZOMO3fFZWV\H)^V[J
pair apply&document	490	Y^iE#M;i2NN#6QDY=gZ?^3JMjoCWBc3D9:OcQh=[<TXHSH?EG?'oDOP2BDGC=2Zg
pair apply&education	372	:>TaYG`#ZQ[hYV8f:JTmD]Iec@jSQ@GFi+TK)DI3X%9V7ISiTvRR[>Rk;be2le`L
pair apply&enjoyed	530	YDXBcIVJQ;GbT;We4^CQQP8[2iE(NT/KYNbw^gb3NDHbDaHebQ-@S3H7NIN>?WeO
pair apply&event	528	KT1J?k=PDf+GBhEDMAlaX;[ACQZTW4R\HE_.`INQEi+64#`R*VbeA^8`SNE@^^9E
pair apply&family	661	b^[J\A@9=^T]Mg@ZJ9FT_EjD=ObqjPAIY<FOQDOdwDG?HAY^J\EE@_Q[-PJITL2U
pair apply&feedback	454	PU;k0_APXSV1FNFRX=c9N,[G(>ncrhAS`GgNs2bh\qg+<3CS'#SNMJ:^E2<CX:CV
pair apply&filled	498	n;YAh6'8HHCw?S9e^X=X=YCIlX9`IFV6M<RPTQJKLmHbXjL;Z^?]?9MZ?rK@R3_9
pair apply&finance	408	DYLF]w:YE@G]@`Q)N=f,_cd8RXVt^SE`QU9DfN]EP^b;Yd4cBZN?)QPiYLPT_dIX
pair apply&forwarded	494	j/JDC<J8;NR^Sb<dRL<^?hj,El?`P0@gVH8OCP^PwL:JPLb=PZEmQQ2[IwIcfGG@
pair apply&future	480	YQl]VJ+QdFj^20*WIG@Z<bmhO][`ZUb^^Q-^K@1k4hhNduD?EBU^W7hm00TW[RUw
pair apply&glad	404	72%J\AAJfEA2rKAuRLFUQeTMXiUVJ6GKeXNm7SQ>[VB\VSbUKMFIV#QYNUVI7=S^
pair apply&health	449	]8R2M?BBCBZ^WQuZC_J%i=MpPG<)V\@c>Go]lZQRhREi<=<X`JLUXZ%IwVHh)RSV
pair apply&hear	338	<iTw$]7DQGY/<iOGWAsCkT^T9PJDZc_OHI]R^VKc]FOI539@15Q2=),IY@+8R\@+
pair apply&hiringside	678	DDELcD]3^K\DVUL@]5W\Hcw1DAbhT9TGMHMDFDMVlGOY`T_PLbAUBANdDbLW[TD^
pair apply&hitch	450	e]Z[iX6ITPJY<??QIKVJIM=kNQTVDRTQLd=VQL_fgZG#nYRUkR^EGTkSVhQb==C]
pair apply&hold	423	D<h_V^;CU=YmPO2^X=UOcgmR:9`-MQ]-et[q6?NLR'Ih]TQcFKPHwY[c;YK]WgSV
pair apply&inbox	484	+B*aLpd_:VGJNbRJ`Jg)o:68O#;ce?7NBZKCQHS<@RMDF0Q=>CB^HXVIeF>MJTC%
pair apply&interview	458	X<^5d_M59P?Y_Xlf<]Nw]]=DCLZkTWXRc.WH??dK>CRA[cP`[[T2*SEV\\5B>`?S
pair apply&invite	359	aIXNNG=U?2H^=]Mkac1aOShkJdXwZQ8DbbMhahjfpN[I;.MT0;\[oj;?\H8hZSBI
pair apply&join	464	KEQ=HIOoUXUTA?FZEGMM`;4`^w?C>sM@FXCFG>NdRcU9FmDMU8)RHONJhJeO6NpL
pair apply&keen	419	=:jJ]8pbPA[V^]QRL[L\VN<^`@T3Tw\MAAe_ItS%,LDfB;Qrqf[@S*29rCW0GH8M
pair apply&link	462	M?LkAL]1`_R>dJII#Q]Q_'M'-PGSW<NH_akJZ<bS)RLOZ@7^;ZS5NY\[DU>M[i_[
pair apply&lure	424	VO9efXLAHnRtnUUKL@PeISwESYd_EPr/^OU8-Rf2TV9Lkfc\9lVLQfUaHX3DmNN6
pair apply&machine	510	UBD>8XAH#I\ILU,6@jH:Y1AL^R47R:BXRPFWP8ha7/W7AKTKCBB@FS3/M9:G5ZMS
pair apply&mediaword	455	rCSO_=8EX*mcS8N`]GDJ`W^>._EER]Y;@CG@:OYR(>dV__D4WwFXj=No=66QT;fw
pair apply&meet	449	?LSP>H9TJYC#BNNQ\L]USbPMPUu^>)^HV1VHk6J^JfVDPDSMELK\IZWgJDLJ+Gc,
pair apply&mine	669	CF>XupT?ZW/UvfnGDSdvLia(D+X`TAm;mSV3?UbGb7.=F6kh7wdF_DPVFrF3lk;P
pair apply&move	587	^+HB[;=8K%Y\VHLLbZDTECRLiwK^8VUVAbET:b::d]5PYgOXXF:Ca)dISRdZG<[f
pair apply&not	555	HrTVEI;NPc[PTSA9A7B1<QK;+SiTb[Y#h_w5Q0N<3?\1XJ:C>X].ZL`YTRSAJROE
pair apply&offer	350	]^+G;;TJU8a8D4D_oeXd,Q8CDdZK4E=YIJG8\E/JOa#QLXDsTZGPQ4f0L?d`(?IN
pair apply&office	627	CFYWfECLgUWc[EW5MNJ[;wCKOYP]NZo7TZUM-_J?e?Mbp`WTYoS+o+PcIcKQWX:G
pair apply&official	334	Q],rESRj[]v/M[K;_Xe);?J;T[tnLV?VZ?aZVOHO^.W`AO,Ze[N]3:HwUNIGNoHP
pair apply&onward	519	UdLH[991cha9J#ICRREVKK`YY]S[TN[48ZIV>U*\ETXjh]5DhQ[8[<bm:@:PD@nK
pair apply&other	460	i^rOGG7=YacP;:E;U:O@B?_:BwAtXbW-IL^Dq=IVD@f3]oD@]QC8U;ZZ]XK5R<eR
pair apply&paper	643	O@IURQ\INO&IKAXEO[u[V\FBA>QTYKR=hQbAWMc<<CM1K+Mb8BIMKIKQBwAIXoC<
pair apply&pay	515	_d(R1ZhTZTDI:V>#Z>n40_[;>(MOU_@=eXgab@2Z0\N4*[TR@UF=>CfV6J0S]RQ,
pair apply&practice	494	@[HWVhIJb_L7_IMRAKgFE:jGGwSQ_;P6VXh9hMWJ??T9[XXDBPg.s;`n:X<?N`V)
pair apply&prepare	509	no<]Lok6Mc@QW\E;`,vFP;h2(Dm]U6SejjL3`%^Mr\N0YK[BCEwG?_TiIGR\T]@A
pair apply&property	565	7>9MZmpNZS3UflV4<=wO-aU@4\tAeEf7`YG:A:N)@5H5Q0d`0Yb0OAR\OfE+i]G>
pair apply&received	645	O_3(B_R>?]>=?j5G`DmLi:h.LAHkk(6cI@9*YFlNlJH,1%cL.KUY5g%bBR1_GT#@
pair apply&recorded	661	NSD??`#J?V<L>b#RUNP2^ELAKXIf@9MSM>HFL8PQUUIA6DY=.^?RIc>O4GR^[ZMR
pair apply&recruiter	432	TTDP;XEM??CNSETYwLP[KKF3HF2eb\=]LM;,NeOf?]U]BYI>b-BS:`MJ]QDMcA3:
pair apply&remind	403	6([aBccK9OrEYQFUw@W=A.PZKG7C=?@WZ_SaTgMA[6.E]>qRi/H@:<R9jnJA8aNR
pair apply&review	476	6C:.]AQBAZ[7>LAX_#O>B*aMGINs-;+[LTDMFDI^YT&J<DnN(DGgFPTXL]?\RRP4
pair apply&role	376	Zo=8XY8AHGe<^DQ>YYH4JaDC=RAwdDRWZNTBlJcJWqHOB\HM8LIK;HBQBJ1[=aXH
pair apply&sales	517	A>E@PVRNTNP@FP?MgZLT%jQKY[:W#5[V:_NIRh)Q6F;@cNOMGZ0bLQTDJ?lP4^ZE
pair apply&send	642	>T.EEgg-N[BQ`cV2M%igG]c1E1rf_-P4`XT*;:lHI4A#dRc\2TaJMdTK<d\Jpn:;
pair apply&service	530	^PIJP[E3\CcWQEcX`]RR#CMDhUD^=]VNFYCTGH8=MGWRW;JPWO;VTGEL_KTVOHY<
pair apply&shop	465	RnKG;q39K^L8RJcE_GgDjFZ<6AY[QKB@p6C%l#pQO=W0DFADAKXW+jLwCDFQBO?D
pair apply&sign	502	K3Je^g\9EfBvLWL8Y<cq]WdDQ2][U;Y;jGBY9_KA_JB<RGjREnB`IVOUW]?_bw:L
pair apply&slot	499	BpBDIcCD=`;\@`[\M@UXiJq(L@QTWERB[Uw/VGNP\R;3JCNRDPQK@lTK2gGB`c9F
pair apply&sorry	490	4W=m_IF7boJXfd[9HLR6@?pEELY_m:^GY]w@d4YHFcO,IYMcp:jM]SRuSg>+C_HL
pair apply&stage	440	[E<vff8$mLJTYJ>CJ9FYBSk)THUmZRIEQZPB?04Pb?Nd[SmLQWRD[^ZYEZZAwIAE
pair apply&start	585	D#+KERESVXDL^\ESC5^W`NiH2:Q^r441VROJC8WIW?T,M?LR2Af@NZPMQW^NfPI@
pair apply&study	399	[SU`g/DTLCwS3->KFPKSB@`8\c1NZbGZFIPH_d5s9>[SNbT9_8JUKFCaFS:L`-3_
pair apply&talk	612	#JDaK__E^C=OJDeJOISGGX\]E;RNE=AG@k_EaRb432=HX7LR4KI.W;iQQ^J=McKF
pair apply&task	556	Z\R`QC@LYwFALKLJV6VWQ<mDDUllLV?8>QB.B?X^PVVC\g5IMJL<UhHc+<M6aMM/
pair apply&team	599	SH_HKPNHO2N@BG<QGcAM/SGOPbC^0PSENTK@#cC<XY:`YAbeGWG[LUUGCeEWNHZ;
pair apply&thank	554	X_9G4TQj@b@5CRGTsFe7N7SX5=P^_J5ZP=<;m8KUEU?#*-2N,+IR:P;WZ28Q=M>>
pair apply&ticket	402	j88%M^_lFTp4.^?qf7wISNbK]TO`H3ZVU.?EPJl`bO8@5MVEaECK@eRiT^N[_S\6
pair apply&time	651	\INNQEII8DHhTcUhLT`FjIOKR4KZPXFRn7OO_IqMwK@:I0gHTKSUGYFf_fMmHa;L
pair apply&title	558	dS><0I@CTMI*FS1_wZKIADIP\bK^H-5pF39]CVRnQc6YFEQ*T=4lRJAIWOCi9MUB
pair apply&urgent	474	dpTa<LRt9NI5QOLFTUp?HSVUDwVAeL8JBb_Q\[F\9R]XjV`SUO0Q:AZ?IH5BKIJI
pair apply&video	451	GsIV=oS9Eg@&,^M2U5W=c?QV<7crc@NA]M;)X,JoQN:#NCPE7\^dTs:`CC]F[cD2
pair apply&wait	443	]CV^U69?P9fYVS;XX\=IDOHE\>CgPE'jOTPj6QC)NYURjhQ=IQ3C3@MCXf^^V#Zb
pair apply&wish	372	g=2N=JQQ<3A73bbwWDY9\3[FaW@ZC>0cN7N_&HNTnj[E-<['V)$jCb:XZ1IQCTLD
pair apply&yours	396	cOQFLGJZNM8(CXVfgIUQ[P9m\wHbEZ:ZUCR`\N>EVgA/?U[C9;/\ECDDUPMVDT]A
pair ask&asked	529	W<`;IDNQFPUU2EOKVSHHTwGKOHB]<N8NJb(_AUR^;Zbv[PDM[B>`:RJOJM[hWCQN
pair ask&available	611	*NBf/]sjbE(L$GIEcOl6=cHFSU<IU;G]<jIIYYAO#Z[GOIFn<LNZ@auCg:H1FIN0
pair ask&away	617	K[IZCS[I1L6wT\WSFXTQf>JS3=/DGDH7`PVZ<5]XNKQGFFSJR@BUTj>TnIEKXD?e
pair ask&back	478	RqgXMCEZbAIb]EW]ggOTM4ZIHcECbwBHD?NmV>CPQSeRTGdAf=9EoJJO\>QX7TEA
pair ask&book	563	(L.Z3UUZSE=9SEX=\<H[JmHGZQI>EGJKPdchNR#M6KGNUMES9GUWIMs3^EM8R=Y>
pair ask&bounce	461	J=R72JOUILH?2ADUHiF9D8.U:W/09M@_M]HKQB1e0VAT<HEm@$O]#SOJNM[9%QdZ
pair ask&call	547	9@%LD]XSwNP>HDMenYWR&vNJoSSD<99TXkNS__9@?VA0SXF\BTZ\JAmPWE>?aeh:
pair ask&cancel	561	WNI@]S@X>=Jb.LLQ\RAGwL>SgA=@BF_sCDEk8WNLKE7JO`RTcKJPF[B=\UWVFEHl
pair ask&candidate	494	a2PPIRGDILNJC0HXHRLU:7s=?@^ZT#U_KWT@<M]aEP15NEhIRSW5dC>I8C]WS>QN
pair ask&choose	493	6T*_Hpw?NSHKOWjANB_9=lKXYNED?HPigp[KgS:[4;+F>OZl4Ij=5d`BJJJ)GaJB
pair ask&civic	525	?@IYZTZX]EZ.SR`Ul^RBFITQQfXKAJ.RLmwEcGC2MEGZ:UO^9M6PcGqQ]N]6ALIf
pair ask&closer	487	CVBGQSUJFcMO9NXFPHIVOCN]@ZSK>3cB_RZf`GXB@GUaD9-[C@HaS<1<ZD#c<U<Q
pair ask&cold	476	HO\17Q>HH#[M@C;]GVAYKFGhWTBEJH^\;\RbVVCi3E8KKOYQT2.V2=QB]S<W>BXY
pair ask&confirm	521	DUHn59ewEP?YCDc8AC^CAS28C/_FgJZDHIJ]MPHZ2?iSVN0HDCPID^:IQPN?TNR>
pair ask&deadline	347	F:1Sa)UZUD>\T>@^tV+k4`VIiT<SLMcm;E&=Bw'&G]M`]TuT?fITi3G5:`CXMNO7
pair ask&decide	613	JeZXIQW9WNICWFT9HQLU@VQ<<HLERLS=fPU59IGPM#E&\/VZ9SjDXKSOM=bLOL?M
pair ask&document	512	S-@PsRF'<>KNVOGC<CAV\_9:LGaF@Q]#Q`INEgOUC9<QhcVRVpVRdCZP:\fhMI]J
pair ask&education	510	G7B@CQW/vT>A;J9PoRC\#TV>acUhDKL^9MC>S.8B_IUL[jcTUq<eWTG]5UbcS9j8
pair ask&enjoyed	451	aHKkRONLtKN9]XCJbWX>1Vr.EE_]YIaQFL[JFPJ\J@MVVaMdTb\Kf/]w:TEP3SJB
pair ask&event	492	M[a:OCIHV[X>BLQHFc\fUOH:?5MMd6R0l[cZM?U5w@KQOHTWAQL1MNC^L6,gX=LI
pair ask&exit	489	5X@JLmS>dQ@Jlb]A*.Y^JT^9BGvlRB\R[`Y:SCQ576H&]3Tj0]c9gO[iR]:3TwC;
pair ask&family	437	ZIGGXGL8_\NZ^e^0KUA[dW_:UKY=PK4DVSPEOgJW^?A#NeGS8d>NRHf@[nOKD[&_
pair ask&feedback	501	Ok9RTZQ:>s23TiXMYJaL1PVQFNSIM=LU5jU7MLI]b_\CcJlN3E[K[Mrc:TBFD_#E
pair ask&filled	358	X8r<j9GT4?K^_PY>_gFgR>B`A[6+KEXk>\_HbDC:hNwuKAm7KPZ2^m5Pg@5g_RBj
pair ask&finance	818	KH2SUTO>iGFAM]:.K>Q_FUU0PL`]JW^HNwNF?>M>^OSHe\`QBXYBeFYc.PMG[ZKM
pair ask&forwarded	499	*E;fldg>W\>Kt]q(SEUeOpK=R?]WHJdWfd_F9^7<Eh5<^Z_`M[P<QEfIRbY#mO\9
pair ask&future	559	DUmSY?ZeK[DU]LDA6UDN<O\9N@YNYKwS_L\_7LRBQ9QZmBJ=5Q_ZQDG\5NgNgXPI
pair ask&glad	483	Nh]XaLD8BK\l9HTKw\6h>K_2pT^gWCbiBG*MFSKc[aPUBAM&^LHEJSYKSJK5aKf^
pair ask&health	394	\6HVWhFXM7<\X;eXE<VDH\R]YXIOM10]XSWdfIg4dw/89X`jF_QJN4.ONsF5I^NL
pair ask&hear	437	Jc1?Bhc^B<.a3S3QPd5>PO2<bOKOT>CUG5UILFTZ2RIn:1WCJ]#Q(RD87XCHGZXR
pair ask&hiringside	670	[QGOK]TEMM#J`_WE;BlR;TXCKC]VM>XXgNW;9=YEQDU7PDlDLOJ=KLPD8Q8OXS??
pair ask&hitch	638	M;2sLnK<wSAAPUPUCGMZDXQ7Q6SSF/HHfYLHL?W,FRN=?OPZPa]DK=R[CD:AOXHC
pair ask&hold	575	6FRSGTJVL]BM_wIE9[@LaY=ES:FCUAS>DLXbLAJ^=;KPWFK`6G8HJVPHIGQIZVU>
pair ask&inbox	499	YGN/]MA^KM;WNMXqUU1M5OEg`RARCBN^FEK\,RN]YG+^L?q?jHHU1>><;icwSPLN
pair ask&interview	651	7#NFSTIIbYLN[V\IXMQJ=\FPK:JFMR;BRQXOBLQ-HWL5A2JORVZSDGWLYMDJ[dIG
pair ask&invite	577	;A[OJWQ]YMVHG/P`bHT:H\MSYV>NM9CVG[OUPYO<BXOT)MEIP98wTTWAP:cSUFO>
pair ask&join	603	KJ[IVTKTETEVRwMUN]DUWah2UDTULCX7hYpaH@c;R7GNYLTTMPTRLHYTdUBcNKGb
pair ask&keen	353	>=BIBbSvfGU.7/PD`\em#cRLWQ0b4&L[@9NT4G79-7QXI2Sm=E8ik;Z.FLfLBWn<
pair ask&link	717	QCUKIFMTaFX;:AQUf\O@GFIPnc?8:JPh<XHIOY/O2[WVYQIPPD7^88SI<FnSP9we
pair ask&lure	452	V\P-BReE_J87VUiJbAP\7wLGfYEWJG_g^M[j:?KKWHL,XQgTLjIgNK[KFWo^P0NO
pair ask&machine	310	UFO,Oc<I-N;-dM.91HPe65QkHJGC>5YSi_h%cME596Jbs$ieN\M?eXIWGw:[ONVd
pair ask&mediaword	707	P@KQEKTCAJEKVbnO@NQG\P6d5KACQRQUJCZN\[VIqGF6I#JRPCJXDW<=WSQ]D]6T
pair ask&meet	374	/16wKPfK]`COL^iOVJSFFhAFI)g=B/K>PQvHj0g0P2]6QOXbR`@HUF^>0G)9ZcW\
pair ask&mine	479	;o9q\b`Ate,QwuvLLFuwWXf6E2OUT,`Kfl[;G)i7<CA3J6jh/aaDv\`TOg/3ah5B
pair ask&move	418	Xm:TGNWe4ghuI5@:=VS?g[Y0A?T[h@t]q@DU0;SeITh^mO+K?_:V1V.H#3IRh:lF
pair ask&not	535	ebAV*B10NJHRAC3TWMQ:RGG[ICFcESJ:sHB.U8NI?F8:7VUA_RE9ROSY3T<ZEK?w
pair ask&offer	472	<Kbd&csYZE#2NGvWGWFK'^-:PTS:5W2a9n[NKG]&VY/>b;`XJ0KdNSYAg=PF2\__
pair ask&office	451	=DDVSX_CF`WPR_^D:LDT<WKOSNLih6lHiU_;>RDg[fDGBNQN?vTbCXZa#YHFgT6>
pair ask&official	448	E8B8_WF]HX\WPbPQ[1OEHRZ7[XKTS>@VPS4F9SaW<JN?X_3N;FH`XM:P^DUIY#m4
pair ask&onward	419	peW-W6Hw?OeTARMVOT.9XRGONcGHM]<wK5JcXlM?QZUtPe=5pD3XbKO+92fs@7Ih
pair ask&other	574	]\JV]cL4dVU_YCH>M?RVGbQAI[PTJ#NIc[GRQS=XGPDWMJYTGYMMVD[JGUP8YKJW
pair ask&paper	474	\QJZW69KlXlg8MPwfXP?MHNLYE7ZG]?H[=IWceVFdb+aGZeE_W>sRK96SR\ZR:OX
pair ask&pay	584	X.S+d:JNkB\^CC7cgSGSMeN/]W4aM*9EMK0]8sJH_w$^OjKCYT?SQ<]X5TX[T1qW
pair ask&practice	395	^F8BYVfVqdYLngeJ5IJQENE;HgLggQ_Mq[o=h-wUP@C?H;:]Elj(T,HfZd.Jjo7B
pair ask&prepare	577	URBNmU[;aLXKRsFB<9_dITO*S?VXE8cCU:XFZOT,wMGFWNq\IfVEP^\T=vCJdM@9
pair ask&property	427	D&P>D3Cs@[HgSg6dMU;;V<EQR@AVA>>^[>;fGNVYP?$dw8AC9FF[:W1W'HqQD>SY
pair ask&received	522	1GGLJaMlL+gG94B?F_ME>jDbNTHK1?d[\L<m#V5V=Dk[OfUUE[AYCU<D_AfDQB\C
pair ask&recorded	487	._SJ.V[^UI7@IR[MKYw:dV*r\XC47KGpB_cXf`5f7f9R139u37=[7Pb@a&O37OhX
pair ask&recruiter	527	vE`AL>DDTE:UsGFS)FDMf4PH#NP^NTS7R=NAYQgik=>GoF^>NXN]o6MIkUZ[MBWc
pair ask&remind	435	7AMQcP?TRw_w8vT*'T[[ZdAFEhc:]9W<bSNb\;cE6ZNMSUF76RDQiR:k*ZgJYVSH
pair ask&review	574	aG?EA<[;NR@NHQMH^9GU<OJ9\FP\R,LX<[=N=M@WPb^#R\TB?OPUqK\]2RUMS5M4
pair ask&role	674	J?A3SDVKOMC#`;DMJIFKNJT3aIFFK<TUSGeER;PRJF?=9JU^IMHUGDKJYDIB;cMO
pair ask&sales	477	nwlB?=@I<CN]LGhR1YPLW;HP8P:1lB:/U+LSAEeXObONJHCEK;::CD,DYGSd9A7X
pair ask&send	561	P,4W]CLQl>7N3DDY[<(f1XNDYXDN@KV?<cNS=j3FhN<ZfU[aUfDPkMwZMWLO[WN>
pair ask&service	532	aYgDb8.N@AGw]dYLTGGKZTD[?8KCVaKBT2icFQ\SfBM3UAR\SaNFiJSRFbUdC]>K
pair ask&shop	561	ERT4CGKT;I<U]N]]PbFKhPLi[gE3=NYK^J5M@wOS]M=lR5]XKB>cS`N2QJ7U@GQa
pair ask&sign	717	5bga5P;ILRHWXQmKJB=hP4JY5=?9EY_HKG<FJAB;_D]OfMbCYAkDw\GQSMAUFCKT
pair ask&slot	589	<9P?ITWV]JFNPI[N=KU0Sj3MJNH=@6>4HXjiN]SPBHBOH.8TKYAW#SJ8U<S@JZST
pair ask&sorry	591	P`_oWF[9BUZLPAg@E[E@GXN<C@pPfgYVROW_SKGwBSK_PLS?]PBaLb6;JMYPV@iU
pair ask&stage	453	TJCOQGUjFKCd']Dicb6]7O,MBOP-'T?[=h@Ma[AGJ\hQBP]GO#[a@XQi@-[FO=\4
pair ask&start	437	1gbW334TB<1\REJZL3)M8Q[k>V;Z)wdfd2Db=DJKq4s_lFZ.sTi0a^?:OCYMVNXa
pair ask&study	495	w:UOFN_9jGP6ED=nZMAFWWQ;gSWdLGGa7D9GKO0dhrLDl^Z<FP:_e2ca9RH`g7cJ
pair ask&talk	547	1j=k4^bcXBH4HHSWg<X=Ra8KGUH6JUAYJIWarUQ#&KG`82HXI2Mp=TOH[QTHAbfE
pair ask&task	400	G.cKpOEJM.^YUWEiBf@UTs4\ZHPSZA\hb1GO.Y:#w2&b7OZTjnQmHW4N>n%m?T[K
pair ask&team	476	@IRXOh[]fQ,HNO[-GXg=H[QCN<K:X<VO]4YCFP\KJ;YT[G_b5@@\VDWOIA=<Z[wC
pair ask&thank	463	XUE\VP];RJG`lKYATS]^#Em<aEIG?Jo7MZL@GWIHZJYKaW@`HT[__1bRa[b4JfSb
pair ask&ticket	512	L3<gXVTK^>KQ6PM]c_BU+R9/wKA:(QRX8nHNBe+6IW8HPP`dSF\[j8MPM2Rg3LoG
pair ask&time	531	4\[\ESJ\7b:wTX^G=SAAPJ4SH]@>YoCA:Q?lQ\U7H=_U<XJWUK?MMYC;CPQ9FJEl
pair ask&title	423	O=G5<O2dFMG\U?HWOR+RW\=PA^,@X\PnU8KDDb@cS6LJRJIETVE/MYN=n#UYCKPL
pair ask&urgent	498	V4CHGwhUM?8.M6EONjB<?V9P_H8BBbW[WI`HBVgTTTAVEN^BPK/XALE8P6KUFEeQ
pair ask&video	530	L\JW<XbgwgLORDG@[g\S5`bEsDDbM:RbM_SCPEDF7]ZESPV8W\^iI[cR=\XMeN[:
pair ask&wait	588	eHX@JZBI-KUQ.G8ZlI-8V7MJ_OV^?JEh<8Nh@Z?aVeGPi_TMZO/wWVDO=A^]W:PY
pair ask&wish	515	CGbI@YgM_JCAFP`HcKNNRVKMM?XWW2YHbwNTOmTP[H0HA^bUB?O[H6FYU[G4WPEU
pair ask&yours	418	JHrDvRJ0T%kbSSYWM]9[DYBbUL@*QIM4uC(d#r`PT@ghiUbHlk12BH3M97k`I>Qk
pair asked&available	586	#ELXDZfEY`TJB?KORL]QOp@LN=K[DE9CORabQQ5a,D^HMBM_7D[WVS@3TD^<PJR2
pair asked&away	395	F[aB^RMFRI9SY(TFWJMR;UI?pLL;G6AU_ARU]WIC5SID[we3[IE\V^L?BZpJm6vb
pair asked&back	541	Y8P=_A1=KAdT*/=_[mGWHFO=mk:OA62W+BJ]*hFfQNBdDZk<MY;VC@T`O6w\Q;V@
pair asked&book	565	G@CMSgYgY4ZCFOQYSWBQFcRIlPBGCP7P3kbJ>FI4IX3]X=waL?6fAFh>WP:@ABVX
pair asked&call	628	2H7VZaa5mO8F<NGJFKWf-eU;T@Vc4#MYJ_KORN-84K;UJSac?NZF];hHMJO*Cd<<
pair asked&candidate	732	PRWOdQT=aNQ]fUSLQ<CdLQfEI@QcPIkAaNFA@IhYhRA6wT_:KkSE[MQcARi\rPIc
pair asked&choose	563	I+<FHNwgE9QMDK_;XGS\Di@$aNMK:&KD>QOHDU3IKWOVPRRL7MHMVmcBIXcI[P`:
pair asked&civic	553	iWWP`NH9Qw^`ImPFPETPXLl=4GkocLj5mO]BD8iJdG:7]A^HLm]3WGHi=M1QQQ,J
pair asked&closer	649	I6C]FYYS[S>>BL]PYIhSOk@@dDHOQKaMP`^NaO:YP^3H:1E_<MRQM@ZJBOKRGwT3
pair asked&cold	671	Cw@iR]L)bV6?XiY.66TIKLv015ZUkN^/tgd3=3YBc)H9XWRYL_Y9aKjeZ^FJWm4A
pair asked&confirm	500	;]qaDEYZ:>\NC#^fVH7<]P?_KI11F::i<VP>TK7b(9SpV<U9S6T[OTC&`4sA3-RU
pair asked&deadline	555	_=CHVK@CfFVTXLJD[`McZZV@`ORkHMRX^]RG3wJBhPGPcN__NbHM^4bU:N<Y`EY=
pair asked&decide	462	K[VF@KRKKa47L@]KKCNR?FaZ<N`WWYC%QLU@dB3w76b>_9AL4]OIr']:Pf]RXH55
pair asked&document	735	YKC>lC<?]GEVIL;\fU8kJKL8aH;YD=SRAEG:6`Fdwk?Zthd:Zb>`VGP</Ib`q>R\
pair asked&education	527	e@Z,i<4CX4WVB7Rmfm0XFcWewk=@?HJiR?Im@ZSG[U<kLddDUCEKC3JDj\m\52YZ
pair asked&enjoyed	450	VDQdYUUN=N>@_TWA8\Ni7JKXE<NOfL\PXUlI?=iJG7DJgDCRAPP#XQ\FILZG\`=K
pair asked&event	403	AV?eJGIb_MRG+;1V]b_D\wAMW*AH7@CB*;@1?8D/=MdaZcT^R6Fb^GJ9<XA_B:q6
pair asked&exit	434	JXYO<`hGZnB]rjM]+AUe\Hi>X*\Kh=d%ilUB31;?NNI(peF[NmY#hLZp<m.EWb3G
pair asked&family	653	8X.TY\U@a^CJ_U^BFEeYWL`-R8[jP0ZJY`ePQFlQX?P;SPVf'\[LdRhcKi7Jw\H2
pair asked&feedback	518	KVYHS:<`S`?VRXELOS><@GR:[CIWG7BLwZZUA\ZLCM1N^GLOJXEJB9NWYT[gdTDN
pair asked&finance	478	XEOMkK3/iUWw]ZJ9b<ScMod>CTiWUAlGGVO>D1eRw?;I`:qK0aVIq=R\F\GCgMO<
pair asked&forwarded	443	[DVKf6>QQ.3iMRGKl>KOQ\wNKRT<KSkE[IFG9DhWagBIeRQ<GD^MaUPWTS_YuG\R
pair asked&future	498	LT`]9=LjV[jONBK>NwM7dVAYISY?YXLCPPQ`9HAuASUPZWDM/0;eMLKIH7;8`VjA
pair asked&glad	579	B]bV_IR>TZRhQ\ETUA;[PJmDT:XLXS^NRGK?3\VNYNGMHR\KwPUDcTIPMRNHn?SI
pair asked&health	565	CQMb6VpcSQ^\<<TMnokGX^-=JR>AK:MY0SK[PJ-wE;YVkc6LDLYuHKM0J;iHETdP
pair asked&hear	467	LXFZLXQ\wR_AnM?RO8Lu?dUT=Y_m@qH8g^A3\AZIPOB<]URINc@%UUiT=VP4MIAP
pair asked&hiringside	729	QE?VjhT:m[KQwmi:X:TL1bd7?>eb_<aCR_g=W%lKV90?pBi_U_\MjIi^<T@B[o6C
pair asked&hitch	763	X?LMb]IBW6N4IX\[cFDPH[QYdw?e>U9[ZE:AWeGKOk2ZLLTJYJ9LB)N^TWJeBNX`
pair asked&hold	397	YGQi_S\8ZKUR`_?MR1Zh]_bHQ9OCZ0N>b^@E>O@BEFGMaF].Dm_CV_kV6OJ-kFwA
pair asked&inbox	436	@\`FiEbAjD0J0KZgha;gLfB_wD>gLGTLdNlbFm7+oNFeP\W<@s>TWEpF3HWtRfh1
pair asked&interview	708	IGCXY`AHU9?-;;cENLVJ4`SFWRN^:RJ^A_lDhNA>BY<EbCbZEHMKQLdCNOZ#E^[L
pair asked&invite	540	OVGUT[H@_MF_@IbFDT]]P]h<N2]fwG_G\^^99PHSSITFX@QWK@QK^c\a\V_H_j:7
pair asked&join	433	Fi>>.f@K9NVB\RfS^:8MlYUID0HIm`hQHNQZY>`?_9iLj1pq.9w5G_WDefCE2AUZ
pair asked&keen	623	D22IFkIWacDTJD[C^J`URQb@eEJwOA6PLRh[^DLDCJ.7<:?Z@K`^5=bIRQZMChBK
pair asked&link	424	PXeKA9A6;.hcCZRGev$8VOq)]LZQG<Xp<H'H?K?dbaHt`XnJ8oBZM@<H)>wJn6qP
pair asked&lure	511	WjX\iWj0bdCYidQW(XjYYew9KKgiaE^=qoYCXTm2c>JKpQS\EPRBo8>XFpTY_^\@
pair asked&mediaword	495	L?RNb][RckNRmff^]DXNeLRZ?<`q>ifRdCwJO?O/o5H7c@N`GQMQaVJh^W0AEr78
pair asked&meet	752	4IH\FU]XO<H<KCmIO\QHQc2mSIS>G`<N:S`NwSP.GJHK/BMR4?DNFLW8mL?:8UFG
pair asked&mine	608	RMBP^tJBVGBTJV]W<JPO8[R=LBL\@:PVewZ1L>a:@V8?UPlZNVUO]6_HWTPWLYSM
pair asked&move	601	YFl4T7KDETPZW#EMEb;N^`UVB8J?P^nbL>+]>;<aeVDcjLGHKYE`>P5:8GaG]>`W
pair asked&not	503	E>B^s]ICE8>9OaE>rT]k=TbQNdQc>VAMi6BLC[`CrL%NGOVdHR>GI2U[DwAW@YJB
pair asked&offer	501	5^EPIYM7ZZKGYdcK\JY\VmS#A4nr\=P2fVPI=ILO@`>L_[Z@IoVbe=\SB_8Y[cP;
pair asked&office	550	]A/gRUE7tZGN^3UJbNXTBX[LN=]]HAKGPYM>=LT(<eH>TDIO#M\;e5\Z3ZH?dF0$
pair asked&official	751	Z<U-S=AZ=5bP://`bb1YDQHI^\3CFKabC:1XF^<YUjApYjT5c]/dDGB=IH_Z]4wA
pair asked&onward	532	O;NODg\Y_@^BBAiUcgmK?r>OSRE;;SIC7]ZdC_O(GC#[FQPTYK>lGC\QHMJGIgDT
pair asked&other	683	YPUSGAHBFTh_IRROF\DiSRY>WON\FGaMH0IZGEXwJD^VZIVk?]ZJMN=SCRNKmMFC
pair asked&pay	649	hDBAmC@KV>BKAF8]rG:c4UXLPcEfEAFTKKXB@^5sUj#Q^rj8\WER]=eM<OS[QB_K
pair asked&practice	465	=V2SDXcEe]EVKV`IUQjqQha\QKcwT4ZUBn[6HBfB3H.Au8QW>VQ1d[gVM_B5ikTM
pair asked&prepare	722	5f;`OspMcc<SPY\/P?hR;kL9D/p`k9cILw^>I=P>@;W0_CA^0Xk?`WuTGWU.NQ:6
pair asked&property	507	`WP3O.D]RcRa6M4lRHaGPiL&gVdUZ4TsKJKYRZD\-b#VfHD@FXNXCSRE9DWdS=i?
pair asked&received	544	NUKE\IGInSRbOE[Ti\>aLST7aV<QARIE<ACd=UBUDwISiPR9gk6hT;Z;[Q\WcYaM
pair asked&recorded	647	NbCX_LG#jZXLFM;;F<BVMUbJENW`iQD>tQVM@;^@NVGGkXOMKJLNa\[WB@DR[THM
pair asked&recruiter	526	H`JZXVG.cOTEEJ0=_:SNOSXE:)owgIuGNcZ3XG9ZYODAmG4TKPlGr_a`:iHO`BTX
pair asked&remind	410	H;dUXLAJJTVeD<,ePB<O?bMbJqM>`E<g,@?HdEU=O^wOo=>L]74GDNd3DCL6C+U[
pair asked&review	390	6Y>`]M\igO`\[^tS3LfGGq@XbPO>^UMVFnHKY^KFA]*5b3OV1UK#PTQDs=l;bl^_
pair asked&role	632	PKST6DTWoYXBD,;AcwKCBaD=_Z>OD>IN+I?XFL)i6a\SVZ<QFOK__KXF>DD+D?k=
pair asked&sales	540	J:5w\J\2oP:-YWX/P>Oh3_v<04^ULKh=eR?35\V/LJ?)nQUkQrRIkUJH7[HOme<C
pair asked&send	528	^59#X>CYZO@Y=/6g^WJASXE7pi_cSG\YWZ>_>iK``J@K[Tf6?IDFNBQMFXlapDcR
pair asked&service	529	NQ+Wl_E2w8N\HWGVLPGdP[gFE6OiFCoPViG@+PYYRcCBYd]=NgGKi1[b*QR_TX8N
pair asked&shop	415	NA5ZgU_^C]?Sdb^%QEd`Ot\?:TT]nXBTZUTJ+`I;DdKYe8JVPNRdw>T<GokWVLKJ
pair asked&sign	603	QNOh;wC=LX/@jXYQO2L]VL]N$@FEcSJF?HHEU.O6c=X@k9HcMYi3iIDNeO=J_UA^
pair asked&slot	800	#N2lC]\JXSBQKDV3EMhR7hV;QLLVA:LOPSXNC:FM9GT>YDLV4LUWGJZM?OM/JVJG
pair asked&sorry	403	EAc`8\[i?B@?;?aBWq#.kLGEUC@9Rh\<L:GUUS<AI@@M-BbXND?P;9U.d6o=EGp2
pair asked&stage	519	:a.j?UnWVL3RAGQ7U]i=)SNCeUZ]=G:QJwkKj_=d4PEA<DL_'CD8BLhG]AL;R[`4
pair asked&start	466	NQ\8SdC]?[?UuGlV<YK^FFUQ-EEbTJvGJR=\N'^0k>>RdFU9EYw7W[CIBM:fO:*m
pair asked&study	609	PfDec]GLqe+KVMH?YUga<Xd9EEw^X:g;QprMN7^KeH1>tWRp@\jJ^Fi^1a;>S\78
pair asked&talk	661	<@APGLcOeI<JB>W;ORiIJYOHY<HU2.IBSQWZ\GJ=>?=#JAM\2H@K;?a7QC]>]XW+
pair asked&task	802	@B@WRVRfSRE\^_w.AUNN``TNUVXAYRQUQIj^c>ZOJ[HIQAfeVY`LM__VibHOOuMR
pair asked&team	495	T_*SPgOGua>&5LRQ\JZR*Z51XRXfDDVW5NTKKV>E7W<EGQ[Z=pYSP#QRX`IJOPT>
pair asked&ticket	438	c>O0LK<DGX?6YGGJc:T#HvETs;AE;/SlgeCeSaJNdO]S=gHJC[\p:-H<-]FK`CYb
pair asked&time	719	;_Gq<X^ZG`HIKCb?=I\B[lJNCISJ]9\<K[RQ[@PP5GKOO1BZ?BVM;XHBQ?W.UTQ#
pair asked&title	408	5Oc[u\JehL;+?HKtYiE<Qw^BU`K8>Dg^.@GLW1?c\@B9@[[X&HZaVNR?I:>=D;EF
pair asked&urgent	510	GTWaCIbeZILLH=N`KYdYdQGELZM7U=RP>OXOMR_PEOwHkMH;BMIIK\C5eG[LUCSP
pair asked&video	701	;F;UAKh_G8JGI7^ewm\G9b9Gf_=,<DBfG^^aVhC<JmYL:KRNTK8eOLF@X@YE8RYF
pair asked&wait	577	b9_1i:58iBWR-J%]^UFjIRbCSYJ`G7X\E82A9e?Gs[(vedw=ufGaQ4FN.PRd[NK.
pair asked&wish	516	XK5NYU7CfFBKKYOmwHUJCgYGUpGP8HD/J22@NXMVOH7`QQPT]ViBa?O]=JX[SBUN
pair asked&yours	484	b]M9HVCLM[aIK5FS`hXO6]LUO@3NMBPaG-MKNwZdgYJKH]SLHh^E<^+7BA\ZPAOS
pair available&away	491	NG]9i]H8CHL4NW<DB<KJYLZNOC[`NGUGQM`0#7g^aUPZo+WFADPA_b^Z8aSLX8>:
pair available&back	383	CLQA2LJ%CfZO:BaL^8@$wFZPEcZQ^-=h4IRAV`k\R^lFg6U[6@D@I^OChG1O:Pe>
pair available&book	567	EPEt;dKQ\GWYEHwNPlm;T^7_Vb66=PEPl\h\hS:27J:B15H^=%_LM?h>T@[:.aSB
pair available&bounce	513	SOeFWqFBPZ-=^L@UJrIE\YPGA?QeSKd0NF[w1<sWC?SS]O_FLIL3LA@P?\2OBW\R
pair available&call	504	2HPUVw[7\o:BYJbLEEOu,Y\?QA^em/GPJh?:[NGDG>JLW\afMOf&eAQEL\M8QX0Y
pair available&cancel	332	JY5S\uLn_D7PLK?5Z9^EG^JLePBmp3pk/Ww`2#c9/FX1WfqCU4=miBZNMO]<Ij3G
pair available&candidate	422	_^N5QP40M\SCE@HXmB[b>5jC6BSuMQaXZ>-8]]UNap??NjnHEK[cCWNt#@[3J2SS
pair available&choose	792	MTIKKS^MQNQ659JGcVOH:RB@_JOGKO?XDLMWXX?FEwAEKIGK0@Fb<RZ=9CQ;MNW<
pair available&civic	625	5SN]dg_DTc?TjVZKPGUe@mmLG3P_kIwGa[UB6?EAP>Dc[XngIe_Lq\P^S[RH\b@J
pair available&closer	494	B*SP3Qant]I9=OXN_;eHHPNSNM5?C?H@Na_r\ZAC8jGR1;]`FKJwX<fHnI_<_e]3
pair available&cold	757	JO;ILYCQKFA=IOwJTHU?KYXEJBEA[IFJTN[MTOIBRODOUE=XHBM[HCWYKS>OHPDF
pair available&confirm	711	XWJFTGRLO?SOYRFWYP9VUZLRX[[]QG[Q]FVULXLSQPLVY\VETMQV]HNRJSEUM?Nw
pair available&deadline	464	Z@cY;UQaDDA[I?Xs=VJNDV:\[p2Q2V<l_]Bjlw]F=[KiGLR`odE\8)TD\IgQLdQ4
pair available&decide	393	>i\UI9iN]]bd2bPcU^/POKTCQhkmScs\7HbPT?JOuw`VNv_?XF[n^N[RS>Q6`WC)
pair available&document	515	6V#Q\GJN]M@1H_Je[aa`>cUH][R^E&[MKWS[Yv_CID/QNSZPNb=[;Jm=@@ZZ\Md;
pair available&education	615	^YI9I1F3QLWUA=D\r]JXC`WGSYeFMV9bA[I@VOMtFwKK]nI5?ID_W2jU:@PLELR9
pair available&enjoyed	460	IR2nU\\Q]l98lo[$?Ibk#Wf?(@YG?GpUad\OE6CBc=PN`SUN@kdNdJbF?a,@Vo9O
pair available&event	407	>N;S`<N2bS6fYPNCOC[Hng5JwGBHIeCTnUUOPR^0F@W0UBE[HaSKm<INLtQ:sP9K
pair available&family	529	1fYXUvZGYXCXVP>?X7NjYqeLb.cTQ9gVahHF@Bk_]0KOiQdJ;[p@wK[_=fb>jFK;
pair available&feedback	381	>7HKGDHP?,wXYKECvbP`TI^M\N0o)2D]?\2KEoL?r^QT]TZYOHBW>]J.<4b3UF_M
pair available&filled	580	5RcR.8PgBji\_<Q<8^L#bQOL-IGK_-jGSLb\A:aOG>JcY=RDBDMG4bADEJTJdHKP
pair available&future	425	:Eg<;SCt4S?K@9g;8b7#7V2J^Y4FTDWIK5HHRGPZRsSFiQT@-8>[:LP>NO0TV?v[
pair available&glad	391	jWE=w?6;CC__J\OD@?AIk=OIFOQbvHuArO`YDIb[k=KjIsn>`r9EP94_=ci]gOD]
pair available&health	472	<nLjLOA=6V?eI?:DDSTXnZN?'=VjV@gHNTMTO#n[T9[EiD;k?I\Qp`8^.MJ:jL5N
pair available&hear	443	]EL?=U[gkHGDB[[DVMt\KwF5X9IXB=<kTdL?Fk5>LK=e@C+O:Ecq:c[5Tf_Kd[`%
pair available&hiringside	675	FPAUa\F?^C_9DQQ<_NQQMOZ8;=JVU9XMONIG=MV>WLW^SNTGIYT<WNJwQVR:EJ8X
pair available&hitch	456	sUDIkjP/gLSLQIGXL>U+UMB:UWWPFCV;QU>FaVWCKwF;fPIPLPHD6-8GCXEPG>JD
pair available&hold	550	]N2^_JFF[]3^LQ`YM<QZBHTIKK[>MD`=YRHI#1CN`\G=]NmG@RRIY^[X?]MEmfYE
pair available&inbox	478	@RWYiNSIH=K8WUl\J8OLUsEBOcgT87Jc_cTjMk:bh?8CJ#^TIK<Q[?JNH@?ZRa^G
pair available&interview	648	CG3SCgXk`0:-?7NLaOd7CVDJtZ3=,=Ek;]dhgwB,=f/TCCntU2D_E;iK^=W<7\dH
pair available&invite	390	I\ILgQ00IBr2Y^dC`MN;NcsZ_tZcLdSOZMSL?ZB1VbOG_ZQ`o_ar0'wN_HM`MaBV
pair available&join	585	=U8c?T_UbLLCSZdVQMhU=Q]S4BIVL,OS^P]9YYQ;X3?*KORLCQTTWPTXXRHHiwBG
pair available&keen	529	:w[QOVJWhGII\QOVY1YDPPsO7=R]QOW8HoiMGIXDXU]=QcBFVGZDdU]k-T8GQY9-
pair available&link	558	@L=Y.Vom]Cd=9HE?bXT2CY1HR_IAP`?`#hW^VE.B&YPBJ5,M;4@^F[M7O5_Q7AiA
pair available&lure	544	9J<?UlcM^[#@T?`>DYV9Fb>@PQlPOKZPNjXNOZQ_RGA5G:gO9HZWQGeU?\G>PWQ=
pair available&mediaword	527	]]Ec\eMUNY,_wohC>JMVDIUJO=WT_JhP\dhHG4R2gSIIHM^\7PL^O(T^QY:IVnC[
pair available&meet	418	9JBf;m\][>AM;C[OUbwM-a(IYSKHZLZOV[YQplVK+3G>F6L].;NF>2=UVMK1CZd0
pair available&mine	450	AMBYUQ\[h9BL'@eX,aO8ZwGRX2MNI:=]QoWHhk^A8PK]IXMSAKGgNI\>d<a3@^DB
pair available&move	453	\-]KVF84)CAdPN2@\_L:`iK?WOgJbaVY3K6KH8^6V`PRC8PWYOOM#;DaNBOKw9<?
pair available&not	581	Y@o@Y@TCRKPDZ?D8JM?B>?R<8wbWOUJD7N_JYP?YLL>>ALOLFD@=O8U@GZHT@@_U
pair available&offer	456	MNV@UB3MT#?7?F2TnFEZ:D9KwddB?YBa7:_84s^9HlFA[ecPV]QhnT0J45]\K2JM
pair available&office	465	fF,IMLMGaH@-A;#Yq?[b=Nf;MKbe_7KcZHK7)NAR?:_Khg_C<XDGhEOq29YV^B;G
pair available&official	490	[H@F]PX<THcWUVh6_LWCHYOIRV]FJC]df^j>f?_CR_KEM1PdJZW_wTANG8OKfd]F
pair available&onward	385	iJNX8OL'i2*D+w`XKsi=Ka8WUlT0RM']ImBlXuF=O9SM?NA`^BDPD;kATV(F=_r,
pair available&other	604	>]Od7?^Hhs:Tk;W#=<JNRnX>RNc`bBl?EIPQ]EZ_AHL9I;/DINT)TUU_IJI8V5JJ
pair available&pay	419	7bXYRT\LWcDVXLDPUCHa5K3;UWVT_VORc[wJ`DVEMKU\<;FT@LVEXR\aD;YJSE@+
pair available&practice	484	2YCPf\AE`G<bqccR<A_sJL`E?QeQr<i>g_j;U0`VZHD?wDKG8Sb6I5hkMIK<^c:7
pair available&prepare	593	J:SFT=S;YKKMVhaP:RJ@^GEg1WXOKRJDLATP[_h?W>jPG8NwKTLKE:9BbZOHMD7D
pair available&property	394	A3#?CDU%q`:QMC]No4PSN6rAhirGMHcAei_HDXXc8W5M`@tA5LslhFwK%N.]WKTL
pair available&received	417	DGN^H\tw]YC[T\d<SYb@HCWRb1hWcEwQQpBLNHZE>8CC`6XS<0HGNTUPoSC<\WKE
pair available&recorded	459	iT<`RkdMwAMk?MV=OKJYaPMKVG5gONVZPoT=:DZ;mS@P[\nQ]NmVXP_K<MEL8Z`U
pair available&recruiter	469	ZU<R8<LC_BQL3/_]`W^@`?#JEQ@HP\7\EYisdo:MSgP[BPFiLIFLIRa@O>^:GUiU
pair available&remind	437	UMUSP@bKDQJWJC4TIAS<Mh#R`T47^<<],O5JOVSgCLe?OT>ZRCDNZYGEN8GN?EiL
pair available&review	466	ZT<OZmPnXPP9IcS&aI_WVYU490]n`;>_]P=FNDlKJBEVh#XM8@_;ahWH-\[Q`R6:
pair available&role	567	RK?FYMERjWVRI?UMHFEwRbfI=JQgJXgHYJh:5C^4K?MBm\4eZbZNdTcVAbU9WS<W
pair available&sales	594	<S5[Xbm9\WH2dUL<H6et>aMH6BWQI1X:jXb%F3[T3CC?[0EcCDbA_ZiC0]V#\dG?
pair available&send	402	c%UI\9`\\A8DZ7MqdTRDOwJDTTXC69O^L^T9DfKVJg.mIPw>*Q/_i9BXHYLJMBIL
pair available&service	529	KCUHR_CBWOXCA[i[NNMWUCSIIYEY\M]V=<c6NV?QGU_TJ`ER?RwMcWCVY+MQJhCE
pair available&shop	558	>G#eZlbGfYHTakZ;RGVh[e`<FJgXvT\3VcuWlDQAUN<AYGoX,^gFGSeFc`6LYgSP
pair available&sign	404	FwJR>[IP=X/#N=bke;>?(91iofP8Ak=Z=nZAcUA8D>eAaZUDZA=MET99nQ[@:DDY
pair available&slot	569	DN?PYFZPpBMFO<PXl[VB/Y>5dcPO91FI<iXAYT#@:i/HWLaR9RWa@FiNFLT:QWR/
pair available&sorry	407	w8>WFnLW]I-@2VZXlXbG9ZBwq:(aR?CqGi`dSJD0Sf&33TcpLoJpH;QE^iBUfePX
pair available&stage	540	Q]9Z5WUSkc8kCXD);UbSHwXSRIYNU2OY1]U6Z<eT^\B`M?RI&RLSMFRMBb\:hMJ:
pair available&start	569	TONULa6@k]6@VL]M\;KRNW`GKB]aXRw];M[FREP.`SZ[]AIBDZX5\\bTJaALO7:T
pair available&study	454	NK2KNaUY@V<ULZ[OVTe#iSM9aBAe.=NbIVTPg3J7UZA;@;l2:>cl*ZCFCJ\NMoD-
pair available&talk	462	7T6uCdW7XXG)GBV6H3^d1[dA>E2LF9:wK_k4?Qc2@XG>`Y\V,6Hf<Nc@MFE8;W97
pair available&task	500	6WUlQjuQGY9UOgk$@RbUgJw.<6GiPAj\aY[MGLZIQFgQR@Y[>Wi9DU/\`QB>R\16
pair available&team	485	<PHu3Xb@MC:dKXBA^1^KWwRAkJQN^CLfGTZ:\W>MVa??-SBJJ(PZ9QWQOV^IAJIM
pair available&thank	477	aZ/FO3:dAONdGF8ckO[ZbOJ_dRC?5NIX#H^\TKg7L>U#CbDIJ.@c`cPGPAC]2<Ge
pair available&ticket	548	EB=QN^OcZ`6@TmLXLXWXQbEMdGOPKJGR`R`\_ch5NB0/^6ZJOMLTLDHIS`=UAwP?
pair available&time	463	aYEXP4ZD]ZIG@1J\=NQ=U^WQ>NbBCB\BTLSbWBP(;SVeUM]o[_GJ6=DLGVw;G]UJ
pair available&title	598	6S\XFS\\R8CGM4aR^DGIMJRQZK6GXTKP@wXCO`P+2NXFBVJU>OfBSKWC^SATEOZJ
pair available&urgent	339	lcTg^QKdMjakfLi]aoWR_o^)DEh`[Jv9<<wP8Gp@mKeta(>.ntU?:HI[5FiGiK>W
pair available&video	505	?L@KId`aX8NOMFncKMc@PV?`R]EBG>@U4[eXD]]T7`2;BHTwHREQMCF:e?;>K]EB
pair available&wait	518	TbNU^R_?\A6Z:P2JAON.W?Gh#3^Y_GZPDD?9K3g[EF3/Q>:J:IPVINTTP\4KRSPQ
pair available&yours	525	aTM?8HRM]._N./OJcQ[PP^3MUk/G6WDT*g?D<`4:5EQTArIHOI$JG5cX=UMV3SwT
pair away&back	714	qAi:6u1gBNA/jPEC9_LAT=H=M=OLA<TTWCTOE6_dKFF>Z9^7(D6O,KFJ>IMwIm^M
pair away&book	460	aKXH7K1[\U:W]JHYU+QAQ:8SbLJKYjSP]oOM5KQJSRR9MV>LJ7^fwVLaJaT>=GGX
pair away&call	524	WV\JVCTE\5r[BPZ]bX6QJb^Df^aVTI`g3/4T?V$T_c8`jqA6S]Qh>J?>:YeZaJwR
pair away&cancel	370	:N,aEVKXSE3;H3Es^;ZCGE_XZ(]RDPY>MXw`QGp1IEXOI_aGD_rYoV8vT;]??0CB
pair away&candidate	586	AGAUkO[LU`RtCDi;JJRwPG\NCNAAJDs>_MDPNbc2N>AYTPW^Y^[EZUKXYlPHRQLW
pair away&choose	463	cPWOE`*:gYVgF=IQXHL\D5FMSm]wfSW0FuUBKLBeG[^GpT5;H5M@bE^A-<_494vu
pair away&civic	542	Y@IDTFB:DCVFMeCgcg>l?^^B]WDeH'X^QGFO3THS^^FjVMORZlWdS>[V?TdawTT2
pair away&closer	427	bYEU=QH2_MAV;LEBXCTGiG/GGBFqGNd<HkR3V9LwKHLMG4I27J._Q8e`NCZP<]^P
pair away&confirm	554	kH[9]V0_9Bl9w[SQDW=GMQHHKRHCJ8G?^@\\ZO]NM0FZJX^M\P;[c=JOELI]<KEW
pair away&deadline	489	wJc;NYLeBBA-b::'NfABG3OIicFI4IeYV3pdXVOs7FJA`SI03A2U>5_EGASi.dow
pair away&decide	613	RAICV6OXN;gZFkAwQeB[_^MMe`5TGRJS>B5^Fa=5rf7QT[I<egAgL[I[>F^W^IIS
pair away&document	426	k`IGW3B:YVPlF7?WXB@R>BNROcTfg_&i1DLPG\9gwaghKhN3n*=CA?UCK>SEL6a[
pair away&education	534	tZs0GL0^O8?-IH?3^f5Mr2FTeYUP[DIRsLr\=;\HhW6;M]M#,D:`6RLLBKIj?@^\
pair away&event	548	OG^dsvQTiNPcXPUZ#OLWLTZIH\^PV\Q6QIRNOWOTL?CJKJL_KW].^KZXLWN6C9T^
pair away&family	482	<^sHJI@T=BEpB>PZFN>HBNBd;<KNE<NkBBBQY%kOXVVW;=[=L7?KDwJA[9X\?MD\
pair away&feedback	807	l<V@AJJb@NWKWMQM@LFAWFD[BJ=DVWGJwFXSWLYG]CDMG>LVIG=>>P;SXZC[>NTX
pair away&filled	583	wJv6XC)NSGqcFAHI7iI1N:B\J^A&MW8:M5\GZdFB<T5V\YPKZ=CM]>7PHD;CD^dp
pair away&finance	456	PKNrYld[YP,,V?fSYUUJ7HVG:UD6H\fQG@R5OA5XG=mUw=cK^6nMPSCCmP`CD@NX
pair away&future	362	wNYYJmK9LHE=\MbE?OX9eb_/@UenDM[[Y+=RLUOh`Ud:ZY_65@I\eiEMJUPSNmCC
pair away&glad	574	jRYIKWTdX@VT4@BYCSQSI_JZ\GABNMo`A\NSJ]Ie`i0=XZRhh];j\?YY]w4OEaJC
pair away&health	604	\=EcL\URMKBGZYYCF/Lc9G`^UIFWUNQYUc]=/Cf9wL@0cSm\UU\JjB]PKYDDJ^BW
pair away&hear	597	wRmU?NEAH<M4eEEQ=QGEUSS.IOHUGCC@VX`KPZD\>Q#HPX_MUPFQYArQ2FHBTUfM
pair away&hiringside	543	9PLW>YN=HhQW6I<BWCFsE^i;GUTO]LU]<gYH7?P?3QAL[YaZUjJOrKjJ*h<IwX@>
pair away&hitch	598	GXKwKQoZKCaTA?_:1OUF[@VNDTkG[YhR=IPU[EGP>]NHH^:H:QUZQ]F?2AUGOOo$
pair away&hold	616	bQn9hVSR2;BD?I4hXmCYLhM=ZL;I9?Udh;?XFbVWVZ8wdUpROaCVLU:EAGNK_:TW
pair away&inbox	759	rLw4<a=e;E95n+9=?f?7B<5HjBBD@6_:d@f^D7hnA3=5r?iJ@568I89K5E=k:=g_
pair away&interview	479	JQme`(L]\MIU>8.Inp9><HnT\OEf\MSF1m3e4Z4TVIW_jdQ'ZJU[wR=W3>pK\:b`
pair away&invite	402	^.UBOPU8[=sZFwRO@T.5`X]5RX[m]`_=Z7AVrMjDd5Lf@F8UIPYbEH6OkNYrZ_Cd
pair away&join	467	Xg:wKKU8F3Q1ZPIJbAHINNMY:Qab_H\OPZQC`,UOM]B=h`=HAQ`EnI^bKF?46[X<
pair away&mediaword	474	VVJ[LsJ\HZ3#>M3KNJcF9LA0VMMSZM?kR4HX[\a[I;;DLD>PIHi\EE;HG9FFJWOc
pair away&meet	500	RITDMdA[LH1=c9D@KJU+NE?^^EaPN-XZQZLZ@?CN#/93]WL29=TSI@G=CL8V8Lac
pair away&move	473	nDMZESODDQ^;XP:?c%GNB^wVWlVXYZEG>RPOPW?8bWIvYQiI@IDTHGFfJ,ONS@W[
pair away&not	538	_BZ#AU$T,;=LlL:Y:lIBJ/7PEP9=D>@>DCJc@]faNQFKY>T7PFG@;L?>T:[gFP_^
pair away&offer	539	\MZ]6VUJYX`8LN[W?B4E;ICS5NUQWZ_S72]@DIZgH8^UwRLU]7JJ_LUba>FAVC9c
pair away&office	386	b3\UrLGDgZLwCCUe:p.NUaVTUVAUWMZA?MPoOjUQvg9MQnUJ[FSKG5\^Etr`M=WM
pair away&official	467	AF6fUJgLU:U[JDSJ:H`Q:]Q+@#[MTIF0]@baP04HO;LP1J^MNF]T(cMGm^jDIbS^
pair away&onward	377	RM_Z#87GXQOLQ`:dHiHHT%UcAbY[M^6Wc=RI>:J\X;H@6aPR@EGM]Y:Pm%L](Z]b
pair away&other	427	QGaULMWAQUS_Mb`E?WbjLdV^W=APDV^F\`?aSFdMLK9gqb<SVI7IwoCDTNRKQOR[
pair away&pay	439	>GKV;n(FKJ%_[Ea^FGL;J41QbW.E5VLhD^Xc-c83`=#PhNs?\-dSST-T`K^WLXCw
pair away&prepare	521	m?T'1P=X>2HOLM`?P^5;R>2CNPGU=Y+FiG]eOlgC8MI@HNwFlA?7T7-DV0Bi1YNZ
pair away&property	398	ODWM@NHb^]<+mUIFCQKdEU-bW]GaTMb[b<dF6IeX(6=<wUb?EV]EWPZZO@:8S\I[
pair away&received	472	Q>^KmE>NZDegeNcd#aUX[bKM>m>b?YWSR^8LbZX/L\]Yc?:Ice]]]]A9YSb_Vm`U
pair away&recruiter	489	W1FCGPSTAP;XXVcG]]c0W@_VLi[R[HZRSOOGwZ9>BZ:U[AUHE^EFF;M3IO5HUT`N
pair away&remind	537	iOI6CINGaOJ@Z@7IXXJgBXqMw\MXQDZRg\Oa3<?b[P=VZp_5USFaACUE'O^]`ApT
pair away&review	443	VMIhFZLEFF&UARHYL`ZN?QP:h@OE@:ihbIhXN`HADD#5PTZ/6@[Vc@LH1dXD[W:P
pair away&role	423	[web$SEm\M=BI8SYbK=MH=hRDn[M=lG0HUrK[M\N9pCDQkF?L<b_Y<NSDdT4@Aih
pair away&sales	549	f3VA^N0Bn?UgJY:LB`0RL^JONUSa;IM[MVDwS_I=UJ1cZU`Mec\c;=,SQV\LTG\S
pair away&send	399	QkeN%7'C9;i&X9U=i19%[%kWBJPA6VIP`W;N>$OE_L@G;AiTDEqAFw0E^GNW:6<j
pair away&service	520	UPW)J<LSSC_cXH[PBeiYNKAWO[?JNUfWF@RR@dON`9Gd7P`pVXPgS+6I]wWo?_I\
pair away&shop	378	7ZJ[<4fZU:E>TSwX3cYYNX0h\4KCVdiIdcIVCnEKU4`d\;@cX^9YjOON_ck9S`UF
pair away&sign	446	5SwRWQKXCA]g:Up;4<MQP3AR2n27F]\Z;?YNcVU(X[MONHaV[?VbQ^EJXGS@MYSm
pair away&slot	429	HSjYSvW]8KSELXLCC^\_FXOKK*YNW1_LdKMDG<^Hd3LeP#<]?VlAJQ?:HC`?TCAB
pair away&sorry	546	UNWDU>BKYSPF=NBIGAIGJRUIE[IYVG^Y#DO]DaOVCbdSMDLOP<a=XGPcHQXWA1NS
pair away&stage	454	ef5XcODJRXg>[@UKH9RXP<wJM[ipJET?VXEK]kWc7lB8hU/+PA@YQ]eZP,f[vDlN
pair away&start	474	QCb?OJGEZMOV2JLp]V8MTTQMY^FA2RX[OPQD@WIYOTWo`ZM3WRFw\4VE.ReamJqe
pair away&study	401	lIXIAnTY[@DE=#<iIP@J]LL1SOFHUBIZOcFlS^JbeU@IU^Z-\Ncv_M\;[^5Mc]gJ
pair away&talk	403	D.qK:R84hOfTc=MIA^FQ\-Qf?P`OvX@FSD^VOYL>qRJdSXEJ^i;FSBAewT6>J<;_
pair away&team	619	kLE<gKA?bROS,>1^o9QKFPODgKMRT);i3Q?QDZHdVsR\AZR:_WJuYWQoAaOlwCT?
pair away&thank	402	Uebmcb\&wNM4AgS:bI]B<YaD^uisKL`>\OG5W/DTGQ\RFG7FWPg4V@uZ5Q>3RblI
pair away&ticket	544	1wIfg]XOk\]V_F`KY9YH]]aKHQN_Ide3EaFC^UE,E^\UM>[QSJlLgeLbD^GJDYXN
pair away&time	683	wGiKJ]H_GDIOU@F<?b<:CGCD[KG;JCI8O1V^>X_w;HI:idP6D2ELFHBG=DRSTDf`
pair away&title	640	cH]7ZAJMeO[A7XMKjHDBLJFCR]JKFAFKFSGOCbFcVcOFOX>=JLOwF[HjEJV[G7NN
pair away&wait	715	]IIO`,O<XCVYE=O[X`<GXD<GN]HwHVF^=FBZOI@SPPDUP`PPdKAHL]>I.PcLSDRT
pair away&yours	584	KWJwJKTCKREY>]YCQEZNR\sVBntW]_dGD\XP\PR[V:3=CLPJMbYOH5[lRh?;WUQA
pair back&book	453	SL=iN1J5`XRY8qUYgwhH[O[8hgNH`NJO@0U5^c>O_Z<^L\=Kc[LadS`VNKH^EmL<
pair back&bounce	452	eO`GFP8pNAI@n>EQGwMGP-EL_<=P@BIAB4MFEDiaMJOMhMBIALFF0iAADIOd5TX\
pair back&call	507	MDn4PFCGcPgmD>;VhVEZ@_\H^[JXC3Vi;SK8Eh#bsc9O^X]H^VJYTLKX;YkS_2d:
pair back&candidate	536	S2PL6XeWBBGWCwPdUT=G;QCBOhC@;JNcTUQPUbE-b^ME@SFSKK;DCFU?\HgK@STT
pair back&choose	527	N^`Lf`8HaAKLQ]YZYBOcCQBccYDX>LFqOLJgMLZ;ZUPSpCYNwiuP_D>KVP[c]^Kg
pair back&civic	446	AEb`EXE=S@8KKAVmFXMIYEHv8A6#7B]We;fXW0N)^4-ND,UYaJ>>E?I;pJ5TL]HQ
pair back&closer	535	SWKVSdbRIkE@Br^7POWYb[t>HJWTn>KYwRJBOODVX_HMC?MDUO9WWS=]JC?G.eDU
pair back&confirm	485	b]fEM>MOKIIeGnRTNR@6b?cE2Q\BeiiBnQS[OV_0gQJFJ?LQMN:WqNPk5SVwe-3a
pair back&deadline	553	TL:(JU1@ERC;RjK]QJ6SPbULQNMfAP7;CeGFCBJ=eGBM<9aIGI>[TWM[@^KwVRIL
pair back&decide	456	jmS4@C&>\XgfQYMCV[GWGPsFUXRd=J_QHYA[lNCcpdDH=bO8MbHQW#PT@V_^W6\K
pair back&document	541	HNISN1K9d>NILRDMFJ<<G`W;VNTZZ;`YU]UCDRN,URFBYe9EXwHYJCNUJGLRi;XO
pair back&education	525	]1MM1C9ULNM4>VJ=W44OGAEM=oCeNaLZNVS0R'URAMYAMNM5G:.TpdLCV>K#:UCW
pair back&enjoyed	531	#iBbAkSFUBL;NDY]nE<fK/Z5RNFKNKct7=<1e:>@OFY0u^pFXPMEYfF>Z@N-@BKM
pair back&event	461	KJaEH7X[TB=CX1G>cE@W@MK^QWTNSJMeHHUFSMGOHWcNNhO#QIQElM9>nV_MBFc6
pair back&family	483	VLb<FO>K`?]SE57affVL@mYNq^LVPOHOBW=XU^Q]fPYlO[_IVZ6w?R\QO5k\C6Rc
pair back&feedback	431	h[R7?PA?P_AOSFX79>+P`AU;?Nn@UZZBXdN1^3\D[LUN//G?1@aTPCRPRCBU\#Q6
pair back&filled	445	PLpF.IGUUL>3_PZP6MF.J>S1@U]^K@E>ZwBTOHIM*CaUYE[O<@C3cUDHYNGRJ]Sc
pair back&finance	562	VFhULWUTRKAAMG]qHKKTEWGUQo;D3hawO;BIZb=IVJSVSKRSTJCFNXQGc@dOK=Rb
pair back&future	416	iJ3Q5B:5TQAZ8ILVVD=Tk@L]&F\hfb5pZPH?w55ShtHJFLR42?TcVUaf^N?dGpH-
pair back&glad	436	X[?HZJNMVN\MaQgFYuUEK<WJLD?>(9dcCTU8XG;^eBOGXAwa>VHJOfV_4aWI^8ZH
pair back&health	602	HcR\PSWJXE9FKOXMtJTTUIEQIKcTROM^SSBDQGC7UKPLDHCYVELY^wVSaWC@=XOS
pair back&hear	533	gM?>9XF[K]M\=TJHGE#9>E_9S>R\IFDF^KM0aBrh=]HIJRQCRS7OPCPCIEWa[[OQ
pair back&hiringside	375	H2;IhWUN:Ru[PK>?PE_=XKHdPlgXV>G=gEnQI3Me[/8O2R#aT&eM<jGOS:EV[IHV
pair back&inbox	649	JBAME`Q^AB<O\FX;?W\<OI;H[X>;>LT=WQwJV?PL<B<,K/^;<SKP2JK<LM@WCZT^
pair back&interview	547	IRQXd=[OYTr_FZNRIR]SRGKOLbO>Gg@ONkVQTY2=woBeIXLRXfOW\>UL_LY?cVO<
pair back&invite	457	LCZR6L8EMa>#VPR\TCHZ]HLCAfNc?TDdJG;FOXMPPSLUTZM7Y%JaYHWMJ@i=>LU5
pair back&join	482	AocV9JG5T67aBOPqhDL_L=Yn<5A=@WtL@4;FWP3IHNN\lGaAeVRI]b<:`Kd0C#4\
pair back&keen	437	M\WG#HFLN8Q3S+<^R:5=PUY>Q_KJXtET5PRMhH@L:=a=RRWYI<<9V<>>L'm95@W[
pair back&meet	467	aeP3Q89[R7UOH?GqMi@>G@f*Wc8d1Z;kEUEIXG?FO`XY[\C:]M@uG3^[KP7Y7Cwh
pair back&mine	515	48;wO__WMPBNWZX<A?^Y.^V]lFcNI9cMO9]MQ\YLP)EDF<TWC\\XUB\>cdRKV]AL
pair back&move	429	Q>0@jDaD?F]@XSZMBRXT\PP:TJJ_=G?HwYaSCfn)if21=Yd\J<@KcBGG@mUTgTXB
pair back&not	629	^;NJHGTXcG]HGPSj^`OYJUXDAwKYEM_SFKKG5dIZ^GETTHKS^R@SDBPXVZkJ[GK^
pair back&offer	378	SKEOQTdGIZPu`ALVOF^V6OEN?T5C9NU^VQHM[X8LaGmON8P2QmT4Af>iAw^EAUNV
pair back&office	577	l9Y7[C-9c=iiF.Lcpw:a<TQb\^+P5U_d;B6lBR3Ef^Dfi\^It[KWMB]MGcrbj5Xc
pair back&official	537	LSA]`JS)jNTEOMOVmUBwRPH0OY,hVKpsEMMQ1XZVP^2UlR^i[UbZQSWMAj]MaJVC
pair back&onward	602	pJP=INQOBH=F\QQNW6XFGOHD_A@Z\HH\H?DBGGT`U\T@OZVDHWTcAWX\QEwJTYMH
pair back&other	323	02LKSjAREPLI?\XK83bahlU5>?k-A?U,J']4W9T#1;P/T=5_2[oPADSQd>V-MpAN
pair back&pay	401	ddOAGw@C7Hc-[k\KLbOBF;LF20UaW5Mh^eCHG:PS9W;;0ATU-NdTV]4Qd=Q`I@@R
pair back&prepare	567	NZIQPbUZZZ9GRLVAcCBH[GwF>>AgUAZ1OQUDL:\T4RM8`9JQ@NS?QKT[2[77Q@W\
pair back&property	587	MGbF`RILD@g]J;<\Z]Pd:KHRQU#MAFSJMZF`Ca?EJ\9V_``ZIWK_Z&D@>XRLRCfQ
pair back&received	487	?YWEcTOOwWXBcLCEOHKR<9V@V+>?RMaDY^MNPqLCICG=jXIMdI>@t;[IEIWAWL^L
pair back&recruiter	610	CUTXCNTNX<WWT<]eDILOOLUTea3#=SMeFJIHERD;<_;^RaNUINP\a1A<TLRITWGT
pair back&remind	522	VHZA\A:QUFh]>=ALLb6I@]RJ=t7WV4OXG>NOOjCJAh/_@C_O^b6cL?QICQwdGY]G
pair back&review	466	VGV0Ed@HSBCS@b?KJXNLcPkbM>MLQNGUTwbb@9ZWRZFG>TYL?Y9LRP,dCM=Y1W3<
pair back&role	497	G<B3OtcQYHHRJASWVUZX;VZD[OSc<?jICIfOPCR#cOJRNK^WMaM_OFglUMbGJISA
pair back&sales	549	M>,B\EfHTJJPMPEDHLQQNUXKWQLcPCRLIIL`<YX@g[:LVaZKS`KPKIf\:weln;TF
pair back&send	541	U<NdFRQKPIVRTTK;=R\IPSgNCOOMWVZAXs;FW9UTWQ9?RQ]SGFV#EMJC=O1JGW5I
pair back&shop	515	K`>[XMLkL`2R[__G:]gFW7G9>>WQSOjG_QZ;MB\ZWWSaR/;]IJCM?\JG[waB^Q]Q
pair back&sign	469	CaV^._N7XA^>JH`2wIB_F`S;Jg%E=U`O>USU_>NJPNd=l>cWaF?5sr<KMY@G=OC]
pair back&slot	615	PE`[>N;ZRDR<KPwZ^NJRQXgP7]G[9YXIELD>Q>W7DZ\[VSbQM\N0]CJU\[QPOJAS
pair back&stage	477	ZaR9XID7ZR\L=CJHiG7MOMhNnVWjFOtM=ICNK:MJKwAIPE[P@JGNLUd`;HcU]SPP
pair back&start	545	FXLBG9$FfF_:BVK^YVL^DINQ]^HA8IbgDRQ>C^KVpXd[Dc`:wEFeYJ@EJRJOEEOb
pair back&talk	451	JLg^U6\FY+[4J-HQwT?^AFDURS;UFVS[1G)ISNEP`VRwYWd]^Y:VbjMG[I[OA1BA
pair back&team	412	hS=esJF(JFBc`gSdv2@[I5c-JYPnI>Gi@O/>JdC`rb3d:R]VdTVVVZSwBkYWZKF2
pair back&thank	398	X8dGSeAU?%KaBRnk3pMQc_(]UQ7O;[T9N^worUg#Z6UjTFTtdRNK$<S4Vbb::bqF
pair back&ticket	656	2<B9]QTNjW[hXwOF;GVjR[X=IHcOVH?8YkPSZGA<NLGKYJEOTKUROYT[Dc@GZYC>
pair back&time	552	n#P5JAEZC@E@HU4Y\aIDA@]6Z]4Z+8\RH@7NM\V[QhG^cQl7eF;J\Z&H1m>sXRXY
pair back&title	488	VaD?Oh@AWR6W8K1;w0[F$J\CJTYgSBGuIT21@+GUjS@<XDW7?YHLNhOYNOh=P3D4
pair back&wait	393	]waP?Gp)lTcQQ4<JNUbrGkPDBv`HXFPg_S8]AW:O5U9OZH^GZ?`;l9^RgMI.SB?T
pair back&yours	485	[N>=:JJNSQUT*KBJeOW(3SS_Uoh\GTT`BwICVF\QOn.C1B6?Bh[a>N>SZIQTFSHB
pair book&bounce	485	\JIlbvZ7Y^H=iZO9?:T_6Ol=S5g^71n5[7h-L#`RR]G6iX^RQggLkoimpr0@lT:3
pair book&call	351	oGQ=Y3bA_g]_?D+Z7fM>XZL?la`TVu2wBq7hIYinPwB`[wrdk4=M>8T4AP&VM``=
pair book&cancel	680	3eJ?74ReBDKhDI8]>O5Cj@EbN>J:BEHDE\bs@2^-/<d9CZ=Fh8XjWoPRLGwg?1A_
pair book&candidate	456	D\HTX>jAV`agWM6`bS?o#MN<OGPeYD^eHKO0GC`OTK152>Y?Dp[DOhAsL`JfH_?6
pair book&choose	473	39TV78]_e7DS71PZ[\9>AN#JGc13IM)\=X[oQUXdEWRYBn:\Q8C;>m]IMIjH-KPE
pair book&civic	614	CVkVL[BNJ_Xw:DD@VBM=F_=AUCHQEPg>ENDXL<QH<TgRtJ6[=WQ=Ba?H,;^RRWbC
pair book&closer	515	WNG@3YS^PGFGE/NBWI`94/LTR]4Kw>1VESHWjMEIAj@YHYK<LJ@\[TZ`RBKfCdEE
pair book&cold	500	>?d>?OMaH(<82GQLP^^RDo8eZP#B7GFb<EYZY_[TGK4JOSX[:<Lb?Y@>Z>XcLK\@
pair book&confirm	492	\GNVm?30QUZMYXT_]D7GQ^LNeG[GSRSFTDXa@a;Lh[BUKHU^Pf34;#KRMaKIIZLO
pair book&deadline	448	\>K/ieG?KYg@C^LGK]PYTBcdWQOKUjZ;mF6II_7AVZJYTZwEOT9VLFV_AD;LKOb_
pair book&decide	331	E:ZG_p/*XTP-;8XVJJ3\MOHJRQK;JM2Lr9PO8PqN?CL$'PKP>Q=CAHw\TZZHXQ[P
pair book&document	441	6Y,3k[LFZvHNM^J<IULf[0EeJEPc?IjLJXfbA<K&HO\MRNaVOPXYI_MYMR9Pw>BW
pair book&education	594	TO2UeL;;ZJKHWU8UmDCY>5WDOF9M]AAkHQOVEHQFUT3?iZW7RVUIAU:RYN=w\6M]
pair book&enjoyed	462	WHFYn@IE7Cd`:TJ^kEO3N?aR-0aYMfF>W5g9OOeHT^M`E\MSUHK#R3PE=P5TZiKf
pair book&event	496	B[IdcHFKID8UgZ_LZSVf\W8X3AP9RQUMX6aDZ9jI]@LPEDBQYiU#?SeHCPDJWqBQ
pair book&family	711	IM>HIXKEFDJXMLI;T0XQGOPV;OIwXIQSCdUD98KMKLVFSWL>4NLEX9mO:D=CN;RB
pair book&feedback	449	`-\KRVF^?MeJfLog>\:J_CKl^P1S?OD[d'FggSd\U[J\'IQdZ:575;W#kS/OLUOM
pair book&filled	627	AwJB@5IUbNMJ8MDIeD@BIJPQNYKM[HIABne9cHHa7ao:SMTA;DwFd`R]?YDWQH;e
pair book&finance	666	FGJOZ^RJC^VJSVWOWDO\LcZLFRPOO]d8NQbQQKT;E<QRSFP^HPV#WAFQLUK5XY,5
pair book&future	435	v`kFTDY^cFtdLH4fNn:VQkGK@Qoe>?wM>LLWHjNaXenhUSH@aQNa];^]6KOlQ'eW
pair book&glad	440	ICDhqSN>#]rLGk=;F]YhV]=M8?UTf:\BqPePQPwWlQBUbF`SOZ\*KfL`D_<MV\6Z
pair book&health	723	SODXoQD+WN6A]eMNICVaCXr5VEdRWEWM\a[#<Ak@eD>B`4kaE]c4T8XcCt7>X`I4
pair book&hear	622	YGLOXD:CL<O<JA#JwQGY;\T<\TW]GNkcSD:K)XQhL\;Zc\`@SJM]JQBD9gGR^@VG
pair book&hiringside	499	;]R]UchJ=w7JfWOG?a]=BGYH9O\l\K[QjSK`O@kJIEYKcFJ[5HY;_b;UPKkQ;J;6
pair book&hitch	452	F8\nHMGJPKD0A)Jb=F`a4>A4W`\dLAdKV]0?_=<F\D=8REK&7R;+?ODU<5#CGIc4
pair book&hold	470	@O@SW[QTJ?#eN;GXT@]YK_GQLIXEEI@O?LH6I8O?FMUS@bFG<[dVadYNXTaN8?Rc
pair book&inbox	479	aEC8S[NMkR@P9g4UcCEc;NP<Kc/P58Sg>M<S2]MeNT7ZUe[IQwlnWUfBK_`ho&H=
pair book&interview	428	S?NEE@IR5WV@?SwcniOFFJEZIW-8Kf*g:9VhBeP@UZ:W1WIRNa;^;/I+`5aSG]XK
pair book&invite	483	>M8Y-`JQ?Na=H]HCaYd(WLNHGGVblSKh#ETJe[PE:ZDK+4OhI@-UCP,S;B`NEU9J
pair book&join	623	LNL3RB1KNS_XK8MJROQ=ZBG[INQXK\A2OSI`FA[O@TwDVRB<K>JJ^IU@BCAO@3SU
pair book&keen	519	=>TR]cV8oJ$4M=iRMPdT8`KTGEn:K6rXTYb@RF.UDXZQXI`XMEdN]lwEd8;4UC/5
pair book&link	727	3.NV-QqP@KPLHJ_WLcaEPQ;IWXG'8\AYIWTliZ9,HSKML.<wJ69^DPN6m8c1ONYK
pair book&lure	481	7[J^pR9D/M=hanXOG5Zp\8UUZC\Rg:iZHBW<5H_Tv>CJb\eO]\VJ[van#YDO`:7;
pair book&machine	440	YGjRKQ;FF?YEP/DgURDKL@=:kFK^C^VOVTDJ<=gD#OGOO?\2VFLJKlG>eRUe[DWv
pair book&mediaword	471	YR+Zdv[:^S=:`gYNJSOh7NjG@3]TfXi?F\T<C;R#aG9<k?mwVNh>T<Xbf[6V_g1\
pair book&meet	490	VB^F`_N6XFWjwaI<;NWUZC2OC=NVaU\=YJMWMHNBd@NQC<JLPO\WOEbXNaPL>^A@
pair book&mine	727	;GLHl>>PAK>ZOJK6UJF_OOM]B;]T\9W+QO=LEVDYVISLVKJEGJSGQSHK=^BP_HW#
pair book&move	611	:]b`BOeg.kRbB/EC9RU=Mk35N<X;\OdI+E;a5?=^.CQce>/>46BET^DN;#bCo,VE
pair book&not	388	@oOlKFJf\S<8@99PL=]:MIXbIMZLTIKF#ZeW[R@D&RX(BXF<6N?:NhIkM3[SQF\S
pair book&offer	531	AXDbWOSR\E8FTQ^M6Sfc2HXC<[MYlHwY@QM.SHDIYL?N^XhWDUJFbSA]VZ4=[;MK
pair book&office	634	FY;Qpk_D]_DWqcoLKOhdJgQAC7`Y_;^BgYZ,K9n=]4FF]Rar;w\GX\XUKSJL`_<+
pair book&official	697	-^,bblk:h`.9sp\&O=ob3co?--r_h=n1neb4<#SBE)P'YLac,]a;ti_m9aB/sV7/
pair book&onward	534	UQlR[.U9BFNXR3<YEZELZRP;A`W[jBUKM6HX?S__\>wiGcH4lk;UX[MO5]QWV8MP
pair book&other	400	uO.@wFE^^Q`g3?)dqF3`B_NZB^LV%<CINWIp6`JL:FMnLoP1]GK<ZdSo>RDf^AJk
pair book&paper	402	EgMU``f0Ew&HUaa2g/kYbb[MFFk`vBeTB7C-E8kXs,Z5BgOSMt_KVTgh4`8\t[K;
pair book&pay	361	VYQSC[UpZTc`A:B0N^GTV?YNQ]VCFjYrW:1P27cwWO[;K,JOSMFm9IDdOFR_Q>]O
pair book&practice	565	6_Eacs[?ro2a`kQ.O+acT_^?V.eMW:sInqgNG'U<L;64dUOf&wZR_P]TBr7&cM:4
pair book&prepare	401	ADBPL1e\BZbnZUO>/eo;H[NB+YCB@BC=[IWLWYM]DSRVcB3V?#u>Dc3O5IHC^-8X
pair book&property	380	KJ6_;JLfFD@VEFwVFX/Pa;>VTP\5?MIEAhYqCIN?:+@FMYYTKJKa1CWVYacBNGC_
pair book&received	523	;MYUYF]oeDX@I5q_H`_]?hBTNjLL@X:EKaHRLeQ?JTFDFQPeKPcElHYET[A@STwo
pair book&recorded	573	:ST`QhaH5^NAZQ@1#Sav?gDACKRIUMV0BXaG:=Zc?;A<[ISBAUMBD_WdFVOM^UJ2
pair book&recruiter	575	KAD;>PDtG>N[I8Ja^aD;T>(VHU.:EO;]VFJtcYQ7TXPC;IPOM?#IC[VAb9_P?SHd
pair book&remind	641	ME?]]XcF`iO`eQA.+LXh0RK#K:n>R)[?SZ@B;;NaQ=@Hg>ME*bcQLYL\$T[<l>R;
pair book&review	463	WC\;Dq?\3KOGRLT_AaaXdW4O`j:?OK:Qo7V^jldBJT4u?BwUJUIT@BI=nRC24f.=
pair book&role	560	g[@TTSDw<*[aMSC[`OK>]M.\]GCGRJG\EOImE:KXGHi4=MBX[2QKLR;SR6YP80GP
pair book&sales	613	AWG^nnmBOZH^XaH?6Eor7WbE>*rZh:w?[_O8O?n/^6R9`[_TBalFmQO\B[P6OTC<
pair book&send	517	R[PKY=NPNR^vaNZ`;^0TkWJhDZ66N];Zw?lj_UoAbINne[@g_FM;U6IaVd[VN_@Y
pair book&service	553	Bm9_@lJN\v.?S\HAN0nQAV\7U.iYd'Tg]vO;IFYEAOA,L9IF#ZUM^MaH,O9Ad^B<
pair book&shop	479	eaODVRZST3WICGWFRZoO;eJ#Ju;52KXNBQT^O\F>SOES9dNMIVOdS%cNLQQP:AJE
pair book&sign	359	lfBOXXCN<B/ISI_[>JIPQY_w[TR4O6<SG>cE>8aZ\GJ6]*h7O>PEWjA_9G,9GEX@
pair book&slot	519	?/7H=Q[FH<QOSSlI7JKCASDITQ\B=XQ8LRIJJNKN6RFG_#LjFJQL[_E_ReKGX_;D
pair book&sorry	435	E\KU:?[Y>3CgI9HU8[DH[k9^U?PUDEDI<@O\2&wtO)[\FFLH?OR?ATQGWAcTF45L
pair book&stage	392	2;UUd(8T0YukhPI5Ch7hL7\OVQ@ASJZ-B\#M=^w>qLCkc\vfch7IqM1TCRMX^K5q
pair book&start	574	g?#MOcWMK]M?Yl[[FLk?Q=D5IC\\VD5OQEIMh?dNXP6'AIAG@>YMPC;`DP,UV[3@
pair book&study	424	?H;J_YI\cRU644bKpadcIPOJ]oY4[QR`OWw@STH?HUFV3?]N;O=PHK`L?WC>8oFM
pair book&talk	581	d6dCQG[]<CQY8QQ\&eN1J_7mHUL67S3U;7ZQUbF;OKTfMPLdBC>bX@NEaHUEILwK
pair book&task	499	L?IGZ4ID:RXOBT/mTFIPJCCUM^QZF]Ed:VLSPw=JebMa@PC>VSCrCYB[ET__R<SP
pair book&team	508	GIiDL=R\X;[L:AOONt/SON:VSwL=JKAO<UEvN`P=Bj?v0IWI:KN\9CJ:aOa.B6n=
pair book&thank	478	?Kh?NCDMATOYJeTPT\DB>AS`AHTYwaIFRDTbfW?ieFcV2J2V`aGK@NHPNoBDTU=\
pair book&ticket	494	KaJ^>fUchcRI`QY0URVPYI\SDaVlw<W:YTUFs4Q5IEl?_SMPQJV>QQPacV;NViEN
pair book&time	504	9d9U>TQK2PTfR;OGD-G<JeRc8<VNV9P9bIJL-@M`D*cGOF'D4LOHVuMYP9wHhKEF
pair book&title	435	f<6N\Q^`XIA4PZPSI.M9VFXMnw*1TY8JX^qGhVOQ_PHHLhsOZ(?h_@MQFI1hB[B\
pair book&urgent	479	WTW;D`/^L=3b#HERF[KGcPH@8Q`5OHM#ACTU:/TY:6^>JON?</@I2]<B?AZGHG?Q
pair book&video	453	=FgS^&39EBK9aX=RQRW3(@eCciW^w\a[cHAHB\bSY<NKeO_IudUGq+N]Hb=_?P-M
pair book&wait	541	R9HEO:i:pBU+EeHw_^GQ;YW=hqTf>1X\@IS[:j9Z\U8Xm[[VbrRcTQI@?cd`UIOC
pair book&yours	618	@AdIFLH[<7WJNCJWGpBC]HFXct-2B_7R#Jh_KaK5IYegMEOaYIAN;T:=T7IUGPeQ
pair bounce&cancel	498	;DDMPQb[BNO[E>dKFEUEKw]PtDVH8Ud;PCLB@8VJbQEMWQScUdQUKQ@CTQeC^AVJ
pair bounce&candidate	393	ddX`C=H]YE\FK#m]1u5Z_Z5dZiQD5fGJ4JflZcT8RV8N85QiPP<SWGwOtNFZ9Ung
pair bounce&choose	344	`^RuaH<WSUfIoqTem5>QR'2wFjV9MW]JdY:dbBHNN@rep[_'p[H9fXD^L0A+NN:m
pair bounce&confirm	447	]`W9H4GT71S,`<:14]/UCC3dMc+2QZL?w@LHCcbd$N4D?R^7_F'O&@:?ILJ`;OYs
pair bounce&deadline	501	Fd4T^:D@KRQ`iYPePRXM`SQ@RTTWMfN5Nb;ZV_O@YR;?w@DWHRhXVGP^GKUKRDM6
pair bounce&event	389	N8UMUmkUVY8>M[X;K_P/31t,sQf\a9dFY5R`+2w[#QNHY@WERWc2kUujYJ?kaG^X
pair bounce&filled	681	NKbLOZSTJG<JjIAG@HFKBNREPDQIB;w;iZaCOM`SP;LLMJX??GP:HOXSLC?BP\OF
pair bounce&glad	445	HwRq]NHES[QACX_I[FLNKA@YPUEOHV]PUKR[WMHIp5JhK=\-:BOR\aXEU@YNQIIr
pair bounce&hear	422	OPYFING=J:@\jIAUZVuLqwLE+J6HBBF9@A_N=]gkJMFNBfPJd@Ti<W+[lEb]_Tf]
pair bounce&inbox	488	MFUG*wKv6;N+u6IF?I0?@@[?W=SFDARLFBVWRFmj@B??d>[.8#CRQG,OKBJn<BbU
pair bounce&interview	534	<UXO@g9aKDURY6XFSAFEL>?BH=T?BCiRP_jL/;TW2ETBULD@MCTGN58K8@HjF7w_
pair bounce&invite	439	c@[@4wtiE6%8YJ?NYZ[D6<K.eGL8Y4^ZRRO,,WMP:J:Md:p6IG<U@a3$<GNTPY[_
pair bounce&keen	561	BIHFSdRIQN@WGRTAC7ZQQ\XF<;RKRDX<EO]9EJ^Xa:PIW[FIXR^@pw^NLgANHW<F
pair bounce&machine	628	\VaIBZD^G[<ETJE9BWL;@8c=^<BOTRMRJLEBIOwRKQM?PPV7Q;DHJ\E8NKLS>CJY
pair bounce&meet	399	MJIT9GBF1X[UJPX1gFuPcI\?UB>5U[bCwgeGaM`X:3`>.PQAb76RVNPM^BLL9gL^
pair bounce&move	591	MF^W<<ec@=ePTE@>MaPD``:IBFJ=EJ]E?KcDK/Vj9KLUj1,_EM@oAO>JR1woNMcO
pair bounce&not	566	e:d>?i<P1D@EfD=P<c>6FDA8gN6<1/RahCIhPQ_wRC>LQBP/;@E>5Q/JD=Da4WVg
pair bounce&offer	522	B@SgKJAH14SPVOYT`XNWN_AXXLDY;[d[3HIDCT,4kTQh]Z^?KUQ_wFS?AIaJARS^
pair bounce&pay	450	@SBp6hZ.4U;@Z:YMEIvwFMBYC?iRhAdPZMhI]ZQ<`1MUf<dKFLM=VNRggw`/`O:O
pair bounce&received	338	TqF2fAQVQ@SX]?(jRfBZaI0NUf+>3?aNh=eS7[wiTp@f]JdFAP^nE8-^UA]tD0Y\
pair bounce&recruiter	454	UX=buRC;QX@fKwP]@KCTWH]?1P<Fg^HL[OU[_RVKcNV]MPQdKUHGdZ?`]6GOLP2I
pair bounce&remind	432	LSJ5PEVVE]W@PNOA>`wUORU\=Rc;mKIQ`@JPbI=Ad9^KdEe]GCWlMXTVU_@JMcEE
pair bounce&review	623	wNe@VG9O@Oc_TdU\VVAM_CD\GbR7YUEJUTR\UYYSWD[iHJXObBINJIFUaQAa=`;d
pair bounce&role	454	:HQrk\VAh\<\TVdR3LrQBYRJaAfVI>XHOAjqVCMPhIgSIRgiqFRA?IRSwNIJ?U9K
pair bounce&send	461	d+`CCXHj.FZG`BM9DW;EYX8Vsb:81KJYU6bsHOaT/3B?_LCI3>RJ#8HOXGHJ?EdA
pair bounce&shop	626	=wWpFMYZLII[SJFHPP`EPVS:QIPS[DqI@?CN@>]VVe3W^<H@C?NUEZOG<9RS_>\`
pair bounce&sign	638	Y<[RNZYNRH@<w9AI@fJNMGQEV9PI?ETLfCZMLMJVEIFOdSi>HKQFDGLI7CHPL`OT
pair bounce&slot	453	RCc<Il:eGFDFo=ADU\wSI[=CV>FK7L`Mb@W7CO_X<SJGL=O<4D\WH_L3I*9T8?_k
pair bounce&sorry	458	[6TPZQfNGdKIiTMSLiI\[fT=>QGRQ*mZY=L;3SsTrEGfj>ca>Y@\>FCHVwXeLKKH
pair bounce&stage	457	fPw>I;@O\OcNH=Q_NBRSHKR@[lBO1Va9TdZ59KDcGGbE\ga*RZJ?jF\VORZO=EmT
pair bounce&talk	563	Rw<]J\DRIB`+RQ7H@XhO;SjKL4UKAE]D]dAIFTnmC8SDOJPWQa]R`CglQa__GEO>
pair bounce&task	370	?eQUMIjS]W]w6IgO8VV0ZBRY>iTLMsrD:QukdU&p?ZXEIV9WSQoXBWV_w?QU,Jo0
pair bounce&team	542	OQhdM:\AmHoD^B`9?@JdYSfMIK`C>FwCSbMdIMG1@8a`RLLSS]^S]G;QY^INWfK[
pair bounce&thank	559	gSPG5FCZ8V>5[R>CF\EIKL=FwSAS><QAdFXFB-VVOQO1N=SD@6A>ONRZ@:EQF;Ol
pair bounce&ticket	309	Q)6X]PJPk4MRq4Y\g=)pNOa`]C.S?NcE9UnPH^\AUd6U][)``NfGW#UfH^XSa(aN
pair bounce&time	492	dVd;;DAqFJQ:ZF.RXmX;]2MRPC;ZKI_:[@MW=/gw=4X:deX=H)?EPMT375A_ODgf
pair bounce&title	414	X<DA3_7WM#07Jk==]ZXE78D5YNF6BKOT7NI?EMNe1Pc;FLZN/0<[+MNBKA@XE4^\
pair bounce&yours	547	\9^DUDEGR:fMX[=ZU^=jLFJKbU=D6IOT@FPV@oF;wU:BU]qKahFLO@L`cZZYB\DZ
pair call&cancel	820	DTIGHBPYF>3b#3=GdBBJcJDcMCRY<E=GFYaR=>^:7Bk>>bC1S5^_`Wn_]FgO;;@R
pair call&candidate	595	T,M5PA:=AQ;E7R1`qXHm1Vd<i^OW0Ia\>OIHCNBW`XD^WdmF\wDQ=mNPAiZ\]=P[
pair call&choose	393	]DwM=H4P;:Y>@5>URZTa6fQfZi^DE5<bOeMXjc9HG^e\[B[KTHLWF]ldLH_TW?9M
pair call&civic	697	O_FPgWO6nO>K^hQPDBH`MO];<L_[aSe:sUUCE<^Bc:0EHQFWOib9n;[]=wOKRbRZ
pair call&closer	541	JWOTpLR2jd_`K:MQcOGM>XfAYWRwRM_`PRRN6>CO^5J<UX]@ZQCDb[KpGR?OaKZ@
pair call&cold	420	EDP=I<EFM`Q]hRE4DW^HmYa`>@SF`J`=bKw_@=q'YBOi<TIN:hMChFI@KcOBhk5g
pair call&confirm	615	KYW[OXX7AUD?LYYH8?TO8OFD:=KWU?Y8\MkAWOMKO-R?V:Sw<VX2Y<RSN]TJP_=X
pair call&deadline	487	BRGZN_hO\U-EUP67X9\L>SwDNRVOY&]X]pE2GXNFQbFX]Wb[RkL@k?Vc<_5TT^T=
pair call&decide	551	b<[4]V6KPP_TNRBZR]#XOUS1^HMIOPUQJe;QET,^^V`SheQCVWC@h5_Q?:iop/j9
pair call&document	557	]9Q5aA&G^GdgHBDmMZ0;IA;PPwR>Q\[O8XGXHS3;mhBmG[b*cNBwh9DDF[h_X=_P
pair call&education	735	QTNPTkO5FW<KTSDAQ?@ONS[JNZ^LhIZTLBUBS:G[JKLEIAwZOWFeTKOd5Y>NUD[S
pair call&enjoyed	481	8B=9KmPUZS@kB6eS;L`I#N>FHFDLFDl;;<q[Z^e:B)//I-SmW\;OA<N6X\47IgX6
pair call&event	498	P^UAS4MN#T`BGPWPOJCF]KRa=6XI^KJMQAfXQA[Tm<ID8M>PVEO3GSNWO:FIMUUW
pair call&family	545	YEAM_I=9iD<3P^MLN5^w3\gHZHtd\1nZg_dBBFE<e;$Ed\aJNkN@hH]_8jME_>??
pair call&feedback	415	9`5pELZe0KZPA7C=WhV3@\mqTiIhR^Oi=)XpeU?.SQ`=OPSQZN/GD[Y]j[JB:5w(
pair call&filled	397	LITHj:ERX;bf$]PII&BdMI/ERJK@Zd/#Y\`SKVZLgLj^;HYJP@OJ&s>@LPicI<BY
pair call&finance	628	:[KdPsROO[L[YY]QC/`f^MVGCK]KVO_E\`w@@OkRcA8L^ALV=ZSCXWQTUhFTZqBT
pair call&future	550	T9RMX\OOTH]@]XJcMSHcFcM9`LMYG?Mk:R60LgPOhXEA[H[\TK3UHISD<PTSwL[6
pair call&glad	517	[TTWjG<GgJMUTb6_a3Pk8GY1?TkwhAZCgaVAP>e`hKG3uYWXReq<K;hb)sTZ`GAA
pair call&health	533	AQhJSawWOTnUOZX@8dN]RYWF.AWZiGY9SUIIG3IKY+^D^IXY=Pd:QRKBCXSOWOT[
pair call&hear	654	Z8RIb7D^eI`iWFAR]wVTIo<Uad3OJ=NX@_D]R[NVSa?nJ]VSZOYR>^eISV^XJ\RJ
pair call&hiringside	560	7DY_cLL=DG>IwT`FBMKcAVOOK;DdORQKi^ZDDFTML*@AN@cXYg[O`?=gAZ<JcX4N
pair call&hitch	528	bhE^EPNZ@Q]9\DA>7^QVLHF=TKZHPIjRU9#[B<Eq:SGQs=@J6LTG<R<55E]$<0tA
pair call&hold	592	VChFjC^B@?W_^SPLB=<KSMI?wNHjDFTW\Y:XDNCONZ=YfYVZZe?R?O@WQdURZMOf
pair call&inbox	505	f2XEf-dGXIQHMNJhcR8J\tS[VlGA6MXh+74SJ_BXLb<TuwbBnH2paSW:QLG_E@^V
pair call&interview	386	*OTS6FFgPPYCYUZN'SQ>f08^<PQHN\#hVKv^q;X(uL6N73'UQRKID)VN`Z0Z/Q@X
pair call&invite	642	w1W@KTK[BQPHMqRVGL`OcSOWGUC8[RGGXJHLUO_Z]TA@FFU]G@_6WCQZER@PHfQO
pair call&join	414	DQ@FI/7:oYSmEXKJZEIJ\DKB\dV7_]^JYOH%YZ[\SJ>6bwZ24n6AbnPNHO?IGE0U
pair call&keen	560	O[S]=_kcVA>@X;eDBbk*Cc4OJ\G9cMHX4FwWWdD<9EXL>K9b>6GCQ=SLJC=7Ij\M
pair call&link	503	Z6?YTXXK:Q_d_Y^w@W+[`N*V8QACIIX?U5`Rfkh/GJB8E5IVLVJAR@/=gYlD<ZVO
pair call&lure	413	UIMg;jPaNNHFJ\wL:[J4FAIfHZHEiU1>HNhRf^_IhU6A'PZmEZL3<LlsRYA\LfDC
pair call&mediaword	636	*k;mww\+Na27`ea3Q-kc3aZ>>:pka?b9oh^>//Q1Z=EAlPnm4`k@dkaZ9^A9hgIC
pair call&meet	437	^DgFQH_V:c[GgWKJBU@UM]IRPWBhiGVkG:9]Q8Vwb5JQ`KTWAVJ>DQ)WTePi@NZB
pair call&mine	571	Ae>ACZeZ[`6`NYWRQL[M@bY<Q-OLV<SQOW\TKU^KFVK#RARU<Z9WS`iEAR8HMSKE
pair call&move	615	)cUqOeoH:k?etI]=/TYSWaNBE/r?jYi,Td^L:ENKD-UUw-IU8c_@]pCc^?T7[[A8
pair call&not	467	jNHD.GgW9<XH(Q+rH[8AUM.\pf3U;86V>S;_foCYiw;i7ZZJb74l3E=AR>0A*5c9
pair call&offer	602	?\9EPRF=SN?^AA@Je7?_MS\;XM^O:CGOKUb=ADCE>MQO\wXOJMR_jWM[=c_MWBFS
pair call&office	534	\4IFWEG\A_]k`a\L<`U6WN2dDEJ#MQ@Ag@QmNETYd@\jP)NP-<XO+G6W`WEJAgLc
pair call&official	510	UOacQK<RKfPMUNo@EWHLf;NU>EaEw2kWdF^XSD\ZZ0:KK_@O@ZYP]VT@[Q_6ODcF
pair call&onward	488	IRQbVpNSF`ANT<FIa9A11Z\6Y6PZ5bFMAbM>KOQHlFpVDP\W4BmKFVTZKPwKLAA7
pair call&other	472	;CRMGUZnGK_jL\MKB^6Ht_QNN(D\U'ZL^W#L7JOVH@ZP_O:PAYIMPdCC0BiKV<cR
pair call&pay	440	>PS5YCh`W\w_Bha0.YNT\W?^B[W,AFC;bX\\g]VYUKAY6S<r/^_[_Y<7j^TXWrP=
pair call&practice	444	C0Nmh_\OYR:;SRc5OE\WI7GS:FUbrFcGtUHOT<UH\G8-wVC:TO\ROYM^?e?J[SHP
pair call&prepare	673	a<QKVXCNVT`TMJVfH=EFNKW]@wOHJQLPM:VICQT<f\3WGMbaNbNMG:T`UVD]K@E_
pair call&property	591	JBO`oKNF[I7wV_dMQ3IOXMU?2BX>SaDAV\dJLUt8XGJ?GEMfILMKDW]FcKN[N\5T
pair call&received	466	S7R/QSReQEKImlG]J^VaYWS8bN4LM4ADKMYMAaXb#VdC];GSSeA]4dD9fAoV]WcI
pair call&recorded	593	#UNvMZOF]`G4[af@_JlTCjc?R6YYF6VSTegB_CE-M/FBpJ@I1llQSOhT2ZL>d^L<
pair call&recruiter	463	_AcNW;DTJ0ib[AKV+I0>FT5I_WJARMPT;JHLRw\jPG:Th^WKNa\SVNE2BT2]QNjP
pair call&remind	586	THbCUY@7IBLw\LLiJ[A\QJYJJG_dIH^WVY7EGWH^[_JGlaUE]QEDGITh$UXQe7AX
pair call&review	559	RW5_VRlJLiHoOgJ'HWlCRa_CN>kYo+U?XZLXUG\KIM3[];U\[UZ^VIaCSC1QV^P#
pair call&role	396	NYd/OYaK:>cH<?^W;kR#NvO\Ql#E:WDL\aMic`T<^R7hZoKA?2IBNWD-gJ`J(dTC
pair call&sales	570	5?OILVCBaU3UPmu>1YNHN[RQB=Y&OZMFWacAXUV+74UUGE]mOgh?WAXUMw,IKrJH
pair call&send	478	cS9(YQ_RF9jbwrWJVhH]]VMHL:IR]gR6JaY_G[W$Q35]C`Tt7_CXd)<aHa58Vp76
pair call&service	614	^_DWPsNEQ`7=SV>\^=E=CW]>@7i`W>udKwH;]Ia1^KD9RSd[Ild^b5f`RYD\bXC=
pair call&shop	579	2F8`9ebOV_G:8APHK>hTMVI,I@Y`I9SRV`aAMQCfU\8AeBXXAbR_NUUFQUkC``b#
pair call&sign	586	>Z5VbW]>6cWQQ]^+8EWZ_EVBV?PTe;lDaPga4JTKSBRHGF[GD`wNLaUQ9mJ>PabL
pair call&slot	504	#+?bD_lZ^%BFOV]SCOg6@cHQMLBR661H<T[RZK-C.QQKM0R]<X2bI3mH[XH?HaI?
pair call&sorry	432	O[?UHNGC=9WsULoXTE8E[PEVQ[\PJ.P26dQo$JX<`]CFS\HSXUGMAYNZT\G[IH>w
pair call&stage	580	K1\^\ZHDVZYmZ[BAMRWMRUOQFQC<LSPKNNG]\wITRNDPMUVFWbH8W>TFA^ZHSiaH
pair call&start	532	OKGNcLWDIO7HeXA0D7XYYLbATBpO?EbLUbO6JCDLX=8H]A_WTwi3W97c6\HLJ\Le
pair call&study	386	1^:=@JJYUmZ?R\o8JXJCm_U\GRSKN>B*q]Vd/TiLRR8G]:SZ)[lbGJXN7feKUwRi
pair call&talk	593	MLAJDVY];4BAKQFc]YI9H=@LaF73Hb/b<\dhsY@a5<XH;@ZY=#?bNTK?T<TTAP?A
pair call&task	584	AI=D>aWV^U`Xb_]T8[OZ[VZEB8bWDM`M`MPJS<AEV?4JUEIeU]TKIE_YB[LaVw$]
pair call&team	546	R7wDBXPo9KYQU,JXOc@DORA:`eEAb`NOHQSR>IE^PBPeLdQGSS?\LaBHDMXf=,an
pair call&thank	344	nPXN6@99RSRb5ERAaC@-OMPNIjaUMo=AQ8Tved`Nf]6w#HYMZu.WA_2P>23^8dN9
pair call&ticket	474	`LM'_X^PI[dT;V@PV>WL@kpHaFf[XFSUK/'N\ZCSwKLEn__EJiKMXmDj/S^KoHV2
pair call&time	520	K6T;kRA\QV_t\WdWT;9^mSLJcAMF;J[6gAKkN_PE`<JQ[P5Y[_Z?waTnUYSU\dK_
pair call&title	574	RGZTKQW[<CRYi_^_1[G9TG;W=^C:IR`?\JQbUN_SVBDP#4CVWI?P=:`EfZJNJdP\
pair call&urgent	557	U9ZIK]J[GFe_QJ)S:X,7AQK#>NZV:&[OkHLY8[ZcG@W\lTMGHQ:G=OM*@HVb76UY
pair call&video	473	ZEI/<>O>DZgRBaJpHwHLaTDdFLTBaTI>XKGgB_e?fML`1lNUZj4GH=-3P\L#BIAZ
pair call&wait	427	FEEMS[UYaIYIKcMLiQhN[rn?wVGa6'4OR[FoNeDT]h?WXM_^Jj7V38dF8gRGq`o:
pair call&wish	541	`7Z9ZEDIJ0Q\;EZp[i$J[OJ\XS0<TJR_OB<HYQCB_e[wPTM:lU5fDNENL+`mH=Gf
pair call&yours	897	SWb=IDFLXEbZ]MLbNwACRN=_?XC3RUXK<=R_VbQGMJR_9MQ`lQ3CPN;GZ@KR9POb
pair cancel&candidate	481	hKO\cUSMdnF<]XGK&Lcc=TiOGVMeXXaCXbaA^6ZVUCP6NdNUjMa9[#lbTk3GXdGR
pair cancel&choose	642	B\4/RGGb<C)ZG7BiP;ZSkFMSJAI;J%3AWwig$Hn'AUR<FcJ@hGf\n^Uuj[c`8E<d
pair cancel&civic	568	RZI]J_QGQXEKR>Q5QAbHYDbY]=_[S@NIJ[wLHCM;39LDGP?N=HSKWYWDIUPLc?MM
pair cancel&confirm	487	DUNDVMFJ@5GB@2DcIE39QVTcB;(W-J$F#W6h,ER]JOXL]ZQ<f\Bvh]LTU,aR7\aV
pair cancel&deadline	565	M`IGINcGLGMRO@@:X7P>FKW=M>YLOT_8TfWU<>CF;M_^cw,DQWQ_K:_fCK[JUG=[
pair cancel&decide	437	4]ANEC>`481V[1B[NGQ_JS4WNG2;24EAS\Tc<O[FM.YS9wB]_KL^blXVT<QtPRLa
pair cancel&education	406	4AGn<IR;FF3<RPP4O7$QCXuHE'r#X)5dbVZw11r_2@EGaX`[Jdh0E+Pkai#HRFC>
pair cancel&event	583	2hE[GY<>JP4MM>OKa/aNVR[PS2A>=7IEwvf7>Hr9*::5\_GMeUg-`Wlp:I<LWR<6
pair cancel&family	435	N7YZEYc@Y_OPOY^QS<dgC]eDM6LCwJE=\HSSCKc2=I8XW6F>@eV>Z,lQcYW%YP?6
pair cancel&filled	755	:M.6GMNW12#j?HIaeDBCcF/cb6<;2=;SBWZg9Fb6N<VF:h:FqGT\VmHKdUni:9>c
pair cancel&finance	604	F`A:EI6\51<d;FKdkI@DFQ>UTJ=2?RL7PO`]@ODKJEi@>fIJP9MfYwW_l=T[C@Wa
pair cancel&health	431	)^8j7eLHU*4KhdREr9IVC>cJP8ZeYK?YijW*=@w/W^C-dWi_5^K3Z1ov`DB=^T>4
pair cancel&hear	550	:bNEKM`NW;?Al^[NU/QPJVaWK<SQB#?B]kWAEMZ=6SFBQ?JYSTi:g`eI]T1J`EHH
pair cancel&hiringside	447	?V<B[g:PF75CNO;KIZpQBFmfBHdC2S_2LwZSI<J4KFH5YI@]GdHGcZKjU`Y4AVSF
pair cancel&hitch	453	0IJcKXnIClVP\YR=8Phw8YDKg<fBc5J>jaF7I8CLaG<T`LK>JRV=IG<XZ<Y3q1I>
pair cancel&hold	493	4\H52B@k8:4w=2VSh?>HfSWhH?41K/CG&l\W:>u4C8bG>wI>n@fa^jN]K5Q]-O/f
pair cancel&inbox	474	RA8T^lZ:SEEcUHGJOKLQZ@MBZFSUDIXDOGBT6NeOYKP?KjV-]VOaCDK>`:Yw8@^H
pair cancel&interview	1010	0w=DBG7p;>Am;G2Yc5GDl7?\S2E,C4D5>LOu5,UK*Bo@>c?6N:XYYkUJWBeY@02Z
pair cancel&invite	559	8ZHLPH5i>9Bd7F;W`WT<TC?O_1O@MGNSNbRR#KMDCOd>M^F?PLY`YQZjaP^b8AMa
pair cancel&join	383	aaCLL[FNvcPGRj*_TFPV\OS]CPFYB:?OIweXN8L3O6bWPYMPFeaJPbi[S^AfRRLX
pair cancel&link	407	SSNQ]ZN.eM8MO,5jE8R?XD_SMG>S%`?YUjtFT`B?X*U[#XeHZ1VTFX7PRcHUAKa7
pair cancel&mediaword	481	[YMh\`w7=^OJj_<;9j_PGkZ#?DkjUK`PW?%:K?i:\E,Bd4`P0Wf:V7m.?b%2WTHN
pair cancel&meet	378	8wJ=PMH[TB7eMA3ZJI4BVa`Xo6RMCRHORbdd/6jWV<oD@XDPT2@]]`gTXPdECMK[
pair cancel&move	470	EIEFnQ3DPUaTtginA-?VU<PgChF<IPH5oTjWjeZ#aB:\@D[kN@54?(Kjkl3k\t9S
pair cancel&not	579	LM-CF`'jK=:DB:;Qg+VOj>FeCQCM;D,PCYi^TLjSO7V56I0BLAXWLhYRw5VR3O/[
pair cancel&offer	448	US2G=QGIV[8R>HU@]GZDDcoR8hVJjBQD_ZYKE>GONX?EEqX2[KAb^FawSM>AhS7_
pair cancel&office	420	P:FALQcPHNYDf_5\e>c07GFGiXIXGT\MRaZ'/Wl:N=<GN]8WvwgXj;ZVRG+frAFN
pair cancel&official	494	@M&EEBS^G?ANEwMNaIfJNNFiP@DO\<Yh\UW5TTZ9P;P2Xc;UQ]tpdfksYaQWEHNQ
pair cancel&onward	487	IF@EbAJR0aUFS_/`V1;YD>PYB=CPG=GCPwU6AJa[^Q=AMUj8FEM:THRfR>XXH`NQ
pair cancel&other	513	4a$9BE9Q92,TBAENDGENiLHMO#G;=)AcXdai#Bo,G8+M@E_;VWV^bF;^VU`H5U4U
pair cancel&pay	321	Rc2NoaWA^YVVce0LaI_]UYVoS5[VH,7<\`rP-UO5ILP6AG=GUZvkJjboUB^C#I8L
pair cancel&practice	468	9>LhRkQ)MtL^dKPK2^wV\hP']=c]fLpQrY^AP>ZIPTHHvCd]RT_Cs9_e^^;.sfLE
pair cancel&prepare	374	DN83[=Y^E/INcj`]AkKfdC#u>qXGL]8LfIhY]Re'\@5HELIEaJJ12)DPsCAj6]8P
pair cancel&property	393	KX.p;fMAR7?1ZYMDJMdFMXX:[>cIQHYUFff?#Sc8:513JMXOUO_Y\A^fSt0E_i>P
pair cancel&recruiter	544	LP<D5ETZDJ#[99?\`Z%6[UT\>AYR4C0ONWXX9>bM8Ii<OWWRSEhfXK[bOHjXM:?]
pair cancel&remind	566	6EM5C=[]=NIwQEADHMH:gJ@<N6K@SFP:MFHl47XN=HaU]BUNIMXhOVD;]OZ8ZGIK
pair cancel&review	478	#O[PAVQGMd47SUSKFUWJll[]b6+NYQRECWKW>F7FO6WHgC.`5EW[GPGORICaaS<S
pair cancel&role	797	Iw&0GE9mW<,`2M?bk279g9L_UPAM::537a\a9GL=8L\:=s7>s@P[]T_a^;R]5O:f
pair cancel&sales	536	KY=eTP`N`h@DLn@O\DTULF\]2GB]]WSEbow>KUcK=;DF?SJ7HW]2uNfh[Q=FeY5O
pair cancel&service	422	OFQE;ODO99@Q=SEY_A7?V>HwP6DF%G8Q:OpQIIC84GXL6e6P]+8JKnNbj<ZE$PCR
pair cancel&shop	650	JXP^@JXXCQOdTR9S_NRWXPBDLG^RGFZVGVDDB=IVUGVLF_4EQaTX]ObVPIwYXI_L
pair cancel&sign	654	6Z<@_TgE\HEEGYO>SVN<RMHG?@R>94CKZdS]HKwMSDIE>JINBdXQ[YJJXG=O@V9T
pair cancel&slot	633	XR6#I@:U:5;VDO$aR4EKQHNM_HG?,=>NHXXe8AG2LDH?EKSN\E[w_s\__@Zd=V:b
pair cancel&sorry	622	7[?J8_Oa9J)bpi=gHC_VfKHUL8OEE3?3vSoB,2w;JGAKDN8BW^OOuVQYX`LRLh7T
pair cancel&stage	644	B`6IFYRXONQ[38Hg[E#A[;PUBBKQHB>M@wRN>L]JD<O=?YB2VEQPmaU_Q2P`<?LN
pair cancel&study	498	bJNw\Sl=URV@hU[=P5OU6ie;IQOoLKPQ\\LCM<gLPVGFXATPCP]MeEYmA^=B]Z<L
pair cancel&talk	547	Cl?EFN5Y6GSnKM/=PLJ3d=]dBHB8Q8BQBZKg+3fA9DkD_V<=OFMeSwJ\JFWQU/DZ
pair cancel&task	427	1]+ZDZ6[*FFjJVHZl06PlTCaKJ/JJB;<NZniT5N#FLX9>q?B_RBWY_neQL\pA^>Z
pair cancel&team	622	4mM>G@HWUJ2b?D7kwG57l88Z[IEG>0@L>bQd69U7S=u:KoFG\;bjVTWZX5jpC=1^
pair cancel&ticket	478	6C?@>ZTVTd8;pXE;b>\F:\[?^2_GD7mDCwg]TPI13Va;mS3VJ[qGl_^dKM]TOQRH
pair cancel&time	806	-t>K/QD`$:<k:ED[R4QPr@B_K8H>D*?1?gaf-:k?84L3-b@?H>mbHwY\e>\ZB?;Q
pair cancel&title	595	Po2(C6&\:>AM5B,pf3G:V1;WcH+(612O.p]l>4`N69iABw8%o@UfugOjf4fr>5Hs
pair cancel&video	445	5ZWj4;wk@]VbDEK1P@`WMaTSb0g[k-nn2N3D.B@].OhVpP?5?R@UKdA@9Ca2TPc8
pair cancel&wait	535	CfIERO[^D_IW5K5AXESKOMTAL2aWE8NKQ^wS?Fb=ECLJ=_OLNCX`h\K\L_O<aAIV
pair cancel&yours	475	[KM=E$TZ]*L\0D5JfR/;4FH;b_+42MLM*M6a1?,<LIPIYwCChI7hO6PGD?\OE7Mq
pair candidate&choose	619	Ui^\Z5QDgdWUY@J5e07FGNYA9WXRAVNQMIbB\?>I3KUC[U:BQHD=VG_wB;E;A;hh
pair candidate&civic	437	=^7eY^PS`wFG8ETFH;qTGiO3JG\WGM:@8oKb]VJ8#MLa3>Td1[hHW9p\=\G9V^[1
pair candidate&closer	583	dUYX@5BIgQdILUDPIU8BKF@PF^XCPchKLRHN_SHw8Vl:Wd>=d=DQm\gT,===GIiV
pair candidate&cold	587	HGCENMLdPJN^?CO]\bNZ<TNXSs7CHFVZISILMl;FPfBWeG[UKhFwK@\NbR]JINgK
pair candidate&confirm	561	C[(QRj;ONB.XT^EVN;;JZFpV6CAHA?gRdM[HB#X>_8TPATPW`F\Y9vIYW>M]QTC[
pair candidate&deadline	510	TLRSF@@4BJP[DV\NFQPP`FN?=CP`GCSZN7OeI?REfW[KGCKPZUEOIBAeOi2wcDAP
pair candidate&decide	618	S]wQA>?YMA\D??+HQT4BL-EVTfOL2TY[BRA=XQ8UYSXZJNP>c?5WLMa>7QHO:2\g
pair candidate&document	475	\KgAM#5UQF]^X?9`DbEg9MeQ^h4IP=Yp(aGT?[1V]dXUrd[YkXD?SBCI/Hjd@0gg
pair candidate&education	629	2DEDILfBGF]Z>GAMOHWI5]>4VwRBPCdeG\JC>M=H6LIILG?OAUBcNH]G=HrPQRYN
pair candidate&enjoyed	722	aC_IFLL]L@c\J?TZIlH:K>>\MT=3GaEFE4_WwbTLH]_mIk9?cBCJF4H?O4@DH\Tm
pair candidate&event	531	?NJW=RjPWRLWNSUS]DOORCBWTXJ^RKYJ<S\Z8M8(<GbYYER?\ETTbB]<#ML/OLYS
pair candidate&exit	533	DWUPf[FA_QFQgjhU-HONG:eAZ8[l_9=#Wk[2^E_<cQQIHOWQNIWX5<JJ>d;]YL?:
pair candidate&family	395	K7caHD[YQ^2wEpVW^iV8XTWhjYFOB5n_<2cr<-KQIgGMjRXPDY:QXJ;5N\d@YLGc
pair candidate&feedback	437	g:DM^G+7$=WNHN9QVGbk:4T\RFGO1>J`Z:,4PGHRjZI^1HO,TP;fJ^5\<IUZ=#:I
pair candidate&filled	559	S9i<E:M>VPn@DFHQl;EHC<:RS`<E;^LW;DILbJYRKXjEW8#@UB73OR[_E7DE`HTf
pair candidate&finance	537	#8@d:Y_@eHID_JX4DCJWSTA@:[[HN]YOSEH=3QMHLLK<XXfBIGWFNYnl?V];OIKG
pair candidate&forwarded	771	U8QH[1LF?7_[ZEHX_J=YBMCC]TJF9E_GUFMMPOKERNQP`P^KHZOZLNEILbg^wReE
pair candidate&future	457	cUW2b[GEBENWgQwmTSg_<UcL[00[@8qiG9OUCYUFdB*VsVc1JcLo@JTKK]Zd_S'G
pair candidate&glad	565	;ORV1]MwKG@KJG\B<]I=[OCc1aW7^:F4_L_ZPGfIF1;P@=W[HEY=M]MKUB.F5\EQ
pair candidate&health	358	G*mAfgXGKAP][LmXW9dO]R=a^OPTG]X`@GD>Nd=I[NVFqe)wN._HOT998LTFL-f<
pair candidate&hear	688	QXSG#RKJ<gYHFZE[JMHF^>QAM7VPFQ9cCGBHDWHBbIPG63T4Q<KU^JJ<LSGJ<K?\
pair candidate&hiringside	644	=?E]kaM)BQ>Y__LIaLfm=R\;R9_[J8sMITK19ITJZFMPw[eJ@kj?Y^B>=YZPbB@_
pair candidate&hitch	493	V>L$Z,<[dFUeMPEae<78JPX[cOKQFCR_EPUh;OVRdOID[ewDt_FlU:TNCVRi@OKU
pair candidate&hold	450	b[k\=IYNBOdk=;MrjZRCb>EF1BR1gDgQ#e=Z9PBtJMVQaXJIR6/ZD^RO<5]fNAO[
pair candidate&inbox	464	?XVe@KcfBQL_WK]XKI`Vc]9Xp?7J1@A>TGfj_U`<eYTJ3<EmKZAUX8NQw<i>NZGY
pair candidate&interview	609	RD;<SQP#ZM2AKjKcQ3aTNHk<3OkmV5SJbAH0G1cSXgHTCFYPM^`NW`acES5JPWD'
pair candidate&invite	554	Pd?ZJVDA<B9LN[]F]VWQw8QZ2EX_UKMXTF7\Q>mniG5C9UqN9HEVBm+JGHIZIZ:N
pair candidate&join	399	OYs:@#DPOXCKB]V@OHK3*#C]*d^Wfb/9T[O4S?*YYUJ[8=LG;KL/]-BYIOLR,@7e
pair candidate&keen	514	]N^_DiLN?]FOw4\LGSjW9LVSD5c=XITJJQZSG7^Hc5M6X1aUOXp,CgIURVJLLWIb
pair candidate&link	578	UVWZ5/C+V8aO:.KPgGMIULHFR]L^GN]OABCOFNKKKZawbN@?S.HUCfER7BOIG?YL
pair candidate&machine	577	iLIBKE1OJIZ@QVH@[]CWFHIPC]>DGEBMaGRZ_NKZPG=#@CLRQS>?ISJG5ZGIJB8R
pair candidate&mediaword	437	\FsDO.M-hWTAL83PLJ=M?#gRhWMC7UP[C;5LKWLmU[rOOZNI]@JeE3CWF@>TH/e=
pair candidate&meet	518	QASKN63OK]E^BO?YRX5cPGI]\[^aU`TND5GWPbHgVPKY]wN<DWS]]IJ>LM^=CEba
pair candidate&mine	535	wK:DLQFHIH4JNZEWTfIXNLa4UHaQEDGBJRJIH\Ot[F,9>DYT2_5G<@X8Tb<QJVYQ
pair candidate&move	704	V3B<[c=@P@4Eec>TINMcLGdRSAIY@TZMlBOOQYbCK=5CMSeKwJ`KT.QPPVN[Q]@P
pair candidate&not	641	MQK^G<H@fm]TN<5L7BGKI>tSGHcKc[M,2FG;U0BMCSI1UG#Kf:L6W@TqKDACEGN]
pair candidate&offer	613	VZJNC9GCTSQ>ANI=]GNC@JLBEw;N>@%LHUG@aL.oBXGEEJ5XN0?S;W]CNHgD>H]G
pair candidate&office	471	R3R_E^SBZMWKC4RTFOFY;S`QCRCY3YdLwaGKWM91CGSagLUYPQaKUESeUQNAN@Z4
pair candidate&official	416	YHF@AT6N%NHF<FRecOM?MAC@ML:CJI?lH#>TIYNo]SFlI78DNHN=1>+:t?cQL\=Q
pair candidate&onward	411	.7t\<69LR<oA3424?[G:G?Cn7s];WSFR2STP[[[rPbUT>P8DY:9NZ7g8^BN<4jwW
pair candidate&other	571	]lpNF9%:i]iWD$:;GF?LBF`M'qSK`WJ?/nhIi9=_$Zi;<k.1g2A;^:db2<@4;#sW
pair candidate&paper	615	VDFXcIJGQSTK==6WQCFc=RRVNOIPH7\E>EF>JLG[cIZDwbPI_YG:P_BW7TOQMDMT
pair candidate&pay	623	KOS:PFYO^V#eYTOaH`RCKZJOR9LXJFC>fQegT\^MRKRGK3O^HBSGMJNN]U8`SSbT
pair candidate&practice	375	7nIYaKmHKa]KZ<k,3UK@=s5EEiS=CV37R.hD`C;d6hP#F\:1@HjXBWgAER*5PPJH
pair candidate&prepare	454	KAlBHLIHYb:da?SYK;8;O7M[=d;_RaBSE>QOoLNMXHwf?Z[GdkfP8`Co>NfS9RCI
pair candidate&property	539	'VDWTQw[IQB\k^3GQ0Pj@bl8bMnMV2hBVefG;IGZOE?WeFGR6U]GN9JY7YIocCNC
pair candidate&received	523	YmN'TY&1EhX[BS0YgLPaH4Y?TK<ob)DZG+#NGOPgYL]?H?S7IASU=_/a9`1_R:Ii
pair candidate&recorded	461	bMX83Y:42a?QIU@D\GK4k+IX/Q_ecO#ZYCNZT)ai`n7G07EDG=3[;n$FS?4j=CKI
pair candidate&recruiter	453	JAXGPRa^JL[ZLUGX4\>U9aIQ\YE+4_E7>Q1?JiO8Y32wXcb>Yg*<p7S=CRQdP.Mc
pair candidate&remind	552	U?McOCV@6#?NJUL?_Fa_KNQ4K@/F0BR[BEVFFZTS\T4KgNp=XLCScQB<FWZTCXVN
pair candidate&review	478	NEJRBD@@H=FP/3N\eLW@W<L#[hT[?A&a%`CP*AP[UTJJQ\DPMFIYYH5>=]``O+B@
pair candidate&role	551	NnPI`:SKR__E8NS5OGSIKNgVMD]QdlS1]Tf;XGKWHXfHc[KEHLJ#d?hJK>;7LSGL
pair candidate&sales	444	c9?GPQ\ug@UlYEMTSJVX9TYwVbNFGAQL[WEsN<'>IC^IO[`^X`HSnVO2Zb;=?RI/
pair candidate&send	549	6S#F9e`EGWFUBUHLA4RZL]^4F:cvI=EQR^<3>@TPO@E+g6[H;ZUG]_EPPL][Q`D?
pair candidate&service	399	d<h]\G2+mNMWQ^hrMVMMK?<N8FI_F^bMeCBY9IJYV1_OM9fhvhUR`A_Z[w.HMSZP
pair candidate&shop	397	ZSXw>KYCBY*?gHQV%l6>ZCEO9HOIA]\QP^TWQRcUJ3oCCU[JYG8IkNYXE6-G:(^M
pair candidate&sign	477	LOgWD#WMUGTeC+?AGf=BeeFB3i=61VWQ>&<WSePME^O`IE7H^G%XHDRAQLm>MD`X
pair candidate&slot	514	wBBLC=^:8UBEHFO6O@EnU^GI/\FR6\A,C`\@_WK`UJY8WVJXMJPF__Q?LMEGHTG\
pair candidate&sorry	612	GUL]aUa>Yl=\RQ[L%NOBICPSD?b;S?HLX]wXIPQJNHGEJ<CKJBgCZDOXBQHIN_E8
pair candidate&stage	371	7>;^8_oBOO@wDKP9[`NV>cOZcUMRVEXTIFG?KVM;TPNAVYm;TqWl]BMd(gQhSYwR
pair candidate&start	721	]ODE@D?OO_ERGdKKFVI8SCFD6=YQ_Q+BwRaJOJYVbTU7:ACYEAKP:NSdW^CKA]AL
pair candidate&study	429	NFdB],_OSU[Y'<8UURC1:HVCfXXVY1NE9fN[8U;_D=WOce(LLhKMI<e9Lb<NR#Fh
pair candidate&talk	544	=MB:wPB7PBDHZbG;FPW_IT]6V<Gg:<TWK^[@,LW;^Z9SM^NL_W>Tb6H`EnN0c\G6
pair candidate&task	594	M]:aYCF8LmKPCIK>TO[XTJr/EAlweIT;gNT:R;Y\UQ\EnJGH6]ZQFaWiVG?AXL8F
pair candidate&team	560	BSPqSHkDFDQ#MUS.C3IX?SN:aXVN;RPS<AZ1OM?_C[FFXHMGFE^T_\`KK[JAFHZL
pair candidate&thank	471	mO-Z4mjO$WV2jOYQw8aBH9:0KAXlKH/mR8Q(]-Us_NO,[&CQ=AOHA?HQKP>O=`3?
pair candidate&ticket	537	pFi+R+/I1$hTDB>UP`=>MC5JpW&B7A?e85=WFP9lg`PcPHjDPH0V:JUBLDGw=&_h
pair candidate&time	782	LH?M[ON3ZFCPTePQRJCYUUl@TDY[DZ_=ZXD@<KQQwO-GTMQQMJ[CTVUb@aHV^M?H
pair candidate&title	539	DLOJ3QKkKDF#\VVOZt8gn]?n\]/JOUA7GPNG9oLMAU1Q>C`WML#?CXPPOL0JEQ<G
pair candidate&urgent	351	m<XniwqjEA>H[eG7\nHDdSKcI=T(WQPL\koDgF5nBK3OD?vQ3aQAYVFOOF1S=tPZ
pair candidate&video	443	Nb<BNl>1GS1*Em>L_8RIO5\B#GLjQM3ZRGD:P?^MkuHMIa=8(PBPI`8LXAG[mJE7
pair candidate&wait	585	f-LW]=CJe2iwYNCFBh2k8KTOmW?G;DKB6UEX'UD?UIHhnLa?VON]dE`5QoTUe:_`
pair candidate&wish	356	O\S:?_K@9SXUA[/l]lGfVRPP:R:SQE$[G_m\CEDN_mcND_\@7O4K#hOWK1[A05Yo
pair candidate&yours	458	S)VCF@YeRDfMLKHTa[6FDc5K`o488L3w68QJUPJIBO4L?C[LhB8Z=?W,USD?RRc`
pair choose&civic	531	11BFZ]ZcWWQ^QIZcCXaTBlFQVYGk9FRh_Iw]V`A,FJ/JFLjkIU5J@:aLZLSELiW;
pair choose&closer	474	@fejNROKqRUD>QB9U9O\ACJZKVYKB_RS;^cLbcGgBeL>RS<TLS5AE,_DcH#6L.Q7
pair choose&cold	675	ZX]O7LI]_`GDI3Z?RKD1Q9O]'^_ORpL(MO`TgKZCDPN=@S<GCFX8U?QN_=#H:R`f
pair choose&confirm	406	CW[M4N^6g1806/DIf^GL8YK;_b721^N^VKKOkT:V_POG8PPR:B@NKS>:VNS7>ZwA
pair choose&deadline	520	nJ<*i6DUIHLcBcHPE[G#VMOROHJG>\Y`T*CSOfSP[_FWKfR\fS9U<8@INYHXLQW[
pair choose&decide	512	;L;E6TCeV5FJO<K?Y7OPFU1H`A=@ELFUMwbbJW9P-C_MAZDL]<RPW]aC\;iA5YE9
pair choose&document	519	FLuaWA/PN8I/:NF^mC<WC>CdI^JIC]Pk:<;@UMFwCVp[]jaXRDWNbiB7W,8CA+ta
pair choose&education	504	NYPRB*MDcMBDK=Q6R^L>5[bUPQ>YFJW\&YU6GM.A?NJ5wCWJTU>D]:K8HI],BB^T
pair choose&enjoyed	416	=hUJ\MNPFM>1]=^R]HKZVCNV<>2GSW=sNTN;_eKDQ>RKXCFLO8Y:wsC:`EL7>3I@
pair choose&event	365	X?vB%iG[oUQ*=TlH?ZY=<9`SC^H\#;:h<iqI-d,5C]eB1aDZFDgSSJr5d(uSJ\uG
pair choose&family	652	B0.\FtL5Qf9@dTSQO._J4ZX<QDWXMDUFYmWA>:KKL>*9]?TEKLOFw^OSUKYIl@S.
pair choose&feedback	588	SY<fZIw@CY<RDf^]?CWF@VSCF5aTTC\ORkU`SOViJ>@GUQTFJN[?FVY[]KB=UPA=
pair choose&filled	493	W[FRENVLh`wJ4HF%U,DJHCW[H`DKJNPDGA^VYU?jIVZ@`WQ(M;I<U.Xb54D5;C]Z
pair choose&finance	582	IJSw=DXAqO]gHDNAI??P<DUPHMLoVKaNSbc[WUDN5YAK]S2RJ>QO^RfhnE`INOY@
pair choose&future	474	^9_B<IWaYWJ;FA<Qw-IYE\KUaV,@7MX^F4?ZRFMZ>Z^bJ\S\BUX\KNALSJM]RHk[
pair choose&glad	553	1^bnOXS8B8IHZOjSP4:oA0QJ6*j;_[vQJA7ID,T,n/VaoFqUhHn+Ww)OIRt4@S*M
pair choose&health	496	RCTN;u2EZKGWXRBH`EPejFMT=JJR]\W?Sg[)<HT9X2M8w\\B9dR]\QTLNK[1YG=d
pair choose&hear	401	^uFh?oTG3ZHYVhRBO<TIwDsJ6MRT^DQ[k=:1TOgS?C22U7X>cE\-.Z3OpG@9KIN.
pair choose&hiringside	478	aS]Kf??`PLwQ;:E[OIND3dejV]Bm<YIZE96fT7,HLPDXi_O/IQEERGWRRRw=[ChG
pair choose&hitch	349	@oCIT5G<h\Ak?M>VobMXkjv]UL:Dd3BV8XN8)fJKw>NVk\?FiWB3lEbt^Q[]AB3N
pair choose&hold	478	OLZNeIQMH=YLD7HvQ]HSGX`FVa29=:Lf<@Ze#[NUT]?_WgFAoC>pQYK6GKlVS8T>
pair choose&inbox	424	GCUTBqXDT7M<9#IQV1M9Pc.Pi\O_?IQm2N_WK^=QPDKL8gA^:EQk8[`CmP_M;UH/
pair choose&interview	600	O?Qm@VKRFU:AOOwJB>kSSSA?8EPQI<B>EPY?9<IKQICMV@HUKLK\;`RIMDPIXIMC
pair choose&invite	408	<0UB+F$V[=[H21[mOlXE_Q6hYsS-Jv=c#TgYnjEJ<Igd>O4XM91SF`?+_.]`Q\_f
pair choose&join	528	KTX(c>7[_c[LBV;;FN[@I3Sa=PwS[jT=KVPKZJCaZR=\DVAA^;J>S=]ECXBNh:HO
pair choose&keen	560	K$4ULN]^O-HSW2n\ZVCY9R#NdS2<B\?^IOF[E[N=VY?^F:hS=JOGF43$UJ^[GHRJ
pair choose&link	651	J;/oWOiR[^LC;DsJZGwT7WP=BPTIENSVX][IdMJ?A?K>L:Th6?RY;YONUJQChk<3
pair choose&lure	505	PZ;VUXbKLd69@AQ2R<p]Ld_:H[?^k=wTRQe@OFX7PD=-@CMRET[QC\RSCPAgMM:2
pair choose&machine	345	T=N?VbOa.8_iR;0KaU2K=?EQV`-O.][if$L\3RQAA:^NQG_i/Q?\fw8RtPi]EWuW
pair choose&mediaword	456	RJYOPEO@HcUAECHHf;#-^;SO3OoZdp9=VX`HsORm=Js=fmhHSGDDQQOcC0;/UI`G
pair choose&meet	395	[hGF>D/QOGEZFTBIZD47.CLi3L5iK]NP\oB;:5<QRXGA[P?eI<5/hRwY50QIX0Et
pair choose&mine	401	d1HIS]MY]JcXK<CXaoJYK`??PI6LKLN^-CMYbZ]oK]fX7jY#YLMgFV>8XA]KXI_X
pair choose&move	419	b3JV^:PGJV`\SHY(39BR>EUAKqaDPbW4IQGMm?GHLWGDeX#`AN+YNWK8(SS&``l_
pair choose&not	409	KbUcYB7wgp9i@D7DY*@FK>kJ=IRNeFC#TmcQ9BC9$FO)ZONMD.\TV>nZWZE1BgCe
pair choose&offer	507	F4V]bPW@P<#fK>aqlF8XVFE]<E'C:HHcB7J8Ga9@]YmUmH\@6SI\hP:BS3e7CP<T
pair choose&office	614	OYDV^U[>LbIYUFFC^6[8SK]E9KSWY>PCOVYEUM9E>X>/_>60;IeJKLbTA\FMUwh8
pair choose&official	304	YtPeST_V?LLZI,@RXEL0K^K[C7/DWo-n>NS,^_]v:Il9@R`:\9=f'c3.C@J3#EQb
pair choose&onward	452	N[ZW3JMMP\fJF9Ve\RND5#GbYq`TR`PK@Eedj_LKSLMUAW2@EEBI]BSWL=DC<J[F
pair choose&other	788	HaEOUP]KceUY`LbJ@DUWGQn_-RYXgMM#QqhBZAOB/>K1]RFMAK`7\IckNVI0CCBC
pair choose&paper	387	42BqIUnTM4:fZhXZDPrdXVObQ8KI@NeC.jIRXNS-?,3;B@V`/YSV)HkUlq\Mw^kD
pair choose&pay	450	D\_X8X;L%<7JXQThc5IR:ISj:o'L;sRae4UCTLIAV:lGQ5g@Y#d%_f;<gPjC6HEf
pair choose&practice	373	8t3qEZR@nZ9iucD.d9[Y6lQJ-'\EG>r#Wh]'KHU;b=W8=Tg]K``1uNQQ>FB0RwK%
pair choose&prepare	405	lC:GFKM]U=>GJC_.rZR;UJY4\Q54*F6m3gjdcUPK>]::5CULaKQ2`Dw)k=+L9HO[
pair choose&property	467	).EbD`Dj]Y5FcaU?D_[WUSPF:PaNe?fIqacSHlreOPB#Z@p[U4D?]MQ]?ODAM[,S
pair choose&received	391	wSKKA>58IVD_%S<.aKY:QE[FLZU[^$B3NLKliM9w'kM<p^*FXJaFVXqOG9AQ?AE^
pair choose&recorded	447	Tm_^Ud@@KCO4;APVZ\GEA:^<MRZBJRGG#c#MJ\<_6EUNcMUKMKdKBd@K?HhAD4RH
pair choose&recruiter	380	[NgJNKXmGQfGF(HK-g;;W.;S<\-^?cDa#4ET\C3MHnXK$YDIXF-LOPkKwUH2$Rqu
pair choose&remind	547	JD6UYBP0oKK`HXM<C4TK9_d@RZdw^B\PlRN\E@nF\XKFU]QQ@XSRZRt[VW>VbLRG
pair choose&review	399	-9CBcAHY]WK;T4N[237aWWbHW^eiqJV*iVjO#T>D=G/Hvh_d^N_:oXfbH]]HXs3_
pair choose&role	869	FXih@ECKFVYMDCZPSG?<NIWO7QFGYiaACLLNJ0EJ?OwMWEUKM?T.iWED\:J:@<Lj
pair choose&sales	595	@\PjW^I6Yb[apHF8N(ScDfa7>FUT^Mi&w[Q?G.LLICN1X5BP6kd/^ZTg#VA.^a:?
pair choose&send	458	VKLgHa4daJBU^XV?UC*\H<FV2C@NJdN:UZ<Fi@?G46l_h0[^PPT#ONIXRN\->FON
pair choose&service	526	<<@tGidLh^@R`v[-,@`ifbiCU.^QS9\:ejG:A=fVZ1N3S=`NDZYEbHfK#^LFm^@B
pair choose&shop	531	MOOERRRcKI5B=4PjaRNHEh5jTwA8HbIX:ITDbvXA9UOWHDTJU>EO>KL.g3M>A:eI
pair choose&sign	486	6<VQ[MH2ZC#4A5]SXL&lDLMjFU8B=MZl5QGGc-:\JZDT_?\@Mbb-nX@3SC]3*1GO
pair choose&slot	547	I.=pR_oWJHYIED`3cQiA#[?L<[:-AP=PLYYMZU0G2WR=E@Oh21@^KAV6JFS2E]aD
pair choose&sorry	732	OPMg_MF=Yj55QNOA=8`S?NfHQUhgRH^KZba#HHG=<:J5aFWDNQc,iH[q?^9B\aF2
pair choose&stage	426	SKZT[5G#goZq3HFVNN0OHH[Y\K>aGKHW4UAtP`C55\?RW=C3ZL@AQ4FJW[Sg?7UR
pair choose&start	561	]WIM<55<`?_*=2E3Q?H6L?ODGWU_X_@79[eBm<Yp5hw7@]H=EFFEgIDSE7@97YSa
pair choose&study	410	>IL^:<3?QdZ)Y^:[]+ZUBGZDV]\c\3TwJhIRa\RbMG6Fw=_[P4GXhG@R/QCU[CPr
pair choose&talk	654	?MTYLXQcoO/96MR@uIUW#GKO^aWSKJ=_LfK>eYFZFq>KIEDNGALPAPPIKBUDHLhM
pair choose&task	639	PEUK7P\<<GHEBBQZwSBECKAIEnR:JML^T:>TLZNSc[fT;ANX[?7N<X:/VI8PGOST
pair choose&team	516	SQSK+NTPNEV[K=D?YCXC3<nRFb_J]iW>2_RPwD/O5?Q#NSO<^SO4]NXV78ZG>UGJ
pair choose&thank	637	L@]KS-9R;IjiW:`P:i3:W1:[Ow94`e>IC-hYn^PR:\NiVYJR^J7P5@G<bBaD.PTN
pair choose&ticket	482	mZS?Y(Em82Kf//Ge^FIUJV@Lcd**:S/U5MEF]wOGaU4ZL\bVXX4dFYW8\NNn;8l[
pair choose&time	440	8jHd/wK>bRCUD]XMSfbFOY9VL3VZKU7SVh>\CH>C.bJRL=>^4DSNFWmQAMbEGB3F
pair choose&title	709	1Twi6UD?DNK8GB^QY8KN76K[:UVBEaXYDP<<C9JXUKbMa7[DO>X;V[K>R?N7FELX
pair choose&urgent	466	eZmX3wQOvS1M]XaOiI?WKQDSC=7>BQ_G[:cDdHEF;<JR]Nb<J=`<QN7KQ9CSJGEb
pair choose&video	362	=N?_GDw]BF\ECXXI?Mf/B`C?a1tWLT8JMXYK_2F8OcRMCPIK'T2;[M99WJ0UiIFQ
pair choose&wait	494	Y8E[k^R=^<GjF?N_Q^SpBWXEh=OE24fXIO#`:pJ:nE(KNbVGliT_d?^iOueiFS_V
pair choose&wish	355	:U;EPvS=t-f1?Gjw`>>A07.`\kK$BfNH=AKTOCN\l_Q8hDEb:PN=oUF5C3b-@?l<
pair choose&yours	442	?IlVKYbO\2N1Z\m[%=hXPU:_$NHLFqQGRESOdIQQKAEaR>3bNLD#nNA2_PI?PW7J
pair civic&closer	523	+HRdfN`PlQJM]=jOL:Wb4_g7HIiQWF]IPnfFSEa190VWmPaT<e];_DoQ8bH#gKD:
pair civic&confirm	608	(Y<XWVNLoTEUF469A5[VOTlA4?VSGM`HGw^?JHHB9AV+JhB]?;^5[Fad4`J(VQ\N
pair civic&deadline	525	V+,BaVD/TT:SCeLV`JRQHNeIUNZ_Q1[W\_ORXJ\Ew@&PI<kFRsWJhJRk7nATv)d?
pair civic&decide	572	mGUAW<EJXQ\DEE6S[XLKGLK=fGUV;7Po53>WCKDb[wHGT[PDXM4gH1IHTNoVKILF
pair civic&document	403	NF2I?cC5YYL9>O9mACSl]>e%YMNZ8BRmQE,^j6vZwC5UTSS=Zd;NN\GLRNaBuTFK
pair civic&education	574	JKBVNbS8BJ^1@9ZNXch=3U;BTwIJEG=V;[NHR8CLB`V?SUA[HNRaW7PWA;BGT@[N
pair civic&enjoyed	362	TXbd?HEFg;EIE1OTo1=P/JNcac$.#SK[I`_/mn@U7cF]fr]??%DBHj[4Y1+VDFDY
pair civic&event	450	CUK7R4cEahiY`KJJGKaO@OPV/-MBsKZ%IhPc`C[X;Ej`IG>>^Lw7`KF]5jMTVC>^
pair civic&family	497	T\]TZOP/vvKL>5ZFlAR_)ORYV@\lwQW7Pm[K>OaZETY+BVDC6LQD]Qki7UL1MQOJ
pair civic&feedback	330	:^T9=1=L=tJBUW,8>'BS8XUnNwLme]RRcCbH[>NLHF_ONb@KP-WYtR_`?W/O8H=\
pair civic&filled	493	IDEIfgEOMO?j;XMbRAU`WdfDZ2Fh=#Z7BWPFET<HVK>IwG\GNiWgEFQPL:kXfVnH
pair civic&finance	394	PORRHQe-VF>ZIER8a#_X3kTKLBMIZIfXGqOH37N*a7[LULnJ/MZTYHmR`EUHP@@S
pair civic&future	440	R_bdl>N#FjFCeaR5AIOVWMsS<:`[U1f8R\_0W4_[L>BLp=IRB^J:N[Z\Cc4EbS7C
pair civic&glad	706	IKNNQIPJTaPk```BABMTW\OQ1W`L`FY7wIX^[LQ/d<D=C=@`GTd8I9CNPh.GT_HH
pair civic&health	681	-QAu^aR=WaEJwSRBVQKSEAlNJBVYYT[+KkZ6K6M+FCZ>RDIZRVc<nYkbORI7R^MQ
pair civic&hear	709	PF/@w_WKXQL[T_=RG>T[KdK>XMPQN8WXTKMF@XIO[FGEP_OODTNV^N]M<kVR\KMU
pair civic&hiringside	514	;8F5e/L`WGbcJk9`]XP`WU@VLX4LCB@PYG_^CLj%T9Frc?aB]jfYH?NPK`wm\4Em
pair civic&hitch	456	GFSfUZM?QZLdHCK4APBRI?CFQ-d[fkbKV-5S>GL_YEMIwB8TB1J<RF:<<LXEiDrW
pair civic&hold	515	M^T<O=FI56@]@>O_MHcSNGJTVICKX?GRRRQ`EV[AEBQRJAF3SHgRPw=UZ_NIKM9p
pair civic&inbox	536	eR@G]BU;]btGZOElYMQb=\a:[al`IFTIOM<OKOIAwIK\iUR7XmWQRJhMFqS[\HTW
pair civic&interview	471	L_;t]LdDsu:<vhR;@OZc@wbLA7[^tCh9cRlL`6g0?DG<EAWVJ^[<_);YPZJAsZ=a
pair civic&invite	427	J^RJ7jD:8_:u]hPURRX@@HWS.=MZU@AFf4pWtFd-wL]\7E9[NXdJBWO@\]*TBa,[
pair civic&join	803	:FLbBgMXCB@?lMwSMHcNPMLRP7PNFRI\POW4KNHDLJJDN?ZUAM^EBH\E_KKFNCGL
pair civic&keen	732	/n:iS`S6CeFW^]X8D5cZDKVCB>XW\EX<iXf1Y#XDH>^HeC\RE_V@`MiOAUMEcL7H
pair civic&link	381	Q6]GfFsXFU^kMp7S8m>R]<jUBA_W6CKRI8Cis=JHI?n]bO6g=;J@7P;#IGJGiE)1
pair civic&mediaword	505	5`EQP>['SNHwX.Q@E5fkUQPFC[MhWGsFYO@4IL_PNISUWN?RM\Y@bWGhAoHTbCDJ
pair civic&meet	602	SaGZCaNFRXLRAWN@S=]R-[f3DJ^jW1PT]gN;L>OeQIc2G]L[=gXGSTwN=daM_YL=
pair civic&move	422	RMJQMEQ#ZfARQl[<H8DX7Ue=9XccjJ:Q9VRDW?1TK@UY7L_gHQL<O>QX4?<ZMP2Q
pair civic&not	428	M^D[j`V[1_,wJRCZZ?VGsMRWZ6]8\H^V8ZUiUOA)P768A<VY]Gb]QRDSqhEEYqUO
pair civic&offer	385	QQQqMJ@CHcR:e>V<`JaSIo\AQBV?cX`AQFPZr#C<7GQ(HDUDJ?ZADOe?BF23_ZIX
pair civic&office	479	BaCdRg@TMhDIU\[&i;Xc;Qp+7&m^V/gWXGO=_%XZICQ9_UWU?KePO?W`Rw<]nOR%
pair civic&official	376	FMR;6Xu`2W(UFaWA*\a3^lR\I<KKd'ZK[wTH`j`ILC[LB't_>@PEMHHHc5N?`THL
pair civic&onward	533	4K:QWaeRBDA\]SS[D0f>EiEDN<[?^LHNLFNHYY\&P#OQNCWKG@fCYJCTT_BNDTAM
pair civic&other	508	VNN5U6>M:Y^_02O5;QM6K_V70nouUP<8LH^AwChX7YV05aGY4P;9U/[jL;36Baea
pair civic&pay	424	HU]NGSC4@?3`lu5@YE;l/M>^D^@E6XUBhV6QbJ]7g3T]q[V7QJwTX3I6;EPXU>/L
pair civic&practice	509	MO#Ql<@P=^]cg^7UTXJ6N;HG5ZWX^_OOZ<cHaPqIdKA^8QSIVNR,aE?lG]SIDM4@
pair civic&prepare	735	CJMLI<LeBTObB?8IHmJXQLDWJDICR`XLSOVwRSQB@>W]KW@LU8NPMNGVMDNGK=VW
pair civic&property	462	aXDJXpJ9M]5eiZO5S=bL?>[#WGfep?ERnE=5UCY4`PJGHN^`2[`7PWET(hWUYN72
pair civic&received	922	:E;O`bgAUVEKZZS<=Kk\Lh]G<DgM[O`CwdP>MHLAG;KRLCO[=Jb6c@W^DWF1bZHM
pair civic&recruiter	658	DMHCREN^G8`VEE>NwMEDZOBJIPE<OU<CCM]\]^GB=HIU6QAKO8E`IdWDTLbQ>OVZ
pair civic&remind	476	N:DH<EHAZD`4@5D1kPI;<6fl7HWhaZM@G6g?wF.Z<_^,IwMKIeS4fF[lSQ69C@PL
pair civic&review	453	s<hEwN]SOaHNGWUp/ZIenppGuFJRC?bPnQF`FaB8LN3P=^iPM\QfYD>G6Uhf[9B>
pair civic&role	761	^BJK=;/w4-]aG;O]RI0BN<0SFZ1*LXFQFCTWX[=UJbTKGXFHbCAQAVJ7f@_K;KNM
pair civic&sales	545	;[9knLwBgPHP\X]D?OYQ3XXIGQGfH5TUVccA;GN?QVS3lE[VO]f4WWc]2P+KXIeG
pair civic&send	448	D4\>Z^KC@2awhVIVOEIIFTELSa_TcR1TcEZPJj`RXO;nO8i;]TCNFIHhHBZ[ZTPK
pair civic&service	682	KD>f``@@NT@>oXKJ@'ea8SO:NFw`[@_=\hW.LD_NRRA8gJXR?[hGTMTbM]C<YPD?
pair civic&shop	520	RTFgQ\d7k?UmhHLV#eT^9VEJCHlJUT\+X[nKH9dK[)W:Y\MGSS\?TK@j<\YKKG*\
pair civic&sign	397	4LAD]]S-q>;OLDBiw`b?@k8UjRAgF][N@tiA8gS@OJKf[7LgVBKOXHRBlOj3FaDB
pair civic&slot	528	OH#UPm;G=PFCPLEVldh[:^^NCA[SKUZPCETAZB>G@;BNQK_P7AVPNEWOGGbWW[6:
pair civic&sorry	518	?8XbVVr4Mj80[^aT4EXDCe[VK8_g=HsWwXc';QjV[H+4iT]gY_Y-Y<Tg_`G*ZUOV
pair civic&stage	552	KOURuVLDSi5^_wXF=:O^BTUI;N]W`Gc+jQYGCDQME,K'KZQdHjbGcP\hFl]WRj1M
pair civic&start	422	<bngB^.AFY2wXYeTm4>PDK'G@)VR:fTt5Y5A5Qg5QAE@lU\C9XS:LXNIYXl2K4QZ
pair civic&study	488	5:E^qVWGkQ?LQ]uWJ>`LALDLI`wU\DfA`UW:UIXDCHRahOXN6ah$[bTZF[:<W_CN
pair civic&talk	655	GwR[?cVM_]?BUUFM`;NWGPb>4B\HSIGNYC>MM;X<fBL:E4^H>\KCEXJbNDQTTpO^
pair civic&task	554	UgHPfcIB^q\:ZDI?`AMYX_X;<NRf^Ya;PJ[<Q-PFPUY6?PPJ<gf(\]nwG_.6hMB/
pair civic&team	481	=Co7Q:;QQ5iRDC:ZhXB4H<+bH\2]QYWc:>BtOA??M^R\GZS@\>JTOH<3qAP^R1Ew
pair civic&thank	885	?C;]cde9Gf>[sbTC;/]o:TiCC:ca`8\>d`X@B=pC];MAS>g^2Yh9aVZdBgO>wZ(,
pair civic&ticket	608	C6NdaDGRTOWQ\NK`LSZR[SWAR=PHNMjK=YROFI[DUUHXjO^_LW`ah<VICJX7wK[D
pair civic&time	505	Gm=VCe;(MfNHVBF?JP^B-hh>S5]S]HsM[UV;B*;XQKe:`i=ULMw\H`][ANMPb?DP
pair civic&title	702	RUOD=:?]:5_@53HThl<8QE9BRi8<OB;\BE>JfY>aFgLRJk:DGL#aM;E6P9YJ@BgY
pair civic&video	564	4EU?\>B>9QI_P\RH1hY3fWQZLC5EXXHF[CYM]Sf9SBUfE4IWVZL#K;RVUF>MQc3i
pair civic&wait	514	8M:[S[?YwJJ`R_J9E_bTHRSAEL]KXPY0iC[QIbK3Q6=DbC^lFEb5T2ilIJN>PfUG
pair civic&wish	466	N\iUK@XGf`M,FLeJdYaL0]<S_ZPLEY;JD`N<l:MFfO]IW:=d]H87bYoMi<F#EO3X
pair civic&yours	661	#A4cMqiU]W+Cfb^@65lX)\\BHSHYO@O9c^\6SAc;N7>A@4SnDXQ@VH:bN\MB^p5%
pair closer&cold	515	WNBJKweNE[<BPU[4rQtVIU_ANDm?G2PEg_^C_HQ<V`]EHDHZKQMXK\C4M_K;fO$0
pair closer&confirm	463	>/#A\MjeM8H=5OWXiBfS3aOTLQ?DMFTaHbWRRkMP9]C@_U;CK?fMEPpC\H]CF_AA
pair closer&deadline	366	AR45CfOI*Ac7TbO>/J_J`SQ_C<QTJ>#F]KE4?FRd6N[-:CY`G?8Q=`3nCDAt1Z1D
pair closer&decide	565	@SmwJREZKMIC`@]=CFJQO9IbF\QQeKeLLKZAe;M1BAdQZ=VZTQUBfPFO>8V+M`<U
pair closer&document	552	EIWG<ZTRgN`]0EPdcXA6BXFgRa8BN]=Q=QLBni-@>`k\TY??n;>Uj;wSf>g?FBbH
pair closer&education	539	P]KD\VHDHuXG5a^/w<A=]?jG>A`t]EMBuGB=Y8FRLMa7NMJHNA-ENnJb-J9F@GYE
pair closer&enjoyed	398	HILvZ_E^TcUKITCK+K_TE>a7L==V\@wD'R]9GBWU37WG`I.S*ZH8T?hLFP@9RY:7
pair closer&event	441	A7J]H\k[XMmKNZmLZKD5LUGY?f[XQZ@pLC\@]<O3M=`IIX#@IQYSR8[HJ]:<P\]1
pair closer&family	539	2OPvgVW]^ZFU^TNDGADw<_e@FP_pZ3p9gdSV%@W]IGNKoXTJKbE=gTV\UP]<`U;;
pair closer&feedback	394	QEp298*5?@VK;R25PU-NPEdIJwB6O[S[E?PKO?YfOc\fgQPGb9cYRZYZ]`]U?;Vg
pair closer&filled	485	djZO#J.7LDGR<WINYVTP_.BJW;Ym[lIM_EXnMZVf]^s]U]GO[P;ZHIF[DaWTG0Yf
pair closer&finance	637	[Z]MDYRFOQQ:VFPDUKIARVZHTGZSdbVJCSOIP@E^AWUSKwQP9NI=T1BUJF3A<Q[X
pair closer&future	452	TVn`k@A2cS^6J69A@2X7K(YwM4gVl\D4FlO?m/KIJ@l;`V2VP9M2j,Nl=<42bFMU
pair closer&glad	382	PJpY;Cd0qQVA8GUYtg[OSMBTLwB6F]BU3[cL=M4`@:C_UPIJfd5PQJRRfFT[T+MB
pair closer&health	485	H#7^1][LbU1AG^LSJ8aKHZmDMJaWD;XOcNi1_LF.D@KRZ5MUEd_UY>F]AJJ4ZVH:
pair closer&hear	447	WhVTGDU<[rmKN8n&PLcSJ0[>3Mlc\nE=f_SYT8PFgF`5sS?HT>d3wMSn\b9aJXSU
pair closer&hiringside	627	FMMw@\_IHUHHROC@RTHGKKK47TOKJUYFPGAXF>T^T?PBXIYAU:[<aY?PVWSIHXD]
pair closer&hitch	420	PRfZ??J?_d6KI4L3lWQ@B=r,N_XmBOvACn2N>.CbG^wOjXM?ID\9cKDWH9D6TG;G
pair closer&inbox	439	oDW@LkYW;-0AT470#e]LGQ05pFI3DJ]ip5V_U\aT?.=3M4k>4H=6UK3JNE0Q.`gh
pair closer&interview	424	rHTHqDXGL]>WDKVa:#D`KLdR5/[d_Yp6PQB\SIWJBUV_eKICIHTLaKe\HM8cMCUJ
pair closer&invite	494	[F^KPO6<,RMT@JL9S^LJk<bB6jJ[oT;fVGPUeLwdN^NK)5N>EW6THq8gLM0GPM3R
pair closer&join	573	8ZB]biKGdkTIXMj9LFgEbM]D;W]Tb[MJWbP6IMeDO#DGZ?GZ8QI@bX^OI::J`Q^L
pair closer&keen	550	dS_\CJH+cdeoP=DMV?IUXeGTGUEE[HwYmRJcQGdHLH9N]_ESZZqWS_HA_]JcYIFM
pair closer&link	413	XV'IPUZLN@0_Vhe]aHcV\\5b\CFOA2T[UaMn]F`J^V+CX#BX6OTZMJ\LZED;\jUA
pair closer&machine	599	RFVG:ZFZNHi>GRLIZTVDOQLQVFC6PgU[KSaWVeTwD9OJE;VECL>UZ;NN[2UG?QYV
pair closer&mediaword	607	WU8eNJR@MBIRrb><?XLDE]Q<IEZETU_9MaY<V9tODLB<aOQAGXa#a]BC:STX]WN@
pair closer&meet	452	Ieq=Y>:Yw<lZT/Md;_QA@@7UFjZ8TQLBG44EA@5T9RpaBC5QJNGAHF[Gc4h3MDfr
pair closer&mine	564	Q\BcVR]=^j;]^V^HGDZR:HZ<KF[kKJd5N^REPH]O`8:>nELX9gT<K]_w->HCTLJ=
pair closer&move	447	0ER@M[o=Tj\;Y.f07cYOTKJRFsWA@QB_CmY]NP#Fc_?[LNTbAWVd=2ZPg+;T_MS$
pair closer&not	583	ajaP0;<4_`_A7#O;aL,;?4vI:VeVjZvM9UX4p9>_HRhBPi:.LAF%eP`Y52Q4V6b[
pair closer&offer	596	9UJMVT[:OwNJXVK9AGIMRJkD8CgdV0i3Rbv796KASN?K\9D_0h\AOOepK\9AcLIJ
pair closer&office	420	G`7L4VG;]R>:BP^2c8T/;4RUYgSQG\DY?w^Pa-cX>YG2T?ZC2YLA:FnP?@>;ATYQ
pair closer&official	444	>Dc[wf3`U\VSWFBVR5XU;q8=@^P_VD^YK]Bn@[<fW3VFAdVR7FdtHDUD&i(Vw<8Y
pair closer&onward	676	XTwEP8;DOdVYNCJ<KH6EK?ZYMM[HSW=N\LOUOSMJFT^XPOCAOQ@5\XOZG6MBEFXQ
pair closer&other	562	R[[UMJD<dnSF6FR799]3J6\s@HeknN_5VK\:\2UWQLmJQLG@M8dAYGVwFFJ,Q[`N
pair closer&pay	480	=eNXP`JXV=U=O>uO2GJG\B9IcNIFFK[PE3AOb#ETUMbOO@ODTRK4MP:JRJWESP'_
pair closer&practice	429	UU@SOmV1Ij#^?UVX];mY6i^?6%CRd6W]i=KMI6h4PRUAUHIeK]]c]vQcJ<MXVU)D
pair closer&property	419	6BWPekuo4D3ZM\mM@w\<aC?`Qc6EXHK`kS^eEs^1I9.]p1^;?MGQQL>G[_j@QOJA
pair closer&received	534	Y8eBD@OOR[eQL4PYCrK?EEPTCg[gWQ9UI@AJPE>wYG=BKU:>U`DQIKFBXJ;M?MV`
pair closer&recruiter	457	[UdVCCRRLaWC2sl\B/DQRCB#F:]S_@jZGdMVX8HPROe5PW:K8KVDQ[M]Y]`M2BDG
pair closer&remind	423	aKEkIF]Od_r0\HGE@P\N3VoG4hnwBHK/4b\@DIL/FV]MRSJNQBVJjNZsRRQ5LNr(
pair closer&review	662	JO@POIAWXEkbL1BD>XPVVYUjHPV8JPP4GbwZW@FD6DIASY2JSYX@RCMKR?E=MSfN
pair closer&role	593	IiG_`QnIVjB7BYT<\bY^5KW4@GQYIZbPMORSKKMRXZIPKT@iETKIRYZ]TB#HF^UV
pair closer&sales	444	KOB=[V?7VYtSKCWFAJVrEdcaYcXkTRJ#fOUNX8_ddNBCXNK\XOdAf:fZGGM;USXV
pair closer&send	536	DH,]KHIdbe#FM]B[XFPKVVYD`VKH\GLcgPgSq9N8OH?KQW;RV\QWU\T@_B_DGRT8
pair closer&service	455	S=OR;WUYGMMDScN\SJ?MEQFX?_X1>V4@O@NYYW`=WK<LKHFuUWY>R;RFwSF;LYFg
pair closer&sign	450	OSI.2^g8HMFL3Dg?QbwBZ_FPJX^UOI5d^OpqrLP[]b?MJJABI3HaFSgUF?3?>VIF
pair closer&slot	439	PZPXD#IlP,e^P;PD^]@50F5TqO4ABj@KRf8JJPUaLXL`FdD]X6R>lMO0A4NJ,K^g
pair closer&sorry	463	R[kK4[C9GlXMS_7AVZC\G?ua=MZ_`SNBXMQ:Q8JOJ#wGLP^;i?K>e[\c=WWF6F45
pair closer&stage	433	BgHkgEK=QiQA=VlCE9gUNVl?K@UiVQlGePf7_2pwNRLLeCKWJMX:ULTCAMZA/_8O
pair closer&start	513	JOPQDhSENeVQTPXDILN3McZICMbj];DBk_8?FRS]bXN@KQGMHwIS]IM]AZKTNF`L
pair closer&study	670	OR^G#?9=bH[QE=8AZ?DK>?_EHldpkVGMBLP@`B?h?Ur5Rg=FX=8+\[_e3;VIJ>[^
pair closer&talk	465	A7PWsQMC[J7Sd9Tb4L@JRRCe\^aDTISOMOGuRg?>b;RePA?]VA^>Bw1vR?XJG8;E
pair closer&task	384	bVAXpARD`WRIY:wJV;[DVLYJFrPpl_KBWK\^HfabI[ZTcN_/BbHU[YcSj\`aVOK6
pair closer&team	448	='l/<<MBH<tS1KOMYWL?ES2dT]D'9`FaH.n=UY7B=\gbOULWYNJSw2X<`-8J4ZXi
pair closer&thank	492	T#7?Fn\SHZX[]ab\>Hp&YRNSQ\HAW2FKUL@ZFDYJT@>=Y:I:>_XJ4gYAaT4GV`IW
pair closer&ticket	467	GRZ8,S=NO`I9Z;F=ETKLQJVUwHM2IB;4FMY>UA[H1;RE`I\<2V?;2_G,@MGK:DXS
pair closer&time	475	W;I::O^X8:W6-JTO?tX7l]:g_YM4GS#dBI_CNDI\AtU<TA;>42Q^%WV3Y9D]UJG[
pair closer&title	453	\CVENREGL4LOUDNJAoY0,#=dhWWLRL=a:J7UTY=GVI[T-4OQ__Lh5%R?[SF]OdAF
pair closer&video	356	Gb@g8]_,wFJ5SY>Q@@XR(]smSVDbBVHDh_KA`s0<5ZSG'O_U;)=d:BRDC]RE=XQS
pair closer&wait	547	]]HqJdRFR\>8N[L9HG]8NVT0A#S@aSS`[?FM=EYLPN=SJPNA?IcADFCaXDG@CO@A
pair closer&wish	395	`1gXwWM<d`?S?`YR4VAdMEe1Xw_aNaTRbiM^6:T]PMI4eTV/:)G^]EYcR=b]?gTg
pair closer&yours	502	4\<w\U`[WD:ETQ^E\LVQ@QI?MWXOJGL@VSkefSU0<QG/RC9b)X[=PVcA`JR?TQ@W
pair cold&confirm	624	TOcSDF^ZKJWk8D\QCYIYUS@LYP=3L_T@;CKWDPM]OQ]wK^@QSE8YKULRM>\LQ1XQ
pair cold&deadline	573	IOF\OwJPQD:ITZLI3_cD<^JRRJR\FBVPVX\_TugNJ@P9UPQMNMZ_N=SN:bDH^]J.
pair cold&decide	459	a?BI2BF[fFRE&4JrXg56WLX^KQ=<=3dX#PR]\R2aTPK]c]MNO9*i8VURKN_Y6[TR
pair cold&document	440	wSm3g7AsR1[mEiceLE:6O1GpYp<LHaLTZ,Mm\c5HmZDd(HUIv0Hc:(A-N<IW@Daq
pair cold&education	412	K?BHXwW=XW>aO]pN[EF1b/dO?[QZfYiGE;?We(\gVO6J`PGK>H_W]m?^\2qS9K^0
pair cold&enjoyed	596	/KBg[\J2[f1Q`ZW10;d_U`gG;;aw`BcA]oiFB8r,d#B>gMT\KY[CT>N[PaEFe]=E
pair cold&event	589	IVIhbXgI^hASiSDC6MCPPQ^CELb[LSU#HVbMZ1l@^C7@__JGRMJHUOnj=PEV_O=;
pair cold&family	645	S[GiUO>CZsDRPZJ*3TP[:K\E>AkabJWHw`g?9:kUYFM>`GHFD_c6o`mh@q//_[M>
pair cold&feedback	511	[AL8Y,>O`<sP6,=kYh3^1H`G_[8YLCWX4YEFFV3`\g]bLg^>fCBXhKgK1U_\_#iZ
pair cold&filled	508	Yw`i>L8UKh\AQ;P3m>6Q?>[QNW[YXpOMQVJ7aGJcI?c@>YG,hE:7YWZKQ3M58RT\
pair cold&finance	537	X=;C\YQR2;)_j^@`aMPL^VKCK7BAS9HcX@@R<CG=eN@>\=fQPY[`Fg2FEhUchT#8
pair cold&future	684	C\iUSJF;M`[_M=G4?MB]ABZVQh]GRw\OPKaIUCGY:_YU_b@FXRR@[BW_=-NNRRTU
pair cold&glad	482	TWQn[#RM^eVeJcQ49OQW>\NGC=nWc9IWFGK@+U?_aJ0QtS\IX]lKUa5KKi=KFH=Q
pair cold&health	369	au\U#F<:O[aYMX=MK52CJAbt?^YMZsDc;X9bnNMZN_dYgeYI)@YWODYB6b?J[<`P
pair cold&hear	440	FGZMXJ8f7QP\>3ZMPCNOMO<YBLF+M/SW>PWZeVXSZPOc^cl[kB<ECYA3`5SI'WL#
pair cold&interview	373	^,Xb\BI]nDh:HLnH9PQ@>:9;GZD3d'1JQGZ^si^TB;YKOAEwN4Pca>JIMNICKg`E
pair cold&invite	417	ZJW<AN>igA`MTTKIEG99JRSZB_M=]_=JTHRRadUnI6Rac3-Nf5>#DHRnH6HS=;T[
pair cold&join	495	[w\?@9;0h_NMW'BG7'a=J6pd8IbmkY7aKFV0a+ah`?WGf?5JmJEK\DLU4>FT9Q@A
pair cold&keen	447	Z97Y3?[\GPST6EWZH[F9R8=naw<R<Z1[<cB_kSCL7vR@&[3BWC3S3A[[r3WZHEcM
pair cold&link	579	FbFHHAF>b_;Z`VT:@SOL`?m<86soY@PCVJM<T0fFH8IIc:?:6CV#]AccJX;5`dDC
pair cold&mediaword	418	V_XPN785TmL5jL@F<-QZ5Q^T<AkOmLX1edTJE7p`AN;@BNATO@a$YTw\<C16afSC
pair cold&meet	498	2UYUOmT\N<=wANJ^%ZX3>ZeBG:g?@=JR9QSNI_QTHCAM5RceH;:LQ<V=]VYIQNDJ
pair cold&mine	540	GJ9?TEaKWLHWj`XbAQFaS^c@WYH`J/uIaT81J=HKPMAEbJNWW]w/eECQ<`KV`GJN
pair cold&move	530	@DCYscX4_YBCiVKCK-V>I[_#ICZdaDbPEXV87NSSMc<OQI`YESPGZHMqZY5Y\[DF
pair cold&not	488	SVXM`kU>hTe@UwEHh[S<ZOJ<JXHYE=JiJ=GC@n[ed_K\UQ=K_ZEA@bSZ2nTEVKFS
pair cold&offer	369	VMNR-S[E+SK<wb_pT#GMQ9JOI=L>@EeC?DFDOJA]^4wHj9f>W:n.UaPLiOP2?WJi
pair cold&office	465	CG_S>>GHlWw?Z9XD5[O<i59YOVJ?W>]SbJf]UVIi<7AUSL<aINCWN>ZRU<JCK`PE
pair cold&official	473	EX>XCaY]V:R1AJoHILgEJaJBLA@LFFHZ6K@PJJ1K<XLLYQTrDENLGZwIW/N64^h,
pair cold&onward	508	]_KTNQR0gXR[>`?TMGO]Kaf=QXZJF8YLRkMVTMS]VD[RPb2AKbVCGLwM)_TA\FDK
pair cold&other	601	FeGdFUL@wV\9JUG5L2][IDk@QBVog[K'Mce;X<@i;:[BJN9K:MJ%[Fs^@B<2cEQK
pair cold&pay	436	OQKX[HF_eZPIdIM]VYN>lCKbI5mo`#EDSDbTiAwarO?M:Q=ZcMMLEI6iMVMaX^>&
pair cold&prepare	363	wOnUF1Y(r-jUS<Y[fVAf9mJ9``[:ZQPJO1MnJ]OCO5WZI?KHXnAGeM:,F6Raj>[[
pair cold&property	432	IS9_7O[mX6?IABXQBYMMFI#tec:3GbY9GcQeVs]V0WaF;?PeFCOXDRV;ELZI@NOK
pair cold&received	482	KiaPj=N#2LjoISEagR>eR]dL_J5dQH[]BKAOjRbQdONDqGjACQSKo;FACYXK>JIU
pair cold&recruiter	480	FQCUfL@0Sfhd\XKMI6IQT>mC#VlcNNXEB>a@P:VL\>KQUN\BTcnBUH8n*L1H\S7A
pair cold&remind	400	pfZ<ffQRwKQqLTJQkWLZf>L[`EQ_6NGNRliTfigZ]59WNL>XPmQgf\-S><KMKB_D
pair cold&review	601	L?RRXI=[NQhwW[aKSW69_V9[RRTAOfFRV<XVQX[Ee:FTD;>P]i=O8V/RNDJR)VR]
pair cold&role	428	RL;d8\MK`HQ-I^l8HcFYqf^1ECgN;=V#XZ`d^X`ER?,:>2?a(QFP8LHYvUSOhZ)\
pair cold&sales	572	WKFRBPCSS3J-:/?XegQ2D9<LQcQ>:P:Y7a]k`c<aDCG_F_?J\M*DB3\AZ#V2MMjU
pair cold&send	364	=PaJ\/MWJ`aAY*3rmP1R@OH8^N`Q`Qn=<L&BAF4[XkCWwUBdNlS`[@_HGV\Nb=^p
pair cold&sign	822	KMF]dPXHa]ObnYNQD4PcOM`@N<V\W:WDaZO@NK`YRN7M\GM\J\]Db@w]IU?GgYML
pair cold&slot	436	WBGQLwL7cI@9^eaOZ8RFl\O0JFW`gAPdWcWiN:^TFP>8g<hQ2ZeTDJZHBPR>SXLS
pair cold&sorry	592	laY8BSVH[SAED2A=Q4[C6Hw/LfYeb`MRGfbF_ER]3\X>BW1CQJ=BhRWOFPBCaX[]
pair cold&stage	470	aUmmGj@MLe=dVYMNB>VQbNgWULwsbGP>?Nh<j1HJUYUGOJY<[@LVCcGK9Z@UK?RX
pair cold&study	543	?F.T^gU2\[?qhjQ=B6Vcd^\UOMQbTWE+NZe<U9\1l#7PYGSNXbh?VSVDOt>G_Y-A
pair cold&talk	393	(C8pQiFUd`,S\DLBU/U[XYw>A@dDlBC=cAI%gL_8Y/<MSD(FOd]PR_sdOXAlHaBN
pair cold&team	508	IKIaAbWO>G=<FXX#8NPFGF`XE=Z7U[E7^^P=s?MTQ1S6J6BZ5S7:IgMQ_40-Nb:G
pair cold&thank	535	wIK??NCQBLY5TJ>OGC-X_K2ZM_AWET?$ZCJ>XDi\HK^5bKdBY>B)KFRIGFK`P2UQ
pair cold&ticket	382	N<[)sf;Bu:[pSKJa56rw>_gOPTLXOVmiD\Xm=K^Kp9q_L\Z<Ib9Me@?d0feLgOR3
pair cold&time	437	N@7IPJb\dH@R=:@@UciOC\KT^W=c?Q=?/Ve^JwJi6OwP1UXFT=DQI>fW2K]6ESYm
pair cold&title	654	>B?PMn=TjN;LaUs5*L[a<C^KQ?RQ^>WDXwS?NA`6L&;B^H7sU_Q>TT^QJ_@9Xp?E
pair cold&urgent	573	HwJZQ]U6^P3XQNM:<=_dH^UHLJ\nPJk>bmW<Y/Q??FM@S;CU;d[AmDbN<\L9c`:<
pair cold&wait	617	Q:JKaFE>SWQlIPMWeXSU5aS)wEB[60mSN\BZ5W:PaF7hlYRPX_Nl_NjQHYVal1OM
pair cold&yours	403	)$>HRT`hRQ2CNaEB;2^Y;^CBZJ3TN3eN;ENe^[Q'?G<cJWQdWTRXS;`KSSwGP1Eb
pair confirm&deadline	483	UGFd]W^KDd:Gj^g*A;NoP\ZK/1KOV_T7baZSU]l@TALB_@JiGbg1_0KL]U#.TX_B
pair confirm&decide	531	VPAB;OGHf<XT,1>]XFGY3K]2T\MEGFTo5`JTHM=XE_`eL`NNTSN\dK\RZDNcI#_1
pair confirm&document	562	mM.7>HKKLa>>GwZVm.eGhMbOIJVg\LEiOZI=p3kbdpE/7NIH=LP^Ko=mAK>VM]10
pair confirm&education	460	(S:MjZviK9TTkA`TLJcZ*OuB:8b\IJP$UOaNB'B#e7?SCCMT=JWIgQSQBbCOUo\_
pair confirm&enjoyed	454	S'_5j28>MPSNVXHaFL?f[G6TEdE[TfM9w4b^>cR/MEa\H`iQbV<@O?>[^OKINS_f
pair confirm&event	607	J[;bKiPKWePVrZnGBCI[E>_OR@C[E=V9\YnLEK_DRGWDFTNhKRw6YKIRS?XBSYJS
pair confirm&family	363	'KDoTvVVX,NWl^djY@^)kY2HLZ6dUHoYf9w^L:k.\&:WY/OvY2]=eYkMKPL1^R:'
pair confirm&feedback	437	\Fq;PEI0U>WToPD`ENWRJH8OQR,H]aK+g>oFGAp8jI9bSOkYMcL/^9BMLG>ZU8#\
pair confirm&filled	404	\^b8_i9[YKrLTSFe<T44IEIU0oGNQm1Ej9uUp]=T9KBK[NwHf+?QS,^@E?DXBL[d
pair confirm&finance	306	q6<MBakYAOK@kod8:$wM/cp9>UuN_INcLRN@\8sBaNTATPU[K=^5s=<FYPSu`STL
pair confirm&forwarded	477	QNkBqG>aG?Xr[_fwGP_SMSEWYbF;V^J:MEYZbcn:RZ.g2@NXd`b=X\\bkb8d3bJV
pair confirm&future	478	YsWB=2<=ZKwWMIJXSP?;]*QYGYYWdl(A[K^^iILhBT`W;eN?WOB?SLD`Tf7K&NMT
pair confirm&glad	637	\WUeIKS3<LFJLPGK]7NmRQRTMA`EMQ_wBBRJ\CGCdITPeKeIBGJ\fDOI_TS<VISX
pair confirm&health	449	ANMH:_6YGQp[WIfGYVIJaKLa>cXTiagJG;PEOA[EG;^PORHQT;IFRkDGwSCVGJTq
pair confirm&hear	383	[@F.uVN[jQ_T,HNPK[NN]WH4JhP3`]W?XAmRBdF*WM3@:WLl0[/95#4^D[YSYDNG
pair confirm&hiringside	429	;DV0CG6<4&cbBQqVdAI\nT?Z?s9DQROE[EeYVZwAWV.N\9Jgg>-iR[;G>4UJO]0^
pair confirm&hitch	360	nDM)I)HC%>EhH;hc/i;>O#SS>Y`\3,K>H?QIj^SJJPLNT^_TFYUJ%SIRcSJWe=4M
pair confirm&hold	469	PYBZ/gdbE<<LT3lBajJ\fR%DPSsBHLHN7MMiL`7iM@SN[@2%X5Hm>S:#JElD5*g<
pair confirm&inbox	517	@?Uev8TQZ7]UY^SM4KMWV=AnERKQCj>$wTVrKnQ>Y-C^IE^fSfL2O5K+]_\DLY^U
pair confirm&interview	488	qOkA[::R>BH[bUQ[/cNahO:KGSO5YeC/p=bjW^gOt=>dF(BYZbB#LONUV^KR6E@e
pair confirm&invite	649	FCED?MHGD8PP]ARSWD@JVC@N9d<FJ^#SR<;RYW]MRLJFGSIPLBJN<H=7YJGa3\RQ
pair confirm&join	431	K]e8/<bIW>wEe^njUF3g_V[HBMEKBf?dJFhemd_;T8@R+LMCWSTKO?I+cFliEGce
pair confirm&keen	541	QMWnCwQ>OH?=cM[=X4Pg:M<`CBYX^_s9Z=BMK7S\8@]WkHbIGOLBcMNLENN=AF8V
pair confirm&link	529	5C;TBTpMLW9)SPwI>ZkSFeD0WCPF_I[VGf[@^FEECN,RFQWNEM]V\CNL\G=DJ\N<
pair confirm&machine	375	aU>BE(I:@BZN2TEfHLdNb.3\j\DP-g/^P6@KgLehC]Om6GD[9<Dw@]3TG59MgGEL
pair confirm&mediaword	464	8FGacSMTbG[BfiWB@@CN@VLH0#PC^G]MY:m5M,RPPW,(SGU^@KZN]MN\Z]6PW]>V
pair confirm&meet	467	EjF]AKTEW;J\WRE?=7LSSNZKRPM_k@QBC[DJaJw_T]=A>B?L@T\TOOQT`[WJBTJ#
pair confirm&mine	517	A]:ZUeKBLS#MXNJKe1`GGY]J9HUTRK[YT]B8G*O>L=CDU^q_:ISLXd_CVWO<ACEP
pair confirm&move	778	FZOcJOTc@TVQA:J?DTLOHJO;A9_[^J\E9Y6aL@?nAG^]SNJ8#@LNGM]N?P]GTC_R
pair confirm&not	428	[kIJP5*EObF\J)#2oCLD1`c?LGb[/]ID0ASRE&Go;a`[iWF2EQMa^R_]3;OIS*Y^
pair confirm&offer	436	bIok>cb]C:I=5KwUdT+G<OMZDr,H5mhv>=CBCLHSbG[^i@uQh;D)vbRDgAb:7:Ck
pair confirm&office	591	K^<M_c@LXX?5XhHAZAidAcXIO>ZY]F^aQMW&?4Q[g[JJ`NIDJQ]cwbTdPcOJ@@&;
pair confirm&official	454	ItNQSpY4^[M4i>RC_<wR:KfQK1Q]N=d[PK:NMHH]9Ma)mWENNHSlWn^aO=EUYLeC
pair confirm&onward	420	/SYK[lC'DWu%B9WnI:QM36>B&/I@c`wY\'CagP[eRoU3aYKDMTVBn?[UIjUT@OaK
pair confirm&other	449	\TDHOEPSWJDU;D)?k>TAQRV>UD_\_HSwAI<L:8Jp`qqO_GM3R*Sc_/Qp2OiY[3aJ
pair confirm&paper	419	d<DdP^K#G;5d:]Ya[\]LPS_SBXKMU[P)IS^WObFJ\<5[IkII[[DFS;ZUPKSi@HZV
pair confirm&pay	442	mXCK1YIg:2ONT#\gS_VJNE5_OI9-5aDZ649N:G6JGFJb[Ye/m5G`6_D+POjU@7Sf
pair confirm&practice	575	Bd/\BWiBSICPdcF2C.m^E:SNMKdMWD\A\_<FDEJ+CIGLUH_\GThYU@QYW^U@[wKI
pair confirm&prepare	680	=W8MCbSBEe=R\q_MGLPP^`U[#GlMkK94XTn@dIo+d7DFC<`bFLU=ER=m\]]B^\<F
pair confirm&property	767	2M9lPlcE_h8:[jZXP;cXORh1XG`Zu6wEe`S4T5SHH527^S]P6Xb@_CZ`Ma42\X=C
pair confirm&received	694	[TF7:hIL>d8DBrL:`Ci9iDUG;A_bY>Fe[N34o9wYOM==:AKK:0GOGf;U:BNWVS:8
pair confirm&recorded	429	;fSbYwt/Qaa>/GBN>^gZ[ZgMA.GBZ=SNebZMZiP\KK78W;FXWQpfahS^NYGGY8,X
pair confirm&recruiter	453	YOWE@STV5PBLVQQcUYVJTWX+:YRCTOUBwjTWET\Q@?EOS;<gVpFHI;>X\_WaaGIH
pair confirm&remind	563	^TMCbP0>#BT6MWOCFKRIP>HCNfeQZPOLT8>GQ^IX=_a^KIRMJSM>VDTNTMO63E\G
pair confirm&review	570	hFSIJT0>VP\PZ_QQN]I3TWHUN[IKw_V_I/ZI^XRS[?K\R6[\XT+a@9KPaS4V3XA_
pair confirm&role	477	k]^(SK7L>IPa3Q@UQSQ8b8FWGwIHo`EnG-?]dDdkZsLDYdcFXMA`'I9XABNj0HDD
pair confirm&sales	477	U>7INe#0E7EcLwHK:IP`ZS`=]GRLLGVSW@Wh[VlBu=.<<WkYUN:RWf0U_cKZPN/;
pair confirm&send	540	w@1H@g=`DF[>?dK`Ti;<c=;]O;)?\K<M[\Vb\YFRNdCN%PT>B[OiLZGJUEI`JXUG
pair confirm&service	350	CL:5_7NRpEBu`s_:WQGLtZC>OEQZq6cc_'h``DfO_Q.`UQFRwe_bT_7'ZY$JYk8U
pair confirm&shop	443	5?DKSU9<SQJM]_AGM4PY`MRCFLJckXD>v4e[oNL#MH9CRHVTTQLO6aAfYfNC]h1M
pair confirm&sign	519	ADODR;GJHIDO<$EWpCNb;<MPVJSc&S@w5YG>^W+kXY;bHDa)]KJAEVMGb<T;9KO^
pair confirm&slot	624	IYO`AP=cND?C>N]MOLUI<HTHR>EYPIRQIS`FwSHC?G?QLAc^;;IRD_BY[;FFEZJD
pair confirm&sorry	387	]p-<=KJLjSUo7I%Rm?AELFYPC?FNPYM>V:YQQWH<SVu(-ZF-k7;>w8GpaAJLA6IY
pair confirm&stage	430	RNk@S%1XIY_eaCZdef9MfRUgA_MH^dW0U?2Z<I\Kc@n1MV.Y^#LBw@YqHIBBpC[p
pair confirm&start	478	KJXjNWBHWQRTKRXW]HaU=S\KWBL]Vjw96R>7I;LJSFVBMO\Z;Lj=\M7MZ\aNMV7O
pair confirm&study	473	]U<GQPND+Z^<\n@OCOa^LFRCR'aMa0HrpHW@R/w[WY1Q>;ogTmPSVkTlDN)PoR5G
pair confirm&talk	535	QTdGTF0BL;VhRANvCb%UQ8[w9j>1_]@II:`WpJs9kA[[@FQXo^;?81:FYT<d1C;d
pair confirm&task	384	T2p:`CTAO&wuQSOtNXFQ74=W6w.ORW_v1QQYNZ>QNH[l[UgbhjTSN]5@BNBdaa6v
pair confirm&team	506	XadC>JI?9COI4OZdYEW8DJ3[Ea@CO?Be3;GrLKBMS_k^#Rb7O4HnKURcXO\]AC``
pair confirm&thank	529	w@r8[^+Y4Jgd^]NX5t&IbI0b+cVPplO-b5Mf]SYImKVW/BILSBU:BZCWRE0F3L.j
pair confirm&ticket	393	EX[M-RSmjl^`6K;2wD5GQT;bC2LPh:Y>GLAtD@Fo3^oKw_@B:&@R<5W9ASR_S<t@
pair confirm&time	573	W[KDaNQFWXMkoXdN1R<dXKVS1IHOmLRCmO\SQFw1Z$XUH8`bC`U2qN^WW]E@Fk2J
pair confirm&title	582	OMFCEd79<;PI^wEmONKEi3@X5=VXlK?pc=EROHfTfHQI09`HN]MWPV>`NMNaI]6]
pair confirm&urgent	366	t`c<_A;LG;`:8&2HU7N>HTQA^wJa_I.mB^XFcrHCTk]4I[TL:O91SSVSA9/Q6U\m
pair confirm&video	614	E\><dGQ<EENLNgaQDJI_HDTW?LDMP;GQq)hYQRaWWNNVMNlV`QTAQDU[Km@w>V>B
pair confirm&wait	359	ZwhqqqAVG3,M9NVSc6SWAVQNaJCAFNoJJeQB[QAQa]nIJiXaQCSDmUQYLX>LQ;Eo
pair confirm&wish	421	@NhS-SLE?^YG;DbPf@:Yc`V7G:\9]NV^N#HMUTF)?RWNaIX?]Q]U^cV_SRXKa2de
pair confirm&yours	544	HMSGVR8?RQQ=hdY[MOXSR^W[GG@TjTR8oDb^>ER>t;F?LVc_wR=<XN>XKaESWRAH
pair deadline&decide	611	GKXAFX[XNSWaQwJh?S:J\V6XR;GABW@>TCBXCSBFa_7_?OmhHJ=MWRN[YW>IFMBL
pair deadline&document	551	UN@/MI78R\ETEII]c=BTw<Z^EPM]IVM]@YHAJICTaR>ORXTXZ]T<^bOS[YfBZ]`H
pair deadline&education	391	>D6TIdcBv&/8]dPY\WMUQLa_H;Kp42HM_KWM(/d?pPY^KNjY#`[8afA@RvALO[>0
pair deadline&enjoyed	545	FZCNJKIOrFAK?EC]IdR@Fe6:S>YO=B3LQZV``_KBANDJ=H=i@`>UL:WMVwSMdAPC
pair deadline&event	443	()[OUr[UbOV\X^@9Ma`SLf3]JTDKQSEfo@gVU^EKNE#HOHg^P[S^^NAPbQWBa_e_
pair deadline&exit	445	B6UM>PVW=C^JYGZ]6i1BWZ?fEO[2XQQZe>L[w^UXZmQS6]BM\VQD;#A_kA`P`QR_
pair deadline&family	443	PAVNMVS/FGN#>ETVs`DEFAPXa^TILRTOYF3bVFpIqZK:>B<WCX]QG]9ROKcoV?75
pair deadline&feedback	451	hE5NOSLD]dRCVdH]ZLV=nBJY2Yg?Zd:I^71LZHm2i]CCM:^MDNL?XZFwB7]s=\E=
pair deadline&filled	414	_.\MZ#R4_AeNZ*0WNb9DW%[FPLDRGNQ`C@EU`@YJgc6T_PX<YD.?I\NQU7qR8<<b
pair deadline&finance	402	]@RJHYL_[j5K]gGRGTH`RcKIhw=KjXV1YaOZC^J)p@DJMR>bLs;SNHM`[]RCIb)N
pair deadline&forwarded	504	XONSb>GpM]AVV3QTYZLDb(K_[MNGFOL@^Li[MRaHw>NbUV\SJFX[KY<R_]`^IBZ^
pair deadline&future	482	qMZ*KNZ9XRlHUn@UG^SN[Qj;?=Ge<G7PVXA=O2NS_[O6KHP7,@O]O]BPFNwSoCC'
pair deadline&glad	460	=9WAMIPXO@[MJNoE8`?TRY4`HsA5QZ9MM`sfocF0U#Rj3F$ZGOEC6EUGH:XM7VNX
pair deadline&health	605	6_DPf^LRfZ:VQWZA:LXd2bT6ULSUN(_]Z\XMBQA_a?7?fMn_DJoDnTg_DwN?YTR3
pair deadline&hear	464	5UM:NP?HM@B@qsYMB\A``LKPM3JYHLwJR\CL+JMQQ:\RWQ\P@Ph<P[R;OKPFUI8@
pair deadline&hiringside	482	R[OQXSRO[JwSa^>*G<F\OJ:AWCW>\3ULE(7^?[]Pm?EXET^QONTBUQ?XNB?FHGV`
pair deadline&hitch	501	X>KlVCYO]C<*\@V@d>CR$ERBb_Kj<H^_TOK#HYI*=?>[QGORBXN=ZDXL^:Q>G?P3
pair deadline&hold	536	:2K?cE;O]EOV/??IbkO-ObfGa9SO9-COKQ0P%ARPi[ALon]:gSVcaVmZGUwmv@fi
pair deadline&inbox	420	o,k@0\@kFIZN`C/Y?o#BT-4[VA>6SK@0N7>RGBm:<XDQPHgA\L7K=@=LG;Fv@>ik
pair deadline&interview	541	JYb]E?H_J[?_KBIEEd_C\OORM?UIpCL2GMbMZNMAH`RH0Q#\KSUWNjHGO;BDSTPK
pair deadline&invite	418	2=CqXT\RJL&?UrOXUJVX9dd<Y*@1c;ShRS<KDOdXtEjcVUb#NHRnCTKYZMrZ7<<.
pair deadline&join	369	TdX^Z_YN`ZIZLmF,F-T_?\vS@5ml]>eFpskCZ;W&IHBAjZHIJjH0wBCX;^(9CZXN
pair deadline&keen	421	]8QG\.@ITqhHG\:Gw8>N'YZW[UHDLApkAaFo?Z1WJ]WhRVUCU`ZX\<VZDpBPfVHZ
pair deadline&link	534	>U2V+IcbiPFHBC=J[N`e.fX#UM:U=6Yi<F;XL`1QKaCFA?MEBBQe3jY5E=gcWHb?
pair deadline&lure	534	^ILZTR[BU_OEPXJA=L3VECn4b:PwH.WGVVMYTWO^d]OO\ABKR^=MU;W`,PPG]N[>
pair deadline&machine	404	hKiT;KVe#DVHlVJO:]H5Y7HWSI08HV\fRKW_L*PX<:a>QBfYiEaS^GC.R,OlQOeV
pair deadline&mediaword	430	K`6pXkVGDPDrK>fFfDbSBRW(FAmTYEYVFT]O^5H_?]2M2HOJ1HKj?#W;+BK:id]J
pair deadline&meet	455	GZc;Y[`_L[FXEj<GP=BA:[`I>#]BR\\R`C6]C>SqUFE?GWoWXSTSXVKCMI_SPLDF
pair deadline&mine	377	F/>MFA?FO]qY?DC#OHACWG>R/tj`^JPIP3P:R_]cDi>R\r^Y_TR@o6V]39bEX9Xd
pair deadline&move	388	XB?RX_JCMw_V^DKF:5`ebU_GAN+lqReXH]?0dW_aF1(@]>^U;NjGHAKA<H=UI^:M
pair deadline&not	661	Z+P:WBJF\BIKZCGhaQ/bMXRTf_=T9@IjMM=HKwBTXN9I_dPIVTJa=1VEDeOp^9VK
pair deadline&offer	562	Ke1UTH[@U5;@\^JGa*Q_=ha;PGOHB<]OKTIBD7ITcB#[d7nT>[ABsCVTPMJJVdTR
pair deadline&office	502	M@eCN`V:wZR=^YR:NqOV>\S4=EPW7GLcQPHKIY>@BK>YsPseYjXdm=Z\F@J=eOf;
pair deadline&official	500	JOEOO\OQMO9B]lZd?IjwEG]JNLKU@RQLV`@->XZ?C`IFYD[ME^ZFeQOYOYFNJL91
pair deadline&onward	597	i=B[gA6=X1WL@6AheYIVFcYKcTBULATV@F6`B[H]jd]Dhn92`V0wRTsZ+W]X]DEV
pair deadline&other	421	b[q2M&-L0DVtQIN;0^.4TWK=;sGLLdNRY#IdZc?fn@De9g6%`I22M@F[IDY\@)Ka
pair deadline&paper	454	wFCZ[DM2Z[PWFJXMo9:hFVePMF.j8:VUFSUDaENY[j4<aiQ@BOT\ALcaBJRHhN`Y
pair deadline&pay	410	v667I<QM^]Q8Hi;O<7<@udWUYL>jn,?:cZU`SV3jOe-HNTCMg?RBY#QSWl9RYJRb
pair deadline&practice	355	4q-YYeaFiXHVee6;p?ttmvn-VAY`A-qIYE>.wJ[WZ6'3>8sa5bcbOUdp&uR=Y]=5
pair deadline&prepare	433	qMPB4;=I:IY]<UEYibL4w>3YTQON:_?<<AGSS)PWTYZE0:;?fM+,E`VD`:<I;CBi
pair deadline&property	578	\KEPDF\QG[VIehROSQ@fOwFVMJSrPQT.YeXCXL_BQA>MBOQ^EYCI>JS\=TBTOTOD
pair deadline&received	357	/E`C)d[c6/4TK_:7Aw@SAO?OMVPDI:DW\]QN^@\OO9:XK>RB:CMQP@LZbDV<=JXG
pair deadline&recorded	591	7B5V4g^bjAHVD1_CFd]4IZ9Jfw@D2?Hf>ld^k]P2ENRDTL<p4HB]@5k9e>@F:WkE
pair deadline&recruiter	406	cG8(^C@M2IB8=T>Vj.KQ6Kw\PCDcHN35HDs@Ig=BIiUP98J?lCRZ`2T[VoOVL,rH
pair deadline&remind	481	]@6abMcLKCjG]kOS\KYbFbJLI2P@R2fcGVVYBIYLK_KTLHfSlbQPLISw.Nk]_DhF
pair deadline&review	535	JC?DKRR;ALBWEaF=TCZeIKw+0D^RW;G%ZN;EQGVPLSG<L7Ca6XZN0:XR4W9A_Z86
pair deadline&role	540	f=aE]36?eFpcLVH[MQ#AJBTNS[EFQSSL[GE]M]N=iXAaYdj@n\BM?GORJ\vMH1Sk
pair deadline&sales	540	VCHDMWIEENWLLCT>EHFX#UX:OUOP:6TMNV`/ZbLMKiTBK^^PY[P^k>^V6VQe]cP5
pair deadline&send	474	O/WFuTSIXG>bgB*YL\=XGXM[CP\SGC`KJcHZHK7&lAH`QRjSWwWOdD;mHU2cdJZo
pair deadline&service	476	EWFK`MX[Ya=dTrW>XS@M8IERZKIH]^G_g]^UwDt;S>X].TD<MjA*M5ZG+PCGFQ8H
pair deadline&shop	715	IV>VrX[4LSJ?M_bFSHacJSZGGGcQ[L\B\Na5MNLbTXMSeV[[YYe@eEw^:bMD`J24
pair deadline&sign	590	7R[kOQJ=BSCk\;QAGNTY8T_5P2SO=G`H_YYNKBZZwG[DqMZLFOf?U`4IXdKMD`D=
pair deadline&slot	408	A6KQ7VPgJTX9VRr9<bFD=NN@/UG;3FER@KUIODN8E?'0#7Mj;[JSL>rTJ>Z@>g.2
pair deadline&sorry	423	Wa_EjXVnl[mC9=@XfmPLAFH8?`OOOg8^MP0Y?f<`S^IkBPX5g.'XH>`F6,WCF#nP
pair deadline&stage	607	O#B5M?^Fa3THMW@ah`PNDYJO^S.9>:[kNMEV5lJIRh>J[KuSBR<qCGY=?NNjM?Ja
pair deadline&start	383	DY;C:G:`[GTGXG3Gi^c=UgrI5\MHAPC8CZBRE;>dNJjBLW9Y*[GFA#`YLe1YjC^O
pair deadline&study	345	)7HAPef<Qp`IL[]`fXCDVe]F=FMKFPHOki3a_/w/nk<SdEei[OU)fSc_PABiV85^
pair deadline&talk	490	I@D*uWD@bYQ<:c:aePRnG:`;5S@LWGQPs@D?JTQ]aJRaNXuLY^=YpTCg:wUWm8FN
pair deadline&task	393	UWTAIRKBQ.K6C^5L`m0W2;=_\[R#W;eIES^gqmU\fY;g,U?isT;oNI\S7H>E7DFU
pair deadline&team	566	E9,#HTTNEMA:Cd=O`RK^JO>KJ?H[;7Q^XPBZ>aPJN2YPHkDUaW@bKDpYLFYTEHID
pair deadline&thank	350	\LQ5\3U0YNvq15MFH7@??ETEhuTE3C_1`.EdBTUiSMV?K]TDYVBWHITMB9AZQUtw
pair deadline&ticket	397	E?B5==ZB)GN#nQYEIBdHP8UBLMINN@j/OZV=<;A::)__TFoT*Oa-Q;=BGA:1CbPR
pair deadline&time	436	N5uXQW:XTLZ>KFPr;`QhC\LheV.<@\EfFK7V:bODNY#LWMUa^cMJTRA/_M.U46SC
pair deadline&title	480	C'FJ<QcYCH=GMRMLcLcI_LbXk1PIF1SvfJS[1rn#mFBXIS\CRMNoCMGP1]Nb`PR@
pair deadline&urgent	579	YX_GVRGQEYGJgFEG3]@NJHRFQQK;fFLDNMVNE4wKQAKQaMKDHAF]>AQ;OIF\QEaM
pair deadline&video	436	#P>FDnNDK_?UD`-Q/TCKGR6cbE\.^IHiSfuTZH]29^DSO3._27C^1XZMEUBCGaDP
pair deadline&wait	434	qC`;N@.WFSDGCfR__g5;.2GGaYYa4CFgY&:c_w.:Nfh\Rof(`9.p09\VG,N^I+Ld
pair deadline&wish	356	X0KEKY]t=M9PJ`@INXIXHPb5?<TF6O5hic:9>Fp]ob^-;;ekGwIO@VQ@=WOa/=EI
pair deadline&yours	539	d3M[\F00aMZWw?JIKFCZIVVQQLCLVV^JBYN[=`E2`RLISUPZSNK;V`X\E5KBQILB
pair decide&document	590	]T=M>:M:\T@AJ?PCJLE3BFJ8<V9CYeJBEIw@UP8Z3KX=KXGNK:OETJSeP:GNUCZD
pair decide&education	633	FYKLPAYCMb\;N;J8>HhQBFXAHSa]\`PKI^UDv<KUEbq3\O13EIZHbVwY8=KG=H[R
pair decide&enjoyed	443	?HC\j:HK9cK`(@TSOi^L=aG.aJRAJBfd1`BS;e5CdHGwE,E\LU'e2S9`I``LTITM
pair decide&event	614	L:JMVS_PYBL@_RPXAMkJ[W@EMFXVA^:ZLPA:FKHEIwBQQSNOGPMS?CSYEHTQGQB?
pair decide&family	422	UhTpKYQhYuSNf`tDEICnT:[3HSVEo[8NaH?Kq6ePRP3#D<D`,7G]aI7JV^=QepN@
pair decide&feedback	383	9NBR3QA<RO\OaCc=P=4=fKAZ<adAc;eF\faTe9w@IJ29DE5gZcZ7XsJwRh46MaBN
pair decide&filled	503	TSCh>D9CRkP#3A<8F6c@O9QN=W[ot@]0\\]MfQJ[J[:Dg[FR>;J?k5]h:EY7LF`P
pair decide&finance	452	HRQfUlaFM;ISVS<H.PF`@ZPSIR=IF#]ZUOnhb`\(d?<URoAC]LWIR[L]fVSJ[H;Q
pair decide&future	375	S;5JsQVGEZGepOJ[adgOZOfWw5;DLANRTHbP/Qj.kH.NW3nCHcKBMHZZLWQuYjXP
pair decide&glad	540	CUpQJYCICIEXCd\I42YOk@:aJAG6JaU@mYPZeCbC>LZVG2Q^FM_DD<#JVDHIY`CR
pair decide&health	500	KShVwYAJM[RdXP:gW35aQ:d<P<I[oNsBIdT@76OXGgj-a`UOAw^9MK[c0NEIcDGV
pair decide&hear	379	_f`N[J76eOgRQT;h=PAMA3=]LJ@<ojfKG^I<ERFJ<JZ]wX^gdKU=o8VZ4/TFRKJT
pair decide&hiringside	477	+CgcS@mRTBqOC);<EFAZBAHwCr=>DWv.@FE=M>+;@O]T^NlWnQTCmU88KI`MKDJM
pair decide&hitch	616	^?VAFAM9IKNjSKL]_b?^<WFLPq;NFA\L5BIjAWMJnT:aY^SBYfK[=EDPEXwU`SvF
pair decide&hold	359	mTOKBCH/]WSWL7=6M>CN[8^XC]Sn8JK6lYT-SZGkMuUMPW-6P>(`A6I^JKW6?Wmw
pair decide&inbox	570	UGB*>W783Y<O.aLVeJEDVE_:AE@NZEMjCEDQaYFd`dP;?Y=C3Y;iFa,cGLUwJH$G
pair decide&interview	424	oVQLCP./;A]DU>5rG7@<S+VGNoBJeb#RE6]NmKA[MeaWAZ6(lUCf4YMRUNBc;'r\
pair decide&invite	506	FECmNUcXb\DAeI;?I1iY+_w@EA[laITAglH=9AQWP7:CRPHP4HhJ_Y]XOME4_NWG
pair decide&join	410	hRN]\D.8V\SR_BZX[6NS7KPZTcU[tVF<CV87?'aq>Vw;l=b7bMbNvMW]7@@IC5L9
pair decide&keen	410	O\5ITKS;eX?W<62ITAiU%Qi?d@VQK,[SQLH5GcUL9Ub`NO8:2^KVUAwuSbnGQOUM
pair decide&machine	511	`5V.BPJeTDH2V0<:0p%RFE26NE?#9@V=mIH^4P]^BKMQaKb=U>L?H6R4P3=]>Kp_
pair decide&mediaword	396	9AW\]6p^]O<ARfHa6ZnE/I6GWLBXB^<LjdAPB_`Vh9GSa-edHuwaH_+CGafXG]D0
pair decide&meet	382	h7\A9EGfP@q[Z:YIHtN?S8=MZq3OFLDaMOLwBHJZ[Mf[KdMCTJ6k<S+nP@[iAIpd
pair decide&mine	462	,H?<t_\8YW\tkoeM)PpBHw_TO0OXk>T?XMRb=L[Ht^%5MPefAkTL;7`lel?Od\N5
pair decide&move	514	mBJ>?C=I]8XwWNCneM?CE[SUMg9L*CF[LNEMM_<QQTetZ`NEb[>[d:?hJVLJ:VZM
pair decide&not	531	Y5BI3J6IfKWVUB+ZLHCU@FT_JLISNDXFOjvGTPYF+KWOch7)^K8Lp>qwSEPHD88a
pair decide&offer	545	TSc`TXVRRQOeWgE^BBZYfUlREXJEWHUHHiQCwSsL`1<6N:[N=PbLh=<f\]:JRa8?
pair decide&office	386	V:H?Z?Z7b)w2L_MegU=AYC;[DWGFGN@MKACEMTHIkb[pNVcKNEHJI6@d'AETrH^e
pair decide&official	515	wd4L?Pk[rEULJ-JUiD?K<TWJTuSJW[:W3aXTdXGZAld7Vi2C<5CQR/^mQG]<KLs>
pair decide&onward	504	>^=ZS<JA`X\ET=B?XPJf8RcREHV^],s<RwR[Pd9H;ETAfWQQXbg9m1Ur=IK;^NFU
pair decide&other	575	3LWhSLHPaiJKQ>G2R@]4NAjHAOwPr6^<JddFONUY5^B@JZ(ROJY+`?YdCFB4JNbF
pair decide&paper	458	=F9p^[\HYn8lJ]_75K\]IVbIJOswP6WC^XaNVE[-UF-:G9Pm0ha\>tIiVX\RQT6I
pair decide&pay	589	LFFE[M[VNK^^<W?G`TPHLPwCPKQ\NAWKF?KQbLQJVT?LIOMK?K9_3LE\`F`dJY_L
pair decide&practice	493	bHA1:QQ[J#[BIQ`SpgR,=SI@XdNEZk<[GGj9sb;fLbU^7dFJDDNVQ3ZM3KNQ>6jS
pair decide&prepare	432	AWO_X`]6LYWh@O\O?*=w8Ha=@EJZb_\^DcHS=0\Y<KbWe8a<-N[GsSjU9_=GQ[M@
pair decide&property	500	JSOFaVn\e>GaO:Y?R@]^B_NFPEQj?%^?5`Q6OXZSd?J[wS\WIZR_79Qjig<RnA5:
pair decide&received	566	E;_FgDSOJ[df[QjD:QLW?LD_PKF;A`oEZfUj3h3=7;NQdT6Tcw[;g*kDSLGH[IT_
pair decide&recorded	491	W^`GeJORKXf^6QAMHOV;fRcf#Gi^ffI:c?BKM9GRTKWGCFLUYJdP_SfWCF@YWHLP
pair decide&recruiter	417	AbBW]nH>]lEggo\/2TPkI]w@;RMR4Wg(fR4HR6NLL:PKe7CNTSr4]XG>wdL6SW=O
pair decide&remind	499	TK<ERAJEvVIH1A=Pw36D;@q<f>GaBKMW6:F=gJ;hVQdD[m@@tIPbd(bY`BTA@Kaq
pair decide&review	519	lnLnAYk=5b6N5G79?<0DL8h*#>b\ZEDKIPBUaLCYIJ9<@4E8A'ZQ=mij>WLCScT4
pair decide&role	786	\_i@F@6:[Q]=56FPwO4B>RXRBu>[IaTJ/MUHV_;iMbuY^dL8^IB[rMOBW6MGUE\\
pair decide&sales	558	FOSW\[JM[A_Q[JAhJNIcGYdBPPHb21VZWoGwLVDWO85ROSXBDKYVb9dN7LRNU[:A
pair decide&send	537	XBLEiLKF[GGnDNGY?wWNVXJH\RL]T5_EZ]SW?uUGq[>KWSPWLfP^hTOa/j[[_>[M
pair decide&shop	455	iRW._4CRPaOBDSH_@dJD;IDHLRQKAC3mJATSZTPTk]SL@V5PwS3KSDbfKL'RJMU\
pair decide&sign	320	%B4kS[[3DUDiWuUPSNj?I?QC6;JQE.VT^aBO:_HJsARt])weKg)B%L6YTVt/IC37
pair decide&slot	499	IW8DHNGPAF<B3KZfIUIYDm@OmHO#;I;c;Y7L6LDHacHLH=gAJHjPPi2G@Jec?N0[
pair decide&sorry	510	M>VOD7OTlwNUm[PE@RH>LBOR=]]W]p_XahecB>jYD6J6:\FTI.nS^'fTK=N=?GIU
pair decide&stage	544	SRIATaDBpO?VWCSVaIY[GFk5BNBw[SvRN^PJ3_>;VKU`dEd=N[EIbPT]AVMD^>\X
pair decide&start	432	WwO^WA[FRHD[X]QVTD^MAhOj_aGHAXgSB<JI6.ZMMJAOO\aU(DhOiTA`?XE9SIXR
pair decide&study	504	6;j_CJ4;GVwD3RHTMZEC:?`PBgTNn]fPU[_DRU>HH\bhUQJCOKJHp?`NFFZ\JG:K
pair decide&talk	510	`W`<W\74QbWA^p@7FGK`FDe:LDa\]FNVXM/2MInmjG8I>K\:#WORP\4wEH8ZYQmU
pair decide&task	576	NSEdOVS:w`HL@FUDYBK=9TX.>`WR`V]_9TS2XC?UCi]1G8@FDHG\XDR[7OAQ[L\G
pair decide&team	515	GIw=YM@GA/kWWYFYMP@a9SWOX`>]E_BXNU?B2X,7>IKhaZB9S>AYhD`PBF[UW6l`
pair decide&thank	380	MC:`\>S@VbwlD&:IWIbVAfmo<O`JI<N>jn^M<_MMP=af<^;Z>YrFjnZRc_j%oJq:
pair decide&ticket	464	S6UNSXS)GdegXnLA3OQJ]Qd=>J\VbKw8Y3G8dPNNA9XK`FJJ]Kh2]@_iWT;BmVKD
pair decide&time	564	aU[OeK10QJG`OWU[^96h:EcNL4FlXPV;bX9N2MANwU][GQZPa_ONsSQYFa^^[MFT
pair decide&title	499	TAi2O.,`i8kE>1LZ[s'>3@>bbv=@(GRg-gQ:Pc.QNWwNXeN1f@8jQ)^;M1]NJEYn
pair decide&video	582	hZXI2RMIQH_EKBUPJcb9t<E]Ba.EUNGT4G\RwBH^^^K@9F0RI9G^VTZTg@JQBI]F
pair decide&wait	522	S7FNZLTJd?PZQdNSa[OY#IV<CNAb7:f_PDOT?>6WaUDK_@EC9JSUX[[C_cIGY<?G
pair decide&wish	441	>%^Dw^:LrhDXpPWX=K\VS=CBWdNB\SY<]grGW;d14CT_cJk4:PSNU.NTLcNWLRVW
pair decide&yours	505	>MqdVTBIWOOMZI\E9NHkP,QpBbhSOZX$KSZMKFLOE@Acs;@6q9m#m5O9OYJ$JIIU
pair document&education	484	?H'^vgj\EO0.MWHD>?1[MWP>eJL[E,9gWwOWA8<AYZ<LH7hT1^TDGK:]FlZjRsf+
pair document&enjoyed	538	#H6W%S[gaTDBZDXMNcR25l9f<Z3RALUU>vmZ]G>H5V;M4H*\?9bV<a],I6EM[VHS
pair document&event	525	M8ZJ`AQHcKZmBGKCNn?b7jWEYUAfU;MX?\_^;^HQ_UHaags`Ij=KMCP`MoRSwXlL
pair document&family	315	VMB1P#gW:RZkmG`lD`Vc_^PYY^HhKCbSO5?W6>c/j4gMXIH>pl?QY]DeHrD^\1Ro
pair document&feedback	517	_X[FDJKA\GUH@>Jwf<O?=[KRNJ9ELOMCNXXEO>DUMWT3SbSJQ:9Kb5WY;HX;d=MP
pair document&filled	537	aF@LNPlRLZH<H8CH_J2L@BS;cQX_CBVj'JK;:J8SUW>Sgw[C6E3c6A5V8FQA`:]=
pair document&finance	555	)MAbNNWIFGC@_[M?V7^`NQlP>T`SOLX]#N70<3?_O@QJlIbHATVUKwBYFR@<aT,>
pair document&forwarded	513	K[]GUXXFgG56RHDKZ=KIOVC#WSWVX<VVC]PPFBA]SUJ7eeZBOKVPEWJACdYJQSeD
pair document&future	418	1lTSDdg]:3UF]2LOwH6SJ[/uPV>TCiKlKA2KaS4WSIdiE;XCpNYqUK@Cl8EZ9]BV
pair document&glad	428	LORL^O[<>EYNY2jR_a1#aM?hZh19awpG)VgNWELOBBigF<UhUKOFWdWGO@KXf2JV
pair document&health	399	[E?0OWPE<OOVQN?RJ#90QBGNJEXTiWOcCSHJQPHXf`\GACX:WGSE_VGO3HBT/PNo
pair document&hear	429	CP_+d0&R_\lNC7EIFIOiX]SU%9]RR\Q/iOP[/gH+]#TRXkR]Zf23YCGN:YGLnHb_
pair document&hiringside	407	PN:G\-@7IB3IWaFSLa97KgE=bWRwF;[T]GI9MNgPSP?KeHlQnKD*IZSN3LDiV>__
pair document&hitch	532	wOVQAVUCWPA=S<QIOa:OMGY_cEC@=J@0][da]?VbT`T/EVNOH_LMXL:8RYKSKJOR
pair document&inbox	369	chAQcP]E(V&h:NI\SA=PaKLZOQwwe[Xu8RkUi?g/PcBh\O/N?NPTdfg_L?@bMb65
pair document&interview	467	:eBN;VcI`VEcYM_36E9TI[Xc6HGVk>oDNrn-OLR@EP%DF5GiDYW5O\>ZGwU85pX4
pair document&invite	460	MZNMHEe6?ALO]fDSQ3R_>4M4M]KAVNYTSCEaQ#BYVF4[HCMJ<mZN^fI;<S2mZH,B
pair document&join	402	L?V;UJ\\8M7mX@DQZ\UI?KMKI]XO>#5e*F4X>I7hNZA/g`KdmfVUR[ON8^JCgNbs
pair document&keen	579	b9ZSTIfPSEQX@DML=cGO2YaAM_<SHE[\CSUZMEFWO[Z]OwPTAdOZQB?]GRcYU<ZP
pair document&link	486	4iQ`;J11U?TAWH]eJO2;aWYJ<N,;BTICFaeIPO,fX%T^w5aDcHQMUS=8I>PhI*Ll
pair document&lure	337	CFj]:BS<1F=NG4NaOk@hD[VC4RIZ5FLVGS?^bk-LXj-m70QVKM5wKNEUhNQRHG?Y
pair document&machine	470	Wa?FJoJP2hT6Bk@HKOiSf?XFMKSeY<IeO@H#]2UdF[EO8Ak7FBA\Em6_:YDWHK;F
pair document&mediaword	498	V6NN9;'Z8RRRZT3W3KDEB;U\IK??TB>LMEOVQU\w1_mLXDAM8LABHeE9L(CKI4IG
pair document&meet	392	&RjnId-OD];\vc=ZH?DNL_-NAFYH[E?Jg`eYbX]CK:PPE4#_\WI8M`PV?g69Gf<.
pair document&mine	682	%f5lRle=^^:<UP^;E6daB\c=HK\]]<jXofW:FCNQ:KT/wO\W4WlFYWa^BX><ZZJ=
pair document&move	500	]CU?YX:WAHI$VL>T^g?>>K3GT\59E;\[NJ@a8BwQOMGJf@`P_8AVU*JB%J>iC]UW
pair document&not	571	U?hBH<[FGNl]EF2mPP7[UGQIT^ALAMX^RDB`-XCOSMGRcSO>[G#OZDH3@E^bUEYX
pair document&offer	632	FULCDQN=B>CTM;JEbB@XI?<Q=@B>BqIY;KE0IJ3]RAbSRSjTS1KHfU2*d#M>AIBh
pair document&office	585	>MIWF#qDU&aD33Vj\_DWVD?`Ti<DGP>^DWWcAb7AMDPgJ_]a0CKfCPU?TIDBVB`C
pair document&official	388	QQ<JUJQ?@TBKQG\OrSSU=KD+m2KP8'v_:d7?#?K>?:'=WOYXU`Hp'CE15iWJe9Y@
pair document&onward	486	JXw<c1C6a>_wbA8n>U>j0'J;DYOULKaSVWK>@VDK`DLUio^GT[LVZ9GG2TQu\;hh
pair document&other	458	Y)N=LCZNR9>OgDMSWbaXIsIb:aMaSOMTZU=>ESEreU@b`UXJCNRGC9MQK^KUWJw2
pair document&paper	497	UAMMf+L@LGMaGR:NF]HFlU6JFKGG6>[PR8AH8^OCw[-T^QVNZc3`[OC[Z[lc`DQV
pair document&pay	465	QI/pfYCVwCr.QRPULL_D<TMZ[QR\2JVP_dQSBaBQVKXCa@oWKXNe@AZ@CPf^YZAB
pair document&practice	399	YL]AXLBUqDYkB;XZBZ8%T@;TOX@YSWL[NIAfo\9oDYOwDdP\[oBLf<pBgTMVQ(\c
pair document&prepare	550	R1CR\=9@RMLITNaMB8SiJ<\6Le_DH@I?G9<LYVUJwIE`M>_aTUJ=S5;TM\AdLXLK
pair document&property	442	OFO^cc_@A_GUWmMA(d^iK]Z8DRNG`L]-UPVNPMwFC'H;uLgDCOk-pe@F:M5:UTBC
pair document&received	603	nTF?@J>_AI67I`;_cW^>o8ODJKScH?GeQ=P=_NEWqm5@EA_J>ACp0wBb_[A`?IS6
pair document&recorded	530	OjNRURTU@]XHmaWSLCQ=;OLcTHTCHCAX3HFBX5a>eMTZ?M>=WCo]?P6wZ6KZ>>KL
pair document&recruiter	606	\1DVDCCPQNLwOSIeQaNE^QT8ZKRpNUMl:=CC`VA\`XO9\D]N]UJXR?KE@cKRWVRP
pair document&remind	450	ef:AcQ&)KI/E:nL`eY\SV4XA4G5c\K=U>L=CXJ>lHalc;5IZUHLWcOU8UMFwJZAB
pair document&review	423	FOpIE-RH91\AmFKb^i<tC=CVrm#<6\2XQO=e@bOS8=C[SiG>=Sf^P@C@0Vl@SK_b
pair document&role	434	>wNp?HK2=6E1L'l5l:\[PCY;=W_L<SK]A`cE;U)B_Co[o[[S=O\FYK5Il4K5T\C@
pair document&sales	441	r=W8\]OL0NRe[2R8SZLU6QDNZEO\7C4d2B8NRY8k>q`iNZFTmBXwMO9LREbUU2?b
pair document&send	593	SM=Fw89OY9^q]gAgHXRlO`>;[=EUN@_a\cUvCa?FpK/Q]_LQcTA?T7_QKfl>YEPV
pair document&service	518	5m\d@[O`j^P:_KK[[UUa\wDR@PRG\JKHGbVgCKR?AW[XWFJKHZGEWP]KjTpFOSG2
pair document&shop	536	UJSC6pQ_G=IgVJA;H_GZgHLPYFYD7LGfRBKYb#vg[0[I@0R7ZC=;FMJ@e8KX8\8X
pair document&sign	630	DIGhHD[AO^<+NJZZk>QrDabG^DU[HW[NK\FH@7T2\>[CcSwG3aBE[[HM\WBD\UFA
pair document&slot	673	QA5YZMNQwJ6=RJ_TV;LbCbPNRFSfL?ff^gHEARKPQ8>-cFi\>WO^ZLRLWfSY_SS/
pair document&sorry	474	D<\a\d_P*OZwTadU#?IaCSY3PIMLNQUW=DFP=PjLq>7hiMRg``@[GW:<P_9HfQEF
pair document&stage	496	IJHAR6E6W\5S5_:[LMAXK/_9mLJj9U^QI6PBH#IFacP8_\g6KSW_kUGQ<oYgN0JQ
pair document&start	457	V>WW<f:H?KT-.B<SZS-_'4[WJ1)P5gE\#S2RLXGb[D6Js`\,BM=VX,OMHD_NL6\B
pair document&study	519	^J[Ba=M@INK@M=Mwp=8V<CTJiIAX9TP[<bBM8Q;IQ^XAlGaIAi/Y`GqV@WSngVcI
pair document&talk	433	FAISA@HPOR\B$IBN^QJL\6FWSQPT1H[w7PY4LJDQ]RESkT`^YJW]NB9=FKVN<VF+
pair document&task	545	iB\^KO]?KHZQLF`NdOLTd@WW;a\UMPdaJF>WXN[\SJAL_VU8P9bRMwMQUN>QDPSL
pair document&team	521	:k;Fqw?8_WAR[dG3E5WM^SVBHGhlJO>WDZXFK1SRhEEB[N.`2U`E^M]UNfSBZ<:D
pair document&thank	407	oG-Z*C4YqD#5,ABkOKPM_EQePLRH9T&V^UW?HG@T*qO,MUAMEDBaN<dXK<?1C<n8
pair document&ticket	381	$BNBrH>JjGBfk)GI\S@[8R9I;h0;6ImF'L:c=33E[>ddmvhw`a?VhRVFL=TIMQWM
pair document&time	520	\DZ4tH*#_NQhYR5BuS8\D;[YtX]gOKec@R@1-R=Wg`b_Ol[DhdFWWPBV0lei^9a=
pair document&title	468	2BX@UD[cV?UnK@[37S?BkKG^2GSHMKE=8\jGXU=MN>GVRGFQP_aME#X:bCF(pRLG
pair document&video	471	WY<Ee=9J;c`oocFh^T[\CV>U;aKUZKbZjJKH@STTjXsYWBU`V`f%AW7M]m4dYh#U
pair document&wait	533	D4\Fm-K>`DJZV@@Oil-TGN=:es1<OO^MMP9\Ee#QG_oqbmpVoRNU`(G`OOwRFAr_
pair document&wish	489	B<M;7GL1@VIFOEQtPb5=JUAUSg<7IBV?>KK]UMw8CNCP@FoNT<7dC=UQKjR[D@V7
pair document&yours	406	U\fK?ZR^V0^Y5EP[OkZ:TJLM^O<nB]J;SOCMGn8EH?7MR3OQMY=_`QRMBPgL8#FA
pair education&enjoyed	503	dEaI98D6\^D?P#_V=fVJDMJf_VABO`Ak8J?EX]IN@Mc[ROE;k;;M4@L+b3u9A@bb
pair education&event	668	U[DZZdX9_[7NIaH@EHdeJFi9M=VUcNSLf`UJOGRAJGH9MPfYL]YO\SWwCdLRaS@F
pair education&family	615	GaRa^eZB_w:cYAE77DcT=dTCA7`\OBm<^[T<B/[PG7B=b;XN:[Y>W@FXBVSHfd@<
pair education&feedback	500	wj=QGnQ_SbLIKVb>70dWb8eG*KTVeYU>]\fH]KbVRD_GCGGBCB>Gt]>gQP7M8_E9
pair education&filled	616	PKYO;YJRRFiAOD8KZT:EFGS&9M\:wMLPE]`EX[Pf>ORJULV8UPCQb8bG@TSOE@_9
pair education&finance	431	#6OYTKn]Z\QX]agV>.FgFLJhDYE<MTvCLG^TNDI>U<O]JYrLeoRPI+SNhm^Vc^Q^
pair education&future	467	MG@l[:bFw8P$ZMFi[&ShQ8rQI0huGPFAUQD4&Gd:NPIM@PgJBAQOW[QlBJJNPK=J
pair education&glad	619	*UbeE`E4^V<@e@oLMOUTDAYL<OR?PS`MUS5<LAAI]HQFJC`TBYf>waJXcXZ9OCRS
pair education&health	462	`Uw9a?G3RG__FM2US<B4YAOl.NJ=VVRHVEa7F<`;CWXgU>JYSH08\2>?CSJU4\;]
pair education&hear	574	C8P4a;X-EN]LBwCOY7W^M^l8NYX\UCgRQhV;FDBKnO1F;Sb<K\[KSN;ZGlQ\bE;J
pair education&hiringside	421	w4JPORS:K@[U<ID5pWIF1TY8ciNVH_EkBaD@n9E[_aDBZVKOJ\5hGXB^IREHiFQ\
pair education&hitch	413	IwWT>XGbFYbOP;hQlqUPWb2A<E[DXdGb?WNV?<I;\8<`L2LaIJ=AQd>@W8H;A[YG
pair education&hold	568	TCML<MSGWAPwIM>^kLFGJR1U@>BEJbVGBNYWEaMKSX[[GNCJ^;RYP[QH<JXV=AHn
pair education&inbox	460	[-?X:[eI9jQKZDVCJ8L=^LCRWPchoDP^Y\hUC,\SSHN#F;_NFKS2^QY]IP=[7bEd
pair education&interview	564	AE7S_OY2SQK1olwG)FOSKQQJ1MKIiFYTfO[;X?iBY?8:FE\YLX.Di@:dUb/TSiEB
pair education&invite	580	MF8TfVK1fVX?`QOHH=^VAUTAF%PTdBw>^JPBI4QM]OO;?OUO?o^Ikd<g8\?I`RCA
pair education&join	614	FVwBQD?BHPV;EJRDXBF<3>RTCVM\UQEPI-JET;S_MH`PE_\=XEPYR[XF0;RJYKbN
pair education&keen	920	@>?QHab?ic:BbcU:GFj]AcSCO>\YW4wOcPY0:-M:KEI<`K`T-YVLVeTJEaRJ]Z[<
pair education&link	534	e_JNSE=9^c=RmQDNd8JMRJdNT@wZTJdCAFMPOFKZDaQIFN8=L[KGsYacGTQ:\P]T
pair education&mediaword	439	aSZFc^GOBII]OGOwV`Uac[G<PlHEHQ8i^BMrkST`Wm>NF8N=a82gNO8G>F=aPRV?
pair education&meet	362	ANG_/V)4JDqMwdvhUF`gZ)MBVT]<M]IVi?MV>gj:\S+HDUu>ROKBabYnlX,BR=8F
pair education&mine	599	MNPTSQGP@PSS]SFAHJTREF_=;AwTZ8tGfUHA097YHFH1V\_IN^b?a\I_ATfScOLL
pair education&move	538	LJ>_VZ]Olb/O_Xae63m=:PSZ=EVORTDT^XD-GKOLVFLSFQZ^H\IGJ-CSq`#FXXIJ
pair education&not	519	1WWUIUVG\S@aV8S:GPY\dDUUA=WP^MF1>upL^6>KFHL:CWSSVJj0wI[g4m.;WDOO
pair education&offer	482	I^NKe_VBQa9]eHYB>8XeM]YR[WU?^IA=^Y<OmFHBNM2<+#YUDfjVPcSJbgUNDj=H
pair education&office	570	GPINo=.<pM9TODSN[G9ZJiZZSXRbQMf7MwSMNK;MXIHacdSL]TPAf:KK8bRDZ@VJ
pair education&official	380	Up]G\HfFCH\m]RLFF9BIV,KKwlHILS[QK%MLWIu?e>6Yi3M>`@?W:RDT>lVCBQbs
pair education&onward	378	%=6EL^:EUIG^7E6>YLRKELf(HEXSQ]U3UbP8VD[6dLV1`BMRdCS9Q;a]JwiidkUI
pair education&other	368	2oDOU=[3WXObRUJ8GCVCD4Wp4aXGh\T883aSG1O]2KQ?Q]:HoBdJwE:w2FnIR6Op
pair education&pay	356	sP3K]8FL(M1f`@ELLkv9[V#DIqD>fRk\b2lJW=JaJSA^C9SA:F?WGL;SDC:s/Jsp
pair education&practice	467	NJ2maMcG;D?Vf[e7BKe]TvPEP[kPT#]2mXDQ[FGJE;S<u]9f?^q>[8CdniWRabJ9
pair education&prepare	376	iHJ5^DR?GYNJYB0^NN9.`UJW-=W?T]JQ;)bjN#ZJMSdAv9G9.K4Te]9G-SG@.CHY
pair education&property	528	qNQ;:<>T4HwhKHNM^T:;\D6o3vH8ba:VN<@NXWahS^oeBX;FX>PD@JEKO<ONE:]F
pair education&received	515	KQ0FPSXI=^6\?g=^P9dViRjK>LXai<MFDB3RkTL;S8#HF2ZTKPVbGh7L0sP`[^Q2
pair education&recorded	631	MYLE[\LSV\YQYmV`YVGZJQwUGIB^fIMYMIHPK?TU]`LGZJOLI]IMINUWGBOTKYCK
pair education&recruiter	475	wD[QPBLDE-iEgL;BCY5Ll6P]J_YSC<8_O69d=cKTivEM<A_NaHUfMQOKS@C[TTCW
pair education&remind	458	JkX_?JeD\ZCKJJ`5HG[OYDTMLPRT]I[;_RRRX%J@Y48@wXI;5JH3KKLh%J`NZNB4
pair education&review	601	<70P_ru6KY?_adUKK?L\G^SK`AYgC#kLX[JP6MYOLI6@6K_JEdfNdKRZORLMtYH/
pair education&role	637	FAk;V:1HBE^QDKJaU^:BXHOWKX=CPdLSH/>WOcGCJ[Eb9VZFwYFNDU;RTAC\KD]_
pair education&sales	597	IMFGbNJRQbdwYBAUFLJJRgPJTGXTNT`?`JVGU<KEQ[UJ@]HNRW@0ZCUQT`9][aUQ
pair education&send	570	Y>[3YK<NK.LIXFEKeZ<W],@ahO<BBPBY[?5SFVNSwTG[c\\.`WAbIHIAPMcONDLc
pair education&service	453	nDu-VY??5FkVwv]hH;GNR9M]5LWEdP:8RC^OG:Q@UE@EO;@SkT<C(#F>BY4L@G<U
pair education&shop	351	DlGINCGMGK(tHe5bHXdmjEULGm@cQHIg^Q#9ZiV)iM)RX4bQB[O_QbC_<aa:=?C;
pair education&sign	550	E@V7OdD:8;7ST4^fOYRZ&MIV_]&2MTQw;f5)DM@5_A8i`BSF^[@WSg0$OKaB33DJ
pair education&slot	579	`AOT\=)>KRTGwSVD?SH`]AWOKOD[ND=:hBZVCLY7E9NAqZpJTkJ2QIJC>UJCRMOM
pair education&sorry	675	,SRE1;ADW`K=DJL=<8UJHEXAHQ\\wPLG\eaP?cPELNGX]X=AjLW:Q7YS3GJRS?^P
pair education&stage	377	[C,]EF$6E\I:N`Jcm4rgO@WDHHaUFVR\gj6;DE[9ZGcFN?jJVJ^SS^^w?IVnan#W
pair education&start	609	FVHGXCQ9?^=JBDK<[:WT9S;C_NTD=MYYImQBH<:@[U<;t^VZZ[n?wGUSCCP/`KVQ
pair education&study	479	>@?AEawGQMULUOU@26ZR7HWI?1bAg?O9KXqO]NdRCX7-O@`WQq?;[IjU\SWISP;8
pair education&talk	551	LHKFghCNU-9ARE]@aQDHMIUMWXRF\VCYXa]NP@BPIVABU=V^GQUJ\=jRfTB5KwaZ
pair education&task	468	HMO?iIaMN`=U`KU?8#Gb@[SVCRvW]Cl?X]TGEI>ak`I9m[LFLRgEY6\TENLCUHc7
pair education&team	536	>A6]?b^4W4B@NmUNa[SRQLKAN\9PKXKw;S>^HF8LJJLB:\DG7CKtXoo9WRFSIFC=
pair education&thank	622	/TJX;]_2Tu7@QT>)A7RcL7XNL<MdPDH#dMvGP3WGDKN4G3OF9Lc:IJ]X<K?BYDJ?
pair education&ticket	559	JLQEwJG.Kg6bSYMOMJFn2dNIPMSYF7IS=iKDNZF=VY.PrL[SXfK@HQT_LjBK]IT7
pair education&time	427	FN)YBIE4[N@S]NdN=LQwM[aDE\PaYnMWTaW=7:o_MD9N[>_XDWO'YIKZZb6]Pb,G
pair education&title	656	L=QEDK6pR>XG-RRiY^@#FEBXcVABMX9h1IFdY_I_GajN2c?Cm@.d:WG:\/\h<=ZH
pair education&urgent	593	\HVKP=LRl?XS<KaURwOIbKAH9VJDCRJUZHcQ_eOZSTO^:L[DQEERTIPdFEP]6?TO
pair education&video	357	E-WA2TK`=AbG0\TJSpoQkGXKDT=G`Xb@@YTpnoLw_UJWGEBcYP:GEa1kQjn]D[D`
pair education&wait	732	DCBW`JwSaMLZZOHPDL[WDkFXRKTVL9aOUaEGGPaDU,1JiQWXB``XRPNLX]RLaYK;
pair education&wish	396	1#K4CIdTjoR?D?UHPY`B-rPJ[8EEPg``NcV7JF]EN`ML?bEsH47GU,mQWJl\3Rd;
pair education&yours	645	1:#_Zb_9TY2HHZ`B=6b`8le6ULDeDEVQhGR<dUI*@@>7OTbeBSZLYQD]Z^KLj[B4
pair enjoyed&event	585	iBMuqVM/TOH\UfSN>GBVFXIMTFWgKImVPUO@8SPOd6LN_CZFIgNLwAX]2gE`DBNG
pair enjoyed&family	516	1L[dbN\OROUb_Z`LN@\?VWDBKEbTY?bCBBMLUFZC^CZcNGJlXQNEd=fLOwmLUP1`
pair enjoyed&feedback	545	teTAFX4G`Ka:HHQQvS]M#'YFO\ERGmC>JeL=SV=cKk@IYg4JY9S5K>gFDIR;V2dH
pair enjoyed&filled	410	<J5E@NRCJVN:N=P41T;IU1w7=XMWE8YKMg:BB`GH8OWXWh;R?8Y>SN_PZYFGfX[C
pair enjoyed&finance	345	SFK:PC:@bUZHTBwW9NZ7JFBL6UVF[DGoDM\LJMOEC_s`Ys8X^GEELQOj>IQ6:>R_
pair enjoyed&future	357	NEe\WmPDIP`OT@GH\5UI4QREJCSUCAR\:[HH^8*;UZL<w1DD]\T=ZJm_IG]0:RWp
pair enjoyed&glad	449	UW@`UKLhC6O3K=M`mE?N;Wb8w`R8FPCh9L@@SZ,UQONBdOZ@Z?AHEAnCPF[UU:Y=
pair enjoyed&health	417	cGp9oA;X;O\dS^DwMPEjpZQmX_OO?P,8A=>ZBuU0r;`om-Uj\L@GS:DiUQG[[UHT
pair enjoyed&hear	456	P6K[SMK>t#?gGU`?,:O\>RHZR'MGf5FBMCZ_HCT?UQe?S+,WHgSDhMU[(^O;\^`V
pair enjoyed&hiringside	550	TYZMC;:RR5SQLO7Ege.A/Le#=@`g>LAZWMC<Z8[D@a$RSb6EN9>_MBVd2?4=:ZcB
pair enjoyed&hitch	409	H*XY3MHbKROXTUm]]NXi.VD?rY89J[KNl7]Y>I^0O\-Q`9Oad:EFP&<EZL7VIw;d
pair enjoyed&inbox	628	QM;Z<D\J^-lL?7HQSe[@Dg:Clw+^AQL[B^W\RN7`RcU_B^MOI<JhW0jQYJXWVP\?
pair enjoyed&interview	416	`<h5^CL<\$lAU[:o9MM_l]F\ELFDQJBlK?OF8T1`<N;k,cQw5g0-I4jH5DDNT7Ej
pair enjoyed&invite	458	<PK`J=IWREVSSJdHCfE4]FBwBc9)YiTSRF]VBla=QN[N0P:Xu<P99G7=umASE\J`
pair enjoyed&join	504	4RK`EE^XCG<sOQrMI9:M`eHX,FLRQ:uNCUP@78H)Q*73G#h[6aV.kLUXoMI80[6G
pair enjoyed&keen	524	8EDZ4IMQTMXBLLWWPTA>FT@WK`QCK_:w4Qgc^9_U9EPHLE2[`CGPDS\FeFAMP?WO
pair enjoyed&mediaword	395	TF`_p?gBCJ;nNZO]6]>^Lc<X61X@XQU[m`OlG@j3MVV9M#E;FbYS\>\\I`/EMY\j
pair enjoyed&meet	717	WO>JiMEIjOMSK>>MZOCa?TX=JYNcKGZLWP:H5UP_TbO\]^ZF\YBU\#fa@OIT`IXB
pair enjoyed&mine	509	LcUN6\cVnIMBHL[TWGTGUIDP#FDWlU>EH^^GWK^;?LGDE@6WE[QCbWWPRL4AHME6
pair enjoyed&move	443	SW_#UOJ<ZlQBcqI*Z=RM%FXF[hL]CM=g?O^)SHPR]hW3Ge=GYGI6kFPYRM5CJ@eM
pair enjoyed&not	474	@qJTpZ_'lhFZZQ\MAJPw7i]%4LZ_cLp2HtqIM:G=M7@DjIJTBuiIv7vtH\MM[=<C
pair enjoyed&offer	454	Jw[pG]T\rD<;[(YMnIS@SWVQ%S^YCSK46M_GpE8JAVb>LA@GEBL=fNcJ13k<PANf
pair enjoyed&office	507	_rk3GE.Q,;[J9-HZNi6PVZ@I\eMUSg6\^QOUOoEUZSIJHHDCi/>WBcwBZJRV@Fcj
pair enjoyed&official	488	iAwV_>6;FRHmK`c^TMPi5QoHC^V?D:sPVII*?UU[d6HXgcO>wlS9UKRY;TW\^AJ_
pair enjoyed&onward	475	P3ZGhcNEIWCh;[K_CkkOPYI^T;A0P>CcK\F_MYQTXDSTjAIING>1VV@OwSiFZ]WL
pair enjoyed&other	600	ISA^?L\Bdk9HjJT&7>CVMDj309fT\<E9awf;K;EQ7DX3ZHBK.aO/SB^[AE:>TTEB
pair enjoyed&pay	494	.hf`BI>ZI^F6I(^^vNMc>BIw9b.QZK>dIQFKS4FZTIZC_Jh0aAJFbHRPQ7T8`SSK
pair enjoyed&prepare	603	CY2\VfQ4_\:7UL8GXHVdQZb436aSa=TWYP>DR7^FOSM@Q@SJ8Xf9wUGV6BK@EH=<
pair enjoyed&property	564	HcJOER@NON<9;<wO`HLWN>FQXSC.LbKZK\LPVLC?=WO90QgBM\AJQKBMP@`1;bPH
pair enjoyed&received	388	BDJpZa\`SRJa.0gCHJMSAD[7\[GWRQXSacRBLWcAD[PC4X2aHfDZ`VhHMe_\@w5u
pair enjoyed&recorded	549	S]J[]NKD__QYBZEFKVPT#I4TDVGRYLOTWOO`INYWEGXQLSWYOSHF:ZRVDIESYDW?
pair enjoyed&recruiter	377	#>;SUPGaT9LR6B2fH`ZHQ>5H[r=X@NKk9YhOYpDDGQV7.DN[?rLN?NY=TT1(b\1d
pair enjoyed&remind	556	JElBSI@CFCURMSTc[wBVISFbRo5MSaLM\OEPSaPPfO@[QGFR^cOaVI>Cd_]SNVM_
pair enjoyed&review	539	DY<c>?XSfVB<RKQ0#^HOL`RMLYETNPIBRgdRgL4OA4W?B_.WM]OTULcQl6@6H^^O
pair enjoyed&role	405	FfJJYRT>u`E5cKTc[XHwDHCVBf\fHFLOJo`kMpU.T?W_CUh_3a$9TO4;N];VWCOL
pair enjoyed&sales	425	[A23DKQc6IG*R4KhjmAJCH=D]n0OCA;w9Q\cau;XGd(dHbL:MZ8b)_R&Y:SQP<bb
pair enjoyed&send	400	EoQB#TD^)F?OZ>GQ8RMR9L<4le;=SUJRBEiLp]MSNb?9:V>5L6FRA?<LXOS=6Ybr
pair enjoyed&service	429	XK@GI1IBI[(O8WU^]cFB3OnbhV1fH:\w=9;YBZDY5VgldIS2Q>Uc_JhQ@7dUN/d^
pair enjoyed&sign	491	98A]UhXhoZIB@$nJNReHGbH1gVA;)8Xm.eiU`Y/45iGaANP\IN;kA.6=\Vk,VYwC
pair enjoyed&slot	545	;W\OVZHFWJYP]LUXKONIMHVD=XM:EIfEUWPbgY]W>H_dRKAcJG>JD,ZOSE#I:F4\
pair enjoyed&sorry	622	\ac_A;B:U]^=F>FPd?SCb8SR@_Y]WV<BSgrFU9:VDh[&:bPDZANCZ2a^KJ6=5S]w
pair enjoyed&stage	554	PGc9K?5Y7>Xh[_Kf:d7QlAIT,YFZhZ>fR7egO?wRc9:[LKZNUHA4XPDJTH=;-[==
pair enjoyed&start	457	lUbS<D?RV^wHGJ8a\J42d&37:/2e]`DWIMMWa]A`CZSUKN(E\54787SET)G-=A^A
pair enjoyed&study	553	EWDSNfC>FUE[PtqGJ;FEBQ^GR3aSmMJM[pY4@LgTUMC?d?PZ5O\9e:]^Iw>cV_0S
pair enjoyed&talk	517	WMGViXUIfRZOwURgOC0DA?[KXDXb>VUCLBc:I:S9TP6PXUF]=Y8V_=RMCVEHKR:?
pair enjoyed&task	424	XIRfRQMGddYSK`S,7IN8VYS?@Q__S]=;ZOlQoHeVGD8#FI3j><JBk?eleMMAQh)f
pair enjoyed&team	419	KiXY<CSObMQ+=7O<PAREO7>o4LLeNT*OIPv<Y0=X;KB7KgBJ2GX8B2W#^G,FVBFD
pair enjoyed&thank	689	R8DCkQ>IeG]DQ@D_RWQZ5Xn=wO<cO:CXBdEQ@TATI_IO\eFLPJAfcEeK6S?R^EoU
pair enjoyed&ticket	471	cswI>F91`TWg\C[M0:@OX[KO-JoVvcV[@WvLSG/t?G`VLZLAq+MIo^SXGI?;7IMQ
pair enjoyed&time	463	a7^DQ2:QZ#ZYIF>kMXKe:=@m\KL?CjXOe6`gWh?baPZc^P^][WEXQ:<2XgFGYaPw
pair enjoyed&title	558	*OBw@wS]Sf1QR2SP<SO=C]KEGPJN3?DEXWNKTaD8NAXJR4KV@=ABEVB>a8\@DHR<
pair enjoyed&video	555	3aK==R\bEKR(D'^RropA6w1Nhb+95]2P'hrkkd<Q*LDJ<;'l4(3qUXP<v8ZC3jdJ
pair enjoyed&wait	459	J_2UUD_#pSZ/B_-LJCHS9crII?htPjZ<=cYNVFRJCBo:iJUTYU`.\DtmBBMOPKaV
pair enjoyed&wish	491	AM8deUbaS]:]cpia@8^]UekQYNn<LDwWTWqPZZ\O^B4I5=W[,^bK:^_JZd^Wc`=B
pair enjoyed&yours	604	J,]QAUXg^=V^T4dV9wS>bn$JBf7?\N>HTVukheRAXPTH>@NuX`>SDEP?[HDF6YOT
pair event&family	403	W\@bQ\U[O]gZ[SNdbLWFW(BDDD37wP;U:@\LUAQIRLlMNb?CU`i:F;>qgXJ[O9<;
pair event&feedback	373	Y0d@[9Tm,<kiuRgo3RVXW\Uw0T]4bj/Ub8GYajT&bRSB<@GV@d35Z/?hddCeQBMo
pair event&filled	592	SKXKWJ;MUGPMIOIQD=FU9CR=RUR`G4\wBA:@DeW5i]3[5O\D[TG[NWVSMYpFNDOK
pair event&finance	521	9[J_Z[sV]]#?ZoT2?<pS;qFIO9ZE_N_GiQMXCIG5=<2M_IXO4cfG`7flCc@>YgIM
pair event&future	488	7JFXbbgHOODCWjpHeDN_>_[@`VPRQ<w>Pla;M[VBDN:P^N^LB\UK]JtH?RLOQ^80
pair event&glad	500	P=2W][l0VV?9OXRQW[NYRAe<WLZwRZSgR[U7@]WL`ZKWTIbCVHaIqNc])b2NH_T/
pair event&health	428	hHO8J#SI[BMZKB9_m=:JPScVI`1CbNYNVXNEMgWZYTSXY_,:X:CNQLQ?I>_gOL=b
pair event&hear	556	6TASKKbT_NZcTT8KRCTPMSCAZ<PZd,bO?XQKCNKHKKKK]YHQXVC\bIHSE#ne<IWJ
pair event&hiringside	390	AWG[[dNA,N;N`bPlw1GNG__aH>?rE>UJPLRL9EGNN;=fF<FV[hWdH^GK\JlYMBJ^
pair event&hitch	642	M[XTKL\OS[RW`IdADVO_MRUNDVhZKSVEUPJJJOXBPGEGEQwT^LN>\EIT[K7A]P5;
pair event&hold	547	8_9Xf][?SS<;9wl9K;l\PTT=QX]_cS`jaJZ/RKN<Je38f^NS5e]N[JX]>YFLQZB?
pair event&inbox	509	MJ?J*w@VUJ=9m9k<KLE-RH/+dJ<@W0YOJNqJ_HP_N@.194[F*7\@QFD9K::JBMHC
pair event&interview	484	3NGPE7P>PES`SVKMRASDJB#?`9^Bf[P8TRJ^FK]:C=\0?9c\i_I_IU\WSSUQSMNV
pair event&invite	577	q%RUOISA8CP\_L_Q8_TE`&Uf<QKHh;GLM6N\;[PHbCBZOGSg[w\G9@BKTo6PEZ=k
pair event&join	628	RV4Fcbw;Q_:Xel]-?KY`^\Y5>PgdS)b?YajOD#iFO:./N:Ug@c[Hf9X^>aHC_\K8
pair event&keen	430	B%0^v`iFT8@9YFOK>VC]NC7I^SdPRSTL?cAbEOOK@M#8P@jCKER_ifJab_>1SE1V
pair event&link	566	3]JHb?jMN[@CVN;;R6^:FMO]_<QPAE_fMCPGT-=#bLRIcLOD9FIS\XJgGWg0j<_9
pair event&mediaword	460	8[B\Zm^4wK8VNdCLYS5e3gPHKAZ_Y-_hW_K;\'NWJF]5]XIX5UVM[=o9SJHJ\YSF
pair event&meet	379	`KHJCZKEP<.XOIV@LgOHFLMNY]<3^d34`VkYtTI<:Z(K*HR]QI/RV#cU^V.OMQ2Q
pair event&mine	614	IRHV^cM<w`ePTQZ@M6BV:Nf@PBdk`ER@W]P:bGE[VJcZ]WCR\JUNaHgWGXX[\QLD
pair event&move	668	XWOEPO]b@V^[P=^MEG<?QwH<AEWYcV\MNF5Z<IZJBFKmd<ILX`KMXIMR<PMDZPLA
pair event&not	417	3B/4w<HWHKHbDS*nT9<IkBgY`hD>:GK65MATK^cPPbL9Fv-BpUNVcLLq>YIeZZ:X
pair event&offer	376	=R#5<cGSXd^9qwQS'NnWO4X7$EDUm15BZQYBG6iXnU3)8R2K7[gNPhIVWT4eQ`:E
pair event&office	454	DJ5u=7fI<LwB:M@=]>M-If4WX4LI:>ZkWBLYlOBZ7;AqA3.PG.HB.aWLPP\(lBp0
pair event&official	597	ESCMJGU`KU9aBSBQQOlDODVMJEMCW5RLX9H`DQ]VfR_8K1Q;4ICwK_LKFDJ?UCJH
pair event&onward	352	S1L$URgBG;gNpoaKRFS`qLB@^P1GCgd@U]YakVQ*bNQT,NiUo#TOTA,S,]SC:pMC
pair event&other	463	qqQa?7Z<[iv<TJ?@_8FcENEMFdD\jYH=Fb\>A?T`#Q^/Ja4;J&ZXWRKm2BS@VGrS
pair event&paper	517	PJ?ewPO:NT9dsf]FcPiENpkXMYUWB0[8eN[k*hUN_Y9MN^HTIXo?KEg`QXTPkDE7
pair event&pay	488	BG^c^SKIY@R2[<ISp.;t>PGT4gN6AWjkA^4O#XOadI?PuDt@EPaSYqGSYKc;S7QL
pair event&practice	451	?<8fQnEDOTUGQPSRcTTLK]WFGPJ9^J6b>QbmoYXOZ\K7BQUSHM^PC=[XXB<LU?R#
pair event&prepare	419	XbKNE7XPAbG9Se>@GMZC_OH4>DHVRHSTIBUdPZ=<@YlPNK0XIAJ\@n2M,QwG[0LJ
pair event&property	486	EUWW@BXk;_:wPMGICV8NS<BNUB@HT?T?aX^\`EM:9KVIEKOGCJ+M]_fQUJQjN;Fa
pair event&received	586	TQ;IWo_IFO:ILYNQUKomHLQBB,WN`EgIfUCQLBTJ;E#+_LMIEjZSOF?DRH3ISSI]
pair event&recorded	504	I]HGFYG>JPCVYWRGc9SUUYE5MZ\Y`RLe=QK7Q[[:VL;3JNd[Fe?WdwQc[P/QK^@H
pair event&recruiter	451	^GGHw[bOG[IgaFVFGIBdEfJ+9COB`Wa4U=`N@9BDKcTYFYYME2Ka[]fuVJE>:O_+
pair event&remind	588	HB1EZMV<HMEFIVNCc@FwDSCAQLXOWD_c\_F@UJXPS`;EZJbEIWEWX>P_@aI_LEA1
pair event&review	501	NLP>9XFI8ECQYL\HOE@KX@QadLNJLVMRwZSSOXT7b<9-OJ\WVjT:nP]S>NWaMN38
pair event&role	565	TLe64$E^AEh=JK^ZJgH%T#<\LbJ5Yq1UG8SVg^S<AmOI5MEU`:7YFIJSb@IC/Kc_
pair event&sales	469	ZNi^SPD#TB]eR\Xc^>3aW2<r[o2-XU<;H3IOJM[Pp^YN`K\HYY@Zj1[KdM/]=WIA
pair event&send	553	RLXA_0KTE>clV65eEwRRXLDUn\AH@aAfD7G[Rc+^S<\eV^aKmg@FGGDMTFTchMNY
pair event&service	776	MBP?T<FVM1[PTGFUIhGFUJAdHb7@EZHQV@ead]YBV]NTHF_a^NNUHSLMw8PgFGXU
pair event&shop	597	K08XTELOJPWOXP9CPSPSFdW@ZV9LTTSI`bDHQd=9]G<QOQX_ZcUSe#jC1[FAZSVC
pair event&sign	459	A=BYTl_EQY^@TFk7V[hDYWIchwBA2;Pj\_TVUQ\AILJV,QhcH:,eBV@(UIN<PQAY
pair event&slot	442	^2S8aCEEF\\>U=Ha8SK6QQEO9fM#cp?<[DKiqYhrIF>sR=NfoX?LAIJ:NigJQZJP
pair event&sorry	408	9V9lEr^%QZ15U=+RdRqU_gj/PVUD_CVIqoPZ3CpK1B7-tPWC^PkAqIwaWK-L_a(P
pair event&stage	409	[Ql<OMKMTTFfabXaUA__PEK1AFKQqaDQUR*ObWbfFMv\PPUM>LI5<U#Z4HYi9I6f
pair event&start	421	]kiS@^A1\L,FN=OHLGe`@9S[E9eY=fLN:@DF<5]nf>>8=GwX]4]4T\UC`^PUn]Kf
pair event&study	470	BOA^T:doPNVOW^KG>^]``P#XdKVH5XG7UVfSNbf)JJ0D3Pb^ONZDJGPRUJG_FXJ:
pair event&talk	488	U,NJ\M@VVXV[dbmiBOURRMa\bHQ:MCD?SHwZSKrFcKYMSEY?LL?.EP>IaW5>,qDW
pair event&task	509	PARGS??k0VRJM_iUKQE4jZFPXUZ^Zb@[w8[f[Y]1uJELE=K`nW9bCMA[f]7bBZ3S
pair event&team	428	JB3J<7MT8KQF;EUTLA#AE=?U\mTYIE@h4=GN@FXc6V`W>GSGQ9.Q`oQZDKVRN7PN
pair event&thank	438	OgItJ`sM_mF=;GN6jGRCNrhD-Oo]T<`1KVh+wNAZ*gRFS:=f@mr]NUe^I@@8ZZ6+
pair event&ticket	394	GU;>hm@F/Q-[^;GPJR]DCSF(9N]0C>aOta>W8O_G7*TEeFmI@CwT6VCGE4?`QONN
pair event&time	483	UHUfZI@IJW;YkE:\JH>S\T<N=@;M\ZXLw5vJ?VWGj-C_WLoURaSJI`7h[\UQj>-B
pair event&title	314	qVS>MT7`3RHKA[2LZs8LQ?TblCYNLZ:`>8>MG>Gu_Xn>8cM.ZG7:QZVS4HV@Ifqw
pair event&video	480	TOI8]NPTG[QUinFIKK9b2NRDN@DCTKwZl;HB7FcAi[;4.ed^@NZe?aZF,f>DX[C-
pair event&wait	558	f.Q3I;KZ@:W^;G9]Od>CjH>dUG?9B^S<OA@wEXH2GSPcDCFG^R=[MfZHFXa]^QE]
pair event&wish	549	=EN_JovXSB#J?T`EVNjMRGD<\A*@GG6O9]_:QM>*BW*9MQcf=@Pjh;bOU=`L<d]G
pair event&yours	526	E8Z[[bUU9[5QWwVG:LOq][/D49IOJ>EZi[TBgGb;U*3>`%_YBQdHQS8\Nq>'Ap&R
pair exit&interview	554	7D=_Or[/mf;AD]OBU9WmJG9C>/qY\:W:wY\&A.LA?:-+XSEY@sk=bUr`Kf>?W`5<
pair exit&keen	465	1S:jWgXTeeEIUb>JZGTg&JY3F6`^NIREZNf8@>_<Vh37]fJfBQU[fVwf8cN@UaO?
pair exit&meet	380	-a5=^M\LVER<QRTBk[QQ@\wJA1GwlTuXRFF(F/Ef3Q>@]SIiV^C8IDM\SW<.[dU@
pair exit&move	474	H0Bn2fAV_V96ibS>XHF\EdWIrTdWNV]JWSI(MTTUBS54_YEPQwY8d*gGWTVBnXF_
pair exit&recruiter	635	;O-e^gL6gh';lgR=ABGt?Zg>:<lrH:\*j]d9&.YCO8I=wMTZ4qe9f6lj2t+>jY91
pair exit&role	362	,U@QfKg?_K4JIYS=OB`J(@HTNB3GpQd@da]+V\I5?,PLPQPS>fwPlX4QNtJTKS:X
pair exit&slot	495	<_AmM_YVwYDX_b[5hHW?Wv^81RSRZ5iBNcH9;:?T[EIJkSR_4PcBKWiv@vZ+XUQO
pair exit&sorry	471	N'&]?b4?asB#Tke>P.S\;dXGUPilINfK_iW6gCc:SP%:Y;O_F`oB_#ZKZSGJQX7Q
pair exit&stage	381	[T*ZVZa#TQOCwJ>B8/oq0BSFO?cgZAMWRKW4:>aOI>PXl7UWEZe/)]U]L[0CVf,L
pair exit&talk	392	Aj@e_UR>cw:GZo[><IDYFUH;IQVaG<deYJZ3'1BVGHZDcSZ^,Z^*_1nYAd4WaVHS
pair exit&time	466	(bIS;uKYTD#FbYUFfMU^FcYXT(fSdVbClTY0OAaHGMX>YPWKEo\MhQeQTH\O\Z8f
pair exit&title	400	?vZ/QS<H<7BPT:EcZH@\FITcw8FZ7HGoE,f@PNa=)IWgDTTV_;ZkSZH8^8UF45Sf
pair family&finance	427	H^\wIlKIIhBj=WJTN:kWaC2DI?VSd>AV\^P0?1h=r<[=K]D>EMGRSYZaW;R@nO:=
pair family&future	440	f^BP)^UVG_>=C_5IeH\GSJiNFlNUe6D@UR]+tHSdMhTKIK(?L:6W@wXFM>>E/JV7
pair family&glad	678	_EZIQD:T>?aPMT]UJ^AJR;>ME;KM^SGTd;OUX_HCb3gbFY#SNU=6=FXYUJ>U@RLd
pair family&health	622	BSWDOGFVIhLNGGPEXCS=U[RDQ+wSkHO4`=MU?7SG@:SIh+VGJRRGQTHZRHU\TO49
pair family&hear	471	\V7AHSZNOF:V5WM;`2fC8OEFJ6Ih(#@cB71`[4O_Q`6XCNiOKP0]?QTJIZXBSK`[
pair family&hiringside	511	KX6jmdK6QCDcTa@>Q06hJjV;U^RRA>kPhcIETf;_n>*G_CwWD[;Ol`d]HHUC_QVP
pair family&hitch	401	E\LV[CANWb#5QVINrD(7>KH5hZdSSPbSnLRJ;_b05I3]w6_AUQH-l:PM6C_9kIL:
pair family&inbox	615	SBAWMQWAXRQA?BQQ<>cBcMQM[6DG\0JRdD4KIJKR4><3J8iSDTYQIF#\KWXIHATX
pair family&interview	611	FaCcn[dCraK:]nW:HDpRLfb/=BnaoAf:lkn3>?iMPBG/SHQ\@qn8p5kwG[,3]aI:
pair family&invite	451	IMeV;#@8SKX=MU>0ZB4-LNYH?YFR`]M>KZaM]M5X@gF3hf7?KKYDUSLD9P/^PITU
pair family&join	368	kr6bTM@<^_`;D>_=h4@E;cjIDOjwaFtJ>]l>R$So;cs)eCIGV,C3_<?X0XF8Y@U^
pair family&keen	628	aD^H^A>I8NW_aaU]EHB_Z:<KC1IGh[iDXFDPCPZ<b7QwSDODroJHVK[X8\6KVG-e
pair family&link	414	QN=NQW`U?T;aG?_E;aZnXkK=OB=[?MPJeh<AV.LV`\X`^R?^;bwadXVa<DYEPRTW
pair family&mediaword	472	XVIb]W\HRh^hO3O\KNSa^NZ-K/VdjRMSQwM4B5TJZ^SFjWHPFiK-KVkX;jbLVVHI
pair family&meet	623	eLf6IK=T?HjKQGPWYYECo<<`GlB@_c1IT?wtp`PCRDQq4JCRL<4QD3@PbBVREbJE
pair family&mine	397	aRwY6A;kRNjUJWpG\UK@Ma2^,d(Zj\3U?BXOw]HUH_eE8FFQi=5T^EbcH@1\VNE`
pair family&move	517	=PYiXFQIEM_P;I>\[f>>SeQBKbNNR<W[QP5ZDl8j0I\UMWFM[Q9RwgG;LOE]@LSL
pair family&not	536	LN;LaSi8hnL;]LhATWiKDGtMLGWtl4W6wVm3;NU+`S)3ZGiF_eNOe6]kTu*ERrR8
pair family&offer	425	PA@wF]dDPh&dZF[UI]YqRlgU9GfFS3k`dodF&L@?^<[5[9XSOggBWZP^WoOLk]=7
pair family&office	555	2BWDOWbRFSI[X[O?<wmXRNEU(1>@ZPT@dKdRNcjDULMYLAU:IcHAN6SQKkTGbQ>@
pair family&official	463	UTBc[U?SOqV\QnY;QPAKXhT^SWLJW=^eQNDVLZBP]YUJwELG=OQYEYVY:[cd^YE2
pair family&onward	481	gOJSU8HAgP=NTeN$JFKQLI^_J^LVLKWAJl\NLI5?Fa:AJRD[1JR@SUDs79SYw]Db
pair family&other	596	SNS_ICP4gP]?PGOYZHRQ5GeAI\mfiaOQUY[CSOVXMg&<wXHT\QPJe:h_IXAY\;OE
pair family&pay	483	9qW>J^2GA_DTLSNXuWEW:9j@=VS\EO6aF<15[:JnIELKLJXGVE;7w`;a6GRTMOHa
pair family&prepare	745	Gw?KSZcCcRM<^VR3C7NXMUdBFKaSsEhKWPW1DDJOLPG<TPVOKPXFWQc\INH?`kCA
pair family&property	496	FQGLJFP4<ATV;V@Od<OJ@LOOY:K;IAVW5PVR8SjJNTk9ZZVDWGVE_7wmWIAVQJ[A
pair family&received	391	PMRQ[k[I<5WRUTe?YTTPPUpNgaJULj#HPRbAT\QMQI&]E@TeWT78?DGgsA,HX[]6
pair family&recruiter	497	7g[MiLT6i[GM5NJ?McZLE8\CO^PGo4KIEiUNNgHGfV?lXZoSH^LMLPNDO^wX]JJJ
pair family&remind	455	9vT^FdwRSe4HUYZ=Z2IL\tSBZ:sg_>hIhbmUEFNSMO$XnQFK)CD6RVXPL`J%eSP2
pair family&review	373	ZV>g=5c6aB7'><jF^H[HNJh954Owb?*NaaR?Z<ALUmBE./BM,XNmMPY44Q;X[PQM
pair family&role	726	LP?VjRC>d]KOZUPEHDHZJL`PLH`qkFUKHNOE7PIKf@GNfIkOJNm?[H_wEZCHkXJ,
pair family&sales	543	TCZ[aNcJ1MVa\LNiE`CGTE8DAI@8JGMG]EfiZwU2OXWX6>AMS[SM7Z:>X^O^P];Q
pair family&send	480	VA3a[XaAOd8Z4Y[IMc]QQUbBfTWJvOQ``RREVw5DIZ]0UEMR;TS\MElOec@:IR@K
pair family&service	569	H[G_O`O6Ft8PMZ_1K7Ed?PjC<5ds[F[SMI@7L3e]R675cNwN=MV7YA<Z;LDSUl1I
pair family&sign	470	ZTdKhQ4HU9_LQ]Oo[M:kKV^HZakUB#KZBJ=8&J<ZWn2Cn]c8WaIbNSFR8W^TW>TO
pair family&slot	471	^LE4FFPFXESq=HcV_[D4]EADEOLVDOA`PC^TwbY_Me%l:E=RLHXb/IC<`=$U=OUK
pair family&sorry	644	CAcF`ZMBaOR\VM:>KR>KAXU;I^EKF8^VONXR>Q[<UBCw`?BHC`C?Y@JX5RN<dILB
pair family&stage	546	LL.W>jm9SP5RSb_1_9rLhMhGE3MXLB?IYKLGIDwVZ?4IS?QZ=QRHK`QYBOT2Xn99
pair family&study	492	=DRwsfgDPH>UZSRH8KO`V[^OMVLAI<bEOoXiW6c;_@AXP:eT9ZOJ9OMU[U\[_aHL
pair family&talk	618	w2a4J8NYI?uNN@PaWd/Bh.1YMl8D`_DPJ<Sg_aNTBMGX9JUUjO9Y@O=R[AT:8^]S
pair family&task	392	<C@cPS\CUbZdXOiA:E\HTESHEbNCV=^MWPGB;EW^^@'.w@8U;eDO`V_AIi0DqZQj
pair family&team	317	NPGG\:IL_M9tM6l?pV=f;[\MSGXJMA<HUXKXT-]VhPJSU;[K7iqu`\Kcfw2k_]S.
pair family&thank	606	HlUSGHCNZoi6KR;=NPQ>Q@]f9PoaviN#NMiG78W]ZQPDIS8JDLI1ZFWsLIF?BELb
pair family&ticket	490	bl:YHdVAVn7B[nEG]8Y=UC_B7Snl\I?5^>ZNw1eRcNQ:@:FID=hRFt9Y2H,T^W9D
pair family&time	693	[EOPw\O3SPJnLRZR9DAgPUi>RKY_UQZ\]LM@8OEPiOXRdNLWA\^Sa5[W:]NVVD=Z
pair family&title	407	?TTMc_U^TP68S[PN-7j`E=X-A=YP9\nPw;PWP8WX];5WD<VT@vWNZP<a6hAGHQQ2
pair family&video	509	2H>[RZSW_QNP\]hEIfXc#V];a;^Z\CbkT]\HFMBDNPG?VXMTUK^lWXo_PP6FLJlL
pair family&wait	465	W[WYSL7DZKXH&L<1f#rH;Mm;ALblaC>OJ[aAT9ENTU].Qb=MHXqMEJMo.NA@IG1K
pair family&yours	551	VhjY]QI1?[7;WXIU93<YgLVV1DodwLVJ\8UCjIQ[FM;+IT[CBROIDMGeLE^;_Q&W
pair feedback&forwarded	503	YHr<HEA^U9kbG\Gb@e@XQYWAXqDYCaPdLAD<8nc;b::bVSIVwkADOCIFv`W]oL@X
pair feedback&future	429	QLe6GLACK[FZD9ERafEHV;bVAoVoYbSwJ<ASTh<LB]mBQf?Q\Y[EmKf_GF[SE<bH
pair feedback&hear	315	cf]Wp5GFf[n-$MV/kC&.-;iAjgPk5USPQOS3=K5b6V\U#UYLtAfcDPnV2(L\L/mR
pair feedback&hiringside	457	?1B%mfTH<)B]][];UMuC;`UAYOJS^ME\oIQ%NSSBwN8O68X;6fKhVCNZHFI>hKFP
pair feedback&inbox	431	#LYZDXdRBKIKOIo7PLh@1Z6c6NS7DN>1I_eMw3RUSFMJW/PX?E^LKPL0K>&NF[BU
pair feedback&interview	604	U4^FbWSL5B\PPHNQLdLVUa@HctFSMTMcG\@rAYKA_W#rWQ\HaI?aRIHP]^RGLRWF
pair feedback&invite	468	FRVJHQEM=VPtVIU\@rt;HWMJXNHHOMQTbDvZLEl[bQAoH(ZV=M-;8:5#LV\=CIKK
pair feedback&keen	642	BEMwEdK7VTDDNLW?>HUUQG]?V4fcRA\MacgQH2eD>;V6a@GWBThEX[VvMT.0W\<1
pair feedback&meet	614	PBW@cC?@XKdT5VO]]hS<DF=bYU-?E\aVR,MSZdld[F=w8UrF]M4]BFCW6<JU9D[C
pair feedback&mine	375	PL2MCC;Q;n&BSQcN=-nO2fVUD&L5IAk]QVoSK&Y0M&-dJIQw&TkUWbPahIPE`LC6
pair feedback&move	500	:6SYFQTNH3M<WO`GQXKWL^WUKDMWRBOeMQMCFZROdD5WKIZX2AIwMYFMThi`kC_=
pair feedback&not	609	MYaHV?:HD]pMNWmH>ZIU^a:fDY^P_wB1UI[LV<NADKWMFF7QS@K-RQWXXA;D<IJ_
pair feedback&offer	358	.a_eSnf>WuZ#C9Y,TGNk7'u6d[CJvNXQOK-:9cpiBQRa[BT[E`8SOXbAIPb@L[CS
pair feedback&office	363	rU?=UD@bFPQ/T1$auc]N'U`?@S[tB=YwRE@SPXNPnSeUaVe\^jKraSs_hunE^?`T
pair feedback&official	543	S[[MEKY>V=]3QXWjcVB?]FG]LJQLSc>7P>RDSOT[Q[\VDHY[U@;DQ#8<GVd\Q4CR
pair feedback&onward	419	_H`GC(>=UceQ:/eANXC2FEbMAaAYM^9U8^\A\cFm@b_YMW>;:X?[l)gbIQPT42wR
pair feedback&other	366	9BA\A=Q[v_]oZDh.A+Kk*\p<rNXOI#w7V2G>7CQLEPM=f=?MI^J9n&SiYYE6bQi*
pair feedback&pay	569	K>NULUO_TTF]IcoQLBWZXNUN2FwVV\PR`hgP]M_Lm;BN24<[dSZ0gRRac]K1XXEX
pair feedback&prepare	358	Y/M9dIGL2]qEV%94`\OO4UGEPZYL9_PUHQ@SqLQEWb_d^V^GLG%4AQAK`@IZ#Kdb
pair feedback&received	464	KQbQ<NIw^4bOFFag0OGTRnGVTjH4=[E6aOeRQ_S5GHEH@@IkE3I@IFXL_ZBBGZI8
pair feedback&recruiter	482	Ree@IgwE@q>oLGOc<GSYQJXKTUSvh0c7f^6XGP9QDEGF^OM=ADOiVTJEMe^CT9PI
pair feedback&remind	431	ISG^VYacnbNSXN5[g\eaJ;YBE`T`L-SOHwZEbONgUDUKrPOggDM7N]fYBPS2mKo'
pair feedback&review	542	VATIDiD1=wEJHZJ&IH[PX+c5X/ShdR<TUK3%I&NN^a/J58J;+4Xc<^:^7N9]NIL>
pair feedback&role	435	DEgHM9HB9KjTKR`nGL#j8h/X]b:H;dY=[CP`G]Q>OR>WYREoQNOCUBP.NS`]\EFe
pair feedback&sales	581	i=ETWMASO<DR>RKMhKVMS?]8HUWYI=gOVC=O78K_ZeULEAM>ILWS\9blFGwTT/iM
pair feedback&send	369	OUBa_GebkNdj_ZJcTX.XH=aPIQbQcM[5ieiL5X3%YRMMa68T\XqQ`T]wKtqdRWBA
pair feedback&sign	454	Gb]UF9JJX%@>J<XrmPT:.D4^pV:BPW,q2JG5OZ#QGKvpRWe?]9B;j[O1c.tbXIIe
pair feedback&slot	348	do\Z6iFQDR[PIwYLmA-ZOZ[<Kf6udRTZRgJ<\.]JLIV:eRKu\wYHSU]o]Si][X#U
pair feedback&sorry	518	@KdwW]LPJbUJMYYPPHgTBJUH=QbiYRP:[gM?JPnVgB^EXfIZUGYHThPi<<,TMT+C
pair feedback&stage	506	c[a:0.@<ZVpJ-N;QwY1J?GWTOX<k+R.E.J:;[JG\ZjnLQhM8IO4U]O[k@IMdd1ZO
pair feedback&start	468	CB.5KgPSIW=J^PjM7NNdRDO4SGE_\<wQdSKUhNW>`K1V^FT[?bG<MS@WGQMCPF:R
pair feedback&study	366	FLOS#W_ipiG8G9=::ZTXNR`kBSb[sXXM_ZRSn@ZE<dWMJF>YAD[S\ZqGiG,4MjP3
pair feedback&talk	442	v._=a9>T2KdLEi4j^[@>RQ?YCw4HN]KEURKQ<sK`[^<^/vB7DlE[<=QVZP]]GOlQ
pair feedback&task	390	dgJ,U<<KhTm=G<S,`P+jBWS:cW]gWO;0?UHHTFiL/I_H>Z@1RN#?jC3PVDAJ>8P>
pair feedback&team	804	QSmEGJ76cP^PRJHR@TEY=MYB[N]ZATTRN^BD<NFN>VTMTiIBNEPDwNPP8XTX\8OA
pair feedback&thank	486	7<PWXNJeD<>UQ_d\;WNVYW9]Ce@F7aKEEXBfwEW?WCJbK<VdLOO4][G6dAXBGfK.
pair feedback&ticket	665	[LZJ_E:^@=VZBTXeXgGN_9?FCV=KfO0QMGUUT^YCw9QLGEJV^[BEMYHj[^ReTAEB
pair feedback&time	423	R4HJPSVH\W)EbabMTTVVPX_e7S][=HRbQjr?N1@[[IGLAPwL6CeIXSPLLR<MTQSA
pair feedback&title	422	gbDATh1P8?DQ]XOTmJcTN#^BSa[RWA@fR-S4L<r^pJDCK@U]MT1GcM>bBV@f'=<>
pair feedback&wait	465	<ZBPV^BL3?A]Z_=gE:R\\rPT`5WIB>ddO[2C0GAJmK2_\RPI=[bwU>=\7sc:[KZ0
pair feedback&yours	400	PYh8`RIaJCV]>EcD[<Nr6SYTLe#YQZGP3kPH]h_%W`XWMOV]D;HR`A<S?bk7c8]H
pair filled&finance	423	3^LNE[peQY`[eCI@TXP`w\@vR4aD]AT<OK\aM0S>:@[5?bDU0hG]gVQqn?ZW7DWh
pair filled&future	367	>U\314Dc6U,Y`UF?=\aH%PV5@O9KIUc?_MRb*ROL#K;CQCb3A/Z=__C]J1DpQnCZ
pair filled&glad	512	MV8FdSWOk_DRH\QLM9VHEoX/=DhTU#ZG\OYIMMf0JC6TV]HX#Z_pR/UVN[<_^WCC
pair filled&health	498	CZ_w:PC?VR;BVRVS^JA]YRSVIeJIdViHUOM@acNXe@EQ_TfQLUW?^J?OhQ2BEu9W
pair filled&hear	449	I[HEIWG`BaC[5CW2a9oCWUXKKH^;CWIM@RfVe1JR7[H,S^GPRI^_A]awD`gK>OKM
pair filled&hiringside	527	_^ASCS`[VaG=HUD8P:?J8ed'Q]S`Z4EaoT^HQVQ\[WV1;a.EE;GXKAVeV\.#`PSP
pair filled&hitch	394	GDhqKaw8n@ko3;CG.tMK>`WG?YgVG]pFZabEZT\cvTIqOZK8<\GAJJ1?[>gFd@eD
pair filled&hold	374	Ie19IAJcOEFl8HVN[Z<%pOElLwiYQ>I7OGN.9Lw0Q9lAGnPWP@RPfXMk]WL>SPEi
pair filled&inbox	382	GN^jA\b?=N?]@LaSMWuJ\PUUIiJZ6IG2_`MRwuUUQ$:[HVPXXbqnG]pcY`Cc4`IF
pair filled&interview	511	O\VBKNB`HFa[CEIKF_S6YA5>V4_=K?/CS;JNT<ldMjQUYUL7;EBn#\>53;KX-HPV
pair filled&invite	384	jHKH5^[_NNM9eVFF5LXIITc:EBTUFO[HPKFG)0Is;SN.sWPD]#VSEQYCWOKBLu=E
pair filled&join	462	][?[_a\;a[uDYIS5/8V:F[fFFHZt`=ED`YO>OK>YSP1@bERG1fgQ`0fR<AUJd#UF
pair filled&mediaword	438	1OHe>B]O?CJBG1^HgYHMPX:RPlJ\EZNw2]ETL^'^=`U5>Jg`T9_DIYJag;dB7Vh:
pair filled&meet	531	]8889D+Z?XPbEC?SN^4DNCQVc28;<G=AIQ<Z<XASNW[lTK97EIBWIA6\JM[wR[:\
pair filled&mine	448	]=TIZUTSB@8VQlXELA=F8SF7L:QN<DQ\@FHHN6=;Vj::ZeYUnb:mG7TZFd#SLY,X
pair filled&move	461	kLaIOHjJZ9MKCKW=AkHFSN;g8AFG;EXh?Gc/K\DFJw8aQ;Bj\P.X4JNHX:BXJ[LA
pair filled&not	491	BA0OeOTGRV]n[H6^O=L;c?S\FFRI[>PE[UOf3PP]MFJWN@R5H6H\^XHTDCI?_@#O
pair filled&offer	332	^bNZ`HL<_Kp7(N-Mf>FGtds&#nKnSCU<uXe4P(^^5p]BQdBR2dQbm+b]K9'-g[dc
pair filled&office	418	VgBCHSQ[i_>LHPPRZQ]V#+aPWFM\TeB,IeVOJ?fMCITbZVOX[LSP^ElrMI?_EZ?r
pair filled&official	414	Gb9K\Z6>/ETCC4?jn==?gJDXM<4J?T?Za6/R;DBhMboM6EQAn<A_Ar#ST0_HS>>V
pair filled&onward	519	fc;^H^T@ID\S<EQBJ9i1JYTZ:G\lR,]E.]oF>L8oAacCQO4LNI?GYUJ`>O#-8VTA
pair filled&other	534	SqX9CZH7hRJ?RPO;G+OEHOl>>RdU^VO/9lbYF:POEKU,_ZWA7KC6w8knGoDBO;AY
pair filled&paper	402	Yo>IBD@KRQSMVORUVJ?AiFRIA_awR6KEMOm[W;UZBP;EQFJB5FL^?XSa6D1M<QTO
pair filled&pay	351	A\_aGFb_EJWO5YbDMXHV3e5,KOMY)MdLaETTK=X0LGwRHW2bK<\_*Y:$E0S]b/gS
pair filled&prepare	563	`?TK7CB_FEUEHBJwXW5<MEEY@T@FNbGL><KV]XLYXalfAMHC[M4b;S@8G?IgPXKR
pair filled&property	596	MUSSCO[T@EHaGaPFHDMGaPHKOCNUOBO9]GEOWJW?TDQRVMIM?=I^#SK6HM\YALKM
pair filled&received	528	OdWUIFOMIQVC<;XN;]_N3OwRTTVQV7V3PjDHR_BB=>GIS^5OHEDKUVGXBRHIYWVK
pair filled&recruiter	550	OHQB9BDF^]VMF=ISc?JO@9OSBa^eYqDBWI`V\FXVGb`EJw6F[F:7fBbdGJSJC>a`
pair filled&remind	591	?iKMH\VXNaH[9X@LWln>J@OA#:PaRLUU@DCe8/H^I@bI@QEG:IYW3\=H;>Y=XB>.
pair filled&review	615	RIYG?K;7bc[eJDLJSOH:[A^XNdSdbJGFUXQM][BB@Yr@@R=IPF04cMdwPSEAY9]G
pair filled&role	758	DtIT7@7NZ_f_P*-Io15H@9\`7dOQNQF98hgNXC-C,Xp<FnD=P<XHwMliI6K5=&Mc
pair filled&sales	522	jAVNYM=PURi\F`gaPNC^=8KcN^NFZ_TQ\@HeROIAePWNJaCPvEEObORcO[dWI5Pw
pair filled&send	409	b\V@N<FJ<C:QPe:QWREJK\/^XVB?RG<\dATV:QZGLTJDPewV@8MAESPIh79U=>8H
pair filled&service	457	\G>;VMKJNHll?`Ic0hRCUV(XEb[7Ew/4VJL_nZWPcCc9CSJaSCB@GHGPWFJd@k6T
pair filled&shop	624	FX[WKRJV\NY#GSQPNPVJJaMGHIIO\QTYNVRM^TLTTBNF=F]cTVWAZOjON\XQ^h]C
pair filled&sign	502	HL3FZ\bP[NTSw];>EBP`gWa6Y/b@P)_#hXSXLFwJEW=7I^W&E[QO]AS]T^F`]RCM
pair filled&slot	393	?bQ*J&GI[Q>B64KM\Q8,_0\Z(CJSW54Vg`WHi1@lGCjHEj6>^#CTBeNeC@ELEYYP
pair filled&sorry	621	@?>dO\XGIPOB7PJLL:ZKV[Oi?@NT=\4?3cwHM7@P@5U,;<GASJo^\cbsVXP<LTCO
pair filled&stage	643	fU[PHGMDSOTJ<FUM[CHBMHdGAZli\IJF>RT<Z@RYF\XBJb>5Z`>Lh?kw8HI0JWoR
pair filled&start	438	IUH3gADJJT<KIEXwGPJIT:>Vj[HJF9YGKM>L?f]:TFLIMLSIbZ:AU3T>lpsMeM[?
pair filled&study	407	a>TKV<Ut<,_V3<;`.hP>@SLTL_=GA7.D#GiYT@NER5bPsY@;c?T_\PKLL=DD4>Se
pair filled&talk	448	i>w=Pd7L,A[M<FCX0jK;VC=SKr,5pJ(NJ9q6e[lGFq8M2AWL_V8F@&FcK8K[IrFi
pair filled&task	488	RQMBWJ\KE@ULRRPrhD?XRZTT\EK_NHnPhI=\DjPWhw__;MO[RLIqOLgJY]VaIEL9
pair filled&team	571	]ac\5J04wefJM;CLa=B6DTh;1Gbce^[C>m`JdN@ZGeW,S_G)T;VJ`=fk0?D?P6aA
pair filled&thank	450	k5Tc<X?NU=Q=MEr@w<ZG;FHANi79VeVC8S?QJJCW\^_w@W_Gp;._XYeej>_?I`w@
pair filled&ticket	487	P^TiD>@L_B[IIFNFIBJ;?Fg[>Z_RdgK_E[wLiQPrDUa_JZJU;DZOaF_]RJ?>VBYk
pair filled&time	655	SWS+=.RW=?UaJ4=OSj8PO9;NNKCD8#;HE?N`=XFKB>RRLGK<]CAODLSGE=MJMQIj
pair filled&title	532	\eR2U3.CJF`X6'*Q^I7;U.KTNVV[J]CFNWU?V+ES?^e5G`E3V;KKeR[]b#`Q6:Ug
pair filled&wait	513	dRXaNOKX_K:IBKFJY>GLIXXOAYfwLEU\[cHWTSK_;S:Zdk0FHKFEWFca>4G8Xh]a
pair filled&wish	497	@5BdWY[Q?T#NcjZ[RKe]TiO4OIK[Q2\P_M.h7G_enQ:c]Fk[Mi[\=\?`\fOiFL/2
pair filled&yours	578	DF^V`HK=WK[nNNLUJNGeCrJ[TWSIGWn<GLZGYEFCB=EVw\aEZYG;\:OlaPGLZI[[
pair finance&future	460	FZZ64[5dT3^@PEJbaKUQ94DQCp1AXe@d,ILPpLGj<XhEFKBFbRCTL3KAkQN7AD[w
pair finance&glad	614	0mNw^ZUJZf(DHF^?@H[`ANQ=:=X._MUAdWK:C%MLLJYHYBKI7AcJcM]Y,IgDL@>L
pair finance&health	675	wQZX7CURWXXLEKLGaHLOMCEONHT^\=SEP`JGJ=IPPaZGMZL<MQHKISBXCAVb=MIE
pair finance&hear	550	GF_NgbU\jRMiVUM5JYNeLh_BRPW]aCg:ToC;HR[=C:OFwM=o>U_=hcaI@]UL`QMW
pair finance&hiringside	413	iXJVIaATcI[HGNIFa/kW@9cE^Ok^G8NMjkNGM7\?A[B/ZQFV#JC`vQIh6c^P`Ko%
pair finance&hitch	333	p#gb7:QsYG_LX=pmiaA5kS3lkQ)7sJCn4Y5EJX06M=UEESc\g'Gn:?>.`+V9;GvJ
pair finance&hold	545	]JA.SWCa67=w?REcIX=SXHPQ_O/O9DD^SFFl=aSYUQGRD_RC[G1eI_L;_^imXAGC
pair finance&interview	532	::=SO]UC]8YWVKYEONZ[VYB#CQMN;W^LVPYF=IQJNHIIHoPG=HlEMCWD\P97NPJZ
pair finance&invite	634	HV1w^YbQGkS@YNH8U3lP>f^AL5nZ`GT7EYX8L=@VIOV:qZ:46Q]PbQa`=JK?OOdI
pair finance&join	528	:i>wMWWAPJD)lQQXcRGHI8N:ASa<\?OIOTCHE@6W6?XT\OQWF=3;O]CB1LPA;DL8
pair finance&keen	563	WD`^dRFNRY:ITE_LUJKXYbS3FMN-S5eZmQaH6>I7[EJC^[wL@KEQcQdTC^KIAXNK
pair finance&link	336	UG.RCdZAKh6MQ[IDY=B2Kcg:6;>mE9Fc(+QIfNlZbPNC]Co8Fua#)TDv;_5dLGd7
pair finance&mediaword	466	\MYQV\a4dcfNNRZ?ZUaLRJU7>UpRRTVH\`=OV4ee@?W0AKF`QZbN?T4\OdX1i[Qw
pair finance&meet	660	QL1UVdA@Wh;LV]=9_2]j+^w/KIjkL5oSQSA=4DA=^JKSiVlIEUSA^OJi9[MOtY75
pair finance&mine	432	FGEeWJbUN;H=ZWdQieS-AG;ZuQ96=E?cVLlbVa:S]6#C4CGYVF6gJGk3nV\G@f]I
pair finance&move	697	EF9Z]eL0YX3CbagT6<Sb5n\D>]ZwFNY9dZ]Qf?Z6J=>6N=d^db`5^;P`Te=?`Z.9
pair finance&not	623	7cFOdYZPQUEebUYJBK][TnMYWFSLdMQQGbwFA2`7L&ULB2E^KTuV[NL_dYWUOd4F
pair finance&offer	492	4kIwWaa5bh4Or`c/&5MWTMNX>C[DJDsIHoG4J/S@h@K>^%W`KTt7VXBG=D?PZb=H
pair finance&office	752	E@3URcR?\g3Rk^;:4)`\<XX?0Fs[THTBjBhD>,O@U:K0DGGZ#\^=@HSa6e6*`e9:
pair finance&official	506	eHP/BC0\P7VCZ<4EQbI5S2Af?e>CZm@U=BaPfGGWG[i5>YM\MEE8`I?RX#G^7HKt
pair finance&onward	609	PhGC/<AIMVSPBABKB=@CKYJk=NNJaPF@Twp=UJNN@LP8:GA07=RIINRePN@RO]KU
pair finance&other	513	HG^n8XQZc\83LKXgN@YSa]J=F[`P`HNDc]abP]aQ.2PN\bFX4aP8cKh]wAELBD9R
pair finance&pay	571	1Wf_7XRTJLC#P=^XJC[RGCH\6^DE?RPTPM>RL@>IBJaPw>TWQ<\<JRLUM)Q1:CSb
pair finance&prepare	510	LXDHcQGQGj<K_^@G]A\f;`k?8Nwh_?]HROD2V7QJN5C.]KW`+P[LfaDYJUFTFN(/
pair finance&property	505	JEIddTO/R9aNUPZZVM<hK^L(XX`JM]wkUZZ+@iI@rHIHsXqbX]NXa<EN8u_[SJN?
pair finance&received	542	IeQO@_S-?\4IQeE58Eb_bWwY&P`LA6[^c_5E^8]OSZB&OOKOJOQDcl,_XQFDKY.>
pair finance&recorded	421	GjMFPWGJb\(KKE[Fp>OCVUsU?T?CQJ;VQMToCWPO)rTMgIM\V@9`bcVBeCU4agK#
pair finance&recruiter	409	SJ]Xh3Y/rOCf@dLGqI]T?pY9SXoT`VYe=OH7#iJK4wG[MwD@<IB5glV^SQb^+=AP
pair finance&remind	551	T4\?=?-I@5mhTB`*@[DFW@<RFcKCVa2HY#lH^RXQDJsY8IbogP*98>=:^HMK4[Ia
pair finance&review	312	fON@O-b>d?QF?#7]McW`CiM5dXMRX4dHJa=O:#4<^JllHc`j;he2U%eSU`.?PDjT
pair finance&role	637	nCV$;:0s<3ZO8,LvkYC/[<AT[i#LHj1X=AM[`kBWEfeVBUH7m36Y<PJ?Y9Tg3;^o
pair finance&sales	527	9UMSk`rU<kHWmZUJP2fN_LwJ;/bkZMSJbT[M\HeAPXR4hP^V)l_QUAP[kdGKb]96
pair finance&send	563	?JS_OXXXFDDCW7_O<;VRVNWOH1BPOdQ^NGVWV8P0`'NsQ:mPPKw=[mI<cAk@X^<K
pair finance&service	479	<N;NBiPd\UHTcfdH&T]wY\cMC$p_]CSGXc^PMPi<<3QEO7w[Jjs8^G][;m9*f^6G
pair finance&shop	508	7]YUZcRORV:NiBYQ?aBTSLKSSIIKZOU]9L\YMUF;lLFY\FTQIRwJV\X@ZVPEQB&9
pair finance&sign	495	?ZogoXTBL`ORFSEeDTJN[]?[G=nDUG]E;JLgWF@MF5;]mOwPYaQJi^Ra[bDPUXRQ
pair finance&slot	491	]]Dfd>T#IXIIWTiRB;KL7UPJ)JOJSNe=a>IR1aACRJGKZO\kUPUPgW@L[7UZ`V=B
pair finance&sorry	594	B7HEff\MOQE`ajZTB+Wnw]]E]6DML2U@[ldX;Nf8R5F8J8fbGcgH^^IQMa[GV]7I
pair finance&stage	616	8:@k?^ZUwJgPJNX;@9_O[dJPBX?A>EM_[]dIT^T9[VJ,XXO\P\Z2OWYYKNFANXPO
pair finance&start	429	FM[gR@1ZKCh`KC[aFK0WhC#_J_CGAk)Qf^e*QSCJb<u[QXWZXP]IC8RAV8uS?2Fw
pair finance&study	605	ASX@SC:=CVSeSJIRQOIT:B?UUREDSMTZAKTQOWPWERQbPKYO=>NEPa#SBJBY?6PJ
pair finance&talk	590	JB,AT^KPVI(Uw^fOF3eQNNWhIY1FELREeV]WScX:OQ.I_;H_PbL\_T=\IE@BBTFA
pair finance&task	557	hKaN7DGS_=I7K3>GqQHCD5[IFbi[UV^GL\CCQ7Ib8bwVB^+I][CY_F^\@8C<I8PY
pair finance&team	662	w+\IQRG>3JCFZ[X_6BK^H8BYQWKRSQP\XJLZMaIJR^\]JQYDIXNCD18VJJGIMDEb
pair finance&thank	429	8X\Uf[S=][MatF=8.Df`Z@w</4bfq6l#]pe=[FAUk:a)UYV7DkXCRTK\7h;&nwH/
pair finance&ticket	481	;=Blnd_O^p4Mqj^@CRXdEZcKDISIdKo1phv6ABE;G&59mK_\Jbw6j8>l?\I@aj8N
pair finance&time	537	g\SGKaJ;O7GQhTUULHUKVCLK3K\cw\=2QQ^=l0AB`TDBMM\JO]bIjSRvGO%]]Z2O
pair finance&title	558	wVOMAB;Q:6C?P>AUSD+-OFHIVR9?/O/_GRL=bVC\caniTGL5<38[X`NBC)Zc35Zf
pair finance&video	337	;dVL7=dDfPKRE=UMoOhQ7H:1UD>)<iglIjQ][9Iw=iAL]e?b^4SljS]>P8WMPBhK
pair finance&wait	494	BVaYMcl@aDNTgQNRYQKCRHLY9pSwdI[:Mjl:SN9odGlG7DEG@Pd7gO]ibP.J@VX?
pair finance&wish	580	0B<PhNdLYgPBVTeI;YTR9kFKN8PtZ5h>]oWC`6@@QGSQ@fCRJ_JCj0bnMw7LUg\B
pair finance&yours	527	2Z7OUw\VK^AQMR10L)iX?mn2DMNQQ8b\pEL>W;_HCJ=7j<<DGIs;?J5O\fWSkr:=
pair forwarded&hear	371	r)NE`3jUqASqeZUIvVQkGlYO]p,`G<YRASI8Ea5Nj`8jSqbEnqZlM7`UHEliwBd7
pair forwarded&hiringside	541	>RCdN[^W]\HOdYa8?JbbJWqNAK]U[;`Dbb[LDJTB^/;GfYVBX\m=cQwV=OVX`FL<
pair forwarded&inbox	558	fDU3Ja@KKPQLf[FVRQ_L]I@;_P<X[=w:n>TOBEe^]?8ObRS2FMT>T88fTK>VJKFI
pair forwarded&interview	520	P:CHhR^HQFQLF[NFV<6hKROF^OWVX?cI@wU.J2WN]QB(lFXF8TaCh>GeQ\80[ZMR
pair forwarded&link	497	c3^4U4AQS<`JM^]\RIKHB*,j?q7HPd?LBQS\Ua]BbQBX?L[Yd[DO>?ABwW8h<YE^
pair forwarded&not	447	s,eO0gLpJFO@rRU>7b6d+=0T_M;DI;p5Q2^OF8we@U2:\GFG65DZCG?GPRejBZXg
pair forwarded&office	570	LGTGWBJ?]KNSM4?RVfGT>`VTp_IQANweTMEY*TL6KgLcf]YDd`Z^=HEZ;WbP_8PP
pair forwarded&prepare	485	AKfOSPT^XcBbQQ_LHuFW^I>S7CfI\kJD`SX^o?aAYQ>W,;2XYcLWJJEoXV>U#L1Q
pair forwarded&received	439	dTAwKN>>P4R,MPFd`H0FFI/IXJ]R1J=@IO@DE8=ZCfMFI[V8CQMjOWJ\R_>T]@m+
pair forwarded&remind	290	`DRDk(A>pNfdMWumZWMOHU5/ZiZFPkkBwM_B;:.AKF%kbYi\Jg3AK/hD]qV`YOw_
pair forwarded&review	497	G;DLPDGNTTcb_5ZVwSAb`gR>FJKM6L]OUVh@XWU\S_ZeLUR_g\SnV6VCXOUmK1kB
pair forwarded&role	349	rqV>ggY9@HWXmlXw>kV^J:[=U9SdLKB^lslbkLO-EvGB6QbG3FhB(Z8pR]EMJk2W
pair forwarded&sales	424	[GW=YC88ZLIl@JEiaPHi?JJ=ggOVD=fw@[OJ3t>PK_0dklg=MT2kXL3@:]dXX6`9
pair forwarded&send	558	W,J1i@FWH#RN>;6cWe/UHQHM_b5`5:W>B`:D5fVTN\Ib\_a@Nk7`I/=2B`dgS3u\
pair forwarded&slot	563	LBFhGQJ0wUFRCSI^QMJc=WWQGbNaT=jKE[AF7fJ2XI6_ZSHPG_`:dFSPBcMN^BQ7
pair forwarded&team	691	[;]EV6EJW5qMF?3bL[<^4MN:kh4T5C_Q?ZPE9R@H[[@ZwX`AdZFM[3LA8rc_qJmH
pair forwarded&ticket	404	4.9BWE<4\>uc@HWXfq>mIZ/:Q[IWB3_YDR?YWLFIcoNpl_p@<HWGW[F7Zfjw_J@M
pair forwarded&time	513	_DL*N>KKRKMOfTISQMCvM^<`MwF^PMVDN\TB;eU#QPEc@bRM[kNYU,AVPf-GLJST
pair forwarded&title	567	^?QG^7BDU:wlCH?fYs3WNV4Wcn<VBEiMASGFCH8@eH>PnUnI`TPIIKLBQtcZoIYL
pair forwarded&yours	601	`4_1U9;BV9TCEh=`cQ6UiNm6aU4Y9BWmKF<E<CHXplEIZSe+OfUYVC<PDkglwDYA
pair future&glad	461	c4A.k[C-DwOOel;?o><<gJdEFN^i^[KJGC:GNNVTJs3HBQ2PEe8>5?;C=_OXjRNC
pair future&hear	639	M=R@eBMBe?@G]]ENLODwO\L:cKNUEAXM;SBTD@A>VTHCnZYIPGGZQWdkYMWVu4W[
pair future&hiringside	412	\MO_dJPDZRDYRRGjmi^oIwd<^PRjK>KqeY7kpA=SG^@CPP`TEX4`RW9CKCfechB@
pair future&hitch	532	TeIB2W3ETZP??KPTZH>;V0gK5dMEwQJCUfY8q?[mA]HHGHJBq85D8RBVI>R@6B`H
pair future&hold	545	M5EGOC<Y8V<^PM<_NfXaCl=BTS-XW;pOEONL*JR;PL;OYUTNwW7gHSBMYkl[b7BU
pair future&interview	522	mPRKNE+7_XQUMN^N][_Z:RAG@J][IHU3EQTDNb_NcQCDw_oDib92fCLSWP\UUJ[Q
pair future&invite	692	XX\D^A7=HKce\;QP;I>ALGPUCt9ATwD7^NZYfGg;CPSGZSHOYQK>F;YLXDIPIFV[
pair future&join	433	H;PKZVD<QYk`OTAKFF]lXJiRMXV\A5l;HXKA[FCBk>b#IddfPW\jffNV?`N`FA\7
pair future&keen	502	b@`bZ4:JaZ]AR/KGF;./UIRV?Eadw^C@H=eXiCYM,GV@c>IV?E?5[QSt]H(K.QIQ
pair future&link	591	R6`L:`PDIGAQPYd\SiNP[I/nZa?cOV1Mr]uZwenBIBCV0=N[[BDAM?NRjY5AETEp
pair future&mediaword	654	JKDLYwKA`^DLT[[JTPdb7fUHR?LLWI]USWOK@B@CJJ9FPDb^?T^PFNRYXMGR\bD;
pair future&meet	477	jg5Nc:CN]MG]UM<;aPCCW8_92Qbm\_]J/wF@T5\_MdW=`OMGOdE/aQqgO:WRT8ZR
pair future&mine	436	SMMNJT1@@CL^^njT]oATN=N\;iA_VeSra906AT\aPX0[@-;V2:X?H#=cEIdZ'@2>
pair future&move	402	[1n:+17ORYtbQV<4Rm4[pbA]L>T=]gLJJ.B\S4fKGDJwAWNJBLGiHW6F[CJLM/[L
pair future&not	426	3Z%h0cNv3`Ik?@X]BH]JQcVm<3dDlKI?PSDSd6_;E$Y&D;<W=.NoVw_>s@f]TDIL
pair future&offer	626	GGBWY^MC=M?HTMYRaKRL\GJb4BW;Q^IQPI=ECCiS`?UwKSXTcTQ<V]5PVRlVOS6D
pair future&office	590	HWLEX[A76M;l\cTTZKBUGYSEKPSCCH_a[PLNKW^DeT;?=QH_EZc@HLOW@Sw<EDF1
pair future&official	550	M_l=JG^UOLNLZ?WWAL8PZ-RRMa<@FADFCKJZ]hEeB\H]<IGCS/HUNM=>[#RC?BK`
pair future&onward	511	PE4_LP=W9h-(X`D<A?IHWMp6W7nTfISYTLwG]OF@VJD?O]XS+FKE[hKT=`GJW\-E
pair future&other	487	LMZE<<RAFYRiSA5\>o6RO#WWO?^GLg4Ga0^vDOEPNFeRaA=B6:S7SZV@NJDbHT@S
pair future&pay	513	hwL`8S>/MNE1DMY8E7T.J5@f-YR\YfRMRRC3m@ONIOnGJ?G8LDC2FcD]OD<P9=Vf
pair future&practice	463	Vd\TUZ/8iUd?C<:aL69h&@N4arR[OKNQP@[GRwA]sQW`>[bSWNCAfAdU6KGVDIe^
pair future&prepare	416	i`o:P_Dm2?^gVRWUM[6BZ5FiNo%8@QLYpD3ZFNw+PY0FQGd[XO7G8:CFI?\eSGQR
pair future&property	500	T_?gHjDGZ]D@]\?/T?_kE^VF39T]]8XB^Vr9.'5UVOH7uFC?CaWLcMDP8s;;w[AP
pair future&received	496	@VTQM`cPdSK<@UYJSEw@j:Y\Y_QoaF1APDAWAXXOJTKUYNFiYJK9ESIPXXHd>G\6
pair future&recorded	422	lRBSUGDKwb^9SD;=RZGGIGYaLO]jWc=DR^]b_WFH+]K4OEGBQKC>J.HSbR6.JQfA
pair future&recruiter	489	D7JcMJPIf\TYfbNJ9Icr1jfGHCoVO2kQHw@@>?L/\:ZPaPcE>XW=mZ^l>FSPpgYC
pair future&remind	397	Q,JiDIUckQLfLSlQPk\5dQGND6BDJIZN]XT]BCRWFB,_G8Pd-=LJ@JfGW\MLWwR*
pair future&review	437	UX?GbBJOXY2'Q^H/P:]@BTae><[aRNBFR`jQE#`9C;]^WQFMV5aO[UndTFCO]`9b
pair future&role	418	`L^3Q@#TI2VRRN7KX_;?P9OQJfVE^],_*M>JZTCcXeMCOoC\P-9vEYpYB3T_LCh]
pair future&sales	519	[IVGvQP+;PRWbcWXEEXg[EW7RSROcGI^]ENI2N]pkY8cdkjVNw_CBnEg?p]ZK@Gc
pair future&send	376	[HgI#+AA2F?)?7XRIfBFl5Y_/;?-S;)CWDm7d>rNFSNEP7C@JDHRKK8F]HP`*@L]
pair future&shop	466	[e]LH`/5VaN,DTSBXOARL4kR@cdT_O1]XbW5SGI]Cig?<]8GS4AGQ#[QKHFY5AD>
pair future&sign	557	QRG#VJLOPIMF<P>Ta?JIKJ\EUSJIBGX`@RIE>OSR=KXgJj`G`TFKJ?gdQFJUbGUI
pair future&slot	409	k[ZgUR+BQM<-,k#]k;<VE3f:jaMZ;>K^=FE:RYE)XsN=\\ZG^gQmg'aT6XRWhLeE
pair future&sorry	481	aif[#J[q)^sV><BDY<3CmV=@<M]XU[[;P58KW=BT>E_aDD:@93AO<YB;RGER@9Og
pair future&stage	370	H)I[ktiC`I@_OdPIoRfd>hV@]_VRL=wfCXn=-T0><H5MJbfi%d1dIMu?=pQ[ZcA0
pair future&start	455	=jPRKK3V45H[NM\=WMB`#H_HAMMCJ[^gRP+M8SNlKRYMPUIFXR]KZ]`EcZhLNLcN
pair future&study	471	HPIcVSW9Yq:Wt:i^?Q^fWYJRd*YRG<a3RXfR2C<#M=E]F<]W=ad<VVc9IV5;Iq58
pair future&talk	456	c\UWJI[RjTK2A67/LRYBAPw?CiQO5SE1(dP:j7J=Bfj8KW5Y/?C4V6V\F>e-L=]`
pair future&task	583	YVJ@LdURGY:D,R;DfURWYAXL>dQZM8YLWBZ[YOL^[XG?ThTP89;wRNGV><LGFBBX
pair future&team	476	`4kAdKSIM3TP=UKprwDEXYRV`b@J6T:nC@CjH\STnN8[@QeCW[Td?PT8e<_cHMU\
pair future&thank	460	X\OeJAB;<lbw=\\M9D^dWBKHF2`rIAb/iX[C[2OURA[A?-CP[ih=k5_o_`H`aUDR
pair future&ticket	423	a]S=mHW?X[Ld6\3jVrIPJS?.dQ)bRHVFFF?UTY@IHUM-g_c8ZZ;w[ILN8IaqJ1^D
pair future&time	560	XHjE47KY>MwVLNWQQl(Qm8%T_F4+C9ZH>7GcPF]Q_KKaRS_8<I,`@S)NC<wTT?_i
pair future&title	590	L<4YE>FVHJLE2[SY^BOOk@:]U*J:IKPPaVM]HJRPJIEC#AA@V8BR4[HUZIRqYdOU
pair future&wait	449	I\3YHHAPb?QfS1A]m9NbRi:wfV:f84GPBjCU8?U4lEn:ZTk4tpXAhQdsHBD]XDS_
pair future&wish	625	MYPWDA[3UVG7CEJ;HRTL<GwNFRda^^I>Ce`CU:8QDOa;@NDURAM5_FW[GGJ?DLN;
pair future&yours	537	dXI@H?/N]YbN>=A3XE;EHJbe9C]YLJMI]OC>cHE^G^eSNf@#M6DJ=`bkC?KOgDTD
pair glad&health	485	;T/LU3iK[H74K6>Rd?MjHSf.NZNQA?wM<N.P)VENPScRa]^HY[fXhZN[PFWYd/@L
pair glad&hear	472	?2\YkE2BI1VL\S@d\]_]NOaQWM7I@^F]MKOUKW3X@BVZYSw9JFCWD9DFZX\`?IU*
pair glad&hiringside	415	hGP@E?E`JOwW1\FaN_6C]J;dgYGFAj?nKISn2t`juWJS7QE^XAV[8D-7XEYAILXl
pair glad&hitch	397	MH\Q0M/:Q8_WXOgbtb-PR/Si_i+WJQ<h9H;KDUGDM_WTf\N4g@#4cca1Q8`OG3?h
pair glad&inbox	444	;;b=w<>VFOikHD;]ap/tF<:M^ZM:]efSjAEgEX3JgHXjCCHR_mGWd:bVbv]ePCT`
pair glad&interview	460	dEhRMA<>CAS]S<_r36$+G6<H=uIEgnFFM/\F[Q:9BBNw4OcRe>3AK0<?f3<H6mLX
pair glad&invite	484	:WUOLLFHNONP]Ged;N_YPJIIL`M8WQDWrGXTZMf9R#I9Q9JZTRnA:O=K^bF;Ew`I
pair glad&join	495	9aUKEW#S6=8LF2\bc'<B[41_QNS4Xp?gMD45h:WQd/PlU,`IaTQYY`G?lAkV(:?l
pair glad&keen	366	HE>cDEMH0]W#NGXoj[YiN\U<GG6:lM^MLu0Y9S?)nPTZWRmEmSGBUZGEXPJ\ZETe
pair glad&mediaword	424	Fk#U]^g3.e3)QC?4Z6pqBIn/L3Yl`Up]wYI5P8CP4SD+jSnB7KmIrdl[8bD-?TSK
pair glad&meet	423	ERbQW@=NKV(M0LLH>34aO0SI0hQj[DDP;KVTEO#_D]VG[^WI[A;KV4d<7bODD?PK
pair glad&mine	531	XQB<VLU\;AUaKXOW?PJ<@wbY@,ZCOV;6oQVH_Lk\gI>K:KHiEM,h9-NI`O;WfQI?
pair glad&move	531	iKMUL^>@EPGJFC]beCVYSV;ZKRNNSLBcCTXJKG]_wBTK[OpZNXI<bKLCKH\[W9`P
pair glad&not	474	S]]8NXLDNFMZ60KWjA;:Q^fK<VgXMT@:W]QQY@<IR62bPQ?>Fu#WJXbK@SN;D\X^
pair glad&offer	749	CQQXIRH;Bb6GNJ]FX5Vf8BOX>HKJ?>wCWSGGL@CK^6<EZCVM6NeQMO<SFLMBPSAH
pair glad&office	431	?hBPUOd`b:>:_46FS^ROLHRP]RQJJ=XKOH\NF[<>=g0wgo[KTKMoRGfJ/B,ZcSH@
pair glad&official	482	4E1W6ZTSP\ORMMw8QMXPIKg@CC`EO=P\EV\@;E\BWFV?D6LPSEONM<K/_MI4P^;R
pair glad&onward	675	N>HHSNgXJOJ]QPWYJLGSUa;MUJM5HNI]L]P\C`Z#`LARGCY^GMDM=KGL[SMRJO?A
pair glad&other	391	vYX4LJDZU>Mb;A@#]`PQSU[>3.?Sn[APO6X@jV9l\en[P[2L^K'^@U_GTXFYH-U^
pair glad&paper	362	an>IoQ\:QtMXY]eG#A`e^SYNFAGcM$S`_ba]L.jUNhM//fPCFb`DlWI]e;LVfR\O
pair glad&pay	466	&\TU-w_BUPE95SVAOGsD<HIQF_A89_iMYER;NS9@7[KN/AE?]RZ0RLCZr9_CH=ZA
pair glad&practice	450	SG*9b[^MIX1Fgw:S.*YcPRhBGH`rOIGRS`eM1RURLJF^WO)]>jWL\PmZrXCMS[R7
pair glad&prepare	515	<`[VV\3?<S?UTZ\\H;Gd;A`WVURRXG[VdL\ZIEUAW(Y\B<cWXZ[QpCHBwFAPB@8T
pair glad&property	646	6_0KMeqOIvLNegQ7=PsLAdTD3BO_V0K@k^NHG>RELI9#@OJN.WULNN\aBVMGcZHF
pair glad&received	397	q[ANY@OFZ5R>RX>BQJKG:[a;7Y@wU;S[:HM'.BDVSQPnhcpH?R;_mW5R?f@fe;Z0
pair glad&recorded	361	/T?tAdJOW'hQAP>WTNM?OmM:[pWo9TLeC4T;oDDR>QS1Owg_DKG]D`h^ABkY1`JQ
pair glad&recruiter	539	[9EOZNX\R^3#>-m;UO^KAQV;LIL=<Q;cCYC[>N>JMAI;THp[O->J?KAGPU^CLQEW
pair glad&remind	482	hBW,RI2D'=]`AK7^WYOpoAYdEkFDZiQDm-P]T[s?j[\mHeE-f[<@\I?CUYtw9P6q
pair glad&review	544	TD3Sfif\STb?Q`+Y?W^mIeQ2UFM`B<WIp\wIJQQUZN<6PDPRHNSMB7K[VeWJb_HE
pair glad&role	627	-[b`EY:L#+=?V9gj^H<UE>1XEU14)Wf_DWEQJAM#M2^ck@jAbD`?nq?1cDoC2+<\
pair glad&sales	524	PO6Ea`XD?LPT<sTIJTsURnbB@RS\VDwMVf6A<KKL<;N[Q9YO`V^FL^E`^QHe[R=M
pair glad&send	453	fKEJiI)?:MY^)JR]nGRDX:G:MO^HKhf?GDXe`]mKwS[P>SfYKlJBWS9QX`_iXCEU
pair glad&service	433	@GE[^uZkli<ajWLOC@oNAhe;]Xhwc4X/Y\jS=BQ?NNH4ZaTNS_nESNU^;SMRUoUH
pair glad&shop	498	RVRjW#K>jNQTFNG]RLD;DCCFdGHBJI9UBH=JUlCXNV:TiPgFTK;REZCIINZFN@>_
pair glad&sign	394	LFM[V<_>sb89GHG7[Kge=JPV6TSuQFeMjVCLGVSULFZRwTXYTSC[>9\@F^fIe<?m
pair glad&slot	657	Jf`TLVA:;=I#dKd]Z_@\Q-*[6_?C>j@ZH4PCF<PLQ2_\ZRh?RASIQd7:dBSL<;DY
pair glad&stage	594	a7JNJ5M]B.JOMIIYJ_@VJd;CYQJ.T?QOHRHsTwS8U[+V9lJZEX?PI?GM>GWcOhY:
pair glad&start	560	NRK\L`R37F:<lVYP7/bX>mHR>6PN9HwS?a56H?I7HHD<T6MP<Zu9PXJJ\_WJCK=K
pair glad&study	523	CTXV]\MFjdI9<_L;\'T_AtX,gTbFEIf]C`=GKY5e>VKTW`QWBwdPk<R^0KHPo5DU
pair glad&talk	354	e@BCKCN?nQ]@2]OHSwW%%HGNeq?ML=FPWS?Sf@FTMP;'VtZBMGCF'4k8\JRO>`oF
pair glad&task	646	>OYXA?>cA:UJLG`n)aO?U=#m[cN6aaDReHLe\PQ=VGNb?L5NmQBCKHISvFNW5RRK
pair glad&team	630	ECYVPRCMF7=ISKea>>ALDK>UGf?2CkYR;4KAdJF?JLL]JG]\OJZ9AT;AwL_+/GOQ
pair glad&thank	462	YSF=#F6?_OGLR.<?]V3H69eJEIVRcGG@HN`WNQEWW7-@R@1>_BFYECVWNS3FJIIN
pair glad&ticket	493	F2JCKYAZMHP@H;a>GwN=\OJ<_3T_QQRMWRgfR^IEKYFS5F'\AQOJ[PvWf2K=\BEE
pair glad&time	550	fEVS_HH2<AGUXOh]>CM^D7QY:lMDRcWJU5K>FDJ:p#=QBO`ZLXaALLOOO^QLDS;F
pair glad&title	641	MLRJ7]We:0O56Q`_GO;QNL8kG]4<Ch=iHKEVOaB=JVQU@;^KQ/ETMs6.wLeHAGCB
pair glad&video	401	UKj3[GEnFCccPRq`YX>&L@OOEDNEX`,2e3[UowSoUU]aKCDhmB5N:/TgbC=<=YPj
pair glad&wait	443	JUU?NPOGEOcCG58wYDM\QWSTJH`VN>hn7XB0BA/m`7DYa[hOE\Fb2SMYeJhK\83G
pair glad&wish	381	EO9_NOA\AF4KSQPeRd^;_gMR.E47U[MQVHRQjpE2vwJ[53:^O9>sR2XNZ-dX3hlG
pair glad&yours	441	O0V>YCA#I,Se/X_Q(HC\D5REDlWHN_>\^BMlLjU?b>O`7GcdNANMY66LINGT4V=n
pair health&hear	443	lJ`V:GFb;CNDB9GYZa<TH=OV@>RTCIOL`JwTM=JWZLaWNSE_A9LeK3e]GitIXYGk
pair health&hiringside	430	VL<Y.ZTK,AB\$D.Ok7?M]P]]4[=]OS[]FU?N_K]>IOwN9PDV`5USL^DSm@9Y[RCD
pair health&hitch	329	OHZN3V68JSU4VVm_ZLQo^9]OOk9SdT71pBXZQ[uNh_1iN1nscFJ%=D>4dfWw^?HK
pair health&hold	429	EfK:>;WLTMfd2F/`ViT=VEE`a,>0LfGXGdGwG<IP?Ejw>SEM_2BNJ^3YfRTgFG\Q
pair health&inbox	347	fTJ79\LZFZ<=R=\6NIU=c6kbXhJMwI[m91\gX`eVPev>)V4r15LGKRYApPCcCATQ
pair health&interview	452	IFu?[?<RI5YTVBZqC[a4w5MiJNJBU_G8Z9h_jkn>QOb\BTTiUL3=V?+Lh<ZZWLPf
pair health&invite	458	\O`*[TC87<Ya?HgrL]8Va>#MDcCEQg4=c@hHbiU4aJJfE92UK=1EK3R:\V]nEXN\
pair health&join	600	B;MS+DQlV.cQ@Es^ZOG5ZM.w]o;;LcFWEEZ^miDJEhQgLZOTaN8fJBN@i<ZC<IeJ
pair health&keen	535	9Ai>REDFCUO`UOQaNVF^RFJSO@lkCaR4TKL^g>jVwCR\IDO]RPRGbNYX:hHJSL$S
pair health&link	563	0@6WXZRJP]:]N[bDOAYK9YU9ITiw7JUWaY\=HUQ6MCIaA5Qc2VSNTHmXGV4IkbFN
pair health&lure	485	U[TU:X$ONI?PMG>[_41>..0d=XNDHs#ZQVR3g=RNZbp[QKT<A:KCQFKIJ:VW6VAY
pair health&mediaword	407	UP\E_I55II<PSY\KIh#GPLsqOwCGgjXIS.0WGZ`GYQ`P[YJO>3FYL`T[wS1^:A7L
pair health&meet	671	7F4QPpF.O`LIhd\;K,`ZW_QJ0-Q^TK]Dw^iBH<d:aAPBV0\K:Wd:cSQSBgQP[e(N
pair health&move	621	IW:^R^LC_b<?cfPHL;WR%L\PPZTg`XZWpqSBF>K7SF0#]J[i=da/^AOQ[U-LUY@>
pair health&not	429	>dSG5HQK*91\QTEesJI?qBZ]2?P7FgFX36^lLHGANK[G/O/TvUESfA#NW=Go8X0v
pair health&offer	514	0nFjNR2:IVCS5X\]g99^X4Nd(NJCPZTKkG==C8O#V=USZGQQDC`SfOGPFDTRH>2b
pair health&office	490	S@R?d7BEI5^?NF]_DSKOnVVB7XIOECKGU@[IKUPJAwC\?fMWRpP^G?6\XgZ[VXAI
pair health&official	333	i>SUfX\Q3TZV<D.TR2V=$L^#B[6og*2Ugn)<qYU]pS`VJQ^U_qPZUCWFL,\O3[OF
pair health&onward	377	w[RZZN<#>GK?0V8XqaPXGeE;YqDPfM?=HN9?sViEOpBEHEQWd7<UNOcp=WcWU(Fa
pair health&other	538	MZA^U6OHeaDQhDfCWVQNRLTMKESUUHkVcTBCT<@WH^AMMa@TKJVTc8wZJZs.lcAV
pair health&pay	526	'F4iG`_TRJ<B]>I?C@iS:_S<\J@ORThbKYc@S?XGJF>Ca=cJ@FdXwGCcPSHPLWQO
pair health&practice	586	N`3VBVM0?VC8;XH?_>PTRTGHRDQC[7iOKKS=&5GWRATLVEwKRUEPNSDT;KW[OX<;
pair health&prepare	401	w=I]gGAIW.PFBLZlO;@DOpdJRT>q8OFJO:+@giiGib/S:`YLMD0_]1OG(^`\j*OF
pair health&property	366	\Oc]WKW6TC>GP]0TZW\NXH*kNZ(HRO>Ev`NPK[d<vS/2]+V`+SNTK68+.GC#U8E_
pair health&received	538	P[>aZLH<<aHSuuWJFAS=XMZT-=]\k0ZVvWG3bJpUcEE7H;gDH]_W=sFX-b?ZwW:J
pair health&recruiter	482	LB`-ZBX^JHda\\w`E_T3Q>@mUi=4a\LPUK]VfY_Rg5MV@1<J\c.JN?=<d69h@p\[
pair health&remind	452	DhBh9YlCrab^\7`-^A\gYv@&7KcdjJkDwaUVG&<Q==VDjeNQ$P\@dZis-FG1MUiI
pair health&review	317	J3+OHZOigk;OVCNAemw0HmmNfEKo[;1[f`g`-EM_6sD9UO-kVEih&][BRM\8GeRL
pair health&role	527	F=m@;G>P7,qS0M3YMd=*Y/>XGw1<BN7I4CY[n`<aQnZb8a6JQ3*_2E@IiOLc*M^_
pair health&sales	537	SX99@YgP?ADEU>G>m,cMwi]=@<[SR>Z_5KBO73;KVRE+DSW:COR]kgHXLLFN>iDN
pair health&send	437	)cL^SUp/VR.DXeOBGB@p`P`]I2GS[A`+[^S;@@AI]P\\uZm9XQn:`wIRK%l=_QNS
pair health&service	502	^KAGNXD#]G=YPg5lWE?X^=DZedKE8U8LgJu1[nf0XN11YUpUYc^P]5QfZP1GORU^
pair health&shop	510	8#CWASTFOIJGQTVLiChRZXTPHYWFNHQWJKTCZ;`Q[>NEMKSZE\RBD`P>SPHPEFQG
pair health&sign	571	@\nYBOME7JP2O@n^VPASDA@`;H=7AVNfKD@CB]A#`Eee_Kp7U%SGZnBBm.kES<Ja
pair health&slot	384	OOd@MOH942a=>OWiL^P@AT-D<*)NJa@7R=^Tw3H=EJ6>9M)VdA?8X?KNJZ<IRt5I
pair health&sorry	476	>Mj;7J;E93::6R)i]D6SMRhTG]FY4HALcXb=JSD-Pb/V[wZ4X+EVO4[_cQI]JCHj
pair health&stage	575	PBW\_?S(SK1L[[<O_GMhF7b[JfEXwimEBFGYNV^Yl;\=VV\EZIP>e@Cc;]?caCCG
pair health&start	287	E@YO;N/HS\:)1(6WRWNO@5A1JtC?F_dRLC.cQO5FTawlbU]0SY9WWKDLi$]4]',]
pair health&study	444	Xe:gDImGO_I#Om`SQJCFL>WSADbq^CYK[UvH<<NEXNQEF]TcAed;lFUcKXMDpP.[
pair health&talk	401	CBLUQONbX_SZvMgVF9Vw>FlYJ\WNf=v:WA<@LRk#j;S(aSLgNk\4h<eKVnQ_^tKE
pair health&task	341	h=VXoD\hK<Ze`HCI+ZQcR;7c<rKKw_\I:EbXpULf:r9&OEU5U'A<V,-QPFOP-J7h
pair health&team	614	SE77I4LaA,TO?E?jTR79KE6ega8;?\EwHINdIT:IAJbZHXNC\77]>CgO[Qe^TMMZ
pair health&thank	540	MZ=Zcac7Ot@2Wkh5J1gX@bV#>,Sas<\SY`VDE3PIa;8<UU`i.OqIeHffQdYCNfC3
pair health&ticket	509	FQHI1W=jIUQe2ZH?FRD@`<PB>RMFwAX:PUQ\RQHnCKoLI@JK6ATQNQ^@T==o-`BK
pair health&time	638	TOOb=ZH#KK8cahQSA=K_J]PG@;UW]N^IaaF;B@VKNDFXRFQVJfYP^L_WLZM9[V=D
pair health&title	624	>?QT[UMXHBEIL]RL_aW:UC9_V_97IUA_:?KK@ZEOIVLnJLFbR=>m]L#>_PHQF^QD
pair health&urgent	467	MZ`7G*Oe,;cY9#ST]tIAUpA\KJ4BSPKM<IDNcM8Wa[maKJ'\W4YLC?<.cLaZSAkN
pair health&video	511	-XFYfpd@XJC;_lS1K8\SPdv-5?Opd?HISOR6/>FDU8B'TDPMEUi>XZha8p_:OMH#
pair health&wait	399	Q@1<tADLGGZ2]UWOZTEGZ=LDPdKuPE;5bJZ\BwWa^RbNWPi\jS9Y(THM3CPLW>YN
pair health&wish	513	OHWwdSA<HocNVgBMB;NSU4QHAK[p^HaBVPc]SB]DSLROh2TYM]LFTEE\Ei-XJX;S
pair health&yours	496	F4j-YLRFF7NSP]fwLl@GXJCVc><@@`+FLLcOkWZbRNUSBOPcg?GU/JMEoQS]<MLS
pair hear&hiringside	374	`5RGSG]-7G-@#G5COaV^hY[=e9FTd>@dV1,g*ATRS`ZjFH_ApMTP5-\',Z\MgL<W
pair hear&hitch	528	[NZmeT5$JZ`KOcfIOKXc9JK/hKFpNSqZSFS6UYWAd@?deJZJSnK@fJHm_SEC]B_#
pair hear&hold	559	5RMUFaHkLEGWGFQL^fGOHS=Sj^A==IM`KMIwR]:3F<;NCAHRShRPW=]:aVDeCTV`
pair hear&inbox	531	e8KMBN=V66%Q4?5@*gG?LM;;gJ8=HAKcSKLUF@dwCHES[J^B6;>S%D83G.^d6??\
pair hear&interview	397	nkHX7c_\\VrTBPY8eIR=MeLFdR^FDAjTYU2]3DTq,IgRXUPD/2YJ9e#=F=8GPIJF
pair hear&invite	572	HY_g;XHYDXcnTID?HHcE0QE#]JUUi5QQ9Y=VYPM^>XWUdUB<@=ZWKOMLGBMOR;a0
pair hear&join	477	I*PU^S?JQZCi?[HY=@LbgT[aHZNp\VWBcdV_JT[ER#=G,Y?LV=V/c@QS_^MFNXPS
pair hear&keen	519	I9_UGJOVMaELI*THLNY>SW:QGbL@bTK9ik[_O^X@'BYA.<QY[4K<R]TYwLL:Kb:g
pair hear&link	470	6X[Y\QqW@SNiII<DX@eJIeZ(9#`>TE^Y<UjQNGRgA,UPr0Lh>?lRJZY5QXE?[Y6h
pair hear&lure	564	W:MFWnU:[<M]CwUbK_`WhUbN=G^A9HYTGO^aDINMUT8iVcbZAeLD=QYPF_VST>FO
pair hear&machine	729	vRF>4`Fa:9B@X?:49dC;K=;EX=;?K:TCj@pJBCjw;BDGhDi<-69A3H8;:C9eGMlf
pair hear&mediaword	533	\=@QNIOJIX6KPCHK`ZYGTYVMSPX?W_EArBWCdQwhaWV?U<cCQ<QNB36^P9KcRNG_
pair hear&meet	464	A`TL=`8?=-$Z^GXaYMNMV:;OJUZ3?K\YHQIT.EkO<J>JiFA>?)HGYw::JSME^P9Y
pair hear&mine	502	@bI^:n^SJM?Ob[]JA7aTlTQc22FGWMW=Xd`l]EW<X#NL<;Ro=gGPeELSh2BEQs??
pair hear&move	356	VcTY73%H<eZ#AAO@=_c.Rc_DOVl``c\^?ZO4PCKiOfaOK46dMRALdkTI=KS:YVV7
pair hear&not	592	Q_@=DG1H;U6K6M7[U:h3D4QRL,LWSFTRL7HCW2Zc^OD6#9>FH?LmM]6\LZTbDCEL
pair hear&offer	477	QNH7g;+DRE]9F4C0UcCnSHK:X=ECd9cRCIBI5NLVYB?`ojwBKnGYj+C*(KBf^6cS
pair hear&office	512	b@o2Z<CeeSeHD;:TMUOR;CPRcdLUK#auFLF[DZ/`\X=]InAE\q@\TSp7IGYI[H`C
pair hear&official	527	@:T^OQMM6b[CSTMMF@Q=I8V#7IHMOT3`ZWSIX<`:[VJ<<S9\S^GJ>AFb=O:9K\WB
pair hear&onward	517	E8DwSYXPdaKGL[BVEjY9M^R2K2bYUALG[d^[J[TJHM=AY@PMPXPNVBQeKvTOYOj?
pair hear&other	470	K(@\d?8S^J9ZlNH39Ya_WXaOOCdn\HwQeeIC.I;CEX^HUL\BOhOQZM?Y6ka_[M=>
pair hear&paper	426	`%T>R=UJT4DwDKhD,SMNKUMK\Q>D<SI8_LADQ^==r.N9hWtd\TEK=@GDDeMN[DFJ
pair hear&pay	450	L9GK:R\T]FP?77FAU9CENf:Xb:8V3FMMAp^bn]:I+`EB7N8tDG5I/KeKWDniJRl#
pair hear&practice	670	CS,ccaaHU]BRYhTDGBUpAMc=IG_Y]>XIV_SM=JR#TJN3_FcQCaR;YQhdJ[?KY`F5
pair hear&prepare	470	C4[4<N.JB49LrEBP^H1EOFJQEZ.0:]TIb<rIL57:PD[nKS_;?[6OJw-8JFdT9F*Y
pair hear&property	454	GHqKRRTGO>WvX\d=KaUUTe>DbIF:?7PEUM`wjggLbAODKlWUhVFVPFAB]^mDFMS]
pair hear&received	481	UJQZK^m\NX:[j\\MADaXgVGBDEX3MZMAwJoQ3Rtu@-DLi3>SBQQETNF:P>JVOGGf
pair hear&recorded	399	Xw]$LIh?>JB*XDI*jf]D8XFCZLIEQ>C\;HZeUU@^2^X0UIWX>:>jDp2:0BjKE;F(
pair hear&recruiter	429	9V@EHXS^EL<U)>Bmh`ua+[oA_`:i(FUQ6V#5DT+MZSVZ[]_-GOBaIa>;H_X7s//=
pair hear&remind	532	wF`OE;AIYNbQ>>b^kd9HZ:[LODCN6BTUKNTP<:NQ?XIQpqc2[KLOoM^ASKcIRLa`
pair hear&review	547	69;Dd\S4JPFNVu*K<E\VD]e5<:]RI@QVaQ3YLGXAw+%Xb=eIYIjVJM@cXcNDQX7>
pair hear&role	372	W_VK^4H^HPBI=&EO7ROlQ]G;ed9T&N^;DbGmE^#&V..iDKVX`j]TER-S5kfD=dZK
pair hear&sales	523	FlFaTE8\R`MYV@#NI=E?LY`3B3OjLAPWGKCTBQBU_RIO[SeFE\OWY;9F;SVOqOeM
pair hear&send	497	KHOKX4H2\TCEC8BV^V;kROS8`]F>=<mHBOWV2U@QISSSqU[$bE<a_ARC-EkN^Bwn
pair hear&service	695	^FO8BLKOC?@XJIXJ[FR[HIGSENJNXI:MK\_JXLw5\BJJ9]NIMEPQCMUkeOLTHJKY
pair hear&shop	491	]TrPJC*MtELLD7GMmN,h'\ZPH`ZPVYhJ1VY?F](@GXUwvM\Ce`eXnIjXM]gHf6gX
pair hear&sign	618	7SGYOn_O8`/CdKXHJ8VwW[b@D)Q7GFYSO`R@A2HAh7SN_-qVE\tH[mVJ;Pn1VX0O
pair hear&slot	458	b:S=4eidSS]7DES/IZ/?J]@KW/Q._Z^U_#MeO`Kh8JLUI9Z9F/HTYv88V9KA6J<a
pair hear&sorry	706	JRQ_?VLVG[BSI[V5VL`RfRWLJ@QEdEQJZTSCL>[NS:>B?4ULKGYDaAMwWO7PTL9A
pair hear&stage	462	sE;KE<JE@JOQGeTbQVCY_bYW;I[I+NlGGP:ZE8WNdf0We\_5w>TiYb`i6ZIZT>7Y
pair hear&start	425	AG4gwAJJVSWV]P\g%ZRaEOBP04/l>f]9KM]SG=IHpG2CaQ^KOLRZtg<Vjec4U>:?
pair hear&study	454	7><SEb\5PF?>ikAZ>XDi/Qq?:LJPS4q;_\E.7>V'F='IG*sKJl\:aJMwCj]:j@7V
pair hear&talk	511	aOV<MA4EV:VWdPFwW]/]=QM7RQZZSWGCVR=ZCTXXD]MoL\i_i`?FG<SE7hU[aLJO
pair hear&task	529	UWl7X8WQKLgIF9NEYY1OM5WR;bKnfjSLQXZ?TR0w?\dXgV1MNCC>V-_cL->F56cS
pair hear&team	565	D=\<S[>K>(HQNIPw^A\VPWQPlR2b>FW]<APN4dETWHYp]GaFUWJwR^LFLFbWN-U^
pair hear&thank	671	pS]A>IJn?;C@V;RF;XU?KE/IWN<#@eRTYHnMdR]Z@XUME5a[CABG?6?>H2:Y3TXr
pair hear&ticket	419	TN2Y5HK4>NQ-[DK3#bFQR3BJ5=XEK>^MadV1V@f=??2=),_,N0]0@p9\GKUCAT1]
pair hear&time	538	TF;Pja;;[HETOKQGg3T_<RWFgRB;IJG[TWP8OJ#MVVPDQT`<FSb_pfS^KJ[]VKL<
pair hear&title	461	SUZ30AOf<NU^K%:-OO=BWY9,\e41F<X<ANLb7F#gWSslRY35I6&UM^<H3DtNE:Z:
pair hear&urgent	693	TJPbKfMfJR?[_<UE2gVGQVIDNSaE_E^GVDXSH8XeT>TOw>NFBPQ:SWG==VRSYFSU
pair hear&video	582	+Y9OUU\c[k8KQYJ@MKm8l`U>Y6PEh9:Y?dR`=>Jw6=MBj9DL<<SZNlbaTNdOiZQ(
pair hear&wait	655	>MLMeP?FPN\I:RMbrURR3GI7YTLmL7dbBNLIH\Eko]DQND`SXZXQ[6LL#kKVI2TH
pair hear&wish	516	w3u<JA?C_HfRE;;XTDI;O:NCYiNPJbNL3B>a;D8YL]X^NS?LXO?i]9bC7Z[`B1ed
pair hear&yours	543	GjXF<EeH;YhS=?;LBNFDULHK>SMIEwENPK1s]c@l;MN]Rd<=[JOFP\CL1PQRQ3YF
pair hiringside&hitch	419	FG`AD9QJ]PCqCMPk_d@f/ZTOj^Ed*?S]=EJBMl0.]f^iNrNRhe:miEI@EciwVAXm
pair hiringside&inbox	483	J*0@PVb>EKOKaYY?MChcKINMH@TNHA[GqdcB/Pw#H=KBU9Pi9MhE[ENHGP7<K[CQ
pair hiringside&interview	581	LLHPHMa<KWCCNjPXBV]EWKPE?@WUhVK>w[ZYaM\BW/I>I8;b9eNHBP?k[g<NbV4N
pair hiringside&invite	421	mIVA':>c)HWeHXVDRbH#\A*VHNMUehCBd(=s`PqT^\[c#13-O<9;'R/4NCRa(A/L
pair hiringside&join	475	SIBLLCJXRcawCHY?EBF7T_TWRAbXtDI.dPTNN<_GH1afMKVW?PEIBBLNXH+N1>`J
pair hiringside&keen	417	qhVPkQ/%EN`YsfEaU:P^W?TwBJFB[VZL]=AP/KPVj%SHMk]Cbge9R5*UC<B76:Dw
pair hiringside&link	448	\Ijl-a^QS=:Q;KLAE@UI>\:#R?aYR9Or?JTKAIO0_TGT^R@L2PYLLI<GI%gUYP4I
pair hiringside&mediaword	444	BDP8X^8>BMF[C<WTP_ecGd\Lm55^9KcaALP<@nL#AZEP_eE>QcEbLC]O-DY[DHoV
pair hiringside&meet	542	KS:;ZPG1QlR8HW]Nh<VXN]`ECJwMX5g\lUQ%4HWal4'3II`K?kPCJ^SMDiHZLJNM
pair hiringside&mine	562	NcHjCJlcabEZ_U\*=FfYfZWCC.gJwBd>WE]5Y0[RZFIIf9UN:<YKa[Ub`J7)aO*L
pair hiringside&move	558	LX]`SrMG61IDqgW@GwC?SCObY2@SRBVQXY9PRXd422CXU6EaPMi7JCJUeJG^MXEW
pair hiringside&not	368	>HGAC2)*KHt`1LG5Lg0[fPWvRX6JRbG7@Z:J\6MKMFwn/r9HeA:Ug4TigKR<6>Zu
pair hiringside&offer	505	SA^FNI9N_8FL@=GUu4'IAD9aIR4C>LNMQ/4Q?5>:[feZB_wLV`MCRW3RWFf^Q=[c
pair hiringside&office	513	NNOYBFH@`HK?KNIO`XLVGZgF7L]vGI]V@`:C@4IMI[=BNQ8C:?KJw3Kd1VKWSDcX
pair hiringside&official	612	O>w1?24S:DW^F9=PB`66a8?b8PE9QWS>D@_jQbNYKCSkFHORkF>^ETC7]3ScO;J_
pair hiringside&onward	466	]5IX.[FKDWHK6C#W7]M9t_WOMfAJT;;nA84IEJSMTk?3<X3P0\EOCPCBHGbJPSNC
pair hiringside&other	676	\SKLd@[?`HZVIUMCBCBYAIZ[FRcFaAJCGMWQXPZIHJSXPNKYU^E2W>WV:V#LABXc
pair hiringside&pay	478	COQSKP\?He.<RVGKPNl\0acHTJXe`A]]Q_O:8>Ij]?F5EDgT=S`<VVP\TtD:RVK#
pair hiringside&practice	408	2QjaIW]R8e^KJKwI@VY98TYIR]fP\_SBWX_O4P?\EVIAUUeXM_\NXNQTE_PVAKR]
pair hiringside&prepare	454	DS6:CUhQdC1WCSp/YAR\:lHZgn^XWcAAH[_FJX_:N1ia+*HLnVVFTfMQajwBRq_:
pair hiringside&property	461	@XE;WJ@Oe]4@WO=;E9LbI[[`N`WL<OXNWmZNaUCIdJKU@XwKlb6S^L[\6S7SXQRB
pair hiringside&received	365	e,0?W@UAB'5HCH0b^b[dBJDTIeUPG#\uFOQ9?sg9[68XUJWSPo?^1O6UV[aqC:SN
pair hiringside&recorded	482	G>SSAXoXWPgpOKi<?iJXPPCcQ=UCGE`F]\\I-GMH:PFWK@=@>cjG#MFFONE7^TYJ
pair hiringside&recruiter	446	=V7bgiOJDtL=PRR6BWnHQO]RGHkSR7e=hKRKO&;ECTwRWQ\]G_lHHv]QPa;.WYOS
pair hiringside&remind	696	@I?Nf[ZAj\3Qjbe9gCew4^iNGEjaf=Y>_g^0<?I:U6;<qDvXAkV'd\d^8f/?jM=@
pair hiringside&review	723	LFDKG>L5L>U>DP@Ja7WUD\_6_MXUKNXTLL9B=L?YVSEGJGWQ7VDcDKCE#SFIJ@^H
pair hiringside&role	421	P_>jRZGHQV&cZP[HFCmSS`RNFCeae=i,t_\T1Uj&E&K@YBbd%wi;LQASMbHEeUUJ
pair hiringside&sales	432	`AQOPa>$dRG;SiCDG'wvRL[ETLa^TKCGjPgB10NoeTE0X7K;7S_VCEV\H\<g?]<i
pair hiringside&send	732	<\EYVXUAeV.V^wHCW:fbE[Y/WCn`L:kN]bX7G8^O^7I=_MbY7djY`VYY4Vh=WaIH
pair hiringside&shop	475	Da^CUWfeI]:NZLHE:EHhnTS<RIASYAZ8WUWT[K^IwD4J^8KR@d`P][YI:V>[OHSX
pair hiringside&sign	444	C7EEl/wcjLtYAI8X@v@VUZLRFtJfC5\O8=UfPLP^ASTwUZDB^lAMK1M^MWs%i'WD
pair hiringside&slot	443	=YXgEUR:`8LJeJ^QWV@kkJD<HARjRJgAV[W\ZP]K#EA.RQ__8WOI\SW\HMSKPKHQ
pair hiringside&sorry	445	QlY%6RKQPQFV;nUZL5P[R)LLOGFH_DGE=l>``VYT1JWDMaHGcC2%hONIQK#@CDMB
pair hiringside&stage	422	i;NUOUP[?]@UF=ES6FJKL_IRZ9KeF1V_GHAUN?#I<BSjZ9_DfgfY;rU<NGkU>KAX
pair hiringside&start	596	_iP8NW1Q5KWF\QS`_T]Qe=`XBPKWcUDDh<OJZKwQlP<H;AdHRIBX5DCT\F7UGR=U
pair hiringside&study	394	G<6F8cwTes80a;:=rSr`_MfN:NXdp=Oq@SmRR`[sMP_]QF@f5HbEM.\UCNLHY@A>
pair hiringside&talk	535	WUQS]C98QDggV\lOBi>CiKZgWdSIL^g;_CRSV]wR]E=]YBRLRSL3<OJZR\<WT[9P
pair hiringside&task	457	Z*Q/hHOHJ2S2H]H/gUR\NwbPVVBiCDUMFMERSRY[chJ_CWc'^TdHB\Y\GUZEFJj=
pair hiringside&team	503	BQHDLXNG+PNIKXaGYKbFGY;RJ9b\Z/i?X]?MC3c=L=I=FIUBIcc4D[PwVI]>[fER
pair hiringside&thank	657	>`BiJ_U2wZ8^`Ta-NHWOZ[bHF0anwE_7bT].>;qE\F9@bJHj>TZTj`Xp@e?QafD-
pair hiringside&ticket	370	ZKC#NDU-QJws^N:f]+$bWGDW8K,J/]K:+DZe;nT\A?9FWZZRc\7?GV/4K?eR1AaX
pair hiringside&time	472	4?RRjsT?`w*TTl[Sm1dcB^\?AIlf_.n1XifB_2fB8ER8I9:_MSfEN_[hJTJ:S\9:
pair hiringside&title	482	:d,RQYE/\Y5[_o;7T(bV<YgK.2vu\RV,bbZ;8/fF]?O6IWOHDSkFh[Lwf]?CXW&2
pair hiringside&urgent	380	=:bl;cDZ;I6fd:NS^VjKP]7gWGMCPAW]]CwTk`0P+XO;*OOS/XD,0O`D_@.s)qtc
pair hiringside&video	566	IBD?HLF\^YFE7H[PjXwRDRT@N\>KUEHQD[UK]NDM>VBX@KO_S<D\Q8S=ER@HGYc@
pair hiringside&wait	581	G0.`ETbLNMFZRwH9:gac\NfMC1aPD96Om_6\OLEBU?$GG:Yc?[[Fb\@K_bJOMKA_
pair hiringside&wish	519	#r3NPIBUNCE@fSeVP5b9COLjg.D7QFZg4^eVa\[FADYCIY?T_RWR\kbMSQ\H>h_F
pair hiringside&yours	710	c>TQ9?9T@:d>4?GAcZ;7\=.f[d<FE^0XFENm[U?OPfAwKTCJNR/OFUAKc5QXGFLY
pair hitch&inbox	570	[4OD;eUwCD88NANHMpMEKL>PeI;C1OT=GIcG]`ugFN1L@C_CQCBJ?8V8^BCYDFWZ
pair hitch&interview	517	=_d_A#hj4efT8E\CCP<']QFYJFOClTdOG+8`L>JOI&_TFA56O3S<C\@BA/gBQJLM
pair hitch&invite	388	]gWS>BIX?KA&D/Jc:a\AU@5^V_8=)^@r)^GDL\>UNM#e>Qp6f2]9Q$.Qi8pK<9G`
pair hitch&join	356	l>]T]U=d)Qm_OfQc3Y=E`ULk>YVZ[N;O\?[g^[tUWbF?NJRNmW?@=a8K`MCfM4Yw
pair hitch&keen	544	F/^CN4IHP\_\^TNe#DG@VKO^OvDM[OYiN:2cQRXCKX_bBQZHcLNZC`DKXEhE>HYU
pair hitch&mediaword	590	OYGbdwFHaDA5m_TZRDdR<\fGKHdVJEdDQgXC<J;BQO9JSIgcZQ[E\ALKOXFXGXBN
pair hitch&meet	540	VDdDUD]p1Th`2DNb@fN8HF9PKPCKgKMXIIGM\RPTOMPf@HJ9TD;L-\F?RNR#;AY;
pair hitch&mine	389	TDJLYEa;GVP2]:b\mDLeSOMIWRGe8DUGUNL9F7C>VY1a\Sw^G2N(s7lj7l=4dLlI
pair hitch&move	790	D[QnHa\OFh:I_FX<N;fRM\]CD5wX];\BdUKA<CTF9E@9V:HN5]d2TPDJDNH9lRIR
pair hitch&not	671	QOR^2CV`6flXHHZ2HkS;]b:4J;wQW9dMMJ5]CI]mDJUhZ-9K-iFc-Y,IHA_<PGb8
pair hitch&offer	488	E=WKGACHa2J\K0eTaQ@`AC0[Pp,>'TF\OIAILTF@bHM\[FOCaBH\cOJ8SSjQ(GFw
pair hitch&office	457	3Q`Q9Tw[>Pfe`BRE-XA79399I*\MORwZSG3g+GbOQD]Um4KL<GNSLUBE:7gE[HfD
pair hitch&official	469	OHdNL]cNC[PWMJZRBeE6GGXN:DT\IXbBlUEJQY`LP:KJJ7JcNHm/w]^QMFUQS8AV
pair hitch&onward	499	A4<NfeG/PC=8Z]QW[UV`FgT=cSElEOKVwle6TVuPcE1Ee8Zjhd_Ra8LFT\=Ni_29
pair hitch&other	475	WMDgX;OSZ^L[CXQ-?;FWJoANP_RDOA]@71UNIJBeRVn\]ReC2FhJ:W86dUw@bGNK
pair hitch&pay	452	OkYm<W>UOXJKTFdWwAYoC8(d:Y-6LYQSDSERTK[:rPfM`2hXt?]KjR;LcHjFMMGm
pair hitch&prepare	611	MBVDCSJNKHSWN?wO>e@H_DL_MTHQb^O9R@MPFAUYE5LCPNPT@DKJDV9<EM_YOBCY
pair hitch&property	399	q=NRATSN.mRMDi@QPkZ\n8JRrIgCjEM>NcMBG#kaK>P6MaT=SIZVSMfH/LqAPGDO
pair hitch&received	477	\PYF\7BO<M^V\^oY>]=>Q<@R>MT?jbHS\IXlv:QSq>ERQRATOb>a+N#QK:jHAHJK
pair hitch&recruiter	752	H?6=YZdHQD>KMKaVVSS^LIL^a`GRRADgSTLISKVC_R#IJS`E[KVTUCJUJKEYDP\]
pair hitch&remind	738	L[w];CTg7inhV+QA+eJ1TkA9=:e8gE`>U8=cD9RXNB^Wg,HF:^?L4Y<6=<[>f7h0
pair hitch&role	389	QlKIVmYOG@<?8RUbhlI<RFMUDq]W8X8H<IbJQ[`GbP5<@Z?[o.F\D^H[wB#e=HTZ
pair hitch&sales	468	WGYgJFKFKerCAJ^P0ZG@XPMKb=FDZBkQE5ShBVPc@KVhIwDRcNDU2a-8KLdIQFWP
pair hitch&send	518	llOHQ=MP>?TkWPeijF<ORA7ZFj>EC\ALM^a]RWK8jTDt?HfTg[1:`M8UwCHSPF;g
pair hitch&service	481	6X9RXdGI5QLA_JEQeEd/LE[PJMKbE7I^IZSQF`Q2be6DGbKF[weNg;PKSbXIU\1N
pair hitch&shop	579	\UNH#:CMEBYb1B==Q`>Fe=8MGMNDJB2M:IMVOXAXKPA[HPI:PJ9O<ZXT4ZrO]CS`
pair hitch&sign	451	BP]\QD&:VHV=HRj[\:FhWFTp2Q9D1SQV@dLQR?8MH`g[waaFfNBVvQ=<eDRN]JT[
pair hitch&slot	366	AE[>J7Q=_Apk<H6<ZW99d`[AoV#>j\ZL\BHWWFBSODndHFH>rEE_)>96AQEEZUi?
pair hitch&sorry	516	=MlVOFec/UVP?G7CQX>EOLMI2hMAPDwQe+B4,NQH=FLb_89@@eBi=@JF:JC5C4^C
pair hitch&stage	419	B8KUAJ_<gJ>8WJEWibVODp[D_]ENgG5L@BIEsbC^BGNCIUPKJEGJ?-Nw^C8_S4s^
pair hitch&start	621	MPXaWRGLHHH[IIJg@`?\SCLNNFSQ=USJUKHNBI1R\1K\wJaMQWHCZPS-p[_?WLHW
pair hitch&study	480	:VTGA:<7?GWVUZQVSQ?\Q%FaT[<UVJIIEN?RAWTYc@PgY`wI[F=Ld^7GfNHWOV\k
pair hitch&talk	569	J^IuEZePJTS\5VFJHW^KM]]EZVBLCKQWOKG\6WGwP^RMYHBM3WE[>WRVBF^ZSDVO
pair hitch&task	446	_Ee.V>EV6LSZ@cLVN[BTMj/.ga79>TKPF9SSqd;v^TEkZPL[Tq9c,V*AH2meOCkw
pair hitch&team	695	?IWY=?fd>Yw[IDITDb[5P]6OLLDIYN]UB:EeI^:bFO^fXE7@BQ<U=T<1T.XOFE[I
pair hitch&thank	365	fNJQKf<];ph:9QiYZV4dI7;u;`U[l0O'GidNwWHBevSBOb\EZ?55VHPveS?ZIWTd
pair hitch&ticket	465	[HKHLIDGN\E_cXJJFdCfRFM:dL[M?@jwN[?IK]VSmWH`_V^^<faQCV<`Ff_]TXHZ
pair hitch&time	699	MLXULHTO=YZTTBT:ELCJEcJG@AcFST]ITAGOP7PdJC<MV#\TFSEBJSCFPLHCe4i4
pair hitch&title	512	K>E`?MXw>QYUE;TGWGOJE]@DVdS\KNWOKP)M>V;VXGaS8:D\AS/XFSQ6J:aF`2f=
pair hitch&urgent	605	ZYcB3FZw*1ZCBCDGHm6?^A#SMQH4;HLOB4KrH_VkGKXYQOD;V8&PBR/0JAZb40es
pair hitch&video	434	H%T_W=BF]>@]V`aX^[CO^=/Q?IIL]H1uK^KO_WgMdT<W#/e^fR/ZORMNV]3DLnTD
pair hitch&wait	407	6FSkcKiEOKNqh6jEa^SOhciFH0hg4)vBTbHU4]9mbRgwsvNXee;QZXYPaSgWraSB
pair hitch&yours	514	X=eIN'>sGmlY6)BZX`7/^D:GE[RD\ERK7.GfFA@eOVw[VN2:\D)V,`9IK?f>1*bI
pair hold&interview	607	EgH?4I>Z(;Gq;,,TJ`>HwD8\D4C,UR$R5V\qDJUL2AqWHSA:F%DlMlI>cD^S3@6a
pair hold&keen	473	,THWI^BLH;;TMMeCIAQF9]@hLV6CF_NcNMYw^NG@S<WQY*OeJ@TNCSA#LPMWEMT8
pair hold&meet	423	*w=YJW9V_?*ck\LGL4?idJ7/K,a\R1P)TUaE_9iVQ9OT\<KZQSjPjvquTYBFQnB_
pair hold&move	519	`bPUWFA?OALG>_IQS>@LM9[?PnVfOc4aKLcKQre4N^XR<aOLRS8Ol(bZJw0H=KfF
pair hold&not	497	LPdEC;@W9)Uf7<6iUF;A`*bE[P)JEC?O8<HX/ZKd9MCC=Y?4\H0wYh;[^IanN4ZY
pair hold&offer	427	LqL;O]:^La?h(E8[bfC3FGBEQ\YRUSM4Z?\A?JNL0E_?#RI7H/(eRIWrlPNrZ[EG
pair hold&office	511	GKUAL=IaD=2dAI\wlII]QGRPe_8J.A,ES[Y`AWX4>_^OOXVCZIebg_U_YRwcZM?b
pair hold&official	463	:VZ_NAK2Dl\jNPY5VXbeMoCLRIe;bHI^ER=iLGBw8=l\NQ<JM>Qj9RMH>:_Hq;f?
pair hold&onward	564	TWMY<A3@LI[Q4\0KZI>D<FVhF`MPPQN?6e^7FJSl=JgPObDF^4G7iI`wWGD>JFEc
pair hold&other	371	s:VEXDHJrakIG4HhQ`?@MngI4cFOcY_1K/_RBcL=as;``Hg<`d@TZ@M@7\wAZHGf
pair hold&pay	514	ZCVU;A^b,=H^CKalj;D=b9QX<V=HJTE[?TObDTY;jM^ZR\P4w@^REt2dd4cdM8O\
pair hold&prepare	550	LKDINEBB:D:_cZHHP;QjIS8BQ<TJuP?DQFUaOUYJQ?GcOTKN]8_FHUZLBwXd\V>R
pair hold&property	474	2S7KJUOZM#DX0aAI`B:X[<=J]Z:?,IEEeKhgQPNRUTMIPqH@[Q;aJd[Ve_aW>;bU
pair hold&received	514	RR;dGpSSSE-kOOMAMGnNH_bMPBJZIVd9JhkAeXZBCJ>K[#Z`Z`KHJSXP^X4NLEJP
pair hold&recruiter	494	??CZY9T`g1OdOESiY^<`KRMYR^JTD<AKDPKa2<7,RQB`T[C;^a<^SeMPilwSJXX;
pair hold&remind	497	1eXY=F=hDDOqRD:BK;QJZXDOP<DGsAR#<ONU,.G_2KmHhHLMV?EXC^B6h;o5E<Qc
pair hold&review	418	[T8/O36]i9lK>aH`tN58CXP5X^TR*DZbAF;F=PA<Nq*6^QgT^GYSwYiI8HcJN<pd
pair hold&role	588	\622W=1cK8GmJA7iwK-G=IMR^[(B1:C`?[=Z7TE5Q\AHFuFGiWJunFXw^NotO=Fe
pair hold&sales	527	ENHXMZEEMNFF\LK:O:^cP;q>FIN^OB<GP^gH4\ZG\DHBEQ^6L\wFsWjpJ@T[aXEb
pair hold&shop	487	SJQqQJZIB[AO^6k8OgTcQYQ<F_KJwNN(WSHFc=YNISEa^UBBF_RJX_L=2<6;e_^:
pair hold&sign	431	2FW:GYfaW<RwPkdRGcR8TH6K;\UD_IfWF]_eO\RfP@OQOHg[JOBe,VS3G\<K`bQ=
pair hold&slot	394	CE8@>>/V6/X^BTFwDF6RuDT]=W=UF_3,KBMr;uV.KWTM9`<JqK_Zbe1JXN`W6G:[
pair hold&sorry	496	8R<=A?4Y^6Bn,W?MX4+BZJ<X`?D6?U2kIQZhGAG=SD]1+d,]cE2iJdMRb5FZL=<w
pair hold&stage	729	`KW;[=ADZESjA-?bpM=QBfaWZM;K?6To7@J`>\BP_\VVIdPNZICwN][PCRc_K5Tc
pair hold&study	348	^VFZWU/1D[?3%@:>Yf@HbYT9LcGQ`OE/^#WXS0CNBWG@hr5FD?Qd@@7TXbGNeG<g
pair hold&talk	621	wCZLR--SQLbgIPUdGW<N[3Sn;fHBea5@R3VPTQ^OeS_^GHNQ_N66BDDMg^?Z-UNX
pair hold&task	566	PIRWc^`Y=aHSOXgBAXmIIT`NHXcaaSI[HZ_AwGnF`Y0`PUW?Id=BRSXaJU@VJBL1
pair hold&team	431	1B:F3P+EPD*]C=?PG^XLrK^l`,nJ8B2^gA\MQDL(VCF(>eFRN:Zd`]f`YijKH@6w
pair hold&thank	563	:YY]wK^^Lf>FJGnIJHTPS_XFKCZXX6[JRcY9ZE[JW@NHn3TX9\;_KMaaJIQSSN5G
pair hold&time	597	=k:1L8;fG9C`P:+:b5GM^W:^A:b:W<GTV`cSH#S^/4`ESq8IOEN\^bkNQAHNMEH]
pair hold&title	461	CW'(qQFSJLPuJ;QX?T>R8G[jXJ>TENB^JvDKOTK9aLPO.UH/`h#ZHCA8\@RHZEYV
pair hold&wait	459	2Q<QHw\fIDDeEWJfaM[UPCC9Qo>ZQKIcQV9ULXFUK-IgIDA5PCJQL_MLG*o^2ClW
pair hold&yours	490	.HdU_sRCb7G^f[AD@0TQTbWDH>JFFFR:dqLTN#j8R7^HSXEiH@@0mhgi\I9RUNJV
pair inbox&interview	438	F9OPh@<)dbYkLJd@U#YwaGRQO^<bJLc?Qe`O$T;IFR@IniA^qpYPi[qY[`hds=M6
pair inbox&invite	405	_I?7RUNJCc?VHYLSYLb#g*UGbQShY=4oOlVM<?BFOM1,SH);P1VbOeY]IMEX^G24
pair inbox&keen	604	=OFg_w\C\?2H5DZNd2h[J\`,IH`^YJTZR[IAW9OIYcQ@BNR^@D_ITfZSA\>IQ[9(
pair inbox&link	411	_%VKaTY-KZ]IReNNZGOhQS=<eR_P_Cg>BeXKP[bEoXEKM4GBBwdAK>RZ8r@]j]=G
pair inbox&machine	523	WAC=0W\XE52<TLSM4HP=NI@?YA>E;G\`OBf:gSwtNj4NMIa;HJ4F;KGLR<He:ODU
pair inbox&mediaword	367	Z@iSwO&Hb?GC55At]NOUI?LPmQ?VC6NL2TPFNO:QlW0qC`f6N[?TRoIG<V\\R5Q]
pair inbox&meet	493	RTOJDZACG`<HJD>=3?^7I?LC_I^=S?GKwD^QC.l_NE8.SCe+=TQAEESWT@<n[hSc
pair inbox&move	465	JeLOMTTAPUI:cJgH\8cI5PD^+;Q3A`L:dVeLN@V3BMQNNO>w#NXLFRF@=89A][[5
pair inbox&not	608	fCY7NeL_<9.>\6:K*iB>DKI<V>3D<4[_Z7RJQ2wv?KD:^Dq=;7J==Y.4;44j;b>V
pair inbox&official	548	hTwI_1B@I9PgHeEbVTBGOOLebf=BNcLG>0WYZ[QIDaKTONF@_P1[,FAaTFU]W>AR
pair inbox&onward	555	P6SKVTe4bH_VARF`3:iRJf:@I@JFMBIQVAE3NLQ;wm=\FRQa[a:[W@GHFETQj[D8
pair inbox&other	505	<ENEPBwFJM8PeYRKp<e[;Mm8II]b\8vCXhH@@][?JFS]aXa@]TD8lCMiKCaOnPI;
pair inbox&pay	531	DXL=\XX?bhQMwjY?VJUXCoh?ODJn[4VD\uL=SDQKVV-KRT5iHN8XR:Tg.o4Yh_VE
pair inbox&prepare	474	d^`SC\CKUbGQQ_)R=KU5M/IU3FRHTFnJZ=MN79wTTK+^7>NOA>H<>LLiKTpeAS@[
pair inbox&received	590	YM@?9bAPD#>5N-<TA`K7FD3Be:)/41KIZJOVGAr`642AH?p>4A6KBF64M,;i95Vt
pair inbox&recruiter	438	MGI`bec\L^>JQE;K#tGi<VG7i:G(HMd.PBfQB9VccO>Tq]nMMh?8O@P_T[TUaKkY
pair inbox&remind	491	e?g=p;9CcETSS;<]O\OD;OK#`P/JH/DMZ</IOTYHe<@Nfkn6ioJ^6>DO_JvwJPbd
pair inbox&review	524	KfR</qWcDV;Ve^EMMF[;NZ?f=BMUc:B^O<DVW;kwQR186=U_9<DF<e3G933<3THD
pair inbox&role	363	<G=Wao\9^OX98AIfvZ9#I?c8eJe_Ug6B<f3;IJGWRh7<STbMJ`?ZUCa>p?L(7FO8
pair inbox&sales	665	1uGN_Jd9_HYQbJZDTDWcGU[QSMZ[RPa:aw\HTKU@MAJKGSHSOSI;SLR`PTM;]^DO
pair inbox&send	474	:?O>N7W`PO-JMDTfCcIW-wSIGWGM+a_F<TmeF]CHMOHVvWL-XTIOh2Q[XRK?HqjQ
pair inbox&shop	519	KwMSZ^bMPRPeqIRQ]`CfER8R`<@M[dT:cGp[=SrQEKLJq._T[TDVdBUV;Q_LUGNM
pair inbox&sign	571	IbaeVwD4?M:;N=`Ou<ZVE=AN>BFGV`Rg`?UOgARFPO?6jAOAhILYM]33@.MBG=GT
pair inbox&slot	498	J5`CYN8=K0cWZRN9U:1EGSZ[LTOO]:iLWW?7?Od@JaREpUn5<W:E]S3L#NKFU\]Q
pair inbox&sorry	561	5JTTKIWgHa]QJ:w8KKWABC>KGJQWD\OQ@YXDSCVU7HNBFZ>C?@I_JIOEPE_LKfWK
pair inbox&stage	426	/5DpOw^F``VOe_p8Y\ENAT@8h>m%P:O+T[DUN3A/TK4M5]QkiK6<[CdVSVAMZee>
pair inbox&start	523	PYLQAf\/Im2C?_E:EYgRPUw&g2HhR$EE[ECAUEoGa`6&E:UG;\ZU9YLjET6JCnJ?
pair inbox&study	518	E<fW_]I[XRFQ9CR@MBTU`MNTIU?W;@WOjOGBa6ZZT@CPOKVHVIVUNE#]RF`dLLE;
pair inbox&talk	351	6HDYgTGOXXH7[__ORO67Ddi5.GXjPQLR]HeVwhU2o>'=aC]Z4acVbRXae-[V%STS
pair inbox&task	497	#[S_;LQJM_\sYhdVBhFSoE`c#[VAO\FJ2pBl]MT<GJhQ;JB[DVdE0E?OQM;BMh8Q
pair inbox&team	417	iqL@[XU\eR5Qu2NG:Sa>Q\g8w?VV;3pNcXOF@==P5BNMpUmG7TQ/`NJD;.@Pe@sk
pair inbox&thank	696	a8q5;H>w:=JO^8Q<:nF1KC4OcMD3?XH>SA`M]RRn?<D_^B[=OR<5S13?I7LPMN]f
pair inbox&ticket	666	S_S33TBU>?:L`D[M=_A6O4/aKU0?QUM.TKZ8JH\Y>4OZV?dLI4GBF;C@Z#>\6;fq
pair inbox&time	414	_6G@iu>\e>+NhC5>6QTEPW?;iGGE('i[^0VG(C@k(L5+prw0QOUKRIRQ=JLpA9k5
pair inbox&title	387	]VZgNMOEYSQD_Hc;fBgCHaZXQKUMQ_S]RNRLI[F#:?3feQCL1N@dGHf\I:oOTHj.
pair inbox&wait	473	kPVMTKW\]7W4^;AVKF`<IGE-c83PKVi+OPLQD\]\_7`TY^]M[M.2e4OG=@QZ>JwE
pair inbox&yours	396	:A>kPswKD`Ja]pXRPLKRbVAff3FO,7)euJHgXc5I\V5HE<[ZELPjK=Q[^EY]`OCW
pair interview&invite	493	aKY:QN<QHTTVPjgc+K=^t:>oQC@7sUGLjDRY`K_EwSNd@7Qe_VIIRL;9nOWdJ\Da
pair interview&join	575	[GwB<6YcREG6=fkN4S=6RDOc[n;_A[6[=6[bvM\SVP8JG?NL\6;P@BQC\MF]A^WL
pair interview&keen	610	S#Y7W?NT[@I;HHgfDJSK5^<SdIMHKGVQPS[NDbL?\^QJ7GfYFSE=BJMK>O88AXaU
pair interview&link	525	4AJm6YfNXI8;K5XC``d<G^?=WIK#]5ReB5@lv_G2?e8=RGNZG,A\4;b3\CXLLPX@
pair interview&lure	593	#YT_DShGHp@ZoST5QGbNWfdFB4rak#SFGXI8A-7[ROP@dQ@[E<\FXb_c@\]7`a8<
pair interview&machine	767	dAf]WaDhDL?DwFHA;gDQZ=AEd;J=@ETJUBROD:cV8=P=tE\K;EAAS6MCIU7pFPVe
pair interview&mediaword	505	Z_=WdR\5Qe=MZ\Y5,3[f,nkG8Ctsb-fJgWV5QEQ#e].=aFOQ@Wm3mOosCc7CgRX&
pair interview&meet	476	^<b)T<8GR?RF]R^5KjX=RI:BCq>C\p0HY=a`saUKW[,O)(kXTPFQ=3JBlC?<1wfU
pair interview&mine	502	5W7pudT?O[1YU_dSV8\wAiSBO9`<WOhCZiO3PIK7O>K2hYg_=sf:WHfV9OMAh[G1
pair interview&move	709	3nfc>=if<dZn5,U#9]G@Vq4.F/gBa.fG96*V3;@^;9[gj:8>-DJa>k3:#3f-f,[=
pair interview&not	501	<a+A:V>DRG.JD-7La-YHKH?FaZMI@5C3FwQh<9'9*J]5Dn?*P:mi\Lv`P=LLVDF[
pair interview&offer	655	3<=THicYRP>CBFTRM\wD@J<KaUDT9>;T=NZJONF1=K/56NNV@M?^4MN>DIU<See@
pair interview&office	465	ke>DBSL<m^bSLFmJUBHULVJ0[HX>XbBaCRR?MFPLP=+;#?@o.>MKDOeQXKK;<k9Z
pair interview&official	644	ILOS@b_SMRPKYeVGDOiJPSLA*CAPRDUX<#VYI:KY\DQ?FJeYOaWMH[;GL]HKPS6Q
pair interview&onward	465	PV,P$L\98A/HZ`SdKQZ0jSWk[#LE`M7XK``PiVfNL8TFOTi:S?9RBrGCiLgQ2XYa
pair interview&other	617	JS5kbMM3^gMrOLO>#3TV\^]IU3SR[1SaQ]4^DIK\YRL`oR;L=^Q.LPB]2KNS[E=<
pair interview&paper	406	B;K_>UO=3]Tw.vcV6+MAh4QBGCO1DM./X;VQb5VAsAJMK8@3_MGV4c@ROh&P?Q%F
pair interview&pay	454	RG@Mb[YZ4\H>cTaG'O<N6ZgBbC\P*\[8S=_>Ji=Jh@OZw:[^Ycn:@Z]PSj\0]ZXF
pair interview&practice	710	=Y/d_sNNh`A@]qW,WA_f,Zk2D?oN^2WW_X^AE*c/X;I#cDdN5ihGaRYc?`>F[iXA
pair interview&prepare	445	GT1IPPEDQE[]FQ<G7YRE7S\AXP[^O=BwIbAIGQB:U^?E\-e;Qn`XT[BLF\B_gIM,
pair interview&property	560	eBV:S6FYB8OkpS^gKS5=[:7V5JRJf_A;`Vo\_NwA\2NjDB]MXU\G=jEN\BfeQS9e
pair interview&received	424	QLL?^JRewCJ)bFaSmXeB4QLEqw;`GJPFTk^BLdF>jd=iS7GW_@OIL2jJPT4Ib`AI
pair interview&recorded	693	@R6g@[QPXVJ4G<dEwJ]F>\@?T<YUFRJT1a_BZS;2-bR;N;HYH:UaPRiPPCIDJNe@
pair interview&recruiter	526	JCZ?=T_`NF;i9F]SDNCYwf@I@Q96CWOUZJ_e@OQ/BDVqQQVe?ADW,OOItTTK9r2`
pair interview&remind	393	-T7DGWI@-QVbNR3<>lNNLAaOMBP@ZOOBSCL\KV]8REDPC6]mShCC<=UL]QwV_\.F
pair interview&review	545	JZ@PJ]XLXf*ELn8IVEdS[WZCW=wgV8?`WUF3?7ATPQ.N2B[%4SY_Im^f<H6?GV:#
pair interview&role	697	T@i2U8Ih78cwNNSi9e8BSG:g\`;0=V1HQGMnK[UFS=Tl9TKV_K7U,MB>WXL\9Od\
pair interview&sales	401	Z4U_?CLSVP`ZF_r],lJQi]=Z+O>8>[DOTHw^YSXgNGXX,F4vR^C><[#7_D[OHeAY
pair interview&send	398	[:YYtT7Oo3\pgMFZQ_KU7@BSCT]mHHL<QU=b0LBBib#m:\Mjn_]Pe(TNLJKlK64a
pair interview&service	390	D\cH3f=7Ig__j[RhDQ2aa>`a6Im5_VTC87?H`)ZPb\^]L/U[?sWYTb(M#siDTZI[
pair interview&shop	621	LaOR<-Aa82Xo;2I\PjL7pB6SR]3$HYPX3=@e;BG^GHrSAY/6WC@N:_I@W3[]@6Yw
pair interview&sign	415	BNROIY\Y[YM2L7QN5nl;DLT%`MY8=4HWL;l^8t%V-U;k44KI:?Ew=g<2VF&45jXK
pair interview&slot	385	H?dXF6cE^rNVI4R7beWXhl)XFK9=5ZX#PF._EPAmR;__PLFl?_[1>PQYHLZXMNlW
pair interview&sorry	601	AiCG:QIK1[;eLDFcS4PTG?Yd90S;a>;5SGUL05aJ7#[9MTH6_EZ@h_EX:OMYO4/]
pair interview&stage	497	MB9mK\PMkN5UEg^MQ?TTNbHLSYFL@I,[8WlYZeOJiO$E=hcfOW>79@Zb>w*N_IG?
pair interview&start	472	7WCLSTC_+a:BRwp=Q[uGZ[cE1.RLcO`SIfe=AD>Q@X<-A$ND=2XIZg--URL1[i7%
pair interview&study	500	;@3VVCL;RJB#WQ9S2>TJL_]<\U]R@KFIJYPBCQ=9FR7C]YpRPecCT-cRRM3A^F?2
pair interview&talk	436	5@HETBfXCaS/J<H*KPTISnYHO?O.FBCKwXKOLUM66BV9_7WP;V?PKdI8IOM;?sfE
pair interview&task	547	YYX,QN)CEISgJ\WXJS7TTIRFIONIPU=MLSJOFTbPVR3VK\GIZN?].]AwAKIO(ZCk
pair interview&team	457	90Q6G:M^#?N\9SUUCbONOS)WB\:7AB@RG:XhEV<JQRWR3AN^7J9F2QPP^HGF<YcU
pair interview&thank	733	VLR``K?6r^QK85>JcK8M&Ya#]RghNGkWIdJ<?\,UC_SVpoSETYRVdBvZ5XULd0kK
pair interview&ticket	629	IRKEJRS=>KLmQ]LUDOPWJQ>Y`QKIRPOW_?FbhPYCPF:D:@SCJNAF0cS[d\BYYwBG
pair interview&time	445	5SFDP?P[LNPpPDqH@GHLdd<S;IZP_ZP/WDf^Q?nEJ#SOOM5G^gKO1tHg_aGVMX<N
pair interview&title	654	<ESOKBGoA3][A9\ZBfG9bW(YT<=9M_HCDO\qVQ[AP=Vr#UFlYM2X3L7>XMUX8\ZV
pair interview&urgent	606	HP^H7?Ic5Kg`Q4KEI\UGPSID,#WAYLX7@5BcO3\m=4`NLCK@R5BLHYEC7D\N]4^2
pair interview&video	673	O@^:JTM[[FI3;RYWYVKCGgXUeUDTMT6I>YXJT`8@SY:YB5^XZS3^,#f9dSA\<UK[
pair interview&wait	552	:J6RJGLIa?FT,P.MhJK`9uF7_D>F06HgHT:^CT?PcNDcT_L5ENJw<Nd6=CVS]EgA
pair interview&wish	463	,MAFKWfLZ<8-<MrKauiF8F3Dnd3.@ABfFc\ReR]+VN_M7C_Y:SGwR5m;K>RC:b`:
pair interview&yours	529	NNvDF%U\RWnlJJIQ9g4fYg=SdJR74adU@MAkPe:X5VmnVaJEd[8T?AM8-EbMN6wb
pair invite&join	540	6jUN8`JB#PEFBWXPXN4TJDX_C[@33a7UC\BX4HWH[PdZhNe1hK3QGfAGeQTQ2TMN
pair invite&keen	660	E#SCDKXF]NDR@ANVMK=JXb9:\SSRBDC:MMTJ:YUORQ6FOHUfSQXT]FiUHLQGP_ZC
pair invite&link	455	U@:ccOI@9R>>VHUVVHK\PUOOBT_B@Y?TZGkFBfHTG8CZ=WZdUN6=`96wSjJHdaOT
pair invite&mediaword	508	[g:ccb_RcM;7RwGW\c[hGdH(gLdfG1NKdFUFQF3cPdS?bWPQ$R_[IEdm7A3?XUJK
pair invite&meet	465	VVB^*jf]W?<U5E]JjM]<Fb:KcPDLDFpn3j:B#V/CF=NlYAaV.CJm=gO)I:jP:MrL
pair invite&mine	511	AYZVYLUC`PZHLPpRE5T\G`[\EITMabqGiNwSPMKMO=/XS#EtFVH6_,<\O['N_oHG
pair invite&move	550	#YR[>XgcCR[jMEKC@X_ELrM:K=]Wo-p@HS<a29?OA>`m]FJC;EFI6T?.AET,Y9X9
pair invite&not	472	`YU?SE-<hKVSiM#HmHBaG:QN0C>UK<6Vg@H@RADaQQE,FX=6@7P]_W\bUP9K=&q:
pair invite&offer	506	GbTw=gOKZU@GM@nBT>CXALT<ELd9QVbHGZJE=;EE\DB>p]VENhtNkWV?5^:XcYA>
pair invite&office	621	Ga;WR`OMM_97AVHCSFwTLAJ;C>fht5IfU7O;P:\U?S-1LRM\AKYAImKYJR1MOS==
pair invite&official	506	YMVJUcLR5Q_ZfcM<GUWUEKNUDVOUwI[9IPLHU.aRr9@XcFOY:^aKLP)ISNP=OT.[
pair invite&onward	326	V9Y@*_B]2=crMUaf:d3-U@<_gT/TmkA0BAdw]bY'#9ZRNFT9[=2oa?:7k;O4\;gj
pair invite&other	550	UGlI@0IKDQ^[;?2ZR\<3gMRUB`B[^SZY3,*\BS?sXQ[LRQJETH>X@w2J72r[F(ZU
pair invite&paper	508	:MCJ)UWU?mR#V_mNK\HJEfK>[NE<USSF]TFRNnXCQ?>PN@Xh7VQRFuD@YM>PP\<I
pair invite&pay	690	?VNw@]WKUI>E^5eLRNPFN\LcMp:>5ZQNCM9DL>?UIJTOIA>DWFGJX_NA_OTBJNRU
pair invite&practice	359	E7DihX3T@b?T=GD^YKI2>=2ZYKYEeX>rfV`Q%[O*OD7NtY_Qw2_&PCQFK<1SVXNk
pair invite&prepare	335	m2UAS.-*(-haTBs_5K;kbAqQOMW\[SR2J#8CRHc%]?@SeNLkV]4AdP1%=FRX*Vmt
pair invite&property	532	AM@OP_MQVECGW[UgKXTTO]NDL?QF_SPNVaO=BM]3H`TZAFGM=UY?w>XEZZXHOcP1
pair invite&received	677	CCEJLOEe?HIW^JKKFiN;[L>KIMVMA^ORZPQY]wE>YIFTFENWWPDb?]I;Y?NKDAZL
pair invite&recorded	540	2I)i-idRRA?N<ETMwY^N7q@8vJ<P=K@oKh__PcA8GV:<QQKb<THl6?S<c@`DOQ^5
pair invite&recruiter	599	ZBZ]PFARJMX[_U\M:OBXtLIYIAO7dHSOWdHjSEY#E9WLfJ=[ESU9@M?DUE?IHK=Q
pair invite&remind	463	USHWUfPKC^OoFVTS:BS<P@>NW_B\_Eag[\N>\@URG#DcV@[XDO:H@ABWbu@@H]1C
pair invite&review	458	w<O?OF:JW>`=QIEKMOkPHWT=aX1V=LM`RJ6gXeD^Sf/hNOFN[6]HHBd35=Q\>FKR
pair invite&role	387	R;_BR3SbPakX)5Zc,gbI9-9VKO<GXKDCW>bbkBhQNb]S0#6b6,GU4M):hM@\.dAW
pair invite&sales	519	RAW]KT`W=?@NMGiIJTD?TU?LaO2QQMedPGMgg]U@<TXW27>cG#Bh4iCPGUK4>Ha[
pair invite&send	543	9^oILBSW?HwVQPfF<^RLhE0N:NNCfHJ>MT]a`nRSV&UA?NJdfUeN;[HEaTBRO\?]
pair invite&service	457	[7K1UPMhqFULBwVWt_I>_IG\YWGF<MU^aPjYSDO(cTSb?_>_6>R]25QFXDSOVOL?
pair invite&shop	625	R>RNXJDW5GwJ]_]d@_JadJH\YAI:S>@<JONKERdIcB<ZQXmTaPh:6MWT^;TI;KBH
pair invite&sign	594	Vi]W<M[]6AMLU0MKkYC9I6S_ZCSU8?wK78=9@>L_M8cVgOU/Z-IaEjM;E>QLDHWR
pair invite&slot	369	0AS]'KXKw;DB:0M]L+=-?QK7:KQ[c=U](NESXTPd8b@G,UTj;Q<\A^@IB@?LXReL
pair invite&sorry	397	[@ZrAOT]3MhOR+bM2[B:BA=95T_QrlJ6<6%5wLCZ7`YRE;M.<B@i;^4>PiBZTnB?
pair invite&stage	483	s2Bj,RJPGMHoS:MEBGGh:M^EL>H=IapF4?K[?N,MB]iHlB>??PPGN.KD#4bI67eQ
pair invite&start	615	ROOU]ZSIWID?MTwSOReEM/>RJn^JXONCVKM<OMV7]@OS[H`VEn^SULdWMOEFCYGM
pair invite&study	677	waT[B?<MRcWYZJFLONNGAFTBAPYGdRP9EF<LTF@gEOJHAYA?E@8>JHR?>=VR=RZ^
pair invite&talk	654	QNAVUNaU_JONV\VTNN^XPURC`@OBSIBOhd[=GFCB^:2FDKUU:T[[MKR[=w<NNP<F
pair invite&task	529	Q#_*O1$0+8aXU`OuAo0UONGMM^,<BeH?W)X^DiWVqP]vEONRsi;]U<GOFbJh,fEf
pair invite&team	615	HPNMIPY[BY[ri=s/LDYMwJU^4L]/aRJB^G<b^W_`X5[LL.3^ILE9?`BLTAUN=`;U
pair invite&thank	606	A[3pdEi3wn4NeeY:T@VZ=fZ?IKjo`XrGb]\5?&S8<FT:kKSpD[eFkLnh-fB?[PG7
pair invite&ticket	477	D;@ZIX6MUI>WOY?_@E[VKkO>@LA^L@bXNRJDIH]JKG#]Z\E?@lCC_f5fH[SQTaI(
pair invite&time	573	KUSHZNPIQXMjlJiE?@?S^<HP(@WOw;Q=X1[DU7a>l/dXQ8OKOPQBPe0URSMSY[BR
pair invite&title	561	=BfZXeJkSGMLH2^V@[VRDKK^>ZAJ=THPXN[Q[;B5PKD^I#BWG::X7CR>`HRH6k`@
pair invite&video	608	,R/_2`OUNUA<ENw>V[k<Ie^H^DL9P?E\@UhINUMM<PI5@@:n.R]g``Mbh;E><sP;
pair invite&wait	390	aFU>K/J3/ifZ\vCe4LH/uK>k=M5\eY&No;QORB\bWi(GE&EFK-4T;P6Q^DXKG]#I
pair invite&wish	483	GV[UbhTIKEKF[A;oQNOdTXP5eLY9L<QQee@C3Q=g=T?QfRSFYNwUYC^\SddT]CgW
pair invite&yours	521	W2fG]I6alSNa^/PKAl1MCE3eWa3:FbU<OWaUQw=RPZ@V[aTnl\8Rv;e2VFXOCSYv
pair join&keen	400	TjpU9lKF<H,TbYnHQTIHS7bgj/Y6qh>\MJN@w:HNlEl[CCZT@>g[\[THeJ[dCH(S
pair join&link	546	[HI4jGRSQ3V[ED_YMO9QRTJaGX@<OV5EBNWWFdUEIE#IPKDGNXMGD7FSM:HL>KJc
pair join&mediaword	389	_d&kEhg>EmE5]OT;N=w],nAP^HS@V*n\W<\/K'IUvLCXl8PfHUL]LYk\>bEM^RY-
pair join&meet	517	>WSO;\w]LV3UULU]N6IRYKFPGSTNOWHZQFm7hOJ?G4Q:R>kWQ-78aUFB`?IZQX_=
pair join&move	575	SGa9U>2NRL_S55IfSYBVlEGIUYBKERFN@NIbTU@CVVM^O[MC\D>iQYT#C;J`S0[W
pair join&not	465	<=Mb_iigVZFR`IR]`RI_?P`SA\;C)CHbPkP[`^<;aD2>OS\TKNXcUwT8rV`CVJMC
pair join&offer	627	AmWhA^@@3WSXU;[Pc?;NGKKhMMFEDkBcJAKQT=O>R9wRU<YK5KRClhQDgKbOM.IR
pair join&office	434	2cIT\=kR5\Cb[iLV@:]wNH^D3SZMJ47;iQW7LEh'`A3=LINf:u`:D^^k4bEPVX8L
pair join&official	412	6P4nmP[<oQhJOSjaJGbdY?h2l8?aA$\Wd^]A:Zi`YTP_]a_SkfOAqVXG\[wTjZWO
pair join&onward	519	ic\lC91OPda:>Z:>K]VBR=K6;[Njlt>ZYMW>P3nhHUwMHLM\ID?UGQ;dJ1LhDZjP
pair join&other	399	`S:26AdTTOcJ@=@7WND9BIA>8]SVQR#T88RKb][TahKN@Z/,H2IS;bfC5GsFCDw\
pair join&pay	517	=W\bFLHEH=KM]:aYXH<nALEk@=GVELQJH<>SCC@H^Uwf_Rj;[V\DcwCHeJgL.MDH
pair join&prepare	477	<m[FGj\GeIDFK1SXd-Q]4KOSN6\IQJ^E>OV#d2<-JVoJZR;M9E\>[OkDEFd:VCDN
pair join&property	507	UpXhFC,PR_JKR:IC]U<YG\qK,fdT8gKE@M_0^<6h/_wNT\Q:\6@=`FcPLEY74CbX
pair join&received	558	9n\iAh`?OmDTeQP.6EUe\RcA=#SWlTUCTdS<V<`DJ3]:D@<C;Ie5[`:QP`[69X:E
pair join&recruiter	680	4_=cJYb>MsENSkX4A3`VKRj66LwWZF[WM[U>LPUNFOP5K8OE:B_PPZTO<[CVfS@:
pair join&remind	524	OJ:\I^WdUdG7KR]IHNFh1hO?[VJC<ENZBZVUDEVFIPBHVXnXMw_LF'Pkc3?GCf?B
pair join&review	450	M^RY6^^VRfWY_RQN;?LHoPjl91icwsNOF[YW[9_WU<I+h+L`E=TC\OIdL;l7Mb@L
pair join&role	387	FnQ^SGRO\_WL_GqC*LMR`lPg3PwXo0O@ESPSB=UB_YI+\CqNYM@4obW\B;?M\c?_
pair join&sales	409	FYaKZk+?RwIAbaX+ISdjmRFZKXRboDVBl\^(/OKOpHOZL0CINaCEoR/j4kHHWTJ8
pair join&send	424	O1PuN:bGYMGKgKwOGSIDQJRU27``RSO\SH3=SEW'Y%V<^6aVM_>F4ZEXjVJN]NFL
pair join&service	447	cl0^I_Y1dU>N`f_FTA]qFSP,I0^v[@\$kTN#H@YJ6aC8]UWEK]dPYDaiJb:=i`-@
pair join&shop	450	@CeAE,S8N`QIeFYH>4#T[BRNGIiKSPYP19[PaDkQ2`\\MVW440>.YS]LF8`V^<k_
pair join&sign	420	NZ`Agi*3I5?_HPhIbJ?oQbY:QbQ]K\s:NUQ6:ZTG_>W_fCROPCk?nkIN>AwRY-AC
pair join&slot	418	Q[w[3igV>PX3LbbK\;^K=D;V@u8IGNM]4R97II=1[UCH_J\IbL>XG^HGHTLOD.5?
pair join&sorry	486	82UNgnKCDZRGgRAIKXaKOQgUX)Q_J5u\\`P-MgKKZS9B\JpV8\a7EEHPwFRNgFX3
pair join&stage	519	ZJI`QWVJZlQ;?ZI<>KR9AW^#U8Ilg>a[bHlQW\9]aIF@OQOR;aPZY?bY<a8TUJUH
pair join&start	565	[Ke?]E3PLBDGL5:fgMEZ9??>M6IANOV_7:OV+WM@SQWoo_c#gZLX_QF;HMLMR:LO
pair join&study	352	@mSlN6U9hZXhXM0Af4E]WRQFS_H>EP^N>EJ6=e\]r0GOwOa6PiBiVJFZ6(L\Z4=J
pair join&talk	352	@lX[WK>hh0/r8OTAMP4hkoJYBVR0fL6U.(^5\XTC-7w3G@5ONM2ND=q?i^MLHTH_
pair join&task	584	AGIF3OfP^NER<MY5C`U4Fk9dlaRBSOKdGVwNvZU>Bc?FZ6K_D6LRANQJc<?R1Zh5
pair join&team	458	J\QU7O>KMS8COB`OTT9?4<KJ4?@<QrHT?`E>qG@;<@cCV>oXB.b+\iV>K<R#1AAB
pair join&thank	365	,O[i:GbcNd_hE][@I4eVVV?S9[JHY?S.BUwBbEkD>rPA[@1_MVWL_^T]QC&FabDY
pair join&time	569	CZEZFVIF^RI#K[j,PDXI@8FHHWJEJPV>l@\IV6MHS=UQPAN_=NP6W_S^MXSCHKB@
pair join&title	581	9nWaIX>9\U-6QMTSLCh`@JKT5OZOSieMRPP+H<CRHDq]w1lDDTdLuTVO^PE=NB8\
pair join&urgent	374	ROgC[`DHsX\XubFGHONddlSiXNVUMU\FYkUTARQDG7<>\YJBvdr?wPU38AHQdJO_
pair join&video	556	aNS8FKJAS_CQAMPNSRUWQLQd:`wF\CR9YGC<FUSXlNWD`_UCU\9>VTFLTSMIYO>Q
pair join&wait	392	>SYZc:Zc_H;hPYFSJ<<[7wRdHOLCD5`R;>DWJK%)K;7bOFpM`Z5NZY=SY_TV\O/7
pair join&yours	440	KCHP>GdK;bB?CJTJJi@>]cP\[b)O?ZL?UUdRwQdV?J>F@`?L^L/UMmKCRU7N%FGQ
pair keen&link	396	QLcONU\3jP9Ml`RI\JR8lNVDQ_NGq[P@/DLw@=^6W<SCI=aScaLNRLQO17v\g>6Z
pair keen&mediaword	475	Qn-VhLdLPw-+QntPB@qaRPH@g6gpI4XcPZX;Q8BU\N<+GURJ?MNfNaGc*W?FJ\JP
pair keen&meet	521	b<OW>MPTH@`XBTLYOUL7GYOI_IFFLJK?PVOLR@FKORQ_GHRe>L,IE#nNGFJ@Kn]B
pair keen&mine	448	EDEVWS@:^G5n5\\D-TKDDZ\08A<fQ?Q#VW79?QKLlJBAcYwOdg7PO.CZ?JF%Kk3I
pair keen&move	396	A9Y6CK@/KZ6iZ>WGCJ5VRSI16=DSKFjQLG9a:MIWVDcevNCP;KGiGH'@44wOVj]Y
pair keen&not	490	>p^vSOH8DZl?X>f#@SPGFHZM,OVScls8ZUF>O(@GBFd,ZPlTGOH,tLEIo3I>TPK<
pair keen&offer	564	9iMVGa[@IP7-_EW?P9T^2McM8;S?U;Z]GXUF>CMUP#DCp<ZYDRm:pKME\NMCMX,.
pair keen&office	425	JZRaToE:SjD9Y[mMCDpR@L@KGaXd3M,#oZl#^AKI&INDHENLHXRVLGhU3NP<F_4R
pair keen&official	621	8HS]kF^?QXQBXe2ITAMLEFa<AC[cWGaahRX<;;[VaGV:TJwSUXT?]jLH@WRL^W2[
pair keen&onward	428	>=[G7kIpTEdV1AZqmq\9[T)IYk#-/B9\<`P];_ZW>TCaAF8YE(GV1?18\3UIMSM7
pair keen&other	525	a`YDE5BOA<P:QP=@v#QAa3O_Tm:FU[<SFFKI^1CVWMcA>DPKV?OeYS=BSA>W9>:G
pair keen&pay	426	39gr(sgS2\L2CCYH^WD.D>;OEB9BI^=X>K)SQF5P5EUM<+EW@-BKCwV,l(q:-Q/O
pair keen&prepare	579	CAb\]Q74<\M`L5IJDC9KOZ<=FKQIwY^MCLS^AQJcFVHo\M>V^]Z@WRTMIIbAUBR[
pair keen&property	463	:A1rKrw6_t2bXX`+DSuU=\=/CCGbKG[9]fM7L2Y.@ELACBk_CH]J_f^B2KKDOpV)
pair keen&received	424	@4EWQVISTARAWRdPwQHR<ZV]iO<McIbvFrQk1`EILP4PKqNSXFULLAW:^@b>HGSA
pair keen&recorded	501	=_B`EjU]]YC39Eg<gKVRP^k<HHUaH2OWHfK=TQ<KXP5PjD\UHL[[EZh]D[XJwdKE
pair keen&recruiter	420	:L>PR`SiQrBTGFfaTPG9KDJnWF;=cRU87bL_wmZ4NG>ENAIuGGG<C%V3X>VO:]@H
pair keen&remind	547	LE]KM\9K>DK@c_`GPA0X]/Rh#UT8STV>jOaHaP\9e;NU5DYTeeL4HFE<BeCFF_JO
pair keen&review	543	;86TQ\a/S\4UJB\>^F]T\cHDmDbbR0wRTRMLH_`RSn>cZL_UOa\Q]GRP5P`UVXQE
pair keen&role	510	3AWW?FCnF6IKSHYdUeIMD-9bKmA$6TGR3ZJJ_HU9JBELEGZdUJPDBgACwCLS>W1V
pair keen&sales	534	\PKHT];K?OVHdchwW_>Ca2DH2b`GMR]=sHpg]O`GF@@Q>5M_MVASFILG[MQO>S=c
pair keen&send	630	SUcELJ>E9<TgGHDw\PDSANITGS69FTCW53J_DTGcXK]wJJY<HOL]YJA?NJ\YU<VX
pair keen&service	429	=?;8MRfd9:^J:@wXPq=>P]LIl^,7?b3U5b&lNSTM:PQ@L0`[B?@K=LW:@IW\?Jk6
pair keen&shop	394	BFF[:V;4949@AFwO;eUBFFG?bN_L^EFMTTZ[[_SI8]pbKT6J.:bF?gd0SJqUFDQ=
pair keen&sign	489	__dEQ;@K8FLK4@E`bC;_2PTX;[HU8__E>A-7J`AefWCZTdnI_QBjQGA>=GwRUM@f
pair keen&slot	548	F8cZPWKUPRIjhPwJHCJKGRPAT5NLe?IKPAP0CEQKGT`LW?TdEEJZKMOML_G_TSFV
pair keen&sorry	465	C^TD]OPYS?)Q]C2[YDK<Q.8Z]I<OTTGLBh0w=JCI=?EFJ[?FX;>KPT[R`+cKKD<o
pair keen&stage	481	Y+T^6O\`JK8X>XIdEQwTGXIAJ/?YVB,[1PYlHZR@AC,ZOX)\X?`H9>TEE07Ci\GU
pair keen&start	620	I\<nDVZ2Pf9BZ^wJE7L`DUYL:SHCJOR[RST90Q[<V>hMeED91E]<cYIZqER-JWBN
pair keen&study	450	\PbJNFIHIOURWCIDb]BH:8SYbMYFaMWJ9#A[`cP9ZIN=Ik^KL\M?cMC`$IcUP;7T
pair keen&talk	477	6Q8b4wXJwXLCTV67T:n@;P97JKMNP;;MYc[J8GdL.bU:R:OTC=_\Z4bH^I=\Np^<
pair keen&task	514	UNHDR/(M7)RwYZEP`g[;NcJLbOO\HFSeULJQDTR_b^9;La`JdpSPB4ILKXH[g9QT
pair keen&team	498	D3HwG_T`,@IDCfcC:QjRaX,WEU>BAR-D^K_Q`8U9K>\E>KWJ25E?A?KEl@F7:LO:
pair keen&thank	502	6JZnVVKGXaTCSCCPVYPO7Lo>BTdWKR\J@bU+K68p;TbMPd>EPIW#^5eYO<R9XBi^
pair keen&ticket	516	>dQpKgZBIODZWF_FTPk]AaSO0ALVKOTJMXW@G2UD#@LPcTbY?WSHhqg4a_Q2aX/M
pair keen&time	615	S7cQR<@/4BLjdTeH5FC[a@JR0?WG`c`7i5_D7Me@c#ONT@UZS]U/eD3ZCR:RQh>W
pair keen&title	428	8%$RKGY_H9H8CR]]YXPNidBmT].H'T6V$Afwj^B/I^@@JYJUY0*Z7Aa1aM^C>Ymh
pair keen&urgent	374	qCg@X9MEDG)D=KFWJSBa=<jiII<RRahNQDSLA=oWMH=YKfd#LN9+bFYEXA%ONC2o
pair keen&video	549	11Q7PSiRT>;>=CZOwjt?Rc?M`KG:F6<kSlodQWN.MN6K==^hL[OkR0dUo<SFHXkA
pair keen&wait	509	Q>WdPC8O4n.JbEb@L>twGWnI06\<XUkM_ebCQDPEW/BVYLp\KTt>k:_`6_I;^[M?
pair keen&wish	438	VK7O2we^9LD^HbWEZ]CgMk<3CUUTGBLZBS[R]O_TVW14JGAZD79qTXYWG2QEVmm6
pair keen&yours	517	87dIJ?VT?AO3GMO\7f9OJT0`l`E.H\QKDK\ZQoP,Pe3JMIQw]YFNK;LKDCSI:P]`
pair link&mediaword	568	Mp@vpmg@Ro#RnIb:GHQmXgp9-@XSj9_HR<C=7BMOCHP;gARMI\hDKOZC([F;jMCE
pair link&meet	489	UALPYWSTGt;PIZZULWWUc`QL[NhQNNWNPJ_VALa@w?d>G-k`=\9DaR[KH[CWUNDQ
pair link&move	579	e>b@eFILEMaH]]Vl;dE[hGUH>\JXVwX;mLVpwXX<^AF[FG`ead96,U,BRfBNiW$B
pair link&not	481	DK_kZPWAJTANSE5>_9?KB=oEN3RFI<iIwQ\83;I<H(kIf=HI\URBSw,CWOWnB?=T
pair link&offer	433	ChgcG9>>GCSfS#TZP<,=KER/BTCHTEF]QC28B,PL^6YlYFv9U9a)XFLED\JF=:0^
pair link&office	421	9P>c<:d`[u=14DVGTNCEG[u2KZ[fb0_@TRMJ7,A=)ZSkg;':/KM]RwuF[AHT_@n0
pair link&official	496	kBS]N[J@W?9]YFCM3Z[P[PwL_ZI_DHPOpB;KOc]OOY&T?SDAUgHBcM[RUT:PRXAA
pair link&onward	650	WCQF[ZIKPPQXUdOaGNUeM[RRLMR>MICTQ9LWBVw=XA@ZhMXRTO^IPO9YSQSb[P9O
pair link&other	742	^Le]CXVLNUI3VIPROJTYFPGSCRLTNTLLNQMFwQFQSZ^?VB:[W0;E\LLXXCKI_U\G
pair link&pay	558	QPCPaRR-LXTFaVDHC;QYI`jF.Gmn[FT[QXU7=JL4L7>MZOUYJgWMN5Lt.SWdwXS1
pair link&prepare	530	R`3RURRLKK3TG[=TZaQDFW>;DTjbR)]HMOWJH5WUfMOQA@FK=TCaSfGUUKNPwKAD
pair link&property	497	CG.=Y[N@LBPLdQD\aLFKI][EVHQEA]RORJOKAOLGBB;LTSPFNDw8tbKKQGBMfmL[
pair link&received	543	;VP^\[cFeL7NLV^U;KPU__R7LDhdE6JnAQOAI0DYGDRQb<CTAHThW_LFEUwJg2;A
pair link&recorded	389	:M@XMXORV[;PAgGAL;kRDtSNP0]PHPMb>Z<XA:^8YV=\M7_^ULZiUP^NBNQ<2Nh#
pair link&recruiter	476	^O_@JNOZ<NoWMFNnH>);SJ6>L]9E7QHm?K@qsgFOclHMQMA9BN>b6ODWwHe[UO:D
pair link&remind	560	8KJfRSkOSbRGWJq+F-br@gUGT<w`J/cFaBCQ35ga6]\G_J`\0\tCgTMW3R^;WK:7
pair link&review	520	X]NZNFO0=@]P:ZIXq^GFYCL>S[;V?CglD:R^BUPVKMTLUY]SICHhMRLSKBvw\1UT
pair link&role	459	bV?ZI^J)S]N@Xb^N?Na^M`w>@IJbTERXqVMDOZdnR?RNL6b?=SlAHZKmFm\9RLPS
pair link&sales	446	D[=wbLL9QPF`[UhM@K1aWqRJ?EU[RFM\`OtYK)JEf?Oh^4eYQ_m,d[JgBUcL[O4E
pair link&send	546	@]K>dT[@N@@]ksRUMXHcfAK]PiTTMZOAXGjLmk_;YL*C(?[]=g_6N)<GZw7OO]6]
pair link&service	610	?\KWYYVCTd;KQKRGL5e[NOZHMBXwQ>UOW^N<E?KGN?85Z]WLECaF]APf?\HNb]J7
pair link&shop	592	G;VTP>O`LSMFMU__NYVQWN4[^QRG>CYNTYZDPMwXJ<DDR4]PJDTHWRL6V?N\G4FR
pair link&sign	499	CMid,>Bj/JGBG<[mTJ:PiGHOQk#9;nvP*19NSVG8@F\U]1gE\8BTJe=&_4nJD=Uh
pair link&slot	520	:8QJU;XQY3YA=TA[SW9H@g+\eW1%3>DfBMCdYe-;F\1S9[Zk@];a@#H;TOIWR_NH
pair link&sorry	415	cXOLPSRXXhQT:`FAGIL@jLB[=HhAv\HTD9<bP@EbQEw8PHBS8Q<`I?]RCTk6\JaG
pair link&stage	481	R?O[qO68\U]HWjAuPST]+P[@w[f`cFQGYZU)NdLDieO2kY_:\gCwIUVs<G]GhCQL
pair link&study	588	7G<l]RTD[aJDdXbR8PW]=Wa=P2Tjh3TOeSXANQPC@EF.]<aW@e\`dXlwIc4@^OU.
pair link&talk	733	H8AXKwYJX87>A9S?mQ\Q5eJ@eVGKG9F^IIZKeeIIKP8VV1L_CRHh^=eDS7AGZX\<
pair link&task	558	nUWHPC5;[BUNEs1`gf9TOKS;w_GYK2dfR@EKJU?h`g:RtahESU3jKf@K2HXnA)O8
pair link&team	510	JPEVOGFR^QfVPFU6oISeMJH9TDeKG8K?HZ^H``[\@GESwAF\Kc\NDoVTX7HUOE>M
pair link&thank	312	[V5NI8RUsrT+@MW,QCZP.TVBZRb\p_5.Bg;l7]JwwXDY[SQZ5NmXf[qnhNS9^ZN>
pair link&ticket	394	0`#_KeTaS9=@TgM[bCJh.]P<SaIWcGYh;\=?PFG1CBBEckpYX2NMGLRT:OLP[KEG
pair link&time	428	<JD^B7VB\OWSKFDOPrP@SiM]0DeFG.bQ2[Pn@F<HRenV^NFUh]Df^cCHDBw?f1bE
pair link&title	473	:A#bKYa>YXC6\sPJpSe^T\:@VNEG@8=q@hXAUBSENQFJ;FBPMJZELGa_Vhc>WPE2
pair link&video	617	QLJR7.UN7bL[gVmEAHN9V=6M=Q5.wR`/J4\[VLcWE7X]P;EKAR7>Nt&LVBN7QiC[
pair link&wait	467	>9ebQJS[GSV_wKdPBl:L[9\U.IN^nXWLPCN]QCdQ^#N]J'@=^QUGCX+F5hU8>NAL
pair link&yours	372	DW2T<Ke:\@7=>PWMR_gG^^H6[E@[F1Cr;nC1UgXWPMJAJ*^LV1%w;@@<ZZidNNOS
pair lure&meet	516	KpWXSE\9XWOMd^DHJLZ^EHl#Y;fOTD_GE8DKFAD:^HBTDNRSFSkR;MeV/_QWU:D>
pair lure&not	546	T:EaS[EWJQI\Qcm[]V^H`ITZDWSVJFQ>cG^EHjwI`I;JOQYQ<tPBLTGaZQDVIVU;
pair lure&offer	589	HARZ?QReIU@;VMCQTi\_6f^NdA?J4FCeCMMVhV#O@R=:AELY6P]nGS[F^K_CWBHQ
pair lure&office	437	MCD\CgvbjD[pKWV@7\VMae\JSOCH8]XL#JH_AFKRFe5?KGHc>\QbM^KERT<-WZh3
pair lure&official	442	`4`-^CEILHeidDb[6U@3ZD#mN?i4BE/Yb?>knZNS`FKMNGS[_^9IBT<IVT2kJDVb
pair lure&pay	814	9l:d_]h/dwDN`aO3>=`bDhb1<:[Y^>q:_cb07;U6\CC8aDX^1X\>PF]h8g6Eml>5
pair lure&prepare	560	dGPCFP[;8BaeD<9wOMNF@U=a*=KL7M@hCSSFbZGLXgXWBIRQb3BZ=7EGg:_sIIOR
pair lure&property	673	PwWYRNCGOaCM[QUNFHcFOOq3]>WJ]D_LIbNP8D\RLJNLU@VIIJQS\`KR<KTGGLGM
pair lure&received	650	;I@U[Q^KM_D<g]fMKBfZX\dKD=WGJATTVKOJ3RQCH2H4\6fa6`WEwLc^F_TDW_?F
pair lure&recruiter	479	:mBeMaXKc[9LOS^9\V_i8T_GG;dXhFwES\c>?N^P?E@H=FO[>Sm=PUF?=pHUQLc:
pair lure&remind	576	L]'mOMpDv_9OK`N5q;Wk8KeDQDhiV+\NRRF?8DS\^ABCKTcSGm`@]cwZ)^ICMLZE
pair lure&role	616	?mFWSM[BwjKB`VY3a@`f<d\=H@\olWYSLHeK>2T=JCQ3LI`m>LqPUNQ]LWK7df84
pair lure&sales	441	ISZZ>HwbVPR?ZBVKMccl[F[eK_3WHTOD@HYenD?HKNMbH)AYENM\K^EIeAL80D_H
pair lure&send	561	EE<RnZkM]\UdZcNI5Mf]_PkB6C@dX?AQeOaSTLM6w<7:NPD[AhaUAFWWFP+`Yq12
pair lure&shop	407	A3Q_fGn>QLQI\bM+4BeKF`_L)?Tf_S5LE_YRnAE@UAfH\1[_VV8#UI^JgM2Y\?;U
pair lure&sign	410	6\u\#_EbE9:SG1bdWPK[=DBUB@;B0bYjGWD+mFG>LZmmV>eXm@h`QdF9u<qKB@7M
pair lure&slot	424	HcU\BsdOsM^PkSXSQ9\D%m>>9@]`_GeNJXpBe3)g#iECOPKdLH\]?gqNZ\C3FTpE
pair lure&stage	344	:TVr_QAMED?MiedbQX+s2VsC@Fc`>CdXcLX:OPdbwMKK;?RQ3Vhk[E=;ZaBQjP=%
pair lure&start	413	>YX<nJaIJR:LR@[XpX4N<CBsB`;F=qL3@3ESQdPPGZfaYbn5tV9V88<EM#G`b6NP
pair lure&team	420	9r\hWZHJ:uKHFDV4EIGNhM]IE%SY_9wT3IN7FO_YISeMeIH03JF>BUSEHga/fBPd
pair lure&thank	491	=`:@B\Ia\GR3:@[CnYlO#c6BoV^MFXK02crFO[*T7bZAMSO[G8bnBTdCK7K8ADhG
pair lure&ticket	472	Fk8[/LhJafLJiK?8>0\Yi[bRJZYQ[7DGw`\UPHIMZLj>M3+fMhZ0H=oOKa2Q[FIG
pair lure&time	795	=Y@cBW^?j];CNV]>UJPdE_f:H*\TQ7gL^JJ;>#SDcATGfJPYOW_F]cP\GYTJ[L;H
pair lure&title	499	M<IRXQTEM_@FaMEU?PSSfc`Ce?SO_@kTGee<Q_R8QQFA]aSVUfEVH*YWQb3OV_P#
pair lure&yours	427	7Q,XA^TH]]*PbN]T?iS_GiXQL9VD].bC\eZ*F>9jUG:FwUaZ:WVN7jfWFqZ(hjI%
pair machine&meet	442	N[;UYFpQaD58EfM&b6P^EDS.N6aX[?\e>CS>YHL]6\DQ\\>a#ZlmNLNNNIB8NNf?
pair machine&mine	454	S2dQ;TI[I;R<Pc_F;KJ<d@VNK-Q;fG[?mGUFQ*dHI98HwP^]ZR[AVNONMT6J4ZET
pair machine&not	498	mFZB2c5H:98BYWK?-V;CK7AIDMA5RGHO\MuFV@ZcPM6GN#gDL@RR7[?.TU/^5`Hd
pair machine&office	366	bFIYAVfcBdD?h^dj2m9jNZV1wIFwJ<G<]>=IB_NZREWKQik1^^[POT/KU?WUj>\J
pair machine&official	490	lVKbg]dII[@Fw[T:=DLcEY^DM[SWc2ZGhHHA:>uQHS9=hJnRNRb<C^0>IuE_YcOP
pair machine&prepare	386	V\OZPiZ]]`:(X)E@;aE`C>T9bakq@DwUqS[B*YX#4DLHY=Xi5p_AY[cXLX@?RH^N
pair machine&property	328	U&U[Zi=c?QBUe=UUOUCU>dKRNHT@5CntpSGnD@JUZ7w@YDfZSQCJ;WG49=Z5Xe_h
pair machine&received	434	]EHAOZE.-W#TQNHEJEI;H=]MI=7`N;LO^L:H_BdKHL;H5.o57FJ6AN6GMDDgLC2<
pair machine&recruiter	509	D[EWLMM;F>TZFbLKiZKLRNVCf=2]TZMJZ^AJ]]5DhUT]kC]wWUIJLEU_daCbOQML
pair machine&role	422	W@e;OH<J@=[Vw,:R5_>eS:.1_OHFCVJ7<CNN>I;`H<hVj4\NNWPHKJO+YMPO6Sc]
pair machine&send	739	][LCWHRPYN^MWMS7JAUNZ>CUHDJOSL]ANITJ=C3wYI\DGD@UU@]UZD[bJ2B?WPR:
pair machine&shop	455	U`_]]ABPVwLN_ZWW_RgFYHV]=[GEiE\A@IOOKZYVQI??KFaER?@@UTOZDHVQ_]`L
pair machine&sign	532	ncN7#ZGSEaK=AXW8DXP4oP[7SZUDmC@mVHRMp0_@[V2C7Kf17DR[)S?F7FH]I1O^
pair machine&stage	349	w,\UK5E@N_KFT4A^']EJ<RKGfH@XCVA]NLmU\fUEU#HDORmqRRXNeCKg<2HIj/kF
pair machine&task	565	IXOWOMIDTa>OFRS?^?aWoLBKWOXLkQPIYHARjE[YMI2XXSBF6bG[MkHoK_SBD<=#
pair machine&team	621	MSYZCWXUPwKWKSXCGUFCb[O]D=gI_IRBVNUGfMDQ;?N@PCPRG9MIGG;NPcPPCMG5
pair machine&thank	422	WVYeLabm2@ODwD?26YIBTEVRWLTU9DHJ5Do?P2[s?]NTE=bERCW?MEK?WJSQ3FBJ
pair machine&ticket	505	<G7O7UGLRRE[#_GDT:eZ_HPDSERWWD<`MNNUdPC][QSWFIBSLXKjPUG^JVLa[DL3
pair machine&time	415	S`XU?cYS\>?PwHH?UsB@9MN?B/XF6J=MfGf.?%USF0U>\:ZEYKY6`YSH]GKI;\<A
pair machine&title	552	X][<F]*K2pBXV^9JMP_Jc8:PDFOSZZCdkQEMb2[nYMOAJ<[?A;=].w=VB>H\D^?6
pair machine&yours	397	eOR^=wQcBfMKHSGX\K07`GhOUH^dNBCbe::O;8k`OD<3HERD.E@U8.WV>E\g]@dZ
pair mediaword&meet	364	W.DPaQNV8*@QGIKcSL=SmG<kwI2JTTTa:IjCNS_X-pZ::>LUhX8aA8>2_IH?bRY]
pair mediaword&move	524	X@0SBbC4kT2ZRTIHeSNGMUPGUN\JQV?IQhS>XOWGNcGBKEvRUN8V;8wfZPA`LK$2
pair mediaword&not	443	SEBDqk[-OP5lLa3JF[WiYUdAX:VgZ8aMW`]B1UmE^M4gI=`KMwP1hdYu1t9Uea?d
pair mediaword&offer	563	:@+kfVvP]T<Jb[wJSQbYH\U9UE=FP9a3eJVID4V;a.MHq?ibLO[GUV9BfYaFVeJ<
pair mediaword&office	535	M[J^W_N=JOK[jr;NP-X?VCY4KZ_f`J^UN^S9T4boMK*2WSPC1ViTM\;wL[KASL>R
pair mediaword&official	546	WSGPUs@<:^EBNk@JP#eTQIdJAF\go:UWjIMBKEYc]h@AgE;>NKdK:qVXOE3X\AX(
pair mediaword&onward	372	\P4FUw?6@U\O=vTB_QPMM8M9L<HPbKS;GMc;dL_pf`N<@fbO]<;@FcTJ\?7P@,,@
pair mediaword&other	505	J[^=)W<Se`e#9CF0i=Q<H6XWT[V[`eMMCIGFf?TVEd^DDpU>RFFcjYwJJ2N?@<l8
pair mediaword&paper	408	jJdSSTW7U_IgA]FH*NZUnNRaBJ_^uHjGcYRPF<n:t%_TB4PKX\ODHDHY=cCGw[AO
pair mediaword&pay	531	#ITuBWJgWXYT[=bE`XYWLYR:TIQBE]?UWV<\U<:6E_NMKNWiURN[RhSHK1[IZnMX
pair mediaword&practice	436	Nw:L]P3@fZSO[:;9g4EO7J^8RgTMfJRDFMWEK'A>FhB4@dOR;NS=OIUiNG?7aVh3
pair mediaword&prepare	500	EZ8[aooIndCHZKQFBOdqMmZIOLdwS/MUTPNBAAS?Wp.EQWeqIVsGWCX_3b+WUZ;5
pair mediaword&property	596	SHXBTI9XB6U]A<]MHXE>R?5WWYN5HT?HCI_WwYVRRW?NLf(ZH8A[/EMCZC6QNBIK
pair mediaword&received	465	=09gQgKMwYHMZ:Q:H7qsVed8+Hudj7fPKKFH>DHNHOT7iFGYMhRLT`[O+]I@uIL)
pair mediaword&recorded	658	La2fV^YHlZ:Jdl`<M>XcL[aCF;_f\2aDrb^9G#NH/A?5cT\i;Se:f`pZ<O@;q[H-
pair mediaword&recruiter	629	bK@@5N=UJA8<OTJGRF\6TELBYbQR`lAVEIgD[ZUbEw;;:M@3B/K>LTKJPL9MLOLV
pair mediaword&remind	590	I\3eKcOE^]I3Y`Q8XEaY6Em0@L]j[NpHhWE;N#UMWT80b:nT>c`USWK^Op>Y^f3O
pair mediaword&review	519	fT<qIVI<KdDKU_X1G#lM?TTGHCZ]^@B=S@XAZHgYVPV8=AbM@IaLLWM^0Q4LUXNB
pair mediaword&role	726	wNS1R;LD28TQ?NQcabCVX;HRWf<G;NPTF?M]YeJWkOLdFD\CKFCRBG7OVBOk<CdQ
pair mediaword&sales	517	MK?rEFODMiK:f_F1JFbQ,QR18EVO_<vSwiP)59U\;JL-ZHqF*ecEeZD^Jg=JdXBS
pair mediaword&send	459	D@CkI_^PVQ4KO]]37#`GJ\P-3?VAC>fQUYMLLI]/?L9CM8@aLXTDNIK\OYD[nAT=
pair mediaword&service	448	9TI0LInING@O@]2;NARKCpTAN=QSZDMPR@F_RHFV=MRIbUOUASRwXK<FD8UDNf[@
pair mediaword&shop	512	>GVKwC]E=k9j\M`/)^NhR]T2,:BVlQ`AZ?R\F1LG[2X7jBarW`w1:BT\7W;VqX9B
pair mediaword&sign	441	WRZT]/H[^E@v[8jIOJFHDPUAIYGVLj:CfOtcpUA>EwSA]1;bPFh=9/O`TSSGNZRJ
pair mediaword&slot	605	+EDZYXWMVN4QhPDCELKP<UP<BIPDS>\B\HZ=Q;>?43MPO>wH7iH6MGZO6HH<IMWU
pair mediaword&sorry	567	HENUJiS>`X?3Y\Kab4SK:NU9N\UgJPVDRsR&OMwXTj@/R?cP:Wa;e&i\@IG`_`?B
pair mediaword&stage	457	JJBmTYD\S6Ma_IV=Rb6Yf2KgA^6#NoKI`7_cEbbC<VW0BERU]MVfKG^YwLHjPYDo
pair mediaword&start	682	F]P]JPHBRPMLKUbNf@JY@RW\@QOMCGZJ;]AKY:QN@Y^GSY=EDBUE_XNJlTZI:<Kw
pair mediaword&study	522	L@LTN;\IS9Y0CBwh;^cBHe,@dOCM9NJU?qMURJC8:_UGeeP]@LBdE2iKSGT?W=^L
pair mediaword&talk	488	SG[_rWgRMaMRg]KJFASYLGZG:Td=`MMFXYTEO$lNgQK#CU=ZL^S=IG@LLr:Vck??
pair mediaword&task	482	cMn8dQ?P7O9wZXRYBVD8XDT_EWA:^N97J0e3PbjTnCsZBM@Q[`GS>G=bQ`BL9IF[
pair mediaword&team	571	PBHEX>VSV=GcC5?oZYOB_GNGRpEa/VNSB<QO5UD_YwHbU^KEVVHZ\UO@;TMHQAiE
pair mediaword&thank	753	_K7XITT3ZqB@\`K0GDgcSHe8?Bjw^8\LbOBDOE]_aKHEQ?YNGRXOM>Ie[]HK^`II
pair mediaword&ticket	500	[I>kNw[TSQJj_CRBRTP]9EZOD&KTbGpLmRhKFNh;LM6<OO]I>iIG]VVQ:T9YF[QI
pair mediaword&time	707	RPUOSULG;JFng]jjJHSlLBPZ#Na@hYY;bSZ@QB`X`?XIR<SV?aX*WLSLNgJ5Ve>W
pair mediaword&title	461	gIDKICXwQ6:_4[A[`JO8Wa'VbKHWK:6YPRKc^R]kkY8PBMI[_dPmTQANtE_hQVO2
pair mediaword&video	645	A]AZbpM/HW?Ww_UDIV_H5cDHL@fJP2TPZec0=>UGTOGUd9SmRTWJSTO^8cINn]J8
pair mediaword&wait	614	SH;?bYVCILJZMNHFMFLb\eOUHSCm?Gc@HJGeR^SOwZ;EVOGcBTXDVCC\QYLJr`D`
pair mediaword&yours	470	Z)KJiW]RROX<WFKw<XCE`h>l7Xc?DLbjHFRLQdD/RK\L=dLYcjNUp4CJ_E1ZYA]Z
pair meet&mine	528	LZ=VXlaA0=RSNwJYL]`_]KfH2JbGhUYCjaTF?<S7L@LXlJJYLe_?WBIa_?FQWU@>
pair meet&move	581	U:QZG3jPR^IePN^BKGXD\WRIMLgOokYMCU=YE6LW#1GX^NSFWWMLSTMI4S%/X3SU
pair meet&not	670	NjI@6N?_B?hnL4JPf\+6Z-0YHME2KFF@AK[oZ7D[)JwFPd>4N-GaO[LJO2gS<4Ls
pair meet&offer	438	T>=8NSZRW;YPd_RdPDTOAEJDO`G;Cb3G]4ueG<dTf;2JTP^VIVE]=5J1\oYn#XEJ
pair meet&office	522	hH@UE;MMNEW46BG`HZJC7URCrMB53(9w:>LUIm1[Xa@b*OMkG%6jT<hDP?\MEceO
pair meet&official	589	?h:U[HmOklQ2bWdN^DbZKU_-BPa]wFZOWcc:@9XR?@^Q[ASV>RlBeH^SFL=@YZ+A
pair meet&onward	344	<OUMYTVWdPre6Nw@,iKMu*igHRH@`l;S[.Yc[RHDZLFtZFN]kNU@HvDI\>BO@Y6L
pair meet&other	432	ZXX:*=*_\>\fP9/iQ\JCD5[d]UH<Hj<eWK]lR)[HSFg/;kA9ZD<wvLT[a>u>I\jW
pair meet&paper	433	aLcM?H4wQIdjG>]XKL(N[6-THk07`IME]UvnPaKEU-fi?S<\i8VF[L9AR`Q\,I0U
pair meet&pay	521	0Z9fKK[B_^?<AYVVTA^QF?oRFHYVMDB=MJQJaROEA?9#LPDcN/;[BPcD1O9IIp?-
pair meet&practice	609	YROMwP>J^MTPGSUQJ@OcHJGVEkLKQ>OUUFPPAMHOiCFP`oSPJRPSaI^Z<JVHGIVQ
pair meet&prepare	425	WLTK<I]FFa=Cdk_IQ9L3mV@.BRPB^HRJG>O>`5R]Z0#5FGADFLPdISB0RsNNNVNH
pair meet&property	437	W2bVbXS#YP2UkbV2F3QrPKBMAGd[oAg8kiKQKEfBZ3R^TZL[SRO0f&oBVdGR\[(P
pair meet&received	505	^UQH@EV^?R8J?[EC3LYF^K<L:E^ek[OJaH7JW;_wPLMPS:X:9N^B$X>KDCbk?D:f
pair meet&recorded	385	o9CF_/Z=,jLXB]UOQ8?Y`cwDP+OS@W0iu?BHSQ\Xr`DT`RFdNLIQLaOOD\TP[L4^
pair meet&recruiter	646	A[EANDC:SL@ePILYU8MgLISL^OLFN9XNUJE;4JXBSQ^PgXNIOkcwcTZ]NBU`RJTU
pair meet&remind	573	W<NBN9?@Y`T@VQ>,5FMTS;IFL;THcVLLw@C9J?cnMJ]DJI_FSKVRbVPO;SOTODIV
pair meet&review	599	Wc6W;VXP/\<;KPKB`CLBFWN8RJ\w]SFSXVE:EHBfYl`GBQF*H0<lAP^O8L3F9W=@
pair meet&role	665	[UP?CAKnHPCTGKXQKN[OdWBTFd?MWM8VXLp\fTH%E\;M7OYV[G+QPTa]wF]Z:TVJ
pair meet&sales	619	:_LGK^LdL#SG8GBf\eX7aGGC\_/EDI5dFRXiVN<NWHSa<IHE[FNW?RJ6XNPTBNPR
pair meet&send	536	\Z:TWLcOeEATo`UD4MLHfe\LISTDV-J9LfV]QBXNM?A/=IYwGOm;IhgRZl>]BODG
pair meet&service	440	AsY9]F3+2KGjiwSJLIR[b/Bg1HA;gV75X;s[NJnUw;5(P?^aM_K<GV=[Ro)Y6o(O
pair meet&shop	513	d9HTMCIb^VQILM;\gvJUJ9H?fO,W:?\UF[JC<N@NAR#]VW>IIASOPO\:FNeTMWXE
pair meet&sign	631	'MMi#bHIWCD9TCgA^BP[@GDTJLP@GS][4SFC>FL8M(ZSP=QP6PSJNVRHaVc=CSHH
pair meet&slot	386	J&?Cd2h@w6QI9]NKSOWPHgY]F8Mo[GLhFNQLJbXBV.4kQO]UE65C>.IPOWmT?SR?
pair meet&sorry	430	5Y=p8NwXP[dcU;ReVT7=aY[:GBYW^JQ6GLWN<AOuAKR\wPE8DOA^IPD5/<L@`EJ<
pair meet&stage	463	`MYS=NE/#c^gNN[Gg.DSS;7DE^=NKTIcIV=#D<Ln8<&K^JRT;+LWcAOQT=I:-=YX
pair meet&start	516	aGHVeA7>QF2,?@0PoL<e/AR-UYH=GXjX6L33WP@BCcGNqOw*NYPdRQ[L5OtGW??O
pair meet&study	438	1XY%I65e5O?E1@siM`U4[L@OY91M,DCW:UVMmJLTAB?P^<*a`GPW>\;@w1aN*B=T
pair meet&talk	700	QOIKHRPHZVOC0]MQPKSEJIIOQXFCSQ?]SUw\WYIMUP7PBDZPI?VWQ;WHMU:1EfMB
pair meet&task	472	VaaDH1;c;\_PLIRANfN0w:P]ChOI[oMOM6[_tD]q\a\3DOL,R*LBSOWUg2<M=MCQ
pair meet&team	526	L9MC0RRbW7VY?NC]SdK[BP7Qf]B;6U>Z=ZGwOQ8BM^;SCSLiW<D\>Rf3QP?O;Y^_
pair meet&thank	631	_O@^h?=,nNffMT2MZNA[.Re*YcQtHQ^I/ZA<?W:RKQS\m\Z<oaFdp5wp8Tkbb7n:
pair meet&ticket	493	YN2aBg96CVVkPkSJHCVOOPI:@#>P;<TW:>DW;6GpaZEZRPg@NIRO7_7N*LYRbRD>
pair meet&time	644	WFWMKHOCKOUwhuYA0]MXTV>LD>T>[QQ3\SNQB\gOf,amV@GSW\_6TSLiNZHMJb7]
pair meet&title	319	C1Ci_>jJ^lmXRjDII5<#U\LP4.fASOOJ>\ktg,;M@`S7BYMmZI:gUQg-v=T>JGTC
pair meet&urgent	451	IFXYmE\[@3oeHE^H*l?4h?:AIJ::^COJcP]SQT_K7=PI#9VQBN?B17/9FHKO:H_c
pair meet&video	576	VHXQQENUGpWB^DlfILTAQNTLBMa?]_wQ_On_lVNM7R]8JC=bXPPW1C\LUMDOHk;C
pair meet&wait	502	?U[Iu\SX^NEwTfBT=UkDFRK?X?UC]>LBbWMT=CXFZ<GQlRYGWPWCtKNVATBVLr([
pair meet&wish	629	CVH\AwTKLH9=@TKEV[XJODJCOCA@Q8QTK?IEP>IOODU@<CLWCJOaFY]IKNGV?eO9
pair meet&yours	473	BcZ#:K2A>OHIMNL4SSTBCS:gYF[9WMW:I)_[TYTXDWjT_EPD?E5^@VL8]LZBQ^GH
pair mine&move	724	BELceMI7LM?3iSXPA?OY=QCT@H]O?U^FSV`<T?jGL;9#PENaE[S(_MTU]\B[MXAS
pair mine&not	424	93h:W3ScQWtK$>7[Qe[ZUOf6PW:R/HQ_ED7#>HEnNOK^WeTRbk:VXAT[3EfIpI^J
pair mine&offer	467	Q,Z@i,E9NEJw73PidTNdMDHTTkVJIJCCX;MD:dEUS3SnXYf\OQJgL]<GFQXZO_NG
pair mine&office	644	NGP5L8LVZ9`Q>5GFMbK3PJ>7Qh@K?jF\J3AwU\BbU`ZXJ\EPXV,V?OHDP=VVJIPe
pair mine&official	587	NL`E==@]TEbZ/AQPRH4I]X2`K[@JKXIHG.?kMNRSTTA\\XKGO`DVQY>RI0HMI#NO
pair mine&onward	489	MDP=@GhYWV?jWWw>>Mg]3eB=JL@HNBQ<Hae\jPVJK74E]C[kDIfQI=jHb>:GMnM;
pair mine&other	610	N;aKnS@BG@JkbI/jJQ>[OQRILGK[>OaOV4DY8i7QwL=MaO]QTb?`R=5KMOVXjPAg
pair mine&pay	607	?g=dC\A?KOO]UN_9RMQcBT?=BT[KFXwKdIQO;6C9[C_CdZRA'Z[LdWRLIZMELKT7
pair mine&prepare	463	?DYw>is\PtF<Hcd\CYc?q]N<0Oo_^BeTa<a=D6dKWVB>[LJY9DXQF`XYCa2IGiDU
pair mine&property	461	I_l`N-YE&IYwTNJLHm>IeVA`CiDJ?cT?bQ9fZYav^5sWG;GbTIO4CTKMON^VZTdC
pair mine&received	533	4]SYVRUZm^KffbhH<9:aZK]Z=E`\dM^*^go=O1uCV@F;GEet^wMLXDW_Vc5G^U:R
pair mine&recruiter	459	INQhbJbN>a_wPe_TBHjkPMF`$FY>VF\KVaa4N0WHaY\RYGJeHEDD^f`WQ`cH[Y:?
pair mine&remind	541	Y[7L0]n^cQ</M:E=B8lJL_GP>HwPTGdVNmG?S<VdBaQ5HU?`)Z^,ULka5KJ;\C_+
pair mine&review	574	>WbKSGI4T`A][]DG#TY\ZPa<AK]PQ<bFQ]Z=D4fW[G?6rE_TRgjMsJeD<Q5@J\TG
pair mine&role	652	3S8fnqrIZd:QtjY>/1euFrk%E:]Ve-a0blWF:?d.^=8:X9Lo/iiMWCWd_aT#obD9
pair mine&sales	486	DpOI;oPg:PJXaPS8BlPBlKR6#5[`[bL%NUV_\-[^Q8[ML:UY)\AAEW,LLhHTWb+g
pair mine&send	734	2XIeXamEXoLRkfWE:3iUTZWP/MwYdIW>OYgAHDf9M=K*=CPVA_i8ebPUZb?Q]n'b
pair mine&service	435	`SKMTIJ>\=iE]mB9XNRU7Q=GUY7\>3YFkRAI#>c<^YL<]:`YNT[X@Z?^INSfYAOZ
pair mine&sign	525	0$GOla[]JQFi]WHN[=Yh<USHQNPDIPjC`mOFEHkI`E?AKCUcH`ZUM8Z`H[1bwWX?
pair mine&slot	481	EV@LeZW2t7I.A[OL=XSQP29IPkJSTKCH[jf@ZSV0_Z:4r]fw9V>;79^K[RKPEoYV
pair mine&sorry	497	NB`bZN_b^fR^`UpNFf\LMUJSZOFSAA[LDINCFDXW\ebSQILTI[TP?K\_RXPBZV#E
pair mine&stage	365	dSg[A<WFo[JZ;6>4YPNU8TYd?Zwf]ZU?\RM-Db`m^ZSDON]OL\P8\RfjdbK?MIcY
pair mine&start	445	DR&8QN]S[;`]4h@%WKob:gU+O\OSB/G.QbVH4LFBLS%E0\VjCVIf#3b@5`#c;W>7
pair mine&talk	438	H=ZfceU4bYPRKGWFC6\SKTCS;[MFJ\bLEUMMUabMY6gP^FSF4hJTRP_<cFUMwOoI
pair mine&team	683	OBGUa^PJWQK^abWH=>[[f\aIRIaQfCf-ZfG5A>bDN<8JhKgI%wcOYNTIYnF=kSPC
pair mine&thank	880	EP7[c[]=Z`@aXmPEO5]w6dq2H8WfTBZB]ZJ9>FUKUE=IdQ`dPc_GXTTd?mHQg\I<
pair mine&ticket	434	ViTZLoL9Sw6TYjW9?BURLgVQRUQDSE_NgU>?RCQB>l<5[>[LHUG?<ILcUouIiL^=
pair mine&time	546	0C$Os]c=i`E>ZXHI>Ewt(Xm6HC_\Q@P6r_p7`MEHeF<<?V`pE\[LL;niDY]2\gB=
pair mine&title	576	NBIStVd;4OJwuYY74GVTikL7-CeY@3\@kAWNKOX@ODCKSZX];od?^KVd@hD/LQBS
pair mine&urgent	552	cR^E6=aOWHaO:5=Tm`PE[hPHLEMG:BFbD=XF7N.kjK7GOVFBM#=gDFTCCJJG0@RI
pair mine&wait	506	QBlKROZHZ4SR<FDUea,TMI^THKESb<bXMFRCS\HO?M3UbaaVQY9BD#jGHC[OB@`P
pair mine&wish	486	4m^WaAF\[[MUpbjMY9IC`@^EPRka[ZlB[HwO^HHF?`WQg7OHXMR<R:RPTuBNiUU2
pair mine&yours	685	g]I=T]6K+>IU?`JfC[FMjCBaESAD[UBYO8>fTMb[pWL\#@HHQ;HgAOFOWA>cIb7N
pair move&not	547	UaV,E59LMBOdAHGZhMKMYHG`9ULI5[<@?AWZDge>LUZGRwUF\-CadTQXQ?jb@;7j
pair move&offer	505	V9f>]KA8Z\\`QWG6nU\T@Zh-^S6S<<DU>hWcMYW\jR2:gpcCrL2HY/TRC]TNwm]O
pair move&office	518	]U,@gf=;kZBY`tbRL:[d6UdNEI_w5NW/vjZ)a?X&iAEJBC\jLbP8mCNdTo<QRfAE
pair move&official	486	Q<Td9]QBIuNUYK\d2Q^Y5?P#MRicRKTIP@W8D5O?;^EIO5YaEMUGUJAJAYDBgbLH
pair move&onward	585	w>RGh?@EJD3?DdRP]EKXTKGJLU9X<MGbhEFFH`Z]\BACFFd`R]HFIJWacY*UBLLK
pair move&other	556	ZMkD_H_PX9K_J@HicV,YMhYUdKa_FghDJ@@bMkcVf<QoaeaOwU;]RSA7GeZUYDqV
pair move&paper	428	8ZR[qR[0MR9EKnaIY1[aYRe;@BIwJ9b8Vd_TMAK+LQMOJUKXXoELX2ZXWVUXYWH&
pair move&pay	393	V<l2eXZ@2#T?T2UWTZ3_NOGRHQHW-;Hn6/AWBLR@Pd:^nW=IN?FoRM;0K[_)R-D>
pair move&practice	379	ME:7K\ePdADGCSvIIWYHRo-UG\]Z>\ZJPNlFkuf?T]22VSBV?]8X7=wL-b3D<PGN
pair move&prepare	510	\.`P1]CbNDLwc3:BLoXV[A78i^RREFGb=@MHF=O_D^RT_WM9>DOUJAJ5EAkX`I_Z
pair move&property	586	JX][OrfYeYMLX]X>AEVHMYW1KAl_XHfMbUKNFXlC>P<5w/ZLLLLVJTXS0PQKhZO4
pair move&received	528	A;IcMTYALROk=ITUCPeBwRPWFRU`TIXFVHGSBCO;EOJQdB>cN_;\MR_HU<APRQID
pair move&recorded	342	.G\]HgK1USR.S_]S>H9f:[_\JbJ;aIc>BpMkQW6X%I69N9`n5djCwHbubc6:GG1D
pair move&recruiter	397	`U?IZW=V8&WwEFGgcZ@>K:YgOY,G`Ari4MfiH^dW=jbEiM-sFTMIPn?\7f?TN/H:
pair move&remind	541	7Se`H@Up#ejwKGpODuC7nd5d0LQ6ch_BL/DnXA[g@;gdJ2A_T[=^<X?3O\PGU@HA
pair move&review	414	o[EV.^KI[6PG<RDYw=>QESWISIURgO@m>HKYEIci\=^aHHA<pjFZ_v5_AQBlICDF
pair move&role	888	VBjNL3Kh=Nhb?2?BTk>=ZXDDM[LCKNWTD>1]ANFjKRffZLJF]K#WAV<5AHlPV:cQ
pair move&sales	515	QO?R`UH@cLK;ZTSORbKf3Lw=aB]eNSXVVU76>YWJ>Q9:f]_Oao^TZGSZO\=PRMKK
pair move&send	716	ZBYTNHIFCwE6`_[CUWOFb8Od>IHPVVAFYTcRbMp9m?EB=DR`PHS9HEAVnA6R<_/[
pair move&service	653	NO;[IfV#MUG6Wl\=WLNWDdf[^OKjQJ^G[YRDMXT*GF9L[;`XYpV2^6UNLWZ7uGDB
pair move&shop	453	=RFcJXgLZ;+aw7\X7S^QR[F8W6IUO<vFNfP9DXU3;-??c:TPNX?5UBh;FZEHGN^W
pair move&sign	393	A[=`V^U)^N1@RwXK+6Mh1RB3eY7^5i^K<]MR4Ga.S<NIIMkr>I[.M@8_>U_b>L0U
pair move&slot	688	>a`\4OZX@flwK$J=CT=L^aT=8=eGUPdU8:0R;EAa2Ngch7@>7E:QAa.72A^KkBqR
pair move&sorry	507	BuPoIkU.MOFNFNU<GReM9Q\AE\asfh\F[YF35;IS)_TCkw<S>9AVZDPd@TBRl?;M
pair move&stage	446	](dMi4NUI.LX6;XFYZ5bAw_;dHUKYHbPh+GRKG>TKR@lWPVScZWXYNFBDY6GKTwI
pair move&start	350	?MITT3OWAJTRRp0>%R\33ZkOfOp]L'lu=U*^W]Ch'p#S^EBF7EXTQAR:LID[s\wL
pair move&study	439	X1CcT4YDDKROP9CSFO@m]pV4I<V6>#t^-d+=?ZO4E^=OoIX;lgU]:GKRAdZM_2js
pair move&talk	505	f;_aAAhH+_F@RLHG#o?@ga?G=G?be]_IB.DY=Pke=dGiLGDET8X@KB>JAC[*PLXT
pair move&task	507	>KFXV=d@CgLWV9JVR8HOUpbTS>W6LDj[FEKYChSV>ORvV?>AQwG8F[@cMR(DpONe
pair move&team	405	7Fk[9?gw0VXhW-rGpeR4X_E=4DS`ULaMkB;4&Cbm&OWS['J@:N]c5`<@W#a6A$]4
pair move&thank	435	JY[NURXv9E1SN1SfG[?]PrY+Q`jUUKKMBQG>'U>wOSpWV^Nb=]XZCWUOWVB[YNeM
pair move&ticket	557	fPLXIQw[7_P`NTNYB9aP\[D-MGfGc=RKRTTJYE\U][MMHSJNF9TL\RYNFUQFAICE
pair move&time	784	=[V^;FYPQrUZ>;Y3OHOJD\SAH4o^p@hK7J(B<AAT/?bFwA7;6TRPAVHA+DR@i=EO
pair move&title	721	FK`ND>hdKPpjIBOGPmEDbe55NHIO`:`N2;7rB5;v?YSldc@?GAIg[\>#FCaN_;dF
pair move&urgent	545	@D^WLwV\tQWB`WOO;TIYFVARL<NVP@I'`R`SEGXI\DNHNU\DHHY7XHR`UY5DQIh^
pair move&video	347	9chTM>tEPT3`GHI6UX%a(nf>>'YHg;lLDf4727?qNOCLkvcJC;QphwTO7KuJR3GC
pair move&wait	560	Q0_OP9QYK?gvB>;Le_02rQ82PH>FBALP<9Ba=lA`GXgw[[Q5LQ9Y0KP3E2iNX:Lm
pair move&wish	409	CgX^<h;C_BN)[KMKFIeh-FwbcHMjWHR7kvH;I(S>JM83JMG`JWn7X8fZXN89:hO>
pair move&yours	587	0Ijh;7U]7Thr=,C,Q`<GQ^>4?S^EPKrL6C*Y4C&_?[jcw_;<0U<SKZ>M0;\6f4rJ
pair not&offer	581	MR>[c:\@XcJDmL:FJB:SCCr5<VgKwCqDRhZBJ?L4EGFNiVLGLPQ@p4bl$MDOEOXM
pair not&office	574	ED5OSLU]UW7P^NImMR^cPUWFP'S[J1G_=XIQWAW#fF?=CGWGH`Yd\]TXKV_KV]OX
pair not&official	520	BIEKECWPW`hT$\KWXOP:YQOBjfAaEVZfRK=USI/G#j`)Ym::0B,RVKN+BI^A;0kY
pair not&onward	721	MXSWP99>wgaLKF@BW8LQ.AXT6RmaR^RABj^3b>+T>LW:\`;D[TO2W1ba;D>B<O\U
pair not&other	534	TP5?hb7G=W>wMPWeTGQGWQ[RHLYBISFJ9RJ>GUS3T8UE9IIUUKJ@eTTiWK:PRGAT
pair not&paper	584	9B:WUTd[B28aCZetFBiWaFD\YUKL8DJAOwfG?IX8KB<HZ@M`HD^UXTcSbQUHQ\C\
pair not&pay	579	@$_4X[P_J?\f=9>kO^DQK><R`\?Z<Qc]J6F[0KLGF['mOCwFFDFRQRL?NRYY[IWM
pair not&practice	579	VEE4>YAVQ:F9HCIRKRA>ROLFSp:KEP@KSN@^[PH:RVU3@I@7,<GHKXJLC#BFGL5i
pair not&prepare	428	q(k2ON2WI?`?891PE^>Bn>7]_RG^Of&=8cwYRQG&@eAVUUTS\Y<BXJVQ=HHr(\Dr
pair not&property	584	VCWITHCHPPJFWI_@GQG;NDTNcW9LDEKF2RPqbJAMBQ750HLST`@R=QoGCD#=2O\C
pair not&received	615	CVj`HXnJ\Z\`oLP?7UXPJ^NP,<a6VGu-Y_pEV=AN3#YOmB=DR_\3kIflVES=?PPZ
pair not&recorded	631	CJNYJZJB[maPI;F>EOVOSTXCNWiOZ[w:IVXNHI>QP@QP\KXNNceGd:TU;TSD_VEX
pair not&recruiter	741	[W<NGD:UIVIEX=FIk)M@JET[;UhWURB<[U`ZUS^?(OOG?]5ME0SKiGZw]PHH+PLV
pair not&remind	479	DO^EV?SS?39`>C2#sWR5VO1=]g?7>7BEK9Z_D_PZ%J>\?X90_FNrQQKSYH[G>-PI
pair not&review	479	GJfhXPJ]\a`MR+Ib2O@ZRFGSCIBDRWZ8BarlGK:B71P:Wb5ZROcCw5iQALZ;9P[d
pair not&role	699	IgB=N8/>nMAZ?4.Ff3CAPEOVAXaJHJ=CAwZFGF8-DT\8Av<=fFVN^KugA?GSN3UZ
pair not&sales	500	SUe>fM>P2LdVjjI_JCWOWHhTE0JBS;`4rP<F92A?c;]<T@DXDJFAOS<XQVNpLV#Z
pair not&send	516	/5U<qhSJY83SgQJMBRTJNl:X[=KSF?V8W`E`IqL4S>:whWvL=LOT>MgHLVSQ:[AX
pair not&service	437	OI8,S[8e9QEJ1HKQs=>^i?CDK?N^=>CMIvaNVqD9hLa12ZV8HSGhTbVXPBjTEMl#
pair not&shop	513	ANIR#Vc07TF`[EOR?TMU^RR3@DI8e6mQ`W9HI9cfUAYU^TVDB[WOOXCFDO<ZLK]Z
pair not&sign	463	O6AdwSfAFsSa;R<]BNOaboi6]J[YiDggcYBG@QGDaF8^`4vQLZO<OD[Z/f1Tg;:@
pair not&slot	449	ZZ#ViSKRSV`XER6BL@YCC[LB86USMHF<4M:QdN4`C[G&=MH1P:b;[HXG7DKGF@B+
pair not&sorry	478	>^=Q`GlTalDQSVN3'PTTU5qU:FwWZ7G@LZmIZ4LN?4T>L6;S7?WQZ\`u@^1AFnTD
pair not&stage	547	wQ1_C6APu_gJ8*EASC*?D<v?=[riVdNO(WKDHJ(]XfRESN0=?T@PfPho0MHR54]I
pair not&start	546	BY2XiCPFYb-XCHACMQ;[Agf8Q8kUA>CQ=R/BMRTDPRG?[VwZZUOHQW\hHZ=RdA[;
pair not&study	520	>MLkE0_bWQHHP4RV:?K?KB^2;QQHZLi#0[`IHKIP31ZFXGKQ0QS6`GLfHeN;S:B@
pair not&talk	452	LQAZ[^HDRRORZ^Z9HHQ_e=RPSUO:n4EJYVPD;?W%L:THB;>Y@[b[Ij>9*H4EGw>*
pair not&task	458	L9SU:?FKwNmh?.CXWo4>HHZP;hG5C[a7R[PEQCJSG^tM?L9RJRJQUMjRGP;:DGlg
pair not&team	446	X`c>C<;YXQfiBDGQH?PLUfAI=\R7R^[J8F_EF@Bc+QiLi`7>^8Q]w\VoKEQPEBM`
pair not&thank	490	bJP;S<8]0_UY@F_F?EF6FIW>NMP`^YJ\67DGwKXaZd[iRFJ8Z@3F:NU>O;KcLGJN
pair not&ticket	430	7(KCvQpFRgZ]`nW]:KaK[g=EO[e`6BSekOC3OGW(lG)7=L^fQlSaS5P>SpAf]_K#
pair not&time	638	.ZE:*2Uo.BKq><;L\a77n==QQ#E@E+M<9=Cf'GM^./hLAb0>TIItFo<IG=lQE2Bs
pair not&title	676	DdRT6G1B[`E(FBCII9F8SCLfIIZR`VN4OWZ?d9NG7VE@#j7MALHMmRd`_N@1N1C[
pair not&urgent	378	eXX9b=_R@_0wCP?qGLBOXFNSU1upH0gRKOLd*RRZfB@jgE_Ls`dPK]=F;i]IfG+@
pair not&video	397	;cNON[9>.UhAS_#NjHK5KPHk[[EFG3MIAEXWF4=)OJLK`:i2DYLVZGK<F17[hD^A
pair not&wait	401	UQ]hGN56KXM6b=EA=J>f<Nf4RB@4JI<BYB[0SCH\6G7a[)XJA7COQ?dUZ`RR8#>h
pair not&wish	644	;6LXEPh_g>L_PC[aRO_R9]YAVLWENJXTNQXKAO7%JQDOQIPQKATOOT[TK\Z#LSUD
pair not&yours	473	7RUZE;MFnivLF6*))fK2TMc-QMOS[f]#;^V>D^5K*NmVuY+OU_J:f=vb5NJ/[FfH
pair offer&office	539	IE;P\bFQ1W-`PeWZ9KWT\YVG67L;YZVBoSuN9MM$L<?P_1PAKcXSdZ?cwlQIHTMU
pair offer&official	400	d[EA`McWlO.Kfdb`\CQ8H-^dK%QGTANCZXYHKGo/c4O?;7\hOLOEwI9qRT5CPc=9
pair offer&onward	547	L_<I0YT4MYGQRLWV]Ua@)?O4C;\XA\OO[QF4Q;YfMZQ#QNKEEEXGM\VVDHKONQCU
pair offer&other	584	ceKIcKU/aT7BAFXHAF_`RaZ?[D5SQT\<]QP=OOIYIg/A_[MKMM:L]7wRFLZSNkcA
pair offer&pay	505	3m`gLqH:Il1FoAwTZ5eh3CXeAk76>engZV</D+?Me;k]G0s-OIpFZK8RY?IT>W@Y
pair offer&practice	420	8:;V;]kUlGA]KDI2DBT\?jI@\Y\R`<KIJVwOCJCYJF,@bZW`IMb@O1TjP\QK8ab2
pair offer&prepare	599	;aDBAVb6\NJ_dGOGCDQb[GGF#,EVP\QBb?PCBCIK[<Q;YGACRYYBZdJ=pL@LTC;e
pair offer&property	549	F>HGaNF6<^4\\nKT=@\\TjdLH0?JHHB<UKISOXj7eP#R2NRQEXWIbeRkX\VW`e0I
pair offer&received	552	H_K<^]WV<TA\1SEWd@7SXhQE_XROsQ3ORCShdKMAw^_JO<WOUPTNTEZ\QN\JCFHe
pair offer&recorded	434	CZ=TXFNLTfGpPICc^BO]]MKW_VDbKORlbYWQBMHYWDWWl2MW]FHXO_wY/:TF`N7=
pair offer&recruiter	504	Rt@qE7X/RWGFuL@A6@``#__:1Me<aN`DXPeA92]`/RHIg[I\LB[6qD`QMV^6oVJ[
pair offer&remind	486	N:jgK\fVCrqd0:c=RNWPJ[MK;WTTOFf>F?OKTS7BM?bC_RRK)U<FYeFBH>OMw;JS
pair offer&review	491	2LHpVaXE]_GGh<i[<8WeQJH4>H@4OJqIMdlL?H5>B:=Wo.lUMWq6kVFSOM]4J<,#
pair offer&role	813	6X^nGS>YE9:5L3c\kEIX@6TVDP6GB\Tw@F>DL<DIN?k]dQ[<TA]C\dP;[5b>3,HQ
pair offer&sales	508	=@=NTfh@>XAKreG0VCi:0Q=898Qg]>Q]UVpA>8hEd?FLP:J`POU:QR_]JX=]Uw<S
pair offer&send	487	GWCiLub@PULFaSnJJQV];Je\;)CNFQhTbU?AF2R1X@OYe@l?BAw/bbOoTE<2JiHJ
pair offer&service	373	Yo[9OnL>O_FAmRjW=R`VnqhYL:Zf>]_\P=FJe4ROw29S@VKQCYM>iHS^<D>\PP*J
pair offer&shop	397	*SHpE[GJW[W]bI_F?U[wJME`:<XcQZ^DJN?KaR??_,IM9.R\BOuWbiGWU\Q3L1Fg
pair offer&sign	500	BHf\\a*8V+WU@5JHfK8XO#Wh5V7B+HYJDC28P\1SVZbaULKNPC@N\K/@PV_aOC2i
pair offer&slot	461	<QK_LiW<B04UVBln;GPB@?_F>H;D??cfMUY'SO:L5EGZL*MCH#YPOAV6a?d1^Y5@
pair offer&sorry	579	c]:ohO_Cpw;CYR85;EDNX]j>8CnTv9]/`km6J2bHD927C[MAIOZ%^/nqIc6@[PBK
pair offer&stage	523	SB>aPXU>^_<EOQFDBCoORfS@7YUtC<m:HQT@Y8L@3GUD^ETWEW\Jwd`T=@LYcQ8N
pair offer&start	546	K^v6:Q0L/KCZP0V\`>:iEHDg7d&A$\ov(9/;:>JGw3]Y[Ri;i,[We_M@d<p`G@=v
pair offer&study	465	7;@dUXMQ^?RaoFO>PXA[D?<H=+WG#PM8HLXNDJ:LC5ITF;`92[cKGAgUORF@YhB$
pair offer&talk	523	DO<@q@IBFEDajM?d[J9o-K]MTFuV;SZBJS23#GcAODRg^YjQJqKXZVVR<N_Sg;;O
pair offer&task	508	#`0p^]wDQ_COcc_GHGPeXM`Bb>U]S._JbYPU[ES9DSO;YGTK7AKa6VU^UYB8OZJ;
pair offer&team	440	cNKUFV[#I1L6HVjQiZWZ0JAgVg>LVI>d(AM8TOE\O[?<GAPO[BBg*YUGYZj<HFDL
pair offer&thank	1135	D@8Z^a[ELa9QYl_@;:cgS_h6M6WaW3ZCSNTF<E^H^I#@L8]YAY]OHRS[Ug?Yh_:7
pair offer&ticket	497	7\QKBWcVADJomE`BW2`RCE\I:#0BOLP9XDDUFMKIX@=KRH8bWO`;XTTVDK=FHd9X
pair offer&time	403	DK\hsnd^V_1=BQmN:1uZ+Pg2WMM#VXJm-aZ(QAP=b4;QZQZf3CCUAIRO=ct*SHH8
pair offer&title	550	6^oj@fYL0IE.I8Q_tDX]065w?OF8-m>i2P==??;UYBlYNOXJV4lCPtV8u1qG48@Q
pair offer&urgent	394	-Xb^OK[eYJZkU0OTvIL]0VAPRK:>.SbZADBIKT-YF:Vg`U]Gq3RGVwNBuB_/@QEh
pair offer&video	440	^RL*LMBhENw2CU:V`W6,DABW\QWUSE=KS=nbe^fLVD?Z14@^3>3sNFHGe;RF;UsE
pair offer&wait	599	RGN\8Q)J<3ISO4QjwQ4[O.[]=aD0R\_s<-@QBZH=Y/GetUXJi2OP\a:3N7\D2.:R
pair offer&wish	491	PoYaDWTJUQp/bc^@SRO[IgV:CLdESPfGUbj7T8L8VSbDSR@b[MV>]#dFOV1FTdl>
pair offer&yours	600	Z_RGXGMMGGN9><>PNCfDF=V<ZDEJYCLSeD\LMLDGHd_?M]FA#QY\5SJQGBDR2Lb\
pair office&official	471	>?-eOTT2_W/9XRS9H0^^OHk0;4T`D>q?GlJP8IHS\>L=ftw`B\bc^Q=Y[Q:X^Ch8
pair office&onward	604	@\S_B=MSQTF[U8OT8[U6X<MnALQ4UOHXX`iZiVUHOEJZN;RVFX\?[ONLwP;QDqIR
pair office&other	565	\Xd[IJF#ta[N.IKCY7pYAA[`;HZeQdTbDPcJeN.aN^]EfMZ:MJDGe9ce;>YQVG\H
pair office&paper	437	,kHYTG=kM[7p[LQlVJNF]^cL9FA^RF$WGmj>R/nDY:U->ZDvV:^eblvXw(XSDADj
pair office&pay	589	EZR\S_CJ5R`c[MZ=W5N_RR@MCJI@OHY@]DMTGQJ]rBPlwIEJLLKcUJSQKfN]WLR4
pair office&prepare	390	Z>]O9C^G7BPRJQjUKT^-X_OJUgWCR,Prb=D]I^KNUT?h?@VIJwGXHDLEYFX_TS;E
pair office&property	594	\dR5V<HIGY_w?@HWZaT7]EAWT5N;AGDE0jEHE1_JJ[^XSMA@jGRF[@RQGKjV]FC\
pair office&received	604	;/WYgS=5b7\^WJKZ8[1YOZDaWLIN.^_XJ^Q]DSD#RD@jeomcWe?T`8_DGs\;VHiW
pair office&recruiter	497	FCI:_LACF#B[RJG\UJDA[?KQUc(2WTVQH7ZIRY_=TWTVlGK\^)OU_c9NWAh\O,/F
pair office&remind	643	JEKSJN?^:VwT@9MP9m9EdPBLIWHGUHN@EJETLLJb8b\UYC?2J4DLBXT>?6GOCYU\
pair office&review	392	b?JFGMSI&MIODL?8ZpJw2YCGXfI9T?PeKO4DWM/L^^'mIDPNkHTiR3gLZg]W?83u
pair office&role	563	B?FG]NR]-C?`JTWOTO]SQQOQZJ=CBTTLcpIVQFEBI@#cL6QWRDLWS3BEERQYa]KY
pair office&sales	551	BDDIKHJbhALUKEHMZOTL4[R=OZ9HJTCf=jGPSRG]?QTRP]AG@=Mk^=tR9ONLTTwO
pair office&send	438	Xh5[ZqMCsnDSI]`7`I@ZKiw8_7fjP<TVFKbI>QGksrH:^<SjD`ILbHSZ;MN:qHU3
pair office&shop	626	WELEwFK<jQ]aNYL^`WG^=Pi9_KGXN)e]@YB<7KATi[ANoQ\TOa[C[QTe,M_\]G>M
pair office&sign	451	@Q8KTskIEOTMCB01HWM=>VOBq4o>>0QXAdfjTJTd?+9/K^9_#_EfAA_\QUERUUZK
pair office&slot	443	U@QN=3T8ZNW\d*U\BTM0NKH[EmGNCRHKC#b]T[IG[^Ij2;P9ZRU5SNE>':[c?8[e
pair office&sorry	474	ZZFo_mf=diJ;qXM3K7^Z=Vq?UU`hnOW>cwiVL@j`S4E/fEOX@Tb-R.cbDR0H\d?/
pair office&stage	446	QSQfa2SEw>[WWKHJcG<V;Rh6k;g`G9QYHUb?BE5?Sk5CnT_:SCSOS-pL>L__^Ek`
pair office&start	623	X<[@c.=YM:a^CHNbFP-]LF5g?o#CAVPOG;/THVXVdX@fXRQFVRIE`N7ZJWMpNSG^
pair office&study	455	C=A@IKc\f9kAFQh`bgFaETcC`\@FZHNh>iRwSJBX_YOKEddcCCXDYAVOMK\0_R?b
pair office&talk	296	OnMKCM_+LP60RoZEUgnfaGh<ElT^bJ$ZJReSMZd4kV(EA@wd0Y`Y,(X]kl*_@u6q
pair office&task	772	B?<bVZ\1i[AMTwgNJ@]\Fcc=N@QSSBU`nhTJ<9SMEP;<R6[YCeZTZ7aMA\CDbb@?
pair office&team	423	MQ\Z=a4iw4EU43VURX?8<XZ$SoKmLQGs'4AZWe7aRh(MS\SLDG@p14CRJ__NjJoH
pair office&thank	624	Ae7nE\W8grEK]hJB64N@AWgF*7d`KbV%[_wC_AQC=JQ:eEAS3EX+XOfe;S@=\PHB
pair office&ticket	511	6LQ2TTVIlOwIMNPDqQ.C;QTGbZ_GDSYPSQEVHS<TBe[eM[9BM\RZR-_T\[K]KFNB
pair office&time	578	SS3QKEIGaU:HJIB3[GPbGbY4_CaaE0]C[>5-==FF][K`cR<[R`SO^MIY?RaXwYaC
pair office&title	446	?PT>SU_aT[I_LUo>(Wkm$o`L<XCUXAUBbRTAXDS6EH#E`/^k?\IHJ4_OC\EKP[K?
pair office&video	610	Ha.`EwgCgj7DOTZ@H;_]ITi<GBX^QKhL_WfAB2CDA?J9YU__?`SKn`mTJOSHP`><
pair office&wait	430	:C=Nb*NWN6Mw@J5f_K4Hl:-Z?`5@V6MH6X5^>RFBWY1c=G6X<X=K4`LL*DnQ*0O^
pair office&wish	523	5CSwRXO=EQY:OSNBEjHDB>MQL^>AIVKJfWiEfXXD:T7K8I_MS>>SOS6TTF6k/]MO
pair office&yours	599	K4\tkWPHnLY\NFSSM5;o0wh<UMQCASwQ\iFG6cBA7<=YWKT`JY^HYFWGI_]KSNHN
pair official&onward	410	IHL5I0GCPMfI;6>CocGR:AOXbb4:9JJQLES<0SOZfiwJBmG=`C<faY`M3K\KMCPO
pair official&other	438	Nc>gHME?bTY4N@9I]DmLJQjR;GsVWU`=WVOR+D<bg?k;TGDK]A];dlSa@S=@?w]V
pair official&paper	463	S_%ceZ>JLU=i`_VIFF]VWdcFB@SK]Il_PaA:QJZSL%>WI:_MFciSbbokHgGHNwVG
pair official&pay	631	XN?Hw[_8KUH<TMCKaJWoAdSMIjL_ELbIK_I:>GJ@\PG>`X`^SZhPT.EPGlEY]OR:
pair official&practice	357	S8e4tA@C8??FBG7F:V.vCW^DRn,Y0-MNZ=KJ2d&:`jIFWNh%H_]OOw+KKm@Yc_Q7
pair official&prepare	425	$LPqVVM#bO5Pa5UY],XR5QJ&D`OU7UHaM[m+?;<>ElN@:EOf<KP[K=9<XS@WIbg>
pair official&property	620	BEQIXOQAJRURI_J\P7;SG9GTCPJWTU\DwAQQ@?QT[EB\WPO[GTMHUFGnWJCBGSGM
pair official&received	417	NJJKlIO'LOEVRW:=TUKBcNQ/=boaZCIOXJ#KV5J\WWFVH?9E]VQf:ECS,Lg_`MDE
pair official&recorded	456	@GZUIW[RMY6QNDgIB5w]ERS@G8@EW9ZZRTWMS>VQjY?FE;BZPLVEMNOGGM:`RS>@
pair official&recruiter	369	TK9J=/,#]PkXe1D^XO7G`1=fLTRHG^9KY5>`sJXgTJkAIKO5J>H'T>-\7Y5eD06K
pair official&remind	591	SPOdA@Kw:HWQ>CJ?dV\CTK8V\R;3aTLTCLEY\CKDDO\7FIDARCWRLm>GQ?gKQG`D
pair official&review	472	KO#`bcN4[\>GRcF4C^Z==OL:]F]cW7KP^WHDJ<crLF\OkINW,MI2XEHe5=1Mj=V=
pair official&role	433	w_M)B2BPN8\i07<[N\>3H=S^IYBR=Z@IO86GnQZbaefa=WG1S&-S4]HLI@3L*;gP
pair official&sales	457	I:1uQLK9jSDLbNwHJ+Z<Cp^NO>mTD'SXDgC3XA3EFLBKBaToKA^t[,ThHR;>RJlP
pair official&send	351	D\ESmmL:BJuiVfE<g]Kq5d^?nM*w3DdDZV2UGk6JnfFag^Zb87JbCXP3G;U1U.`:
pair official&service	538	K4\,F5];_,P\FE_O=h?Qw]C@PaKD2DLKRPEHP`PH_GMPCEVfXjH?:?M*@NP]AjMe
pair official&shop	544	>5`E]_ZcS8\FCQ?b^KEJD9F4LlOQDS>Y3J;HwIDVPJMMMU^IX>JmG;8=BFcIS7MS
pair official&sign	539	IG[D\Mb@CPLETRB^wAVKN_V?>^JCEZ[\3JRSWGK=]CQFEM]GIKfDc_SA[9`FMSI:
pair official&slot	406	w_PWD7ELDQ[KQ^nAkCXTO\S^Y.AXaER,?XjL1GIPTT.B[^KdJAZ\Z<QYB`[S=Tl]
pair official&sorry	458	LiWM`LW6D<>Zai<6C=p]OQNFLNCUO7tNdTBHA@B:C=1#OBT\LivGWFCeSQBE]S<I
pair official&stage	792	^K]FFJAOB9kPI>L>H]>4WHDNDwFCYdBQ88\fdMPZIafP;>7Y[WIK9AP9JILLDLYQ
pair official&start	474	\hdDBHHNM;U8\IG2`=Ak<IJn[]7P$cW\H;CYQ2IO&EW;dlC/Y8=I\f[Cc#OHK9L/
pair official&study	571	[GK\3U2ELoG4GQ1CPESBKFZ4R=daY8aINPLAQ9XwJ_bGZJNC@Y5OHXNR=8H@I8KB
pair official&talk	518	FMMkL]Z;aZ8-Ibc/b7\o<aSJb5_^GA]`XjK6/YG<CLISdUhW$aXFw]QRLG`6NP5D
pair official&task	497	J;>QWJ@Z?eLUOGhUADSY>AJ4IQVTUBIGKTIL>DdXWjUJbHTKGWPaJUwM][B;IKED
pair official&team	690	g7b?R#;NA/[\BBGiFZ+6dF=kUX5ERWRC7.NShUHPOUkb8hQ9eP=Q8IKILNWYN0\k
pair official&thank	533	>IHcLYTGtP@E[<Y)3@7\BMNH;a`ZaQg1Eeh@IIG?E=eHIGPI9RU=r-`G3;)#Y?AO
pair official&ticket	638	8F>@hUV9bYMT]UVgXMF\A\LW[=efGN`A>C=\1;<=]JDPw@^PWR`EjMVX:iF_dQT>
pair official&time	493	9f>ujmS5a\*GSTb%kN`d=OYBL0vqU4\;YXQ8;8[V_9a1[KJX)YkDijQ:6Wi#P\@3
pair official&title	392	^Tb=R9C+0JX\KKR<?KS-N.8SGbREwFNUP5LHC/ZI\AVA08EEa6PaMA2Zj6WZ?9?J
pair official&urgent	358	97qP1jQcqlI?fCG?OeXLXP^AU:@-:/nJTHZ0O:w>5.0QW;R]D9j1DjOFP57SC^]e
pair official&video	366	@KHX@WO.[q#Y]0aIB-u](EJL_1Wt@HU8a>SF[@_\MA?'1TZ@kADSJSq[m3CJ;XR,
pair official&wait	374	AVSNp<KDnU8BjX\P^MOKE^2QBoRR\`J2hgRN1ML.U$97GkYJSwm@iII[hoJ+ESP_
pair official&wish	369	BT:;QwtP\bBYi7X`?JkMMEhIF`fMk6>[Z)<MoRP3N\TIMA],EEZ]89IeTXHRMKG$
pair official&yours	519	8C1mTXQbbZ+M]SVDG@VAFX^JREL_=@V5Zcj5<SI&<52HJNG]EUZ/f#KSPQHLoL<Q
pair onward&other	660	O`\eK?CHeVYZH3GCTBLCHD^LA>whdSZ5IrhDX4OFJP^*Pg9QUUR/c8YsAIL5MZWK
pair onward&pay	368	Eu4:OhC1C[Lba>R_Fb[]LZTQ4,b]MMnFKV5YF:NF9\O_LOQ[5M;]NYnu]wWGdTh>
pair onward&practice	524	6P:-IH*NR?@wLVU\X7eLKBRF^ZICFILHXQQI4DK3Q/ZN;bCj79JoiOKgXWTSW?8f
pair onward&prepare	320	aEvEN8Mc:TesW_LBLbOSc):kU[/+@_e\NP>m?beLSW`oTcT6QZ%l\R/t^Bw`DMaD
pair onward&property	466	_YEV[T90JbV9XQ.)wB2BIVd2R=BbJU@AAYS(GObaKGQ2JYXb5HWRhafIAO2:.IQG
pair onward&received	477	_J#ZGTMaOP>BFaOL>FW=SQQJ=S7^IX<Za?@CTlX`JTCPP@VQG=7ZHYVSSLOIGNPF
pair onward&recorded	501	+/QjH\_h8HE,BGf^S[H>6QMDVS33;ZVn6qNDAoB15=NDU%NZ>Gb]KXS>wDdBX]S?
pair onward&recruiter	545	Q6@NaRWF_BaM6<P@ob;97ZA9KpIZOFk\@WBC3V>[;p78fiRUQ;=^P8p;[=?KNVw5
pair onward&remind	444	^9QESFTDcO[;/9/RA]5k7XJKRjX:RJJaG-0DNdT^HmCn;qR5h71nTP]C>VN[#=pJ
pair onward&review	741	^]XKPB9GMCQ?<=@GVV<MXLXLHMIwY3N?GSdTWXBLBcQLNc?MLEML`EUh2]IGCUWT
pair onward&role	567	ZUSGEL83NP[5?0Nd]\H'-HEG9wO?XR=<6LQCmV9]<RTGkOH@mP:BRJjZY>@B3Gjh
pair onward&sales	625	lV\GETISLRj=CCJR:vB:GG3WZfCBBQO@C?w`i`FX:RZTAQRAZ0FN:A6E?1A7ILSR
pair onward&send	505	^V@Fh>\9\#v<<=OqqjR]BW(<aW(JCEK\DTX`;M9oTn[^ROME;[?VEEJ@>EV_HQr)
pair onward&service	438	QESWXd\ZS\>Uwf]k3dHKJMlO?W]FE6P=IR]LLM[6FTLSR5F]GY_RCWDSPl<2)jT>
pair onward&shop	628	[XK@Q?;H:JZ\=^L_Ww?WRPVN@I]\OfM\B8EcUZLUhUMoGLVC^<<dIGNSSH`VMAXP
pair onward&sign	496	XeUkRFQ^LQ<]]GXLbKPT#bOJXG\]LQIeIWLPiK[HTZPD`TZW`NT@8VVf_X]BP9]a
pair onward&slot	359	@VHN5SJK6K-:M\PQb`g4/UKQkG==%_PU2R>WKh=5=\7LcCTRc?Y_<CT<a526RTw=
pair onward&sorry	734	ADNYMF=N\aOZRFV4QSXBAReRVT`mSSTMCUXETPGRF8MOZDUaT\O#WJOFCW;9QgKC
pair onward&stage	432	D?@M8JM@iGc3FA/BrZYLBYI8ea$gBCBYC\]=B]/C;wKSZecGO^=cX(efDHNQ?J^-
pair onward&start	560	XFWFbNSHEfNWV>FRXGWO%[F#lKIQYSuQ8THU>O7JXPWd_]\?SPhGSJjNO\vQ_BLa
pair onward&study	502	Z?ORKt3IJjFCKQWCeWJ>\Ml.AGrci@FIR;_Kq*_wQLX2?<TKAKL;OIVSHU[PXUHJ
pair onward&talk	567	?VSY#YId@^\>Q7Y9FD\DbLRZCANAPTMPIHcIgHIJD<`LPGO_/@UDEWV2ZCB8ZVFI
pair onward&task	438	KG3PE4KLQZWRVcU]IQFK\[#(n\PTHYaWMQRl1WdFcv,Z[NjaXeKaQVJ/LZGNYKbc
pair onward&team	371	L6WC8:Ag_Ge<@#2coI8QPBCMa_AoSb^k\`I,XU<\JYY7QU<G1HNg5?_eUJOZh=Z=
pair onward&thank	485	wQNKDOB;QrbGWU@?hW`6cGb7?gYTkD\2KPJGnEC^_UL7P_FA=QRAbHT\LPQ*:3`N
pair onward&ticket	509	\I@RjXEB+S#XChGQW;TV<R`LQOTOA2D_h</IKTgOVQO7LCV6B?^[9tLWAifUV57C
pair onward&time	432	9Id6)>0L/[SRRM\qhQJ,rI<eT@F4EcMKH;7oV>UVKWZ?Zb52K0Qa[KD6<SNw6+HX
pair onward&title	533	ONGLFCY]i\O#<1=Nu`W)S>CKZfOfLE1j;L_-P[5^LkNGVZIH]3HRPFY@U)eMNX]L
pair onward&video	544	E8>I68TI:CY6HJTVAPD#G<8Nsg44GP?_AGM]L]SM-U-a;\NBY@Ab)@I6W?;B/ltT
pair onward&wait	517	^+c4_C?0LZdwJI6UqoHJS@aGR^HOQV]HBHHMXmUEb^IhXfG?`]`\W);UWYeNH[@U
pair onward&wish	791	>.TPM[LEX@<Nd;QCX`OVKMJFWHA>HPZWNTHRURQ9[RRQwAPIVSOUR>KEOPQLPTUG
pair onward&yours	483	QVwOE@9CnQVPG*\C:n?BD]HL@h[LSKP>FRUWTN>1TMYa]cCERM?Lb>fbGLL=MP]Y
pair other&paper	425	sIPVIQMWgkLHCK_?@IOM[H[>CGbeXaJ9MOmBu?8S9B\?jPB^X6\-wSej_c5=Y[^Z
pair other&pay	560	PKVwCbL?@JH22HPOZZG>E8CJHrNKI_SPWJ;WH?B][^FfW\<JY;?AM?H5C@A>F8UN
pair other&practice	336	QSG)H2K7@ig^IiC4O9OA7HmE]pSPfQ6]c<P7_Co9L^YF1WMAE=-WmRCMC/G#>=71
pair other&prepare	565	L_<SJJK@RwSICX9AT@UGJNV2RHgeu^ABEBB@cBKV[WR)ZL?0R@K<iK\b>>6L<KbI
pair other&property	641	AH?grifAR_;advY?92wt?ThPS0_HP7bCrw_P>7u4U<<BV4Og?bgJ]PZ_?mKOgj2=
pair other&received	620	PA1QRJWDDYIOV]CLDMFhAP]GbWMSJ<IRYVV2WA]UNGRKhTZVOQwTMPDR=bI\_NHN
pair other&recruiter	547	[c\7LP?N]?NYBYP\[W9:ZCKjVpFZawIA?8YWHLJVVUkA@\63^Q/;JHak@O@JIJDV
pair other&remind	455	@^(T9j8UP)UKIX4Gw6B^<B7^]eDFAEXJYqUY<ETYIYL3BclPo>SwRD`BY[];6L8Y
pair other&review	456	RJaDSYUSNSQWLAWFOApdAm`M=9oiR>m=9IRX?>LJNB/U]OcKRdKwR,F^O\nmZXRJ
pair other&role	510	g_*]KI#KcY_I:<4#b951PA[;Oe^NnBT-BDR6]*GR0Z[.[gB.BAM?`>qe-1J0_A^C
pair other&sales	490	wWRQjETM9?C[FM/SRR9NBMfL3[7@F1\XO=FX^iKTMSXVQSY-kDCdgJWQ^bh_M?F]
pair other&send	461	S6SUXRGW_]6:RPLC]MV@9dtPb9NdGA[B_R_ULmjRR6KV\:7QXS[YfPajbSwCn_]6
pair other&service	317	vK5?HAAi</hqXA0LTb:wUU`bI;QMKDU\Af.`BvY_X8=KZUE>_LGTbGkNoKjXM@Jg
pair other&shop	606	]OZlFYcHuhW#INFDR?RJDRVP1:gPu[eB?aTFcI?jKKJH[Y;MP`L+\6gp<Q10WkUP
pair other&sign	428	?(.Zqmc<aC5<\>e`0.HeA]d>Y\MY>IURER>HHIbVhJ#K+EOW9gcWTWQO\B<LKI]Z
pair other&slot	613	EMHXBDlkC?J?1>OIYaJ8=_<ZHR]PLWCsIE\awVW^=]AEEM-RH26^)J>AI>N9@[[A
pair other&sorry	384	*HJ[WK3O_LL6_IK5DSg:HJSD1F`\]SVAi^fgc5g24@R0F_HwQVMOdU]:A]tEi0@_
pair other&stage	476	[NDoVVM\[aYQIPh.&6RW\I`/>?gWdlX#O^N<>ND`],?Tg4^SCR]IT_VUJY:IJLIE
pair other&start	601	iY\e8BY<QinRKC#:g@=MF]P4NZKWNPLL6X]@bN9H;ASVQL:BUXK3j@WG>PAR\WTO
pair other&study	508	=RLONLFZSgYVBLMEIaAMLFMOONcfrJcNKBSW@GMcNF_wP;CIUT]ZTZP7LNkM\_me
pair other&talk	539	gcVN_H;FRwS?G_:WQ?IQ@5d>[AHj@PSaOaFD@<R7j^XPmL^SRT`cqFH[HVK^cFSQ
pair other&task	471	2dIY_OR]VO8KZMX;TXaJ<_[F`0mM`O\OQh\F>OS:XACY]I@VXwQATROjO^RTH\ES
pair other&team	596	^\GK\BA>eNPGJFH*V.DS>X^B8[UXTaF<;R\8GGC]Fgw+^X1.SF=IfIYa7F:=P)Zi
pair other&thank	474	w<JNVD51TVTM`\K9Z7MX4O_CbDYWJ@bF=hK>II*bWHbNnaVKE^pQj+iO;gT]j]lM
pair other&ticket	558	LERP_YBMZN@fVAVUMU<LPNNIcQ=U#MbUEFI@P[PMhL7R\QbZX_AOZ<R>HFUD\GBd
pair other&time	399	8^O[\hJOWISABKb#`BMT?LWXOlOE>;9F9[f8SNG[8<FD4ZARZ9coZUQ;TE2JG8?N
pair other&title	587	NcIORC/`W[H@\D8*]7^EAF[ZGS\h^I@4R?^@KATUMRaJi\5LJDOQ\Hkw6Q<?MK?W
pair other&video	434	SQK^2M_0[>g;Da6PhPEPLXC>NwH=_=:iKI/:GO3ZM]VGQoX:FL@TAFSW7+ZHZRDD
pair other&wait	491	[L?1eI]JBW[oI]>>GecVOeT;uMJPP#\]BNBPFP_gbHO@W&^CVKJw4HGY6F][]>H^
pair other&wish	389	*<CEWE^kRN\Gd;jOHN3U9PYGWVmALNSCSN^VMSUbgKaGw_X?iPmC_L`mRv-\RgOC
pair other&yours	668	iQa;JI8W:SfbIYFTEANIWHIJ?QLMnY]<KOhTZ?W`VLwFS]DNJEFA@cCaVRK8H<^X
pair paper&prepare	514	7OCdtKIQLcJKROfIE=eAOTlGGMwYSqa8dEXMMP\9T);a^6^7YQUGtPLU^t;@VF/A
pair paper&received	523	IITX]lg9^]RWAKJNPTfTE_gKHVRIH<wNKYN[F?TNJ6EBbPUQFCXLfLUI7sB4WPD5
pair paper&review	448	K?%QWeJSNB#nGOCO[DMZ@^BVcDBOH>_:TQElS]O?G?LGeXfaBbJLV'jHOZk?IuXD
pair paper&role	361	m\Pf8;-9j^R$LLV%mJ6-d4EGJ`walp:L/dpOt?EP0@s>[`Z+9@WDi<isCS>27AnK
pair paper&send	468	KUIQaVX1v_7SNWO::DW@DYI<_X_[NOd5WHKBf8O7bO6?A:TN:_a@WAUHiF,7\D>#
pair paper&sign	668	NBDSdZ[MIYBUJlOJ4KRMS\P5W=cTKKON^N[L=>K<SC1KY?[CSwUFaHYZM]?NTfD7
pair paper&slot	417	U;3OkjFTTJEJUcfLNCsLbeR%FSY/9PaX@B]QSVQ/oR$#@DFKPFXt9J1=0Z8=D`<Z
pair paper&sorry	477	;:BtsUhFNF4]UiiZ-JsRqRS<R-QZED8?\Ys75cg:O<#DD@T\4ObK_CJGEeIXI`45
pair paper&stage	509	jCTQ`[R49^[V8f<WUHFHZ;VBQ5XQ`dwWHUNWO_XZaDF<TJRUJ]U?QK@fAgMkEM3O
pair paper&talk	444	3LUSSDcWGm`\OgI\LwT0q?[g=@O>TY5KFDwTZgXBEM@RG<DnH5XSLBJ-nNUG(XIb
pair paper&task	556	a>J8UbJLNHSK5DEK_SRT`NKMOHGO=L@]<PBwaQ[eYaL:EGgRWDVYAV1V7K\W=aK:
pair paper&team	340	VVJGZe[HOhL^AqV4<GP[uN\f=>iQw?p;uG_cWMq*a;BaXFO@DRH19ESqLg4GHT@Q
pair paper&thank	418	R*@HuQ^G7kT\Sg4m_L7AgaQG999ceMh@_BFFVPPKROWOQZeNG^iH#cPX>SJ[Vj3.
pair paper&time	411	aoFI4FB;IP7[[@`U\,#H]T_Oa`D$1KC>67S9KHG'QPiM6[ONZ-EkHYuLHD^[+XkI
pair paper&title	338	@[B5tR.247Kj:GBN;Q@JbRXS#EY\^ES[A8><_QD)hhPbZIaR^c0WW&;b>iE7>S<,
pair paper&wait	411	D38BPNHi+1DN(5TbaWF[NS)<rY&5((O]:wDR0[5*3JPF/LV]IbBfKYb>XEcmZcD1
pair paper&yours	435	3T4\WhXXM\%@8s[W4[p/ZWNe;=C[Q5,)fJXVd8M2_;@3'0W=#:YcHVGL-oL^6[9-
pair pay&practice	646	#^^VMhN@YVJ6X^M?ZA_iJ>LDK<^YJLRSVeZHYNOJS4\:P7UTU\cMXSPOSYbJ]X@I
pair pay&prepare	418	'S3TlnQR9N?MuwdbSZfI@P^HJ4bNQYl4RRcFD_iFI81>P0Ws:]c,\[[VP^4M^hNN
pair pay&property	425	f1\D\5#:)5FI=`M_ns[R[N:>wX,D%:DRZH*[?bKJMv8uQ>n=\O<IYUXA>TomSq_>
pair pay&received	634	7[7agdm5WK/Ucb]#@C^gHgd+)&bMWEi<UuO?F=Y=H6F@fFih=vd9i\KQQaL7^a@L
pair pay&recorded	495	PiKZ`UM?`fMJSaO#L?^lLdgG=IZgeVXLoRi@.'MX?HW5VMQO>][JZ^Sj<c;GZ]CP
pair pay&recruiter	423	Wo3\TK^@fO/IKID2?$GKXH\645]cDW]5IZq*.#-CTPPTPU[ZGJ@?pDK<JmDVMHFD
pair pay&remind	459	iDpAfGGTCSbbFHG>KHCMshKW$ZXM]\DDQ]gPFVH_J;hIaB>E6gXd>`Gq2SLE[ap#
pair pay&review	528	MM4kCM_N^HVKb\NB5CkTr\YERtlMNRW]awjYXQ[9?V;8HP?TEQQTWJ_[G\F6Uf6G
pair pay&role	481	KlkNT`SI1FDQg&X9gK?aJICrEX?+6]awL3=PHX6IQRsf8DQMG3_AHj4?iMT]=?I4
pair pay&sales	522	SG>PsUpAwUGRLkVCWChYJju5A2SbX8[,icJQEYZVYO0BZdPk?nKFX5Gm<l9\gi_<
pair pay&send	772	VNk:<M6YM=LVQ9OcZU4XPP2\H[A==_KU49IlaOERHQwgNSJAb1HEM`8>J;qTD9LX
pair pay&service	420	$<wWXtKPUF;YW9TfLOP]EAC[ieEGGeHULXa[dcD=UJQdcJ[J]ANI3NY7U2h4=L8M
pair pay&shop	510	VFYO]8N*eN>cYR4N;?KUVE;wKiZHR`G.6HSIHHI9hbZLYB[?:JDXcE\cMOMe\JWC
pair pay&sign	662	KaaTGWS45F?HDK\_dC<^>3?^Bm1>>WbcK#@GLMROWEe]cMXEa@S@]_9?X9dMH=La
pair pay&slot	535	1YUf3w@JC:IAb7kc`>LCK;;]D\>:0ZRZIdK2[7\5U'i]<=Re[AXH_X9;pGg;8O:W
pair pay&sorry	432	LL;S2t]KTbME=H\A:4\Y?Q5RGIUFJgV[q[57@LpP^D:6CE[LC7X9RWY'YoUw`e5O
pair pay&stage	555	ZG2@Q[Vf[SIW[]SDMhiFHsHQWDFbR[IGwTWbESI@L_IV0F2F[YDU9FOMhY8XRNT2
pair pay&start	598	5sVf:fGE:L>3`?fTRFY_G:ag9P8F:ewY8M-9W'.DVKNfSBU9EDYCb_??_@X(8DEO
pair pay&study	485	UK8Y[GY9E`:G`w\/[MX`?]]RH:dURK^2iVs>J5^TPV6EaBcVL^g-RpKYLUQJpQ;2
pair pay&talk	500	.W]kYVeGAGCJvHwPECZEEM([A:dX\]_;J\T0L18:N.e?L3ONC@d4^_SXgJN*=_4P
pair pay&task	559	P[w`:`S>E]mJQJHI]9O:<?K<5OZQSM:@Z\]WJANl-Bg@9DEGHH_;EGWJBS>CPUW8
pair pay&team	471	DO>iKdmUZJI<hRU:?LcAIVJCcOaINDDJC\>[aN_DGLKRIESUBTwU\WTV>YHOI@;N
pair pay&thank	474	HLAZau3WI``ew\]ZN^T<\L]hCkbLNO:B^^nI<V[PF:OmZKFVeFe;KJbo(]GITZ_d
pair pay&ticket	350	;`w\21MLQ78)T9e<IO=Y$*Hf=e-4G^XT4MRaE8=K=4hTIET3Y*]<NpG5pASB8[<_
pair pay&time	758	@kOZNV..@I?BTERDVBDSH@M^?H<MN_wRNO=6==?XLEa?kTNRI\`D_YM@MNZCKH<N
pair pay&title	518	J_7b?U\AI_?GcCTDPC?I1IkD#OFOJcZAFkO-H>CBAOgT\AVWI?iGRUVPWVG;;H26
pair pay&video	450	SfN^[[]KqUJLitQL^?oSN^]2f6Ebi1I8baa9mJl,+\CBwQecDeC[[Fas>N+:_W-G
pair pay&wait	470	cDrREEIGJJElETBVJMMZw_PEZ^@TYBXiEM=fPb[VV]]ip_]F_SEXI[LQ]]eN_A_b
pair pay&wish	541	KOVo[XXA[\PcPUTRTKO[;URMa:XPKIwSYJPVCCLM^FC[VXLE]adR_=H<bY^VXa99
pair pay&yours	604	HkFSJLVPdfIL]dP2/KWNLXVU7>dc\]V.\^afNENY=GQI4<;N@\N#P>^kINCQ`[9O
pair practice&prepare	508	?JO67@XjXMVcc2jb=XMEdBEXF8KMOcA6LJUSAMCYFCrX7RHGRJI<>Z=/XBw>>QMK
pair practice&recruiter	477	9PL^g^wAOVFpfl^=AMWYQSN8,.X>[OG8RLZGX>l,U2U^^>W][Vr:eJbTK`NSNrOc
pair practice&remind	476	PGCTo][I_PEIK4*bGVaV8wg8*9fnMY^dYVI/>5?HfMIGHW`9jwIYUHbsRQYaYOWX
pair practice&review	423	R9POQfKlW>WVAcarUOWKOAR?]hDUIGEe@dVMw`D:[BN]L?kd:=<WVYaRYFEA>_VP
pair practice&role	560	MKRVbUO_TwKHQ7Z4FGM<SDJJTLWKd_X3[cmSTTF?<SLAUNNU=G]=T=bS9HBAQeQX
pair practice&sales	541	[BeK@A1?Q5deTR^kHM=Dm3Fo:k15[b::QIXwpRkPX5WYJK5\iTF'I35B_JDhJO?U
pair practice&send	684	DD\APG<LAOV24:MVcE7RX9CZW_G@3^YNAK77Xd>F]P^]UWw?V@I_NO;4G3[HHDQ`
pair practice&shop	537	4kIjam[<IXOIcw\H?Hm=I\bBCK`^m>P0^ibC69Y8THC6o3K^:_XOsVWXOX@A^I.P
pair practice&sign	645	FP]^PRN[MLNT_QED4\\VUPTOP=[8RPU<UWNFL>QY;GIHfHM\GFQGW?wXEXYYSR\S
pair practice&slot	586	_wLfEoONKD@I@L`6XRVWJ;M<6abI=<]VZBF+f3\=h]R4V9oK9F]N_LY\9HJE?P?G
pair practice&sorry	320	T$TlnkV8P]@^VDX5&Ra[7aXOOHXn[AsEnQQO*NCJG/YWU:X4FKA#[ENaPJM/Fl-K
pair practice&stage	342	8V#LMsLd*XG?aPvUY/mX:RHPU_P[g_oZaH?:+NU+?XlLH7Wi9*OIa+EOFCi8ZPgG
pair practice&start	478	?JLRQ_[>V^NWJOFKBWwdZXX/R(9WZ>GYaS`GLKY:M=C@T9cK;[QONL`KWO+DKCCO
pair practice&study	416	QrQ_USI?rLC<K_M]QYIaZ?gK=UwT<A_IKYW@AHJYGUGHTQ<WBAkFaIbU8^@=Q\-c
pair practice&task	681	FOOWLbNV?]MZae]J:NR\QTRKRBMSecR>w\SHHJP@EG;P7@BdSN?J`KXLXKH\C`>H
pair practice&team	584	6U@HHZHDXMTYM:HHGOIJ8XMHLw:BIWZVT[DPYdSAMRaFSG^LDRK6OPBJVMnFTKH\
pair practice&thank	545	GeE[F_X2m^9dleZG70_j^MkJ77qc]NO?agi<XBj#WCPMU._\R]]McYnn?eEC]V@I
pair practice&ticket	575	RQHKRMc+U^M3AVOD2A[g3VlA:JRKU6UDYLV>Q6fS;RP<ULQ^NOsP]L]eTwI0[kX8
pair practice&time	704	VR=_]`B4YVNPa_PDF<P^IDXA>JYRZTNJ[VDCF<WQ[=RCeSI^NNe@w?rOLMFVWbDR
pair practice&title	411	iOCHK]IqKG(Q+YQ1`VG4Q@N_Hb`7L>9EMMNcUpP6YDC8#<QnWUY^(,J<LSHA7n/R
pair practice&video	534	BBAkX@?CV@M[ZaOKKhRMN,OcM]HZZNL@WVwoGUTW^G?S1HJV[RLM1QbOYB=I;R;\
pair practice&wait	510	EZIYg\\LNOAXaEaHKQ^WH][<ZJSwk>VHOcRDYSYO`BJUSCQT;\MJeLclIMhKeVdV
pair practice&yours	542	`B:FXC/HH7>5XX@W]GFG9XhX[MJ\f^auYJC2]?JDV^1MYeb,N_ZKULKa)ORXG#R_
pair prepare&property	569	9;KrDc_9_b5HacO<NPT]Q`VMB+oUwCjEEVb:P>_HH7]:\>EM>J\BP[UCFZG(jFC=
pair prepare&received	666	[RETN^MS?SFC@lI<^FLNQI?E=BSZ]G8HRKBLhBJQbP#DFGhCJAKP;a0RKK4SRdER
pair prepare&recorded	405	KKF]DR_ZahNEPRaBi#o9FVC\W=J]W3J[I\3HME`HUYV@P8=UU_KhJs^hWD[GXZ@I
pair prepare&recruiter	467	RSYVjS9I+,IO@Ha\TI<PJV9jTe6?=UXNCKSAlUTZJKjJ_9`JdHU;NlX+V9HIA#=U
pair prepare&remind	396	QfOLBw9kDKb<qCpIo9G_5E^OYPp=r^GdKDTREGMWPIXCiaZ45SQRd@cIUE]O5TEd
pair prepare&review	467	w1g7IA16<bk5>C6v]OJMKSIkeh2C[_jW=<?^n\]QpX6SJQF=]:*PLQ9F8/DpIVHE
pair prepare&role	429	NP`Vd;M\faam`a6AaDJwT[?H08hpWlSJgrV2o-FNV?^>FGgNYVk,b@LJK^03Ja@@
pair prepare&sales	430	SE$WbRP'AXQvVpVV7hfP]YIV2?OHTAQNWbfdJGd]j0I_5<wJdVS_=9>=^LWb]\@6
pair prepare&send	611	Q\KJISD^U\Q@`BDERX<@QORSVNQFWGJ.YTOM7>MM3X;HGLw=W:PJE,ZFN<EPDFPO
pair prepare&service	565	_*c;[;F4;DS_A2PYOjCFI=hINb6NR\@#NMJ^=LUMt26pF\[Lp\FHDT@DaEKkJ9I]
pair prepare&shop	369	Gi?VAjpKOgIQV7[:GLMi@IX:F7cOG$kRGND#2-3kXTGFZGFSNLLN_^jOIXQ9JC_V
pair prepare&sign	684	4d<[FWXD9F8NwZgRPHGNINQ1\HDOFOaG`WK?AFJBD3HRbRXCEOc;\WAPLNT;KI9=
pair prepare&slot	374	O<c,Y>Ba20^TJ:`QNu8+nXGtLZH]>F#8XPZRkT1mTD2S%O0NOM>e;NDSp3[hVCIo
pair prepare&sorry	571	1WK=@f9LM3.j@MD_G[LUMXP[?1?3VC%KdUO^DKlBU-;R2SAF`J?X\MZ]VG?gCK#[
pair prepare&stage	410	d;Y/A3?[@RPj`EjuF[F=w%;Sak7CIc3B\,IbGFiV?P1O2PhD_P2BOeLA[H/==Q:j
pair prepare&start	512	>5J.L3@:8.H>9BPHeB;E1g]HDeCFP@Me.KAO@h=6:NYdwUc?WHHXJEVAPTXOb<PU
pair prepare&study	694	QAEHQJYJJ=N>>HOMwO6@LPJNPWCDCFHKBTHPCJK_@WOKUST[4O8X>1]ROQLTFHLC
pair prepare&talk	588	^9h5WZIYAB[eEYQdLw<I]PDSDn?BNfD@SQ?FSbGDN[6a01ZR^R3B;3EWHU0SKZ;_
pair prepare&task	579	jMRISJd:;UOUR\=[MORa@DYKIQUbbfKH[IWTT@hKe_3A?WOE@ZLOCCrwLO?V9^LJ
pair prepare&team	476	PfYK[M4UWIQdOG7Ta:QJ02FGXX^GX=Ww?KGKF=?\dWSTAVT?9SYaI]QD,EOV3XQ]
pair prepare&thank	417	CQAHI^E<KXR)Eo=HW,KK`7^c'LtOm8A:LDP#?<mTh=CO[_]>4IdQnc=kPh9[<a@F
pair prepare&ticket	513	b`#BQ]g0@D=;=QKGlJN?M)q<M:Sk;9S`QPW1BO@VG`F2ZSfF=FOA@`VIAIL`Q;=M
pair prepare&time	420	kCjMa1BZ>:XneSNh%Y7UCL,_@X8M@XX5QCFL?[YXuY;wSKmS^n-<@DAAJSJm?NU[
pair prepare&title	480	TwSHUAASDMMcTXZSb<?GAGGI,J>FgDCc66]UX'EcL[SPPSaDbAPt=TUPUCLuOSRO
pair prepare&video	437	sBCQOcb?XKEPGaaFSgXOIXMIK[<>ScFEZ;mXUO@=WG#fWEPpFG)[2@@KETI`Ph%Y
pair prepare&wait	743	N7YKV?KQ=NX`?IJRF\5[XJ??PDD@GMIFJK?w>RL>HK=bSZLANSF@AJP6HH\eND]U
pair prepare&wish	464	0G5S\b_PbRCGLwMAgSXaCcpCWJbJV7V1LQpNTIL1^I39QNhqJGPAJ-m_O_1LhTTI
pair prepare&yours	614	IVQ]Y^Q:sMOT;\@ErLS_9Sj(IAfffWbCSlAEOTDSTYPHdYZDUL]<[FZw3b_[pYGD
pair property&received	522	1@?]qhgAg`^1gbb@.XCZ>Wf>B5``qKR3WdgWT6n9KC:CSAJrKJV#c8TvSb(8Z\<B
pair property&recruiter	527	SB`MI9PfK7JWW:_oQ\#:HCBQOZA2CcS^g*IaIeI;X:uKAIQGUWE0U[FKFEXEFOVf
pair property&remind	429	4E.]hOpPmf@/gQV3r5cC5ddJ\Cs]\NTVK_G-Y'V/4Z8>eK\rHRX[g#PfToR?q])-
pair property&review	415	1Z9Z^?X'RY>;H:/>P,\K=JmNLei.cZE;CMY5:kFBAc?6E?T[dINHXRPU7\#6O`7K
pair property&role	748	gRU7SB7GLA^_D?G]R`6,=OOZLfHJWS7O@#=\ZRF[LSYSMWVAdH2bHN6EECUeG:Yc
pair property&sales	352	aUZj>W2Eh^ZJAKO=V8b_Y,o#5=Kb8M\7iEZK/5\w;vJ_dR5PST>2t5ALARCIRUZn
pair property&send	525	THWH\BJHP?b]=PO[AY+AZNRGNT1LEXOO\H^F\R@BP_#kdHW@YIQaNDMW>YcWW?_b
pair property&service	518	:2V1j`KHKY;acjcIIkhLC`KHT^X>B>LC[[gY]Xl/AE#6J`K^YTY4R=PJSMfBjPGT
pair property&shop	476	YEEUHRC@^G@w91[IYW_^JI__BEOGB1KBE^9;:d`4PUAcePR@Ge3>P>mF?BVW^DcJ
pair property&sign	401	Cm<E\JJCF+&4dWB;=_2W=IOYf#UdBFA=E?Qfa>[K8>?JhGBAfY]?VkDLaDSTRVPp
pair property&slot	502	AUJ[oS[KXJJb_w\K9PLKjV8WO?HadNXFuGRCCMPBP64N^K+cIc[AQPEq`g=Bio>S
pair property&sorry	784	=@?NIZ^BUM=7w_OOL>XeO`WQR?VGHDYJhbe;LR^?\D@HX=PL8]XHd6PTX`=NKR@7
pair property&stage	456	L?ETaS$6Rg<ArADQG;EwKfl3h@l`Y9i_]bQP/A4?XDCSk^cIKc\^`S[j(UGA[ATM
pair property&start	449	OAoYCEH5CP@'GEOO]AO_RX\6#J7I4AXh8JAZ6+LZR\LaQNf@NPEO==kGE]WVVXMG
pair property&study	498	87kDZ46YI#b_KCI[UX9BCSJDel08)LPU1GEiQt8A_XFrW\O]`T.]H(?GOSb\R=`Q
pair property&talk	383	=OTQU=_WFlBG\]]7]-@IW]cHb)UJ1:AD1]ImF'JQICjAUXVIN60]FZTgXQwFZRX@
pair property&task	556	W5]CM4[3]]wSNLJQZ-Q`8R\;bMRTFZ_DBiQUQJb\X=[G>N[MViA`J>=>LP@PZG[a
pair property&team	442	<TW<+7ZLIaO^RZhBFS@RQMKw6lb9U?ZI:Hi]WMCr8ZkCMXAAQ6J>MGLEcNs4bOMI
pair property&thank	554	0RKGWGJ>ZEDt<EBG[IXeS^%gaP=FG`MBNlJcWQX#]8bRLe@LdHLSQWdLO[wWZDOc
pair property&ticket	462	[TqTE7Q]ZfU^[ESX.f=EYLBI@jOJV`A0@JRQwPPKD4sPPG0]f]MA:KIOWXD1JFIa
pair property&time	450	FgB_=WfK@XDZmUb37MjU^cSR9KZ[n@a6nH<ID`c/X-UFi>2\#r[AR?BZ'OVNeRI;
pair property&title	466	^KELIj@=9WCUZJQgKeB:PFEg?_JU]iEfh#'CTgRWRhRS:Me@mNDTGB%FO2UdPMdl
pair property&urgent	411	TU3ZMempSmXND[H6#vrPOIhLX?f@b4M:_OKdN2Xo=J%-QUSUHQ@U]5cDFZ-PXNJc
pair property&wait	412	LNlFVX\BarK`Yb];A8RVR>RkO0<:bOO8QNl8s<X$wK9>P-W\9ud*[UCr9U9ESHFE
pair property&wish	583	IOIOY[V;U@JSSTL;^DOQIT^OW^EOa@GO=c>FRVM\ETNqKLbDMwbJ^EV\4UGPS@`=
pair property&yours	625	?NV]\IoYCMF]E\hG.QKQS_KF-I[UgOcIa`GdSG\3BFFPT7MLXNb3\EGYORN#M\JJ
pair received&recorded	591	`:6@BQ@ECG><Ln@PwGBUKIUIgLaaR6TXOJRQLW@[Z[?WFZl@SQQqHaDNELCXWEUP
pair received&recruiter	476	AWDaJRL:Pc8XPRFQ@9UXL<iIJ(fhp;LBcD^7m)bPBCeSO;S75<SFSwHhAUJO6f9S
pair received&remind	536	HbKA5L`_MgZON\C6#]S<BSN4>3ZLjOOH]B>HE5Wn@E^9e=E7:KFK>W9T3DF<c>;S
pair received&review	453	EC:OLPZsEgBAJ\MV6VWR?GQBVQcIM@I^L:CKFDM9ELY`NPce=4cQDi#\*OjXOG]I
pair received&role	845	bWD:6ZG6JFFG>b>QwBa;U5a>TBKZVF2fU;?>SJPSa\T/?LSCC?8iKW0YOFReAFL6
pair received&sales	388	?^^ON8CVZ?K@X3PW`_#9ZJJOKaW_SGiEE5:D:]7*ZLA`LP?9hqHCrO%bRnYUf1Vn
pair received&send	551	T^A9JY]cDUIeJ_=I:;UUk@T=6G`w\3LSQYG5CD_dWUE>R5TO(8RV9PCXYI.ELIL;
pair received&service	461	?1B(J>[YiSPW=WKVopEIXBJXOM5Te2Nw6LBZ^G%]`]AX%aHEtLCZ>[5NY2O\EB]G
pair received&shop	395	\&`bpCKf_Zm&ITH^MW1O;F:IEHY_S\\OIL5PKQa\hQgRP<MVwXEo7Ra^jhOGiWPA
pair received&sign	399	4fo:1;7T`[RYJ;:a`CM8/2h<7_VeHNE\@IKM^N.w7i^gc\X9v*5TnS_t0<4OW<RK
pair received&slot	425	D=\7TJ<O;B]PjL4B7S$HiE=KLY:>HX\QgM?wJk9Cc.Ga9eLQ[]V]BZ<Mj=Y`E_DZ
pair received&sorry	461	QQbZ8:gi^W`HC]?8?bBa;Qo_HNcHqJk0CS[OI+KKRBcGUAHC\w;0hP4Y<`S7c3^?
pair received&stage	476	iPS[6GObDJSlGiUZWU\DmM'TCO=IXQ6UKKZRdK\>GUTQB65Z]@DDKwWAKMOVDNJF
pair received&start	401	>H29fvTW4e(>X=T9:38sR^J:X:H+JTUDKUGH[[ICN?4`j7d\QumL[PML]wY9m`?7
pair received&study	556	GkZNJG<DGSDADSSMXOMLP?ZAEX\fVLKFW?CGLKUwFm^AFF313INWKFPL?7F?RMIW
pair received&talk	450	8VMMj:T`R5avPm`LHbOepZiA0HL^W<=4L?OXCZn;W:F^FGGaJwI,Q@FS>bS4R`2Z
pair received&task	455	m99NQL?Wi::UDgJdFH1O;N9MjIO??@Ac#^:R>]L^tD:QEMTHF\L[SsJFb>JLJ4QU
pair received&team	435	?+\UAac4/AUswMT1;fQjXQ68R8G;O8JNbETG&M9D:'\JXOg\P_4PTIQG7n[KQQIV
pair received&thank	756	_W>PIY63A]HA@dW=RNACwBWCBAb]jQ<\YBM6Z>jXfoG6<GVFCDITGaClVB*nPO0E
pair received&ticket	558	cXQG>PAd9A=?dR:[:]#P<2DdMP:?OBAM^@FSDGl[OHIGP2hHL><H;>;EKFSZ?Jcl
pair received&time	442	mOU0bOZfC^\MScX@EkWNjN1UK#9TX^9@ZC9CW7Zcd^MG6-KF-LHU%fGRbM-MgF<9
pair received&title	615	qOR8,J.G4\KK;\<quYSI[ENJSNJ^T>8pH./CN;_bogE9=5H4PB#u;]2KO8V]4Q.+
pair received&video	471	FT@UKGcPIXI^7[2XR_DQO@AJYNVTf-dY@XAOM7MaMCF*\&JI:uEiZwVK9IJMBH8,
pair received&wait	540	YK\Pu8O9YYj^]JNT:`4_LZSLYG-9D@_PSe][F=_SEJ7QXShbf[V8=KQ@tWRbA^^w
pair received&wish	615	UZBEQYf=EWEcF`_l^:L]\TY0>MWr^CKY^JG9VDdXqhT;@FwQRUQZ@iIq8eM`PM;B
pair received&yours	600	:Y5I=w\H=`4HNr8CSUpMZTO::9Pj_0MV^G74[Dp@dR03B-aP;<[T5H2QGmHRJ_GI
pair recorded&recruiter	458	]G#fW'g7/UEPYLKJHGSeFR_;\QJ^@?TREW9>CKVYM0K?CBPC^_\[4dNdJO]P]UDR
pair recorded&remind	386	LLsYD3XU-9i^M=VTEaP=Ka6di358GIHD;>G]D]9TOwH`S^J=I^#r4B&1`@m`RVl\
pair recorded&review	392	CD85pcDCMJ9MCR#rFDgU@UiOKM-?`AJP=-HD@[VNMDOSG-X_?bcNTE1]<`UhR`QS
pair recorded&role	446	@OHbNfQGPT6Y7^]@a\^4KRL?s?HB49;NFZZP`n:UNv7>>PJD<1Vr7P@Qw?J??)OI
pair recorded&sales	379	SrGq,mdIRZkA67PEm@>cUOVeK]g=UTG:#KNHLA1<AdIYSELS@F@NvDiG>HHLe8fY
pair recorded&send	456	#OFMUjjLbP7.Od]rSUpe5NS9fB5DFCEG[p]V^UEA-`GQ\:MaKMJiLkN\P.M<VVQ)
pair recorded&shop	372	XHCLc/<CI4iWa[alw<=N`iITfXd_JPZM27:h'Y8aXtY8SFqLYIP[fUD8JF?:T?VI
pair recorded&sign	527	@TIjZfoKfV:^d[aD(Cgk8`XCD-gl]`j%fdOD>6T3^&H;]QRjQ__7]TbwAaBFX\4F
pair recorded&slot	503	?b?GagYMNPMEl=;#nGTe4XRJ3BkQcBLbNMNNH=`81@LNYKS[ZcfIfbOj@HM7bdJJ
pair recorded&sorry	485	IQXMROEUMOXSPIn2?PO7.TSjwHIYmYAFBcpT:]YR]QEI]&Q[Z^_.Q>OISR?O<UJM
pair recorded&stage	498	HILdUlTdEJ?M<=cBHqd.Lt/TbWO#YJU[I[sijU9F3SB4NG(hE?FT?]e1mJO?IDPP
pair recorded&study	386	e]:V[e]bB[H7\ZVMPWTlnPFOGWNBgETfK?bAO<Hcp_.E4M<M<ALHBwDgU_SrbSB0
pair recorded&talk	402	OQK@]^8GpDRkEIYLEFTGDP_0@ZaZc2Ui[wV@.[aREZ=U[o]LCXXV=eIG`DSLZS@@
pair recorded&task	451	_P]CC:BTGBWd]wBn[U@nW8WM@QiZMV<KY7FXKHeggWUVM:[4c@0[1d$TFBCo]ZBj
pair recorded&team	558	UJK_?:^VNRKID=S;JaPPGX,K`kFHDPUhEwXYCm4k<ILVmLQXQRUQ[T^GQAX5SQXX
pair recorded&thank	614	TRX@w?B8GFT\NLLFVP;pMEREiLV]VLUF>a@KFF:H_SGES\R?UVTDd>MWA]OLk9_N
pair recorded&ticket	549	LD[JM?8\6FUJA>P`Dh_MVOI\dPHGXRJXFFjY_SeK]QP@2GH\@M5wC\`EQ12KDU]S
pair recorded&time	550	/R<YAknl`[6NTRoR^^l[?^K@gVb[C@`FLoSNOQ78=R-GW=V`1MRjb_ULWNCJwQN-
pair recorded&title	418	5^9n0`GEHPA+3T;FQ-wH;B[?gHhOCJ;RFkIHU=KH:WF9T.9TD^VLP\APH-JEP0f4
pair recorded&video	548	2@.g:icT]X22DJXKS^kEClCBw\U=?<RgCXKYT^E.IqB/:9=U1FGhERh^YCF<b^YB
pair recorded&yours	629	IN=J<hO[8WE3V_RQ^8eSSGUVS^VYIHEwT@HCMFBFO`F>?4aN/HOHFh5SNQWNK\P8
pair recruiter&remind	479	jMTkF_OXQG<G<ZFYCMg@=9b=?LYoS?GPQw=59CDUH[;TfY[J@Sa;Q<YD3ZNWQkbO
pair recruiter&review	527	TLNE<d@U@NM\QPQXif?kJNII`IJI>=``R>A>6QN\`omoLMaTHKQ]TVCLD9IZ_H)#
pair recruiter&role	456	\Dd1OEQSMV^AT<=TPERkChF<Q]XAK\RNT?R79JTO1?#)ATQm9a5+?>RsRc0E;UQQ
pair recruiter&sales	729	GHAKTLCEcN\BECY[UQLCX8KKJ]DSMQ@F[=WYXSAgIwUTKRELaJXFF6RN[K@?=UTL
pair recruiter&send	503	PONTfLWWPFNMAWPMki<vGQJHpS)78>[iOb8DJwB8gUPTu]VR[wUFi<YDQ_VTTHTX
pair recruiter&service	457	L>JY@94g>0F&H5ig`9CHK/FYPw>B0NCn6UUL`YW16QPQDJ;BV?GI<_RNWMtK8EOI
pair recruiter&shop	599	?WZP81ReQCQRL0<MSSjXH^FUENZM<MSAGF@uBLHQWNY]GDOIM5MI?NdJKTw@<6^Y
pair recruiter&sign	602	TY[U=_GBGD?CL5dRURRqOLLJ<p<@Ni]dNJGD\J\:U3Ydb>eFHPEPTK>#UY`:?Q@L
pair recruiter&slot	481	_PKmB(FBb3O<=/Kw@gIHnFA]TU5)\QMTHA[_MlY>_b?BL?PUZJ2sJ^X=e)\I6GYI
pair recruiter&sorry	552	]X3D_pNW^>Y0VPWbY>IL97`qDD>R;jGXZZZ&eQ[MQV1#;YEQcNF+_(cm];'R9`MK
pair recruiter&stage	356	_kAMT@LPP6juCGIOIkTaTKgQLr,l9Egl'D#_l]GM<o@hWKT$h**_?I;MYUCn$1ZN
pair recruiter&start	483	'aK`>cHCA1O?iJXde:JKIEUU@35LLDuX3VAI]==6RJZQk']g=FV#scYSu6G;S^=Z
pair recruiter&study	374	YN9dCC[`\`M:W>TbJ;JY3MiAdSTKCDMBgHDPQ8._`wQ<kULbZ$-PqHceDH;EjNO:
pair recruiter&talk	477	8DKfZLTjrDC6ESNfTdF7\tRQpJ\hX]QLHZcj]`I@DO+K#BMbFfHB,1aH^T94IeOB
pair recruiter&task	524	X[8AE;OH#T>YV^IQ_JRUV>_WL@BdaOHIsOFO]$Knm\RBKPDH9QIiXH5bRQ=PNP4/
pair recruiter&team	374	RT?`Ui``HA=EIK1=U6M>KvPBP9dT'ATA0PPX4Q\MFX<Q:5OTIVHH#\U9CA>Lo_LU
pair recruiter&thank	553	TbjnE^II`^LYRGT7CG@]JaZQSB\?L;wHHid=5MY@@-ZPsESO:GU)a>jH:SI.EEPD
pair recruiter&ticket	573	PS1.cS2EXVN^#MTTZSEX[\^TXKR@KORo?M:?HTA>\U:F=KINfY=TkECK:KK\_8-A
pair recruiter&time	420	8u6WNDJME?8Y\DOYN<OOOKJ\K?THFaBHCe:[N_L4+S`QB%gd\Mw6Y\e:gO4WGJ.n
pair recruiter&title	612	PHKPcKbIiHAViCWFYB?Z@U@MXT<NRHgJ@__R*iLCFDCf\wZ]P`M=_IZXCVDYNOEM
pair recruiter&urgent	445	^9QPPocoH:B2rLVH7tGHJ:GZD=H4pBj#r[mV87jQ4>::m$YH7Zc6XN4YTR8FLWRW
pair recruiter&video	540	GQ<dQT\ZNZ:G@S[AdIwJIdGIZLJWC*>[IiRBRMDAHQ9A]TU]5@VTGcgGLVI@[gI/
pair recruiter&wait	473	Z99I^[9N?RNpQp8Z;qFe<NOC@Acs=4\/lSEhTTMaaHBC]CeD;lXI::D`KwNW[5F5
pair recruiter&wish	471	RFIHMeU:F<LKM[]J7KDNVNwJB<d`SHcX`pbIZSWTRU]JN5_WL[\>LeIbKZ[RPa:V
pair recruiter&yours	447	]b?]C>VeUIbcBRPROIC8P4:TQO:`PB%dYJ_>c>LM;OP]9MEOSC3r5#QXnLDCF;<4
pair remind&review	502	^TFLl]CA[LHKDE3M6LVgG\OOSLQl=SGHXOMFaLYBRiEMWaW[UeAd^1uWW^:\[cwP
pair remind&role	508	JM:?QG3N#>D\JYJDfWWDO2=Zl[%BGG)JUP]RUF^NNAO8;VYBMJ7L>8QPUZ@]*TSl
pair remind&sales	490	X[5BwY6+tRTZJY7LiD'NVVN6][_\Q5\7ZINW^WKJF?D<P;PF>_MCf8^b8cZd]?WX
pair remind&send	479	ZFeC6\THGUd`]IT_;YROFMKg`Au6rFSOHBQZT]5[U1ESISGS?Tn8]QC#WEYNAkYA
pair remind&service	420	We85eTP#]FG<gS@McHFSHI_E\ZbMYG\FZALH@FhaZ6=5\De]`sMVrJ>TKaRI_FEH
pair remind&shop	460	IWHieBHY*Dhw_OtSHT5MjETHA'SRaahNs[FSaAOK^GJQcI]Vb`N>GdjWNa;]dnEN
pair remind&sign	648	TVUVUTAIF\ACARDVPY<ORNh?RETEkVBT@8JSE;NHwQFFVMI3MFPXQ:;OOSA\KF>T
pair remind&slot	357	fJ-Ik;uPVHF[4<1EdQc:1dY&ZDF`651B7`FP>O2HLJ[YatL\KL?a8#vfKDpoM+4)
pair remind&sorry	551	DdDN18qa-OlrD/]A3@5?mNGR61]+UAE=9,Si@2GR+?ieLCJF/F;w<t79;<^3O<kF
pair remind&stage	404	ASLU5CUL@C`7T?LlcSZh3`VXB`7<?em><WVXIe)BN</^U_ccRMROOJwFKZ_cAXV[
pair remind&start	399	cGITV.Y=N;DD<O=F<S]V@Wp@T\PwX+uE9L>S,cTfWJ1DM^W?RH<f?Igc4cfe\KnE
pair remind&study	352	ZPTEb=GUOcgP]MQeI=LP@SX:]JXY@)[iLWQQNHZUXG(QKwh]YL;[8,T?=[VqXNTa
pair remind&talk	463	RULlDH_e&[`iMNSw+vTI\]LR@O]?IWWH<QDjXPWS^>lk`85PET/RB\51L?QFG*PE
pair remind&task	693	SFU@VG=G`YQCAD#LUE3b:K]VU_MbIFAV8SAKHK3lS^KcMeZ9c^;U^L^F6B[QQCWJ
pair remind&team	533	DEPlDJln@w;hK^SKUCanJi:#K4bQV:gMCKEY-I_h?1c]]1ZO@Vc`jQK\5NdJYUEF
pair remind&thank	578	NXeNb@VGVHY^INJ`QPRhWmP9ZQ`[]DpFT]8TTZFOjUEZYLV@KMWTr#OQSYWV\UWD
pair remind&ticket	461	PnFamTd5WVTKlSNKaDZ\7bR9GI`EZ1mcEj?DGLOXB\EP9ZPUQ\]Y^AwlDacORg_C
pair remind&time	303	EmX?O9ACQ4jwE\R=j:aUYh>M=.c0#:SAK?CWAX`m`-c_CTH6JR$l>X>6[BJ`XM[1
pair remind&title	422	H5JQZ9\Z\PJUK\?OkOEYB]fXp:DVLDVYTU[JPRw:YST^hPXaESZoU?K?OORG_W9J
pair remind&video	593	G]OO;IU^SN[d>,gC:ZR1a_=>@AE8JGVO#`EjLYFO>^r\^/8O5QRdDRR7IDf9_JQ<
pair remind&wait	534	XJR:EY;NQ*NBPJRtYQ[?;[EZRF$6?a[T4BDM[n3PSPJwXlhA[LCIQBV:b(P=]EVI
pair remind&yours	491	VDb<\TYWLTmUGKQwDWDQ[GI`UVB;X^MWQDD^c[S4mT4p.[5Af^'WD@P<LS0?JVKQ
pair review&role	641	Z^HGL3MEfESX_)JCAF@P?CN\MRLbV`F7?UX`BJL@:L?GYQAEBb0Ng#_KR;Q8NWgF
pair review&sales	664	X>IVVClM:GB@LL_6Ba]LLIJM[CP@V#LaJ]VJR[AVMLADEC@ECKDfEG^UDNI^TPMS
pair review&send	767	IAF[_X]OXYFVW[ROEEX[@UaMO?MeHDZ:P_DA;FJ4^>PGTE\@T`aDwCIRVfVNaZAF
pair review&service	566	AAIZ5ow]GC@<KHV[8cNDSp5QfHE2OSPGJUocNKJCMLGPT1lhJMbWH0eDH]QWFP]Q
pair review&shop	614	VUSJ>e]DJTYZ^P^/;MTY_aCe3PLKabhEM\n9wEUOGPR@P=XN<N^?R.`C`DJL>aOR
pair review&sign	695	OYHcPwW8OX:OXPON?FVV?PoQHLYSYPXIJNT<QD>HRGNHRMNLELXEZ]QLDJ\EB^SB
pair review&slot	436	/0N[PMVdiIEDKVHARTi7BaT5Sh=TJ99?RlURuROCHKAIROS]N>(#X:mD9F`5oWG:
pair review&sorry	628	6BRwk]_9VbBMUUR;&C\eA`SJK4nQXBs0EbaE-Ba:K*)Ga:^DNZ_Fg7c_CmSW]fRI
pair review&stage	482	e8C]CAS]Y[Lu0WASZYHN?PT:cOPYF,<W<O#N>m<gWiBMSE]@EUR`MWJN0\LJUU]>
pair review&start	464	iNSDE[?(SqGT?`D;V]\G^QbHF@Sv_4HUm=\>YCHg_V;:;#G?7nlVY`BvM7;IXX@?
pair review&study	417	[.C,U<G6=QMD_LSb>S7aIFWb:A>UGhY6i[HDVJRXwU2S-@e^kN88iI8DTB<^?PDb
pair review&talk	556	UL(WErU_BX092MJ27]X<UW:DJ:eVk<UZSMaVjZPGZ=7NF#IZ7GKLD\U[U>JPG`4T
pair review&task	434	f*-C`TUoXC?M:@>cI\IPF:=Yh^GR@VPc,X8]@c4iNfWEF]H=T>5d/KRP'E8I.EwV
pair review&team	555	S>GC[MX<IMEPO]#XS?KT?Nl;AXk[;CBlVCJ9IFUlIqCT?S`:PPFfHKTi1OJpT[4*
pair review&thank	667	wbOQU<:3v\_WFI=9KS8B>B\A:IqYuUCA@L_IV?APQAYLg\;HLHV?]HjhQH-JI>LC
pair review&ticket	581	DH*5@iCdDVOG#UC^^QX>=9\LZM7Z[L=ohU6TG>LBSLAST;GM4GRI7_@LD27NGUTB
pair review&time	564	kPFH7ZTMH^2D:bAAiLw6bNNCBTvYi74nVF0MJ2Y_crN6,4H3F:J\7d3]&9de]?C/
pair review&title	530	[@HBPBKV[-QCK6DMfN6OBGHJbcGWGXISAfKV9X=oaw`UNSE8QJ)LY(OEO7/JQ;M?
pair review&video	513	g>N4_9VEc[KbT@CdYGDZ9KQNoXVP?7Kq4W5VEHS_A_DRZJw3]URia[D[3\CmW>KY
pair review&wait	533	]VJbMSAE0R/XETFfZ?G9LAZAUI[@M%5_N:QN:=YRMF%ORMM4Z#CbKdNS(RtaG9QQ
pair review&wish	480	VIYGA7L#PK\PWT@P^`YR?WEHC5VGXGbC^eMUL\KPF_MW`iL@;GVbPHHF6FZvP<l`
pair review&yours	525	HNZ_YI4PYGFBE>gfLBP`;cHFfQVP@CHRQg@]4Y2NQK?a[wX]\cN\jDNMEaGGTRJ;
pair role&sales	427	mD`AC*B5@<G6@99ZZSB]`DZgjV4GB[^^8iCHN_$K5wMu<V@BR9$Qd1I&5F7IK@gV
pair role&send	513	[HFcNRM[D:BLbQji:N_d\O7UAWdI_]<HdCLOCOOOC%IH1#XH(HSU>kFInK1A@I4;
pair role&service	426	#a0J>Tn8pEB6JKfUXN^G4C;2\\PMU]<]]No;aD17CqG,K1HWHFHX;GLGc868Chc-
pair role&shop	441	VbBU?ZIU[[aW;erQUUwHSC1GLcFaSPTpBQ+@k8OKKVP@MGJEX4HYM`sQIA99;@XI
pair role&sign	540	>hMZ\cY+FU2FNRP@V*Nw;PkL<CbAH;SbHK@CD><Ui;MQY>X<EZ\?UL]VFMKGfI5F
pair role&slot	518	W]D9Y1HX67cdV]ewGS?Ji=*qmN(-EP9Bg;_oD^S:L5X`@WAad=KK2@H?jS?b=XZZ
pair role&sorry	755	TVJFOCLaOFWZ7A2SRJ5DW;?OJPCMNKHP#AQ[>7@_GEbJRhFMXG;XY[ZS9?UVT7dW
pair role&stage	422	^=IFA?c_VLa>7#[K*[h#\PGR?[LITf?E>XF[_^@=LDB->BFoGR*bR1Q;^C>18FKO
pair role&start	384	<voNYCU5S?G?NSgvMVGW+=M`'SHDDl]]DPB0[MJZVMwCOKd7pCO)f2oI`BP$9OL\
pair role&study	467	F>2K5>Mn6cwD29PdmMN@]QIZTk<LOT7^?8NMQ`U[Gja_9_G_HE2POPPT9BJ[>>Ni
pair role&talk	689	C#SDJ9bmR4i=CH_TAnL=_V1XA]72Eg4>AEcmqeTLJEJc=GNda4,P9A13]IE4<`JP
pair role&task	560	Q;dXAKLSHL>]V^KwOX8]OKUS[aBIAX[lKX9_<b]ZoVkYaBY@\;=RQT0\EL@fd=@h
pair role&team	398	BqNgA^,3Ak,tT]IOl,@OdAWOKDgN_OQ5HPwPSAF%TAd9;G3YI>\9^;RYiQFU@DA\
pair role&thank	808	eKX:1JF[SFZ@5J?J[YA#H:EQUhJUKO6V>@QOmENjGlYB7CBJU3:JEXBKK)9O?AME
pair role&ticket	818	RYF?RG<FDUXTBEKBAK<NPETTPL=RW\M^?CDP[PIwLWbHX[GFOR<SFNALAACXBIVK
pair role&time	499	XkU?QGRZ&G>nWC\a6jG>k2>QG>?@V^1G^>\q\H\DU+UL#D<McIOG?S*_`[N^+>7d
pair role&title	435	dEtIA#ZaS6\J/A`_Un)]R;CSCu%ASU,]4O[PLlC`Qb^LF\GCR'6QB`J&X+gOADgU
pair role&urgent	492	ASVKYiS6w>51[P\>PIWXKMaQY=EXNM<KSOuOGQr=G2'@SNN\5tbMmIg`i`AVMQQQ
pair role&video	456	AVAF^C[`U4iUXR^a=n]PG\@6C`#XCSRXMN`RkTL<F8IOSQNeP^C?BKc>FQ:ZVcAW
pair role&wait	805	YC]YgMS5ZSOZB;P^R]QlGdY;aP?ZDFePIXA[<T@D`JBwwIeLSj\SWGKONU[Go@B?
pair role&wish	422	XBgWF(9O<fHd;IMFSnHhY9TQchGUh>=n^#V=N_AVZ_F@b[=QG<7gI:XUR_bjX&HM
pair role&yours	608	cLdF*HCMK6G5IOd[Xg@9LF0fId<HKg;sOAIXj]@^Gpf\A4D=]8#V6X>?f3FF7NQ`
pair sales&send	522	6Z/hS`SHY[SR]`b>=KWT;pf6<?\lV2P#Udf:B>T\UO?H]K6Q,d]\^Y`j7aG@oVN.
pair sales&service	526	O1Q6VZMRb'X_QGHfsaTJ@A;\NZBBDHCZ8DIwMUM\FT4tB3PNNF.Z-YH(UTU`9CUH
pair sales&shop	588	YUJk@O_K<[Mw?_K;ODMY\KYG;NIMf:Ta[IDSOO]^oYFHmHXJZ`VPaXVNgSKU^Y[Q
pair sales&sign	541	N_3YU]U;TITpL\V4AE_q<c]8G3VNYCfBguQ:DQV9H:<4_O>PIiULSBVS#[UOPoH?
pair sales&slot	587	D*UKZI6;Y?GMAicdP`VOYR@\BXEBMS6MZb]Yb_Q@RS?L)Ab`>VQAN=QGgY:gBwJP
pair sales&sorry	561	JD=cZS68j_SNfaV:ESNW7VdBDVwa@^DOOUJ1MARJ=YEIdNU`KDXDs:[vNd:FbM<4
pair sales&stage	489	OMCXdIQ@wRjk>EMJ2d=A@]H=Re;Y<.aGVWVTVl;[TcYP_\J^BbEV2D\B?E2GA<^A
pair sales&start	667	BTEPYRHOCL>FY]>S1DQVJG[?6GdCXSh#IID==:UF\LhMl^VQSOb,s@OeH[[NEN>R
pair sales&study	481	Pf;IsPKX`OY@JK8;aFJfCa]1O_6[R?nODUH@VSL3>JAUgYX_KwbEaNXP>QRR^?c@
pair sales&talk	649	GMLNZSGQKO;[YcwMFWNEVE:HSg:LUGRPsN\]`_E8HUO??HHgQTVI:>RHK]CS[p6V
pair sales&task	320	8>]LaO[NS<=VSGbqES:k&[m[Z\CnS[r0/VPLFFHCAOPUhhp1IIP*wQ5JNnEVF3`9
pair sales&team	524	j]AP]OGNa`PCJWLYVOGDJJ`=?QGwP,EET]Y?=YK\IKOJTaFOKU>Bj8UhPM2WR3AW
pair sales&thank	455	ReLSHFS#aaWK`@D=^B@]=9PNbYYNUp^SMTX/XBPL?BUKDBiCMEh.l.H[IgX>=dK6
pair sales&ticket	439	\aFHiHRNSA=QH]@1]:Tw7ijT:ViqZ8SS9PNJHSD]]K;XbR\mNjRgdQRnH_dWh[RM
pair sales&time	524	WWLLhHDU@L^aZV_W@`G\dWRCGB]H^VZ#a=RX5=cgBB\]OAVPa\OITO/:CbQdVW?a
pair sales&title	419	;OQZ?gDZZU80<_u8,NrH%cCX`TeE5K>FCde]l:?55Z572;Wr+92C7.V?Q9A@,wDE
pair sales&video	595	SF:ZXFR0E\DbKvTQ;;GkcOSG@@rE^<]#Td^PL,aMJ:T<WCRLLlYCdLMM7g@G^MCK
pair sales&wait	484	gM_=P<;?P3\SAKKIODJF\Q`BHTJSQ=?]ABPA@7[[VbE?M_O6W2AwGD\kVF`[PQ9W
pair sales&wish	435	S;G1r>Bu4CWdETbeSTO'QO@fRN9'G;cwH@WUb_\M`QMYCOKQQI2\6D4BbAIbJQMc
pair sales&yours	510	SA?K]KcWmC./09EQRdLk:eHFmi7W#1HN0h[YVd4TD`MbJ>PWLRJjM)T2UPGQQHVI
pair send&service	463	>LHEo5KMM>uP_J`Z9QSU]U<TC/SEGgdTQ5dPgd\MI5IRHTBm>oWLNK[gLq#F:OLB
pair send&shop	498	e^Mi]DO[SK6;OT,OJUGQR>HIFDJNPMeC[OI=>?Js[_8:R`d?E>MOwI@DL`hVOHfJ
pair send&sign	1102	A^Ra:oH;@A5R^FYTW:GhIPON8HE>F[wFLOI<Z9O@U;`Ti<_\NNb9meH;OAM:JE;C
pair send&slot	638	FO;w3[ilQ@TLIWSDTW^;GWHGaHO8S>8U<aIO[[O@APBB8@PJCD?SIS[>g1@8@OTQ
pair send&sorry	571	6Z>TDGMWV`O]L#F2GCPHZ;JY?7cbPH\=>EG<N4UMBNI7G_.GPAEBLIRF?G`K[NUT
pair send&stage	676	iBeFC5PNUIMOG[NANw6S`TDVbe<LS@7O_KA\?UA]QQ@`LNA@QbM[YJ9OGVPVQeK7
pair send&start	458	AH`oI?U?@G2-R=,OV-YkZ4S]3JW-?XwbHM=7h7O7FBeHQO]8BMa2PUB+rBPEJ%(8
pair send&study	424	r>OVsM7*dAbFYH48JXB[O\h#U5AVRBg[F_6E:9F9uZ`X]c_DVW>2d:cQ6XSAlTFh
pair send&talk	534	WPOBIDII]I^gTCBPXDKr\TXMKESC[NB5O\S=YcbBR_[IYKdMZT?HwiJL3i2KOE/=
pair send&task	609	jHSEaFD?VD[]#*0cf]GX=gl=Zd;m;6GhDIGhDd2_dl>eUgiCOaJ_HLYNGP[e[/^l
pair send&team	557	[FX_^ASQJ(Y@OS9[Np>\6aeAWJ>XG9bbL`,='N8Pw]E`b`a?FnPr]LJ;Ehjlo=XX
pair send&thank	575	RZ#EDVH[DOFHEdY\W]a]ePQTnL_OIX1rPc\8]ZQ:XhLBVINHKOrO3YBDWVLJ<eEA
pair send&ticket	475	MKQ4X.=MaTakD'8ZWb?a7HL?n^fH@'c[#Y6?@c9Wa__TZnV<R`Go`DOI3GYJS4]D
pair send&time	517	bOXJLU#N\QCUOC1>BS+k=FLRX\K\MTWLNQ>V<dL]N_CY^bXKbTEI\]G,5IPPXHUJ
pair send&title	511	4JVkdUAJKM9JZAb^ABLcW?XE+7OEUYJ6cZP<N=K;R-]JUC`c/cG@YQKD?wBXlX,3
pair send&video	472	sCJ>_>?h;jMDI`W_PYG@g46KH_I>d_/TJ#sR\MfhN;@M@MOmHBRW;B<CtT.8<aBM
pair send&wait	368	SSla-ZqPUhqDf\59;hwlQK]\EiV4qJ_KN=RTUbjI2NKriUT;T1Y5OoWOG3]P]NE>
pair send&wish	558	Z8\>`E6L`BkUPMF\dbM`JSb-RUB]E;aZB>6ALXFF\N;wXP[KXpT`\:CR>YWOh5Vo
pair send&yours	396	q5K4f)#O<PSLaI;LKc<BoTkI\+PrWX3lI4#NOT[MOA48S@X<>T$H=Y8>%XG`K,%O
pair service&shop	547	4`6aVoe?V`54gR`@@EZ^9^F6]Og>QHIDHml:E,O<8W;FZFViGaiPHFJT@a6$w\KA
pair service&sign	418	W;M#7GQj5FjPLeNHO`TI^:2;\nP=cNYaRPa`egnYZf88C<2DPWCn2E0OP6>a;QK?
pair service&slot	501	8@Hb^]VIfQ<Ggn[Yo:cKwbjADTTM=1MIObeDNJH9@PJBQLa`QfWRl+ZPhb]GVu>:
pair service&sorry	466	FGbTRRWO+]G]d^:^D9FP]SAgKGVWTREK`>F>2@pDf@*TBGNKYOH/ZeOwZbvAKR2`
pair service&stage	588	X3__HhQN\RUJRFc7@QVD__ECG_D4C;?NUIwWORk54T7R1IA^NJI[/@=>UKQ@Cif<
pair service&start	452	Ol^W;KBiUXYDT6gjUQC\9BW@6>VZEU]d(D3ROSMc`@wZoC\:W7OReI:9a[bM?QNV
pair service&study	581	4OC[?Z[GQwF>ZLRP[FMP8`DCLTWDK;G`crYT]D][=OFEeKKUUV\P4Dda?XMPUULJ
pair service&talk	598	UA\<^79bF@]KC;bZJn)=X40cc_:0DU7]J0ewTQQFMb[U/AITQG=P0N=Kd0PW=RRX
pair service&task	552	WbA2OE:;3R[AOTWPPeFBd3JX8fdAab*,P5JPsX[YJX\UB;/DRB#ILO<CGMCWDTZa
pair service&team	338	3@FERInV_<*IJwno6p5SWa9^diY4<=GSUCdr=On6;7WE>22aG6G32Cg?eH:'=UHB
pair service&thank	455	QL3NBEHBN_KTGY<>XCYDJ@Z'UMQgWEA[k<92c[NMPbGOYKW5VH9FKBQw$L\oN<[0
pair service&ticket	373	ZYhUQ8S0AJ^]ZLXgE-H]c43eFHYBhLMSZMDFR5^O\RbreJXASNETF`R.N=N#HFkd
pair service&time	590	G\`LHI[5NRLw_DkM8O_W^]X=VM`JJNj)[RXD2AU8E5K^[YR_DfY/YXMTRWTJOG9@
pair service&title	409	?F@H0tM$:MSKTn<27:U;F)Nj#JnOLP5^a^bAp9ZF^^=+G>nN?WU0F0gF\W2hqZjM
pair service&urgent	467	:89aKja?HI6@T?Y:M8GwOOG5YKbsUK]TS]2F\PP;tYH@hBm^RgTJ`]HN[_>Z`F?,
pair service&wait	399	h?hCw;)Q8.^ZY<Y^RU=N_8.dUM3@6]I;eJbZBX:2X?F]pQiJrl0Q>FT?u_GoRTqc
pair service&yours	425	<`XO=MXY>SUhMLWYFWGLFGQ^deK]ANOb[_LSD\dM@>wUGKcIO8EQ=B?ZZUA=TMOL
pair shop&sign	455	U^[<@?EVC9HDJADT<\9Bg8Pw3Z-BDiP>_4^VdSAPk@l`J@N]L0K*Y`B4pCVYG<Pi
pair shop&slot	561	CV;QJMwdhMH7<YATF^UC>F<MTJGKH=G\/\pg?QQHA[M^^P]JDB>^<RVPOFMdNWWE
pair shop&sorry	715	BDN[[Xb6MUC\g`e?9TFGZYNON-MTKFWCqTaNKSY2wB9BU0cY@XXTHLIWMYIURl&D
pair shop&stage	585	LWQ8EM=F=FPc/S6ZeWCZ^iOPXWKZ?AUeIEADJ]G^deESChwPIV;\>_GWD`l`M7iT
pair shop&start	457	8nS`Nbb.GGB5ahNG-R_YigwEF>bG[OVNkdGU]XSL?VSXJ@fH=aX4Q*QRRMMPM?^I
pair shop&study	451	WL_ZX=L]CHXV/=9aYM/SaLPZ\X9Q@aF^HQEH.T0bYWb_w\\JnYO^XdKZ9QYOWTTU
pair shop&talk	538	K/CKO^6aMGNaJBES[M=L>W;]^JPBDL#dDHNa^QBTGE^PTENRLOE^S@BIiG[FAKll
pair shop&task	528	a<eAZAIEL>FP;8]_eZ8Z\UCbYfIK2?]dG79[;d4SwkIia]h>PSXCU9M4HNglZCoZ
pair shop&team	504	R9kIg+CMcKn\NEYfHnBQTTM>jwDQLbjP;CCRHhKPpUQ`W[fNWd#AW8OZN]TvLH\W
pair shop&thank	490	Tc^K>MLMgbpAKCE7Z9bGGJQsRbhkaHU7C\[&qK>k8bV;GuHMOGLh^6ZMG@#E7CmQ
pair shop&ticket	439	RO.GmJMEWOT/PeRWc=2eZbZH[cAT7(]g<bBU=w?hdpEVUbvW_aSd4KfEEisPdXgK
pair shop&time	620	^LV_K9:c[FHXD)ROLPJ@SS:<\HJIIQ\bPB5e9WFfLKPJwbRF^NQNNEDBO:YSM7_b
pair shop&title	457	Hr^XG=;PBS6JEW2]_KY?XU8Tg)U@YNRwKn7c*2Wv]WHqTFG0DUOc;hHQ@LAaH*O=
pair shop&video	478	_jEcYMI7Pf6\b[QIh$MjPaN`V1eWTSQ>dbK?FLw[nOH>GAbQNOYVOkC^'XJ[U2/B
pair shop&wait	626	GkEQQV\HHTRwZWI8C?gBeSjFFADRO)J/FINWBUw^GKSVXH=FGHG]<OHQC^RR]RVD
pair shop&wish	428	KtLKGXIJYCB:-UG]YFb.M<FVSaQ=OZ;s=>5PYHtJaC>PDW9E0Y+QSLQX#+4C8OQ1
pair shop&yours	330	Bl@91FAH\ZjRl2QWdXG/X@aQCMbW.eUrX#M1:P<;HRoFMPH4\0C\RUEv=IbY@Ahk
pair sign&slot	384	If<GX\\H;a/UwH^g[UcT^OK`MoG1MuTM[RY\N@o1EY_IHFWd@=X<Y]UUk-H3IS7Q
pair sign&sorry	650	;<:us_nOAi0Y[[ZG.RhVquwCFLe_VGX:kt_UFHc6KD9O[5UXI`EBLYGNNWG>g_94
pair sign&stage	478	YG;FTSP+ZL3OJEtN6TO^HIU+[5\FY29YI`CGMW]US`#.5BUL2eUJHNbR;MA`QLC2
pair sign&start	429	9IEGO\q9IJKWZ`MN>\Yd@WNND@LJHOg]^PA4JUNQ_HRAZCf@?`kOkF]EEYvIH<Tw
pair sign&study	545	TVXNW6RC\^<7^F=FQ@VKaRaMCV]MSQDEGZJK@GEIHDCVwBMFH`;amTJgJZ3HT[;Y
pair sign&talk	310	D\m10ZQ4]8YENB\QhjaQXB[UTWFFaFiUADE6o1XZX9fGL@VUFPdTWe:Tb_HI&@<w
pair sign&task	574	REjEOJ9<V0]C;M-cOF2WFXFN5P@TAHLZPL:`OWO[Uw?Y]Kc/cL?NWDAB;SFw^L:d
pair sign&team	359	E?v5ET;#O73[I^?^Sm3RcSEVfH]ZOAcN9OSYOd74QUXr5pL4\cBPQ.W]?o6?78fP
pair sign&thank	452	NE>?KlQA4TG[3\:EW.L%T:T7P9D[ECDfi/7ZXAlWdh7=7;[=TACN2g#Y><Mm5K8J
pair sign&ticket	511	<R[[j]S9NN0_wJQK?$n_Qc]a9V<UJGP1iU?D???)WHJ>d:LjTX`;fL6Me_HBLr<Z
pair sign&time	525	:rD]Jd_AO?CK[PjPI.MnC7kP26YDUO@kjD:D<E;Wk>BKP1^@M=wM]e6PMXJ-;M@6
pair sign&title	444	wBT<KB8`'UX.M;7d;ZAO@'3;Q+<86MDqN$;B>c3JctgjGIQDX0JFDa)Q/XUlS(Pu
pair sign&urgent	415	eFGMT8;AZD?\<<IUhW?D_E;V5KKLE><@ZITURF8^`EXsTR^D??9AQRC3_NwV+_>N
pair sign&video	469	[[c6?K-4O^rTALKI[fF3lK'aaRWbd?#>HMRiIYiPgNWY8c;EPU9ULIOGI1?]*Fi^
pair sign&wait	647	QRZDI::8:BDO09DN[\Q[?KYLOA.V>IVwDZ9TGJL_e]LJm]mKOVEWRDWCGRqGTP6B
pair sign&yours	572	FMMfwYN4Of6LaObAIJp`V]Q;H9dUB4NJqpWCF?YHY>BK_LSHU`YPQZUMYkUDXT7F
pair slot&sorry	537	4FLZFHae#H]^]>.JCGQKGEF<JEO:F>_IO6Mi;=5QJ;BaV9JHA:_WXST6MEpjVdGB
pair slot&stage	405	DJRXGkYllKOgD?SSS[P/1<?2FBW'eISVRaK`#MPH,\-SWG<CD:G]MF\XQF5T:4RR
pair slot&start	653	EQUT5=NVRCNVG8SgG[J0JLE_WPCI^nBJ>WGfZ]N?J:[UEL<OK>BSS`CAwM`.AMS`
pair slot&study	467	D@UQuNZF9J=J_l\?<]RMMKJBg?JYZ`a?_SMUD`T1l*6GX&pa@diMh.XVWw=\RdBX
pair slot&talk	569	<S1S>Sg[T:?DLG]KQ\b3Fs<@QqC?GKMWE^lGq[H?*\<KG=lqQ2E`FY`=_\S#.hI?
pair slot&task	566	2LZMT^Q[fZLcRUSRGM>FJWY?fU^@c8WXQKQeLPS#Nf*KWI=9JITKbLeKGN6COKQW
pair slot&team	596	]hjWXNWWBCPM:DOOOAGUGZWGPdDPMUU?<ZAW0\DgR8WbPiISLPGOOPH?H#Z^CDH\
pair slot&thank	502	gMkIa#C,XPif=79EDO/EPNR/P^Ti1WHNL97L5jHDBcFQ5jU2eQ=ePObc7]AmT?NR
pair slot&ticket	479	@S@G5pMjK]?#FWQQXMEE9IZ4eQ`7B@n;OebC8<<D#D95_AXK9W\7McUTALS9VIcR
pair slot&time	392	^6aEN7ESE6[SWFLQJV>ONU.YDBFTVwPGHLEUTgja447K4_YIpNMLH7<NPAPU?ERd
pair slot&title	326	PEwP,YfJF\a+J:d`\jT=,;;an;><Ng>j-<SNbe,VLC]aE=MNO#(_TQQ0VLKM$eQl
pair slot&urgent	390	ZHO[tVwTeFULNJJIg]Y`D2R$ZABUT,THG\5`)[iHnS7TGjS?MLKJ\_QfHiNh9QPi
pair slot&video	545	.ILN:NQVkegG@?U7UISJ5b2=VVDRE.JcIOUSJPSFCZG+R9]D7QLaKZWK\<M#OOe<
pair slot&wait	456	XORJ91VFEWNVTVE/CE\JgE4DT:^I=QM>Z9]LE[;\JBWL=MNN@r?VJLR3Bu#_R[JS
pair slot&wish	486	HqVlUMgXDV`aVGjjBGQF]KRQ;@`CCM]HZWeCHBYFpDRN#5XsSPQ4GO[=[TCQ3TC[
pair slot&yours	423	@SHUSMCTekZjIMJJF0YJIROG/EY>wLU9SGBBO6WoO.hDhJ><:?r=MeN1B4XFHUF^
pair sorry&stage	629	_NXVO7E;[YbHG>AET&NZ?>YaB_eawc[0HD^JRBJJ6CUFg]5:;GG-Y<TfE]6E?SXR
pair sorry&start	506	=AVYem\AWCPMWh\Q7@^VD_A;PCO`>3PYLAEZD^uNwMQ5OO\QP]R[<PVNLnEDYabB
pair sorry&study	494	7KWabbsE=c`PfVmECOpDlhKC?DULA<V5iCAE^eShaJ<=r<VB;cVPL?5[@@E2gwcS
pair sorry&talk	452	/j@S8On>'k4VUND>+cK_\DIP?:;?D35AMN7w'8Q,CCNFPL*LK6NvYv/<I@SITBWM
pair sorry&task	311	QW9&EF20MX87WI.gw9B?J7eFJZFC7LF?R7t\>4ec@Pe#TjG@O'(W\celCBlwC[qn
pair sorry&team	545	^aWV7XT]YeH-<B8QLVO@RDb@TJMVnWTDQgT]EFQw6dcK6W^M]1<LTPIMRGMB6KbJ
pair sorry&thank	492	.``@HD]w:,Rc;>I[kVHHMF8eKC>38_FD>:EeK^7NEPZaPUE?PIBm8_P8PGeUYLRL
pair sorry&ticket	484	3,<frObSNQJVVZWM4DED7WS^FNrGP.XMVINF<R\IRI(VpNGPRHj7_VMm8Zw9YRU0
pair sorry&time	573	#dWW(NURB?CKKABE4KRHPMM18MRDk'?UVLSY?LcMOB?LJ;8BA@VjGPI9MP<;K/<H
pair sorry&title	601	G[U?=(@^G7\n1:9dZO0>i=5ZQQH;LPAN7@2`:I8s=`kDE^?KlM+wH`TB2CoB8%g[
pair sorry&wait	604	\CLD]F[\XCUQ=VNHgfJL7hL#FO?dBGVOGO@LElGgJOZTiSXQR[CP^;@I.MjTeEdQ
pair sorry&wish	431	@?6fSRBQBs8?lZW\95^HOIJ=R6kt[0NGLgwL1U[ET3Y?N4V=5<oBTeSRZPTQ]H1>
pair sorry&yours	427	UoB]G56UTXTgR@EidO<(dS_]CV_CaOV):GR^L?QgN8h;g\1dl6I0YI#<1Wg)UEje
pair stage&start	601	QHeHTLGXOXVTRY>MFGWT=_VCYW]LRJWMDwa^?6.LOCPYWBeIO\LI\G@VQAE@ZD\G
pair stage&study	709	P]-SBLQFSwK0KOA2EG]FAHU6URmjVID<^MTGg2FSDPF5SBJ>1DSSYUMh8^BPNK@1
pair stage&talk	691	8IXVKSL]EDTCF\aKILOE^THcOYKQBX?@FXfRwV_OD>F=??V^EDXO1WQ?bHJ@9b>F
pair stage&task	480	3MCK7HVpPX=).`KjUsR@iR#^WKD6#e8a\;E[iQM81ZFA@1Jg<2Rq:R?9d=>%,KIO
pair stage&team	520	QJBUHVOCJNLICYP_YX^GPWIbKO;wMTGChVfSM_M^`;DENVM^=bY\RJXVFGNbEX@9
pair stage&thank	561	VeJa@Y@B]bW15Y?.f;SQ(2Q$;VbqjEV>V]u*a&JjBki&K\?939E#]>V]B65GoCT+
pair stage&ticket	388	C26O4OPf\))<6gJ_SdHRikOuUL24=N.lKS\UWO<?T\SN*HIV4SQwHpn:L5N]fm^P
pair stage&time	401	1I`TZ<^7JOP^h_ZYFfe@XsTDEG`3bNQ>^,YGK]u[\2#H&CEfWcX;SU4JdPRULYV;
pair stage&title	520	G2`6=CRD[HZL6OQhgbSMO?=\UlBKGM0PCQKQHY3H[QiN=__wQZ1KAYO>cH/HJVU@
pair stage&urgent	379	k7nM;w<M<-0If?LD8WTBGhM@dK6A5XU4TdjV>JYJgJDFaLnZGAaOT;F,0Y[f?`]i
pair stage&video	572	2F%j/YYSra2=NTV:>iT:<d8T`8BCQ98SWhmOCS8;*AG#>;:i*Q=m5Iq;D?<'GTj3
pair stage&wait	457	g2QRoL8XiMF^LM0sg>7_:YQ7wH7S*I[s<H@9+d;.bq'cSh]>fTFpZLNDJ^^YR$cR
pair stage&wish	370	V[:?JZw^kM/F:A9Una[.PlDAbPWND*If?gEGPE4]Oe3ITB==JFMfBp6\+1bNE+gH
pair stage&yours	594	F?ZeSPGQW5[NJB=`Fe>]L^HIaI:L#K[W_H@N4R>@X^9KPbP=_]6TKAXR@AHajF`Q
pair start&study	471	'LGW@ZcNBDR>gKKHQLUi;8KQOYMW3H]d\OV>B>1?NLXAwHTQ,JMN\I[P[QT2D7LN
pair start&talk	383	>1/b\98;YYDBJ67_FO;HB-YVUj,E^VcR?O2UUE@7CB_cXZwP1_eW^NI27Jr]WF?T
pair start&task	430	-U591LR)(QC>bUI_AH4[872`9AK+W]_hOH@WGUNVDO[YD8]MSb/BJhP7wDCa^h;Q
pair start&team	568	GwSIBGHU;HBP]SXWFD[LQ*R\48_[fbQ]JPI@`?bFGMjAP?F>H;n4f`BWJ@K<:;<K
pair start&thank	425	^SGC`Ua2Dc\JMP[@B2b4jFjf3BcSBWL)fGQ?XMdWFDCF;>1N#Zo>.bG\\eJf_QQC
pair start&ticket	479	RXU<r:C;PLTfDC$KP@PP<;PIQQ]F5SSY6^XG=`DXXD^RwdR=M`UTLIhD3[^QR=o]
pair start&time	420	HW\VHUT27.3S`J[nfLKk6CAWOaKN=Ud]MC91>P*Dn3]MXPjOf<[-Zf#=NM\L7X<@
pair start&title	628	34XcYS[AEVSdgZMFF1CnLOOO9CXHHJc<HUWMAZY>RC>W\KVKMXw*fNULDkD1b:AM
pair start&wait	461	6d8^C`QEBS@LggYGGUVQB]OQT+aSLa_R]T^#S9T.6X\4`CFJ5RP6d_RM`QQBMT2J
pair start&yours	478	8FLpbRLSYr@VTgB:'NMjsmTc;2iGh?S$ecWSeTN1E'b=F87wBo\?V7RT_\:5aY'G
pair study&talk	387	he>-?J>NL?if;85_ho;_-F4?HX9SSb=Oe4A_>`Oa[wZhTVMB\`K^MQ3HjBnv8@OJ
pair study&task	470	\ABXBKE6PVMVc<IJGf#DUSTX[ghwN\Tg98>=6:FNdGVXaegSkQ7GRUPdNHKZn&SP
pair study&team	486	dLXKPUMY=U9LKEKaCT.H[TI<SY<PF7R`U`UiZ`=Z^V@ATb9DWDFpHRJEwRm];F]H
pair study&thank	483	A\1mP9S)t\A*i<T9b6@C4OW=GYpshR]$BwR(p:&eC_F(7L9Q<ROE`=^u3=I@`hh/
pair study&ticket	385	^p4N[`;@T<D;A#ISoWmW4[qhFcFm6/rIWAUJB4adBnL[GJbK0pXSM<Nk,CbhqMQQ
pair study&time	429	MU>@`<fHQO77]ZeOBHHrwd_PH[esWNG/VUe9eX]IE8=?n@NC<\L^BKZZb\]TOsQP
pair study&title	517	gZE@MIEMLYB7Y[F_31DG:NKXO[\[\YGkIIY^c[PQLciNAF#UQ:OWEU\DTAQCHQUa
pair study&video	388	V]]UFS_E1cWAQ?Cp@XsAUKKd?TS^eSRTHB?IKX:g;WEpBamKWO6V@IKcEM#tFJ(.
pair study&wait	400	dXVPnd=1/E?5P\R:R=MLQ%t%CZ(Th+1>kMDQ9M<kvE.kIXKF>LI?lBw]9P[7^SIU
pair study&wish	416	/VglPI_[TX)nQO_LJ4DY*^[>%cfG]9VOU_<D2QOTBEL6O=JaTNH8K?PNEUTVwQGB
pair study&yours	574	>4GWs5^6LPCLULKN3ANOERD<EM?KE<lJWWNK?=TAHC.?QTa]BhXRDDPQ=UGgw.QR
pair talk&task	576	OEhOu?:A\>\qSeIXk\GeVQQHSSB>P:TO`DBMC]YDcZ\VZZOFfwPFJF5PaS*UYLU_
pair talk&team	541	2*KX>[MPN=W*4O]HL:`;SZZUSRLHMQ4T:LMTYXUJN#,LLISYR@+DK.qXpMA=MZ_W
pair talk&thank	697	UGcYL6NElR:^EE>N`WGF#[`:`_G]CKMh;_ELEU;KH__NPbRDFNKYURb_KHPNV.ZL
pair talk&ticket	571	UWW=JMIkZJ]RqmWUGIACjF9e>KDNXaFD`DOTqF[EZDBPEOLUXeQ>?\<\PCGjCP#U
pair talk&time	454	]OhJF>Be7RqlQCY_+RLYJEMOH^SHTcGAYG`wGAuVlSA[QLbaXdBQ7]W;TbXRAZ7U
pair talk&title	588	T>K?GgUGXCO8HTTX2BRARo@\JST?HGCMnKeJwNLBN;<JM2Gb8E?MGAeLqL@I9YV3
pair talk&video	624	P?XN@jhwXXGKIEeaG_T<UbFJL[H6HJMaKg`MnKCAJaMI9@GfD90U7GQ:XELCB;cQ
pair talk&wait	560	[?wYg<SX_H8N9CLOETJTRoXY_MVa@LVKHH?I;L\HW_?VQSgFTmV5P:LMHhMqWUBI
pair talk&wish	559	JWJXK]NJ4XfPdlnW;^P@YJMj7SN#ag^QDLH`U@Y@s;eR>5H]PZM=YNSVsTBP9VMR
pair talk&yours	475	<YXO>PSUhWaPR.sJ?f[LAXNhKXIOAS9>>iFQhQK5,OKQXN3`G9JA%0KIG;^#=EhS
pair task&team	464	PK<p/l\LXNHB?CV4U<]I-GgO__TZN7WwB`:>]HKNQjI@HU\e(Ure@VgSWHCBX:d=
pair task&thank	691	V]WMO?@6_RjJSFQDOFB@3Di=7PRwdTY?C]M<MYBY=NRAinQA]QN``4qj@=C@[J^[
pair task&ticket	381	[>PFU19FaCQD)OReLm#*OeFw[^IANV_b]\Vqlg^*cS6=4HBc1ETQ7paC:)FR=a_X
pair task&time	589	PQcJ`4;WGEh_'TCeBJFQJ8B]AZRYHTTUQ=MTPOJNOvMb[JSKwaR=RJBOK`OaC?LN
pair task&title	483	K*pPKG0>=6LH3::YWOAR=`BWXP==FWI`E.EI4`3_lOZkZQTHqW3DfB2[9QGaHNSw
pair task&video	557	>C4W8aY\Af@1BUPKJgN<;PJTNXFOLG@`0T@MUFM7+]GK<#BA=,<lG^d5;A>7DJ]?
pair task&wait	549	UL>aAGSEVCC:MWMFQfKE4i@RSCGMK^6d4HLWSG=bFQJWBUIPRJOa;BaSX#L<<JdI
pair task&wish	420	GwNoXQZX`jBBAPMhX9?CGT_?=^`AM?@CFfJP^6Q]OQ>ZPDP4EGI`SJ`SDBOGHPfE
pair task&yours	494	_\kC^583nh_TK-RVf_GkA@iB<rhwI=RS<IBHQR<i;a^G]rS'fSJ]fVYs6+cTZFUS
pair team&thank	585	PYKfX]mGR_FMbJCA6=PESk]H/EO^ZNs@G\N=K@WCOJ9UrUXYF\V1i2UW:w#5V^LU
pair team&ticket	631	M9AeOPIGNHJplO?Z\<FT'VC6\ERJB#rN?J4L6VN=WLEpoSZLZZWQMPYV0YSQY6YH
pair team&time	358	wUl*H4EW.7Lp=MK\Cu@BvC&KQS7GrWP=T?DeM_VMZOsaIGN`ZS:P3]dT6[waMSAu
pair team&title	354	FQ]PV+PMr;wfM@pETJ?VT89bMdCFUd6EAObD4a2J2Ci^ZNEpCD>=+@b\RYC:BY[A
pair team&urgent	414	DCiO>QP9@9dDI1KIU]G?YG-gtC#ZP>RMF<Aq)MSe?Kv]IVdC-G<M6i8K:6\]8+dT
pair team&video	451	8^Q^QAr*O\H8Tas5DLq^ZT7#`XPkODRUTWm\KQ`k'\O;;QIdH[G];KWVQC45LhAX
pair team&wait	660	KHEIRALCaSIJ.YBeiG?j,RY?tOWbEESsACD<.QB?eX?W`w]@S_HfVM[i<ZhdQMRR
pair team&wish	464	IRYLHJXROHA7?&HKAj[<MSGc`:%FL`JQ^`URgLEMA3MM;?UmLJKM?7MIsCQG#N[@
pair team&yours	539	T$GUX[P?M02[EaS9LHQUJYG#YHPh;GJYbT<C5[WMPf9JVBW\FM?]<RHIKX/]qGJ:
pair thank&ticket	565	SI:M3m5aQ>N>e@_@9VPDYK79VFICQ@jZWURL_>vwJ4e8OEgGBHGV=GL>UHCVAOWS
pair thank&time	502	V<]\pA1<s>`OAW>KKSXl@R`4hLWf46I`6_=1CH2OWu:g`vZ8WBGh`3wc-[YWr7TE
pair thank&title	737	dMN@B9-N?LYU5;Bb`\;?ECE\TiOLYZ8YMBCHVPM`BcOLJV7@QG#XPOVLO;AH8=W[
pair thank&urgent	401	+6NVRjm\6wA=Gg]EMUpr]GDKS6]VQNY1gw_]MIY^aFkeiI`h1_LYT:]BaeQSZC;G
pair thank&video	412	c`mGOLClKJvYD#A=k?*)3?C>PtdDSuJG8LQ\i\Eh8fa@Hv@=agL9CV@7EGTMCUb[
pair thank&wait	365	9>W=N@)?T#tH9D.AFd8;I3VFMm?H$1_KDjXc_DKWVSM`7SS,`F2_sdiEMgI7M%XW
pair thank&wish	449	GNwZD6J3TLi`F9@ODM@<9EUPBQV7H_H.$OOWAocD7n\DHbENapU.cEha2nT[i>TF
pair thank&yours	490	fwBXJ>JD:a]:.FGUIMR7k/K`7PDojO0L]UUAm3IV9SS:,4;HK;F[<FVVLE5J8I<I
pair ticket&time	517	XJQLB6MEGKSLCGlTV\^FV?#fQQP@RWDgEQJOhRLLhOcEJRJNGDK]VMWMcUSTQSSF
pair ticket&title	482	YJQKiVDJWPSH76BEORF9OO]DhwOZQ@VqU8=Q;A2d\FGPUbY;VWEKFPcS)RVjD.a4
pair ticket&video	633	E@C:?PMkGF5HFP^T<w=3Y_Bs7U9(Oq8W9P_ejaSI:O?D2@3f#5KWBWP<X&6B2aI<
pair ticket&wait	445	dI>Jd34>RGQK11FF]:U1/#`BPIGLNfHW$NMAEPBBBHE;_W`G:EW\H6QG-6QOF1Kc
pair ticket&wish	540	<C7H@YO_VmRSEDfGLSiOd[8KXI9@DH=STQ@eVaJHEJ=JPECN:;H^;c?8PLdYOPO#
pair ticket&yours	417	MZO9GYED2GG+DeX>JEbBAEeDKE3JV#jNLFZQYPQ@eb42DHYRLR6[MVJ^DS]m^T^N
pair time&title	459	SeYYRGMS?LOmcYD^<BDWN/WDNAYOwJXGQRHKAAP\d5YUX=VZbROJZOF`^ZUP]R@`
pair time&urgent	572	>XN<N8Kn1KNiD:,aXb3=j68dMD15H7KV:M\w)>Q]R1bQB`L8]<,_QM<<O0wOL/E_
pair time&video	552	@`U\NO_AFtMTgjwA1ILZ`a=SDKW?d]\:n5hNUDW7^4MZ\(asV\_ARHFUU^ERFa>F
pair time&wait	419	Cb_S=VUCFYjOUOWSOKsReL8R6RcGFJ]S@BYIrDwITK7=SB;^MUR8cZKXSESSo^7X
pair time&wish	556	LjfSMwFVLKJ>JMlRYGLUZMIQ2BWKXO:S;aL6p[_4YAY=j8_X;Bl3R=SHuHS@6[_c
pair time&yours	661	ZT^WYJAQBVTw_UUd3QBPZLHK;@[Jm_LMA7;K=WYOhH`XP6JVSWALFN:IHRMRM[?b
pair title&urgent	468	-HAHQan?dP0jDw<@85Ff`Lc.WJWw`LW1WdUE,2P5TI)BP[AOHdXNPJnIKaU\`kEP
pair title&video	433	1AWG/GOV:[;SH<_^IwP1lg,ngb9/:\NAQS]aloXNRGsf5U8ZHZ-K?`7,rBE@DY1c
pair title&wait	445	C:5VbZ[_T?:k`Z.gIVH]L`>_`AJ%0UKMMN:W7e=5Z,FYMDW>T`IL_CFOwLuAd5H2
pair title&wish	363	ENoMr\Cw*0>UMjW]t3WQbW;Kp;1OCWRnc>J[V`WEko-S]>hn_]Xe+>;_wc>[NAXQ
pair title&yours	591	[8ZNG$<ZR;_M4HCa_c:KFS/``t,>BSDg:>L\BW8SNgJ^MSJR_>#aJFJO[>C^D<WG
pair urgent&wait	556	w=dS_BKLHV^L4IXP5ONJSI]X=G]nJ]ZF`FQA=E\ceDOFCQ]H;Y*BV>f=OTL;L`Of
pair urgent&yours	349	hUioRlcVMm>N;r3F\EI>KG`G.QuLdeZBSjM>#1@X7lC[iVXJPMJKNBQ[.XBFUU98
pair video&wait	436	gbPMnCX=9eJwSB:\NVFRdE^_WBK^VH\J_@[HRXPUZgTd`^YCAVAQ;MDLTeJ@SQEQ
pair video&yours	395	JA;6OpOX;FdU_VVM+\;EAB`tGgWOL7\,@Z]NRRX?V.3ZHGB\M_G9cY=PGSP_OQ4w
pair wait&wish	554	d<K_h^BDw^a1GO[A=SVX7O[9>MSkY%`T@Z@4OJWMYR9WKDAO?Se0\>;[=a,=PD;C
pair wait&yours	478	E/g@MA]>OAX@BF8`Wh-VCT7gg[-<H6<R-R<d>b6C_;Ep9PwFf`.WE1R<`a`MUQ`\
pair wish&yours	533	S[N9GSIL]=AVO^^_WbC#[5Q_dN>D@7FIFGIZ5jVUYZFOSX[EIG8U?V@>Z3VZ^SZe
past interview	721	\]TOR>G4jTMD:IA[nJMf1XeGMw8RIUIT-RH>ND7GViFCL`O@c9JUnA`KTHKHO:YO
pay.lure	590	FtUWVlF51PENRY\>X.JaK8VHG;PPUPT/fRaGI1LLw8IAVFSV7ca?WL*RPa[FUN2P
pay.lure@subject	505	Rf:\UonBiaKGMgY>=UU\R_dDIN_WfHW+hNHF:=c1\3ZBiLUJM[XDl4]SK\M4w[DO
person, and hiring little	336	V]UadZaKYXIOVm^VPDR`WV]O;LKiSBQYKWY^Nb@KjbfLwH^ZHPALfeMT\ZJT^LWY
promise	747	m0Q;jJ?'B@PaL_<_eXDeMSaDfEAa;?Za\:+I@WH[wY4bTXrGabH[KFGf9n_gdGMV
proposal.availability	513	:/7aD^_WYB38NCfNAK]W-w@O_LL>,2MVAjMQTU.U;N9?F:Sq:D?Y6>rCSCNQOYM%
proposal.availability@subject	566	=+2M@gWge9@,>/MLcUQ6*[MGI^N<-=FmBkR]KNHRFk@5OGZO1#FT7=rI[8?@ATb8
proposal.link	773	30>\G_f]SEDGHOkBK]fN<mLMKEG>/O?RUNbXWS;?#XCEM<=l6PHVKXY4\IL5MnP5
proposal.link@subject	701	7/:vDsm_hC2+EMXUX]mA.cGWVODF02=]5^bEX];K(R<C?3Fw;1KZ6:`Ie=P8FuT&
proposal.offer	520	#D0^.deZlNKB5]oFK]e76kIDWV9E>HKQB_cEKY0C.LO>@JB`/7OQBUT4V<C?KT`5
proposal.offer@subject	496	3b#gQpJ>ubA-QCwYkVfdKuc6_GYJDJ<IGtkSMF?\U^'(XOsk@UWaE/kFcVM73bL4
proposal.recorded	766	<F0W0kkm\2A0,1cUkYw0G^7Vqj<=>L6j0riiil5>6v>E&:<_;25a4@h:k4j@*[t@
proposal.recorded@subject	664	H9*U4[feXFA>;3_@gg_1E^;T`p7)5V-c0raWnR+64wP?6>8a7):eD4l=\;L6>VlB
question	460	1PAlOdmQWPO5OLiU@SSW@uO<f9NH5DWW:UMJ5`6B6JX_XJLe:PZ_UU]ETEjGYZS#
reader applies	254	TEKB3MecFM^7#b8c`RI2J@6PLA;JO^,K.?0FMD.nbYk`9ZB<@+@^89=B8K[OQH[I
rejection.clear	902	FpMWC<EGrgXNH;?.X0JBE>eZ,KgaofP.Awq=c,BK*Xg)M\+9VGP;sAuu?C<7F>SY
rejection.clear@subject	710	:GK[WJ\TH`^c?JK/;EIRIINJAKkNXHP?<`wKD:AYDNaJXHCENGOCWOWXM@IA]QTY
rejection.farewell	787	RhLZ8;:Lcje9PE,?J6IJK=^S3MeRj_G48h^:f7>JART5ZZ>>JGh*fH_b#O3@I7W8
rejection.farewell@subject	469	fN_;G<aPdJwY<UI4Y^DEFApjAVkQCZMVRJKM[,XkDbNT[c0PJ628]GU_;^JPIOS[
rejection.soft	330	[Z>]_MG/lgAL6G/)W(F;=Pe\NOkK]LU;@g^AP4I1=O77QOACZ5VGu#Zo4^RAL-EY
rejection.soft@footer	403	OqZ/.FJ-HdmKIoB<Ja<#OIUR.N`V]>_tMA:I@BTcLin1OYG:\B+PBcWVEPDRQ]Bi
rejection.soft@subject	421	CQCAGR4G;S\;P@;ZwGMS;TUMU`7KAJOh_PIFgPlVPSN[:2bR/MHn)eONkLCVQEN3
relay	470	cT_A=15f6F]O?CQtVg>([72\CwB=Al1p3>MOeSQb>paj4VG4WA(Z,jBIR)IP,5_d
reply.advanced	669	G$RRZ<VJi0];N:M^BZ9\He6SwV0T*LCZHW=PDe>@Y^P`LXgHWMBUX&IVWX=W`<eP
reply.advanced@subject	536	\1w8gQYLl@YfSGIVLZ1qPUc<WLQP6@`=PTN^9ccWcMW^gsfK^tLUaBEXLu[T`AJV
reply.hint	458	Q.Z8mEI@PGHSHfCeTTGUE\;Uqo6YBF^JN].[B`X>Yw3mLIbQhZAOX<Z[J^<K;<PS
reply.hint@subject	708	[Hp?g95/D?kND09k\I6m>=eLbb@GKFwhK#C]AU?Xr^Mmlcf-t^Cc_LF[.VmOX,Tc
reply.hold	591	SAF.[@:^T,;o:L8geH8BT]Wglh1S?2Pa?R3l#SGL7SEFJvA;mOMV^LbHKSh^L3Bm
reply.hold@footer	452	7UTVX[I=OYKXT\YXEEthG[dAOBDXo=_;dHRD21\#a;K:@K>qDMaI_[gR]iEE4RD6
reply.hold@subject	587	Z/e0`;;,X6bqWI>QoY3R@GNIfX>S>/UcG=5i<LQ_]g;Sw`VFaQ;VUODKAT`[nEZd
reply.later	708	MWV?aE?;IK@HES?`\[7f<d^7^VZ^V@XUAF1L7aGPiR?`w`]H`ehQ[T@T*P`]r7RG
reply.pending	343	i4[2l639K2S`Cn2`<VP^THS2Z;O^6>YnD##Y+RFZsj@iXek/[VU\KQ3XHsOdfOOC
reply.pending@subject	574	Z8QKqFEBW=RmKFPGL?;n4UU7aZ4I9>oYF`Ur3h<SHjPYl\jXbjT_i@IV+Sb>sUwN
reply.request	354	rCH<n4GP\*:XJG9`KU7jDcI\bSLD(<T\]G&O)wBfpGIwuQic\fBOR.PSCdW]L8EO
reply.request@footer	415	RRKQNY];f2@mQI>QFQVKMWh._\6bU:n=nAJg?WKWfp5SORD]LwOoOHPcNT.nCWL=
reply.request@subject	651	Z-`7w<0Cc7T_3S?iXb:^8eQ.jNHY?.b\RL9VAw>`b]3TgljH]u6RW+H@5XL_oDYU
reply.thanks	376	VWeBUFDPdHfL[><QSE#]@FM=VOKS8G`M$I.GFU;E(GFJnYQBYJ>TpFnNEiPFDB\r
reply.thanks@subject	461	R>B\aSCRUXO^CB?LKaMG)db1B_PvG,w?YIRY3d[hKaA>h][KbBDOvBnfLV;Gl;I;
reply.withdrawn	756	X3L1h=I9b/hNNOCiXm9e;pN;qd'^8EcX9A5S5].Djf)lj_jThn7wX@M6=ZbodFmG
reply.withdrawn@subject	537	G6W=_=UCtHZGV#HNI^Ag4pALdY0P.7R\;>DW+I52dQB^eTZUgj?TdJF9HhS^bMeI
reschedule.moved	716	5bLdGPfZGhGZO@B0:OIAVdN.;HiWc8fQ@?#V1?CW=C^]mBALAXOa8]1M&PS9qB^2
reschedule.moved@footer	595	`OTMiIEFTBwLoP[W>TPOA5BVFVB?H_GD`HsVJKRIaOgZ^KV_eQd1T=RIMNOdEQ6[
reschedule.moved@subject	1108	CXK]DFfQGcMVJEP<?HXLFaL@F+dSh8kNFC5J/7DQ.<VIgA?G;ZOZGaAI3HEAw=]B
reschedule.why	604	5\M\9<Y_A\RbT24CPE6=c]L3EFcMfJYA:C7`3>ON<E\Z]H28FKL\:eFL#PjP]+PZ
reschedule.why@footer	532	UAW3SC=;V3cGwW\fHTOG_KH_P_?YIEFMRPcH<LrQSUB_K@^\mMHEaNWd\GI?@aGE
reschedule.why@subject	538	F7XMGLEY`TcV]QP7Uf\YX[AZFD]OXUiXv?VEKcwTMJT?`9UVUXCHCUTVTUEbmZL/
scheduler	620	1.NKAOX[YTQM7LsZH[H+@]&ijeK>IQ7R9XvTjeG>4aFe1;FfCGER;5SHj3XE>wd)
sense alert	506	^_7GH@>$L]OS:A><kMXUL/a]GS\fgRGYNQT=X@G\TMb;Z`+?JLUQWRQw3@VbTNMA
sense alert@around	673	EWLoYl]@TmDfnb]DI?we[`XEJ?chc=X=gdZDOCbMRP@:`<M];UaClTNnMb4@Wu@;
sense alert@if	444	KNJXoZQR\R<clDLi`9GYYWGPBUZa<OGL[cbNtR=KMC5JYwQCO?aW\VRY^LrVZREX
sense alert@sender	813	1]3qngl5ns/Wqpj521im4aa=51tdi=s#csg,F1p7b8B2w3Rl;ej8fQogIj<)bq?3
sense alert@subject	809	+Y1cr`m>sd6]mci67=bjGZe4>;_[]3rHnjZ09HP4e93ArBh]=wX1jAtUTlM3a[:-
sense apply	425	IO#XUkXWQW49`_IIY*\PRR\NU;Ri\JBP^YWEm1VEgj2/3ApQ;IaQ;GY`TP0q[f?,
sense apply@around	704	mRFLVd>UGS@2KcM_hRT*Y8RQ]T6kMX5oJEVQX8]T\w?E68b7RDMq%FEX9LI_CNDF
sense apply@if	501	^NGIlb3B/[VBLSQObTJ6Q<\MD;j_wI4DMSKMF5V_]Le?FMjLIK*NQ\FM]W?HU]:]
sense apply@sender	722	_ZHC0RI6<IE:A]@NPIT6[MR<YEUwW85YbVWM[>Y\OO6@G9`<<;\XJZ>^F[7_MX?N
sense apply@subject	578	eO>ALOAOGS^)8TUQWUUHHH[2LJToPF2nR@DGZIXkWd?DDCW?6:8`Bd@wAOFW?F[J
sense ask	396	>4EPSFRJ/2D>@:JPKLb@=lER]J<74ASZOLQ#OvUHIMBUiQXe:/HY7K(:j[dHP_W*
sense ask@around	676	d?Q2o8@(OFCwHS*bVXDiJU]E]D?s7>ZI6I6d=Y:^SM:]t`o4pi4QoGJX*khg_TcR
sense ask@if	477	;ZRlCgT[0+AGDPU9PUfDYJ6FR\J=;@W^?C<^SLDfH5e_KBYKC5HGA^@:A?wC[IWO
sense ask@sender	413	=PBJBVqLkTJbd@QEV9tcdObCP<Z[g6[HawIA>DQ6Tc*V^AQbD[WLjFpSPh5XJ[V0
sense ask@subject	622	m9M&sD:2Y1_SVS0UIZAj>Oi,YQ<V9IJXE9.H.KI[kD>fsrbCflVOwC[m1Y=\iE^=
sense asked	600	-FJdG_[STR8;BJaGYO_^-eJGZSQP,DPZGfFT:dKI:X>XUK[f5NXaHcWIMCPA[PX#
sense asked@if	793	6HFwDb^_fKJUVUNBKG[RFaHNM=FPIJTOIjVSTGJA0GQSN?QaBTTVMLbMPRX8KIHL
sense asked@subject	494	+BSYXlbHD=@2Jn]mS>Kj(VZTO4LQ93gXX[?96=HGLHPLU:lOHGYM\Md``DwC[b?*
sense available	458	&35NDfrl^XQETLdHQEhN?jRUM?TG&JQHNmX[RX5=)HC`?HFlAJSIBFaCZOc7In:#
sense available@around	391	j[f]^`,UHRLs``_<9jFM]LAQ>d3BWmi,Y7dqgpv5m/1d78U[PnA0B9=M4O:OcY@w
sense available@if	504	HCMQ8fakM?GAIPghLdVH=b7YZN5>XX=wZ?UdO_VDV]-V:CjbRKA^CVU@qNI34aK3
sense available@sender	518	Nf<dCeaKTX9LcUIJYB`\PJlOC=q^dCO=ewF3FHc<Z@HC>9X]IaZ1gYN\TsPMnZ?4
sense available@subject	455	FFOYKN^CT#KSCVVD\Y]LLC02]a6?CSBmXl=_IlG5XbSU\Ve\E>DV=^\AMUF%AJVH
sense away	777	]NXIP^AU?V<OaJFB4ZQKMBFO[@PNEIMX[C\_L?gZ;<T?YS_AOMT?4K8DL@ISAAJw
sense away@around	427	_YMlVMC`n@.^#dh;MTYWWW\<IsW_G2BR\\b>^SjBenDHUON\b)FB:JFGP<J\XCf;
sense away@if	445	iYO:CM6/C;EN>3-6LUEKW(=jWWH+:?GXSR7\F@gR=We<Y9S6PXGgFwFV\9P`:;aY
sense away@sender	525	-b.Ve_W#i_3C^Up>k@hZ<Ng91@\m[3jFJsjK:5j8F:D+L^Od4bqOqUjg'c=/MTP7
sense away@subject	906	hEU=LR>`F?O1f?K7;kYF>?N3a8I?6Aj>fJdVADac6:9FrDn?SHN9D;ME:J@kMVw^
sense back	542	w<EGDNWRU@ROHX8YT]C\JCW.QYL\:<J_E?BO4IJXO_;<RDcHNCWEDC>6>NDXCDS>
sense back@around	505	g?ISMdJ7YTKYgWKBaUZqDZ_4U5MT8#v.WMW@6.GQ`P7R^YlA?W_RjRSU@eLcPV@@
sense back@if	580	wETDK-AVSDTr>F1PSV?e@VXL^V[QHEg`FCQk(ZOXTh`bXrXE\S6lKHF[O>iXOKO]
sense back@subject	515	eW^1GR6RQItW><HDK\G8<6XL<fOK`csD$_^He8LMELgWQZ9&bHPZ`?d_JHC=F@w^
sense book	320	@Z=]A,iWdX>]D]hLITXJ\bKa^C58LBe(ZvLnGPWGEE[>#W:O<?Rk=WFCA=JIFVQj
sense book@around	476	AnchCUiCXoPnd=pC*\J>o\?<:q_9WbVOVIYgLZd^A*[e@;VOD;CS4`:#G3/BZFnX
sense book@if	651	UXBU6^WF3wG9JY^MA`NHKVZH1DeLMHLINBX`W<\KTKOMNFBHOKYNAUDFBMNXacCI
sense book@sender	707	4T4rcns>m^,Qspj7H4`n0fW=DEfQTCw5gl]-H8J@H866e=Ol0fp=rVRk=[@@dl:A
sense book@subject	422	;X:5MMjw0jHUdF]9,D]]JbU6^^X:[7?[B]_S[3QO>:dVH?.sWcORCN<NW^PJXEk8
sense bounce	500	f=e@HlLc/B;2`<+*<WFAX9-7V@C;;9cT]7RJ#1QnC=5GkDp9@?KIJEP9CH2VLM[`
sense bounce@around	492	S.]@iAN_=AXsRQkAXZ@Uw[Aohg49YSQKS4ub6`WLU[ARQT[eHQ@N=DALKANnIT0h
sense bounce@if	444	f>4=K@`KQC@9`0ZIGj=;:D3?i#88E,l@qD]Y?^eEFI=LlXu9SR>BC7XEBE[a>M^Y
sense bounce@sender	620	QCQ?CSI_BCK=XNB=ARC:B;MB\I@AD8^OR<j>B*pQI?RRwKeCCQOBIKWMBHTRDXWe
sense bounce@subject	588	r;f1FA4c=3?:YD(A<X;Q1CBBm:K?52b9`<MX9Aes;<L>wWpJ:BCQJ8CC3BI]C5pt
sense call	362	^?FYiXsgM.(TWePN*RPfCtYJN(8lI<WNYbK?9mI?]T(CMFOv5qPJQ2KiVe#FT]1@
sense call@around	556	@\Ju>RZXfaHF=R\C9`WEPSPQPTC>ZUCXGJNhwS:@AEG=7AEXKLA7FR[I[VGKdRGT
sense call@if	494	UZR>6ZM8D_]8ZZCFMMYB[J?XRLXekM0JGDY>fLkwI]\N87@A1D4ZDmPVJPBQFJKP
sense call@sender	657	BNDkLNe?Hw6LN\i1:@h?WS]@K?]M_Kv=]njA^9a<:DW<OB]:0f]ZIMSQ5\K5\\7)
sense call@subject	582	>@E;Y75cQ7NJW]@h<]LId]&wIS653Y6Ea^bc<gY([R6U0@]KThHUD1=IeQHOCJKI
sense cancel	779	.a7J>JG_BF#nKA:`^6OTjJJQR0CF@BI4:hq_(-e:=2\7S`B:QRqfvV[kQO\`D;+i
sense cancel@around	530	QRZKKg`>OVL>\KP_TXTdLUY?MLMVc#S_YkJKUcELJKI:NU;T:PV?MWHZ1NZ^_WLT
sense cancel@if	640	1c5FC96hA09g@E8WaXEJU82tD6#CTF>DVVQQ.3[/8*s98u>>T5fU^_SjsCG]3X0l
sense cancel@subject	688	:m&H>NM]=B.pE?#Dg4SQh;<USIM;B6K:HraY(3M6*<P1QV<2MAd\nVioU;ZcN<,R
sense candidate	373	eUTQ7JL#`c49A[H5iL[FEKk7HPobT;^]6RF0S,&WLgQ7WBQNMUXNAKf]3?BKdQFD
sense candidate@around	833	aB#GKUJJHGJTD^LbPVSJ[LG[RW?Z?S9b\JQTQU^Va[@R?NSQHG4_CPGWJaGcCSKM
sense candidate@if	441	JKTFa]L%CV?LaS8DQ#SW<6c5<CO][0L<NqMX`0YIVX6N`TlG\ICFS>Qf@fgZnM?_
sense candidate@sender	602	WKcG9J#P7;RKOG@BKPK?p89rQ[L:IbKLY*_UIAhLIQTLABUG_7=6HVGB`,6W*?Oh
sense candidate@subject	625	UKAiSMA@i^QMPV?KPT\b8Pb#LGajN?]I?XS3YK@GQT:BdNPSNL^LUGbY@Q>J\>]8
sense choose	548	GUOfRFSPmNQ6G;eBj0LK;WVSIZYEKnU7OlMAU4%C#Oe@S\@OLW[)eH_H[;\&N>;L
sense choose@around	562	IQFSmYWTV=IAELLHL_PLbSNXO>>K[;R1_wZJ1J`OL>@GBFSsUTTE6JNXIfZKTTKJ
sense choose@if	764	GY8\7w]T=d?;EhRSgBpVZGP=V8[WX>CePDY?o<^KRCDIK5UJ1A`J>kEKUTOFAGI4
sense choose@sender	417	G&H^[]TClVTZT9W<aIoY1kOI'@ghQ;U/aXhFBD@Rk_[8SHKTHw]Je:\GmZ\8UHF+
sense choose@subject	505	6D>VBbo;@<9^jFmZe#QjJ:SU3:IJ:Z`fVcT=M98>G6MX^:YW3D\)fPC9C`JI0^?H
sense civic	401	WKPqbemN[R8>PcHJa2]]7^S??<c]KIrPKMO<:@IB'NAQ\KNLS[rBw/T\G]a+bTM3
sense civic@around	580	AEHckbCfC[WCSJj>=WMQUSWH@>IGRVR5a\wJ`Gb;A=I@DAJp&cQ4aRYPQ^94HXL?
sense civic@if	469	2;9YKvoe?d#*VHd[WbtKfVI^dJ8KXRTfDXb9eRAOEK6B7DhMW[VI`Rg9S>GCJFIX
sense civic@sender	784	4G?gilYHel2Ldig(DAalLgh9K0c_S>]Cl^`1A7`AS9::jD^`7kh5fYhXMl<8wh64
sense civic@subject	835	'M=n`]pIjg4P\ke1A3t\@eRBE7^g_-YAedc=GQK#L:+4ALUb7ba>_J]WQgM=ms;:
sense closer	640	^RNZGMWLbwD?PQQ??JSH7QWEOG]WPKPGM^_HYA>Q.NCFWTN@@MYGY5TNKC;MVMHO
sense closer@around	631	WEYFT<NFM;OPED@`\w<HNTQ>\h3EG@Ui9=SZSRCQ[dYZM>LQLNJiFOJMDNhTFMWS
sense closer@if	629	_BPBScD=YSIJ2VH^eQj=AHR?aPGsK43dB:?,WNCtXwJW0NY=II;f&`@IK?GW;OH7
sense closer@sender	536	EUO_fbWPSaC_Y`ZDCBw^AgK8MIJ`WPQ>jdGB19hCj@T?:NOJ6XiRS^Z`4\?XNUMB
sense closer@subject	757	;SJ]P`LGHiFJa]eYI3w]NR[:=;UOcKgMgZQ;R?WMf5E@Q:W\<ed0]V=Sd^EL_\JE
sense cold	428	.FDWGP03tQEB]HC=+EeUVBiF^MncRDR#aev<c:ZE`OS;_eX_ROJC]CabBA1RSdAj
sense cold@around	431	`3hZO5;Rq8`Z`8T:GTB=$NoNSh8C*dTb3GRKQr*8EZ`wQMD>XA1Wt?k?]C@[4H_A
sense cold@if	679	pNE8SVVAB_;ZQvIRM1iu@NwAJIYtP<hVcCKHZ@cNqE;HUIaJLUS`KkOe9kZg_^:@
sense cold@sender	459	TD4YEe\?bWC9QTb<TFbCCJ]OF>ii`FC9dd]Wh?ngR<RASJJVFV?<SP^wo^,/`MGF
sense cold@subject	835	GN;Wem[I]Y6>VfP@?SVXUOYI:*aU]#TOh][AS\dW_8;R[<X\GeU5PNO\VX=OM`CI
sense confirm	511	NFPC[S9Q;LXLgl\HMIFF^ARw3RX@i_G8e.^Q_Cb?\QUJ$;^ZM6W+KDAKdT8>B^<A
sense confirm@around	440	NMajSAbKBbiuNbF%O\=RW^O#<4XUWaeK;FYI@:E^R7V_VUAR8nmaLR]k9Zb:HN^D
sense confirm@if	432	GEP?3IR[74iQ:2Pi:h(K><-DUr33gZ@_0:BIBPAMB`VR7W[7wD=U>i</j%QSQ:,5
sense confirm@sender	412	UQ7\VfSXhMOPDOaJRNZAb<NBNJMwBIQcRV]TS\TQW<WSR1IDDA4WUg>GPV6N]H3A
sense confirm@subject	767	KDYQeP@=9FMS\jXW>QTQYBLU;VAUfQ@NoEHBOHlMwC4NE:nSUXMKLB=mV]8LHb'G
sense deadline	294	26?2IXt^H+O[<9#[HWNgWj[f`bNc2AUGFV6Q%cFUG\*JkuhKCWMU54G>7T6q/^AI
sense deadline@around	622	ZLP[p>K5]cCj]ST`\UTY_c]PPBnf\KVNpH^VMYb0wH@VWXcYevQ7TQPmGnZPWL9G
sense deadline@if	347	_VZV9`i.1W:d2XT_+PKRVqP;V\eF6JYh[KH/(j+c7r>dRLp8`TZawoQRG:fU7?YI
sense deadline@subject	717	GC?deIJBVe@6hVC>U=Qo7\\9E6ZjY&w7aTT6'M=Hh;2J^=iW@UTR]VkYG_DNVcM>
sense decide	491	?HPXi@R'TNZ^MRQKcRFw9LaINQYWEEdJDV@V1^H.]HRijl\`TdP<pG`KKUUHXbYO
sense decide@around	615	EL1FA@MhLRQSH[ZVU7BTTBUWCJG[S[@?E]qZqCF3D[VJDN>NJ:X#^_WWc[MABSNH
sense decide@if	538	KOPd]leEJ?#J9J`Tm@_jUV^HKK8I:WTgJXN=JA=9`6ES_Rd]4fpEIqdLd_kP`v<4
sense decide@sender	529	3THVYNa4in;FTQWJA6mfTOTA)SmYcM`3mdnG\0fOD?L+fPRjDSq.`dWwJQ6=\OIO
sense decide@subject	730	RcYl9Q;ErcV6?5M?O;PC-?a-BRfwd]a49ub9a;(a9YN9lWGG@NV8wBsQ+??(]:VQ
sense document	473	WVJGIURCNM3:U^USOSBIKOR9]YS)ES4_PD@#JaBQfZ?OFH[KITCN6N@B^QTnJB2M
sense document@around	443	t)w4JDD/1@RW8?]RXe9=`X^lkS7?ICQO55FiUbKfiS<o>UWMmM:X<4#9MVX^HHc\
sense document@if	368	:^^YXlaKED2VRVP>oTe;2OuadO@I`-FV>U`9S49EZK?LRHVwFBc6@/c@j=N1LVID
sense document@sender	628	Ub6CkPI8dLM9TU<NY(>gE>oEBDPsT+cX`jF8DDYH[SH\_`\I<TDOpC_f<icTSaM#
sense document@subject	728	S7@BsT37i8VU@P;R_JJnHei8bSPiK9lJPKIM:bA\]\?hobZBVtH\g?eg1`I\w9LJ
sense education	416	.;IH@O[-AHIbQPCP>A[>_=FEEAQCSJ?OORT,<#.>S3Y<W/JQ8F;MKPGaE`J6nc8D
sense education@around	605	HJS;:PPg29O=.AXt^CO<PI=^_Z27GI,^<\JkMNMYC^eI#JHZ@>Ai9g7Bs<<`<QOJ
sense education@if	597	RX>FZR5?@CAO[U;OHE<lN>UO5S]DW?gPOOQ?L5j\YIEGC5AOPA^=wTkbFMDQ9O7M
sense education@sender	814	'X+l_ewGbd+Nj[W4E?ji0ea-M(g\I-w5Wmg47)H;G>4-iLYq3cwCgFfXAm8BgiD7
sense education@subject	579	RS4`WUa0]gL[daNAS)IYL[YFBT`saOm&VFq5N1`N>Aa8XBDT@s`(cLP_K`>>wb>L
sense enjoyed	490	XJKUJ:LDn>Q<>3JlVPS,2GjKcZMb4]IH4^NLCW28[bH9MZZPSGI[K#]T[:69;;`>
sense enjoyed@around	719	N<XLWUN8HGH]YRHw[LH_FDWB\kB@S^bJE>L_TQNN]BWmcH[?qNMRgNPSQ^nPRAIc
sense enjoyed@if	412	bwZPUg:SMWKI^>B2T1MVVDEA5gt_REn;ZMT0]7\4]KX-AADHO?I@e>XV^L-49Rh8
sense enjoyed@sender	447	IH;KTV]RaP9NgU@LC=j_I]TOE?LeiET=U[jC82QUY5P7t>UPIwUMMESV6US;kr?6
sense enjoyed@subject	510	e=\IwMC7Y<jXX;Edad@Z4gDH`W:Z4$wkKHGO2XFbQeClhgiSWsDjWZ6B:`]lfFYS
sense event	403	WB=L@YMBLRc`BC=J\[aCNQ`VPE`:VSDRbCCWTUUOFCMW<ABSHRUN>=WOIMB#@FE6
sense event@around	532	EJPGOTJS@LL\IKT@TZKNfSHVJHVEUBJbdJ?WPHDReVYUZEPCTQDQM]GWPjwQJDYE
sense event@if	539	AA[ZPJT_HY\HnY@`AMITR>XS\PLfKMc1ZI>RD@_NnUVdfM[EgjwJX[LQH`G``KId
sense event@sender	682	@E:nSgw6Na&.U`V&^4ma;Le6[4lmC0XG\_P(5WW><A:%pMoSCap4o6V_AQN?XdI8
sense event@subject	541	\w5[FZM7G]I_^H1$_?\ZTWX9a?imT;UT]YC:C2mEOTX7EJHDKa^YZ]Z_>QBNSIJ>
sense exit	580	<W7]HL\HT[:Jfn\B\KUYLNFXB6TZYC\<M^i.=KVP58V;\TBaF[iHYHwY]L@MV]3L
sense exit@subject	594	4_+cX_a@^`%6kgX4V<MhJdl76<WYWDj(rbB<71M37<A5YEcb3dWFTJaUEj9A^wDK
sense family	613	]RYGZML$@iUSWY@BJ-XXZ6[>>J`dwZJ<UHH2J:Ke\IN5NTSN[UXA]JSkE\<NKJ3J
sense family@around	409	DEW[@^dYnB(7<GaRChXGDIX%>KPBOEXK6h^O^e9l=MHUIL#[DSkbC>`?=HW9=XfP
sense family@if	481	\jI>LQ]hDMMwOYUSf_=0XU:eVSQ@kHLH<FK\XNkSDTLU?UUQUA1_TJGDK?QQ_ZY<
sense family@sender	859	Gd;\d]e7o^6Ji_X0N9rb4U\5B6abf>]Cboa6C/dE`6>2dISU5]j7wXnkFV==`]?2
sense family@subject	490	Kl1qCt`/J`?-_RqID$aS/>o/2KvdwUhWoUS#q1k4]TQ.Q@Y[AVd@YXZbCZB6UgD:
sense feedback	403	MACI`q;6QT_L]iIBVAiSPPVFDIraaFN`TOC%WHAQddH9UPM_'RG6V^QwC`JKY[D)
sense feedback@around	583	CAY@`VB@PFVSP?<Xt:;T7J[F]]:RBUnV?-D5b<D^]RSXwI`HdI6CX-?B:Pa]H8K`
sense feedback@if	573	ewQOQ:RMJlqGEHO<OOR>J1LUHNbfcd=?RLVY^B:pEj`EKc9S^BYKONeOQBGM@G\M
sense feedback@sender	539	>Q,Up_EHYb'jdYl*SE^]>LI8QOC`e3i>5]M86Cw3T8ZGjd9j0b[FLRYI;WV=ed;8
sense feedback@subject	459	b:sPsI5>gKj]H@4NVMNY2Sg?rWgw&Xgc6\VlRe/Q\dfhw\]IerSXV1WFRREFn*sP
sense filled	707	]QQDQ40QXJdQH13:\K54:4Dh=USJ=TN5BRTWT?<L7NFFQi=>RB:Md@X`=/ZOH4fw
sense filled@around	633	Qf>bScWJZk:TWcX;<7QJZfQGG7Y[S=wBTP^JN9UJVLn;aCJU-KJV>FOUNZYDRdC>
sense filled@if	514	uVSAB#:A`m^GEP?=S<5O5@\R9^]Va\6DZCF@dAIb9bE[ta8FfEVDP:[s%LFR9MJF
sense filled@subject	529	q\ZBY^XDGXM+jMM#HUXH?=b8CEaLnDnGpJZ8P/iiYQAUfRQD1FQ1aLWH?LDLYjXF
sense finance	454	ET/Z\lJCZN:Z[OKEK;KnXT`Y:7`-\3UGjHY8JOP/b/W1i]SA1hXDm>M\PFBH5Y$#
sense finance@around	567	XB`/LF<aeWJ]82JS[`;LJA]Ab9<TARSF7XKXMZ7`UwgcYg:8`ZB_N2cI2VXQ8;^T
sense finance@if	367	M5[hihFP3cQ=4\QYf7MVYaO^3cOhKKbCYIZ#jDJLjLDT/>@IIe`dXC:IkDBOJi9J
sense finance@sender	756	%X/ddlwKef,:cbl-73whMmiD5(^c`.b;jnm6M1^3C4QBUHXj-`e;mZ]gA[H*fbD&
sense finance@subject	752	J>CKdjjGVW@NV`SIN[ZbW^LEN@HJ[CKQ[AW_JY\C^G)S;7^aEiRKYDMURWL]Ew>G
sense forwarded	564	f3a4O:6>BJK_YVVsJUIYK;DUdU-XCVKUg<TKFZgNbY7\lZgNVfW?JH4]SwWkHOYL
sense forwarded@around	744	?OIFsaH:QPDdbmV\@MQ^ZT?VC:OWlUXCj\USYUT=w<1L;I^dSVMF]JG_cl4UCg(I
sense forwarded@if	371	ee?g3nTKGjUHaP@\T2]\ESsN3r`Rg>F`SP\?bS6JPoW<LYwJ6EQ*^ELs9SM8@Y=;
sense forwarded@subject	544	Lu=M\lY5C\FPCkJWTHZNdF_?E:eijBfTqF7OiHURmZ:5G4KLEL[SJ_\wVOEQYa;5
sense future	533	gEYda4MPJWZKRG0C_P@Z[Ie=N;hWW`XOGPI=L#=g:pLCSTHD?F@^IXZn4IH\i>OH
sense future@around	558	CSNp[wRPWsUNeWP;F_abQ`f/A5cQgS\/olRAM*X2P99.F8LNITh6L0W[RY3ATTJ>
sense future@if	583	:^;N.4>__XVUWQ/4eGK5UEQWR6iPPDA9Ai\gS+ZIFSwAJ^4PE1Ko[L`VJ.:VA5_N
sense future@sender	459	Z]-HUeS8qg\[S^[TJ6fXIWpF)NVpW]OCK]d@W#gD?7Y>B]3ZPCSMfHcY<Y<D?gO<
sense future@subject	538	=UQkHk[LwH>IZKQKEQiY,dR>Q@U_N1OQUcOSILA>/@GKDStE0J_faES:4UK_d8\=
sense glad	557	VaJONMR]ARA;XYIWGOUw]JRR6aLA>WMVRR<HXWN/gM\RgPiNOSQ=QRTGJcqDPJ9I
sense glad@around	546	La>eceOLNMT>MTc;??fe?:d:YR6BD\\^FRYAOLJ#HNXF_Vh]d8IEZGL=7GT4GAPG
sense glad@if	541	MifY>4K=QFWNLF`X]WP@L8>LEF]EKiYCAEK?bS/>RXwMcMRHX\W=daRUBHYRDUCY
sense glad@subject	544	LQncV[T@V;7IGCG]rK;s2;N:ZaEF?@hsCC<89O#HR<Zsr[oFQ]_XhIE+LBGQM;GD
sense health	459	AahWR[?$A^MXh^^Zd5n`_XF\B#S]ina7[JW:ZHmQbHT]V9]`X[h8aKAn^T7Nn\-;
sense health@around	396	e:A(T3;=RHRF\kU[RkLYQM?vWnP4Z\D93N`rcmq?w\4NPFTebRB6(gHd[c/t6dLl
sense health@if	548	EWC_a]PRTO@SKNQ];AE]Fc[wVPM;FdS>]N[ZHc`C@H7O=ISMRQX<\@9YbaXI?k:O
sense health@sender	727	CW5`XgR3Ak([li_3Q0\]8^nP(EqW]@f6tT`>FE_/T7N+i9EbRkw*e@\lOb+8b\%3
sense health@subject	568	T2AEJJ9+YvKKqlU^I;U`HUoS@B`d\cM9qTT0ZFW]IV9DTdj]>ng9S<[wPm$aea7B
sense hear	456	S1J6SKDNHM6YP>BGVeJJ;XXF^\3L<)K]]#0h3XD>YOEbXM`0YJT_IJXT+WM_MNHb
sense hear@around	723	UXHO`c;<wU_ANJHNTGR]7DXH\XUrG`\UOiX3OZKZDo3TYkVQZRWOdDkM8YUIh>[S
sense hear@if	512	Z@RPGYE,5GKSM\/r[K[=^5]GYINdR98Ya#>V=Gee]hVLK\I-D8<q9f;mA6PtKDHt
sense hear@sender	333	@BF@TTINSda6GNBbfK`A+XaMZfJRX[AsX/TLQL@>^w@79jVFLWLK@BcBZ4<<GQ\]
sense hear@subject	956	YYqLID6EWGaVL1<NT;7M9HRFHYPEGLiR<Z@LIJ<b3QfQwVW?RBEKfP]L?CYHT?k]
sense hiringside	514	PHPGqPU#dHESOW=DF*R`9JaCR:Rf;<\BVT379H]8SI;SjRXUBgIQWKDPD`HYjJ2S
sense hiringside@around	476	VL;]PTcTN[e@JME8PHqHF7R1;@WTgnT9TJPAwM_XJXCROJKJW^PDVQ9XDJMQ6QCL
sense hiringside@if	655	^QEGVFSNYmCHXJPK?YVSNRaEKEwQZGW>ZUUW[=\SZTLCTY9WDRgVNQieNYSZb`KE
sense hiringside@sender	581	_=XCU@D_GKfw^NhPD`AVS?$cFXA7;g/HTH[BAha=cMGf@PlXI`<CEEA<Zm1XIMTS
sense hiringside@subject	781	.T?v]lf6_ZHDiWn6>;cWQ^`E;@nw`<v-`ZXJH<`;J%P2kASYEYn&kS[iKg96`\DH
sense hitch	513	8d`U=(hF9mkWJ+YFRsB/S`7RKI\a[*hVV,/c=9Nd'>iis=CJKWEZ(\0C99LSO,w6
sense hitch@around	904	DlOcAB]jDZb\D@M8FfQK_fE?D3YMXDdTCEEZ@;<m1Rw_aBEJMUE`IYFB3>^9`;m=
sense hitch@if	547	L90\WXw_]FHp[eX@=hfQbYM?XO@J;KV]KEfZE`XJ81HN?[OVKaWFBROXRHIKf`bE
sense hitch@sender	445	Gs7TaSG]XbaFN=?B[S\A\cq=<57JsJl>phSZ#4NiWM:PQ]E@PUdR^kZ5;\@2a\A9
sense hitch@subject	364	?<oARwFUOpSfr2JL85Uw[A?3OcmFfOf'Q=KXS@URQ8bRl0EJYBW$*H@r>6>k`U>Q
sense hold	720	:K=;BKBILBH\G8;ZaA?0XYPL^NISH4AZONDp)RE?CFW;RwPOdNLdgQnbLIVbOAIp
sense hold@if	515	MS4AO?QAwB<nZG:ZTI4JPNKIK,@K^SRG:agZ9M^;Hg^:DWOHmEVVh\XklDSXJOJM
sense hold@subject	772	P3IQhUlF^I8w^QNGHYY[Bl_3]>^\D2adXHDM3`KW]I3]lUY[Uk]XKE[R=`^QYLG=
sense inbox	758	bCY0Vc8W7<;EZG3F@XR@E<K5^9<J9ESSS9EC<L]t;S#4aJq7LE:P<G19DO@i@E_Q
sense inbox@around	584	XXNO:rPLBGC?T\LAOGXHUPSMUZ>JE?BcF=[:[YV^GQ)X26cW/KMMQUVOwPCc@X0P
sense inbox@if	483	XF9NNb>W31GVLnFRME?KKBTLK96^LUE\Y>D<VGdU_QHeB8w=FJ(f7gC@DaKj:fNe
sense inbox@sender	868	IKGQ^VOFRVAUaFF?FQJVNWKPT@HWJ=`?POPL6IwP^D>Nk:cIJQVMbINXOdBPZHJO
sense inbox@subject	747	]$U>>LIkC'FFU4PB1rF4HA(Jsl378LQ=RAtrWhgb7@ETHDeMFA0X62;+g-US6^ww
sense interview	326	YS@BfLnKUAGW`HEXPX=JbWBDkHBVK2UEP:?bAjVS0@H_@H*lM_N\BMbVwOHZ<ame
sense interview@around	560	I^fXQ2EQbIUZTA74GZ>JQ`<=KPaX^Tk7/KNv<VKV=H^ewCNI*Z8f]PS=BRX8d5^E
sense interview@if	443	EO;I.KaPCW>cKhQ?PcNC`NBb`#@WG+$ZOUu_WFoeL>F3:3BKM*Hg'^Q@i^3m5tS?
sense interview@sender	655	B6ePPKIEKP`fUSQMDR9Zp==`@ON7UiN>\:[[`QRNO1HeTDLNPWXIKK3CZCYVC_#U
sense interview@subject	657	AQ^;O1Ww8D^YOKdb6cH2sV$aGG;8Oj41H?qmjaWAH1PP:=6s\C8F?PO@jJ9N8kVe
sense invite	402	d<^^I;TjDPP`DXT_>+V=TP=E+8UL[G>P30cTRYZoW`eSA?*P#I5.5k@ObUYU-^U\
sense invite@around	845	>o3ej^g:]i6CgpZ3M*WuO[w=;3`SU2n9O_a+E,d472J?\FcTAorNo[lqHk6CbiB6
sense invite@if	469	]F<E1=UM#]9DDYI7JdC=V<DRIFDANP:Wf6Rf`Tc[TLWEDWCC@=G^(qB?]JNnbDl.
sense invite@sender	523	LM=\CSwIaeE1GXEAEBkP6[XESJoUc?BMQ^LFLDFOJOG)>WHMEYTZGT^2?QS=IaUG
sense invite@subject	725	EAXNS=FWGJ[cZTwM.ZHObGO`4_K<MZ@5oKhmcS^EL,YVS@Y[WUL0UC9W\\+UDf<\
sense join	595	<kQ\9ZHE2\6BLDWXTERUMB[a4LdBZQZ?O'N;`6_@PBc5N7hRD:_3\wGER<[=BN7E
sense join@around	461	TYNW?PLZGDK5W<a?F@a:7\Ii9CkRsNET&/j?oUFMBPUG=OCwP?aH_6d^\+@*AR`I
sense join@if	447	qOgK>L@5ZL4:FXSZlP1]9R7ZgsF[bLlOP78)AS;w:K`_M;YEQNH7\HaR99G8;1FS
sense join@sender	488	c6<O9NGlQg>BVB?Q@Y<EMcS1IwVQKAjUZ9UOYGCNIgZTZLWMYETfF<L][JsP[rv]
sense join@subject	506	RgQ\hfG<.H@CY[Siq*Rc3KNf0NMG-M^iLYM'U59'nckbDPwVfGRM_eDJYJgAHD,:
sense keen	539	MMCSDX\HC?H9^XwRJTCLUD?\SF<@Ic=QQc[QFLG/KNOP37VVU:Z6DQV=iNZA=TZV
sense keen@around	594	PQM>`UUBcRD#GURIcOCZ3GONONK`SIJgN_N@I]16K`A@daXPYlYFI1\VKc9?Z[S>
sense keen@if	430	v;MO_3#D@XP@aDW-:V=sHN?RNYZ<EFP,l1RTH<PL[997PAp\hQW:JXC_Ip8`EPNl
sense keen@subject	386	5LQI>WRfM(IGK^`ONqlK>iBcBT>=9I^e^eb_gj_MU$BKB;/u:@JRVZw;q3>3]Td=
sense link	518	3/N[WVg]XS5XC[b<;VIHJk<=GIH4+WjY]AO^@pU:1^TwM/Ef@RXG6aCGYMn>GXd1
sense link@around	643	7`Gc@hWH_w4OLeSAFIpXSRbLBIn]r]\;VZ\HX?\BG8AGNGM`C\b=X_XbMJ/@Z[CI
sense link@if	385	d;2nNRchj,*HLQ4G@ZtV?\a>Q<``\&TbRq3:Ro-`(KDC^@LSL`Rw>-eiD7JKe^8>
sense link@sender	593	?QQFT^VEMwOEEWB<SWJKDYYAGBaaa=PPWGCRHKYX\C^LGNUWUKJQHo<qH@MUd?D@
sense link@subject	540	@#OTZ]UCVS>VC>]XMSkKYZUl\HX;NVHfD`fq8_E7iPTPJ]m@egIH[T[SSRaXJCDM
sense lure	626	KZUN]wS6@SU=QnJ>hEUqIcmM:CPIU9ZEXMJ9?DOa^WED^DKbffUATTBWMXROeIC]
sense lure@around	487	Nvl[1HEMewfEaAU?N>`P\9fIBYQShiKLYUj,^?XUFIe/>nJeAL\3b`adYO91FkCK
sense lure@if	511	TZNFejZIeH@MuCgK;CQY??USMDGSBKwOFRj=TQwX]1IWaGeU:[S;aTPc6UcHSM>N
sense lure@subject	550	Qf&`3Rj6wTGLYT]5UAnP&[V@TQhi:SPbAng@b\@\H[T%TJaR:VHSQ=hXYEX<VbN'
sense machine	524	hX:>G_I19Z=NPPAWJcWDGD@ITG9KD9EeIMB9OH_wJ`KAS4i2Q/CPBY?<B>Hj+c1\
sense machine@around	649	`j@DAWBPN_IMGK=WU=<Kw>VV?N\MWU?PLZDWY:W_HTZI:HAFFHcd[`RdBJBg;GJ_
sense machine@sender	673	VwB=HYGD]b2<KQDO[=HF?@_^HDPe[SODJAP0b=^NM^S:(HWO@DYJ?^\`UE<XGYF?
sense machine@subject	844	o>b>0l9m:BC<kA@35u4@HAG?X;CH6FLFl:RGEAwaH33B_5`=5<CC,K/==7;d?Lfc
sense mediaword	460	TP4gwgV)\JB/tfqL:CrgQF`h49b^iGd;Y9S9K;i[^h-=BAtO8fRCSCQhFd;W]\6L
sense mediaword@around	985	KZHWJP^HQXIE_egKE5UYNLNL?CbbdBTJ`NwOOFR:DGKBFHNVMUXBPIPmEZ<FPP=E
sense mediaword@if	473	LTEO@VeFZYP4Tb]cIQbWIqMSaTNaDC>e]NoK>j_ODLRCSEZdFl=N[<ewgI66ouR@
sense mediaword@sender	796	C^9^\[]D_w;HhYd4F=a_:^V/AIda\BP@`Zv5Z5^@PF<0PBXYCVwFhN[\I\DAVcB9
sense mediaword@subject	568	N\*WkYP1Sm.CMSHAc2g^0L_>HEX_b?bJWkH2U=HXOQR*[FnU.d_DwX]XF[6At^)?
sense meet	410	SQH1AJ\]F?ELE]KOGKU?V=>aOM#B<RBOYNXPRYTcJb=:BK9gM;K_;LG9AE/M,ZPF
sense meet@around	572	cOwAp.=1D/]QAYKb3],DH\O]GW(R5SZJ:G3_5YVIiS'jH9C<dw4IR31WKJ8aGVOb
sense meet@if	513	Ho@UGZVbLqHd;XD?46V=PO?;;XV`bYYkb-TUV8dcDXdR709K47Bd9wEYNdaZ^YW9
sense meet@sender	589	=QK^b_`7hfNFKPD?]ZwmCXdGOGwUl:lCg^WPYQYAPU:(UL_HGamQkXMY?fCG^^HB
sense meet@subject	570	/FC>^X]?dYIDPmkVUQZXeEW\<BNJaBEDbP`TXGn0SJ;/@@UWCMOWWIDV]_#_Gq>V
sense mine	412	4D1mudY=PLE[@wd@KKbkSnq>G8POGEn;od]3<eZHf=*6^V_O?u]\aMamTZUA`k;*
sense mine@around	471	Y7Y87O(YC0NjF@Edn=VJ,99dwR7`-3>H8dWPNCO`b]YWIk,Db?AkggGG[4RkSGGr
sense mine@if	760	-i=vZp`H__;_eaiA-8ik_e]G94wZe5n-L\e<PEc,U.QD^9^c6aa<u[Ulf]D/^w-A
sense mine@subject	562	'D;KSwsB]lHP[^tH2VleQaUB;?`ZOIfKaheFeedLP8@;>/mu5[b7PQYaMS6?YdA8
sense move	606	NZO['C_LHhZaR;Y22^Y:[lO7;1cPbJi5>P@fC6S\#<Y[aP=98X[M)b0H:?NK[PaC
sense move@around	558	BdZgcAe_\o_ji=e>FlNDLwKM:DV]Y=XSAFEY9=Li>>a\fF6R0PfL@ROIHTp+lKP;
sense move@if	670	@jKd<^V]IYQZTDC?8^WM>k>3K@Z=J@UHBH\NU7@e#>bCbG4O2FILDUFCH>PHfUcL
sense move@sender	645	=gFT[^\6X_);XpF=W6[bC`T<SEd_WEgHTeW<66=A=K?<YC[V>hRIUYTwDaG>fY7B
sense move@subject	1013	<b[^<CrSEeaqVMG29XQFVoG:H:gSY@wCMH0T2AH]A@W^gF<V@LNOJY7O1<Z<n4bD
sense not	553	KjKTN6HSePXpD0#*XBP=OMVS,9SV^Q[:<S^OP,D`2RY;[u-2H@KMcOneBK\=VIcQ
sense not@around	833	<ZF^K[XWNZK_eCw5K?XYPmEFA)iUi4bO=YN_GAZDH9aTXACV@TiVKVR>GVRE[VBV
sense not@if	411	T\G7JWsGSgEohj>O@2H@iAZU=%dsvOA+bFbwY8r5I2d;<E<HYX8-NZ/mMeBscm*N
sense not@sender	326	j\`W=OS[EUOD;H?MjJG4WGmRtYSYw^@>.J>knHROShUC8V[T*@O\OTW?>GN:Ar[H
sense not@subject	584	*8T@HqNR9H#THL<:NTW?QU3TaDN/=48*[e[i0BM@&0H:HAF@5EKSTDOOQC[HMhGb
sense offer	567	9]TsGwX2J^=<ZAoLg<Qn0N_V7HeBBQ``M`P-D(/3T*DCaHaF?ViJtj`KO-B3JN06
sense offer@around	720	fD@OXYWIdN>B=kGQPRiRWb^NJUJOJ#=aO]RD\oXDZN6Q=fT^Rd<]N0bUJaEVcP[O
sense offer@if	650	\dRW?[9E3G4Y\LX^b<=aD7hVLf.Q#NOdk<H3DCRDT;]LS?aFOLfF^X>CVWc\KE8Z
sense offer@sender	457	=UZdkXf9]G/Fhgm4-+aeWL_D0EXOg7TF[kfRL>M-W?:F^H?X7GwJbXMbl]DFLuG@
sense offer@subject	847	/oYoBmDH>D9OfOt_Y>Sl5I[N1>NF?`wSCWE;9<A>W)TQd4`OG?m8TfKJgBaA>N'Q
sense office	522	HG<UeWV1T[JbhC\?A=\QDYb:9+aeM.RA[UUA1@ULH6#`^JDH?ldBaIMb;qPN^^OU
sense office@around	458	IPLMXT[HT,=\\ldGR^gNIOiG]P`RNfMJXc]URL`=Nw<=H:NOT<]I]ZOXCDTJBDg?
sense office@if	596	TTTAcE2%E>QTUM1VwY9^LU_FPGZZKMT]C^=aP^BdgdSXRVUCQWT\`JcZ1WNWgPen
sense office@sender	634	JW+aWm_/b^=3``J1g/\l%[w4?Adh\2c;agg1:;ADFWW3_ehQ/jfNfT`e6O82eiG:
sense office@subject	845	JD8`_wY7fY7>]b[@SAgn<db.[>_eI>ZBXqR/SWNFQD;<fTp`;ck?g<hQJm:?gWG4
sense official	380	bN2[X[V0OXFEZODRW<8nCawW?s]d\HTPS`W.86[R\oMP^D?`/Y]DYYDt]TTA`@6)
sense official@around	583	PUG4J8HApMD>D/J[[bJO3P\:wWIJ7]2KKhVCY\=I<`AFPdIVfTTUjCOd>VILhCsW
sense official@if	427	FcF[e=RJKSj]U9V@BCI?i<7KWgVNqHiIgbYO=?PSjGwWKQL:YYV<OmPe@Y_ML@Os
sense official@sender	866	=b6Z`jfAdZ9#]a_5];fc+]hF[Bi]X:`DUW_7Y3K@3BP8dD\[=GpEeZY_<]<1QbC=
sense official@subject	517	Ff5HckE__tQ6cudC6;cgCDmE@=TaW9VMhCw:\E^SeA39K:Nb>`L3D2IROg%Q^^5Z
sense onward	517	Q=Z.b7FAvTc6D:C]bk>?=bWBUbXOM[DT6nXJBL#R3lMSegLWUH7\[7[P:7GICCdO
sense onward@around	548	WGYFOI>AUEcs3FPYaRK6]C\TRPDNa7CE:7WHCOLb@TcQQq4]fN3YR^biGGO_B;Lw
sense onward@if	560	a=_?ZQ.NKO:[+Y7lbq;AaP\L[P3^;7PwX8=P9M[ee[IbQ`EAp^9kSWYQ;VmQ^;@`
sense onward@subject	777	]JOSKAG>wSO;C?T\[YOD)aZ<]^CRCXH[DVBOOi;NLuHTIhSGTUBPD.bNGFJJUAVP
sense other	535	TgEa>AHFtjJNI/H&]%V:<@d=7DrTb_NDAoH>\C@e#Dp7Vc;>WF_XfFn^=;14L=dD
sense other@around	626	3XUuOamUn_JbNW`G?JY`^f`:S>^aO3jU>aK]WISK7>WL]BKN4Xw[XaVFX[UGYhM<
sense other@if	472	WI%_Ffj5fO76QP7J00eK\JM#P1]NAB7JMZaHi:JDJG42V>>:C@L/9FX<AUKRUXSL
sense other@sender	578	7TObMSQUgb7KwYg<QBgWNW\Q5@`Rr=Y@Wlb;<@P@UA6[N]^^?aM9K9gcDf?>Rk>E
sense other@subject	570	LO\ITF^G=OUM:E`6JkKW^Y2NJBNHS+n_A=CU5J:p\7DwkVDY7:\QEfVPLErOLIWR
sense paper	549	VL=.\PUaMb#ZGH4XXRMQb@IP[G9G?PTD]>\LNaH1]W.CGZLPV^R`BKRVGbqRVNTF
sense paper@around	605	cVRGY7EQ?2Zk>DPe=VEBZDUVLPOIO^BUDX__RLEY3O?eW^ALLR;PPVWO5WVYV6Xw
sense paper@if	545	^XU[@bGRZ\CRMS>.?AWGYPYKZV\UXZXClbiL?ES_:Vd9lPFR>@Q#SN6vB&:>EWWI
sense paper@sender	482	1U3nkIqYa^Efakd3I<deWemEL*jcBKTOHil0F9h2l7<:LJCc2hv<wQc`P^.Af@'A
sense paper@subject	721	>YE`wTmMGW+TY^QMED[VKa[;N.Sa[=GN]X`;IIS=p;,CYGYPDWPVPZKV@sVFc_1@
sense pay	834	DXLeP_EC5BF5YASMZ>Td5?ZQEUHI:_baAW-;C5E0PLjWhCbRORf8kw>M^He=O?CO
sense pay@around	678	I8R]`eR1I:TY@QM]ND@aN]WLCJ?OWTkw>X?I4Y^LnO4`SHW6_MQLIbAU;XaOVIE;
sense pay@if	772	CjheKOHBEHUVN@UPZJ<ZP(\R8RHBDobGDRJJO:@MM>mUwSSKn9R7dgI6Q>mBD7FV
sense pay@sender	391	;ULKdWP3BFwGNNHQ=;SbAWGXhT)DKZ@Z4mH7/X?QDhBCw;bK[BPZ==HR2OSE`GhO
sense pay@subject	703	FMOg`WC>h`C`bHW@@K]MUX^7L7aZNEk6_[UZ>ANKJ9SBiJFZMWVUa6TQQZ9PVw>B
sense practice	528	:Y-hfvLMZN1CcTnSK=agNT_@2NOKSNW\hULC\C_#W<ITOHjV?TJNPW^eCZKO[`>J
sense practice@around	493	TYkdNLOe@Y@=IWlO78UAG\CQG_>GVSZDw9fJmfs@FD5JO=EmFeLDF@T>V](?^Y/Z
sense practice@if	336	DMr`>mR<\t7f`_?:iQMd-gI%B,01oW^cetW9cYM-S(9<L2[PRwiOY;ub+Wh9_VZ9
sense practice@sender	527	OTSWRT@N>X?<\U^IR8fLPNMZct=YECLSma]1Z\FCIU/HXMHa9\QMKQHA[B6#BTKP
sense practice@subject	550	AIWYrmSOU^HUVtP8Q2wU)qW>I>keX7r5tgq/;MLL[H:A]:eb8c^@[<pWD`VGecN,
sense prepare	469	qMPEg8I>9]I_`]Y\0<FSfMYa1;M6GFN;h3LEOJoFfGBQL0Qfi]S75T#Pjd,YPe*h
sense prepare@around	549	wRNRP7EUT,Ui-N/lMc2T9TQ=]9EU?JFA=6Nb4dZ[iVIv\=C5bpB@F;=KIqf`OCqA
sense prepare@if	584	dHq4Z>;F$<MW[OIZJuAJjGDd@X4Cqd6D_8DbdIbZ[UD_33cRT^NF3W#FfL;e,_Ks
sense prepare@sender	611	LM2\PlQLkI*AVFbKN5pcFfQ7dEWM#M^DIl`=C9HESMB0\@Vg;IhUQ8oHBMG?UVN?
sense prepare@subject	603	SQ:]I]U=P^LMBOJ8n?d[QQc3@XdwV3Z[<QI;G?RjQcGEVqH?LDYPSOD]*MXQSP_@
sense property	560	=A3U[UY;FL6Z^IR?4ADIS6GXG9KG\Z`&f@KW?An#K7?KISAoYZ]IbRAQD[]@C?0\
sense property@around	566	RQDchQRDHiSbYNKDG`SUdVSDG;eWV4^)O^EDH1`GA.C5qISXDhwKiEBfCdH*mJ5:
sense property@if	404	8BIiBkaTaYg1aFoZO-EW1_RdO6EQ\FKLcqb=9/C<E/`:P*XLZPu#hBkHdSI8UbN8
sense property@sender	829	JRFo^TU<^c=ViZP@?AUb@SXA77c]g?u8Wn]AYCmFM9A5kEJU6bw.nRZkNm:2j`5E
sense property@subject	832	BKG^ilZ9dcH\tiPE6JUfBdZAHAsWh9u6wnaJO9j:a@E9dES]Ja]EjCVcHo5D^c7I
sense received	494	UZ?89\NQ-T=9Li9:CPb9cPe5I7fPY/EYnJ87BGfd\W::+#P=.?NN4Z9FFJLQ<]DD
sense received@around	607	CMrOERQ6MVbYS_eQDeQVYHNeDEH=]g`9gQl]ZKwG_J;YT>KiOR`1@8LWXaBEEkJ[
sense received@if	551	]hGSbS7YA\YFIW@>KMYDXBUE>>l_\ITX\2HMw:fmjW:>TBZK=LL@Ap5^?W=N[L0;
sense received@sender	531	OW==VwB\QeDRVRY-O]TQEYENfI?S8TNNSVKS6;GCXJKEYDEL-\ISKAL[CYO5VFX0
sense received@subject	828	X]601kMN/f.6Ld+WWPX7w1U7@@UXf.AZq,55W2o_PS16A0d>79HZ?b,PBF?TKY4D
sense recorded	541	6b2j6ke;YT21QZVZaBpJ&[M5ZLahJ)QfIVa8VN@VC[3.@9Ha$Q[fWhwT>=PH^`[4
sense recorded@if	641	9P#_UQXLbM==QTf4eWYa<fRVlFUL?3SEIdS=Z[E4CG*KdIWp?JQHUF]K\TYBaqjC
sense recorded@sender	609	?AMZGLRw>CTF4Tifl_]JLTEfSZB5CK:QUP]^m^T<IfXSFAIi]F<U>@I>^CR_0YUY
sense recorded@subject	518	DG3[4VbjeYB'?Rc=]PaQKfB7rOMVG9EwE\aSfN$;:q60@NLu,<8iAYYN\:LIU]l:
sense recruiter	291	BHHK\NZ96=^97mASl:Ba3;Q-]7OL.@SCOLVI0W]LUH?;#l[AIHP`%[=ebQ,V-@=^
sense recruiter@around	758	bQY=L@CaEM]M+GC^UpE8\I?X`lHYAT=e?=HeTXCaOoWaFQEJZI#iBNKIN7_b:BcX
sense recruiter@if	494	WTIHTZEFMB[IMR-D\ca@CElFM[fw\N@QG[bLOCDeLhS;KN?;?L?^-SO\(^AYO?U9
sense recruiter@sender	455	j7X:K.<EUDmO$>,rrr4B6VQXYwEUAh+u,M+YTWAP[wA`EUhGWW*fI8QIFMGZR.^N
sense recruiter@subject	488	JBt^CGeRJKL#NIkT?YZ[S]BIOP]XQ_T1ORpCmfH:W5JMRFjlL@M2U'ONXML1MMUF
sense remind	455	-CIGZ<MYQ_\PjNDLJDJFJN>KX:w9^MTJSX>`I[SHLE[T9R>\HWOJ8bTSDIVLANPJ
sense remind@around	541	EVb;M>Tj>fciT=P1LYIH[wLJI@\NW)jD4UGF]cDW=6RpmZGO<`;cM_SLW2aHn?^M
sense remind@if	409	QgCX;Z_N^rKUf/Q6I_l2bSVM>?TBhpGKX;IEc-v_#G<FF)8M9M_@R@@;a1]#>=uR
sense remind@sender	498	4B^ZX`U>S`X?roi+[@UYA`jJB:LNsBO3XafHH_i0`9=QO<`wNY>>T*lT]KSIHl4<
sense remind@subject	401	#67UQV^ONE7bgTr4MVM6GP=KZKJ1M@fBgMUYL6[I?'45B=,dWh[W`:3D.JD\FJIg
sense review	418	Ik2K=\O;+eA1FF\LTKW2\JQ9I`ZP_>Eec;2F@4_DUD+B-BS3B5e=6V>U#g1FdI90
sense review@around	536	3KDIb]JXZ=\^GPS2rULMFbR\S?PHNUZLP\KZFOUDKBE=bWJPN\\<@MwYGUQIN<WP
sense review@if	535	nEO)S`H6FUEH\a8T]ZPOnPQWB3Omh7JXb;@#A@e\_L'F^Sw5LI9U@WJD:G(vRM>X
sense review@sender	487	MZG>\wCJHf.=]GoMZ6_k0qP:=H`Ib5h9SbN>NWkEo?7DmMhGSW^GQ^[b<X38Yc?F
sense review@subject	405	K?RSU[VCKTT<[vE^UMFKfSa\*<gVpYB_fTPv1EL3h<#\`Aq^UCYS_LU\TX03_C'E
sense role	485	DeXO58>_I\Y>I9SQcE95\)K\QUYTOnH_6Nbdb?UNHCg9ETP>V;GSSXSGn4M:#HFj
sense role@around	509	rgW2U4#E7PUOGd1BQ`&Bk+RC@RL[VP;RV4\UfN_cfeQELE\1oC:jCfJGBFSoJKOa
sense role@if	663	JiXQ<J5FGDWGK:Wiw4DI<<UUN^B:=VSW-K:I[9DHCWw3PIPEc2mCSaB?e:YG352o
sense role@sender	584	VSHG'B=e?Y?';YKIg_Q-P+FH:]]qUSAlL@>6bMfjUl0L#DO>M9H`9iG[<=@]C>P@
sense role@subject	861	UYYNENRDQT\#E;RERQOILGR^DqWQX]ISOL[@jK;YM_UMBUHLVHG7P7eUMAG<?NVF
sense sales	510	LFK[YgV1VVWDnjFF;ARdNLVM-<[NWLS.paK>R8X?G<VK]YULaw^>nH@fKq7Mrg3i
sense sales@around	843	FKDV^pWCX[>YimdJJ=[fH\QF@1_SX<h-c_Z:B>i8I37GUCOZHs`4j]_wHt5KVg$>
sense sales@if	520	ZCJD_f4>>P:oRi^QGZPf^G^^T?WVpBNI[HYFV^tWeDDJLJbOqbHLQOEad[(BDT#O
sense sales@sender	672	QJ/:bSL@gfC=\idJ7;RtZaZW%EYXwU^>lHa<ER[AP9V;ZF`V\bM:UBFhNWBEFP3C
sense sales@subject	529	=0<]We_DR[#UFIMHCQhi?^\+R:VjNDm[LrWRUBn56J?6W]n[8ZiB^XWCTe8GQhJJ
sense send	658	N?OTVZ[A6J>>aJUOSNN_HSeAZ=KCK`WBUZREKM^0[@6H`KwPPlOAP^\KEYVOUJ>?
sense send@around	515	IGA]<eO^EZMJcgUJ@IO_RISFM'QOGPGULV]9w=jAkELLND:3DdaOK]U`@\J=UbAR
sense send@if	463	*fSjLwtU)M:VbTt6=;]ZQOL<)3I9EVSXo`PTc/eF\-aL42Ub'JfQPb4,ifgDP[,;
sense send@sender	335	mEcwKL<Ld]r\RK_9_'=55SgrIEN2nXe1vR^@m3KdY?bLJF]ZAIT/?d=QOX6Gk4@f
sense send@subject	605	iYQ?LS<V@NIK@VIeVNRKwIIQgL8QTPMKg>EF^?cUENBNLXb@3MNb;b-98WXcLGPM
sense service	381	]PI_:GNPO`QcKcUWFDZBHU^<k_OTWJLCOKVGPUh;dNCO8=dl]eGK=/SYO_owTaW0
sense service@around	639	VLOGDHXKKQV[S]okDbB7nH?Y5^HDahLPk4rUwR^HTGEM81N[jMQHCM?9oP:[Bg.M
sense service@if	554	k&hDb:AHL<KqS\GlEW7W_UQZV`LVZU9C_K<^D`eNwDFQ^OkOgg@=>AXh]iHQLM_Y
sense service@sender	628	XFb@JHNJ=EOVnXieDEDU^O?T#XO9hdV?aGYQiH_Jv5RUBD0P^YQ;CQGYWO?RDJ-@
sense service@subject	695	MNBMOHD@ImD?RecLJKNLLK?CFpOabLL5gMw4^:T/PP/-^EYU]`T+T?VV^l)7J]P@
sense shop	392	(MS[FO?M;FWSWdGN/>W[EYTGZIYX:\oMIR[UEHeXQH+RD7PZSGQJ0`@8YR#RC6C[
sense shop@around	542	4S4aKua^P\OPm_>SCGpPiQK:AAtMV3W4owMPT:_Z?3PM`>?I4M`?Lsg\\lW6WkBH
sense shop@if	534	OG5=FW`\7bEL[bLDNL_Zb=PMTOObWNFZdSWE[MeQSI;M9:wQQJG\DQ]PFNTST`GB
sense shop@sender	370	X9EB.`dPR^=9sKF::-b:5NR8XXE:MCNOZFw)I+rf\p>1U[hT8:J`?8@EG>/:bZ<J
sense shop@subject	516	9XQfIf`NWLIRmFTSL?jf][kD@BRRW[R8j]MVMThQdO.CkShO\VbNYIw^gY8@SS7K
sense sign	612	,ST^CmM*(50@TIU`h@Re8IVNJQHB>bJw<N8AA139V?Q\a5tHIQdJen?:FDj9EK6I
sense sign@around	509	fI]>g3<FOCEm=_KQIaKY]lSSXME=JLwGRQHH&U=[^YEjSYMMf\9+=1IYSgeRaLFY
sense sign@if	824	9kMmDwN4AO8JPF[YP<M[=@^M>;OGBYp\PUD;<3;Cl*VVv>eHUGc>keB8]TK?MAA^
sense sign@sender	404	:sXb.SHRG0=m@AsKP=9QL75\;h@+I`i_O8GIP*D*i5ZLw8N=kNK7qhBLvk]1GK5]
sense sign@subject	572	CLNc;cN<?A;4G*LPlL[V)LTJQK9-1LVsXLA'BIFI^;Dle<wL\ECLR\FEEX`MD8>O
sense slot	393	@0hbNKde:BdgQPbV3RZ;HM5T?PH8OcCM_FQa_wQKC?Xd1)MaBSPTB6,1c?PDRpmZ
sense slot@around	687	N4V:kDE9FF_Y`PYQ;T<ZUP[OKGF`LR[IHWU]QHR#YA9]@Yb[nmD@C=O_UqFMQYMU
sense slot@if	524	AA3V4X_mQ4<D/;`OUY`1B\1FgY6L>T/N2WGKin0Q[;D_3$>^FZAT5K7*l>NLK]w)
sense slot@sender	583	CW;WEQd\V[QlGVN?BK_7@_MK9S\ja[_MJHDQ;5O\=CMX_PCU;cSW9wFQBUc?bHhH
sense slot@subject	519	<NFtQWwq;K_2;(mNWOdD?u>DQVF<9JLe@R:lVT4S6IVYG;=KANE\ALAHB;eBJBY.
sense sorry	733	;qFM76K_H]Zi;<#2_DH5cFPZ4GWCXEB)BR[I@5:M$<mHH_>/O5`aPRUUA:PHT:I]
sense sorry@around	486	1%6kighFa]IOoirCP=nNFfS/LFmhW5^EAjDLQSr#I[>:=NE]MBRdLHhb\Y6*WbH&
sense sorry@if	449	MNYIC'Gj8XNW6,7Er5=<ZP4K_B5LFIWB<]DwACJXOGvQDh9_7QIbFs;\_CW`c[LZ
sense sorry@sender	419	U__UU8GqPZ^bA#VN_c=Mc\@GcUGG;>HRYgCP.^AjBLT[rR<RH^;_OgO;Na_KtRQK
sense sorry@subject	540	TmF[FOSEAMNwUebKf5][e?UOMFSRdGUGgKo\E:uV-KUFGNY5IN`hXEL_XND[YY<;
sense stage	417	IDHTMObUfATG5aAG[GUIUYPHZ6RdPI9KPZNW?YPLG[=Q?VMQO]BHSLU_@a#]XXT:
sense stage@around	404	ehOTL3QeddoH\ERmO?C9D@YaPo8One34=s^K\B])=fEJ+p+\q6>$i4nX`b#.&a4o
sense stage@if	568	Y\DC7H_WTVO;HYEW\PP1DZLPYR8YGA1sMVIMY;>R]hDD#VUTPHES?RFYS75SPR_N
sense stage@sender	526	L,XZcVU^aT_WW;ZUKdJWJWXHH=]XSTW<Q_d\7L<O<GMaUZhX_]Z^MTIMNM]NXCwC
sense stage@subject	662	f4U9U@WZd<`5<E>YWX@G;Y<IhgOW@V6D@a?TFa7K7kQW4QTI[NBTM#a=IVMIDIfH
sense start	631	XY[aAM?JAK=BF<_KWBIUG;ZV7-DNBdZSJW6GFCI9\FOUM>w<Q7P>[TOPhSV=GKA<
sense start@around	569	D9gPGOX>@L4Va`g`8D5SM\QYJ`Q?R6X8:RYM7F6HaRAU\;[QTgM;Q;GJIw7G>W=D
sense start@if	849	LWSTIb<1?F=OJALY`>8mK9Ne2Q<EBbhaCP?BJ.AKjEh`o=hFVLW:wfD:W@e<J:3T
sense start@sender	413	m<28oASQcA?W?OTQZwSE=Z>+L`OF@>ZR.cDEVP:_XFDM>cL`7F>sC/NcC?g_f;YK
sense start@subject	687	QPOGXCM7ZS/6MK>_wP?w2P\Ie[BN;8_bHf6I3YFLpP4?mNuCOrMZkPZN,T]Xj=G>
sense study	375	UNDE^m]4Pk4>rEN=XF;YVmdPR,kZHEh8\]@S>BX?WB1?f5b^=ccMO:[pAw8Lb@'K
sense study@around	417	iZLL\2GR_UHddCMSaBE_6N\>]MOt:M`H>P3J>J<uE\\An_V6@LGA_NJN:RwIb9CS
sense study@if	659	SL;nESfICH8AYOZJY6TK?Tw?BL[`O>YK_XU@]4C_bXBAR?L@BDU@@^DjQRCGbIFI
sense study@sender	782	,]<Xb^oDUwKBVaT:CPi[IgQE8I[QY6_7tb_3?;]BB6D4t;`^?bj8UTDSLjF2Y^0;
sense study@subject	512	9W)YOgV9EZ=[dic>PP_]J`eQKD_EOKb7\mdER8mS`CMKkJcHJrw._IV[Hf<^[OFD
sense talk	337	A@MOEDR\^FoAfYoVMXXE[X9wWLC@Cd5NKIpshgL:A:<^=W[uMN?7MD\=^Q-A<TY3
sense talk@around	630	^GDGL[Kda3]=88FW][@S?j@MIT/PATF_#JE]MQ11IX;jCM^?OP=]M;bDOPLXHR_M
sense talk@if	650	N@58>ZVbOT;BAib;^W\;U4DHU_VSJY+n[EYK\JUbJg(B)AEJ=;Tf=S>IV\#R.[X4
sense talk@sender	628	L[GmKT<OY`@Ia^Z4#HQqOQe3?=PHCE`Ige`TCAYEHDQBPQIRIgcDSI]nFm;8bm5I
sense talk@subject	725	G<SJEPfiaN@>@CNTSYO7YO>bfU8ECQ:PVXwZeZU4>cGT2QB\8F=j<SV8O3D@IV_I
sense task	488	MJZ+])8[R;;L9>Vw6KA9MI<aStFTB^MY5Y=`DfE8^gFb8KSWMG9H:FI7WA2RLSYV
sense task@around	517	IKU`rWYIeM:ZlJgK[U:w=rY5JbQpD;[hI_;b>LGcjAOVqKRXURYQcAmHHZQBulMD
sense task@if	455	EUPGNWVE`]KNShME@JGTVXwDTa`ctMR4=MSNmBlPTKLHYVO?G[GLbdcTRJ/PU_+K
sense task@sender	724	RdG?aA?@NCJTBI9ZXME^>ZLNcTN\CDM[4F,OAE;\QX[T[bwEKYCcZJJL:WcW]<eD
sense task@subject	921	XFRFSCDOo;SK:@<UPR9U@]WFZjGR;DV_CR;SJ`<DJwEVP`i@]TB\O2lO<TGQXAdI
sense team	310	e5;Pwd5WI6JREg9WSN>QQk>dP\?><u9K/9<K@W2MObnEUrKUNQ<Q6lB+R8RQ;J`L
sense team@around	650	fII=6?OFHIhL@A:=PEFFZ>@i7TdCjR5?QK\ZkHIA0^IS8]BJeK#[UMRLSETP;FY[
sense team@if	487	sW?FYSAO5L?J1c5WhNiJUC_;J<ESUJ=jVLC_FNNftaWH5O<VQI?t6jVtA<Sw[/7Y
sense team@sender	457	GUPTYB`TOZel[;ZF:NHoPSaPI=bmYcS6YY^>Fi>.W(5rwNfK[eV1NKeIIaBAG>Qk
sense team@subject	489	JCShKO^ViNI7;SrL=ZJG<\:KTSA`>O[BkWc)T[KCMa@FN<Qw/MN\@,[GV128H`SN
sense thank	403	kN63L;9EDcU>DZ#)fCW<B?tD`5edOO1BR@PJb%RnJoH+QZ5;^2V[GBkX,H<N^@_b
sense thank@around	536	Q<wFO6YcX%[fR)4?3m6B=Z9LgI5C<K]^F<LtQwTG@D@X^WO\FP2U@<H>QNaO9@bM
sense thank@if	423	\g:v8qAMDeS#OK7G^PQGPL]@B/djqCBCBJBWVLNmRim88AG`4H5YDa@l`FE3SLK7
sense thank@subject	929	dXB@AV3AA_@C;[=F^BMKR=^-K9[wc0IZSHBJV>hq\ZI=CGXEDKSUC`BT;K;WXDGF
sense ticket	426	GL82WSN8+?%=hTGgDM3FSIIPUAe;GOLi[^@++9e`;76??JwB;`HX<^;2@`PV8OZW
sense ticket@around	516	kMY?@c<P5>O?wMLq2kHWm>=HILDSTRR4n:`MoPiVJMJNM@[Hf;;A>T<AKSB]8QFW
sense ticket@if	479	@VPNLWh(S]<ELmAHJ5_BfMdY.#PmZH_>cY^5aLO;QdO/ILL<\4WO^OM_mF9`AE@N
sense ticket@sender	721	FLRN[fE@BN>TfDF=<ZVZ>CT>bDOAG@w3qJ\>A;jk6<=CgLcF=LO'N>@E;K:WKRT[
sense ticket@subject	553	o9BGcnJRaA@9b=(<\ISS<AK0_RKI=CQI`JQ:DMNi'R9.rco<.E@:M3PK:A8wNWet
sense time	387	ELE;CZWP?OQhTedZHJNQaFKaTZDEG=ZSjS[`CL^H^.EOFDYwWZUVNVAIgOeZIT?b
sense time@if	458	*jHq*e]\JKd[Q?aNJHbRYR'aZR:7>KQU5XWRPIL?)#U^ZAY`JHW[LOIOuUe.OCYV
sense time@subject	1217	=]D?E?JT4SSwYEICBHFHgBCN4<KFhKT0a@_]ACdSF0eDDJ?GMMYVOlBTSFbPGCLR
sense title	381	RZgKIPT[FBQ0F@iO]#QR;HHQ9MWPMfAhG@IKbg<OXX\OL7PDCN)^JdH[UD6EM@=8
sense title@around	575	`Df-HJKLIC[T.;9wJpJC`>A^L`7BEY8C3>JfKT@`EwMYDM?BU+6_:\7CX>eh$/fC
sense title@if	486	P:3W7`<`D60;GVKOLTKYQW?wCoHTHGYO\d[LJQbB\O95Z@NVJEYJ=dLHf]EgH[fT
sense title@sender	498	9U:XdWQ.sf=W_W@FYA\E4[S/JC`wL_UB`cj2WHWLJYK<^]MELQpHpMip<ZUJbgEM
sense title@subject	763	rIg?:4:YKBd?GKJYFbC9^78hRp@AJh7NJ7HKwTOWG`cS<LRBX97O=FM:Y:AN2BVm
sense urgent	867	PJXF@TN`6YTN\IO8;kJJSGA=A5F1H9j4b7RXE8bw;AO>[DKAJA?<KBB>HCJN=AZ^
sense urgent@if	502	lWTm0qIeLHRTw>5>>fbFK?K1BCsMbHcLQG@OK/X[*O@Cb@Z=+=VAHOEKBA3EAdbX
sense urgent@subject	589	+P#Y@bN`WNCbWLmDH>_^^a_?6@QCC*QBV\mDMGN3M3XUDDRW6GfdQC[:a@VAV[O.
sense video	599	4BLU9O[\AGaKV[^`1WDCX\0aKU@3SS3UV?]bW]RL:T[XD#OaKP<T>VDHNA')@jLQ
sense video@around	551	c?N>\<@8S0OIKLJW8HDOW#^`LNkcGXQT?D^ZVcOQOV9XkoVB@lP\c3EbOYEOU-g\
sense video@if	566	KK,V9wWa2>&LAZZqo^gFRSTX\gSLWOKhVTZOpG`RNaI:=GKM?6NN8aD>b=KI1Kb>
sense video@sender	762	?QA]NYiSRc=H\ZP4FEb]JYS@[9e6?1T[g`OO3>BL><>BI;O[1UbVaVJ\7X\EZfG#
sense video@subject	715	@;IRBMXcZ5FF:F[Q_nW?GwBFhlAA@51aKIW^V_@L0h>LNQ@[[:7^APJ>_?V=:N]E
sense wait	438	d.EKT:]BdJRZ:O8cli5`MbE4bOKF0WYs<Q%k?a?\ZS4wUZQTXUI_EfJH1@fQd%WJ
sense wait@around	560	TM<UebgNeFUN.C8Y^QMV4gR<YRInP#mb9cMLM`>JPK5]jXJQM_Bh^_b\*TSP]HN:
sense wait@if	666	R2WSV>N=V;BO;TKXQrDT1jT0wR?I01I`KS0_+cALm@9g[VKOYc5_NKNB?`fioIYL
sense wait@sender	477	<J@V]TfALJB*HV^-GY[S=`V5T2:ILN2??Re9_b;98HA3?7HE7CKWLTwa>A3CMhFB
sense wait@subject	796	S'BM`\KLNFLOSKA_[GFvC_b<IRQ_<#UR>U=_9h=@hL?baU^VTnIRVMSL<^JP`FE5
sense wish	363	N\CRFQR>jBW&8ND>I[Z2;F_[`WP^OZA`GdL3hhAF?`P99rF3]4XQwM`OM)JMWE[:
sense wish@around	608	4L4PEVNSMCEWPRSGZIUN^FaP5<]NWIMNNG\F^PIQGLFSAB@[GXMUCJIwl\aMPPQP
sense wish@if	428	?lC`HGKM`RDEa_RKEWJALJWvJRSUhAS:lmpIN1a=<C?SSO#VJFb?lSWjVTY\Vp<]
sense wish@sender	510	LTGdR]LR]TRCPj[V9U_a@\d@MES^QLwKLHSBEHZAP;HHEIXTICeO^F<bEUGKqiS9
sense wish@subject	527	=`>qaLg9\YAAYb^89J\hA`j(7B`hK(_@YmP=]2k,PG:7`6AcRcw[OIchIgF@bG>'
sense yours	517	I#XBME[PGKEEFYRVTW]FTP?BcY6FIC1^JB<CWWHCXT@MBEZY[JE`7FICP=]`OGLP
sense yours@around	441	gmhZY6AcMFRe64/Y@JJAF_X6OWemeFv<86Yi0N7oLW_jkk9[@mjiu[ga#KZ:W=cG
sense yours@if	552	Y]7@LC9eTQbS<Q8[waX,RNbJYPB]K<9d`MFXQKNbf`IR;V<OHS/WAd:UF4\UIBU6
sense yours@subject	498	eTcF;%:OQF]0<K7]b\ADDENFDlTVM_LM8N@MKg9\=shwMh<5]@,V6W0IB6PTBJcG
several times, asked	755	08:aChuHUMAJCK`LGVkF:dXGWPTPG9LKIWXONIEOA?QHU#E[75JKILQ6APF:PWW?
shift	662	;NQcO5IDHSZZCEKA[i>RTbW/EHGYRFYJ689[GWL_BJUwnGTBAME[W`L@LCeOI+YP
short	279	WKtO[YSehCS^f`\`R`U\Fo\VWiOSHYmYTn\mUcX@SPRvX^twZaGRPPrdYVNbOZT^
slots on offer	922	f3Z@l;:4R6W`DoHrDfQYNUOURw$FM_FT>ALdNvN,j\8uRIqZgkB>M.]^HdWjQSKa
survey	592	?MMUp=S<LK7hgYX12KdMZY[=?AKN_RdGZWe8XV`#e:UGRDG]9iKAZDISaoUKXTF<
survey@subject	500	%Q?\]rqAD>8wgZ`96?mb\WUC:AM>EZW1mLt/TA_Cw3+^e$`fErC/Y\ULuPGL]f3,
task, and no interview	510	RUSGAIDIwCN9EJ2KWS>I8NhQDL<R8JP\@n5S=X1cKpcUKYR<`V9SW,v`FVDLJ9nO
times of one day	742	FC[CKP]TLJUenHqL8YGRdZ;_,JXI`^J#dDw`eau@^&IO?1GkWR;>79@NUP@IEa0O
times of several days	758	1E+r7_cftQK52DoIQQwM9oQ>\>PV:'Nf?jNSSV3J5TLBL5Jn)?N^FWh2KFT.SW^0
to several	853	,h8Xegw@ql>Tndf@H:mb=cnGB2c`gLu4nfo<RAf/^/@4j=Xc2q]?jE^baaD:bi./
voided interview	510	7BEv5-UP=?gaFM^EIa3@Z]L;DYYVbEpZA@7nPT.DH5RtfLD=H^<jJwN7HIY5h3_\
voided, and a time	488	6Pep/LnnBbbY)B#<RdYR:\F5@0aM`3n9;L,LFI7[84JUXX$J>2Oa6\K909ZDlAuF
windows	685	5D9NOicSuPEH]_iGJ=hOCkVDJCV`B>PMW^\LQIV<D\LOGIa_JWZT97w]QfLBTeY=
writer applies	448	#YDomr^7Kj;U[bV+A5reQkN88+l_U6V7Ydt)LCCSK$A'G)N]2c]+FH\];cW>ie6*
"""

OUTPUT = r"""
-37 76 -23 -39 84 -30 2 9 7 -13
12 125 -321 -345 -427 207 -317 166 253 259 -252
48 -385 -409 125 205 187 126 -427 -407 133 67
3 239 -284 241 -352 218 261 70 248 -436 -320
63 -406 134 194 -336 79 259 -236 -312 -407 208
82 175 -308 -379 -343 -163 -150 272 -159 -207 185
71 -343 171 -246 -348 -397 158 -259 199 136 184
75 -114 240 241 -406 -395 -342 -194 -352 -316 212
-10 34 281 255 206 -419 -365 -333 227 -427 -266
87 -246 169 -271 -201 224 -385 123 -354 -221 167
46 -120 -260 116 -262 146 -418 -347 -320 165 171
9 235 -121 301 -165 274 -519 146 -224 -356 -410
44 164 -380 225 243 -335 -245 68 -259 -532 53
104 152 -315 -25 -139 -349 73 -299 273 -392 174
49 92 -89 -379 -271 -398 -322 -94 -242 194 139
76 151 172 82 -388 -331 154 -307 -416 -322 136
13 224 132 -366 158 -368 264 222 -383 126 -332
3 -451 105 -299 154 149 167 135 -275 196 -96
22 197 216 218 -393 -394 -483 105 262 -92 -375
43 -323 266 -9 -261 -131 -163 -281 -123 200 254
97 -21 -224 -397 -394 -282 321 260 -165 -279 301
60 221 -270 208 247 -478 -572 -478 -287 172 -63
62 -28 198 197 -379 -388 -309 138 -260 -429 179
76 -390 -350 -435 -184 166 -19 86 -124 151 159
15 310 116 -197 299 102 201 -255 -363 -360 -305
39 -412 308 -345 -95 -386 -278 327 232 87 -109
9 209 235 -352 -293 235 136 187 -435 18 -404
55 -249 -375 115 -170 159 -309 -202 -160 71 185
66 -258 -112 -197 -291 168 -391 114 -210 191 114
53 131 -381 147 26 210 -368 -342 -233 156 132
21 329 -85 -162 -201 320 315 -380 -396 -354 -284
54 -114 -306 189 -142 26 199 140 199 -437 201
-22 -424 280 -226 -391 -177 282 247 -170 305 -236
53 165 -288 -206 -165 -425 -362 -239 233 100 181
75 -411 145 -218 94 96 -18 -32 -350 -451 166
70 134 171 -110 184 143 -366 -481 142 -278 147
8 171 128 227 236 -425 -532 16 4 -461 -263
-1 185 211 -157 -221 235 -14 -431 -310 224 -54
42 274 304 -2 -316 -309 -249 277 -120 -362 -25
83 150 -277 -11 85 -503 -467 -332 283 187 146
35 -467 -323 220 -406 142 -473 30 236 204 -416
28 168 -301 -327 -326 -378 120 161 -264 217 53
10 -258 187 -396 -376 204 -255 180 -166 238 -237
13 -111 -250 251 268 247 251 -229 -469 -422 -175
38 245 82 298 -378 -310 208 276 -235 -337 -170
81 -316 -352 124 -241 44 169 169 241 -394 124
33 -453 -204 -269 264 305 -297 309 -164 -258 -73
79 11 43 -553 -511 -125 185 139 204 133 88
48 187 213 58 -302 -323 -37 -101 -230 -379 170
40 321 -297 -338 228 153 245 310 -297 -223 -289
74 169 -179 67 -195 -353 -156 220 -312 -386 201
83 -234 -307 -50 167 -24 314 -323 -210 -287 402
9 -407 221 153 204 -176 -450 222 -285 265 -252
104 -126 -368 -274 195 188 219 111 -129 -398 178
27 -303 -258 257 244 -423 294 -288 -416 302 26
65 -335 175 -355 121 213 -182 82 -264 -223 187
73 43 -303 -283 217 220 -285 84 -307 220 199
48 233 255 -158 151 -500 202 -405 -286 -279 19
79 186 -152 -299 -265 -318 -310 165 -159 58 289
6 -328 -61 250 204 -447 266 239 -377 -305 -274
25 120 -293 -242 212 -345 -464 263 302 292 -213
22 -304 -307 188 -242 -67 -258 242 -122 -20 241
71 196 229 -150 -291 -375 -379 -289 14 62 206
13 -345 224 155 -329 192 -428 182 216 -276 -259
31 171 -486 -70 279 137 159 20 340 -360 -368
"""
