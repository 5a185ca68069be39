"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	736	a@`cw=eLBj8=9LMDHPE8WsT><@>E?@IHAjJJcZDB=5HU\<RfF/[6De@ncA,BlZf;
ack.received	676	k<^XOCl<Hj2G>8?%:EG8Pd\cg?O9AMVEFh=:Zm6B:C6\l:ri7E_/(`:V\9#NoML6
ack.received@footer	468	:HaS?DED89ZAA]LLJI7?d7aTVC?lSO,MH@<aEawD`LLD6W;M_TnglF9wkAZ@0Kim
ack.received@subject	774	h1aGZFh6Yl(A4B0D9<oKFYBbm?H.'YP3FwH9aR;52'6ck>r^'3n&>N>QWK3UaMY2
ack.thanks	409	JV>DHMH:MGBWV0CK-UZGA:([SFJ;<HOL/UK3YL2F,TXO?ROB9;`=DLGBQ#=KAa:E
ack.thanks@footer	571	\;[N_<S>=gDB>ACMIG>I9b4Bb:E6?UG2O`ND`S=9JO>`hPqOKEs7@p<RgO:A`wgM
ack.thanks@subject	610	C>iW\:k25[M04H&D6.EO@`cdg&&CP39*=dL;tm1@;;BwmVuTEKqFDX%Wm#JF`wk>
affirm	297	Pcd>:[<OLEYKWSO4@T3PIW>]H:KAV?QUJnH@nMY\GNX^a?Y9BFHwO]&NX[bO<D=T
against, and no job	465	bOUKaXa,ZYGSCSFDC:RZ\YLG[jR?@WOBcYRQIBWQM,<H^c@TCSWaK/FO#[N_VCNN
agreed	964	/`QYUoGRH?[?Yr&\d8RT/N2;?@b/iYg6^gL6`)/w1_GZnph-0BY[s<1X\C[fH61n
agreed, and a nod	935	=`mgi`=UX4k;bl,`X9^C65,F?:]/jHN)mkE5c>4q-g9potd06:KXq2<``RkkB8#`
among colleagues	565	_\d7Hu^Jwb`a0l=BAEmsaP2^pbpC=dX>ff]^8=j\r862Zh6WVbaR;-c8=_7UV>Lf
answer	405	J6AXS2LG=UF=DR[YS_:LSrPGEVC]O#V^EG@?MoB@VKQEGAFTPL>?MeMSfIC?Vj[8
asked to move	1030	@lG;>_\:AZB`UjYKcFNiKaUEDIZEwRc^BB`L<HF^:7_DCAcGNC_?`iL9g?CGE>DT
automatic answer	1069	939cj@aBA2?i;B[w<K>u584@s>u6;OE>75n;`K96=p<4<<8m@HGok@f8><:==q\F
autoreply.absence	739	98>qw7d8:<1n7Cfu>XA_4<L5p;oD=U?:9Bj:[R1C:T>M63Mj4BBc\E]BE9>>PRaF
autoreply.absence@footer	564	M?Y`khOI^K]PvDR?K@T#NRVBWI<4WN[;M`^XHtETJrMYIO[QG]Jd9BeXEJcQ_WjH
autoreply.absence@subject	1069	9>9iv:f7:7@l?:hjBJ>g1:<@hHpD=PB7?<qBhU><;a1:?<9t<E=si6w<@58>DpbB
autoreply.bounce	670	//LXj;^+8;4nHP]lCX:w-5CHhDlASBN7:9s@[;8CKRJJA=Gk8>HVZLb7<?;>DeCG
autoreply.bounce@subject	678	@G1qg?wA>37pFFvf>W3u>/I0fC[>?><</1m0q_6:GbMMC86]7<7og\l@@5I,8wk8
autoreply.receipt	884	C46[Y3q?@:>XE>bY>_PlD=E@h8lG:JLFF:XG\X>=BfG'@E>eBSIw`6a)6I<?C_U?
autoreply.receipt@subject	912	:D6fc?a9BG;lB:gcFbEj@>?9]@t4<ICN<1Y8iVB8:hG@0D2Y:DO`]Jw2>=C:G\W9
autoreply.received	680	K=#g_@V?KE@q1>\g;JBr;8A2Z>_NRL?E=&]Hi649?OB(585nQC?TnHX;8:5L8nZB
autoreply.received@subject	851	3;2e`C]2?:>f7Kji?S8\;3.2iFYOEWQME/bAp8@A:\??@:;s58<eaF].66?D2w`<
bias	208	UKoSSlaaNMVfPOG[P^VOew9gaF@XjS@RV>Q:T[\TkGU<OPWad^Hbc=QXCDJuXSTR
board	497	PN^YfMEPHqSBKWCI2SwDZqKTc_MQGXG]JhKV]L@R?[1NtbkFYicYEN(W]HgYlNUR
bulk	1036	bnlGXbl6j\rg>j3:D4wfjP4qkZjA,qi8dbai-$^\l=6<plYP>Xf@$2l68aMbp1-q
calendar CANCEL	630	I^KEHRj2DELSYAo^\4^QA/4=SMKY:PKQ>GQPG<`K?]aSDwAQNVc?DgjG;L9bcLo8
calendar COUNTER	447	;?MJS_FMN\]LkV^Ocj6w_nGVCH3aLT_tI4nSI]UFDTcPF@^MTBI8]LD=fC?PEeSJ
calendar REPLY	635	7:Ap_=oJA?:Y72[[8G;i4IK=wCi<<BD;LA\=QZ3RI]AFBCGpD;Jmj<i9:?#?=Xa0
calendar REQUEST	1052	GWbc^nNSKM]:bw-^aCLA:e<6IBQKYVSDWqPWj9?gAVKShjj5C4OKhV8YRR[gR>7a
calendar moved	445	X\I@FVLGGG:YIePGWLGdVa>@0b<Iwjt[VpdC?MGsC2eP]HWTYIZIYR\6ZJJJ=LGa
calendar of the owner's	583	AKDwf7n3DC7gC2__<MLhB,<1[Gv@4EXEEDh5Bc0]4]3CF<La<T`fcQq82-.9Xhi7
cancellation.off	983	HmF.6Nr:JB^LY7P[T3q@;8;EJGL^>IE9B?LA8&aB:c^6DqCAYAw:KTk+/54_SV^+
cancellation.off@footer	458	2RL@g_k8HOhLVO6TD`>GcM`D+SXG&GCF0X#HT96f[KUZgSD?SXiP+CM[G?LYKP]d
cancellation.off@subject	936	DhH/:Dg8IAJSO9NSK2lOJ.FEX@V_;RIBLCFK14h77`g<Bd1LbFwN5[f9>J?UQKY0
cancelled, and moved	489	;MVEbQ<WJGDFS>TOBc4a?EwD9bJ^@GYaeRKJSO7RH7EV]?HnJJICFL:NGABPG>PL
chat.lure	368	umM^dTgZ\2t6bmJ+H`C;HS>V`^P3jW2OJn:L:%8cXk;:RaJ_LWj=^?a#0Ql`aW=c
chat.lure@subject	502	hwGS<FH]a>gsWUQ=KK6_<IOZ>Tq*Q<ZdOVJCFB?KUXgXGP`EmVK\5:RD\7cL^29:
colleague	1481	rIgbvBfGec>>#SSFQA\`igL`dqiH,eS<patt/En@p2:2`P,eKiW>3@wC+qEWlABK
day alone	460	LcK;NDvGF^BhR>W[DCcID;UH]cDU.OOTIDMHJP`9NwRRDC8_hCYTBcb@GM<LR]g#
deadline	400	gOUUTXpQgn6a9ADG6J<QrHRg^dE/#ILVX\gS8iBQQGN^^*Bdj47I7DN:FX[8LeP:
desk	343	K=S:H?^-/K\9R@#EQEPE<T@O<7OP[.'NMI@\ZOG13@R]M@>/;QP[[Y@KfJWP\LQG
footer	538	PLwKaJPJ1KX;NQKib8@IiiBPOM_eM;E=P[L>clE2:1KYMKYnLFg@IaFIjHJHfLLU
forwarded	535	A\o6@dY:\,^kXR9ifF\mPZISUBYDLT[SWvVP\=A[ST@Ej^`CJQ`#NKP7BQ^eV1$k
generated	752	hUVWwTX(];bY<aHD61foQF8Uvjd=:fe,hglMGCZXXJ0<^c>^3`l7E'b0*bLfhS(U
hiring little	360	\PeVCDiYW\HGJ<P]Z\IfiVNQQp>[@IDwOY\KLV>)XZvD?>KRa>FOnZZOT[h=Iar=
hiring much	283	:ISeN5:wB`R?MOPtD.7.NJO39M9ST&ITN=7@[I`H:iaQMZR>IGLIPm6feJI,XeD\
hiring none	312	DJdVftkGiGIwE\E^IOUSZYP[f\^.MZWIgd^X=OX[o8PP]aWHESReLNa'6[RVa0ZQ
hiring some	268	IYJTU`5n`E^QjVjZGa?A\Eg^EeJtp/`b^PRJPLHMYjWb;\k\Uk<YZfeiwN]?GQ^[
hiring.application	314	cPV\YKQU\[VD7>gM:=HQgN\uDNHFHDP>WHKVKw`Xd??YSK_s5pAHEQaT^B\@bIWM
hiring.interview	328	JO=kZY0ZL;^BwDAQpXFEYYBL=<?c`9WR6Q-NlTGrUj_YFdlJ>EJXiHO^Y^]X8kEN
hiring.meet	413	V`?]PeK[T=YP^ORdKLWB#IZaDKT8fPi<XS<]ZTEep`^^EUqWJKO18OYMPIXXOR:R
hiring.process	452	XQMLIIVP2\;YCCJ?JRbRfbPI^OQXSRFN8Om\F]LAP4H=D6#KZPMaAAcRAP=S_=d@
hiring.role	386	?ZSFN6[M:YORQ<NVKE?@LC[E_C*UN)HX7P2H]dH8Z\Z`MV=>XM@cOORRLRE=LPwU
human	206	LPWXNX9[ZdRRfGbu`QYUJGQFgQO4cDg>lOLwROq_rFQTXJAOeP`<TSXrUagIUK?U
invite.details	282	7*\MmbCmZ?h0_w2<UcaB#`Q6BPDvF^I#hV@.a9=ad?e`l\L%#9-aWcBpU[Kk@;+_
invite.details@footer	415	o_Y4[NfYHs6CMG:V0h2HMtA0MA0]T07FYBFZUe=N+M;cu6wlIF]GF_7^Z_=CS[]=
invite.details@subject	490	Ji?\U\BRRRKMLcFdZLHM#RG._?*XX3EWMu1@\d8X;PCnMMuDEI>EfXCGP_WEDdQi
invite.fixed	451	NQRV\hBR;5^%K`CKYLN>9H-?E=LNNLOJWYATL#G_R[VH]QP,0DMUQP6UZqS\KE7n
invite.fixed@subject	422	WWZ`UTIBT;Q4BJI5P*AS4^XLQfTS96C8XLfwS5MeXPVUZX=L1RNR.:/P^[DmK^QI
invite.forward	412	eJPcFP?OWA;U=a5RPF:VO3DN;WT.N/QWK`WODA:P5E[I>K<KC=N_DPEJZTPTPw8\
invite.forward@subject	535	P=`HQX/KeMuKNeF*TMG.FKEKcPKTR_H)\weX^7R\aGT\lc]PB=JUSEH\jZZYW^9u
invite.invited	376	LKPVYO3Rj:XBHBBTVMHB0#He9UUEXLOJ;U4<JYcOW^OQQELUGQF65LSMIbuaAVCV
invite.invited@footer	440	B\\QJLJ0C6[akDBC?UJ^S<K^_VnGIAJEu8SVAZKQZ60'3f1'l`hX_1pN7is>_HFw
invite.invited@subject	446	gVLdN[)td1`La-jCXKB(7EokS\2?PFMR>TDiNN>PbLeQ>7GOW`ANLAPXKdw>TG'L
invite.reminder	644	[EZcw^@]YIn5CVKO:SBHBOLACX?QHHZ)`UFRS`I[bFDFXYWDGQ>PRKI\OYioIVKe
invite.reminder@subject	695	OUZL`_IUdFaPP[CQDNIEFS;HESR?SJC7^gKGQ6L]TYGadpTQENG-UBAZVuwcQ<CW
job and one time	596	EK:f[X6WG<R=mfHXkWKM<b6):?I^jE[M_SJY_%:o8>dNaj[0@/H(dN@VBNMlKF#h
job, and no person	479	4NRBA7PLIIELW#YNWT>?aD\eB=-Z]'I]:GPADR@>AATV<B@U^TSPdRFgR5OBF8mF
known application	1449	CA8K;@>f:PFNd>^`dw9?HGf>5D)sZ.6j=5<ESNJEH[qU9=NGc@;V`l<Z^HM?-N]@
known interview	1061	Q<?LFD_B<QCNVC_ilZ@TAfgDEN9ZP=JbF5]R>;LK>Bp=B<OBeF<-UwL2YZA7@DLD
known interview, other time	771	Q&N@A2IGU`:L=AlQgjFNPkwDVNAWLKHmF5jH6XB5ACc<@+EJjTQ;?jU=O^A1KD91
line ack.chosen 2edd81	465	dKKU\?s,0U::ABI6J=B@WkS>eaA[gQ7nKL3JSPQWI>86LC:QR5Q9Sw^eFM?ZZSgP
line ack.chosen 374ed8	461	l3cHT?gF6w@4<;1PaCo<;NNfpICRn9J88N7Hj\R@;@Q`UWp]G1LOOZ@Yt:9>UsVH
line ack.chosen 3c5721	494	`C/mtA`_QlD=BG[NON_@ZgQH6PAT9:HL?MFV=Z[E_N2GZOCfQ#^X@p8WNX.HOhi6
line ack.chosen 4a5215	431	J/gk]1g?KTOCO@AMI[,4Q[hP^8HE_1UA2iC;UY-@#OBl]2Wbr$ZVFnEji1>$e8J7
line ack.chosen 53cb1b	380	WdI]@k3`7W7W=;NKWTEATpg2W4HAK#P@<[C?OOPE@0Cfb4Yt/9^M8G[Mu<BQg^O.
line ack.chosen 6062dc	422	V2]2J;OTOm88;S=9;iTwNnjDCMqT*\6Nl0gaOR[]dG?=RQ@B:6HWJS7WfX3'LJSF
line ack.chosen 6ef773	396	_G6UIJcVO?ZhbJ8?XpQC6adPSZE,JWBwE,YV4JO-QGgOd@P]nRX(H`_w\;M9LhKF
line ack.chosen 90a3cb	642	p?wSeQjMCt>LHI>E4<I<\lLH^=J<<O?5Jn3Eab;X6F9UcIdV)+r9IaDZ_`4M_gjI
line ack.chosen d6f39f	499	kV=jwMITRfRW7atKO:]C_^Y:EcG_/V?UPW3XZCSMTV]LWPHF@H@UFlI\^<0PTAM>
line ack.chosen ec934c	372	YBarSiGNYR=r=_dFfPKBnA_5aw;[KF?eJ9pRUerIh=bKV<E]k5I<XbbfaQ9P9b]8
line ack.chosen ed75c2	444	eaU`kGZb\d2V=OQN?a,b_OJ3GODZLG7>DBNSXVSOl>?FS<ETJ0OOW`KwgWP[@5]B
line ack.chosen ff42fe	460	<Pi[\D`GNDw<GeQVSCc<8T9XLQG3hHRCWfJ0b6PXE`9ZgNQ-=2]UZ?#)9[heXaEH
line ack.received 026741	527	XFQ,JOXJYZ,SHCLIMJ_<RZ-J,KT0>MULJwRK@Q:T<@@Xb0XFCNb;4\?gc8FgpKXT
line ack.received 0454da	702	T<_J]7W<Yc8D1@>:J:kXTOTVb`\9C^\FAkL2TF:F@D:CUPw`B>QJ?EMJcF>Y[GNF
line ack.received 056020	585	^GX@V;iAKTPJZX@.O>aH7TAk\AMFY;aJBW==]VEQSEMVkQpj?AQ7A^>Nw>AJL_iO
line ack.received 0a5454	289	j8iFIG\T^ZFmAMBH?dhNBJ&pU_lNTYTQQkYbWGF@g7BRsFgf78w8YjGE<^/bf]X_
line ack.received 131072	642	dLwA92C?F]BYQTK:6=ULWSY`[a]M>DVFQMK@OFHBPJ>FSAc`/Hm/PIYKK\SXfL@N
line ack.received 13dfd8	424	eJ]NkUKA`oRHHUTAf<hHBqbufOTE?O=`][/;YSE6K5)kf#^hiQ[4BwEfNSYXqFrG
line ack.received 183724	448	XDkEcV^9LaDKBw6>\=Z>a\n`mZLE3KW*1SC.R];U,?/RtJvG63a2RR*UU@9bqlR;
line ack.received 190687	422	@Q?B:P/0FSh5>H9?IEUFfKWEbT`wiJ@ZIPAPPNYR[972CB83]FU\rF^S]BjUKaqc
line ack.received 19817e	504	gQ_O^P]S7^GGGI>KR;R6B]`we;C^BNS]OeU0\Z4EV=PabGib>Tf?KSVmk5IYQP_S
line ack.received 19c9d0	872	WFNHLS]LGZGH<DH:B?MIHVS\\<NBGFND?d>K_WLKENMwLH`Y8FYC7hENY><BR^S:
line ack.received 1f9970	475	HcQbNNL5H^#O9]=/?Vll;S@jW]V:^FP;[rCE`DKbY9D_Xbj]B^G9AO_P[JQJa1@M
line ack.received 215161	578	C<].JF\EI>IJOZ8M=K`dNSAiTPKIMJYWM[_SI=XT8MHPdKAXhSwZIBZG?`LQY8*K
line ack.received 279bf2	505	IBQ\WB9fabNNTYK0TdAJIVr`X_9FV4GWDGKHDYGMS#aW40oqVR?P9:IXU=XNB^B-
line ack.received 29fd6f	644	W=QUPCaH<^FMOOE@PTM?CZXXJUCCV>7S8W)@wY8FG[MwX=ZcA;USO[$s]/@7LZc4
line ack.received 30eb96	553	a7I_u-LKCRCB=FPe?:_=Y]FUTAT#GO`L>gV=RLUK?E6Fc<bU6@fIK^]`WIEKP=_?
line ack.received 32b128	347	[:RH<7M?>LFKS139a)j>L_YARK9n3KAKMj)KAd0OOD?Z@>DH/>d_BSMejO8Efbw4
line ack.received 34be96	533	XGdPSOk.VsEE:P<CHN\eTP/`]aB:=ZT<ZlHDXIBHFA/BfHHP-bcV43cI?8BNwK=L
line ack.received 35a79a	689	Z@4g^BL[A\G;CJiGYe>Gein.69F]U><WHK>\MLIGABOC8?Cg;KC=TwRb5M?6JZa?
line ack.received 36d3e9	617	YHWLJW`MD\NPjMUFLpK@JKT;VD=KPONFMc@GPU@O>wM_UPWjECXMQm3QWJYTKiYP
line ack.received 39490a	436	R_vEcIGP\;YU9V@`EOd9^VbBdamMUkf\XQH8O*VgRFT-UIvHPB^?O8wLJQQP`c_[
line ack.received 454a64	440	eDpfIGQG7VL:=i0RJJN@?V[Og=65HD9/DL9Bdq<G>DGUw<PSDYr_Ph$b`M';PkbM
line ack.received 47dcc8	502	ODV]>#UECE:GG=@@DBMKR`ZSX6JEC8>YFW>@f`<?>:\ocJV]HW\FTVA_e>@7Vdb7
line ack.received 503309	464	m8IfnMpA@W#K=EX>NFT;Rh=*J;>j0'G>ETJN^l[SA=G[YE\`5.qOE]2fWN<<_j]L
line ack.received 52eba3	377	)BGSSHXJJP[UpWHS4PF5#9ftY^DQHM?@6R-#QjQd<blqP:koO=@ZDd6Gt8VM>g:O
line ack.received 544572	620	DOg^O@RFQ^NECL#9><\KDRIclFP;B?PN[qMVQO5IN?0Rf@PSE5`A?IANgBAaY2V@
line ack.received 576121	401	DL]@M;DVU]FUMnETCHgHEI@<TWB7V:QBE^Uu=]TWJJGJ^KCaGRMlM7M\LhSLTdwP
line ack.received 59220b	629	hFc\DHRCON9LMGGP4NOIO[>be<KE@<PHIVAI_\==:=;w\8qQAO_OGT>[\BDJaRZ>
line ack.received 5b3e8b	668	mM\RXC^Q:KLBB7UD>:B9JQJiNE5CT<JP)WXHqj>>NPSwF@jc<7g?FaFSXM:2YwW4
line ack.received 5d30c0	729	KOZW\Nw?7TSYFF:LKKLG1PHJa@?9;5H>:\56`c1CLGG^JHcf=Iq@GaDYaC@IUWc<
line ack.received 5f18f7	509	^LTM7>MCB[EM:>DKw<PCgUWXm=PXYG<bC:L_UZ/T;<@KRAUYL:_SNGHWJF2<KJS[
line ack.received 69e267	484	BHeX-R>T:XUOPDXB?FBO1Dh^HC%g_L=9>I0;bhFPDOA]<DgeF\XTIWKew2RDVafb
line ack.received 6adcdf	462	GFg8OTnR=]KA/FPXIXKA=\_C;/C_SMJKEY=.]i;KAS[]Pb[a(NwI_`Y[UMIMLbH?
line ack.received 6c5600	557	d2jBVNR>)YC=KZJ>MLTGONUTZ:FB?M<3Pf<:]S>9B=5o_:w^@MiG0mBf`IM,ecjI
line ack.received 746740	407	S4QXMJ9C@]I8FDa]\X\Lic?ck4B#GVWGOeD`YZ<RKN:3\<1T\_k,CUP@eSQGdMfE
line ack.received 74acfd	469	N_C=>M;LW;U4QSFI[P0UsIJkcGQwYUfjSVV_QFeV_AK>RATAPSlIKUMZI:;^?)]Y
line ack.received 74cd9c	467	WMQ?`KJ4FX@^@Z=;?JYEZKMgJUZIAHOJPOIKV6[G5OJWeQZBBH`=HAV<I77MwN`N
line ack.received 76039f	416	8F_18I+JHWUOMm#(=@HPOM]ep$>GWo7NFJEP$CN\aH7FLW^*`,We`4-:F]7ZS`MH
line ack.received 786468	502	Y<tUYLaJKi)=C=8BH;AIVqWISRDI,CO@CjKSk]:=S7SNaZwwADS>MnWTPQB5]_c*
line ack.received 8438bc	478	EVwKUUhV9:NJNe/?B?lL*W9]q9INNRW0akQOX@MTRIAdkfeIACe@qJHb\-U,GYGQ
line ack.received 85e505	451	QaYUJ8Ad:o7JHaNXXK65G^[1dDBX4P?R?`m@JRD_2^`aT2TpH`5b:tIwlHG8Y\cG
line ack.received 868a91	408	[=O-MIBD)DBbDYDU@[2LQHI%CWMIC?@VCPd8@`EB'5W^UImYEB%w[MfXNZAH:hwR
line ack.received 87e685	574	XKq>\P[FDT@RENC<DCI4AWBUj>O=VHN6AbF9[i7AFF4]dJwi69nHBiAbi>FGhWmP
line ack.received 95f9a4	489	LY:kO7HbBVXLDTPV]DY@cR_QTICWDI>b8AWZ>U[IB4T?OM7_>Ic^>Vc[NM+SF#cN
line ack.received a2fa1e	625	O<\PbL_JIK6@KJ%QXKYPODCTQWNHAOi@UlLOQBGQ<[DuwKfO:ReLQ?HK`M>?Re>L
line ack.received a5b7c0	562	kCHbwEbc>b:H3D^SHV>/]`w3DM5GHG9DME9;MUPYSFOP@KXhT:eCCpFmR;'DZ`VB
line ack.received a5ce49	338	YMAFDI\;WvF;[CMVO<6;6EQMMNSCPWMMaUH6KX@PBJLWpB]pAJZNWV;wf]R@PgnS
line ack.received aee148	529	UTSN9a?4[BG;/6B=7ImjJHBrfbP'?@Y?P`K=Q=1FH<F^wKkL:IU69ZLN^LKTCh59
line ack.received afb883	468	Cm/PbWEfkPdMe\HG?H_Q#<UWAKlEeTXfQSfWJ=NcoGeJ*\J?`SU:9Gf3ZCCV;99a
line ack.received b14d41	481	wAXHXObB?`e9O`?,=@dH\umcFES[QNES^LG8:ahG_MQJ`QpLRH`M?OQ][VVX_[ZJ
line ack.received b3ce41	621	cMaYTB^D@aRM@5RO;FC>QYRReJ>GOK=98VFPeV;<=DMki'aWHFc5=dLkXPM:VwlN
line ack.received b5491b	736	VLnQNUXDD`GDRARDIF>=E^JX]B>/WD5OIl@FSl;KNFBw]?ahD:IG6]3XR/0Q`kU5
line ack.received b99301	599	wCX[bAQC5bJR7KP48A`8UYQJR94.C@'J*T?B[XJUDK=miD\bG=^22m8ZY2NKTWkT
line ack.received bb3531	516	M:nePFD9[BJIKT=@#J^`\;JX\EYIJFe:gYWFF.FB^9=;XEHQQaZI7QH7Q=@r[BKR
line ack.received bc4931	686	J@3bY1I`5MG6]C_[HcG=SXJBLUL_QB6P@Q]HXQE:XJ[VNYNa\MCRGw?d=OI@KWXL
line ack.received c22201	694	o=AEMG^MUd<GJMMRKUW;PPRIC6FRLVUXHRQ[Vb@MGMQMS>?O^4^JCpCwTPBVSWZ3
line ack.received c2c11e	684	]OAH]OQS>YO>R:cJWwSG\QK;@N:V>ICjPJW<RW=JYHjFFEROYJK;NeRI=YHL:F^=
line ack.received c4163f	534	l=UFZE_GGFULV;:C/;D=NSX^wH;:YHKM%_5AstF&1KU`R5trA1XKKmL_Y1B:YwtN
line ack.received c67946	533	^OYUMBaAF`N<AOEAWHE/Hn]J^IBC0<>VAfC<bfDF7A;id4pd/;sKAW;i^=5APwJ:
line ack.received cc6f18	651	h@\<eEV@IjCMEYR1A/eHVgWV=GPFKPS:LoA3ZZI<::/W_Xs_:#d4?aFek40FbKO6
line ack.received ccdae9	551	tPGp[wL;]FI`q14&71NGIRL\IM\Le^fXm[IGCJ5JFaJP_Sa-NHH4H.-2KEpWSPBC
line ack.received cf006d	439	[?VCR:QA3]CW[OI0:8WO8bSLX@:)AP5NPZJC]]CW)N/htKZeJ>wJEkIrZ82MUJdQ
line ack.received d0cd5c	554	ACDN^:\CKR=>FNE<3<OB0H=PwFa(2VB0PYHLNX)?<G@A\QDW8>cEZB;OQM-U^k<B
line ack.received d68741	587	XR`JVHo0K[<CRP9@CM\CjY^pcKIIL2I]6a;?ab>0XAOw_;jU@jU;+SFNgA3?We\E
line ack.received d7f545	657	iFbekARFAj,1IH9VZG[?8gKGI6KJ8\A@AwW/X^6KBBG]fJGQF$d9ERQXeD,WdVW0
line ack.received da8d86	895	\Ug[XIYHEYCSGJI>@I^HKgAK`EL;;@U<KhG<]XGMBALPwBTKLBJ=;aPZTN5Bc]T;
line ack.received dafe46	423	rAw5u1dENcQ3//7-4Ql7KN[`aD/R'G82G`<:Ro,HF=CZnPjX>Dl64oAlnLPCPmuF
line ack.received df88e2	633	SXPNZ^^<Df0K6\DB;>HJQQBAcCH?@OV9SlOMXT@WKIHeXE`w@N^ICX6QWS6IiWQ:
line ack.received e3ce4b	518	P?]6Z>[<6FWLEIJVK6O_FFURj)RK+L16Cd2K\PTELZRV:Qn]HDwHldSdDMKHFpTL
line ack.received e94aba	389	d@G^eNQN8C1XN=^sUODPKeJELFK'EJ:JA?`BD54@Fk8F/5`wSCoE4^6CCVHEGtmA
line ack.received e98695	578	a\9PA?5QjLKSg;`7UV>ENGPe-w?V\:Qk641LOsG@ope_0Cp[apI@8EBL\O^2JmT=
line ack.received eb03b9	517	ADa?X^TL[NPJFUC8M3lDXQ;wX[OJ_cb=N]\AP>_H7Z?THV_,/`[^4@6ELBFq\CIF
line ack.received ebe92e	709	[FhSeG^KD]#XLKI;MFQNRjM-TDLH<REITg7LYd=W:7AJ\:dW6DiD>RILIK(PsZU<
line ack.received ec9533	633	P[p3]MX3H^TDSJ@IEHN@8_Qb]B=/9Q6:<cF=LaPL9SIdeIc_D7Y>Hi4aL=BLo\wT
line ack.received f2c2de	588	X;QVfPAA/m1CURPKX7Q<EY\F[/46'LM>6ZAG]QHO.QRiwMg^88NE?rAQpOTS`[_*
line ack.received f437d2	407	>5wIgG/JCRZEK>.M8JZ[_QJq\@:GQlGfDZK>VnDL0R8HVnF;FPp.Gi0UMIHL@oiB
line ack.received f94ea6	452	47>9URUNJLMQBmXFBCJ_HPNM?Q;UOL;Yh6JeJmD>_qPMHfF:wYglHHE]B4rV+VMG
line ack.received faabce	464	hwSC_q`>mp_e,XK8IBj]CA;ZcJ8>QetD[?aJDiFYT^JQQQjiZlW-dJ`T0OaA[QAk
line ack.received fabc9b	717	`FT[R>iC@WL:D?2CM@A@[_GAOLD5>?<8>e66gfKGF:6aUJimB5iGJw:Tc=/AY\]B
line ack.received fdf524	403	G^i<_JfAMiMnNN4,SSLRLu=JWN+OUY5CYsONm9EK9OHgML^WGUH1XJ@_ANj;Tw_K
line ack.thanks 08b450	518	QDV9glYAFPU5CZ9@XEPBFT?9K@=7fVKM?ofE]EMHOVSwYEkNL8V>$NGfh7AbZUXH
line ack.thanks 129501	483	gA=D\EZ`WiBOKWhDZoMEcwAB@YX34WB]LVQiID[UAWD<Z_G8S9@5DgwD9aMFJ4^=
line ack.thanks 12d02f	505	Q;]?ZZtB@dDU>I>6D<J^Vw2MhTV,MSi8LZGKZSE5A&=IBJgK>6pG?r\ZNO.bt`ZR
line ack.thanks 206e77	442	UREPLI<GMDLLW;=6RFN<(QVI_BjXYU[bP?D/N9GMQUTmQbc#IIWTEMDLNJaDDfB8
line ack.thanks 212a1a	410	M]DM@%dKdII'$VHWPJo?I,IIGAg4FWbO=iE@BC8DDNAALfB-SW;#GSlAN\:VZYOS
line ack.thanks 2d3bf1	527	CP6XX\dRR5@i>JJN\NJ`C\b,MPNDV?HB6S]4]YEa;ADVHK\d1IJ#eVvNOYIK8ct8
line ack.thanks 3e866e	503	V]V@<bcGT@\Xj]:KSCZK=.9IH^T[>US'P\NQA@MPUcI9wI\7GSMdEQ[PQIb_BR=D
line ack.thanks 411ac9	423	PcZVI`H4IXU^-V:JQ8[ZlCQUMCTA:FVKL[,B`Z<wLR>QVdLMRWjV<P93TI_eBb\Z
line ack.thanks 4b2903	414	.IS@G6:rK`P>P^T]N.J^P5\3(/8NtVH(73F9Q2D>D#5M@]:I9YRP[PCO9N@RZL=h
line ack.thanks 5e098a	421	G_E=_^_#YPWwGTV>.@uUGP,`T2]7KKd7PPDK^W:;UMBUU]hS7YO3:A6O:FKOL`8;
line ack.thanks 655326	522	MV>OgU@YIXI=JNYRmG<@hCNU8JAwUQXZVEWOZEZO]EXKI=VIaEa`h@Yg;OLQM8YO
line ack.thanks 6f1d50	540	_WKbN^Za_[C=OfP\[_WSw]QT@mW\B[[aUE^U*AcC]DX78R@Z]HHITnQF:TH>=NPT
line ack.thanks 7c15dc	411	RIKUSW\JXZ5:MOC#PAY<PBR:gJG]GMV/PBQGiGOC[CCLMNDW4>cGQX^FOSI?FJa5
line ack.thanks 898a5d	411	QTZHO>KE1SVH^J:HNCEKQYcQ1;93[731AQD;Sg:WP^BkhXUO=4HUkX1wt_C4JfhH
line ack.thanks 89b225	529	FI_iL]*wY^LcGJd-_L<a`dYD>Lb[Tb^aaPmMC5YbB1_AK?YLGGGLXRWJ7]9:Z90H
line ack.thanks 8ad364	552	^AYVXQQ];Q6?KKNbXeWJH^s8`\HZIF<QUT-IGwNVJFROYSS[0DZFRhGc\O6[PZU9
line ack.thanks 9bd87b	570	ZWi?U\^7cNEbWB48T5we?X-WhN_,BG@OWVD;JK;TRCDGXQEe=?R0ASF?IJ:agZKR
line ack.thanks a1c5af	493	RPILQP_?Rc>G<ZRP?DCA4Q7UKF53A@+BITECZXQEEF&nFDZe?(`ESw^ZaI5YW\SA
line ack.thanks a4ea1a	471	<A=WV<LP0KPP[7LwEQ<RQFJI`<Q8]>NY/eT+l]5B?uJDR8NRBGLWQ[EvMB@SHMJI
line ack.thanks bc059d	404	_HITsWt\YW1VO'C8`Tw?:mf?LJ7VQAW_3?gJ-DGCO*c[I*ZcK`K4GgOIT05_Ys2j
line ack.thanks bd6246	643	mNNYa?VNaU=71N?KJ_WYbJNQMUQ@#TJI\MfiH9NK_@;8P[EaLJW<AB\`CU9\X=FF
line ack.thanks c5a084	545	QKDQR]k+NU9VNNM6G;U3-CWr\@EVSPDCHOKD?pKG=M8\[B\w6F]UMJLOLSGQMceI
line ack.thanks dbb69d	455	PG=LT@[U>GPdJN_@B?Ec#@Ge\GF5YdK[RG[AFt;PX^>\L+Hr>RCd9>h>u;>?8N`T
line ack.thanks dfc6d7	448	ROhJmNMGfKULVk.3C<hCJAONj[O<PDW:LcI-fKDSPC9GpLEO:MN5FYL8]P8`cwGO
line ack.thanks dfd15f	325	a1X@O&jHHV^UNQ^FG;I_MhX+YM.JH.7PHV\<esI@3B9KS/wd<?fKlh2qc>6\Rr;B
line ack.thanks e71fc4	508	AWAOL`\KWcUeEJTWRUBR>aFVGPHTEZZTJELMT]SEYOJHC=EOQAF?@Tn<Sc[XcwcH
line ack.thanks f7af89	447	`<]Jb/VO4f5IU[Ob[W>KFq@AmG::K/+H7DV-d]>E<Ug_cDA[O56X3t;ZdR2'Qwj;
line autoreply.absence 041131	460	wPQbPb9hQhK>bKVGiKP)ERYZ@cVhQL6[MUY^IiKm[tVLFgaXlX76TY<VN_@F[mFL
line autoreply.absence 06d145	542	GGDwrGR\G1F:,HaVUCNT@5KBqJi_SZ@HC<dj[gD9ZO=MCH2j:OIVT[ZW.AOd9i[G
line autoreply.absence 0e3dd2	494	C8;keFt[<,K`IE^dEE:g/<5@s1YGJ<3B;?XAw\I;<X>KD>Qc4AEUrCo>S5D9I`XP
line autoreply.absence 1105c8	537	U9?uwAu4c6^]@LPu-<Ur;?0?w(r?@TF'H<vKqJ=BAw-L9JBp4=6Uo6o4S8<QPlMN
line autoreply.absence 112d94	496	:MJMbCZ<STKEnNOWJJ\SHP3OlIOOHPE>;Fl@L4iEAY6IEw:]<=^][>cEWG@a>]KO
line autoreply.absence 124c7d	596	777njC\N5IBbU<gmO[L`CJ@8UGT6LH,I78j:bT3G8sRJ;??XG?Ajw\`JEO?<9PO7
line autoreply.absence 132236	357	O*QWfB[)5T@cCRnT$@Iu<A+-T4w$@XB@^7kF[=;UYj:RMH8M/7aRh5a>QBF4BeVC
line autoreply.absence 17a3bd	618	;DIbwAXL[HPfLFUaJQ>_;CLPN5JFQZHA<D^6c^>CNgBJ0;PZOP@UbEk>IAM=J\\B
line autoreply.absence 247713	368	EG2XeETEARSAX:YZCT[a]dF`UbD>SYNMP@KfJ5fFBZw?EZNO[]g?hQ^G;jnf6bK7
line autoreply.absence 25373d	443	R>WV^A\_AaTY:[GT:?T9mBGQd7kC54K4PD`@M_RA9^9N[kKY7@5ELLN@@TdJRw^X
line autoreply.absence 2d70ce	412	a;PbX:w4>PDrI?ENA0uRNZ>4]6W=DJ>BALV#Sa?>'JHsQT_LB3`lQS\9PE4AKLmK
line autoreply.absence 2f7f29	465	:PLgMFmF>42[:<Zd>PJEBE7?\aNBTL_;C>h<XBHKBbK@DHRQI4K^XZ[#<F[GHkN@
line autoreply.absence 35515b	375	AAWZ\[YKOG>FA:W`BSAlD7Q/^8[KYS9D</Y;Ec^GTw>FPGTW:=R@P)[WT1AP'ZhP
line autoreply.absence 3dead0	369	+U[jflr.X>G[FAOl?-Vu::ADZHaJ[A\?VUZGY[GP+Hc/?4Tw[BUfD6Y6E=LLWm_W
line autoreply.absence 4096a3	406	C/7HT9s@LHSDT?NWJD4V:XUDM<Bf@1?N5Y:#ES(E,JGST_R7E4A%YDHLj)B?Qke&
line autoreply.absence 42e3a7	531	RBCZT(#[UqEGBMXL`[I'aa]GIZDjKGJ`P7Nj@aj?n3hAHV@fZdS@_VTIIa7M<IZE
line autoreply.absence 4bce64	511	DEBms<YP)RHb7A^^He-qA1f2iMwEeM/ROXf[RIJ22KEJ2A7X672hw2XS<>9M-mUR
line autoreply.absence 505b69	509	=[MWUI^@XLDQ7BWoBLZKKGBK_WP?:QXVP[WMXwGEAaUDFMCYQAZVQR\5DSQGOP6P
line autoreply.absence 509991	433	7FIITPUNeKXNE\OwR>EbGIN:VJ\SFa[P=LiQn8B+Ri?RSKDY,NKJg@fAB@II9_Qk
line autoreply.absence 51b24b	428	DDBPFU/4?XGpXw&.e`:\4T3bVGw3[NBg:;u9LG6fAGN@OUJc+><JtJQ6dHFJ0M%A
line autoreply.absence 51c74d	543	EPCnZL[RA96TTMWVQ@5w;AU?L&KKS?4QB@r;OBI;DU,:4:V[O8MN^EC;I8UJ-d^L
line autoreply.absence 51e79a	473	gFN`f@SY:Q;JGTSWM;KREmXUQXQHWZHFCOgAehhMFYAMg[AEHCWEGHUUP<[5tweM
line autoreply.absence 536493	509	B54aXK^CACWn:5ZXF`Nb<6IB]Ed<G[09SN``g<GEIJ<@N9BMPTaj[<q4F=>EKw`L
line autoreply.absence 5fa024	482	LCdawK\UD_6r<HviLgEQcE%VWBdGNLBKO7`IP90NH;O2MIHY@UX\CUGZGW4V<gJ9
line autoreply.absence 61331e	679	8=Al^:c:<@OpK8Zo@FI`5=GB\EaOEUB?<BZ>oQHQCkBB?@;hA?BrdJi@>><G8wk;
line autoreply.absence 62b8cd	441	LQJwAAMKgBmTOIbWA=DcQSgOQ\TIk@L[DL]CZcGPNWFAM5Ic8KIKaP]EVEM<7[_D
line autoreply.absence 645ae2	465	O5;k^J4RORBY<XiwOdHSOII-K4kd@UJGP.lO6<Gf(jV(M=PKIc0gXQ]FL\O8?]M5
line autoreply.absence 662d91	511	CNY;M,SVLVSZEV`[GhS^EQ_WCj_H&dTdR6ja^TOUUIb3MP>j]YK_dUw8B]>CId[C
line autoreply.absence 699ee4	357	Z=;KeLSUBG@C[?RaQUI]?WXBUUXFKFUADBQ`R;`=NYiIDGAC]#G6gOQMI4?B#]]K
line autoreply.absence 71ccd3	449	cXUE]F\;LTMYAR_>EJI\JSJuNHGCMDZMRdA_AZPEETB<wO[vfEJ8BuKfnl^_R>hI
line autoreply.absence 76eae2	481	-OP_pYE[I<]HUPM]=EIa.JS.g7fL8CRRU]SBXiBD^cLTB^@[\DHbV#SD3GDY@RUE
line autoreply.absence 7f5a0f	418	LOFMaAU>?.<UE7?mNg8k4$8,^%p#]E1KDIhEtvAI7V2NRJSW>WBT_CgE]0C/NL\>
line autoreply.absence 858fac	582	GG?ng:aDB?R\HP[gP/FOJOGPvFPIVFASGQXHcJY]Dv?X8EJWF9qm[0_B7NQB?wG`
line autoreply.absence 8a2932	542	A@0i\:[98,YYLH^r99;r-7I;d.XEN;AFJ8a#jZAJGb=DDMCo@JS[[Mf7HE9@=n\G
line autoreply.absence 8a7ecd	494	8fJBeiH\NG`]MDI`DZAQ)RUTL=M&QD-KYcE>w':iC^NgK]I`AXWZ]E;Vg;?cS^KW
line autoreply.absence 90fd46	344	3SrcVGf)`TRI_,KJNNaw'kfKK6RB6TQ2=7PTsSHUXMBAUF*IJ,RU`cUX@NE>>1\G
line autoreply.absence 97bda5	377	SF[KKPTi?^NW69wJI^:Z[k^F^naINYNUPX_oYaZBdDKERF6`ZD%>SKnaIpFGaP*9
line autoreply.absence 982ec9	433	JSA^gDiUQAH^9FpZ@EP]9K0S`EuCRaHC1:Y<Xq>OCeAQVE=w=TFSPIV>WU7RSPJS
line autoreply.absence 993b93	531	6UTKiU-BH)wciRPU\d>H31NDFKCYL9>iFVMV\AHSEne\]eZ_W?KY\A8NSVD^NcYT
line autoreply.absence 9cbf59	381	:H@NTEKA[2=c_QHwPG@f5U@Nr8Y_RBJCIXmAcP.(;\YfO<GXA8J]]8nQXVDDLj[6
line autoreply.absence ad6e6c	483	F;ObdX[BVPO[SQDNJCQL=70Z_ImPBPNHBVsI[KEL2w;.26ZaGNBkPDsP&WL?IjaR
line autoreply.absence b5e0bd	502	U7>wFZs<C3<f,UMPC@Jq$RH=\9V2LFM><Mk>AQ36C=8/ADWs@DMIV@RT2=S[CJCY
line autoreply.absence b6da77	382	2d:diVw@KB-A=DTcB4=UAb2>W4q_NsaO3J]8YC922X%SFQmXN9UZfWd<_@1PUpoO
line autoreply.absence c303f9	565	`D_LlAfHNC8Mk9LA:,BOV<PUQdbDaaBJZZe6[U]CJJVQ[=NEJ\i?T`ZVSI;Owa=]
line autoreply.absence c3bd79	737	KB:__A]MQBCeMFeaNSEiMJ@EZEiDDIHLAD`EeO@C;`>N@IFYD;7i[?U?INE:QwIC
line autoreply.absence c5b89f	419	:FDU`U=gSNZVP_NDtJJR:S@Ef:o@[#YP?DKiiVSPG`RHY?eTY6RNY^SK`J>^8iVH
line autoreply.absence cedaa4	412	YGagY`4LGN^O>HouaB>0lMY]PXWNU@UcbG6L[Fw]dVPqbE^I;>2R]UXg[fINFTdF
line autoreply.absence d33a66	679	2=Hhf^BXNCJYSY\wSWDI/WOAJLMMb>4QCDZFS0Ee@kJNJJNPa8GrbDAGU9UW2>IH
line autoreply.absence e37c00	509	AFITZZKHHBlSMWj\B_?ZLNOVV:OwBLA_WLlW_LELWcKPWsEDPNG_jE]QH?M\Q`Bg
line autoreply.absence e5ae72	521	XZH[hJ];I:Vm4LKi3EWn?DDOS;h5E`A5VRs-oDFP2[P:;NSU1MLdw-P.;?ALVSMI
line autoreply.absence eb84dc	412	2M-WL<SJ1VVdKIWUXC:PODLIV6W]IShYA#a?SOFTAwX0:94fjC:eWiM=R9MI<cM1
line autoreply.absence f239ef	417	?X[hKOEdGQE7J\/OB`*I\GNSO>A#C8Ch9WGGE<IIH@PZ`/GCK<CPdG2_JaRG88_Y
line autoreply.absence f31f9c	519	=]BWQ]O:G8LUcA@?LJ\^O-VmgPIFaw>?JFjLUC<VIF'GIG\=<P]XQ:I3\OUR9FM_
line autoreply.absence fac9a1	446	@J@mcSXHR+KRG:IiC>;JQI#7\@UCCO>KB<PYXU;F:Q:0=QI`@L1Vc6`=W86SMb`N
line autoreply.bounce 38c40f	428	M4CYs*YB::I^MSOt:?Pw@X*In_`LR43M@*]LpdBA@\5NBDY^CY0K[R_F<hNCAcJI
line autoreply.bounce 649408	522	(E@Si5YBHJDgdEXiKc8n/I]BjPbML7PAI@cN^Y+HUNYJU;\S#9BIdAU>DTC7KYXT
line autoreply.bounce 83f8a7	640	XOSWWGV5T<KMMRSVIDH\WP@KKYU:OY[DXKTH;=MNQ5NGUOEQOIEwOU[IB=GOhWL_
line autoreply.bounce 91cabd	530	B9Lqd5\O=E2XDBfh=ERm78?.S6H:FZF@B>cIo@>G@l1<:EFOH9BWX]w8O1D@NOI@
line autoreply.bounce cc1f17	406	LL8ipAWFTD`[PAVwZjV`AKPWt;NVI]@Q6St*eW5N#UFQH?mP62=M]ToGLb;?VTU]
line autoreply.receipt 7cedc2	444	SH>ke.L<HVDU5UkiYnBj9JPPFDZs:A<TIPkH>PN#sRY2HP2Fj<7L^@oX3>BN?TKQ
line autoreply.receipt 85274d	508	NCC_]GS;ORL\8>_]KZTaJE5bQBoOFF<JMDcclwX6HZMQ@<;cC\SUkLfH>C<AA_ST
line autoreply.receipt ea4dea	591	;>9icCjH<K0h<3ccHI/nMQRD`9TGRI=H-HjCXb,5GZ4?45=w=I5afGnN?:?<GU\H
line autoreply.received 0ae4ea	511	4K#eH7CPL)G]W%ppSK2Y'?U7T?W5V:8b;DN.T;BXd\fJF?:mWT9eoQU7/AH><iW'
line autoreply.received 195b42	433	\a9`RnZX3WINVRG]ELAi;9^\Y7b;AMS\O\S9S#NNZUOTPq<TH@Raa>X/U7UJCSSR
line autoreply.received 352e27	530	TG1_bJAO<:C6?ELPQ<@9>8fXN23nWI3SBJSK`WGc@QGH6;SvBNJOEwHW`BFUGP\F
line autoreply.received 3ce84d	532	G8mJAHP1FQ`3K@9MH5#F`\jMYCGPV@X?QcJEVUULaIHUSEZZ]LQVgW?SfGBRWIG_
line autoreply.received 4aa743	555	:OLQfERPTC<P:d]YMHHcEJNMbeo]E`lFKNacG@JCN<A/?H3O[iVQV+w@.gCY:`HB
line autoreply.received 62fbb7	424	4vHkLk`HZJTbWAZWM;EY:BXJw@^GbiL&jK^ZQUPHJIS3O<?mX;LF<Z\M_J`AO^T^
line autoreply.received 634a1b	478	RPGfXLhIPQNP9IP]2`X_F.IQ_6QDWC9#5?T0rgLgGt<@JB?^=:EI8@B?K2X\7fkG
line autoreply.received 681906	370	@T9HS_e<UBP`U@FO=p2K/S4O]*k<#UHU[`\0VOF9`gAMON;XU+Kd^JKKZ`YV6Tb7
line autoreply.received 79d478	549	THPce4bI=FIYE:aZNa<MMVO>i<<7FJRNGFTF_U>NBKN8GD`YF#8<?cUIW:OGW^]K
line autoreply.received 7ea01a	467	48?Xo<u1.1\IBDjc:PCh7+C>u5a+C?42KOSC_U>.4_FI8HGn#H8TnXYeG=>>5l[:
line autoreply.received 85a6ec	406	IT?]c@K.EC5`3XEeQ8A^1G-#gJW7LT2GGD]8t>8O?D6CO[UwC%CUjUL>6=_M3vc=
line autoreply.received 8817c5	493	N\XPXS:<M?FdK3]YKXHVHTUR^KwSXCEGS_HCfGMDIiAML@VdUW3_p-P5<YMSQjOW
line autoreply.received 92fcff	532	BU;gZOKQ4C9La;[\XcFO`SOJOE^[[J?K6AcHHINSKBdL=P<QJE?EUBwJ5KHG0RPB
line autoreply.received a5a734	548	IKLiN>OaQCIJKL]\gb@w9FV-Z8O]HF;CMAdUYJMAHIK?2JBP7DEa@NkOA>ZVAgdD
line autoreply.received a8406c	507	AZKf]_ZKLCCVFPDgFISwGI5U`>nM[J3>KJTJUP8@6]?WEWJU68GS:?o86>HOSoS\
line autoreply.received b9c3c8	522	MLGUK`=I^IW[UbTXKB<\TCMSUp_\A]pZSJha6/NCBUNAXI;OEaRGQI_F9CRwF-<7
line autoreply.received be28a5	536	:RLfS<]SG6:aC_X_9f9X?BE=[BU@MC*KG1^6^AVYIaK:R^#]:C1\YR]G>?HH4S\B
line autoreply.received c9339a	618	<\N_SK8:HC4XIRIwV>LX?7LK]ML@XE?VCT`Fd?<TDlDD4GLQMCPSSFpFE8JOGWVQ
line autoreply.received ef8582	638	HR=ZRGIM^DSaUCgM@SIaHDUHMSTTWJDT4=KSQF_OgBL8;UBTGQKT1FwHKG;FKW]J
line autoreply.received f860f3	492	PJ[Ek=mLHvCFHGcD>HR=6d56PMBH:;TKAYQBOwIFC5RmVD\f2(YNGddgW>B9QBe1
line cancellation.off 0445ab	685	]VV\\?RIZBwH[IJTMOZSX>9i_fSDAUH)LSNRTJ_JNSCL[j?FTNaN@E^O>ULmeMES
line cancellation.off 07248b	540	:UJGAZY@EHc/VDe^_IUCQ>JXQ8#WBM?7-H/EVLU6?XSK@gQ:f<_KL_VETGH1QRQK
line cancellation.off 073ffa	445	/d3:B#PKCMX7b;]_[4ZEE8_G2N9oS7><:FJ9Q_cIL[FPCb;;^RTHG_Q_SDSW*FlD
line cancellation.off 1736fe	710	EeN=>KZILUN0L;^]PIh7:NKFARQ^=UGHEO>LM@ZKPSbRM\LOWFbKBWwDBR<RK^ZB
line cancellation.off 190037	437	O`FD`ba`SAN6uBJVQ]]77;@I/<GKdUD#B4S=\IR\*qae\]SHSISJOck]JG][,^cD
line cancellation.off 23e2a4	416	I[D[8RRrF3=dZQHi`a^7?j\>NEA\Cip]N0e*UQTf+IdDO>wKsLY3b_F?UHS\*D7B
line cancellation.off 28ac92	671	JKRRLO`>AFfQ`UVke@YF^O=>H@BSCKiG[A[=SJNAXX\MQUcLJ[9@WaTNSCNwDFPR
line cancellation.off 390489	494	Bn2=9RdEGJK5pAmcc&[BEOM<LHJl<9JMA8J/DTkA>nf=*n?=Z6wT>\dDF:EWZH^8
line cancellation.off 3a6c26	728	Ed:,L=_>8AMN[:R\];hC>/9FPRH^IG=?CCR=PGt:DicMC]+@]J]JQkc<?<4H<wf7
line cancellation.off 3d9ec3	661	>kCA39mGBJJNwJaYe3cAUHHWVFEcF@AS:G259HU7BfgADVW8d=eG>da.<;A@0j^1
line cancellation.off 40d985	510	Pe6469ULEDPVT7ij`L^NBL9FODIg@>/KLE>6?Ti6MZL\;nMVIOwEZb`CGT?]=IPY
line cancellation.off 435520	554	VhBI^IXS88^4XDcqi<e3J<<74;:nS5;9CI1TZMpMOsZU@nGUE;LTMR]2IHF^?wiF
line cancellation.off 4a7085	501	=d>G>5tOF<X0oAci[<wCC.9/9:Is:1;JFE3(WPi9Dn_IEZQRO9j6FskX8JAnGQgR
line cancellation.off 4b48cd	544	USHMKZkEU\\][NgF<9wYIJABa]p><^>1Q=IL@Lj3ANGVRJ8ZH[T=1NfG7:GbZWFS
line cancellation.off 505246	424	MZPF?9uLCCX@pJ_fU)?8RK3\a<?wEC@O?Z2D\Ib=:f^Q3ZDTfDVCI^iAF6QS%^cB
line cancellation.off 5a09fa	576	CbKB:JjSEBwFSMXg\AaHV=N=[MRRKD5FEaPPJGcFE_OB;`EBQ_j6Ddc?E4MT<IOT
line cancellation.off 5b1112	569	H[T:=9k@EIMUN8f\`CkL/;2WRNS\5FG(W9A?FNnDGaS7Hd#53beB7au@3AKVIM\9
line cancellation.off 5d6306	596	@_VFEKTFL?rSaKJOG>wUW:MMFYMR=OPNfP?^7;]F=KPVNPBDB``;EOu65`E_<JXM
line cancellation.off 660e7d	530	FwCS49YQBMRVg@`g[<mCHL6FCF?^FKDNN=BDAUX5KaJIT`KN]I\>HkWQ>BLW6gSF
line cancellation.off 720e28	336	5:HG3L`P9H)Yd[wvMUFGT;QV1;V[U]wX=EaIB@NWbrkJVW`@F*L:kq>ihHMOCdpA
line cancellation.off 750335	334	?q7TbCo40UBH\SF@YRZNa#EAQd>>IBVGC_OJ;Ug=I_Z8'WSD\@IWLuv@<WNJ_qP,
line cancellation.off 75774b	555	DtFB=@`IN=JFT=YZVJjO>FPHGHCf=P=8FD>EIEe#GR[IRZ9Dl:dL=Rc:2PFW>\]F
line cancellation.off 76c767	592	=SM7D?cNT7;MZATcT/S=OECGRCL_;BM@?HML@DC9WYZFCWK;XIWCA`jFWAMhMw\O
line cancellation.off 80656c	468	9L(*;XDSD9JIdT@L6HRC\JSPwCBINl>FSMLZ51fYK;BVFYJO]^k?]II8[K.QUc.Q
line cancellation.off 80a38e	639	C`II?1nON>O+^H]QS@J9R#MJCK<hR><3GAD5NWOE6JZA=hF6dNVEGMOHBU<U>QcZ
line cancellation.off 852eae	565	PaE7UOh4>UC0f/PiZ6mI3VZDY2\DZ:U^Y?p=7=FN1_^N<VN.e7wCQU>59BIYHEH5
line cancellation.off 9b2629	579	6h7=9Bb?>EE=lGWql@[JG7H;;8BY@J6EBGDKQ?g:Mud,=U<EuQgU8pf>6VMH9Vw?
line cancellation.off a21649	603	EfJQHeb9KFN<YJA`kWl@.5ITN>DU9QXNSA,.5Rf26ncBFp8QWDj)Ldw>FOD^CqX2
line cancellation.off a2e3cf	568	RSFD:7LAJ?R?r8U\_AI2@)K<EH:qR1DCDK)8?Vc/N_X>Bf>Li8YOHYQJLD<T7w\@
line cancellation.off a3f453	436	sU=<TV]@CSe?Tj`ob6]P6IPwS>8TOvS1HmOULXg3g]R5hi83]Nd`BLw@NECwoXJX
line cancellation.off a6407d	537	7vM3DWgFA3@RH3[VEFMVB4K=PAGc>K+D:BUG;Jr#bkf;U\0ajVeK2qK)FKKSQDlM
line cancellation.off ba57aa	458	Ka<LMh7n=BXHZYSj]V<DECA8C9D]\EA<QFFDv<1vEKkZwjL9E0;HiO?W\BM^@TY=
line cancellation.off c06016	490	WmO`D\b78UXfXTKFUbhE)O#>N>fi@PWOQLG?B7sJ7[d6<oRk0Jg@BWp?A8<bSBHM
line cancellation.off c25c4c	545	]gCY:HZ@G79=o4hra=e32C/FZ;U\G5T8SDA>AC\JIf^ZIeRFa4_GMwmFFE5bIam:
line cancellation.off ce9cd8	501	^RQIOBr=`J^CIUAMA#aXMT8EVJSv-CD8:UPPMRgH=:JYGsHG?HoL:DZC;TJZSgQO
line cancellation.off d49873	492	IX1GWKubH_JXl[bYq1]7>@?@RSK^K7?V9M8)PHK7?hfLgwPT>@Z2EZdG4Q>YOhiZ
line cancellation.off f2afd1	461	V_:@=Ms:Y?KPn$QR92`=S/%UD8M\3X9MIH??C5eBL\U=6p,@m:o=FRw;E?'_AeqQ
line cancellation.off f3cf6f	411	JgC>/lk'<FQbW>cWr&kCQQ>FcAkoGMVV/IP@7?^K<ZgL<YGB[Nw5Kiq5@<+_HWZ2
line cancellation.off faa300	567	Y[t=@SZ)TAiU1W,;%Bjrw;VeohoM3hN?pHjm;EICh7+BPl5KN^__69TBGRHtPKC6
line cancellation.off fda3df	988	IoFBP>g;JOQZY<]FNLwG?F=GFKAQ>OKG?IHFB;[9ROZ@Cf=@P=d@FVb;@A?WMW[D
line cancellation.off ff8a93	432	6f>D\NWFZKSHeBicaFmNGT1N59Rf9E6QNB3%NJX6DvwJ=\M]_OcMU^f9>>TO4[q?
line chat.lure 2c135a	422	]ELZ<GNkJ4rdZ9NU5p@/JPNUE\:HEYYMNlL?IiDJ]dQhJ`hgDJ#iH>Z/A8_A<TH6
line chat.lure 97ea52	420	ltOhU`aRUR[W]WGM<NKomY7LSScIBleGTwOTM/I^5B>(N`G:S;[8]_[NChPPd?@R
line chat.lure a23a2a	355	Z<fe]:JkAYk'ag:M;S7A9DOKIBNET5C1W@<Ek1NNHQG_c_RL?HO9\1CUT/wEN?1L
line chat.lure cc1b8a	470	UnLcLZGJYAURTN7M.*LldV`_V^VOD\\DuC<44Gj@MA#GvYf4b`E]?Nc2gOV\V[0@
line invite.details 0513de	512	ZSP9P??IYkC`JLW9BF^S?6;@PZL?GTDSTKqcT<O-\UUF2@F:PiPaC@UECqQQW#s.
line invite.details 15d134	534	EX\?XwK:OOVSCT^GZTSR5kRNYZYB3_YgkW`qAJf^QY[FQD9EK@F]HRLAiJBCE`FN
line invite.details 1cf71d	443	OGaJXOJMZS^Mh[>JV1BCRB9Y[WW[m0V6lX_HY]L.lwhEXIhK8[_`S:OSFXZWf/;g
line invite.details 3c1b71	560	UPwNRmJSYUJU?o<Z9<WROA8LJEMG_B>BQXX:UYGbU>7ec\DEJ[OhJ8CA^FbbEL@i
line invite.details 40ffb7	401	DVWMc_8>R0[0^K?dYNL3eJFFIK?[[L[Bfu_'w>;U/\+ikcd8TC`DLK+HP:ZORY5Y
line invite.details 47119f	469	8j^OaRXO^?gOwRhXQS4CF<ROaXTB]D?@@.;A`CZiV\U\IATDPE7IL4I^BKT[;FKK
line invite.details 4a1f04	566	=;[HVL@X@AIDbXVaw`>HUE3GEIHS`L<LPbNPU?PR<^JcVSYL>J8pOT=`AY^RJ1;Y
line invite.details 4f620d	597	@XaeTZRHOBQ<UkKfbJP;=g4J>2?U_aH@WJO=S6HW/XON^cX10JZGw5(NeHONEPC`
line invite.details 5572b9	477	G8S??r-@NJSVS\VH]r9Z.RE8-B;[U[8>=OHRQFA^5wd7RU_OMG3^_^@acNDA1I<s
line invite.details 60dd6b	602	&YG[Pc/m4EY]m@LXe\09BX</>;@vt62\P_B/l=6YLwjsREX?PG4^]J7_dHXD6LEV
line invite.details 6ed742	486	DNWQCkIq^GkP@T6NhPdJ[DUaK<UABWLFYnMHV?T9RfLQdTFl>VRJB-AK\`wQ\4dN
line invite.details 7264d1	532	<:GkQMWVS;p8jO^dwV,=<FVBOOEDcLDCTE88?F9XJdkPY[YMQ8WNRjMNM7dTQ8SO
line invite.details 73d07e	465	2KO;)o_]6?FLa[S\Rrcw#N@AU>@jlCJaeHa@:/KgBXQUNF[UT5rkQbSg=FLDDHVM
line invite.details 790811	452	]c3[SUUt_MPBnq^IYB9B;LTG:XY]S]E0KCXB2.EW4wsEETM5XIRPkaF[%:SLIEQ8
line invite.details 841a22	514	2XTZNlPWL\aHbFM\]aQQ;K;OQ+EZYD8NJfGMT$AcKIC[wg[7a6<UCIAX>Q^Q@1Im
line invite.details 846f83	466	J6SUh?Iq>]_+L^^wegDC8_7@Q<_TG2?XcrFNWDJW3jJ]aOXG9DMro]WEP]HJ^QSI
line invite.details 87ed27	786	2-Oj\I7XA;_H`T@ehSJ?B@IN:9GSd<CFBIF2g:G`@cYli^k=>K>jwN.OjF`o>I9\
line invite.details 94dba4	624	B<QOwYCcBCV:[g;eOARAHY?FB8PcmDLB^jJTW6JW;_DdYTV?L2;KRHGXIRfU?ANU
line invite.details 992e69	567	=MXQLU;PC6WBB_@[bGB9>E:7<<FLw,KG[fVOPM9jI\0Pgbq;OWMVcE?\PDV\0?8p
line invite.details a800fc	437	HKd\Ti^KURp'Qb<EVVF:]6/HI:GI]PJ9vdJ]`D:fXK`pnpV53W?ZA#8JJbLr<@7q
line invite.details a9cb42	534	95c_kFPO<Ef>em4d]??0]\.<E@GR^EK<f[CK`AEa7lPhiop:6A=n\G:V[iwc?FBj
line invite.details ac0a8c	429	SCollXB;NEI#Om:I%RFC9_>6Z.7ILP]RcORn^<2]8>JJvjN:WQMXj.91A`]nh:$r
line invite.details ad9e56	590	V?ZRSCfI9Q5AW\[buJDUZO>.Z[YwYF;^`I@XkQEMMUJTbN\L,-J;<JF\2[igL<HZ
line invite.details b0ea8b	737	6AMca^>XHAwD\^<TkZMIFK=GIM;MTFI:Md?Bg?EUAUaX_ajMM?<E]AK^MMceHT:Y
line invite.details b4761d	455	3KESlMBHON>>UX<_a`VDEj<fXUbHHVG5aOYX[#cdDpMhOYNi0WL2IF8>t`lLI59\
line invite.details b81460	710	ILbSdZVZ=PWGXhCfcFQTW_C:O9IT]EM;^wLL\-LmCLCOXbf:>FPUj?@TD[]\N9Ma
line invite.details c090da	434	SLD\uMHWKEK?B?YPRkIANXBGYM?P\@K'm9ZCw>NLCjQc[PP5BI8VG4[KP:[ODCO?
line invite.details c0f303	554	@6GNCB<f;Z_EJVQwacD8RNJM?WVjp9=OGWJTeAEL9GMc^LTDEL:Oh@@ZVl[WB1KL
line invite.details c71aa5	539	SHOPliH[UAcPkwM]v@ff3B69J^LbNEUFBdKYEEFTS;M>E]CW4RZJ9=kU<QBUL03F
line invite.details cbac11	794	e>^aMJAQbPX@KNQHO:`MPQcPN[YKOUXAZKwT>CVNQ<MEDZ7PNNW@8;gS\SDSrDNH
line invite.details cf48c7	419	8t5BES^7LHCUN7>iEf=PL;aWIoNPwFlr<rVNDCZ[CW8O@Q\BP>S=DbC2XOQS?i65
line invite.details d6249a	443	JFHaiE9UVRV>HAKabw:<Rng$=NXTL67vWD<7`YLaT[uPZoA-YLU]QcLsdthIBHHZ
line invite.details d73499	431	4NHDHwcMMO>WU^D^[L_@Vf^-EDKVMk<DaWp/6LDY<=UVI\W;U__IrR?9`CI:6BSJ
line invite.details d83f7a	495	DLLUKE[YX>U;N@<JDTe+BjQG?>=Sa:O#Hf/7k^>KIJWafE\Z`HPH]qGc`JiU6CVp
line invite.details da25c8	479	=NUZORBbC\K?Fc<w]WEFFg4BHCHJND:8Q\H;a-`rFnfbZuc.D8Do]OUMTChcH4Y5
line invite.details e178a9	539	?H-:>]1c_3LRZ<wSOl<K:[qI=D;Ac1=a+F<3IKH`Lb`:;J^ND8WYJN1BT4^@Ae<<
line invite.details ea94db	374	UO^BG9Tdw?Y1h;GS:YPKXZE6`PTsW^W)KAKIKsCPNfYD7RIRb2BU70GLXNQZ@QV\
line invite.details ff7a0a	558	QgYFO`_5[kYQQsPRS>_@QsDcNEcFdYOH_QUPBKRXIP@OIwDOKLT<Fd^KDi\VE-9k
line invite.fixed 0183a9	465	OB[YET8D><c?ld>USPYQT0[qd#MQUGBHRL^_<_JUaE?LOhW@JREZ_M)chHc\EXLR
line invite.fixed 03c9be	521	QL<T]IBQMHD=wPJkW`PBI=><MSO6cOM]PWG;X68KWZWNXYXE\S@XHb@8VNaZDABV
line invite.fixed 047946	433	bceOd_v9]Go[BIJR8QawWdIGvZjaDisSmjf]OJ9YNRl,pg9V3TDO3/j1?^:E`:=`
line invite.fixed 04a0ad	652	NDchwi@`@LQBTO@ZpaN@J<UNHRIZcFK@aaAJXBKe<USOv_O89E7LKCCbYSncIQ?o
line invite.fixed 076127	477	`YRFUeSVK[RUK>\RUIG=QwAJBZA`I@LT>UaET;MUReHT7d6FK8ZPKRf<L[S=:_OC
line invite.fixed 098cfc	431	_3X]d97F@G^IRd2/qXCL\w_<%D;ZX@)bHaC2\h:OH/_P_7\\WDJJJdMsGbSNYAG^
line invite.fixed 0a0b52	456	bhaDDSSKfJ=g:aVUFGRLMKLHDFVWZVZUSKjg@?KS`Q[LQYKQVBFF]Be;SQZ<9u#0
line invite.fixed 0dded7	520	\al<gJALLDJgMjBI>aS_k\IwZF\JHjTF^SW[GFZRA9;H]ZTQFkFPNQWMKV=VY/>^
line invite.fixed 10b8e0	655	]Sbe_H<QO@OKSb5hKMIBUN6;GFOV`T;8WwVBRF\OO`NWXYTW[;LWHRHRPaZ^E`TT
line invite.fixed 136a8b	742	C/NU\TB_R8ZMVw;^dO8>IG8R::EdP?:@d`?G^FSV@\SOkaMJCAM]N;BXR^ZSA?@_
line invite.fixed 165531	406	HMmPOcZ-QCgJCbOLM7I\dfYOEBNjE=i8pwm7=5YoH;8WVhUHEKeYNKWZJFZSf>?[
line invite.fixed 18893f	633	Y<wYNORU^[QGIlZIGJeTIX\L\VUdEW<TQSYZLRbKU>>JbZ@IJXH6@PJYQ^GAM8VT
line invite.fixed 191fc1	515	LR4`Rb7kO[UFUC-vh?,<ESK+DTGiFZOHWL>RQiS^#l8EJfIXUCBLJYYcP][BI^Kc
line invite.fixed 1c8215	425	0AM<>B.TFZYN_N6K@5U7`gaNO_.WZ?V8e`OLOMb@RJMb[ZM4<i_UGdFVdHY#:CZR
line invite.fixed 1ca911	488	WIuofZRXX9t4PKORZTRE1OX=IKRHiPL7ZXD\`LBFPk1LV]\BE?OJ`TIUO]R\Vw(`
line invite.fixed 1d1344	623	AG9OTVKVLHD\QS[W?bGM>>_A_C8rGILW-IW9C\NS?bwY7Z_EbLIRB_U:a9HID^CF
line invite.fixed 1d5ae2	356	h?OuOA75-bN9I/rnHwDKil`WBo>_WCM_4-:@]ed2^IkI5EB][]N]MHakO\rF5P;B
line invite.fixed 1f3c2c	467	H_ZbcdBbL5b:b^3@gQ?ZIGA6ZJ`RIV9HWgP<YR\bKp/Nn]ECFWRYVL-EHUdwUIUH
line invite.fixed 229c79	484	L5JF<V,wK^ITUeDldhRTPY@LR?`QIG.PQ?g4HrQbU`]XNTwJ[MQJmQImDK`a5P0X
line invite.fixed 28fd35	458	IKgfeUQO(D0:HJG[^K=XwVN=S^[KTIS[B[j_1Li^_HB5Y=XrUPHOWFa`.hKQBE@>
line invite.fixed 2a3553	512	M]IZ=^YV8IiT[OWIaB6ZE83LORG@cJ\?\i5KwDDr=RP\`dOCGNL[_4hT]WabKPHX
line invite.fixed 2a60bc	447	S4jTb44HOFR^Wi1DIHXELc8Xa7VZDWO97w?P\/LtN'N0re5BBPaS2Hh9;RMa\RUO
line invite.fixed 2a7b5a	431	^oR29\[V\\\p<Ji^Fn\^ubTcffc6WWlUfZeM#E<Zl5`;=aUUSYaiAIF0Vb];HVN[
line invite.fixed 2af90d	499	R-[U^WFI@Bj>sp.hrS?KV@66K8FTOI*.SeUEw8=o9i8nbh^81B8fo<Wm<CUeE=Qe
line invite.fixed 2b875f	554	YIBCgcZ;^AS<Ok.iF:RQL#7NA8GYRGB8bVYM`DKXEIRSlUYAAQRPXNGOdXNX[NFi
line invite.fixed 2cb1d3	490	Ub[M_fRgAFdFIt<?EVIRLkC<LGW\@N`2nwWOY8LvM73\TcW?I4YA[J5ZDJVnS2Pf
line invite.fixed 300ff0	461	JUMk:OQdG7ZIifKXeMH6*[E3;6II]XCV7QL@SK@M;jsWMOw<>-GDlS/ZeEINDJ@Z
line invite.fixed 30ae37	623	91bPmFG\MeLBYf2YWv@N:4B@TNPXTM55RPQNS=DRHa:_a];O?TDcQ:>VCSSwC@SR
line invite.fixed 33f6ea	597	f^RdfVW9P]_8XbAMNRDC@OH;U:=UHT@=TURRUPKVQPDVwUC7<9NL`iXOYaXbOdHR
line invite.fixed 387048	432	[I`V[DJ_KIEVY76ZSKKIcSSYKqT]@T$I\@gWdBC<LR2SJ8HWhYOH#?D[ZP]DJDI<
line invite.fixed 3cb6d6	521	G]cq]=Eqc4w^gOW?Gf=NDW;\N\5RXACOM4:YLEB=L\P`AVQoRH7BrQPVbSfWPW>K
line invite.fixed 3d3696	786	jPSLRTF?BWTTHSV8NLFXKESPK;JURLGEdaE=ONEOZOAPVK?Z:^@@H#Rf6URgQ@D^
line invite.fixed 3d80fc	560	>/`MYaqQF>g7GX<RD^OXF];gGBXGB[XLNBbVRNSaI=8R\nVTPcYwTT@U:EWdL22]
line invite.fixed 40558e	705	GOSMVb[PEXQIXSUROQVALML8EFNWBNM5]wb\Q>CXVLQLZYS?:<MRKLLITLUWO^?f
line invite.fixed 4292e0	351	]UQIgshMgoLUh]F;FjG8<F]WJ[I^l3,@3ZDR[oLV>_Ys#BMO_eKBQWPPAa9.aWa#
line invite.fixed 476775	552	D^P\CZ@ZL#YnZ[,]KKLUXG-N;UEH[a[<HPPRM)bfQ_5Nfe\TQ<AKI3MFNX_RAUFR
line invite.fixed 4ac6c5	456	8?L_KYB?R<kK@V(I`L)Vb>J9GYDJdGPXPDMEK[:0#TVQ@r`RQ,CqJ9DLU\wfLLXX
line invite.fixed 4ded59	471	dHV8PJPTeUN6JQCC97WH8f^OZILPRO;2kXVFFFEXwB+XTJAM@H[Y89W?[S\YFZGA
line invite.fixed 4df0c3	510	mRYHSRUE_bU<8cTH4H_CptYkvXS@4dm^HUmY,1I[ZF9#[LAPPYKC>WSC1f+krAKa
line invite.fixed 4f9270	393	4NXATVELDPpKb__VRYtadWwY`JMcE^_EQVP]8qL[ZQQOBK\7DNkfe\(]\\=&DCXX
line invite.fixed 54befe	449	EMdbUfLW]=oXEj8EcR^SST0YXLQONV<:awJ[U<?l3>?ZudZ7Caioo8OZ1plbd'Mb
line invite.fixed 5a41e7	377	3/wpjQJFJ7pLU[-j?eSS=SEYS[eKk>A)Q[2W@2OXar;_hmb8KBQ[H%@w5EDhIKKl
line invite.fixed 60195e	715	NHVM][UbMKcIoPPBaQ^VAS>NSUP]JQLIKwUGXCOVBJSO`pP<MOKHIBYFKR\_H@@a
line invite.fixed 60c059	504	HQMsgYHpMWF>bgYS9g[F<J1<REXAVEQISGBS^B?dBPgSfEHREAHUpbDMaMwX2V@B
line invite.fixed 629671	548	J@OdTW=q8MaN_NGbjY:/S6=H<.%NY;GTeYCHw@DVXfb]NRN>]C:U^DDjp@acEDKJ
line invite.fixed 66ead5	495	7Yb[Lk:wE;[FF\>PXnH<L@JND\6RhTID]fIbKZ=M7aelCnJ>>ODEI:5h:@gP\/Gj
line invite.fixed 67e3ca	596	]KsQbRQJwU^\OoER=>UUKJGMJfS`<OaD]m^NDAQVa@;<dTBV:PZXW9dRPbW[L4GP
line invite.fixed 687cfe	432	WPk`g]ffPTRWLb?JaB]R[OMWfNNNMC^TV\Wj1F]TcgRJwP1*>IRkG+DnSAXKD`\\
line invite.fixed 68b6df	381	-CVeI;^*Xm#E[jNABD@XCeX=/VI>H[([UOPoYL<K:\ED1P18c4@]o[@VpWFJKg+N
line invite.fixed 7042ff	383	KgA7cOb[A1FIkFTO>^RMDU?9MUOc9ai9J9hU>SOwNDg7dQc6RGiS[<TLRQ\b[;15
line invite.fixed 7058f8	562	MGmg_Y:bLGn+[dAwidJ3G_I;>M=9^>P1_UGEaZHT4XZYthc;?C:PVKQRdWZh@0UR
line invite.fixed 7256e6	692	K=WacXHWPDmKwe<]hSNUPIDK>XD<]QO/agI^U<LbEYTX_gh3?O;JKH6W\Oh\LN0V
line invite.fixed 726fc9	501	>7[Uh_\fRMa[IX'P_dNSKQ<PZ>C@_@C2fiT@c(Ni@M7fb_w<B8R[VP.BgYik>Q?i
line invite.fixed 73c1f3	442	AVXA`PJ@RCQQGVAeP7FPAB-5dYwF9J2fPWTISPTbCRKZMU_^OA5:@ejTMMXLBCNJ
line invite.fixed 748d17	414	l#Xf`P&H^3l(\_Am]Z$@14\EBG:2uT=P]UN;qT>w?R9fmkq?LQ@\a+<IXj\YLK:U
line invite.fixed 75efc0	400	Ik=L*B=]\OT_H=X$#<M8d;QVRB>&@JWZ>+Q.S^B_fV@mDM6FR=m)7:NJw,\iOM+V
line invite.fixed 7606f5	577	L@M[wbNWO2fJRV@TQG>DAa.DRD59gL5AS\G<g>2rXNEYOgeO<HJ7Q;;orZqZ49=R
line invite.fixed 7623c9	357	/SO?;9m[K.VWFNHHKhraimPadX8Nf_PN7YEYl*=`E?<HKNqJaUFoqCnwJcFXW'QI
line invite.fixed 7631f1	530	LE]iiYJZLSEAQ_]wlidFWYK>?ML:JFUDORA9H[T>:WmUMX`:M9HXLN>ZPM<]X<S?
line invite.fixed 781fcd	549	e;SYC6@SUmCFt8XY[KcEVXVA@N;.PWMOf^Q\R?dbYaQ:ID7wEEFJCdXXE[NEUF`H
line invite.fixed 79567c	418	O?ASF2P[C;BDB0FLEg>ML6G,FIcDbQFOTWWZnQUBQ]_NPDdE;28S7`hwlL\B`?CV
line invite.fixed 7a6acd	661	BE__iqHY;D^KRTGciBENR::AB</KS=1O^dO0^CLO6\D`RYOIK@7R^<E\VYwh7\AS
line invite.fixed 7b7f8e	445	]N[OThYTZSaQBTPPO6XOV\Lf]DXk:HZ@Z^[KBPffb*K>L\vcMq?wQDfk<Q?H[Ik6
line invite.fixed 7ca363	468	YFIdk8DK/FL?ESI>DF;;TH7ETmNFw/N6c9Q)FWn5XWXYBjJH9'DXGVQmaNR<CihA
line invite.fixed 7ff4d5	490	:LBSPX=?:X]QF_9TYCK;Ob:NJEF@U6NAPw@AMMLP8T_YV\]19SBLYP2QHDnjMSHO
line invite.fixed 808d29	611	GBuXcfKYQ.f;Qf;dW8DAIA0C_<EMRUO4sn=<aH9[#_5Vm[d:9G;Z<(=WbZn[J>KW
line invite.fixed 87db7a	589	LhPDMVfK=dY^^GRP[DhS<^?)VTG]J[WPhB6\-H]E@VQNA_c[[YwPFZ_T<[BKULW>
line invite.fixed 87efe3	459	0_JDWjKbE:V>XqFNFDKK1^4IQ-3<I)Z=TsMLYHHtNF@d`Vna@89GDMd<jVoeC#,Y
line invite.fixed 8bc56c	756	DDUQBFAMEA\DbOHGN>>LLCVNJADMa?FCcMESMaK_V#;GBDRRUYTEYWNVj8\ZMP@X
line invite.fixed 8be9c4	454	PVlD<EHG`WRFVWC?JOQNhJ]_J[]>aT.2LXN`OWNYJ\=US-MPP]^bc=HiC[BD#MSU
line invite.fixed 8d2754	740	UJhKmLYKONmF0h6;FDSXL^>JGEO=SH85dwRXHAOSNYEYk^W=4JSdP:FSA\TeF5@o
line invite.fixed 8ef528	441	WjJL1YS=OK:Y8YfTF``_Wo\\2c^NF\dY;>db2@SUScGGHRTVNPf#(iZ-[7.2Q[YA
line invite.fixed 908184	448	FMoU`[ggkD`Q?i@fTFaeC#=`DXTH^gM:dONOZHBUPM<QbnK7H_Q*^APgneL^W;Ej
line invite.fixed 91ac76	423	KH/iL^@Uf[H[M]LXTOWdXOcS2TIMmHkH7S6=S_Ku,kLj#`Q]SsFmKOQMlRb@F/FO
line invite.fixed 94c2a8	604	;W`[goSZH8dSJnMFSGQV\M7^RQFCQQbDVwFEM)FiGUHRapK>HVIO5IT[MLWgH92c
line invite.fixed 98c299	508	JLdWUlP2F]/YAY:_TeQ>\hTVU9POP]XSv\HGCJa`QEW?LbEF>MNE]#E%<kBiW?>Q
line invite.fixed 9b3c4e	503	^7US`=`UCcX5HETaNdK\`Z8@R_U_N[9Ni\_k=;^:fWY;SQ#aAMVWcHB`8ZXKUJZR
line invite.fixed 9cba8c	511	YE\=HbEIjQw>]ZN9]PFVLbKGCdIH^[LceIA`>IL^SU59_HP_]fKCBXOEE[]]TEEa
line invite.fixed 9d76d4	469	K9Wh`SEw>OZQNUR]c[2UVc5WDa??MA@0isSXl4?aB_XH[l\=AYYW;HCsjk_UE:;^
line invite.fixed 9fb5a6	533	W4OJV^ATAE`]Ni?GrUcIDTYGGI8X_[FS`JW_L8gw`FE`_k]DKRO/J]HPe[MqN*<T
line invite.fixed a0c9fd	639	O/VScH?YT7VBV\E[VIUMBS6EY;UJnADAewUBPUHMLhDj_hG3IB_[iH1SYVQYGEPR
line invite.fixed a3b0da	482	OAN_om;\WQ]@^TSv^i/STX-?Q+IglK8TWiKKL_DZFUeJBwFKTWSIk=DjED_hJ\IV
line invite.fixed a54741	567	FQIHdVNUAAwJJoNe_JUQ9G3>B:KNRKGYUM;IfEQf7YSaW^YDOPSFTRBYFDTbF1IX
line invite.fixed a8572b	531	JQlRjV5gF)[DRL@FDKH7gU^YHFGKIHQ3\`OR\JIOKEHG[bE#H>LGX:LTlYv_T;^O
line invite.fixed a86e28	634	JOJE@YZ:GJOMOY:UEVQPFmX@S=L@P?WHAwSCZ>?P@8WRYhh<IKLGSVJJb<2YKFD]
line invite.fixed ad35e8	558	TP<P:P@S[7`P_.GK,GTDP=H\BOI#MR=HN:QGU?JYmn4VD8M9La\:26DRKOcQW[F=
line invite.fixed ad6f3f	618	DTwAgV]JfVpF5^):IHO`[mCNaVOJCb[8opYcE:TSRQ5UbfBDXf[Y_>KDM_VcR<CZ
line invite.fixed af1c73	878	GHXMlcVAMMfFHa6McSEJ<OCMLLNPNMC;ZwTDTAKZFBHnih\CGLJRKA@Y[_jWJFEf
line invite.fixed b38da4	506	bU>T]CWRLO8?]=f^wf)N^WACP[:VETAFNCQUVI\XRFSARG>:<TFVULI^DWV=NAPO
line invite.fixed b50995	536	BfhMQAwFTBLY>=?TBVeAJX?Z^M_K1a\:XdM]P<aDMK1KKk:GMdeNV:];?Z4`R>V\
line invite.fixed b529a7	425	ZS;g^_1__URLWRM_WKcWmOXaG]ILWVaGZPNW3JP]]tk/QOS.gRPSc9wD?h_P]*>:
line invite.fixed b65158	452	TATnd[W]D;ia\XIcOUEJIVJfO?1bTK]#VjK5UH:a@IMp_Vu-7=<YM;LOpBblKD=Z
line invite.fixed b6c7b5	494	IwHZLwNJK68pTvMGE4Ji3T<R.J2S[AKSQOYVFP?i51IKHPhH[FENQZJ2AbFO?E?g
line invite.fixed bbd110	548	;NRQOLCAGDRZ[_J@^BJK8[D]HKRaV?NV_bPHZIVR;JJTCKMH@OZISEXP>LXwGJ=\
line invite.fixed c6ed5d	576	OiYH\cUKXU]JF]9YB/Qd[\`RXDLK-_NHrkRILOVR_/0XXNBS9id\I)NfHa[Te#ER
line invite.fixed c75b78	425	4<FcOLQnRGU1XV?BDORPwL\]Ff[cY8ILRlN>t^IWRf:dJdo[;a8Q_0WgBIRM0[L8
line invite.fixed cd69e6	583	dA\P[MfG7^3F@G<NO7:7R^fKfCBE7@LIBYH>BZC7?=K`X7dw:;f;>NZIn;49abb8
line invite.fixed cdbc91	696	EFlfw\FIMD_H[l*kdRWMUYD@[KILOIJ7jfJUUMSdGF@itmV<IGgQ],HQ;f^bNEGm
line invite.fixed ce310e	411	GF)EnDY\DpS.JAiuqpNNw\W%DD1T/ZG=OC?W\WdiC=X1QM$E`<DMFGj`#p0KN2ZG
line invite.fixed cedd5c	464	TWtPbl;hmMb;cc2NI=IMhFD9mDOO7]g#nlQ?h=>^mI1VjUA9;3OLNACgH^Na@gJ[
line invite.fixed d1ef14	591	CAVW`gBTX>lC\j'qJG[K==LVF;ECbI+*_mGIcI:^HfG^dnd@@B8Lj;IhZWw_H=RZ
line invite.fixed d2707e	558	QF>`UONX#^_F_FIe^rJ9_,PIOC9JIJGZMLK@rS>W8OaPUQaKN_EcZiT[]Bc:CPIB
line invite.fixed d4ae67	486	OLCT`;?SLPIUH<h@Ih@RhJVk6^<#?i6YMSOeNKUM@=6RH.N?_I6L>I]GKDAA3JQ;
line invite.fixed d70489	425	\wPNJlA]\4lFRkHR:^ZKST/WCTgNfT,<fcQpE6Nk/@@c^vc;@vLMJ#1aMfGjMCD_
line invite.fixed d7ae38	464	1DY<USTJB;`J\Cd2JwmBDP?I\TNQAN\9GS?EX>WsHhNRQGB`vXQipTi7Pbl3PGT:
line invite.fixed db0a40	644	2OKE;H:Y>JSL_Fbb[`KAE>f?.G4]lE9W;L:<X68O?XO\FTL#W:EdQTQYL;[GG\gH
line invite.fixed db4be8	503	c3^SH]RNILcTMFO3A,Z:O\NoX^ZHLYU'WnIZ:;KCRQ+QseC@@GMS`7PILw`^MQN_
line invite.fixed db4c22	386	@.tbrNYXC=b=iP)KdP1N-O#C5Zf7`*K8poO;l<XZPLEPevCP<_;i;=1adXal;%<M
line invite.fixed dcf6ba	503	TP]KsZ1cAJ^?Yw17cc0QPr24QPd`KEHK]_BROBG`7Ih?kXn.XjIT^?BOad]g?4Ga
line invite.fixed df2c06	556	?Uh]RLSP;8TFSeDLR<GQMaGiKKS<oVW3wfP^v6[s?i.jYJRLL=TX[:BOEQ[kC>=S
line invite.fixed df31bd	431	5FdVUIKHGNP7GOOprE:DFCHUH?4^AO1N;?VM^H59\YYwVJ>9S?1KgSLHJQmS6JTS
line invite.fixed e1f41d	453	oNY?HQSPBCcTL^VWCBUp\KSwVam.M^NZ[OOQKNRGD.5@[aB^Xg\[RFPRNOW:g<Rj
line invite.fixed ea33e1	509	EIGUiT.L>)gUZh?Ro<?@D=@PTMXL]>H3=oKQ2==N@`U<kQVW7+#Z\:EIQDRZZTIW
line invite.fixed eb1f25	518	NMWPTNPDPNF[k]Vc<YPY^Q\X[HFhhNw:^YV]LNkFYNLR[ZEQUd_L<_IDL<HOG@IA
line invite.fixed ed533b	490	O7L]U@8Pe0H7N>?Uu;AOEF<=COF_JE>TNVBbY?_9A`S[CpY^P8>G)NDR<\XwQ?SA
line invite.fixed ef421d	732	HK9`DS9]R2ZON;w9T]@=A@VQ<TC@]@4]H?6<MMNY[T`KBAakNX>DOAKHU1WM<X:;
line invite.fixed ef7bde	677	BKJPQ^ISKRL__p4R[YP<1OAO?ALMgVHQSU;.RZMkMSaX`RZLHXBWiMIWd6wcE<B[
line invite.fixed f121eb	418	J@PYo`FYdwWG[AMABEV.I$?XlHMiWODW]_UO;;U]RWBPPY?PLCXX-WUGfaZqLQ4[
line invite.fixed f2545d	618	>E>RUa3K:WeHhbAciZD,/Y>69@9Pj:2UUS@(^K&w%ORS]\k?;C(LeP-jh@oM2G>`
line invite.fixed f2c989	487	n=ZOoP3[4DZQPudogBFAB[TK*GI[`8<#bOD[SwJf]?DYsdX:PUBTN@DlD\g[1-]]
line invite.fixed f775fd	633	ASe^_`F?F8a;<c#J_:JT9Y;XK>>:QGN8SfUSZGDiOFJObeCG86WtEZ-eZInUVF;Y
line invite.fixed f98582	554	wDZkLKE5]YHNL:3BHWDPYJBjZGU?OYIRW\QRM`GJ>^\cEEZG>NXQK<L[AYiUU5DF
line invite.fixed fbc52e	721	HHS]o`BiA<Y=enBeV[>GE<#7?JMQ_FKBZWWO_49[MWUUo[`7GJ=YU=MYTMcZG>5m
line invite.forward 2c78cf	445	JYD`;=]XKFO.TMSIOEQ@IE\SKSBwT`Qa?IPY\\=M?R\XJNZ;;R.;[TTCREMK6X]U
line invite.forward 2e28d1	467	MJaIvuVRT\XR6_CFg/FHWC\]J^OdLbNOqJPXLED\hU=DQdJ.VI3wNSWcD_ua0MPZ
line invite.forward 2fa39b	386	J)iNaA9e2Zg'F\:9dCZVIO_hIVKIN:JB;VYwBgNRk2CLTV?_dcY@a1WfWSWj.GR_
line invite.forward 6031dc	509	VPRNLZTbIOTK.GJYhe[UjV;QVPBwXU5JOIAgBUkLi``S<TTC=P]\IoZU`UFRWEPA
line invite.forward a5c758	522	UYbMYUQRMHH=R:@CMKNKd^NM[F_6PRR)TZ4KV0R[pQ<1PcZGcQT^H.EIebFOLP#]
line invite.forward a686f0	395	MfNON7bUF]Z^WSAIFQdEoYZAP@A5SiW@UOvPi@<WQf?F\D\WTId\b%B1wLQL]@:T
line invite.forward ba2fe2	493	P\bNAj@>pmjZJ\CVM9[]O??HG;Km=`R4]QTb@0BZYLEMQq;-E<DX]X#VAI]QYSTs
line invite.forward d2ad18	520	[V@aIX_H?YRhMNYH?K8MI*P]]fdFPB@wVTSI0OBYoeXOWYUa_FJJ^WL9SOaKV7VN
line invite.forward d4d011	461	^.?j]BZTHDC>HI7dR5Y:?<AEQCBJK53=;\<B[_MG0IYVRWX]IMYSoEcYwP8OL;RI
line invite.forward f0bb0e	492	N?AjVS9UEMDJP?LWUW2+;\f)D7<UK;FAA_@0`CQf+Ti_C?MQC>#BLX9Ss4DRKD=e
line invite.forward f2d65c	356	XM;2MQI>`I:NYY8ZWi\NTQUoGevEG^kNKFpg;9RIGMn^W7RVNsMTKCh8RR#>X<GH
line invite.forward fbdec9	435	JT2\L5;YCFXrXE[Z<BECcWFEBLFJfHR`XwLEHU>_EI]LP`TH^^P\3;WJOG2?B>$6
line invite.forward fcf3bb	569	Lv>WLkQRVMCEJw@_iQD[(g>%LCF7]DD^LN@CG0KRACSKRRU\@@0^A_G8l]QSTE>S
line invite.invited 09cbd6	583	SlIOBUWRU7HZJXY%?JVNKXJPTdLjNZMQmJHN<KRQ[\L=EbEsRTO_e#i?;`ZR_%=M
line invite.invited 0b7857	547	8_O=QHHhEOF=RON[ZTQKH]jDEVORBGA:bTdi>wRTgPON6JB`jhB9^E`]LOW>K9i]
line invite.invited 0e5615	389	H:eoes:aS1R[rQOl?VY8jVDN;VFFARqYCN>YN3;_WnE[>RL#ATGUQDPOGCIR:F:_
line invite.invited 1032dc	546	?LDiIWE_ETS=kBN[,L5CBVb;05<?e:Fh2H?5Yw5nOCX[\<mNU95\YNPT^#cB1Y+U
line invite.invited 108c6c	459	W_9lCU8_\SDCd:I_O\ERK?TMSSL5HNBTVfWNX_JM5_QL8BIvXYXUC#IITPpTU4V<
line invite.invited 1540f7	491	L_OL_jKClQoD>CN0J@A^6IH<NcE`Wib@VH=R16a_pRX_;`N:]bYl:=T=I>bSHL#L
line invite.invited 1b926e	430	5@QDTXTZ`7p=MZH?:oYPIRDLIXR]QV@=hKdRiG?KLG(adu^fP^Cs^6^ERVTRd#GY
line invite.invited 1da1d5	412	I;9J,EC[_@dH-F_I@hTfdSuaZZG_R7?@0NSYS_Yaw_F9TG5`XVI@pVaGONS[]gjP
line invite.invited 23824a	540	PeIVP]\QBLwanKGNC3P[-EV^?IA;r@eRPXO<MG;YR?Mg@RfeBSMLPX`aoPiZPB<W
line invite.invited 25026f	572	tOHJWgbA[RqER?aJSeN6ECNLEw>P?G[`WYPU7?PYd\VGWNQX>L\QOHibBNS[aJUL
line invite.invited 26990a	451	h@XdL@PlmCsNb?nSTj5ELJ<HMP3V>JCJOK`=i[V`Yii[Y>_<lh>JPAwQumimBd:=
line invite.invited 2787bc	576	JQ4\Z]Vw37[KfMIVeaL>7E9PE0AV^H;<BZ9PQX1i4T@ioW\>9@;VZGScTVXj9Y9p
line invite.invited 2a446c	435	Q22wEb7\C5UAjSPFHFK>ICOH*4*Zr=1WcK=5\83T:Vwn:a[GHF/HO/Y>j/Z=OuAG
line invite.invited 311727	583	#PQXeSOWICO>JSCkO\KNZDOWJKMMGF_BEDZI]6SX?[FQA_QI?`WfNRLJRaHaL;`T
line invite.invited 330a3f	480	i`JaRI1X^9XKRH@B@?U#FL:\JUE:OIRSIQA:HrFdPNYb>>k`\IE@FN[0a?w8Di3T
line invite.invited 33320b	401	HCr<QNK@FS_PI=B2K\GJ_YZbNUDL`aM2\eLNGW;Ne?7HPGKFR^@WM6K5`PwWIA_\
line invite.invited 35ed6c	612	<TmTmgYNOE]Eeb.OMY=ZAb-=;DN:aKV<Nv4DF+?[0J-S_p]9<6QCR(GbGaNw_0Aj
line invite.invited 398855	522	GhFZ[^;OCRBS#\HVXHF@Mib;;;NSPIC[WN=I\<JGLHHAZPaFA2A^IIVYSrRZW*On
line invite.invited 3b3cd9	298	f%Wau(1[ZY;DV6iMA[]>]gl5QYOoOU:diUVt\YgK]C6f0C'QZRqM:6cb94a8I#AL
line invite.invited 3b447e	489	hHDJ[c?,]W2OBlwKCTbu7W9]CoNIAT_QL^fSVDHi4JgSJ=GgC;7DLQV0:@;G=^=C
line invite.invited 3b8c1b	465	VR:,_C@@e8GJD0[9VH;H`MSaa\P[JNNKA/MU%@`1`GG5C'<eweQRBdEQgQN4N?F-
line invite.invited 3d68ad	585	cSPS]d^OKO<FSTUZEK9f\S>5BPMG?C88Wq@EU0EGHGYSXVG;G=HNk]9PHwjQHHPO
line invite.invited 40ddb7	501	MJDK?UUTSbJ[OFS676OKTN(U_^P%9NOWDFSU?hHPH9QKWOCZ#SW=HNISe;NPZ[7P
line invite.invited 425407	510	WIF`gCPXA@\4HCG>ZVMF^Y;MSN:^VG#B>kbIc=J_SeWUZXeC8@NDlUFVNX]YJGCa
line invite.invited 4c6a0a	514	`KZkGIEsRX\5[X?:HHE&5\?Q@CI9QP_BEYH6pE1SDO<mVIq_:EG+YR<bk#YN`W,R
line invite.invited 4efcee	411	LKbPAEgZ/GcO_JU<X:d&XXM.lT^LK=G8U=4NScSE^aNDQS_KLY]VeCotaNdXhwO?
line invite.invited 51e098	625	GGb]iTIVMSRONh@cWbE9CE50QJ\8iRFEPJLVc@Mv;WSme]ST3LTg`KEh[YgkP#Rf
line invite.invited 525a1a	366	DJ=OwH=YGJG4Tl`_LjM?3[ZA]ad;\><Se9OOQRUm:3uM@RsOTWL-H-c]\iRe8QQQ
line invite.invited 5bb5c3	597	TT8L;jQ_RFJZrU]QBDEK13`W@ANFt5gUF>(/EV=akheW:=jOL9'D<F>Me#ZD=XH=
line invite.invited 619c3d	490	wIJbFXXETWSLFKR_VXCA[P\PQXCEVKLX#EGD?Y2Y]0OdG>lUEbXE9CjA\1rPXg[=
line invite.invited 626b62	385	haBLP@[CP_PS`R6*LDQPTRY0RwD1AiTUAN8?^W9EfZ>Yb>d_bNJ<4X\==Dd&YeD1
line invite.invited 6fe2cd	517	qLJOgIXOH\R>NdZVV^@bO[P=FgRs1>b]GOSbO\iLVMQ=@QN@HS05RkwwC\GEKZZ:
line invite.invited 729951	350	BR_F;Q;KS2tGR?TM1?YfQMWSf#>Zi5SQW;:6AhQIeHcYD5oV[ohtTFGdgCj0=[W\
line invite.invited 7fc0e0	436	TgkAZZX;W,0OMjDC[`gEdM>UQBW5Gu@8bsJR@3RhLE0<Va2lCsZ\w^LN&CUgM^]^
line invite.invited 85e1cf	465	OS5]Rc7`jG\i[?_=IwH5;8]]DXEI_7bb8RELHc3h\jjj8;gdTTMHSIA3^/][,R7G
line invite.invited 9cb27d	485	Wf]TEYETNUA?MEHWGq/9H7w>V?:SQ@JSFN8V]q5NXTiRYCKLOeCYN7>ZY>EN-LE-
line invite.invited a07873	417	EJDXDU&tA<lR]@4]>c<<J`wA?P-:X;N=@HKCb=@[EobPHba:G6B=kO9:e@^F0JH]
line invite.invited a3edfb	626	SZO\6V@Y>GIKwUZBCPSOFOZ]GLD_XOrRM=EHXNTOcRYGMJKWdXIPNFRM\KmBClRB
line invite.invited abe96a	553	]W\`b]F?ORsIHwO;IDSR>LB@G?T]SYKA_gZUNKCjjBENj^g/F]O5DZD<NfM[X:MU
line invite.invited acda2a	552	IQW>TJOMVWJ;[<EGaX`P_7W<XhHNKVESZMEQ>Pb,[OF6;K#OmQX;CR]ZNRG?UVIE
line invite.invited bd8f67	370	foMSH3pF87SQ=8O'[mP*7BEPG>W1PKLJ(`=1F@,ZJTjLT3_Q;NVNJ6IU3YwESXj-
line invite.invited c0e21e	660	EUawaW@;RMMXPMB@H>VCCUITfT>HHPRCMb]NNSQZRENFHTVZA_F\B;pf6NQCMLOU
line invite.invited ceda20	552	PXORfCC=CJ9U.eBAI;XJQ\XKUn<>6wZRKWe`1TY<q6Q@DMWkOJXHZEQL?VLf[WbR
line invite.invited d2e1a8	509	7n1wQX<nTPb>i<6qL^M2,VN@EBE8UP_9DGE*W7;D\hVPa<XS@4??jpNmZGsPDX7[
line invite.invited e08b46	537	IBRQZW;Y7AdEa`MMNAL]UNF>;@FcG0ABL^B?eP@]AX9WwOhK<K7RgEDV`?wbMo@]
line invite.invited eabf2d	595	VRRDEOH_RG?WRLBTQaVDVAKIAIWwXZC=QSI^DHE?>SJ;JWH6ERFHYQU^Z8^L)AHW
line invite.invited f027a1	506	9@JY<=RY`P?X\HD%Cw7DU:MLU1QNwMWNTEDOWB9PfcTcRLaMO?;iK@2DJJlWUS;[
line invite.invited f96b2b	632	PLiFW?.G=@HO_^HBWUN6Ue<;HBLrJSLG^ENh^8@A7c4\SSP9>[<aW]XY6\ZRJ#AU
line invite.reminder 16f34b	589	IJaAnZYFYSmN?S@P3<SGU[#L_VqJKV`<ea[TN?QRF/@B]h<IA4f[LGTDKbR\c<8Y
line invite.reminder 31c96d	474	VLQOY[MTQAsPTBD_DMASK9SPDRM1fOS0RX;Kk]+^w\'IBVhFKMENd2ZRRPjb^hGP
line invite.reminder 3d758c	490	eNDVUvW:^`[[8_U:&5]KiX6GN_N@]H]IMN_kSUSZR/ASdNNwJtc7.PKNS[5ZPpW]
line invite.reminder 69d4eb	484	KJWOPW&?AH]DVgmCXSDUUR^L\H6A]Q@2LYRFW]CRY8DM9U]14NRgw/UKIRS_JJ`b
line invite.reminder 6b1662	590	E?FaWRN[;SK`\0PVFA>OM;V:IVD_GK?GXODAC@GQgOYRN;aYKY<6;VMcUMwLMbML
line invite.reminder 71c3e0	576	W>wdfPYQPfqOZ?GKRKJPXOEKmUMZWHP9RM\H^dHNvHKUdoY_NK;IZJpW?GVY\6Zo
line invite.reminder 7c30f3	543	LRA`C[>YmCt)WSDV[T4GAH[OOELL^KGNSV46S\2lP]MgYJvMZZDKF;=UdSw[;;IH
line invite.reminder 9f3f5c	476	RGDFm?UD:NXVK]w/Po\If+R/QkH<RU`U_SKg9hn_M<-TY]:dJaD\P4]IZUR]U\SQ
line invite.reminder b8e95f	506	E?^_wLPTJXWBDZ=K[WB^MYH@CB;YbBA5ZaCDJQ=]E_fKsUIO7\-e@[Eb^Trr@AIi
line invite.reminder d283e7	517	VRNi^gJXRbhQ8QOVEIVO=h;H>KKoZGT4w_@mQJJPW=8@]dH?ZUU[ON>POvaZXODK
line invite.reminder f3f411	492	SbRGPLY/KPRlILN>C:O`P`HjENgJLajXCN_eLTfKbT?>SHFLVYPKSRc#0S\WK>_P
line invite.reminder fd40e4	681	NVSMe_LQMMhKUZ4^]BQIMN)3SEHHSD;E\oRBG9GdIIWfdl_=-RHOO7NagLkoJ#5o
line not.alert 01a9fe	525	Ie[GRucLe=fVEVM^;=cLQQ;gT@b5Cg^CQfKOVFShPDJKONBA7wPQ\/RJCb3XV@6K
line not.alert 021d73	422	@Uk;.I@POOrO;UN)B<TNl;NqcP_HVUpA?ERnC[WRS:94@PK6Twnfk(ZIUhWWLCPW
line not.alert 0c4f95	435	V=U]QWYMIOcHPhKUgLPYSWH\bnVOTENKdXaDT'QMB_LFDwGdrG[D4?_OCb2W<[M3
line not.alert 0df047	498	GOlTSQBLUJN>4RB;<FY`g]L[bLWmHiX0`PWlDZdQ^0O+e]G#XS]GUKM;Ja__W8TL
line not.alert 37c236	609	_ZjPtQKBbULK9[:<;2WYa]A5\LN3#UbDNZJhP]JLL9BO]c[f@ObMIbFWTZ=TlVrL
line not.alert 4fe027	524	]@SSI\8CUTFO6LQROQHZ_XqRcU]J:[?EW]Xf@fYJL<L=?DYVEwUAUVQTMdJJY<\P
line not.alert 59e495	400	<5J8=@c3$KOMaDUAH=R8U,CQQ1:c,w:/?V=G_Kt;ZKKV8F,?\\pjE\GUDV==U\VN
line not.alert 5ace5e	587	QTLHMPe?NXnW6GLpPJPXMi7cXwhIVb\CTWUSQNX][70AWPKN>]WBR=Y?JBW[RI=a
line not.alert 69a5ce	556	FCRNLc;Uo7fBTaCSLkR^:R>ScgYPWbTVYQL/OAw_Ep;UtqT4YR\FKFOJEDkl>+=Z
line not.alert 768935	408	XHK^@e\AQXBOLrHEPalYiD5QNYB3E]e'YH4]#SYlN@]3YaXg=pQ;#QZHIdWRQ)RY
line not.alert 80dd2c	530	NGT8kKY7[b\c1_FOLR^aVJFO_H^+<[^-hah`LH`UJ?R0nUVLHWbLE@b#BXMWa4,\
line not.alert 833850	392	EC<iUq=^b9Hgdf>aXm.A<P*OD;cX_Uk>IKHhWCYmSNUPajmM5W=EL^w??c[YRa.a
line not.alert 8f8165	338	mvWlh\<@\a:)tQ/DFWQs\ebO1ec[CCu>8_=b3OaGshnUZdhmKj`<dbi?EwF)RHO]
line not.alert 93e1a8	421	N[ZPALThZw<GDWN5eQJUM[H<FXBgK.MbGl^DJ7RLSTL@VL6KRgKN]8[P>QLKTD[:
line not.alert 9685d2	593	bILUewYaUXM?:jG=@R_bbSHHbb\NCY`A^Z[O>Db\W2F+YI[UOERV2KSG<gGH^;CT
line not.alert bcb3b7	450	?dd1Pq`HpHar?UBKA5mwV`(bZrs3Dp^CwQYP49_R_O36lQ:X8ga_1Cr>#QMUnc*X
line not.alert beacd3	415	WQlE/^O^P1aTkM>dEO>T_gf\Y`?VqKJ^YH@GR],=`MJRAdE8w\T:OK]CIYc]0KSp
line not.alert bfe4c2	689	[:LaZM>XC\G_SV^AE>ZUbQ1K9pB;`Ub\CA`m:WwIg<c;HQCOuDLQKcaP4nGJAJ`S
line not.alert c7b186	569	DA`Y^<@?KEN[JZ8K`KV;QcEI^KKZOEa7[WgCMEbVW8T8RGWPOTwEWJZMTOALZAYE
line not.alert c7cd1b	476	:GhPCaE3a=]aAW=-<UX^kTQc`Q`@P`WEQO;WHOfa]?7J][:McDTRUJSY>[DfJ#GO
line not.alert ca783d	532	NLHMV@`BYJXCM>BN^6;RPPGXuM4LJDPA?O4KW\OMIdW]`RDaZ`cSD\<wh6N=THoS
line not.alert d5cf9f	560	chWIMSkMUPf_AUE0EI[wMeAJd\fD@aaLca`g:HeLbI5?PZ8`?]VO0IP74[7[YCLZ
line not.alert f35d7d	343	M<ihFKU2h;XQ`R5S=9sM\VHDX^bV=We>VGw;/_AjU5KNUdRB4B\+QLFO`SS[vW>_
line not.alert f4169f	599	JT\BIa^,PKYY9H92>PZ_QE=wYC^;3kSSX[K]3LH^p=3FQQK6O]eKRF?G?kXTG[IU
line not.cold 01f655	543	VE^+Vek@ONMU8Z8PQNOWf]LarU?eTONV`wnW35TK*C&<Ng30:RZ_5RKD6^DU>;R]
line not.cold 04300e	472	ZaJfJ]T[[Jga<TRA@CK91TJg=[S8[MYSH1>J=i]Pk%fg>AiOEw=>C<I6cWR>j]'F
line not.cold 1c8bae	389	TZW1;[\G[\YNk`LL^eZi2ZGZ[;wFIjqZXB]IX$RHG@CI<=_OZgT4R>JIN?X[De(c
line not.cold 20d49b	458	`Cj^l[,6XDoW2aK7h;Q\fYCwqLNR5\_7Zfcj@KVhi:@>Uo]P-a>9OVeL6i7\VRCZ
line not.cold 291585	535	BefBQpH<IPWE/g>OS-bT;YETICS;0`d7pwOLHMTkZ,%]<TB9AQd9^__'PhYfS0S`
line not.cold 2a6222	424	9MZ^n.e3:@KDZP*tSbSSO\X@G>Ivh=U=6F<?\EHkjT5sWPq8:NLaVWRVU#plR`7F
line not.cold 2b97a8	588	oD^=w>4U2gTEB1bPPMC@piF>iU>JHSC?[JiuPdaRS5\6CGM`V?KBEleTBe4WU/QF
line not.cold 321594	416	DD\@trUP-VAHKt,?AM?YbO,'Q/P<EJ`=cPNwdb7XP5Arl^b+J2`SG<DPH^aLcf\k
line not.cold 3ebec2	554	:?]Zm[cM3<E=Oa:MTBJLGEC5IPAEgZUANWUjm1Q[@dF]L]bC@JO^[EDK=wk`SH?G
line not.cold 4b9028	790	c^E\SdU;^P][R`6@>CNUN_N^cTiDFRV@THSYES<WwJ6C[QYKG[k;3:W>DJQLNHHL
line not.cold 4c7042	510	jHM-QhT=RRNRAS2LH=EvL_>N]^e*QgwCbrfUU4EbI:;>om3J8HYST>^A1W^^P*[Z
line not.cold 4dc4ec	601	an]_UTr>XVcdHQ78K:de`PBjhbWO/mbB]cw[e*Wc\GB3Yna@B<Y=9At?FgL`Y7<Z
line not.cold 50c73d	423	iW$aYdQRj^)3PmmO2NwO6G(b4k^c/d_FRQXI.Da_]D<;UV*YYXBGG5h5uPKaUa-^
line not.cold 57f403	660	]RN<WRYBcjOL#l@cK=ZbSf@R_PZS<WT;c_VL:/t?@-KAcX(;D^XSDlTA<aA\\5MS
line not.cold 5a7f17	484	D[E[mVRLROgVJVB`Y@Led_LLPNVNX_rGBOc]V#]OheEO<[mFD]I=OENHMNXGe94_
line not.cold 665d07	490	K<wOTW@KBXTiHW>QT>UbYW6KXG]DXgWKg?vfP3fvI^FBaPZ5?L_^KD_HJUNlf<-F
line not.cold 6d3ecf	532	WfbMfPmA[EEJPTJIB3UkL\3M`eV86fw<W]afJBQhU.;7h_GACW_W0=uH,SLj]F6f
line not.cold 6f0c50	436	kob4a4\;QnPqSw8:F6eHWcG=l[YCBjJ7[ddKGYLcI56QqGk]2ZcEMG[RJb.PeBEe
line not.cold 89b006	564	QSL<h`^8^LZk@fAD<@YYh;FOrUg7>]w=L_^e2HZSo?9@Q\O8U`W\GNb>@a<I\AMQ
line not.cold 8b1764	399	d8M[l?C>DaS>BQIX0:QiSj^^uT@ED\YOZ<bqM^m:wAO.WaZo2M`B4NTc9s-3]IfI
line not.cold 8c81fb	475	BPYBAi>OhMqHcHO8WKcNSG^bHJSXIML_QD[5JWQYwkQ=-8RLM`?nFIYDl;eTTXHR
line not.cold 93ec41	406	I:fFHE6LR`NO>ZO#/o;bLZ1Xb:;<3ILJPi\4.\RHHC?S:oE<Q[eK>fQU1HQ>`ESH
line not.cold a1b67c	535	*N_D]NFMUUUMZ_.BQKA\GE2bRTiGYjXO\T<FV5Ei[OW\[wC=:[SMo@^:FPkBHK,g
line not.cold a1fb50	527	C`NYK`\]a;cpMG^>:<eUAX]qH\MWTf_-8cWJT6?iCf=KTFiw^`^49?Q?KCf@?A@9
line not.cold a7a017	408	EU3MRQuIF9@HOZBV.VNoCK.[_Kw)BOMH>7YPU2]PP8M^AV23*<lkpHeC@nN5mbdL
line not.cold ae8ca1	451	LJuLnKdFgaU_8_DDK7_bbS&iU]bZ>`l0RpfU#ATHdB/7YXY:6\r4=Hf1-b6lYREu
line not.cold b22a73	446	F/U(jS\>jwcH3b0V?<IgbRCHp5gM)c_7cWauSTZXE:;HZV&<&Uh^nGwD.UXeq8%V
line not.cold b5e452	590	CXs:PN:BiVJSM^=L=C?cbaRg_H[JMZa/^td`E>ZUP3M0\wU4@hfLI@N^FE^WhKJa
line not.cold bb6f4f	458	kNIG_IIB`HXcDU5D?FRgGUELa`fX?f]9h^jeLB]pbDIKhgXC:XYSNZw:F^HXeGOT
line not.cold c82d1f	787	FReANaGDSJNGYpAVILVUbNBTUPNO>KT?fFSP[=<WRB9Ejw[P@TWZXHHCCbKFWEIW
line not.cold d4c9d5	583	UHVY]h\MWW5Y8S1:;;Vw[^0?\cgN&UT4_lUJD6V\T;5;Dl2PDQiDKQkE5V;cXY=T
line not.cold e51b05	465	VWYLgZi>Qe2i/w*BmPvkbn$L\QE`/aYDg:Zr:;HRK&D3RQHDB^DMZcd((TB>WlHr
line not.cold f33462	509	N_YLmIBG_UgFT[EZmO<?JH&HS=jLPlQ5`OHOWCSn@VP?V^U.*QPfwTGb?`cTV:=X
line not.cold f4a877	487	[TQcQPL2cQ^_EO]ZFDc>=Yci#L8[fAi9:PA9I]BjUL/bwObVsGF3J\K?9:OPYORL
line not.cold f817d3	613	I\XhUYY>SKMUR\P@4=UMAYBUcw^>5XDHV]ZOA6^\MIOCa\MJHHO8IAV5@Q_fKB<\
line not.employer 10f6d9	510	R]SQc]gDcS[c8cBI=KaOYY;HgFZF#rd@fQri@TYXbT+FQkVXXflQ82UD:^=am5Gl
line not.employer 1167a8	692	c9UZ]KeS[eCR@QN]GTRKfV>jXnaV-\Y5cRwe=PmSk4YO_QC^f^YC?Ht7<rPOV3AJ
line not.employer 14b597	565	MN`LSUUO[KOVARK:CGUXLVDkZSM8<_TBVhJ_G;QXT=2@OS=_9aa@0#P9HZXWJHD`
line not.employer 1cfa9f	407	`nw?iRRNSHWEQF7G@fQBLD*IoOLJBJSjNfF<f>h)XI6eT>=<CXdWP^RIAIZ?V[uG
line not.employer 21fbe1	388	lOU@bnq;ST8;BakERi[RXB<U]hLURN25X^dl><B>>3MViEIGMEXwQPpv6ZN^:IXC
line not.employer 222ecd	508	\cP[nQTBdCYKFQQIKCFQS[E:GMh6LU<TRYW\IBTd^K>QSwU:\FY]BAMLGYBLSJLQ
line not.employer 2942db	562	\RS;O[uOZ`dZ=U=e:.W`NU/NRR[96`eDkf]cM=TnW;5._UU@FQRL3Fw5H\KjSH:S
line not.employer 2d7331	626	ROP;NO_#UeVIKGVK?IbinBUooI\GAMYT\YUL?N`MSEFQhaCKOJGH@Kd5@Q?@XFVQ
line not.employer 2ed36c	384	UeKKLSY,b<UbMG]J#\\GL>FfebEALW]TSHH4>CPN]P`hR`LMHKJX65Z:DPRXJXJT
line not.employer 304caa	524	TbM?RquODKKBA`<JKOjoDLI?PBX=VZh5iRFaQT<bJFK:bl^LI:wOVVRL?bCgJF6\
line not.employer 3448a5	407	VEIeLbZRZNYc>Q`^dXONdGDLM\FG%Y[Ld8[UH>DFlPJJMVw]NeoH;ETTLSEOWA`\
line not.employer 34df99	483	g^d.cULGTUQ^Rs>>NCX\RS=Si=`5:K_S_][oQ1d@^E>#ORG?M:\ZI@_?Er9baEFR
line not.employer 34f5b6	565	nb`?UJ_APHhVJi@#,BSjLc8`]_=2C]UA_aU]DCSkQ[B0YJUT4E`M8;_8X\B[dOIV
line not.employer 35677f	572	HPTEHG]E_<Fa3[?G#<LUNGJYW^fEScf\OSZW7HUIMT0OJjUO2MJWGW^:AUG>X81O
line not.employer 4b8f80	578	YOeIFLaCOwCAO:LMCVXCj]cABAHJO:FOB_D<5_G?KFEKYLCZSEGMJe?\<=FDQUhK
line not.employer 575b67	341	4DVQ6^W+9\OMM?5:@EllLS?ZjTmFGAhUHSECN4,g_P4?RwJ.4EHN77a?O,kbRWH_
line not.employer 5787b6	481	YNOBRDcI`w9mC]ZRba9[_PaaFUPHYNIwQf]cB]T>A6Q7JP]ZlR[ENibV3GP-pqCR
line not.employer 67531a	552	SKWC=J-ZO=rLRP=DRfGSY<Zb^8Q[^>OW.><UBhXJbWGVHUFJ_gUdTPB[SVgE#RSv
line not.employer 6a24f6	609	6OUH;BBHGJSD@II?C6AYdFcNPA8UVG4/8\?FBc<FL186\JR:GnKXw1+GRG_IN8Z\
line not.employer 6ea468	584	T]5`QHVF[JSc7LXcIjRaHYna@]HSIJLaL9fA1sPH`bDNR]RwXRLF>\hSZYKHR9VH
line not.employer 723271	638	ReVBeSb#S`U[9Z87L@eXDUJVl\_6<eZKLKbS)fOWWG;DYTDaK^\TI=^QX^C]JV`\
line not.employer 7d9618	495	YWZ4MKhG^`IgMf3LP?gXfmF];ai=?R\<^JhLY3ZoULCIM^OBI_=9gLI@?eGMfB#\
line not.employer 8e7085	456	rTY<cW81k=OF=KS3b]]9GQBZ0Cg:TftN>SNK>Ua_c*S?D]nf.PX<5:w7GP@^Yc?V
line not.employer 8e868b	458	1ZEDCnCSKTD@dXKvhF]G_jcKBL<TdORAAQHA\'6V;>Vm:e\A#&XCa[TDhSiV7TSs
line not.employer 93062d	370	RGs3K]J0gTavMO45R7`^_w5Och^K,ob?PZclBXmstk5IPe)pKJ\Y+IU1=]N@q$:O
line not.employer 98726f	596	QI[=RHCHR7uW.O9N5?VZ\MP\Xm]XC\RGa_G`E\wVb=4CIU;ORk_SY,^b8XeJ_0Qa
line not.employer a30590	568	]_\?jJP9=Ue_G`N;/SpbY_9TRZPBSgZJbZRX=HEWh<B%_TTQ>W]GL'\66TXgb#BS
line not.employer a8dc7b	482	^Y_LLIDWJWbI=IV>GBCiwSPfUEL7DV-ATGDv2]O<AX>4W>\GXd<US8GW2KZQ^*c[
line not.employer b3f51b	655	X^CLJTQ?eaYPEbNE:HbcaRJ`OdN@S\VO[VRSHPYMbGINHTC[NfhaBDZCEJ=IwDTQ
line not.employer b5b62b	473	J@bgDM2EW2]T8U[#LK;YS&>tf^[DhHLKXSRZ+[YTnQ?DQTj5[[CfRAMEbmRT@JAc
line not.employer b87a04	515	X]w=>]]AwRWd<FPF;<UbZaB_Kh_H5b_DYcXZHL\Nl=LDLT?[GRZQ02\5E\[bZ1:T
line not.employer cb9ec0	541	GKC6OMSCTHRO5K@?K?_Z\PK^[_YAOwbYYYabL[OUTCC>[JW<6O[NDFk52^KOGJA_
line not.employer d23c51	367	_RZ\GZn(pFZpKk-LZ@]waJVVeAwC4hN8X_m[99K\l3JDo\1qB[`JA9ZIFi^LX<Et
line not.employer d578f9	435	KNKUnTF^3T>kE;D_v1KH@VMH=TgHCUJIYJI^]IKS?8eOVUP3`AO>LQF]LD-VN#;\
line not.employer dd1498	458	?\GXsH>>La6QNB8WT@SWa`Uj@gIiN]XQ^>VJCN\?SbSV;R]^\D_PeJOQ[`gL[PCw
line not.employer e07e3d	518	SNm7hUAH^[dPMaUR5>W;RCXolf_QK\NP<DC@G?\\VR@MJ[#2=db9K2[N6dj[7:;b
line not.employer e5aaac	519	TSA\YbMKRP?O=mJHNwQbDF@OsQY<MZqI9BJXI_\TUHFKQ_V]XI]O;MEK=_\SYLHa
line not.employer e72a0d	457	CIgPSbf=UQ^dDb4;9Rbm^J@QdOZOYW_0]MHPBXQTLIIJWRBJ;VZ[gBK#B_YcZRRH
line not.employer f00b3f	387	19eJ^N9U`AbJE`69bK4HG7IEPJn@qREPW?MYuQQeTMRqZQwAmV@H[ZPNIPrdZSX^
line not.employer fcf858	445	_gsROD);UCm:JR:[6F20N]cqa0&N@RIhlf@5NQBNLECNSCt2RFTbNw<[ZPUc`HHb
line not.employer fe18a8	471	^gT7[sJE=R?F]^wDZFH_a5XNPJ^_IJFZM_LVDBHRPVFaRVVAT'VCFLLA=KJ>HTSM
line not.entry 04bc13	472	PU>HYehHY:FNLYK>=;^a6>EgYcw:?XiRgimS;GJ\\QPKB`6JHDk<H=bM1bUTYK?Y
line not.entry 0e22b9	531	YeP]wRQa]@MOM7ERIGV^EMDMNbZ1JBZH^hbdQGFbhEKLJ`BXADEAa6cE7`O^TDCM
line not.entry 1323ed	484	aHa#Sh]6kXCi8TB@H8>OheWN]SMZDpd9S^aL.DbV[HM?gVAJ]TUaVQ]FKeCedVZb
line not.entry 1b65dc	716	Ue]ECSaJ\Q^YCUB:GDYZ_UNWfab;Lj]LSRL`C9a[bP=#YS2UQK^P1Kd<Bd6QUCBQ
line not.entry 4012ae	564	XfcSl^^GYm`X)_IN6:\]blVakkV:9cZVU]wWW>LQ^<6:sWFEFNMKJ4iGOh:PZ=BL
line not.entry 4b1d0c	514	NUcS_XROVXGOIQ<LX-b_[b1MeNY;Fv]8XT^BT#FJ[X@@O_P4WM`NX[nQFfNJa1>S
line not.entry 50a48f	555	hYd23[]AmMbIIU2K66]bqQ5R`qk/5cXGXUq^?HoDg51:RVQH@YwJ7?SU8VEuR>@C
line not.entry 6eab1a	517	kei(MOa<<V4LFSM+AQwVBT<GUkh0H^fATd_eA<OPS:6?qPM?NcO;E;jH<PCaL<NH
line not.entry a10839	490	XUYKZYwU^SOf7hR.;<[cF]=^SVbC?_NIKbdDLEjGcAN3_ETd7cT<:@],=X.`]J=H
line not.entry b3f47d	562	ZOkC\J;R\WVBTgF.=?bYTZ/T]cfW4RW3MjER#KLKMC<YcfEBFPN>RH\C5eWZXQJN
line not.entry be78aa	385	RJAtKICNY8s+NMb<NoLoZN\nfiMXOJ2/\K^Le9nob=oG?>gVQwHFQD[H2>\m\O/O
line not.entry c121b8	573	^QQLXM_QfRRMD`QD?OZeHc>FbTaJCbwGoqJEPZCCCFGFYeUS3SM4>LMFVX>gXO-]
line not.entry d06d1a	365	S4jOPmZQ?UwdmveZMDVV_[YAMQT/7c`EgpVLCM\`Z2WAjC^g^baFfdY'KLRdJOUR
line not.entry d9b377	434	`k^[wViOSaLcHkB>SF`bKU,RRcC9d^l,T^t[DE\^OY>4XbREZEsBFKW>bf9QV'W:
line not.entry f593bc	566	khf9Y]\?lcNh1WC6.Jf\TNN^lkg3Cf_,khfs20[9_9J*YY2P5iiO%<X.<f6wq;@J
line not.entry f971b2	472	Xhf-F[H9o`KnDeaRCXewKJJXsgeU9ffEU[a\;@cJr>P2iqH[0k_CCNc*S_PSc4?d
line not.entry fd8c7a	550	R`aDhSYQVY\d@WB>TAYJQGHSe\pEFXV[TWWO@<8OMDJ?L[OA>J[GDGjHLwBPQV5R
line not.event 2395b8	598	[C^7FIYQd/WPUfP?05Ulg<Z[P_[^EhGMXR=^>RdP]<=6YMRJYYXSR<wSCJE7[PN?
line not.event 2a32f8	475	XMYOYH>7b8QQ;^NaEK]TYSFjRV`U2vSUES\k8ImdO39=FLL`FWYK=`[G?G#kiGX[
line not.event 41038d	393	f\eQoUa;XWju;kOHA@ep^I<etHu9Fje>]MWZ1:ZSa9=Cm[]qQ_sN\Rl@KaKUd8[w
line not.event 6145c9	534	G?;T_BAUCO@WBDiSBf_ITVU@UI^w?ULQKDan?_7JS=IJGV<VE=OFM[jJ-aFGOwKN
line not.event 690d98	364	mgK7SYm:fRCW2t=<.RXrXQ/kvV^fI:jLhdM`V1i5pUbRVRP-c=QPZ7`#?teN`[dj
line not.event 73544a	499	R9YYwG^DF^GC]Y>?UgDYRYFGP[?.FpOAsR\UQWTi]LGhUMa<SgWEMIOSbRVWXAC^
line not.event 772771	368	5aBQCpjZWsMg-c>2J/iR^^->hwA^6IXTSfgdUK@VcQ\d?XSG_JUU^oHF+IJcWLj:
line not.event 8af43f	628	ZUSZOWQE`TSUALPIOD`[XTXIZcMR#cHRLJjXFFWN__VAUKYVHNHI<MKZ[fHBWQTQ
line not.event 8b075a	509	g`Na`BPM_N3_L#Y8PTH[RWV[@GMD=DHXE:9TD;C@IBI;=9NDVd^8;fI?6D7AZIEI
line not.event 9ebcd4	539	jPJb^dMJmY3YZtC`^VPM_h&LNw^H;Uj<RGMlEUdaT^PBLTQF4XA@+4e7:UPYb,UI
line not.event ae04fe	612	[JHcVOODIw9=@FhULZaS_ak1?VVb7PGKaUUl/kdDjH^B=PDDSdU?HNlUEk$<X=RH
line not.event c07c41	382	hHsVl<@nhWb?/JSYjN_J`vKh4fMb0[XHge\\7nl5n7M'J[skPJ?;EVwI?XF8O4cR
line not.event c6229d	572	UOBQ[Fb[:SSTJ@Y@K[QRU\wUZQ[_Ha[^JNX^GZSHNUPLP\DZYSOK>_TD:\@?]aK:
line not.event ca9082	563	qX;RmHLf\oTKE?aqHeI?mhgYDeeT7P_?bHwm?On)M;T7KX7`ZN=3.Lpr9\WL\BiO
line not.event cc22c3	376	:wA^A5C2ceAJ?QS;2kiP<hmHceDKMZ[YD>:k<-I)bGLH]NWW\2T<bZQF0II6Tao,
line not.event d1d57e	467	V`PEBaFMF:SUU<Y5FX6E6C[OFKFH^IcSBGWPB[-fL#jPLXiRPXXTN.S[eJIZNF>'
line not.event f3eb68	454	9TIni=wG4)F;:JQhd^ZQEbK?\HN.(L830c^F^H>_eDLYRTcv,NLXJlGQ6=2Q8:iT
line not.event f5ced4	616	Q9>O\GFW=YUNTNDCAZB>JCAS@HD`UNMJUlO,`KB]caV>s[\O\S8wSU5cP\[UYAJQ
line not.event f7070c	490	h]KAPH7OfT<s5CG^;NgwiPHRMiUb3lQd`Pwh9BlHf4K>V`CZQ\E;5[v;.h;UYCWQ
line not.event facb30	446	bQ`=[UIDXiIIGTPPB.vVkK0[mY[:ad]Rw^mTR6YcL;J49NCtERNB8PhA?EG/W0JT
line not.media 10d9f2	529	FJVV\UhRKabkEYGIR,VQOH#hP@bQ>^T>Rb_RK-TVaK?4EDSNBKM9PCYSeaHg\J:h
line not.media 208961	477	XSrCa`nbVUN@B[9VKOL>Bu4Y6SPIN`f5l`Pi=5CnH#I\UaSACL6MN`a^DCEUS:/j
line not.media 3e4a4b	503	^XZ8WOp9h[ZcKp3BKBRXgT0mg`R=AZwRe\UM8=SQRNA-bE<TXUV/aEhCPV4]m@M\
line not.media 537b51	455	tDR;QQuJ;iYY>H9F/^NkZU?9f6D>w:GRJZ51SYSKDT4;Q?_`?$V3^oM[\JSuRZ_J
line not.media 547548	601	faa=gQg9XcsU0nI<68rkd^>cb^MU%ZGE]kea8HRV\-3#]YfsCkgSA8LDEHbhjAUJ
line not.media 5be570	544	NYI[GN`3>YRFBMX:HP^6bb@b7XRNANUWMQFXS#<_oDKUbEP>LGGA<0AA9]^QP(NI
line not.media 5eb557	349	ZBKAHiu.M^Yw:a\52QU^dMELSSs73Q`bUiPlLHU;]P7bmX@c]LZc]FXU1M6aIQQc
line not.media 682372	575	]SNRd@O:^wBK4ZV8?CV_Vk@Si[SOHWY2NN[\EZkXFNAZ=cEW]lQ>F[RPOWEKaDbD
line not.media 7e1156	540	eUV`iVT?RJwK(]+<L=fKXKIlEDd0RXt*`uJQFRZ?C@<KqYVQHeNNYH?=YTIF6X6l
line not.media 82a220	499	R`e(M\]3bUcf4JF(N5[vcm7nYjaH@srWXWd\(KeS[14#cMOO3gW0?ItF<Z=EkW;[
line not.media cc034f	890	O[hEJ^X9S`I^C]5=59SKZ[@]\YbCA]VBYdPZ:IDXRF6DR^8R#Mr@;>OJ2ZFN[ANO
line not.media d28f45	549	S3DC>_M8.SSAZe?FjPJYZG#8YFIZ=9R6N`FGZOPPAB\ZUBKB[<Gi`:LLN_^EH4jM
line not.media dd55a0	531	YViLjmYR^Nk8GZ[EEFbWXm>wSVW?NTI9bJTcAJSeOm;Ak`CT+X_P_X@NLW[Pe@eV
line not.media e242b1	705	QU\OZUO<VFjM<kF2AFeNT]9TUHX3=\\:_iSQO>cmMDQMYb5VEPVN\#X?IRL_IC9a
line not.media e3887c	350	dRaQ\SrddZ/j<e9;?+khwj2ihDe;:G_:kRnk2ImMY,5:m[%XG`^FPPgO3v*bwPO^
line not.media ff1126	556	X>EIC57F_HTM3FR28?GFgM^OWTR^9K=OTCab>\kMgV@5:1EuT`MIABwJX]0EU_LK
line not.official 0195a6	443	N\FLMNWO]iPP:SV?&NHWO1>wMd[7SYZVjm_^3U\COEJ>YXL])PL\':pUKbHY^9?J
line not.official 01bac7	357	YcjOKpf2IKccZoIC&Iu]Z?Ymv?TFBnlPMNg]90l;w-I>au)UK_OFI/gE.C7]V9dV
line not.official 0a55f9	465	wcX\^mC?ZhTK7f)O79nh^RNa^gY<;am3[UcWD;YaU$=?EG;SDmTP<IE8BgMZ]3(Z
line not.official 0c6ad3	427	C#BoS_7QBtfVZeQ<O>00=E6E?IR>XE6\FT>DmVFE>qRsFVgMkK=mZUArXDfP8AY[
line not.official 0ed07a	477	ABhNA`mCb>=URh>T_:kt2I:K\P_=:V`0`XdY5+UUU@PUnS@LGnw=;GgDG>WZnB;f
line not.official 10c9c4	524	?RIZPYcEQWG0Gg2N9EgVb]N<ZQc@#UkHsJdbVG\V>E:;`[PUS]LN:DMLDKHTWKAb
line not.official 1d7a56	393	QWa5MdrFSv=E@a?HMTGBa\?cg^fS=RIXnQfE=Nk4VNH#VR4LZluND\K00S<8J6d8
line not.official 1f00db	777	aV]N`fZ7h3MPQd<9>;V]]_ANdU[;<wZD^_ZOF<WdGD?Aac@MAUSNGJW>9V=T^9)G
line not.official 21c871	493	j^\HKmI5wS]];e67JJeSUL-SNPm:7RU3`egTBMZiBEP;b[W@2^c9T/X>I]hWl@2M
line not.official 2761b2	628	KiPFH4HKSId>LA]IBIY[\GS\QXBE@cJ?/TRBAHNB^F=<L7PKwJp\HBU(*P@\H3P?
line not.official 27e4df	942	SLPAQUYH^ZYXMP=HAGj]M\>[U_ZOCATQXXZ]:B]V]DI#HT;U@Z_E:IU9?TDQc2KC
line not.official 28abd2	684	aYT=GjkD_cK]BZ3/@AawYP5`g_jE>ij7alYe7@nI[H58Yk(N9pp9?7TI2Z5Rl2PY
line not.official 2a4d77	550	M`uDUIgArIMt/QS;G3VLZf9`GS`@KPWYlGjZ?kUNk5G#YeFYPfhQNDM8)NcK[\Go
line not.official 33bd30	733	GMwNG\GWcGa7GH4C>EOWcKCHNPRfX\J@VhXgYZPJTQABMbC:CXdPYOV[F^S[aBAl
line not.official 3ef4e1	725	QN_[HRUHIICb7SH-9@O\dWNF]wP@HdSJPaZZXQNMR?DLREBZI[X^A?XBBYZARE?M
line not.official 44a301	494	WakQWT[IeUebQ[B\3BeRfJ>bZiU&Aac0f`Te1=cfgR;@\R8wXdi5M-sAVmJ7P8DR
line not.official 59a209	535	wi[@Rib=`cAZCTNF:@ieKj3RaKf=GUf[WObPJTKFO94KULNYS[P9@RMJK[HUTdW*
line not.official 763e79	531	PwH;CgtONnAh<[=RM]crZ`NnKalT2sTJpGje/TuSX>`%S>O`EiVK@Wn,8c3RUURT
line not.official 799fba	496	lcf/XMd-eKFw8\?Ad<vT]\BFaalG7dNH\d`Z4SZ;dD>APR5\2a`G-OiB1g3RZGOT
line not.official 853526	632	Kfd8aNk=LYXDPXAAFBSj]NE]dNGELKd?[V]W7B^F_RLKZnUsXdwY9J`I0[[Se=Gp
line not.official 89061c	407	[Sh;VS_G]bceRX2,EDn\^F=wS>lNEaT_]kih;bM[s86CP]IcD=_^>CG@:Bkbp+:Y
line not.official 9bfbab	540	D=KkKV%wXPCAeWRPnV<AHHdcC9AVIA)c`?2UT?RRNXu\MRIB_`0>X@JdR>YN3UJF
line not.official a46ea2	560	ifi;]V[$dPLL@[D#&BmpUI=Q]kT36YbA_qsl1Mo;i=G>UADNbigG0E[67s0UiOEN
line not.official a60b6f	567	IH2PF>GHN=I@EODPGJFbH^RDZYVDJXYOLRdT@wCRj;bFH\OCY;OL_\W^;>F@E3_R
line not.official a62039	594	3kRO6_P3DMIb]D=maOPVA^EHHWCLwY`vG;[?J6IbC<XCFQ\XGMfOPZG@YDVI=NRU
line not.official bc8297	591	mbP^Tb\<bWWdENEDE?Y^UXWhOkW6$U]@S_HiI9VbVN#QUJL5GsSNG2T=/OVT]H<n
line not.official c18e1f	286	Mh_8ONj<aZ6D=aO@K3bVZhY\^Nr2;ddKbNnvDTiSp7^]RN;u6`c^/DnX/U#MfCPj
line not.official c59ef2	533	S5R[u8DaPO`JIV5`Q`MHUc<RBV[V>:.+e[EF\QlD>MLD^PSa3K5YJ0_F7q^^I@Mw
line not.official c95b83	630	DP_MNAR@WHlAJi6<2*_a\>F^]NNL.ZhEec^X:Fe[dY9G\R>ENQwV<@WFAP\ddFAL
line not.official dbf2b0	646	_YG@UHQAiRM^5b<7VBXP\HIsiXUGLWNQPmHGZ;GRr@DHQVe[8gVRIBTCXLYcdCTw
line not.official dc278c	570	OOiQHJT?YRfQ9SGMN:kXQN[YcUgYUG^J`[Y`2dbMU8K8BSJDLwFZ^GLGO=NFiDSb
line not.official e10277	382	`IeSLOl=N:e;hN3HaFY:c=RVE[bIPdd#[NjcZTdgsP>P]IKY-XX=IB^XiXek.NDu
line not.official f287f5	561	SHX5OTF:bOVMUNB:>0WtHZ:RX[ZLNW^?^VkUD/PMTX08DYS30nw8B;WDIQLOTHBj
line not.official f40714	378	PIX]^GOSJHfCl*JU6lP/*1LNNADNVe==;sAUjtIj);NKZMm57J.rU6DCWX[Z#V/^
line not.official f5bce3	616	]aUFGQJWZW@LK^I=2EVckWG\\wbG=rn>]VcX=PYMOA?0JeFY?d`RK>cK6_5]eKRT
line not.practice 07c34d	527	BleQKWX7Rds]NP,)*:`oGHLl;GSI:SZLGZb;7qW:JJ7=OQmwQSkG>@TMVIQFfY7I
line not.practice 24b5bf	339	OwNUfSFE5IQq5HjR46fe2lBZknM<Au\nTXpkR:XOOWA3GiF_dkROC)OLQKCOq<FG
line not.practice 4910c5	579	wbeYF_UChNYiOLX,C[`RT;B]cHf.8wUR^gn_OMe`JKASVYSdHWTA=D^:RR=[ZM>K
line not.practice 5ad6f7	853	HFwEL;OJTH`G=LG88BCTTML]cKSL>S>CNU\YF[UTQLD?;cTCV^MZCGH@LQTGI@ZI
line not.practice 6259ac	757	Y]WX`U_ISb[V8WM<PO[c]O;WY[VF8f`-afwaCPYK\<H4_W;Z_[j;8BtM/c;XwE;P
line not.practice 6cac21	550	NAm7_Lv<jXXc%[>EE4oU]rKbgtr<@pNDd\jtAVNaf1,<WUOw&vdQ.2jEIQ0as&AF
line not.practice 76649e	467	Xbt5SguCdbd\QX2I<7OTtk8P^[ZQ=dW1btSo0?`VT:TNuZWT2WnQ%MbF6YVwXSMH
line not.practice 784d50	722	MMbL[HZ1RZOJ=^QZOMHTe\1U_HTPH^Y2mwMdB:kMH=F*Yl4W/FWFOCTD:Y@\iJBY
line not.practice 7b1e4b	712	XQY?LYUIWdR`=WPHGSIN_XbW^dJO;Zh6OLT[@F`K_#VSPOKKKSCZ.9lIH_?MLEJ@
line not.practice 7caa23	499	prlFXKfB_jYd>eP0-RUXRT#Xd^i4K^s4dZ[bDUlOi>B<IdG=\LTKQZb<)w<\^HNS
line not.practice 8225e8	658	c\c7OVrFZ``c=\Q;@;f_jITwbohC<ls=T_td8QcS^C1JRRP[PmlZCDp2?]FOW8FE
line not.practice 91553d	552	Ge_FOdr=ReQgIX/6D9ehjaCZqTUAC^]QKw>QmE4RDZO8h@GTU[\MN6T?CPV\LEF^
line not.practice 9c0c20	380	FGLnLNe<aT<DFg2TSJ68Tc+RZ\UBV^3TJa:UY[[O=S7N_^W*/V66sS]L#ZbR_0^U
line not.practice 9e0641	581	KGA:=_f6acU,DYM<MG`WZ_0KaIP2CXc4LkeU>>__:<=Ib_V+PbjTG4h>#aPXmBCY
line not.practice dd719b	517	?\iGGR:8>`[LKWHQG,\PLNc2TUKaXYVYSFZ9GBS_R,#W\EVahaC\UpKP^UUPG7Dl
line not.practice ffb71e	481	PVUNa;bF``HT)I7A6?BVC\`TdSZFDq^B[Xw@PcWeC$3HU:Vd9caB`XdeOC4Y8bYM
line not.research 088d7a	665	Bi`HKTW_KG]PK^JBIN9G:I>`FVN@S^J/S\K?bB=h>]VMdbgRJX93YP\INRhOJw5O
line not.research 1e4721	695	MOXZJYe5NN[?>QHD*>hQ]MHw\R\2IkZ0agJXNN^OSO*8ja8SV\aS;DS>'eO[]?<m
line not.research 312af7	413	NAW_QM:D?N?=CKY.mANF]lE:E]EB=97#>NH[Bf`>OS22@/7OmWKIG>NO#vQU>a_:
line not.research 32a713	473	GZSHH@fRa_]E6iF-;^NU\VMCUOY7#Ra&cpMuNQV?W9<DJWR*ARmZ?9l3?iC\];O\
line not.research 3532f9	441	>icA]lFPWX\XVsL/AAd`jX6S;Rd2'wXHhQ`I4[CZ[9@.LMIj?PbAA>U5Fc?JfAJh
line not.research 581919	612	aQ\MHj[UWRLO?Z>C=EI[OS;^SSZ>TWb@UZ[N_HG^PBP@LIAW?RwMJVSGRND[[EJO
line not.research 596ae2	381	G\EHIUX@sFTV>r/DRVqTdoYbg_]?0bR<rhLSSMd\k45B_PKS#h`:]WgJPOHcPV6\
line not.research 798d96	482	8AgbeSSO`YcGBh1^PGIYMl>GRDPUOQO/VQQSSOprw,OAbXDE<bNOFU\QH]>sd,@o
line not.research 8566c5	365	Mw@?Wpq^;Gk_SH@>HFOtYwQUFe_VQtSJLWfH(PBM[<JDkQ,[Q_QP1LF7OD1@F'KQ
line not.research c84297	521	F@[NTQJ:[ODOE_9MaPn[bf2AWJdMGUPSNQPS;KfOUCD>eaPMUHUZU>wUYhFRcFA`
line not.research d0afb7	590	[IoFmZh3OoWf4SAOO(LhRpIU_NRB1j]AZl`lEVwI_7E*\V=XGmlM<QaGB[C^^PQN
line not.research d4be0c	610	UTKig\C7S@[K.w4D&P^U``7P]T`D)F9QReNHI/LI<6;,Lhd[3NL2UGG2?PSnI8Hb
line not.research ddf8e4	512	mTcPiOnGcZXKOS?F-JiZhV<VkSn<@fh?roXe<+gO`F.8k]T>Rs`R#FW88kN]w*DY
line not.research e7b9b0	639	L`KMNS]E\2gKbQ=[TNSbP@.TSZVHNXaZOZPN-U[UNITNM?TO]Y^SRFC?4MPaJ#HT
line not.research f87caf	871	fNJ`wGPXJEL5>RVSKNQMVNKIFAGBSXO:VLP`AFNH_D>?<GIS[NNAUR_R2fFObO]J
line not.research fa6058	593	oQB^Va=Ic_f]HSU8AFG]jKB<QwKKS\OSPQ[U:Th]`3_FDTDhViJ1:XdPJ]@PO=YQ
line not.someone 09c2bf	480	_?Z5WVFEK_ZJ@W?=B\NGfVRMLRXS>_PUde]A:PjRWB5(Tc8JS;w9>Bd/3eAKhC?F
line not.someone 193099	456	v0SRoajVg`I]<GcGbP\VD_YP3u[J;_dr])qwD]SNGD:IWSenSlFCoG[8]Z_aN;He
line not.someone 1d6249	547	seiEZ[k/Z3M`>_F#,NW[UUWWP_fJPwYEghr\9SwQh;A2O[IbIbR4FCX<L`.dc>M_
line not.someone 2a19f1	521	^RCMRZSnQFw;NXD:LHRBcCaVdPP6/VKJP4JU/QPDrIWfNJVOU\LY38VYT?_SSHSP
line not.someone 41ad42	429	Z1uD9@cP0Z^J(=@bSIXXQ9O?d;TYVTMB=l>gBFUZK*<[nmVaKI`TZYC\T:Pe]>wk
line not.someone 4381ec	508	NHVSjBV/`XdQDb#E1NeCdTTPLOoL7Wn;Tw_]aO[^\?;Fbq)ENZLJ;7oK7mYIw>Oe
line not.someone 4e112d	553	HZR[N@PLHW_X]\]XNJOaUw_ANd\0ZPdbF:Vb<YZXNU>6A;_GgRc8apeCbVMKDb\F
line not.someone 56ac14	570	gOR?H_wV\X[o]VM.;GWVHGN`^cWDFVQPe__C<Vh\e>@hOJQLQSKBBWa@SJFTPJML
line not.someone 66885f	527	>ekwVf_:bSXIIU.[L:IE]=5JOIAQFK6=M_<I4PNLU.\LFF9d<<SOFL]MQ_MOT/iO
line not.someone 68d253	572	:'8wR67_,JLKnHO`ZXL5LJQ>EY:K]1CTSM?8[KFPEJifGK\19@3?UYNXJBZVBJ2J
line not.someone 715e41	470	@@1U5WI`AQNE@AQJUE8:8_XO3aLXV4-i3#C9C<LEXVkT6L5^T9)=SSBXDD7I>AF<
line not.someone 868553	514	QYVsT_C<ZElbVXKU+?bOHP]]QTX>?b`&WUc[<ZMSwd5BJGVZS`AJ3AZQ)^`RWVQF
line not.someone 8cc3e3	404	4=LPufgCMjfWN\>[A0RYM;]EDA_Fb][Perj^mMjS7m74VN`gMTw]s[e;J88SX>XX
line not.someone 8dc7f3	640	]fPZ=Yc<f_OS0]?A>=_bkREkhiX/1Z^E`S__NYXR]C1GTPXWGwGZBEU1GMNV_CJW
line not.someone 8f0a12	513	`3Uha=GIOKZJJIUXKB>PF`\LH[J6P^VQgFgKI:>BoLVPLi=RPLGML3bVwMHT9,OY
line not.someone 9864dd	523	IbM#cX9BgG`R^`1N4CQWCX0NXBbTGKM,bXTFj5JllH==RXU:.MBPTVfSE^md[QPw
line not.someone 9fc14c	464	kqb4ibo;kLc_J\;;<:lnwH@Q[l_J@[^1SRS\C5oSV-:3Oo];JlTH:,QR7]R`l@.W
line not.someone a13573	524	]ZTAYcXGQnMlPtXGNQ_qUpOX]YUMOKnNBOQX'>Q_H)L@M[wHPd^NSOBH?NRJbJBS
line not.someone a4ed43	657	K@UVgb@>L@Hg_`[?X?Q]HQAKAQJG]Sa#dYIDY>QW?T:dXVCDAOGISXRBI\\\[8KX
line not.someone aaa0e6	433	dnAT6KSJPI_cd.;C#Z[=C6Wi5rL(JMYT]AOP0SXDoRUfKYJfOUfK@#hXWN^B1SHC
line not.someone ab68eb	493	JBX[eQ=LfJwLUYP7GZM_][EX_fQINY]5ZfarKYaPP/><:am9-cP6=KQA9KeTnWCI
line not.someone bb3af2	484	OZ3:4jDA9l7aVQIaKS#ZCfRDQSDlYEDcN,ZHUBLjS=gDL0Z@_G/?icAOYDCMECRM
line not.someone c58200	536	TIJkWHL_VSfCmiX\fKYSKV=2E5AKhKQ9^ZAZ]CdX4PkbYjiSNT]LZQS;VmYwGEQL
line not.someone d49548	674	UoZY_`^H^I^_:fQ-C4v`WSD^laoHDreS_gSV8Hnbf;BHRiPV?`eG*4w4@a^ZUMKb
line not.someone da6085	598	XY`SQdd<qQgORw:3HEY^^R@aPTXJBPaWdZ^dIAZ[P:7AhbELIfUUL;JL8PN]nIHj
line not.someone e47e80	687	(\HR?IP8E\2O3?=MFw0QO@I8Z59VF5BVNaMF?>/H>N;NX@+0RC=kf>7a)KrW:=TK
line not.someone f21bab	567	`^bNQbb9m@O`KR0R??s[HfJZZFt3IIa:d\YEH.CZFI@BTInG/]\\Q?wAMOUmK>*\
line not.someone f56124	609	e\[=[RhCjdQk,`=8D.fbPI1ZXFoD9\\9eSiW@QiWJGB7Xu?]EdVQ2=ZF5tFwYIVQ
line not.someone f8c997	547	YQV<SZhBQFJd;WB8=@_jgK(LcLdVFtS=wblYaRSLG:(CJaScNY^E?X[)7]3]`IHZ
line not.someone f9a38e	599	S^KVSFfUnWUD8ILL[ZbRaSLEI\`H@MjTcH`\-^eSnB7<KZ3Se]TC-UwB?aGN\]H@
line not.someone fcf3ca	484	UdSG\iUm\I`^G[HbYJ[CVWLWCFS7XMeDZV>H[ItXAamNwOf3AgECV?TbUU`dQI:Z
line not.staff 364c48	409	gLTkZ@`dTQF3O?KDaWJMILZV<YBU@`HLG):PL_bXm2\NX]Bt6wk3CQUEEeF98D?:
line not.staff 4a6524	482	sDdGUGd5dvIO3XE399bjZBHZlRS*7^bNbblw<5KUnB0Jmu4><[e^89h->oM_eGRX
line not.staff 626b86	638	ZTm0EZ^6i]Vb7VJ@<7agWZJT]asJ,wN6fdS\<J^P^>+>NV?L4MeI;._2@XELcBSW
line not.staff 6703f5	762	_Su3B\\D]]QMGd?L@AgeaQEe[Vb>9Oh5bpP]AbwLH321^WB^J_]\:9cF6[?HYGL]
line not.staff 670662	576	XXU2Poo;YVjgDIS6@=ccWm>QRb]CD^VLXcbaBVgQ^II5XaKmRffO/Aw>6\?gb?Vm
line not.staff 9918ed	779	DL-YcaDZMCJNW]LoLVCR6d?@BICFP@FJXeO7`D2M@cTYfhNL;E;9]HE[SQXWLE:w
line not.staff 9a9c2c	566	UWU<JZd=aZNW:s7;=Kb`sX5ZU\W#J[h<]`ck;Eme[4>9cd@]RLpE&._S;YGMa7SR
line not.staff 9f07a3	384	JUkGW:OPbqrh3R1I(KedEXWNwi_SHRXBpa`J`_gGI>C:_V1S>slB>Gv+ApTMr6?[
line not.staff ab9c3c	664	^Tw<ahhEW<[`FZGBK4TXWNLf_Q]7EQkM^pe\RJY@o7:HWN4QYLeEM>hD<EAJhGRN
line not.staff be9e32	384	BRHRwfKZY<e@LdBCN<N\=a05V-Z/Kc<DLPb,D@.NAA=4tLb^qU+MH?BG?euZlRQ^
line not.staff c8b875	493	jd_4V^c;^^ZP#QJ12<QMVRAacVWTFij;_wWh4C^_LJF+bj4VAjfM=Iv3OkE_YQ:^
line not.staff cb7005	515	KdW:JNS>A\GvE=G?4cBLw04YW^[D4WA_jvUF@4XJZHKP^96J`O?q&LSJ@UTa08gK
line not.study 0471d1	603	_dh4Vi[:[XU`@U1I77qXKe8VjkT>>L>3NNWL#4XcR<S9_lENQbj66Co38CKhiKQJ
line not.study 0679f8	625	WLPPjWJ<\OIAAW6IaF@eIbCX@MIMKHF<i\aK;ISBTNK_bUIWAQA[;Q\EOOh]c?8w
line not.study 0aa473	427	VMcmSISN@YrIJkGkGMHAUB]U<L<:PJQUERE\_PECM#?eAGaM\sKYXHKF??jDQJ=F
line not.study 0d1b2e	618	Q]SRSNJ>XhR`Nf?=HFO\_V<`\>_VQZVCZdY`GFLjK6EOZZ]_P\L]jNgDNRBLD#Rj
line not.study 123165	742	TX]Pnb`CT^LQQ_=.SI_bY^3iMXV<D]ZRPwkFDN\gFN8QQYPa?QTCCB^QE[KPqD@S
line not.study 1410e6	673	cUaXMGwLZMJC1QLA;S`<^LHXLWC=-RKENhGF]UKGEI?IOXS^TQR:;R\SM[7]P^U;
line not.study 162361	505	XWI]UgJswNeW>p897WIT?lOOMH[WM\WB^eRRfE_\TPPDrgQl9X6.EF]@PcOwu;Ar
line not.study 172601	492	w<pKo=D:QWSD0TFS#X2A^TKDQ=[6LW@+K^`GMOMDSJ6Zt^:[<D^/GCeDrL^VGJJX
line not.study 1b724d	486	_WcIQLT4iQgR8_JCE6YTZRLoDOR*'aeOpLZ\L``Nf53E__7s,ZNG#Hb@NDHgHCCr
line not.study 1c0e33	584	\\IBbhwL\gX`'e;I1+koR^>emg_D1ad6r\p\89O[Z;9+TX8JMff85Qv++\<Vl42_
line not.study 1c1540	680	hYf=_Yi6P^EZ?_A*:5]fHU9_ecYK?kdIXdciCKSM_K<D\[4P7UXD0JnD'jC\w=E[
line not.study 1d9012	363	SfT06qJ8Yd.V#d:D@A;WbYE5noM78LJWcPCgVS8HQr[\L?&,NKSQP\R@Nww;SDR0
line not.study 1eb632	503	J]VBMDY?K2NVF2`FU?NEJELa>Q[PF]MEEE5D/=S4OvL?J]:@SuwM1DZFTBALGbMY
line not.study 235d68	645	P`^:NTd<rQUi4LJ<,MfdD:XjNjPAPdP8OOWgLO]RhF?>KN?SWTcDD;[;CO#Ha9MF
line not.study 2a6029	654	ZYa<ZSSD_LWY'IQ>EADlbG=caX_<-^[HbKIg#UkdPRN,VYHZQgX8/GXI@XGUS;UE
line not.study 2f5a61	617	`GsBgP`Jb<O_:c;BO(loIf;VdfcSJflCgirP45m`=83#_W;[R`QA<Iq>3h'Z`9:c
line not.study 305233	588	RTTKJwOWgBa\Rg'9LTEf_]=of[pL,QTHXsY[<LSaa<B0QtR>HNP:GCaPPLKM]FDp
line not.study 3060cf	536	MhOgojSHkJFOATI#5S`t>`Acifd<<iFQpq_^D.IcM4(J]PKZ+BQJ-3h45eORnTCP
line not.study 468451	447	I<E0jPZIK`T\DPEEI_KGK#EAEkUWF@I5C-Y^Nb/jN[HLWdZUCMTVQhdM+DagDK;V
line not.study 46d574	401	%WlQ=`BOK7[\_NRLZ_>NT.dYO/\9YRN8>4:5S[JhOVI<KHLPdJdiw,G:GHgXPZEM
line not.study 47890a	467	jv[2HZgKbe`TGGVA7>RP\N-YHgn<Hh]3QjhhA;RRnNI#GG_m]jXG<Gq?AD,?iOOM
line not.study 478c5a	660	8wUAR[^LLX+IRZ2ERXEaR?%ZQ@W5>GTMX`=C\7AS>aICdb9,Q5>OR@V@&XEOP?@M
line not.study 4e6651	478	Oli_nmZDUOR]5WE>A4fdbdGKah_8@YhEbbYONSdGc?4)`h09A^QQSRbA6YIawM>D
line not.study 50d9ee	458	Y)E^MP\KYi.G,Q8PtgEZkd.GBX^c=XZBLAYu,[lF\LC#VA:\ocHNCRjD=^EO[:W7
line not.study 55ec9e	755	hQVG^RN:_QTw6_MD@=Z[PSERpLe:=NgJNaTW=SuRaF=BIZRZIWYL>Ih>K[NDZ?8Y
line not.study 5f04cb	620	LQwKVE\VKJb8NO=LPLK?GO3=\UP@ATI-Tt:OMDKKFGQV^UWBLMXHY7?>=TiJ[ONX
line not.study 62f32f	504	U\o1rv`S\YUZId.=>4nEiYNS\[dT-U[=Q[fI:G[\]W@?po8m#uIG:[Y:>^:hQAB6
line not.study 644b00	553	[O`IQVdPUPY\Ds@^?*_HDJFVJHw>2Jc?[_J[RO[m>3;R_YH<=T<MS;G_[]RjJgNW
line not.study 6525d3	455	S]C>dPKR25WD\V.`ZHPPK>#NC4EjaMLJSTJIO+;[>kOLXrf-TQccKG5DUIgJ][dV
line not.study 699000	469	YGGWBT.ld@6Ms<SKNvMJLcYj<dB=J^wQFK^^CPHJMjRQG]Ti^rR9[bRKoE5/A]HO
line not.study 6cb3d3	579	eSTI]JP=id?KDM?6)Ir]gQSCQrdCDYaSTUNQLWW\mDN>c=ARMkGBPK^8BZNVjN#I
line not.study 6f659e	474	VppUUbJVfIm_`fFNPOYF>8?=E]XTcO^<WpI7J@LUJ_]1\TY:1OkZJF^Ci@KrTwMb
line not.study 7073b9	474	u3eS\\i?MfAIGHK=AMW[\cPDFLPQ#QulMW6]QbhIJ+B;lU<\Jp[;@fd6>j@@`JA7
line not.study 746c68	413	aXw+wXIN[tA[4]:OQI\UPe:]RMePWGb6gbmK`IHbBD3Hhn@C/kl^-D[DD>_vM-=p
line not.study 77171f	465	^BOwlEEQ]>SZCZO]HMB>BdJB5W-,SJfLI4@ESXV`F48<\JmXOK:LW`@a_hFPQV>>
line not.study 8be0a5	620	hM\THFfOw`=FBTH1LBZQ]R;UPXm[0bVGUhkSIBeV\C9:]_SjCfPbLNdK8m@iU?I[
line not.study 90f3ea	765	f`VKZgTAiFNU;b8>C#f^KF4Wd_c=1ig>]m`[T4SWKO54\^8<<^DOEMp=EQA]g;AM
line not.study a9d669	562	V[f0`WlN[>^^ZtB#N4Rib9,\UHV7^bZ/f^_\8/ZaiA<PvdS^;mQG6#n<6`W_hKCa
line not.study b08e0d	486	B=Umw;5CB>FAQ_.fjUG4Y\KUXF5\Z19MT;J^POkNNCKga]p;JV<XRJ=RlJ]_5S\R
line not.study b4d752	536	TRQe],P_TwQI:P[2<]QJUSeJFR-J1HYaSFP^PUD7@0CX_DLIcW=P6K<CGc65;UGa
line not.study c03760	412	IkY>>`JKIWJp8R>8VW:h?KlCGwNJ\ZPKg;MUd*5DeAS^O9YVTN6TYlRHkT@R[Cc3
line not.study c30363	421	XCELWph`YICM<QW]3c^WhHY6?O:=TO;Et^?SwYgOr\fPD\6RZbL>AJ]ZVhMVPO4:
line not.study cabc89	551	p9MHI2Y5KFFX1EX=HR][dfY^cXL5NkR7PK_w8=_5YN108DVZNZbQ?/N@;QIQhO>e
line not.study de2e65	492	XiGP]XeUJNw:QTG<\H?BuQF5HCUMYKLRLKcT8BG]RMVXXG]X@^FNXE`eLWg\SG;N
line not.study ea6129	485	YR`CNQw=;dqVEAL.'=bck^U`jVO)KC`@VQXV@JSGE<3Sab_^NYcA@&]P]DQ>\9jM
line not.study ea8bfa	536	EUOS?X_WI==02[O=H\eGkRONFE:U$MFlP:wh?Vf^a5N-37QYVTb]HYdMBHADIr\S
line not.study ec0118	679	F[wXYWVMTPbDEZL]_D\QPa>[V>VPLQF>eR^Lg7Mf?K6>q[WG:HF>VUQJIMTcPR@`
line not.study ed6c93	464	GUmVJVPU]JUKPK(E8KO`6K\Kqi]mRwi<ZX]S^Hr\ZNA0ipU8I_RU=59dMIqa]85s
line not.study edac24	429	:@FAI>>O.Bi2I6PVF<)<CBLHTXaWIH<?8;FO^BREYU=NH>MN?=6WbiGjl;\THZwZ
line not.study f56be2	470	RWZ@YTk,wAN^=l;19.f\gPLHmcnKJgk2PrP`:4VNQ<$,jhf[1Yb,<=c75B;`_PAY
line not.study f6d837	517	4GATcCMaB_CBPFNYahH;ZbU<M<;Ko@]iC9)UY5>O=fnSB#\jY88.biEg]8V_CcG8
line not.study f78521	508	gO[WZi]K\dq]4_[ICGQ_emAQp[ZR?cd6\Sto1J]El<A<bbV`@tvC?2fK5uKS].#e
line not.study fc55a5	521	cN^FAgY?KQiV#H==CIvfSM@VfUNJ?VC6eeYq:KZT\/>5hgBbD\dM2&h5.cRW]8ES
line offer.clear 033c77	505	W]Q9[gUNh=DbBPG5FG[kG5JJ^ND#SN\WleXRq6?:FTYTFG<HLRU0XaU;Q_kH3<EE
line offer.clear 0bc5bd	378	9=`YYeP9H6IRLDTP(JN]:;*dXRB#`e_PgNRIY(AY>7V-hNUkOYAD>2hVI^nTfCXF
line offer.clear 0deba2	471	8sMFK[APQPAfPHC3AOSUY<=TeQPMBEYJQ=R7UU.LDwrhE?PkZ:N?DT<C6GTGP[[>
line offer.clear 106c0b	600	=^PR>b^=Ph5W?:D?GX;m_7@BrkG7:BM]clK#m:8A5Xb]EBJI\5EkMaVAG`iN7WOC
line offer.clear 1309d3	760	3WO=FZVBOU8UKG@C@d>c^GDPWUP8EW@fRHL>XFH=P[QiQCAFPIKeTMEF=ewR>N]G
line offer.clear 15496e	630	]k];FLF?MQOWOID3:GSLeE8N_RP<K[BHYRNb>HDVCDPIQK4<X^dOwC9EGN_V?aNG
line offer.clear 15f0df	419	PU4MK\GE;_CN@A\1@eOT>UE2]lL>L[=wMN<2M9A0AelqI@OAbPJj\TNVFdK4NFQ0
line offer.clear 185843	599	*USGNQaCYa@[99PJKhDZg:>VPQ@R?=@w[`J9c@;B,^hrW0.7Y7]_rUC@ObgRGJf<
line offer.clear 1908e1	467	CsR.>bS7;lP[1@7D3tFcVMFOlWIH;H7Tk[5.q>#.Xr[SSU>%a:Hiv@;8DkZf;9RB
line offer.clear 19b3e0	592	#PP]V>1>7?VLPCOCKv%/877E6'%H^>5O,*2%eVIK>ej`B9E>NABL\I@GQ@`U@RNM
line offer.clear 1a0081	360	<;;VW;sA8W=c4??AKhDL^4GIWJD\HXDw1=S7?,,:'QjH*CAuiC<H>hO^XJK=CG\:
line offer.clear 1c7f09	427	CQS7JIwOSWL^W'Q\^UBdQVFCNDWW<^Pdp_=*lA\>NZWZcF\-lEATVVKA2pfDC2u:
line offer.clear 1c9f56	542	GdXIDqd?G_8w=I=1FfBfa3.BiQDPGN+Wcg?Ce-=LG\bNSE88`Oj]nO<D5fHG=Aa0
line offer.clear 1ca965	363	E\Oq=FrDG]UP@=/)HPCEI1UY`=?KWVYVrv,GlDW>6aaNdH\%gMCSJJ1G=gMUW]wU
line offer.clear 1f3fc8	526	FUWA6YlBXM6>5TXMLc<IMHFMsQLWYB>lOf;RjdWAFrf`]WUO_Tn`wGLWY`_L74`E
line offer.clear 20e575	514	LZED:PUI:]M_N@:HYcDXeCVHJLBMMDNcMd;Si?@PDo\iM4YQ^SQWw?9<FVNMPD^]
line offer.clear 2123ed	456	JdLBKdW[H^3EGOU?JBQ]^[PBhGjG*6@wQSR<fQ>KFWCeUMAMb<Q`S3RKS[fRFJDI
line offer.clear 233169	557	@NT?OOSGcM;YOOIP\OP]IG`3dL4KFYNO=7N[?GG>LRgLKEHeWZjddFE]VIRBFWwO
line offer.clear 34ad0a	498	@[cN6=CH#TY>E8D[OaDfo/UCd@2ZQICK:5[jRVSJ?GRR;K3WVFfTra:M.D`>CFeN
line offer.clear 356e63	601	E1`>NK_EFZS_RNFKGh[H\TLGLXUkYGEGCY>5Tw;FYQ]VLOPDecIWP=>FQSt<CAbP
line offer.clear 3610c3	446	YuX@4eB0LZDo(I:BCL`b8K9Jiob/<bEYwa\Li]C=EObWg\%LP9RLY0@TCiQ<H3OR
line offer.clear 37ee6b	563	LC97HQ_#?cDaWMO3ER>KPI6C[XD78L6\_f=4PAGF[fVPI4@EY@JkRAKNDKN8=Y`?
line offer.clear 3999a4	427	C@O@XLGTBGpCWY=\U[A;5G6a@2QbT,R$C`[Zw7Ni1J2qjN_@GOL?j5?CaQ\u9OOZ
line offer.clear 3b7955	409	=de6#[cCHKN[QYQ@<H9\M8>atW.>2OnIe`K=cDNia@AIkCPaSKPFtDiY5_GUCK5L
line offer.clear 3da4b9	557	ZXPKIfOTRhFa,XLRNk?TWUHHwq]<.Oaed`HHGMWMT`r[JLBGQ=5ZFQ\<IkY=S7X7
line offer.clear 3df944	492	t@Bd-P/\N`S?M@Y>fNW5B[Q]?^dFV_Fe<)SPA\D[wPiL=;3?D\M9OjfIPNQ6^b?Q
line offer.clear 3ecb0b	476	6`4KH7o:(i9m-5?IFcEeeAHJ_f-5?CKPw=8,Z66G5qUj357Pa29itO.'7egH:?b,
line offer.clear 46219b	495	@iT;8bs:UhDs'HA7(YeeP6FUk\H#8YYb`bbWi.;IHBf^XMO<qIYw95=2E_^5BQ_L
line offer.clear 4b0139	500	DiT:GKa@A[`N[I63GOIjTH<H>N:LSF;]WbDC_?HCSwLpM=TN<QDR_@7;HVX>1WcE
line offer.clear 4fc7a9	410	3R'[LE_O6w@iD6@$JaS=eIOZ??<FGCJ_B4I_p(F9CUWZ:FTXbENAQZ:MFRSMQMp<
line offer.clear 51a64a	525	_mfg]Z==HADiEML9D3FXb;NFfKY@PwG2RIe]?Re]Q@DBNX68Q\QMSF^7NEJVe=FP
line offer.clear 51e454	353	>XJ6@qeUN^@WM]+FAiHdl2E:g^5;;kbMP_]W[',F=tegq`LCT/L`X`:e@wvKHD_9
line offer.clear 5405a1	584	9[NLMgGGWP=RFFDBOjF`wMFJjkHA?UXifZ<X\KFX>^\SULC?\FFYY(DCFS\>AFYE
line offer.clear 5464d0	506	TRAP@i?S;`7QICKNRGZBj4:EEclD8P=`LDIBV&@LWWa^_SDLfQ.`TXOT1wV=B@WV
line offer.clear 565743	590	VDlCK]X1WNNY+[IE7J^wSGC\bPW=2nj>OeRBHA>M@GK4FZQ9BEWDHKI?4ELXTD;U
line offer.clear 59380b	675	H[eBA[e3IcTkHRRKD[J^i\:NfU;QEcE`gaDQiB>K@QcKwEK:\;NaYNP=PJJHGD^R
line offer.clear 5c67f9	310	Yw@0Zn_2aZ/W+FTIL`>EI9;>RO?289A3Jmj2APKCKnkNOZ?2m6s[:\_8Psc'BW9:
line offer.clear 5e0bd8	465	EqR#3BD1LeI[HD7=C[Seg297aULBScLWTY17nN6IMYRa<;3@N+[`JGHCFYW9I5NO
line offer.clear 60ecee	493	9wM+>@i=QbPi;YNPCX\_a]LRq`YIAGMMa[7N^,MXEDOBFTG.ODVG`JILE`M=WEN;
line offer.clear 61f621	340	IQ^K<MT0]wQg5A&:1uZVVJ@.[\7Q$\6n^c)LmS,+VlRa5BBFT5EOJ@MDADM.LEX[
line offer.clear 6205d3	463	INJEVdNRJRKXR=]RPk7DnOMhJS\ODLNiGVG8]VJ;S^wr>DDWW:7[=KM7O`ZHFolP
line offer.clear 64b24a	427	fjdVT?U;H48O,WF9R\<]GwKV^apFH[PMJ_Q\4:P+XFDW[v71PJT%H=?RPSeFr8C4
line offer.clear 6c6258	495	0[L3DMi@L]4QQ9CF8bEwSD<LNXJ9=FPOYaMDqGIGWjYtL74KcIAR[M,>@SgVJQc?
line offer.clear 77e0dd	510	HGRERMSPPLLFAKESZTR?pGPNgWHQAW^XLZ?HYKOU<D]VfKKI5ERZSPNTTYHRHJwP
line offer.clear 823e11	549	_IKQQMwDjOGe9WP?K;>_TL=AZl`L1XRTRYQ_`ILkHbNONBJBL>UIdWC>>YKheOhT
line offer.clear 828a91	580	0`ZBHWYJ1d5hBQDCI[TpRO/;ZP:F>[:PSw8@T2ADKYZT]K@J[<Gk]O8>QZX>PBYG
line offer.clear 84a1bf	640	AVJ9DM_;BWC[JK\HG^4cTM<E]Q>=GL?fUjW=VEKI3hXkU5XBwIG[XKKJ<VRAHFcP
line offer.clear 84b093	413	CB?O0SDHPQJTSUEJE_6dG=BOeN(9>(Y9Wu9sa]E0be`ZKFM5kcIoTPA]MDgM6EUw
line offer.clear 86d7bd	550	DcQJP_b8U[4SC=@0R^VXTWC[q^?/?g;nYqT>ZCIMTgAQ[Q7Nw8BakDQF?]_UICZ>
line offer.clear 8a79c8	484	QE=RdCDKUAJHIEDB2GCFmR6bIfSHAYiJP=d]B^gGG=T36MPaOLTMGTddMw8WiDNP
line offer.clear 8d64b4	590	<o_1?nc.P[:Y;I-P>sf\cI)6kaT+=AR^awS<X+<M*XeD`@?7bLFfRD6A3X_HG0UA
line offer.clear 8f85d8	446	>=_YP]p>.t0BYVd?wZCbaBF1XHEI]PdWBoP@WC:L&WNekNYBN99H`Z)RKdST2\0N
line offer.clear 90a7cf	365	RfOqZf@N>aAEO]iKY]4RSYQ5_OP`Q`75K@@emRCYBkBbL\UQCEAYgIJhaYfC*Hwg
line offer.clear 95f345	495	DS#NQRAN+_@MENG3C_=APDu52[G';/CXqTMfHGH*3IpPEIO;E6@U^h5XOlG7++n:
line offer.clear 98786c	478	GwuIROr6NgJW.HJ2cCWld?NQkIV99PO?knXG@.Y7&PE:PQDEY?H6\L>3:EUJRi?0
line offer.clear 9dd7e6	691	TWXKNwP<SHXULtCGRBLaT=CNYTTDJW]CqbfSKF[UEN;R_^S\SULAPGI@SFJRC@H^
line offer.clear 9f8ccf	399	8QE8?`O1\URa4N*1VhBbeU;^r^DA?0<[YLf'p,ETFs^ZN:Z;w^HW\*13.[o5;0X6
line offer.clear a588b7	405	Ja?>=QX?;XMn8F@6Hq8QjLk`YUBcMJPk_V/=PVG:GbOdhKLDdADd[+;NN]^>@I^#
line offer.clear aae565	443	ApQ0F2W8Q^JoG8U.TD=pl4AKCvK#2]<`ca-:N[K?<brha<=>T9AZKU?MGta;%7_;
line offer.clear ae70d5	549	Dbg>DNEQjAI?TW:DUkMNMH<aNVRN__KJnY:;c=GI8SXYIRE0e/_U=#YB@QddN88J
line offer.clear ae8df8	437	JK[;8baJajUw%@A?3FErWI7<QoT<C>Cle[T2H)][<X]gR@:IkCBTmR=0'fhF\9YR
line offer.clear aea8ad	536	5wt=HbJ?CXGlIRAUAW\kTC4>[WF?LX.R_\IGg@NQJaa^^PU9F<E[m8DDHRbTJ?GL
line offer.clear b135ce	366	g\XSnGsFZ<7H2LCFFGtq=:s^kYfbCOX#PgbQK:SR^d+E`VWA2N_IPEWMZ+pQa\JT
line offer.clear b359e7	579	6jXL3WbJHbFMVO?8/UY_LLILgMJTRDEm]c7?e;I?-nklcAC,YI?WaC<DOQ_SONwE
line offer.clear b6951d	653	RP2HHZDEAJm\Ob;@Ng=?QRM@K9=XIQ@eTb>2iEFnBwdh`R]9_K6RoLJT?ZXX8OZR
line offer.clear ba1f97	436	8_gc8GeQHO4bXG<U>w9gSF?:_KVM`FNe[U4:i=JI1Q_p`JEO^?NWu@LILfgRC9LU
line offer.clear ba436b	572	:[.FCTaCCm=T?2>'Dw<S[5M;`VFXGFE]bv:2fJ87FSovSEGDeFDa_T+:\vl9:KUF
line offer.clear ba54be	469	=h]CKlq3\H1dCN4I@GRfUX7^hGq[@RUAav^[PN6h9WZY=Z46dnSVwDuHLToPS52E
line offer.clear c04b1b	525	5MVI_]TL@aHLJOH1P;LUTib:_Q<DGJ.LPPK8QVBENwSQhf5C`7R^CV\MOW>>Y7G:
line offer.clear c65eb8	524	GbJ=3ts<dTKd;O97OLZwTABJjQS<LZTHtkHAfH@C[MYC@JY-k:DXV2KJ=ihEEci[
line offer.clear c7d60e	457	6^\>9[`I;_Tc<NHBMS@kwM<<^8GT<M9tl[4+l=A>4VaS\CF<dJF_bC;RKf_>BKoD
line offer.clear c85d9a	416	OLa;SqXHf7@q891gOEUkU7AIO\b,>l_8st^\O/Aw1079cA:D?BiPB:](8a7BbDFV
line offer.clear ca76da	452	T`F38BwFOjAkI1H5H@_MfZM`dVEaJR4[UeHIi7K+ITLd=GQ1\@XRFVG:TehI=Kg;
line offer.clear cef9a1	593	DUaSAP^FPZKhaMINLTMJ]=IIWPG<E@6WhVEBR=-JIT`TYVUWw=I]^m?@N\dQ1LQ?
line offer.clear cf5a94	487	EeL6JVm=hc@p>H/D>K>kND'OjsF+ISR^hgC@s3*8$PwSm4GMS?C^?a_D1EYL/MHC
line offer.clear d3dcfb	484	=X/DC`k;.`]E8HY:/gCVVLDEQPAH:33ceuIJL=G6Dfcl;#>@`IJc_WLC>VkA?FaM
line offer.clear d4448d	466	=]q?:tPFY<DJ1D>?bK\bV=WQwMX=PDVQnJl?e5a9=>@@LMT<8Fl?K?NJMdBUI3?Z
line offer.clear d4c75e	513	*`M83LoGNw0],BEBZVKaYEGDb^=)KP8\iU:MoG:0F`a_eG76c=G]de9P=`Q:><hE
line offer.clear d75bb5	649	1^Y4=Yn<FS:^V?DL6a@l]AA<dkKEJNGPewKHc9@JK]^hXEK5UELjR=>2<fjHE?RC
line offer.clear d7886c	539	EOlEJ/a5D#AD/YKPRLQ_^>c<l4Jr`IM<JFPV/YP7N=A>>jL0YLgPWQ5_?/HR<E?[
line offer.clear dbdf11	480	/UYF7PbS9dEQBK:\OVLpf37@Xw>G5INLKRYC_K=K=_\Z`9JEIONjpNGG@YRPGMiG
line offer.clear dcf5fa	408	3`9P&ZFM7V=\9?M%/wCVu/ITmlK2;JRmomBAo?I?4TUr666>M9:brK8=:`A.?;fD
line offer.clear deccbe	432	Hg@H6PuFJ]+cH5Q@RH]ZN6:HmBNIGD@w@bLOM7TO;R_^NNi;\@SnlV3KR:fJ?9WM
line offer.clear dfc967	464	IZ:VNZ^]NGkF\8<PHF;IX6=IYR9KXGAZZA`FZ:/UEibiaPUMXBdUX]<Ww2d>7J@a
line offer.clear e077dc	627	5Y7@1SQPHU>YFBEARc3^_C@?ZHBKB0;XacS8o?B;Iwge?@F6^QQ[_`1MT`iAFK^E
line offer.clear e265d3	581	U;ZbTOMUUQRGDEXVaLiH@QVI>J[HWDSKQFTMJf\KUGJ7IR^c:BN4HIw[MN4LZZHc
line offer.clear e3ef10	410	M]DH2bhOIgIIB<(Y9]UZs:BASm:FI0Bedg,-eREP5vm_.<=AhA1ew]]>VPG>CFkQ
line offer.clear e51d05	536	D7@ROIX[E?@9bURYTZ2O;[>DP=H>]6H:<eSEtE2I>:@cwGM`=7FD@b>^WC:R@P^K
line offer.clear e58170	521	KFEBBA[5@^Oi6J<O3FFVmE#Z^fXDQTUaSc@YTC<GKU[D[=>?_KlZJ2<0Bv^:GGIT
line offer.clear ea0b9b	594	2RE37=GBC^>VT)K\GRNRc7^L^M>IO>3A8ZQ>ZINC;_MQHH9;[QPSw`4C]h^CWJa@
line offer.clear eb86a2	611	JbTJ<MNZMUIfO??FPcOFSB[\FZBSU5IhQ[E@lJ#@FsVh@?OXaD<SGGYLI=WHHNP?
line offer.clear ee0b73	446	EPl:\BBJSHlL7X<OILnRPA=_[HCZ]EP=UPUnAhWXW)M0[wF3V]PNhAYY_Ph=U>Q]
line offer.clear ef7acc	548	3[IH@nYZQL9R>QDQQXKXYJDPaSPPPDSaXb4Hc/<Q6hZZUKK#V9UM[TMDZPN??PRP
line offer.clear f13f7b	411	OI<E:aU?-MAi47?WRo/rwEDEl>+EM),iXYZDOVKB;haf6DFXcDDT[OPFKYK9UKQU
line offer.clear f161c3	451	;Q^B2it:$q:]C9Q:P\MRfU;:qY[2HM=e^p])aB.96cjwC4THOZ>saTCFXBA@:Q[;
line offer.clear f4415e	503	EZ`D=K`V5eOdPKPUfl7__W9SMP?HL4CSAk;Z`:GKKeigN#K.^MQbZ=PKDQVF@C_L
line offer.clear f58b35	515	<wDDFhQ/F_Fh/LG6=XLob@H=gZA8ONG^fdRNd@CHPd\fA48FUBPbFUC7;g`EWIXS
line offer.clear f70db5	519	V7l=WPW@\g+BQ\:6YBWUSV?XXS`BOeg6MwXPV@URMH:MeE1LU=`QKTpG=X+QbS@h
line offer.clear f75df0	696	PV[6=]WKQYGuNIGOR\>UZHLCTQHHOPRafc#@c?KQF[UPJ?=MTV?jiXILD]dKHE`K
line offer.clear f8e2b4	643	Za[9Qc_G\IOm@`KRIKYZFS/NVbXK8PWNd]b<Z#]RTUQXhQHGQHMQ0Zc91]_b/]VQ
line offer.clear f9e004	570	@[S<CZj=FNBo+<HPJUMX_NC@KcHJC=:QTeG@HLL.;jjsY6=B\HHQYBS+Md_EJHw7
line offer.clear fa3ca0	440	T.8^IQ/UH0kDjRhmOr=>SKZIBKAUW:RG3UCHTjIw+NkMJXbAMi1HRQO\hPJ`I:\i
line offer.clear fad3d9	529	>VgN5XW:dGFY2OOG>RW`oOGI^pH_7Rc<T>rZMILH^=DWuaI2HQXTO5N45Ye\B#U\
line offer.clear fdfcec	473	NIRJBLeX;GJ<DSULQdUjfW.[jwMXSgF,\`Z%cGEJNJUP]j1ZZCSHDJc5@\E\W2ZR
line offer.clear ff0819	427	gq:HVDNDYhPL9_EFUg/XX.-UhW4<CSWSaYX#N<PLI[Tfh];FUO7]r7.H>MHOVJbC
line offer.clear ff39a7	542	;dH;#WrS6Z7JZ<T8MbHVUC:<aRDONDJ_Yk0C`BB@'ljbPH->u.BIRJ5P<b[<8Fe@
line offer.terms 058dff	585	Z_WJ<L\BSUFe?MT<B<YRUHPS^rH@CRb`PGJ1HGJ2NT_KKRBJwSYY67O<FRSTZUb@
line offer.terms 214913	535	'QRRTM^JGNU[CVJa\fRRP?4:^XK;JWPMiaQBw=EV@rPevIL=JNUMbp]OOm[OJ5UY
line offer.terms 31ac7b	420	R?hTS@7W6KK4=MngkeQBJd3A#YGG8`?)_CQfWgB\8JI.BWPMBUA=<lRe:g;-Ir`V
line offer.terms 329580	526	1gDC9BfGjmFsDO7MMVZgcN90_p8D3PKPbK]^OUTBLb]IZ562mNJhaVF?*wWK[Yh5
line offer.terms 46eac7	501	eRRYKhA]lQ8_SLRHKe>O^KKqGkUR?QXicLdIB]RHYcNfBENZD^Xw6Ub[AcbZGL?\
line offer.terms 4837e8	420	NSUMJ`ER;h?AT<KSJw5^iX^2WO9B2V8TTg5TZV+=KcquS0<Qu;Dpgc_SRjjV8Tb0
line offer.terms 4caedf	498	8eP5C\]>RY+]=D?MF[Coh:6E]\7:FU@jekQ4w-9JAt`nXDB7f.@]rc?1L\nH#EfT
line offer.terms 5d6e5e	611	JwLS@XU>T=YN^O=?LGaXJ7@KI^R=VPp@SJZ9Q=5S^TP\Td\HDW<SUCE:8NSYD\CK
line offer.terms 6ad660	473	>f794loTJf:n\?HDVjh_`@=BJMKBwN/wLh\9c58TNgcVLMT;YFGVg:;5=^]Z8;X.
line offer.terms 720111	492	HL=]w^6ScT^EEZ\NMUQXhHMBRcgJASFQkZddZHYXB[ZLNFCT:?aTILaX8qQIdGDR
line offer.terms 72510e	537	G@DOIikERm,OH8\TS[SAT9I4Zd<W?=>TULVZ>C\8CJw^W>5ck@@_JU>P1s?7VMVM
line offer.terms 72c5bc	601	@SN?FN2E6\I9N4DLLk)^kLQLFC4S_8;k14;<paIEIlT[B.W?K<<hm^?fS9TD2<wT
line offer.terms 748819	465	JE5HcKQ>AKCNJPjRcUAlq6B9[_3MG83_t[W6Rj?BHw_L7@>]VNBdNQ:WEop9EGc1
line offer.terms 7704e4	436	NJKV5H[UTw9^13T;PJZngGP?UbY;=TAr[o@V<YA2`KSOSE.XeJk\PZTGC_kEL+g>
line offer.terms 7715da	558	JK[E=LLB,g?N:CQ><QWam@\C_JHZ96BmKEL@uRW5BQQj\CMLYGX[WF9O]Rw::>\Y
line offer.terms 7a8677	537	OGNIZ`HZ?k>OF^dWcpRDLWZ<AXDFFM?Yw?X?J[ZJNihO\N<SZGBZ?X]_MlRN>QkA
line offer.terms 817d48	494	FV^?6PWNT9ZOH-MHJeHN^N<HJV_?M^[pIbJMWH;DRMRL_QwXTB^B43N=2`^RNHLV
line offer.terms 8566f0	387	?ClQEn9@CbJdLGC8QLQqX:'3daaAJj^\enb]hFRBMTjZPC@Ac#Si9:r+;^K43F\3
line offer.terms 874857	551	<MC>\YRUSXFEWCV7DTB.V9DPJAEF@.<ROS7<gC9HGwcWwDRHYGHlQW:NJYTiF]XJ
line offer.terms 8984d5	598	3bG.AMWF:O0JDAEJHaCf^@ONQM@\NF6[mj<5kF0DJ`cYGC@7kJEdwY@KF]VBRKsN
line offer.terms 8f3b89	647	G\LAU8aZEwKYH2X:=W'Eh<]CUe<J?99^LY4@a6AGFOqgD4:;mBBkIBH<Mrk?CJQ=
line offer.terms a7c2e7	505	JEFG@C)r*6FGE7e\gk6JnRe,<G4VP:BiZPKcGIRKDDaLITNSa>JNVgZwDtPA>QdM
line offer.terms a923c0	607	TWQNIWSF[^8Y\PR<METAQI4WHJAFG]OU]UI>UUN^JK=RX[CATQELF[YL:wBcc;O;
line offer.terms c75215	655	-SMVSCJU;]SVZQ_UDU>[UF_UJTRM\@AVA#>KVJRJU[ULFDOVcE._tVVXP_YQ7;JL
line offer.terms c8ff0f	432	>P>JNPCI/YV<mSIgIr@=\O<(QFHh^N/spdOV_I,dFRdYC8EJKADJWW#]VpocA84d
line offer.terms d05a0e	580	HaDgnP)fJNP4TYjrek8GF[gCEAAZOABU:*H<V_OJVGWR7rN:O:6XW\AnLSQ^3Jw[
line offer.terms d25f7e	537	BMJjaQ2QIAD7[QIL^iC(N:NOAWM#U7G<LS7<aRVS@Q_*Ac^OEGXVnMN[]FWY9RQP
line offer.terms df814d	466	\=X[Eg\H`Z@Q=1A>\nDBmkM;FP=_4K<wjJC\HPAHA[fIEN9KU\GfPKCD8f@HS?h5
line offer.terms e1c77f	486	Q]M<POc[H\@hW.:LNGCYc=C]aFEHOTGYaYK>aD9IWwSeKI\;v?S[FN>MEFKXBZgI
line offer.terms e447b4	491	;DTadQJXWHM9bQAg\d#87IU6LjLM9[ZE]KWVV^??R^M`^\ECFQGILZUDKcUMCKG^
line offer.terms ea5371	481	@GP^Nbaj;Y1Mf87\Uw<PiEF==O7]KB;s;MURLNJQ@GoL;BSJVLAhcTFV:VHUMOeA
line offer.terms eacfcf	604	PgMA\WWeEDCN]E8KHU6gFN3:HOFFVAD_JR31wM6I4ijLS@LLH43TCUAAV@TOM]SV
line offer.terms eb978a	366	sJChLDKdUR<TFPleDhL_p\MmIsf2OrUl8G[ZDXCHcIB[C/JgSJAC$?wQe?@*8.mI
line offer.terms fab060	670	FdUB?pZAZZH`1Z>PADPiwF1C[mU&<QRSqt[WZ;U:FJQSn:JVY7ISPKT4FdYXICIF
line offer.terms fb7279	698	6_EIFfj=2w6[5?UAC^=dc?:HdO:;:L7^k`FEHGM=HcfN[2=AbH9U_6I<AeSEBOcB
line pay.lure 49a576	422	^meIHSlUhnLWNT#:JF?bp7`KWOU9IG`AN@KpD^KaCZK^OP[cAKV[VXLbEWDQZGPQ
line pay.lure 7d0466	503	rCFrV3:OWXIGA?`c?1V-jXNL8Nbc@ASGZCX`RhdH^;LU\XeK:Ce#&mZWKo3gY=MX
line pay.lure 803281	765	`\]9NMY5O\QQIhHGC,`TH\CZ^IVNTgwPJOY[6EVYW/*6[PVDCQk6;PZBEMF\LSH\
line pay.lure 88e44f	532	SSc@UKg:S@SZ/j;_B@Rc]`M_WfO:0lb7[`]R7SMQN3GIb[S?Ang[6Gw:8b3I[IHR
line pay.lure c9599a	500	HYNC1[]>OX8XJI>DU^RcHPF;bgBCPP<bF_T3LRAS*XdowAP9^HTcmKE8DKLGP_^:
line pay.lure d14732	435	B`W;CLFCgXU_+YB69NaQcmHqZmcV*iwOHac']FQeLRS)[<\FgZIbq?=<QYEHhRVP
line proposal.availability 02a8e1	597	_IH[[@QV?rYGK;U[TeB4cWhBMu@LA>A[hVTPEWU0e3eUJIEd^DNH_UpwNJ>GNJTF
line proposal.availability 04ad95	591	<TM5A\[VTQSUP[3_cOQPEPiEC/RLVQZUOTGWXEYw@MSB[^W;F6aM`H5@R@H`PSKh
line proposal.availability 064833	524	hWYe,Q]7V$_]`D?*I9_JjESnawPFGQpBTfW@=T@bTgHq5\OgEXQA?KmFn<ZN`nDU
line proposal.availability 073c5c	563	_SY\DL`>Z7^KU_Z:IPb_V1LXGK_7^TM@AVHGSRF@LD=_?KQRB,R/M/UPR?<IaQ#O
line proposal.availability 09263a	502	Y^VfMXDZc#Kod?mT:_GR:$boFfRXMFkS9C8CJ`<kanX\H5gmMhGT?du#a9fMDP65
line proposal.availability 0a85e6	448	WjIVKZN=dSF\SmQRJk[^>0aS1]Uf]?PlG@F2G@8nYreO0?QXwq*6O8<W3CwE:@2-
line proposal.availability 0f9fe3	473	wVYjUdOBUCd]^sBN/2KKXDGbNRDNQ8KJCMc@.VeQS\uL;KVhQsSDE5REZCK[JN[W
line proposal.availability 0fe66d	426	QG2NWL\Z_VKQcI\PiPG^OM@]FT+QJXPT:UDI@AUEGrwJEJ[;BIX<_/=eI`p[Eb7C
line proposal.availability 10fdf9	484	ETNwNdLa@RWRK4LRhaMO>G[JRI[bSX]>KHG;ALPXRZU[V0rLD@FS]WP?GLF>L0YI
line proposal.availability 154547	705	keGJEW@Jb@cV_BH63=[6=AedPTP:hHf^BB@@8IHV^g^`Q8_w]\C8B7b>bAi@Ll<@
line proposal.availability 15cc93	569	ba>SBXLSR@aZ\:W;@IJ^DbO_I^MR_;QbLAS<AP2OXlXCI[W]Tw9SWNb;W=b7:nFJ
line proposal.availability 18f728	474	FqI>2W>OL<RjUKQG<v@H8=QnLhLBhKZR<ZW.ReAHa]^`=`i;PQN@DRa:]JfkIw)U
line proposal.availability 2543c1	544	MbBJO[/mU;aw^FWDQ>EY<HCkNKH*OLBY?>AAY;8[fkMsLCajZ_<F>ETTg@`^KX8U
line proposal.availability 2556c6	507	dpHVbAP\iHLc_RWZCKcEd.HUAwf8RNWNBUJSFYG]aUP^?S^PZiQL@R^(g;UJIOP9
line proposal.availability 25735e	450	@_k=j^^@eUOm<gA`MOuQXU7J4GZ)]T^GeNbAD#kiLKDNgjI4>J3ZP8`KK[`e[YKb
line proposal.availability 25b6b8	654	UgEU6U?GuAfkUuF@1/PUR<PlgXdCZwkC\\PWMMP_b?5@QeYWLreQH(b25ZcUNl?k
line proposal.availability 2880f2	550	JOR?M:T]8OCA>?dIaEN=_cwXbVKjBKCQhHL\UMW?^LJPC6BdYjKGHNWQKZ[MaW1G
line proposal.availability 29cad8	467	@=MBMINXOQ^KYS:PSGPNF`^j^WQMSYhI5aglILIUIrHb\X^RW3K8@A[\VK>MXwS?
line proposal.availability 2f76bb	454	]FMgc:Bd7UDME/U?XW$LFcgG<5=XX>ZBC&SGTUM?6NILH3<`MD;6Je`SPhDO#]M+
line proposal.availability 3305f1	379	DV\_EemgS7_eE8G7+^E^2GE^csAGSD]FcL8\_hD:RC_>SLLwWj][I%bfXPN=OEQK
line proposal.availability 3c8320	467	A^1I;HPD?/AwJ<dP6N?_6:KXU9L9O4D]JASVTRNESRLA2JDbDV?_UB`?Z2SF7fjS
line proposal.availability 44d3cb	681	LWGS6BIBM8Z`_7NDM=QUHEV\<EE1gBYO.9@>Df5Ce]Ub@8_JbtGI=D\5WAUR8wH?
line proposal.availability 4c0fd4	489	`=MgN#Fr@^I<MC\Qqh3-Wm]?2s3?P/8^E6=N[d;T=YV_0@?][7UL`EJn]D_/9MbF
line proposal.availability 5164fb	383	lW?qBfF^pMOT\SZ2ZO@YBI9UnBBR5lwGLkSHPILP_^OA?NC;GfAY@<m5I[L8A[CS
line proposal.availability 52fc52	589	MH\VDcGgZ<vMiSHdPg/88?LWESQNY:\fHRHK]SWcW_NOBFcTPPUKe#JJ_OX_JfNc
line proposal.availability 54c939	647	M[5AC\PLO]`bBP<TFMOJES7TPZJBHYUMeHMN>HQeUBRRHK`OadEKKJw,8QUQP]JV
line proposal.availability 5bb9f8	559	efGUFVLFdLbac>W$:LIS.>WLMkCSSMFK?=;?CsDSWVMQP>Q^la`F#=b7S[FLK^?0
line proposal.availability 60f00a	382	7+Q`PP<YQ=L<+XMYW=-(bVcDh>8SgK=NXI_J/XhOCKAQ^IPN;GEYTP]VWKHw'UML
line proposal.availability 621d06	485	NO]cTF1d]\O[aoIK\U=<A`=;rAJNVNLL`[WgXWJJBF\JXP[>N^6wVF=JWFMZJZiX
line proposal.availability 628968	382	T@OqT\QLjYPqU>I'-BNi:@bGJ?>EuQv[Q]ZajXE@N#@YT=gUMZVIFAP:Pb;Woo<I
line proposal.availability 62c56e	667	P=QP<;c[ZEWcN@[RJdB7<=Y;F]Q=V7I^;9LGDk>FVLWOAG?jV^B]HJe<i]]UPwPO
line proposal.availability 6d5e19	547	<WJ[<IHXG5[=wA\oW[A1HTgRIB=o_DKZA@I@NcAX`ZXmWNaRJ./M`H6NcJpDHJDS
line proposal.availability 6f81aa	568	biADCKKNK?rXZDA<-OY=/@VMEUO;n=`[;9G/A@M]hZV]E<pliRV#M%J/n4Y6DbDE
line proposal.availability 73aa42	681	N:CfZ,LfWUN:7;sRLa;=KV`K9^FMD=JmOFGc.Z`;gY`RABXwWG==5^phA^7JeK]C
line proposal.availability 75717e	627	NUVLcEd]ObA=4j?TQAW^SYP'VPb^<MEROTYVNH^HMFC<Id+THJK?GhJ]3LRUQ#SX
line proposal.availability 774942	459	SeQV9bFsU@XZwU`ASP@3QCdRHONUW9Nd^B9.CIKURZI@=Cw^pW9M\WCKE@iMNc<5
line proposal.availability 78a039	514	mJFY:S3CbSU_CQS*-6bQ]AeNUc0X<N^[KNdG#8SEnE?MbWOR[`WM;^C<ET\\KECW
line proposal.availability 7d026f	466	kKK4OQQgW4jX5Kk?@/L;8G4FUTN+\LoH3MUUD3X@BO<XI,P2cbKPOKj?S@KKTwLp
line proposal.availability 7e1162	457	UPKN,A/-a-l^VQAETd*D=6:VYRFMi`]XFPG>B8meeWBY%FOI_R/_EJw<h1TJ?ZPP
line proposal.availability 801701	347	h6'Jh?\Ic3tUl8NJ]KPqZ]qdci;BHd^k.$VwPd`r_keWG;TdRmVJMU_F9fdY`l;U
line proposal.availability 83a02c	454	YINNOMKE?IHdV5:@1NGHf4]apAMkSRCD:2FO^U+3DG3KYL9fDaUgU=PuD*Q#PrvA
line proposal.availability 855571	492	Yd1SB+7vw@OMjF]G6?\J<9ie<w]7OMd]>?E&Ri+O`rIY=Q\mkpDcMGY@_3rEGHJ?
line proposal.availability 8b3eb8	474	vh=YHh=`_:`QVIO08^3RB9\^IfR;_Chk1EQ0Sd>[igc^(MwpWlE@?KSJXIoKJ\<N
line proposal.availability 8ded75	439	?3<bG;GG5Y@OBXOmRaO_W4_ZB`IsL=?kT-co?[b1w;Z578CF`g<SNMQZCcaF59bL
line proposal.availability 8e3c73	447	Z^SP9w=H]R`OYTKiY(AV:IECl^eSh_NOTEV7L>eqZQHT5?\PCpR6E]g?ZAUfFj_Q
line proposal.availability 947b79	470	^w?e5]7^l*PQq@c6BdHGB:kQ5\9Fi&dc@LF<LjNSuhUh%Aibfb'DC2m6_De8+lA2
line proposal.availability 99cd4c	512	LtR_`]gPwJmY[Y=MQKtX@VMiNLO:Ah^EYLLAPRe^e]`JTXqZZhHU=Dp(HFpMgUD^
line proposal.availability 9b03c3	553	_=Ma`2Mh;Z5D;ATbPwBHWkeTDM[YHQ9XPBL\BYc;M8N>0IK\])U?[bZaGX2?NA>D
line proposal.availability a2d41c	555	O^YJM==ba5[]K7W<MQ@ACDVaEREOOLnh63EJETHX^cVI;9Vki_S=HH]8g2\>SwLN
line proposal.availability a4ed64	513	ewEI?i[G[_diqCS2-\Z`4Abi[gPAbRaRUKOH;]GJcdOP8X]bo[ZX>EX+W?uGJ^G@
line proposal.availability a54ed7	490	LfHi5QT2teGlBmOCF@jwFM[W<hY@[cV`GBP3*mHOUM`F-T^PXbK7=FS3Cd[K_[E@
line proposal.availability a8e11f	701	^OF\GaBRw:j_a>XK5\G;9EPGFXA]H8XOF]:@A?LSYd^s?CYecfIC@?V>VCTTUnN;
line proposal.availability ac4082	578	hZ8_;PTtWISfaMZBKQR4#GJUCYM8FBOZ46LBDp;KNTGVMJZbfZSI:BJ5RRZ<UQC)
line proposal.availability b05c6b	545	U_37,R[Cu7arb#S23WB?<>io@OFObV^[9MBX;Q^FEZH[LFlJs\889.O:fYcLMh<C
line proposal.availability b18869	619	cKNEScmYw3K]QNNKKUQWBDPAB]hRD]pOJ^IVOUQVXM<IVdM\I[NJH8b7<K@Y_\;R
line proposal.availability b25ce6	637	Kw@a8B?R\MTU_PYLUN4>@`^THT;QjN]X?;1@Hi@VW@i_Q4eRh`92OG9Df4aG9l>>
line proposal.availability b3831c	717	=wGH?aGH[SVfVRBC'WOQK/LLL[VAXTNKIQH@W@;DD_PWNAZHQJEPP.J<ZTmN:CY:
line proposal.availability bb429a	685	VTDfET=GdJ\j^IFFO<EQ]JM][hI7fBK?C\BH=MSJQ]GcOWafV_DB8$ZHjNwF3,=\
line proposal.availability bd867c	421	]tFJGVV[v7_GhPw6=MFY<`nXEmQ8g@;MB8P:AZSWewNO6KUYYNTE.HU<O2TlFA?8
line proposal.availability c0decb	414	fb^BFeP`hEfN[LQ3ZXP=wOVGJVWF<M8ZC[TU\\JcZEUYAQULiG^9I3<BQIGBLFEI
line proposal.availability c53b37	434	X];D9RIEn6NaSD93P4fhNINZKDE?j9MRRR5S@Fuii`9JKWfn8wFa8PVK?0NTYf@l
line proposal.availability cf0ef3	536	<GPNB\F_LY8RdJBfpc7WX_DS)C:[fBWhM=JKIK3QT`w=PHGB=>T:eRQ5W:VDHIPU
line proposal.availability d39634	703	]^\EGaLFdAUGVZJF?'_`X]LcZPd8RXa#PWLc4M^\cDCOZVc48lYHIDqKGZJZOJDP
line proposal.availability d55cf8	502	o;Q]f:&h6Q6]4>ZR]d5HVpm<HuFnHI=wJ9?d8V^.B?p9C*<`LF/<WwlrKYE@Ep\?
line proposal.availability d60218	708	GHR`K;IPUOJVWH]CWo=AD=VcMa>[ZLD^NJATKf_MV[wRLDYdM[:MKPJQJAIPGdDA
line proposal.availability db8517	564	`mN5KlTIk3ewFGX:<:PJG0`XHZOFCUNTHNSD@]XX`I;W\QN[YdISXOd:EJfB\j3Q
line proposal.availability dd7c1b	585	PDIGQKH[:?NLN>RM]SGE[Y:QFUKHKMISS\I_C(^ndFiGZ@PN_EBaTNHL#OOWUXX>
line proposal.availability de872a	483	`UOlHTFA]OiemMOA#;FWT?>iJcIBRVYUTOXV:jaW_VaVBJPlTdMK=3P42GQVVVOG
line proposal.availability e98e35	473	dmf2#^T_v.N[O\J\=@ZN*?P_QV_RPHkVGUEFC?YQPZONSJLVMj[[;V\@KJYL`*FH
line proposal.availability eb6e96	761	MSAWKSOZNUEXaBZRI`;`8SwDFH=FaF`U8?GFLkKeG]\V;DP[YDUNSHUPaH=;D\K<
line proposal.availability fafc92	583	]]>MPf??KEWSJ=\A7ZELDQgSAQGVgDVbB?PWZUE;wPTcK<dOfb3CQM[AHa`P<tEM
line proposal.availability fc310b	560	pqCFEQMHX1Nqd@@E17h8=4LhJ[U?t_i?HCF@>T7qQO^w[Ng^PgI8K7Z9dJgD?MBK
line proposal.availability fdc7b9	470	SfF;6bDHk6KkaY708W3o\#@pHhM@JhcUiCG;L<M3bTlYdFWb[e^\Q2X,9aXUPJS7
line proposal.availability ffad47	824	dcGM@XZMj5wdjES3;OMS@@VcO\QFfO^LDOMJJTDhbJDZF@_LRhTI?CNB\<dKOl;S
line proposal.link 0cd345	550	bk<B?TXZrQhtV8\-1MA=04KfDeF>eLqQM3L?&WA\nLRlPATiSw490.Y)g]]CFd+0
line proposal.link 145f41	512	J`Q@KZID\DCabhKN\LKd;>fSEML7VCsR@;O7'X9wVMIL:R`Ub[DORiS2JJMDQL]8
line proposal.link 1c5e0b	364	JMYLR]N]Q][kfVM'iWOSdZWVMtCO_\d8mUKc>>[`I=I>WZ@CEbN:[D`GNK[I_wO_
line proposal.link 270408	595	XjHKC_REdSdf@eF2F;cQFOdoMwK@RlsL_]_\AAEhXKBJE`Z]VdRH@@n5LPnRJa5H
line proposal.link 53b90f	451	\d*APVLLKHThOWX9QG@QXIWkFNTMGNYpE6O<Fl`hDToc;5`XLe?HLGE8w/`FRoC.
line proposal.link 53b937	357	aj1?MK8Zo+fa_=`tCuY`BFHcMSdEGIc^?EMs5ahgT\Sw2Fcibi+>)2VQk_UDg^/D
line proposal.link 7a6f3d	501	l[AS\J]1\aTg8WbLD[NX6Tb0DhE[@dIHNS@RRZFJUIJ8<<:RQwL1,1pM6M;LSTQI
line proposal.link 8e91ec	396	IYJ/GbZ<Z<W^\6jd]YOaEEM>HZERXEEdT6L8WgsHGQXVH^MnwAQN;hZ2LA9=MjU7
line proposal.link 9a309e	584	N[9T,wC9VPMVRMFA7CMmAC?QI`b3YPjXTMVT<OG_NASdXffRP>D189K&fUUNPa>O
line proposal.link a11853	488	RTP;<]a8RWVaDYc?Ab_VF70PYMeIEfb1<UhKDCNZwQUGZ9:WK>MLKN[@KjBKDORM
line proposal.link a4a8cc	468	aZXX^M<\HE]_O\YIBRR`AMDsWWQM^SaJ\ELU:XiklP=[UF_PUi#:C5]ARJZT=q==
line proposal.link a52267	417	eW=(Pw<N\i<NP=5$DTMc8=FTO]N3>Bs`IAKw&vK;M2EKXJEE]MB16Gk7[RFTRbDt
line proposal.link b3d9a6	488	K[?\^W:]2LLNgY_ub<.WLL@KDO#9dNS[PLV8XRBd@f]o:`q4OG;B[d:NcA]c@\Ci
line proposal.link b67d92	584	XXCJaHEAlH][G]JWKLVWTYAQT\CV?KiVLFYB#1U\c<M@@KD_T^@RGOTGNXIQPc;I
line proposal.link bebde9	642	HLAUDTIML<E`AGJJYAKD?CQwUaWDXUTO=PM@VR;]NJTSL9\HiXKQaL[M\HXUCYD8
line proposal.link c51049	477	RlFj=\SW_Y]KU5m+XP-3P;mWH[85qEcw<O23HlVIechdF5woPW1;F>NJ[9Z/NoTV
line proposal.link c9d7d1	579	UpJG/h3aiLw][Ln=>FVMKCRgFe^KPNgb>Y/RHX8DLYEgE@XanWMO>6e1gFpX;]BM
line proposal.link df4fac	617	hZDCIYMaP=\RW6K;FV91=@nUFdCN]9mi83;5MDBEahg]6;Ysaf?KJGWDaDwN5w>D
line proposal.link e354e6	560	]\GOURT^d>WkHC`EJI5TM]FWW_5:VLYw5C06BXIW_bYUK@]Zi\<KKJP7TDJHA\@>
line proposal.link f2cf97	685	X[F\RXFSt>cgBIO7:7NY?=UUM`F:IXwQMOMF2\L[YH\G?FZTFcF8@2Y2G9b:NV;M
line proposal.link f2e7db	576	Z[@h?F:bm@lXS;t4IZ<F??p]La=Sb>TU;HAARF2ONXicG6blwmBGI@F/d2UA?rE7
line proposal.offer 0115e9	551	NhT<OXW@YK5_ZZQ`i_Qc:s=I<X_Pfb^bIcYWQ?:hFIYSSOwR^WV0dcE@\BF^RA3N
line proposal.offer 012030	583	wVD\LP:Mb9cX>VD=/QM@DBUiJOTQG[\B_ITMJQePjIMNAK:JF\NBO>qPIW`N[evG
line proposal.offer 1a4955	416	Ml#O3SW\d(R[43=2=,HNY`^f2SS4fThJSTL)RTV?kaQZ8SvRhmPPL8QOa8`>RW/1
line proposal.offer 1e728d	465	Lb^T>GAtVE`WlEk:Dm??(QlQMk\Ll=TgL>Mg8UQA`ZD6v>HWVG_^FATCKUV:>PwD
line proposal.offer 20320f	445	EHAp]cwJBm0HY\G]hXgfbNBLi8]USRlHYS[9g7HQ:4HMNFNa`SeKSO?UEPV*[d7F
line proposal.offer 21b1c0	525	clPNdScOc\_c1EXPPVcM`AWV_jTI1Ak[UfDJEFhJNMHXF6k_PdA>>Ke#I`GQVI8U
line proposal.offer 23fc63	642	XQCCJ@Mh]EY\RMW@GSHB6?aiEXJMT?]O;?>9<GRQ`\PSG<RVR\>EHCTUTCT:=wJ>
line proposal.offer 27e8ff	604	OwOH8[Q8[fEt%MM%6Y@JYI4K\]FFPQPl[LY@`9NATLAS[<FLcCHfY>\9EZU69EfN
line proposal.offer 2c775d	444	eLDetT3NS0WG1B`<hGEROXWMPZ[FFGWPNERW9>D6`j_:.SXVMQP#YelCMcMS(f_?
line proposal.offer 336904	563	BEwM:<]U\NWD+I.9\?SJmB\]u;F9VKE::eSR3Ua8^@=PKL>JIjKXD?Z\>aY3\U[X
line proposal.offer 3918ab	537	B`;D@MN2.VAigYNR[XYaLlM4<KHbf\Lw,2b1SCAZ?C]A>:sBd=\IlR59PED?JCO>
line proposal.offer 39cd75	427	BLT#CeeBa`9oF]TM9FFlLnGZ^NBY`viMGKBDJj#LR8OGDMN\LUUHjOlIMT#JWKGb
line proposal.offer 41beb8	584	se>`HMSjQ)ThM7eNQfK5GKir>[DIX7Pg<#9@RaA=]dZbHFK[_n4YKC>S]:W6Gb8L
line proposal.offer 4215e7	706	RYCZJCHpa/OWd6WBE[?>OGwc3`B7T5[h@@C@FqIZih]`82T[`_N@JJ]=P9g36k=B
line proposal.offer 4403b0	501	]NNELYk@RIHq1RJbJFQiGQ[h3^^X2ZwQ^EPeEbPHLH`LJKSLOUf<]U=F8VCPXP7P
line proposal.offer 46af9b	494	pnFB5.XWdAXge#VL@?BPO6wWJscEVUZd>:QO-YQ:r__\?0aVWj[]SDm<bQL>_w<B
line proposal.offer 519b83	490	\VVNCJBGRO^lc?;:LoFE*YZ\8\U-BHPXUJ?EOh,HNRSZNCUwBWK;RLXKOVQ3DJ71
line proposal.offer 531863	392	NOe[bmXAkNF=wVNTpNa>T:^j:EIE[Hu7]Sl^LH^OCS7OQg;_?DgM`O`==_GO<ACT
line proposal.offer 54a4c1	704	OgQ9ERZ@wOT[U]c>8Y8P2MU8JnPBWLcYaP[YFKXqTF<QON;IC[DH;I`9RFTc_h,F
line proposal.offer 566e5e	556	=i:>=n7AO:WqTYAgZHL76JTS8AT>wPJPU>S??;&fITS`dQf>FK7@PBTPZ8\V5Z4N
line proposal.offer 5955de	614	fM>GCoWJLILTVPKeNG>[@?<GMZPCWQeL,<[HC@XwKDTFM;KG<\EBG=CBPHQEKbLF
line proposal.offer 5e6735	453	dZ=I1]8cZ?ZOtHU8G]<2#B\U<]U@OQmk?EJ:;fFYf[re(@\:Sr1DM:MLl3_6=L79
line proposal.offer 5f5fe1	886	YeRI?cNMwF`hFNQH<DRDB=Q^ShZ6LTfUHTQPB\WYXBAW<I[dQjRUI:sHKI]SQ_@H
line proposal.offer 631193	595	S^I:O>9]w6\GEMTXDOLM@Q^_SLIb9HY_?RJQGcVJOmVQUWQi(^>K]A_IQR:PSOIK
line proposal.offer 6621a3	448	ap&TiDU8i#bamJPE?5E4ORUdneMjl7_8O=EI^e8JuSUD@+QpEkCO<?B<PSuVEZ5H
line proposal.offer 66cd18	630	JMGYDS\EkQoJNUEXQLUX[TYWSnJOOCFNMLM[HLd\RS9M@CL[HjY]<KwAXTWJFECX
line proposal.offer 6e6370	543	URQU9DdIt1RZ\;R?OKEhH<wSSQ:O]JSTOCD=XO_er[HRBP]YEl9RACSPeBKIDZ@C
line proposal.offer 7386e5	548	rU^XLIPBo8Yc^@d<4EXODFIkU\PMeTOQM?\P<SOLl^J@AWOwTfYTD@i>RGYF_`=?
line proposal.offer 78c0ec	364	BIYTjZNw#CH@;^OuGfXX`Gi4GF.u^+ACV`aKQ<EYYEc0,YKemnQ/aH<dFN^]?;>S
line proposal.offer 78ccbe	571	HWYPGm_>Z`B]FBLF7CPTd:@V`VWDSLTYYZXJXH]qFN<FMOYOwNTBDXGEVLE.YKEB
line proposal.offer 79191e	725	JQF[EZB`C2QRiIYWYL;G.MHN4F+RuIXP8BD:@;8lE`pXRWw@I@4DTVAVj/YN0Y9U
line proposal.offer 7eb33d	703	TgJ<@KA]`BOT^7R>:@CCU>agPPVh_Ce_;?P?1ZXQeQXP07QwgOAK15V@ZE_QMEV@
line proposal.offer 7f81e8	705	JL=AKJFXt7XTc4jAC?;>B<^bF_FXY?jWEDD=F`BQQpYr?@`g`gML8<\<qNwH9i9H
line proposal.offer 83e70f	546	fBOds=l<OQwG[LAOEV:F<J;O\[=X4\M>XSKY]A6CK:5jWbZf9@K?LEKUIMWQLcO?
line proposal.offer 89faa0	376	emRCSXp=DRdP=FPnaWfYaOcHRGAOD;CENR^\Xp^3Ie^MYTQwDGBVa`ETWJM:JKoV
line proposal.offer 8b1d96	618	]mSOCWCH[JhTPV<W55Y::CfbU`O'HKM]9AEWLdP`nGVL?[]H[_8KO8wEaB]UPT1Y
line proposal.offer 8c2d8f	439	QTRCFWP.FAC\El#CG\@O@TJHQ=R=8YM?KW^qK;.lPJa7Z][9WOUTP[aEp]CSVC*^
line proposal.offer 8fa248	458	EjG?9R^J\Db_UK1SE)gN&RZM_ad$MSNGVr@=R2>VHP0VRY78Xi[FVCi#F@5WQK@b
line proposal.offer 95b2ba	495	_kSBZKHCPIf<@7M]8YbXIOLS?LS\gVV#38=[GQH5^GE8NR6TEeN?7LQB;K]2@6Wf
line proposal.offer 95d8b0	450	c&Z\o5@IYfEHTU<gsCMIafVaQKIe=`TDLVShV6GXAUH-EA0JYSikQk]M8d9ws@N`
line proposal.offer 96c8ce	389	T\oVcG_Y=Oq>ZPF/wiJTHY&rL3@D0DTKIS-`XWZOGN>9/FwCCm]Au<pf8ZCncU=]
line proposal.offer 9e0127	602	D?SkLGBQDU<LfU@OjoN>8L^L<MAbI7GwN9Pc]dLTFJdKMUGCJP<LVVbHPIM@@MRI
line proposal.offer a424bc	472	ZTWEShZVc\Ta3B_PRPRK^LEJTa@F+Mw;=SdaHJNp`BRi;HX%D[^?OH]D@op$R2HG
line proposal.offer af2ae3	495	RQcPYJaSZUUTcWJRPNb6LnNL7VJTqw?IKWOf^Vm^WZ;;IVS>P51mRn_XIclUY@ZZ
line proposal.offer b07e45	651	GGw_S>PW\?nOGP>DXV[_WROJ[TJJRUG9UVDdYRV^]c=UKVK>?KOTIJW]IUj]ECBT
line proposal.offer bf3343	447	P=DaF[9Ml3NU]SE>e?Q=B9e_?TN,\Fw`g9AUQB6`cNOkCXVjMJ9V@FB_]UZKMRBK
line proposal.offer c3267f	508	VV6YCB#QP9Q\_R<cXLTH1dH?X`WREFiNRNE\;YaWLEFK5O@b`JC1JQh4Fb;DM@:K
line proposal.offer c4d064	583	Hg@3^[VGCEJ6\I@aB[e<FF^E=J@gEL4FCZ@OX]EG=lPcZF\]<77&DT0c\C1EHBwE
line proposal.offer c72723	412	gJeq[DhIEHoMBMC)1<`WIKZT]fWKbl0VL7G\b^UIfM:RIoE]LW1<<IT#mC]JFaQd
line proposal.offer c8c1b8	552	swQ7HRKTgGtsD=</BM2SfKDtPbIR`[nFPTBP*IZ]ciJP_?RbmZID=4rR[Jm?KSE@
line proposal.offer ca7364	531	Ol>?=ZHKT:Ord;65,=HTK#NLadP=KP[?_KLAV79EU^QgEHMIAfMdAC92[UKNT`IR
line proposal.offer d958de	444	KW<\QYGfPnW7HNh^QA3JFE/=PR9=BR=3=P=@LW;Lc\dIA<O[KQ4XEG\wbPQYCGE2
line proposal.offer db67f3	592	VM0HPYTFJ[N<HHH#3iBX^JIMUVDICU@7QMHeE;TNCV\W`UAEWc@[C-@N7D[OF8dG
line proposal.offer de1c44	454	LTX^eDH\5JJ>@>C_OTB>NMLwH]XBUbUWKwLOKGXPYRXGLcFVR^Hic8R;HfIQPhZ^
line proposal.offer e18cdd	466	6U8A9RSFKIRU]F>Q?V8I7HOeAGPQZ3=]-V<@TaFGOeOW<GF_unTO+BQUFEj-<wR?
line proposal.offer e458e1	613	gMBPDnw_`]>]HUINAXQF4>LKGbK?JIa@VIS/?EWgWb@<NZYbMWSMKLi9V]dHZJEN
line proposal.offer ec5c42	548	ES__MRNPM;k;fIOSZN?2DQOR7UBGOH9OTIMZpYQUJwCt`UZVgo8Ye^QGqO\]LcMA
line proposal.offer f1065c	421	gYVwYYRR_6TBR.BILdSG@P`U8t9?T9MHO\VT;Ucd]`^PODbfaKGRKIIB?i8U4j/4
line proposal.offer f3596d	610	iZ5<LAZBcAl]J?C:=BPL>1PURCMIWFw?D]JM:UNXNLM]9.\X:M5;:>R:MLM=<GEZ
line proposal.offer f42b03	567	VH)VG@JbI2^UwM^Vb46.8OEH?^7SZ<NSI)5@QFCQDaOZ:Lf[m?AOWQiLKLEU=m9D
line proposal.offer f5bb48	446	Uk?LVX@PU>VbNaQMIJ9WHLHRJt;ZwdcbVO?>:TTL\eg`ZAscbLSP>3cIpP_68cOJ
line proposal.offer f5dc7e	697	[VJP`NEDZSNLFSJBCG9F?Y:UOGP%5GTTLTMGQSLb@U=[COpLF=VI#NIYTZVSDTSQ
line proposal.offer f9139a	504	BVVs]nLZDK?CljUKeWVlMw?'=YfLZBFTSvhnUH8U8*TXDUV0U7HN[IFWTi<ZX4Cn
line proposal.offer fa5aac	462	QRP>NCI1ON7IK@AK[\XaER1LGAIXThGF2<iJ#=UT8YKCYVPN\7^A;[QAWK1Rf?NL
line proposal.recorded 039905	477	?J7BFbB`XPPdOQwk\dUZPDNHC_RKQ@?K51SZCTWJXU]bPN^IIFEKE7[IW=fP]S<P
line proposal.recorded 4e93b6	588	LN>]ARK\DVR\NTUZIGJ?E[SMPO;OM=^A<?QHS^AgANMVVCcOVmGZGC@^N>PH7hR#
line proposal.recorded 567910	559	_q5Y4T?r];[c]/]<B]K:<G^`?lJ5_Be_3#:CAd+Xfm`^G7mk`aC[U%65\2]83^+<
line proposal.recorded 5d6566	432	^k5A4a/Qw-nov5\7<K`h2:j\TQKUdULZBJCCAAVE]d?qB;d^Yp8CIMP=U8uLE_>P
line proposal.recorded 688571	665	L_9MGcB\VE`cWIfMA^BDHF^]JXNFlE[`=C6EEU,K`h[\AClZ^a;D8KVEMIh:HwL?
line proposal.recorded 6c8968	809	wFJZERQLDO_\OJRABIKBIOZWST?TBW`KJTV>TO@ZVPR`VFVaLXMBKYSEUF\=DbOM
line proposal.recorded 9405dc	361	Ag:C;E1lQ,qlrNgE4j7L#.edmoA6`BVd#=G9.tDFsv?b8*@0im0dX,E<Y>h.Aj4I
line proposal.recorded a7818a	669	R]/[4MHZTMQ\^3YNJTD>>@lbObQKaGUX:><G>uD]bkYh/#]tThCOKIkF_4M7MSFI
line proposal.recorded c46cf6	396	ZTY5A;dD_QpJr&uAG\7J<S_\I_E/f8RdL#?-:\E0@iIrTE[gGDIKZBP1X<X=A[D.
line proposal.recorded cf53cf	545	PUE\?;CUMGLIZLI>SSONWHfGaRTQ_CLk>DWF8w]SONRWE?EdXc:HJJISLIU,QN[>
line proposal.recorded dbe129	401	X9Ao4K3VcKnRYcX2^<JK>TRXAXL_M:7=LaV@5gVGEg[eH1[ApLPXLQkO[FeCMwB?
line proposal.recorded f74803	536	w^=77ADMZIXPRAr>O\E9S=YnOaFPbTHYKBKIXoRDgZXW:;g]EQ@<6PW6c*S0GdDH
line rejection.clear 016236	509	=L\F*A>SFDTH^D;SYUZ\_N\r^@GgdEKA86JV3rFDbND;8@LZeggwe<BOT<iEH>NY
line rejection.clear 040668	608	wBU]V[@K`NOQFTFPW[RCD[I_DNbDVeYJ6HId;cdbr44GKDLrQ]l0IHbICf9G\dXf
line rejection.clear 07f855	572	FMkG@KKCMIXIDOVHOU;^_TQQTNDap?AJ8EG@MLD<w@E?A<E@jafr[^Ena?DDF?TG
line rejection.clear 0ae719	466	]6`PY>7@I5Z58(kXqOJNQ^LI+NNfP25rG#3OMShP@E87ObHcVYS\lVD[L+MGHthQ
line rejection.clear 0b9460	669	/FJI&787>2J;V@N`g@CMX>ROJ>?wQ>BA6-=Z9\X>DUI7@_85ubSW`N0G@+W<4Jf4
line rejection.clear 0c5d40	365	9:Y;SP>D@=p=5Wt9]@H8qV_XEFKwT@BB:Y0L-ZdZtM:DJCV^UJwR[H3osob_V>WM
line rejection.clear 0e0e8e	478	T\`CZVG*CXA]ARr3W`\hQ.<UXPoTd`iE[MZ`:@e`[#S6=\N_HMHIJ*f@C>HYjf;^
line rejection.clear 0f2043	495	HP_FP@Y:.\]439D9hLJ?OKg4CE@O]T?:BLEVcwQEEED9k.RG[LsVBD1fjKNJC\`F
line rejection.clear 0f61de	490	U^gPR5G=GEWEUIG1NI:iiKp_iL8whGJQA;MbYN:4pDR;MhC5bVTpfCNT]EcF=3VL
line rejection.clear 0f7da6	472	%M_=;K42B7Z?ORI0O[C<`Gv_X=Hm_TE;T4GO<[f+YE.HIWP#mmahR=PdSNvf>DHf
line rejection.clear 0fd999	571	IR_`GHW6P;KL0NCAcI]]YPGZwTQW[`ZEO[F^BRvBaRM>I\SIRUmNcC>SM@]LY.^l
line rejection.clear 10457a	504	C@eFCT8VG7]RWB?wJT9HQ?U?GBO[o?D\,\OT=l@YLLE_OQNH@POPfR8XtUZI9FaW
line rejection.clear 1246f7	519	^MhO>@BFH^`QLVGTXQXTF3YWKYZwA;[J=EEZIFM?V>IIT]PQgVboSXBO\iMfGA>S
line rejection.clear 136970	501	`_MRQKARcG:`L\A?7FAD6SSVZ[GGBLZ@L`wSM=<J@S`SO[[^CKQ04\a9V`@X^I;Y
line rejection.clear 146e5c	495	0Gc=3ONIRCrKFQ;=*.^pZJ_bd?Th]8;7LI6PTZ>>mcQEEe]>XW`wD.9UfCG>D5MJ
line rejection.clear 1520da	503	Zj>I:O]NE2UYR7\WTBjD6V=R>VHpDE^1g,8G5Mw_ERs*9bJ<fK_GJ]tEHpD98:f(
line rejection.clear 156326	493	:=aCQE>7B1ZP[MG?Eg<AgA`apPVcUOU:@EHcU^dKaA?IJQD6fcobn3EcaLw<1NXh
line rejection.clear 169dd5	603	BFgO<R@EH0[JHGBEWZDYb5cUdRNacDEKKQ:\F^ZLwEJCGcU2T]g\^K?Ka,MJO2fb
line rejection.clear 1b4e09	569	GdJ<_GNTJGYHN=G#NHHU\Y\]aTRZTYR?KAUP.G_YOPK9ahZV\V`_KUI9K9hQAGNX
line rejection.clear 1bfcdd	480	VT[U6vKGlcT_@d?H*<]gM=EofMF^Fgh8lXMfVJ]^MP3DNw]A.AmYP:SWBTW_]PM`
line rejection.clear 1d3ee6	382	opb_`f`J;N_0Y\/>5we;<W@OgbS`<\<<[neM=DQn`GM+Gd<LTN\1N6ZMG^dIa96j
line rejection.clear 1ffd95	430	wjTRuPKESNvg`\=<j`L_VIPeXmVOAkn0cVP^C7QgL+S@]Zkh*LX4:AS0OYcYaDKj
line rejection.clear 21e4e7	561	>AEB5UG3K\LY8LDDBD?WQFHIU[2w?=RS?\U4@7KFCQ]II@=4kMMKI>R7NLVLN1bf
line rejection.clear 2254fb	496	?5w7-N@4H<nQDSB=N?CPd,^]q>-`qBNF=7Jc6fr_n=BGH7DHUkoaTJDSg?h?X8l_
line rejection.clear 225799	745	99[=:A.N9-`ETN4P^KEJV3[VS8AwgX>JC<EWLcRENUHSBEI9d_MYYBB[cG`G+FQ^
line rejection.clear 227ade	546	;0gY^IAPR=OBkMGf]C@ACFWQ=g8E]EEXOM4h\FHRW>gwhTeQ`N<QU1IXoQlR>RZJ
line rejection.clear 22a4fa	624	65fF9FDD@EkPP9AQ[Q6Sd4^jnNI[h,B=N?Ca=]i4Y82BI@DGQwc``74aZ;aEF0th
line rejection.clear 26e88b	628	/J^A?_BC]Na=;HR6=CLUfGNYN7UXaRE2<>Ba>>[K[D5WRX=CTbbOZ;?RT2wC>JM^
line rejection.clear 285169	485	7[w9:LC?DPbFT`A;B[XW_WKZd?AdXSM?6;<fFTCSUGBQO]G+dRRaCXITNK_EA5GU
line rejection.clear 2a5106	528	MKURKFXLW6PS+K8:7G@wd9?jU9]I@CPN@jaSFM=H>UKVWpHUoHZCM20S\FTY>G>T
line rejection.clear 2cffe8	358	<7BQKXS?[8Kr[w:LFPfW;6__P\vG/GhbPLVWQT[NZ<ZT*[EPHJ_I1=uN%ZJDc,Y]
line rejection.clear 33a9b8	597	-En.-\?H<>R5IA:;UF]TU/wb^75ddL.A^9Dv3jZ;f9?A9hA;bRSa^4:bRKhO;8ae
line rejection.clear 37f223	676	A@WO>HRPG;m7GK9DJ]<RX9M`T9A[N:AF>;4ZCf]GjGAASMRKaZ[cw;C_[5jCHJQd
line rejection.clear 387eaf	577	lTcLNSI<_>Pj8EWLAEwUC[<\hTvBEXd?jhTANIPU>F73a\FMAIPEW<J=DV^Uk<E]
line rejection.clear 393875	566	FK]K8ST=JIsCVC5Qd.^`T.PffQ=eC#G2a??L4?b>]SS64n>3ZasTiLT]D?VW;7Ij
line rejection.clear 39b76c	432	9JY7@>3B5?g?FR38K=Lh_'T]^#I`g0B:?@@nOak;XFPMI]OMOYUQk<5mFGbF/FY`
line rejection.clear 39cf83	638	M=lE>K\UP<Z:HNF@O=HbXFaXgKHt\@ACX6@dD_Pe_P@LZdR=XXHpw.HZfA]PN>fb
line rejection.clear 3ba18c	544	PKaPGVFTWKWRI@MD^aDMwK`UMHBcnSK@;C@a<TRBMRWK-ORNeVT`WKQ[XAD8CFiO
line rejection.clear 3d2105	523	9B:6KVb#P6bL7;8>CbOA@2HCjcTLEVR1KM=>>TuB`HDHAI>7NNrY`PV>VHY:::DP
line rejection.clear 412aa0	500	OK^RCPp=AOYT?wP9HJEe:LDFU=WNY5bR^bVMOKe?TDZLIb\;7LYB?FQT=LE<Vj@o
line rejection.clear 4204b4	545	?UIE=PT;^GSTUAK_E>L<N@WN\>KlJOSBJ6?`KUl7VKN05n=KUScTwF;S/<_BF^fa
line rejection.clear 421000	576	FAjIF/7N=NT9L@E\WH1H^BctUO9ffEQE<<TwL^j?ZHQO?>DJ_eJ\_LCsSLa3A5SR
line rejection.clear 444c7d	462	-MkE2BCIFOCHY/QDMC-[E<POw-Qtm=8>A\GPLbcPELkK/I>9eWmMYEEbD7[;:euV
line rejection.clear 4549bf	582	>@WK1@E1>+_C4<@HBJ8bPIpwZMQ^_KD3J]2XS[=FgMX?HUMJe]bQS<=aO;g=H(ce
line rejection.clear 4571b9	564	G7ZEE2d%>;Z?c7KQH?RRH?ZmPDHaiRC>:@+VDoQ?TUEN;XG?w[WObP?eHAQWMVVL
line rejection.clear 470074	532	BE?N@?@KCTV8oGNOU[aA6=L@LI7q:EC5>N=JLMq#IQfWAVF=oaY]LBDY=GW:AMk`
line rejection.clear 499547	412	S>cR06X5O=NJRXEH=A@JN^hYVF/$GYE#*h7VZlSH`6JRZhR8L[YbHR<ao4J]ThlK
line rejection.clear 4c9e6e	433	JAjSBFY._ZWD*PP86GbJKSS_lPF+VC\>Pa#MhRCL1KDOEV`RC]XEc<@RWF8S\Irg
line rejection.clear 4cf85c	610	L_U>QTMAUROj;fPU`FZwZ]CajRk<CqS'\\[W.=WJdHB@ZSCQVYZEC>YDF[PXfE;c
line rejection.clear 4d5af2	426	GuEKn?aP3EW\FQ1_4_VS)W2>M_bPNYSJ:^P40HG^9VI>GSGbJEOSHF^#MQIaC;61
line rejection.clear 51cbfc	557	FEpHIPCC<@YMVZ/=c]SEQCwmV?Yr[QXAL=>n<f^QdJA+PVJ:dLVWbH>j^GdDF9U[
line rejection.clear 53c79a	541	?T=J8WIHN:MZc>;KSSHENH9UH>=^cPL9BAXJ>;QFQFB=FbD=DPd#SPW-D98i-fEE
line rejection.clear 57a2e8	525	QVwYO`>HJ9a-]MNIGNSaH\KY]A;BJHTON`_@@APVOG>:RM<BZe_IWUJfYa=MZCKm
line rejection.clear 57cb74	553	OH_E5LD>BTLH3EHO]F@XT@gbwB:WgGBB9>DWAnQIdJK1IXNJre`_d?@[Z:D=7^X\
line rejection.clear 5a4355	601	NLcC9ORLEV^PBA=?<FMC\D`aJA;aS<>VIQK<Ow2?^SEWFMgMZ[`_WBIM_;RHQcWO
line rejection.clear 5d4ad9	337	#Hn28I7NX9T4\3;A+E-Yj.ae[4Wvga%>RSF_Mc?*eD.@DY:'pXZXd%9^l3V4fQeP
line rejection.clear 5e9d74	462	8bOF6IOFB=YTN8bDr8R_V=She<BaU41E>>A#?M[;bK[NMMZElUaTRH@^XP?I:?dp
line rejection.clear 61ffae	571	RCCc>>FO6YC@UBP^N^=QYMwT<KHM^MAQBTOKLYj<cR?8LB?LI>E^OJgTUNY`PR^J
line rejection.clear 6901f5	464	2E6KHIAJO.WS:KA;I#VeCKPIZBVVNLm8\=LiV[P/UGWDL`OWSd\iU3?GV0hD[ALI
line rejection.clear 6e3b44	652	HOL?<Z?@2MSGIJ;EW=CwZ>cpV?@AaC;=D6A[Dc`DHDFPUOOCHH]cZE;O]<MP6C[Y
line rejection.clear 6e623d	476	:H[?@N2Y?Es>ADG@jX=LX/fai3Fon,F11D5eCfdSVTP#7KNHRJcZYA7glAlTBBUW
line rejection.clear 708d67	689	?JWMGKLMF=cBKCO6SAGYOKe[j27k`=QV@@>`SUIMXHUC:@JIh\]Z[9EwRA]?KQOb
line rejection.clear 73f58c	445	aTV@)aV[JFl>[YF:YIAEACW\BTGkhTBsRY8g9`M1bfb=56;QX<NC[[A\wUe9>[]F
line rejection.clear 767193	503	V1XM0UJTVFNKUX9NQF1f/]weE\)\YHAN27]g4a]4`KiP>EIMiQNLND^L_SND5[`8
line rejection.clear 78fb05	465	BJi9EB<:MCWC<V3R^ceeXYQia'VcaDYOG9IkMe?RQ#B1^4ABLXa\YFcMcII9;7NN
line rejection.clear 7a92f4	535	00oCN>4LEPJ<7QIK\UMl[B`h`0Bap4@@;10T<s`BSLK8<iMDWdb]Z74_ZNg9B\\w
line rejection.clear 7ac572	493	HDkI88-E9+`0+3=;VU;PY+bwfO0Oj;?J3E7e.r`FRT>2=Z<5thXdl5:Jm<w>EJef
line rejection.clear 7b5b9d	525	N=`50W93E;bIH4E@TVfT^,Lw^KGIi6F5HKKj5ORGhL@IA_9?[UaYc9&SQPnIK:Ui
line rejection.clear 7b7763	484	AFeB2FM->QXR#?C5H:DQjBaefPCf`N7CIH4WWmd]]I)?&YGIOpVBwQU^aTVEP:Oc
line rejection.clear 7cf7d9	596	=LmD5F:LEJ^C:?O7:FKAKLI_^8HfeEITGM=WE\O9`P^>IMNRwf[NITDjX?cCK9XR
line rejection.clear 7e4dec	532	N_JGPQ;;U*I`C<;PV;RI\0R]OYGLGR?#OCXs/[rR]=T%=AF[O[ZL@<RTQNaCL;IE
line rejection.clear 7e7e8d	485	MZA?;ZYAQ2QKa;=PrJMFAHLLHK@`;L?95@#9]>X8AO`F6M]@^D]9aZ`DEWI7%dWL
line rejection.clear 82463d	567	/IuH)458F.sJRE9?a;4^JA[p]M<s\G:N5/7j:sfLZB53D5M@bfwaXTCp_KR<6+Af
line rejection.clear 86dfe3	409	3QhLVp;@PdRi*QBKOeYwbEg[jLTia==`ebmj7Y>ht#R2TkS8HZh[`5PORm?9B-Bh
line rejection.clear 870c66	351	.c\aH3DUFFbI]Z[RN\i8Z0rKs?IYC-TG5A#]GOY?rhYO5PA,Sl0S^ia5K\Q@YbGZ
line rejection.clear 89ba74	420	7\>EOH\KU6G/J@a5d:_AIL6@<7;[>;;<IORP#K_9PTZ,?h04e9rUeG?[^UkBPeP:
line rejection.clear 8a3cb6	420	OQOH<J]ZCwVW_GaZckDPvhgDZVFfaZANM/OD@`c6=Q\5IV:JtpB9=NdbNSAH@G\C
line rejection.clear 8d51db	505	#HaM=;CLHFZLgOHH@L=OVGHXPDOT]UJJQKB^Q`QPlZE<HA@@]pXWVKMiLIZO:DB]
line rejection.clear 8fb019	705	HGTUJRC>JFSaVH?8#APf\OOJgOY_KKUIXIQAHPDRUDJDKSPSF9ZJPBWJPC`[TP<W
line rejection.clear 90fd5e	538	X\_<HM=FIN]CC4]Dj@MR\#^]`KDZB?NI6=I\FQc<EJT?:^FO_`_kaRadURqOF0`M
line rejection.clear 930bc4	419	VQiQeih=7;JfENHF_GdBD^]RL=J:ChMEEwXQOEKFF?AKZ[?YCUUPR]MJ`YGHuTFk
line rejection.clear 93a7ee	552	MdwELOS3GC^R3U<;BVXJc6DikQPe^DQGDRZeHLYJaEFBMlQGWKJSNMHJYZjROKPa
line rejection.clear 972264	861	HJYICEAMODSIE<ERNGLMWF_^dKEl\LGLP5PXGSVDOMCGEHL?UW\M]N<`wT_LFFJW
line rejection.clear 97a136	536	>OwP9DHJO3i=TM@MMbQTUDWdaPIj\FLI@L@\BWSZ`Y?M;?V/YHs]VGDXMNjI?4e^
line rejection.clear 98e1e2	415	HMH]FA1\.@=FY/JVNl7Q^Ela`B\aoB<fI;5d(qmDkKQ%OZ#/XhsZcUU^hdGN=$l_
line rejection.clear 99d3f1	402	^IqI]etBkn>k4h<A968>JfF[Yf^B<SSDhkDZcGZ?#(3ZSbQ%0.i2;^P)LFOSBZ7W
line rejection.clear 9e8770	489	XP\c_EaPRKwK59MEWP_aSN'sbMw;VZT?lYb[4=dbUOC7e^8(OM\OFNQ=<\M=M/Sc
line rejection.clear 9f521d	494	9FYE:TK@D.cCRN77^?YP^H^IXNB`a6866IDoGMA9WH<KAKNQw_XUgB1vTEZV=OVn
line rejection.clear 9fc5e2	555	Jfp5dSO:b7X1Aj9MANYZWGUhv<Y?ZfK<MYfwMQsDp?<:PO@4ZQpbEA\(`gfW>%FZ
line rejection.clear a084d4	446	GMZLHMIZWMKMPF`FHCON7.geh,eZiO_O6L@YQJaGwQ?FC;R>UR`QUKHBhFXB=YD`
line rejection.clear a0cce7	490	70A2H?^YH8FDI;MdNG?\YVdIWHCKCCGL=@2gOHP'FV\BM;BGUOYSJJP_JXOL#QqR
line rejection.clear a9dd57	506	:Hr9;>5@POV95?=GM(WYKAY_W9ETkPN_51KK+e]Pf*E/2LH#`]rj[3Cj`?bH6ZqP
line rejection.clear ae28f0	449	5\cW@l7OF3b*gQPYS[<0cMwS_4HbcD9I4N?`Ud:cqL?WMg[ImRMTX?7f`:j9>bQM
line rejection.clear b36671	460	=B[<?27@0?eKI*9>TFSoZwGXPY?9_A6@K\7X?3YJb9>+ch;S\Me@RI:YMDQQXVAY
line rejection.clear b3689a	538	[WL_SA_LEIPD>4UBSUEM]SVw`L7OgZDRF:JQ8]RFnH=HPVI?QS]VFRJZBN7eK4Ji
line rejection.clear b3b96b	645	C9QYQG6ICKM@T\?O]LF;TDRUe*BmeOIC>JPOPN]MTR_7GXI8WVMXJFDwLX[F,%YJ
line rejection.clear b791d3	533	8^wEFKRKYUpCI6<PWCD.YE\EXOPobAJ>VD:LZMV]YMBZRFKBC]YYl=2baOnD=NZj
line rejection.clear b7d703	414	K3A7I3A;8B1YfDV@`C<#PCFBTMCYeCHH7T+>P_=B5MbHB.B-fEh>fdO;l.@WWUlH
line rejection.clear bb4c16	420	F)h8>/97FVjR?BKCRNHGmWSTi9KlPK8%-&Rn.iKDoG5C8D09wXnjX,Yr]^gR<sN_
line rejection.clear bf415e	630	PNOWJILPHP[LFMPKib?JNS^IWMBDTKETPBNPMwO<KSPXK>KUaMMPG^UYPTTNMRfV
line rejection.clear c1cc26	541	B=b=5LK;5BhPZ@/A7D[ThB`fU=GqwGO=8Q6dFpiQe3?:IY@@`OVe[?/TLH\LM?i_
line rejection.clear c1f18e	620	GWaY5bbPMXh\SQB?K@`lMZL<jpiVFL\?Z@]X>;lJOP:7L^SI?R_93>fHFjwJ].G^
line rejection.clear c5e9f8	713	EEJ>EEH@PXXJAGI:SNDVVE[w^SOWbGCEC9PO;aM:`KD?CQL6nZQgZO5`kG^KP:X\
line rejection.clear c6d516	640	[mBHvNRWYPG^IK\cJP^b,R?Y:Z]RJ@TAXdEOE1NwBCE@ZOIMFAR=UFT;+Q7J]KG\
line rejection.clear c6d729	365	2/TH.M]QV.[k4e:4g==IM#;OR8+KbZI?,Z74MGK:e1F\QM1F;GFLWMfhUdH.Q[:k
line rejection.clear cad31d	422	XAw/GXf8KKPIVL?Z?LPSQiiSZBSS`NR4?IBQD\-XUJI[IRG9@bl<q]@fa3eCDAh\
line rejection.clear cbcbed	396	C@6Eeej@XXINFXV*C1w=MBYS\6[]b^`?kKjeKApN[[NOMd:k]D[AVUSYJ=hNR@RI
line rejection.clear cd6077	564	G@_#CI@HK5jZHCCWHXTma:\ZnF]U\CQYMJC\IRRGTUJJO][;q[\bZ<UTZOYEMZOS
line rejection.clear cfd4b1	400	;HeN&TP>25hW^W6S[9TaROgc\3IQZPFG<@3SOeJ8:APCw\V>YSZOp<8RRCiC/Mqh
line rejection.clear d01b22	645	cehgaga<_W_PBjH;J:wjKM<_cPh33]YBRnfdS=^e\;C0\`[a2KcJB<\32qaHs4;n
line rejection.clear d12930	362	\M@#J;CNM'MgH0FHJbLPN8PV*[aq49(I%&5W?jcRo-MDbHN[Si]NU@XZQBn@H61S
line rejection.clear d5de05	530	@CV<>IEH?\cAK>JQNK=@X<nwU%Dj[BBJ/BFlL`P>^bOG?@=HiU\sYG.We:e+9Kr^
line rejection.clear d61264	548	O:QYH:9TLMe/5BLAYB-EYOiwfJ8h]&?O>/:]>bZU`lR?:FMFSYg][IJJkDVE8B\a
line rejection.clear d6cb27	452	`W@J/IX<OBP-cO;E]WEOHJwiX=A@IZ`EUA=9TPXMIL($MRZ<>ZqSb\EY_>GLFK_N
line rejection.clear e37ad0	509	:He;H@0Z98lRI:PDP_,XN8ZCBCGieCH@SA#hBDWSinCQ1cM:YRIcXA>s\2UN=[_b
line rejection.clear e596de	607	MIHWVI]TQPMQTVUKaRS?IYQG@PGfNPGTXBIQKFwZY6II9PUNTFZ?:E`]TEG]LXVH
line rejection.clear e8c3ea	482	KP_DQPECJEo8\5F>U#Icj59D\UMatN?GNi0POYU<PT?8]U.G@YbmT1Pj1GjeT\Z`
line rejection.clear e9c489	425	E1V5&M4DL?[;^F=;UU^Qb@Lakh[[ZLNCMJAI(@eY\DKQN^W#ZeRIIB?Q\ZHGM2NH
line rejection.clear eac544	632	R]MIBZ8CU>WK@4F=JRj]VX;wlWPRe[R<HYMU`CDOoCGV;BMFC\QDJ6a^bJTQN8Fb
line rejection.clear ecc54f	441	HA^5FB8A^UEE1PJgN;;`DUWjVKZc^QJQSGOU<Q<>O#LCUc7/RVIPhN8d`S]A@JDj
line rejection.clear ed20b0	368	TjCAJwPV_GLF1DX\Wp\d>Q@VCMtS)Hc.kcU`<=PQR<KiKG_E0;NEN@LIKanWUM=L
line rejection.clear edd4a2	431	FB,CPe2L8DW<DRH+@:EhNJdwX]AMHIZQ<J7b;_qBPQI$4MT?G3OYB;OIJR`SI4iR
line rejection.clear edf521	651	I@JVH/FBNCOG<LG=SSIQMEgcoOVWhKWFILK>?CRQ]GKAPLEQDVRQ\-@LYMwT]YsB
line rejection.clear ee6999	577	FDuMAOJ4;DU/@F%?AF=b`;TZ`C7LkVL4?ePX;cf=dE.NSjF;^sb[pCDVCFwUB3[i
line rejection.clear ef5b89	669	PEeL2FCEJLVJ6E:=`GMPW@Hwp@Uf[]XE?KAZF^YDIM@IBVG>SP^b_GUKj<WEMGVk
line rejection.clear efc096	399	>jIKVZN>MFB\HIK5;M;wH/ONj/6]VO<L_eVKGd=AFAB;W[180hZTG;5D@KTc_`%J
line rejection.clear f02a47	639	GHh?O6F0DJU>=CCEL8;OU7PPRJGVRHIB#>=[>Z\FSMF;=^KJpPW^S>6cX@]=KMUX
line rejection.clear f08e75	515	A5Z?BAE=:2]:4[@2pmHSh:kpcM@d^=J3B?Gr?pWOK7:=MaALZt`S]M#Qi'nHClqU
line rejection.clear f28120	541	E`K617HI27R?hLSbYDUE_#XISG;rGE:F=>'UF\[OLoR;9ZA6doiWhgT\B@M6-PaI
line rejection.clear f32d2d	629	;FVS;FEIKGdBQM[O^WB]ZIddVE8rK5I9CIT[Jo`H\IN?=F8AZaLdd;#iJaJGE:ZO
line rejection.clear f68509	601	3>VM:P@<2@fB3F>9uKD[Q@VZS@@VTFN@5JL^LwYH^K@0HeO\IfhdaOHZS8J=OIjK
line rejection.clear f83b8b	709	AJWP@FHGEMw<^NHUTW7KaJieaP?dRC<GF0?]BZjTTO?LIA=FOMI[[BBZ_DbMAcUa
line rejection.clear f8deb3	404	8<nN2\9:YCRX\6:,bC^dV3_d^#3]fFD(G/LN0`gDvK3HDU3GjbbS@FDO\JYE28wq
line rejection.clear f9a74f	337	B:VKFUJGoaJHl>MJGRaK\`uLJ8JBIkfAG/6BMs*`N1TVZ]Q#WRnHBOCIUZYBSZcY
line rejection.clear faf587	449	1J?E6D'L-9aE=9H)LZ2L]:`gOCBhc33:SIESB_fHL9*F>THHgwcC^ZEboUUE:*d_
line rejection.clear fd9850	498	fDWwGFX.>]H=6=C5?-GYP]J\d::Kd3K=,=?EbXS?EMYb[GVcPMlMNcCUgKKRcUdK
line rejection.clear ffa03c	373	B6n]g4JT7JA/i'lZrwLgWfhMG6Jtb<Bf$-KU>_qFI8t46\FT_CD^[JAvfLO'O>vX
line rejection.clear ffffb7	443	e,#BKVVDXaKL[GB^PPUeQLOHOUKUwKK]K:cLDqaBY2S=VL=eWbI1e=fXt``K2T`3
line rejection.farewell 0715f7	473	Lhs@'E4.XEnE=LF<e=NhP;\w`KULbeAGTXKYBfjFqGD::j5?jdc\h?3[<QXQILSb
line rejection.farewell 14f11e	489	HA\EQW5<JHLQUOCPLENtRA>r\QWT\oNCf#NW@OY@\O92LkFNU\fG>3_4d>]PL[Ea
line rejection.farewell 1d1358	446	78k1AN3^N<`PUM[1TF,>X#^kOQCcFCLD9@FRJt_AceB<=L41p\Yb[SEYS>^7(VbO
line rejection.farewell 230c3f	522	YK`HdA;WaG@MBRP.XFM:P[`XOV[^XNDYlYVW=AMCLJJ#GNHrb-B8^iVaAVKFPVQ^
line rejection.farewell 248b5d	445	LIb9NV?EN4@8EaQVM^B5VKYWLKUS;HT?MLEKHKf\[;F#Z<JllKJ.ZBUE?<MEI>R`
line rejection.farewell 2e3c26	554	@BGJ@I0GIOSGc*8<N\BUbI\Z[O<rf<J>:=WJGw`L=YA?9cM<Rgi`\.8a]:b99Bjl
line rejection.farewell 3c0963	459	CKh>UN:5c9e6=>@?QGYVS9Uok2`MkJ/>FSToF[^SD<9)JVJ,[RcpT#7aU0]PHTFq
line rejection.farewell 3ccf65	487	c=P=SL\HFYX83APT7MZaU[*M]bZ^m8G9BoEPEGCB]?F>X\:h);aCLC\QRPVw@=L[
line rejection.farewell 44533c	356	VSGH7?U\?\O'TNF^kPOJrJ1J?`R[U]OE3;Q`AEA>?S#PaZ?HqIL7SW?fK3MD[WMU
line rejection.farewell 644a6b	576	1DbC?CJ\C8Q@C8*:NIJMK0bNOPBw]HPG2ZBW3fIC\7<EOSU?cPT[\@M^Q<VANTZ]
line rejection.farewell 755591	355	=>K=0>:J9=heF53?66^]J&vwq9@Gh59.054]Q_:Vcu_>;6_GqURX=<GcU+W>6Gjf
line rejection.farewell 80df85	496	>?h.6F<-LCLB_==>eDGiLCw`UECha2MTM<I\>>`A_J9>=.=CTOQThTAhcEn/@/`r
line rejection.farewell 8578d7	415	<wD<gLX+\KhHo:LOiApMIQU>P0GT2WK;U9^cQ=GO[bC;RaVJQTTNH\K/OROI>;eY
line rejection.farewell 91d3cc	451	NODQ<7?DVEYYo7_/OLU8HNwGKTFWX5K`3NJEEH\M`U_<Q>JRdJFQtRGP^DI<H9SN
line rejection.farewell a14bc9	438	+Xw@58B8N7hCK<6.^L,Pu9XhmNFdmH363:4d$_jOkOTH9=&2fZVUW@/^SBk=CFm]
line rejection.farewell ad9bfd	521	M`_J>iS'8KJSPZ6W;NWL]GPwWZTFYPWH;RPPOLQZUMF<AER:T`YJW<<=NVD\MUR`
line rejection.farewell bad998	596	ALDE6<GPC5Z=\@RDLOPBPE`VN<QwUD>614@<4ZSDMLX=6_>8hLoXZaL\d@S;DIYK
line rejection.farewell bcc437	574	<N\UZ@GEDVU?MKBBLTjJPVlgJHNa@PML@X?NJX_@TINYI[9ieZOQU_dcWH<QSwjA
line rejection.farewell c42cd8	530	\VR-]W[?aC>^PI5FS?b@UZHXT@YUw@VJGQKUV;P:ZGPKES^NRVPAQ[L5KO[Kg?<t
line rejection.farewell ca54cb	498	5,bF6N'.?<]%XHKAn5M4h<oNZ4<fw=/8DE1hFNmJYJ)6+PS([`ogbG'XNB_B*>Yh
line rejection.farewell db2eb1	584	GgF8>TE,>CN>f3:KW@9G[,E^ZAGnoI@#FZ)IAYrMPR?=IaH;VVVLXQK>a?[f8@QH
line rejection.farewell e18851	617	K[nUQPV-0D`L?L900+DiY?R\wTXFIU]2YUaI7N`;G:HEEg>6ORuT^4^CPIIgPE^`
line rejection.farewell e3811a	418	NCvQ<.=@WBR@LNQPqU^wTKMce\FMG3EP9U@FO2WVSDA2?t8>U^HEK4?WmOOgL20d
line rejection.farewell e3995d	505	O8O7M7K>GKw;AF/4LD`_[>oZpF2^^F@DW/8TF`n=XK'G4g))hRTQ^AHUUE_E>HuW
line rejection.farewell f57e9e	523	ETiMA79<ZUYH@M7=T;lb]H:b_mWNKUR5RYYH;DPgXA:OPPBG>]wJWHQaNPORP:Np
line rejection.farewell feaed8	422	BFkFA0+J9A\^^:R@?ZED\;UrXHHSXBAL1D1h'e^7fS08+r0$jYwlf/:Tg.\)?4Y\
line rejection.soft 0feec5	434	-Ab6;V<WEEq+WU<FPHZDl=c\p;Obf)IU5>Ob8cpOkL_98U6,][Sek>GwBGqY%*H`
line rejection.soft 11bde3	522	H;YTRLNG^EZ[GPIN_^DOIQFg]RLFLQ2JBfTZYDRHN?W9Y\KUYOEK_HRKQLQDXfWw
line rejection.soft 147d19	362	\MtK:CB7JE[VJ.KBXX]RT1[hOEGkTARC-HF21TYsc=O#8D6A`VQCO4>Nd9@M2Z=p
line rejection.soft 16650a	527	`LjDNADII_hHDV>:4Mc[`NFhSQ_PRLA*2K8P@JESZG>BJDU=ZSgR^RFTR#k[CHp\
line rejection.soft 1e98c3	330	DDY[^>3J+Da1W8WEVh?;F]wJje;RZ;QWY'5I1g@GgMWgi1b+fkpFQTWc`1Z;JCk;
line rejection.soft 202427	497	KMeLD-H48N\;QC-7F@BKi;bfwJ>fP9/59D5YUhH:c_BA:I&CqaLfi4?]]:\NT;bY
line rejection.soft 203d7f	719	6HgE;PC:V>kKDFC?R.`f^<JkkKd[]Q?DGUP\??`>cD9KWwD)COjPMJVT@AXLU=@n
line rejection.soft 284069	565	WRPSjjfV^gEdUkDTKU\TFa1WhL\6@JQAYwVHUUDU@^HJU\KM>HC4RW[RGmbFgJF`
line rejection.soft 2fbe82	564	O7cBSPS6GK`[FHBTX\IWU4WwPGL:JOF;I4TT9ebKK4A:=U=ULeR=Z4:fXLVFG7Ok
line rejection.soft 365cfa	460	KOT`7M=nDNGVdVL^T`<H[LROF\LieCNKUA@IR^a-Q;I:fVVGw`E9UP`@:I[rAT=]
line rejection.soft 3d9034	397	6@JENhwM]MH@cs<G\B1`A;=PJ=[;VQc-k?WcHEDRKdCTWgh3V6TPbN*LBX?@HF2F
line rejection.soft 3e30d7	651	OVOMGNGLMOYO>MJNwGDH[_ZJHC?HUCHCNNIT\`YH[SUVWPLVZWSGHHAMdA6NB:f^
line rejection.soft 44e4df	413	WIhK=C`N/XV^S^7G:`Nwa4csu=L`G>2/7_-3RdQ;\\>YEGs;QGG[W1DgcW21G)vP
line rejection.soft 4afdd7	476	V@O]DbG`QLKNAWVMRJbcd_TYUX8]'>LNXLKh1BPKO#EGVK*IWgUa7\aJIm6SWWgc
line rejection.soft 4ec4b7	591	ZIMQI`MMF=X]X];EJWNwPIDaU\YKQTVLZqVW:WKAY:<=6Y_?IMiL@3\ReIHYSTGh
line rejection.soft 56ebd9	489	1O^PJP\L`SXB>nJ/w_[dS:VgemP=QBIXZNNiT>IPIAQ:WS:<HRa^TDSDO<^OZ;4a
line rejection.soft 5d9659	519	AKt8OF0:1TlSWc9K;<OciFOCgAN[YST=JPGb;U`QT6;2O]A#VYYdo3Qh4_JHO;ea
line rejection.soft 6344a3	499	UQJPM__9DORPdILEZG3dWBP>1QDXN[inC5IZCG8K@ow9;/Z7`6EO@MUO@H`FHRXY
line rejection.soft 68f1ed	492	R@B?E]V@NBeHFUDQPZ\W^@BST]aTR?OERR^P=EnLwO.@T^G&JE`bTFTF?EVZI=Cw
line rejection.soft 69e14c	481	UTZCCAe'PDY=ZFX6=@kBV4:jf<.8>:G=Nw]IA70OO/=V]eiGKYgB<R?[]4LfEYNu
line rejection.soft 77cf3a	485	6^FBMFP-bLWEA8>DMP]oZ>aGCevRYA<W]bkXL1ZA9#ZINLQ=^P.YP<^71\Zg01QP
line rejection.soft 7db5f3	435	=@WKB:8<MMtG=RAOWCSOkLTM_NTUO=;U:R<p4]aNW-6XHY1G[cwRgM=]T<h2IN[w
line rejection.soft 7e113c	457	JTcM'_ICw<kQnk0HN+UXQSMkV3LBn]?OBP>?`Y;]VS;eet<EHFOKcNCDs4W?IUIR
line rejection.soft 7e9457	434	P7RJ5CAEgTTKRLJ7\aHI7BccEBNwS=]BE<0m,]Der3HEL?P<nPRWdXNZCAP6HN@V
line rejection.soft 861a1c	369	3Of3]VTPE5j`QF.BZ/AJA1`csN4K6^b:YGAK;a[EA_:YOTO/ZLTVtFb[P3w^09>[
line rejection.soft 87f42b	437	GWoTa[H7SWjYTa-VA/AdbTHwgD\Vbv5UDe_PUXkKgG=Blq>)MUonM@hB^LXYmAae
line rejection.soft 8ccfe1	512	uPaKOTgVN@QGHM-<I=ORRNTRXF\NHYQRG_K]DWXH>KJCKSJDdVk=B=P\Gp*Rr#JX
line rejection.soft 946807	443	VVXKYghAGSPN[\??MPeVgP:CRiPbOaXV__Rh6SkE_01K;XF;]H]T<#hRV9S^H]@b
line rejection.soft 9dcfe0	569	SEN<kGKIRBB?6DUVCLQ:c^SEU;`FVQDEK;\g)]n8w8ICLAVPa]NDMitDFV8@<@\V
line rejection.soft a9c69b	509	ULtHD\L/>8KXGb62APNBHUHp\HME]Pc9TgAZM?I\NNXI_wKBKPjML4QYeab`Ki:s
line rejection.soft af145d	536	3IXKA^_=MSTYKEO?5GiQO7g`lHLf8_OS:JFVTjAM`\M?>aSDmGI_w-=QcMXKCOX\
line rejection.soft c3be73	472	KIKE*:SC95v3=V3RH=ALMBOZVBRjwCd;XP6`SOY9U_M><TK.XJQIFffL[?Ik9DRJ
line rejection.soft c5cef8	618	H;ZJW70SPVLL#IEJERHJePgUNXN[DHEEHJRO<SZSX;c7_M<N_PE9QIDRLSJT8UWK
line rejection.soft cb46a2	643	+;V=&5EU?:T4<5HL]O?Ch5wnTFDdQ:AYE@0]6]XRUFGKBSB1aX]wta=YW=fA/DXU
line rejection.soft cd16be	451	>NX<GcLHI?W\:Q;#VV^YmK^\^IZ`=_A+<Id^KnmYPH@9XJILcOWU[AOZXXC`BLXp
line rejection.soft cd3d1b	536	CP`,JKA=\0l[IR+H1+`cR=gXo>WweNSAFI5`G`YPO>+4E`J/Ji[SDD8M^NiOXQQe
line rejection.soft db721f	704	C7NKQBFPE9O?>8[LN@11MO[LFJ>KEBJQ?J?BYd<P=LRH?-M_=KLICADTwHQAA>SP
line rejection.soft dbf1e3	658	:DB4=FC8FGw9J@HELQMKP4[La6SkZGJGC4:PIo\AQ[M9=H>C\d[`_HPRQBZ<>MmW
line rejection.soft dc6578	467	MMWTEoSA@,\J;TD2BJb[DPK]_H;RZ>F-FNVHEPTQgDM4IGE<`Te@P,JJSRRFRR#P
line rejection.soft e54133	436	(7k7PI18E@S_O<=LBe=dZCmfK;8mqT3QEI1bI^_InJV/>[<*PbsTcKRd]3n3<;nw
line rejection.soft eba051	489	(FNVHM>QM@eSS=fAAO$D;Bgq^cDS]>SW@*9fPcsNbw>T5M=6^XXT\GHVDEfCB7VG
line rejection.soft ed2b9f	471	B>`;KQH=ZcBC[<@9hwQ<UXj\^TI8J@VMJO=kNaESa](WI\>ROLPC@\MY.LGD`@IN
line rejection.soft ef0750	435	TIO3VNJID9\CM6:>B[O`?:C<w;FOEdSUQhA^:6\H^=Z*LKJHKYiO8?SLhL\N\@AJ
line rejection.soft f8d69c	611	E]SXE^L3L?WWLNFSLMUPM>ALT1JDQSEHN^LTLL``jUEDD`EFRLwYH>LT5JFUUKT^
line rejection.soft fa016a	648	GIF^GRwOFB@iGRTPRW`LTHCMLGIYCNVONGDPCFJPDML+ISIHVCIKOFXSRJSH]MP5
line rejection.soft fe674c	596	_>pUI`DPS_^\XPIAE#TDN=MOuTF6KKDAA^BJD[F>F7PWLUcOKUODK7OZO?I[V^QU
line reply.advanced 05f80c	404	V^1dEs7NT8\aSP2P[0;LHdR^=VB'Z'<T<OO-FD?_NMia`WwHd]H8OF?<LSWZ1rR.
line reply.advanced 0ebb7c	462	hO0PZQA^QQLl?XI^fOYDSFU-/eUK9RHAaC_\<LcWo^8.CX3XP=HCKbU@6V;HI#RD
line reply.advanced 100186	485	DX>W@J5YGHSaM]\SQ_YYWJsAI_7hoLEPV)I`KD_2`SrOB?C5YwRFe/_N6od83;[]
line reply.advanced 128e7c	415	Cq^WUG_<^Uw^e[ZS63b_SJlqwDI9,Lr-J^A.MZV]RbGQLabG[db_46U5]oV\a-1c
line reply.advanced 346cfb	539	`B#aj6MQ[`L4X@OIIaF1WoJ=0uQVCQK_F6X^EYP:TN_P[0WR`F<RG_]J?aOJ[E^P
line reply.advanced 43079e	482	jJGWU;JQGYOHh6e=JjC(EZNHCWSnHHIUTXcPiWYTTUNPXJFw^g=f-JTcIcPXD[ZJ
line reply.advanced 5dea9d	455	nFIIX;db0H<HeHP\<mA>G]wC7L8NJ/,fI6J@+hM/W@V[>H=vKg9ghoWUbJ[MEUN@
line reply.advanced 639e27	487	AZh,BBMMdjh>VLPB#UD\RONXO@?7VpO\tc^T.`T?VJBE\YNl[SLNYPbN^SLAJiZB
line reply.advanced 6b90bd	394	eWUIFW?le?_gJN]I?JKVA.SpKi=kI;aE@#XMdPRLhPS[N;e;=W3RVPc.VJc:2^?H
line reply.advanced 9f10f1	570	\EF_^GDRIX>ITY[]WYCK^]C9=[BWS;STP]pMPZgK@=_UT0CkwKQVLWRRLU<Ip@jR
line reply.advanced b19692	687	XJ<ZfBDk]SFEGJXMIWBDMXwLN]HT>;UR93OQ<bdVdT[8;=GcLN<NeV^ZI=>AF_TH
line reply.advanced b92791	404	`FgiUG(W=PL\K3YCHhRUmL`BIVITH%1S\E\a3o]d^IT;=]&a`GdTIrXM_C#HB;^S
line reply.advanced c0ee3e	448	VfE_kQr?I6GThK?;@JIN23T_P]P48<eH^g6:BEKR+qdYUF\]w$S\=WWIg[`R[eVR
line reply.advanced c34e71	503	?QYSB(<^2S2KV<GC?U:`\#wQFb7FQ+/LFYA[MTSIUS]QT@FBSBHjuNQp;75RI\NL
line reply.advanced c88572	429	b<]\M2EiQGi@#S[TKLA9^[b\FM@mJM8rIDGO3JhVn^?3\2E]Z`EBbUG_AQ,AZBf:
line reply.advanced c98328	413	\CSA9OQA;L`HU=MZw@>QJOdRdTLUm5OGR@De?sXKc?4J=?aX[i;_VS_lWVbd\(^Q
line reply.advanced d61c86	350	kPQbsBXbVgQ>0OD?kRNErJc@255JDH;^O6HeHVaUe.YNNG?ZHLQIImKriA<`LKw_
line reply.advanced e49b12	400	i99AoEHh3aIbc6`^g`5<VFaJDf8kJ:RXEQDSAwV3]XeZX99TwZ3\GKu`QFC38^rB
line reply.advanced e9f38b	552	J@VYRUCYOJYFoV:HiCIQXUUMNaCIVNIV_G<FGDGS_J_Z]ZdWJMUDwI3kXP[VW3SO
line reply.advanced fa2918	538	YZ<l3>5`_:oYmVbWUp7_R>l@AgGjC?CQEGQi43`@ZVu8$@,Ewo@V\>o:-Mc<272Y
line reply.hint 04adb8	416	KOUwHK_e?0PH`hI^^r:?DHE<P]=YI[JDdHB@]<2O7[\vK^V?N)H[]S%b`aTI;4OR
line reply.hint 05b287	446	JE*F>B-cF9lcH=eHm`-)A2iLKF2dk8L[4:VIL`XJwTK\K4cdF_`bXGS[iO^;?cQD
line reply.hint 10265e	374	\I>3WhRj`M?DR56ojw@P)[ZaWWWdC<I\:F30ATA9ALNfE@?k`[IIe:\H^.Yg[<PS
line reply.hint 21141d	531	L0b1;VwVTVBHIYP?JU_QI<3KXKROMKC:HRTJYWRAC]K2B]BNH=G^K=KP7Q\T[AGH
line reply.hint 247d6d	484	wVdikBGEAZ]UWY/T[[>U=Ib]cS<EYLRRZYcKQe6[VXj^i^`BJU7KLZWN>CP`MDhO
line reply.hint 29555a	500	r8\XtCa\Dw3>BMkqW_IBTad#GoTk3K>Ud?eX2Nr=<&\)S<5VjYFQ?VQQ;f-JCI\D
line reply.hint 34ba52	417	lV6J_?OLEjCA)\RJ9_ALZ_kL<cQm;\GTRCOuA\^OBMK:C#?OTSfZ[MIa=w,><HdU
line reply.hint 508f6b	673	K2M_W<cI8gC6<7PXO\E:]hi7NDJ[66#UN1DQRlX1BHMOQCFMO;BFUnMYIKDDR;wL
line reply.hint 5437ce	517	R4Jh[BBMNj66*ZnV^F[H]WM:N^\@8LENMSleE`d@Q?M;FH6\]HTO>`XO#FMbi(M_
line reply.hint 65011b	530	dJCwYDQcOYNJOGLWmW>JOVZPCQOIYT/RLUFH[LTP`MTM`KMENVS6FTZPgIVUBCJY
line reply.hint 8ec2d0	348	kIhauL'w%HK4egVeK[R>UR??-:R=D:7r[?Yf6&SaAIUJY:IqnNAJQSErBlIJSDPM
line reply.hint 994b6d	377	B?^CO2CQTBcOKBEJ?f`O<TT-C>=1pWM=a^qNMD:?o`S`@'FJGPWMb8meZ:9#M-Ae
line reply.hint a07161	462	c6FAI[FKbSvGE@J09BeZ_CHhK^Y9q`K3N5Pi8P^SYXCSgVFEbu+w=Pl(GE@6iYVc
line reply.hint a94d96	555	E5PvX?:w:H<2PD_\Vc79UlZ:O<RiK(=bLOXR\mS@BEW5HMPG]HNUt?=\DS:HI3]M
line reply.hint bbf9ee	598	b?RZKIVBHONPECEXKNcPXwT>_]EmEUP\aGPaYQeA`QQA[D;Q^P\DCIaQ>R:<PIP4
line reply.hint bfe51d	471	Q=-OQ?R+4UAZ`T'LF8CZnZO5XwWDT[i;IO^7IQVRZG0EJSX`>_U5@GuoKtSB=A3t
line reply.hint d1065e	620	\L:WbHSP^YYHKV[MKJ<QLNZUI_FQ:adYOYZb=S_XgGYEVDLwNVT1O[]D>`>AfbW6
line reply.hint d21198	517	J^Gdm@Pv7M])`SWrTUD7KTiCMHNQPMFZMjZfV]ZDVVWC;TKJT#UFR\QXSK<8AvUG
line reply.hint d875d4	467	h]wKMRMSJgWDBPE^NSKD_KD,ehDUYKAMtjY]Qb\NPDCJUC8ZEH<9WKJYKMMIc`BG
line reply.hint e2877b	476	UMNRJTOW3aSSYXDISYJVO9dM3eMd^EDePK@]QbGDWCXNKQIVBjPQ8]V9Hw1G[=n=
line reply.hint e62c9e	462	X[M^m?RJd-i?1N0LJ6A[kQORW;KcZ3K04TOU?TT<9NGNauMRSH`HG9>BX4k\QCJw
line reply.hint ecad97	460	\Y\c_?SMfb<PNV[]OM<<aJ>oWwKD9PZXV<f]>LV65;IO[_>gZfX@AJ?eKuOL:hPW
line reply.hint f0fe15	562	WsQDG^*YwRc[OB^C:<KOA>E[DiJ0`X`PVACc>]U[mIJWOHc^WibR,/iG_JS>WZ6U
line reply.hold 00e15b	424	_ZA]gV^2WPB_YSgkTSTF[AF[IY=1EO[\PPYYS1hjf_w7:kLdR.Z,2RY@G`E[\IW@
line reply.hold 1332f7	465	fP#acM_NCU5^K9mtXZX=c^CEDSRs7FP[K?Ef/KVK<`]8J^@[`F96.eSI&n&YK[k;
line reply.hold 14fc1b	533	HH;ZRGCKGN<H\VMGac<Alb^L5F<jDBHJ@DXh:Q]Ei7GDG48WhL.;W^Xm8d?T/SwC
line reply.hold 4964b4	398	oE;@]@MjTV=1?8wqQaA/QXbH+F.SI<&c^LeM<bd6Z>T3\4;cl=IT%La]KT<O[ZWA
line reply.hold 77a904	416	_r>LV_ZmMMBN]LuOHKYB<@C4<QORU>T59@OB[)c*EOv6/kWV_)^JY`RVAE/UJ\w@
line reply.hold 870ef3	486	hD?v\P/PkV::JJ_ouaB/^i_8,_:J4-?g<F9Y3ewJIR_0N>NQk/0W$RhOGMGD^?_:
line reply.hold a89254	766	^A@MAK?GMSLC?T=EFMUa]PUWIIKw\IYJ?HJ_KX^Pa>KQGSVSVVJNYJ:YNJbNGD[e
line reply.hold b83488	542	oAIscE#XIl>I=G]FkqA5Yfs'/V1?BN:^jMZg@P_dVKb+B0IkhN/9FSY`;[K8T+Y@
line reply.hold bffee2	644	3YSM=GMLJ;MQQ<kaSCE/=GBT+FElQABCMFC2QBY<Lig]L]<H[GwD8q_P5ENJ=cgC
line reply.hold c591de	488	OY4JA>JX<aDQp2woYR.A4jPN4M8nP@3n@9DNFOpT<HoHFKK\`MUG<qWHN99G@@Z<
line reply.hold caf32c	597	uOSWgE;8bKXH0\ODbMQ_f8>VdrcaEdPPDcwMBJ]<wYM;jPF`5kdA4NuIUj``aS=F
line reply.hold cba178	507	ceQag:gVYLb@c:gtiIACcJ5OMTPn9=+HNFUEL#tH7kiQUR9c9VQ8+_VT/JHOniaA
line reply.hold dc0384	453	AF>VZ=\W7A>JSAc\ew=X_K;AL\>pTBPbP<4MHNaW_beBMOVu[SRJKkjqEK32SbNF
line reply.later 0b7e7d	559	ZECIIWPTRf:MFGI=TP=R@]>lCOl:Bh_XJdwL@T^WV<F7,B9VNFVJa@WB7_83`e<H
line reply.later 2b33e7	518	wLOPO^rWY\EC9pLO>WW=lVJHjMLD6WaRXYYYIXX\@?U:mTRT]=Q86LwYK_/6^JIM
line reply.later 5a1e8f	618	ZIO\Uh@RU^NTNZHfSKEGA\Y;GFGMZVHObOhFAOQwP8\PI=_MHN[T]YSFXIRUEGJI
line reply.later 65973c	436	^??9_LPFU]<KHZmXokI[;oA?6U:WNJ;1PM\N<C[O5UK>P9SLd.Rew^VZ=NIIL2b5
line reply.later 6b3eab	503	h7/pa?^_+l#>H5RYhNIPHgJN@SMBN8DTVWFlIdYD.>VY[C9hO6RR:]_ZZUKN[`CP
line reply.later 6f6c96	530	KK@JSGmL@l;KKT`scoLWRa_8?MBTEKCPo=RIC/R7.Lw.?@G3\6BHj]XS=d9AG=a;
line reply.later 7c5afb	486	b']DT#c]5b19G@f]lm9WUWVHTEYJ?@6VfQmYNDh0<=q9nMETBFITB_jiSkAGUZSA
line reply.later 92a727	393	PnTTMNOI<COch'etaPA#3PTYG(Adc.YZNRNHU3&]LG]SR>`Hk=8PJW5:bH+PKghR
line reply.later 983acd	521	DMP:RBGJCVLhJa=3EEZa[KWZF6vXSOUSL\w_K@I]^OkFa5`4hSuMd\V6JdLHFW;[
line reply.later b7cffc	493	H(w?X8r;Ft)?9:PRc[BKkUR4YVVJ6XDNbcX=_T4>:-JUQ*Ida4[nFL;kXk<I^O?A
line reply.later c47d32	631	\M5w\N\fUS@==QjYiSLHfY\BKWD]8C;XXTS`QW\7F;XN_:X[PDHI@_WM;R@Gs[dN
line reply.later ca3c9f	388	uVVQc@UNS[>iCFFZDS_EDd>3X\AZ7<=JLCiYKB4Q?2?_LWFOTZH1UlFJ?UCGSwN1
line reply.later cf7015	508	[:Dma;FBI],N6E[kb[PAjfb-GZDe@GLU`:j[6Du8J=d4MC6Zo+Jab_d[/gIDFBw@
line reply.later dfa9f3	563	S:JhQCOWFa21?NhSR\5DiaK>:UHRF4LJ:EY_8`_I[=Z6EA0V\<ED?^NX8`#LVUkI
line reply.later ea165b	486	O?NYWLSY=^39KFgvwo.JLaiO1XSMES@fI`WiBGV;IQQ2KI%pk>GD9YdRFUBG]4?<
line reply.pending 042678	540	V8H^WEQeEn9G,:[^L[^IYjLEEYEL7F6dlIWSDbtGV@K=EM8_dKY@6pwI:w+H]ih4
line reply.pending 0a044e	474	WS*KUA6QWT=<SEgYXKPFcJ`<CP\LD:>gOMVW6XkGPIEH#[KUUES;BTqP-<<J]D[?
line reply.pending 0fe672	499	M?HfQ2G^EC'J6K8gawDQMbVA:8NlBG\ZKHU\AG_O73kTKC;DU@63W,kW+MH`G>V1
line reply.pending 13a5a4	599	S3VZ`:I>MUFA@8RjcjBDVrjMUX;^PBAS9LCMKwPM[PNZO@HjKTSB$GLn:@9CSJkG
line reply.pending 1567ce	444	LPU0PTL:VMAH\:\LQFdRVQHHNYAZCFXXb[we+7e2JPV:QV[ZQmRF5<hB<N,UYCdU
line reply.pending 1bd6ec	348	v^=RU=LMPW]P_SX;WBhiF]9KWdd[5w@W8YHWU=o?:+Y-PAYDgSZB6U_][_Cbl;QE
line reply.pending 23eca2	426	h_I]TW<Ufe2ITl]SSITCeUIG/abM?FANTEaeWQ\7.INAIVFPZ@8*fwdI^QG[fSWL
line reply.pending 2d560f	573	kKLEjJ\A>f->VPCOOaFCDlIGS>YZ?KEMYVgILS_K0AN>OBNjH;dG@SMwUK1[`]XA
line reply.pending 317e7f	485	:F<g`Z8n8b>HNH9Tp[J;`m`G-4=SD?7LVFRR^<Pwg0_ESI?MNO6J9iGfOHLPBMrU
line reply.pending 3325e8	463	\-Fih9w]E[E3AVMMJSU(wmY?4BBdDVJ8ID<Pfo]+?EX:cYC`e=@1<V:n:X>1WjmF
line reply.pending 37d947	548	FN/bLKMn:UKCGKfREf'ENAwGFPD;GAEe>6BRN[PYZ?\\82OgOn:FEbMH]LH=AIrG
line reply.pending 3918ac	527	E=\jW4DOK\FCIF8`M^;JZ=TAM6CBJ6:O=IHRG`LOAANXg8H<NK:KlRIwVH\\D4MY
line reply.pending 3ec676	458	6M7njKT7:<BZjN3\ICJcB>FEH+8:S@81IB6B\LJRJaXwZA[4@BO_c2EEBObS5D/A
line reply.pending 4865bd	510	v;KQ`;Za<i7ID4wuONE;j]]F4>FTM+KXHEVTKc=S<8]^[IJ\:G\5N[Yjc6%?GEiB
line reply.pending 4b9101	635	UO5DTGJY7P.]OG_jXcNRTslB2W]_:DQg[Dwm:`_OYE^2>6XcOJK2B\\H9`I@=LUG
line reply.pending 4b99a8	416	[KAcWQ6b3gRP8L;CgZVpZuLFOTDwML:JYGLf@`^>_-RH?;gQCGAE=ZXED[VCQW]R
line reply.pending 4d5fb8	665	XS3`[JBVTNJ;MM_^_hH?JPKKIYMX=DFX_\=UA[H[JOXM7COJYB4#gXM`>pWE?L=Q
line reply.pending 5484f5	590	l]OeZOMMHdJQSXSHZ>N[^XD]>fA[LMOXCEXbMST?\`PMPZE_^JJ^/YiWYw]@a]Z@
line reply.pending 5bb28c	381	g7JQp\^N_IB@OHMB4?Eddbk\OTK.ChW:tEm]S<[NmFZfm\OYB[]N?(wc&P,OXDOH
line reply.pending 5c760b	276	GlZj=<H9PLj;Sd#&.5ACEcrE8>HbS.kU6rKTS228XL>D\,tQQVfb*175OVU_ST4[
line reply.pending 5ed425	507	T[MM\BBWaHBdEfGAL;O^6OaUXPH?LSLMC#mfL9M9YZA?JJC_EI?HGZ_HH`=_R@4`
line reply.pending 5fa303	543	T0H^h3FR@e$DG\pfS_GCNgMC0ZQnDLSlFPWb/ZY7d@_;<F:`eH5-8^wfGiAF@cj?
line reply.pending 681a87	591	GBGhlXE]1OL5[Ma^kPO:Di=+AWIc@2EXwOJNLLKEF[^dTHK@R:94CVH]TbTTDDPG
line reply.pending 70f817	431	N``J/V@K8?[sd>DDENAQFEqI#JbRWY^\a>;HB_kFqfCSQG\b[fR?2Sa>_OW`XaUE
line reply.pending 70f8e0	533	7THTwjFfB6P?WJ>gf8D<?cZB;L;SjXA7ZSDOMl[M0IYYi\G>BH[PSFRqgSOM_^X=
line reply.pending 729213	490	mY:qsSKe\^CJ4=ZTgXYKkWZ:Fq\wBVMt,JWR=@UabM]:RTIcdW=GIOUV=P<7]:ZQ
line reply.pending 7336b2	618	^GEZVOObDVJI_Jn\RhQFh][7,jEQL7JcG+Tv2J^Lw7uIBM@gdH>FXiiN6uDDVP[W
line reply.pending 77e81d	577	VOYNQKX[KN=M5AgNZQG:\c]G4dT]?CGma@kY,fiPOEXD@G#baTKBNfUZ;o1B<[[.
line reply.pending 7e28fc	561	HL5kPG:`C_>5NN`[co<>M\`O8TE[S0BIT<HVFwGNRY`XIMVIRSB=I^`pCk\PS>SV
line reply.pending 7ee973	469	d?iZTGFS3OM%B9WWtwO/e\_7;OUnC\8_O3KuUVA[D6^PGCCCDDA.Km=`J]5NRZ`J
line reply.pending 812dce	429	SMJG5OKAB`<WNG_=Rj$\b<<TMdH<HGQiWBTc:Q_?^To9;@LXaKPJ6YO4-nl2jCw/
line reply.pending 958b2b	449	Y5M;UPfMa4GZ;;Q;H9cFlLTPXn_BXQ`JZbqE%JLK]HVc^XEfIvh0@E],J]IiwO:F
line reply.pending 958d2f	553	QG?O`<<]HPMBI@n[dIFD^ZX7OhID5XILGYUhNRf;cKU[@<F\^9<MYkWwSWCBFQT0
line reply.pending 9753be	620	][[UjMFMR_E?8YX`NJc>TeAaKbZc2`F;UEcnEMRAn/O9_MGKN]L?>^YPSf#LT=WC
line reply.pending 9bd2bc	500	LUHWQUK\cUCwC^M6<F[ZPj>i]?[IG][CGGgX0XN`XK`aA>TAWIMRW?bQ8GdOWQRX
line reply.pending 9cc2f4	477	NAKa^^@B^S[R)VBPA5cO;9OUB_@DSQ@geSWX@FcRbTRNE=mbHcS031w>E\U1@eNH
line reply.pending 9d2663	577	l=APTD1fN[FQBL`Z^U5F]be:8T3wBDBfT=R\QQmGTNQA4DBf]F9IMIN_=X@IbHMJ
line reply.pending 9e4fca	541	RO@Wb\N_H`BGeHh[iLNEQQ>KJ\NUEY_XZO\EHMwVV?j93L5IaWU0,UN]B]FRM@bL
line reply.pending a1345c	459	N<HlZ[#]VnA:0SkkcW64H^hNAV<bDGPZiGLZEPsAW;e1=90hQ9BJP`_R=n84FjN@
line reply.pending a32a50	654	UrW:YUPTWZELAOR>HUX[m_U^DfcL=T`\tIUt=MWF[LI.QK=TNQ\=HTk?>wPMWFbA
line reply.pending a477ab	463	?IKGJ7JUKB<)=fD+EePCotTQ@ORt,?7scVUaA>k-\>]8SZ9;PJ7A]8F2_w/KE?FF
line reply.pending a5e3ff	493	FRWkbNLN^[?O=M>l^LBQwVEXHbGmD`NkoIdT>o[_S1V9TAICQRPL[OWc;d?fVQg<
line reply.pending a71711	592	JUG^^@MTKXCLTVNJwWOXaQT=>ODXP@DQVCM@J_?BBI`LN8PS<HQZTkR_^KU>MD?N
line reply.pending ab983f	486	J7N_TBXGEL@Q3DQZM_SiV`=CESSH;`WM]V_U9<BBJ#GF[3AQQ4L<TNO]Ca7YZWB<
line reply.pending ac2188	705	J>IVO9:bGRU_ADf9ZTM7UH]LIQEWKWEcNPIf<VMGcNh@=CDOZEPS\DwXLMEA?>DJ
line reply.pending aca581	553	WBU]aMKiKN?NY]wR\X?FedP7>`MJBM7Lo1cYPBcUQ;I>;N1DPJ5WAMOWAUKL_?Y_
line reply.pending b063d2	541	Z7MwaEUp4]BQWEifZVPDWj`G<EFYAHPTKAXY>VAYU@WF[FPYQ=CJKhaa8f7LHC[C
line reply.pending b094c0	619	T4H`I:cW9s8GLITUVe@TRmZ*SJQKGIKnB`S>IYOmFD^TDJWWR;V9SwBW@J?5[UZ@
line reply.pending b0acb9	377	]H#iDXZR2].J1e?[KG,^cfK@^\9:O5Pt_FAH?W@FM*D'CPVrV^K78_-m^:9E`;qC
line reply.pending b5e5ee	470	U?\cP<=bN_]?<NZg_tG5w^]LIVGQWK?edDFQ0QhQ7FcYJE2YcZ@;5dC[Vg?PQYg_
line reply.pending b75d17	578	\=JQZF;GGf-GK?eb\S98lWUW7SJw3;IWP=-R:dI6`PbEEO;l\9T3RdP\A]6JDZoK
line reply.pending bfcd5c	548	E;ITBK5FNLNZBU<MCHNJVD]AAEKXS^=LPV;wETHNSP>M?NQ9WWNWA[==;6`gJDSY
line reply.pending bffe54	530	r/3jj'Gw/e<?@=uvZm/Hgb`/+b-ZA?@cG5ALN^rHcElEG:WZ]238FC@lbo:AMSl-
line reply.pending c3d619	466	L>K[VPm7=K?8V>s>CGKQ@'?ReTHU>PPIV7d^*TXV<8CB.HOOLQRba#]_U@V?>NAO
line reply.pending c51cda	507	V7@aTMZb1g#6LKYtfaPGWP[.ESGTYF</BOED_:4;2[_P>57c4/?KXiBWMZ4KFJU1
line reply.pending c52d78	591	XREY;cE_QMM`LU[Gm]RLFO]HFTKLQQk]T4wNH?7VR<WO2UVVXQ?;BDYA5LZFDQCJ
line reply.pending c60ff7	469	XTL]hO7ZV[FAmE:MwJPVPt98@f3[DT?BfT<1DHbGMKUVHLJRU=766YALcga@CFN<
line reply.pending cd1627	423	3[HmZG\h-JV==ODDMW.G?VlQBSVl`0/cDFLI[[PO:OLM>\RQXAJZIP%wRd_]DjMI
line reply.pending d6d547	515	I6[4T72m(R76]WIc]dBA\Uf@2Z.rXGD=FA[S5nd+_EfRL*AQw`BWSZBSPf5;O0^C
line reply.pending d94245	426	bMTYRAPnMHYMAD_bFCaSQKdYohMbBOC0c<MFDQWYwPFWGBJaZbMkYirU5TNIQP_Y
line reply.pending df6e18	568	QVMdWTQeIb2QSJ`ZS[M>NUPEI\2aU69dLPb\EIQINfD[9I1dW@HDPweWQ`FI=IYR
line reply.pending e80ff5	732	wXTL]OfMXI@NBOICNKOFLRKFGV=3K@W@l`RUINQ@K>NKA<WUMJ@-:NLCJ[:GT\G_
line reply.pending f7a5fe	528	MSLTuPCg2Si:[<Om^N[9NR[/9ZLiWA)Ph*?N^C\FIwYUZ\;LM>JV\HYhCa_]8?kt
line reply.pending fa0904	416	CQ5[wFPYdhA-UM]noGNDma[IZ_V:S2Q=TCRcRF@4L>bVN2W0ODKAJR`W]eeAnVbD
line reply.pending fecb91	555	pOEPQVHY9iSXQQQwJWFJT^kO?G=NL>ZNh?T^][LCXFMKP3VQVX[B7pFe>O+S?_N@
line reply.request 0107a7	500	Q\]Z\EY=]HPU>UO_YdW_NXQLRdOf:D^_WTd]2\`EJ<TJG^Fsa[gW6aLJ#c<ap1>A
line reply.request 0340d7	597	\<HcWC7j5cUGL>fwS^JGVUN46\Dn7IBbX9UsAQdVU=a4HE?Q_E9@Tnch3Y<AL7Z9
line reply.request 0fb4e5	692	GCESTE?SL^F?NFifZwLLP\VIJk<gL=@VIHBTWJQGM\]iOGFMORH[LTP_KSVK5dZQ
line reply.request 117754	497	%>GYHZSc2GMHUJ5N^V9>ATI;ED=I`@EPNI6+oSTZPATQDLwFL7@OG:Pe]@WH7MA=
line reply.request 13717f	554	\34qOFTVIVFUGScZMj>9FWOCVgBwFL<Mj9bd+gQ8e<\6@B@wFOCCDIPKAZ7MNk\K
line reply.request 14025f	523	YICRWNQBH]#H?3]BavIDWh]C;fCSJAIc6Ba_gJAAGLXJ@C<^dG@?EqZZIp9MTS^)
line reply.request 1af89f	513	bDGTF9pBZ`@Y:LV::REOfP\HG\XK5FLSZBpT:C[RYP_#@:XRjQ4IHO\,5hPKZ>^<
line reply.request 1be700	633	HDLSwNGMKZ<M?MAU_DXwQTW8YWmE?9AMOJaL_AW`:GJFTLKH?CfIBhUQ>Y/fU`^=
line reply.request 1c384d	511	CdDRXM@DTIfri6XhK]RKJ.^Z<\-G_5wM9OW=gBSS]iEh4:AceMLDIIaWKGFN9[E4
line reply.request 207645	478	\<IPS?RP5bM;>V`w[d:]__s-=\<X;;1W[Je\SrvDH6ZFQXAVk>J7GpRfXp1MMJP?
line reply.request 29c46d	550	;Dla_CHL3X9D:?c[NYMCPkP7QZUa?ZDZED[YFJL7T@^#MI:?\3PJc8cc=M@QS;jE
line reply.request 2dacb0	452	bF>NwM\k(dB4M?VgbbO6pPj1:RLbA:;vFYL^Irv;MG];:<9\KA=VYRHV/dB4`gQ[
line reply.request 31257f	532	ZISgH8Fd<bC5@:FRciKIKgH2EhPZO:*jLFVfJi`C6NaGHP7N[7TDgwLBE_2UbJjT
line reply.request 357822	408	9Ebf[UNE?LFP#h?0BXSWBLD,eON.@SVRoZDF^7GUHAC=n]@U:\USl4LeIN=QZ`Vs
line reply.request 37338d	512	cUU\YFNWH=IA.[_dHjiF_f]D;wMGF^BRZR\h:WU?Q6[6YK6[MQw?TL\bHt0T]@hI
line reply.request 3c11fe	422	p;1`h.9w9_G>E.[bldFYhvd;;Y4JB;LlZAKp3@tL.lS99D`Vla1-JQ`k4oD]ENmM
line reply.request 4c30ab	421	WW2PlFGo+E*Z;#K@FNK4JhM:9GLYIcE`]ffgLciKRf`T.RDfoH9@4\FRCbE'CfYO
line reply.request 4d70fd	411	QvSVOw\5XYeSM?P=MFEUK]NVc\IGV^QGv`:SREYE*BRFWKKQJrI_6V[gPNEd]@NF
line reply.request 4da95a	658	VGGdGFCQNK;:OSUOXYIJP@j`LeO]CHHaQF`OGWIIODVL.5FwJY>OQJULXV87LALJ
line reply.request 4f5056	642	b8F`_DQXCYG;7>\`qwJ>dVr-@WNd>JNe_O]\=OVCL-Z7@M7][BDFI_Xm;Y??SY\?
line reply.request 5b4452	521	dJ:]]IP=2TIEMHSUcWC?aoKSUIKdKgWVd8N_Zdg*MHg#>X<\fRb<Z`HVEQ1=QH?X
line reply.request 66ef09	464	T<RN[5]b^QSFOkQR_^cTXYg=Afe`H6A@QJR]>DZ>aQB;PSHYFW^gHGS]5wJ7EjIP
line reply.request 6c1060	478	S6SSGOJ]EkTQ-NYNj5XLWVnDSPA]>PQl=UWS?cePlZ_L7N1[OQQ:GLf>&TRMTo`w
line reply.request 6ff232	529	X7*fN4-[7]#ET0j;Q]E;RVp8;a9QDG@]>81CIaK0MH]TF7Co[A@>EZTBTfP<@ts?
line reply.request 799b51	619	WAYGJNJKV\@32RaVJaQQgJVIHWV\:MK^iIljLL\SW8QDLTEUZXE<E;fGCR9HwSGI
line reply.request 7cf686	406	+Ud:FHT?#HJcCFMAF_;pU7P3];Q:P;?NQdM#QCR3BdL@/FJ:mXYedCPGAWc=7eTW
line reply.request 7d357e	465	I]TlZZBl:FOBDa<iTKK66PHIFDASUZM$ZXA?I;HL46TEYGY?#09LYN8h=OgeJ`=f
line reply.request 81db9d	514	8@cN=L[SOl;K]7E>\]D<lVN99S2kNG6VOJ9CG]O><DCM9KMXwMU3LoHoV9@:([cF
line reply.request 95cfa3	599	]WT@XCDHmRHX8MHW`SQYO;=H<^FC>AXdU>VbHG[NgRMTF\9VXWNPLD\Q#LR>V>aI
line reply.request 969156	505	SRXR\XJo@;@FVPfTZ\<#LeaA0ZHHbAV2R03LPSOMP[TIV8<GB^GTHFP]PSGONBTF
line reply.request 9a5a17	412	_RXSIcv:pe>eIkD==WRw`iI9Op5FBMU_C]kkUJXS<B\^h'cSi6]P;\k/$nFVsR>P
line reply.request 9b4e7f	444	]J_XOh[P-SeB[VLR`QOCON\RFS2E`I`MBcAWKqLMSPBP:>Y^JLE73bAYd`wWPSUM
line reply.request 9c70e6	586	^O4S^RHwLW:=SE]dLb@<ZS`9B_LhKH<g7P_tMV`><KaB;@JZwB7;PUhaCYGTWVt7
line reply.request a2323b	540	a<>wo3Lc>mW:JEnegHDGh\oH-c0pHAHa'C\aOji9AFh?;N;Qh@H9Iah\5v);YYa5
line reply.request a691a8	574	H@D\dNDT>w8J:9Wh\WG7ZvT@DrTM4ITUITUYB?\MCEaCJ^RQ[JHE6WhfJ_H=HJkM
line reply.request aa708b	498	HrC::bU`G<Zh]XC]8[Hg;TlRbF8>`N?weKDPYSK^AYWQ>H<R^V9J:bI9lS_X;j\G
line reply.request ac83e0	628	OJ?VoIRmDWQ`T>[hbVP5EhhUIT@p;IBa78[TPLJH]UhwYHg[<M:O\fAR>k_RJiPP
line reply.request ae6616	606	YMTM]Z@OE`HMAWGTCEQWjRTUI[md:\mQnGUh;FZ\]4L#>X37LPQCRFYB1VJ^lGCS
line reply.request b1c8ac	701	PH8wUN@aX3GQ^IT^I^GA9AeMLONJW?NHKYKBeXHWG]XZRUWhPMAN>_IeUNU]PRGC
line reply.request b85072	764	SMCDKD,[FXJRgVMwHoFIQYbLFOOUKGLTOBU`WJGPJgFV;UKTM=D7QSNUNKMOEIeO
line reply.request b9f167	518	ISJ?D[ON;q?RXcNTP]BsX@]oHAN%hLWB]8UHQ3LQ@C=GZAgcF8GNh#L-^`TE`7HF
line reply.request c8d440	427	S_@efu3MGXL>WRb:aH*EV\j^>V?n^?<LLAJIZTn]ZEaZ6BFSoKA.CRPoZw]2:1jG
line reply.request c99ff5	605	WNFSQhPJT5rVGd0PUBGZGL8PJJJ3C]USi@GVZ#HWa[MG`L[bBLFIGBbEILEQMF:U
line reply.request ce8673	469	B6wVO9XZCCJFF3;MHITHU=SgT?FL7=MU=CNS=mJ2FHVGPC=J[K8VRb8_NDPF?HWS
line reply.request d0d31a	509	]ZKJ[H\6nJUF9OYN41LQXa]DRD;#>cJ>\\gVCVVFGQTTeQplRcDIHXRXR=F2Q@_P
line reply.request d1b65d	421	s<Ft]MSeHWF@@XZ_eOG1akRMC`Fr#F7[I@3pNd9:Q7dYCG\BbP<;D`EnIa%@LJc+
line reply.request d539ea	617	_E<YH<1w<WC<[Jir]f:C^iQ/*X<\D@2UM?fi^SNJ^BpBDE=lZ8DBauN]F]K9:n\P
line reply.request dae084	501	m@KwZF5YJu@:>?Tdgj9<igYTCgKM:D@_NLbb9`e2t2eGHPCa[SI[;EdcBQ?IGgHE
line reply.request f16cf5	461	QL-OA=ATJKTl2:6WBVILL>RTNpcrD))e:C<>W8VH\Zew@=D(LJI_L=]?2eqHP7ML
line reply.request f8db85	503	HbN@9S.JmSVOTUVYTDFYKEoBGJPoUmPVQCGYA=[?]:WTS>3@wPYk7?eSUmV31F`W
line reply.thanks 0001cd	688	]I`GaE@9>HH@8;DGaW>Ss\RcYHPj9K8CJT.qBdO6EDGAL],MeU\dajQwjNP6B]dN
line reply.thanks 149ba5	487	N5]@WPZFKMeLJHD<Q_VX[9N?I<TrYI<PH:<[VYJ=QIK\JTC<SUQZl1QdEAwa^-rO
line reply.thanks 15e903	465	=@L\UO._8>F=Z?hU^U;8;McO%<(\c<TwG<BIVbQGHWVI9@TOkPGGOKP\tFDf2oT`
line reply.thanks 36979e	369	I7V2?2R<>bFWE9>Z^OZIFBIZ[GOo;CWIB\wOQQsYF:H'0YP8Ws^HHSUN<FAQKNJd
line reply.thanks 372c17	385	JD:?Y&Tb?X#>ADbMNWA?YDk;KPG:N@4@JVNIKm`/1IOXH'3jWGPKNN^Jg?.G@hoH
line reply.thanks 421716	535	`<XQd<AjTW:JEGUYF`EZMRTL?Y]ZIQL]TB\wAO[ROXS?DF1edWQG1_aYDdPRVVhD
line reply.thanks 5e702d	406	V<NjpB?EJCMY:;sOPwQ@HUK&U]?d9F9<BHFeVQK9mh4-A:;qRS2iYYpU@IDA9HtQ
line reply.thanks 848fce	525	^W<RX@Gd??H6O=JcRXTUV=bC4K@wM;5Pa`KFCNPW;a[V4WAgK?B\RM`_IcX>[@SJ
line reply.thanks a3683e	470	U6j;KPVLJBZ[EFRK^5NPvP`V=@B[=BC6NjVoIBf2Z<D$FZ89[_DWw]HGNPLZ5/PS
line reply.thanks ad0c31	385	@PUc=Vn9FXLRN1%cgXgOP9L@q6EKWHD%ZhNDvAIQ0bK]QZa6Q-P\j#I=ZK\sMG?H
line reply.thanks b6405e	323	K8FVhXIR0:RHBHa^YWN=X;M>7#0=/9'o17>iUIn^a:S&65%Za=&[f<_DjKtRB6BM
line reply.thanks bb0a02	437	NQIRCNBL[E;542\#ETST<=_fBU+$DKBAHC0aHi`Qg@WKGXZfbnJT7/1RVIp.T>2Q
line reply.thanks bc6783	402	JX6HMF@ZZMHYZ5_`U1hUQ;]kASJ]B=HP.EjYN=/@wILE-URB9YSHR>QAPgCMJm;K
line reply.thanks c8e934	476	J:W[F=CwE]T\LVZY]X@VUEiFNYHI`_8^YF]jJ^k9k]W_;OI#vVDc[7F\5pKHBdX[
line reply.thanks d0a6b8	463	hEeK7>LZ>nLC=JT<YZJRce[N_PRCAK_]T(bo5HcMf;UA#VNVlS]H<G=PPd9][WUS
line reply.thanks e37917	422	=KpCT=)E7=c7OL;QqRT?PC<(l>EefPE'XbJYLDiLlD@[hi*#OT3d^IGoVSVE9GKM
line reply.withdrawn 08a1ea	580	w@<r`W2nRfD9BXTPYk;1W_^,3_Y\@DQjQB^UEbVPI-cJQA?Z`@E?6VabJj-KVG[E
line reply.withdrawn 6a74b6	520	WU:iXIBPDf?E=DQ[^]FEwf7B6aS_RQ>^[7j]8L^SG;cH,51pbE2LP[cOBVIE8N*B
line reply.withdrawn 9ddb70	570	XDLOV>KOTOGBDNMFX]6FWa_P9YAL7UQeCOQR==UO\#QETK]cQU^I?j\p=g8YfFYQ
line reschedule.moved 0254a6	496	QMK*>SMCHUPhc^7BBJ^qeX6KLWH]BrjWwOUD;CM]SJcMQQmL>refMY9Y>VPSJ6LC
line reschedule.moved 060a4a	550	FHSMMOA]Ec>\UKaOSeFTNswN9GSLR4VPQ;e^I_NECNdRM>IU`AMJ]bXISJ0<3O[A
line reschedule.moved 0e126d	637	GWS5H_UIQK?cVZ_D]EYZSA@_^MD[KaRkVFYB5VSMR=V2CIUAjVwQZ<?;PE61PQP6
line reschedule.moved 0e2305	589	T*FN5d<HLUEVOLMgiwBIK`lIHDWWCKMfF:UP0DOeLS]LC9OUNDTBX_ASV2<::AR>
line reschedule.moved 0e2d3d	449	7b?AFKd/%YU`KbCJe=[`Elb6XRVa=SnWM[w_;5;`=E8D;PGSSd]TYHT$@R&)Fm5A
line reschedule.moved 108eaa	561	DdAK>UOF:T<ohTOhA_SV-eXKI>WW`LYM?DM*KFLY8FJ<>#]@\$L@qj;Ff.C6BR>^
line reschedule.moved 13b132	376	Yb=D7QWDYTPSvnLl@Cde=l]MEZ6jSSmw+@aG<\HhT@RUU/N<kLk;`NCCjD[CNXNV
line reschedule.moved 1791e9	478	D_@5T[UIES6WH^`_c]o`WNoMB:9wVhQE.&iD;ISaJ8`LHLb?^\W@^TA=a?CCAIL;
line reschedule.moved 1ae7e9	539	[@PBMJagQQJ^<VO9MUHYQBjDO]iRQ[MW_=qkMYwBD'KNJN=B_NIT+FQeB\BWgbga
line reschedule.moved 20e1df	629	:b/7JLCFGLBeJ\OKRXDcD_^@CDTRY[XW2:UW<ROsK@TDFCdF\@T6wTE0kV7JPSJ>
line reschedule.moved 2164ff	386	IK3@4PE>]g'YaMipXrfkCZ\D=.Ep]oVw@/bO2T]Z;6\@((^Wp@M,jlQ@SGQB5PYA
line reschedule.moved 2b8b41	427	a@Mgf@LkK3BADFD^jd0>w[P$2M7X\KUS@Q0YRHNWRMF\NZoctQSIST:AVh\\8dND
line reschedule.moved 33f8a7	490	DZ9WPGGMV^/sbU;OM_N]G_a.CC><ZZ]e8Sl.9O:B?CSBL*gaW-gI^w3ST:I4]CVI
line reschedule.moved 351802	530	8iH4Ll]G?h@_IP[odVUaJVkHIFd[[U\^INeFLZGUOCuSS3lFwKPS?lQ`gIOVL_YM
line reschedule.moved 3694d6	570	<66f[SHTG]8DhTFpLa>VFYwUPUEjYZJ]O8^V3SZMDS\LTXLOcIWOQjE6QAUR<N6T
line reschedule.moved 36e371	592	H_RNFb[?SVAX?Z(SM<o^FYP_TOPJU]w8KCQRFOCOIT2L7^HB9VlmB0Q>M-_<LaE_
line reschedule.moved 380598	571	5aW<XoV?ACNePRVJ4eYRUSMA?ATVfmv[U`\PB<HwAG\AXPp2@[l8`MO=Q;=:V>1o
line reschedule.moved 3c05c3	523	Cw6JIlK-'j*\AKUQG[orTYpNZUFKN\L^^BgR89?TLMVNCUk?aHr4SHAFDMN6N?MU
line reschedule.moved 430b12	493	CbAUUH7>SKdEI\GGfQOM6YeQ9[M1dGrWBG\YGON^IWl5VIw_AMBPNsfDm=>BpUK:
line reschedule.moved 459af2	591	;_@T:liEES@fPR[Vh]?e2Oe7=MTiMWYT1Q]G;A2_EEKHN=ZRUJ]HwPP9Q2:D>P?D
line reschedule.moved 4616a2	588	8YCI?GY1>L?PKt>WcnTfGmRGVGRMS]eeKEeR>@Mk6Ha8<Hg.^(fHwi9Bj5=MKR>^
line reschedule.moved 485565	457	IRP9XDFLFhGoIUh<EtPkKUVwFUNs>TO\1Swh1DtT[/SGD-FcmSU^\\V2aH=aRPbN
line reschedule.moved 4acd92	541	`?DDh[NdHDp3ZuBop5@@mZ4OA?KMVPNGSm=A9ADwG\?[\d\XH5YdhU/\SPTUL(E_
line reschedule.moved 4bf4ea	586	Sc]USp9K\TSjjNSBWNE^RehSGEPNIY]_SE_EMY7gNH;TO@Lb6vPS`E#FCLH<c2.^
line reschedule.moved 555671	537	QV>HEgZL>aRwDk<]BbFw;TQ=F65FeThVQRc.1M8[L<[DZ5`5?B[Qb[@UNG=9OL5G
line reschedule.moved 5a4ce0	491	9>KS;wPRIU9QiaborZ@G?UH65IFUTa]S@1L\NEBg+DbEEK\FqMVWpd:MA@I?[DMG
line reschedule.moved 6316ba	360	A6KPD_FF&5eGh`RP`n`CHW/I:5TKL(8nYM+9S$WMCTmgMKKWR2?@?h7bW\w)ENPL
line reschedule.moved 632575	562	@SN87YWJ[]AlIbI\RSD_UUN@FAZ@ThnY4EaGNRV]:C>;UC?E=KowHT\:LB?FCG>;
line reschedule.moved 6ee590	555	:j<Q;wMaJ^:dU]bSLIHL5fnSB76G_DeX\SPK9K5s<edC>WRYl=NQM`CIhB8:6@2@
line reschedule.moved 79fb6b	551	MfTBBRFEU[CSU^uK`\XvFHwXLJKV\cZrHFZFF;Uo7AZR8;jKW>S;[_D9cATG'\SX
line reschedule.moved 7a139e	690	BSGE6U/ECe3d\L?Rq`6W@\_4<=S;\K_iB?wEOJ@Y8NeEKKm@NFMMhg=Ja'M?D=FL
line reschedule.moved 7dbb5d	642	EVEWK\-NKFIPE\NnunFF4\IJ;D8JwAGaAEK?AR=UBoiGN8dOYACH^iIb`BO??NLJ
line reschedule.moved 7e2bcb	510	-c@U?J2cO8V8mBWUhTGA<JUIHFD[I[EP<GBKL`cU[UZCEHLEiIgMF]MFeBL#/[TQ
line reschedule.moved 80ec0d	770	OdF<[NTQ\`?ESPNwVNFMJXNVJ^?QNJkWRKQLEKKVGYQASUIXWRa>SQQH^SFPFKHU
line reschedule.moved 811744	447	FEPT\a<Qg`PZNfW<MfCwCdh[L;Q5ZTj@K`qSB@MIMS;QM2M\>G9HibQNaU^FM*>R
line reschedule.moved 8200b1	430	CGRDRpHcbWC2]jQ^XN>]P^:POCY#@ZLLJdQZ[8=eSO4ASCXBQMi?qLO_hMTj\H1h
line reschedule.moved 87114f	755	T:SfTBRRKwMGTJNWQRKQZTIR\VNR?OAD\YfY;iXBKN@KNPCXd_PT5KDJCm[;[EaW
line reschedule.moved 8819e2	493	;dOF'gT=Ci?[RoeV^b7T8^_AGSOdkKTwHK_W=<F^GFUL@Hw;ZDeKVHJWwC>37FKK
line reschedule.moved 884aac	525	\QDUYI#UdMJW@O@QR[PYI]\IRVF2gHfWQ8SHL04_\MbAUJ\IC2@WIfEFSdDOOSCO
line reschedule.moved 8a5182	485	JTSIQgVKEqEeHkBO_>WZSd`BdNBGIQwR\@qJFREr@7XT?Bc.WE^@UdI8KHDHZVQN
line reschedule.moved 8bddb2	404	VLR@>8OE@^AMlHetG`Z6RHbAF;Vj`A<CF#a<;M^FC\NB_h9Mc$VXYRfI*8HX^rUA
line reschedule.moved 8d0070	558	EGEB8KbT]iB\c\WXY\WMF`k@GIIm\MKdF%lI<aHC#QjQFMDKX<NWa^6JgA`=HKG[
line reschedule.moved 8f8b9b	447	k_P;9`cEHLMlDJJd\GLpNeHZSEkRKaePTPs@)/Gg^&QUOBSHOAQ4KR=GoUkJ@wDU
line reschedule.moved 928dd0	598	M\Le#N@3G=WXXJL\]J;dVWTINR[Y\VgKO/qS>[UfJ3@VQ\SU7O`D]^VNB4FGBJ8X
line reschedule.moved 92ce8a	604	G[[5FwK0EO0^Xi-NLOPfA[H6PENUbZ^OTblG8KW[LOD;LFPCT4bC=EI:LBHMZE?k
line reschedule.moved 92ea61	530	?SKPBbV9;n+XE^L&ZTbj@J#TWNTbTfZD8Wcg.GQi8+\?QBlYS]\EGJHD`QJ8H8:k
line reschedule.moved 990fcd	534	JTVF@uW1Xb.j4]4>eNg_c^TB?a`PEkYR[O_Y>^:]H^N45:POeXgb^kwH^RF(Q\f?
line reschedule.moved 9a6824	662	+]AKCoTI7H0_OwBfsdda:mQ,C-^?es\\C[OKI+Hq.J\LXVo9g*lAiX+J`C6AJU;]
line reschedule.moved 9fee4e	543	?XD:=V]DPhBfESaZTKVwqpIURWLOE]iaR`Vb6jQXV8J>H4NRR[^7i;M;IT5L<]VR
line reschedule.moved a062d2	479	`L5@N\D?rbBjeSTD>?Zb?D.AZWa9XIMYeieg#D[ONGk:UbIMABLAEG^IMeFfXZAV
line reschedule.moved a1c884	395	P\RCT^tBCwMB^j?TQYXaeSK[TNL6nJjh]Ep[6dE^]Ma:OWSJfI;GqKKNLLHULID^
line reschedule.moved a1e0a0	562	KUOAVRCLT`]M_hHD:S`XTUaLOwGOORSKJ\\SZ`@QON5GWB\[XYZV<KCIhSWUaEJE
line reschedule.moved a2e37c	389	NeE1KPh?^\?b*IQ:7GnTNvYWaNZWVdbFJEi#BI@N%RDGBCgKa3Z-N],,LJ.4t<_Y
line reschedule.moved a9b564	608	MEDDDgQLDeKb?nPD5[gWOQGQGMVOHWl]_.ZFEWXa:92EBYQDLGiHQEwBAP>CW>CP
line reschedule.moved ac6b58	630	Mn@.MLR_C\:UQQeIUGc`JKZ[NIwv^]o/Q<_R9TKRJDNCE3P:Y?dKaLTFSNFA[8FR
line reschedule.moved acf34d	395	]s7*3jieU_MaW\twqKFq?C`=MXY[d<o]FQo:GCadH65??RF0W9o-Vj78b5VLGN/b
line reschedule.moved b0b795	519	T^H9AeD>Ow3_MQXbmwck*fX9=6Y`ecVW98oCMKJV<AdH<?d(O*iK[m6Oa=Q1NCJN
line reschedule.moved b1298a	582	Je9:=^UMV\J]A`JUHVhwIXW9WZZ;TlsMEOid?TE[KZ9GEF^JH_l>6BZICe6<[PHL
line reschedule.moved b5cfdf	557	JRF2ISP6/b#\Qc`C_nTVRimZKFS>hVsTBHf6@>0qf<[5?<iBe=iLh]=?g4:=B>LN
line reschedule.moved c90f0a	587	8Z8P/wNF1NBYOe_oVRXMFZwQ7H=YHIZ^T<N?55N^AhTK?=LGM<9GTiHJn57O6KG5
line reschedule.moved cb45a0	405	/NLFFbZO8eKNGdPXZVHi`Zi;TTPv?[R@fdtYA:VbPN6]Y`2DHhjA#_5H`?S=@(Vn
line reschedule.moved d8722e	463	UsUbVUPU#V6]iQZZRhI,XfS\778QLRZUc-Tg0dYM`Bo<.?LjoC.UCiD=GMYP98?/
line reschedule.moved dd2e1e	417	@lIb_`h=h8VNcIKF9f@AN]kMNd=RS:VR5G6D[UYMwbLP?JiwiR]8IJO<GEVODeU4
line reschedule.moved e6a7ae	535	6NM)AN8_<KBbNYXhUk/`A]mI4HGCb_Gd.CS6JSMN9]REC<dRZFZAw[5Jo0BF+R4,
line reschedule.moved e85af9	504	?lPFIIlUJ`CVSWLbE`S_`OR;N:Zg9U_NCDYVF:G#TP]P^UI7C-fPDcO7\ROUSbb4
line reschedule.moved e9dd97	603	Dm4KEhFH^;TRfJ;^jBLMN`H_CLPwF\TYIWYKYSRe^YKM>VVU[iSXe9?<@RZGJG?^
line reschedule.moved eda07a	590	ME?SJJDV,h;QnUmEWiMGU][5>GKKRYtkJ]qH8>RXYAZ?EFwNTEb8jsEAt?IE@:PN
line reschedule.moved f923ad	486	G`W<)d>#OVSX]cOedil^=`cDBOFbdqaqD7iPG:FmEFU<$En^h;_BUqHG`F40FXW9
line reschedule.moved fb7bd0	440	ORBK]]4]T\AC;k;O^JJV\HLRSHAHUK_i>JUO[>G_Ow>]KV@:JaVUl;O5c:MAOP6\
line reschedule.moved fc4991	570	Or@Z_BKEHWEMTwU@T>RaoUG^@O\NcL]GdMMi>bP:Z@S;NQI9PSUC3FU^@UHSQ9@G
line reschedule.moved fd5128	366	7h=SUneODe8XiiHUifOS=Mt+b?Y?_icuNQw;C&2[OBeCU*^OPC^>Fs/WY>E1b,4_
line reschedule.why 04f32d	598	:d2_Hc0DEB>cYeAbSRRl6bBN?14OhU?n39`#NA6XDDkA;-VDa<LHm`G:]3K29DI7
line reschedule.why 0daaa5	397	k8Fb$IFX/1l6a8.GeNC6LH^N]**bw4QUD:U\?iNDu;O?@2M]alrBQK;PqU:OG?<Y
line reschedule.why 1088cb	431	QX>LJ?fL=^&kRqNPX\_jTwf=JK`lY_TsOTwb)1KcSEK74^iEXSbOJJ8DUPPDPEW-
line reschedule.why 175445	544	BcL#<esD8O5kUZQUKLvkOKFMIMlTULbQYSi@:KE]J\d;DeQ5WCn?7NBJM9<BTNYZ
line reschedule.why 27cfe6	442	;NF`ArS4>gV[R\IXnYTIJaHID.WLTh<`fUY:CODKMRNSLVTUdVZYdwJ[X)L9c@5b
line reschedule.why 2a658f	617	=RO@OH@GMGON^MZ_BbNP<K_;=ADOUMJ`L?NCPDKfK]hCI`P8[^PWwZ9Ii'F@NAbM
line reschedule.why 302760	478	3PSOBgBGGN0kGbKBTLCbDvcHCL[HXkpX:OcT2+@]LF_3H.bQN8YQXZ@BbH#*NSGL
line reschedule.why 33f9ee	481	:?]H;NXSBL>OL]]omj9KGge(KM[c^LVWREwj]RQ;JHK@?BHOn4NWTSDNOB:X[gX6
line reschedule.why 364aa9	595	E\<@D@]ADLDChTR]wdYM1M=>?LH\c;LOB@D?EFBJH]WNTXSOM8[DX`GTTBGP=VT.
line reschedule.why 3720b4	460	Ou@\:SS[=B3UmPhk\[w<X^=$A>,tXSoP.64P=LWj=Uw>1bXCRAORgdLDCIGSLFKY
line reschedule.why 3d68ce	413	Ke8RReRLCTWQQUtm[F^M@SUDE.WiZBk6N#J6V:;^<Up=McNJ`LY3OKbCX_^=QVsO
line reschedule.why 40cd3c	590	UYDYCIGVJZUUFOhSgbIWLWOGAZSw\oCVRB^ZIQ\KYBVJCEFOUHG8V[aGVSNDMOS@
line reschedule.why 44653c	846	3NNNj_`<GOHUE`CK<GXwJ]E<_R\?Ml^FXWrQKB@]G=QIONTMGI^WTUNGMCBHJKL^
line reschedule.why 48e7f6	537	XWH88XP8X\EM;MZ`DKRkKH[FOCA5COmJMAtRLFEw;PTGR4X6C?a;eT9HXDG=L=MJ
line reschedule.why 4b1cb9	607	<^C-5VSNG]?^`^MkgwJjE[TR6:J;Z_m]B9b=JFOXEBcIH5iE\FS:ep4DZ:H=SEBI
line reschedule.why 5029be	542	QEF<<P=XOd?WNIbkXwEj<SiOEDL^lXNaG,P5ZQGZNYCHCBqGYAO8sX;Lb4J49f7O
line reschedule.why 5208a1	753	DV9MBneRCbGtQ]VRPNPhQ\KH>LRGQdaYKKwIIOEb[PK>BAeA^Rd^[P7>KULLWT:P
line reschedule.why 52bb00	581	ERED.PXB=V@eRK7TN9XVHU#JQLU&TJ`AAHS[UD`XNCQCJDS@COYD;LGMBSD7RZVd
line reschedule.why 5c4b87	558	Db@MBOMIRO>_^OC[:MII:MAMLGGM[\OR5EJ;M;UZTwEQJ>]HBFGlUIOIT::B?VM[
line reschedule.why 62e4eb	504	AQDHZ^PtP\BSpXBHdTZNJiUKJ9MCNe`fw_`6L1F\F9SPIKTNKSK?6]HVm@C?jG>?
line reschedule.why 63cc31	368	L@S(KF?ISsJYDjQ?M]MlOSI8W9TRO]nr5Lw$VA3aF3\<DJZWF\HOj^FHVK<=OVH]
line reschedule.why 66388f	541	;c>PAiFJIcTw9aNbOOTjOVZVFUR=ha_nN\gbJG?sV*c[*J=N[;U7MHWVV5=310-b
line reschedule.why 686ded	423	Aa#BFt?@K+KULW21b_[`.?MT+2DPukgM^SjJF1TnJM6<OWm7?5nsgo&O^G=K>7Ie
line reschedule.why 68ea79	409	;I]ZBIXQ3_>EQcd9Zh>-7if4FRjkW04Hh3Z94)QDEPaHY<WaN#(B\QdM`WVLRf?U
line reschedule.why 6ee84b	584	CQU<9Aa4^JP;QLVbS=KiURQB\TW^RMDJ=CZH;LP(UZA;DE;feFwCjYO?AX6CaHXG
line reschedule.why 72297a	310	,IX+YS2A,C<]PZS`ZN-<d?GwEh$SVOAiU@GN_C<;7So<PGb'WPH[kHq'MEkF9^BD
line reschedule.why 7b3334	462	Qf?X[RnFNoUOLaOcHOvpUUG+MwL=KhZ4nFF`Q'OVC?K\Lj`A[MS65>K-TN;4=hRB
line reschedule.why 82459b	474	\[KKA;B<YiJ6KOfZmF=7?8[0VTJ_q8U;:B^GGMH]LpY1@KUa6CwbUV=ZGGZ2>VG=
line reschedule.why 95429e	484	h_>(C[O@JBfRSoGcrf;i]GE=GHS]hd=7BoNNL;Dg@4VJLRR8O[wgs*KCM<RNW;>I
line reschedule.why bafc2c	456	D?jcM7IR>w@C$ERgKVE@S\XHLfDqa>DFYYqUXnOCtIJOY<DOf^1a2Zef-\B,fIPQ
line reschedule.why c1f807	544	XQF\W8_B<XRHJVP@XFBfSXkLVGV_Ww=\1=_@6CLZ:bO%HI0fcQVNORfC;4+E@SLY
line reschedule.why d8734e	463	6]BF1w=C?ZSlZvWGaqIiFcs\<KZIVOqtL)h49H]f>DjB8;o\J0nKEg3HmN?K9TD7
line reschedule.why e0d0d4	701	@_DQLeHSQUEeJmUVYVbXKj8T@QfGMwhTK[ZN>/R[?EcNQMZE^BTENbD>VIMIIUTK
line reschedule.why e6002c	572	\NJWe/;AX@JPWCcYJk?>LUXM?OYaY#LaJNIO,EXI_DG84JKGLQJ:J[LoTPk<5U`M
line reschedule.why ebc72d	513	7>9WN^7FHYA[TwVP\iKIOY[>66<[F\WJ=1RZ7/HR@MW<B;dNnC]QmW;Qa<D6ASfT
line reschedule.why f2f56e	315	j)akp\WIS:BGOJMNBv&SYeTQ>S/wZUI1iLHe_E^NnlBFSdKhTd'>kdlwjV_bO:mv
line reschedule.why f4b7ad	573	Dm<N6tE:CPJHL`X[SmD^?RLPQGH9hUlROAi2O`FwC4dD;>VAP>b?jW47i:;6NDNR
line reschedule.why fc87fe	494	VTB;MvJ9Ke#N^NEKTGXNReOQC8NJN+USD[SAgOI[MRoQXXaXI:URBM45sZE_KfIJ
line reschedule.why ff3217	484	,7&KPDCVER&TBHShoAFZ7MQ>G:P]XQ_w>)fE66@F:\jBK^fGS?NQdjKNNMC8KcK5
line survey 3226dc	428	4;[=]@BKMQjKdXMofPCA>_</G^\Mw3S1FOOM[3?^E`Ib[_OMB@K:m@FI^fvhQSDm
line survey 519376	575	YXDA?]]`mCOkQN@VPK\YJ?QwLYZDT`YU\OPX=KZHUTmKVOJafU]@:HI:=NRU\QGM
line survey 58a285	449	b`T2C[Z<UJVZ;wA5,&Y]Wq(WlK^F(b\gZXkj@Ug[g68ATY@evRu6D'^KUuF`iQ3N
line survey 75f292	582	CkM_w\bFT9kZLj=g\<a`L\R@FIIZMGT/MIR`c7@X@UM`OPVLBHQKG4TQ>WYf^79r
line survey 91a77c	376	]g[]fIl3BMwK8DA-KGRnNXN[k8h=dQE1`\J[Q9RcbI;`acdN@@]<B]EDMBSPY]1]
line survey b736b4	478	^]g;VU[4T9M^QwMA9AZ__Z7bndQHIY_3YaMYM=R^b:FDO\WKQ[L['AS'7WEoa;RK
line survey b97bdd	523	XJ^Be^Y>sYR?OkGLFHE_[`;lZWi<H^a8ogaAR5acLA<D^ewW?e]VQOWCPWQ_KU4h
line survey e75b35	399	HNN_h;1NAEV>QPNrqaN\9UH4[WLfWES&D(emBJZJbM]BZwFnNfKTX[@AERa?MKoG
meeting link	907	@DS[]b5\=<V<S^Da]U9G?Y2B?@DRTGI7XbDGT5:q#^E]jpX4G*GBjJH`JaQmL87e
move asked, and a nod	661	<mF61p[-;X?aNmFNw][q9fb?>3S/e\t]F)l?C@8pA5S4EEe>dDd8eb>)v,7AI:<W
no job and a time	627	OZXRZoNJLAX?Mc'FI:NSN\8JT8TEGZ\>dcFYK#KkJH>P`ei:3@XaNG=QL`SdQW7d
no time	353	s.eCa<[IZdN_/S=OE\Zk]UVwi[Y^I^b[N1ldF[kGaA6EYP3sRo^eGSYX_Oh9U[V`
not.alert	793	[KUIZZT<WMRYE^QDCBPC`XLfQWbTIWVTbRed0D^^\AR#MVJNX\_POM\JA\IIZGLg
not.alert@footer	560	S`LKSDaOEf<c9=rYO[YYvOYhhoXMDA[SACaGB\pHaPP#P@N^Jct[G_`B:?0Hh6R@
not.alert@subject	675	TiHZV^]9eLVZYcDVA+geTP4Y=bVF?k\OdVWk%JUwaOX?bpkDYWUJBXgM9]HiUAKT
not.cold	677	caV_ij[C`MS^Gi>L`6<]YeD`Q]e5=bb-Y``eVBXO]IH@RlUVLIXDJU`I#hQR[HNU
not.cold@subject	659	\RaMR^e:QwUS5g?G==Jk^d:S`cME3jdBZFT\4EdKSC=4jqTYG`g2DQ]H>P<P^MRZ
not.employer	645	ZA\;LFT:IYWH$F04=>ddWJSafQ[I6TW-sde^M`X_S486PCMfUwbaJKBYDZZUrR[U
not.employer@subject	729	nUsXQ`YKZ]BB.\JF7JfbiY=VdohO0c`:h^du@d]ZZ9C5PV4kMePE4Hb3#qOEj(EQ
not.entry	822	mchX_iU-uT[[;g336OeiSU7gamm=2fnEulmY#3Y_s244kfYX<Z_8<4g3)gHhk18T
not.entry@subject	587	he[BuZ\BXM1WFj;D<Dh`Xc/PDip,>\IIwibfJ?XSQ1@GmlRTRMN<Q=IR7aNhi/<b
not.event	452	ZNDmpcCcH^8@Fh^N`[PFNSTYgpT8?GY)CWKTaRZYP[<LXPDd=I;NAYoJ<wCNZGMZ
not.event@subject	719	d]\NmUOA[ZWS?bEPOKY\dTBB\efJ8YK6ULea1YXVi;3BPPGwPhE?7:t35e7GU@@N
not.media	443	^SbF\iE=`UeL&d62+CZPbdMwUL`B<mOQ^gWkB<fsbKWUjP?i>\J9KG9C.kBQh<Jh
not.media@subject	628	dR_Qn]MULGOM#TM?YAVIddLFN_YHTJQ0^TdmZMbKQD@FU[?aOkR>7=BH2dXUX9aV
not.official	456	QVRADW;-RAFU3cd:@LP[mgJNjcZUMfUaMV[f/Ot]V9E.2e9w[e_PEKE<;[PL`=LZ
not.official@subject	493	MJh\TSbLWWvFJ_JC4@ZR>\IMD[LPQMJLZcX]ZYfIQ:5WTjXZK]TWO1=MVeLgT#_r
not.practice	591	]Hf][d\8ZeQg#b:78=Yfae?nbS^CF[M6faZ]PXNZDE6JUVDX<aXZGVKGLRGRSa7U
not.practice@subject	494	[jCZbP]:uv<vZQ-G1EVcd^JffwhX0\_IZNu^#Jv\_O18]\me=bLGV3u8@hIKLKF^
not.research	521	hQXj`X76g[LUC`RI@5]L`_[cRU[-:\a5ea\RWKbVdQ%A`\=cTba'BRU.HwLfMOZd
not.research@footer	514	`_]Q*RUGd>rX=oKB@Kbfg_;c][S5IEnJV`cQSEQaWIC#Z]G=M`_D4<M>MJOdl@DV
not.research@subject	600	HNkTwJ\@^XEJEZ>GXO\g`_W=PXlKAZC*R]XbY9OIZ*LJZKCVFUVXMIVD6h>M]HSc
not.someone	365	Y\SoV]W:VI_J08>JKFT[GG9hc=MZ@DJU>Q@T*0lQa\0M\_UO^aZK;KwG@^QQDBNm
not.someone@subject	612	MkWNke6AaJ[T1ZE=M<U^YLOLVXa7+^T<_hfQ=CRPQ#2NT[TX8^KRCAPUGV[UPqRN
not.staff	778	WWf\W_c7WXVb<e5>I9YUQN7WUQ^GEiX:`d\PGZRLK<8MwNAAOLPHJSiB4^VY`E@R
not.staff@subject	741	bRgRetg:b`Xp:kEI98lgSf8M[VoICjaJeYb[BD\UL4#6ch;V5K[B56\;?bT_cN6W
not.study	376	NdcMwP93^/@F*OK;FRCnEVJLN\WN2OM2PmLZ5/j\U.%C^W<Y.GUHMIl%9D/N^:,D
not.study@footer	360	TCgS\JYOP_?IEC9UEI)OfKST`mU24eF4XmZG^\V]TKEXTA[W=IFIFo=cwMSGMXl>
not.study@subject	526	kgoYjg_=]JfR3p>C==XS\Q@kgL`BJq^+bZWSRhVP<-/XXZ`gJc]24#OMJPSbaL0Z
offer.clear	730	7ce99[f0Lb@`9?/5#VIdn+9/hQG=AH>ifmLIc:<H-eR\YG*5_4DehU77+\gH?;^?
offer.clear@subject	586	FHF;2Of6Ck<m?0<;-Q8WoE?8mb?K&=@[\UJ5RIR25Sd`Q=E=g>?d^c><,U`.2Bw3
offer.terms	571	?XLLBSKO4_B`AFRSEhCOXHE:Nq<?1E=VZIAURFRK6SwSLK4N]*1X]aD3;vSE6U\?
offer.terms@footer	374	w.W=TPdKF7XI<RIN^6?6;o/'P<F7:Q7-IMA>W`\O#<MimRcSKU]QWN2oe61@\_hZ
offer.terms@subject	435	X^oTWMKL^Q;_C`bC+HhilfKpri[67WS?`UwjBRY[ZOBG]GFNL?KXL7[;GlWHI=X;
old time	1068	EiF8;e^CE\4cOXPDWTmdLYLBJ=_MXZeYCIdD3EE\GFR2:SZ@YQw5YSI6DA2>PWJK
one time	550	F]`YikWUC@P=Tw:abOeL>e(/KF`ZRTS=_bNVY#Ab5ICDjg[$'7VB_K?S?hKbL7*o
one time, asked	552	OY[M9`FbWREASXC\dFLLPWK)SNKSHMZJRLU432D[#NNQPKa=KMTH<:36RRGTQ`ID
owner	1373	h4:qg1IeAk4*/'g`hg95ii_=8l9e05.hZ5`l7jn+n1a084.tk\7G4mpc*w1>QLe4
owner interviews	585	iZoDKM_:nX\_.L9(5A`aam<wg\e/Deu=blwi0PKUv-3JjQ9^1bV76,UJ6a?^uJ-H
pair alert&apply	732	d]RecUP1jYP^9tNGK>`Ya`BJVcwT:`]UnLj`J:e`c@Q7]SFRWXYQ=BbF0m@]bS>c
pair alert&ask	731	OPOGMPGOG[L5C>KDSBKRVZYhwD?IBCMEDXE\`PCMG:@TPG>>GQnPOZNUW<HPSGVW
pair alert&asked	453	XghDJ_`FIWf5>d=C[UTR`[MWnUXfECLDPNLwLfW]R0%Gdb^M>aQ]Q;:[k^\[Mcat
pair alert&available	494	cUpSZSN+`2CXI7@B_[po]U8Mw]g;HZS;gV^N>:^Z8V@=VC8FSUOKJKHMCZ2UbJM[
pair alert&away	531	lW:U8`KH:eBUK]J:PVSK;[YYMG@?ewZ`OGTL@D7U=BhA?XvaJHe<[bAB.B$H^iLO
pair alert&book	349	4YpG6IAD5NbOL7.ggMaSV&\TlgBYS?SGX<cXSXE@d::G4VS6ZUcTvP@wUhSbBSN5
pair alert&cancel	490	wpHLS^uNhFahLK=<@,oVJ7GYFsWB-bR]UmQZCBRNvZD+mrR<dSg3QLs:KBZWc6]_
pair alert&candidate	404	SMr*JlN;[8S#Hi30L5m1SOINc_daXge/ST.\I[FKY/6EYOqL\fh[N0OMYBELYFWd
pair alert&choose	432	N^^/XXnAG\^ANFRXPE5anA^PwP(d=XL^0ZNR:WjEPW\<G5^HX\RWCMW<SDL^PB;F
pair alert&civic	512	LViN=FCGY6fK,P#4DAQHjSTSZiG]ENS)<Ze\QUV8L9QCCbP83dYMVR[7GKYGWYOe
pair alert&closer	634	QTaSN[D?X\FhO\OGU=VwYL4RUWNAPkSI^]YRDDXPP>=L_]OSaNi:;OL5AUFNgH1Y
pair alert&confirm	609	JLm7LYP?aUh\<OBAAF\[LCSiYZYKHSOKa^am;WJP\P96UZUCUOaD@#T8;a^VV;K]
pair alert&deadline	522	>WS_o>bcPjVBWQCZX5E4:OCJMJSL3\T2?vHUb?dU=HC`;<]e=F?MA\wcsLC]ISLC
pair alert&education	505	BXdPbN[FK[hcOD8G1MF/\iH_TAZC:GD8CsIMbcY>VP3bdE`\:8_NSF:RP<#]bliS
pair alert&enjoyed	545	7<ZHA6>G(E[4YQEKLT=::TUUG@CbBCIM8D7dXwG0LIEHF7IEXMN_gR;\DIdO/chP
pair alert&event	650	UN<=_FJPCP?KHFXBIYpTBQJKGNHIGQHLIFD[CS`DRB`=OIQM`9RHMhJE#MPL^SHB
pair alert&family	411	L_N=MkHEg\m_PEPQQEwbIVG4waYXOVcRN9^uU'JNZBA?RSE5b^hYoQNS>2[UHg<E
pair alert&finance	398	gkeLjj;MnR\fTCYGMQgPPQ?[mfMT3RY3UOXdQ+ULh?I:beG6HqYJ%2gJ9aiVY#>k
pair alert&future	385	;4OV<dE=#H`_@[NR^=HYO6Nag.BedB?.g=/mQoN7Z[:,CeQL]\Zkf`:SOFZlNmW_
pair alert&glad	426	JqYNG;pZTSAR>g@dT\QTqLHHgWO66`dHfCw=>D[PihgKL>HPULQw/H^84kIO\GBR
pair alert&health	378	UA=^^GR=NMA?cVq]gZ[7J>W9B_1wFDNeJ8ZS39dVDuLP6jE]e@YXHUiF4eN.>kc/
pair alert&hear	439	YLSwhc@QSEiNEX7jS?DCU_k5R_UZTpE8gRikR(dMSJ5W9GbUSZLM0gYJNg`S_;Ii
pair alert&hiringside	518	Z4W%HLHMY6MAXL6JF?\QQQUSHXS@fL3:SLXXD#PZUYK:IQCEEUpJ9?ELPG\\VFV]
pair alert&hitch	548	h`QXaPLT`[_FIKDkFKdNwAYW[cKH]gRLbXdfH^`N`ALSSbJETCPLHOZ[8VUWbTEf
pair alert&hold	446	<MOCLHf@]Lf>O#dYv=Q=JAUQ[CO]>:EHAiWDY)h>HXYUTMK>KFT<QNnJ;VI_FaEQ
pair alert&inbox	568	S[bEFOQI[WSUI\<A=4deOYDhWUQL@wJ=]fYAB:VUHD=Z]^B=QZ_;JOOHXNfWiUOC
pair alert&interview	430	gWil_=S>a^EF&Z6j>aU6X[LgO[W`2XBIWhcJDaPCYH$Na<UwC8\_HsNUCI8QZGbK
pair alert&invite	573	HR_AW[JOoNWQNdD^=LNjZ@UiiM`[SYbC`EZm9@_Qb;<#Rc>?XQrqX5CB@EPO\DPf
pair alert&keen	415	\1P0aGamNVY03H7wEhl@^rXE_dWcTeP:D1]YHNlFv:B3<HBB\\BQew``vfhRJ\]U
pair alert&link	474	YWe\;HnGOANkFH=CA2kQas3Qt/aXC`dGjUWfRMOJW#C:ZOV8T[c`POPPI]=ec?WD
pair alert&mediaword	532	E[[\:H\GWUK'\AB`wD0ONS,JKBKEYB0E8b5`WcbU;]X_\AK3KCU@aMQ^TRFaLR[_
pair alert&meet	438	QG=UG7Ic?@U#IGLGCGc;cFQKOnMil47NSEChSwQI^8SpRCRV@U+XH=S=HMW7G:<K
pair alert&move	522	Il_8JQa8iYwJ>S>EV9jQOQ+fWVOETZP2beGE;4Vp?TG=XTSDUSfLJG[61P_ReL2J
pair alert&not	473	GWca:GV\_CZfYiD[mRNaPK5_TGVWXRThN\tp$1]DRlQ-V_D2UYG/JLn,2waAb5&^
pair alert&offer	615	Z:mGJCQ@EAc7@OGCA(MRd=b_wSefYVRNJK>P)]WOSB?><GBATT_bW7AYOGL?IBXX
pair alert&office	428	^n\Z`RQ4VsMZ<`<n_S]fmVBnEj\YBeZ8kRXj>X]Vw<D/acZ/Ha_L`UA>3f\]]KI]
pair alert&official	474	]SbOX\eRmJfjIZO*9:_\KLE]YK[_2WICdwLP<UcYFHKScdZS>OqDYC[5K`Nhj[)i
pair alert&onward	448	JAf@=VZV_*DT2B==JRKVq3Zb_ZcUR@cYiCSU>YuGdJO*SG8TwloWLSvLTE2>V:[J
pair alert&other	653	?OUVAU?348[@QPBMCEAHr>eeY=*\[EJ00M7ZLWNSROGNEXR8QU^^^T<dw;VFI@[b
pair alert&pay	529	TMShnI5af/BbjjJsYg_VBaBcRO^WklNBPNMdU6Cd=RRZd_a0F[ED_DZJGOawNBAe
pair alert&practice	436	HgEMFMUGMgDUJhNGJHXaYa<a^]gGLlj=iJ`_@=TYS3-6l[L??pZ=Z+wBTSTF^;C]
pair alert&prepare	463	HC^KUOJQaX^i9YDSF`DNSMD]=KN<;QaUcOmV7ASTHLXMV\YT>DcJ$FTE4wVLT<C]
pair alert&property	444	jW0GlPfrlU4F<@WwH_NBOfPOPS\:?L5@pWL[vKVGPLLCQBLi@@F(#anT5SI\kWZG
pair alert&received	546	SYm/Zuc@rMUmFiJ=AJ[aaO?_gUd<UKlG`hQZH5>hXC/DrQcM\\wFEBX;LaPFl+6t
pair alert&recruiter	830	^\TWYgk=_UY_EVDNGE\ZOY@YNP\K6RZDwgbV>.^dJB2ETX^B>]^6;Nj:8ZQj_>=]
pair alert&remind	638	WaRAdZRHjVTfGNRCTTER]d]bMcT8DYwkfBZW3GYiaBQCXpMKKWg3?KkM,lF=m/Fe
pair alert&review	490	WD[JUD\M]TO2GPDJILIeXJU`kUU;RV3GTkw@[GFSH?ClGCeZ8E^fTCYGY<R]R`>i
pair alert&role	709	@[TICON;K]FG#RAFVDZ\fWWO]\_U@G_T]Neg=YdHL?R:YO>UgQaaXHW<KX;YNK[S
pair alert&sales	517	VMI\?KD8]NaGDKIK:I^aiM?GTYcMK?aGUPAb4A\\O:P#MIMDX]OIUBq;EtPVTN:I
pair alert&send	411	HUahaFF[QYXXQY4>jNglVZ#Xf;[GddH8]PF]wSVXMZIUjiC.>RQ,`XO5MPS^rR?]
pair alert&shop	662	JXF7SLQJ[?XwRZ6KZLLcNW9Z[`JECg_H\RONGIN?`R?I^_XMGjWRM6[+?^OPQH8e
pair alert&sign	435	cQkTTcPQq*JbVcO@=O5jXC;[_hR@6mq1tLeAMHDkZ8R/YLRR\HbHBXhJFW_QwJ:^
pair alert&slot	577	aDH?>QU7CKOwFGAB4V]Qd`4mIXYOHW[JF<TA2DK\LG`E.S^Ak]h\m\>:LIVN7b8P
pair alert&sorry	491	VNSS\Wj-sYUCaQ[RQJVF:Q?PEQKPAdK,5OL7b#SO7FnBU]IcPgYPLmPP/\EPOLe:
pair alert&stage	533	iOKrl=MBY[0?4SLVSNVUCaJ@GQOF<ENTEQhIE]P<I6WeEYesJAl:<IBwNO=SSbTB
pair alert&study	427	HZoPRKA[Q;=@GiCW@sUCSHAC:,@8WMFN_\RFQ4M_[HcJkTdW7@Y@gOHOI#5cX2Aw
pair alert&team	422	+Z`:0ABN.?Q6mDUMGE$Qn.hSfR<wW3S`47<isLB6J-WIF;ERhJKiaMEJ_7\(=lhI
pair alert&thank	423	T=>QkE4Vji/H0SZ2Wi@@gqg3>VaT8C6lL?`RFwANA\K'NNCT<G:</coEClNE;TZE
pair alert&ticket	527	XYSJ]Ga\Me>9SSAJIPR6KWWqMMN'DYGJ@mDE]]ESAbNbwY[`=1h^TALbYNJIR_=L
pair alert&time	404	T:QGq`Sr1=9F@[@<qweVIT]LND56Q__cQV@?e>D<dlhlQEt:EDj,jhSBZ1/U`[QR
pair alert&title	878	gSUWXVH>eCMY7XCA?AY^]RHJ[gb1?jnKSbXiC1\KiC]DX[GP`JXK98dG#^TUVDGg
pair alert&wait	530	IifbWZV3YGX>@\D4CUneVk0WwChB^p^7Ym_XKM4^PS)N`ggC9Sdf9Ca4ZNWGiRZY
pair alert&wish	472	PHUOh'NgK^C9O6OW_[;=JPT8BM1w=CDjCBFalb`0CKtQ9@LTQE[_VJGwIYKJ?nqL
pair alert&yours	581	ZWdi^I<4[_?[Cs`3PC\m_aEBYgaS@PUf]H`a:@_\_Lk+ARBHwIaH/OXLBwKUW.]V
pair apply&ask	474	[BLPbGBUSP>@=JS5KCFXLKLYfLV?GZ4<OKLtE:k<Y?C@=VHwNVDNL-J<>]1B[DaX
pair apply&asked	474	TVVw[BcUUE1LIuZeYF76US>BFaMJ>?a=EKaX-BbPL5]fMYYZLlD//Y^;*]8Vuk<?
pair apply&available	598	gMgBTOBXXOJKBNWN*@WJJWRJL_OQBQGWYONRBa[<m9fHAJDPiT8Y#L^=BQG?IrYC
pair apply&away	469	Q;_Z7`FDdLWN'RI_CMgR?U7E\?m41^[)\pEMg#:B.*G9QTP]T`j*29^V;6ZWcnOR
pair apply&back	514	84d9THGN'YZ=bQBJHEAEpSQc\+#LL8J4$HG`dqEX;A=`R]WK6ZTI8GBPdG>AHifF
pair apply&book	442	W>Sa[R[mYHH49Z[qcIIGXaZXe-FoZBB94VF[5?ZR<#8`?=`HoH]*VEE^O`N9g^Z]
pair apply&bounce	560	Z?=\kG6wWU]NH8bES^DA?IIN8[R[YCK/EAOLP?M\Qe`K@OY]aR?MJVVlLPROQf=L
pair apply&call	653	H;]w[O?WUIL%[GJbS@LBNYMEEPZgFJXTeMUSgMJCR?P[SKLBUBC\bN>d8[fXKUkH
pair apply&cancel	641	\BNPkVHEU]EF?]Hca^IMe_ZMK_T`+^PcV:kw@IlJXJK6\K7Mc`?VAXd[9B<aYG]C
pair apply&candidate	597	FTNE=H>NLHVQI;HT7MRTOILfSYIUN/MGE'#DGKWNL=LXU>\\VTIM]FL?RG\Z@QMI
pair apply&choose	486	K6uA=H8=[/fS0SV4NP?Oh-XXrGS:f8]W[bVXIPaA\NO)UA9;kJJXR3?U.ZwCB:Sc
pair apply&civic	654	hJePJOY.mSDRBJe;D6gZO_8chp[5?dmSejUK?5[M1G:6`Fie?^\NASd#CdLV\-3W
pair apply&closer	516	=lOB>r@]PMVSSk)L.KOQ5<VXdGV5OT[W_C>:A[@GC]HZW>fKRU^XZh_WZZXVWwTJ
pair apply&cold	559	lILfSDGCVZHQBk[JZTLRGgSQKiBYOi\QI>\UE[PHwF9FO9=bsOCeQ\iO>oEKD]GB
pair apply&confirm	692	a7`Fc9k?At7B1DIS:7WN`nT?w;CE6U5=?aM)_UR,A8@ScPYWC\j?:T=JP-4Kuoa?
pair apply&deadline	670	gKMRMBT>Wd?TTV@IGEiJJPOeSCQBHEUNERF<WVGM8;9UK<w]@PM>HGFGL:NB[kON
pair apply&decide	702	6HC:LTDJI<^wPNDPEB[SJ9>Eq@GLTJDGQRYUREFGVRA?C[JEISZTL2PLRERXEWA]
pair apply&document	413	=IRUC(3XSENe6<VZOjD5Jd\FB:.fJ5GdMX#'@BM<GNVC07N]e:=A^OUZ9DIF@PoI
pair apply&education	485	f<_RE\Q;_R5<nlbX5Y=D6_;>YabKEfG[ROlhE-b:YH[8WJ<>A;O6PcZ9GGDwcZQM
pair apply&enjoyed	516	6QDTgWAfI)i9w^OcS4GK593?@KAfLG[ATOHACA;fBfPOJvOH;PLM\MTV7RYVB;Bd
pair apply&event	504	g;Z@aQu:SuIWJoV9/#sUN]W]igX69q:GY]M0V`HS2(RBWM_w2Bc&5NN<UB5Nb/LB
pair apply&family	644	VPaXu8YQ<cIPBVDPLGBLK]COUN[=9UPJ_R^RiZ@GWF;IwIHQRSV<CS_?=SOfaGJT
pair apply&feedback	673	TLh87RJ)KGbHLF/53;KAfI^eXECLQEP89[8IQu=@GK0wFAVM9XR\<>;^^FV1G\dT
pair apply&filled	528	5DNW\ELZ]Cc=#GPgbROIbRQE;J<RK@=?jFFmUZ][_#8[GL7K]NBOMaVQIOFDK<PJ
pair apply&finance	449	4OsB7E[/e@X9JJH9S%oH`DBNQMXRDjJ4ZfPM5FlJ?qAWUUR2QZw6M<fHOVDJDN@b
pair apply&forwarded	540	q?=RXTiUAwGIFUXO]oFU[i8*ZPFd*PG]NXC[VTbVF=@'486VN>a,8YDUGb;NkNWZ
pair apply&future	506	OeN1Z?PDF1]B3FXJO?PM\Jf>[5JR7CK>-&Sbpcs8_Kc2=G6JXUOJQw`kRG;?VVlK
pair apply&glad	455	X8PdUPFmTV>LLoKsOiH;Af&EFU]CIO>TwNS^KQQN>@BHmKOUHOAa6],I1QldB@Hq
pair apply&health	644	APVbBMG`9H\3X=@c[>6-<\MA7UCPVG@\S9&EI?7K[\w]S^NEAHL[NQJ\`ROLLXQ>
pair apply&hear	496	(Ok,Q8;/_MUZKH5:6GPcw65UR?JXGMMFTf?HTY/U=@Nk:PUcKIOGb48_\Zo7GOja
pair apply&hiringside	530	iTkCiP]1`dMUIRAM%=N`w\FeH\ia.eA&_HDmN]iad118c^6ET[]nWTrRSXEakY]N
pair apply&hitch	343	<7s;RIUQ9YEjC`Ll?S_coBMM>_B#G*E>rEBmhnJA`mPR3uP%[V_p`cft6W\Y75Ut
pair apply&hold	370	q_1@Qfs<P^SKtCTQvTl@KK4I<YXp<TLFNSfr8Rh\WU]#@eP\YLLASRZW2>PL.3U7
pair apply&inbox	431	RBDKQ,V9X]YI]#BAFM[1PdQK[[=:kGLh_F>DQ>EFA`YKeb`[KPdJ%[)8rEMQHj9]
pair apply&interview	502	eQUS_VPBNJMj^ZORLQUW@@[RZXUBCcJ=`VYVLS]^2i;T\w^EP57YGCH=JMO^>SN\
pair apply&invite	536	EH#cCT@sW9e4KY9mO5;>+/W=DMA`aC6N5YXIWH:iTgdbMYQGJRDRoNSajI[K8DcX
pair apply&join	424	QBE@[=-DF)GvM5V+eWK+OOKYDRPG[EDo+#hL:@5Fdr\,A1Jtc[FW`c^?GM_I4gc`
pair apply&keen	417	>h6VV^.M:RBlbJOvBk:HT-T5;UaZqC=\i?=_?DU]kTno;34UXAKQ_PR6GqAe#V1N
pair apply&link	646	UOhOOGTDp]QS5eQC?FPh\B?OT@WO<Od=`ZadPQNSFOR6ikR6K<hPWAwL'N8\kSU[
pair apply&lure	395	WNwS`]9;]P<::h:iQTXO^S6DPZ[@OXT6\efmlRXWOG@$]XDH\Va<BEYGCED_WTMX
pair apply&machine	474	LIWdw8`&5E5HA<aP>9CT.G=AeIT'NUZK>f]M`iCO8d,^[9mYOH\PUMG>`T>@J]N8
pair apply&mediaword	445	J7@VeO4i8LNqe[FuYg?MFX=AEeg?IF:<[PQlrMaSC=i7AG3wY*^RelIe9QY2?%cH
pair apply&meet	517	;5KHA1[F]A8PG<BiCQj7:ONTP=QRSPRQUSHCQSU>FB1\J9THWHQA^T;K]8>7^9wQ
pair apply&mine	764	rS]WijdCbTKSCfAa0>be_h,Nhpc#CVb>bX`jF/TX^0;/`WVVDGK/R3r<;fJ]oWCW
pair apply&move	522	7TJNANRX8HG/PGBaoN<?mJX>JU@`R;B[B/JtiNc4KCAQJ9D\UZLw[JNo:oZBGRjY
pair apply&not	574	.>_<PQ:@E8g89=H]WBYGRNF^aDOKOA;;bBT[:MQ2c#D9;m54Ra_^LD<K?EIZ6gPh
pair apply&offer	655	Y8GNPDBoOQKUXHX?QaL;^SbO/TB0b<VF@#PJ?XcDgJRN@JOuKX:@4=T\MBO5?\`9
pair apply&office	421	l?DtX@MfVg=M<'bddTbb[Hw1X_GG6YOCY3X*OTfYSUj4BD7T>@7gX`di)_E;HIhU
pair apply&official	395	F@CO@U7OfNXW[7FJUQP2CI^mH#fCJe>>9CD::aA?9i?KV2Ld:YeA13:Sb9\ZH[N3
pair apply&onward	453	1[\KNH4w0H>ERa`I`g?Bi:K;Sg/Xg_AZDU:ZYuj6cKWF;e<;jT1t^VLU3NYJE;Oe
pair apply&other	570	/.U<*T2V9AWQTQ9KkA=eYBQOBAHd_F<7QB<FQY@SO@AABcI)OY]OgP7la/Q<#7gZ
pair apply&paper	586	k4MkDKJIEJF.m?VPFEE58F5wPICHEV[TdhR=ULOERLRecYmVOF;3;YH.]4ebZWQD
pair apply&pay	463	l9fH0VAEN[e#J4M9/@oMSRfjfNa]AqA5<MWFYbgMLJH5QDOULhd>Lg5cF9<4He[,
pair apply&practice	724	ILfQR`DA@I]JGQL=K>FMdILecO\;LXVFJ^X]#_HO]X,;e]V_Ila_PHM7QLTTWFUW
pair apply&prepare	601	eDwPX?j5gJ8V6HP3b@gDae?^dLsB:LZ;`vZOPqXQB2:HT\]NQHjJ+QOVWY@FkRLM
pair apply&property	697	`^WR__f=wEOYG`W54+ec>O?lbfo9Odl5^[nQ5DZRLQS5TZIOOeD5C5p/<RhgXR5P
pair apply&received	532	Z1wJhPd$GfFJ;6-@*BTPWcSll6V+GHG+LqIN^]1E=D#ga3l\2Bq5:J9<j7*YvCS/
pair apply&recorded	589	e5YZdN]50m<?P:XCFPVMHkGDW,:%9+:C/NNMj_NF9AR^WMkm=5H1Ml:LcEAGfSwC
pair apply&recruiter	440	HCQJ[UL<9Q\I5FHLHUAYEQ#L\RE=g753G]@Y5DPbOINOBX_?4L6P;QOhhE^AAK@D
pair apply&remind	438	WTlIN_UfbOduRVQh1EEKbOENq?H8>d+RGq[Q7&i[LLCLg_wjf>.G9JCCMccQIhVR
pair apply&review	422	m<IZb/l.:wF>,OO-GV@@gUi7KDO6ETIkU4>XTSF2720Q;1Nl:JZ8OnC]?,5IKW_,
pair apply&role	443	A]pN\cW=JEaa^FI+9L3RbP^^bG*`m7]AEX7I^dCaTMAfXZ[@9[wSHL@ai9q+lbIS
pair apply&sales	471	T5\G:1aN)WVR?#pKOYNLj8YIYDE[T*LX-&TM:lO@QZ`U=?>b[YZU<QPVN[B&Siq@
pair apply&send	745	YSiLfBw=Y[TU0hYB8DfSe_HZbVaI6kk1XTeNKFXTL04:Z[S[K__FEB`G6U2Bb>A]
pair apply&service	463	`1afMEIONJAUG0HSBJ@PUG8,BUJINOgFO:\^E>ElkUAF='AaJRBO>VpeF\8b>mH#
pair apply&shop	870	I\NPCJ^#NRQNHUEF?DRIFHJH\?B@TQIGIRA?UK=K9=F[SYSJSOdRNGWF]BUOMdKM
pair apply&sign	731	\KQ`wTWMOW<SGM^YQIRTO_<]IkSBOFHZLWgLSSKdLJFG]M__KSM96@e;IT5\ROHO
pair apply&slot	583	c:h8S[3VPMrT6GN*<#@[T_CY@4VS>[ICM\ZIU^W7`I-`RMF\FdLQ<(XPM:fYT\FY
pair apply&sorry	610	Q5iCMO\VPA]BG[9UMAQMCFT[YU]<B\=#OqUP_AENH@@PZU??@PcHTF_8`JigL[5N
pair apply&stage	387	_=<:Z;H[PfS@BL\HIiHiMS.9Ng6GCQP>?.YQ*LoF[5N8VT>RXNE<KWh:Bd)^YaOw
pair apply&start	463	o^J8]Iv._IGBBTE?BQni8gK`bEQ20OWsito^E9L7S5YDgLp3T(`/#QV)QZ>OT54V
pair apply&study	559	L(K^JOb@#LWUU:C?bEBaMZMJMQ1R@5C\JWSZ@TUADF;CM=KNCDEG\BBRLKPOROLM
pair apply&talk	568	Mr5G7ZJD]=nkXZ=J=LZNIEB]T6UUQjeYE;T724gQp)VEW`_VnjNU<0U#>XE<QM?>
pair apply&task	623	1>u;9Pk8<OPACR8HCLI]oHa@w>GBVVH*UELXDNCTNB9,_WDHOfGKfB<TCCHGHKN\
pair apply&team	530	R<5OWB5O>OIv:#lReZQF[IXKLLKI5A?\,?KWP\c[C8MKL:/fN@7<LaHMAHQDWI[C
pair apply&thank	611	RROQ?5K<Q[VDB;2&1,<12=YMT=?KFCDFKd@5Wq+87B2`_2bcDYTQ@F2Xw<KPUeKB
pair apply&ticket	408	bMbd^77=<]ARGgEHUDJ6RwXRHAFFJM@qE:EC]ZXLJ?<AU0hj-;UI``AlNH54eKk,
pair apply&time	535	aAXwsIH`J:6FIU0eJEL+MkYDE;l7H\R2M\;;ZX?N*K,^bGfM;3H9:WFHdMTi`qFT
pair apply&title	606	c8JUR6QMRbC:U#ZNPN?.I]eUC?4ZT.AcAH;AQcNQMJS`XFYkADG?C]H_LQ4+Zbc@
pair apply&urgent	485	AV\PAbYE`9PwSGPE`5P_O9HchGV:ZjLIC^SJ7PKQYWBP1gaSgBMWUBAIJ4TTqITE
pair apply&video	486	IOlMI^wQ6hUFDO<S[VN<h^O\QGAGQ8:EDcL[oe5aD)H<cUATeWZTGbCHP8B]M[f>
pair apply&wait	437	mJGFZRTrYHhYS4SEwMCNSt:<7hCWIVA[2E@L\?mQoVUH?M^TEi*KPZ`RHLX2R;LF
pair apply&wish	651	XC:ILEFHVFSWs>Z1KGL5KPPCCN3>S98[D<GCWSPE9Z[gN4jgSJJQEPK_R6N5Swq3
pair apply&yours	343	Z?>hSW<`Q8R0V:q5B19=eOb];k2iO80\J,3=XWW<ZILoQ;KoDY#J<L2le=pSSEdC
pair ask&asked	579	HKEiGSCZCXLTSERMQTIG_P]J'BH#P=D>@ICOPFJHFDi];940PUEAR^Q?CTPDIJgE
pair ask&available	612	Fw:D/\NUaFHuWPGWDXLQ<A_YDLC-VY_XJ?R>5S4`^c[fFGbJkHLJ=O['C9P>1RC;
pair ask&away	577	LRGaQQIVGAR;D[RiZZdG5mEE;TVnHK3ONPkNIJbKNg??XTGZGI:bFYUD@GJ#8I_m
pair ask&back	447	UF]9Fd@ddS?Y8FAMW4GbSKT1VEDc\T[@hYW\5HNKJb\,ZM=3EK7S[w_URg`hGEqb
pair ask&book	549	aq>>3oOYjAYeRUs>:M;PG3a^Kn93mOwG:-]F)bG[]edZ7HqqkZD:KSj;h_N>FfW4
pair ask&bounce	544	M4?B5I.GRfPh>89:EO:HH;aTMU<VE::NJA@PVB>F=LWZS=JVTYTOGPB=ZAdSBw4M
pair ask&call	512	ucDM#V43m0ZQQNc58GW<T,QW\_g*?[X^JcTKDNWHpQEZ@P^sTp`@15p#MC_HIL@o
pair ask&cancel	414	jwFPf^h<Za=OINYMQ?eLVcbJW^jT0MVLUNKJ]FbKLT]OkREPI0RM\E3@DX@OPXf?
pair ask&candidate	617	`NJNZU^CLVKMJZLRE/Yh\HVPYSnW5^YRY;^WRJJK^#>8bW7PBCOTQSVXGMFUSEOV
pair ask&choose	622	al?5-a]Hp5tiOEY#9MPWGA8oG]eD_ZnGHCM36^Fab8NY@Q`TTdI<?@S4]_kEG<3P
pair ask&civic	436	?k^F)w:Ob&eaUED)-=@EBA\g5LDNJW^LKjD=(1LjKQQSc@tSc`FN;2Q:]UM[F9OP
pair ask&closer	541	Ke@bOPYaX>b\VCNw'BAT9NN`Q>EQbbfHMEDJJ7<dd@AMBhjQP]]<NL@9_DGGKYHW
pair ask&cold	625	5G5pKM?\E0CNT@JUBMKL1@\c9]R[SGCD>,DOP[PUL]Ea@:OfVQ6@NDP?K@HW#mTD
pair ask&confirm	391	Gkd[RaCViR^LWhk^vOo^VjD@F?PIPkG>K`GZ#JHrOSNL?nT2TGUJfB'<qK3[X[/j
pair ask&deadline	463	f*Ge[V6MhQBBY#FYKXF9kLFUDh^<'PR`h:XPVh\?Sf]MDE4N,'GN=9TW9pF4R(?8
pair ask&decide	525	[^MGD[YI<LLe?PAI3OiwKLL=bRY6ECo;ab[8UTRDHL2UKf\aYUP:2aP7>hE>aTYP
pair ask&document	510	Z=ZXjXM`;FJ=I6dZjKh\NQJ>49;:=6gQ/N`XD@f@V)M70X>AJW8XFZiI#K8MCeUN
pair ask&education	749	dGINK=BJJpRI5JkN=_WOTWb?^\QI0@KQF;aWJJwYQ]W6EFIs^HO8>[bKBd<UT>f;
pair ask&enjoyed	482	S7KYdUYUAZ>5FJBDWKO`QhX]YPMLMYJ4H[\@G\8RFK7FjSwUEPcLfe[OIEIOZKXZ
pair ask&event	377	QY4O+K]0@eJ5U?KLdUkjVg_AG@WU\SOH__XQG[b`;V@W7P_9G>J'erfn#l]OTFV_
pair ask&exit	462	ZLMMXIbODTQS>F?9YOCNUN:N7QDpUUHI\NLI7VNjWC]QTH3rQjL?D_w\ISs<76]o
pair ask&family	486	BUW\?@,NO@wU7OH?U9c6?^K3QAGC6ARcNAI3X^=X+G;oaRF2HZDZgD4WPYM>>SGT
pair ask&feedback	479	S[n2STa/WVZO<i=@GTcpdKAYaCP?3\R,OLceULcAIV@<`BW>RhRJ=Gt8wGIFpKQN
pair ask&filled	598	NWORZbBCEMsIHLKPXYLB?fLNHYJDgQ#IVEFYMKGJAI<G`WM;A6BqCbMT]GURI4:Y
pair ask&finance	750	XRTMSIJ5]>KR7AMGSHZ\_]CW_WejEkdR^HiWA6]TLD<ALW(^WjiNKKr28hO]w?KN
pair ask&forwarded	646	fRmI]__GXV[Y=F<K@2^RN]ETTOfI=VIFWXT_VPcSrAQ@mZ>ThPi@,?wP;\=PP1Zc
pair ask&future	327	^S3\^-+Owh6lvJRpkl9JGa;Wg[h=_iU`\6Se7SmdUZi+D4k[]GD'ScK'sccSg^MN
pair ask&glad	479	LJAR=:A\bN>ZYFOAJe8\gFrWTTSWK_SPJAJYM@EHBgUKZ:>YYwL5QLI>;_C<C?KR
pair ask&health	495	h5_mE/MVmBEEHDT[N^SXDPXTPE\AWPSR\Y2^:gSCeJB#Wf<^J\NQPXQRMhL^heH[
pair ask&hear	569	KD2IKA@TL]IXH5UV0LD8DEZHISBAAG\=BW4BJ]II?MKOM9`w4_G48]U=l@D?RcW<
pair ask&hiringside	693	PZXNZdn#[1ef9`FO7>alGH7w]8Q\.p^+G_aLN?O_];0<CYDPAZMQE9K9&ZC]RR=b
pair ask&hitch	487	WREwbbCe]JCMTEW*DZN<CTJCDV(I1\KDOPR:$M<D<PYHb=OgZkXCB:C:WgQ^^A8[
pair ask&hold	494	J>BA>TRLMMTGTL9]V@QCTGK?:IOOw`PQU]`V?#CGeID?lF]T[]^\p@]LTEnHdCAW
pair ask&inbox	522	?Q>w<6MF=q/MWGiAGCJ[T\]GhGR=.H7ZM+IPN]S1B4r@L8PZYQdY?\^;BMA37oWJ
pair ask&interview	565	WMM`KU<P]9ROJYMB<BGWQ4^bZZ[HFeo=KSBCLITU_07QK\pVbWK(D7ZVMPPBL>#I
pair ask&invite	526	CR#b6.K]8;KTS=RaKkE;/:aF4GYwG@5Z1?>C]h@NKvqP@RVXWH</BT_^\APO<;OK
pair ask&join	364	XRsUfSS`JNN=_C_w@mD`<M;AEA[vmZcNFRLed)j?Q2,iT]kG5FR1Z^WB%Kd]OTSt
pair ask&keen	412	PPZOQWBsF;@TIW>YUQjb<<Y>UP[AO<`RNFg[WOcjl[>gc@8ZXU`aR.9RVW__#5(d
pair ask&link	637	LB:LH0DcJIMScR^TKk:8H(wP<@PmI8N@E,8OB]HBXP^M@<MDsJ'6JHKBE[d6R<L(
pair ask&lure	638	cH7jUF=bGRQGAKmD@VX>ajsMGmZLU^SpNElw@cXVgSe1[I]]XR\EAXhRYdDYaZd7
pair ask&machine	532	A@6LJK#JMHC8<DQ]USD_GAMD1AHS^@BS?*OIECZ8?KRL(=?EH_\C^EQXAYQA6Uf:
pair ask&mediaword	498	8ZHLK\]P:EQE>^9NM=RG,W[Tb1;)7JhXKUPBRY=^3?RGH`[S2._?=+I3BOLHMw>Y
pair ask&meet	525	UoQ]>h7ZS-UP@`OEQKMIABUj)SQ$pSwL\VOC4RV^bGPUKZ^O`TL7,OHSY9SNCI0L
pair ask&mine	574	K]X/ScY1J\PYA`8E)RUCcbLeb^W6VT\EIU\A_#>QKE>Rf\TPD^XV94JPFNOjU<Ck
pair ask&move	930	BNDNI[[I<U#PJSN^SWM]UZW>LDR;NKYUFKlKJIBP;HT>FLTHKJV6K]9J^@-JR;JI
pair ask&not	749	JHMQ^<wI<G_CMENCNC_OTISSVASN>XF#QXI[?\\?QH:A3FBTKiQU>ISP:D8GKRW\
pair ask&offer	539	Dl[=9M@_OcFdF/J84U@J`IGI3rFMX-Of=AP7M:;QGNkY[=bYwLS^9BGD\V`:0K38
pair ask&office	605	ZM@MkN)5WUYUPUB?4Q\ITwa\W_MF@MW6h9MaRNbSv?<U5OJ[X\Z;LEJWBKEhGKBW
pair ask&official	749	m[QRBIU>YiSD7JH#ONKMLNF`4`FSW\PXIBMNDd_C[NH?RFSWOh[?ENQETMAGU<ZG
pair ask&onward	589	AG@^[>Y\'JJ9K;?jf]-27TD@?CWYU,1\:Ga;QGLOCAhPB:TJ<38Y=wXsNZB,XBa?
pair ask&other	428	wCMS:cI6KvL@ANU7U?2Gw[DZlfaM`0GZWXddG\uR`LJ8VFcuK>aI#ZjBBbQ_BD^J
pair ask&paper	539	XH#^X67[6R?AY2dicwUIh][>AL.cZ@3LV9BUj^9??WSK+=G:g2?@ef^t^W:I%T_6
pair ask&pay	624	=?DhpI:U6@8;KJckZn:'ZwVK2V>ee9NJE:Qk1RfB^[kR>2IFhTB1VtIQDd4<1MNL
pair ask&practice	538	IHtPVbV#]ZW@Hv<?:BCkNYD]HFj]WOF2efCmjDN]OA/cggeB:hfBCEKT=Zarb-Mr
pair ask&prepare	640	cGaZcWPP[HTK8YH6=HQOTm?=[f>QBIURUSc_?BbLL?NEJUHJB54VAHUD2wXXOBJE
pair ask&property	460	DQUUFP7T%G.>_4TwNW>PPYSL?NJgh:_JQ8N^or;aMlc6>HXKQAWSTHaQ4X=?LGJ\
pair ask&received	594	Y[3H=MMQIIGDH8aSI]UPD=`SUN;KSPFi>3X\FOX9]hOE94RfTgBUZOl#QT843U:<
pair ask&recorded	890	]^F\B]MWS=\SbE[EJ^CJ7MecHP==\KeYOC@9L^8`OTPe:Ilg\_KEGOQEa>V@Dw@U
pair ask&recruiter	598	C#>tj<IWIj>/LJae[MNIS?T5<X;K;6;AUWNkZIPEEOW4=NXbICShooY`J`IT^N]G
pair ask&remind	452	NV4aTHKIMJI6QTwrHYUCEZeQ-I@?QZ^8XR[EG^LUccX\bd^6>4QeBN]N;QFNA?4F
pair ask&review	553	lHF`KL\RQK2cUEw/LX5OQ[`U,a6eK4Ei='I[Nb<GUReZDDKvVcF[@`OWMb22LKYK
pair ask&role	513	cHW]TPDfB<SIY:te96@eBR<VMLV8GGLI]8N?b^CYQR\\ELPwGlFDR/qKXBnTE^#H
pair ask&sales	542	EZ?rL0ZT#ECMZPBsVW?OLG===>C_^M[D3FD5hZ2CTMKT.ZOHJ0[S]ZCY[*ED@VGA
pair ask&send	524	\N'YV>IdTb<8OISe@FGUQbNN:[E0I=fhF7VTBbh7`URK<8NcbL/54Nw?DZJWNGP?
pair ask&service	590	V_VVRjJ:4HWSIdEaiYXBIs8AFI`3Hl@]>VRFlM7a)lE:Uw^>7AKTaGOaA?SDQ5-F
pair ask&shop	739	L65^XOTbFL@Q\O\KIe?C<VRJ3XD>HDMhQR?DN;BIMEw[@TGJRHAK]gPSPNK>IVbP
pair ask&sign	798	D[YALT_FDD4\LN<SH]HZ`I6:]NV.E\EP_e^O[>@M=DWH[Y7AO<C^wU7K;w^SG?RQ
pair ask&slot	715	O`ET8bGLV#_jWQIR>8JP*IbTWAO3XNiVXGKJJPMj[X[KITXMQ]E4P<U/UBCEBS:I
pair ask&sorry	457	E^UYGuVX<gKjVa>VmFwr8aY;Z5S;SvaRXgo>T=?eM5A7VOc=<2d&Ye7'KIEPiY7O
pair ask&stage	612	BT8R;AF`RwG]HDcOS[A.ZU`^D^KmFPYZGOkK<X^=jTYANQ=jcYOC;][UTWCJW2R5
pair ask&start	551	)Sd9FK]DIp2\V@a@&e0Jg_X>Y\@6N;@l_Wc>kE<14TwTV;%7Q6J^ga=H.r<;B5q2
pair ask&study	436	K;675E]`=`-5ECbYOL^8aPg5BD>wHSFPULFnUCUFW@G@?R1IiCKKFRFZ@8PEgLTC
pair ask&talk	473	D\C>2=:E3AGYB1[>0DU_YEMl$O8P[EQM-;P;GYAbmLTC<HVw_^L?K5MCG<:08oKD
pair ask&task	588	oRe[ZB#\VEKAUQ]QcQ^VJTVN5cEK?D[:WERJP[\IRIMVFRNHJ>hCM[UXGcJ^c0ES
pair ask&team	449	mEJgZg$9p5WR:DN`9@YOXJSp0O>AKVwW@9YS)=`qcDK@ABcb_hi-50=X[[X'Mb#]
pair ask&thank	579	[dPNYcbM^?YXLc`@AJc?NKZTHdXLTTw=OIcWGTTI_L[2MMAXVgZ9SCg8KGH?IMI@
pair ask&ticket	510	WY=TFDA^_SHp>?dOTZPNa<LN:k^>1HJPS>B]#KQPdcl</FHJhU@@=Y^Q(dJDZR\G
pair ask&time	391	ft@`OJ<HG>JRjfCgQ*w_LTO-5XT:@PSF\QIRR'=_dlPA:OE)@*EG_J]?C:+DL7CX
pair ask&title	366	`E`WF(IsX^IDN\a*#:DHST$`E^NHTVimN3v`KWI9cNYJD1^TW?DVTTT]R_d0Umcl
pair ask&urgent	476	Ka2\GP*5INIG`CwHGcF<DodVTsvKUN^Q?+\GMc1?jYFFK0k^WgRO0%o*g@NMHUDS
pair ask&video	587	[XWHJ>:LWNWeFFW`BIaKM<IWMRGMFS^[QG]@NJc@k?i#CLHTlaZ@9<^TSeDQhtD=
pair ask&wait	509	QL@TcJ`J9a9N=;_iO/]>e]l0FS:Q=@C7APMCKYID?Yw.OC7Qi>P;5lQU5?1Q\K\#
pair ask&wish	500	kT)QKYK[c?Oe]ZW;Q4\LF]AfDqX:FaBX:ITME7NL@BISFH8ZQ[N;#Of<C]5WLOFE
pair ask&yours	677	O2IRYQHa4M#9M?kiXZDIVUU?/QUNKWHMZCQ_KE^RQ:lDOMGAQ>GE[U__-a:K@G^H
pair asked&available	525	G_;U:G;VPYBwgVVKBbFZH8XK>TGBjUdYG4NE&E>YH[ZH@D^OLFMTUGC)P:EF@BHO
pair asked&away	538	IHImFMMGQL\ePENUJkPM5QCU9[w`MUBbT;\T^lOJFNGB?=Af[g8HF3TRKcPJGih<
pair asked&back	606	[BNwo=S\L_@:LP_[KZC@PaaNDDEfUO0BOA]`N[e<JR_ZPCMM_FG?AlRSMQ\DOW[L
pair asked&book	695	kNK_DQAMNEEiV=N(>AKCM9[Y\[X@WP[@IWBIAnjVP_XU<JJsicF@3@wNTS[NeVSE
pair asked&call	913	aVY\HE;;WCMQCMS@HPVMI;NQNnS@EH\HD_^Z5PRRc,CUILNSZeSG;>s#A[[U@EBX
pair asked&cancel	628	n[PDPQPPi>_ZG_DHXMb]>d=Ke\wC?[K:K?LIGMWWOP<@aWUmLPZMVN?P;JH\r=DD
pair asked&candidate	582	^GOAj]^QSVLB@c7>)JfqUREG^SiH5cKV_Mwk3MYMU/F#me>V8cV4<AaG&FXUdE5b
pair asked&choose	559	aU:6BjQ]YeFobFu$<TP@JM6T9rMLEHwY^QX3@POS`[^@7:XWZdPFYFb;V;H:LXH3
pair asked&civic	511	HNfjZLs:CQ6;@qDQHW@^spO7[\IO9T2KfbL[Xs4A6KKZabFL9BUXkZDi4S;IL/wQ
pair asked&closer	852	`^D_4LKKwHWZK@E5>JPKCES]^_O@JIVOITFLF^^_YTEM@OBUXaW4=3W=XNbHQ:JF
pair asked&cold	784	_OwJqHX6]UNJ=W;EEKg[RL<S[^]REYX9a^rwKK_OQ1:J]W>XLWXTFI]_-WUUlRM[
pair asked&confirm	478	G_D9<HUnFQChDRZ9B]Vv`:JL>\GERGNuE:P/G:MYRJdGQASXw5@V=DfKYIU8LUk'
pair asked&deadline	646	T:ZmpF^NgMD2TUPaXGP?``E[>nZK:LB4cD_mM[cJ^E`>gf:_@QD4Z7YRDwQD]HX=
pair asked&decide	804	KJPE8^Z;^HgNRAIDMDWFJBQT_SV>U`VEN_GQUT6XLQ<FRSM<<MwTL@G8FDNKP@J_
pair asked&document	701	Q1Cji?Ri8w3C01]drP='Ye^7;WC_?B9hKQDbI]n6L/gAIMDMc:*&Lihd<n1E5XnG
pair asked&education	621	oI\^aBVR]VP<IJYaG]BCw^@BKnHOHIGD_YI\;MfBQSTCVGMjf<VP3XfE+[bTLA^M
pair asked&enjoyed	532	^LMYw1U9FJOB=IPKHIQCdW6@A)ELUHP@MaOYNU=HHHH^lAaaAJQG`jKQOL^_abYW
pair asked&event	697	iMEFRBRGEQIWA4FVBLW\Tc5CXT2>aRT@PQW[LZ_ShNT>NLTwUTT8:^YM\_HUR`NA
pair asked&exit	483	]gq1Y\aJw_df(_72E;ccRd*UZA^[0UN[XhXhN5gfRBD?TLHXTSn[?<p;0ZMffFPC
pair asked&family	622	dQFHgYVO_CpT2dA9A1UiKjUcOXWN8eiNRS[X+bb`dB?DfdCVTSiB79wICc[aSg(r
pair asked&feedback	563	_BJWhHeN;XAL:LNND_Ep]vTL<hLI18NlP9X?NXfXH3LSH99o_4D2A[wX1QB7`fq=
pair asked&finance	794	Z?dgoCDJU[E4BPUr[O]GfwEEQYgX6\KBmLb]H?YSbME=c]<IOLRJTMkH/h:WcESN
pair asked&forwarded	386	Q3Rgi\SNXhWI1LdaG^GPlaD4RwJm3P_[K2PPMRaGe<MNIj5J41S=_bJa?_9hTNE2
pair asked&future	441	.@$KK?OJB?O;lWRcbu>XHge8>HOLpF<[<7ieCJ2[rgHAJEw*eBTK.^AQ^D0WBpNb
pair asked&glad	431	pHC]uC<d?kI+NAYtu]>2`hW3I[[SDG;VjPYoJ`iKO3r*OqC@ZQ.XYZYP@wLZONYO
pair asked&health	490	NWLa6JRO@nLvS>a^nEGe<XLMbTQJdABM@:wQ<_JaLUX?/E_\dvkCIaS2kX?/XM1C
pair asked&hear	666	WIeOC]p3`][C=B#I=EZPZH:T`>RH\MXEVdM^QQCBZI?ERWUJQZUcB:MMBLJ?i6Tj
pair asked&hiringside	713	pY`bo[k>gZVe<UF5CBfX\VHk`eV_7bY2Z_^]RNuRrL:HM[MY<aV35<n9#tWYt<>V
pair asked&hitch	536	s<EeMB2`iYM#RBfP`O;/UR;=[T8k1MKA=TUb^lY-OcQZV<4T3Q(G>O_aHVFVLAOY
pair asked&hold	518	w6W;[@KI_Pa]E2Q<<8jJpN@\icZF$nL?ibb`3[cFjK3CcfAOYl`M),pL?rWVawXH
pair asked&inbox	713	TOZNSKU[4ZFFO[WG>MR<UQZ^DRM89J<ZMLSQLIe?TOWW[NMESM=B0#TDMH?S?>CF
pair asked&interview	667	]YRHAD[H_JVXG8Z;6@HQS1pVgw5LFD[J\@dRC:U^k]FLBVaiecG411^@GaT<FJP[
pair asked&invite	473	D=Bu^PD)9?wgRFBdY9F9QmLCh$:8IEV?YCEpF16W_9V'EQv/KDJ2FSQ?YcjC?<Sd
pair asked&join	680	@^^ET\f?D]GVHP%:AFV_oJEEeLGD4W>U\cE@w9<CDBFS]H=2G:9`VEF=?U`QA:Z]
pair asked&keen	603	[dIULaGFjgLVEMJD6TYSODOlc^g9XNaC8TI_GMegn#G5INLV]lLE<Tf6[DWH=s\I
pair asked&link	524	dP9bi@Ic@Y-^:G_cP\NB`kIGCWE5:ADQSR_nbOO=MXlLRSHYkJ7FAw_eLYkECOKG
pair asked&lure	493	L`Xcd[]XS<DRIHE[R?SJRW>hXVETV^[IQwnUN_g@9FZ)UdJ<?Un\FWRDCXEmXNWD
pair asked&mediaword	617	k\ldwTNVRRg]QRDOHYW\[_.KdVSBMTQ)ONnWSGcT\CCYOPKIQX]5-QoH/aY^cVAk
pair asked&meet	891	P[OM@c8QWAaZZCNDNBXG9=YbCQNCRESWJX>>FJNwRcPSK^iWK_B7PIADfMQOV\5O
pair asked&mine	615	`^NM[MqN_f0\)R5?5=V?oCEX>bgS7UfFW[KNF<wHQA:DYX4QL[FDJ<m3NjAXeIYW
pair asked&move	726	CU<T.PkM2h4PYfTdSPV]Sl44A<KOLPQH=FgG<DCG3Ba9;CO@QJIJMTAJQJ#;>NK\
pair asked&not	913	[K]_`UNUZZGIINN<?MDNYT:WZTSDEK^MTkQZKFERS>HLV@SO=ZGN#F^KI^QZ_T1@
pair asked&offer	666	^=bhHMTJ[Y@N@^;]F(WSV_/MOU]QSeMKm^f\0^e`wDI8Sd<gKTaHARpGKn>GTI6[
pair asked&office	639	_Q`IbJX4bZNVJW?:,<aka_PRj[a9=[^>Z_hh7EZXc55GSU9D?noT7:a;<d@w\OC]
pair asked&official	576	S1.nSAJq7R=4Q*WiklC4RUj74UAD_4Am@FNkX_bCBcwR.@Ec]NF;TpMeOd2:8ImH
pair asked&onward	497	NZ=LVBrT\7?Q#@bMV@@nKVi;HK.CSGlKK8PO[JZ]AM7G)BT>ANN/<W^YaaFCBTAZ
pair asked&other	691	`9LilX:XK_9IQUUo[g?K=d;MSUmSMDEaw[qm0ZeDI;Y4Q?E`A=G0@dgMGuCFM=GL
pair asked&pay	675	f4Pa_EHQCNV)VTbhT^D=SeRN:RP^_#?DP=UdDosDfIPXGMBRUX[=XIkP>JFHWWG\
pair asked&practice	553	JSNUX^U?dBOYNJM>MPctPW9SIWKYEOh#OUXTHAT\f:7[EI`S=m8CNO^^MITJ8\P[
pair asked&prepare	756	ZaZ9J`V<XTegH_=653bfQME[UTn(=OZQPWnYJO\WU*ZD?`K^TRVZ\Bw61POXM@TB
pair asked&property	830	bFPJ`N=BEP=DcCNSWNBKP__LY^HQ0ERNR9Pf=fdKc:]7HKGHSXW@IGwFLVAJOMPU
pair asked&received	699	T8JUYCmF_cDLPbCGOXMWh[O5XeJEAPE_YSRaCRMJUK;H]N1JcSDWAgS?#UFW_Zd8
pair asked&recorded	572	QISTY=D6aVD:IG;L;4Yc]`^QRnaR]JL2SVWwAen6oM65WU:FiYTMH`]X3W7RVM_Z
pair asked&recruiter	936	[IhDfWLBOFZH?MCXTHS]tMFWfFOPVZZFt`_w:DhHsC8.Z\<=@rbJ@H`]AUQ_T=?R
pair asked&remind	480	\JJYaXN_JWFU]NJP:`@R>BQ]YOLS`=ARTFKHXf@XUC^ZN<8SJMISb1F8PKb;#BEG
pair asked&review	680	:^R]Da6jQBY_YL_NQK>V7STe79>VVI]j<D?<;9GYHXXi?;wfPWX5\R]IN;RA>M;@
pair asked&role	735	_K??DOXTI[QjJBXVQFNb<a_ZKOB;[Rd[\DPT3QTTh7ZFH?hKwXN?L`DIfU@=7UHF
pair asked&sales	576	d^[VHTK@YS]U1\JPQ0plgO>AoOO'DJTA^ZXH(:wK]A&HXb:SSofS>Di32iSe`P<a
pair asked&send	604	e5<nwVOdR_B5G9aG_[K<[^`2>fPNJENGT2_cHMgI^Nk<HP)^VI>V9Rt=9e)YSPb>
pair asked&service	770	w=UiUJjNU_YDPD[JFDSBwdOKSnaB<WVOY3Tg=`dHdGS>WX=XBbRBCOh4Cb?NeDMI
pair asked&shop	480	tWZ=d`pWe@Is(U3A1DPabIH^@N[>@bw[dYdCQAbdsZ1CJKF`ZkDfU$h_Ri)nU[4;
pair asked&sign	452	Xds6ghm<__Jj2FA1/R?sn43IvjF1#K<]fkjH>CN7FP#:NXMSe<=m`9W>)vaCJ@AK
pair asked&slot	702	[_He3WK?L;eY[UWD2A`LNPHS>MY;WWlTKLR=,CBcC3CGIOZLR^P1?J[#D427RF-I
pair asked&sorry	489	DQJE+wH==WWaYFHQ?M;ZAEe]OYGM^ZRsTDFHJ.OJ@cLJIBb=bV=FUcJCOQEKU`CG
pair asked&stage	634	M_=V:EKG](_dQ>[D7OFA;3_dSVL?SId\.EL:L`PIhlZW?NeiPeX<D@a5\@TH>HA#
pair asked&start	533	LkpBOhpBNe4J3B6M=;JmiQG@ZF_,0S7OmVVJYQM=<GKw^6IKJI>FjQ<HNAIDMDOB
pair asked&study	527	qRqS]E5CUMfSI6'KLI:EbYB\bZB\?=V=FUdWCVoimD;D^RNf^_JFN8Ie#LQODUb>
pair asked&talk	749	\WSZG[CSrCIfD7N>FHLI@>ejD\S4]N\HEQYA?=Zl[8BNGFXc`WM#SHo:OMC@4JBN
pair asked&task	677	NHOCTwJRcEmICn8GKNVB>QHMSHXhDGn3IUC=LP`mVSRiQd^I3MKDLEh9PAbc^C7P
pair asked&team	492	oc?cWiN3H/<IJ\CK3EM[`MJnMc[K>SaOZYYeF#lIpT#GeS2HEiiJNUoS5TgJ@AAA
pair asked&ticket	918	SDNXY]IWJU=BBNP\TOXKI_Q=@_FYPVBTBGNa<w^NY@L;KMD^]WW=CUSETSB<YUQG
pair asked&time	672	HgOU@n?;INFj]YGAB:aVUFJ`[IRE]^tO>QSE:B6b=FD@KSo:OZZFP4=-SD>FEI#P
pair asked&title	439	T\AN3cgINORRQQM#4D?X=romRj+NeK;_4;C7KHS+frkl7CeF[\Qa+Z_;Z6i7BQXU
pair asked&urgent	600	YVDJ^^C=GbHA4\EANTwcSCLIVPl/IYZJFlWf?SZTKQHAZMXN9^l?[PXQDFMNj^F`
pair asked&video	548	Wr9^DO5VUP]UnG\Q<W3*6?c_@^O_]8FZ>&N;6ZXaXBUXJ;RLpw:>;-mWo=f?@R-0
pair asked&wait	694	dCG[w@[GNf??I5Yu`T:-hfG??fAPKF8=e?HUHU]F[T]NFS4^H=I3EQUi't\LGMRM
pair asked&wish	569	a1LwSANKML?N:=PJBOLAOUg57C]]MOF]_?SnNJ>R\9K9KRBlU>ID.e]YIpSLRC`F
pair asked&yours	598	C@KwOJYSNi)J?jYsK_A`FWFDEcMAPVNXMNS;1;WSW@L:CA``PH70QTLGE80PQG]=
pair available&away	470	]0jtc>Y>`]LZAOqFFUS]QPEVaKT@)_6BccDmfWECf\Ac]K?oEA-<DwS;NTae]\UC
pair available&back	555	<Y4U:D>Q?J_FX4XB\HC4LCWQR=E2fG6K<g@XIf.;ZX?LPVW<T_IUK?4\p#XHNX\^
pair available&book	838	VYA>@ZDNSJ^bBF]+D?EXHBN`NUST\ORWDPCFFPUKTVMLMZiS\S>NY>I9_@wLIb4:
pair available&bounce	462	OAKk]@cEIXFQFNPZFQ;fNM8OE7NZJwQNE+ZBdMOE,]G1HLCN@SVVbT^E=::AQiM<
pair available&call	700	pRRXMGM=pNGL@aOFIF_ieOORQkVb@`_>mWULGFrPOIG=RV8[LiVMN@w+@]AK_NE\
pair available&cancel	485	YGS<LSdCRAFYCeh3G7w@TOMZVOff:Qj5[jPYVFPN>H?Ba]EXV^a`;Ye:<];MgWPN
pair available&candidate	432	v@ZQb3bH;XK/:`1(ILA<vp]=\]:T#JDEZvGeJVT[N3UJ:TOP]6K\J@DB2MAERO\D
pair available&choose	572	ZROE4hGL[DD^?<W3#aLDUIGW[H?Z;EuV\FTE;a`\HO:>HLVHHMV`5>a+VKh>YT:@
pair available&civic	681	DnVFMjXOPSS_LjMB>?HwKY.RSWXLT`b>aTpQF8TvNI>=X`WEAJaHEWJ74nITdEHJ
pair available&closer	516	eX@ND]1C`E\XMEIWATIM^KX[YAg><[`VVLBj7maVR=JHOdFOVwgV<>><HJ])F<aR
pair available&cold	480	Yi`dIBKJf<q`QF5/O1Z=<MwcUfU42Jd7IiVUN8?IP0$icOXoNeXVISM=<WPPEbH^
pair available&confirm	360	SbX@c)eiT[dG8.d$AT[dw>I^V`Ak8KB^B#[@*pcTXKC[,LNs5[OsL.YBKQc^>@u.
pair available&deadline	625	EO9WP6GdJNJ68FcVEkCKCM@RGWD=QGRM[O8?ALJPR]wNT7:RFG.jkTDI6lXPBJ:G
pair available&decide	482	6JU>SMMLLahwMDS0F<cUL9EDKLCODTMO]VcKUUW#MhdOIVXRHL\lB^XDJJT:WKPm
pair available&document	569	sOZcpl@tUdK>OMcGJ[KHLUSCFcZ_SBQS[4WS2?eOn;[LJH^lf]K#4OtKO]SCL@Q6
pair available&education	630	VW[FJ?wJRvS;GI^L3F_WQiPAG[]TAGK:HELY8jrQVUO6E94pIM\:-KZF3WDX8JcO
pair available&enjoyed	492	dgAOr_8KaAuLL^NiJCZTEK:lLQ_HF[g5eWQ[kgf\Ci0Re]FQP?;JJ^wGT=Ysv?CE
pair available&event	576	WkXcDi::Y?UrG[INAO@GR=`PLpYG<IwOnJ`F>QVbaXJmOSb>FVKQ;9U,4_NZ[fKD
pair available&family	521	MGIF<XS*Qq@I>ZDYNJYfnbL3ZM]];bBEYpdk;KLHP0NBM^90YUs`wabF<c-JhR]U
pair available&feedback	422	t76kIg>aLf/Kg2Q,][E;eMo9#aJW_BMe:CZ[1BX77ZcM<7Br_.*@,cV@iT98JbQ>
pair available&filled	554	AD<Tu\d7BY>C`[HwW7XDEZH@V>M:[;9W>2T=PEQY:PgF18EOT-eEhK8W\P'PCabL
pair available&finance	508	UmeOmkf*bOU_0wQ1AJ^uVd*^omMN4Z^:jpGVE<b@I@42VRK@FacLBRi41^RW`RPc
pair available&future	540	G[1WXS]WgBNjSKXVOHB<M[^BFVPHO[VI6IGKeZ1R[Za\OJaAJETEDVP;UIDU4wNK
pair available&glad	653	[FJdwfEXYAn>J[S[YVMAJqJ1KMND:KO.a=UZJC[iM<G?l`HE>8JPPZ]]H_?Xi=4J
pair available&health	730	eX\7YTP3[M^EJWZ2H>d]SbNZSZI3DPp?AbbU@gLZOQQ<HI;dPSwGAJF-WJA@CIJ[
pair available&hear	601	mu@QWViCqD]RIIF0?CGDK>7hDjOAYUdhEJ=E98S[_VE[KN^fQb4-/Ih#\R]Rbh51
pair available&hiringside	596	SJZ\_YYMUNDH8_6-XM[[^]SRaZQ#@YZ<ii[`VHfX^4FB][@KOZa\H8a4<hNaV2Xu
pair available&hitch	409	IQ3OF4C=Da/[5r@^pA>GHKG@[P`FNQO:BFwO9ZGONFQ-F]-FYaYHFTFeM?4=[L$;
pair available&hold	527	c^?a]aIg\SMIZOULN_`Y[?f=CKWS;WPEIYfXIEKbINR@gT%j[QMCEwZKHeFUQZA@
pair available&inbox	473	JPcQ8JUUn[[YEXY4>TEZX`N[HYcZIbOHNKU*(RBCgFN\MgSkVYT3F0w;,IRC7KD5
pair available&interview	659	wQHj,J<Vr9Vb_HbD8T74,8hUWn7@K8WX614:ZVQ=et>W;M`fWb5*E9k9N]p</UDJ
pair available&invite	597	i]?gIHXl`RUHJG^MIF^aJM:c[ZUTPSSwL:X\Nb`UaXHM?HiciX^PJ:KZOKOOVH8Y
pair available&join	558	g]OZPTfEubGa89MP=KUXMR]STg[(;@iDdL^L7?hN_3VHj5NYTa?I-7k:]f7Sw:P>
pair available&keen	620	J]OdROCMRP`V]oC[QDM]D`J?QHNJVXJ@WTTWON%_HQGGCNXKeJLUgbFUS7KL#BEY
pair available&link	574	9PNI&EQ[h;PfgMLJ3R5>):W[EBM5\>h[BD;GXU4Wcw`VAEtQNeMdgWU?Z;c>NGVH
pair available&lure	544	`gU^:n4>i)q=QeHEB1?NLO>cMZvTIfh#YPWR??SZd2.RGfVl8``IE3h*SWgciK>f
pair available&mediaword	540	fulNGTG?m^fQQ_Q#-G\eYUUlW[U/7\r2bgmTY6UlO@RJIjSFGYe:^5f>/lSoRNKW
pair available&meet	451	DVFi?GMWX$HwINm:QQ<6T?hJShT5]BfZYCQPOOMeKXjKJ[XF`P5j:EO-a-`LL[0c
pair available&mine	676	H]AQCOOZ;LIKJ]B\SUHNJO4KKU>]UC`HNHIK;5RLRMbY?JSYcA4QcwP4T8J*<`>0
pair available&move	624	*S8KOQVY8RDYa_HZ]\DY]G`19BWJ[VRm:PWEMMHU:NY<EWj#^@PDOaBKWA24DF?=
pair available&not	420	CLUC`5_aKF*\28L7YWB@HCgD=V@[KO?WkM]_ISDB_H[X&\DQjSU=.QKNadGa]wZ>
pair available&offer	599	<J>:5ZBWPS8KCDLCA_@MeK[PcW3]YM4aZaGJe=e=P<gfNO5:iG9w_XIVAURH</YA
pair available&office	609	QBVHdFM<Cw>SLDVJMQEoajp?QINLN^QWXMTOVVV=TBd=/>dRNBeZKMFQ<Q9Lb0WI
pair available&official	477	`P\POSmDeV@IKYK:DLK5YTY.IwrdTCMP\b?XfjXgG?hWNQtiQHIHMES?W[F__KLJ
pair available&onward	527	qZIpOENceFRGVDXS;H[1MNg\Km*WC:PwSK=AG]hVm7M[QGW^DaD<DbfGnOk[QK[G
pair available&other	530	=Pq:EV63nSVm3O@]HQLwjA1WKDHCeUHUCWliI>OYYJC9TLJ5A]fpD<e<KVQQQ@7U
pair available&pay	542	U]r@RCOENs;THJWH8\[CqI^Dc[\::FEtQ`cSO<OF[DY?K?\\SHTWRwU;+rQJXA[D
pair available&practice	557	[eiUic_LeL`TFOFDK*wZgV;VXKg?QVqSYVDFCAKKoI=?KVJVRYY>6VWILk]`SBPW
pair available&prepare	632	FBMaAqEULFSb;WHfJOEPECQNTGQJZR2C\lJ:j>Cw;YjZajPDKIDLbDJPKYoeUEL^
pair available&property	657	`:XF_JNNOK\ZAAH1@7UH[RMVXfXR0@KHkBV_@Q[Hg(C=OQ&UaAjO0Fi@G_@YwJ^J
pair available&received	510	=h;mlc\OUWNw[R:\R<[TBU73b]e5IiV?b[c<s.2R;[K=KWXZ;CVS4IfXDSJ^Gk(Q
pair available&recorded	470	cRR\fQ`PIosMKiDOC?cNleJINF^#I_M3dfIcPEV\dUKUb]KLBbQGd4gUPTSTgISM
pair available&recruiter	456	5(GL;H(nLEdCwL[M4cCWUHXP8MAa=DHhG6@KNs=_abUlNXW_R$@OW?B[M:n63T<:
pair available&remind	490	THJD@(NRORLc4>LFKO5=dJcT5Z=O>OJDJ&?PJrAEMeDgE4BM\r=`E)W,\LQ':#GN
pair available&review	733	VIYa=O[UIHFN[LDMDGQCW`T=GJ^QHTR]Q`SUW[GJARIEPJ^wGN[3C^ZSXKDAZbL6
pair available&role	759	SeNEdmNRKNBgZWP^GO\XON>IOYP:Fg_V\SiVM#OYLFrKPBRIHDVDJO`FOS=XJCDI
pair available&sales	557	VnJs/eeF[BbR?`H5K:nXDDBvgG_D3Zc@hJ]GT_`lL#+KFi4NOigYX'bAM`bmRI-i
pair available&send	546	Hn4dRYa_indNW4_=ARAKMOTEGw?JYMN_VLAD5j`6XX`@HWEfoL6KH<\0KNrHfREH
pair available&service	402	NLTX5ZUMhrXDXPXTUhIfW7d7@clHZ7DSN]hGJlHR;Q8ZR=UIfJR\K;RWcKw8dBQZ
pair available&shop	626	WcT`SnUJnCmdSXHIL7lFL]J]X^V7VS[T`ZI_>MMo[Z^VTZN:;w`G<FSPUaaPOK=^
pair available&sign	714	K_LGFV7EReQaV/QHNdOOA=]HGVBK]MP`KXJOV0@8IgbcEETCiCJVGJJLFdwPFCTX
pair available&slot	574	OTMJ;8>6_AHQ[6LHOaLRY?IGBa7w]YTiO5ZU=HXBIXIH5@@bgWdM<Gc97R86LZ=:
pair available&sorry	743	jQReWJOZSCJ`Q\X>I@LHCTdT[YGQF[JeRT>GKMD\W<_O[UZ\NGAG8P>QRIaP]wH?
pair available&stage	525	caQC<G#@:?DbE^UWL9KYkQW]H_ON>NPZB8^2/8gCaCWF2FS[OffPCEaBTG[APMDW
pair available&start	557	gkY^O\M=eWwPCcQ=6OdSaRHbVXR>PDPHieYN0N_3l9,>?HWV7qY<A1U9RQJRlL8\
pair available&study	679	hEIPVPZHPgKRRVc@YVGGLWJTEH=IKH]#+XK?QM=T7U@fX@cfIC?9NBPZSP=>XQVZ
pair available&talk	587	_JKNFNKG\QXZBLT3?EQEIN[q`^=>9M\MTd\M5TDFc[5NJ?PwBk\GE#a*;OD3ME?>
pair available&task	716	ZHQFV`e@PdKT<I?CISSQIOCRDJR;EN^B:cQ1Xw:iMKM<YLCXTEJ=C]XS\NJNV[K>
pair available&team	416	b[XR-e\Ij1TY84SI0%M:E@XsZ]BWJ@\V^AT:#RhV\g7I[aHQHjJU7NMEMCK;_a7O
pair available&thank	466	?`FRdCQf=GVS82XPI0WQDVYLcHBpP(HSIL?-CRUEN^WKA98`Zq9wB_SW_8a>IhpA
pair available&ticket	519	fXRJcT?Rl4[BEAXJ8j?(JRbhHLDWB?d@SbHMWBTYCsDlWR_c3R#KRU@RiUGGE[=:
pair available&time	523	KDHG8OHQ4AFXBHGWC_UiKOMCLHU@ANh4CN_WS9JXSI[A2L]cDBUFSGKTBK=4F/#H
pair available&title	446	B_7XWfeCn9wT6Y>l>HeP@C4pYi:dYTo:G7V\X9RcnDRZKNN.Z\Yf:MAW>hs^f?XN
pair available&urgent	400	]GGTw@]BEZEfKaMI6bRW7T]8BAjQTiHMa]RLNXS];U^-Hs=n9Qe9IgJ5[7.*MD]e
pair available&video	657	QUJHIf?WZOIWTGOR9YPD99HA>RIZOLgUUCN>DQUcXaIVITU_IM@QGSWJW`XVHwYY
pair available&wait	477	GQ9;U]W8PcRK:HL?e7e\]pFN^HJJ@bWJrWwoIUNk@Q[FLN(P]oWC`cL;DI;Fj>ob
pair available&yours	743	QBS\J?@wRNMEHBghQa3FHUlDC`H^GGQIN>UTHBe3O[cH;J7M_X:RMSP\K[UJHOXH
pair away&back	661	MD?fa@_?IYF\C/oYQC4]OKINmVVV2H=?5GQBab=;B`9KI2Iw?E7MGAhN<>H>IqmD
pair away&book	447	XF*T\2TZBX2+J@iwV`8HITILReYJ,FOQFWaQ<`uZIvtG<L@SsJ8J_q>HIc.5HVpG
pair away&call	639	]?Qo`DYSSZD8CQiTm_UVg[wP@M@lOOBbQIKMEXaQhIYOLNCZWT@ETtLVGgHG7/b9
pair away&cancel	443	\jghZFL4SKc[dRPk`6JCR<<G\bPi>m?COIDSQ8lXBXGU:W@JgX`>#AjHXHHCRGVF
pair away&candidate	764	dZU^\hGLTANcA\TTKW[EN]8WB]^>DP^QRLgiW?KMXDIKTgbQMIP9$QwEP_TYPTCK
pair away&choose	429	MHS5KFSNYDVl6\YSIXFmWHrMhJadKU0,MT`bXBM<MEK+Im4>gH]bdcmS#sH?J4l\
pair away&civic	820	VFLNLMZ]RkFF;Ma\TZR?mLdCBVJO?AN[fZFJWORCE=^YSGEU[II=J]>`DwKCf[X@
pair away&closer	754	YFOL\EPFRP]Y:[)?\>JTGJRQwK[PLFcEGCWRTSJZ_9/GI`DG?SQE=ATIDGJE]KOj
pair away&confirm	348	+YnbUAs/_KSZaESme`R^Q?7BMqgaB<JBtWLJAC6H#YY=cG\VP<^opOW7XS``c.$Y
pair away&deadline	573	AL:FU:HS889CP0eVGH<I.9bAT8E`O#B).@37ha_:DlGW/I5\I]HTcOZLH>/A?Yc9
pair away&decide	666	pDRtKJb[J[F@GD]E]VEJSZWCJfGN#=;V];ZWP5YDQNdAGE:_WS>M?b\TZpRAW<CA
pair away&document	661	I?>GW9GQ;NPETCNhOe#DRT]Q;=Am^K6RH^7OO`KM_LQTONbQJPDRIYCWUU^PENQN
pair away&education	628	I>]EN6LVP;TSC?_I.GBd4BWNsE_PNR9BGFWLWdH#MAG?SASgHU^jNEXU^>MaEYkH
pair away&enjoyed	459	RjDJAA:ZK;pkbGLBOO,e0#`k`LNwn[Rk(HBDSYLTXb1U=6Q)et8SR@YStX]S:kRX
pair away&event	514	K?Ze\`\RgTPaSIX]^B>HDE<Z?OV;]X;MgJwgIUZDvTRTSV;Wc_QDHDX^DbZJ<FDV
pair away&family	503	I_gVZl9VFn\^'YGRF:TQNa%M_L:>6HQ=Hf8PWJKMQSUDwPKeHeXQDV/\3MOS:_U?
pair away&feedback	615	LEHXZR[^BGHLQ1RdM?WC65D=G#OSY082TXIU\C?PBdFcnWP:R:9UaLMYDV__>O9O
pair away&filled	516	95uOW@SZA#R=eMLOanM_IDI\3<8gb9:GM/AOhKJNSL;C^[JYO=\ad=M_Y=gkFjTS
pair away&finance	470	AKRWDMR.NlTg5PHDV:OI`N*CcZR#9iZNSS_f4/8FYcHH<B?IUKIN+=M9(rTQ5+I]
pair away&future	535	PJN8^Y]7MaGN-I=J?FNSQMdEi;X5GPCPLW>7Ra<=;LDGWB_lGVOQ?wJOS@L<W[`P
pair away&glad	473	B>aP^\I?gZIeCG[SKRNTc\>]Q_QMYOLOjGZ[NIwVRSY19M]=^RELW?RJIeQPQT8Q
pair away&health	557	[X;BjnQ8[`R_:R5L0dfU]9)wVf\D2g^FJW^`OT:IQH8Y^VJjBJZcLS]O/OZb_?Hi
pair away&hear	446	ECDOq@#R_J@C0K_IVV=Wl;iUbHCl[R:GYHk]ZbR=GSLPN:2`UVWK8GXNGXOZMNmZ
pair away&hiringside	452	cTGRKv]:T@\Y5Qp;TKWJePuaXKa_BGJQP7XL@i^bv65#9pWDAZY4KQb6:;@PS`PU
pair away&hitch	750	BUE\aC@WLKHFOYY]qwJQWPX\5OMRSYSeJDHSRVPXJCXV<=TIZZQKDFPMLO;KEKIQ
pair away&hold	447	c41]]Y;c:c8M>QWo\T=Ta`LY+f\s:Q6wEPk`6AXBnAZ67UEOQI,-LLtQ<c/ANGjC
pair away&inbox	691	:C7ilIjD?COjC@lh6E:w;5XJt=i?7CGIE0`?oQGB@dEA@?7l4EMddFr2HH/EEfXH
pair away&interview	561	6SE6E1TZ7LBODQpjww@`R^XHJL@b`TIcFFhG?MLJ7ec6P>WMsN]WZmQD5]AICeR[
pair away&invite	510	I1ELYbHR;YdRMw9OgF;\UriJ[=MQOKjXFaX>L_LO+g6aUT\R:IBCTH?>^IjFP>1F
pair away&join	526	NX_RNn]\^JfAT]2DD\OSTUSTR;phMHR]S_LX5nBW]<FcUESMINbt^2e>EWfb^#b[
pair away&keen	519	:SHbwp@YCKqFSLNR_LJH?V3D8P9C[G*QWBMO>_`a\fPVSMcWCR>3TYZHZ=aP9YFi
pair away&mediaword	538	SGQJT;JK>1DVDTCkOS;4HAE5i0d6S:]GR\H#\MKEJ_OIfA\QI8V1CB>TR?OPDOAD
pair away&meet	598	=FAj@WCAY#VrYKJZUV8W8:7ODS[YSWUSG?TPDRM^>g/H=DHd?BBZB5E.Q5;Q3oEP
pair away&move	600	SDeG^=`;3CQ#F8_==T8?V;s`THFPTFWL]LGnWdY6JMRBZPFVI6bEjQ>K_LHF:Q_O
pair away&not	753	K41`U9FQDOGLFDgwSp=O6BOG?K\TE2CCB>LG`VKF;PHRB9RV+;89Y\eTFZ/N5p_?
pair away&offer	672	?@YSQOOE>DHSE<RNAfRfYL\TfGJRUGJJID=<dcOX\JXaHJ@RV[OWwOVZHXV</JmI
pair away&office	519	d?]___6[[aR*_hUwvP>@6:KC4Z.fGCSTT*I`XPTl=TTa\_PQPheDUUkQXaY_XJCc
pair away&official	398	PR6E2uK=1ORbVlOm[>\X=QOX_ZV<Zj\wC_Sd:H[hIAJ6Lu]PRjdi\3X1YB[3TFSE
pair away&onward	410	<SQL7F_:=)]HutS<dBV?I_>5OR4NOG>,#DNV]NXN3mIG/gRLYE4EENIa,?_KF\`f
pair away&other	562	NOCDJI__SY>XL;P@[^mKU\6JDY^M7WV3_ZN]H:_9HNwR`bO*>3>BMFHCYNaIMB>Z
pair away&pay	676	QGWGTJRYCGD;IN_`LwIJQ[DSL^W9HX9`UHZ\XHCNYH_SA[@QKHCRSXZd^SZ:=FDN
pair away&prepare	438	8*;D0S`I1*n-b:BQhV%H@4[S_7??PB%CNX3PJ[:DPt?_PQCnZQ0wwGOVPCf=T;ee
pair away&property	629	YXRSYVhJ=AF`M]IL;3_tX6>fwJRLVNORETjHOmKEb_HLPNHW[QQc_NJG*L`H\FSA
pair away&received	612	STXET>/BY2d=[B>E^\IbXNJPSMJlgPjAk\ANVGUDH^AOKOE+Y@OSVQDfTSc]M#>q
pair away&recruiter	515	b8RFSFHQC&\NB>HMOw<CDH^QOFL\JQVH8TFQTP?KI7EgSGLST9KS\=cYpAhTZLfd
pair away&remind	580	CUFLPL>6L@CwSOLF<pOPRBPAaeJa@O_XIN]YOGSSH^d:,KDGJ;c`PZkTC@J:5_\2
pair away&review	721	YQPPhNXPLIJE>>_@OFOJGN>XK>RBJ9X6GR;EYR=BFSJ>WEPM56ZD?WM?YIBJE`a#
pair away&role	493	FVp4IObV;M\B`EJ@LnwQoY?NdG@h=M9UDUMk9XZ;kJN[KP9;\W[foMPcBMm?MRPK
pair away&sales	632	^KjemFVC_JG:IVCSY7IMNIHHNT]IAVE`OZFbGBMQJbY@X]EKUU<+#NGD>XhuQ0K]
pair away&send	483	BHY@PN`U-E=GKW2A8JGwHT3fW^])E`h8edA3HB79Q73MeVb>9YTS`]3T=wLX]DCv
pair away&service	667	ITOTWWH^cRKLaGaaPiMJYQLD?KRwUBRUKBLGUGAVHMVZF\LND[9<ILPKQ=[Y<;LN
pair away&shop	730	E\<XJWFOU:NUcQXIQARD:TIN>MWZVTU>PO:>M:OaH[wRW]^IHZGF\VN6X?MLM;4^
pair away&sign	455	BS_ETWiIP?=I_KQwI^gJYYD:@]IO]YIH^MGAZEPHa6ofFdeN[SInJW8RP^`nGTEK
pair away&slot	436	8J+VSvO`@No\du5ehj<I7q4L7`80SD<+XDAGt#6X<4KmggeED7i/mP@`AO]IFQ9m
pair away&sorry	521	EOINR<CZ>PEM?:]6[F?)wD`GWPMrb@7EA8M`AVacj5b;-`6MNOXL7DaaCiHRYHeO
pair away&stage	344	`.^2?MCJ[QkJXL'%I_>\WB^PY8sLT6K0iF;3FLnW:$Ab^Iwd<faH1D@es)W]LpWV
pair away&start	419	21D;@Q3fXgO^pEGKn>;VoLNBVMY>q6UkHkCGwMB4WLLg>D1W1a8bjT0__bQ,J9Q<
pair away&study	453	Oh=JNI[BNVfwKc=GJ[<QOcMP\iEJ1`reH\Z8^]DtZTGD3^NDh-]Fc2`N)Z6\]]F]
pair away&talk	554	j_AWQb6XQ8][LbGCJE@ZR.aP?IXFJVaPMw8ODT.kG?6TSgn[?bHa=CNLdTn[0PCc
pair away&team	720	]HBNH>OjAdD*@8jMkeFA_caE;M8gOBC`5JJMKiWT[MPK8DOYHQWEWiRKJR77;OwK
pair away&thank	560	Q^RJ7`OL8>XBCL4B,K\pRIIg`JFY>XQ2F[aEPNwRT2G3OR=A`^dPI=V\@F^GZgWL
pair away&ticket	401	NOSI3NLST<h?=YF.K*;L`GSc[NAj9C\\ZI3o$aQ9wA8,FIJVWZ9Vs/[bZBT<:K]i
pair away&time	617	P8=XX>PQ?YOwSLTi3k/q?C=?\0T4Q:GE:9W@Q_=N;UR9;5N]D9GVZTGFJ;LF?;VT
pair away&title	603	bAK;1GWI9RH9@.RCNRUWf[\LWO,Oc?5T3HJST^JLBNORB<wF:V_GSkI^]?I$?Z`C
pair away&video	448	V`?pVZWqH0VYfFJaaVAIJU+YK0ELbCTTXZMLJKJf@YbS`<Gw_DL5[MKMhHVMSGLQ
pair away&wait	664	[;b]TFFd;KR>HM^Y\]N<RSf`KGBdEGJST>Pw\Ql=eG]FSOKIN@LZCXOg\^]K4>bZ
pair away&yours	500	WseN]UN^MZBB7PC<UZZCga]KgWO<4wniHUceQNcKE8OElHHNTII?9BM^:owV]R_V
pair back&book	546	R_LWIH-XNVX``YJHKSQLafcmQDKCh<OkKWGLXwNMFJUhRCP<;iJFWEIFa>\aLWHZ
pair back&bounce	405	VGAWrMwN7)JTQEpbNFYZDCH#a\AE';IQ6AqKg]DFVQZI3EQFCRRZ^LeOXFNB%i?8
pair back&call	518	uH[O]JNFdZ)CJ_eNGQT;tn]X@JM[7I9ZWGjjHEjWIRN*\FG?[Ej86pwS:c.5m`lC
pair back&candidate	402	Z^7X[g#P@?KQn]b`PM7,RIVW5RBEKRX^EE&<FO8k`iZts7ac5M4,TP>q^fFEPP7X
pair back&choose	563	NKLRCGmCBVD_FDW;WdKTbf3JwVMhET7VAhGD_9AGBVghW1F]O1KF6Z6VST`PI:[@
pair back&civic	610	6^AQCIPYPLcP]E7N8W7DO>APYQ>1V=ILTW#5iMHUKlcwRe_@VO>Wa;E[H[aOTTLZ
pair back&closer	438	R<4AIU[O[AZfPU=j#O``Y;#\gS]@4XIG@X9QG/@M=O3C_S<O:?fSp7@C4Q[YXIA@
pair back&confirm	375	]SQVvPNY^#uF8(:KwT@@I1<GRQgBpoX_J[h=TH6X?E0^FXg78R->6=FCe:`sNWEv
pair back&deadline	449	uGbvmJdXID<75PM>;IM1RPJ]/IcV:A@=\N8-ZK;DQIJewSuU;QY?\2gV;Y;H^X]U
pair back&decide	502	b9Wvh@3VAwV<WCPO\KTHlgmQ,O?U<69fDNXYRcUXiIe[<>OpKP;\GgIlZ]IPZPbV
pair back&document	437	[lee^:7\FFTJRcq4aV.a^^m;2m\nM:HLhNYw>QaO]LII./EA[ReNuT^BIc=1T2T?
pair back&education	370	#[e*+Kb.2R3QKV=>8ZVIC-gkvDPR_GFVLXFbVi7aECbS8N:]RYFoPTPKcHO9IW[Q
pair back&enjoyed	769	F^DDAPUEM]I\Q?S?DXJT`CZSTwEG[8CPVhACeLQ@=a\_LOR<g?LXZWBCSI_?@NUD
pair back&event	680	DRRQIRRHGVVA@AEYM3>[FX_w_XOPPHUGQFSIHbUCZ_PJb[=IVLPPXYVJSDQTL`cP
pair back&family	499	VCL&QDS:`LQ8PN;*Q0TZbH^IZ[OFZAJDMwbOd2BAoKF[\oa6Ndcl\?VVCQ_iR6HL
pair back&feedback	421	[V\bZ[Fe`4\<8:LW46[`XSs`C4S?MQM#GfTA]<Z>^;JMRZRU>>H[?$K`APpOPoVI
pair back&filled	664	7RTY6<8N@DGWQMT_KKK4D=[Wca4OwRDGOG2HYH[<NjLP\LFDVKQa^8BLOJiQ6?JK
pair back&finance	383	:UFG;>w=TRHO\C_YCkEPX'JO\ZII504eE=D=c>,[F\qoJ-GgkZUaR[DEUQuF72Y1
pair back&future	528	9ceJHY[@7]L?QA51ANfCYPbKfT@CAAE^7VBLaWTLUYAZcKLiA=aC;wA=PETFtB];
pair back&glad	455	7]F2CJi`7viJA;^(<Pd7_ibSrPGD/Xib[[8O>NI6X^LDMO7loq?ZPYJCT[D;wEbC
pair back&health	555	fcN^CL<^]PRLZ=bN([8HP<SkA^HJPB:DNf.FLCFPXjMdK#aVii+Ya:HVcEvdG*TC
pair back&hear	450	>S>YjBgDTJA:X:AOG/WFQ?eMh1K=L<#PF]<R[<>6M>cVWE_Q@SDLJ-RX?4DBP``M
pair back&hiringside	495	7jeF<BNE55]8aQ*3;DX]ZCMeM?<C^<ODYW,KVfRhSK2V@\RDRw?aHXNnZQZV@fSq
pair back&hitch	457	CY=_W7/^;?[SqZBkUO=CLNH6@:`>nlA.KR8>wOCjYYU<R,EF<=SXWOCSDD`PJ:DE
pair back&inbox	580	8S/f[YpSJ5CbUMMM>N7@)-G2eV\9T=5K@)W1QEGS=rIT>-QT>RHYbIw:P9DNHbPJ
pair back&interview	494	AbdFN4D`SDhQi;B`RaM>HCsOBY?aV<NROg7\SXPbnC^dNQUH^kF\Z=HewGcHJHRD
pair back&invite	549	JVJPSCYKKU@bGIKAOFJFXQ;YZH9UZ?OGI`CRmU=FXAAwC2O>^KFooiAHNHg@EX]m
pair back&join	488	I_ACGLW7Ig;fI4GJR]Marn_8>r4ZEH?Je`N@m=TU:SXN,V=Bj=NfYWEFKwrKIShV
pair back&keen	546	0Y:=/SLa<>OUS.]7BK0RMFwSTbB[w/@b@ABKMQU@ElTRC<E;^<[]eR9`_`g>04MD
pair back&meet	402	[E:aIS1fgaGY72wjW[4<bWqJBq_qM44l1BA`@lj8O^RZ.3@piL:;38]p(O,;RYnE
pair back&mine	549	Ma>?L`wGh@<aZf>PD<gd1I@QdQ]@YLP\XfV4DD=NL9OTiVd>HXV@RYe#-`nKfI6V
pair back&move	523	W1\QTKD]<K;3KCTUdK<5Ba^?2NTXOGMC9#OcKbFRh4MW8R;RM9Q5NVY`OV9ANWS:
pair back&not	457	GTQS5TA`HT6GP7ZHUqZQ7^^13@OmZT6b:RaB:cHKfIW\W5EDQ-I6^Uw.^TM6EgMN
pair back&offer	579	CW]QCLJWMO[W>NDN\FSVdK\BNNG>O_ZNhNLEFLIJ=M`D<RLBaGCNwTJJCj[T5\VV
pair back&office	567	Z2OcVD\\RNDK:AAKLKO<bt2a]G6S7U7[:P[&E#Q1<E@B^73iEEKZ4F:=UNC^kAP5
pair back&official	618	WPJDFQKA>]6EROIjG\FcWZ_QFcALADYwWRInKI>NeFU`B9<IbBP@GiDQWHHFOj^P
pair back&onward	399	gFEJ:SR5#H[DO[5&8KYOReYOd-?mUORC,8K5?uN,^UIR3;PY@NW<AWQ-UU?5Pp\>
pair back&other	424	ALR[5`^/;SQ`^QMM<`jwPE3f<B]bdDlZTXPRW?S`HNEgX]i?MS@I7H^En?M?QE9`
pair back&pay	478	S`P@SLo@E`=XDJ1J7I2BBRFJwG;38V:0SMR:]SKN:Q@vbKdW;CkP>@/UNGMJHSRE
pair back&prepare	550	MU9SPPR9WWEoF[ZMCPKeZEd<GPMKORKTKAQFX>HMQ_NR_VQQNJbQweTIL=ELHGZP
pair back&property	556	5GO8NVJKIbBL?PDCCJaMNFSP<d]3K4EQk<bZM#HT^XV2mOUFLSYWKHjIH]QaQ:ML
pair back&received	409	cckdFaNP_`8N9faGsF@e]MSPiauMMSIWkbgZB*Y9halWUIF\^6NMw<XGAL6>EbO@
pair back&recruiter	572	PXMa_N&XVcBLL>YbMQOBd``3DJF[bILIj>_XH2aRSIkcK=LZ^CE#KOLPE_Z^:;CJ
pair back&remind	512	\%[kcM1_=ZY<KRX[_E7>ggdTImDJNH6JX:M_Tg^BGN[\DS,dLKM75GXwBeA;JDk2
pair back&review	491	/g]QVKbTO#FQSH?-_9fpLTFKUmbCYRhRCa@FH;XDVl8db?Y)E=aabG>94PYXSL:O
pair back&role	653	VVX]TNQa\fIPKITbJcRSTM_H@NXR>RKQwDZ^RP;PDdOOW^^@MIS9/SqF/SH\[YFQ
pair back&sales	511	`F)]gdIZb\7NG?bP;^e^ZTPLXTHO<TQMgS^4P7J_QSSMKSEK?DTW)wc0OP;LH>I=
pair back&send	427	ZE]H\W[:7w,WZN3Ob7YdfZZDUAKkO1PaSGg5DgX_TSNUOI^>1S?Z_/;Xabj\IGK>
pair back&shop	461	ZlXK0CEJMEQw,V;UMYciY`AXta>1M@XK`SrEKJAc^MOOaEe5CfN2]lR?`j\\PM\W
pair back&sign	464	OmC?N-LD(aSUBB9CB7TLrQZIRL710<E`\^GOPGNWMUTV9H3P`K6dtMYVCukL#<l0
pair back&slot	520	ZPKWVDj9UN3i#LLN;>U@hICv[\Y+:Zh3GNc_b\3mFN5?UNLP=WkVTbOZ^YGJD]XO
pair back&sorry	448	hnCVQPrrcbXRZJaMeT[GLa=#=ca'5ZakJS_AGD_P$<fV_7KtM>,BH[89;^Ab^XO6
pair back&stage	495	_;BRM/TG6lH8LH:NJ>BGXqcS^QW]G=I*aAPGROO#RWSG;(T\AKG#LU]nYVGAZSlP
pair back&start	470	V)*YTHV\4n?G><Wl`u%JdHmM7Y:\<<=sN7[QF_a<IMjC3F7tg8SRXTRw7hDCM>t<
pair back&study	529	XML;E6HW>RJGGQ<KNMVHw<jn_SCU?Q[L=LDKW]]JMNMK>XT]GPFOmXUI[N29[hWK
pair back&talk	435	SJ<MTYQC_A6[[`O8O]E2^QKM;S>4TKLP9WH?aH8I9Aw]MIXaR@OS5\XX_mYJWTK0
pair back&task	601	HEe>@VADP8fGSW(NXIIWFJPFT?WMOTM:@UHZNS\QS>*,OdP#SZeMlQQ[V8]OLIVj
pair back&team	537	g=_N_N_@BYH1#);0^AQWhahKgHG\-OHVX\HOEO]/OBD^ACHIF^KJB\JC9U3.:cG=
pair back&thank	452	NS#SCTMC1a-aP?<TWDD>&RM8VcJP`6;PE6d:P2ZX8Ud[1LfD<N668IKJchR8ATAX
pair back&ticket	618	X`VfAM7`g6LJI:A=K=^_CIVqKakQIPdWYXjS>0R^>VN7OL]MEjFA=@wK=OR`dN1:
pair back&time	683	ZD>nhDUaF^/S(J]mUF6NMHG7ITP$=;TPM6_@JU9=TNEG2AD^HGBAQbZb5UD=5wjB
pair back&title	560	TQ_%YD_D[mVT87R%MF;JXW]ViFFI<ZEfYYMNI[LBU0HTK<YHQMPEQw;\=RA7Vjd?
pair back&wait	380	a6WJGC<]Da?EV4UKkkBQZrhlULQX=TSw@*oW=RGb?[^n/MZELL8KXEEMWhX\AQ\M
pair back&yours	438	OUYKR\V4L[Z#E<L>L7K2PHbY[=OlG9/K86<IPw?JDJYgd[N_?P9\GJJZ_SOJF7lZ
pair book&bounce	525	IQkHSQsAPePU;P8TJDa]HYMZ[e<KPPTQTXNHRac9PZ3Go>X=9_S?ZVpV2bE^SgMw
pair book&call	497	B9TS^L=fDDY@TGeWbP#:JL_PKV@ITR@Q0K;6iCAEjAeK4QW\FB?DPGV^Z:K]SLE?
pair book&cancel	711	<k:=?SSIME^Oi@VbQFG5>(EDDQZYXLDL?HL@L/RGN^bKCQG6b<wU_]T>>>BUFLY6
pair book&candidate	492	GY?J`H[DKn3P[<JD:AO4Y`SbNP_0d:F\N2M?E:O[@9B8A'wk7_H[B^HIG>>PSNHO
pair book&choose	491	?.&K=K0`GNOMV$L@AT3>5HIQ'H4Xe;j?#?C5BgCQQ:IG)7Q`bP5M<WAAhNT:9XD5
pair book&civic	443	LSESNEDA-\/=KvU,fIRwIlHM[.aCYSph+QlZP6>lI6N5CQO>LCWFYk2GR?6NVLKA
pair book&closer	391	`HEXE8/Q]8g@HPRV#3Mk=Si_Rcaau9SPHIcIGEJEWO0J-44LcaHC^TH[ZCO/J>\C
pair book&cold	610	TMFT?@NMBZ?SQ<_FGSI@J\w`?eT]fBPG=.J_P^PFMciMGYN^nI:>)dXOVDGC:Vc@
pair book&confirm	555	T6\^wE<_RH^UJV^G\FWZWVLN<WW`aH57H\?XMIFXhDTST_[HAQ:`5N;OKdw`L:FR
pair book&deadline	468	TD4kZY>cIO\T'AtSDE8R_BVM8eVOKRIbWIdGMe^aw=LnQ:=MDNKI:?RtAurW^X2[
pair book&decide	470	+CUIZJUESL[:WQRYHMRXHHDP^;@VS5L_3EI3fJbGw>30pPZs[D6LXFJ6HT;A`^+S
pair book&document	450	W?^>TUlYdQ6WJGKXm)O6@]6B@PGjGHIRN\PTgNRM`IJ=_B3fq^w`WdUGAI4IJ%aI
pair book&education	547	hG[LhZh8\YJ_?c\#5ZNGAVIBOhV[>WY8Wn??FY82\2<U[P?g=VM:AOZ:@FM^a,aV
pair book&enjoyed	564	NS`SRC^[SCROZSFSTdfw?b.IY[RY;PTA^bHS\-ZZRA7X^hJ8G.^8AaYK5Z>P]V;I
pair book&event	611	XWYZ[S]H=H7;Z_>;6PBJ@C:DUHUXLG>>VwTEL#[Q;?JEbS_DGKYXNO?d=KAQV5;Y
pair book&exit	368	w6L3W?NFhh?9\\E0E5fwaWGenrh>BlnCiX5g?A`k?=.IwS,q7[j3@.fS&c500-]6
pair book&family	631	MVR8>Da<F@OTOBO9BO_OH>ZSmJWwTQOUQQI^7F[DJM@@Ue8DSeXKOQOAFM?7EARQ
pair book&feedback	543	\:JfVGpFDiNDg^ZUe5>KUWLPDJ\ZYD<a<+A>]6KwC_UPkX^RTJ4CXZQLYZRRBe>a
pair book&filled	516	<aMLBC3QPCPDIMBIK5DXa:SVR>bLA@8HDW9[RNVHd5$LfV'<]rWWP#`Z;@KV-FMN
pair book&finance	385	C4S:FsLjXV<NXb?GBMrcwSNAKRBJi]I(\NJ_E2SeDY@SM_RC80d=`GO\=5NGGhI\
pair book&future	547	A7wSW7BXWND@?\YMhSTD_ZZ6SQ@`QJJJRRO_9`X?F6R,JH+AN]DYipT[2T@H:JhZ
pair book&glad	477	Y>s]lYPWJHM3L]5NRYH1OtZC7?Rg\FRI=_MZ^07`;@R\ptWM5HX#w#GvTNMUnNLX
pair book&health	583	pFZVh[i9c\PT0bJ71CE]eX0\dhjN%Xq6de^qMWhHFO?CNSNg:w[UF>]EAkeatFYS
pair book&hear	740	d8]U^?N]Ne-:3Q_`[WH3S^PMPOFTGQ8TCQT[GHa@P6\/DK?fbHL#Hmkc7[4PeGUM
pair book&hiringside	679	6UQYaZP9<SIOCPJZC#[AJFShG=SMHKN7HfXU:VJHZIH\TZYaIM]HG^BB_4SM`[UX
pair book&hitch	479	Wd9FBwV'Le3WBbG:6DN`Ym8PAj[ML]W_7Gsl8BLbTBON28MY`FT*XWZNBn>=XDIG
pair book&hold	529	^w?/>@bMFV@nRKK_L>_B:R8UMHJ@K\S=?O[Q3FdK<JO3BU?BNKAMHbp:6R;LPeWG
pair book&inbox	461	T\^`TZM0Gl.DB2VOVL`^`?>OwREK=c;`bc^DLY]RIJRP^BRTV\BDJn`pAa5YJQVJ
pair book&interview	579	NR@[TDH\NFPCQB[_GwF;6F]NH@CEF9:]@VGGUGA@HSiTVKYNaFAQIP?SK:@D?:AJ
pair book&invite	333	?O-G(RWd=H^bQ'%LG;ViP^b9nWKXCJ,6$4Q#I:)N6ApHpK(e;FYMM0/OMVnQSMV]
pair book&join	424	=D+J[HOPbDTfXEJuw4VB73NN0*GP@OHPSA@d)7RcH`XHUWW4:%hTQajiUKZSNe_\
pair book&keen	694	RJR`?Y0Zc>M@ZIM@Q\RN_=XM]\UagKVQPNUd8LY`wA:NIYIDWjM[MB[3QKZBLXDK
pair book&link	676	Rn1P9hD\TOIuW>R14U/E3Od^<M=CLVca;N:4:N=guX\\=EpXZQA?*IK<i8w@>V,;
pair book&lure	625	SHlM]Z\FLTGN8S=L=VO_fNUL[L?I=PY:P\,QJ]ST=>:>ibDbDIWCXHF?=XJfX#_Z
pair book&machine	581	CIJ<K>nIWDC[PHQS5NKi@HKSXQ?A=DWLL]L:`o?KW\LWQ^7Y<BOQk__#S7Q:ITTP
pair book&mediaword	451	JKObl]jXkLR[0W@<@QiPmE0LQfrcMGm?vNJ_WW?rS@#CkWKCX^WJI]s6LuKAk4\L
pair book&meet	456	5Z7Vet^QIPbhJ\>hXGOZ@aR\KPdSNZMSKPZeP#ZcQ=9?DGE3K^LkNbgPR]PZS8G_
pair book&mine	623	I1\RiCASET=JMO]TUGRRgIh6#TZcTgDVJN]R=LjPICD=BG>C^OUR[VZD8NQCPEHK
pair book&move	618	EO79KpSPXP.QnpGQFZMwMZ_XQKKN^FOMA@[FAY6U$ON?>,XU^ZOGL[Q.[EKDRJN\
pair book&not	396	UhocB*4=EPeJcE_SBNa8hZPSR:Su2RPWJ3_b9]i2a(7PHn:,JsiQ<QJK>#TIT<2<
pair book&offer	508	CoI8T^G-WSPho#[I;T^FRJA2Qf>=HUi_JKK7TDMRBFtBZK?aNJJU5L_3Dh50f\MQ
pair book&office	707	Sd>4E[s2_H;cE]ZVRQfWSh=K]AnJ=k\6Qwk_5>Vg?GF*gbK;KOeMF5q;'[EPg;Vl
pair book&official	909	keeK]Y_3fZY]7f:&2;oUciI[dbgBBb]7`wdp?EeS^A2@Y`:Y[bdJ97m4B[7ZnIRL
pair book&onward	650	ELaR]L?`+SFL@TRZXw7GJkU3BC4^fX;E]SLle>VbXJSSHJ?7H.G`wG<b]ZLYHlGc
pair book&other	634	FXXAUHDTDX+R@[WVSYe?[b@JVR_?OUOaTOQNPP\N3PHIHODh^FZUURNM@w;^NXO?
pair book&paper	480	TQZ?ZGS.5DRLRaE.F=XOiXSBT:A`gZF.MwZ=EK;C8SBVg\Oi>CW_cG:@IFCGTmDB
pair book&pay	449	@OZM;^BWMUCUVC0^QV=7VZQ+<IJHNGXdNwClWeTRHhQ>B\GJJV6[B/KO@L]TAM<g
pair book&practice	707	YeY>Sof8Sha`;R6H:2UvSZ<Wc\d@1kf<Qcfe5C\nwP.2]^D\Jb_X@>c11aQQd-EL
pair book&prepare	470	9CC,5Y]=$DJb@Yc18NEUFJHPYW:VgXWZ5HmG89CR::W>AE`#]`s;WcS9R5SB,XFJ
pair book&property	539	=D@tj\DKJ5<BJPNI[HS<PKN8AJCXE5T#MAQTE@CJLULYN=:5^e7?Z8`FCNQZ8?OQ
pair book&received	547	wMHV<C@LS@X@QBvUPGK=gQ]XFYFLTDeVAGMbAB\QM`FWOHAijEYLI:^`JWUSIoTY
pair book&recorded	553	L=V[N\W9?i__3Z=Y?7wYJHEY^[X;Eo_OnbeYQCGSB-:FKV>EJWQB<8h?(U?]]]NS
pair book&recruiter	569	EZ-GLN3^<&=O_9IUSQL0C;KH:6AakPF_5E77\J?V#YKSGDOGR6CDSX2Ke-UH.d<T
pair book&remind	593	H[J3GQf3]Yd_8VXCQB^EVYSHeg`?L^lF^ZkS#LOOY/CJOAMPObc?GHX4<ILMTLD[
pair book&review	643	`T9\WPTJU1KcXRBROURZJCQHcVPZ\WSQUL\[O_WiZ#YCJCQL@NGAJDaYK[UBbV=C
pair book&role	531	5M@;;PIaBRNNcMXXAiA0TPpF65CwL=LX>;?VN.D==`lYd@<eLN0IKTmiHUH_F]WR
pair book&sales	798	PC]7ZahCK>SY;[0>CEsqZP5JlW[=<gY:[kwb=6jVS4:<ej75;\kI7LeA3WAbaDV_
pair book&send	508	?KDomSUX<`DQb^BMhLUGE]>DKSR^]K1:aMGcwEFH2J\wDC\2BSA^`q5hNikHAHVa
pair book&service	911	cVR8NXiBaXWV*\61?1wTPaJXmbuD8dd@SNSU<XMS_H7:]c=_Mg_F8B^<8SHGs`A@
pair book&shop	720	PRA[ROAXQX[S<Dw?YSKDNK^VOLTHCCSbO1>FNkK\XLgkHH;UbYTILdeN]LgCOI`O
pair book&sign	489	IPAcWCJWMQ]2]AjHQo7?>[bC*S,cd-K<IG4NZPVhOTUK(#@Lb:GnFNRK\K_75Gaa
pair book&slot	446	..IQX`Y[SFoqJfQ=XA7C#fZ1C^oIU-[WEY^UX_9_CBncYK[L?XCK9W7KLMqX>51P
pair book&sorry	631	CVI7#B]7P8GMN-_bPdS=6SaNY<B\;3H@D:D_=PQ?APQA4a=GWPi[[ZE?E?B@=KNM
pair book&stage	649	QHJ\_F6UONBB]QWTVc76V^\:CGD^?:#MCGO[VVJKAXXOR<N;RZA9DGUFL_GP_EMS
pair book&start	481	\>YWpN[4ZBLT2IO?>VJObTT_wPW)iHhATRJ2CSIXUM)bgZML:SwD+RdDI.<NVY@U
pair book&study	570	]eJZLih@wI_Q?WG;J\PISIBNGiXE`VhOWU]Q7q\WRG6<AMCedd?\7IT<YUcDGY]g
pair book&talk	519	LIE^hI;m@HXMwrI[Au;H=LFAOT0DvN^`E73IT?HgU]_U?a\/RNFFYA1e^fNQSSGY
pair book&task	546	nAJ9mCUQIXAE61QhK^K[W^d=Vw[0IOIeUWcd-^Y)L\W@UDE[\QRW8\5aB[F5>CN;
pair book&team	495	O[4PGK6EdCU?\4^7NRaQT<oXV6jRUBDWBLNOK]JHE>]R/>KLMHR`#A]->BDSL(AQ
pair book&thank	588	@Q?TaO@Z4PD1WSW@R5?:Q[aG<>?GVE#H@HAR]:BR=dX_]QS@RKAWeM:fj>WKJI^I
pair book&ticket	528	]NJ9F_`?cJbNPROE.PYCX_XJV]SWNnPR]Q?[GwYYR`M]Hp7RYhWf--u0=_DXkA<M
pair book&time	487	8qSSOgJ2;7Hbf`N?4D`Y&t/@FNRIUO_AOUWJBDB^><RBUsO<U[i8NwI8E91m\IBQ
pair book&title	453	JR_kYZ<DWK\a%QKLI<9]N6Ji;Jm<`M>SscWc^N?r@KPR^B[8FI;O?#UPRbc\WKUI
pair book&urgent	682	>eCNNGZN?P?Q[;w`f[PIG\Q:A5BN1BIJB/_:LFMH4I_8KJ4LY5OB<d\?.EBBHgZ*
pair book&video	593	fFsQ_7GOV^U;:JpKJFPNBUQ>OCSHL]AScRRlDRX8KHAEwA=H=NHM(9qIJiNVFMMO
pair book&wait	596	dE/hO\aOOJ#>BJ^UNTFEBQOU5MeN@SLPSITKKkhBRReR8P>aULK:'T`KOWMLSK\E
pair book&yours	637	CU=gKd/m69L\]OjF[l08#UhG/O/Mw2ZBF9<DTE<dKZ_d:Ig[I93MX[MZs)_>DfDT
pair bounce&cancel	646	KNB\ISAIQ@;QOaWYT_?HBUQJ:OFQc\MbLSRA^UQQKuwGM?`Jc;<IECI_`AdaM88C
pair bounce&candidate	698	:k[NPSI[X)dTjK_H>HBO>FUeDSSIY4N]WUHCWMD[OwaPREOXSXAAP8J;gSUPNGHR
pair bounce&choose	592	LwPDGW_QQQN<N[9D[dKFMQcU:JMFH[>K\Q>CZ_7XCRePVUE;TX4iaP/gOivI:OjN
pair bounce&confirm	513	1T8UYG`U89>Z^K_jTe=l)<?Gm:DN`A&K?IT2wBM<LaPfBVKHa6H[Yg`h\/PI@MY]
pair bounce&deadline	492	DJPO]MNiSHL?TerM_@O\^er]4`IWMN]G;]_:PC_FU4@RSaZ@R]QK>BAw.X<dAD5d
pair bounce&enjoyed	475	iVAo\Z@:k=O[fKR,JXNV_G_E<F]=EHgRPMHWQ9E^wJWV>JTCU[FBIIIRT5HcLELO
pair bounce&event	340	McO[pDZPdLN@PwJah5\dR?UYaCY.BiBHa5Uml1M`9fkN>TWRJP7&MPmFH_P\DEJ]
pair bounce&filled	499	@5MvmFZCO/IdDFFNCMcgB@>KrMw8IM[AR9S=1XUT;X=7]Ea_8]HR^>qWINE<;VcZ
pair bounce&glad	461	cVGFT`YN]nT[fD#S>O@j[O,[XZ4FP4:\KdRBr6LCS\OdXDX?SfKT[9CbDu[X@TQX
pair bounce&hear	451	]YA`iflBWE0^fGO[VJFBM_K-HE7I#?9gP^YeSRFQI>VN4VWUR3Z5OeS-FD%<^e^:
pair bounce&inbox	636	UKMDVJj3KFKULHA[JDSLBR?HmMLBB>C[;J6EbDRCUT:JG:RZ9LNZSEb#HN1CT_AV
pair bounce&interview	569	4NNNaJa=FH<aABXt=XL]/R_WwETC>kSePBcJR9N:QoMB8:JWAN6_pj_64>:4?^TK
pair bounce&invite	520	395ooHl;BPAsA0_c86Af:JVKc7g6D/A08?WHad/89_:IH-:m27)taTq7G#+>=mi2
pair bounce&keen	547	`?HaFU<HmG_BXGE7S#_bFIVrMjRRIISaFREG:`V`aFGE]JFVPuHBDL]YWA<GLB;[
pair bounce&machine	451	I;9Pd<O6=RN[M:d^EeC`-YUC^Ue#^?N@=OW;qE6C8d8IacY^H<KbY[cYR?OGnbRN
pair bounce&meet	496	VIAEMJR\Y9UVhT`TO@N+#R>HO]MI]TZJCIO<?OT=U[e^NXRgjWGH`2U=??GXNNAB
pair bounce&move	472	;D6:>O=_I<UlXgnVJURb#[O[==<?mY_tJ-`3Y68B@PmAF<TITHYfZPIDR0@D)pZK
pair bounce&not	616	OJ1`j>]=#]B\QLNeF]9Z6I?0;FRNC5FL>ZM>eSAMNJQIG;[WC0CDSdGDBH?0IiQC
pair bounce&offer	500	Bd#SXT<cN]VILA?:=qPe_Z`5F]5`:HJpoQO88DWPPb7IE1V2fQ2[U<\Z,wY>5KfQ
pair bounce&other	492	HZ<MTEJY_PaEVMSYSDLL8LTwERKa\9KFONHG/]FG\QIGF:SL`qTQQ<G]g=b;1=AC
pair bounce&paper	507	:HUDKgG/LgCO4U0NAIh[v^3+Z3fN>ao=jZcbP,wVJ;<2`]F088fHW<dHJb4QlGI_
pair bounce&pay	678	Fb?G\OfRNGPOMY[;AcaVQZ1URwZDANRYa\N[KBMTGLBJePF@IN\?DAF>IQPMRCBL
pair bounce&prepare	433	\BJdSII6OTk2KeY`=JrPOSU2YPweZKHXOWRXEoZQKHALGmDfb9W:<UZ@@`FOIr^Q
pair bounce&received	596	PCLYJJKP<K#QWMbgW_3CPWLSKRRG?Q4aOWoTHZiYGYCEPKGfVBQdYXXYPUHHE>JD
pair bounce&recruiter	454	G/X)6mRlw@]?_\EERJkVMKUR@UN[wS[JV_Op<;`t\]Z\aiXGb9P_m-RfbjsWZ,9\
pair bounce&remind	481	@Pfe4Z+IMS[8Qc?<UnC>YwmuhF-AtMdRMcF^[c5V_HO][8aE@VO`II6Vha_US0>_
pair bounce&review	650	U^#TUZPoDHEHag@ZdEG/HSkHCH3cWHO6KL>FbVHOChW[\NRLKKM@LY0\OKTeVoQC
pair bounce&role	460	XXPhhIIgjZO=keIPDZ:N?M[cDe&PwZV`UMU[HQU`OSMW>BT@OU.0LHK^VPp\Z@Id
pair bounce&send	447	MJLpaQk3N@RWVRcUE?EL:D]JeJ[GCF;]<Pw5lW-R0fYT=FIeN+*HUgkDSCO>)UE.
pair bounce&shop	444	X?]AfKOCFKBwMQJkW^WiMI/7HFXA9idk0LNHaF:AED69Bf<D:RTI_LND`@URCng9
pair bounce&sign	605	9G;QoJwEPBR\9H=QIQO`=8:C`PZ13JJPGQmEkCZ^ERTCCMNhKIF[WRm6FF7O9lUW
pair bounce&slot	490	QSH9DKM/MKNUWW>e(a>bG\dVRYXLDYR\V5UL^J<;]R.JN#i`rUDsBSV9VSS=CO4U
pair bounce&sorry	468	u^Rh\QSOQW#ampNkXjDp?eI>Dc[:[\VSSEk>KGINtXYSLKN[NG,4nQZZXhQMQu7:
pair bounce&stage	594	XF0ePLMTO@\QBEQcXZ#JTB_L5_SW>5UXYYL[TWaSRCFAGLECmI@@QWTFNDNH>MBN
pair bounce&talk	402	lNfjdFw1AOWTEKV[BEOce`gXNd]e8VMO8NqS\4d@^ZOH\9AXbLOZ_YO:BG;SR`<X
pair bounce&task	494	MrKWGe'NWDW\inOSPp[(LZ\[$e5:iDAfBOAZACJND^w^_P]U^@?VmeKoffhRJ@BY
pair bounce&team	452	6`SdAS)XEV[Q;\UCcCEbjt^@;aQvZPYEUV[wQLU;ed>FXjD7eoJfICcYFp]c3K^\
pair bounce&thank	540	8K[3Z<V#OX)L*_@mVWNXf@=>Y8bN0G=1PbPUL<H=OGN7JQ5R8RjeVFcKB@BFUbb>
pair bounce&ticket	470	ZCVbOPTRPVVI`\XW\MI;FLI?STNRIRVWHUp_bE`HTeL9Eb7Cwa\.QbcFA]M]O<c`
pair bounce&time	619	?T>bL7oP$<>r?UtrTYTnFSMF>K_E>WEb<9_LQVD;9^<+#AEd?>`hduSA;2;>=sF4
pair bounce&title	645	iQCLX;WOVPMDNIOH(EPC7@MaQX<#^EFG8LG;`ZET=KGbKAVWWe?@KK8di>IBJh;?
pair bounce&wait	449	AR>wKFQb84B_Whk]N>ZdENBcs(NKe=FkX>^&m?@f.e^?N9drIS>Jc,3NQA=U0fZZ
pair bounce&yours	562	iVSaiKJwZYl>7EKNBgYDS?\MCKYdND[KWIdKSKRLQg:Q<MJOW^:J`BV\=jTGoG[`
pair call&cancel	853	NjH:LEwEKASOLOQXOKm=9?DCCU?VBENCEFHPAWbF?`P:CnHKVCdBILa@IJHK:gLL
pair call&candidate	707	IFGS[CYLMW4=M=PEjPKGZaW4BdIb$68NSGG]IYK9LEQKHBKQW4BQOcOrCRG?LQwN
pair call&choose	671	ZRZQJ\>]YPR3FH^E_JRTUR@JNT?HAMMIJPGgTO\PCQ=X9OVjGQWDRB`H;XP]NwFV
pair call&civic	606	_+XavIUHUOOF@YACXO\@liHVZU[N,dY?pAUwNfobR<>.XQ5V^IXSVQeR)O:PbR^O
pair call&closer	521	g_HZqFBRPw<GAK2MOKkORVlWNs\H>f^OgX_MWSIWI8G7VHXQ6u^X1YhY>tMO[+cR
pair call&cold	538	MIHQYMG;RABO=Y;a^CEZ_TLWTSFPD:N,wRU_\/MO]MQHZd65JMUVG]UK4KDSVIip
pair call&confirm	517	?Oe`>f@@bFUB>`P?49JgF]>PDWA@GL]`maPkZ'HAH#WQOG>C;5LX;+-JN_nfDE7Q
pair call&deadline	803	ULUUQRGYRPENHQG0BSP@MQR^TWZODRWVRR]ILX_KkBVFIMN\XRQH5NwHRNAO];OL
pair call&decide	606	c@BSiD<`G_=G@Ia]X]EBU[f81wMV8,4o3EXp:iUNbBS?=9(ehU@<N[YaATMH@?b@
pair call&document	576	7CBdm:1Y:wXCNNR^a_G>RaL35`<qh9MiLBOfLKULhN_HA?:EFJDU;RSc=QtTESqT
pair call&education	553	g6gN[JXw\SE:6KV4P]T1KU`gGEJ?/[R\S1K\D]W2VJ<TZ^6P[_\YQFMALNY:YJjY
pair call&enjoyed	516	GTDb9\BUSBlVeGF\^c;;:IQfDIAjw6G9BWiAD[6Q[9hkGHh4aJCRW4M8EL\.BaDT
pair call&event	625	3WD_LLJHJFA5e^LZFBD98;B@O;8]c40L#dG/n0:DMgSS@gb<I>O;OS=RG=?d>RST
pair call&family	602	mUXRoNoMZ[QfAXGDENlSQ^A\aaKSEO^K[_j]-<^=P/c?\[CU9]O?6#t42^^Pi?O]
pair call&feedback	444	YXveNYFXHNUKKZP>A:AfHFaw[SJA<OUSZ1CDHXkJU?JJ4GR8eY7=E`UD=;ZMfAUY
pair call&filled	491	5AEN_FVYMMP=^IOwYAR=E;3@@I?[l0>f6B51u:TD2YdGI;?FZIC%UqM`IFC\XWbX
pair call&finance	526	J8H_Qj=OY>bKaS_.?ARYP];O4N_.Hb`3^LKI3BUr@a,Ljwf;DF1EINn^PlXY498b
pair call&future	693	bHLW\?FaE=_EOUIM]T7BNM>WMCIU9FQNXTLMYM_LSHwCREK[TAEJ7j\ZAcb_bQ]Q
pair call&glad	475	k4\bo:5Z@L25>HamPL]JncdG`GXh7AXCS<eaHJj6C(H5XR5/M^ELOS_EEe-UR#(b
pair call&health	578	Kbb==kTMKIU];ROWONKZ6MOTXW<UQ>YSL``AM:WfJF?<[ew;Z\CKhMSXE<LkDAL^
pair call&hear	464	m(eagHJadWG?X?qPwkA?XiWD+dBcALRQ[.@eNMO8q4r5VU-j_K;4`RA[BnTO@3`2
pair call&hiringside	419	ZQVOWb_W;mT-D\#XBKY[VECDUA^D<BK7>jNVL]D(SHJ6TQF`FSI?nMw)Ot]`e8HM
pair call&hitch	619	7LM\[O?VGcAp;OWfuw^eGTTGPGM\aET_G@nCOQCIVFZ@MNQAMWbCUhC:^IYFEVRP
pair call&hold	407	XTJ#]AHan=\t\TFm@2^LN89fA@Q7TYZ6oYolO-LfH9EFfCm7PWXO3QfAAcGiTvT]
pair call&inbox	477	cNhYMN5XJPLBGFXT``DBe3RVFYM^`<ed5fISAMbKqIRD<SSHwQ5N'iYEMBf]@ZWP
pair call&interview	454	P`Qn7L:aMAnY[Q:PJ+NN>iNqV04?N@TIjb68v>>fNa`\J=HI:E57U:Mcw7nZNg0d
pair call&invite	516	bRKGPI?Sw3lKYWBjS9EJNV^SLIQM:HeAWSeKZ2Gr]NViJKReCj8QfMFWkD[XD>=E
pair call&join	494	`FVQg>aCUZRZ#J`1?OHFqP[jTWB\Baj@I[MdES[[O.0OZ_im@_[G=]b>UBDTj.Y]
pair call&keen	668	R\H:DKJCbIQI3PX-;AQS@6SkB^C?QZTF=Q?(0S(UcEU<D@YTL`KII#?7S@NJ5XCA
pair call&link	483	hIdU\\^TRHcG\G7:;@cXYLa^_Qg6bUS-KUhJJQPdW\:RiSbK@[]KS#_P@__]_/Qi
pair call&lure	545	a^D`QZ?Mb#vOZBK`YE^N[b8\KUURSij4`W[S>eIt[ILoa___>DA:>;J`XWW]bU;W
pair call&mediaword	813	b[a9SSs2pa_HAaC%F6cW@]C]H]^+.Yi8rqjw?IRYa2@,ZZ@]JeX?4?YI.hMNhBAQ
pair call&meet	454	R5wU`Jr9]Y>9J>9>=:>iX[[Hg3Q-3`l=IS2WlQ.?C5;JXLvTG4LI;;'TaU)_c<W[
pair call&mine	463	UG_OU:>RYeWE=mE7?BLgmQbsWI^aRkE2INSw?koN_:B+UjeI:cj_FB08OCWWWA[a
pair call&move	499	FcU9<>OULPVmDX.TN_ZvJDQWcL[D4X[8Q]hL:m3cXE1<KOG6UWa2+EE?`OLGPM\w
pair call&not	512	ZFC\QRAl\L8=VUHGJE(.CFtRBH/eO:Xf?/;@X\E^^neZ[7ha[X:JINGwpC<1?V@8
pair call&offer	490	S;FT4?`VTw7KF:<W8MOJiSLEa_P=PB1RH+PESJ\4^aa7Y?4ukicSF\7S^]Q<Qm`P
pair call&office	486	Qjrkl[0]A;R>jaCLD/[X4OM8VGi-aIC,URY6WW#XJYCO<HXY1:`=]\WCqE_M[g5W
pair call&official	450	U6LL-wCDZF_QAeTDK*TQF9U_TPRCEYaT`GSOTV?Y9B;D-^O(Y;dVMB;>V_Ka.+:L
pair call&onward	599	P_=T0QRLBUNU?UKWMTZJX=dBVXFMJ4;iOAV9QXKfMNNff?R@DSRIP#9GbR`@HcUF
pair call&other	779	4\OOCewPEG9bS\PQUOSjAk>HLRc>[Dh^I_cP7IQaI\`:GOZId;YQWeY2SOHKZmR=
pair call&pay	426	qVdhQKDUlIdVMPJST(`JQwEDMli>VQV`>_TNGUr[E47MCOpKNQSJ18@^RXe]Q@gc
pair call&practice	398	I=?ivH@QGAk5XC#hZ-SP+UEZ9=BGS*Q@AR5/eNDp]C0XfdV5@@AR\[,E9RpZIJ-s
pair call&prepare	496	T8aI^@/PrAJNNUJTbU9,9V=CW>CWXNBUQVUtQgmcY`S@ANiWI@LBCA:NJUdw?LO\
pair call&property	663	W_]UdWLBHNgRKT0JI]OINj#WLVX;CNI=WM;UP4=eaO3@VbC=KN^VL4RDGXAcXG:a
pair call&received	460	b?E`5OVQSWHGQLlDNZ/%[Zok#J>O;;D[D9^IlP_EQ/ZZ:@TRPcLCGlNs\B??QmC+
pair call&recorded	584	TvQB@MnC^IbYG^@?4>Q`O]gsid`6EbpERNoUCWQ[wV9DaYQWGhg113e2.TQbe<HR
pair call&recruiter	493	NRdqpZ#l_`YY6TRU`\=\_La[5q=Yk:WLE-MlPLPWS;lO:<BX<>=&:]EihcFX3ECe
pair call&remind	472	N(YIMFgZCn:1DR\YLSAU\nUO<YaDN7(@UOYw)^k+>TS=NB1Dn;FY`]>EHT:SUIdh
pair call&review	575	bN[TV_w>6bPKO^:Q8%d_XUXFbEZA;Z1(F_`B``L6M5A[ZNeDCUE2ScIfXI0Nl`A8
pair call&role	505	PAI]D::WC9V@MPX5PSX0][RI#I.Zf57o:>YEdhUBQYIX.:SN^d4hL8_bH=ST5qWX
pair call&sales	692	TbNd8w9IW=lPCeJ]N?TUL<,GPPLKOTOHM^KX@DHpZXNTMeMEA?Y[_;CFVTb_9F-[
pair call&send	420	eNZVaMCw>EV='Y[shbN*=GE8JJ_EWI6=pO\LPdOqrRXJ`apU77@0W7[@G[NZ?8:P
pair call&service	553	rH^LTBW]JSI.HZ2KH;nJrhU\ZT[W:F_@V[=eXNEI>-QMw`mjULVR8ZVX8kDLR@UA
pair call&shop	566	AlFPDq`Bnb[k9]<=D(n\:ZOWE]oAEf\F^nVOO7V`QH<-wZcN7YsDcNM;dZUeYT;^
pair call&sign	685	YegPM_F9_JWOIwUaGBM]US4PNJPB?_Y:ae\P?JM`Y@87bZW^NVb\MUcK@Z@GVWB\
pair call&slot	617	rgHm6aDJt6_QTMT=#HPD9MJbK]_RGIna=EYK@DVXFDLV2RXWc_;4;<CAN?V@LT9A
pair call&sorry	535	EkMZF.oQ6F#UWMA5OL`FX_Z5)R6RBIVP41L@CZMIDTHN@]U]f=MNLDOJIXI8`WN<
pair call&stage	561	wQ8oAC?]GVOFQ=IRVeVQ9a_`3dAaDJO7Q?K1Q[I\cR\VJOaTQG5:aDOLU7i75QMQ
pair call&start	631	c\WSwUdELmNL=_?GC;IV_j?R@cg=;SN_bOhf7QP[\B2@ZV`LFUf?<QRKOTE[SFKO
pair call&study	490	CiGWEs]EGe>^T[Q\YJeVV_CRh[[e>jkOP]eIHraRV`a,O\ZLmwY41\aN1\=W]OOJ
pair call&talk	486	NY;PCgR]DMUUKLi7;S:C/8L[AUK;cH_IhEF3<Q(RLhR\J3ZoHBIC#4>@j=qG7bAN
pair call&task	567	eOgBkGhN@wEH9S3VMNP+RaDEiOP8S<V;NdNZ;MRH;<AGjOUcPY[M(YRG_XJcZSUP
pair call&team	428	F`7E`3TfCD0TVNPfhDE]ehR+AI2e$6XqL=`L/CNHGPZ9#?G7e;7\NcSOHi.9I?RV
pair call&thank	657	STA_]VCYFeFBDLC\JNOFRSM@7J6dSD8F[T>4wTDF1UBcc7hI<4RB4c-vu^Y>GOLO
pair call&ticket	575	E]wY[WNZS\WKTYSBZERUO_JI_^HC9QOOlb^NWMPXbUFViBfYJSbQNOAJ]aPZYGNP
pair call&time	490	cQSsbZXHJgL#dd_mt2HZ>RDD?MSsGc0JU;QWP?JSZ2XLojfDNQO)VMEi=mSq7H:a
pair call&title	478	QOYRPM#O124>WTHQURPBHbGB5?2Nh6POXSKL`C0PZNj\MLb_A9,FIN<ZXiA]P(:b
pair call&urgent	516	/?1_aMdLHL=[B?_u`a6HMlT#eAMMBXAFE1k/oT?ATU1>7@,XH6LK\Vdh8DH=0[U>
pair call&video	548	CEYMJbDR3Lf>BiI1_[?jhY>HVL;oNZO7e\KY9_XRGFBNM]W?LYYHYGQe*hCU\D/w
pair call&wait	425	B4%sXCS`HNWeS5sSob?4ZfF7,c@[Q?^sN-JSFcB^QPm`@-da^b#2B][f<EB-AeY3
pair call&wish	562	GQ/^[<;g+N,6^=bs]d08GL\4#S$g_2'vDG6@VXM5;m]p<@NLM,;?SH7\jPMAGpcH
pair call&yours	739	CF:fBP:dQ;R8W\XQfQ0E6<MHI@>_[?@HEIH;_IA]:XkfQ5TGJ40UwLM^U^]@:aOC
pair cancel&candidate	604	R[MG]iOCA@ffNW<HDRYuWDGn^eO>HcOLbQcZFMXW[UFUIca4BsNVHC^LFSTXR#7f
pair cancel&choose	615	NKN4GXp@dNfNiLKTc1eKHTLC\HSV1@RBE2B9C;wL9fG8=eHR_RlI7?v55ES`bTaD
pair cancel&civic	546	A]F,JN>9WXacPBQa#<H[RKYaVT`mV_T\UBgVCOCMSCV+HVI[X_DSRG`PI>GYD:B=
pair cancel&confirm	638	=sF=JBa5Ie=`ZPbSV&gWP=MOSMU`4@<LA/FI3a^@F[ZAB[A_dNTI#Sw=BA6QRFVF
pair cancel&deadline	637	MORG8QU@LQKDSCOW^DA?HD\D6QPw=cC8?BVT?VV;HXMHKh;L\S_FMZJ=O?MF@E`P
pair cancel&decide	547	Ap>G'Bl>I.DI\<]^L=L<9C(2S<<7=@8@F5?;TJgFFh_=4fIFdBS77t_7EP9a9\wJ
pair cancel&education	632	_YPK_UICD]A<Gw59RCYEZ\@:PObRLajUO:[BBD^gKHGITWPc[AgD]GI?TqFF`DSB
pair cancel&event	772	QdQ?JO`:UI]SO7ABQ8wQCW2Q\M\R:ZI:HFQY<_eLLII@Mo6[ZJc@5Pv=6@B\WLE5
pair cancel&exit	501	FVLPF;_XG3>#XLTjcB]Q:B6UGJES>GBWEK7DT?g^4]XU>UQbc@mDSeWHSBAHA3c\
pair cancel&family	454	V_XuPE<QQF>aFCL`OFRC:\wHF.YiGZK\1;jQNS9dU=W;RHjM4?B:HAH.cW8A[G;L
pair cancel&filled	733	Oo9B_[cA<<CKbM]XfJ_DEI>?3NIP/H:WJNP4O;jP?L^BHS;YL>Q4:uw<?Q3VRb[,
pair cancel&finance	681	M\NJHRQUNQM@MCo]JFUF@B@JMMD`G6BB?OJ??g^?YgXPEjNQWYcQ:WdGb^HQNwcQ
pair cancel&future	397	I3DE,WiOAwHVeTSXG5`&8Q\Rd_;B6[=ARgbMNaMJPW,LF?RCn2L9O`<PdAKZaAa6
pair cancel&health	489	wfSGO^YBUghO9YPE3?SJgQ-k<]k?VDbTMU]lGSSl^)5JUQTUFigHG8mHa<YQY@_J
pair cancel&hear	598	JaU:?Sw1>>gYCOMAD>qW<64RRLW<3[Z0BAKFCQdXMIHGVdR4F4q6/@j=2JB`GLRS
pair cancel&hiringside	598	BUT]K]^ISLGp9XM:6DcdG;EdYE]TBF`?wWXh8TSOQM2DKROVH=bPPF\FYLNcf3RD
pair cancel&hitch	590	_NYJ#M[GLQZVPeDSU@YQJZVW@3PKTQl\NMJL?<FX<G`X@P`VS=ePR?/;X7*N[;ND
pair cancel&hold	599	Bn5><?uFM?ZYh=VUK<l;0250BCRlSHA6H7<BH.\5Ed^IBrAJj3e;#dZ@>BDD@fY8
pair cancel&inbox	403	o:cLFeEB\2WL=3AbE8QVw^TfS<?[KXP\@wC[DiZFh._acKaNdf9K5CXf[9k4gVNb
pair cancel&interview	1305	BwF;8Lo5>BBXb7]^V9iHJ8BHGF<U<HIWF8O<6=WC8^Z7Cf:5a<m7?f_8C;2LCXd7
pair cancel&invite	459	3W@YX*fY5S_Tk9]pIJWOBRiKPRHc?L-<R0JDB/D3L`Q?7e33eNr18bh=TBX(QiwC
pair cancel&join	368	ewAQ`<b[ZT`(QGa^TajGPTNLYd)b\N?%)SS8U]aFRSme:;7gagPIKJopV`<Y[QKl
pair cancel&link	681	bI_q_VLSOSb=\TDUHHM;<FVLVWCK^]WNSKUPG@YZUbSeTVe[KD6ReG=U`Aw]M?JJ
pair cancel&mediaword	621	PA\VYwG>@PMf%P8I1>VcfgMJWMf>`nqj[WY`JRDcR./PhSR>(VKFKWO@eW^U_75R
pair cancel&meet	494	dPC\JEN<ONZJYDnMUO\=FaF86[]G\9?$F=Z*:EVXTFQMleEDFDHQ#@ZSJPJdQ:LZ
pair cancel&mine	490	OJMSRYTHsKRb=XOY:I^eTVBfbnbE@nVMTwh[N@UKX<OR]WTZEabQINU5DXUllP%V
pair cancel&move	599	?OZXfJI`[Ja$Z^=NFQK1G<MbTXaQJKN5]c4R_KWSZw(uSWFTFDINT8IbP`fgLRN[
pair cancel&not	635	VaGFP_wF<@miQ)XTGDqPK81MY=LJGNNDQ=>ZBNYECPVCGeF>1Dn@OCU)5@;f[DR:
pair cancel&offer	446	[WWLfASAQ^MG9JQEKQmUAVU>DlPUAdGIC=BcACtVrK9=_BTw>NHMPcP=G3ZTjOJD
pair cancel&office	434	AaBSG8LTHKH6^#RY^CdA:JCH9S0seCb??O)=WR[#4a\58a1kcDWEL8tL@@@b(tdC
pair cancel&official	469	TeB:KUq1HF`F\H62@'pCD7,:JjIW#XZ#T?RI5VYDP8>6QsMh%Nn?0@wG3LJpb^jF
pair cancel&onward	613	OSKAkUh?Pm?@M9dKQ=TMOV>AOCw<JcZM`O^SGHh<E;G>CZQLMRA5.VbL6XPNmMI:
pair cancel&other	534	Xu7M`w[JLQJ`RN>VJQ=HDR=aCZS@@VYP[Bf:=FWQTf^OgR@YRJT4?ZwCG;;bdVOS
pair cancel&pay	440	ISO4C\WG_FQ=P<INIQ[VeWJEYOP]KvYN@ONKUTwHKPAR/j<B]XVPH_ZBGGTFQNTN
pair cancel&practice	613	uI^HZSHSSc_Q1`G.<A^\QVQ_gbZ%D^WAawYaW?*[a41IgLFe6wABNEZ'DgELgE:]
pair cancel&prepare	492	6LvoLC;]2X^-_D@\hJNON5N<O6IReSB6IZ9HVZ`ANhWTw]`B@/?S]JLSOk\IRPAX
pair cancel&property	487	YPBITLoB[OGD2DbQ/<^ZbB:l[_LM/XD:WCh2a\QT_pMJhcHI#fP>63i/8/9XdH@;
pair cancel&received	592	bdh@VHaBNTZIQ=TV^BU@RI8U]^B9<W];Ra>ZI^_FNpF>o\G0TL^O==nN=W[wbwS>
pair cancel&recruiter	556	@]A3e@X-19-Oc)te]/b)DG;D197XC>'O5HPJ3[fNDPm@=W8-w,XL#kO;'GO3:[^L
pair cancel&remind	694	;a?C;Ub<HHVTdGHwULg<:;<N\?IVL6MT?BCI>gTDJP[J,fJNK;fDb[VQ@;FDT^Z7
pair cancel&review	444	Qp1JCcr4W\F`Qbw]^WcM0V\\<GSo\PFDE]:VHEf_E2m6FpXRV8sG)GlHIreiY?NH
pair cancel&role	992	EKAB?N^:77UIf7RaaCcHL:RJJ7AhE>;L?-6;@Bl=GXVAAb;@jNfLRZfPC=RKMbw?
pair cancel&sales	596	Lw;0GHoD):dE\DS[i3h=:8UFJO-s2L96F=>Q=RwLPbY4If<?i2r6QLd?JHMW9Zp6
pair cancel&send	364	RVP]]DUAffJcYN02UfFPMoGYCENW&S^PEIJYPp<\]=mR3XwhTh@?USKZ\MMFNJM,
pair cancel&service	543	`lULSb_HSYlQMJU69<t=KJL6]=M<>PC2>[[WLFhBM<KDSMhgMVg3@Oq#QP5?L2MX
pair cancel&shop	567	Q5OA>RQLNMNk<XV4EhmZVUB?VMbXFKWNSYXd+J]]=NY#UUI@bHW9IW[MBL5KTDO@
pair cancel&sign	871	`OOLOaO@B:K\>SCAMAwKSM?NWQQ?KDU7LGWPJLL]GIJL[^FE@MZB<Fa=@BW^YISN
pair cancel&slot	439	Iu&:CGu9A(0I]?fgWAY7/#J%8>@w+@'77D,B1Rk5/etA4_:lq?f?3nw@'?@A>ku%
pair cancel&sorry	813	ArRHEiwCWJS`XKIEPEiEOJBM]NTA;\_I[CYFD9OLDRLGI`RMGIa8>=a7EJ@`TAIM
pair cancel&stage	543	=TF4AK`+C-hXV?URD3YMP@EJW8E][=\1O8MW@6wDTnQFFd7C]Eu=GUi2<6:JHGOD
pair cancel&study	719	DNXGXC[PXGLUCMR5ICTh[I[hJw_SBPHH^aYYAUR\MN?C_`WPJ[UKJJhLGb?WVJAI
pair cancel&talk	758	AWC><E[6GONEZ7\W^Zh>AUM=C08aLKKZ;DJF45Q=LUw>4\NCV<f8WbB?J=A(BUZE
pair cancel&task	569	?w2B-C]9CY\DsIVco=g>.D4>K4,aWE8,;C(=G6lHEmk4?[O@\Hk3PXm791.S<NdR
pair cancel&team	517	Kb$VAHeCM5QQw2i`oAGI1<:?I88j;H4,AV#=@GY..dsETnN8d0f61WoM3KOO$kv.
pair cancel&ticket	523	TbcP5HeHlFpbN?E:Y9\QcCOVYERU<L[?ET;-<FaY[_[1H]CMwGj^BJa45VKPU=MT
pair cancel&time	927	MvB3<Rr3AEX]]BNXP>w9:N8CTOGMEOJI@;J;98_==_X5InA8\9l3DPh18*7]KDM2
pair cancel&title	735	8X0-J/h=MG4.]+s\[<ZEH<VM??H]:C:S;5FCE2v:HhU;3Z1JgHNCIfwA1=@5Cbw-
pair cancel&video	592	7S@>QXuK6K;_NVLVn_gU:_M;KRaCe]WKH,QR7I<EMQw<=@QLYPXLX`T?TW8)M\Y?
pair cancel&wait	619	N[AEG;eB@QJ@3;^VD7w>MKBIQSWPIY?DDEHFAJLH>NhIF^=9\OgERd`O@<KYSQ]@
pair cancel&yours	740	IR97J&_*CM@=P1b_jGMHXEUFRI<i9A:_?3^c<Ww+9be8*\(>wOQD8kdRE=BC@]m3
pair candidate&choose	616	,5e>9@,DJ/T,89@@>FLO_F?7eH=\P@@9GNRSSXrFVNIDIMS+ONKmwD0W@CrA8ZM]
pair candidate&civic	457	YIJ\?4U3K;e+?S;FO:JSU3g`b`eMWY_TSZ?^:jwOrC6*HGRmX?D`N$Y4>Vh2_7Hj
pair candidate&closer	787	7;XALGCUKAHD;LFFc`>aTJMNVFCUjI9R?@BaB]TKFHLE3J9=hQOWVECVWSdP;8wZ
pair candidate&cold	533	\IJ;F;[bEUKASGZ_WW2=3BeF1sQH_N\U\<IF<^Wdn]aY*AEowP:98gjDTf@DH[eM
pair candidate&confirm	654	Z1L=HWd3JUBaJN?>9E_MWMLTu^d#>aV>^oK=IFKIC2ICQT\NSNe76Aa;4RNeimY;
pair candidate&deadline	383	IC2p9N)sKFJVWcWWeQ.EJ6UNfW7bdNSo1IO=K\AmIwLNuNw?dc<<1C.IWh]^8v=9
pair candidate&decide	537	Y6;EP*3X2LMEB&POep2Ad1j;FW0LS9#8<JUQSiW8XGRO9GFLQM4ba`G\@6VCD7sM
pair candidate&document	505	?WIS`J:ED^ASCFwu\rGTXZWAFHHA,I<[H?MOXK]8:BP8L<1Mi7@Y\deh0_.GD<^R
pair candidate&education	531	R7RC0Z:2RHA>YPo@KYS7?8Ii>XJJ4=PuE=3Z/GkWrwVMJB[YVIDSCie.G;VYRYXF
pair candidate&enjoyed	551	9UYKHY;hY?\HwDWh_F:4GPTGFOFWUPQNB6ODXOQV;LFWCcQEYVC^PH(_Y3nDIQ?\
pair candidate&event	496	5CK@`@`*=L?[/IeUWNW,NTDT^NZfBX;AMJQE7MOCVdG7HQQcYSWSwHM$CG5<cIXF
pair candidate&exit	772	KTRKWTGRI=Y`OX@XZ?VQBJHT[1[JTWU7Z^BBYSA\FIACUwYCCSPXgP]jH]MlQLEU
pair candidate&family	576	WY'XPCSbbD`JZUSZRCaI2<HhEaG#RON=K?O^CXIZXOAQcKgnNN@<>PPEGH`DMsGD
pair candidate&feedback	571	NEYN`XpVGK6#@D8]9NJNd\RC?9IRRX8TF@QX[=I9I<XUO?EY;4>3aeAKOS&?_aDH
pair candidate&filled	397	%2N407FC5Ba9D#OSBN(W[?`RUQ9un#/G65/oYcR1F0HNC98BWb]bgS8Nf8Q&KTfA
pair candidate&finance	396	4OfLS6nGNaBN5,5H+/cRQCVSBLZ^*mmhB\ZGMaTJL[N,ERNH]>w,FEdN-Q,9nGV@
pair candidate&forwarded	591	]5BQYGFpPa;gBZuQ^s<DT[c3DuOg]LH_Z7Z`I@hUwVWL:1=BqjAC@`XC5hMIW#vL
pair candidate&future	544	lRVKpTPBQw@;DIG<fEYNHXV8bLa=BDQNDITEPHQU<PWB]5PgI2G+1KJV<Q5TdlD@
pair candidate&glad	552	K\RJGu6bL@UFRSIQ9WK]BAFAH[N#cYXH@@3_f+D^JSNiSTHA<IIFTZLJZGU?a[7Q
pair candidate&health	503	cXL1;sY;BNYQF[_@WF_0?V4iYwd37W[XTJKJ/7gZbK`-ZO;sC\_n8AkB<kIUiNSK
pair candidate&hear	552	FGTXn<TCJi9Q:;2>Fe6JHJRKIQ8UQ;>;?`KGWbFFH\>aU=]UD9MGEwF]U8;LQnjJ
pair candidate&hiringside	680	\WK1[DpDXnM[/W^G1SNhZWMfXQO83WRE`gXh5WEcO4[@PB8hgWfY8Ag37w9JZJVL
pair candidate&hitch	491	XE_ZXEREYl'[+B]n_M?@GI9OSSI\?TQ@P]E^VDq\KKU&HNCiC/JG8wiX6m2,AMXR
pair candidate&hold	428	#u5FDBJC?\?>sXL`eNLN7^R@JI>_NUTwG6_WDXF[OKS@=eSLZ-KUak@Q>B:N2=JS
pair candidate&inbox	450	Cv2TIf?gq4OuOC]8AN@g,@RhBBPK`7Y9O@P8fJ0g7mY]kJ]P_YP\:8;:UErC*#8j
pair candidate&interview	611	hRi=]Ko2b]YN-M.#B2`I_YVUpYeJ$d\?asIPB__HM'>EYUG\@Q`J;@]8HL5Y_JGB
pair candidate&invite	569	L^Y^lHwJ:U?=NGUSKVo<UYUOM;KJT7=M@`T3hSHh7?7]nIFU+?HRCfHN^M6URF_L
pair candidate&join	527	OTv[CRDHGK[g?P_9KE>bGAQj=HPfIF[VQJ=aN^V/w^KLBGOJNbsVDYG>SHF=]imc
pair candidate&keen	543	AQK``wXAWbM<b`CXijHiN0IFdWNCWNUPOiN^T,-Q8[TJ\Q?KVO:R]VMERUWYY`Xd
pair candidate&link	443	9F/9PCY=bQAVTR>XH@<GOEXSMVA9HCOg9E^QQY:GZAwQ-YEFUYVQInC6I7PDWENL
pair candidate&machine	602	G?GOm2lSedQRNU>QO2SOJNCIKWPC>JQHKVWYORFBHND[w>PPHAc<Rc[VIMOESe]J
pair candidate&mediaword	580	BYKMZOMDHTL[REXP@H?OR7YUOFSJWSMLZB6QOU_T\BS9RL4f[AVWg=EO[\ZTN<wc
pair candidate&meet	577	9R?CLDGDHF7CI9KwJGZ>A>NAHGEESGGLMHDRRW^LFQPF=<D;hT\WLh.OX=KCA;GW
pair candidate&mine	590	w`GUnTV;QbWADU:S.5WPQYHPu]j9DC]NJ`EVG@5H[8M7U=LZYLV3MJW2Rg?jYPOc
pair candidate&move	624	OgOwaJQWbQK\hZDPC]L\US<Gn\UKPNYW]T^Rp9_LGT>JUFTI;L>iI&LD1^WHKRRX
pair candidate&not	595	2?eA-B4AF3_=U>NJtCBI?1OkO;JRV<72K>Gk_NUC]a.9:OF'NUe_a@CSV/@H1DRw
pair candidate&offer	544	MH/L.G6ZHI[Jw8b>QVB2V-jGD.@\b<:W9&@1\gJKboKX/:JYRXU9K?<ej1;A2Sp;
pair candidate&office	487	#ZUW?HFY6VXIB0PPOFFIi=VTeX=`AR+9RAVZ`Fb(ePgE0AIGfeNXUSbU6T_@P:aY
pair candidate&official	686	PX=FOSPRZ>LZ^XVFWf;GE>w^KOOSOBLa9CSQP>MGJLUCPVJaLUQ;C@T;RMC?QHNE
pair candidate&onward	629	.GLMA=JLJ9SRR5XUW\K7XFYJGY#aP/DG71-QH^TH_0OV<O:FjSW__MKaXIVC>ZaU
pair candidate&other	574	6FeA1S5@G-w5<>C<QDE\S)UT^N<^tIBK[>KULZV>`)93:L.1]jWc\=Df]Fr>(;SU
pair candidate&paper	538	MClKh=T@0fB0A^_LpD3wbd_ESmPMWC.7AAeaHT_LZ2M5/:C_cIIPQfGk9T9[S<LM
pair candidate&pay	583	qMU\w\:HUESZQ]BJH1dLZJB^OLf;T_a2RmKRSRN\_B?KbapNDUYE3HbFY_ReZ^<S
pair candidate&practice	452	K[HRKYILECq^NAK=-=`bYJASiOM7V_ZR\I<UDEuMRB:OJPVLX`^]F3w,XIA1RKTL
pair candidate&prepare	408	ZeC[wOYu3RQkCQU[Y9jP=a=>BHdKcDXRLVA=^?Kk(8W^QQOQU8c8HeHYgWBuKR\=
pair candidate&property	705	gQ]>IBgIX\A<JRTI4M\M\FMfYSXITW`Vcw_L<`hWVG\?XLJZAK]?JKYA<@C@\CZX
pair candidate&received	541	LCZWY<u?2WN<AHXZGFA#GlXSF4S?<ASK7H3J^nR+@-4VZ5MPVBiG;[JkQ;<EUG^F
pair candidate&recorded	868	UEUDT@R@:_HKGHGI@@PGLUL5SQFIB=GPB[HCS\EGHJCQMQXjAIURPcFXaFGISw\I
pair candidate&recruiter	488	WH/`cI?oDE6>KdSUoi0OAS>:#aY?ZHRZa@#ZsH[HQK`MiNJ>D9GB@LWJ:V[JJOIP
pair candidate&remind	512	@`#WWBTT^aK_MCW9?F5;S?QDFdZ>5MJfVBl:BBa8OAD?AL2NY/0^HWO_;[M<I2Q$
pair candidate&review	592	HH>PJI9[BU4VNEIi@c#LNHa7P5:UY8@Y[MBOKVLOE0^TMG;OA(ESQ]TeR6Q@QNhD
pair candidate&role	609	B1n8AR?4AEfTKNP0<?=Tb6U^p<jZjCJUUIGcQoLM^I*;?XFDCVuWe#=O<HcAG1V^
pair candidate&sales	493	CK>LL7KQ`BHXSFWY5d@ZLbVYV[^NUwZQldF:KW@F^`OnJITKIEV3Q=JEH@M8E`ML
pair candidate&send	577	bFwRhGiAMTT29)U:YEcT]lMCVcED=>LASWQb[PMJ776POKbYD>\IFJm?$J4HnQPW
pair candidate&service	602	S7UVKGPGP4?DQ3WAXIW`PQMb/T\HNRbT`ImYMGOKNKO#YMHONdRC?IgkTM9OJ3;E
pair candidate&shop	654	IIILVHGT1]TEFBX`QQEOVTU>JLC`W8COOHGY`AHWGQZI2TKCT<QR]R>KGHwWA:MY
pair candidate&sign	546	M=$;CD&]#@`9X<[@dI<\C1f4>OELb;BhIT8W5_LYOIW=3E?=b^[RfgFP\I^?>YPC
pair candidate&slot	462	PF*PQG4Z_;`hJMV/<;::*3HS>]BWTCBQOLGTQBB_sXQSI5ZL`SWEI#SVS,dY9JK^
pair candidate&sorry	645	QQg2>gSLXBdiVWD9KNaWILEw]V_9LYI?b_iTHOa\>>;DP]_:MWZB@0\T8(eNNN<[
pair candidate&stage	492	_@?ePF3OIHF=]=SXN4OQPQRQFbbWUrOaLJ=PKQ]VwZhA?KAZbIMO7;VB]R?PSJX9
pair candidate&start	698	SNOZVK]:>.VKOA9I2<_R#O<ZX:VM1IV2TfLETGJOFNA4cbeB>KfHLH\XN?GPdF8d
pair candidate&study	503	T@:AgV0NFI=>S<^wv_VGSQRXN`9t>CAY;F^^'SXTe[NL9F9dWA7X]^7MLcMFDwMD
pair candidate&talk	545	RF_Q`KDLPWo>*S;CSUaTTJC@`WqDIpRA[HT[K>XYY3DSiwIK6^XZFTg8DMY`b7?Z
pair candidate&task	463	<Ck9DKZ:1\U'-O1K_=]1boL=c#DiS6MIMHZJOtL\C>.)X`GOVMOr]@TZK^LHRES_
pair candidate&team	425	gG[*[;<CMTNg7]:>7NFa_TXeWEK@HS0Q@[Wh<dFGF:#6D\4Tadl_UHENUInl0J^T
pair candidate&thank	596	LRbLKQ[0Y[@k3X8/70cP;G;ZbATDKY^LCHC?B[J>:5&[W@ew4N\(2\SNDL:DebJR
pair candidate&ticket	628	ME)bf86iI@9WRDe[iT+1TCP#9b=cN1DnB9>G_WMRSi]Z4EMQ]@7>RRPWCW5H)gc7
pair candidate&time	458	HSE[h]p=st@D1M4ZFR@Ca`RKaFpJ7bL<nSUrTIY\i#&/X<dI^XGf-[Bf@<NRWheP
pair candidate&title	716	JLEPWZJWWHw@f:JhYIFBDU<9JU1OUPCO>A?HHI@LVdV_<POKURK4?KVQT]EEHBEM
pair candidate&urgent	426	:bi:cQX=RRGtOdH1g;eU??CXlM\h=[AL1eNjQ8QVTjCBDUK]C8nRH;DPU@8dwSVa
pair candidate&video	545	UJ_KVDI;3W=:CG[@J8H]@\egVQOSINH[>O?ZTw\OO;[O[>KeP?`D/KL`ALE<pMI4
pair candidate&wait	476	OO<sY+3uGdZK<Mfjcp9=ebQ:6_DD3OBd9>Np;[w`mIU9T(>XX?=WJ\Yf?GY>h2T=
pair candidate&wish	428	?n:G:TG:HXVCV=;:>XK;R]Y5WM,0VBRBEMB/aO:BASZJCGMrFEsZDqPCE9EKRwQ7
pair candidate&yours	586	C\2@AC@eN<Q>[/SNUXI>FE]7FS@PaHCM9S#?LGCSLbVYXNIOFG,6NCGTJNbZGQIa
pair choose&civic	424	UZ88Ig7da4#sMWEbBRR(dQHPJLLA+aS_ZADCcEF\,nm[iNQe3FH)$Q^KXJndl54`
pair choose&closer	470	G5`SSM:2Z4XQ<@=C2mWXY5N]gF/9_CC1LQAZF_?PmEN^J8BOkKUMI0NR[3wBGMWW
pair choose&cold	647	3TsM*RMAb/bLIe5:Q4M\S@@[eHJSpHY<WWSDiJI\m]?Uh`V8VkQ\^:TIw@sAG:Av
pair choose&confirm	386	$QKd3RhAaSB=Z5MR0S;H/,UwAUBPda?^0UA&H<DVLsmsH?.[lE5K^S=maYmOH3:7
pair choose&deadline	592	h>LM+I:U@FX:SF`>q^A;QL^J4MNAw+FJ@1FKl\TShaMK:J]YKZ7LTPM[UWY6Sd48
pair choose&decide	451	DM#AK^?YH&]VHUT@BV=HA8QZ>L9SV.KQ@M>KLcOE;unScf=GvAL_A]f;LMs:;GJO
pair choose&document	482	Gb(4GRLP,`Kb8U;:AfDRa,9?WN5tUECw?RSCKWBPNX[?MC4UmA(faGF^&SmL)AT5
pair choose&education	521	?BbDPR85=RMP<Da@NaVFnFJFkWVaC;@DOPYe=C]=[HNCD6INVg^iXvKE,Kw?_`K_
pair choose&enjoyed	397	8fN<;sw3JY;cF<@^sg?-cf0]ZG^GKbZaRJA=gQ1LCtgKeF])\%RUh]mGN`nQ20.=
pair choose&event	476	+H/gM65<GV`FYEvLE_$>B$e`1T,e9'Gb;;#O3[>3_eUi57VugA&cJ[PE^<f$.iAA
pair choose&family	624	cSJLEbTFaQTp2`=H73l]EKG_PXQJE_WJ@?\NKPHVE6CIYR5SHbS1&EwB.b]JVKDB
pair choose&feedback	543	E5USTZKGRXRJO4kCCXKA^Y9POR\NUA>]PE]OQ6a?Z?]#\NI:Q^jOWERK;gG>BS2G
pair choose&filled	679	C?cQCBEJMGTFN?OW]\J`PJ]O_KO_X?RRPVJ`O^XKX[X;#T?BYUGOOHFZ_J_AFSrH
pair choose&finance	454	C^Y1-UABCO?T6P<3\]IXc-cQQTU72P_wLOTSG?^IPEmA3I@B\5]o3ge@FCm0P8GR
pair choose&future	430	MVPU.SLPR>Ak2[gMBWB@o;MBQTapQa]=QRtk@\lTfPwMHFE\bKNMMFIcVdGRM;I?
pair choose&glad	656	H]b9?deBOl6W:_K*?ZEpoRI3tW[:3lZnwkEN\>:>6IW[c`[<G;M[FT4/+pI[WE\J
pair choose&health	660	MKSLLLQAZKT<L?E[]QSH`:KRQ?IO@M9NMN8DVOEMEVEY]YJPV?LbaQ@Y=VwHADVS
pair choose&hear	380	fPoR:B`0oZIA#B8Q2QV\k;u@laFD9KJAphkV@*1:KC>XR5Rr7X@VT=ocdN:s^.FR
pair choose&hiringside	399	U'M]JLb;^KEUL,fs)@>>h^OB?IUQMJFR_P\D2IA#X\[v70C\dTCt8CI9J]`WTiEF
pair choose&hitch	623	I]TLMCXY^MTD`IwSPR[TQMEDMOWhKWHUC>>^:E_AnOK;OZIKeIaGY\WGHhIkCFD?
pair choose&hold	621	L@3aNA[]:TL?_4bfnf:;BOe7.L6[LU>[#;AV9ZPP@XUM@ORFi?L8MkVOLNI8?T]K
pair choose&inbox	590	[eRPCXE;fQImTEs#FIGLP@\aRbHd;QoVJEDN?=<^[YkZOP\h]YS6GHUDQHaD<e9M
pair choose&interview	448	R\3LdTODC4CEM;^VCVONC<?A#E<>IPOr;(@6eTUN??hH>9vaXW:+@hU@Pd?61;2I
pair choose&invite	669	K^?hOPN`=WPF_FgQKJ4=@PGT5>4Xg9?E6K=GcX8PDniwGF[SY06XiBY`dM`P.FGG
pair choose&join	578	65XJLA#R,JS9<6?>Ob,@Z=h35I=ig@>KD7Kb__`GH?AD;FVM]\ITYYHjh9X4JIXi
pair choose&keen	635	GY=NM[3YQc;`QI]2?_DRLB[H9m:IZESj?H@#UB>MIPbZQ,]THI0CGIC-XD^5;AB8
pair choose&link	887	HeQJ@^UEZXRiOJH:A=SSQXRQIASI?TwSLI[Y>?H_[SLLFRNG^SVDEK?5NNXQQK:R
pair choose&lure	332	veSdT9c.gZ;ZQaNi-0w^qjCd^_]RDjeCLhE>MPOm[aEaf)TZWWfG`?qDCR:_knLJ
pair choose&machine	311	ZFC]7K=e>JlQLVeP`YZ-HVc8VQ:3V]HuMR^YXA@pW5]X8/[NN;6w\NFdG+U$ABS@
pair choose&mediaword	358	(eeJ3PT@40nFcS+4ZVK9`7Ql`7OIg,*CPuFXPbZNOuTaUi,<medbU2A5b]w\LddW
pair choose&meet	574	<LX(<=NBLXT`;DeL3SE:a@SKZXDZL6<U90594dWBW?NOB3?nS`PQGYwMLHCC<T_P
pair choose&mine	570	dE;n::2NOI@KVOSlOG-4O9OI5q9X:GIV0)K?A[NV\EZ@>#F\VZ123HKWV1A::FO.
pair choose&move	517	=TN5KEKFJZFE9OK;OU:dM8wOESFLBPI^SdUXDg+G`VNW8COcV3LT@J9Xb9@DY=]R
pair choose&not	607	gFd9HOY>X'^3TEJERIKVL88LhJc5WIb1Wd[OY>Q?aCKSPw7OUXdKTC_EIDwWY@M\
pair choose&offer	574	NeKGBcgP?tE\X0aakd4O@CB:9Y>B.3TiVVk2^FJJLwjpR7Q[SR%D=_WIJmc;NE@3
pair choose&office	583	UaULVYN7JUPC7E3,F>\?DB5ToSU:5WUTEwOHY0IQ?IEFqXL><RcH*FP>;GSMcMBT
pair choose&official	417	FlcPL[8_SPWIcG1RX#SE6Q+1HLAS]J]=9gVbR]8g4OqbGJV4GAKmK=eTCg[FSTKE
pair choose&onward	536	<MKHV6KYPWQSX8c/@P4MM2wN5=@scG2_TIIOLpPGKc^\.?PWjWNNYTPNZ'Y*>BWE
pair choose&other	693	KNe3FeAIZ2f<I^@RO%ljW1:p^:FCJOV#gV[[L0]Rf]JRQq5/PPcRI<MFROnATCBo
pair choose&paper	586	^W2NUbYXTLEWENw^B[FS\@WAY]a=2CYPCFIJF0NY`DC\J=HU\TA4@Sc@Z[QCAS.U
pair choose&pay	566	Ip=G@[H4:`4g8BBW?[NWGVH?QF(P@MDg`Z9WcBD70\wqN<LNLAA^iUDGH6kJC-H?
pair choose&practice	584	_idN\ZmXKZKd2eI74GRUgGGVgfOY6YUBwVTX7V`FL4C'oLf@=ZdTGLjNCkeOQ7IQ
pair choose&prepare	522	FC@C.POW9[^KT/BVSbP=NPN]HPGPJM<[;S#:aO@]RH9L<;INao@W9SQAfKNI<IKP
pair choose&property	576	nc`@XXwGSQI9J]=bKdT_MN03]>T3>TgKQeRWN@@d@YNLekEG-DaG8?Y9GPpXDA9N
pair choose&received	468	:5r>@>)Z4/wE]>?0STP]gHNn8@J>b9CR.3Iq;^N+`V:V-Xh@bL^cf^APfDfMMAbT
pair choose&recorded	464	SlJ;IY[;WiX]19Q5FpGdwJUQU_KG9==LJQ[MS9D=SgcQG<,P`PhZpNC<JSYAEGiM
pair choose&recruiter	462	\tQ`OMHfNBQF]NZXXL7V]CU@=V,YB4GP/4MB?1LRawNeDEPJ?F@NYMIs`.DA:fBZ
pair choose&remind	506	Y3b=EDB=O@]?QbL.CQgZOwJCU\EcIUS;MRTOMD^LSY*8=WJaSfVNQ=pL:6V]SGMP
pair choose&review	480	_DYfd?&kQQ;IYC4lq5_UQXJ8fHZ'M_JTdOt`[#_UO@Kajh?EfI^J]1kD66QJj32`
pair choose&role	689	@Je?:H]51QMPAO<MRN<nj?GMX?ENP91ZPI?aQCGBRJICDD8?wQaij8@HLUk0;5WY
pair choose&sales	534	Yre,TrI1Z6\FEaHJ=YtgQ[:L_C`BGn_UahwYV#YROJ8Ddr]CJK`E?Dh/0]bjeFGe
pair choose&send	526	B]RG:aI7]7_kD_;#GVk:^C1L_ZUPTdQXcmZ\K2Rn\`EOH_Pj<SgF`:X59LONE:$`
pair choose&service	463	E]P`UiDCHCYUSPOGms5=EK[Q?9AJ>#VPJ<A<V7aSCB]fO[W=_N`_T9_ODDUOE81V
pair choose&shop	519	9YGXFIElAKG9VDb?YH<CFYU[Re7TBHCiN:RC`fN@UXHhJ?HDf;7vKL[0]PbO#KQ;
pair choose&sign	514	<[X95nJ;3YO^9CD17c.OQJFEMQM8E7PLZX43KS6NKucE7J*Ef_F`\CC7@wjC(8`=
pair choose&slot	668	UQ==,_G9t5dr[ED-#5Sk=5WYKaTHLUnXDQFD3L:Z\6SEFGKXX_E5-JX;ANfCD8=F
pair choose&sorry	600	UBcH]PA?R>^#9O7:IM@jUCCbwSK8KKV:qRXiER^XS,9Fd_9]XHO@G5OP7?m]I11a
pair choose&stage	444	\?CXVMAB;QD,N%qXa[I=cSS6*H+XP*@BM87\IdIB=OsGX?O#B@9RVL>[GKi0KM[?
pair choose&start	564	,,UBAJ0F(HlJ\S2EWCLES>T`S=;Z^:BTPBJH3_MEOc;QARa@UudcmDQwn8dG<kXc
pair choose&study	443	_DIL7QN9UafRQBGe^2n)VaVWNOMC]TPZ>GWM:SE8HOk]VCALN7\LDGcQVB=2_Xw_
pair choose&talk	637	a;_MEPSGBlTRMJ]#DSOOEMe_nM`eR>DRNDiXGgsHR*@;KCHCnnVI6Nf@]]:6T`SG
pair choose&task	579	8NHJ?MH@6N7F5RNB8]2BYPW5KBI5P6#e=NB8NQ:;3]QLU8G=TO<ac]TVW[hP[JHV
pair choose&team	706	=Mk7QUH?J7YOV1EKHISCZ#OU]?OYY7PTOXEVLJ=6]?N`ELD@TaOYM4COT@]NKAG]
pair choose&thank	615	Ec>kEXB]C:O;_JQVCaF:.TVB8<0IFAPBMZ7OeI#`AioV?TmDJ1LWXC;@j]cRNS1T
pair choose&ticket	557	aQ6fUQMfIHHKQQTd\e79CwK7:KABeME`I8<IL>QBV^_fH8k\HC0DMF<^ZD_MLX;:
pair choose&time	361	VB?2HwZC]gV_J]cp<LF3-GFE;YY3MhpKOOU$Hi?hGW]tQBOOCPR689q8_4X`(8@Q
pair choose&title	759	6W\;3F[5IRIZ>HA5DgLdQ;PES^@FI=>[[QURYP8GDOVJL@>5[UQbc1LB?Iw8>;[Q
pair choose&urgent	526	;LPZO]rLMf8q:9Li=UHjG<::w?C>ZNCD>O=7QKDLFWQUCW7Qh3@aiJPM8CHLBGdE
pair choose&video	388	;N_ZQi]@FOIHCJI;0Ka]A`MnKBOuMLaSTVOfSwJa=>cKTiZNJT^I_SHG@EOEnH'3
pair choose&wait	585	fZ/XYYTrbRSL6EWVUdAU_R<D4XFL.>iEP5STP7aT`>uFWYAXA61E1[i\/w>QLG7?
pair choose&wish	625	ONPRDRH`>OWf>TX87#>PS1[bSPGWG:OVR;7`Ga7NbRPY<9JMjHBaU3IDWH^G:MbR
pair choose&yours	689	JUF@JcK=JBWF<_`KNS7QD6NKNNKBQW]>PVWa\/RVCNRSic@7Q;;]\AHC`UwO7;IY
pair civic&closer	667	WVVBQ\K8^Q^_?W?08C_c^]Fb\cbZD\mT\^Zc:GeCw=I+SaQP\TWTQC[><eWOwOD`
pair civic&cold	406	f<PunNS[Yq+V_>TTEQ:LOwA9HowM2g_4I9U_Z%P+TLE2N^7aF2)CC_ib+X:geGR@
pair civic&confirm	798	dMYFIET>YZDYMNNDDMXZ\=If`[WF6SUO]L\P9MSMJM?<CK>IFwaJEJ[K.QJGZFSU
pair civic&deadline	474	R@KVhKMUE<g4LMXS.ER>Vc,bBOUJ/_g#f`KMBRNbDdLBLaMNKJP1<`^R9o8jtPQW
pair civic&decide	417	`=FhG18l3[(<VGeH\aDNQpo2BW`M.DJn`HQ\[b`7i(dL(=8Pa:1VJaE`DOM/bAw=
pair civic&document	513	d\^<QSZIUR'dAT#S;LUZbf@`L_b:JXHBI^[Q>G;AZC+4F8mU@SKFXXK?`eXEgG(I
pair civic&education	610	@bcYY]PCEO[l\Q9:LYORDJRkY[M@F]bOSLVLGYLMQwCNNUKKP`NI[@\8T)pO`WHd
pair civic&enjoyed	485	7qBS.#X;^S^w>F;9.?LW8:IhiR_?TJ>NALK8F[?HZ:VV<X==o`Il^@4@]ZA1<3HC
pair civic&event	591	E_PE8Y\GK@bPXW/NFE>OR=SdWQH_^\KCF3___fNQU^I(MN[@9FwW`7ERJMSDXYGG
pair civic&family	619	UH[G_SSUPLVVFR@\V3SZVX<MT\X?@FMCh`\`sIdQe:3?Vm`E\QUEN1wAVLKWVO8Q
pair civic&feedback	449	?1lPA8ACBIoQ:BJ6CH?Bd#YU?;AVgJK4L@CGkZPIO?NF7X<JTJ]dk9@ec?a=OQa<
pair civic&filled	444	W>9APZhjgOGJQIn:bPXLWd8C9fOG@GXr\PTOCVXUO1ZBM8:gS@@$#vYe(EAJaMM9
pair civic&finance	572	sXbENfR1aRSRSOA=/*YaT`R`f\pECaFG^vgPC?b][1EBnOHPAOSHA?S?#OQSYH5S
pair civic&future	577	RA\BWUg>OaM6;j@O98hfTXGb_gUC=[`?\wal8JVP46N.Xk2DGaU@+F]Q]_5hS@Dh
pair civic&glad	702	^`ih<ZCDWOOSF_JIEIH]\RAG`McVFL]=[WEVD:MWNABIYdV&59S1W#XOJYP`eO:Y
pair civic&health	651	Laj?QS[?Yd\aBM<Q?;[wY[$[_^cO9]T?djb`32\OMON7VW>N`XRDABj3)T8Uh=TJ
pair civic&hear	590	qAZ[uZMNRZ@J5JNK4KL:QvQJ;awH/LbOX3Wa1YcJI*P25YesVBCH>Qj5GQ#abPRA
pair civic&hiringside	588	KA/GYLMPF^C9JHZwYfBIUUi@LoJi?=RKHI@OYBgFJZf8>QD[VMA4TfFR3]AVQ:NM
pair civic&hitch	437	EOBTYWS;9o46`Qa=HEM6shY)C]IasM8dH6YN-KSnYY[YD<WHg?_PRwAjo\AD=SkB
pair civic&hold	500	H`XX^TwGeNISfY[<QUT=JNBIEVKZ>RI^A<dBI]Fb[F>]NVN@MHM+ISeLBj@>jSM_
pair civic&inbox	580	[_\WWJ[D9hHEWWIlK[:EY[w6L9BGO;?KADBEU^PS[>[H[DQMQAdCPfMReN8>NQ[F
pair civic&interview	490	U^`QD_V.dQVWSpC6.Cd`lC]nWF_B3^sP_]STILTwO9=BVgf?=H[NUR[)MT@RUR-A
pair civic&invite	506	MTJLXNw\C>dFEY1BFHDMYTMbWANT=\P<JbBDEC<pFZHZW[hbIUDdQAnB]BPEKKPK
pair civic&join	515	YtBKDjn#UVe\>i@?37Xr>R=ZSea):EMO`v>@Q:FhT[YEPMBUKIHD=BX12jNOV44R
pair civic&keen	779	NWc:W]_?dS^T/s)@I4evgLAItPaL4mc+^u\[CBXbB4=6Z^/<=NWNJBb=#_R[o:J\
pair civic&link	478	FVOKQJULD6>qtHNc9qGXETAdQHHbY?OVFEuBh0BlP\DO:K`_jaDD>IJ\bLofIC#&
pair civic&mediaword	465	<EH`LIF-BR`9`ROhU(GPHU@+fYGSDBE0\ABWV[PO6#ZMnDHGFLKYgWF\NL<aG%da
pair civic&meet	708	FVOIOMJFT7KBAN<LWCUMOHE\aMHT>Yc#;^RWBaWW9@S,EW]XF^cDCL[C6M;KX@VR
pair civic&move	676	Vb\AUL[>AoNH,EW:KHNYtNKiNWY>I[ODNc\YZhTOR8ICwFFBWW_TACRALMDA^:UK
pair civic&not	574	USYCYiOEdHRUV:Hwd7[OQY;FS[c:%Tj4CiTB>HSC7WRFClW^FGwOMWb98[7ZnK6;
pair civic&offer	525	`HbBHQg5TcAw4`T;]IIKvIPfg`WU9WUS]Od[GVTTG.C_UGG^?eTfKQD:2V\GX8J+
pair civic&office	619	n>iFVQd8VmUR5UA@J*LCi\?gjQa//YFCG\LDB_DSGA<P\FMcCif9#`@IK>:UVFaG
pair civic&official	691	p[WdZfSX_FQP[eR`SNMLVwIOK\S@8S^:SlWNL;CU@\GOY^aZ0:F8E?N:[YVO`O0`
pair civic&onward	584	MTYP]]LJc9M?0eINUJhGP<6v]TQ+6ReFNcePmHIM\NXR]aVT>BX@JFw2SJP\nLC]
pair civic&other	717	BDpI?NH:<?d,Q12F[@HG[AK[wCB]`WT8?9-M6VTOaN3TXEKNOelVKA3Sh8\GY<P\
pair civic&paper	421	TFe^bCq_Pr>cm?D\HG`eW8KaWJYKTYM]XOTR^TcaFJ<WJMHj[WL$KEw[W<;F[ZNA
pair civic&pay	526	k8KWDQBBBUDI>NY\P?=GscA8[]ep@cNKc`Uw<]gASBLGXMS&WLSFUNjHDMKDR2eW
pair civic&practice	554	UKT]VESb2L?RP<6dTMG>=ew8Q>PNZEOYJUXUDRRG3jm?CJULB:7SX_ANVWSZaVGY
pair civic&prepare	487	FcHWGk9`1<AbcQPOK\M@VIl^M1DWgAO;5N_?]I9IFSGQALw6\*TMCN0OXNL<=cIJ
pair civic&property	574	W=NO[P_.NODD<JP3H9^Cb]aE\_8I2Z:1@EIIBU]OQ#M4HCPIEXiP@eO9?c7Gi?QE
pair civic&received	630	NicHMV>7ZKMgKD9NF@uu\C<YUaw1;gTMdMYHD9WbB@?IeJF'J_iQ7:c@5^YcY>6P
pair civic&recruiter	493	XH=D@UOk'.FR]IXLQj:EC,mIIF?OYD9PD@3AX@>LSVjUI`I7LP;[egW^e5X;#CbP
pair civic&remind	625	]HT6=IFDBCV07Q@EZ?KduGPN\]INHJ</PFDkH_wCX7L06OP@aPQsd]PO]OHSJ1R:
pair civic&review	509	i0i9lPGeM`Bh5CZ9TQwJP[Z@>QY+<kQfHU[OGWZEB2^R4Q\X>I:IJk@[LZVI`LT3
pair civic&role	716	FA#VE>E\4HAHm@_YNX<:>BT898:bd92fC5>7Mb>BBjlk=>nDQ5'Lga>h\@i<2TGM
pair civic&sales	572	jA[+\cTBcYKGG]S/4M`UVSNR]aje;UQ@_hYnB6ZQ^#7FLe<bp]TC=SdC.aB>lcVS
pair civic&send	531	[nWijU_CGN6dA9?8L>eYY\#VZgYG8oaJdneXW2CKSSMDMHD?ET\F\5s<-fRudPKN
pair civic&service	754	QS^LJWT>N^NU:_>5K=^S]V<@wFWUEVkC[]Z_=FZJR799h[?<>R[PFSY;>[MYi;G]
pair civic&shop	669	BLVQYBGYCTZGEaBQJb]QR55KUX[RXOU?TCH\P9XO;MLSO]Q?IwWXg5UI1QoXS4Dl
pair civic&sign	454	KP.SHS8K-I0^pG^^ed\G.IMEH=#V\J-KT\7,hEOCBgru:BjZ(L3VF>Q3hBS8(SUF
pair civic&slot	470	PPA3K^Q,^KF:=2A@'#[ORLWPEpT4+RY@VqNQFdY=8O?VZ_Ia<DM/.Le;`UOZU%=%
pair civic&sorry	755	^>P2L:AIZP`A?XLGP<O]]QYwoMNP\]M9?XKV?DkJR=8?HV?M]ZM[VHJa<H\NTBES
pair civic&stage	572	LRsXf^Wli6L?0YVe[fV[GdU[aRcYGfR6tScgP*LYM6\CFbMA<FTGSLi;7eEw_FJm
pair civic&start	505	LUJ4ZMADVL?U9dCnCfUcUJ29]JOPKCWPm`hUW@ZPA]KQGKVI]`BVVSL:JkwGN9QJ
pair civic&study	620	IMRHEPP=TkNGNIS7:BJZW>X`wOMVFEQ>Z[[b8RYb]V?FGKKMWUca=:AT;FQ8XTS[
pair civic&talk	630	FBXZDZNPSOGFP`LE>EgCVZ#He_O>6YaSYLZNQMTSM4>RM=MPGAIGFNW1?YMUTBO9
pair civic&task	599	PKg6CW_2P^I^4N#6*TM`OQKPpJ<;OQE?QkMGBAYGO2Q/YbV9Pe\QXXGR>cS[f0MN
pair civic&team	580	DEeIaTIeCOV*XQLw][;:ZV_DJY3HCR,XNGHCb`7B><@`FGYZD8Gt\VDPOIPM?Pg9
pair civic&thank	950	UVeA[eg4a?QOGmE<6)nmJV>_geq5?mqC[jjS>6Y]VG76_jMXBaj@>8l#.dFjhEAi
pair civic&ticket	478	TqTHaXTZ_A^WBRRg80tlMq5Xrtj5:kqXcCsc;J^LVM?LZQGfXTc8@ewC2s<[iPBV
pair civic&time	651	C]T<CSU>ILaWFWWLDHWSfG_RYQa_0gEQ`Klw<agaLHPCJNIGdfK[U[??@i<COC\E
pair civic&title	642	P77IC2EJ2@BL[5II`c84NBNGE'IZe41r>7,AZZC3@o\`F<^ME7;icD1To5N1<=w5
pair civic&video	605	8@YPJ_NOEE`MKeMLURW@GJQLENPNNVK>SYORQELN<ABFWiPM=B_HMOTeKYKTVRVw
pair civic&wait	623	JZWLZ\CRf=WT<HE?Icj@[=9UVUs?I9hBREwQ7E\2rSP5_UDHHb=Q58_-K[rc\@6Q
pair civic&wish	452	MY=U/HCHa4w7\S^;MI6L^INuIcXXRL<C2[dJDc?Tt];@E;LYP_DklF:NQ,b*FhF<
pair civic&yours	698	w^WVMX_=U;9b9BZH1Tj`>?4_Ne[)4Qp=Sp\6T9>M/F?6iZne@JS>5Oh'JX[GnK:N
pair closer&cold	531	hk>gQ^TDf>7QOHX5MSZWM>NaJXwSNdb?IUbFTf0XYL79_PO>]>PXQ<T9DTZ@92[K
pair closer&confirm	599	YYMwoNGTTNBS,ORXCB]D[DHmDSRU0MQK^cU^O`QMNIXFILVQMXJ\IVb/-dSIKhNH
pair closer&deadline	522	^]OgRYUQ[;G](G<@64j]TM:Ph=[2QRKBJY?CUSZwXAKUA@WMSZR)FYTR]Ue;G6:L
pair closer&decide	651	FYZWZbS8RL>UOL4@=WFnYJDmbO`GPfIDFmEBg[JKHNDCdYL@HNN9DFO5J\w\QS>d
pair closer&document	507	?mA[$S`YkJlQaO@JtUR`EdfPATQ\dPKwS=[lDYk]oNZB7ZHIfaXTGBQ8[[w\J6TH
pair closer&education	633	EGwNA[?FFL]PRNB3OHDYTN[f_;<dSSEBL@4LMNVRG=<]=<aGIWhU^PONZMKCDK^c
pair closer&enjoyed	391	F=_L=AwAsU@E_YNJ,I`OG\B8KRi;`DX_fv>9DFYdR=8Z>AZKMbSQ<A\LAKKLND+Y
pair closer&event	424	`X=ePXa5UEYQL\RA1Y_WEBBcf_e>;bJ_K(F?L2@q@TbwH``S7JHLYMZM[H8JkI)Y
pair closer&family	632	@>iFkZDJaRWQ?eEIDYU\V^D^VWbYJS`LX;wm9HQ`MML,SS7@PU\ELW]J#XFRVGLk
pair closer&feedback	386	KlLVQ8Z[V'C_WU$]H<EbcNeIrv]oGKa]BP@[UOg^OK.#8a:Jc>aI@8\Y`Vja98UR
pair closer&filled	399	C6fuE<?`HUPJ1>>VgQQ(wQkKH:@f\JEP7FHcLN^?_16d1MQYlLBkdr9@qA`E=Lw\
pair closer&finance	613	JJFERW<MX?bQMT9#..UX],XjOLVFSab8[[_lRR\mW\IS5[UB-D\MQNa`O_eTRFPR
pair closer&future	597	J^YSTA/AZ9PNiN/AV#aYERHofW]N?QJ#K`l^H^gMLFEES\IDSeD]Z2LHdGQOEBTm
pair closer&glad	403	a>qMS`s9ZHW/4NaBMN<PSncUJNBgaiPaPN>e=wXknSZ3SIJmabE;vBWaUZG<F#Ig
pair closer&health	467	OPiN]ZV@lb@FCe9<@@vkm\QhpMsJXhl=ZanCX\aLiT7GhSAM4KbZOCVKIg@TTP#]
pair closer&hear	551	FHw5SR6(QAeC]EJA_CXIJ6LiW8*LHI`5B<Kf?L]LYFA8J;A:WS]hPPPWX7^P/>Z`
pair closer&hiringside	542	MLJJhcwAJ]B1HMNH@AHPAUAXK9ZN[Be`QM@nbJOCD\CKSKKMNPUU:MQAE`L_SW[Q
pair closer&hitch	579	ZLeHJDTFXUS@1OD>SKAiqaIZMDaPK=EK[Rbu4dwFk3Q<UUNB@PdLO9JiDPiZX3_O
pair closer&inbox	523	hdAw^WP0HBIu?Ya^VQ]SLRb]MHeBRQe<?YjMTTF[IaHK@\GaPKMShOpCEEMTE]EM
pair closer&interview	354	:O6Vf^YN6*ODJ<DuwRkLAwbG@9>_@5>O0PKrmY6FS=*<Oca9anl]c]NtD\n2Mljk
pair closer&invite	525	[EI\K5cV82E5\T<JMMMGA5[_DD@ND/@B1a.I\h5-E^RcXR]NQ?RBU\;gkEeE\wgN
pair closer&join	596	RLN<TXL>GXUSS^JNCVT_ZfUgLTnJVIJBLidTJKoMSSQQ\W_CVVN>FKWXVZ_]wMLR
pair closer&keen	794	D9NcW^SG?jEIDULwOHJHWBL7WP:EcFX?XVGQ]=OUEGCGPLG<JALJJTE\M]?MTRPa
pair closer&link	417	_Ua.H@+PPKXjJPh1AsJHKCbQFaH5SK\wJP;BMOXZ:tHK8SDauK5-ABX3?I]>W_;+
pair closer&machine	520	MVO\VeVFSAlX3CNST_TQI_R^NFISOaZN[[H<PuKD_ZLAM>=YSXTwNFKeGZ\L\KIX
pair closer&mediaword	566	RHOWKcqEFN=kGYI\FBaYChK=UZm7)j\5wrmRQ?FP95HKqF.lR@CQ3M[\?[Olq*7;
pair closer&meet	544	SKKACN?U7>P<JMQZT`GJRI^AG\FWSF[IXAXUEwS^=[^QO=dI\W\OdEQZPKN?J/[[
pair closer&mine	456	RXeTOCP@hePb1K=KZAJITcA^w[\hgiPLUKdf7KtKN4M8[?BY4^WS:Yq?A\KPFVRm
pair closer&move	473	NhIDI`QEkNPhJ[A72DXcQN=VmrYJwpKmM>c]U7`hT[JXQYoGPQYH;GXRHE]Y]`(D
pair closer&not	919	B<`@?M<9E?RS4MEGDLKK_?KT^8<T[HLTAINwG[R>R.@?EYG@OX_dk?5R_6X=?FX`
pair closer&offer	603	q7wTM^3>i;WQHgWgWDVWM[FUNKBcMMc5NcZmC<ccL5@FVZKI?`Z>YK_LJI<F`WWh
pair closer&office	710	\VML[RYEjHVoL]9>7F^XWRDT_A[WURwIRW]JDJGbT`9FO_MKYOcCB4]7J_OQ]U8c
pair closer&official	428	jZ4dTNCWtVSo[\KPGKPWlA?CLrI8@`_FG9[_M4T[wMKFS/kLqv;7*ce]KK]6[@=I
pair closer&onward	576	09w1MHA3<IYL6O:EZD_ac2=J^3Tv6EB>HG]fSIdPn?CN9O=,MQa^DLRM\_A,0GTu
pair closer&other	656	?FwYUJ5AS?QP5I:I=6KdQ=Q`mDINZ;EAT^UOP\Y<W85IWZ]QKR[i/?KDLQWNL);`
pair closer&paper	366	bO:WnUw,o_>o=R-MDPWM:jRKs[?;I]eNcVVC\EK1)JRPCLmYN9J*<>eSRH9I[PG8
pair closer&pay	494	GCiGGI/LQCTQXEJHNmIdgOgw`ACIELhMX_&BHBAU[JT']1NT_SLtf79]ENp[]=`]
pair closer&practice	540	W=r^VVwJeXak0fD4E>lhPu4[cQa6Kud>RmdB67]MR@;?VcX`AX^=6@\.QkS^j<+O
pair closer&prepare	470	ZrcN]aTCODnYMq8A/UhbSS5leSj29YPFrZw`^?jUlI>RUbFa^bdPNFpP5NE^i>9k
pair closer&property	545	el:KVnHGsGG\T;NZCT;J(JFi9wX8HJagJ]]@D>JZ]VpcbZYbUI763[Y80Dd_K<=M
pair closer&received	497	<^VE?QBRC2w5Ra]oIm@FB1WJ;c3JhQNv=D>]>\ROT@a2CSHIZgVF_ZUVHJm?G6ZX
pair closer&recorded	477	dd[HN[_I^PIfMUo602eHRU0[LL]2LVc[UB\SHIPIRViW;UVP?8MJ8Lw8CWMi[BI;
pair closer&recruiter	453	]Ka<YK:IPPUUMRBH#V3ERgEPQRaP[kd7cNRVKg?<W@K5\N_EJGfJ`TwUHXF=Y`W^
pair closer&remind	485	ROiD=REOSVmJ7??'D@APs1Cwb\Z\fgF?TEbh(\fG\ME6bdNAZ:PGV$aaSTff0%VM
pair closer&review	589	KUCD%K6_]-WL_CVL<^AwU1rbCkKeqXIJMQSX$ReFeDS>EPP;Y\F_i7\DPJYL<FB[
pair closer&role	534	ZUO7PpIGOO\Q9q+C0#@QZ<Tg\6L\VR_RFPUa1ZQcBN:=:CTEQkPcX?fH8]_&JaPV
pair closer&sales	776	cYUdwNDP\KHK8G9_,9nWLN>Fcc\LEJXY[]dQDHQ\ZH2<\TW]8TB89?_:8`BgaX<Y
pair closer&send	397	WkXL\Ra=nPQc1^W&@2Xc3lVtLL\H_Ha=M(`e:SLsDrQmfcq\LTd,/#pHEJ^vJJfT
pair closer&service	617	GgSIw_IIKDQDDpDFV;QL<YDTKHK6PQY7ZZWSfFHUU^M`mX[I5GDPYEL\RWQXhAC]
pair closer&shop	488	HHq+Cd*A]koO:NO?E?QmtjVU\QZFPabSQ?gf8Wc>NK09R_UBOtgaF2pfM\lOd1ws
pair closer&sign	521	MdWdTOHDHJY\AN]QPGd5I_=wjM=BVE^2B<TX)IXWZBgQRaBOtaN4`bQBDOU;WFTf
pair closer&slot	405	NBpLM[SFOSjgY]Dg/M'RS>=ItEIZjJ$4^9MCD<WbXd;a;AVUD<L\nGZVHwwO-FNh
pair closer&sorry	405	k<v+PDrSQwKIFN)\tF6DTTKRZ;CUO;MTKu6.NJAJJ=GJT?Z^B?m1IGC`?GcPVcZh
pair closer&stage	361	wp]Hphjkg9ASA\GbZOrDICItTU9W#X`B[<JT;OQsg`RDRgY)@[SL7YKCfu3U<J/X
pair closer&start	375	VbNZLMQEW]YQVF7_RaciAXMPR0bNU^L+IWAHwb`RH]k]iD:U5FQD`CSNp`Hn]N>b
pair closer&study	691	;:VI=GHP;@wCDT?=XVMAKK_\J<<o`>IMQRGZ@dSWW>:VB>ZLa`Pho@;YN;hDOZ\e
pair closer&talk	458	VG9mASapDOC/^M?n=B2OAZTH0FKa\UXY6H]jn=]OIuk^8iNJX[F:BfQ^TCwOZYU=
pair closer&task	555	=BZlY>YJ=OP;;9V[^b9CVLUSTVRYVGQTDELQDhY@]9@:LN=aTI\eT;H`KBQV]wJ=
pair closer&team	491	bF$_>N)ZCWTSg:G]MY?+D+je8C%BU.>dU(&NfsU2efGY<#iDjV@RIKFQEOgS)FX<
pair closer&thank	672	YWNgaO\PWDK\WL:NLL\QCOY>NUk6>g[IRTZGYABIObCR\HO\ICE#;Vi@;MIFSPDK
pair closer&ticket	398	E0?kO;sQ?3@V;<NK77/q;;DLwUJ1[IL$?HH<Lt1OM+7PF=DcFZUt:TQDMG71>oP7
pair closer&time	554	PQ:]9B8R_IXfg)BT8HQAH(JbOOH9HMOJDYNCOUPZVFXYPKwjKcBT[4PRuGgEEO^M
pair closer&title	428	]BMA=,3mRPwHg[OGCOBPG<GT8@<_<D9mLGXIRG4>]hmHW.MLIL6M`@;9bVtDAj`9
pair closer&video	579	HDLLfaH>IP_VAMOD>UTWSLHLV_TXMJH>SwVT[VQOb;LDSMCITZOSO_TMFIFOGTQ`
pair closer&wait	429	JSUMQ[Y[]cMe5BR*'bTaXlUDg@YSB%TbKMWYAi9wZ3IJ`AZUFIcQ[N=[4KB8XBd@
pair closer&wish	614	?KT4QW<KJBRF[wEP^LFX]KOW^;MYE\^PQNkX.J_eJIO<UOLM[BXLTL]DNPFEOD;C
pair closer&yours	543	Mn[[MeJElOkae`#3DEUZB<>UOYhPcOWaG-WQF=P[kYGYV]d6[MXPi;RKNAnHFNAX
pair cold&confirm	469	K7TQOC3h>LC3Y2_Rqe>B^C`UOw6heJYn71D8>^Q,,4_@,<CWH28WWSQ[R>C<)?]E
pair cold&deadline	562	QLKYX`PVgN>_5J^(IUS@ESUbNO\Q)U],;M=F4;RZ_TFLVNQYVjM:0PwLTJfZaKMM
pair cold&decide	575	E=\S;F=[PUSHCF3R^N=HM4Q[U=IZw;.K3D3FJJO<\[QN?MXVYWTL\NHgS@VQ<G\[
pair cold&document	587	1IQbG:<QF8A:`<ZXcmH6o5lML=7ej4COA=FPR\IGXa\T<YAMatFcrUBiWJnL#=]O
pair cold&education	427	B>aj[HK8B]@?VdK'<JwaQf[?_G;(aYVAVgPI>BVaa5RQqRjKTHiQ<WGbU7Z`DQ:F
pair cold&enjoyed	677	\Zj:KjX>]GPXTw@=<(`aaOCUkO^=If]7kldaV;hXI99:_\2AEVCHHCX1/d9ZR\Lh
pair cold&event	697	JWeZ\PFAJa^K[l4EI2@I^WFUSYIHL\_BWvPdPQKYDJ>NwVCBHPS5SEZMH_HWbN=u
pair cold&family	778	JIRNFETNQQbNAV@NH>e][W;PXTGP6cOBZV^kMTYb^=?*VU=>ZHwLNJ\K8LOeVAOT
pair cold&feedback	420	[AQfcTK\HnDQN8[GF43EW#SN_*:b9>=T2LZb[BYNcIhJ:57/QLOO_QDaFAcB2mCG
pair cold&filled	533	XGf;>PcD3HXIX\AEXa[=RIpHRMJglLPJKTOtDT`NJ?E:E?IUv^fw\1J@C4F`LSnW
pair cold&finance	540	hRTwucUPKMEJNWieX3JL:WD79RY.K\_H]TaUT<R\BAE^LGOt:4CLHOJQ>L<?roU;
pair cold&future	512	RB_=X>C\APILEP=dw[=@dZpB9BVQW_>[L;JkD[d^aHE0KZNLjFRQYWF_JLHRB7\W
pair cold&glad	483	G7VRPKMRCZXTHR^<X;IOPRDJUPQVBcDOwWLR\TQa;UUMcUQbUCVFpBDLA`TETTQT
pair cold&health	675	GR[5JZPFG;bJUaN[b?;bW_[Na97I`MRWF=HJK\S]NBN@ANOGIWeWJQDNBCP]MEGw
pair cold&hear	440	F87e>KaDII>Jj1qdT/,OPM4O>EJGa9@H]JKGidCGA=[SHCJ_P,LFE[F>oP$QTw_<
pair cold&inbox	644	R@BJR93OG9\<KL8IYQLNZY_YSZ>eWPDKMCATNOXRdKOME>SJSW4ENMWYF[U>RPwK
pair cold&interview	411	UZ\ADh6BRXcZmK_@LEFQM2MDhN#f=PKaB-@C5HJOk;f<H7Led]LgRTJjg\nHLLC@
pair cold&invite	574	J@RJ0FAS@HfJWNUF>N\hT=`IL9Aq\O@9QID@7pMONic<BQM<mwMX_Y9rPDQYD4@U
pair cold&join	437	FIaeRD?#;PWOLe4GDGK]_REYlHjT_AI3^M1vPQdGF<J9V\*LXXRbfJ]S6bK@DbEI
pair cold&keen	516	JZulFVN`L=i;X6Y19MR>B^hRHV7`bDVeE\>6Zi2bZY1Z3]H9fkHA9,TFh#wGH<@`
pair cold&link	490	=E`BD\W#V\PPJQ+NS)IcTJNlr=BY8N`7A]Hlc<cLFXJ3KSQ(KAsKL@g'.0OI`KGq
pair cold&mediaword	544	UHBYO>=F@VSF)O;L9<H?f\WY[Q<OJD;3EGKSL=DTYH11KV?[wOURIGHP^U?YND^b
pair cold&meet	514	DRYNPgIL^6dkMW/LRPK9dLKVMP2XF8wPWA2L`JWgU,]KCJlUMl-eSGO>7J_d@J@`
pair cold&mine	380	SF<Q\V@NRbKQFTFG^_iEbkL5hjaY1amJDM_\78]FYC@.3NNl\dZ.=PhX#\%PZ1DP
pair cold&move	603	hP^PJU^EVesJE^?GIHRe`R7SMZXFCjY.ewZRQ\\POG/IWaPU1VKO4;fQD\=]`JIC
pair cold&not	651	CIf@IPdPQHCU#]IDLLSa\WU\cVRfMQGLiGDY<P_\dBI9UPM;G\bLbCBOVAI?BPa^
pair cold&offer	480	NYDJBMTLum>d^DK#)?[SRI:0^n?O/YTCRg^Le3[][PnIrEHYGXY9A7^5@c7O>=KF
pair cold&office	443	G@4MID,r3=JiZ<\V`/G>%4wUCH<^g@FT4C`0S7=NUkWb:+>>gAG[K29Ideo>*_TN
pair cold&official	459	fQHOSLQNF5wTB_F<NJG[D_atD^MOLdLTGSCKJETG^X?PJEXa`fK;0DMNHN_IXak1
pair cold&onward	494	ZHf7H;VPLKVX2KQ4P=FGIJmSM]W_PbY@ULBc0jQUVQEEW*bC[XOH&FY`IJ?>wZ9G
pair cold&other	508	EHfEFNKYe8_[+\E9:FL>>'P^_<EW`JP&DMSF7>E1t=A9NWWUSiOKY+>TeFs89#HQ
pair cold&pay	554	[OL[MS><McTVC+[F.S;QBNT>NVHAEM<>Q?X9qnL:Cwm:CVPJrIHaZJX[NNTQXOWB
pair cold&practice	472	[Q^?ZWl?[IRdMa#IFVMRKSGYJV\M=NREQ`bTKJEFX:2GcaHNKjaWQAKhM[;ffMWa
pair cold&prepare	554	XENOR;ASHU:VFcNIpRBPKVU:WT.U>8JZE5NgOIKT`IVJ@rE;dQ8;wYO@HDDE:HYU
pair cold&property	441	qMEhomP:eI@>OJb8U=_6BPM22nGFHPcJXFm+R9eqCNiWGLI]gE9#`Iw72PX9ik5-
pair cold&received	432	YMXwd66f8LFjI`NLM[7EETD-]6L@Y@J\nLfj1NZ[c>U6gaKfGV@A?cZQ]d@\Zul-
pair cold&recruiter	459	L;gGWBACAa\QJBe:1NP]VD6<[NVK-YJA<JmoHAgLCQRA[K<LQKNejGwY8SH>JNKG
pair cold&remind	476	C_6Pjsgj_NIFlU@`bwc7<KF;)E8_II<^H9BC-A=XBdVNAQR@B<JU[[N1<@EZ[TaM
pair cold&review	715	/LOLU[I@SAJVVSK]WAWWPJFCAB:J\HQVWDHUZOUYNQSGwShWKL@DSBNLEJUjDQ@h
pair cold&role	473	__dR<(8?Pht\9N8G>U-Od[wgLgWJDkM5T@DXJLObM.>KVF`L>UTM:<JXVWP9<5UY
pair cold&sales	379	/5G$9UGnMRNwZ/jAWTD(.-c@KJ5bYZ-`:2A<a0^9alMN:HQgeVGLjBRgC[=AIAhY
pair cold&send	469	^#(@gE7QBgU1T@`RU2WQMNN=2\@RKFK:MF[Q0\f_^JF\3LLEgT1IJWeh&UPL^FWI
pair cold&sign	515	dUPWHVBDaNJ<7Q=?eUOU\Q=JUiG?H>T:LKmkDFeLi?VF6VRwf^AK?Xg?/oADUATU
pair cold&slot	608	<F\5WjX4:^bL6^>T]@Wh\W>XPKS\D]cBwaDpLQ\]T-JGcZIM[NMQ?HT_3a@UaAZT
pair cold&sorry	606	7Cf<F7TFB>aBKFMT\I?H\D\?oM=]F7G1K?8k@[\NeND<:NE6f__SgS0F^HJB;Twf
pair cold&stage	364	?(_9FA`N#UQJ\a?]dltbdYO1e8<\TFp:_KN^:3P]A0LkXSXLESOi]I>_7KM?\aP_
pair cold&study	498	RUwr[kI5abZOAqLdV6mfTt3]rXaD@JNAcrTXJFS^QP4?b_NME[\@RNW:KTMkL-EQ
pair cold&talk	508	PGgwDJ<EKLrNM_9AVDLEl[cYcLH1NSZ1MJ]T\X_Nk/4MgXGMSEL@N<UA.OqL_MJb
pair cold&task	537	OUcCnMX4KUViPJR_DDZiI[RPWXWGIOTWRfU[98wIR3EBPZPRSQLL?0r4OZ2c[LPL
pair cold&team	659	OY\]BkI;gNYwGe?M:8IJWNJnfQWIR_^@MdT?KIQbXB4\rQSIKPBR9<RR@VUJhM:W
pair cold&thank	516	;4>\UGKO&W93dH[H:fBSB4C#ZMRYI7H<^JBH@f9/8MPIKHXZRJ>Q_8Wfh6F?6lmN
pair cold&ticket	471	YGQUODM^7]E;AHKJYfZQX_`D;Zv@7`UTb\NEBTYK]KL#SJP]O]D81KfOGZ>ID<ND
pair cold&time	407	Z1JJ7>A?eTONV1Y3WjVOJDM6QQ9XbH=IE18gNJ@(`m`A:LLFX=EI@I^iG#M3:^[0
pair cold&title	592	XKVWTgU6dMVl@rM<A:Ij[_/FYKD@<hpLbVrR.9_wc437p^]TREdHB9X=/TEUm@.[
pair cold&urgent	571	Joq&^WtHEeYh>Q93;Iplg_EVgGP+8[hRVfWWN3Q]_9F*SUE;=wYQRXrCBLWqL7KZ
pair cold&wait	597	\F2fSF3[>g?RA>iHr[YKMoc3,SM[OMXTKE`h,EKKa<]@I>CO\H8L5wI^<q*JWA\P
pair cold&wish	493	2BPBVROH=IgFwUC_\ETM^`?PL9SddIAGG@8F&T>QAmB_]W7=HCLmaVHgSUm[@LF[
pair cold&yours	514	qRWwRO)]ZO_aFBeR@?$gDW[KKjG/_rN;JH2ER3_`\U:LLJNb:H:;K@K;TI_RQB:I
pair confirm&deadline	588	GJb_XRFPbLQQN[>BZG^W^]FYFOvKSZrJlZ`lD:g^V7.=QsDC^abG\Sb`Kw;[gJ?i
pair confirm&decide	542	FK-]A4PZ=V?K7@N:Y@F6kC\P;A>wB-PEF8;m8oS<MCB68=ARj?O^oGAUIXn?KpdH
pair confirm&document	636	dUbVWTw2JLC?EF43:2N\G\MT^B?C@AJUOcBCXsOKRP6c`YcSL<VE2Y:[TIITbI]C
pair confirm&education	642	^R>DSwN3V;FSFdELN]hTKY*XZOHJ7nXR^LZF9/IOQ/GBTXg;>MR&CN],+YKfELIM
pair confirm&enjoyed	594	D^ewbGOeDLJQHhFiQHPNX`7OZB]FGV@FhZoZUQ_H?t[KcDFLA=LPMQ<WEeSGfFHC
pair confirm&event	645	CgZHRnXJ[CTN@XG@HIVdb:IgwGXJQ\]WK\ITBP]UHL=2I^QZGs_RJ@A6SJNMfDHm
pair confirm&exit	460	]iPLSUtVv\wbBSCO7NZQLKS^daPH@r]PRIhFCa>T`@V@`MLafaWIW/RF@;LYjLBM
pair confirm&family	665	9PDBRVTX@T]VU@FBRIeeRL1WTQ?7QYcCJYMCU@DS@VMMwbfASYNZVMPJGafWQ<GP
pair confirm&feedback	498	J[gPH9CBL[Z5dTGFeHCK?IMB?RIZp<A#CWRYIDYRKNFSYKU>9EMNGRH`NL_dKSpF
pair confirm&filled	450	#Jma_N??7IORkQLPTR5RX4H=P4Xf02'DPd?DYW;C>g@^CZR:C5@wL8DCT9gl6bhp
pair confirm&finance	499	MR[3>MV4OIFO0CJHCZHZ_VT=>BR5RLKEBwPMAc;Q6=NT`WTN;iDU5l9LUNHV@mBY
pair confirm&forwarded	479	AC4KDi<;6^L4\.Wke_-A>T`@QB<Nr6.SHK=GrF&I-^iwVkJ#_J6I_bAS`=\WIKf9
pair confirm&future	667	?CjF::DJ<9aEY=4KXDRWUBgn[:GcmNK6CD>OQZSNSN8VKVH2TPjT[I@^YCi@B@w^
pair confirm&glad	564	PUV8NKLIA[;TZBJABdObYD1Te]DWH:##gnOUQ8\HGmpOU4=DOF^[hJBYTjNGL'[8
pair confirm&health	491	GcW=IwQFIZSY8cJH:IY^QLVUdQECLTRDmRVSQB]U[aVOKe`*8eR_VMSX\BejD>Oi
pair confirm&hear	477	@>;:YJ#HQYO0L8OLYWFJ?NX88XK=iC@HZ35GE@LOWoZI0MJ=_IU[^[VK\R[^3RGD
pair confirm&hiringside	409	4YEZd9oNP]T4HH4`TVK<.::FN#OPGM29QM>7HFMPBMJCRNeJKbm7<IFFJOYjTYVH
pair confirm&hitch	419	R%EfCGIhLSWJi6gwciI[dZDMUS4NS8=1=h[Lj1O8IXVe1dKHNO1dLZGsYIk>WJea
pair confirm&hold	578	2TCIL[6HAMG]DW^RJpH9<aEZE;69lT6w>>OJL`7mRoXWDHasFC9_M><JhS^;H8WP
pair confirm&inbox	419	D@6Re?;cpCYQfD:a_SH5Oc<M1W,FYS>IbKOFM5Lq=L_oZOY'@JJ;iY8^FbmwCE.T
pair confirm&interview	772	C:Vla`3VA:Y9]X3bTX7I<DJ@E>GNc99+\_MCW=K[>JI[bc?#KE2kcKBaXXOj877_
pair confirm&invite	291	oWp=AflbFEa<JVDiHZ@k]XjLEVY9BD(D$P.Bw^Xer<*OVYZ%DEmvKv:a[^1<eb>Z
pair confirm&join	422	'<8K@SOR3]wIjPVhdYIIQQ(KVQ#AQ6D;[cW+I,bMIYkZEQlUF:@gW?`Y2[jMTOdP
pair confirm&keen	454	aXY?=^]2SJ;a>_:SJE7mPCT;GjN?Fe<IRsNYH5KCUFE<F`(%23rkaE#[<VTS`/eV
pair confirm&link	591	TbWT:hWHWMwEBV6@DAR`K>FbAL`\O@SUZVFXOm[]Wc=B7[]Qak[WG$B=VZUKgA8R
pair confirm&lure	496	AFKKKVc]Wi^NKHKTe&JHfLTN`Uo=Q4LT[kRPNP`aYQ+TKwJNMYQF<4:MQU`NZ@QL
pair confirm&machine	538	]PW^VNH]N^XZLJMISaC=DfNZML^_H99R?d8;]\9GGnOfkNfwKXMJ;j4amIgL4TTJ
pair confirm&mediaword	490	5Cw@`ZcKHIjQ5X4?d9ZLmG`JUn`TY_a?L7\jIMMJT1/GZYSDCY>[B[FW^=fWDBLS
pair confirm&meet	618	QTSJQ^X>S>V^I_?VCIIPR`IMLOGS=X^YWeYMXMLbLSCQNXIV4@aDKK>DNQE\B#[Q
pair confirm&mine	619	[i[@Gcq5Q_Ud(]T06M?wXJBUXmIMHfOUQe__5@WG@KAKYG0QB_]h<BnC1cGSXDcP
pair confirm&move	675	G\C59bjKLQES>IcOVGwPGP[WLARVaEgj?P[9@CLUD5\R@NNKZJ]OPdIS]<?=BYGG
pair confirm&not	543	0A`5?BZ.,u6aB;lCOJZ@SMONY2F[WI>f0MHY;k?@8XL>:=+?\pjO_TN5K#G)OL\M
pair confirm&offer	389	DIX<KPBr=YWiQ8>IRlP[bN\Q[FSLLHGOn^:3XBE=:gdsQ<QKmfJrp\J[4VYB6/f#
pair confirm&office	571	UOQDQYO?\TJ==XH@AEhOWQTOeSDC1_FGTJBVH>YOXT8<CL36RGrK/IZ#@WLXcOQ]
pair confirm&official	590	J_R;RZ`;^lN;@ZX;BD]a\HL\bW_MD^Y3T@\c>B\bSB>5Ga?RWg]T#59CJ\OR\bLZ
pair confirm&onward	607	GUf\RDD9=MAJ;NMIOK7HML_DX@DZ3=#RGc=kXjRX]=EZE0=T]PNiKRC^E_V=OW`I
pair confirm&other	521	@dwJdXd<bf7@1MMNY@l[SeT_LQQR,pP9RSMY;liJR2]65GNIFb_NI]KAMZCTsZJB
pair confirm&paper	345	VO3o^G9il,nhgHKsS^:KJNQ\br?JAEdSDkSm6>gU9W=@>vcS5EC3D$QK5]w_MC+>
pair confirm&pay	437	:XKK6,_7IE9YH(S_:^V@G:#TU[JHNE:OIgKPceV=VsL-5;8^CgN\\]BZITV$LZ[/
pair confirm&practice	456	>W`PaT7IwcXJ<jIgD7\ZHCBaVL_GJ>6Ld_W?S<bpZ[Q[bg=X\^<;W-UD*aVnJD5m
pair confirm&prepare	683	DYNeZTMRPPkHO_2TN@`;II2[OAK<IN<5cvLGSPBaUETgiXwPAbEB+ECRHJbZS2BX
pair confirm&property	784	_^TIRPa?`YTP6N7A4Abfkd?YV\X4C]U=ZwHV;KmaiK71^Y<PAW[MIKFJMOMZ\VEb
pair confirm&received	768	]DgKE;kIJhE@PE855HCAKd\UnJO<JSWS;i9ARa:R4K8[_Jwj3)tDCPLLi5EQp[K7
pair confirm&recorded	576	RLX?B\\DM];`=XYOIIw`SJUcOUG@A_`[c[cEDN@WSDVNM7]@V;Z4?vCDXNA>\PJN
pair confirm&recruiter	378	OdbNp5X=^L-T[@ULY4D_NwBOoY+6;X0K[G8FHNVF9MTe6FXJ2+=iD*:l_VaFSL[0
pair confirm&remind	449	CJS]gJL@aCdQ&ND/58=#PGJO:P`*Z>RU[l^AXDI=Y:TE_XE=JP0LI.hWaJah^W9U
pair confirm&review	776	GFHZWW?NNOKDgXEbUD@M=K-@=AHL[B<CNOB>R`Rg5Y8\HMf@#C@WqL;W_O_PGSX`
pair confirm&role	670	EEPQ[MP?DU?LFERQWL23L]J7KA<DL@#MANA=dkWJEKlEI6RZEK:PBM/\UKXXP[aM
pair confirm&sales	415	%hrNpg^;?OC1Ca<JAOWa_c8`UXfM&w2MwcNG9*$E7P4lXe)K>9X>KRY@+gDiaHdb
pair confirm&send	504	p=aTj+cGL]XF4A7W_7YGC^\GFWe#GNW@]FRES]JJJ-ATJVIo@We5<W7XVQ6F]PSJ
pair confirm&service	480	R:[N[pLJ^`[EZiNNKZW4bE<4g]NAZSN3omQ?a?Ww<TKVcjR;GKPEK@\CTfogh<Jj
pair confirm&shop	502	aU]99W#_LLYT=`XSV%JLDVJlYPIk^PHG\YJPK=W]]L)U=PPZaZ^XVNKLHQscX=bA
pair confirm&sign	486	=@QKWLU_7w8YY7hO2gOD`3=aZeQ9>JYhJNMBR9G=k:jGL;HDMs;U>@b*6ST9d^PD
pair confirm&slot	500	_jEMCIYX^5fYT,EE3^LSV)E_]mHAZAO['HGMgPM_woNU9IC`[YSJO1IQi6XJWfLA
pair confirm&sorry	643	MQZG;;S<JA^;DIJLcHYQN4NNF@KMZD@CL;?==VXIGYSI<c.@YCw<:YU2[.^A=IUC
pair confirm&stage	689	B4Wgw[2SNWCH^NEUN`K=DMF?HQBIHB7SfeQOR5QDKC7RXZU/MTGH`2:EI[T^C0A_
pair confirm&start	476	UXDGNIdA=W9\EGj1]Nfq`3PLQwl_9M?X\NdKFfE3_MTIN9S2hPPf[ZI?LtJ(Ie>A
pair confirm&study	646	hLmNdVhTejA@+:4+0:QVeJ:TfbO<7R:F^w[TI:QLR==D]I\QCY]1<QEMSSFXpTNE
pair confirm&talk	572	0:KbbQ9hCHX6dUH^eb2CEVFT=-.HQ561Rw7?a>1NHdJ_ZWQXFHMTZLFYJROYL;=\
pair confirm&task	580	JD[`X>HF_SFRPSH3AY1U^bKYWWCDoZ8A_SjWHHZF@D:BJ?YW<QC=KAOZJN@PgwQ9
pair confirm&team	565	LU>R>>KT:X4Il-XPGXLKA??[]HCwd7@JC9'&6SY7SlR_R2BN`>Q^?APOZ^M\N/TK
pair confirm&thank	495	IYwSpEHH7FV>cf8sSFD*EtSDD0H0`FL8[iAHn1Dt9ED8^eg;:>HGdc,rPLXL]AEg
pair confirm&ticket	455	XKG]oI^ZGe<Ua>HHRL'DJ0MVHMTADISc:aNV)lT;P#>GMtXbQFAFGB:cSZ;Fh5GO
pair confirm&time	702	CD_d`UGHU*V>\fCSOJSLMPHF\VONJZP;[W?LM#LhMCFUigLH3CIZFEGNDgMc]N.^
pair confirm&title	600	A5mTe?UV>S3,_@ETZP;7IfC)T+EBS?.IEaB:id/NEDS[kHeS@$IIHS?W`J\XRwmJ
pair confirm&urgent	512	@a^KUYDZNDlFeH5@am1FLV@soX@p\:M`OV#Hbj7CQ\SfRG_QfR:tj=EcVACXC]N_
pair confirm&video	619	THTRwZ]OHTd=OU@[c]FKcO?D[J<:cILAUpTJVVGcIRGa`STU;VT`WMIPH[[ldK=T
pair confirm&wait	538	OFH2Y[w*Ng=V6SL>73CNkBGcVh\SCWWP\TPXERN7YFPD8AD_[S8AWc]=8WARFDYJ
pair confirm&wish	464	PDw4A8R<@`[N/<D:DWWVfShYNJcYbRCRfvV^HVFOT;AHhc>Jb[2ZTBYKAW[Ab?oc
pair confirm&yours	577	13dgw>=[UB>CRULh\SJ;R]F5l^SaMM3FmoU=MRcGCI;L`V?,OPPKYQJJ7GR`O<T^
pair deadline&decide	566	eCKwMEA]]I?8]FNMZZDI>RO^NE1?S]P>FaMQ]4KXNhX_aLSKGE@1XD@N[kcLA@DB
pair deadline&document	552	ZBSXd*7l)X?24*^He\@3`\;R8F/RF4?cBMFw`ba/J/C`H>[dLXM:TiSf_O:YG=O=
pair deadline&education	539	A\]\aKT4Z[K>WR>;>L7Z?]JFR^H=RD]9Wp@4WMNc6#0]LQURLIJ&S`_R4F8TBWK8
pair deadline&enjoyed	502	aPGhb-PrZDJ@PF`MYIOF9VTPDKT6QQQYEP:Q;ESbU]Jg8G\U`wD<5wl4UJ,`\+EB
pair deadline&event	429	o2MBSYkMtr<\3[KIEVc<PORm*XwD4]V[Sc?^[)`\`>=DZZ@pa[D52UY==]XOlgDb
pair deadline&exit	673	RRN_ERGMQ?\NG>LQJSFFHIJaHI:VZ@F[OMH=bE<hW^e`I[`K<cF7Q?9FT=wRD=<N
pair deadline&family	473	SgW[MQV?YOC\JYP9B>BC`_l`R88#SUMN>l^KZc6S[=?cm7NHUPAQLYK=_O=\KSJX
pair deadline&feedback	493	AWW[LPFYGCWDSQ:[I<J]LhaF>YAQVPm:UiITHKNaSKQwLV^95OBP_:Ge7I>fWUQf
pair deadline&filled	448	MUOGTcZ])dj1\FHOVWTGS[VK9K_SoRIW5YO5gFJ=2_Zw9<`EgJ1FjfHuQKQ+E/EU
pair deadline&finance	549	j*@VZJ=SDV>L\UUrM9IQ7jR=HRP1C5GAD_COV^VYHXvFXDJQ%JH#%]cBO5=Y^Y[9
pair deadline&forwarded	559	>TbhIH#hUNPUUXGGeGE:GaFVHC;>GL@\JaCQMTGjAL[kQLMM^PEIJHL]SYD>LRL9
pair deadline&future	543	QEKt^EbG[a6:=MXOGHFBhiNSX]>HEN]^KU?PXpNGC#MH`>b]ETL<>\tSIC4;]rgI
pair deadline&glad	436	EK58?f?hBD9<^dPfwX<J)7^CS[=Fa;_i([7D4JN;AiIeca[*YO4n_24@,Fom8ENT
pair deadline&health	495	bRPZK]T@r]miSK,WC6Y[ZT<V^f[6H]o]fO\l%#aGq:@Tb_ld[KA?9fo2SSVtX]DD
pair deadline&hear	565	@EFIP>R6RM.QA7G=P>LQ>G#>RWXM6ZLRARV(MP;L-YJXSJ\^XIFPLG3*58?:WiSQ
pair deadline&hiringside	491	GP9n::cDI9IXIZ\s6U;jL;AZ[AMdLBKk_BKK7_8WI#XnQQ_j@;b`K^FN?T9DKZK;
pair deadline&hitch	631	hTSY^N@SYVWcC=g4RH8P_EO[AVGIPAwZ_SJQ<wU>cVELYC^`[VBA0?bMCg[Cf?OF
pair deadline&hold	853	SPPP`DMZLNDLIBYwSQSCRMSH)NUYFG?YRDMV?RbMJJU6;RK\gRN<KicJ8M6]TGRL
pair deadline&inbox	551	D@8wWIH_CE0]aIdeQdMO8O@G4:QRH=09D,L4dXAWQnKYI9Ub8%F?[TPBBYDT+ud=
pair deadline&interview	423	8NS`[,pLDHPG\a/?JVj*R;M[D<U4FCJ9B_K5EUFUGF:=`YVVD<dEV^YKq#RXidDb
pair deadline&invite	511	S96bSQF?I?ZLQ4[Q5GL;9OLZe`DN#OSNN7<EQQOUQHqYF;[VM[RB1D];UHlU=EO?
pair deadline&join	643	d`a?GS_/oX[XAGS?O7NHbRIVZWS<XTSTTaG_>QWiXR5\HhP]IcQ=APwFPZQYg6M\
pair deadline&keen	574	^$MdI3SLM^>,2DaCOUZVVMp+]bGB7BFPNW:OUUw:PRTGDC1fYOI/2:^GJY0AM7fI
pair deadline&link	804	_LPLLH<JG`R`@APLCaKAGVXS:b;ANCT_9WCBHwDNNVaEK>ULUIE?;OAGOHN:L_IA
pair deadline&lure	523	meQpnB9m_P[;YLVG]LjAbP\Y:^Uw>O_PZBXVGgUVLPN1PLQaF\UHCVrQVS>WUZOE
pair deadline&machine	535	FoAJYUVZLRfLtKYTL@OY%:RZ_G@683@d18`>KDSDRjYa9SGEYKJY_TIHL#FG=?HJ
pair deadline&mediaword	612	XR?F:QTBXJ>w>H`d([kUALgKaQUYSgfZF?LISC2OLDI@V;ULOimPDGO'SNL5WV?K
pair deadline&meet	570	WYLEVEL/WAAJCSOF2OS\R=HFLIL3S[YOH[:3EMSUGTU@NLwX6CYEYOb*VTN[HeLA
pair deadline&mine	400	QZke?=pJK0v-e7B8Z8K@tNQV\^4SQ>2=?=?wa>_`QU.^:nP5P``Sj7JPDCk8YGad
pair deadline&move	452	TJIfQRHU]OFOFF<#[&K>jiY@\O]AO\_LLkPG>iDIZA?trNjA::8BHLFI^4YWWN=>
pair deadline&not	539	wD?Zf/NfAm3;7BrLXU=Abo==An^l5F>RU2KeZaXMW@H=552p`V>1?jgjB_JK^DL2
pair deadline&offer	583	UmjPfPa6[YDRMmK>=A_i_CJBcROZ?TScofckY?USR,W@_^5Ld<DS<GaF3wm7ROU^
pair deadline&office	555	\nlROWMEfLHRBbDOIKShjm;^Quj6Ee^KjZTsOG^Wd<AES?RMNr:;E4[N0awWjTA@
pair deadline&official	417	cO=-?wA\cLItD?S3S*GZ[8TCT[=KAYQ\UdWaN,gU_SioG@=(XJMSLATD^hRd%jXH
pair deadline&onward	663	WJ?jF;CaQSC8?LgliOSD]][CG[I]LY=]:MMg3=_HSGwCDQFRMXCMIcWMWR=YAbcE
pair deadline&other	632	HBDU=.L@=A?6T_`wbK@U@TP<O<FRPAEIPVHXKVWSG3Q?FK@FKPIXeZDTa]RdVRV8
pair deadline&paper	636	]MjVfYdPChJX8dA[C7\\`KL:]QaPLo`6?b^GGI`PL.#KWRGdZDQTIT^QDR(YlAX]
pair deadline&pay	489	nULViLBF^WKO4`PD:Yg0Z^ZFHWLD7b_:R3aHC]U;RC=PmYG@8XGLbJgiC[S_3P2w
pair deadline&practice	501	f-KNZu[FQZ`]+I?AE9MTaKBwMGaG'f?J>UKdVmZXb*=A[`MV<eX;L?_RCWFej=KV
pair deadline&prepare	486	V=BOT?:P*UC8eQCVS7U>G[VE=B9P_C1Q8B;BZ\?5P]HWXAQV3M0LdXKwbK:jQg\6
pair deadline&property	528	MHKmde^XhFF4Lf2QY>n^]IUSI\fXFkt,LVrQ#J^fg=*9oV]jAOL1?(NF)T-VbA(.
pair deadline&received	412	d+VwOWK]nBCj[]cOHQT3_:ZNUKmjB^iK./SNgRYeBl=VBSnn<-M;KX]3?ULMRaVV
pair deadline&recorded	640	Zn%SGK:lWBbXwH]6=Z@D.8fY7p;M]@Jj9<6D>\IOveZa+<@ncgK@84Q-jAp:1k4@
pair deadline&recruiter	468	p;H8PE\:IS8*AAFVDAPB\Dkp_D6FLQQDCAFFGXLCV[C:PI9h=oVW<BwO]6CCdX[M
pair deadline&remind	493	NDHdYXThhn1HMLGEQ`LIKb==4Y:NHEhHwH_^S]L?\bf6W]<\_ZUi8PZXG`\<;ILA
pair deadline&review	495	a_dQ?MnHlC8jcAE2h]Vd^4X`iSPX\eUL^YO>:NWHY_UNIJZHLXHD&M#0QM=GO?ME
pair deadline&role	449	@#O>m=mw@eM&:2fWj]7&ZcZ4O[Ob30>HVFDIMgtKCNJG7.EfgUHD\VB`cSIEYTv:
pair deadline&sales	439	eSNZc.F5DJ@ASXHmY=\ODJBPHZYVE=dE8QCMUw7LK94RWVLd0>a(:SIF^CI[U]-H
pair deadline&send	641	YAMnWJAJP]47LgIAiP@>[C9(MdMEPMWBwBXVI?F]FBb-OWQKZ>4PIB<n-d]R[;JQ
pair deadline&service	640	URWC@ZW,Nc?HHJGVWTEFHWQEVIuKSVnLHaU8BJJS:B<IOPwJZG@KY4RDQRDQ\(B=
pair deadline&shop	575	WVsf]c\K_N__.EP;NCLawPILZW\X6V[>Z]SqHfR@H&)5K[A;Z]HOEEX]J]hcd3NJ
pair deadline&sign	548	YKr>LMa5Z\%LISK:7Uai[DCBiQPA@cVUhZFIYAAS:LICtQO-W2IWIK:#1aoXV0Na
pair deadline&slot	429	TQLt<GL8QEK^V7]*,>/F61^YV4<'[K>Y];&2aO8UQQLZO[dmWG@Z]9E_wW\^?NH[
pair deadline&sorry	495	MJRGeNKOMdHR=AHTSSKMGjSDMSBqF:TR=c>F>`MGXUH#ICQ-eL<UdDLZ^VbO=\iS
pair deadline&stage	609	tH#oRARkQ^5VO7gK>WUAOOaK)c9^79WT?=PCU[H@[ZlW<>Vg\603JK\X]^>;L]Q6
pair deadline&start	729	MCD<B\UUP9U8a@QOHQLEFTL@9O`PZGMV@HPSPkTNHIVJGHSZVMD5<KwIHVMPDOU1
pair deadline&study	462	/=FwiL\oN@C?P`X_LH5TSV5ARO@1=PROMWO@`];INBMS>]cOFTHHPMSIJbPdL>A\
pair deadline&talk	600	X5XsN>WTQGU4?=Tee@ZJVQPIZBmGIZ=KXVLO&DwO<LPD5H_TJVKMON[L=h?Q^JG?
pair deadline&task	565	68EvD42SNXQ:`DgCOq=)9>_J6I@]\:JEFE:JwR<SOkeH>CYRR?LGdeGccQOH6NTN
pair deadline&team	574	\:GTB<LNXA?0[-FHE;R#IQPJ.B;XA>K>CLCA-S_OGrhT>dX`<K93>VdED\V@DKH6
pair deadline&thank	311	N4m4RWL@Q[o[XiSIe:XcZmu-IB_HXHq&HD=w5Y78soV0MfKbBNolSF)4k>UNLVDd
pair deadline&ticket	361	AIWWDIEGW@3WA.UEEM,S[&<DkeVF*SFLI:OHh5KTHM6AB=8PP\.IL#?mTQ7@X0NQ
pair deadline&time	467	Ph2jUQ<[\MXdPIkjLnN[AH-@5j>?RNCgHC@9QRLJw[WaM>NQQI)>SSF[[WP*-a86
pair deadline&title	574	_;GnTJ^RVVSRTDKmJ>=OGb6N;ZUQ3jNV3IEC:`Z4PfbIF;Xje;E?.SwJ?XBXSCQM
pair deadline&urgent	460	I#?TSAl;?]MT_;eVK@SGgXD\_YhFd[3V5LoSER;HX=]2F_hnGLTYmJWCPD?\DgUR
pair deadline&video	477	CLXbEEfA[;aMu0S=(A:9'<9aEJV2\3aP``%ILSE\ff:_gJwYD`5T4A:Gu5UQGNFV
pair deadline&wait	489	:E>CH#*b'FK7Q)U`[bN5S?EQG0.]SC53CC0JjY?-GEi_E4<ILQ:WJ\8^XM]HBDi+
pair deadline&wish	671	JVSFPD:OUPMnNUQODNQHXRIw?SQMVPHGJ<OKKVYOS?PZGG_ROSJWAZ^LJPHUZiQC
pair deadline&yours	463	]ZRBAfFOZZ_2B[N0HUw>gADdTjNSQ;kT[9SYB:`W]=OHge/?BD@7O=>>KZJOg+e_
pair decide&document	356	uguaTG\FXaUlJRcLX?Q;O8Iqh_iRK]i>D0Tw?wYG5rVbDC@:c[e`cAJP_KeHfUcQ
pair decide&education	670	JUqPMDH?K@KhIKEC5NU`^QIWjKOBTDCJW^LwCNjSu8;P7VJCVac\\DULBEkILLOi
pair decide&enjoyed	490	bg<wY1>WUfDGQGjR^[U@GS^@[TNL5J?`TINP*vc<SaiRU>]cgGT2AUwMNT9NPQ@=
pair decide&event	506	c9DVcV:JMGwBA]9)NCfETJLcKCWR+BgBYJZ?9E)I`B0KRAfZIeG@A]>:PRbUgVL[
pair decide&family	519	FUHZFRfN`Y9m\?Pa)Yt@#S:QPMHORJ`KaKC=3_ET\WGZRXjmCRY5EGWUOcOkTG[A
pair decide&feedback	483	E]iNM\_:]._TOA;*oO^[G6FBs68ODOC2GgHTsAC[w_1g;hZCKe[BU;HYUUe\V]=g
pair decide&filled	535	?i``_5aCLHKEV<Q<ABHiQQX]dCHcQB08RA>OQfi8A_=D>YQRrdmKUmqJrKB<Xw^Y
pair decide&finance	451	VnXWOX>@[]KhIAZ_W(Hcda@aXbQY<gS0Rwpj[8CJbSHYT^=K\CU0SMEIPKf?KG4R
pair decide&future	491	ahLVqC@\_[CSZ[EAKUPgTTc+b_V7G?WVQLqUYF_HS1UWw>NGQ=@Q=RbF6oE<9RV_
pair decide&glad	601	J^E\ggCaB>>XV[-D][DG9BG,NIJHGDODJ^6CM:ANDmPm]SjAI9:QUMKQP\wgLXKT
pair decide&health	412	[QnI^:T=SHjIH`CGTKUoWP,wudKTLal9f0Po;KrIJ.ZhLa.W_lYpTQUY$gDdVPAf
pair decide&hear	561	^GJWp>9YVHBJDB:LQ`SIWL:FZ^SPJKR`wT_cL:Q\F>JGJM<;HH5ePIVl6TLY8NWb
pair decide&hiringside	826	PMBMI;PP9KF[TJPETT<[RWSDVbEPQWFG]MJKO19AKK`ITHA;^EAhUD9OPewN9=_N
pair decide&hitch	573	eFMi\L:aFb>>/>SQhm:0bqY@<S@YN^M_Y@kf:IaA]BL@^G@hP>5Q?uoS2wC7JRd:
pair decide&hold	477	UIT4:RDBGOhNcFR6P6,JTXVeJT]lG=K55>7l2\RQdHGNXh9\j_wVH91lXXg<]=OR
pair decide&inbox	685	iUVXQAVHAi>C@F2<AK\YkjBPRD=COIX=7QEBwh@H@58^cCV_F?gK<s<HSM[QdiZ@
pair decide&interview	431	G@B@]IXXG7f_IRRO\w&O?TwKa7.Z2(/B@A-2lF5&>`>`f4KL=`bUa8B]U/I9-f5V
pair decide&invite	442	YjYdPXOMQ4nsZVIA8JUaP>CmTo\W2[]eJ2N^.Y<NU`2<JGsYUvT7V7a#VQYGic8R
pair decide&join	426	MViD-FQ4SqDNCARNP>LjlBKQ`]@gX`FFEKNk^JV/wCL3BG2'SX[dBFFs.@o%ME?N
pair decide&keen	645	U6IMNOw>Rj<V/QV9MGPP\^IIwcPb0MMaUUM]6XeN`^S:-B@WhW_HSRZ>[S1C`=SN
pair decide&machine	615	-FAowF]CENG^AQcpBO5c?J36aIjbRNE8C2a?fSJM9n>J>@N_R;SfhP]EAGA?HfX7
pair decide&mediaword	722	9eGNWQ]AdbQiQIFYITYHRV;?\^SMCBPSKSXDTPOZNZaNOVTNDRA?JHWLN^NwQNPN
pair decide&meet	396	;REN:FVgM#QIdA\*b+cNS,l=_9-VeHJ]6F)8fJCOTvLSd>T8VHCQRI9t^<C69h\?
pair decide&mine	663	LRnOgLvGO:dHPMGD\JXg<OUORLeNQSR9OgWVK>IMJ#/=[[>X?VKIC-`J?]YS_=8[
pair decide&move	691	L[OTC@HSGFNSQLBMVdOSS>dPBPLw[NE[^Y7HDZCKQGI[HKPDQLMdM[HgAPNT:;XM
pair decide&not	533	LYBJZX\JBKZ:o@beL[N<?CDigS;<l@?U^RO4=wk;h<AITL2^_TKAPWBACTA\T`EY
pair decide&offer	590	TmYQ_KIAXJPGRd2LDJc\SGNQ]A=W]^<C_Q^TG0>O@\JX`\Y9EWQOw.G?>M^JVB<S
pair decide&office	555	,,A@$/#Y>QR=8BIIIH>D\BX\A4<ReI06DHAfDe]3aJ5X:6PJNKJSLDI`J:QO3PZc
pair decide&official	671	DMJ[7=3MRJaS\LP\UONRJ<w]SG>jIAHME8CS?_[EajWA>NIC[MV[^7RQQ5fK<JN`
pair decide&onward	672	:UT5HM<DBGWW?LOJDNX^aK=J[g\IGNKTScQw9DeB[F>&?[?:]ViQSH[LCX=G<8RP
pair decide&other	510	\eO&FRYZg#ppI[>I(+Ra?6AmC:TH=[V-AVeS0IYDZT0*_gF'KfL;j>YJmRlRBIAc
pair decide&paper	555	ZiWNh^cW^I5VJVJ<@3NXTQ>\Whc<ETi=l]UVE+NQOSI@aHfeGLW#YPqLTl:@ekK[
pair decide&pay	526	hYPW_.l[RY=JENo<7DKICwIOEKG?AIgCPP?EJfCGZvUO^UX^SLtE>S^ScHN7GLE(
pair decide&practice	416	@jHT,JB>Z4baSSUL<P6BD8a^LF8_LZJ`4K-bD]>NYY+w>STRXZ\md>dCv?ZDTIFZ
pair decide&prepare	657	-?\MF8@6Xd]LAc<;N@QwLGSW^P>\KXK:SKWYTMVNdb=GIJM@IP]^X7TLA@QFYBLM
pair decide&property	470	`r[9VShLTY1e8B<VA@Yv9M0ainWJ1KM7M_^bHa_CUEE#kMGAHJT/@Df0PoBHZ6?[
pair decide&received	563	WbFRGm=WdBBjP]XQMVMwHMJW_cg]=hWYDM_s;=QSWIP4ZA:HeVMLU2dY6sTGS(:X
pair decide&recorded	503	==]Y^McYGM>J=aR\NSM>TIPNw?XULHELAaCaM[^J8MdAHY6>]UcJ?ZOWb>>Gn>UG
pair decide&recruiter	599	LWYR^7UNjRP[-YR#Kfe\lN@T=\`;<OaNrUmY9FLZNJU>VQUXDJEH^XRc6a[O`&IO
pair decide&remind	620	=7GD0GH^BIT>E7lDXZKCW:uWGHA[M@@I<D@a;mRNiEPOALK]jXHMVAHo[Po@:waK
pair decide&review	639	Q\NKGM\K^LaT#BJ3DDTP\EPfjYLPIRMON]L0JJORII;;N<ZA6JBRHH>N_\H>IRKF
pair decide&role	841	GFT>AAFW6RXDD.CEQC=NTFdM[J2bU@D]P>PK>`YH\J]MCLEUcJJY_WDSHRSA#NcY
pair decide&sales	527	FG^CBTMFFHDU#OGEM@CDYcFOhU:OCS[MdB@WSFW3L[WK4WGVKG\ZEHJ>VJ`F@GZ[
pair decide&send	642	\LHeiETQ=P?S8Fcw_gJDL\<:MRMjKJTX[6ITULgHSKf>I:@RTY%?P^sU)wIO<Kd;
pair decide&service	599	F]MPE<QXL=DLCI[WHIKBGWMMOUTJDGw85DJHJY7XW@CdVVOiVSSKIU_BYOZUQD:N
pair decide&shop	620	cPWgM^4CIJY8ZPLo]JT7M0`EgHCpYQF=ORK\N_YL_e@TJThNIUeJE_9XbQwEODaG
pair decide&sign	637	HgI?YFV?GLRPJX:ICVZDT1SAHrW?@QUGwXSLMNFO,GVPbfDI8&NK?JRP>iNfU?NG
pair decide&slot	477	`NAH>7DKoHQR:1JI(IXDKAURTTAWC9OeFaQRHmW1_Z\fbS5uiFKI#?FXUDu6FA_F
pair decide&sorry	525	;HjJKb<PG5j@aG0Q@]ELVG`[m/IfV>?;B`Bof@WGwa::R^D$UQZ^h7PX\]wL28Dn
pair decide&stage	569	OARPg:XhGb=K;LVSWfFOkaTCMcIC>T?fa:WdM`PSG$Q+]L@VW;EOWKfV;wNRk>LG
pair decide&start	502	[dh>\WZAZoAK+X?WJKZhkkSVjKW-&\CTSbXI>JFOU:TNw9EVD>iG==fHLPPaoDQJ
pair decide&study	646	D/RVB,<K2)RDK2W:FQ:DQPJaW1@Ge?#X>'ClDfTBLDQEF<7KcjWcb:EnKGQ?=Kee
pair decide&talk	657	RF^a`?VTESC@<F?UBHVNYgM#N=j>-ZCNNm?ETK?;@J(TfTNY;5TK@aFP<W-XahMA
pair decide&task	470	DEST&P-IC[wR0JB8L7fc6PZ\cHAoTJc>`H\O;H`DIg1@KPLJRGLQn%QRL?;TP^LZ
pair decide&team	559	PHMOP0CO6JQ-G#MVNcED\TH>EW8_JM1_JCU]?EhAMVkS-D0Lg7B_QFUD>VIAL]RU
pair decide&thank	524	EacSPbJV[JOH`SCI8<0ZhKYIJF;U_QU[@EXDCD.UEH?kKLhu7[#JSScPFU^SHR=Y
pair decide&ticket	396	CR_e[U4SWAaTVS4=wTeWcArbPS[VPnsbS@hc=W^KB]MCNj_9pAdfT@KbIfpa8.h_
pair decide&time	490	R9OYc<dZ<\HQJH]gXO=7cwBD:hLh$;R@a>Gd6Gh:DRh=N3KJ:Q9@Vm]n4lDIEZUB
pair decide&title	636	7O0LFE/_DQGGIC^ZajH?QK\>@\=YO5@k.3D]*UnBVQNBAE8SiM;OAmIYN`_=/#J@
pair decide&video	422	.Q[bE@KV=6_YYLCDM9WG;JTOG-7]rHLZ<_DDd_UIGbqYH=HSFRiafPOmw(N8WGmL
pair decide&wait	590	jPFbwBE[Y\;59:VSaFKWWoCJCiO[(PZU`MV^1MiJ[Fc6UG7_[Q94/AmONTOAnaK;
pair decide&wish	614	hZJOEaLPjDCP=[QeVQNJLBKQ#LJI\^MAPSQLKLOMFfLZ5G;VPM>ILGOF@pRaLPCL
pair decide&yours	564	6OT3AGAIPJdkXQABR[@a@A.En]QROWShG>JT97MAF`Q#MsKFM?YGQ8H7CQ[U?,YY
pair document&education	416	ShVMDGU2ddXW,?BSARYa\a*?SF:4EW\QnSWKSLIIk059LWBfNGODFRwD`QMUU*aL
pair document&enjoyed	633	=k9g<[Nj`6SZY5lCM`F-@F_e5dLVUBBW$1I:_Y<JiY^nA#eQra;CHFMAQ.i/JV<:
pair document&event	563	dZIZmJ_`0G-U@;]XUbC]hv@>ZRDD;dINbEJZ>WiLmBi'/D;^O@:2Jwpd+]ADlUH=
pair document&family	440	l/QOnKIN^?<FEsSmLZb[NT^N^r_IHD[@k[cOLRbVL9CKew8(wZV=SVgaBP3qd<PY
pair document&feedback	416	d<]3w[H3KWV=@N>@>Iejg<a^RKb3M\bE<K2q2[aRpDR[\Y68QYN8Pce8d\XG?LcH
pair document&filled	510	`HYRI9SA::EJQMTL7U@3ZPd[=9BIF@4WF^*EAwODL73WF<VZ:nC?Bt7kQI5NWcg_
pair document&finance	452	*daFUOKCXr>M[=JFbW@kYiQ^Q_24GLHOalNWPLJJB=DA`DOQWRHQK/_b;`kNwic@
pair document&forwarded	453	_W>@^jPTehO@CW2cI^KF_we:EZ\NDLT_TSM_Udi_eJtCKTGQUS]1UJ^mCPO<PYMF
pair document&future	523	BkOO<TPVDSaeRTTHwA@RPAIB]3J2`FH^Qi85Z=5Y6ml>FaO&N<>\iU)n3nfL/;\R
pair document&glad	512	=W=RLWWmA`BS=<NHPk2ONJr>:V7MVCTnUP<CS2OMUcdT#I>TTD/cq_Gc+Tcb:fIX
pair document&health	349	2MKc_WAqcX]:GCUVME)g#Xlm@TMBaXV7@EUad`bQIU][VHWTOVO?^lR8[6RV:>P2
pair document&hear	603	E.ZHKFB=?@YKFM#nWODDMB5GaL@LMRRKMOMaQYKOAJ4NOE_>FcZScQHJ:OMKm@6X
pair document&hiringside	461	\PQVoKD4BX0=@LjljoTXSZMFUQ@XLZELPXSG;EHPN1CBX=0\NAALRwPUGq2PRQpB
pair document&hitch	467	/I0`Q<NGGS=FE<P?(OaiKKVSIUGDWEDWOVFVXQ6SY#aODpUVYTRgSW7Mw3BAKUXT
pair document&inbox	552	U>JP\V4KNgT0Ri<ZXOUVOQK^AH]^D9I\<[Xe^lYpL#OaZgbPB[8aP_;bT\QZNc]j
pair document&interview	537	]]U5CfiP_cUTUi@M>WMZKE,OBL9<R`VTDnDErC2\U[M\^V\CH]JMRI=DG^wHRMCX
pair document&invite	561	KWRNBQ`T#kDdQQ?GM?Gj[i:0mI:KUQNKHO[XaQQD?IKN]MUJ^DHCEiGYTaJ?VmFH
pair document&join	499	h3<mcL\b&TIB]PimV6rMHwQUHWOYT7LPbZGY?GZvE@hHS;AORIV3QD]^NN2ZZQ=Y
pair document&keen	742	TJUiSPMZ_Z`PC=U>bDZR[aK7L\ZIBKZJLLwQEQQKQTWN@^NBTOQBAJTY?]L=QBJP
pair document&link	418	?inNOAIIBT[HG9M*^:PlD0E5J]OM=EcSw\jwLIo]E%e]XOL?UZGKA@ab6M?Q8:A_
pair document&lure	589	Y^^wRM>FkFCWK?SjO9[>Y=4HHNNKJWX8ZIGGDj9j_IPQL[rEE^PbF+H7TKGIHh:X
pair document&machine	473	_ASNFEV\J_#XK[WSJ7B;FRRJ@KBDNJLqN\eRE<iONK>_SEqc4-GUMfOB@I/E8\t<
pair document&mediaword	798	4HUSO@STKBXOIL:^UY@KC>A7\#9ROAIQATLE^WBSIIBBJN?\BJOOA@COD7L>IQTH
pair document&meet	422	@AwAXS6BJFjN7qd=V#PDBNFfQFWgNb`9oiD?RQuIZK)WVXFA,LRBC0IL<mTwM$+W
pair document&mine	636	XdUGVhU:cYdjJkAM21bIX?GZoSeQ7WQQrfcK65`a]F#3gY4M<T@r@Fh14ZEWU6BK
pair document&move	509	T;Jj\3D^DJQ\,>_]RT/OAJ<7YSAKGEKW4+STCCKOBVN'0S6gL6EbUXdWJDELMd#A
pair document&not	623	8=>EX;GW/[B._]Y\u^4FHFLM#>HfG5Ii:'QMVQBV@4O-@PA]JE3WJg,KGV5GWLX;
pair document&offer	451	:F78<hs^Vf:qkHL?:b?nOINKpiAN__=wh`>WS.7NT\ce1<>2bG8`K;=8Hd`UJ_j2
pair document&office	439	Zh;I8O-N`LJ[jIjC?0#6SUZH$\`DpBB^F:_t><0S_^bA2Q@FoY:QaPcSN\S-'Z7+
pair document&official	575	[D-I??:A]H1P:FCZNQ3H9^?<>XLGONLS^#VAOJ9B80b\G+N/VCE:DB>2A`N2^SA7
pair document&onward	738	OB?a_J=a;b;PFIU^aaEEH\W>?]WwCLFObBZ\QMcL]8O,QGBQS@>GHZZ\=UCPFYh9
pair document&other	436	NqDGS]3H>iEA9CCBM_geS`RPdcNn?bHM==[wGn[XP+D8D;(k^R@M^6eMToK;<7g6
pair document&paper	606	gO<_s8Y7`_E8C^OXPNMIarcGRYNCCR@AHM]f_W`SGGI>YLac]GX=TwTRMOAcGde`
pair document&pay	486	a?/]U>`HcoLG9:aP]FBPbkgAPtLKFJX\W8eUCU`MgPQ;,HFEFTHL;pw>C]E4W;N0
pair document&practice	449	S*bk?L+neBDK71_ORkJArhNL9XIkl\8XWF_Z<eGQZYw=SF\WcZTd`gA[ACO\I]Ag
pair document&prepare	454	L<GoUK:NK`M9Hw7KjRD8==-;C77*_\4DH?:BG==>SYSXYa=/LnT[JI<d^]hiB-KI
pair document&property	738	Vaa@d\_HQEUQDZJD7#YuIX=[VRf7NbO>U[NVR6IPQIF6``@X4SN:X%^JHNDnlAHn
pair document&received	510	UUZgi4QEQlF;BH?F*7CC]nC7OH\AR?QjCW?&Zg<&10,^42^`H.H#?cFt^WOHh\g3
pair document&recorded	497	YC]G]Db_IEJFKcJVFDOFAi>P=fL3ScTAYH@uS[\MD=5F?YWG#De8QEcXUWE_]iUY
pair document&recruiter	480	F:NYf8`Z+f?59<SPXI7B\hV>SK56H,<b<e=>rtH<B<KhI6NS:>R:4wb\WT?CAb]>
pair document&remind	541	8G>cbLS@:XF:QLOcaeCXhQ_PHQ6hTU@rRJJI^wSOMEkY@AB:P9H:RiBiG`9CJeVP
pair document&review	523	`?AYa?LaZU@@LRiaeGCNOla?EJ4T^LFwT9XG?9]ZIJb:TD<.L@D=DBVG2RE[NO>_
pair document&role	587	#dT:Eg`4PGaQH`=QCBFiAMFDCaM^QVCKZQYBkSDaI]FDOC93SJ<_\O>Y6=maFM\U
pair document&sales	539	?8>kH>:O7YOOEEVZ]D<9[SlT.A;]^55YG;NAQFL>\@Zh#H7OhV<R?JDFb7W;0cW:
pair document&send	552	j<^WTGIw=_;EVDOLVZH:JUE:2NJL=OBPKQKk;PbJXLQS><RaV@<C:^]Q?@7_]dEN
pair document&service	379	:6\DEU=K@@MT.jTI31kCb7HHu`<TbVEr_UR1TW>EITG9QwT[R\QXa?\/hTas:PL\
pair document&shop	491	4G<G2JQOSW=];#DKKL87B$<3cHD9Q-9MLPRG]K(KCHLaFELDDCC_YeA5HMH+7WQ8
pair document&sign	631	HWXQ5\b<ddNc;[2XBQ\X\UDNYOYGF\\<YTGYF4WABPeMXHX]c]JR-YQ4#bXSGWYK
pair document&slot	527	\HFB?AdDSRZI>JU30UwIpdORPUdBMRfZ\>bn3SFg_%K@OeUM\ccO?aV1-^MXKSBY
pair document&sorry	424	j?CA`gbTMqVjNdAaO\SKo`QGTbgc8dLMPY\h:'WBP;?8^L<YLNdO7gVAQS`Bw:U[
pair document&stage	577	F=aB^ENA;ZQ@C:<NFQU_w_4UZRXW]JD6WPWcUQdM==2BXHJDV8bPNc9Y[L?9U4Pf
pair document&start	636	EVPGUMMH:TDED=\@IUPD^E`V[QKDC\GdO3LRPOAIWRbEF=ATUOQW`OORKWV<IFw?
pair document&study	638	W\\CZUAH\WBK3QR:T_;Kl[ZRGOQ_FEQRlIVkM8ua`I_#G]/Xa_HCG^a83k>SO+RJ
pair document&talk	336	lI\W>?/;X9QNX0@CF5T;*WRNYL'A^37QQA=,^wVX#eGX[jgud[(1@N:BcR0=MR;5
pair document&task	531	MNLMCJdIOrNM8MBPLP7JMXO;C8DQHM3YRg?:bDKGGRbXR:LSZ:=\:_F2LLRDIw]4
pair document&team	480	l[Q8CKVDF^]F%BY3S:VKUr0]Y`]YRk__J@E[<l_8P8U]n@IiYleEC:w?WWpOfdUH
pair document&thank	489	.aWGUI]FcGkX[Z*NB#VE>Qf]HACBNJlS+V7:`U>bQj?Spba8JRX?7K>>]FPbVq?<
pair document&ticket	359	9S&/Vg*bdEbP?w[JSCLl\/;6$K9JSPVO\[tU6CZh\%j,1Q6UMMGMFXGI>dUi3T>X
pair document&time	637	W>S[a:JO4_Y8FLM^t3JEOwDP=DAW7MOW\LI`=RYIQ3HD:@AJPFR*D^njJjEVLE\N
pair document&title	447	LXWI28<P=4:4FpWl=;>BN.`A&]NK^AMNH7@]OIZwspe7EIJ%LW,g`AK_NCO90CFM
pair document&video	616	MDKS[H^M?8dRiHOZS:C9QX\HHG6YL;O88c8?f_8UC[9w^An^K;FA_\Db@0Ua>NOO
pair document&wait	530	HeFVOQTUTZ^PH.PGW=:MfN6VIWQLeZB<TGKX2KeIa[g.0Q#IlVEjf[H`<T_`H3G_
pair document&wish	452	b>9fqP19_V-4sKjW_YG#MWqX3`TYOHXOQ=M_7cDZUWIHMOOZLMN7#k^[WCGMPG3)
pair document&yours	544	QFAPVG4V\C\5R3^_ZLMCNIRPCTNLOYP_>ZYa#?cIaDS<MDFCOMM[iLQS>OTHHB\H
pair education&enjoyed	367	QX<kQkRTNWYfwC7UXPCJF91LTW4BVB?jiR=Ee)cSUoR=Pb\E@NPajF.AAVVZV,6O
pair education&event	796	kUXT`Qb9S]HPC_GHKPNLXj8OTUK/?IU7QSY\HRBIT7UHNYDd<F^LJ\IOBPIOU#PP
pair education&family	904	^^WLJ]\IR^DeCo3_LN_wRa6O\G]K@Z^EU_]Q@IJW??J?^X]MCZU>^?TGBQ]]^F:`
pair education&feedback	528	EKYKPMf;I<VQ<N9AOP[f>JS\_;R=[eeODk@wLV6GN<2En^\[@pXVIG0It6OS]qOd
pair education&filled	449	JSe2-3MO9<UDX:C4IEJ<V3W8Se\mIJ7`>3&^Qw`4[IF/EWQQITK]nbIe^;KF#raT
pair education&finance	421	kJ9Qj[+BN=K^F>5bY^D?9^7J.Z6/GZDRQJIGUG/>ZVkw5iKCEN[@T@aTUSGt0ONH
pair education&future	612	VaSCVCUEc]KPAUMUQDVcKV#BZ]bYNhU>_e\FD=YESDU4KJ3BP<Q=02IR*a5b[BBX
pair education&glad	744	NLY8P[J;VOZWB\O>6GM[]H>PblSEHh]`wdR^<OT=]IE6Y\NKWVI<FH`;@WX^U>JC
pair education&health	404	>RaOF-OE8Sa8=XhZRBP4E71YG[F/QaUS?MP<\HCCOBJ?FPDK@-UXw;MO>5CB:0lD
pair education&hear	463	j6oIdBWI5eEG$INIFP>hJ`=[Tw1(5Q3RKSKf9-B,P1OFgGXcBNGKVhN[M^OO[kZ@
pair education&hiringside	517	OCKNB2VBT_JmX+KMBi?QT__fZVKJ>[D`PDMANa1_D<bQEP]hh[;>?SDwfD.[\iED
pair education&hitch	591	@MWbGUXMQJ?cRO*XHKQTK`NTEHHKBHOwaAVHKISdP^NQ[ERuV^g[LNWE^4YQK>KL
pair education&hold	462	?f1E?Ae:+@IRX9;PdS]=FSQ;QB5jFP>K>@KWCiM7DgiL5OE\_DT]lP[O#:GF;Vo>
pair education&inbox	444	INoTRdZ5Jkm_SCG@K<UN]mKkt_T;EEwAPIH_TWYQTZ<TVPc\AQCf:T88ZE<TV`GX
pair education&interview	485	;KAW[YO9RIkEDO7/0GZ62dJ<KBT7M[UHOp=8UF;s..9Ucw_K^;8TX[f=amchMl1?
pair education&invite	779	PVkAV`Y#`NBS6U7J;:Of\`ADiPdEVJS9gbPf1CWIN7-8`V6IbUkVHPf,B_=\dHM[
pair education&join	483	7?Z%=9I:PoDoEPK?IAHQfI_HoE;SQD*m:i(Vo]MD?IgbW.SE`@TJ>[.eBQk,R8w\
pair education&keen	544	kZmgFXD/V\AY?FQ46K_W`YMJsd]62]MEWL]g8?wu\V>7Ol<jcKh/*Lw78fPLi@@T
pair education&link	419	ECQYU1mVhO^_HPR.13K`TO,W^AVMAXU0MY@\Bk^@I12PRZ`uX]a-^ET^VM?COIwG
pair education&mediaword	488	4TSJO8?DVcMXOU]qH[UGNc[Ev3Q>C18IbJOGcSER>t`XXS8F;>A>h^B3^YKB#OeH
pair education&meet	572	aGwCQZa@c]MLDX;iJW]d[]4>^]\EJ_Q;rbNUD4E[Y7FOl\R?ZGK^?LBU<jQf^/>Q
pair education&mine	431	SKf0FUN;XiT?5JHS?GOHWNTZfdc]D_^PTXkW5;li;4?9NK5YK3UEUdVH*u;wfICM
pair education&move	661	GPYN`OwA^aV@Fd9,MEbWkdNT[[Y>7`f9pQ]8RHSYLDAIjRNPLJ[O.6^D:TOTaN@^
pair education&not	611	<_KI`IVE5>Y;A:>PXD[T;S<@NF^U=LBG`IHf4G_OLHD@FhGQUJwEKX5LNC:hZ\JH
pair education&offer	673	TPgUINENKI\RI\DIGN[A@\FqOPPJDQlQ^RnE6I[XTWK\aldW#RX%HZVQSHJ`YJ;O
pair education&office	637	wXRGPSFT?LA5JXWMH`AXA[RVHW;Q4RCSHIYQ5INPi(Y@ULPYWhC:=Rc?-\BAOEYb
pair education&official	339	pPWVLN<vCk[TqiC;W+w+36/C@S<Ik7aNAI95VNRZWmZN3X[w+-B2,S]4]AZRX@O1
pair education&onward	441	fFL?CMDYPcJM;6+<MLSGN*heS8^EP[N&cW>d4d#ZIKdRQ/NdZZJPbX\ENZTPMTK@
pair education&other	632	NPaMAUXC@?HQKSJOM.PP]0FKmUDMN]A#DYQQGKX@J8A2[`=CbUfZ^H]Sa2VWMOC[
pair education&pay	448	J6]ZPKRS>t53@9c6\_-WJH,<C6[RN;'ESULKZW3G=9VFS0*VK9ZG_GJQaTq#;XCP
pair education&practice	403	@@^OGmY@SguN>N[KYOIHt8$U]Ri@fcj&wI^_NP=H\2.?+_5PHu_ccGs#@aKWa%hU
pair education&prepare	470	BG<ShkWf4KwE>@1SP?<A.L.;a>6X4I:C<JO@k@\3]vAD@]7>CG@iZ\TIXFJMDYlI
pair education&property	547	=;L[^@ZW;IX9?OJWegK;-G<8@#9SoJKMKRM7V8FcGAiZ^X;[RFN@pQ>bkUTJT_^d
pair education&received	509	HHSXANGLhOFT@aG`SASN]O_bf_XUMZa`=OI?LO\d7FKFMXURNSV#NXm=IC@Rj4dK
pair education&recorded	489	Yu?Q8YZJB_BCZ\:S4G5RTjcGfQ=J#K@6FYQV?UIO]?[fbEPS;LSP>EVNOK2?p^aI
pair education&recruiter	492	WALNVAVIQE_O>^J@K@AP=AS;W<E)`k:w^[f<bVDT=%6PUL>JOJWKQP6CIVBb4,6]
pair education&remind	527	XAQ>Kjk?wPIe_r8DdJOQbbOWU\Hb:_UQNMZ[6I][i=BDKGLU]OaLA2ZFRXKIQR?c
pair education&review	470	`V:XYhPShtH3;X]MD#nP^p7QT_fLAUIJJVfaB'dobM]QiVDdVY^6/Bg@FZCUXtJI
pair education&role	445	WW3[UADN4OrRv>?]V9MW3@DRBC=owLCE<5A9S7ZX>HOfhSVPHL6C=_?jO`L\1>@V
pair education&sales	638	>Va]TL>KHJCdNaBdRV=HYT=@NGGV>DT8T8BSLB>YESNRbJNDBWKCZG_U>YRwBIL_
pair education&send	555	K2SW9Y<\<L5+>HUW^O@9KwcHOIEBH@(kV2I__JXGRTX]PBRJJB2EP`AEK@ZO;U^_
pair education&service	558	G\WN[m3&LT`HSV?NDIIwB;WYi@OWPPRMU>p6YLqQMVA`Mci>LYcWWMFAQQ>WURIj
pair education&shop	494	U]HXIcC;JdKr-7YIGKdPKDIbHc]=B?#WIDL;NKL9LS[a4SKTPRGMF\ZVj@J>SaF)
pair education&sign	496	hnN<C_SQRm/XGdHKSrEINMJ_LqWRNDDS>VS2O>2E=a`eJCBXZ=7O5wX4KU:H;VO?
pair education&slot	563	AHGggZ=JLR>KYwKa[F9M0`\;Q:^aCONSJBF^ZLE`T7`RR[BGQGG7[Z\b2Y@H6NIn
pair education&sorry	507	TLV5eR<MCK^P64(BO#B:WIVj\Na\1UM2`:RwD@IeM:>6?EMK`I_D^T\gFKF`W2>n
pair education&stage	638	YOR?NIlOHW:M6WQ#:H^KPG><O;OH5PI>PHRSMJYW5>RQDOTWDKLDK\@FYYAST-SK
pair education&start	589	QYVOcR]BA^LR6VF,-EU\w`@=[tT87^X_ZHTdCo@Do>Y%R4FSYE<PET]O6RX<L7U>
pair education&study	523	XcOVX`=@TB@BBiGW4HJKGR%>VUW#Lh<FNf[N?:@PA0JFdIOXIFX6UKD0/ZUb_18h
pair education&talk	520	WaM?UJXCwCqGJANM32b9IN\dTaM7cHp:lYNj>N^tN6+:XVlfQaT>=04M=a;Yc3N_
pair education&task	557	NRXiiTK@>O_1=]:<FUV8Mw:A=;:IT-F,X\OJZ[R\<PSSe^R:IdTA_G\=J[QpLXpR
pair education&team	492	JOc86#Q:^hQZ`VIE6HGJ`VfRKA8@KXGPNZCW=@:BW;@MKc[XHSYV0P:5OVFXaiYM
pair education&thank	639	IUW<OdD3MWeW7YMIE<ecYR5kwHr;>^Y:Q`dVL@N]D=I/cNMPE?bI>.B>@CJVmJHc
pair education&ticket	552	hQac`PSPIUBBCmDegeMT\[JOCUY^OaQ@\WY`CM[IQ:L?^VTgVO<;#LwL7h+Gm@7`
pair education&time	469	`NnKasN>TUTA8eK1(2Fmee>FZMYN6VN?npZeL7GYe5KMktBw<D`MJ>V>HRLQ\IOd
pair education&title	629	@CGK6:-b.QiT\,RZTf<<[A\:J<3plF1]6U=:MOD8HfGZQEBBZD@YX[(XQP]B+w[;
pair education&urgent	535	RSKSWb9THUX7LCUW\MLLK^f[cVMlw:EH*CPPTWAFRGOoMH]]A[EVa<S^aPNFJjO?
pair education&video	398	@OwdZZ[[YZaTaMHLWBY>9n0]BS,ZgLMG\jSC^LMc?jVO`L]XK:PGWUT`>HNc_8Ya
pair education&wait	588	UOWc_>:=a@]J>[J>JajT`ZNSArfQJ^YEd^`fFOT\d#AB7XPVPcMJ\[\4:KDe]@HW
pair education&wish	597	XWJNIN^JOYVLHRkDBaMAAFswIm_YPScHY6eE0RO8rDC1JUXEggWDBGd=iTDLSZPS
pair education&yours	633	pDNWG[]Kw\NNE[T88I^LQOOJT_aN:[^Nq^iTP9WZPSY1VZ:HLXZ91Ek?=kQae-9L
pair enjoyed&event	640	>ZM7ALWPMUXUFOOAJwB8NDXM;@AbYPGDMGN@SSWPLVKU@BJ>aNCKDQQ[Erm>P8LH
pair enjoyed&exit	437	]^VLAf<QTmVVEwJ-A>MR^j]iTZT:OP\Z]O_]O_\3VPQ4\YCL*HYC4@fJ5^dLZNJB
pair enjoyed&family	621	bHIZ^WLPfJO?ReJRaFU0MWNLASUGKJLNN_]RWLCJ;VIV\CNJI:Q;DSKh6FPlwI;I
pair enjoyed&feedback	504	AA?P..MCPFR6c=CVRQ<9D?[Z=NV`IVCc5.B-_h]:sPQD>4QhfDfLV6WhwGQV96eF
pair enjoyed&filled	539	MSm7XF[NM[@_K@YLRw?YM=DDkk>O5D0EcMI:gO=W.?H]DC?QVDG:aK5GCDFD?RHT
pair enjoyed&finance	403	`d<>_a\BvCI\e_LC6S@WiGKLciV'aemZhcwM>VY^PTSKSI[T\>KDBL_<K`=R].A\
pair enjoyed&future	528	^OFEKKC-JF>SCdILG3Z`GVEIbOa;;^EMNUfMIUp?RLM/\ZJ\Q^UHW,wQY^IEFQST
pair enjoyed&glad	544	@IPDEfOG\:FDX?lBGrUQ_[^S<UPd3I>e:FP;#MV3ZVWXEO_`gfSRDNT:K>GBLTd2
pair enjoyed&health	626	3RP`kA=aVHK7OCHSWb@?EO38MQRPa+:Dd^XMYWE[RjTXVb]9:5@Ve^BaDmw`R6KR
pair enjoyed&hear	680	KQ[JZWPJLTJ<:]VSU@PWYgA\TUWP>KJTaW[XTc]ePVE[YRUY?>G=EKVROw<:d;UI
pair enjoyed&hiringside	670	UQQ\?/<KB;XBK?\LEh@CPAh]T3C`^PCY3?BV:WVPeTNU;>F<WwJUR9O,TIJA?W^^
pair enjoyed&hitch	505	I?OZhe>MUOX^R^=TWGX=PK3^ILBM[MM5IOL;F:bYpHDekMUR@GQMGWhZL_Z^wJON
pair enjoyed&inbox	560	XcAePZWIJPhEXX@EcWF#>R_G:\OSd2dIHJLVkjRaInh[C[N6RNESRqHdT_ha`MLX
pair enjoyed&interview	445	rMRs`U=T<[>SLEYIJY7A^IMBNqJw\\TZRHM8CpFGUYkAN@<K@;$bNAqM^[PXJ\S^
pair enjoyed&invite	551	C\J\K[bDHTLNF<>.ER<W4DMLF?EMbOMaSH#6M@Ld8S5GXYYBCGIKGS%PP7ZO<sIX
pair enjoyed&join	702	Uw\>RkQ<PHCbHlFH@JTeHFCN^Q`53>HA]eP8I@C[;[?V`[SFGJYbJ@Z59\WTELMW
pair enjoyed&keen	566	bhD:1YE5`G]wUI>H?kVSGEPQ>`aOGGQUP\;0Lb\`FZ2dLGNF^_h]H8A6WBXLLhL;
pair enjoyed&link	638	EW^C]US\cROdeB979BGF>GOHL\HILAD\I``T?B^?YLLwBG<SJYJ8ZSVF?SZCIB@I
pair enjoyed&mediaword	454	[W8N:dE)iNYb:f:FcCtIYO;?NS^Z@UG=ebGoNXwfZF$?NX:H9KO,`RGX,LUTAZ5j
pair enjoyed&meet	738	mHY\[JVSNL5AODWNXVGKOVZPMZNK96>ILS]kEMw=wLN3QO4RSRON9X\KLRKSPGGQ
pair enjoyed&mine	504	iO`MJHuRZacT]I?ARBNUUQ;XFlVU\SfFEVH]/MOZS#29ZMFP_`MdCNCZ=O`CVVRU
pair enjoyed&move	347	'D4GONt-7UYd5NM60+IQr)JBwZEcd28>[G:f\QJQ=D43O?(@POEucHSnDYTIY3vr
pair enjoyed&not	645	BJfFPHEA[=^NNMIE@NGoTWA[aV[BR`]9Q^`wD&Ta`9LGNQ5?YgvJGAaIIVXOYaAf
pair enjoyed&offer	497	?eBTE_GMUV_QdH6#=SZJN<WkVWRJsYN7HJ\T@oV^vc=gUONRRdPFbKV^c@TH6@?T
pair enjoyed&office	511	hRUg;[SF[UVCQY5PM6EHO>NPdQoC[Z`;J;jwZ:SPj>,GJSRCRW^RbNVF4J5]XZ[H
pair enjoyed&official	560	XFE_a\P]WY5S7UVWCUEPV]VQP`\d3SUH`Ewk?R[EYZ^AUZ=[8OVOCWCB;g:OKF_c
pair enjoyed&onward	412	kiMX`s9ebFJLDg8qs7]UF@]>B9qK4]qY^FR^ZTab_?8wV;MVOf$8;AZGFT9?\vLI
pair enjoyed&other	592	MR\EOIW8Z;bD]ZME%FA]7?Hp\:^HbQcOWYhA:VIA]N@JOwI7jXQ\TFaCbLQYF5Vh
pair enjoyed&paper	484	QTLS[WVhs<QhBbWO?FjL>i<JHOG>NS`LXZX4G79XMBK?ewLcHQL=7EW;YIGAVSAi
pair enjoyed&pay	533	H\`;J@I;4O7=_3HOEc8LXKGPT4M]h,DLP>H0a^6I2fOWQQL>]PAbkK9[cMp#DXRH
pair enjoyed&practice	611	\aj+SWV?UVMTAlL?AHVXifDHeg_PEnZQhKaP1i`Da4;1aE6Ow_T94ViBOX@J_QMO
pair enjoyed&prepare	630	BOd#B`Y7W[MkLS=@=I`fcO>WXSUJF_hMaZDfQ[IGL;@4X^HUWXSWSON:JXRN[RYG
pair enjoyed&property	446	DeLanZY`JX@@iO?3Ke`;F[^=h@IH\[U<MFLECL#O2jDaA\Y[TI^OJNYCO:h\\ZCe
pair enjoyed&received	590	ALV9]YFFF/YU]pVFPLN:6R1T@h<CX@ZXZNVLIOPhwDJWB`R8FPLaNCjANIWJPH=W
pair enjoyed&recorded	461	U<ClNCP`iZBS>ZVDqbM<#LWR>SZ.ASL3AFf^FHF`\\=UF;^KJFNU94TW0UTQIOVX
pair enjoyed&recruiter	535	KVdc_dJJCJkLZBHJ9H`LAZAXGaKGnWY\D]LLc7>mSc7w]6XgE?D;K1VOvOSVTV@H
pair enjoyed&remind	511	]PCXd9;sEE=VU2]eVpL8L_\C9VWYXAJZT9ZSTT_]ZkcbB&ASHO+ELwQYI\R:0EQL
pair enjoyed&review	476	EVKfKc6LA:N=NW=]5XDTG=SI_CGbACNALiP\3FGGFeW=^ENWFHU?DhITSI#<VJCB
pair enjoyed&role	490	GVE^_83:[Tg;SUG;a?)=GL-ckC#F6NIXWLX8^=K^NSRs@MpCXE+jTJ4E:PSP)YIC
pair enjoyed&sales	587	wM;OKC(FQ[AZR`eYBDQ=JZRcKRGPPIeSK6ZB9>MCfVN^=J\ZE[<O=XWQOBMAOZYB
pair enjoyed&send	541	<PXD8VDMN$wGQ5qFD],X@:QaJD2;jSNR</:0]i:G^rbb<IIaLSHvR9EEc?ZKBO]T
pair enjoyed&service	471	F==kdO/U@:eIfTj/FRQ>Ug)r??`VQHJS\dA7PI4IRlMq^Vif49S9Jn]:h#TOFSGZ
pair enjoyed&sign	638	GOOUY\ZYMUS;o7mAFi?>D6YD:D,Rm19IH@#7Q[WHIdcjJ6b]AO@KM]IF^CtCMT/@
pair enjoyed&slot	608	F4BON;HY4F@,[G4wdYSEDDXUK3Q\`L??R3ENdQWJQFTROHMOHUIWa^LciX[G;FPT
pair enjoyed&sorry	493	AITD9Jd7e4q;@PEZ:8U^hHYwaBLZDcF'Y3MM<Q_M[\CTCJIHJ]_d\-DSEKdWX<=s
pair enjoyed&stage	442	<6`f]SWV)i>J[OZQESUAPN;V3>?SAI'Ze[U[mF@\@wKPhGG0F0GG74^_HNTiS?>j
pair enjoyed&start	500	NCbUD;H?JAWLGlKaJ91RO4MchSDXE;BJH7=\Ga[@\LN@C@L(ZKIZa>DbwACFAK]m
pair enjoyed&study	611	JCfPXU9>P@WN@\>TVIIf[SLFTJYFJgWMZW<ZVGO[P7DJNSQ/MWU[wO;bGUT>cIWa
pair enjoyed&talk	440	GDLMaPo^KcEqVNJ>I^LeWuH=ai^P$UwLaFUhPe\K`FSSMDF>NJ;BJ4NOJbdHPhZS
pair enjoyed&task	656	EI\H6[BGU#d:ZR:<=9QZPX\LXB:LVEP<TI?FTUGRS`;QEN^S?M`W]KBBNATP[B7T
pair enjoyed&team	432	TRUL8fj/S>:aSRcSI/WRPNUgUFGwF<H@[`:U:I;[c:5GM=ShbKQpOQj2aSWD8?@\
pair enjoyed&thank	490	`PJXP@8oNJKI)RNZkVKBkJcf)VEvI(PHR[Q\/jaGo;wPOMOqcVD68e[h0GQ3P?j9
pair enjoyed&ticket	536	8PsIKIN=0KaLXMQ2KVXYUEVXw91hEPOGF_=H/FRPaN8SAVQ2CTVXRNLP1MOXW=kF
pair enjoyed&time	455	K$kodPOkDLQ+F`]uVw'?G\P=)V;bIG=AvMDIJkVBUBU_HF6n,07Ve^RQUVgPIAM]
pair enjoyed&title	591	H`SaVWZFZO8dCUO07MLd[H@[\oS6CVkHLcGB31MP;QSYY@UG]GIXOEw1PWkJN;X@
pair enjoyed&video	531	lXCG8^Tlc1aef]FFBLIUK.fDNGWCdOi?YRL77YF\^SGSC?PONhLBBBPL_@[E=wBC
pair enjoyed&wait	645	QJ_FX7TFW@M4HTNR[XWGEMPHnBFTwNC>YKeZJRWNNPTKO_GBJ[ZD^QOPED_Ma<QU
pair enjoyed&wish	673	ZgZ\Tk\LNUO^]gOMPZ]T8Y6BNPJER]UTVwa:O&RO8XYBPZIPCNQCAQaIAYI[dH9k
pair enjoyed&yours	538	Lt7oH]=v`@iOr@[B];EB3ATQ(\DeTJ=TL4#/IXWcgcdYDgMfHX1Qq@B@>3aI;MFA
pair event&exit	561	T]IF?Vi7bkVn8]X;ZQdXMfRHQ\BB+QOGJMXNMg^Ii8FDQYBZX\XF8<jSG`9Pw@RH
pair event&family	551	U=KG]GNW1VRNZ=SL]UIKM6R6\M1s\G;?KH2X_X:9>I6V\QwPP>MRvmHRLCdNMTUJ
pair event&feedback	414	LBXbIgRoXUF8M?.XTWHi9EBL7RIesNL1QO5fm;NcCwA[Mo_GT>O@TOJXSUA]NUDV
pair event&filled	412	mWSK_M]V/e6YH]?rGiRFJWQa:jJ>+1NS_aU6JiDc?NK_Ti<:JeAN#kVNQoJVQNt=
pair event&finance	651	YjB5ERL6wUdXKK\ET=LNKD?W_Sa`QYFNJJDFI9fHdLLEC\MC^cFDLHT,YB@HRPF7
pair event&future	526	SOsRKG49WhYJfCYA#h>:D[\@S@`LG`I`[KC]CmU9:NhLKR@Q\?PEQT4VEQXFU\OB
pair event&glad	405	bD\:`[JORIOK/o<7\`FUwXO/^LTs/HSAb]Ro_gN@<YC9LA;^\>9UFo_A#Vs]b&T6
pair event&health	583	=HZaWERJP3NDP]VOhTWHV=6:EVUH[K4=_\M@G9iSMFOCZs8ITPE:GWwb:\Q`]=DO
pair event&hear	446	LOS8Dc^1fOGoNKJUWPWVSIKwQE[TagWZ3pkNC-4Ng\bKE[S<FDgPH]O2HJKhDY]K
pair event&hiringside	414	Rh<TO?]TDlUpR5nw_tqR,2TPfpMPSLAn:,H>:]pWX_]^G9XvnVM$APZ1g`Rc0'Ya
pair event&hitch	473	ChoH<QaTNb_e5P:O)-oLlTO^]OKJK\t9F^YVT`Q]nb@[VL<N3jcYG#OI'fFNbAcX
pair event&hold	436	ZRZ;q]]?bIZ`)ZF)'/s[_ZjcagVPEdU:[^__MgbQd3N6MA:c;GR.;/FXKnKFw9;L
pair event&inbox	505	4X9w\QZ1I/gjEQF>*IDo8QSnk@LJ:EF.I5E9iOE=OOCU[Xil*ZM]FNZ385UO[fgR
pair event&interview	415	)MQR8H'W3LTX\\KRZlbF/IY\4ALSfF?>O;ONIS8B.L?9'IfFQ9QPor&de@;Y?j#<
pair event&invite	532	lQMMlWWHRZR@JL>dOTFJ]]HS[`QCD4_DMDXFECXGMHGQeK3EKB@m@#:LCYGSBI`S
pair event&join	636	kfin``b/dcXdAU@:G4wtLi:bc_[:@esAgrcNEBQdR/;;ujYSKb[/*Od@@c,sfWBb
pair event&keen	596	fSJ:\IcIahN_6.ZJQUWMWbabKdZRK\K]EDWaK\cKZOJ@GOOiwZMK3`dM<]DJR;L7
pair event&link	476	Hm>b;^nH3dU`_P_3)WBX9FJ#GWPIO.,q99nZI]?TTUqL8IHEk)AA$.QYV8SKAGID
pair event&lure	522	PGYcQgFWwLdS8QD[PDOM:HZVKJVOUV^3[YJJd[[bnK5][UVA=X];T=NFUIV`YGHX
pair event&mediaword	740	Ub]AQMLFTZQZ+`Q?@TIDQLNX]oTO@Z_LlEONBVgIl>ABfRFw[_QKIZHC5WQD[HIL
pair event&meet	442	CBKVQIQ<G?W][=YUKUW@GQPEFw@i%X@PeYSBXfeRV4CeBe8O`F@^OFZDF]`N@)B^
pair event&mine	460	ZQ1QT;)be:`Gf;RX&]mAMDNNMS@BdBDWFG>H9_\Loaa^KEo\:YTH>=M<\?wO2]Q6
pair event&move	541	[d<J?kPo>l-]Xwa`@TRlKq45I;:9qpVZFOmS-I>jEB]CICNGX>lMr\Q;uP;BFR2<
pair event&not	598	_OYHadHJEHp,aE\bNGY=AQ;bBV7wCMCOYNBGT;SGmLWS^JNJDQN8OGfM=A^ZR@IN
pair event&offer	589	KbefeRRD8ZZJVI@RVL[O[O=WIJIJNGYH8V@Ei_GX7[>GHWoXKPaF#OKU]BNc?4G=
pair event&office	472	UP2^6l.ADX\Tb_HFwJ@_IJ[PVB?H>e9CKCO2_b+sO_cjFPF4FYLEU5>aChRMQeAj
pair event&official	627	O^A^ETTYUVQDIZ[[R=Q9<IHAC<NYYIMgNMIJe@<R?[[MTRecNDXPJDDPWL5Y6wIY
pair event&onward	504	fUGLwGHTDFCT;E<PBO2D>L2MMGL60IZNaYZLT0;SAOU\T.eVMP/JKXV@FiGbX=_N
pair event&other	543	?I>?@P`1UBZWgaBE:5leSIQlYJNwhNLZLM`VOBTGZ8@JNdP6MDa`o`HBA92IX71f
pair event&paper	424	`YXf_dXFKAhD=lXUkSWcwtIZNgQW9anJtkYcF@PYR;OBUT\eHYW;HFkDUX3Z_FNJ
pair event&pay	667	QWBPB;USX\NP#5T9;hPWL<bPMREK=IGV;ZTJBPV?\;lgD@:ZjTQR8OTAPVX;AEIH
pair event&practice	568	G^GVgWJ;SVsZ?GM?89V\jTMowUeI6i]EacW^4QXUoMPBWSJQLeVJL4S=;`OUhKN`
pair event&prepare	384	VB?^Sw_V-'HH6Da-S3jK>MNfT9-RF;Q^DZ\C4J;QWWaRWBVWWG[MHSFS<[9=40?O
pair event&property	412	DOAQOP;F1@QLoBBQpfAQ.aR0IB9fM@#J*E;D_NGc=_m[ORUTM<@UfC.KMgpA/G5]
pair event&received	388	Mp8nL>_>`LkMfY?Q-AV_PGCVaWcc$Pb.>kjEU6]^<['QfU`j07wi#;6->4:UT8Kw
pair event&recorded	581	TVJFU[\@I`bQ4XTK?=\A#dUDPYN>3UiJ^jP?LP<BRCMgJXJ\=U\E2KMJUEONhSFJ
pair event&recruiter	518	NCMK:DE?ZMQ9V@Hd?[QRGL_SQN3TGZ_AT9Vw,QIKjCUTMRKOUT\eAP>DI\B]\RDT
pair event&remind	476	f9Wr?T;1ZWKQ>]Z<E?GSMZXQ:edYJJdDQeP:]eBJUDDKH;HJGJXM#EtHHZWWFf<O
pair event&review	539	RXLC\@EMBDDNXYQW18X_JIlOw:WLfGR=RmHIVJ@NB=7YHbEcLJ>A>L1L9KTMReKL
pair event&role	468	N=@?LGCZ7:W2W6d[eW57A0gT1>%R]3-TT26HXWOHNWog;TcGCB+MnU4mm5gJ#MmV
pair event&sales	591	U89`a>:X\I[FJMEKQ^AA6BUV8X-wTNIZXCHSZO>T\E<[UORIPI>UQFKlR]mC?/DL
pair event&send	528	a6HdwR#JUS@Yc[ZivYF0NX<K;QODF>JAJb][VG9E2ES]G]WHBM0=YpJ]W_bJB'AI
pair event&service	620	>bEhKdBKTOcWa7<AB^;U;B]BHT-[Q&Wd<?66T]-LGb[kDFo]RJ?AHC3gw?_K7+BJ
pair event&shop	465	w<]jjk']`Vo`MNTHT<LN>MGXF_[?GOWD[JC_T]=Bt?<UWj.S]k>XJHHd?\iY]9<l
pair event&sign	599	Ep=iJ`<U>5N\dVTJBbS;4FG^DkL:AE;dKPE;NTV^c`ZWHPkVDOUODMcIeI>EHX#M
pair event&slot	728	MR3W[RQ]Q9bFFV?\AQEJBU2@R>M2UJ<B]X<NwDCPO>F@QWeb;7IQi9Q__S_UIW8R
pair event&sorry	454	OTwT;fEZCJj/@N;0GaE_cj\V]ND:[PN[7KVnBma^R&9/9FXUZQ]P9JSUWLFUoQKI
pair event&stage	649	H=JSXG>IBGLTXB?wSo;PK]7=M:ACS??.LNGVaJ^SIcKNJEWALEGUOTD_VMMZHPID
pair event&start	443	OI]MICh64\0K)>P0Am1Gt<=LWo4D=;MkUTjZGI3DOEJ^LBCEpCUf;w,B-b]KRWe4
pair event&study	474	dDiNS[qIkIfZR`ZN7Gn_]M?mORK\E_IXCecL@=X]R#nSXNFUhmiI<Yc5=mSMIFKR
pair event&talk	428	nmj`cwHMK5O[BgiBQJDM@VQTJ`mLeX^SKVMCQJ[RK]I_jPg0E[UOZ#ZnDAYY[AQf
pair event&task	661	6ZIKNiAPDHV?bY?WR\CE6@3PO:=Ia:LJC[@-cG8_3?][OUf88E=5T)@ZwJnNMNDC
pair event&team	445	SSIMbBVKD0[PEKXXClW5GRO[=`?RECR`#RX<^4=6\LeNY?;Lc=PTD8aANTI6<O8@
pair event&thank	411	_i^dX\;:X:iO/ZAP7VarPN'kk^Q5wKdbBHX*FRhBTd:HPOZ=IgYAE$\Im)uPNp%V
pair event&ticket	583	TDMOc6vDC=>PJHf_P8:\<Z>?RSO65`J:JLZSMKQLPqFF<OLfY-L\Mcw<OC<KJZT8
pair event&time	333	KPcRBd/Y<`rSK@^_wY9>JZI9.D?AHTT]5C[[S=VVLkF6Rla*U0*h<KFXCY,s[`>B
pair event&title	600	[9PTA7?_UAUKaCQDZFc,><^I=L4Rn0JK5J3NUYLTHfZqKVaTYDURUfMfk3pDO_wN
pair event&urgent	499	EuLJFUbGUHFX<QBG.U\aU==OjdfIOBG\ibeDiIadH[ZwaOEdCVN_M=X9HEYUbHQM
pair event&video	493	KGA][CD^?<QQHS7HXZYq?G43L\;WO23AXDK\bT4GG'+L^AXFScQSN.wXGCfVWXRc
pair event&wait	557	YGM[n?+S=I7QT@HdhbNPY]D@CB;TQJG#UWZcOFB9HLXDJHYKE=W>STEhe@@V8WFI
pair event&wish	393	vdQ]UoVwvH*CSXkJK?6JL]SY:m\h5OeUFWN4PiCd>]OXn^\]:j/.>8M:81vNil:?
pair event&yours	542	F@D[ROgQ>i66VPVQW:QN(bU=JIF?cRJLPFEBbLGUACTgSNwZK3D4IIOMk@J\PJ0)
pair exit&interview	650	^WZ6FaY9WRZ`C[1B:6SwM^Dc_hb=4``?mFd]ESmVT3C?dj:ZHpXR;9gCP_&LXDDS
pair exit&keen	497	PFf)Tw\F`K\Y5d/EM6rbKUBNcQU7LRiSGK^a<Rf[M;D4`T;TLnkT22lGPhFDXPD[
pair exit&meet	543	QaiNi^a_ZdRJ9KQQ<i]Sb<BM@D^&[WJ=nLWZJU_PP`_QMm3MKE[g>J[>2^wPb;KQ
pair exit&move	806	wLiUG9fL_WfCGRI@EH`b`BAZXRPM@Hj9\jfXJRJ5[JBPYZAERYWO<K`JBPZcTLNS
pair exit&not	444	WKSb`B<SMH<+S4cNcZA9=\V<@AO]b<CLBUG>_mbH3acPAGNcODL4vmwECgKV7:_T
pair exit&pay	401	LlY6MLFR`P]dELISE9GUj<NcmfTI0;Wj_o8ee;cKCbAQLKWk@HFinU8I@wh_VO[A
pair exit&prepare	458	we[O<DnSYBg_^9HTM=_H?P<dYNAEvKlYWSH5G^A^Q?NNSXQQ[G\]F$K\c3`VU;OT
pair exit&recruiter	676	pPfCQYoJYkiG3_47.@a_nS<O_WeD.``=sp]g2cmTP>:1YiB7=QYf0Bi;8[@_w>RT
pair exit&remind	465	9\M6FE`<K]PTSITVU>VQeeTDX[GiHICVMGJC9TdIB`ZFMo=8lUwcCe[6UA6:VC\T
pair exit&role	542	ai`RLZiBIwTV?[LC;9qrKZ:^XXiEPh[9f`SHBMK`\IK6rY;2Oe^Y:6PKNT@T`Tme
pair exit&slot	549	F]@Vw_gH[TQ7aR]fP_Y@W5;9:UFBJWB8cLHKTOPH2PeJ]kOde?MA;^N;2RBSTBb_
pair exit&sorry	622	cOeY_ISJNJXG=JI0IAUaw\KO\]`@FU[JkNfQB_JJY2;GaYTENbUVL=iK?[NZRJM[
pair exit&stage	489	dJ?DA_N:XJFs9QI7>/UI^`IQ:DQ@1Ka^@JWaCUhU^/JIagNpUdtF#<aGSX5WEKWJ
pair exit&talk	514	VL`0VYa?i[`o7NR?HFYRNHMIZOaB,YMJLNDX@GVIB>H2UOAQPiZR0EP>?TS#gQ^^
pair exit&task	367	;VfH)YF6:jcP6J<-<#gj6ErsdQ`ZRbKIPCSr*pRWl2@CMaIM]A[WLORIDX@mT];k
pair exit&time	793	WmZGVWg:U[YhNVRUA>bYUJ0a[VWD0__J[ZdT<FTcdEAFQaGXRYg@6Tw.C\L^_MaM
pair exit&title	541	hV2<?KF>?<Vf]6JjHBJI4O6YQUJ_AE?K;F@MTG?><drU4/FXwDQYXY83PG_CIHJ>
pair family&feedback	458	]skBNcO0kXgQ?c];=E]n\O>Xvm^OLj_dMHwJ8Ug^t:d?W?DtWoneA/pF%[3Zg8W;
pair family&filled	584	\a6WJPMGX^KXSDLF7L<;LJ1\]SOZ8ELMDh=<OFYTDg[RRKPOXIQF#AX=4CIIU@HQ
pair family&finance	420	ODVBYJ^>whWqVT.>6)[SUbHWD[W<.SYLNYgAZSbcT74<QW1A-NQG)FP]3`-9YViR
pair family&future	502	JaI4\Is#PAQJoG(,BFPYBGWb^6^>XM5@0N;1i\9AUU&AQcX`KN^7g[7kL/Y_MeUF
pair family&glad	497	RT-GFWUNEH]9Mg6M_ISL:d.aXKL_X=E,fwf,IU<`5H5AnKh/?G`FSe8ee`Ap[W5k
pair family&health	639	LY^bSdKBTPKPBw>Z<?WeHv8W]YTI0^UD`ePn=?_cB,A3hgPO>SaLT>S;TMJNR>'n
pair family&hear	569	[.[_bFdfBq34A?kXJZKGV^WKHEILCBATR=D[O]VAD4hDW0MwIK@>8OSnLFR,Kg\E
pair family&hiringside	531	]XWLrFM\ZuQHAOKLUUN_TdUZYhfC1Yf1XAj]Qcke]@\*KN4gR+G;#QeEHQXS>6:C
pair family&hitch	491	g8cj=?M?D]Pn@aFAMI>GNe?=7G_OKfHhZL`H`DENQ1TOaLciIQ6N[BAQ#cdV>Q/D
pair family&inbox	493	_RbDT8[C=`HLRH`/(fL[Af9aHPW#)IZAOgDJO^KMJDVQeRVtC;T6TZEFXB5O^GQO
pair family&interview	601	]o[>M`[6icif8bC9C,lfc\[fUY`@Kf`;d_wm6F_nLK8FYrGTM]SELI^4CWZFn6EH
pair family&invite	700	ZHhHPDF,PMR[B]LER8UXKc[QLE__WZPMOK_S1][GTG#IAT5OPWQC@WEZ?UHW5MT\
pair family&join	640	EIcCDW<,B4TK;BS#V;4bYEGXlI^]CFPSDNPM=N^[X7FACWXLHd^HQMLX9YG<DRFh
pair family&keen	576	XCZLZIGD;O)8TNGg`aUW:_7#[BGYK9X@b^PWI*A@I1YGNRM96<a;VMAQPoPLE=JV
pair family&link	421	fG]0HUTXT`LIBE\g0^EQbJ`FTOER8lT#`[ZiSkUQSIXHRgGSC]GJ=ajD3U5@ZnTP
pair family&mediaword	459	M]VHmYtMR]\UXmUKY>RPh?ORZ8Qi=^ESVgbwO]PPIJF=ZlnD5aUT;&IR;`Kl\+OW
pair family&meet	708	KMIYG_Ba_3hJO@LIH4L-3NS`C0DSYIU]GS@?L^7Wa8Hu^TwK>NL,OQdR[NaNT>5L
pair family&mine	490	PDXH5RGOGBnGcX:P*NDW\@L__#@TUO8J;Y8Uj]RMM)EWZ?t3GTEa]EHOf`XDODHZ
pair family&move	404	DQV?Of__Kh>>rC?LEdUsa[#dYO8HCe;Y3df^;ZBS[Z6NCI<E0BmI\qp4(P:@EJ=/
pair family&not	780	Nj\IeKVK]JbICTEBO@XIQ^GN\Va5>ZL<QWQgCJ`aRIQQbwVFP]ID>?jLCgQcm:Kk
pair family&offer	592	fwCY_Tr:UjH]6XC78<W^Ad;JNYS@=Sa3cZ]FCJFR8>:6_PQp@W?HAEX;FQ]YkB?C
pair family&office	429	fVLH`jBd<FZYc^Mew5LISMK0PLE;?@P<gc[]a:W^CTEabOcGBBB5O:SPB[qDX:9O
pair family&official	500	;JPwOFY][OM\VH^P\?BUjh@OMlKI]9>]]Co9SUK<c9G:HoNXrDF@CeiGUPLhdHOd
pair family&onward	483	C=\K_CNIGOL>BJ?^5RKCbX>X[5`IGV?CjU]>DVDFSV\RneEL4JFS1EZOJK[wP]HV
pair family&other	623	KAZ8K@9@IdJVAFPIeFaad@L[kKXLEKHHCKds8NwKO;82N@7F<MhQNI5u;FIPD<\Z
pair family&pay	584	Fh'6RQT3;o9XRRUNBHO[sE1Prw+=6c2X^`L?_I=3@ZO[WG6HoGCdT[@I3q[@BG_?
pair family&practice	643	XSZWVSYKSOKaD]NGPF\UWPQM\ddPAZtKkc^kBTe\aJMQIY0_]wQVHNWKIQF=cMMV
pair family&prepare	803	\IW?Y``2UBfIO\TM:2^iZ@9[]K[SK]jMY`X^JG[NLNF?\bCKFMwHC?LH5OO]`EB^
pair family&property	560	CZS72+j?QMS[\094\OJYW#VJZ:7EVE>/F_FIW@84TSq39nK.jF]\eFCDS@N=FGP0
pair family&received	444	LoX5\lD/FXm=<_JM1>SaO7oUtWB)tn]Dllhh3Y7iOO6$kUQAI\w\?4@L8MEPXdFu
pair family&recorded	655	SiY#1c]DPK`fE\L9=@gO^Z;OcYYFMSG4R\VMUXE]XG6GONMd[_]]HKfI=W/Y]A?Z
pair family&recruiter	487	sDJMnYLS=kO@nEJSIA7JwjQ46a[?-Y=GrZXXPkiFw9^VN8KYRGFPS^GE/F@L:J`D
pair family&remind	652	XsQI?Jm(TaPpEZALIG^sOQ;XUOU@8[iZS]XE;GX`_YODUIBJcKf?GXU#A?U[U@SG
pair family&review	567	d[WTCXw<`UTkbN3;EYCONR1YA]LfTBIEKYTeND0lo<FVNTOQAhTH2<dAVP8fJaBH
pair family&role	582	K?XImEKD:YD=P[OYIET`T^/JkKLkDC\9khftS2?bbCZBQfB<T\b;wH_f1v@fb]Zd
pair family&sales	486	8g3QBvJb6MKV_G<`WNF?DFL%NS*;T-I\YNO.W)5F0o[raJI.].23NV+EndwkNX.U
pair family&send	620	kGPW;aZCX]KgVX`5I:\PQWIS?`CCKJ^8D9UG<UWZjONUDPHV^eY//QwEBD@C\`T-
pair family&service	616	N`W<=Ze\NPB^A[<[EPb^aMI`hWPR+TP-cwRd>;YBP*^?]WHFTPZU[SlG$T[a\1QK
pair family&sign	494	TRD:DVW`AiM`DGL[`PX^q['2LwCWDEITf^bLT8SCW+VFdDK7cDBK]8OfLnRQV9b?
pair family&slot	671	ZJJHcK[EN_\^?UH^GR#TSI?VUIJMEEXS>kX8JVKZ\G@FT>UVATT@Yb9bNTR9N=^Z
pair family&sorry	561	`+eTH?CQjwMH#aLCIBSZEN9RASUOET\l6@^b7AUStF]H]KcH>OMCJFJBIVE^m>8C
pair family&stage	632	OIXA:GXF[ATUVOT6ECFcA9TpXCDMVXXDK@M\NgKPZc@?HWHMWX_r<PWRPRwOCeNG
pair family&start	499	SRXA=K^@VVHVK=CGIMJWLRQXwiN]KUomb[SY$64CRdQS^RJPZNa^?AP]EeVI_DB]
pair family&study	460	O`fVd\SCbmPWUKRGHc`mPU#8XJ\%RXeTXkFMd*O[I;KGTh^VH_ZXIClD>RG^9$0`
pair family&talk	704	FB<YTN4cJ8]DpPOWdY606CSE7*9\]>5SHM6BbO1P:kTfMLiC<G9d^XCqaEwU<CR?
pair family&task	795	LLNMQPZAROVNTUFMRSPYS\8CUMRLBRYLwLTPAANYLCEFLSIN<QLHKLh<ITMQUK[X
pair family&team	332	Y9welWwSIUZjSRCGWCDHjT0WV7E54nO8?RJFsAaYiO1dIjJhTF\XJ%7iV+C\@rbI
pair family&thank	565	9auB8AD/@@u:>G@-TEFWG#i`m44rO97=6M@bMjY7VL92FR[CVdq^eB+oR2s8<>\n
pair family&ticket	657	SReHIL_6DTVCD6@;N6gWX^GVlHUKQLN=Jw>OAlGDIG7XdTUV4ERYS]8UK@KRVUkU
pair family&time	515	O7n8mEmIV_4X6VLR\MUWgQ@^ERNw)RV8d_cj*WU8Z;[;[\?AWePLLGIN/k\[R<TZ
pair family&title	410	C=cMH8H:^8URZU8WQIJcRUU]BEChlFF7i#Ud+^uO`>=`ANN3Qe`[h:=uTOGP65\O
pair family&urgent	385	<aE.(uWAUUb_Us)cSYFnROcBX`6]YC[a>Je<GMTpQRX<EH^;jLJDiJ/[`YKMDSw-
pair family&video	505	QVDDJc@IwAXmPKd>:Kh[EKCTFf`SF]kZ^KIVO6=i\UUX[LaP/DL/%Xj4QPPG=w,M
pair family&wait	715	XYP4ARX2QTQQT^09Z8lwMl<ZgR`U4Yd8PYPDM_QL=7L?BXMQP`_LYLR>DI5ISSEh
pair family&wish	577	KQUVIQSFGAdVH`NV]VDM[UHwGjCaVPT?L0J]XYQ]sRJ6PQqBKSb<7QDhY;b]??_c
pair family&yours	536	M=lDb2_4Y]T@Ve5E=?2UgQZ<d;RIHW`IPVBYUM==[K5CwMTE?[qChP@JKSlXoWYa
pair feedback&finance	478	VZdCe\S4VfORVaR@N2TTUJD\STWBJXRD@MIP2ANPFa>=VnGDKSU@4IP#H?MH]:_c
pair feedback&forwarded	356	Mg(Z[&AbDI+;T_N[cVLJjO#1@@CPJ4E^RMXgYEJIfef6VEFV[/@IR\XgjCMf27TP
pair feedback&future	387	_X]L?GWLNASD@E.j[:H?XUw,rDfac26g_b0eA8WJ=\],;HZB6;XiK;RQ;JTRAGON
pair feedback&glad	430	?X_7R>OB*[fDFSKGDPBWk-b[NGGPwK`EPSX:X:nJQZ8UT/IWn\UObF/O;?p9QLeL
pair feedback&health	566	VDZI6O_J`lR>M]B>8ZcXUOBWU`MNJQw0T^YM-FOVNCF@\`2ZQDPTHDoGAc3WY>@_
pair feedback&hear	488	_KVW[8HFSr9DA<JGTOTASFS[A95mY`48N_^WQUh;w4^<CEU`l`FHNeJZ?Y_D9ZnQ
pair feedback&hiringside	475	eUlXoC^CH\SNG>JBOHASEa[LAS;C=UCT<pKHLA[C5OWJvDwWDU\=2XWQQMHdmV`5
pair feedback&hitch	562	-8@`YK9\G]w<UZ>fGXLDCI<MG>@NWAG;BD\Nr`DLYQYUDP[NMHM_e]6cYVYe6KJR
pair feedback&inbox	496	IJEYRM\VgJag`KCCIC8OAALMMMLELQUZ?0JWZWAZ2qPBw\d\;TK\BBS5d4Nd5nFH
pair feedback&interview	465	cEVLCH_PNS9;=7RQYi;ASA^WIPYw86-ZZGOAPbfISLGY(,U;V&4>LO[fV]M4K(N]
pair feedback&invite	494	YaBLij#_^_eSLNJcaLPPAYXETRNJlVP_?@=FSK.T=c6QVOl`RW9XMYX[\5YU;iXD
pair feedback&keen	618	PeKA\_SJ]9_cGe5:;9TSL8@TWTb@XbX5IwOKRBR^`Q9FnSWGC`^G*JQ=UAeWZ94P
pair feedback&link	424	789klM:VGQsFpZRYhwKTUR=_JB/DQTDlU@A&Y5;Y7UIQn<hP&ON:b17gU\UE6KMF
pair feedback&mediaword	630	fZwE@MO=ei]bGgM5>BWOp]P`N]PHPW[QU[\RIO]USCDGP^GnRVj:=NWJ1Z(UZ@dI
pair feedback&meet	453	b9TohFCv@aD:DGWw]^=J>nsS@\U^eP8=SLK=dIHGE6_OU>:dg083WeRSGhYTCEf>
pair feedback&mine	465	Se[PVPwZZVLVX`G?OEuYUV9XQWd0Uh=;saQN7&bO_=SXQeHQQ^NJERY??^aUT;8I
pair feedback&move	517	mPVJPPMSNdKCHS^STF>9Oc`JEOZQ=YQeY?EG4dUD`UV@2LDoHUD8#I`J/O]4J5\(
pair feedback&not	716	6Dw@@RCHQ:aFYD@IRC>W]@SCRRBH^MD3OXBVXSPSZX>ROME5PPU]j;9W^<lY6DCV
pair feedback&offer	609	VOOMQDD9@CN94XE#6T:Y[N]]k_SVUhTNI@V^X^W@bX9HTcL=YXZZRG<DCNMCTGO_
pair feedback&office	477	hHJga8c4kPBM9,8EON6]t<=TdLITCm6VlMkQ.?_<g,\<X=GMW4t==iTVPo#`^9D@
pair feedback&official	409	f6MZJLJ>:RA@5Kj=JlO(^c`L<BCF9aPdJU:;mw1]LQW^FBM7KDB?Ok5^hSDT@cQZ
pair feedback&onward	507	BUIA9Q>5BZh(PR6R9<IUR:VIQV>ig/Sd;4GE)wOMs<bE9,Z^[EELZTGXQ@PN5PwW
pair feedback&other	567	\lfOJ]]MXeL_2TZ4?FGTeKtIIb]PEpa_d^Fd3Uw4P@P(AE<W`U[N0LP8?_FLX?ZU
pair feedback&pay	465	LX\\gb=wDFjPMl@?PNfeI[2LREX9]SRHgeUK;#.lSa:Ei\:5RVYigK<RQdjMe0%u
pair feedback&prepare	384	>?TSU=\GM;;5B\3OEPaD?GFIeVAnIN+>Qs7<HQ#\CiMvqXaGWM\7FK=SwSbnSHhR
pair feedback&property	516	PHGObDJ.Q3]dWi9RC?DeRF$SV<WTVWX=KP]\]B=FFh#GjMNIFEM_l0EJjU[NSQBg
pair feedback&received	520	M:Q9#N2LP>rBI_RcASMOI9Qd]VEfj+I`J^0\JR>LkCXP9d\-JXQ[A]L[P.h@GO\W
pair feedback&recorded	589	iLXFLMVAwcYREKI<=LaQfI=^^[i<>rYU`YegLSjcR;AR\ZXh<ElEAKmEQJ-]]OVC
pair feedback&recruiter	419	WRDCeN)YNeO/JP#?d^D?JPjS*GUNeZ2UBCdP`%d0JI\bTNIFjBcJONv_bj`9NpEs
pair feedback&remind	410	BErlVbI]MAAOiSAAH]_deNV:XZW>eUPV>[I3K8LuhI:HU]mREDmrWO^OEdNR@D#i
pair feedback&review	461	BRuFd[w';Xt?:JHC1;cuYNG8Z@LGNQ9@[XQG9mFcV?#[gZT`6`kNEUBoCIaU]MpZ
pair feedback&role	399	2Iu>&Q)d?C_+*Y]kcG3Xg%v&+5ERUH/GbLRMO5HLg_i\PX42Q->Wm94a-lsV/#N[
pair feedback&sales	558	j@LkdUAMLVR=.MVKWcNbpEk;hPOMDR8Wgw]V4:m<T>U-AJ4FK?>HEAOOMd0`MWI9
pair feedback&send	478	)ZN(M@NZ?VMITG6D]CG^dSn_YKIaPAhPOV8K>BOR>7UVMYr:TQDVkD[lLAw;@=IJ
pair feedback&shop	429	QQY_\fNA<\FK0t;K=RBQP;H>YHM9GQRL^]CShwR@aW^ag]=]\Y\X\@ZATSHZ_POW
pair feedback&sign	522	baQD@UXc7^UQTDM>ONC]UTT:BhHo8Pj_UQG>UHJEDHeTB8HEXFCYOG@9MwQS9EO>
pair feedback&slot	598	SKdbpO8PC5_>JVAAUAQHV`DOR??KR[lFVLYJMD;XOCQIWZ>#;F;SDJC_<\YQENCd
pair feedback&sorry	404	2YaMHg@Q:)bI[DF7wuQa5YdEX>MD\YI[S@;PB\\OcOF/QFIH`qWSjW\_X`A^SF\i
pair feedback&stage	536	VESJ@;<<LWK@r$7S^^;ZcG]@Q7Bm_C@C?0B^>Z@?\OZ^3EK<MPPXjl7K`BOE#bkK
pair feedback&start	434	iCL[\W_MIICCGK0[*cXIOmDXSf\#?WO9G\PE]OIFQW_g[Mdn5=O;,\FThDOKPbJN
pair feedback&study	664	CANBAGQaN7bP?F??9G@WH4PbDTCE\=^PS=OPLY;WdRJCNWa@MSSwq;?IQ7gIR@:R
pair feedback&talk	494	sEMuONEw\KDKL=ccLv?(ROeF=N>`bD>u32DJ8_ST\Wje::[^M=U'C^N=[DC7B\@G
pair feedback&task	565	HIXNPEKQ:PiV=SGWTPHVQKB?VILwW;HBE`?TV^^PLIK:IG]IoLcM^PRTSW:V@BPP
pair feedback&team	755	P=DS]T?OFhF7*:JIEYNOl]ROQQ;\@P;NX<Ve;^fBM5Q#JE9^R_L\OZSZ<VBS1TN8
pair feedback&thank	511	L_QZL]fIYQ[JIORJ:^8GN<<kZeB;DEVIMOcJXHRQ\JsSXSZ9O@#EEME8XU^eTEQR
pair feedback&ticket	507	OBQfO=AG2GS7VI9Vh:G%eZS7K#5JK5D:Ze;JYR?S?:LmQ>h?[8VCVpFh[MYZGotW
pair feedback&time	681	OLMfUMXIWWZ?PDPCMQSS`h?bVWM]:HNINPJSWNQfX?fVcT[@]WLQC:HP6R=PXwUT
pair feedback&title	412	MSn5PHp#?>^W2^<,*IN@HKeju?T:eP?3N]MX2A&RT<D^p][jDRtS_85VR=lHN[?N
pair feedback&wait	598	wQVOqI\OdaAG.Ib:S_^O\fS]HNHI1YEVt;^KJXR5Z<XG^LMOR:P;)TbI;m5RuQY:
pair feedback&yours	611	XQ8AGFFcX`M3F6@SbYD;wQoX>[O[I:_PRBM['jeH]MYb4H9llbLbYTLiYQCJO>TI
pair filled&finance	581	CPNPSFI:S0wOpAEYU=ZHKAZQUDG]MPG;H=IOJ8QF6ZL6>gH+W?]DPYm8KK>dJG`A
pair filled&future	465	OB:JE8UFGSOG:@YwR8M0C3ICf?^W7dQY1Uk[/P^fUVF.F8CnW>c]?RUIG^K88jeR
pair filled&glad	652	_FP]OVGPXPUWY]ZE`EFM^THkH^SMYSP:LV^_;Z]PLD>6QRNSE_<1AIwCGN-ZkLFi
pair filled&health	609	9VUIXQ@[NUdLPJ2K]rTSPBAKX=89d[AYwa@<KFGWAE?\QUQ9G\MU\6COVmoeZ?LZ
pair filled&hear	481	^O[P0QJ>VNYXPSLYB8E9UEQZ8VU[\_ID=I(D9EJ=OOYwMnP<gQRNa8N>_4^r[bL[
pair filled&hiringside	552	A@bDHC#FS@CAaKF^VRFcLZNN9UZAHSSRICdrHjaPX9I3DG\SWV\K:>>f[NKCI^dQ
pair filled&hitch	458	KCDF]ZJcEo=HV:`^_C;@sGNXScaWV<8cwHYE_=KJqSJVKDS^aL@kUfdEi]SCEWqV
pair filled&hold	633	@\;K9CRU<VZ3gAUNWMwERTR=>KGT[DN@EO<KAPQ4S\GJJgH?cOBMSUVLH^Qci6fG
pair filled&inbox	333	\oEOBGdJ98_Wa1APB$MPFFNJpF3ko^oi[KFO4bGEjt)PSdg?[F\w4KcDTed@6Fq^
pair filled&interview	566	==JPPPwE8T4D8[WOQ7OZKKF>LQ]pO4C?D8PKL?3K<ZA=UUIQD-k9Zrb9FJ4WKQ^8
pair filled&invite	401	KFGJn7pO3J<s@Nkd)N;c,fFWX8c%&HD1>LF5E];K*JQVA6dhV2.sB>w*XE8\VKqG
pair filled&join	548	4OYVHNZP>HPNFCM<W?dTVCZVTT\lYOCIFCPdPMOYT%@FIT^YCMU:V4`NwDYPjGjV
pair filled&keen	588	LIOHR_QL3\@cFAb^eK;7NWY>;YHbB`HSKID]<ES9;@VH6J;E`V@TBwwU;b===QYX
pair filled&link	386	cZ6BBI8G?^]]R>wIX$w4H9<jUuLUt-ILC;2ANdMBJOGMO6Ph3EdQ*;\P`9\BCTc>
pair filled&mediaword	459	?t>MH8EGEB>f\)S2e=@Bf8]sSOKL_JPS?7/WFaP7QqEqK\_?fSXwYA=Q\;?4AX:L
pair filled&meet	475	2N1QVHjORf=aEPs:W`U]6Xe9L9Sl<ODfO6]=#IV=4YJ<G=MBd1MO4\U(K\+@O?R4
pair filled&mine	322	ljBM^J_R4a\0:AQBD5C,>Un_H^UHFA7nCU5E)tYMs[P_L.GwUW6=-F[_;A9hXCB8
pair filled&move	614	OHjMIO.QWLk>B3D#NJMI`ITq>??ZlK9WPUKJUu?EiY]MH^KeH`AZSBJ_c^ZXGBVe
pair filled&not	603	DQWB<YNEKN\<ZkMVL;aIVPKD[LPU:;JMT]\W6MchD`N<:wPA[R\SI?YBTAMPGBZg
pair filled&offer	519	?8QIMbF8W/`CFD.]pBaCE;FBKG[V^Qw*N3K8*moJLPO<Dk;K`TbISldP^I>EWOfN
pair filled&office	603	RK<TqI\UBAa;[wGcWGIKM=AUIMQ\@TNUPaQS[aX[MS^SeZ6P@XMMWVbc]MH\UR]R
pair filled&official	308	S;U9Fi7DLO/DBj7_>_Pb61WE`q+TT<9qCAc#b'e2H1gg8W`aOm]6V;eI`Z>N)ZEJ
pair filled&onward	526	;EK<>^G:;VeBd^H=KOrQKV1YFO6OZ>P<dVFFH:2CYR<CHUM#UX_f]FAJK=_CT4bD
pair filled&other	453	GRTK4^N)B9lEF4@,B1YKBIMa5X>np#HRS?aL.YrNYECG=iN/[^[Nl>A_WIL>XMdX
pair filled&paper	531	ADLKBJH=Q/WMUL;.4CL>\dGk`IZwIWLWZ<CaXGkgQU@3Id[BNdPIQUWRTX^l2O\^
pair filled&pay	509	FaAILHMBOXCXU4w<;DUdNLM2P=MEOJ9^7JUFMMDVXaF064TJF3FQBOFH[8[=JM`^
pair filled&practice	384	F8Je;*YS:CX/1;Me=:@lOGO\vO^[][::P<ZVfai?TM_D@JD3[XI^aIPSR'c-CwKS
pair filled&prepare	740	@>ATW[>d<=Z@KH<wje?C7NK:@A;]R7;IFMA*UK@XH\\`LP`BE8BIWW;Xm:VP>ER^
pair filled&property	501	-l<>DSW#ONIQZQnjqO_E<ULLO>6ZTQEH>SSMEUZQ:Y^?VkaCbGN&Yf\PQB0b3IHI
pair filled&received	406	KK_G6\^aE4b\3LS@cNQX`Rjad`0]jMpT4FAS>c]@K#GLBMDEfJ^^Bb$e_D6AD&aU
pair filled&recruiter	614	ALMGN,MB#@L>@9WipHV5O:`9TPTb=EB:'K?`RjV;Qbg;0Q7b]TQRpVOGYJTYA6]G
pair filled&remind	534	N^IW&jZQX^$geZ:OZEw;9`SQE[Tb\OUF1CrF>EE^C?M<IG]^`9o79:R9V75<MWD<
pair filled&review	641	JEYP=1>5P:aL[[5HMAbKYLWZR=FSwG=0YY.eQlPNbTCH^VK7`aRaAGDMVOWKD4N^
pair filled&role	637	;Sg*)HO0I9o7h19KK<dR]+QXgL:qgA;7U=+W@Tt;TVV8Ks*$s]taUMK;@?DA<>wJ
pair filled&sales	504	CT_cPTa>PE[>j]PRlRSmWN;EHYFZ=U4=g@I]#CI`?D9HihFHERiY(KPQreF^S,YM
pair filled&send	533	pLFsS=:\4JHBaUHPEX=[I]Z1G9<VMPZ9NYHW\ULQAIX@FXFh2DS>H^9VTAKYPwN=
pair filled&service	412	KSZTVI.`>(`:ge#`NLHBIp7IBFGrf=P_&.T5SJ6CBp[hU<u=ZTP>_:?\l`[S9>Qn
pair filled&shop	671	ZNYcO[<SVKZO-iKAI8WCOZJVKfTOFUZVH]I`LRKZoLDQ:eV`TwYEN:IQQc[TZB+a
pair filled&sign	549	P;GJXLa@CFRKIGMPEDqB7EFCRc\P;=W9T=KTN;\RL'&:]i?O8WwE2InL@R5kPa<[
pair filled&slot	417	$1ORQ=:/F3n1n6EV6VTNL*2Jf)CCe6@#`</Y<gg/UN/bVW&3UVIlihWh`8XDTeq<
pair filled&sorry	491	^RTGU>R0w@U<D[IU2?jRJYI`q>R42YU<T\;LEFhJRV<6PpDXJdr?HAbI^^[SNIVW
pair filled&stage	661	MDmD:D4BIFTJB5??g[LX`LjVd_SRRHQ>RNTf6Wf?w(N5PA1Lr`jVLNIWLUED\MlY
pair filled&start	450	M2K]o^:YQ<3ETQfWYNX/ZW7'O/cEG^YCdJZ0]E@sOecDMfAbJGTBWKipY_?Vw<*H
pair filled&study	415	[a;QCDSYTBILT6hf_rALO/K]8VEaeCTKU-4LRLQ=PXHa#Q\oIK`kT7hGPNLO7mTK
pair filled&talk	505	QOR\\FJeH(ZD3w:LF?ERAHHCIGSMZPHJFIBHP_:LD`E-XUXR9EQZOePP^QO_GoHL
pair filled&task	501	<GcN:Vf9Q^ZBNOO:N=wNP^d:K1N`@QM5dTQqAXJNP?Y<v?W]Y\TTILHnQc@/`RdS
pair filled&team	781	/KQ;,Q?;:Dd?C=>LZ<TVbBiPW=O_]>HP<FFU0kWASEHP3_R8W`ldcW=YwBNCF8bI
pair filled&thank	612	=Y<QTKD9B>ALtQQXITMDOPS9C=2\wPKLOE;Q=RMWPCTDCH?/nDW^eDWkb-WK:=wc
pair filled&ticket	566	;R\MDH?0J:`_#gL$IQ\gU1Z\R^_[IYUROPY\9QmIaD32J_@LR[jeO/LNYUAOJ:Ln
pair filled&time	518	KE:R;FSW(7ESiK]VTUKT4FeNA?eHW@LD9#UH=6@E@KZKBQK]H@rVcF`EZ57LBRL`
pair filled&title	520	)?EJ#HV>.WYBGC'Z\B7MNJcB>W;eb@TA8X37iKD@ERV]D^:<_P_ZeZ>MfE6RCQr6
pair filled&wait	610	@D_?3OKTY=hLXLG9OIScUBZRKBEXfJE;OQI\UBQ[RG=lTGP?OKZJ#GUJVSbYV[Vi
pair filled&wish	661	jZ:PcNXQ`Y>C1`5[P\GUA[FEK@C#AeWRZjRPbPFZ=DZcPGWbIHJ2FLLhOZBRMXO?
pair filled&yours	616	CGd4PN7ZP<GABUTJn`CUiDfMRPZ\`JbWh@Rk.ObHa<R:ET?WiKFGEP_RATRSL#Xc
pair finance&future	792	:FNSPGKBHJRB]KR\QUMH_A[JF@EVb9O=:IEKcOH]A_LSGCUCMJGUgM:Zw>bT7<NP
pair finance&glad	588	Lr_/Jlb5XZIZ%KK<?=UetG8WbwH2Ao@8eg[G0BRK^=95YO4C@CR]B4S#@ePXFENA
pair finance&health	497	5OMV(0UKWMhEGDU8-#=HgGTZ\;CMdKSODMC;ZfC)O:aGFIJJr]OaLa>S_?]K>eaD
pair finance&hear	564	OSZOHVIP^MFHGR[_i[PT`LDGZL`S9^lQIU]lM7edwZLCE`LTLFOUOYjI9bZeBB1H
pair finance&hiringside	632	BDZSPFDIBZNVQFI9KdR?ZaZHVLgwATMUPOITNFTBZM;^:A;fMYZQQUVgKXJXQJJ\
pair finance&hitch	599	NZH\4k$WkS@u\OJgRV)I%\_W5@AUaA2YG3T#I8[WZjmiO?e4J>9=^S:U_AMH0sG(
pair finance&hold	454	;?:FTO\fOO3?Q<r^hj+9HUsNLFDiMBEUI>4?:gR.HfjLSV@hV<NF9vwP\o/3<TP9
pair finance&interview	656	KiMEPY>@aBwGTTI>H>lJSaOVK]^J.e\JdaSR?BQIXIVGPRC/ENPN7;T63]ccHeEW
pair finance&invite	476	hfR@SL8F[3R3Yb7HDKMUGHAW_PGNFbMJboJV.+aS`H5#YaVQ4]RHLA^8K[S`BJGd
pair finance&join	666	@e_>LUkGTXQZHZFDaNNThPRAN8XBHLWOT\KUTNFKNQ9]bLJPO\ObwLFA8TLLGf_V
pair finance&keen	412	YwBb_gPSjS^K=eSORIC4U56[?S=-FX_LmeI6J^nm`Y0,Nc@j+WHM[@T?0WYjL;CS
pair finance&link	539	FZ[UJ<UQ9P9>B:OWFMTUYU`WLND+9<U;?@B`<hKw?R<JdCP[KU[XPZAeiN[DOb^F
pair finance&mediaword	448	B\UE\ba@WL`WGa#QL%O_?JKLfSBKd6B/gtGGb=Nka-HOvW_MEofRlMEQRR_jKB(b
pair finance&meet	714	\T[GjQA<HcLV8BU=GLPeTtUJ`^X;=ZT=LMMY4TeKP1>*INJRWCU==hwFWW=K[4]P
pair finance&mine	554	bXBXEaDQXQ[R`:t#Cf>FF@LaE^YGYTcbQK.X3BB[OUYa>RVeaZMHN4m?UOZ0fL:L
pair finance&move	837	RX`AF[SYiJUQPR#<&>WNiV4Y^PPEDb`T`a[ZM0JeWS6XSgRBIVQNQ=TY@`hbQC@n
pair finance&not	656	MoCWE`T9`T_DVfUL[8YNJC#DaPSB1Z_<OmM=A-KR@K[TQSaEFJWC=OhB9JLfS_.B
pair finance&offer	707	XwYWHi_DfIH\BgBM>5PTRIAJc]DA0oZ0io\[_>XYUT:Lc[CA=AI:<+R88`\O^&EC
pair finance&office	529	Gq`VU]\2[SHfDcHZNYpja_$dRJJ1I`j9OqkD6>SZW.86^PN86Fk*>EP69J8Dh#-W
pair finance&official	456	LGBor80L?6[OjVnwdV2?^RGS*AHcX<S\rG9UWAc@IfE8Q-OSOSQ_3D\lR`eQRWCN
pair finance&onward	499	XtY@DhNHa=aIPwBBJ-n>2<YX[BSKhZlWHSMH.<BnP?GHRPO?>jLEC;W-r:VhFk5J
pair finance&other	454	6Q9EHJ#XO)[P`]bqkkGXRd>7>/S>S[1?`JBK,H;\DDgiLeT&LILIYfEt]CYU??Ij
pair finance&pay	613	I[T<3[T?]W@d\=6#PSV_[DoC_?D_S\K8gdMRI72OArTZKN2Ap>bSHF`FPUsE=HHH
pair finance&prepare	614	Q^nTYgh2WDLPJl1A:Bf[^\=SKOZ18XhHTdWQJ8QJHK?LwaBIB[P;7SVDSl8fTWIO
pair finance&property	696	XFOSUTOL^<=FLJRP^=OTk[CDEdL:7UVS[BZV6=T>X:B8GMHKPO:BTSOL9w=NR7KF
pair finance&received	548	OAaU^Bg1iHDB?T+-:YQ]Y`PWWRK<VBW5NiVEEQ;YOZ@Xp;p>?WjE:IBGY:#]ZZV6
pair finance&recorded	362	B_4jB@cQW=UbST@[QgL^w;>JcXO&;CL_BkA3NeJNW\EVP>[FJL[qfhKKQDYDNho\
pair finance&recruiter	416	])Q@I8MNPFI9>+g^k#LDeRIPNRUIFHUn8OL`K[kGQ6Q_RJJY\wfDAd^>JO:BFTsA
pair finance&remind	548	XNwfH`@;<I_D?f6<9RI`GQJ\_FWYfOkMVkPV?hKIVaBZUt`JIAAeEWJU`6pVQF>^
pair finance&review	481	YOeQGp=F^EgP#^KKlT[]`HS@V<ReVQ[TD\dZT$QVZVH-Il2)jaZ<k1E^JWmO>?R[
pair finance&role	725	2J?X?2UT,HA:e5`aj\,1KAt>5H(wa')S4876VXJ:Cqbn@WUK\6;XMT:VfGS0'tgK
pair finance&sales	494	gWhLMQ_.eQf[JL6-MTV]N;Lna^U=Yw[WS^XgJcN[O]NQhSgLIDkJDUN=]]A``[OL
pair finance&send	704	<MR?JSW>^aPS>PE04=dMYK#TeQe+D^Y,`h]X^:FIA8IGaDSOCLn=?DIQNFSXa;:K
pair finance&service	511	vRW\K>^NHOJ);SHuULAVWKAUhc[OH]<Pbcd[IHe7UHG<@QMd[Qe:ZSkL>\BWw=4[
pair finance&shop	500	9Ub]RVVUYrVSRXFRJI`wRAUMerc'>M\CYfVF\8JCDJ^3[QH@?Zb1>`r7CdY`[AGI
pair finance&sign	507	RMAXJfN[]DCKLU>d_ZDING&N7lM>9HwC`t`LM4EZ%]gJEM[;M/P;<KHBIa_OHIEV
pair finance&slot	667	KY:ELPpJNENF7INQBBXWMHA[X`M9R]HS\E\VYCFM;@ZMOW`DUCSO2Ew]Mq]NZPaH
pair finance&sorry	542	Uf\STVw4Ql3JDida\PZAUcOHA]X6?UOCJaWXI3?[?STUbh<DA6f3FHi8OiLpLfHT
pair finance&stage	500	4CIIXa7Pf<a^SUIH?ViKjWMDQLRJkDw@PjNf;R@eVFCB^ScMOokRQ2TGl]daDK5`
pair finance&start	393	anOV5bXDFBP`S`FM0Q?]\II([>LTREGdncSIUJVRBrfL#0EAcW]sKd\v=-[M<CNM
pair finance&study	506	ET.qjV:B8TSEd\2K`DF2DIZFJS<]XWCPG5?H@NNS(U]dN<>YD<INw9(b@eKJImNJ
pair finance&talk	587	]eS8`@RWSY^KDFXKB[MXKvD]P=cUNcL9RaVRSIM<[JXDLXBS[\w@ZDMNHiQ]U.KO
pair finance&task	584	5L\?I\h>T/VOPhRCO=A[RLTPNLPqZTFLW8Kk7OkhNN[-Qj52IVwg\EsJ9TTXC;cG
pair finance&team	416	,8Mid=F]JZX#r\PGf`KKAW<5V;PZRC`,nj]Kd4HM:SkeTKYLB1-6A4`S@VhHNX=P
pair finance&thank	629	O=eaS^RBTRcXJw4I?4dbW>=bZUX[NU^Ln`ng5F[VUX/@QJ@FSdTSFF[:.n?W?\@^
pair finance&ticket	755	C[\CXo^KXFLMRXSUNb^hNPLS\SYQ<f_Pd_wC@*_`IHTBQgO@RI_@>CY:DTZfWA?S
pair finance&time	413	LMs>TBe+BH<2/J7RNcOgm]'7u3c.[f-8Lw_XZLmA-A\\]X=N=<eVBUL57clU^fUV
pair finance&title	657	7FIYMFTH=WbVPD[GN=BGGA]HM7/t\E?`::=BPhBEKP]aGAFT]MSZs[Ohf9U21Iw6
pair finance&video	380	Qo>aSXLda[`OF<L9fbKL2WVtsjUGATUgVRNTLOBcXJ]GKWEi[nm#K1q6^].W2PR`
pair finance&wait	561	XZY[6M`7GMIR9O41<L8f`AAXj?OGQQDVJTDTgD]P`SAYWDOIR^g^4;P9ZEw_7VOV
pair finance&wish	641	o\H=DhCKw4iN9kfD]U>LLCbaFSJEFSZXVPCG=YM\VY@IKVTOUbSB1@N<[??SR[1Y
pair finance&yours	614	tEqGCRL:T=VM\j7-(1kPMX7Iw\g0BZS-jnXI`W^VXT8?lRO7MRc;G+@AUaBbNMBA
pair forwarded&hear	471	W+=s^5,aMg5C5BVlhOCP`RsN3fQvAFMwRP`c8\hKT-R1:Q@Ho.D:DMOSNj;G7BhC
pair forwarded&hiringside	500	\CwESTdKRM]d@FC.MHmcJR2NmadDJWVS]iNp1F_iAFT;OM[@c]XFULiJA[cQk$:m
pair forwarded&inbox	765	CLSNwF]KCVCaBSEfJJYQ?GS:LHf>>fIQPXeC[RG[AO>FGL?fAEY]ZDX5OXDTSPKR
pair forwarded&interview	512	cVW7WkwJ]CTS:[JRH?cWdRFOPO_E4VZJOq\hKT[[X4<OOhTV3VMV,IeKH[]Rw>e\
pair forwarded&link	696	OP6XjQ>XXCaKVT=]_VL>FE0OIBAIiDW=wZL:dP=a?rBtReo9@C?ZdB8aSlbiVJNc
pair forwarded&not	467	>?<]v3t1N:;NH*RjJ0RpDC1L`>tDVF52]9jBwLQEHcA%A>7TC?]ci2gJQ?1'GbXS
pair forwarded&offer	609	K\J?N_JBSDMKC^H7AYZ]BL>YWU_DKhdQTOXPBMpDIQEMwaB7??[<==PENPDZnM7J
pair forwarded&office	649	jN9ZOGYPJ\=BKH\NUMFKhR^D#[ELMNJhjAma?S[R_=dHC8MeTX@JAQMSMBE=MIa@
pair forwarded&prepare	507	IRlLK84\CNp#hh<?YBe67^@2H7>A`ELG]kJ>p4:^FhWW[VPL0;Y]_CEhU9O]PdCO
pair forwarded&received	498	KQhH`CRKDdUNAE[G\_W<AOYBNHPGkJTJFJ@aeNZJjGNZ9G;eRJSRgnTIEKJ=IPwP
pair forwarded&remind	514	IM:?dX7fdP-COJUJUcN\wEBJ`eWISNEP\U^]8BeUmRTWF[UHR`<U`#QOIVNZ_CWT
pair forwarded&review	511	bWETR@Rm<wJJR3JDDR]N]MfKEQVSQ7HlL9ZfSjHibMMK1cPTgM]MQtkBQPC:Sc^G
pair forwarded&role	511	L@l[PQKUIhKRf]IVC@Y93DUCIHU2tVCOHwJ4fZTV8^Lb^_\\6DZJ8e>XcMMM[saJ
pair forwarded&sales	605	NG@iWF5TO]SVCGYTSpK?WSU00cVaJFBSa8\VETUWZJuBOBF>wY;7GMXeAoEGV?hQ
pair forwarded&send	531	m,7nw1QsCh+EG0lUNlJ6klf9.fPWA1AVKLPTO[Y;WDbA9@A^dFE8<ej`3q63YYp2
pair forwarded&slot	586	hQYJVMZE[\L^DR_Q2B]M_ZWH_Y_K9e[I^dTPG\KW\/bC\TYwWSSL=?mB5UPKW@KS
pair forwarded&team	812	VJHZKJH[USGP>AYW`S8Y^YTF;RH]4MXMYKR\>LgM]>[6;A2UVRB>>UwR4[RR<;[D
pair forwarded&ticket	503	[F#lfEJWHaKN@MQWXH:WYC[EHmNT>?>_QHY`6]O$fAf5GH\JdUA9QiSTJP5DM7OB
pair forwarded&time	524	8PaPZO;hQKT#iZFcmQM4AFMI>@>HEBL8XO^]`ONDV/`fOdZIOk>;]IK_D]fe2RSm
pair forwarded&title	611	IKN[WLDQPJD?:\f\Pd]KDVX<@[\K?PLJCKba]_wEN:Q<@dERWFZ@Q]LR9gDFY^_N
pair forwarded&yours	596	n;7Vq?`bJh89HKeaoXHG\la,;UQ[7E:UDNHRBVc<Z.S@G9#ibCC?E_S[EWGB_BdT
pair future&glad	484	[4Q9w;Q:5YO3TSMLVfOGBYF?CUCB9Bb>S8H]K]Z@C@E)EFTiMPY2CKPDGC]SXR?G
pair future&health	401	p86JOALm3_3@/EFqY`bMiXLAB`+l/F'AS>K7ZekDw7c:P[GdZ'=GHta_C\,*DaY6
pair future&hear	501	h#kdgDbcfXIB>;eT^Za9d]MTL=kB8EXSaZEc-fh=C=Y=YXLI4VX:=gu@4ZG>wmTN
pair future&hiringside	481	^82RU]UXVZ@;MYDOYc<T\fR-8hIBFNKvNYEZTdbUf#]ZLOHGk88>7`lhO]OD.E[E
pair future&hitch	605	MTGI>7FPOPTM];=FEMEeFYZHL[=DW/HEHZ<STmE2MNOH4@OVUBWCR^$owEa8:OfB
pair future&hold	501	YU2odO5kCY5@VE8mmJD#diV.7VAa4I/fO8_SIRYG=Hp;@EK_\GE1=nW_?^;[vWaA
pair future&interview	588	IBT[FJ:?]=M.4QLZ_GPEUQGRYTU3C]B=JSPUK`HaKSGGeXYAV;B_PHFgDGNIRLWw
pair future&invite	590	:9LMRT@]EIjGSE:_PS`VWEVB4@I`_E6>M\W5VFdiJ\mY^jW;\5HdZEEwiWUb=M`s
pair future&join	406	i]d*WNMNCQMR@\:,[v3MbkMOQV`/fSAQ@PFJ@BF]FQ@KM-MGLFdEQh`]RwAXM=mk
pair future&keen	466	7<h#@QKBJ5OC6)4GQ8D\TE\^k&LLVJ2/+^@YXjfDYL@:Y\I7RWfhR+dJGEu97)Iw
pair future&link	579	PBZ[SbUZ_<S8GV@VEE@C?GPB\HLA^QVHNEOBUb@XRDJ\HJaQG>NQwnIT_VPN<:B\
pair future&mediaword	425	ng[89_PWfGIY2KB<26nRLh4_jvo+DwiRZccZ5IBId5(Hb^jc`^I5@2hR<rFsY>#[
pair future&meet	499	O3[T23EN:WURHIY46RVewRjbK>SZSJa22OQZfhLC_C6\YONNUEVNcLcW_6RBbqOX
pair future&mine	450	[GX`e4aBHjf2PS=w8p_<@UN=OGI_N`M8VjoScMOUI`<-^_KPI:BI]kZn_MM=@>NV
pair future&move	529	FQXQNJ^8KE4Apf=os;<f4eWI0NTGi4MBLY@IH4DB==9XB3wIWOA>aqNag@PG<5KS
pair future&not	543	C_@SCSQ1GPDtwNnr_OHtCTKNP<R[fGEH8W@DLL`N9WQV@KACZGd:DPq/FF<H[_IQ
pair future&offer	572	KNL?bfTJPT<X+>@*5RE^WM#T^lRX[YTbhni3WW?c3FGJiY>MULdB>'iL;g=eN-`F
pair future&office	449	:AZBbY8^FW#UVQ^UFRLERlhO9X;mL1eV>Ii7FQHQ5N_bP*XZA;,KHYORJIWXD,H^
pair future&official	533	CS9KbS@@A@GHI`OZFHK[L[NFNCM2gM\D<`\6eMR[7ZJkFDwJCMHY9HHfh5JU*PLj
pair future&onward	667	TQWRIQU2YBO[MQ=C/?YmAJ;aaQg.OXc0LwO>[GJCOL:V?\GPEIvE7hYEXVFF^eDR
pair future&other	752	CYGOZh#<\GWRJ`HgJEQZLd@JQC^CI^OJfNTNRR4`MAWIUAEFJ?iPQNHFOCWUM9>D
pair future&pay	533	3nOF][aIVUTjCH:62ATnbNSQwQLLM[TDXpfLeX>aS\HTZW3'eP;ZsRB=:YqNAOYM
pair future&practice	441	VG*X?J=WDEIZV4\ULkL7mWeeFwB\QLiYDk]cDNk\w1KJkEHNkXjNhNPS@UXSHCaZ
pair future&prepare	696	BGF[c?ABGICUU]H_GVL<PNcKSJ.8aG7V6YJ=iMG^?DUPB>cYJ3==ENHwdLWNIgU?
pair future&property	576	ZQYK_O_RTp`<;AF<VL]`FE0HmRSQ+Wh:Zg_gV[RUcI6MaO?@MPwCK0tQ(cRM]IDm
pair future&received	555	h2w\_GE;<_BCa[QNOGINXJISR>E;SC9?*O>DSTQGJRMbD1PeI5JQ\FPXRGIkKjTB
pair future&recorded	391	<_\6/F_I88l\HD<NSD&TY>NXWV9XhY7k[5#aSoUIdj/]LhB'ur`NZ9:cCLlPTYZ_
pair future&recruiter	415	@I^G1rK?^jKYIVHCMW[oOXL^XAlM5^HCiaWwS\T<B2;D6bVJM`aQMJ_g?W5@F_Ys
pair future&remind	444	bN%V9P^PX?fZqG2R`V?n9Q\l=NN&GYYjZEK>%oXTKQfNV#]YWAkD9CR8Y>@<@C.;
pair future&review	462	4Y:_?.d5KcM+UBPY[^MXJ9JCU>Io]dK`R_HSOMG@D`YDPN#5ATLU7h?ORTNCbMi<
pair future&role	544	MO.NP>;n:NUCY?_Oom-9SVCMEIUqcQ,RAP3Y[sG^[gLPFE4=]S1WXYJwjPeS5\R=
pair future&sales	411	d5=ZdOFQKn2\V><RBCG=<l>IVI8/WBD#\\D2<_@Y0EXngJbs@GOGR;@a^=;OXBKY
pair future&send	522	ePMjqXD^F_U7QYDHsS?-JQR@AB9Mn/#LFF-H_e4a>^PVTlZP>:<TdfA\KBDC0Gi]
pair future&shop	361	kEm\2ST8GAEJSF:5F?=XGUrCNa\OkI=`F6VWhOT2n?#NCPFEHkrHW&IRf5p[Q[KW
pair future&sign	403	WA=JbRB\5bZDDGPMIn;ImQoWN^6pIZPDY/LBMwl4D3eQ:KCJko\B<Ls@6TMCF&hW
pair future&slot	727	TIM6_TB?RZI;6TWHZCLDSfQU?QuQFEY\M]U;L?ZcR6P#K?K7[BOQEcT>DDHLD?\O
pair future&sorry	619	N?<CCuCb>X/UqSi]fVLSL^cAH0FftHPU7>P2R0IPJdB;AI[B[#WJaM;Ta</94LBS
pair future&stage	545	rkFi>\ZPbAQgXaE):GTAH=XuwXX:VgQXFELIPPUDGXY\PMSvJRi4#RmFeDHWkFJE
pair future&start	437	%fBAJM\#JW?rBgS7O^/mbL[EkDM;HWTf^Ui*_5<NC1WF8DBH]HFsfXRC^YTA2C`6
pair future&study	819	OKTLRfGV\O9\HQDGNFSbJ\:MVBZM:LTDwSQVABXCB@Q>IWK`SOXJCSZI8cFk\GVJ
pair future&talk	774	5IY>:<N>MD]RHN>AYGHPILVgIDTnJMHEC>CO7TNIJBDN>G@LLNF[wB<RW5WNLDc[
pair future&task	452	JAr?>F55@bFTQH0<B4]HuJXFI7RBkIK4KWQ`8w[V7I8F8Fdf`NqkiWIbj7kUZ]@X
pair future&team	597	X6EhVXKfOY;T_0A\BR9#l_^K<_+QJB8SCB/?MrJ5\cf[@A<r;T>6>hDa[H[:Tk_>
pair future&thank	469	Z\G(XMJSKLSN3A:<;ARFXLIb4@dlX#1&UDM\^UI?X7mI=TBJ[FE^Red<4dVM9EhZ
pair future&ticket	477	IGoYf6YL9f86:BKZOeZMNI^MSL5IE;RU6\IADiCXJ0IETINfKMAFMZwV[M06Ig\%
pair future&time	496	=CDsV6EY#p8HGHqhd]0:HgOBLhL5EC67.JHJ8aOR6Pu;D;_XcU8^NaGTQoBJ2UeB
pair future&title	509	c_48Z:cAUNPE_MZ8YZ5HI[MFISb]UT7L7O5:H_PCJLwA85TS`1:9@jeBS\XEklk=
pair future&wait	443	=`7K??LZUWAAcKMUHBQteQIRBpS\@ZA0MXL]JER2SAT;VIIOwX^ccAfK;8K]0WUE
pair future&wish	542	;4i<@;6.R2^#E?3EKRMZZ>`nWNIJb@=A;MTj4esH^<22BN35HgSOLLA^iCWZ76[c
pair future&yours	623	C.e2FDY9HITBQ=hEWRD>XJdci7HW9CTB@>KFCMd1KXM;8=7-W\wG@];nGJ:CGmqI
pair glad&health	482	\NBJ\EFcJgHK:VPOIvFWeLCCP@h&OUJdfewJ\^LEW`mUT]<adeH^5Bb:EZYHH>kP
pair glad&hear	510	I@<JCIIdJHHN^IQChaN`2ATMGwQ1UM@iCBAO7Z7IA>oLd3ZEdX2GReX>AoLWS<N?
pair glad&hiringside	545	<QBDY;>>G]Q2oQ7gbCE\TO82NN[DMPRHNH?WERM\NMW/;8>UC?=QQVVP5P6FDUwe
pair glad&hitch	475	LiBRIXAV@V;ZF0^E`X^ThIRGHp?FPF7Lwn?FMSFA7Ghd_-VOKUYg^N+H?]d;<Cn<
pair glad&inbox	470	SAKXnd7[3W7&C`I^aWSNVaB@F[ETq>4`ZTgwVEW^I@h@B36NS/EJKWBS>[=M:DK_
pair glad&interview	762	HEZRGI4RKGTGHVGFTJFGJQJ5LIGMQHILF^OJTKE@PRY_TFDGO?HmRGBUJ=wLC>GM
pair glad&invite	719	M\UP`WKfZS^NII_[M6DOEI5INME<^GPGJ_P>J#MPLUTZPLFFNRRPO@UNPKYVTD@V
pair glad&join	744	<bTH;CqQ;YFWR>>PMo<LVH;J\P:QK=6K9ZCGlF5N._VwWCS+dCSYnKDVGRj;HK^N
pair glad&keen	436	N9MfX@PLI8HRT;@a<g5Uu8S@Z@7oB9>6RKQfM^P@@nS5D@+WDKDaG[:wM>PAQ;ZJ
pair glad&mediaword	768	RZd#OVdBZdJY.dLH>E_d]HJWeXYPCPVP`tKe;UZYIBA9^fDQKU\FTLa@>P@[YbK[
pair glad&meet	553	SBVE/4J\PL\DF5VX7O@9c6LPN?QXLS.LD/cR:\5;JNF;BL:bgSXBBVZDS(SC#BIN
pair glad&mine	472	VMcNmF8W5IK1_:N\eP\R[w]aJXGQXT?4KcV^UFU]VF1QTKWa9lR-;@Xp_B>oK\HS
pair glad&move	583	i#NYUOpfCcI8@/LWjm:Nc]wbEi@eI@7vE=^W>PoT_@dMGF7TgKNO7Z]V?bIG\?W@
pair glad&not	474	[1DeI;@8kUfj5;SNUEA=eUdkwqFpMKN8KXM[8wcGYB.^RPGe=T[@KTZHU?/3_RQM
pair glad&offer	603	JLf0\Vl<S^9[.Z52QE`VjI,FZv[D&UZFlobKi8EU9JQ0UVH6Y=CB88T31wMVRHX;
pair glad&office	656	YT<ZPAEcCNL6S>k\JUO;ZT_K<fD?S6WaFKK_HP]Pa>[#DVO8UQN@ASU\<LJHVdW?
pair glad&official	444	@`XbHwX>a80`QY>92cYY[B/RuK@.\TZ<;NNK)?RHFM=KXG]C6SFWKX0AWOVgRg'B
pair glad&onward	638	foDHK_PB_WVSXNQJMAHQMKXK?dHB>hXEFI[HJR\SEFTKRIU_S?HSG.WEVPUKS#Z3
pair glad&other	738	[4THwYBJ^f?BJQL]SNQOLSOP?[SKCW]EJQ^Q^SZHDIJASJFU]IPK?gYYQFIQY]=;
pair glad&paper	561	]a\@VV]DVNPLDgH9IBhnV[ST_Tq_Bw_Kf`[k7D]Qa?24UYFMJUa@KM]6QJ1S^H>@
pair glad&pay	549	B\BG;YFD=MIUBA81R=[ba@#O^P]>??X?PUKT;B-RMS]T?WALDMNF/Q\8>QQR=;GH
pair glad&practice	530	^g`7]QJ;_f\\8RP=P9weZ^`\Ip]:<c_BTY[WHH^YX;6EQUVhgW[BR-_(Dd<U^R]I
pair glad&prepare	549	5^=TAM\QA\5QYf2<`cLYPFIGWKQVR3.U[wHK^C8^>_XmcN\jS,DXrZH8bJqEU;LZ
pair glad&property	640	@nRg^a=/q(oCbfPCG*uEBQJl\Gk9Bdo<GM_Z@^Ria1+7ilRlEip*#Ng7B;DXlf4b
pair glad&received	597	I@>eN5?:FN\3O:G/SJ<6TRMUJ@C]\VGMGB`e>BTDiLNwGOCTLgUSUfInL=MES:WS
pair glad&recorded	385	WG^IBT]XU`8:F`bGXb]\vm:KcpB/#orRCWJCYRlXY@_Z[]@?kADC<8n<dR+=fYD/
pair glad&recruiter	632	\UTJD8_ZP]7?QC^F?_;JPDiPD\;DLCLhTB>ANHKA_I^IAKWVw^\CNDbLPDN1OFR)
pair glad&remind	495	^HR\jH8WJi6.UQEraLK7cX]PB6EnYI5E7jPW^M4]E^'\Wg\;RCK.i7EqPwcgG-?_
pair glad&review	509	d\kw``FS@Q`>Kfgb8MLJDCRXO=dbLSU[LVaU:c]\OV;6GXc@O\h%SNM^AT;ZVG>`
pair glad&role	777	0iN4;EX9Ce=fI@DB9d?OQAJ.dW<L>=>hHY2Gb496#^woLJP?`)FqaS0ELSlH4Ee?
pair glad&sales	491	mHXMdrD\NB[8kcQlOAgAKYPH6IQ\NVWEATWfEi@hON@7^E\XHET'gQ,ZEnPw4Y]S
pair glad&send	543	FDSTqCMeDIH=:K;jlfN5?HJ8HH8ZUY4IJKd#fUXYZ[SJHMWOA;88H[XgJaGJ,F<:
pair glad&service	640	G5EUP^2Z;UREgWdrj^ELTPEQ:MD^HJKL[DCHQQABQHGTKBalE6L#_J`dGYGORKX_
pair glad&shop	440	RWfXION;F\NA?;R=iCbSLZ]_QUu=J4=^rEP`#vQM[TQ;2LOW9\X.$TJ8ZXU@XdfG
pair glad&sign	551	h?\MRWJQE\a78SSWwNaRRN;VOOdRKe@1E[P[7V\ad:O=ARVcDuS9#Slb@\KXQbKH
pair glad&slot	791	=XQJNM_XRVBaX>MDOZMVIR9AOHAMLFFH_wLI^JCBKSIT^BBHYW@_NW>D@`SN9V[X
pair glad&stage	536	]ENYMOFuTAJ@]B]^HLB056Q8B[:ECXmwI-0>Efl<I>ZDO6?bNGX:DLRCJW8F`B]<
pair glad&start	668	GZb9KrfPEQ>RF\@:L\UTXM4=bbT93]SOwjP^MJPUWY`Ad?TMFJXJMKSQ<hW\T2HT
pair glad&study	359	1KSZXP:OgKHQ>WJEVMF7WX;C_\fZ`uW\wJsWKHajRIJ@ZAMJIVKMKcD$ZW9HhPID
pair glad&talk	370	P-LCG=,iEpJ'=GX3MwZN`jo@UaJpE$AH8NKZISh=RpSQ:N=>Z>hGkGHTFdpZe-F_
pair glad&task	660	DE9bJ[0n?=VGwJMcY^H=3>JZ*?(Qj>?R:N?5f=CKGibc=BtVKR:Tg><plFvWGcBT
pair glad&team	634	G`FI6SLTRHS[PG?SMZNk@82WXHRAdYVSI\2AW>7T6XRcpC];I>9c\=(:>OwDK:4N
pair glad&thank	483	fUA23LW;D_GV9BGJD=wa;DHNVfWE?W]C@SA7L/EH^OP<1SKXRGdC-TnA&CQTZCLH
pair glad&ticket	480	FSNT]O]QJU\<VHw@iSHYHHQSTqDM`^Ij:PVT^4EH^K_RW`^AgJTpH6MTU*iSRKVO
pair glad&time	498	aQb=lrRFcS_1VW<ITY\oT5%_TeMdZF:VeiAG=3NaVCDVvKT3NMc_P3CR#hUnM=[Z
pair glad&title	702	F[LJDdGp?]C`X5JQ?oO?CL<DEcI3O-@XK]K;SBIE>]bwO:Y<UG4aIFNRLYkFP?SC
pair glad&video	396	7LZUst5L?;Z6`OH\TTD>ANh8#<J\Y:GE0V(JdB:[WPH_[ULTJ=4_`;Dsc:PgG4Wl
pair glad&wait	507	U7B]\BAF0bT02EQ[JsBAfHKGWW(X=>VUFATl;^K=8Lc`4b#QwXFcjY/>@JZGG]mQ
pair glad&wish	578	wqH_XaWYX?iWIPKOO;QE;h8[LcaP=U_EKrPKNL:IPL:_^De\PZB6IHF:S1L[n[6K
pair glad&yours	582	Ua\JP\ASOLE5OUHWHMh#2S:FH\V9EfKQRNC\JRIPPNQRgWMDBKU[<8\@Sk[QYLAG
pair health&hear	504	]geA*c[3X8SwDR-I<6NrK8.dfCWGU\EMgVQGoKUZZH)d\pjLKI1bR<d>OViQTLIp
pair health&hiringside	554	HX?^R??RTYL@eoI^\@RJPRGI3H9DHB0JCIXGb6<g>wURb\SRPA?PjJB;G[DY`eZQ
pair health&hitch	472	C\FCU`G;P?ER<L:<]0@<w`5KUHDOZbJ?^6NHaKGD?AMDYD=Sfa`a>3KN9F75e9RD
pair health&hold	445	>ZJAGKcj9GG[PTbg]GiQGKBT3[NJKgPSYA[-6MYJIQU>GIL^igw\@U[J[K)17R[E
pair health&inbox	603	KG=]MMSJRFNU^=LaBQMBAPYRG9;Qb;DI>F87md;JIiUhT>j`VITPVBRwj+[VD\QZ
pair health&interview	495	;TfqYOAQ9]Q:WZ0w<h6;QT07.5WOSM>@HVEEN3=NMGLbbHW*JDIRHcJ/_L]O@0[T
pair health&invite	469	9^Ga?M=B>LSG\NYOKQFAH@DOEGBP]7?[SGAIX5UlC`Vv<at:@<=Qjw->s0eAG^EQ
pair health&join	679	9T2wEWA\;KXTOFNGbe9/=@aC1H9V^6Gg63C?CZ6WHon_A?_]ML8ZMCSYa7vI?cJT
pair health&keen	471	YCRXMK;C5DBMLcd\JWCJ]\77cJ?IOBIaMS\:aLFbn]\T\DP`]M6hFe<Nk6wVM?IU
pair health&link	476	BOLG@SFEYMwW?c0P?:gEJRVhbSV]?^PVUVho/TXS_d+8La-SY_U<G0c@DE:^AeJN
pair health&lure	631	8S@<8HWI5PLNB4TTSm4JHJHVBF=Ug+CY*B6>eZ0:Mwpf@DGL_K<\XO<SOKrM6NSW
pair health&mediaword	477	4=e`5;R^=UXO]C4T_w?HbJ@=U)YKV=FOPl1SHRRNT@IbfPnG)MrNcT3dIT`N5MUr
pair health&meet	579	\JeJ^le:VT`KBO6WA#VZIS,RFG^3=g_(cdS\W)Y`NCRMfTY>K^LVA\[Hb^WXkWXe
pair health&mine	506	`g_LSPRYQWMTHQBZ`?\ZDP=R_\VX6]V=cwLO@3J`iKKCTY[jCX^8FCdO<VXZo7IZ
pair health&move	505	_TNbLWgTXNC3^l#]M]DZvQ)lD]j:DZ^LGf]_Ov<O5;GQ>PGm7dJD@]Y9KcSGW/Nd
pair health&not	534	F4D\JJcUSIL^GcH:@<EXQC>MRVZIeUNKMWD=SdSZZ<7O9QQD?l=w^Sf_/2H=F^\^
pair health&offer	486	#lrBHba2AmIU@JB<_e_jVZ:;T`_O(\NCdfdSeA@R@Pn]kg,,a3jswZHTDclWQ=`=
pair health&office	446	KDDbg@H\aNWJU3NNk;SAC`BQMSaG;7O7acqLU:YRMUS<UWM^YV)C5NwMJirRMHGH
pair health&official	517	f<PIKTA2J?bS(L:M#9SwPKEX]^\(I\,N>NAS;LHMM44RVKKL<DCOVASKZbAMO90Z
pair health&onward	559	:\XFI?IT?WRIDJFMRUFBKa]?Q;<7VG9H:BS\NOCLEDXLR:LRV@Le^d#HLRYTOQjI
pair health&other	412	;iTYE>IBd=SC2GTYLM_f\RMHbMTgGSY>B?YdHwiXbS6IYN7beZT_M8VEFa?Mk[W^
pair health&pay	546	AwGPA`c-@SXg3ZILP>0ZZ@HDPP[J7gDEWRcWSWBCFZiOULFGCIUZaI\A;iRLPO_Q
pair health&practice	485	RGfJOUd;NeSY4WGE0<b^hM]BgbYRBaP8^ThH4H^QW@0#ML>=9QYi4cT<McAhnFPY
pair health&prepare	544	LB:[UZ@TY0AHB4FfTR497O;jGSKHHIAM@9D5LVJ2#?`R+EM:E?@]>T[\gNOITDKF
pair health&property	387	T'V\mVZDMXJX(EUfQXJah[o[hk`P'U'1hSR`2k5N:hPXQJ]ZH_VFJIaMBal^w]bP
pair health&received	613	RXVB_T]#AYO\HoBBA1qvOa5VYld:=cTLjhcPG7Q]?8;7LTFMFGlFDAgDBM?RsTVS
pair health&recorded	415	WYLwEUQZPDFnVbDLXBRZ2WPtST@CS8PW4Q@>0bTU]VIe]CRbbe;2dTIQnGN;W\5P
pair health&recruiter	688	>;9U8PBcZL]Za8eW\wOBEKTR1VAZqAOJADG1MNIKEfmo6CPEPTCMH;H]\AoV3I?T
pair health&remind	603	_AREDj`@N\X^=nMJ6:VYfgVSM]eK4\l5dLrk7[c``2QGYYMo^rjH1KIJ=7BMg#MT
pair health&review	550	oOD_IOTSKVHSJr@665hfJW.WlJg2FuU8dTS]JBNcQ1@SRaBZG;`*#Jf8DvGhYqAQ
pair health&role	590	=\/J4W6^B*J`dXEOaS/T28/X9@48mO?^B?@:k;<]Vv_ZL\`8CG2>_K@FkIZR#e8U
pair health&sales	675	Z\YXDwc:XGF`5BCH2IjWKpC_g[]@6ho/ZliWQ\MAGN/D\QP^Q`PB7IV?;]/_nIJJ
pair health&send	507	OLbmU;mPHdLg>.XXQtFepLH9:oHR<I2VwVOn?2J0OR\V\6C;l@P^BmHD5nO@cJg.
pair health&service	421	l2[wZF,KRDa1dJ>KD4L0_X:@AL4L_?B,K21LVdQGN^W8eIMdQZ1aW5[iST_?:W[b
pair health&shop	404	]jL5GV8JrbQI2\LEJAERRG*2Jdw=>sm<SaCY7;I7SBKLfEZ`Beu@KNg<W\=KMXHK
pair health&sign	546	8b(25VaOJd=hU7MM?j8V>4??W\2;D[AiXl<4gF7;4omjQIDQeBJgc14P0Vw:19Q@
pair health&slot	524	BBLS9S<UEM[5m]?OETHHJKTOVZ;bJM?ZD?N@CR[gNpUU8;wFW\cFJ=LElO`R<R>\
pair health&sorry	717	JFLS>;A?WA;C2=LOL?;QYF_o[^JYDKA1[ILSMSZ>VE<LBN<NO`VmDNYI#FGFTON;
pair health&stage	524	KHY<NSjSEkGOCSSXPWrFd['29Zm6KReCLQXt0LfKM4L0W=8@7AXlEwMF#M6?g5UR
pair health&start	344	L<Bp>bF/@QdaYH#nV=\A[WFB9_<mbZPEPKHbSN;4AWl]BASTZGf,6YG+GTK8N>C9
pair health&study	396	K[c^dVSEqQ[UQqPIX'@\TY@<S7Lq>\JL^]K\\-Bb9<bFEh;\7LLTKHFTAXTWmKMw
pair health&talk	402	fGdUwWp&VbOSfZ;tq=\8ClWJh<_IaHVTB[bY=Jf`S5e7VaCWQ3H]OpAdBf@WP4=Y
pair health&task	418	\Paj^XNKN\>0IGF6KJVTLf82SKt1X]A/wNMD[EC@-[*WlZ6]<MPjKU8]f`R<ZWDQ
pair health&team	513	^XDW<KHdPPQRYLhwn[QS?C<X<TGX_Q/`8>J1@MgKTnnW=J:GSK4FGleB]v8X1JU9
pair health&thank	660	J[bR`[^=aX,w4o@J<BiYMZANXhlYPVfKb\X[L9ORWAFBi]XC_I_;IQ`HIb7\Q2CJ
pair health&ticket	451	@R@<6WL.[@Q\EVF9$:lSH3NrkRl0\]3>G;L#m@-HQXA6KlJV,>[\BDL6ZH5C9MDb
pair health&time	606	U^]Uig\VZw<C3]QERMb[\`2TZbaH@YgDea_bCCWKV1OCWe]L<b[CG9aN5SMYW3?`
pair health&title	535	PRJKY0M[CM<At<YQS`8HNQKZ.R=-b'#`:;O4L-CM:_d_I>V_G?-CNDKLhLZDCdIJ
pair health&urgent	499	I^=6gi]ZFncpCTeUHjGP2EUch6IOX`?P5NUKsHWSN:3ZCZ]N>_A74A@Qo#<G9dVi
pair health&video	560	K`LKXwp<aaTp;R0H=ErZ`F=EPiSD:`TYea?ZLRZN\7CBPID@T`ZA;DTC*OItQBZJ
pair health&wait	539	CZQ[dSOP^;?CSX5U_7PAGwNHE9A7H]O?hRCWcDRWBcKMb\XV=K<@WQHQhG4>_ONE
pair health&wish	495	C@hqKTG4IY\RTR\MPEthaTBEWIAHM\O7`ZkZQ5WVAc?:sWGNYKDZ[gWMEgKwW6Jb
pair health&yours	640	TF_NLPc^C\U<g\JRZA.#?T*8KbE1X>6O>R7QNF,NCURJ_>OJK5<2MaVh^PTPRa;B
pair hear&hiringside	688	T8NgeO(SXE>FBK]wK[P7XRY;9PDfPWLD^VYQDIWW]SEUA^<\SMB<HXaZ3U#CGCA@
pair hear&hitch	525	g6dqdGE]\dI7PDHimEZPw_3.JSHNWJPKOYmaQY`I_JZ>O.7dFXO7NI[[6v:WhEP`
pair hear&hold	516	BS<N0AXUM6NXfXeM)PVB@QDA<DD`;KC_GIIARTP\SwdUJUZL`UK8@RsNUG^B=H=3
pair hear&inbox	493	JJK^`M1^TY/PEDK^]MAF>6#OI9RG>26Q-0J1c]&8FoRU9:To:9N:YmP>VPE6H^SA
pair hear&interview	556	CQIGNDaB8X4eFX>XVagR6WK9f;JBFK;]G_[BU8NDF;=1UTI#N:cITUEGjB;Ukc;Q
pair hear&invite	553	XmEY3XTFL[7PQTs6UMpf<SR]e-]?SO`REUY@LGGOB=G5R8RYB=w>Lg;@PDG9_SsI
pair hear&join	541	V[3mdL'KIJOF^PDpPWHOWbWI9<AcT?4id^VFV#LhQi7OPXLB;C\C`NM\9W>lQW;^
pair hear&keen	513	hiKjfd<C\/W_jwHEW)X>4K3dY\D>e9KA7HMT[`KuMfSWSVHGXY)3&6V_HMUTI6.S
pair hear&link	544	]TP@:HnBKXZw=RBL>HZ^QWDUVBC2OR_[HPR3YREVY__`HS_VE6W<SQYD`3OHU_8C
pair hear&lure	426	AWqIbUFX>WNQW^EwgZTF\V\?SK\SU@oHfWdbJiVgHKRUed`2INORoRLuBB4\\_Cc
pair hear&machine	575	&@<Pd5^>7=BdVKkw<C3p'JT=],ISSG);+Ag.sH478k2;2F#v763ioCkE0=+@9X\R
pair hear&mediaword	562	aNJWUIi#P_LREVN]6Ol;H>T`R2M<L9[<=TC1oVUR.T8iMKZg<8NA;^Gq`KQRMgVN
pair hear&meet	473	;V;sQKR<I1>=OM=ZIJSAJRI6_E?2E%9<.D_Uw<QL<N:GBT=@3FVHiA7;NC;h\\$H
pair hear&mine	581	L\_Qd?cQWY\W9W@hC:MZRG.PZQPW;w[?JIdcJ$MGZO>&ad>KGWGAYIj=>^0Xe3M\
pair hear&move	761	UCUOUHRCNYDRPWOLTA`ZLWaDK7NGVNE\RHQLWDFIS#Q=>OPLX[SUBJKO^`LPQJF^
pair hear&not	465	VH_6j=nLL7@:`:KF@JW7:QFdNC0W7F5%<E92_[IACR1j6S=w3^h@KG0_Q6?+U>YM
pair hear&offer	612	TO`^R@>_HdDGN<E[fw8=jK7AFCQ[MM9]IFHOMJ\MZPXIDFJOPXCMhbPOFgcB?KBS
pair hear&office	371	bR=_l>h\a>MA90EN]Mk;@VVF`D3S#$XMoo=OUWXIW7QMCITJL0E5EF'G+UITVOL@
pair hear&official	530	L;^AOG;PRNO@bKG;@GANWah=ZGKLCOI9WYQN)VQVok9`bMa;YXKZm<-wZ;kVQPZK
pair hear&onward	650	bXDNjj^K[RA\PMNOYLM\ISCHK[^GBwHLN>gTCQbLKGSEJEGcICSG7@qFG_[C\XEY
pair hear&other	411	\IeYwMR3Ac;F@OYY\U_[BcCFU#T0aNKWY6WoVNFU];8=O^8@\FlQ`U$N57HKLQGd
pair hear&paper	508	EBKw`T5hRAYa1UDeO;.?RU]H-h-=M2FFRdL;]<f@<VL@^DgWS6*8EfDW7`SM[RjV
pair hear&pay	559	OSP5N@0CST]iUMw00EXEOCOZWeP1@HRaDIJ?9JhEfMOC9eHLjXF=)<H@TKCPUj<I
pair hear&practice	554	dRL[Rt]JfJcMD^dUF>ZZ[hBYscw6CY`;_e^dD-WO^C,3YtI\E[XN/Ir.0h/sg;GT
pair hear&prepare	478	<[FZ.Bl0>u9[7O)U`XGe>SB<ND5R>##1*87GUJE<=gZ@bB^W[:GasP9JGTf2+uhJ
pair hear&property	494	4CDmj_5wUC34aFOLkG0GIY@B4Y<Y1DNT[TOFY2BQB[\VPEaXL+9\oN/i=JPMMo\c
pair hear&received	527	8TDV^>W1>.MT7aKSSRAP>NJOTN[8IC=LRLX<wD>W>?7CULkU2LaBYKV@>7UD2<EX
pair hear&recorded	502	CiOO<K`-Q>QoT_XIRLFUSG[dGXD<MIDZ)w4GNaFLSXguHYiPVnsLB[A7UA2S]oYL
pair hear&recruiter	666	jX<?<=WTAw>LN.WK@`V?RLlF\UGZ6\8dXBOHUOH<?Q]FR<K^Q=@=DUREAF8-_H[B
pair hear&remind	644	ERDF<4Jf?QFOA.bQRgKHZILMXFFRJIEID#MKIUU<\S\79N2JbdHNI`FJCI>5Q\`G
pair hear&review	687	R[n8b]C?YX8QDOUMK;cd_H0LmW_@AebKbwIJ@3=ED3TRuVdCN:NC:5]?ECMqrI9F
pair hear&role	581	PWJHc`KH[VLJV^]nQZD?dk5FS_VOM:LMM;T\:;RRXYrGXbHRYRKOYbwM?eJ>ANXB
pair hear&sales	368	^GYunU=4P/KNZPeR\Vib9]Q\W=T<Q6S6GZ_Hc-N%;0GA*E<S#DN6HE-?];F]ZC@1
pair hear&send	589	TGVSEDPOBcPA.DDFWW^6qDd3W@=i\UB7D=KRJXLH]4bJ#\YZiZ7I^MI[;H[;O2l/
pair hear&service	457	YDf_M_s>JU[EbI+bH/]O1F1k^JXi5HKGZMHH[bVLvROHadW9WGjXKGwQ@S[ff^Ye
pair hear&shop	643	HfSH@G49B[N_1FKlcH;\w=XUTNG_ZGBLD8QaY:L=ZIYJBGHGgFN\XQRGMT\<J3mC
pair hear&sign	636	Yp`M?Vp?Wf+w:cTF:MValH/Ph[c71^]WSjXNB4c_IG8KkC`aVPYH2Ab7Li]WWGK6
pair hear&slot	628	=NQBLDS@@5SGRHLwGAgg2H2Ch2hEgVT6?CYF\R<LYH\M?PWaCPVG`fLGBAS57U[]
pair hear&sorry	490	Jjj@SRjADFXWGOG9O7ZJRNGU_7<8[P^>T/CPaGOH^SQFYd`;B@wDJLYD[_QpYZ$h
pair hear&stage	519	>=SC[>ZC-N?WGSCOdPUA_h;MXZKXKFHROACH\FOSL<IMfO2NF#UWgTRW@]K_O?=Z
pair hear&start	500	ZCMqbIIP;t2QhaPIXZ0YNS60d<Q.;LG^HRTOM5BB3QVFwU\6@OAV[:SA_hMXk^JF
pair hear&study	415	nfX?5>*@E@mYMiN99.ha8E;ehgn2ZoaBO_eYU;eUtB4Oiv;7<Os>SIw<5PqhJ-EG
pair hear&talk	659	[0kTT:R`FXY>XOQZ\\J<W]W&GiIX@c>ERHOYf_YU@TeKK@WCP]FYNPD`GaLVZwfQ
pair hear&task	613	GE?QX^ZK,G`[^LGaYAKRUXp^NIQHaOKSJT<VZiRGD9QNSS\SQlT[WP?d[6w?DPfF
pair hear&team	633	dVE7bGC\Z\CUOCbRLXZUP\:L_UP\;>JZ]FdS6.TKTHSGGELO^AD7>Ph1#eCLU>K(
pair hear&thank	732	NU5_7KWUB<PVjEE^@?@063AGFI?FYL=>A>92r0#@AsKQKF]\F9A_Q=T<Y7YDKmON
pair hear&ticket	529	7GKVbL]+@M@V>;2^KF_w;8@PfD_K6O0:4]^7ZK91:M4EAGL]?IVJ9J>>SDF7S^Q6
pair hear&time	432	\gVML0HBiYSH98O95J;clRZQ^QUT(S>HIcFV4fk-e<CNFE#WSUJQANtS4RYMROiF
pair hear&title	582	O:8DOIRW:CLNaSX\VNDGFUKA<L1XBEO_#$aI2R;TX<g62C^W`S7XlkAUXG'&ARXU
pair hear&urgent	548	T]UVK_R=M[XgTc<YFJZlKVH`X5d5LW[?[Ph=wKMkHDKAh\N>X^XVeDf=CUJROnSb
pair hear&video	526	IfGIP]P-SXDw[WuA;9a[]LcrXH]`Q8ZeD`\=DNUQcEeJLnBLVSZ@9Pw:BE:=GaXC
pair hear&wait	676	O9<wRAVY>h:Q.WhL[S9GQZT=FbLO5HBHK4YW;NVIR:i/S/3Qe9?QCd^NGN70ZBD7
pair hear&wish	538	R;OFYQ;f3N[8M@RNFQF;P@Z4I45kN,8PB%B[FaFFk_WO@/G]c_UGT?QiQ]a#<djB
pair hear&yours	465	=9_3J/#XCXIHUZ^8YY<Y]SaIPR;VcE<iB<Xq=QN)KPoP3I^J]MUBeR*Ub?HSO7wZ
pair hiringside&hitch	553	dQPr\<MaNIaOB7YJLX=8QV_hGcOgAECQUON\CEgAwEi=HSPgOlL58^QJ5nEFQ<W3
pair hiringside&hold	486	Z`4BF7aEV9X<FBK`\USNV>AM\iUa?[3VPLuNNZsSFX?GBWHaU[wM1UpMO2ZORU`Y
pair hiringside&inbox	637	]lO>VW]Hd_fcGD;[ZNlWKF3ZpPH:IJ\BeZwXJ>VUY]?a]J?JI@^>KS]:5VIUX4EO
pair hiringside&interview	493	BQZ^_IQ.FGoJ>L#0J7`bKACVGCT/]S\.EtTBHRUR1T;O]Y]DgJWUNOU[IQ_iMOP[
pair hiringside&invite	727	MIMSHDQRHUNDJS9i[O;RY_K7781?Z8M>HQ?DLH9c;c\lUIwL7DHRP\<ViIK[CpOR
pair hiringside&join	544	F\IKQwDNQK_SD]@TMU@]=ESYR;VRWSR`LeQP+A?XFKBPNOOZZZ[IB@]CJWU]TtC[
pair hiringside&keen	518	N[gMj\D?Eb=H>d'Lr<HYwJ<EONl[<Q7@_SZ?M@BQ@LMTVQ1'?AN\XXGc.V[[PhKV
pair hiringside&link	704	RMVB?BdNLgYS;RJ9ELOPPC`RQUZ9<IHbVmOVQSFQRVA[ZDDPKROK@XOG6w<INT^D
pair hiringside&mediaword	544	KSLKRG_3XhW`KV[V?BIDP[aZNp\`.KKObRbMAWU]ZVF)5MBfBwID2k^;CbLQ\?PV
pair hiringside&meet	463	JUD_K[jB`M1qARnS9XI@DYEKNPQQ8S\0DU;X0BI[DV[VLJ;dhSeI=^b8PI>V>#IJ
pair hiringside&mine	587	S`]V]mZ=\Ce\Ok@7IFQ\J`2^cemO?e_C`fU[R5\oC?C8eT`G<NaMNLQ25oOZq#?g
pair hiringside&move	419	U]<eMUdCGC?sGb[S[ShoQQ9[Q\`,SZrIE`b>?=@dG/T#?WLOP[GS\C^Q&`+EAKAi
pair hiringside&not	408	OfWH/<?Jw=j?d:@IFGM=?8FjYfVNZ=R/KKNQ:vGLiS^o/SiU?jEeNWMM8nVRb=F[
pair hiringside&offer	452	EJ]X,Q]%Q]/^E/8Y_bEotM,?CX/E;Bb@ibDJVF@VENoj#EKOTD72B^DJS_XWW@l]
pair hiringside&office	662	cMUObPOEMbRR7;H_NFXXJWEcXOPA?QH6YJTQ?BhADAIMHU=TS9O><hS:#TBRj:J[
pair hiringside&official	580	1?1`?Y1@7GE=gO2el_0;AJG3<B3vk<-J>#HKSIBHOn^I>\T2RA/Rb]Dw`XnJ+:N\
pair hiringside&onward	657	IMJB_BOJ9iQH\P_1E\^YhUKBB?JEVHVTK]^=G^HCJDAGI=CMNFYLKUIHK]L:XwPH
pair hiringside&other	428	LFBHMH0L27_.RU2wK5VId=TAMIQX<N?(VFVg/8@5fF;HNjM@C_rnPTNY1UVWA=&L
pair hiringside&pay	508	PVXEVLf2SiK>BM@#5LFR_\aC]`d7JaJ=`e_KA[TDN8I=PGY`DU]7JRO7OW=]gj9]
pair hiringside&practice	412	UJT#P](L]6XZJLICGMEnU^POGRG;M_P1`i]`9iaW\=0?Z^Q^0PE6BWsGH]Z?U^Up
pair hiringside&prepare	484	1:>YRHJ=C7ZW?IJTUY[eM>QgB4>kOMHYRNdCR;S@YcJWFiCDbwMKLEff]Sj>?_S]
pair hiringside&property	590	NKD]PDI4IdDK5P]BeiCBNTGSSSbCJPLKiFwZPnHCF=LPFIJW\WQXBMJIQRABYYSQ
pair hiringside&received	477	VbSdLDN5]YQpAJ^P[Z=RU\;ap[JJOTDPbO\gM^ZHdU_AEAMR\FDAB[NQBSZNmw]R
pair hiringside&recorded	414	8OC8,cuEY^R]>[VJS?[hNk'fWjfWVYwNRkYPQ0S\XC?`POJ?dTTf=b@Q_jBX[G:Y
pair hiringside&recruiter	726	A^GSDPLLKGRL:A>HF8WKOK4MXC\COhW:U^]aK#PJ\FNNK^MOQaRV?BC<CZKPMPVD
pair hiringside&remind	684	^Xv>_NbEhNf_<WJ9;H[mV[A_`_wG3d_9]bhfMGreb8F2XULYeQXM8)p=/kh]s-EI
pair hiringside&review	506	XICMYDaP^s63&M][L,;ZhZs99XEcMC$eE<SZI:73`+?)^#NVNJ;QE;SB:\QL>9V>
pair hiringside&role	575	Eg[OZhl%aSU\5`3F=6kcIgD]ZIQ6@kSE\pWNI<UZp51@WMJ;9VwQ=KJCAQTMgI3_
pair hiringside&sales	502	TPvAANU,BF^67iGQNSKKV\ILnRSROPK:MNPnSYkFU#?:NUAREi]uP_?X0]`UJUZP
pair hiringside&send	604	std]P<g;_wPTBXR=@^^dveK[fjMB-YYSR_kcHX[E?8I0cAXtU_R30c];;j3XbLHI
pair hiringside&shop	448	cf<L@NLFCWTNATZ4DL<B@Z]^Acb(A[5=?[nG@UXcZQ6S9OSTA]7R#W[DVPW[?f_J
pair hiringside&sign	506	I3\A]?30bY>U0@KKaL+Dp]M).adgAF?>EXT^Oo[CY-D&F0TwWCOGGf^[;\B9D`H>
pair hiringside&slot	442	PLCJDUa-HRQUGFbENHJ`<aI\ETlJ:LhI[]PAOb7wSAe3=JOQ]EPKK0R=TZd?n5SM
pair hiringside&sorry	433	KiUMO<XflIUIER<VEZU[\laYQ<]\e?E#\1F`OGd`MNRDGB2N5qXTW3bWX0L17ZLm
pair hiringside&stage	540	cJ2TPNY^]^<`@JURVYMJOWN^X\GWRJMQOXXG#Sa]U9`DOLmY_TMB8dk<5b?XTwhF
pair hiringside&start	567	>YaMKEi?RFPO@M?=W+FPJg\]WL]:SOgDTwJ@[`@ZJZ9RfIeN/_OTZ@DUWSPUjA>G
pair hiringside&study	535	FZ\LFd\Kd-Y_LaJH>CVMGR]SSXPwe:mHf6OKEZR_nJGN@V]=MtQAC.7*^\F=IeM<
pair hiringside&talk	687	AFYPdJKR_LfJg[#BSWE]RLSJE?JMcH@KUZNMOLEhNA;?SQT9;VHd_FJbYOh^P4NL
pair hiringside&task	370	`?\w\DZeP_5S>BhljJDD^RN==TO`>]<I4FSl`mTCTBMAROCRf>bYMaD5*ND<_^R4
pair hiringside&team	506	Sm<_PgFKNOSB%OMaA\f\XI8YQFXf^;FQ?OBWJD>V/NO7Pc@SSJL=PXA9;U3]V#KW
pair hiringside&thank	728	`UWZQ\[EP`UMX\G@@=wIMVET[TZUNVf<Ak^SMB=OS?JUQYD]M_VHJHJ<XPD@K=GQ
pair hiringside&ticket	639	ECCJRUCQB3OTSZ[hH^;?QA[?QBNrZKHX\>OIDjIDJPJTOTRLSO9w\HPD9MNMOCdI
pair hiringside&time	705	CR\XSY]:bWWV=^@K:9VS8VIeY[TDNVZ6VcCSIQLlXP@9_]hYRRTWOOECHUXZ[#=`
pair hiringside&title	646	C_eBNeZ*DZu08uB>:PbmgEIfoTc58kP(pqQaCVWC_3#9pfLMMg]c=E],:TY`^XRh
pair hiringside&urgent	552	R\@fP]MNnBW]w=_PCQQAJ<MOOaAOYIbT@r7,;I/F^]GbHE9Tda1>QAM:_DN;WIAI
pair hiringside&video	494	d[CL_I>CiqHE#E76P3]RXGCeU_OIV[]hP_Rb$eC9Z<<4XCKUk_W484M>CE)=\M]C
pair hiringside&wait	533	le<aD][<^W<XGSbNDIK_L]AJYbS5Ne\G;QS;>#<OKb\=a\]aEJ62GAk&>bf@N-KY
pair hiringside&wish	516	TZ\V=h9V`3c[Y::aHkDNHLISBhHZlqT\6L8?7OLmIw_cMNLN<`QEkE>8OGSXUPI>
pair hiringside&yours	602	G>3aODBo#[GInBMO_d$4?Be$:7Dd`+IEAA?@ac;ML^XUPBNWe)*UhdJ\G<MI(YgJ
pair hitch&hold	421	7O:J*Um:?SUXQNRZw_TV:Y,HT7?dEd8\M\NRIJO@SNRN`^SjUZHR8^BAOnVTGWc>
pair hitch&inbox	481	oK7jg#NOXQX[R>`Q&=1Z^>LJmDP:TCRUOm=Tj>=?KRAed@RiLDK\Y2uPV4CJ_`TF
pair hitch&interview	680	;j1N:qM;3WHvf]N`b^FU8WL<F2FYiCbcAGY1KC,`=JQO:Cm;W4[JZM#?i4FF8h?F
pair hitch&invite	511	^XH?=EN`R<SENFCC@C\Bc-FDajAGB>PJPKCdVK-TUe5vw:GVJ<aSJ,OK:KWQ56CY
pair hitch&join	351	6F4D;HMOBeP_BvcoMeJCFACRGU?m[9.d5INB`ZeaawC]:?Hb(<eNgC'dw31bHC3t
pair hitch&keen	464	Q#ejteS@ACB^IZ]T^U>DZMVDUR:GdR^FPSAI`QNPEWNPEFIED<FiHWHgPv\bRGIh
pair hitch&link	442	#Rh<ccYCBKPPI]?KVVSQlYP<I\C=?<?/=WhIpaMLD3]3]QDMeHbJErHbc^+caSAB
pair hitch&mediaword	654	N9]>c`L;w[ML7p3FVHeSkH?TgdaI7Yc6njXeC:W=dAC>hn?JJQfb;Ica9YZZfLNR
pair hitch&meet	501	HR>P]mOX;X@bOcGW`V\_W^gDR2[B\BY6S[qWAVKl0<JZYSd?JZd^3HBNP(YTFLHw
pair hitch&mine	428	RPCia5HY5P8NF0J8[VO8L5t[EM]mC9eH?<=T=SKF_#Tb`VEKV7Z^6>UcXIKRJUSO
pair hitch&move	807	VNSD7U]>OdBg=K=7?8ZfXH=UOLiNQwjFPkij=SRXH;B=CLN`IjW<>CRJCT=9_GNS
pair hitch&not	577	7G9nErK[7c-cHTNQHhIh=]P;B9N/[gwV=MT7Q80a+8S@</s=?EIHD[75m]1>ag,8
pair hitch&offer	643	\O3UVIJHMmRMI@gHDX5NMRKE?Z=ZBD:XEIRJ\3N<Gew\H;<FK::[RYjZ'^dI9>R;
pair hitch&office	539	O^RLIXgTEXOJ0K[6ENwH^7BMVL_M\VcILA`a>cDH\IG8[VK9MasHI7bZ7JHGVBWi
pair hitch&official	447	waliW[ODOeaj`n6SIJX[2LX\KIJ;fW^:MPNLE5RtZO;DI[bEA8:H<dO@3EWIMP9`
pair hitch&onward	648	e7Nl[QZLRQKC=`BLIY`C\VSQ__R=MW;8arQNXAUWh>6P`_^R(JJM@HV^EwGbkY<Z
pair hitch&other	463	KDUQVY.C+P>RNATH@nYA5r^/B&WO;Lb8JB]K@@0_TZwEbWd^X4[M_JfN$KV`AF6G
pair hitch&pay	491	FmZ/OEg@W`ShV>g2K4PZwL_\Lk[:5d@KavTSHgQGC;LLR.>USECP3HEB=G\aRb[M
pair hitch&practice	520	oQdfdGf2j[PR>qED<LORfg)NOoRF>p\;cORVQNQWQ>IDaOMmQT^R:Cw?8]dfg;M_
pair hitch&prepare	408	EFZ\DC]]RKL<IE+L=AwRVX8,c@/AB\J=YXcTjWPJ6s)QThL97GY4iZ3b6LAj?igE
pair hitch&property	494	eQFNcew@ijGnLMB=k;HgQX1\Q[[eTTPLIbeXA66_V1EZ_^KAVKr\HRNT4JNHhNKU
pair hitch&received	466	)\JTVZQ`C:WVrI8XiNJ[AQ]<%A-JR@U3_MT3mN8Y>-NwXJS>=?G^VW9\]8SZNfHO
pair hitch&recruiter	437	T`kPQK*IG;aSJ,abDgIAX#Y:VL?b>HV?ZR-VDL]J_wR3AQL-HgG`m`dYNbgeAY:a
pair hitch&remind	838	;YAO@`@?R_FwPd@LRWJ`GaN=D;LLWW[TE`TEON5wAF>?E:^EM=\R]@>K^2<<HH/C
pair hitch&review	481	TejtuFZGKH6D?DBRR?W\ijNFrHd'<KJE_oWXGJAa1>P>w8AkL6`ECOjfNVUK^KoK
pair hitch&role	475	cQU==KDUVUW[O/ZOUV#EB/KhRV1_QQJB@S5/VRTJ]qFfLIQcYV8PlXZDFCoQHt_o
pair hitch&sales	528	J[Z@OaXKA^HYRfVEFQ=OPUVR[IQYTpRcTIBXHG:UE#=`N[S]a`jRCEIU@SPT^VEZ
pair hitch&send	432	>X>:iT`KKENAJMFJHD>PEJ<LUB1Z:C5WUw=[RGC@9uFeYAF1OHLOcK@W8>kFHGX>
pair hitch&service	586	IZK@WUwEIfHSQGEKEDwIOCA[jRaP=T[@VBZQ@HOOWDK_^LH_JJPO2cgIMk=IN3]C
pair hitch&shop	383	BEIh*=i@GL;aNQVYWb:ZQpm]&26Kg/;j:ELMLP+UC8ZFG8cAb,?#lh*Bh@&+1fvP
pair hitch&sign	430	BYW)FTIC\bH_55I?M]cgm-83g_cB>M8cWeNNdD@OLWO@YH7W_9ci_?a##`CNT9G=
pair hitch&slot	601	LBJYWXHsJMUYi>SgO^*6#EWB2@8WF>>V@BKMWY@>fK^KA[LjUFJJYIFW_EV9<QD]
pair hitch&sorry	659	HRDM7UQS(lSpNFMBUW9PEcw=DGGQGdB]JDYWMBIUNLeG48YQVTDGmKF=jRG<E8IC
pair hitch&stage	507	I`O]Y8V\.8Q_HPN_gdFZN@P9ZC5YTF>Z>#<8SA`QN]OcGZ^hFHI>QUEkZOGJKEDC
pair hitch&start	567	@i?VJ]YOXMOcCMnQG_^]b#^FfPLHC>R[]_\EQB_I@cnSWGEEf=QUqWCCITlTND_L
pair hitch&study	498	KbAwTEFW6`J28KSBYi^HT_Q/=^Q^JdBhgGXY/Tm9MJ_PVFQ_JE:[YoORHRGTPlaL
pair hitch&talk	476	E=8ZIcPSJfPTd>RI\dB]Ki[R3Y>A_9[u'5UJFdYMRPQ@3#NWbMS7N^TJU8_<=c[F
pair hitch&task	672	L;9VT@T[<ECF]>e^YUKIN[XD36LbP4;LC=HQSH[EFraYL]YUP?[BHwOOaRHN:pW>
pair hitch&team	666	=XJQGw-_KNCtfY^O\V1Y1ZpCB5CKcC\o1KQ*P=,\ILgR:Ah6S;^>^X1:iJaAC>9P
pair hitch&thank	415	=VY\NQ&XF'ZTPMPCKeJa[Rc5AGCPV=DIK>5=3LeXIABRJdT7sWwj`;Df[UX6+F`s
pair hitch&ticket	527	_TXieJQ\GT\LpRSOSKKDUF^UN;Ec[FWP=FEFSh^hw[[SJ<SDJGIIJc:K\[M?UfI8
pair hitch&time	532	>L1W5^XU:Y>Z>nTCM=CPJZ[+EC`FGepY#RR`6cGY72P8<7eBLS^ENDD@IF.FX8)G
pair hitch&title	551	PQDLAdIL?YWfYeN=Ib#Q.hdLTGNNSF_U@YQCD=CJMTX<VBs>TadDoA=BoMN<G^'N
pair hitch&urgent	415	AA0DA@g`.KFZFFVCFTG9EDT0Z<Y`dMDN?BW^w:3D46C@ROBc?=ESM8I`>9I*$mcP
pair hitch&video	518	NIUqZJ<\OHw8kYeVdp65IAQ]HKPE^/.IDk:NH=A\JoBOj_qQJC<WUCObbBhgAYDg
pair hitch&wait	365	]7^[:U<]Gm<ZL?U,cbIQ`]\XXZBVJ,M^WThA)rW<v6FN6BBV@U-]jQFwV`\6PUq>
pair hitch&yours	562	7ABS3GMY1OH\aY^]jq>GKmYM490?pQLhH57>WM<NFHbBEJkBVYaUlj#Rp0C5HATH
pair hold&interview	598	=p+@'LU=>@;pr[nkbTW_2I@B<5Fj@MIU?0P/C-9L9jw;8dZ0c;nLSdT9].;0:]KO
pair hold&invite	509	FAc(HPZ3Ua=E6]WU*KIw\SFLfKleCY[PV^dmLH\D37O8LYH0ZLb0YQc?DJUA^@fX
pair hold&keen	434	\Z]Gd[PQ[7iOERPEC]A>XO[FSh8OR]_VBb;D5eBWVQJf`EmH]bEKRD?C\CwIN6G;
pair hold&meet	485	TYi>HTj;FXQb2OX_R1wGI>?FEl3ACgTOMT[LGO[?U^J;CV2CqVVK'SoIFY1XI0CM
pair hold&move	494	e)lI^@5Z@XZEO<\hsv95OIe9@IAgF.GSH*ASFwXXkVROC:cKcT3SejBrO;gQHHhU
pair hold&not	465	BM3J+AZT4_:2@5lsWBI3UFJGB6&RV9LXE3JMWcH.Od[<<K88wRHCUveYK\<N@LY;
pair hold&offer	540	X/YWK;/_G>Y8^7WYlXD9HE,FS#Be?NASLCFgQbrKOQ:M]MBRse``hV7B?5QD<Lv\
pair hold&office	452	Aa@Y75bHHLAYZ@OeLLH=MDP?YZKU,4=UMMRJLX]HHOw<Ad?etITJ7ofF(10ELZr2
pair hold&official	615	IY?JTU?DVNEZU]`\TRI`QwdRGUOKaNNTD:V@>QITPWr=BZGJ]BZYZb\IYWF;NjU<
pair hold&onward	500	9HM8NMI?HEcAdIR2P+VHDPZXK;V\H1Q;K7JJMbw*UXQU\TMOVY^]ZJCS56NN8Fl>
pair hold&other	384	d#BTToTSmhN@a[WQ9jFROe@s>3:7XD2@[kIQg^LV]_GcnnoXRYGCRGZR[kpMmf_R
pair hold&paper	426	:Y8d.N]i1IMVTAiooE=GC8X>/M3VF*#U,1;A%N^N3rmN5M0jqWZJ^hWb?C,<<Jj<
pair hold&pay	402	OGMXOJY1jRH)<PWCZXX5C&/8fI\\.m@Dg+5j8XaMMQXNI@7EaGU:*weE5vIS_8KM
pair hold&prepare	589	Mw6KTF\VSO5+VCXijbcB7OKH:TJ^LLP?NBZ9MFQP@bq[9OL3X(MR]c`WVkHTMFUR
pair hold&property	404	]YILT[BZPhk=d?[wkGVCCR>R[XD^8:&7AJ@XGSfIPKV8;RCLvPVG^okO/<3FCtk?
pair hold&received	531	UFaBMVS?lAWZKQI69Vb`UW=uNZu=U[Z2[oNYW@9mvCMZfaw=.eYDBE]<PHcUrS2Y
pair hold&recruiter	480	WBNVOFbNL]=9UJaUVXS-QOEN$h7o=S8TQ3XqCL[6\LXF=UQvjF66.wHL;\D^a`\D
pair hold&remind	512	9tEK-Ae6IFAOk@YduFOJ/TGRH94aJOCI9MX/@;U]<Jh;/iN7rCf9ZwU;V=<<)>NE
pair hold&review	572	_K<X:M:PRH&?LHT@l?T>iLr?:aRBY;?M:DJw4MXOFOT51H_XrA<PDO`cB=bMM?WA
pair hold&role	766	`T2P]>X\HVA6\ElQWP^D]^Z>5SHs>GBNRAUc<Tc=^R\4@TAiwS=JHk^N5OJLGNm@
pair hold&sales	599	ebWYKF[-^KSB9Y?_9N`bWaIaw\l9<ce'hZjSP'jT]EJ;fi6\>eU2=Qw@9Ie]oXOI
pair hold&send	387	HIZ/Dlc@m<=p;WG-1;waS55LKYKK<kX/e`LUJ:OVZ2K-iBb0W`UeR/a7;\Y9YD7:
pair hold&shop	441	UGR.=S#UZZChYGJASbViIV`?%QB?kY]VOLUEIMOZJZ[=Q6d?BE;F`5AN@.fQS]7T
pair hold&sign	528	>JMsTEHXII\D>KXC^bK4kSwLQQ(bOISCPEAb2QKLvEF>AQ\\eTMLcb>TdFgTNEhA
pair hold&slot	412	EOM0Q7ITBHO/PD[`_RU=BQ_C;M=wJC0I6<C^JpOQQTeRT]<[M?I3cRNUWN[SDmU3
pair hold&sorry	876	RQDKIE>EJDIEe:YU_JY?F7CHC:?w=58.F9>CJ<dDCXUHBX>>`K^R[]RI<5OD9FWN
pair hold&stage	610	6MZTT=XhWXK<T8EVa`G2PS_G=[EnFI?wb;YYDbjIP[]TDJPWeC>D4f]@>MMD\b^P
pair hold&study	501	5T[Y99PQRYX/=;\X_SN?RNSQKSClC&O6]gKW,NwFnWPJE_(P]GcDGKEZKHNTQ9d>
pair hold&talk	448	8WXPm=RFD>N6bp&E_;KK]38DWI=FUZQ3XPA2Y#Gb;Z>P^GUH=G_YQM;P?Dfu@?7:
pair hold&task	392	f?aOVSwRHv\?Rd,FKC4D?LBQBCcfdIKGSd2?Z`SWZd<M[F[TH\=HRga_LG]aNP?X
pair hold&team	574	TPWZZBQAEH/9C&krTAX5Li4H6P-]VBJTB>PA0W\I[JeBLHWtwYD43`o6MS[RS:aH
pair hold&thank	445	n?BYlS[8kaGdFK1;KNd\L^CV<\DVD4]W__^H?]nU]IYVE`YcS=QIPaQ2Ck=ZWw[;
pair hold&ticket	565	MP@PZUPJ<Z]Be=XkwVKDDWXNK_8TPCPiGZG^=I\<9WN;FZPLj@THF^bU>DPJW_TD
pair hold&time	571	4dO4*Gg4N:U:N+ghXBf7LBQLX36lBB/RL?H?-K[>EjVGEnC=pSmJIjs7B8?EDrwC
pair hold&title	702	??LHQX=ULZ@7G9VjU=W9L_WQEN>TFB<IFUBQIed=ZQW@KWHp^OG87aw9H?RPLK\N
pair hold&wait	462	HD>Q3NPkQE;L8Ff[dXG;G1hK0^S6N96nNURBDj`J<cw^*SVUgQKC;ST=JK^23Fh-
pair hold&yours	451	8N:`LUZMU^:`W@jc\@iFUWBEObIbPT]@ZOosSMw=]gXZNDHdaNNE?@k?AN@JIO[P
pair inbox&interview	527	^EcP^LYeVwEPQVGV\^[KT^KF[TVD@XAJIZfPHGuUOGE8_O>QRcg>GmgNLh;pL^OR
pair inbox&invite	458	V?VOhZk=NXbVJcFJU7WRZKBOX]`R:]g$vw\ZMh\d;]/hmFGQ?Q^U&\RU?Tch\AZV
pair inbox&keen	662	cQHW[fWV\^owTNDU@3SC@fW[KOR4RYQF8=SWFTRWSNKnNCeZBg8<C=RP]LZK]?IC
pair inbox&link	605	O[?kfMPZNN\M<SRcOIDONnB9`iJLTbL,U]4R^IbWHBFHd^w]OYI:\3``=a?]kClP
pair inbox&lure	481	L\QUNi[)H7Qa9QN@$G^_IJX\u0l?T]WOiVhYKYILOISM@lJ]DEdMZ=l#?_\^e=SD
pair inbox&machine	471	G`N>^DmR>QIN2ANP5\@I-Dd[cL7,H=A8D]3$kw>Q;`>^6=Oo2AdZSNLBIQRKio[R
pair inbox&mediaword	453	EDZa^FNpL^FaR\ojwECUvQVKOONpDW&?TH]IV\UTC>eCdW5uEEEK1bhXZh.dePUH
pair inbox&meet	455	EGV]wD]5RA<H.AWu8CX`F>#@rFDC26LL?XNW\NHF3FDXSALoFM[RGOQ%J%ILA[]M
pair inbox&mine	689	S@`JGMIJS\@K@^<[QJ^wJL@FUJWJVWQPROObDQYXFH1F[f'LHXdLLFhDKSEPZKCZ
pair inbox&move	425	@R4G2PJ:WnHjRdU@<^AgDWQ;C0W0^PfWYG[E,]DLY`a[\JX#TSY_^`.Ujf?9LE0h
pair inbox&not	742	KQ9HKBlB<S9c7A]T9;D]?CLDj=gANIFB>;\;bm==BT><B@Vw+GWY]TQM=?N;KhPP
pair inbox&offer	571	\eBZ?]?R`DlFOX$QYPPKU;HHMVGSJ9EZ\]FRK3NS:wcX_G\ASN[ghGFO\]hYCdXR
pair inbox&official	505	PPDeWJ+hI;:HjWU^aFI9Fw/MR8Ck.LBVR_E9GYgr9`iE\i[>LOYG8NMILhIV[8_U
pair inbox&onward	612	RDUX`VEJE]BX?wUIMTbcZl\GI[U[EYRSKR_bCOWcW3LMKMW4APNK>GK`OcKHjMAL
pair inbox&other	788	>FUKcL`GXXNb8fFKAKi^QSSM[QXS=X[PcTwMKKMZH>JG\bA\UDW?QN\4&SEWUDX^
pair inbox&pay	440	j_=e@I]<CELSFT[@N*gVG]03-NF:FhK2LF\PW6bc7IRCXwQ]-DDCYnjDOuK=DWBG
pair inbox&prepare	683	LUDc_GYH\=8ZJGCeHJZJGRCDw.^HGZRNSI]?]Y9UDL@QWMMQJAWCSZM:5S5MJUJG
pair inbox&property	551	UU3ga\T^>aT\*XOWJ=[cVaIXUH[L<MURA6w[VEdYQT93Vj3V7HLCA<oD<XITT*\c
pair inbox&received	521	KH0Ua/^7H6/h=\TK:N;k'%NJa3M;[kLV#@PCv@=Q1l:W9CMd-AK8ad\AF39D3oSJ
pair inbox&recruiter	472	*-G6]EZ,L?#T0VPaEQHmV`IAYRB(WA4dLIiUF4DAD+O4V@H^LKFVT1i\G_DPK?jE
pair inbox&remind	516	^ESRX%:J@^BUH9Yl\lEhQ`\N;6SCM@SkdPwVFUIONIVZ=CLRkIK0=Se]*jh^_CRU
pair inbox&review	549	VE5eUM^?BNSlYSMA@L>_#J$BJ5[C0F%<(6A4dN=J+gARO>NSK;BbNWGOK4A=9d^2
pair inbox&role	614	DW`VA/B=HA\3K6L@9P/KKfZ]ODEZV2LJCF9VIvOBTSO=T>iVYMM\[`<wE;^WB\XP
pair inbox&sales	577	RRiB^i\?caKQFl1Y?5cwmVBMYIi8^_b2[U^]S?chHKA7nn=<?KnOK3d3=bWTcGEc
pair inbox&send	531	Ok0V5='ON`LEOOdSBQFBXM@FHNKE`L_aV8WRZ<YJwE]F;7QWWS9MXE^4EUJJY?NW
pair inbox&service	617	acX1AREU\IgWUWKSD:PPXL\XKjTI7cUO]VawUN]\iYVVNkYP;eQI4HUAG]MSZ91Q
pair inbox&shop	445	P=jgp]B=VaLeQd=5ZBOTO\\9`FbQ>UY7iMwIIBCKM%XAR_HEQR]JLm_W8eUgGLUf
pair inbox&sign	469	G[\7D?\8Nc>g2=2:17M@wMHAeWO=AQDj\eQA_97D87FfoF[@nLO^H?QE4Lg<A4?E
pair inbox&slot	598	6:HFS8dGRQ6IFGVaAGNUUF`?UTLX>N:Ld?gYQBD0ARUFJ?8DIWR`,LwDEPJPKPXE
pair inbox&sorry	723	TBF]CONQO68XRFO_HULZIPSPGSGXRHUYO<NKLM><J\LP:D=GJOXIwPG9LM<=<bC>
pair inbox&stage	469	`JNK:TLRoDZUV_MWR<bQC<Ff^^J1<b=ALGDJJRgNWUIRSi^UD\^SU@?'A7EwQU4Y
pair inbox&start	544	nOkrlglGaND7LaDH=GiX2f^PXO`L<mZ'PLV?gj]\J,@OdaRg?-K5VWTvaBDXw^MI
pair inbox&study	402	sXX[a]fK4Jw8hK(G[;:EHTfH6.cH[UK<iR7HQ]<X;WBnnQXvQ`4N,T&iSA[qpeG@
pair inbox&talk	550	ZT_SQwbHUW:K9U>JYga?C]2fRJZJPCc?UWn:XLKkJH^MIH[Y5OLCYQSZkQ]QrhOG
pair inbox&task	451	3G<B8aTRr:_TwV,CPALOGJF@Y>@;Eqc:PU;IXY1UE[F`rHS?M?Y1OH(El+PZXe;_
pair inbox&team	459	4TKVhWK:[/RK_XQw&O>WmPcDTN[EO\JtHKiVN?3JTNSK?=JQiMVEFCL6OUS?jTrJ
pair inbox&thank	656	:K1Wa>HF<GK[<A_wK`=K4RR=IMT[JI.K<9:IGH;DMqQO@8>jIL?lqWYE2XHD#MZ:
pair inbox&ticket	721	7LE[PRVEMBOZ^C[a<C/X/0O9\3J7;5=Q@7@BwQ'?8n[U?IBJ4B>lG[><T9YJ:kL=
pair inbox&time	678	T@PR\>UBDXBJ;Oha8K2gIUOJ[JmZ.LLVX#jPWT_@CQRNF?EsEaMS==\H@T9NH\IE
pair inbox&title	451	WLDh?9[BA9=X?=[13WFHhNYBAcd]%H7N?3fhLwmK@;P#1<JakLXONmmpaDn\bTrS
pair inbox&wait	666	S=HgJCQTUOIY>LfWLOWR;JSCWYSKC=FTTLvH>RQNKLW@EBIPWFMUJ>Y_BwQ=AK^U
pair inbox&wish	446	qw0vXHCZQELdCSr7M>7GL`PW7lEP`HIpMDSCFK)aYVmd].XNdbJ1@I3WJGfO:?^?
pair inbox&yours	526	ZnVZl\fNYHYC\]Z[\^BEQ_F]=wJF?UH_YNXEK^U\Vc]7YUJQBT`?RMPJQX;WbPRD
pair interview&invite	516	HMJqSY*oJ;YFU4B]`8F/-;=?BC-Rn3DbGc#=]56_XV[aObk?M57LcK9ZSBg_A@9K
pair interview&join	504	RJ^DZ&VPTQlHGUZ5Z6MMbJ=MSRWZI<Af?R@IV[[aBjPPhCJ_RK@YO^G=S=wYP;IU
pair interview&keen	403	]ZNe9:-qPQRV\K6aT]QF^Ec[i^:?bOQLL.@QVZ`Dtw5==HiQd^E:B9f@]HjKMd-^
pair interview&link	489	W`FNEZ5McIbjCFPI967PF>pvi_A<MJbe/I>75[CWRMLI7;hwOwID<:[CcH'EEI4.
pair interview&lure	551	W]MI2dXCYlDn2w],<CK[_V?fMqO@`wcbGI9`9C=^U,O/OUHLFT_GH@_9;A@H[BBI
pair interview&machine	758	@>HjcMZ2OCYqLRUT4WWn1@@[w]h:B\WMNIo9ctCHK\LIKRVnLcMiU?g7N=I?G_=P
pair interview&mediaword	721	][XXiPV;_ZeWLLXL;KLQcVIl[jZWE\QDsR_cB[iXh?E:aWTWNiYB;IwY9uMRdMJQ
pair interview&meet	473	jGYPDwAPH6iFHM6:aR;>3PKLVPRPDM>RHPILY`MRrB7MX+6NZ`Jbc+F[`Ajbg?YU
pair interview&mine	775	_XPUQ\MJXJJ_Jf8<=KUQS<HYdZhRB[P-\O\YLGaY`I8NcNQbWcPYJ/d5@SKXB#AC
pair interview&move	1087	A[7;7cdL=w5gL`f[X]IpJf`<K?W?Ka_aJIsO7@C]>>\8?1dE^I^@Ve><Z8:@M>?K
pair interview&not	645	VOA1:;`DHSW6K.PZZBMKL7SUOPPI5M8E>8DO>Lb>LPV<BMB^]dVYL[W@3G6GNwS;
pair interview&offer	830	VW;IETLaZCM^S>[7EMG=CHMc@_BHPBR^8OCKMDIISICTPPPwVUFM4@QTXPa@CY=G
pair interview&office	317	fi7XQcb3f;mqR_F@=R7W^<:q9Ua45RY.JI]D>OBjVd@`BKS,CfU[D6(#iLiPW`/L
pair interview&official	434	Ne6UKb\>SiZ?OlDYFEXcQM,JD\TR7FN1NUDK<%_`=jPMMqH6UGQ#A>G[TkFP\nB-
pair interview&onward	522	?c2Q)MX8[]M`wBQPOKaB?AHMXY/I8\S;.Z@7f>IGFqYdDRPDVR7Z[Z90IDJ>OP]=
pair interview&other	565	\OW<UAj[Qw6VN[XCX^ddgi@DJg^C2Ra`RIiX3FTc,0P)n@5IZPm91_^'%e8<mkR6
pair interview&paper	560	C]T[Y:]ND_M1FX=5ODCX\aBJXIJJ[GIBFrB8wSOSFN<R`Ri1<06T]68NiOA]sd^T
pair interview&pay	504	Bb^TQ?S<aQMVHRXFCUiJN^*ObG`Z:QN@ODWBH+WNY'J@AI1U?PW;1Sn&#VL;h9.@
pair interview&practice	827	_OYCXUg6h^Rt0U:@L<_\eYNi\ZaE$UW1bXhQ>e`Na7/7bLMm7wWI:KhR8QD_cVQJ
pair interview&prepare	742	PMIT9;J]OVDJQ8\YK`IGFiwRLLGZB\HUA4OMJRFBXGPB-HIYTDYJ;^QTgGMJFjEA
pair interview&property	811	JYJWJfCVE?USOh7XcXGSWc/9UEALPZPF@U;GW76^;]UQW`W3C<<Ua`AKIPZZO#NT
pair interview&received	665	V[GIDPDSwQXWTZV:;BIDM>UaJVW:ATUXO?Sb`SKJNHZ=[KRT[j;ENFLL[KTVCGVQ
pair interview&recorded	650	Lb@F<UL:dLdZW;=4;JZmMBVk^]?=XYXd:;N?0m]D`WOYLHJeXWGR#7X2N:Y@QcB;
pair interview&recruiter	446	jiO?SkwKJ?dY:RHrL9`SDO?K4Gk4*JVaZwG@Y^UPYb^MZHeHT]UE-<^A_J:bHM?K
pair interview&remind	354	^eYYmQ/@GFS>R@YfXKU?(SZ?KR=`=$N2\dL^:G=D9`@\N;OJX9I44cYTV6nJJwOT
pair interview&review	627	_@QGR;^NKUIPHBU`DIVRVOdO\@BL6c@HB@4JAuL@4#S0K(UjGWT/VWRKKMBN\nRI
pair interview&role	684	@R@`T^4rE=NQcH^lcj/@7DT<$92I\6>V:HM7bDJ^:fl]KFODP:;DUY?ONWS^#=XK
pair interview&sales	430	GT1`PIYLJ:Ne8lQE`TPK/7C,U#VVK-\OLP21H>'aA-iHHN_1IQX'OXhA?VmU%GZP
pair interview&send	561	OIN\qAGYQRUEIUDW^Q?HIcA=JBN\VR7TM;ToDQ<G>BU=PIHPBRQKS_/wDh\FX@.<
pair interview&service	555	MfQZgcLbHTB<sUEHHfYJIM?OH?FAO6B;FKARwEJKFZUdgdr>?BICXcRKfJURMNHb
pair interview&shop	562	1G5IKC\^<;LNwO`nYWQ5<JX>8B1k[=#oD:L@Z<=G6jp:8T>)g:HU]eWVB9+ZDJ`E
pair interview&sign	650	K@AW\W?US>T>P_LIRFAE5PSa1JB8\CYL.QH;iP>ZFO[YU5cTEW>&a#WQZ@PMA`3_
pair interview&slot	422	1L;^2X;hC48eQ8\g`[SP+_Z^=>@XGWTWINV9K%aqDf[@UJfLe7\'@kNFVBXG>B#B
pair interview&sorry	772	IcH8DRm/NFTS^BJbKDd:C@4JR@ZW>UH;V?WFH-VB#^K:Ck?Ic;rO>Yq1:B5RFAhI
pair interview&stage	486	ajMaGT<`i7b^]5aMEd-2EHh[CbBd,@_^QFBHG^P]wcZ_?G?LD]Hb82IDVRwIcW1@
pair interview&start	648	:LPM]Yl:Te=WMQC4H>[TTPUcVHC2HOU2Ia[EWg@7#KHO]SuI[HOM/KE<h.@HX[I=
pair interview&study	611	`NT[W\3AMLM=5ZMNZEGYHYXVJ@XceGNCBM`cGftJSAW=RM2OE`H?T=E:@wUJYMWj
pair interview&talk	386	IT(MbO*T>S;hL7kdOARG7[Qa?FPCwIEe2?[<Sc6YVFjJD7uv];@MMIDZECH08bDE
pair interview&task	421	BOA_$I`\bHH>[IKVgB72]`]DL;#M[;C\@S;LnR?=XZVbZ@O_``RXTEKj`APHHq=Q
pair interview&team	524	HV:i2W\MZGM;H>XZ_Z7SEXZLI53\Z6G_O7#.YCHOKCWaD?c[BBP]Sb;Gd;N`&D2B
pair interview&thank	1005	OD[I[?DMI_DP.RSLZYJLw_YP\YKYE_GZS>oc3\rBk=Q1GJ%[m`NRHG[O7]HEFVQC
pair interview&ticket	424	tl<YIYPZZOXk_YWV3X?E1Y*\OSC&LNI8ZdS#eBdoAS9T_VpY4UC';5j\LcI<Hp?O
pair interview&time	493	;\M[eZbW=<Z6TUCN_JRL7P39P,TTc:NEQMJFM2KoFe[LdwV@9Lc=RKQEaFHXHOU\
pair interview&title	820	CTLRBa@ZM8ZCc`Uh^XL=CGCM4=APaBJKHF74V#EeKhY_R[bDJ8?ITVINYINS0?9R
pair interview&urgent	638	?NCGFRV@AH0kse@Z9^5w9JA9QBU[a>IZRTo=HH=PGGS>PAGKT5gLjWD,[HIRLPNB
pair interview&video	580	_QXcBJ7YWLXQROVL>w:\AK^DLe;ddAQ]GH;KW[JXYIdJKXaNoWADMAWXUJgGRC]K
pair interview&wait	505	o@;fZ-WrALJXQ&lX8d(b>KtJ@i<EM<Iu8#FYA[b?jKnbBIGclDG&<<j6XSZD>i\I
pair interview&wish	518	`pHXE]8jj?^GE/iE>Z[XL3ecJuQPEJ[QJYK;;mS5DVXg?H]wGwNPD=WNV^m+VYID
pair interview&yours	552	=H8RCZ$Z6P<ZNYaewb8TC_`>5E?cOCVd@=ITFIL`aNw@1BF4k2=_]lPNF?M7:]\W
pair invite&join	557	>Zc@UZ\1K`I_YEXPMr/@Z2NHU./\I>=VYk<6]>=C?VWmQJd4NA7QI[UBOZwX>]SA
pair invite&keen	458	J`QgOfH?R7NeIO];QP\Z)TJ?^RTOW_VOO:WXN#FKLdQJacVYYe`K;.PE]TJfD9IV
pair invite&link	448	?Zc2oZBXGIRBa7.]E@NjZII&gN\ePUJ#COJUH=RkUJWSZKV@0<GL?Q6ZGidV;EMM
pair invite&mediaword	597	VZ[TaK\PUN^U@AK.A[FMaCdgO]FR>F`ODKVG1a;[bFrL<;Dnm>iV<MWXO1AF]dM#
pair invite&meet	488	apCF@RZLdPOqN*p18W@WQEOe6fFAI7Hm;3AC<QLPd>WD@:kWwf'B2:O(_<N6Pi^)
pair invite&mine	493	wY`BShO>]/cG<bKIABhWHnSSM@_0YXd8bni_>1\GdB9PitF5KH[aY?S:>Ot]_#TR
pair invite&move	734	WbFE@fN;Hd7aGKJQL^SiGiEPIDT[_fYw3.eXAQN]S9_;@J`ZTSdNo^FKd/<4B4H+
pair invite&not	527	>NwQf/I;T\P'97ERJCZJbT,YGH@_Na>IFE6FZRJAH=A@[\;?RSH_G\A\URY4BCk>
pair invite&offer	480	>\cX]eVOKs[IPAH^Q\=;lsTGTN]MWEM>_dS1gIO[?DR>WCBUX#0XDF,U@qaSK6RF
pair invite&office	669	`VZJXXf;TMaVDR.(.EcVfPQdwedM7TO>Cp[9A]TVUP=`RWKXLNg@D;[7W8NRWLR>
pair invite&official	568	3HfM?c[O[RO[*Z#Z3BacKT1F`MlH>HA[[fVKPJOWCEF[Z[UNC_SIOGA?B[N^TDVE
pair invite&onward	519	-n@R]SBGM5YIsLO`hwCJ%;A=R%KOVI(MOSj7g)D=GPW^\N=?QEWTh]IGQMW\@]NQ
pair invite&other	863	CPCKIAKA=YFN_LFGXMFdYGKFKIQQXTMdFHIPNIIVV5c<IJTM]AKWGwG]TICALXSB
pair invite&paper	461	#DFjcg=rDUb<`YVdf21&WDOV51P`aGALg:,ULe=vL`@KVcTR?<'EQ-M`]J]]\PPX
pair invite&pay	428	I`36KY[9FW<TGCA/=N9Td0VUUp1SL=FpNN@:NXVL/jg<IH`Ti<<OZ<V?:cU(NQw3
pair invite&practice	458	Z>>TCJHBwZEXT_JV\PA=RRCI4_O]a^DMNIKGJHTVPa[AUF^dcW6S='iSWHG^I@0P
pair invite&prepare	497	^Z\N]BdE?`AN7Y.NCHRFRF-Cd@EJaMP:MfNJT8WU;RD^a?DX4>C?UW#a=YPCZQY\
pair invite&property	457	^AHNHCw3eIVHQEK-SLX\OJHY^\\DIKENqVi[>;WK^<O8aYE_SgZ]6S4?X^eN9OTI
pair invite&received	455	KX2vgbHiH:ohwS1NKB<:A:cF9WK<X9E]CVDAdG7qCAOca>eD9]]^gW:riTrQ1REV
pair invite&recorded	577	kTHP@H7]TJV]SFS:>=AFIDqb8s9]aKhgI=GL<YEKXcaUK.OcggZA)Xw/v'XFXpX+
pair invite&recruiter	469	Ql2O;Q>QOP^bXcFGTU;HHL>VUF7dw6XW5BY388:fXrae:MsKPK@^G\fAp4QL85@?
pair invite&remind	722	?YiFBw@FFVJUPTG<N>\OJL<TTBG=KWUMJLLJJ;LLBHJURUaMFZBagaT@GCb<VTGF
pair invite&review	536	mJQTMFBHJSDR7GZPJT`OdKIYUoMPZIGcO9RW%XJCwK_D+2HSTl.FAABG7VI?RGDQ
pair invite&role	565	#OQkRU=jRWnZdU?QWJ>NO@E+E;FBo9%4VfEIMB.^M^:iRL[SLJ)L<D8aK6ib8e1l
pair invite&sales	664	enPBGLOJVSaXUBT.DR\P=DbUgcCGFUQOJHSR:UUNa_LF?L]w[\P@?ASKbDGDXYR@
pair invite&send	509	@TObRoFYBQeUTaTOTpR?IXI:<B=mwIQSQ-5\WC?eZmRRa^TN9.Q`SL3\iLYV<+-Z
pair invite&service	523	\aMRMXN]T<hVNFa#:JX6;1J_R@[+YNWY?WTPXcRRMvRZS]IOBC@H*(gNH7C=SZR;
pair invite&shop	483	I6FVKpSrF@dII88LUQPUUW0OEPJ/lF63L\#Ob?U[>bLP`EQJUT7R^NGZRkiVO83@
pair invite&sign	472	HACNODF>4N?Oi`JPGd-\T>31`'G9T2`UwR@5[.=J'XcPWNVFE2\Z_:YV4]HHJJd?
pair invite&slot	455	cg7L-^8JP05hc3]:+GMFCZAG]]>JNgDO>(G/;wP[`tT[;IL\N?ADRPQ8X`H?>aTN
pair invite&sorry	547	CJWVT`=Y[NU]YN/A@`Q`6A_PQ[IUM_EEGWGAUXEWMlNGVKZ^_PYOVO4N\ZTwTGP`
pair invite&stage	588	JYOw;\5INAAR^U[EXCXK<RIKCDL`TE\RF0MbJ[@VHLQTT^XQ7>V4KOJF;;CBKBTU
pair invite&start	436	`NoJIkfA5XA':o:7``aSaD2:BgR8D?U2\g[OEg.EgSBmOVr3<FlC=@9WwOnhMVOd
pair invite&study	427	8Va^-LUK1OQKIv*NaIQ7DK@EQDaXJRVm_bP^,5AeQELE-vK$?eswsk1EW]`X>EXp
pair invite&talk	504	TJwWYSEEOLMi:RY-/4MCENC:6^S50^kJca6JTLSI:DK9hOZDXG5>_ck9:`Fek7OI
pair invite&task	586	?C;ciFFt*HF+d_FmquB3.UIP6MC<Q81QcDK^l71S9IwNY6cLH=8KdI9YAG`H0d<O
pair invite&team	525	E>^PPnXT/OFdS\<nWBW_4J/*B31cTSTO@bIIC;#f*;]QNYhJIFV4UGT?G?Ms38H_
pair invite&thank	655	O[_DLUg8aLQU9e334;YdQBGOeT`PAl`Ejpfb@;[OfCE-^[<O[[uZ>#]F/bScnEHG
pair invite&ticket	512	ZvS9D@I<Sk3YVJL<J`XLEgEMLwJ/IFpcMSM0J=?ICUfTEC<UQZH3:[qPFm5AQD`@
pair invite&time	881	JRYIVfV>PJZFIf3PX/OLO^/BRFU>?VMERwHDT9Qa5CJI\d]I5EaMRUGESMQd[8HZ
pair invite&title	582	Qk8cI`6li2gjdCAPL^:Y@(BiHG)6RHA[A@D?9q<N[khe2=M?PFFmMCiSw1^NEIOQ
pair invite&video	456	JoC-9mUOtAuaHSw9EDsb0KckUif:,Jcq=['G4^crg`/7Ke\O?W^O:=Y%mSic/`6a
pair invite&wait	623	RKG[MHZ@LGY<Z\WA:gP>YPP9^N@[@BMQIw5=VC>U6KNTwkZ=JJF^CTB]<^UMPEHY
pair invite&wish	668	^Nd:VNcV_aJ[HRT[HUM`KQ]QRcV<GXG\bYGZ:DWPV@U=NV#XVVPM9UYJ=hQPaM\>
pair invite&yours	463	KYY[<p=PDQM`PYYQTJGB$@]UHkGQV=SDS8d<68KhmWjKGeIK[fBwA2XaFXVG-/KF
pair join&keen	648	HJKNXN\4NRCTM?:;HIKI^RHXbKO]E^N5KW?<]P<JMeCwKN_PJISOYJ9<\ATCLk[S
pair join&link	515	oSY@@]J9wWlMTZQB)Oqe?>D\EaVlULYQ]BMe:JXqbDPgMT^[[l=I:)WD\ORK5L/W
pair join&mediaword	490	v[_CCskKae\sGCQ<C=[sG6TrdQW_PmYTham^F@J<\@Q5hUILKtiXBBw57Y0LY][;
pair join&meet	586	RfSG4FU@iPWwN;KH=Qb`D2>\CLUA@GVPDfD20V1XNVJaM>HY@\bCKGn%nD\<QqML
pair join&move	366	_ADj@B;qPRAZbWLYkt6/bUZWgQL_FF::HcQVEFJrWpLZ:_LRd\iteWFwXp\dAO^B
pair join&not	604	Le5HHg\9TNO`w@YC9RUI?G5\ZRXBPWBENoL-<FOGOSkSLIJhS8JDCQ]CEU_KeekB
pair join&offer	700	?[?.CUZ87kH]A2;9G[<WNO?9]O;TM:LhB_EAlB=7QrwkW?/R_<Nk^S6DXMi<XI]R
pair join&office	561	w;RPsqX=`JgEJc5Y;@STsZ7Qk[v:N[VUMne[MLXUZNG<\rJHPU`:X6=?UQQbg2Hr
pair join&official	418	fVNVW]JGEHalYSC]jkfO@gDM@WiLGbKfcnwW@NWOVYN:Z]M^WHG7GnMS5I@hiH7:
pair join&onward	365	H=FS>,dFGNXRTLO?N)cGSVkXsGbhuP9>&N5Y[j<d2AD^SWSER]Z_uC#^XT?5]?R`
pair join&other	394	OWBJ?wJ/H/gZtFl5R76AB.Sd\aNY?QNE?SSVoiINPOF6CPN@WFGG/GM\_E`HWWIM
pair join&pay	559	BP<4=VbJ;iGZHFVYMXBZb;C5Qw]L4Z/Zd]GHX:@<Qd`eL3FLR=OanJGHJvj>;=\7
pair join&prepare	449	P\R>#ST@?VOgZ\DFFT6a]:cKi6BJC@^_dYYM<Z8O^?jKNKJM_(IssNE;EA]\L=_R
pair join&property	465	FvE2=0>^-XwmM0b7S_-IPM[PPO?VY8Fn=m@H.bUCjfgSP5:@hWXmYMH;VI[?:B`J
pair join&received	534	JH[Gi`m:hB^_0WO99=]r_a@EqOX(Ae`:bm^\[5PbNG3HhcLCF2wPHS\:-9XjifEh
pair join&recruiter	503	I^i.#LJ.hAkpUU4:A@lYIAGs^SYHIbO\pKM>ICQSWKCQD]e7VUewJ1^DNIZBrU[X
pair join&remind	628	OHaZYQ;^k^dKIGREMU>KLFMENwZXTKgLpOPV9QTLOIYHZEI`ZLRCLZ`KX]LHbYIP
pair join&review	704	<Y`e`VOGIVFKLZ@eRQJPHIYLWRPGQ_?=RjQEwHWQ4TFB`k^NFAKTVWWL;Y=O_a?S
pair join&role	665	]gfVwbA>WDR\BfM?E9a]QN:VTQCEJJV*a[]g7=T[Q<BWbeLO=G^Fb>SJ6HHVKIMZ
pair join&sales	581	[HlIbVc5PLMK>o3GZLPLZ\9IdNdFE^K9ZjQU_QI`N8-KfwAEA<iUT8Z9NjJZ_BS]
pair join&send	457	j>^VobX?]DSOJXJ_U?LcPcHVPNYMHSmNwcMa9*TbKO][^nIGKX]>WLjBHXJa]I7b
pair join&service	643	YZSLWAkM^PNG#X?M:A_QVP<MddhW@uc>SZf_7TYZe'E@MY>^2`mI3=d@4_S[]CSd
pair join&shop	439	O]N7J4tFBMX_DJ3HX@?dnUrDw-Q;@NC\^QW]1iIN[aF^MU;S?KND]m]NAUbQKOT\
pair join&sign	409	CUfug>aUdIYTYHeZOfj[<FBS`XYGifUSlE`D@HrNVME[UR:gSwsU>E]Hj*OOljUX
pair join&slot	516	PGUMB\cNfwZ_S<Z73,QJj=LIh[_@QK3FmFL9c]KRNXLE2AJO^QLQU7TAY^Y7EcjM
pair join&sorry	362	^dLejrv?ERZDI=^V;FoO>JJIVdPb-iD:wVG>2XK7\S[M:\L0U)(eL@e<Bn<iSJ/O
pair join&stage	550	oTRNa;ML^[=i>QLBB0c[b]F[_VESQSM[`RfN._]CP?Y>RV^wa]WISctW^FFRbUg>
pair join&start	513	NTTNXfKJn>C6AL2USQ^[lN68J[RA@W<F_VYn;;>P_J;LKKHHI[`LGWaZ#jJLUFQT
pair join&study	388	WZeAbEeGpSMXI^II)U[evXJdg^;/U)>'`^YSI8QXI9='Dq\sMX`TBcl@9_#ZHIi]
pair join&talk	712	IwANDTBMJWR^YT=KVbNFB:=SUC6PR9EDBBNDPU5YPoOM[B^F>JHMI`QJUITI8YPE
pair join&task	570	GH9QGi?r@TXJiKAVGPDE=.MBI:8?Y>WB<GL=JR.]GM=wPNWEHPZW[T<G[-W\Ml>b
pair join&team	782	<WT9;>ECLIZSJAA3@HP[D@JWYDR`^FLJDDEILTB?NNLb;ONIKTQ[[<MLcJw=@TJR
pair join&thank	439	bJOGnKB8MOdKOWMU^A]RIQQ`ONNmTU=g.GQS`<YcH>:6aJCw@\0J<DR>JcYYRR-N
pair join&time	414	8VO:Dg_?OBfMbO=TRLP6J3\?U=J_WOV9SjN7d3>hVO-rviw=@^8d*JI_KVsPWD2Z
pair join&title	665	G^k9ARX9GYWw2J49MaH[g@:OeZHlC\RQbtUFKAQ>;:>TZMFQ]6^ZnP[I9dbMIEb`
pair join&urgent	440	LPYAbRLEJUFq1]2ATJ\lVE=FhW]#ZdTLhaQRpWENDuB7X_^;@`QuOGS8=^wWS=OH
pair join&video	599	SNn9Y87P]`8:7KXXEwf\UY_?L>NZSM@AigXkP[RMG=OBLD+AATZU@METCUTDQDbS
pair join&wait	632	[WHc_AOQAwDQ3EXYVpQMYcFLT]VD:Y?RfVj[?NKJGA[FF@MSLJUIIUgG3cC@YJF=
pair join&wish	615	?BwQS?TKLGOCKKKKIRWTZHOHX@^?J_T5XUVl\JEdQVAMaZM;,AhV[VJ]SN@\_ASP
pair join&yours	589	YCTMTK?;7AQR\FMWFS7Q>?9]FM@G<CJ`5f7@RH)C3gVaJ?XwYQ:>@\SBdAHM=j<M
pair keen&link	537	ID[QewFUEGQXal6`[gFOS\TJS<NWXOE$YbWPJCCV=ZqAi?_=RH[kaMDLMHjVF;NG
pair keen&mediaword	544	gABfZZD0@sCL;ZQK>SlZ\v8NK<K.#eK?gIXZGXf@BCWHXW8EL5\$ILV;3X/RdYZ<
pair keen&meet	548	nXCLB\J?p>^kSPTA#IJJ89JPCNXMSHWYIYK4NTW]mBYROGFY_^O8I6VZ?4OC<h:C
pair keen&mine	631	^GKbcI^<XYYZDN7RURH6SN>LNJLZQUY=OQ^mC>HGcRF,7T]dwgYUYag2=N5<LCTG
pair keen&move	583	NY1bpNF^8C?]WbI]>`PND]\0GK2WT5MdF>S92O9SHaWT;>wMUE84TQ.HOKXG@3K?
pair keen&not	489	`3GKfD[7UcNHHH'SD4YT`DC>`XgQJc`NduGNd><DIiIA`T7CQe?wU;XHChTfDUYF
pair keen&offer	709	QbYCNgO:`bCvBQBBE?_LXFDG_g^IT=]^^wjJ>96YHQPP`OCBg6=fHE61@LEMD[GG
pair keen&office	759	OZVN^_c9UFOMHT>HNCMOTCCFYILICXkQTJX[N5S[K=IAOX#INNXLTPT@JUP^SHEP
pair keen&official	567	>tV._HA4S\JT0_GYLV[[Fa5erPd=MNU6wQcaECKVD4?3`VVBBKgSLN[1AaDFn^Sg
pair keen&onward	528	OlFvN0QecANHd1IUVg?43?ZX5YJ->MPj%F=,PDLMRm^UEAFwPM9*SfVUpVcb8\@?
pair keen&other	470	=<K>cRaY?SOGD>INU<6B@JYF84&qJK-U4_8#:KKI:XY_PSFVrRcFY?<iKDgAWHn7
pair keen&paper	590	X:II]I?F=TVQ7SC?L:OHW8C;WHwLULI*fZcBW[QkI(CMR\VSEKBMUbHJAWA[dYYZ
pair keen&pay	630	>w3<FWIFXLJcG>R2;NXE;>R>H^?P>Rbc>??@MYEGN^ae>BZ]Xh=DYE9HR8_K;QA;
pair keen&practice	580	PHc2MhNFg`OF3[3@M:^\^m6VredL?aa7wp`uC9ZNVR,&Z\S?Cll]DRfN2M,]f7G`
pair keen&prepare	521	9R\7/V0P5G6waXSahHhb3_.AI9;[a^JPRKLRc8CZD9EDERXEVIVQ^HDQB?g9,QNW
pair keen&property	582	ZkW>Sle=fJ>g8_#92?o^bGHaZ[gJ;l`Q[RVZ3]FfoP35XIRmC`YDO,N:?<GLpC?]
pair keen&received	447	Ec<R3FM1^RXWlOYYRk6_ML7L8[EA`YwXp47J'5.XmGdWC^NCu_8nWXc0PdiKQPVH
pair keen&recorded	389	nd^Z@KaGwiZZ@WH[APjdSGP]tUYhZd]SZGYN5PXLbP^MXdB1G@TC:5s<#a?BBcPg
pair keen&recruiter	678	[hTFNQP3=:JjpI<.BL@Vc>MbRO7?DEEKFTAMQJ:S[PwbNQ[\UBXGR/VAURkPJcO=
pair keen&remind	540	.MaYSwDYHDiXs\DWK@DSB62IhNfQQKX5LhP5J;Ej8q>DVbUIKO>aNM=_OWWT?0Rj
pair keen&review	384	w_ULY4bC5p@f6bID;EReDE6m9>C8HlPcGW[XNYCA>\o8`MVs]1NBHnq?amVTL]rH
pair keen&role	675	@T1NFMNVSW?G_7MM?\'H>XCV>LA@\=7[?X<?[Q/PGsmpXGKPMF#C`aDURUXM8JiE
pair keen&sales	547	8ElY_E;D?[fP]s&[ESKNEI1CU>7FGKHDEeMDi#=d<c@Wl[T4IAf[rP?U9ZaBFsL^
pair keen&send	648	KGP[YHVeCRQe^FBe_L8KFWX5EX?TP;KhMODAS?LILwYTP@FWJBBTKPITMMd:ITVN
pair keen&service	565	Yj=b?f6XD2QPnY=_hWN37[DB00ERlSJ*;OAElQ<Y@vPf9KwP8@OO\e2SLASZCP.\
pair keen&shop	614	=>C`hTX[:]wDoUQYRKOKOCJ8G[b?jI2;KSNIQV?U-eDMUKRKhGD[aB@TYahfM]Jp
pair keen&sign	525	IHAHXJ_8EjB?JaC_[YIKQQCFGs?V;I:G_MVQ#5UPCYc?C(DeTPXBMsPS6`KXM>gN
pair keen&slot	529	WHUTjSg\S>e?Ul9<V:NP)HUKVP@5ANUA]wPOT:[M_H3\\JNYDfCa@W[KWYHTG=_M
pair keen&sorry	487	(T;:LKhE6KQ8VQY_ba\(XE#3,W8lZ5;I6@C2M<nX9Yo4NbXIO5R//vJEf@JJ0Xc0
pair keen&stage	574	XWb[fUUS\VObK^D[Z[>9A?GS^GDE7=^L>SIGV:@wUoFQVf_e3TX<JQOUT;\hG^<Q
pair keen&start	503	LmUSERKGZc5gG:A.4T\QAJ14SXa6?aQmNuF)UOKNKw`QZKhCNVULV9h1oquJM=F6
pair keen&study	393	ISBCNF:O4CO7Cj=]g:SCMe:@Ma0gY4C%gMQ]W[N?>MMJOWSM=HA[MtKL2ZIe,_Kw
pair keen&talk	481	rfSL^`5Nf;ZlOcEA<<fJB/Jh=]iGVctAMM=F1UanjERSV`G-Gc?AN5V#]ZZOZYAJ
pair keen&task	586	aBWVgOJdKfVHXFVrU\X?a[YLPkV#E[5HL[PMX/aR=?NJOUH9DeDR>>[PTb6J@NZM
pair keen&team	519	gT4SY]R:nP_TWNJ,CEN_/FQJFZNhZ_O>Af9T?BLU[]WmUeRn^TLJJ#G9>\XX:MPQ
pair keen&thank	523	HRuDR]MG>gDQ:[TMLXF[caAk`cYfKfHnj9bnH:S8EbC.GV;E`[XLW=VU=ZJZT#kS
pair keen&ticket	494	FbY*ZYWGO8YQgZ;B5N]gHFBYYQY(FCPNO`oK^3<GRVQ\DdaXgIGbS4E#HFrOJMIe
pair keen&time	594	<LV^gqWM(;TFXi&V^WI3=O#2O5J@\CFLnmUE^+;X7[AQhgY>DCKbmG:_X]SU&K?k
pair keen&title	376	h\JXQrDXR_YDr61@ie;$Vhpl&JFHi1/h8aP#S=Ce^uUf]ZQtP:/`h3gM[tMW)BA@
pair keen&urgent	463	ZJZWaeqUA9MNIJ?]GZDFRK0hZ@GZ^9:30LW7X9AH(f5NGDPkDa>wK#DJjOU[DM^D
pair keen&video	552	bn:]IM$U_DeZw[XDJ8R>U+STO]_LVd^LW+LXK\dTVFHHE5VUUa@LH+j=QMVRH:JL
pair keen&wait	454	VZMegpYU5G<T1wCH9H_]f\C^RrFC:UOn>cOW8QZZtPfB3E76`Id]TNT23LOTlZAK
pair keen&wish	443	waI\G7=U@I7WAMQW]KCQL^RC4NZ^3P5C:DSR=kL5ZU_2D@kiOE\SFTWRNEJSY_bK
pair keen&yours	631	IRM^G`8ZI=[Y\=PQNc=94ALFBNCGhIVI>QQQR?F`]NPKB`RQ^D>FY8UEZOwKAI6K
pair link&mediaword	497	XYX?Xf]6AnBiJj^Q+5[YX_I7`J_HHjS?wtpq]ZLOX)cD7SLV<TXK:mPK+iS3Y/[]
pair link&meet	409	I2LuENCHT5c0iUJwfDD=4=WSHSXpYHL#F0LFFKO^KmJ\MVi8)BT;w[EPHRmJ[ELY
pair link&move	583	?5bedJ2^5Z2@KQAK_I;LEdA:*8AUZ;MOJIFSQ4EbF@Kh\J_>G:TS^s,_b6RJ#<:]
pair link&not	645	C<RHeBcS?Y0SCYewcX/lNTBBcM[XIQN;SF_WX>cCF;M_O[QQ_1LNhXFH;PJVJElE
pair link&offer	586	3vk6:Ye8<gBg7BDCC]?ok5<8\M8G:HIh^iLKU<6BCjriO8?9dH:w[E8IDbsH;8g;
pair link&office	404	AYwM=cl6>GTJg-b&N]HhIRH[DSm20Q>fO-hXM\bZX,KP`YV`cUHVE96-f]_.K0@H
pair link&official	458	VB`YVTTNSY:TF@XOPO<DYp%LVOIw99S:FaCG[`QMH@?1kM6`?RHMMVUfCVKRQNOV
pair link&onward	537	VMJYHZN[YYCdwHD;[ZaZcGB[\TTFH?FWK`^CbMORSaLU\P[@BDILF3UJJ`ePqb@H
pair link&other	532	=cfJ=^V5uCMhTM13@>@HELAEC8RHLmYKEfW<KAZoInS<t3w5SFD^FCRWPN`LY\ka
pair link&pay	702	g@TcXPPHN[?^,KN@NC^IeZA`P^RE8`R@[IVaOHU<PMS*kXApIWgI;GwXIM-UURVC
pair link&prepare	510	OZGDYJ`7HQ4SGTZEB85YES`VMb@L]S;J*jEWQ\+VN[W&A7NVXNiQLPwSOV@857F<
pair link&property	594	VPPI5S]J7NB^\:SPLd=BXASFXn?Na>Abc]TMQFTGIXwbN0:NR9LYEa3XDQ[4DFe4
pair link&received	526	LTYTbLDP0nEa@nYg^IV\Tc>_UFV-CQ[eSMDf=0Tw@VaC^[TQRksLI]W/7l.TID7U
pair link&recorded	519	WdRU?pC?wHS[FYPKA0IUJX]aOCRG`mSX?^S`AJY`iQT?9PRFWcKKLNMMSJ`vMRMb
pair link&recruiter	451	OFPrI@`rJ=W3P7OIN\>B;Ed?@:J\>O8NS\E#iOCP._LFU>aZ^D-<b]<DOH`DGERO
pair link&remind	517	=IFWHccLCgLGZY3KZ]Os\i\U`DaHJ_VFCTEJ<SKZ&NM?aWkIlMqE#`UCM?@AQ>AV
pair link&review	478	ZIQZM;hP>vR7E5R/bEMG]ShAFY0q12<K<^UQnPG8OT^McH:]JTk>ETcal;CABwc:
pair link&role	579	LQPFNYN1SaFO=dFX[QM]bZ,FwWDC6PMAc`b`UNSN4SXWp=OFYOU9PFF0Ej]Cr(mO
pair link&sales	556	URUcLcQMHOEQR`BUKPVr`N2Jw^JeAfO5\qRJI@gPCQ?:^[G@AVLV^VWGCkgiKKYc
pair link&send	636	6NThnaEYUA\QLb@\IRFEU[?#WLO;KW@$PdKhB8<TLYTZhpQK=NYRZ@QMCj_wRD?c
pair link&service	608	e`bMTo^=ZQpZEVE3A4_\sOM[]^m>5kW4WXg_Ce_VYB:7^aMX?TgG.I\=CjJowWIq
pair link&shop	577	R\R_bfI@^HT]PZQN@AckR:KXQY\ZIn[B[Ov@?S\M<FW5PwO`PYHFmiaK6^U[cMKQ
pair link&sign	688	<PS<OQ^NLDLfL@TENV7w[NJU\[T2_KTOa_P3lBAP@`T^A8F?]O=mbRBMM\V7<[XH
pair link&slot	531	MaMf#?CSZ@ShORAF0\;8BGUfXS@:K9_nBF)dQUK`RaSON:qHTED5BH?@aZW^[`2E
pair link&sorry	610	A@PKS>HBATURQKQSWLCw`]VRADLFPCWB?SD7OOXKWIFAV.NGQKOQ^PF`bUJb;@VS
pair link&stage	503	S99lNEOBDS,F<7<O8wET`Za@@N4uAE=^2LLO8T^ERrVVDK_cN8Z8YIXgIYZ(EQj<
pair link&study	556	4SISJSBCU(sCN^5XU#JPGKNXZ5X=UWjUQY8?Pb/n>_W^gNW+PQHRVJ4YHT^jSR9_
pair link&talk	418	e8Cgb:Y\:NePG4lARcV4UVswFbApW@Nr7N173kj\KfCOJ+^UfqHC0NS9iCu7W^V,
pair link&task	673	i6Cb\;Oj5X#9W0UhMP;C_tr17VHqI1.J4E?CVgZAH@sJCA7mN?B6:\_mNP$BHsq7
pair link&team	460	S\G`8H^XIGX[FIaD;EC0=KYhSH=HXQq9B_OF6HafsVPdO_Vi`TbDB?nOwLYG=8D4
pair link&thank	560	NBGH>5#[`bYU??g[U^/DD@dPP\MZhCHW7@2KEOFFW)nASL7S^V:DQZOR9UG4BKOL
pair link&ticket	638	_Q[>DLW?\QXeY\TMMMN^`MIRGEOKWFYAURKlXAW[MwI>VeHO[KM_OCL3=XE[SeFL
pair link&time	477	;CCQVdXnLGS9JQDL=^EO3f:]H[VhP]?DEJSK>lVE\aTHQSM=\:J#.0A:gbGIU7[U
pair link&title	481	UZVM=OKR]SHqHK_9,_?_DVQ[DkQ@<Hfb@Y;KDWO^lpFLOL_d`Y<RWCaKTwSELlRA
pair link&video	636	@Ka^\wVLJ7TTRk:F[OFXI_:;T7cKNMIHhnQ6KGJ`>UBM_\j%6>YGWG4LRHRZGE-p
pair link&wait	526	AQcBFK?TEQA9UMOeHZRlDI1PwB7WKWMH^h:LC<=Q=QFCIIFOJI_]]dW[WRJHAaRR
pair link&yours	394	[NRX\@MeIoGbG0[BOVOjk.TdLh=E?a=D_PTOEeaR<\cAKTKqM`J8+LwQ6b>.`sg3
pair lure&mediaword	441	KM@?CJH/>AQHpXLSRHDLO>L>AwV@E]Y[SKOFeVZBC0TXU\WP<=TO:9`f,WXe7K`l
pair lure&meet	589	rGVKZOUKXX:HET6wGA^Z\c?=YI]nFbNMIXGbT5TId@C>PV85DMEM@fZC>ZCWcWfZ
pair lure&move	504	eA>w_hRcUXg2@aeGKRP8?XL6;H8tXGKUO?LYZEQ@-YV*iN\87@?PgKII\U\OA]]m
pair lure&not	441	iR`aaK-acf[Z=i_dlPUYHh5R4Ob=>_M\SwYSkm>R>,KEwbc7ORHE<HeWA_<jTN=U
pair lure&offer	484	]GYiNbGaWZTm^XbQ?WPC=DiSHqU<[UbS:#ZG=YF`ZT;QBLQeSVLD'3RNP9^AZMLS
pair lure&office	649	b`KXRdWFT,Ud>W`RG$wX<XL^8fZbNf`LJPcO#cP_UBF7ZVaUL`[.8FRHcFA8QU;]
pair lure&official	511	c#I[B^RZT>LMKELj]I6O?4EYROLQGL^4C?UJ?]M^NQU^KLhR/J<7?`T<FTMC8WNC
pair lure&pay	795	i^ecanZ7lK^I?e1J84fqWXCYddrK3ck,lkdi6:`ee1,5ieEJ2kr=A?`C6RIdi:*w
pair lure&prepare	483	_GKZ-F5SPLRUB^[?Zp1?h3I@39Csh;7<>WRFP]S>UpafOZPZ9U9Td;?;NS_]9wBg
pair lure&property	552	YBXEgOKDM\5VAZc8>M_PYRch`E@dBc_UV^aiKLUJ7OMDGJSYLeSH8_w71_1QRWSP
pair lure&received	520	dXvUOb]JZMOUPb8XMEroVMCnei['#kkDgci^1?O^R89DbcM-HdoBCKiRMYXq^^EY
pair lure&recruiter	447	M?=[W`V5Il=[F:G;YPZfTkXMK^\4RfT+MSaUIrKNU@T6cKRaJNk<O0D<;c#R[Z8^
pair lure&remind	526	lU[;bQ[PRg9aCQ]4K(Y`WnPj^oiO/EhKfSXl%wvCK%?>`LBtH[WP75sUF^0_OCUa
pair lure&role	538	NZfKPKaBUBYfCT@5BXiH[I>tIoVH]_T4\Rr\AkaRfU;?W\OCVabcM8LLUDWaV#5R
pair lure&sales	517	\K7d;bI]QDFKVFYwUBTUW=?TDOD=U@J`CVHCYN.e;LQUJYaH>gD^:,IBP>Z=AYEK
pair lure&send	531	`jJ`Y^9Ft;=LGCDfEA^FPwGRATP:bLMNY[FYIcUR[<KGIbdSZJS?>MsQ4ILM_H[U
pair lure&shop	621	ZVw]j]EH\IZQGa7LNIfYDRLNQPY6Hbi;SN``=2Dj\<?HpQH^8QKG4?YLNBJ\TK(R
pair lure&sign	650	4]KHHlY@P^=QY@NNISSFLCBJWFM0RWDQ3Z>CdDHIDwgiSTYROKN_Y<P@:[f2C^WR
pair lure&slot	412	L;Jc2T;J>]nW\Gm.R4UQVDNI3gEmVVN\C_]S\w(vWP\MO8n.t[<CHaXVN5hG0[H1
pair lure&stage	511	L8AB=G5TNOGLK<Q^[9XLSw\RL^6EbKD[FL?HIeVBPAlPaQNIQ[KXepWTAH1XI__M
pair lure&start	458	ICEH9MRX+l`]@Jci@fFWaQ92Qe2GY:Em`:KQUf_-YUn]07Ubk8C2UYVEL]#<=V_>
pair lure&study	413	VQK6bToBSpdl1B;=4.lsWD><dPb<CO@RXw:XdADLKPI.H\\1EZLFKYUT8_SYJ=Ld
pair lure&talk	479	2B/VkSJ;7OlLuVG;NH:lG#PDLPaER;9=@K?DlBU`8P^Q[E]=79/V?X[`;]fs:K\Y
pair lure&task	547	dW[T>OYGbNwL=]<?9?T_cB[^ZKhPXoNJVZX_1BNOpGI;i`IK@nVUSIfD=]Nl\>DY
pair lure&team	624	H^?FHDXTVSC_IO@ORTIXGkLUZCSQRd?NTZHWS]9W;=ABNT]gVERAHwTQgZHJh[ng
pair lure&thank	551	jj:l=6Ehd:HRFGeE>TG?E_mgDt;LX=fF(-CV;mLR`?kWC/owaSS<?>L>_Z`4J8G2
pair lure&ticket	487	\Ii_N`5=^<S?KO1#WFYTX.UgpNFCf=G-KDMc)tK]u?'EBOFSGbdXZSeNS=H_>QL]
pair lure&time	582	UU[BQXe5be_u5d_FTEabY@TkMqW';kYUwd_M:ZVQW217OCMS[fnV>WQF1bBR[L^d
pair lure&title	491	j\V`NcHJaIQ]Uea>M5p^Pf7YGf^-@siHNYY47BSmY88#mn\cKUU6OIgBPFXVE[)J
pair lure&video	486	S8WTbRANGd>]JcI>>DXGN]4ReGWO=_O4SZJKP9wLH8KNbR9ARBYWL=UB-D\ZX7C_
pair lure&wait	573	7>ENTUYKPwJbXWQF;QSUOQ2GW[V9YESfad]8bC5QYaXVLR:XdYAUcLKGR]KXKOaR
pair lure&yours	489	BOG68@UKJL@N;wUAQH@[bCIbUIRH>UmSSQLL=N=bI/K2BZd]HL]JCN[@GQ>JIC7W
pair machine&meet	529	X\VS8YN=P[M7N>Nc@[VZPL=[UKRRPSJK[MNP=?NPHqG>#pE\QUK\P@Q?VUE3U=JW
pair machine&mine	426	DoECgCl=WGEw>I6eEOTq679]sAO7ETEBKLdA\?8iPa,OJPRSF>mlPUZI1eYN\T:B
pair machine&not	673	>DAPQEIO3VHNLLHgNQ;7QUKHRF>F^8F70CVCkg5>8SAZ=9\]6DLQ_KH\T.O@IwiK
pair machine&offer	494	DNSbLCZ.AHLRU5H\;7=[9EZ8SFT>O@9MI;V7wD-JFd<[U4JUD:R]R@lD9ORO@SKQ
pair machine&office	397	=6STWSRXM:-qQ4QwPI@c5IU=sUOaOaYJD7khTAN9I`:O1D<XO2WZ^TRa:ZP+FY^E
pair machine&official	474	qSY2POqH^^WWH[]>/^mbaGSKcTU,=b`9]SH<#[FL:MMJZTPhDk`SE.bME[+Lgl3O
pair machine&prepare	527	EUT@fNGF?N6YBGPR9\UlDMWPVIWSCdV=O<wE:LG5FSD>PM>EKZ;kbBRSQU>C@On[
pair machine&property	469	ZL;\QLwXGC4JN=TXO_AR=M[L_*JJK7OK4Y`7j<UIOXKJO2QTA:?Wi_XgcP3PJiU-
pair machine&received	509	M<Q4E<w1VI;XEILC;>_J=XOOh?MA,WXEC\O5>]RVSF>Df>K]AVf/4UBWL>=<pgJV
pair machine&recruiter	537	OQ[DGLGCqc;NW>RVZ]M_bwVcMW?8gC[NFfAY6JIdXb@d[UjFe9@PN6NZXGPK?8b?
pair machine&role	460	W_LcjGYXI^BaJ=TWKEUQ2>SQ[V=]OXDrZFw>Q=E_m\ZV87LAMUFi\)hG0YDK:QWM
pair machine&sales	451	8JIh9NVWC9UgMID7N[:aTE7ScvTYQRFNOMmL[8UXOlPZ[YJEi=WOX>OTBZZc#@KV
pair machine&send	455	HJM#C\Q6REgCaJ;>>:UeLIQL8>?^RNN9Y<OQC^dVm@C@TZO7A^[T\WLD`CDBO0^p
pair machine&shop	421	SMR_[BQBEZRVQYM\PNV`XkTcZH9@XE@TQQU_iw[;ME4X@QZbRVcO^qWlbRXc`QD=
pair machine&sign	556	_C8Me?dE>E/U9AN:N;(??^]7wEO>P?4RDENTiMF@IgBiXJvk>CaKS\LEZ<>@WUnD
pair machine&stage	647	NO5aWGGcXTVwW;I[I9VRHDQRQT@GDQc`]N\EK]9USEMUQDUeLDIe9HWFC:E@KQG;
pair machine&study	590	iJNq^'NY7P6HT6ONLNF?3maF9S96TBCW:JOTJSTXECI[UVUqP(<OHgRRW?G*W_wE
pair machine&talk	459	RIYpiZY9>rWY?A^UIF\\NL/<NT[WLV_6ULSPgO;JO'M@GSV]3B?4wD`8IW<OgRQW
pair machine&task	342	@AMQV?h>UeaFQ;UE;:AabZ8PR_YRXCTBJW`ZQmCS4WB9:@HhumQY]qDSjRR@w9Q+
pair machine&team	489	<Maj4Z9ZX#nOW:PBGX`]\<Wl\MOLgQR_RFO^:bHaZMOZ[]C9rO`a[NU]eG_CD5[h
pair machine&thank	607	;FGIQJ`2EA[OVVCBPRWC3A&ZR<LRL_KJLP^FaPJQQQAVJVSaCPXNgAhFONOSXwVV
pair machine&ticket	395	i<H_c_WaMgJ9PQWWRIQ8@g_Z2=,LF:GiHUAm6U\6mR?nWM`I^#]?BoJkV=<BGcm[
pair machine&time	479	X`hBDI`1=@elUCQIBLbZbA:Rj^eB6eNFGLe8f=HJIR?CVk2]OVWYw;d<;HkDEZAG
pair machine&title	401	CE@nl8Q1ZW9bQ762<PQ@3JfGR&UC\2J6LY@;eq(>-[#RTAYh4&fTShFhLI]WSha\
pair machine&yours	709	VOaZQWG@PCN[IGV09>NdF<XZP=?HWK[HGR=ChwGEITH]hPR_LD=CLJEPR?VPK^DX
pair mediaword&meet	556	FRNZo`?RJP8^JFZw;O<I:U=MGV>SQ2Qb[JIJAiOWNOfWJETB[X@K/`SH;O]A=V[J
pair mediaword&move	615	Xd^e[APERWdJVI#LCQLE]L1cXZR?_N^VYYG7=WXRSOE]=VaRT\S(.?SX7`aH;??I
pair mediaword&not	524	L7^dKVQaXWQ2NBAYZVgLblA]R`aP8ac3EZ_bKOYRB6[OZ]G=WAa'VNO>#RDWU@6h
pair mediaword&offer	729	Vg\AMjLQUZJdPHV?L;I^ZVCfVwZIK_XX]v_SK@SMYJUGRUIVWEMFH3w<W[]bQTA_
pair mediaword&office	494	SWgVSS=3k8gJE_F1EIFMYGTZ[Dfc*m]2NVYuIXFaO&5GZbT3JaiL/<qOjGJVw]IX
pair mediaword&official	606	f[VSUKcRPpQiPR45A1VVGL?kVnc=;aR3<oJB;ITAA4QONRMgUYdDIAgPICWNwPE@
pair mediaword&onward	385	(PIeS,k+=TNaMFMrFM5YPMqLn5Hea8c?C^]`oDB5BHS3$R;eS?Y;PCQVC=2'Dqdw
pair mediaword&other	596	PJ[UDD`#FDYE=SHD/KYSUH[n`GA^TLO50=HLDcYHeNJATK:^PZY_<DH`ga[IZX[l
pair mediaword&paper	520	=Ma]`W=KaWH<Yw7J]6muXQ5NHqXJUXa.uZ`QV5RnFZ':fcB+OGO@UKXNUdR^_:JO
pair mediaword&pay	612	abLRSOIGKFIwP8<HVOU<O=2TRXL0NFVRR5PWEMMVVXWC5F8`eSLUWV^VFcYKI\YQ
pair mediaword&practice	510	LSo-OHe<X`O_IZC52:RHn2g_qWIEU`WSAPkdBGwAiH/0Ag'RZ]YhD)nEHXMJXGa]
pair mediaword&prepare	467	BZjj\jYVUOdQ@Y#RCRlTEV*b9idY2N3>LvZG/OEdkG._[j9?Dab1CAsCHfaaRdF[
pair mediaword&property	466	/G@aFUHMQNs5fF'X]:8TSVQB/81@>*ML>PCPfZ:wXP;Q`Z_KQR6Hc\GqdHlO;T@Y
pair mediaword&received	543	P^B=SXGDWWUIGeR_\VRMVO@KTMeCHKjCbXje#7ffV6F:=CCSONWVXPLJ3MF<Y?Y]
pair mediaword&recorded	546	gMIWBc5Hg@ob8>N;>PFWaGaYY`aB[LoKiCim&k]SkJH;^]Xc_VPXO;k#AXNH_:1Y
pair mediaword&recruiter	473	gwj?9rXHYYlEUfOE:>i\eLBPuR_K=TKC[d[nEIG@Za@PY_YFhJgWP+T8RT>SQmPY
pair mediaword&remind	498	JttFZPe8TkSPFI@F;EwNK]&YP?Y<RYjI][bW/[FNCIT7YkEK+iU>6HG5NFC]K<Hl
pair mediaword&review	687	MHWRIA\CTWT=V;@2B3YJaS^LYAHGM@b:FiBTR`IBK:H_PY_VVQiUB\#QY@NRT7Z?
pair mediaword&role	500	,@QbL0Er3r?BX(@eK_*+G^S6J3IYTD(WTYDTwjX@1HC[Q=RPNKHDkg@p^@BLJWhE
pair mediaword&sales	677	PPvWDW\$qOJ^<YDC8:hwVKOb^F]=@icGN[nPLMRK^3J8WZF[>]cK=;dEAJL^XYM\
pair mediaword&send	789	TQVPYLBFR_Sg87K=I?XKBVPMBWP`8IBFEPBHUVCRe3YADMJwVTON?VN8\>JOSDSJ
pair mediaword&service	528	FR>LYnXF=J]cOaG?Z>bPYlE_aPH7D>IcVAbG<lJcPNKRgI]ObO\W?Q[HQ\#Q\rWG
pair mediaword&shop	446	Q'dbeR^>@FHP>]RhqOU7]]45TNlQVIj\wIPg^E4aV6`m_Yp9FC6>J\VQZXCga:(P
pair mediaword&sign	603	`iHJqGAPPXK]KL[TaJfJaQHJGcINA?L:JUNTCJkO^HVD5<FKwTS8E:eP<\VKM@QO
pair mediaword&slot	630	N^QQNgC#GO^XaZ\WICG:JHD\E@eI?]VkSKh\O4:gM@>SPUaDUOCXAQLR7TTLC^?Z
pair mediaword&sorry	763	VDSEZPJ<QBVG?CO:DD^SbFVk]SI6\XcNYIN_Ra`F`O6TaX<\TUKQJDK_7KTNW#<J
pair mediaword&stage	452	AUMha_DG@7cKcG=kMVHGCURUPN`fXR<0ZeVXCNOP+W;OZCI(Z?VGggUi*;Z_5a?w
pair mediaword&start	545	7U[N9Q^DCXUc=I0?[PGrM75RiHCJX>EfKd;9bG#GBl]]_G4?U=HnW85MPOdK3-`i
pair mediaword&study	470	BWAOW=8w5EMm3<^HaPCAJ3RJOr;bPFMTYSH8C:JBeNAbFAH[tcF_?SeRGXr>K_V\
pair mediaword&talk	534	G/XbKS9DWG\Xeh73ICMW8eAY>UEBL_SF[TOlkOP]L>,SXd>BF39O2TVW#ZPTG>hS
pair mediaword&task	535	89RZ\]9w?N^DbH<Zqf0DG]eFI)F\Y>AEDJJGYV=lPrcQZUVOR?4PNR3VMIfZT@LG
pair mediaword&team	500	M;6_a<XVM_S8S8XeVo91HaYML3>EL#NU?9EVWQI8K_aX8C;UE/D:JhQe^OKP-]LC
pair mediaword&thank	625	[EgP[Vw4X[Sa,_338AMUbkRcfbfL=_^?NWclEDRUR*W8bdG^G`eE;`BC8jER^LPH
pair mediaword&ticket	583	THIXM?w<KRKb@?VR1.M?KP@YPWI;;@UEPQaH^ZHMKKBSE>QU@aYXHTP*;8T?HO>A
pair mediaword&time	549	YZdYafkEbZQ7DX*?PXaM<`8OmcNOAwK>`pckVIPeLQ<-v\d?<Bm3XK^@OONkaR?e
pair mediaword&title	641	[EIwRLBWTQBJ[GXOH\<6FaXNH+JMU@BW7LA>e?LPDV:^UEnTZE;<;RKZ\NSVG\BQ
pair mediaword&video	573	bS^JXMcFgYUNG_SI60VwNV?iQjYK5[jDjeI[CD^VeKE3WZ>G/Gd<NCUF1YOcLKEb
pair mediaword&wait	653	XGYViPghOfK<AUXZRHDEfdIAXTD2JIEEMVE^]LTVQN`^MXU\D4G5#VNSIMF2]U]D
pair mediaword&yours	565	ZMDXDK=NVX:DR?]HX5GFXW\5BlFN^TAGBPFb[RVG[I4LU]XP]NY<:^JCFw\?@?DK
pair meet&mine	697	gVNQYPd4UMXY8wILBN]YgALJX]W8PgQW_iWr9PZdR96<WNNYf\L[S;e:7UBS`>?c
pair meet&move	572	0mA9-cVU[F0iWRMJIR9fRIO`O;QQwn]q@9IT8FYCORFEFEO=XSi?Od-@]R?AHeQF
pair meet&not	533	.W+B3Ju50GHMLM\t\AU:*BZBC9A[?G#8*-UKY]W?8ofGIN@@Y9?B]t\SC5;P'MlH
pair meet&offer	592	8GDEjUBYLbOD\IePpq#17LI4M9Gj@AM]U<:=TZ.X7UjfUNRN=<BR`VOZbXOVF>LJ
pair meet&office	514	SG8YB>UiPR54T@Z@UC<@OMc?OB5QIH:^3=9*]SAGE^OhECKU]G@VVc#^qDYA?TgL
pair meet&official	794	LiXBRLbMUNkKA[I>7Ie^KMW[KT`AT\cQ_XIYF?SRF<:8PYLUHaYGK7Z?@M[ER#@L
pair meet&onward	538	IXLLMkAY6KSGPA;nfK99N2U?TB4WUG4BUDSbMXUSS>]NDQOHFRAiwTOeULX_9QVe
pair meet&other	485	7LDEX`P7`)]Jf7KoV<59A5#NAS<Mh35XD9CJX6GG`WUI@TCGDO>IN44O9Dc=D(A_
pair meet&paper	581	4cDlUQJ_#K`:OMA`pU=5J%.C5APP@H84UFQM[-ZS9a\;=WI@Y7MP\j/Y+JDlA/TT
pair meet&pay	529	SKOkw]BYST`@1KV@HBCBJRiDE=OX=ETU^eQSNbUV3PNc0X\Y:;UJ1GTSFhJXKWID
pair meet&practice	424	H9UB`3jNF>PIC\9^`NW_YP4QP]YB=<@RZGaMMFRNu7wKMeR?QX@LPrbB?b=H]NCU
pair meet&prepare	473	LIfHUJKA_#d>]e+F<5gWFT7P=:m1I\Y*qp:P7OAJ=)=1kSMY5?HeK4WC/KFlLE9\
pair meet&property	574	R@GRiY<KBDgK@eNKXPa@cP`KKH^^<VRRflHwPfbVa'OCQSFEIOV`\VQX+dWpY?Yn
pair meet&received	505	EVK:_E^B4QEwPOKjMRW]VlKNWQ<>DKV[AXg7MJ7R99JBN<OZQ=r[HKAJaG60XhGG
pair meet&recorded	393	RMrDmZbW:MOQPG=wAF,VWWKVX<%kOFTW@BU`LJBK4tZh<4WGERSL7UNfcZ?U\b`=
pair meet&recruiter	604	MGNER<N%kUFkIHFIW=J`pOR-RZS72M:^cKUf#FDFJ:F7EILFTESK7WfAEi;\OBjC
pair meet&remind	651	VTE[KUw7V^IX6UC=R%HWbFAGPQF@9][KSGZW;JA^^BJLSO@<=LR[H?E_P;UJP_RJ
pair meet&review	538	T2Z:B2R#O][b:RGX4)Q<X>>BVPAU9Q5LM]5DQSLX?TN[DUNiYdpJ<;E=VBEL\ib>
pair meet&role	539	<GU`G=SRYOEBYNZ;OI@T7M`FII5od#TMX><2EC;VM^VTBNbDCBO.UW4Y[>WID_<V
pair meet&sales	458	A_#FDQKIIJH]\4^>QE=R;IqLA>H(6DZaD:/=STG<5bZgN1RSCTX,V\/YRGFa=2R8
pair meet&send	425	nc5[gTTgq:RX>aA>GIVP,L8QfHJ.Vse-J[XSf8D^SGSJTQWbGmY-oS><F;wiX^UJ
pair meet&service	455	.HAYwX;_9RJ>OmGTTV0+@c,+7HH;p0<X[EB2g1@l-TShlX]SH?)F^j7gCOcN@1TZ
pair meet&shop	433	SOG?4=jEP`Qr/;]7IaPDTUjiMSXN<d]VDN^ISrmAk,PUBGI[woNf><jSXOE(UF^@
pair meet&sign	652	>TJXFZK*J\@dlOSZBM9SNM:?ZCkAACRJc\0#^,/IBPXI_L@:J;I`YI:M2T^G7OLR
pair meet&slot	407	P:G[PO)OIH\V1R:NuR0N<_oRCf'bQ<PLe6E@#KSXPMRS6FRYV7;(8Q;H<RGIJ_@8
pair meet&sorry	631	7]L90Sp8WE6i@S`R\VZkVwT3HN@HKAaHUPY:=5IZDF_:LQYBQGbBZa95]J6V=QKD
pair meet&stage	525	[8dYhG?SZ:ECSYCeeQ8>TQH.TN=R>\9=UPT]wiPDM@XN^QPLQLA@DMCRBTFeZNU_
pair meet&start	624	]@R@JPQ]A\=:QJPa^CDX]ajXIiTWBT]TKKauFLJAS4A5AI8SXXaJPPw?;OM?]SZA
pair meet&study	425	Oi:]?TM\VYB]LCU^HOBe9m-PK?@wh@B@A]SJT<ADU;8`8WWZ`HEN;ZEA,FdR2Jc7
pair meet&talk	564	m`UZNUJtTGr9eH:TELPDHH\TKPJ\KF`JOCGFJ77]X`IZSHTTKET8SAEjiCwTYb7S
pair meet&task	647	AFPCNMK[B:lCVBG,@IA3WCMREJ9FwG>K0L>JMf0HAgHp93^dPST[U[LS[<rAHZfF
pair meet&team	490	RP1KI*TVWCJ\l6M@[N96.NUlK?#J8:UV=2IILGIFCVXY5SXJFX>#1j_GgBC08QH8
pair meet&thank	513	b#RQVN3cSh-P0YJ=E_ON^ePN`W]QTJMeW`fi4SwOk@X1D3HNgjL9AJgT5N6+F:BM
pair meet&ticket	497	jbWcCJRRFSBwGLi=REU]YPMHXGBNTDKGDJY@:a=ZOBR_Y<>URfT5\RESJ:9EMsFD
pair meet&time	463	VDUMwh[XEQQ@CuDr_[QC.p'(GTU=MNJ1dWPUF>\q@cV.mhr;<LL:TZpLQiHVPD?l
pair meet&title	520	LXa[FHgENEKbUb`AJ.ROY[VeP@9D_SVKNUV>^L5]<Z\G?wZBNLUTJU[[HZKUS6Si
pair meet&urgent	544	:#IQKjN[LJ>Y?f75UIHHObSQ\OZNmRM>EX`DTD:dBnIQMPfDHWPfdD=Q=F7DRK=W
pair meet&video	473	/R;FIsT\RZ`iSSDQVJ69?<Y`R?Z_t6@YB?9RP8'mQiQZf;l*qOB8w7bSC9caPdOQ
pair meet&wait	450	>@TdnP4YdOE>CaPFZ:bpOF9@aC?R3`FDwl^ZYOWSR^KGBs>I=;VY]_F58YboG$3R
pair meet&wish	529	YrIQ@]c>\DYWWEGIATa?MB;U[F`>TKdS=wD;U9:.8S`;N<YlENSA;K6D[AWheNC;
pair meet&yours	593	>;TMFJQKSb?eU@WcKXGHFVjHL;DGdAQO.Z6#gi:@J9G_G6g`J>T=N`*]u5FIUWeT
pair mine&move	477	QV?PKAY1]F6_I^9A&&kh-;,UOP[K,@X7OFTDd>ZKK61>GL>Y5rYR78w5AeETEcK[
pair mine&not	493	m/=>\(_NJX>&GDd@FlQ+UeOg@bl^OMJKPcSZ4Qf?==Q45?9Rhr^LV^KRw_*6=X`J
pair mine&offer	556	ZP>[gPKXS[VJX?KaHFfR^[LBGwZNSDHGT9Yj[WPMU88;DDTRKJ=::;_hJc?PKDOD
pair mine&office	537	P@B^ER5m5E>\c8[LeW7#ONaMCO0r;DEaB8K4C\@AP8M`5:U^UK'@LNKKdHDRLAE?
pair mine&official	390	OVHUXU[@FTEwe?YCtm?YFaBSR<dcYQOC<eQDZ=c8/DZ/3SLCaTWFmf:eS-S@3LX[
pair mine&onward	480	U_GJJbIE[:YmRSVLCEYeBVBjL@WKEwoQ=F[S0]OHWTLW@bRVAi@SD>a6^[R@W@NP
pair mine&other	539	RP1#_:AUGVAJ7_BDXClOcBW0Na_P<DLI[MQVIEU=G<hD4A>g5B<rNGQUBbBOZ'SO
pair mine&paper	469	ssBM.Y@B`VKoHO]4ODQ,F%Od=CKSYIs`KT=>CTX`^T_jITwNLc*E<L[XZ>hcLUPC
pair mine&pay	545	dTkE_NT?DkTH7I4>[6_JfOQ6TVTI>T38Y[bGBKWTP%K=LMMYB<MHdTU:?wJa@CNZ
pair mine&prepare	604	w^HFbaRFaLM]@hE6-AgEQV<\KZR:Dc^PHTM;+cKfMD3<UR]bAOJIGA^:fW9IY_PO
pair mine&property	551	OUUwT_HdHEtHQ`LJ5T58AAWT;J?1mTJY?]YIMOZa\G=ShTLL>SNBZQRFnAaUP9?S
pair mine&received	677	MFDOLII:O?mSN_R#FFIC:GDUKSTLgXkSOL==IDMO\[JAanXRFNVIJJQ:VI`QMCAN
pair mine&recruiter	405	gSLUPnZAqO^HgS<O)TIM:>Ne&_XWdWdfE>H/NSjYQWOpARfLAFI7C\WAP]wc6m;0
pair mine&remind	485	`wY=KfO5^3^\1X57*SS=K\Epf_HlTEjAP^iNfPFVbAF>T`?MSQi:=WMFGK<JSOE`
pair mine&review	481	OSl=WqbGaDVXMWO`PHgN=V#9`dh1FC^-mPwW_HDdA:KNUS?EXFUJRReF?NK_RK7[
pair mine&role	907	YkWQbud4caVb;h;C<;uaSd2SfWcC-WwDedsW:>JhFJ--ZfhK;Dk6@Ea00QEIiC4`
pair mine&sales	544	ZYYdX\NIZNrXd;VOKOUSMN$VAVDUQ<lbETHBSFXr[wMSN[a[&QX@ZAN4:QdMA7@@
pair mine&send	526	_TlFgbl<X6[kKj&f+HU\QX?^]KYL2TP3JiR`J6ReZ^8NaAZ;,NUJGRD:#ZGC[I?l
pair mine&service	581	HRCRFHJG@]APMQSUXw=NP_ZNCEVSGN_T4=^JA\FNZN_EM8NUZ@J[[GZ_GMOFK;Y?
pair mine&shop	543	F[jO;UTDj>QrUdJNSCNc#5:Xh@YFLPQGLYaJgKHUbU@BaM=GIRJ;BK[M?D\S`AEc
pair mine&sign	575	d[;awH;?Uk)UEP6M_KOHL_V:DfDH>WOFPSGX7FOO44.1a[`^E_L-0InT<nD[i@WS
pair mine&slot	605	W?`PONNQXQ^JL5=#KZT=Z?bsn]FW0MHGN`SWH^\XcJ/cKNajUfAAS>V@*cSKX^MB
pair mine&sorry	578	@CSA1RT2JPdU]D=#PZGZKBS]K=;V7,QdSY_BMBMJSAUJ[CVGDcTHkEUadFPQGF+_
pair mine&stage	499	`UdRSLr>LWaSEX,3UHfEUV?ZpR`HToTG[Mga3JPMe1@GbcaLQSs`;:q>>`XX_3Vw
pair mine&start	587	`?GlUw:NZDKJXDcJUNJUNe^cSXg>MUdC\GS_3Gc_Mf>ALQ`_FmN(FIq=LRTW]YSe
pair mine&study	519	j_HQEM#ZeTNa:O1ACBmMH[`]C]i<ToZI^]oNJ\C[ZKIDjoeaHKMHGEW)0X._dFCI
pair mine&talk	503	iOmeU;PRSbVM>ZZG52bH_d*W[dmY8oYFKNkh55eSwRE?IKFnD\L<JLr:;h>X\NUL
pair mine&team	678	RCKT_buXgJGTCMRFZHbZIMOSUwmS?c[_VYi\BIZUS7E;Z`MTQDW<.6wG=g;Sg>=:
pair mine&thank	752	eAZMfF`;OYO_-O>2?WlNt]J`ihZ64`U0YUZ_@WV\\/A#[Y8`MQVADIwFAnLFbJPY
pair mine&ticket	419	D<POu=UF%\K]J^SW.Y<9;l>5QkE`#\1[cFVQ@G[N=QI#OcG&CStb=Yr8:bIQM:AS
pair mine&time	535	Q`EcUSGV=m2iUb<.S:R7aRQeS_W@6Nl@QZMi3HisnZ(E?MUTLbR+5#a3F`=J[O2>
pair mine&title	506	@jM`mhQ6u@:FJiAR`,_AeY5WQ\lI@XgDknOQ@QRmUZ40ija8[8Q#<FSALOitk04L
pair mine&urgent	464	CEA[KE2RBSA6bKXRTX;72H\QOL6L^M[e-#@*?>UJ3JVg>ElG]`H8HJ=Ff*9>?ht2
pair mine&wait	671	FAF[N?CC5ZYRLJCcwSGCfKKJRCDhLNLI=EVQGLW7P:]G<U<Rc_QVcICELOF@7[^V
pair mine&wish	389	KKXFPd<Ho:-sa4F*MNSTXQ8]RbT#KdlCJahWGO`W^FQ2hUL>PV]8O6[XF`E]k7FT
pair mine&yours	529	\A]<eJMfCO@7gFVaLK?7=aL+TE8<[C2@?XCCm;/5?wPVQBoN;.BFViGrYMIcNjQR
pair move&not	541	gITJH@Pw>6X:]A\MVT-G?;I@?D3VW,1OIIDTRPF)@_QWQ];=]F;[^UjVNHX=:Aue
pair move&offer	523	SKcujPIB;BM>9H:ZYXT6eKSfQKUvVOCMK>8wIg`_vK'HVYUcYcKU`KPSCSNWY@aM
pair move&office	845	cVfHcNfP\ZTL?O<893kOXGCPw\]L?^L@q_VYFU`8bAEGLX0SNf]e3;aO7c`S_MOL
pair move&official	490	[[OIL[;I;vbh9qS@SH;oQ]PaQ[MBP^PPSZOLPN<O]@/9V9dE?Se#[BMD;B>MB9NQ
pair move&onward	383	vOh^[<YmS_V<gVRG,DH?>5dSMTA6/8?TCK5NFdF=RRKcR7;g7=F#4cOW:ffm[SGJ
pair move&other	413	FLLX=>Ef?wS_NaT]gi1T9vdVE]TV[ARv(RwIAIMiL\bATO9`m?T[Pf;EUSFOJ1:T
pair move&paper	524	``\ETUSTj8PC6XNJBcWTRK8Zw\Q6:Zf.LN`]AUVIZA>GMbEjHjOH9CiD3iT\YEEX
pair move&pay	558	_@#Z@QBIZZG[JRiBiUDZ3]>HI_FZ_B=TKZPM=DXDG:`:OLRG:FOTIdaRRD;9=>G3
pair move&practice	464	ImSM?_Y_aBkd];FYM&VD><2V0TRE`H5<AA1Fl<KFOf<mK@l?AI:h_5S#dXn]2IMS
pair move&prepare	442	BH?w9Z-W7KAOCcNSdEOI[IU.W[FQUUV[B/Ib^RGL7w[C3VcEPBUs`OK3>BGGJUQb
pair move&property	452	\[=bL\gmNv#nDVOHfSq]DjOE-eQULO^qP@tp9^Ne@:oS8J`>fSD+GdY7p@D8H<Cj
pair move&received	429	BP_DR7VSCKE;:VC$GA<BVYujP:=[WJE=F];Elv]MH55Tj7JF@Lp>i_5wg4l5dcG7
pair move&recorded	462	gY=H?W^LMXwi8O=D*F]j\NVVZ\VLTbfM_vIoAUn[kL<VXRA_L]\K=>mBKMDJPMRa
pair move&recruiter	487	I@@R1X8]DVH99EffHY=5TDa>#=,IcFFu>5)_Fn>S[9<M<UH9kSEN:[OhYK,34-d<
pair move&remind	588	7F<SRnSCNOR`wf#rXHAmG_CK<E8C`NaKPjF,eAMoJ8NKDIt<T8eGI=;Yn+EO=7/\
pair move&review	542	9aRaoGwa=l(]=J7IPEFOVWiJQOYpQQ^ZVbcUiSb;LB8M\PEfV6EPEWdVSP?SHWV<
pair move&role	885	/A>VYG3_GRDRZKZYtYDERZZ1,P:[WBDXK#\cNSDOJ=a;>=ZTWCINohIOS:NCL<EN
pair move&sales	517	VFaPXTVNUHPP:GREUAN]\WDJVKZPRk\D[OVe#\rEg2H9^KPn][iM1QKL=m>WTE>I
pair move&send	559	g`acVCGSKUJWO`#9V6LOCe#ChCH0aJS9bcK=cG:ZRL:okcZE-MTFSIbREZQ[U8<V
pair move&service	483	B7?VRX^WIw&IJEID\IQbQ]2UWQ^YA1]S8Ol_<c2PQKZHH3<_L^=<GwW8=]fJE:RH
pair move&shop	645	Nb@NLfPdMOhpR`RUFL@a>WFOgBL;QVwb`ToWQ-KVF^f:UJXETSGU]I[PS?H\CTDU
pair move&sign	626	8wEU[bG[:RDJ`HR?RZ>E.EX<@KNDbF5aBQK7J<EQ?bTbHIUDMH:JRR6hOEQF7>QB
pair move&slot	747	;J0B7WLNId0TTY[KNRHsAwF;@LQETmU^7MgB53J^9HX(D8c;ZGXT[ZAFYP<1L1>b
pair move&sorry	538	]C@E6I1ANGYM?ZR#-?DVGIdQhHbW6@UK_]eoG_HhI-4=@HB@?ZfQ85dHJVFS^\Be
pair move&stage	381	RQVOaRQvSb7b>Hc3MTN3te\WN\e_9\TRKLjdA0fQb<=?97BmPY?P,2U@;A05w9AF
pair move&start	411	PJ]JZnDRN^9F_tgKP=er-ofFS=wE_:QX@&bBCZFK<3U7PJhDA6kR@NVMR2.VD=.A
pair move&study	610	>URU`XBVb[9QZX)?`IZVQZ8YUSI`HDRPR<hJCOw`7LFIh^HN6HXi@E[UQWFJU:SR
pair move&talk	456	C=Di0FPWIVBUb`IjOT=DOqb><JODZ\GcWFXVCaBcDCaCSNWFe6K9WbRcM#DQXWJ\
pair move&task	557	9^8P_MwVMeFSYkFBGueM9i]<WJSEKET]IW\DO=dkQBR*M/Z/N6L9<MYQNLIKD-8u
pair move&team	387	?MF^LKqRRaPZ<dfAtE,fHjk<]FdsAMRdR?sO+<JvN5J27LYNX:r8aY_TN[#:uVZ@
pair move&thank	527	\_F.YLJSDFa\[jTYHFKQ_ZKJZJY9wRfN]dVUN2QOODL;[[cQHRRB>L[VkTI;K=LI
pair move&ticket	671	XF^ReBXWOLZOEIB@N6A4MPlUe]XMKXN,QdUKS^<FF.1wgAeQCMfFG?NZ=Z9>_MAO
pair move&time	598	PM>D-X`N;w6sGoPY^VbbRoOQQE]ERapT9^k_+KDgK4J.E>m@YOY:OLC/^G.3T=9U
pair move&title	698	;E:>A\R[DZ3pVdPLw]<iEv^RI<?dY[ddKCXD>BOtL(k761lMfIU@akE6l?E27QBD
pair move&urgent	433	^M;eQb>FNE9VX[PBP??HGB.d`YZ4_HLRA7_fZ[RAC5];S[m^8?b#LXYMp]M4MLMT
pair move&video	456	SXW3Q[d5nh=V+[=AlO]\<kmF\PUP@wsOO=]_EHNFT9<;-5VM__rSUCF7YF9Kf?N9
pair move&wait	574	HDAGXGIR<aT]GT^^bbB7>^U0+9WaQKBhG2QQ8MAPH:J.+.X;XwF4]jLfUI<1:JT2
pair move&wish	536	VfFLQWDNUMUWOWPHJ=nMYZT>^LV[Pah\AJ[YDX^EIW64_KDGL8cwHIEX<?MONPIa
pair move&yours	694	:Y:;;aNV8X4sKmejY`LwWZ]5343qieUl4@wJ1LG\=3S++1R5f1Oae_=FEHA>2=HB
pair not&offer	622	X>g@MEB::2e>9AFTQ[DM_4WTaFRUwMR+CKRd7EYAS2C5;K4FaSK@gAMdEBNV-DPX
pair not&office	526	JwQ@VYW@\OdI_?:fkHi0P@LkTGS`EVSV@H@HJP[f=mMS`OL@`C`>L?l465I[MQda
pair not&official	407	gPW8IcTRGS_9XZ:JHN=W=MO79IWtANDU;NWV.VeP-FhC,KKn[ENL^65HAE=:O:D#
pair not&onward	656	&Ni43^=0O-bE4J79QMJod6TrjCI`jMV;DMJh:OSDp@&C1a4#qwTWL.<`a=a<=?Yp
pair not&other	427	8PC@I?dNAUw(P55SR3S>cIA`KI'[V@R9T?:WPbt@3Ef=SYFK8[fF?8e9+C9J\FGC
pair not&paper	811	VkCQ@S];KDFWUYVVG=KKPO?GPRYI>Y^MD>BBD#[RH\]QTdRXS@J<G`ZDDE^[JYQ^
pair not&pay	529	`?T?^4MYKTASERbORJDPw[NP:iTNGLJ]RRPd9XqFRFNJIFFwVaK898UQC`5AQT_Q
pair not&practice	469	^QgKbZU:PSdT6O0KK8eK;AKVf[COSFb:Jw;S<ZJXMWQHG[\fA_QT8SSDX=Qha8A,
pair not&prepare	461	LJJe[CWBL)E+cGpd]wCDWFQlOCGeO982CABT^W]4\o<Y9F?NA>BLRhLcFKDb-RYA
pair not&property	637	5T^6'KQVM:oE[@CAVI?RJ#LYN4SVK?DADJM\L`_BJ]E?ITB?o[cTIREH[MSSS<KV
pair not&received	679	#PQ>CaAHG(lOQaOhRHae@H@GkC[N[Fd>N?baDEP^SOA8C^>=FPcifHR=I=FOWBFd
pair not&recorded	534	mPmMKbU-OC_I=rOPHJwr\P8QeFeG:][@qkOw7Zad[H7@P\_E>T_=QHk+FYe\d[6\
pair not&recruiter	669	<fW7IEV'M'i<SQD,A%dJ[9TZ?:D^XES4PQ?PE\k5`b?HLg98\wdEbB@=WCVNS\_W
pair not&remind	386	Op1IX=fXBG4hSRX<J;`XB\]QJU\P`n@QV5w?=*.l*O\37OX%_If;;Jb?d>&_8uLO
pair not&review	718	4SDGLGFYY#\[G=CQTJLR^>A;^=dSFTP?QG_U96hB`]Q=A`:&\VVZh6H8ES^f:8Q_
pair not&role	777	NEZ8SA9D,8b:KISe`9QF^IceGH;cGHFEN7IO2VwFQFGE;S3DThgKHNQZ7JRM8GiA
pair not&sales	761	H]RLTJc2HIUOC_5WI#WWc@;Vab`??`[CQj\_[6KUEQ>9dlJDCK]IWWj>??TfcF7]
pair not&send	631	c8JX]BVJQQDT;0LX\bFGJHELBOL5#@=WW)b\Y[JJIWMNDEKiE_EDLMYDHF,LXOHA
pair not&service	543	@:NJP_WMQV/OPBW[VJ[3XRBIQL;KN65N=UC[PVD>F`ZcDwFk\K=LEGSTaYQH,MTC
pair not&shop	705	LGO>5MCK\=G^KFAQVZAw?ZXGVFJDYLIHDFQSbDAM@KRT7RRTD<R\fE>OT?gIJHKP
pair not&sign	582	NBmJ_WBHZQTNHDVZaTiZUI3HMROT.XOJJMwUMYTIh=XPSR>YRSL7*Hj;7KZNSl5H
pair not&slot	458	L1SB1;OXK;8FXKDRWJPA2ACh?SSdXA7N4;BA:HN$jwc&5?6NEHF^[]PK=,EE@O??
pair not&sorry	565	RU^8QVJ;GDeEHD?AG?QUI9Kt^MG5UQJ?SAO\HOYUj@B:D^2YGYhN=DN;b6bcXw;e
pair not&stage	623	D\W;2^79K2fJ<BB8PGWai6O[lS/JQBRAJL[XUIcKw(791V-(dh[nY+&LWLaO?O\_
pair not&start	658	QN:JRLcJT[KGDAMF?FMN?\AII^WA;SM^SLLEWMJGDFU<NDQ\MNS:9Fw27uCUuORL
pair not&study	629	\JK<>QG=MF\TNFH3ZShdTHEWZM=VFjPOURQQ-=R?T?`BBa3#hPYE<ZB;^@NTX&Qa
pair not&talk	496	=wCKCdP.O]UWGoIb>CWa?^H@W\XBIU[^Hq@<I#/QF[:kPZQ2>COdLW?8=UeHNW1L
pair not&task	492	M@BG?DUHIYNJ]cnNi\I;SRRZ[8?r^>QNWfPTW7bVPYWLKOI.Lg\LI[6I;DJSh#JE
pair not&team	515	88O==#DO*Mg3Q%OIXTF7YCBR^4Hrs?.B=A<B@t6/GRIX,AFCT]\WOHEocDK&>PmC
pair not&thank	763	L=eUVVLKFZID<[N`dS;MYUgHH>M^LDKNVDEhPWWPG#JW>DM_\TTUCYVY]UDTJPXR
pair not&ticket	390	^;NslJVH^Ao#We;MXG3IKRTcITpYPMJJPrGmkUnTbdVaULr_^_g<QZDfQdNioA$q
pair not&time	843	;_#K>`cQ8Q9mnRijWZXB@ZD>N;KSKOS_5<XL;GNK2d\?5I_Ah?Y9P]\=E</<<UYC
pair not&title	503	>:ZH658AP.o,N:=KZ8GFQ5]SON<^c+C1J/8l7FaRWK.5WSp7\ckwPHIOU;m/N#Pd
pair not&urgent	460	=V<>b5]=7^6J$G4DS\JALV)ZaddP]`Z3_efDE7?d8AY#O[Te?eMb4?X8BX:b\TgW
pair not&video	527	>H7B:9caY9REWIKX5D97TKIQNOCRFUHAJXFIa]bBZiFLwF?DMXWQN9m3MZFGGZ58
pair not&wait	437	mQF[w1OMPE](%HR__mRUhIGF\J4Q;6@An>e\Nwn>-PaCJOS_YUCPFMWoELK8I3M_
pair not&wish	715	aUMP=GHL[GUTMFPHBFfb_S``FdUi^\[Z_S\\HMbUwHO5TMSRgXWSPG^QOXbOF6Jd
pair not&yours	684	5<NI?J<BP9ZVP@QFZS^XEEVOTGMSOLPPKDUb,;WAVGR#9_;1[a^TW6FJXKZSFX6Y
pair offer&office	630	iXdcZjYmjM?cf`@E@MdU>P5Mhdb?H`]JN_ZLB?Aw7_NVYnS<8;K*3AZBDIZuiD2b
pair offer&official	476	MTd:RaKaiFMZlEOD<9`@XK9QW\nPG\M5[wPTFSFS9VcKUbR<IVN<;L?1AQkPCRAM
pair offer&onward	594	DbDTM]b5PHBwLZS==MSaX7`PY`M5FO<UW_=BIcLAU\`dQ<S]VaaQaSJGM[Z7>dCO
pair offer&other	590	]=XXrNNH\ZD?D<SRM7ZA\oKG8D]CGk\UY@mPO:tZt:W#G[%XR[N7#WbX[U8EhhHP
pair offer&paper	426	`Ib_dPCSw0lKCKAPf7VSW7cUcIOXWOZODTV_ZJUbWH@W`UdXDWS`MUWH<K=ZM:LY
pair offer&pay	754	PZ^LMoT?\[JS9P>D>JdcZG@F[_Z+FwcAroVJLUFSMTOLbHSQ@BZ;FNO=>TNIOfFF
pair offer&practice	578	W]P\Jg>HjFbU@Q\GD3SXX[]bmjU@CVw>X]m^Q>e]b8SE\bQc2i]35;nG:`O[^V>D
pair offer&prepare	391	6[D1.j\MHkRTOXG/R^Xln39&AwPP&VekJt:.Z;DQMPkw4Vu7c@9@<eN,;5eNA[\>
pair offer&property	567	VR`YjvO<MMKE\qRe_Ve:@eDEV^UNJNQHX`_Z4AI^HJVLpHT_>TE;LINOaLDU`1#b
pair offer&received	575	JtwSDhVQ[Xe8]N>OW]Wj`_=^fQoE?]V3N\JXU?Fu=T\SiPLPRIe\MK[Z`Q^ma8ba
pair offer&recorded	432	qcWIUPKe>d[J7?IR5cefZd8Z8\Y;,7nuwQK=[6fDNMPFUB^`2Eb9?4T?=HUY\_VY
pair offer&recruiter	398	[GlK\_b;TSX?+8.C4.k\XPPdt\W]@Yd0qPuhHgZHe0b6He=-MRW<^#hFC@<LEN*u
pair offer&remind	472	Xo9KNq_a+c*aYEQVcXPF9ABTA_avU^Pa1@D'?OA:.fwXGIZ]]/DBO?LTAEU@SKs,
pair offer&review	752	?TY;2cWGQOZlPP@FMffwSD>AcGFJANG^`_OI;:HE?RRURI^7LSS^JOA0JYbP<'MQ
pair offer&role	739	:nV39RQ*E\9a@G62<p.qi9T+h^NX86;wMVB?\?64:fdlPF/2kFEjpJ0<=Zv4A/XC
pair offer&sales	739	cTZSK_RIV[YVLXM?C>Z^PKLggRLF?eeCwfYHGHFVHK>LNR@VQRP?RA`H@RAcRLCM
pair offer&send	506	2kRHLXl2TgGgHJF-;L=ZYVIA_UEB;QQ]UiGAbZCMJTjW\;cIOUB@oD<KT_rO\#EG
pair offer&service	566	_eMTQ7NHb7W^f<pa^BL>GY\l-^EH]S:^?B/4bZZHd_XqW4rRV[3BDHwSR(QOF6LN
pair offer&shop	461	UWMcSKDNPQZ[J:[j<UA^7CEJJwEE?DXN`EU\S9kb@UV=VIIHbQ]OSeeiatbIWW:>
pair offer&sign	482	Q[39TFXK5ZE\PH[HZeRCD30>@wM[@P;XT;?:HKOUH[pC9@DJdHOPQN]MEU:[FgjI
pair offer&slot	461	c^J8>]OV\SRW8F9#BF@`B.YVaTO#79DC>kFL?YB3W]JOBSQwd`Aa-,R5PC_9Di6:
pair offer&sorry	721	HKjZcSCFeCZM7e90LD_fHCIwoR][B``4YK[k4GgKcC<;BZNM@S[B5=aS4PYUX==p
pair offer&stage	482	l[2NdL^>iDIXhWaMSUXDQ`U9LX_XT`E6<TDOw_fko:,L>Z[k1b=/L?\]UIK`_aM]
pair offer&start	824	FOEUHHTX8W.TK>LKM`?TcJWFPR@LBYHwVT<ALH;6?`WKJKEFZ@HVXf@R2dZA>Cb;
pair offer&study	528	RUgU@g[E[F>RGDIOJXTX4l8dKZtJcDaMN_VPDVs^MZL#RRSB@RM.<GQ;T>QIr&:G
pair offer&talk	563	\AJcVEma>g(D0^<Ndh1X[aG#HdD^>AINfPThQ>HBSD>;VL7X^88WTsAI)N2KRYQT
pair offer&task	626	iWGj@JYGcCkQWU]E9,^dS[8wJc_GDSdTJVOP;EMcnLHWTOK]RYP/2RSBkIHaae:T
pair offer&team	469	`PJQUFU):QY]#PCBZZOlnX\e`_WMQF\SOSRGYQJNEO[?YN>[SLQLQAQB8[0NGDM5
pair offer&thank	863	ug^YmdYDdSKJE``PH=dXEw3bWah/3^^BU]kZSMVWX>II\Uha4aL)4JjMEb?dgV4P
pair offer&ticket	644	[GCSHKLP@YL4SEG[NRHGLVLIOT;=ROX=<RGHYYMIYDHNKJWL?9@8jZNP==:J@wIG
pair offer&time	476	^KnLMD;LrNa`DH,H`JF_a>DUdCW]:aVRS_@PP4[CW/LWK[\oGW;NA$F#UHa7WBKH
pair offer&title	634	8T:16KZ37\O^G?89,w>^mEHFX<?@@LT]O^B<dPJ>IbcvF$V7hMGa^K<3EKY@>MoA
pair offer&urgent	558	WXJbHPBYR_\DI:]Z[g2?bFB`N_SVaNJ[DWFZE?KO>UF^KKjHOKAFB#LGJPVPI[R<
pair offer&video	349	-2K7@V]D#g]s@D9XXsTMLJQ3\K%WhgE8_\EMR>N]jYI`j@@O_8ffaA@NRAfVD4`q
pair offer&wait	759	B`BD>IlB6u?RB+JNDm3Mf3H0UeCYEC1cUeA4_>1K9MpO>4:>n?MZSTEQTjb<0Ow:
pair offer&wish	497	XeGM2G@BV#wFllL=4KK^TEhjk]R\TuZ1wPU^DhOFKB75Qi:@V]OWZ2URAHQ_1A8Q
pair offer&yours	501	LB]<9JT8FJXMO+M>cZGJF`J[YZGCK?A<S?W;ba5]D@8RBYPmI[WFXJN\n#`XaZQN
pair office&official	414	Z_]N[YK$l7Vo4qFe3]_H]bL[JRZCBDKNYeI])JXW]#LKHQCUL>U<CU[RFO.SRI?@
pair office&onward	454	>TCeBZ\Aw?XPTIBN82fFA=FjucO^bfDFFF=DOYFN^\6Y\XwFK[C5L>L8ZDZ:tQ,C
pair office&other	453	H4B^VUM77LO?@Ff8THVLAi-JK;H#^JGG@WPa;gY7<-K7XC<RJ?CE:L68C`]RcBAM
pair office&paper	515	A[9>6LiDE7IAOKLRkA@-P0NO0?ARW6?.IV86A,wO.SdJCnUYJBU=QF`G<E:Z8P_9
pair office&pay	452	Za]DQcMfPa4PKI[gBq;KPmF4GkIOAafT>cAT5EWX33P3J@A6f;L8#C[<1O:`aADB
pair office&practice	556	eNSQSTpNMKOCFM9WNDXlNZJWQWONE`\D^SNVF7TIYTM>aVNS?hbSOLwI>>NZRGDR
pair office&prepare	575	LHLZ\WKPT>WJSKMDQTBRO>;RSFCDGOPS5KHOENGGUIUD@GRZS<RIJUKMUELL#[\H
pair office&property	529	?NGXCRm]:\ZKMXQo`XC:QB?OFMJ`PG>K1=RJ6UWC?Oh,7X<U^I[KbwTFCH=HHLh9
pair office&received	692	YQ1\bTEhSICKS[dVhTIRJMHEGTIaFOKZaPZe<HTOJ]Z:X6D:XJ3?22TRMWJ_F#@R
pair office&recruiter	566	BVDWZaZ?VEMXYbJbCFRM8LC?bSV`KY_WQ_U@V4IdKwFJ^hhRN0=NVL@HS@Gd1)LL
pair office&remind	582	FTG`SF@MEIcRp_]giGEK=Hd*D=:TwKCI:1SH`AI]A^DUHoj@L0Tg]XUSZ=;`,QRE
pair office&review	504	vY@rOZW^[\=HV@^\SMVFH\QL@HS3DFB:YS^R'MFK?lMiM^TiL;0;#Ub@CRHbUPKD
pair office&role	350	aV.RXOtbeHRRFEo>ELVq=H;a?NaQE`FRU]fqOlMRO<(ESI.LNTX(#Ym';RKVvuE6
pair office&sales	488	AaYG>G4Y@(YVYWDPZK[6U@KSRH+L^B=51=Mw6`jOnsaMAJXM`O@GI?]8L`OH^ANN
pair office&send	752	^OwU;PgA[FKI-W?DULZXX_fL_XIW@bX2chKSOnUTR=I@^XXGGNY>CK`UATG^lLAE
pair office&shop	567	f\eAqPo>TcJD>IK:JR=MCseOR:Ad<NJ'_ben@PgVG0;R^F?F@7G4E1qS8F#cl(N<
pair office&sign	502	rY9fj5jS`?JQNDiS\F=@ZetT_g`W6AQbi>aW#[wKm@V+-NMbJj_71VS:Iq=MFhGE
pair office&slot	532	J;YUU?C4EI@?M8L3iUG+gCCMYBE\@J/=NHDPwFNE@NFDQJ3]T1G\TDUhS[B[@a3A
pair office&sorry	564	9HBLCMb:L8D:P?J_GNW=U6UBNND^SIAH<N#LIugL>h><67[DkLTOOJCEO:?O=\Pg
pair office&stage	558	bM6JKJ6Ni9TJM9PXD`OA=ZQw)vPeC=KjF&9SETS<vIM5BAEn\eR`4OOZ3Q_KHNWI
pair office&start	627	jBD[qR#iEGI/DZR[l@_QQ[C53FAYR=GBbCWbC6`COdO]TOM\EFG=VGIUOo=TN^Td
pair office&study	384	=?PU<JM`QK\8C>wm7230^WlJpSIYHIIRJBsF4Yb'Z=DM9/>As;?_ebca7YJ-4O`E
pair office&talk	592	GR@KWQQq16YZo:YWUOV078Z=I>LE`*;Y8J5,olPU=t=j@YYU8NT#T3:;s3^NZPHL
pair office&task	624	`[@TH\WMQSA^7FQ.I[OZRPW[WVMV<ZNRG[HFC[lJiQWVNJ@NPq?;CDwC@ZI^XMIJ
pair office&team	416	l[PShIUQ7K0@(IK8)K8:NI&]S@MTPA:<HP;KPCe<<QRCV&;\[aY(?Q:,[LBNwA8A
pair office&thank	569	aXcFPNS#Z<dI,bA7N5DU`J?gh@L]@YW@[MPP48E`Q4,1M`D4M`j@cGV/CK]OrIT]
pair office&ticket	507	PFMHPM\\`Sm-deEA_CNlRT*fcXYD3R]O^swMOHb\eWebVLS20UXRE;l9:]AbL@VL
pair office&time	426	W7cIV5ZNHm#I@&X^;/Ebdj^BdDLYPLQi<#fp0\jHO>U=:EALk@YV$phO]V7OE?j?
pair office&title	567	[[\Z?mFO\2\PQFX5f>BGR?=U5]UARY`KPD_NPAIwE`BMR``\ANLKA8ILSNeXQK3T
pair office&video	684	Q^eE8\SH^FhgERN#96`_UCIT`]WB6lYSSXf^;ZTTiN=JQbJ^WjXB;;\9/Q;GaEAE
pair office&wait	550	KR9cNC\WUMG:WJJUjHM<GKiZW=A>#?;QA:G^a>RD[]u6FgRcCCC/3[BHTc=SV_^<
pair office&wish	619	DCZ8:SW9`EiRDWENI7ck;DMGS?NULPS#:aI[M?PQTTYJ;JVGMiMY:(?RSNeRTWIe
pair office&yours	609	]K9JLGIJTjF^EH`WM]WZQYQZF[UB93[ORHZX?2Na\T\#OQ32R3KFIc`NGbVKcEe:
pair official&onward	492	CKX24[S=S@KRC9FIHMTcLOVa[[6wLVCZCCE]ZOj9b_OO)OF7oac[Bef/YPR5M>c8
pair official&other	445	uS[VXFBVm_OPDU=EXPKCEA=FbJ>d4I@6Jw>CU1KM&b@Ro`KhNi[H?ZWDGP8:6LSY
pair official&paper	380	Se`LSaY@cX;_NhaQwOg`J\6bZZ\RDJRUkg8LD\\^j=YDuHkMCdA<LVpM,UUvB:Il
pair official&pay	489	dPL\IZOKMZ4EJFRjFI]GPHQ?BSh`FwL]g=>T,wNXWPZ2EI76[hKHA>AFVBITg$KY
pair official&practice	508	hS;aXVoEcj=U-VfQ9mcV[HSLVdwGDdOafG[_BGX[CB;>>YHSBMWI6Lj67V0KPJVH
pair official&prepare	511	aU^L<>D@Z[`Q#=PW>&NLf:SlFV?@HJFTG?MH]M[2eXB[68LZWa;A<<IDIMaGNZQ&
pair official&property	438	F:QKc^DBTIaGFY&#eI\NbOJUcX>EI\F:M[G[PERiMKVVa]D7<cT4F;\XFVswTV\M
pair official&received	534	\Ii=Q8YBYRDE#KM>:dQ^fbNVHFXA0UUd_sIU59]I2T=Lc3R4c_fW<:REQDEKlDWG
pair official&recorded	450	gGYS3ck<eKGD6X?5Q.WdECViscTG]AwQLYeOe\ROJBE@hZajVnSW6Bi2RW77SB9a
pair official&recruiter	554	N4U^I/<^GGVD]-Fe]N%WE@i6[/Qwq5BRD9>HW_NAD_YlLWQ\GOQZjmDk[<ZO/lcR
pair official&remind	421	Kn:=,Vc#L`E:MWd),<`Z:HH[dXGYaTDXTTQJ<YGUAHP2=NqCVm>$<6fHO36FSaaf
pair official&review	483	tCOWR;^^ehRN*?ZBE4_KeMdERBfW@thPK:^J(Yt^[U8KQQ;w]ijHWWKV+TCaZnMW
pair official&role	729	GGO9DFXJRQPG^RX_UDH5@BgFNCKZKB#JFAEBLW5<8OaSFFNdML9JTK$S\FIDHbm5
pair official&sales	578	[\g7CO:MbE<K9<^?EAUATHO^<wWW=@YFMHSK.XZRtBfFG87C]dMJ<1PTGZTLXJVG
pair official&send	777	VEIERBK]XUG_X@<JKP>SUHB5Pw\dI[RYGRLU;GcNEJV4S><9GLMR6Ea94bLF_>[I
pair official&service	385	X#ELcW5[a6B;N[MSws;&[RJ6)W;8u9\q@XNLQ/(nLSUe%mFSKQ1mQV3]ba`n\JFg
pair official&shop	431	gUOFKS0]wNTU449@IAC:6R>W?RY*KOSM;8,F?6WUVHqKc-lNYc4r7'T-fYRCUOB/
pair official&sign	545	=aN<BJFPXYXMF?_O5PLJD8UG@YRc5MFaMVBRRM;WGwX`DUXUr;CZV]VWBRGFQpKO
pair official&slot	484	bLRT>a>?e?be@2L0E2@>NHnY8]BPN_ZoYB5I4wE?\2OOIKSbbbAb;/KTi7v=ORB?
pair official&sorry	451	PNLM9^ZAT]NO$k6M[]EiGHcjojB#CoJ-Koj_W=S<G24FATGd<T].]88L;qFuNG8T
pair official&stage	490	Z@[TCZ&QI:b6Z3BXjWIIKAAQNGO`V>6QI&Q1PC`Q]dI^I>VAJcJK]X?c?:wRB8UJ
pair official&start	452	NWLHO\hW2p<Y@586I=@k^QQ?waH8QMTXbSCGPPP>MkBPM7OYZ`jq@IYHPndGORAL
pair official&study	452	CKwDN8\D3F0FNbX>ITG]HWPPF=KXTFLZDKVQ6gQ[]I]?C=Q<S]akAlK<Y)[.craK
pair official&talk	559	alL=UIw1TPce-RV299^lePb];bRABd]_TZYT6Oh;D::;I\@bQnU;IF]@3XK;j8P?
pair official&task	400	VKsusZ[QHSR\MqOQ7#/S>f0LmPbZSR6?I^E];wgZT4+Gf7kTReqImJ>=dF_NE>Kg
pair official&team	563	D9UQ:EL9)FUFXL?Gw^7R<LU5B=Dfe;#QTPIVJICR?D\6?]Z7XD0ieP9ZELV8=WNZ
pair official&thank	659	7HNN@[V#BNOOBdL+.IJXbTXZiShHI[]KK[YZD2QQVg:?NdJES\VReCLLGKD`[FB_
pair official&ticket	519	PcJR^rPOaO<SG`R?<D8p;?PfYXfS0QEFuEPwR6d>bJc<G?;=TYYKGDYI5cMHGXQJ
pair official&time	584	jl[=cWU7jXXCFfK/;#]q^UFb\UG6>l\DVf`M>QoZ[MHBVWOi>[eN@=O3M]5MlBR[
pair official&title	451	b4`ZD7VI?hUI``%gjE?f4eV>JEDNEAI07`LJ[D/BDJNMDJP1J4BIfb@fN.H@BwPK
pair official&urgent	483	UO>j]:wHD+XLIFMmHXCT2$@<f;YMQ@9@=IXAsDBSHa=RC>Tf9mWjrLdGQS?Y:cM4
pair official&video	437	YiWY`:YFnwjTN`DEEK,TBOl@Yf6F<CR9PhLLF08YK^FXQiYmZc\FLPVQ[KDE_nLX
pair official&wait	537	CTMYO_W<QHbhRBSXWD=c2G8AT_fSNK`i[b`J7YC[Wwg<@NUR^VjATVsN?[IY]RBX
pair official&wish	465	PMG]PVVK_gKeAN:A;MeYRfRQKa_E?g^BTc\<7JihKGJURLcgP;[<#0qCImM^kO[Q
pair official&yours	420	^XDU=MR;AN]\H\)<6%eoOU/WkeXX-GU9gspZ:%[nL1;PNoCFPTpM/3_KAPUWEV#U
pair onward&other	684	BRwCCKE/DGcL@ULC\B[\]H[_[>[RHJH@NXO]CVTA_EC6NWF8[hUgQ2CMVMQK>PQd
pair onward&paper	480	YFV^^@XZ+]5>3E:BC]Z3dawK9<*RhK9M?HWjarO?J:To_9BWSIa6SL?STG4<QPq:
pair onward&pay	534	PRpY^KR@OKDYC\VEP;eNTvR3IIS9@VP#bLRSWo]cTMOPA]_>@DmT-7D_mW@Ab7)S
pair onward&practice	450	OrTV1Sw4n[hL0SNV<?NtjK/[NFaU@]T@UihPFXaUUG3HUY;WCV\DkAaD&^2]o=Uj
pair onward&prepare	541	KQKe\j;JY@>MXlPoXUEU3GQ6KN<7IIXJXPQSRC3Z:mR_XOwNV57MPl3WJEV[X:-J
pair onward&property	478	Q]VMB9LJY,pZ^HD?\7NK`GRbZEWXiTURHSB_,[;PObVO>AdNUT\WDGL?YGP#<kB6
pair onward&received	418	S;h;8M\ZJCHAML=4;O[fLXfw]G7`@XbLG=0FVeAA\'>LEbnP^FiO;L7W\H+INGIO
pair onward&recorded	517	Q\45Z[^SGCH^T-C&BfATP8AQ6rPAHTKwFE78LDX:D]rsDNAHsBKWOEaBMLI<aPBF
pair onward&recruiter	565	JNF4KEBK;OBSNWvF>T>EqYZ[e^FgVR7^FOM_<mwLiEM5C.@cuXG=KGk[B>;)JJ[F
pair onward&remind	453	f>;Sv^#]KE5IS@@S?n6MOSwdF]V=[LHVTOTUPCUK]OUVS<>qYO>KZ;T2`[>^.1C\
pair onward&review	491	>6YB@BIX3P[<AAH6AURaeW`A2:<U^KJd@CVm-JBEwA@A8Y$)[M?ON^,kJcY>L%]J
pair onward&role	848	D1UEII3F:AMCBAT/QZ:T[?wOEX=ieFGfNLBZFeQDXFAQBAOEP[M`Q54pgLjA:?VQ
pair onward&sales	445	CO7vHFVhFOT_w[atXA8\VVd:FJJPX2IY7@XHb;\[I`SW1+NT<,'H:bSS[T;7AkJ@
pair onward&send	458	ZZ=`J@BNVW<ZKGH?H[TANdD[CcRS?JFfYYC2Q_AwoJjZ\;a[J[F?<dbUPSJ+O4UP
pair onward&service	463	]W^Zj]d?kFGcWX7=59Jm;3P[VL`BT\OF_wV;HM.Ea[;QUcaC>Wi(E?]18PDZcD3V
pair onward&shop	424	-GTOQL\J#<5M86[p=hNFIfnY>>83ADDE7<bAaY@GQAXNHZmMUPCF?a@RUP01=SE;
pair onward&sign	318	jGF`]]OttV4[[0YYO:YteI;WMwX7?af<)Qbe=TQG[r):X9QnaoZYYTSkViOlo.S6
pair onward&slot	553	DHMO?f>`O-McLHDT26NK6&@]P5Z=WAMN[D:9AKERfZ@QMPQZX^PRG#MQPB^UG<Rc
pair onward&sorry	862	IR]@MVK6RLP4RNEKDQOVQPRNwTZ:PT]5ONFXEKNM[SBFNWC@D[aSIDOZPP\M^OL`
pair onward&stage	445	T@K^K@FXYWY@N4q/LXI_Z?lJCqHwRFK^Y7EZ/tg/gSPX(;SXSRD7;Na@UTW@KBRJ
pair onward&start	482	_X\NDOcCMRA[#ZTZ>_cZ_H]7G`TT>WMIZU`S>T=?REVWQH'NgNSS9KWF&jaBPNQ;
pair onward&study	614	HZmKCRH>JQNS=[BEL]=e\H?OwAM<:VnDI\BFhTDTUFA@NZHLJ]lRZ@BB]5NEMOFW
pair onward&talk	553	MwP*5MZK^NS]W1TD7C\qBAIL`HX/OSLVJHQ8:Q=a-jCD.XYLAEN?ABHBF]E^TV2K
pair onward&task	436	D=NjncOIg`J4=UTrllI4QC6C9W9XZEMI`MBHbi<rHmwpc<`\K2D2fRL`H@<:6qV;
pair onward&team	500	M[?QM[faT_GFA^=CMQ9PM6MGUQ*FQFQXDG&CWwS3fQCZXDSkDKQ,V<UZgAS?ciJY
pair onward&thank	525	PIhPGO2C;:S+BbPNH#TQN;SYmEJ5M>[LNS5EeY[DN?=>TKHFJSc>CP:[WD[^O@RP
pair onward&ticket	501	IthZVKe_]aI`MODDJ:gPB[6a_ZY0<Ya*IXNiHWdGNNWfZLaDJEf#+Aj=BvZGOLSJ
pair onward&time	534	?OXOLFdHE9#GQETaa:D\KSO8[OMPPKM\<MZQJHUIC:^T<BVBXE@PSN>5<HA-Bag?
pair onward&title	519	IKLW?EI<eAXE`;D@*@DVa8icLR7Dj0]ENE/ObcNOtTRCEBK_McId@@NSd#\>RNeT
pair onward&urgent	484	[[CPms][SUX`YlDR\`CLLZQK1^OI5rmb[\O+?T;wsLN;INfIPuG5':PPDf9LgSHS
pair onward&video	838	KZAVPXS[LBWGVBRQCbDIBJwC=]HW]?Q^GF<GcQDMPTUg9=NZ\FHHIIEGMOEF@^NA
pair onward&wait	496	6TFPYKNVDGfb[ZTdlGI:XLZ0SFAfZ=RS5ORVATg^`MY@R?EwONH7ITmbP;3I=DQQ
pair onward&wish	574	NRJUYOESJNJYR;`M4BHkTGiFLTS#8KGVZD6ZGL8JIKGGa8Q\\@9WUVGS?EZJWG@O
pair onward&yours	544	#IaYH,3Y\G]DQIPQf^F9TCd@gQ9nHHE]VIBhBGW3q=R.1Q(1jh4^s1@n;Te:I9M^
pair other&paper	587	6PP>I6]B9AdWCNA<F;PmNN]qwR@U]^V>EgDT>8P_\P;HMaP?JaXhc?=WbJdJG5E]
pair other&pay	385	JJOHQR-L/#tWh`:@>@LALHiWTUOT.gWVP50]3\N;o@=dWRI9XlEwYL9GG6aNiCId
pair other&practice	623	JXwUQ^TNGWJI9^GD>M9K^hZinHC6<;[U>dEU0fY?NCB<kUOFDKfRSL]0^EL=EFUO
pair other&prepare	617	TVbBLVW@IaCO0TZ@:?dnwX@_XDYZG^aGXMa\?;V8T;7.AVNJ^ceHTZJA;G>FZMLV
pair other&property	726	]^WDhRw=OOOOOdMM48lcXI2E^^\I3QVKXoS\PQ[N3N=OSQR]NG[<4Hb=4S>_\BDN
pair other&received	450	[VP8]QKQeP=SNPU^MCDBFS=JKM_9@]n5W:wf=TY8=>ae\\bCL%BK3UOQ0aFIaajK
pair other&recruiter	676	:*X]SPH_27c.ZWOch`IA*@D>.A<OnEE4^Z;HgC7O2U`fmXM5:R7LmA#q\QoSBUJb
pair other&remind	447	_w:HA?t6>C[[I<OII@aKF9NbPc*W-,65TE9E9QlHN]P9OtV9]E_TRRlH'DCAliU,
pair other&review	494	YPKXLa0YWPP>1?bXI[[;QCD?CYcO9J_7sJY^FSw[[=,MDEV2R_YK87g8KTD;VQB4
pair other&role	585	E@RFJQQAJ)`7G?IHU#MB`<OIMDDKc1;4=V_aY]pGXY>UAYCRM[iJ]L@dCGHJAFU[
pair other&sales	471	^YLea?VRcf^.;<b_mGJCJB$Kd=M>O1#KaFYHg,P'?1VGEb.R\PEY&3)D_Su.LOIQ
pair other&send	484	aM;ZUn9@MHK>/2;FECTb\oZuS]ZgIaU_f:[v.TwJLG`4UXGg\ZCWO:dQ=b6\a>od
pair other&service	484	L0IeWC=bWs<?*?RBQmF>UUQMXG8NELE\NBUp8DqDg<]&Y4;]BI<F@AdN&[PVT#H[
pair other&shop	623	FHeIaW81_5jQAJ2N`LIJwEXNWJSiXEF(aKE_UkSRT??JCT=2HI\UbTVW]9wTS@[r
pair other&sign	490	vIWEb[e?MbFF50UDDPTfMb>ce[Q3V<V_VIw]OVE\P8LNXNFOOMb0/_p>OQ:TXpFE
pair other&slot	427	EN1ERg6QA2Z@DQV'SRFS)4wOT;4GiN_WAC635W?ZJWS(N6fUl\JPLG2Fn9K-=RC[
pair other&sorry	344	JJiU`G7U#7kLIgnG[r1gHNdfXF\GkOVXin=`-N@.KY;5bWoVDO_UG6J;BcacT^)w
pair other&stage	721	@gVRWVGGGYHf#PG[SV`iSKGM\4L;I`RADXpfJ<OKV=W;[jI-CU_TZ7NHTaNEKI1t
pair other&start	457	SF]LG>E[?bQ@D=QFVNHVSDO`\L#hB@C37fpsCHk;R7Q?2Z^SF^`BK9`nXSiBQF=U
pair other&study	536	LWHKCQD1XAwM=JUK@+IlYYQReI]I_MGO?TW\NEE=\>ISEK]WQfZVQFLJ?K]?K6[K
pair other&talk	554	T9ILZ;\F5u5I7>TCeVGOYaXPQb9HLRHGSIie#j`>M?9?RK8i_JEVEc]XBh<Lg^\B
pair other&task	453	XMJijPh>YS<W9UJ^LEwGV`IRPXUd8fv6XPGdJLgXMVQ)aWQkJMY7FZw7-aH_N,X5
pair other&team	537	3QL+RKB:FGm:E@=6G%]PT2>>Y2GEM3IIPGScA=c(U#/4=c:Ks[UQ;->:PJH]_NMa
pair other&thank	500	A`?H[^ZGR2TB6mhVWwQih<YJKZQJ8e[[jCXg9Si`c>g4EK$ViJIOKRaDIYEUE>AI
pair other&ticket	473	37JgtA=h<^0P#P2fXY2_^>aQ\YT[#9*T\:r^ZNZOUE];:EZceVBJekS?2ipU>cq%
pair other&time	441	Y\MSQWcJSfSTP[WHGbQd<c7<VZMF,_b@YSUN1FwV^MBGF<KXeIBb?BL]4HMDH:Z5
pair other&title	481	KJjCb4LS:CUAMJG^d4ZI^c?NU@SOe[^#ede]heTDcXL<CgMGSJbQaI9VVPUX;RRO
pair other&video	442	Rl@ad?GB>SR\C5TV\`EMF^eR<[HBdSI^LIEQ?oY_X+rT#K7Vd_MU-/evN6eFOXmX
pair other&wait	464	n`O\YS.jc?Q:ZjpZ`#HG?rAA$\G85J^DT<ELWKR_L<G^PFYY6DBJ<WRaB]I;dPK'
pair other&wish	484	_3RU]ZsRpAPmFRIb_U:e<TB`_TVM8\U_Qwkl<,^Y_qLT`aERZIGZH>w38kUbb=MZ
pair other&yours	608	7UAFEP-TL@bD`@DRO597Z2BAE%5Z]DF42K8HcGKMON[a`DJ:9ZNgW4,^p7w=HMAZ
pair paper&pay	455	JJrGGV)J.#i9?MX`N:[3OHjpo;OUBML;64[v8kcVe=>\A\CFKgmXT?5[Z5QO\K^b
pair paper&prepare	473	Emb\Y]d\bdwURjCNT;VO=U=MHK^1igbUoiUm]1>ZfH8VN`L1O^KXY8r;K^b_e:7O
pair paper&received	472	\l>b;GVIM8Jwa0V3D>O0;:O`IaIOmZXcGJ:LAOJSl&JGP?pK2a>U/RADsEe<ZH?:
pair paper&review	518	fGI^Z/lPBH#QNKQM0_jpPUG]WHf^GGYSKY_[9@DQa?Y4ZR?IKF>4T^b<Cc<VeTNI
pair paper&role	727	<=[X;BDY5MbMNFF8GLJ@Z>ca]J6j_GI88D@EP`WBaVPWBQH6VPXNwKBWe?QK>Y\F
pair paper&send	735	\M^NETwDCTIGBJACM;KHX_TP_KPFM]XDPYXNXNMQR=ESPDkkG?cL@J]XFiNTUNMJ
pair paper&sign	483	dF[IPgQHYWUYOR[77GTbUw4D@WUs:ntYeSo\YEk^OKA?rZ^d7X`C>Ng8F_HhYv2a
pair paper&slot	597	jSYXT_YR\UNeCGKL3Ld`bRZO]eLD<wl^LXdALF>RI?FZJlCVKRV9C;i1=^U\bnAG
pair paper&sorry	578	]d]MdVQTl\GX<\MFBN^MV^B]_UUK=XdK_SVJL@YNORVW[X`bJID.OJi:6gQ_w94C
pair paper&stage	488	k@kKmNsYQX6E<[^YS4L^@c#bYEQHBcGIJqHjJSAM8=?@]PSTV@ESQ>bW@oEre*WI
pair paper&talk	583	I/bQKaT5agSU;^@eFBfDZN(JeZa=EhL0JpP:]Hiw,>86jj4C9JQ=jQaB7qH]VGN\
pair paper&task	562	j@Odk>[JUa@QIKRIHoIGNmQXDC6wZ:;]PAL?[Q.QN1<Wc*JOKTS2S`JX\06:KeZG
pair paper&team	716	VRbAYP_5Jc>WOw=eCN]aPVRSXAVV8l^1bgdZMH[PBG@7NRZF7ScNO_N:IU7bUIFc
pair paper&thank	780	YET>aYW>Pg8G?_7QLN]ZNL23W<dEB[W<[lRM]LYMR0B<XP;C2FQTLZOR@X;wU=;S
pair paper&ticket	562	cC<UjdW^FWLaD@CO7NOYQ^QWYOeUBkGGcH]T9Ym^[=S6]XLZgEOT-PW^Cd#d9lXl
pair paper&time	563	>k1@L7^9MSOSGCIQ@7PJP<>:OVPJM:@[IGK+c>QN1Zo_Aba-MEKAAhZS:GFh5wl-
pair paper&title	595	]H\KO<LCrYL92EH5KP;5f]P9K5YU_6#U[FZhQ=L<[08OEFRZDJF[KM_V^@8LTdlB
pair paper&video	511	Q+?FHkbSOLLl*`G`M?ZMUJGG[KP=?e`Ho_UOL7PQR22L`QCH;GLCNTU@8f#eFR]i
pair paper&wait	643	FS7Q>JVTiHLZBARPQMLKOG=]1cW1H=PwGG9?98b>HoqO>[HObJR@6^aDNDrLGWS=
pair paper&wish	447	ncVTatsjgG2f\kNAC`Qd=Z&YjWl8OldEghfPB4]wQ=_@pXQ:94E-<F\9NfYPkE+\
pair paper&yours	512	Q5L[S)ZBNb8Lg:M=:3l4#H<W?LB:LI3J?aCBcGEB5cV[p[s@MDI3GO0;SXPjbn@?
pair pay&practice	741	Kw`?AQ]:IoGi6N<@EP=hYJDNfn\8<ZFX^kdMZ+UF7N:P[P=3b8F\NSK@.kuXO/VG
pair pay&prepare	845	P[YHHOS#PMLZ<^;JD^SU[THJSQ^PG[^GfSWOSGJKRXXNTa<5SEaPUG@E8^M`S@VT
pair pay&property	717	]BN[RN:ZGN?=>Fw@H\XAFXT?PSSV]?H`NGKcPkBMORVB?\BeUYA@UQC?ELAAWOE:
pair pay&received	662	UWaMNJS0bLC_>\J#B6ctfPJjfQYD,lp<XXiE?D[JJ?:6iHCSA`SKE?h#1f4V^@BR
pair pay&recorded	656	h3PUaI<?LZARIV9]:JNX_a6G]PdORKJ8RHB[;S`PI#22JBQOAHBFAXcWCN([SAGM
pair pay&recruiter	362	FwL',7w@VAUU0=DM-J=o`B*]ti4KFc1>dEIjVDTES]`:O=+BSQY`>^&*RV@:M'XA
pair pay&remind	482	TR_VIA@aDTp]Z]JN[WWSFEQXS=*loPG_@tC^K?T?PpGECOV<aZUQOqRRuL[JP#V[
pair pay&review	646	XWRZQ[JOVNPKOXQEEDQUM]ewEPPNYHEPTADdY;OY]NOEKG<EIeVMB8A^TKKHMcGC
pair pay&role	610	DwH/JH_(FFWaLb?FIJJaW1D[g@[KE\AObYJTQY@BF?>]\JDLWJITI2ENOJS4Ff^D
pair pay&sales	585	dFTY]gQUQUHF:TCfLJ\VWS9M\c_hJn\AbAvq3RdXJ)>%JwLgMRP/;IpO.\KUVE\W
pair pay&send	608	FZ#J?CIW'c?f]*ODDV,:E4_CAY5_Y8AsCG(0Y`4;Dbub/5MRu85n_`7OSXT3*Fw?
pair pay&service	547	@r92(5AUJL>PQ9\^Ft8@9CZ5=M*PTG-uD410n`H5^wca*CLKnZ6FY6QQ`A[(/fX,
pair pay&shop	661	cTDUCPISMNH)B;dUZG_NYZNUMwJCJaJDT9Y@Oh]L_EKBHR@^HSY>@\mS@_?ECLCD
pair pay&sign	537	DF8KKBO9WdEZ7HQDKM0L]M[>>[VKFF:^>JFYZ^PKDQIQ4QFIw$bLSjA:ErV9PJZK
pair pay&slot	680	?bLY<b\RUX?ZFVM@Gc=QNJTSW\IPLUBbWnI;YHSP:otfmHILF7J^QTHJ<dwWIJI=
pair pay&sorry	563	LUI[HnP3Yw,mG^FJPML^N?CMeOM]O^d[VVY=YLA[SCM?JGMPKSI<<O?MmVVL`hLK
pair pay&stage	641	eK]PTTTU_BA]KeIDDPJH=EK]BZLJSkX<?CcPRQd`VOIU@R]dORd(4BSU\FwYRV'X
pair pay&start	669	B]G4LmR@[b;pHOS7%:Yw`AOCr\ZG<fQjjpUF\\EK6[XPbD>CV?JTVUN0?WP;FVQG
pair pay&study	911	V[[KVY\LSGNNEN?THUPPVRKC_O[Z?cXHWiN\YZENJA:EGUTQ@]aCHA?N8\O\R#ON
pair pay&talk	604	2oYF@^RT<HI_#S8;(PB]7GO37:<KMJU?LkO1Y9LN6lMMdXT/M6RYrc^8S5gI;PIL
pair pay&task	640	FKnEEYFAT5UCKX72O3bI<EVgL>IWSYPC4F8R[gXGL<7VXVfNUqeUe#AYeAWOIFX`
pair pay&team	603	`IMWaATTd\?Q8AbQ@dXRY]XGIw@`2=VFfDHRPJSZK9WPOAAkM`J,)BU@0QILPSA?
pair pay&thank	480	wYeE]YC9_Ih]9=KaEwgoVR3LYiAn2\XHc[sH:5IdeMJNRBF>>`]a_8;ODp[GSI-G
pair pay&ticket	601	7]_91GVI6gI[GR9C?\Tt[C:N_KFKWG9Y[I\5nB?GFKYNrIABDE<`bCCJJSwD>OPJ
pair pay&time	687	Db]BFZ\FYX1OSVELANB__TEEXJUIIN@[b\]B^F?C#QYWi3?4^;F]tXJGOS_?WAYO
pair pay&title	411	?k_<4IG7MHXf1[FT1<KfZ]?WwjTcHrEI;\W;UmKriDKXYTK7kfUFXKB9ME\:FRU5
pair pay&urgent	483	WGGN`qNLb8bVmYRH]HwM0EPu;[L^^MP>MBS_ALb^N89hf8XR4gQ6BQ[HMDAFQS1I
pair pay&video	551	j]SS8@W6WaKO+[SL>?ZId\[\PtYGQhfHUMm^:wpPbR:0nOLYJhdB^PeAGPO^nNbc
pair pay&wait	701	wFDY_;A[@^FN8N^c^iHE[fWI6XEIRQW]VCYbCi_TY7`>CJCT_XU:@RWOAcWJNQRI
pair pay&wish	372	K2&OZH?[nRQk%wUAdMaBYSL[.eZ6Zg]N]bSo(4eXG>AD:PScImX9D;BFA]/OepKA
pair pay&yours	528	[9eOR<5A_CPKLa@I09IUO_=Z`EwD1q>;BMICRGsBG::>YbAFISe<X:VJ2IGZ_&GK
pair practice&prepare	386	*VBN_SHSMW^lBdOhCjCYBnO#)3/N=Wc=iDa?UdOFBJHOZ,gPWQJ:Gdv[B8==1XlG
pair practice&received	561	HSG3^WbNZYKGF^/I<@^V[W9?_h[CK[\,\E]Z>(MUYQR1[nCLS[Q.IRwZ9SN]M-FY
pair practice&recruiter	533	eqLQ\\XILOiM,^4VS-D[[P#cNmKJMKQMWh_OVOaKR/LIj[]PKrhN?ZgB(l_bX#WY
pair practice&remind	516	gQH<fTNGLdEr9LbET=EUaV<Th[JV:DQQkNEm=nAHZ.Q,XJBwgUL[9JqJ6kTTuWTT
pair practice&review	595	LYLgK\Lw_@`EPZFiXOBB7OKYRNGLUEY=NRJTHE?iHbZMNjb8BI@+BH=UFR`aCCCO
pair practice&role	641	\ap\L[^?eH]_HgBE6;?hZA7QU]_G:GVEjjdZ(2POU58K\wJIH]FNU1W2NWGnb-K_
pair practice&sales	654	>SDTICBA4DMIh<>XdN1:M:EBR@@QILBS>L>HY_FW=KU`FA^4XAI[cU4WPVbC#JLO
pair practice&send	489	WW4MLK?NOO)ME4g7=fOZOFL\FhS^GO9eC]Qea[^BBOwZ?@<ie75feoAZUV^BAZWH
pair practice&service	473	RLWEIe^_W[FU'UB#?FiYtR5HcXSG=aM6ed_X-8YhAHW9TPM?N@K;:?\;>SY[VLXf
pair practice&shop	592	V_g<YQBHT@]E8bB6=BY]Fa3_]^g@<Rf*Y]Vc@WeML<:6TZi`DSH:0#bH7GM`V6:[
pair practice&sign	536	JUMjd?\LIBG[;ZQYL.:cZN6_wInCc;C1GTi^X9WYYUS=BL><7[bVF=S49DOHbND;
pair practice&slot	610	`]w?GOa0bgNeDCR/#MVZYZeRoVc8<PKWQSVO.XiUXLA;^DegVObM*Sc8MKgM^,M<
pair practice&sorry	570	ra]P]\PWaheO4uJ@C9bSUj0ebOb1?SvJ`gwRLJOdb8AMDS>](QNB4B\JBQ4agG2c
pair practice&stage	578	aRH3hLVINH=G?c4K:AZi^S??fSHS5TR=i\wfLMN[TPALOONL?ILX;TS9BgLp`7BO
pair practice&start	575	N\bDd]iJ_?rN>JS445`YfSGXcJhE8ugLHGfLKcNm]=?Gkj]P/kODC7w>>_QY[3DI
pair practice&study	517	Y?O[cOgGMUEOaX2A@9MQfL@`E]^SQDmDl^KXUPQg]H05B\YNBX\awEL`\TYT]PKR
pair practice&talk	588	UWUPQa^OZ?PcDEHBI;BX>hKN?HUAHZc#MJ]OT@XeRHP[p`GW[_KQESV8JMMcJ8DO
pair practice&task	726	LbPVWbMNWZwROd6GQ?GE[hHKpAQH^PM:_aVTU5Kb_E6>[\Z2:TPNUIZ]L?`XR87q
pair practice&team	407	-I3EKG8>=hXl1#WCQCJih&9DXIVITE4dR//G2FA7^3FR=d*>dZI]XRL?5e^?FHf?
pair practice&thank	556	uXiPWMM=jOKSQ]E.KXRrd`.]mRS6CP@FwR`h85W`A:L=thFFJT]Oc90E9SZ:aS??
pair practice&ticket	574	VLaNVI_9MXN\B_7:E:t``gR`W`\0;vw@^``FL9QIQAH?Sc=G7gjCF2Z6TCAOi#ES
pair practice&time	484	?K[@XmI1j\HSR]#Y^HYL[KUMf?8EPUPRTSLF<E[`fVRHClV1_RC[NOM83_UO@ORu
pair practice&title	594	LgMA8TTADZVKX>Q>7B8WLE_4H??D\=+JRpP'ZXD>:waQg8dLEN/JsZAJK[`FV=.1
pair practice&video	460	[MTQWm=QHUDC+R6UPRX[\bSdIP8V=JCD[MORQA>gKdZWX_dd.XW[U7X8FZ_\K4Fw
pair practice&wait	425	_oWZd>URgGgY)WLD4h[YclGdSjYUMaWE^eEu8GiBp#?7Ir7XH`TwDSY:SU?=YdJq
pair practice&yours	540	nLfRqCf7KkFZ)UPIT>[ZwdgYfOu?#iCKXlYX:m[?WTH@hS:XLlj1+IeA>U:>eHLa
pair prepare&property	636	WdXAF^o2f?^PFV@7>:[dSF4U`fw:?OeCH]RTD7a_^JM@_bJR1ag@B@VBFXKNKN8U
pair prepare&received	611	TfbOC\RFGVBGGY9>>OHYGO3ADEHLMH?:Qw9Ka_?A;@5PVKJdO??OIaJOSNSOYXSO
pair prepare&recorded	383	@BZqmXc]`k2K@QJFL1dlW\6cYMSP<cE3]vLA[a9_?JPN]cLg0E\L/AhHFp@pwVPD
pair prepare&recruiter	592	IU<?F=:S7_6\=A1OSJ.MP7.4SP?WX<5[>DE7]>@^EfZwMPQ:F<Mrc@@H]`UO4\B;
pair prepare&remind	559	S3UBFSTG]fVHXPUSXCYZ[__UMe@QQEIRQLb_M`c2Lc@UNQDYS7K]W_wBEQSJAEC7
pair prepare&review	710	R5F`_CCSBPSBYCON\RVINdNA@A<mI:?DKM0HcSB;<BMw\8\LGCWIOP7NIMRFRWWT
pair prepare&role	413	vHU5MPR4S[hoe[E9CGAWj9ZFoP\wWo]XAD1GNpRCK+?<N/CSZWV]P@Q1DKD=g8EP
pair prepare&sales	451	iW/VWLR=C^:A8;XGSJJIQO7XYRl+#S28.lSE?:XFT:MKKKBeZZMOEuH74R9IaBQB
pair prepare&send	458	PF@06Mt`FJEiIB^?OAD\H-E4^ZY#FPQqFZbONA:VMpKC>?&OOg@oK5MS<FMMK;:E
pair prepare&service	577	Q=^ejXBQ@7P5IhNwWGB6c^^;YEN`F0IInQ+Dg+WDJKKJ_a>JJT@SUaQXUhSeBA;V
pair prepare&shop	399	MP[QJRAd+eOaUOLpwHQ`BR3JHS[AJF=ZsHK%FMHSOaYQCN`EY6NJR_We@mhB09FM
pair prepare&sign	485	bdtHKat7]gQW%XF>*4USXV;.\G[K7SUgjqRF?2jF#YQgU]1.PR8Y*\?-)V_V]4YD
pair prepare&slot	718	GOHSAODdRMZMKR]P`TAA/\S#F;8JV>ML9@<GeS1aCWZJVIe;JAHBcNJQcDSL:WGR
pair prepare&sorry	550	@IFdH=DOTQOCMTMgZ<PL>=#OOBRg=DJ,nXUDo7mJM^IUR^=MIN[FDNV?3YBlNGMS
pair prepare&stage	614	K^GZnJQH8TH9cHGihF&LEcCLJ4L@]EGHQ2HEG<Q].`TP\]UNB=E:XwAlO?KjAGGW
pair prepare&start	593	aH//T?U36n0CG=[54vEHn3SA8wA2DC6fE(RUBZ]7hIe;E&-RaU6UNL[K.m?0Eoq@
pair prepare&study	549	ZX4NI>CXLIUJMAXmac,NG8nSB^KfS3Dw<;:bRKMBU`nZG5PQOP3PDSXF]mVI4P[4
pair prepare&talk	539	GWI[FL<iOD_UVEQYHKHBL]ECGfM8NUI`ML#KHU<G]6UURfWUJdDCN)KdOJLcGH>F
pair prepare&task	691	^ZhGRU[6>WlDFw8^M@SBHd/HB:KGaNV/bt>;]@KYYYJdtZZ83>>GFR>PKJS]LOG`
pair prepare&team	418	b\OWR;A8h,-^B+hdZCoSK9NKS_Pi*4`>V@0N)TIG6\dR@GH:DX6?\Jv#7[T6:ck0
pair prepare&thank	626	K?^TIch:CAHFIV7*E>iZJSJcDEjDEM=IZ`MEHDJTI>GW]Y^B>Mj33LT9aQ8TwfUA
pair prepare&ticket	507	PPPYOG^P:T=O*3WKA5@rYET1K>Pf<[E[AF6OPH]BX=OR]/b\Y@`h@wA7SQ.WC[V=
pair prepare&time	641	<7[QgP8K9AD,TYBU^FB;<`$2:&@CJLA7[IM?a#4K4OR[g^_3B>>SU[\]UM?cMTNZ
pair prepare&title	419	D_jE43be.YTC5EJLDMG<THD4BM1_=>,I8WCCEYbO.^JS:@Q#8?`PF`>f]C,TU]fI
pair prepare&urgent	520	_aVDLnKEkH\DBk:GYCKWXFFeRRK9IKZCwReEl<L[bUNZkaXM7Zk:NM`IPQVhJ?5o
pair prepare&video	492	]AAUPMR\s=^B]c@J=P<9CYIHNPKV[_KD?OjLIE@DdaLwmPXXNLGSG4SsSGVeC^MD
pair prepare&wait	607	DDGnPTNL>E8[aTYFiS$@EY@7GCIULLOUODTQ^C;IC1S=V=NIJ5OFPZHXTOLV<W#^
pair prepare&wish	485	PcP6JJOBJL[g*`AD9O,b^kRwOSb4IKFcQFAP<_WRfgO>BZTW5l[H6Lj3BeGK[NoD
pair prepare&yours	561	YKTGFR['Q:AX(NHDDPu\wpJMV`mEGkWApUet=CZRA&A;UCgC^]iC%WVH`MDW`CQP
pair property&received	586	VMnZBTF`YHXE<T?53R8rpB>QbX]PZeLEtqfV6CKWH<BOwLY0HviQV>NZBOcla^7I
pair property&recruiter	680	:3KFHP0]@TJF[CTSeT9X@DY:BIQW^H#LV8;YYSGUKPcXZDLB;MK\mL#POIVB6@tX
pair property&remind	650	bWfFCTw9ZLQJ=<P2<AY_ZNNt]]\QAMQN^VKP5TgBXJGOSXG]HgmG?<n5OROffQ_K
pair property&review	489	:E_EH>JCcJ]IOM4PZW^`WPTaw\PTQeg$alk[NRjO]A:0P_<@:w[EkNAY)S[kME<^
pair property&role	808	K?HQQ=KM5QRGV0SVlN5BOUYE=25rb35G==B8dbDQC]Ub6IWG[I?^wQ1f`@H;+NoO
pair property&sales	643	ID@Rb@I`C_Z7UMQWcO#Y\bO\>SHIWS@OG][`3[@QEO>ASXFRXWTW<RGM@JOC\_qK
pair property&send	641	m6Iku<FKfU>G;@dKBHbA^aR=EXOK9UNEZ0BmE_f\k1^#bKQ_d`K4WI^LL]DSYGJ[
pair property&service	524	iRYikVa?VY8LQt.UMPYo<w:TLNd%B\OeIRab*lMaAU<PhRaQYtW/F;M?7^?]LD<G
pair property&shop	612	ZaXL`XQKbmIh:C[QPAF\]\Dp`_aa,YG,iVkj5hl[j4P:[QYS\[jF?KT3#WHVV*JS
pair property&sign	680	PfBiac^=aNOVNaRRG9kWMK`KSREKCWN0FIWT6EnkY4B#]XNGFM[D9^qMCYEi`LIJ
pair property&slot	519	FJ_\gqSd3]N/Wd:dmFQ<KI,IQ?4CUJ5[`qNAhEHFLiARaccB2R#CLFHQ?FTdFT4l
pair property&sorry	544	OjV>HZkJbBgaMG=*<AaVSJG^dZ]F:VnEdLhCH:BEXPDP[[Q74Yc8?*>4IO[YS,>w
pair property&stage	440	rE/`nNVB2_LVUK=KQ\HXNm6EdiS]?PNKwK_f`X]9BJO:VMES=7@JG=k\,YDEuESY
pair property&start	494	h_OR]T]F>Q+F7<CH8IWawHdIOr\EIUYWb_WOVWl5E_RJTBQXPo2EBaV3CiG>ZW_T
pair property&study	775	NDES[L=_?HCEgCWlbZHNL[N#9R9SPGAXSJQgXIPUQVd;7RHAUUAGLWXW8_EV;@FI
pair property&talk	607	QfK1=ba#8`Ua@W;J7U^[OWBgJ<Z=CjNJYSQQKSKMIUC4XIS[N[g[XCF2GUKOVEM]
pair property&task	470	RJ[DY;:SM[@2U?SK2b93D[v_:_LP9EJ>/0U^5fQDOJ`MZH5MuTDI9[W_Ow-ERRRU
pair property&team	509	SMMJ\CGDLJR=,IWPlT\CDVVG`G:\w;;RMSOBAebKHERA=W@@G`W[UeGZBMHE><=`
pair property&thank	676	@^IJBdH>T-`C=W^SWA@RQZ5@7MDVC_LK[FU\5;`bGe`9dT25W:T6IaJ7#ZTuAS5d
pair property&ticket	522	5Ee:BQObLCKaN\=^ZG:IM[4fSWXH?a]`mffTQLE^_:\NfdL#YPP[VNNK=sUh[1GW
pair property&time	505	Dk]XbfR.]?`BX^67K4tWCN:EPDUGI`GAN]Ve<GPw?PI3^ubN6ff./N@(7=&]UC/c
pair property&title	514	=AN_P*5`He4<lGUmpMJBLWZR?V9Qb*/NgNK^h\ZOOcOVbDTwR<?TgI<g_MKUCYTK
pair property&urgent	459	MV<pbtb'i<NgKmQ_Y8RrCMMawMd.LaQ^l\aIRP2i[G5NM[]^;Sa=U?[HdRQS]>BE
pair property&video	483	J/@SWPNQ:dS)RPBjGV\UcLN2_5e_MW1P9CGS?LE?A\]FKZGQ;SOOdEKw4]IPlXU^
pair property&wait	382	DXHRFprfZI6pvdQBVRLuJP#RQQZ=UZ>Iroo^9?EuMWhUlEqQ?HZZZGU(PbuWEHEp
pair property&wish	424	^LIHPY@#PQWPRHTDHUc8h`GJFAXSi,9QNZVV6iSV^HLb:OYtWIH[LE\^Z:QD;YTL
pair property&yours	654	VLULPbMDV>\:NOS98AZMET2LUNEGLZcXSZR[=GVUKVP@Zg[E;XO@PJb/GLw`XI1@
pair received&recorded	460	gIVWl?K7ewG-NCY2B\L9Y_<G\OH=<=LR>aN?[bUe^?6EcV]IY^P9/`RFRR5N_@bQ
pair received&recruiter	540	DNZNM4nM1ZcKU/(P8$M_<;1+b4H3NLS=>TOTwK+94;2o\GWS<5hLeeDSW)\O`umM
pair received&remind	558	OcQ9Vd_AUQBj\_BPMNpTN_?Xb<N=[WZAOd]2BNC_6D4WVZjI80wEb\=De?HU^B4R
pair received&review	561	A=MbDZ;EwHShPDOU;]IODGKeRbUK_ORlAOUO8=S7Sc?LABRFQ[DVM^XDRJ`HZ2@[
pair received&role	669	MITACD];(t8?0A='.FH#aV`Ik-2ES4@V5o0Cdg9??@B_]0Wn:GiI@`Caf/<,^Yj?
pair received&sales	439	CU&YB-Hq486B^<\dZw+K2UjK7PRVYAbl+AH5h,KR,\SQP,GlcM=o=P_^SLGA8TDX
pair received&send	469	RPVF^?OPH`@RBBUEN9LIE\^NYW@BR3em4V%N\_I7NK1WX/fbG8cFXISKE,dOwH`?
pair received&service	603	hGRfw\>YHG_Sg@Q_QeNRNRTM<\HS\A>OPLG7>IYWWYZTCgOS=Z=OJ[S@N<LkD>@a
pair received&shop	366	LAVn[Re0_k1TCn/)VhJOkrN9^^cN0vPmZIj]@\a>,49GfZ\Yw?acTw]MaV?]f8UZ
pair received&sign	625	JKa2O:L[A`n-EWHFI]SAbX[kTIF4]FF=;TEQI^L9YFTPH6O]Q^e?T\2^dIB3R;wN
pair received&slot	555	P@LUDFDAR?8K>KbnU:@S4PF/G<YibLDd,>@QR[KE#KN@9OG:D-IT_Y3cG2P<Bbr?
pair received&sorry	474	Hdc#NPZ2\Ao5S`CJbbMa?E@LeTUbVHaQFBfI;R_i]9N9_]<DLGZfpSFEFWOINSUm
pair received&stage	521	I<f>FIfB[MDZde=-]GaOSDQRNBKCwJT=RZ@NR\fBZK3mRVX0LAa<HP@NQUSRMF2`
pair received&start	418	ANYPAX\AeqblEFlBEMUO`B<FWgHl4WPeLTZJO:T9MbT#cWQAD>DZH]G;Db^?UGSJ
pair received&study	408	U<mHE9]b?UMABH>AWHZMJRAawD<`BIRW1VAHH[16EDDWG0HN<_OCK]U<NH9\RLWW
pair received&talk	575	YX^rbLV`BZwEQSBeWiPCJN\LBDj;Y>B@bZJEELFWPZi[9[DkFL?dPOTESaUR3UHY
pair received&task	614	JS+LEF5cbIQi`HL;.dAHBQwbC[FG_7>LK?@B8MOPRGj`E@O^c\E?C=ZJaLN<GZ=I
pair received&team	483	;B=[UU:4Q<JmAiW[H>obHE7SabUTTZgEKLuYI+]`E#?HNG/?/MP@Y9rEDO?P\N7Z
pair received&thank	647	\LX\fDj*IQIHPX:;3-\:D[>I^6,ZG@DFAk;8tw?KCH=ngFdiA@V?Ge@quJC6cfZJ
pair received&ticket	625	@IH^\[XPMEBSK[^ZH=bKANJUT=TG/P@@C:H#wX?TC]'KcSJc6Fb[JLGbJ8DJMlZX
pair received&time	603	REV^F>c?=TANDNZU?TQC4`IC?<0D[EHS>wBINC4BBU=E]R_O5+\@Y`3Oi=UKNDP<
pair received&title	504	qIMYZNR%Ew;NOJC5IOG2NmNQM5C7J:I[4fL7bcJP@IX_h6W_E4K:/wQbd6VFj.^5
pair received&urgent	727	TR_PBbXOFU@XN_IXZPF_MhOEW>TMPVgF^cj?;BKw?OX;GH^9[6YH_X@LYS:JTBFP
pair received&video	504	L^W7BYfPODIVnlK@IAbb5Zm`M>D+J_UDPVSE]i@PD]ReVRkCHGjCJ;N?w?AVms@=
pair received&wait	551	_GAfwG=UDONHLRarfOIPUK5iI]h:>>VVm3WR1>Zl^D9OeY@7UBDVQH\q&f[GOO@O
pair received&wish	642	XgTW@CICVFIY>BSC7FBLIQXJGSKCQ;XD=wI@YjFKZVW\dBZPHE`H@YDQUKICU=CP
pair received&yours	574	l=dkYX[8TG:NBH+I/C^E@ZVnbEf:@hZ8RtE9`O;N0F'_p<w_:?_<,FQTHI<V`LW,
pair recorded&recruiter	412	fH@^RVoVQl'9%eBdSRZoWb*%f[Z4PcI^a_b<@wdT2+W9hPUZW0R6D6]l4U,MjSfO
pair recorded&remind	465	lDGY8:1WcV;-MPJwLMQQCDY>[3QaI?5fHJlQ+_PP?e^=OGVCQ5c4jlNKH@^]ZOE8
pair recorded&review	493	w`?ljUGLU\<?LMMnYd.SjnP:FTU33>MAF5TOMJd:Z5R]lLSwOAA>*\<OCeXY`ZA`
pair recorded&role	560	e=PAA7KhNKTW\BE9N3U1EK^bTg;OX=EV)aOJET:?HMOfK:mZLYP<6I@Us+F<^we4
pair recorded&sales	507	\]8B44MNVIXSV.P-2n9=HAMObwA[VTKX[??eONB:ba\BK;<=`fP]Q>PEP@dL.W21
pair recorded&send	570	ZhTL>P9UU@jmKUD8@7[\8J]O_jZdJidR?KW\KUUjXG^>MXoXRVfP#Ft)Y?NO[j9G
pair recorded&shop	621	XD\awCYdBc5-CZVfVmBCcVF<9GJ?2V1`q4J[S_QD5F>BQKCKeDE\Y\Ug9[JML:WP
pair recorded&sign	443	b1WenUMH@SSNWhDSI8R\L\*YG[SQWT^3fOiiG_lTX3;#Se%j<W`DO]WR8G\tODFQ
pair recorded&slot	607	`X`M\KD@f[UB,^S7<;_e\V;FY]Y^GW[Xe\_]:JVPpIAASiIUR[iJ2Cd;JV5jwXQ[
pair recorded&sorry	580	^VO_LbwUU[[AV`NB66\\GKMT`P_LWiB7e^TNPMBBOEFLL^UP5IOSKIbGFGQ^jDVa
pair recorded&stage	470	MWNlLNRAe@5SPB;7DUR>;IYg*WYCHRb\@2D#;XFg\`bc#W_NmG[==HZ<rOW;Vb,7
pair recorded&study	464	^HLDONfE_KAk<LLT]D\S2+UHJeSKG87AET:9kJ<MJEpVYS[g[bBJ8wD@hPCB\i]A
pair recorded&talk	402	laSaBw84EVCR=_KkDKfna[OM8V3NVvRiF]^NK6GES;O0_U`W^CD5dY<S<UHQRJIc
pair recorded&task	542	^CFgS>YI=l<7OfOwF_=PI]3+7MU7R509]EU@NXB><5S\YQfj:JCOEpHlMKHQgUd>
pair recorded&team	537	cZM`URPYlJLeJSXUBSBIHFTQXiQQ@QjdY=_;5>m=cbX3EY3MscCN61wR:]QWO&?^
pair recorded&thank	518	f2LFIFhEDPV<DA@Vl[<FlH\GbW\UJ>7TUQZk:7V>Q@+I\<42obgD^b4s#BGTV&SW
pair recorded&ticket	676	OWLw[[RJM>T[_XVG?RDQCLNSJA9JD=aTNX=BTWCTVREJNDY]Qc=<@IBMb'[YMdOO
pair recorded&time	768	dOAB7[YHlIncMCI:.:bjD<QwSw\K*L\VaQRO-bPThJ?BVR^YAlTD3Fe8\NOJHNDB
pair recorded&title	483	EY(E?AjRRc>UQEM=K^@-L&@hde@CMGAbBfHXSRIXPTr\CKRPaMVW9C:#<QdS\GQ@
pair recorded&video	726	c^>?9ZRIKL\XVAL?=@La6CTcIZF9[GfeB=@LBcCeR^S`F=`cVg=G5Dk4k2FFPwH=
pair recorded&yours	485	psUGU;pGBQHKHB=('aoOI:B\e66ST@>e2Y>EewRJTPKfV2\WCMTEBJ8AS)S1P3h7
pair recruiter&remind	495	^B:MQH?=F;iJ><lY=GQIHKZ[HOTJ.ZOGMLFHFeQJVXHCRMDS:Z]O+LS[TFwQ=X_P
pair recruiter&review	534	l.<Th=]WCo,@9EFVP;WGJfa>I<VM>RPK7[NO?nON70ICEDQ]H@P69\pb4X<5itw<
pair recruiter&role	282	QA:KP-MI+=S685<akJHEes@C?Mbde0^E@#OBlbSGg*H;2;lrOXYBKLOn*NHJ(GMI
pair recruiter&sales	529	C0ZHOdVAQFe76],LP;R\Y0EDY`qoN^L@V]fWBQw^IL(PTW5JNclMJ2Os5k]KY:Yb
pair recruiter&send	534	gKV[vPF]XdIZ5NIdubYFisC?WfGH=JNbRIYF9^i=VQj<IBAWYMFAQVw\.a?SYQ^K
pair recruiter&service	574	Vc=HO>K]ONAQTL:_R4HMZKJ^HUEDDDATEM-3V[M<Sqw^?HTLcZVe4f-C^AUI+ZhD
pair recruiter&shop	591	RP37VRC9FS7X==OZ_`LPQEU6EKB\[BOXR=OI5MXYGLXY<NMKYTUX`YFIa[]B=#TB
pair recruiter&sign	658	BJDF@fh<FgANCU?09_ELwVMRbkY7DTIt_KFT]:BXGGTaURHPaSBd\ZI=HhQXJ-YM
pair recruiter&slot	627	jZIMHOK_NWJIO6ffHNH?YMYQ4_8^=7HwEBYOP^Q;JmhBSIGTtEDSCLUOOgM>2]V6
pair recruiter&sorry	583	BcE693CKU6G1l=YKJ5:9O4DHQTEjaIAAHD14K>Q:^eEC#B0?p]HKGBCXPGUMFCfW
pair recruiter&stage	662	PSHFRJ;h<DQDG6QMwc:YYLYP=R6e=9<T@MQHNLJOHbTUDJH?EJ_MKLDFFA^KSQcR
pair recruiter&start	637	9hM<@Ki;JP9]HQMBDQPwl`7J]bUECXNVUbS6g;DQLcRYdI\2HBQaXPK7HjgM@NK[
pair recruiter&study	474	SHp=>gH>VPRD9wE3(2>c]IPW`VvNWZGs]`Q^hEbY_2FCTA54RT]VSM9GAH])V`I_
pair recruiter&talk	580	`wXiPZJ[[:n[]C@-F@u5D=FJ5Z\IfMdHOV>;M^MdH]TDGWa`LhHN;MSI:_V^PM-H
pair recruiter&task	471	RRbMMvc5=Q=7:]2?L1R,lN52`Q/CU;=/VZGGH^+_GB#c_RVU>R]9PWS`P-4KhMTL
pair recruiter&team	469	1OBMV79jE<KW@7RS]E:J:S@D>bC;G7=S+A#MNI@RELNK@>Di\I:L??XSQA]C]cMW
pair recruiter&thank	523	QObhZ8f6ONFN::4F2>nT;F+Jw=h4GShF`VcUO/OGUR5&Nd;\$[le?1].CG8Yh@UQ
pair recruiter&ticket	585	I^Za]P)g<REWLVX]lWABSQ\?@Q7B?;H[SBMMHDZYPWwNOQ?[RVT`^aIY_BJE[MJD
pair recruiter&time	604	AUCH:Q]AJM_W=SI9D@J^N=(F^`bQF^A<`[V9R5GQJCJDfV>#MB?aN?aO5o]TTFGB
pair recruiter&title	644	PcPALS9`TVJUJZXJaTTFINHJXwGW@nKfUIQcK=YUNTdVEZQFQAQFATlIMjBHC::O
pair recruiter&urgent	590	PHAUh]nCR;Q`aO`a<-RlEB1Pb6`M8cS4LP[KgN=KJS0DWeJb/NiJW:lAF2@ZKw;U
pair recruiter&video	750	ZkUKCNDVhFWwGBLH2CQP=HE_Iec6G\NXKUaW:ZTNUYRPWS[ZYiPDD8g<[GiJESGQ
pair recruiter&wait	574	uWTRU^ZKQ]QRAMJcD8RSfeAJ^V\75IK4wa`R]EEJO<FJZF@WQ8KG5BgDW^1NSUW+
pair recruiter&wish	516	M>YU[cNjL\FHZU<kDDPNCnC;;BXcPCOKZcC:d@<WNbFR]M]UD@6>[^CERXXYa#VS
pair recruiter&yours	476	KOeURZMw18M+?MUTBFDCAN=PI1UCWEWS@d&2VCZY8WbUCZrMDT9;8PKWVMUb<SIE
pair remind&review	612	LGC\9k?`CWZ[O`YMNSNZR9X\@TKNZfOY:>:]NriOd=_Y@H`TIOBSwXZV]KWGAAfS
pair remind&role	609	DNE8I<EAAHWAY*uVR=<7EGXIAE2r?:==?<5=NMw82d`cQO7Ee;TR0cBXHHS8:gs8
pair remind&sales	402	5;PwI\WeBLoK_FE@]_FWEL`K+89^aWU\Kd%:I5MiDZY/+KI_A0YFauUSNbbXH;<S
pair remind&send	609	U^ORWg?GHFINZ^P@FMKQ7WSDJQa[lX_CMQFMWSRwM<AIWupJE`EMX3S@\FjTX4?Z
pair remind&service	523	`LPS]ORC\ZOsSHB[PIdMQwgeVDRDFY[SFSXTJS^=i/ZROL_X]fZGLWRMCO>KE_I[
pair remind&shop	495	ISWakw:PQe^\0WHKMAWL9\0cA=g4NUg>hdY@oUDl8L/IwSmUTb`KOWRHUdXjSB.T
pair remind&sign	444	I?[8&\U0#X7V:P<%?^deMb4C]@\Z&i@HaQO=YR:J4RV4NG2ZTUWVbgW4)iCcRTeH
pair remind&slot	530	T0?WPM^S>w<?VRUXHb=K@GgIAG>AZHIZHPJ@SVHS;RaYF+IITR5NiPXDINYBDN9D
pair remind&sorry	714	;m4P;n]29C1oqb>JWaTS.YaN8-?MQaQw1AS,=@5s4LkK9IeAm:h2ahD2c$A;/HLH
pair remind&stage	449	H`5^GhR\kK]H^[DUFP=E_1MXGeIQDON<ASMQ^LZhwdOc?GI5<[2d5+T<<EwQ:O>E
pair remind&start	551	F9>pp;;`=c:-@3rfpsJGR]wN9d[iK06gOFN_[[CAMDj<D?L^bUDSVrX\MPQ:H_L7
pair remind&study	565	VWJK@wo]KbSWY5N<NFNCYLT`BeNMAVbNKfUP9XdObHEC^kCKPcIDIYaJT`1IbDj[
pair remind&talk	550	HJ<\R]O\KW#fWLRGh`SP+RILFT@9^:UTMREKK)1K:iX^MRPAb2N:[eNX?MLZ@+Sa
pair remind&task	634	r@MIe9SKSR7?,AILLWR]w^KDS\6oGLJ6[Hld?[n7UJM7?K=jf]EPEPcq;aDCoDQO
pair remind&team	519	GTJNc`f@^JIN@WW;\@k^SF?6XVK:AYFYGaR<19Ea4T`@KKaPFLT;Yc^XHwQ:[5VF
pair remind&thank	620	A>HUOCQ[NR=C1D\JhV.Fk[X_US/dJG;[U8_w>F\CJ;Z@;:XOQQMd8_XbBnJ2D>bO
pair remind&ticket	644	j[X?WUj0WTYPEJYA89ddUEI=ReS[ANaKQV\d8wj=OJO^OKR\_g`V?W\AEVE7>kZ@
pair remind&time	345	#\TSWPcY]SDW@dWp[UYY>d^_?pWNDXT`DSIZ8F=+IcR\]f`<=]dVSZ^LZ8kQ@L=E
pair remind&title	371	[LE[T@Y`[IR<9R4\PNHQLTFnbE^[JqN;cpK_IXPwL'J\IHmMQPYT>FGTiXNFGHWS
pair remind&urgent	402	P^=HXZe-GOBs4aL#?dUi`GH@;MsdAlg5BtQbDPR_ES8>EL@WSC_g3PSCP<KDeC[p
pair remind&video	575	Xi,U/rAbQ7LsG[UCOpMPGIRJ@@IJkOWhFCI<UGRe\;w<5Bs?c]MR^Pb=qAH1;VEJ
pair remind&wait	418	U/[jdHFhLAE8S7a@'5MLl9`HWhFD.9DHtW<3]bRDQh1w;O?O9@7cOBOU'e`I^Si=
pair remind&wish	667	UOLR`WAJ:QJwI]R`YETdNV=QX\UCBZOC^YOBVGQVQI4ZaWWP6cFTZDcXIbP]XI3b
pair remind&yours	581	L(QY`I?s8Jc6I`FRVJ2B9??I@@/\W@BCVd49grC[PFIiWOv]XE:]I9De_QwgNbCX
pair review&role	528	<YPU3R/S>*w?_DGP[RV@R3bM_ADZc<(L@>AMDXd`gMG=9pK1KlSHVJ1[F@hB8OJj
pair review&sales	438	:+H`ORCH;HID?[P?<UZ=I<DU-NA>A#NKWm^/8K`[>`=]:D_RS[;UMr\7du[@@1C+
pair review&send	504	V\TNMiWENCWjHL=cFfUQQT*R+vT<>VE>YBfTK;ZKObX;TbFEm\B,L6rD#seZZ@?S
pair review&service	683	cf0wU_QQPGSIKTVOJQM\M??T8KLRZKhTNhJVJD@SG_IZVM^WKSSN@1dBRZg_MQ:G
pair review&shop	443	FCZE#hSTT1Z<F5e`RX^QH==XCLMOWD6cEC@FmZ4F_UkUBe<YDHTZh6ZdlKHMMcX;
pair review&sign	549	Hfa7K_`Gc]Yk*:=B4NLJsW]Uh[:ILMOLZiIGZ#@DPbHeZ_W6UTFZGCVOEUeq99YQ
pair review&slot	516	jRO:FZR]m@CnFX;6#J?pPOMdi_QKRnI>HAWKJGXhhK-FIY:uG\Z>Q>qB4XTVIVRW
pair review&sorry	678	\rI?`^RF^K@_BSP@O=hRHD:_NYZ,MsSHXSsQ=%QQS7F5gjPGDRTB;(w,&W[U_?6b
pair review&stage	733	EFFDIK]`ehF\F6[CIYZQ[SOQB<7JJVBIGL8^IwOCA7HTHCRjLE=NBbHO[L8GZ`[4
pair review&start	405	9aLChHZ8.R=LC8I.4WHNFQ\@iLDBN#6SEbd@e\I-Y\&DJIWVWN?>bXVQRRo;9_VB
pair review&study	472	X\PbXD7NFOCNKWGiU3G]E`XJLM\UaKSPCVgLF8CPD<TLORPXSTC=_#fKRW8NA.O_
pair review&talk	573	OXE1lJQCVYMa[M4A;^W\XC9TeM9M;>[UCnQN2\:MWEMXPKrV5fY;J?D+KQaAwYEF
pair review&task	647	KIMS;JODNYJQTPaHMUAHLGQPIUNa]ODY>)PVFZU<XU^WA2]hYQXSJ#H>[A=HF`XL
pair review&team	485	SHOnbK<XcMYFHJObN?R@ZP1?PgRS0ZXm];tQ00r>R57+OQJ_g_A3N[]T&fiewZHJ
pair review&thank	796	MQU6HPABLVQB?XCTSW?NfDbHRX[wV85NSTHjFhk;b:S@KM7;dWTPQ_F]OPQ@CFaZ
pair review&ticket	656	Y_MY3PT=QECZ^CI<=+]A\RSfSMOJbIZS@N5<V[=:\]UK]?_LH>WK7N5VY9<@MwBB
pair review&time	616	M?ZFE=h8cY?W2ZB-M68O^`lH]OH\SLNBEWECRRCF?M5S\L^\HNSH<SFIbNOVjwcJ
pair review&title	623	A5,M=K5W8T=DQ5]rHb/;VS`A2MJ_<AETH,BhHweALNe8/F/B=e1G\]GRAPBC7fMU
pair review&video	567	^OBSUAUOWV;KD;VDJbMVHZdAR_?F?IPf??hFMiZ?A1^J=-7TT>`H:>giQV,#fRe9
pair review&wait	480	ghTZR@gU,d3I5Na?V4R;\e4(CWT@-7%[MMfNVKU5BUY7QBGU_#B>)fRU6P1/TGV*
pair review&wish	575	KH>tQ6PFRQIPKPb4Ka6ZSQ_@2\NKJE_[0Kw@MIMNTO^?EINkGbNBW\RlMIH@SP\G
pair review&yours	582	wCTY[I=XJaCSK^fKK^O:UVI64YU`HYQnO<P`LA`HVEa73[:AQC-JKQk;8lDBN?eY
pair role&sales	476	X8Fh&\1fS6NCEF[QSM)1>BMT0M5sXJHLQT+FAk@RJhFYGC`c[aDPV#FnD[gG@PHO
pair role&send	504	TmWXFPn@JcCX>MKLG^9OU=<OWL?@pMNRUwJD]e?cIaGvTNgZCJJe]J,@VgT;TEX>
pair role&service	586	Q?#D1ZNQX@WNW4gKEb.D86r`-P2ja'J`)BE;IZ<I_sQp--XaiV:SMT/KW=^89OGB
pair role&shop	500	hHFXWQ$_kDtY_3\:BeJQ9PM`@V4eW3UZ#@O:WfOEPTUmWXeKh]\4J75QoX@<\YEZ
pair role&sign	493	XnV8L\w3=b=]*<9)6CRIN@7QecFG09O^E?P>HR6dT%KD<;S5E_JL0[EMF^ABm;GE
pair role&slot	478	<T4PEKGOTRJBiEUZh`#/?D@HG?GXA-GPBX9=^YXOTs\WIXFLXC7J[_TKK<QA<BhK
pair role&sorry	723	<M?K9<K:@<R@_ANnwgUMEGcG4P3YV>LR0#HZ0Fm>XUQ:7P9IvBd[]n;Ta?N4BJmI
pair role&stage	493	JwWTYW'\>GaWGG\IQA+X@FIQGuFEWKY6F9_hHC9d_UILMEOEHRWRZ$+AOZcEQTCY
pair role&start	488	:[F<FqeCHRVV#b54>tQ[eFBMloK6Hk'0qMQO\CD*AbW[i@CJP7HtX;OF=qp4]@SQ
pair role&study	484	CHb[EE[TL4PIelMWRADKTCNJ5B:weEJVHGHVFYZ6HCf8eCIFHUXYn^-NJ?DHOQWV
pair role&talk	731	AXC_\V1MKAaXn=NSk3%H#8\TK?3fdCYaBI66WK2dW_XjHGvHLA?@VKKai3WM4X7D
pair role&task	569	ZOQ`\EFd?`=1\NRoVS>SYj(*ERMM=<LDoT4NZ8:J<IcRU3M]d9#QHPqmI]de@I8F
pair role&team	400	HT-G@N;]CIJLO.4KX@P]N>OQZDMm8H]aMaANXCXHfBUTNCCFb[DYCDJ8bDW#3UWF
pair role&thank	833	3AAJ8@>\6KLD`=NCB^,9OLgQE7$XX%5R>=#MVh>KEVMnM:SOU]GT^a-es:f08eTG
pair role&ticket	768	Q2RLO'BI9Q=>JIJ[Eg99]XOA@@-UN#1_<:BIVY_FG6ICG9K\`EHPU_AhYIN8<PdC
pair role&time	619	,DAFN][]GIKN_kTZXRG?4_>:?98YaC@<B=<.e==O1XpX`dN;O#ZEfo2RMCM]RM[Q
pair role&title	605	>NNINDB\?[MNd;SRTU#BPNaLEC3^S7/^6H8WP^BJN\hlS=SW\G@YT[=^`>U?5G`E
pair role&urgent	507	Uq;c;bRZP8ZBjJ^s\4\ERZOTLWOUwJTOBX;<I;PPKjZjAbfAMFLCEAZ7TMtT?rT]
pair role&video	481	VR=UdT\dCVWGSFI8NVUObORS'C#;IIAOBqKGHhXFP]iOIMTmRM?EO6jVYVXZ?CEj
pair role&wait	754	ZO>bdbTTRgHLIIUZZZ>Wb`S?HiJJ1S[RR?wi>EWZW:_H86HSX;F<TchW/eHDRGT:
pair role&wish	534	=N<>CCFf?RPPLIEbiX/#=C`F7;)WM8'V)/8F=XDRRQQ_5?I9\=QJ^ULhJLXI;UsH
pair role&yours	939	GLJTHJMZDPHN]FS@IT#GATjAB:3Q_<DQ?P35`Y4PC\RcK=WUGF:SOT;`aE^HIdYE
pair sales&send	696	LOUHZU^J[QOL>]E.AAkdNWDWZTmJFccGIYwT7X^`XB:;RLNNYc`>BJF5NKDJqGAK
pair sales&service	537	GF-NB>/o=UZ;\/PgUf;OJ<DV1W7Uf;2f#-H)Y>08Rj[gF5DUR\2EZU9U;RhC0>]8
pair sales&shop	432	P8gFOUr[LOYc.`BEaTmKBw>N-agG0^[>hi;kaIVV'>HBnXtIP9G,:f]VKhGWmE=C
pair sales&sign	445	[jG[_fQEdH9[1[bCYBYQhHICorj.\_U4UFwrF7l*`6?\M=]<WDO903KC4npVYGFM
pair sales&slot	734	QZAY8V9KR@wKWUOKGeMELHS_1JLIJKbIQV;G@aGYMZTNYUYUUU58GKKANk`JOS:O
pair sales&sorry	466	+SP.IM0L4>tN[2IjwQ@T4Nd3Fm1Jj[V`;LM@O\m@MTH<AGP;V?RP?@aQo0dZE2_O
pair sales&stage	603	dE7glPH\CV;h\RXkTQ_<ObCF,dNOOQFZF#WC=Z_[CVL[EXSZg[F$(aiXSTFDFNTN
pair sales&start	474	<XkKRTY7ZZCJ?GT3.BUwdC%?oaWB5XXZf_MGm;HY3\[QB:@<:<V8RL+C[_OOu,F1
pair sales&study	536	G;f<K_`VD`M<AO[YJJHUs]J=[LrQ6I>4WhidTGw^UCPDTRGIcIP\C\h@2hTIJAF0
pair sales&talk	651	S`VQ_iJ\S@fGLV:DDHGD6EHIM>HX]CS1F^Q=SJGS9wOmSEFFN3E5@JEaCV`]5V7P
pair sales&task	501	gO=tpSVJYwM5CDh<<Pk^VWAMIgR=H_]jf;k\D5VZZL_BfI=nX]JP;Ov[0u?PQ79:
pair sales&team	597	=OaQWZVU;KGPLE@NT#CF]YKbjK?`bST<EVLMEHX<IJ?HFb0VRmOQP1S<6Za@UEGR
pair sales&thank	609	>dlI:[I#]ChVKcD@C;i`]MEOaSPKiW^=QELS65U@c>A)Kf/G?`tNT4cF<NdV>-U`
pair sales&ticket	471	ITVkvBLG:U@YCMkUh]E>R]UEMDU@H><=74hS]B_CMNL=B>\w=7<?DY[f@R=YjE\O
pair sales&time	552	2gXVNPUR$M6DM\Uvl6JUIVH$K8_bnRH2UK@^X=7^.QVGYwDL^,a=ch=M;VO_>CMO
pair sales&title	430	PSVXL=INTXVjBESE7=-@?HRS=LHLORcUP#,?2eK:QsX_BQ[P`NY7EB6CRVDKQPQU
pair sales&urgent	604	LYEkQe9KRQGULEYJAD<TN?ZLJL8QLR^ZPG[TJPMG5h`TIM]K\_TL;M1JCTY=RwTI
pair sales&video	610	XPeRgOWPVIKJKe7@ODecIT8TSW^ACPGPlmM[ZKQ[J8KVw`MQ9B]K7EUVAV@\K5Q[
pair sales&wait	546	?MRO=M_;JL)FH?BrVTiK`NMANN6OE3E#fGCb.QQ=CGB>GT5kDQSiE]FgDW7SQEUE
pair sales&wish	447	(H:_YU@o*V=J^Teegp.F@MS3+UKHB#0MKV+?VR2;B__cODNHJD8S\H7?[D]?F5PS
pair sales&yours	478	YV<]3GA\baP^V7eEWE+XU>cfN[MAQK\LI'LOG[_,kW3T<.;i^i9I:CwIJo`>:^PH
pair send&service	497	F>^gqaGS=TP=Tg;jNa[NBg;W3KIJO9I<RaViY`YmFp#Uqe\a<DQA`UUsNVKPn,4^
pair send&shop	745	DLCH]<WCHKUCAEN[<QJJY[FINGBe<QE#OQUBMZE=9KJURPFjI?NUEf[J@RB<TYX9
pair send&sign	794	=YT9Cul#ZT9h-S7)-G]v_I74pjK?+dL=oe\JD:AMAR<Wi];:YD?OXD=<5p``[7IB
pair send&slot	513	TkGdKUFVnGWi?F(958M@:)FaIbSFlfjN#N(7GF:gOUbLPMl^hV@3%`c0La[DJH)?
pair send&sorry	569	A[MO;YP:TA_LiQGXY[eXOIIRjhF[]\_HN=Mh72N_Z^MH@UZD^\wOjWEMKH]NOC=h
pair send&stage	532	l,PVm.HN7J/4JVdZ[>VODlaT>GLSjTSsW>MX?N[KRNZ%A6AdJU6R=gbb6]+MwXS>
pair send&start	762	;NBVBRXN3XKPM=BC8ILUPKCBN`EC<^DMJSOJ\@;E>w\GP=FNW;HB>8^<@ZX<SJRO
pair send&study	605	U8_-`=ERN8OBEDXdTWROljQIA_Gt?=G[QD]h1^rXWNK7CC=niCYXdfnn;J-=C@w>
pair send&talk	347	/7NNF?Wc99l8nK0,[M.@i`*MXZ3AUO`wM3Ph+]i[Cko@KR.rL(=G%U4r[\h_T/S/
pair send&task	608	h=:ed>#]Ok36=4E]fc@1]U\W;\VfAOPWB:a[+]Y=KE]A5>;_k_O;HQgq5R@=Gke#
pair send&team	751	QC9TP@FKCaCJ#:K]alOHVN`N7`FZFGHr=8^KQMeLWH\<@F;OVTS@Ij_P3XG@GIQ:
pair send&thank	489	`HVoNE-kYWYwuHL`94IM9>LPRZALXCci8?;0YW6j@ajaZ<nWBDD@A:DRnH6W?LM@
pair send&ticket	490	WJETnPV\Lg-[SSXVXBYMH[YARcPO<eCERPpE_u@]NS>0G[ID^M>MAQwGDWVIZ\NY
pair send&time	461	X=bLYNj?Ak6OMAVYIIBYm^(5XgXOe]86LSZF]KgLFDf=i7?hlQ=UP=RKDwR>7TVG
pair send&title	632	VCIVdcq=QWSOeTICCO`TGM24KSJ#IJTRl]H9\;BZJ@OOZVY>@CUAFN[:3`T\h;EZ
pair send&video	689	DCCfTcCh<BTJnOO^[g;6GI^U9B=]jG?PGc>AheDVNw`dZMfOJC=jYADPoFclGiIL
pair send&wait	654	KJ[QwZ]@GRPU9T\WSSP^FGV9bQD8D`ALIJWRU9CJEPUZ^;U[XMlH<CRSJLQTD5G[
pair send&wish	593	jFR_wRMT?_=RDQ`c_XXRSp9MZai^J_L^TbW^AIS@@8P<\acgIOEB2NlW=^CEnOOV
pair send&yours	667	PL_RU4PN3>>@UG[YFEKBLLF4?H6qZ,-VKYNOgPE@@<QUG5[MRFNCBDOwEYAGY?LP
pair service&shop	572	SWOUSZBP[UdP;Uw96CtWR>5\LYY:E^ZA`W_^4HWM]@QJSI@PG^SGB>eXGaTXEPC^
pair service&sign	611	FPPPLI0Q(3UAIXCNSM=/5SHWD6JNg6LL2*I#d\Ek>;Ab[JZQF?BL^=,asSVDEPSZ
pair service&slot	563	fjAKNeD<WJCC`LGQUIw\ODFNLP]KDTG[;M[_b<ca`DNLEUdOcWQ;T<M:CCYJHaMU
pair service&sorry	657	5@4UUeX:/F#KNV][@ljODjZI$:GS^1F`38S>MDBeDI^TTMY:\1IT>QMOZ:FXCNIB
pair service&stage	535	fbEMEb_Us,eaZ@ISXXaO468`YjO?cJdUMi:COGA^ltRwfSgH\HTOC4aMS6`uA8>A
pair service&start	421	QcA*BKgLOZ@RSCMU7dO`U3?5j]AIE?<c82@ATISEB\NYKR.6\K_fhs^O9;H*TQk#
pair service&study	682	MURXKJ=a@fIF>F]W]UIIFE[EC_FM?:E^FWKTSwL@>pVfI0XU<DSAC^G[^K7EQJfC
pair service&talk	447	GS@g'\D]W;vj^YFaQN67,\^N(K7WvKOMQ-18[@g^KsQn5KfMXF-UGL>LC:sQ'v#W
pair service&task	451	IPZ[[XF;F;_UBklH36I]PZRXS#R?4+_NAG;@SKr[gOI.eUY,Gc]ARMcg[SWLmIKc
pair service&team	413	D;/STrik[GuV^JOJgKdT@`nJT;8DNETPKH8GNC=Z]W@mTuDKoU63KJcANGw`[G1J
pair service&thank	690	_OZVI_U8iLMa@O6#53SUOQIWcW^H=ap3eVhUEVQUX4?9hKYV/Y]DOAV7=<EY`M@V
pair service&ticket	514	UCZ@7]CA`HXQK<J;S^YvhUCThRWH]gkLfPZ`$8qbd\=@QeU#Z_]]XDlQ7M=BU?&S
pair service&time	828	ZURM=cWKPDJASK4KbNRRWPEOSNVXRSJEEYTLPKLWNVMVOMRDGODASEOUIlQK]#SP
pair service&title	497	PRQVcCAWB.P8Y]9GNQL6F:U`TAN6^?3?KT.FoS/9M_7rOHwh3J?>NWi^aeKP<XHT
pair service&urgent	636	\MEWlW_JVkCI4VEXHe_L^NTU\`cM@wUTW\Xa@)^PW@Z:XNJeNWT<6OcVCL@BS3=]
pair service&wait	411	3J7o[pBJTJ%9Zle=hwEJG\DA1\>dO;FNDA_>S1[Z]YrB<HiI_AAAgi2Ta+1D=I^E
pair service&yours	560	KEiwEFC;P;>TUAABGW<LPPWBGRM:T6L[LC:I=LAKE^S4]+QWT]DVWpYbcAGNEGZ@
pair shop&sign	558	/Q6@GPADJGP\d^Z[]^DPNO[A5NEG^COfDW_NYMK]B`^D5OcSa]Owhh?Y?E^\@PQM
pair shop&slot	507	BY0P,;,^n)hUVC`4Q@WDFIZ\1YO9RfWXIMADJ9IVD:WO.Aa[wjNPOAFVV1RhSJR@
pair shop&sorry	642	oLSiT_^T_KYc@pBV\CWZNW#N\qdE_LQXoMdVVDF^<CG>]MIg3OC:?'a@K^ZYU:4<
pair shop&stage	612	`CI^LLNEN[HK<Bae[jBPSiS=IK@F>:DP@>GEA?JR\=[OCM[MK8ZMSwCm[[>SFKO@
pair shop&start	601	^@[MLVJ?Q=JWBD=O:9]j=XGgVQfQIR_Ua[lsP=KGPPJ>Pb_SQO[HM@COOOMR_D#k
pair shop&study	433	X?C;:mKeDYMXbJhVDoX7H[f).eLSa>a;7LNwAQ_?@K\Q#?-AWAZqNS[^K^=79YlT
pair shop&talk	411	N\Ib9C[TieZSMPgQPWEVURSm][Y@DTw=XgQQVfi4Rl\Y<qDsJ\cf_If@eOUD`C^R
pair shop&task	542	Y]EpcHEZPm18MXhmfRLIewQ72jW]KDEh[O`g,`tCWAWJWSYUX9A?@]U\<[<P\IuH
pair shop&team	660	Q<TbTL-L2fJ7MIUpjm8>D_r5%VD[OP5>I>OwOAUWZ:[AEXCIXI?FI=Ra=[PNIEFb
pair shop&thank	587	Fl^NO@CRw;_fT\BD>X]eVCLWUmYLMZiUbVMEBDI]AJKOLVULGW_DXIL?NS<LYVDZ
pair shop&ticket	541	V\;MR?0w6_FFXBXS^_MWHg]LR[JHQ4OcAKLV]MKNRVb\8F>ijPMDK[@TgXHBBJb;
pair shop&time	440	@SIGLmOXQC4v8TG*RPXR;E1U9i>)RN^tE2IT:?*^C1)RJ]X]RB@LdFd.D=#RMa:@
pair shop&title	470	Q$OU\.T_3TJ3P2[E\c?EwjLQH=*?M,.4B.QAQWZ85[O2<MRCdXZ5Cj@wWLG8ibYj
pair shop&video	373	oCTTl>_IHb3<'W)?C3^CGf4LeQP.,E=6uuXXdfOEJ4<^_Pk`<6QF#YfPH_G`dLOF
pair shop&wait	523	XNJ[PEEU-2dZKdJ]ALXUE>NO:S]FDPh=LSp_TCLRP?[GSiIWIVQ:iRsSIbINKw)i
pair shop&wish	498	v\CFB2J\[K>XSTFDJ/MY2MLbN;YDaAPBfj=cRTVfA<O]I@wqGQhDKM`LNFQ=ULPY
pair shop&yours	442	N6M7C3nC8/.[QNKW#u\SPQpFo*-eO0NW+KVHOY9&/+NMJ.I^KHrTKEA^f4.-hFH[
pair sign&slot	509	RwPF9dW?NlSf\L>53JUOQX9RRRAAbWHk[E5KY9(E=HI=B7FEcF9edW7GNLYHILOS
pair sign&sorry	537	ESJYSYcRLPLZbc5WD?L]@wFK:U]IYr\LQPhSG9X^M:S=XQLX8D]FH<LFMaKiRR0[
pair sign&stage	701	]ERVZGOJH[GAEONKANQOVXMARO>>NGwPCIbKTOZ]YAPKFSlIRQ<@8NLTDQGaE<4H
pair sign&start	673	ULGgZIJ_EQ951JK@^EV[\QF`JdUc7^OWg\RD+ROROZI=WMZEP[KADPU@FwLhdHU;
pair sign&study	481	DZ<QMTDRM^3=3CNWDHLZC_ST_SFANcPe1luDH.2S9U[UIEVSDTSX]#l@Ga[]ISUe
pair sign&talk	547	1IoNZoZ;WH[SWS4iHQ;hW@=ORZLM_<K9YoJ\iORFNYR:WPT@HGBDjM`TQ_d_eSAw
pair sign&task	732	H0DY[=MX=WJCP>@QTwEI@[DME>*]f3BOSA.B>BL/ILSB>=FEVDJFD\@]hN[0:g?O
pair sign&team	558	VP=SOTEoFJ?=\8Od]S?@QIG.ER_EQOPFMMBE[E#O?QNOUIGL>=5A\ESfBZKO:CY/
pair sign&thank	662	UBIKS@SFBTLA`OR@?^]GFPQNJAHYWE^Z4?6HWLGJJWGTP3]_KPU?MMNKwH=[RYSD
pair sign&ticket	675	E]II@Xf8SJBe:R2DF_TYTU6NZRWB2_XW`w_UOABB=Z]Sl\L;Q;A\WSBH5V_`:LP\
pair sign&time	471	KhT8K_T&;W+w=b/647PK`(73GUP?Q9EKNhB?^</[ER1TgMnW\=CaG\*K-ikkY=TF
pair sign&title	727	FB=BT@VR4X:W@5=OZGPTWIU'@[HV=CKYF50@KF?E9F^RH4KRR:Q@PbRYLB;9M@w@
pair sign&urgent	456	GUTV;LX8Fj[VGX:T?fWLPFB#eZHX;H_POOPCL1:HCLX=g>?SX1;]W<r/5m?XH@`d
pair sign&video	495	KL8M]@&tM7w,fR`U\LF5IP]EJ9KYjRI/KG%A[?:VNZ`^*]\Q`agACAcSe5b;I5CO
pair sign&wait	614	NHIIYH_BHPGO8>K;_LFLwAWZS@MUO=L@__>HBBSCPJUDQHVV]BL@.`QNBVU6DN`J
pair sign&wish	483	DLV\\E\LPM_WOKjDNYkUI@EKU[X:OSN?9EOBPMVH`5<wdUNZ/U]>,@hWL11GO6_@
pair sign&yours	408	5XH';w85Y^MQ1Q\@wHjV9q4d<QD\L9O,`tlQH;_Lqpi[CdU4naWE],p7Znqc7@A[
pair slot&sorry	559	DQ>[LfNWF?-dqDdsRKNQ:OGN>JdCAY[jT<QYA#?OF9YKIGLHHBX(@CG46OHKJe5G
pair slot&stage	522	PVQCGPP[L-DHfiD`\O.U@KN\K?R<YP>VC35<GB9ZQCMwKK]WebK_]6THD7RE1.E@
pair slot&start	466	9eMB:hcc9I[HSK7_Cn/eJ)O0[0>5Z1@QYpM6v#9<1_^NNfLM9S<jvW>CU?_2#4T=
pair slot&study	600	FRbYmTM]IkS7O_AI^IaSR_PSZULi`PZ:ZVOG]HQ_NH=JUSOSWRMRSERBAQV_]5Hw
pair slot&talk	566	RgS_Lh6[t.w`\JP4EODAR8aQQ@GKX<F\9IJ-^\MkdXYu@YkZSWNG@5`5g?hU?51Y
pair slot&task	478	4*[[f-TS>3BD>SVNNAU:NGZM[QH\iA;;W@BUORF:`5LS1\AHh7M5wDOIYM[e[WJa
pair slot&team	496	L97L3?@NDS0Fh>TRK^*(ZRN+CZ8EK?8Q;2V?JF89#;uR:>`8XHO>`O+DZQLH7MO5
pair slot&thank	481	81MQM(Gf.]@#;14XlnC9lTv:GH$kN&.L)8baLTaAeLF>W@)aZONR@9RgCcVSL*\W
pair slot&ticket	650	?VNF>UPHUEJjC1YD5Bn]9FIZ\NRBBIEAVH^IFI?\BedK7M\R^WI\75e#I>Y,?PVA
pair slot&time	399	D<R_E_#i4?\CURVaQhYI'ZE;;P98SSPNLR1USKRN][ZG@7N;<JVLSL@SKGLWA*AR
pair slot&title	465	;PAS3OXwD`kpD6OOHOwWEDW_MDGCs`TS9KR5Hl6Tb,HMX*MdMbQFVLEEdDK@;Q@8
pair slot&urgent	491	YC4Tb_MILFKUP_WPJsKTXCe;EEw\GJLPDIS<R.5LJ_k6WfekTYCO`cT[E=2TGi8[
pair slot&video	654	l>HEEAKVVLAZZEXJ6EZSBOZPGP[HHUY_C>[B8wTJfDKL_RXU[PSFV8l1^F8ME`E?
pair slot&wait	446	H=^>A?C`K-RI=XCUXJbo&?VMHS\U`qmIV_FW_D.EB<KTSeS@McRZw2IT2DQrGK<O
pair slot&wish	429	ZIH`8w\Yo5LEHf[QCBIQFBC`H=VIjLW^O\;FmE2lDWMwnYbBEZ4@KE[V_XB@ecX;
pair slot&yours	504	K9:D^gK>PCBPCfRYH0PaUd?QM#U<IGMSPckLVZRmC41QPRV>ASKMOZ4\R/<6=>CP
pair sorry&stage	718	/?ZGHC4F@MQFPT<Jkd>?XDbRS;Iia7EFF<>POIWBLQH@DX>#K@V\hP#YlAP:SVlY
pair sorry&start	563	FQ?LwWJ[IG>gepBIVCRpRKPG8GOYLPK^X<fN?4arP^M?gK`d7KVPGUcGr^ZHHKF@
pair sorry&study	527	I`<Z@[JEaWRR>C]EC\OkQ_ESObLYjZLdFOWR1PRmQKA<HT_FwTGRLDUQKO2O@6KT
pair sorry&talk	596	;c+PJTwDDB>PhLdZkGT4:S66@C@iDMP[CJJ9F0F4.EiAKNWI`1PJaOJ7QW9CTIP?
pair sorry&task	426	1lQXL`VBVP_ejgEH3TgY4;\MCFCa\>8b4N1NDCwoXVWWCMnGDPQVI6rRQB9K__KO
pair sorry&team	557	7YF?2HaRD<`SK#OI_>]UMKvIFEJZVGUN7I@E3NT8M[R2MZJ<^L^VK?]5HK`BHoZJ
pair sorry&thank	599	Qb'L=<RSEa<`\GUhlX[ICe@B#HKSN5?l;*I3@5[T=XhC7\SCh9I2Di9HMBEF/G?C
pair sorry&ticket	494	W[X5RccFHH[T9a5L1IH]`fLiCbf6AZ\TQsiO6DH[*A<cIbNP(IT<M]NGw@f[BF0Y
pair sorry&time	539	FdIL,O\DJOY`UF:;WDfX1QjMB'dKS[wNO8U&;?*];WQXDMqPN>]?_V_2P7BT:?<<
pair sorry&title	852	AJMI,BQA;:JSLFNAeLOOIBWEGKEwZ?MT>9H[5La@^OZFD`I=mUPM^XG?WGY:;[^I
pair sorry&urgent	359	V+14B-cwEXbi6S8[>Q@qpI9UdHL]NfK:EgkgL[MAiBBZIZ_B;d<;ASK\MXbjZKRT
pair sorry&wait	577	KI>EJ]YfRY5M54rFwh/JaNeY,d,[MTDnWEXZ>dMPW*MLN<>CSZ/GFVabn]MRaPB?
pair sorry&wish	478	F\O@[GU4i?LMBL<]:LoV]O&ZX_iT.dbKwYS\?BYUJNI:ZqMsDG[U>TKo8XV^P/VT
pair sorry&yours	624	9Ge4#QAKB<SY]JIXNOTa@QK>XPZPWZGBITXa34U?cR?M>gL;?XfLUTI6I:GPIE>g
pair stage&start	397	RXfBXRmGQCKVJI\/OR@kEL^:weQ#UR6LHE[8QCMKR\\U12MDbXUS\IYTMAMW</CE
pair stage&study	801	WLcFBE[4EVP9,XO#@?ZNOSFldPR?HR]GIWLU^FLJXD>BHV7TFN_RF@7E\BGU`JHN
pair stage&talk	675	[bPWK\KM[<br[OBOV@IMAKOSVAR9aIW@7SODKFAwYXDaY_QTTQU+:>XDMP`_HM7E
pair stage&task	447	QS#H0O[Jg,h8S:T19+R1O+`kBR.Ej8Uk6H<+[_2kWSLbFR^u^<<QF-e8f?DH2R7(
pair stage&team	360	CC:WY[(UUOlhB\HK16#ZL=8^CVLMfDUFPE@B9pp`;G.1R_UhKlAB&,eEF,9CcbAN
pair stage&thank	591	NOVEET-856UL0CXICLXLm;@\M/3MY6E<TEJYG;H=o<D8*8>EDWPKAJLNYAPBbw<^
pair stage&ticket	555	X@@rT:>X>W9FVCUPMN>7EL^OBR8;68#PKO8DKaTNRiYa@AeoUW@<C0]T]W&F@\::
pair stage&time	477	LQNUk_CMM/M[U`<[VZYXNf)CTXLAEKjC\oNPi<Rsb9PLhXO*D;HDmILIAdRcL*Gw
pair stage&title	440	HIRoH6QqVe^BlGPWCjI2,>A316Q\Z2F*?=:[[YIJhwXpTaRr\Z?^JQG\C@cU2NbI
pair stage&urgent	610	VCBkRJ_@EKAoKDWwQH?Z??79eOeh;XYJV9jG`]KQDeW8ILF_BZKXOJ^HaY9AlfNW
pair stage&video	687	\N9S$XKBn0dgaIV;/0cD+;owKa`E]W`M@JBA<Z5ZqBKjLPjagvTI42\-i1]CDv9D
pair stage&wait	579	_H@X_Sb`]c=I;J_cTPUINC[>Mj?NW@M];P]Z=^X]K*ZRY2A_aL:;INwRDXO>ZB]L
pair stage&wish	574	fVUXOLBP;aIBR7TDSN2;QSh@PH1OGCHPVEE8HdG7CwRQKEmo^DMYY[;hg:T0RSaD
pair stage&yours	475	j./EQ49e\O.-TAXcZSVHfaD\Aq7DJP7YD=LL9IhOU?[;B<)R[SCK)HbM1\?FaST#
pair start&study	493	CwLDANS;aZbbQ2533U[;P/A^[fI8XU<`ggOKKP3QNWmdI>SMrOHhXB7D@Xe_KVS>
pair start&talk	430	TTGK=nH@PH9uR6?fogPFI_H`P/A&?_+dWF[VbNS@\Ob^YCdwGV6VO.h@_Zf(AD;K
pair start&task	549	I<IIX_Md?_JJWUbLMX@M_GOGSY_1XS\[wc>QSA(EENOPgCZCHE\[<[BZ\r^NGH__
pair start&team	475	4_rC2olN8R]Lnb1XOOjHa/>BhV^NYIMAUbQN`5UBMwGkaWL?ElnnWTS<PUgoFl`g
pair start&thank	562	M\fPkEw<IO=<?_<UVKV`?ARvk9TG7S?CRc=PpM1O,RURbb]JIGM?K=OKG<^`\<^Q
pair start&ticket	459	EjaH?=dUFN`W;@MD^nlRiUVFKtbc>=RfLYMQBNfBJJwG?EIGXUd`BTq;JXO`??XL
pair start&time	548	L_NFCNdM<l7NCm%NQV:gU'I=UW7?B<AS^wV>OT.N5NhXb[/Eb0;kYBWJQ_kUI8O>
pair start&title	503	JOgXPPHHF:??Ya7GaHIwVU:JHOX@A_L6r]<[J)Xh3QVT]]v4ANNCKBF=Xi[Z`SJp
pair start&wait	480	QH_R>Ne7WQfTeX8DMCowM:ON_\^9hMWQaeJAKB:XR`%[XUuIJNfPF<ZAJbY^aO<s
pair start&yours	660	`\KRO^gKdK7O?[JLBOkcPG53KU_>DQ]IKwfWK.L_NJbKQFCJEE^A4:f2'bEPN;3^
pair study&talk	582	MK@K\BDW:PEFMPX\eR..@[X]I<=wY5ED@ORL^Y[@7<ReEGWVZ35^u`6`[?K/KfbG
pair study&task	581	_?Ee^<ICPD>KGDDW`a\9YPN8AW9RTC#E6C:SQaZFNRKRJFGEXCDIk^<OKO?JDPo:
pair study&team	451	LM9O@J^;SHeCLCHrI.CGGRCBCQePmOTQZBsaIUI:I6QL3AI<j`EN8aW,DNG#4O:A
pair study&thank	483	N&THc[J7H=ePCf76@<jbfSYnT0dk]Jf]RMDSC`R:f=M=DYJaowdJLGQ[[:KVb@HP
pair study&ticket	575	VH]`hUf\UkHF#CIenEaIWT_PQUJ[@`QHCA[AVamQVBIQc8]p`XA?&dWK?S>YJFUE
pair study&time	627	QSYbuYDU?MZKIrJU_GCLSY1XDGLLLRIH]PU]f34wF<DLff\KUM`^K_NEddbeJPN[
pair study&title	734	CBLMOI<]EN?EUO\H\BI@<6BI=O9Ub9IX#>SKXJVHRIrbQQ>ENOGIKS<K`F\AISVH
pair study&video	362	SGXcHaO[Bd4;9]VwFQZh1XF8LAkgMPGW8OS>eb9MAbvgVEQ'WIY6AQ.LlNLg8Tc-
pair study&wait	451	HZRXoFGLQAIUJbDGtY\OOV.qEY`N4RT=hjPwJE\8]8#/Cf6W[j?[OJ[b>9qr_V_a
pair study&wish	486	e\Y?Jd\Haa9LGRQ@=X;SMQUpSWOVHWhDYGPY:EMB@>hNEJ:;1JQD0#M>?rPFQFP=
pair study&yours	489	k9LahQ@PNYPPDZBYw)8EIdIK5gJ8DeAMhSXPK'?D5NVXqYDTZ:Q6H<hBA_5sP6@K
pair talk&task	509	pfWNm=Y4Q\.TQFaiP0ODrqOQ[O?<KeRUhV[YDCfTN@;HTeFwCb^LfnN9$W+iUIZR
pair talk&team	724	ZM@\[R1[TIVNL7\NM[#0JIQY1@J>S*KMB48AYLIWgUZpXNWX?W5@BNLPT4WC5HM1
pair talk&thank	659	YAQ?LJSOFPCF=EcDPK>[YThWKPGe>VV>A8ku6\cNw2JG2E'NajGeBFlZ9SI:F3WN
pair talk&ticket	471	64ip`sZCESnTddBQjJE<^oS[SOHSv7]QheN3P=3WJUOaSUc03WTRwL@QhJrRBS9h
pair talk&time	562	HSHWYR9SKS<?HWcOZUVQS]YN=GJCQH<V^]YV[>LZFEOKD\qKOFJA\\KbOYQRW#ZN
pair talk&title	516	OTIQHcJI`;wY`HN/GVJ5J0SHE?G:e9fcBD?KDNMTfrepIMceF]T9@?MCTCQW;aEQ
pair talk&urgent	476	[`vOScd:^e0_CMAWZEpcQJBUpDULN[YEaE\aPQ_UIZGGPRIe[w]CYg<MU`^U\;I@
pair talk&video	542	Xa6K<o?Q_'dVhHYI:B;X<-@wED[YhPiUF\9@DSHfwXIC4XCiaqFD=7h5E>_Q7L15
pair talk&wait	510	YLOoWZPtDNA1KfNlh[aqObWIHnBE@PHS_HXa:MYMMFc?QJgUPQV2OPQW#s?SENY?
pair talk&wish	407	FcUbiwdV=AMiOl3TGf]^NZCRJ]e;jgfosc>o`F0^BsScbpZJW2G:1KJYCl`crv+N
pair talk&yours	518	MR)XNUJLI6e[f_GKDZE[?DbF7MZPhij[T:GFI48YV#WR<QN6L]3c;O6@JUHA=MF>
pair task&team	449	CAFLATKKPZkVI<9J^VlPLCw?STO\L8M>J\EN:UKFW@Wa7MeHcPOuGG/I\5L,@?mJ
pair task&thank	793	KJACC@:dLG\VRTQPTiFFTQnT7VPrY>RPTAPc8XwFuCkQ8@;afTCgUWRbY@XC<0cE
pair task&ticket	508	`C<cFEQiUJ\@hV[c=F98SM?L-]6-<BBJDGGCjJ[EF2hwEWS\MT8BHP]Cc;TD1i2A
pair task&time	517	BJYVV=@[U0J4O=UkgoK1PY>2C07^L(33R@7KQ?U?DWWDFNIA>WPQZp5f4HR^EDwY
pair task&title	529	wSGdG?Hu>`@.8QQ_Om?PuZ30;O:K?C=9U>AoH\Q?<MkJ\NJ-C>Z[:MIg7lKMFR2J
pair task&video	624	]M4[AH@NTBfAV;`1#:L5.,gMJS=.H:Fe8DZ8Wc>GVLUgPJ^hQ[SZK4A9T,A<EdFG
pair task&wait	620	AHTS?8KV9DMLDCXM\UH7\H\UD>Gd^D@T@#8CXbIGZCVSC2VSgMO[9Z?`KR]H>IQB
pair task&wish	430	_\iHOVf:UN\cAsFUANCgWA^M:ta_OGem_@ZN1fI/E1_iAUWLamXaW#X37f%DGK\J
pair task&yours	543	8<\:A80A7LZLM8P<wZ_C^K^=NKCnSD[CO/R]H`TC^MPO3:O>h[6T[UIl]0Q3J<VO
pair team&thank	614	jCITTUAKVY;KN`BKQ4nS?_7V_hVMJMS>JOwYL@UYYVCG?LHeLRZE6`fK?XIO9FOJ
pair team&ticket	563	UQ=Z]a<_4]?T+O]rLN8eTL_<8_,X5_^cG4ib=;AFEB[#>\/ZdHPLPVTG6c;4B^]J
pair team&time	741	RKAQURFU=GCKRXHPjLZC:VO@5QO]]LQJQDC[ZLCQRNd<aJJKMGYB_IHNNDBNK#@U
pair team&title	608	CNDVKV;\<\PU`NXZdP#K?MD9DI8`U<RKY?;RN:C]KZ\WZb^MEP=QSQP`AT]S81NW
pair team&urgent	778	HH?UM?XEJM@nTB`bZRAVTNdFVVB^P6HeI0GDXK>@LRdHGKM7W@KW`\HRCADM>wXJ
pair team&video	553	J\IA<O:FjLRbM?IBBZX`CXSVZ<KbN;oK?`I=Cc__>S2^TkYaG_w;8K49W.VMu8SN
pair team&wait	660	a3QPiJ7\UK729Edl_\H:eWY:2iOw1HNNh9U`>cn8gG_ILDCZPE8J6Pfh<Y0GI@TD
pair team&wish	473	DXO>K^X>NnwbYSJDFYPUAHjbZvFNd`kfNCHKB(>6SPK:%Mk@Ih>80Da6lFU7V]g`
pair team&yours	499	_>HSOhIScZZfG=MPh0JFSSS@@PPH>A^UOG<DQEGR*0R>o3DZE5#3Ba:KFJl`9YOI
pair thank&ticket	487	13Yof3[><5>@MA-P+IBS4.R7\O;JHJ:D7/R5_MF9ZJ=#NM3S=OKbZHs7/G@KKhLL
pair thank&time	647	]:]@NF>ZYSSM4<G8YPIN^G`BMIMSZY;I[;RaB\bEwF?@4JFRcoUKT?KUUM\B9ERO
pair thank&title	625	7=SD548O@BVM`.TOQU',PNeJDE1_l#8L:5,b^fURi[LY4=67vbTiVG?hv?t=/YtW
pair thank&urgent	477	SJ_\TjT_ZARNKgfDNQ^\0F-MCCFH>VGPHT`JD[cnRLFYWwjV)0_M^PM,R\+PJZIT
pair thank&video	612	HEIf:NV;>OE(LIY@DYDTdHtLA?]qE<RU<UCPVw\F>KPVSDFOL:TOAQL[gL:MNQuC
pair thank&wait	549	MAMIM>AQJ\;ODE_UcT=TlQjJ3N.dO79c6?]X3C\#FHrQT6?f]PBcH\IVXMC>30k<
pair thank&wish	461	`v5\LIFJO29kRS;^>KoojH3ISdOp:[NGs4\R=#YHNOt@A_cp`^f2iRZO4lIaU@aD
pair thank&yours	393	JKQ6#7`$B0`DLK<43@O>R=UNH=HFXT=ELM@2a[8='@CbI[IBFH`RNHASX(^FU7c?
pair ticket&time	526	E`F=KU`MX<C[7Y;#7RiMACbWCX(,EKLKhiSO4ODc[_@cDTQIW_kV_XOIgNA@HmDC
pair ticket&title	519	@F1PDMHaCkRR`4]bSU;HY=]*UJ/wS4ES63XWGeN:YBdLJD2Y_#URPSRuUJ5>?fU>
pair ticket&video	565	?8660?M7Q=^=uC(>'5GB2JKUSHHBK;HTDQ?SJM?eXkYfVTwr5EDWZ.==i/sRGO>^
pair ticket&wait	514	>Q:<@75OcELO2@N>Ie.U\GRBJCIUJV4PGSOR>Q^NeIU89$LHaGNpCLf#UE_<AQhG
pair ticket&wish	726	YWNU[KwQ[RC_QPU:HDWKISNJTPUDOTWWJISFTWLPFEFZeL_\KP[JADSRUND@POU?
pair ticket&yours	453	`PiFk`I8GiNL6jL>A@LEdYn5GEX\9cIE^Id+JQSM:)4#`\XhWKAMNaD^cr,[lWLC
pair time&title	449	V^Q8[JWD5\I:JX9MHM_SXIHJRgQD?QHQk8]=TL4]#8KHXQBSID9aWrLiOOXXI@QS
pair time&urgent	504	>U'g_HQT2WHbEYWhZG<M-`?+NM5kbOA?#Y[BHGIB,F_Y9U_JDQQXXZYV:?332cWR
pair time&video	506	NO^_HoAaPLRQDw4:[^cU#bMKWJWlCBOBXpVXLDTqdB;Hkgk7?XiFS4DUephoVJ*g
pair time&wait	416	I#7dJKYW<P2TCVWJMQ4<U@X1;l0[53LYXc]MHaUNFX`N8S_>TF9dWf)Z\6XDMmhj
pair time&wish	526	[gT:>cq$dWR[\B4D,FDXT86``f]/0OeOMX=:QJ8U+[>c^;FOI`W>X#FCEVXG<BWV
pair time&yours	643	;JKML_ROQE8NSw<^VKHcD].:?;QL]cQCZWOOY/Ak7BRBXH`+>+FBoC1@NVTWSR>\
pair title&urgent	683	WVO?wXV8TUSZPVR4I9ML[KZYQGV]6SJ>IKcPHWWYQACHXSOQKXM4C6hEVPP]PWJL
pair title&video	520	UW=cGt1ls]dFiEOIYfJS@EGU*MG4O7W?HQIAhJEpC[\wQ[qFGIC6XJJUcLYA8m6>
pair title&wait	470	lgUY`8NvJZZU;(cVYaaJJF>FSjK<:?9TWICFEYUefU_HiIYv\-0@1UwjHtWJT/BK
pair title&wish	450	7HCVVHPd=QJZITO`=2V;=NX:0X=U7G6h6Q^Ofw?KL_Oj\1VB%Y8%SC_SemmQ0QgS
pair title&yours	737	VH8aG??g4PO?`<\LXY.;HMm?/O'HU';U#2>DYVKD?AjeN5NO[AAQL\S]TJV>?^gB
pair urgent&wait	409	L::LVDVH+\R:WS6J/c#CAB8n^WS\RL/OcOEIt5NA@TLXO9VFFTDVFF6Hl_5jVAwD
pair urgent&yours	369	=2s8'G`<A[Jgl\1'kFvr=NJkbI]0eG66@hYmZ@EE[2E#'llBaaYTO=MH7JLECQQo
pair video&wait	518	39NlPV?_=VYYSIhwdkGJQ`e=;F,ZJH3Xc`RWQYEo0@mH`RKI\MGAdfEcTW>MD0`]
pair video&yours	501	JOi[RZ`[?ONPW`6uas?JhTIF[?^5P?S#RTDVlDK_/ZD>`\H8B9IWYNK\9:hXXO?F
pair wait&wish	650	NDeLHa?^VCU_GMB?-Hi^]T;WIKO@K=gY3H_j`XGhg=MS>AVcHPTQADwUDQY<VB>b
pair wait&yours	448	wJ8mD_L^PS7LGFgImc:J9dHE;i3hq?UB>@5[]5?hfTTJRBO>_L9CMKYO87q58,?>
pair wish&yours	531	MA5IJ:EOB[,9j7JQ;]:@NScA=a&B\&-qB97LJT995^dL4+VQU<LBgSGwO<a9OfgI
past interview	617	VMRH`?ET:[P]Q7UDDTB=_;jIKdCbD9=hRFEXJuVFwbQ^8SCbZeLl?@R`F\q?7_^H
pay.lure	572	SSO[Qb_=UCH>@wMPG=M\FMCJ^D]E?b[@gqUbHPIdHJ6AUdZ5H7`P2SEGFZQmSRJX
pay.lure@subject	521	C^`.cPiAZUVRI]<BSVLlJM/kCFJ?UbRVeR^RMPCa_K6DwpI;QWqU@6]?FaGZiGK]
person, and hiring little	215	SPCQ`I=N`f`7I^X.dU^fu[4Cik]4>LZLb<ZoOLPwNQTJIQRGsHlaHW5ZBdMmS.G^
promise	695	e6Xmt9V_Gf*/1EWgb`KAgtT:>cSC-UFP_JT[LaY9='^L[7GmJ792FpTk9c6AwVc3
proposal.availability	448	de8H5l7\aKZw=GM1/MXW7%TWSgU1EatIU@K;)R?_]]Oa/GYdWVQ*4=]%QGf5LkD2
proposal.availability@subject	627	Yd.Q&N9G]?MeZII=1KPGS'PhDwJJTUaPB9>:LeA?_ZGQ0BA[[i?Z89M%P#J6E_V:
proposal.link	717	fh:F:dGRt6bnTHF66BZ]>,Tb=\P8YUuYSNJK;[Af[QTIE?gY[TP3/;c=Q@MAJF#@
proposal.link@subject	778	]`HFH[BPrCkkGC`20S7I7?SbBaD;WHwY=FGL=iBS`[SS98jg`g27:@a8W;\@KR;?
proposal.offer	489	L^:X7jHHdGXnP@O<?9`BC4QvOVU<\VoR;F=O#@1TP`UQ3BqOlWG13DX:W;KJA*/D
proposal.offer@subject	662	mpQHOc_KdPd_ZNB(JH=OOQAgFtD7>UpGPF@E7HwZ[]FDL'P]bw7V1ERDT8MOPAKP
proposal.recorded	879	Rm5V#O8_bLeid4a07V?D20ofB[@CmCP^8)<9.oDWZ_Yc4B_q[i4>C=X4r?`*6g28
proposal.recorded@subject	791	Km=E9\<V^4r\g4Z=DF6::,h\=]>Ub3Nl2<=9;fNRiwaf38^aO^FCBDK<e6j1<Y<6
question	421	^p*Q0cLAWoAwQ[\/0OWX9OC]EmaB?i]rINfP=_DcR@O;P9tacc7A@I[1XBK&Q>0;
reader applies	231	F+,LF@<G:TAT_QcI?n;6GcgV#<6L^\=f8Z666e7G1Kn]D5TIW%RLmkV^b6aA-f,J
rejection.clear	889	:P]+9L37I,h7P74?P@WZm5Uhe7O[]TI,FNMg(Np>bT<-:s*'aawcaCCXO;bT::_k
rejection.clear@subject	598	BYR83a@@T3]BdH@OHLOj7IOR`FUWD_g6HKRJ79eKAIHAGoSCMTw;9RMH^LQLeAS[
rejection.farewell	639	CFi,JAE#E+c-J@32@HKoY?M[i>QRQUGFNKRT7Ro7k@*8;\+/RenUAHGDI:PQGG^i
rejection.farewell@subject	382	=Tn[I>SCQ%f;oMTH?hX:h.lw>;<Qr;E7686q_uL8bYPQC>H7PTMTO42oM`iQ4;NX
rejection.soft	342	C(o0.AJ694U8GX-=Q4[UbA@[f#N<JMGM\Zid=Ag$VH2*-l8Ad^mGANNVOK1``T@V
rejection.soft@footer	433	\GL_IOh?>c>AHTV]>_MAMXUMl@@I>O&aBFQIWh=KBUNYR8[_JQ?FO\:wgAL[mg`C
rejection.soft@subject	385	fNYVPElkwd]nc&ORXcC4LSb:dbJ0QPJ`Rd<'tScHJgTQF7[N\9WIFdQL^3s[K9ZH
relay	499	9FMPB6=Q/OXDN-AEW`;48A`[4>*Rr1=[:N#KPp5<D]R_DAaDKVAQ[j.Wp,U,8TYS
reply.advanced	561	`N4b`P#lYG9>KNhV]k44FEPQ)`2wBNPeO3AP0TqTnAUHH@CZpG3L<ZfT.aFL?2F=
reply.advanced@subject	629	^A>^qS3KYR<4>RakbX:CQwT2.^Bk*SSUZBbo48rPaAD-<A+SRH<G]Vbf3b?9F6\P
reply.hint	397	S>CF^'da\U:6C7dP0G2/YZS9BhDwK\:Z<%PmAsYOR,eDHD-MN8/Y;X^^KeUF=9_<
reply.hint@subject	756	X;=KhNRQHk7=,JNWW\JJw\W9KrTZ9J?Ow:knS]UGMGO%C9+If7C><TSM*lJRN\MA
reply.hold	651	CF<G[DMKUZGHL8lXwbHGWOU9:TIr=?D]F,DV7Oe,Kdj?EG6btICHClWE?NBPER_3
reply.hold@footer	439	WUMeYgQAS<\P<lHLUJYKOGFV`YSDKaRPOnaY8>UGSX(7VLW#<GkfUTZRMT9F\OCM
reply.hold@subject	505	d7[pQN8ecD+N9ejRkY><[bd29cKs5>WZCWpj$]uaq;r5JQ1fw213DgbOD@CNgFT-
reply.later	796	T=MhjIg`Ar(J<HT\ekIThwUJ?Xi^.KC]MIkk?UVFR)b@N6DP_6HAKjW_<t%;]MKC
reply.pending	379	I52QrLX]QiC#=T[unPRH]p_;5^UP6W[YKcUHM_Z:<)bVV,XTCU2:NPOd-s3Tj5K2
reply.pending@subject	817	PMMTOBAWRSML6LZFS^H\KVV@MX]ZAEUIKLwq?=P?O:N1<RFEK_GW?YoKKaERGP\E
reply.request	444	Y?A[wKKcRR:?COOMhW3HG`5U=^NB2B3P^4HWV6TKQ>Q@MMJOQB2JWP^F>jgJU:UK
reply.request@footer	428	wbcZ^Q:ON=UKP?;g>WW^LHO[?YXKJRbIO\a\E8ZiA?[<p^V[VLX8W7iOfV>YnQQZ
reply.request@subject	749	g?TmtP=\<X*:BJ[SaJ:BcgE9CoUS<CKPTE^c6If8eGh3<82aVN/CJgkw2g<M^JUE
reply.thanks	323	F5R#Z#Bc@GSmTUCST\.aS+HG\LV\<\>NIRUV2>R)jT<@6]4RbHALd7Lh;8ZC2/PH
reply.thanks@subject	521	EDM?W0LFMEAa#DH:ARP;RNZDAPPZKFCME5dLIRVJOP=CMCGmGC??-:pLSY4&YI_;
reply.withdrawn	892	l>4diE2^Ub26;@iS\^0Bkjd7*HT^F=@tR=hwIIZGY4l<@97ddC-40jfb5f>BTfXD
reply.withdrawn@subject	569	a+=[TQONWi/IKPbg]Z@@efi#4X\pLH9eW9pr3Be;DI\C.-@^fV2DM_Y_/e;NHV15
reschedule.moved	786	HW<M2ZZT9w.jGfYVOEUbMqd7OBSTTd_ZAOnd0;8]<9]2:>e@LKh@QP@4XL60SMEJ
reschedule.moved@footer	417	E5X?co3D3#`:Ra9GY9[]]J26LIW6BG?0PrUa=C.g9F0X\[\52AKB;.0\EMbN?kV^
reschedule.moved@subject	1062	N`GE>e_NKn5`MaTRU]XiQ]OGPDaMM`hUIKwM2E>XD8J8CEW7WMnNXUK4T@5BLK:U
reschedule.why	525	T\<B6SnM+e,VB_J[aHh[KhKAOAN_]IVh9;eQAD8H6VZ#>X<6kJ^IYLB5];7?NAX[
reschedule.why@footer	567	WUaOr^?T>SUNlcMINXIIeNYeS^6[QGENwNN8JimUEJ`]UVK`W[_ZX@RSeY[bWh`Y
reschedule.why@subject	426	DDYMM^HGQf*MMZ^$VT^sCwqV59O\XDpXJ\fbE9DD:0NMIHR_NPYEG]=?]CNOSCJR
scheduler	834	MdEL=e9TfCbbiKoFE=ADBCiJ9IIM]KgV@DE;FYDh[`PYJFcagSA1>FVCeCgF=^#B
sense alert	537	@8mFT>VMVOXJ2JLULQiUwR^T`9YbPBAJRP\f<9^ELBL9GV?'PcoN_WM7KXM?K;kT
sense alert@around	560	jgw8WYh.h^hvAMI/ADhlmc@jvhe4EqA<odcXD@gVwZ95\\YUU^iMBE^?DE^c[Ha`
sense alert@if	661	CZn\WFa?]PRMMUSGYX[EaUIYKU]U6RR=D[Sm>T[X[LZ8GVIXWNbG<UuF2hLQNSwQ
sense alert@sender	828	q^^LQul.rBbh2c>6?)hm]\7mda_6:jh*wiq_27dhl/-6]i^VBim@23k(:V?\q06Y
sense alert@subject	944	kZ\afUP@UQKgA`^CF?Tcid;PQa[>/g]GTRkf@Ehad9V*ZR[XaYS4<Dn6-wL\^9@L
sense apply	448	lNTQVMa?_J^?D>CD7)>?XeVv]YP?IHb8Rw@<E`N\NN7apBhj2XU/)N]Te>VRZaPI
sense apply@around	810	YCR]SDV@LC?@P>[NFMC?HNcM[;BCGC-FBO:=kwJDKIBeXAHlJRUHL[9kYHGE]k\E
sense apply@if	404	LJM]n8p:@9WEPNh9K8OR`N0MwL^\J:MC+gHHWj>bdLIOVMbHAgqJbZfJT5<?V9S^
sense apply@sender	618	NEXAU>g=IYO>=CM@GFV<MWYwg;DSQH=GB[?FqU8D?TD`]6^gD:nPGlM^g+??X^M=
sense apply@subject	573	R>cU`EfNFjTF:;I+4<TCbWnaU80NR?FS;QK?^w?7E49\b=LmDUVGKQ6Sc2@8cXXN
sense ask	428	QfH2WJIMWNOQXL`D/S9M<?RX;_M51]NYONG9K@:QDtIT>BWwZG@^FC80C>HGAp@@
sense ask@around	680	[,ZVo>RVJR\?/JfmaSO3khZCDcXWG>@9`,ro:gfGT3OB?L(kQJ;?3dwh$`DHOPYM
sense ask@if	695	H[MR<]BEQR4mFPdJC_BPFJYL>eCNK\_t<IHAFKJM<\_^E7VRkT4HS;L#KR;5AYDA
sense ask@sender	510	[``QQMe,n[TQ@KO<B:feQeI^g\]=@a]FPQflROh<\H=CYdK:H_sH?G]H?OBWw5#l
sense ask@subject	659	W2JdlDT@P\0@A?[]\H[<WfJ5LYZH1LMO_LYg;YsN9@\@SL6YZNS3RNk5>h#MLBWL
sense asked	517	nWVcGYPQ^wEiDUT:8MBRT[N[NlT5DZgiBAZN=EIcUP[QP7\RkRU3:Hk6]ZIIY?;A
sense asked@if	759	Y_9N1^CDk=QU]HOGKCWTPF_\?YUDNW_`>;TL/HM\lHZBIKlWwiI><EV,TDDPF?1Q
sense asked@subject	852	UWNPPKND[]M]LMVN>MWPTEIVWwXJGQKO]b\LU=JHYPIYWQNAZKLN23S>?lcRG@CN
sense available	393	ecDT?]GL[A]h_XK.(K_LH9>uEKY6PMwcDSX;?K-g`a8c>VgfFPU27)g9eQ\F3V2M
sense available@around	656	C<PewXSf[XDEUV6u`JDGPX,<TEi;LsM&jKLQmAAP?]NEe[HL?AGJWMUH9o_UiP7c
sense available@if	380	U])U8EHhLBXpOBNE:CNFO$eS1c_?kLW[FZD6I=/k#lOaWcreHKQ,/_U-VFVGC-SW
sense available@sender	588	UTM?BYLAZRI]IK-@3A\g^WBqpeVBBccIeYaT#EFV?T`QjLaQJkW@FDKVV6WMNAPF
sense available@subject	618	PV'YNBSZF5YwVU^.BI>SO8UVBeWINOEn>JO,S?<GWadT:?JaOKDOH0P9NESDANGD
sense away	486	FIW^w?eQ3:G_ZCWiJUJQBDT:XFa?;O#BB>I1E@(GAcJFGTGQ<AIsUi\3CAQ@Be\Y
sense away@around	445	sI9[d<Tj@ahHBVRAOcLP\pfdOPB7QSDg;SJSGR\:LCVQF>ZoXmF9Ydg`CSsGwlVP
sense away@if	722	RDHw\LdJL:EEINSSQR?HJgJ:OAXDSP@PUG9IV_WFESRQZGKM?;HSK]PjR[ZTFX]J
sense away@sender	570	OUdJO^bB]ERc>gCC3T_sa>K^dnF8Fut=wbhr@WkOf=7'ScHpV`UKJ7^+;`Zfj2VV
sense away@subject	881	E@;]w8dB><Aj>D_p<LCg<FC>hXb[@]8;EApHXSI<>WB4A;.v,UT\YHuJ2Y39KncB
sense back	526	V0aP_6XPBV2b6+ZL=T=JgSYKZCdJ5YPWD6ONNN54Q?J>?IMp@JJGE7FSQ6LCGwX$
sense back@around	611	_ZU_dXQ[o[MaEOc`XXReWMUXRjv<;We\qZ`[>AaUU+AXZHWX[`CH:aaM#TIdp4SO
sense back@if	757	LDUUN7RdFUG;A8`wihM>Ma\4BUDiMJGTU6ZZE^_BKG`-NV6H\]PQDWaYFT;NXITP
sense back@subject	548	S-`UTL6JBEJL@-SBH^9bTGSK_:7A]M?WZ\gLRFP#ZG@<632UqK[hVELb1Nl<ARhI
sense book	365	p;JVVOAGJKLKCVfKOSkE>7RIOhEX&PUAOZH5>ZEm5UQXX^O`SQ+#'V7=fKEBM)/>
sense book@around	739	2RXGM^[ULD]ZRkEN_?_M.RPPL2[GbTdUUIY=T8@wNGIDUFKN=DYMZT];g?XI@U5S
sense book@if	498	I]/[MOeg2YMFfK9Y^EPV?]h_;JC-N>JHRi:#_2T\;P_ZLBtR@/jSKw-LceDM_oHg
sense book@sender	762	gr[KBtk;mMcm5tB@5#btVF8KgWtM;eZ4t\pi54nmc5(CggBM`kv65>Q,LeK]fEFQ
sense book@subject	571	[vEM<W=I`4UUw=LITIA6/M\U>^D?`C_f%I?=>TEbNQKM7?jTQ\T/KWB1Z:CBJd9U
sense bounce	663	N4<^c=S6SO7fF@ZeKF@eGF;@YNL<%GOD8?F:`::NOP77E6@wD@J^XP^G>=@5MocO
sense bounce@around	601	V9@\lF7I:[S<]:eltD/MNZX>#WDg^<IW5:OMQ7SAQkEVHWA>K>26WW4Z>jLLAWTI
sense bounce@if	865	M:3_dIOEHBADD>YZD`BO=HJDPLPDCPFPJ<UNXVI=;ELOGFKwNDB]cWXSEIOF7P\C
sense bounce@sender	462	TF?MX=S?GZCf?JNJ@^LhNJ3Vvd_J+AII#.]=YOMDUI6899YlAPbh<3?94X6'YJB:
sense bounce@subject	926	B8AXe@a>FDBfDBkeFTJ]>>3E]@W@GS=QGAdE`9D>CW3>>>>bA:BXdMwAD:>JFiR?
sense call	568	eNKfI@?Q`MAFYYYadVBJCT?c=ZEUARfJP_AIXL^ZZ@@SYS[ULNX,@O[RMwNVTIGY
sense call@around	464	7\MXMY^L]6kfoX985CHXE0FHVSk7<9`BZ[GRP#R_]sdmTNO)>Fev_2W;TS^T=M2K
sense call@if	679	G;bDCFDLBOr@CKFLLAM:M_RKT2Uk\=KHDVTKNwVOTR=QVMUb:[aBVHE_f2[JHgOV
sense call@sender	671	C\\3IXj,Qc=UALGSHE]qYPQUR:NSSwNT@XcH=?^JJPX;OPJPUJdDHHQ8DFO9NDBB
sense call@subject	596	KL3t_B<wF1V.VHPhMpB;-EPJ8RHfL9EUY>R<hA3MRShRYVET;G7NTC;PLUen2QCP
sense cancel	901	KoD(Hfc7IERK]BWOU=rDBJ8@OMNZ-TCB?8KI8+]KBaZ9Mk8:QFc<CQc<3::USD\#
sense cancel@around	564	ZbP5MKeX[o?Y>Q=KHaYRdJKP^aUQ=lt^ePL[E7PE@?7AgCV[ONZUGZJNSb7;wUC0
sense cancel@if	868	:hBC?Vk7;9YCf?ZwfBn93.;@>;EfUD?5E68.YCaI5gZPLj;CV4b@Olo>0CKZ@ZgA
sense cancel@subject	821	=n9#FFj-?.PL[>cI\KsNB?VNX@TY2HFIH7EN92m5DUM4:_)JqEs<=]k16C0eQUf-
sense candidate	553	KFURNA]?L[SD#BVHSGUS]Lai_MU;YQDC?RIOcV^FWXI:RBV[U]__NMCMT?L[A[YP
sense candidate@around	678	`JNSVOXTM`K;SFWBO<S:NUNOG?1HP8<_RBBGYY>F?kKmV@er>LJCDn8[BC_IawPE
sense candidate@if	409	A-aU`AwADUkE'^KLBP[dZHM;kcSi>=ZGUVR6sQ?ES;/GHZEkTf_[XWDlAl8Yb7S_
sense candidate@sender	659	7TKTVAEX,=QO^TLl^R3OQAY9Z2EnP+(<CCLGw?P>Wg[d@OMAX@Cbv[6_G7V]AZoL
sense candidate@subject	552	eFYPgKRFk]_9A>;@6*V`mdejZXa[+fVEWXWa6w[PW73#MTC\LfeB5VPP6\2A\]]^
sense choose	556	A[_#(THAFC`RA?D)6JJZR0S[[>O4ORBYIQP_CEk7bOA[?C9Ggf^cK2I=<OYBF,WW
sense choose@around	485	plWa^cGESWMSHCA@F]wO>XP`EN\kgchVcHMCRnYdoW\:XccdJUE>TNPRGHMG]=@L
sense choose@if	653	Q`_8HVe?[eZYYBH5#=_RK<6wt?]@>[dEMuK=Qg6BNJ=lKIJlB^\7(D\:U)SVLUMX
sense choose@sender	508	NNd9`W<hiPYJXfD@JIm\`XO[aSedNdfPwsMfKtjkl778TZPEMbPdaB^@KR<`n$NQ
sense choose@subject	478	jm;J7[ZHw]Y?IW-'=lm_a7=]R\W80mprboAQ<9TTOc9IE]5B]hmNB9M3OK]RJ8O`
sense civic	445	KWw6?iU*MYB8GaA#H-]fbB0XWNe&DcjSWu_L8O\J;C84QSL:I<LSJ6K=J>IQf5CU
sense civic@around	634	J@^b6[W<q0V;TUG-<@MMWG6j[\Y6VLj5dWUT<;CdRO.N`bRPX]^`P&TBALl]`AGw
sense civic@if	741	RdUXI[aVXB[W]GcE;eWHSZ:LIwUDBPZPLAUGOLKP]LQUDSJU[VR=;IZ7>`LCiMUT
sense civic@sender	849	Q_bCecZ9`AJJF[+;BAj[gV+Ucdb&=hV#loUPE2cRO7R'ilODBXX:?O]A7[Fcd<@e
sense civic@subject	854	w^fNYhO9mCZW;]F@CHcWNNDmZhn@<etC_a\P0E^\TB=FdmW]J[[6=Bm8;iFg`5:Y
sense closer	395	HWq%F^8MML^\>A<UF*ibH)LseL^%E@g/RW^L5umWm'#36WP1fvrR@,[GC:T,=>_p
sense closer@around	624	X<YUY?Ww1`EK]A^Df^F#MpP/9T4ONG2oJDHRRJM+P_YPS)JVY?>L[dYc\TTCUAO;
sense closer@if	798	TJX^VD_@L`HIJHB3FNKAYVXNbPKCFHUQHV=OYmQSAAIWM0c\ECZ<?aGZdF?MDw`G
sense closer@sender	498	BOmRaQZ@VK<MMY8AO=Cw_N,6_KbY/\^7cwjWKD_[:9J?qmI=]c_\Dp\IPU;eOVMm
sense closer@subject	607	GSsajki<ts^YDt9QSG`e^b.@jPd40[cBWu\Km&CO=]QJwZjK^EdkDHV>FmVedQ<b
sense cold	530	O2aWJA;AFE=D8_MKI>EUR;jTVImSPaG#M\BSSk_SRU=JU`YNWbV_NIU`AVFENX`S
sense cold@around	577	6VOHLI>aF<kE_AhIcdHIRWXRC_TmNKJd\?Me9L`JpMkFCTAC\`.b[.wW8lwIG3OS
sense cold@if	736	WPdViWfGPRK?Qb;\IOcLQ[8\b]]=0cCBSc\DMHZ7HETGlZVLHT]64`GFCb=MwWUY
sense cold@sender	487	Q;w6Q\iULUoB:JPF<<TAVOHG]@M[HOMEJmIXVKbW=W'ATYd:7eaCVCSjRJXWS>HD
sense cold@subject	748	UUwRSdb0RPLh0aHQM>YhZY;ZqS_@O^f8W^[VPHf\Q?7<j_WJPX`EF=Z?>g@McF=]
sense confirm	587	MKQOfIOPhGY3PYKD;GJISW=L>ILT\T19w^=>WD=Y>NdQU`O<41=NB7:^\V]cV6>h
sense confirm@around	573	.:Q;T[CcAP2u2=MQYe[hESh4HQ?`Pjcw@_X_L:aL@N_5G\JKSM`dgKB>bPH@0;Da
sense confirm@if	716	=RKT6VTNAJJEWHU]Wh8O*NV9:M/ZQP2S9QAOg7K@BleTIQc=R:CcwcHRX=VG=3NK
sense confirm@sender	382	[B\aN[ZOOTb<Rb@WFc=FG\Bi]?J8%cCeJWlGYZEHb?Wbm_<0QPnv`G^qXePHHVSw
sense confirm@subject	1376	PJdL_U`EKDU@JS>@FBHMSV@BLHFIENHG_wJKUFFSALDRiVWA7GIPAI5OVV`]TFFO
sense deadline	423	^/[gY9EdGT1BNMoUL<=MCTbPPNZ'RaUbXEEQJWMVVVTDT9]ZJD@1>UGKRg<Lj#NB
sense deadline@around	450	WEBXfN>n`]LM8dirObFWeWFQNjBFX`O>wJKRlOrg5%V]GPaWPZ$C7g5d6vWKa:KQ
sense deadline@if	379	wUWu:3ZgqiPNH)c*C9?CVZN;dl?\G>IGN<kQM[lN?.EgD,BuY=DA@+YTdPR`b7i5
sense deadline@sender	437	[SZ<TPaRY`N[GJb?BNRUit;TTP_AITFPeb^NQnYEF?;8Z9^c[JTP/w[AX[7DdqLA
sense deadline@subject	762	e:YaPNiM[\Aw4NGJF1d[[YEVioh96bE6cehYHRcR\8=5bNK`NgT76Eq0;bEC_RI\
sense decide	796	PIFSXHPWTPAQJJUbXQONWXGB?VSUHUHTd<N`DAj=^WS?DM#FULFWDOQY;_\TG;QJ
sense decide@around	544	GVbGTa?O)Gp?OMPKUG@8?D>:YWTSgQa4QUMX#<^UWR5M\VJ/IJ]K\SNEO`kNDN<V
sense decide@if	527	;MaDScI>eKNR1UL62@`aVZGQfcmc#ZZ\SMX^2I?VHUS[SK@0KK=>4HX'2Z=JV*LJ
sense decide@sender	617	TV^:Q`Q.YVnDPa+<48`dgOKYwNkT?[d8ohNf.U[Ql75BOvR2IQ^D[7SG]NLRZEDb
sense decide@subject	649	2Ed$7<N;<Pm\1PE7@JNth-Qml8JWRV?O`ZWs7PsK^F)22_)Gh]XbC6L?55wFOOBb
sense document	374	VQWe'NI2foCJA4AK?375I_9VIM(0@BY5>K6(=LL;O8SZZBU8+CCM#G8hYZR`bLKP
sense document@around	664	GEG^GMZwIVX=K@IdQTAEVKM0@c-gNG>G]FLLVQO_NS]OLHG`X:0H=[RdfRK@E`V^
sense document@if	489	?HUG.C9f@@6bL1LOKe@Z7ULHZmfdHJA\UXSMQ@+'.ULaO=M^DOXlTNWD7Dw14VN4
sense document@sender	629	nIZ=aFPSPP=L>Pa2JZPTiwKHV\YM4VLFVR\a#>^DT=ND<a?ZXVN;:>XWLgKMU?TE
sense document@subject	757	_ALiqLB\Aj9>+Qbb]VE.qr]=?aQR9H>aT?cw8Yd:h2U<UQ?d`J><NlqQ4]7JeIbL
sense education	445	UYVAMPG#GNPU+fE1.@IPOW*HkJY'0VO5OM\ZN/8PJA3Bed<;EAVBVMFBKf?mc\BG
sense education@around	543	F\AJ=VWJK=HNk,Q;LU;#=C_N5DF8a5GhEW2#V[H@L_iaHPJSRB<N?_EOdJSI=cY3
sense education@if	544	J3VTkZfE4@RYDJMr;:PH7J<#[:hN^UB2EZAAhPQ9FB[KG2><0:ZiMVL^;DD\Wim_
sense education@sender	793	Nb[/enV,`TWOGcN921f_NH4YqSfD(fZEX\hn4.eMY<D/RnNAU^iO#?b(1[N]aQGT
sense education@subject	779	\]]CQN>-W=]B?U;HF3qCYZ>VPNcU=VW(T[S^FSWUo#61YZD@BlfEVAZ?<`4h[@M[
sense enjoyed	637	EU8H;@5`S/WNW8XDSPJ:H6nn9I9UJ7>NME>MIV]<r^N[9QHE_b>NL-LSYKwC:5PM
sense enjoyed@around	576	b@YddTOfDYFBVGIfCVIDZXIFCXA]DAO`hHVwZ7RBTX]C_GEGIIJPXkPcGg]SWWD4
sense enjoyed@if	774	IE\BHJKHPGUICO#RT<JQgWJTO@FLDVL<N^CRL[JFM?J[LYTMWIfSPHCAO9OWOB]Z
sense enjoyed@sender	312	T?ZRHQbFoMerCfIPJ;Y[FQ>[kJXMCXZ=TmFwOfoHKP/4BT?XRN_R5WUDYV,1W%-:
sense enjoyed@subject	677	a9NOM?YTUu:@??X_ZVF<m`]F@eOf;PMdMP`i?PeMV;oDFV*wFEBFC@lFGjGBnU[;
sense event	302	M][GLK8\;af3J@R/WfLMQNKXj6F1JO[OMhNGWRJlJD7Nbg4=7FELZ[4Iab#AnS9I
sense event@around	541	PTDW]J@3JdVN-GaRhW?QV\Z5CT#QNLQjXH`_FcgOA=`6eJHNFQ_5@SS_6SMH[SVA
sense event@if	409	5KiD\<RQRCJ(/=7VOdPTgWIp`<?W==8>W_wX;^WFNK>CGO'PHXPZMKlR>JNbHS[B
sense event@sender	808	cwPFQKt*n\Yt2SA883raOOA]nc^A0ehDZ_e^.F_=X-(5V^/VJao:+;t3,l6GjY?P
sense event@subject	500	doY6KDf?IZWV>QX3Q\XXJSCUdAEKCPPhE<j_BUAGZB<A#MS[VbY5NZcZg@+VUMaQ
sense exit	763	YU[SIgZDVMWYV;XTIAYRSHJMAB^ZGYPHN8ROBUXU[RLNLYZ`\beAHcnHFU\QLHwN
sense exit@if	508	W5SLhPi[P^F98^N[QGOC\QI8J?Og?G?8FaUbV*`R<KJ=O=SUEZVNsw_HY[OWT8HR
sense exit@subject	805	gYcHWZZ?^[jY:M<:8>b[c]HdYN\J2`a=e`Wl;F[kp;1<\^PTNQ]UD-wC=gH]^?CR
sense family	850	@Aw8FGIEIJSJEQ=8CCOHLYKVVC^L;KRAUhOUILCNQD9JYTD=GKWKX=JZATNRU.I[
sense family@around	622	VO6R\h@deSKhNVKFH@VSLQMhCPAFeOPPERPLM?M^pwUTF<qAD_,FhHhCXCJD=Q6D
sense family@if	553	;N>LUMORL8^;l@TLC\FNHQD>B822j(L]>Y5TKVQXKOlc=A^SEIODAIFNw1P?QC^]
sense family@sender	815	Nhg1O\g6VhL[>UB2>8ij\GKggL\5ERN8XcUf<;g\eF(#UVIHE___??a9*PO[XAL^
sense family@subject	746	ZSs=IdN&`Raa?X@/=<[^^Q6]vKd81n^(dw][79[HG73[n`XTASkLF8XCH`^cbL@V
sense feedback	491	`P]KQ#_ST[RF]<E=F5@N`ZlUI@AO5C^6AO=XHleZZJTTK>OCKZaFZRA^OgsKQNL?
sense feedback@around	524	f/,L_0LePe#F/8gZHh&ETUl%Gd>H,7JlWKh_W=R4XRiKH0)`^D0G/N^Q-q9NHRc?
sense feedback@if	475	)@nC-XGF.Tq:F@'KE`UcQ@RjZQ7kh8<=UO*E?oGKJ\,GS^]D]^dkw1/^r.sH7)[p
sense feedback@sender	719	^UWY`XK;Jd>V7Q?HRZRjVhXWXV]F/dWFWZadC9sWm>FH\WOKNcd/Mbc@;w7hV8PM
sense feedback@subject	633	]AXT^7A^OPRLCI_WZXDI_PUkXU7HIOFDcMnw=\bTo2O7RN6Sc[LJYJPNDJSHP;_H
sense filled	604	0DS'?BKC:#];X6JcnBPTUA\>S-GkW:G:.)FjHOQ:Hd7..^49WYjrkF^P<005<ZaX
sense filled@around	470	E\[-GYNKWTMSWJZ5N6ZDR#R>?>\kS`K6Q\EWC0aSP_LYDiK=IQu7M5CKSG:Q@6]Z
sense filled@if	576	JAHV===TGEJ,ODA;@B@BPCfRRR=VLGOPNGVU[cMH;IS=EBA<\VScDB;whgOIQjFC
sense filled@subject	609	U<RVgZ`9THMU:QMU<C[hY<JAwW^ZZPa-GOaKSVXHRF3JLWHl@^RkMMY^/G?N]K`X
sense finance	551	H]T4]dLIX/<>NM[jB2`@cK5A_`WV.^VAUd]I5-fLPTLMFb9<LLS8(Eb#+dDnoKKC
sense finance@around	434	OB\?<=B\I86>h$wc`m+>M]61VU2bKZ.WNW1q>cQae]NAAW+O`DUcQXNA\PoBDi\6
sense finance@if	518	P_^N]KiR^NiDTV2UIGeMAVb1J?]RP:Y#BCAd_4aNKQGK[lDC3JN[gUidBMNm`OB`
sense finance@sender	969	Y\\BH[Q*[@Li@h6733c`PN9]eX`B=wkMPfX_@4QZZ<7<^^aJOU`M?-Y1EZPefM;V
sense finance@subject	638	dViNaeNNl7UIKd>S?+bWDO;\RWj)QTd>jhYBdF^]RT2]YowX;Xp3/2WUT]GvgN8c
sense forwarded	717	c#<QrR6f4TO?QFOam]>KZdQ@DAFRJO7G0L7YPLICNWUBJV>U[MG1IqHXLMFWISdC
sense forwarded@around	627	S9^J>]T8RM^HIB1OVAMiHTOTAQZ5XQSYhXSRh7POI_/dZaVNVK9FaJHMOwYaQJ1^
sense forwarded@if	435	hNdVW-ZVTBRR<8FR?SWMRN`PYE77GWICVf7`=p?OQ=HJPE\weYJb/bQUR;UGFHP[
sense forwarded@subject	693	YUbCYJq=TfEJB;:/=7YHPWXNaIOI5WJ?HjJ7fw<G@57giLfCIF_;BUP][TQN\EW[
sense future	350	A>\&c>lET:;0)OWRJw58Pe[SS&oO&KW9[@JLOZg7K>X,?4*bN\VR5GraB-?0OaY\
sense future@around	688	@Q]QeDLCP>W]LfQPQF[eCLTZvNo`Chc2SP_[[IddgC94f_B_PYeaS;RDMSSJw,F^
sense future@if	585	-aGX5BH+B4XTb1;KM8RM;@?QV1JSc2\W?1>=LdI8FMHIJ^\[MIw\MTQF_:399J_D
sense future@sender	473	I[U@R\C9QJDDIY@14.OmU7gaV?PWWNW#W7=a?IkEn5E*I]1JFYWD]ABI^NRB]9OY
sense future@subject	481	RBR?.Q<OgGic7HK9C%M]T3S]>DeRfDRXGFbXBerOw^SJ=O[_ptmJ,@i3]GMGNNOI
sense glad	448	dJgTNC`U\H8ZPLP[DGFF\BRFJrT3:]@aYcEHD8RRQH_U@[>?NJ2G@K/6#tSSF9E6
sense glad@around	456	MdT68\VF]6RdH;O>6N<M_.[b[vQDNT=>^HMXK>LH\wCMN3@Sdj0S[9H9L^IATW_A
sense glad@if	752	CUa=RPU<`CTDH\9VGATWrXN?NFT\IWSLbKTVTQPNYTGOQJ;#aKL`rFIMA@LPF0U\
sense glad@subject	769	JLC@SQcNJl-e.IOJCTIac?Y<WwHE7Z@ZeWaNJCAO8U\HJK3Q]?4RLZ;N)fWMSHU7
sense health	649	STSRR]S,kHLCDj3QK(d]M[#[TUb0>_S=njNjR:BJB7EDckWA2N`D?5NGRcJjWCJn
sense health@around	524	SN7OGS:fUWdKVMJYW\7>ILBPLLOQ]9YdLPFIS*MJI\RwMKdjHB?`P,Mq`AoQHAGJ
sense health@if	600	BdQP5f?@YJa[=XGBA8wYOF-PlXZTVIX<6KZNB?SNG9GBTOh>_HUQ;7fMYWQOU9Mm
sense health@sender	923	QQYCVd_0aS^I=Y*JA8fq]Q3M[T`KFei'ew]_E<M\V5<<lfFD6Oe[CRjO6e[bkCKV
sense health@subject	599	eNgY^YlBpW^B1Y9B47lV`F&VL^g9<gT/s^\akQQYQ7&DiOL_.cME>7wN0^Iuj8Fb
sense hear	475	s;6c^8^UIZ*SJTcwOQK>ZRUL8PK@:ZICM:UEJNER@c\J?NCh<@FCHh\DIK4UHHT,
sense hear@around	695	c>eGNB?dCMK-@BV<TJ7UmNUtaQE^K8>7UEMg<wjGwA7OOV3bRgPWRH_dRJYUIJqV
sense hear@if	631	9(VEmD`AGZ:>AEXXU:U=F`I/Z3HK,^CD7ZZUF_DBFLLCWWOYM;SICw]MK@3Z`YdJ
sense hear@sender	305	d#[?+6CMHORLX[OX0PO@^PQ\\LJ=KVI.K_?@]`N&09gpLJKEF[nK36E@[8h<V9BY
sense hear@subject	856	2:?6FIBFEJFR1G]LWk=rV<]J_F:GK:FVQ9V]DPNC[@G?.M0]wZPheFRUOKK69LeR
sense hiringside	491	Y[]XrL[$chPO5VC[5?]uwU<RUNkaC_S0c]SR2TI6J9H?]P?RWg[OSKPKKqPRoKXO
sense hiringside@around	570	NUY94WSQ;hgh?C:68=bIwdKAeSaG>G2`QeF^`@DA[LGRV@NBT5KQa0G.QLk4SG<5
sense hiringside@if	494	@JOOKpm7d7_67\6G8'`nKD5frjL]CUA+Z9[d.PFXIC/@q^XV:XeLF5_O&P*KwGAk
sense hiringside@sender	595	3DRlbc?bO9Y4\^;g\cM;RD;I@BTTfMSNPLaWfTH`GbEn^hdFG@NFdRCwn\iYH:9b
sense hiringside@subject	733	W`c]bhZ/YXS];w;HI9dwUdJViWfJRkr3\n`_?9bkS5@3[hHJUTsHZ0TF:gLL_+:n
sense hitch	460	TO2Y)E`uD_4^cKRGbc7W/UH#<#KJGSEg-*SZ?<5P2<^G612NG?[8nPFSK4=*RO80
sense hitch@around	730	Fd::5kVFPP3n]kbF]m[UElbJA>T:p?Yf?:e<;HCo@>YAA?nKnAY3hs1Hw8:-:B>R
sense hitch@if	568	V]:P>]LSdY6MZdPm]X_X9w48;MSBNeEGIJ^DN6RoD_cOP[MRM[[83Xc;-D>FR,BH
sense hitch@sender	423	BoT/RrSMfNA)1_*WbJo[6WgX]ZZ^MVci<SUW9G=cH#W5KVZNJVT?kdbI@@4&HTNI
sense hitch@subject	446	9PETD^;8O]BkGkj`IkRpGgqYJF\PS>[)@NNbP58RJ#D>D=BMJFSDYBYCbS1fT[@_
sense hold	641	N:E@PBTZK;E']@]OeSY*E`LAHK9^<Y1GE8OaA^wBVZaH$W;IfA@WAhuK;GKAUIt4
sense hold@if	650	UCULX^VfMT[=T/X]kTXFZ5LM?K9wI<><BFHJBQ^NJYMJI\7WaZP@PjNT.Q?VHLa;
sense hold@subject	738	vBXsdVPVdX.B3h^OWlSF]rSJ6eWBG]blbVj\H^^de1g<QFNlfIK,EcUP=cPSwFD?
sense inbox	773	?@2sf2SBGM:bFF`jGNDN9DSHRDZADN@W6:W4rf997MXAA8PwAIGEXLZHPI;>Dv_D
sense inbox@around	444	H=DbOEAJQQP^VDT441:9ABF]VcIBhFeDLeA4`V-AJ\4wa93_VCMM(GJ[XVqYT]`@
sense inbox@if	504	HQMcHMZOXlSQ=IYW4TDd1F/,YAH1AJWX?aT/we09GDRWE>SlH1g`U[L\OCCCsp\=
sense inbox@sender	598	?CBjw4gHLBN\?]UUJ@U^SS@9BeP@3DV@BCjPTMP=JNOK]FI\YPgZXMkX<bPF_F=H
sense inbox@subject	919	4H9eKOLON7Sf[GhVCWHP.9J9DSM?X;JT73O4[C?YQwOV?=SfKNFMYHf9I@OH6eDX
sense interview	390	Zp>MES=g8AXDISi`TKkA9c[M2PSZG:TKF<Pd0PNfQRr=EhOCI]\)MjuW9\GT;wRC
sense interview@around	632	?E-N@:NUXMVjPQWeafKcEaIE@KHVEZLXGC^cI7K^GTW3GPCCM[MPwZI8GH6GOb<Y
sense interview@if	727	_LBY@MVJSSCYXSERLF\J8J8EMUXESJa;PZX#VPBULdB\S>eeVUX*4NO2H5DMXuQ=
sense interview@sender	673	9:\W[eXK@GUD^jDcnK=G7_B<HABHfE?EVTIPVF>Z?YI[YCd-5#CHrQAEERW\JCD\
sense interview@subject	677	<j=jPo8WU)kDmlHgifL@&HM@276]q@CIC@2A^3<wLw\dRjc:;=AHeXKNZ9Tn-M.f
sense invite	408	OMID>M[W>ONQSS@KM#OV=ZRAS/]jJGN\PO9PMN5g/8tRYOkl=QT@O[>P]:HL<3PR
sense invite@around	853	fUs>_`Z3hO_d.i>,=&f`]T>Zdo_RCeg6hfasBaw[r9=9n^JmVs]E27t?+RZ_i?Kn
sense invite@if	577	CJBQX1REJL/\QFZ6?XQ7>NS-6H;Ha@Mj@IJ)PY<8FTcR,3RwM@=CJYAPZ>GDCLK*
sense invite@sender	532	ivPC=l^Bc:dcHGR20?^`:6Z[VuC#1]_ZVOS/NbSqa??a[Sf]ehK*CEj,mHVIj]O6
sense invite@subject	872	OU[\O`8XU*i;_\ATRPB><CHOH<F?LM>EbgG[Z8BpGIKYU`UDCU8NQ97\SmwcD@>d
sense join	844	EWgBEXb=OLS@V@<AHNR`cO@MWFPS@UICVcOISOHE@MAUTWI@ODPjI?>HPMwRSBVZ
sense join@around	479	/Z<>@J)kXIqF<WILI@hWWKU_YIIBeO@OF]A\`S>8KhKjhdABfSQr_G3BBDwXEABb
sense join@if	522	FHG<P?\X8UKBWCP^CwQ5NTRKFUPXaQ@Th8PCQ;PFWNaZ;X:7OJ:kSR4NL]WG;H_B
sense join@sender	521	N]KfVFOPNQSU6PgSMJ.TlQjIQfQBk`]o;QPQZ]>QS5HL_BOCUUCLTcdEHwPKZNXX
sense join@subject	886	FMWDHDwHBd6Y??:FGP1P[D7ETdE;<C?BMME5OQN@B8TQE?4KZAFWAGVQB]]CL?pA
sense keen	387	WWPOJ^8QXFvR\R?V:<ZMN8<CV>[@MQaDrMABE(^ZZQjwWZL9eOCLA9PMP^qWX=3G
sense keen@around	482	KLY8XFq'fHVQD]C1I:@[sPIq[Yh_9HD:IIeo:gMNwK8+C?:MJ_UX5Lo>OTD0t09C
sense keen@if	509	?LLY\C8D;NH5MFFwcL:49>OBLF8YiC/e;=0=V:=@ASb=7=FF]ALTT`5f3HLX-<i?
sense keen@subject	496	_PFS8T=SwKaOf28/KT@5PI\]A_DOJOk`,@:QKGjKk[VKB?8YYP(L8hJAdW_E@]=5
sense link	481	BU6^8bP]EWVjh_BW;[X].2hRFTcNfQhb@KVCCM=tS/qDTBk5GB>)1<?#hu;GQN@M
sense link@around	827	EUXC?_VA[@wCWWBCK3QRQD^fnHQQESPODd[M?MGQ_E=SCcLPScWLR1W;TPQWDJJe
sense link@if	577	RS@cISC[L>\Z=EwUDVRC9VV_AaE;<5KI.PP[:OMUXThOB/jH:L=B>WdF]MJPJ\:\
sense link@sender	443	gXb`^RS>FhNU<_C&N@kHIiBHZI[GXPV?cw]<YHNVK)AL`QUi_Fe:>3EBMS?Ak:\[
sense link@subject	492	jQOwUiOBg0qDWt96^2AdCn)SCJT0N\P-_X<PgI[nK?;bcV]??44BER[[;mZfOE>a
sense lure	610	eTTk_XHJWJ_XBVE@K4SUDL7VV\a>Qd`HWmCTOK`w^E@3dav=DeT6L=Z8ISX^X?7U
sense lure@around	463	I^MI9Y5LW>WOIQE*B=VHT<v`Mm?Zcjd?[j=\0_&KlJDdYqEVwa`J]'dG`HpjJZg[
sense lure@if	574	@SY=K?S-MBON.WB,C>tcJ3JjmH^R3[C0hw`f;3P9C:GFaF.TWbZcT1b?DGMORRiZ
sense lure@subject	757	[aONM_S;Z\\V@PN<FOY[\M:lTlV;TW_JMFUS0ZUQiEMROdLZW]^HD;w-JS]\K>OC
sense machine	488	O(0VN0fG)OA[:1FI>BM]#;QROCXNO'CFEHU2eX:<>E?W1;IiD9=C@POHV6:AQ`_C
sense machine@around	625	ZJsEVHU2=i;&ENKKC?K:OY;Re<BEXER-KD2Tbw465T7^gUdJ==`@Ah:ri7BCfOoH
sense machine@sender	548	ZCbGJ6o/ClZ5861$&)m]ERSbr:XU/Aa6=wN]TsSEOF-7chXe;\t38JA9k26ZqQQO
sense machine@subject	880	C<0bj?k9=04_C@__CM4^8?63w=WC@CC:;Do0jQ9C?f@7@6Ao3FW^hKhK;<E:@pVB
sense mediaword	437	HE\^[e`;_aTD:N6BB-[J?o<OF<q]SIP.TueSlcJOJ8(e]_?D#T`?.J(a=b]cc@@]
sense mediaword@around	631	OY_GKFJ?V8ePNU8$V(XXIU#XJAS:TAs7ht]`]DNeI]1[SeHO;qSPV=>VSD\Me.T_
sense mediaword@if	480	JYDELX;OZ3eEIh,6M:^BYbKPR5RtuXQYAe\MLXPf^@KL^`B/SG^OHX7Y3OTEA>Lw
sense mediaword@sender	739	RYZGW]d6RLeSAd>9:;Z\RRB]t_m/Fuh)Uot_:JYWQ<9;RbOMB`wO?@^@4[RQfBDb
sense mediaword@subject	792	WQ`>[l`3\YRY%S<8C9qX`VQSwWZPDSP7UWd\IOYQ[23D`[GCM]bA;ZX=KdJATQVa
sense meet	304	ZJ0eDMQVE'tP^cheYGF#?8U]:WDD36>WbT6>8v4cf8KlUFhLO+?&DQ7NwL@fgEBL
sense meet@around	683	=6GOUAJe=H=IMPReVR;DZO`EEKA[P=FGTKWwJVPR[NKSKL?BTNI-iYL^EPGIcK@M
sense meet@if	623	BDE]YRi2JBBPFEGPOMQA=`Oe>*NFVPSZ/QB>Ac@ZN8Q^C:r[@Rw5OYAC`RB?:gH-
sense meet@sender	497	[bJGJOs7e\M]:TVU6FfuXhFQ\\PO=UbCkjlwE/vNtC);GV;_;suB/XjJDY;RmQ4H
sense meet@subject	719	\XSbE\RJgBiNTI[MFFWL@;JTL[N9HGMGID99RYVhR\DaYZmW5GN?:#X?^USbIMBS
sense mine	409	TtLP^AY(^oJX8]@;95aQUv=`fohI1WU_SrqfS;gaT7J<S3@jqSJ>9EZ1gw.'p`@C
sense mine@around	577	FBLONL_`JQGPKAn^jdFGMJaDHENXZ_D@:@JE6RU:I.]ACQFRV@FZDif<KC9JOnw:
sense mine@if	725	]gwK^[Z9TffaNjBHL9e[KX+Uqjo>OYsEfPdjQ:KUd9F9PkXDK^e:I=v95l;bq?0`
sense mine@subject	662	Z]XhdSB7c=YQ;d1I%#]_CA?WXb])UgiP?U]WN<QfH^7>qcW^>VU<EAV:[]bbcc5S
sense move	651	L<FH+HSPAl>bCgF_[JXoDeW7W@I[OWiWIMgFGRBW<=F>FG_EZa[8\OG?T5#4VKCN
sense move@around	630	<UJ[?]^9NNXfLhBbmDLhCjLT@,ZJg[eUKO[;X.JmGB`7VDwNU7L*^QE8\I8EV)4[
sense move@if	517	B_KW/RPGD]@sUldINftm8qaM=A79SI_s'(kB/9=]'/b9A@nCIGZ:JSa#Z?7SNi9R
sense move@sender	706	NWX<HKY8PeP\:\PF;AWgK]@YXY\A?QbQw[dSJET\hLGDYUCR=JZ?<>^FAZ>VQPE]
sense move@subject	924	;WCC5dOQ>w*lTmbXQQRkHve:E9XUSrpt<Epa'@@iDAS&C7c<eK\>TdI3\C.<V06P
sense not	547	7FQ#=LI>;4nBK?RLSB`\f@USY:ReLT>M67X`@Tg@PQD%8W'.gar`^]WBCC8J?\Ti
sense not@around	867	EVVPXwSGeQSjYrCaY>MI=XHLOP[HV]\UDGVNICMkQETCT]^JIFJ8AR_GQI9JH>,h
sense not@if	501	KCSjjD8LJUm9X_FWC-j[LqD*UKaNLTR*?V[U>R[H/L/.l]ADA>mADU`g=7#@sAVK
sense not@sender	307	@GiK/+]c@ZCRK5K#E+R<_1^UdJFM7HRmC)H+XdgkGY@c6Q@X?uERMS9Nnaf6HbXA
sense not@subject	658	:CGO=J[;T0ZaM-cUGCaRA7>9JOY@?CTG<?P6J2LK@wLB^YOaKOiI:Wh%@GAK_CeO
sense offer	581	KVp93Ya=^fGZ>Q@7EDMXw=IO[`jI-QFTk_q\B9QKRF>N\N>>]\RUFB492pi\M7?Q
sense offer@around	677	c6Sjf?7ngJ?DSUPLfLI@[XLU5hUM:S[[ODCV7li]fQYETQZkSWF=#DRK=cFX]iDE
sense offer@if	792	ROTOT`a=`i?Z2Q@PKNXSwCOJtUXEAVOOa]_YRaLMNDB=]HKJZP;a5SU4=OYGR@f@
sense offer@sender	517	BobRX_UIZ#RIH_U7X=PbLR?UMRY@UZsRX_dGE8]\U.>>Ym]P*HfQ:7_.EYL\dK5\
sense offer@subject	865	Gi`10jmIJ`Mi.V>G=NWtT??GwfYO7[TOo^`KS=M@JEaX^[E4Q?DQ6I?14`ZHGBJH
sense office	496	=eKkiYc2UGWWFUEUT?`HSY.;SFOE:YXRwDY[O;tIg@58_QY64KeG9B]P8\6oj6LV
sense office@around	383	[c,K^bBbBM5[dUU.4#_%Kvjr>VS0[TN2MjaA`hGT^V-7\QTvNOO/:?N[NKU=RP$J
sense office@if	478	S1[eb>F`OQANBBUh`QRHwS[O9K:m@KVC@V[MKPAXGOH<NYcZBP0?Ahjd0I:aXZL=
sense office@sender	629	ZZo7SSj2p_JZEXG7>J`Ze[@jXTf?0\\OYd`[9;v?t8<1R[EUCmwA8JU9%aIOkv]R
sense office@subject	721	l^dTQTN5kYe]GQM5/+_fVJDY^^`@,fgMweX_F>jmeAFZS`BHWIU[,.]@Fgga]A9P
sense official	482	aWJF]aP9b]FE7]6TD%cUQ^:AXwVJ8dX<saX\34WSB(XE\=DD?IAH;CQ05gE`[&9G
sense official@around	553	EEWVqE8_Z>KOB>rEVaC^P<jQXdPp]QLITACU6fZFX>^4HKD_wR7],0SPMJPPHXNE
sense official@if	627	>LMZPPUN@I46EwEZ_>N[2Z?EF9ZXMXaIMPJaVaWWOPPG^JM5HRXZbUZbKHOMU2LQ
sense official@sender	849	mMi:Q^`&jOVG;W02-)wtXHKarfgD4b\=h_pm6ReSc<6/R^7[X]laB2N>5QUZl:[Y
sense official@subject	795	UPwJ_aY:gCcKBZ945CdVQVLc`QaEDc]5UZRXSKUbO;1N`[P^@`ODD;YITXdce\:Y
sense onward	452	I?I<??D\HHE3HGQSYL8UMFAP,8LgT6PW??GPEhh2Z:CP#7;DTf@_gQ?TfMCFB0aZ
sense onward@around	680	H@YDm[bSfRXNBWMWdBYAX`EYHOLnIIJ]SOdi>hwH\8MBNF?QdKHKZQt]+j@MRSYQ
sense onward@if	567	g0U^X0m[K_BG7NSQfSD4fHc5>TSa4#AYT;`Y8csG?@i1Q>MwaNQGR^]_L[2CJek>
sense onward@subject	647	dFD>^:?[PDSPFD_BZP<D]>^VD\@PXA?ZF0LdQSWBuKGH5S7wem@N5JgHRDMfDIDT
sense other	492	;Md03A?5C.`9KK?HY8aSb3YkU#U:gADGJVGd&aS:cF9*<d/3RkkiXB-Vt<>B=E^s
sense other@around	615	>]:INhUKdDVci^@JIGXO;JXk>SW^ZJVY:REW9YdwnDNOHMhNdXS$OTMX]ER@?fLU
sense other@if	440	h;V(UCi<[8mBKa/L='?KCh`e>I]WO_hEP9kQ>eVgV=1TEOJmUgMD2IbSVZ`wHM;O
sense other@sender	471	TewGOdE<c]LR@dL;5>o[bC:GlIQC9S^JT_ZDH:ibF^J?[NY9HW\R=A^Q,MSVZ0B`
sense other@subject	920	>V=SU^K`V4@NcgKlwJYE8U;?:HBHNMT^@SSCXA9]8MdTQfg@N?HFPU>WSLJTR<7O
sense paper	612	bPPl^OP_Rb>C:gT^WBYCrZA9;RKH;PY9]SUHXL[W>PMDRR<JQ?C*Rw[K?`NTcOD>
sense paper@around	683	IT?PE<UVB?<POQkwbWO=VDw=4S:iJ73lG9EWJT_BPUp8ARPJ`PQRM\XDFD>>HD_F
sense paper@if	563	RT\YJLJ@TRTP4XV>M=]wV?ZVjPpIRWT4HZOYPT^R@R-<R[S\e7fBELIYQKW_[ZeU
sense paper@sender	645	vY\A^bU<YBqf7iDXQ6mgDd5Xrow29jU8a[`SGOjsW46@V\UUUMq975mLMaA_[=@j
sense paper@subject	833	eRb_fO]LVYRdNQJcQ3WQTk)PakQDCI[FbwSa^GVZKR:bmaT^ABEF;Ua;AJRggJ9Q
sense pay	654	MYS18PaBIj1i/:H@7UNO[8?/R]A>@QBZclW@b;<00]JabN#@^/EraL97=mfSC<V9
sense pay@around	756	cTM^QHaQJo7B8QVYw[GE`eTECtgV<X@oZHTSEIbFU6jDWDC\dSA7<^cN=`-N[:WJ
sense pay@if	887	>Y[A?Nb9?];L<XAFMZNddCU5[VNE8U6Ypw_XYM@E6EOM^R6.r8TtfRC<2T]MGHdH
sense pay@sender	688	Q?CLGE>J8LT?H:^A]e:BWEgWO;JbjGBQONERSTTMO]hwGF@KX?;Q[THTPlNKYHi\
sense pay@subject	639	h<TdPQVV\\KB9^QpMFh^`^TJDq`Y8]OPdQ^fIRwFa;N/IKUHbXW<BGRCDoPUKbCW
sense practice	690	O]`DFh]&Rw<d@R>J>8YYSBBbR\hID^VAV_QMTIOPHGFLYNDJE]D_JJD<DOccNCOF
sense practice@around	589	O]aXVwF4NAkGc[.GD@R\DF9;GUYF[UF:fjMVa3>XBLQZmuhGNZC;aI@XmVekZGFa
sense practice@if	794	S`[<\MwSnJCK/`IDGLV^PMCXWVT9@]ME\[\SSMUHT:VKoAFP>UQJ<Ub@IVCPMNR?
sense practice@sender	463	FXvEp[a7FAXUZq>Q6#PJQB6EPSh1A_`CZt`bV9>UL@,@kt<A,EUTE@AELQh]aGCl
sense practice@subject	642	UHJeVTSIa[Nb\M#`KULRDFUKRW^5JdiGRNfb=CZYoZECML\Z2hEBZ<p==bVkPBY[
sense prepare	562	VJcRmLZGA4U6E`4WCA:MNUDD5IFJHVM#^IPWZG>K<G@IVdE7,<7NMOG[IhWcNFL]
sense prepare@around	594	Q^RFTDNOK^@7FAagU_,_Z[OGMSJTKICTSORwBIUEC?`IG>JXCL`NQoO]P[18>aX9
sense prepare@if	586	F5JThX=VGTKGZSLvN=AIF]K3W;CC?GE9Yl60q?AR*l>bW/@:E+:LUQHTG>Pw\kUa
sense prepare@sender	594	b\BDYGu0dSNZ=GPMR%\wB7?i_QcH?TKN_kZKOXLZXRNWcSPt9>Df<)j/XcH\ICAJ
sense prepare@subject	493	T?Sc?9aC7OLKOIP#RJ`5:aF=6:MRI3N_:iJJlm;=Q-M@:J]WM/adX`LfQP<6IQ?J
sense property	660	:^WUEThME:SOh]FfY>fN>=<<LR^\DZZ@QnH]UEX_E_BM^g=4=E\:[9@B#NTlK$>_
sense property@around	710	ObtCZ_\@gF\VFbEHLIlwSOOQm]tUFvd;[cig:EUU[<7>]mJGBW\BBC\HIWP`nG<g
sense property@if	474	BamQLR=>w8OZObPFRA7P@?GVUL<Y>QW,TU2`<ATgTK>UZP[C:bdJ5@i43NOqIE<o
sense property@sender	793	M\hKXal4kPbU?a;>:5mieE=Vd]i>6\W0naf`6AwXhJ3/_kI43X`EU;_>CdX`\9If
sense property@subject	715	^m]UbibBmXZP1gK=@=efhT9hmWh?,lq3^^uZSGYU\A?A`oCF<`t9C:^16fQiwI8d
sense received	615	[ANY`Pb0R[MOKBHD,>OAJSKNT:\'QQUCJfB4lU7F#H)][Ewk.3X2<MLAb0BY\SO;
sense received@around	676	HUZ`FW=Q[(wabhJX]YbA>B6K?:EN[Q[4OZE;W'TeYUV_h`\AZX5OOAOTSY[dQK/Z
sense received@if	690	SITCUMoJZcJP?RENLDFK[[JBP6GESVZE\wWIQf+J=6F^YPcYERRVQ@DhZB]UUBTK
sense received@sender	557	jw/lB]I;dAnHQCUQT^WR6+qW:UI4[@dGUP-I/aCLbULUCKXc[^BS*Ga4X=k2PXQQ
sense received@subject	812	a-YdiHf>CN24<=0P#.KLCXLOt5W:8NL(NaH6SZ@21::`f8tv/2s83Y?WTC'RefV6
sense recorded	729	wLR@;B^H`UTF?O=')GqXF/UaXVQDSbLZBNRA2wNLa?1ZQFc[=]UADE`4`YO>P[NZ
sense recorded@around	484	nZZ<ZcT9hc[P,`)==>dDv\>ilis>3kp%Ym[`7KSaV?:M_ldW1a8d'*k--qbfmENw
sense recorded@if	532	pqSS7b:\f7bfKJS&8RWdYA__ZieW`ocmO@KG4CwLtPMG9FQ_ZnE=97m4SA]THO0J
sense recorded@sender	764	HK?[BRA]O8T>wDCNUN:S?JV3@JAY\=><@IQ;MXPV2QZ``QQNaN;?KJMSY=c[5ECY
sense recorded@subject	478	beBQ6[QXqRYb;7`;'eP>&6du9wXUW2Wg5G<G)fZSpbFSF1I`M^3QH@QDPP`EG]65
sense recruiter	281	[^P7LVZ#=NN\AG7kDDKO@(Z1qA:H=AWE#-;:o`:7<lFPS3XN@7oWKQeKp?5MIba+
sense recruiter@around	744	GLM]N9Jf:E[AkKWUT]0.VZ`G=N1^b#=U5;AHXe@ERL`f:?ITDG@YcW>OgEKHBoRB
sense recruiter@if	483	R@ZM[>[?EmT.FCYR^DDBDfXCS\CNJJ53?YC9:h;/5WGOWHAW@G@PGwXHbZEDHeh2
sense recruiter@sender	606	W#9XV3?d?Q??R6fMV^*BfNb=?\GjS0Fk=,KcCkLGX9_HC4GV^TCNBTTbh^X+CNhF
sense recruiter@subject	641	TbHa=YAXd5XYPM?NLOQ8C4>DXTWEUI9]WGIVMC5wjQRLQSjVNQ:WR>SDO`[N(`9K
sense remind	355	=?VSZ@W@@V9@QaK^wNkkSmgRCAVOK=d]EVX]B:QQB:YCB9X6P<eT?KNMB^CAT=LY
sense remind@around	706	AY60@jY;P]*wOiOMQDceHq\SUCHMOT\qCAb_6LS_N:n)DLIFdc_BKM`3W<,KRR7M
sense remind@if	448	+wJZSUCLX7dsXT3@;E<cgI*7cLBUX9HLOqCg>7<_FUWP`CY;O'IXd2:B9TIQ?9Ri
sense remind@sender	686	K\OO\h8UkQnYRUE?P6EKOX?SH_K^I>K(bwDHPYSY_KH^[i\fIaQ@EDd@JRRfHOBQ
sense remind@subject	579	TTVZ\N[IX=R@Q\^Z;RkE<LF@@KLHLCADSONBC<=cLGY?NOHR<GO#O@eDH`J\HK5@
sense review	586	dG]?[HT:^cKH2KP#65QI]ONEPAg:7KIB\ZHFIX8H>.;QlFbX4VU@EQAIKAC2[WNE
sense review@around	457	jKLaKiRHL@S^6NG#bQeDjL=R[fU@dMAUU?YhM5RD_Qj=Y]0a[fKF3nl/KhU[K/RH
sense review@if	458	[0Bse7o9HJV8=PDhMGW1BuQ?VF6NYDG6B[?<ht?GYXIPeCjo2Nb6F^E_<LVdTbwM
sense review@sender	660	WbfO\@cSOZbR6OKN.AfXaN>F]TeA>pOEV_Yb2:PI[2NIPHIQVwbgJ9f<AWEUZO7H
sense review@subject	599	QjVUlZXCPDKGJZ>QI?JOHZLUWKUK4YSGpJPpIDIaG?DWkNS`;D@G@LdQ4iEwX*Fe
sense role	414	3b_:ERXR47hRq=7JVI@SXK\Y><-cY&?Q-J#CqYSJDc^^RGHL\N=qnYB[TH_K8rWN
sense role@around	618	X,Xwt)>B1]?-B0ZbRI@$RrrHM9SQ=.#:HI4Ivd^<F<PON5R^FBFFDpEnU@W/jW]S
sense role@if	558	GPI?C^MNC\MKd(AHARN[T-P>YGE[L>;MHWR?fG8'2XTeI@74E87h\CED6K`D0Lw-
sense role@sender	742	NMNKQ;P:?RT=P><P?>F6FWR_S9BMQ<8JCcN/_w:C@R;dV?VJ5QYRBjC[cCV=XWX;
sense role@subject	729	Q>^KLI?KJ>^RM=D6IQ=FV9[`U>8Pp=KLPZBMQ[HYaMGcRSSQS\KiY?4ff<w8CV[a
sense sales	661	K^QY_iLJ_EMTEX?a_/RSQH/PXWuNIYX(n`\lOIX^@@2HZwHGBITGHGTT;ZWZZNB^
sense sales@around	620	dDtDqWfQwTUjJpQPC<lhY_);XtW9Gp\6toegP(aaa3)DgOQD,UP<TCa<#mmpU?2S
sense sales@if	426	[]Rw]Q`<>hKU4c@fT4_/Q`R=\PPZYMI@J[eP?RB]+]EOqtPe8`i)6]sJM_F^iU`;
sense sales@sender	679	6FQ[YZ_LYQpBMo8QK=VQ]Z#PQLj>PbL0f]fP[:TFI^BDNhN=9@YeQD`X<`Fgf>E`
sense sales@subject	734	UYZQVcG7UNkP8OL<E'dZOK5ZcRuH?X_9Z`fO7H=T\F;GLbDR?Vf=6=\+#TTs`REX
sense send	425	Q<`^g7_IdiHa;a>R;@]SRT2:Zc^T?cf@h`PcM:PUSHGWoL^jWYXL[N[@5jORw$8>
sense send@around	564	fQTXKDMZJSTJNQ/MP4OCPMTMMDIO^WUK@hG2_VMtGV=KsiwLDf<XXFGAVFF^AXHc
sense send@if	780	Iwa8OsUM``OmR`A<7:X^YK:YtZZG>WRZQp\@d?=XRY\PfVHNG@]VE>CCPMWZ\BEU
sense send@sender	586	YEQQWGdWR^]O:TDD\UTSHP[R^APiQjH>_cHVgAS8<GJXOFLAXTUYEYDwfSVR\MGe
sense send@subject	577	X(JZRa[SCjHUY9\O.O5<E[MSTJK:ZG@SLS35wv;BPMQh[6hZE;PBDX_IS:[QHRQ5
sense service	532	I<K>>RV>[E9HQXD<_PYFFUSJNDOK>PY`JJ^WD<PbE;D7N]EHQNGOILDH@UDFO#ZZ
sense service@around	761	B@R]tXX6O6\QLs-M?7[GRN>WX2RM]NL;TnC.fV>U@R'w\_\R5VSK@L>]_D`X_XAp
sense service@if	582	M\MjkKCWQ;J*QkMl]NDG@fBALJSJ5QHKEUK;w@S]IK`U`h\816=TQa5jOT\[<UV=
sense service@sender	838	CY^W`UEYKCdHPW4Od;MTDY=KbLY?TSMCIw^RI9LY[LQLVWGNSUg`J@QQFN`RNKGR
sense service@subject	791	j\sIJQP<hVe?O^<?<:h]jF^Tdg\@?QU6m\QXXIvKcU5KT]ASN`T\B#dIImifQBF`
sense shop	604	ERQQWIMV5I?KLW>KVDdD@Z9HFOVT[SQ@FUZ=cU6[#OM\NTNOLMXZO[>^L=ETVIA\
sense shop@around	487	HV\I^HgeWPR\Tm/VaJdC=Sb^Z]OE>]lHJi[?E]?`:wCh^HVS_p]@FR_Gf9]BG4?H
sense shop@if	608	EHTWDNw(NGXe:WFY+3kQD?>Gc8\,=Xk:[L?R_<;E+P<T[@jOC4oIaL]8I5G\WbaO
sense shop@sender	399	BUUYi88NUK]]_dJXIB:R0G+/qC`%]>TF:[OPiW?O_VLiL9fTMW@K#9.PFmBNTS:`
sense shop@subject	436	fotQ\7R=MJ2gZE;WJGaReM;UacfMRdTCQaaIhLNgFIH[`dQP_PP?XFw5IdTjqmg>
sense sign	658	JZaFINh3Oj<i;<><#QTX]BJ5^Z:<-=NZJb<9SS4AEUUdT<E9\9@]QO?>?tXAC?^C
sense sign@around	526	[JHHw>DVUPCCAMWf\RHTcVMT>nc`Si`GW?lX:XfeW>eL+LWWMaOB.[^DMXQGnULE
sense sign@if	715	/oTE>gYCL[@_5P40#POsi-7SqRH?/VKKogaHU&4AA>fMeEH+Y53d[V?-;]fOM9]?
sense sign@sender	631	/gB0-ma>VU=_LGP,LfVhP@HOdO?@HIGLSwA>[BF8-jOeGNP8SHIji7/6K`]KCCT0
sense sign@subject	614	HEZBQKW.Ka3^BEC*+ZH_WJ[GI^X.#LTRCLCR<hH5RRmOPSPYYTKTSYLCHOLLTKG9
sense slot	479	9k>P,^8RI>FhZaMPEQBI*CLM:ZHGRTU^QCC:V<FY:YWWSHVTRMDR=QPDhUWCII#J
sense slot@around	587	C:DXP[0U^LFCAbLWko[NRJ6RLf>_N^@;[EJHAM<_VC\?W?7F@;NKZC4QV\^d,D=w
sense slot@if	534	Hj>\3o4K]?\`\JZP@GM>99k\1PIQaPad#:J4G2'[Ib]_JLoAUP@CETGG_H_RBP.0
sense slot@sender	485	IhW4<ZL?OiY_AbHC]BjfEneWLAn^PAao4Sdc7L>_U7K6CQKA[Gi#W[;4>LB=g@`V
sense slot@subject	596	QbH\1`L]GMKeUQsVLZDVHC9V8HFUYWjY=-YM6#NoGqXMA9mSZKS<?`^G_@@>V\GR
sense sorry	873	8VJ,4HS695eKPNLRYPaSSFGJ_@KN`OBP@@Ka/HaDBXF#6d?6jXtRVTJEN43JDPV^
sense sorry@around	453	VJD4,mIBY>UtGWZDCPnd`;cgCkhFmkmm+Ywe8A-hPUX=6V\O^Xp2;:g&g[TMC1=c
sense sorry@if	685	Ib@TINON:JFNMALbbPHLBNLE1E9hS@;Y>/OE?OhC?Ra@MR9[Z9bMZkaaRV6CEwY+
sense sorry@sender	478	EOIc\^B;P^JgDYO>HS>IU<w?8UN\W@=lD=`HFcXT7D`E;Jf^ROZM`cPZN_G?QPPI
sense sorry@subject	646	EfAHb>YJ>JPP[G=)K3vYObmB_UZGcwhRUNbMHGUb@L>9_QWFMOVAIMGLD9GNR>9q
sense stage	280	_</GO5V^R7W(:VZU4MWa]]Nmkm<=0L=?5h#PLeSlZAUE=JX^MlW:6>QiMB7Ib/qW
sense stage@around	777	G;_<KPKJWMeXTG@XT?;IHNSQbQSwW<U<UIIbFPQZ_i:Z^T4BEi;cj=@YTYdVEENT
sense stage@if	501	`J5P=T\_CQ\lw:IBH4I:N]Vb7?6\i=fe(UM@^i;A7^MW<5`bHWeV[J;]k.YG7DDL
sense stage@sender	506	<YXFIe9aNPc^md9qlQDV9F]QQ%WhoUbURBXq:7SqObLIBRU4XL8nw<KD[NkB+$HU
sense stage@subject	564	WOBYDA%XUUSGZShJ\c8HF;wXLYOJXGXhE8;Q;dQBwK[HGGPee^:QU>XfL\pO=NnQ
sense start	435	Bl^'M`t=VoEe9X10>ICac&OHec;1E@FYpwPF_\CLMUfgb=6F\/:^N8?@8bqQR+Le
sense start@around	527	D6]rkRUab``NJIWABf`MOW8IWbVYBQJHigYIZM`TF>YDCOaUJRTX/JFj4w]HSRIQ
sense start@if	701	:[W@Edt>Yl-l4U7<EX?lmE?1guBD4_?jwi^Cg<7072W\XG79wLBrDO6;-vqN>Ra=
sense start@sender	421	mZ3O:&%P;\YA7.kYGO_CaJOWQwR%L=4m*OPRGgc5ZSOF2@[f]GYE6PdNM]-)lld7
sense start@subject	859	SFWJ[KX?On=N4<]68YRQaRFDLwR'<P:V]KmW4XJBJ2X3RI.`VHY>3[fO0j9>nbf<
sense study	417	uP_Q_8?>\NP#PjKJH6dKHnW2FXP+1^]IUqUYL`VK9&H9X[PTOWJG>A<KL[Tni6?V
sense study@around	420	D:RUBDG\YcEB]KCNITC\J]YJXQ=jZuYnF.\Q9ZUM?QbPRFQ7J[S]6\HL)T5L?<w&
sense study@if	528	=iZ[JLdDOYDRKPZ.M@NQbl@:ALROHZPQO[qR<XYJ>>EPTL'GO4ZAHfTEAwMKUEj_
sense study@sender	773	n^RKVXg@[^S^<d8J;Dbfjf1Loet5-aw3ZnmN.9O\U,8I]eGV?d_G=H^.'aLmoD@a
sense study@subject	516	ePwRZZP>dUSg4c)KV:RgbJ=P\PZuJcP-QROU=4ZQBNHNLXSe.qnheEB#8`UJaMTX
sense talk	713	[QKcF[#_M?dSVZWBTP9@CO?S-UHO_BJJNNJAVS@b`JPgTY\EAI8@[NMTEXXX<B;Y
sense talk@around	452	_X4_4N?fSIHC^5kUKM#R2<nA+R)cg;8O=*6C]4VQRrc>.3RORTJR6:Q\vCf:9eET
sense talk@if	625	r^NdZ_LdcGoVhCO#?QP@BZNc?Z4ARH`78F=.Y`D[Q][__Lhw@KT+&<ANu?WMVuFL
sense talk@sender	567	VZYc^]O7jc^gI`DA6/UeXSHIh\oCAd\4]]jXAI[aw.DB]eQCAV]B=OdJ0dJSj==o
sense talk@subject	648	Wb5M3J#YX:ib]EPC>YK0+3dkARDTXDKX=C8:UNQMUdW_GRTeXdF3D?XAk>Y\6h3W
sense task	472	w;I]M53SLLK9L-gWJ]F=KQV9+FCR?:8KN2>EJXPeMCYkCFOEMOA\^:<`DHP>C\NJ
sense task@around	701	XVLjcOA]R[UBXSHneYJ;P_FCCXIRETMQwOT]C<MTBBX<]TUHIGU<FVUR@g]FFBBS
sense task@if	518	9[VPH\O,JK`?iRF3IA?JEC#BM1LXQ6A:XfJMWN:VYNAhlca:>RYwpLVYc;TbPCC[
sense task@sender	597	`E1[]4\^^m;:4A`2Za^8lKT65qNAHOT?L.kcDB]Gc,A&#ED=b\G?HadLBa*KWO^?
sense task@subject	687	].BXK94oAC:1D+tZlh30UNaDAf9`@4BVV&Jh*dw:k]qC:$7Q`N1QFVUbRXG=+P^8
sense team	371	DFYKEKH]PZ\>X]_YK>E#^8IC:HHBN-9XIU6ETPW5fb[nSKWHTM@k3jCZ\:7BQ.K5
sense team@around	461	2TmOSO=>OWXB?:^^cL#2C<TDNV7]gSK8@E4JhTLGS_6AHA67DsWuUA/\KIaN)cWX
sense team@if	624	DVVDP7NALJMIATQIK5eAdSI8J<JfU<M>DH@NJwL@=2?L]NbhSNQGORGTQCGLWEfB
sense team@sender	447	EL\`\V\>TPWM7^HIGSZ>PW>GeZbOI[\d_XPWG^UhC(AShWND=WPGKO\Y#[RfPKJn
sense team@subject	378	YMOcNeE4n+f\GJ44E0RE.1W^K?WH_MbXSTIZ5NSVwY>QFYJ[Zh5@V252?LcXBHbG
sense thank	488	H1V;Q=QDKAR&JDCG;=MbaRT^O.[b^d88?KSXDgL#SA-'>F1\Ai[N?UReX'4QTUOT
sense thank@around	608	YQ6lw@5]NJCb@>go_Z2UBXP<BY=^X2<ZH2Z\BZXOYeV97'Lm^N)ALK`GG_CE7?NH
sense thank@if	664	SEfKVCiRGRD9LB[B`RFNWnqXGC?lLGO_[?>FVwVMJSNYB=UVW<[Sd^>RdGA?RfRY
sense thank@subject	811	eB^Ut<c<@jA72AGA>HA9gfbYfLH72JD(;g@5haA:/#5Qg?Xf0Ae:>P]aZ?,>`p\>
sense ticket	440	L.STHZBKU?.tEKF68HgHG=<9ZZ`I#W?Y_CM<c8=V:Y08JWGG>HQ=6KDGJV,IQSCM
sense ticket@around	373	S/UC[?h<P[BO/wEiPCQL;r6-Y:GnGQ>*Ql*PEU?JQ[QI:DJB78aoR[FS0^FGL8nD
sense ticket@if	634	FBw0=YNM^HU.0D5EQTSMJT5TiJSNIPKAInRJ_RM=C[9XfPYN:Ub@?OP:b@Y\i<NN
sense ticket@sender	821	FMIVfWUF[H^d8]O[AOQwN?=LjRlI2X[:EHbMODPWWA;B;Q6kI]]lJGg:@W;JSUXT
sense ticket@subject	545	Z8Pn`HgX<JJJY^QkDUNsEFCLbc_8B`OEDIRYZRZ?9^:#MRIlK@aJVBlYJD=XQ]IG
sense time	277	JZM=ai=HQ6kU]ibm;S\YQF&H=eZ7<]dCKW]@G$@l(a[P]eTZ#@9N3>A.[fJ`aTCA
sense time@if	632	>rG<3sRPF\IqeHPKL`KP7MJRGPU;WK^w?VTP\:<S?\SKHDl9L:<UeNDCVDPJCOOI
sense time@subject	976	<u;:HjY<=5O>^^HoaAhB)a</>#RTPTGC<JIIJ)MY(UT1MqJ:G5k6UrH::0.ZPJNL
sense title	322	7efNYJ^aUeIQZA[>U7.L4^.a?BJYw'GOVm4?QZ=MZYYUAAX,R.C[Gq1n[OmOV1hT
sense title@around	615	U;7\B4QJ4LL?\(eSV\=,@H^Y:G*aM1=Y5958BKVKHZfe4<UcJI=;Va9Pj8B:#^O=
sense title@if	438	fZWIZTT_QCMgZMD1MWEt=D=w`?LAdOEI\RRAdBnQD+\ED7cm`hUD6Cl1HMfK;36U
sense title@sender	655	^AfLBUK=WewW3UC7U]WifMLYoi]R7qZ?k`gl<ghWp<:1^hMYOfkX<Vq::bMbiHfN
sense title@subject	912	>;HVE<;ZD<SFa;LUUd%KI<`OC;#_`%6KD@2InS@DI\Qg>7UDRJ;ii54`W,d68JcS
sense urgent	706	7@<M_XsF2<CwK[Tr=WMj+<2;\;cENIH:>S[Ic-8Y1ZN*?PJjHDP`eLP=BI:A6eOJ
sense urgent@around	492	`>q^cdHLhMaR9k4HMN_]Lh<hQeXI5]r+kQNiS,`jW;CLwR2?<cqb>2v8>N]]o28s
sense urgent@if	538	UE5EX@c>0DFKX8OX<;`WRM.Aq;COVX`:6CFY`[S;MM:G3Adw=NnE\ZpEN?CV__XT
sense urgent@subject	578	8pFPBMX1^XH]cGQWNZXIOEQ?JUXbTSLPJYET&5V@@>aIDeSFwUN\=ILAQe[JhMK>
sense video	672	OW]_DbCOP#gFR_IUYUZE:=MTHCSRYQQIN\=JQLAi@UMOaJjV<WT2G<HGXI[_?N7Q
sense video@around	488	MPAGIYLwJHG>?WUVRS?0R@4Kl5YXY=Q@SI8[6WROAbHTqOQ3BiLj^EDdDAPEZA6L
sense video@if	498	SaMZ>Mm4Bj/_PU;:<WOaFbT[_KR4\@XG6Wa-C]=aA6Le[JINPW\6<P2Dw@XAb[SI
sense video@sender	785	\[@OZ[_EdQPUQYK<HBab6?>WGUa<#_[L[i^MAGHW@DIYLbZW9YV785p@<JNuM^JA
sense video@subject	665	NY@Z6V@eDAdI_D\OKg,N2<mT(\5Al05w07D.Hu=\XN_n0>YY[W5A8EC<iB`P>wN=
sense wait	539	SFAJYIdcFa#LGZ_]`TBNVpXE>VSQ;U<kZErRKVFMM8pKSFFDWYGbVRGNH`7HWW\J
sense wait@around	510	^NCi6TFN<koTJ6LB[NS;YSesEm49=YO[7]TVHjM?`Xgbd1YwkZBBH?f(RVW7FJPi
sense wait@if	806	MADb[B6^=o:H-I]Y`k@JG\SGBW_M5KJw@A^_;EWMRKd8;:HKXC=D8]eEQVFBLJI5
sense wait@sender	482	jToT2QuIf7fG@XU@:Eh]c>TIVSUD8YgElM`w9GUb\7:8aROXCV@X&Ho=IH58UHIR
sense wait@subject	679	ROFcvZGDdw6V4:FBggM?GR@:WwVGFJZW_YjWE1I@VAWFXET`HDS8@BqI7uBSIGNG
sense wish	377	RCK(Ug8MR#fE^7D4X'RGcSYrQ5ACKJ6j5J/a,7WGdc1M+uGWCQI=M/Il\LNb;HLB
sense wish@around	522	^K`w?CXQVQED-_7N_bCEBu8KJ_UB;PJMSJ=Vi_6W>r@U^PfM:CL0La]\`BDXPbEX
sense wish@if	549	]PAPCmJ`]K<LMo2IPGYNk\^lk7WaOfLC?gI^C>IQX@C0:wRHIYVLd4UHSSRhNAAa
sense wish@sender	392	LHmYNKTIO>\jJZ>Mb1i_>UFkYu`DYZcJSLNaZgaXi34kIh<5;MB6&gQG7ZXXwVBQ
sense wish@subject	711	TP^B]S_=^VOgLNCP:7w\Vd<cZUY>>_REUgbGLGd[eEIJ`dK\TJ_D/IVKHUJWoCEM
sense yours	420	iJ=HUQ=\B_:RL=GLINDEJcZE#F?HMTP`7S7<SJ=D=pEZK9fdD3I<:O<KaB5hOOM(
sense yours@around	742	RXKh`[8T<GSJNQQOfdKUP7HO\O^`VRGUHRbw>`YPo=eLX`1TYbSELRYJNY\:=3GX
sense yours@if	594	JIJYMEUD8WAGTFO-SQ>;EUGVY5IMQ18R#B;TFsKAMDBQMHpYAWS7IVGb_9AA^De>
sense yours@subject	526	C/HC..7?.XCGND=Epr$HZQwJKC*k`O:X'#ALfUK<U0`[*566Y=5b[b>cq?H-B`lF
several times, asked	581	IwM\B[GR_JUuREXG6IVGV4C_NUG@RKgY7<>M3@hd`9PX9>nticU&@2d%NU_CYj5K
shift	529	ODH^G65a*q*[_Y_Uwj?`\ja'K6INg6(p;+kc/%F;,MrAA3E3sF6Lkt?CJM:5G2N@
short	343	`\KwbUW^M_PUVTYLd\EM_V^TKaRMRMOSdL[^YDXUOMgOTRC`eVI_R?Z[LkP?RMGJ
slots on offer	890	f5[wuC5w7:M,UMZeid8$O]DC6_3bI158p:?[_>HF`GniWB5J>G3Q8JTvDveYVHAG
survey	614	>`OWVVVGiCoOTX:QQ4jnFUDY_RP7cJ\#o][`\8WXU//B__JMKChD@CD/-^g\h;?b
survey@subject	634	Lo\;X^bAiNjm:V4:.:ipY`5jhT[CI\]3Yc``Q+Xb_F87bwUE5T]PB>\2-pX`S0Co
task, and no interview	569	\HXVU?@WYAU4M6KDbcFT[BeOEAPMH>DTD2[W5`hVUTVI#LLHPURL@HPLSHJDG?XJ
times of one day	894	FbH[Pm7NN7aIOk<M[FRRIM2ND=RDdVZDWdJI]4DqN]MTYg^B;JRTQKCUV^Z`OC#`
times of several days	899	XsD>2dALfQPwL@`:3LU^P<UaT]O;PYrX>ITJ(WUefMCA1FWcmlR5>Mc)KBO>L^/8
to several	988	]fbR`an=kRg_Ad4IC:c\WW9qhcYE=Sh>Ofg`JNbl_QCOYcn_K`eJ61w78_awf60d
voided interview	490	UB(D3[qBCX/vLY`UgblQGbhBC\YmZZ_uI7\O:c]]E4w@M>d2OCYLm_-4dL?SR]X6
voided, and a time	509	Kl9I9jI:RiKXYw\KaSTr6bm:RIMkdfj^K-`XDMKOF4Z5;@]EgRBVhi70iL?/H=DK
windows	712	wR<SDAA;]CT`D@IE2FLO>F[hSbRBJMaKEFEE7Y_VaMNNAY]jKlR96Nd?JOWD[+<O
writer applies	662	[TQ[WSWP_HKaB]F3;=Z\KV<[^_YP>RZF`QZ_K<NhbBCHO_NKI_XGN>[#YXU\RH7a
"""

OUTPUT = r"""
127 -52 -80 28 153 -4 128 -42 -4 -85
68 -24 210 -396 -460 -227 -341 249 -138 221 166
41 25 159 156 232 -294 192 -383 -481 -499 124
78 85 -269 -460 -188 207 110 -48 -276 199 168
64 208 148 33 -425 -525 -430 161 215 99 42
69 174 -386 -362 -237 -279 -357 201 259 184 135
57 190 135 201 43 -370 152 -314 -257 -467 169
61 -482 -518 -60 163 -273 159 -157 171 193 96
51 355 273 95 -224 -279 -278 339 -240 -236 -286
42 -79 258 -332 -357 -259 7 -106 -270 -188 268
29 -435 -174 66 -444 -266 227 235 -191 247 61
84 142 167 -383 127 224 -438 -373 -405 -139 129
31 -425 189 213 -144 -428 249 -229 191 -411 139
8 282 250 238 351 -248 -365 -345 -246 -430 -280
77 172 -208 221 -203 -367 -136 -249 -164 -414 200
52 -337 192 117 178 -334 -413 329 255 -213 -249
46 185 -480 93 241 -392 -555 136 240 -298 -247
40 211 -353 232 244 91 -403 211 -284 -410 -182
-21 201 84 271 -279 40 255 302 36 -347 -483
35 -269 -216 186 299 -43 -372 -426 -185 35 321
72 -451 -252 222 -379 140 240 -264 347 -452 209
87 -296 -306 -470 -137 218 214 204 -280 143 121
47 70 -397 187 -119 -317 -493 214 -301 224 108
-11 -424 172 118 -301 279 -240 189 -408 147 -350
64 -398 163 -407 -339 132 -272 -160 -328 78 92
80 -445 -319 -421 -82 184 168 -286 281 165 167
67 -197 141 -374 -409 -471 161 191 -157 -299 134
63 -183 -298 40 -279 -287 -309 -118 296 -304 437
20 -5 -201 45 275 308 -266 202 -355 -250 -287
10 273 211 258 -9 316 -401 -425 -354 -164 -232
46 -284 -255 214 -219 -209 -83 -299 34 -354 402
54 -68 203 218 -286 -494 -361 -290 -236 -207 239
-2 -351 247 287 -166 -218 350 240 -447 -392 -183
77 174 -354 -410 -350 -57 227 126 -317 -316 223
34 84 -220 -187 -399 -207 139 -387 -380 129 110
60 -456 -409 233 -196 -78 17 193 318 -362 244
91 -47 -383 2 -11 244 -148 248 -373 -397 189
39 324 -268 -380 -343 -322 245 -336 282 306 -176
36 -481 109 -607 -483 169 -379 69 -56 174 -188
75 -326 -57 -395 234 204 -350 232 -348 -144 176
74 199 156 209 -107 -452 -295 -204 -225 -411 161
85 -149 190 -396 -256 223 -326 154 -365 -375 144
30 187 221 -97 361 -221 156 -396 131 -456 -359
12 98 136 195 218 -408 203 193 -229 -418 -266
27 267 284 -557 -438 -181 293 -183 -410 292 -155
57 185 -246 -309 -246 -376 103 -255 -323 227 177
66 201 -160 23 293 120 -236 -387 -305 -362 185
29 161 167 187 -436 -506 -416 -276 -289 220 71
54 -352 141 -513 -519 -215 -387 107 209 158 -7
11 -466 134 128 201 183 223 161 -371 -437 -16
58 -433 170 -307 -211 214 -396 1 -97 -56 115
52 -329 -312 167 242 199 -472 -369 -39 186 189
83 -2 -470 -387 -171 309 303 -195 172 -403 -80
20 213 -543 236 79 296 181 -200 254 -491 -253
5 -79 -489 234 299 -238 -95 203 -121 214 -456
65 -398 147 -248 225 -264 -459 185 289 -291 189
46 302 -285 -374 -328 260 -351 219 -221 263 -244
20 167 278 257 -444 204 -363 -162 -331 271 -222
83 167 -93 -228 -361 -432 245 255 -173 -302 168
46 178 166 -481 -447 164 234 -99 -408 -123 51
59 261 -258 -326 109 -301 -150 -296 -222 -152 237
57 -141 -324 -204 -161 -253 -255 90 -122 257 300
10 -219 167 -111 57 -141 -478 -26 274 235 -348
1 -508 -447 -474 174 177 138 127 106 156 -278
81 226 -162 92 -220 246 -348 -371 -200 -271 201
"""
